// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FLASHPOINT_IS = `no	yes
<always>	44 -44
deficit f:.	12 -12
deficit f:<day-ahead>	9 -9
deficit f:<level>	13 -13
deficit f:<money>	-23 23
deficit f:<sender>	5 -5
deficit f:<span>	15 -15
deficit f:<v-agree>	8 -8
deficit f:<v-up>	8 -8
deficit f:a	14 -14
deficit f:an	6 -6
deficit f:and	-7 7
deficit f:by	14 -14
deficit f:for	-9 9
deficit f:good	-14 14
deficit f:he	13 -13
deficit f:in	7 -7
deficit f:is	12 -12
deficit f:it	-8 8
deficit f:last	-17 17
deficit f:on	19 -19
deficit f:rise	15 -15
deficit f:than	11 -11
deficit f:that	14 -14
deficit f:to	-9 9
deficit f:which	11 -11
deficit f:with	7 -7
deficit f:year	-9 9
deficit headline	-11 11
deficit l1='s	13 -13
deficit l1=<begin>	9 -9
deficit l1=<name>	10 -10
deficit l1=its	7 -7
deficit l1=the	-11 11
deficit l2=<name>	8 -8
deficit l2=had	5 -5
deficit l2=the	-10 10
deficit places 1	11 -11
deficit plain 1	8 -8
deficit plain 2	8 -8
deficit q:,	13 -13
deficit q:.	9 -9
deficit q:<quality>	9 -9
deficit q:<v-impose>	-6 6
deficit q:<v-say>	6 -6
deficit q:<v-sell>	-14 14
deficit q:<v-stay>	16 -16
deficit q:deficit	9 -9
deficit q:for	-11 11
deficit q:good	-9 9
deficit q:it	-10 10
deficit q:last	7 -7
deficit q:of	9 -9
deficit q:oil	6 -6
deficit q:that	12 -12
deficit q:the	20 -20
deficit r1=,	-8 8
deficit r1=in	13 -13
deficit r2=<goods>	11 -11
deficit r2=good	9 -9
deficit s:'s	14 -14
deficit s:-	6 -6
deficit s:.	14 -14
deficit s:;	-7 7
deficit s:<level-noun>	7 -7
deficit s:<level>	6 -6
deficit s:<month-gone>	18 -18
deficit s:<number>	-8 8
deficit s:<organisation>	-16 16
deficit s:<person>	-13 13
deficit s:<seat>	5 -5
deficit s:<v-propose>	-12 12
deficit s:<v-stay>	13 -13
deficit s:a	10 -10
deficit s:about	-19 19
deficit s:and	7 -7
deficit s:before	-5 5
deficit s:by	5 -5
deficit s:country	9 -9
deficit s:doe	-11 11
deficit s:fall	5 -5
deficit s:from	11 -11
deficit s:had	5 -5
deficit s:he	11 -11
deficit s:his	-9 9
deficit s:is	-11 11
deficit s:it	-7 7
deficit s:its	8 -8
deficit s:last	14 -14
deficit s:lowest	6 -6
deficit s:more	9 -9
deficit s:not	-9 9
deficit s:of	19 -19
deficit s:say	12 -12
deficit s:smallest	9 -9
deficit s:surplu	16 -16
deficit s:tell	-11 11
deficit s:thi	-8 8
deficit s:to	12 -12
deficit s:us	-15 15
deficit s:which	-7 7
deficit s:with	5 -5
deficit sides	11 -11
deficit=gap	-5 5
deficit=surplus	16 -16
export-controls beside pharmaceuticals	6 -6
export-controls beside rare-earths	-5 5
export-controls beside security-lists	16 -16
export-controls beside semiconductors	-14 14
export-controls beside tariffs	9 -9
export-controls beside tiktok	5 -5
export-controls beside truce	-8 8
export-controls f:"	-12 12
export-controls f:'s	-11 11
export-controls f:-	-7 7
export-controls f:<agent>	12 -12
export-controls f:<day-ahead>	7 -7
export-controls f:<day-today>	-15 15
export-controls f:<gate>	-5 5
export-controls f:<goods-amount>	11 -11
export-controls f:<goods>	-8 8
export-controls f:<money>	8 -8
export-controls f:<name>	-8 8
export-controls f:<not>	-13 13
export-controls f:<number>	7 -7
export-controls f:<organisation>	-8 8
export-controls f:<person>	11 -11
export-controls f:<sender>	-14 14
export-controls f:<v-agree>	-6 6
export-controls f:<v-deny>	-5 5
export-controls f:<v-down>	-6 6
export-controls f:<v-impose>	-11 11
export-controls f:<v-propose>	-12 12
export-controls f:<v-sell>	-8 8
export-controls f:<v-stay>	-5 5
export-controls f:<v-suspend>	-9 9
export-controls f:<v-target>	8 -8
export-controls f:a	-7 7
export-controls f:again	-7 7
export-controls f:agree	-6 6
export-controls f:an	-5 5
export-controls f:and	-6 6
export-controls f:announce	-7 7
export-controls f:anything	-6 6
export-controls f:at	-13 13
export-controls f:be	7 -7
export-controls f:before	-5 5
export-controls f:buy	5 -5
export-controls f:by	-13 13
export-controls f:case	-11 11
export-controls f:chip	-11 11
export-controls f:continue	-5 5
export-controls f:control	-9 9
export-controls f:cost	-6 6
export-controls f:country	6 -6
export-controls f:delegation	5 -5
export-controls f:do	-7 7
export-controls f:duty	-7 7
export-controls f:export	-15 15
export-controls f:fee	-7 7
export-controls f:fentanyl	-5 5
export-controls f:for	-10 10
export-controls f:framework	-6 6
export-controls f:go	6 -6
export-controls f:harvest	11 -11
export-controls f:have	-12 12
export-controls f:in	-9 9
export-controls f:is	6 -6
export-controls f:it	6 -6
export-controls f:its	-7 7
export-controls f:licence	-8 8
export-controls f:list	-6 6
export-controls f:look	-6 6
export-controls f:mr	-7 7
export-controls f:never	8 -8
export-controls f:next	7 -7
export-controls f:nobody	-15 15
export-controls f:none	5 -5
export-controls f:not	-16 16
export-controls f:on	-20 20
export-controls f:only	-7 7
export-controls f:out	-5 5
export-controls f:party	5 -5
export-controls f:port	-6 6
export-controls f:promise	7 -7
export-controls f:put	-5 5
export-controls f:raw	-6 6
export-controls f:rise	-6 6
export-controls f:rule	-7 7
export-controls f:run	9 -9
export-controls f:say	6 -6
export-controls f:shall	-7 7
export-controls f:sit	5 -5
export-controls f:tariff	7 -7
export-controls f:telephone	-6 6
export-controls f:the	10 -10
export-controls f:their	-5 5
export-controls f:them	-8 8
export-controls f:they	-19 19
export-controls f:tin	5 -5
export-controls f:too	-6 6
export-controls f:trade	-7 7
export-controls f:until	15 -15
export-controls f:want	-9 9
export-controls f:we	-5 5
export-controls f:were	-8 8
export-controls f:would	-6 6
export-controls f:year	7 -7
export-controls headline	22 -22
export-controls l1='s	-9 9
export-controls l1=,	7 -7
export-controls l1=<gate>	8 -8
export-controls l1=<not>	-5 5
export-controls l1=<quality>	-8 8
export-controls l1=<v-buy>	7 -7
export-controls l1=<v-propose>	5 -5
export-controls l1=a	-6 6
export-controls l1=be	16 -16
export-controls l1=fishing	7 -7
export-controls l1=import	7 -7
export-controls l1=is	-8 8
export-controls l1=it	8 -8
export-controls l1=no	-8 8
export-controls l1=on	-12 12
export-controls l1=require	11 -11
export-controls l1=that	-8 8
export-controls l1=the	-11 11
export-controls l1=under	-13 13
export-controls l1=upon	-6 6
export-controls l1=with	-5 5
export-controls l2=,	-7 7
export-controls l2=:	-10 10
export-controls l2=<goods>	-6 6
export-controls l2=<quality>	8 -8
export-controls l2=<seat>	-9 9
export-controls l2=<v-bear>	5 -5
export-controls l2=<v-down>	-5 5
export-controls l2=<v-end>	-18 18
export-controls l2=<v-impose>	-10 10
export-controls l2=<v-threaten>	6 -6
export-controls l2=<v-up>	-11 11
export-controls l2=a	8 -8
export-controls l2=if	7 -7
export-controls l2=lift	-10 10
export-controls l2=on	6 -6
export-controls l2=only	-10 10
export-controls l2=subject	-5 5
export-controls l2=threaten	6 -6
export-controls l2=up	-5 5
export-controls places 1	18 -18
export-controls places 2	-24 24
export-controls places 3	-23 23
export-controls plain 1	-7 7
export-controls q:'s	5 -5
export-controls q:(	-7 7
export-controls q:)	-7 7
export-controls q:/	-10 10
export-controls q::	-8 8
export-controls q:<day-ahead>	-12 12
export-controls q:<day-gone>	-7 7
export-controls q:<goods>	-6 6
export-controls q:<level-noun>	16 -16
export-controls q:<level>	9 -9
export-controls q:<number>	-12 12
export-controls q:<office>	7 -7
export-controls q:<organisation>	-6 6
export-controls q:<person>	-12 12
export-controls q:<points>	7 -7
export-controls q:<quality>	5 -5
export-controls q:<sender>	8 -8
export-controls q:<span>	5 -5
export-controls q:<v-begin>	-8 8
export-controls q:<v-deny>	-8 8
export-controls q:<v-down>	-9 9
export-controls q:<v-end>	-12 12
export-controls q:<v-impose>	-12 12
export-controls q:<v-propose>	6 -6
export-controls q:<v-say>	-17 17
export-controls q:<v-suspend>	-9 9
export-controls q:<v-target>	5 -5
export-controls q:<v-threaten>	-8 8
export-controls q:am	10 -10
export-controls q:an	-9 9
export-controls q:announce	-12 12
export-controls q:another	-6 6
export-controls q:are	-10 10
export-controls q:autumn	5 -5
export-controls q:ban	7 -7
export-controls q:because	6 -6
export-controls q:been	-8 8
export-controls q:begin	-9 9
export-controls q:busan	-10 10
export-controls q:but	7 -7
export-controls q:by	18 -18
export-controls q:call	7 -7
export-controls q:charge	8 -8
export-controls q:consensu	-5 5
export-controls q:control	-14 14
export-controls q:day	-6 6
export-controls q:dispute	-5 5
export-controls q:either	6 -6
export-controls q:fee	-7 7
export-controls q:fentanyl	10 -10
export-controls q:first	5 -5
export-controls q:for	-8 8
export-controls q:from	6 -6
export-controls q:gas	-5 5
export-controls q:good	17 -17
export-controls q:had	-9 9
export-controls q:have	-13 13
export-controls q:his	-6 6
export-controls q:i	8 -8
export-controls q:in	6 -6
export-controls q:is	5 -5
export-controls q:its	-13 13
export-controls q:keep	7 -7
export-controls q:levy	-5 5
export-controls q:lithium	-10 10
export-controls q:may	-8 8
export-controls q:me	6 -6
export-controls q:meet	-15 15
export-controls q:minute	-5 5
export-controls q:mr	-8 8
export-controls q:next	-9 9
export-controls q:nothing	5 -5
export-controls q:notice	-7 7
export-controls q:now	-9 9
export-controls q:of	-6 6
export-controls q:oil	-8 8
export-controls q:on	-5 5
export-controls q:other	11 -11
export-controls q:out	-5 5
export-controls q:own	-7 7
export-controls q:pause	-6 6
export-controls q:pay	13 -13
export-controls q:place	6 -6
export-controls q:preliminary	-7 7
export-controls q:put	-5 5
export-controls q:raw	-6 6
export-controls q:remove	5 -5
export-controls q:round	8 -8
export-controls q:rule	-6 6
export-controls q:same	-6 6
export-controls q:say	6 -6
export-controls q:so	5 -5
export-controls q:sooner	-7 7
export-controls q:sure	11 -11
export-controls q:tariff	11 -11
export-controls q:they	-13 13
export-controls q:to	-12 12
export-controls q:trade	7 -7
export-controls q:under	6 -6
export-controls q:warn	-10 10
export-controls q:was	6 -6
export-controls q:we	-7 7
export-controls q:what	5 -5
export-controls q:when	-9 9
export-controls r1=,	-5 5
export-controls r1=:	-5 5
export-controls r1=<end>	-5 5
export-controls r1=<v-bear>	6 -6
export-controls r1=<v-impose>	5 -5
export-controls r1=for	-17 17
export-controls r1=in	5 -5
export-controls r1=it	5 -5
export-controls r1=list	16 -16
export-controls r1=pay	5 -5
export-controls r1=since	-9 9
export-controls r1=the	11 -11
export-controls r1=with	-5 5
export-controls r2=,	-16 16
export-controls r2=.	11 -11
export-controls r2=<end>	-6 6
export-controls r2=<goods>	-17 17
export-controls r2=<level>	5 -5
export-controls r2=<not>	-9 9
export-controls r2=<number>	15 -15
export-controls r2=<v-end>	-7 7
export-controls r2=<v-impose>	-5 5
export-controls r2=<v-propose>	6 -6
export-controls r2=a	5 -5
export-controls r2=be	-6 6
export-controls r2=from	10 -10
export-controls r2=listed	-5 5
export-controls r2=lithium	-5 5
export-controls r2=on	-9 9
export-controls r2=rare	5 -5
export-controls r2=raw	-6 6
export-controls r2=to	-5 5
export-controls s:"	-5 5
export-controls s:'	6 -6
export-controls s:)	-7 7
export-controls s:*	6 -6
export-controls s:,	-6 6
export-controls s:-	-18 18
export-controls s:.	15 -15
export-controls s:;	-19 19
export-controls s:<agent>	-5 5
export-controls s:<day-ahead>	-11 11
export-controls s:<day-today>	5 -5
export-controls s:<duty>	10 -10
export-controls s:<goods>	-30 30
export-controls s:<money>	8 -8
export-controls s:<month-ahead>	6 -6
export-controls s:<month-gone>	-23 23
export-controls s:<not>	-23 23
export-controls s:<number>	23 -23
export-controls s:<office>	7 -7
export-controls s:<organisation>	12 -12
export-controls s:<seat>	-10 10
export-controls s:<sender>	-21 21
export-controls s:<v-agree>	-6 6
export-controls s:<v-bear>	13 -13
export-controls s:<v-begin>	15 -15
export-controls s:<v-buy>	11 -11
export-controls s:<v-deny>	-19 19
export-controls s:<v-end>	-7 7
export-controls s:<v-impose>	-12 12
export-controls s:<v-return>	-10 10
export-controls s:<v-say>	-6 6
export-controls s:<v-sell>	-17 17
export-controls s:<v-stay>	-10 10
export-controls s:<v-suspend>	-7 7
export-controls s:<v-target>	14 -14
export-controls s:<v-up>	-8 8
export-controls s:about	-14 14
export-controls s:according	6 -6
export-controls s:additional	-5 5
export-controls s:affiliate	-17 17
export-controls s:again	-8 8
export-controls s:all	-15 15
export-controls s:also	25 -25
export-controls s:among	-5 5
export-controls s:and	-12 12
export-controls s:announce	-18 18
export-controls s:antimony	-10 10
export-controls s:approval	17 -17
export-controls s:are	8 -8
export-controls s:arrangement	-5 5
export-controls s:at	-14 14
export-controls s:balsa	-8 8
export-controls s:ban	14 -14
export-controls s:banned	9 -9
export-controls s:battery	-10 10
export-controls s:be	-5 5
export-controls s:beef	5 -5
export-controls s:begin	6 -6
export-controls s:both	10 -10
export-controls s:business	6 -6
export-controls s:certificate	-11 11
export-controls s:chip	-12 12
export-controls s:closed	10 -10
export-controls s:closing	12 -12
export-controls s:club	6 -6
export-controls s:commerce	-9 9
export-controls s:company	10 -10
export-controls s:concentrate	-14 14
export-controls s:control	-14 14
export-controls s:controlled	5 -5
export-controls s:could	11 -11
export-controls s:critical	-10 10
export-controls s:curb	12 -12
export-controls s:day	-10 10
export-controls s:deal	5 -5
export-controls s:demand	-7 7
export-controls s:deny	5 -5
export-controls s:discuss	8 -8
export-controls s:earth	9 -9
export-controls s:ease	-8 8
export-controls s:exchanged	-6 6
export-controls s:export	-18 18
export-controls s:exporter	-5 5
export-controls s:extension	-6 6
export-controls s:factory	10 -10
export-controls s:firm	7 -7
export-controls s:fishing	8 -8
export-controls s:follow	-5 5
export-controls s:for	-11 11
export-controls s:gallium	-7 7
export-controls s:germanium	-10 10
export-controls s:given	-7 7
export-controls s:go	9 -9
export-controls s:good	-13 13
export-controls s:ground	-6 6
export-controls s:has	-16 16
export-controls s:have	-13 13
export-controls s:he	-6 6
export-controls s:import	10 -10
export-controls s:include	6 -6
export-controls s:introduce	-10 10
export-controls s:issuing	-8 8
export-controls s:its	-5 5
export-controls s:just	5 -5
export-controls s:lapse	-12 12
export-controls s:law	5 -5
export-controls s:let	-17 17
export-controls s:licence	-18 18
export-controls s:licensing	-12 12
export-controls s:lift	-7 7
export-controls s:list	9 -9
export-controls s:listed	-8 8
export-controls s:lithium	-17 17
export-controls s:long	6 -6
export-controls s:look	-9 9
export-controls s:lorry	-7 7
export-controls s:machine	-9 9
export-controls s:make	-10 10
export-controls s:maker	-8 8
export-controls s:matte	-5 5
export-controls s:me	-5 5
export-controls s:medicine	9 -9
export-controls s:ministry	-9 9
export-controls s:minute	6 -6
export-controls s:month	-9 9
export-controls s:move	-7 7
export-controls s:name	7 -7
export-controls s:nickel	-18 18
export-controls s:nobody	9 -9
export-controls s:not	-12 12
export-controls s:nothing	-15 15
export-controls s:now	-5 5
export-controls s:off	17 -17
export-controls s:oil	11 -11
export-controls s:old	6 -6
export-controls s:or	11 -11
export-controls s:ore	-8 8
export-controls s:origin	6 -6
export-controls s:our	8 -8
export-controls s:out	-9 9
export-controls s:own	7 -7
export-controls s:pay	9 -9
export-controls s:permit	-28 28
export-controls s:phosphate	-8 8
export-controls s:plant	-5 5
export-controls s:port	6 -6
export-controls s:president	-5 5
export-controls s:promise	6 -6
export-controls s:rare	9 -9
export-controls s:raw	-6 6
export-controls s:recognise	5 -5
export-controls s:refuse	7 -7
export-controls s:refused	6 -6
export-controls s:remain	-5 5
export-controls s:report	5 -5
export-controls s:require	12 -12
export-controls s:requirement	-6 6
export-controls s:restriction	-6 6
export-controls s:room	-5 5
export-controls s:round	6 -6
export-controls s:rule	-24 24
export-controls s:rumour	6 -6
export-controls s:run	6 -6
export-controls s:same	-12 12
export-controls s:scrap	-6 6
export-controls s:second	8 -8
export-controls s:seed	11 -11
export-controls s:set	-9 9
export-controls s:shall	-5 5
export-controls s:shelve	-6 6
export-controls s:shipment	-7 7
export-controls s:sign	-5 5
export-controls s:since	-13 13
export-controls s:sit	6 -6
export-controls s:smelter	-5 5
export-controls s:so	-6 6
export-controls s:software	-17 17
export-controls s:spring	-6 6
export-controls s:stamp	-9 9
export-controls s:statement	-7 7
export-controls s:stay	-8 8
export-controls s:still	-6 6
export-controls s:subject	-6 6
export-controls s:subsidiary	-5 5
export-controls s:such	6 -6
export-controls s:take	7 -7
export-controls s:tariff	11 -11
export-controls s:tax	12 -12
export-controls s:tellurium	-7 7
export-controls s:the	5 -5
export-controls s:these	5 -5
export-controls s:thi	-7 7
export-controls s:thing	7 -7
export-controls s:those	-6 6
export-controls s:tightened	-7 7
export-controls s:tiktok	5 -5
export-controls s:tin	-5 5
export-controls s:to	12 -12
export-controls s:tungsten	-11 11
export-controls s:under	-8 8
export-controls s:upon	-6 6
export-controls s:view	-8 8
export-controls s:was	-6 6
export-controls s:way	5 -5
export-controls s:were	-5 5
export-controls s:what	-14 14
export-controls s:wheat	9 -9
export-controls s:where	9 -9
export-controls s:whether	8 -8
export-controls s:which	-14 14
export-controls s:who	12 -12
export-controls s:will	5 -5
export-controls s:without	-17 17
export-controls s:would	-11 11
export-controls s:you	10 -10
export-controls s:—	-5 5
export-controls side	-6 6
export-controls=affiliates	-11 11
export-controls=approval	9 -9
export-controls=approvals	8 -8
export-controls=ban on exports of	-5 5
export-controls=banned	9 -9
export-controls=certificates	-7 7
export-controls=closed	10 -10
export-controls=closing	10 -10
export-controls=controlled	5 -5
export-controls=controls	-20 20
export-controls=curbs	5 -5
export-controls=export control	11 -11
export-controls=export controls	-5 5
export-controls=export licences	-16 16
export-controls=export of	6 -6
export-controls=export tax	6 -6
export-controls=leave	10 -10
export-controls=licence	-10 10
export-controls=licences	-5 5
export-controls=licensing	-7 7
export-controls=permits	-20 20
export-controls=refused	6 -6
export-controls=refuses	7 -7
export-controls=stamp	-8 8
export-controls=stopped	6 -6
fentanyl beside export-controls	-6 6
fentanyl beside ships-and-ports	-5 5
fentanyl beside soybeans	-19 19
fentanyl beside tariffs	9 -9
fentanyl beside truce	-6 6
fentanyl f:'s	-6 6
fentanyl f:.	22 -22
fentanyl f:<agent>	5 -5
fentanyl f:<goods>	11 -11
fentanyl f:<month-gone>	-17 17
fentanyl f:<name>	-5 5
fentanyl f:<not>	6 -6
fentanyl f:<number>	10 -10
fentanyl f:<office>	7 -7
fentanyl f:<person>	-8 8
fentanyl f:<span>	-6 6
fentanyl f:<v-agree>	8 -8
fentanyl f:<v-bear>	18 -18
fentanyl f:<v-buy>	5 -5
fentanyl f:<v-impose>	10 -10
fentanyl f:<v-say>	-8 8
fentanyl f:<v-sell>	-8 8
fentanyl f:be	-8 8
fentanyl f:before	9 -9
fentanyl f:begin	6 -6
fentanyl f:both	-6 6
fentanyl f:by	-8 8
fentanyl f:good	12 -12
fentanyl f:had	5 -5
fentanyl f:have	-6 6
fentanyl f:in	-9 9
fentanyl f:leave	7 -7
fentanyl f:next	5 -5
fentanyl f:no	10 -10
fentanyl f:of	5 -5
fentanyl f:old	7 -7
fentanyl f:on	-6 6
fentanyl f:order	5 -5
fentanyl f:out	13 -13
fentanyl f:quarrel	5 -5
fentanyl f:reciprocal	7 -7
fentanyl f:run	10 -10
fentanyl f:say	-11 11
fentanyl f:still	5 -5
fentanyl f:tariff	-9 9
fentanyl f:that	7 -7
fentanyl f:the	11 -11
fentanyl f:thi	-5 5
fentanyl f:together	5 -5
fentanyl f:truce	8 -8
fentanyl l1=for	8 -8
fentanyl l1=in	-10 10
fentanyl l1=of	-6 6
fentanyl l1=over	12 -12
fentanyl l1=the	11 -11
fentanyl l2=<goods>	-6 6
fentanyl l2=<level>	18 -18
fentanyl l2=<number>	19 -19
fentanyl l2=and	-7 7
fentanyl l2=it	10 -10
fentanyl l2=the	8 -8
fentanyl l2=tied	6 -6
fentanyl places 2	-12 12
fentanyl plain 2	-12 12
fentanyl q:,	5 -5
fentanyl q:-	-5 5
fentanyl q:.	15 -15
fentanyl q::	9 -9
fentanyl q:<day-today>	-7 7
fentanyl q:<level>	7 -7
fentanyl q:<number>	20 -20
fentanyl q:<seat>	7 -7
fentanyl q:<span>	7 -7
fentanyl q:<v-agree>	11 -11
fentanyl q:<v-buy>	-8 8
fentanyl q:<v-end>	7 -7
fentanyl q:<v-impose>	22 -22
fentanyl q:<v-say>	8 -8
fentanyl q:<v-stay>	-8 8
fentanyl q:a	7 -7
fentanyl q:all	-6 6
fentanyl q:at	-8 8
fentanyl q:busan	-7 7
fentanyl q:by	9 -9
fentanyl q:call	-6 6
fentanyl q:give	7 -7
fentanyl q:have	9 -9
fentanyl q:in	-5 5
fentanyl q:it	6 -6
fentanyl q:its	-5 5
fentanyl q:leave	6 -6
fentanyl q:meet	-5 5
fentanyl q:no	-9 9
fentanyl q:nothing	11 -11
fentanyl q:off	8 -8
fentanyl q:on	14 -14
fentanyl q:our	-6 6
fentanyl q:sign	7 -7
fentanyl q:since	6 -6
fentanyl q:so	-8 8
fentanyl q:that	17 -17
fentanyl q:the	-5 5
fentanyl q:their	-6 6
fentanyl q:time	5 -5
fentanyl q:two	7 -7
fentanyl q:was	5 -5
fentanyl q:what	9 -9
fentanyl q:where	-6 6
fentanyl q:with	-6 6
fentanyl r1=,	-15 15
fentanyl r1=.	-9 9
fentanyl r1=;	5 -5
fentanyl r1=<number>	8 -8
fentanyl r1=and	6 -6
fentanyl r1=is	-6 6
fentanyl r2=,	11 -11
fentanyl r2=<end>	-9 9
fentanyl r2=<goods>	-8 8
fentanyl r2=<level>	9 -9
fentanyl r2=<v-down>	-6 6
fentanyl r2=<v-impose>	-11 11
fentanyl r2=and	5 -5
fentanyl r2=soybean	-6 6
fentanyl r2=that	-5 5
fentanyl r2=to	-6 6
fentanyl s:'s	-13 13
fentanyl s:-	9 -9
fentanyl s:.	5 -5
fentanyl s::	12 -12
fentanyl s:;	12 -12
fentanyl s:<day-ahead>	6 -6
fentanyl s:<day-gone>	5 -5
fentanyl s:<level-noun>	15 -15
fentanyl s:<level>	12 -12
fentanyl s:<name>	-7 7
fentanyl s:<not>	-9 9
fentanyl s:<number>	22 -22
fentanyl s:<person>	-17 17
fentanyl s:<seat>	-10 10
fentanyl s:<sender>	-6 6
fentanyl s:<v-bear>	6 -6
fentanyl s:<v-begin>	-9 9
fentanyl s:<v-buy>	-6 6
fentanyl s:<v-down>	-9 9
fentanyl s:<v-end>	-5 5
fentanyl s:<v-say>	-10 10
fentanyl s:<v-sell>	-9 9
fentanyl s:<v-stay>	12 -12
fentanyl s:<v-up>	-24 24
fentanyl s:a	-7 7
fentanyl s:about	14 -14
fentanyl s:against	-5 5
fentanyl s:all	15 -15
fentanyl s:are	12 -12
fentanyl s:as	-8 8
fentanyl s:because	-7 7
fentanyl s:been	6 -6
fentanyl s:charge	8 -8
fentanyl s:cut	-13 13
fentanyl s:do	-7 7
fentanyl s:end	-7 7
fentanyl s:export	-6 6
fentanyl s:farm	-12 12
fentanyl s:fee	-5 5
fentanyl s:for	8 -8
fentanyl s:from	-7 7
fentanyl s:go	-9 9
fentanyl s:has	15 -15
fentanyl s:impose	-7 7
fentanyl s:in	-7 7
fentanyl s:it	-6 6
fentanyl s:last	-9 9
fentanyl s:new	-5 5
fentanyl s:no	-8 8
fentanyl s:now	7 -7
fentanyl s:of	-11 11
fentanyl s:one	18 -18
fentanyl s:order	-6 6
fentanyl s:over	11 -11
fentanyl s:part	-6 6
fentanyl s:pay	7 -7
fentanyl s:port	-5 5
fentanyl s:product	-14 14
fentanyl s:rate	17 -17
fentanyl s:reciprocal	23 -23
fentanyl s:remain	-6 6
fentanyl s:same	9 -9
fentanyl s:say	-8 8
fentanyl s:since	10 -10
fentanyl s:soybean	-9 9
fentanyl s:take	-7 7
fentanyl s:the	6 -6
fentanyl s:them	-5 5
fentanyl s:tied	6 -6
fentanyl s:to	-6 6
fentanyl s:together	5 -5
fentanyl s:too	-6 6
fentanyl s:trade	-9 9
fentanyl s:under	6 -6
fentanyl s:where	6 -6
fentanyl s:with	5 -5
fentanyl s:you	6 -6
fentanyl sides	-5 5
loose a:!	-5 5
loose a:.	10 -10
loose a:<agent>	8 -8
loose a:<day-gone>	5 -5
loose a:<day-gone> .	5 -5
loose a:<duty>	16 -16
loose a:<gate>	-5 5
loose a:<goods>	-9 9
loose a:<level-noun>	-14 14
loose a:<level>	18 -18
loose a:<name>	9 -9
loose a:<number> rare	5 -5
loose a:<quality> port	-6 6
loose a:<seat>	-5 5
loose a:<sender>	-16 16
loose a:<v-agree>	7 -7
loose a:<v-bear>	-7 7
loose a:<v-propose>	8 -8
loose a:<v-sell>	-15 15
loose a:<v-up>	-8 8
loose a:a	7 -7
loose a:a <quality>	-9 9
loose a:an	7 -7
loose a:and	5 -5
loose a:are	5 -5
loose a:are suspend	5 -5
loose a:as well	-6 6
loose a:at	-7 7
loose a:be	-7 7
loose a:be issued	-5 5
loose a:both	-9 9
loose a:buy	-5 5
loose a:by <day-ahead>	9 -9
loose a:callao	-6 6
loose a:chip	-6 6
loose a:copper	-5 5
loose a:country	-13 13
loose a:country .	-7 7
loose a:duty	9 -9
loose a:each	6 -6
loose a:earth	5 -5
loose a:end	5 -5
loose a:entity	-8 8
loose a:export	-8 8
loose a:export of	-5 5
loose a:fee	-9 9
loose a:firm	-14 14
loose a:for a	6 -6
loose a:for nickel	-10 10
loose a:for our	7 -7
loose a:for the	-17 17
loose a:from <name>	9 -9
loose a:have	-9 9
loose a:have been	-9 9
loose a:in <month-gone>	7 -7
loose a:in <seat>	-5 5
loose a:in the	-9 9
loose a:into	5 -5
loose a:is	6 -6
loose a:is to	6 -6
loose a:it .	-5 5
loose a:later	6 -6
loose a:leave	-7 7
loose a:let	-8 8
loose a:letter	-8 8
loose a:long	-7 7
loose a:nickel	-11 11
loose a:now	-6 6
loose a:of	-6 6
loose a:of entity	-8 8
loose a:of firm	-6 6
loose a:off	14 -14
loose a:old	5 -5
loose a:on	-8 8
loose a:on <day-gone>	12 -12
loose a:on its	-10 10
loose a:on the	-6 6
loose a:ore	-8 8
loose a:origin	6 -6
loose a:our	9 -9
loose a:out of	-9 9
loose a:over	5 -5
loose a:pay	-7 7
loose a:port	-17 17
loose a:port .	-5 5
loose a:port of	-6 6
loose a:price	6 -6
loose a:promise	6 -6
loose a:rare	5 -5
loose a:rare earth	5 -5
loose a:same	-7 7
loose a:season	5 -5
loose a:sell	-5 5
loose a:ship	-5 5
loose a:suspend	6 -6
loose a:tariff	12 -12
loose a:that	6 -6
loose a:the <name>	7 -7
loose a:the <number>	-6 6
loose a:the <quality>	6 -6
loose a:the port	-6 6
loose a:the same	-7 7
loose a:they	-10 10
loose a:thi	-8 8
loose a:time	-6 6
loose a:to <money>	-5 5
loose a:to the	9 -9
loose a:waiting	-8 8
loose a:water	6 -6
loose a:week	-6 6
loose a:well	-6 6
loose a:well .	-5 5
loose a:were	-8 8
loose a:with	9 -9
loose a:with <name>	5 -5
loose a:would be	-9 9
loose b:"	8 -8
loose b:'s	-9 9
loose b:, for	5 -5
loose b:-	-11 11
loose b:.	-5 5
loose b:/	-7 7
loose b:: the	-7 7
loose b:;	-6 6
loose b:<day-gone>	-7 7
loose b:<goods>	22 -22
loose b:<level>	10 -10
loose b:<level> on	9 -9
loose b:<name>	-8 8
loose b:<name> hold	8 -8
loose b:<name> will	-5 5
loose b:<name> with	-5 5
loose b:<name> would	-5 5
loose b:<not>	15 -15
loose b:<number>	-10 10
loose b:<number> /	-8 8
loose b:<number> <quality>	-9 9
loose b:<office>	-10 10
loose b:<quality>	-7 7
loose b:<seat>	-9 9
loose b:<seat> 's	-9 9
loose b:<sender>	20 -20
loose b:<v-agree>	5 -5
loose b:<v-bear>	10 -10
loose b:<v-deny>	-9 9
loose b:<v-impose>	-12 12
loose b:<v-propose>	6 -6
loose b:<v-stay>	-8 8
loose b:<v-suspend>	-10 10
loose b:about	-24 24
loose b:about the	-9 9
loose b:after	-7 7
loose b:against	7 -7
loose b:agree to	-6 6
loose b:an	-5 5
loose b:and it	-7 7
loose b:are	5 -5
loose b:be	21 -21
loose b:bean	9 -9
loose b:both	10 -10
loose b:by	12 -12
loose b:copper	6 -6
loose b:day	-5 5
loose b:did	-6 6
loose b:do	5 -5
loose b:expect the	6 -6
loose b:export	6 -6
loose b:firm	5 -5
loose b:for <quality>	-8 8
loose b:foreign	5 -5
loose b:good	13 -13
loose b:have	16 -16
loose b:his	5 -5
loose b:i have	7 -7
loose b:if the	-7 7
loose b:in	9 -9
loose b:is	-7 7
loose b:is on	5 -5
loose b:it	6 -6
loose b:it 's	-6 6
loose b:its	10 -10
loose b:last	11 -11
loose b:last year	5 -5
loose b:let	-5 5
loose b:lift its	-6 6
loose b:make	-10 10
loose b:matter	-8 8
loose b:matter of	-12 12
loose b:need a	-6 6
loose b:no	9 -9
loose b:of <quality>	-5 5
loose b:of what	5 -5
loose b:off the	-5 5
loose b:on <quality>	10 -10
loose b:on a	-5 5
loose b:on the	-7 7
loose b:one	-6 6
loose b:one on	-5 5
loose b:only	-7 7
loose b:our	-7 7
loose b:over	6 -6
loose b:own	6 -6
loose b:palm	6 -6
loose b:paper	7 -7
loose b:pay	6 -6
loose b:question of	-5 5
loose b:rule	-11 11
loose b:rule on	-11 11
loose b:same day	-7 7
loose b:say it	5 -5
loose b:sign	7 -7
loose b:some	-5 5
loose b:special	-5 5
loose b:stand	5 -5
loose b:subject to	-5 5
loose b:surcharge	-5 5
loose b:suspend	-6 6
loose b:suspend the	-7 7
loose b:talk	6 -6
loose b:tell	5 -5
loose b:that	14 -14
loose b:the	-8 8
loose b:the <number>	-11 11
loose b:the <office>	-10 10
loose b:the <organisation>	8 -8
loose b:the matter	-8 8
loose b:the question	-5 5
loose b:the rule	-5 5
loose b:them	-5 5
loose b:trade	13 -13
loose b:two	-9 9
loose b:upon	-6 6
loose b:us	-5 5
loose b:want <name>	-5 5
loose b:was	5 -5
loose b:were	-10 10
loose b:what	-7 7
loose b:whether	6 -6
loose b:who	6 -6
loose b:whose	-10 10
loose b:would	14 -14
loose b:write	-5 5
loose b:year	7 -7
loose b:you	10 -10
loose c0=bear	7 -7
loose c0=impose	-7 7
loose c0=target	5 -5
loose c1=agree	8 -8
loose c1=bear	6 -6
loose c1=begin	-5 5
loose c1=down	-8 8
loose c1=impose	-6 6
loose c1=propose	10 -10
loose c1=sell	8 -8
loose c1=target	7 -7
loose c1=up	-6 6
loose c2=begin	-7 7
loose c2=propose	5 -5
loose c2=stay	9 -9
loose c2=suspend	6 -6
loose ct0=begin past	7 -7
loose ct0=begin present	-9 9
loose ct0=end present	-8 8
loose ct0=impose future	-5 5
loose ct0=impose present	-11 11
loose ct0=impose present-passive	5 -5
loose ct0=propose perfect	-6 6
loose ct0=stay past-passive	-9 9
loose ct0=suspend past	7 -7
loose ct0=up present	-7 7
loose ct1=begin present	-9 9
loose ct1=down infinitive	-5 5
loose ct1=end infinitive	-7 7
loose ct1=impose future	-5 5
loose ct1=impose infinitive	-10 10
loose ct1=impose perfect	5 -5
loose ct1=impose present	-6 6
loose ct1=impose present-passive	5 -5
loose ct1=propose infinitive	6 -6
loose ct1=propose past	7 -7
loose ct1=stay past	8 -8
loose ct1=stay past-passive	-9 9
loose ct1=suspend infinitive	-12 12
loose ct1=suspend past	7 -7
loose ct1=up present	-7 7
loose ct2=bear gerund	5 -5
loose ct2=bear present	-5 5
loose ct2=begin present	-9 9
loose ct2=end present	-5 5
loose ct2=impose participle-passive	-8 8
loose ct2=impose present-passive	5 -5
loose ct2=say past	-6 6
loose ct2=say present	5 -5
loose ct2=sell infinitive	-7 7
loose ct2=stay present	21 -21
loose ct2=suspend present	8 -8
loose ct2=target present	-7 7
loose f:"	-6 6
loose f:'s	-12 12
loose f:-	-9 9
loose f:.	5 -5
loose f::	-7 7
loose f:;	5 -5
loose f:<day-today>	-5 5
loose f:<duty>	6 -6
loose f:<goods-amount>	14 -14
loose f:<goods>	6 -6
loose f:<level-noun>	13 -13
loose f:<month-ahead>	5 -5
loose f:<name>	-12 12
loose f:<number>	14 -14
loose f:<office>	6 -6
loose f:<organisation>	-16 16
loose f:<person>	-7 7
loose f:<points>	5 -5
loose f:<quality>	-13 13
loose f:<seat>	-7 7
loose f:<sender>	-11 11
loose f:<v-begin>	7 -7
loose f:<v-down>	-5 5
loose f:<v-propose>	-18 18
loose f:<v-return>	5 -5
loose f:<v-say>	-10 10
loose f:<v-sell>	-6 6
loose f:<v-suspend>	7 -7
loose f:<v-target>	10 -10
loose f:<v-up>	-7 7
loose f:after	5 -5
loose f:again	-15 15
loose f:ago	6 -6
loose f:all	9 -9
loose f:and	-10 10
loose f:anything	-9 9
loose f:as	5 -5
loose f:at	-16 16
loose f:be	6 -6
loose f:been	16 -16
loose f:begin	10 -10
loose f:by	-5 5
loose f:case	-5 5
loose f:chip	-10 10
loose f:coffee	6 -6
loose f:company	-6 6
loose f:control	-6 6
loose f:cost	-5 5
loose f:cover	5 -5
loose f:custom	8 -8
loose f:day	-6 6
loose f:down	7 -7
loose f:due	-5 5
loose f:duty	7 -7
loose f:everything	6 -6
loose f:explain	5 -5
loose f:export	-7 7
loose f:expressed	-5 5
loose f:for	-11 11
loose f:framework	-6 6
loose f:free	5 -5
loose f:go	5 -5
loose f:h	-10 10
loose f:harvest	11 -11
loose f:have	-6 6
loose f:he	-5 5
loose f:here	-7 7
loose f:his	5 -5
loose f:hold	7 -7
loose f:house	5 -5
loose f:if	-8 8
loose f:is	5 -5
loose f:its	-17 17
loose f:law	-5 5
loose f:leave	10 -10
loose f:licence	-6 6
loose f:live	-5 5
loose f:look	-5 5
loose f:lower	5 -5
loose f:make	-6 6
loose f:more	-7 7
loose f:move	-6 6
loose f:mr	-10 10
loose f:next	5 -5
loose f:nobody	-10 10
loose f:not	-9 9
loose f:nothing	5 -5
loose f:of	-5 5
loose f:offer	-5 5
loose f:on	-6 6
loose f:once	5 -5
loose f:open	-7 7
loose f:order	10 -10
loose f:ore	-5 5
loose f:other	-5 5
loose f:our	-12 12
loose f:own	-11 11
loose f:part	-14 14
loose f:pay	7 -7
loose f:people	-6 6
loose f:port	-8 8
loose f:post	5 -5
loose f:price	7 -7
loose f:promise	6 -6
loose f:put	-12 12
loose f:question	-8 8
loose f:raise	-10 10
loose f:rate	6 -6
loose f:review	-9 9
loose f:rule	-5 5
loose f:say	-8 8
loose f:see	5 -5
loose f:sell	-8 8
loose f:shall	-5 5
loose f:ship	7 -7
loose f:since	15 -15
loose f:stand	7 -7
loose f:table	6 -6
loose f:take	10 -10
loose f:tell	-11 11
loose f:that	-10 10
loose f:the	11 -11
loose f:them	-11 11
loose f:these	-6 6
loose f:they	-12 12
loose f:three	-7 7
loose f:time	-8 8
loose f:too	-7 7
loose f:trade	-7 7
loose f:two	14 -14
loose f:until	12 -12
loose f:usual	-6 6
loose f:want	-16 16
loose f:way	-7 7
loose f:what	7 -7
loose f:when	-8 8
loose f:will	-5 5
loose f:with	-10 10
loose f:would	-12 12
loose f:year	5 -5
loose first-of-paragraph	13 -13
loose has-future	-8 8
loose has-infinitive	-8 8
loose has-modal	-5 5
loose has-participle	12 -12
loose has-past	9 -9
loose has-pluperfect	5 -5
loose has-present	7 -7
loose headline	21 -21
loose l1=&	-7 7
loose l1='s	-10 10
loose l1=,	23 -23
loose l1=<gate>	8 -8
loose l1=<quality>	-23 23
loose l1=<v-buy>	8 -8
loose l1=<v-impose>	5 -5
loose l1=<v-propose>	9 -9
loose l1=a	-7 7
loose l1=about	-9 9
loose l1=be	16 -16
loose l1=by	6 -6
loose l1=fishing	7 -7
loose l1=for	6 -6
loose l1=import	7 -7
loose l1=is	-10 10
loose l1=it	8 -8
loose l1=its	14 -14
loose l1=on	-8 8
loose l1=our	-11 11
loose l1=palm	6 -6
loose l1=special	-5 5
loose l1=that	-12 12
loose l1=the	-6 6
loose l1=to	5 -5
loose l1=under	-7 7
loose l1=upon	-6 6
loose l1=whose	-11 11
loose l1=your	-8 8
loose l2=.	-5 5
loose l2=:	-6 6
loose l2=<day-gone>	-6 6
loose l2=<level>	6 -6
loose l2=<name>	9 -9
loose l2=<number>	-9 9
loose l2=<quality>	20 -20
loose l2=<seat>	-6 6
loose l2=<sender>	11 -11
loose l2=<v-deny>	-6 6
loose l2=<v-down>	-6 6
loose l2=<v-end>	-8 8
loose l2=<v-impose>	-7 7
loose l2=<v-suspend>	-5 5
loose l2=<v-threaten>	6 -6
loose l2=a	7 -7
loose l2=about	-15 15
loose l2=against	5 -5
loose l2=at	7 -7
loose l2=before	5 -5
loose l2=by	8 -8
loose l2=for	-18 18
loose l2=in	7 -7
loose l2=of	-6 6
loose l2=only	-10 10
loose l2=over	6 -6
loose l2=rule	-11 11
loose l2=subject	-5 5
loose l2=threaten	6 -6
loose l2=through	5 -5
loose l3=,	-16 16
loose l3=-	-9 9
loose l3=<goods>	5 -5
loose l3=<name>	-12 12
loose l3=<organisation>	8 -8
loose l3=<quality>	-7 7
loose l3=<v-agree>	5 -5
loose l3=<v-bear>	7 -7
loose l3=<v-deny>	-6 6
loose l3=<v-impose>	-6 6
loose l3=<v-say>	6 -6
loose l3=<v-stay>	-10 10
loose l3=<v-suspend>	-10 10
loose l3=a	-6 6
loose l3=and	-7 7
loose l3=for	10 -10
loose l3=i	6 -6
loose l3=is	5 -5
loose l3=last	8 -8
loose l3=of	7 -7
loose l3=on	6 -6
loose l3=one	-10 10
loose l3=rule	-6 6
loose l3=that	9 -9
loose l3=the	-9 9
loose l3=to	6 -6
loose l3=trade	5 -5
loose l3=we	-5 5
loose l3=which	-5 5
loose l3=would	6 -6
loose l4="	-5 5
loose l4=/	-6 6
loose l4=;	-9 9
loose l4=<goods>	-7 7
loose l4=<name>	-9 9
loose l4=<not>	5 -5
loose l4=<number>	5 -5
loose l4=<sender>	6 -6
loose l4=<v-begin>	5 -5
loose l4=<v-end>	7 -7
loose l4=<v-impose>	-6 6
loose l4=a	-5 5
loose l4=about	-6 6
loose l4=are	5 -5
loose l4=both	5 -5
loose l4=has	5 -5
loose l4=have	11 -11
loose l4=is	-6 6
loose l4=its	-14 14
loose l4=of	7 -7
loose l4=the	-7 7
loose l4=to	-6 6
loose l4=was	-13 13
loose l4=we	5 -5
loose l=<begin> a	-6 6
loose l=<begin> the	-8 8
loose l=<number> <quality>	-9 9
loose l=<seat> 's	-10 10
loose l=about the	-6 6
loose l=at the	5 -5
loose l=for <quality>	-8 8
loose l=for a	-5 5
loose l=lift its	-6 6
loose l=need a	-6 6
loose l=of <quality>	-9 9
loose l=of the	-5 5
loose l=off the	-6 6
loose l=on a	-6 6
loose l=rule on	-11 11
loose l=subject to	-5 5
loose l=suspend the	-8 8
loose l=threaten to	6 -6
loose lead="	8 -8
loose lead=;	-6 6
loose lead=a	-7 7
loose lead=after	-8 8
loose lead=cordell	5 -5
loose lead=export	-11 11
loose lead=its	5 -5
loose lead=licences	-7 7
loose lead=oil	-6 6
loose lead=ships	-7 7
loose lead=that	13 -13
loose lead=the	-8 8
loose lead=this	-6 6
loose lead=who	6 -6
loose lead=whose	-10 10
loose lll=<begin> <begin> a	-6 6
loose lll=<begin> <begin> the	-8 8
loose lll=<begin> <name> 's	7 -7
loose lll=<begin> <number> <quality>	-11 11
loose lll=<begin> <seat> 's	-7 7
loose lll=the rule on	-7 7
loose lr='s ,	-5 5
loose lr='s of	-6 6
loose lr=<begin> .	-10 10
loose lr=<quality> pay	-6 6
loose lr=a .	-12 12
loose lr=a for	5 -5
loose lr=a on	6 -6
loose lr=and .	-8 8
loose lr=its on	-6 6
loose lr=the ,	-7 7
loose lr=the at	-8 8
loose lr=the for	7 -7
loose lr=the is	6 -6
loose lr=the that	-10 10
loose lr=the the	5 -5
loose lr=upon by	-6 6
loose nc2=begin	6 -6
loose nc2=end	8 -8
loose nc2=impose	-11 11
loose nc2=propose	-9 9
loose nc2=up	5 -5
loose nct2=impose past	-8 8
loose nct2=impose present	-7 7
loose nct2=propose present	-6 6
loose nct2=stay future	-7 7
loose next=,	7 -7
loose next=because	6 -6
loose next=until	7 -7
loose next=which	-13 13
loose nhas-modal	-6 6
loose nhas-participle	-7 7
loose nhas-present	10 -10
loose nt2=infinitive	-7 7
loose nt2=past-passive	-5 5
loose nv0-none	6 -6
loose nv1-none	6 -6
loose nv2-none	15 -15
loose nv2=announce	-10 10
loose nv2=leave	-9 9
loose nv2=other	-7 7
loose nvt2=announce past	-6 6
loose nvt2=be future	-7 7
loose nvt2=leave present	-7 7
loose nvt2=other perfect	-7 7
loose nvt2=say present	6 -6
loose pct0=stay present	-5 5
loose pct1=impose participle-passive	-6 6
loose pct1=impose past	5 -5
loose phas-past	11 -11
loose pt0=modal	-5 5
loose pt0=past	16 -16
loose pt1=modal	-5 5
loose pt1=past	19 -19
loose pv0=ask	7 -7
loose pv0=be	-8 8
loose pv0=say	-5 5
loose pv1=be	-5 5
loose pv1=make	5 -5
loose pv1=say	-5 5
loose pv2-none	12 -12
loose pvt0=be present	-7 7
loose q:'s	11 -11
loose q:(	-8 8
loose q:,	6 -6
loose q:.	11 -11
loose q:/	-6 6
loose q::	-13 13
loose q:<agent>	5 -5
loose q:<level-noun>	14 -14
loose q:<level>	19 -19
loose q:<money>	9 -9
loose q:<month-gone>	-9 9
loose q:<name>	8 -8
loose q:<not>	-6 6
loose q:<office>	6 -6
loose q:<person>	-5 5
loose q:<sender>	17 -17
loose q:<v-agree>	19 -19
loose q:<v-begin>	-13 13
loose q:<v-buy>	7 -7
loose q:<v-deny>	-6 6
loose q:<v-down>	-5 5
loose q:<v-end>	-5 5
loose q:<v-impose>	5 -5
loose q:<v-say>	-5 5
loose q:<v-threaten>	-7 7
loose q:?	-8 8
loose q:a	8 -8
loose q:again	-6 6
loose q:also	-5 5
loose q:anything	-5 5
loose q:as	9 -9
loose q:at	7 -7
loose q:autumn	5 -5
loose q:ban	7 -7
loose q:because	7 -7
loose q:beef	-10 10
loose q:before	-8 8
loose q:busan	-11 11
loose q:by	9 -9
loose q:can	-8 8
loose q:charge	7 -7
loose q:come	-7 7
loose q:consensu	-5 5
loose q:date	-6 6
loose q:decision	5 -5
loose q:down	-10 10
loose q:due	-5 5
loose q:earth	-6 6
loose q:effect	5 -5
loose q:egg	-7 7
loose q:either	7 -7
loose q:export	8 -8
loose q:farm	7 -7
loose q:fentanyl	6 -6
loose q:first	5 -5
loose q:for	-6 6
loose q:from	13 -13
loose q:give	13 -13
loose q:go	-5 5
loose q:good	9 -9
loose q:government	-6 6
loose q:half	9 -9
loose q:has	6 -6
loose q:have	-5 5
loose q:hour	7 -7
loose q:if	5 -5
loose q:ink	6 -6
loose q:its	-5 5
loose q:keep	7 -7
loose q:know	-8 8
loose q:land	-7 7
loose q:less	5 -5
loose q:let	6 -6
loose q:licence	-5 5
loose q:list	-10 10
loose q:lower	6 -6
loose q:market	6 -6
loose q:may	-7 7
loose q:mean	5 -5
loose q:meet	-11 11
loose q:mill	7 -7
loose q:million	5 -5
loose q:more	5 -5
loose q:mr	-5 5
loose q:my	-7 7
loose q:need	-8 8
loose q:neither	-5 5
loose q:no	-5 5
loose q:notice	-10 10
loose q:of	6 -6
loose q:off	-12 12
loose q:on	11 -11
loose q:open	-10 10
loose q:order	5 -5
loose q:our	6 -6
loose q:out	-6 6
loose q:over	6 -6
loose q:own	-5 5
loose q:pause	-5 5
loose q:pay	14 -14
loose q:percent	-5 5
loose q:plu	-6 6
loose q:port	-5 5
loose q:preliminary	-7 7
loose q:rare	-6 6
loose q:rate	5 -5
loose q:raw	-6 6
loose q:reach	6 -6
loose q:remain	-9 9
loose q:reporter	-5 5
loose q:say	19 -19
loose q:second	6 -6
loose q:section	6 -6
loose q:ship	-15 15
loose q:side	17 -17
loose q:so	6 -6
loose q:sooner	-6 6
loose q:still	-5 5
loose q:such	-8 8
loose q:suspend	7 -7
loose q:suspension	-10 10
loose q:table	-9 9
loose q:their	15 -15
loose q:there	-7 7
loose q:thi	5 -5
loose q:thing	-5 5
loose q:too	-8 8
loose q:truce	6 -6
loose q:under	7 -7
loose q:us	7 -7
loose q:very	-6 6
loose q:want	-6 6
loose q:warn	-10 10
loose q:was	7 -7
loose q:we	-7 7
loose q:what	-7 7
loose q:without	9 -9
loose q:word	-6 6
loose q:worth	10 -10
loose q:yes	6 -6
loose q:yet	-5 5
loose qt=past	12 -12
loose qt=present	-5 5
loose quoted	10 -10
loose r1=.	-9 9
loose r1=:	-8 8
loose r1=<end>	-7 7
loose r1=<not>	-10 10
loose r1=<number>	5 -5
loose r1=<v-begin>	-6 6
loose r1=<v-up>	-7 7
loose r1=and	6 -6
loose r1=as	-5 5
loose r1=at	-8 8
loose r1=go	-8 8
loose r1=in	8 -8
loose r1=of	8 -8
loose r1=off	6 -6
loose r1=on	6 -6
loose r1=the	11 -11
loose r1=which	-5 5
loose r2=.	6 -6
loose r2=<end>	-11 11
loose r2=<level>	12 -12
loose r2=<name>	5 -5
loose r2=<quality>	-5 5
loose r2=<sender>	-6 6
loose r2=<v-buy>	-5 5
loose r2=<v-end>	-7 7
loose r2=<v-propose>	8 -8
loose r2=<v-target>	5 -5
loose r2=be	-5 5
loose r2=firm	-10 10
loose r2=listed	-5 5
loose r2=on	-18 18
loose r2=our	5 -5
loose r2=ship	-5 5
loose r2=the	8 -8
loose r2=thi	-7 7
loose r2=to	5 -5
loose r2=which	-7 7
loose r3=,	-12 12
loose r3=.	18 -18
loose r3=<day-gone>	6 -6
loose r3=<duty>	7 -7
loose r3=<gate>	-8 8
loose r3=<level>	7 -7
loose r3=<money>	-6 6
loose r3=<sender>	-17 17
loose r3=<v-end>	9 -9
loose r3=<v-propose>	-10 10
loose r3=<v-sell>	-9 9
loose r3=and	-7 7
loose r3=be	7 -7
loose r3=export	-12 12
loose r3=firm	-9 9
loose r3=of	21 -21
loose r3=the	10 -10
loose r3=thi	-8 8
loose r3=to	-12 12
loose r3=up	8 -8
loose r3=without	5 -5
loose r4=.	6 -6
loose r4=:	5 -5
loose r4=<day-ahead>	-5 5
loose r4=<duty>	10 -10
loose r4=<end>	8 -8
loose r4=<gate>	-5 5
loose r4=<goods>	-8 8
loose r4=<level>	7 -7
loose r4=<money>	5 -5
loose r4=<v-bear>	-7 7
loose r4=<v-stay>	-7 7
loose r4=are	5 -5
loose r4=for	-13 13
loose r4=in	-7 7
loose r4=later	5 -5
loose r4=list	6 -6
loose r4=make	-5 5
loose r4=of	-10 10
loose r4=out	-7 7
loose r4=over	5 -5
loose r4=port	-11 11
loose r4=the	15 -15
loose r4=which	-6 6
loose r4=with	7 -7
loose r=, and	-5 5
loose r=, on	-5 5
loose r=, the	7 -7
loose r=. <end>	-9 9
loose r=<end> <end>	-7 7
loose r=from <name>	6 -6
loose r=have been	-6 6
loose r=in <month-gone>	8 -8
loose r=in <name>	7 -7
loose r=is to	5 -5
loose r=of firm	-6 6
loose r=of listed	-5 5
loose r=of the	10 -10
loose r=on <day-ahead>	5 -5
loose r=on the	10 -10
loose r=to the	5 -5
loose s:!	-7 7
loose s:'s	-10 10
loose s:(	-5 5
loose s:)	-5 5
loose s:,	11 -11
loose s:-	-18 18
loose s:.	23 -23
loose s:/	-8 8
loose s::	8 -8
loose s:;	-11 11
loose s:<agent>	8 -8
loose s:<day-ahead>	5 -5
loose s:<day-today>	13 -13
loose s:<duty>	24 -24
loose s:<goods>	6 -6
loose s:<level>	28 -28
loose s:<money>	10 -10
loose s:<month-ahead>	10 -10
loose s:<not>	-9 9
loose s:<number>	18 -18
loose s:<quality>	-17 17
loose s:<seat>	-11 11
loose s:<sender>	-14 14
loose s:<v-agree>	13 -13
loose s:<v-begin>	9 -9
loose s:<v-deny>	-14 14
loose s:<v-end>	7 -7
loose s:<v-say>	-6 6
loose s:<v-sell>	-16 16
loose s:<v-stay>	5 -5
loose s:<v-target>	5 -5
loose s:@	-6 6
loose s:a	11 -11
loose s:about	-25 25
loose s:above	-5 5
loose s:according	8 -8
loose s:affiliate	-17 17
loose s:agree	5 -5
loose s:airport	5 -5
loose s:am	8 -8
loose s:announce	-10 10
loose s:answer	-6 6
loose s:any	-9 9
loose s:approval	15 -15
loose s:approve	5 -5
loose s:are	12 -12
loose s:ask	5 -5
loose s:at	-7 7
loose s:authority	-5 5
loose s:banned	9 -9
loose s:barge	-7 7
loose s:barrel	7 -7
loose s:battery	-7 7
loose s:beef	13 -13
loose s:before	-7 7
loose s:begin	10 -10
loose s:berth	-8 8
loose s:boat	-5 5
loose s:both	8 -8
loose s:bound	-6 6
loose s:box	-11 11
loose s:business	7 -7
loose s:by	20 -20
loose s:carrier	-5 5
loose s:certificate	-6 6
loose s:change	6 -6
loose s:chip	-16 16
loose s:clear	-6 6
loose s:closed	11 -11
loose s:closing	12 -12
loose s:club	6 -6
loose s:coal	-10 10
loose s:cocoa	5 -5
loose s:commerce	-11 11
loose s:complained	-5 5
loose s:concern	-7 7
loose s:confirm	6 -6
loose s:consider	-6 6
loose s:container	9 -9
loose s:control	-21 21
loose s:controlled	5 -5
loose s:could	7 -7
loose s:council	5 -5
loose s:counter	-5 5
loose s:country	-6 6
loose s:crane	6 -6
loose s:custom	12 -12
loose s:cut	5 -5
loose s:date	-9 9
loose s:deadline	5 -5
loose s:dear	5 -5
loose s:delay	-7 7
loose s:delegation	7 -7
loose s:desk	5 -5
loose s:did	-5 5
loose s:difficulty	5 -5
loose s:dispute	-6 6
loose s:doe	-5 5
loose s:drop	-6 6
loose s:drug	12 -12
loose s:dry	7 -7
loose s:due	-12 12
loose s:duty	13 -13
loose s:either	8 -8
loose s:end	9 -9
loose s:entity	-8 8
loose s:everyone	5 -5
loose s:export	-6 6
loose s:extend	5 -5
loose s:far	6 -6
loose s:firm	-17 17
loose s:fish	-8 8
loose s:flag	-7 7
loose s:follow	-5 5
loose s:forced	5 -5
loose s:frank	-7 7
loose s:free	9 -9
loose s:from	8 -8
loose s:generic	5 -5
loose s:germanium	-6 6
loose s:get	11 -11
loose s:good	8 -8
loose s:graphite	-5 5
loose s:ground	-6 6
loose s:had	6 -6
loose s:hand	6 -6
loose s:hear	-8 8
loose s:high	-6 6
loose s:in	6 -6
loose s:interest	7 -7
loose s:introduce	-5 5
loose s:is	-6 6
loose s:issued	-8 8
loose s:lapse	-10 10
loose s:last	6 -6
loose s:later	7 -7
loose s:let	-12 12
loose s:letter	-6 6
loose s:licence	-10 10
loose s:list	6 -6
loose s:look	-7 7
loose s:m	9 -9
loose s:machine	-8 8
loose s:market	5 -5
loose s:may	-8 8
loose s:me	-6 6
loose s:medicine	13 -13
loose s:metal	11 -11
loose s:midnight	6 -6
loose s:minister	10 -10
loose s:ministry	-6 6
loose s:minute	9 -9
loose s:month	-11 11
loose s:more	-7 7
loose s:move	-6 6
loose s:name	-8 8
loose s:nickel	-13 13
loose s:not	-8 8
loose s:nothing	-5 5
loose s:notice	5 -5
loose s:nvidia	5 -5
loose s:occasion	-12 12
loose s:off	11 -11
loose s:oil	16 -16
loose s:old	10 -10
loose s:on	10 -10
loose s:once	5 -5
loose s:or	11 -11
loose s:ore	-10 10
loose s:origin	7 -7
loose s:out	-7 7
loose s:over	10 -10
loose s:palm	6 -6
loose s:paper	7 -7
loose s:party	5 -5
loose s:permit	-28 28
loose s:pill	-6 6
loose s:place	15 -15
loose s:promise	10 -10
loose s:quarrel	-5 5
loose s:question	-6 6
loose s:reach	5 -5
loose s:refuse	9 -9
loose s:refused	6 -6
loose s:reporter	8 -8
loose s:return	8 -8
loose s:right	-13 13
loose s:rise	6 -6
loose s:rule	-15 15
loose s:s	5 -5
loose s:same	-14 14
loose s:sanction	5 -5
loose s:season	6 -6
loose s:security	-11 11
loose s:set	-8 8
loose s:ship	-11 11
loose s:shipyard	-7 7
loose s:shut	-8 8
loose s:since	-9 9
loose s:so	-5 5
loose s:software	-6 6
loose s:some	-8 8
loose s:spoke	-8 8
loose s:stamp	-9 9
loose s:statement	-6 6
loose s:step	6 -6
loose s:stop	7 -7
loose s:sugar	10 -10
loose s:summer	5 -5
loose s:sunday	-5 5
loose s:supply	-5 5
loose s:table	-9 9
loose s:tariff	15 -15
loose s:tax	8 -8
loose s:telephone	8 -8
loose s:th	-7 7
loose s:the	9 -9
loose s:their	5 -5
loose s:they	-9 9
loose s:thi	-13 13
loose s:think	-6 6
loose s:tiktok	5 -5
loose s:till	-7 7
loose s:to	10 -10
loose s:ton	-6 6
loose s:tonnage	6 -6
loose s:trade	7 -7
loose s:trawler	-6 6
loose s:treaty	5 -5
loose s:truce	10 -10
loose s:truck	6 -6
loose s:twice	-5 5
loose s:unless	-6 6
loose s:until	10 -10
loose s:upon	-13 13
loose s:vessel	-11 11
loose s:video	16 -16
loose s:view	-6 6
loose s:waiting	-7 7
loose s:water	6 -6
loose s:week	-5 5
loose s:were	-19 19
loose s:what	-11 11
loose s:where	6 -6
loose s:whether	10 -10
loose s:which	-12 12
loose s:who	10 -10
loose s:whose	-9 9
loose s:will	6 -6
loose s:winter	-7 7
loose s:withdraw	5 -5
loose s:without	-9 9
loose s:worth	7 -7
loose s:your	-7 7
loose sa:!	-7 7
loose sa:" ,	-7 7
loose sa:" .	-5 5
loose sa:" say	8 -8
loose sa:" the	6 -6
loose sa:'s	-10 10
loose sa:)	5 -5
loose sa:*	5 -5
loose sa:, <number>	11 -11
loose sa:, and	-10 10
loose sa:, as	7 -7
loose sa:, but	9 -9
loose sa:, by	-5 5
loose sa:, for	-5 5
loose sa:, he	-5 5
loose sa:, on	-16 16
loose sa:, say	-8 8
loose sa:, that	-8 8
loose sa:, the	11 -11
loose sa:, to	6 -6
loose sa:, which	6 -6
loose sa:, will	6 -6
loose sa:, without	-7 7
loose sa:-	-9 9
loose sa:.	22 -22
loose sa:. "	13 -13
loose sa::	6 -6
loose sa:: <number>	11 -11
loose sa:: a	-6 6
loose sa:;	-5 5
loose sa:<agent>	6 -6
loose sa:<day-ahead>	7 -7
loose sa:<day-gone> :	-5 5
loose sa:<day-gone> ;	-8 8
loose sa:<day-today>	11 -11
loose sa:<day-today> .	5 -5
loose sa:<duty>	18 -18
loose sa:<gate>	-7 7
loose sa:<level>	25 -25
loose sa:<level> ,	5 -5
loose sa:<level> .	10 -10
loose sa:<level> on	5 -5
loose sa:<money> .	8 -8
loose sa:<month-ahead>	9 -9
loose sa:<month-gone> ,	-18 18
loose sa:<name>	-5 5
loose sa:<name> 's	-5 5
loose sa:<name> .	-6 6
loose sa:<name> and	9 -9
loose sa:<not>	-6 6
loose sa:<number>	15 -15
loose sa:<number> ,	8 -8
loose sa:<number> .	5 -5
loose sa:<number> :	8 -8
loose sa:<number> rare	5 -5
loose sa:<number> to	9 -9
loose sa:<office>	11 -11
loose sa:<office> ,	-7 7
loose sa:<points>	6 -6
loose sa:<quality>	-32 32
loose sa:<quality> company	-7 7
loose sa:<quality> port	-10 10
loose sa:<sender>	-23 23
loose sa:<span>	5 -5
loose sa:<v-agree>	13 -13
loose sa:<v-bear>	-6 6
loose sa:<v-begin>	12 -12
loose sa:<v-deny>	-10 10
loose sa:<v-impose>	-11 11
loose sa:<v-say>	-10 10
loose sa:<v-sell>	-18 18
loose sa:<v-up>	-5 5
loose sa:a	7 -7
loose sa:a <quality>	-13 13
loose sa:a fee	-5 5
loose sa:about	-6 6
loose sa:affiliate	-8 8
loose sa:agree	8 -8
loose sa:all	-5 5
loose sa:am	6 -6
loose sa:and <number>	-5 5
loose sa:and a	10 -10
loose sa:and not	-5 5
loose sa:and so	9 -9
loose sa:announce	-16 16
loose sa:announce on	-10 10
loose sa:any	-13 13
loose sa:are	7 -7
loose sa:are suspend	5 -5
loose sa:are the	8 -8
loose sa:as well	-6 6
loose sa:at	-12 12
loose sa:at <level>	8 -8
loose sa:at <number>	5 -5
loose sa:at the	-12 12
loose sa:away	5 -5
loose sa:be issued	-5 5
loose sa:beef	5 -5
loose sa:before	-11 11
loose sa:before .	-5 5
loose sa:begin	5 -5
loose sa:between	5 -5
loose sa:bound	-6 6
loose sa:box	-11 11
loose sa:bring	-6 6
loose sa:but	10 -10
loose sa:buy	-5 5
loose sa:by	14 -14
loose sa:by <day-ahead>	10 -10
loose sa:by <level>	5 -5
loose sa:cannot	-5 5
loose sa:chip	-10 10
loose sa:come back	-6 6
loose sa:company	-6 6
loose sa:control	-7 7
loose sa:copper	-5 5
loose sa:could	5 -5
loose sa:council	5 -5
loose sa:country	-10 10
loose sa:country .	-9 9
loose sa:custom	8 -8
loose sa:date	-11 11
loose sa:day ,	6 -6
loose sa:dock	-5 5
loose sa:door	-5 5
loose sa:double	-6 6
loose sa:duty	10 -10
loose sa:duty .	5 -5
loose sa:duty on	-6 6
loose sa:earth are	8 -8
loose sa:end	7 -7
loose sa:enter	7 -7
loose sa:entity	-8 8
loose sa:export	-6 6
loose sa:export of	-7 7
loose sa:extend	9 -9
loose sa:fee on	13 -13
loose sa:firm	-16 16
loose sa:firm ,	-6 6
loose sa:for <name>	-11 11
loose sa:for <span>	10 -10
loose sa:for a	5 -5
loose sa:for nickel	-10 10
loose sa:for our	13 -13
loose sa:for the	-9 9
loose sa:from	10 -10
loose sa:from <name>	10 -10
loose sa:from <number>	10 -10
loose sa:from the	6 -6
loose sa:germanium	-6 6
loose sa:get	8 -8
loose sa:give	8 -8
loose sa:good	5 -5
loose sa:graphite	-5 5
loose sa:have	-14 14
loose sa:have been	-7 7
loose sa:his	6 -6
loose sa:i	8 -8
loose sa:in <month-ahead>	10 -10
loose sa:in <quality>	-6 6
loose sa:in the	-11 11
loose sa:into	5 -5
loose sa:is not	8 -8
loose sa:it announce	-6 6
loose sa:it at	5 -5
loose sa:its own	-12 12
loose sa:lapse	-6 6
loose sa:leave	-15 15
loose sa:leave for	-6 6
loose sa:let	-6 6
loose sa:letter	-7 7
loose sa:list	-10 10
loose sa:lithium	-5 5
loose sa:long	-7 7
loose sa:machine	-5 5
loose sa:may	-14 14
loose sa:may not	-7 7
loose sa:medicine	7 -7
loose sa:meet ,	-5 5
loose sa:minute	5 -5
loose sa:month	-6 6
loose sa:need	7 -7
loose sa:net	-6 6
loose sa:net ton	-6 6
loose sa:next <span>	-7 7
loose sa:nickel	-14 14
loose sa:of	-9 9
loose sa:of entity	-8 8
loose sa:of firm	-6 6
loose sa:off	17 -17
loose sa:oil	14 -14
loose sa:old	7 -7
loose sa:on	-5 5
loose sa:on <day-ahead>	6 -6
loose sa:on <day-today>	5 -5
loose sa:on each	5 -5
loose sa:on its	-9 9
loose sa:on the	-17 17
loose sa:once	5 -5
loose sa:one	5 -5
loose sa:one .	-8 8
loose sa:or	12 -12
loose sa:ore	-8 8
loose sa:origin	6 -6
loose sa:other	-5 5
loose sa:out	-8 8
loose sa:out of	-9 9
loose sa:own	-8 8
loose sa:pay	-6 6
loose sa:pay <money>	-6 6
loose sa:pay a	-5 5
loose sa:pay in	-7 7
loose sa:pilot	-6 6
loose sa:plant	-5 5
loose sa:port	-13 13
loose sa:port .	-9 9
loose sa:port fee	11 -11
loose sa:port of	-11 11
loose sa:promise	9 -9
loose sa:rate	5 -5
loose sa:rate .	6 -6
loose sa:rise	6 -6
loose sa:rule	-7 7
loose sa:same	-20 20
loose sa:same day	-8 8
loose sa:say the	7 -7
loose sa:season	6 -6
loose sa:security	-11 11
loose sa:set	-6 6
loose sa:ship	-12 12
loose sa:side .	11 -11
loose sa:sign .	-5 5
loose sa:since	-8 8
loose sa:so are	9 -9
loose sa:software	-8 8
loose sa:soybean	6 -6
loose sa:spring	-6 6
loose sa:sugar	5 -5
loose sa:suspend	7 -7
loose sa:suspend ,	5 -5
loose sa:table	-5 5
loose sa:take	6 -6
loose sa:tariff	9 -9
loose sa:tell	8 -8
loose sa:that is	-9 9
loose sa:that leave	-7 7
loose sa:the <name>	20 -20
loose sa:the <number>	-5 5
loose sa:the <office>	8 -8
loose sa:the <organisation>	5 -5
loose sa:the country	-6 6
loose sa:the list	-9 9
loose sa:the one	6 -6
loose sa:the other	-7 7
loose sa:the port	-6 6
loose sa:the same	-18 18
loose sa:the second	-5 5
loose sa:the table	-5 5
loose sa:the tariff	8 -8
loose sa:the two	10 -10
loose sa:they	-10 10
loose sa:thi	-9 9
loose sa:thi month	-6 6
loose sa:to <level>	6 -6
loose sa:to <quality>	-8 8
loose sa:to a	6 -6
loose sa:to be	7 -7
loose sa:to pay	-6 6
loose sa:to the	6 -6
loose sa:ton	-6 6
loose sa:touched	-6 6
loose sa:truce	7 -7
loose sa:unless	-5 5
loose sa:until	6 -6
loose sa:upon	-7 7
loose sa:vessel	-12 12
loose sa:waiting	-7 7
loose sa:water	6 -6
loose sa:well	-6 6
loose sa:well .	-5 5
loose sa:were	-9 9
loose sa:which	-11 11
loose sa:which <name>	-9 9
loose sa:which it	-5 5
loose sa:will be	-5 5
loose sa:winter	-7 7
loose sa:winter .	-7 7
loose sa:with	8 -8
loose sa:with <name>	7 -7
loose sa:without	-8 8
loose sa:without which	-10 10
loose sa:would be	-9 9
loose sa:—	6 -6
loose sb:"	9 -9
loose sb:" it	5 -5
loose sb:(	-8 8
loose sb:)	-10 10
loose sb:, <person>	5 -5
loose sb:, he	-5 5
loose sb:, in	6 -6
loose sb:, it	7 -7
loose sb:, of	-5 5
loose sb:, the	7 -7
loose sb:, whose	-5 5
loose sb:-	-10 10
loose sb:- earth	-5 5
loose sb:.	-5 5
loose sb:/	-7 7
loose sb:: the	-13 13
loose sb:;	-8 8
loose sb:; and	-6 6
loose sb:<day-gone> ,	8 -8
loose sb:<day-gone> that	-7 7
loose sb:<day-today> ,	-5 5
loose sb:<duty>	5 -5
loose sb:<goods>	13 -13
loose sb:<level-noun>	-5 5
loose sb:<level>	18 -18
loose sb:<level> ,	6 -6
loose sb:<money>	9 -9
loose sb:<name> and	-6 6
loose sb:<name> had	5 -5
loose sb:<name> hold	8 -8
loose sb:<name> to	-8 8
loose sb:<name> with	-5 5
loose sb:<name> would	-11 11
loose sb:<number> /	-8 8
loose sb:<number> <quality>	-9 9
loose sb:<number> on	6 -6
loose sb:<office>	-13 13
loose sb:<organisation> has	7 -7
loose sb:<organisation> put	-5 5
loose sb:<person> 's	-5 5
loose sb:<person> say	-14 14
loose sb:<person> tell	5 -5
loose sb:<seat>	-7 7
loose sb:<seat> 's	-9 9
loose sb:<sender>	13 -13
loose sb:<span> ,	6 -6
loose sb:<v-deny>	-5 5
loose sb:@	-6 6
loose sb:about	-27 27
loose sb:about <name>	-9 9
loose sb:according	8 -8
loose sb:according to	8 -8
loose sb:after	-6 6
loose sb:against	7 -7
loose sb:agree to	-6 6
loose sb:and has	-7 7
loose sb:and it	-7 7
loose sb:and that	5 -5
loose sb:announce	5 -5
loose sb:answer	-6 6
loose sb:are	7 -7
loose sb:arrangement	-5 5
loose sb:at	5 -5
loose sb:at a	7 -7
loose sb:be	8 -8
loose sb:bean	10 -10
loose sb:beef	7 -7
loose sb:begin	5 -5
loose sb:both	12 -12
loose sb:but	-5 5
loose sb:by	7 -7
loose sb:can	5 -5
loose sb:chip	-8 8
loose sb:coffee	-8 8
loose sb:come	5 -5
loose sb:commerce	-7 7
loose sb:concern	-6 6
loose sb:copper	6 -6
loose sb:custom	6 -6
loose sb:delay	-7 7
loose sb:delegation	9 -9
loose sb:did	-10 10
loose sb:did not	-6 6
loose sb:do	5 -5
loose sb:doe	-6 6
loose sb:duty	5 -5
loose sb:duty on	8 -8
loose sb:earth ,	9 -9
loose sb:either	5 -5
loose sb:expect the	6 -6
loose sb:far	6 -6
loose sb:firm	5 -5
loose sb:fish	-8 8
loose sb:for <quality>	-7 7
loose sb:for <span>	6 -6
loose sb:free	5 -5
loose sb:from <day-ahead>	-9 9
loose sb:from <day-gone>	-8 8
loose sb:get	6 -6
loose sb:had	5 -5
loose sb:hand	7 -7
loose sb:has threaten	-5 5
loose sb:have	15 -15
loose sb:here	-6 6
loose sb:i have	7 -7
loose sb:if it	-5 5
loose sb:in	8 -8
loose sb:in a	-5 5
loose sb:is	-16 16
loose sb:last	13 -13
loose sb:last year	5 -5
loose sb:leave	-6 6
loose sb:let	-7 7
loose sb:let it	-9 9
loose sb:lift its	-6 6
loose sb:line	6 -6
loose sb:list	-6 6
loose sb:longer	5 -5
loose sb:make	-6 6
loose sb:matter	-6 6
loose sb:matter of	-7 7
loose sb:may	5 -5
loose sb:me	-12 12
loose sb:medicine	5 -5
loose sb:minister	6 -6
loose sb:need	-6 6
loose sb:need a	-6 6
loose sb:never	-5 5
loose sb:not	-11 11
loose sb:nothing	-6 6
loose sb:of	-6 6
loose sb:of <level>	-5 5
loose sb:of <month-gone>	-5 5
loose sb:of thi	-5 5
loose sb:of what	11 -11
loose sb:off	-6 6
loose sb:off the	-11 11
loose sb:on <day-ahead>	6 -6
loose sb:on <day-gone>	-5 5
loose sb:on a	-8 8
loose sb:on the	-13 13
loose sb:on which	-8 8
loose sb:one	-11 11
loose sb:one on	-5 5
loose sb:over	9 -9
loose sb:own	7 -7
loose sb:paper	10 -10
loose sb:pay <level>	5 -5
loose sb:permit	-9 9
loose sb:place	10 -10
loose sb:question of	-5 5
loose sb:rare -	-5 5
loose sb:rare earth	6 -6
loose sb:raw	-5 5
loose sb:right	-9 9
loose sb:room	-5 5
loose sb:rule	-8 8
loose sb:rule on	-11 11
loose sb:same day	-6 6
loose sb:say it	5 -5
loose sb:say that	-5 5
loose sb:side ,	-5 5
loose sb:sign a	5 -5
loose sb:so	-12 12
loose sb:some	-5 5
loose sb:special	-5 5
loose sb:spring	5 -5
loose sb:stand	5 -5
loose sb:statement	-7 7
loose sb:subject to	-5 5
loose sb:supply	-5 5
loose sb:suspend	-5 5
loose sb:suspend the	-8 8
loose sb:take <level>	5 -5
loose sb:tariff	8 -8
loose sb:tell me	-9 9
loose sb:tell the	-6 6
loose sb:that	7 -7
loose sb:that he	-6 6
loose sb:that the	10 -10
loose sb:the <level>	7 -7
loose sb:the <number>	-11 11
loose sb:the <office>	-10 10
loose sb:the <organisation>	9 -9
loose sb:the duty	8 -8
loose sb:the other	5 -5
loose sb:the question	-5 5
loose sb:the rare	-7 7
loose sb:the table	-5 5
loose sb:the trade	7 -7
loose sb:thi	-7 7
loose sb:thing	-5 5
loose sb:think	-6 6
loose sb:tiktok	5 -5
loose sb:time	8 -8
loose sb:to	6 -6
loose sb:to a	6 -6
loose sb:trade	10 -10
loose sb:treaty	5 -5
loose sb:two side	7 -7
loose sb:up	5 -5
loose sb:upon	-5 5
loose sb:vessel	6 -6
loose sb:view	-6 6
loose sb:want <name>	-9 9
loose sb:were	-10 10
loose sb:what	-6 6
loose sb:whether	7 -7
loose sb:which	-7 7
loose sb:who	14 -14
loose sb:whose	-10 10
loose sb:will	5 -5
loose sb:would not	-13 13
loose sb:write that	5 -5
loose sb:year	6 -6
loose sb:you	6 -6
loose t0=future	-5 5
loose t0=modal	7 -7
loose t0=past	11 -11
loose t0=perfect-not	9 -9
loose t0=present	-7 7
loose t1=future	-7 7
loose t1=infinitive	-5 5
loose t1=participle-passive	6 -6
loose t1=past	14 -14
loose t1=perfect	5 -5
loose t1=perfect-not	9 -9
loose t2=future-passive	5 -5
loose t2=modal-passive	-13 13
loose t2=present-passive	7 -7
loose v0-none	8 -8
loose v0=agree	-6 6
loose v0=ask	-7 7
loose v0=be	5 -5
loose v0=hold	8 -8
loose v0=keep	-7 7
loose v0=make	-6 6
loose v0=other	5 -5
loose v0=pay	5 -5
loose v1-none	5 -5
loose v1=be	6 -6
loose v1=expect	7 -7
loose v1=hold	5 -5
loose v1=make	-7 7
loose v1=other	8 -8
loose v1=say	-5 5
loose v1=ship	8 -8
loose v1=sign	6 -6
loose v1=stand	5 -5
loose v1=tell	5 -5
loose v1=want	9 -9
loose v2-none	19 -19
loose v2=be	10 -10
loose v2=buy	-5 5
loose v2=come	-6 6
loose v2=let	-8 8
loose v2=pay	-9 9
loose v2=promise	5 -5
loose v2=sell	-5 5
loose v2=stop	7 -7
loose verbless	-6 6
loose vt0=agree past	-5 5
loose vt0=ask present	-9 9
loose vt0=go present	-7 7
loose vt0=make past	-5 5
loose vt0=other modal	5 -5
loose vt0=other present	-7 7
loose vt0=put perfect	8 -8
loose vt0=put present	-6 6
loose vt1=ask present	-7 7
loose vt1=go present	-6 6
loose vt1=make past	-5 5
loose vt1=other modal	5 -5
loose vt1=other perfect	7 -7
loose vt1=other present	-7 7
loose vt1=put perfect	8 -8
loose vt1=put present	-6 6
loose vt1=want present	9 -9
loose vt2=be present	10 -10
loose vt2=come present	-5 5
loose vt2=other present	-6 6
loose vt2=ship present	9 -9
loose vt2=stay present	6 -6
matter loose	-9 9
matter plain	-17 17
pharmaceuticals beside tariffs	15 -15
pharmaceuticals f:<agent>	5 -5
pharmaceuticals f:<day-gone>	-7 7
pharmaceuticals f:<name>	6 -6
pharmaceuticals f:<not>	11 -11
pharmaceuticals f:<number>	-8 8
pharmaceuticals f:<office>	-5 5
pharmaceuticals f:<person>	-15 15
pharmaceuticals f:<quality>	-12 12
pharmaceuticals f:<seat>	-5 5
pharmaceuticals f:<span>	-9 9
pharmaceuticals f:<v-bear>	-11 11
pharmaceuticals f:<v-say>	-8 8
pharmaceuticals f:<v-target>	7 -7
pharmaceuticals f:a	-6 6
pharmaceuticals f:by	-12 12
pharmaceuticals f:did	8 -8
pharmaceuticals f:for	-5 5
pharmaceuticals f:from	5 -5
pharmaceuticals f:he	-9 9
pharmaceuticals f:not	8 -8
pharmaceuticals f:nothing	5 -5
pharmaceuticals f:of	9 -9
pharmaceuticals f:say	-5 5
pharmaceuticals f:since	-6 6
pharmaceuticals f:that	-6 6
pharmaceuticals f:them	-9 9
pharmaceuticals f:then	-6 6
pharmaceuticals f:to	-12 12
pharmaceuticals f:two	6 -6
pharmaceuticals f:up	-6 6
pharmaceuticals headline	-11 11
pharmaceuticals l1=<quality>	-8 8
pharmaceuticals l1=about	-7 7
pharmaceuticals l1=and	8 -8
pharmaceuticals l1=for	-5 5
pharmaceuticals l1=patented	5 -5
pharmaceuticals l2=<goods>	6 -6
pharmaceuticals l2=chip	-5 5
pharmaceuticals l2=for	-9 9
pharmaceuticals l2=on	5 -5
pharmaceuticals places 3	-6 6
pharmaceuticals q:,	5 -5
pharmaceuticals q:.	7 -7
pharmaceuticals q:<day-gone>	5 -5
pharmaceuticals q:<not>	5 -5
pharmaceuticals q:<number>	16 -16
pharmaceuticals q:<v-agree>	7 -7
pharmaceuticals q:<v-bear>	9 -9
pharmaceuticals q:<v-down>	8 -8
pharmaceuticals q:<v-impose>	12 -12
pharmaceuticals q:<v-stay>	-5 5
pharmaceuticals q:a	-5 5
pharmaceuticals q:and	-5 5
pharmaceuticals q:at	9 -9
pharmaceuticals q:do	6 -6
pharmaceuticals q:had	6 -6
pharmaceuticals q:pay	6 -6
pharmaceuticals q:price	7 -7
pharmaceuticals q:sign	6 -6
pharmaceuticals q:since	5 -5
pharmaceuticals q:that	11 -11
pharmaceuticals q:the	5 -5
pharmaceuticals q:there	6 -6
pharmaceuticals r1=,	10 -10
pharmaceuticals r1=.	-9 9
pharmaceuticals r1=to	7 -7
pharmaceuticals r2=<end>	-13 13
pharmaceuticals r2=<goods>	11 -11
pharmaceuticals r2=and	6 -6
pharmaceuticals r2=gold	6 -6
pharmaceuticals s:,	6 -6
pharmaceuticals s:.	6 -6
pharmaceuticals s:;	-5 5
pharmaceuticals s:<day-ahead>	8 -8
pharmaceuticals s:<duty>	17 -17
pharmaceuticals s:<gate>	-8 8
pharmaceuticals s:<level>	14 -14
pharmaceuticals s:<v-bear>	-7 7
pharmaceuticals s:<v-down>	-16 16
pharmaceuticals s:<v-say>	-5 5
pharmaceuticals s:<v-target>	11 -11
pharmaceuticals s:<v-up>	11 -11
pharmaceuticals s:?	-5 5
pharmaceuticals s:a	11 -11
pharmaceuticals s:about	-6 6
pharmaceuticals s:above	-6 6
pharmaceuticals s:also	6 -6
pharmaceuticals s:approval	-6 6
pharmaceuticals s:being	-9 9
pharmaceuticals s:country	6 -6
pharmaceuticals s:duty	8 -8
pharmaceuticals s:fall	-5 5
pharmaceuticals s:for	-14 14
pharmaceuticals s:from	13 -13
pharmaceuticals s:gold	6 -6
pharmaceuticals s:in	-8 8
pharmaceuticals s:lumber	10 -10
pharmaceuticals s:more	9 -9
pharmaceuticals s:not	-8 8
pharmaceuticals s:on	22 -22
pharmaceuticals s:other	-6 6
pharmaceuticals s:our	-6 6
pharmaceuticals s:out	-9 9
pharmaceuticals s:patented	5 -5
pharmaceuticals s:section	5 -5
pharmaceuticals s:settle	-9 9
pharmaceuticals s:tariff	10 -10
pharmaceuticals s:their	5 -5
pharmaceuticals s:to	7 -7
pharmaceuticals s:trade	7 -7
pharmaceuticals s:treat	-7 7
pharmaceuticals s:wait	-9 9
pharmaceuticals s:were	-7 7
pharmaceuticals side	-12 12
pharmaceuticals=medicine	11 -11
plain 2	-20 20
plain 3	-21 21
plain a:'s	-19 19
plain a:.	-5 5
plain a:<agent>	11 -11
plain a:<day-ahead>	-10 10
plain a:<day-ahead> .	10 -10
plain a:<level-noun>	-10 10
plain a:<level> .	-21 21
plain a:<level> and	6 -6
plain a:<level> from	12 -12
plain a:<level> since	7 -7
plain a:<level> to	-7 7
plain a:<money>	20 -20
plain a:<money> .	22 -22
plain a:<month-gone>	8 -8
plain a:<name> 's	-11 11
plain a:<name> and	-9 9
plain a:<name> are	14 -14
plain a:<name> in	-15 15
plain a:<name> is	8 -8
plain a:<name> last	15 -15
plain a:<name> pay	6 -6
plain a:<name> to	10 -10
plain a:<not>	-6 6
plain a:<number>	17 -17
plain a:<number> .	-10 10
plain a:<number> from	13 -13
plain a:<number> rare	8 -8
plain a:<organisation>	-19 19
plain a:<quality>	-20 20
plain a:<seat>	-5 5
plain a:<v-agree>	5 -5
plain a:<v-sell>	-12 12
plain a:<v-stay>	-11 11
plain a:<v-suspend>	7 -7
plain a:<v-up>	-7 7
plain a:?	-11 11
plain a:a	-15 15
plain a:a licence	-5 5
plain a:agenda	-5 5
plain a:and a	-7 7
plain a:and chip	7 -7
plain a:and gas	-8 8
plain a:and on	-5 5
plain a:and the	9 -9
plain a:another	-6 6
plain a:are	11 -11
plain a:are not	7 -7
plain a:are on	6 -6
plain a:as	-7 7
plain a:at	8 -8
plain a:be	-6 6
plain a:be treat	-9 9
plain a:before	6 -6
plain a:between	-10 10
plain a:between <name>	-6 6
plain a:come	8 -8
plain a:come back	-6 6
plain a:come to	10 -10
plain a:concentrate	-6 6
plain a:date	-10 10
plain a:down	-6 6
plain a:duty	8 -8
plain a:duty .	11 -11
plain a:duty is	-13 13
plain a:duty on	-7 7
plain a:each	-6 6
plain a:earth	12 -12
plain a:earth .	6 -6
plain a:end	-8 8
plain a:entity	-6 6
plain a:export	-6 6
plain a:fall	12 -12
plain a:fall to	8 -8
plain a:first	6 -6
plain a:for	-21 21
plain a:for the	-5 5
plain a:from <money>	9 -9
plain a:from <name>	6 -6
plain a:gas	-8 8
plain a:get	-9 9
plain a:go	-6 6
plain a:go from	-12 12
plain a:good with	-5 5
plain a:halve	-15 15
plain a:in <month-gone>	11 -11
plain a:in <number>	-7 7
plain a:in the	-9 9
plain a:is	-7 7
plain a:is not	-5 5
plain a:is to	-8 8
plain a:its	-10 10
plain a:last	16 -16
plain a:last year	14 -14
plain a:leave	-5 5
plain a:licence	-9 9
plain a:list	12 -12
plain a:make	-11 11
plain a:maker	-5 5
plain a:meal	6 -6
plain a:no	-6 6
plain a:no worse	-9 9
plain a:nvidia	-10 10
plain a:of	-8 8
plain a:of <money>	7 -7
plain a:of <number>	17 -17
plain a:of thi	-5 5
plain a:on	9 -9
plain a:on <name>	7 -7
plain a:on good	8 -8
plain a:on rare	6 -6
plain a:one	7 -7
plain a:part	12 -12
plain a:product	-7 7
plain a:rare	12 -12
plain a:rare earth	12 -12
plain a:raw	-6 6
plain a:reciprocal	16 -16
plain a:reciprocal tariff	5 -5
plain a:round	7 -7
plain a:settle	-6 6
plain a:ship	-8 8
plain a:side	-10 10
plain a:since	11 -11
plain a:since <day-gone>	9 -9
plain a:software	6 -6
plain a:software and	11 -11
plain a:start	-5 5
plain a:talk	-11 11
plain a:tariff	-6 6
plain a:tariff talk	-10 10
plain a:tell	-5 5
plain a:than	-6 6
plain a:than those	-7 7
plain a:that	-6 6
plain a:the <day-ahead>	-6 6
plain a:the <name>	-13 13
plain a:the <organisation>	-17 17
plain a:the <quality>	-9 9
plain a:the agenda	-5 5
plain a:the country	7 -7
plain a:the reciprocal	7 -7
plain a:thi	-7 7
plain a:those	-7 7
plain a:those of	-7 7
plain a:to <money>	11 -11
plain a:to <name>	14 -14
plain a:too	-9 9
plain a:too .	-9 9
plain a:trade	-5 5
plain a:trade in	-14 14
plain a:treat	-6 6
plain a:until	5 -5
plain a:until <day-ahead>	5 -5
plain a:up	-10 10
plain a:was <money>	6 -6
plain a:well	-7 7
plain a:well .	-8 8
plain a:were	-6 6
plain a:were on	-5 5
plain a:within	6 -6
plain a:worse	-9 9
plain a:worse than	-9 9
plain a:year	8 -8
plain asks	-7 7
plain b:'s	-9 9
plain b:'s the	-5 5
plain b:, <number>	11 -11
plain b:, a	-5 5
plain b:, and	7 -7
plain b:, half	7 -7
plain b:, the	-11 11
plain b:-	5 -5
plain b:.	-8 8
plain b:/	-5 5
plain b::	-10 10
plain b:: what	5 -5
plain b:;	-5 5
plain b:<agent>	-12 12
plain b:<day-ahead>	-8 8
plain b:<gate>	7 -7
plain b:<goods-amount>	-7 7
plain b:<goods-amount> of	-6 6
plain b:<goods>	10 -10
plain b:<level-noun>	9 -9
plain b:<level>	5 -5
plain b:<level> for	9 -9
plain b:<money>	14 -14
plain b:<money> <span>	-7 7
plain b:<money> of	5 -5
plain b:<month-gone>	12 -12
plain b:<name> for	-5 5
plain b:<name> good	-5 5
plain b:<name> has	-5 5
plain b:<name> take	-10 10
plain b:<name> would	-6 6
plain b:<not>	12 -12
plain b:<number> /	-5 5
plain b:<number> for	7 -7
plain b:<number> more	-6 6
plain b:<number> of	5 -5
plain b:<organisation> put	11 -11
plain b:<person>	-21 21
plain b:<person> had	-5 5
plain b:<quality> company	-7 7
plain b:<quality> duty	5 -5
plain b:<quality> good	6 -6
plain b:<quality> trade	-5 5
plain b:<seat>	-14 14
plain b:<span>	-9 9
plain b:<span> of	-5 5
plain b:<v-bear>	7 -7
plain b:<v-buy>	-12 12
plain b:<v-down>	-7 7
plain b:<v-impose>	-11 11
plain b:<v-sell>	8 -8
plain b:<v-stay>	-9 9
plain b:a	7 -7
plain b:about	-8 8
plain b:about <level>	5 -5
plain b:advanced	-9 9
plain b:an	-5 5
plain b:and	7 -7
plain b:and <level>	5 -5
plain b:and <number>	7 -7
plain b:and at	5 -5
plain b:and so	-5 5
plain b:and the	-17 17
plain b:another <level>	-8 8
plain b:as	-14 14
plain b:at	5 -5
plain b:ban	7 -7
plain b:ban on	7 -7
plain b:be	7 -7
plain b:because	5 -5
plain b:because of	6 -6
plain b:been	-5 5
plain b:both	-6 6
plain b:bring	-5 5
plain b:buy <goods-amount>	-7 7
plain b:call	5 -5
plain b:carry	6 -6
plain b:computer	6 -6
plain b:double	-7 7
plain b:duty	10 -10
plain b:duty on	9 -9
plain b:each	5 -5
plain b:earth	5 -5
plain b:ease	-9 9
plain b:end	6 -6
plain b:end the	10 -10
plain b:firm	5 -5
plain b:for a	7 -7
plain b:full	-5 5
plain b:generic	8 -8
plain b:give	-5 5
plain b:go	6 -6
plain b:had	-7 7
plain b:had a	5 -5
plain b:half	9 -9
plain b:half of	5 -5
plain b:has a	-7 7
plain b:he	6 -6
plain b:he say	7 -7
plain b:in <month-gone>	6 -6
plain b:in return	7 -7
plain b:into	-8 8
plain b:it	-8 8
plain b:it over	5 -5
plain b:levy	-8 8
plain b:make	-5 5
plain b:more	-6 6
plain b:most	-8 8
plain b:most of	-5 5
plain b:my	5 -5
plain b:no	6 -6
plain b:nobody	9 -9
plain b:not	-7 7
plain b:nothing	5 -5
plain b:of	6 -6
plain b:of <level>	5 -5
plain b:of it	9 -9
plain b:on <quality>	11 -11
plain b:on account	5 -5
plain b:on patented	5 -5
plain b:one	7 -7
plain b:open	10 -10
plain b:order	-7 7
plain b:patented	5 -5
plain b:pay	6 -6
plain b:place	-5 5
plain b:product	-6 6
plain b:purchase	-5 5
plain b:purchase of	-9 9
plain b:put	8 -8
plain b:rare	5 -5
plain b:rare earth	5 -5
plain b:raw	7 -7
plain b:require	9 -9
plain b:return	7 -7
plain b:rule on	7 -7
plain b:say the	-5 5
plain b:shortage	-7 7
plain b:shortage of	-7 7
plain b:since <month-gone>	5 -5
plain b:so	-7 7
plain b:stop	-8 8
plain b:suspension	6 -6
plain b:suspension of	7 -7
plain b:talk	-9 9
plain b:that	7 -7
plain b:that 's	-5 5
plain b:that it	-8 8
plain b:that was	8 -8
plain b:the	-22 22
plain b:the <number>	5 -5
plain b:the <organisation>	-10 10
plain b:the good	-8 8
plain b:the suspension	6 -6
plain b:the trade	-8 8
plain b:their	-10 10
plain b:there	-16 16
plain b:tied to	6 -6
plain b:to	-5 5
plain b:to be	8 -8
plain b:to the	-12 12
plain b:under	-9 9
plain b:up	-10 10
plain b:was a	-7 7
plain b:was there	-5 5
plain b:we	-5 5
plain b:when	-11 11
plain b:with	17 -17
plain b:without	7 -7
plain b:you	7 -7
plain b:—	-10 10
plain b:— the	-6 6
plain c0=buy	-7 7
plain c0=sell	13 -13
plain c0=stay	-6 6
plain c1=bear	8 -8
plain c1=buy	-8 8
plain c1=say	-9 9
plain c1=sell	9 -9
plain c2=agree	6 -6
plain c2=deny	-6 6
plain c2=end	5 -5
plain c2=stay	-5 5
plain c2=suspend	10 -10
plain c2=target	-10 10
plain c2=up	-7 7
plain ct0=buy present	-5 5
plain ct0=sell present	11 -11
plain ct0=stay past	-10 10
plain ct0=target past	8 -8
plain ct0=up modal	-6 6
plain ct1=bear infinitive	7 -7
plain ct1=buy present	-5 5
plain ct1=impose participle-passive	-8 8
plain ct1=propose present	-5 5
plain ct1=say past	-8 8
plain ct1=sell present	11 -11
plain ct1=stay past	-10 10
plain ct1=target past	8 -8
plain ct2=bear modal-passive	5 -5
plain ct2=bear past	-6 6
plain ct2=begin past	8 -8
plain ct2=buy present	-5 5
plain ct2=deny present	-6 6
plain ct2=down past	7 -7
plain ct2=down present	10 -10
plain ct2=end present	9 -9
plain ct2=impose infinitive	-5 5
plain ct2=impose past	9 -9
plain ct2=impose past-passive	-9 9
plain ct2=propose participle-passive	6 -6
plain ct2=stay future	7 -7
plain ct2=suspend past	5 -5
plain ct2=up present	-8 8
plain f:'s	-6 6
plain f::	-7 7
plain f:;	-6 6
plain f:<agent>	11 -11
plain f:<day-gone>	-6 6
plain f:<goods-amount>	-13 13
plain f:<level-noun>	12 -12
plain f:<level>	10 -10
plain f:<month-ahead>	-7 7
plain f:<month-gone>	-14 14
plain f:<name>	-12 12
plain f:<number>	10 -10
plain f:<person>	-22 22
plain f:<quality>	-8 8
plain f:<seat>	-8 8
plain f:<sender>	-8 8
plain f:<span>	5 -5
plain f:<taker>	-7 7
plain f:<v-agree>	7 -7
plain f:<v-end>	10 -10
plain f:<v-impose>	-9 9
plain f:<v-propose>	-9 9
plain f:<v-return>	8 -8
plain f:<v-say>	-14 14
plain f:<v-sell>	-8 8
plain f:<v-suspend>	-7 7
plain f:<v-target>	18 -18
plain f:<v-threaten>	12 -12
plain f:about	-8 8
plain f:account	-9 9
plain f:affiliate	-9 9
plain f:after	13 -13
plain f:against	-8 8
plain f:ago	5 -5
plain f:all	-5 5
plain f:an	15 -15
plain f:are	9 -9
plain f:at	8 -8
plain f:be	-6 6
plain f:bean	-9 9
plain f:bear	8 -8
plain f:beef	-7 7
plain f:before	9 -9
plain f:begin	7 -7
plain f:both	-11 11
plain f:bring	-10 10
plain f:but	-8 8
plain f:buy	-8 8
plain f:chicken	8 -8
plain f:come	6 -6
plain f:could	5 -5
plain f:crop	-10 10
plain f:cut	-5 5
plain f:deal	11 -11
plain f:deficit	9 -9
plain f:did	9 -9
plain f:doe	7 -7
plain f:drop	5 -5
plain f:drug	-5 5
plain f:duty	-8 8
plain f:each	-5 5
plain f:else	7 -7
plain f:end	10 -10
plain f:export	7 -7
plain f:fact	-10 10
plain f:first	-12 12
plain f:for	-19 19
plain f:gave	-7 7
plain f:general	-8 8
plain f:get	-8 8
plain f:good	7 -7
plain f:has	-8 8
plain f:have	-15 15
plain f:hour	-10 10
plain f:how	5 -5
plain f:import	5 -5
plain f:it	-13 13
plain f:its	-9 9
plain f:know	5 -5
plain f:last	-15 15
plain f:leader	12 -12
plain f:less	11 -11
plain f:license	-7 7
plain f:look	-5 5
plain f:may	-11 11
plain f:more	25 -25
plain f:move	-5 5
plain f:much	-7 7
plain f:never	7 -7
plain f:new	-5 5
plain f:no	15 -15
plain f:nobody	-5 5
plain f:none	-11 11
plain f:nothing	5 -5
plain f:number	7 -7
plain f:old	10 -10
plain f:open	-16 16
plain f:order	5 -5
plain f:out	19 -19
plain f:over	-6 6
plain f:party	6 -6
plain f:pay	5 -5
plain f:place	-6 6
plain f:plant	-6 6
plain f:port	5 -5
plain f:raise	-16 16
plain f:reciprocal	6 -6
plain f:reporter	-9 9
plain f:rise	16 -16
plain f:round	-7 7
plain f:rule	-6 6
plain f:run	13 -13
plain f:same	5 -5
plain f:say	-11 11
plain f:scandium	-5 5
plain f:sell	-13 13
plain f:settle	-6 6
plain f:sheet	-11 11
plain f:ship	-5 5
plain f:shortage	-5 5
plain f:sign	8 -8
plain f:sit	-7 7
plain f:soybean	-6 6
plain f:start	-5 5
plain f:still	-6 6
plain f:strike	5 -5
plain f:such	-5 5
plain f:suspend	-5 5
plain f:tell	-16 16
plain f:text	-7 7
plain f:that	-8 8
plain f:the	5 -5
plain f:their	-8 8
plain f:them	-15 15
plain f:they	-13 13
plain f:thi	-13 13
plain f:think	-6 6
plain f:threaten	13 -13
plain f:through	-6 6
plain f:top	9 -9
plain f:truce	13 -13
plain f:under	-6 6
plain f:until	6 -6
plain f:up	-10 10
plain f:were	-18 18
plain f:whatever	9 -9
plain f:which	8 -8
plain f:who	-13 13
plain f:whole	-10 10
plain f:will	7 -7
plain f:with	15 -15
plain f:without	-7 7
plain f:word	6 -6
plain f:world	-5 5
plain f:would	-20 20
plain f:write	-5 5
plain f:year	-8 8
plain f:yet	-9 9
plain f:yttrium	-5 5
plain first-of-paragraph	-22 22
plain has-future	-5 5
plain has-gerund	-12 12
plain has-infinitive	-7 7
plain has-past	7 -7
plain has-pluperfect	-16 16
plain has-present	-5 5
plain headline	-32 32
plain l1=:	-7 7
plain l1=<name>	5 -5
plain l1=<not>	9 -9
plain l1=<number>	-12 12
plain l1=<quality>	-6 6
plain l1=<v-down>	-5 5
plain l1=<v-impose>	-10 10
plain l1=<v-say>	-5 5
plain l1=<v-sell>	5 -5
plain l1=about	-12 12
plain l1=advanced	-9 9
plain l1=call	5 -5
plain l1=for	7 -7
plain l1=its	-9 9
plain l1=of	7 -7
plain l1=own	-5 5
plain l1=patented	5 -5
plain l1=raw	7 -7
plain l1=that	-5 5
plain l1=the	-8 8
plain l1=their	-8 8
plain l1=under	-8 8
plain l2="	11 -11
plain l2=:	-14 14
plain l2=<begin>	-6 6
plain l2=<duty>	-7 7
plain l2=<level-noun>	10 -10
plain l2=<level>	18 -18
plain l2=<money>	6 -6
plain l2=<number>	12 -12
plain l2=<person>	-8 8
plain l2=<sender>	6 -6
plain l2=<v-begin>	-8 8
plain l2=<v-deny>	5 -5
plain l2=<v-end>	-8 8
plain l2=<v-impose>	-9 9
plain l2=<v-sell>	5 -5
plain l2=<v-target>	5 -5
plain l2=<v-up>	-8 8
plain l2=and	-11 11
plain l2=are	-5 5
plain l2=chip	-5 5
plain l2=fentanyl	-5 5
plain l2=for	-5 5
plain l2=had	7 -7
plain l2=has	-8 8
plain l2=lift	-6 6
plain l2=of	-8 8
plain l2=rule	5 -5
plain l2=shortage	-7 7
plain l2=tariff	-8 8
plain l2=tied	6 -6
plain l2=to	-6 6
plain l2=with	12 -12
plain l2=you	5 -5
plain l3='s	-5 5
plain l3=;	-6 6
plain l3=<begin>	-13 13
plain l3=<day-gone>	-6 6
plain l3=<goods>	-6 6
plain l3=<person>	-8 8
plain l3=<seat>	-5 5
plain l3=<sender>	-7 7
plain l3=<v-buy>	-8 8
plain l3=<v-impose>	5 -5
plain l3=<v-say>	5 -5
plain l3=<v-target>	10 -10
plain l3=<v-up>	5 -5
plain l3=a	11 -11
plain l3=and	8 -8
plain l3=are	6 -6
plain l3=before	10 -10
plain l3=company	-7 7
plain l3=go	8 -8
plain l3=is	-7 7
plain l3=it	7 -7
plain l3=licence	-5 5
plain l3=of	16 -16
plain l3=on	-7 7
plain l3=suspension	5 -5
plain l3=that	8 -8
plain l3=the	-5 5
plain l3=them	-5 5
plain l3=to	-7 7
plain l3=was	5 -5
plain l3=will	-5 5
plain l4="	-5 5
plain l4=,	-6 6
plain l4=<begin>	-14 14
plain l4=<day-gone>	9 -9
plain l4=<goods>	10 -10
plain l4=<money>	5 -5
plain l4=<month-gone>	6 -6
plain l4=<name>	-12 12
plain l4=<person>	-10 10
plain l4=<span>	-7 7
plain l4=<v-impose>	-15 15
plain l4=a	5 -5
plain l4=and	5 -5
plain l4=i	5 -5
plain l4=it	-5 5
plain l4=not	-5 5
plain l4=say	-9 9
plain l4=the	-10 10
plain l4=which	7 -7
plain l4=would	-11 11
plain l=<begin> <quality>	-7 7
plain l=<begin> a	-6 6
plain l=<begin> for	-7 7
plain l=<begin> patented	7 -7
plain l=<begin> the	8 -8
plain l=<level> for	9 -9
plain l=<level> on	6 -6
plain l=<name> good	-5 5
plain l=<number> for	7 -7
plain l=and the	-11 11
plain l=are the	-5 5
plain l=export of	6 -6
plain l=had a	5 -5
plain l=it over	5 -5
plain l=lift its	-6 6
plain l=of the	9 -9
plain l=on patented	5 -5
plain l=rule on	5 -5
plain l=shortage of	-7 7
plain l=tied to	6 -6
plain lead=-	8 -8
plain lead=:	-10 10
plain lead=;	-5 5
plain lead=a	-12 12
plain lead=american	-8 8
plain lead=and	-7 7
plain lead=as	-14 14
plain lead=because	5 -5
plain lead=beijing	-6 6
plain lead=chips	-9 9
plain lead=for	-8 8
plain lead=in	19 -19
plain lead=its	14 -14
plain lead=japan	5 -5
plain lead=on	-19 19
plain lead=patented	7 -7
plain lead=rare	7 -7
plain lead=that	9 -9
plain lead=trump	-17 17
plain lead=what	-9 9
plain lead=when	-6 6
plain lead=—	-13 13
plain lll=, and the	-10 10
plain lll=<begin> <begin> <quality>	-7 7
plain lll=<begin> <begin> a	-6 6
plain lll=<begin> <begin> for	-7 7
plain lll=<begin> <begin> patented	7 -7
plain lll=<begin> <begin> the	8 -8
plain lll=<begin> <name> 's	8 -8
plain lll=<begin> the <quality>	-5 5
plain lll=<name> had a	5 -5
plain lll=of <level> over	5 -5
plain lll=of it over	5 -5
plain lll=the <number> for	6 -6
plain lll=the export of	5 -5
plain lr='s with	8 -8
plain lr=, and	-8 8
plain lr=: .	-6 6
plain lr=<begin> .	-20 20
plain lr=<begin> :	9 -9
plain lr=<begin> on	-5 5
plain lr=<quality> in	-7 7
plain lr=a the	6 -6
plain lr=about ,	-5 5
plain lr=about and	-9 9
plain lr=for ,	7 -7
plain lr=for .	17 -17
plain lr=for and	7 -7
plain lr=for is	-11 11
plain lr=is .	6 -6
plain lr=its .	-12 12
plain lr=its entity	-5 5
plain lr=its list	8 -8
plain lr=of ,	-14 14
plain lr=of <span>	8 -8
plain lr=of is	5 -5
plain lr=on .	7 -7
plain lr=over .	-12 12
plain lr=over and	6 -6
plain lr=over is	9 -9
plain lr=the .	6 -6
plain lr=the list	7 -7
plain lr=the on	-6 6
plain lr=the tariff	8 -8
plain lr=the with	-5 5
plain lr=trade with	-8 8
plain nc2=begin	-9 9
plain nc2=down	7 -7
plain nc2=end	-5 5
plain nc2=impose	-10 10
plain nc2=propose	-5 5
plain nc2=say	-20 20
plain nc2=stay	7 -7
plain nc2=up	8 -8
plain nct2=begin past	-10 10
plain nct2=impose gerund	8 -8
plain nct2=impose past	-14 14
plain nct2=impose present	-12 12
plain nct2=impose present-passive	11 -11
plain nct2=propose present	-9 9
plain nct2=propose present-passive	7 -7
plain nct2=say present	-7 7
plain nct2=target present-passive	8 -8
plain nct2=up past	6 -6
plain next="	8 -8
plain next=that	-5 5
plain nhas-gerund	8 -8
plain nhas-infinitive	-6 6
plain nhas-participle	-12 12
plain nhas-past	-15 15
plain nt2=gerund	8 -8
plain nt2=participle-passive	-8 8
plain nt2=past	-11 11
plain nt2=past-passive	-7 7
plain nt2=perfect	-6 6
plain nt2=present-not	-5 5
plain nt2=present-passive	14 -14
plain nv2-none	7 -7
plain nv2=bring	5 -5
plain nv2=get	-5 5
plain nv2=make	11 -11
plain nv2=meet	-7 7
plain nv2=take	-5 5
plain nv2=tell	-9 9
plain nvt2=make present	10 -10
plain nvt2=say present	-5 5
plain nvt2=tell past	-6 6
plain pc0=stay	8 -8
plain pc1=bear	5 -5
plain pc1=buy	5 -5
plain pc1=deny	7 -7
plain pc1=stay	8 -8
plain pc1=suspend	-5 5
plain pct0=impose future	6 -6
plain pct0=impose past	-6 6
plain pct0=impose present	5 -5
plain pct0=propose present	-6 6
plain pct0=say present	-7 7
plain pct0=stay past	19 -19
plain pct1=impose future	7 -7
plain pct1=impose past	-6 6
plain pct1=impose present	5 -5
plain pct1=propose present	-6 6
plain pct1=say present	-7 7
plain pct1=stay past	19 -19
plain phas-future	5 -5
plain pt0=future	5 -5
plain pt1=future	7 -7
plain pv0=be	7 -7
plain pv0=charge	6 -6
plain pv0=pay	10 -10
plain pv0=want	-7 7
plain pv1=be	5 -5
plain pv1=call	7 -7
plain pv1=charge	6 -6
plain pv1=other	-5 5
plain pv1=pay	10 -10
plain pv1=want	-7 7
plain pv2-none	13 -13
plain pvt0=be past	16 -16
plain pvt0=pay present	6 -6
plain pvt0=take past	6 -6
plain pvt0=want present	-7 7
plain pvt1=be past	16 -16
plain pvt1=pay present	6 -6
plain pvt1=take past	6 -6
plain pvt1=want present	-7 7
plain q:"	7 -7
plain q:'s	-5 5
plain q:,	5 -5
plain q:-	-20 20
plain q:.	5 -5
plain q:;	-8 8
plain q:<agent>	7 -7
plain q:<day-today>	-14 14
plain q:<goods>	-8 8
plain q:<level-noun>	5 -5
plain q:<level>	11 -11
plain q:<number>	10 -10
plain q:<person>	-10 10
plain q:<v-bear>	-8 8
plain q:<v-begin>	-16 16
plain q:<v-end>	23 -23
plain q:<v-impose>	7 -7
plain q:<v-propose>	6 -6
plain q:<v-say>	10 -10
plain q:<v-sell>	-19 19
plain q:<v-suspend>	-11 11
plain q:<v-target>	7 -7
plain q:<v-threaten>	-5 5
plain q:<v-up>	-7 7
plain q:?	-6 6
plain q:about	-6 6
plain q:according	6 -6
plain q:act	-6 6
plain q:add	11 -11
plain q:again	-6 6
plain q:all	-14 14
plain q:also	8 -8
plain q:among	-9 9
plain q:an	-5 5
plain q:another	-5 5
plain q:as	-5 5
plain q:at	-9 9
plain q:back	-6 6
plain q:begin	-7 7
plain q:busan	-9 9
plain q:call	-6 6
plain q:charge	6 -6
plain q:control	-6 6
plain q:could	-5 5
plain q:deal	10 -10
plain q:deficit	11 -11
plain q:did	-6 6
plain q:do	-8 8
plain q:doe	14 -14
plain q:don't	-9 9
plain q:duty	-5 5
plain q:earth	-15 15
plain q:effect	6 -6
plain q:end	7 -7
plain q:energy	-5 5
plain q:exclusion	6 -6
plain q:expire	8 -8
plain q:export	-16 16
plain q:extend	9 -9
plain q:farm	-10 10
plain q:fee	-7 7
plain q:from	-7 7
plain q:give	7 -7
plain q:go	-17 17
plain q:if	-5 5
plain q:invest	5 -5
plain q:is	-17 17
plain q:it	-15 15
plain q:its	-15 15
plain q:last	14 -14
plain q:licence	6 -6
plain q:lift	8 -8
plain q:little	5 -5
plain q:long	-5 5
plain q:lower	5 -5
plain q:meet	-13 13
plain q:minister	8 -8
plain q:more	-7 7
plain q:mr	-15 15
plain q:not	-7 7
plain q:note	6 -6
plain q:nothing	7 -7
plain q:notice	-7 7
plain q:now	-10 10
plain q:off	7 -7
plain q:open	-11 11
plain q:our	-9 9
plain q:own	7 -7
plain q:pause	-6 6
plain q:promise	5 -5
plain q:purchase	-6 6
plain q:put	-17 17
plain q:rare	-15 15
plain q:rate	9 -9
plain q:remain	-9 9
plain q:report	-5 5
plain q:rule	-7 7
plain q:run	10 -10
plain q:same	6 -6
plain q:section	7 -7
plain q:sheet	10 -10
plain q:sign	5 -5
plain q:sit	-7 7
plain q:soybean	-11 11
plain q:stand	5 -5
plain q:suspend	-5 5
plain q:talk	-22 22
plain q:telephone	-5 5
plain q:tell	5 -5
plain q:that	7 -7
plain q:the	-8 8
plain q:their	-11 11
plain q:then	-9 9
plain q:thi	10 -10
plain q:tiktok	-8 8
plain q:to	-9 9
plain q:trade	9 -9
plain q:very	-8 8
plain q:where	-9 9
plain q:which	-6 6
plain q:word	-9 9
plain q:would	-8 8
plain q:—	-5 5
plain qt=future	-7 7
plain quoted	10 -10
plain r1="	10 -10
plain r1=,	-7 7
plain r1=.	-14 14
plain r1=<goods>	6 -6
plain r1=<level-noun>	6 -6
plain r1=<number>	8 -8
plain r1=<span>	6 -6
plain r1=<v-bear>	-9 9
plain r1=<v-deny>	-5 5
plain r1=<v-down>	7 -7
plain r1=<v-stay>	-9 9
plain r1=?	-9 9
plain r1=and	-11 11
plain r1=by	-10 10
plain r1=entity	-5 5
plain r1=for	-14 14
plain r1=in	15 -15
plain r1=list	15 -15
plain r1=make	-6 6
plain r1=meal	6 -6
plain r1=of	-7 7
plain r1=on	-7 7
plain r1=pay	-7 7
plain r1=rule	-5 5
plain r1=the	-6 6
plain r1=to	6 -6
plain r1=under	-5 5
plain r2=,	9 -9
plain r2=.	14 -14
plain r2=<day-gone>	-12 12
plain r2=<end>	-20 20
plain r2=<goods>	14 -14
plain r2=<level>	6 -6
plain r2=<money>	5 -5
plain r2=<month-gone>	6 -6
plain r2=<name>	-5 5
plain r2=<not>	10 -10
plain r2=<number>	8 -8
plain r2=<quality>	-15 15
plain r2=<v-agree>	6 -6
plain r2=<v-bear>	13 -13
plain r2=<v-impose>	-6 6
plain r2=<v-sell>	-5 5
plain r2=<v-stay>	-5 5
plain r2=<v-target>	11 -11
plain r2=a	-5 5
plain r2=and	14 -14
plain r2=be	-5 5
plain r2=chip	5 -5
plain r2=fall	6 -6
plain r2=from	14 -14
plain r2=gas	-8 8
plain r2=germanium	11 -11
plain r2=gold	6 -6
plain r2=good	9 -9
plain r2=in	-8 8
plain r2=is	-9 9
plain r2=it	-8 8
plain r2=not	13 -13
plain r2=pay	11 -11
plain r2=scandium	-8 8
plain r2=so	-8 8
plain r2=tellurium	8 -8
plain r2=that	-7 7
plain r2=the	-7 7
plain r2=thi	-5 5
plain r2=to	-10 10
plain r2=with	-6 6
plain r3=:	16 -16
plain r3=<day-ahead>	-10 10
plain r3=<day-gone>	7 -7
plain r3=<end>	-7 7
plain r3=<goods>	-9 9
plain r3=<level>	6 -6
plain r3=<name>	12 -12
plain r3=<number>	20 -20
plain r3=<quality>	-7 7
plain r3=<seat>	-6 6
plain r3=<v-down>	-18 18
plain r3=<v-impose>	-7 7
plain r3=<v-up>	-6 6
plain r3=a	-7 7
plain r3=and	7 -7
plain r3=as	9 -9
plain r3=at	9 -9
plain r3=chip	-7 7
plain r3=fall	-5 5
plain r3=from	-14 14
plain r3=had	-14 14
plain r3=in	-5 5
plain r3=its	5 -5
plain r3=last	6 -6
plain r3=least	-6 6
plain r3=rare	8 -8
plain r3=stand	5 -5
plain r3=the	-17 17
plain r3=thing	-5 5
plain r3=to	19 -19
plain r3=up	-5 5
plain r3=was	6 -6
plain r3=were	-6 6
plain r3=which	8 -8
plain r4='s	-13 13
plain r4=,	-5 5
plain r4=:	-5 5
plain r4=<agent>	14 -14
plain r4=<duty>	7 -7
plain r4=<end>	-8 8
plain r4=<goods-amount>	-5 5
plain r4=<goods>	14 -14
plain r4=<level-noun>	-5 5
plain r4=<level>	11 -11
plain r4=<money>	8 -8
plain r4=<person>	-7 7
plain r4=<quality>	5 -5
plain r4=<sender>	10 -10
plain r4=<v-propose>	-6 6
plain r4=<v-suspend>	11 -11
plain r4=and	13 -13
plain r4=antimony	5 -5
plain r4=at	8 -8
plain r4=be	-7 7
plain r4=duty	5 -5
plain r4=earth	8 -8
plain r4=export	6 -6
plain r4=had	9 -9
plain r4=leave	-6 6
plain r4=more	8 -8
plain r4=not	-5 5
plain r4=reciprocal	8 -8
plain r4=suspend	7 -7
plain r4=to	5 -5
plain r4=with	5 -5
plain r=, and	10 -10
plain r=, germanium	5 -5
plain r=, gold	6 -6
plain r=, in	-7 7
plain r=, it	-8 8
plain r=, scandium	-7 7
plain r=, so	-8 8
plain r=, tellurium	8 -8
plain r=. <end>	-17 17
plain r=: <level>	-5 5
plain r=? <end>	-6 6
plain r=and chip	7 -7
plain r=and gas	-8 8
plain r=and the	6 -6
plain r=duty ,	7 -7
plain r=duty .	7 -7
plain r=duty of	6 -6
plain r=duty on	-9 9
plain r=in good	9 -9
plain r=in its	6 -6
plain r=on rare	6 -6
plain r=pay <level>	-6 6
plain r=were not	7 -7
plain r=will be	-7 7
plain r=with the	6 -6
plain s:"	15 -15
plain s:-	-17 17
plain s:.	5 -5
plain s:/	-6 6
plain s:;	-14 14
plain s:<agent>	10 -10
plain s:<day-ahead>	-5 5
plain s:<day-gone>	-11 11
plain s:<goods-amount>	-14 14
plain s:<goods>	-7 7
plain s:<level>	32 -32
plain s:<money>	15 -15
plain s:<month-ahead>	-17 17
plain s:<month-gone>	9 -9
plain s:<name>	-6 6
plain s:<number>	6 -6
plain s:<office>	-6 6
plain s:<organisation>	7 -7
plain s:<person>	-15 15
plain s:<quality>	-17 17
plain s:<seat>	-9 9
plain s:<sender>	-5 5
plain s:<span>	-7 7
plain s:<v-agree>	-7 7
plain s:<v-bear>	11 -11
plain s:<v-begin>	-11 11
plain s:<v-buy>	-14 14
plain s:<v-down>	-18 18
plain s:<v-impose>	-10 10
plain s:<v-propose>	-10 10
plain s:<v-say>	-10 10
plain s:<v-sell>	-16 16
plain s:<v-suspend>	-5 5
plain s:?	-10 10
plain s:a	12 -12
plain s:about	-8 8
plain s:above	-6 6
plain s:account	12 -12
plain s:add	10 -10
plain s:after	-8 8
plain s:against	-6 6
plain s:agenda	-12 12
plain s:ago	7 -7
plain s:alert	7 -7
plain s:altogether	-6 6
plain s:and	7 -7
plain s:another	-17 17
plain s:answer	-5 5
plain s:antimony	5 -5
plain s:apply	7 -7
plain s:are	12 -12
plain s:at	6 -6
plain s:back	-5 5
plain s:balance	5 -5
plain s:ban	15 -15
plain s:bean	-18 18
plain s:bear	-5 5
plain s:beef	11 -11
plain s:been	-9 9
plain s:build	6 -6
plain s:busan	-21 21
plain s:by	13 -13
plain s:call	15 -15
plain s:carry	5 -5
plain s:case	-8 8
plain s:charge	-7 7
plain s:chipmaker	-6 6
plain s:coal	-5 5
plain s:come	-10 10
plain s:commerce	-5 5
plain s:company	10 -10
plain s:computer	9 -9
plain s:concentrate	-6 6
plain s:control	-13 13
plain s:country	7 -7
plain s:curb	5 -5
plain s:dairy	7 -7
plain s:date	-8 8
plain s:day	-7 7
plain s:deal	7 -7
plain s:decade	6 -6
plain s:demand	-8 8
plain s:discuss	-7 7
plain s:do	-5 5
plain s:down	-9 9
plain s:due	-6 6
plain s:dump	-5 5
plain s:duty	14 -14
plain s:each	-9 9
plain s:earth	-22 22
plain s:ease	-5 5
plain s:either	8 -8
plain s:engine	8 -8
plain s:entity	-10 10
plain s:ethane	8 -8
plain s:ever	-5 5
plain s:every	-5 5
plain s:everything	7 -7
plain s:exchanged	-5 5
plain s:export	-5 5
plain s:fact	-5 5
plain s:fall	13 -13
plain s:farmer	-6 6
plain s:fee	-18 18
plain s:firm	7 -7
plain s:fish	9 -9
plain s:five	-5 5
plain s:flag	-6 6
plain s:flour	8 -8
plain s:free	10 -10
plain s:from	7 -7
plain s:further	-6 6
plain s:future	7 -7
plain s:gallium	5 -5
plain s:gap	8 -8
plain s:generic	6 -6
plain s:germanium	5 -5
plain s:get	-16 16
plain s:give	-5 5
plain s:good	5 -5
plain s:grower	-7 7
plain s:h	-8 8
plain s:harbour	10 -10
plain s:have	-6 6
plain s:hope	-7 7
plain s:house	8 -8
plain s:if	5 -5
plain s:import	9 -9
plain s:in	-8 8
plain s:including	-9 9
plain s:into	-5 5
plain s:invest	11 -11
plain s:is	5 -5
plain s:it'll	8 -8
plain s:its	-13 13
plain s:jet	10 -10
plain s:just	-6 6
plain s:know	-9 9
plain s:law	5 -5
plain s:least	-6 6
plain s:levy	-5 5
plain s:licence	-9 9
plain s:license	-6 6
plain s:lift	-5 5
plain s:like	9 -9
plain s:limit	-5 5
plain s:lithium	-7 7
plain s:longer	-7 7
plain s:lowest	9 -9
plain s:lumber	10 -10
plain s:magnet	7 -7
plain s:maize	7 -7
plain s:make	-6 6
plain s:market	5 -5
plain s:may	-6 6
plain s:medicine	5 -5
plain s:meet	-11 11
plain s:mentioned	9 -9
plain s:ministry	-5 5
plain s:month	-15 15
plain s:more	5 -5
plain s:name	8 -8
plain s:narrow	-6 6
plain s:needed	5 -5
plain s:nexperia	-6 6
plain s:nobody	9 -9
plain s:not	-5 5
plain s:notice	-6 6
plain s:nvidia	-11 11
plain s:old	5 -5
plain s:on	6 -6
plain s:open	6 -6
plain s:order	-20 20
plain s:ordinary	5 -5
plain s:other	-8 8
plain s:over	-12 12
plain s:paper	-5 5
plain s:patented	5 -5
plain s:pay	14 -14
plain s:permit	-18 18
plain s:phosphate	-5 5
plain s:place	-11 11
plain s:plan	10 -10
plain s:plu	7 -7
plain s:point	-13 13
plain s:port	-19 19
plain s:poultry	5 -5
plain s:precursor	-8 8
plain s:processor	7 -7
plain s:promise	-6 6
plain s:purchase	-18 18
plain s:quadruple	-7 7
plain s:rare	-22 22
plain s:rate	17 -17
plain s:reciprocal	27 -27
plain s:reduce	10 -10
plain s:remain	-13 13
plain s:require	6 -6
plain s:required	-9 9
plain s:restriction	-9 9
plain s:rise	14 -14
plain s:run	6 -6
plain s:sale	-5 5
plain s:same	9 -9
plain s:scandium	-11 11
plain s:second	-5 5
plain s:section	12 -12
plain s:seed	11 -11
plain s:seem	5 -5
plain s:send	6 -6
plain s:settle	-10 10
plain s:share	5 -5
plain s:sheet	-5 5
plain s:ship	-29 29
plain s:shipbuilding	13 -13
plain s:shipment	6 -6
plain s:shortage	-7 7
plain s:sign	-13 13
plain s:since	10 -10
plain s:smallest	12 -12
plain s:smartphone	9 -9
plain s:so	-10 10
plain s:soya	-6 6
plain s:soybean	-19 19
plain s:statement	-7 7
plain s:still	-9 9
plain s:such	9 -9
plain s:surplu	16 -16
plain s:take	-6 6
plain s:talk	-13 13
plain s:tariff	-16 16
plain s:tax	10 -10
plain s:tell	-23 23
plain s:term	-5 5
plain s:than	-6 6
plain s:the	-8 8
plain s:their	-12 12
plain s:then	-7 7
plain s:there	-11 11
plain s:thi	-8 8
plain s:tiktok	-20 20
plain s:too	-11 11
plain s:topic	-10 10
plain s:truce	-9 9
plain s:unreliable	-5 5
plain s:up	-17 17
plain s:us	-15 15
plain s:very	-5 5
plain s:wafer	12 -12
plain s:want	-6 6
plain s:warn	-6 6
plain s:way	-7 7
plain s:we	-25 25
plain s:week	7 -7
plain s:welcome	6 -6
plain s:well	-6 6
plain s:when	-13 13
plain s:where	17 -17
plain s:wherever	5 -5
plain s:why	5 -5
plain s:will	7 -7
plain s:with	-9 9
plain s:within	7 -7
plain s:without	11 -11
plain s:word	-9 9
plain s:worse	-11 11
plain s:yes	-8 8
plain s:yttrium	-9 9
plain s:zero	5 -5
plain s:—	-12 12
plain s:•	10 -10
plain sa:"	17 -17
plain sa:" .	14 -14
plain sa:'s	-14 14
plain sa:, "	5 -5
plain sa:, <day-today>	9 -9
plain sa:, as	18 -18
plain sa:, come	-8 8
plain sa:, gold	6 -6
plain sa:, in	-13 13
plain sa:, it	-21 21
plain sa:, no	-8 8
plain sa:, of	-7 7
plain sa:, on	-7 7
plain sa:, scandium	-7 7
plain sa:, that	-11 11
plain sa:, to	16 -16
plain sa:, we	-6 6
plain sa:, with	-8 8
plain sa:, would	6 -6
plain sa:.	6 -6
plain sa:. m	5 -5
plain sa:: <money>	-11 11
plain sa:: <name>	8 -8
plain sa:: <number>	7 -7
plain sa:<agent>	14 -14
plain sa:<day-ahead> ,	-12 12
plain sa:<day-ahead> .	13 -13
plain sa:<day-gone>	-13 13
plain sa:<day-today>	5 -5
plain sa:<day-today> .	-5 5
plain sa:<duty>	5 -5
plain sa:<gate>	6 -6
plain sa:<goods-amount>	-16 16
plain sa:<goods-amount> <span>	-8 8
plain sa:<goods-amount> in	-7 7
plain sa:<goods-amount> of	-7 7
plain sa:<level-noun>	-11 11
plain sa:<level>	27 -27
plain sa:<level> ,	18 -18
plain sa:<level> ;	8 -8
plain sa:<level> and	6 -6
plain sa:<level> from	17 -17
plain sa:<level> in	11 -11
plain sa:<level> since	8 -8
plain sa:<level> to	-7 7
plain sa:<money>	6 -6
plain sa:<money> ,	7 -7
plain sa:<money> .	17 -17
plain sa:<money> in	-11 11
plain sa:<month-gone>	14 -14
plain sa:<name>	-9 9
plain sa:<name> are	14 -14
plain sa:<name> come	8 -8
plain sa:<name> has	-5 5
plain sa:<name> in	-15 15
plain sa:<name> last	15 -15
plain sa:<name> pay	8 -8
plain sa:<name> suspend	5 -5
plain sa:<name> to	10 -10
plain sa:<name> will	-7 7
plain sa:<name> would	-6 6
plain sa:<not>	-9 9
plain sa:<number>	7 -7
plain sa:<number> :	7 -7
plain sa:<number> a	9 -9
plain sa:<number> and	6 -6
plain sa:<number> from	13 -13
plain sa:<number> on	-5 5
plain sa:<number> rare	8 -8
plain sa:<number> to	-6 6
plain sa:<office>	-6 6
plain sa:<organisation>	-14 14
plain sa:<organisation> .	7 -7
plain sa:<points> of	-7 7
plain sa:<quality>	-10 10
plain sa:<seat>	-7 7
plain sa:<seat> has	6 -6
plain sa:<sender>	14 -14
plain sa:<span> of	-5 5
plain sa:<v-agree>	-5 5
plain sa:<v-begin>	-10 10
plain sa:<v-down>	-9 9
plain sa:<v-end>	-6 6
plain sa:<v-impose>	-12 12
plain sa:<v-say>	-13 13
plain sa:<v-sell>	-10 10
plain sa:<v-target>	5 -5
plain sa:?	-10 10
plain sa:a .	9 -9
plain sa:about	-6 6
plain sa:about <level>	10 -10
plain sa:about <money>	-9 9
plain sa:about the	-6 6
plain sa:account	8 -8
plain sa:add	12 -12
plain sa:additional	6 -6
plain sa:again	-6 6
plain sa:again .	-5 5
plain sa:agenda	-7 7
plain sa:agenda too	-5 5
plain sa:all .	6 -6
plain sa:and	5 -5
plain sa:and <level>	5 -5
plain sa:and <number>	7 -7
plain sa:and chip	9 -9
plain sa:and dairy	7 -7
plain sa:and gas	-8 8
plain sa:and jet	10 -10
plain sa:and on	-6 6
plain sa:and poultry	5 -5
plain sa:and so	-5 5
plain sa:and that	-5 5
plain sa:another	-10 10
plain sa:are	11 -11
plain sa:are not	8 -8
plain sa:are on	6 -6
plain sa:as	5 -5
plain sa:as the	13 -13
plain sa:ask	-6 6
plain sa:at	6 -6
plain sa:at <level>	6 -6
plain sa:at <number>	14 -14
plain sa:at least	-6 6
plain sa:at zero	6 -6
plain sa:be	-12 12
plain sa:be on	6 -6
plain sa:be treat	-9 9
plain sa:because	10 -10
plain sa:before	-5 5
plain sa:before ,	9 -9
plain sa:before .	-5 5
plain sa:before any	6 -6
plain sa:before it	-5 5
plain sa:before the	-9 9
plain sa:being	9 -9
plain sa:between <name>	-7 7
plain sa:bring	5 -5
plain sa:busan	-13 13
plain sa:by	8 -8
plain sa:by <level>	17 -17
plain sa:charge	-5 5
plain sa:chip are	11 -11
plain sa:come back	-7 7
plain sa:come on	6 -6
plain sa:come to	10 -10
plain sa:company .	5 -5
plain sa:concentrate	-6 6
plain sa:control	-12 12
plain sa:critical software	-5 5
plain sa:cut	-7 7
plain sa:cut in	-9 9
plain sa:dairy	7 -7
plain sa:date	-8 8
plain sa:day	-10 10
plain sa:decade	6 -6
plain sa:did	-9 9
plain sa:double	9 -9
plain sa:down	-6 6
plain sa:down to	5 -5
plain sa:due	-5 5
plain sa:duty	13 -13
plain sa:duty ,	9 -9
plain sa:duty .	13 -13
plain sa:duty is	-13 13
plain sa:duty on	-7 7
plain sa:each	-8 8
plain sa:each of	-12 12
plain sa:either	8 -8
plain sa:end	-7 7
plain sa:entity	-8 8
plain sa:everything	6 -6
plain sa:exempt .	10 -10
plain sa:export control	-6 6
plain sa:export licence	7 -7
plain sa:export of	7 -7
plain sa:fall	15 -15
plain sa:fall <level>	7 -7
plain sa:fall to	8 -8
plain sa:far	-6 6
plain sa:farm	-11 11
plain sa:farm product	-6 6
plain sa:fee	-11 11
plain sa:firm that	5 -5
plain sa:flag	-6 6
plain sa:for	-7 7
plain sa:for <money>	9 -9
plain sa:for the	-14 14
plain sa:free	10 -10
plain sa:from	10 -10
plain sa:from <money>	17 -17
plain sa:from <month-gone>	9 -9
plain sa:from <name>	6 -6
plain sa:from <number>	-5 5
plain sa:future	6 -6
plain sa:germanium	7 -7
plain sa:get	-16 16
plain sa:go from	-12 12
plain sa:gold	6 -6
plain sa:good	-9 9
plain sa:good with	-5 5
plain sa:halve	-7 7
plain sa:has not	5 -5
plain sa:have	-11 11
plain sa:his	-11 11
plain sa:if	9 -9
plain sa:import	5 -5
plain sa:in	-11 11
plain sa:in <month-gone>	18 -18
plain sa:in <name>	11 -11
plain sa:in <number>	-10 10
plain sa:in <span>	10 -10
plain sa:in a	5 -5
plain sa:in all	6 -6
plain sa:in busan	-5 5
plain sa:in each	-12 12
plain sa:in good	-5 5
plain sa:in the	-16 16
plain sa:included	8 -8
plain sa:including	-5 5
plain sa:is	8 -8
plain sa:is <number>	6 -6
plain sa:is a	5 -5
plain sa:is not	-11 11
plain sa:it	-9 9
plain sa:it ,	5 -5
plain sa:it .	7 -7
plain sa:it had	8 -8
plain sa:its	-18 18
plain sa:jet	10 -10
plain sa:just	-5 5
plain sa:last	5 -5
plain sa:last week	6 -6
plain sa:last year	5 -5
plain sa:leave	-5 5
plain sa:line	6 -6
plain sa:list	13 -13
plain sa:list .	8 -8
plain sa:long	8 -8
plain sa:m	5 -5
plain sa:m .	5 -5
plain sa:many	5 -5
plain sa:meet	-9 9
plain sa:meet .	-7 7
plain sa:mentioned	10 -10
plain sa:mentioned in	10 -10
plain sa:month	-6 6
plain sa:new	-8 8
plain sa:next .	-5 5
plain sa:no	-9 9
plain sa:no worse	-9 9
plain sa:not about	-6 6
plain sa:not mentioned	8 -8
plain sa:not on	10 -10
plain sa:not to	-16 16
plain sa:now	-8 8
plain sa:now ,	-9 9
plain sa:nvidia	-12 12
plain sa:of	-15 15
plain sa:of <day-gone>	-5 5
plain sa:of <level>	6 -6
plain sa:of <money>	7 -7
plain sa:of <number>	11 -11
plain sa:of its	-6 6
plain sa:of magnet	5 -5
plain sa:of soybean	-5 5
plain sa:of the	-7 7
plain sa:of thi	-7 7
plain sa:of trade	-5 5
plain sa:off	-5 5
plain sa:oil	5 -5
plain sa:on	7 -7
plain sa:on <day-gone>	-11 11
plain sa:on <name>	5 -5
plain sa:on good	8 -8
plain sa:on its	-6 6
plain sa:on some	5 -5
plain sa:order	-9 9
plain sa:other	-5 5
plain sa:over	-11 11
plain sa:part	7 -7
plain sa:permit	-8 8
plain sa:plan	7 -7
plain sa:port	-10 10
plain sa:port fee	-5 5
plain sa:poultry	5 -5
plain sa:product	-10 10
plain sa:product .	-5 5
plain sa:promise	-7 7
plain sa:rate	6 -6
plain sa:raw	-6 6
plain sa:reciprocal	21 -21
plain sa:reciprocal one	8 -8
plain sa:reciprocal tariff	6 -6
plain sa:reduce	11 -11
plain sa:remain	-5 5
plain sa:rise	12 -12
plain sa:round	7 -7
plain sa:same	10 -10
plain sa:say	12 -12
plain sa:say .	5 -5
plain sa:scandium	-9 9
plain sa:section	7 -7
plain sa:section <number>	7 -7
plain sa:seem	5 -5
plain sa:seem to	5 -5
plain sa:settle	-9 9
plain sa:settle .	-9 9
plain sa:ship	-22 22
plain sa:ship .	-10 10
plain sa:side .	-5 5
plain sa:sign	-8 8
plain sa:since	5 -5
plain sa:since <day-gone>	11 -11
plain sa:since <month-gone>	-5 5
plain sa:so	-6 6
plain sa:software and	8 -8
plain sa:soybean not	7 -7
plain sa:statement	-7 7
plain sa:subject	5 -5
plain sa:subject to	5 -5
plain sa:such	11 -11
plain sa:suspend	5 -5
plain sa:suspend for	6 -6
plain sa:table	5 -5
plain sa:take	-13 13
plain sa:talk	-17 17
plain sa:talk between	-8 8
plain sa:tariff	-7 7
plain sa:tariff .	5 -5
plain sa:tariff and	5 -5
plain sa:tariff talk	-11 11
plain sa:tax	10 -10
plain sa:tell	-25 25
plain sa:than those	-7 7
plain sa:that	-7 7
plain sa:that 's	-11 11
plain sa:that .	5 -5
plain sa:that is	9 -9
plain sa:that it	-9 9
plain sa:that the	-5 5
plain sa:the	-6 6
plain sa:the <goods-amount>	-7 7
plain sa:the <name>	-15 15
plain sa:the <number>	-6 6
plain sa:the <organisation>	-10 10
plain sa:the <seat>	-5 5
plain sa:the <span>	-6 6
plain sa:the agenda	-7 7
plain sa:the country	5 -5
plain sa:the fee	-5 5
plain sa:the reciprocal	14 -14
plain sa:the table	5 -5
plain sa:the year	-7 7
plain sa:their	-6 6
plain sa:them ,	5 -5
plain sa:then	-5 5
plain sa:thi	-13 13
plain sa:thi year	-7 7
plain sa:those of	-11 11
plain sa:through <number>	-6 6
plain sa:time	-5 5
plain sa:to <goods-amount>	7 -7
plain sa:to <money>	11 -11
plain sa:to <name>	10 -10
plain sa:to a	-11 11
plain sa:to the	6 -6
plain sa:too	-14 14
plain sa:too .	-12 12
plain sa:trade in	-14 14
plain sa:treat	-6 6
plain sa:truce	-8 8
plain sa:truce .	-6 6
plain sa:under	5 -5
plain sa:until <day-ahead>	5 -5
plain sa:up	-14 14
plain sa:up to	-7 7
plain sa:us	-12 12
plain sa:we	-12 12
plain sa:welcome	6 -6
plain sa:well	-6 6
plain sa:well .	-8 8
plain sa:were	-5 5
plain sa:were on	-7 7
plain sa:where	14 -14
plain sa:where it	14 -14
plain sa:wherever	5 -5
plain sa:which the	-7 7
plain sa:with	-12 12
plain sa:with a	-7 7
plain sa:within	6 -6
plain sa:worse	-9 9
plain sa:worse than	-9 9
plain sa:would be	-5 5
plain sa:zero	7 -7
plain sb:"	12 -12
plain sb:, "	6 -6
plain sb:, <name>	9 -9
plain sb:, <number>	13 -13
plain sb:, <seat>	-8 8
plain sb:, a	-5 5
plain sb:, by	8 -8
plain sb:, half	10 -10
plain sb:, he	-5 5
plain sb:, in	-19 19
plain sb:, on	-6 6
plain sb:, the	-21 21
plain sb:.	-5 5
plain sb:/	-6 6
plain sb:: <number>	5 -5
plain sb:: a	6 -6
plain sb:: and	-6 6
plain sb:: the	7 -7
plain sb:: what	5 -5
plain sb:;	-8 8
plain sb:<day-today> —	-7 7
plain sb:<duty>	-6 6
plain sb:<goods-amount> of	-6 6
plain sb:<goods>	8 -8
plain sb:<level-noun>	21 -21
plain sb:<level>	22 -22
plain sb:<level> for	10 -10
plain sb:<level> on	5 -5
plain sb:<level> over	5 -5
plain sb:<level> tariff	-11 11
plain sb:<money>	25 -25
plain sb:<money> <span>	-7 7
plain sb:<money> in	11 -11
plain sb:<money> of	5 -5
plain sb:<month-ahead>	-14 14
plain sb:<month-ahead> ,	-6 6
plain sb:<month-gone> and	-6 6
plain sb:<name>	6 -6
plain sb:<name> 's	-6 6
plain sb:<name> ,	9 -9
plain sb:<name> :	6 -6
plain sb:<name> and	-5 5
plain sb:<name> for	-5 5
plain sb:<name> good	-5 5
plain sb:<name> has	-7 7
plain sb:<name> is	8 -8
plain sb:<name> take	-13 13
plain sb:<name> will	7 -7
plain sb:<name> would	-5 5
plain sb:<not>	5 -5
plain sb:<number>	6 -6
plain sb:<number> ,	5 -5
plain sb:<number> /	-6 6
plain sb:<number> for	7 -7
plain sb:<number> more	-6 6
plain sb:<number> of	8 -8
plain sb:<number> on	7 -7
plain sb:<organisation>	18 -18
plain sb:<organisation> 's	5 -5
plain sb:<organisation> put	6 -6
plain sb:<person>	-15 15
plain sb:<person> ,	-14 14
plain sb:<person> announce	9 -9
plain sb:<quality> good	13 -13
plain sb:<quality> side	10 -10
plain sb:<quality> trade	-5 5
plain sb:<seat> on	-6 6
plain sb:<seat> to	-5 5
plain sb:<span>	-6 6
plain sb:<span> of	-5 5
plain sb:<v-bear>	14 -14
plain sb:<v-begin>	-5 5
plain sb:<v-buy>	-7 7
plain sb:<v-deny>	12 -12
plain sb:<v-down>	-18 18
plain sb:<v-impose>	-7 7
plain sb:<v-propose>	-6 6
plain sb:<v-stay>	-7 7
plain sb:<v-suspend>	-10 10
plain sb:<v-target>	8 -8
plain sb:a	22 -22
plain sb:a deal	10 -10
plain sb:a rule	7 -7
plain sb:a tariff	5 -5
plain sb:a word	-6 6
plain sb:about	-9 9
plain sb:about <level>	5 -5
plain sb:above	-6 6
plain sb:above all	-5 5
plain sb:after	-6 6
plain sb:again	5 -5
plain sb:agreement	-6 6
plain sb:an <quality>	7 -7
plain sb:and <level>	7 -7
plain sb:and <number>	7 -7
plain sb:and a	-5 5
plain sb:and so	-6 6
plain sb:and that	5 -5
plain sb:and the	-17 17
plain sb:announce on	-6 6
plain sb:another	-8 8
plain sb:another <level>	-11 11
plain sb:apply	8 -8
plain sb:apply to	7 -7
plain sb:are	7 -7
plain sb:as	-14 14
plain sb:at <number>	6 -6
plain sb:ban	6 -6
plain sb:ban on	6 -6
plain sb:be	8 -8
plain sb:been	-10 10
plain sb:before	13 -13
plain sb:begin	-5 5
plain sb:bring	-10 10
plain sb:busan	-9 9
plain sb:buy <goods-amount>	-7 7
plain sb:by	10 -10
plain sb:call	13 -13
plain sb:car	6 -6
plain sb:car ,	6 -6
plain sb:case	-6 6
plain sb:charge	8 -8
plain sb:chicago	-6 6
plain sb:chip and	-5 5
plain sb:come	-15 15
plain sb:commerce	-5 5
plain sb:company	8 -8
plain sb:computer	6 -6
plain sb:control of	-6 6
plain sb:country	5 -5
plain sb:deal	7 -7
plain sb:demand	-5 5
plain sb:discuss	-6 6
plain sb:doe	-6 6
plain sb:duty	5 -5
plain sb:duty :	5 -5
plain sb:earth and	5 -5
plain sb:end	9 -9
plain sb:end the	8 -8
plain sb:exchanged	-5 5
plain sb:export control	-8 8
plain sb:farm	-8 8
plain sb:fentanyl	-7 7
plain sb:fentanyl ,	-6 6
plain sb:for	6 -6
plain sb:for a	7 -7
plain sb:full	-5 5
plain sb:generic	8 -8
plain sb:go on	6 -6
plain sb:good	6 -6
plain sb:had been	-9 9
plain sb:half	6 -6
plain sb:has a	-7 7
plain sb:have a	5 -5
plain sb:his	5 -5
plain sb:impose in	-11 11
plain sb:in <month-ahead>	-5 5
plain sb:in <month-gone>	-7 7
plain sb:in <name>	9 -9
plain sb:in a	5 -5
plain sb:in all	5 -5
plain sb:in its	-5 5
plain sb:in return	9 -9
plain sb:in the	6 -6
plain sb:invest	7 -7
plain sb:invest <money>	7 -7
plain sb:is	-6 6
plain sb:is the	-5 5
plain sb:is there	-5 5
plain sb:it 's	6 -6
plain sb:it ,	5 -5
plain sb:it also	-6 6
plain sb:it has	9 -9
plain sb:it over	5 -5
plain sb:last	-10 10
plain sb:like	11 -11
plain sb:magnet	11 -11
plain sb:make	-8 8
plain sb:many	-5 5
plain sb:ministry	-5 5
plain sb:month	-9 9
plain sb:most of	-5 5
plain sb:name	5 -5
plain sb:need a	7 -7
plain sb:nobody	7 -7
plain sb:not be	-6 6
plain sb:now	5 -5
plain sb:of <level>	8 -8
plain sb:of <month-ahead>	-5 5
plain sb:of it	16 -16
plain sb:of that	5 -5
plain sb:of up	-6 6
plain sb:old	6 -6
plain sb:on <quality>	13 -13
plain sb:on account	5 -5
plain sb:on chicken	-6 6
plain sb:on patented	5 -5
plain sb:on some	8 -8
plain sb:on the	-6 6
plain sb:open	7 -7
plain sb:order	-11 11
plain sb:part	-6 6
plain sb:patented	5 -5
plain sb:pay	20 -20
plain sb:pay <level>	12 -12
plain sb:place	-5 5
plain sb:plu	7 -7
plain sb:point	-9 9
plain sb:product	-6 6
plain sb:purchase	-5 5
plain sb:purchase of	-9 9
plain sb:rare earth	6 -6
plain sb:rate	12 -12
plain sb:raw	7 -7
plain sb:reciprocal	7 -7
plain sb:remain	-7 7
plain sb:require	9 -9
plain sb:return	9 -9
plain sb:return the	5 -5
plain sb:rule	10 -10
plain sb:rule on	5 -5
plain sb:run	8 -8
plain sb:say <person>	6 -6
plain sb:say in	9 -9
plain sb:say that	-8 8
plain sb:say the	-6 6
plain sb:second	-8 8
plain sb:section	5 -5
plain sb:section <number>	5 -5
plain sb:shortage	-7 7
plain sb:shortage of	-7 7
plain sb:side	7 -7
plain sb:sign	-6 6
plain sb:since	6 -6
plain sb:since <month-gone>	6 -6
plain sb:since <number>	-5 5
plain sb:soybean	-6 6
plain sb:soybean ,	-5 5
plain sb:still	-8 8
plain sb:stop	-6 6
plain sb:suspend	-5 5
plain sb:suspension of	9 -9
plain sb:table	-6 6
plain sb:tariff	-13 13
plain sb:tariff ,	-8 8
plain sb:tariff on	5 -5
plain sb:that <person>	-6 6
plain sb:that <seat>	5 -5
plain sb:that it	-10 10
plain sb:that was	8 -8
plain sb:the	-5 5
plain sb:the <organisation>	-6 6
plain sb:the <quality>	-10 10
plain sb:the export	5 -5
plain sb:the good	-8 8
plain sb:the rate	6 -6
plain sb:the same	6 -6
plain sb:the topic	-5 5
plain sb:the trade	-10 10
plain sb:their	-6 6
plain sb:there	-13 13
plain sb:there ,	-7 7
plain sb:thi month	-5 5
plain sb:thing	-5 5
plain sb:tied to	6 -6
plain sb:to <level>	-8 8
plain sb:to be	10 -10
plain sb:to the	-5 5
plain sb:topic	-8 8
plain sb:under	-8 8
plain sb:up	-6 6
plain sb:up to	-11 11
plain sb:very	-5 5
plain sb:want	-11 11
plain sb:was a	-7 7
plain sb:was there	-5 5
plain sb:we	-16 16
plain sb:were	8 -8
plain sb:when	-11 11
plain sb:will	7 -7
plain sb:will invest	7 -7
plain sb:will not	-5 5
plain sb:without	18 -18
plain sb:word	-8 8
plain sb:would like	10 -10
plain sb:you	6 -6
plain sb:—	-10 10
plain sb:— the	-7 7
plain sb:•	10 -10
plain t0=past	6 -6
plain t0=past-passive	5 -5
plain t0=pluperfect	-13 13
plain t1=past-passive	5 -5
plain t1=pluperfect	-7 7
plain t1=present	-5 5
plain t2=future	7 -7
plain t2=future-passive	-14 14
plain t2=modal	8 -8
plain t2=present-passive-not	9 -9
plain v0=end	9 -9
plain v0=go	6 -6
plain v0=halve	7 -7
plain v0=other	-12 12
plain v0=pay	6 -6
plain v0=place	-5 5
plain v0=plan	5 -5
plain v0=put	6 -6
plain v0=sell	7 -7
plain v0=stop	-6 6
plain v1=bring	-5 5
plain v1=buy	-6 6
plain v1=carry	6 -6
plain v1=ease	-9 9
plain v1=end	9 -9
plain v1=go	8 -8
plain v1=halve	7 -7
plain v1=make	-5 5
plain v1=other	-12 12
plain v1=pay	6 -6
plain v1=place	-5 5
plain v1=put	8 -8
plain v1=stop	-8 8
plain v2=charge	-13 13
plain v2=come	7 -7
plain v2=fall	12 -12
plain v2=get	-9 9
plain v2=go	-7 7
plain v2=halve	-15 15
plain v2=make	-8 8
plain v2=pay	7 -7
plain v2=rule	-6 6
plain v2=settle	-6 6
plain v2=tell	-5 5
plain v2=treat	-6 6
plain verbless	-8 8
plain vt0=be past	-10 10
plain vt0=buy present	-5 5
plain vt0=have past	8 -8
plain vt0=have present	-11 11
plain vt0=other pluperfect	-12 12
plain vt0=place past	-5 5
plain vt0=say past	8 -8
plain vt1=be past	-10 10
plain vt1=buy present	-5 5
plain vt1=have past	10 -10
plain vt1=have present	-11 11
plain vt1=other pluperfect	-12 12
plain vt1=place past	-5 5
plain vt2=be future	7 -7
plain vt2=buy present	-5 5
plain vt2=charge present	-6 6
plain vt2=come past	14 -14
plain vt2=fall past	8 -8
plain vt2=other future	-12 12
plain vt2=other present	11 -11
plain vt2=rule present	-6 6
rare-earths beside export-controls	10 -10
rare-earths beside semiconductors	12 -12
rare-earths f:,	-12 12
rare-earths f:.	-7 7
rare-earths f:<quality>	-10 10
rare-earths f:<v-bear>	5 -5
rare-earths f:<v-target>	8 -8
rare-earths f:<v-threaten>	6 -6
rare-earths f:i	-6 6
rare-earths f:is	-5 5
rare-earths f:license	-8 8
rare-earths f:one	-12 12
rare-earths f:promise	-6 6
rare-earths f:say	-5 5
rare-earths f:they	7 -7
rare-earths f:threaten	6 -6
rare-earths f:were	-5 5
rare-earths f:which	-6 6
rare-earths f:will	6 -6
rare-earths f:with	-8 8
rare-earths l1=<begin>	5 -5
rare-earths l1=<number>	-6 6
rare-earths l1=<quality>	-6 6
rare-earths l1=of	13 -13
rare-earths l2=<begin>	7 -7
rare-earths l2=<number>	-5 5
rare-earths l2=<sender>	5 -5
rare-earths l2=<v-sell>	5 -5
rare-earths l2=ban	7 -7
rare-earths l2=control	-9 9
rare-earths l2=export	6 -6
rare-earths l2=shortage	-7 7
rare-earths l2=the	5 -5
rare-earths places 1	5 -5
rare-earths plain 1	-5 5
rare-earths q:,	-7 7
rare-earths q:/	-5 5
rare-earths q:<agent>	11 -11
rare-earths q:<day-gone>	-11 11
rare-earths q:<level>	7 -7
rare-earths q:<not>	-5 5
rare-earths q:<v-bear>	-6 6
rare-earths q:<v-begin>	-12 12
rare-earths q:<v-impose>	8 -8
rare-earths q:<v-sell>	5 -5
rare-earths q:?	-6 6
rare-earths q:a	6 -6
rare-earths q:all	-6 6
rare-earths q:and	-8 8
rare-earths q:back	-5 5
rare-earths q:export	5 -5
rare-earths q:hold	7 -7
rare-earths q:is	-7 7
rare-earths q:it	-12 12
rare-earths q:last	5 -5
rare-earths q:new	7 -7
rare-earths q:no	-6 6
rare-earths q:or	-7 7
rare-earths q:other	-7 7
rare-earths q:since	-7 7
rare-earths q:take	-6 6
rare-earths q:tariff	-10 10
rare-earths q:than	-8 8
rare-earths q:that	-17 17
rare-earths q:the	-5 5
rare-earths q:there	-6 6
rare-earths q:two	6 -6
rare-earths q:what	-7 7
rare-earths quoted	6 -6
rare-earths r1=,	8 -8
rare-earths r1=:	12 -12
rare-earths r1=<v-deny>	-5 5
rare-earths r1=rule	-5 5
rare-earths r1=will	-5 5
rare-earths r2=<goods>	23 -23
rare-earths r2=<name>	11 -11
rare-earths r2=be	-5 5
rare-earths r2=germanium	11 -11
rare-earths r2=scandium	-8 8
rare-earths r2=tellurium	8 -8
rare-earths s:"	7 -7
rare-earths s:'s	16 -16
rare-earths s:-	-16 16
rare-earths s:.	-8 8
rare-earths s::	16 -16
rare-earths s:;	-5 5
rare-earths s:<day-gone>	-17 17
rare-earths s:<duty>	-5 5
rare-earths s:<goods>	24 -24
rare-earths s:<level-noun>	-6 6
rare-earths s:<level>	5 -5
rare-earths s:<month-gone>	14 -14
rare-earths s:<name>	6 -6
rare-earths s:<not>	11 -11
rare-earths s:<number>	-9 9
rare-earths s:<person>	7 -7
rare-earths s:<quality>	-11 11
rare-earths s:<sender>	17 -17
rare-earths s:<span>	-11 11
rare-earths s:<v-bear>	-7 7
rare-earths s:<v-begin>	-7 7
rare-earths s:<v-deny>	-5 5
rare-earths s:<v-down>	-5 5
rare-earths s:<v-propose>	11 -11
rare-earths s:<v-sell>	19 -19
rare-earths s:<v-up>	13 -13
rare-earths s:account	5 -5
rare-earths s:and	6 -6
rare-earths s:antimony	10 -10
rare-earths s:at	10 -10
rare-earths s:ban	5 -5
rare-earths s:call	8 -8
rare-earths s:can	7 -7
rare-earths s:chip	12 -12
rare-earths s:control	-10 10
rare-earths s:earth	-36 36
rare-earths s:export	21 -21
rare-earths s:for	5 -5
rare-earths s:from	8 -8
rare-earths s:gallium	7 -7
rare-earths s:germanium	8 -8
rare-earths s:in	14 -14
rare-earths s:licence	8 -8
rare-earths s:lithium	14 -14
rare-earths s:metal	11 -11
rare-earths s:more	-7 7
rare-earths s:need	-6 6
rare-earths s:nobody	6 -6
rare-earths s:not	8 -8
rare-earths s:rare	-36 36
rare-earths s:rule	-5 5
rare-earths s:scandium	-11 11
rare-earths s:shortage	-7 7
rare-earths s:so	-5 5
rare-earths s:still	-6 6
rare-earths s:tariff	-7 7
rare-earths s:tellurium	8 -8
rare-earths s:the	-6 6
rare-earths s:their	-6 6
rare-earths s:them	-7 7
rare-earths s:they	-6 6
rare-earths s:thing	5 -5
rare-earths s:to	-10 10
rare-earths s:tungsten	14 -14
rare-earths s:until	6 -6
rare-earths s:was	10 -10
rare-earths s:were	7 -7
rare-earths s:will	-8 8
rare-earths s:with	-9 9
rare-earths s:yttrium	-9 9
rare-earths sides	7 -7
rare-earths=antimony	6 -6
rare-earths=gallium	8 -8
rare-earths=lithium	14 -14
rare-earths=magnet	6 -6
rare-earths=magnets	-14 14
rare-earths=metals	8 -8
rare-earths=rare earth	5 -5
rare-earths=rare earths	-27 27
rare-earths=rare-earth	-12 12
rare-earths=tungsten	14 -14
rare-earths=yttrium	-8 8
rule:deficit matter 1	9 -9
rule:export-controls matter 1	-12 12
rule:export-controls no matter	5 -5
rule:fentanyl matter 1	-14 14
rule:fentanyl matter 2	-5 5
rule:fentanyl no matter	25 -25
rule:matter 1	-15 15
rule:matter 2	-21 21
rule:no matter	44 -44
rule:pharmaceuticals matter 1	6 -6
rule:rare-earths matter 1	-18 18
rule:rare-earths no matter	23 -23
rule:russian-and-iranian-oil matter 1	-13 13
rule:russian-and-iranian-oil no matter	10 -10
rule:security-lists matter 1	-7 7
rule:security-lists no matter	8 -8
rule:semiconductors matter 1	22 -22
rule:semiconductors matter 2	-8 8
rule:semiconductors no matter	-9 9
rule:soybeans matter 2	-5 5
rule:soybeans no matter	14 -14
rule:tiktok matter 1	-12 12
rule:tiktok no matter	12 -12
russian-and-iranian-oil f:.	-8 8
russian-and-iranian-oil f:<goods>	-5 5
russian-and-iranian-oil f:<level>	-5 5
russian-and-iranian-oil f:<not>	5 -5
russian-and-iranian-oil f:<person>	-18 18
russian-and-iranian-oil f:<quality>	-7 7
russian-and-iranian-oil f:<seat>	7 -7
russian-and-iranian-oil f:<taker>	-5 5
russian-and-iranian-oil f:<v-buy>	-5 5
russian-and-iranian-oil f:<v-end>	-7 7
russian-and-iranian-oil f:<v-impose>	-16 16
russian-and-iranian-oil f:<v-propose>	-5 5
russian-and-iranian-oil f:<v-say>	-5 5
russian-and-iranian-oil f:a	7 -7
russian-and-iranian-oil f:and	5 -5
russian-and-iranian-oil f:are	5 -5
russian-and-iranian-oil f:as	5 -5
russian-and-iranian-oil f:at	7 -7
russian-and-iranian-oil f:buy	-8 8
russian-and-iranian-oil f:country	-6 6
russian-and-iranian-oil f:first	-7 7
russian-and-iranian-oil f:from	-5 5
russian-and-iranian-oil f:has	-10 10
russian-and-iranian-oil f:if	-6 6
russian-and-iranian-oil f:next	-7 7
russian-and-iranian-oil f:other	-6 6
russian-and-iranian-oil f:over	-8 8
russian-and-iranian-oil f:put	-6 6
russian-and-iranian-oil f:say	-5 5
russian-and-iranian-oil f:stop	-7 7
russian-and-iranian-oil f:talk	5 -5
russian-and-iranian-oil f:the	-10 10
russian-and-iranian-oil f:to	-7 7
russian-and-iranian-oil f:who	5 -5
russian-and-iranian-oil f:with	7 -7
russian-and-iranian-oil l1='s	-9 9
russian-and-iranian-oil l1=<begin>	-5 5
russian-and-iranian-oil l1=<goods>	9 -9
russian-and-iranian-oil l1=over	-5 5
russian-and-iranian-oil l1=palm	6 -6
russian-and-iranian-oil l2=<name>	-8 8
russian-and-iranian-oil l2=<quality>	11 -11
russian-and-iranian-oil l2=<taker>	-9 9
russian-and-iranian-oil l2=buyer	-8 8
russian-and-iranian-oil l2=on	6 -6
russian-and-iranian-oil plain 1	-16 16
russian-and-iranian-oil q:.	7 -7
russian-and-iranian-oil q::	6 -6
russian-and-iranian-oil q:<not>	7 -7
russian-and-iranian-oil q:<v-bear>	7 -7
russian-and-iranian-oil q:no	6 -6
russian-and-iranian-oil q:oil	-6 6
russian-and-iranian-oil r1=and	-7 7
russian-and-iranian-oil r1=go	-5 5
russian-and-iranian-oil r2=and	5 -5
russian-and-iranian-oil r2=gas	-5 5
russian-and-iranian-oil s::	5 -5
russian-and-iranian-oil s:<day-ahead>	9 -9
russian-and-iranian-oil s:<day-gone>	-6 6
russian-and-iranian-oil s:<day-today>	5 -5
russian-and-iranian-oil s:<duty>	-8 8
russian-and-iranian-oil s:<money>	6 -6
russian-and-iranian-oil s:<not>	6 -6
russian-and-iranian-oil s:<number>	7 -7
russian-and-iranian-oil s:<taker>	-8 8
russian-and-iranian-oil s:<v-bear>	14 -14
russian-and-iranian-oil s:<v-buy>	-15 15
russian-and-iranian-oil s:about	-7 7
russian-and-iranian-oil s:also	-13 13
russian-and-iranian-oil s:among	-6 6
russian-and-iranian-oil s:another	-8 8
russian-and-iranian-oil s:as	6 -6
russian-and-iranian-oil s:at	14 -14
russian-and-iranian-oil s:buy	-10 10
russian-and-iranian-oil s:buyer	-7 7
russian-and-iranian-oil s:crude	-10 10
russian-and-iranian-oil s:day	8 -8
russian-and-iranian-oil s:in	11 -11
russian-and-iranian-oil s:make	-5 5
russian-and-iranian-oil s:minister	5 -5
russian-and-iranian-oil s:month	-9 9
russian-and-iranian-oil s:not	9 -9
russian-and-iranian-oil s:on	7 -7
russian-and-iranian-oil s:palm	6 -6
russian-and-iranian-oil s:purchase	-8 8
russian-and-iranian-oil s:same	5 -5
russian-and-iranian-oil s:tariff	-16 16
russian-and-iranian-oil s:their	-5 5
russian-and-iranian-oil s:then	-6 6
russian-and-iranian-oil s:to	-8 8
russian-and-iranian-oil s:trade	7 -7
russian-and-iranian-oil s:two	-6 6
russian-and-iranian-oil s:up	-12 12
russian-and-iranian-oil s:want	-7 7
russian-and-iranian-oil s:which	-5 5
russian-and-iranian-oil s:whose	-9 9
russian-and-iranian-oil=oil	5 -5
russian-and-iranian-oil=russian crude	-6 6
security-lists beside export-controls	-6 6
security-lists beside rare-earths	10 -10
security-lists beside ships-and-ports	12 -12
security-lists beside tariffs	15 -15
security-lists beside truce	10 -10
security-lists f:"	-5 5
security-lists f:.	7 -7
security-lists f:<duty>	7 -7
security-lists f:<goods>	15 -15
security-lists f:<level>	11 -11
security-lists f:<sender>	-6 6
security-lists f:<v-deny>	7 -7
security-lists f:<v-up>	-5 5
security-lists f:are	6 -6
security-lists f:at	6 -6
security-lists f:duty	9 -9
security-lists f:each	5 -5
security-lists f:fee	5 -5
security-lists f:from	9 -9
security-lists f:go	-5 5
security-lists f:he	-6 6
security-lists f:in	11 -11
security-lists f:is	5 -5
security-lists f:its	-7 7
security-lists f:off	-7 7
security-lists f:other	5 -5
security-lists f:put	-6 6
security-lists f:rule	5 -5
security-lists f:them	-9 9
security-lists f:to	-5 5
security-lists f:was	5 -5
security-lists l1=<quality>	-5 5
security-lists l1=of	10 -10
security-lists l1=the	-8 8
security-lists l2=<number>	-16 16
security-lists l2=<v-impose>	6 -6
security-lists l2=of	-6 6
security-lists l2=on	-10 10
security-lists l2=the	6 -6
security-lists places 1	11 -11
security-lists plain 1	-13 13
security-lists q:,	5 -5
security-lists q:<goods>	-6 6
security-lists q:<level>	-6 6
security-lists q:<month-gone>	5 -5
security-lists q:<name>	17 -17
security-lists q:<quality>	-7 7
security-lists q:<v-begin>	-5 5
security-lists q:<v-target>	-5 5
security-lists q:<v-up>	-5 5
security-lists q:a	6 -6
security-lists q:and	9 -9
security-lists q:are	5 -5
security-lists q:control	8 -8
security-lists q:from	-5 5
security-lists q:go	-6 6
security-lists q:has	6 -6
security-lists q:in	10 -10
security-lists q:is	-8 8
security-lists q:its	-8 8
security-lists q:last	5 -5
security-lists q:list	-5 5
security-lists q:meet	5 -5
security-lists q:of	6 -6
security-lists q:on	17 -17
security-lists q:the	5 -5
security-lists q:thi	6 -6
security-lists q:to	9 -9
security-lists q:which	7 -7
security-lists q:worth	5 -5
security-lists r1=,	-5 5
security-lists r1=<sender>	8 -8
security-lists r1=entity	-5 5
security-lists r1=firm	5 -5
security-lists r1=for	6 -6
security-lists r1=on	-10 10
security-lists r1=that	6 -6
security-lists r2=,	5 -5
security-lists r2=<end>	7 -7
security-lists r2=<number>	-5 5
security-lists r2=<quality>	-6 6
security-lists r2=<sender>	-7 7
security-lists r2=firm	-9 9
security-lists r2=on	-12 12
security-lists r2=the	8 -8
security-lists r2=to	6 -6
security-lists s:,	9 -9
security-lists s:.	5 -5
security-lists s::	5 -5
security-lists s:<day-ahead>	12 -12
security-lists s:<duty>	8 -8
security-lists s:<goods>	26 -26
security-lists s:<level>	9 -9
security-lists s:<money>	14 -14
security-lists s:<month-gone>	5 -5
security-lists s:<not>	-6 6
security-lists s:<number>	-18 18
security-lists s:<organisation>	-8 8
security-lists s:<quality>	-13 13
security-lists s:<sender>	-6 6
security-lists s:<span>	7 -7
security-lists s:<v-begin>	-13 13
security-lists s:<v-buy>	-7 7
security-lists s:<v-deny>	21 -21
security-lists s:<v-impose>	7 -7
security-lists s:<v-return>	6 -6
security-lists s:<v-say>	-6 6
security-lists s:<v-stay>	12 -12
security-lists s:<v-suspend>	7 -7
security-lists s:a	5 -5
security-lists s:after	-7 7
security-lists s:also	-5 5
security-lists s:and	-7 7
security-lists s:any	-6 6
security-lists s:are	14 -14
security-lists s:been	-10 10
security-lists s:before	-8 8
security-lists s:buy	-8 8
security-lists s:by	20 -20
security-lists s:control	-9 9
security-lists s:deal	-5 5
security-lists s:duty	6 -6
security-lists s:earth	8 -8
security-lists s:entity	-15 15
security-lists s:fee	11 -11
security-lists s:firm	-18 18
security-lists s:for	8 -8
security-lists s:from	5 -5
security-lists s:go	-7 7
security-lists s:good	12 -12
security-lists s:had	-6 6
security-lists s:half	10 -10
security-lists s:in	13 -13
security-lists s:interest	6 -6
security-lists s:is	13 -13
security-lists s:it	-6 6
security-lists s:its	-15 15
security-lists s:know	-6 6
security-lists s:last	-6 6
security-lists s:let	-13 13
security-lists s:listed	15 -15
security-lists s:may	-6 6
security-lists s:more	-7 7
security-lists s:name	-5 5
security-lists s:need	5 -5
security-lists s:not	-7 7
security-lists s:of	-5 5
security-lists s:other	-5 5
security-lists s:out	-5 5
security-lists s:over	5 -5
security-lists s:own	-5 5
security-lists s:owned	8 -8
security-lists s:pay	8 -8
security-lists s:product	7 -7
security-lists s:put	-11 11
security-lists s:rare	8 -8
security-lists s:return	5 -5
security-lists s:rule	21 -21
security-lists s:some	-10 10
security-lists s:that	10 -10
security-lists s:them	-5 5
security-lists s:thi	5 -5
security-lists s:to	8 -8
security-lists s:unreliable	-12 12
security-lists s:was	6 -6
security-lists s:will	5 -5
security-lists sides	-14 14
security-lists=companies	6 -6
security-lists=export control list	-5 5
security-lists=firms	-8 8
security-lists=list	18 -18
security-lists=list of unreliable	-5 5
security-lists=listed	6 -6
semiconductors beside export-controls	-8 8
semiconductors f:<level-noun>	9 -9
semiconductors f:<name>	5 -5
semiconductors f:<quality>	-5 5
semiconductors f:<seat>	-6 6
semiconductors f:<sender>	-5 5
semiconductors f:<v-bear>	7 -7
semiconductors f:<v-buy>	10 -10
semiconductors f:<v-down>	-9 9
semiconductors f:<v-propose>	-6 6
semiconductors f:<v-up>	-6 6
semiconductors f:a	-9 9
semiconductors f:an	5 -5
semiconductors f:be	-8 8
semiconductors f:by	-8 8
semiconductors f:for	6 -6
semiconductors f:from	7 -7
semiconductors f:not	-6 6
semiconductors f:order	5 -5
semiconductors f:raise	-5 5
semiconductors f:sell	-7 7
semiconductors f:that	-10 10
semiconductors f:to	7 -7
semiconductors f:which	5 -5
semiconductors l1=,	5 -5
semiconductors l1=<begin>	-9 9
semiconductors l1=<not>	12 -12
semiconductors l1=<quality>	-7 7
semiconductors l1=about	-7 7
semiconductors l1=advanced	-9 9
semiconductors l1=and	13 -13
semiconductors l1=of	6 -6
semiconductors l1=the	-8 8
semiconductors l2=<goods>	8 -8
semiconductors l2=control	6 -6
semiconductors l2=on	-7 7
semiconductors places 1	10 -10
semiconductors places 2	-6 6
semiconductors plain 1	7 -7
semiconductors plain 2	-5 5
semiconductors q:,	14 -14
semiconductors q:.	15 -15
semiconductors q:<agent>	-7 7
semiconductors q:<duty>	-8 8
semiconductors q:<goods>	6 -6
semiconductors q:<organisation>	5 -5
semiconductors q:<v-begin>	-8 8
semiconductors q:<v-say>	8 -8
semiconductors q:<v-stay>	-14 14
semiconductors q:<v-suspend>	-8 8
semiconductors q:?	-8 8
semiconductors q:earth	5 -5
semiconductors q:hold	-11 11
semiconductors q:new	-8 8
semiconductors q:on	-9 9
semiconductors q:promise	6 -6
semiconductors q:rare	5 -5
semiconductors q:tariff	-7 7
semiconductors q:than	-5 5
semiconductors q:them	5 -5
semiconductors q:to	9 -9
semiconductors q:was	8 -8
semiconductors q:will	7 -7
semiconductors quoted	7 -7
semiconductors r1=,	-5 5
semiconductors r1=:	5 -5
semiconductors r1=<sender>	-6 6
semiconductors r1=and	-10 10
semiconductors r1=are	5 -5
semiconductors r1=the	-13 13
semiconductors r2=<not>	10 -10
semiconductors r2=not	5 -5
semiconductors s:"	7 -7
semiconductors s:'s	9 -9
semiconductors s:,	12 -12
semiconductors s:;	15 -15
semiconductors s:<gate>	16 -16
semiconductors s:<goods>	6 -6
semiconductors s:<level-noun>	-5 5
semiconductors s:<level>	9 -9
semiconductors s:<person>	15 -15
semiconductors s:<seat>	-8 8
semiconductors s:<span>	9 -9
semiconductors s:<v-agree>	5 -5
semiconductors s:<v-bear>	9 -9
semiconductors s:<v-buy>	8 -8
semiconductors s:<v-end>	7 -7
semiconductors s:<v-target>	-12 12
semiconductors s:a	14 -14
semiconductors s:advanced	-9 9
semiconductors s:and	11 -11
semiconductors s:are	11 -11
semiconductors s:case	-6 6
semiconductors s:chipmaker	-5 5
semiconductors s:computer	6 -6
semiconductors s:control	8 -8
semiconductors s:day	-9 9
semiconductors s:dump	-5 5
semiconductors s:duty	5 -5
semiconductors s:engine	11 -11
semiconductors s:ethane	11 -11
semiconductors s:export	-6 6
semiconductors s:h	-6 6
semiconductors s:has	-8 8
semiconductors s:in	12 -12
semiconductors s:into	-7 7
semiconductors s:is	13 -13
semiconductors s:its	-12 12
semiconductors s:jet	10 -10
semiconductors s:licence	-6 6
semiconductors s:magnet	6 -6
semiconductors s:memory	7 -7
semiconductors s:nexperia	-6 6
semiconductors s:nvidia	-11 11
semiconductors s:of	11 -11
semiconductors s:one	-10 10
semiconductors s:out	9 -9
semiconductors s:over	-6 6
semiconductors s:part	13 -13
semiconductors s:permit	-6 6
semiconductors s:processor	7 -7
semiconductors s:put	9 -9
semiconductors s:say	5 -5
semiconductors s:software	10 -10
semiconductors s:some	12 -12
semiconductors s:than	-15 15
semiconductors s:the	12 -12
semiconductors s:their	-7 7
semiconductors s:there	-8 8
semiconductors s:to	-9 9
semiconductors s:wafer	12 -12
semiconductors s:which	11 -11
semiconductors s:without	12 -12
semiconductors s:worse	-6 6
semiconductors side	-7 7
semiconductors sides	-14 14
semiconductors=memory	7 -7
semiconductors=processors	7 -7
semiconductors=wafers	12 -12
ships-and-ports beside export-controls	-19 19
ships-and-ports beside fentanyl	-6 6
ships-and-ports beside rare-earths	-5 5
ships-and-ports beside semiconductors	-10 10
ships-and-ports beside truce	10 -10
ships-and-ports f:"	9 -9
ships-and-ports f:.	10 -10
ships-and-ports f:;	5 -5
ships-and-ports f:<day-ahead>	-6 6
ships-and-ports f:<level-noun>	6 -6
ships-and-ports f:<month-gone>	6 -6
ships-and-ports f:<name>	-9 9
ships-and-ports f:<not>	6 -6
ships-and-ports f:<number>	23 -23
ships-and-ports f:<office>	5 -5
ships-and-ports f:<organisation>	-7 7
ships-and-ports f:<quality>	-8 8
ships-and-ports f:<span>	7 -7
ships-and-ports f:<v-bear>	12 -12
ships-and-ports f:<v-begin>	13 -13
ships-and-ports f:<v-deny>	-6 6
ships-and-ports f:<v-propose>	-9 9
ships-and-ports f:<v-up>	-5 5
ships-and-ports f:a	-5 5
ships-and-ports f:again	-11 11
ships-and-ports f:all	6 -6
ships-and-ports f:and	-9 9
ships-and-ports f:answer	-5 5
ships-and-ports f:are	9 -9
ships-and-ports f:at	-12 12
ships-and-ports f:been	6 -6
ships-and-ports f:by	5 -5
ships-and-ports f:callao	-5 5
ships-and-ports f:custom	7 -7
ships-and-ports f:discuss	6 -6
ships-and-ports f:do	5 -5
ships-and-ports f:down	6 -6
ships-and-ports f:due	-5 5
ships-and-ports f:fee	6 -6
ships-and-ports f:flag	-5 5
ships-and-ports f:for	-7 7
ships-and-ports f:hold	5 -5
ships-and-ports f:in	11 -11
ships-and-ports f:it	-5 5
ships-and-ports f:its	-11 11
ships-and-ports f:more	7 -7
ships-and-ports f:no	9 -9
ships-and-ports f:of	-12 12
ships-and-ports f:on	-6 6
ships-and-ports f:our	-9 9
ships-and-ports f:out	5 -5
ships-and-ports f:pay	6 -6
ships-and-ports f:price	5 -5
ships-and-ports f:question	-9 9
ships-and-ports f:raise	-12 12
ships-and-ports f:rise	7 -7
ships-and-ports f:take	12 -12
ships-and-ports f:than	8 -8
ships-and-ports f:that	-10 10
ships-and-ports f:the	7 -7
ships-and-ports f:they	-8 8
ships-and-ports f:time	-5 5
ships-and-ports f:us	10 -10
ships-and-ports f:want	-6 6
ships-and-ports f:we	-5 5
ships-and-ports f:when	-5 5
ships-and-ports f:which	9 -9
ships-and-ports f:who	-6 6
ships-and-ports f:with	-8 8
ships-and-ports f:would	-13 13
ships-and-ports l1='s	-11 11
ships-and-ports l1=,	12 -12
ships-and-ports l1=<v-impose>	-7 7
ships-and-ports l1=and	-15 15
ships-and-ports l1=for	14 -14
ships-and-ports l1=from	7 -7
ships-and-ports l1=its	6 -6
ships-and-ports l1=of	-7 7
ships-and-ports l1=on	-8 8
ships-and-ports l1=our	-8 8
ships-and-ports l2=:	-6 6
ships-and-ports l2=<goods>	-7 7
ships-and-ports l2=<month-gone>	5 -5
ships-and-ports l2=<v-propose>	-5 5
ships-and-ports l2=a	7 -7
ships-and-ports l2=and	-8 8
ships-and-ports l2=at	7 -7
ships-and-ports l2=for	-10 10
ships-and-ports places 1	10 -10
ships-and-ports places 2	-7 7
ships-and-ports places 3	-14 14
ships-and-ports places 5	-6 6
ships-and-ports plain 1	-5 5
ships-and-ports q:,	-11 11
ships-and-ports q:.	19 -19
ships-and-ports q::	-8 8
ships-and-ports q:<duty>	-16 16
ships-and-ports q:<goods-amount>	-8 8
ships-and-ports q:<goods>	-9 9
ships-and-ports q:<level-noun>	9 -9
ships-and-ports q:<level>	10 -10
ships-and-ports q:<money>	8 -8
ships-and-ports q:<month-gone>	-6 6
ships-and-ports q:<name>	-7 7
ships-and-ports q:<not>	-7 7
ships-and-ports q:<number>	10 -10
ships-and-ports q:<person>	7 -7
ships-and-ports q:<quality>	-8 8
ships-and-ports q:<span>	-10 10
ships-and-ports q:<v-agree>	7 -7
ships-and-ports q:<v-bear>	-12 12
ships-and-ports q:<v-end>	15 -15
ships-and-ports q:<v-impose>	10 -10
ships-and-ports q:<v-propose>	-7 7
ships-and-ports q:<v-say>	11 -11
ships-and-ports q:<v-stay>	-5 5
ships-and-ports q:<v-target>	7 -7
ships-and-ports q:?	-16 16
ships-and-ports q:about	-5 5
ships-and-ports q:abroad	6 -6
ships-and-ports q:again	-14 14
ships-and-ports q:agreement	-6 6
ships-and-ports q:and	-7 7
ships-and-ports q:at	10 -10
ships-and-ports q:be	-5 5
ships-and-ports q:been	8 -8
ships-and-ports q:charge	6 -6
ships-and-ports q:deal	6 -6
ships-and-ports q:doe	6 -6
ships-and-ports q:duty	-5 5
ships-and-ports q:earth	-5 5
ships-and-ports q:extend	10 -10
ships-and-ports q:has	5 -5
ships-and-ports q:have	8 -8
ships-and-ports q:in	-5 5
ships-and-ports q:last	-6 6
ships-and-ports q:list	-7 7
ships-and-ports q:m	9 -9
ships-and-ports q:meet	-7 7
ships-and-ports q:no	-5 5
ships-and-ports q:not	9 -9
ships-and-ports q:nothing	-9 9
ships-and-ports q:off	-5 5
ships-and-ports q:on	7 -7
ships-and-ports q:other	-7 7
ships-and-ports q:out	-5 5
ships-and-ports q:p	9 -9
ships-and-ports q:price	6 -6
ships-and-ports q:rare	-5 5
ships-and-ports q:rate	5 -5
ships-and-ports q:remain	-6 6
ships-and-ports q:round	-6 6
ships-and-ports q:say	6 -6
ships-and-ports q:sell	5 -5
ships-and-ports q:ship	-8 8
ships-and-ports q:since	7 -7
ships-and-ports q:still	-6 6
ships-and-ports q:tariff	-10 10
ships-and-ports q:that	-5 5
ships-and-ports q:them	8 -8
ships-and-ports q:there	-10 10
ships-and-ports q:they	5 -5
ships-and-ports q:thing	-10 10
ships-and-ports q:third	-5 5
ships-and-ports q:through	-5 5
ships-and-ports q:truce	6 -6
ships-and-ports q:two	-7 7
ships-and-ports q:until	7 -7
ships-and-ports q:what	-19 19
ships-and-ports r1=.	-7 7
ships-and-ports r1=:	-10 10
ships-and-ports r1=<v-down>	-6 6
ships-and-ports r1=<v-impose>	-13 13
ships-and-ports r1=<v-suspend>	5 -5
ships-and-ports r1=<v-up>	5 -5
ships-and-ports r1=at	-11 11
ships-and-ports r1=on	5 -5
ships-and-ports r1=stay	5 -5
ships-and-ports r2=<end>	-5 5
ships-and-ports r2=<level>	6 -6
ships-and-ports r2=<quality>	-6 6
ships-and-ports r2=<v-bear>	7 -7
ships-and-ports r2=<v-sell>	-5 5
ships-and-ports r2=a	-8 8
ships-and-ports r2=callao	-6 6
ships-and-ports r2=each	-5 5
ships-and-ports r2=ship	-5 5
ships-and-ports r2=to	5 -5
ships-and-ports s:'s	-19 19
ships-and-ports s:-	-12 12
ships-and-ports s:.	7 -7
ships-and-ports s:/	-7 7
ships-and-ports s::	-5 5
ships-and-ports s:<agent>	10 -10
ships-and-ports s:<day-ahead>	-6 6
ships-and-ports s:<duty>	-6 6
ships-and-ports s:<gate>	-13 13
ships-and-ports s:<goods-amount>	6 -6
ships-and-ports s:<goods>	-6 6
ships-and-ports s:<level-noun>	-14 14
ships-and-ports s:<level>	24 -24
ships-and-ports s:<money>	5 -5
ships-and-ports s:<month-gone>	11 -11
ships-and-ports s:<name>	-6 6
ships-and-ports s:<not>	12 -12
ships-and-ports s:<number>	8 -8
ships-and-ports s:<office>	-7 7
ships-and-ports s:<organisation>	6 -6
ships-and-ports s:<quality>	-28 28
ships-and-ports s:<v-agree>	15 -15
ships-and-ports s:<v-bear>	-12 12
ships-and-ports s:<v-buy>	9 -9
ships-and-ports s:<v-deny>	-8 8
ships-and-ports s:<v-down>	-10 10
ships-and-ports s:<v-end>	16 -16
ships-and-ports s:<v-impose>	-11 11
ships-and-ports s:<v-propose>	-16 16
ships-and-ports s:<v-return>	8 -8
ships-and-ports s:<v-sell>	-30 30
ships-and-ports s:<v-stay>	-6 6
ships-and-ports s:<v-target>	-12 12
ships-and-ports s:<v-up>	6 -6
ships-and-ports s:a	-7 7
ships-and-ports s:about	-16 16
ships-and-ports s:agenda	-7 7
ships-and-ports s:agree	8 -8
ships-and-ports s:airport	5 -5
ships-and-ports s:all	7 -7
ships-and-ports s:also	-7 7
ships-and-ports s:as	-11 11
ships-and-ports s:ask	5 -5
ships-and-ports s:at	-7 7
ships-and-ports s:barge	-9 9
ships-and-ports s:bean	5 -5
ships-and-ports s:because	6 -6
ships-and-ports s:been	7 -7
ships-and-ports s:before	9 -9
ships-and-ports s:berth	-9 9
ships-and-ports s:both	-13 13
ships-and-ports s:built	-7 7
ships-and-ports s:buy	7 -7
ships-and-ports s:by	19 -19
ships-and-ports s:callao	-9 9
ships-and-ports s:carrier	-6 6
ships-and-ports s:charge	-21 21
ships-and-ports s:coffee	-6 6
ships-and-ports s:collect	-5 5
ships-and-ports s:container	8 -8
ships-and-ports s:control	-7 7
ships-and-ports s:country	-8 8
ships-and-ports s:custom	9 -9
ships-and-ports s:day	7 -7
ships-and-ports s:discuss	-6 6
ships-and-ports s:dispute	-8 8
ships-and-ports s:due	-12 12
ships-and-ports s:each	-14 14
ships-and-ports s:end	12 -12
ships-and-ports s:export	-10 10
ships-and-ports s:fee	-9 9
ships-and-ports s:fentanyl	-6 6
ships-and-ports s:fish	-10 10
ships-and-ports s:fishing	-6 6
ships-and-ports s:flag	-11 11
ships-and-ports s:four	5 -5
ships-and-ports s:good	14 -14
ships-and-ports s:has	9 -9
ships-and-ports s:have	8 -8
ships-and-ports s:hear	-8 8
ships-and-ports s:here	-9 9
ships-and-ports s:his	8 -8
ships-and-ports s:hull	-6 6
ships-and-ports s:i	5 -5
ships-and-ports s:in	-11 11
ships-and-ports s:invest	5 -5
ships-and-ports s:is	-14 14
ships-and-ports s:it	7 -7
ships-and-ports s:its	5 -5
ships-and-ports s:keep	-5 5
ships-and-ports s:know	5 -5
ships-and-ports s:last	10 -10
ships-and-ports s:levy	-8 8
ships-and-ports s:licence	-7 7
ships-and-ports s:matter	-8 8
ships-and-ports s:measure	-5 5
ships-and-ports s:meet	-12 12
ships-and-ports s:member	7 -7
ships-and-ports s:morning	5 -5
ships-and-ports s:my	-5 5
ships-and-ports s:net	-7 7
ships-and-ports s:no	5 -5
ships-and-ports s:nobody	-5 5
ships-and-ports s:of	6 -6
ships-and-ports s:on	-12 12
ships-and-ports s:one	-8 8
ships-and-ports s:our	-5 5
ships-and-ports s:people	5 -5
ships-and-ports s:pilot	-7 7
ships-and-ports s:port	-19 19
ships-and-ports s:put	5 -5
ships-and-ports s:quarrel	-5 5
ships-and-ports s:rise	10 -10
ships-and-ports s:run	-6 6
ships-and-ports s:say	-7 7
ships-and-ports s:second	-6 6
ships-and-ports s:ship	-25 25
ships-and-ports s:shipbuilding	13 -13
ships-and-ports s:side	-8 8
ships-and-ports s:sign	8 -8
ships-and-ports s:signature	6 -6
ships-and-ports s:sit	-9 9
ships-and-ports s:subject	5 -5
ships-and-ports s:tanker	-8 8
ships-and-ports s:that	-8 8
ships-and-ports s:the	5 -5
ships-and-ports s:them	12 -12
ships-and-ports s:there	-10 10
ships-and-ports s:they	-9 9
ships-and-ports s:thing	-11 11
ships-and-ports s:through	5 -5
ships-and-ports s:ton	-11 11
ships-and-ports s:tonnage	6 -6
ships-and-ports s:trawler	-9 9
ships-and-ports s:under	-8 8
ships-and-ports s:until	10 -10
ships-and-ports s:up	-6 6
ships-and-ports s:vessel	-22 22
ships-and-ports s:view	-5 5
ships-and-ports s:waiting	-11 11
ships-and-ports s:want	-7 7
ships-and-ports s:watch	5 -5
ships-and-ports s:water	7 -7
ships-and-ports s:week	-7 7
ships-and-ports s:were	-8 8
ships-and-ports s:what	-5 5
ships-and-ports s:will	-6 6
ships-and-ports s:without	6 -6
ships-and-ports s:—	5 -5
ships-and-ports side	-17 17
ships-and-ports sides	-12 12
ships-and-ports=airport	5 -5
ships-and-ports=barges	-5 5
ships-and-ports=container	7 -7
ships-and-ports=docks	5 -5
ships-and-ports=dues	-14 14
ships-and-ports=fee	10 -10
ships-and-ports=flag	5 -5
ships-and-ports=flags	-5 5
ships-and-ports=hull	5 -5
ships-and-ports=landing	5 -5
ships-and-ports=port charges	-6 6
ships-and-ports=ship	22 -22
ships-and-ports=shipbuilding	13 -13
ships-and-ports=ships	-27 27
ships-and-ports=tonnage	6 -6
ships-and-ports=vessels	-8 8
side loose	-12 12
side plain	-20 20
sides plain	-7 7
soybeans beside tariffs	13 -13
soybeans f:'s	-9 9
soybeans f::	-9 9
soybeans f:;	-6 6
soybeans f:<day-gone>	-6 6
soybeans f:<duty>	-8 8
soybeans f:<goods-amount>	-8 8
soybeans f:<goods>	5 -5
soybeans f:<name>	-6 6
soybeans f:<person>	-13 13
soybeans f:<quality>	9 -9
soybeans f:<v-bear>	-14 14
soybeans f:<v-buy>	-7 7
soybeans f:<v-say>	-7 7
soybeans f:<v-stay>	9 -9
soybeans f:bean	-10 10
soybeans f:beef	-7 7
soybeans f:by	7 -7
soybeans f:crop	-7 7
soybeans f:duty	-10 10
soybeans f:fact	-6 6
soybeans f:get	-10 10
soybeans f:good	5 -5
soybeans f:has	-6 6
soybeans f:he	-13 13
soybeans f:i	5 -5
soybeans f:in	-8 8
soybeans f:is	-10 10
soybeans f:know	7 -7
soybeans f:last	-5 5
soybeans f:list	5 -5
soybeans f:of	-6 6
soybeans f:on	5 -5
soybeans f:plant	-7 7
soybeans f:sheet	-6 6
soybeans f:since	6 -6
soybeans f:tell	-5 5
soybeans f:than	-6 6
soybeans f:that	-8 8
soybeans f:their	-9 9
soybeans f:they	-7 7
soybeans f:three	-12 12
soybeans f:to	15 -15
soybeans f:with	7 -7
soybeans f:would	-5 5
soybeans f:year	-6 6
soybeans l1=<begin>	-5 5
soybeans l1=a	-8 8
soybeans l1=about	-9 9
soybeans l1=on	6 -6
soybeans l1=raw	7 -7
soybeans l2=<v-buy>	-8 8
soybeans l2=on	7 -7
soybeans l2=that	9 -9
soybeans l2=trade	5 -5
soybeans places 1	15 -15
soybeans places 2	-16 16
soybeans places 3	-17 17
soybeans plain 1	17 -17
soybeans plain 2	-14 14
soybeans plain 3	-14 14
soybeans q:,	5 -5
soybeans q::	-7 7
soybeans q:;	-9 9
soybeans q:<agent>	11 -11
soybeans q:<duty>	8 -8
soybeans q:<goods>	7 -7
soybeans q:<level-noun>	-9 9
soybeans q:<name>	8 -8
soybeans q:<number>	-5 5
soybeans q:<organisation>	9 -9
soybeans q:<person>	-8 8
soybeans q:<v-bear>	-5 5
soybeans q:<v-up>	-5 5
soybeans q:are	5 -5
soybeans q:as	-6 6
soybeans q:at	-5 5
soybeans q:be	7 -7
soybeans q:beef	9 -9
soybeans q:buy	-8 8
soybeans q:control	-6 6
soybeans q:doe	6 -6
soybeans q:earth	-9 9
soybeans q:for	5 -5
soybeans q:go	-5 5
soybeans q:have	-8 8
soybeans q:it	-6 6
soybeans q:mr	-8 8
soybeans q:new	-7 7
soybeans q:not	-7 7
soybeans q:number	-5 5
soybeans q:own	8 -8
soybeans q:put	-7 7
soybeans q:rare	-9 9
soybeans q:same	6 -6
soybeans q:since	-8 8
soybeans q:soybean	-8 8
soybeans q:tariff	8 -8
soybeans q:that	5 -5
soybeans q:them	-9 9
soybeans q:truce	5 -5
soybeans q:up	6 -6
soybeans q:with	5 -5
soybeans r1=,	15 -15
soybeans r1=.	-12 12
soybeans r1=:	-6 6
soybeans r1=<goods>	9 -9
soybeans r1=<span>	6 -6
soybeans r1=<v-bear>	-10 10
soybeans r1=?	-6 6
soybeans r1=by	-7 7
soybeans r1=have	-9 9
soybeans r1=meal	6 -6
soybeans r1=pay	-12 12
soybeans r2=<end>	-13 13
soybeans r2=<goods>	12 -12
soybeans r2=<v-bear>	6 -6
soybeans r2=among	7 -7
soybeans r2=fall	7 -7
soybeans r2=from	8 -8
soybeans r2=on	-5 5
soybeans r2=pay	6 -6
soybeans s:,	14 -14
soybeans s:-	-10 10
soybeans s:.	16 -16
soybeans s::	-6 6
soybeans s:;	-16 16
soybeans s:<agent>	10 -10
soybeans s:<day-ahead>	-5 5
soybeans s:<day-gone>	-10 10
soybeans s:<duty>	7 -7
soybeans s:<goods-amount>	-16 16
soybeans s:<goods>	16 -16
soybeans s:<level>	9 -9
soybeans s:<money>	9 -9
soybeans s:<month-ahead>	-10 10
soybeans s:<name>	9 -9
soybeans s:<organisation>	7 -7
soybeans s:<quality>	6 -6
soybeans s:<span>	-13 13
soybeans s:<taker>	6 -6
soybeans s:<v-agree>	6 -6
soybeans s:<v-bear>	-7 7
soybeans s:<v-buy>	-12 12
soybeans s:<v-down>	7 -7
soybeans s:<v-impose>	18 -18
soybeans s:?	-6 6
soybeans s:a	8 -8
soybeans s:about	-6 6
soybeans s:according	-5 5
soybeans s:after	-5 5
soybeans s:also	-8 8
soybeans s:among	13 -13
soybeans s:an	11 -11
soybeans s:and	15 -15
soybeans s:are	-12 12
soybeans s:be	5 -5
soybeans s:bean	-18 18
soybeans s:beef	11 -11
soybeans s:been	-8 8
soybeans s:before	-7 7
soybeans s:between	5 -5
soybeans s:busan	-15 15
soybeans s:by	-6 6
soybeans s:come	-5 5
soybeans s:dairy	7 -7
soybeans s:do	6 -6
soybeans s:down	-8 8
soybeans s:duty	12 -12
soybeans s:each	-12 12
soybeans s:earth	-10 10
soybeans s:fall	9 -9
soybeans s:farm	10 -10
soybeans s:farmer	-5 5
soybeans s:for	9 -9
soybeans s:free	8 -8
soybeans s:future	6 -6
soybeans s:good	14 -14
soybeans s:grower	-6 6
soybeans s:has	-5 5
soybeans s:have	-12 12
soybeans s:he	-13 13
soybeans s:i	7 -7
soybeans s:in	-5 5
soybeans s:is	7 -7
soybeans s:it	14 -14
soybeans s:leave	-5 5
soybeans s:licence	8 -8
soybeans s:lower	5 -5
soybeans s:meet	-9 9
soybeans s:million	-8 8
soybeans s:more	5 -5
soybeans s:next	-6 6
soybeans s:no	-9 9
soybeans s:not	6 -6
soybeans s:now	-8 8
soybeans s:on	21 -21
soybeans s:one	-7 7
soybeans s:only	6 -6
soybeans s:open	6 -6
soybeans s:order	-9 9
soybeans s:plan	5 -5
soybeans s:port	-5 5
soybeans s:poultry	5 -5
soybeans s:product	15 -15
soybeans s:purchase	-7 7
soybeans s:put	6 -6
soybeans s:quadruple	-7 7
soybeans s:rare	-10 10
soybeans s:raw	7 -7
soybeans s:seem	5 -5
soybeans s:ship	-5 5
soybeans s:side	7 -7
soybeans s:soya	-6 6
soybeans s:soybean	-10 10
soybeans s:tariff	-11 11
soybeans s:the	5 -5
soybeans s:them	11 -11
soybeans s:then	-6 6
soybeans s:thi	-10 10
soybeans s:three	-8 8
soybeans s:under	6 -6
soybeans s:want	6 -6
soybeans s:we	-9 9
soybeans s:where	12 -12
soybeans s:will	9 -9
soybeans s:with	-12 12
soybeans s:year	-16 16
soybeans s:zero	6 -6
soybeans side	5 -5
soybeans sides	13 -13
soybeans=american beef	10 -10
soybeans=bean	-14 14
soybeans=beans	-8 8
soybeans=farm goods	10 -10
soybeans=farm products	10 -10
soybeans=soy	5 -5
soybeans=soya beans	-11 11
soybeans=soybeans	-19 19
tiktok l1=by	11 -11
tiktok l2=<begin>	-6 6
tiktok plain 1	-18 18
tiktok q:.	-8 8
tiktok r2=<end>	-6 6
tiktok r2=on	5 -5
tiktok s:app	-6 6
tiktok s:by	11 -11
tiktok s:the	-5 5
tiktok s:tiktok	-17 17
tiktok s:video	15 -15
tiktok=tiktok	-17 17
tiktok=video	17 -17
topic deficit	11 -11
topic export-controls	18 -18
topic rare-earths	5 -5
topic security-lists	11 -11
topic semiconductors	10 -10
topic ships-and-ports	10 -10
topic soybeans	15 -15`;
