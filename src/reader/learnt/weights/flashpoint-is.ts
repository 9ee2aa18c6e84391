// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FLASHPOINT_IS = `no	yes
<always>	39 -39
deficit beside tariffs	7 -7
deficit f:.	8 -8
deficit f:<day-ahead>	8 -8
deficit f:<money>	-12 12
deficit f:<month-gone>	-11 11
deficit f:<name>	-14 14
deficit f:<span>	14 -14
deficit f:<v-begin>	7 -7
deficit f:<v-down>	6 -6
deficit f:<v-impose>	8 -8
deficit f:a	11 -11
deficit f:come	6 -6
deficit f:deficit	9 -9
deficit f:import	7 -7
deficit f:last	-16 16
deficit f:on	7 -7
deficit f:that	9 -9
deficit f:was	-6 6
deficit l1='s	15 -15
deficit l1=the	-15 15
deficit places 1	10 -10
deficit plain 1	7 -7
deficit plain 2	8 -8
deficit q:,	10 -10
deficit q:<v-impose>	-8 8
deficit q:<v-say>	7 -7
deficit q:<v-stay>	11 -11
deficit q:for	-10 10
deficit q:it	-8 8
deficit q:of	12 -12
deficit q:on	5 -5
deficit q:that	12 -12
deficit q:the	8 -8
deficit r1=of	6 -6
deficit r2=the	-9 9
deficit s:'s	14 -14
deficit s:.	13 -13
deficit s:;	-7 7
deficit s:<duty>	5 -5
deficit s:<level>	6 -6
deficit s:<month-gone>	9 -9
deficit s:<not>	-9 9
deficit s:<office>	8 -8
deficit s:<organisation>	-5 5
deficit s:<person>	-9 9
deficit s:<quality>	-5 5
deficit s:<v-down>	-11 11
deficit s:<v-propose>	-9 9
deficit s:<v-up>	7 -7
deficit s:a	7 -7
deficit s:about	-14 14
deficit s:and	10 -10
deficit s:before	-9 9
deficit s:from	9 -9
deficit s:good	-8 8
deficit s:is	-5 5
deficit s:its	5 -5
deficit s:not	-11 11
deficit s:of	16 -16
deficit s:tell	-8 8
deficit s:the	6 -6
deficit s:thi	-7 7
deficit s:to	8 -8
deficit s:us	-13 13
deficit s:was	17 -17
deficit side	-5 5
export-controls beside rare-earths	-10 10
export-controls beside security-lists	10 -10
export-controls beside semiconductors	-8 8
export-controls beside tariffs	7 -7
export-controls beside truce	-9 9
export-controls f:"	-11 11
export-controls f:'s	-9 9
export-controls f:,	-5 5
export-controls f:<goods>	-9 9
export-controls f:<money>	5 -5
export-controls f:<month-gone>	-10 10
export-controls f:<not>	-12 12
export-controls f:<number>	9 -9
export-controls f:<person>	7 -7
export-controls f:<seat>	5 -5
export-controls f:<v-agree>	-6 6
export-controls f:<v-bear>	-5 5
export-controls f:<v-begin>	-8 8
export-controls f:<v-impose>	-8 8
export-controls f:<v-propose>	-6 6
export-controls f:and	-13 13
export-controls f:announce	-10 10
export-controls f:answer	6 -6
export-controls f:anything	-6 6
export-controls f:at	-8 8
export-controls f:before	-5 5
export-controls f:both	7 -7
export-controls f:control	-5 5
export-controls f:do	-5 5
export-controls f:duty	-6 6
export-controls f:earth	-7 7
export-controls f:had	-5 5
export-controls f:have	-10 10
export-controls f:is	7 -7
export-controls f:licence	-7 7
export-controls f:list	-6 6
export-controls f:next	6 -6
export-controls f:nobody	-11 11
export-controls f:not	-15 15
export-controls f:on	-14 14
export-controls f:our	-6 6
export-controls f:out	-5 5
export-controls f:part	-5 5
export-controls f:party	6 -6
export-controls f:rare	-7 7
export-controls f:raw	-6 6
export-controls f:say	8 -8
export-controls f:so	-7 7
export-controls f:the	9 -9
export-controls f:they	-16 16
export-controls f:to	8 -8
export-controls f:trade	-9 9
export-controls f:up	-5 5
export-controls f:want	-6 6
export-controls f:was	6 -6
export-controls f:were	-5 5
export-controls f:would	-9 9
export-controls f:year	6 -6
export-controls headline	21 -21
export-controls l1='s	-7 7
export-controls l1=,	6 -6
export-controls l1=<begin>	7 -7
export-controls l1=<quality>	-9 9
export-controls l1=and	5 -5
export-controls l1=be	13 -13
export-controls l1=earth	-5 5
export-controls l1=final	-5 5
export-controls l1=is	-5 5
export-controls l1=it	10 -10
export-controls l1=its	13 -13
export-controls l1=no	-8 8
export-controls l1=of	-5 5
export-controls l1=on	-9 9
export-controls l1=the	-18 18
export-controls l1=their	8 -8
export-controls l1=under	-9 9
export-controls l2=,	-5 5
export-controls l2=-	-7 7
export-controls l2=:	-5 5
export-controls l2=<goods>	-6 6
export-controls l2=<number>	5 -5
export-controls l2=<quality>	9 -9
export-controls l2=<seat>	-10 10
export-controls l2=<v-bear>	5 -5
export-controls l2=<v-end>	-7 7
export-controls l2=<v-threaten>	5 -5
export-controls l2=a	7 -7
export-controls l2=about	-6 6
export-controls l2=ask	5 -5
export-controls l2=only	-10 10
export-controls l2=rule	-9 9
export-controls l2=that	-5 5
export-controls l2=the	-5 5
export-controls l2=to	-6 6
export-controls l2=which	5 -5
export-controls places 1	17 -17
export-controls places 2	-18 18
export-controls places 3	-18 18
export-controls q:(	-7 7
export-controls q:)	-7 7
export-controls q:.	-6 6
export-controls q:<agent>	7 -7
export-controls q:<day-gone>	-17 17
export-controls q:<day-today>	8 -8
export-controls q:<goods>	-13 13
export-controls q:<level-noun>	10 -10
export-controls q:<month-gone>	-9 9
export-controls q:<office>	7 -7
export-controls q:<organisation>	-9 9
export-controls q:<person>	-16 16
export-controls q:<points>	5 -5
export-controls q:<quality>	-7 7
export-controls q:<span>	9 -9
export-controls q:<v-deny>	-8 8
export-controls q:<v-end>	-6 6
export-controls q:<v-propose>	13 -13
export-controls q:<v-say>	-8 8
export-controls q:<v-suspend>	-6 6
export-controls q:again	6 -6
export-controls q:am	8 -8
export-controls q:another	-5 5
export-controls q:are	-6 6
export-controls q:busan	-10 10
export-controls q:but	10 -10
export-controls q:by	17 -17
export-controls q:control	-7 7
export-controls q:fee	-5 5
export-controls q:for	-14 14
export-controls q:from	5 -5
export-controls q:had	-13 13
export-controls q:have	-11 11
export-controls q:he	5 -5
export-controls q:i	11 -11
export-controls q:it	-19 19
export-controls q:its	-6 6
export-controls q:lithium	-6 6
export-controls q:matter	-6 6
export-controls q:me	5 -5
export-controls q:meet	-12 12
export-controls q:minute	-8 8
export-controls q:mr	-7 7
export-controls q:next	-7 7
export-controls q:not	-5 5
export-controls q:now	-6 6
export-controls q:on	-5 5
export-controls q:or	-6 6
export-controls q:out	-5 5
export-controls q:own	-7 7
export-controls q:place	5 -5
export-controls q:raw	-5 5
export-controls q:round	8 -8
export-controls q:rule	-5 5
export-controls q:same	-8 8
export-controls q:settle	-5 5
export-controls q:shipment	-5 5
export-controls q:side	5 -5
export-controls q:the	6 -6
export-controls q:them	6 -6
export-controls q:there	5 -5
export-controls q:they	-13 13
export-controls q:to	-10 10
export-controls q:two	-7 7
export-controls q:was	5 -5
export-controls q:we	-5 5
export-controls q:were	-5 5
export-controls q:with	5 -5
export-controls q:word	-7 7
export-controls q:year	-7 7
export-controls r1=.	12 -12
export-controls r1=<day-ahead>	-6 6
export-controls r1=<not>	-8 8
export-controls r1=<v-impose>	11 -11
export-controls r1=for	-12 12
export-controls r1=in	7 -7
export-controls r1=it	5 -5
export-controls r1=list	13 -13
export-controls r1=of	-13 13
export-controls r1=since	-5 5
export-controls r1=the	7 -7
export-controls r1=which	-5 5
export-controls r1=with	-7 7
export-controls r2=,	-6 6
export-controls r2=.	10 -10
export-controls r2=<end>	10 -10
export-controls r2=<goods>	-11 11
export-controls r2=<name>	-7 7
export-controls r2=<not>	-7 7
export-controls r2=<v-impose>	-5 5
export-controls r2=be	-7 7
export-controls r2=from	8 -8
export-controls r2=on	-14 14
export-controls r2=rare	7 -7
export-controls r2=to	6 -6
export-controls s:"	-5 5
export-controls s:'	6 -6
export-controls s:'s	-9 9
export-controls s:,	-5 5
export-controls s:-	-15 15
export-controls s:.	9 -9
export-controls s:;	-8 8
export-controls s:<day-ahead>	-12 12
export-controls s:<day-today>	7 -7
export-controls s:<goods>	-22 22
export-controls s:<level>	9 -9
export-controls s:<money>	9 -9
export-controls s:<month-gone>	-15 15
export-controls s:<month-today>	-5 5
export-controls s:<name>	-11 11
export-controls s:<not>	-15 15
export-controls s:<number>	19 -19
export-controls s:<office>	6 -6
export-controls s:<organisation>	13 -13
export-controls s:<seat>	-10 10
export-controls s:<sender>	-9 9
export-controls s:<v-begin>	13 -13
export-controls s:<v-buy>	10 -10
export-controls s:<v-deny>	-23 23
export-controls s:<v-end>	-8 8
export-controls s:<v-impose>	-7 7
export-controls s:<v-say>	-9 9
export-controls s:<v-stay>	-11 11
export-controls s:<v-suspend>	-10 10
export-controls s:<v-target>	10 -10
export-controls s:about	-17 17
export-controls s:affiliate	-17 17
export-controls s:again	-11 11
export-controls s:all	-6 6
export-controls s:also	18 -18
export-controls s:an	-5 5
export-controls s:announce	-6 6
export-controls s:antimony	-8 8
export-controls s:approval	14 -14
export-controls s:at	-11 11
export-controls s:ban	14 -14
export-controls s:banned	11 -11
export-controls s:battery	-10 10
export-controls s:be	-6 6
export-controls s:been	5 -5
export-controls s:bring	-7 7
export-controls s:by	-10 10
export-controls s:certificate	-15 15
export-controls s:chip	-6 6
export-controls s:closing	10 -10
export-controls s:company	6 -6
export-controls s:control	-12 12
export-controls s:copper	6 -6
export-controls s:could	5 -5
export-controls s:curb	13 -13
export-controls s:done	-5 5
export-controls s:earlier	-5 5
export-controls s:every	-8 8
export-controls s:exporter	-5 5
export-controls s:factory	10 -10
export-controls s:final	-5 5
export-controls s:for	-14 14
export-controls s:force	6 -6
export-controls s:from	5 -5
export-controls s:further	5 -5
export-controls s:germanium	-9 9
export-controls s:go	8 -8
export-controls s:good	-5 5
export-controls s:ground	-5 5
export-controls s:had	-6 6
export-controls s:has	-18 18
export-controls s:have	-13 13
export-controls s:he	-16 16
export-controls s:if	8 -8
export-controls s:in	6 -6
export-controls s:lapse	-11 11
export-controls s:law	5 -5
export-controls s:let	-16 16
export-controls s:licence	-17 17
export-controls s:licensing	-15 15
export-controls s:list	10 -10
export-controls s:listed	-7 7
export-controls s:lithium	-8 8
export-controls s:london	5 -5
export-controls s:look	-6 6
export-controls s:make	-11 11
export-controls s:me	-8 8
export-controls s:ministry	-6 6
export-controls s:month	-9 9
export-controls s:move	-8 8
export-controls s:nickel	-11 11
export-controls s:no	-5 5
export-controls s:nobody	8 -8
export-controls s:not	-12 12
export-controls s:nothing	-10 10
export-controls s:notice	-7 7
export-controls s:off	16 -16
export-controls s:oil	5 -5
export-controls s:once	-6 6
export-controls s:only	-11 11
export-controls s:or	7 -7
export-controls s:ore	-6 6
export-controls s:our	7 -7
export-controls s:out	-14 14
export-controls s:over	6 -6
export-controls s:pay	6 -6
export-controls s:permit	-29 29
export-controls s:phosphate	-7 7
export-controls s:post	-7 7
export-controls s:promise	5 -5
export-controls s:rate	6 -6
export-controls s:raw	-6 6
export-controls s:refuse	6 -6
export-controls s:rule	-27 27
export-controls s:same	-6 6
export-controls s:second	6 -6
export-controls s:set	-9 9
export-controls s:shall	-7 7
export-controls s:shelve	-6 6
export-controls s:shipment	-10 10
export-controls s:since	-15 15
export-controls s:sit	7 -7
export-controls s:sleep	-5 5
export-controls s:so	-6 6
export-controls s:software	-10 10
export-controls s:spring	-6 6
export-controls s:stay	-8 8
export-controls s:subsidiary	-6 6
export-controls s:tariff	9 -9
export-controls s:tax	7 -7
export-controls s:than	-6 6
export-controls s:thi	-15 15
export-controls s:thing	6 -6
export-controls s:under	-9 9
export-controls s:up	5 -5
export-controls s:view	-7 7
export-controls s:want	5 -5
export-controls s:what	-9 9
export-controls s:where	8 -8
export-controls s:whether	6 -6
export-controls s:which	-16 16
export-controls s:who	7 -7
export-controls s:will	-6 6
export-controls s:without	-16 16
export-controls s:would	-5 5
export-controls s:you	9 -9
export-controls side	-6 6
export-controls=affiliates	-13 13
export-controls=approval	5 -5
export-controls=approvals	7 -7
export-controls=banned	11 -11
export-controls=certificates	-13 13
export-controls=closing	9 -9
export-controls=control	6 -6
export-controls=controls	-19 19
export-controls=curbs	8 -8
export-controls=export controls	-6 6
export-controls=export licences	-7 7
export-controls=export of	8 -8
export-controls=leave	16 -16
export-controls=licence	-11 11
export-controls=license	5 -5
export-controls=permit	-5 5
export-controls=permits	-18 18
export-controls=refuses	6 -6
fentanyl beside soybeans	-6 6
fentanyl beside tariffs	8 -8
fentanyl f:,	12 -12
fentanyl f:.	24 -24
fentanyl f:<goods>	9 -9
fentanyl f:<month-gone>	-8 8
fentanyl f:<not>	8 -8
fentanyl f:<v-bear>	12 -12
fentanyl f:<v-impose>	11 -11
fentanyl f:<v-say>	5 -5
fentanyl f:<v-stay>	10 -10
fentanyl f:<v-up>	7 -7
fentanyl f:as	-5 5
fentanyl f:at	6 -6
fentanyl f:be	-8 8
fentanyl f:before	9 -9
fentanyl f:begin	6 -6
fentanyl f:both	-5 5
fentanyl f:go	5 -5
fentanyl f:good	15 -15
fentanyl f:had	6 -6
fentanyl f:has	-8 8
fentanyl f:leave	7 -7
fentanyl f:next	5 -5
fentanyl f:no	9 -9
fentanyl f:old	5 -5
fentanyl f:one	5 -5
fentanyl f:out	11 -11
fentanyl f:quarrel	5 -5
fentanyl f:reciprocal	7 -7
fentanyl f:same	5 -5
fentanyl f:that	5 -5
fentanyl f:the	20 -20
fentanyl f:thi	-6 6
fentanyl f:to	9 -9
fentanyl f:together	5 -5
fentanyl f:truce	5 -5
fentanyl f:until	5 -5
fentanyl l1=for	5 -5
fentanyl l1=on	-6 6
fentanyl l1=over	8 -8
fentanyl l1=the	12 -12
fentanyl l2=<number>	17 -17
fentanyl l2=<v-impose>	-6 6
fentanyl l2=duty	5 -5
fentanyl l2=halve	7 -7
fentanyl l2=it	8 -8
fentanyl places 1	8 -8
fentanyl places 2	-13 13
fentanyl plain 1	8 -8
fentanyl plain 2	-13 13
fentanyl q:.	10 -10
fentanyl q::	7 -7
fentanyl q:<day-today>	-7 7
fentanyl q:<level>	5 -5
fentanyl q:<number>	11 -11
fentanyl q:<person>	8 -8
fentanyl q:<seat>	5 -5
fentanyl q:<v-agree>	11 -11
fentanyl q:<v-end>	6 -6
fentanyl q:<v-impose>	18 -18
fentanyl q:<v-propose>	8 -8
fentanyl q:<v-stay>	-8 8
fentanyl q:<v-up>	8 -8
fentanyl q:is	9 -9
fentanyl q:leave	10 -10
fentanyl q:nothing	7 -7
fentanyl q:off	9 -9
fentanyl q:on	10 -10
fentanyl q:our	-6 6
fentanyl q:sign	6 -6
fentanyl q:that	12 -12
fentanyl q:the	-11 11
fentanyl q:their	-8 8
fentanyl q:three	-6 6
fentanyl q:what	12 -12
fentanyl q:where	-7 7
fentanyl r1=,	-14 14
fentanyl r1=<number>	9 -9
fentanyl r1=and	6 -6
fentanyl r2=,	10 -10
fentanyl r2=<level>	5 -5
fentanyl r2=<v-down>	-14 14
fentanyl r2=<v-impose>	-13 13
fentanyl r2=and	7 -7
fentanyl r2=it	-5 5
fentanyl s:'s	-21 21
fentanyl s:.	7 -7
fentanyl s::	10 -10
fentanyl s:;	9 -9
fentanyl s:<agent>	-5 5
fentanyl s:<level-noun>	12 -12
fentanyl s:<level>	15 -15
fentanyl s:<month-gone>	8 -8
fentanyl s:<name>	-11 11
fentanyl s:<not>	-6 6
fentanyl s:<number>	13 -13
fentanyl s:<person>	-16 16
fentanyl s:<points>	5 -5
fentanyl s:<quality>	5 -5
fentanyl s:<seat>	-12 12
fentanyl s:<span>	9 -9
fentanyl s:<v-buy>	-7 7
fentanyl s:<v-return>	6 -6
fentanyl s:<v-say>	-7 7
fentanyl s:<v-sell>	-5 5
fentanyl s:<v-suspend>	5 -5
fentanyl s:<v-up>	-11 11
fentanyl s:a	-6 6
fentanyl s:about	13 -13
fentanyl s:are	8 -8
fentanyl s:as	-10 10
fentanyl s:been	5 -5
fentanyl s:charge	7 -7
fentanyl s:cut	-13 13
fentanyl s:duty	5 -5
fentanyl s:fentanyl	8 -8
fentanyl s:for	9 -9
fentanyl s:has	12 -12
fentanyl s:is	6 -6
fentanyl s:levy	-7 7
fentanyl s:no	-7 7
fentanyl s:one	20 -20
fentanyl s:order	-7 7
fentanyl s:over	7 -7
fentanyl s:part	-5 5
fentanyl s:precursor	-7 7
fentanyl s:product	-7 7
fentanyl s:rate	14 -14
fentanyl s:reciprocal	18 -18
fentanyl s:since	5 -5
fentanyl s:soybean	-6 6
fentanyl s:take	-5 5
fentanyl s:tariff	-6 6
fentanyl s:that	5 -5
fentanyl s:the	12 -12
fentanyl s:them	-6 6
fentanyl s:two	10 -10
fentanyl s:until	5 -5
fentanyl s:where	5 -5
fentanyl s:which	5 -5
fentanyl s:will	6 -6
fentanyl s:you	7 -7
fentanyl=fentanyl	8 -8
loose a:.	12 -12
loose a:<agent>	5 -5
loose a:<duty>	17 -17
loose a:<goods>	-11 11
loose a:<level-noun>	-7 7
loose a:<level>	10 -10
loose a:<money> in	-5 5
loose a:<name>	8 -8
loose a:<number> .	10 -10
loose a:<sender>	-7 7
loose a:<v-agree>	7 -7
loose a:<v-bear>	-5 5
loose a:<v-down>	-10 10
loose a:<v-propose>	8 -8
loose a:<v-sell>	-12 12
loose a:a	6 -6
loose a:a <quality>	-8 8
loose a:at <level>	7 -7
loose a:be	-9 9
loose a:both	-9 9
loose a:buy	-7 7
loose a:charge	-5 5
loose a:come	-6 6
loose a:country	-13 13
loose a:country .	-7 7
loose a:day	6 -6
loose a:duty	9 -9
loose a:earth	7 -7
loose a:end	6 -6
loose a:entity	-8 8
loose a:every	-5 5
loose a:fee	-8 8
loose a:firm	-11 11
loose a:for the	-17 17
loose a:from <name>	6 -6
loose a:get	6 -6
loose a:have	-14 14
loose a:have been	-8 8
loose a:he	5 -5
loose a:in <month-gone>	9 -9
loose a:into	6 -6
loose a:into the	5 -5
loose a:is	5 -5
loose a:leave	-8 8
loose a:let	-6 6
loose a:letter	-8 8
loose a:list	-6 6
loose a:list of	-6 6
loose a:next	6 -6
loose a:now	-5 5
loose a:of	-10 10
loose a:of <month-gone>	-7 7
loose a:of entity	-8 8
loose a:of firm	-6 6
loose a:off	17 -17
loose a:oil	5 -5
loose a:on <day-gone>	12 -12
loose a:on its	-11 11
loose a:out	-6 6
loose a:out of	-6 6
loose a:port	-16 16
loose a:promise	8 -8
loose a:rare	7 -7
loose a:rare earth	7 -7
loose a:same	-8 8
loose a:season	5 -5
loose a:ship	-10 10
loose a:since <day-gone>	-5 5
loose a:since <month-gone>	7 -7
loose a:software	-5 5
loose a:tariff	11 -11
loose a:than	6 -6
loose a:that	6 -6
loose a:the	10 -10
loose a:the <name>	6 -6
loose a:the <number>	-6 6
loose a:the <quality>	5 -5
loose a:the same	-8 8
loose a:thi	-15 15
loose a:to <money>	-8 8
loose a:to <name>	5 -5
loose a:waiting	-7 7
loose a:water	5 -5
loose a:year	5 -5
loose b:"	5 -5
loose b:'s	-9 9
loose b:, <name>	5 -5
loose b:, with	5 -5
loose b:-	-12 12
loose b:- earth	-5 5
loose b:/	-9 9
loose b:: <number>	5 -5
loose b:: the	-6 6
loose b:<goods>	20 -20
loose b:<level>	8 -8
loose b:<level> on	5 -5
loose b:<month-today>	-7 7
loose b:<name>	-7 7
loose b:<not>	15 -15
loose b:<number>	-11 11
loose b:<number> <quality>	-12 12
loose b:<number> on	5 -5
loose b:<office>	-9 9
loose b:<quality>	-9 9
loose b:<seat>	-9 9
loose b:<seat> 's	-8 8
loose b:<sender>	17 -17
loose b:<v-bear>	15 -15
loose b:<v-deny>	-5 5
loose b:<v-end>	-5 5
loose b:<v-impose>	-13 13
loose b:<v-suspend>	-9 9
loose b:<v-up>	-5 5
loose b:a	-6 6
loose b:about	-17 17
loose b:about the	-7 7
loose b:an	-12 12
loose b:and it	-7 7
loose b:be	15 -15
loose b:bean	8 -8
loose b:bring	-6 6
loose b:buy	-5 5
loose b:by	7 -7
loose b:each	6 -6
loose b:final	-5 5
loose b:firm	5 -5
loose b:fishing	6 -6
loose b:free	5 -5
loose b:good	11 -11
loose b:have	15 -15
loose b:he	-6 6
loose b:i have	6 -6
loose b:in	6 -6
loose b:is	-7 7
loose b:it 's	-6 6
loose b:it has	-7 7
loose b:its	9 -9
loose b:last	5 -5
loose b:licence	-6 6
loose b:make	-8 8
loose b:matter	-12 12
loose b:matter of	-14 14
loose b:need	-5 5
loose b:need a	-7 7
loose b:no	7 -7
loose b:of	-8 8
loose b:of <level>	-5 5
loose b:off the	-6 6
loose b:on	5 -5
loose b:on a	-6 6
loose b:on the	-6 6
loose b:one	-5 5
loose b:one on	-7 7
loose b:only	-10 10
loose b:our	-9 9
loose b:over	8 -8
loose b:own	5 -5
loose b:pay	8 -8
loose b:quarrel	-6 6
loose b:rare -	-5 5
loose b:rule	-8 8
loose b:rule on	-11 11
loose b:special	-6 6
loose b:stand	6 -6
loose b:suspend	-6 6
loose b:tell	7 -7
loose b:that	10 -10
loose b:that a	6 -6
loose b:the	-9 9
loose b:the <number>	-10 10
loose b:the <organisation>	8 -8
loose b:the matter	-12 12
loose b:their	6 -6
loose b:thi	-5 5
loose b:to <name>	-9 9
loose b:to the	5 -5
loose b:trade	10 -10
loose b:we've	5 -5
loose b:what	-8 8
loose b:whose	-5 5
loose b:with a	-5 5
loose b:would	7 -7
loose b:year	7 -7
loose b:you	13 -13
loose c0=bear	11 -11
loose c0=end	-6 6
loose c0=impose	-8 8
loose c0=propose	-10 10
loose c0=up	-6 6
loose c1=agree	5 -5
loose c1=bear	14 -14
loose c1=sell	9 -9
loose c1=suspend	-5 5
loose c1=target	5 -5
loose c2=down	-8 8
loose ct0=bear present	6 -6
loose ct0=begin past	5 -5
loose ct0=end present	-10 10
loose ct0=impose past-passive	-5 5
loose ct0=impose present	-12 12
loose ct0=propose past	5 -5
loose ct0=propose perfect	-6 6
loose ct0=propose present	-7 7
loose ct0=up present	-10 10
loose ct1=bear present	6 -6
loose ct1=end present	-6 6
loose ct1=impose perfect	6 -6
loose ct1=impose present	-11 11
loose ct1=propose infinitive	5 -5
loose ct1=propose modal	-5 5
loose ct1=suspend infinitive	-9 9
loose ct1=up present	-10 10
loose ct2=down present	-7 7
loose ct2=impose participle-passive	-5 5
loose ct2=impose present	6 -6
loose ct2=sell infinitive	-6 6
loose ct2=sell present	9 -9
loose ct2=stay present	8 -8
loose ct2=suspend present	6 -6
loose ct2=target present	-7 7
loose ct2=up present	5 -5
loose f:"	-6 6
loose f:'s	-12 12
loose f:.	9 -9
loose f::	-15 15
loose f:;	6 -6
loose f:<agent>	9 -9
loose f:<goods-amount>	5 -5
loose f:<level>	-9 9
loose f:<name>	-12 12
loose f:<number>	16 -16
loose f:<office>	7 -7
loose f:<person>	-9 9
loose f:<points>	5 -5
loose f:<quality>	-14 14
loose f:<span>	9 -9
loose f:<v-impose>	-5 5
loose f:<v-propose>	-17 17
loose f:<v-say>	-8 8
loose f:<v-suspend>	6 -6
loose f:<v-up>	-6 6
loose f:again	-11 11
loose f:ago	5 -5
loose f:also	5 -5
loose f:and	-18 18
loose f:anything	-10 10
loose f:at	-10 10
loose f:been	12 -12
loose f:begin	10 -10
loose f:both	5 -5
loose f:but	5 -5
loose f:call	-5 5
loose f:chip	-7 7
loose f:decree	5 -5
loose f:duty	9 -9
loose f:earth	-6 6
loose f:ever	6 -6
loose f:everything	5 -5
loose f:expressed	-5 5
loose f:extension	9 -9
loose f:firm	-5 5
loose f:for	-9 9
loose f:have	-6 6
loose f:here	-7 7
loose f:hold	7 -7
loose f:if	-10 10
loose f:its	-13 13
loose f:law	-6 6
loose f:leave	11 -11
loose f:licence	-7 7
loose f:list	-5 5
loose f:live	-5 5
loose f:matter	-8 8
loose f:more	-11 11
loose f:mr	-9 9
loose f:name	-6 6
loose f:no	5 -5
loose f:not	-5 5
loose f:number	6 -6
loose f:offer	-7 7
loose f:once	5 -5
loose f:order	10 -10
loose f:our	-14 14
loose f:over	-5 5
loose f:own	-12 12
loose f:part	-14 14
loose f:pay	6 -6
loose f:people	-5 5
loose f:post	5 -5
loose f:price	5 -5
loose f:put	-11 11
loose f:question	-6 6
loose f:raise	-8 8
loose f:rare	-6 6
loose f:raw	-6 6
loose f:rule	-5 5
loose f:say	-5 5
loose f:sell	-7 7
loose f:ship	9 -9
loose f:since	20 -20
loose f:so	-5 5
loose f:stand	7 -7
loose f:tell	-8 8
loose f:that	-5 5
loose f:the	8 -8
loose f:them	-5 5
loose f:there	7 -7
loose f:they	-14 14
loose f:time	-6 6
loose f:too	-9 9
loose f:trade	-8 8
loose f:until	8 -8
loose f:up	-10 10
loose f:want	-15 15
loose f:way	-8 8
loose f:we	-5 5
loose f:what	5 -5
loose f:with	-5 5
loose f:would	-9 9
loose f:write	5 -5
loose f:year	6 -6
loose f:you	-6 6
loose first-of-paragraph	17 -17
loose has-future	-6 6
loose has-participle	9 -9
loose has-past	8 -8
loose has-present	10 -10
loose headline	27 -27
loose l1='s	-12 12
loose l1=,	14 -14
loose l1=<agent>	5 -5
loose l1=<quality>	-28 28
loose l1=<v-buy>	6 -6
loose l1=<v-suspend>	5 -5
loose l1=a	-6 6
loose l1=about	-5 5
loose l1=be	13 -13
loose l1=earth	-5 5
loose l1=final	-5 5
loose l1=is	-8 8
loose l1=it	12 -12
loose l1=its	17 -17
loose l1=on	-5 5
loose l1=our	-12 12
loose l1=special	-6 6
loose l1=that	-6 6
loose l1=the	-10 10
loose l1=their	10 -10
loose l1=to	8 -8
loose l1=under	-5 5
loose l2="	6 -6
loose l2=-	-8 8
loose l2=:	-7 7
loose l2=<day-gone>	-6 6
loose l2=<level>	7 -7
loose l2=<number>	-10 10
loose l2=<quality>	16 -16
loose l2=<seat>	-7 7
loose l2=<sender>	8 -8
loose l2=<v-end>	-6 6
loose l2=<v-impose>	-5 5
loose l2=<v-target>	6 -6
loose l2=a	6 -6
loose l2=about	-16 16
loose l2=at	7 -7
loose l2=before	5 -5
loose l2=by	6 -6
loose l2=for	-15 15
loose l2=in	5 -5
loose l2=is	7 -7
loose l2=need	-5 5
loose l2=of	-10 10
loose l2=only	-10 10
loose l2=rule	-8 8
loose l2=which	8 -8
loose l3=,	-14 14
loose l3=-	-9 9
loose l3=<goods>	12 -12
loose l3=<level>	8 -8
loose l3=<name>	-14 14
loose l3=<not>	8 -8
loose l3=<organisation>	6 -6
loose l3=<quality>	-5 5
loose l3=<v-agree>	5 -5
loose l3=<v-deny>	-5 5
loose l3=for	8 -8
loose l3=last	5 -5
loose l3=no	6 -6
loose l3=one	-11 11
loose l3=put	-7 7
loose l3=rule	-5 5
loose l3=that	6 -6
loose l3=the	-5 5
loose l3=to	8 -8
loose l3=trade	5 -5
loose l3=with	8 -8
loose l3=would	5 -5
loose l4=;	-8 8
loose l4=<begin>	5 -5
loose l4=<goods>	-8 8
loose l4=<level-noun>	-5 5
loose l4=<not>	9 -9
loose l4=<number>	8 -8
loose l4=<quality>	8 -8
loose l4=<seat>	5 -5
loose l4=<v-suspend>	-5 5
loose l4=any	5 -5
loose l4=both	6 -6
loose l4=have	9 -9
loose l4=is	-9 9
loose l4=it	-6 6
loose l4=its	-12 12
loose l4=of	9 -9
loose l4=on	5 -5
loose l4=the	-6 6
loose l4=to	-8 8
loose l4=was	-5 5
loose l4=we	5 -5
loose l=- earth	-5 5
loose l=: the	-6 6
loose l=<begin> the	-9 9
loose l=<number> <quality>	-16 16
loose l=<seat> 's	-9 9
loose l=need a	-7 7
loose l=off the	-7 7
loose l=on a	-7 7
loose l=rule on	-8 8
loose l=the <quality>	-7 7
loose lead="	5 -5
loose lead=a	-8 8
loose lead=and	6 -6
loose lead=china	9 -9
loose lead=fees	8 -8
loose lead=i	5 -5
loose lead=in	11 -11
loose lead=licences	-9 9
loose lead=ships	-8 8
loose lead=that	13 -13
loose lead=the	-11 11
loose lead=whose	-5 5
loose lll=<begin> <begin> the	-9 9
loose lll=<begin> <name> 's	5 -5
loose lll=<begin> <number> <quality>	-10 10
loose lll=<begin> <seat> 's	-6 6
loose lll=rare - earth	-5 5
loose lr=<quality> pay	-7 7
loose lr=a .	-14 14
loose lr=a on	5 -5
loose lr=an .	-5 5
loose lr=on ,	-5 5
loose lr=the at	-8 8
loose lr=the that	-12 12
loose lr=the which	-5 5
loose nc2=impose	-13 13
loose nc2=propose	-6 6
loose nct2=impose present	-10 10
loose nct2=say past	5 -5
loose next=,	10 -10
loose next=if	-5 5
loose next=which	-21 21
loose nhas-modal	-6 6
loose nt2=past-passive	-5 5
loose nv0-none	9 -9
loose nv1-none	9 -9
loose nv2-none	13 -13
loose nv2=leave	-5 5
loose nv2=other	-5 5
loose nvt2=other past	-5 5
loose pc0=bear	5 -5
loose pc0=propose	5 -5
loose pc0=say	7 -7
loose pct0=impose modal	-5 5
loose pct0=say past	8 -8
loose pct0=stay present	-8 8
loose pct1=impose modal	-5 5
loose pct1=impose past	5 -5
loose pct1=say past	6 -6
loose pct1=stay present	-5 5
loose phas-past	12 -12
loose pt0=past	16 -16
loose pt0=present	-8 8
loose pt1=past	19 -19
loose pt1=present	-5 5
loose pv0=ask	8 -8
loose pv0=be	-6 6
loose pv1=make	6 -6
loose pv2-none	16 -16
loose pvt0=be present	-11 11
loose pvt0=sign modal	-5 5
loose pvt1=be present	-7 7
loose pvt1=sign modal	-5 5
loose q:"	8 -8
loose q:(	-7 7
loose q:,	8 -8
loose q:.	8 -8
loose q::	-8 8
loose q:<goods-amount>	-7 7
loose q:<goods>	-16 16
loose q:<level-noun>	10 -10
loose q:<level>	13 -13
loose q:<month-gone>	-15 15
loose q:<name>	-9 9
loose q:<not>	-7 7
loose q:<person>	-8 8
loose q:<v-agree>	14 -14
loose q:<v-bear>	-5 5
loose q:<v-begin>	-6 6
loose q:<v-deny>	-6 6
loose q:<v-sell>	-8 8
loose q:<v-target>	-7 7
loose q:?	-6 6
loose q:a	7 -7
loose q:anything	-7 7
loose q:as	5 -5
loose q:at	9 -9
loose q:back	5 -5
loose q:both	6 -6
loose q:busan	-8 8
loose q:buy	-7 7
loose q:by	6 -6
loose q:come	-5 5
loose q:control	-7 7
loose q:day	-8 8
loose q:down	-9 9
loose q:duty	5 -5
loose q:earth	-9 9
loose q:first	5 -5
loose q:for	-9 9
loose q:from	9 -9
loose q:geneva	5 -5
loose q:give	9 -9
loose q:had	-8 8
loose q:has	8 -8
loose q:he	7 -7
loose q:hold	5 -5
loose q:hour	7 -7
loose q:ink	7 -7
loose q:it	-10 10
loose q:its	-5 5
loose q:know	-7 7
loose q:land	-5 5
loose q:last	-8 8
loose q:later	6 -6
loose q:licence	-8 8
loose q:list	-11 11
loose q:meet	-12 12
loose q:million	6 -6
loose q:minute	-7 7
loose q:my	-6 6
loose q:need	-7 7
loose q:neither	-5 5
loose q:off	-9 9
loose q:on	11 -11
loose q:open	-12 12
loose q:our	6 -6
loose q:pay	8 -8
loose q:percent	-6 6
loose q:price	9 -9
loose q:rare	-9 9
loose q:raw	-5 5
loose q:remain	-16 16
loose q:say	13 -13
loose q:second	6 -6
loose q:ship	-11 11
loose q:side	9 -9
loose q:sit	-6 6
loose q:so	5 -5
loose q:soybean	-10 10
loose q:stop	-5 5
loose q:such	-6 6
loose q:table	-5 5
loose q:tariff	-6 6
loose q:the	6 -6
loose q:their	10 -10
loose q:too	-5 5
loose q:two	-8 8
loose q:us	6 -6
loose q:want	-9 9
loose q:was	17 -17
loose q:without	10 -10
loose q:would	-7 7
loose q:year	-7 7
loose q:yet	-6 6
loose qt=past	7 -7
loose qt=pluperfect	-9 9
loose qt=present	-5 5
loose quoted	7 -7
loose r1=,	6 -6
loose r1=.	-6 6
loose r1=<end>	-6 6
loose r1=<not>	-11 11
loose r1=<number>	6 -6
loose r1=<sender>	6 -6
loose r1=as	-7 7
loose r1=at	-5 5
loose r1=firm	5 -5
loose r1=in	11 -11
loose r1=off	5 -5
loose r1=on	6 -6
loose r1=than	5 -5
loose r1=that	-7 7
loose r1=the	6 -6
loose r1=which	-9 9
loose r1=with	-6 6
loose r2="	8 -8
loose r2=.	8 -8
loose r2=<day-ahead>	5 -5
loose r2=<end>	-7 7
loose r2=<not>	-7 7
loose r2=<quality>	-6 6
loose r2=<sender>	-9 9
loose r2=<v-buy>	-6 6
loose r2=<v-propose>	5 -5
loose r2=a	5 -5
loose r2=be	-5 5
loose r2=firm	-9 9
loose r2=in	6 -6
loose r2=its	-7 7
loose r2=on	-17 17
loose r2=rare	7 -7
loose r2=the	9 -9
loose r2=thi	-7 7
loose r2=to	5 -5
loose r2=well	-5 5
loose r3=,	-10 10
loose r3=.	18 -18
loose r3=<day-gone>	7 -7
loose r3=<gate>	-10 10
loose r3=<level>	6 -6
loose r3=<money>	-8 8
loose r3=<name>	5 -5
loose r3=<number>	-5 5
loose r3=<sender>	-8 8
loose r3=<v-impose>	-9 9
loose r3=<v-propose>	-7 7
loose r3=and	-8 8
loose r3=earth	7 -7
loose r3=firm	-10 10
loose r3=good	7 -7
loose r3=of	14 -14
loose r3=port	-5 5
loose r3=the	10 -10
loose r3=thi	-9 9
loose r3=up	9 -9
loose r3=without	5 -5
loose r4=<day-gone>	6 -6
loose r4=<duty>	6 -6
loose r4=<end>	11 -11
loose r4=<goods>	-19 19
loose r4=<number>	6 -6
loose r4=<v-bear>	-5 5
loose r4=<v-impose>	-9 9
loose r4=<v-say>	9 -9
loose r4=<v-sell>	-6 6
loose r4=and	-11 11
loose r4=by	-5 5
loose r4=for	-12 12
loose r4=in	-5 5
loose r4=of	-5 5
loose r4=out	-6 6
loose r4=that	13 -13
loose r4=the	14 -14
loose r4=which	-6 6
loose r4=with	6 -6
loose r=, on	-5 5
loose r=. <end>	-8 8
loose r=<end> <end>	-6 6
loose r=as well	-5 5
loose r=for the	-6 6
loose r=from <name>	5 -5
loose r=in <month-gone>	5 -5
loose r=of <month-gone>	-7 7
loose r=of firm	-6 6
loose r=of the	10 -10
loose r=on <day-ahead>	5 -5
loose r=on the	9 -9
loose s:!	-5 5
loose s:'s	-12 12
loose s:,	14 -14
loose s:-	-16 16
loose s:.	19 -19
loose s:/	-9 9
loose s::	9 -9
loose s:<day-today>	11 -11
loose s:<duty>	20 -20
loose s:<goods>	6 -6
loose s:<level>	31 -31
loose s:<money>	10 -10
loose s:<month-ahead>	5 -5
loose s:<month-today>	-8 8
loose s:<number>	15 -15
loose s:<office>	-13 13
loose s:<quality>	-16 16
loose s:<seat>	-7 7
loose s:<sender>	-14 14
loose s:<taker>	5 -5
loose s:<v-agree>	14 -14
loose s:<v-begin>	11 -11
loose s:<v-deny>	-13 13
loose s:<v-say>	-7 7
loose s:<v-sell>	-9 9
loose s:a	12 -12
loose s:about	-21 21
loose s:above	-6 6
loose s:affiliate	-18 18
loose s:airport	8 -8
loose s:am	5 -5
loose s:an	-9 9
loose s:any	-8 8
loose s:approval	9 -9
loose s:are	10 -10
loose s:ask	7 -7
loose s:away	5 -5
loose s:banned	11 -11
loose s:battery	-10 10
loose s:beef	7 -7
loose s:been	6 -6
loose s:before	-8 8
loose s:begin	6 -6
loose s:berth	-7 7
loose s:box	-10 10
loose s:bring	-9 9
loose s:buy	-9 9
loose s:by	12 -12
loose s:car	-5 5
loose s:carrier	-5 5
loose s:certificate	-12 12
loose s:chip	-14 14
loose s:clear	-7 7
loose s:closing	11 -11
loose s:coal	-6 6
loose s:coconut	5 -5
loose s:commerce	-12 12
loose s:company	-5 5
loose s:concern	-7 7
loose s:confirm	6 -6
loose s:container	12 -12
loose s:control	-23 23
loose s:copper	8 -8
loose s:country	-11 11
loose s:custom	10 -10
loose s:date	-7 7
loose s:dear	6 -6
loose s:door	-5 5
loose s:drug	9 -9
loose s:dry	6 -6
loose s:due	-10 10
loose s:duty	15 -15
loose s:else	-6 6
loose s:end	9 -9
loose s:enter	7 -7
loose s:entity	-8 8
loose s:every	-6 6
loose s:everyone	6 -6
loose s:final	-5 5
loose s:firm	-15 15
loose s:first	11 -11
loose s:fishing	6 -6
loose s:force	7 -7
loose s:free	9 -9
loose s:from	5 -5
loose s:further	6 -6
loose s:gap	-6 6
loose s:gave	5 -5
loose s:germanium	-9 9
loose s:get	9 -9
loose s:good	14 -14
loose s:ground	-5 5
loose s:halve	5 -5
loose s:hand	6 -6
loose s:has	-5 5
loose s:he	-8 8
loose s:hear	-10 10
loose s:in	5 -5
loose s:into	8 -8
loose s:it	5 -5
loose s:lapse	-10 10
loose s:last	6 -6
loose s:later	8 -8
loose s:let	-13 13
loose s:letter	-9 9
loose s:licence	-16 16
loose s:list	9 -9
loose s:lithium	6 -6
loose s:long	-6 6
loose s:look	-5 5
loose s:m	6 -6
loose s:make	-5 5
loose s:man	5 -5
loose s:matter	-5 5
loose s:may	-10 10
loose s:me	-7 7
loose s:medicine	7 -7
loose s:meet	-9 9
loose s:member	5 -5
loose s:metal	7 -7
loose s:midnight	5 -5
loose s:ministry	-6 6
loose s:minute	8 -8
loose s:month	-11 11
loose s:more	-9 9
loose s:move	-7 7
loose s:name	-5 5
loose s:need	-5 5
loose s:needed	-5 5
loose s:new	-8 8
loose s:next	8 -8
loose s:north	-5 5
loose s:not	-7 7
loose s:occasion	-11 11
loose s:off	13 -13
loose s:oil	14 -14
loose s:old	5 -5
loose s:on	11 -11
loose s:one	-8 8
loose s:or	7 -7
loose s:order	9 -9
loose s:ore	-6 6
loose s:over	14 -14
loose s:owned	5 -5
loose s:pact	5 -5
loose s:palm	6 -6
loose s:park	7 -7
loose s:party	5 -5
loose s:permit	-24 24
loose s:place	14 -14
loose s:plant	-7 7
loose s:port	-7 7
loose s:post	-6 6
loose s:promise	10 -10
loose s:quay	5 -5
loose s:rate	6 -6
loose s:reach	6 -6
loose s:reader	6 -6
loose s:reason	-7 7
loose s:refuse	7 -7
loose s:return	10 -10
loose s:right	-13 13
loose s:rise	7 -7
loose s:round	6 -6
loose s:rule	-14 14
loose s:same	-8 8
loose s:sanction	8 -8
loose s:sea	6 -6
loose s:season	5 -5
loose s:security	-10 10
loose s:set	-7 7
loose s:ship	-10 10
loose s:shipment	-5 5
loose s:software	-10 10
loose s:some	-6 6
loose s:special	-7 7
loose s:spring	-5 5
loose s:stand	8 -8
loose s:steel	5 -5
loose s:step	7 -7
loose s:still	5 -5
loose s:strike	5 -5
loose s:table	-8 8
loose s:tariff	12 -12
loose s:technology	5 -5
loose s:th	-7 7
loose s:that	9 -9
loose s:the	12 -12
loose s:their	5 -5
loose s:thi	-22 22
loose s:think	-6 6
loose s:through	5 -5
loose s:till	-6 6
loose s:ton	-5 5
loose s:tonnage	7 -7
loose s:touched	-5 5
loose s:trawler	-8 8
loose s:treaty	5 -5
loose s:until	12 -12
loose s:upon	-7 7
loose s:vessel	-11 11
loose s:video	11 -11
loose s:waiting	-5 5
loose s:water	5 -5
loose s:way	7 -7
loose s:we	9 -9
loose s:we've	5 -5
loose s:were	-12 12
loose s:what	-9 9
loose s:where	6 -6
loose s:whether	8 -8
loose s:which	-14 14
loose s:who	8 -8
loose s:worth	6 -6
loose s:write	-5 5
loose s:year	5 -5
loose s:your	-6 6
loose s:—	8 -8
loose sa:!	-5 5
loose sa:" ,	-7 7
loose sa:" .	-8 8
loose sa:" say	8 -8
loose sa:'s	-7 7
loose sa:)	7 -7
loose sa:, <number>	9 -9
loose sa:, <person>	-6 6
loose sa:, and	-9 9
loose sa:, as	9 -9
loose sa:, by	-6 6
loose sa:, for	-7 7
loose sa:, he	-5 5
loose sa:, it	5 -5
loose sa:, of	7 -7
loose sa:, on	-11 11
loose sa:, say	-8 8
loose sa:, the	6 -6
loose sa:, which	12 -12
loose sa:, without	-7 7
loose sa:.	19 -19
loose sa:. "	9 -9
loose sa::	10 -10
loose sa:: <money>	6 -6
loose sa:: <number>	9 -9
loose sa:<day-gone>	9 -9
loose sa:<day-gone> ,	5 -5
loose sa:<day-gone> .	5 -5
loose sa:<day-gone> :	-5 5
loose sa:<duty>	15 -15
loose sa:<gate>	-13 13
loose sa:<goods>	-8 8
loose sa:<level>	17 -17
loose sa:<level> ,	8 -8
loose sa:<level> that	5 -5
loose sa:<money> ,	5 -5
loose sa:<month-gone> ,	-11 11
loose sa:<not>	-5 5
loose sa:<number>	16 -16
loose sa:<number> ,	9 -9
loose sa:<number> .	9 -9
loose sa:<number> :	7 -7
loose sa:<number> to	6 -6
loose sa:<person> .	6 -6
loose sa:<quality>	-30 30
loose sa:<quality> company	-7 7
loose sa:<quality> port	-11 11
loose sa:<sender>	-25 25
loose sa:<span> ,	8 -8
loose sa:<span> .	-8 8
loose sa:<v-agree>	9 -9
loose sa:<v-begin>	12 -12
loose sa:<v-deny>	-9 9
loose sa:<v-impose>	-11 11
loose sa:<v-propose>	6 -6
loose sa:<v-say>	-13 13
loose sa:<v-sell>	-16 16
loose sa:a	10 -10
loose sa:a <quality>	-13 13
loose sa:about	-9 9
loose sa:affiliate	-6 6
loose sa:and	-5 5
loose sa:and <number>	-6 6
loose sa:and a	9 -9
loose sa:and for	-5 5
loose sa:and not	-5 5
loose sa:announce	-8 8
loose sa:any	-13 13
loose sa:are	7 -7
loose sa:are the	5 -5
loose sa:as well	-7 7
loose sa:at <level>	12 -12
loose sa:at the	-7 7
loose sa:barge	5 -5
loose sa:battery	-6 6
loose sa:be	-7 7
loose sa:before	-12 12
loose sa:before .	-6 6
loose sa:both	-8 8
loose sa:box	-10 10
loose sa:bring	-7 7
loose sa:buy	-7 7
loose sa:by	7 -7
loose sa:by <level>	7 -7
loose sa:car	-8 8
loose sa:charge	-5 5
loose sa:collect	-6 6
loose sa:come back	-6 6
loose sa:company	-6 6
loose sa:control	-16 16
loose sa:country	-14 14
loose sa:country .	-9 9
loose sa:custom	6 -6
loose sa:date	-8 8
loose sa:door	-6 6
loose sa:duty	7 -7
loose sa:end	8 -8
loose sa:enter	7 -7
loose sa:entity	-8 8
loose sa:every	-7 7
loose sa:export of	-5 5
loose sa:fee	-5 5
loose sa:firm	-12 12
loose sa:for	-8 8
loose sa:for .	5 -5
loose sa:for <name>	-11 11
loose sa:for our	7 -7
loose sa:for the	-12 12
loose sa:force	5 -5
loose sa:from	6 -6
loose sa:from <number>	10 -10
loose sa:from the	5 -5
loose sa:germanium	-9 9
loose sa:germanium ,	-5 5
loose sa:get	7 -7
loose sa:go	6 -6
loose sa:go on	-5 5
loose sa:have	-21 21
loose sa:have been	-7 7
loose sa:i	13 -13
loose sa:in	-5 5
loose sa:in <quality>	-7 7
loose sa:in the	-9 9
loose sa:into	7 -7
loose sa:into the	5 -5
loose sa:is	6 -6
loose sa:is the	7 -7
loose sa:is to	-6 6
loose sa:is what	5 -5
loose sa:it ,	-6 6
loose sa:lapse	-5 5
loose sa:leave	-15 15
loose sa:leave for	-5 5
loose sa:let	-6 6
loose sa:letter	-10 10
loose sa:licence	-9 9
loose sa:list	-11 11
loose sa:list of	-6 6
loose sa:may	-15 15
loose sa:may not	-7 7
loose sa:meet	-5 5
loose sa:month	-6 6
loose sa:more	-5 5
loose sa:next	6 -6
loose sa:nickel	-5 5
loose sa:no	-6 6
loose sa:north	-5 5
loose sa:of	-6 6
loose sa:of <month-gone>	-6 6
loose sa:of entity	-8 8
loose sa:of firm	-6 6
loose sa:of that	7 -7
loose sa:off	19 -19
loose sa:off .	5 -5
loose sa:oil	11 -11
loose sa:on	-10 10
loose sa:on <day-gone>	12 -12
loose sa:on its	-9 9
loose sa:on the	-9 9
loose sa:one .	-5 5
loose sa:or	10 -10
loose sa:out	-5 5
loose sa:out of	-6 6
loose sa:paper	-5 5
loose sa:pay <level>	5 -5
loose sa:plant	-8 8
loose sa:port	-20 20
loose sa:port .	-9 9
loose sa:promise	9 -9
loose sa:rate	8 -8
loose sa:rate .	6 -6
loose sa:reason	-7 7
loose sa:rise	7 -7
loose sa:rise by	5 -5
loose sa:rule	-6 6
loose sa:same	-16 16
loose sa:same day	-5 5
loose sa:say .	7 -7
loose sa:say <person>	5 -5
loose sa:season	5 -5
loose sa:security	-10 10
loose sa:ship	-10 10
loose sa:since	-6 6
loose sa:since <day-gone>	-8 8
loose sa:since <month-gone>	6 -6
loose sa:so	6 -6
loose sa:software	-8 8
loose sa:soybean	6 -6
loose sa:spring	-6 6
loose sa:stay	5 -5
loose sa:suspend	5 -5
loose sa:suspend for	5 -5
loose sa:table	-5 5
loose sa:take	5 -5
loose sa:tariff	5 -5
loose sa:that <name>	5 -5
loose sa:the <day-ahead>	8 -8
loose sa:the <name>	13 -13
loose sa:the <organisation>	7 -7
loose sa:the <person>	8 -8
loose sa:the <quality>	-6 6
loose sa:the country	-5 5
loose sa:the list	-9 9
loose sa:the other	-5 5
loose sa:the port	-5 5
loose sa:the same	-14 14
loose sa:the table	-6 6
loose sa:the tariff	6 -6
loose sa:the year	-5 5
loose sa:they	-6 6
loose sa:thi	-18 18
loose sa:thi month	-6 6
loose sa:thing	5 -5
loose sa:through	5 -5
loose sa:to <money>	-7 7
loose sa:to <name>	5 -5
loose sa:to <number>	6 -6
loose sa:to a	6 -6
loose sa:to pay	-5 5
loose sa:touched	-6 6
loose sa:under	-7 7
loose sa:until	9 -9
loose sa:up to	5 -5
loose sa:upon	-6 6
loose sa:vessel	-7 7
loose sa:waiting	-5 5
loose sa:water	5 -5
loose sa:way	6 -6
loose sa:well	-7 7
loose sa:well .	-6 6
loose sa:which	-15 15
loose sa:which <name>	-11 11
loose sa:which it	-6 6
loose sa:will be	-6 6
loose sa:with <name>	8 -8
loose sa:without	-5 5
loose sa:without which	-12 12
loose sb:" we	6 -6
loose sb:'s	-9 9
loose sb:(	-8 8
loose sb:)	-9 9
loose sb:,	9 -9
loose sb:, <number>	5 -5
loose sb:, <person>	7 -7
loose sb:, in	5 -5
loose sb:, on	-5 5
loose sb:, with	6 -6
loose sb:-	-12 12
loose sb:- earth	-9 9
loose sb:/	-9 9
loose sb:: the	-13 13
loose sb:;	-5 5
loose sb:; and	-6 6
loose sb:<day-gone> ,	6 -6
loose sb:<day-gone> that	-7 7
loose sb:<day-today>	8 -8
loose sb:<duty>	7 -7
loose sb:<goods>	9 -9
loose sb:<level-noun>	-5 5
loose sb:<level>	25 -25
loose sb:<level> ,	8 -8
loose sb:<level> on	5 -5
loose sb:<money>	11 -11
loose sb:<month-today>	-7 7
loose sb:<name> ,	5 -5
loose sb:<name> would	-7 7
loose sb:<number> <quality>	-12 12
loose sb:<number> on	10 -10
loose sb:<office>	-11 11
loose sb:<organisation> has	6 -6
loose sb:<person>	6 -6
loose sb:<person> tell	7 -7
loose sb:<points>	-5 5
loose sb:<quality> good	6 -6
loose sb:<quality> rule	5 -5
loose sb:<seat>	-7 7
loose sb:<seat> 's	-8 8
loose sb:<sender>	14 -14
loose sb:<v-agree>	7 -7
loose sb:<v-impose>	-7 7
loose sb:<v-return>	7 -7
loose sb:<v-sell>	10 -10
loose sb:about	-22 22
loose sb:about the	-6 6
loose sb:an	-6 6
loose sb:and has	-8 8
loose sb:and it	-7 7
loose sb:any	6 -6
loose sb:be	6 -6
loose sb:bean	8 -8
loose sb:beef	7 -7
loose sb:both	6 -6
loose sb:by	6 -6
loose sb:can	6 -6
loose sb:chip	-11 11
loose sb:coconut	5 -5
loose sb:coffee	-10 10
loose sb:come	5 -5
loose sb:commerce	-10 10
loose sb:copper	11 -11
loose sb:doe not	-5 5
loose sb:done ,	-5 5
loose sb:duty	8 -8
loose sb:earth ,	9 -9
loose sb:final	-5 5
loose sb:firm	5 -5
loose sb:first	7 -7
loose sb:fishing	6 -6
loose sb:for <quality>	-8 8
loose sb:free	7 -7
loose sb:from <day-ahead>	-8 8
loose sb:from <day-gone>	-5 5
loose sb:gave	5 -5
loose sb:good	9 -9
loose sb:hand	5 -5
loose sb:have	15 -15
loose sb:he	-9 9
loose sb:he tell	-6 6
loose sb:he would	-5 5
loose sb:his	-5 5
loose sb:i have	6 -6
loose sb:in	13 -13
loose sb:in <month-gone>	6 -6
loose sb:in <seat>	5 -5
loose sb:is	-13 13
loose sb:it ,	5 -5
loose sb:it has	-7 7
loose sb:its	8 -8
loose sb:its own	5 -5
loose sb:last	12 -12
loose sb:leave	-5 5
loose sb:let	-7 7
loose sb:let it	-6 6
loose sb:levy	-7 7
loose sb:longer	6 -6
loose sb:magnet	-6 6
loose sb:matter	-9 9
loose sb:matter of	-10 10
loose sb:may	5 -5
loose sb:me	-7 7
loose sb:member	5 -5
loose sb:month	-5 5
loose sb:month ago	-5 5
loose sb:need	-8 8
loose sb:need a	-7 7
loose sb:net	5 -5
loose sb:net ton	5 -5
loose sb:no	5 -5
loose sb:not	-8 8
loose sb:of	-7 7
loose sb:of <name>	5 -5
loose sb:of <number>	5 -5
loose sb:of it	5 -5
loose sb:of the	-5 5
loose sb:of what	5 -5
loose sb:off the	-12 12
loose sb:on	8 -8
loose sb:on a	-8 8
loose sb:on ship	5 -5
loose sb:on which	-5 5
loose sb:one	-10 10
loose sb:one on	-7 7
loose sb:only	-9 9
loose sb:other	6 -6
loose sb:our	-6 6
loose sb:over	11 -11
loose sb:pay	10 -10
loose sb:pay <level>	5 -5
loose sb:people	6 -6
loose sb:place	12 -12
loose sb:post	-7 7
loose sb:rare -	-9 9
loose sb:rare earth	9 -9
loose sb:return	5 -5
loose sb:rule	-5 5
loose sb:rule on	-11 11
loose sb:same	5 -5
loose sb:say	6 -6
loose sb:see	-8 8
loose sb:so	-9 9
loose sb:soybean	-8 8
loose sb:special	-6 6
loose sb:stand	6 -6
loose sb:step	5 -5
loose sb:strike	5 -5
loose sb:tariff	8 -8
loose sb:tell me	-5 5
loose sb:tell the	-7 7
loose sb:that	8 -8
loose sb:that 's	6 -6
loose sb:that a	6 -6
loose sb:that he	-9 9
loose sb:the <level>	6 -6
loose sb:the <name>	5 -5
loose sb:the <number>	-10 10
loose sb:the <office>	-5 5
loose sb:the <organisation>	11 -11
loose sb:the matter	-8 8
loose sb:the other	5 -5
loose sb:the rare	-6 6
loose sb:the rule	-6 6
loose sb:the trade	7 -7
loose sb:the two	6 -6
loose sb:their	5 -5
loose sb:they	5 -5
loose sb:thi	-8 8
loose sb:thing	-5 5
loose sb:think	-6 6
loose sb:those	5 -5
loose sb:time	5 -5
loose sb:to <name>	-7 7
loose sb:to the	8 -8
loose sb:trade	11 -11
loose sb:treaty	5 -5
loose sb:vessel	5 -5
loose sb:want <name>	-5 5
loose sb:watch	6 -6
loose sb:we	7 -7
loose sb:we've	5 -5
loose sb:were	-8 8
loose sb:what	-8 8
loose sb:what i	-5 5
loose sb:which	-6 6
loose sb:who	13 -13
loose sb:whose	-5 5
loose sb:will	5 -5
loose sb:would not	-12 12
loose sb:year	8 -8
loose sb:you	8 -8
loose sb:—	6 -6
loose t0=past	6 -6
loose t0=perfect-not	8 -8
loose t1=participle-passive	5 -5
loose t1=past	6 -6
loose t1=perfect-not	8 -8
loose t2=infinitive	-5 5
loose t2=modal-passive	-8 8
loose t2=present-passive	5 -5
loose v0-none	10 -10
loose v0=ask	-6 6
loose v0=keep	-8 8
loose v0=pay	7 -7
loose v1-none	8 -8
loose v1=bring	-6 6
loose v1=buy	-5 5
loose v1=pay	7 -7
loose v1=ship	8 -8
loose v1=stand	6 -6
loose v1=suspend	-6 6
loose v2-none	15 -15
loose v2=charge	-5 5
loose v2=come	-6 6
loose v2=get	6 -6
loose v2=let	-6 6
loose v2=other	-5 5
loose v2=promise	5 -5
loose vt0=ask present	-8 8
loose vt0=go present	-7 7
loose vt0=have present	6 -6
loose vt0=put perfect	5 -5
loose vt1=ask present	-8 8
loose vt1=go present	-7 7
loose vt1=put perfect	5 -5
loose vt2=come present	-7 7
loose vt2=leave present	9 -9
loose vt2=ship present	9 -9
loose vt2=stay present	5 -5
matter loose	-10 10
matter plain	-11 11
pharmaceuticals beside tariffs	6 -6
pharmaceuticals f:,	5 -5
pharmaceuticals f:<duty>	7 -7
pharmaceuticals f:<goods>	-6 6
pharmaceuticals f:<name>	6 -6
pharmaceuticals f:<not>	6 -6
pharmaceuticals f:<number>	-5 5
pharmaceuticals f:<person>	-6 6
pharmaceuticals f:<quality>	-7 7
pharmaceuticals f:<seat>	-7 7
pharmaceuticals f:<v-bear>	-5 5
pharmaceuticals f:<v-down>	8 -8
pharmaceuticals f:of	5 -5
pharmaceuticals f:since	-5 5
pharmaceuticals f:will	6 -6
pharmaceuticals headline	-8 8
pharmaceuticals l1=<quality>	-5 5
pharmaceuticals l1=about	-7 7
pharmaceuticals l1=our	-7 7
pharmaceuticals l1=patented	8 -8
pharmaceuticals l2=<goods>	-10 10
pharmaceuticals l2=for	-14 14
pharmaceuticals l2=on	5 -5
pharmaceuticals plain 2	5 -5
pharmaceuticals q:,	9 -9
pharmaceuticals q:.	5 -5
pharmaceuticals q:<day-gone>	5 -5
pharmaceuticals q:<name>	-7 7
pharmaceuticals q:<number>	13 -13
pharmaceuticals q:<v-agree>	8 -8
pharmaceuticals q:<v-impose>	7 -7
pharmaceuticals q:had	7 -7
pharmaceuticals q:sign	8 -8
pharmaceuticals q:the	7 -7
pharmaceuticals r1=.	-5 5
pharmaceuticals r2=<end>	-7 7
pharmaceuticals s:<day-ahead>	9 -9
pharmaceuticals s:<duty>	6 -6
pharmaceuticals s:<gate>	-7 7
pharmaceuticals s:<goods>	-5 5
pharmaceuticals s:<level>	5 -5
pharmaceuticals s:<quality>	-11 11
pharmaceuticals s:<seat>	-8 8
pharmaceuticals s:<sender>	-6 6
pharmaceuticals s:<v-down>	-8 8
pharmaceuticals s:<v-say>	-7 7
pharmaceuticals s:<v-sell>	-6 6
pharmaceuticals s:<v-suspend>	-7 7
pharmaceuticals s:<v-up>	8 -8
pharmaceuticals s:about	-6 6
pharmaceuticals s:and	-6 6
pharmaceuticals s:drug	7 -7
pharmaceuticals s:for	-15 15
pharmaceuticals s:generic	6 -6
pharmaceuticals s:go	8 -8
pharmaceuticals s:in	-11 11
pharmaceuticals s:is	5 -5
pharmaceuticals s:medicine	5 -5
pharmaceuticals s:on	12 -12
pharmaceuticals s:our	-9 9
pharmaceuticals s:patented	8 -8
pharmaceuticals s:take	-7 7
pharmaceuticals s:that	-5 5
pharmaceuticals s:wait	-9 9
pharmaceuticals s:which	-8 8
pharmaceuticals side	-13 13
pharmaceuticals=medicines	5 -5
plain 2	-17 17
plain 3	-13 13
plain a:'s	-15 15
plain a:.	-11 11
plain a:<agent>	9 -9
plain a:<day-ahead>	-11 11
plain a:<day-gone>	-6 6
plain a:<gate>	-7 7
plain a:<goods-amount>	-6 6
plain a:<level> .	-7 7
plain a:<level> from	8 -8
plain a:<level> to	-15 15
plain a:<money>	15 -15
plain a:<name>	5 -5
plain a:<name> .	-8 8
plain a:<name> to	11 -11
plain a:<number>	12 -12
plain a:<organisation>	-5 5
plain a:<quality>	-5 5
plain a:<v-agree>	5 -5
plain a:<v-begin>	-5 5
plain a:<v-down>	-7 7
plain a:<v-end>	-6 6
plain a:<v-sell>	-12 12
plain a:<v-stay>	-10 10
plain a:<v-suspend>	7 -7
plain a:?	-9 9
plain a:a	-10 10
plain a:and a	-6 6
plain a:and gas	-8 8
plain a:are	7 -7
plain a:are not	8 -8
plain a:between	-7 7
plain a:chip	11 -11
plain a:down	-5 5
plain a:duty	7 -7
plain a:duty .	6 -6
plain a:earth	-6 6
plain a:end	-12 12
plain a:fall	6 -6
plain a:for	-21 21
plain a:from <name>	8 -8
plain a:gas	-8 8
plain a:get	-7 7
plain a:good	-5 5
plain a:it	-5 5
plain a:its	-11 11
plain a:list	8 -8
plain a:make	-9 9
plain a:no	-10 10
plain a:not	5 -5
plain a:of	-7 7
plain a:of <number>	8 -8
plain a:on <day-ahead>	-5 5
plain a:on <name>	7 -7
plain a:on <quality>	5 -5
plain a:on the	7 -7
plain a:part	10 -10
plain a:pay	7 -7
plain a:rare	-6 6
plain a:rare earth	-6 6
plain a:reciprocal	8 -8
plain a:size	-5 5
plain a:software	8 -8
plain a:talk	-9 9
plain a:tariff	-12 12
plain a:tariff on	11 -11
plain a:tariff talk	-8 8
plain a:tell	-5 5
plain a:that	8 -8
plain a:the <name>	-17 17
plain a:the reciprocal	5 -5
plain a:the same	-5 5
plain a:thi	-7 7
plain a:to	6 -6
plain a:to <money>	5 -5
plain a:to <name>	15 -15
plain a:until	7 -7
plain a:until <day-ahead>	5 -5
plain a:up	-5 5
plain a:were	-6 6
plain b:"	6 -6
plain b:'s	-7 7
plain b:,	7 -7
plain b:, <number>	12 -12
plain b:, and	10 -10
plain b:, the	-5 5
plain b::	-15 15
plain b:: a	6 -6
plain b:: the	-11 11
plain b:;	-7 7
plain b:<goods>	14 -14
plain b:<level-noun>	9 -9
plain b:<level>	-7 7
plain b:<level> for	6 -6
plain b:<money> <span>	-5 5
plain b:<money> of	10 -10
plain b:<month-gone>	8 -8
plain b:<name>	-9 9
plain b:<name> take	-11 11
plain b:<name> will	-5 5
plain b:<name> would	-5 5
plain b:<not>	12 -12
plain b:<number> for	7 -7
plain b:<number> of	8 -8
plain b:<seat>	-19 19
plain b:<span>	-9 9
plain b:<v-buy>	-13 13
plain b:<v-impose>	-13 13
plain b:<v-return>	6 -6
plain b:<v-sell>	6 -6
plain b:<v-stay>	-7 7
plain b:<v-suspend>	-7 7
plain b:a	7 -7
plain b:account of	7 -7
plain b:advanced	-7 7
plain b:all	-5 5
plain b:also	-8 8
plain b:an	-11 11
plain b:and <number>	6 -6
plain b:and a	-8 8
plain b:and at	5 -5
plain b:and the	-10 10
plain b:as	-15 15
plain b:because	8 -8
plain b:because of	10 -10
plain b:bring	-5 5
plain b:day	6 -6
plain b:duty	5 -5
plain b:each	6 -6
plain b:earth	7 -7
plain b:export of	5 -5
plain b:generic	11 -11
plain b:go	6 -6
plain b:halve	7 -7
plain b:has a	-5 5
plain b:he	5 -5
plain b:in return	7 -7
plain b:is	-7 7
plain b:it	-6 6
plain b:levy	-6 6
plain b:more	-9 9
plain b:new	-5 5
plain b:no	6 -6
plain b:nobody	6 -6
plain b:not	-6 6
plain b:of	10 -10
plain b:of it	7 -7
plain b:of its	-5 5
plain b:of the	7 -7
plain b:on <quality>	9 -9
plain b:on account	7 -7
plain b:on the	-14 14
plain b:order	-6 6
plain b:patented	8 -8
plain b:put	9 -9
plain b:rare	7 -7
plain b:rare earth	5 -5
plain b:return	7 -7
plain b:same	6 -6
plain b:second	-5 5
plain b:shortage	-5 5
plain b:shortage of	-5 5
plain b:side	10 -10
plain b:that <name>	-12 12
plain b:that he	5 -5
plain b:the	-20 20
plain b:the <level>	-5 5
plain b:the <number>	6 -6
plain b:the same	6 -6
plain b:their	-6 6
plain b:to the	-7 7
plain b:under	-8 8
plain b:up	-6 6
plain b:want	-5 5
plain b:what	-9 9
plain b:when	-6 6
plain b:who	-6 6
plain b:will	-11 11
plain b:without	7 -7
plain b:—	-7 7
plain c0=buy	-8 8
plain c0=sell	11 -11
plain c0=target	6 -6
plain c1=sell	9 -9
plain c1=target	7 -7
plain c2=agree	5 -5
plain c2=bear	5 -5
plain c2=begin	-5 5
plain c2=buy	-10 10
plain c2=stay	-5 5
plain c2=suspend	7 -7
plain ct0=begin past	6 -6
plain ct0=begin present	-5 5
plain ct0=buy present	-6 6
plain ct0=end present	6 -6
plain ct0=impose perfect	7 -7
plain ct0=sell present	9 -9
plain ct0=stay present	-5 5
plain ct0=up past	5 -5
plain ct1=begin past	7 -7
plain ct1=buy present	-6 6
plain ct1=end present	6 -6
plain ct1=impose participle-passive	-8 8
plain ct1=impose perfect	7 -7
plain ct1=impose present	-7 7
plain ct1=sell present	9 -9
plain ct1=stay present	-5 5
plain ct1=up past	5 -5
plain ct2=bear future	5 -5
plain ct2=begin present	5 -5
plain ct2=buy present	-5 5
plain ct2=down past	-5 5
plain ct2=down present	9 -9
plain ct2=impose past	9 -9
plain f:"	-5 5
plain f:,	7 -7
plain f:-	-5 5
plain f:;	-11 11
plain f:<day-ahead>	-7 7
plain f:<day-gone>	-12 12
plain f:<day-today>	-5 5
plain f:<duty>	-5 5
plain f:<gate>	-11 11
plain f:<goods-amount>	-8 8
plain f:<goods>	5 -5
plain f:<level-noun>	13 -13
plain f:<level>	7 -7
plain f:<money>	-7 7
plain f:<month-gone>	-12 12
plain f:<number>	7 -7
plain f:<organisation>	5 -5
plain f:<person>	-21 21
plain f:<quality>	-15 15
plain f:<seat>	-10 10
plain f:<span>	12 -12
plain f:<v-agree>	-8 8
plain f:<v-begin>	15 -15
plain f:<v-down>	8 -8
plain f:<v-end>	10 -10
plain f:<v-propose>	-18 18
plain f:<v-say>	-10 10
plain f:<v-suspend>	-8 8
plain f:<v-target>	9 -9
plain f:<v-threaten>	8 -8
plain f:?	-7 7
plain f:about	-12 12
plain f:account	-7 7
plain f:affiliate	-5 5
plain f:against	-7 7
plain f:ago	7 -7
plain f:agreement	-5 5
plain f:at	5 -5
plain f:be	-18 18
plain f:bean	-8 8
plain f:bear	7 -7
plain f:before	9 -9
plain f:begin	5 -5
plain f:both	-5 5
plain f:buy	-11 11
plain f:charge	-5 5
plain f:chicago	-6 6
plain f:chip	-5 5
plain f:come	15 -15
plain f:duty	-9 9
plain f:each	-10 10
plain f:end	12 -12
plain f:export	10 -10
plain f:fact	-10 10
plain f:fee	-9 9
plain f:first	-9 9
plain f:good	12 -12
plain f:has	-11 11
plain f:have	-6 6
plain f:he	-6 6
plain f:hold	-5 5
plain f:import	12 -12
plain f:is	-6 6
plain f:its	-12 12
plain f:keep	-5 5
plain f:last	-14 14
plain f:leave	5 -5
plain f:licence	8 -8
plain f:may	-9 9
plain f:meet	-7 7
plain f:more	9 -9
plain f:no	16 -16
plain f:none	-12 12
plain f:nvidia	-5 5
plain f:old	5 -5
plain f:open	-15 15
plain f:out	19 -19
plain f:over	-9 9
plain f:party	5 -5
plain f:poor	-7 7
plain f:quarrel	5 -5
plain f:raise	-5 5
plain f:read	-7 7
plain f:reciprocal	6 -6
plain f:run	5 -5
plain f:say	-5 5
plain f:sell	-9 9
plain f:settle	-6 6
plain f:sheet	-9 9
plain f:shelve	-5 5
plain f:side	-5 5
plain f:sit	-5 5
plain f:soybean	-5 5
plain f:stand	8 -8
plain f:take	5 -5
plain f:tell	-7 7
plain f:that	-5 5
plain f:them	-7 7
plain f:they	-17 17
plain f:thi	-12 12
plain f:think	-5 5
plain f:those	8 -8
plain f:threaten	8 -8
plain f:timing	-7 7
plain f:up	-5 5
plain f:were	-13 13
plain f:whatever	10 -10
plain f:wheat	6 -6
plain f:which	10 -10
plain f:who	-14 14
plain f:will	8 -8
plain f:with	14 -14
plain f:would	-18 18
plain f:yet	-5 5
plain first-of-paragraph	-10 10
plain has-future	-5 5
plain has-gerund	-12 12
plain has-infinitive	5 -5
plain has-modal	6 -6
plain has-past	5 -5
plain has-present	-7 7
plain headline	-28 28
plain l1=,	6 -6
plain l1=:	-11 11
plain l1=<begin>	-7 7
plain l1=<goods>	5 -5
plain l1=<not>	6 -6
plain l1=about	-7 7
plain l1=advanced	-7 7
plain l1=in	-5 5
plain l1=of	5 -5
plain l1=patented	8 -8
plain l1=the	-9 9
plain l1=their	-6 6
plain l2=:	-6 6
plain l2=<begin>	-5 5
plain l2=<level>	7 -7
plain l2=<number>	12 -12
plain l2=<organisation>	7 -7
plain l2=<person>	-9 9
plain l2=<sender>	10 -10
plain l2=<v-buy>	-9 9
plain l2=<v-impose>	-14 14
plain l2=<v-sell>	6 -6
plain l2=<v-stay>	5 -5
plain l2=account	6 -6
plain l2=duty	9 -9
plain l2=halve	7 -7
plain l2=has	-6 6
plain l2=shortage	-5 5
plain l2=tariff	-6 6
plain l2=the	9 -9
plain l2=what	-9 9
plain l3=,	9 -9
plain l3=<begin>	-9 9
plain l3=<day-gone>	-9 9
plain l3=<number>	8 -8
plain l3=<seat>	-6 6
plain l3=<sender>	-10 10
plain l3=<v-up>	8 -8
plain l3=a	6 -6
plain l3=go	8 -8
plain l3=in	5 -5
plain l3=is	-7 7
plain l3=of	6 -6
plain l3=the	-10 10
plain l3=was	5 -5
plain l4=,	-8 8
plain l4=<begin>	-13 13
plain l4=<goods>	7 -7
plain l4=<name>	-9 9
plain l4=<not>	5 -5
plain l4=<number>	-5 5
plain l4=<quality>	-8 8
plain l4=<v-impose>	-12 12
plain l4=<v-up>	-5 5
plain l4=a	5 -5
plain l4=i	7 -7
plain l4=the	-5 5
plain l4=which	5 -5
plain l4=would	-7 7
plain l=<begin> <begin>	-7 7
plain l=<begin> a	-7 7
plain l=<level> for	6 -6
plain l=<name> 's	8 -8
plain l=<number> for	7 -7
plain l=account of	8 -8
plain l=and the	-6 6
plain l=export of	6 -6
plain l=of the	8 -8
plain l=on the	-12 12
plain l=shortage of	-5 5
plain lead="	6 -6
plain lead=,	6 -6
plain lead=:	-15 15
plain lead=;	-7 7
plain lead=a	-8 8
plain lead=american	-6 6
plain lead=and	-7 7
plain lead=as	-14 14
plain lead=because	8 -8
plain lead=beijing	-5 5
plain lead=chips	-15 15
plain lead=in	18 -18
plain lead=on	-5 5
plain lead=soybeans	-6 6
plain lead=the	-9 9
plain lead=trump	-9 9
plain lead=what	-7 7
plain lead=who	-6 6
plain lead=—	-7 7
plain lll=<begin> <begin> <begin>	-7 7
plain lll=<begin> <begin> a	-7 7
plain lll=<begin> <name> 's	11 -11
plain lll=on account of	8 -8
plain lll=the <number> for	6 -6
plain lr=<begin> ,	7 -7
plain lr=<begin> .	-16 16
plain lr=<begin> and	5 -5
plain lr=<begin> on	-5 5
plain lr=a of	9 -9
plain lr=and ,	-8 8
plain lr=for ,	7 -7
plain lr=is .	5 -5
plain lr=its .	-9 9
plain lr=its list	11 -11
plain lr=of ,	-16 16
plain lr=of to	6 -6
plain lr=on .	7 -7
plain lr=over is	9 -9
plain lr=the .	8 -8
plain lr=the of	-9 9
plain lr=the tariff	11 -11
plain lr=the with	-8 8
plain nc2=bear	-5 5
plain nc2=begin	-5 5
plain nc2=down	5 -5
plain nc2=say	-19 19
plain nct2=bear past	-7 7
plain nct2=impose past	-12 12
plain nct2=impose present-passive	11 -11
plain nct2=propose present	-9 9
plain nct2=say present	-6 6
plain next="	8 -8
plain next=;	-5 5
plain next=that	-7 7
plain nhas-infinitive	-9 9
plain nhas-participle	-10 10
plain nhas-past	-20 20
plain nt2=past	-13 13
plain nt2=past-passive	-8 8
plain nt2=present-passive	16 -16
plain nv2=bring	5 -5
plain nv2=make	6 -6
plain nv2=meet	-5 5
plain nv2=say	-5 5
plain nv2=take	-5 5
plain nv2=tell	-8 8
plain nvt2=be present	-5 5
plain nvt2=make present	7 -7
plain nvt2=say present	-5 5
plain pc0=bear	-5 5
plain pc0=stay	7 -7
plain pc1=buy	7 -7
plain pc1=stay	11 -11
plain pct0=begin past	5 -5
plain pct0=begin present	-6 6
plain pct0=impose present	6 -6
plain pct0=stay past	12 -12
plain pct1=begin past	5 -5
plain pct1=begin present	-6 6
plain pct1=impose present	6 -6
plain pct1=stay past	12 -12
plain phas-participle	-8 8
plain pt0=past-passive	-5 5
plain pt0=present-passive	7 -7
plain pt1=past-passive	-5 5
plain pt1=present-passive	7 -7
plain pv1=be	7 -7
plain pv1=charge	5 -5
plain pv2-none	11 -11
plain pvt0=be past	10 -10
plain pvt0=take past	5 -5
plain pvt1=be past	10 -10
plain pvt1=take past	5 -5
plain q:"	6 -6
plain q:'s	-6 6
plain q:,	-5 5
plain q:-	-11 11
plain q:/	-7 7
plain q:<day-gone>	-7 7
plain q:<day-today>	-15 15
plain q:<goods-amount>	-6 6
plain q:<goods>	-9 9
plain q:<level-noun>	-15 15
plain q:<level>	14 -14
plain q:<number>	12 -12
plain q:<person>	-6 6
plain q:<v-agree>	6 -6
plain q:<v-begin>	-15 15
plain q:<v-buy>	-6 6
plain q:<v-end>	18 -18
plain q:<v-impose>	6 -6
plain q:<v-propose>	11 -11
plain q:<v-say>	8 -8
plain q:<v-sell>	-11 11
plain q:<v-stay>	-8 8
plain q:<v-suspend>	-5 5
plain q:?	-8 8
plain q:above	5 -5
plain q:again	-5 5
plain q:among	-7 7
plain q:announcement	5 -5
plain q:are	5 -5
plain q:busan	-5 5
plain q:buy	-5 5
plain q:call	5 -5
plain q:come	5 -5
plain q:deal	7 -7
plain q:did	-10 10
plain q:do	-19 19
plain q:doe	8 -8
plain q:don't	-8 8
plain q:earth	-13 13
plain q:farm	-6 6
plain q:find	-5 5
plain q:firm	7 -7
plain q:from	-11 11
plain q:get	-8 8
plain q:go	-11 11
plain q:had	5 -5
plain q:i	5 -5
plain q:in	9 -9
plain q:is	-9 9
plain q:it	-16 16
plain q:its	-8 8
plain q:last	16 -16
plain q:licence	6 -6
plain q:long	-5 5
plain q:meet	-6 6
plain q:minute	-7 7
plain q:mr	-6 6
plain q:no	11 -11
plain q:not	-10 10
plain q:notice	-6 6
plain q:or	-5 5
plain q:our	-7 7
plain q:own	9 -9
plain q:plan	5 -5
plain q:put	-10 10
plain q:rare	-13 13
plain q:remain	-8 8
plain q:rest	5 -5
plain q:run	10 -10
plain q:same	7 -7
plain q:say	5 -5
plain q:sign	7 -7
plain q:sit	-7 7
plain q:sleep	6 -6
plain q:soybean	-12 12
plain q:take	-6 6
plain q:talk	-12 12
plain q:the	-5 5
plain q:their	-8 8
plain q:then	-8 8
plain q:thi	15 -15
plain q:three	-8 8
plain q:to	-10 10
plain q:want	10 -10
plain q:was	-5 5
plain q:week	6 -6
plain q:what	6 -6
plain q:where	-9 9
plain q:which	-13 13
plain q:why	-7 7
plain q:will	-6 6
plain q:word	-9 9
plain q:you	10 -10
plain q:—	-8 8
plain qt=perfect	-5 5
plain qt=present	5 -5
plain quoted	8 -8
plain r1="	6 -6
plain r1=,	-5 5
plain r1=.	-11 11
plain r1=<goods>	5 -5
plain r1=<number>	9 -9
plain r1=<v-sell>	-5 5
plain r1=and	-5 5
plain r1=list	10 -10
plain r1=of	-5 5
plain r1=on	-9 9
plain r1=was	6 -6
plain r2=,	15 -15
plain r2=.	9 -9
plain r2=;	-5 5
plain r2=<end>	-15 15
plain r2=<goods-amount>	-6 6
plain r2=<money>	9 -9
plain r2=<quality>	-6 6
plain r2=<v-agree>	7 -7
plain r2=<v-bear>	11 -11
plain r2=<v-begin>	-8 8
plain r2=<v-down>	-12 12
plain r2=<v-impose>	-5 5
plain r2=and	7 -7
plain r2=from	9 -9
plain r2=gas	-8 8
plain r2=germanium	9 -9
plain r2=in	-5 5
plain r2=it	-7 7
plain r2=not	5 -5
plain r2=on	-5 5
plain r2=pay	10 -10
plain r2=scandium	-6 6
plain r2=so	-6 6
plain r2=the	-11 11
plain r2=thi	-6 6
plain r2=was	6 -6
plain r3='s	-9 9
plain r3=:	14 -14
plain r3=<day-ahead>	-5 5
plain r3=<end>	-7 7
plain r3=<goods>	-13 13
plain r3=<name>	15 -15
plain r3=<number>	16 -16
plain r3=<quality>	8 -8
plain r3=<v-begin>	-6 6
plain r3=<v-down>	-6 6
plain r3=<v-impose>	-7 7
plain r3=<v-up>	-11 11
plain r3=a	-5 5
plain r3=are	6 -6
plain r3=as	10 -10
plain r3=chip	-6 6
plain r3=from	-10 10
plain r3=had	-8 8
plain r3=least	-6 6
plain r3=not	-5 5
plain r3=the	-18 18
plain r3=to	15 -15
plain r4='s	-14 14
plain r4=,	-9 9
plain r4=<goods-amount>	-6 6
plain r4=<goods>	11 -11
plain r4=<name>	-10 10
plain r4=<organisation>	-6 6
plain r4=<seat>	-8 8
plain r4=<v-sell>	-8 8
plain r4=<v-suspend>	11 -11
plain r4=?	5 -5
plain r4=and	13 -13
plain r4=at	7 -7
plain r4=been	-5 5
plain r4=had	7 -7
plain r4=is	5 -5
plain r4=more	7 -7
plain r4=reciprocal	6 -6
plain r4=suspend	9 -9
plain r4=to	10 -10
plain r=, in	-6 6
plain r=, on	-5 5
plain r=, scandium	-6 6
plain r=, so	-6 6
plain r=. <end>	-12 12
plain r=and gas	-8 8
plain r=duty ,	6 -6
plain r=to <name>	6 -6
plain s:"	10 -10
plain s:'s	-11 11
plain s:(	-6 6
plain s:)	-5 5
plain s:-	-12 12
plain s:/	-8 8
plain s:;	-8 8
plain s:<day-gone>	-17 17
plain s:<duty>	-10 10
plain s:<goods-amount>	-10 10
plain s:<level-noun>	5 -5
plain s:<level>	25 -25
plain s:<money>	9 -9
plain s:<month-ahead>	-17 17
plain s:<month-gone>	6 -6
plain s:<name>	-15 15
plain s:<number>	15 -15
plain s:<organisation>	-5 5
plain s:<person>	-8 8
plain s:<points>	6 -6
plain s:<quality>	-8 8
plain s:<seat>	-12 12
plain s:<v-agree>	-11 11
plain s:<v-bear>	5 -5
plain s:<v-begin>	-11 11
plain s:<v-buy>	-13 13
plain s:<v-deny>	-8 8
plain s:<v-down>	-14 14
plain s:<v-end>	-8 8
plain s:<v-impose>	-8 8
plain s:<v-say>	-17 17
plain s:<v-sell>	-21 21
plain s:<v-stay>	-7 7
plain s:a	6 -6
plain s:account	14 -14
plain s:add	7 -7
plain s:affiliate	-6 6
plain s:after	-14 14
plain s:ago	9 -9
plain s:all	-7 7
plain s:an	6 -6
plain s:and	7 -7
plain s:another	-16 16
plain s:any	5 -5
plain s:are	10 -10
plain s:at	6 -6
plain s:ban	18 -18
plain s:be	-6 6
plain s:bean	-15 15
plain s:beef	6 -6
plain s:been	-8 8
plain s:begin	-8 8
plain s:busan	-17 17
plain s:business	5 -5
plain s:but	6 -6
plain s:by	5 -5
plain s:call	11 -11
plain s:can	5 -5
plain s:car	-5 5
plain s:case	-10 10
plain s:chip	6 -6
plain s:coal	-6 6
plain s:come	-7 7
plain s:control	-5 5
plain s:critical	8 -8
plain s:cut	-13 13
plain s:date	-5 5
plain s:day	-5 5
plain s:did	-8 8
plain s:do	-9 9
plain s:double	13 -13
plain s:draw	5 -5
plain s:due	-10 10
plain s:dump	-5 5
plain s:duty	8 -8
plain s:each	-5 5
plain s:earth	-23 23
plain s:either	12 -12
plain s:end	-8 8
plain s:entity	-7 7
plain s:everything	8 -8
plain s:export	-7 7
plain s:extra	8 -8
plain s:fall	9 -9
plain s:fee	-8 8
plain s:fentanyl	5 -5
plain s:first	-5 5
plain s:five	-8 8
plain s:flag	-5 5
plain s:free	10 -10
plain s:full	-5 5
plain s:future	6 -6
plain s:gallium	9 -9
plain s:generic	11 -11
plain s:germanium	7 -7
plain s:get	-8 8
plain s:go	8 -8
plain s:had	-6 6
plain s:have	-14 14
plain s:his	-7 7
plain s:house	14 -14
plain s:i	7 -7
plain s:import	8 -8
plain s:in	-11 11
plain s:included	10 -10
plain s:into	-5 5
plain s:is	10 -10
plain s:it'll	8 -8
plain s:its	-13 13
plain s:just	-5 5
plain s:know	-9 9
plain s:law	7 -7
plain s:least	-11 11
plain s:leave	10 -10
plain s:let	-5 5
plain s:levy	-8 8
plain s:like	9 -9
plain s:line	9 -9
plain s:longer	-7 7
plain s:maize	6 -6
plain s:make	-6 6
plain s:meal	7 -7
plain s:medicine	10 -10
plain s:mentioned	8 -8
plain s:month	-12 12
plain s:move	-5 5
plain s:named	-5 5
plain s:neodymium	-6 6
plain s:new	-9 9
plain s:nexperia	-7 7
plain s:no	-8 8
plain s:nobody	9 -9
plain s:nvidia	-15 15
plain s:of	-5 5
plain s:off	-7 7
plain s:order	-18 18
plain s:ordinary	8 -8
plain s:other	-11 11
plain s:over	-8 8
plain s:paper	-5 5
plain s:patented	8 -8
plain s:pay	7 -7
plain s:permit	-17 17
plain s:pill	-5 5
plain s:place	-10 10
plain s:plu	5 -5
plain s:point	-5 5
plain s:port	-6 6
plain s:post	-5 5
plain s:precursor	-10 10
plain s:product	-8 8
plain s:purchase	-13 13
plain s:put	8 -8
plain s:quadruple	-8 8
plain s:raise	-7 7
plain s:rare	-23 23
plain s:rate	13 -13
plain s:reciprocal	19 -19
plain s:remain	-9 9
plain s:required	-5 5
plain s:rule	-8 8
plain s:run	5 -5
plain s:scandium	-9 9
plain s:second	-10 10
plain s:section	12 -12
plain s:ship	-28 28
plain s:shortage	-6 6
plain s:side	7 -7
plain s:sign	-11 11
plain s:size	-5 5
plain s:software	9 -9
plain s:soybean	-9 9
plain s:statement	-12 12
plain s:suspend	7 -7
plain s:suspension	8 -8
plain s:take	-8 8
plain s:talk	-13 13
plain s:tariff	-16 16
plain s:tell	-17 17
plain s:the	-5 5
plain s:their	-14 14
plain s:then	-5 5
plain s:thi	-6 6
plain s:third	7 -7
plain s:tiktok	-13 13
plain s:top	6 -6
plain s:trade	-6 6
plain s:treat	5 -5
plain s:tungsten	6 -6
plain s:until	8 -8
plain s:up	-9 9
plain s:us	-15 15
plain s:vessel	-5 5
plain s:wafer	13 -13
plain s:was	12 -12
plain s:way	-10 10
plain s:we	-22 22
plain s:week	6 -6
plain s:welcome	7 -7
plain s:what	-5 5
plain s:when	-9 9
plain s:where	15 -15
plain s:who	-7 7
plain s:with	-11 11
plain s:without	11 -11
plain s:word	-7 7
plain s:worst	6 -6
plain s:would	5 -5
plain s:year	-7 7
plain s:you	13 -13
plain s:yttrium	-8 8
plain s:zero	7 -7
plain s:—	-11 11
plain sa:"	15 -15
plain sa:" .	12 -12
plain sa:'s	-17 17
plain sa:, <level>	5 -5
plain sa:, <name>	-10 10
plain sa:, as	18 -18
plain sa:, come	-6 6
plain sa:, from	6 -6
plain sa:, fruit	5 -5
plain sa:, in	-6 6
plain sa:, it	-18 18
plain sa:, neodymium	-5 5
plain sa:, no	-6 6
plain sa:, of	-9 9
plain sa:, on	-14 14
plain sa:, scandium	-6 6
plain sa:, the	-6 6
plain sa:, to	16 -16
plain sa:, we	-5 5
plain sa:: <money>	-7 7
plain sa:: the	5 -5
plain sa:<agent>	10 -10
plain sa:<day-gone>	-21 21
plain sa:<day-gone> .	-10 10
plain sa:<goods-amount>	-15 15
plain sa:<goods-amount> <span>	-6 6
plain sa:<goods-amount> in	-6 6
plain sa:<goods-amount> of	-7 7
plain sa:<level>	22 -22
plain sa:<level> ,	13 -13
plain sa:<level> .	12 -12
plain sa:<level> ;	7 -7
plain sa:<level> from	14 -14
plain sa:<level> since	9 -9
plain sa:<level> to	-13 13
plain sa:<money>	5 -5
plain sa:<money> .	6 -6
plain sa:<money> in	-8 8
plain sa:<month-ahead>	-9 9
plain sa:<month-gone>	6 -6
plain sa:<month-gone> ,	5 -5
plain sa:<name>	-9 9
plain sa:<name> 's	-5 5
plain sa:<name> and	-8 8
plain sa:<name> are	6 -6
plain sa:<name> has	-6 6
plain sa:<name> is	5 -5
plain sa:<name> to	11 -11
plain sa:<name> will	-5 5
plain sa:<not>	-5 5
plain sa:<number>	10 -10
plain sa:<number> ,	-6 6
plain sa:<number> and	10 -10
plain sa:<number> to	-5 5
plain sa:<organisation>	-15 15
plain sa:<person>	-6 6
plain sa:<quality> good	6 -6
plain sa:<seat>	-7 7
plain sa:<sender>	11 -11
plain sa:<span>	-5 5
plain sa:<v-begin>	-9 9
plain sa:<v-deny>	-6 6
plain sa:<v-down>	-14 14
plain sa:<v-end>	-9 9
plain sa:<v-propose>	-11 11
plain sa:<v-return>	-5 5
plain sa:<v-say>	-11 11
plain sa:<v-sell>	-18 18
plain sa:about <level>	9 -9
plain sa:account	9 -9
plain sa:after	-11 11
plain sa:again	-8 8
plain sa:again .	-7 7
plain sa:all .	5 -5
plain sa:and	6 -6
plain sa:and <number>	12 -12
plain sa:and gas	-8 8
plain sa:and will	5 -5
plain sa:another	-10 10
plain sa:are	12 -12
plain sa:are not	10 -10
plain sa:as	14 -14
plain sa:as the	18 -18
plain sa:at	7 -7
plain sa:at <level>	5 -5
plain sa:at <number>	11 -11
plain sa:at least	-6 6
plain sa:be	-12 12
plain sa:before	-5 5
plain sa:before any	5 -5
plain sa:before the	-8 8
plain sa:being	9 -9
plain sa:between <name>	-6 6
plain sa:busan	-9 9
plain sa:business	5 -5
plain sa:can	5 -5
plain sa:car	-5 5
plain sa:case	-6 6
plain sa:come on	6 -6
plain sa:control	-6 6
plain sa:cut	-13 13
plain sa:cut in	-9 9
plain sa:day	-8 8
plain sa:did	-9 9
plain sa:do	-8 8
plain sa:down to	11 -11
plain sa:due	-8 8
plain sa:duty	13 -13
plain sa:duty ,	8 -8
plain sa:duty .	12 -12
plain sa:duty on	-9 9
plain sa:each	-6 6
plain sa:each of	-10 10
plain sa:earth	-19 19
plain sa:earth .	-7 7
plain sa:either	12 -12
plain sa:end	-16 16
plain sa:entity	-6 6
plain sa:export licence	11 -11
plain sa:extra	5 -5
plain sa:fall	10 -10
plain sa:flag	-5 5
plain sa:flow	-6 6
plain sa:flow again	-5 5
plain sa:for the	-5 5
plain sa:from <name>	8 -8
plain sa:fruit ,	5 -5
plain sa:future	7 -7
plain sa:germanium	8 -8
plain sa:get	-11 11
plain sa:go	5 -5
plain sa:good	-11 11
plain sa:halve	-6 6
plain sa:have	-12 12
plain sa:if	9 -9
plain sa:in	-15 15
plain sa:in <name>	14 -14
plain sa:in <seat>	-8 8
plain sa:in all	6 -6
plain sa:in each	-10 10
plain sa:in place	-7 7
plain sa:in the	-5 5
plain sa:included	10 -10
plain sa:is	14 -14
plain sa:is <number>	9 -9
plain sa:is not	-6 6
plain sa:it .	6 -6
plain sa:it had	9 -9
plain sa:its	-14 14
plain sa:line	6 -6
plain sa:list	7 -7
plain sa:list .	11 -11
plain sa:long	6 -6
plain sa:may	-5 5
plain sa:meal	7 -7
plain sa:mentioned	10 -10
plain sa:mentioned in	10 -10
plain sa:month	-5 5
plain sa:more	6 -6
plain sa:nearly	5 -5
plain sa:neodymium	-5 5
plain sa:new	-6 6
plain sa:no	-11 11
plain sa:not mentioned	7 -7
plain sa:now	-7 7
plain sa:now ,	-10 10
plain sa:of	-20 20
plain sa:of <level>	7 -7
plain sa:of the	-13 13
plain sa:off	-7 7
plain sa:on <day-ahead>	-5 5
plain sa:on <day-gone>	-14 14
plain sa:on <name>	5 -5
plain sa:on rare	-9 9
plain sa:on the	10 -10
plain sa:on top	5 -5
plain sa:order	-6 6
plain sa:ordinary	7 -7
plain sa:other	-8 8
plain sa:over	-6 6
plain sa:part	5 -5
plain sa:permit	-6 6
plain sa:place	-9 9
plain sa:promise	-5 5
plain sa:raise	-5 5
plain sa:rare	-19 19
plain sa:rare earth	-18 18
plain sa:rate	10 -10
plain sa:reciprocal	15 -15
plain sa:reciprocal one	9 -9
plain sa:remain	-7 7
plain sa:rule	-6 6
plain sa:scandium	-7 7
plain sa:scandium ,	-5 5
plain sa:section	10 -10
plain sa:section <number>	10 -10
plain sa:ship	-20 20
plain sa:ship .	-10 10
plain sa:size	-5 5
plain sa:software	7 -7
plain sa:soybean	-6 6
plain sa:stand	6 -6
plain sa:statement	-12 12
plain sa:suspend	10 -10
plain sa:take	-9 9
plain sa:take up	-5 5
plain sa:talk	-16 16
plain sa:talk between	-6 6
plain sa:tariff	-10 10
plain sa:tariff on	10 -10
plain sa:tariff talk	-9 9
plain sa:tax	6 -6
plain sa:tell	-18 18
plain sa:that 's	-12 12
plain sa:that <seat>	6 -6
plain sa:that is	6 -6
plain sa:the	-6 6
plain sa:the <name>	-22 22
plain sa:the <organisation>	-8 8
plain sa:the <quality>	6 -6
plain sa:the <span>	-5 5
plain sa:the duty	-8 8
plain sa:the reciprocal	15 -15
plain sa:the year	-13 13
plain sa:their	-6 6
plain sa:then	-6 6
plain sa:thi	-9 9
plain sa:thi year	-7 7
plain sa:three	-5 5
plain sa:through <number>	-8 8
plain sa:to <money>	5 -5
plain sa:to <name>	12 -12
plain sa:to a	-12 12
plain sa:top	5 -5
plain sa:under	9 -9
plain sa:until	11 -11
plain sa:until <day-ahead>	9 -9
plain sa:up	-10 10
plain sa:us	-9 9
plain sa:was	7 -7
plain sa:we	-16 16
plain sa:welcome	7 -7
plain sa:were	-5 5
plain sa:where	12 -12
plain sa:where it	12 -12
plain sa:which	7 -7
plain sa:will	6 -6
plain sa:with	-12 12
plain sa:with a	-5 5
plain sa:would	5 -5
plain sa:year	-8 8
plain sa:year ,	-8 8
plain sb:"	5 -5
plain sb:, <name>	5 -5
plain sb:, <number>	15 -15
plain sb:, <seat>	-7 7
plain sb:, a	-6 6
plain sb:, and	6 -6
plain sb:, by	9 -9
plain sb:, in	-9 9
plain sb:, on	-6 6
plain sb:, the	-11 11
plain sb:, which	-6 6
plain sb:/	-5 5
plain sb:: a	9 -9
plain sb:;	-6 6
plain sb:<day-gone>	-5 5
plain sb:<day-gone> ,	-6 6
plain sb:<day-gone> :	-5 5
plain sb:<duty>	-15 15
plain sb:<goods>	15 -15
plain sb:<level-noun>	14 -14
plain sb:<level>	14 -14
plain sb:<level> for	7 -7
plain sb:<level> of	-5 5
plain sb:<level> that	5 -5
plain sb:<money>	7 -7
plain sb:<money> <span>	-5 5
plain sb:<money> of	10 -10
plain sb:<month-ahead>	-8 8
plain sb:<name> ,	6 -6
plain sb:<name> is	8 -8
plain sb:<name> take	-15 15
plain sb:<name> will	-5 5
plain sb:<name> would	-5 5
plain sb:<number>	11 -11
plain sb:<number> /	-5 5
plain sb:<number> for	7 -7
plain sb:<number> of	10 -10
plain sb:<number> on	7 -7
plain sb:<organisation> ,	7 -7
plain sb:<person> 's	-5 5
plain sb:<person> tell	-6 6
plain sb:<quality>	-5 5
plain sb:<quality> side	8 -8
plain sb:<seat>	-9 9
plain sb:<seat> ,	-6 6
plain sb:<sender>	-7 7
plain sb:<v-agree>	-6 6
plain sb:<v-begin>	-5 5
plain sb:<v-buy>	-6 6
plain sb:<v-down>	-5 5
plain sb:<v-impose>	-13 13
plain sb:<v-propose>	7 -7
plain sb:<v-return>	5 -5
plain sb:<v-say>	-5 5
plain sb:<v-stay>	-11 11
plain sb:<v-suspend>	-13 13
plain sb:<v-target>	7 -7
plain sb:a	15 -15
plain sb:a <quality>	5 -5
plain sb:account	6 -6
plain sb:account of	7 -7
plain sb:all	-5 5
plain sb:an	5 -5
plain sb:and <name>	-6 6
plain sb:and <number>	7 -7
plain sb:and a	-8 8
plain sb:and at	5 -5
plain sb:and what	-5 5
plain sb:another	-6 6
plain sb:another <level>	-9 9
plain sb:as	-19 19
plain sb:at <number>	6 -6
plain sb:at least	-9 9
plain sb:been	-7 7
plain sb:before	6 -6
plain sb:bring	-7 7
plain sb:busan	-8 8
plain sb:but	7 -7
plain sb:by	12 -12
plain sb:call	10 -10
plain sb:case	-6 6
plain sb:charge	9 -9
plain sb:doe	-6 6
plain sb:duty on	-5 5
plain sb:earth	10 -10
plain sb:earth and	5 -5
plain sb:export of	5 -5
plain sb:fee	-5 5
plain sb:fentanyl	-8 8
plain sb:fentanyl ,	-5 5
plain sb:generic	11 -11
plain sb:halve	7 -7
plain sb:has	5 -5
plain sb:has a	-5 5
plain sb:he	7 -7
plain sb:he would	7 -7
plain sb:if	-5 5
plain sb:in return	7 -7
plain sb:is the	-8 8
plain sb:it ,	5 -5
plain sb:least	-9 9
plain sb:levy	-7 7
plain sb:licensing of	5 -5
plain sb:like	12 -12
plain sb:magnet	12 -12
plain sb:month	-7 7
plain sb:more	-7 7
plain sb:nobody	5 -5
plain sb:now	5 -5
plain sb:of a	7 -7
plain sb:of it	7 -7
plain sb:of that	5 -5
plain sb:of up	-6 6
plain sb:on <quality>	7 -7
plain sb:on account	7 -7
plain sb:on all	-5 5
plain sb:on chicken	-5 5
plain sb:on the	-10 10
plain sb:order	-11 11
plain sb:other	-5 5
plain sb:out	6 -6
plain sb:part	-8 8
plain sb:patented	8 -8
plain sb:put	6 -6
plain sb:rare	10 -10
plain sb:rare earth	9 -9
plain sb:return	7 -7
plain sb:run	5 -5
plain sb:second	-8 8
plain sb:shortage	-5 5
plain sb:shortage of	-5 5
plain sb:side	11 -11
plain sb:sign	-6 6
plain sb:since <day-gone>	-6 6
plain sb:suspension	8 -8
plain sb:suspension of	12 -12
plain sb:tariff	-7 7
plain sb:tariff ,	-7 7
plain sb:tariff on	5 -5
plain sb:that <name>	-12 12
plain sb:that he	5 -5
plain sb:that it	-5 5
plain sb:the	-11 11
plain sb:the <office>	-5 5
plain sb:the <quality>	-8 8
plain sb:the other	-10 10
plain sb:the same	5 -5
plain sb:their	-7 7
plain sb:thing	-5 5
plain sb:third	6 -6
plain sb:two	5 -5
plain sb:under	-10 10
plain sb:up to	-8 8
plain sb:us	-5 5
plain sb:want	-10 10
plain sb:was	5 -5
plain sb:we	-7 7
plain sb:what	-5 5
plain sb:when	-6 6
plain sb:who	-6 6
plain sb:without	16 -16
plain sb:word	-7 7
plain sb:would like	11 -11
plain sb:you	10 -10
plain sb:—	-9 9
plain t0=past	11 -11
plain t0=perfect	6 -6
plain t1=gerund	-6 6
plain t1=infinitive	8 -8
plain t1=past	14 -14
plain t1=present	-9 9
plain t2=modal	6 -6
plain t2=past	-13 13
plain t2=pluperfect	-5 5
plain t2=present	-5 5
plain t2=present-passive-not	6 -6
plain v0-none	-5 5
plain v0=buy	-8 8
plain v0=go	7 -7
plain v0=halve	7 -7
plain v0=have	-16 16
plain v0=put	5 -5
plain v0=sell	5 -5
plain v1-none	-5 5
plain v1=bring	-5 5
plain v1=go	8 -8
plain v1=halve	7 -7
plain v1=have	-13 13
plain v1=put	9 -9
plain v2-none	-5 5
plain v2=buy	-10 10
plain v2=charge	-6 6
plain v2=fall	6 -6
plain v2=get	-7 7
plain v2=land	5 -5
plain v2=make	-6 6
plain v2=pay	9 -9
plain v2=tell	-5 5
plain verbless	-10 10
plain vt0=buy present	-6 6
plain vt0=have present	-13 13
plain vt1=buy present	-6 6
plain vt1=have present	-13 13
plain vt2=buy present	-5 5
plain vt2=pay present	6 -6
rare-earths beside semiconductors	13 -13
rare-earths beside tariffs	-16 16
rare-earths f:,	-7 7
rare-earths f:.	-9 9
rare-earths f:<day-ahead>	-8 8
rare-earths f:<day-gone>	-6 6
rare-earths f:<quality>	-6 6
rare-earths f:<v-stay>	-8 8
rare-earths f:<v-target>	8 -8
rare-earths f:<v-threaten>	5 -5
rare-earths f:been	5 -5
rare-earths f:from	-5 5
rare-earths f:has	5 -5
rare-earths f:in	6 -6
rare-earths f:is	-7 7
rare-earths f:it	7 -7
rare-earths f:license	-5 5
rare-earths f:on	-5 5
rare-earths f:one	-10 10
rare-earths f:threaten	5 -5
rare-earths f:with	-8 8
rare-earths l1=<quality>	-5 5
rare-earths l1=<v-impose>	5 -5
rare-earths l1=of	8 -8
rare-earths l2=<goods>	8 -8
rare-earths l2=<number>	-6 6
rare-earths l2=shortage	-5 5
rare-earths plain 2	-5 5
rare-earths q:,	-8 8
rare-earths q:<day-gone>	-5 5
rare-earths q:<not>	-5 5
rare-earths q:<quality>	5 -5
rare-earths q:<span>	-6 6
rare-earths q:<v-bear>	-6 6
rare-earths q:a	7 -7
rare-earths q:all	-6 6
rare-earths q:from	-6 6
rare-earths q:hold	5 -5
rare-earths q:it	-12 12
rare-earths q:that	-11 11
rare-earths r1=,	8 -8
rare-earths r1=<goods>	-5 5
rare-earths r1=and	6 -6
rare-earths r2=<goods>	12 -12
rare-earths r2=germanium	9 -9
rare-earths r2=scandium	-6 6
rare-earths s:"	6 -6
rare-earths s:'s	5 -5
rare-earths s:-	-15 15
rare-earths s::	6 -6
rare-earths s:<agent>	6 -6
rare-earths s:<day-gone>	-11 11
rare-earths s:<goods>	14 -14
rare-earths s:<level>	-7 7
rare-earths s:<not>	18 -18
rare-earths s:<number>	-12 12
rare-earths s:<person>	8 -8
rare-earths s:<sender>	8 -8
rare-earths s:<span>	-8 8
rare-earths s:<v-bear>	-5 5
rare-earths s:<v-deny>	-5 5
rare-earths s:<v-down>	-5 5
rare-earths s:<v-propose>	7 -7
rare-earths s:<v-sell>	8 -8
rare-earths s:account	6 -6
rare-earths s:and	9 -9
rare-earths s:antimony	8 -8
rare-earths s:at	9 -9
rare-earths s:call	8 -8
rare-earths s:can	7 -7
rare-earths s:chip	13 -13
rare-earths s:control	-5 5
rare-earths s:earth	-29 29
rare-earths s:export	9 -9
rare-earths s:gallium	9 -9
rare-earths s:germanium	7 -7
rare-earths s:has	6 -6
rare-earths s:in	9 -9
rare-earths s:lithium	9 -9
rare-earths s:magnet	-12 12
rare-earths s:make	-5 5
rare-earths s:metal	7 -7
rare-earths s:more	-6 6
rare-earths s:neodymium	-5 5
rare-earths s:nobody	8 -8
rare-earths s:not	14 -14
rare-earths s:rare	-29 29
rare-earths s:rule	-5 5
rare-earths s:scandium	-9 9
rare-earths s:shortage	-6 6
rare-earths s:still	-5 5
rare-earths s:the	-11 11
rare-earths s:them	-7 7
rare-earths s:they	-6 6
rare-earths s:thing	5 -5
rare-earths s:tungsten	11 -11
rare-earths s:until	8 -8
rare-earths s:up	5 -5
rare-earths s:was	6 -6
rare-earths s:what	-9 9
rare-earths s:with	-8 8
rare-earths s:yttrium	-8 8
rare-earths sides	8 -8
rare-earths=antimony	5 -5
rare-earths=gallium	10 -10
rare-earths=lithium	9 -9
rare-earths=magnets	-13 13
rare-earths=metals	7 -7
rare-earths=rare earths	-25 25
rare-earths=rare-earth	-10 10
rare-earths=tungsten	11 -11
rare-earths=yttrium	-6 6
rule:deficit matter 1	-5 5
rule:fentanyl matter 2	-7 7
rule:fentanyl no matter	19 -19
rule:matter 1	-23 23
rule:matter 2	-20 20
rule:no matter	28 -28
rule:pharmaceuticals no matter	-5 5
rule:rare-earths matter 1	-23 23
rule:rare-earths no matter	22 -22
rule:russian-and-iranian-oil matter 1	-5 5
rule:russian-and-iranian-oil no matter	8 -8
rule:security-lists matter 1	-6 6
rule:semiconductors matter 1	11 -11
rule:ships-and-ports matter 1	-15 15
rule:soybeans matter 1	7 -7
rule:tiktok matter 1	-7 7
rule:tiktok no matter	8 -8
russian-and-iranian-oil beside soybeans	5 -5
russian-and-iranian-oil f:'s	7 -7
russian-and-iranian-oil f:<agent>	5 -5
russian-and-iranian-oil f:<day-gone>	-6 6
russian-and-iranian-oil f:<level-noun>	6 -6
russian-and-iranian-oil f:<level>	-10 10
russian-and-iranian-oil f:<person>	-16 16
russian-and-iranian-oil f:<quality>	-7 7
russian-and-iranian-oil f:<taker>	-5 5
russian-and-iranian-oil f:<v-impose>	-17 17
russian-and-iranian-oil f:<v-stay>	8 -8
russian-and-iranian-oil f:a	8 -8
russian-and-iranian-oil f:at	8 -8
russian-and-iranian-oil f:call	6 -6
russian-and-iranian-oil f:first	-7 7
russian-and-iranian-oil f:for	5 -5
russian-and-iranian-oil f:from	-8 8
russian-and-iranian-oil f:next	-9 9
russian-and-iranian-oil f:not	5 -5
russian-and-iranian-oil f:number	5 -5
russian-and-iranian-oil f:of	-5 5
russian-and-iranian-oil f:put	-5 5
russian-and-iranian-oil f:the	-11 11
russian-and-iranian-oil f:was	-5 5
russian-and-iranian-oil f:with	5 -5
russian-and-iranian-oil l1='s	-6 6
russian-and-iranian-oil l1=<begin>	-8 8
russian-and-iranian-oil l2=<begin>	-9 9
russian-and-iranian-oil l2=<quality>	6 -6
russian-and-iranian-oil l2=<taker>	-7 7
russian-and-iranian-oil l2=buyer	-7 7
russian-and-iranian-oil l2=on	7 -7
russian-and-iranian-oil places 2	-7 7
russian-and-iranian-oil plain 1	-12 12
russian-and-iranian-oil q:<goods>	-5 5
russian-and-iranian-oil q:<not>	7 -7
russian-and-iranian-oil q:no	6 -6
russian-and-iranian-oil q:oil	-6 6
russian-and-iranian-oil r1=and	-8 8
russian-and-iranian-oil r2=<goods>	-7 7
russian-and-iranian-oil r2=<name>	6 -6
russian-and-iranian-oil r2=and	5 -5
russian-and-iranian-oil r2=gas	-8 8
russian-and-iranian-oil s:,	7 -7
russian-and-iranian-oil s:<day-ahead>	11 -11
russian-and-iranian-oil s:<day-gone>	-6 6
russian-and-iranian-oil s:<duty>	-13 13
russian-and-iranian-oil s:<gate>	7 -7
russian-and-iranian-oil s:<level>	-5 5
russian-and-iranian-oil s:<number>	8 -8
russian-and-iranian-oil s:<person>	-7 7
russian-and-iranian-oil s:<taker>	-6 6
russian-and-iranian-oil s:<v-bear>	16 -16
russian-and-iranian-oil s:<v-buy>	-19 19
russian-and-iranian-oil s:<v-end>	8 -8
russian-and-iranian-oil s:<v-impose>	-5 5
russian-and-iranian-oil s:<v-stay>	-5 5
russian-and-iranian-oil s:another	-6 6
russian-and-iranian-oil s:at	16 -16
russian-and-iranian-oil s:be	6 -6
russian-and-iranian-oil s:buy	-14 14
russian-and-iranian-oil s:buyer	-6 6
russian-and-iranian-oil s:crude	-10 10
russian-and-iranian-oil s:end	5 -5
russian-and-iranian-oil s:figure	-5 5
russian-and-iranian-oil s:in	9 -9
russian-and-iranian-oil s:its	5 -5
russian-and-iranian-oil s:make	-5 5
russian-and-iranian-oil s:month	-9 9
russian-and-iranian-oil s:not	5 -5
russian-and-iranian-oil s:out	6 -6
russian-and-iranian-oil s:tariff	-15 15
russian-and-iranian-oil s:their	-5 5
russian-and-iranian-oil s:then	-6 6
russian-and-iranian-oil s:trade	5 -5
russian-and-iranian-oil s:up	-9 9
russian-and-iranian-oil s:want	-9 9
russian-and-iranian-oil s:which	-6 6
russian-and-iranian-oil s:will	5 -5
security-lists beside rare-earths	7 -7
security-lists beside tariffs	15 -15
security-lists beside truce	5 -5
security-lists f:"	-5 5
security-lists f:,	7 -7
security-lists f:.	9 -9
security-lists f:<day-ahead>	-5 5
security-lists f:<duty>	13 -13
security-lists f:<gate>	-5 5
security-lists f:<goods>	6 -6
security-lists f:<level>	10 -10
security-lists f:<organisation>	-5 5
security-lists f:<sender>	-6 6
security-lists f:<v-begin>	-7 7
security-lists f:<v-impose>	-5 5
security-lists f:<v-up>	-5 5
security-lists f:are	5 -5
security-lists f:at	9 -9
security-lists f:been	5 -5
security-lists f:duty	10 -10
security-lists f:firm	-5 5
security-lists f:from	6 -6
security-lists f:go	-5 5
security-lists f:he	-6 6
security-lists f:in	9 -9
security-lists f:its	-10 10
security-lists f:off	-7 7
security-lists f:put	-8 8
security-lists f:shut	-5 5
security-lists f:the	5 -5
security-lists f:them	-7 7
security-lists f:to	-5 5
security-lists f:trade	-5 5
security-lists f:was	6 -6
security-lists l1=<quality>	-9 9
security-lists l1=the	-6 6
security-lists l2=<number>	-20 20
security-lists l2=<v-impose>	6 -6
security-lists l2=a	5 -5
security-lists l2=of	-6 6
security-lists l2=on	-5 5
security-lists l2=the	6 -6
security-lists places 1	10 -10
security-lists places 3	-6 6
security-lists plain 1	-12 12
security-lists q:<agent>	-5 5
security-lists q:<day-gone>	5 -5
security-lists q:<name>	12 -12
security-lists q:<sender>	-5 5
security-lists q:<v-say>	-5 5
security-lists q:<v-sell>	-6 6
security-lists q:?	5 -5
security-lists q:a	6 -6
security-lists q:go	-5 5
security-lists q:good	5 -5
security-lists q:in	6 -6
security-lists q:is	-5 5
security-lists q:its	-8 8
security-lists q:list	-6 6
security-lists q:of	6 -6
security-lists q:on	13 -13
security-lists q:they	5 -5
security-lists q:thi	6 -6
security-lists q:to	5 -5
security-lists q:what	6 -6
security-lists q:which	5 -5
security-lists q:would	-8 8
security-lists r1=firm	5 -5
security-lists r1=for	6 -6
security-lists r1=have	-5 5
security-lists r1=on	-6 6
security-lists r2=,	7 -7
security-lists r2=<sender>	-9 9
security-lists r2=firm	-9 9
security-lists r2=on	-12 12
security-lists r2=to	6 -6
security-lists s:,	15 -15
security-lists s:.	8 -8
security-lists s:<day-ahead>	12 -12
security-lists s:<duty>	9 -9
security-lists s:<goods>	27 -27
security-lists s:<level>	8 -8
security-lists s:<money>	11 -11
security-lists s:<name>	-6 6
security-lists s:<number>	-10 10
security-lists s:<organisation>	-10 10
security-lists s:<person>	5 -5
security-lists s:<quality>	-12 12
security-lists s:<sender>	-14 14
security-lists s:<span>	10 -10
security-lists s:<v-begin>	-12 12
security-lists s:<v-deny>	16 -16
security-lists s:<v-say>	-7 7
security-lists s:<v-stay>	15 -15
security-lists s:<v-suspend>	5 -5
security-lists s:<v-up>	-6 6
security-lists s:a	11 -11
security-lists s:about	6 -6
security-lists s:also	-11 11
security-lists s:an	-8 8
security-lists s:any	-7 7
security-lists s:are	14 -14
security-lists s:been	-9 9
security-lists s:before	-10 10
security-lists s:buy	-6 6
security-lists s:by	15 -15
security-lists s:commerce	-5 5
security-lists s:control	-12 12
security-lists s:duty	6 -6
security-lists s:earth	5 -5
security-lists s:entity	-11 11
security-lists s:export	-5 5
security-lists s:firm	-13 13
security-lists s:for	8 -8
security-lists s:go	-7 7
security-lists s:good	13 -13
security-lists s:half	8 -8
security-lists s:has	5 -5
security-lists s:if	-5 5
security-lists s:in	5 -5
security-lists s:is	10 -10
security-lists s:it	-7 7
security-lists s:its	-14 14
security-lists s:know	-6 6
security-lists s:let	-12 12
security-lists s:listed	11 -11
security-lists s:may	-7 7
security-lists s:more	-5 5
security-lists s:no	5 -5
security-lists s:not	-9 9
security-lists s:over	9 -9
security-lists s:owned	8 -8
security-lists s:pay	7 -7
security-lists s:put	-8 8
security-lists s:rare	5 -5
security-lists s:rule	16 -16
security-lists s:ship	6 -6
security-lists s:sign	-6 6
security-lists s:since	6 -6
security-lists s:some	-9 9
security-lists s:stay	7 -7
security-lists s:them	-6 6
security-lists s:there	5 -5
security-lists s:thi	9 -9
security-lists s:to	5 -5
security-lists s:trade	5 -5
security-lists s:unreliable	-7 7
security-lists sides	-10 10
security-lists=firms	-8 8
security-lists=list	23 -23
security-lists=listed	5 -5
semiconductors beside export-controls	-8 8
semiconductors beside tariffs	7 -7
semiconductors f:,	5 -5
semiconductors f:.	-6 6
semiconductors f:<name>	5 -5
semiconductors f:<quality>	-10 10
semiconductors f:<v-bear>	5 -5
semiconductors f:<v-buy>	9 -9
semiconductors f:<v-down>	-7 7
semiconductors f:<v-propose>	-10 10
semiconductors f:a	-12 12
semiconductors f:be	-8 8
semiconductors f:by	-8 8
semiconductors f:for	9 -9
semiconductors f:has	5 -5
semiconductors f:is	-6 6
semiconductors f:may	-6 6
semiconductors f:nvidia	-5 5
semiconductors f:order	5 -5
semiconductors f:poor	-7 7
semiconductors f:sell	-8 8
semiconductors f:that	-8 8
semiconductors f:the	-6 6
semiconductors f:timing	-7 7
semiconductors f:which	6 -6
semiconductors headline	-6 6
semiconductors l1=:	-6 6
semiconductors l1=<begin>	-15 15
semiconductors l1=<not>	12 -12
semiconductors l1=advanced	-7 7
semiconductors l1=and	18 -18
semiconductors l1=of	9 -9
semiconductors l1=on	11 -11
semiconductors l1=the	-5 5
semiconductors l2=<goods>	10 -10
semiconductors l2=<sender>	7 -7
semiconductors l2=of	-5 5
semiconductors places 1	10 -10
semiconductors plain 1	5 -5
semiconductors q:.	10 -10
semiconductors q:<day-gone>	-5 5
semiconductors q:<quality>	-5 5
semiconductors q:<v-propose>	6 -6
semiconductors q:<v-stay>	-13 13
semiconductors q:?	-7 7
semiconductors q:a	-5 5
semiconductors q:chip	-5 5
semiconductors q:hold	-8 8
semiconductors q:of	-5 5
semiconductors q:was	5 -5
semiconductors q:you	5 -5
semiconductors r1=<sender>	-7 7
semiconductors r1=and	-5 5
semiconductors r2=<name>	6 -6
semiconductors r2=<not>	-6 6
semiconductors r2=for	-5 5
semiconductors r2=not	-6 6
semiconductors s:'s	12 -12
semiconductors s:,	5 -5
semiconductors s:;	15 -15
semiconductors s:<agent>	-7 7
semiconductors s:<goods>	13 -13
semiconductors s:<level>	14 -14
semiconductors s:<name>	8 -8
semiconductors s:<person>	15 -15
semiconductors s:<v-begin>	5 -5
semiconductors s:<v-impose>	5 -5
semiconductors s:<v-propose>	-5 5
semiconductors s:<v-return>	-5 5
semiconductors s:<v-say>	5 -5
semiconductors s:a	10 -10
semiconductors s:advanced	-7 7
semiconductors s:and	18 -18
semiconductors s:are	8 -8
semiconductors s:case	-10 10
semiconductors s:day	-5 5
semiconductors s:dump	-5 5
semiconductors s:end	-7 7
semiconductors s:for	5 -5
semiconductors s:has	-10 10
semiconductors s:in	9 -9
semiconductors s:into	-8 8
semiconductors s:is	17 -17
semiconductors s:it	6 -6
semiconductors s:magnet	7 -7
semiconductors s:memory	6 -6
semiconductors s:nexperia	-7 7
semiconductors s:no	7 -7
semiconductors s:nvidia	-15 15
semiconductors s:of	9 -9
semiconductors s:on	8 -8
semiconductors s:part	8 -8
semiconductors s:say	5 -5
semiconductors s:software	10 -10
semiconductors s:talk	-5 5
semiconductors s:the	15 -15
semiconductors s:they	11 -11
semiconductors s:wafer	13 -13
semiconductors s:were	-5 5
semiconductors s:what	-5 5
semiconductors s:which	16 -16
semiconductors s:without	12 -12
semiconductors s:would	8 -8
semiconductors=memory	6 -6
semiconductors=nvidia	-8 8
semiconductors=wafers	13 -13
ships-and-ports beside export-controls	-14 14
ships-and-ports beside truce	8 -8
ships-and-ports f:"	5 -5
ships-and-ports f:<agent>	6 -6
ships-and-ports f:<day-gone>	5 -5
ships-and-ports f:<money>	-5 5
ships-and-ports f:<name>	-7 7
ships-and-ports f:<number>	23 -23
ships-and-ports f:<person>	-9 9
ships-and-ports f:<quality>	-9 9
ships-and-ports f:<v-agree>	7 -7
ships-and-ports f:<v-bear>	8 -8
ships-and-ports f:<v-begin>	16 -16
ships-and-ports f:<v-end>	6 -6
ships-and-ports f:<v-impose>	5 -5
ships-and-ports f:<v-propose>	-16 16
ships-and-ports f:<v-sell>	-5 5
ships-and-ports f:a	-8 8
ships-and-ports f:again	-9 9
ships-and-ports f:and	-10 10
ships-and-ports f:at	-18 18
ships-and-ports f:back	-6 6
ships-and-ports f:be	-5 5
ships-and-ports f:begin	5 -5
ships-and-ports f:call	-9 9
ships-and-ports f:down	6 -6
ships-and-ports f:flag	-5 5
ships-and-ports f:for	-9 9
ships-and-ports f:four	-5 5
ships-and-ports f:go	7 -7
ships-and-ports f:hold	5 -5
ships-and-ports f:in	6 -6
ships-and-ports f:its	-8 8
ships-and-ports f:no	5 -5
ships-and-ports f:of	-10 10
ships-and-ports f:our	-7 7
ships-and-ports f:out	6 -6
ships-and-ports f:price	5 -5
ships-and-ports f:raise	-7 7
ships-and-ports f:sign	7 -7
ships-and-ports f:since	8 -8
ships-and-ports f:take	7 -7
ships-and-ports f:that	-10 10
ships-and-ports f:they	-6 6
ships-and-ports f:time	-6 6
ships-and-ports f:us	6 -6
ships-and-ports f:vessel	-5 5
ships-and-ports f:want	-5 5
ships-and-ports f:we	-8 8
ships-and-ports f:which	5 -5
ships-and-ports f:who	-6 6
ships-and-ports f:with	-6 6
ships-and-ports f:would	-8 8
ships-and-ports l1='s	-11 11
ships-and-ports l1=,	6 -6
ships-and-ports l1=and	-7 7
ships-and-ports l1=of	-6 6
ships-and-ports l1=on	-8 8
ships-and-ports l1=our	-11 11
ships-and-ports l2=:	-5 5
ships-and-ports l2=<day-gone>	-5 5
ships-and-ports l2=a	6 -6
ships-and-ports l2=and	-8 8
ships-and-ports l2=at	7 -7
ships-and-ports l2=for	-5 5
ships-and-ports places 1	7 -7
ships-and-ports places 2	-12 12
ships-and-ports places 3	-16 16
ships-and-ports plain 1	-11 11
ships-and-ports q:"	6 -6
ships-and-ports q:,	-9 9
ships-and-ports q:.	15 -15
ships-and-ports q:<duty>	-13 13
ships-and-ports q:<goods-amount>	-6 6
ships-and-ports q:<goods>	-11 11
ships-and-ports q:<level>	5 -5
ships-and-ports q:<month-gone>	-6 6
ships-and-ports q:<name>	-17 17
ships-and-ports q:<not>	-9 9
ships-and-ports q:<number>	10 -10
ships-and-ports q:<person>	5 -5
ships-and-ports q:<seat>	-7 7
ships-and-ports q:<span>	-12 12
ships-and-ports q:<v-agree>	6 -6
ships-and-ports q:<v-bear>	-5 5
ships-and-ports q:<v-begin>	-5 5
ships-and-ports q:<v-end>	13 -13
ships-and-ports q:<v-impose>	10 -10
ships-and-ports q:<v-propose>	-6 6
ships-and-ports q:<v-say>	14 -14
ships-and-ports q:<v-stay>	-9 9
ships-and-ports q:?	-19 19
ships-and-ports q:again	-8 8
ships-and-ports q:at	11 -11
ships-and-ports q:have	8 -8
ships-and-ports q:in	6 -6
ships-and-ports q:last	-5 5
ships-and-ports q:list	-5 5
ships-and-ports q:next	6 -6
ships-and-ports q:no	-6 6
ships-and-ports q:not	10 -10
ships-and-ports q:nothing	-9 9
ships-and-ports q:of	-7 7
ships-and-ports q:on	7 -7
ships-and-ports q:port	8 -8
ships-and-ports q:price	5 -5
ships-and-ports q:round	-5 5
ships-and-ports q:say	8 -8
ships-and-ports q:since	6 -6
ships-and-ports q:tariff	-11 11
ships-and-ports q:tell	5 -5
ships-and-ports q:them	11 -11
ships-and-ports q:there	-10 10
ships-and-ports q:thi	7 -7
ships-and-ports q:thing	-9 9
ships-and-ports q:two	-6 6
ships-and-ports q:what	-20 20
ships-and-ports q:with	-8 8
ships-and-ports r1=.	-8 8
ships-and-ports r1=<v-down>	-5 5
ships-and-ports r1=<v-impose>	-13 13
ships-and-ports r1=<v-up>	5 -5
ships-and-ports r1=at	-7 7
ships-and-ports r1=on	6 -6
ships-and-ports r1=that	-10 10
ships-and-ports r2=<end>	-8 8
ships-and-ports r2=<level>	6 -6
ships-and-ports r2=<quality>	-7 7
ships-and-ports s:'s	-17 17
ships-and-ports s:-	-9 9
ships-and-ports s:.	5 -5
ships-and-ports s:;	-5 5
ships-and-ports s:<agent>	8 -8
ships-and-ports s:<day-ahead>	-9 9
ships-and-ports s:<gate>	-10 10
ships-and-ports s:<goods-amount>	6 -6
ships-and-ports s:<goods>	-12 12
ships-and-ports s:<level-noun>	-8 8
ships-and-ports s:<level>	18 -18
ships-and-ports s:<not>	10 -10
ships-and-ports s:<number>	5 -5
ships-and-ports s:<office>	-11 11
ships-and-ports s:<quality>	-23 23
ships-and-ports s:<span>	-6 6
ships-and-ports s:<v-agree>	14 -14
ships-and-ports s:<v-bear>	-6 6
ships-and-ports s:<v-begin>	6 -6
ships-and-ports s:<v-buy>	5 -5
ships-and-ports s:<v-deny>	-13 13
ships-and-ports s:<v-end>	16 -16
ships-and-ports s:<v-impose>	-5 5
ships-and-ports s:<v-say>	5 -5
ships-and-ports s:<v-sell>	-24 24
ships-and-ports s:<v-stay>	-8 8
ships-and-ports s:<v-target>	-10 10
ships-and-ports s:<v-up>	8 -8
ships-and-ports s:about	-9 9
ships-and-ports s:affiliate	-9 9
ships-and-ports s:airport	8 -8
ships-and-ports s:and	-9 9
ships-and-ports s:at	-7 7
ships-and-ports s:bean	5 -5
ships-and-ports s:before	7 -7
ships-and-ports s:berth	-7 7
ships-and-ports s:both	-9 9
ships-and-ports s:by	13 -13
ships-and-ports s:callao	-6 6
ships-and-ports s:charge	-19 19
ships-and-ports s:coffee	-6 6
ships-and-ports s:collect	-5 5
ships-and-ports s:container	11 -11
ships-and-ports s:country	-10 10
ships-and-ports s:custom	5 -5
ships-and-ports s:day	7 -7
ships-and-ports s:due	-16 16
ships-and-ports s:each	-9 9
ships-and-ports s:end	12 -12
ships-and-ports s:flag	-6 6
ships-and-ports s:for	-5 5
ships-and-ports s:four	5 -5
ships-and-ports s:from	-6 6
ships-and-ports s:good	13 -13
ships-and-ports s:have	6 -6
ships-and-ports s:hear	-12 12
ships-and-ports s:here	-7 7
ships-and-ports s:his	6 -6
ships-and-ports s:hour	5 -5
ships-and-ports s:hull	-5 5
ships-and-ports s:i	7 -7
ships-and-ports s:in	-13 13
ships-and-ports s:is	-18 18
ships-and-ports s:its	6 -6
ships-and-ports s:keep	-6 6
ships-and-ports s:last	10 -10
ships-and-ports s:levy	-8 8
ships-and-ports s:licence	-8 8
ships-and-ports s:matter	-11 11
ships-and-ports s:meet	-6 6
ships-and-ports s:member	7 -7
ships-and-ports s:my	-5 5
ships-and-ports s:net	-7 7
ships-and-ports s:nobody	-5 5
ships-and-ports s:not	8 -8
ships-and-ports s:of	-5 5
ships-and-ports s:on	-11 11
ships-and-ports s:one	-8 8
ships-and-ports s:other	-5 5
ships-and-ports s:our	-9 9
ships-and-ports s:over	-6 6
ships-and-ports s:owe	-5 5
ships-and-ports s:people	5 -5
ships-and-ports s:port	-12 12
ships-and-ports s:put	7 -7
ships-and-ports s:quay	5 -5
ships-and-ports s:rise	6 -6
ships-and-ports s:rule	-9 9
ships-and-ports s:run	-6 6
ships-and-ports s:second	-8 8
ships-and-ports s:ship	-23 23
ships-and-ports s:shipyard	6 -6
ships-and-ports s:side	-11 11
ships-and-ports s:sign	9 -9
ships-and-ports s:since	-8 8
ships-and-ports s:sit	-9 9
ships-and-ports s:stand	7 -7
ships-and-ports s:still	6 -6
ships-and-ports s:suspend	5 -5
ships-and-ports s:take	5 -5
ships-and-ports s:tanker	-8 8
ships-and-ports s:tell	5 -5
ships-and-ports s:the	5 -5
ships-and-ports s:them	9 -9
ships-and-ports s:there	-9 9
ships-and-ports s:they	-5 5
ships-and-ports s:thi	-8 8
ships-and-ports s:thing	-11 11
ships-and-ports s:through	5 -5
ships-and-ports s:ton	-11 11
ships-and-ports s:tonnage	7 -7
ships-and-ports s:trawler	-9 9
ships-and-ports s:up	-6 6
ships-and-ports s:vessel	-21 21
ships-and-ports s:waiting	-10 10
ships-and-ports s:want	-5 5
ships-and-ports s:watch	7 -7
ships-and-ports s:were	-8 8
ships-and-ports s:what	-6 6
ships-and-ports s:when	10 -10
ships-and-ports s:will	-9 9
ships-and-ports s:you	6 -6
ships-and-ports side	-13 13
ships-and-ports sides	-7 7
ships-and-ports=airport	8 -8
ships-and-ports=barges	-5 5
ships-and-ports=containers	5 -5
ships-and-ports=docks	5 -5
ships-and-ports=dues	-11 11
ships-and-ports=fee	5 -5
ships-and-ports=ports	11 -11
ships-and-ports=ship	20 -20
ships-and-ports=ships	-30 30
ships-and-ports=tonnage	7 -7
ships-and-ports=vessels	-10 10
side loose	-7 7
side plain	-24 24
sides loose	5 -5
sides plain	-6 6
soybeans beside tariffs	8 -8
soybeans f:'s	-9 9
soybeans f::	-5 5
soybeans f:;	-5 5
soybeans f:<day-gone>	-9 9
soybeans f:<duty>	-9 9
soybeans f:<level>	-5 5
soybeans f:<month-gone>	-5 5
soybeans f:<name>	-5 5
soybeans f:<person>	-9 9
soybeans f:<v-bear>	-5 5
soybeans f:<v-buy>	-8 8
soybeans f:<v-impose>	-8 8
soybeans f:<v-propose>	-7 7
soybeans f:<v-say>	-13 13
soybeans f:a	5 -5
soybeans f:bean	-7 7
soybeans f:duty	-7 7
soybeans f:fact	-6 6
soybeans f:for	-5 5
soybeans f:get	-9 9
soybeans f:has	-5 5
soybeans f:he	-10 10
soybeans f:in	-14 14
soybeans f:is	-9 9
soybeans f:it	-6 6
soybeans f:its	-7 7
soybeans f:last	-7 7
soybeans f:list	7 -7
soybeans f:sheet	-6 6
soybeans f:than	-6 6
soybeans f:that	-10 10
soybeans f:the	-5 5
soybeans f:their	-6 6
soybeans f:three	-9 9
soybeans f:to	8 -8
soybeans f:with	5 -5
soybeans f:year	-9 9
soybeans l1=<begin>	-5 5
soybeans l1=<quality>	6 -6
soybeans l1=a	-7 7
soybeans l2=<v-buy>	-7 7
soybeans places 1	14 -14
soybeans places 2	-13 13
soybeans places 3	-11 11
soybeans plain 1	16 -16
soybeans plain 2	-11 11
soybeans plain 3	-7 7
soybeans q::	-5 5
soybeans q:;	-9 9
soybeans q:<duty>	7 -7
soybeans q:<goods-amount>	-5 5
soybeans q:<level-noun>	-8 8
soybeans q:<organisation>	5 -5
soybeans q:<person>	-15 15
soybeans q:<v-agree>	-5 5
soybeans q:<v-begin>	-6 6
soybeans q:<v-buy>	-5 5
soybeans q:announcement	5 -5
soybeans q:for	6 -6
soybeans q:go	-5 5
soybeans q:have	-6 6
soybeans q:is	-6 6
soybeans q:it	-8 8
soybeans q:its	6 -6
soybeans q:no	8 -8
soybeans q:not	-11 11
soybeans q:own	9 -9
soybeans q:soybean	-6 6
soybeans q:tariff	9 -9
soybeans q:the	8 -8
soybeans q:they	5 -5
soybeans q:will	-7 7
soybeans r1=,	16 -16
soybeans r1=.	-19 19
soybeans r1=<goods>	7 -7
soybeans r1=are	-5 5
soybeans r1=have	-6 6
soybeans r1=pay	-7 7
soybeans r2=.	5 -5
soybeans r2=<end>	-20 20
soybeans r2=<goods-amount>	-6 6
soybeans r2=<goods>	6 -6
soybeans r2=from	13 -13
soybeans s:"	7 -7
soybeans s:,	18 -18
soybeans s:-	-7 7
soybeans s:.	15 -15
soybeans s:;	-15 15
soybeans s:<agent>	8 -8
soybeans s:<day-gone>	-5 5
soybeans s:<goods-amount>	-12 12
soybeans s:<goods>	14 -14
soybeans s:<level>	11 -11
soybeans s:<money>	8 -8
soybeans s:<month-ahead>	-5 5
soybeans s:<name>	6 -6
soybeans s:<number>	6 -6
soybeans s:<person>	-8 8
soybeans s:<quality>	6 -6
soybeans s:<seat>	9 -9
soybeans s:<span>	-10 10
soybeans s:<v-begin>	-9 9
soybeans s:<v-buy>	-5 5
soybeans s:<v-impose>	12 -12
soybeans s:<v-propose>	8 -8
soybeans s:all	-5 5
soybeans s:among	8 -8
soybeans s:an	9 -9
soybeans s:and	11 -11
soybeans s:bean	-18 18
soybeans s:beef	6 -6
soybeans s:busan	-10 10
soybeans s:duty	7 -7
soybeans s:each	-11 11
soybeans s:earth	-8 8
soybeans s:extra	7 -7
soybeans s:fall	8 -8
soybeans s:first	-6 6
soybeans s:for	13 -13
soybeans s:from	5 -5
soybeans s:future	7 -7
soybeans s:good	12 -12
soybeans s:have	-8 8
soybeans s:i	7 -7
soybeans s:in	-6 6
soybeans s:it	9 -9
soybeans s:licence	10 -10
soybeans s:meal	7 -7
soybeans s:million	-8 8
soybeans s:most	5 -5
soybeans s:next	-5 5
soybeans s:now	-9 9
soybeans s:on	15 -15
soybeans s:one	-9 9
soybeans s:purchase	-6 6
soybeans s:put	9 -9
soybeans s:quadruple	-8 8
soybeans s:quarrel	5 -5
soybeans s:rare	-8 8
soybeans s:sell	5 -5
soybeans s:tell	-5 5
soybeans s:the	7 -7
soybeans s:them	11 -11
soybeans s:then	-7 7
soybeans s:there	10 -10
soybeans s:they	11 -11
soybeans s:thi	-9 9
soybeans s:three	-11 11
soybeans s:want	7 -7
soybeans s:we	-5 5
soybeans s:with	-10 10
soybeans s:year	-13 13
soybeans sides	14 -14
soybeans=american beef	8 -8
soybeans=bean	-13 13
soybeans=beans	-15 15
soybeans=farm goods	11 -11
soybeans=soybean	7 -7
soybeans=soybeans	-10 10
tiktok f:the	-5 5
tiktok l1=<begin>	-5 5
tiktok l1=by	8 -8
tiktok l2=<begin>	-7 7
tiktok plain 1	-15 15
tiktok q:.	-5 5
tiktok r2=<end>	-8 8
tiktok r2=on	5 -5
tiktok s:<goods>	5 -5
tiktok s:<name>	6 -6
tiktok s:app	-6 6
tiktok s:by	8 -8
tiktok s:on	5 -5
tiktok s:that	5 -5
tiktok s:tiktok	-13 13
tiktok s:video	9 -9
tiktok=tiktok	-12 12
tiktok=video	12 -12
topic deficit	10 -10
topic export-controls	17 -17
topic fentanyl	8 -8
topic security-lists	10 -10
topic semiconductors	10 -10
topic ships-and-ports	7 -7
topic soybeans	14 -14`;
