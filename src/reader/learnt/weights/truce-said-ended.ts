// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_ENDED = `no	yes
<always>	60 -60
again:c0=impose	-19 19
again:c1=impose	-18 18
again:ct0=bear past	-14 14
again:ct0=impose perfect	-8 8
again:ct0=stay past	-11 11
again:ct1=bear past	-14 14
again:ct1=impose perfect	-8 8
again:ct1=stay past	-11 11
again:l1=<number>	-14 14
again:l2=<v-bear>	-10 10
again:l2=<v-impose>	-10 10
again:l2=pay	-10 10
again:r1=.	-14 14
again:r2=<quality>	-9 9
again:t0=past	-19 19
again:v0=collect	-13 13
again:v0=pay	-10 10
again:v1=collect	-13 13
again:v1=pay	-10 10
another:l1=;	-12 12
another:l1=<begin>	-11 11
another:l2=<name>	-11 11
another:l2=<v-propose>	-13 13
another:l2=ask	-13 13
another:l2=it	11 -11
another:r1=,	-10 10
another:r1=<span>	13 -13
another:r1=of	-10 10
another:r2=.	22 -22
another:r2=<span>	-11 11
another:r2=thi	-10 10
another:t0=present	20 -20
another:t0=present-passive	-12 12
another:v0=have	9 -9
another:v1=ask	-13 13
another:v1=have	9 -9
arrangement:l2=<begin>	15 -15
arrangement:r2=<v-agree>	-11 11
arrangement:r2=last	-13 13
asleep:c0=stay	-9 9
asleep:c1=stay	-9 9
asleep:ct0=stay past	-11 11
asleep:ct1=stay past	-11 11
asleep:t0=past	-11 11
asleep:v0=be	-10 10
asleep:v1=be	-10 10
ceasefire:l1=a	15 -15
ceasefire:l1=the	11 -11
ceasefire:l1=their	-12 12
ceasefire:r2=<goods>	-11 11
days:ahead	61 -61
days:gone	-21 21
earlier=0	16 -16
earlier=2	18 -18
earlier=3	37 -37
extended:c0=impose	14 -14
extended:c0=renew	14 -14
extended:c1=impose	15 -15
extended:c1=renew	15 -15
extended:l2=and	-10 10
extended:r1=it	-9 9
extended:r2=.	-11 11
extended:r2=<end>	12 -12
extended:v0=extend	14 -14
extended:v1=extend	15 -15
extension:c0=end	-15 15
extension:c1=agree	-12 12
extension:c1=sign	-8 8
extension:ct0=agree present	-13 13
extension:ct0=impose present	-11 11
extension:ct0=sign present	-12 12
extension:ct1=agree infinitive	-11 11
extension:ct1=agree present	-13 13
extension:ct1=impose infinitive	-11 11
extension:ct1=impose present	-11 11
extension:ct1=sign infinitive	-11 11
extension:ct1=sign present	-12 12
extension:l1=its	9 -9
extension:l1=second	-12 12
extension:l2=<begin>	18 -18
extension:r1=of	29 -29
extension:r1=that	-10 10
extension:r1=to	-13 13
extension:r2=the	15 -15
extension:r2=to	-13 13
extension:v1=agree	-14 14
freeze:r2=a	-11 11
further:l2=,	-13 13
further:r1=<span>	-10 10
further:t0=past	16 -16
later	38 -38
lies:c0=impose	-10 10
lies:c1=impose	-10 10
longer:l1=<not>	-10 10
longer:l1=no	-10 10
longer:l2=<begin>	-11 11
loose:l=<begin> a	-9 9
loose:r1=,	-13 13
loose:r1=.	16 -16
loose:r1=at	13 -13
loose:r1=of	-14 14
loose:r2=<end>	21 -21
loose:r2=<number>	13 -13
loose:r2=<span>	-11 11
loose:r2=<v-agree>	-11 11
loose:r2=last	-13 13
loose:r=. <end>	16 -16
loose:r=of last	-13 13
loose:t0=present	16 -16
lull:l2=<begin>	-9 9
more:c0=begin	12 -12
more:c0=down	12 -12
more:c0=impose	19 -19
more:c0=propose	24 -24
more:c0=say	15 -15
more:c0=suspend	11 -11
more:c1=begin	13 -13
more:c1=down	13 -13
more:c1=sign	-12 12
more:c1=suspend	14 -14
more:c1=up	19 -19
more:ct0=agree past	19 -19
more:ct0=agree present	-11 11
more:ct0=end past	-12 12
more:ct0=propose present	11 -11
more:ct0=renew present-passive	16 -16
more:ct0=sign modal	-8 8
more:ct0=sign past	24 -24
more:ct0=sign present	-10 10
more:ct0=stay past	-15 15
more:ct0=stay present	26 -26
more:ct1=agree infinitive	-10 10
more:ct1=agree past	13 -13
more:ct1=agree present	-12 12
more:ct1=propose participle-passive	-12 12
more:ct1=renew infinitive	-15 15
more:ct1=renew present-passive	16 -16
more:ct1=sign modal	-9 9
more:ct1=sign past	16 -16
more:ct1=sign present	-11 11
more:ct1=stay past	-18 18
more:ct1=stay present	26 -26
more:l1=;	-11 11
more:l1=<gate>	-11 11
more:l1=<goods>	10 -10
more:l1=<name>	27 -27
more:l1=<not>	-14 14
more:l1=<organisation>	11 -11
more:l1=<seat>	9 -9
more:l1=<v-bear>	15 -15
more:l1=any	-11 11
more:l1=be	18 -18
more:l1=has	10 -10
more:l1=is	16 -16
more:l1=it	19 -19
more:l1=not	-9 9
more:l1=of	13 -13
more:l1=second	-11 11
more:l1=side	-11 11
more:l1=that	11 -11
more:l1=truce	19 -19
more:l2='s	-9 9
more:l2=<begin>	-10 10
more:l2=<day-gone>	9 -9
more:l2=<goods>	10 -10
more:l2=<not>	-10 10
more:l2=<v-begin>	10 -10
more:l2=<v-impose>	-13 13
more:l2=<v-suspend>	-20 20
more:l2=a	14 -14
more:l2=ask	-15 15
more:l2=collect	-13 13
more:l2=did	-21 21
more:l2=has	15 -15
more:l2=hold	-11 11
more:l2=it	19 -19
more:l2=of	18 -18
more:l2=pause	-14 14
more:l2=that	12 -12
more:l2=the	8 -8
more:l2=to	15 -15
more:l2=were	-12 12
more:l=, a	-13 13
more:l=, the	17 -17
more:l=<begin> no	-11 11
more:l=<begin> the	-13 13
more:l=<name> 's	-12 12
more:l=and the	-10 10
more:l=ask for	-15 15
more:l=has been	12 -12
more:l=in its	-12 12
more:l=in the	19 -19
more:l=pay <number>	-13 13
more:l=sign an	-10 10
more:longer	19 -19
more:longer span	18 -18
more:lr=<begin> <span>	-13 13
more:lr=<number> .	-14 14
more:lr=a <span>	-9 9
more:lr=a one	-10 10
more:lr=an of	15 -15
more:lr=an to	-13 13
more:lr=any .	-13 13
more:lr=for <span>	18 -18
more:lr=nobody it	-9 9
more:lr=not .	-19 19
more:lr=the ,	-28 28
more:lr=the round	14 -14
more:lr=to it	-19 19
more:lr=was in	-11 11
more:made no span	21 -21
more:r1=)	-13 13
more:r1=,	-29 29
more:r1=.	-13 13
more:r1=<end>	20 -20
more:r1=<level>	32 -32
more:r1=<v-impose>	17 -17
more:r1=<v-stay>	-18 18
more:r1=by	21 -21
more:r1=day	12 -12
more:r1=expensive	-13 13
more:r1=extension	-11 11
more:r1=for	27 -27
more:r1=it	-25 25
more:r1=its	19 -19
more:r1=meet	17 -17
more:r1=of	17 -17
more:r1=round	24 -24
more:r1=run	-20 20
more:r1=than	23 -23
more:r1=the	15 -15
more:r1=time	11 -11
more:r1=to	10 -10
more:r1=twice	-18 18
more:r2=,	-17 17
more:r2=<day-gone>	21 -21
more:r2=<day-today>	-12 12
more:r2=<duty>	21 -21
more:r2=<goods>	17 -17
more:r2=<level>	16 -16
more:r2=<number>	14 -14
more:r2=<v-agree>	-11 11
more:r2=<v-sign>	-11 11
more:r2=?	-13 13
more:r2=agree	-13 13
more:r2=between	-11 11
more:r2=but	-10 10
more:r2=for	17 -17
more:r2=on	11 -11
more:r2=tariff	13 -13
more:r2=the	49 -49
more:r2=thi	-9 9
more:r2=till	-10 10
more:r2=with	-10 10
more:r=, but	-10 10
more:r=, of	-24 24
more:r=, with	-13 13
more:r=. <end>	-10 10
more:r=<end> <end>	20 -20
more:r=<span> ,	-14 14
more:r=<span> .	16 -16
more:r=by <span>	12 -12
more:r=for <span>	17 -17
more:r=it ,	-16 16
more:r=it .	-27 27
more:r=of the	11 -11
more:r=on <day-gone>	18 -18
more:r=on <quality>	-9 9
more:r=round of	9 -9
more:r=to <day-gone>	10 -10
more:refused	-9 9
more:refused no span	-19 19
more:refused span	15 -15
more:t0=future	27 -27
more:t0=modal	14 -14
more:t0=modal-not	-8 8
more:t0=past	-10 10
more:t0=past-passive-not	-11 11
more:t0=perfect-passive	14 -14
more:t0=present	16 -16
more:v0=agree	13 -13
more:v0=be	13 -13
more:v0=collect	-12 12
more:v0=extend	23 -23
more:v0=get	12 -12
more:v0=go	9 -9
more:v0=pay	-10 10
more:v0=vote	-10 10
more:v1=agree	-11 11
more:v1=ask	-13 13
more:v1=collect	-11 11
more:v1=extend	12 -12
more:v1=get	11 -11
more:v1=go	12 -12
more:v1=pay	-10 10
more:v1=renew	-13 13
more:v1=vote	-11 11
more:v1=write	-13 13
more:vt0=be present	18 -18
more:vt0=extend past	10 -10
more:vt0=other past	8 -8
more:vt0=other perfect	10 -10
more:vt0=other present	-11 11
more:vt0=pay past	-13 13
more:vt0=prolong past	-11 11
more:vt0=prolong perfect	16 -16
more:vt0=sign present	-12 12
more:waits	31 -31
more:waits no span	11 -11
more:waits span	20 -20
more=	48 -48
more=longer	11 -11
more=refused+longer	-10 10
more=waits+longer	22 -22
more=wished+made+longer	10 -10
no span	51 -51
pause:c0=impose	16 -16
pause:c0=stay	12 -12
pause:c1=impose	20 -20
pause:c1=stay	12 -12
pause:ct0=stay past	9 -9
pause:ct1=stay past	9 -9
pause:l1=<not>	-13 13
pause:l1=no	-13 13
pause:l1=the	15 -15
pause:l2=:	-12 12
pause:l2=<name>	-12 12
pause:l2=call	-10 10
pause:r1=between	-14 14
pause:r1=in	-12 12
pause:r1=of	-10 10
pause:r2=<span>	-11 11
pause:r2=a	-13 13
pause:r2=the	-15 15
pause:r2=which	-10 10
pause:t0=past	19 -19
pause:v0=be	12 -12
pause:v0=call	-10 10
pause:v0=have	-11 11
pause:v1=be	12 -12
pause:v1=call	-10 10
pause:v1=have	-12 12
pauses:r2=for	-12 12
peace:c1=stay	13 -13
peace:l1=<duty>	-12 12
peace:l1=tariff	-12 12
peace:l2=the	-11 11
peace:r1=between	-11 11
peace:r2=<name>	-11 11
prolong:c0=refuse	-11 11
prolong:t0=past	-11 11
prolong:v0=refuse	-11 11
prolonged:ct0=renew perfect-passive	14 -14
prolonged:ct1=renew perfect-passive	14 -14
prolonged:l1=been	18 -18
prolonged:l2=not	14 -14
prolonged:r1=in	-10 10
prolonged:r2=<day-gone>	16 -16
prolonged:r2=<month-gone>	-11 11
quiet:c0=end	-9 9
quiet:c1=end	-9 9
quiet:l1=<duty>	-9 9
quiet:l1=<v-propose>	-10 10
quiet:l1=of	10 -10
quiet:l1=tariff	-11 11
quiet:l1=was	-12 12
quiet:l2=<begin>	11 -11
quiet:l2=in	-10 10
quiet:r1=.	18 -18
quiet:r1=between	-10 10
quiet:r2=<end>	25 -25
quiet:r2=<name>	-9 9
quiet:r2=and	-11 11
quiet:r2=in	-10 10
quiet:r2=the	11 -11
quiet:r=, and	-11 11
quiet:r=. <end>	17 -17
quiet:r=between <name>	-11 11
quiet:r=in <month-gone>	-9 9
quiet:t0=past	-11 11
quiet:vt0=be past	-8 8
renewed:ct0=renew perfect-passive	-10 10
renewed:ct1=renew perfect-passive	-10 10
renewed:l1=<not>	-16 16
renewed:l1=been	-10 10
renewed:l1=not	-15 15
renewed:l1=was	14 -14
renewed:l2=<not>	-19 19
renewed:l2=not	-13 13
renewed:r1=.	-22 22
renewed:r1=in	13 -13
renewed:r2=<end>	-21 21
renewed:r2=<month-gone>	12 -12
renewed:t0=past-passive	14 -14
renewed:t0=past-passive-not	-16 16
s:"	44 -44
s:'s	13 -13
s:(	-19 19
s:)	-17 17
s:-	23 -23
s:.	11 -11
s:/	20 -20
s:;	-45 45
s:<agent>	17 -17
s:<day-ahead>	60 -60
s:<day-gone>	-56 56
s:<day-today>	19 -19
s:<goods-amount>	-12 12
s:<goods>	8 -8
s:<money>	25 -25
s:<month-ahead>	29 -29
s:<month-gone>	-40 40
s:<month-today>	-10 10
s:<name>	15 -15
s:<not>	-11 11
s:<number>	-17 17
s:<office>	35 -35
s:<organisation>	34 -34
s:<quality>	16 -16
s:<sender>	22 -22
s:<v-agree>	24 -24
s:<v-bear>	23 -23
s:<v-buy>	20 -20
s:<v-deny>	29 -29
s:<v-end>	-70 70
s:<v-lack>	34 -34
s:<v-propose>	39 -39
s:<v-refuse>	9 -9
s:<v-return>	-20 20
s:<v-say>	24 -24
s:<v-stay>	-6 6
s:<v-suspend>	11 -11
s:<v-threaten>	24 -24
s:?	38 -38
s:add	27 -27
s:additional	19 -19
s:after	-32 32
s:against	12 -12
s:ago	9 -9
s:agree	17 -17
s:agreement	31 -31
s:aire	-18 18
s:all	13 -13
s:allowed	-12 12
s:also	14 -14
s:am	-14 14
s:an	-19 19
s:and	-9 9
s:anew	-10 10
s:announce	25 -25
s:answer	17 -17
s:approve	23 -23
s:are	15 -15
s:article	-9 9
s:ask	-10 10
s:asleep	-8 8
s:attempt	9 -9
s:autumn	-9 9
s:away	-23 23
s:ban	-10 10
s:bar	-10 10
s:batlle	-13 13
s:be	40 -40
s:bear	-10 10
s:became	-13 13
s:because	-29 29
s:before	11 -11
s:being	16 -16
s:bell	-14 14
s:berth	-10 10
s:between	-11 11
s:birthday	-12 12
s:born	-10 10
s:both	-10 10
s:breaking	10 -10
s:broke	-38 38
s:bueno	-18 18
s:busan	35 -35
s:buy	14 -14
s:by	34 -34
s:cable	16 -16
s:call	20 -20
s:capital	-14 14
s:case	19 -19
s:cashew	-11 11
s:ceasefire	10 -10
s:cement	-19 19
s:charge	-20 20
s:chip	20 -20
s:christma	-11 11
s:citru	-12 12
s:clerk	-13 13
s:clock	11 -11
s:close	-16 16
s:cocoa	8 -8
s:cod	-10 10
s:coffee	13 -13
s:collapsed	-36 36
s:collect	-28 28
s:come	-12 12
s:company	14 -14
s:conclude	-19 19
s:continue	15 -15
s:control	20 -20
s:copper	15 -15
s:cost	8 -8
s:could	13 -13
s:country	-15 15
s:cover	11 -11
s:custom	-23 23
s:cut	15 -15
s:date	29 -29
s:day	14 -14
s:dead	-28 28
s:deal	20 -20
s:decision	12 -12
s:decree	-19 19
s:did	-17 17
s:die	14 -14
s:dinner	-11 11
s:do	-11 11
s:doe	24 -24
s:down	-30 30
s:during	-12 12
s:duty	-13 13
s:each	-19 19
s:earth	18 -18
s:economy	21 -21
s:editor	-11 11
s:effect	7 -7
s:either	-10 10
s:end	-50 50
s:enter	16 -16
s:even	-17 17
s:ever	11 -11
s:every	12 -12
s:everybody	14 -14
s:everything	12 -12
s:expensive	-13 13
s:expire	-51 51
s:export	-10 10
s:extend	18 -18
s:fact	13 -13
s:fail	-11 11
s:failed	-20 20
s:fall	18 -18
s:far	9 -9
s:farmer	9 -9
s:fee	31 -31
s:fence	12 -12
s:fentanyl	27 -27
s:first	-48 48
s:flash	11 -11
s:followed	-29 29
s:following	-23 23
s:food	-9 9
s:force	30 -30
s:forty	-10 10
s:four	-15 15
s:friday	11 -11
s:from	-16 16
s:fruit	-10 10
s:full	-9 9
s:gave	24 -24
s:geneva	13 -13
s:gentlemen	-12 12
s:get	25 -25
s:ghent	-21 21
s:given	9 -9
s:glass	13 -13
s:go	-25 25
s:good	11 -11
s:grain	-12 12
s:grant	-14 14
s:had	-37 37
s:hand	16 -16
s:handed	-12 12
s:handshake	16 -16
s:happen	13 -13
s:has	11 -11
s:have	39 -39
s:hear	-10 10
s:her	-17 17
s:his	30 -30
s:history	-14 14
s:honey	10 -10
s:house	21 -21
s:how	12 -12
s:i	37 -37
s:if	80 -80
s:impose	20 -20
s:in	-12 12
s:increase	12 -12
s:into	44 -44
s:is	23 -23
s:it	-15 15
s:its	-11 11
s:joint	10 -10
s:josé	-12 12
s:just	10 -10
s:kava	-11 11
s:lahore	11 -11
s:lamp	-9 9
s:lapse	-61 61
s:largest	9 -9
s:lasted	-60 60
s:late	10 -10
s:later	27 -27
s:law	19 -19
s:lawsuit	-11 11
s:leave	52 -52
s:lemon	-12 12
s:let	-44 44
s:letter	17 -17
s:level	20 -20
s:levy	10 -10
s:lift	20 -20
s:list	12 -12
s:live	25 -25
s:lorry	-10 10
s:lose	19 -19
s:lower	-8 8
s:lull	-17 17
s:m	13 -13
s:mackerel	-12 12
s:market	16 -16
s:may	32 -32
s:measure	11 -11
s:medicine	13 -13
s:men	-10 10
s:mersin	-19 19
s:midnight	-26 26
s:minister	27 -27
s:ministry	11 -11
s:minute	11 -11
s:missed	-13 13
s:month	38 -38
s:more	7 -7
s:most	26 -26
s:move	21 -21
s:mr	16 -16
s:my	12 -12
s:name	15 -15
s:near	15 -15
s:need	16 -16
s:neighbour	-17 17
s:new	-13 13
s:next	21 -21
s:night	-12 12
s:nobody	-25 25
s:noon	16 -16
s:nor	16 -16
s:not	-12 12
s:note	-14 14
s:nothing	12 -12
s:nut	-9 9
s:observed	8 -8
s:observer	-11 11
s:off	8 -8
s:offer	21 -21
s:old	-17 17
s:olive	13 -13
s:on	23 -23
s:once	-18 18
s:one	-10 10
s:opened	9 -9
s:or	25 -25
s:osaka	-26 26
s:other	28 -28
s:out	-62 62
s:over	-16 16
s:palm	-14 14
s:part	26 -26
s:pass	-19 19
s:pause	-19 19
s:pen	10 -10
s:people	10 -10
s:place	19 -19
s:point	18 -18
s:port	-10 10
s:porto	-9 9
s:post	-16 16
s:prawn	-17 17
s:present	10 -10
s:presenter	-15 15
s:price	15 -15
s:produced	12 -12
s:prolong	12 -12
s:propose	14 -14
s:purchase	10 -10
s:put	34 -34
s:quiet	11 -11
s:raise	-23 23
s:rang	-14 14
s:rare	17 -17
s:reach	22 -22
s:recall	-21 21
s:reciprocal	16 -16
s:remember	-11 11
s:renew	-16 16
s:rent	15 -15
s:report	14 -14
s:reprieve	11 -11
s:rest	12 -12
s:result	12 -12
s:return	28 -28
s:rice	15 -15
s:rise	-15 15
s:round	44 -44
s:rubber	-12 12
s:rule	23 -23
s:run	-47 47
s:say	39 -39
s:season	15 -15
s:second	-14 14
s:section	13 -13
s:sell	12 -12
s:served	-12 12
s:set	13 -13
s:should	19 -19
s:signature	14 -14
s:sit	21 -21
s:six	11 -11
s:speak	13 -13
s:spoke	8 -8
s:spring	-31 31
s:st	14 -14
s:stand	25 -25
s:state	11 -11
s:stay	22 -22
s:step	24 -24
s:stop	44 -44
s:strike	39 -39
s:successor	-11 11
s:summer	-32 32
s:surcharge	12 -12
s:suspend	16 -16
s:suspension	19 -19
s:table	12 -12
s:take	27 -27
s:talk	39 -39
s:tariff	9 -9
s:tax	11 -11
s:tea	-15 15
s:telephone	21 -21
s:tell	37 -37
s:ten	-11 11
s:term	22 -22
s:text	14 -14
s:than	36 -36
s:thank	-13 13
s:the	21 -21
s:their	17 -17
s:them	22 -22
s:these	-17 17
s:thi	22 -22
s:thing	11 -11
s:think	-19 19
s:third	32 -32
s:three	16 -16
s:through	15 -15
s:thu	-11 11
s:tied	-10 10
s:time	17 -17
s:to	12 -12
s:too	12 -12
s:top	12 -12
s:trade	13 -13
s:truce	-12 12
s:tuna	14 -14
s:twice	-17 17
s:two	8 -8
s:under	25 -25
s:unless	16 -16
s:unsigned	-18 18
s:us	11 -11
s:vienna	-13 13
s:volume	-11 11
s:wait	12 -12
s:wake	-9 9
s:walk	17 -17
s:walked	-9 9
s:war	19 -19
s:was	-11 11
s:water	13 -13
s:way	10 -10
s:week	11 -11
s:weekend	-11 11
s:welcomed	12 -12
s:well	11 -11
s:when	-28 28
s:where	15 -15
s:whether	18 -18
s:who	37 -37
s:why	-15 15
s:will	23 -23
s:wine	-11 11
s:winter	-28 28
s:within	-16 16
s:work	8 -8
s:world	10 -10
s:would	54 -54
s:write	8 -8
s:year	-10 10
s:yet	13 -13
s:you	-15 15
s:your	14 -14
second:c0=sign	-10 10
second:c0=stay	15 -15
second:c1=say	-12 12
second:c1=sign	-9 9
second:c1=stay	15 -15
second:ct0=stay past	8 -8
second:ct1=stay past	8 -8
second:l1='s	-11 11
second:l1=its	-9 9
second:l2=<begin>	-27 27
second:l2=<name>	-11 11
second:r1=,	-34 34
second:r1=<goods>	-12 12
second:r1=<v-bear>	16 -16
second:r1=day	12 -12
second:r1=extension	-12 12
second:r1=meet	15 -15
second:r1=one	-10 10
second:r1=round	23 -23
second:r1=time	9 -9
second:r2=:	-10 10
second:r2=<v-stay>	-11 11
second:r2=on	11 -11
second:r2=with	-11 11
second:t0=past	29 -29
second:v0=be	12 -12
second:v1=be	12 -12
sides=0	36 -36
sides=1	26 -26
sides=2	17 -17
sleep:c1=end	-10 10
sleep:t0=past	-10 10
spare:c1=target	-10 10
spare:ct1=target infinitive	-10 10
spare:l1=to	-10 10
spare:l2=hour	-11 11
spare:v1=spare	-10 10
standstill:c1=end	-14 14
standstill:l1=a	13 -13
standstill:r1=on	-15 15
standstill:r2=<month-gone>	-9 9
standstill:r2=<name>	-13 13
standstill:r2=<span>	10 -10
successor:l1=a	-12 12
successor:l2=<not>	-12 12
successor:l2=without	-12 12
suspend:l1=<name>	-13 13
suspend:l2=and	-13 13
suspend:r1=<points>	-12 12
suspend:r2=of	-12 12
suspension:l2=<begin>	-9 9
suspension:r1=<v-agree>	-10 10
suspension:r1=<v-end>	12 -12
suspension:r1=<v-impose>	-21 21
suspension:r1=<v-sign>	-9 9
suspension:r1=agree	-10 10
suspension:r1=end	10 -10
suspension:r2=the	13 -13
top	34 -34
truce:c0=propose	19 -19
truce:c0=renew	18 -18
truce:c0=say	9 -9
truce:c0=up	-14 14
truce:c1=propose	22 -22
truce:c1=renew	14 -14
truce:c1=say	9 -9
truce:c1=sign	24 -24
truce:c1=up	-14 14
truce:ct0=agree perfect	15 -15
truce:ct0=agree present	-16 16
truce:ct0=bear future	-12 12
truce:ct0=bear past	12 -12
truce:ct0=down present	-8 8
truce:ct0=impose past	14 -14
truce:ct0=impose pluperfect	18 -18
truce:ct0=impose present	-19 19
truce:ct0=propose present	16 -16
truce:ct0=renew present	13 -13
truce:ct0=sign pluperfect	11 -11
truce:ct0=stay past	-14 14
truce:ct0=stay present	30 -30
truce:ct0=up present	-11 11
truce:ct1=agree perfect	12 -12
truce:ct1=agree present	-17 17
truce:ct1=bear past	12 -12
truce:ct1=begin present	-9 9
truce:ct1=down present	-9 9
truce:ct1=end past	-12 12
truce:ct1=impose infinitive	10 -10
truce:ct1=impose participle-passive	22 -22
truce:ct1=impose past	11 -11
truce:ct1=impose pluperfect	16 -16
truce:ct1=impose present	-20 20
truce:ct1=propose present	15 -15
truce:ct1=renew present	13 -13
truce:ct1=sign infinitive	9 -9
truce:ct1=sign participle-passive	17 -17
truce:ct1=sign perfect	12 -12
truce:ct1=sign pluperfect	10 -10
truce:ct1=stay past	-14 14
truce:ct1=stay present	30 -30
truce:ct1=up present	-11 11
truce:l1='	-11 11
truce:l1=<goods>	16 -16
truce:l1=<name>	27 -27
truce:l1=<not>	-33 33
truce:l1=<quality>	-17 17
truce:l1=<span>	19 -19
truce:l1=as	13 -13
truce:l1=first	-34 34
truce:l1=its	-17 17
truce:l1=last	-16 16
truce:l1=no	-35 35
truce:l1=of	13 -13
truce:l1=present	16 -16
truce:l1=temporary	-9 9
truce:l1=that	-18 18
truce:l1=trade	-11 11
truce:l1=two	9 -9
truce:l2=)	12 -12
truce:l2=.	10 -10
truce:l2=:	-20 20
truce:l2=;	-13 13
truce:l2=<name>	-17 17
truce:l2=<not>	18 -18
truce:l2=<person>	11 -11
truce:l2=<v-bear>	14 -14
truce:l2=<v-begin>	14 -14
truce:l2=<v-end>	13 -13
truce:l2=<v-impose>	16 -16
truce:l2=<v-sign>	12 -12
truce:l2=<v-stay>	8 -8
truce:l2=after	-37 37
truce:l2=and	29 -29
truce:l2=day	16 -16
truce:l2=doe	18 -18
truce:l2=extend	12 -12
truce:l2=if	29 -29
truce:l2=let	-15 15
truce:l2=of	14 -14
truce:l2=on	-10 10
truce:l2=replace	11 -11
truce:l2=should	10 -10
truce:l2=the	-22 22
truce:l2=was	-16 16
truce:l2=which	10 -10
truce:l2=with	13 -13
truce:l2=without	11 -11
truce:l=) the	12 -12
truce:l=, the	17 -17
truce:l=. the	10 -10
truce:l=: a	-19 19
truce:l=; the	-17 17
truce:l=<begin> that	-21 21
truce:l=<begin> the	-8 8
truce:l=<begin> their	8 -8
truce:l=<name> :	-10 10
truce:l=<name> the	-14 14
truce:l=a <span>	-12 12
truce:l=a tariff	-11 11
truce:l=a trade	-12 12
truce:l=after the	-25 25
truce:l=and the	13 -13
truce:l=but the	-9 9
truce:l=day the	11 -11
truce:l=doe the	15 -15
truce:l=for a	16 -16
truce:l=for the	-9 9
truce:l=had a	9 -9
truce:l=has a	12 -12
truce:l=has no	-11 11
truce:l=if the	28 -28
truce:l=is a	10 -10
truce:l=of a	22 -22
truce:l=of the	9 -9
truce:l=on a	-18 18
truce:l=should the	9 -9
truce:l=the <quality>	-10 10
truce:l=the <span>	22 -22
truce:l=the first	-28 28
truce:l=the last	-16 16
truce:l=the present	15 -15
truce:l=the tariff	10 -10
truce:l=their tariff	-12 12
truce:l=to the	11 -11
truce:l=was a	-21 21
truce:l=— <name>	11 -11
truce:l=— a	-15 15
truce:lr=<span> of	10 -10
truce:lr=a ,	24 -24
truce:lr=a .	17 -17
truce:lr=a :	13 -13
truce:lr=a before	-13 13
truce:lr=a for	11 -11
truce:lr=a from	-15 15
truce:lr=a in	11 -11
truce:lr=a of	-19 19
truce:lr=a on	12 -12
truce:lr=a over	10 -10
truce:lr=a since	9 -9
truce:lr=a that	-20 20
truce:lr=a which	-10 10
truce:lr=a with	17 -17
truce:lr=first ,	-26 26
truce:lr=tariff ,	16 -16
truce:lr=tariff between	-15 15
truce:lr=tariff end	13 -13
truce:lr=tariff go	-13 13
truce:lr=tariff is	-10 10
truce:lr=tariff of	14 -14
truce:lr=tariff that	11 -11
truce:lr=that end	-11 11
truce:lr=the .	20 -20
truce:lr=the begin	24 -24
truce:lr=the doe	-12 12
truce:lr=the has	24 -24
truce:lr=the it	9 -9
truce:lr=the itself	11 -11
truce:lr=the last	13 -13
truce:lr=the of	-15 15
truce:lr=the on	-18 18
truce:lr=the to	11 -11
truce:lr=the was	36 -36
truce:lr=their end	16 -16
truce:lr=their over	-14 14
truce:lr=trade between	15 -15
truce:lr=whose with	-10 10
truce:r1=(	-10 10
truce:r1=.	22 -22
truce:r1=<not>	18 -18
truce:r1=<v-down>	12 -12
truce:r1=<v-stay>	-10 10
truce:r1=<v-suspend>	14 -14
truce:r1=<v-up>	-26 26
truce:r1=as	12 -12
truce:r1=before	-10 10
truce:r1=begin	29 -29
truce:r1=between	-12 12
truce:r1=by	10 -10
truce:r1=die	16 -16
truce:r1=doe	-12 12
truce:r1=expire	-19 19
truce:r1=for	22 -22
truce:r1=from	-12 12
truce:r1=go	-27 27
truce:r1=has	10 -10
truce:r1=hold	13 -13
truce:r1=in	23 -23
truce:r1=it	10 -10
truce:r1=itself	11 -11
truce:r1=last	14 -14
truce:r1=near	11 -11
truce:r1=of	-14 14
truce:r1=on	-10 10
truce:r1=over	-16 16
truce:r1=that	-7 7
truce:r1=to	33 -33
truce:r1=was	53 -53
truce:r1=which	-15 15
truce:r2=,	13 -13
truce:r2=;	-9 9
truce:r2=<day-ahead>	12 -12
truce:r2=<day-today>	32 -32
truce:r2=<end>	52 -52
truce:r2=<goods>	-8 8
truce:r2=<level>	16 -16
truce:r2=<month-gone>	-17 17
truce:r2=<name>	-14 14
truce:r2=<not>	14 -14
truce:r2=<number>	15 -15
truce:r2=<seat>	-14 14
truce:r2=<span>	-16 16
truce:r2=<v-agree>	10 -10
truce:r2=<v-begin>	16 -16
truce:r2=<v-end>	13 -13
truce:r2=<v-impose>	41 -41
truce:r2=<v-renew>	15 -15
truce:r2=<v-sign>	17 -17
truce:r2=<v-target>	9 -9
truce:r2=?	12 -12
truce:r2=and	14 -14
truce:r2=both	15 -15
truce:r2=busan	24 -24
truce:r2=by	-10 10
truce:r2=dead	-22 22
truce:r2=for	16 -16
truce:r2=geneva	19 -19
truce:r2=had	-22 22
truce:r2=has	13 -13
truce:r2=in	-26 26
truce:r2=it	18 -18
truce:r2=its	18 -18
truce:r2=of	-15 15
truce:r2=on	-11 11
truce:r2=out	-20 20
truce:r2=over	-9 9
truce:r2=since	-13 13
truce:r2=steel	-12 12
truce:r2=sugar	-11 11
truce:r2=them	23 -23
truce:r2=to	31 -31
truce:r2=until	20 -20
truce:r2=was	22 -22
truce:r2=what	-10 10
truce:r2=with	-10 10
truce:r=, <span>	-14 14
truce:r=, a	-8 8
truce:r=, for	13 -13
truce:r=, of	-16 16
truce:r=, the	11 -11
truce:r=, they	-13 13
truce:r=, which	10 -10
truce:r=. <end>	21 -21
truce:r=agree in	12 -12
truce:r=begin on	13 -13
truce:r=between <name>	-16 16
truce:r=between <seat>	14 -14
truce:r=between them	23 -23
truce:r=by <span>	9 -9
truce:r=doe not	-13 13
truce:r=end <day-today>	17 -17
truce:r=end <end>	7 -7
truce:r=end ?	10 -10
truce:r=end at	9 -9
truce:r=end in	-15 15
truce:r=end on	-13 13
truce:r=expire .	-10 10
truce:r=in <month-gone>	10 -10
truce:r=is dead	-22 22
truce:r=is not	10 -10
truce:r=is over	-12 12
truce:r=lapse on	-9 9
truce:r=of <day-gone>	12 -12
truce:r=of <month-gone>	-12 12
truce:r=of <span>	-26 26
truce:r=of busan	22 -22
truce:r=of geneva	19 -19
truce:r=on duty	-13 13
truce:r=run out	-16 16
truce:r=run until	12 -12
truce:r=that <name>	18 -18
truce:r=that <seat>	-19 19
truce:r=that both	11 -11
truce:r=that had	-20 20
truce:r=that has	11 -11
truce:r=that run	-11 11
truce:r=that was	15 -15
truce:r=until the	-9 9
truce:r=was to	11 -11
truce:r=which the	-17 17
truce:r=with <name>	-11 11
truce:r=with <seat>	-12 12
truce:r=with the	19 -19
truce:t0=perfect-passive	-20 20
truce:v0=be	-15 15
truce:v0=extend	10 -10
truce:v0=go	-11 11
truce:v0=let	-39 39
truce:v0=put	20 -20
truce:v0=settle	-9 9
truce:v1=be	-16 16
truce:v1=extend	20 -20
truce:v1=go	-11 11
truce:v1=leave	10 -10
truce:v1=let	-36 36
truce:v1=prolong	9 -9
truce:v1=put	21 -21
truce:v1=settle	-9 9
truce:vt0=agree perfect	11 -11
truce:vt0=agree present	-8 8
truce:vt0=be past	-16 16
truce:vt0=be perfect	-15 15
truce:vt0=be present	25 -25
truce:vt0=declare past	-11 11
truce:vt0=end past	-16 16
truce:vt0=end present	16 -16
truce:vt0=go present	-14 14
truce:vt0=let present	-33 33
truce:vt0=put present	17 -17
verb:c0=impose	38 -38
verb:c0=stay	11 -11
verb:c0=suspend	16 -16
verb:c1=impose	39 -39
verb:c1=stay	12 -12
verb:c1=suspend	20 -20
verb:ct1=target infinitive	-10 10
verb:l1=,	11 -11
verb:l2=<begin>	18 -18
verb:l2=hour	-11 11
verb:l=and <name>	-11 11
verb:l=hour to	-11 11
verb:lr=<name> <points>	-14 14
verb:r1=.	10 -10
verb:r1=:	-13 13
verb:r1=for	17 -17
verb:r1=its	15 -15
verb:r1=the	12 -12
verb:r2=<day-gone>	10 -10
verb:r2=<end>	16 -16
verb:r2=<span>	15 -15
verb:r2=the	-11 11
verb:r=. <end>	10 -10
verb:r=for <span>	14 -14
verb:t0=past-passive	14 -14
verb:v1=suspend	13 -13
w:added	17 -17
w:asleep	-8 8
w:extended	17 -17
w:go on	16 -16
w:goes on	25 -25
w:handshake	15 -15
w:held in	13 -13
w:holiday	-13 13
w:keep	25 -25
w:keeps	19 -19
w:lifts	12 -12
w:lull	-17 17
w:more	24 -24
w:pause	-14 14
w:pauses	-10 10
w:prolonged	14 -14
w:put off	10 -10
w:quiet	11 -11
w:renewed	-13 13
w:reprieve	11 -11
w:second	-19 19
w:sleep	-11 11
w:spare	-10 10
w:stay	22 -22
w:stays	26 -26
w:successor	-11 11
w:suspended	34 -34
w:suspension	17 -17
w:truce	-14 14
w:truces	15 -15
words=loose	36 -36
words=loose no span 	45 -45
words=loose span 	13 -13
words=loose span gone	-8 8
words=loose+more	14 -14
words=loose+more no span 	27 -27
words=loose+more+truce	18 -18
words=loose+truce	10 -10
words=loose+truce no span 	19 -19
words=loose+truce no span gone	-16 16
words=loose+truce span 	17 -17
words=loose+verb	18 -18
words=more	41 -41
words=more no span 	44 -44
words=more no span ahead	23 -23
words=more no span gone	20 -20
words=more no span gone+ahead	-22 22
words=more span gone+ahead	-9 9
words=more+quiet no span gone	-9 9
words=more+quiet+truce	-14 14
words=more+truce no span 	10 -10
words=more+truce no span gone	-7 7
words=more+verb no span 	12 -12
words=quiet	41 -41
words=quiet no span 	36 -36
words=quiet span 	15 -15
words=truce no span ahead	52 -52
words=truce no span gone	-35 35
words=truce no span gone+ahead	40 -40
words=truce span 	-18 18
words=truce span ahead	21 -21
words=truce span gone	11 -11
words=truce+verb	22 -22
words=truce+verb no span 	9 -9
words=verb	33 -33
words=verb no span 	39 -39
words=verb span 	19 -19`;
