// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FLASHPOINT_IS = `no	yes
<always>	50 -50
deficit f:<gate>	13 -13
deficit f:<level-noun>	14 -14
deficit f:<money>	-23 23
deficit f:<number>	-7 7
deficit f:<person>	-21 21
deficit f:<sender>	20 -20
deficit f:<v-buy>	-11 11
deficit f:are	13 -13
deficit f:as	-13 13
deficit f:by	10 -10
deficit f:export	19 -19
deficit f:for	-12 12
deficit f:from	-9 9
deficit f:it	-28 28
deficit f:last	-22 22
deficit f:not	15 -15
deficit f:rise	12 -12
deficit f:sell	-12 12
deficit f:share	10 -10
deficit f:should	-12 12
deficit f:was	-14 14
deficit f:we	-5 5
deficit f:which	15 -15
deficit f:year	-16 16
deficit headline	-16 16
deficit l1='s	16 -16
deficit l1=<begin>	6 -6
deficit l1=<name>	13 -13
deficit l1=a	7 -7
deficit l1=the	-15 15
deficit l2=<name>	16 -16
deficit l2=of	-10 10
deficit places 1	19 -19
deficit places 2	-12 12
deficit plain 1	9 -9
deficit q:<agent>	17 -17
deficit q:<level>	17 -17
deficit q:<name>	-8 8
deficit q:<quality>	10 -10
deficit q:<sender>	16 -16
deficit q:<taker>	-10 10
deficit q:<v-stay>	14 -14
deficit q:<v-up>	-16 16
deficit q:about	-8 8
deficit q:are	-5 5
deficit q:at	15 -15
deficit q:call	-10 10
deficit q:far	-12 12
deficit q:good	-14 14
deficit q:had	10 -10
deficit q:more	-10 10
deficit q:not	-14 14
deficit q:put	13 -13
deficit q:take	9 -9
deficit q:telephone	-10 10
deficit q:was	-7 7
deficit q:with	-12 12
deficit r1=:	-11 11
deficit r1=that	-15 15
deficit s:'s	28 -28
deficit s:.	16 -16
deficit s::	8 -8
deficit s:;	-17 17
deficit s:<duty>	-9 9
deficit s:<level-noun>	24 -24
deficit s:<level>	18 -18
deficit s:<money>	-16 16
deficit s:<name>	8 -8
deficit s:<not>	-10 10
deficit s:<organisation>	-12 12
deficit s:<person>	-13 13
deficit s:<seat>	21 -21
deficit s:<v-bear>	18 -18
deficit s:<v-down>	-14 14
deficit s:<v-stay>	21 -21
deficit s:a	37 -37
deficit s:about	-21 21
deficit s:against	-13 13
deficit s:aim	-14 14
deficit s:be	16 -16
deficit s:bring	-10 10
deficit s:but	-9 9
deficit s:country	16 -16
deficit s:cut	12 -12
deficit s:decade	9 -9
deficit s:declare	-9 9
deficit s:emergency	-8 8
deficit s:end	-10 10
deficit s:figure	14 -14
deficit s:has	14 -14
deficit s:house	8 -8
deficit s:if	-10 10
deficit s:it	-11 11
deficit s:least	11 -11
deficit s:million	15 -15
deficit s:not	-13 13
deficit s:of	11 -11
deficit s:one	12 -12
deficit s:output	11 -11
deficit s:report	-13 13
deficit s:sell	-11 11
deficit s:she	-12 12
deficit s:shrink	-17 17
deficit s:since	21 -21
deficit s:speak	-12 12
deficit s:surplu	28 -28
deficit s:tariff	-14 14
deficit s:than	16 -16
deficit s:thi	-23 23
deficit s:third	-10 10
deficit s:truce	-7 7
deficit s:two	20 -20
deficit s:will	13 -13
deficit s:with	22 -22
deficit sides	10 -10
deficit=deficit	-14 14
deficit=surplus	12 -12
deficit=trade surplus	20 -20
export-controls beside pharmaceuticals	25 -25
export-controls beside semiconductors	-14 14
export-controls beside soybeans	32 -32
export-controls beside tariffs	9 -9
export-controls beside tiktok	20 -20
export-controls f:"	-19 19
export-controls f:;	15 -15
export-controls f:<agent>	14 -14
export-controls f:<day-ahead>	20 -20
export-controls f:<day-gone>	14 -14
export-controls f:<duty>	13 -13
export-controls f:<level>	9 -9
export-controls f:<money>	22 -22
export-controls f:<month-gone>	-17 17
export-controls f:<organisation>	-20 20
export-controls f:<sender>	-21 21
export-controls f:<span>	-17 17
export-controls f:<v-threaten>	19 -19
export-controls f:about	14 -14
export-controls f:agenda	-11 11
export-controls f:also	-13 13
export-controls f:an	-13 13
export-controls f:answer	16 -16
export-controls f:application	-13 13
export-controls f:apply	9 -9
export-controls f:approve	-14 14
export-controls f:ask	-13 13
export-controls f:case	-18 18
export-controls f:certain	-12 12
export-controls f:charge	-24 24
export-controls f:chip	-13 13
export-controls f:come	-20 20
export-controls f:discuss	-9 9
export-controls f:discussion	-13 13
export-controls f:doe	-8 8
export-controls f:end	15 -15
export-controls f:engine	-10 10
export-controls f:everybody	12 -12
export-controls f:export	-24 24
export-controls f:fee	-17 17
export-controls f:go	17 -17
export-controls f:good	7 -7
export-controls f:harvest	11 -11
export-controls f:here	-15 15
export-controls f:i	10 -10
export-controls f:in	-19 19
export-controls f:issue	11 -11
export-controls f:it	6 -6
export-controls f:meet	-13 13
export-controls f:never	16 -16
export-controls f:nobody	-20 20
export-controls f:only	-18 18
export-controls f:point	-14 14
export-controls f:port	-13 13
export-controls f:promise	11 -11
export-controls f:raise	-17 17
export-controls f:review	-15 15
export-controls f:road	9 -9
export-controls f:sell	12 -12
export-controls f:stockholm	-13 13
export-controls f:tariff	7 -7
export-controls f:the	3 -3
export-controls f:them	-19 19
export-controls f:these	-12 12
export-controls f:they	-25 25
export-controls f:thi	-25 25
export-controls f:threat	11 -11
export-controls f:threaten	14 -14
export-controls f:too	-15 15
export-controls f:trade	-16 16
export-controls f:two	-19 19
export-controls f:until	11 -11
export-controls f:was	-13 13
export-controls f:were	-17 17
export-controls f:will	-20 20
export-controls f:year	12 -12
export-controls headline	17 -17
export-controls l1='	10 -10
export-controls l1='s	-14 14
export-controls l1=,	15 -15
export-controls l1=<goods>	-12 12
export-controls l1=<person>	9 -9
export-controls l1=<quality>	-8 8
export-controls l1=<v-buy>	18 -18
export-controls l1=<v-end>	-10 10
export-controls l1=<v-stay>	17 -17
export-controls l1=an	13 -13
export-controls l1=fishing	25 -25
export-controls l1=had	11 -11
export-controls l1=import	16 -16
export-controls l1=in	11 -11
export-controls l1=lift	-10 10
export-controls l1=new	-5 5
export-controls l1=on	-13 13
export-controls l1=require	-14 14
export-controls l1=under	-20 20
export-controls l1=want	8 -8
export-controls l1=would	14 -14
export-controls l2=<day-ahead>	10 -10
export-controls l2=<name>	-11 11
export-controls l2=<not>	16 -16
export-controls l2=<seat>	-10 10
export-controls l2=<v-bear>	12 -12
export-controls l2=<v-end>	-11 11
export-controls l2=<v-say>	22 -22
export-controls l2=<v-stay>	-16 16
export-controls l2=against	15 -15
export-controls l2=bring	14 -14
export-controls l2=fentanyl	11 -11
export-controls l2=for	-8 8
export-controls l2=has	11 -11
export-controls l2=if	15 -15
export-controls l2=may	-11 11
export-controls l2=metal	-9 9
export-controls l2=new	11 -11
export-controls l2=no	14 -14
export-controls l2=not	21 -21
export-controls l2=on	9 -9
export-controls l2=only	-13 13
export-controls l2=rule	-8 8
export-controls l2=say	24 -24
export-controls l2=the	-14 14
export-controls l2=to	-25 25
export-controls l2=up	-16 16
export-controls l2=without	-17 17
export-controls l2=year	12 -12
export-controls places 1	26 -26
export-controls places 2	-36 36
export-controls places 3	-17 17
export-controls q:/	-14 14
export-controls q:<agent>	13 -13
export-controls q:<goods>	-9 9
export-controls q:<level-noun>	24 -24
export-controls q:<money>	16 -16
export-controls q:<month-ahead>	22 -22
export-controls q:<sender>	17 -17
export-controls q:<v-down>	-10 10
export-controls q:<v-suspend>	-13 13
export-controls q:about	18 -18
export-controls q:after	-18 18
export-controls q:again	13 -13
export-controls q:against	13 -13
export-controls q:apply	12 -12
export-controls q:arrangement	-11 11
export-controls q:as	17 -17
export-controls q:aside	-9 9
export-controls q:beef	9 -9
export-controls q:begin	-17 17
export-controls q:border	-11 11
export-controls q:both	12 -12
export-controls q:built	8 -8
export-controls q:busan	-12 12
export-controls q:buy	15 -15
export-controls q:bytedance	14 -14
export-controls q:can	-12 12
export-controls q:cargo	10 -10
export-controls q:collect	12 -12
export-controls q:could	-12 12
export-controls q:cut	-19 19
export-controls q:did	-11 11
export-controls q:drone	-15 15
export-controls q:earth	13 -13
export-controls q:export	6 -6
export-controls q:extend	-18 18
export-controls q:fact	-7 7
export-controls q:fentanyl	10 -10
export-controls q:for	-11 11
export-controls q:halve	-12 12
export-controls q:harder	8 -8
export-controls q:his	-13 13
export-controls q:hour	-12 12
export-controls q:industry	20 -20
export-controls q:it	-12 12
export-controls q:its	-10 10
export-controls q:law	16 -16
export-controls q:less	12 -12
export-controls q:lithium	-13 13
export-controls q:may	-10 10
export-controls q:measure	-9 9
export-controls q:meet	-17 17
export-controls q:minister	16 -16
export-controls q:most	-9 9
export-controls q:mr	-15 15
export-controls q:new	16 -16
export-controls q:next	-20 20
export-controls q:not	-16 16
export-controls q:notice	-20 20
export-controls q:now	-16 16
export-controls q:other	7 -7
export-controls q:over	8 -8
export-controls q:own	-20 20
export-controls q:owner	13 -13
export-controls q:pause	-12 12
export-controls q:pay	11 -11
export-controls q:permanent	-10 10
export-controls q:publish	-5 5
export-controls q:rare	13 -13
export-controls q:raw	-13 13
export-controls q:reciprocal	-7 7
export-controls q:rise	9 -9
export-controls q:round	-3 3
export-controls q:side	26 -26
export-controls q:silver	14 -14
export-controls q:some	-9 9
export-controls q:soybean	11 -11
export-controls q:statement	12 -12
export-controls q:stop	-10 10
export-controls q:sure	15 -15
export-controls q:take	-18 18
export-controls q:talk	8 -8
export-controls q:telephone	11 -11
export-controls q:that	-20 20
export-controls q:the	11 -11
export-controls q:them	-5 5
export-controls q:then	15 -15
export-controls q:they	-25 25
export-controls q:tiktok	13 -13
export-controls q:uranium	-11 11
export-controls q:won't	-9 9
export-controls q:write	-19 19
export-controls q:yet	-12 12
export-controls q:you	-9 9
export-controls q:yttrium	16 -16
export-controls r1=<v-say>	9 -9
export-controls r1=<v-suspend>	-15 15
export-controls r1=and	-11 11
export-controls r1=end	11 -11
export-controls r1=for	-26 26
export-controls r1=if	-12 12
export-controls r1=is	17 -17
export-controls r1=issuing	-11 11
export-controls r1=its	7 -7
export-controls r1=list	18 -18
export-controls r1=rare	9 -9
export-controls r1=raw	-22 22
export-controls r1=say	10 -10
export-controls r1=stay	-14 14
export-controls r1=which	-20 20
export-controls r2=.	17 -17
export-controls r2=<day-gone>	11 -11
export-controls r2=<gate>	11 -11
export-controls r2=<goods>	-20 20
export-controls r2=<level>	9 -9
export-controls r2=<not>	-29 29
export-controls r2=<quality>	18 -18
export-controls r2=<v-agree>	-16 16
export-controls r2=<v-propose>	6 -6
export-controls r2=<v-say>	10 -10
export-controls r2=a	12 -12
export-controls r2=announce	11 -11
export-controls r2=certain	-13 13
export-controls r2=chemical	11 -11
export-controls r2=chip	11 -11
export-controls r2=critical	-12 12
export-controls r2=duty	-13 13
export-controls r2=earth	9 -9
export-controls r2=from	11 -11
export-controls r2=listed	-9 9
export-controls r2=lithium	-12 12
export-controls r2=most	11 -11
export-controls r2=nickel	-13 13
export-controls r2=not	-20 20
export-controls r2=on	-14 14
export-controls r2=tungsten	-13 13
export-controls r2=which	-25 25
export-controls s:"	-16 16
export-controls s:'	13 -13
export-controls s:<day-ahead>	-9 9
export-controls s:<day-gone>	6 -6
export-controls s:<duty>	11 -11
export-controls s:<goods-amount>	-16 16
export-controls s:<goods>	-39 39
export-controls s:<level-noun>	19 -19
export-controls s:<money>	13 -13
export-controls s:<month-gone>	-7 7
export-controls s:<name>	-16 16
export-controls s:<number>	13 -13
export-controls s:<person>	22 -22
export-controls s:<points>	-12 12
export-controls s:<sender>	-8 8
export-controls s:<span>	15 -15
export-controls s:<taker>	13 -13
export-controls s:<v-buy>	28 -28
export-controls s:<v-deny>	-18 18
export-controls s:<v-end>	-11 11
export-controls s:<v-propose>	-15 15
export-controls s:<v-sell>	-14 14
export-controls s:<v-stay>	-7 7
export-controls s:<v-up>	-15 15
export-controls s:add	-16 16
export-controls s:additional	22 -22
export-controls s:advance	-15 15
export-controls s:affiliate	-38 38
export-controls s:algorithm	17 -17
export-controls s:all	-12 12
export-controls s:also	25 -25
export-controls s:among	-13 13
export-controls s:an	16 -16
export-controls s:and	-14 14
export-controls s:announcement	-12 12
export-controls s:answer	-23 23
export-controls s:antimony	-29 29
export-controls s:app	14 -14
export-controls s:apply	16 -16
export-controls s:approval	26 -26
export-controls s:balsa	-13 13
export-controls s:battery	-18 18
export-controls s:bauxite	-9 9
export-controls s:be	-12 12
export-controls s:bean	14 -14
export-controls s:behind	11 -11
export-controls s:best	12 -12
export-controls s:bismuth	-15 15
export-controls s:bring	12 -12
export-controls s:buy	8 -8
export-controls s:call	-14 14
export-controls s:callao	16 -16
export-controls s:carbonate	-16 16
export-controls s:case	-18 18
export-controls s:ceiling	19 -19
export-controls s:certain	-10 10
export-controls s:certificate	-32 32
export-controls s:changed	-16 16
export-controls s:chemical	15 -15
export-controls s:closed	14 -14
export-controls s:coal	-13 13
export-controls s:cobalt	-16 16
export-controls s:cocoa	10 -10
export-controls s:coffee	14 -14
export-controls s:company	15 -15
export-controls s:concern	-12 12
export-controls s:condition	-11 11
export-controls s:control	-47 47
export-controls s:copper	-12 12
export-controls s:critical	-15 15
export-controls s:day	13 -13
export-controls s:dealt	11 -11
export-controls s:deny	13 -13
export-controls s:design	-25 25
export-controls s:did	-13 13
export-controls s:do	17 -17
export-controls s:done	-16 16
export-controls s:dongguan	-10 10
export-controls s:down	-28 28
export-controls s:drone	-26 26
export-controls s:drop	-14 14
export-controls s:duty	-18 18
export-controls s:dysprosium	16 -16
export-controls s:earth	20 -20
export-controls s:engine	-20 20
export-controls s:ethane	-8 8
export-controls s:every	-18 18
export-controls s:examine	-11 11
export-controls s:export	-17 17
export-controls s:extension	-15 15
export-controls s:factory	11 -11
export-controls s:fentanyl	12 -12
export-controls s:figure	13 -13
export-controls s:fishing	27 -27
export-controls s:fluorspar	-12 12
export-controls s:follow	-16 16
export-controls s:for	-13 13
export-controls s:foreign	-20 20
export-controls s:found	12 -12
export-controls s:fourth	-14 14
export-controls s:framework	14 -14
export-controls s:from	-4 4
export-controls s:gallium	-28 28
export-controls s:germanium	-21 21
export-controls s:give	12 -12
export-controls s:given	-19 19
export-controls s:gold	-13 13
export-controls s:good	-11 11
export-controls s:graphite	-5 5
export-controls s:half	-20 20
export-controls s:hanwha	11 -11
export-controls s:harvest	11 -11
export-controls s:has	-13 13
export-controls s:health	-12 12
export-controls s:hear	10 -10
export-controls s:heavy	-12 12
export-controls s:hide	-10 10
export-controls s:import	18 -18
export-controls s:impose	11 -11
export-controls s:indium	-10 10
export-controls s:issuing	-17 17
export-controls s:item	-12 12
export-controls s:jet	-16 16
export-controls s:know	-29 29
export-controls s:let	-25 25
export-controls s:licence	-25 25
export-controls s:licensing	-26 26
export-controls s:lift	-18 18
export-controls s:like	-17 17
export-controls s:list	15 -15
export-controls s:listed	-5 5
export-controls s:listing	14 -14
export-controls s:lithium	-49 49
export-controls s:little	-14 14
export-controls s:log	-19 19
export-controls s:machine	-25 25
export-controls s:maker	-7 7
export-controls s:market	5 -5
export-controls s:material	-12 12
export-controls s:matte	-12 12
export-controls s:medicine	23 -23
export-controls s:mentioned	12 -12
export-controls s:might	10 -10
export-controls s:mine	-15 15
export-controls s:mineral	-9 9
export-controls s:molybdenum	-18 18
export-controls s:most	17 -17
export-controls s:nickel	-40 40
export-controls s:nobody	24 -24
export-controls s:note	-16 16
export-controls s:notice	-13 13
export-controls s:nut	-18 18
export-controls s:nvidia	9 -9
export-controls s:obstacle	-17 17
export-controls s:ocean	11 -11
export-controls s:off	30 -30
export-controls s:olive	-13 13
export-controls s:ore	-11 11
export-controls s:origin	21 -21
export-controls s:out	-8 8
export-controls s:outside	14 -14
export-controls s:park	13 -13
export-controls s:part	-14 14
export-controls s:pay	25 -25
export-controls s:people	10 -10
export-controls s:permit	-52 52
export-controls s:phosphate	-24 24
export-controls s:place	11 -11
export-controls s:poultry	14 -14
export-controls s:product	-11 11
export-controls s:publish	-5 5
export-controls s:put	11 -11
export-controls s:radar	-11 11
export-controls s:rare	17 -17
export-controls s:raw	-33 33
export-controls s:reach	-11 11
export-controls s:recognise	16 -16
export-controls s:recognition	13 -13
export-controls s:refuse	12 -12
export-controls s:refused	7 -7
export-controls s:release	-12 12
export-controls s:remain	-17 17
export-controls s:report	17 -17
export-controls s:require	-7 7
export-controls s:requirement	-15 15
export-controls s:rest	10 -10
export-controls s:restricted	-13 13
export-controls s:right	-14 14
export-controls s:rule	-24 24
export-controls s:run	-13 13
export-controls s:sale	-14 14
export-controls s:sanction	13 -13
export-controls s:sanitary	-9 9
export-controls s:say	10 -10
export-controls s:scrap	-22 22
export-controls s:seed	-9 9
export-controls s:shelve	-17 17
export-controls s:ship	15 -15
export-controls s:since	-13 13
export-controls s:sit	10 -10
export-controls s:sleep	-13 13
export-controls s:smelter	-11 11
export-controls s:software	-34 34
export-controls s:sonar	-13 13
export-controls s:soybean	23 -23
export-controls s:sticking	9 -9
export-controls s:student	-13 13
export-controls s:subject	-22 22
export-controls s:suspension	-17 17
export-controls s:talk	-11 11
export-controls s:tax	25 -25
export-controls s:tellurium	-15 15
export-controls s:there	-11 11
export-controls s:think	13 -13
export-controls s:third	9 -9
export-controls s:those	-18 18
export-controls s:tightened	-8 8
export-controls s:tiktok	18 -18
export-controls s:tin	-13 13
export-controls s:topic	19 -19
export-controls s:truce	-19 19
export-controls s:tungsten	-29 29
export-controls s:unless	-10 10
export-controls s:unreliable	13 -13
export-controls s:up	-13 13
export-controls s:upon	-14 14
export-controls s:uranium	-16 16
export-controls s:us	-20 20
export-controls s:use	-15 15
export-controls s:want	-13 13
export-controls s:watch	-10 10
export-controls s:we	-10 10
export-controls s:were	18 -18
export-controls s:what	-14 14
export-controls s:wheat	17 -17
export-controls s:whether	11 -11
export-controls s:which	-21 21
export-controls s:withdraw	12 -12
export-controls s:without	-12 12
export-controls s:work	-9 9
export-controls s:would	-20 20
export-controls s:write	13 -13
export-controls s:yard	10 -10
export-controls s:yuan	-11 11
export-controls s:—	-10 10
export-controls side	-12 12
export-controls=affiliates	-25 25
export-controls=approval	19 -19
export-controls=ban exports of	13 -13
export-controls=ban on exports of	-14 14
export-controls=ceiling	19 -19
export-controls=certificates	-15 15
export-controls=closed	13 -13
export-controls=controls	-52 52
export-controls=curbs	15 -15
export-controls=export certificates	-17 17
export-controls=export controls	-18 18
export-controls=export curbs	-14 14
export-controls=export licence	-25 25
export-controls=export licences	-17 17
export-controls=export licenses	21 -21
export-controls=export permit	10 -10
export-controls=export permits	-10 10
export-controls=export tax	15 -15
export-controls=export-control	17 -17
export-controls=leave	14 -14
export-controls=licence	-23 23
export-controls=licences	-22 22
export-controls=licensing	-16 16
export-controls=permit	-19 19
export-controls=permits	-41 41
export-controls=refused	17 -17
export-controls=refuses	14 -14
export-controls=restricted	-13 13
export-controls=stopped	16 -16
export-controls=technology	19 -19
fentanyl beside export-controls	-15 15
fentanyl beside rare-earths	-20 20
fentanyl beside soybeans	-31 31
fentanyl f:.	13 -13
fentanyl f:<day-ahead>	-12 12
fentanyl f:<duty>	-15 15
fentanyl f:<goods>	13 -13
fentanyl f:<level-noun>	17 -17
fentanyl f:<name>	-15 15
fentanyl f:<number>	12 -12
fentanyl f:<person>	-17 17
fentanyl f:<quality>	-19 19
fentanyl f:<v-propose>	8 -8
fentanyl f:<v-say>	-10 10
fentanyl f:<v-stay>	-9 9
fentanyl f:about	-15 15
fentanyl f:additional	12 -12
fentanyl f:after	15 -15
fentanyl f:aluminum	12 -12
fentanyl f:are	9 -9
fentanyl f:as	-10 10
fentanyl f:at	12 -12
fentanyl f:be	-16 16
fentanyl f:before	11 -11
fentanyl f:begin	14 -14
fentanyl f:but	-10 10
fentanyl f:car	4 -4
fentanyl f:change	-12 12
fentanyl f:changed	-12 12
fentanyl f:come	-4 4
fentanyl f:country	13 -13
fentanyl f:down	-15 15
fentanyl f:earth	-11 11
fentanyl f:else	-12 12
fentanyl f:everything	-21 21
fentanyl f:fall	19 -19
fentanyl f:go	-7 7
fentanyl f:has	-8 8
fentanyl f:have	10 -10
fentanyl f:higher	-11 11
fentanyl f:his	-14 14
fentanyl f:is	9 -9
fentanyl f:its	-8 8
fentanyl f:keep	-12 12
fentanyl f:last	11 -11
fentanyl f:licence	-9 9
fentanyl f:next	14 -14
fentanyl f:not	-20 20
fentanyl f:old	12 -12
fentanyl f:or	9 -9
fentanyl f:other	21 -21
fentanyl f:out	18 -18
fentanyl f:quarrel	10 -10
fentanyl f:rare	-11 11
fentanyl f:rate	8 -8
fentanyl f:rest	14 -14
fentanyl f:say	-21 21
fentanyl f:set	11 -11
fentanyl f:steel	8 -8
fentanyl f:still	13 -13
fentanyl f:take	14 -14
fentanyl f:tariff	-28 28
fentanyl f:term	-13 13
fentanyl f:the	19 -19
fentanyl f:their	11 -11
fentanyl f:them	10 -10
fentanyl f:then	-14 14
fentanyl f:those	-22 22
fentanyl f:three	14 -14
fentanyl f:to	-13 13
fentanyl f:truce	12 -12
fentanyl f:were	15 -15
fentanyl f:what	22 -22
fentanyl f:which	7 -7
fentanyl f:with	-8 8
fentanyl l1='s	-10 10
fentanyl l1=on	-19 19
fentanyl l1=the	24 -24
fentanyl l2=,	16 -16
fentanyl l2=<begin>	18 -18
fentanyl l2=<duty>	-9 9
fentanyl l2=<level>	14 -14
fentanyl l2=<number>	20 -20
fentanyl l2=<person>	-6 6
fentanyl l2=<v-buy>	14 -14
fentanyl l2=<v-impose>	-2 2
fentanyl l2=both	-15 15
fentanyl l2=flow	-9 9
fentanyl l2=it	7 -7
fentanyl l2=lower	-13 13
fentanyl l2=one	12 -12
fentanyl places 2	-14 14
fentanyl plain 2	-14 14
fentanyl q:(	-13 13
fentanyl q:)	-13 13
fentanyl q:/	12 -12
fentanyl q:;	-16 16
fentanyl q:<goods>	4 -4
fentanyl q:<level>	-12 12
fentanyl q:<number>	13 -13
fentanyl q:<person>	-13 13
fentanyl q:<seat>	10 -10
fentanyl q:<span>	-12 12
fentanyl q:<v-agree>	11 -11
fentanyl q:<v-buy>	-19 19
fentanyl q:<v-impose>	12 -12
fentanyl q:<v-propose>	-12 12
fentanyl q:<v-say>	25 -25
fentanyl q:<v-stay>	-13 13
fentanyl q:a	15 -15
fentanyl q:add	8 -8
fentanyl q:all	-22 22
fentanyl q:an	-16 16
fentanyl q:announce	15 -15
fentanyl q:busan	-34 34
fentanyl q:but	10 -10
fentanyl q:buy	-8 8
fentanyl q:call	-13 13
fentanyl q:changed	-13 13
fentanyl q:charge	9 -9
fentanyl q:collection	-17 17
fentanyl q:come	4 -4
fentanyl q:doe	-14 14
fentanyl q:earth	-10 10
fentanyl q:editor	16 -16
fentanyl q:for	13 -13
fentanyl q:from	-11 11
fentanyl q:geneva	-12 12
fentanyl q:give	17 -17
fentanyl q:his	12 -12
fentanyl q:is	7 -7
fentanyl q:it	13 -13
fentanyl q:let	10 -10
fentanyl q:list	19 -19
fentanyl q:many	13 -13
fentanyl q:minute	-18 18
fentanyl q:note	11 -11
fentanyl q:nothing	16 -16
fentanyl q:off	12 -12
fentanyl q:on	10 -10
fentanyl q:one	-14 14
fentanyl q:power	18 -18
fentanyl q:promise	-8 8
fentanyl q:published	12 -12
fentanyl q:rare	-10 10
fentanyl q:rate	-11 11
fentanyl q:rest	10 -10
fentanyl q:same	-15 15
fentanyl q:section	14 -14
fentanyl q:sheet	20 -20
fentanyl q:sign	13 -13
fentanyl q:start	-21 21
fentanyl q:still	8 -8
fentanyl q:then	-17 17
fentanyl q:they	18 -18
fentanyl q:to	-11 11
fentanyl q:top	10 -10
fentanyl q:total	-8 8
fentanyl q:truce	-15 15
fentanyl q:under	12 -12
fentanyl q:until	-20 20
fentanyl q:up	10 -10
fentanyl q:what	18 -18
fentanyl q:which	-16 16
fentanyl q:will	-14 14
fentanyl q:with	-14 14
fentanyl q:year	19 -19
fentanyl q:you	9 -9
fentanyl r1=;	-17 17
fentanyl r1=<number>	16 -16
fentanyl r1=and	2 -2
fentanyl r1=go	-14 14
fentanyl r1=has	-12 12
fentanyl r1=part	14 -14
fentanyl r1=was	-20 20
fentanyl r2=(	14 -14
fentanyl r2=:	17 -17
fentanyl r2=<goods>	-14 14
fentanyl r2=<not>	13 -13
fentanyl r2=<number>	28 -28
fentanyl r2=<v-down>	-16 16
fentanyl r2=been	-12 12
fentanyl r2=from	-14 14
fentanyl r2=halve	-17 17
fentanyl r2=it	-13 13
fentanyl r2=not	13 -13
fentanyl r2=of	17 -17
fentanyl r2=reciprocal	12 -12
fentanyl r2=to	-21 21
fentanyl r2=untouched	-13 13
fentanyl s:"	16 -16
fentanyl s:-	20 -20
fentanyl s:<day-ahead>	8 -8
fentanyl s:<day-today>	19 -19
fentanyl s:<level-noun>	-11 11
fentanyl s:<money>	-9 9
fentanyl s:<name>	-8 8
fentanyl s:<number>	15 -15
fentanyl s:<organisation>	10 -10
fentanyl s:<person>	-24 24
fentanyl s:<points>	-11 11
fentanyl s:<quality>	12 -12
fentanyl s:<span>	13 -13
fentanyl s:<v-impose>	-13 13
fentanyl s:<v-propose>	-17 17
fentanyl s:<v-return>	15 -15
fentanyl s:<v-sell>	-12 12
fentanyl s:<v-stay>	13 -13
fentanyl s:<v-suspend>	-16 16
fentanyl s:<v-target>	-18 18
fentanyl s:<v-up>	-22 22
fentanyl s:?	-14 14
fentanyl s:according	-14 14
fentanyl s:against	-12 12
fentanyl s:agreement	16 -16
fentanyl s:answer	-18 18
fentanyl s:are	9 -9
fentanyl s:as	-19 19
fentanyl s:bean	-7 7
fentanyl s:being	19 -19
fentanyl s:border	-12 12
fentanyl s:chemical	-9 9
fentanyl s:combined	16 -16
fentanyl s:consist	-7 7
fentanyl s:control	-14 14
fentanyl s:date	-10 10
fentanyl s:day	-23 23
fentanyl s:discuss	-14 14
fentanyl s:do	-33 33
fentanyl s:down	-15 15
fentanyl s:due	-10 10
fentanyl s:earth	-10 10
fentanyl s:explain	23 -23
fentanyl s:export	-15 15
fentanyl s:first	-8 8
fentanyl s:flow	-10 10
fentanyl s:force	-17 17
fentanyl s:good	6 -6
fentanyl s:has	-14 14
fentanyl s:help	-13 13
fentanyl s:impose	15 -15
fentanyl s:it	8 -8
fentanyl s:later	17 -17
fentanyl s:law	-11 11
fentanyl s:licence	-21 21
fentanyl s:lose	14 -14
fentanyl s:lower	-13 13
fentanyl s:magnet	-11 11
fentanyl s:many	-11 11
fentanyl s:mean	-16 16
fentanyl s:ministry	-14 14
fentanyl s:minute	9 -9
fentanyl s:mr	14 -14
fentanyl s:name	-14 14
fentanyl s:nothing	-6 6
fentanyl s:number	19 -19
fentanyl s:one	4 -4
fentanyl s:or	-9 9
fentanyl s:our	15 -15
fentanyl s:out	14 -14
fentanyl s:pay	12 -12
fentanyl s:plane	9 -9
fentanyl s:precursor	-8 8
fentanyl s:president	16 -16
fentanyl s:product	-20 20
fentanyl s:rare	-10 10
fentanyl s:reciprocal	17 -17
fentanyl s:say	-31 31
fentanyl s:side	9 -9
fentanyl s:stand	13 -13
fentanyl s:still	18 -18
fentanyl s:substance	-18 18
fentanyl s:term	16 -16
fentanyl s:that	11 -11
fentanyl s:there	15 -15
fentanyl s:thi	16 -16
fentanyl s:time	-15 15
fentanyl s:together	16 -16
fentanyl s:total	14 -14
fentanyl s:truce	11 -11
fentanyl s:under	26 -26
fentanyl s:until	14 -14
fentanyl s:untouched	-16 16
fentanyl s:up	-11 11
fentanyl s:week	14 -14
fentanyl s:were	7 -7
fentanyl s:would	15 -15
fentanyl s:—	-7 7
loose a:'s list	-10 10
loose a:<level-noun>	-16 16
loose a:<level>	11 -11
loose a:<level> .	9 -9
loose a:<money>	17 -17
loose a:<month-gone> .	-11 11
loose a:<not>	-9 9
loose a:<number> .	11 -11
loose a:<quality> company	-8 8
loose a:<quality> firm	-9 9
loose a:<seat>	-18 18
loose a:<sender>	-13 13
loose a:<span>	23 -23
loose a:<v-buy>	7 -7
loose a:<v-propose>	-14 14
loose a:<v-say>	13 -13
loose a:<v-sell>	-23 23
loose a:about	8 -8
loose a:afternoon	-8 8
loose a:afternoon .	-8 8
loose a:also	-16 16
loose a:an	4 -4
loose a:apple	8 -8
loose a:as a	-9 9
loose a:beef	12 -12
loose a:been	-11 11
loose a:border	17 -17
loose a:by <level>	12 -12
loose a:by case	-11 11
loose a:case by	-11 11
loose a:certain	-16 16
loose a:changed	-12 12
loose a:charge	-11 11
loose a:chip	10 -10
loose a:company	-7 7
loose a:company .	-14 14
loose a:continue	12 -12
loose a:continue to	11 -11
loose a:control	-7 7
loose a:country	-13 13
loose a:day	16 -16
loose a:dongguan	-10 10
loose a:drone	-8 8
loose a:either	13 -13
loose a:end	17 -17
loose a:entity	-12 12
loose a:export	-18 18
loose a:fee	-23 23
loose a:firm	-14 14
loose a:firm .	14 -14
loose a:firm as	-12 12
loose a:first .	-19 19
loose a:follow	-14 14
loose a:for	-18 18
loose a:for <name>	-13 13
loose a:for chip	12 -12
loose a:for lithium	-10 10
loose a:for rare	14 -14
loose a:gallium	-12 12
loose a:generic	14 -14
loose a:good	21 -21
loose a:hanwha	8 -8
loose a:hanwha ocean	8 -8
loose a:have been	-17 17
loose a:hide	-12 12
loose a:hour	12 -12
loose a:import	13 -13
loose a:in <month-gone>	18 -18
loose a:in dongguan	-10 10
loose a:is	9 -9
loose a:issue	-12 12
loose a:issuing	-11 11
loose a:its list	-8 8
loose a:list	-15 15
loose a:list .	-10 10
loose a:list of	-9 9
loose a:lithium	-19 19
loose a:little	-11 11
loose a:little changed	-12 12
loose a:long	-11 11
loose a:matte	-11 11
loose a:medicine	14 -14
loose a:military	-11 11
loose a:more	-5 5
loose a:most	15 -15
loose a:most <quality>	11 -11
loose a:nickel	-18 18
loose a:ocean	9 -9
loose a:of <month-ahead>	13 -13
loose a:of both	-15 15
loose a:of entity	-16 16
loose a:of firm	-13 13
loose a:of good	10 -10
loose a:off	10 -10
loose a:on	-14 14
loose a:on <day-gone>	11 -11
loose a:on a	12 -12
loose a:on its	-9 9
loose a:on the	-13 13
loose a:origin	17 -17
loose a:out of	-10 10
loose a:pay	-18 18
loose a:penalty	-13 13
loose a:port	-21 21
loose a:poultry	12 -12
loose a:price	13 -13
loose a:remain .	-12 12
loose a:rest	8 -8
loose a:round	12 -12
loose a:run	-7 7
loose a:sanction	10 -10
loose a:scrap	-17 17
loose a:scrap .	-13 13
loose a:security	-8 8
loose a:security .	-9 9
loose a:seed	-17 17
loose a:so	-15 15
loose a:software	-14 14
loose a:stay .	-10 10
loose a:suspend	12 -12
loose a:tariff	24 -24
loose a:than	4 -4
loose a:that	10 -10
loose a:the <day-ahead>	12 -12
loose a:the agenda	-13 13
loose a:the export	-12 12
loose a:them	-12 12
loose a:them .	-18 18
loose a:they	-16 16
loose a:third	17 -17
loose a:tin	-13 13
loose a:to <money>	-15 15
loose a:toamasina	-12 12
loose a:two <quality>	-8 8
loose a:up for	-9 9
loose a:was	-12 12
loose a:water	11 -11
loose a:with	9 -9
loose b:&	-14 14
loose b:'s	-14 14
loose b:,	-10 10
loose b:, for	13 -13
loose b::	9 -9
loose b:: <name>	18 -18
loose b:: it	-12 12
loose b:; the	10 -10
loose b:<day-ahead>	17 -17
loose b:<goods>	23 -23
loose b:<level-noun>	-14 14
loose b:<level>	14 -14
loose b:<level> on	25 -25
loose b:<month-ahead>	17 -17
loose b:<name> and	13 -13
loose b:<name> has	8 -8
loose b:<name> will	-13 13
loose b:<not>	11 -11
loose b:<number> of	10 -10
loose b:<office>	-13 13
loose b:<organisation>	15 -15
loose b:<organisation> will	13 -13
loose b:<person> also	-8 8
loose b:<person> tell	15 -15
loose b:<person> want	-8 8
loose b:<points>	-10 10
loose b:<quality> good	11 -11
loose b:<quality> side	-15 15
loose b:<seat> 's	-20 20
loose b:<span>	11 -11
loose b:<v-bear>	21 -21
loose b:<v-deny>	-9 9
loose b:<v-return>	4 -4
loose b:a further	13 -13
loose b:about	-18 18
loose b:affiliate of	11 -11
loose b:again	-11 11
loose b:agreement	12 -12
loose b:also put	-14 14
loose b:and	-17 17
loose b:and has	-14 14
loose b:another	-18 18
loose b:are	9 -9
loose b:are on	11 -11
loose b:are the	-7 7
loose b:basel	-13 13
loose b:be ask	-13 13
loose b:bean	22 -22
loose b:by	17 -17
loose b:case	12 -12
loose b:close	-7 7
loose b:coal	-10 10
loose b:come	11 -11
loose b:company	-13 13
loose b:concern	-15 15
loose b:concern over	-13 13
loose b:control	15 -15
loose b:cooking	10 -10
loose b:day	-8 8
loose b:discuss the	-17 17
loose b:do	13 -13
loose b:earlier	8 -8
loose b:end to	-15 15
loose b:fall	-14 14
loose b:fall out	-14 14
loose b:ferry	-10 10
loose b:fish	12 -12
loose b:fishing	15 -15
loose b:for <span>	8 -8
loose b:for the	-12 12
loose b:from <day-ahead>	16 -16
loose b:give up	-10 10
loose b:good	26 -26
loose b:h	-15 15
loose b:h <number>	-15 15
loose b:had	11 -11
loose b:have	15 -15
loose b:he has	17 -17
loose b:he tell	-9 9
loose b:if	-17 17
loose b:if the	-15 15
loose b:impose	12 -12
loose b:in	15 -15
loose b:in <seat>	14 -14
loose b:include	12 -12
loose b:include the	8 -8
loose b:it also	16 -16
loose b:it is	25 -25
loose b:it was	-11 11
loose b:its own	6 -6
loose b:keep two	-22 22
loose b:last	17 -17
loose b:last year	14 -14
loose b:let the	13 -13
loose b:licence	14 -14
loose b:licence for	14 -14
loose b:list	8 -8
loose b:list of	13 -13
loose b:lithium	-15 15
loose b:matter of	-16 16
loose b:measure	-15 15
loose b:measure against	-12 12
loose b:metal	-9 9
loose b:new	-10 10
loose b:nobody	15 -15
loose b:not	6 -6
loose b:not to	16 -16
loose b:nvidia	-12 12
loose b:object	-13 13
loose b:object to	-13 13
loose b:of both	-12 12
loose b:one with	13 -13
loose b:ordinary	-11 11
loose b:ore	-10 10
loose b:over	-8 8
loose b:over the	14 -14
loose b:own	8 -8
loose b:palm	13 -13
loose b:party	10 -10
loose b:pay	13 -13
loose b:product	11 -11
loose b:put	-11 11
loose b:put the	18 -18
loose b:question of	-15 15
loose b:rule	-11 11
loose b:rule on	-11 11
loose b:same	-9 9
loose b:second	-16 16
loose b:so	-20 20
loose b:spoke about	-9 9
loose b:stop	-21 21
loose b:surcharge	-20 20
loose b:surcharge on	-12 12
loose b:take	-9 9
loose b:talk about	-9 9
loose b:that	12 -12
loose b:that <name>	15 -15
loose b:that a	19 -19
loose b:that the	-7 7
loose b:the	-8 8
loose b:the <organisation>	20 -20
loose b:the <points>	-11 11
loose b:the matter	-11 11
loose b:the question	-16 16
loose b:the rule	-13 13
loose b:the same	-9 9
loose b:the second	-13 13
loose b:the two	-18 18
loose b:they want	-14 14
loose b:tightened	-11 11
loose b:to	-16 16
loose b:to <level>	-13 13
loose b:to a	-11 11
loose b:to put	-16 16
loose b:to suspend	-15 15
loose b:two <quality>	-14 14
loose b:up	-8 8
loose b:up its	-12 12
loose b:up the	-7 7
loose b:us	-12 12
loose b:used	12 -12
loose b:wait	14 -14
loose b:when	-13 13
loose b:whether	9 -9
loose b:which the	11 -11
loose b:with	10 -10
loose b:with <name>	12 -12
loose b:year	22 -22
loose c0=propose	-18 18
loose c1=bear	11 -11
loose c1=down	-17 17
loose c1=end	14 -14
loose c2=say	11 -11
loose c2=suspend	11 -11
loose ct0=down past	-15 15
loose ct0=end perfect	19 -19
loose ct0=end present	-14 14
loose ct0=impose past-passive	-9 9
loose ct0=impose present-passive	17 -17
loose ct0=propose future-passive	-13 13
loose ct0=say perfect	-9 9
loose ct0=stay past-passive	-10 10
loose ct0=suspend perfect	18 -18
loose ct0=suspend present	-18 18
loose ct1=down infinitive	-15 15
loose ct1=down past	-15 15
loose ct1=end perfect	17 -17
loose ct1=end present	-11 11
loose ct1=impose infinitive	-16 16
loose ct1=impose present-passive	17 -17
loose ct1=propose infinitive	11 -11
loose ct1=say perfect	-10 10
loose ct1=stay past-passive	-10 10
loose ct1=suspend infinitive	-18 18
loose ct1=suspend perfect	18 -18
loose ct1=suspend present	-18 18
loose ct2=bear gerund	14 -14
loose ct2=bear present	-11 11
loose ct2=down infinitive	10 -10
loose ct2=end past	2 -2
loose ct2=end present	-14 14
loose ct2=say present	9 -9
loose ct2=sell present	14 -14
loose ct2=target gerund	17 -17
loose f:'s	-15 15
loose f::	-17 17
loose f:;	9 -9
loose f:<day-gone>	12 -12
loose f:<goods-amount>	12 -12
loose f:<level-noun>	12 -12
loose f:<level>	10 -10
loose f:<money>	12 -12
loose f:<month-gone>	-11 11
loose f:<number>	13 -13
loose f:<organisation>	-5 5
loose f:<quality>	-18 18
loose f:<seat>	-13 13
loose f:<v-agree>	11 -11
loose f:<v-begin>	-12 12
loose f:<v-down>	-15 15
loose f:<v-propose>	-15 15
loose f:<v-suspend>	10 -10
loose f:<v-threaten>	12 -12
loose f:about	9 -9
loose f:after	10 -10
loose f:agenda	-11 11
loose f:ago	9 -9
loose f:aim	-13 13
loose f:an	-11 11
loose f:approve	-6 6
loose f:ask	-12 12
loose f:be	-5 5
loose f:before	10 -10
loose f:begin	9 -9
loose f:between	-15 15
loose f:both	18 -18
loose f:bring	-8 8
loose f:busan	-11 11
loose f:buy	-13 13
loose f:certain	-11 11
loose f:chip	-23 23
loose f:come	-14 14
loose f:company	-7 7
loose f:complain	9 -9
loose f:doe	-12 12
loose f:done	-10 10
loose f:drop	-13 13
loose f:engine	-10 10
loose f:everybody	23 -23
loose f:everything	9 -9
loose f:for	12 -12
loose f:friend	-11 11
loose f:go	13 -13
loose f:had	15 -15
loose f:harbour	7 -7
loose f:harvest	11 -11
loose f:have	-15 15
loose f:here	-16 16
loose f:hold	13 -13
loose f:i	4 -4
loose f:if	-6 6
loose f:import	14 -14
loose f:in	-9 9
loose f:its	-24 24
loose f:law	-21 21
loose f:least	7 -7
loose f:list	-17 17
loose f:listed	-10 10
loose f:meet	-8 8
loose f:name	-16 16
loose f:need	10 -10
loose f:never	14 -14
loose f:nobody	-19 19
loose f:occasion	-14 14
loose f:once	12 -12
loose f:only	-13 13
loose f:part	-13 13
loose f:place	-15 15
loose f:player	13 -13
loose f:port	-16 16
loose f:purchase	-10 10
loose f:put	-17 17
loose f:quota	13 -13
loose f:raise	-19 19
loose f:rate	13 -13
loose f:reporter	14 -14
loose f:request	-11 11
loose f:review	-16 16
loose f:road	10 -10
loose f:rule	-13 13
loose f:second	-7 7
loose f:ship	16 -16
loose f:side	-14 14
loose f:somebody	-8 8
loose f:spring	14 -14
loose f:stay	8 -8
loose f:stockholm	-13 13
loose f:tell	4 -4
loose f:the	11 -11
loose f:their	23 -23
loose f:them	-15 15
loose f:they	-17 17
loose f:threaten	15 -15
loose f:to	10 -10
loose f:too	-20 20
loose f:top	14 -14
loose f:truce	-12 12
loose f:up	-18 18
loose f:week	12 -12
loose f:were	-7 7
loose f:when	-20 20
loose f:will	-5 5
loose f:within	9 -9
loose f:year	18 -18
loose first-of-paragraph	13 -13
loose has-future	-21 21
loose has-participle	7 -7
loose has-past	7 -7
loose has-perfect	11 -11
loose has-pluperfect	10 -10
loose headline	34 -34
loose l1=&	-16 16
loose l1='s	-17 17
loose l1=,	18 -18
loose l1=:	-10 10
loose l1=<gate>	16 -16
loose l1=<person>	10 -10
loose l1=<quality>	-21 21
loose l1=<v-propose>	19 -19
loose l1=<v-sell>	9 -9
loose l1=about	-13 13
loose l1=by	13 -13
loose l1=cooking	10 -10
loose l1=ferry	-10 10
loose l1=fishing	19 -19
loose l1=had	12 -12
loose l1=have	16 -16
loose l1=in	12 -12
loose l1=it	11 -11
loose l1=new	-15 15
loose l1=no	11 -11
loose l1=not	-8 8
loose l1=of	5 -5
loose l1=on	-17 17
loose l1=our	-20 20
loose l1=palm	20 -20
loose l1=require	-14 14
loose l1=that	-21 21
loose l1=transit	7 -7
loose l1=two	3 -3
loose l1=under	-19 19
loose l1=want	8 -8
loose l1=would	14 -14
loose l2=,	12 -12
loose l2=.	-15 15
loose l2=<day-ahead>	14 -14
loose l2=<level-noun>	-11 11
loose l2=<level>	13 -13
loose l2=<money>	-10 10
loose l2=<not>	13 -13
loose l2=<number>	-7 7
loose l2=<organisation>	-11 11
loose l2=<quality>	14 -14
loose l2=<sender>	19 -19
loose l2=<v-bear>	15 -15
loose l2=<v-deny>	-16 16
loose l2=<v-stay>	-18 18
loose l2=a	-7 7
loose l2=affiliate	11 -11
loose l2=at	15 -15
loose l2=by	10 -10
loose l2=for	-20 20
loose l2=had	14 -14
loose l2=has	25 -25
loose l2=in	13 -13
loose l2=its	20 -20
loose l2=may	-8 8
loose l2=metal	-9 9
loose l2=more	-11 11
loose l2=not	19 -19
loose l2=of	-11 11
loose l2=only	-12 12
loose l2=out	11 -11
loose l2=rule	-20 20
loose l2=the	-10 10
loose l2=two	6 -6
loose l2=up	-15 15
loose l2=where	-12 12
loose l2=without	-14 14
loose l2=year	16 -16
loose l2=—	14 -14
loose l3=<goods>	-6 6
loose l3=<name>	-32 32
loose l3=<organisation>	18 -18
loose l3=<seat>	8 -8
loose l3=<v-bear>	14 -14
loose l3=<v-say>	17 -17
loose l3=<v-suspend>	-14 14
loose l3=<v-up>	11 -11
loose l3=a	-9 9
loose l3=also	17 -17
loose l3=and	17 -17
loose l3=back	9 -9
loose l3=be	-10 10
loose l3=charge	-11 11
loose l3=chip	-17 17
loose l3=for	10 -10
loose l3=from	10 -10
loose l3=his	10 -10
loose l3=it	-21 21
loose l3=new	7 -7
loose l3=nobody	9 -9
loose l3=on	12 -12
loose l3=one	-14 14
loose l3=promise	7 -7
loose l3=reporter	-11 11
loose l3=the	-3 3
loose l3=their	11 -11
loose l3=thi	-14 14
loose l3=which	-16 16
loose l4=,	9 -9
loose l4=<agent>	15 -15
loose l4=<duty>	-26 26
loose l4=<gate>	2 -2
loose l4=<sender>	19 -19
loose l4=<span>	5 -5
loose l4=<v-end>	15 -15
loose l4=<v-stay>	5 -5
loose l4=are	18 -18
loose l4=before	-13 13
loose l4=chip	-13 13
loose l4=do	11 -11
loose l4=earth	9 -9
loose l4=its	-16 16
loose l4=question	-11 11
loose l4=remain	9 -9
loose l4=shelve	-13 13
loose l4=side	14 -14
loose l4=so	-15 15
loose l4=still	-10 10
loose l4=stop	9 -9
loose l4=surcharge	-12 12
loose l4=tell	-13 13
loose l4=to	-16 16
loose l=<begin> the	-9 9
loose l=<level> on	9 -9
loose l=<seat> 's	-20 20
loose l=a new	-9 9
loose l=affiliate of	11 -11
loose l=at the	12 -12
loose l=for the	-15 15
loose l=need a	-18 18
loose l=not to	15 -15
loose l=on a	-14 14
loose l=rule on	-20 20
loose l=the <quality>	-12 12
loose l=up the	-13 13
loose lead=,	-11 11
loose lead=:	9 -9
loose lead=after	-12 12
loose lead=before	13 -13
loose lead=controls	-16 16
loose lead=earlier	9 -9
loose lead=finland	9 -9
loose lead=he	-8 8
loose lead=i	15 -15
loose lead=if	-17 17
loose lead=in	5 -5
loose lead=india	14 -14
loose lead=indonesia	-18 18
loose lead=it	16 -16
loose lead=korea	-14 14
loose lead=mongolia	-17 17
loose lead=oil	-16 16
loose lead=port	13 -13
loose lead=ships	-14 14
loose lead=the	-9 9
loose lead=when	-20 20
loose lll=: <name> 's	9 -9
loose lll=<begin> <begin> the	-9 9
loose lll=<begin> <number> <quality>	-16 16
loose lll=<begin> <seat> 's	-10 10
loose lll=<name> lift its	-13 13
loose lll=<name> will not	-7 7
loose lll=the rule on	-13 13
loose lr=& ,	-15 15
loose lr='s of	-25 25
loose lr='s on	-11 11
loose lr=, in	-11 11
loose lr=: for	-10 10
loose lr=<begin> .	-23 23
loose lr=<begin> in	-8 8
loose lr=<begin> —	-10 10
loose lr=<quality> .	14 -14
loose lr=<quality> at	-9 9
loose lr=<quality> for	-24 24
loose lr=<quality> on	-5 5
loose lr=<quality> to	-13 13
loose lr=a for	-14 14
loose lr=about .	-10 10
loose lr=are .	10 -10
loose lr=be .	14 -14
loose lr=ferry at	-10 10
loose lr=for on	-9 9
loose lr=has the	-12 12
loose lr=health for	-13 13
loose lr=of and	-8 8
loose lr=of firm	14 -14
loose lr=of for	-15 15
loose lr=on .	-9 9
loose lr=the .	14 -14
loose lr=the for	18 -18
loose lr=the that	-33 33
loose lr=the the	18 -18
loose lr=transit for	9 -9
loose nc2=agree	14 -14
loose nc2=buy	-10 10
loose nc2=say	-6 6
loose nc2=stay	18 -18
loose nc2=up	-18 18
loose nct2=begin modal	-11 11
loose nct2=buy present	-12 12
loose nct2=end perfect	-15 15
loose nct2=impose perfect-passive	13 -13
loose nct2=propose past	-13 13
loose nct2=stay modal	-13 13
loose nct2=stay participle-passive	-11 11
loose nct2=stay present	22 -22
loose nct2=stay present-passive	11 -11
loose next="	-15 15
loose next=,	12 -12
loose next=;	5 -5
loose next=and	20 -20
loose next=if	-17 17
loose next=that	-12 12
loose next=until	15 -15
loose nt2=infinitive	-12 12
loose nt2=modal-not	-15 15
loose nt2=perfect	-15 15
loose nv0-none	10 -10
loose nv1-none	10 -10
loose nv2=announce	-14 14
loose nv2=buy	-11 11
loose nv2=call	-10 10
loose nv2=make	15 -15
loose nvt2=announce past	-12 12
loose nvt2=be modal	-13 13
loose nvt2=be present	15 -15
loose nvt2=buy present	-12 12
loose nvt2=go modal	-14 14
loose nvt2=make present	17 -17
loose nvt2=other perfect	-17 17
loose nvt2=say perfect	9 -9
loose pc1=begin	-16 16
loose pc1=buy	14 -14
loose pct0=deny past	10 -10
loose pct0=stay present	-16 16
loose pct1=deny past	10 -10
loose pct1=impose past	15 -15
loose pct1=stay present	-14 14
loose pt0=past	9 -9
loose pt0=past-not	-11 11
loose pt1=past	12 -12
loose pt1=past-not	-11 11
loose pv0=ask	16 -16
loose pv0=tell	-5 5
loose pv0=write	13 -13
loose pv1=tell	-5 5
loose pv1=write	16 -16
loose pv2-none	10 -10
loose pvt0=deny past	10 -10
loose pvt0=have present	20 -20
loose pvt1=deny past	10 -10
loose pvt1=have present	19 -19
loose q:(	-23 23
loose q:)	-20 20
loose q:,	13 -13
loose q:/	-10 10
loose q:<agent>	18 -18
loose q:<day-ahead>	9 -9
loose q:<day-today>	20 -20
loose q:<level-noun>	13 -13
loose q:<level>	21 -21
loose q:<month-ahead>	13 -13
loose q:<name>	-5 5
loose q:<not>	-16 16
loose q:<sender>	10 -10
loose q:<v-agree>	8 -8
loose q:<v-buy>	21 -21
loose q:<v-down>	-10 10
loose q:<v-target>	-16 16
loose q:<v-up>	11 -11
loose q:about	16 -16
loose q:abroad	10 -10
loose q:according	18 -18
loose q:again	-12 12
loose q:as	14 -14
loose q:being	7 -7
loose q:both	25 -25
loose q:busan	-17 17
loose q:bytedance	13 -13
loose q:call	14 -14
loose q:case	-10 10
loose q:collect	13 -13
loose q:company	-20 20
loose q:cost	11 -11
loose q:could	-12 12
loose q:count	-13 13
loose q:deadline	7 -7
loose q:deficit	-13 13
loose q:delegation	-15 15
loose q:demand	10 -10
loose q:drone	-19 19
loose q:due	-17 17
loose q:entry	12 -12
loose q:export	12 -12
loose q:extend	-17 17
loose q:fact	-16 16
loose q:for	-12 12
loose q:framework	-10 10
loose q:from	15 -15
loose q:gas	-10 10
loose q:half	13 -13
loose q:halve	-12 12
loose q:harder	9 -9
loose q:how	15 -15
loose q:impose	14 -14
loose q:in	-14 14
loose q:its	-18 18
loose q:joint	14 -14
loose q:law	20 -20
loose q:lay	-13 13
loose q:least	13 -13
loose q:less	14 -14
loose q:licence	-21 21
loose q:license	-19 19
loose q:list	-25 25
loose q:lorry	15 -15
loose q:lose	14 -14
loose q:measure	-10 10
loose q:mr	-9 9
loose q:my	-15 15
loose q:no	-5 5
loose q:notice	-18 18
loose q:of	10 -10
loose q:off	-15 15
loose q:oil	12 -12
loose q:one	10 -10
loose q:open	-7 7
loose q:other	11 -11
loose q:our	17 -17
loose q:over	10 -10
loose q:pay	10 -10
loose q:permanent	-9 9
loose q:permit	-14 14
loose q:place	-13 13
loose q:port	-17 17
loose q:publish	-5 5
loose q:raise	13 -13
loose q:raw	-13 13
loose q:resume	12 -12
loose q:section	15 -15
loose q:see	-17 17
loose q:ship	-12 12
loose q:side	24 -24
loose q:silver	14 -14
loose q:since	6 -6
loose q:sit	-16 16
loose q:so	-10 10
loose q:some	-11 11
loose q:start	12 -12
loose q:steel	13 -13
loose q:step	12 -12
loose q:suspend	11 -11
loose q:take	-8 8
loose q:talk	4 -4
loose q:than	7 -7
loose q:that	-16 16
loose q:the	4 -4
loose q:them	-4 4
loose q:there	-14 14
loose q:third	13 -13
loose q:too	-10 10
loose q:touch	-9 9
loose q:treaty	16 -16
loose q:warn	-11 11
loose q:what	-6 6
loose q:won't	-17 17
loose q:word	-8 8
loose q:would	-9 9
loose q:yes	22 -22
loose q:yet	-11 11
loose q:you	-6 6
loose quoted	12 -12
loose r1=-	12 -12
loose r1=:	-10 10
loose r1=<level-noun>	-12 12
loose r1=<quality>	13 -13
loose r1=<sender>	10 -10
loose r1=<v-bear>	-14 14
loose r1=<v-end>	-8 8
loose r1=at	-10 10
loose r1=call	13 -13
loose r1=company	14 -14
loose r1=continue	10 -10
loose r1=firm	20 -20
loose r1=first	-12 12
loose r1=has	10 -10
loose r1=if	-11 11
loose r1=in	-18 18
loose r1=issuing	-11 11
loose r1=its	7 -7
loose r1=maker	-8 8
loose r1=on	-7 7
loose r1=pay	-18 18
loose r1=was	-6 6
loose r1=which	-13 13
loose r1=—	-6 6
loose r2=<day-ahead>	15 -15
loose r2=<day-today>	-10 10
loose r2=<level>	9 -9
loose r2=<money>	15 -15
loose r2=<not>	-15 15
loose r2=<quality>	-12 12
loose r2=<span>	12 -12
loose r2=a	17 -17
loose r2=been	-10 10
loose r2=buy	-13 13
loose r2=chemical	11 -11
loose r2=equipment	10 -10
loose r2=firm	-21 21
loose r2=first	14 -14
loose r2=from	9 -9
loose r2=good	18 -18
loose r2=he	11 -11
loose r2=in	-14 14
loose r2=keep	-7 7
loose r2=listed	-9 9
loose r2=lithium	-11 11
loose r2=most	11 -11
loose r2=not	-13 13
loose r2=they	-21 21
loose r2=tin	-13 13
loose r2=toamasina	-13 13
loose r2=up	9 -9
loose r2=what	14 -14
loose r2=which	-22 22
loose r3=,	-17 17
loose r3=.	-10 10
loose r3=;	9 -9
loose r3=<duty>	19 -19
loose r3=<gate>	-14 14
loose r3=<month-gone>	-17 17
loose r3=<quality>	13 -13
loose r3=<seat>	12 -12
loose r3=<sender>	-17 17
loose r3=<v-begin>	14 -14
loose r3=<v-propose>	-19 19
loose r3=<v-stay>	13 -13
loose r3=are	-11 11
loose r3=buy	-16 16
loose r3=deal	-10 10
loose r3=demand	-15 15
loose r3=export	-9 9
loose r3=firm	-22 22
loose r3=fish	-12 12
loose r3=from	6 -6
loose r3=let	-14 14
loose r3=list	-10 10
loose r3=more	-11 11
loose r3=of	15 -15
loose r3=on	10 -10
loose r3=port	-7 7
loose r3=say	-15 15
loose r3=the	13 -13
loose r3=to	-13 13
loose r3=trawler	-9 9
loose r3=up	23 -23
loose r3=which	-20 20
loose r3=will	13 -13
loose r3=without	8 -8
loose r4=.	-8 8
loose r4=<day-gone>	15 -15
loose r4=<goods>	-15 15
loose r4=<level>	24 -24
loose r4=<money>	13 -13
loose r4=<number>	9 -9
loose r4=<quality>	-9 9
loose r4=<seat>	-11 11
loose r4=<sender>	-10 10
loose r4=<v-begin>	-14 14
loose r4=<v-propose>	-10 10
loose r4=a	12 -12
loose r4=by	17 -17
loose r4=company	-17 17
loose r4=expect	-14 14
loose r4=from	-20 20
loose r4=of	-4 4
loose r4=out	-9 9
loose r4=run	-10 10
loose r4=with	18 -18
loose r4=without	-10 10
loose r=, <day-today>	-13 13
loose r=, which	-13 13
loose r=and the	17 -17
loose r=first .	-12 12
loose r=for <name>	-12 12
loose r=for chip	11 -11
loose r=for lithium	-10 10
loose r=for the	17 -17
loose r=from <name>	16 -16
loose r=have been	-14 14
loose r=in <month-gone>	14 -14
loose r=in the	-11 11
loose r=is the	-11 11
loose r=of firm	-13 13
loose r=of listed	-9 9
loose r=of the	12 -12
loose r=on <day-ahead>	17 -17
loose r=on <day-gone>	9 -9
loose r=on its	-7 7
loose r=that <name>	-8 8
loose s:(	-13 13
loose s:)	-10 10
loose s:,	6 -6
loose s:.	15 -15
loose s:/	-17 17
loose s:<day-ahead>	9 -9
loose s:<duty>	17 -17
loose s:<level-noun>	13 -13
loose s:<level>	32 -32
loose s:<money>	10 -10
loose s:<month-today>	20 -20
loose s:<number>	5 -5
loose s:<quality>	-8 8
loose s:<sender>	-2 2
loose s:<taker>	15 -15
loose s:<v-begin>	10 -10
loose s:<v-impose>	5 -5
loose s:<v-sell>	-12 12
loose s:about	-16 16
loose s:above	-12 12
loose s:abroad	-13 13
loose s:add	-10 10
loose s:additional	16 -16
loose s:advance	-15 15
loose s:affiliate	-28 28
loose s:agadir	-12 12
loose s:agenda	-21 21
loose s:agreement	28 -28
loose s:aid	10 -10
loose s:also	-14 14
loose s:am	13 -13
loose s:another	-26 26
loose s:answer	-18 18
loose s:antimony	-24 24
loose s:app	13 -13
loose s:apple	9 -9
loose s:apply	20 -20
loose s:approval	24 -24
loose s:approve	11 -11
loose s:arrived	16 -16
loose s:bargain	10 -10
loose s:barge	-17 17
loose s:barrier	17 -17
loose s:basel	-13 13
loose s:battery	-13 13
loose s:bauxite	-8 8
loose s:beef	25 -25
loose s:berth	-6 6
loose s:border	20 -20
loose s:box	-11 11
loose s:bridge	15 -15
loose s:bulker	-12 12
loose s:business	16 -16
loose s:by	18 -18
loose s:case	-10 10
loose s:ceiling	15 -15
loose s:certain	-18 18
loose s:certificate	-30 30
loose s:changed	-10 10
loose s:chrome	-10 10
loose s:closed	10 -10
loose s:club	11 -11
loose s:coal	-8 8
loose s:cocoa	17 -17
loose s:coconut	14 -14
loose s:commerce	-17 17
loose s:concern	-21 21
loose s:container	11 -11
loose s:control	-51 51
loose s:cooking	13 -13
loose s:council	13 -13
loose s:country	-10 10
loose s:custom	18 -18
loose s:delay	-17 17
loose s:deputy	-8 8
loose s:desk	11 -11
loose s:do	8 -8
loose s:dongguan	-10 10
loose s:douala	-15 15
loose s:drone	-23 23
loose s:drop	-17 17
loose s:due	-18 18
loose s:dysprosium	16 -16
loose s:earlier	10 -10
loose s:economy	12 -12
loose s:energy	14 -14
loose s:entity	-19 19
loose s:evening	11 -11
loose s:export	-10 10
loose s:extra	-12 12
loose s:farmer	12 -12
loose s:fentanyl	17 -17
loose s:ferry	-8 8
loose s:firm	-12 12
loose s:fishing	13 -13
loose s:fishmeal	13 -13
loose s:follow	-16 16
loose s:framework	16 -16
loose s:free	13 -13
loose s:gallium	-24 24
loose s:germanium	-20 20
loose s:gold	-12 12
loose s:grower	12 -12
loose s:gulf	11 -11
loose s:health	-11 11
loose s:heavy	-11 11
loose s:hope	11 -11
loose s:hour	18 -18
loose s:i	20 -20
loose s:ice	-9 9
loose s:import	10 -10
loose s:interest	18 -18
loose s:invest	17 -17
loose s:issue	-14 14
loose s:issued	-16 16
loose s:issuing	-13 13
loose s:keep	-16 16
loose s:labor	16 -16
loose s:lawful	16 -16
loose s:let	-16 16
loose s:licence	-23 23
loose s:lift	-8 8
loose s:line	12 -12
loose s:lithium	-12 12
loose s:log	-11 11
loose s:lorry	13 -13
loose s:loui	11 -11
loose s:machine	-23 23
loose s:maker	-6 6
loose s:market	19 -19
loose s:matte	-11 11
loose s:matter	-17 17
loose s:may	-14 14
loose s:meanwhile	9 -9
loose s:measure	-21 21
loose s:medicine	32 -32
loose s:member	17 -17
loose s:metal	17 -17
loose s:military	-16 16
loose s:mine	-15 15
loose s:minister	18 -18
loose s:molybdenum	-10 10
loose s:money	-18 18
loose s:morning	-6 6
loose s:new	-14 14
loose s:newspaper	17 -17
loose s:nexperia	-14 14
loose s:next	16 -16
loose s:nickel	-25 25
loose s:no	-8 8
loose s:nor	-13 13
loose s:nothing	25 -25
loose s:number	17 -17
loose s:nut	-8 8
loose s:object	-15 15
loose s:occasion	-17 17
loose s:ocean	12 -12
loose s:off	10 -10
loose s:oil	15 -15
loose s:older	15 -15
loose s:or	11 -11
loose s:ore	-16 16
loose s:origin	24 -24
loose s:pact	12 -12
loose s:palm	8 -8
loose s:part	-13 13
loose s:pending	-10 10
loose s:permit	-44 44
loose s:phosphate	-13 13
loose s:place	18 -18
loose s:pointed	16 -16
loose s:poti	-14 14
loose s:poultry	17 -17
loose s:promise	11 -11
loose s:radar	-15 15
loose s:raw	-22 22
loose s:reciprocal	-13 13
loose s:recognition	13 -13
loose s:refuse	14 -14
loose s:refused	9 -9
loose s:report	15 -15
loose s:requirement	-14 14
loose s:rest	10 -10
loose s:restricted	-16 16
loose s:resume	8 -8
loose s:round	13 -13
loose s:rule	-16 16
loose s:run	-9 9
loose s:sanction	21 -21
loose s:sanitary	-9 9
loose s:say	10 -10
loose s:scrap	-17 17
loose s:sea	15 -15
loose s:security	-13 13
loose s:seed	-24 24
loose s:shipyard	-14 14
loose s:should	12 -12
loose s:signature	13 -13
loose s:since	-15 15
loose s:sleep	-11 11
loose s:smelter	-9 9
loose s:software	-18 18
loose s:spoke	-19 19
loose s:stand	8 -8
loose s:step	10 -10
loose s:tangier	-13 13
loose s:tanker	-14 14
loose s:tariff	12 -12
loose s:tax	14 -14
loose s:telephone	14 -14
loose s:than	12 -12
loose s:their	20 -20
loose s:they	-8 8
loose s:thing	-9 9
loose s:tightened	-17 17
loose s:tiktok	12 -12
loose s:tin	-14 14
loose s:to	19 -19
loose s:toamasina	-13 13
loose s:ton	-16 16
loose s:topic	11 -11
loose s:trawler	-15 15
loose s:tug	-19 19
loose s:tungsten	-22 22
loose s:unchanged	13 -13
loose s:unless	-7 7
loose s:up	-12 12
loose s:upon	-11 11
loose s:uranium	-11 11
loose s:us	-21 21
loose s:use	-22 22
loose s:vaccine	11 -11
loose s:value	12 -12
loose s:video	29 -29
loose s:wait	17 -17
loose s:want	-15 15
loose s:water	13 -13
loose s:way	17 -17
loose s:weekly	-11 11
loose s:well	-15 15
loose s:were	-11 11
loose s:whether	21 -21
loose s:which	-9 9
loose s:who	6 -6
loose s:whole	-10 10
loose s:whom	4 -4
loose s:withdraw	19 -19
loose s:worth	11 -11
loose s:write	11 -11
loose s:yuan	-11 11
loose sa:'s list	-11 11
loose sa:) .	-12 12
loose sa:, and	-18 18
loose sa:, but	6 -6
loose sa:, germanium	-9 9
loose sa:, in	-21 21
loose sa:, no	19 -19
loose sa:, not	-12 12
loose sa:, of	17 -17
loose sa:, on	-17 17
loose sa:, so	10 -10
loose sa:, were	14 -14
loose sa:, when	12 -12
loose sa:, which	-8 8
loose sa:, who	-12 12
loose sa:, will	11 -11
loose sa:.	14 -14
loose sa:: <number>	18 -18
loose sa:: in	-15 15
loose sa:<day-ahead>	8 -8
loose sa:<day-gone> .	-17 17
loose sa:<duty>	12 -12
loose sa:<gate>	-7 7
loose sa:<goods-amount>	7 -7
loose sa:<level>	20 -20
loose sa:<level> ,	14 -14
loose sa:<level> .	8 -8
loose sa:<level> of	17 -17
loose sa:<money>	8 -8
loose sa:<month-gone> ,	-11 11
loose sa:<month-gone> .	-12 12
loose sa:<month-gone> are	-5 5
loose sa:<name>	-16 16
loose sa:<name> 's	-16 16
loose sa:<name> ,	19 -19
loose sa:<name> .	-12 12
loose sa:<name> buy	-12 12
loose sa:<name> did	-10 10
loose sa:<number>	18 -18
loose sa:<number> :	16 -16
loose sa:<number> and	-15 15
loose sa:<office> tell	11 -11
loose sa:<points>	11 -11
loose sa:<quality>	-16 16
loose sa:<quality> company	-10 10
loose sa:<quality> entity	-10 10
loose sa:<quality> firm	-11 11
loose sa:<quality> trawler	-14 14
loose sa:<quality> yard	11 -11
loose sa:<seat> in	13 -13
loose sa:<seat> since	-12 12
loose sa:<sender>	-22 22
loose sa:<v-agree>	15 -15
loose sa:<v-end>	-12 12
loose sa:<v-impose>	-12 12
loose sa:<v-sell>	-13 13
loose sa:<v-up>	-22 22
loose sa:a <office>	-9 9
loose sa:a dispute	-10 10
loose sa:a matter	-10 10
loose sa:a third	16 -16
loose sa:according	15 -15
loose sa:according to	15 -15
loose sa:add	-12 12
loose sa:afternoon	-9 9
loose sa:afternoon .	-8 8
loose sa:again ,	-14 14
loose sa:agenda	-13 13
loose sa:agree	12 -12
loose sa:agreement	21 -21
loose sa:algorithm	15 -15
loose sa:also	-16 16
loose sa:and <name>	-14 14
loose sa:and <number>	-13 13
loose sa:and a	20 -20
loose sa:and has	-10 10
loose sa:and so	15 -15
loose sa:and trade	-11 11
loose sa:and will	13 -13
loose sa:announce	-10 10
loose sa:answer	-12 12
loose sa:answer with	-13 13
loose sa:antimony	-15 15
loose sa:apple	7 -7
loose sa:apply	16 -16
loose sa:are the	8 -8
loose sa:as	-14 14
loose sa:as well	-18 18
loose sa:at	-12 12
loose sa:at <level>	10 -10
loose sa:at its	-15 15
loose sa:at the	-11 11
loose sa:barrier	17 -17
loose sa:bean	12 -12
loose sa:beef	20 -20
loose sa:beef .	15 -15
loose sa:before <day-ahead>	18 -18
loose sa:boat	8 -8
loose sa:border	18 -18
loose sa:business	15 -15
loose sa:but	10 -10
loose sa:buy	-19 19
loose sa:buy from	-11 11
loose sa:by	9 -9
loose sa:by <level>	20 -20
loose sa:by case	-13 13
loose sa:car plant	-9 9
loose sa:case	-7 7
loose sa:case by	-13 13
loose sa:certain	-19 19
loose sa:changed	-12 12
loose sa:chip	12 -12
loose sa:civilian use	-12 12
loose sa:cocoa	12 -12
loose sa:company	-17 17
loose sa:company .	-15 15
loose sa:continue	12 -12
loose sa:continue to	11 -11
loose sa:control	-20 20
loose sa:country	-15 15
loose sa:country ,	-17 17
loose sa:day	17 -17
loose sa:day ,	18 -18
loose sa:dongguan	-10 10
loose sa:door "	-13 13
loose sa:douala	-15 15
loose sa:drone	-8 8
loose sa:duty .	15 -15
loose sa:earth technology	-16 16
loose sa:end	19 -19
loose sa:entity	-20 20
loose sa:export ,	-13 13
loose sa:extend	23 -23
loose sa:fee	-18 18
loose sa:fee in	-8 8
loose sa:fee of	-15 15
loose sa:fee on	20 -20
loose sa:fentanyl	14 -14
loose sa:fentanyl is	13 -13
loose sa:firm	-16 16
loose sa:firm .	12 -12
loose sa:firm as	-14 14
loose sa:first .	-21 21
loose sa:follow	-15 15
loose sa:for <name>	-20 20
loose sa:for chip	13 -13
loose sa:for civilian	-12 12
loose sa:for lithium	-14 14
loose sa:for our	14 -14
loose sa:for rare	14 -14
loose sa:free	11 -11
loose sa:from <money>	-11 11
loose sa:from <number>	7 -7
loose sa:from which	10 -10
loose sa:gallium	-15 15
loose sa:gallium ,	-9 9
loose sa:generic	12 -12
loose sa:germanium	-10 10
loose sa:give	21 -21
loose sa:gold	-14 14
loose sa:good	17 -17
loose sa:h	10 -10
loose sa:h <number>	10 -10
loose sa:had	14 -14
loose sa:hanwha	8 -8
loose sa:hanwha ocean	8 -8
loose sa:hour	12 -12
loose sa:i	25 -25
loose sa:if the	-15 15
loose sa:in <month-gone>	18 -18
loose sa:in <name>	-11 11
loose sa:in dongguan	-10 10
loose sa:is	9 -9
loose sa:is expect	-14 14
loose sa:is make	7 -7
loose sa:is not	10 -10
loose sa:issued	-10 10
loose sa:issuing	-11 11
loose sa:it up	-11 11
loose sa:jet	-17 17
loose sa:jet engine	-15 15
loose sa:last day	12 -12
loose sa:last week	-15 15
loose sa:late	13 -13
loose sa:leave	-13 13
loose sa:lift	-21 21
loose sa:list	-17 17
loose sa:list .	-12 12
loose sa:lithium	-27 27
loose sa:lithium ,	-9 9
loose sa:little changed	-12 12
loose sa:log	-8 8
loose sa:long	-11 11
loose sa:loui	11 -11
loose sa:machine	-15 15
loose sa:maker	-9 9
loose sa:master	-12 12
loose sa:matte	-11 11
loose sa:matter	-13 13
loose sa:may not	-19 19
loose sa:measure	-15 15
loose sa:measure in	-11 11
loose sa:medicine	20 -20
loose sa:meet	-15 15
loose sa:meet in	-16 16
loose sa:military	-12 12
loose sa:most <quality>	11 -11
loose sa:mr	10 -10
loose sa:next week	16 -16
loose sa:nickel	-20 20
loose sa:no	-10 10
loose sa:nothing	14 -14
loose sa:nvidia	12 -12
loose sa:ocean	10 -10
loose sa:of <level>	16 -16
loose sa:of <month-ahead>	13 -13
loose sa:of <seat>	-15 15
loose sa:of entity	-16 16
loose sa:of firm	-13 13
loose sa:of good	12 -12
loose sa:of its	-17 17
loose sa:of listed	-10 10
loose sa:oil	10 -10
loose sa:on <day-gone>	11 -11
loose sa:on <name>	7 -7
loose sa:on a	18 -18
loose sa:on our	-11 11
loose sa:on ship	16 -16
loose sa:on the	-14 14
loose sa:or	18 -18
loose sa:origin	18 -18
loose sa:other .	8 -8
loose sa:paper .	-11 11
loose sa:phosphate	-9 9
loose sa:pilot	-13 13
loose sa:port	-20 20
loose sa:port fee	8 -8
loose sa:port of	-13 13
loose sa:poultry	12 -12
loose sa:promise	11 -11
loose sa:put off	15 -15
loose sa:reciprocal	-7 7
loose sa:refused	-9 9
loose sa:remain .	-12 12
loose sa:reporter	11 -11
loose sa:rest	8 -8
loose sa:round	18 -18
loose sa:sanction	12 -12
loose sa:say <name>	-13 13
loose sa:say at	-14 14
loose sa:scrap	-17 17
loose sa:scrap .	-13 13
loose sa:second	8 -8
loose sa:security	-18 18
loose sa:security .	-18 18
loose sa:seed	-19 19
loose sa:settle	12 -12
loose sa:ship with	10 -10
loose sa:since	-21 21
loose sa:sleep	-12 12
loose sa:so	6 -6
loose sa:so are	15 -15
loose sa:software	-14 14
loose sa:software ,	-11 11
loose sa:soybean	16 -16
loose sa:stand	10 -10
loose sa:stay .	-16 16
loose sa:suspend	9 -9
loose sa:table .	-12 12
loose sa:talk .	16 -16
loose sa:tariff	17 -17
loose sa:tax	-13 13
loose sa:tell	17 -17
loose sa:tell reporter	11 -11
loose sa:than	12 -12
loose sa:that	-17 17
loose sa:that is	-12 12
loose sa:that the	18 -18
loose sa:that they	-14 14
loose sa:the <day-ahead>	14 -14
loose sa:the <name>	17 -17
loose sa:the <office>	13 -13
loose sa:the <organisation>	-7 7
loose sa:the <person>	25 -25
loose sa:the agenda	-15 15
loose sa:the algorithm	14 -14
loose sa:the border	11 -11
loose sa:the country	-12 12
loose sa:the last	12 -12
loose sa:the port	-7 7
loose sa:the two	23 -23
loose sa:the whole	-9 9
loose sa:they are	12 -12
loose sa:third	12 -12
loose sa:tin	-13 13
loose sa:to <day-ahead>	-14 14
loose sa:to <money>	-10 10
loose sa:to <number>	10 -10
loose sa:to <quality>	-15 15
loose sa:toamasina	-13 13
loose sa:too	-13 13
loose sa:topic	11 -11
loose sa:trawler	-14 14
loose sa:truce to	-12 12
loose sa:two <quality>	-14 14
loose sa:unchanged	13 -13
loose sa:unless	-8 8
loose sa:until <month-ahead>	-10 10
loose sa:up	-11 11
loose sa:up for	-9 9
loose sa:use	-17 17
loose sa:vessel	-17 17
loose sa:was lift	-9 9
loose sa:water	11 -11
loose sa:we	-15 15
loose sa:weekly	-11 11
loose sa:well	-19 19
loose sa:were	-12 12
loose sa:whatever	-12 12
loose sa:where <quality>	-14 14
loose sa:where they	15 -15
loose sa:which	-17 17
loose sa:which <seat>	-14 14
loose sa:which is	-9 9
loose sa:whole	-9 9
loose sa:with	9 -9
loose sa:withdraw	17 -17
loose sa:withhold	-12 12
loose sa:without which	-18 18
loose sa:word	15 -15
loose sa:year	-9 9
loose sb:" it	11 -11
loose sb:" say	10 -10
loose sb:&	-13 13
loose sb:(	-15 15
loose sb:)	-15 15
loose sb:) ,	-16 16
loose sb:, <name>	16 -16
loose sb:, <number>	13 -13
loose sb:, <person>	13 -13
loose sb:, for	-17 17
loose sb:, pay	-11 11
loose sb:, we	-9 9
loose sb:, where	-24 24
loose sb:, will	-14 14
loose sb:/	-18 18
loose sb:: <name>	5 -5
loose sb:: it	-12 12
loose sb:: that	-17 17
loose sb:; the	15 -15
loose sb:<day-ahead> :	-13 13
loose sb:<day-ahead> ;	12 -12
loose sb:<day-gone> and	9 -9
loose sb:<day-gone> it	-10 10
loose sb:<day-gone> that	-24 24
loose sb:<day-today> ,	7 -7
loose sb:<goods-amount>	-8 8
loose sb:<level>	20 -20
loose sb:<level> and	9 -9
loose sb:<level> that	11 -11
loose sb:<money>	6 -6
loose sb:<month-gone> ;	-11 11
loose sb:<name> ,	16 -16
loose sb:<name> and	25 -25
loose sb:<name> drop	-12 12
loose sb:<name> keep	-13 13
loose sb:<name> take	9 -9
loose sb:<name> will	-8 8
loose sb:<name> would	-20 20
loose sb:<number> /	-18 18
loose sb:<number> on	15 -15
loose sb:<organisation> is	-13 13
loose sb:<organisation> on	-24 24
loose sb:<organisation> say	13 -13
loose sb:<organisation> will	13 -13
loose sb:<person> :	-14 14
loose sb:<person> also	-8 8
loose sb:<person> call	-15 15
loose sb:<person> say	-12 12
loose sb:<person> want	-8 8
loose sb:<points>	-17 17
loose sb:<seat> 's	-19 19
loose sb:<seat> want	10 -10
loose sb:<v-buy>	4 -4
loose sb:<v-deny>	-12 12
loose sb:<v-up>	20 -20
loose sb:about	-24 24
loose sb:about the	12 -12
loose sb:above	-12 12
loose sb:add that	-9 9
loose sb:additional <level>	16 -16
loose sb:affiliate of	9 -9
loose sb:agree	-21 21
loose sb:agree to	-23 23
loose sb:agreement	11 -11
loose sb:also put	-19 19
loose sb:also spoke	-21 21
loose sb:an agreement	13 -13
loose sb:and <name>	21 -21
loose sb:and has	-16 16
loose sb:and so	-11 11
loose sb:and with	-12 12
loose sb:another	-22 22
loose sb:are	12 -12
loose sb:are on	11 -11
loose sb:as	14 -14
loose sb:basel	-13 13
loose sb:battery	-13 13
loose sb:be ask	-13 13
loose sb:bean	22 -22
loose sb:bear	11 -11
loose sb:but	-16 16
loose sb:but the	-24 24
loose sb:by	9 -9
loose sb:chip	-29 29
loose sb:chip ,	-19 19
loose sb:chip and	-12 12
loose sb:christma	-10 10
loose sb:close	-9 9
loose sb:cocoa	11 -11
loose sb:coconut	11 -11
loose sb:commerce	-14 14
loose sb:concern	-24 24
loose sb:concern over	-13 13
loose sb:control	10 -10
loose sb:cooking	10 -10
loose sb:custom	16 -16
loose sb:date	13 -13
loose sb:delay	-15 15
loose sb:deputy	-10 10
loose sb:did	-23 23
loose sb:discuss the	-23 23
loose sb:do not	15 -15
loose sb:drone	-9 9
loose sb:drop	-16 16
loose sb:duty on	5 -5
loose sb:each side	-8 8
loose sb:end to	-15 15
loose sb:expect the	11 -11
loose sb:export	-8 8
loose sb:export of	-16 16
loose sb:extra	-12 12
loose sb:extra <level>	-11 11
loose sb:fail	10 -10
loose sb:fail ,	9 -9
loose sb:fall out	-12 12
loose sb:ferry	-14 14
loose sb:framework	19 -19
loose sb:gave	-7 7
loose sb:gave up	-15 15
loose sb:good	-4 4
loose sb:good from	-17 17
loose sb:h	-15 15
loose sb:h <number>	-15 15
loose sb:have	14 -14
loose sb:he tell	-9 9
loose sb:heavy	-11 11
loose sb:hospital	12 -12
loose sb:impose	12 -12
loose sb:in <name>	16 -16
loose sb:is	-15 15
loose sb:is <money>	-10 10
loose sb:is <name>	-9 9
loose sb:it	8 -8
loose sb:it ,	12 -12
loose sb:it also	13 -13
loose sb:it is	12 -12
loose sb:it was	-10 10
loose sb:keep two	-22 22
loose sb:law	20 -20
loose sb:let	-14 14
loose sb:let the	13 -13
loose sb:list	8 -8
loose sb:list of	13 -13
loose sb:lithium	-26 26
loose sb:look at	-9 9
loose sb:market	13 -13
loose sb:measure	-8 8
loose sb:measure against	-12 12
loose sb:medicine	15 -15
loose sb:meet	7 -7
loose sb:meet in	15 -15
loose sb:member	16 -16
loose sb:mine	-13 13
loose sb:minister	11 -11
loose sb:money	-20 20
loose sb:money is	-17 17
loose sb:morning	-12 12
loose sb:never	-11 11
loose sb:new	-10 10
loose sb:nickel	-14 14
loose sb:night	-11 11
loose sb:nobody	16 -16
loose sb:not let	-10 10
loose sb:not to	16 -16
loose sb:nothing	12 -12
loose sb:object	-15 15
loose sb:object to	-13 13
loose sb:of <month-gone>	-14 14
loose sb:of both	-12 12
loose sb:of soybean	-13 13
loose sb:of the	13 -13
loose sb:on rare	12 -12
loose sb:on television	11 -11
loose sb:one with	14 -14
loose sb:ordinary	-10 10
loose sb:ore	-10 10
loose sb:over the	16 -16
loose sb:own	11 -11
loose sb:palm	14 -14
loose sb:paper	15 -15
loose sb:part	-11 11
loose sb:part ,	-9 9
loose sb:pay <level>	16 -16
loose sb:pending	-16 16
loose sb:place	15 -15
loose sb:pointed	16 -16
loose sb:product	17 -17
loose sb:put	-12 12
loose sb:put <number>	-10 10
loose sb:put off	-11 11
loose sb:put the	21 -21
loose sb:question of	-14 14
loose sb:raw	-15 15
loose sb:reach <level>	-13 13
loose sb:report	17 -17
loose sb:rule	-18 18
loose sb:rule on	-20 20
loose sb:say ,	14 -14
loose sb:see	-10 10
loose sb:ship	14 -14
loose sb:should	14 -14
loose sb:side has	-8 8
loose sb:sign	15 -15
loose sb:sign a	14 -14
loose sb:signature	9 -9
loose sb:so	-27 27
loose sb:some	-11 11
loose sb:soybean ,	-12 12
loose sb:spoke	-14 14
loose sb:spoke about	-16 16
loose sb:spoken of	-16 16
loose sb:stop	-17 17
loose sb:surcharge on	-12 12
loose sb:suspend	-24 24
loose sb:suspend the	-15 15
loose sb:talk about	-9 9
loose sb:talk in	12 -12
loose sb:tariff truce	-11 11
loose sb:tax	12 -12
loose sb:that <name>	8 -8
loose sb:that a	15 -15
loose sb:that the	-17 17
loose sb:the	-9 9
loose sb:the <name>	-9 9
loose sb:the <points>	-9 9
loose sb:the agenda	-13 13
loose sb:the delay	-13 13
loose sb:the notice	9 -9
loose sb:the question	-15 15
loose sb:the rare	-13 13
loose sb:the rule	-19 19
loose sb:the second	-17 17
loose sb:they want	-14 14
loose sb:thing	-14 14
loose sb:tightened	-11 11
loose sb:to a	-9 9
loose sb:to put	-17 17
loose sb:to suspend	-15 15
loose sb:to talk	-9 9
loose sb:to the	-13 13
loose sb:tungsten	-13 13
loose sb:two <quality>	-18 18
loose sb:two side	17 -17
loose sb:under the	22 -22
loose sb:up its	-9 9
loose sb:up the	-7 7
loose sb:uranium	-10 10
loose sb:us	-11 11
loose sb:used	12 -12
loose sb:want	-17 17
loose sb:was not	-10 10
loose sb:what i	-11 11
loose sb:where	-18 18
loose sb:where the	-12 12
loose sb:whether	15 -15
loose sb:whether the	16 -16
loose sb:which <name>	-8 8
loose sb:who	14 -14
loose sb:with a	-13 13
loose sb:write that	17 -17
loose sb:year	26 -26
loose t0=present-passive	17 -17
loose t1=present-passive	16 -16
loose t2=gerund	11 -11
loose t2=past	12 -12
loose t2=past-passive	-24 24
loose t2=perfect	10 -10
loose t2=present-passive	18 -18
loose t2=present-passive-not	-15 15
loose v0=come	10 -10
loose v0=fall	-9 9
loose v0=pay	10 -10
loose v0=put	-9 9
loose v0=ship	14 -14
loose v1=come	12 -12
loose v1=drop	-14 14
loose v1=expect	13 -13
loose v1=fall	-9 9
loose v1=impose	12 -12
loose v1=other	11 -11
loose v1=pay	10 -10
loose v1=put	-13 13
loose v1=ship	18 -18
loose v1=stop	17 -17
loose v1=take	-8 8
loose v2=continue	12 -12
loose v2=pay	-25 25
loose v2=run	-7 7
loose v2=ship	10 -10
loose v2=suspend	14 -14
loose verbless	-6 6
loose vt0=ask future	-18 18
loose vt0=expect present	10 -10
loose vt0=hold present	14 -14
loose vt0=other past	11 -11
loose vt0=suspend perfect	11 -11
loose vt0=take past	-11 11
loose vt1=ask future	-13 13
loose vt1=expect present	11 -11
loose vt1=hold present	14 -14
loose vt1=other past	11 -11
loose vt1=other perfect	12 -12
loose vt1=suspend infinitive	-15 15
loose vt1=suspend perfect	11 -11
loose vt1=take past	-11 11
loose vt1=want present	13 -13
loose vt2=continue present	10 -10
loose vt2=land gerund	11 -11
loose vt2=other past	-10 10
loose vt2=pay future	-16 16
loose vt2=pay present	-7 7
loose vt2=run present	-15 15
loose vt2=stop past	2 -2
loose vt2=suspend infinitive	12 -12
matter plain	-16 16
pharmaceuticals beside semiconductors	-13 13
pharmaceuticals beside tariffs	14 -14
pharmaceuticals f::	-11 11
pharmaceuticals f:<agent>	14 -14
pharmaceuticals f:<day-today>	21 -21
pharmaceuticals f:<level>	-9 9
pharmaceuticals f:<number>	-17 17
pharmaceuticals f:<organisation>	8 -8
pharmaceuticals f:<quality>	-16 16
pharmaceuticals f:<seat>	-8 8
pharmaceuticals f:<v-say>	15 -15
pharmaceuticals f:<v-target>	14 -14
pharmaceuticals f:all	-14 14
pharmaceuticals f:bring	-10 10
pharmaceuticals f:ceiling	-13 13
pharmaceuticals f:charge	16 -16
pharmaceuticals f:company	20 -20
pharmaceuticals f:country	10 -10
pharmaceuticals f:force	10 -10
pharmaceuticals f:from	23 -23
pharmaceuticals f:generic	-15 15
pharmaceuticals f:has	25 -25
pharmaceuticals f:ingredient	-11 11
pharmaceuticals f:is	-10 10
pharmaceuticals f:list	17 -17
pharmaceuticals f:mean	-10 10
pharmaceuticals f:order	18 -18
pharmaceuticals f:other	-9 9
pharmaceuticals f:product	13 -13
pharmaceuticals f:say	8 -8
pharmaceuticals f:section	-28 28
pharmaceuticals f:sell	-4 4
pharmaceuticals f:semiconductor	12 -12
pharmaceuticals f:set	-10 10
pharmaceuticals f:since	-10 10
pharmaceuticals f:than	-12 12
pharmaceuticals f:them	-18 18
pharmaceuticals f:to	-19 19
pharmaceuticals f:too	-10 10
pharmaceuticals f:trade	9 -9
pharmaceuticals f:treat	-9 9
pharmaceuticals f:under	-25 25
pharmaceuticals f:we	-13 13
pharmaceuticals f:whatever	-12 12
pharmaceuticals f:when	-10 10
pharmaceuticals f:within	-12 12
pharmaceuticals l1=,	8 -8
pharmaceuticals l1=<number>	-19 19
pharmaceuticals l1=<quality>	-4 4
pharmaceuticals l1=<v-propose>	8 -8
pharmaceuticals l1=are	-14 14
pharmaceuticals l1=of	-13 13
pharmaceuticals l1=some	9 -9
pharmaceuticals l1=to	8 -8
pharmaceuticals l2=:	-9 9
pharmaceuticals l2=<begin>	-18 18
pharmaceuticals l2=<level>	8 -8
pharmaceuticals l2=<v-propose>	21 -21
pharmaceuticals l2=<v-target>	15 -15
pharmaceuticals l2=and	22 -22
pharmaceuticals l2=for	-14 14
pharmaceuticals places 2	-12 12
pharmaceuticals places 5	-5 5
pharmaceuticals plain 2	-8 8
pharmaceuticals q:'s	13 -13
pharmaceuticals q:<day-today>	9 -9
pharmaceuticals q:<level-noun>	13 -13
pharmaceuticals q:<level>	14 -14
pharmaceuticals q:<money>	-14 14
pharmaceuticals q:<month-gone>	17 -17
pharmaceuticals q:<number>	15 -15
pharmaceuticals q:<office>	15 -15
pharmaceuticals q:<seat>	-19 19
pharmaceuticals q:<v-begin>	4 -4
pharmaceuticals q:<v-propose>	-5 5
pharmaceuticals q:<v-stay>	-18 18
pharmaceuticals q:<v-target>	7 -7
pharmaceuticals q:a	-18 18
pharmaceuticals q:already	13 -13
pharmaceuticals q:and	9 -9
pharmaceuticals q:are	6 -6
pharmaceuticals q:as	12 -12
pharmaceuticals q:at	-16 16
pharmaceuticals q:be	-6 6
pharmaceuticals q:bring	-7 7
pharmaceuticals q:come	12 -12
pharmaceuticals q:did	10 -10
pharmaceuticals q:general	16 -16
pharmaceuticals q:generic	-9 9
pharmaceuticals q:good	8 -8
pharmaceuticals q:i	-26 26
pharmaceuticals q:it	20 -20
pharmaceuticals q:its	-20 20
pharmaceuticals q:make	-14 14
pharmaceuticals q:metal	-13 13
pharmaceuticals q:no	-17 17
pharmaceuticals q:not	15 -15
pharmaceuticals q:one	4 -4
pharmaceuticals q:ordinary	-19 19
pharmaceuticals q:other	-14 14
pharmaceuticals q:price	17 -17
pharmaceuticals q:since	19 -19
pharmaceuticals q:than	-9 9
pharmaceuticals q:that	19 -19
pharmaceuticals q:the	15 -15
pharmaceuticals q:trade	-10 10
pharmaceuticals q:which	-14 14
pharmaceuticals q:word	-12 12
pharmaceuticals q:would	-13 13
pharmaceuticals r1=<not>	-10 10
pharmaceuticals r1=had	-10 10
pharmaceuticals r1=maker	-11 11
pharmaceuticals r1=were	-14 14
pharmaceuticals r1=will	-9 9
pharmaceuticals r2=<goods>	17 -17
pharmaceuticals r2=<not>	-13 13
pharmaceuticals r2=<v-bear>	-21 21
pharmaceuticals r2=<v-target>	15 -15
pharmaceuticals r2=exempt	4 -4
pharmaceuticals r2=free	18 -18
pharmaceuticals r2=pay	-11 11
pharmaceuticals r2=rise	-13 13
pharmaceuticals r2=smartphone	13 -13
pharmaceuticals r2=some	13 -13
pharmaceuticals r2=to	9 -9
pharmaceuticals s:'s	-12 12
pharmaceuticals s:,	23 -23
pharmaceuticals s:.	7 -7
pharmaceuticals s:<agent>	17 -17
pharmaceuticals s:<day-gone>	18 -18
pharmaceuticals s:<duty>	12 -12
pharmaceuticals s:<gate>	-13 13
pharmaceuticals s:<not>	-9 9
pharmaceuticals s:<seat>	-14 14
pharmaceuticals s:<v-bear>	-17 17
pharmaceuticals s:<v-target>	8 -8
pharmaceuticals s:<v-threaten>	-10 10
pharmaceuticals s:<v-up>	7 -7
pharmaceuticals s:?	-9 9
pharmaceuticals s:affected	15 -15
pharmaceuticals s:again	11 -11
pharmaceuticals s:also	11 -11
pharmaceuticals s:and	12 -12
pharmaceuticals s:approval	-21 21
pharmaceuticals s:are	-21 21
pharmaceuticals s:back	7 -7
pharmaceuticals s:basel	-11 11
pharmaceuticals s:before	-11 11
pharmaceuticals s:being	-17 17
pharmaceuticals s:call	-16 16
pharmaceuticals s:charge	11 -11
pharmaceuticals s:der	-12 12
pharmaceuticals s:did	15 -15
pharmaceuticals s:down	15 -15
pharmaceuticals s:else	6 -6
pharmaceuticals s:exceed	-12 12
pharmaceuticals s:export	-16 16
pharmaceuticals s:firm	11 -11
pharmaceuticals s:free	7 -7
pharmaceuticals s:from	17 -17
pharmaceuticals s:generic	-13 13
pharmaceuticals s:go	7 -7
pharmaceuticals s:has	11 -11
pharmaceuticals s:have	-18 18
pharmaceuticals s:his	-10 10
pharmaceuticals s:iii	-8 8
pharmaceuticals s:introduce	-22 22
pharmaceuticals s:is	14 -14
pharmaceuticals s:it	9 -9
pharmaceuticals s:like	11 -11
pharmaceuticals s:list	18 -18
pharmaceuticals s:long	-15 15
pharmaceuticals s:machinery	9 -9
pharmaceuticals s:mineral	11 -11
pharmaceuticals s:most	-10 10
pharmaceuticals s:named	-10 10
pharmaceuticals s:of	-14 14
pharmaceuticals s:on	18 -18
pharmaceuticals s:one	16 -16
pharmaceuticals s:only	-14 14
pharmaceuticals s:other	-16 16
pharmaceuticals s:our	3 -3
pharmaceuticals s:patent	-11 11
pharmaceuticals s:pay	-3 3
pharmaceuticals s:pill	-13 13
pharmaceuticals s:promise	-11 11
pharmaceuticals s:registration	-24 24
pharmaceuticals s:second	14 -14
pharmaceuticals s:see	-16 16
pharmaceuticals s:semiconductor	-19 19
pharmaceuticals s:settle	-13 13
pharmaceuticals s:ship	-15 15
pharmaceuticals s:sign	20 -20
pharmaceuticals s:smartphone	16 -16
pharmaceuticals s:some	19 -19
pharmaceuticals s:soy	7 -7
pharmaceuticals s:spare	19 -19
pharmaceuticals s:start	-9 9
pharmaceuticals s:steel	7 -7
pharmaceuticals s:still	-13 13
pharmaceuticals s:stop	-14 14
pharmaceuticals s:them	4 -4
pharmaceuticals s:then	12 -12
pharmaceuticals s:to	8 -8
pharmaceuticals s:treatment	-15 15
pharmaceuticals s:up	-29 29
pharmaceuticals s:vaccine	-18 18
pharmaceuticals s:von	-12 12
pharmaceuticals s:wait	-16 16
pharmaceuticals s:week	8 -8
pharmaceuticals s:were	-22 22
pharmaceuticals s:wheat	7 -7
pharmaceuticals s:without	-14 14
pharmaceuticals s:write	15 -15
pharmaceuticals s:yet	12 -12
pharmaceuticals=generics	-12 12
pharmaceuticals=medicine	17 -17
pharmaceuticals=patented drugs	12 -12
pharmaceuticals=vaccines	-25 25
plain 2	-29 29
plain 3	-15 15
plain a:'s	-28 28
plain a:'s best	-10 10
plain a:'s blackwell	7 -7
plain a:- design	14 -14
plain a:<day-ahead>	-12 12
plain a:<day-ahead> .	-12 12
plain a:<level> .	-9 9
plain a:<level> instead	-16 16
plain a:<level> of	17 -17
plain a:<level> reciprocal	-12 12
plain a:<level> since	16 -16
plain a:<money>	18 -18
plain a:<money> <span>	20 -20
plain a:<name> 's	-22 22
plain a:<name> <level>	12 -12
plain a:<name> are	19 -19
plain a:<name> come	10 -10
plain a:<name> from	-11 11
plain a:<name> to	11 -11
plain a:<name> will	7 -7
plain a:<name> would	-9 9
plain a:<office>	-17 17
plain a:<seat>	-22 22
plain a:<v-buy>	-14 14
plain a:<v-down>	10 -10
plain a:<v-impose>	14 -14
plain a:<v-stay>	-24 24
plain a:<v-suspend>	-15 15
plain a:<v-up>	-17 17
plain a:?	-19 19
plain a:account	14 -14
plain a:additional	14 -14
plain a:advanced	10 -10
plain a:advanced chip	11 -11
plain a:again	-18 18
plain a:agenda	-17 17
plain a:all .	13 -13
plain a:and <level>	-12 12
plain a:and of	-13 13
plain a:and reciprocal	10 -10
plain a:and smartphone	10 -10
plain a:and the	10 -10
plain a:another	9 -9
plain a:antitrust law	-10 10
plain a:anybody	-12 12
plain a:are at	10 -10
plain a:are capped	-12 12
plain a:are in	-11 11
plain a:are outside	7 -7
plain a:at <level>	12 -12
plain a:at <number>	-18 18
plain a:at most	-12 12
plain a:be no	7 -7
plain a:be treat	-14 14
plain a:before	16 -16
plain a:being	10 -10
plain a:best chip	-10 10
plain a:between	-15 15
plain a:beyond	-18 18
plain a:blackwell	9 -9
plain a:blackwell chip	9 -9
plain a:business	-12 12
plain a:by the	-14 14
plain a:call	9 -9
plain a:car	-12 12
plain a:chip were	17 -17
plain a:come .	-15 15
plain a:come back	-10 10
plain a:come on	9 -9
plain a:come to	13 -13
plain a:come up	-13 13
plain a:company .	-10 10
plain a:competitor	11 -11
plain a:control	-18 18
plain a:covered by	-10 10
plain a:critical	-16 16
plain a:critical mineral	-10 10
plain a:cut in	-9 9
plain a:cut to	15 -15
plain a:day	-12 12
plain a:do	-13 13
plain a:do not	-11 11
plain a:double	15 -15
plain a:duty to	-10 10
plain a:each	-12 12
plain a:earth	24 -24
plain a:earth .	11 -11
plain a:earth to	12 -12
plain a:end .	14 -14
plain a:entity	-5 5
plain a:exempt .	5 -5
plain a:exempt from	-15 15
plain a:far .	-11 11
plain a:fentanyl	-12 12
plain a:first	8 -8
plain a:first term	9 -9
plain a:for	-18 18
plain a:for <money>	15 -15
plain a:force	10 -10
plain a:free	14 -14
plain a:free .	9 -9
plain a:from <day-ahead>	-10 10
plain a:from <day-gone>	-12 12
plain a:gas .	-14 14
plain a:give	8 -8
plain a:go on	-13 13
plain a:go to	15 -15
plain a:good	-11 11
plain a:good .	-16 16
plain a:good <level>	-9 9
plain a:good fall	7 -7
plain a:good from	15 -15
plain a:grant	13 -13
plain a:h	-17 17
plain a:h <number>	-17 17
plain a:had	-10 10
plain a:half	-16 16
plain a:halve on	-15 15
plain a:halve to	12 -12
plain a:have	-11 11
plain a:he	-16 16
plain a:import	13 -13
plain a:in <seat>	-12 12
plain a:in half	-17 17
plain a:into	14 -14
plain a:into <name>	8 -8
plain a:is a	17 -17
plain a:is cut	-10 10
plain a:is unreasonable	-7 7
plain a:it ?	-14 14
plain a:it would	-9 9
plain a:its	-13 13
plain a:joint venture	11 -11
plain a:kind	14 -14
plain a:kind .	11 -11
plain a:last	8 -8
plain a:last year	11 -11
plain a:levy	-8 8
plain a:licence	-17 17
plain a:list .	-16 16
plain a:list and	13 -13
plain a:list on	13 -13
plain a:lower	16 -16
plain a:magnet	-15 15
plain a:mentioned in	10 -10
plain a:month	-13 13
plain a:most advanced	11 -11
plain a:named	-6 6
plain a:none	-8 8
plain a:not discuss	19 -19
plain a:not for	-9 9
plain a:not on	24 -24
plain a:not part	7 -7
plain a:not settle	-11 11
plain a:not to	-20 20
plain a:nothing	18 -18
plain a:nvidia	-13 13
plain a:of <money>	12 -12
plain a:of <number>	25 -25
plain a:of a	-10 10
plain a:of duty	14 -14
plain a:of their	-14 14
plain a:off	-15 15
plain a:oil	23 -23
plain a:on <day-ahead>	14 -14
plain a:on <name>	15 -15
plain a:on it	13 -13
plain a:on rare	16 -16
plain a:order	-20 20
plain a:order .	-12 12
plain a:other	-11 11
plain a:our	-8 8
plain a:part .	12 -12
plain a:price	11 -11
plain a:product	-19 19
plain a:purchase	-14 14
plain a:qualcomm	-15 15
plain a:rare	25 -25
plain a:rare earth	25 -25
plain a:reciprocal	-14 14
plain a:reciprocal duty	-23 23
plain a:reciprocal tariff	12 -12
plain a:rest	-11 11
plain a:side	-15 15
plain a:since	13 -13
plain a:since <day-gone>	15 -15
plain a:since <month-gone>	-15 15
plain a:smartphone	10 -10
plain a:software	4 -4
plain a:software and	7 -7
plain a:soybean	-4 4
plain a:start	-14 14
plain a:statement .	8 -8
plain a:table	14 -14
plain a:table .	15 -15
plain a:take	6 -6
plain a:tariff	-15 15
plain a:tariff go	10 -10
plain a:technology	-10 10
plain a:term	10 -10
plain a:term .	10 -10
plain a:than <name>	-16 16
plain a:that	-5 5
plain a:the additional	10 -10
plain a:the agenda	-13 13
plain a:the reciprocal	-14 14
plain a:the same	-15 15
plain a:the table	14 -14
plain a:thi	-16 16
plain a:to	-11 11
plain a:to <name>	14 -14
plain a:to be	-16 16
plain a:too	-12 12
plain a:trade in	-19 19
plain a:treat	-11 11
plain a:under licence	-8 8
plain a:unreasonable	-7 7
plain a:up by	13 -13
plain a:up too	-10 10
plain a:venture	11 -11
plain a:was not	17 -17
plain a:were	-13 13
plain a:were leave	-13 13
plain a:will	9 -9
plain a:would not	-14 14
plain a:year .	10 -10
plain asks	-10 10
plain b:"	11 -11
plain b:" and	16 -16
plain b:)	-14 14
plain b:, <money>	16 -16
plain b:, <number>	10 -10
plain b:, computer	11 -11
plain b:, half	9 -9
plain b:, in	-13 13
plain b:, its	-8 8
plain b:, make	11 -11
plain b:, the	-9 9
plain b:-	20 -20
plain b:- the	13 -13
plain b:. m	-11 11
plain b:/	-15 15
plain b::	-9 9
plain b:: <name>	-21 21
plain b:: <person>	-13 13
plain b:: the	7 -7
plain b:; its	12 -12
plain b:; the	11 -11
plain b:<day-ahead>	-17 17
plain b:<day-gone> the	-14 14
plain b:<day-today> the	10 -10
plain b:<goods-amount>	-15 15
plain b:<goods-amount> of	-13 13
plain b:<goods>	7 -7
plain b:<level> in	-22 22
plain b:<level> is	-12 12
plain b:<level> on	15 -15
plain b:<level> reciprocal	-12 12
plain b:<level> under	7 -7
plain b:<money>	25 -25
plain b:<money> <span>	-16 16
plain b:<money> are	10 -10
plain b:<money> in	12 -12
plain b:<month-gone> over	-16 16
plain b:<name> for	-15 15
plain b:<name> good	-13 13
plain b:<name> is	11 -11
plain b:<name> take	-13 13
plain b:<name> trade	10 -10
plain b:<name> will	8 -8
plain b:<not>	13 -13
plain b:<number> /	-21 21
plain b:<number> a	-11 11
plain b:<number> more	-15 15
plain b:<number> of	14 -14
plain b:<number> on	17 -17
plain b:<office>	-17 17
plain b:<organisation> put	13 -13
plain b:<person>	-8 8
plain b:<person> had	-15 15
plain b:<person> order	14 -14
plain b:<person> say	-15 15
plain b:<quality> duty	15 -15
plain b:<quality> tariff	-13 13
plain b:<seat> also	-14 14
plain b:<seat> would	-15 15
plain b:<sender>	15 -15
plain b:<span> of	-16 16
plain b:<v-buy>	-12 12
plain b:<v-down>	-14 14
plain b:<v-impose>	-7 7
plain b:<v-sell>	15 -15
plain b:a	7 -7
plain b:a .	-11 11
plain b:a bargaining	11 -11
plain b:a framework	-9 9
plain b:a separate	-16 16
plain b:about <level>	13 -13
plain b:about the	-23 23
plain b:account of	11 -11
plain b:advanced	-15 15
plain b:against	-11 11
plain b:and	12 -12
plain b:and <money>	13 -13
plain b:and let	-10 10
plain b:and to	4 -4
plain b:and will	10 -10
plain b:another <level>	-8 8
plain b:answer	-21 21
plain b:anything	11 -11
plain b:approval	-10 10
plain b:are the	7 -7
plain b:as	-9 9
plain b:at	14 -14
plain b:at least	-9 9
plain b:bargaining	11 -11
plain b:be the	16 -16
plain b:because	-10 10
plain b:because it	-10 10
plain b:because the	-10 10
plain b:been	-17 17
plain b:both	-24 24
plain b:bring	15 -15
plain b:bring back	11 -11
plain b:busan	10 -10
plain b:buy	-18 18
plain b:call its	10 -10
plain b:certificate	-12 12
plain b:come on	12 -12
plain b:computer and	11 -11
plain b:could	-13 13
plain b:country	9 -9
plain b:cut its	12 -12
plain b:double	-18 18
plain b:duty of	15 -15
plain b:end the	12 -12
plain b:expect <name>	15 -15
plain b:expect to	-15 15
plain b:fall	-18 18
plain b:first	-16 16
plain b:flow	-10 10
plain b:flow of	-10 10
plain b:force	-13 13
plain b:four	-10 10
plain b:framework	-9 9
plain b:go	12 -12
plain b:go on	14 -14
plain b:good of	9 -9
plain b:good over	-6 6
plain b:half	10 -10
plain b:has been	-15 15
plain b:hear	10 -10
plain b:him	-13 13
plain b:i	17 -17
plain b:import	18 -18
plain b:import of	14 -14
plain b:in answer	-14 14
plain b:investigation of	-11 11
plain b:is also	8 -8
plain b:is make	-12 12
plain b:is no	14 -14
plain b:is the	-14 14
plain b:it	-6 6
plain b:it over	14 -14
plain b:its ban	11 -11
plain b:its control	13 -13
plain b:least	-9 9
plain b:least <money>	-10 10
plain b:let	-22 22
plain b:letter	-13 13
plain b:longer	8 -8
plain b:lower	-12 12
plain b:m	-11 11
plain b:m .	-11 11
plain b:make	-15 15
plain b:maker	15 -15
plain b:maker of	15 -15
plain b:may	10 -10
plain b:mean	-9 9
plain b:medicine	-12 12
plain b:meet	-15 15
plain b:might	12 -12
plain b:minute	11 -11
plain b:more <quality>	-10 10
plain b:mr	16 -16
plain b:mr <person>	11 -11
plain b:named	-10 10
plain b:no	19 -19
plain b:no longer	7 -7
plain b:of about	11 -11
plain b:of it	8 -8
plain b:of the	10 -10
plain b:on <quality>	13 -13
plain b:on advanced	-12 12
plain b:one	8 -8
plain b:one over	10 -10
plain b:open	21 -21
plain b:opened	-17 17
plain b:over	-5 5
plain b:part	-16 16
plain b:pay	12 -12
plain b:pay <level>	12 -12
plain b:present	13 -13
plain b:put on	-15 15
plain b:raw	10 -10
plain b:reciprocal and	-17 17
plain b:registration	-12 12
plain b:registration of	-13 13
plain b:remain	9 -9
plain b:rule of	-11 11
plain b:say on	16 -16
plain b:say the	-12 12
plain b:section	16 -16
plain b:section <number>	16 -16
plain b:sell	12 -12
plain b:separate	-19 19
plain b:several	13 -13
plain b:speak	-21 21
plain b:speak of	-20 20
plain b:stay of	8 -8
plain b:talk	-14 14
plain b:tariff and	11 -11
plain b:tariff on	11 -11
plain b:tell	-8 8
plain b:that <name>	-7 7
plain b:that <seat>	14 -14
plain b:that in	11 -11
plain b:that it	-24 24
plain b:that mr	14 -14
plain b:the	-23 23
plain b:the <level>	16 -16
plain b:the <office>	-12 12
plain b:the duty	-13 13
plain b:the first	-12 12
plain b:the flow	-10 10
plain b:the licence	-19 19
plain b:the order	10 -10
plain b:the registration	-13 13
plain b:the rule	-8 8
plain b:the tariff	-9 9
plain b:the trade	-13 13
plain b:their	-9 9
plain b:there	-18 18
plain b:to <quality>	18 -18
plain b:treat	5 -5
plain b:truce	15 -15
plain b:two	-9 9
plain b:up	-25 25
plain b:use	-11 11
plain b:was a	-17 17
plain b:what	10 -10
plain b:what about	12 -12
plain b:which <money>	14 -14
plain b:which <number>	14 -14
plain b:will pay	10 -10
plain b:would	-5 5
plain b:would stop	11 -11
plain b:year	11 -11
plain b:you	11 -11
plain b:— the	-10 10
plain c0=stay	-11 11
plain c1=bear	9 -9
plain c1=buy	-7 7
plain c1=propose	-14 14
plain c1=say	-27 27
plain c1=stay	-14 14
plain c1=up	-19 19
plain c2=buy	-10 10
plain c2=deny	-10 10
plain c2=impose	17 -17
plain c2=propose	19 -19
plain c2=target	-8 8
plain ct0=agree past-passive	-10 10
plain ct0=begin future	-16 16
plain ct0=buy perfect	-11 11
plain ct0=down past	-9 9
plain ct0=end modal	12 -12
plain ct0=impose perfect	12 -12
plain ct0=say past-passive	12 -12
plain ct0=say present	-15 15
plain ct0=stay perfect	-13 13
plain ct0=stay present-passive	-12 12
plain ct0=suspend perfect	12 -12
plain ct0=target past	11 -11
plain ct0=up modal	-9 9
plain ct1=agree participle-passive	13 -13
plain ct1=agree past-passive	-10 10
plain ct1=begin future	-14 14
plain ct1=buy gerund	-13 13
plain ct1=buy perfect	-11 11
plain ct1=buy present	-10 10
plain ct1=impose gerund	-18 18
plain ct1=impose perfect	15 -15
plain ct1=say past-passive	12 -12
plain ct1=stay perfect	-13 13
plain ct1=stay present-passive	-12 12
plain ct1=suspend infinitive	13 -13
plain ct1=suspend perfect	13 -13
plain ct1=up modal	-9 9
plain ct2=begin future	-13 13
plain ct2=begin past	11 -11
plain ct2=begin present	14 -14
plain ct2=down future	15 -15
plain ct2=down perfect	-13 13
plain ct2=impose future	8 -8
plain ct2=impose modal-passive	17 -17
plain ct2=impose past	14 -14
plain ct2=impose present	19 -19
plain ct2=propose participle-passive	13 -13
plain ct2=stay perfect	-9 9
plain ct2=suspend present-passive	-16 16
plain ct2=target modal-passive	-5 5
plain ct2=up past	6 -6
plain f:'	9 -9
plain f:<agent>	17 -17
plain f:<day-today>	29 -29
plain f:<goods-amount>	-29 29
plain f:<goods>	11 -11
plain f:<number>	9 -9
plain f:<organisation>	9 -9
plain f:<person>	-31 31
plain f:<quality>	-13 13
plain f:<seat>	-11 11
plain f:<taker>	-12 12
plain f:<v-begin>	12 -12
plain f:<v-buy>	-8 8
plain f:<v-impose>	-10 10
plain f:<v-say>	-13 13
plain f:<v-sell>	-8 8
plain f:<v-target>	13 -13
plain f:?	-19 19
plain f:about	-17 17
plain f:according	-23 23
plain f:account	-14 14
plain f:act	13 -13
plain f:add	11 -11
plain f:additional	12 -12
plain f:after	13 -13
plain f:again	8 -8
plain f:against	-14 14
plain f:ago	12 -12
plain f:agreement	-19 19
plain f:aluminum	12 -12
plain f:another	-14 14
plain f:apart	12 -12
plain f:apply	14 -14
plain f:are	4 -4
plain f:asleep	-14 14
plain f:autumn	-5 5
plain f:back	14 -14
plain f:be	-13 13
plain f:bean	-20 20
plain f:bear	16 -16
plain f:because	-10 10
plain f:begin	16 -16
plain f:beside	-11 11
plain f:blackwell	-10 10
plain f:bring	-12 12
plain f:buy	-27 27
plain f:car	13 -13
plain f:case	-12 12
plain f:ceiling	-13 13
plain f:changed	-14 14
plain f:charge	12 -12
plain f:chip	-15 15
plain f:clear	-8 8
plain f:comparable	13 -13
plain f:copper	15 -15
plain f:country	22 -22
plain f:cover	-17 17
plain f:crop	-24 24
plain f:date	-10 10
plain f:deal	18 -18
plain f:delay	-8 8
plain f:done	11 -11
plain f:down	-12 12
plain f:duty	-18 18
plain f:earlier	10 -10
plain f:earth	-12 12
plain f:enter	18 -18
plain f:everything	-14 14
plain f:exceed	-10 10
plain f:fall	18 -18
plain f:far	16 -16
plain f:farm	-11 11
plain f:for	-20 20
plain f:force	9 -9
plain f:free	8 -8
plain f:from	15 -15
plain f:further	14 -14
plain f:gave	-13 13
plain f:general	-12 12
plain f:generic	-12 12
plain f:get	-8 8
plain f:give	-18 18
plain f:gold	-12 12
plain f:good	13 -13
plain f:government	11 -11
plain f:ground	8 -8
plain f:had	10 -10
plain f:history	-10 10
plain f:hold	-23 23
plain f:hour	-11 11
plain f:in	-9 9
plain f:ingredient	-7 7
plain f:inquiry	-14 14
plain f:issue	9 -9
plain f:issued	11 -11
plain f:its	-21 21
plain f:keep	-5 5
plain f:last	-10 10
plain f:later	-23 23
plain f:leave	-15 15
plain f:letter	11 -11
plain f:level	-8 8
plain f:license	-19 19
plain f:line	18 -18
plain f:look	-11 11
plain f:may	-13 13
plain f:mean	-14 14
plain f:meet	-28 28
plain f:ministry	11 -11
plain f:most	9 -9
plain f:move	-18 18
plain f:my	12 -12
plain f:need	-13 13
plain f:needed	13 -13
plain f:negotiate	9 -9
plain f:neither	9 -9
plain f:never	18 -18
plain f:none	-19 19
plain f:nothing	14 -14
plain f:nvidia	-13 13
plain f:of	-16 16
plain f:old	14 -14
plain f:on	-9 9
plain f:order	18 -18
plain f:out	20 -20
plain f:patented	10 -10
plain f:pause	-12 12
plain f:phone	-17 17
plain f:point	-7 7
plain f:product	18 -18
plain f:raise	-28 28
plain f:rare	-12 12
plain f:reason	-18 18
plain f:rest	16 -16
plain f:rise	12 -12
plain f:rule	-16 16
plain f:say	-10 10
plain f:section	-28 28
plain f:sell	-16 16
plain f:semiconductor	7 -7
plain f:settle	-11 11
plain f:ship	-20 20
plain f:sit	-18 18
plain f:somebody	16 -16
plain f:spare	-17 17
plain f:stand	8 -8
plain f:stockholm	-11 11
plain f:tell	-28 28
plain f:that	-7 7
plain f:then	-9 9
plain f:there	-8 8
plain f:thi	-12 12
plain f:though	-12 12
plain f:threaten	11 -11
plain f:time	-28 28
plain f:too	-10 10
plain f:total	-8 8
plain f:treatment	-14 14
plain f:truce	16 -16
plain f:unchanged	12 -12
plain f:under	-26 26
plain f:unilateral	-10 10
plain f:volume	-10 10
plain f:war	10 -10
plain f:we	-18 18
plain f:week	-10 10
plain f:whatever	-15 15
plain f:which	13 -13
plain f:word	8 -8
plain f:worth	20 -20
plain f:would	-21 21
plain f:your	-14 14
plain has-gerund	-10 10
plain has-infinitive	-9 9
plain has-past	11 -11
plain has-perfect	-8 8
plain has-pluperfect	-17 17
plain headline	-19 19
plain l1=*	-10 10
plain l1=/	-13 13
plain l1=:	-7 7
plain l1=;	-29 29
plain l1=<goods>	7 -7
plain l1=<not>	12 -12
plain l1=<number>	-16 16
plain l1=<v-bear>	14 -14
plain l1=<v-up>	-16 16
plain l1=a	16 -16
plain l1=advanced	-14 14
plain l1=against	-12 12
plain l1=are	-23 23
plain l1=bargaining	11 -11
plain l1=in	16 -16
plain l1=it	-15 15
plain l1=make	-15 15
plain l1=of	-11 11
plain l1=or	12 -12
plain l1=raw	12 -12
plain l1=their	-25 25
plain l1=with	-8 8
plain l2="	12 -12
plain l2=.	-11 11
plain l2=<day-today>	-13 13
plain l2=<goods-amount>	-9 9
plain l2=<level>	19 -19
plain l2=<money>	22 -22
plain l2=<number>	15 -15
plain l2=<organisation>	12 -12
plain l2=<v-end>	-9 9
plain l2=<v-impose>	-10 10
plain l2=<v-propose>	23 -23
plain l2=<v-say>	14 -14
plain l2=a	9 -9
plain l2=affiliate	11 -11
plain l2=are	9 -9
plain l2=ask	9 -9
plain l2=both	-19 19
plain l2=buy	-13 13
plain l2=computer	11 -11
plain l2=earth	-15 15
plain l2=flow	-10 10
plain l2=had	16 -16
plain l2=it	15 -15
plain l2=lower	-13 13
plain l2=medicine	-8 8
plain l2=off	-13 13
plain l2=one	12 -12
plain l2=over	-13 13
plain l2=question	12 -12
plain l2=say	20 -20
plain l2=semiconductor	-10 10
plain l2=suspension	-11 11
plain l2=them	15 -15
plain l2=to	-13 13
plain l2=with	13 -13
plain l3=)	-12 12
plain l3=:	16 -16
plain l3=<agent>	-9 9
plain l3=<month-ahead>	-9 9
plain l3=<number>	16 -16
plain l3=<quality>	24 -24
plain l3=<seat>	12 -12
plain l3=<v-buy>	-31 31
plain l3=a	-10 10
plain l3=also	-19 19
plain l3=an	-13 13
plain l3=at	7 -7
plain l3=bring	15 -15
plain l3=earth	-15 15
plain l3=from	-10 10
plain l3=impose	9 -9
plain l3=its	12 -12
plain l3=levy	9 -9
plain l3=m	-16 16
plain l3=no	12 -12
plain l3=nothing	-7 7
plain l3=of	11 -11
plain l3=on	8 -8
plain l3=order	-13 13
plain l3=over	-19 19
plain l3=put	-16 16
plain l3=rare	-15 15
plain l3=stay	8 -8
plain l3=that	19 -19
plain l3=there	-15 15
plain l3=who	16 -16
plain l3=will	-18 18
plain l3=would	-10 10
plain l3=year	11 -11
plain l4="	-15 15
plain l4=,	9 -9
plain l4=-	13 -13
plain l4=.	-14 14
plain l4=:	12 -12
plain l4=;	9 -9
plain l4=<begin>	-26 26
plain l4=<day-gone>	28 -28
plain l4=<goods>	12 -12
plain l4=<level-noun>	8 -8
plain l4=<level>	11 -11
plain l4=<month-gone>	20 -20
plain l4=<name>	-14 14
plain l4=<person>	-27 27
plain l4=<seat>	-15 15
plain l4=<sender>	-11 11
plain l4=<span>	-17 17
plain l4=<v-agree>	-12 12
plain l4=<v-bear>	-12 12
plain l4=<v-buy>	-8 8
plain l4=<v-down>	-16 16
plain l4=<v-up>	18 -18
plain l4=against	-13 13
plain l4=aircraft	10 -10
plain l4=also	-14 14
plain l4=and	12 -12
plain l4=be	13 -13
plain l4=certain	7 -7
plain l4=cotton	-15 15
plain l4=from	15 -15
plain l4=go	17 -17
plain l4=i	12 -12
plain l4=in	-9 9
plain l4=not	-17 17
plain l4=rare	-8 8
plain l4=reciprocal	-21 21
plain l4=steel	9 -9
plain l4=the	-15 15
plain l4=two	-18 18
plain l4=will	-19 19
plain l4=year	10 -10
plain l4=—	16 -16
plain l=: <number>	-11 11
plain l=<begin> <quality>	-3 3
plain l=<begin> and	-5 5
plain l=<begin> on	-13 13
plain l=<begin> patented	17 -17
plain l=<goods-amount> of	-9 9
plain l=<level> on	22 -22
plain l=<money> in	13 -13
plain l=<name> good	-13 13
plain l=<name> trade	16 -16
plain l=<number> /	-13 13
plain l=<person> 's	-12 12
plain l=a bargaining	11 -11
plain l=affiliate of	11 -11
plain l=ask about	8 -8
plain l=because it	-10 10
plain l=call its	10 -10
plain l=computer and	11 -11
plain l=flow of	-10 10
plain l=for its	-13 13
plain l=good over	-6 6
plain l=import of	12 -12
plain l=is the	-18 18
plain l=it over	14 -14
plain l=maker of	11 -11
plain l=of <quality>	-22 22
plain l=of the	5 -5
plain l=on advanced	-12 12
plain l=one over	10 -10
plain l=say that	17 -17
plain l=semiconductor and	-10 10
plain l=suspension of	-11 11
plain l=the <name>	8 -8
plain l=the trade	-11 11
plain l=what about	13 -13
plain lead="	11 -11
plain lead=)	-14 14
plain lead=:	-9 9
plain lead=american	-7 7
plain lead=and	-7 7
plain lead=are	-14 14
plain lead=as	-17 17
plain lead=at	13 -13
plain lead=because	-10 10
plain lead=beijing	-17 17
plain lead=both	-15 15
plain lead=chips	-21 21
plain lead=i	15 -15
plain lead=in	15 -15
plain lead=magnets	-14 14
plain lead=medicines	-19 19
plain lead=nothing	-13 13
plain lead=on	-14 14
plain lead=patented	18 -18
plain lead=russian	9 -9
plain lead=section	10 -10
plain lead=semiconductors	12 -12
plain lead=tiktok	-7 7
plain lead=trump	-14 14
plain lead=we	18 -18
plain lead=when	-10 10
plain lll=, and the	-13 13
plain lll=, computer and	11 -11
plain lll=: <level> over	-15 15
plain lll=<begin> <begin> <quality>	-3 3
plain lll=<begin> <begin> and	-5 5
plain lll=<begin> <begin> on	-13 13
plain lll=<begin> <begin> patented	17 -17
plain lll=<begin> <name> good	-11 11
plain lll=<begin> <number> /	-13 13
plain lll=<begin> medicine and	-14 14
plain lll=<money> <span> of	-14 14
plain lll=<number> : <number>	-10 10
plain lll=<number> on the	9 -9
plain lll=<quality> good over	-6 6
plain lll=about <level> on	17 -17
plain lll=and <level> over	-6 6
plain lll=doe not mention	8 -8
plain lll=it because of	13 -13
plain lll=its control on	13 -13
plain lll=of it over	14 -14
plain lll=of the <level>	-19 19
plain lll=pay <level> over	12 -12
plain lll=stay of the	8 -8
plain lll=the <level> over	22 -22
plain lll=the <name> trade	16 -16
plain lll=the <number> for	15 -15
plain lll=the flow of	-10 10
plain lll=the licence for	-11 11
plain lll=the suspension of	-11 11
plain lr='s .	-16 16
plain lr='s tariff	-11 11
plain lr=, ,	-16 16
plain lr=, .	-13 13
plain lr=, and	17 -17
plain lr=: ,	-13 13
plain lr=: and	14 -14
plain lr=<begin> <level>	9 -9
plain lr=<begin> duty	19 -19
plain lr=<begin> rise	9 -9
plain lr=<begin> tariff	-14 14
plain lr=<begin> the	11 -11
plain lr=<level> duty	-13 13
plain lr=<name> in	22 -22
plain lr=<quality> ,	17 -17
plain lr=<quality> from	-8 8
plain lr=<quality> of	-18 18
plain lr=<quality> with	8 -8
plain lr=a with	11 -11
plain lr=about ,	2 -2
plain lr=and <end>	12 -12
plain lr=buy ,	-13 13
plain lr=for ,	12 -12
plain lr=for is	-12 12
plain lr=in .	17 -17
plain lr=its and	-11 11
plain lr=its entity	-8 8
plain lr=its list	13 -13
plain lr=of ;	12 -12
plain lr=of by	-12 12
plain lr=of of	10 -10
plain lr=of to	-22 22
plain lr=on ,	12 -12
plain lr=on -	15 -15
plain lr=on and	-21 21
plain lr=on software	9 -9
plain lr=on there	-11 11
plain lr=or .	13 -13
plain lr=over :	-14 14
plain lr=over and	9 -9
plain lr=over go	-14 14
plain lr=over is	20 -20
plain lr=over was	-12 12
plain lr=sell to	11 -11
plain lr=the <number>	7 -7
plain lr=the and	-21 21
plain lr=the at	-16 16
plain lr=the in	-12 12
plain lr=the tariff	16 -16
plain lr=the that	-21 21
plain lr=the with	-5 5
plain nc2=end	-15 15
plain nc2=impose	-14 14
plain nc2=propose	-12 12
plain nc2=stay	11 -11
plain nc2=suspend	26 -26
plain nc2=target	14 -14
plain nc2=up	10 -10
plain nct2=down gerund	12 -12
plain nct2=down modal	-11 11
plain nct2=end future	10 -10
plain nct2=impose modal	-6 6
plain nct2=impose past-passive	-21 21
plain nct2=propose present	-12 12
plain nct2=stay present	17 -17
plain nct2=suspend past	14 -14
plain nct2=suspend present	16 -16
plain nct2=target present-passive	17 -17
plain nct2=threaten past	15 -15
plain nct2=up past	6 -6
plain next=:	-20 20
plain next=but	-9 9
plain next=where	-10 10
plain nhas-modal	-8 8
plain nhas-participle	-14 14
plain nhas-perfect	-17 17
plain nt2=modal	-13 13
plain nt2=past-passive	-22 22
plain nt2=perfect	-12 12
plain nv2=bite	-9 9
plain nv2=hang	10 -10
plain nv2=hold	5 -5
plain nv2=remove	-13 13
plain nv2=rise	10 -10
plain nv2=suspend	17 -17
plain nv2=tell	-13 13
plain nv2=treat	10 -10
plain nvt2=add present	-15 15
plain nvt2=be pluperfect	9 -9
plain nvt2=bring modal	-9 9
plain nvt2=hang present	10 -10
plain nvt2=have present	-13 13
plain nvt2=make present	17 -17
plain nvt2=rise past	10 -10
plain nvt2=tell past	-11 11
plain nvt2=warn past	13 -13
plain pc0=threaten	14 -14
plain pc1=buy	16 -16
plain pc1=suspend	-17 17
plain pc1=target	-12 12
plain pct0=bear perfect	-11 11
plain pct0=begin modal	-11 11
plain pct0=impose future	-16 16
plain pct0=impose modal	11 -11
plain pct0=impose perfect	14 -14
plain pct0=propose present	-14 14
plain pct0=say present-passive	13 -13
plain pct0=stay modal	19 -19
plain pct0=stay perfect	13 -13
plain pct0=stay present	-12 12
plain pct1=bear perfect	-11 11
plain pct1=begin modal	-11 11
plain pct1=impose future	-12 12
plain pct1=impose gerund	-12 12
plain pct1=impose modal	11 -11
plain pct1=impose past	-11 11
plain pct1=impose present	15 -15
plain pct1=say present-passive	13 -13
plain pct1=stay gerund	-14 14
plain pct1=stay modal	19 -19
plain pct1=stay present	-10 10
plain pct1=threaten past	12 -12
plain phas-gerund	-8 8
plain phas-modal	8 -8
plain pt0=modal	14 -14
plain pt0=present-not	13 -13
plain pt0=present-passive	24 -24
plain pt1=infinitive-passive	-10 10
plain pt1=modal	14 -14
plain pt1=present-not	13 -13
plain pt1=present-passive	24 -24
plain pv0=bear	-10 10
plain pv0=impose	11 -11
plain pv0=make	14 -14
plain pv0=other	16 -16
plain pv0=want	-10 10
plain pv1=be	-8 8
plain pv1=buy	16 -16
plain pv1=charge	-7 7
plain pv1=impose	15 -15
plain pv1=make	12 -12
plain pv1=other	13 -13
plain pvt0=add past	-11 11
plain pvt0=ask present	8 -8
plain pvt0=be present	-12 12
plain pvt0=impose past	10 -10
plain pvt0=other pluperfect	16 -16
plain pvt0=say present	9 -9
plain pvt0=want present	-14 14
plain pvt1=add past	-11 11
plain pvt1=ask present	8 -8
plain pvt1=be present	-10 10
plain pvt1=charge infinitive	-10 10
plain pvt1=go present	19 -19
plain pvt1=impose past	10 -10
plain pvt1=other pluperfect	14 -14
plain pvt1=say present	9 -9
plain q:"	-9 9
plain q:-	-8 8
plain q:/	12 -12
plain q:;	-17 17
plain q:<goods-amount>	-20 20
plain q:<level>	13 -13
plain q:<month-ahead>	-12 12
plain q:<office>	10 -10
plain q:<organisation>	9 -9
plain q:<person>	-25 25
plain q:<v-agree>	8 -8
plain q:<v-buy>	-24 24
plain q:<v-end>	14 -14
plain q:<v-propose>	-18 18
plain q:<v-say>	13 -13
plain q:<v-sell>	-23 23
plain q:<v-stay>	-21 21
plain q:<v-suspend>	-10 10
plain q:<v-up>	-8 8
plain q:?	-8 8
plain q:a	-8 8
plain q:according	8 -8
plain q:add	17 -17
plain q:agree	13 -13
plain q:all	-29 29
plain q:aluminum	17 -17
plain q:an	-14 14
plain q:and	9 -9
plain q:apply	12 -12
plain q:are	-10 10
plain q:back	-10 10
plain q:bargain	12 -12
plain q:be	-16 16
plain q:bear	8 -8
plain q:below	-9 9
plain q:biggest	-16 16
plain q:bring	-11 11
plain q:busan	-28 28
plain q:but	10 -10
plain q:buy	-16 16
plain q:call	-22 22
plain q:cargo	11 -11
plain q:carrier	-8 8
plain q:case	21 -21
plain q:change	15 -15
plain q:changed	-8 8
plain q:chip	9 -9
plain q:collection	-17 17
plain q:come	14 -14
plain q:commerce	15 -15
plain q:complain	-11 11
plain q:consider	11 -11
plain q:cut	10 -10
plain q:deal	17 -17
plain q:dialogue	11 -11
plain q:each	-22 22
plain q:earlier	-8 8
plain q:earth	-16 16
plain q:economy	21 -21
plain q:editor	15 -15
plain q:emergency	15 -15
plain q:entry	-9 9
plain q:exactly	-11 11
plain q:exempt	-14 14
plain q:expert	-8 8
plain q:export	-14 14
plain q:exporter	17 -17
plain q:extend	8 -8
plain q:extension	-13 13
plain q:fact	14 -14
plain q:farm	-14 14
plain q:find	-14 14
plain q:first	18 -18
plain q:fourth	-10 10
plain q:full	-9 9
plain q:further	-4 4
plain q:gap	-13 13
plain q:gas	-9 9
plain q:give	13 -13
plain q:government	-11 11
plain q:gyeongju	13 -13
plain q:had	10 -10
plain q:hall	9 -9
plain q:having	-10 10
plain q:he	-13 13
plain q:highest	10 -10
plain q:i	-16 16
plain q:industry	17 -17
plain q:intend	-21 21
plain q:is	-18 18
plain q:it	13 -13
plain q:its	-11 11
plain q:itself	10 -10
plain q:know	19 -19
plain q:let	14 -14
plain q:level	-12 12
plain q:line	9 -9
plain q:list	21 -21
plain q:machinery	8 -8
plain q:madrid	-11 11
plain q:mean	10 -10
plain q:measure	10 -10
plain q:medicine	-9 9
plain q:might	-10 10
plain q:minister	17 -17
plain q:minute	-13 13
plain q:more	-5 5
plain q:most	9 -9
plain q:not	13 -13
plain q:notice	-32 32
plain q:now	-15 15
plain q:oil	-14 14
plain q:older	11 -11
plain q:ordinary	-11 11
plain q:other	-14 14
plain q:out	-12 12
plain q:paper	-10 10
plain q:people	13 -13
plain q:permit	-16 16
plain q:plane	-8 8
plain q:port	13 -13
plain q:power	18 -18
plain q:price	12 -12
plain q:product	13 -13
plain q:question	-8 8
plain q:quota	-8 8
plain q:rare	-16 16
plain q:reach	-19 19
plain q:relief	22 -22
plain q:remain	-23 23
plain q:rest	9 -9
plain q:round	-16 16
plain q:scale	-13 13
plain q:section	28 -28
plain q:she	-13 13
plain q:sheet	20 -20
plain q:shelve	-7 7
plain q:short	10 -10
plain q:should	-11 11
plain q:side	-10 10
plain q:sleep	13 -13
plain q:so	-13 13
plain q:soybean	-38 38
plain q:spoke	-12 12
plain q:start	-11 11
plain q:statement	13 -13
plain q:stay	-12 12
plain q:story	-11 11
plain q:suspend	-16 16
plain q:suspension	-13 13
plain q:talk	-5 5
plain q:term	-7 7
plain q:then	-24 24
plain q:these	-13 13
plain q:they	23 -23
plain q:thing	-11 11
plain q:three	-8 8
plain q:tiktok	-13 13
plain q:timber	15 -15
plain q:top	17 -17
plain q:total	-6 6
plain q:truce	-7 7
plain q:truck	12 -12
plain q:uranium	-11 11
plain q:very	-13 13
plain q:way	15 -15
plain q:were	-5 5
plain q:when	13 -13
plain q:which	-2 2
plain q:will	-18 18
plain q:word	-27 27
plain q:write	-16 16
plain q:year	16 -16
plain q:you	19 -19
plain q:zero	16 -16
plain quoted	6 -6
plain r1="	20 -20
plain r1=-	12 -12
plain r1=.	-8 8
plain r1=;	-11 11
plain r1=<end>	12 -12
plain r1=<goods>	10 -10
plain r1=<number>	12 -12
plain r1=<v-buy>	-10 10
plain r1=entity	-14 14
plain r1=for	-22 22
plain r1=has	-16 16
plain r1=list	17 -17
plain r1=lose	-17 17
plain r1=magnet	-14 14
plain r1=maker	-11 11
plain r1=meal	11 -11
plain r1=off	-12 12
plain r1=oil	22 -22
plain r1=part	13 -13
plain r1=product	-16 16
plain r1=rise	8 -8
plain r1=since	-11 11
plain r1=software	15 -15
plain r1=stay	-8 8
plain r1=the	14 -14
plain r1=under	-14 14
plain r1=were	-17 17
plain r2=(	14 -14
plain r2=;	14 -14
plain r2=<end>	-7 7
plain r2=<goods-amount>	-10 10
plain r2=<month-ahead>	-12 12
plain r2=<not>	15 -15
plain r2=<person>	22 -22
plain r2=<v-bear>	16 -16
plain r2=<v-target>	14 -14
plain r2=<v-up>	-14 14
plain r2=and	16 -16
plain r2=best	-10 10
plain r2=blackwell	9 -9
plain r2=both	-11 11
plain r2=design	11 -11
plain r2=discuss	-14 14
plain r2=exempt	8 -8
plain r2=fentanyl	-15 15
plain r2=free	19 -19
plain r2=halve	-17 17
plain r2=in	-15 15
plain r2=is	-12 12
plain r2=it	-19 19
plain r2=make	-19 19
plain r2=most	11 -11
plain r2=not	17 -17
plain r2=nvidia	-13 13
plain r2=of	13 -13
plain r2=on	-10 10
plain r2=part	-18 18
plain r2=rare	11 -11
plain r2=reciprocal	12 -12
plain r2=rise	-15 15
plain r2=scandium	-14 14
plain r2=ship	-9 9
plain r2=smartphone	13 -13
plain r2=soybean	-23 23
plain r2=start	-11 11
plain r2=that	-30 30
plain r2=thi	-14 14
plain r2=though	-10 10
plain r2=tiktok	-12 12
plain r2=unreasonable	-7 7
plain r2=untouched	-13 13
plain r2=was	11 -11
plain r2=without	-9 9
plain r2=would	-19 19
plain r3=,	-11 11
plain r3=<day-today>	8 -8
plain r3=<end>	-12 12
plain r3=<goods>	-11 11
plain r3=<level-noun>	-14 14
plain r3=<not>	-10 10
plain r3=<organisation>	19 -19
plain r3=<person>	-19 19
plain r3=<quality>	-11 11
plain r3=<v-agree>	-18 18
plain r3=<v-end>	-17 17
plain r3=<v-impose>	-12 12
plain r3=<v-target>	-11 11
plain r3=<v-up>	-21 21
plain r3=a	21 -21
plain r3=about	-12 12
plain r3=are	-12 12
plain r3=been	-17 17
plain r3=best	8 -8
plain r3=discuss	16 -16
plain r3=earth	11 -11
plain r3=has	-16 16
plain r3=in	-11 11
plain r3=it	9 -9
plain r3=jet	20 -20
plain r3=no	-8 8
plain r3=not	-8 8
plain r3=one	11 -11
plain r3=reciprocal	-10 10
plain r3=shrink	-19 19
plain r3=side	-12 12
plain r3=the	-19 19
plain r3=them	-13 13
plain r3=to	19 -19
plain r3=top	7 -7
plain r3=two	18 -18
plain r3=who	-15 15
plain r3=will	5 -5
plain r3=with	26 -26
plain r3=would	14 -14
plain r4=.	-15 15
plain r4=<agent>	19 -19
plain r4=<gate>	-12 12
plain r4=<level-noun>	9 -9
plain r4=<month-gone>	17 -17
plain r4=<name>	-10 10
plain r4=<number>	13 -13
plain r4=<sender>	13 -13
plain r4=<v-propose>	-18 18
plain r4=<v-suspend>	14 -14
plain r4=all	-15 15
plain r4=and	7 -7
plain r4=before	14 -14
plain r4=charge	10 -10
plain r4=discuss	-11 11
plain r4=engine	16 -16
plain r4=fall	9 -9
plain r4=good	-15 15
plain r4=had	16 -16
plain r4=has	-10 10
plain r4=he	-8 8
plain r4=hold	7 -7
plain r4=jet	11 -11
plain r4=leave	-15 15
plain r4=no	15 -15
plain r4=not	-6 6
plain r4=of	13 -13
plain r4=on	17 -17
plain r4=reciprocal	7 -7
plain r4=so	14 -14
plain r4=suspend	8 -8
plain r4=under	-17 17
plain r4=up	-10 10
plain r4=was	17 -17
plain r4=were	10 -10
plain r4=which	-24 24
plain r4=will	-20 20
plain r4=with	-11 11
plain r4=year	10 -10
plain r='s best	-10 10
plain r='s blackwell	9 -9
plain r=, <name>	-14 14
plain r=, <person>	19 -19
plain r=, <quality>	-11 11
plain r=, is	11 -11
plain r=, it	-9 9
plain r=, scandium	-12 12
plain r=, that	-14 14
plain r=, the	8 -8
plain r=, though	-10 10
plain r=- design	14 -14
plain r=. <end>	-8 8
plain r=: <level>	6 -6
plain r=<end> <end>	12 -12
plain r=<name> is	-11 11
plain r=and <number>	-3 3
plain r=and aircraft	-11 11
plain r=and reciprocal	12 -12
plain r=and smartphone	10 -10
plain r=and timber	9 -9
plain r=are at	8 -8
plain r=are exempt	5 -5
plain r=are in	-10 10
plain r=come on	7 -7
plain r=duty .	9 -9
plain r=duty of	25 -25
plain r=entity .	-10 10
plain r=fall from	-16 16
plain r=has been	-15 15
plain r=is <level>	8 -8
plain r=is not	14 -14
plain r=is unreasonable	-7 7
plain r=is untouched	-13 13
plain r=list and	12 -12
plain r=list on	13 -13
plain r=lose <level>	-15 15
plain r=of <number>	19 -19
plain r=on <quality>	12 -12
plain r=on rare	18 -18
plain r=pay <level>	-6 6
plain r=software and	11 -11
plain r=tariff .	-15 15
plain r=tariff go	10 -10
plain r=was halve	-11 11
plain r=with the	9 -9
plain r=would not	-13 13
plain s:"	20 -20
plain s:<gate>	-11 11
plain s:<goods-amount>	-39 39
plain s:<level-noun>	-18 18
plain s:<level>	19 -19
plain s:<month-ahead>	-26 26
plain s:<month-gone>	10 -10
plain s:<number>	10 -10
plain s:<office>	-16 16
plain s:<person>	-14 14
plain s:<quality>	-8 8
plain s:<seat>	-20 20
plain s:<v-buy>	-8 8
plain s:<v-impose>	-8 8
plain s:<v-sell>	-16 16
plain s:<v-suspend>	-18 18
plain s:<v-threaten>	19 -19
plain s:?	-13 13
plain s:a	13 -13
plain s:about	-13 13
plain s:above	-14 14
plain s:account	12 -12
plain s:addition	11 -11
plain s:afterward	-20 20
plain s:against	-26 26
plain s:agenda	-31 31
plain s:agreement	16 -16
plain s:aircraft	12 -12
plain s:although	-9 9
plain s:aluminium	-20 20
plain s:an	-6 6
plain s:answer	-15 15
plain s:antitrust	-15 15
plain s:anybody	-12 12
plain s:anyone	15 -15
plain s:approval	-17 17
plain s:as	-7 7
plain s:bean	-23 23
plain s:became	-11 11
plain s:beef	22 -22
plain s:being	7 -7
plain s:beside	9 -9
plain s:best	-18 18
plain s:biggest	-18 18
plain s:billion	15 -15
plain s:bite	-9 9
plain s:blacklisted	11 -11
plain s:blackwell	17 -17
plain s:but	-17 17
plain s:buyer	-18 18
plain s:by	12 -12
plain s:call	9 -9
plain s:cargoe	-12 12
plain s:cash	14 -14
plain s:certificate	-17 17
plain s:check	13 -13
plain s:cobalt	-10 10
plain s:column	8 -8
plain s:combined	16 -16
plain s:come	-15 15
plain s:competitor	13 -13
plain s:complained	11 -11
plain s:computer	13 -13
plain s:consist	-11 11
plain s:control	-8 8
plain s:cork	14 -14
plain s:cotton	-15 15
plain s:could	-14 14
plain s:count	-12 12
plain s:country	19 -19
plain s:covered	-12 12
plain s:crane	11 -11
plain s:crop	-13 13
plain s:date	-17 17
plain s:deal	14 -14
plain s:decade	14 -14
plain s:declare	-11 11
plain s:deficit	-13 13
plain s:delegation	-12 12
plain s:der	-19 19
plain s:diamond	15 -15
plain s:did	17 -17
plain s:do	-16 16
plain s:done	-11 11
plain s:drug	4 -4
plain s:due	-14 14
plain s:duty	10 -10
plain s:earth	-34 34
plain s:eastern	9 -9
plain s:either	19 -19
plain s:else	15 -15
plain s:energy	8 -8
plain s:engine	16 -16
plain s:entity	-11 11
plain s:ethane	16 -16
plain s:everyone	14 -14
plain s:exist	11 -11
plain s:expect	-10 10
plain s:explain	18 -18
plain s:extra	-8 8
plain s:farm	21 -21
plain s:farmer	-17 17
plain s:favourable	-16 16
plain s:fear	21 -21
plain s:fee	-30 30
plain s:fentanyl	-13 13
plain s:figure	21 -21
plain s:flow	-17 17
plain s:forced	15 -15
plain s:framework	-8 8
plain s:free	10 -10
plain s:gained	12 -12
plain s:gap	19 -19
plain s:go	7 -7
plain s:grant	13 -13
plain s:greer	-11 11
plain s:h	-38 38
plain s:hardly	-10 10
plain s:he	-11 11
plain s:head	8 -8
plain s:help	-7 7
plain s:house	11 -11
plain s:i	12 -12
plain s:iii	-8 8
plain s:import	20 -20
plain s:impose	13 -13
plain s:inquiry	-17 17
plain s:introduce	-21 21
plain s:invest	21 -21
plain s:investment	-24 24
plain s:issued	11 -11
plain s:its	-11 11
plain s:jamieson	-11 11
plain s:kind	12 -12
plain s:labor	8 -8
plain s:largest	-16 16
plain s:law	-7 7
plain s:least	-19 19
plain s:less	-14 14
plain s:like	13 -13
plain s:london	-6 6
plain s:machinery	12 -12
plain s:madrid	-14 14
plain s:magnet	-9 9
plain s:mean	-14 14
plain s:meanwhile	-8 8
plain s:measure	-22 22
plain s:meet	-21 21
plain s:mention	11 -11
plain s:mineral	6 -6
plain s:minister	-20 20
plain s:missing	7 -7
plain s:month	-18 18
plain s:morning	14 -14
plain s:mostly	-10 10
plain s:motorcycle	15 -15
plain s:must	-15 15
plain s:my	9 -9
plain s:named	-14 14
plain s:natural	17 -17
plain s:neodymium	-11 11
plain s:nexperia	-32 32
plain s:none	-6 6
plain s:not	14 -14
plain s:official	17 -17
plain s:oil	-21 21
plain s:open	7 -7
plain s:order	-27 27
plain s:other	-14 14
plain s:outcome	11 -11
plain s:output	11 -11
plain s:outside	11 -11
plain s:over	-9 9
plain s:partner	10 -10
plain s:people	-9 9
plain s:permit	-11 11
plain s:plane	21 -21
plain s:port	-26 26
plain s:poultry	13 -13
plain s:precursor	-14 14
plain s:president	17 -17
plain s:price	13 -13
plain s:processor	19 -19
plain s:proclamation	18 -18
plain s:product	6 -6
plain s:progress	-15 15
plain s:project	14 -14
plain s:prolonged	-12 12
plain s:proof	-12 12
plain s:published	-12 12
plain s:purchase	-6 6
plain s:quadruple	-12 12
plain s:qualcomm	-15 15
plain s:question	11 -11
plain s:raise	-13 13
plain s:rare	-30 30
plain s:read	12 -12
plain s:ready	13 -13
plain s:registration	-18 18
plain s:remove	-18 18
plain s:representative	-14 14
plain s:resolve	-10 10
plain s:restriction	-13 13
plain s:resume	-6 6
plain s:rise	3 -3
plain s:risk	-13 13
plain s:sale	-19 19
plain s:same	16 -16
plain s:scandium	-22 22
plain s:seed	14 -14
plain s:semiconductor	-19 19
plain s:share	19 -19
plain s:she	-14 14
plain s:ship	-12 12
plain s:shipbuilding	31 -31
plain s:shipment	-14 14
plain s:shrink	-17 17
plain s:slow	-8 8
plain s:smartphone	19 -19
plain s:some	15 -15
plain s:soy	20 -20
plain s:soybean	-42 42
plain s:spare	18 -18
plain s:speak	-21 21
plain s:still	-10 10
plain s:such	27 -27
plain s:summit	9 -9
plain s:supply	16 -16
plain s:surplu	28 -28
plain s:suspend	-6 6
plain s:talk	-8 8
plain s:tariff	-5 5
plain s:tell	-24 24
plain s:that	-11 11
plain s:those	10 -10
plain s:tiktok	-19 19
plain s:total	12 -12
plain s:trade	-11 11
plain s:treatment	-25 25
plain s:treaty	-13 13
plain s:tungsten	14 -14
plain s:turn	16 -16
plain s:understand	11 -11
plain s:unreasonable	-11 11
plain s:unreliable	-15 15
plain s:untouched	-14 14
plain s:used	-18 18
plain s:vaccine	-20 20
plain s:vehicle	12 -12
plain s:video	-12 12
plain s:visit	-16 16
plain s:von	-19 19
plain s:wait	-15 15
plain s:want	-21 21
plain s:warn	20 -20
plain s:what	14 -14
plain s:wheat	14 -14
plain s:when	18 -18
plain s:where	14 -14
plain s:whether	-9 9
plain s:within	11 -11
plain s:world	11 -11
plain s:worse	-9 9
plain s:you	13 -13
plain s:yttrium	-21 21
plain sa:" <person>	-22 22
plain sa:" reciprocal	16 -16
plain sa:'s .	-16 16
plain sa:'s best	-11 11
plain sa:'s blackwell	13 -13
plain sa:'s duty	11 -11
plain sa:'s export	7 -7
plain sa:, <level>	18 -18
plain sa:, <money>	-11 11
plain sa:, <person>	26 -26
plain sa:, against	-13 13
plain sa:, although	-9 9
plain sa:, as	29 -29
plain sa:, because	15 -15
plain sa:, bring	12 -12
plain sa:, chip	-10 10
plain sa:, come	-12 12
plain sa:, fentanyl	-10 10
plain sa:, for	-10 10
plain sa:, from	13 -13
plain sa:, go	11 -11
plain sa:, it	-10 10
plain sa:, no	-20 20
plain sa:, on	-13 13
plain sa:, or	11 -11
plain sa:, rare	-10 10
plain sa:, say	-30 30
plain sa:, scandium	-15 15
plain sa:, that	-21 21
plain sa:, when	15 -15
plain sa:, who	-18 18
plain sa:, would	9 -9
plain sa:- design	8 -8
plain sa:. <number>	10 -10
plain sa:: <goods-amount>	-15 15
plain sa:: <level>	37 -37
plain sa:: <money>	-17 17
plain sa:: <number>	-11 11
plain sa:: <seat>	16 -16
plain sa:: free	12 -12
plain sa:: not	11 -11
plain sa:; <name>	-10 10
plain sa:; <number>	15 -15
plain sa:; <points>	11 -11
plain sa:; <seat>	-13 13
plain sa:; it	8 -8
plain sa:; its	12 -12
plain sa:; mr	-12 12
plain sa:<day-ahead> ,	-10 10
plain sa:<day-ahead> at	-11 11
plain sa:<day-gone> .	-16 16
plain sa:<day-today> ,	14 -14
plain sa:<gate>	16 -16
plain sa:<goods-amount>	-32 32
plain sa:<goods-amount> <span>	-16 16
plain sa:<goods-amount> in	-16 16
plain sa:<goods-amount> of	-7 7
plain sa:<level-noun>	-15 15
plain sa:<level>	16 -16
plain sa:<level> )	13 -13
plain sa:<level> again	11 -11
plain sa:<level> are	-14 14
plain sa:<level> in	21 -21
plain sa:<level> is	-8 8
plain sa:<level> on	14 -14
plain sa:<level> ordinary	14 -14
plain sa:<level> reciprocal	-9 9
plain sa:<level> until	15 -15
plain sa:<money> <span>	15 -15
plain sa:<money> in	-17 17
plain sa:<money> the	13 -13
plain sa:<month-ahead>	-15 15
plain sa:<month-gone>	12 -12
plain sa:<name>	-18 18
plain sa:<name> 's	-18 18
plain sa:<name> .	-11 11
plain sa:<name> are	18 -18
plain sa:<name> buy	-16 16
plain sa:<name> come	10 -10
plain sa:<name> could	13 -13
plain sa:<name> drop	10 -10
plain sa:<name> from	-15 15
plain sa:<name> good	14 -14
plain sa:<name> had	-14 14
plain sa:<name> introduce	-13 13
plain sa:<name> is	-9 9
plain sa:<name> on	-11 11
plain sa:<name> will	7 -7
plain sa:<name> would	-12 12
plain sa:<number>	12 -12
plain sa:<number> <quality>	-14 14
plain sa:<number> and	9 -9
plain sa:<number> chip	-14 14
plain sa:<number> duty	-17 17
plain sa:<number> for	15 -15
plain sa:<number> from	14 -14
plain sa:<number> in	-11 11
plain sa:<number> since	7 -7
plain sa:<office>	-14 14
plain sa:<organisation>	-14 14
plain sa:<organisation> .	-11 11
plain sa:<person>	-12 12
plain sa:<person> .	-17 17
plain sa:<person> announce	11 -11
plain sa:<quality>	-19 19
plain sa:<quality> -	13 -13
plain sa:<quality> government	-13 13
plain sa:<quality> tariff	-15 15
plain sa:<seat>	-13 13
plain sa:<seat> .	-12 12
plain sa:<seat> <level>	15 -15
plain sa:<seat> want	-8 8
plain sa:<span> and	-17 17
plain sa:<span> in	11 -11
plain sa:<v-begin>	-18 18
plain sa:<v-buy>	-13 13
plain sa:<v-impose>	-17 17
plain sa:<v-sell>	-9 9
plain sa:?	-12 12
plain sa:a country	-10 10
plain sa:a duty	-12 12
plain sa:a fact	13 -13
plain sa:account .	10 -10
plain sa:additional	15 -15
plain sa:after <money>	10 -10
plain sa:after <name>	-6 6
plain sa:afterward	-12 12
plain sa:again .	-9 9
plain sa:again for	14 -14
plain sa:against	-9 9
plain sa:agenda	-15 15
plain sa:agreement	17 -17
plain sa:although	-9 9
plain sa:aluminium	-15 15
plain sa:amd	-14 14
plain sa:an	-6 6
plain sa:and <points>	16 -16
plain sa:and amd	-14 14
plain sa:and has	12 -12
plain sa:and nobody	-7 7
plain sa:and of	-19 19
plain sa:and rare	-11 11
plain sa:and reciprocal	12 -12
plain sa:and smartphone	10 -10
plain sa:and so	-20 20
plain sa:and that	-9 9
plain sa:and the	22 -22
plain sa:and those	8 -8
plain sa:announce .	-14 14
plain sa:answer	-11 11
plain sa:answer to	-6 6
plain sa:antitrust	-15 15
plain sa:antitrust law	-11 11
plain sa:anybody	-12 12
plain sa:anyone	16 -16
plain sa:apply to	11 -11
plain sa:are at	11 -11
plain sa:are capped	-20 20
plain sa:are in	-14 14
plain sa:are leave	13 -13
plain sa:are under	-13 13
plain sa:at <level>	5 -5
plain sa:at most	-12 12
plain sa:at zero	12 -12
plain sa:away	-7 7
plain sa:bean	-13 13
plain sa:because	14 -14
plain sa:been <money>	-14 14
plain sa:been on	-9 9
plain sa:been threaten	-9 9
plain sa:before ,	21 -21
plain sa:before the	-24 24
plain sa:being	7 -7
plain sa:best chip	-11 11
plain sa:beyond	-17 17
plain sa:bite	-9 9
plain sa:blackwell	14 -14
plain sa:blackwell chip	14 -14
plain sa:bring	-11 11
plain sa:bring in	-14 14
plain sa:bring the	9 -9
plain sa:broke	15 -15
plain sa:but	-21 21
plain sa:but not	-14 14
plain sa:buy	-12 12
plain sa:buyer	-15 15
plain sa:buyer .	-10 10
plain sa:by <level>	25 -25
plain sa:by <number>	-12 12
plain sa:car	-16 16
plain sa:car and	13 -13
plain sa:change	10 -10
plain sa:change .	9 -9
plain sa:charge for	-14 14
plain sa:chip are	18 -18
plain sa:chip design	-10 10
plain sa:chip software	-10 10
plain sa:chip were	17 -17
plain sa:come .	-14 14
plain sa:come to	12 -12
plain sa:come up	-15 15
plain sa:company ,	14 -14
plain sa:company .	-9 9
plain sa:competitor	13 -13
plain sa:consider	-13 13
plain sa:control	-17 17
plain sa:control .	-10 10
plain sa:count	-9 9
plain sa:country .	22 -22
plain sa:country with	-17 17
plain sa:covered by	-11 11
plain sa:crane	10 -10
plain sa:crane .	19 -19
plain sa:crop	-13 13
plain sa:custom	6 -6
plain sa:cut in	-12 12
plain sa:cut to	15 -15
plain sa:date	-13 13
plain sa:day	-15 15
plain sa:deal of	11 -11
plain sa:decade	14 -14
plain sa:decade .	16 -16
plain sa:der	-13 13
plain sa:der <person>	-13 13
plain sa:diamond	15 -15
plain sa:discuss .	13 -13
plain sa:do	-14 14
plain sa:do not	-9 9
plain sa:done	-13 13
plain sa:double	20 -20
plain sa:drug	12 -12
plain sa:due	-7 7
plain sa:duty	17 -17
plain sa:duty go	-9 9
plain sa:duty on	-15 15
plain sa:duty to	-10 10
plain sa:each of	-15 15
plain sa:earth ,	-5 5
plain sa:earth to	12 -12
plain sa:effect	16 -16
plain sa:either	20 -20
plain sa:else	21 -21
plain sa:else .	10 -10
plain sa:end .	22 -22
plain sa:engine	16 -16
plain sa:entity	-8 8
plain sa:ethane	10 -10
plain sa:exceed	-12 12
plain sa:exceed <level>	-12 12
plain sa:exempt .	10 -10
plain sa:exempt for	4 -4
plain sa:exempt from	-14 14
plain sa:exist	11 -11
plain sa:export ,	-19 19
plain sa:export control	-13 13
plain sa:extension	-9 9
plain sa:extension of	-9 9
plain sa:fall	13 -13
plain sa:farmer	-17 17
plain sa:favourable	-16 16
plain sa:favourable than	-16 16
plain sa:fear	15 -15
plain sa:fentanyl	-23 23
plain sa:fentanyl ,	-8 8
plain sa:figure	10 -10
plain sa:first term	19 -19
plain sa:flow	-10 10
plain sa:for	-21 21
plain sa:for <money>	19 -19
plain sa:for <month-ahead>	-13 13
plain sa:for <name>	-17 17
plain sa:for it	-13 13
plain sa:for later	-14 14
plain sa:for now	11 -11
plain sa:for the	10 -10
plain sa:for their	-7 7
plain sa:for which	-13 13
plain sa:free	21 -21
plain sa:free .	15 -15
plain sa:from <day-gone>	-14 14
plain sa:from <month-gone>	13 -13
plain sa:from <name>	18 -18
plain sa:from its	-16 16
plain sa:from thi	-14 14
plain sa:further	16 -16
plain sa:future	13 -13
plain sa:gallium	-10 10
plain sa:gas .	-14 14
plain sa:go down	13 -13
plain sa:go to	9 -9
plain sa:go up	12 -12
plain sa:good	-9 9
plain sa:good ,	21 -21
plain sa:good fall	7 -7
plain sa:good since	-10 10
plain sa:good stay	8 -8
plain sa:good under	-12 12
plain sa:h	-28 28
plain sa:h <number>	-28 28
plain sa:halve ,	-17 17
plain sa:halve to	14 -14
plain sa:has	-9 9
plain sa:has a	-12 12
plain sa:has been	-21 21
plain sa:hold .	9 -9
plain sa:import	24 -24
plain sa:import of	9 -9
plain sa:in <month-gone>	16 -16
plain sa:in <organisation>	-12 12
plain sa:in <seat>	-17 17
plain sa:in a	12 -12
plain sa:in answer	-8 8
plain sa:in each	-19 19
plain sa:in half	-19 19
plain sa:in its	-4 4
plain sa:into <name>	8 -8
plain sa:introduce	-26 26
plain sa:is <number>	12 -12
plain sa:is a	16 -16
plain sa:is charge	10 -10
plain sa:is cut	-10 10
plain sa:is due	-10 10
plain sa:is halve	-14 14
plain sa:is say	14 -14
plain sa:is unreasonable	-7 7
plain sa:issued	7 -7
plain sa:it ,	15 -15
plain sa:it ?	-14 14
plain sa:it announce	12 -12
plain sa:it had	10 -10
plain sa:it is	19 -19
plain sa:it sell	-9 9
plain sa:it was	2 -2
plain sa:it would	-11 11
plain sa:its	-20 20
plain sa:jet	13 -13
plain sa:kind	12 -12
plain sa:kind .	11 -11
plain sa:know	-16 16
plain sa:last	8 -8
plain sa:last week	18 -18
plain sa:later .	-13 13
plain sa:lay	11 -11
plain sa:leave .	12 -12
plain sa:leave <points>	-9 9
plain sa:less	-15 15
plain sa:less favourable	-16 16
plain sa:levy	-17 17
plain sa:license	-13 13
plain sa:lift	-18 18
plain sa:line	22 -22
plain sa:list ,	15 -15
plain sa:list .	-14 14
plain sa:list and	10 -10
plain sa:list on	14 -14
plain sa:lower	21 -21
plain sa:magnet .	-11 11
plain sa:main	-14 14
plain sa:make up	7 -7
plain sa:may	-12 12
plain sa:may bring	-9 9
plain sa:mentioned in	14 -14
plain sa:minister	-13 13
plain sa:ministry	13 -13
plain sa:month	-14 14
plain sa:month .	-12 12
plain sa:most advanced	11 -11
plain sa:named company	-10 10
plain sa:next .	-14 14
plain sa:no duty	10 -10
plain sa:no more	-4 4
plain sa:none	-5 5
plain sa:not discuss	35 -35
plain sa:not for	-9 9
plain sa:not in	-12 12
plain sa:not on	30 -30
plain sa:not settle	-11 11
plain sa:not to	-19 19
plain sa:nothing for	-7 7
plain sa:notice	15 -15
plain sa:now .	15 -15
plain sa:now <level>	-12 12
plain sa:nvidia	-20 20
plain sa:nvidia and	-9 9
plain sa:of	-19 19
plain sa:of <day-today>	-13 13
plain sa:of <number>	15 -15
plain sa:of duty	18 -18
plain sa:of last	7 -7
plain sa:of magnet	11 -11
plain sa:of output	11 -11
plain sa:of the	-22 22
plain sa:of their	-23 23
plain sa:of up	16 -16
plain sa:of visa	-11 11
plain sa:of what	8 -8
plain sa:official	9 -9
plain sa:oil	10 -10
plain sa:oil ,	13 -13
plain sa:oil and	-14 14
plain sa:on <day-ahead>	11 -11
plain sa:on <quality>	15 -15
plain sa:on all	13 -13
plain sa:on it	21 -21
plain sa:on student	-20 20
plain sa:on these	-15 15
plain sa:on top	-10 10
plain sa:once	15 -15
plain sa:one	18 -18
plain sa:or the	-10 10
plain sa:order	-26 26
plain sa:order .	-17 17
plain sa:other	-16 16
plain sa:other .	-15 15
plain sa:output	11 -11
plain sa:outside	11 -11
plain sa:own	-13 13
plain sa:own ,	-12 12
plain sa:part are	-10 10
plain sa:partner	8 -8
plain sa:pay no	-3 3
plain sa:pay nothing	15 -15
plain sa:pay the	-8 8
plain sa:permit	-13 13
plain sa:pharmaceutical	-11 11
plain sa:phase	5 -5
plain sa:pill	-12 12
plain sa:plane	11 -11
plain sa:port .	-11 11
plain sa:poultry	12 -12
plain sa:product	-12 12
plain sa:promise	-10 10
plain sa:proof	-12 12
plain sa:qualcomm	-15 15
plain sa:quarrel	17 -17
plain sa:rate	6 -6
plain sa:raw	-9 9
plain sa:ready	11 -11
plain sa:reciprocal	19 -19
plain sa:reciprocal "	14 -14
plain sa:reduce	9 -9
plain sa:remain	-16 16
plain sa:remove	-13 13
plain sa:report	-17 17
plain sa:report .	-7 7
plain sa:rise by	10 -10
plain sa:rule .	14 -14
plain sa:sale	-17 17
plain sa:sale of	-10 10
plain sa:same	9 -9
plain sa:same day	-8 8
plain sa:same year	13 -13
plain sa:say they	-9 9
plain sa:say to	12 -12
plain sa:scandium	-17 17
plain sa:scandium ,	-12 12
plain sa:sell to	19 -19
plain sa:settle .	-12 12
plain sa:ship to	11 -11
plain sa:should be	-11 11
plain sa:shrink	-15 15
plain sa:since .	16 -16
plain sa:since <day-gone>	13 -13
plain sa:since <month-gone>	-13 13
plain sa:smartphone	13 -13
plain sa:so are	-11 11
plain sa:software and	4 -4
plain sa:soybean	-7 7
plain sa:soybean .	-12 12
plain sa:spare .	10 -10
plain sa:stay at	8 -8
plain sa:stay in	9 -9
plain sa:steel ,	-16 16
plain sa:steel .	12 -12
plain sa:still	-11 11
plain sa:subject to	18 -18
plain sa:such	16 -16
plain sa:summit	7 -7
plain sa:summit in	7 -7
plain sa:suspend .	-9 9
plain sa:take effect	12 -12
plain sa:talk	-8 8
plain sa:tariff	-9 9
plain sa:tariff ;	-10 10
plain sa:tariff and	12 -12
plain sa:tariff go	9 -9
plain sa:tariff is	-12 12
plain sa:technology	-13 13
plain sa:tell	-29 29
plain sa:tell <person>	-14 14
plain sa:term .	22 -22
plain sa:than	-8 8
plain sa:than <level>	-8 8
plain sa:than <name>	-18 18
plain sa:than other	-10 10
plain sa:that	-11 11
plain sa:that 's	-10 10
plain sa:that <level>	-12 12
plain sa:that <seat>	15 -15
plain sa:that has	-9 9
plain sa:that it	-19 19
plain sa:that make	-12 12
plain sa:that same	10 -10
plain sa:the <day-ahead>	-9 9
plain sa:the <level>	8 -8
plain sa:the <office>	-10 10
plain sa:the <organisation>	-9 9
plain sa:the <quality>	-3 3
plain sa:the <span>	-14 14
plain sa:the additional	11 -11
plain sa:the best	8 -8
plain sa:the deficit	-11 11
plain sa:the export	-12 12
plain sa:the first	11 -11
plain sa:the plane	12 -12
plain sa:the rest	-8 8
plain sa:the tariff	-18 18
plain sa:the truce	-25 25
plain sa:their own	-12 12
plain sa:they are	16 -16
plain sa:those that	-7 7
plain sa:tiktok	-9 9
plain sa:tiktok .	-14 14
plain sa:timber	-12 12
plain sa:timber .	-20 20
plain sa:to <number>	16 -16
plain sa:to <person>	-16 16
plain sa:to charge	-16 16
plain sa:to put	10 -10
plain sa:to shrink	-11 11
plain sa:too	-16 16
plain sa:too ,	-10 10
plain sa:top	-12 12
plain sa:top of	-24 24
plain sa:trade	-16 16
plain sa:trade in	-19 19
plain sa:treat worse	-14 14
plain sa:treatment	-13 13
plain sa:truce	-10 10
plain sa:two	7 -7
plain sa:two decade	10 -10
plain sa:two side	-12 12
plain sa:under licence	-12 12
plain sa:unreasonable	-11 11
plain sa:until <month-gone>	9 -9
plain sa:untouched	-16 16
plain sa:untouched ,	-22 22
plain sa:up by	15 -15
plain sa:up too	-10 10
plain sa:von	-13 13
plain sa:von der	-13 13
plain sa:wait	-12 12
plain sa:was .	15 -15
plain sa:was <number>	-13 13
plain sa:was not	20 -20
plain sa:was there	18 -18
plain sa:welcome	10 -10
plain sa:were discuss	-13 13
plain sa:were leave	-13 13
plain sa:were not	18 -18
plain sa:what the	16 -16
plain sa:wheat	16 -16
plain sa:when	20 -20
plain sa:where	15 -15
plain sa:where it	13 -13
plain sa:which <name>	-28 28
plain sa:which <person>	-15 15
plain sa:which <seat>	-16 16
plain sa:which are	-12 12
plain sa:which is	10 -10
plain sa:which was	-10 10
plain sa:will not	-11 11
plain sa:within <span>	5 -5
plain sa:without the	-10 10
plain sa:worse	-8 8
plain sa:worse than	-11 11
plain sb:"	18 -18
plain sb:" and	21 -21
plain sb:'s <points>	18 -18
plain sb:'s own	10 -10
plain sb:, <money>	14 -14
plain sb:, <name>	15 -15
plain sb:, <person>	20 -20
plain sb:, a	-13 13
plain sb:, all	15 -15
plain sb:, and	-7 7
plain sb:, are	-15 15
plain sb:, because	-20 20
plain sb:, buy	10 -10
plain sb:, car	12 -12
plain sb:, computer	13 -13
plain sb:, half	18 -18
plain sb:, its	-12 12
plain sb:, make	15 -15
plain sb:, say	-22 22
plain sb:, the	-18 18
plain sb:, was	11 -11
plain sb:-	-9 9
plain sb:- call	16 -16
plain sb:- earth	-14 14
plain sb:- the	13 -13
plain sb:.	-17 17
plain sb:. m	-9 9
plain sb:. the	-8 8
plain sb:: <name>	-25 25
plain sb:: <person>	-12 12
plain sb:: a	22 -22
plain sb:: no	9 -9
plain sb:: rare	-21 21
plain sb:: the	13 -13
plain sb:: what	10 -10
plain sb:; <level>	12 -12
plain sb:; its	12 -12
plain sb:<agent>	-13 13
plain sb:<day-ahead>	10 -10
plain sb:<day-ahead> ,	13 -13
plain sb:<day-ahead> —	26 -26
plain sb:<day-gone>	-4 4
plain sb:<day-gone> and	-18 18
plain sb:<day-gone> that	13 -13
plain sb:<day-gone> the	25 -25
plain sb:<day-gone> to	-10 10
plain sb:<day-today> the	12 -12
plain sb:<goods-amount>	-14 14
plain sb:<goods-amount> of	-11 11
plain sb:<level>	10 -10
plain sb:<level> <day-today>	13 -13
plain sb:<level> and	-10 10
plain sb:<level> at	-13 13
plain sb:<level> is	-12 12
plain sb:<level> of	12 -12
plain sb:<level> reciprocal	-16 16
plain sb:<level> since	-20 20
plain sb:<level> under	18 -18
plain sb:<level> which	-7 7
plain sb:<money> are	12 -12
plain sb:<money> is	10 -10
plain sb:<month-gone> it	-10 10
plain sb:<month-gone> over	-16 16
plain sb:<name> ,	22 -22
plain sb:<name> :	17 -17
plain sb:<name> duty	8 -8
plain sb:<name> for	-16 16
plain sb:<name> go	12 -12
plain sb:<name> good	-15 15
plain sb:<name> is	25 -25
plain sb:<name> side	11 -11
plain sb:<name> take	-16 16
plain sb:<name> tariff	-18 18
plain sb:<name> that	10 -10
plain sb:<name> want	-13 13
plain sb:<name> will	9 -9
plain sb:<number>	10 -10
plain sb:<number> /	-12 12
plain sb:<number> :	-18 18
plain sb:<number> ;	11 -11
plain sb:<number> <name>	5 -5
plain sb:<number> and	16 -16
plain sb:<number> because	11 -11
plain sb:<number> more	-20 20
plain sb:<number> on	16 -16
plain sb:<number> rare	7 -7
plain sb:<number> —	11 -11
plain sb:<office>	-10 10
plain sb:<office> ,	-8 8
plain sb:<organisation>	19 -19
plain sb:<organisation> 's	14 -14
plain sb:<person> 's	-27 27
plain sb:<person> :	9 -9
plain sb:<person> call	13 -13
plain sb:<person> has	9 -9
plain sb:<person> order	13 -13
plain sb:<person> tell	-12 12
plain sb:<points> come	15 -15
plain sb:<points> of	-25 25
plain sb:<quality> good	14 -14
plain sb:<seat> also	-12 12
plain sb:<seat> had	-13 13
plain sb:<seat> will	-13 13
plain sb:<seat> —	14 -14
plain sb:<span>	10 -10
plain sb:<span> from	4 -4
plain sb:<span> of	-20 20
plain sb:<span> the	16 -16
plain sb:<v-propose>	-11 11
plain sb:<v-return>	17 -17
plain sb:<v-threaten>	11 -11
plain sb:a <organisation>	-7 7
plain sb:a <seat>	11 -11
plain sb:a bargaining	11 -11
plain sb:a framework	-10 10
plain sb:a memorandum	13 -13
plain sb:a separate	-12 12
plain sb:a third	15 -15
plain sb:about <level>	17 -17
plain sb:about <name>	11 -11
plain sb:about the	-19 19
plain sb:above	-11 11
plain sb:according	-9 9
plain sb:according to	-9 9
plain sb:add	-19 19
plain sb:add up	16 -16
plain sb:advanced	-10 10
plain sb:again	11 -11
plain sb:again ,	9 -9
plain sb:against	-18 18
plain sb:against the	-9 9
plain sb:agenda	-17 17
plain sb:aircraft	14 -14
plain sb:aircraft and	12 -12
plain sb:all	18 -18
plain sb:also	-13 13
plain sb:also talked	13 -13
plain sb:among the	11 -11
plain sb:an extra	-15 15
plain sb:and <level>	-15 15
plain sb:and <money>	13 -13
plain sb:and <quality>	-9 9
plain sb:and a	-5 5
plain sb:and as	-7 7
plain sb:and let	-10 10
plain sb:and the	-10 10
plain sb:another <level>	-13 13
plain sb:another <number>	11 -11
plain sb:anything	10 -10
plain sb:approval	-10 10
plain sb:are <level>	11 -11
plain sb:are the	17 -17
plain sb:as	-17 17
plain sb:as a	14 -14
plain sb:as of	-17 17
plain sb:as the	-14 14
plain sb:ask for	-11 11
plain sb:at <level>	10 -10
plain sb:at least	-17 17
plain sb:bargaining	11 -11
plain sb:be <level>	16 -16
plain sb:be know	10 -10
plain sb:be the	16 -16
plain sb:bean	-7 7
plain sb:because	-17 17
plain sb:because it	-10 10
plain sb:because the	-10 10
plain sb:been	-21 21
plain sb:best	-11 11
plain sb:beyond	11 -11
plain sb:boeing	9 -9
plain sb:bring back	11 -11
plain sb:bring in	15 -15
plain sb:bring its	-13 13
plain sb:busan ,	-8 8
plain sb:buy soybean	16 -16
plain sb:by	15 -15
plain sb:by <day-ahead>	12 -12
plain sb:by a	16 -16
plain sb:by the	-13 13
plain sb:call	11 -11
plain sb:call its	10 -10
plain sb:car	6 -6
plain sb:car ,	19 -19
plain sb:cash	13 -13
plain sb:cash ,	12 -12
plain sb:certain	10 -10
plain sb:certificate	-17 17
plain sb:charge on	11 -11
plain sb:come on	14 -14
plain sb:come out	-13 13
plain sb:commerce ministry	-17 17
plain sb:company	16 -16
plain sb:company that	10 -10
plain sb:computer	12 -12
plain sb:computer and	13 -13
plain sb:consist	-11 11
plain sb:consist of	-11 11
plain sb:control	-8 8
plain sb:copper	13 -13
plain sb:copper ,	12 -12
plain sb:cotton	-15 15
plain sb:could	-21 21
plain sb:country	15 -15
plain sb:covered	-11 11
plain sb:curb	16 -16
plain sb:curb on	10 -10
plain sb:cut its	11 -11
plain sb:day ,	13 -13
plain sb:did	16 -16
plain sb:did not	10 -10
plain sb:do not	-15 15
plain sb:duty ,	-19 19
plain sb:duty :	19 -19
plain sb:duty from	11 -11
plain sb:duty linked	-11 11
plain sb:duty on	17 -17
plain sb:duty that	-15 15
plain sb:duty tied	-14 14
plain sb:earth ,	-9 9
plain sb:earth ;	7 -7
plain sb:emergency	-11 11
plain sb:emergency law	-10 10
plain sb:exempt	-13 13
plain sb:expect	-9 9
plain sb:expect to	-15 15
plain sb:export control	-19 19
plain sb:extra	-11 11
plain sb:extra <level>	-16 16
plain sb:far	13 -13
plain sb:far ,	11 -11
plain sb:fentanyl	-19 19
plain sb:fentanyl ,	-19 19
plain sb:figure	14 -14
plain sb:first	-20 20
plain sb:first order	-13 13
plain sb:flow	-10 10
plain sb:flow of	-10 10
plain sb:for <money>	11 -11
plain sb:for good	12 -12
plain sb:for medicine	10 -10
plain sb:force	-16 16
plain sb:framework	-13 13
plain sb:from	17 -17
plain sb:further	-11 11
plain sb:generic medicine	13 -13
plain sb:get	-13 13
plain sb:go on	8 -8
plain sb:gold	-12 12
plain sb:good have	-14 14
plain sb:good in	6 -6
plain sb:good over	-6 6
plain sb:greer	-10 10
plain sb:had also	10 -10
plain sb:half of	11 -11
plain sb:has let	12 -12
plain sb:he	-9 9
plain sb:hear	7 -7
plain sb:here	-9 9
plain sb:his <organisation>	12 -12
plain sb:hold back	-14 14
plain sb:i	18 -18
plain sb:import from	-11 11
plain sb:import of	14 -14
plain sb:impose	18 -18
plain sb:impose because	11 -11
plain sb:impose on	-13 13
plain sb:in <month-gone>	-8 8
plain sb:in all	14 -14
plain sb:in answer	-14 14
plain sb:in force	-15 15
plain sb:in return	16 -16
plain sb:in the	28 -28
plain sb:in turn	13 -13
plain sb:include	19 -19
plain sb:invest	14 -14
plain sb:investigation of	-16 16
plain sb:investment	-18 18
plain sb:is <level>	16 -16
plain sb:is also	10 -10
plain sb:is make	-13 13
plain sb:is no	13 -13
plain sb:is the	-25 25
plain sb:it be	12 -12
plain sb:it because	13 -13
plain sb:it is	15 -15
plain sb:it over	14 -14
plain sb:its ban	11 -11
plain sb:its export	-12 12
plain sb:its list	-13 13
plain sb:jamieson	-10 10
plain sb:jamieson greer	-10 10
plain sb:last	-14 14
plain sb:last week	-18 18
plain sb:law	-11 11
plain sb:least	-17 17
plain sb:least <money>	-10 10
plain sb:let it	11 -11
plain sb:letter	-16 16
plain sb:long as	-13 13
plain sb:lose	9 -9
plain sb:lower	-16 16
plain sb:m	-9 9
plain sb:m .	-9 9
plain sb:magnet and	15 -15
plain sb:maker	12 -12
plain sb:maker of	13 -13
plain sb:many	-11 11
plain sb:market to	13 -13
plain sb:may	11 -11
plain sb:mean	-14 14
plain sb:mean <level>	-17 17
plain sb:measure	-19 19
plain sb:measure against	-10 10
plain sb:medicine will	-16 16
plain sb:meet	-22 22
plain sb:meet in	-14 14
plain sb:memorandum	15 -15
plain sb:mention	11 -11
plain sb:missing	7 -7
plain sb:month	-5 5
plain sb:more	10 -10
plain sb:morning	13 -13
plain sb:most good	-25 25
plain sb:must	-11 11
plain sb:named	-21 21
plain sb:negotiate	5 -5
plain sb:negotiation	16 -16
plain sb:no	10 -10
plain sb:not discuss	13 -13
plain sb:not mention	9 -9
plain sb:notice	-19 19
plain sb:now ,	-17 17
plain sb:of <day-ahead>	-16 16
plain sb:of <day-gone>	-11 11
plain sb:of <month-gone>	18 -18
plain sb:of <span>	12 -12
plain sb:of about	12 -12
plain sb:of boeing	8 -8
plain sb:of investment	-11 11
plain sb:of it	26 -26
plain sb:of the	7 -7
plain sb:of up	-16 16
plain sb:oil	-12 12
plain sb:on <money>	-9 9
plain sb:on <name>	-11 11
plain sb:on <quality>	18 -18
plain sb:on advanced	-12 12
plain sb:on each	-18 18
plain sb:on in	16 -16
plain sb:on it	-8 8
plain sb:on rare	-8 8
plain sb:one over	10 -10
plain sb:open	13 -13
plain sb:open :	-19 19
plain sb:open its	13 -13
plain sb:opened	-20 20
plain sb:opened an	-13 13
plain sb:order the	9 -9
plain sb:over	-7 7
plain sb:part ,	9 -9
plain sb:part of	-14 14
plain sb:pay the	15 -15
plain sb:plane	12 -12
plain sb:product	-14 14
plain sb:prolonged	-11 11
plain sb:purchase of	-10 10
plain sb:quarrel	-13 13
plain sb:question	12 -12
plain sb:quota	14 -14
plain sb:rare -	-14 14
plain sb:raw	10 -10
plain sb:reciprocal and	-16 16
plain sb:registration	-12 12
plain sb:registration of	-13 13
plain sb:relief	11 -11
plain sb:remove	-8 8
plain sb:report that	12 -12
plain sb:representative	-12 12
plain sb:return	16 -16
plain sb:rise	10 -10
plain sb:rule for	-10 10
plain sb:say ,	-20 20
plain sb:say in	16 -16
plain sb:say on	15 -15
plain sb:say the	-14 14
plain sb:section	21 -21
plain sb:section <number>	21 -21
plain sb:separate	-15 15
plain sb:several	13 -13
plain sb:side ,	-24 24
plain sb:side of	17 -17
plain sb:since one	-11 11
plain sb:so	16 -16
plain sb:so -	16 -16
plain sb:so far	16 -16
plain sb:some	3 -3
plain sb:soybean ,	-8 8
plain sb:spare	11 -11
plain sb:speak	-22 22
plain sb:speak of	-21 21
plain sb:steel	13 -13
plain sb:steel ,	13 -13
plain sb:sum of	13 -13
plain sb:suspend	-8 8
plain sb:table	-12 12
plain sb:tariff ,	-24 24
plain sb:tariff :	13 -13
plain sb:tariff and	12 -12
plain sb:tariff of	-9 9
plain sb:tariff on	20 -20
plain sb:tell reporter	14 -14
plain sb:tell the	-12 12
plain sb:that <quality>	8 -8
plain sb:that in	11 -11
plain sb:that is	18 -18
plain sb:that it	-15 15
plain sb:that mean	-10 10
plain sb:the "	10 -10
plain sb:the <level>	17 -17
plain sb:the <office>	-14 14
plain sb:the <span>	12 -12
plain sb:the additional	-12 12
plain sb:the agenda	-17 17
plain sb:the emergency	-13 13
plain sb:the export	24 -24
plain sb:the flow	-10 10
plain sb:the licence	-13 13
plain sb:the older	-10 10
plain sb:the order	11 -11
plain sb:the registration	-13 13
plain sb:the same	14 -14
plain sb:the sum	16 -16
plain sb:the trade	-11 11
plain sb:the two	-14 14
plain sb:their	-7 7
plain sb:thi year	6 -6
plain sb:threaten to	17 -17
plain sb:to <level>	-11 11
plain sb:to <number>	13 -13
plain sb:to <quality>	20 -20
plain sb:to buy	18 -18
plain sb:trade representative	-12 12
plain sb:treatment	-12 12
plain sb:treaty	-13 13
plain sb:truce	15 -15
plain sb:turn	16 -16
plain sb:two	-17 17
plain sb:under it	13 -13
plain sb:under section	10 -10
plain sb:until	-11 11
plain sb:up to	-15 15
plain sb:used	-15 15
plain sb:want	-13 13
plain sb:warn	10 -10
plain sb:was a	-18 18
plain sb:was impose	11 -11
plain sb:what	12 -12
plain sb:what 's	8 -8
plain sb:what about	12 -12
plain sb:what else	-13 13
plain sb:what has	-7 7
plain sb:what the	11 -11
plain sb:whether	-6 6
plain sb:which <money>	14 -14
plain sb:which <number>	13 -13
plain sb:which are	-11 11
plain sb:who	8 -8
plain sb:whole	12 -12
plain sb:will be	14 -14
plain sb:with the	9 -9
plain sb:within	13 -13
plain sb:without	25 -25
plain sb:worth <money>	-13 13
plain sb:would stop	11 -11
plain sb:year	13 -13
plain sb:you	19 -19
plain sb:— <name>	14 -14
plain sb:— the	-11 11
plain t0=present-passive	-12 12
plain t1=gerund	-14 14
plain t1=present-passive	-13 13
plain t2=future-passive-not	-13 13
plain t2=past-not	25 -25
plain t2=past-passive	-11 11
plain t2=pluperfect	-13 13
plain t2=present-not	12 -12
plain v0=bring	14 -14
plain v0=come	-10 10
plain v0=cut	16 -16
plain v0=end	16 -16
plain v0=fall	-17 17
plain v0=keep	-11 11
plain v0=lower	-13 13
plain v0=order	14 -14
plain v0=see	8 -8
plain v0=sell	12 -12
plain v1=agree	19 -19
plain v1=be	-10 10
plain v1=bring	15 -15
plain v1=buy	-13 13
plain v1=come	-10 10
plain v1=cut	21 -21
plain v1=expect	-15 15
plain v1=keep	-11 11
plain v1=order	11 -11
plain v1=sell	12 -12
plain v2=call	11 -11
plain v2=lower	12 -12
plain v2=other	-20 20
plain v2=shrink	-8 8
plain v2=start	-14 14
plain v2=take	9 -9
plain v2=treat	-11 11
plain verbless	-19 19
plain vt0=bring past	12 -12
plain vt0=buy present	-12 12
plain vt0=call past	-14 14
plain vt0=charge present	8 -8
plain vt0=end present	15 -15
plain vt0=fall past	-9 9
plain vt0=pay future	10 -10
plain vt0=see present	12 -12
plain vt0=stop modal	14 -14
plain vt1=be present	-12 12
plain vt1=bring past	12 -12
plain vt1=buy gerund	-11 11
plain vt1=buy present	-12 12
plain vt1=call past	-12 12
plain vt1=charge present	8 -8
plain vt1=end present	15 -15
plain vt1=make past	12 -12
plain vt1=pay future	10 -10
plain vt1=see present	12 -12
plain vt1=stop modal	10 -10
plain vt2=be future	8 -8
plain vt2=be perfect	-9 9
plain vt2=charge present	-12 12
plain vt2=come past	9 -9
plain vt2=fall future	9 -9
plain vt2=fall perfect	-10 10
plain vt2=grow past	-10 10
plain vt2=leave past	-15 15
plain vt2=lower present	12 -12
plain vt2=other modal	-13 13
plain vt2=other pluperfect	-16 16
plain vt2=treat modal	-19 19
rare-earths beside soybeans	-16 16
rare-earths beside truce	11 -11
rare-earths f:<not>	11 -11
rare-earths f:<v-deny>	-17 17
rare-earths f:<v-down>	-19 19
rare-earths f:<v-stay>	-15 15
rare-earths f:<v-target>	12 -12
rare-earths f:a	11 -11
rare-earths f:are	-24 24
rare-earths f:come	-16 16
rare-earths f:had	10 -10
rare-earths f:license	-17 17
rare-earths f:line	16 -16
rare-earths f:not	15 -15
rare-earths f:rule	-17 17
rare-earths f:stockholm	-10 10
rare-earths f:that	7 -7
rare-earths f:week	-10 10
rare-earths f:were	-12 12
rare-earths l1=<number>	-17 17
rare-earths l1=about	11 -11
rare-earths l1=of	15 -15
rare-earths l1=over	-12 12
rare-earths l2=<not>	10 -10
rare-earths l2=<v-deny>	-13 13
rare-earths l2=<v-impose>	-8 8
rare-earths l2=<v-sell>	8 -8
rare-earths l2=ban	15 -15
rare-earths l2=export	10 -10
rare-earths l2=not	10 -10
rare-earths l2=rule	-13 13
rare-earths l2=what	15 -15
rare-earths places 1	12 -12
rare-earths plain 1	-15 15
rare-earths q:'s	-9 9
rare-earths q:,	-10 10
rare-earths q:<agent>	19 -19
rare-earths q:<gate>	-14 14
rare-earths q:<goods>	8 -8
rare-earths q:<level-noun>	-10 10
rare-earths q:<name>	-9 9
rare-earths q:<v-buy>	10 -10
rare-earths q:<v-impose>	14 -14
rare-earths q:<v-sell>	20 -20
rare-earths q:a	15 -15
rare-earths q:artificial	11 -11
rare-earths q:ask	11 -11
rare-earths q:dialogue	11 -11
rare-earths q:duty	13 -13
rare-earths q:hold	11 -11
rare-earths q:intelligence	11 -11
rare-earths q:of	10 -10
rare-earths q:order	17 -17
rare-earths q:sell	16 -16
rare-earths q:side	7 -7
rare-earths q:since	-9 9
rare-earths q:suspend	-14 14
rare-earths q:that	-4 4
rare-earths q:truce	-12 12
rare-earths q:two	13 -13
rare-earths q:what	-16 16
rare-earths q:with	6 -6
rare-earths r1="	13 -13
rare-earths r1=:	20 -20
rare-earths r1=?	16 -16
rare-earths r1=magnet	-14 14
rare-earths r2=<end>	8 -8
rare-earths r2=<name>	13 -13
rare-earths r2=<person>	15 -15
rare-earths r2=<seat>	11 -11
rare-earths r2=scandium	-14 14
rare-earths s:'s	15 -15
rare-earths s:-	-23 23
rare-earths s:.	-20 20
rare-earths s::	19 -19
rare-earths s:<day-gone>	-18 18
rare-earths s:<day-today>	-3 3
rare-earths s:<goods>	20 -20
rare-earths s:<month-gone>	14 -14
rare-earths s:<not>	15 -15
rare-earths s:<number>	17 -17
rare-earths s:<office>	16 -16
rare-earths s:<points>	13 -13
rare-earths s:<sender>	8 -8
rare-earths s:<v-deny>	-17 17
rare-earths s:<v-end>	20 -20
rare-earths s:<v-propose>	19 -19
rare-earths s:<v-say>	-16 16
rare-earths s:<v-sell>	20 -20
rare-earths s:<v-stay>	-10 10
rare-earths s:<v-suspend>	-5 5
rare-earths s:<v-up>	7 -7
rare-earths s:?	26 -26
rare-earths s:about	11 -11
rare-earths s:advanced	10 -10
rare-earths s:all	20 -20
rare-earths s:among	-11 11
rare-earths s:and	-8 8
rare-earths s:announce	-14 14
rare-earths s:antimony	16 -16
rare-earths s:by	9 -9
rare-earths s:check	15 -15
rare-earths s:critical	10 -10
rare-earths s:doe	12 -12
rare-earths s:duty	4 -4
rare-earths s:earth	-62 62
rare-earths s:either	10 -10
rare-earths s:export	19 -19
rare-earths s:for	15 -15
rare-earths s:gallium	12 -12
rare-earths s:general	-9 9
rare-earths s:good	-23 23
rare-earths s:hold	-7 7
rare-earths s:in	17 -17
rare-earths s:last	12 -12
rare-earths s:licence	28 -28
rare-earths s:license	-14 14
rare-earths s:lithium	24 -24
rare-earths s:london	-12 12
rare-earths s:magnet	-15 15
rare-earths s:mention	13 -13
rare-earths s:metal	12 -12
rare-earths s:mineral	12 -12
rare-earths s:neodymium	-11 11
rare-earths s:not	20 -20
rare-earths s:nothing	15 -15
rare-earths s:off	-11 11
rare-earths s:on	14 -14
rare-earths s:own	-20 20
rare-earths s:permit	12 -12
rare-earths s:rare	-61 61
rare-earths s:rise	10 -10
rare-earths s:rule	-18 18
rare-earths s:say	-10 10
rare-earths s:scandium	-20 20
rare-earths s:since	7 -7
rare-earths s:so	-11 11
rare-earths s:software	-13 13
rare-earths s:soybean	-15 15
rare-earths s:spoken	9 -9
rare-earths s:term	-13 13
rare-earths s:the	5 -5
rare-earths s:their	-21 21
rare-earths s:tungsten	21 -21
rare-earths s:two	9 -9
rare-earths s:which	16 -16
rare-earths s:who	15 -15
rare-earths s:yttrium	-29 29
rare-earths=antimony	25 -25
rare-earths=critical minerals	13 -13
rare-earths=gallium	15 -15
rare-earths=graphite	12 -12
rare-earths=lithium	36 -36
rare-earths=magnets	-20 20
rare-earths=rare earths	-48 48
rare-earths=rare-earth	-12 12
rare-earths=tungsten	21 -21
rare-earths=yttrium	-24 24
rule:deficit matter 1	20 -20
rule:export-controls no matter	22 -22
rule:fentanyl matter 1	-16 16
rule:matter 2	-21 21
rule:matter 3	-12 12
rule:no matter	55 -55
rule:pharmaceuticals matter 2	-16 16
rule:rare-earths matter 1	-12 12
rule:rare-earths no matter	25 -25
rule:russian-and-iranian-oil no matter	18 -18
rule:security-lists no matter	26 -26
rule:semiconductors matter 1	20 -20
rule:semiconductors matter 2	-20 20
rule:ships-and-ports matter 1	-14 14
rule:ships-and-ports no matter	18 -18
rule:soybeans matter 1	17 -17
rule:tiktok matter 1	-7 7
rule:tiktok no matter	44 -44
russian-and-iranian-oil beside truce	14 -14
russian-and-iranian-oil f:'s	-16 16
russian-and-iranian-oil f::	-13 13
russian-and-iranian-oil f:<day-ahead>	-11 11
russian-and-iranian-oil f:<duty>	-20 20
russian-and-iranian-oil f:<level>	-16 16
russian-and-iranian-oil f:<not>	27 -27
russian-and-iranian-oil f:<number>	8 -8
russian-and-iranian-oil f:<person>	-35 35
russian-and-iranian-oil f:<quality>	-9 9
russian-and-iranian-oil f:<v-buy>	-29 29
russian-and-iranian-oil f:<v-impose>	-11 11
russian-and-iranian-oil f:<v-say>	-17 17
russian-and-iranian-oil f:as	12 -12
russian-and-iranian-oil f:buy	-15 15
russian-and-iranian-oil f:discuss	17 -17
russian-and-iranian-oil f:duty	-9 9
russian-and-iranian-oil f:energy	-15 15
russian-and-iranian-oil f:for	11 -11
russian-and-iranian-oil f:good	-9 9
russian-and-iranian-oil f:his	12 -12
russian-and-iranian-oil f:if	-10 10
russian-and-iranian-oil f:in	-15 15
russian-and-iranian-oil f:its	-21 21
russian-and-iranian-oil f:may	-9 9
russian-and-iranian-oil f:not	12 -12
russian-and-iranian-oil f:of	-17 17
russian-and-iranian-oil f:on	-10 10
russian-and-iranian-oil f:purchase	-19 19
russian-and-iranian-oil f:tariff	-13 13
russian-and-iranian-oil f:that	-15 15
russian-and-iranian-oil f:were	11 -11
russian-and-iranian-oil l1='s	-22 22
russian-and-iranian-oil l1=<goods>	34 -34
russian-and-iranian-oil l1=<quality>	22 -22
russian-and-iranian-oil l1=and	18 -18
russian-and-iranian-oil l1=cooking	10 -10
russian-and-iranian-oil l1=it	-10 10
russian-and-iranian-oil l1=over	-14 14
russian-and-iranian-oil l1=palm	20 -20
russian-and-iranian-oil l1=the	-19 19
russian-and-iranian-oil l2=<quality>	20 -20
russian-and-iranian-oil l2=in	10 -10
russian-and-iranian-oil l2=on	24 -24
russian-and-iranian-oil places 1	15 -15
russian-and-iranian-oil places 2	-14 14
russian-and-iranian-oil plain 1	-29 29
russian-and-iranian-oil plain 2	-12 12
russian-and-iranian-oil q::	15 -15
russian-and-iranian-oil q:<day-gone>	-14 14
russian-and-iranian-oil q:<goods>	12 -12
russian-and-iranian-oil q:<not>	13 -13
russian-and-iranian-oil q:<number>	-14 14
russian-and-iranian-oil q:<seat>	-12 12
russian-and-iranian-oil q:be	-14 14
russian-and-iranian-oil q:fee	15 -15
russian-and-iranian-oil q:good	-18 18
russian-and-iranian-oil q:his	-12 12
russian-and-iranian-oil q:its	12 -12
russian-and-iranian-oil q:not	12 -12
russian-and-iranian-oil q:to	-13 13
russian-and-iranian-oil r1=.	-13 13
russian-and-iranian-oil r1=<v-bear>	13 -13
russian-and-iranian-oil r1=from	16 -16
russian-and-iranian-oil r1=that	-18 18
russian-and-iranian-oil r2=;	12 -12
russian-and-iranian-oil r2=<end>	-10 10
russian-and-iranian-oil r2=<level>	15 -15
russian-and-iranian-oil r2=<v-buy>	-12 12
russian-and-iranian-oil r2=<v-impose>	-15 15
russian-and-iranian-oil r2=and	15 -15
russian-and-iranian-oil s:'s	-14 14
russian-and-iranian-oil s:;	10 -10
russian-and-iranian-oil s:<agent>	-10 10
russian-and-iranian-oil s:<day-gone>	-17 17
russian-and-iranian-oil s:<duty>	-7 7
russian-and-iranian-oil s:<goods-amount>	12 -12
russian-and-iranian-oil s:<goods>	11 -11
russian-and-iranian-oil s:<not>	22 -22
russian-and-iranian-oil s:<quality>	-14 14
russian-and-iranian-oil s:<taker>	-23 23
russian-and-iranian-oil s:<v-begin>	8 -8
russian-and-iranian-oil s:<v-buy>	-28 28
russian-and-iranian-oil s:<v-sell>	13 -13
russian-and-iranian-oil s:act	13 -13
russian-and-iranian-oil s:all	-16 16
russian-and-iranian-oil s:also	-16 16
russian-and-iranian-oil s:another	-13 13
russian-and-iranian-oil s:as	-17 17
russian-and-iranian-oil s:at	27 -27
russian-and-iranian-oil s:buy	-19 19
russian-and-iranian-oil s:buyer	-13 13
russian-and-iranian-oil s:cocoa	10 -10
russian-and-iranian-oil s:cooking	22 -22
russian-and-iranian-oil s:economically	14 -14
russian-and-iranian-oil s:face	11 -11
russian-and-iranian-oil s:for	-7 7
russian-and-iranian-oil s:good	-8 8
russian-and-iranian-oil s:had	10 -10
russian-and-iranian-oil s:he	-12 12
russian-and-iranian-oil s:hostile	14 -14
russian-and-iranian-oil s:i	9 -9
russian-and-iranian-oil s:law	-11 11
russian-and-iranian-oil s:may	-13 13
russian-and-iranian-oil s:month	-17 17
russian-and-iranian-oil s:more	-15 15
russian-and-iranian-oil s:not	16 -16
russian-and-iranian-oil s:offer	11 -11
russian-and-iranian-oil s:olive	18 -18
russian-and-iranian-oil s:on	11 -11
russian-and-iranian-oil s:order	-11 11
russian-and-iranian-oil s:our	13 -13
russian-and-iranian-oil s:over	-17 17
russian-and-iranian-oil s:palm	20 -20
russian-and-iranian-oil s:put	-12 12
russian-and-iranian-oil s:spoke	-13 13
russian-and-iranian-oil s:start	9 -9
russian-and-iranian-oil s:talk	10 -10
russian-and-iranian-oil s:talked	10 -10
russian-and-iranian-oil s:tariff	-15 15
russian-and-iranian-oil s:tell	-19 19
russian-and-iranian-oil s:that	-11 11
russian-and-iranian-oil s:the	-13 13
russian-and-iranian-oil s:there	10 -10
russian-and-iranian-oil s:thi	-13 13
russian-and-iranian-oil s:up	-17 17
russian-and-iranian-oil s:was	-17 17
russian-and-iranian-oil s:which	-15 15
russian-and-iranian-oil s:year	10 -10
russian-and-iranian-oil sides	-10 10
russian-and-iranian-oil=buying cooking oil	14 -14
russian-and-iranian-oil=buying russian oil	-8 8
russian-and-iranian-oil=buys russian oil	-10 10
russian-and-iranian-oil=purchases of russian oil	-18 18
russian-and-iranian-oil=russian crude	-15 15
security-lists beside rare-earths	17 -17
security-lists beside ships-and-ports	21 -21
security-lists beside tariffs	25 -25
security-lists f:<level>	14 -14
security-lists f:<name>	6 -6
security-lists f:<seat>	-8 8
security-lists f:<v-bear>	-23 23
security-lists f:<v-impose>	-11 11
security-lists f:<v-propose>	-16 16
security-lists f:<v-suspend>	11 -11
security-lists f:agree	13 -13
security-lists f:among	14 -14
security-lists f:answer	-9 9
security-lists f:are	16 -16
security-lists f:as	15 -15
security-lists f:be	-10 10
security-lists f:been	12 -12
security-lists f:charge	9 -9
security-lists f:chip	-10 10
security-lists f:could	-18 18
security-lists f:earth	14 -14
security-lists f:fee	20 -20
security-lists f:fentanyl	9 -9
security-lists f:its	-8 8
security-lists f:law	-14 14
security-lists f:list	-21 21
security-lists f:of	17 -17
security-lists f:off	-17 17
security-lists f:order	8 -8
security-lists f:own	12 -12
security-lists f:pay	7 -7
security-lists f:put	-20 20
security-lists f:rare	14 -14
security-lists f:such	12 -12
security-lists f:talk	10 -10
security-lists f:until	-9 9
security-lists f:was	18 -18
security-lists f:were	-10 10
security-lists l1='s	-15 15
security-lists l1=<quality>	-16 16
security-lists l1=<seat>	-19 19
security-lists l1=of	27 -27
security-lists l2=,	11 -11
security-lists l2=<name>	-15 15
security-lists l2=<number>	-17 17
security-lists l2=affiliate	21 -21
security-lists l2=of	-16 16
security-lists l2=over	-12 12
security-lists l2=subsidiary	9 -9
security-lists places 1	22 -22
security-lists plain 1	-6 6
security-lists q:(	-13 13
security-lists q::	12 -12
security-lists q:<gate>	-10 10
security-lists q:<name>	15 -15
security-lists q:<quality>	-6 6
security-lists q:at	-5 5
security-lists q:control	24 -24
security-lists q:down	-8 8
security-lists q:had	18 -18
security-lists q:hour	10 -10
security-lists q:it	19 -19
security-lists q:license	-9 9
security-lists q:list	-16 16
security-lists q:of	12 -12
security-lists q:port	-11 11
security-lists q:say	11 -11
security-lists q:settle	-13 13
security-lists q:sleep	-13 13
security-lists q:tariff	9 -9
security-lists q:up	13 -13
security-lists q:with	-9 9
security-lists r1=.	11 -11
security-lists r1=<sender>	23 -23
security-lists r1=and	-11 11
security-lists r1=entity	-11 11
security-lists r1=firm	26 -26
security-lists r1=for	16 -16
security-lists r1=of	-12 12
security-lists r1=on	-17 17
security-lists r1=that	12 -12
security-lists r2=<day-gone>	-13 13
security-lists r2=<end>	20 -20
security-lists r2=<number>	-9 9
security-lists r2=<quality>	-15 15
security-lists r2=<sender>	-15 15
security-lists r2=a	11 -11
security-lists r2=firm	-16 16
security-lists r2=on	-15 15
security-lists r2=to	13 -13
security-lists s:"	-8 8
security-lists s:,	21 -21
security-lists s:.	9 -9
security-lists s:<duty>	13 -13
security-lists s:<gate>	18 -18
security-lists s:<goods>	36 -36
security-lists s:<level>	13 -13
security-lists s:<money>	29 -29
security-lists s:<not>	-22 22
security-lists s:<number>	-18 18
security-lists s:<office>	-20 20
security-lists s:<quality>	-21 21
security-lists s:<seat>	-19 19
security-lists s:<v-deny>	40 -40
security-lists s:<v-return>	12 -12
security-lists s:<v-sell>	7 -7
security-lists s:affiliate	24 -24
security-lists s:after	-13 13
security-lists s:again	14 -14
security-lists s:also	-20 20
security-lists s:another	-11 11
security-lists s:as	11 -11
security-lists s:barred	-6 6
security-lists s:before	-18 18
security-lists s:blacklist	-13 13
security-lists s:blacklisted	16 -16
security-lists s:by	31 -31
security-lists s:christma	-11 11
security-lists s:custom	4 -4
security-lists s:day	8 -8
security-lists s:deal	-17 17
security-lists s:doe	12 -12
security-lists s:duty	14 -14
security-lists s:earth	13 -13
security-lists s:end	12 -12
security-lists s:entity	-29 29
security-lists s:extend	14 -14
security-lists s:fee	25 -25
security-lists s:firm	-16 16
security-lists s:half	22 -22
security-lists s:hold	18 -18
security-lists s:invest	13 -13
security-lists s:is	9 -9
security-lists s:its	-28 28
security-lists s:keep	-14 14
security-lists s:list	-13 13
security-lists s:listed	25 -25
security-lists s:listing	-17 17
security-lists s:measure	-11 11
security-lists s:military	-16 16
security-lists s:more	-12 12
security-lists s:of	-12 12
security-lists s:off	-16 16
security-lists s:or	7 -7
security-lists s:owned	21 -21
security-lists s:pay	16 -16
security-lists s:pentagon	-13 13
security-lists s:people	-12 12
security-lists s:place	13 -13
security-lists s:port	11 -11
security-lists s:product	14 -14
security-lists s:put	-29 29
security-lists s:rare	13 -13
security-lists s:return	8 -8
security-lists s:rule	40 -40
security-lists s:security	-18 18
security-lists s:since	10 -10
security-lists s:suspend	-17 17
security-lists s:that	8 -8
security-lists s:the	13 -13
security-lists s:thousand	10 -10
security-lists s:to	16 -16
security-lists s:two	-21 21
security-lists s:unreliable	-34 34
security-lists s:was	26 -26
security-lists s:were	-28 28
security-lists s:what	14 -14
security-lists s:will	17 -17
security-lists s:worth	12 -12
security-lists sides	-22 22
security-lists=blacklisted	16 -16
security-lists=companies	19 -19
security-lists=export control list	10 -10
security-lists=export-control list	-16 16
security-lists=list	24 -24
security-lists=list of unreliable	-15 15
security-lists=listed	16 -16
security-lists=listing	-13 13
security-lists=lists	-13 13
semiconductors beside pharmaceuticals	-12 12
semiconductors beside tariffs	13 -13
semiconductors beside truce	12 -12
semiconductors f:<agent>	11 -11
semiconductors f:<goods>	9 -9
semiconductors f:<name>	16 -16
semiconductors f:<office>	-14 14
semiconductors f:<seat>	-23 23
semiconductors f:<sender>	-33 33
semiconductors f:<v-begin>	15 -15
semiconductors f:<v-buy>	13 -13
semiconductors f:<v-impose>	-8 8
semiconductors f:<v-sell>	-10 10
semiconductors f:a	-10 10
semiconductors f:agreement	-11 11
semiconductors f:and	13 -13
semiconductors f:come	12 -12
semiconductors f:company	-14 14
semiconductors f:control	-15 15
semiconductors f:did	14 -14
semiconductors f:due	12 -12
semiconductors f:duty	-10 10
semiconductors f:each	15 -15
semiconductors f:everything	17 -17
semiconductors f:export	-12 12
semiconductors f:good	15 -15
semiconductors f:licence	11 -11
semiconductors f:oil	10 -10
semiconductors f:our	9 -9
semiconductors f:part	-13 13
semiconductors f:pay	-20 20
semiconductors f:tariff	13 -13
semiconductors f:tell	-9 9
semiconductors f:term	-12 12
semiconductors f:thi	15 -15
semiconductors f:those	9 -9
semiconductors f:time	-10 10
semiconductors f:to	16 -16
semiconductors f:truce	12 -12
semiconductors f:under	-9 9
semiconductors l1='s	8 -8
semiconductors l1=;	-15 15
semiconductors l1=<goods>	20 -20
semiconductors l1=<not>	12 -12
semiconductors l1=<quality>	-19 19
semiconductors l1=advanced	-14 14
semiconductors l1=and	15 -15
semiconductors l1=bargaining	11 -11
semiconductors l1=that	-17 17
semiconductors l2=<level>	12 -12
semiconductors l2=<number>	10 -10
semiconductors l2=<person>	11 -11
semiconductors l2=<v-propose>	8 -8
semiconductors l2=<v-say>	-11 11
semiconductors l2=<v-sell>	-6 6
semiconductors l2=and	11 -11
semiconductors l2=computer	11 -11
semiconductors l2=for	20 -20
semiconductors l2=had	15 -15
semiconductors l2=into	-12 12
semiconductors l2=medicine	-8 8
semiconductors l2=of	-12 12
semiconductors places 1	2 -2
semiconductors q:'s	-8 8
semiconductors q:,	11 -11
semiconductors q:-	-16 16
semiconductors q:<agent>	-20 20
semiconductors q:<name>	9 -9
semiconductors q:<person>	10 -10
semiconductors q:<quality>	-17 17
semiconductors q:<seat>	-19 19
semiconductors q:<sender>	-20 20
semiconductors q:<span>	24 -24
semiconductors q:<v-bear>	-11 11
semiconductors q:<v-sell>	-7 7
semiconductors q:<v-stay>	-18 18
semiconductors q:?	-11 11
semiconductors q:according	16 -16
semiconductors q:and	7 -7
semiconductors q:are	-20 20
semiconductors q:back	-9 9
semiconductors q:bargain	13 -13
semiconductors q:begin	-12 12
semiconductors q:both	-12 12
semiconductors q:chip	-19 19
semiconductors q:company	-10 10
semiconductors q:cut	12 -12
semiconductors q:economy	18 -18
semiconductors q:exempt	-10 10
semiconductors q:export	-6 6
semiconductors q:first	-8 8
semiconductors q:geneva	8 -8
semiconductors q:government	-11 11
semiconductors q:if	-11 11
semiconductors q:in	-18 18
semiconductors q:it	12 -12
semiconductors q:know	10 -10
semiconductors q:magnet	10 -10
semiconductors q:not	8 -8
semiconductors q:out	-6 6
semiconductors q:product	18 -18
semiconductors q:put	-15 15
semiconductors q:round	-8 8
semiconductors q:side	-8 8
semiconductors q:soybean	-16 16
semiconductors q:still	-16 16
semiconductors q:than	-10 10
semiconductors q:to	7 -7
semiconductors q:two	-15 15
semiconductors q:we	11 -11
semiconductors q:were	-12 12
semiconductors q:will	12 -12
semiconductors q:you	11 -11
semiconductors r1=,	-10 10
semiconductors r1=-	14 -14
semiconductors r1=:	12 -12
semiconductors r1=<goods>	10 -10
semiconductors r1=<sender>	-22 22
semiconductors r1=maker	-9 9
semiconductors r1=of	10 -10
semiconductors r1=software	15 -15
semiconductors r1=the	-9 9
semiconductors r1=there	-13 13
semiconductors r1=under	-9 9
semiconductors r2=<not>	11 -11
semiconductors r2=and	10 -10
semiconductors r2=best	-10 10
semiconductors r2=blackwell	9 -9
semiconductors r2=design	14 -14
semiconductors r2=is	-13 13
semiconductors r2=nothing	13 -13
semiconductors r2=nvidia	-11 11
semiconductors r2=the	17 -17
semiconductors s:"	13 -13
semiconductors s:,	16 -16
semiconductors s:/	8 -8
semiconductors s::	10 -10
semiconductors s:;	8 -8
semiconductors s:<day-today>	15 -15
semiconductors s:<duty>	9 -9
semiconductors s:<gate>	24 -24
semiconductors s:<level>	14 -14
semiconductors s:<month-ahead>	-13 13
semiconductors s:<v-return>	-21 21
semiconductors s:<v-say>	15 -15
semiconductors s:<v-suspend>	-18 18
semiconductors s:account	12 -12
semiconductors s:after	-12 12
semiconductors s:against	-11 11
semiconductors s:agenda	-12 12
semiconductors s:aircraft	12 -12
semiconductors s:also	-14 14
semiconductors s:amd	-14 14
semiconductors s:an	-27 27
semiconductors s:and	16 -16
semiconductors s:anyone	13 -13
semiconductors s:are	-12 12
semiconductors s:ban	-9 9
semiconductors s:bargaining	11 -11
semiconductors s:been	10 -10
semiconductors s:broke	13 -13
semiconductors s:buy	16 -16
semiconductors s:competitor	11 -11
semiconductors s:computer	9 -9
semiconductors s:could	-10 10
semiconductors s:curb	10 -10
semiconductors s:discuss	10 -10
semiconductors s:engine	17 -17
semiconductors s:ethane	17 -17
semiconductors s:fear	15 -15
semiconductors s:free	-11 11
semiconductors s:h	-30 30
semiconductors s:have	19 -19
semiconductors s:inquiry	-13 13
semiconductors s:investment	-13 13
semiconductors s:kind	7 -7
semiconductors s:licence	-10 10
semiconductors s:list	-14 14
semiconductors s:medicine	-12 12
semiconductors s:meet	-11 11
semiconductors s:more	-9 9
semiconductors s:most	10 -10
semiconductors s:nexperia	-27 27
semiconductors s:notice	13 -13
semiconductors s:nvidia	-16 16
semiconductors s:off	9 -9
semiconductors s:opened	-23 23
semiconductors s:out	14 -14
semiconductors s:over	-22 22
semiconductors s:plane	10 -10
semiconductors s:plant	-13 13
semiconductors s:processor	15 -15
semiconductors s:purchase	-10 10
semiconductors s:put	23 -23
semiconductors s:quarrel	-15 15
semiconductors s:remain	-17 17
semiconductors s:resume	-10 10
semiconductors s:return	-12 12
semiconductors s:rise	9 -9
semiconductors s:rule	18 -18
semiconductors s:share	14 -14
semiconductors s:software	16 -16
semiconductors s:some	26 -26
semiconductors s:steel	12 -12
semiconductors s:take	5 -5
semiconductors s:tariff	11 -11
semiconductors s:than	-13 13
semiconductors s:that	-25 25
semiconductors s:there	-14 14
semiconductors s:those	11 -11
semiconductors s:too	15 -15
semiconductors s:treatment	-10 10
semiconductors s:two	-18 18
semiconductors s:under	-8 8
semiconductors s:up	19 -19
semiconductors s:were	-10 10
semiconductors s:why	12 -12
semiconductors s:with	-19 19
semiconductors s:without	12 -12
semiconductors s:—	19 -19
semiconductors=chip	8 -8
semiconductors=chips	-23 23
semiconductors=nexperia	-23 23
semiconductors=processors	28 -28
ships-and-ports beside export-controls	-20 20
ships-and-ports beside fentanyl	-14 14
ships-and-ports beside rare-earths	-15 15
ships-and-ports beside semiconductors	-15 15
ships-and-ports f:,	19 -19
ships-and-ports f:<day-ahead>	-11 11
ships-and-ports f:<level>	16 -16
ships-and-ports f:<name>	-14 14
ships-and-ports f:<number>	31 -31
ships-and-ports f:<quality>	-21 21
ships-and-ports f:<span>	16 -16
ships-and-ports f:<v-agree>	5 -5
ships-and-ports f:<v-buy>	10 -10
ships-and-ports f:<v-down>	-6 6
ships-and-ports f:<v-propose>	-9 9
ships-and-ports f:<v-return>	14 -14
ships-and-ports f:<v-suspend>	-14 14
ships-and-ports f:act	12 -12
ships-and-ports f:at	-15 15
ships-and-ports f:back	-19 19
ships-and-ports f:be	-4 4
ships-and-ports f:before	27 -27
ships-and-ports f:bring	-7 7
ships-and-ports f:but	6 -6
ships-and-ports f:end	-5 5
ships-and-ports f:had	5 -5
ships-and-ports f:its	-10 10
ships-and-ports f:like	-13 13
ships-and-ports f:on	-17 17
ships-and-ports f:our	-13 13
ships-and-ports f:out	15 -15
ships-and-ports f:permit	9 -9
ships-and-ports f:raise	-12 12
ships-and-ports f:second	-7 7
ships-and-ports f:side	-13 13
ships-and-ports f:speak	-12 12
ships-and-ports f:state	-12 12
ships-and-ports f:take	-10 10
ships-and-ports f:terminal	-14 14
ships-and-ports f:their	15 -15
ships-and-ports f:third	10 -10
ships-and-ports f:to	16 -16
ships-and-ports f:unless	12 -12
ships-and-ports f:up	-17 17
ships-and-ports f:video	-11 11
ships-and-ports f:was	-15 15
ships-and-ports f:we	-14 14
ships-and-ports f:what	10 -10
ships-and-ports f:when	-17 17
ships-and-ports f:where	-14 14
ships-and-ports f:with	-21 21
ships-and-ports f:would	-23 23
ships-and-ports l1=&	-14 14
ships-and-ports l1=:	-12 12
ships-and-ports l1=about	-19 19
ships-and-ports l1=and	-19 19
ships-and-ports l1=ferry	-10 10
ships-and-ports l1=for	8 -8
ships-and-ports l1=from	14 -14
ships-and-ports l1=in	16 -16
ships-and-ports l1=into	11 -11
ships-and-ports l1=on	-18 18
ships-and-ports l1=our	-11 11
ships-and-ports l2='s	-16 16
ships-and-ports l2=<goods>	-13 13
ships-and-ports l2=<v-up>	8 -8
ships-and-ports l2=at	22 -22
ships-and-ports l2=for	-18 18
ships-and-ports l2=soybean	-10 10
ships-and-ports places 1	19 -19
ships-and-ports places 2	-25 25
ships-and-ports places 3	-25 25
ships-and-ports q:.	15 -15
ships-and-ports q:<day-today>	8 -8
ships-and-ports q:<gate>	-10 10
ships-and-ports q:<level>	7 -7
ships-and-ports q:<money>	10 -10
ships-and-ports q:<name>	-15 15
ships-and-ports q:<quality>	-14 14
ships-and-ports q:<v-deny>	-13 13
ships-and-ports q:<v-end>	12 -12
ships-and-ports q:<v-say>	12 -12
ships-and-ports q:<v-sell>	-22 22
ships-and-ports q:<v-target>	-17 17
ships-and-ports q:?	-13 13
ships-and-ports q:account	11 -11
ships-and-ports q:again	-22 22
ships-and-ports q:beef	-13 13
ships-and-ports q:earth	-11 11
ships-and-ports q:expire	10 -10
ships-and-ports q:fee	-15 15
ships-and-ports q:for	-10 10
ships-and-ports q:from	20 -20
ships-and-ports q:good	-21 21
ships-and-ports q:have	13 -13
ships-and-ports q:licence	-17 17
ships-and-ports q:more	13 -13
ships-and-ports q:need	-13 13
ships-and-ports q:not	15 -15
ships-and-ports q:nothing	-11 11
ships-and-ports q:rare	-11 11
ships-and-ports q:rule	-13 13
ships-and-ports q:ship	-22 22
ships-and-ports q:sign	-15 15
ships-and-ports q:since	14 -14
ships-and-ports q:so	-15 15
ships-and-ports q:tell	8 -8
ships-and-ports q:than	17 -17
ships-and-ports q:there	-22 22
ships-and-ports q:through	-9 9
ships-and-ports q:what	-18 18
ships-and-ports q:which	-15 15
ships-and-ports q:with	10 -10
ships-and-ports q:word	-8 8
ships-and-ports q:would	-19 19
ships-and-ports quoted	11 -11
ships-and-ports r1=:	-11 11
ships-and-ports r1=<v-bear>	-15 15
ships-and-ports r1=<v-target>	-14 14
ships-and-ports r1=<v-up>	14 -14
ships-and-ports r1=at	-28 28
ships-and-ports r1=charge	-13 13
ships-and-ports r1=fee	-11 11
ships-and-ports r1=in	-36 36
ships-and-ports r1=pay	-19 19
ships-and-ports r1=—	-6 6
ships-and-ports r2=,	9 -9
ships-and-ports r2=<day-today>	-10 10
ships-and-ports r2=<seat>	-13 13
ships-and-ports r2=<v-bear>	13 -13
ships-and-ports r2=<v-stay>	-13 13
ships-and-ports r2=are	9 -9
ships-and-ports r2=at	8 -8
ships-and-ports r2=engine	13 -13
ships-and-ports r2=for	-12 12
ships-and-ports r2=in	-21 21
ships-and-ports r2=not	10 -10
ships-and-ports r2=on	16 -16
ships-and-ports r2=they	-16 16
ships-and-ports r2=toamasina	-13 13
ships-and-ports r2=up	13 -13
ships-and-ports s:&	-16 16
ships-and-ports s:/	-13 13
ships-and-ports s:;	-12 12
ships-and-ports s:<duty>	-22 22
ships-and-ports s:<gate>	-19 19
ships-and-ports s:<level-noun>	-19 19
ships-and-ports s:<level>	25 -25
ships-and-ports s:<money>	8 -8
ships-and-ports s:<month-gone>	11 -11
ships-and-ports s:<number>	11 -11
ships-and-ports s:<organisation>	22 -22
ships-and-ports s:<quality>	-23 23
ships-and-ports s:<seat>	-12 12
ships-and-ports s:<v-agree>	18 -18
ships-and-ports s:<v-deny>	-17 17
ships-and-ports s:<v-sell>	-22 22
ships-and-ports s:<v-target>	-19 19
ships-and-ports s:<v-up>	9 -9
ships-and-ports s:about	-22 22
ships-and-ports s:according	-11 11
ships-and-ports s:affiliate	-13 13
ships-and-ports s:after	21 -21
ships-and-ports s:agenda	-22 22
ships-and-ports s:airport	16 -16
ships-and-ports s:all	12 -12
ships-and-ports s:also	-23 23
ships-and-ports s:another	-10 10
ships-and-ports s:back	-11 11
ships-and-ports s:barge	-17 17
ships-and-ports s:before	27 -27
ships-and-ports s:berth	-7 7
ships-and-ports s:border	8 -8
ships-and-ports s:both	-32 32
ships-and-ports s:bulker	-12 12
ships-and-ports s:busan	-14 14
ships-and-ports s:by	15 -15
ships-and-ports s:callao	-19 19
ships-and-ports s:charge	-27 27
ships-and-ports s:chip	-14 14
ships-and-ports s:close	-9 9
ships-and-ports s:coffee	-15 15
ships-and-ports s:container	6 -6
ships-and-ports s:control	-9 9
ships-and-ports s:country	-8 8
ships-and-ports s:crane	4 -4
ships-and-ports s:discuss	-29 29
ships-and-ports s:dispute	-13 13
ships-and-ports s:douala	-15 15
ships-and-ports s:down	17 -17
ships-and-ports s:due	-29 29
ships-and-ports s:duty	-10 10
ships-and-ports s:each	-13 13
ships-and-ports s:earth	-14 14
ships-and-ports s:engine	10 -10
ships-and-ports s:export	-25 25
ships-and-ports s:fee	-42 42
ships-and-ports s:fentanyl	-14 14
ships-and-ports s:ferry	-10 10
ships-and-ports s:fish	-8 8
ships-and-ports s:flag	-15 15
ships-and-ports s:flagged	-14 14
ships-and-ports s:go	10 -10
ships-and-ports s:good	22 -22
ships-and-ports s:grower	10 -10
ships-and-ports s:harbour	-15 15
ships-and-ports s:has	13 -13
ships-and-ports s:his	17 -17
ships-and-ports s:hour	17 -17
ships-and-ports s:if	-10 10
ships-and-ports s:in	-37 37
ships-and-ports s:into	13 -13
ships-and-ports s:invest	14 -14
ships-and-ports s:keep	-19 19
ships-and-ports s:know	10 -10
ships-and-ports s:leave	16 -16
ships-and-ports s:levy	-27 27
ships-and-ports s:list	7 -7
ships-and-ports s:lorry	15 -15
ships-and-ports s:lower	14 -14
ships-and-ports s:matter	-25 25
ships-and-ports s:measure	-20 20
ships-and-ports s:net	-19 19
ships-and-ports s:nothing	12 -12
ships-and-ports s:of	19 -19
ships-and-ports s:or	12 -12
ships-and-ports s:other	19 -19
ships-and-ports s:our	-16 16
ships-and-ports s:over	-20 20
ships-and-ports s:pay	-11 11
ships-and-ports s:per	-18 18
ships-and-ports s:pilot	-16 16
ships-and-ports s:plant	12 -12
ships-and-ports s:player	11 -11
ships-and-ports s:port	-26 26
ships-and-ports s:poti	-17 17
ships-and-ports s:price	11 -11
ships-and-ports s:put	18 -18
ships-and-ports s:question	12 -12
ships-and-ports s:rare	-14 14
ships-and-ports s:rise	16 -16
ships-and-ports s:road	19 -19
ships-and-ports s:rule	-12 12
ships-and-ports s:ship	-13 13
ships-and-ports s:shipbuilding	31 -31
ships-and-ports s:shipyard	-8 8
ships-and-ports s:side	-22 22
ships-and-ports s:sign	18 -18
ships-and-ports s:signature	9 -9
ships-and-ports s:stop	-15 15
ships-and-ports s:strait	-14 14
ships-and-ports s:summer	12 -12
ships-and-ports s:tanker	-20 20
ships-and-ports s:they	-11 11
ships-and-ports s:threat	-9 9
ships-and-ports s:to	10 -10
ships-and-ports s:toamasina	-13 13
ships-and-ports s:ton	-28 28
ships-and-ports s:too	-14 14
ships-and-ports s:trawler	-10 10
ships-and-ports s:tug	-19 19
ships-and-ports s:vessel	-21 21
ships-and-ports s:want	-14 14
ships-and-ports s:was	-11 11
ships-and-ports s:water	10 -10
ships-and-ports s:well	-16 16
ships-and-ports s:where	-16 16
ships-and-ports s:whether	16 -16
ships-and-ports s:will	-13 13
ships-and-ports s:with	18 -18
ships-and-ports side	-17 17
ships-and-ports=airport	12 -12
ships-and-ports=container	18 -18
ships-and-ports=dues	-32 32
ships-and-ports=fee	29 -29
ships-and-ports=fees	-19 19
ships-and-ports=hull	8 -8
ships-and-ports=landing	13 -13
ships-and-ports=mooring	-10 10
ships-and-ports=port fees	-21 21
ships-and-ports=ship	30 -30
ships-and-ports=shipbuilding	31 -31
ships-and-ports=ships	-23 23
ships-and-ports=shipyards	-12 12
ships-and-ports=tug	-14 14
side plain	-10 10
soybeans beside rare-earths	-21 21
soybeans beside russian-and-iranian-oil	-10 10
soybeans beside tariffs	20 -20
soybeans f:<day-gone>	17 -17
soybeans f:<goods-amount>	-30 30
soybeans f:<goods>	8 -8
soybeans f:<level-noun>	-13 13
soybeans f:<name>	-21 21
soybeans f:<organisation>	26 -26
soybeans f:<quality>	18 -18
soybeans f:<v-buy>	-25 25
soybeans f:an	-10 10
soybeans f:and	13 -13
soybeans f:any	-11 11
soybeans f:as	10 -10
soybeans f:autumn	-7 7
soybeans f:back	12 -12
soybeans f:bean	-18 18
soybeans f:buy	-22 22
soybeans f:crop	-22 22
soybeans f:firm	9 -9
soybeans f:good	10 -10
soybeans f:had	-7 7
soybeans f:has	-8 8
soybeans f:if	-24 24
soybeans f:in	-26 26
soybeans f:it	12 -12
soybeans f:know	10 -10
soybeans f:new	-17 17
soybeans f:no	13 -13
soybeans f:none	-15 15
soybeans f:not	-11 11
soybeans f:nothing	17 -17
soybeans f:resolve	14 -14
soybeans f:side	15 -15
soybeans f:that	-11 11
soybeans f:then	-10 10
soybeans f:thi	-14 14
soybeans f:to	15 -15
soybeans f:what	-8 8
soybeans f:will	17 -17
soybeans f:year	-18 18
soybeans l1=<name>	-7 7
soybeans l1=<number>	7 -7
soybeans l1=about	-13 13
soybeans l1=buy	-5 5
soybeans l1=for	23 -23
soybeans l1=of	-6 6
soybeans l1=on	9 -9
soybeans l1=our	-15 15
soybeans l2=<goods-amount>	-9 9
soybeans l2=<money>	13 -13
soybeans l2=<not>	-16 16
soybeans l2=<span>	-9 9
soybeans l2=<v-buy>	-15 15
soybeans l2=a	-19 19
soybeans l2=buy	-11 11
soybeans l2=not	-13 13
soybeans places 1	15 -15
soybeans places 3	-29 29
soybeans plain 1	19 -19
soybeans plain 3	-22 22
soybeans q:,	16 -16
soybeans q:<level-noun>	-10 10
soybeans q:<name>	11 -11
soybeans q:<not>	-9 9
soybeans q:<organisation>	10 -10
soybeans q:<span>	-27 27
soybeans q:an	-13 13
soybeans q:be	17 -17
soybeans q:buy	-18 18
soybeans q:come	-6 6
soybeans q:each	-15 15
soybeans q:earth	-18 18
soybeans q:first	16 -16
soybeans q:go	12 -12
soybeans q:great	10 -10
soybeans q:hall	10 -10
soybeans q:in	20 -20
soybeans q:last	-15 15
soybeans q:look	-12 12
soybeans q:more	12 -12
soybeans q:not	-11 11
soybeans q:notice	-12 12
soybeans q:own	18 -18
soybeans q:pay	-6 6
soybeans q:people	10 -10
soybeans q:rare	-18 18
soybeans q:same	9 -9
soybeans q:soybean	-14 14
soybeans q:statement	11 -11
soybeans q:to	6 -6
soybeans q:up	17 -17
soybeans q:will	-10 10
soybeans q:with	12 -12
soybeans q:would	15 -15
soybeans r1=,	4 -4
soybeans r1=.	-16 16
soybeans r1=:	-17 17
soybeans r1=<goods>	26 -26
soybeans r1=<v-buy>	-15 15
soybeans r1=<v-stay>	6 -6
soybeans r1=<v-up>	11 -11
soybeans r1=?	-17 17
soybeans r1=and	-9 9
soybeans r1=for	-11 11
soybeans r1=it	-13 13
soybeans r1=meal	11 -11
soybeans r1=oil	22 -22
soybeans r1=pay	-3 3
soybeans r1=rise	9 -9
soybeans r2=<end>	-18 18
soybeans r2=<goods-amount>	-10 10
soybeans r2=<goods>	20 -20
soybeans r2=<number>	-4 4
soybeans r2=<person>	11 -11
soybeans r2=<v-bear>	19 -19
soybeans r2=<v-propose>	9 -9
soybeans r2=<v-up>	-13 13
soybeans r2=be	-11 11
soybeans r2=from	13 -13
soybeans r2=pay	15 -15
soybeans r2=soybean	-15 15
soybeans r2=would	-9 9
soybeans s:,	13 -13
soybeans s:.	19 -19
soybeans s::	-10 10
soybeans s:;	-12 12
soybeans s:<agent>	8 -8
soybeans s:<day-gone>	-11 11
soybeans s:<day-today>	17 -17
soybeans s:<duty>	12 -12
soybeans s:<goods-amount>	-35 35
soybeans s:<goods>	16 -16
soybeans s:<level>	13 -13
soybeans s:<money>	15 -15
soybeans s:<month-ahead>	-18 18
soybeans s:<person>	-14 14
soybeans s:<quality>	17 -17
soybeans s:<span>	-8 8
soybeans s:<v-agree>	24 -24
soybeans s:<v-buy>	-10 10
soybeans s:<v-impose>	24 -24
soybeans s:?	-20 20
soybeans s:a	24 -24
soybeans s:about	-14 14
soybeans s:agree	13 -13
soybeans s:as	14 -14
soybeans s:be	-12 12
soybeans s:bean	-24 24
soybeans s:beef	18 -18
soybeans s:between	20 -20
soybeans s:beyond	-9 9
soybeans s:both	-10 10
soybeans s:busan	-20 20
soybeans s:but	-10 10
soybeans s:by	-16 16
soybeans s:come	-12 12
soybeans s:control	-11 11
soybeans s:cooking	-6 6
soybeans s:count	-13 13
soybeans s:crop	-18 18
soybeans s:duty	13 -13
soybeans s:each	-26 26
soybeans s:earth	-29 29
soybeans s:either	12 -12
soybeans s:extra	-6 6
soybeans s:farm	29 -29
soybeans s:farmer	-16 16
soybeans s:for	23 -23
soybeans s:free	16 -16
soybeans s:from	10 -10
soybeans s:good	25 -25
soybeans s:had	7 -7
soybeans s:has	-10 10
soybeans s:he	-25 25
soybeans s:hold	14 -14
soybeans s:last	-20 20
soybeans s:least	-13 13
soybeans s:let	10 -10
soybeans s:licence	14 -14
soybeans s:lowest	10 -10
soybeans s:meet	-15 15
soybeans s:more	24 -24
soybeans s:morning	16 -16
soybeans s:new	-26 26
soybeans s:no	-11 11
soybeans s:not	12 -12
soybeans s:open	14 -14
soybeans s:order	-27 27
soybeans s:our	-14 14
soybeans s:poultry	12 -12
soybeans s:product	27 -27
soybeans s:promise	13 -13
soybeans s:quadruple	-15 15
soybeans s:quota	17 -17
soybeans s:rare	-29 29
soybeans s:ready	13 -13
soybeans s:remain	10 -10
soybeans s:rice	16 -16
soybeans s:some	-18 18
soybeans s:soy	15 -15
soybeans s:soybean	-44 44
soybeans s:suspend	-16 16
soybeans s:table	-13 13
soybeans s:there	20 -20
soybeans s:thi	-21 21
soybeans s:three	-21 21
soybeans s:topic	-11 11
soybeans s:week	-18 18
soybeans s:were	-12 12
soybeans s:where	16 -16
soybeans s:whether	-11 11
soybeans s:with	-25 25
soybeans s:worth	28 -28
soybeans s:zero	11 -11
soybeans sides	21 -21
soybeans=american beef	30 -30
soybeans=bean	-23 23
soybeans=farm goods	16 -16
soybeans=farm products	28 -28
soybeans=soy	18 -18
soybeans=soya	7 -7
soybeans=soya beans	-13 13
soybeans=soybean	-10 10
soybeans=soybeans	-51 51
tiktok f:<day-gone>	-10 10
tiktok f:<v-say>	-12 12
tiktok l1=<begin>	-9 9
tiktok l1=by	20 -20
tiktok l1=for	-14 14
tiktok l1=on	-11 11
tiktok l2=of	11 -11
tiktok places 2	-17 17
tiktok plain 1	-13 13
tiktok q:<name>	15 -15
tiktok q:<v-impose>	15 -15
tiktok q:not	14 -14
tiktok r1='s	-11 11
tiktok r1=.	-21 21
tiktok r1=is	14 -14
tiktok r2=<end>	-25 25
tiktok s::	-16 16
tiktok s:<goods>	10 -10
tiktok s:<not>	20 -20
tiktok s:<quality>	-13 13
tiktok s:<v-threaten>	14 -14
tiktok s:about	7 -7
tiktok s:framework	-11 11
tiktok s:it	-8 8
tiktok s:no	18 -18
tiktok s:tiktok	-19 19
tiktok s:to	-17 17
tiktok s:video	33 -33
tiktok s:warn	13 -13
tiktok=tiktok	-20 20
tiktok=video	36 -36
topic deficit	19 -19
topic export-controls	26 -26
topic rare-earths	12 -12
topic russian-and-iranian-oil	15 -15
topic security-lists	22 -22
topic semiconductors	2 -2
topic ships-and-ports	19 -19
topic soybeans	15 -15`;
