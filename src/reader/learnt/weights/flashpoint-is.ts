// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FLASHPOINT_IS = `no	yes
<always>	51 -51
deficit f:<gate>	10 -10
deficit f:<level-noun>	11 -11
deficit f:<level>	22 -22
deficit f:<money>	-15 15
deficit f:<person>	-21 21
deficit f:<sender>	15 -15
deficit f:<span>	15 -15
deficit f:and	-7 7
deficit f:export	13 -13
deficit f:for	-20 20
deficit f:from	-9 9
deficit f:good	-10 10
deficit f:index	9 -9
deficit f:it	-28 28
deficit f:last	-21 21
deficit f:more	7 -7
deficit f:rise	8 -8
deficit f:sell	-12 12
deficit f:was	-16 16
deficit f:which	14 -14
deficit f:year	-10 10
deficit headline	-17 17
deficit l1='s	15 -15
deficit l1=<begin>	10 -10
deficit l1=<name>	16 -16
deficit l1=a	14 -14
deficit l1=the	-13 13
deficit l2=<name>	13 -13
deficit places 1	13 -13
deficit places 2	-9 9
deficit plain 1	7 -7
deficit q:,	19 -19
deficit q:<agent>	16 -16
deficit q:<level>	16 -16
deficit q:<quality>	15 -15
deficit q:<v-end>	10 -10
deficit q:<v-stay>	16 -16
deficit q:<v-up>	-16 16
deficit q:about	-10 10
deficit q:good	-14 14
deficit q:had	15 -15
deficit q:it	-5 5
deficit q:the	14 -14
deficit q:was	-11 11
deficit q:with	-9 9
deficit r1=,	-7 7
deficit r1=in	15 -15
deficit r1=that	-11 11
deficit r2=to	-9 9
deficit s:'s	23 -23
deficit s:-	12 -12
deficit s:.	17 -17
deficit s:;	-15 15
deficit s:<agent>	16 -16
deficit s:<level-noun>	19 -19
deficit s:<level>	21 -21
deficit s:<name>	7 -7
deficit s:<organisation>	-13 13
deficit s:<person>	-16 16
deficit s:<v-begin>	-8 8
deficit s:<v-down>	-13 13
deficit s:<v-propose>	-9 9
deficit s:<v-up>	-15 15
deficit s:a	27 -27
deficit s:about	-22 22
deficit s:against	-10 10
deficit s:aim	-13 13
deficit s:be	15 -15
deficit s:but	-16 16
deficit s:country	21 -21
deficit s:declare	-8 8
deficit s:deficit	-12 12
deficit s:doe	-13 13
deficit s:emergency	-8 8
deficit s:figure	14 -14
deficit s:go	-6 6
deficit s:his	-14 14
deficit s:it	-12 12
deficit s:last	13 -13
deficit s:million	16 -16
deficit s:more	14 -14
deficit s:of	18 -18
deficit s:output	13 -13
deficit s:report	-10 10
deficit s:shrink	-11 11
deficit s:since	16 -16
deficit s:surplu	29 -29
deficit s:than	14 -14
deficit s:the	10 -10
deficit s:thi	-25 25
deficit s:third	-15 15
deficit s:two	22 -22
deficit s:with	24 -24
deficit sides	16 -16
deficit=deficit	-13 13
deficit=gap	-5 5
deficit=surplus	17 -17
deficit=the gap was	14 -14
deficit=trade surplus	17 -17
export-controls beside pharmaceuticals	22 -22
export-controls beside soybeans	27 -27
export-controls beside tariffs	12 -12
export-controls beside tiktok	24 -24
export-controls f:;	12 -12
export-controls f:<day-ahead>	14 -14
export-controls f:<day-gone>	17 -17
export-controls f:<duty>	17 -17
export-controls f:<level>	11 -11
export-controls f:<money>	14 -14
export-controls f:<month-gone>	-15 15
export-controls f:<organisation>	-19 19
export-controls f:<quality>	12 -12
export-controls f:<sender>	-24 24
export-controls f:<v-bear>	-9 9
export-controls f:<v-stay>	10 -10
export-controls f:<v-threaten>	13 -13
export-controls f:also	-17 17
export-controls f:an	-15 15
export-controls f:answer	18 -18
export-controls f:at	-10 10
export-controls f:by	5 -5
export-controls f:call	-10 10
export-controls f:case	-11 11
export-controls f:charge	-10 10
export-controls f:chip	-14 14
export-controls f:company	-9 9
export-controls f:discussion	-12 12
export-controls f:end	5 -5
export-controls f:export	-20 20
export-controls f:fee	-7 7
export-controls f:fentanyl	-14 14
export-controls f:for	-11 11
export-controls f:future	-11 11
export-controls f:go	12 -12
export-controls f:harvest	11 -11
export-controls f:he	5 -5
export-controls f:here	-11 11
export-controls f:i	8 -8
export-controls f:in	-16 16
export-controls f:its	-13 13
export-controls f:meet	-19 19
export-controls f:never	13 -13
export-controls f:new	-10 10
export-controls f:nobody	-18 18
export-controls f:not	-18 18
export-controls f:note	-15 15
export-controls f:number	10 -10
export-controls f:of	-2 2
export-controls f:only	-17 17
export-controls f:other	19 -19
export-controls f:pay	13 -13
export-controls f:point	-14 14
export-controls f:raw	-10 10
export-controls f:regard	-15 15
export-controls f:review	-14 14
export-controls f:shall	-10 10
export-controls f:tariff	10 -10
export-controls f:them	-19 19
export-controls f:they	-23 23
export-controls f:thi	-17 17
export-controls f:too	-17 17
export-controls f:until	12 -12
export-controls f:were	-18 18
export-controls f:will	-17 17
export-controls f:year	11 -11
export-controls headline	27 -27
export-controls l1='s	-12 12
export-controls l1=,	9 -9
export-controls l1=<begin>	8 -8
export-controls l1=<goods>	-22 22
export-controls l1=<name>	-12 12
export-controls l1=<v-buy>	10 -10
export-controls l1=<v-end>	-20 20
export-controls l1=<v-propose>	11 -11
export-controls l1=a	-6 6
export-controls l1=about	-10 10
export-controls l1=chip	-19 19
export-controls l1=final	-15 15
export-controls l1=fishing	24 -24
export-controls l1=had	12 -12
export-controls l1=import	11 -11
export-controls l1=in	12 -12
export-controls l1=new	-13 13
export-controls l1=on	-18 18
export-controls l1=under	-17 17
export-controls l1=want	8 -8
export-controls l2=-	-13 13
export-controls l2=<day-ahead>	11 -11
export-controls l2=<seat>	-12 12
export-controls l2=<v-end>	-19 19
export-controls l2=<v-say>	12 -12
export-controls l2=<v-stay>	-12 12
export-controls l2=for	-7 7
export-controls l2=has	10 -10
export-controls l2=if	17 -17
export-controls l2=may	-10 10
export-controls l2=new	12 -12
export-controls l2=on	11 -11
export-controls l2=only	-10 10
export-controls l2=say	18 -18
export-controls l2=the	-12 12
export-controls l2=to	-22 22
export-controls l2=up	-18 18
export-controls l2=without	-12 12
export-controls places 1	22 -22
export-controls places 2	-45 45
export-controls places 3	-23 23
export-controls q:(	-11 11
export-controls q:)	-11 11
export-controls q:<agent>	19 -19
export-controls q:<day-ahead>	-7 7
export-controls q:<day-gone>	-9 9
export-controls q:<day-today>	13 -13
export-controls q:<gate>	14 -14
export-controls q:<level-noun>	26 -26
export-controls q:<level>	10 -10
export-controls q:<money>	19 -19
export-controls q:<month-ahead>	26 -26
export-controls q:<sender>	20 -20
export-controls q:<taker>	-11 11
export-controls q:<v-begin>	-16 16
export-controls q:<v-say>	-12 12
export-controls q:<v-suspend>	-12 12
export-controls q:add	10 -10
export-controls q:after	-11 11
export-controls q:again	10 -10
export-controls q:against	14 -14
export-controls q:among	7 -7
export-controls q:apply	10 -10
export-controls q:arrangement	-10 10
export-controls q:as	11 -11
export-controls q:aside	-8 8
export-controls q:be	11 -11
export-controls q:beef	14 -14
export-controls q:been	-13 13
export-controls q:busan	-10 10
export-controls q:call	14 -14
export-controls q:come	-10 10
export-controls q:discuss	-13 13
export-controls q:for	-15 15
export-controls q:force	-15 15
export-controls q:good	9 -9
export-controls q:halve	-12 12
export-controls q:has	-15 15
export-controls q:have	-13 13
export-controls q:hide	-13 13
export-controls q:his	-13 13
export-controls q:hour	-11 11
export-controls q:if	10 -10
export-controls q:industry	20 -20
export-controls q:its	-14 14
export-controls q:law	11 -11
export-controls q:licence	-12 12
export-controls q:lithium	-14 14
export-controls q:matter	-12 12
export-controls q:may	-13 13
export-controls q:measure	-13 13
export-controls q:meet	-7 7
export-controls q:minister	15 -15
export-controls q:most	-13 13
export-controls q:mr	-15 15
export-controls q:next	-19 19
export-controls q:nothing	14 -14
export-controls q:now	-10 10
export-controls q:other	16 -16
export-controls q:out	-12 12
export-controls q:own	-19 19
export-controls q:pause	-16 16
export-controls q:pay	14 -14
export-controls q:permanent	-11 11
export-controls q:prime	11 -11
export-controls q:published	-11 11
export-controls q:raw	-16 16
export-controls q:reciprocal	-10 10
export-controls q:rise	12 -12
export-controls q:round	-9 9
export-controls q:sale	10 -10
export-controls q:sell	-20 20
export-controls q:side	25 -25
export-controls q:statement	13 -13
export-controls q:stop	-6 6
export-controls q:sure	14 -14
export-controls q:suspend	13 -13
export-controls q:take	-12 12
export-controls q:tariff	-8 8
export-controls q:telephone	12 -12
export-controls q:that	-24 24
export-controls q:the	12 -12
export-controls q:themselve	10 -10
export-controls q:they	-10 10
export-controls q:trade	13 -13
export-controls q:two	-14 14
export-controls q:undertook	8 -8
export-controls q:until	13 -13
export-controls q:used	10 -10
export-controls q:won't	-15 15
export-controls q:write	-16 16
export-controls q:you	-11 11
export-controls q:yttrium	10 -10
export-controls r1=<v-suspend>	-10 10
export-controls r1=and	-12 12
export-controls r1=for	-26 26
export-controls r1=from	11 -11
export-controls r1=is	13 -13
export-controls r1=list	17 -17
export-controls r1=of	9 -9
export-controls r1=rare	7 -7
export-controls r1=raw	-20 20
export-controls r1=since	-9 9
export-controls r1=the	12 -12
export-controls r1=was	-10 10
export-controls r1=which	-16 16
export-controls r2=,	-16 16
export-controls r2=.	15 -15
export-controls r2=<goods>	-14 14
export-controls r2=<level>	10 -10
export-controls r2=<not>	-25 25
export-controls r2=<quality>	10 -10
export-controls r2=<v-begin>	-14 14
export-controls r2=<v-down>	-12 12
export-controls r2=<v-say>	16 -16
export-controls r2=a	10 -10
export-controls r2=announce	16 -16
export-controls r2=chip	16 -16
export-controls r2=critical	-14 14
export-controls r2=earth	7 -7
export-controls r2=from	13 -13
export-controls r2=lithium	-15 15
export-controls r2=most	11 -11
export-controls r2=not	-14 14
export-controls r2=on	-19 19
export-controls r2=rare	19 -19
export-controls r2=tungsten	-17 17
export-controls r2=what	8 -8
export-controls r2=which	-20 20
export-controls s:"	-14 14
export-controls s:.	6 -6
export-controls s:<agent>	-4 4
export-controls s:<day-ahead>	-11 11
export-controls s:<duty>	14 -14
export-controls s:<goods-amount>	-8 8
export-controls s:<goods>	-43 43
export-controls s:<level-noun>	19 -19
export-controls s:<money>	20 -20
export-controls s:<name>	-12 12
export-controls s:<number>	14 -14
export-controls s:<office>	16 -16
export-controls s:<person>	18 -18
export-controls s:<points>	-7 7
export-controls s:<quality>	13 -13
export-controls s:<sender>	-17 17
export-controls s:<span>	10 -10
export-controls s:<v-buy>	29 -29
export-controls s:<v-deny>	-15 15
export-controls s:<v-end>	-26 26
export-controls s:<v-propose>	-11 11
export-controls s:<v-sell>	-14 14
export-controls s:<v-up>	-12 12
export-controls s:abolish	-9 9
export-controls s:about	-17 17
export-controls s:accord	7 -7
export-controls s:add	-13 13
export-controls s:additional	17 -17
export-controls s:affected	-13 13
export-controls s:affiliate	-28 28
export-controls s:agreement	14 -14
export-controls s:all	-12 12
export-controls s:also	33 -33
export-controls s:among	-13 13
export-controls s:an	15 -15
export-controls s:and	-12 12
export-controls s:answer	-21 21
export-controls s:antimony	-23 23
export-controls s:app	16 -16
export-controls s:application	-9 9
export-controls s:apply	12 -12
export-controls s:approval	27 -27
export-controls s:are	7 -7
export-controls s:at	-11 11
export-controls s:balsa	-13 13
export-controls s:battery	-18 18
export-controls s:be	-17 17
export-controls s:beef	22 -22
export-controls s:behind	15 -15
export-controls s:beyond	-14 14
export-controls s:bismuth	-16 16
export-controls s:bring	10 -10
export-controls s:buy	10 -10
export-controls s:call	-12 12
export-controls s:callao	14 -14
export-controls s:carbonate	-13 13
export-controls s:cargoe	13 -13
export-controls s:case	-17 17
export-controls s:ceiling	13 -13
export-controls s:certificate	-28 28
export-controls s:changed	-13 13
export-controls s:chemical	14 -14
export-controls s:clear	5 -5
export-controls s:closed	14 -14
export-controls s:closing	9 -9
export-controls s:coal	-14 14
export-controls s:cobalt	-17 17
export-controls s:commerce	-11 11
export-controls s:company	12 -12
export-controls s:control	-32 32
export-controls s:copper	-13 13
export-controls s:critical	-20 20
export-controls s:curb	16 -16
export-controls s:dealt	9 -9
export-controls s:demand	-7 7
export-controls s:deny	10 -10
export-controls s:design	-21 21
export-controls s:did	-15 15
export-controls s:do	20 -20
export-controls s:down	-23 23
export-controls s:drone	-22 22
export-controls s:due	16 -16
export-controls s:duty	-8 8
export-controls s:earth	22 -22
export-controls s:engine	-23 23
export-controls s:examine	-20 20
export-controls s:export	-18 18
export-controls s:extension	-15 15
export-controls s:figure	11 -11
export-controls s:final	-14 14
export-controls s:fishing	26 -26
export-controls s:for	-18 18
export-controls s:foreign	-15 15
export-controls s:found	13 -13
export-controls s:fourth	-13 13
export-controls s:gallium	-23 23
export-controls s:germanium	-10 10
export-controls s:give	13 -13
export-controls s:given	-22 22
export-controls s:gold	-14 14
export-controls s:good	-12 12
export-controls s:half	-12 12
export-controls s:harvest	9 -9
export-controls s:health	-13 13
export-controls s:hear	10 -10
export-controls s:heavy	-14 14
export-controls s:hide	-13 13
export-controls s:hinted	10 -10
export-controls s:import	20 -20
export-controls s:indium	-11 11
export-controls s:issuing	-18 18
export-controls s:its	-6 6
export-controls s:jet	-20 20
export-controls s:know	-21 21
export-controls s:let	-30 30
export-controls s:licence	-25 25
export-controls s:licensing	-24 24
export-controls s:lift	-20 20
export-controls s:listed	-12 12
export-controls s:lithium	-45 45
export-controls s:little	-12 12
export-controls s:log	-15 15
export-controls s:machine	-20 20
export-controls s:magnet	-8 8
export-controls s:matte	-11 11
export-controls s:may	-15 15
export-controls s:medicine	23 -23
export-controls s:metal	14 -14
export-controls s:mine	-10 10
export-controls s:mineral	-13 13
export-controls s:ministry	-15 15
export-controls s:molybdenum	-18 18
export-controls s:most	8 -8
export-controls s:nickel	-39 39
export-controls s:nobody	22 -22
export-controls s:note	-13 13
export-controls s:nut	-12 12
export-controls s:off	19 -19
export-controls s:ore	-15 15
export-controls s:origin	22 -22
export-controls s:outside	15 -15
export-controls s:palm	-12 12
export-controls s:park	12 -12
export-controls s:pay	26 -26
export-controls s:people	11 -11
export-controls s:permit	-51 51
export-controls s:phosphate	-22 22
export-controls s:possible	-13 13
export-controls s:put	9 -9
export-controls s:rare	18 -18
export-controls s:raw	-31 31
export-controls s:recognise	16 -16
export-controls s:recognition	11 -11
export-controls s:refuse	15 -15
export-controls s:refused	15 -15
export-controls s:remain	-8 8
export-controls s:reply	-15 15
export-controls s:report	11 -11
export-controls s:required	-16 16
export-controls s:requirement	-14 14
export-controls s:restriction	-9 9
export-controls s:right	-11 11
export-controls s:rise	-12 12
export-controls s:rule	-20 20
export-controls s:say	21 -21
export-controls s:scrap	-23 23
export-controls s:ship	12 -12
export-controls s:shipment	-17 17
export-controls s:since	-16 16
export-controls s:software	-30 30
export-controls s:soybean	23 -23
export-controls s:sticking	13 -13
export-controls s:subject	-23 23
export-controls s:table	-15 15
export-controls s:tariff	9 -9
export-controls s:tax	25 -25
export-controls s:technology	5 -5
export-controls s:tellurium	-16 16
export-controls s:that	-9 9
export-controls s:the	13 -13
export-controls s:there	-23 23
export-controls s:these	14 -14
export-controls s:those	-21 21
export-controls s:tightened	-13 13
export-controls s:tiktok	18 -18
export-controls s:tin	-19 19
export-controls s:too	-9 9
export-controls s:topic	17 -17
export-controls s:truce	-17 17
export-controls s:tungsten	-27 27
export-controls s:unreliable	14 -14
export-controls s:until	9 -9
export-controls s:up	-9 9
export-controls s:uranium	-16 16
export-controls s:us	-20 20
export-controls s:use	-20 20
export-controls s:wait	13 -13
export-controls s:want	-10 10
export-controls s:watch	-11 11
export-controls s:way	13 -13
export-controls s:were	10 -10
export-controls s:what	-14 14
export-controls s:wheat	15 -15
export-controls s:whether	15 -15
export-controls s:which	-17 17
export-controls s:without	-6 6
export-controls s:yard	12 -12
export-controls s:yttrium	11 -11
export-controls s:yuan	-10 10
export-controls s:—	-6 6
export-controls side	-14 14
export-controls=affiliates	-25 25
export-controls=approval	21 -21
export-controls=ban	14 -14
export-controls=ban exports of	12 -12
export-controls=ban on exports of	-13 13
export-controls=ban on the export of	-13 13
export-controls=ceiling	13 -13
export-controls=certificates	-14 14
export-controls=closed	12 -12
export-controls=closing	9 -9
export-controls=controls	-41 41
export-controls=export certificates	-18 18
export-controls=export controls	-16 16
export-controls=export licence	-20 20
export-controls=export licences	-18 18
export-controls=export licenses	11 -11
export-controls=export tax	12 -12
export-controls=export-control	9 -9
export-controls=leave	11 -11
export-controls=licence	-14 14
export-controls=licences	-25 25
export-controls=licensing	-19 19
export-controls=permit	-14 14
export-controls=permits	-40 40
export-controls=refused	17 -17
export-controls=refuses	19 -19
export-controls=stopped	14 -14
fentanyl beside rare-earths	-18 18
fentanyl beside soybeans	-19 19
fentanyl f:.	8 -8
fentanyl f:<goods>	8 -8
fentanyl f:<name>	-12 12
fentanyl f:<number>	15 -15
fentanyl f:<person>	-17 17
fentanyl f:<quality>	-23 23
fentanyl f:<v-bear>	6 -6
fentanyl f:<v-propose>	6 -6
fentanyl f:<v-say>	-13 13
fentanyl f:<v-target>	6 -6
fentanyl f:about	-12 12
fentanyl f:add	10 -10
fentanyl f:aluminum	8 -8
fentanyl f:are	10 -10
fentanyl f:as	-10 10
fentanyl f:before	12 -12
fentanyl f:begin	13 -13
fentanyl f:change	-11 11
fentanyl f:changed	-12 12
fentanyl f:country	14 -14
fentanyl f:down	-15 15
fentanyl f:else	-13 13
fentanyl f:everything	-21 21
fentanyl f:fall	18 -18
fentanyl f:have	8 -8
fentanyl f:here	13 -13
fentanyl f:higher	-11 11
fentanyl f:importer	-12 12
fentanyl f:it	11 -11
fentanyl f:keep	-11 11
fentanyl f:last	12 -12
fentanyl f:new	7 -7
fentanyl f:next	16 -16
fentanyl f:not	-20 20
fentanyl f:old	14 -14
fentanyl f:other	19 -19
fentanyl f:out	16 -16
fentanyl f:overall	-11 11
fentanyl f:quarrel	8 -8
fentanyl f:rest	11 -11
fentanyl f:run	9 -9
fentanyl f:say	-25 25
fentanyl f:steel	9 -9
fentanyl f:still	10 -10
fentanyl f:take	11 -11
fentanyl f:tariff	-21 21
fentanyl f:tell	-7 7
fentanyl f:than	10 -10
fentanyl f:the	18 -18
fentanyl f:those	-13 13
fentanyl f:up	14 -14
fentanyl f:was	9 -9
fentanyl f:what	8 -8
fentanyl f:which	12 -12
fentanyl l1=:	-15 15
fentanyl l1=<level>	18 -18
fentanyl l1=is	9 -9
fentanyl l1=its	9 -9
fentanyl l1=the	13 -13
fentanyl l2=,	11 -11
fentanyl l2=<begin>	12 -12
fentanyl l2=<duty>	-8 8
fentanyl l2=<goods>	-16 16
fentanyl l2=<name>	-13 13
fentanyl l2=<number>	8 -8
fentanyl l2=both	-15 15
fentanyl l2=lower	-13 13
fentanyl l2=the	11 -11
fentanyl places 2	-17 17
fentanyl plain 2	-17 17
fentanyl q:-	-9 9
fentanyl q:/	14 -14
fentanyl q:<level>	-12 12
fentanyl q:<name>	-11 11
fentanyl q:<number>	15 -15
fentanyl q:<person>	-10 10
fentanyl q:<seat>	18 -18
fentanyl q:<v-say>	18 -18
fentanyl q:<v-stay>	-11 11
fentanyl q:add	10 -10
fentanyl q:after	10 -10
fentanyl q:all	-13 13
fentanyl q:be	-15 15
fentanyl q:busan	-23 23
fentanyl q:call	-13 13
fentanyl q:charge	13 -13
fentanyl q:come	15 -15
fentanyl q:doe	-10 10
fentanyl q:duty	16 -16
fentanyl q:earth	-11 11
fentanyl q:editor	14 -14
fentanyl q:from	-8 8
fentanyl q:give	12 -12
fentanyl q:have	17 -17
fentanyl q:in	-18 18
fentanyl q:it	8 -8
fentanyl q:keep	12 -12
fentanyl q:let	11 -11
fentanyl q:list	12 -12
fentanyl q:minute	-15 15
fentanyl q:new	-13 13
fentanyl q:no	-8 8
fentanyl q:note	12 -12
fentanyl q:nothing	16 -16
fentanyl q:off	10 -10
fentanyl q:one	-19 19
fentanyl q:over	11 -11
fentanyl q:published	12 -12
fentanyl q:rare	-11 11
fentanyl q:rate	-11 11
fentanyl q:reach	-9 9
fentanyl q:remain	-20 20
fentanyl q:rest	11 -11
fentanyl q:section	14 -14
fentanyl q:sheet	20 -20
fentanyl q:sign	16 -16
fentanyl q:so	-14 14
fentanyl q:some	-11 11
fentanyl q:start	-16 16
fentanyl q:still	17 -17
fentanyl q:that	16 -16
fentanyl q:then	-13 13
fentanyl q:they	13 -13
fentanyl q:top	10 -10
fentanyl q:truce	-21 21
fentanyl q:two	19 -19
fentanyl q:what	13 -13
fentanyl q:which	-6 6
fentanyl q:will	-7 7
fentanyl q:with	-16 16
fentanyl r1=,	-15 15
fentanyl r1=<number>	18 -18
fentanyl r1=<v-down>	-5 5
fentanyl r1=duty	13 -13
fentanyl r1=fall	-9 9
fentanyl r2=,	13 -13
fentanyl r2=<number>	12 -12
fentanyl r2=<v-down>	-26 26
fentanyl r2=<v-impose>	-14 14
fentanyl r2=from	-24 24
fentanyl r2=halve	-13 13
fentanyl r2=is	12 -12
fentanyl r2=not	10 -10
fentanyl r2=that	-12 12
fentanyl r2=the	9 -9
fentanyl r2=to	-16 16
fentanyl s:"	15 -15
fentanyl s:)	-12 12
fentanyl s:-	20 -20
fentanyl s:<day-ahead>	8 -8
fentanyl s:<day-today>	25 -25
fentanyl s:<name>	-12 12
fentanyl s:<number>	24 -24
fentanyl s:<organisation>	16 -16
fentanyl s:<person>	-29 29
fentanyl s:<span>	14 -14
fentanyl s:<v-bear>	7 -7
fentanyl s:<v-begin>	2 -2
fentanyl s:<v-buy>	-14 14
fentanyl s:<v-deny>	14 -14
fentanyl s:<v-down>	-10 10
fentanyl s:<v-propose>	-10 10
fentanyl s:<v-return>	8 -8
fentanyl s:<v-stay>	24 -24
fentanyl s:about	11 -11
fentanyl s:after	14 -14
fentanyl s:against	-6 6
fentanyl s:and	7 -7
fentanyl s:announce	12 -12
fentanyl s:answer	-18 18
fentanyl s:as	-26 26
fentanyl s:at	17 -17
fentanyl s:being	18 -18
fentanyl s:combined	18 -18
fentanyl s:consist	-7 7
fentanyl s:date	-13 13
fentanyl s:day	-19 19
fentanyl s:do	-20 20
fentanyl s:duty	9 -9
fentanyl s:explain	19 -19
fentanyl s:force	-20 20
fentanyl s:good	11 -11
fentanyl s:later	12 -12
fentanyl s:law	-8 8
fentanyl s:licence	-11 11
fentanyl s:lower	-23 23
fentanyl s:magnet	-14 14
fentanyl s:minute	23 -23
fentanyl s:move	-12 12
fentanyl s:mr	16 -16
fentanyl s:now	-12 12
fentanyl s:of	-11 11
fentanyl s:other	-8 8
fentanyl s:out	16 -16
fentanyl s:over	16 -16
fentanyl s:past	14 -14
fentanyl s:plu	14 -14
fentanyl s:president	12 -12
fentanyl s:product	-23 23
fentanyl s:reason	-12 12
fentanyl s:reciprocal	14 -14
fentanyl s:rule	14 -14
fentanyl s:say	-23 23
fentanyl s:sign	-10 10
fentanyl s:so	19 -19
fentanyl s:stand	6 -6
fentanyl s:still	7 -7
fentanyl s:sum	8 -8
fentanyl s:suspend	-11 11
fentanyl s:term	8 -8
fentanyl s:that	14 -14
fentanyl s:these	-7 7
fentanyl s:thi	13 -13
fentanyl s:thing	11 -11
fentanyl s:to	-15 15
fentanyl s:together	13 -13
fentanyl s:total	12 -12
fentanyl s:two	-15 15
fentanyl s:under	30 -30
fentanyl s:up	-10 10
fentanyl s:well	-8 8
fentanyl s:would	13 -13
loose a:<duty>	11 -11
loose a:<gate>	-7 7
loose a:<level-noun>	-17 17
loose a:<level>	15 -15
loose a:<level> .	4 -4
loose a:<level> on	-9 9
loose a:<money>	19 -19
loose a:<name>	18 -18
loose a:<name> require	14 -14
loose a:<number>	4 -4
loose a:<number> .	16 -16
loose a:<quality> company	-13 13
loose a:<seat>	-17 17
loose a:<sender>	-22 22
loose a:<span>	16 -16
loose a:<v-agree>	9 -9
loose a:<v-sell>	-17 17
loose a:afternoon	-10 10
loose a:also	-17 17
loose a:and	-4 4
loose a:be	-15 15
loose a:beef	11 -11
loose a:beyond	-14 14
loose a:both	-18 18
loose a:buy	-10 10
loose a:by <level>	10 -10
loose a:changed	-11 11
loose a:chip .	11 -11
loose a:continue	11 -11
loose a:continue to	10 -10
loose a:country	-10 10
loose a:day	14 -14
loose a:earth .	-13 13
loose a:either	11 -11
loose a:end	14 -14
loose a:entity	-10 10
loose a:every	-16 16
loose a:export	-14 14
loose a:fee	-17 17
loose a:firm	-16 16
loose a:firm .	13 -13
loose a:first .	-15 15
loose a:for	-16 16
loose a:for a	21 -21
loose a:for lithium	-10 10
loose a:for our	10 -10
loose a:gallium	-11 11
loose a:generic	16 -16
loose a:go on	-9 9
loose a:go up	7 -7
loose a:good	17 -17
loose a:have been	-8 8
loose a:hide	-11 11
loose a:import	14 -14
loose a:in <seat>	-14 14
loose a:issue	-12 12
loose a:it	-15 15
loose a:let	-8 8
loose a:list	-9 9
loose a:lithium	-20 20
loose a:little	-10 10
loose a:little changed	-11 11
loose a:machine	-10 10
loose a:matte	-11 11
loose a:medicine	18 -18
loose a:most	12 -12
loose a:most <quality>	10 -10
loose a:nickel	-16 16
loose a:of <month-ahead>	13 -13
loose a:of <number>	-12 12
loose a:of entity	-16 16
loose a:of firm	-13 13
loose a:of the	12 -12
loose a:on	-7 7
loose a:on <day-gone>	14 -14
loose a:on its	-9 9
loose a:on the	-12 12
loose a:origin	16 -16
loose a:pay	-18 18
loose a:penalty	-14 14
loose a:port	-18 18
loose a:port of	-11 11
loose a:raw	-16 16
loose a:require	14 -14
loose a:require for	14 -14
loose a:required	-13 13
loose a:round	12 -12
loose a:scrap	-18 18
loose a:scrap .	-13 13
loose a:seed	-15 15
loose a:shipment	-10 10
loose a:stay .	-8 8
loose a:suspend	13 -13
loose a:tariff	22 -22
loose a:the <name>	12 -12
loose a:third	12 -12
loose a:trade	-15 15
loose a:was	-9 9
loose a:water	12 -12
loose a:with	13 -13
loose b:&	-16 16
loose b:'s	-16 16
loose b:)	-12 12
loose b:.	-13 13
loose b::	10 -10
loose b:: <name>	18 -18
loose b:<day-ahead>	13 -13
loose b:<goods>	17 -17
loose b:<level>	11 -11
loose b:<level> on	22 -22
loose b:<name>	-11 11
loose b:<name> and	19 -19
loose b:<name> would	-17 17
loose b:<not>	11 -11
loose b:<number>	-8 8
loose b:<office>	-11 11
loose b:<organisation> on	-8 8
loose b:<organisation> will	13 -13
loose b:<quality>	-12 12
loose b:<seat> 's	-17 17
loose b:<span>	14 -14
loose b:<v-bear>	19 -19
loose b:<v-deny>	-10 10
loose b:<v-down>	-16 16
loose b:<v-suspend>	-14 14
loose b:about	-25 25
loose b:agreement	19 -19
loose b:and has	-11 11
loose b:another	-16 16
loose b:basel	-11 11
loose b:be ask	-12 12
loose b:bean	16 -16
loose b:by	16 -16
loose b:case	11 -11
loose b:chip	-20 20
loose b:commerce	-13 13
loose b:control	13 -13
loose b:country	-10 10
loose b:delay	-11 11
loose b:do	19 -19
loose b:end to	-14 14
loose b:fall	-15 15
loose b:fall out	-15 15
loose b:ferry	-14 14
loose b:final	-15 15
loose b:fish	13 -13
loose b:fishing	14 -14
loose b:for <quality>	-9 9
loose b:give	-12 12
loose b:good	21 -21
loose b:have	11 -11
loose b:he	-12 12
loose b:hold back	-9 9
loose b:if	-10 10
loose b:if the	-7 7
loose b:in	12 -12
loose b:in <name>	13 -13
loose b:in <seat>	9 -9
loose b:include	12 -12
loose b:it	12 -12
loose b:it is	15 -15
loose b:it was	-15 15
loose b:keep two	-19 19
loose b:last	8 -8
loose b:licence for	14 -14
loose b:lift	10 -10
loose b:lift the	15 -15
loose b:lithium	-13 13
loose b:make	-11 11
loose b:matter of	-11 11
loose b:new	-6 6
loose b:not	8 -8
loose b:on <day-gone>	13 -13
loose b:on their	8 -8
loose b:ore	-12 12
loose b:over the	15 -15
loose b:palm	13 -13
loose b:pay	13 -13
loose b:put	-9 9
loose b:put <number>	-14 14
loose b:question of	-12 12
loose b:rule	-12 12
loose b:rule on	-12 12
loose b:say	16 -16
loose b:second	-12 12
loose b:some	-9 9
loose b:spoke about	-11 11
loose b:stop	-11 11
loose b:surcharge	-21 21
loose b:surcharge on	-13 13
loose b:that	15 -15
loose b:that a	16 -16
loose b:the	-8 8
loose b:the <organisation>	15 -15
loose b:the <quality>	-8 8
loose b:the country	-9 9
loose b:the question	-13 13
loose b:the rule	-9 9
loose b:the two	-15 15
loose b:they want	-14 14
loose b:tightened	-14 14
loose b:to	-10 10
loose b:to <level>	-12 12
loose b:to a	-7 7
loose b:to suspend	-10 10
loose b:to talk	-11 11
loose b:up	-15 15
loose b:up its	-13 13
loose b:up the	-9 9
loose b:us	-17 17
loose b:wait	16 -16
loose b:whether	11 -11
loose b:which the	12 -12
loose b:who	15 -15
loose b:with <name>	13 -13
loose b:year	19 -19
loose c0=bear	13 -13
loose c0=propose	-17 17
loose c0=target	10 -10
loose c1=down	-14 14
loose c1=target	14 -14
loose c2=buy	-6 6
loose ct0=down past	-14 14
loose ct0=end perfect	22 -22
loose ct0=end present	-14 14
loose ct0=impose future-passive	-12 12
loose ct0=impose present-passive	19 -19
loose ct0=propose future-passive	-12 12
loose ct0=propose present	-15 15
loose ct0=suspend perfect	15 -15
loose ct0=suspend present	-20 20
loose ct1=down infinitive	-16 16
loose ct1=down past	-14 14
loose ct1=end perfect	20 -20
loose ct1=impose infinitive	-18 18
loose ct1=impose present-passive	19 -19
loose ct1=suspend infinitive	-20 20
loose ct1=suspend perfect	15 -15
loose ct1=suspend present	-20 20
loose ct2=bear gerund	12 -12
loose ct2=bear present	-13 13
loose ct2=end present	-11 11
loose ct2=target gerund	15 -15
loose ct2=target present	-10 10
loose f:'s	-12 12
loose f:,	11 -11
loose f::	-21 21
loose f:;	12 -12
loose f:<goods-amount>	12 -12
loose f:<level-noun>	14 -14
loose f:<level>	15 -15
loose f:<month-gone>	-17 17
loose f:<name>	-5 5
loose f:<number>	15 -15
loose f:<quality>	-15 15
loose f:<seat>	-12 12
loose f:<sender>	-6 6
loose f:<v-agree>	13 -13
loose f:<v-begin>	-13 13
loose f:<v-deny>	-12 12
loose f:<v-down>	-12 12
loose f:<v-propose>	-22 22
loose f:<v-stay>	13 -13
loose f:about	15 -15
loose f:again	-16 16
loose f:agenda	-12 12
loose f:agree	9 -9
loose f:at	-11 11
loose f:be	-5 5
loose f:both	12 -12
loose f:by	8 -8
loose f:case	-4 4
loose f:chip	-16 16
loose f:company	-10 10
loose f:custom	14 -14
loose f:drop	-15 15
loose f:future	-11 11
loose f:h	-11 11
loose f:had	6 -6
loose f:harbour	5 -5
loose f:harvest	12 -12
loose f:has	-7 7
loose f:have	-15 15
loose f:he	14 -14
loose f:here	-13 13
loose f:hold	14 -14
loose f:if	-11 11
loose f:its	-24 24
loose f:keep	11 -11
loose f:law	-15 15
loose f:list	-12 12
loose f:lose	13 -13
loose f:lower	13 -13
loose f:matter	-15 15
loose f:meet	-19 19
loose f:nobody	-14 14
loose f:note	-15 15
loose f:nothing	9 -9
loose f:number	14 -14
loose f:oil	-15 15
loose f:only	-12 12
loose f:part	-11 11
loose f:pay	11 -11
loose f:player	9 -9
loose f:point	-12 12
loose f:purchase	-7 7
loose f:put	-9 9
loose f:quota	16 -16
loose f:raise	-17 17
loose f:request	-11 11
loose f:review	-13 13
loose f:rule	-15 15
loose f:sell	-11 11
loose f:ship	15 -15
loose f:spring	14 -14
loose f:stand	10 -10
loose f:terminal	-12 12
loose f:their	20 -20
loose f:they	-14 14
loose f:thing	-12 12
loose f:to	16 -16
loose f:too	-22 22
loose f:two	10 -10
loose f:up	-16 16
loose f:want	-8 8
loose f:was	-6 6
loose f:were	-9 9
loose f:when	-19 19
loose f:will	-11 11
loose f:within	12 -12
loose f:word	-8 8
loose f:write	5 -5
loose f:year	11 -11
loose has-future	-22 22
loose has-participle	11 -11
loose has-pluperfect	15 -15
loose has-present	14 -14
loose headline	16 -16
loose l1=&	-15 15
loose l1='s	-17 17
loose l1=,	8 -8
loose l1=:	-12 12
loose l1=<gate>	18 -18
loose l1=<quality>	-28 28
loose l1=<v-propose>	14 -14
loose l1=<v-stay>	13 -13
loose l1=about	-17 17
loose l1=by	6 -6
loose l1=ferry	-14 14
loose l1=final	-15 15
loose l1=fishing	18 -18
loose l1=for	6 -6
loose l1=had	13 -13
loose l1=have	19 -19
loose l1=it	12 -12
loose l1=new	-9 9
loose l1=on	-21 21
loose l1=our	-27 27
loose l1=palm	19 -19
loose l1=that	-16 16
loose l1=want	8 -8
loose l1=whose	-13 13
loose l2=-	-10 10
loose l2=.	-16 16
loose l2=<begin>	15 -15
loose l2=<day-ahead>	15 -15
loose l2=<level>	13 -13
loose l2=<money>	-13 13
loose l2=<month-gone>	5 -5
loose l2=<not>	12 -12
loose l2=<organisation>	-11 11
loose l2=<quality>	23 -23
loose l2=<sender>	19 -19
loose l2=<v-bear>	15 -15
loose l2=<v-deny>	-14 14
loose l2=about	-6 6
loose l2=at	14 -14
loose l2=for	-14 14
loose l2=has	17 -17
loose l2=in	14 -14
loose l2=its	20 -20
loose l2=may	-10 10
loose l2=more	-12 12
loose l2=out	9 -9
loose l2=rule	-18 18
loose l2=the	-7 7
loose l2=up	-16 16
loose l2=year	9 -9
loose l3=,	-21 21
loose l3=<name>	-24 24
loose l3=<organisation>	15 -15
loose l3=<sender>	10 -10
loose l3=<v-agree>	7 -7
loose l3=<v-say>	13 -13
loose l3=a	-11 11
loose l3=also	14 -14
loose l3=chip	-16 16
loose l3=export	13 -13
loose l3=is	5 -5
loose l3=leave	13 -13
loose l3=on	25 -25
loose l3=one	-18 18
loose l3=say	13 -13
loose l3=the	-13 13
loose l3=where	-14 14
loose l3=which	-12 12
loose l3=—	-16 16
loose l4=,	8 -8
loose l4=<agent>	12 -12
loose l4=<duty>	-20 20
loose l4=<sender>	17 -17
loose l4=<v-end>	18 -18
loose l4=<v-stay>	11 -11
loose l4=are	16 -16
loose l4=before	-12 12
loose l4=do	13 -13
loose l4=for	-11 11
loose l4=has	14 -14
loose l4=if	-10 10
loose l4=like	8 -8
loose l4=over	-14 14
loose l4=question	-10 10
loose l4=side	11 -11
loose l4=so	-12 12
loose l4=surcharge	-12 12
loose l4=tell	-9 9
loose l4=the	-13 13
loose l4=to	-16 16
loose l=<begin> the	-13 13
loose l=<level> on	10 -10
loose l=<seat> 's	-18 18
loose l=a new	-8 8
loose l=at the	10 -10
loose l=for the	-12 12
loose l=lift the	15 -15
loose l=need a	-12 12
loose l=rule on	-20 20
loose l=the <quality>	-3 3
loose l=up the	-12 12
loose lead=)	-12 12
loose lead=:	10 -10
loose lead=after	-18 18
loose lead=and	-5 5
loose lead=before	12 -12
loose lead=crude	-10 10
loose lead=finland	8 -8
loose lead=he	-9 9
loose lead=i	15 -15
loose lead=if	-10 10
loose lead=indonesia	-15 15
loose lead=it	11 -11
loose lead=korea	-11 11
loose lead=licences	-19 19
loose lead=mongolia	-13 13
loose lead=no	11 -11
loose lead=oil	-12 12
loose lead=peru	13 -13
loose lead=ships	-4 4
loose lead=the	-7 7
loose lead=when	-21 21
loose lead=who	15 -15
loose lll=: <name> 's	11 -11
loose lll=<begin> <begin> the	-13 13
loose lll=<begin> <number> <quality>	-16 16
loose lll=<begin> <seat> 's	-11 11
loose lll=the rule on	-9 9
loose lr=& ,	-14 14
loose lr='s of	-16 16
loose lr='s on	-12 12
loose lr=<begin> .	-19 19
loose lr=<begin> for	-11 11
loose lr=<begin> —	-10 10
loose lr=<quality> for	-21 21
loose lr=<quality> on	-13 13
loose lr=<quality> pay	-12 12
loose lr=a for	-11 11
loose lr=a on	15 -15
loose lr=be .	15 -15
loose lr=ferry at	-14 14
loose lr=for on	-13 13
loose lr=has the	-16 16
loose lr=health for	-10 10
loose lr=the .	8 -8
loose lr=the for	13 -13
loose lr=the of	9 -9
loose lr=the that	-29 29
loose lr=the the	13 -13
loose lr=the will	9 -9
loose lr=transit for	11 -11
loose nc2=agree	12 -12
loose nc2=down	-15 15
loose nc2=end	9 -9
loose nc2=impose	-10 10
loose nc2=stay	16 -16
loose nc2=up	-10 10
loose nct2=end past	10 -10
loose nct2=propose past	-15 15
loose nct2=say present	-11 11
loose nct2=stay present	19 -19
loose nct2=stay present-passive	12 -12
loose next="	-17 17
loose next=;	5 -5
loose next=and	14 -14
loose next=if	-4 4
loose next=which	-6 6
loose nhas-future	11 -11
loose nhas-present	9 -9
loose nt2=perfect	-15 15
loose nv0-none	12 -12
loose nv1-none	12 -12
loose nv2=announce	-12 12
loose nv2=call	-17 17
loose nv2=keep	-15 15
loose nv2=leave	-12 12
loose nv2=make	13 -13
loose nv2=put	15 -15
loose nvt2=announce past	-11 11
loose nvt2=be present	16 -16
loose nvt2=leave present	-15 15
loose nvt2=make present	15 -15
loose nvt2=other perfect	-7 7
loose pc0=buy	11 -11
loose pc1=buy	12 -12
loose pct0=propose present	13 -13
loose pct0=stay present	-13 13
loose pct1=propose present	13 -13
loose pt0=past	13 -13
loose pt0=past-not	-13 13
loose pt1=past	13 -13
loose pt1=past-not	-13 13
loose pv0=ask	13 -13
loose pv0=keep	-16 16
loose pv1=write	15 -15
loose pv2-none	9 -9
loose q:(	-16 16
loose q:)	-12 12
loose q:,	10 -10
loose q:<agent>	15 -15
loose q:<day-gone>	-13 13
loose q:<day-today>	26 -26
loose q:<level>	21 -21
loose q:<sender>	19 -19
loose q:<v-buy>	15 -15
loose q:again	-12 12
loose q:agree	-9 9
loose q:any	11 -11
loose q:apply	7 -7
loose q:arrangement	-5 5
loose q:as	9 -9
loose q:aside	-7 7
loose q:back	-10 10
loose q:both	28 -28
loose q:busan	-20 20
loose q:call	15 -15
loose q:clear	-12 12
loose q:discuss	-12 12
loose q:down	-10 10
loose q:drone	-16 16
loose q:due	-12 12
loose q:export	17 -17
loose q:force	-12 12
loose q:from	8 -8
loose q:gas	-14 14
loose q:give	19 -19
loose q:h	-11 11
loose q:halve	-12 12
loose q:his	-11 11
loose q:in	-16 16
loose q:its	-17 17
loose q:law	16 -16
loose q:leave	5 -5
loose q:list	-16 16
loose q:lorry	13 -13
loose q:may	-10 10
loose q:measure	-19 19
loose q:mr	-7 7
loose q:my	-16 16
loose q:oil	11 -11
loose q:open	-8 8
loose q:other	12 -12
loose q:our	9 -9
loose q:out	-6 6
loose q:over	6 -6
loose q:pause	-12 12
loose q:pay	9 -9
loose q:permanent	-12 12
loose q:place	-12 12
loose q:port	-20 20
loose q:raise	14 -14
loose q:raw	-16 16
loose q:reach	15 -15
loose q:reciprocal	-9 9
loose q:reply	-12 12
loose q:rule	-15 15
loose q:sell	-16 16
loose q:ship	-12 12
loose q:side	25 -25
loose q:sit	-18 18
loose q:so	-10 10
loose q:steel	11 -11
loose q:stop	-9 9
loose q:sugar	-10 10
loose q:suspend	17 -17
loose q:that	-17 17
loose q:themselve	11 -11
loose q:there	-23 23
loose q:third	14 -14
loose q:two	-13 13
loose q:what	-11 11
loose q:why	-14 14
loose q:will	10 -10
loose q:won't	-15 15
loose q:would	-11 11
loose q:yes	17 -17
loose qt=modal	-13 13
loose qt=past	7 -7
loose qt=perfect	-13 13
loose quoted	16 -16
loose r1=<level-noun>	-14 14
loose r1=<quality>	13 -13
loose r1=<v-bear>	-6 6
loose r1=<v-target>	-12 12
loose r1=at	-18 18
loose r1=charge	-13 13
loose r1=firm	20 -20
loose r1=in	-10 10
loose r1=on	-6 6
loose r1=pay	-10 10
loose r1=that	-10 10
loose r1=the	11 -11
loose r1=was	-7 7
loose r2=.	14 -14
loose r2=<day-today>	-10 10
loose r2=<money>	14 -14
loose r2=<not>	-17 17
loose r2=<quality>	-16 16
loose r2=<v-begin>	-18 18
loose r2=<v-buy>	-7 7
loose r2=<v-down>	-17 17
loose r2=<v-impose>	-16 16
loose r2=<v-propose>	2 -2
loose r2=<v-stay>	-11 11
loose r2=a	17 -17
loose r2=as	16 -16
loose r2=buy	-13 13
loose r2=come	-9 9
loose r2=duty	-9 9
loose r2=firm	-19 19
loose r2=first	12 -12
loose r2=from	11 -11
loose r2=in	-17 17
loose r2=its	-12 12
loose r2=lithium	-14 14
loose r2=most	10 -10
loose r2=not	-5 5
loose r2=they	-19 19
loose r2=were	13 -13
loose r2=what	11 -11
loose r2=which	-20 20
loose r3=,	-12 12
loose r3=<day-ahead>	20 -20
loose r3=<day-gone>	13 -13
loose r3=<duty>	13 -13
loose r3=<gate>	-9 9
loose r3=<level>	3 -3
loose r3=<sender>	-20 20
loose r3=<v-propose>	-20 20
loose r3=afternoon	-10 10
loose r3=apply	12 -12
loose r3=are	-15 15
loose r3=both	-13 13
loose r3=demand	-13 13
loose r3=firm	-16 16
loose r3=fish	-13 13
loose r3=let	-14 14
loose r3=of	17 -17
loose r3=on	11 -11
loose r3=up	17 -17
loose r3=which	-22 22
loose r4=<day-gone>	19 -19
loose r4=<goods>	-13 13
loose r4=<level>	24 -24
loose r4=<name>	-11 11
loose r4=<v-begin>	-12 12
loose r4=by	12 -12
loose r4=company	-15 15
loose r4=for	-6 6
loose r4=in	-17 17
loose r4=its	12 -12
loose r4=of	-6 6
loose r4=to	-9 9
loose r4=with	17 -17
loose r4=without	-7 7
loose r=, <day-today>	-11 11
loose r=, which	-9 9
loose r=and the	7 -7
loose r=for lithium	-10 10
loose r=for the	14 -14
loose r=in <month-gone>	14 -14
loose r=in the	-17 17
loose r=of firm	-13 13
loose r=on <day-ahead>	21 -21
loose r=on its	-7 7
loose s:&	-11 11
loose s:(	-15 15
loose s:)	-14 14
loose s:.	13 -13
loose s:/	-20 20
loose s:<day-ahead>	13 -13
loose s:<duty>	19 -19
loose s:<level-noun>	14 -14
loose s:<level>	32 -32
loose s:<money>	16 -16
loose s:<number>	9 -9
loose s:<quality>	-14 14
loose s:<taker>	20 -20
loose s:<v-agree>	7 -7
loose s:<v-begin>	10 -10
loose s:<v-sell>	-11 11
loose s:about	-22 22
loose s:add	-10 10
loose s:affiliate	-26 26
loose s:agenda	-16 16
loose s:agreement	24 -24
loose s:airport	17 -17
loose s:among	-10 10
loose s:announce	-13 13
loose s:another	-13 13
loose s:answer	-19 19
loose s:antimony	-15 15
loose s:apply	15 -15
loose s:approval	24 -24
loose s:barrier	18 -18
loose s:basel	-11 11
loose s:beef	30 -30
loose s:box	-14 14
loose s:bridge	16 -16
loose s:bulker	-13 13
loose s:by	17 -17
loose s:cargoe	13 -13
loose s:ceiling	13 -13
loose s:certain	-11 11
loose s:certificate	-22 22
loose s:changed	-10 10
loose s:closing	12 -12
loose s:cocoa	16 -16
loose s:commerce	-16 16
loose s:concern	-15 15
loose s:container	21 -21
loose s:control	-35 35
loose s:country	-10 10
loose s:custom	23 -23
loose s:dealer	-9 9
loose s:delay	-14 14
loose s:deny	12 -12
loose s:drone	-21 21
loose s:due	-18 18
loose s:early	14 -14
loose s:end	12 -12
loose s:entity	-16 16
loose s:evening	16 -16
loose s:examine	-20 20
loose s:export	-6 6
loose s:fail	17 -17
loose s:fear	-10 10
loose s:final	-14 14
loose s:firm	-16 16
loose s:fishing	17 -17
loose s:flag	-10 10
loose s:found	10 -10
loose s:gallium	-17 17
loose s:gap	-6 6
loose s:gold	-12 12
loose s:good	6 -6
loose s:health	-12 12
loose s:heavy	-12 12
loose s:hide	-9 9
loose s:how	10 -10
loose s:i	17 -17
loose s:import	14 -14
loose s:invest	16 -16
loose s:issued	-15 15
loose s:labor	13 -13
loose s:land	15 -15
loose s:let	-23 23
loose s:licence	-21 21
loose s:licensing	-13 13
loose s:line	10 -10
loose s:listing	-13 13
loose s:lithium	-7 7
loose s:lorry	15 -15
loose s:machine	-17 17
loose s:magnet	-10 10
loose s:market	22 -22
loose s:matte	-11 11
loose s:matter	-17 17
loose s:may	-12 12
loose s:medicine	26 -26
loose s:member	21 -21
loose s:metal	17 -17
loose s:military	-13 13
loose s:minister	16 -16
loose s:molybdenum	-14 14
loose s:money	-9 9
loose s:more	-9 9
loose s:new	-10 10
loose s:newspaper	15 -15
loose s:nexperia	-16 16
loose s:next	6 -6
loose s:nickel	-27 27
loose s:nothing	10 -10
loose s:object	-13 13
loose s:occasion	-12 12
loose s:off	6 -6
loose s:offer	13 -13
loose s:oil	10 -10
loose s:older	12 -12
loose s:or	9 -9
loose s:ore	-22 22
loose s:origin	22 -22
loose s:pact	12 -12
loose s:paper	7 -7
loose s:penalty	-13 13
loose s:permit	-44 44
loose s:phosphate	-16 16
loose s:place	15 -15
loose s:please	12 -12
loose s:poti	-12 12
loose s:poultry	15 -15
loose s:raw	-21 21
loose s:reciprocal	-9 9
loose s:recognition	11 -11
loose s:refuse	14 -14
loose s:refused	16 -16
loose s:report	14 -14
loose s:required	-11 11
loose s:requirement	-13 13
loose s:restricted	-15 15
loose s:right	-14 14
loose s:rule	-22 22
loose s:scrap	-18 18
loose s:security	-18 18
loose s:seed	-20 20
loose s:shipyard	-16 16
loose s:signature	21 -21
loose s:since	-20 20
loose s:soybean	16 -16
loose s:spoke	-11 11
loose s:stand	13 -13
loose s:strike	8 -8
loose s:table	-15 15
loose s:tanker	-13 13
loose s:tariff	8 -8
loose s:tax	18 -18
loose s:technology	9 -9
loose s:than	9 -9
loose s:these	10 -10
loose s:they	-10 10
loose s:thing	-5 5
loose s:tightened	-18 18
loose s:tin	-11 11
loose s:to	12 -12
loose s:ton	-16 16
loose s:tug	-18 18
loose s:tungsten	-20 20
loose s:unchanged	11 -11
loose s:up	-15 15
loose s:upon	-10 10
loose s:uranium	-14 14
loose s:us	-26 26
loose s:use	-12 12
loose s:vessel	-8 8
loose s:video	26 -26
loose s:wait	13 -13
loose s:warn	14 -14
loose s:watch	-12 12
loose s:water	14 -14
loose s:well	-14 14
loose s:were	-11 11
loose s:whether	15 -15
loose s:which	-13 13
loose s:whole	-10 10
loose s:will	14 -14
loose s:yuan	-10 10
loose sa:" .	-13 13
loose sa:, and	-10 10
loose sa:, in	-21 21
loose sa:, of	17 -17
loose sa:, on	-26 26
loose sa:, so	13 -13
loose sa:, was	-11 11
loose sa:, who	-11 11
loose sa:, will	8 -8
loose sa:.	13 -13
loose sa:: <name>	-13 13
loose sa:<duty>	16 -16
loose sa:<level>	19 -19
loose sa:<level> .	10 -10
loose sa:<level> in	2 -2
loose sa:<level> of	16 -16
loose sa:<money> .	19 -19
loose sa:<money> per	-15 15
loose sa:<month-gone> ,	-14 14
loose sa:<name>	-20 20
loose sa:<name> 's	-18 18
loose sa:<name> did	-9 9
loose sa:<number>	16 -16
loose sa:<number> ,	16 -16
loose sa:<number> and	-15 15
loose sa:<quality>	-25 25
loose sa:<quality> carrier	-13 13
loose sa:<quality> company	-19 19
loose sa:<quality> firm	-14 14
loose sa:<quality> port	-17 17
loose sa:<sender>	-27 27
loose sa:<v-agree>	15 -15
loose sa:<v-deny>	-10 10
loose sa:<v-sell>	-14 14
loose sa:<v-threaten>	12 -12
loose sa:<v-up>	-19 19
loose sa:a dispute	-12 12
loose sa:a matter	-12 12
loose sa:a third	8 -8
loose sa:affiliate	-11 11
loose sa:afternoon	-10 10
loose sa:again ,	-10 10
loose sa:agree	18 -18
loose sa:agreement	14 -14
loose sa:also	-19 19
loose sa:and <name>	-7 7
loose sa:and <number>	-12 12
loose sa:and <quality>	14 -14
loose sa:and a	15 -15
loose sa:and it	-13 13
loose sa:and they	-9 9
loose sa:announce	-3 3
loose sa:antimony	-10 10
loose sa:apply	14 -14
loose sa:apply .	13 -13
loose sa:as well	-16 16
loose sa:at	-8 8
loose sa:at <level>	16 -16
loose sa:at the	-16 16
loose sa:barrier	18 -18
loose sa:bean	13 -13
loose sa:beef	18 -18
loose sa:beef .	16 -16
loose sa:before <day-ahead>	13 -13
loose sa:box	-11 11
loose sa:bring	-19 19
loose sa:by	8 -8
loose sa:by <level>	18 -18
loose sa:car plant	-11 11
loose sa:changed	-12 12
loose sa:chip	15 -15
loose sa:christma	11 -11
loose sa:collect <level>	-12 12
loose sa:come	-17 17
loose sa:continue	12 -12
loose sa:continue to	10 -10
loose sa:control	-14 14
loose sa:country	-12 12
loose sa:country ,	-16 16
loose sa:day	18 -18
loose sa:day ,	15 -15
loose sa:dealer	-10 10
loose sa:demand	-10 10
loose sa:door "	-12 12
loose sa:duty on	-14 14
loose sa:earth .	-13 13
loose sa:either	12 -12
loose sa:either side	11 -11
loose sa:end	19 -19
loose sa:enter	17 -17
loose sa:entity	-17 17
loose sa:extend	21 -21
loose sa:farm	8 -8
loose sa:fee	-14 14
loose sa:fee of	-16 16
loose sa:fee on	14 -14
loose sa:fentanyl	13 -13
loose sa:firm	-20 20
loose sa:first .	-18 18
loose sa:for <name>	-16 16
loose sa:for a	21 -21
loose sa:for chip	14 -14
loose sa:for lithium	-15 15
loose sa:for our	13 -13
loose sa:found	9 -9
loose sa:gallium	-12 12
loose sa:generic	15 -15
loose sa:give	15 -15
loose sa:go up	9 -9
loose sa:gold	-13 13
loose sa:good	11 -11
loose sa:i	21 -21
loose sa:if	-5 5
loose sa:in <month-gone>	16 -16
loose sa:is	10 -10
loose sa:is make	13 -13
loose sa:it	-10 10
loose sa:it up	-13 13
loose sa:its own	-11 11
loose sa:last week	-17 17
loose sa:law	-12 12
loose sa:leave	-16 16
loose sa:let	-7 7
loose sa:lift	-17 17
loose sa:list	-19 19
loose sa:lithium	-26 26
loose sa:little changed	-12 12
loose sa:long	-16 16
loose sa:machine	-15 15
loose sa:maker	-13 13
loose sa:matte	-11 11
loose sa:matter	-16 16
loose sa:may	-9 9
loose sa:may not	-11 11
loose sa:measure in	-14 14
loose sa:medicine	19 -19
loose sa:meet	-13 13
loose sa:meet in	-19 19
loose sa:more than	14 -14
loose sa:most <quality>	11 -11
loose sa:national security	-18 18
loose sa:nexperia	-11 11
loose sa:nickel	-21 21
loose sa:of <level>	26 -26
loose sa:of <month-ahead>	13 -13
loose sa:of entity	-16 16
loose sa:of firm	-13 13
loose sa:of good	7 -7
loose sa:of listed	-9 9
loose sa:of magnet	-7 7
loose sa:of national	-17 17
loose sa:off	10 -10
loose sa:oil	10 -10
loose sa:old	16 -16
loose sa:on <day-gone>	23 -23
loose sa:on either	11 -11
loose sa:on the	-20 20
loose sa:or	16 -16
loose sa:origin	16 -16
loose sa:own	-16 16
loose sa:paper .	-12 12
loose sa:penalty	-12 12
loose sa:phosphate	-12 12
loose sa:pilot	-11 11
loose sa:port	-15 15
loose sa:port of	-13 13
loose sa:postpone	-8 8
loose sa:promise	11 -11
loose sa:put off	17 -17
loose sa:required	-13 13
loose sa:round	12 -12
loose sa:rule	-10 10
loose sa:same day	-11 11
loose sa:say ,	-14 14
loose sa:say .	26 -26
loose sa:scrap	-18 18
loose sa:scrap .	-13 13
loose sa:second	14 -14
loose sa:security	-20 20
loose sa:seed	-15 15
loose sa:sign	-15 15
loose sa:since	-16 16
loose sa:so are	14 -14
loose sa:soybean	17 -17
loose sa:stay .	-14 14
loose sa:suspend	15 -15
loose sa:table .	-11 11
loose sa:talk	16 -16
loose sa:talk .	14 -14
loose sa:tariff	15 -15
loose sa:tell	18 -18
loose sa:than	9 -9
loose sa:that	-12 12
loose sa:that leave	-15 15
loose sa:that the	20 -20
loose sa:that they	-9 9
loose sa:the <name>	18 -18
loose sa:the <person>	20 -20
loose sa:the country	-9 9
loose sa:the old	10 -10
loose sa:the two	24 -24
loose sa:the whole	-11 11
loose sa:they had	-6 6
loose sa:those	-12 12
loose sa:to <quality>	-15 15
loose sa:to say	-9 9
loose sa:ton	-15 15
loose sa:unchanged	11 -11
loose sa:under	-12 12
loose sa:under the	-12 12
loose sa:until <month-ahead>	-8 8
loose sa:up	-13 13
loose sa:wait	5 -5
loose sa:was discuss	-16 16
loose sa:water	12 -12
loose sa:well	-18 18
loose sa:were	-10 10
loose sa:what <seat>	7 -7
loose sa:which	-20 20
loose sa:which <seat>	-12 12
loose sa:whole	-11 11
loose sa:will	9 -9
loose sa:with	11 -11
loose sa:with the	21 -21
loose sa:without which	-19 19
loose sb:" we	14 -14
loose sb:&	-14 14
loose sb:(	-22 22
loose sb:)	-21 21
loose sb:) ,	-16 16
loose sb:, <day-today>	18 -18
loose sb:, <number>	12 -12
loose sb:, for	-11 11
loose sb:, pay	-13 13
loose sb:, the	19 -19
loose sb:, where	-13 13
loose sb:/	-20 20
loose sb:: <name>	11 -11
loose sb:: <number>	13 -13
loose sb:: the	-10 10
loose sb:: what	14 -14
loose sb:<day-ahead> ;	11 -11
loose sb:<day-gone> that	-24 24
loose sb:<day-today> —	15 -15
loose sb:<level>	20 -20
loose sb:<month-gone> ;	-16 16
loose sb:<name> ,	9 -9
loose sb:<name> and	29 -29
loose sb:<name> would	-22 22
loose sb:<number> ,	-14 14
loose sb:<number> /	-21 21
loose sb:<number> :	9 -9
loose sb:<number> more	-15 15
loose sb:<number> on	16 -16
loose sb:<office> has	-11 11
loose sb:<organisation> has	10 -10
loose sb:<organisation> of	13 -13
loose sb:<organisation> on	-24 24
loose sb:<organisation> will	13 -13
loose sb:<person> and	14 -14
loose sb:<person> call	-20 20
loose sb:<person> say	-11 11
loose sb:<person> want	-13 13
loose sb:<points>	-12 12
loose sb:<seat> 's	-15 15
loose sb:<span> ,	9 -9
loose sb:<span> after	-10 10
loose sb:about	-30 30
loose sb:add	-11 11
loose sb:add that	-12 12
loose sb:additional <level>	15 -15
loose sb:agenda	-9 9
loose sb:agreement	12 -12
loose sb:also put	-15 15
loose sb:also spoke	-15 15
loose sb:an agreement	14 -14
loose sb:and <name>	19 -19
loose sb:and has	-14 14
loose sb:another	-14 14
loose sb:answer	-18 18
loose sb:any	14 -14
loose sb:application	-13 13
loose sb:ask for	-10 10
loose sb:basel	-11 11
loose sb:be ask	-12 12
loose sb:bean	13 -13
loose sb:bear	12 -12
loose sb:beef	14 -14
loose sb:but	-13 13
loose sb:by	11 -11
loose sb:by case	-9 9
loose sb:case by	-9 9
loose sb:charge <level>	13 -13
loose sb:chip	-24 24
loose sb:commerce	-17 17
loose sb:concern	-17 17
loose sb:custom	16 -16
loose sb:delay	-14 14
loose sb:deny	13 -13
loose sb:did	-19 19
loose sb:drone part	-8 8
loose sb:early	12 -12
loose sb:end to	-14 14
loose sb:export	-12 12
loose sb:export of	-21 21
loose sb:extension	-11 11
loose sb:fall out	-13 13
loose sb:fear	-8 8
loose sb:ferry	-12 12
loose sb:final	-15 15
loose sb:fishing	13 -13
loose sb:for <quality>	-13 13
loose sb:for <span>	9 -9
loose sb:from <day-gone>	-10 10
loose sb:further	-12 12
loose sb:good and	-10 10
loose sb:had reach	-9 9
loose sb:have	9 -9
loose sb:he tell	-11 11
loose sb:heavy	-12 12
loose sb:hold	19 -19
loose sb:in <name>	13 -13
loose sb:is	-28 28
loose sb:is a	-9 9
loose sb:it	4 -4
loose sb:it also	10 -10
loose sb:its <organisation>	-13 13
loose sb:keep two	-19 19
loose sb:let	-18 18
loose sb:let it	-11 11
loose sb:licence for	12 -12
loose sb:lift the	15 -15
loose sb:lithium	-17 17
loose sb:magnet	-18 18
loose sb:me	-12 12
loose sb:meet in	16 -16
loose sb:member	17 -17
loose sb:metal	15 -15
loose sb:money	-17 17
loose sb:more	-11 11
loose sb:new	-8 8
loose sb:nickel	-17 17
loose sb:nothing	3 -3
loose sb:object	-13 13
loose sb:of <month-gone>	-12 12
loose sb:of drone	-11 11
loose sb:offer	13 -13
loose sb:on <name>	-10 10
loose sb:on the	-12 12
loose sb:on their	8 -8
loose sb:opened	11 -11
loose sb:ore	-13 13
loose sb:over the	15 -15
loose sb:palm	14 -14
loose sb:paper	18 -18
loose sb:part of	13 -13
loose sb:pay <level>	19 -19
loose sb:pending	-17 17
loose sb:place	19 -19
loose sb:plant	12 -12
loose sb:price of	-12 12
loose sb:product	15 -15
loose sb:put	-12 12
loose sb:put <number>	-14 14
loose sb:question of	-10 10
loose sb:raw	-10 10
loose sb:reach <level>	-15 15
loose sb:reply	-13 13
loose sb:rule	-21 21
loose sb:rule of	-11 11
loose sb:rule on	-12 12
loose sb:sale	11 -11
loose sb:say it	10 -10
loose sb:say on	-12 12
loose sb:should	14 -14
loose sb:sign	14 -14
loose sb:sign a	14 -14
loose sb:so	-27 27
loose sb:spoke about	-19 19
loose sb:stop	-9 9
loose sb:surcharge	-12 12
loose sb:surcharge on	-13 13
loose sb:suspend	-18 18
loose sb:suspend the	-18 18
loose sb:tax	14 -14
loose sb:tell <organisation>	-4 4
loose sb:that	8 -8
loose sb:that <name>	21 -21
loose sb:that a	13 -13
loose sb:that the	-14 14
loose sb:the	-13 13
loose sb:the <organisation>	14 -14
loose sb:the agenda	-11 11
loose sb:the country	-8 8
loose sb:the question	-12 12
loose sb:the second	-12 12
loose sb:they want	-14 14
loose sb:thing	-11 11
loose sb:tightened	-14 14
loose sb:to be	14 -14
loose sb:to have	-11 11
loose sb:to talk	-13 13
loose sb:to the	-19 19
loose sb:trade	8 -8
loose sb:two	-11 11
loose sb:two <quality>	-14 14
loose sb:under the	19 -19
loose sb:up its	-11 11
loose sb:up the	-8 8
loose sb:uranium	-13 13
loose sb:us	-17 17
loose sb:want	-11 11
loose sb:want a	-11 11
loose sb:way	14 -14
loose sb:where	-10 10
loose sb:who	24 -24
loose sb:will not	12 -12
loose sb:with <name>	7 -7
loose sb:write that	12 -12
loose sb:year	13 -13
loose t0=modal	12 -12
loose t0=perfect	7 -7
loose t0=present-passive	15 -15
loose t1=future	-9 9
loose t1=perfect	9 -9
loose t1=present-passive	14 -14
loose t2=past	16 -16
loose t2=past-passive	-24 24
loose t2=present-passive	20 -20
loose v0=agree	-21 21
loose v0=fall	-10 10
loose v0=hold	16 -16
loose v0=pay	10 -10
loose v0=put	-8 8
loose v1=ask	-10 10
loose v1=fall	-10 10
loose v1=pay	10 -10
loose v1=put	-13 13
loose v1=ship	16 -16
loose v1=stop	19 -19
loose v2-none	16 -16
loose v2=buy	-12 12
loose v2=continue	11 -11
loose v2=let	-9 9
loose v2=park	8 -8
loose v2=pay	-25 25
loose v2=suspend	12 -12
loose verbless	-11 11
loose vt0=agree past	-13 13
loose vt0=ask future	-18 18
loose vt0=other past	13 -13
loose vt0=put present	-12 12
loose vt0=stop perfect	15 -15
loose vt1=ask future	-14 14
loose vt1=other past	13 -13
loose vt1=put present	-12 12
loose vt1=suspend infinitive	-13 13
loose vt1=want present	9 -9
matter plain	-14 14
pharmaceuticals beside tariffs	8 -8
pharmaceuticals f:,	-8 8
pharmaceuticals f:<number>	-13 13
pharmaceuticals f:<quality>	-14 14
pharmaceuticals f:<seat>	-12 12
pharmaceuticals f:<sender>	6 -6
pharmaceuticals f:<v-begin>	5 -5
pharmaceuticals f:<v-say>	13 -13
pharmaceuticals f:<v-stay>	11 -11
pharmaceuticals f:<v-target>	14 -14
pharmaceuticals f:all	-16 16
pharmaceuticals f:charge	13 -13
pharmaceuticals f:company	17 -17
pharmaceuticals f:from	24 -24
pharmaceuticals f:has	7 -7
pharmaceuticals f:it	-17 17
pharmaceuticals f:mean	-11 11
pharmaceuticals f:own	11 -11
pharmaceuticals f:promise	10 -10
pharmaceuticals f:section	-20 20
pharmaceuticals f:semiconductor	10 -10
pharmaceuticals f:set	-10 10
pharmaceuticals f:than	-9 9
pharmaceuticals f:them	-20 20
pharmaceuticals f:to	-15 15
pharmaceuticals f:too	-10 10
pharmaceuticals f:under	-10 10
pharmaceuticals f:was	-14 14
pharmaceuticals f:we	-12 12
pharmaceuticals f:whatever	-10 10
pharmaceuticals l1='s	-8 8
pharmaceuticals l1=<begin>	-9 9
pharmaceuticals l1=<number>	-13 13
pharmaceuticals l1=<v-propose>	8 -8
pharmaceuticals l1=are	-12 12
pharmaceuticals l1=on	7 -7
pharmaceuticals l1=the	21 -21
pharmaceuticals l2=<begin>	-14 14
pharmaceuticals l2=<level>	9 -9
pharmaceuticals l2=<v-propose>	17 -17
pharmaceuticals l2=and	8 -8
pharmaceuticals l2=for	-16 16
pharmaceuticals places 2	-10 10
pharmaceuticals q:'s	19 -19
pharmaceuticals q:<day-gone>	7 -7
pharmaceuticals q:<level-noun>	11 -11
pharmaceuticals q:<level>	25 -25
pharmaceuticals q:<money>	-12 12
pharmaceuticals q:<month-gone>	9 -9
pharmaceuticals q:<number>	7 -7
pharmaceuticals q:<seat>	-16 16
pharmaceuticals q:<v-stay>	-14 14
pharmaceuticals q:<v-up>	12 -12
pharmaceuticals q:a	-25 25
pharmaceuticals q:already	14 -14
pharmaceuticals q:and	19 -19
pharmaceuticals q:are	18 -18
pharmaceuticals q:bring	-12 12
pharmaceuticals q:general	14 -14
pharmaceuticals q:i	-23 23
pharmaceuticals q:if	15 -15
pharmaceuticals q:in	-11 11
pharmaceuticals q:it	17 -17
pharmaceuticals q:its	-15 15
pharmaceuticals q:make	-12 12
pharmaceuticals q:metal	-12 12
pharmaceuticals q:no	-14 14
pharmaceuticals q:ordinary	-22 22
pharmaceuticals q:price	16 -16
pharmaceuticals q:quota	-11 11
pharmaceuticals q:sell	-8 8
pharmaceuticals q:since	19 -19
pharmaceuticals q:than	-9 9
pharmaceuticals q:that	21 -21
pharmaceuticals q:the	13 -13
pharmaceuticals q:trade	-10 10
pharmaceuticals q:truce	10 -10
pharmaceuticals q:was	14 -14
pharmaceuticals q:which	-8 8
pharmaceuticals r1=,	8 -8
pharmaceuticals r1=<v-down>	13 -13
pharmaceuticals r1=are	-12 12
pharmaceuticals r1=had	-7 7
pharmaceuticals r1=maker	-9 9
pharmaceuticals r1=to	14 -14
pharmaceuticals r1=were	-15 15
pharmaceuticals r1=will	-17 17
pharmaceuticals r2=<goods>	21 -21
pharmaceuticals r2=<level>	4 -4
pharmaceuticals r2=<not>	-9 9
pharmaceuticals r2=<v-bear>	-15 15
pharmaceuticals r2=<v-target>	14 -14
pharmaceuticals r2=as	11 -11
pharmaceuticals r2=exempt	9 -9
pharmaceuticals r2=free	15 -15
pharmaceuticals r2=pay	-6 6
pharmaceuticals r2=rise	-10 10
pharmaceuticals r2=smartphone	15 -15
pharmaceuticals r2=the	-13 13
pharmaceuticals s:,	23 -23
pharmaceuticals s:-	-16 16
pharmaceuticals s:<not>	-16 16
pharmaceuticals s:<v-bear>	-20 20
pharmaceuticals s:<v-buy>	17 -17
pharmaceuticals s:<v-propose>	7 -7
pharmaceuticals s:<v-say>	-13 13
pharmaceuticals s:<v-target>	12 -12
pharmaceuticals s:?	-10 10
pharmaceuticals s:also	12 -12
pharmaceuticals s:and	13 -13
pharmaceuticals s:approval	-18 18
pharmaceuticals s:are	-16 16
pharmaceuticals s:as	5 -5
pharmaceuticals s:call	-13 13
pharmaceuticals s:country	14 -14
pharmaceuticals s:der	-15 15
pharmaceuticals s:did	13 -13
pharmaceuticals s:down	17 -17
pharmaceuticals s:drug	19 -19
pharmaceuticals s:export	-16 16
pharmaceuticals s:free	13 -13
pharmaceuticals s:from	17 -17
pharmaceuticals s:generic	-6 6
pharmaceuticals s:has	10 -10
pharmaceuticals s:head	9 -9
pharmaceuticals s:industry	11 -11
pharmaceuticals s:insulin	10 -10
pharmaceuticals s:introduce	-18 18
pharmaceuticals s:leave	13 -13
pharmaceuticals s:like	14 -14
pharmaceuticals s:list	18 -18
pharmaceuticals s:meet	-11 11
pharmaceuticals s:named	-17 17
pharmaceuticals s:no	4 -4
pharmaceuticals s:on	18 -18
pharmaceuticals s:one	13 -13
pharmaceuticals s:only	-17 17
pharmaceuticals s:order	11 -11
pharmaceuticals s:other	-15 15
pharmaceuticals s:patent	-3 3
pharmaceuticals s:pay	-8 8
pharmaceuticals s:plant	-11 11
pharmaceuticals s:raise	-11 11
pharmaceuticals s:registration	-25 25
pharmaceuticals s:say	-12 12
pharmaceuticals s:second	16 -16
pharmaceuticals s:see	-14 14
pharmaceuticals s:semiconductor	-16 16
pharmaceuticals s:settle	-12 12
pharmaceuticals s:sign	21 -21
pharmaceuticals s:smartphone	15 -15
pharmaceuticals s:spare	15 -15
pharmaceuticals s:start	-9 9
pharmaceuticals s:steel	9 -9
pharmaceuticals s:still	-9 9
pharmaceuticals s:the	-17 17
pharmaceuticals s:those	14 -14
pharmaceuticals s:timber	-9 9
pharmaceuticals s:to	12 -12
pharmaceuticals s:treatment	-13 13
pharmaceuticals s:up	-28 28
pharmaceuticals s:vaccine	-26 26
pharmaceuticals s:von	-15 15
pharmaceuticals s:wait	-15 15
pharmaceuticals s:were	-16 16
pharmaceuticals s:without	-12 12
pharmaceuticals=insulin	10 -10
pharmaceuticals=medicine	14 -14
pharmaceuticals=patented drugs	12 -12
pharmaceuticals=vaccines	-25 25
plain 2	-27 27
plain 3	-21 21
plain a:'s	-19 19
plain a:-	12 -12
plain a:- design	11 -11
plain a:<day-ahead>	-14 14
plain a:<level> at	-6 6
plain a:<level> on	16 -16
plain a:<level> since	16 -16
plain a:<money>	18 -18
plain a:<money> <span>	15 -15
plain a:<name> 's	-22 22
plain a:<name> and	-11 11
plain a:<name> are	16 -16
plain a:<name> come	11 -11
plain a:<name> last	15 -15
plain a:<name> to	13 -13
plain a:<name> would	-12 12
plain a:<not>	7 -7
plain a:<number>	15 -15
plain a:<seat>	-20 20
plain a:<v-buy>	-13 13
plain a:<v-impose>	6 -6
plain a:<v-propose>	4 -4
plain a:<v-stay>	-19 19
plain a:?	-22 22
plain a:about	-11 11
plain a:additional	14 -14
plain a:advanced	7 -7
plain a:advanced chip	9 -9
plain a:agenda	-16 16
plain a:and aircraft	-5 5
plain a:and the	22 -22
plain a:and to	-10 10
plain a:antitrust law	-11 11
plain a:anybody	-10 10
plain a:are the	-14 14
plain a:at	-11 11
plain a:at <level>	11 -11
plain a:at most	-12 12
plain a:back	-15 15
plain a:be <level>	17 -17
plain a:be charge	-7 7
plain a:before	10 -10
plain a:before the	-12 12
plain a:being	13 -13
plain a:between	-18 18
plain a:beyond	-18 18
plain a:capped	-15 15
plain a:chip were	10 -10
plain a:come .	-18 18
plain a:come to	14 -14
plain a:critical	-18 18
plain a:critical mineral	-13 13
plain a:day	-8 8
plain a:down	-18 18
plain a:duty	15 -15
plain a:earth	21 -21
plain a:earth .	8 -8
plain a:earth to	13 -13
plain a:else	10 -10
plain a:entity	-9 9
plain a:entity .	-10 10
plain a:exempt .	13 -13
plain a:exempt from	-12 12
plain a:fee	8 -8
plain a:fentanyl	-15 15
plain a:first	6 -6
plain a:for	-24 24
plain a:for <money>	12 -12
plain a:go to	12 -12
plain a:good	-8 8
plain a:good <level>	-11 11
plain a:good from	14 -14
plain a:grower	-11 11
plain a:h	-12 12
plain a:h <number>	-12 12
plain a:had	-7 7
plain a:had violated	-9 9
plain a:in half	-14 14
plain a:into	13 -13
plain a:it ?	-14 14
plain a:its	-15 15
plain a:kind	13 -13
plain a:last year	11 -11
plain a:licence	-20 20
plain a:list and	10 -10
plain a:lower	12 -12
plain a:make	-9 9
plain a:month	-12 12
plain a:most advanced	9 -9
plain a:none	-8 8
plain a:not	14 -14
plain a:not discuss	17 -17
plain a:not on	14 -14
plain a:not to	-21 21
plain a:nvidia	-14 14
plain a:of <number>	21 -21
plain a:of a	-11 11
plain a:of any	-18 18
plain a:of their	-15 15
plain a:off	-19 19
plain a:oil	27 -27
plain a:on	13 -13
plain a:on <name>	8 -8
plain a:on good	14 -14
plain a:on rare	16 -16
plain a:other	-22 22
plain a:part .	15 -15
plain a:pay no	-8 8
plain a:pay the	-12 12
plain a:payment	7 -7
plain a:price	10 -10
plain a:product	-23 23
plain a:promise	-9 9
plain a:purchase	-13 13
plain a:qualcomm	-13 13
plain a:rare	21 -21
plain a:rare earth	21 -21
plain a:raw	-13 13
plain a:reciprocal one	-10 10
plain a:rise	-16 16
plain a:same	-11 11
plain a:section	10 -10
plain a:section <number>	10 -10
plain a:side	-15 15
plain a:soybean	-17 17
plain a:soybean .	-9 9
plain a:start	-17 17
plain a:subject .	-14 14
plain a:table	5 -5
plain a:table .	13 -13
plain a:take	9 -9
plain a:tariff	-10 10
plain a:than <name>	-10 10
plain a:the <day-ahead>	-8 8
plain a:the additional	10 -10
plain a:the same	-17 17
plain a:the table	5 -5
plain a:thi	-20 20
plain a:to <name>	19 -19
plain a:trade in	-19 19
plain a:under licence	-13 13
plain a:under the	9 -9
plain a:violated	-9 9
plain a:was not	15 -15
plain a:were leave	-16 16
plain a:were not	10 -10
plain a:would not	-12 12
plain b:, <money>	13 -13
plain b:, a	-10 10
plain b:, computer	13 -13
plain b:, make	13 -13
plain b:, the	-5 5
plain b:-	10 -10
plain b:/	-19 19
plain b:: <name>	-8 8
plain b:: a	15 -15
plain b:;	-13 13
plain b:; its	11 -11
plain b:; the	15 -15
plain b:<agent>	-10 10
plain b:<day-ahead>	-27 27
plain b:<goods-amount> of	-9 9
plain b:<goods>	9 -9
plain b:<level>	12 -12
plain b:<level> is	-12 12
plain b:<level> on	5 -5
plain b:<level> under	8 -8
plain b:<money>	20 -20
plain b:<money> <span>	-13 13
plain b:<money> are	10 -10
plain b:<money> in	10 -10
plain b:<name> for	-15 15
plain b:<name> is	13 -13
plain b:<name> take	-12 12
plain b:<name> trade	8 -8
plain b:<not>	20 -20
plain b:<number> /	-19 19
plain b:<number> more	-9 9
plain b:<office>	-17 17
plain b:<person>	-19 19
plain b:<person> had	-10 10
plain b:<person> say	-3 3
plain b:<quality> duty	19 -19
plain b:<quality> good	14 -14
plain b:<quality> tariff	-8 8
plain b:<seat> also	-9 9
plain b:<seat> will	-11 11
plain b:<span> of	-12 12
plain b:<v-buy>	-10 10
plain b:<v-down>	-12 12
plain b:<v-impose>	-10 10
plain b:<v-sell>	18 -18
plain b:a framework	-11 11
plain b:a separate	-15 15
plain b:about	-11 11
plain b:about the	-19 19
plain b:act on	10 -10
plain b:also	-10 10
plain b:an	-14 14
plain b:and <money>	14 -14
plain b:and let	-11 11
plain b:and the	-12 12
plain b:another <level>	-16 16
plain b:anything	11 -11
plain b:approval	-9 9
plain b:as	-16 16
plain b:at	9 -9
plain b:back	9 -9
plain b:because it	-10 10
plain b:both	-20 20
plain b:bring	12 -12
plain b:bring back	13 -13
plain b:busan	13 -13
plain b:buy	-16 16
plain b:computer and	13 -13
plain b:cut its	11 -11
plain b:did	4 -4
plain b:duty of	21 -21
plain b:end the	11 -11
plain b:fall	-13 13
plain b:first	-14 14
plain b:flow	-10 10
plain b:flow of	-10 10
plain b:for its	-14 14
plain b:force	-13 13
plain b:framework	-12 12
plain b:from	-8 8
plain b:grower	7 -7
plain b:half	16 -16
plain b:hear	10 -10
plain b:his	6 -6
plain b:hold back	-10 10
plain b:import	15 -15
plain b:in answer	-13 13
plain b:in the	-9 9
plain b:investigation of	-12 12
plain b:is	-12 12
plain b:is also	8 -8
plain b:is make	-12 12
plain b:is the	-13 13
plain b:it	-8 8
plain b:it over	17 -17
plain b:keep	-9 9
plain b:law	-12 12
plain b:let	-17 17
plain b:make	-15 15
plain b:mr	13 -13
plain b:mr <person>	11 -11
plain b:no	16 -16
plain b:not	-11 11
plain b:not to	-11 11
plain b:of the	23 -23
plain b:off its	-9 9
plain b:offer	11 -11
plain b:on them	-12 12
plain b:one	14 -14
plain b:open	14 -14
plain b:over	-7 7
plain b:part	-16 16
plain b:pay	16 -16
plain b:president	14 -14
plain b:price	10 -10
plain b:price of	11 -11
plain b:purchase	-12 12
plain b:purchase of	-9 9
plain b:raise	-16 16
plain b:reciprocal and	-11 11
plain b:registration	-12 12
plain b:registration of	-12 12
plain b:rule for	-10 10
plain b:say on	16 -16
plain b:section	11 -11
plain b:section <number>	11 -11
plain b:separate	-18 18
plain b:speak	-20 20
plain b:speak of	-19 19
plain b:tariff and	12 -12
plain b:tariff on	12 -12
plain b:that <name>	-3 3
plain b:that <seat>	8 -8
plain b:that it	-16 16
plain b:that mr	14 -14
plain b:the	-24 24
plain b:the <level>	21 -21
plain b:the <office>	-14 14
plain b:the <organisation>	-13 13
plain b:the duty	-18 18
plain b:the first	-14 14
plain b:the flow	-10 10
plain b:the licence	-19 19
plain b:the order	11 -11
plain b:the registration	-12 12
plain b:the trade	-19 19
plain b:their	-10 10
plain b:then	-12 12
plain b:there	-19 19
plain b:to <number>	12 -12
plain b:to <quality>	20 -20
plain b:to stop	-9 9
plain b:up	-19 19
plain b:used	-10 10
plain b:was a	-12 12
plain b:what about	13 -13
plain b:whether	-7 7
plain b:which <money>	10 -10
plain b:which <number>	15 -15
plain b:will pay	11 -11
plain b:would stop	7 -7
plain b:you	11 -11
plain b:— the	-11 11
plain c0=end	12 -12
plain c0=say	-6 6
plain c0=stay	-12 12
plain c1=buy	-15 15
plain c1=propose	-10 10
plain c1=say	-16 16
plain c1=stay	-16 16
plain c2=buy	-11 11
plain c2=impose	13 -13
plain c2=propose	20 -20
plain c2=target	-18 18
plain c2=up	-13 13
plain ct0=bear future	10 -10
plain ct0=begin future	-18 18
plain ct0=buy perfect	-13 13
plain ct0=end modal	11 -11
plain ct0=say present	-7 7
plain ct0=stay present-passive	-12 12
plain ct0=suspend perfect	16 -16
plain ct0=target perfect	-11 11
plain ct1=agree participle-passive	8 -8
plain ct1=bear future	11 -11
plain ct1=buy gerund	-14 14
plain ct1=buy perfect	-13 13
plain ct1=down infinitive	8 -8
plain ct1=end modal	8 -8
plain ct1=impose infinitive	8 -8
plain ct1=propose participle-passive	-10 10
plain ct1=say past	-11 11
plain ct1=say present	-6 6
plain ct1=stay present-passive	-12 12
plain ct1=suspend perfect	17 -17
plain ct1=target perfect	-11 11
plain ct2=begin present	6 -6
plain ct2=buy present	-17 17
plain ct2=impose modal	14 -14
plain ct2=impose modal-passive	8 -8
plain ct2=impose past	19 -19
plain ct2=impose present	10 -10
plain ct2=propose participle-passive	10 -10
plain ct2=propose past-passive	14 -14
plain ct2=sell present	-14 14
plain ct2=stay pluperfect	15 -15
plain ct2=suspend present-passive	-14 14
plain ct2=target modal-passive	-22 22
plain f::	-9 9
plain f:<agent>	20 -20
plain f:<day-ahead>	-8 8
plain f:<day-today>	25 -25
plain f:<goods-amount>	-24 24
plain f:<goods>	16 -16
plain f:<month-gone>	-9 9
plain f:<name>	-11 11
plain f:<organisation>	13 -13
plain f:<person>	-32 32
plain f:<quality>	-17 17
plain f:<v-begin>	12 -12
plain f:<v-impose>	-11 11
plain f:<v-suspend>	-18 18
plain f:<v-target>	25 -25
plain f:<v-threaten>	9 -9
plain f:<v-up>	-16 16
plain f:?	-18 18
plain f:according	-16 16
plain f:account	-21 21
plain f:act	14 -14
plain f:add	9 -9
plain f:again	13 -13
plain f:agreement	-10 10
plain f:aluminum	8 -8
plain f:an	-5 5
plain f:another	-13 13
plain f:apply	10 -10
plain f:as	-6 6
plain f:ask	-14 14
plain f:be	-15 15
plain f:bean	-16 16
plain f:bear	15 -15
plain f:because	-9 9
plain f:before	14 -14
plain f:begin	11 -11
plain f:bill	-12 12
plain f:both	-13 13
plain f:bring	-9 9
plain f:buy	-16 16
plain f:car	12 -12
plain f:certain	-13 13
plain f:changed	-13 13
plain f:charge	13 -13
plain f:chip	-15 15
plain f:copper	12 -12
plain f:country	22 -22
plain f:cover	-13 13
plain f:crop	-19 19
plain f:deal	12 -12
plain f:did	10 -10
plain f:down	-10 10
plain f:due	12 -12
plain f:duty	-16 16
plain f:exceed	-10 10
plain f:export	10 -10
plain f:fact	-11 11
plain f:fall	22 -22
plain f:farmer	-14 14
plain f:first	-16 16
plain f:for	-14 14
plain f:from	15 -15
plain f:gave	-16 16
plain f:general	-11 11
plain f:give	-11 11
plain f:gold	-14 14
plain f:government	17 -17
plain f:had	16 -16
plain f:higher	-8 8
plain f:hold	-16 16
plain f:hour	-13 13
plain f:inquiry	-13 13
plain f:investment	13 -13
plain f:its	-18 18
plain f:keep	-9 9
plain f:know	11 -11
plain f:later	-16 16
plain f:less	9 -9
plain f:line	17 -17
plain f:may	-13 13
plain f:mean	-17 17
plain f:meet	-20 20
plain f:ministry	15 -15
plain f:more	15 -15
plain f:move	-22 22
plain f:mr	-11 11
plain f:my	13 -13
plain f:never	14 -14
plain f:next	11 -11
plain f:none	-11 11
plain f:nothing	11 -11
plain f:notice	8 -8
plain f:now	5 -5
plain f:nvidia	-13 13
plain f:of	-14 14
plain f:oil	-5 5
plain f:old	17 -17
plain f:order	16 -16
plain f:other	13 -13
plain f:out	16 -16
plain f:overall	-10 10
plain f:own	9 -9
plain f:paper	13 -13
plain f:phone	-13 13
plain f:plan	10 -10
plain f:purchase	-10 10
plain f:quarrel	8 -8
plain f:raise	-25 25
plain f:rate	11 -11
plain f:reason	-17 17
plain f:remain	9 -9
plain f:rice	10 -10
plain f:rise	11 -11
plain f:say	-14 14
plain f:section	-22 22
plain f:sell	-19 19
plain f:share	8 -8
plain f:sheet	-10 10
plain f:ship	-20 20
plain f:signature	11 -11
plain f:sit	-11 11
plain f:somebody	13 -13
plain f:stand	10 -10
plain f:stockholm	-9 9
plain f:study	11 -11
plain f:table	-14 14
plain f:tell	-19 19
plain f:term	-11 11
plain f:thi	-21 21
plain f:though	-15 15
plain f:threaten	12 -12
plain f:time	-21 21
plain f:total	-11 11
plain f:treatment	-10 10
plain f:truce	24 -24
plain f:unchanged	10 -10
plain f:under	-16 16
plain f:volume	-8 8
plain f:was	-7 7
plain f:we	-14 14
plain f:week	-17 17
plain f:were	-13 13
plain f:which	13 -13
plain f:who	-12 12
plain f:worth	17 -17
plain f:would	-20 20
plain f:yet	-7 7
plain first-of-paragraph	-16 16
plain has-gerund	-9 9
plain has-pluperfect	-5 5
plain headline	-31 31
plain l1=/	-13 13
plain l1=:	-24 24
plain l1=;	-24 24
plain l1=<goods>	14 -14
plain l1=<level>	18 -18
plain l1=<not>	14 -14
plain l1=<number>	-17 17
plain l1=<v-stay>	-11 11
plain l1=a	16 -16
plain l1=are	-20 20
plain l1=for	11 -11
plain l1=in	14 -14
plain l1=it	-14 14
plain l1=of	-10 10
plain l1=the	-5 5
plain l1=their	-21 21
plain l2=,	-7 7
plain l2=<level>	14 -14
plain l2=<money>	16 -16
plain l2=<number>	15 -15
plain l2=<v-impose>	-10 10
plain l2=<v-propose>	20 -20
plain l2=<v-up>	-16 16
plain l2=a	8 -8
plain l2=are	13 -13
plain l2=both	-17 17
plain l2=buy	-13 13
plain l2=computer	13 -13
plain l2=flow	-10 10
plain l2=had	22 -22
plain l2=has	-6 6
plain l2=lower	-13 13
plain l2=maker	13 -13
plain l2=medicine	-9 9
plain l2=one	12 -12
plain l2=put	-8 8
plain l2=question	12 -12
plain l2=say	18 -18
plain l2=speak	-8 8
plain l2=to	-14 14
plain l2=with	10 -10
plain l3=:	9 -9
plain l3=<begin>	-13 13
plain l3=<level-noun>	-13 13
plain l3=<person>	-10 10
plain l3=<quality>	18 -18
plain l3=<v-buy>	-17 17
plain l3=<v-impose>	12 -12
plain l3=duty	-8 8
plain l3=each	10 -10
plain l3=from	-13 13
plain l3=is	-12 12
plain l3=nothing	-11 11
plain l3=of	25 -25
plain l3=over	-14 14
plain l3=purchase	-7 7
plain l3=tariff	10 -10
plain l3=that	16 -16
plain l3=them	-14 14
plain l3=there	-13 13
plain l3=will	-21 21
plain l4="	-14 14
plain l4=,	8 -8
plain l4=-	12 -12
plain l4=:	11 -11
plain l4=;	12 -12
plain l4=<begin>	-21 21
plain l4=<day-gone>	16 -16
plain l4=<goods>	6 -6
plain l4=<level>	11 -11
plain l4=<month-gone>	12 -12
plain l4=<person>	-22 22
plain l4=<seat>	-13 13
plain l4=<sender>	-9 9
plain l4=<span>	-13 13
plain l4=<v-agree>	-15 15
plain l4=<v-begin>	10 -10
plain l4=<v-down>	-11 11
plain l4=<v-impose>	-15 15
plain l4=<v-stay>	12 -12
plain l4=<v-up>	14 -14
plain l4=about	-10 10
plain l4=also	-15 15
plain l4=answer	8 -8
plain l4=certain	12 -12
plain l4=cotton	-13 13
plain l4=go	13 -13
plain l4=i	13 -13
plain l4=in	-9 9
plain l4=not	-16 16
plain l4=or	-10 10
plain l4=other	7 -7
plain l4=reciprocal	-14 14
plain l4=the	-24 24
plain l4=two	-13 13
plain l=: <number>	-12 12
plain l=<begin> <quality>	-5 5
plain l=<begin> on	-8 8
plain l=<begin> patented	16 -16
plain l=<level> on	7 -7
plain l=<money> in	12 -12
plain l=<name> 's	-24 24
plain l=<number> /	-13 13
plain l=<span> of	-11 11
plain l=a <quality>	4 -4
plain l=and on	-11 11
plain l=because it	-10 10
plain l=computer and	13 -13
plain l=flow of	-10 10
plain l=for the	12 -12
plain l=is the	-19 19
plain l=it over	17 -17
plain l=maker of	13 -13
plain l=of <quality>	-16 16
plain l=of the	22 -22
plain l=on <name>	8 -8
plain l=the <name>	15 -15
plain l=the trade	-14 14
plain l=what about	13 -13
plain lead=;	-13 13
plain lead=are	-15 15
plain lead=as	-24 24
plain lead=both	-15 15
plain lead=chips	-25 25
plain lead=export	6 -6
plain lead=in	18 -18
plain lead=medicines	-13 13
plain lead=nothing	-11 11
plain lead=on	-23 23
plain lead=patented	16 -16
plain lead=so	8 -8
plain lead=tiktok	-10 10
plain lead=trump	-13 13
plain lead=we	8 -8
plain lead=with	-14 14
plain lll=, <level> over	13 -13
plain lll=, and the	-14 14
plain lll=, computer and	13 -13
plain lll=: <level> over	-9 9
plain lll=: <name> 's	-11 11
plain lll=: <number> over	11 -11
plain lll=<begin> <begin> <quality>	-5 5
plain lll=<begin> <begin> on	-8 8
plain lll=<begin> <begin> patented	16 -16
plain lll=<begin> <number> /	-13 13
plain lll=<begin> the <name>	14 -14
plain lll=<money> <span> of	-11 11
plain lll=<number> : <number>	-12 12
plain lll=and <level> over	-15 15
plain lll=it because of	11 -11
plain lll=of it over	17 -17
plain lll=on <name> 's	-14 14
plain lll=the <level> over	20 -20
plain lll=the export of	16 -16
plain lll=the flow of	-10 10
plain lll=the licence for	-11 11
plain lr='s .	-12 12
plain lr='s with	6 -6
plain lr=, ,	-20 20
plain lr=<begin> .	-15 15
plain lr=<begin> <level>	9 -9
plain lr=<begin> and	7 -7
plain lr=<begin> remain	12 -12
plain lr=<begin> tariff	-12 12
plain lr=<name> in	19 -19
plain lr=<quality> ,	20 -20
plain lr=<quality> of	-20 20
plain lr=<quality> pay	-7 7
plain lr=a with	11 -11
plain lr=about ,	12 -12
plain lr=for ,	6 -6
plain lr=for is	-12 12
plain lr=good of	-9 9
plain lr=in .	15 -15
plain lr=its and	-11 11
plain lr=its list	13 -13
plain lr=of ,	-5 5
plain lr=of .	-13 13
plain lr=of ;	12 -12
plain lr=of by	-12 12
plain lr=of fall	12 -12
plain lr=of to	-7 7
plain lr=on -	14 -14
plain lr=on there	-11 11
plain lr=or .	15 -15
plain lr=over ,	-11 11
plain lr=over is	15 -15
plain lr=the ,	-8 8
plain lr=the in	-9 9
plain lr=the that	-11 11
plain lr=to ,	9 -9
plain lr=trade with	-9 9
plain nc2=bear	-9 9
plain nc2=end	-20 20
plain nc2=impose	-13 13
plain nc2=propose	-9 9
plain nc2=stay	17 -17
plain nc2=suspend	19 -19
plain nc2=target	12 -12
plain nc2=up	19 -19
plain nct2=bear present	-7 7
plain nct2=down gerund	11 -11
plain nct2=impose past-passive	-17 17
plain nct2=propose present	-5 5
plain nct2=say perfect	-12 12
plain nct2=say present	5 -5
plain nct2=say present-passive	-10 10
plain nct2=sell present	13 -13
plain nct2=stay present-passive	13 -13
plain nct2=suspend past	14 -14
plain nct2=target present-passive	14 -14
plain nhas-participle	-11 11
plain nhas-past	-20 20
plain nhas-perfect	-9 9
plain nt2=past-passive	-11 11
plain nt2=perfect	-12 12
plain nt2=present-not	-8 8
plain nv2=bite	-9 9
plain nv2=charge	-11 11
plain nv2=discuss	-6 6
plain nv2=lift	-8 8
plain nv2=make	7 -7
plain nv2=report	-3 3
plain nv2=rise	9 -9
plain nv2=suspend	12 -12
plain nv2=treat	12 -12
plain nvt2=add present	-12 12
plain nvt2=make present	16 -16
plain nvt2=report past	-3 3
plain nvt2=rise past	9 -9
plain nvt2=say present	6 -6
plain nvt2=sell present	11 -11
plain nvt2=tell past	-12 12
plain pc0=bear	-13 13
plain pc0=stay	3 -3
plain pc1=bear	-10 10
plain pc1=buy	15 -15
plain pc1=propose	-8 8
plain pct0=begin modal	-13 13
plain pct0=impose modal	11 -11
plain pct0=impose past-passive	14 -14
plain pct0=say present-passive	10 -10
plain pct0=stay modal	20 -20
plain pct0=stay past	9 -9
plain pct0=stay perfect	11 -11
plain pct0=stay pluperfect	-12 12
plain pct1=begin modal	-13 13
plain pct1=impose infinitive	5 -5
plain pct1=impose modal	11 -11
plain pct1=impose past	-11 11
plain pct1=impose past-passive	14 -14
plain pct1=say present-passive	10 -10
plain pct1=stay modal	20 -20
plain pct1=stay past	9 -9
plain pct1=stay pluperfect	-12 12
plain phas-participle	-9 9
plain phas-present	10 -10
plain pt0=modal	18 -18
plain pt0=present-not	12 -12
plain pt0=present-passive	20 -20
plain pt1=modal	18 -18
plain pt1=perfect	-9 9
plain pt1=present-not	12 -12
plain pt1=present-passive	20 -20
plain pv0=bear	-9 9
plain pv0=impose	7 -7
plain pv0=make	11 -11
plain pv0=other	12 -12
plain pv0=suspend	-11 11
plain pv1=be	-16 16
plain pv1=bear	-9 9
plain pv1=buy	16 -16
plain pv1=impose	10 -10
plain pv1=raise	11 -11
plain pv1=want	-12 12
plain pv2-none	13 -13
plain pvt0=ask present	10 -10
plain pvt0=be pluperfect	-11 11
plain pvt0=be present	-19 19
plain pvt0=go present	17 -17
plain pvt0=other pluperfect	15 -15
plain pvt0=want present	-13 13
plain pvt1=ask present	10 -10
plain pvt1=be pluperfect	-11 11
plain pvt1=be present	-19 19
plain pvt1=other pluperfect	12 -12
plain pvt1=want present	-12 12
plain q:'s	10 -10
plain q:-	-14 14
plain q:/	8 -8
plain q:<goods-amount>	-21 21
plain q:<level>	17 -17
plain q:<month-ahead>	-11 11
plain q:<office>	11 -11
plain q:<organisation>	13 -13
plain q:<person>	-16 16
plain q:<v-bear>	-10 10
plain q:<v-buy>	-16 16
plain q:<v-end>	22 -22
plain q:<v-say>	12 -12
plain q:<v-sell>	-20 20
plain q:<v-stay>	-16 16
plain q:<v-suspend>	-11 11
plain q:a	-13 13
plain q:according	8 -8
plain q:add	22 -22
plain q:agree	26 -26
plain q:all	-22 22
plain q:aluminum	12 -12
plain q:and	13 -13
plain q:another	-13 13
plain q:apply	12 -12
plain q:back	-12 12
plain q:be	-21 21
plain q:been	-14 14
plain q:begin	-15 15
plain q:biggest	-15 15
plain q:busan	-24 24
plain q:buy	-12 12
plain q:by	-6 6
plain q:call	-18 18
plain q:car	11 -11
plain q:case	22 -22
plain q:come	14 -14
plain q:consider	8 -8
plain q:deficit	14 -14
plain q:during	10 -10
plain q:each	-8 8
plain q:earlier	-10 10
plain q:earth	-10 10
plain q:economy	22 -22
plain q:editor	13 -13
plain q:exactly	-13 13
plain q:export	-16 16
plain q:exporter	14 -14
plain q:fact	15 -15
plain q:fall	12 -12
plain q:farm	-23 23
plain q:four	-11 11
plain q:gap	-12 12
plain q:general	9 -9
plain q:give	15 -15
plain q:go	-12 12
plain q:great	10 -10
plain q:had	11 -11
plain q:having	-11 11
plain q:he	-19 19
plain q:highest	10 -10
plain q:i	-15 15
plain q:included	-9 9
plain q:industry	19 -19
plain q:intend	-17 17
plain q:is	-13 13
plain q:its	-18 18
plain q:itself	12 -12
plain q:know	14 -14
plain q:let	13 -13
plain q:listed	10 -10
plain q:long	-9 9
plain q:minister	16 -16
plain q:most	13 -13
plain q:none	11 -11
plain q:notice	-19 19
plain q:now	-18 18
plain q:oil	-18 18
plain q:ordinary	-19 19
plain q:other	-12 12
plain q:out	-12 12
plain q:part	-2 2
plain q:permit	-16 16
plain q:place	-4 4
plain q:port	9 -9
plain q:price	10 -10
plain q:product	18 -18
plain q:purchase	-11 11
plain q:quota	-12 12
plain q:raise	-11 11
plain q:rare	-10 10
plain q:reach	-15 15
plain q:remain	-23 23
plain q:round	-17 17
plain q:settle	-12 12
plain q:she	-9 9
plain q:sheet	20 -20
plain q:since	10 -10
plain q:soybean	-25 25
plain q:start	-12 12
plain q:statement	10 -10
plain q:stay	-17 17
plain q:story	-13 13
plain q:subject	-8 8
plain q:such	7 -7
plain q:surplu	10 -10
plain q:suspend	-11 11
plain q:talk	-18 18
plain q:tariff	-6 6
plain q:telephone	-11 11
plain q:then	-30 30
plain q:they	13 -13
plain q:tiktok	-11 11
plain q:timber	11 -11
plain q:to	-11 11
plain q:truce	-5 5
plain q:truck	10 -10
plain q:uranium	-10 10
plain q:value	15 -15
plain q:very	-13 13
plain q:way	13 -13
plain q:when	15 -15
plain q:which	-7 7
plain q:will	-12 12
plain q:with	8 -8
plain q:word	-26 26
plain q:you	15 -15
plain q:zero	13 -13
plain qt=future	-11 11
plain qt=modal	-10 10
plain quoted	14 -14
plain r1="	14 -14
plain r1=-	11 -11
plain r1=;	-16 16
plain r1=<goods>	7 -7
plain r1=<v-stay>	-15 15
plain r1=<v-suspend>	-14 14
plain r1=and	-12 12
plain r1=at	-9 9
plain r1=duty	12 -12
plain r1=entity	-13 13
plain r1=for	-16 16
plain r1=grower	-12 12
plain r1=list	15 -15
plain r1=lose	-12 12
plain r1=maker	-14 14
plain r1=off	-13 13
plain r1=oil	23 -23
plain r1=software	14 -14
plain r1=under	-13 13
plain r1=were	-18 18
plain r2=;	14 -14
plain r2=<end>	-15 15
plain r2=<goods-amount>	-6 6
plain r2=<number>	12 -12
plain r2=<person>	13 -13
plain r2=<v-target>	11 -11
plain r2=and	21 -21
plain r2=both	-11 11
plain r2=design	8 -8
plain r2=exempt	11 -11
plain r2=fentanyl	-17 17
plain r2=free	16 -16
plain r2=halve	-13 13
plain r2=in	-12 12
plain r2=licence	-10 10
plain r2=make	-17 17
plain r2=most	11 -11
plain r2=not	12 -12
plain r2=nvidia	-14 14
plain r2=on	-18 18
plain r2=pay	12 -12
plain r2=rare	11 -11
plain r2=rise	-11 11
plain r2=scandium	-15 15
plain r2=smartphone	15 -15
plain r2=so	-9 9
plain r2=soybean	-18 18
plain r2=that	-16 16
plain r2=thi	-11 11
plain r2=would	-11 11
plain r3=,	-10 10
plain r3=<day-ahead>	-15 15
plain r3=<end>	-14 14
plain r3=<money>	-10 10
plain r3=<organisation>	22 -22
plain r3=<person>	-13 13
plain r3=<sender>	-5 5
plain r3=<v-agree>	-12 12
plain r3=<v-down>	-14 14
plain r3=<v-end>	-13 13
plain r3=<v-target>	-22 22
plain r3=<v-up>	-19 19
plain r3=a	12 -12
plain r3=are	-18 18
plain r3=best	7 -7
plain r3=charge	-13 13
plain r3=earth	11 -11
plain r3=fall	-7 7
plain r3=for	-6 6
plain r3=has	-12 12
plain r3=in	-11 11
plain r3=its	-14 14
plain r3=jet	14 -14
plain r3=leave	11 -11
plain r3=no	-8 8
plain r3=one	11 -11
plain r3=other	-12 12
plain r3=reach	-11 11
plain r3=ship	-11 11
plain r3=shrink	-19 19
plain r3=side	-11 11
plain r3=since	12 -12
plain r3=the	-16 16
plain r3=to	20 -20
plain r3=two	16 -16
plain r3=with	28 -28
plain r4=.	-14 14
plain r4=<agent>	18 -18
plain r4=<month-gone>	19 -19
plain r4=<number>	12 -12
plain r4=<v-bear>	-13 13
plain r4=<v-down>	-10 10
plain r4=<v-propose>	-14 14
plain r4=<v-suspend>	20 -20
plain r4=all	-15 15
plain r4=and	12 -12
plain r4=discuss	-7 7
plain r4=engine	11 -11
plain r4=export	10 -10
plain r4=first	-12 12
plain r4=good	-15 15
plain r4=had	14 -14
plain r4=he	-12 12
plain r4=hold	9 -9
plain r4=leave	-16 16
plain r4=no	12 -12
plain r4=now	-10 10
plain r4=on	19 -19
plain r4=other	12 -12
plain r4=suspend	9 -9
plain r4=timber	-12 12
plain r4=two	-8 8
plain r4=up	-19 19
plain r4=was	22 -22
plain r4=which	-19 19
plain r=, <name>	-12 12
plain r=, <person>	14 -14
plain r=, and	8 -8
plain r=, chip	-13 13
plain r=, from	-16 16
plain r=, it	-7 7
plain r=, scandium	-14 14
plain r=, so	-9 9
plain r=, that	-18 18
plain r=, the	10 -10
plain r=- design	12 -12
plain r=: <goods-amount>	-9 9
plain r=and aircraft	-7 7
plain r=and of	-7 7
plain r=are exempt	11 -11
plain r=are the	-13 13
plain r=by the	-10 10
plain r=fall from	-15 15
plain r=for <money>	11 -11
plain r=is not	11 -11
plain r=list and	10 -10
plain r=lose <level>	-12 12
plain r=of <number>	15 -15
plain r=on rare	19 -19
plain r=under licence	-11 11
plain r=were not	7 -7
plain r=with the	13 -13
plain s:"	17 -17
plain s:)	-8 8
plain s:;	-13 13
plain s:<goods-amount>	-32 32
plain s:<level-noun>	-15 15
plain s:<level>	18 -18
plain s:<month-ahead>	-28 28
plain s:<name>	-9 9
plain s:<not>	9 -9
plain s:<number>	14 -14
plain s:<person>	-14 14
plain s:<quality>	-7 7
plain s:<seat>	-16 16
plain s:<v-buy>	-15 15
plain s:<v-down>	-10 10
plain s:<v-end>	-11 11
plain s:<v-sell>	-12 12
plain s:<v-suspend>	-13 13
plain s:<v-threaten>	12 -12
plain s:?	-12 12
plain s:a	15 -15
plain s:according	-12 12
plain s:against	-19 19
plain s:agenda	-26 26
plain s:agree	17 -17
plain s:agreement	18 -18
plain s:aluminium	-12 12
plain s:annex	-11 11
plain s:announce	11 -11
plain s:answer	-13 13
plain s:anti	-14 14
plain s:antimony	11 -11
plain s:antitrust	-8 8
plain s:anybody	-10 10
plain s:anyone	14 -14
plain s:apply	11 -11
plain s:approval	-15 15
plain s:back	12 -12
plain s:bargain	-10 10
plain s:bean	-21 21
plain s:became	-11 11
plain s:beef	13 -13
plain s:being	14 -14
plain s:biggest	-12 12
plain s:bite	-9 9
plain s:blackwell	22 -22
plain s:blame	-14 14
plain s:both	-12 12
plain s:broke	11 -11
plain s:business	-11 11
plain s:but	-12 12
plain s:buyer	-17 17
plain s:by	16 -16
plain s:capped	-13 13
plain s:cease	-8 8
plain s:certain	7 -7
plain s:certificate	-16 16
plain s:charge	-12 12
plain s:chipmaker	-13 13
plain s:cobalt	-12 12
plain s:column	12 -12
plain s:combined	18 -18
plain s:complained	13 -13
plain s:computer	13 -13
plain s:consist	-10 10
plain s:control	-17 17
plain s:copper	13 -13
plain s:cotton	-19 19
plain s:could	-13 13
plain s:country	15 -15
plain s:custom	16 -16
plain s:date	-16 16
plain s:dealt	7 -7
plain s:declare	-11 11
plain s:deficit	-14 14
plain s:der	-21 21
plain s:diamond	16 -16
plain s:did	5 -5
plain s:double	9 -9
plain s:draw	7 -7
plain s:due	-14 14
plain s:duty	14 -14
plain s:earth	-26 26
plain s:emergency	-7 7
plain s:engine	13 -13
plain s:entity	-13 13
plain s:exceed	-14 14
plain s:explain	15 -15
plain s:extra	-11 11
plain s:fall	17 -17
plain s:farm	13 -13
plain s:farmer	-14 14
plain s:favourable	-13 13
plain s:fear	16 -16
plain s:fee	-33 33
plain s:figure	21 -21
plain s:flour	7 -7
plain s:flow	-14 14
plain s:for	-7 7
plain s:foreign	-15 15
plain s:found	16 -16
plain s:free	19 -19
plain s:gallium	12 -12
plain s:gap	21 -21
plain s:get	-12 12
plain s:h	-25 25
plain s:had	-16 16
plain s:he	-19 19
plain s:head	9 -9
plain s:home	7 -7
plain s:house	11 -11
plain s:i	16 -16
plain s:import	18 -18
plain s:including	-12 12
plain s:industry	14 -14
plain s:inquiry	-8 8
plain s:insulin	9 -9
plain s:introduce	-15 15
plain s:invest	19 -19
plain s:investment	-17 17
plain s:its	-14 14
plain s:kind	10 -10
plain s:know	-14 14
plain s:largest	-13 13
plain s:least	-17 17
plain s:less	-17 17
plain s:line	14 -14
plain s:link	-16 16
plain s:magnet	-8 8
plain s:market	18 -18
plain s:may	-11 11
plain s:measure	-12 12
plain s:meet	-17 17
plain s:member	10 -10
plain s:milk	11 -11
plain s:mineral	2 -2
plain s:minister	-19 19
plain s:minute	11 -11
plain s:month	-17 17
plain s:named	-22 22
plain s:natural	8 -8
plain s:negotiation	10 -10
plain s:nexperia	-19 19
plain s:next	-23 23
plain s:nickel	-14 14
plain s:nobody	10 -10
plain s:none	-9 9
plain s:now	-14 14
plain s:oil	-18 18
plain s:opened	-17 17
plain s:order	-30 30
plain s:other	-9 9
plain s:output	13 -13
plain s:over	-5 5
plain s:partner	13 -13
plain s:past	10 -10
plain s:permit	-12 12
plain s:pharmaceutical	-8 8
plain s:plan	13 -13
plain s:plane	17 -17
plain s:port	-26 26
plain s:precursor	-10 10
plain s:president	15 -15
plain s:price	17 -17
plain s:processor	22 -22
plain s:progress	-16 16
plain s:promise	-12 12
plain s:published	-16 16
plain s:purchase	-10 10
plain s:quadruple	-16 16
plain s:qualcomm	-13 13
plain s:raise	-14 14
plain s:rare	-26 26
plain s:ready	14 -14
plain s:reciprocal	13 -13
plain s:registration	-16 16
plain s:remove	-24 24
plain s:required	-13 13
plain s:return	13 -13
plain s:sale	-17 17
plain s:same	13 -13
plain s:scandium	-22 22
plain s:section	14 -14
plain s:seed	12 -12
plain s:semiconductor	-12 12
plain s:share	13 -13
plain s:ship	-8 8
plain s:shipbuilding	27 -27
plain s:shrink	-11 11
plain s:single	-13 13
plain s:slow	-15 15
plain s:smartphone	22 -22
plain s:some	15 -15
plain s:soybean	-41 41
plain s:speak	-22 22
plain s:start	-19 19
plain s:steel	9 -9
plain s:such	24 -24
plain s:sum	9 -9
plain s:surplu	29 -29
plain s:suspend	-11 11
plain s:tell	-32 32
plain s:that	-12 12
plain s:them	-16 16
plain s:thu	9 -9
plain s:tiktok	-18 18
plain s:timber	-19 19
plain s:time	13 -13
plain s:treatment	-18 18
plain s:tungsten	15 -15
plain s:turn	10 -10
plain s:unreasonable	-9 9
plain s:unreliable	-16 16
plain s:us	-11 11
plain s:used	-18 18
plain s:vaccine	-27 27
plain s:value	-13 13
plain s:vehicle	14 -14
plain s:vessel	-9 9
plain s:violated	-9 9
plain s:von	-21 21
plain s:wait	-14 14
plain s:want	-13 13
plain s:warn	14 -14
plain s:what	18 -18
plain s:wheat	5 -5
plain s:where	19 -19
plain s:wherever	11 -11
plain s:whether	-14 14
plain s:within	6 -6
plain s:work	-17 17
plain s:working	-16 16
plain s:write	-12 12
plain s:yes	-16 16
plain s:you	8 -8
plain s:zero	12 -12
plain sa:"	13 -13
plain sa:" say	9 -9
plain sa:'s	-8 8
plain sa:'s .	-12 12
plain sa:'s export	8 -8
plain sa:, <money>	-8 8
plain sa:, <person>	19 -19
plain sa:, against	-14 14
plain sa:, as	20 -20
plain sa:, at	-5 5
plain sa:, bring	11 -11
plain sa:, chip	-14 14
plain sa:, come	-10 10
plain sa:, fentanyl	-10 10
plain sa:, from	10 -10
plain sa:, is	17 -17
plain sa:, it	-12 12
plain sa:, lumber	-12 12
plain sa:, no	-17 17
plain sa:, on	-22 22
plain sa:, or	12 -12
plain sa:, port	-9 9
plain sa:, rare	-8 8
plain sa:, say	-18 18
plain sa:, scandium	-17 17
plain sa:, that	-23 23
plain sa:, under	-11 11
plain sa:, who	-11 11
plain sa:, with	-5 5
plain sa:- design	9 -9
plain sa:- make	-9 9
plain sa:: <goods-amount>	-12 12
plain sa:: <level>	16 -16
plain sa:: <money>	-15 15
plain sa:: <seat>	16 -16
plain sa:: not	10 -10
plain sa:; <name>	-11 11
plain sa:; <person>	10 -10
plain sa:<day-today>	5 -5
plain sa:<gate>	12 -12
plain sa:<goods-amount>	-26 26
plain sa:<goods-amount> <span>	-13 13
plain sa:<goods-amount> in	-15 15
plain sa:<level-noun>	-9 9
plain sa:<level>	23 -23
plain sa:<level> .	9 -9
plain sa:<level> again	8 -8
plain sa:<level> at	-6 6
plain sa:<level> end	7 -7
plain sa:<level> in	10 -10
plain sa:<level> is	-18 18
plain sa:<level> on	14 -14
plain sa:<level> under	10 -10
plain sa:<level> until	12 -12
plain sa:<money> ,	-15 15
plain sa:<money> .	9 -9
plain sa:<money> <span>	13 -13
plain sa:<money> the	14 -14
plain sa:<month-ahead>	-18 18
plain sa:<month-gone>	11 -11
plain sa:<name>	-15 15
plain sa:<name> 's	-12 12
plain sa:<name> .	-11 11
plain sa:<name> are	15 -15
plain sa:<name> buy	-11 11
plain sa:<name> come	11 -11
plain sa:<name> good	13 -13
plain sa:<name> introduce	-9 9
plain sa:<name> last	15 -15
plain sa:<name> want	-10 10
plain sa:<name> would	-17 17
plain sa:<number>	10 -10
plain sa:<number> and	18 -18
plain sa:<number> chip	-17 17
plain sa:<number> duty	-26 26
plain sa:<number> for	11 -11
plain sa:<number> from	8 -8
plain sa:<organisation>	-10 10
plain sa:<organisation> report	-3 3
plain sa:<person>	-9 9
plain sa:<person> .	-14 14
plain sa:<person> tell	-18 18
plain sa:<quality>	-18 18
plain sa:<quality> -	13 -13
plain sa:<quality> ship	-9 9
plain sa:<quality> tariff	-12 12
plain sa:<seat>	-16 16
plain sa:<seat> <level>	11 -11
plain sa:<span> and	-11 11
plain sa:<v-buy>	-13 13
plain sa:<v-end>	-7 7
plain sa:<v-impose>	-16 16
plain sa:<v-sell>	-18 18
plain sa:?	-12 12
plain sa:a country	-9 9
plain sa:a duty	-11 11
plain sa:about <level>	19 -19
plain sa:add	8 -8
plain sa:add .	-8 8
plain sa:additional	13 -13
plain sa:advanced	7 -7
plain sa:advanced chip	9 -9
plain sa:after <money>	11 -11
plain sa:agreement	17 -17
plain sa:aluminium	-11 11
plain sa:and <points>	14 -14
plain sa:and has	11 -11
plain sa:and is	15 -15
plain sa:and lumber	13 -13
plain sa:and of	-11 11
plain sa:and that	-24 24
plain sa:and the	22 -22
plain sa:and timber	-13 13
plain sa:antitrust	-8 8
plain sa:antitrust law	-11 11
plain sa:anybody	-10 10
plain sa:anyone	14 -14
plain sa:are capped	-15 15
plain sa:are make	11 -11
plain sa:as the	8 -8
plain sa:ask	-9 9
plain sa:at	-10 10
plain sa:at a	-9 9
plain sa:at most	-12 12
plain sa:at zero	14 -14
plain sa:away	-12 12
plain sa:be	-17 17
plain sa:be <level>	17 -17
plain sa:be charge	-13 13
plain sa:be halve	9 -9
plain sa:because	13 -13
plain sa:been <level>	11 -11
plain sa:before ,	15 -15
plain sa:before the	-21 21
plain sa:begin on	-13 13
plain sa:being	11 -11
plain sa:between <name>	-12 12
plain sa:beyond	-21 21
plain sa:bite	-9 9
plain sa:blackwell	18 -18
plain sa:blackwell chip	16 -16
plain sa:bring	-13 13
plain sa:broke	16 -16
plain sa:buy	-9 9
plain sa:buyer	-14 14
plain sa:by <level>	26 -26
plain sa:by the	-16 16
plain sa:capped	-17 17
plain sa:charge	-6 6
plain sa:charge for	-14 14
plain sa:chip are	24 -24
plain sa:chip design	-11 11
plain sa:chip software	-10 10
plain sa:chip were	10 -10
plain sa:come .	-17 17
plain sa:come on	9 -9
plain sa:come to	16 -16
plain sa:come up	-16 16
plain sa:company ,	14 -14
plain sa:complained	10 -10
plain sa:country .	19 -19
plain sa:country with	-17 17
plain sa:covered by	-11 11
plain sa:crane	11 -11
plain sa:crane .	18 -18
plain sa:critical	-11 11
plain sa:critical software	-7 7
plain sa:custom	16 -16
plain sa:cut in	-9 9
plain sa:date	-14 14
plain sa:day	-17 17
plain sa:day .	-13 13
plain sa:decade .	16 -16
plain sa:diamond	16 -16
plain sa:discuss .	11 -11
plain sa:do	-8 8
plain sa:double	16 -16
plain sa:draw	7 -7
plain sa:drug	11 -11
plain sa:duty	16 -16
plain sa:duty on	-11 11
plain sa:each of	-14 14
plain sa:earth ,	-11 11
plain sa:earth to	13 -13
plain sa:else	16 -16
plain sa:else .	10 -10
plain sa:end .	17 -17
plain sa:engine	13 -13
plain sa:entity	-13 13
plain sa:entity .	-10 10
plain sa:exceed	-14 14
plain sa:exempt .	20 -20
plain sa:export ,	-14 14
plain sa:extension	-12 12
plain sa:extension of	-12 12
plain sa:farmer	-12 12
plain sa:favourable	-13 13
plain sa:favourable than	-13 13
plain sa:fentanyl	-24 24
plain sa:fentanyl ,	-9 9
plain sa:figure	12 -12
plain sa:first term	7 -7
plain sa:for	-29 29
plain sa:for <money>	16 -16
plain sa:for <name>	-13 13
plain sa:for the	15 -15
plain sa:for their	-7 7
plain sa:for which	-21 21
plain sa:free	16 -16
plain sa:free ,	12 -12
plain sa:free .	17 -17
plain sa:from <name>	14 -14
plain sa:from thi	-16 16
plain sa:get	-12 12
plain sa:good ,	17 -17
plain sa:good now	-12 12
plain sa:good under	-10 10
plain sa:grower	-11 11
plain sa:h	-20 20
plain sa:h <number>	-20 20
plain sa:had violated	-9 9
plain sa:has threaten	8 -8
plain sa:have a	-14 14
plain sa:hold	6 -6
plain sa:hold .	8 -8
plain sa:import	24 -24
plain sa:in <month-gone>	21 -21
plain sa:in <seat>	-12 12
plain sa:in a	13 -13
plain sa:in each	-15 15
plain sa:in half	-17 17
plain sa:in its	-9 9
plain sa:in the	-15 15
plain sa:index	15 -15
plain sa:industry	9 -9
plain sa:introduce	-21 21
plain sa:is <name>	-8 8
plain sa:is <number>	11 -11
plain sa:is being	18 -18
plain sa:is due	-8 8
plain sa:it ,	15 -15
plain sa:it ?	-14 14
plain sa:it announce	13 -13
plain sa:it is	11 -11
plain sa:its	-15 15
plain sa:kind	10 -10
plain sa:know	-11 11
plain sa:last week	11 -11
plain sa:less	-17 17
plain sa:less favourable	-13 13
plain sa:lift	-12 12
plain sa:line	21 -21
plain sa:list on	12 -12
plain sa:lower	13 -13
plain sa:magnet .	-10 10
plain sa:main	-13 13
plain sa:many	20 -20
plain sa:may	-14 14
plain sa:mentioned in	14 -14
plain sa:month	-7 7
plain sa:most advanced	9 -9
plain sa:named	-12 12
plain sa:no less	-16 16
plain sa:no more	-10 10
plain sa:not discuss	33 -33
plain sa:not on	17 -17
plain sa:not to	-22 22
plain sa:nothing .	14 -14
plain sa:nvidia	-11 11
plain sa:of	-18 18
plain sa:of <day-gone>	-15 15
plain sa:of <number>	11 -11
plain sa:of magnet	10 -10
plain sa:of output	13 -13
plain sa:of the	-17 17
plain sa:of their	-25 25
plain sa:of up	15 -15
plain sa:oil and	-12 12
plain sa:on a	9 -9
plain sa:one	14 -14
plain sa:order	-25 25
plain sa:order .	-16 16
plain sa:ore ,	10 -10
plain sa:other	-17 17
plain sa:other .	-18 18
plain sa:output	13 -13
plain sa:pay no	-16 16
plain sa:pay nothing	14 -14
plain sa:pay the	-16 16
plain sa:pharmaceutical	-15 15
plain sa:pill	-10 10
plain sa:plan	15 -15
plain sa:plant in	-11 11
plain sa:port	-7 7
plain sa:price	9 -9
plain sa:promise	-23 23
plain sa:qualcomm	-13 13
plain sa:quarrel	18 -18
plain sa:raise	-12 12
plain sa:raw	-15 15
plain sa:ready	12 -12
plain sa:reciprocal	15 -15
plain sa:reduce	12 -12
plain sa:remove	-12 12
plain sa:report	-10 10
plain sa:rise by	13 -13
plain sa:rule .	16 -16
plain sa:rule that	-11 11
plain sa:sale	-11 11
plain sa:sale of	-11 11
plain sa:same	5 -5
plain sa:same day	-17 17
plain sa:say	13 -13
plain sa:say in	11 -11
plain sa:scandium	-19 19
plain sa:sell	-12 12
plain sa:settle .	-11 11
plain sa:share	12 -12
plain sa:should be	-7 7
plain sa:shrink	-9 9
plain sa:since .	12 -12
plain sa:smartphone	15 -15
plain sa:soybean	-7 7
plain sa:soybean .	-13 13
plain sa:still	-17 17
plain sa:subject .	-14 14
plain sa:subject to	19 -19
plain sa:such	15 -15
plain sa:take up	-10 10
plain sa:talk	-15 15
plain sa:tariff and	13 -13
plain sa:tariff of	8 -8
plain sa:tariff talk	-16 16
plain sa:tell	-33 33
plain sa:tell <person>	-16 16
plain sa:term	7 -7
plain sa:term .	10 -10
plain sa:than	-9 9
plain sa:than <level>	-13 13
plain sa:than <name>	-11 11
plain sa:that	-12 12
plain sa:that 's	-11 11
plain sa:that it	-12 12
plain sa:that make	-16 16
plain sa:the <day-ahead>	-6 6
plain sa:the <level>	23 -23
plain sa:the <organisation>	-9 9
plain sa:the <seat>	-7 7
plain sa:the additional	10 -10
plain sa:the agreement	10 -10
plain sa:the car	-11 11
plain sa:the first	8 -8
plain sa:the most	7 -7
plain sa:the smallest	15 -15
plain sa:the thing	-9 9
plain sa:their own	-13 13
plain sa:thi	-16 16
plain sa:thi year	-12 12
plain sa:through	-15 15
plain sa:through <number>	-10 10
plain sa:timber	-19 19
plain sa:timber .	-19 19
plain sa:to	-14 14
plain sa:to <number>	13 -13
plain sa:to <person>	-15 15
plain sa:to about	9 -9
plain sa:to charge	-12 12
plain sa:too ,	-14 14
plain sa:top of	-11 11
plain sa:trade	-16 16
plain sa:trade in	-20 20
plain sa:treat worse	-15 15
plain sa:treatment	-12 12
plain sa:truce ,	-11 11
plain sa:under licence	-14 14
plain sa:under the	12 -12
plain sa:unreasonable	-9 9
plain sa:up by	14 -14
plain sa:value	-10 10
plain sa:violated	-9 9
plain sa:wait	-14 14
plain sa:was	-12 12
plain sa:was .	13 -13
plain sa:was not	23 -23
plain sa:welcome	10 -10
plain sa:were leave	-17 17
plain sa:were not	11 -11
plain sa:where	18 -18
plain sa:where it	19 -19
plain sa:wherever	11 -11
plain sa:which <name>	-28 28
plain sa:which <person>	-19 19
plain sa:will not	-17 17
plain sa:work	-11 11
plain sa:zero	10 -10
plain sb:"	18 -18
plain sb:" and	14 -14
plain sb:'s <points>	19 -19
plain sb:, a	-24 24
plain sb:, also	-12 12
plain sb:, are	-12 12
plain sb:, because	-14 14
plain sb:, buy	9 -9
plain sb:, computer	13 -13
plain sb:, half	20 -20
plain sb:, make	15 -15
plain sb:, port	-6 6
plain sb:, say	-14 14
plain sb:, the	-17 17
plain sb:-	-11 11
plain sb:- call	13 -13
plain sb:.	-11 11
plain sb:: <name>	-16 16
plain sb:: a	22 -22
plain sb:; the	12 -12
plain sb:<day-ahead> it	-12 12
plain sb:<day-gone> it	8 -8
plain sb:<day-gone> the	15 -15
plain sb:<goods-amount>	-14 14
plain sb:<goods-amount> of	-10 10
plain sb:<level>	10 -10
plain sb:<level> <day-today>	7 -7
plain sb:<level> and	-14 14
plain sb:<level> from	14 -14
plain sb:<level> is	-20 20
plain sb:<level> of	9 -9
plain sb:<level> since	-22 22
plain sb:<level> that	-9 9
plain sb:<level> under	19 -19
plain sb:<money>	15 -15
plain sb:<money> are	10 -10
plain sb:<money> in	8 -8
plain sb:<month-gone> it	-12 12
plain sb:<name> ,	18 -18
plain sb:<name> :	16 -16
plain sb:<name> go	17 -17
plain sb:<name> good	-14 14
plain sb:<name> is	22 -22
plain sb:<name> on	7 -7
plain sb:<name> pay	-16 16
plain sb:<name> tariff	-8 8
plain sb:<name> that	14 -14
plain sb:<name> want	-16 16
plain sb:<name> will	16 -16
plain sb:<not>	9 -9
plain sb:<number> :	-20 20
plain sb:<number> ;	10 -10
plain sb:<number> <name>	9 -9
plain sb:<number> and	17 -17
plain sb:<number> more	-8 8
plain sb:<office>	-17 17
plain sb:<organisation>	25 -25
plain sb:<organisation> ,	13 -13
plain sb:<person> 's	-21 21
plain sb:<person> ,	-7 7
plain sb:<person> :	14 -14
plain sb:<person> has	10 -10
plain sb:<points> come	16 -16
plain sb:<points> of	-24 24
plain sb:<seat> 's	-17 17
plain sb:<seat> had	-14 14
plain sb:<seat> say	12 -12
plain sb:<seat> will	-11 11
plain sb:<span> of	-11 11
plain sb:<span> the	11 -11
plain sb:<v-bear>	-10 10
plain sb:<v-down>	-11 11
plain sb:<v-propose>	-14 14
plain sb:<v-return>	17 -17
plain sb:a	14 -14
plain sb:a <organisation>	-10 10
plain sb:a <seat>	9 -9
plain sb:a framework	-11 11
plain sb:a promise	11 -11
plain sb:a reciprocal	-9 9
plain sb:a separate	-10 10
plain sb:about	-14 14
plain sb:about <name>	11 -11
plain sb:about the	-16 16
plain sb:act on	10 -10
plain sb:add	-15 15
plain sb:again	16 -16
plain sb:again ,	12 -12
plain sb:against	-18 18
plain sb:agenda	-19 19
plain sb:all <quality>	-8 8
plain sb:also talked	11 -11
plain sb:an additional	11 -11
plain sb:an extra	-15 15
plain sb:and <money>	14 -14
plain sb:and <quality>	-13 13
plain sb:and a	-14 14
plain sb:and let	-11 11
plain sb:and the	-12 12
plain sb:another <level>	-22 22
plain sb:another <number>	10 -10
plain sb:approval	-9 9
plain sb:are	-13 13
plain sb:as	-23 23
plain sb:as of	-12 12
plain sb:at <level>	12 -12
plain sb:at least	-18 18
plain sb:back	12 -12
plain sb:back ,	14 -14
plain sb:be <level>	15 -15
plain sb:bear <level>	-9 9
plain sb:because	-19 19
plain sb:because it	-10 10
plain sb:been	-19 19
plain sb:beyond	9 -9
plain sb:both	-9 9
plain sb:bring	9 -9
plain sb:bring back	13 -13
plain sb:bring in	11 -11
plain sb:bring its	-16 16
plain sb:busan ,	-9 9
plain sb:buy more	11 -11
plain sb:by	17 -17
plain sb:car ,	13 -13
plain sb:car and	-11 11
plain sb:certificate	-16 16
plain sb:charge on	8 -8
plain sb:chemical	11 -11
plain sb:come back	12 -12
plain sb:come on	11 -11
plain sb:computer and	13 -13
plain sb:consist	-10 10
plain sb:consist of	-10 10
plain sb:control	-12 12
plain sb:could	-13 13
plain sb:country	11 -11
plain sb:country that	10 -10
plain sb:covered	-11 11
plain sb:curb	13 -13
plain sb:did	18 -18
plain sb:did not	15 -15
plain sb:duty :	15 -15
plain sb:duty from	16 -16
plain sb:duty on	20 -20
plain sb:emergency	-7 7
plain sb:emergency law	-10 10
plain sb:end the	9 -9
plain sb:expect to	-16 16
plain sb:export control	-19 19
plain sb:extra	-16 16
plain sb:extra <level>	-15 15
plain sb:fee	-11 11
plain sb:fentanyl	-22 22
plain sb:fentanyl ,	-17 17
plain sb:first	-14 14
plain sb:flow of	-10 10
plain sb:force	-18 18
plain sb:framework	-15 15
plain sb:from	14 -14
plain sb:generic medicine	13 -13
plain sb:go on	9 -9
plain sb:good have	-9 9
plain sb:good of	10 -10
plain sb:good on	8 -8
plain sb:good that	-11 11
plain sb:good worth	-13 13
plain sb:grower	7 -7
plain sb:had also	9 -9
plain sb:had to	-10 10
plain sb:half of	11 -11
plain sb:has been	-12 12
plain sb:has let	11 -11
plain sb:he	-16 16
plain sb:he say	-11 11
plain sb:hear	8 -8
plain sb:him	-21 21
plain sb:hold back	-17 17
plain sb:home	8 -8
plain sb:i	16 -16
plain sb:impose	18 -18
plain sb:impose because	11 -11
plain sb:impose on	-12 12
plain sb:in <month-gone>	-7 7
plain sb:in <seat>	-12 12
plain sb:in all	16 -16
plain sb:in answer	-13 13
plain sb:in cash	13 -13
plain sb:in force	-14 14
plain sb:in return	13 -13
plain sb:in the	19 -19
plain sb:include	16 -16
plain sb:into	-15 15
plain sb:invest	14 -14
plain sb:invest <money>	14 -14
plain sb:investigation of	-16 16
plain sb:investment	-14 14
plain sb:is a	15 -15
plain sb:is also	10 -10
plain sb:is make	-17 17
plain sb:is the	-22 22
plain sb:is there	-10 10
plain sb:it because	11 -11
plain sb:it over	17 -17
plain sb:it will	-14 14
plain sb:last	-16 16
plain sb:last week	-10 10
plain sb:least	-18 18
plain sb:licence for	-15 15
plain sb:license	-13 13
plain sb:lithium	-13 13
plain sb:long as	-16 16
plain sb:lower	-17 17
plain sb:magnet and	14 -14
plain sb:many	-11 11
plain sb:measure	-11 11
plain sb:meet	-15 15
plain sb:meet in	-10 10
plain sb:midnight on	-8 8
plain sb:month	-10 10
plain sb:more	12 -12
plain sb:most good	-14 14
plain sb:named	-11 11
plain sb:negotiation	16 -16
plain sb:nickel	-8 8
plain sb:not discuss	13 -13
plain sb:not mention	12 -12
plain sb:not to	-11 11
plain sb:notice	-17 17
plain sb:now	-14 14
plain sb:now ,	-13 13
plain sb:of <day-ahead>	-12 12
plain sb:of <day-gone>	-9 9
plain sb:of <level>	-8 8
plain sb:of <month-gone>	13 -13
plain sb:of busan	-8 8
plain sb:of it	19 -19
plain sb:of the	16 -16
plain sb:off its	-10 10
plain sb:oil	-14 14
plain sb:on <quality>	20 -20
plain sb:on all	-10 10
plain sb:on in	17 -17
plain sb:on it	-9 9
plain sb:on the	-13 13
plain sb:on them	-11 11
plain sb:once	-15 15
plain sb:open	15 -15
plain sb:opened	-14 14
plain sb:out	10 -10
plain sb:outside	9 -9
plain sb:over	-7 7
plain sb:part	-18 18
plain sb:part of	-12 12
plain sb:past	10 -10
plain sb:pay <level>	-6 6
plain sb:pay the	14 -14
plain sb:plane	15 -15
plain sb:price	11 -11
plain sb:price of	11 -11
plain sb:purchase	-10 10
plain sb:purchase of	-10 10
plain sb:quarrel	-10 10
plain sb:question	14 -14
plain sb:rare earth	21 -21
plain sb:registration	-12 12
plain sb:registration of	-12 12
plain sb:relief	15 -15
plain sb:remove	-14 14
plain sb:reporter	11 -11
plain sb:return	13 -13
plain sb:rule for	-12 12
plain sb:say ,	-9 9
plain sb:say the	-12 12
plain sb:section	15 -15
plain sb:section <number>	15 -15
plain sb:separate	-13 13
plain sb:ship	-7 7
plain sb:side ,	-9 9
plain sb:since	-9 9
plain sb:since <day-gone>	-9 9
plain sb:so	15 -15
plain sb:so -	13 -13
plain sb:speak	-22 22
plain sb:speak of	-20 20
plain sb:spoke	-15 15
plain sb:steel	14 -14
plain sb:steel ,	15 -15
plain sb:such	11 -11
plain sb:sum	16 -16
plain sb:suspend	-14 14
plain sb:table	-16 16
plain sb:table :	-12 12
plain sb:tariff ,	-22 22
plain sb:tariff and	17 -17
plain sb:tariff on	16 -16
plain sb:technology	13 -13
plain sb:tell reporter	15 -15
plain sb:that <person>	-7 7
plain sb:that of	-8 8
plain sb:the <level>	21 -21
plain sb:the <number>	7 -7
plain sb:the <organisation>	10 -10
plain sb:the <span>	8 -8
plain sb:the additional	-6 6
plain sb:the agenda	-19 19
plain sb:the emergency	-10 10
plain sb:the export	15 -15
plain sb:the flow	-10 10
plain sb:the licence	-15 15
plain sb:the older	-10 10
plain sb:the registration	-12 12
plain sb:the rule	17 -17
plain sb:the sum	9 -9
plain sb:the trade	-16 16
plain sb:them	-7 7
plain sb:then	-14 14
plain sb:threaten to	10 -10
plain sb:time	15 -15
plain sb:to <quality>	25 -25
plain sb:to do	-10 10
plain sb:turn	10 -10
plain sb:two	-17 17
plain sb:up	-19 19
plain sb:up :	-5 5
plain sb:used	-16 16
plain sb:want	-12 12
plain sb:was	6 -6
plain sb:was a	-12 12
plain sb:was impose	11 -11
plain sb:what about	13 -13
plain sb:whether	-8 8
plain sb:which <level>	-11 11
plain sb:which <money>	10 -10
plain sb:which <number>	15 -15
plain sb:whole	16 -16
plain sb:will be	15 -15
plain sb:without	26 -26
plain sb:word	-10 10
plain sb:worth <money>	-9 9
plain sb:would stop	7 -7
plain sb:write	-14 14
plain sb:you	19 -19
plain sb:—	18 -18
plain sb:— <name>	16 -16
plain sb:— the	-12 12
plain sb:• the	8 -8
plain t0=present-passive	-11 11
plain t1=gerund	-10 10
plain t1=present-passive	-12 12
plain t2=modal	14 -14
plain t2=past-not	18 -18
plain t2=past-passive	-14 14
plain t2=present-not	11 -11
plain v0=bring	14 -14
plain v0=ease	-15 15
plain v0=end	12 -12
plain v0=fall	-13 13
plain v0=hold	-12 12
plain v0=keep	-8 8
plain v0=lower	-14 14
plain v0=other	-14 14
plain v0=promise	-6 6
plain v0=raise	-14 14
plain v0=stay	13 -13
plain v1=add	-11 11
plain v1=agree	16 -16
plain v1=bring	12 -12
plain v1=buy	-13 13
plain v1=cut	18 -18
plain v1=pay	15 -15
plain v1=raise	-14 14
plain v2=buy	-11 11
plain v2=make	-10 10
plain v2=other	-10 10
plain v2=remain	6 -6
plain v2=rise	-13 13
plain v2=start	-12 12
plain v2=take	9 -9
plain verbless	-19 19
plain vt0=call past	-11 11
plain vt0=charge present	7 -7
plain vt0=other pluperfect	-8 8
plain vt0=pay future	11 -11
plain vt0=raise past	-13 13
plain vt0=say past	17 -17
plain vt0=stay present	13 -13
plain vt0=stop modal	12 -12
plain vt1=be present	-13 13
plain vt1=buy gerund	-12 12
plain vt1=charge present	7 -7
plain vt1=end present	11 -11
plain vt1=pay future	11 -11
plain vt1=raise past	-13 13
plain vt1=stop modal	9 -9
plain vt2=be pluperfect	13 -13
plain vt2=buy present	-17 17
plain vt2=come past	10 -10
plain vt2=leave past	-16 16
plain vt2=other pluperfect	-16 16
plain vt2=remain present	10 -10
plain vt2=treat modal	-16 16
rare-earths beside soybeans	-11 11
rare-earths f:<quality>	-15 15
rare-earths f:<v-deny>	-13 13
rare-earths f:<v-down>	-12 12
rare-earths f:<v-stay>	-14 14
rare-earths f:<v-target>	12 -12
rare-earths f:a	10 -10
rare-earths f:all	-7 7
rare-earths f:are	-17 17
rare-earths f:come	-9 9
rare-earths f:general	-10 10
rare-earths f:license	-11 11
rare-earths f:not	13 -13
rare-earths f:rule	-13 13
rare-earths f:stockholm	-9 9
rare-earths f:week	-9 9
rare-earths f:were	-10 10
rare-earths l1=<number>	-14 14
rare-earths l1=about	12 -12
rare-earths l1=of	12 -12
rare-earths l1=over	-13 13
rare-earths l2=<v-deny>	-13 13
rare-earths l2=export	14 -14
rare-earths l2=not	10 -10
rare-earths l2=of	-17 17
rare-earths l2=rule	-13 13
rare-earths l2=what	15 -15
rare-earths places 1	15 -15
rare-earths q:<agent>	15 -15
rare-earths q:<gate>	-20 20
rare-earths q:<v-buy>	6 -6
rare-earths q:<v-sell>	16 -16
rare-earths q:a	14 -14
rare-earths q:artificial	11 -11
rare-earths q:come	9 -9
rare-earths q:dialogue	11 -11
rare-earths q:first	10 -10
rare-earths q:hold	11 -11
rare-earths q:intelligence	11 -11
rare-earths q:or	-11 11
rare-earths q:order	8 -8
rare-earths q:sell	12 -12
rare-earths q:since	-12 12
rare-earths q:suspend	-11 11
rare-earths q:tariff	-13 13
rare-earths q:truce	-15 15
rare-earths q:turn	-11 11
rare-earths q:two	11 -11
rare-earths q:what	-17 17
rare-earths r1="	14 -14
rare-earths r1=,	14 -14
rare-earths r1=:	19 -19
rare-earths r2=<name>	12 -12
rare-earths r2=<person>	18 -18
rare-earths r2=in	-9 9
rare-earths r2=scandium	-15 15
rare-earths r2=which	10 -10
rare-earths s:'s	18 -18
rare-earths s:-	-26 26
rare-earths s::	22 -22
rare-earths s:<day-gone>	-12 12
rare-earths s:<goods>	21 -21
rare-earths s:<month-gone>	18 -18
rare-earths s:<name>	9 -9
rare-earths s:<not>	28 -28
rare-earths s:<office>	17 -17
rare-earths s:<points>	14 -14
rare-earths s:<sender>	13 -13
rare-earths s:<v-deny>	-14 14
rare-earths s:<v-end>	16 -16
rare-earths s:<v-propose>	18 -18
rare-earths s:<v-say>	-17 17
rare-earths s:<v-sell>	15 -15
rare-earths s:<v-up>	14 -14
rare-earths s:?	18 -18
rare-earths s:about	13 -13
rare-earths s:all	15 -15
rare-earths s:an	-16 16
rare-earths s:and	-9 9
rare-earths s:antimony	17 -17
rare-earths s:as	-14 14
rare-earths s:call	12 -12
rare-earths s:critical	6 -6
rare-earths s:doe	15 -15
rare-earths s:dysprosium	-13 13
rare-earths s:earth	-57 57
rare-earths s:export	18 -18
rare-earths s:for	14 -14
rare-earths s:gallium	17 -17
rare-earths s:good	-16 16
rare-earths s:in	16 -16
rare-earths s:its	13 -13
rare-earths s:licence	18 -18
rare-earths s:lithium	23 -23
rare-earths s:london	-9 9
rare-earths s:longer	-11 11
rare-earths s:magnet	-15 15
rare-earths s:mention	12 -12
rare-earths s:mineral	7 -7
rare-earths s:not	22 -22
rare-earths s:nothing	13 -13
rare-earths s:off	-14 14
rare-earths s:on	12 -12
rare-earths s:or	-13 13
rare-earths s:over	-11 11
rare-earths s:put	-9 9
rare-earths s:rare	-57 57
rare-earths s:rise	9 -9
rare-earths s:rule	-15 15
rare-earths s:same	-12 12
rare-earths s:say	-9 9
rare-earths s:scandium	-22 22
rare-earths s:so	-13 13
rare-earths s:software	-12 12
rare-earths s:soybean	-12 12
rare-earths s:their	-22 22
rare-earths s:they	-18 18
rare-earths s:tungsten	22 -22
rare-earths s:week	-10 10
rare-earths s:which	13 -13
rare-earths s:yttrium	-20 20
rare-earths=antimony	19 -19
rare-earths=critical minerals	8 -8
rare-earths=gallium	20 -20
rare-earths=lithium	35 -35
rare-earths=magnets	-18 18
rare-earths=rare earths	-48 48
rare-earths=rare-earth	-13 13
rare-earths=tungsten	22 -22
rare-earths=yttrium	-15 15
rule:deficit matter 1	14 -14
rule:export-controls no matter	19 -19
rule:matter 2	-20 20
rule:matter 3	-11 11
rule:no matter	49 -49
rule:pharmaceuticals matter 2	-9 9
rule:rare-earths matter 1	-13 13
rule:rare-earths no matter	30 -30
rule:russian-and-iranian-oil no matter	20 -20
rule:security-lists no matter	24 -24
rule:semiconductors matter 1	28 -28
rule:semiconductors matter 2	-15 15
rule:ships-and-ports matter 1	-9 9
rule:ships-and-ports matter 2	16 -16
rule:ships-and-ports no matter	10 -10
rule:soybeans matter 1	17 -17
rule:tiktok no matter	37 -37
russian-and-iranian-oil beside soybeans	11 -11
russian-and-iranian-oil beside truce	14 -14
russian-and-iranian-oil f:.	-16 16
russian-and-iranian-oil f::	-18 18
russian-and-iranian-oil f:<duty>	-20 20
russian-and-iranian-oil f:<level>	-12 12
russian-and-iranian-oil f:<name>	-14 14
russian-and-iranian-oil f:<not>	14 -14
russian-and-iranian-oil f:<person>	-32 32
russian-and-iranian-oil f:<quality>	-13 13
russian-and-iranian-oil f:<v-buy>	-29 29
russian-and-iranian-oil f:<v-impose>	-7 7
russian-and-iranian-oil f:<v-say>	-11 11
russian-and-iranian-oil f:at	11 -11
russian-and-iranian-oil f:buy	-14 14
russian-and-iranian-oil f:for	13 -13
russian-and-iranian-oil f:from	-17 17
russian-and-iranian-oil f:its	-12 12
russian-and-iranian-oil f:of	-13 13
russian-and-iranian-oil f:purchase	-17 17
russian-and-iranian-oil f:tariff	-17 17
russian-and-iranian-oil f:the	-14 14
russian-and-iranian-oil f:to	-10 10
russian-and-iranian-oil l1='s	-18 18
russian-and-iranian-oil l1=<begin>	-20 20
russian-and-iranian-oil l1=<goods>	30 -30
russian-and-iranian-oil l1=and	18 -18
russian-and-iranian-oil l1=it	-10 10
russian-and-iranian-oil l1=palm	19 -19
russian-and-iranian-oil l2=<quality>	16 -16
russian-and-iranian-oil l2=on	23 -23
russian-and-iranian-oil places 1	12 -12
russian-and-iranian-oil places 2	-12 12
russian-and-iranian-oil plain 1	-28 28
russian-and-iranian-oil plain 2	-12 12
russian-and-iranian-oil q:<number>	-11 11
russian-and-iranian-oil q:<person>	-11 11
russian-and-iranian-oil q:<v-say>	-8 8
russian-and-iranian-oil q:at	13 -13
russian-and-iranian-oil q:by	-11 11
russian-and-iranian-oil q:fee	13 -13
russian-and-iranian-oil q:has	9 -9
russian-and-iranian-oil q:his	-14 14
russian-and-iranian-oil q:say	-11 11
russian-and-iranian-oil q:to	-8 8
russian-and-iranian-oil q:what	-12 12
russian-and-iranian-oil r1=.	-10 10
russian-and-iranian-oil r1=it	-10 10
russian-and-iranian-oil r2=<end>	-14 14
russian-and-iranian-oil r2=<v-buy>	-10 10
russian-and-iranian-oil r2=<v-impose>	-12 12
russian-and-iranian-oil r2=and	13 -13
russian-and-iranian-oil r2=buy	-10 10
russian-and-iranian-oil s:'s	-11 11
russian-and-iranian-oil s:,	7 -7
russian-and-iranian-oil s:.	9 -9
russian-and-iranian-oil s:;	15 -15
russian-and-iranian-oil s:<agent>	-12 12
russian-and-iranian-oil s:<day-gone>	-19 19
russian-and-iranian-oil s:<goods>	9 -9
russian-and-iranian-oil s:<money>	14 -14
russian-and-iranian-oil s:<not>	22 -22
russian-and-iranian-oil s:<number>	12 -12
russian-and-iranian-oil s:<quality>	-12 12
russian-and-iranian-oil s:<taker>	-13 13
russian-and-iranian-oil s:<v-buy>	-24 24
russian-and-iranian-oil s:act	10 -10
russian-and-iranian-oil s:all	-11 11
russian-and-iranian-oil s:as	-14 14
russian-and-iranian-oil s:at	31 -31
russian-and-iranian-oil s:been	-9 9
russian-and-iranian-oil s:biggest	-14 14
russian-and-iranian-oil s:buy	-18 18
russian-and-iranian-oil s:buyer	-11 11
russian-and-iranian-oil s:by	13 -13
russian-and-iranian-oil s:charge	13 -13
russian-and-iranian-oil s:face	12 -12
russian-and-iranian-oil s:good	-16 16
russian-and-iranian-oil s:in	17 -17
russian-and-iranian-oil s:is	10 -10
russian-and-iranian-oil s:not	16 -16
russian-and-iranian-oil s:offer	11 -11
russian-and-iranian-oil s:our	13 -13
russian-and-iranian-oil s:palm	19 -19
russian-and-iranian-oil s:pay	-7 7
russian-and-iranian-oil s:put	-15 15
russian-and-iranian-oil s:refinery	16 -16
russian-and-iranian-oil s:say	16 -16
russian-and-iranian-oil s:since	-6 6
russian-and-iranian-oil s:spoke	-16 16
russian-and-iranian-oil s:talk	11 -11
russian-and-iranian-oil s:talked	14 -14
russian-and-iranian-oil s:tariff	-23 23
russian-and-iranian-oil s:tell	-17 17
russian-and-iranian-oil s:to	-11 11
russian-and-iranian-oil s:up	-18 18
russian-and-iranian-oil s:which	-16 16
russian-and-iranian-oil s:—	10 -10
russian-and-iranian-oil=buys russian oil	-11 11
russian-and-iranian-oil=oil	13 -13
russian-and-iranian-oil=purchases of russian oil	-15 15
security-lists beside rare-earths	13 -13
security-lists beside ships-and-ports	20 -20
security-lists beside tariffs	22 -22
security-lists f:<level>	23 -23
security-lists f:<name>	10 -10
security-lists f:<number>	-7 7
security-lists f:<person>	9 -9
security-lists f:are	15 -15
security-lists f:as	18 -18
security-lists f:earth	11 -11
security-lists f:fee	19 -19
security-lists f:from	11 -11
security-lists f:its	-4 4
security-lists f:list	-21 21
security-lists f:of	26 -26
security-lists f:off	-19 19
security-lists f:order	10 -10
security-lists f:put	-13 13
security-lists f:rare	11 -11
security-lists f:until	-15 15
security-lists f:was	20 -20
security-lists f:were	-13 13
security-lists l1='s	-18 18
security-lists l1=<quality>	-16 16
security-lists l1=of	28 -28
security-lists l2=<number>	-15 15
security-lists l2=affiliate	20 -20
security-lists l2=of	-13 13
security-lists l2=subsidiary	10 -10
security-lists places 1	25 -25
security-lists plain 1	-9 9
security-lists q:<agent>	-13 13
security-lists q:<goods>	12 -12
security-lists q:<name>	21 -21
security-lists q:<v-say>	6 -6
security-lists q:?	9 -9
security-lists q:after	13 -13
security-lists q:come	11 -11
security-lists q:control	18 -18
security-lists q:down	-8 8
security-lists q:has	8 -8
security-lists q:is	-19 19
security-lists q:it	14 -14
security-lists q:list	-13 13
security-lists q:say	9 -9
security-lists q:settle	-13 13
security-lists q:side	6 -6
security-lists q:tariff	15 -15
security-lists q:to	5 -5
security-lists q:up	11 -11
security-lists q:with	-11 11
security-lists r1=<sender>	19 -19
security-lists r1=and	-10 10
security-lists r1=entity	-11 11
security-lists r1=firm	21 -21
security-lists r1=for	13 -13
security-lists r1=of	-12 12
security-lists r1=on	-13 13
security-lists r1=that	14 -14
security-lists r2=<day-gone>	-14 14
security-lists r2=<end>	19 -19
security-lists r2=<goods>	11 -11
security-lists r2=<number>	-8 8
security-lists r2=<quality>	-13 13
security-lists r2=<sender>	-10 10
security-lists r2=firm	-13 13
security-lists r2=on	-15 15
security-lists s:,	22 -22
security-lists s:.	12 -12
security-lists s::	-12 12
security-lists s:<duty>	13 -13
security-lists s:<gate>	23 -23
security-lists s:<goods>	34 -34
security-lists s:<level>	8 -8
security-lists s:<money>	32 -32
security-lists s:<not>	-25 25
security-lists s:<number>	-18 18
security-lists s:<office>	-15 15
security-lists s:<quality>	-18 18
security-lists s:<v-deny>	36 -36
security-lists s:about	8 -8
security-lists s:affiliate	19 -19
security-lists s:after	-13 13
security-lists s:also	-18 18
security-lists s:barred	-4 4
security-lists s:been	-11 11
security-lists s:before	-19 19
security-lists s:blacklisted	13 -13
security-lists s:both	11 -11
security-lists s:buy	-7 7
security-lists s:by	22 -22
security-lists s:doe	9 -9
security-lists s:duty	14 -14
security-lists s:earth	11 -11
security-lists s:end	12 -12
security-lists s:entity	-27 27
security-lists s:fee	20 -20
security-lists s:firm	-16 16
security-lists s:for	9 -9
security-lists s:half	15 -15
security-lists s:its	-20 20
security-lists s:keep	-16 16
security-lists s:let	-13 13
security-lists s:listed	17 -17
security-lists s:listing	-13 13
security-lists s:military	-12 12
security-lists s:more	-15 15
security-lists s:not	-16 16
security-lists s:of	-8 8
security-lists s:off	-15 15
security-lists s:out	-11 11
security-lists s:owned	18 -18
security-lists s:place	13 -13
security-lists s:product	14 -14
security-lists s:put	-25 25
security-lists s:rare	11 -11
security-lists s:rule	36 -36
security-lists s:ship	4 -4
security-lists s:side	18 -18
security-lists s:subsidiary	14 -14
security-lists s:that	10 -10
security-lists s:the	14 -14
security-lists s:there	14 -14
security-lists s:thing	-6 6
security-lists s:to	16 -16
security-lists s:two	-17 17
security-lists s:unreliable	-34 34
security-lists s:was	18 -18
security-lists s:were	-26 26
security-lists s:will	14 -14
security-lists sides	-19 19
security-lists=blacklisted	13 -13
security-lists=companies	23 -23
security-lists=export-control list	-12 12
security-lists=list	15 -15
security-lists=list of unreliable	-16 16
security-lists=listed	7 -7
semiconductors beside pharmaceuticals	-13 13
semiconductors beside rare-earths	19 -19
semiconductors beside tariffs	13 -13
semiconductors beside truce	18 -18
semiconductors f:<agent>	13 -13
semiconductors f:<day-gone>	-12 12
semiconductors f:<duty>	10 -10
semiconductors f:<name>	21 -21
semiconductors f:<office>	-17 17
semiconductors f:<quality>	-24 24
semiconductors f:<seat>	-23 23
semiconductors f:<sender>	-30 30
semiconductors f:<v-begin>	16 -16
semiconductors f:<v-buy>	16 -16
semiconductors f:<v-sell>	-11 11
semiconductors f:<v-suspend>	-17 17
semiconductors f:a	-16 16
semiconductors f:come	14 -14
semiconductors f:control	-14 14
semiconductors f:did	10 -10
semiconductors f:each	14 -14
semiconductors f:everything	14 -14
semiconductors f:export	-12 12
semiconductors f:from	13 -13
semiconductors f:good	20 -20
semiconductors f:not	-19 19
semiconductors f:order	12 -12
semiconductors f:our	14 -14
semiconductors f:part	-13 13
semiconductors f:pay	-9 9
semiconductors f:still	-7 7
semiconductors f:tariff	9 -9
semiconductors f:than	-11 11
semiconductors f:time	-14 14
semiconductors f:to	8 -8
semiconductors f:truce	10 -10
semiconductors f:were	-14 14
semiconductors f:year	12 -12
semiconductors l1=;	-14 14
semiconductors l1=<begin>	-11 11
semiconductors l1=<goods>	18 -18
semiconductors l1=<not>	14 -14
semiconductors l1=<quality>	-7 7
semiconductors l1=about	-12 12
semiconductors l1=and	17 -17
semiconductors l1=that	-15 15
semiconductors l2=<number>	13 -13
semiconductors l2=<person>	16 -16
semiconductors l2=<v-say>	-10 10
semiconductors l2=computer	13 -13
semiconductors l2=medicine	-9 9
semiconductors l2=of	-16 16
semiconductors places 1	7 -7
semiconductors q:.	4 -4
semiconductors q:<agent>	-10 10
semiconductors q:<person>	12 -12
semiconductors q:<sender>	-16 16
semiconductors q:<span>	20 -20
semiconductors q:<v-begin>	-12 12
semiconductors q:<v-down>	18 -18
semiconductors q:<v-end>	10 -10
semiconductors q:<v-say>	6 -6
semiconductors q:<v-sell>	-12 12
semiconductors q:<v-stay>	-17 17
semiconductors q:<v-target>	-15 15
semiconductors q:a	-16 16
semiconductors q:according	11 -11
semiconductors q:are	-15 15
semiconductors q:back	-10 10
semiconductors q:begin	-10 10
semiconductors q:chip	-14 14
semiconductors q:deal	-14 14
semiconductors q:duty	13 -13
semiconductors q:economy	19 -19
semiconductors q:export	-14 14
semiconductors q:first	-10 10
semiconductors q:good	13 -13
semiconductors q:if	-10 10
semiconductors q:in	-13 13
semiconductors q:know	12 -12
semiconductors q:product	16 -16
semiconductors q:still	-12 12
semiconductors q:tariff	-10 10
semiconductors q:that	-8 8
semiconductors q:two	-15 15
semiconductors q:were	-9 9
semiconductors q:will	10 -10
semiconductors r1=,	-13 13
semiconductors r1=-	15 -15
semiconductors r1=<sender>	-29 29
semiconductors r1=maker	-14 14
semiconductors r1=software	14 -14
semiconductors r1=there	-12 12
semiconductors r2=design	12 -12
semiconductors r2=is	-11 11
semiconductors r2=nvidia	-14 14
semiconductors r2=the	21 -21
semiconductors s:"	16 -16
semiconductors s:-	3 -3
semiconductors s:<duty>	14 -14
semiconductors s:<level-noun>	-8 8
semiconductors s:<level>	11 -11
semiconductors s:<money>	-6 6
semiconductors s:<month-ahead>	-12 12
semiconductors s:<not>	-11 11
semiconductors s:<person>	14 -14
semiconductors s:<v-down>	10 -10
semiconductors s:<v-return>	-22 22
semiconductors s:<v-say>	13 -13
semiconductors s:<v-up>	13 -13
semiconductors s:also	-13 13
semiconductors s:an	-17 17
semiconductors s:and	9 -9
semiconductors s:anyone	14 -14
semiconductors s:as	8 -8
semiconductors s:before	17 -17
semiconductors s:blackwell	16 -16
semiconductors s:broke	13 -13
semiconductors s:buy	15 -15
semiconductors s:chipmaker	-10 10
semiconductors s:earth	17 -17
semiconductors s:engine	15 -15
semiconductors s:ethane	14 -14
semiconductors s:fear	15 -15
semiconductors s:get	-9 9
semiconductors s:h	-21 21
semiconductors s:had	-8 8
semiconductors s:into	-8 8
semiconductors s:investment	-10 10
semiconductors s:its	-10 10
semiconductors s:licence	-17 17
semiconductors s:magnet	12 -12
semiconductors s:meet	-9 9
semiconductors s:more	-20 20
semiconductors s:most	8 -8
semiconductors s:nexperia	-17 17
semiconductors s:nvidia	-9 9
semiconductors s:off	10 -10
semiconductors s:opened	-18 18
semiconductors s:over	-14 14
semiconductors s:processor	18 -18
semiconductors s:promise	-4 4
semiconductors s:put	15 -15
semiconductors s:rare	17 -17
semiconductors s:settle	12 -12
semiconductors s:software	14 -14
semiconductors s:some	29 -29
semiconductors s:steel	10 -10
semiconductors s:tariff	12 -12
semiconductors s:than	-12 12
semiconductors s:that	-14 14
semiconductors s:the	7 -7
semiconductors s:there	-20 20
semiconductors s:timber	-12 12
semiconductors s:too	13 -13
semiconductors s:violated	-9 9
semiconductors s:were	-12 12
semiconductors s:with	-13 13
semiconductors s:—	14 -14
semiconductors=chipmaker	-9 9
semiconductors=chips	-17 17
semiconductors=processors	26 -26
ships-and-ports beside export-controls	-21 21
ships-and-ports beside fentanyl	-12 12
ships-and-ports beside rare-earths	-15 15
ships-and-ports beside semiconductors	-15 15
ships-and-ports f:"	17 -17
ships-and-ports f:,	14 -14
ships-and-ports f:<day-ahead>	-14 14
ships-and-ports f:<level>	9 -9
ships-and-ports f:<name>	-12 12
ships-and-ports f:<number>	25 -25
ships-and-ports f:<organisation>	14 -14
ships-and-ports f:<quality>	-13 13
ships-and-ports f:<v-agree>	14 -14
ships-and-ports f:<v-buy>	15 -15
ships-and-ports f:<v-down>	-12 12
ships-and-ports f:<v-propose>	-5 5
ships-and-ports f:<v-suspend>	-9 9
ships-and-ports f:act	11 -11
ships-and-ports f:all	17 -17
ships-and-ports f:also	11 -11
ships-and-ports f:answer	-7 7
ships-and-ports f:at	-16 16
ships-and-ports f:back	-13 13
ships-and-ports f:be	-8 8
ships-and-ports f:before	22 -22
ships-and-ports f:bring	-9 9
ships-and-ports f:but	7 -7
ships-and-ports f:had	13 -13
ships-and-ports f:it	-10 10
ships-and-ports f:like	-11 11
ships-and-ports f:new	15 -15
ships-and-ports f:none	-8 8
ships-and-ports f:not	20 -20
ships-and-ports f:on	-24 24
ships-and-ports f:our	-9 9
ships-and-ports f:raise	-12 12
ships-and-ports f:side	-10 10
ships-and-ports f:state	-11 11
ships-and-ports f:terminal	-12 12
ships-and-ports f:the	13 -13
ships-and-ports f:them	11 -11
ships-and-ports f:there	-13 13
ships-and-ports f:to	12 -12
ships-and-ports f:too	-8 8
ships-and-ports f:unless	11 -11
ships-and-ports f:up	-20 20
ships-and-ports f:was	-14 14
ships-and-ports f:we	-12 12
ships-and-ports f:what	10 -10
ships-and-ports f:when	-17 17
ships-and-ports f:with	-12 12
ships-and-ports f:would	-17 17
ships-and-ports f:write	9 -9
ships-and-ports l1=&	-12 12
ships-and-ports l1=:	-10 10
ships-and-ports l1=<v-impose>	-8 8
ships-and-ports l1=about	-16 16
ships-and-ports l1=and	-14 14
ships-and-ports l1=ferry	-14 14
ships-and-ports l1=for	6 -6
ships-and-ports l1=from	12 -12
ships-and-ports l1=in	24 -24
ships-and-ports l1=on	-18 18
ships-and-ports l1=our	-18 18
ships-and-ports l2=<goods>	-15 15
ships-and-ports l2=<month-gone>	6 -6
ships-and-ports l2=at	15 -15
ships-and-ports l2=for	-12 12
ships-and-ports l2=in	16 -16
ships-and-ports l2=on	-11 11
ships-and-ports l2=the	14 -14
ships-and-ports places 1	15 -15
ships-and-ports places 2	-19 19
ships-and-ports places 3	-23 23
ships-and-ports places 5	-11 11
ships-and-ports plain 1	-5 5
ships-and-ports plain 2	16 -16
ships-and-ports q:.	19 -19
ships-and-ports q:<level>	7 -7
ships-and-ports q:<money>	12 -12
ships-and-ports q:<name>	-15 15
ships-and-ports q:<v-say>	12 -12
ships-and-ports q:<v-sell>	-11 11
ships-and-ports q:<v-target>	-5 5
ships-and-ports q:?	-16 16
ships-and-ports q:again	-18 18
ships-and-ports q:beef	-10 10
ships-and-ports q:both	11 -11
ships-and-ports q:fee	-12 12
ships-and-ports q:from	6 -6
ships-and-ports q:good	-20 20
ships-and-ports q:have	6 -6
ships-and-ports q:more	15 -15
ships-and-ports q:not	9 -9
ships-and-ports q:ship	-23 23
ships-and-ports q:side	-10 10
ships-and-ports q:sign	-14 14
ships-and-ports q:tell	13 -13
ships-and-ports q:text	-10 10
ships-and-ports q:than	19 -19
ships-and-ports q:the	-14 14
ships-and-ports q:there	-17 17
ships-and-ports q:what	-15 15
ships-and-ports q:which	-20 20
ships-and-ports q:who	8 -8
ships-and-ports r1=<v-bear>	-13 13
ships-and-ports r1=<v-target>	-17 17
ships-and-ports r1=<v-up>	15 -15
ships-and-ports r1=are	8 -8
ships-and-ports r1=at	-31 31
ships-and-ports r1=charge	-16 16
ships-and-ports r1=in	-27 27
ships-and-ports r1=pay	-13 13
ships-and-ports r1=that	-13 13
ships-and-ports r1=would	-11 11
ships-and-ports r2=<day-today>	-9 9
ships-and-ports r2=<name>	-10 10
ships-and-ports r2=<quality>	-9 9
ships-and-ports r2=<v-bear>	19 -19
ships-and-ports r2=<v-impose>	-15 15
ships-and-ports r2=<v-stay>	-17 17
ships-and-ports r2=in	-15 15
ships-and-ports r2=not	10 -10
ships-and-ports r2=pay	9 -9
ships-and-ports r2=the	-9 9
ships-and-ports r2=they	-12 12
ships-and-ports s:&	-11 11
ships-and-ports s:'s	-18 18
ships-and-ports s:/	-16 16
ships-and-ports s:<day-gone>	9 -9
ships-and-ports s:<duty>	-16 16
ships-and-ports s:<gate>	-18 18
ships-and-ports s:<level-noun>	-13 13
ships-and-ports s:<level>	28 -28
ships-and-ports s:<money>	4 -4
ships-and-ports s:<month-ahead>	-13 13
ships-and-ports s:<month-gone>	10 -10
ships-and-ports s:<not>	19 -19
ships-and-ports s:<number>	8 -8
ships-and-ports s:<office>	-9 9
ships-and-ports s:<organisation>	23 -23
ships-and-ports s:<quality>	-14 14
ships-and-ports s:<seat>	-18 18
ships-and-ports s:<v-agree>	29 -29
ships-and-ports s:<v-buy>	13 -13
ships-and-ports s:<v-deny>	-9 9
ships-and-ports s:<v-end>	12 -12
ships-and-ports s:<v-sell>	-14 14
ships-and-ports s:<v-target>	-13 13
ships-and-ports s:about	-18 18
ships-and-ports s:according	-14 14
ships-and-ports s:affiliate	-9 9
ships-and-ports s:agenda	-24 24
ships-and-ports s:agree	12 -12
ships-and-ports s:airport	21 -21
ships-and-ports s:also	-31 31
ships-and-ports s:another	-13 13
ships-and-ports s:as	-26 26
ships-and-ports s:at	-17 17
ships-and-ports s:back	-15 15
ships-and-ports s:be	-16 16
ships-and-ports s:bean	8 -8
ships-and-ports s:before	22 -22
ships-and-ports s:both	-34 34
ships-and-ports s:bulker	-13 13
ships-and-ports s:by	26 -26
ships-and-ports s:callao	-15 15
ships-and-ports s:carrier	-14 14
ships-and-ports s:charge	-24 24
ships-and-ports s:chip	-13 13
ships-and-ports s:coffee	-16 16
ships-and-ports s:container	15 -15
ships-and-ports s:country	-10 10
ships-and-ports s:discuss	-18 18
ships-and-ports s:dispute	-13 13
ships-and-ports s:doe	-12 12
ships-and-ports s:down	13 -13
ships-and-ports s:due	-33 33
ships-and-ports s:duty	-10 10
ships-and-ports s:earth	-11 11
ships-and-ports s:enter	12 -12
ships-and-ports s:fee	-35 35
ships-and-ports s:fentanyl	-12 12
ships-and-ports s:fish	-8 8
ships-and-ports s:flag	-12 12
ships-and-ports s:four	9 -9
ships-and-ports s:go	20 -20
ships-and-ports s:good	10 -10
ships-and-ports s:haiphong	-14 14
ships-and-ports s:harbour	-13 13
ships-and-ports s:has	14 -14
ships-and-ports s:his	13 -13
ships-and-ports s:hour	16 -16
ships-and-ports s:i	8 -8
ships-and-ports s:in	-31 31
ships-and-ports s:invest	14 -14
ships-and-ports s:keep	-14 14
ships-and-ports s:know	10 -10
ships-and-ports s:levy	-22 22
ships-and-ports s:lorry	20 -20
ships-and-ports s:matter	-23 23
ships-and-ports s:measure	-17 17
ships-and-ports s:member	13 -13
ships-and-ports s:money	-12 12
ships-and-ports s:net	-12 12
ships-and-ports s:night	-12 12
ships-and-ports s:not	7 -7
ships-and-ports s:nothing	10 -10
ships-and-ports s:of	18 -18
ships-and-ports s:on	-7 7
ships-and-ports s:per	-14 14
ships-and-ports s:pilot	-11 11
ships-and-ports s:plant	11 -11
ships-and-ports s:player	7 -7
ships-and-ports s:port	-28 28
ships-and-ports s:poti	-14 14
ships-and-ports s:put	15 -15
ships-and-ports s:rare	-11 11
ships-and-ports s:rise	16 -16
ships-and-ports s:rule	-9 9
ships-and-ports s:santo	-12 12
ships-and-ports s:set	11 -11
ships-and-ports s:ship	-10 10
ships-and-ports s:shipbuilding	27 -27
ships-and-ports s:side	-21 21
ships-and-ports s:sign	20 -20
ships-and-ports s:so	-11 11
ships-and-ports s:surcharge	-6 6
ships-and-ports s:tanker	-20 20
ships-and-ports s:that	-6 6
ships-and-ports s:they	-9 9
ships-and-ports s:thi	12 -12
ships-and-ports s:to	16 -16
ships-and-ports s:ton	-21 21
ships-and-ports s:tug	-18 18
ships-and-ports s:vessel	-20 20
ships-and-ports s:was	-4 4
ships-and-ports s:water	12 -12
ships-and-ports s:well	-15 15
ships-and-ports s:when	14 -14
ships-and-ports s:will	-17 17
ships-and-ports s:with	10 -10
ships-and-ports=airport	16 -16
ships-and-ports=container	8 -8
ships-and-ports=containers	10 -10
ships-and-ports=dues	-31 31
ships-and-ports=fee	33 -33
ships-and-ports=fees	-16 16
ships-and-ports=flags	-10 10
ships-and-ports=landing	14 -14
ships-and-ports=port	14 -14
ships-and-ports=port fees	-18 18
ships-and-ports=ship	28 -28
ships-and-ports=shipbuilding	27 -27
ships-and-ports=ships	-28 28
ships-and-ports=shipyards	-18 18
ships-and-ports=tug	-13 13
side plain	-14 14
soybeans beside rare-earths	-17 17
soybeans beside tariffs	25 -25
soybeans f:.	10 -10
soybeans f:<goods-amount>	-24 24
soybeans f:<level-noun>	-9 9
soybeans f:<organisation>	23 -23
soybeans f:<quality>	19 -19
soybeans f:<v-buy>	-25 25
soybeans f:<v-down>	9 -9
soybeans f:<v-impose>	-12 12
soybeans f:and	16 -16
soybeans f:at	-12 12
soybeans f:autumn	-7 7
soybeans f:bean	-13 13
soybeans f:buy	-22 22
soybeans f:call	-11 11
soybeans f:crop	-17 17
soybeans f:has	-14 14
soybeans f:in	-18 18
soybeans f:know	10 -10
soybeans f:new	-15 15
soybeans f:none	-8 8
soybeans f:nothing	14 -14
soybeans f:of	-10 10
soybeans f:on	12 -12
soybeans f:side	13 -13
soybeans f:thi	-23 23
soybeans f:three	-13 13
soybeans f:to	15 -15
soybeans f:two	11 -11
soybeans f:will	15 -15
soybeans f:year	-13 13
soybeans l1=and	13 -13
soybeans l1=for	11 -11
soybeans l2=<not>	-12 12
soybeans l2=<span>	-12 12
soybeans l2=an	-15 15
soybeans l2=earth	-8 8
soybeans l2=not	-9 9
soybeans places 1	16 -16
soybeans places 3	-26 26
soybeans plain 1	17 -17
soybeans plain 3	-21 21
soybeans q:,	12 -12
soybeans q:<agent>	14 -14
soybeans q:<duty>	16 -16
soybeans q:<goods-amount>	-10 10
soybeans q:<level-noun>	-12 12
soybeans q:<money>	-9 9
soybeans q:<name>	14 -14
soybeans q:<organisation>	14 -14
soybeans q:<span>	-26 26
soybeans q:a	13 -13
soybeans q:an	-9 9
soybeans q:as	-7 7
soybeans q:buy	-14 14
soybeans q:each	-13 13
soybeans q:good	-12 12
soybeans q:great	10 -10
soybeans q:hall	10 -10
soybeans q:in	11 -11
soybeans q:is	-10 10
soybeans q:it	-12 12
soybeans q:last	-13 13
soybeans q:more	11 -11
soybeans q:off	-7 7
soybeans q:own	19 -19
soybeans q:people	10 -10
soybeans q:same	14 -14
soybeans q:soybean	-13 13
soybeans q:table	-11 11
soybeans q:tariff	9 -9
soybeans q:they	15 -15
soybeans q:with	26 -26
soybeans r1=,	11 -11
soybeans r1=.	-20 20
soybeans r1=<goods>	28 -28
soybeans r1=<level>	-8 8
soybeans r1=<v-buy>	-13 13
soybeans r1=?	-13 13
soybeans r1=grower	-12 12
soybeans r1=oil	23 -23
soybeans r1=will	15 -15
soybeans r2=<end>	-18 18
soybeans r2=<goods-amount>	-6 6
soybeans r2=<goods>	10 -10
soybeans r2=<money>	15 -15
soybeans r2=<v-bear>	12 -12
soybeans r2=from	9 -9
soybeans r2=pay	8 -8
soybeans r2=soybean	-13 13
soybeans r2=the	-11 11
soybeans s:,	10 -10
soybeans s:-	-7 7
soybeans s:.	14 -14
soybeans s:;	-12 12
soybeans s:<agent>	9 -9
soybeans s:<duty>	6 -6
soybeans s:<goods-amount>	-32 32
soybeans s:<goods>	16 -16
soybeans s:<level>	16 -16
soybeans s:<month-ahead>	-16 16
soybeans s:<name>	9 -9
soybeans s:<person>	-11 11
soybeans s:<quality>	19 -19
soybeans s:<sender>	-4 4
soybeans s:<v-agree>	19 -19
soybeans s:<v-impose>	16 -16
soybeans s:<v-say>	8 -8
soybeans s:a	22 -22
soybeans s:about	-9 9
soybeans s:after	-14 14
soybeans s:agree	11 -11
soybeans s:agricultural	13 -13
soybeans s:and	13 -13
soybeans s:as	25 -25
soybeans s:bean	-14 14
soybeans s:beef	11 -11
soybeans s:between	14 -14
soybeans s:busan	-20 20
soybeans s:by	-13 13
soybeans s:control	-10 10
soybeans s:doe	-7 7
soybeans s:each	-21 21
soybeans s:earth	-28 28
soybeans s:farm	19 -19
soybeans s:farmer	-14 14
soybeans s:first	-15 15
soybeans s:for	25 -25
soybeans s:free	14 -14
soybeans s:good	16 -16
soybeans s:grower	-11 11
soybeans s:harvest	-16 16
soybeans s:has	-9 9
soybeans s:he	-17 17
soybeans s:is	12 -12
soybeans s:last	-14 14
soybeans s:licence	12 -12
soybeans s:meet	-14 14
soybeans s:more	20 -20
soybeans s:on	8 -8
soybeans s:one	-11 11
soybeans s:order	-25 25
soybeans s:over	11 -11
soybeans s:own	12 -12
soybeans s:port	-11 11
soybeans s:product	23 -23
soybeans s:quadruple	-15 15
soybeans s:quota	17 -17
soybeans s:rare	-28 28
soybeans s:ready	13 -13
soybeans s:remain	8 -8
soybeans s:rice	10 -10
soybeans s:say	11 -11
soybeans s:side	14 -14
soybeans s:so	3 -3
soybeans s:some	-14 14
soybeans s:soybean	-42 42
soybeans s:their	-15 15
soybeans s:then	-11 11
soybeans s:there	19 -19
soybeans s:thi	-25 25
soybeans s:three	-12 12
soybeans s:up	2 -2
soybeans s:week	-12 12
soybeans s:well	16 -16
soybeans s:where	14 -14
soybeans s:whether	-10 10
soybeans s:will	7 -7
soybeans s:with	-16 16
soybeans s:worth	16 -16
soybeans s:year	-13 13
soybeans side	9 -9
soybeans sides	15 -15
soybeans=american beef	27 -27
soybeans=bean	-22 22
soybeans=farm goods	9 -9
soybeans=farm products	22 -22
soybeans=soybean	-11 11
soybeans=soybeans	-48 48
tiktok f:,	14 -14
tiktok f:<v-begin>	14 -14
tiktok f:about	13 -13
tiktok f:on	-13 13
tiktok l1=<begin>	-8 8
tiktok l1=by	13 -13
tiktok l1=for	-17 17
tiktok places 2	-15 15
tiktok plain 1	-10 10
tiktok q:<name>	14 -14
tiktok q:<v-impose>	16 -16
tiktok q:has	12 -12
tiktok r1=.	-18 18
tiktok r2=<end>	-20 20
tiktok s:<not>	20 -20
tiktok s:by	10 -10
tiktok s:for	-15 15
tiktok s:framework	-12 12
tiktok s:is	-19 19
tiktok s:no	16 -16
tiktok s:tiktok	-18 18
tiktok s:to	-11 11
tiktok s:video	26 -26
tiktok sides	-10 10
tiktok=tiktok	-18 18
tiktok=video	27 -27
topic deficit	13 -13
topic export-controls	22 -22
topic rare-earths	15 -15
topic russian-and-iranian-oil	12 -12
topic security-lists	25 -25
topic semiconductors	7 -7
topic ships-and-ports	15 -15
topic soybeans	16 -16`;
