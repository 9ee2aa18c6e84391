// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FLASHPOINT_IS = `no	yes
<always>	48 -48
deficit f:.	12 -12
deficit f:<day-ahead>	8 -8
deficit f:<gate>	12 -12
deficit f:<level-noun>	13 -13
deficit f:<level>	20 -20
deficit f:<money>	-28 28
deficit f:<month-gone>	-5 5
deficit f:<sender>	12 -12
deficit f:<span>	11 -11
deficit f:<v-agree>	9 -9
deficit f:<v-bear>	6 -6
deficit f:<v-buy>	-8 8
deficit f:<v-up>	9 -9
deficit f:a	10 -10
deficit f:and	-5 5
deficit f:been	7 -7
deficit f:by	15 -15
deficit f:closed	11 -11
deficit f:deficit	6 -6
deficit f:export	11 -11
deficit f:for	-10 10
deficit f:good	-17 17
deficit f:he	5 -5
deficit f:index	7 -7
deficit f:is	7 -7
deficit f:last	-21 21
deficit f:more	10 -10
deficit f:on	13 -13
deficit f:rise	11 -11
deficit f:say	6 -6
deficit f:share	9 -9
deficit f:than	5 -5
deficit f:that	12 -12
deficit f:the	12 -12
deficit f:to	-8 8
deficit f:up	-7 7
deficit f:was	-14 14
deficit f:which	9 -9
deficit f:with	5 -5
deficit f:year	-14 14
deficit headline	-12 12
deficit l1='s	19 -19
deficit l1=<begin>	7 -7
deficit l1=<goods>	-7 7
deficit l1=<name>	14 -14
deficit l1=a	9 -9
deficit l1=good	-7 7
deficit l1=its	5 -5
deficit l1=the	-18 18
deficit l2='s	5 -5
deficit l2=,	5 -5
deficit l2=<name>	16 -16
deficit l2=<v-impose>	-6 6
deficit l2=<v-stay>	5 -5
deficit l2=run	5 -5
deficit l2=the	-11 11
deficit places 1	12 -12
deficit places 2	-5 5
deficit plain 1	9 -9
deficit q:"	5 -5
deficit q:'s	10 -10
deficit q:,	14 -14
deficit q:<agent>	12 -12
deficit q:<day-gone>	-8 8
deficit q:<duty>	5 -5
deficit q:<level>	12 -12
deficit q:<money>	-8 8
deficit q:<not>	7 -7
deficit q:<quality>	15 -15
deficit q:<v-say>	7 -7
deficit q:<v-sell>	-12 12
deficit q:<v-stay>	15 -15
deficit q:<v-target>	-5 5
deficit q:<v-up>	-11 11
deficit q:and	7 -7
deficit q:call	-7 7
deficit q:deficit	8 -8
deficit q:did	-6 6
deficit q:for	-9 9
deficit q:good	-14 14
deficit q:has	-6 6
deficit q:in	-6 6
deficit q:is	-5 5
deficit q:it	-12 12
deficit q:last	5 -5
deficit q:of	6 -6
deficit q:oil	10 -10
deficit q:say	9 -9
deficit q:sell	-5 5
deficit q:than	-5 5
deficit q:the	15 -15
deficit q:trade	-7 7
deficit q:was	-5 5
deficit q:we	8 -8
deficit r1=,	-15 15
deficit r1=in	12 -12
deficit r2=<goods>	10 -10
deficit r2=<money>	-11 11
deficit r2=<name>	-7 7
deficit r2=good	7 -7
deficit r2=its	8 -8
deficit r2=the	5 -5
deficit s:"	7 -7
deficit s:'s	24 -24
deficit s:,	6 -6
deficit s:-	6 -6
deficit s:.	15 -15
deficit s:;	-8 8
deficit s:<agent>	7 -7
deficit s:<day-gone>	5 -5
deficit s:<gate>	5 -5
deficit s:<level-noun>	10 -10
deficit s:<level>	12 -12
deficit s:<money>	-8 8
deficit s:<month-gone>	13 -13
deficit s:<name>	6 -6
deficit s:<not>	-7 7
deficit s:<number>	-11 11
deficit s:<organisation>	-10 10
deficit s:<person>	-13 13
deficit s:<quality>	-11 11
deficit s:<seat>	10 -10
deficit s:<sender>	10 -10
deficit s:<v-down>	-9 9
deficit s:<v-impose>	13 -13
deficit s:<v-stay>	13 -13
deficit s:a	25 -25
deficit s:about	-20 20
deficit s:according	10 -10
deficit s:after	-8 8
deficit s:and	7 -7
deficit s:at	6 -6
deficit s:be	7 -7
deficit s:because	7 -7
deficit s:bilateral	-5 5
deficit s:bring	-6 6
deficit s:country	14 -14
deficit s:decade	8 -8
deficit s:deficit	-7 7
deficit s:doe	-10 10
deficit s:each	5 -5
deficit s:gap	5 -5
deficit s:grow	-7 7
deficit s:his	-7 7
deficit s:house	5 -5
deficit s:is	-5 5
deficit s:its	7 -7
deficit s:last	15 -15
deficit s:lowest	10 -10
deficit s:nobody	-5 5
deficit s:not	-9 9
deficit s:of	21 -21
deficit s:our	5 -5
deficit s:output	5 -5
deficit s:over	-10 10
deficit s:payment	8 -8
deficit s:run	5 -5
deficit s:since	5 -5
deficit s:smallest	11 -11
deficit s:surplu	22 -22
deficit s:that	6 -6
deficit s:thi	-14 14
deficit s:third	-6 6
deficit s:to	12 -12
deficit s:trade	5 -5
deficit s:two	15 -15
deficit s:under	-13 13
deficit s:us	-9 9
deficit s:want	6 -6
deficit s:whole	8 -8
deficit s:with	13 -13
deficit s:world	9 -9
deficit s:—	-7 7
deficit sides	14 -14
deficit=deficit	-6 6
deficit=gap	-6 6
deficit=surplus	15 -15
deficit=trade surplus	10 -10
export-controls beside fentanyl	6 -6
export-controls beside pharmaceuticals	12 -12
export-controls beside rare-earths	-8 8
export-controls beside semiconductors	-16 16
export-controls beside soybeans	16 -16
export-controls beside tariffs	13 -13
export-controls beside tiktok	10 -10
export-controls beside truce	-6 6
export-controls f:"	-9 9
export-controls f:&	5 -5
export-controls f:'s	-6 6
export-controls f:;	5 -5
export-controls f:<agent>	13 -13
export-controls f:<day-ahead>	11 -11
export-controls f:<day-gone>	13 -13
export-controls f:<day-today>	-13 13
export-controls f:<duty>	12 -12
export-controls f:<goods-amount>	7 -7
export-controls f:<level-noun>	5 -5
export-controls f:<month-gone>	-6 6
export-controls f:<not>	-9 9
export-controls f:<organisation>	-7 7
export-controls f:<person>	7 -7
export-controls f:<quality>	15 -15
export-controls f:<seat>	-6 6
export-controls f:<sender>	-23 23
export-controls f:<v-buy>	5 -5
export-controls f:<v-deny>	-7 7
export-controls f:<v-end>	13 -13
export-controls f:<v-impose>	-14 14
export-controls f:<v-propose>	-7 7
export-controls f:<v-sell>	-10 10
export-controls f:<v-stay>	-10 10
export-controls f:<v-suspend>	-10 10
export-controls f:<v-target>	5 -5
export-controls f:<v-threaten>	8 -8
export-controls f:about	10 -10
export-controls f:again	-5 5
export-controls f:all	10 -10
export-controls f:also	-9 9
export-controls f:and	-7 7
export-controls f:announce	-6 6
export-controls f:approve	-8 8
export-controls f:ask	5 -5
export-controls f:at	-6 6
export-controls f:be	6 -6
export-controls f:been	6 -6
export-controls f:before	-6 6
export-controls f:by	-10 10
export-controls f:call	-6 6
export-controls f:case	-13 13
export-controls f:cease	-5 5
export-controls f:charge	-7 7
export-controls f:chip	-19 19
export-controls f:continue	-9 9
export-controls f:cost	-10 10
export-controls f:design	-7 7
export-controls f:discussion	-10 10
export-controls f:do	-5 5
export-controls f:duty	-10 10
export-controls f:end	14 -14
export-controls f:export	-22 22
export-controls f:extra	7 -7
export-controls f:fentanyl	-10 10
export-controls f:for	-9 9
export-controls f:four	6 -6
export-controls f:go	5 -5
export-controls f:good	6 -6
export-controls f:harvest	9 -9
export-controls f:has	5 -5
export-controls f:have	-11 11
export-controls f:if	-5 5
export-controls f:in	-8 8
export-controls f:it	6 -6
export-controls f:its	-11 11
export-controls f:law	-8 8
export-controls f:list	-8 8
export-controls f:mr	-9 9
export-controls f:name	-6 6
export-controls f:necessary	5 -5
export-controls f:never	10 -10
export-controls f:new	-10 10
export-controls f:next	10 -10
export-controls f:nobody	-10 10
export-controls f:not	-19 19
export-controls f:offer	-5 5
export-controls f:only	-9 9
export-controls f:our	-11 11
export-controls f:out	-9 9
export-controls f:own	-5 5
export-controls f:p	5 -5
export-controls f:pause	-7 7
export-controls f:pay	8 -8
export-controls f:president	-5 5
export-controls f:promise	10 -10
export-controls f:put	-9 9
export-controls f:raw	-6 6
export-controls f:review	-13 13
export-controls f:rise	-5 5
export-controls f:rule	-7 7
export-controls f:run	7 -7
export-controls f:s	5 -5
export-controls f:section	-6 6
export-controls f:set	-5 5
export-controls f:shall	-16 16
export-controls f:ship	5 -5
export-controls f:side	-8 8
export-controls f:so	-7 7
export-controls f:software	-7 7
export-controls f:stockholm	-8 8
export-controls f:take	-5 5
export-controls f:talk	5 -5
export-controls f:tariff	18 -18
export-controls f:telephone	-6 6
export-controls f:the	12 -12
export-controls f:them	-5 5
export-controls f:there	6 -6
export-controls f:they	-19 19
export-controls f:thi	-9 9
export-controls f:threaten	7 -7
export-controls f:to	6 -6
export-controls f:too	-10 10
export-controls f:truce	8 -8
export-controls f:until	14 -14
export-controls f:visa	-5 5
export-controls f:visit	-6 6
export-controls f:want	-15 15
export-controls f:were	-10 10
export-controls f:which	-5 5
export-controls f:would	-11 11
export-controls f:write	5 -5
export-controls f:year	7 -7
export-controls headline	25 -25
export-controls l1='	9 -9
export-controls l1='s	-7 7
export-controls l1=,	11 -11
export-controls l1=<gate>	7 -7
export-controls l1=<goods>	-13 13
export-controls l1=<month-gone>	7 -7
export-controls l1=<name>	-6 6
export-controls l1=<quality>	-10 10
export-controls l1=<v-buy>	12 -12
export-controls l1=<v-end>	-10 10
export-controls l1=<v-say>	5 -5
export-controls l1=a	-10 10
export-controls l1=about	-7 7
export-controls l1=an	5 -5
export-controls l1=announce	6 -6
export-controls l1=chip	-12 12
export-controls l1=fishing	15 -15
export-controls l1=had	11 -11
export-controls l1=import	12 -12
export-controls l1=in	15 -15
export-controls l1=issue	-6 6
export-controls l1=it	5 -5
export-controls l1=new	-7 7
export-controls l1=no	-8 8
export-controls l1=not	8 -8
export-controls l1=on	-15 15
export-controls l1=stop	-5 5
export-controls l1=that	-8 8
export-controls l1=the	-14 14
export-controls l1=under	-16 16
export-controls l1=upon	-6 6
export-controls l1=was	9 -9
export-controls l1=whose	-6 6
export-controls l1=would	6 -6
export-controls l2="	6 -6
export-controls l2=:	-14 14
export-controls l2=<number>	6 -6
export-controls l2=<quality>	8 -8
export-controls l2=<seat>	-5 5
export-controls l2=<sender>	5 -5
export-controls l2=<v-deny>	-5 5
export-controls l2=<v-end>	-11 11
export-controls l2=<v-impose>	-7 7
export-controls l2=<v-threaten>	5 -5
export-controls l2=a	6 -6
export-controls l2=about	-5 5
export-controls l2=also	7 -7
export-controls l2=back	-6 6
export-controls l2=for	-5 5
export-controls l2=from	-5 5
export-controls l2=if	9 -9
export-controls l2=its	5 -5
export-controls l2=may	-8 8
export-controls l2=not	5 -5
export-controls l2=of	-6 6
export-controls l2=on	13 -13
export-controls l2=only	-12 12
export-controls l2=question	5 -5
export-controls l2=rule	-8 8
export-controls l2=subject	-6 6
export-controls l2=suspend	-8 8
export-controls l2=that	-7 7
export-controls l2=the	-11 11
export-controls l2=them	-7 7
export-controls l2=threaten	5 -5
export-controls l2=to	-12 12
export-controls l2=without	-8 8
export-controls l2=year	6 -6
export-controls places 1	19 -19
export-controls places 2	-31 31
export-controls places 3	-20 20
export-controls q:"	-6 6
export-controls q:(	-6 6
export-controls q:)	-6 6
export-controls q:,	6 -6
export-controls q:-	11 -11
export-controls q:/	-10 10
export-controls q::	-8 8
export-controls q:;	8 -8
export-controls q:<agent>	12 -12
export-controls q:<day-ahead>	-10 10
export-controls q:<day-gone>	-5 5
export-controls q:<level-noun>	12 -12
export-controls q:<level>	7 -7
export-controls q:<name>	5 -5
export-controls q:<not>	-9 9
export-controls q:<person>	-5 5
export-controls q:<points>	12 -12
export-controls q:<sender>	9 -9
export-controls q:<span>	9 -9
export-controls q:<v-bear>	6 -6
export-controls q:<v-begin>	-16 16
export-controls q:<v-buy>	7 -7
export-controls q:<v-down>	-11 11
export-controls q:<v-end>	-15 15
export-controls q:<v-impose>	-13 13
export-controls q:<v-propose>	5 -5
export-controls q:<v-say>	-19 19
export-controls q:<v-sell>	-8 8
export-controls q:<v-stay>	5 -5
export-controls q:<v-suspend>	-11 11
export-controls q:<v-threaten>	-10 10
export-controls q:after	-8 8
export-controls q:again	14 -14
export-controls q:against	16 -16
export-controls q:among	7 -7
export-controls q:an	5 -5
export-controls q:and	7 -7
export-controls q:are	-9 9
export-controls q:autumn	5 -5
export-controls q:ban	7 -7
export-controls q:be	10 -10
export-controls q:before	-5 5
export-controls q:begin	-6 6
export-controls q:busan	-13 13
export-controls q:by	12 -12
export-controls q:call	6 -6
export-controls q:chip	7 -7
export-controls q:come	-13 13
export-controls q:commerce	6 -6
export-controls q:confirm	8 -8
export-controls q:control	-9 9
export-controls q:countermeasure	-7 7
export-controls q:cut	-6 6
export-controls q:deal	9 -9
export-controls q:decide	-7 7
export-controls q:delegation	-8 8
export-controls q:doe	8 -8
export-controls q:duty	-5 5
export-controls q:either	6 -6
export-controls q:everything	5 -5
export-controls q:extend	-5 5
export-controls q:extra	5 -5
export-controls q:fee	-5 5
export-controls q:fentanyl	8 -8
export-controls q:for	-12 12
export-controls q:from	7 -7
export-controls q:gas	-10 10
export-controls q:get	13 -13
export-controls q:give	10 -10
export-controls q:good	11 -11
export-controls q:had	-8 8
export-controls q:half	6 -6
export-controls q:has	-6 6
export-controls q:have	-9 9
export-controls q:he	-5 5
export-controls q:here	-5 5
export-controls q:his	-7 7
export-controls q:i	6 -6
export-controls q:in	-5 5
export-controls q:industry	16 -16
export-controls q:its	-15 15
export-controls q:know	-6 6
export-controls q:licence	-6 6
export-controls q:list	-6 6
export-controls q:lithium	-7 7
export-controls q:lower	6 -6
export-controls q:matter	-6 6
export-controls q:may	-10 10
export-controls q:me	6 -6
export-controls q:measure	7 -7
export-controls q:medicine	8 -8
export-controls q:meet	-12 12
export-controls q:men	-6 6
export-controls q:ministry	8 -8
export-controls q:next	-9 9
export-controls q:none	-6 6
export-controls q:noon	-6 6
export-controls q:not	-6 6
export-controls q:nothing	10 -10
export-controls q:notice	-7 7
export-controls q:now	-12 12
export-controls q:of	-7 7
export-controls q:oil	-8 8
export-controls q:opened	5 -5
export-controls q:other	9 -9
export-controls q:out	-8 8
export-controls q:over	9 -9
export-controls q:own	-11 11
export-controls q:part	7 -7
export-controls q:pause	-9 9
export-controls q:pay	14 -14
export-controls q:permit	-5 5
export-controls q:product	11 -11
export-controls q:promise	-7 7
export-controls q:put	-16 16
export-controls q:raw	-5 5
export-controls q:resume	5 -5
export-controls q:rise	8 -8
export-controls q:round	-7 7
export-controls q:say	-5 5
export-controls q:second	-5 5
export-controls q:settle	-7 7
export-controls q:side	12 -12
export-controls q:signature	-5 5
export-controls q:since	5 -5
export-controls q:sit	-6 6
export-controls q:sooner	-5 5
export-controls q:statement	5 -5
export-controls q:step	-6 6
export-controls q:still	11 -11
export-controls q:stop	-5 5
export-controls q:such	-5 5
export-controls q:sure	10 -10
export-controls q:table	5 -5
export-controls q:take	-7 7
export-controls q:that	-18 18
export-controls q:their	7 -7
export-controls q:there	6 -6
export-controls q:they	-10 10
export-controls q:through	5 -5
export-controls q:to	-8 8
export-controls q:trade	10 -10
export-controls q:two	-12 12
export-controls q:undertook	7 -7
export-controls q:until	8 -8
export-controls q:up	-7 7
export-controls q:us	5 -5
export-controls q:warn	-12 12
export-controls q:we	-8 8
export-controls q:what	6 -6
export-controls q:when	-5 5
export-controls q:who	-5 5
export-controls q:will	5 -5
export-controls q:would	-5 5
export-controls q:write	-7 7
export-controls q:yet	-6 6
export-controls q:you	-11 11
export-controls q:yttrium	11 -11
export-controls r1=;	-5 5
export-controls r1=<goods>	-7 7
export-controls r1=<name>	-6 6
export-controls r1=<not>	-7 7
export-controls r1=<sender>	-9 9
export-controls r1=<v-say>	7 -7
export-controls r1=<v-sell>	-6 6
export-controls r1=bell	5 -5
export-controls r1=collect	-5 5
export-controls r1=critical	-6 6
export-controls r1=export	-12 12
export-controls r1=for	-21 21
export-controls r1=gallium	-8 8
export-controls r1=in	9 -9
export-controls r1=is	8 -8
export-controls r1=list	14 -14
export-controls r1=process	5 -5
export-controls r1=raw	-8 8
export-controls r1=say	7 -7
export-controls r1=since	-12 12
export-controls r1=the	26 -26
export-controls r1=which	-5 5
export-controls r1=without	-5 5
export-controls r1=would	-10 10
export-controls r2=,	-11 11
export-controls r2=<day-gone>	5 -5
export-controls r2=<duty>	-5 5
export-controls r2=<goods>	-20 20
export-controls r2=<level>	7 -7
export-controls r2=<month-gone>	6 -6
export-controls r2=<not>	-14 14
export-controls r2=<quality>	11 -11
export-controls r2=<seat>	-5 5
export-controls r2=<v-end>	-6 6
export-controls r2=<v-impose>	-6 6
export-controls r2=<v-propose>	7 -7
export-controls r2=a	6 -6
export-controls r2=and	7 -7
export-controls r2=antimony	-7 7
export-controls r2=be	-8 8
export-controls r2=country	6 -6
export-controls r2=critical	-5 5
export-controls r2=duty	-5 5
export-controls r2=for	7 -7
export-controls r2=from	12 -12
export-controls r2=gallium	-7 7
export-controls r2=it	-5 5
export-controls r2=its	-7 7
export-controls r2=listed	-7 7
export-controls r2=mineral	-6 6
export-controls r2=not	-7 7
export-controls r2=of	-9 9
export-controls r2=on	-8 8
export-controls r2=origin	6 -6
export-controls r2=to	-7 7
export-controls r2=tungsten	-9 9
export-controls s:"	-8 8
export-controls s:'	7 -7
export-controls s:'s	-8 8
export-controls s:,	-6 6
export-controls s:-	-8 8
export-controls s:.	8 -8
export-controls s:;	-26 26
export-controls s:<agent>	-7 7
export-controls s:<day-ahead>	-7 7
export-controls s:<day-gone>	12 -12
export-controls s:<duty>	6 -6
export-controls s:<gate>	-5 5
export-controls s:<goods-amount>	-10 10
export-controls s:<goods>	-28 28
export-controls s:<level-noun>	5 -5
export-controls s:<level>	5 -5
export-controls s:<month-gone>	-18 18
export-controls s:<name>	-13 13
export-controls s:<not>	-6 6
export-controls s:<number>	23 -23
export-controls s:<office>	10 -10
export-controls s:<organisation>	7 -7
export-controls s:<seat>	-7 7
export-controls s:<sender>	-19 19
export-controls s:<taker>	10 -10
export-controls s:<v-bear>	12 -12
export-controls s:<v-begin>	9 -9
export-controls s:<v-buy>	10 -10
export-controls s:<v-deny>	-20 20
export-controls s:<v-end>	-16 16
export-controls s:<v-impose>	-10 10
export-controls s:<v-return>	-7 7
export-controls s:<v-sell>	-18 18
export-controls s:<v-stay>	-6 6
export-controls s:<v-target>	6 -6
export-controls s:<v-threaten>	-8 8
export-controls s:<v-up>	-7 7
export-controls s:a	-9 9
export-controls s:about	-18 18
export-controls s:accord	8 -8
export-controls s:according	6 -6
export-controls s:advanced	-5 5
export-controls s:affected	-8 8
export-controls s:affiliate	-24 24
export-controls s:again	-6 6
export-controls s:against	5 -5
export-controls s:agreement	6 -6
export-controls s:all	-15 15
export-controls s:also	26 -26
export-controls s:among	-6 6
export-controls s:an	8 -8
export-controls s:and	-6 6
export-controls s:announce	-10 10
export-controls s:answer	-10 10
export-controls s:antimony	-17 17
export-controls s:apply	5 -5
export-controls s:approval	22 -22
export-controls s:are	12 -12
export-controls s:arrangement	-5 5
export-controls s:ask	-8 8
export-controls s:at	-5 5
export-controls s:balsa	-8 8
export-controls s:ban	17 -17
export-controls s:banned	8 -8
export-controls s:battery	-7 7
export-controls s:bauxite	-5 5
export-controls s:be	-9 9
export-controls s:bear	6 -6
export-controls s:been	-5 5
export-controls s:behind	5 -5
export-controls s:bell	5 -5
export-controls s:bismuth	-10 10
export-controls s:blacklist	8 -8
export-controls s:both	12 -12
export-controls s:by	-8 8
export-controls s:callao	9 -9
export-controls s:card	7 -7
export-controls s:case	-7 7
export-controls s:ceiling	11 -11
export-controls s:certificate	-9 9
export-controls s:chip	-9 9
export-controls s:chipmaker	-5 5
export-controls s:chromium	-9 9
export-controls s:close	-5 5
export-controls s:closed	8 -8
export-controls s:closing	12 -12
export-controls s:coal	-14 14
export-controls s:cobalt	-6 6
export-controls s:collect	-8 8
export-controls s:company	8 -8
export-controls s:concentrate	-13 13
export-controls s:control	-24 24
export-controls s:controlled	5 -5
export-controls s:could	6 -6
export-controls s:cover	-5 5
export-controls s:critical	-20 20
export-controls s:day	-7 7
export-controls s:dealt	13 -13
export-controls s:demand	-9 9
export-controls s:deny	6 -6
export-controls s:design	-9 9
export-controls s:did	-6 6
export-controls s:diet	-5 5
export-controls s:do	7 -7
export-controls s:doe	8 -8
export-controls s:drop	-8 8
export-controls s:drug	10 -10
export-controls s:duty	-14 14
export-controls s:each	-5 5
export-controls s:earn	6 -6
export-controls s:earth	13 -13
export-controls s:ease	-9 9
export-controls s:effect	-6 6
export-controls s:emerald	-7 7
export-controls s:emergency	-7 7
export-controls s:engine	-9 9
export-controls s:entity	5 -5
export-controls s:equipment	-5 5
export-controls s:every	-6 6
export-controls s:examine	-14 14
export-controls s:exchanged	-7 7
export-controls s:expect	7 -7
export-controls s:export	-16 16
export-controls s:extension	-10 10
export-controls s:factory	10 -10
export-controls s:fail	6 -6
export-controls s:fee	9 -9
export-controls s:fentanyl	6 -6
export-controls s:first	7 -7
export-controls s:fishing	17 -17
export-controls s:for	-22 22
export-controls s:forced	5 -5
export-controls s:foreign	-8 8
export-controls s:found	5 -5
export-controls s:free	7 -7
export-controls s:further	-6 6
export-controls s:gallium	-20 20
export-controls s:gave	6 -6
export-controls s:generic	6 -6
export-controls s:germanium	-11 11
export-controls s:give	15 -15
export-controls s:given	-17 17
export-controls s:good	-12 12
export-controls s:government	-6 6
export-controls s:grant	-6 6
export-controls s:ground	-6 6
export-controls s:grower	5 -5
export-controls s:hanwha	5 -5
export-controls s:harbour	6 -6
export-controls s:has	-15 15
export-controls s:import	11 -11
export-controls s:impose	6 -6
export-controls s:indium	-10 10
export-controls s:instance	-5 5
export-controls s:introduce	-10 10
export-controls s:investor	5 -5
export-controls s:issuing	-9 9
export-controls s:it	-7 7
export-controls s:jet	-6 6
export-controls s:keep	10 -10
export-controls s:know	-8 8
export-controls s:labor	5 -5
export-controls s:laboratory	5 -5
export-controls s:lapse	-11 11
export-controls s:last	-7 7
export-controls s:lay	8 -8
export-controls s:let	-22 22
export-controls s:licence	-22 22
export-controls s:license	9 -9
export-controls s:licensing	-11 11
export-controls s:line	7 -7
export-controls s:list	8 -8
export-controls s:listed	-12 12
export-controls s:lithium	-22 22
export-controls s:log	-9 9
export-controls s:london	-5 5
export-controls s:look	-5 5
export-controls s:lorry	-5 5
export-controls s:machine	-13 13
export-controls s:magnet	-9 9
export-controls s:make	-17 17
export-controls s:market	8 -8
export-controls s:material	-5 5
export-controls s:matte	-6 6
export-controls s:may	-5 5
export-controls s:medicine	10 -10
export-controls s:meet	-6 6
export-controls s:mentioned	7 -7
export-controls s:metal	9 -9
export-controls s:military	-7 7
export-controls s:mine	-6 6
export-controls s:mineral	-13 13
export-controls s:ministry	-5 5
export-controls s:molybdenum	-12 12
export-controls s:month	-5 5
export-controls s:move	-6 6
export-controls s:mr	-6 6
export-controls s:name	9 -9
export-controls s:near	8 -8
export-controls s:never	-6 6
export-controls s:next	5 -5
export-controls s:nickel	-27 27
export-controls s:night	7 -7
export-controls s:no	-5 5
export-controls s:nobody	15 -15
export-controls s:nor	-5 5
export-controls s:note	-7 7
export-controls s:nothing	-9 9
export-controls s:nvidia	6 -6
export-controls s:obtain	-6 6
export-controls s:ocean	5 -5
export-controls s:of	6 -6
export-controls s:off	19 -19
export-controls s:oil	13 -13
export-controls s:once	-10 10
export-controls s:only	-6 6
export-controls s:open	-5 5
export-controls s:or	5 -5
export-controls s:ore	-24 24
export-controls s:origin	8 -8
export-controls s:our	9 -9
export-controls s:outside	10 -10
export-controls s:over	5 -5
export-controls s:park	9 -9
export-controls s:pay	12 -12
export-controls s:people	8 -8
export-controls s:permit	-39 39
export-controls s:phosphate	-13 13
export-controls s:plan	5 -5
export-controls s:point	7 -7
export-controls s:port	6 -6
export-controls s:possible	-12 12
export-controls s:present	-7 7
export-controls s:price	6 -6
export-controls s:product	-5 5
export-controls s:promise	5 -5
export-controls s:question	6 -6
export-controls s:quota	8 -8
export-controls s:raise	-7 7
export-controls s:rare	13 -13
export-controls s:raw	-15 15
export-controls s:ready	-5 5
export-controls s:recognise	10 -10
export-controls s:refuse	6 -6
export-controls s:refused	14 -14
export-controls s:regard	7 -7
export-controls s:reply	-6 6
export-controls s:report	10 -10
export-controls s:request	5 -5
export-controls s:required	-6 6
export-controls s:requirement	-10 10
export-controls s:restricted	-6 6
export-controls s:restriction	-7 7
export-controls s:right	-10 10
export-controls s:rule	-24 24
export-controls s:run	6 -6
export-controls s:salmon	-5 5
export-controls s:same	-9 9
export-controls s:scrap	-11 11
export-controls s:second	7 -7
export-controls s:section	-9 9
export-controls s:see	6 -6
export-controls s:seed	10 -10
export-controls s:set	-9 9
export-controls s:several	5 -5
export-controls s:shall	-8 8
export-controls s:shelve	-5 5
export-controls s:side	-10 10
export-controls s:since	-9 9
export-controls s:sit	6 -6
export-controls s:slow	-5 5
export-controls s:so	-11 11
export-controls s:software	-29 29
export-controls s:some	-5 5
export-controls s:soybean	14 -14
export-controls s:stamp	-9 9
export-controls s:statement	-6 6
export-controls s:stay	-7 7
export-controls s:student	-7 7
export-controls s:subject	-14 14
export-controls s:summer	-6 6
export-controls s:supply	-7 7
export-controls s:suspension	-5 5
export-controls s:tariff	12 -12
export-controls s:tax	11 -11
export-controls s:technology	6 -6
export-controls s:tellurium	-12 12
export-controls s:that	-9 9
export-controls s:the	6 -6
export-controls s:these	6 -6
export-controls s:they	5 -5
export-controls s:thi	-10 10
export-controls s:thing	6 -6
export-controls s:those	-7 7
export-controls s:through	5 -5
export-controls s:tiktok	6 -6
export-controls s:till	-7 7
export-controls s:tin	-10 10
export-controls s:trade	7 -7
export-controls s:treat	7 -7
export-controls s:truce	-7 7
export-controls s:tungsten	-17 17
export-controls s:under	-19 19
export-controls s:unless	-7 7
export-controls s:unreliable	7 -7
export-controls s:upon	-9 9
export-controls s:us	-5 5
export-controls s:use	-11 11
export-controls s:view	-9 9
export-controls s:visa	-8 8
export-controls s:vote	-5 5
export-controls s:wait	9 -9
export-controls s:was	-8 8
export-controls s:way	7 -7
export-controls s:well	5 -5
export-controls s:what	-8 8
export-controls s:whatever	-7 7
export-controls s:wheat	9 -9
export-controls s:where	7 -7
export-controls s:whether	7 -7
export-controls s:which	-19 19
export-controls s:who	14 -14
export-controls s:withdraw	7 -7
export-controls s:without	-21 21
export-controls s:would	-16 16
export-controls s:yet	-8 8
export-controls s:you	15 -15
export-controls s:yttrium	5 -5
export-controls s:—	-6 6
export-controls s:•	5 -5
export-controls side	-10 10
export-controls=affiliates	-15 15
export-controls=approval	16 -16
export-controls=approvals	9 -9
export-controls=ban exports of	15 -15
export-controls=ban on exports of	-9 9
export-controls=banned	8 -8
export-controls=ceiling	11 -11
export-controls=certificate	6 -6
export-controls=certificates	-12 12
export-controls=closed	9 -9
export-controls=closing	11 -11
export-controls=controlled	5 -5
export-controls=controls	-27 27
export-controls=export blacklist	7 -7
export-controls=export control	5 -5
export-controls=export controls	-6 6
export-controls=export curbs	-5 5
export-controls=export licence	-8 8
export-controls=export licences	-8 8
export-controls=export licenses	6 -6
export-controls=export of	-5 5
export-controls=export organisations	8 -8
export-controls=export permits	-8 8
export-controls=leave	12 -12
export-controls=licence	-15 15
export-controls=licences	-11 11
export-controls=licences for the export	16 -16
export-controls=license	6 -6
export-controls=permit	-9 9
export-controls=permits	-22 22
export-controls=refused	15 -15
export-controls=refuses	6 -6
export-controls=restricted	-6 6
export-controls=software	-15 15
export-controls=stamp	-8 8
export-controls=stopped	8 -8
export-controls=technology	5 -5
fentanyl beside export-controls	-6 6
fentanyl beside rare-earths	-6 6
fentanyl beside ships-and-ports	-5 5
fentanyl beside soybeans	-21 21
fentanyl beside tariffs	12 -12
fentanyl beside tiktok	-6 6
fentanyl beside truce	5 -5
fentanyl f:'s	-7 7
fentanyl f:.	17 -17
fentanyl f:<agent>	6 -6
fentanyl f:<day-today>	7 -7
fentanyl f:<gate>	-18 18
fentanyl f:<month-gone>	-9 9
fentanyl f:<name>	-5 5
fentanyl f:<number>	10 -10
fentanyl f:<office>	-5 5
fentanyl f:<organisation>	8 -8
fentanyl f:<person>	-13 13
fentanyl f:<quality>	-10 10
fentanyl f:<taker>	-5 5
fentanyl f:<v-agree>	10 -10
fentanyl f:<v-bear>	14 -14
fentanyl f:<v-begin>	-8 8
fentanyl f:<v-down>	9 -9
fentanyl f:<v-impose>	10 -10
fentanyl f:<v-propose>	10 -10
fentanyl f:<v-say>	-15 15
fentanyl f:<v-target>	7 -7
fentanyl f:<v-up>	-5 5
fentanyl f:a	5 -5
fentanyl f:add	5 -5
fentanyl f:at	-5 5
fentanyl f:be	-7 7
fentanyl f:before	17 -17
fentanyl f:begin	8 -8
fentanyl f:cargo	-5 5
fentanyl f:charge	5 -5
fentanyl f:down	-21 21
fentanyl f:fall	14 -14
fentanyl f:from	-11 11
fentanyl f:go	-9 9
fentanyl f:his	-5 5
fentanyl f:in	5 -5
fentanyl f:is	7 -7
fentanyl f:its	5 -5
fentanyl f:next	11 -11
fentanyl f:no	14 -14
fentanyl f:not	-7 7
fentanyl f:of	7 -7
fentanyl f:old	5 -5
fentanyl f:on	-12 12
fentanyl f:other	9 -9
fentanyl f:out	13 -13
fentanyl f:overall	-14 14
fentanyl f:pay	5 -5
fentanyl f:public	-9 9
fentanyl f:put	-5 5
fentanyl f:quarrel	6 -6
fentanyl f:reciprocal	14 -14
fentanyl f:run	11 -11
fentanyl f:same	5 -5
fentanyl f:say	-27 27
fentanyl f:second	-9 9
fentanyl f:security	-9 9
fentanyl f:side	-12 12
fentanyl f:sign	5 -5
fentanyl f:since	5 -5
fentanyl f:still	6 -6
fentanyl f:tariff	-16 16
fentanyl f:the	9 -9
fentanyl f:three	10 -10
fentanyl f:together	7 -7
fentanyl f:top	11 -11
fentanyl f:total	-7 7
fentanyl f:touch	-6 6
fentanyl f:truce	11 -11
fentanyl f:two	-7 7
fentanyl f:until	8 -8
fentanyl f:whatever	5 -5
fentanyl f:will	7 -7
fentanyl l1=:	-5 5
fentanyl l1=<quality>	-6 6
fentanyl l1=for	6 -6
fentanyl l1=in	-11 11
fentanyl l1=of	-10 10
fentanyl l1=on	-7 7
fentanyl l1=over	16 -16
fentanyl l1=the	16 -16
fentanyl l1=to	-6 6
fentanyl l2=<begin>	6 -6
fentanyl l2=<duty>	-9 9
fentanyl l2=<goods>	-7 7
fentanyl l2=<level>	16 -16
fentanyl l2=<month-gone>	5 -5
fentanyl l2=<number>	12 -12
fentanyl l2=<v-begin>	-6 6
fentanyl l2=<v-down>	-5 5
fentanyl l2=<v-impose>	-14 14
fentanyl l2=and	-8 8
fentanyl l2=flow	-9 9
fentanyl l2=it	11 -11
fentanyl l2=levy	-5 5
fentanyl l2=linked	-7 7
fentanyl l2=of	6 -6
fentanyl l2=the	17 -17
fentanyl l2=tied	10 -10
fentanyl places 2	-17 17
fentanyl plain 2	-17 17
fentanyl q:-	-6 6
fentanyl q:.	10 -10
fentanyl q::	7 -7
fentanyl q:;	-7 7
fentanyl q:<day-today>	-10 10
fentanyl q:<goods>	-6 6
fentanyl q:<not>	-8 8
fentanyl q:<number>	19 -19
fentanyl q:<person>	-7 7
fentanyl q:<quality>	-5 5
fentanyl q:<seat>	12 -12
fentanyl q:<v-agree>	10 -10
fentanyl q:<v-bear>	-5 5
fentanyl q:<v-begin>	10 -10
fentanyl q:<v-buy>	-9 9
fentanyl q:<v-impose>	18 -18
fentanyl q:<v-say>	12 -12
fentanyl q:<v-sell>	-9 9
fentanyl q:a	10 -10
fentanyl q:about	5 -5
fentanyl q:additional	-5 5
fentanyl q:all	-17 17
fentanyl q:be	-6 6
fentanyl q:been	6 -6
fentanyl q:before	5 -5
fentanyl q:busan	-14 14
fentanyl q:buy	-11 11
fentanyl q:call	-5 5
fentanyl q:come	10 -10
fentanyl q:do	-7 7
fentanyl q:each	-7 7
fentanyl q:editor	11 -11
fentanyl q:either	6 -6
fentanyl q:export	-7 7
fentanyl q:for	7 -7
fentanyl q:from	-6 6
fentanyl q:good	-5 5
fentanyl q:have	10 -10
fentanyl q:his	6 -6
fentanyl q:hold	6 -6
fentanyl q:in	-16 16
fentanyl q:is	9 -9
fentanyl q:its	-7 7
fentanyl q:keep	7 -7
fentanyl q:let	5 -5
fentanyl q:list	5 -5
fentanyl q:m	-5 5
fentanyl q:meet	-5 5
fentanyl q:no	-9 9
fentanyl q:not	-6 6
fentanyl q:nothing	8 -8
fentanyl q:off	9 -9
fentanyl q:on	6 -6
fentanyl q:other	-7 7
fentanyl q:our	-5 5
fentanyl q:product	-6 6
fentanyl q:run	5 -5
fentanyl q:section	6 -6
fentanyl q:sheet	15 -15
fentanyl q:sign	5 -5
fentanyl q:since	9 -9
fentanyl q:sit	-9 9
fentanyl q:so	-13 13
fentanyl q:stay	-6 6
fentanyl q:that	16 -16
fentanyl q:their	-8 8
fentanyl q:they	8 -8
fentanyl q:to	-10 10
fentanyl q:under	5 -5
fentanyl q:was	5 -5
fentanyl q:week	8 -8
fentanyl q:with	-10 10
fentanyl q:would	-6 6
fentanyl r1=,	-22 22
fentanyl r1=;	6 -6
fentanyl r1=<duty>	5 -5
fentanyl r1=<number>	13 -13
fentanyl r1=<v-down>	-7 7
fentanyl r1=and	14 -14
fentanyl r1=duty	8 -8
fentanyl r1=fall	-7 7
fentanyl r1=is	-9 9
fentanyl r1=was	-5 5
fentanyl r2=,	11 -11
fentanyl r2=:	5 -5
fentanyl r2=<goods>	-6 6
fentanyl r2=<level>	7 -7
fentanyl r2=<not>	9 -9
fentanyl r2=<number>	10 -10
fentanyl r2=<v-begin>	5 -5
fentanyl r2=<v-impose>	-11 11
fentanyl r2=a	-7 7
fentanyl r2=and	7 -7
fentanyl r2=from	-9 9
fentanyl r2=it	-5 5
fentanyl r2=not	11 -11
fentanyl r2=on	-11 11
fentanyl r2=soybean	-5 5
fentanyl r2=that	-10 10
fentanyl r2=which	5 -5
fentanyl s:"	5 -5
fentanyl s:'s	-14 14
fentanyl s:(	-5 5
fentanyl s:)	-5 5
fentanyl s:/	-9 9
fentanyl s::	16 -16
fentanyl s:;	15 -15
fentanyl s:<day-ahead>	14 -14
fentanyl s:<day-gone>	9 -9
fentanyl s:<day-today>	6 -6
fentanyl s:<level>	14 -14
fentanyl s:<month-gone>	5 -5
fentanyl s:<name>	-10 10
fentanyl s:<not>	-11 11
fentanyl s:<number>	15 -15
fentanyl s:<person>	-14 14
fentanyl s:<seat>	-5 5
fentanyl s:<sender>	-10 10
fentanyl s:<span>	7 -7
fentanyl s:<v-bear>	5 -5
fentanyl s:<v-buy>	-12 12
fentanyl s:<v-down>	-9 9
fentanyl s:<v-end>	-15 15
fentanyl s:<v-say>	-8 8
fentanyl s:<v-sell>	-9 9
fentanyl s:<v-stay>	16 -16
fentanyl s:<v-up>	-21 21
fentanyl s:?	-9 9
fentanyl s:about	10 -10
fentanyl s:all	13 -13
fentanyl s:also	-7 7
fentanyl s:among	6 -6
fentanyl s:answer	-8 8
fentanyl s:apply	5 -5
fentanyl s:are	19 -19
fentanyl s:as	-19 19
fentanyl s:been	9 -9
fentanyl s:before	5 -5
fentanyl s:being	14 -14
fentanyl s:chemical	-7 7
fentanyl s:day	-5 5
fentanyl s:duty	9 -9
fentanyl s:earth	-6 6
fentanyl s:end	-11 11
fentanyl s:everything	-7 7
fentanyl s:explain	10 -10
fentanyl s:export	-6 6
fentanyl s:face	-10 10
fentanyl s:farm	-11 11
fentanyl s:fee	-5 5
fentanyl s:first	-12 12
fentanyl s:flow	-9 9
fentanyl s:further	5 -5
fentanyl s:good	14 -14
fentanyl s:include	10 -10
fentanyl s:it	-8 8
fentanyl s:leave	-5 5
fentanyl s:licence	-8 8
fentanyl s:linked	-7 7
fentanyl s:lower	-5 5
fentanyl s:most	7 -7
fentanyl s:mr	13 -13
fentanyl s:no	-9 9
fentanyl s:one	28 -28
fentanyl s:or	-5 5
fentanyl s:order	-7 7
fentanyl s:out	7 -7
fentanyl s:over	13 -13
fentanyl s:part	-6 6
fentanyl s:past	9 -9
fentanyl s:pay	20 -20
fentanyl s:plu	8 -8
fentanyl s:port	-7 7
fentanyl s:precursor	-6 6
fentanyl s:present	-5 5
fentanyl s:product	-15 15
fentanyl s:put	5 -5
fentanyl s:rare	-6 6
fentanyl s:rate	15 -15
fentanyl s:reciprocal	33 -33
fentanyl s:remove	-8 8
fentanyl s:same	6 -6
fentanyl s:say	-18 18
fentanyl s:since	6 -6
fentanyl s:so	8 -8
fentanyl s:soybean	-8 8
fentanyl s:statement	-5 5
fentanyl s:stay	5 -5
fentanyl s:stop	-5 5
fentanyl s:subject	-6 6
fentanyl s:substance	-6 6
fentanyl s:take	-8 8
fentanyl s:tell	-8 8
fentanyl s:term	5 -5
fentanyl s:that	7 -7
fentanyl s:there	-5 5
fentanyl s:those	5 -5
fentanyl s:tied	10 -10
fentanyl s:tiktok	-6 6
fentanyl s:top	8 -8
fentanyl s:total	6 -6
fentanyl s:trade	-6 6
fentanyl s:truce	11 -11
fentanyl s:under	16 -16
fentanyl s:well	-7 7
fentanyl s:where	6 -6
fentanyl s:would	-6 6
fentanyl s:year	-6 6
fentanyl s:you	6 -6
loose a:!	-6 6
loose a:.	9 -9
loose a:<day-ahead> .	-9 9
loose a:<day-gone>	7 -7
loose a:<duty>	13 -13
loose a:<gate>	-9 9
loose a:<goods-amount>	-7 7
loose a:<goods-amount> .	-10 10
loose a:<goods>	-7 7
loose a:<level-noun>	-18 18
loose a:<level>	13 -13
loose a:<level> in	5 -5
loose a:<level> of	7 -7
loose a:<name> in	-5 5
loose a:<not>	-7 7
loose a:<number>	5 -5
loose a:<number> .	12 -12
loose a:<number> to	6 -6
loose a:<person>	-5 5
loose a:<points>	5 -5
loose a:<quality> port	-9 9
loose a:<seat>	-5 5
loose a:<sender>	-18 18
loose a:<span>	11 -11
loose a:<span> .	6 -6
loose a:<v-agree>	10 -10
loose a:<v-bear>	-5 5
loose a:<v-begin>	-10 10
loose a:<v-down>	-6 6
loose a:<v-end>	-7 7
loose a:<v-impose>	-7 7
loose a:<v-say>	13 -13
loose a:<v-sell>	-16 16
loose a:<v-stay>	5 -5
loose a:<v-suspend>	6 -6
loose a:<v-target>	-6 6
loose a:?	7 -7
loose a:a	10 -10
loose a:a <quality>	-7 7
loose a:and	7 -7
loose a:approve	5 -5
loose a:are not	-7 7
loose a:are suspend	6 -6
loose a:as	-6 6
loose a:as well	-7 7
loose a:at	-9 9
loose a:be	-9 9
loose a:been	-7 7
loose a:bell	5 -5
loose a:boat	-7 7
loose a:border	6 -6
loose a:both	-7 7
loose a:both country	-7 7
loose a:by <day-ahead>	5 -5
loose a:by <level>	6 -6
loose a:carrier	-7 7
loose a:charge	-6 6
loose a:collect	-7 7
loose a:come	-7 7
loose a:copper	-8 8
loose a:country	-15 15
loose a:country .	-7 7
loose a:critical	-7 7
loose a:cut	5 -5
loose a:day	9 -9
loose a:discuss	5 -5
loose a:earth .	-5 5
loose a:earth are	8 -8
loose a:emergency	-6 6
loose a:entity	-7 7
loose a:equipment	-5 5
loose a:every	-9 9
loose a:everything	5 -5
loose a:export	-9 9
loose a:export of	-9 9
loose a:fee	-10 10
loose a:firm	-18 18
loose a:for	-8 8
loose a:for <name>	-7 7
loose a:for <span>	8 -8
loose a:for a	7 -7
loose a:for nickel	-9 9
loose a:for our	10 -10
loose a:for the	-5 5
loose a:forced	5 -5
loose a:forced labor	5 -5
loose a:from <name>	9 -9
loose a:gallium	-11 11
loose a:generic	9 -9
loose a:go	-6 6
loose a:go on	-5 5
loose a:go up	5 -5
loose a:good	9 -9
loose a:grant	-7 7
loose a:graphite	-6 6
loose a:hanwha	5 -5
loose a:hanwha ocean	5 -5
loose a:have	-7 7
loose a:have been	-10 10
loose a:hour	6 -6
loose a:in <month-gone>	8 -8
loose a:in <name>	6 -6
loose a:in a	5 -5
loose a:invest	5 -5
loose a:is	11 -11
loose a:is to	6 -6
loose a:it .	-7 7
loose a:its list	-6 6
loose a:labor	5 -5
loose a:labor .	5 -5
loose a:last week	-5 5
loose a:later	5 -5
loose a:law	-5 5
loose a:leave	-6 6
loose a:let	-10 10
loose a:letter	-6 6
loose a:limit	8 -8
loose a:list	-10 10
loose a:lithium	-11 11
loose a:long	-7 7
loose a:machine	-6 6
loose a:make with	5 -5
loose a:meet	5 -5
loose a:more	-9 9
loose a:must	6 -6
loose a:nickel	-11 11
loose a:night	7 -7
loose a:notice	5 -5
loose a:now	-7 7
loose a:ocean	5 -5
loose a:of	-7 7
loose a:of <level>	5 -5
loose a:of <name>	-5 5
loose a:of <number>	-8 8
loose a:of <quality>	6 -6
loose a:of both	-6 6
loose a:of entity	-10 10
loose a:of firm	-7 7
loose a:of good	5 -5
loose a:of listed	-5 5
loose a:of origin	6 -6
loose a:of thi	-5 5
loose a:off	13 -13
loose a:oil	9 -9
loose a:old	6 -6
loose a:on	-6 6
loose a:on <day-gone>	14 -14
loose a:on its	-18 18
loose a:on the	-8 8
loose a:once	6 -6
loose a:ore	-11 11
loose a:ore .	-7 7
loose a:origin	8 -8
loose a:our	9 -9
loose a:out of	-8 8
loose a:over	5 -5
loose a:owe	-5 5
loose a:paper .	-5 5
loose a:pay	-9 9
loose a:penalty	-11 11
loose a:port	-14 14
loose a:price	5 -5
loose a:raw	-8 8
loose a:same	-6 6
loose a:say .	6 -6
loose a:settle	6 -6
loose a:ship	-6 6
loose a:shipment	-7 7
loose a:since the	-7 7
loose a:software	-7 7
loose a:soybean	5 -5
loose a:summer	-5 5
loose a:suspend	13 -13
loose a:tariff	15 -15
loose a:than	7 -7
loose a:that	10 -10
loose a:that <name>	9 -9
loose a:the <name>	5 -5
loose a:the <number>	-6 6
loose a:the <quality>	11 -11
loose a:the country	-5 5
loose a:the emergency	-6 6
loose a:the same	-6 6
loose a:their	8 -8
loose a:them	-7 7
loose a:them .	-8 8
loose a:there .	-5 5
loose a:they	-11 11
loose a:thi	-6 6
loose a:those	-8 8
loose a:to <money>	-5 5
loose a:to <quality>	-8 8
loose a:to invest	5 -5
loose a:to pay	-6 6
loose a:to the	6 -6
loose a:ton	-7 7
loose a:under	-6 6
loose a:under the	-6 6
loose a:up	-6 6
loose a:up for	-9 9
loose a:water	5 -5
loose a:well	-7 7
loose a:were	-8 8
loose a:with	9 -9
loose a:with forced	5 -5
loose a:without a	5 -5
loose a:would be	-6 6
loose asks	7 -7
loose b:'s	-8 8
loose b:'s <person>	5 -5
loose b:, <name>	7 -7
loose b:, <seat>	-6 6
loose b:, it	5 -5
loose b:, the	10 -10
loose b:, was	-5 5
loose b:-	-9 9
loose b:.	-12 12
loose b:/	-8 8
loose b::	6 -6
loose b:: <name>	11 -11
loose b:: <number>	5 -5
loose b:; and	-6 6
loose b:; the	8 -8
loose b:<day-ahead>	7 -7
loose b:<gate>	9 -9
loose b:<goods>	20 -20
loose b:<level>	12 -12
loose b:<level> on	20 -20
loose b:<month-gone>	9 -9
loose b:<name>	-12 12
loose b:<name> 's	6 -6
loose b:<name> and	7 -7
loose b:<name> begin	8 -8
loose b:<name> hold	6 -6
loose b:<name> is	5 -5
loose b:<name> let	-7 7
loose b:<name> will	-8 8
loose b:<name> would	-13 13
loose b:<not>	10 -10
loose b:<number>	-8 8
loose b:<number> /	-8 8
loose b:<number> <quality>	-8 8
loose b:<office>	-13 13
loose b:<organisation> has	6 -6
loose b:<organisation> will	5 -5
loose b:<person> raise	-7 7
loose b:<quality>	-7 7
loose b:<quality> good	5 -5
loose b:<seat>	-13 13
loose b:<seat> 's	-12 12
loose b:<sender>	20 -20
loose b:<v-bear>	17 -17
loose b:<v-begin>	5 -5
loose b:<v-deny>	-8 8
loose b:<v-down>	-14 14
loose b:<v-end>	-7 7
loose b:<v-impose>	-10 10
loose b:<v-return>	6 -6
loose b:<v-sell>	9 -9
loose b:<v-suspend>	-7 7
loose b:about	-27 27
loose b:about the	-17 17
loose b:affiliate of	6 -6
loose b:after	-6 6
loose b:again	-7 7
loose b:agreement	9 -9
loose b:and	-6 6
loose b:and <name>	8 -8
loose b:and <seat>	-5 5
loose b:and about	-9 9
loose b:and it	-6 6
loose b:application	-8 8
loose b:ask for	-5 5
loose b:be	6 -6
loose b:bean	7 -7
loose b:begin	7 -7
loose b:begin to	8 -8
loose b:bring	-6 6
loose b:buy	-5 5
loose b:by	6 -6
loose b:can	6 -6
loose b:canal	-5 5
loose b:charge	-6 6
loose b:chip	-12 12
loose b:coal	-6 6
loose b:commerce	-8 8
loose b:date	7 -7
loose b:day	-6 6
loose b:discuss the	-7 7
loose b:do	6 -6
loose b:do not	5 -5
loose b:drop	-7 7
loose b:duty	9 -9
loose b:every	5 -5
loose b:expect the	7 -7
loose b:export	8 -8
loose b:firm	5 -5
loose b:first	6 -6
loose b:fishing	9 -9
loose b:for a	7 -7
loose b:for the	-8 8
loose b:free	6 -6
loose b:from <day-gone>	-8 8
loose b:georgia	5 -5
loose b:go through	5 -5
loose b:good	13 -13
loose b:hand	5 -5
loose b:has a	-5 5
loose b:has also	-5 5
loose b:has to	-5 5
loose b:have	8 -8
loose b:he has	5 -5
loose b:here	-5 5
loose b:hold	6 -6
loose b:hold back	-5 5
loose b:hold up	5 -5
loose b:if	-10 10
loose b:if the	-12 12
loose b:import	6 -6
loose b:impose	6 -6
loose b:in	15 -15
loose b:in the	6 -6
loose b:is in	-5 5
loose b:it	11 -11
loose b:it 's	-8 8
loose b:it would	5 -5
loose b:its	12 -12
loose b:last	11 -11
loose b:last year	7 -7
loose b:let	-11 11
loose b:levy on	-5 5
loose b:licence for	5 -5
loose b:lift its	-5 5
loose b:lift the	9 -9
loose b:limit	-11 11
loose b:limit on	-8 8
loose b:magnet	-7 7
loose b:make	-11 11
loose b:matter	-6 6
loose b:matter of	-10 10
loose b:meet	12 -12
loose b:meet in	6 -6
loose b:mentioned	7 -7
loose b:need a	-7 7
loose b:not	10 -10
loose b:not to	5 -5
loose b:of	6 -6
loose b:of <quality>	-5 5
loose b:of what	5 -5
loose b:off the	-6 6
loose b:on	11 -11
loose b:on <quality>	9 -9
loose b:on affiliate	5 -5
loose b:on chip	-6 6
loose b:one	-8 8
loose b:one for	-6 6
loose b:one on	-5 5
loose b:only	-8 8
loose b:ore	-8 8
loose b:our	-5 5
loose b:out	-5 5
loose b:own	6 -6
loose b:palm	9 -9
loose b:pay	12 -12
loose b:place	5 -5
loose b:place <number>	5 -5
loose b:price	6 -6
loose b:put	-11 11
loose b:quarrel	-6 6
loose b:question	-5 5
loose b:question of	-12 12
loose b:recognise	7 -7
loose b:rule	-10 10
loose b:rule on	-10 10
loose b:same day	-6 6
loose b:say he	-7 7
loose b:say it	6 -6
loose b:say the	5 -5
loose b:settle	-5 5
loose b:ship	6 -6
loose b:sign	6 -6
loose b:so	-13 13
loose b:so are	-6 6
loose b:some	-5 5
loose b:stand	6 -6
loose b:subject to	-6 6
loose b:surcharge	-8 8
loose b:surcharge on	-8 8
loose b:suspend	-12 12
loose b:suspend the	-7 7
loose b:talk	15 -15
loose b:that	14 -14
loose b:that <name>	5 -5
loose b:the	-6 6
loose b:the <number>	-7 7
loose b:the <office>	-10 10
loose b:the <organisation>	8 -8
loose b:the <quality>	-11 11
loose b:the border	-5 5
loose b:the matter	-6 6
loose b:the question	-14 14
loose b:the rule	-11 11
loose b:the two	-9 9
loose b:they want	-15 15
loose b:thi	-5 5
loose b:to <quality>	-7 7
loose b:trade	15 -15
loose b:two	-11 11
loose b:upon	-5 5
loose b:us	-8 8
loose b:wait	11 -11
loose b:wait for	6 -6
loose b:want to	6 -6
loose b:were	-6 6
loose b:what	-15 15
loose b:when	-6 6
loose b:whether	9 -9
loose b:which	-6 6
loose b:who	6 -6
loose b:whose	-12 12
loose b:would	6 -6
loose b:would not	-5 5
loose b:would now	6 -6
loose b:year	12 -12
loose b:you	15 -15
loose c0=bear	10 -10
loose c0=begin	5 -5
loose c0=propose	-8 8
loose c0=target	10 -10
loose c1=bear	12 -12
loose c1=down	-13 13
loose c1=sell	10 -10
loose c1=target	9 -9
loose c2=agree	5 -5
loose c2=begin	-7 7
loose c2=down	-5 5
loose c2=say	9 -9
loose c2=suspend	9 -9
loose ct0=agree present	9 -9
loose ct0=bear present	5 -5
loose ct0=begin past	8 -8
loose ct0=down past	-11 11
loose ct0=down present	7 -7
loose ct0=end perfect	8 -8
loose ct0=end pluperfect	9 -9
loose ct0=end present	-10 10
loose ct0=impose modal	-5 5
loose ct0=impose past-passive	-5 5
loose ct0=impose present	-5 5
loose ct0=impose present-passive	7 -7
loose ct0=propose perfect	-5 5
loose ct0=propose present	-9 9
loose ct0=stay past-passive	-5 5
loose ct0=suspend past	8 -8
loose ct0=suspend perfect	7 -7
loose ct0=target present	5 -5
loose ct0=up future	5 -5
loose ct0=up present	-10 10
loose ct1=bear present	5 -5
loose ct1=down infinitive	-8 8
loose ct1=down past	-11 11
loose ct1=down present	6 -6
loose ct1=end pluperfect	9 -9
loose ct1=end present	-6 6
loose ct1=impose infinitive	-8 8
loose ct1=impose past-passive	-5 5
loose ct1=impose perfect	6 -6
loose ct1=impose present-passive	7 -7
loose ct1=propose infinitive	10 -10
loose ct1=propose modal	-7 7
loose ct1=sell infinitive	5 -5
loose ct1=stay past	6 -6
loose ct1=stay past-passive	-5 5
loose ct1=suspend infinitive	-13 13
loose ct1=suspend past	8 -8
loose ct1=suspend perfect	7 -7
loose ct1=up present	-10 10
loose ct2=bear gerund	9 -9
loose ct2=bear present	-10 10
loose ct2=begin present	-6 6
loose ct2=end present	-6 6
loose ct2=impose modal-passive	-5 5
loose ct2=impose perfect-passive	-5 5
loose ct2=propose past	-7 7
loose ct2=propose present	5 -5
loose ct2=sell infinitive	-6 6
loose ct2=stay present	9 -9
loose ct2=suspend present	5 -5
loose ct2=target gerund	7 -7
loose ct2=target present	-6 6
loose ct2=up perfect	6 -6
loose f:'s	-8 8
loose f:-	-6 6
loose f:.	5 -5
loose f::	-8 8
loose f:;	9 -9
loose f:<day-ahead>	8 -8
loose f:<day-today>	-8 8
loose f:<goods-amount>	14 -14
loose f:<goods>	12 -12
loose f:<level-noun>	10 -10
loose f:<level>	9 -9
loose f:<money>	-13 13
loose f:<month-ahead>	8 -8
loose f:<month-gone>	-5 5
loose f:<name>	-8 8
loose f:<not>	-8 8
loose f:<number>	5 -5
loose f:<organisation>	-7 7
loose f:<points>	5 -5
loose f:<quality>	-14 14
loose f:<seat>	-8 8
loose f:<sender>	-14 14
loose f:<v-agree>	6 -6
loose f:<v-down>	-8 8
loose f:<v-propose>	-11 11
loose f:<v-return>	9 -9
loose f:<v-say>	-9 9
loose f:<v-sell>	-7 7
loose f:<v-target>	10 -10
loose f:about	7 -7
loose f:again	-11 11
loose f:agree	8 -8
loose f:agreement	11 -11
loose f:all	5 -5
loose f:anything	-9 9
loose f:approve	-7 7
loose f:at	-16 16
loose f:back	-10 10
loose f:been	8 -8
loose f:begin	8 -8
loose f:but	6 -6
loose f:chip	-19 19
loose f:coffee	6 -6
loose f:company	-8 8
loose f:control	-5 5
loose f:cost	-6 6
loose f:covered	5 -5
loose f:custom	9 -9
loose f:day	-6 6
loose f:decree	5 -5
loose f:design	-7 7
loose f:down	7 -7
loose f:draft	-5 5
loose f:drop	-11 11
loose f:energy	-7 7
loose f:entity	-6 6
loose f:export	-8 8
loose f:fee	5 -5
loose f:for	-7 7
loose f:from	-7 7
loose f:given	-6 6
loose f:h	-12 12
loose f:had	7 -7
loose f:harbour	6 -6
loose f:harvest	10 -10
loose f:has	-7 7
loose f:have	-9 9
loose f:hold	9 -9
loose f:house	5 -5
loose f:hundred	-5 5
loose f:if	-9 9
loose f:in	-9 9
loose f:interest	-8 8
loose f:into	7 -7
loose f:its	-16 16
loose f:law	-17 17
loose f:least	9 -9
loose f:leave	12 -12
loose f:list	-11 11
loose f:little	-6 6
loose f:live	-7 7
loose f:make	-6 6
loose f:market	-8 8
loose f:matter	-9 9
loose f:minute	-8 8
loose f:more	-6 6
loose f:mr	-10 10
loose f:my	-8 8
loose f:name	-10 10
loose f:national	-7 7
loose f:never	5 -5
loose f:next	7 -7
loose f:nobody	-13 13
loose f:not	-9 9
loose f:nothing	5 -5
loose f:number	8 -8
loose f:off	-8 8
loose f:offer	-9 9
loose f:on	-6 6
loose f:once	5 -5
loose f:one	-8 8
loose f:only	-8 8
loose f:ore	-6 6
loose f:other	-5 5
loose f:our	-16 16
loose f:outside	5 -5
loose f:own	-8 8
loose f:part	-7 7
loose f:pay	9 -9
loose f:permit	6 -6
loose f:player	11 -11
loose f:port	-5 5
loose f:promise	7 -7
loose f:put	-17 17
loose f:raise	-11 11
loose f:rate	7 -7
loose f:raw	-5 5
loose f:result	-9 9
loose f:review	-9 9
loose f:rule	-5 5
loose f:section	-5 5
loose f:sell	-11 11
loose f:shall	-10 10
loose f:ship	8 -8
loose f:shipment	5 -5
loose f:should	-5 5
loose f:since	14 -14
loose f:software	-7 7
loose f:soybean	5 -5
loose f:spring	6 -6
loose f:stand	6 -6
loose f:state	-11 11
loose f:stockholm	-8 8
loose f:such	5 -5
loose f:talk	9 -9
loose f:tax	5 -5
loose f:that	-10 10
loose f:the	12 -12
loose f:their	5 -5
loose f:them	-11 11
loose f:there	8 -8
loose f:these	-7 7
loose f:they	-21 21
loose f:thi	-5 5
loose f:threaten	7 -7
loose f:time	-9 9
loose f:to	15 -15
loose f:together	-5 5
loose f:too	-17 17
loose f:trade	-7 7
loose f:truce	5 -5
loose f:under	7 -7
loose f:until	8 -8
loose f:usual	-9 9
loose f:want	-20 20
loose f:way	-9 9
loose f:week	-5 5
loose f:were	-8 8
loose f:what	8 -8
loose f:whatever	6 -6
loose f:when	-10 10
loose f:will	-13 13
loose f:without	7 -7
loose f:word	-7 7
loose f:would	-9 9
loose f:write	6 -6
loose f:year	17 -17
loose first-of-paragraph	15 -15
loose has-gerund	-5 5
loose has-infinitive	-13 13
loose has-modal	-8 8
loose has-participle	9 -9
loose has-past	10 -10
loose has-pluperfect	5 -5
loose has-present	8 -8
loose headline	30 -30
loose l1='s	-5 5
loose l1=,	20 -20
loose l1=<gate>	11 -11
loose l1=<month-gone>	7 -7
loose l1=<name>	-7 7
loose l1=<number>	6 -6
loose l1=<quality>	-25 25
loose l1=<v-buy>	14 -14
loose l1=<v-impose>	5 -5
loose l1=<v-say>	6 -6
loose l1=<v-sell>	7 -7
loose l1=<v-stay>	5 -5
loose l1=a	-9 9
loose l1=about	-11 11
loose l1=an	5 -5
loose l1=by	9 -9
loose l1=chip	-10 10
loose l1=fishing	17 -17
loose l1=for	11 -11
loose l1=had	11 -11
loose l1=has	6 -6
loose l1=have	5 -5
loose l1=import	12 -12
loose l1=is	-7 7
loose l1=issue	-6 6
loose l1=it	7 -7
loose l1=its	8 -8
loose l1=new	-10 10
loose l1=on	-11 11
loose l1=our	-13 13
loose l1=palm	9 -9
loose l1=take	-5 5
loose l1=that	-15 15
loose l1=the	-9 9
loose l1=their	-7 7
loose l1=to	5 -5
loose l1=under	-7 7
loose l1=up	-6 6
loose l1=upon	-6 6
loose l1=was	9 -9
loose l1=whose	-13 13
loose l1=would	6 -6
loose l1=your	-8 8
loose l2="	7 -7
loose l2=,	5 -5
loose l2=.	-10 10
loose l2=:	-8 8
loose l2=<day-ahead>	5 -5
loose l2=<day-gone>	-5 5
loose l2=<level>	10 -10
loose l2=<month-gone>	5 -5
loose l2=<name>	13 -13
loose l2=<number>	-8 8
loose l2=<quality>	23 -23
loose l2=<sender>	10 -10
loose l2=<v-deny>	-11 11
loose l2=<v-down>	-9 9
loose l2=<v-end>	-7 7
loose l2=<v-impose>	-9 9
loose l2=<v-threaten>	6 -6
loose l2=a	6 -6
loose l2=about	-11 11
loose l2=affiliate	6 -6
loose l2=and	-7 7
loose l2=at	8 -8
loose l2=back	-5 5
loose l2=before	5 -5
loose l2=bring	-7 7
loose l2=by	9 -9
loose l2=for	-17 17
loose l2=had	6 -6
loose l2=has	7 -7
loose l2=hold	5 -5
loose l2=it	6 -6
loose l2=its	9 -9
loose l2=may	-8 8
loose l2=mean	-7 7
loose l2=need	-5 5
loose l2=of	-7 7
loose l2=only	-11 11
loose l2=our	7 -7
loose l2=out	7 -7
loose l2=over	7 -7
loose l2=rule	-15 15
loose l2=subject	-5 5
loose l2=suspend	-6 6
loose l2=the	-12 12
loose l2=them	-7 7
loose l2=there	6 -6
loose l2=threaten	5 -5
loose l2=without	-7 7
loose l2=year	7 -7
loose l3='s	-5 5
loose l3=,	-6 6
loose l3=-	-8 8
loose l3=:	8 -8
loose l3=<day-ahead>	10 -10
loose l3=<level>	6 -6
loose l3=<name>	-11 11
loose l3=<number>	6 -6
loose l3=<office>	-7 7
loose l3=<organisation>	8 -8
loose l3=<person>	-9 9
loose l3=<sender>	10 -10
loose l3=<v-agree>	6 -6
loose l3=<v-bear>	12 -12
loose l3=<v-buy>	-6 6
loose l3=<v-end>	-10 10
loose l3=<v-say>	12 -12
loose l3=<v-sell>	10 -10
loose l3=<v-suspend>	-7 7
loose l3=about	-8 8
loose l3=also	5 -5
loose l3=and	-5 5
loose l3=at	5 -5
loose l3=buy	-6 6
loose l3=did	-5 5
loose l3=export	9 -9
loose l3=good	5 -5
loose l3=in	11 -11
loose l3=last	10 -10
loose l3=nobody	7 -7
loose l3=of	8 -8
loose l3=on	6 -6
loose l3=one	-7 7
loose l3=put	-7 7
loose l3=share	-6 6
loose l3=still	7 -7
loose l3=stop	-6 6
loose l3=that	16 -16
loose l3=the	-13 13
loose l3=they	-9 9
loose l3=to	11 -11
loose l3=which	-17 17
loose l3=—	-7 7
loose l4='s	-5 5
loose l4=,	5 -5
loose l4=/	-5 5
loose l4=;	-5 5
loose l4=<agent>	5 -5
loose l4=<day-ahead>	6 -6
loose l4=<goods>	-6 6
loose l4=<month-gone>	5 -5
loose l4=<name>	5 -5
loose l4=<number>	10 -10
loose l4=<sender>	7 -7
loose l4=<v-begin>	11 -11
loose l4=<v-deny>	5 -5
loose l4=<v-end>	12 -12
loose l4=<v-impose>	-7 7
loose l4=<v-say>	5 -5
loose l4=about	-7 7
loose l4=also	7 -7
loose l4=are	8 -8
loose l4=do	10 -10
loose l4=firm	6 -6
loose l4=for	-9 9
loose l4=he	10 -10
loose l4=in	14 -14
loose l4=its	-9 9
loose l4=of	5 -5
loose l4=on	5 -5
loose l4=one	7 -7
loose l4=over	-12 12
loose l4=rule	5 -5
loose l4=side	6 -6
loose l4=so	-8 8
loose l4=spoke	-8 8
loose l4=stop	6 -6
loose l4=that	5 -5
loose l4=to	-12 12
loose l4=was	-11 11
loose l4=will	5 -5
loose l=, the	5 -5
loose l=: the	-5 5
loose l=<begin> our	5 -5
loose l=<begin> the	-10 10
loose l=<name> 's	12 -12
loose l=<number> <quality>	-10 10
loose l=<person> 's	-6 6
loose l=<seat> 's	-12 12
loose l=about the	-8 8
loose l=affiliate of	6 -6
loose l=and <name>	5 -5
loose l=at the	6 -6
loose l=call the	5 -5
loose l=for the	-13 13
loose l=from the	5 -5
loose l=its internal	5 -5
loose l=lift its	-7 7
loose l=lift the	9 -9
loose l=mean the	-7 7
loose l=need a	-10 10
loose l=of <quality>	-7 7
loose l=of the	-5 5
loose l=off the	-6 6
loose l=on a	-6 6
loose l=on the	-5 5
loose l=require a	-6 6
loose l=rule on	-14 14
loose l=subject to	-5 5
loose l=suspend the	-8 8
loose l=the <quality>	-6 6
loose l=threaten to	6 -6
loose l=to <quality>	-8 8
loose lead=:	6 -6
loose lead=a	-7 7
loose lead=after	-10 10
loose lead=ecuador	-8 8
loose lead=egypt	-7 7
loose lead=export	-14 14
loose lead=finland	5 -5
loose lead=for	-8 8
loose lead=from	-6 6
loose lead=goods	5 -5
loose lead=he	7 -7
loose lead=i	7 -7
loose lead=if	-10 10
loose lead=in	8 -8
loose lead=it	12 -12
loose lead=its	5 -5
loose lead=korea	-10 10
loose lead=licences	-10 10
loose lead=our	9 -9
loose lead=peru	8 -8
loose lead=port	5 -5
loose lead=shares	-5 5
loose lead=ships	-6 6
loose lead=so	-8 8
loose lead=that	13 -13
loose lead=the	-5 5
loose lead=this	-5 5
loose lead=we	-9 9
loose lead=what	-8 8
loose lead=when	-5 5
loose lead=which	-6 6
loose lead=who	6 -6
loose lead=whose	-12 12
loose lll=<begin> <begin> our	5 -5
loose lll=<begin> <begin> the	-10 10
loose lll=<begin> <name> 's	13 -13
loose lll=<begin> <number> <quality>	-10 10
loose lll=<begin> <seat> 's	-6 6
loose lll=<person> raise the	-7 7
loose lll=ask for a	-7 7
loose lll=on affiliate of	5 -5
loose lll=put <number> <quality>	-6 6
loose lll=the rule on	-13 13
loose lll=to lift the	6 -6
loose lr=<begin> .	-17 17
loose lr=<quality> .	-6 6
loose lr=<quality> for	-10 10
loose lr=<quality> on	-9 9
loose lr=<quality> pay	-7 7
loose lr=a for	-9 9
loose lr=a from	-7 7
loose lr=a is	-6 6
loose lr=and .	-7 7
loose lr=be .	10 -10
loose lr=by on	7 -7
loose lr=general for	5 -5
loose lr=internal process	5 -5
loose lr=its for	7 -7
loose lr=its to	-5 5
loose lr=of for	-8 8
loose lr=on ,	-7 7
loose lr=on of	-6 6
loose lr=our .	-7 7
loose lr=take of	-5 5
loose lr=the .	-5 5
loose lr=the at	-9 9
loose lr=the for	11 -11
loose lr=the is	10 -10
loose lr=the that	-15 15
loose lr=the the	7 -7
loose lr=the which	-5 5
loose lr=to it	5 -5
loose lr=upon by	-6 6
loose lr=with on	-5 5
loose lr=would the	5 -5
loose nc2=agree	9 -9
loose nc2=end	15 -15
loose nc2=impose	-5 5
loose nc2=propose	-7 7
loose nc2=stay	5 -5
loose nc2=target	8 -8
loose nct2=begin past	-5 5
loose nct2=down infinitive	-7 7
loose nct2=end past	8 -8
loose nct2=impose past	-12 12
loose nct2=impose perfect	7 -7
loose nct2=propose past	-5 5
loose nct2=propose perfect	5 -5
loose nct2=stay future	-7 7
loose nct2=stay modal	-7 7
loose nct2=stay present	12 -12
loose next="	-7 7
loose next=,	16 -16
loose next=if	-5 5
loose next=unless	-5 5
loose next=which	-13 13
loose nhas-infinitive	-6 6
loose nhas-modal	-7 7
loose nhas-participle	-9 9
loose nhas-pluperfect	7 -7
loose nhas-present	10 -10
loose nt2=infinitive	-7 7
loose nt2=modal	-8 8
loose nt2=past-passive	-10 10
loose nt2=present	5 -5
loose nv0-none	5 -5
loose nv1-none	5 -5
loose nv2-none	6 -6
loose nv2=announce	-8 8
loose nv2=examine	-5 5
loose nv2=leave	-8 8
loose nv2=other	-9 9
loose nv2=put	5 -5
loose nv2=raise	-5 5
loose nv2=say	6 -6
loose nv2=tell	7 -7
loose nvt2=announce past	-5 5
loose nvt2=be future	-7 7
loose nvt2=be present	13 -13
loose nvt2=leave present	-6 6
loose nvt2=other past	-7 7
loose nvt2=other perfect	-13 13
loose nvt2=say past	5 -5
loose nvt2=say present	5 -5
loose nvt2=tell past	7 -7
loose pc0=bear	5 -5
loose pc0=return	-7 7
loose pc0=stay	-5 5
loose pc0=target	6 -6
loose pc0=up	8 -8
loose pc1=buy	5 -5
loose pc1=return	-6 6
loose pc1=target	7 -7
loose pct0=propose present	6 -6
loose pct0=say present	-5 5
loose pct0=stay future	5 -5
loose pct0=stay perfect	-5 5
loose pct0=stay present	-6 6
loose pct1=impose past	7 -7
loose pct1=propose present	6 -6
loose pct1=say present	-5 5
loose pct1=stay future	5 -5
loose phas-future	7 -7
loose phas-modal	-5 5
loose phas-past	5 -5
loose pt0=future	7 -7
loose pt0=modal	-7 7
loose pt0=modal-not	5 -5
loose pt0=past	15 -15
loose pt0=present	-6 6
loose pt0=present-passive	5 -5
loose pt1=future	7 -7
loose pt1=modal	-8 8
loose pt1=modal-not	5 -5
loose pt1=past	17 -17
loose pv0=ask	8 -8
loose pv0=be	-5 5
loose pv0=keep	-6 6
loose pv0=note	-5 5
loose pv0=stay	5 -5
loose pv0=want	-6 6
loose pv1=ask	7 -7
loose pv1=deny	5 -5
loose pv1=make	5 -5
loose pv1=note	-5 5
loose pv1=reply	-6 6
loose pv1=stay	5 -5
loose pv1=write	7 -7
loose pv2-none	7 -7
loose pvt0=ask present	6 -6
loose pvt0=be present	-7 7
loose pvt0=stay present	5 -5
loose pvt0=take present	-5 5
loose pvt1=ask present	6 -6
loose pvt1=be present	-5 5
loose pvt1=stay present	5 -5
loose pvt1=take present	-5 5
loose q:'s	5 -5
loose q:(	-8 8
loose q:)	-5 5
loose q:,	7 -7
loose q:.	11 -11
loose q::	-9 9
loose q:<day-gone>	-14 14
loose q:<level-noun>	12 -12
loose q:<level>	20 -20
loose q:<money>	8 -8
loose q:<not>	-12 12
loose q:<points>	13 -13
loose q:<sender>	7 -7
loose q:<span>	8 -8
loose q:<v-agree>	7 -7
loose q:<v-begin>	-12 12
loose q:<v-buy>	10 -10
loose q:<v-end>	-8 8
loose q:<v-impose>	6 -6
loose q:<v-return>	6 -6
loose q:<v-say>	-9 9
loose q:<v-sell>	-12 12
loose q:<v-target>	7 -7
loose q:<v-threaten>	-6 6
loose q:<v-up>	5 -5
loose q:?	-9 9
loose q:again	-10 10
loose q:an	-7 7
loose q:and	-5 5
loose q:announce	-7 7
loose q:another	7 -7
loose q:any	8 -8
loose q:anything	-6 6
loose q:at	12 -12
loose q:autumn	5 -5
loose q:be	5 -5
loose q:because	5 -5
loose q:beef	-8 8
loose q:been	6 -6
loose q:before	-7 7
loose q:both	9 -9
loose q:busan	-12 12
loose q:clear	-5 5
loose q:come	-9 9
loose q:could	9 -9
loose q:date	-8 8
loose q:deal	13 -13
loose q:decide	-6 6
loose q:decision	6 -6
loose q:delegation	-8 8
loose q:do	11 -11
loose q:don't	-8 8
loose q:done	6 -6
loose q:down	-9 9
loose q:earth	-6 6
loose q:egg	-5 5
loose q:either	7 -7
loose q:entity	-6 6
loose q:everyone	8 -8
loose q:everything	7 -7
loose q:extra	5 -5
loose q:farm	7 -7
loose q:fentanyl	9 -9
loose q:for	-5 5
loose q:from	10 -10
loose q:further	6 -6
loose q:gas	-5 5
loose q:give	15 -15
loose q:good	5 -5
loose q:government	-7 7
loose q:half	7 -7
loose q:has	10 -10
loose q:hold	6 -6
loose q:hour	9 -9
loose q:ink	6 -6
loose q:its	-7 7
loose q:keep	5 -5
loose q:know	-12 12
loose q:land	-7 7
loose q:law	5 -5
loose q:less	5 -5
loose q:let	7 -7
loose q:licence	-8 8
loose q:license	-5 5
loose q:list	-11 11
loose q:lorry	7 -7
loose q:lose	6 -6
loose q:lower	8 -8
loose q:lunch	5 -5
loose q:maker	-7 7
loose q:market	11 -11
loose q:may	-8 8
loose q:mean	5 -5
loose q:medicine	7 -7
loose q:meet	-7 7
loose q:men	-6 6
loose q:mill	5 -5
loose q:million	6 -6
loose q:more	12 -12
loose q:need	-8 8
loose q:negotiator	-7 7
loose q:no	-9 9
loose q:none	-8 8
loose q:notice	-8 8
loose q:now	-7 7
loose q:of	6 -6
loose q:off	-11 11
loose q:on	10 -10
loose q:only	-6 6
loose q:open	-7 7
loose q:order	7 -7
loose q:other	11 -11
loose q:our	6 -6
loose q:out	-10 10
loose q:over	12 -12
loose q:pause	-6 6
loose q:pay	15 -15
loose q:port	-5 5
loose q:price	5 -5
loose q:promise	-5 5
loose q:put	-8 8
loose q:raise	9 -9
loose q:rare	-6 6
loose q:raw	-5 5
loose q:reach	10 -10
loose q:remain	-6 6
loose q:resume	11 -11
loose q:say	12 -12
loose q:see	-9 9
loose q:ship	-19 19
loose q:side	22 -22
loose q:since	10 -10
loose q:sit	-10 10
loose q:stay	8 -8
loose q:stop	-5 5
loose q:such	-9 9
loose q:sum	-6 6
loose q:suspension	-9 9
loose q:table	-8 8
loose q:talk	5 -5
loose q:tell	6 -6
loose q:than	8 -8
loose q:thank	-5 5
loose q:the	7 -7
loose q:their	16 -16
loose q:threaten	6 -6
loose q:too	-9 9
loose q:truce	5 -5
loose q:two	-7 7
loose q:under	6 -6
loose q:up	7 -7
loose q:warn	-12 12
loose q:we	-5 5
loose q:what	-7 7
loose q:will	9 -9
loose q:with	-6 6
loose q:without	10 -10
loose q:word	-7 7
loose q:worth	12 -12
loose q:would	-10 10
loose q:yes	8 -8
loose q:yet	-8 8
loose q:you	-7 7
loose q:—	-5 5
loose qt=past	10 -10
loose quoted	17 -17
loose r1=,	7 -7
loose r1=.	-10 10
loose r1=<goods>	-5 5
loose r1=<level-noun>	-8 8
loose r1=<name>	-9 9
loose r1=<not>	-8 8
loose r1=<number>	5 -5
loose r1=<sender>	-5 5
loose r1=<v-buy>	5 -5
loose r1=<v-say>	9 -9
loose r1=?	5 -5
loose r1=and	14 -14
loose r1=as	-8 8
loose r1=at	-12 12
loose r1=bell	5 -5
loose r1=by	-6 6
loose r1=charge	-5 5
loose r1=collect	-5 5
loose r1=export	-8 8
loose r1=fee	-5 5
loose r1=firm	5 -5
loose r1=go	-5 5
loose r1=is	9 -9
loose r1=pay	-8 8
loose r1=process	5 -5
loose r1=say	6 -6
loose r1=the	23 -23
loose r1=which	-8 8
loose r1=with	-6 6
loose r1=would	-5 5
loose r2=<end>	-5 5
loose r2=<gate>	6 -6
loose r2=<goods-amount>	-7 7
loose r2=<level>	10 -10
loose r2=<month-gone>	5 -5
loose r2=<not>	-9 9
loose r2=<quality>	-8 8
loose r2=<sender>	-7 7
loose r2=<v-bear>	8 -8
loose r2=<v-end>	-5 5
loose r2=<v-propose>	9 -9
loose r2=<v-say>	7 -7
loose r2=<v-target>	5 -5
loose r2=<v-up>	5 -5
loose r2=a	5 -5
loose r2=as	12 -12
loose r2=be	-5 5
loose r2=buy	-7 7
loose r2=chip	-5 5
loose r2=duty	-5 5
loose r2=each	-5 5
loose r2=firm	-12 12
loose r2=four	-8 8
loose r2=good	7 -7
loose r2=have	-5 5
loose r2=its	-14 14
loose r2=listed	-7 7
loose r2=mostly	-6 6
loose r2=of	-6 6
loose r2=on	-12 12
loose r2=origin	6 -6
loose r2=out	7 -7
loose r2=ship	-6 6
loose r2=that	6 -6
loose r2=the	5 -5
loose r2=thi	-7 7
loose r2=those	-7 7
loose r2=to	9 -9
loose r3=,	-17 17
loose r3=.	9 -9
loose r3=<day-ahead>	7 -7
loose r3=<day-gone>	12 -12
loose r3=<duty>	5 -5
loose r3=<gate>	-10 10
loose r3=<goods>	-5 5
loose r3=<level>	13 -13
loose r3=<money>	-7 7
loose r3=<not>	5 -5
loose r3=<quality>	5 -5
loose r3=<sender>	-13 13
loose r3=<v-down>	11 -11
loose r3=<v-end>	13 -13
loose r3=<v-impose>	-5 5
loose r3=<v-propose>	-17 17
loose r3=<v-stay>	6 -6
loose r3=and	-5 5
loose r3=be	7 -7
loose r3=export	-6 6
loose r3=fee	5 -5
loose r3=firm	-10 10
loose r3=for	6 -6
loose r3=from	5 -5
loose r3=lithium	-9 9
loose r3=maker	5 -5
loose r3=medicine	7 -7
loose r3=more	-7 7
loose r3=of	17 -17
loose r3=ore	-8 8
loose r3=shipment	-5 5
loose r3=side	-5 5
loose r3=that	6 -6
loose r3=the	8 -8
loose r3=thi	-5 5
loose r3=up	11 -11
loose r3=without	7 -7
loose r3=would	10 -10
loose r4="	-5 5
loose r4=,	6 -6
loose r4=<day-gone>	5 -5
loose r4=<duty>	7 -7
loose r4=<end>	16 -16
loose r4=<goods>	-13 13
loose r4=<level>	10 -10
loose r4=<money>	7 -7
loose r4=<name>	-11 11
loose r4=<number>	10 -10
loose r4=<quality>	-11 11
loose r4=<v-bear>	-5 5
loose r4=<v-sell>	-9 9
loose r4=a	8 -8
loose r4=are	6 -6
loose r4=for	-20 20
loose r4=from	9 -9
loose r4=good	-7 7
loose r4=if	-7 7
loose r4=is	5 -5
loose r4=later	5 -5
loose r4=leave	-5 5
loose r4=of	-10 10
loose r4=out	-8 8
loose r4=over	5 -5
loose r4=part	-7 7
loose r4=port	-9 9
loose r4=rare	-5 5
loose r4=the	8 -8
loose r4=they	-5 5
loose r4=up	-7 7
loose r4=which	-5 5
loose r4=with	9 -9
loose r=" .	-5 5
loose r=, and	-10 10
loose r=, as	6 -6
loose r=, the	5 -5
loose r=. <end>	-8 8
loose r=? <end>	5 -5
loose r=export of	-8 8
loose r=for our	7 -7
loose r=from <name>	8 -8
loose r=have been	-7 7
loose r=in <month-gone>	8 -8
loose r=in <name>	6 -6
loose r=is to	6 -6
loose r=it .	-5 5
loose r=of <level>	5 -5
loose r=of <name>	-7 7
loose r=of firm	-7 7
loose r=of listed	-7 7
loose r=of origin	6 -6
loose r=of the	7 -7
loose r=on <day-ahead>	8 -8
loose r=on <day-gone>	5 -5
loose r=on its	-14 14
loose r=on the	8 -8
loose r=to <quality>	-7 7
loose r=to the	5 -5
loose s:!	-7 7
loose s:'s	-5 5
loose s:(	-8 8
loose s:)	-7 7
loose s:,	10 -10
loose s:-	-5 5
loose s:.	19 -19
loose s:/	-10 10
loose s::	6 -6
loose s:;	-11 11
loose s:<day-ahead>	11 -11
loose s:<day-today>	11 -11
loose s:<duty>	19 -19
loose s:<level-noun>	8 -8
loose s:<level>	34 -34
loose s:<money>	9 -9
loose s:<month-ahead>	5 -5
loose s:<name>	-5 5
loose s:<not>	-11 11
loose s:<number>	15 -15
loose s:<quality>	-15 15
loose s:<seat>	-7 7
loose s:<sender>	-16 16
loose s:<span>	9 -9
loose s:<taker>	14 -14
loose s:<v-agree>	14 -14
loose s:<v-deny>	-6 6
loose s:<v-end>	6 -6
loose s:<v-say>	6 -6
loose s:<v-sell>	-20 20
loose s:<v-stay>	11 -11
loose s:<v-target>	7 -7
loose s:?	7 -7
loose s:@	-5 5
loose s:a	9 -9
loose s:about	-26 26
loose s:above	-5 5
loose s:according	7 -7
loose s:affected	-5 5
loose s:affiliate	-21 21
loose s:again	-6 6
loose s:agenda	-5 5
loose s:agree	5 -5
loose s:agreement	21 -21
loose s:airport	9 -9
loose s:am	7 -7
loose s:among	-8 8
loose s:answer	-6 6
loose s:antimony	-10 10
loose s:any	-9 9
loose s:apply	9 -9
loose s:approval	18 -18
loose s:are	14 -14
loose s:arrangement	-5 5
loose s:arrived	6 -6
loose s:ask	-5 5
loose s:authority	-8 8
loose s:banned	8 -8
loose s:barge	-7 7
loose s:barrel	6 -6
loose s:bauxite	-5 5
loose s:beef	8 -8
loose s:bell	5 -5
loose s:berth	-7 7
loose s:between	7 -7
loose s:beyond	-5 5
loose s:boat	-8 8
loose s:both	9 -9
loose s:bound	-5 5
loose s:box	-15 15
loose s:buy	-6 6
loose s:by	14 -14
loose s:call	7 -7
loose s:canal	-5 5
loose s:cancel	5 -5
loose s:cannot	-6 6
loose s:carrier	-10 10
loose s:cartagena	-6 6
loose s:ceiling	11 -11
loose s:certificate	-6 6
loose s:chip	-19 19
loose s:clear	-9 9
loose s:closed	8 -8
loose s:closing	12 -12
loose s:coal	-11 11
loose s:coconut	6 -6
loose s:commerce	-9 9
loose s:concentrate	-7 7
loose s:concern	-8 8
loose s:confirm	5 -5
loose s:consider	-7 7
loose s:container	14 -14
loose s:control	-32 32
loose s:controlled	5 -5
loose s:council	8 -8
loose s:country	-5 5
loose s:critical	-9 9
loose s:custom	12 -12
loose s:customer	7 -7
loose s:cut	7 -7
loose s:deadline	8 -8
loose s:deal	-6 6
loose s:dear	5 -5
loose s:delay	-7 7
loose s:deny	6 -6
loose s:desk	8 -8
loose s:did	-6 6
loose s:discuss	5 -5
loose s:dispute	-8 8
loose s:door	-7 7
loose s:drop	-8 8
loose s:drug	17 -17
loose s:dry	5 -5
loose s:due	-12 12
loose s:duty	6 -6
loose s:each	-8 8
loose s:ease	-7 7
loose s:emergency	-7 7
loose s:end	8 -8
loose s:engine	-6 6
loose s:entity	-7 7
loose s:equipment	-5 5
loose s:erbium	-5 5
loose s:evening	6 -6
loose s:everyone	6 -6
loose s:examine	-11 11
loose s:expire	5 -5
loose s:export	-12 12
loose s:exporter	-5 5
loose s:extend	5 -5
loose s:fail	10 -10
loose s:fear	-6 6
loose s:fentanyl	5 -5
loose s:firm	-20 20
loose s:fish	-6 6
loose s:fishing	5 -5
loose s:followed	-6 6
loose s:force	5 -5
loose s:forced	8 -8
loose s:found	5 -5
loose s:free	14 -14
loose s:from	5 -5
loose s:gallium	-15 15
loose s:gap	-8 8
loose s:gave	6 -6
loose s:generic	9 -9
loose s:georgia	6 -6
loose s:germanium	-7 7
loose s:get	12 -12
loose s:give	9 -9
loose s:go	-5 5
loose s:good	10 -10
loose s:ground	-7 7
loose s:had	8 -8
loose s:halve	6 -6
loose s:handed	-10 10
loose s:has	-6 6
loose s:have	8 -8
loose s:here	-6 6
loose s:hit	6 -6
loose s:hold	6 -6
loose s:holmium	-5 5
loose s:hope	8 -8
loose s:hospital	5 -5
loose s:hull	-8 8
loose s:import	11 -11
loose s:impose	6 -6
loose s:indium	-5 5
loose s:ingredient	5 -5
loose s:into	7 -7
loose s:invest	7 -7
loose s:investor	5 -5
loose s:issued	-6 6
loose s:jet	-7 7
loose s:labor	7 -7
loose s:land	6 -6
loose s:lapse	-11 11
loose s:largest	8 -8
loose s:late	7 -7
loose s:law	-6 6
loose s:lawyer	6 -6
loose s:leader	6 -6
loose s:let	-19 19
loose s:letter	-5 5
loose s:licence	-22 22
loose s:license	7 -7
loose s:lift	6 -6
loose s:line	9 -9
loose s:list	5 -5
loose s:london	-9 9
loose s:long	-6 6
loose s:look	-6 6
loose s:machine	-11 11
loose s:magnet	-14 14
loose s:market	12 -12
loose s:material	-5 5
loose s:matter	-9 9
loose s:may	-11 11
loose s:me	-8 8
loose s:medicine	12 -12
loose s:member	6 -6
loose s:metal	18 -18
loose s:midnight	6 -6
loose s:military	-9 9
loose s:mill	7 -7
loose s:mineral	-8 8
loose s:minister	7 -7
loose s:ministry	-8 8
loose s:molybdenum	-7 7
loose s:month	-9 9
loose s:more	-6 6
loose s:most	6 -6
loose s:mr	-7 7
loose s:ms	7 -7
loose s:network	6 -6
loose s:never	-8 8
loose s:new	-6 6
loose s:newspaper	10 -10
loose s:next	5 -5
loose s:nickel	-17 17
loose s:no	-7 7
loose s:note	-6 6
loose s:notice	5 -5
loose s:nvidia	5 -5
loose s:obtain	-6 6
loose s:occasion	-13 13
loose s:off	10 -10
loose s:oil	19 -19
loose s:older	7 -7
loose s:one	-6 6
loose s:open	-6 6
loose s:opened	5 -5
loose s:or	7 -7
loose s:ore	-20 20
loose s:origin	7 -7
loose s:owe	-7 7
loose s:owned	5 -5
loose s:palm	11 -11
loose s:park	5 -5
loose s:past	5 -5
loose s:penalty	-11 11
loose s:people	6 -6
loose s:permit	-30 30
loose s:pill	-5 5
loose s:place	15 -15
loose s:point	12 -12
loose s:port	-8 8
loose s:poultry	7 -7
loose s:production	5 -5
loose s:promise	7 -7
loose s:radio	6 -6
loose s:raw	-10 10
loose s:recognise	7 -7
loose s:refuse	5 -5
loose s:refused	14 -14
loose s:relief	-6 6
loose s:remind	6 -6
loose s:renewed	-8 8
loose s:report	7 -7
loose s:reporter	12 -12
loose s:requirement	-10 10
loose s:restricted	-8 8
loose s:resume	5 -5
loose s:right	-12 12
loose s:rise	11 -11
loose s:rule	-12 12
loose s:sale	7 -7
loose s:same	-12 12
loose s:sanction	10 -10
loose s:scrap	-9 9
loose s:sea	5 -5
loose s:season	5 -5
loose s:section	-6 6
loose s:security	-8 8
loose s:send	5 -5
loose s:several	5 -5
loose s:shanghai	-7 7
loose s:ship	-11 11
loose s:show	7 -7
loose s:shut	-5 5
loose s:signature	6 -6
loose s:since	-11 11
loose s:slow	-5 5
loose s:so	-7 7
loose s:software	-17 17
loose s:solution	-5 5
loose s:some	-10 10
loose s:spoke	-13 13
loose s:stamp	-8 8
loose s:stand	11 -11
loose s:sticking	10 -10
loose s:still	16 -16
loose s:stockholm	-5 5
loose s:stop	6 -6
loose s:student	-8 8
loose s:subject	-6 6
loose s:such	-7 7
loose s:sugar	9 -9
loose s:sunday	-5 5
loose s:supply	-6 6
loose s:table	-7 7
loose s:take	5 -5
loose s:talk	12 -12
loose s:tanker	-9 9
loose s:tariff	12 -12
loose s:tax	6 -6
loose s:technology	7 -7
loose s:telephone	7 -7
loose s:tell	5 -5
loose s:terminal	7 -7
loose s:than	15 -15
loose s:that	5 -5
loose s:thi	-6 6
loose s:think	-6 6
loose s:through	6 -6
loose s:till	-8 8
loose s:to	7 -7
loose s:ton	-9 9
loose s:tonnage	6 -6
loose s:trade	8 -8
loose s:treaty	6 -6
loose s:truce	6 -6
loose s:truck	5 -5
loose s:tungsten	-5 5
loose s:under	-6 6
loose s:unless	-6 6
loose s:until	11 -11
loose s:upon	-13 13
loose s:us	-12 12
loose s:use	-10 10
loose s:value	6 -6
loose s:vessel	-15 15
loose s:video	13 -13
loose s:wait	7 -7
loose s:want	-9 9
loose s:water	6 -6
loose s:well	-5 5
loose s:were	-15 15
loose s:wharf	-6 6
loose s:what	-15 15
loose s:whatever	-7 7
loose s:where	5 -5
loose s:whether	14 -14
loose s:which	-13 13
loose s:who	10 -10
loose s:whose	-10 10
loose s:will	8 -8
loose s:withdraw	6 -6
loose s:without	-5 5
loose s:yard	-5 5
loose s:yet	-6 6
loose s:you	8 -8
loose s:your	-5 5
loose s:—	8 -8
loose sa:!	-7 7
loose sa:" .	-13 13
loose sa:" say	6 -6
loose sa:" the	6 -6
loose sa:'s	-8 8
loose sa:,	8 -8
loose sa:, <number>	10 -10
loose sa:, <quality>	-5 5
loose sa:, and	-8 8
loose sa:, as	8 -8
loose sa:, he	-8 8
loose sa:, of	8 -8
loose sa:, on	-17 17
loose sa:, say	-7 7
loose sa:, so	7 -7
loose sa:, that	-6 6
loose sa:, was	-9 9
loose sa:, when	5 -5
loose sa:, which	11 -11
loose sa:, will	6 -6
loose sa:, without	-10 10
loose sa:.	19 -19
loose sa:: <name>	-5 5
loose sa:: <number>	8 -8
loose sa:: a	-7 7
loose sa:;	-9 9
loose sa:; <seat>	-8 8
loose sa:<day-ahead>	7 -7
loose sa:<day-ahead> .	-10 10
loose sa:<day-gone>	6 -6
loose sa:<day-gone> ,	6 -6
loose sa:<day-gone> :	-6 6
loose sa:<day-gone> ;	-6 6
loose sa:<day-today>	11 -11
loose sa:<day-today> .	5 -5
loose sa:<day-today> —	6 -6
loose sa:<duty>	21 -21
loose sa:<goods-amount>	-7 7
loose sa:<goods-amount> .	-10 10
loose sa:<level-noun>	-5 5
loose sa:<level>	22 -22
loose sa:<level> ,	5 -5
loose sa:<level> .	9 -9
loose sa:<level> in	5 -5
loose sa:<level> of	17 -17
loose sa:<money> .	8 -8
loose sa:<money> <span>	-5 5
loose sa:<money> a	-6 6
loose sa:<month-ahead>	6 -6
loose sa:<month-gone> ,	-17 17
loose sa:<name>	-17 17
loose sa:<name> 's	-8 8
loose sa:<name> ,	7 -7
loose sa:<name> did	-7 7
loose sa:<name> in	-9 9
loose sa:<not>	-7 7
loose sa:<number>	10 -10
loose sa:<number> ,	9 -9
loose sa:<number> .	7 -7
loose sa:<number> :	8 -8
loose sa:<number> and	-10 10
loose sa:<number> to	7 -7
loose sa:<office>	13 -13
loose sa:<office> ,	-7 7
loose sa:<office> of	6 -6
loose sa:<office> tell	9 -9
loose sa:<organisation> ,	6 -6
loose sa:<person> say	5 -5
loose sa:<points>	11 -11
loose sa:<quality>	-29 29
loose sa:<quality> company	-6 6
loose sa:<quality> firm	-10 10
loose sa:<quality> good	-8 8
loose sa:<quality> port	-11 11
loose sa:<quality> ship	-5 5
loose sa:<sender>	-22 22
loose sa:<span>	6 -6
loose sa:<span> .	8 -8
loose sa:<v-agree>	10 -10
loose sa:<v-deny>	-8 8
loose sa:<v-impose>	-7 7
loose sa:<v-sell>	-13 13
loose sa:<v-stay>	9 -9
loose sa:?	7 -7
loose sa:a	6 -6
loose sa:a <quality>	-7 7
loose sa:a dispute	-10 10
loose sa:about	-6 6
loose sa:about it	-6 6
loose sa:about the	-6 6
loose sa:affected	-6 6
loose sa:affiliate	-12 12
loose sa:again	-7 7
loose sa:again ,	-7 7
loose sa:agenda	-5 5
loose sa:agree	8 -8
loose sa:agreement	7 -7
loose sa:among	-5 5
loose sa:among them	-7 7
loose sa:an	-6 6
loose sa:and <name>	-5 5
loose sa:and <number>	-8 8
loose sa:and a	6 -6
loose sa:and are	5 -5
loose sa:and for	-5 5
loose sa:and is	-7 7
loose sa:and it	-5 5
loose sa:and keep	6 -6
loose sa:and nobody	5 -5
loose sa:and say	-7 7
loose sa:and so	8 -8
loose sa:and which	-6 6
loose sa:announce	-8 8
loose sa:antimony	-8 8
loose sa:any	-15 15
loose sa:are	10 -10
loose sa:are suspend	6 -6
loose sa:as well	-7 7
loose sa:ask	-6 6
loose sa:ask for	-7 7
loose sa:at	-9 9
loose sa:at <level>	8 -8
loose sa:at <number>	5 -5
loose sa:at once	5 -5
loose sa:at the	-13 13
loose sa:back	6 -6
loose sa:ban on	5 -5
loose sa:be	-6 6
loose sa:before the	-6 6
loose sa:bell	5 -5
loose sa:between	5 -5
loose sa:beyond	-5 5
loose sa:border	6 -6
loose sa:both side	9 -9
loose sa:bound	-5 5
loose sa:box	-12 12
loose sa:bring	-5 5
loose sa:buy	-5 5
loose sa:by	6 -6
loose sa:by <day-ahead>	6 -6
loose sa:by <level>	11 -11
loose sa:by <name>	-14 14
loose sa:by <span>	-6 6
loose sa:call	8 -8
loose sa:call a	6 -6
loose sa:call on	5 -5
loose sa:car plant	-9 9
loose sa:carrier	-10 10
loose sa:cartagena	-6 6
loose sa:coal	-5 5
loose sa:coffee	8 -8
loose sa:coffee .	6 -6
loose sa:collect	-10 10
loose sa:come	-6 6
loose sa:consider	-5 5
loose sa:control	-12 12
loose sa:copper	-5 5
loose sa:cotton	5 -5
loose sa:council	6 -6
loose sa:counter .	-5 5
loose sa:country	-9 9
loose sa:country ,	-9 9
loose sa:country .	-10 10
loose sa:crane	-5 5
loose sa:critical	-9 9
loose sa:critical software	-5 5
loose sa:custom	8 -8
loose sa:cut	8 -8
loose sa:date	-7 7
loose sa:dispute	-5 5
loose sa:do not	5 -5
loose sa:dock	-6 6
loose sa:door	-6 6
loose sa:duty	11 -11
loose sa:duty .	10 -10
loose sa:earth .	-5 5
loose sa:earth are	7 -7
loose sa:emergency	-6 6
loose sa:end	11 -11
loose sa:end of	5 -5
loose sa:engine	-6 6
loose sa:engine part	-5 5
loose sa:enter	9 -9
loose sa:entity	-7 7
loose sa:equipment	-5 5
loose sa:every	-10 10
loose sa:examine	-5 5
loose sa:export	-6 6
loose sa:export of	-9 9
loose sa:exporter	-9 9
loose sa:exporter of	-6 6
loose sa:extend	9 -9
loose sa:extra	-5 5
loose sa:farm	5 -5
loose sa:fee	-11 11
loose sa:fee of	-5 5
loose sa:fee on	12 -12
loose sa:fentanyl	9 -9
loose sa:fentanyl ,	6 -6
loose sa:firm	-21 21
loose sa:firm ,	-5 5
loose sa:flag	-8 8
loose sa:for	-7 7
loose sa:for <name>	-15 15
loose sa:for <span>	13 -13
loose sa:for a	7 -7
loose sa:for its	6 -6
loose sa:for nickel	-9 9
loose sa:for our	13 -13
loose sa:for that	-5 5
loose sa:force	6 -6
loose sa:forced	5 -5
loose sa:forced labor	5 -5
loose sa:from the	5 -5
loose sa:gallium	-13 13
loose sa:generic	9 -9
loose sa:get	8 -8
loose sa:give	12 -12
loose sa:go .	-7 7
loose sa:go up	5 -5
loose sa:graphite	-5 5
loose sa:great	-5 5
loose sa:handed	-10 10
loose sa:has	-6 6
loose sa:have been	-7 7
loose sa:have not	7 -7
loose sa:hold up	-5 5
loose sa:hour	7 -7
loose sa:house	-7 7
loose sa:i	9 -9
loose sa:in <month-ahead>	12 -12
loose sa:in <month-gone>	8 -8
loose sa:in <quality>	-6 6
loose sa:in duty	5 -5
loose sa:in it	5 -5
loose sa:in shanghai	-5 5
loose sa:into	5 -5
loose sa:invest	5 -5
loose sa:is	8 -8
loose sa:is make	5 -5
loose sa:is the	5 -5
loose sa:it announce	-10 10
loose sa:it at	7 -7
loose sa:its export	-6 6
loose sa:its list	-6 6
loose sa:its own	-10 10
loose sa:jet	-6 6
loose sa:jet engine	-6 6
loose sa:labor	5 -5
loose sa:labor .	5 -5
loose sa:lapse	-7 7
loose sa:last	-6 6
loose sa:last week	-5 5
loose sa:late	5 -5
loose sa:law	-9 9
loose sa:leader	7 -7
loose sa:leave	-20 20
loose sa:leave for	-9 9
loose sa:leave the	-5 5
loose sa:let	-5 5
loose sa:letter	-7 7
loose sa:licence	-6 6
loose sa:list	-15 15
loose sa:lithium	-13 13
loose sa:long	-7 7
loose sa:long .	-7 7
loose sa:longer	-6 6
loose sa:machine	-7 7
loose sa:make with	5 -5
loose sa:material	-5 5
loose sa:may	-15 15
loose sa:may not	-10 10
loose sa:measure .	-5 5
loose sa:medicine	6 -6
loose sa:meet	-6 6
loose sa:meet ,	-6 6
loose sa:meet in	-9 9
loose sa:meet on	5 -5
loose sa:minute .	-6 6
loose sa:month	-5 5
loose sa:more	-7 7
loose sa:more than	5 -5
loose sa:most	5 -5
loose sa:mr	5 -5
loose sa:mr <person>	5 -5
loose sa:must	6 -6
loose sa:national security	-6 6
loose sa:net	-6 6
loose sa:net ton	-6 6
loose sa:newspaper	7 -7
loose sa:next	5 -5
loose sa:next <span>	-9 9
loose sa:nickel	-14 14
loose sa:no	-5 5
loose sa:not been	7 -7
loose sa:notice	5 -5
loose sa:now	-7 7
loose sa:now ,	-7 7
loose sa:nut	5 -5
loose sa:obtain	-5 5
loose sa:of <level>	12 -12
loose sa:of <name>	-6 6
loose sa:of entity	-10 10
loose sa:of firm	-7 7
loose sa:of good	5 -5
loose sa:of listed	-9 9
loose sa:of national	-6 6
loose sa:of origin	6 -6
loose sa:of that	8 -8
loose sa:of the	6 -6
loose sa:of thi	-5 5
loose sa:off	13 -13
loose sa:oil	18 -18
loose sa:old	8 -8
loose sa:on	-5 5
loose sa:on <day-gone>	13 -13
loose sa:on <quality>	-6 6
loose sa:on each	6 -6
loose sa:on its	-18 18
loose sa:on ship	6 -6
loose sa:on the	-15 15
loose sa:on thi	-5 5
loose sa:on those	-5 5
loose sa:once	6 -6
loose sa:one .	-6 6
loose sa:or	8 -8
loose sa:ore	-11 11
loose sa:ore .	-7 7
loose sa:origin	8 -8
loose sa:other 's	-6 6
loose sa:out .	7 -7
loose sa:owe	-5 5
loose sa:own	-10 10
loose sa:paper	-8 8
loose sa:paper .	-8 8
loose sa:part ,	7 -7
loose sa:pay a	-5 5
loose sa:penalty	-11 11
loose sa:point	6 -6
loose sa:port	-12 12
loose sa:port .	-7 7
loose sa:port fee	7 -7
loose sa:poultry	7 -7
loose sa:put off	6 -6
loose sa:raw	-6 6
loose sa:requirement	-7 7
loose sa:return	7 -7
loose sa:rise	6 -6
loose sa:rule	-8 8
loose sa:sale	5 -5
loose sa:same	-19 19
loose sa:same day	-9 9
loose sa:say .	13 -13
loose sa:say that	-8 8
loose sa:say the	5 -5
loose sa:say they	-5 5
loose sa:season	5 -5
loose sa:security	-11 11
loose sa:security .	-6 6
loose sa:settle	7 -7
loose sa:ship	-6 6
loose sa:shut	-5 5
loose sa:side	12 -12
loose sa:side .	11 -11
loose sa:since	-12 12
loose sa:since the	-8 8
loose sa:so	5 -5
loose sa:so are	9 -9
loose sa:software	-7 7
loose sa:some	-6 6
loose sa:some of	-5 5
loose sa:soybean	14 -14
loose sa:spoke	-6 6
loose sa:still	5 -5
loose sa:student	-8 8
loose sa:suspend	15 -15
loose sa:suspend ,	5 -5
loose sa:table	-7 7
loose sa:table .	-9 9
loose sa:take	6 -6
loose sa:tariff	12 -12
loose sa:tell	8 -8
loose sa:tell thi	6 -6
loose sa:terminal	7 -7
loose sa:than	11 -11
loose sa:that <seat>	-6 6
loose sa:that it	-13 13
loose sa:that leave	-6 6
loose sa:that the	12 -12
loose sa:that they	-6 6
loose sa:the <day-ahead>	8 -8
loose sa:the <name>	19 -19
loose sa:the <person>	6 -6
loose sa:the <quality>	-6 6
loose sa:the <seat>	6 -6
loose sa:the agenda	-5 5
loose sa:the country	-5 5
loose sa:the emergency	-6 6
loose sa:the list	-8 8
loose sa:the same	-18 18
loose sa:the table	-7 7
loose sa:the tariff	7 -7
loose sa:the truce	-5 5
loose sa:the two	15 -15
loose sa:their	6 -6
loose sa:them .	-7 7
loose sa:they	-7 7
loose sa:they have	-7 7
loose sa:they were	-5 5
loose sa:thi month	-7 7
loose sa:thi newspaper	7 -7
loose sa:those	-8 8
loose sa:to	-5 5
loose sa:to <name>	6 -6
loose sa:to <number>	5 -5
loose sa:to <quality>	-13 13
loose sa:to come	-5 5
loose sa:to invest	5 -5
loose sa:to pay	-5 5
loose sa:to the	11 -11
loose sa:ton	-11 11
loose sa:touched	-6 6
loose sa:two	7 -7
loose sa:under	-8 8
loose sa:under the	-7 7
loose sa:unless	-5 5
loose sa:until	7 -7
loose sa:up	-7 7
loose sa:up for	-9 9
loose sa:upon	-8 8
loose sa:us	-6 6
loose sa:vessel	-12 12
loose sa:water	5 -5
loose sa:well	-8 8
loose sa:were	-13 13
loose sa:whatever	-6 6
loose sa:which	-8 8
loose sa:which ,	-5 5
loose sa:which it	-5 5
loose sa:will be	-5 5
loose sa:will go	5 -5
loose sa:winter	-5 5
loose sa:winter .	-5 5
loose sa:with	12 -12
loose sa:with forced	5 -5
loose sa:with the	5 -5
loose sa:without which	-14 14
loose sa:yard	-5 5
loose sa:year	-6 6
loose sa:year ,	-8 8
loose sa:—	9 -9
loose sb:"	9 -9
loose sb:" it	7 -7
loose sb:" on	-7 7
loose sb:'s <person>	7 -7
loose sb:'s foreign	-6 6
loose sb:(	-11 11
loose sb:)	-14 14
loose sb:) the	-5 5
loose sb:, "	6 -6
loose sb:, <level>	-5 5
loose sb:, <name>	9 -9
loose sb:, <seat>	-5 5
loose sb:, and	-5 5
loose sb:, are	-6 6
loose sb:, for	-6 6
loose sb:, it	5 -5
loose sb:, of	-6 6
loose sb:, over	-5 5
loose sb:, tell	5 -5
loose sb:, the	22 -22
loose sb:, was	-5 5
loose sb:, with	5 -5
loose sb:-	-6 6
loose sb:- earth	-7 7
loose sb:.	-9 9
loose sb:. the	-9 9
loose sb:/	-10 10
loose sb::	5 -5
loose sb:: <name>	11 -11
loose sb:: <number>	11 -11
loose sb:: <seat>	-5 5
loose sb:: the	-7 7
loose sb:; the	10 -10
loose sb:<day-ahead> ;	5 -5
loose sb:<day-gone>	-5 5
loose sb:<day-gone> that	-12 12
loose sb:<goods>	7 -7
loose sb:<level-noun>	7 -7
loose sb:<level>	20 -20
loose sb:<level> and	6 -6
loose sb:<level> from	6 -6
loose sb:<level> on	11 -11
loose sb:<level> that	7 -7
loose sb:<money>	6 -6
loose sb:<month-gone> ,	-6 6
loose sb:<month-gone> ;	-5 5
loose sb:<name> 's	5 -5
loose sb:<name> ,	13 -13
loose sb:<name> and	8 -8
loose sb:<name> begin	8 -8
loose sb:<name> has	-9 9
loose sb:<name> hold	6 -6
loose sb:<name> let	-7 7
loose sb:<name> require	-8 8
loose sb:<name> take	5 -5
loose sb:<name> that	-5 5
loose sb:<name> will	-8 8
loose sb:<name> would	-18 18
loose sb:<not>	-8 8
loose sb:<number> /	-10 10
loose sb:<number> :	10 -10
loose sb:<number> <quality>	-8 8
loose sb:<number> on	14 -14
loose sb:<office>	-10 10
loose sb:<organisation>	-10 10
loose sb:<organisation> has	5 -5
loose sb:<organisation> of	5 -5
loose sb:<organisation> on	-9 9
loose sb:<organisation> put	-6 6
loose sb:<organisation> say	6 -6
loose sb:<organisation> will	5 -5
loose sb:<person>	-6 6
loose sb:<person> :	-7 7
loose sb:<person> raise	-7 7
loose sb:<person> say	-12 12
loose sb:<points>	-6 6
loose sb:<seat> 's	-11 11
loose sb:<seat> ,	7 -7
loose sb:<sender>	11 -11
loose sb:<span> ,	9 -9
loose sb:<span> after	-6 6
loose sb:<taker>	10 -10
loose sb:<v-agree>	8 -8
loose sb:<v-say>	6 -6
loose sb:<v-up>	7 -7
loose sb:@	-5 5
loose sb:about	-28 28
loose sb:about <name>	-11 11
loose sb:about that	6 -6
loose sb:about the	-9 9
loose sb:additional <level>	6 -6
loose sb:affiliate of	5 -5
loose sb:against the	6 -6
loose sb:agreement	15 -15
loose sb:agreement with	5 -5
loose sb:and <name>	13 -13
loose sb:and <number>	5 -5
loose sb:and about	-9 9
loose sb:and has	-6 6
loose sb:and he	-7 7
loose sb:and indium	-7 7
loose sb:and it	-8 8
loose sb:answer	-6 6
loose sb:any	7 -7
loose sb:application	-8 8
loose sb:are	6 -6
loose sb:arrangement	-7 7
loose sb:ask for	-11 11
loose sb:at	6 -6
loose sb:at a	7 -7
loose sb:back ,	6 -6
loose sb:bean	6 -6
loose sb:bear	6 -6
loose sb:bear the	6 -6
loose sb:beef	6 -6
loose sb:before the	-5 5
loose sb:begin	8 -8
loose sb:begin to	8 -8
loose sb:both	5 -5
loose sb:bring up	-5 5
loose sb:but	-5 5
loose sb:by	8 -8
loose sb:can	7 -7
loose sb:canal	-5 5
loose sb:chip	-16 16
loose sb:clear	-7 7
loose sb:coal	-6 6
loose sb:coconut	6 -6
loose sb:coffee	-5 5
loose sb:collect	5 -5
loose sb:come	6 -6
loose sb:commerce	-5 5
loose sb:concern	-8 8
loose sb:copper	5 -5
loose sb:custom	5 -5
loose sb:customer	6 -6
loose sb:date	7 -7
loose sb:deadline	5 -5
loose sb:deadline for	5 -5
loose sb:delay	-7 7
loose sb:delegation	7 -7
loose sb:deny	8 -8
loose sb:deny that	5 -5
loose sb:did	-7 7
loose sb:discuss the	-6 6
loose sb:do	7 -7
loose sb:do not	6 -6
loose sb:drop	-7 7
loose sb:duty on	7 -7
loose sb:each	-6 6
loose sb:each side	-7 7
loose sb:earth ,	10 -10
loose sb:earth and	-7 7
loose sb:examine	-5 5
loose sb:expect the	7 -7
loose sb:export of	-10 10
loose sb:fail	8 -8
loose sb:fail ,	7 -7
loose sb:fear	-7 7
loose sb:firm	7 -7
loose sb:first	6 -6
loose sb:fish	-6 6
loose sb:fishing	7 -7
loose sb:for <quality>	-6 6
loose sb:for <span>	6 -6
loose sb:for which	-5 5
loose sb:foreign ministry	-5 5
loose sb:framework	7 -7
loose sb:free	11 -11
loose sb:from <day-gone>	-7 7
loose sb:full	-5 5
loose sb:further	-7 7
loose sb:georgia	6 -6
loose sb:get	6 -6
loose sb:go through	5 -5
loose sb:had	5 -5
loose sb:has also	-5 5
loose sb:has been	-6 6
loose sb:has to	-5 5
loose sb:have	16 -16
loose sb:have not	5 -5
loose sb:he	7 -7
loose sb:he tell	-6 6
loose sb:here	-7 7
loose sb:his <organisation>	-5 5
loose sb:hold	8 -8
loose sb:hold back	-5 5
loose sb:hold up	5 -5
loose sb:hope	7 -7
loose sb:hospital	5 -5
loose sb:i have	5 -5
loose sb:import	7 -7
loose sb:impose	6 -6
loose sb:in <month-gone>	-5 5
loose sb:in <name>	5 -5
loose sb:in <number>	7 -7
loose sb:in <seat>	8 -8
loose sb:in a	-6 6
loose sb:in stockholm	-5 5
loose sb:in the	5 -5
loose sb:indium	-7 7
loose sb:is	-14 14
loose sb:is a	-5 5
loose sb:is not	5 -5
loose sb:is the	-5 5
loose sb:it	5 -5
loose sb:it also	6 -6
loose sb:it had	-5 5
loose sb:largest	5 -5
loose sb:last week	-8 8
loose sb:last year	7 -7
loose sb:let	-16 16
loose sb:let it	-8 8
loose sb:levy	-5 5
loose sb:levy on	-5 5
loose sb:licence for	5 -5
loose sb:lift	5 -5
loose sb:lift the	9 -9
loose sb:like	5 -5
loose sb:limit	-11 11
loose sb:limit on	-8 8
loose sb:line	5 -5
loose sb:london	-9 9
loose sb:magnet	-10 10
loose sb:magnet and	-7 7
loose sb:make	-9 9
loose sb:market	6 -6
loose sb:matter	-9 9
loose sb:matter of	-7 7
loose sb:me	-14 14
loose sb:medicine	7 -7
loose sb:meet in	6 -6
loose sb:metal	11 -11
loose sb:military	-6 6
loose sb:mill	7 -7
loose sb:mine	-5 5
loose sb:minister	8 -8
loose sb:month ago	-5 5
loose sb:mr	-12 12
loose sb:mr <person>	-10 10
loose sb:need a	-7 7
loose sb:never	-9 9
loose sb:new	-5 5
loose sb:nickel	-9 9
loose sb:no .	-5 5
loose sb:not to	6 -6
loose sb:of <month-gone>	-5 5
loose sb:of <number>	5 -5
loose sb:of them	6 -6
loose sb:of what	9 -9
loose sb:off the	-12 12
loose sb:old	-5 5
loose sb:on <day-ahead>	6 -6
loose sb:on a	-8 8
loose sb:on affiliate	5 -5
loose sb:on rare	9 -9
loose sb:on ship	6 -6
loose sb:on the	-8 8
loose sb:on which	-9 9
loose sb:one	-9 9
loose sb:one for	-6 6
loose sb:one on	-5 5
loose sb:open	-6 6
loose sb:ore	-10 10
loose sb:out	-5 5
loose sb:own	6 -6
loose sb:palm	9 -9
loose sb:paper	11 -11
loose sb:part of	5 -5
loose sb:pay <level>	7 -7
loose sb:people	9 -9
loose sb:permit	-8 8
loose sb:pilot	6 -6
loose sb:place	12 -12
loose sb:place <number>	5 -5
loose sb:point	5 -5
loose sb:question of	-12 12
loose sb:rare -	-7 7
loose sb:recognise	7 -7
loose sb:remind	6 -6
loose sb:reply	-6 6
loose sb:reply that	-6 6
loose sb:reporter	7 -7
loose sb:right	-10 10
loose sb:rule	-6 6
loose sb:rule on	-12 12
loose sb:rumour that	-6 6
loose sb:sanction	6 -6
loose sb:say <name>	-6 6
loose sb:say he	-5 5
loose sb:say it	7 -7
loose sb:say on	-7 7
loose sb:section	-6 6
loose sb:see	-6 6
loose sb:ship	11 -11
loose sb:should	7 -7
loose sb:side ,	-7 7
loose sb:sign a	5 -5
loose sb:slip	-5 5
loose sb:so	-16 16
loose sb:soybean	-6 6
loose sb:spoke	-8 8
loose sb:spring	6 -6
loose sb:stand	7 -7
loose sb:step	5 -5
loose sb:sticking	5 -5
loose sb:sticking point	5 -5
loose sb:still	10 -10
loose sb:stockholm	-5 5
loose sb:stockholm ,	-5 5
loose sb:strike	6 -6
loose sb:subject	-6 6
loose sb:subject to	-6 6
loose sb:such	-5 5
loose sb:surcharge on	-8 8
loose sb:suspend	-14 14
loose sb:suspend the	-10 10
loose sb:table ,	-7 7
loose sb:take <level>	5 -5
loose sb:talk	13 -13
loose sb:tell me	-7 7
loose sb:tell reporter	6 -6
loose sb:tell the	-5 5
loose sb:that	7 -7
loose sb:that <name>	7 -7
loose sb:that a	6 -6
loose sb:that the	-7 7
loose sb:the	-7 7
loose sb:the <level>	10 -10
loose sb:the <name>	-8 8
loose sb:the <number>	-7 7
loose sb:the <office>	-7 7
loose sb:the <quality>	-11 11
loose sb:the <seat>	7 -7
loose sb:the agreement	5 -5
loose sb:the border	-5 5
loose sb:the custom	7 -7
loose sb:the deadline	5 -5
loose sb:the duty	-7 7
loose sb:the first	7 -7
loose sb:the question	-13 13
loose sb:the right	-8 8
loose sb:the rule	-5 5
loose sb:the table	-5 5
loose sb:the trade	5 -5
loose sb:the way	5 -5
loose sb:they	7 -7
loose sb:they want	-15 15
loose sb:thi	-7 7
loose sb:think	-6 6
loose sb:those	5 -5
loose sb:those who	5 -5
loose sb:through	5 -5
loose sb:tiktok	5 -5
loose sb:to	9 -9
loose sb:to discuss	5 -5
loose sb:to suspend	-6 6
loose sb:to the	-6 6
loose sb:to which	7 -7
loose sb:trade	13 -13
loose sb:treaty	6 -6
loose sb:two	-7 7
loose sb:two side	7 -7
loose sb:up to	5 -5
loose sb:us	-6 6
loose sb:use	-8 8
loose sb:very	6 -6
loose sb:vessel	6 -6
loose sb:want	-9 9
loose sb:want a	-12 12
loose sb:want to	6 -6
loose sb:way	6 -6
loose sb:way ,	8 -8
loose sb:we have	9 -9
loose sb:week	-9 9
loose sb:week ,	-6 6
loose sb:what	-13 13
loose sb:what <seat>	5 -5
loose sb:whether	10 -10
loose sb:whether the	5 -5
loose sb:which	-8 8
loose sb:which <name>	-7 7
loose sb:who	14 -14
loose sb:whose	-10 10
loose sb:will	8 -8
loose sb:with	-6 6
loose sb:with <name>	8 -8
loose sb:with a	-5 5
loose sb:would	-11 11
loose sb:would be	-12 12
loose sb:would not	-14 14
loose sb:would now	6 -6
loose sb:write that	7 -7
loose sb:year	14 -14
loose sb:you	12 -12
loose t0=modal-not	-9 9
loose t0=past	8 -8
loose t1=infinitive	-5 5
loose t1=modal-not	-9 9
loose t1=past	8 -8
loose t1=perfect	11 -11
loose t2=future	6 -6
loose t2=infinitive	-10 10
loose t2=modal-passive	-8 8
loose t2=past	11 -11
loose t2=past-not	-7 7
loose t2=perfect-passive	-5 5
loose t2=present-passive	8 -8
loose t2=present-passive-not	-7 7
loose v0-none	8 -8
loose v0=agree	-5 5
loose v0=ask	-11 11
loose v0=begin	6 -6
loose v0=discuss	-6 6
loose v0=hold	9 -9
loose v0=make	-5 5
loose v0=meet	5 -5
loose v0=pay	10 -10
loose v0=place	5 -5
loose v0=promise	5 -5
loose v0=put	-9 9
loose v0=raise	-5 5
loose v0=want	-5 5
loose v1-none	5 -5
loose v1=ask	-9 9
loose v1=bring	-8 8
loose v1=buy	-5 5
loose v1=drop	-8 8
loose v1=expect	6 -6
loose v1=hold	7 -7
loose v1=impose	6 -6
loose v1=make	-8 8
loose v1=other	9 -9
loose v1=pay	12 -12
loose v1=place	5 -5
loose v1=put	-12 12
loose v1=raise	-5 5
loose v1=settle	-5 5
loose v1=ship	12 -12
loose v1=sign	5 -5
loose v1=stand	6 -6
loose v1=stop	5 -5
loose v1=suspend	-8 8
loose v2-none	19 -19
loose v2=buy	-6 6
loose v2=charge	-5 5
loose v2=discuss	5 -5
loose v2=drop	-5 5
loose v2=go	-5 5
loose v2=let	-10 10
loose v2=meet	5 -5
loose v2=owe	-5 5
loose v2=pay	-12 12
loose v2=suspend	12 -12
loose vt0=ask present	-9 9
loose vt0=be perfect	-6 6
loose vt0=begin past	8 -8
loose vt0=bring past	-5 5
loose vt0=go present	-9 9
loose vt0=other past	11 -11
loose vt0=other perfect	5 -5
loose vt0=other present	-7 7
loose vt0=place past	5 -5
loose vt0=promise past	7 -7
loose vt0=put present	-8 8
loose vt0=raise past	-8 8
loose vt0=say present	-5 5
loose vt0=stop perfect	6 -6
loose vt0=stop pluperfect	7 -7
loose vt0=stop present	-6 6
loose vt0=take present	5 -5
loose vt1=ask present	-8 8
loose vt1=be perfect	-6 6
loose vt1=bring past	-5 5
loose vt1=go present	-9 9
loose vt1=other past	11 -11
loose vt1=other perfect	15 -15
loose vt1=other present	-7 7
loose vt1=place past	5 -5
loose vt1=put present	-8 8
loose vt1=raise past	-8 8
loose vt1=say present	-5 5
loose vt1=ship infinitive	5 -5
loose vt1=stop pluperfect	7 -7
loose vt1=take present	5 -5
loose vt2=charge present	-6 6
loose vt2=land gerund	6 -6
loose vt2=make participle	6 -6
loose vt2=other present	-6 6
loose vt2=owe present	-5 5
loose vt2=pay future	-6 6
matter loose	-5 5
matter plain	-25 25
pharmaceuticals beside semiconductors	-15 15
pharmaceuticals beside tariffs	10 -10
pharmaceuticals beside truce	5 -5
pharmaceuticals f:'s	5 -5
pharmaceuticals f::	-9 9
pharmaceuticals f:<day-ahead>	10 -10
pharmaceuticals f:<day-gone>	-6 6
pharmaceuticals f:<not>	8 -8
pharmaceuticals f:<number>	-7 7
pharmaceuticals f:<office>	-9 9
pharmaceuticals f:<person>	-15 15
pharmaceuticals f:<quality>	-14 14
pharmaceuticals f:<seat>	-13 13
pharmaceuticals f:<v-bear>	-10 10
pharmaceuticals f:<v-buy>	8 -8
pharmaceuticals f:<v-impose>	-6 6
pharmaceuticals f:<v-propose>	5 -5
pharmaceuticals f:<v-target>	9 -9
pharmaceuticals f:and	-5 5
pharmaceuticals f:bring	-5 5
pharmaceuticals f:but	-5 5
pharmaceuticals f:by	-7 7
pharmaceuticals f:certain	-5 5
pharmaceuticals f:come	7 -7
pharmaceuticals f:company	12 -12
pharmaceuticals f:did	9 -9
pharmaceuticals f:doe	9 -9
pharmaceuticals f:drug	-5 5
pharmaceuticals f:expert	-6 6
pharmaceuticals f:from	23 -23
pharmaceuticals f:generic	-6 6
pharmaceuticals f:is	-5 5
pharmaceuticals f:maker	-6 6
pharmaceuticals f:not	8 -8
pharmaceuticals f:of	10 -10
pharmaceuticals f:patented	6 -6
pharmaceuticals f:price	5 -5
pharmaceuticals f:promise	6 -6
pharmaceuticals f:raise	-7 7
pharmaceuticals f:section	-6 6
pharmaceuticals f:semiconductor	6 -6
pharmaceuticals f:since	-6 6
pharmaceuticals f:small	-9 9
pharmaceuticals f:tariff	-6 6
pharmaceuticals f:than	-10 10
pharmaceuticals f:that	-19 19
pharmaceuticals f:the	6 -6
pharmaceuticals f:them	-12 12
pharmaceuticals f:then	-10 10
pharmaceuticals f:they	8 -8
pharmaceuticals f:to	-26 26
pharmaceuticals f:trade	5 -5
pharmaceuticals f:truce	5 -5
pharmaceuticals f:under	-14 14
pharmaceuticals f:up	-5 5
pharmaceuticals f:want	5 -5
pharmaceuticals f:was	-8 8
pharmaceuticals f:we	-14 14
pharmaceuticals f:which	7 -7
pharmaceuticals f:within	-6 6
pharmaceuticals f:worse	-6 6
pharmaceuticals f:would	-6 6
pharmaceuticals f:year	7 -7
pharmaceuticals headline	-10 10
pharmaceuticals l1=,	5 -5
pharmaceuticals l1=<v-say>	-8 8
pharmaceuticals l1=a	8 -8
pharmaceuticals l1=about	-11 11
pharmaceuticals l1=for	-9 9
pharmaceuticals l1=patented	6 -6
pharmaceuticals l1=say	-8 8
pharmaceuticals l1=the	10 -10
pharmaceuticals l2=,	-10 10
pharmaceuticals l2=<begin>	-7 7
pharmaceuticals l2=<goods>	10 -10
pharmaceuticals l2=<person>	-7 7
pharmaceuticals l2=and	9 -9
pharmaceuticals l2=for	-11 11
pharmaceuticals l2=on	10 -10
pharmaceuticals l2=semiconductor	-5 5
pharmaceuticals plain 3	5 -5
pharmaceuticals q:'s	7 -7
pharmaceuticals q:,	5 -5
pharmaceuticals q:.	6 -6
pharmaceuticals q::	-5 5
pharmaceuticals q:<day-ahead>	8 -8
pharmaceuticals q:<day-gone>	7 -7
pharmaceuticals q:<level>	12 -12
pharmaceuticals q:<month-gone>	7 -7
pharmaceuticals q:<number>	16 -16
pharmaceuticals q:<person>	-10 10
pharmaceuticals q:<v-begin>	5 -5
pharmaceuticals q:<v-impose>	8 -8
pharmaceuticals q:<v-stay>	-10 10
pharmaceuticals q:<v-target>	9 -9
pharmaceuticals q:<v-up>	8 -8
pharmaceuticals q:a	-12 12
pharmaceuticals q:are	11 -11
pharmaceuticals q:as	8 -8
pharmaceuticals q:come	8 -8
pharmaceuticals q:duty	6 -6
pharmaceuticals q:fentanyl	5 -5
pharmaceuticals q:from	5 -5
pharmaceuticals q:had	7 -7
pharmaceuticals q:has	-5 5
pharmaceuticals q:i	-11 11
pharmaceuticals q:in	5 -5
pharmaceuticals q:more	-6 6
pharmaceuticals q:no	-20 20
pharmaceuticals q:not	9 -9
pharmaceuticals q:on	8 -8
pharmaceuticals q:price	8 -8
pharmaceuticals q:remain	-8 8
pharmaceuticals q:say	5 -5
pharmaceuticals q:since	8 -8
pharmaceuticals q:tariff	-10 10
pharmaceuticals q:than	-10 10
pharmaceuticals q:that	15 -15
pharmaceuticals q:the	10 -10
pharmaceuticals q:there	6 -6
pharmaceuticals q:they	5 -5
pharmaceuticals q:to	-5 5
pharmaceuticals q:truce	7 -7
pharmaceuticals q:was	9 -9
pharmaceuticals q:will	5 -5
pharmaceuticals q:with	7 -7
pharmaceuticals r1=,	16 -16
pharmaceuticals r1=:	-5 5
pharmaceuticals r1=<goods>	-6 6
pharmaceuticals r1=are	-7 7
pharmaceuticals r1=of	5 -5
pharmaceuticals r1=to	7 -7
pharmaceuticals r1=were	-8 8
pharmaceuticals r1=would	-9 9
pharmaceuticals r2=,	5 -5
pharmaceuticals r2=<goods>	11 -11
pharmaceuticals r2=<level>	7 -7
pharmaceuticals r2=<v-bear>	-13 13
pharmaceuticals r2=<v-target>	7 -7
pharmaceuticals r2=gold	5 -5
pharmaceuticals r2=on	6 -6
pharmaceuticals r2=pay	-6 6
pharmaceuticals r2=semiconductor	-8 8
pharmaceuticals r2=smartphone	11 -11
pharmaceuticals s:'s	6 -6
pharmaceuticals s:,	12 -12
pharmaceuticals s:.	5 -5
pharmaceuticals s:<day-gone>	10 -10
pharmaceuticals s:<duty>	13 -13
pharmaceuticals s:<level>	9 -9
pharmaceuticals s:<month-gone>	6 -6
pharmaceuticals s:<office>	-8 8
pharmaceuticals s:<span>	6 -6
pharmaceuticals s:<v-bear>	-16 16
pharmaceuticals s:<v-down>	-6 6
pharmaceuticals s:<v-target>	12 -12
pharmaceuticals s:<v-up>	7 -7
pharmaceuticals s:?	-20 20
pharmaceuticals s:about	-15 15
pharmaceuticals s:above	-6 6
pharmaceuticals s:agenda	-9 9
pharmaceuticals s:agreement	9 -9
pharmaceuticals s:an	-8 8
pharmaceuticals s:and	9 -9
pharmaceuticals s:approval	-14 14
pharmaceuticals s:are	-7 7
pharmaceuticals s:as	20 -20
pharmaceuticals s:at	7 -7
pharmaceuticals s:back	8 -8
pharmaceuticals s:car	6 -6
pharmaceuticals s:chip	-5 5
pharmaceuticals s:company	6 -6
pharmaceuticals s:copper	5 -5
pharmaceuticals s:country	7 -7
pharmaceuticals s:drug	12 -12
pharmaceuticals s:duty	6 -6
pharmaceuticals s:exempt	5 -5
pharmaceuticals s:export	-8 8
pharmaceuticals s:for	-9 9
pharmaceuticals s:from	13 -13
pharmaceuticals s:get	-10 10
pharmaceuticals s:gold	5 -5
pharmaceuticals s:has	6 -6
pharmaceuticals s:he	5 -5
pharmaceuticals s:head	9 -9
pharmaceuticals s:if	-8 8
pharmaceuticals s:introduce	-11 11
pharmaceuticals s:lumber	8 -8
pharmaceuticals s:new	-5 5
pharmaceuticals s:nothing	5 -5
pharmaceuticals s:of	6 -6
pharmaceuticals s:on	24 -24
pharmaceuticals s:only	-6 6
pharmaceuticals s:other	-12 12
pharmaceuticals s:part	-5 5
pharmaceuticals s:patented	7 -7
pharmaceuticals s:permit	-8 8
pharmaceuticals s:price	8 -8
pharmaceuticals s:promise	-8 8
pharmaceuticals s:question	-5 5
pharmaceuticals s:say	-5 5
pharmaceuticals s:sell	11 -11
pharmaceuticals s:semiconductor	-13 13
pharmaceuticals s:settle	-10 10
pharmaceuticals s:ship	-9 9
pharmaceuticals s:since	5 -5
pharmaceuticals s:smartphone	11 -11
pharmaceuticals s:spare	10 -10
pharmaceuticals s:steel	13 -13
pharmaceuticals s:stop	-6 6
pharmaceuticals s:subject	6 -6
pharmaceuticals s:such	8 -8
pharmaceuticals s:talk	-5 5
pharmaceuticals s:tariff	6 -6
pharmaceuticals s:tell	-5 5
pharmaceuticals s:than	-7 7
pharmaceuticals s:there	-10 10
pharmaceuticals s:thi	-7 7
pharmaceuticals s:time	7 -7
pharmaceuticals s:to	-6 6
pharmaceuticals s:trade	7 -7
pharmaceuticals s:treat	-7 7
pharmaceuticals s:treatment	-10 10
pharmaceuticals s:under	-5 5
pharmaceuticals s:up	-13 13
pharmaceuticals s:vaccine	-5 5
pharmaceuticals s:wait	-10 10
pharmaceuticals s:way	-5 5
pharmaceuticals s:were	-10 10
pharmaceuticals s:with	-8 8
pharmaceuticals s:zero	6 -6
pharmaceuticals side	-11 11
pharmaceuticals=drug	6 -6
pharmaceuticals=medicine	18 -18
pharmaceuticals=pharmaceuticals	6 -6
plain 2	-28 28
plain 3	-12 12
plain a:&	-5 5
plain a:'s	-16 16
plain a:-	5 -5
plain a:<day-ahead>	-20 20
plain a:<day-gone>	7 -7
plain a:<level>	8 -8
plain a:<level> .	-10 10
plain a:<level> and	9 -9
plain a:<level> from	5 -5
plain a:<level> of	6 -6
plain a:<level> on	17 -17
plain a:<level> since	8 -8
plain a:<money>	17 -17
plain a:<money> .	7 -7
plain a:<money> with	7 -7
plain a:<month-gone>	6 -6
plain a:<month-gone> .	7 -7
plain a:<name>	6 -6
plain a:<name> 's	-14 14
plain a:<name> and	-6 6
plain a:<name> are	13 -13
plain a:<name> at	6 -6
plain a:<name> come	10 -10
plain a:<name> fall	7 -7
plain a:<name> in	-7 7
plain a:<name> last	14 -14
plain a:<name> pay	6 -6
plain a:<name> shrink	-7 7
plain a:<name> to	6 -6
plain a:<not>	6 -6
plain a:<number>	14 -14
plain a:<number> <quality>	-5 5
plain a:<number> from	7 -7
plain a:<number> rare	10 -10
plain a:<organisation>	-12 12
plain a:<quality>	-13 13
plain a:<seat>	-15 15
plain a:<seat> .	-5 5
plain a:<v-agree>	10 -10
plain a:<v-buy>	-9 9
plain a:<v-sell>	-9 9
plain a:<v-stay>	-12 12
plain a:<v-up>	-6 6
plain a:?	-25 25
plain a:a	-10 10
plain a:a third	-6 6
plain a:about	-9 9
plain a:account	9 -9
plain a:additional	11 -11
plain a:after	-6 6
plain a:again	-12 12
plain a:agenda	-11 11
plain a:agree	10 -10
plain a:all	5 -5
plain a:and <name>	-11 11
plain a:and germanium	5 -5
plain a:and lumber	8 -8
plain a:and of	-5 5
plain a:and semiconductor	-5 5
plain a:and the	9 -9
plain a:and to	-10 10
plain a:announce	-7 7
plain a:announce on	-5 5
plain a:another	-6 6
plain a:antitrust law	-7 7
plain a:anybody	-9 9
plain a:are not	6 -6
plain a:are on	5 -5
plain a:are the	-10 10
plain a:are to	-5 5
plain a:as well	6 -6
plain a:at <level>	7 -7
plain a:at <number>	8 -8
plain a:away	-6 6
plain a:before the	-8 8
plain a:being	17 -17
plain a:between	-10 10
plain a:between <name>	-5 5
plain a:both	-6 6
plain a:busan	5 -5
plain a:by <level>	9 -9
plain a:by <name>	10 -10
plain a:call	5 -5
plain a:chip are	7 -7
plain a:chip were	12 -12
plain a:come .	-5 5
plain a:come back	-9 9
plain a:come to	12 -12
plain a:come up	-6 6
plain a:concentrate	-6 6
plain a:country with	-5 5
plain a:crane .	10 -10
plain a:critical	-10 10
plain a:critical mineral	-7 7
plain a:cut in	-7 7
plain a:date	-11 11
plain a:day .	-5 5
plain a:design software	10 -10
plain a:down	-8 8
plain a:duty	18 -18
plain a:duty .	15 -15
plain a:duty is	-5 5
plain a:each	-5 5
plain a:earth	13 -13
plain a:either	10 -10
plain a:else	8 -8
plain a:else .	6 -6
plain a:end	-10 10
plain a:entity	-5 5
plain a:entity .	-8 8
plain a:exempt .	9 -9
plain a:fall	11 -11
plain a:fall <level>	5 -5
plain a:fall by	-8 8
plain a:fall from	-5 5
plain a:fall to	15 -15
plain a:far	-7 7
plain a:first	8 -8
plain a:for	-6 6
plain a:for <money>	9 -9
plain a:for negotiation	5 -5
plain a:free	16 -16
plain a:free of	5 -5
plain a:from <day-ahead>	-14 14
plain a:from <level>	7 -7
plain a:from <name>	6 -6
plain a:from thi	-5 5
plain a:future	7 -7
plain a:gas .	-6 6
plain a:germanium	5 -5
plain a:get	-11 11
plain a:go from	-9 9
plain a:good	-9 9
plain a:good <level>	-14 14
plain a:good from	9 -9
plain a:good to	-5 5
plain a:grower	-8 8
plain a:h	-5 5
plain a:h <number>	-5 5
plain a:had	-7 7
plain a:had violated	-6 6
plain a:halve	-8 8
plain a:his	-5 5
plain a:import	5 -5
plain a:in <month-gone>	7 -7
plain a:in <number>	-6 6
plain a:in <seat>	-5 5
plain a:in busan	6 -6
plain a:in half	-7 7
plain a:in its	-7 7
plain a:in the	-8 8
plain a:is	-5 5
plain a:is halve	-5 5
plain a:is the	-9 9
plain a:its	-10 10
plain a:its trade	-6 6
plain a:joint	10 -10
plain a:last	13 -13
plain a:last year	15 -15
plain a:licence	-15 15
plain a:line	9 -9
plain a:list .	-8 8
plain a:list and	14 -14
plain a:lumber	8 -8
plain a:magnet	-5 5
plain a:magnet .	-8 8
plain a:make	-15 15
plain a:maker	-7 7
plain a:maker nvidia	-5 5
plain a:may	-6 6
plain a:meal	5 -5
plain a:mentioned	6 -6
plain a:mentioned in	8 -8
plain a:mineral	-7 7
plain a:month	-6 6
plain a:more	-6 6
plain a:no less	-7 7
plain a:not mentioned	8 -8
plain a:not part	8 -8
plain a:not settle	-7 7
plain a:not to	-19 19
plain a:not up	5 -5
plain a:nvidia	-15 15
plain a:of	-6 6
plain a:of <money>	5 -5
plain a:of <month-gone>	-5 5
plain a:of <number>	17 -17
plain a:of a	-7 7
plain a:of any	-7 7
plain a:of duty	5 -5
plain a:of what	9 -9
plain a:on	8 -8
plain a:on <day-ahead>	7 -7
plain a:on <day-gone>	10 -10
plain a:on good	5 -5
plain a:one	7 -7
plain a:only	-7 7
plain a:or	-5 5
plain a:order	-9 9
plain a:other	-16 16
plain a:out	-5 5
plain a:part	11 -11
plain a:pay <number>	6 -6
plain a:payment	7 -7
plain a:phosphate	-5 5
plain a:product	-9 9
plain a:purchase	-8 8
plain a:rare	13 -13
plain a:rare earth	13 -13
plain a:raw	-9 9
plain a:reach	5 -5
plain a:reciprocal	10 -10
plain a:round	7 -7
plain a:section	9 -9
plain a:section <number>	9 -9
plain a:semiconductor	-9 9
plain a:semiconductor .	-6 6
plain a:settle	-7 7
plain a:ship	-11 11
plain a:ship .	-5 5
plain a:shrink to	-6 6
plain a:side	-6 6
plain a:since	8 -8
plain a:since <day-gone>	6 -6
plain a:size	-6 6
plain a:software	7 -7
plain a:software and	6 -6
plain a:soybean	-6 6
plain a:stand	-6 6
plain a:start	-9 9
plain a:stay	6 -6
plain a:stay in	7 -7
plain a:subject of	-6 6
plain a:table .	17 -17
plain a:take	6 -6
plain a:talk	-12 12
plain a:tariff	-13 13
plain a:tariff of	-7 7
plain a:tariff talk	-10 10
plain a:tell	-5 5
plain a:term no	-5 5
plain a:than	-11 11
plain a:than <level>	-9 9
plain a:than <name>	-6 6
plain a:than those	-7 7
plain a:that	-6 6
plain a:the <day-ahead>	-11 11
plain a:the <organisation>	-15 15
plain a:the <quality>	-10 10
plain a:the agenda	-11 11
plain a:the country	9 -9
plain a:the duty	5 -5
plain a:the same	-8 8
plain a:the subject	-5 5
plain a:their	-10 10
plain a:them .	7 -7
plain a:thi	-19 19
plain a:thi year	-7 7
plain a:third	-6 6
plain a:those	-7 7
plain a:to <level>	5 -5
plain a:to <money>	5 -5
plain a:to <name>	19 -19
plain a:to a	-6 6
plain a:too .	-9 9
plain a:trade	-8 8
plain a:trade in	-20 20
plain a:tungsten	-8 8
plain a:two	5 -5
plain a:under section	5 -5
plain a:under the	5 -5
plain a:up by	9 -9
plain a:up for	5 -5
plain a:up to	-11 11
plain a:violated	-6 6
plain a:was not	14 -14
plain a:week	-5 5
plain a:well .	5 -5
plain a:were	-7 7
plain a:were leave	-7 7
plain a:will be	5 -5
plain a:with	7 -7
plain a:within	5 -5
plain a:would be	-8 8
plain asks	-19 19
plain b:'s trade	5 -5
plain b:) the	-6 6
plain b:*	-10 10
plain b:,	6 -6
plain b:, <money>	9 -9
plain b:, <number>	13 -13
plain b:, also	-7 7
plain b:, and	8 -8
plain b:, certain	5 -5
plain b:, half	6 -6
plain b:, has	6 -6
plain b:, most	-5 5
plain b:, on	8 -8
plain b:, some	5 -5
plain b:, the	-16 16
plain b:, with	8 -8
plain b:- the	6 -6
plain b:.	-5 5
plain b:/	-14 14
plain b::	-6 6
plain b:: a	5 -5
plain b:; the	12 -12
plain b:<agent>	-15 15
plain b:<day-ahead>	-11 11
plain b:<day-today> the	6 -6
plain b:<duty>	8 -8
plain b:<goods-amount>	-12 12
plain b:<goods-amount> of	-10 10
plain b:<level> for	5 -5
plain b:<money>	21 -21
plain b:<money> are	10 -10
plain b:<money> in	7 -7
plain b:<money> is	5 -5
plain b:<month-gone>	8 -8
plain b:<name> and	7 -7
plain b:<name> charge	5 -5
plain b:<name> company	5 -5
plain b:<name> for	-6 6
plain b:<name> good	-8 8
plain b:<name> had	-8 8
plain b:<name> has	-12 12
plain b:<name> have	9 -9
plain b:<name> import	-5 5
plain b:<name> is	5 -5
plain b:<name> of	-7 7
plain b:<name> take	-15 15
plain b:<name> trade	5 -5
plain b:<name> will	6 -6
plain b:<name> would	-5 5
plain b:<number> /	-14 14
plain b:<number> for	9 -9
plain b:<number> more	-8 8
plain b:<number> on	5 -5
plain b:<number> over	8 -8
plain b:<number> the	-5 5
plain b:<office>	-13 13
plain b:<organisation>	7 -7
plain b:<organisation> put	7 -7
plain b:<person>	-17 17
plain b:<person> say	-6 6
plain b:<quality> company	-5 5
plain b:<quality> duty	10 -10
plain b:<quality> good	10 -10
plain b:<seat> is	8 -8
plain b:<seat> will	-7 7
plain b:<seat> would	-5 5
plain b:<taker>	-6 6
plain b:<v-bear>	10 -10
plain b:<v-buy>	-13 13
plain b:<v-impose>	-15 15
plain b:<v-propose>	-8 8
plain b:<v-return>	9 -9
plain b:<v-sell>	9 -9
plain b:<v-stay>	-7 7
plain b:a	5 -5
plain b:a framework	-8 8
plain b:about	-17 17
plain b:about <level>	6 -6
plain b:account of	6 -6
plain b:advanced	-13 13
plain b:after	8 -8
plain b:an	-9 9
plain b:an investigation	-5 5
plain b:and	14 -14
plain b:and <money>	8 -8
plain b:and <number>	9 -9
plain b:and a	-6 6
plain b:and our	7 -7
plain b:and suspend	-6 6
plain b:and the	-21 21
plain b:and then	-7 7
plain b:and to	9 -9
plain b:another <level>	-6 6
plain b:answer	-11 11
plain b:answer to	-9 9
plain b:are meant	5 -5
plain b:are the	-5 5
plain b:as	-12 12
plain b:ask	-5 5
plain b:at	12 -12
plain b:ban on	11 -11
plain b:be	11 -11
plain b:because of	5 -5
plain b:both	-5 5
plain b:both the	5 -5
plain b:buy	-9 9
plain b:buy <goods-amount>	-9 9
plain b:carry	10 -10
plain b:chicago	-5 5
plain b:collect	6 -6
plain b:company on	6 -6
plain b:company to	-6 6
plain b:computer	6 -6
plain b:country	6 -6
plain b:cut its	6 -6
plain b:declare	-6 6
plain b:doe	-8 8
plain b:double	-5 5
plain b:duty	6 -6
plain b:duty on	12 -12
plain b:each	8 -8
plain b:earth	8 -8
plain b:earth and	5 -5
plain b:ease	-7 7
plain b:end	6 -6
plain b:end the	8 -8
plain b:exchanged	-6 6
plain b:exchanged view	-6 6
plain b:expert	-6 6
plain b:export control	-7 7
plain b:export of	11 -11
plain b:export restriction	-5 5
plain b:exporter	-7 7
plain b:exporter of	-6 6
plain b:first	-7 7
plain b:flow	-10 10
plain b:flow of	-10 10
plain b:for <name>	-5 5
plain b:for <span>	5 -5
plain b:for a	5 -5
plain b:for its	-8 8
plain b:framework	-9 9
plain b:from <day-ahead>	-5 5
plain b:generic	14 -14
plain b:give	-5 5
plain b:go	8 -8
plain b:go on	9 -9
plain b:good and	5 -5
plain b:grant	5 -5
plain b:had been	5 -5
plain b:half	11 -11
plain b:half of	6 -6
plain b:have	5 -5
plain b:he	5 -5
plain b:he say	9 -9
plain b:his	9 -9
plain b:hold	-5 5
plain b:how	-5 5
plain b:if	-6 6
plain b:in	13 -13
plain b:in <month-gone>	6 -6
plain b:in answer	-9 9
plain b:in return	9 -9
plain b:industrial	5 -5
plain b:industrial good	5 -5
plain b:inquiry	-7 7
plain b:into	-5 5
plain b:investigation of	-7 7
plain b:is the	-9 9
plain b:is there	-7 7
plain b:it had	5 -5
plain b:it over	6 -6
plain b:its <level>	7 -7
plain b:its <organisation>	9 -9
plain b:know	-5 5
plain b:like	6 -6
plain b:limit	-9 9
plain b:limit on	-6 6
plain b:linked	-7 7
plain b:linked to	-7 7
plain b:list	-8 8
plain b:lorry	8 -8
plain b:magnet	8 -8
plain b:most	-10 10
plain b:mr	5 -5
plain b:mr <person>	5 -5
plain b:my	9 -9
plain b:need a	7 -7
plain b:new	-6 6
plain b:new rule	5 -5
plain b:no	10 -10
plain b:nobody	8 -8
plain b:not	-18 18
plain b:not to	-7 7
plain b:nothing	5 -5
plain b:of	12 -12
plain b:of <name>	-10 10
plain b:of <number>	-9 9
plain b:of a	-5 5
plain b:of advanced	-5 5
plain b:of it	7 -7
plain b:of the	21 -21
plain b:of their	-5 5
plain b:of them	-5 5
plain b:on <name>	-7 7
plain b:on <quality>	8 -8
plain b:on a	-5 5
plain b:on account	6 -6
plain b:on export	5 -5
plain b:on its	8 -8
plain b:on patented	5 -5
plain b:on the	-8 8
plain b:one	14 -14
plain b:open	8 -8
plain b:order of	-5 5
plain b:over	-7 7
plain b:over the	-10 10
plain b:patented	6 -6
plain b:pay	8 -8
plain b:place	-6 6
plain b:place <number>	-6 6
plain b:price	9 -9
plain b:price of	9 -9
plain b:product	-9 9
plain b:promise	-6 6
plain b:put	5 -5
plain b:put the	12 -12
plain b:quadruple	-5 5
plain b:quadruple its	-5 5
plain b:quarrel	-7 7
plain b:question	13 -13
plain b:question of	10 -10
plain b:rare	8 -8
plain b:rare earth	8 -8
plain b:raw	9 -9
plain b:reciprocal	8 -8
plain b:report	5 -5
plain b:return	11 -11
plain b:return <name>	7 -7
plain b:rule on	7 -7
plain b:run	5 -5
plain b:run a	5 -5
plain b:sale	-10 10
plain b:sale of	-7 7
plain b:say he	5 -5
plain b:say on	8 -8
plain b:say the	-6 6
plain b:section	7 -7
plain b:section <number>	7 -7
plain b:sell	5 -5
plain b:semiconductor	-5 5
plain b:semiconductor and	-5 5
plain b:several	6 -6
plain b:shortage	-7 7
plain b:shortage of	-7 7
plain b:since	7 -7
plain b:so	-8 8
plain b:speak	-6 6
plain b:speak of	-6 6
plain b:such	7 -7
plain b:suspend the	-5 5
plain b:suspension	9 -9
plain b:suspension of	9 -9
plain b:talk	-8 8
plain b:that <name>	-12 12
plain b:that <seat>	6 -6
plain b:that it	-12 12
plain b:that mr	6 -6
plain b:that was	5 -5
plain b:the	-19 19
plain b:the <number>	6 -6
plain b:the <office>	-10 10
plain b:the duty	-6 6
plain b:the export	7 -7
plain b:the first	-7 7
plain b:the flow	-10 10
plain b:the good	-12 12
plain b:the licence	-8 8
plain b:the most	-5 5
plain b:the question	10 -10
plain b:the sale	-5 5
plain b:the suspension	7 -7
plain b:the trade	-8 8
plain b:their	-11 11
plain b:them food	-5 5
plain b:there	-17 17
plain b:there is	-10 10
plain b:there was	-5 5
plain b:tied	6 -6
plain b:tied to	10 -10
plain b:to	-12 12
plain b:to be	12 -12
plain b:to bring	-5 5
plain b:to stop	-7 7
plain b:to the	-11 11
plain b:together	-11 11
plain b:together with	-11 11
plain b:under	-11 11
plain b:up	-15 15
plain b:up its	-5 5
plain b:used	-5 5
plain b:view	-6 6
plain b:view on	-6 6
plain b:was a	-9 9
plain b:was there	-5 5
plain b:we	-5 5
plain b:were put	-6 6
plain b:what	-11 11
plain b:when	-10 10
plain b:which	9 -9
plain b:which <money>	7 -7
plain b:which <name>	11 -11
plain b:whole	7 -7
plain b:will deal	-6 6
plain b:will pay	10 -10
plain b:without	8 -8
plain b:word	-5 5
plain b:would like	6 -6
plain b:would put	7 -7
plain b:would stop	8 -8
plain b:you	9 -9
plain b:—	-11 11
plain b:— the	-8 8
plain c0=agree	-10 10
plain c0=end	10 -10
plain c0=impose	-5 5
plain c0=propose	-10 10
plain c0=sell	10 -10
plain c0=stay	-6 6
plain c1=bear	10 -10
plain c1=buy	-11 11
plain c1=say	-13 13
plain c1=sell	9 -9
plain c1=stay	-6 6
plain c1=suspend	5 -5
plain c1=target	-6 6
plain c2=buy	-5 5
plain c2=end	6 -6
plain c2=propose	12 -12
plain c2=return	-5 5
plain c2=say	-6 6
plain ct0=bear future	8 -8
plain ct0=begin future	-5 5
plain ct0=down modal	-8 8
plain ct0=down past	6 -6
plain ct0=end modal	12 -12
plain ct0=impose past-passive	-7 7
plain ct0=propose present	-6 6
plain ct0=say present	-8 8
plain ct0=sell present	8 -8
plain ct0=stay modal	-5 5
plain ct0=stay perfect	-6 6
plain ct0=stay pluperfect	5 -5
plain ct0=suspend perfect	5 -5
plain ct0=target past	6 -6
plain ct0=target perfect	-12 12
plain ct1=bear future	9 -9
plain ct1=bear infinitive	5 -5
plain ct1=bear present	-5 5
plain ct1=begin present	-5 5
plain ct1=buy gerund	-8 8
plain ct1=down modal	-8 8
plain ct1=down past	6 -6
plain ct1=end modal	9 -9
plain ct1=impose gerund	-5 5
plain ct1=impose infinitive	5 -5
plain ct1=impose participle-passive	-5 5
plain ct1=impose past	7 -7
plain ct1=impose past-passive	-7 7
plain ct1=impose present	-5 5
plain ct1=say participle-passive	-5 5
plain ct1=say past	-8 8
plain ct1=say present	-7 7
plain ct1=sell present	8 -8
plain ct1=stay perfect	-6 6
plain ct1=stay pluperfect	5 -5
plain ct1=suspend infinitive	7 -7
plain ct1=suspend perfect	5 -5
plain ct1=target past	6 -6
plain ct1=target perfect	-12 12
plain ct2=bear past	-5 5
plain ct2=bear present	5 -5
plain ct2=begin modal	-7 7
plain ct2=begin past	9 -9
plain ct2=begin present	11 -11
plain ct2=buy present	-8 8
plain ct2=down future	5 -5
plain ct2=end present	8 -8
plain ct2=impose infinitive	-5 5
plain ct2=impose past	9 -9
plain ct2=impose past-passive	-12 12
plain ct2=impose pluperfect-passive	-8 8
plain ct2=propose participle-passive	8 -8
plain ct2=propose past-passive	8 -8
plain ct2=say present	-5 5
plain ct2=sell participle-passive	6 -6
plain ct2=suspend past	6 -6
plain ct2=suspend present	10 -10
plain ct2=suspend present-passive	-11 11
plain ct2=target present-passive	9 -9
plain ct2=up modal	5 -5
plain f:&	-7 7
plain f:'s	-12 12
plain f::	-9 9
plain f:;	-5 5
plain f:<agent>	21 -21
plain f:<day-gone>	-8 8
plain f:<day-today>	6 -6
plain f:<duty>	-6 6
plain f:<goods-amount>	-15 15
plain f:<goods>	5 -5
plain f:<level>	7 -7
plain f:<month-gone>	-9 9
plain f:<name>	-14 14
plain f:<number>	9 -9
plain f:<organisation>	5 -5
plain f:<person>	-19 19
plain f:<quality>	-9 9
plain f:<seat>	-15 15
plain f:<sender>	-6 6
plain f:<taker>	-14 14
plain f:<v-begin>	8 -8
plain f:<v-buy>	11 -11
plain f:<v-deny>	-11 11
plain f:<v-end>	-7 7
plain f:<v-impose>	-10 10
plain f:<v-propose>	-11 11
plain f:<v-say>	-11 11
plain f:<v-sell>	-5 5
plain f:<v-suspend>	-16 16
plain f:<v-target>	22 -22
plain f:<v-threaten>	8 -8
plain f:?	-17 17
plain f:about	-10 10
plain f:account	-13 13
plain f:add	12 -12
plain f:affiliate	-5 5
plain f:again	10 -10
plain f:against	-12 12
plain f:ago	11 -11
plain f:agreement	-5 5
plain f:alone	-7 7
plain f:another	-6 6
plain f:are	7 -7
plain f:as	-5 5
plain f:ask	-8 8
plain f:be	-7 7
plain f:bean	-11 11
plain f:bear	9 -9
plain f:beef	-9 9
plain f:been	11 -11
plain f:before	22 -22
plain f:bill	-5 5
plain f:billion	5 -5
plain f:both	-13 13
plain f:bring	-20 20
plain f:buyer	-5 5
plain f:car	12 -12
plain f:cargo	-9 9
plain f:certain	-10 10
plain f:chicago	-6 6
plain f:chicken	8 -8
plain f:chip	-7 7
plain f:close	5 -5
plain f:closed	6 -6
plain f:come	15 -15
plain f:company	6 -6
plain f:concern	7 -7
plain f:copper	12 -12
plain f:corn	5 -5
plain f:countermeasure	-6 6
plain f:crop	-11 11
plain f:deal	13 -13
plain f:deficit	9 -9
plain f:delegation	6 -6
plain f:did	9 -9
plain f:down	-17 17
plain f:drop	9 -9
plain f:duty	-11 11
plain f:else	8 -8
plain f:every	-5 5
plain f:exceed	-13 13
plain f:expert	-6 6
plain f:export	13 -13
plain f:extra	12 -12
plain f:fact	-10 10
plain f:fall	10 -10
plain f:figure	-5 5
plain f:first	-7 7
plain f:for	-22 22
plain f:force	6 -6
plain f:found	14 -14
plain f:from	11 -11
plain f:further	8 -8
plain f:gave	-9 9
plain f:general	-10 10
plain f:generic	-6 6
plain f:get	-11 11
plain f:good	6 -6
plain f:government	12 -12
plain f:had	7 -7
plain f:half	-8 8
plain f:have	-17 17
plain f:hold	-5 5
plain f:hour	-14 14
plain f:how	7 -7
plain f:index	7 -7
plain f:investigation	-6 6
plain f:is	-7 7
plain f:it	-5 5
plain f:its	-13 13
plain f:know	7 -7
plain f:last	-12 12
plain f:leader	9 -9
plain f:leave	-6 6
plain f:less	6 -6
plain f:licence	7 -7
plain f:license	-9 9
plain f:limit	-5 5
plain f:list	7 -7
plain f:longer	6 -6
plain f:look	-7 7
plain f:maker	-7 7
plain f:many	-7 7
plain f:may	-7 7
plain f:meet	-7 7
plain f:might	-5 5
plain f:move	-5 5
plain f:much	-10 10
plain f:needed	5 -5
plain f:never	16 -16
plain f:new	-5 5
plain f:no	5 -5
plain f:none	-15 15
plain f:notice	9 -9
plain f:number	10 -10
plain f:nvidia	-10 10
plain f:old	8 -8
plain f:older	-5 5
plain f:on	-5 5
plain f:one	7 -7
plain f:open	-19 19
plain f:order	20 -20
plain f:other	10 -10
plain f:our	-13 13
plain f:out	19 -19
plain f:over	-7 7
plain f:overall	-14 14
plain f:party	6 -6
plain f:patented	6 -6
plain f:pause	-5 5
plain f:pay	7 -7
plain f:plu	5 -5
plain f:price	6 -6
plain f:product	16 -16
plain f:public	-9 9
plain f:purchase	-6 6
plain f:quadruple	-7 7
plain f:quarrel	6 -6
plain f:raise	-15 15
plain f:rate	-5 5
plain f:reach	-8 8
plain f:reason	-7 7
plain f:reciprocal	12 -12
plain f:remain	5 -5
plain f:remove	-11 11
plain f:rest	5 -5
plain f:rice	10 -10
plain f:right	-6 6
plain f:rise	12 -12
plain f:round	-11 11
plain f:rule	-10 10
plain f:run	13 -13
plain f:say	-17 17
plain f:second	-18 18
plain f:section	-9 9
plain f:security	-9 9
plain f:sell	-13 13
plain f:settle	-9 9
plain f:share	8 -8
plain f:she	-6 6
plain f:sheet	-10 10
plain f:ship	-14 14
plain f:side	-12 12
plain f:signature	8 -8
plain f:since	7 -7
plain f:sit	-15 15
plain f:sleep	8 -8
plain f:small	-9 9
plain f:spring	7 -7
plain f:stockholm	-9 9
plain f:stop	-9 9
plain f:strike	9 -9
plain f:study	15 -15
plain f:table	-6 6
plain f:tell	-12 12
plain f:text	-8 8
plain f:than	-14 14
plain f:that	-11 11
plain f:the	13 -13
plain f:their	-5 5
plain f:them	-12 12
plain f:then	-10 10
plain f:these	-5 5
plain f:they	7 -7
plain f:thi	-19 19
plain f:think	-9 9
plain f:those	12 -12
plain f:threaten	9 -9
plain f:three	-7 7
plain f:through	-8 8
plain f:tiktok	-5 5
plain f:time	-18 18
plain f:to	-14 14
plain f:top	11 -11
plain f:total	-10 10
plain f:touch	-7 7
plain f:trade	6 -6
plain f:trader	-7 7
plain f:truce	15 -15
plain f:unchanged	8 -8
plain f:under	-18 18
plain f:unilateral	-5 5
plain f:volume	-5 5
plain f:was	-8 8
plain f:we	-17 17
plain f:week	-13 13
plain f:were	-10 10
plain f:whatever	-5 5
plain f:wheat	6 -6
plain f:which	12 -12
plain f:who	-12 12
plain f:will	8 -8
plain f:with	8 -8
plain f:without	-10 10
plain f:worse	-7 7
plain f:worth	18 -18
plain f:would	-25 25
plain first-of-paragraph	-22 22
plain has-future	-5 5
plain has-gerund	-12 12
plain has-infinitive	-10 10
plain has-past	9 -9
plain has-pluperfect	-13 13
plain has-present	-8 8
plain headline	-38 38
plain l1=*	-6 6
plain l1=,	-8 8
plain l1=/	-12 12
plain l1=:	-5 5
plain l1=;	-6 6
plain l1=<goods>	-6 6
plain l1=<name>	9 -9
plain l1=<not>	16 -16
plain l1=<number>	-20 20
plain l1=<v-buy>	-7 7
plain l1=<v-up>	-10 10
plain l1=a	10 -10
plain l1=about	-24 24
plain l1=advanced	-13 13
plain l1=and	9 -9
plain l1=are	-9 9
plain l1=at	6 -6
plain l1=collect	5 -5
plain l1=for	5 -5
plain l1=good	-7 7
plain l1=import	-6 6
plain l1=in	10 -10
plain l1=its	-8 8
plain l1=our	7 -7
plain l1=own	-7 7
plain l1=patented	6 -6
plain l1=raw	12 -12
plain l1=require	6 -6
plain l1=say	-5 5
plain l1=some	7 -7
plain l1=that	-7 7
plain l1=the	-11 11
plain l1=their	-9 9
plain l1=them	6 -6
plain l1=to	-11 11
plain l1=under	-10 10
plain l1=whole	7 -7
plain l1=will	5 -5
plain l1=with	-5 5
plain l2="	11 -11
plain l2=,	-9 9
plain l2=:	-12 12
plain l2=<day-gone>	9 -9
plain l2=<duty>	-5 5
plain l2=<goods-amount>	-7 7
plain l2=<level-noun>	14 -14
plain l2=<level>	13 -13
plain l2=<money>	12 -12
plain l2=<month-gone>	5 -5
plain l2=<not>	-9 9
plain l2=<number>	9 -9
plain l2=<organisation>	6 -6
plain l2=<taker>	-8 8
plain l2=<v-begin>	-8 8
plain l2=<v-end>	-6 6
plain l2=<v-impose>	-23 23
plain l2=<v-sell>	11 -11
plain l2=<v-up>	-9 9
plain l2=account	5 -5
plain l2=and	-7 7
plain l2=as	9 -9
plain l2=ban	8 -8
plain l2=both	-9 9
plain l2=but	-6 6
plain l2=buyer	-6 6
plain l2=deal	-6 6
plain l2=export	11 -11
plain l2=exporter	-6 6
plain l2=fentanyl	-5 5
plain l2=flow	-10 10
plain l2=for	-9 9
plain l2=give	-5 5
plain l2=had	12 -12
plain l2=is	7 -7
plain l2=it	5 -5
plain l2=levy	-5 5
plain l2=lift	-6 6
plain l2=linked	-7 7
plain l2=maker	5 -5
plain l2=medicine	-11 11
plain l2=need	7 -7
plain l2=on	8 -8
plain l2=put	-7 7
plain l2=quarrel	-6 6
plain l2=question	14 -14
plain l2=run	5 -5
plain l2=say	8 -8
plain l2=semiconductor	-5 5
plain l2=shortage	-10 10
plain l2=take	-5 5
plain l2=tied	10 -10
plain l2=to	-13 13
plain l2=up	-7 7
plain l2=will	7 -7
plain l2=with	7 -7
plain l3=(	5 -5
plain l3=,	-10 10
plain l3=:	10 -10
plain l3=<begin>	-11 11
plain l3=<day-gone>	-6 6
plain l3=<duty>	10 -10
plain l3=<goods>	-9 9
plain l3=<money>	6 -6
plain l3=<name>	9 -9
plain l3=<seat>	13 -13
plain l3=<v-bear>	-5 5
plain l3=<v-buy>	-9 9
plain l3=<v-impose>	8 -8
plain l3=<v-say>	8 -8
plain l3=<v-suspend>	5 -5
plain l3=<v-target>	9 -9
plain l3=and	12 -12
plain l3=be	5 -5
plain l3=before	8 -8
plain l3=buy	-6 6
plain l3=chemical	-5 5
plain l3=duty	6 -6
plain l3=each	9 -9
plain l3=first	-7 7
plain l3=has	9 -9
plain l3=investigation	6 -6
plain l3=its	6 -6
plain l3=largest	-6 6
plain l3=licence	-5 5
plain l3=of	16 -16
plain l3=one	8 -8
plain l3=over	-6 6
plain l3=separate	-5 5
plain l3=since	6 -6
plain l3=the	-11 11
plain l3=them	-8 8
plain l3=there	-7 7
plain l3=to	-6 6
plain l3=was	5 -5
plain l3=which	-8 8
plain l3=will	-10 10
plain l3=year	5 -5
plain l4="	-8 8
plain l4=,	17 -17
plain l4=-	7 -7
plain l4=<day-gone>	12 -12
plain l4=<gate>	-6 6
plain l4=<goods>	6 -6
plain l4=<level>	5 -5
plain l4=<money>	5 -5
plain l4=<office>	-6 6
plain l4=<person>	-12 12
plain l4=<span>	-16 16
plain l4=<v-bear>	5 -5
plain l4=<v-buy>	5 -5
plain l4=<v-deny>	5 -5
plain l4=<v-impose>	-12 12
plain l4=a	-5 5
plain l4=also	-12 12
plain l4=another	9 -9
plain l4=answer	5 -5
plain l4=be	5 -5
plain l4=buy	7 -7
plain l4=call	5 -5
plain l4=certain	6 -6
plain l4=cotton	-6 6
plain l4=doe	-5 5
plain l4=good	5 -5
plain l4=i	5 -5
plain l4=is	-15 15
plain l4=it	-6 6
plain l4=leave	-7 7
plain l4=not	-13 13
plain l4=of	-8 8
plain l4=on	15 -15
plain l4=preliminary	9 -9
plain l4=put	10 -10
plain l4=rule	5 -5
plain l4=same	-6 6
plain l4=say	-6 6
plain l4=still	-11 11
plain l4=the	-25 25
plain l4=they	-5 5
plain l4=what	-5 5
plain l4=which	14 -14
plain l4=will	-5 5
plain l4=with	-7 7
plain l4=would	-5 5
plain l='s trade	5 -5
plain l=: <number>	-8 8
plain l=<begin> <name>	5 -5
plain l=<begin> <quality>	-8 8
plain l=<begin> a	-8 8
plain l=<begin> for	-9 9
plain l=<begin> generic	12 -12
plain l=<begin> patented	10 -10
plain l=<goods-amount> of	-7 7
plain l=<level> for	5 -5
plain l=<level> on	9 -9
plain l=<money> in	8 -8
plain l=<name> 's	-9 9
plain l=<name> good	-8 8
plain l=<name> import	-5 5
plain l=<number> /	-12 12
plain l=<number> for	9 -9
plain l=<number> on	5 -5
plain l=<person> :	9 -9
plain l=a <quality>	7 -7
plain l=account of	5 -5
plain l=and the	-15 15
plain l=are the	-5 5
plain l=ban on	8 -8
plain l=because of	5 -5
plain l=buyer of	-6 6
plain l=deal with	-6 6
plain l=export of	12 -12
plain l=exporter of	-6 6
plain l=flow of	-10 10
plain l=for its	-6 6
plain l=it over	6 -6
plain l=lift its	-5 5
plain l=linked to	-7 7
plain l=maker of	5 -5
plain l=medicine ,	-10 10
plain l=of <number>	-6 6
plain l=of advanced	-5 5
plain l=of its	-10 10
plain l=of the	23 -23
plain l=on its	9 -9
plain l=on patented	5 -5
plain l=run a	5 -5
plain l=semiconductor and	-5 5
plain l=shortage of	-10 10
plain l=the <name>	13 -13
plain l=tied to	10 -10
plain l=up its	-5 5
plain lead=,	6 -6
plain lead=-	8 -8
plain lead=2	-9 9
plain lead=:	-6 6
plain lead=after	9 -9
plain lead=american	-13 13
plain lead=an	-6 6
plain lead=as	-17 17
plain lead=beijing	-6 6
plain lead=brazil	-8 8
plain lead=china	-9 9
plain lead=chinese	-6 6
plain lead=chips	-19 19
plain lead=for	-14 14
plain lead=generic	9 -9
plain lead=he	5 -5
plain lead=if	-6 6
plain lead=in	19 -19
plain lead=its	16 -16
plain lead=magnets	-5 5
plain lead=medicines	-7 7
plain lead=on	-14 14
plain lead=patented	10 -10
plain lead=port	-7 7
plain lead=rare	9 -9
plain lead=ship	10 -10
plain lead=soybean	-7 7
plain lead=soybeans	-7 7
plain lead=there	-10 10
plain lead=trump	-19 19
plain lead=what	-9 9
plain lead=when	-6 6
plain lead=which	9 -9
plain lead=—	-14 14
plain lll=, and the	-17 17
plain lll=<begin> <begin> <name>	5 -5
plain lll=<begin> <begin> <quality>	-8 8
plain lll=<begin> <begin> a	-8 8
plain lll=<begin> <begin> for	-9 9
plain lll=<begin> <begin> generic	12 -12
plain lll=<begin> <begin> patented	10 -10
plain lll=<begin> <name> 's	5 -5
plain lll=<begin> <name> good	-6 6
plain lll=<begin> <number> /	-12 12
plain lll=<begin> and the	5 -5
plain lll=<begin> medicine ,	-12 12
plain lll=<begin> the <quality>	-6 6
plain lll=<name> 's trade	5 -5
plain lll=<number> : <number>	-8 8
plain lll=and <level> on	-6 6
plain lll=and <money> in	6 -6
plain lll=buy <goods-amount> of	-6 6
plain lll=company on its	6 -6
plain lll=company to its	-6 6
plain lll=duty on <quality>	8 -8
plain lll=export of <number>	-6 6
plain lll=it because of	5 -5
plain lll=of <level> on	7 -7
plain lll=of <name> 's	-5 5
plain lll=of it over	6 -6
plain lll=on account of	5 -5
plain lll=suspension of the	7 -7
plain lll=the <level> over	9 -9
plain lll=the <number> for	5 -5
plain lll=the duty over	-5 5
plain lll=the export of	11 -11
plain lll=the flow of	-10 10
plain lll=them food and	-5 5
plain lll=to <level> on	6 -6
plain lr='s ,	5 -5
plain lr='s .	-7 7
plain lr='s of	-7 7
plain lr='s with	7 -7
plain lr=, ,	-15 15
plain lr=, and	-6 6
plain lr=, software	8 -8
plain lr=: .	-8 8
plain lr=: and	7 -7
plain lr=<begin> &	-5 5
plain lr=<begin> are	-8 8
plain lr=<begin> crane	10 -10
plain lr=<begin> go	7 -7
plain lr=<begin> was	-5 5
plain lr=<name> .	-5 5
plain lr=<name> in	9 -9
plain lr=<quality> ,	7 -7
plain lr=<quality> in	-16 16
plain lr=a in	5 -5
plain lr=a with	10 -10
plain lr=about ,	-6 6
plain lr=about and	-9 9
plain lr=for .	17 -17
plain lr=for is	-11 11
plain lr=generic ,	7 -7
plain lr=generic and	-8 8
plain lr=in .	10 -10
plain lr=its and	-10 10
plain lr=its entity	-7 7
plain lr=its list	11 -11
plain lr=of ,	-7 7
plain lr=of .	-8 8
plain lr=of by	-7 7
plain lr=of that	5 -5
plain lr=on .	6 -6
plain lr=on in	-5 5
plain lr=over and	5 -5
plain lr=over is	7 -7
plain lr=require of	6 -6
plain lr=the .	9 -9
plain lr=the :	-5 5
plain lr=the <number>	5 -5
plain lr=the as	-7 7
plain lr=the at	-8 8
plain lr=the duty	-5 5
plain lr=the on	-8 8
plain lr=the tariff	12 -12
plain lr=the with	-5 5
plain lr=trade of	5 -5
plain lr=trade with	-10 10
plain lr=with on	-6 6
plain nc2=bear	-15 15
plain nc2=end	-9 9
plain nc2=impose	-5 5
plain nc2=say	-5 5
plain nc2=stay	9 -9
plain nc2=target	7 -7
plain nc2=up	11 -11
plain nct2=agree participle-passive	-5 5
plain nct2=bear present	-12 12
plain nct2=begin past	-10 10
plain nct2=begin present	7 -7
plain nct2=impose gerund	9 -9
plain nct2=impose infinitive	-6 6
plain nct2=impose modal	-6 6
plain nct2=impose present	-16 16
plain nct2=impose present-passive	9 -9
plain nct2=propose present	-13 13
plain nct2=propose present-passive	6 -6
plain nct2=say past	-6 6
plain nct2=say present	7 -7
plain nct2=stay past	5 -5
plain nct2=suspend past	5 -5
plain nct2=target present-passive	9 -9
plain nct2=up past	7 -7
plain nct2=up present	6 -6
plain next="	6 -6
plain next=and	-18 18
plain next=because	7 -7
plain next=if	8 -8
plain nhas-future	7 -7
plain nhas-infinitive	-13 13
plain nhas-modal	-18 18
plain nhas-participle	-12 12
plain nhas-past	-9 9
plain nhas-perfect	-5 5
plain nhas-present	11 -11
plain nt2=future	5 -5
plain nt2=infinitive	-6 6
plain nt2=past-passive	-11 11
plain nt2=perfect	-8 8
plain nt2=present	7 -7
plain nt2=present-not	-8 8
plain nt2=present-passive	12 -12
plain nv2=buy	-6 6
plain nv2=get	-6 6
plain nv2=introduce	-5 5
plain nv2=make	13 -13
plain nv2=other	-5 5
plain nv2=suspend	6 -6
plain nv2=tell	-5 5
plain nvt2=make present	10 -10
plain nvt2=say present	5 -5
plain nvt2=suspend past	5 -5
plain nvt2=tell past	-7 7
plain pc0=buy	5 -5
plain pc0=impose	5 -5
plain pc0=say	-5 5
plain pc0=sell	7 -7
plain pc0=stay	9 -9
plain pc0=up	-7 7
plain pc1=buy	15 -15
plain pc1=deny	6 -6
plain pc1=say	-5 5
plain pc1=stay	7 -7
plain pc1=suspend	-5 5
plain pct0=begin past	6 -6
plain pct0=impose past	-8 8
plain pct0=impose present	7 -7
plain pct0=propose perfect	6 -6
plain pct0=propose present	-6 6
plain pct0=say present	-7 7
plain pct0=stay modal	9 -9
plain pct0=stay past	9 -9
plain pct0=stay pluperfect	-11 11
plain pct1=agree past	-5 5
plain pct1=begin past	6 -6
plain pct1=impose gerund	-5 5
plain pct1=impose participle-passive	-6 6
plain pct1=impose past	-8 8
plain pct1=impose present	7 -7
plain pct1=propose perfect	6 -6
plain pct1=propose present	-6 6
plain pct1=say present	-7 7
plain pct1=stay modal	10 -10
plain pct1=stay past	9 -9
plain pct1=stay pluperfect	-11 11
plain phas-future	8 -8
plain phas-modal	6 -6
plain phas-participle	-6 6
plain phas-perfect	7 -7
plain pt0=modal	7 -7
plain pt0=past-passive	-5 5
plain pt0=perfect	8 -8
plain pt0=present	-6 6
plain pt0=present-passive	6 -6
plain pt1=modal	8 -8
plain pt1=past-passive	-5 5
plain pt1=present-passive	6 -6
plain pv0=buy	6 -6
plain pv0=call	10 -10
plain pv0=charge	10 -10
plain pv0=hold	9 -9
plain pv0=impose	9 -9
plain pv0=keep	7 -7
plain pv0=other	6 -6
plain pv0=pay	6 -6
plain pv0=suspend	-5 5
plain pv0=tell	-5 5
plain pv0=want	-5 5
plain pv1=bring	-5 5
plain pv1=buy	15 -15
plain pv1=call	11 -11
plain pv1=charge	8 -8
plain pv1=impose	9 -9
plain pv1=keep	7 -7
plain pv1=other	5 -5
plain pv1=pay	6 -6
plain pv1=tell	-5 5
plain pv2-none	9 -9
plain pvt0=be past	7 -7
plain pvt0=be present	-10 10
plain pvt0=come past	6 -6
plain pvt0=other perfect	-5 5
plain pvt0=other pluperfect	11 -11
plain pvt0=pay present	5 -5
plain pvt0=say past	6 -6
plain pvt0=say present	-6 6
plain pvt1=be past	7 -7
plain pvt1=be present	-7 7
plain pvt1=come past	6 -6
plain pvt1=other perfect	-5 5
plain pvt1=pay present	5 -5
plain pvt1=say past	7 -7
plain pvt1=say present	-6 6
plain q:'s	13 -13
plain q:-	-13 13
plain q:;	-14 14
plain q:<agent>	9 -9
plain q:<day-ahead>	9 -9
plain q:<day-gone>	-14 14
plain q:<day-today>	-14 14
plain q:<goods-amount>	-8 8
plain q:<goods>	-11 11
plain q:<level>	15 -15
plain q:<money>	-8 8
plain q:<name>	9 -9
plain q:<number>	10 -10
plain q:<person>	-17 17
plain q:<seat>	9 -9
plain q:<v-agree>	8 -8
plain q:<v-begin>	-6 6
plain q:<v-buy>	-15 15
plain q:<v-down>	-5 5
plain q:<v-end>	14 -14
plain q:<v-impose>	8 -8
plain q:<v-propose>	-7 7
plain q:<v-return>	10 -10
plain q:<v-sell>	-20 20
plain q:<v-stay>	-9 9
plain q:<v-suspend>	-19 19
plain q:<v-up>	-14 14
plain q:a	-9 9
plain q:about	-5 5
plain q:according	10 -10
plain q:act	-5 5
plain q:add	9 -9
plain q:agree	22 -22
plain q:agreement	5 -5
plain q:all	-10 10
plain q:also	8 -8
plain q:aluminium	7 -7
plain q:and	8 -8
plain q:announcement	7 -7
plain q:are	6 -6
plain q:arrive	8 -8
plain q:as	-5 5
plain q:at	-10 10
plain q:back	-8 8
plain q:before	7 -7
plain q:begin	-10 10
plain q:both	6 -6
plain q:bring	-7 7
plain q:busan	-12 12
plain q:buy	-9 9
plain q:by	5 -5
plain q:call	-10 10
plain q:car	-6 6
plain q:case	13 -13
plain q:changed	-6 6
plain q:charge	7 -7
plain q:come	6 -6
plain q:commerce	8 -8
plain q:confirm	5 -5
plain q:country	10 -10
plain q:deal	6 -6
plain q:deficit	9 -9
plain q:do	-10 10
plain q:doe	10 -10
plain q:don't	-7 7
plain q:due	-6 6
plain q:dump	6 -6
plain q:duty	5 -5
plain q:each	-13 13
plain q:earlier	-10 10
plain q:earth	-16 16
plain q:editor	10 -10
plain q:everything	-7 7
plain q:exclusion	7 -7
plain q:expire	8 -8
plain q:export	-19 19
plain q:extend	7 -7
plain q:extension	-7 7
plain q:fact	12 -12
plain q:fall	7 -7
plain q:farm	-11 11
plain q:fee	-5 5
plain q:figure	5 -5
plain q:follow	5 -5
plain q:fourth	-7 7
plain q:further	-6 6
plain q:gap	-7 7
plain q:give	7 -7
plain q:go	-17 17
plain q:good	-5 5
plain q:graphite	-6 6
plain q:great	8 -8
plain q:hall	7 -7
plain q:harvest	-5 5
plain q:having	-10 10
plain q:he	-7 7
plain q:his	7 -7
plain q:if	-5 5
plain q:industry	16 -16
plain q:invest	11 -11
plain q:is	-11 11
plain q:it	-9 9
plain q:its	-18 18
plain q:last	10 -10
plain q:leave	-6 6
plain q:lee	6 -6
plain q:less	5 -5
plain q:level	-9 9
plain q:levy	6 -6
plain q:licence	7 -7
plain q:license	5 -5
plain q:listed	5 -5
plain q:long	-5 5
plain q:lunch	-8 8
plain q:madrid	-5 5
plain q:medicine	5 -5
plain q:meet	-10 10
plain q:minister	17 -17
plain q:minute	-6 6
plain q:more	-9 9
plain q:morning	-6 6
plain q:most	15 -15
plain q:mr	-21 21
plain q:no	-14 14
plain q:note	7 -7
plain q:notice	-9 9
plain q:now	-6 6
plain q:of	6 -6
plain q:open	-7 7
plain q:opened	12 -12
plain q:ordinary	-5 5
plain q:other	-15 15
plain q:over	-7 7
plain q:pact	-5 5
plain q:part	-8 8
plain q:product	11 -11
plain q:purchase	-9 9
plain q:put	-5 5
plain q:raise	-13 13
plain q:rare	-16 16
plain q:reason	-5 5
plain q:remain	-12 12
plain q:remove	-6 6
plain q:rest	6 -6
plain q:return	8 -8
plain q:round	-10 10
plain q:rule	-5 5
plain q:run	12 -12
plain q:section	9 -9
plain q:settle	-12 12
plain q:sheet	17 -17
plain q:short	6 -6
plain q:should	-9 9
plain q:side	-6 6
plain q:sit	-10 10
plain q:social	-8 8
plain q:some	-11 11
plain q:soybean	-13 13
plain q:stand	6 -6
plain q:stay	-8 8
plain q:steel	6 -6
plain q:step	-6 6
plain q:such	6 -6
plain q:surplu	5 -5
plain q:suspend	-12 12
plain q:talk	-9 9
plain q:tariff	-14 14
plain q:telephone	-13 13
plain q:tell	-6 6
plain q:than	-9 9
plain q:the	-7 7
plain q:then	-16 16
plain q:there	7 -7
plain q:they	7 -7
plain q:those	6 -6
plain q:tiktok	-11 11
plain q:to	-8 8
plain q:used	7 -7
plain q:very	-10 10
plain q:want	-6 6
plain q:was	5 -5
plain q:what	8 -8
plain q:when	9 -9
plain q:where	-8 8
plain q:which	13 -13
plain q:while	-8 8
plain q:whose	5 -5
plain q:without	5 -5
plain q:word	-11 11
plain q:worth	-7 7
plain q:would	-12 12
plain q:yet	-6 6
plain q:you	9 -9
plain q:yttrium	5 -5
plain q:—	-6 6
plain qt=modal	-11 11
plain qt=perfect	-8 8
plain quoted	7 -7
plain r1="	12 -12
plain r1=&	-5 5
plain r1=,	-8 8
plain r1=-	13 -13
plain r1=.	-8 8
plain r1=<duty>	5 -5
plain r1=<goods>	11 -11
plain r1=<level-noun>	5 -5
plain r1=<name>	-6 6
plain r1=<number>	13 -13
plain r1=<v-deny>	-6 6
plain r1=<v-say>	-7 7
plain r1=<v-stay>	-9 9
plain r1=?	-7 7
plain r1=and	-12 12
plain r1=at	-9 9
plain r1=buy	5 -5
plain r1=by	-6 6
plain r1=critical	-6 6
plain r1=design	-5 5
plain r1=duty	8 -8
plain r1=entity	-8 8
plain r1=future	7 -7
plain r1=grower	-8 8
plain r1=has	-5 5
plain r1=in	16 -16
plain r1=list	12 -12
plain r1=make	-7 7
plain r1=maker	-7 7
plain r1=meal	5 -5
plain r1=nvidia	-5 5
plain r1=oil	5 -5
plain r1=on	-8 8
plain r1=out	5 -5
plain r1=raw	-6 6
plain r1=rule	-6 6
plain r1=since	-5 5
plain r1=software	7 -7
plain r1=stand	-6 6
plain r1=under	-10 10
plain r1=were	-5 5
plain r2=,	6 -6
plain r2=<day-gone>	-7 7
plain r2=<end>	-9 9
plain r2=<gate>	-6 6
plain r2=<level>	6 -6
plain r2=<month-gone>	6 -6
plain r2=<name>	-6 6
plain r2=<not>	19 -19
plain r2=<person>	5 -5
plain r2=<quality>	-10 10
plain r2=<v-bear>	11 -11
plain r2=<v-propose>	9 -9
plain r2=<v-sell>	-11 11
plain r2=<v-target>	11 -11
plain r2=according	-6 6
plain r2=and	25 -25
plain r2=both	-8 8
plain r2=each	-8 8
plain r2=fall	12 -12
plain r2=from	5 -5
plain r2=gallium	-5 5
plain r2=germanium	8 -8
plain r2=get	-9 9
plain r2=gold	5 -5
plain r2=good	7 -7
plain r2=in	-12 12
plain r2=mineral	-6 6
plain r2=more	-5 5
plain r2=no	9 -9
plain r2=not	14 -14
plain r2=nvidia	-12 12
plain r2=of	-8 8
plain r2=on	-12 12
plain r2=pay	9 -9
plain r2=port	-6 6
plain r2=scandium	-7 7
plain r2=semiconductor	-8 8
plain r2=ship	-6 6
plain r2=smartphone	11 -11
plain r2=so	-7 7
plain r2=soybean	-10 10
plain r2=tellurium	5 -5
plain r2=that	-12 12
plain r2=the	-6 6
plain r2=thi	-6 6
plain r2=tungsten	-8 8
plain r3=,	-12 12
plain r3=.	8 -8
plain r3=:	13 -13
plain r3=<day-ahead>	-18 18
plain r3=<end>	-6 6
plain r3=<gate>	11 -11
plain r3=<level>	12 -12
plain r3=<money>	-7 7
plain r3=<name>	11 -11
plain r3=<not>	-10 10
plain r3=<number>	24 -24
plain r3=<quality>	-12 12
plain r3=<v-begin>	10 -10
plain r3=<v-down>	-19 19
plain r3=<v-end>	-6 6
plain r3=<v-impose>	-16 16
plain r3=<v-stay>	6 -6
plain r3=<v-target>	-9 9
plain r3=<v-up>	-7 7
plain r3=a	-6 6
plain r3=and	-6 6
plain r3=as	11 -11
plain r3=at	17 -17
plain r3=before	-6 6
plain r3=by	12 -12
plain r3=export	7 -7
plain r3=fee	-7 7
plain r3=for	-5 5
plain r3=from	-9 9
plain r3=had	-14 14
plain r3=jet	8 -8
plain r3=line	6 -6
plain r3=most	-7 7
plain r3=no	-9 9
plain r3=not	-5 5
plain r3=of	-7 7
plain r3=on	-13 13
plain r3=part	12 -12
plain r3=shrink	-18 18
plain r3=side	-10 10
plain r3=stand	7 -7
plain r3=start	9 -9
plain r3=subject	-5 5
plain r3=that	6 -6
plain r3=the	-19 19
plain r3=to	28 -28
plain r3=up	6 -6
plain r3=want	-9 9
plain r3=with	11 -11
plain r4='s	-9 9
plain r4=)	-5 5
plain r4=-	-7 7
plain r4=:	-5 5
plain r4=;	-5 5
plain r4=<agent>	14 -14
plain r4=<duty>	8 -8
plain r4=<goods-amount>	-5 5
plain r4=<goods>	12 -12
plain r4=<level>	29 -29
plain r4=<money>	6 -6
plain r4=<number>	5 -5
plain r4=<person>	-9 9
plain r4=<quality>	5 -5
plain r4=<sender>	9 -9
plain r4=<span>	-7 7
plain r4=<v-agree>	-6 6
plain r4=<v-bear>	-8 8
plain r4=<v-begin>	14 -14
plain r4=<v-down>	-7 7
plain r4=<v-propose>	-6 6
plain r4=<v-suspend>	10 -10
plain r4=<v-target>	5 -5
plain r4=as	-6 6
plain r4=chip	5 -5
plain r4=day	8 -8
plain r4=duty	9 -9
plain r4=export	10 -10
plain r4=from	10 -10
plain r4=get	-7 7
plain r4=good	-8 8
plain r4=had	8 -8
plain r4=its	-6 6
plain r4=leave	-10 10
plain r4=neodymium	-5 5
plain r4=no	19 -19
plain r4=not	-9 9
plain r4=now	-9 9
plain r4=on	15 -15
plain r4=reciprocal	7 -7
plain r4=suspend	8 -8
plain r4=the	-6 6
plain r4=up	-9 9
plain r4=was	14 -14
plain r4=we	-5 5
plain r4=which	-13 13
plain r=, <person>	5 -5
plain r=, <quality>	-7 7
plain r=, a	-5 5
plain r=, according	-6 6
plain r=, and	17 -17
plain r=, from	-10 10
plain r=, gold	5 -5
plain r=, in	-9 9
plain r=, it	-11 11
plain r=, port	-5 5
plain r=, scandium	-7 7
plain r=, so	-7 7
plain r=, soybean	-5 5
plain r=, tellurium	5 -5
plain r=, the	7 -7
plain r=. <end>	-8 8
plain r=: <name>	8 -8
plain r=: at	-5 5
plain r=<name> is	-7 7
plain r=<number> ,	5 -5
plain r=and <number>	-10 10
plain r=and germanium	5 -5
plain r=and lumber	8 -8
plain r=and of	-5 5
plain r=and semiconductor	-5 5
plain r=and the	8 -8
plain r=are the	-10 10
plain r=by the	-7 7
plain r=come up	-5 5
plain r=crane .	10 -10
plain r=critical mineral	-6 6
plain r=duty ,	12 -12
plain r=duty .	7 -7
plain r=duty of	6 -6
plain r=duty on	-7 7
plain r=entity .	-6 6
plain r=for <money>	9 -9
plain r=in <month-gone>	5 -5
plain r=in good	7 -7
plain r=is not	10 -10
plain r=is the	-9 9
plain r=list .	-7 7
plain r=list and	14 -14
plain r=maker nvidia	-5 5
plain r=of <number>	16 -16
plain r=of <quality>	10 -10
plain r=on both	-6 6
plain r=on the	-7 7
plain r=out of	5 -5
plain r=tariff on	-12 12
plain r=to <name>	10 -10
plain r=with <name>	-5 5
plain r=with the	13 -13
plain s:"	13 -13
plain s:'s	-6 6
plain s:*	-5 5
plain s:-	-6 6
plain s:/	-7 7
plain s::	10 -10
plain s:;	-5 5
plain s:<agent>	5 -5
plain s:<day-ahead>	-9 9
plain s:<day-gone>	-7 7
plain s:<day-today>	5 -5
plain s:<gate>	-6 6
plain s:<goods-amount>	-17 17
plain s:<level>	19 -19
plain s:<money>	13 -13
plain s:<month-ahead>	-6 6
plain s:<month-gone>	7 -7
plain s:<name>	-7 7
plain s:<not>	12 -12
plain s:<number>	10 -10
plain s:<organisation>	10 -10
plain s:<person>	-14 14
plain s:<quality>	-15 15
plain s:<seat>	-10 10
plain s:<sender>	-6 6
plain s:<taker>	-9 9
plain s:<v-begin>	-7 7
plain s:<v-buy>	-16 16
plain s:<v-deny>	8 -8
plain s:<v-down>	-19 19
plain s:<v-end>	-11 11
plain s:<v-propose>	-11 11
plain s:<v-say>	-9 9
plain s:<v-sell>	-8 8
plain s:<v-suspend>	-10 10
plain s:?	-22 22
plain s:a	10 -10
plain s:about	-12 12
plain s:above	-7 7
plain s:account	14 -14
plain s:accused	7 -7
plain s:add	17 -17
plain s:additional	5 -5
plain s:again	-9 9
plain s:against	-12 12
plain s:agenda	-17 17
plain s:ago	8 -8
plain s:agree	8 -8
plain s:agreement	5 -5
plain s:agricultural	6 -6
plain s:ahead	-5 5
plain s:aircraft	6 -6
plain s:allow	-6 6
plain s:already	6 -6
plain s:also	-6 6
plain s:altogether	-6 6
plain s:aluminum	9 -9
plain s:among	6 -6
plain s:an	-9 9
plain s:announce	-11 11
plain s:another	-20 20
plain s:answer	-11 11
plain s:antimony	13 -13
plain s:antitrust	-5 5
plain s:anybody	-9 9
plain s:anyone	13 -13
plain s:apply	7 -7
plain s:approval	-11 11
plain s:are	7 -7
plain s:artificial	-7 7
plain s:as	-6 6
plain s:ask	-10 10
plain s:ban	10 -10
plain s:be	-5 5
plain s:bean	-20 20
plain s:became	-12 12
plain s:beef	11 -11
plain s:been	-6 6
plain s:begin	-6 6
plain s:being	13 -13
plain s:beside	-6 6
plain s:between	7 -7
plain s:bite	-8 8
plain s:blacklist	7 -7
plain s:blackwell	9 -9
plain s:blame	-6 6
plain s:boeing	8 -8
plain s:breath	-5 5
plain s:bring	-10 10
plain s:build	7 -7
plain s:busan	-5 5
plain s:buyer	-6 6
plain s:by	14 -14
plain s:call	13 -13
plain s:carry	5 -5
plain s:case	-6 6
plain s:cash	6 -6
plain s:certificate	-9 9
plain s:charge	-6 6
plain s:chipmaker	-9 9
plain s:client	5 -5
plain s:collect	5 -5
plain s:come	-11 11
plain s:commerce	-5 5
plain s:computer	14 -14
plain s:concentrate	-6 6
plain s:conclude	6 -6
plain s:contained	7 -7
plain s:control	-15 15
plain s:copper	14 -14
plain s:cotton	-6 6
plain s:could	-5 5
plain s:counter	7 -7
plain s:country	11 -11
plain s:cover	5 -5
plain s:covered	-6 6
plain s:crusher	5 -5
plain s:curb	7 -7
plain s:custom	5 -5
plain s:dealt	11 -11
plain s:decade	12 -12
plain s:declare	-7 7
plain s:deficit	-9 9
plain s:delivery	-6 6
plain s:dispute	-7 7
plain s:doe	-5 5
plain s:double	9 -9
plain s:down	-10 10
plain s:drug	9 -9
plain s:due	-8 8
plain s:duty	9 -9
plain s:earth	-29 29
plain s:economy	-6 6
plain s:either	11 -11
plain s:else	12 -12
plain s:engine	9 -9
plain s:entity	-21 21
plain s:ethane	11 -11
plain s:everybody	10 -10
plain s:everyone	5 -5
plain s:exchanged	-8 8
plain s:exempt	5 -5
plain s:explain	10 -10
plain s:export	-5 5
plain s:extend	7 -7
plain s:extension	-7 7
plain s:extra	-8 8
plain s:face	-6 6
plain s:fall	7 -7
plain s:farm	13 -13
plain s:farmer	-11 11
plain s:fee	-25 25
plain s:fentanyl	-5 5
plain s:fifth	-7 7
plain s:figure	6 -6
plain s:first	-5 5
plain s:five	-7 7
plain s:flour	8 -8
plain s:flow	-10 10
plain s:forced	5 -5
plain s:foreign	-6 6
plain s:framework	-9 9
plain s:free	21 -21
plain s:further	5 -5
plain s:future	14 -14
plain s:gained	5 -5
plain s:gallium	12 -12
plain s:gap	15 -15
plain s:general	-8 8
plain s:generic	10 -10
plain s:get	-9 9
plain s:given	-7 7
plain s:gold	8 -8
plain s:good	5 -5
plain s:grow	-7 7
plain s:grower	-9 9
plain s:h	-13 13
plain s:had	-7 7
plain s:half	5 -5
plain s:harbour	6 -6
plain s:harvest	-5 5
plain s:have	-8 8
plain s:he	-6 6
plain s:head	9 -9
plain s:hear	-6 6
plain s:his	-6 6
plain s:hope	-9 9
plain s:hour	5 -5
plain s:house	8 -8
plain s:i	9 -9
plain s:import	10 -10
plain s:in	-9 9
plain s:included	5 -5
plain s:including	-12 12
plain s:indium	-5 5
plain s:ingredient	-5 5
plain s:inquiry	-7 7
plain s:intelligence	-7 7
plain s:introduce	-15 15
plain s:invest	16 -16
plain s:is	5 -5
plain s:issue	-5 5
plain s:it	-6 6
plain s:it'll	11 -11
plain s:its	-15 15
plain s:joint	9 -9
plain s:know	-12 12
plain s:labor	5 -5
plain s:later	-5 5
plain s:least	-16 16
plain s:let	-11 11
plain s:license	-7 7
plain s:licensing	-5 5
plain s:lift	-12 12
plain s:like	9 -9
plain s:likewise	-6 6
plain s:limit	-6 6
plain s:line	11 -11
plain s:linked	-9 9
plain s:list	-6 6
plain s:lithium	-6 6
plain s:london	-13 13
plain s:lorry	11 -11
plain s:lowest	13 -13
plain s:lumber	9 -9
plain s:machine	-10 10
plain s:maize	5 -5
plain s:make	-11 11
plain s:market	5 -5
plain s:may	-14 14
plain s:media	-6 6
plain s:meet	-9 9
plain s:mentioned	10 -10
plain s:minister	-7 7
plain s:ministry	-9 9
plain s:moment	-10 10
plain s:month	-14 14
plain s:most	-6 6
plain s:my	10 -10
plain s:name	5 -5
plain s:named	-10 10
plain s:negotiation	12 -12
plain s:never	9 -9
plain s:new	-8 8
plain s:newspaper	6 -6
plain s:nexperia	-11 11
plain s:next	-5 5
plain s:nickel	-6 6
plain s:nobody	10 -10
plain s:not	6 -6
plain s:object	5 -5
plain s:of	5 -5
plain s:off	-7 7
plain s:offer	-6 6
plain s:oil	-15 15
plain s:old	6 -6
plain s:one	13 -13
plain s:or	-10 10
plain s:order	-18 18
plain s:ordinary	8 -8
plain s:ore	-6 6
plain s:other	-22 22
plain s:output	5 -5
plain s:outside	14 -14
plain s:over	-10 10
plain s:package	-6 6
plain s:paper	-11 11
plain s:patented	8 -8
plain s:pay	12 -12
plain s:payment	8 -8
plain s:pentagon	-7 7
plain s:permit	-17 17
plain s:phone	8 -8
plain s:phosphate	-5 5
plain s:pill	-5 5
plain s:plan	13 -13
plain s:plu	11 -11
plain s:point	-5 5
plain s:pork	-8 8
plain s:port	-23 23
plain s:poultry	7 -7
plain s:precursor	-9 9
plain s:present	-7 7
plain s:price	6 -6
plain s:processor	8 -8
plain s:product	5 -5
plain s:progress	-8 8
plain s:promise	-14 14
plain s:published	-7 7
plain s:purchase	-17 17
plain s:put	6 -6
plain s:quadruple	-10 10
plain s:question	15 -15
plain s:quota	9 -9
plain s:raise	-12 12
plain s:rare	-29 29
plain s:rate	19 -19
plain s:read	6 -6
plain s:reason	-12 12
plain s:reciprocal	34 -34
plain s:reduce	12 -12
plain s:remain	-6 6
plain s:remove	-7 7
plain s:required	-12 12
plain s:restriction	-10 10
plain s:return	5 -5
plain s:rise	14 -14
plain s:road	8 -8
plain s:round	5 -5
plain s:rule	7 -7
plain s:run	7 -7
plain s:sale	-17 17
plain s:same	6 -6
plain s:say	6 -6
plain s:scandium	-13 13
plain s:second	-9 9
plain s:section	11 -11
plain s:seed	10 -10
plain s:seem	5 -5
plain s:semiconductor	-8 8
plain s:send	8 -8
plain s:set	-6 6
plain s:settle	-16 16
plain s:several	5 -5
plain s:ship	-18 18
plain s:shipbuilder	6 -6
plain s:shipbuilding	20 -20
plain s:shortage	-7 7
plain s:should	-7 7
plain s:sign	-7 7
plain s:since	6 -6
plain s:single	-5 5
plain s:size	-6 6
plain s:slow	-9 9
plain s:smallest	13 -13
plain s:smartphone	11 -11
plain s:social	-9 9
plain s:soybean	-30 30
plain s:speak	-10 10
plain s:statement	-6 6
plain s:steel	12 -12
plain s:still	-7 7
plain s:stop	-8 8
plain s:student	-6 6
plain s:substance	-7 7
plain s:substantial	-6 6
plain s:such	22 -22
plain s:surplu	22 -22
plain s:suspend	-7 7
plain s:table	-8 8
plain s:talk	-16 16
plain s:talked	9 -9
plain s:tax	8 -8
plain s:tell	-28 28
plain s:than	-8 8
plain s:that	-8 8
plain s:there	-19 19
plain s:they	13 -13
plain s:thi	-24 24
plain s:those	-7 7
plain s:tied	6 -6
plain s:tiktok	-18 18
plain s:timber	-17 17
plain s:too	-6 6
plain s:total	8 -8
plain s:trader	-5 5
plain s:treatment	-11 11
plain s:truce	6 -6
plain s:truck	5 -5
plain s:tungsten	8 -8
plain s:two	8 -8
plain s:unchanged	5 -5
plain s:under	-7 7
plain s:undertake	-7 7
plain s:unless	-5 5
plain s:unreliable	-14 14
plain s:up	-5 5
plain s:us	-7 7
plain s:use	-5 5
plain s:used	-11 11
plain s:vaccine	-5 5
plain s:value	-8 8
plain s:venture	7 -7
plain s:very	-10 10
plain s:vessel	-5 5
plain s:view	-6 6
plain s:violated	-6 6
plain s:visa	-6 6
plain s:volume	5 -5
plain s:wafer	9 -9
plain s:want	-7 7
plain s:was	-5 5
plain s:water	6 -6
plain s:way	-9 9
plain s:we	-15 15
plain s:welcome	10 -10
plain s:were	-5 5
plain s:whatever	5 -5
plain s:where	18 -18
plain s:wherever	7 -7
plain s:whole	10 -10
plain s:why	7 -7
plain s:with	-9 9
plain s:within	9 -9
plain s:without	14 -14
plain s:word	-12 12
plain s:work	-11 11
plain s:working	-7 7
plain s:world	9 -9
plain s:worse	-6 6
plain s:would	-5 5
plain s:write	-7 7
plain s:yes	-15 15
plain s:zero	15 -15
plain s:—	-12 12
plain s:•	10 -10
plain sa:"	10 -10
plain sa:" .	15 -15
plain sa:" say	7 -7
plain sa:&	-5 5
plain sa:'s	-13 13
plain sa:'s .	-9 9
plain sa:,	-5 5
plain sa:, <day-today>	7 -7
plain sa:, <money>	-10 10
plain sa:, <name>	-6 6
plain sa:, <person>	5 -5
plain sa:, a	-12 12
plain sa:, against	-5 5
plain sa:, and	-8 8
plain sa:, as	9 -9
plain sa:, at	-8 8
plain sa:, bring	11 -11
plain sa:, chip	-6 6
plain sa:, come	-7 7
plain sa:, gold	5 -5
plain sa:, in	-15 15
plain sa:, is	8 -8
plain sa:, it	-19 19
plain sa:, neodymium	-5 5
plain sa:, no	-10 10
plain sa:, on	-23 23
plain sa:, scandium	-10 10
plain sa:, that	-12 12
plain sa:, to	12 -12
plain sa:, too	-5 5
plain sa:, wheat	-7 7
plain sa:, when	5 -5
plain sa:, with	-8 8
plain sa:, would	9 -9
plain sa:.	5 -5
plain sa:: <level>	14 -14
plain sa:: <money>	-8 8
plain sa:: <number>	9 -9
plain sa:: <quality>	-5 5
plain sa:: at	-5 5
plain sa:: not	6 -6
plain sa:;	-5 5
plain sa:; <person>	5 -5
plain sa:; they	-5 5
plain sa:<agent>	17 -17
plain sa:<day-ahead> ,	-13 13
plain sa:<day-ahead> .	8 -8
plain sa:<day-ahead> ;	-6 6
plain sa:<day-gone>	-7 7
plain sa:<day-gone> ,	9 -9
plain sa:<day-gone> .	-6 6
plain sa:<day-gone> that	-7 7
plain sa:<day-today>	8 -8
plain sa:<day-today> .	-5 5
plain sa:<duty>	9 -9
plain sa:<gate>	8 -8
plain sa:<goods-amount>	-17 17
plain sa:<goods-amount> .	5 -5
plain sa:<goods-amount> in	-9 9
plain sa:<goods-amount> of	-9 9
plain sa:<level-noun>	-8 8
plain sa:<level>	20 -20
plain sa:<level> ,	13 -13
plain sa:<level> .	10 -10
plain sa:<level> <level>	-11 11
plain sa:<level> as	5 -5
plain sa:<level> because	7 -7
plain sa:<level> for	-5 5
plain sa:<level> from	7 -7
plain sa:<level> in	13 -13
plain sa:<level> on	6 -6
plain sa:<level> ordinary	5 -5
plain sa:<level> since	10 -10
plain sa:<level> to	-6 6
plain sa:<level> until	5 -5
plain sa:<money> ,	-5 5
plain sa:<money> .	6 -6
plain sa:<money> in	-8 8
plain sa:<money> with	7 -7
plain sa:<month-gone>	8 -8
plain sa:<month-gone> ,	5 -5
plain sa:<month-gone> .	11 -11
plain sa:<name>	-20 20
plain sa:<name> 's	-6 6
plain sa:<name> <level>	5 -5
plain sa:<name> are	13 -13
plain sa:<name> at	7 -7
plain sa:<name> come	9 -9
plain sa:<name> fall	5 -5
plain sa:<name> grow	-7 7
plain sa:<name> in	-7 7
plain sa:<name> introduce	-11 11
plain sa:<name> last	11 -11
plain sa:<name> on	-5 5
plain sa:<name> pay	7 -7
plain sa:<name> shrink	-7 7
plain sa:<name> suspend	6 -6
plain sa:<name> to	5 -5
plain sa:<name> want	-5 5
plain sa:<name> would	-10 10
plain sa:<number>	6 -6
plain sa:<number> :	10 -10
plain sa:<number> <quality>	-6 6
plain sa:<number> a	6 -6
plain sa:<number> and	7 -7
plain sa:<number> are	6 -6
plain sa:<number> from	8 -8
plain sa:<number> rare	10 -10
plain sa:<number> to	-5 5
plain sa:<organisation>	-16 16
plain sa:<organisation> .	6 -6
plain sa:<person>	-11 11
plain sa:<person> .	-11 11
plain sa:<person> call	-6 6
plain sa:<person> tell	-10 10
plain sa:<points> of	-5 5
plain sa:<quality>	-16 16
plain sa:<quality> oil	-6 6
plain sa:<quality> student	10 -10
plain sa:<quality> tariff	-9 9
plain sa:<seat>	-12 12
plain sa:<seat> <level>	8 -8
plain sa:<seat> has	5 -5
plain sa:<sender>	12 -12
plain sa:<span>	-5 5
plain sa:<span> of	-5 5
plain sa:<v-bear>	-5 5
plain sa:<v-down>	-14 14
plain sa:<v-end>	-13 13
plain sa:<v-impose>	-11 11
plain sa:<v-propose>	-6 6
plain sa:<v-return>	-6 6
plain sa:<v-say>	-10 10
plain sa:<v-sell>	-12 12
plain sa:<v-target>	6 -6
plain sa:?	-22 22
plain sa:a .	6 -6
plain sa:a duty	-8 8
plain sa:a new	-5 5
plain sa:a third	-7 7
plain sa:about	-5 5
plain sa:about <level>	15 -15
plain sa:about <money>	-7 7
plain sa:about the	-6 6
plain sa:account	9 -9
plain sa:add	16 -16
plain sa:additional	15 -15
plain sa:affiliate .	5 -5
plain sa:again	-14 14
plain sa:again ,	-10 10
plain sa:against <number>	-7 7
plain sa:agenda	-10 10
plain sa:ago	5 -5
plain sa:agree	7 -7
plain sa:agree in	6 -6
plain sa:agreement	8 -8
plain sa:agreement with	5 -5
plain sa:ahead	-5 5
plain sa:aircraft	6 -6
plain sa:aircraft part	10 -10
plain sa:all	10 -10
plain sa:all .	10 -10
plain sa:also	-5 5
plain sa:amd	-5 5
plain sa:and <number>	7 -7
plain sa:and <person>	-5 5
plain sa:and aircraft	5 -5
plain sa:and amd	-5 5
plain sa:and beef	-7 7
plain sa:and germanium	5 -5
plain sa:and jet	12 -12
plain sa:and lumber	9 -9
plain sa:and of	-9 9
plain sa:and poultry	5 -5
plain sa:and say	-7 7
plain sa:and semiconductor	-5 5
plain sa:and so	-6 6
plain sa:and suspend	5 -5
plain sa:and that	-20 20
plain sa:and the	5 -5
plain sa:and their	-5 5
plain sa:and to	-6 6
plain sa:announce	-11 11
plain sa:announce on	-11 11
plain sa:another	-12 12
plain sa:another <level>	-5 5
plain sa:antitrust law	-7 7
plain sa:anybody	-9 9
plain sa:approval	-9 9
plain sa:are	10 -10
plain sa:are exempt	11 -11
plain sa:are expect	5 -5
plain sa:are not	6 -6
plain sa:are on	7 -7
plain sa:are the	-9 9
plain sa:are to	-8 8
plain sa:as the	14 -14
plain sa:ask	-8 8
plain sa:at <level>	10 -10
plain sa:at <number>	14 -14
plain sa:at least	-9 9
plain sa:at zero	12 -12
plain sa:away	-6 6
plain sa:be	-13 13
plain sa:be the	5 -5
plain sa:bean	-5 5
plain sa:because	11 -11
plain sa:because of	7 -7
plain sa:beef .	-5 5
plain sa:been	-5 5
plain sa:been promise	-5 5
plain sa:before	-5 5
plain sa:before ,	12 -12
plain sa:before .	-5 5
plain sa:before any	6 -6
plain sa:before the	-18 18
plain sa:being	18 -18
plain sa:beside	-6 6
plain sa:between <name>	-8 8
plain sa:bite	-8 8
plain sa:blackwell	7 -7
plain sa:bring	-7 7
plain sa:bring the	8 -8
plain sa:busan on	7 -7
plain sa:by	11 -11
plain sa:by <level>	21 -21
plain sa:by <name>	10 -10
plain sa:can be	-5 5
plain sa:car	-6 6
plain sa:case	-6 6
plain sa:charge for	-6 6
plain sa:chicken	-6 6
plain sa:chicken ,	-5 5
plain sa:chip	-5 5
plain sa:chip are	13 -13
plain sa:chip software	-12 12
plain sa:chip were	12 -12
plain sa:come	-7 7
plain sa:come .	-5 5
plain sa:come back	-6 6
plain sa:come on	6 -6
plain sa:come to	11 -11
plain sa:come up	-11 11
plain sa:company ,	9 -9
plain sa:concentrate	-6 6
plain sa:conclude	6 -6
plain sa:control	-16 16
plain sa:copper	5 -5
plain sa:cotton	-5 5
plain sa:country ,	5 -5
plain sa:country with	-5 5
plain sa:crane .	10 -10
plain sa:critical	-7 7
plain sa:critical software	-5 5
plain sa:custom	6 -6
plain sa:cut in	-11 11
plain sa:date	-11 11
plain sa:day .	-5 5
plain sa:dealt	11 -11
plain sa:dealt with	11 -11
plain sa:decade	12 -12
plain sa:decade .	12 -12
plain sa:delivery	-8 8
plain sa:demand	7 -7
plain sa:design software	6 -6
plain sa:did	-8 8
plain sa:do	-5 5
plain sa:double	11 -11
plain sa:down	-7 7
plain sa:down to	5 -5
plain sa:drug	8 -8
plain sa:duty	17 -17
plain sa:duty ,	11 -11
plain sa:duty .	13 -13
plain sa:duty and	6 -6
plain sa:duty is	-5 5
plain sa:each	-10 10
plain sa:each of	-9 9
plain sa:earth .	-9 9
plain sa:either	11 -11
plain sa:else	13 -13
plain sa:else .	11 -11
plain sa:end	-10 10
plain sa:end on	6 -6
plain sa:energy	-6 6
plain sa:engine part	11 -11
plain sa:enter	5 -5
plain sa:entity	-8 8
plain sa:entity .	-8 8
plain sa:ethane	8 -8
plain sa:everybody	6 -6
plain sa:everyone	5 -5
plain sa:exempt	6 -6
plain sa:exempt .	11 -11
plain sa:expect to	5 -5
plain sa:export ,	-5 5
plain sa:export control	-7 7
plain sa:export licence	5 -5
plain sa:export of	9 -9
plain sa:exporter	5 -5
plain sa:extend	5 -5
plain sa:face	-6 6
plain sa:face <level>	-6 6
plain sa:fall	13 -13
plain sa:fall <level>	11 -11
plain sa:fall by	-9 9
plain sa:fall from	-5 5
plain sa:fall to	18 -18
plain sa:farm	-10 10
plain sa:farm product	-5 5
plain sa:farmer	-7 7
plain sa:fentanyl	-6 6
plain sa:firm	5 -5
plain sa:firm that	7 -7
plain sa:first term	5 -5
plain sa:for	-16 16
plain sa:for <money>	13 -13
plain sa:for negotiation	5 -5
plain sa:for now	7 -7
plain sa:for their	-6 6
plain sa:for which	-13 13
plain sa:found	-6 6
plain sa:free	20 -20
plain sa:free of	6 -6
plain sa:from	9 -9
plain sa:from <money>	9 -9
plain sa:from <month-gone>	10 -10
plain sa:from the	8 -8
plain sa:from thi	-8 8
plain sa:further	7 -7
plain sa:future	8 -8
plain sa:gallium	-6 6
plain sa:gallium ,	-6 6
plain sa:gas .	-6 6
plain sa:general	-5 5
plain sa:get	-12 12
plain sa:get a	-5 5
plain sa:go down	5 -5
plain sa:go from	-9 9
plain sa:go up	10 -10
plain sa:gold	10 -10
plain sa:good	-11 11
plain sa:good ,	7 -7
plain sa:good .	9 -9
plain sa:good <level>	-14 14
plain sa:good from	9 -9
plain sa:good last	-7 7
plain sa:good to	-5 5
plain sa:grow	-7 7
plain sa:grower	-9 9
plain sa:h	-9 9
plain sa:h <number>	-9 9
plain sa:had	-11 11
plain sa:had been	-12 12
plain sa:had violated	-6 6
plain sa:half ,	-7 7
plain sa:harvest	-5 5
plain sa:has not	5 -5
plain sa:has threaten	7 -7
plain sa:have	-15 15
plain sa:if	5 -5
plain sa:import	14 -14
plain sa:import of	11 -11
plain sa:in	-6 6
plain sa:in <month-gone>	12 -12
plain sa:in <name>	5 -5
plain sa:in <number>	-10 10
plain sa:in <seat>	-11 11
plain sa:in <span>	9 -9
plain sa:in a	5 -5
plain sa:in all	7 -7
plain sa:in each	-10 10
plain sa:in half	-11 11
plain sa:in its	-7 7
plain sa:in the	-14 14
plain sa:in two	10 -10
plain sa:included	7 -7
plain sa:introduce	-13 13
plain sa:is	9 -9
plain sa:is being	14 -14
plain sa:is halve	-5 5
plain sa:is not	-6 6
plain sa:is on	6 -6
plain sa:it	-7 7
plain sa:it ,	12 -12
plain sa:it .	7 -7
plain sa:it is	7 -7
plain sa:it sell	-6 6
plain sa:it will	-5 5
plain sa:it would	-7 7
plain sa:its	-21 21
plain sa:its trade	-6 6
plain sa:jet	9 -9
plain sa:joint	11 -11
plain sa:joint venture	11 -11
plain sa:last year	8 -8
plain sa:least	-6 6
plain sa:leave	-5 5
plain sa:let	-7 7
plain sa:license	-6 6
plain sa:lift	-6 6
plain sa:likewise	-6 6
plain sa:line	16 -16
plain sa:list and	12 -12
plain sa:lithium	-5 5
plain sa:long	8 -8
plain sa:lowest	15 -15
plain sa:lowest in	10 -10
plain sa:machine	-5 5
plain sa:magnet	5 -5
plain sa:magnet .	-8 8
plain sa:maker nvidia	-5 5
plain sa:many	7 -7
plain sa:matter	-5 5
plain sa:may	-14 14
plain sa:meet	-6 6
plain sa:meet .	-8 8
plain sa:mentioned	8 -8
plain sa:mentioned in	10 -10
plain sa:month	-9 9
plain sa:more	-7 7
plain sa:move	-5 5
plain sa:named	-5 5
plain sa:needed	-7 7
plain sa:negotiation ,	5 -5
plain sa:neodymium	-5 5
plain sa:neodymium and	-5 5
plain sa:new	-7 7
plain sa:next .	-6 6
plain sa:no	-6 6
plain sa:no less	-10 10
plain sa:not	6 -6
plain sa:not about	-6 6
plain sa:not discuss	10 -10
plain sa:not mentioned	8 -8
plain sa:not settle	-8 8
plain sa:not the	5 -5
plain sa:not to	-19 19
plain sa:not up	5 -5
plain sa:nothing .	6 -6
plain sa:now ,	-11 11
plain sa:now .	9 -9
plain sa:nvidia	-20 20
plain sa:nvidia and	-5 5
plain sa:of	-21 21
plain sa:of <month-gone>	-6 6
plain sa:of <number>	10 -10
plain sa:of any	-7 7
plain sa:of duty	8 -8
plain sa:of its	-6 6
plain sa:of magnet	9 -9
plain sa:of other	-6 6
plain sa:of output	5 -5
plain sa:of rare	-5 5
plain sa:of soybean	-9 9
plain sa:of the	-19 19
plain sa:of their	-8 8
plain sa:of thi	-7 7
plain sa:of what	8 -8
plain sa:off	-9 9
plain sa:on	9 -9
plain sa:on <day-ahead>	12 -12
plain sa:on <day-gone>	-6 6
plain sa:on chicken	-5 5
plain sa:on good	5 -5
plain sa:on rare	-6 6
plain sa:on soybean	-5 5
plain sa:on that	5 -5
plain sa:on those	5 -5
plain sa:once the	6 -6
plain sa:or	-12 12
plain sa:order	-12 12
plain sa:order .	-7 7
plain sa:ordinary	6 -6
plain sa:other	-21 21
plain sa:other 's	-7 7
plain sa:other country	-6 6
plain sa:output	5 -5
plain sa:part of	-6 6
plain sa:pay no	-10 10
plain sa:pay the	-6 6
plain sa:payment	7 -7
plain sa:people	6 -6
plain sa:permit	-9 9
plain sa:phosphate	-5 5
plain sa:plan	11 -11
plain sa:plan .	6 -6
plain sa:pork	-7 7
plain sa:pork .	-5 5
plain sa:poultry	7 -7
plain sa:present	-7 7
plain sa:product	-6 6
plain sa:promise	-19 19
plain sa:promise in	-5 5
plain sa:quarrel	10 -10
plain sa:quota	6 -6
plain sa:raise	-7 7
plain sa:rate	7 -7
plain sa:raw	-10 10
plain sa:reason	-12 12
plain sa:reciprocal	23 -23
plain sa:reciprocal <number>	5 -5
plain sa:reciprocal duty	5 -5
plain sa:reduce	12 -12
plain sa:report	-7 7
plain sa:report .	-5 5
plain sa:required	-5 5
plain sa:return	-6 6
plain sa:rise	12 -12
plain sa:round	7 -7
plain sa:sale	-5 5
plain sa:sale of	-6 6
plain sa:same	11 -11
plain sa:say	10 -10
plain sa:say he	-6 6
plain sa:say on	-5 5
plain sa:say the	7 -7
plain sa:scandium	-10 10
plain sa:scandium ,	-5 5
plain sa:seem	5 -5
plain sa:seem to	5 -5
plain sa:sell	-15 15
plain sa:semiconductor	-11 11
plain sa:semiconductor .	-6 6
plain sa:settle	-14 14
plain sa:settle .	-7 7
plain sa:share	5 -5
plain sa:ship	-12 12
plain sa:shipment of	-5 5
plain sa:should	-6 6
plain sa:shrink to	-6 6
plain sa:since <day-gone>	6 -6
plain sa:size	-6 6
plain sa:smartphone	11 -11
plain sa:so that	5 -5
plain sa:software ,	6 -6
plain sa:soybean	-5 5
plain sa:soybean <span>	-6 6
plain sa:soybean not	5 -5
plain sa:start on	6 -6
plain sa:statement	-8 8
plain sa:stay .	-11 11
plain sa:stay in	11 -11
plain sa:student	-6 6
plain sa:student .	-5 5
plain sa:subject of	-6 6
plain sa:subject to	12 -12
plain sa:such	12 -12
plain sa:suspend the	5 -5
plain sa:suspension	7 -7
plain sa:suspension of	7 -7
plain sa:table ,	-16 16
plain sa:table .	15 -15
plain sa:take up	-6 6
plain sa:talk	-17 17
plain sa:talk between	-8 8
plain sa:tariff .	8 -8
plain sa:tariff and	7 -7
plain sa:tariff on	-5 5
plain sa:tariff talk	-11 11
plain sa:tax	7 -7
plain sa:tell	-27 27
plain sa:tell us	-5 5
plain sa:term no	-5 5
plain sa:than	-15 15
plain sa:than <level>	-8 8
plain sa:than <name>	-6 6
plain sa:than other	-6 6
plain sa:than those	-10 10
plain sa:that	-7 7
plain sa:that 's	-12 12
plain sa:that .	6 -6
plain sa:that is	5 -5
plain sa:that it	-17 17
plain sa:that stay	-5 5
plain sa:that the	-9 9
plain sa:the	-7 7
plain sa:the <day-ahead>	-6 6
plain sa:the <goods-amount>	-10 10
plain sa:the <level>	7 -7
plain sa:the <name>	-11 11
plain sa:the <number>	-9 9
plain sa:the <organisation>	-19 19
plain sa:the <seat>	-10 10
plain sa:the additional	12 -12
plain sa:the agenda	-10 10
plain sa:the agreement	11 -11
plain sa:the chip	7 -7
plain sa:the country	10 -10
plain sa:the export	-5 5
plain sa:the lowest	16 -16
plain sa:the maker	6 -6
plain sa:the reciprocal	12 -12
plain sa:the soybean	6 -6
plain sa:the subject	-5 5
plain sa:the suspension	7 -7
plain sa:the time	6 -6
plain sa:the truce	5 -5
plain sa:the whole	5 -5
plain sa:there before	5 -5
plain sa:they	7 -7
plain sa:they are	6 -6
plain sa:they have	-5 5
plain sa:thi	-22 22
plain sa:thi year	-15 15
plain sa:third	-7 7
plain sa:those	-7 7
plain sa:those of	-6 6
plain sa:those who	-5 5
plain sa:tiktok	-6 6
plain sa:tiktok .	-6 6
plain sa:timber	-16 16
plain sa:time being	6 -6
plain sa:to	-10 10
plain sa:to <goods-amount>	5 -5
plain sa:to <money>	5 -5
plain sa:to <name>	10 -10
plain sa:to <person>	-8 8
plain sa:to a	-10 10
plain sa:to pay	-9 9
plain sa:too	-9 9
plain sa:too .	-14 14
plain sa:trade	-6 6
plain sa:trade in	-21 21
plain sa:treat worse	-8 8
plain sa:treatment	-11 11
plain sa:tungsten	-8 8
plain sa:two	13 -13
plain sa:two decade	10 -10
plain sa:unchanged	5 -5
plain sa:under licence	-6 6
plain sa:under the	6 -6
plain sa:unless	-5 5
plain sa:until <month-gone>	6 -6
plain sa:up by	10 -10
plain sa:up for	5 -5
plain sa:up to	-11 11
plain sa:us	-6 6
plain sa:venture	11 -11
plain sa:violated	-6 6
plain sa:visa	-6 6
plain sa:visa for	7 -7
plain sa:volume	5 -5
plain sa:was	-11 11
plain sa:was not	16 -16
plain sa:was part	-10 10
plain sa:was there	5 -5
plain sa:welcome	10 -10
plain sa:were	-7 7
plain sa:were leave	-8 8
plain sa:what	5 -5
plain sa:what the	7 -7
plain sa:when	7 -7
plain sa:when they	7 -7
plain sa:where	16 -16
plain sa:where it	17 -17
plain sa:wherever	7 -7
plain sa:which <name>	-12 12
plain sa:which is	5 -5
plain sa:which the	-8 8
plain sa:who	-6 6
plain sa:will not	-6 6
plain sa:with .	9 -9
plain sa:with a	-5 5
plain sa:within	7 -7
plain sa:work	-8 8
plain sa:world	9 -9
plain sa:worse	-5 5
plain sa:worse than	-5 5
plain sa:would	-7 7
plain sa:would be	-9 9
plain sa:year	-5 5
plain sa:yes	-9 9
plain sa:zero	15 -15
plain sb:"	13 -13
plain sb:" and	5 -5
plain sb:'s commerce	-7 7
plain sb:'s own	5 -5
plain sb:'s trade	5 -5
plain sb:) the	-6 6
plain sb:*	-5 5
plain sb:,	5 -5
plain sb:, "	7 -7
plain sb:, <level>	5 -5
plain sb:, <money>	9 -9
plain sb:, <name>	15 -15
plain sb:, <number>	16 -16
plain sb:, <person>	9 -9
plain sb:, <seat>	-5 5
plain sb:, after	6 -6
plain sb:, aircraft	-7 7
plain sb:, also	-9 9
plain sb:, because	-12 12
plain sb:, by	8 -8
plain sb:, certain	5 -5
plain sb:, half	11 -11
plain sb:, has	6 -6
plain sb:, he	-8 8
plain sb:, in	-7 7
plain sb:, it	5 -5
plain sb:, lumber	8 -8
plain sb:, most	-5 5
plain sb:, of	10 -10
plain sb:, plu	7 -7
plain sb:, so	6 -6
plain sb:, some	5 -5
plain sb:, tell	-5 5
plain sb:, that	-5 5
plain sb:, the	-19 19
plain sb:, which	-6 6
plain sb:, who	12 -12
plain sb:- the	6 -6
plain sb:.	-10 10
plain sb:/	-5 5
plain sb::	11 -11
plain sb:: <level>	8 -8
plain sb:: <money>	7 -7
plain sb:: <quality>	-6 6
plain sb:: a	8 -8
plain sb:; the	9 -9
plain sb:<agent>	-9 9
plain sb:<day-ahead>	-10 10
plain sb:<day-gone>	-6 6
plain sb:<day-gone> ;	-6 6
plain sb:<day-gone> and	-8 8
plain sb:<day-gone> the	11 -11
plain sb:<day-today> -	6 -6
plain sb:<day-today> :	5 -5
plain sb:<day-today> the	6 -6
plain sb:<day-today> —	-7 7
plain sb:<goods-amount>	-5 5
plain sb:<goods-amount> of	-9 9
plain sb:<goods>	-6 6
plain sb:<level-noun>	13 -13
plain sb:<level>	13 -13
plain sb:<level> ,	-8 8
plain sb:<level> :	6 -6
plain sb:<level> for	7 -7
plain sb:<level> impose	-8 8
plain sb:<level> it	6 -6
plain sb:<level> on	6 -6
plain sb:<level> over	6 -6
plain sb:<level> since	-7 7
plain sb:<level> tariff	-6 6
plain sb:<level> under	8 -8
plain sb:<money>	27 -27
plain sb:<money> :	12 -12
plain sb:<money> are	10 -10
plain sb:<money> for	5 -5
plain sb:<money> in	9 -9
plain sb:<money> is	5 -5
plain sb:<month-gone> it	-14 14
plain sb:<name>	9 -9
plain sb:<name> 's	-12 12
plain sb:<name> ,	21 -21
plain sb:<name> :	17 -17
plain sb:<name> and	10 -10
plain sb:<name> answer	-6 6
plain sb:<name> charge	5 -5
plain sb:<name> company	5 -5
plain sb:<name> for	-8 8
plain sb:<name> good	-12 12
plain sb:<name> had	-6 6
plain sb:<name> has	-15 15
plain sb:<name> have	9 -9
plain sb:<name> import	-5 5
plain sb:<name> is	11 -11
plain sb:<name> on	16 -16
plain sb:<name> put	6 -6
plain sb:<name> take	-18 18
plain sb:<name> that	5 -5
plain sb:<name> trade	5 -5
plain sb:<name> want	-8 8
plain sb:<name> was	-7 7
plain sb:<name> will	12 -12
plain sb:<name> would	-6 6
plain sb:<not>	12 -12
plain sb:<number>	7 -7
plain sb:<number> /	-6 6
plain sb:<number> :	-12 12
plain sb:<number> <name>	6 -6
plain sb:<number> and	7 -7
plain sb:<number> because	9 -9
plain sb:<number> duty	5 -5
plain sb:<number> for	8 -8
plain sb:<number> is	7 -7
plain sb:<number> more	-8 8
plain sb:<number> over	8 -8
plain sb:<number> the	-5 5
plain sb:<office>	-7 7
plain sb:<organisation>	26 -26
plain sb:<organisation> 's	5 -5
plain sb:<organisation> ,	10 -10
plain sb:<person>	-6 6
plain sb:<person> ,	-12 12
plain sb:<person> :	21 -21
plain sb:<person> also	-6 6
plain sb:<person> announce	6 -6
plain sb:<person> call	9 -9
plain sb:<person> impose	5 -5
plain sb:<person> on	-6 6
plain sb:<quality> good	14 -14
plain sb:<quality> maker	5 -5
plain sb:<quality> side	13 -13
plain sb:<seat> ,	-7 7
plain sb:<seat> had	-7 7
plain sb:<seat> is	8 -8
plain sb:<seat> on	-9 9
plain sb:<seat> will	-11 11
plain sb:<seat> would	-6 6
plain sb:<sender>	-10 10
plain sb:<span> ,	-5 5
plain sb:<span> after	7 -7
plain sb:<span> from	8 -8
plain sb:<taker>	-6 6
plain sb:<v-bear>	7 -7
plain sb:<v-begin>	-6 6
plain sb:<v-buy>	-12 12
plain sb:<v-deny>	8 -8
plain sb:<v-down>	-10 10
plain sb:<v-impose>	-5 5
plain sb:<v-propose>	-6 6
plain sb:<v-return>	8 -8
plain sb:<v-suspend>	-14 14
plain sb:<v-up>	-7 7
plain sb:a	21 -21
plain sb:a <office>	5 -5
plain sb:a <organisation>	-6 6
plain sb:a <seat>	10 -10
plain sb:a deal	8 -8
plain sb:a framework	-8 8
plain sb:a promise	8 -8
plain sb:a rule	5 -5
plain sb:a second	-9 9
plain sb:a tariff	5 -5
plain sb:a trade	5 -5
plain sb:a truce	9 -9
plain sb:a word	-5 5
plain sb:about	-12 12
plain sb:about <level>	7 -7
plain sb:about <name>	9 -9
plain sb:above	-6 6
plain sb:account	5 -5
plain sb:account of	6 -6
plain sb:accused	7 -7
plain sb:add that	8 -8
plain sb:additional	-5 5
plain sb:additional <level>	-6 6
plain sb:advanced	-6 6
plain sb:after the	6 -6
plain sb:against	-6 6
plain sb:agenda	-7 7
plain sb:all	-5 5
plain sb:also covered	-6 6
plain sb:also talked	13 -13
plain sb:an	-8 8
plain sb:an <quality>	6 -6
plain sb:an extra	-7 7
plain sb:an investigation	-5 5
plain sb:and	9 -9
plain sb:and <money>	8 -8
plain sb:and <quality>	-8 8
plain sb:and a	-10 10
plain sb:and magnet	5 -5
plain sb:and our	7 -7
plain sb:and suspend	-6 6
plain sb:and the	-18 18
plain sb:and their	-5 5
plain sb:and then	-7 7
plain sb:and what	-5 5
plain sb:announce on	-5 5
plain sb:another	-9 9
plain sb:another <level>	-19 19
plain sb:another <number>	9 -9
plain sb:answer	-9 9
plain sb:answer to	-9 9
plain sb:are meant	5 -5
plain sb:as	-12 12
plain sb:as a	5 -5
plain sb:as the	-7 7
plain sb:at <level>	5 -5
plain sb:at <number>	6 -6
plain sb:at least	-13 13
plain sb:at the	-7 7
plain sb:away	5 -5
plain sb:ban on	10 -10
plain sb:be	15 -15
plain sb:be <level>	11 -11
plain sb:been about	-9 9
plain sb:before	14 -14
plain sb:begin	-5 5
plain sb:between	8 -8
plain sb:bismuth	-5 5
plain sb:bismuth ,	-5 5
plain sb:boeing	6 -6
plain sb:boeing aircraft	6 -6
plain sb:both the	7 -7
plain sb:bring in	10 -10
plain sb:bring its	-9 9
plain sb:by	9 -9
plain sb:call	15 -15
plain sb:call it	7 -7
plain sb:car ,	17 -17
plain sb:car and	-12 12
plain sb:cash	6 -6
plain sb:cash ,	6 -6
plain sb:certain	5 -5
plain sb:certificate	-9 9
plain sb:chicago	-5 5
plain sb:collect	7 -7
plain sb:come	-6 6
plain sb:come <span>	7 -7
plain sb:commerce	-9 9
plain sb:commerce ministry	-7 7
plain sb:company to	-6 6
plain sb:computer	12 -12
plain sb:control	-9 9
plain sb:copper	7 -7
plain sb:could	-5 5
plain sb:country	10 -10
plain sb:curb	8 -8
plain sb:curb on	7 -7
plain sb:cut its	5 -5
plain sb:day	6 -6
plain sb:day ,	5 -5
plain sb:declare	-6 6
plain sb:demand	-6 6
plain sb:did	7 -7
plain sb:did not	10 -10
plain sb:dispute	-5 5
plain sb:doe	-10 10
plain sb:duty :	7 -7
plain sb:duty on	12 -12
plain sb:earth	5 -5
plain sb:earth and	10 -10
plain sb:emergency	-7 7
plain sb:end	7 -7
plain sb:end ,	9 -9
plain sb:entity	-7 7
plain sb:exchanged	-8 8
plain sb:exchanged view	-6 6
plain sb:export	-5 5
plain sb:export control	-17 17
plain sb:export of	7 -7
plain sb:export restriction	-5 5
plain sb:exporter	-9 9
plain sb:exporter of	-6 6
plain sb:extra	-10 10
plain sb:extra <level>	-8 8
plain sb:face a	7 -7
plain sb:fall out	-5 5
plain sb:fall to	-6 6
plain sb:far	7 -7
plain sb:farm	-9 9
plain sb:fentanyl	-15 15
plain sb:fentanyl ,	-9 9
plain sb:fifth	-7 7
plain sb:five	-5 5
plain sb:five country	-5 5
plain sb:flow	-6 6
plain sb:flow of	-10 10
plain sb:for	10 -10
plain sb:for <money>	9 -9
plain sb:for <quality>	6 -6
plain sb:for a	5 -5
plain sb:framework	-9 9
plain sb:future	5 -5
plain sb:generic	14 -14
plain sb:go on	7 -7
plain sb:good	5 -5
plain sb:good and	5 -5
plain sb:good is	-8 8
plain sb:good of	5 -5
plain sb:good pay	-10 10
plain sb:grant	5 -5
plain sb:had also	7 -7
plain sb:half	12 -12
plain sb:half of	7 -7
plain sb:hand	-5 5
plain sb:has <number>	-5 5
plain sb:have a	5 -5
plain sb:he	-7 7
plain sb:he add	7 -7
plain sb:him	-7 7
plain sb:hold back	-8 8
plain sb:hope	-7 7
plain sb:how	-6 6
plain sb:i	5 -5
plain sb:in	5 -5
plain sb:in <month-gone>	-14 14
plain sb:in <name>	14 -14
plain sb:in <organisation>	6 -6
plain sb:in <seat>	-5 5
plain sb:in all	5 -5
plain sb:in answer	-9 9
plain sb:in cash	6 -6
plain sb:in return	10 -10
plain sb:in the	10 -10
plain sb:include	5 -5
plain sb:including	-7 7
plain sb:inquiry	-7 7
plain sb:invest	11 -11
plain sb:invest <money>	11 -11
plain sb:investigation of	-10 10
plain sb:is	-5 5
plain sb:is the	-16 16
plain sb:is there	-12 12
plain sb:it because	5 -5
plain sb:it had	5 -5
plain sb:it over	6 -6
plain sb:it say	-5 5
plain sb:it will	-9 9
plain sb:its <level>	5 -5
plain sb:its <organisation>	8 -8
plain sb:its list	-6 6
plain sb:know	-9 9
plain sb:law ,	5 -5
plain sb:least	-13 13
plain sb:license	-9 9
plain sb:lift	-5 5
plain sb:like	10 -10
plain sb:limit	-9 9
plain sb:limit on	-6 6
plain sb:linked	-7 7
plain sb:linked to	-7 7
plain sb:list	-10 10
plain sb:list of	-10 10
plain sb:listed	-5 5
plain sb:london	-12 12
plain sb:long	-7 7
plain sb:lorry	7 -7
plain sb:lumber	8 -8
plain sb:magnet	19 -19
plain sb:magnet and	11 -11
plain sb:make	-11 11
plain sb:many	-5 5
plain sb:medicine	-7 7
plain sb:mineral	-5 5
plain sb:ministry	-8 8
plain sb:move	5 -5
plain sb:my	8 -8
plain sb:need a	5 -5
plain sb:new rule	5 -5
plain sb:newspaper	6 -6
plain sb:no	6 -6
plain sb:nobody	7 -7
plain sb:not to	-7 7
plain sb:object	5 -5
plain sb:of	9 -9
plain sb:of <number>	-7 7
plain sb:of <span>	10 -10
plain sb:of advanced	-5 5
plain sb:of it	18 -18
plain sb:of the	5 -5
plain sb:of them	-5 5
plain sb:of which	10 -10
plain sb:oil	-10 10
plain sb:old	7 -7
plain sb:on <day-ahead>	-11 11
plain sb:on <quality>	13 -13
plain sb:on account	6 -6
plain sb:on chicken	-5 5
plain sb:on each	-7 7
plain sb:on export	5 -5
plain sb:on its	8 -8
plain sb:on most	10 -10
plain sb:on patented	5 -5
plain sb:on some	7 -7
plain sb:on the	-13 13
plain sb:on top	6 -6
plain sb:one	12 -12
plain sb:open	5 -5
plain sb:order	-7 7
plain sb:order of	-5 5
plain sb:outside	10 -10
plain sb:over	-7 7
plain sb:over the	-10 10
plain sb:paper	-10 10
plain sb:part	-11 11
plain sb:part of	-10 10
plain sb:patented	6 -6
plain sb:pay	11 -11
plain sb:phone	8 -8
plain sb:place	-6 6
plain sb:place <number>	-6 6
plain sb:plu	9 -9
plain sb:president	-9 9
plain sb:price	10 -10
plain sb:price of	9 -9
plain sb:product	-9 9
plain sb:published	-7 7
plain sb:purchase	-8 8
plain sb:purchase of	-10 10
plain sb:put	6 -6
plain sb:put <level>	5 -5
plain sb:put the	12 -12
plain sb:quadruple	-7 7
plain sb:quadruple its	-7 7
plain sb:quarrel	-7 7
plain sb:question	15 -15
plain sb:question of	10 -10
plain sb:raise	-5 5
plain sb:rare	5 -5
plain sb:rare earth	9 -9
plain sb:rate	17 -17
plain sb:raw	9 -9
plain sb:reciprocal	17 -17
plain sb:refused	5 -5
plain sb:report	13 -13
plain sb:report that	10 -10
plain sb:return	11 -11
plain sb:return <name>	8 -8
plain sb:rule	6 -6
plain sb:rule that	5 -5
plain sb:run	9 -9
plain sb:run a	5 -5
plain sb:sale	-10 10
plain sb:sale of	-7 7
plain sb:say <person>	5 -5
plain sb:say he	6 -6
plain sb:say in	10 -10
plain sb:say the	-9 9
plain sb:second	-15 15
plain sb:section	7 -7
plain sb:section <number>	7 -7
plain sb:sell	9 -9
plain sb:semiconductor	-5 5
plain sb:semiconductor and	-5 5
plain sb:several	6 -6
plain sb:sheet	-5 5
plain sb:shortage	-7 7
plain sb:shortage of	-7 7
plain sb:side	10 -10
plain sb:side has	7 -7
plain sb:since <day-gone>	-15 15
plain sb:since the	7 -7
plain sb:so far	7 -7
plain sb:social	-7 7
plain sb:software	-5 5
plain sb:some	9 -9
plain sb:soybean	-6 6
plain sb:speak	-9 9
plain sb:speak of	-9 9
plain sb:start	-7 7
plain sb:stay	-6 6
plain sb:steel	12 -12
plain sb:steel ,	11 -11
plain sb:substantial	-6 6
plain sb:such	11 -11
plain sb:such as	8 -8
plain sb:suspend	-6 6
plain sb:suspend the	-9 9
plain sb:suspension of	9 -9
plain sb:table	-13 13
plain sb:table :	-7 7
plain sb:take back	5 -5
plain sb:take the	-12 12
plain sb:talked	10 -10
plain sb:talked about	10 -10
plain sb:tariff on	8 -8
plain sb:tell reporter	10 -10
plain sb:tell the	-10 10
plain sb:that <name>	-11 11
plain sb:that <person>	-6 6
plain sb:that <quality>	8 -8
plain sb:that <seat>	6 -6
plain sb:that is	6 -6
plain sb:that it	-15 15
plain sb:that mr	6 -6
plain sb:that the	5 -5
plain sb:that was	7 -7
plain sb:the "	5 -5
plain sb:the <level>	9 -9
plain sb:the <name>	9 -9
plain sb:the <number>	9 -9
plain sb:the <office>	-7 7
plain sb:the <organisation>	5 -5
plain sb:the additional	-13 13
plain sb:the agenda	-7 7
plain sb:the agreement	6 -6
plain sb:the bargain	-5 5
plain sb:the curb	5 -5
plain sb:the emergency	-5 5
plain sb:the export	8 -8
plain sb:the fact	-9 9
plain sb:the five	-5 5
plain sb:the flow	-10 10
plain sb:the good	-13 13
plain sb:the most	-5 5
plain sb:the old	7 -7
plain sb:the question	10 -10
plain sb:the rate	10 -10
plain sb:the reciprocal	6 -6
plain sb:the sale	-5 5
plain sb:the table	-11 11
plain sb:the tariff	-8 8
plain sb:the trade	-11 11
plain sb:the two	-12 12
plain sb:their	-14 14
plain sb:them	-8 8
plain sb:them food	-5 5
plain sb:there	-19 19
plain sb:there ,	-8 8
plain sb:they	5 -5
plain sb:thi week	-5 5
plain sb:third	9 -9
plain sb:tied	6 -6
plain sb:tied to	10 -10
plain sb:to	-8 8
plain sb:to <number>	6 -6
plain sb:to be	9 -9
plain sb:to bring	-8 8
plain sb:to pay	7 -7
plain sb:to stop	-8 8
plain sb:to suspend	7 -7
plain sb:top	6 -6
plain sb:top of	6 -6
plain sb:truce of	5 -5
plain sb:two side	-6 6
plain sb:under	-11 11
plain sb:up its	-5 5
plain sb:used	-10 10
plain sb:view	-6 6
plain sb:view on	-6 6
plain sb:want	-11 11
plain sb:was a	-9 9
plain sb:was there	-5 5
plain sb:way	-8 8
plain sb:we	-20 20
plain sb:were put	-6 6
plain sb:what	-7 7
plain sb:what it	-5 5
plain sb:which <money>	7 -7
plain sb:which <name>	9 -9
plain sb:which is	-6 6
plain sb:who	9 -9
plain sb:whole	8 -8
plain sb:will be	5 -5
plain sb:will deal	-6 6
plain sb:will invest	10 -10
plain sb:with	-9 9
plain sb:with <seat>	-8 8
plain sb:without	18 -18
plain sb:word	-12 12
plain sb:would like	9 -9
plain sb:would put	10 -10
plain sb:would stop	8 -8
plain sb:write	-7 7
plain sb:year	5 -5
plain sb:year ,	6 -6
plain sb:yes	-5 5
plain sb:you	7 -7
plain sb:—	-11 11
plain sb:— the	-9 9
plain sb:•	10 -10
plain t0=perfect-passive	-5 5
plain t0=present	-5 5
plain t0=present-passive	-5 5
plain t1=future	5 -5
plain t1=past	7 -7
plain t1=perfect-passive	-5 5
plain t1=present	-10 10
plain t1=present-passive	-7 7
plain t2=future-passive-not	-7 7
plain t2=gerund	-5 5
plain t2=modal-passive	-10 10
plain t2=past-not	14 -14
plain t2=past-passive	-10 10
plain t2=pluperfect-passive	-8 8
plain t2=present	-10 10
plain t2=present-not	7 -7
plain v0=be	-6 6
plain v0=carry	5 -5
plain v0=collect	6 -6
plain v0=cut	7 -7
plain v0=ease	-6 6
plain v0=end	9 -9
plain v0=go	9 -9
plain v0=import	-5 5
plain v0=place	-6 6
plain v0=promise	-8 8
plain v0=put	5 -5
plain v0=run	5 -5
plain v0=say	6 -6
plain v0=sell	5 -5
plain v0=set	-5 5
plain v1-none	-5 5
plain v1=buy	-9 9
plain v1=carry	10 -10
plain v1=charge	-5 5
plain v1=collect	6 -6
plain v1=cut	9 -9
plain v1=ease	-7 7
plain v1=end	9 -9
plain v1=grant	5 -5
plain v1=import	-6 6
plain v1=keep	-6 6
plain v1=know	-5 5
plain v1=other	-7 7
plain v1=pay	8 -8
plain v1=place	-6 6
plain v1=put	8 -8
plain v1=quadruple	-5 5
plain v1=run	5 -5
plain v1=sell	6 -6
plain v1=set	-5 5
plain v2=announce	-7 7
plain v2=buy	-5 5
plain v2=call	7 -7
plain v2=charge	-12 12
plain v2=discuss	5 -5
plain v2=fall	12 -12
plain v2=get	-11 11
plain v2=halve	-8 8
plain v2=make	-14 14
plain v2=other	-17 17
plain v2=reach	5 -5
plain v2=resume	-5 5
plain v2=settle	-7 7
plain v2=stand	-6 6
plain v2=start	-6 6
plain v2=stay	7 -7
plain v2=take	6 -6
plain v2=tell	-5 5
plain verbless	-15 15
plain vt0=be past	-6 6
plain vt0=bring past	9 -9
plain vt0=charge perfect	-11 11
plain vt0=collect present	6 -6
plain vt0=have present	-7 7
plain vt0=impose past	11 -11
plain vt0=other perfect	7 -7
plain vt0=other pluperfect	-9 9
plain vt0=other present	-9 9
plain vt0=pay future	10 -10
plain vt0=put past	-6 6
plain vt0=put present	9 -9
plain vt0=raise past	-6 6
plain vt0=say past	10 -10
plain vt0=set present	-5 5
plain vt0=stop modal	12 -12
plain vt0=take present	-8 8
plain vt1=bring past	9 -9
plain vt1=buy gerund	-7 7
plain vt1=charge perfect	-11 11
plain vt1=collect present	6 -6
plain vt1=have present	-5 5
plain vt1=impose past	11 -11
plain vt1=know participle	-5 5
plain vt1=other perfect	5 -5
plain vt1=other pluperfect	-9 9
plain vt1=other present	-10 10
plain vt1=pay future	10 -10
plain vt1=put past	-6 6
plain vt1=put present	9 -9
plain vt1=raise past	-6 6
plain vt1=set present	-5 5
plain vt1=stop infinitive	-5 5
plain vt1=stop modal	9 -9
plain vt1=take present	-8 8
plain vt2=announce past	-7 7
plain vt2=buy present	-8 8
plain vt2=call participle	5 -5
plain vt2=charge present	-8 8
plain vt2=discuss past	8 -8
plain vt2=fall past	16 -16
plain vt2=have past	7 -7
plain vt2=leave past	-7 7
plain vt2=narrow past	-11 11
plain vt2=other future	-13 13
plain vt2=other past	-8 8
plain vt2=other pluperfect	-9 9
plain vt2=other present	10 -10
plain vt2=pay present	5 -5
plain vt2=shrink past	-6 6
plain vt2=stand past	-7 7
plain vt2=stay present	7 -7
plain vt2=take present	5 -5
rare-earths beside export-controls	11 -11
rare-earths beside tariffs	-6 6
rare-earths beside truce	5 -5
rare-earths f:,	-12 12
rare-earths f:.	-11 11
rare-earths f:<day-ahead>	-11 11
rare-earths f:<duty>	-8 8
rare-earths f:<goods>	-5 5
rare-earths f:<name>	-7 7
rare-earths f:<quality>	-12 12
rare-earths f:<v-deny>	-8 8
rare-earths f:<v-down>	-17 17
rare-earths f:<v-end>	-6 6
rare-earths f:<v-propose>	-5 5
rare-earths f:<v-stay>	-7 7
rare-earths f:<v-target>	8 -8
rare-earths f:<v-threaten>	6 -6
rare-earths f:all	-6 6
rare-earths f:an	5 -5
rare-earths f:are	-10 10
rare-earths f:come	-11 11
rare-earths f:general	-9 9
rare-earths f:good	-8 8
rare-earths f:has	7 -7
rare-earths f:i	-5 5
rare-earths f:it	7 -7
rare-earths f:license	-9 9
rare-earths f:on	-11 11
rare-earths f:promise	-6 6
rare-earths f:rule	-8 8
rare-earths f:say	-7 7
rare-earths f:since	5 -5
rare-earths f:stockholm	-10 10
rare-earths f:take	6 -6
rare-earths f:tariff	-7 7
rare-earths f:threaten	6 -6
rare-earths f:to	6 -6
rare-earths f:week	-11 11
rare-earths f:were	-5 5
rare-earths headline	-12 12
rare-earths l1=<begin>	5 -5
rare-earths l1=<number>	-13 13
rare-earths l1=its	-6 6
rare-earths l1=of	11 -11
rare-earths l1=our	5 -5
rare-earths l1=over	-15 15
rare-earths l2=,	-9 9
rare-earths l2=<begin>	5 -5
rare-earths l2=<v-say>	9 -9
rare-earths l2=<v-sell>	8 -8
rare-earths l2=ban	8 -8
rare-earths l2=control	-10 10
rare-earths l2=export	9 -9
rare-earths l2=shortage	-7 7
rare-earths places 1	9 -9
rare-earths plain 1	-5 5
rare-earths q:/	-5 5
rare-earths q:<agent>	9 -9
rare-earths q:<day-gone>	-19 19
rare-earths q:<gate>	-5 5
rare-earths q:<quality>	7 -7
rare-earths q:<v-bear>	-5 5
rare-earths q:<v-begin>	-7 7
rare-earths q:<v-impose>	12 -12
rare-earths q:<v-sell>	7 -7
rare-earths q:<v-stay>	8 -8
rare-earths q:?	-6 6
rare-earths q:a	13 -13
rare-earths q:also	5 -5
rare-earths q:are	-6 6
rare-earths q:ask	5 -5
rare-earths q:back	-5 5
rare-earths q:be	-5 5
rare-earths q:duty	6 -6
rare-earths q:expect	-6 6
rare-earths q:first	8 -8
rare-earths q:get	-8 8
rare-earths q:hold	10 -10
rare-earths q:in	9 -9
rare-earths q:it	-13 13
rare-earths q:last	5 -5
rare-earths q:new	8 -8
rare-earths q:no	-8 8
rare-earths q:or	-7 7
rare-earths q:other	-5 5
rare-earths q:since	-9 9
rare-earths q:suspend	-6 6
rare-earths q:tariff	-5 5
rare-earths q:that	-7 7
rare-earths q:truce	-11 11
rare-earths q:two	8 -8
rare-earths q:up	-5 5
rare-earths q:week	-5 5
rare-earths q:what	-13 13
rare-earths quoted	7 -7
rare-earths r1=,	10 -10
rare-earths r1=:	13 -13
rare-earths r1=<sender>	6 -6
rare-earths r1=<v-deny>	-6 6
rare-earths r1=?	7 -7
rare-earths r1=rule	-6 6
rare-earths r2=<goods>	10 -10
rare-earths r2=<name>	15 -15
rare-earths r2=germanium	8 -8
rare-earths r2=in	-5 5
rare-earths r2=scandium	-7 7
rare-earths r2=tellurium	5 -5
rare-earths r2=which	8 -8
rare-earths s:"	8 -8
rare-earths s:'s	18 -18
rare-earths s:-	-20 20
rare-earths s:.	-9 9
rare-earths s::	20 -20
rare-earths s:;	-5 5
rare-earths s:<day-gone>	-22 22
rare-earths s:<goods>	25 -25
rare-earths s:<name>	15 -15
rare-earths s:<not>	13 -13
rare-earths s:<number>	-6 6
rare-earths s:<office>	9 -9
rare-earths s:<seat>	-5 5
rare-earths s:<sender>	20 -20
rare-earths s:<span>	-15 15
rare-earths s:<v-begin>	-8 8
rare-earths s:<v-deny>	-15 15
rare-earths s:<v-down>	-5 5
rare-earths s:<v-end>	19 -19
rare-earths s:<v-impose>	9 -9
rare-earths s:<v-propose>	11 -11
rare-earths s:<v-sell>	25 -25
rare-earths s:<v-target>	5 -5
rare-earths s:<v-up>	18 -18
rare-earths s:?	8 -8
rare-earths s:account	7 -7
rare-earths s:among	-8 8
rare-earths s:antimony	18 -18
rare-earths s:as	-13 13
rare-earths s:can	7 -7
rare-earths s:close	5 -5
rare-earths s:come	-5 5
rare-earths s:commerce	-5 5
rare-earths s:control	-15 15
rare-earths s:critical	11 -11
rare-earths s:dysprosium	-7 7
rare-earths s:earth	-51 51
rare-earths s:export	24 -24
rare-earths s:for	10 -10
rare-earths s:from	5 -5
rare-earths s:gallium	16 -16
rare-earths s:germanium	5 -5
rare-earths s:give	-9 9
rare-earths s:good	-10 10
rare-earths s:in	9 -9
rare-earths s:include	-5 5
rare-earths s:licence	8 -8
rare-earths s:license	-7 7
rare-earths s:lift	6 -6
rare-earths s:list	-5 5
rare-earths s:lithium	17 -17
rare-earths s:london	-10 10
rare-earths s:magnet	-18 18
rare-earths s:main	-7 7
rare-earths s:mentioned	8 -8
rare-earths s:mineral	10 -10
rare-earths s:most	-6 6
rare-earths s:nobody	9 -9
rare-earths s:nothing	10 -10
rare-earths s:of	7 -7
rare-earths s:off	-6 6
rare-earths s:or	-7 7
rare-earths s:our	5 -5
rare-earths s:over	-14 14
rare-earths s:permit	8 -8
rare-earths s:put	-6 6
rare-earths s:question	5 -5
rare-earths s:raise	5 -5
rare-earths s:rare	-51 51
rare-earths s:required	-5 5
rare-earths s:rise	11 -11
rare-earths s:rule	-16 16
rare-earths s:same	-6 6
rare-earths s:say	5 -5
rare-earths s:scandium	-13 13
rare-earths s:shortage	-8 8
rare-earths s:so	-8 8
rare-earths s:software	-11 11
rare-earths s:stop	9 -9
rare-earths s:subject	8 -8
rare-earths s:suspension	7 -7
rare-earths s:tellurium	5 -5
rare-earths s:the	-5 5
rare-earths s:their	-11 11
rare-earths s:them	-15 15
rare-earths s:then	-5 5
rare-earths s:they	-10 10
rare-earths s:third	6 -6
rare-earths s:thursday	5 -5
rare-earths s:tungsten	20 -20
rare-earths s:two	6 -6
rare-earths s:value	-7 7
rare-earths s:was	8 -8
rare-earths s:week	-6 6
rare-earths s:without	5 -5
rare-earths s:would	9 -9
rare-earths s:yttrium	-13 13
rare-earths side	7 -7
rare-earths=antimony	15 -15
rare-earths=critical minerals	11 -11
rare-earths=gallium	17 -17
rare-earths=lithium	19 -19
rare-earths=magnet	5 -5
rare-earths=magnets	-31 31
rare-earths=rare earths	-41 41
rare-earths=rare-earth	-14 14
rare-earths=tungsten	20 -20
rare-earths=yttrium	-9 9
rule:deficit matter 1	11 -11
rule:deficit no matter	5 -5
rule:export-controls matter 1	-7 7
rule:export-controls no matter	13 -13
rule:fentanyl matter 1	-5 5
rule:fentanyl matter 2	-8 8
rule:fentanyl no matter	11 -11
rule:matter 1	-11 11
rule:matter 2	-31 31
rule:matter 5	6 -6
rule:no matter	52 -52
rule:pharmaceuticals matter 2	-11 11
rule:pharmaceuticals no matter	6 -6
rule:rare-earths matter 1	-14 14
rule:rare-earths no matter	22 -22
rule:russian-and-iranian-oil matter 1	-6 6
rule:russian-and-iranian-oil no matter	11 -11
rule:security-lists no matter	17 -17
rule:semiconductors matter 1	21 -21
rule:semiconductors matter 2	-8 8
rule:semiconductors no matter	-9 9
rule:ships-and-ports matter 1	-8 8
rule:ships-and-ports no matter	8 -8
rule:soybeans matter 1	7 -7
rule:soybeans no matter	5 -5
rule:tiktok matter 1	-10 10
rule:tiktok no matter	18 -18
russian-and-iranian-oil f:"	6 -6
russian-and-iranian-oil f:'s	8 -8
russian-and-iranian-oil f:.	-6 6
russian-and-iranian-oil f::	-5 5
russian-and-iranian-oil f:<day-gone>	-8 8
russian-and-iranian-oil f:<day-today>	-8 8
russian-and-iranian-oil f:<goods>	-5 5
russian-and-iranian-oil f:<level>	-7 7
russian-and-iranian-oil f:<not>	8 -8
russian-and-iranian-oil f:<person>	-24 24
russian-and-iranian-oil f:<quality>	-6 6
russian-and-iranian-oil f:<taker>	-9 9
russian-and-iranian-oil f:<v-bear>	-5 5
russian-and-iranian-oil f:<v-buy>	-11 11
russian-and-iranian-oil f:<v-end>	-7 7
russian-and-iranian-oil f:<v-impose>	-11 11
russian-and-iranian-oil f:<v-propose>	-7 7
russian-and-iranian-oil f:<v-say>	-6 6
russian-and-iranian-oil f:<v-stay>	5 -5
russian-and-iranian-oil f:<v-up>	5 -5
russian-and-iranian-oil f:a	7 -7
russian-and-iranian-oil f:are	5 -5
russian-and-iranian-oil f:at	8 -8
russian-and-iranian-oil f:be	-5 5
russian-and-iranian-oil f:buy	-10 10
russian-and-iranian-oil f:buyer	-6 6
russian-and-iranian-oil f:chip	-7 7
russian-and-iranian-oil f:energy	-10 10
russian-and-iranian-oil f:first	-5 5
russian-and-iranian-oil f:for	8 -8
russian-and-iranian-oil f:from	-7 7
russian-and-iranian-oil f:has	-11 11
russian-and-iranian-oil f:he	7 -7
russian-and-iranian-oil f:if	-5 5
russian-and-iranian-oil f:in	-7 7
russian-and-iranian-oil f:its	-7 7
russian-and-iranian-oil f:next	-9 9
russian-and-iranian-oil f:number	5 -5
russian-and-iranian-oil f:of	-7 7
russian-and-iranian-oil f:other	-6 6
russian-and-iranian-oil f:over	-8 8
russian-and-iranian-oil f:stop	-6 6
russian-and-iranian-oil f:talk	6 -6
russian-and-iranian-oil f:the	-11 11
russian-and-iranian-oil f:to	-6 6
russian-and-iranian-oil f:we	5 -5
russian-and-iranian-oil l1='s	-13 13
russian-and-iranian-oil l1=<begin>	-5 5
russian-and-iranian-oil l1=<goods>	11 -11
russian-and-iranian-oil l1=and	12 -12
russian-and-iranian-oil l1=palm	9 -9
russian-and-iranian-oil l2=<quality>	14 -14
russian-and-iranian-oil l2=<taker>	-12 12
russian-and-iranian-oil l2=<v-impose>	-6 6
russian-and-iranian-oil l2=buyer	-11 11
russian-and-iranian-oil l2=for	-5 5
russian-and-iranian-oil l2=on	11 -11
russian-and-iranian-oil places 1	6 -6
russian-and-iranian-oil places 2	-8 8
russian-and-iranian-oil plain 1	-18 18
russian-and-iranian-oil plain 2	-7 7
russian-and-iranian-oil q:,	-6 6
russian-and-iranian-oil q:<day-gone>	-6 6
russian-and-iranian-oil q:<level>	11 -11
russian-and-iranian-oil q:<name>	8 -8
russian-and-iranian-oil q:<not>	12 -12
russian-and-iranian-oil q:<v-down>	6 -6
russian-and-iranian-oil q:come	6 -6
russian-and-iranian-oil q:has	9 -9
russian-and-iranian-oil q:he	5 -5
russian-and-iranian-oil q:its	5 -5
russian-and-iranian-oil q:no	10 -10
russian-and-iranian-oil q:since	5 -5
russian-and-iranian-oil q:with	-5 5
russian-and-iranian-oil r1=.	-9 9
russian-and-iranian-oil r1=;	5 -5
russian-and-iranian-oil r1=<v-up>	-5 5
russian-and-iranian-oil r1=go	-6 6
russian-and-iranian-oil r2=<end>	-11 11
russian-and-iranian-oil r2=<level>	6 -6
russian-and-iranian-oil r2=and	6 -6
russian-and-iranian-oil r2=it	6 -6
russian-and-iranian-oil s:"	6 -6
russian-and-iranian-oil s:'s	-10 10
russian-and-iranian-oil s:,	5 -5
russian-and-iranian-oil s:.	6 -6
russian-and-iranian-oil s:<day-gone>	-14 14
russian-and-iranian-oil s:<duty>	-11 11
russian-and-iranian-oil s:<goods>	5 -5
russian-and-iranian-oil s:<level>	-7 7
russian-and-iranian-oil s:<not>	9 -9
russian-and-iranian-oil s:<number>	13 -13
russian-and-iranian-oil s:<seat>	-5 5
russian-and-iranian-oil s:<taker>	-14 14
russian-and-iranian-oil s:<v-buy>	-18 18
russian-and-iranian-oil s:<v-end>	9 -9
russian-and-iranian-oil s:<v-say>	5 -5
russian-and-iranian-oil s:among	-5 5
russian-and-iranian-oil s:another	-7 7
russian-and-iranian-oil s:at	16 -16
russian-and-iranian-oil s:be	9 -9
russian-and-iranian-oil s:bring	-5 5
russian-and-iranian-oil s:buy	-13 13
russian-and-iranian-oil s:buyer	-12 12
russian-and-iranian-oil s:by	16 -16
russian-and-iranian-oil s:call	7 -7
russian-and-iranian-oil s:charge	6 -6
russian-and-iranian-oil s:cooking	9 -9
russian-and-iranian-oil s:crude	-13 13
russian-and-iranian-oil s:day	7 -7
russian-and-iranian-oil s:double	5 -5
russian-and-iranian-oil s:duty	7 -7
russian-and-iranian-oil s:extra	-5 5
russian-and-iranian-oil s:face	6 -6
russian-and-iranian-oil s:five	-5 5
russian-and-iranian-oil s:from	-5 5
russian-and-iranian-oil s:go	-6 6
russian-and-iranian-oil s:good	-19 19
russian-and-iranian-oil s:had	5 -5
russian-and-iranian-oil s:in	9 -9
russian-and-iranian-oil s:largest	-6 6
russian-and-iranian-oil s:law	-5 5
russian-and-iranian-oil s:make	-6 6
russian-and-iranian-oil s:minister	5 -5
russian-and-iranian-oil s:month	-7 7
russian-and-iranian-oil s:most	-5 5
russian-and-iranian-oil s:mr	-8 8
russian-and-iranian-oil s:not	16 -16
russian-and-iranian-oil s:oil	7 -7
russian-and-iranian-oil s:order	-6 6
russian-and-iranian-oil s:palm	9 -9
russian-and-iranian-oil s:pay	-11 11
russian-and-iranian-oil s:purchase	-8 8
russian-and-iranian-oil s:put	-5 5
russian-and-iranian-oil s:say	9 -9
russian-and-iranian-oil s:since	-9 9
russian-and-iranian-oil s:so	5 -5
russian-and-iranian-oil s:start	6 -6
russian-and-iranian-oil s:stockholm	-5 5
russian-and-iranian-oil s:talk	7 -7
russian-and-iranian-oil s:talked	12 -12
russian-and-iranian-oil s:tariff	-22 22
russian-and-iranian-oil s:tell	-9 9
russian-and-iranian-oil s:that	-5 5
russian-and-iranian-oil s:their	-5 5
russian-and-iranian-oil s:them	-5 5
russian-and-iranian-oil s:then	-7 7
russian-and-iranian-oil s:they	15 -15
russian-and-iranian-oil s:to	-12 12
russian-and-iranian-oil s:trade	5 -5
russian-and-iranian-oil s:two	-6 6
russian-and-iranian-oil s:up	-21 21
russian-and-iranian-oil s:want	-7 7
russian-and-iranian-oil s:we	8 -8
russian-and-iranian-oil s:what	6 -6
russian-and-iranian-oil s:which	-11 11
russian-and-iranian-oil s:who	-5 5
russian-and-iranian-oil s:whose	-11 11
russian-and-iranian-oil s:will	-5 5
russian-and-iranian-oil=crude	-5 5
russian-and-iranian-oil=oil	11 -11
russian-and-iranian-oil=purchases of oil	6 -6
russian-and-iranian-oil=purchases of russian oil	-15 15
russian-and-iranian-oil=russian crude	-7 7
russian-and-iranian-oil=russian oil	-6 6
security-lists beside rare-earths	13 -13
security-lists beside semiconductors	10 -10
security-lists beside ships-and-ports	18 -18
security-lists beside tariffs	16 -16
security-lists beside truce	12 -12
security-lists f:.	5 -5
security-lists f:<day-ahead>	-8 8
security-lists f:<duty>	5 -5
security-lists f:<goods>	11 -11
security-lists f:<level>	16 -16
security-lists f:<number>	-5 5
security-lists f:<organisation>	-8 8
security-lists f:<person>	10 -10
security-lists f:<sender>	-10 10
security-lists f:<v-begin>	-6 6
security-lists f:<v-buy>	7 -7
security-lists f:<v-deny>	7 -7
security-lists f:<v-end>	-8 8
security-lists f:<v-propose>	-5 5
security-lists f:<v-stay>	-7 7
security-lists f:are	13 -13
security-lists f:been	8 -8
security-lists f:both	6 -6
security-lists f:charge	5 -5
security-lists f:each	5 -5
security-lists f:earth	7 -7
security-lists f:end	-10 10
security-lists f:fee	8 -8
security-lists f:fentanyl	8 -8
security-lists f:good	5 -5
security-lists f:he	-8 8
security-lists f:in	12 -12
security-lists f:list	-6 6
security-lists f:new	6 -6
security-lists f:off	-11 11
security-lists f:order	9 -9
security-lists f:put	-11 11
security-lists f:rare	7 -7
security-lists f:rule	5 -5
security-lists f:side	5 -5
security-lists f:since	8 -8
security-lists f:them	-9 9
security-lists f:to	-5 5
security-lists f:trade	-5 5
security-lists f:truce	-8 8
security-lists f:until	-7 7
security-lists f:was	7 -7
security-lists f:were	-7 7
security-lists f:which	-5 5
security-lists l1=<quality>	-7 7
security-lists l1=of	14 -14
security-lists l1=the	-8 8
security-lists l2=<number>	-20 20
security-lists l2=<seat>	6 -6
security-lists l2=<v-impose>	6 -6
security-lists l2=<v-propose>	-5 5
security-lists l2=affiliate	11 -11
security-lists l2=of	-8 8
security-lists l2=off	-5 5
security-lists places 1	18 -18
security-lists places 3	-5 5
security-lists places 5	-5 5
security-lists plain 1	-5 5
security-lists q:'s	20 -20
security-lists q:,	8 -8
security-lists q:.	6 -6
security-lists q:<agent>	-10 10
security-lists q:<day-ahead>	14 -14
security-lists q:<duty>	7 -7
security-lists q:<gate>	5 -5
security-lists q:<goods>	5 -5
security-lists q:<name>	27 -27
security-lists q:<v-buy>	5 -5
security-lists q:<v-up>	-9 9
security-lists q:a	6 -6
security-lists q:after	10 -10
security-lists q:all	9 -9
security-lists q:come	5 -5
security-lists q:control	13 -13
security-lists q:day	6 -6
security-lists q:duty	-5 5
security-lists q:from	6 -6
security-lists q:go	-10 10
security-lists q:good	8 -8
security-lists q:has	9 -9
security-lists q:hour	5 -5
security-lists q:in	13 -13
security-lists q:is	-9 9
security-lists q:it	7 -7
security-lists q:its	-8 8
security-lists q:know	-6 6
security-lists q:licence	-8 8
security-lists q:list	-6 6
security-lists q:meet	5 -5
security-lists q:new	5 -5
security-lists q:of	7 -7
security-lists q:on	16 -16
security-lists q:own	8 -8
security-lists q:put	8 -8
security-lists q:raise	5 -5
security-lists q:say	23 -23
security-lists q:step	5 -5
security-lists q:tariff	16 -16
security-lists q:that	7 -7
security-lists q:the	5 -5
security-lists q:truce	9 -9
security-lists q:up	16 -16
security-lists r1=.	9 -9
security-lists r1=<sender>	10 -10
security-lists r1=and	-12 12
security-lists r1=company	7 -7
security-lists r1=entity	-8 8
security-lists r1=firm	7 -7
security-lists r1=for	9 -9
security-lists r1=have	-6 6
security-lists r1=in	-9 9
security-lists r1=on	-14 14
security-lists r1=that	7 -7
security-lists r2=<day-gone>	-10 10
security-lists r2=<end>	17 -17
security-lists r2=<goods>	5 -5
security-lists r2=<number>	-13 13
security-lists r2=<quality>	-7 7
security-lists r2=<sender>	-7 7
security-lists r2=firm	-11 11
security-lists r2=its	-10 10
security-lists r2=on	-12 12
security-lists r2=to	8 -8
security-lists s:,	14 -14
security-lists s:.	13 -13
security-lists s:;	8 -8
security-lists s:<day-ahead>	15 -15
security-lists s:<day-gone>	-8 8
security-lists s:<duty>	10 -10
security-lists s:<gate>	17 -17
security-lists s:<goods>	29 -29
security-lists s:<level>	7 -7
security-lists s:<money>	19 -19
security-lists s:<not>	-10 10
security-lists s:<number>	-20 20
security-lists s:<office>	-12 12
security-lists s:<organisation>	-11 11
security-lists s:<quality>	-8 8
security-lists s:<span>	8 -8
security-lists s:<v-begin>	-10 10
security-lists s:<v-deny>	32 -32
security-lists s:<v-end>	5 -5
security-lists s:<v-return>	5 -5
security-lists s:a	9 -9
security-lists s:about	5 -5
security-lists s:addition	-7 7
security-lists s:affiliate	12 -12
security-lists s:after	-11 11
security-lists s:also	-18 18
security-lists s:an	-7 7
security-lists s:and	-6 6
security-lists s:any	-9 9
security-lists s:are	6 -6
security-lists s:been	-8 8
security-lists s:before	-13 13
security-lists s:blacklisted	8 -8
security-lists s:buy	-7 7
security-lists s:by	17 -17
security-lists s:commerce	-5 5
security-lists s:country	5 -5
security-lists s:covered	6 -6
security-lists s:deal	-6 6
security-lists s:duty	9 -9
security-lists s:each	8 -8
security-lists s:earth	9 -9
security-lists s:entity	-31 31
security-lists s:fee	16 -16
security-lists s:firm	-13 13
security-lists s:for	9 -9
security-lists s:good	7 -7
security-lists s:half	11 -11
security-lists s:has	5 -5
security-lists s:import	7 -7
security-lists s:interest	6 -6
security-lists s:invest	5 -5
security-lists s:is	10 -10
security-lists s:its	-19 19
security-lists s:keep	-9 9
security-lists s:know	-10 10
security-lists s:last	-7 7
security-lists s:let	-15 15
security-lists s:listed	18 -18
security-lists s:long	-7 7
security-lists s:may	-10 10
security-lists s:military	-6 6
security-lists s:more	-14 14
security-lists s:name	-6 6
security-lists s:not	-5 5
security-lists s:of	-8 8
security-lists s:off	-6 6
security-lists s:out	-5 5
security-lists s:over	5 -5
security-lists s:owned	11 -11
security-lists s:pentagon	-7 7
security-lists s:port	12 -12
security-lists s:principle	-5 5
security-lists s:product	8 -8
security-lists s:published	-5 5
security-lists s:put	-22 22
security-lists s:rare	9 -9
security-lists s:rule	32 -32
security-lists s:same	-5 5
security-lists s:sanction	8 -8
security-lists s:security	-9 9
security-lists s:ship	9 -9
security-lists s:side	6 -6
security-lists s:some	-9 9
security-lists s:state	5 -5
security-lists s:subsidiary	8 -8
security-lists s:take	-5 5
security-lists s:the	6 -6
security-lists s:them	-8 8
security-lists s:there	5 -5
security-lists s:time	-5 5
security-lists s:to	18 -18
security-lists s:unreliable	-28 28
security-lists s:week	-8 8
security-lists s:were	-16 16
security-lists s:will	7 -7
security-lists s:worth	5 -5
security-lists s:would	6 -6
security-lists sides	-15 15
security-lists=barred	6 -6
security-lists=blacklisted	8 -8
security-lists=companies	8 -8
security-lists=firms	-8 8
security-lists=list	18 -18
security-lists=list of unreliable	-8 8
security-lists=listed	9 -9
semiconductors beside export-controls	-11 11
semiconductors beside pharmaceuticals	-9 9
semiconductors beside rare-earths	7 -7
semiconductors beside tariffs	6 -6
semiconductors beside truce	6 -6
semiconductors f:"	7 -7
semiconductors f:'s	-8 8
semiconductors f:-	-7 7
semiconductors f:;	-5 5
semiconductors f:<agent>	5 -5
semiconductors f:<day-ahead>	12 -12
semiconductors f:<level-noun>	6 -6
semiconductors f:<money>	8 -8
semiconductors f:<name>	8 -8
semiconductors f:<not>	-16 16
semiconductors f:<organisation>	-6 6
semiconductors f:<person>	5 -5
semiconductors f:<quality>	-12 12
semiconductors f:<seat>	-21 21
semiconductors f:<sender>	-10 10
semiconductors f:<v-agree>	-5 5
semiconductors f:<v-begin>	22 -22
semiconductors f:<v-buy>	13 -13
semiconductors f:<v-end>	5 -5
semiconductors f:<v-propose>	-16 16
semiconductors f:<v-say>	6 -6
semiconductors f:<v-sell>	-7 7
semiconductors f:<v-suspend>	-5 5
semiconductors f:a	-10 10
semiconductors f:about	-9 9
semiconductors f:again	12 -12
semiconductors f:an	5 -5
semiconductors f:and	11 -11
semiconductors f:at	9 -9
semiconductors f:been	5 -5
semiconductors f:both	-7 7
semiconductors f:come	19 -19
semiconductors f:each	9 -9
semiconductors f:exceed	-7 7
semiconductors f:for	-5 5
semiconductors f:from	9 -9
semiconductors f:get	-5 5
semiconductors f:good	6 -6
semiconductors f:he	8 -8
semiconductors f:import	5 -5
semiconductors f:in	9 -9
semiconductors f:is	-5 5
semiconductors f:medicine	-6 6
semiconductors f:more	-9 9
semiconductors f:no	-8 8
semiconductors f:not	-12 12
semiconductors f:nvidia	-5 5
semiconductors f:off	5 -5
semiconductors f:on	9 -9
semiconductors f:one	7 -7
semiconductors f:order	7 -7
semiconductors f:pay	-8 8
semiconductors f:raise	-5 5
semiconductors f:sale	-5 5
semiconductors f:section	-6 6
semiconductors f:should	5 -5
semiconductors f:than	-10 10
semiconductors f:the	8 -8
semiconductors f:those	8 -8
semiconductors f:time	-13 13
semiconductors f:to	5 -5
semiconductors f:truce	8 -8
semiconductors f:whatever	-9 9
semiconductors l1=:	6 -6
semiconductors l1=<not>	10 -10
semiconductors l1=<quality>	-7 7
semiconductors l1=about	-12 12
semiconductors l1=advanced	-13 13
semiconductors l1=and	13 -13
semiconductors l1=for	-8 8
semiconductors l1=that	-8 8
semiconductors l2=<level>	9 -9
semiconductors l2=<person>	14 -14
semiconductors l2=<sender>	7 -7
semiconductors l2=<v-say>	-11 11
semiconductors l2=and	16 -16
semiconductors l2=control	8 -8
semiconductors l2=is	10 -10
semiconductors l2=medicine	-11 11
semiconductors l2=of	-5 5
semiconductors places 1	8 -8
semiconductors plain 1	5 -5
semiconductors q:,	7 -7
semiconductors q:-	-10 10
semiconductors q:.	11 -11
semiconductors q:<agent>	-13 13
semiconductors q:<duty>	-8 8
semiconductors q:<gate>	-13 13
semiconductors q:<goods>	6 -6
semiconductors q:<level>	8 -8
semiconductors q:<office>	-7 7
semiconductors q:<quality>	-12 12
semiconductors q:<seat>	-6 6
semiconductors q:<sender>	-5 5
semiconductors q:<span>	5 -5
semiconductors q:<v-agree>	6 -6
semiconductors q:<v-say>	6 -6
semiconductors q:<v-stay>	-21 21
semiconductors q:<v-suspend>	-12 12
semiconductors q:?	-9 9
semiconductors q:a	-16 16
semiconductors q:about	6 -6
semiconductors q:and	7 -7
semiconductors q:are	-8 8
semiconductors q:been	8 -8
semiconductors q:buy	8 -8
semiconductors q:chip	-6 6
semiconductors q:first	-10 10
semiconductors q:for	6 -6
semiconductors q:had	-5 5
semiconductors q:has	9 -9
semiconductors q:hold	-18 18
semiconductors q:it	11 -11
semiconductors q:its	-10 10
semiconductors q:licence	6 -6
semiconductors q:magnet	9 -9
semiconductors q:new	-10 10
semiconductors q:of	6 -6
semiconductors q:on	-10 10
semiconductors q:product	10 -10
semiconductors q:promise	5 -5
semiconductors q:say	6 -6
semiconductors q:side	-9 9
semiconductors q:tariff	-14 14
semiconductors q:that	-21 21
semiconductors q:the	-7 7
semiconductors q:to	13 -13
semiconductors q:two	-9 9
semiconductors q:was	7 -7
semiconductors q:were	-7 7
semiconductors q:what	7 -7
semiconductors q:when	6 -6
semiconductors q:will	5 -5
semiconductors quoted	7 -7
semiconductors r1='s	6 -6
semiconductors r1=,	-14 14
semiconductors r1=-	12 -12
semiconductors r1=<sender>	-14 14
semiconductors r1=design	-5 5
semiconductors r1=had	5 -5
semiconductors r1=in	5 -5
semiconductors r1=maker	-7 7
semiconductors r1=nvidia	-5 5
semiconductors r1=software	7 -7
semiconductors r1=the	-12 12
semiconductors r2=.	6 -6
semiconductors r2=<goods>	-5 5
semiconductors r2=a	6 -6
semiconductors r2=nvidia	-12 12
semiconductors s:'s	9 -9
semiconductors s:,	5 -5
semiconductors s:-	10 -10
semiconductors s:.	9 -9
semiconductors s::	12 -12
semiconductors s:;	15 -15
semiconductors s:<duty>	6 -6
semiconductors s:<gate>	5 -5
semiconductors s:<goods>	5 -5
semiconductors s:<level>	7 -7
semiconductors s:<month-gone>	9 -9
semiconductors s:<number>	6 -6
semiconductors s:<person>	9 -9
semiconductors s:<v-bear>	5 -5
semiconductors s:<v-buy>	9 -9
semiconductors s:<v-deny>	12 -12
semiconductors s:<v-end>	6 -6
semiconductors s:<v-return>	-11 11
semiconductors s:<v-sell>	-8 8
semiconductors s:<v-suspend>	-10 10
semiconductors s:a	8 -8
semiconductors s:accused	10 -10
semiconductors s:advanced	-9 9
semiconductors s:again	-6 6
semiconductors s:also	-6 6
semiconductors s:amd	-5 5
semiconductors s:an	-8 8
semiconductors s:and	11 -11
semiconductors s:any	6 -6
semiconductors s:at	-13 13
semiconductors s:been	-9 9
semiconductors s:before	12 -12
semiconductors s:blackwell	9 -9
semiconductors s:buy	11 -11
semiconductors s:car	-5 5
semiconductors s:case	-7 7
semiconductors s:chipmaker	-6 6
semiconductors s:computer	8 -8
semiconductors s:control	7 -7
semiconductors s:copper	6 -6
semiconductors s:country	-7 7
semiconductors s:covered	-6 6
semiconductors s:curb	11 -11
semiconductors s:discuss	14 -14
semiconductors s:duty	6 -6
semiconductors s:each	6 -6
semiconductors s:else	10 -10
semiconductors s:engine	11 -11
semiconductors s:ethane	13 -13
semiconductors s:export	-6 6
semiconductors s:firm	6 -6
semiconductors s:for	19 -19
semiconductors s:h	-10 10
semiconductors s:he	9 -9
semiconductors s:is	13 -13
semiconductors s:its	-8 8
semiconductors s:law	-5 5
semiconductors s:least	-6 6
semiconductors s:leave	6 -6
semiconductors s:less	-7 7
semiconductors s:limit	-10 10
semiconductors s:machine	-5 5
semiconductors s:magnet	13 -13
semiconductors s:medicine	-6 6
semiconductors s:memory	6 -6
semiconductors s:more	-8 8
semiconductors s:new	-15 15
semiconductors s:nexperia	-11 11
semiconductors s:not	-6 6
semiconductors s:nvidia	-5 5
semiconductors s:other	-5 5
semiconductors s:out	11 -11
semiconductors s:over	-6 6
semiconductors s:part	6 -6
semiconductors s:permit	-7 7
semiconductors s:promise	-8 8
semiconductors s:put	17 -17
semiconductors s:quarrel	-5 5
semiconductors s:restriction	-5 5
semiconductors s:resume	-5 5
semiconductors s:rule	12 -12
semiconductors s:sale	-5 5
semiconductors s:same	6 -6
semiconductors s:sell	-8 8
semiconductors s:share	6 -6
semiconductors s:side	8 -8
semiconductors s:since	6 -6
semiconductors s:software	10 -10
semiconductors s:some	18 -18
semiconductors s:student	-5 5
semiconductors s:take	5 -5
semiconductors s:term	-9 9
semiconductors s:than	-13 13
semiconductors s:that	-8 8
semiconductors s:there	-9 9
semiconductors s:to	-16 16
semiconductors s:too	12 -12
semiconductors s:up	7 -7
semiconductors s:violated	-6 6
semiconductors s:visa	-8 8
semiconductors s:wafer	9 -9
semiconductors s:want	-8 8
semiconductors s:what	-6 6
semiconductors s:which	13 -13
semiconductors s:why	8 -8
semiconductors s:will	5 -5
semiconductors s:without	10 -10
semiconductors s:year	7 -7
semiconductors=chipmaker	-6 6
semiconductors=chips	-9 9
semiconductors=memory	6 -6
semiconductors=nexperia	-9 9
semiconductors=nvidia	15 -15
semiconductors=processors	8 -8
semiconductors=wafers	9 -9
ships-and-ports beside export-controls	-19 19
ships-and-ports beside fentanyl	-8 8
ships-and-ports beside pharmaceuticals	-5 5
ships-and-ports beside rare-earths	-6 6
ships-and-ports beside semiconductors	-10 10
ships-and-ports beside truce	8 -8
ships-and-ports f:"	13 -13
ships-and-ports f:,	5 -5
ships-and-ports f:;	8 -8
ships-and-ports f:<day-ahead>	-7 7
ships-and-ports f:<day-gone>	7 -7
ships-and-ports f:<day-today>	5 -5
ships-and-ports f:<goods>	6 -6
ships-and-ports f:<level>	9 -9
ships-and-ports f:<month-gone>	8 -8
ships-and-ports f:<name>	-13 13
ships-and-ports f:<number>	25 -25
ships-and-ports f:<quality>	-11 11
ships-and-ports f:<v-agree>	12 -12
ships-and-ports f:<v-begin>	12 -12
ships-and-ports f:<v-buy>	15 -15
ships-and-ports f:<v-down>	-7 7
ships-and-ports f:<v-impose>	8 -8
ships-and-ports f:<v-propose>	-5 5
ships-and-ports f:<v-return>	9 -9
ships-and-ports f:?	-6 6
ships-and-ports f:about	-8 8
ships-and-ports f:again	-11 11
ships-and-ports f:agenda	-6 6
ships-and-ports f:all	7 -7
ships-and-ports f:also	8 -8
ships-and-ports f:and	-6 6
ships-and-ports f:answer	-7 7
ships-and-ports f:at	-25 25
ships-and-ports f:back	-10 10
ships-and-ports f:be	-6 6
ships-and-ports f:before	15 -15
ships-and-ports f:box	-6 6
ships-and-ports f:but	11 -11
ships-and-ports f:by	5 -5
ships-and-ports f:callao	-5 5
ships-and-ports f:custom	6 -6
ships-and-ports f:discuss	7 -7
ships-and-ports f:due	-5 5
ships-and-ports f:energy	5 -5
ships-and-ports f:extension	5 -5
ships-and-ports f:flag	-5 5
ships-and-ports f:for	-13 13
ships-and-ports f:four	-6 6
ships-and-ports f:had	6 -6
ships-and-ports f:has	-8 8
ships-and-ports f:he	-6 6
ships-and-ports f:hold	5 -5
ships-and-ports f:if	7 -7
ships-and-ports f:is	6 -6
ships-and-ports f:its	-11 11
ships-and-ports f:like	-5 5
ships-and-ports f:member	-5 5
ships-and-ports f:more	10 -10
ships-and-ports f:no	-5 5
ships-and-ports f:not	10 -10
ships-and-ports f:of	-7 7
ships-and-ports f:old	6 -6
ships-and-ports f:order	9 -9
ships-and-ports f:our	-7 7
ships-and-ports f:out	7 -7
ships-and-ports f:question	-6 6
ships-and-ports f:raise	-10 10
ships-and-ports f:return	6 -6
ships-and-ports f:sell	-6 6
ships-and-ports f:she	5 -5
ships-and-ports f:should	-6 6
ships-and-ports f:side	-7 7
ships-and-ports f:speak	-6 6
ships-and-ports f:take	7 -7
ships-and-ports f:tariff	8 -8
ships-and-ports f:than	9 -9
ships-and-ports f:the	7 -7
ships-and-ports f:these	-5 5
ships-and-ports f:time	-10 10
ships-and-ports f:to	11 -11
ships-and-ports f:too	-8 8
ships-and-ports f:us	5 -5
ships-and-ports f:want	-5 5
ships-and-ports f:we	-13 13
ships-and-ports f:were	5 -5
ships-and-ports f:what	11 -11
ships-and-ports f:when	-9 9
ships-and-ports f:which	8 -8
ships-and-ports f:who	-7 7
ships-and-ports f:will	-11 11
ships-and-ports f:with	-5 5
ships-and-ports f:would	-11 11
ships-and-ports f:year	8 -8
ships-and-ports headline	7 -7
ships-and-ports l1='s	-12 12
ships-and-ports l1=,	6 -6
ships-and-ports l1=<v-impose>	-5 5
ships-and-ports l1=<v-up>	-6 6
ships-and-ports l1=a	5 -5
ships-and-ports l1=about	-6 6
ships-and-ports l1=and	-19 19
ships-and-ports l1=for	18 -18
ships-and-ports l1=from	9 -9
ships-and-ports l1=in	7 -7
ships-and-ports l1=new	-5 5
ships-and-ports l1=of	-10 10
ships-and-ports l1=on	-10 10
ships-and-ports l1=our	-9 9
ships-and-ports l1=the	-6 6
ships-and-ports l1=their	-6 6
ships-and-ports l2=:	-5 5
ships-and-ports l2=<day-gone>	-7 7
ships-and-ports l2=<goods>	-5 5
ships-and-ports l2=<money>	6 -6
ships-and-ports l2=<month-gone>	7 -7
ships-and-ports l2=<v-impose>	-5 5
ships-and-ports l2=<v-propose>	-8 8
ships-and-ports l2=a	9 -9
ships-and-ports l2=and	-13 13
ships-and-ports l2=at	7 -7
ships-and-ports l2=for	-10 10
ships-and-ports l2=had	7 -7
ships-and-ports l2=on	-11 11
ships-and-ports places 1	10 -10
ships-and-ports places 2	-15 15
ships-and-ports places 3	-13 13
ships-and-ports plain 1	-7 7
ships-and-ports q:.	18 -18
ships-and-ports q:<duty>	-17 17
ships-and-ports q:<goods-amount>	-8 8
ships-and-ports q:<goods>	-14 14
ships-and-ports q:<level-noun>	6 -6
ships-and-ports q:<money>	9 -9
ships-and-ports q:<month-gone>	-7 7
ships-and-ports q:<name>	-14 14
ships-and-ports q:<number>	7 -7
ships-and-ports q:<person>	10 -10
ships-and-ports q:<span>	-9 9
ships-and-ports q:<v-bear>	-6 6
ships-and-ports q:<v-deny>	-7 7
ships-and-ports q:<v-down>	-6 6
ships-and-ports q:<v-end>	9 -9
ships-and-ports q:<v-impose>	8 -8
ships-and-ports q:<v-propose>	-9 9
ships-and-ports q:<v-say>	8 -8
ships-and-ports q:<v-stay>	-10 10
ships-and-ports q:<v-target>	7 -7
ships-and-ports q:?	-18 18
ships-and-ports q:a	-11 11
ships-and-ports q:again	-17 17
ships-and-ports q:all	-9 9
ships-and-ports q:and	-11 11
ships-and-ports q:at	6 -6
ships-and-ports q:been	8 -8
ships-and-ports q:both	5 -5
ships-and-ports q:buy	-5 5
ships-and-ports q:did	-5 5
ships-and-ports q:down	-5 5
ships-and-ports q:duty	-6 6
ships-and-ports q:earth	-5 5
ships-and-ports q:expire	6 -6
ships-and-ports q:extend	8 -8
ships-and-ports q:good	-7 7
ships-and-ports q:had	7 -7
ships-and-ports q:have	12 -12
ships-and-ports q:in	-6 6
ships-and-ports q:is	-6 6
ships-and-ports q:lee	6 -6
ships-and-ports q:lose	6 -6
ships-and-ports q:m	7 -7
ships-and-ports q:more	9 -9
ships-and-ports q:new	-7 7
ships-and-ports q:next	5 -5
ships-and-ports q:not	9 -9
ships-and-ports q:nothing	-8 8
ships-and-ports q:off	-7 7
ships-and-ports q:open	-11 11
ships-and-ports q:out	-7 7
ships-and-ports q:p	7 -7
ships-and-ports q:plan	-6 6
ships-and-ports q:price	5 -5
ships-and-ports q:rare	-5 5
ships-and-ports q:remain	-5 5
ships-and-ports q:round	-5 5
ships-and-ports q:rule	-6 6
ships-and-ports q:see	-9 9
ships-and-ports q:ship	-14 14
ships-and-ports q:side	5 -5
ships-and-ports q:sign	-8 8
ships-and-ports q:since	6 -6
ships-and-ports q:tariff	-12 12
ships-and-ports q:tell	11 -11
ships-and-ports q:than	9 -9
ships-and-ports q:their	6 -6
ships-and-ports q:them	6 -6
ships-and-ports q:then	-9 9
ships-and-ports q:there	-13 13
ships-and-ports q:thing	-5 5
ships-and-ports q:through	-5 5
ships-and-ports q:time	7 -7
ships-and-ports q:two	-9 9
ships-and-ports q:what	-18 18
ships-and-ports q:worth	5 -5
ships-and-ports q:would	-11 11
ships-and-ports q:you	7 -7
ships-and-ports quoted	9 -9
ships-and-ports r1=:	-8 8
ships-and-ports r1=<goods>	8 -8
ships-and-ports r1=<v-bear>	-8 8
ships-and-ports r1=<v-impose>	-6 6
ships-and-ports r1=<v-suspend>	6 -6
ships-and-ports r1=<v-target>	-6 6
ships-and-ports r1=<v-up>	12 -12
ships-and-ports r1=at	-22 22
ships-and-ports r1=by	-5 5
ships-and-ports r1=fee	-9 9
ships-and-ports r1=for	11 -11
ships-and-ports r1=go	6 -6
ships-and-ports r1=has	6 -6
ships-and-ports r1=in	-8 8
ships-and-ports r1=pay	-10 10
ships-and-ports r1=stay	5 -5
ships-and-ports r1=with	-5 5
ships-and-ports r2=,	5 -5
ships-and-ports r2=.	9 -9
ships-and-ports r2=<goods>	6 -6
ships-and-ports r2=<name>	-7 7
ships-and-ports r2=<person>	6 -6
ships-and-ports r2=<quality>	-11 11
ships-and-ports r2=<v-bear>	16 -16
ships-and-ports r2=<v-sell>	-5 5
ships-and-ports r2=<v-stay>	-5 5
ships-and-ports r2=and	6 -6
ships-and-ports r2=for	-8 8
ships-and-ports r2=pay	10 -10
ships-and-ports r2=ship	-5 5
ships-and-ports r2=the	-5 5
ships-and-ports r2=to	5 -5
ships-and-ports r2=up	7 -7
ships-and-ports s:'	-12 12
ships-and-ports s:'s	-16 16
ships-and-ports s:.	9 -9
ships-and-ports s:/	-8 8
ships-and-ports s:<agent>	11 -11
ships-and-ports s:<day-ahead>	-8 8
ships-and-ports s:<duty>	-15 15
ships-and-ports s:<gate>	-20 20
ships-and-ports s:<goods-amount>	7 -7
ships-and-ports s:<level>	24 -24
ships-and-ports s:<money>	9 -9
ships-and-ports s:<month-gone>	6 -6
ships-and-ports s:<name>	-5 5
ships-and-ports s:<not>	14 -14
ships-and-ports s:<number>	15 -15
ships-and-ports s:<office>	-7 7
ships-and-ports s:<organisation>	17 -17
ships-and-ports s:<person>	-5 5
ships-and-ports s:<quality>	-32 32
ships-and-ports s:<seat>	-13 13
ships-and-ports s:<v-agree>	15 -15
ships-and-ports s:<v-bear>	-10 10
ships-and-ports s:<v-buy>	11 -11
ships-and-ports s:<v-deny>	-5 5
ships-and-ports s:<v-down>	-10 10
ships-and-ports s:<v-end>	8 -8
ships-and-ports s:<v-impose>	-8 8
ships-and-ports s:<v-propose>	-19 19
ships-and-ports s:<v-say>	7 -7
ships-and-ports s:<v-sell>	-26 26
ships-and-ports s:<v-stay>	-6 6
ships-and-ports s:<v-suspend>	-6 6
ships-and-ports s:<v-up>	9 -9
ships-and-ports s:about	-22 22
ships-and-ports s:according	-5 5
ships-and-ports s:affiliate	-9 9
ships-and-ports s:after	8 -8
ships-and-ports s:agenda	-7 7
ships-and-ports s:agree	7 -7
ships-and-ports s:agreement	6 -6
ships-and-ports s:airport	9 -9
ships-and-ports s:all	6 -6
ships-and-ports s:also	-15 15
ships-and-ports s:am	5 -5
ships-and-ports s:and	-6 6
ships-and-ports s:as	-20 20
ships-and-ports s:ask	-5 5
ships-and-ports s:at	-5 5
ships-and-ports s:barge	-9 9
ships-and-ports s:be	-8 8
ships-and-ports s:bean	6 -6
ships-and-ports s:because	5 -5
ships-and-ports s:been	6 -6
ships-and-ports s:before	12 -12
ships-and-ports s:berth	-8 8
ships-and-ports s:between	9 -9
ships-and-ports s:boat	-9 9
ships-and-ports s:both	-16 16
ships-and-ports s:built	-7 7
ships-and-ports s:but	-11 11
ships-and-ports s:buy	6 -6
ships-and-ports s:by	17 -17
ships-and-ports s:callao	-11 11
ships-and-ports s:canal	-6 6
ships-and-ports s:cancel	5 -5
ships-and-ports s:carrier	-12 12
ships-and-ports s:cash	6 -6
ships-and-ports s:charge	-19 19
ships-and-ports s:clear	-10 10
ships-and-ports s:company	-8 8
ships-and-ports s:consider	-6 6
ships-and-ports s:container	14 -14
ships-and-ports s:control	-7 7
ships-and-ports s:country	-14 14
ships-and-ports s:custom	10 -10
ships-and-ports s:discuss	-8 8
ships-and-ports s:dispute	-9 9
ships-and-ports s:doe	-7 7
ships-and-ports s:drop	-9 9
ships-and-ports s:due	-25 25
ships-and-ports s:duty	-7 7
ships-and-ports s:each	-17 17
ships-and-ports s:end	8 -8
ships-and-ports s:everything	5 -5
ships-and-ports s:export	-10 10
ships-and-ports s:fee	-23 23
ships-and-ports s:fentanyl	-8 8
ships-and-ports s:ferry	-7 7
ships-and-ports s:fish	-9 9
ships-and-ports s:fishing	-8 8
ships-and-ports s:flag	-5 5
ships-and-ports s:four	8 -8
ships-and-ports s:good	19 -19
ships-and-ports s:haiphong	-7 7
ships-and-ports s:have	9 -9
ships-and-ports s:hear	-7 7
ships-and-ports s:here	-8 8
ships-and-ports s:hour	11 -11
ships-and-ports s:hull	-9 9
ships-and-ports s:i	5 -5
ships-and-ports s:in	-12 12
ships-and-ports s:invest	12 -12
ships-and-ports s:is	-16 16
ships-and-ports s:it	7 -7
ships-and-ports s:keep	-5 5
ships-and-ports s:know	6 -6
ships-and-ports s:land	6 -6
ships-and-ports s:last	9 -9
ships-and-ports s:levy	-9 9
ships-and-ports s:licence	-10 10
ships-and-ports s:look	-6 6
ships-and-ports s:matter	-9 9
ships-and-ports s:measure	-7 7
ships-and-ports s:meet	-5 5
ships-and-ports s:member	6 -6
ships-and-ports s:mr	-8 8
ships-and-ports s:named	-5 5
ships-and-ports s:net	-7 7
ships-and-ports s:new	-5 5
ships-and-ports s:no	7 -7
ships-and-ports s:nobody	-5 5
ships-and-ports s:not	6 -6
ships-and-ports s:old	5 -5
ships-and-ports s:on	-14 14
ships-and-ports s:once	6 -6
ships-and-ports s:one	-6 6
ships-and-ports s:open	-10 10
ships-and-ports s:out	-10 10
ships-and-ports s:over	-9 9
ships-and-ports s:owe	-7 7
ships-and-ports s:people	5 -5
ships-and-ports s:pilot	-6 6
ships-and-ports s:port	-27 27
ships-and-ports s:price	5 -5
ships-and-ports s:put	7 -7
ships-and-ports s:quarrel	-6 6
ships-and-ports s:rise	12 -12
ships-and-ports s:rule	-5 5
ships-and-ports s:second	-5 5
ships-and-ports s:ship	-20 20
ships-and-ports s:shipbuilder	6 -6
ships-and-ports s:shipbuilding	20 -20
ships-and-ports s:show	5 -5
ships-and-ports s:side	-8 8
ships-and-ports s:sign	7 -7
ships-and-ports s:signature	5 -5
ships-and-ports s:sit	-10 10
ships-and-ports s:spring	5 -5
ships-and-ports s:stand	9 -9
ships-and-ports s:still	6 -6
ships-and-ports s:sugar	5 -5
ships-and-ports s:supplier	5 -5
ships-and-ports s:suspension	7 -7
ships-and-ports s:take	6 -6
ships-and-ports s:tanker	-10 10
ships-and-ports s:tell	8 -8
ships-and-ports s:tema	-7 7
ships-and-ports s:terminal	7 -7
ships-and-ports s:than	14 -14
ships-and-ports s:that	-7 7
ships-and-ports s:them	14 -14
ships-and-ports s:there	-9 9
ships-and-ports s:they	-8 8
ships-and-ports s:thi	8 -8
ships-and-ports s:thing	-11 11
ships-and-ports s:to	9 -9
ships-and-ports s:ton	-12 12
ships-and-ports s:tonnage	6 -6
ships-and-ports s:too	-7 7
ships-and-ports s:trawler	-8 8
ships-and-ports s:two	-5 5
ships-and-ports s:until	11 -11
ships-and-ports s:us	-7 7
ships-and-ports s:vessel	-24 24
ships-and-ports s:wait	6 -6
ships-and-ports s:waiting	-8 8
ships-and-ports s:waive	5 -5
ships-and-ports s:want	-12 12
ships-and-ports s:water	9 -9
ships-and-ports s:we	-16 16
ships-and-ports s:well	-10 10
ships-and-ports s:were	-8 8
ships-and-ports s:wharf	-6 6
ships-and-ports s:what	-5 5
ships-and-ports s:when	8 -8
ships-and-ports s:will	-6 6
ships-and-ports s:without	11 -11
ships-and-ports s:would	-10 10
ships-and-ports s:yard	-7 7
ships-and-ports s:—	6 -6
ships-and-ports side	-18 18
ships-and-ports sides	-9 9
ships-and-ports=airport	9 -9
ships-and-ports=container	6 -6
ships-and-ports=containers	8 -8
ships-and-ports=dock	7 -7
ships-and-ports=docks	5 -5
ships-and-ports=dues	-19 19
ships-and-ports=fee	12 -12
ships-and-ports=landing	8 -8
ships-and-ports=port fees	-20 20
ships-and-ports=ports	6 -6
ships-and-ports=ship	19 -19
ships-and-ports=shipbuilding	20 -20
ships-and-ports=ships	-26 26
ships-and-ports=tankers	-9 9
ships-and-ports=tonnage	6 -6
ships-and-ports=vessels	-12 12
ships-and-ports=wharf	-6 6
side loose	-12 12
side plain	-17 17
soybeans beside rare-earths	-7 7
soybeans beside russian-and-iranian-oil	-6 6
soybeans beside tariffs	16 -16
soybeans beside truce	-9 9
soybeans f:'s	-8 8
soybeans f:.	-5 5
soybeans f:;	-9 9
soybeans f:<day-gone>	-5 5
soybeans f:<duty>	-9 9
soybeans f:<goods-amount>	-17 17
soybeans f:<goods>	9 -9
soybeans f:<level-noun>	-9 9
soybeans f:<money>	8 -8
soybeans f:<name>	-8 8
soybeans f:<organisation>	9 -9
soybeans f:<person>	-12 12
soybeans f:<quality>	12 -12
soybeans f:<v-buy>	-17 17
soybeans f:<v-end>	-6 6
soybeans f:<v-impose>	-7 7
soybeans f:<v-say>	-5 5
soybeans f:<v-stay>	6 -6
soybeans f:an	-6 6
soybeans f:and	13 -13
soybeans f:at	-8 8
soybeans f:bean	-11 11
soybeans f:beef	-10 10
soybeans f:buy	-14 14
soybeans f:chicken	6 -6
soybeans f:corn	5 -5
soybeans f:crop	-9 9
soybeans f:duty	-13 13
soybeans f:each	-6 6
soybeans f:fact	-6 6
soybeans f:first	-5 5
soybeans f:get	-9 9
soybeans f:good	5 -5
soybeans f:has	-7 7
soybeans f:he	-12 12
soybeans f:if	-7 7
soybeans f:in	-14 14
soybeans f:is	-13 13
soybeans f:it	-5 5
soybeans f:its	-12 12
soybeans f:know	5 -5
soybeans f:list	6 -6
soybeans f:make	7 -7
soybeans f:new	-7 7
soybeans f:next	-8 8
soybeans f:none	-5 5
soybeans f:nothing	6 -6
soybeans f:oil	6 -6
soybeans f:on	5 -5
soybeans f:order	-6 6
soybeans f:ordinary	5 -5
soybeans f:over	5 -5
soybeans f:quadruple	-7 7
soybeans f:resolve	7 -7
soybeans f:sheet	-6 6
soybeans f:side	7 -7
soybeans f:since	7 -7
soybeans f:that	-6 6
soybeans f:their	-9 9
soybeans f:thi	-7 7
soybeans f:three	-17 17
soybeans f:to	9 -9
soybeans f:two	6 -6
soybeans f:what	-5 5
soybeans f:wheat	5 -5
soybeans f:will	6 -6
soybeans f:work	5 -5
soybeans f:worth	7 -7
soybeans l1=,	-10 10
soybeans l1=:	-6 6
soybeans l1=<begin>	-14 14
soybeans l1=<quality>	6 -6
soybeans l1=a	-6 6
soybeans l1=about	-9 9
soybeans l1=and	6 -6
soybeans l1=buy	-5 5
soybeans l1=of	-7 7
soybeans l1=on	9 -9
soybeans l1=raw	7 -7
soybeans l2=<begin>	-5 5
soybeans l2=<day-gone>	5 -5
soybeans l2=<goods-amount>	-7 7
soybeans l2=<not>	-9 9
soybeans l2=not	-6 6
soybeans l2=that	6 -6
soybeans places 1	16 -16
soybeans places 2	-18 18
soybeans places 3	-18 18
soybeans plain 1	17 -17
soybeans plain 2	-16 16
soybeans plain 3	-14 14
soybeans q:,	9 -9
soybeans q:;	-8 8
soybeans q:<agent>	11 -11
soybeans q:<duty>	9 -9
soybeans q:<gate>	10 -10
soybeans q:<goods-amount>	-5 5
soybeans q:<level-noun>	-9 9
soybeans q:<month-gone>	-8 8
soybeans q:<name>	8 -8
soybeans q:<not>	-8 8
soybeans q:<organisation>	6 -6
soybeans q:<person>	-6 6
soybeans q:<quality>	8 -8
soybeans q:<v-begin>	-6 6
soybeans q:<v-buy>	-8 8
soybeans q:<v-stay>	7 -7
soybeans q:<v-up>	-8 8
soybeans q:a	9 -9
soybeans q:agree	9 -9
soybeans q:announce	-5 5
soybeans q:announcement	7 -7
soybeans q:as	-8 8
soybeans q:at	-8 8
soybeans q:be	8 -8
soybeans q:buy	-11 11
soybeans q:come	-9 9
soybeans q:control	-9 9
soybeans q:duty	5 -5
soybeans q:earth	-9 9
soybeans q:expect	7 -7
soybeans q:fee	-7 7
soybeans q:for	10 -10
soybeans q:go	-7 7
soybeans q:great	8 -8
soybeans q:hall	8 -8
soybeans q:have	-11 11
soybeans q:in	7 -7
soybeans q:last	-5 5
soybeans q:make	6 -6
soybeans q:market	8 -8
soybeans q:month	-5 5
soybeans q:more	5 -5
soybeans q:mr	-10 10
soybeans q:not	-7 7
soybeans q:number	-5 5
soybeans q:of	7 -7
soybeans q:own	10 -10
soybeans q:p	-6 6
soybeans q:people	8 -8
soybeans q:port	-7 7
soybeans q:put	-9 9
soybeans q:rare	-9 9
soybeans q:same	10 -10
soybeans q:since	-7 7
soybeans q:soybean	-9 9
soybeans q:statement	6 -6
soybeans q:talk	-5 5
soybeans q:tariff	6 -6
soybeans q:that	5 -5
soybeans q:their	9 -9
soybeans q:they	5 -5
soybeans q:to	6 -6
soybeans q:truce	7 -7
soybeans q:until	7 -7
soybeans q:what	9 -9
soybeans q:will	-7 7
soybeans q:with	14 -14
soybeans r1=&	-5 5
soybeans r1=,	22 -22
soybeans r1=.	-22 22
soybeans r1=<goods>	13 -13
soybeans r1=<v-bear>	-7 7
soybeans r1=<v-buy>	-6 6
soybeans r1=?	-6 6
soybeans r1=and	-6 6
soybeans r1=association	5 -5
soybeans r1=by	-8 8
soybeans r1=future	7 -7
soybeans r1=grower	-8 8
soybeans r1=have	-8 8
soybeans r1=meal	5 -5
soybeans r1=oil	5 -5
soybeans r1=pay	-8 8
soybeans r1=will	6 -6
soybeans r2=.	-6 6
soybeans r2=<end>	-19 19
soybeans r2=<goods>	7 -7
soybeans r2=<money>	7 -7
soybeans r2=<not>	10 -10
soybeans r2=<v-bear>	10 -10
soybeans r2=a	6 -6
soybeans r2=among	5 -5
soybeans r2=come	-6 6
soybeans r2=fall	9 -9
soybeans r2=from	9 -9
soybeans r2=not	10 -10
soybeans r2=pay	8 -8
soybeans r2=rare	-6 6
soybeans r2=the	5 -5
soybeans r2=thi	-5 5
soybeans s:,	6 -6
soybeans s:.	23 -23
soybeans s:;	-14 14
soybeans s:<agent>	15 -15
soybeans s:<day-gone>	-11 11
soybeans s:<duty>	13 -13
soybeans s:<gate>	-7 7
soybeans s:<goods-amount>	-17 17
soybeans s:<goods>	17 -17
soybeans s:<level>	12 -12
soybeans s:<money>	9 -9
soybeans s:<month-ahead>	-6 6
soybeans s:<quality>	14 -14
soybeans s:<seat>	5 -5
soybeans s:<sender>	-9 9
soybeans s:<span>	-13 13
soybeans s:<taker>	5 -5
soybeans s:<v-agree>	6 -6
soybeans s:<v-buy>	-11 11
soybeans s:<v-down>	5 -5
soybeans s:<v-impose>	19 -19
soybeans s:<v-return>	9 -9
soybeans s:?	-6 6
soybeans s:a	17 -17
soybeans s:about	-6 6
soybeans s:agreement	6 -6
soybeans s:agricultural	9 -9
soybeans s:amount	-8 8
soybeans s:and	15 -15
soybeans s:as	14 -14
soybeans s:be	8 -8
soybeans s:bean	-20 20
soybeans s:beef	11 -11
soybeans s:before	-9 9
soybeans s:between	9 -9
soybeans s:boeing	8 -8
soybeans s:busan	-15 15
soybeans s:buyer	5 -5
soybeans s:by	-13 13
soybeans s:come	-8 8
soybeans s:control	-11 11
soybeans s:cooking	-6 6
soybeans s:crusher	5 -5
soybeans s:deal	5 -5
soybeans s:down	-9 9
soybeans s:duty	9 -9
soybeans s:each	-14 14
soybeans s:earth	-16 16
soybeans s:energy	-6 6
soybeans s:fall	8 -8
soybeans s:farm	22 -22
soybeans s:farmer	-11 11
soybeans s:fee	-5 5
soybeans s:for	13 -13
soybeans s:free	11 -11
soybeans s:future	9 -9
soybeans s:good	19 -19
soybeans s:grower	-8 8
soybeans s:has	-11 11
soybeans s:have	-14 14
soybeans s:he	-19 19
soybeans s:hope	-5 5
soybeans s:i	9 -9
soybeans s:in	-9 9
soybeans s:include	-7 7
soybeans s:is	11 -11
soybeans s:it	10 -10
soybeans s:less	5 -5
soybeans s:meet	-8 8
soybeans s:million	-8 8
soybeans s:more	10 -10
soybeans s:next	-7 7
soybeans s:no	-5 5
soybeans s:now	-6 6
soybeans s:number	-5 5
soybeans s:of	-10 10
soybeans s:on	16 -16
soybeans s:one	-7 7
soybeans s:only	9 -9
soybeans s:open	6 -6
soybeans s:order	-10 10
soybeans s:ordinary	8 -8
soybeans s:own	5 -5
soybeans s:pork	-6 6
soybeans s:port	-5 5
soybeans s:poultry	7 -7
soybeans s:president	-5 5
soybeans s:product	22 -22
soybeans s:quadruple	-8 8
soybeans s:quarrel	5 -5
soybeans s:question	6 -6
soybeans s:quota	6 -6
soybeans s:rare	-16 16
soybeans s:raw	7 -7
soybeans s:return	8 -8
soybeans s:rule	-5 5
soybeans s:say	13 -13
soybeans s:seem	5 -5
soybeans s:side	8 -8
soybeans s:single	-5 5
soybeans s:so	9 -9
soybeans s:soybean	-27 27
soybeans s:start	-9 9
soybeans s:stop	-6 6
soybeans s:substantial	-6 6
soybeans s:such	10 -10
soybeans s:suspend	-7 7
soybeans s:table	-8 8
soybeans s:talked	5 -5
soybeans s:tell	-5 5
soybeans s:that	6 -6
soybeans s:the	14 -14
soybeans s:then	-5 5
soybeans s:there	8 -8
soybeans s:thi	-15 15
soybeans s:three	-7 7
soybeans s:to	6 -6
soybeans s:trader	-5 5
soybeans s:under	6 -6
soybeans s:want	12 -12
soybeans s:we	-6 6
soybeans s:well	5 -5
soybeans s:were	-10 10
soybeans s:where	14 -14
soybeans s:which	-6 6
soybeans s:will	10 -10
soybeans s:with	-13 13
soybeans s:would	10 -10
soybeans s:year	-16 16
soybeans s:zero	10 -10
soybeans side	7 -7
soybeans sides	13 -13
soybeans=agricultural products	5 -5
soybeans=american beef	15 -15
soybeans=bean	-11 11
soybeans=beans	-6 6
soybeans=farm goods	11 -11
soybeans=farm products	19 -19
soybeans=soya beans	-10 10
soybeans=soybeans	-38 38
tiktok f:<office>	6 -6
tiktok f:<v-begin>	7 -7
tiktok f:<v-buy>	6 -6
tiktok f:<v-down>	6 -6
tiktok f:<v-impose>	6 -6
tiktok f:by	6 -6
tiktok f:their	7 -7
tiktok l1=by	14 -14
tiktok l1=on	-7 7
tiktok l1=the	6 -6
tiktok l2=of	9 -9
tiktok plain 1	-17 17
tiktok q:,	-7 7
tiktok q:<day-ahead>	10 -10
tiktok q:<gate>	-5 5
tiktok q:<goods>	-11 11
tiktok q:<not>	5 -5
tiktok q:<number>	-9 9
tiktok q:<v-begin>	-9 9
tiktok q:<v-say>	-6 6
tiktok q:a	-6 6
tiktok q:and	-7 7
tiktok q:come	-5 5
tiktok q:not	6 -6
tiktok q:side	-6 6
tiktok q:that	-7 7
tiktok r1=,	-8 8
tiktok r1=.	-9 9
tiktok r1=on	7 -7
tiktok r2=<end>	-14 14
tiktok r2=<not>	5 -5
tiktok r2=on	5 -5
tiktok s:,	-14 14
tiktok s:<v-bear>	6 -6
tiktok s:<v-propose>	7 -7
tiktok s:app	-6 6
tiktok s:by	13 -13
tiktok s:framework	-7 7
tiktok s:has	-5 5
tiktok s:joint	7 -7
tiktok s:no	7 -7
tiktok s:of	7 -7
tiktok s:tiktok	-14 14
tiktok s:to	-7 7
tiktok s:venture	7 -7
tiktok s:video	18 -18
tiktok s:will	6 -6
tiktok=tiktok	-14 14
tiktok=video	21 -21
topic deficit	12 -12
topic export-controls	19 -19
topic rare-earths	9 -9
topic russian-and-iranian-oil	6 -6
topic security-lists	18 -18
topic semiconductors	8 -8
topic ships-and-ports	10 -10
topic soybeans	16 -16`;
