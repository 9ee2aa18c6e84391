// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_ENDED = `no	yes
<always>	57 -57
again:c0=impose	-18 18
again:c1=impose	-17 17
again:ct0=stay past	-12 12
again:ct1=stay past	-12 12
again:l2=<v-impose>	-11 11
again:r2=<quality>	-8 8
again:v0=collect	-13 13
again:v1=collect	-13 13
another:l1=,	-9 9
another:l1=;	-11 11
another:l1=<begin>	-11 11
another:l2=<begin>	-10 10
another:l2=<name>	-10 10
another:l2=it	11 -11
another:r1=,	-10 10
another:r1=<span>	10 -10
another:r2=,	-8 8
another:r2=.	25 -25
another:r2=thi	-10 10
another:t0=present	22 -22
another:t0=present-passive	-12 12
arrangement:l2=<begin>	16 -16
arrangement:r2=<v-agree>	-11 11
arrangement:r2=last	-13 13
asleep:c0=stay	-9 9
asleep:c1=stay	-9 9
asleep:ct0=stay past	-10 10
asleep:ct1=stay past	-10 10
asleep:t0=past	-10 10
asleep:v0=be	-10 10
asleep:v1=be	-10 10
ceasefire:l1=a	12 -12
ceasefire:l1=the	9 -9
ceasefire:l1=their	-12 12
ceasefire:r2=<goods>	-11 11
days:ahead	60 -60
days:gone	-25 25
earlier=0	14 -14
earlier=2	12 -12
earlier=3	45 -45
extended:c0=impose	17 -17
extended:c1=impose	17 -17
extended:l2=and	-10 10
extended:r1=.	10 -10
extended:r1=it	-11 11
extended:r2=.	-12 12
extended:r2=<end>	12 -12
extended:v0=extend	17 -17
extended:v1=extend	17 -17
extending:c0=impose	-10 10
extending:c1=impose	-10 10
extension:c0=end	-13 13
extension:c1=agree	-14 14
extension:c1=impose	-8 8
extension:ct0=agree present	-13 13
extension:ct0=impose present	-11 11
extension:ct1=agree infinitive	-11 11
extension:ct1=agree present	-13 13
extension:ct1=impose infinitive	-11 11
extension:ct1=impose present	-11 11
extension:l1=second	-11 11
extension:l2=<begin>	14 -14
extension:r1=<v-bear>	-9 9
extension:r1=of	30 -30
extension:r1=that	-10 10
extension:r1=to	-13 13
extension:r2=<end>	13 -13
extension:r2=it	-9 9
extension:r2=the	16 -16
extension:r2=to	-12 12
extension:v1=agree	-14 14
freeze:r2=a	-9 9
further:l2=,	-13 13
further:r1=<span>	-11 11
further:t0=past	13 -13
later	37 -37
lies:c1=impose	-10 10
loose:l=<begin> a	-9 9
loose:r1=,	-11 11
loose:r1=.	17 -17
loose:r1=at	12 -12
loose:r1=of	-16 16
loose:r2=<end>	22 -22
loose:r2=<number>	11 -11
loose:r2=<span>	-10 10
loose:r2=<v-agree>	-11 11
loose:r2=last	-13 13
loose:r=. <end>	16 -16
loose:t0=present	16 -16
lull:l2=<begin>	-9 9
more:c0=bear	12 -12
more:c0=end	-10 10
more:c0=impose	17 -17
more:c0=propose	16 -16
more:c0=say	16 -16
more:c1=bear	29 -29
more:c1=suspend	13 -13
more:ct0=agree past	16 -16
more:ct0=agree present	-12 12
more:ct0=begin present	11 -11
more:ct0=end past	-15 15
more:ct0=impose past	10 -10
more:ct0=impose past-passive	11 -11
more:ct0=propose present	10 -10
more:ct0=stay past	-19 19
more:ct0=stay present	26 -26
more:ct1=agree infinitive	-10 10
more:ct1=agree past	10 -10
more:ct1=agree present	-12 12
more:ct1=begin present	11 -11
more:ct1=impose past-passive	11 -11
more:ct1=propose participle-passive	-13 13
more:ct1=stay past	-20 20
more:ct1=stay present	25 -25
more:l1=;	-11 11
more:l1=<gate>	-12 12
more:l1=<goods>	10 -10
more:l1=<name>	29 -29
more:l1=<organisation>	12 -12
more:l1=<v-bear>	9 -9
more:l1=any	-11 11
more:l1=be	13 -13
more:l1=is	15 -15
more:l1=it	15 -15
more:l1=its	-11 11
more:l1=no	18 -18
more:l1=nobody	-10 10
more:l1=of	11 -11
more:l1=second	-10 10
more:l1=side	-12 12
more:l1=truce	17 -17
more:l1=was	11 -11
more:l2='s	-9 9
more:l2=,	10 -10
more:l2=<day-gone>	24 -24
more:l2=<goods>	11 -11
more:l2=<not>	-18 18
more:l2=<v-impose>	-17 17
more:l2=<v-suspend>	-19 19
more:l2=a	12 -12
more:l2=ask	-13 13
more:l2=collect	-13 13
more:l2=did	-21 21
more:l2=has	14 -14
more:l2=hold	-11 11
more:l2=is	12 -12
more:l2=it	14 -14
more:l2=of	14 -14
more:l2=pause	-14 14
more:l2=that	10 -10
more:l2=to	17 -17
more:l2=was	-11 11
more:l2=were	-12 12
more:l=, a	-13 13
more:l=, the	16 -16
more:l=<begin> the	-15 15
more:l=<name> 's	-11 11
more:l=and <name>	11 -11
more:l=ask for	-13 13
more:l=has been	11 -11
more:l=in its	-12 12
more:l=in the	18 -18
more:l=on an	-9 9
more:l=sign an	-11 11
more:l=was not	-13 13
more:longer	17 -17
more:longer span	24 -24
more:lr=<begin> <span>	-13 13
more:lr=a <span>	-10 10
more:lr=a one	-13 13
more:lr=an ,	-10 10
more:lr=an of	17 -17
more:lr=an to	-13 13
more:lr=any .	-12 12
more:lr=for <span>	17 -17
more:lr=nobody it	-10 10
more:lr=not .	-14 14
more:lr=the ,	-31 31
more:lr=the round	13 -13
more:lr=the that	-10 10
more:lr=to it	-18 18
more:made	12 -12
more:made no span	18 -18
more:r1=)	-12 12
more:r1=,	-30 30
more:r1=.	-16 16
more:r1=<end>	20 -20
more:r1=<level>	30 -30
more:r1=<v-impose>	16 -16
more:r1=<v-stay>	-17 17
more:r1=after	10 -10
more:r1=by	20 -20
more:r1=day	10 -10
more:r1=expensive	-12 12
more:r1=extension	-10 10
more:r1=for	25 -25
more:r1=in	20 -20
more:r1=it	-28 28
more:r1=its	20 -20
more:r1=meet	14 -14
more:r1=of	16 -16
more:r1=one	-10 10
more:r1=round	22 -22
more:r1=run	-19 19
more:r1=than	21 -21
more:r1=the	14 -14
more:r1=time	12 -12
more:r1=twice	-18 18
more:r1=was	10 -10
more:r2=,	-15 15
more:r2=:	-12 12
more:r2=<day-gone>	16 -16
more:r2=<day-today>	-12 12
more:r2=<duty>	24 -24
more:r2=<goods>	18 -18
more:r2=<level>	15 -15
more:r2=<month-gone>	13 -13
more:r2=<number>	11 -11
more:r2=<seat>	11 -11
more:r2=<v-agree>	-10 10
more:r2=?	-13 13
more:r2=agree	-14 14
more:r2=between	-11 11
more:r2=but	-10 10
more:r2=for	12 -12
more:r2=last	9 -9
more:r2=on	10 -10
more:r2=tariff	16 -16
more:r2=the	46 -46
more:r2=till	-10 10
more:r2=truce	10 -10
more:r2=with	-10 10
more:r=, but	-10 10
more:r=, of	-25 25
more:r=, with	-12 12
more:r=. <end>	-12 12
more:r=<end> <end>	20 -20
more:r=<span> ,	-15 15
more:r=<span> .	18 -18
more:r=by <span>	12 -12
more:r=for <span>	16 -16
more:r=in <month-gone>	9 -9
more:r=it .	-32 32
more:r=of the	12 -12
more:r=on <day-gone>	15 -15
more:r=on <quality>	-8 8
more:r=round of	7 -7
more:refused	-15 15
more:refused no span	-19 19
more:t0=future	24 -24
more:t0=modal	23 -23
more:t0=past-passive-not	-20 20
more:t0=perfect-passive	13 -13
more:t0=perfect-passive-not	-11 11
more:t0=present	15 -15
more:t0=present-passive-not	12 -12
more:v0=agree	13 -13
more:v0=be	11 -11
more:v0=collect	-12 12
more:v0=extend	24 -24
more:v0=make	-9 9
more:v1=agree	-8 8
more:v1=ask	-11 11
more:v1=collect	-10 10
more:v1=extend	9 -9
more:v1=go	16 -16
more:v1=write	-12 12
more:vt0=be present	16 -16
more:vt0=end past	-11 11
more:vt0=extend past	11 -11
more:vt0=make past	-10 10
more:vt0=sign present	-13 13
more:waits	32 -32
more:waits no span	11 -11
more:waits span	20 -20
more=	45 -45
more=longer	7 -7
more=waits+longer	21 -21
no span	54 -54
pause:c0=impose	15 -15
pause:c0=stay	12 -12
pause:c1=impose	17 -17
pause:c1=stay	12 -12
pause:ct0=stay past	10 -10
pause:ct1=stay past	10 -10
pause:l1=<not>	-13 13
pause:l1=no	-13 13
pause:l1=the	13 -13
pause:l2=:	-16 16
pause:l2=<name>	-12 12
pause:l2=<v-propose>	-9 9
pause:l2=call	-11 11
pause:r1=between	-13 13
pause:r1=in	-11 11
pause:r1=of	-9 9
pause:r2=<span>	-10 10
pause:r2=the	-15 15
pause:r2=which	-11 11
pause:t0=past	20 -20
pause:t0=pluperfect	-10 10
pause:v0=be	12 -12
pause:v0=call	-11 11
pause:v0=have	-11 11
pause:v1=be	12 -12
pause:v1=call	-10 10
pause:v1=have	-11 11
pauses:r2=for	-11 11
peace:l1=<duty>	-12 12
peace:l1=tariff	-12 12
peace:l2=the	-11 11
peace:r1=between	-11 11
peace:r2=<name>	-11 11
prolonged:l1=been	11 -11
prolonged:r2=,	-10 10
prolonged:r2=<day-gone>	11 -11
prolonged:t0=past-passive	-9 9
prolonged:v0=other	12 -12
prolonged:v1=other	12 -12
quiet:c0=end	-9 9
quiet:c1=end	-9 9
quiet:l1=<duty>	-10 10
quiet:l1=<v-propose>	-10 10
quiet:l1=of	11 -11
quiet:l1=tariff	-11 11
quiet:l1=was	-11 11
quiet:l2=<begin>	10 -10
quiet:l2=in	-10 10
quiet:r1=.	17 -17
quiet:r1=between	-10 10
quiet:r2=<end>	24 -24
quiet:r2=<name>	-10 10
quiet:r2=and	-10 10
quiet:r2=the	10 -10
quiet:r=, and	-11 11
quiet:r=. <end>	16 -16
quiet:r=between <name>	-12 12
quiet:r=in <month-gone>	-9 9
quiet:t0=past	-11 11
quiet:t0=present	12 -12
renew:l1=to	-16 16
renewed:l1=been	-11 11
renewed:l1=was	8 -8
renewed:l2=<not>	-20 20
renewed:l2=not	-13 13
renewed:r1=.	-17 17
renewed:r2=<end>	-16 16
renewed:t0=past-passive	11 -11
renewed:t0=past-passive-not	-17 17
renewed:t0=present-passive-not	10 -10
s:"	39 -39
s:'s	7 -7
s:(	-23 23
s:)	-23 23
s:-	22 -22
s:.	11 -11
s:/	17 -17
s::	11 -11
s:;	-40 40
s:<agent>	13 -13
s:<day-ahead>	59 -59
s:<day-gone>	-55 55
s:<day-today>	21 -21
s:<goods-amount>	-10 10
s:<level-noun>	10 -10
s:<money>	25 -25
s:<month-ahead>	21 -21
s:<month-gone>	-40 40
s:<month-today>	-10 10
s:<name>	20 -20
s:<number>	-13 13
s:<office>	31 -31
s:<organisation>	27 -27
s:<person>	14 -14
s:<quality>	14 -14
s:<sender>	22 -22
s:<v-agree>	16 -16
s:<v-bear>	32 -32
s:<v-buy>	20 -20
s:<v-deny>	30 -30
s:<v-end>	-69 69
s:<v-propose>	35 -35
s:<v-return>	-19 19
s:<v-say>	24 -24
s:<v-stay>	-9 9
s:<v-threaten>	18 -18
s:?	32 -32
s:a	6 -6
s:abolish	-8 8
s:add	21 -21
s:additional	18 -18
s:after	-29 29
s:against	10 -10
s:agree	23 -23
s:agreement	26 -26
s:aire	-10 10
s:all	28 -28
s:allowed	-12 12
s:also	13 -13
s:am	-14 14
s:an	-16 16
s:and	-10 10
s:anew	-12 12
s:announce	24 -24
s:another	-12 12
s:antwerp	-8 8
s:approve	21 -21
s:are	10 -10
s:article	-11 11
s:ask	-11 11
s:at	13 -13
s:autumn	-13 13
s:away	-17 17
s:ban	-10 10
s:banana	10 -10
s:batlle	-12 12
s:be	41 -41
s:bear	-12 12
s:became	-12 12
s:because	-36 36
s:before	11 -11
s:being	12 -12
s:bell	-9 9
s:between	-10 10
s:birthday	-12 12
s:both	-11 11
s:breaking	12 -12
s:broke	-38 38
s:bueno	-10 10
s:busan	25 -25
s:buy	15 -15
s:by	28 -28
s:call	19 -19
s:capital	-15 15
s:car	8 -8
s:case	13 -13
s:cashew	-10 10
s:ceasefire	7 -7
s:cement	-20 20
s:charge	-29 29
s:chip	17 -17
s:citru	-12 12
s:clock	13 -13
s:cod	-10 10
s:coffee	12 -12
s:collapsed	-35 35
s:collect	-28 28
s:come	-15 15
s:company	15 -15
s:conclude	-18 18
s:continue	14 -14
s:control	18 -18
s:copper	17 -17
s:cost	10 -10
s:country	-12 12
s:cover	10 -10
s:custom	-24 24
s:cut	15 -15
s:date	25 -25
s:day	22 -22
s:dead	-28 28
s:deal	14 -14
s:decision	10 -10
s:decree	-19 19
s:did	-18 18
s:die	9 -9
s:dinner	-12 12
s:doe	17 -17
s:down	-29 29
s:due	9 -9
s:during	-11 11
s:duty	-17 17
s:each	-21 21
s:early	-11 11
s:earth	17 -17
s:economy	17 -17
s:editor	-12 12
s:end	-48 48
s:enter	14 -14
s:even	-16 16
s:everybody	13 -13
s:everything	11 -11
s:expensive	-12 12
s:expire	-52 52
s:export	-11 11
s:extend	16 -16
s:fact	11 -11
s:fail	-11 11
s:failed	-19 19
s:fall	20 -20
s:far	9 -9
s:fee	31 -31
s:fentanyl	26 -26
s:first	-45 45
s:flash	10 -10
s:followed	-30 30
s:following	-22 22
s:food	-8 8
s:force	43 -43
s:forty	-10 10
s:four	-19 19
s:friday	10 -10
s:from	-16 16
s:fruit	-10 10
s:gave	20 -20
s:get	19 -19
s:ghent	-14 14
s:given	9 -9
s:glass	12 -12
s:go	-18 18
s:good	17 -17
s:grain	-12 12
s:grant	-11 11
s:had	-29 29
s:hand	11 -11
s:handed	-13 13
s:handshake	15 -15
s:happen	10 -10
s:has	10 -10
s:have	42 -42
s:her	-18 18
s:here	13 -13
s:his	24 -24
s:history	-14 14
s:house	14 -14
s:how	10 -10
s:i	38 -38
s:if	63 -63
s:impose	20 -20
s:in	-10 10
s:increase	11 -11
s:into	40 -40
s:is	31 -31
s:it	-17 17
s:josé	-11 11
s:just	11 -11
s:kava	-12 12
s:lahore	12 -12
s:lapse	-56 56
s:lasted	-52 52
s:later	27 -27
s:law	18 -18
s:lawsuit	-11 11
s:leave	49 -49
s:lemon	-11 11
s:let	-46 46
s:letter	16 -16
s:level	18 -18
s:levy	9 -9
s:lift	16 -16
s:like	15 -15
s:lisbon	-10 10
s:live	20 -20
s:lived	-9 9
s:longer	22 -22
s:lorry	-9 9
s:lose	18 -18
s:lower	-9 9
s:lull	-17 17
s:mackerel	-12 12
s:market	17 -17
s:may	25 -25
s:mean	11 -11
s:medicine	14 -14
s:men	-9 9
s:mersin	-19 19
s:midnight	-29 29
s:milk	10 -10
s:minister	24 -24
s:ministry	10 -10
s:month	33 -33
s:most	24 -24
s:move	17 -17
s:mr	12 -12
s:name	13 -13
s:near	11 -11
s:need	14 -14
s:neighbour	-15 15
s:new	-12 12
s:next	25 -25
s:night	-10 10
s:nobody	-21 21
s:noon	16 -16
s:nor	14 -14
s:not	-18 18
s:nothing	20 -20
s:now	10 -10
s:nut	-10 10
s:observed	9 -9
s:off	18 -18
s:offer	21 -21
s:old	-9 9
s:olive	9 -9
s:on	23 -23
s:once	-21 21
s:or	24 -24
s:osaka	-10 10
s:other	27 -27
s:our	-15 15
s:out	-60 60
s:over	-22 22
s:palm	-17 17
s:part	26 -26
s:passed	-16 16
s:pause	-15 15
s:people	10 -10
s:pepper	-9 9
s:place	13 -13
s:point	15 -15
s:port	-9 9
s:porto	-11 11
s:post	-16 16
s:prawn	-18 18
s:presenter	-16 16
s:price	15 -15
s:produced	12 -12
s:prolonged	11 -11
s:propose	14 -14
s:purchase	10 -10
s:put	33 -33
s:quiet	10 -10
s:radio	-10 10
s:raise	-13 13
s:rare	16 -16
s:reach	18 -18
s:reason	-14 14
s:recall	-21 21
s:reciprocal	13 -13
s:renewed	-14 14
s:rent	14 -14
s:replace	-7 7
s:reprieve	9 -9
s:rest	10 -10
s:result	11 -11
s:return	28 -28
s:rice	12 -12
s:rise	-15 15
s:round	64 -64
s:rubber	-13 13
s:rule	23 -23
s:run	-51 51
s:same	16 -16
s:say	26 -26
s:season	12 -12
s:second	-19 19
s:section	10 -10
s:sell	11 -11
s:served	-11 11
s:set	13 -13
s:should	19 -19
s:sit	22 -22
s:six	10 -10
s:so	-13 13
s:some	-10 10
s:speak	11 -11
s:spoken	9 -9
s:spring	-30 30
s:st	13 -13
s:stand	23 -23
s:state	10 -10
s:stay	26 -26
s:step	25 -25
s:still	16 -16
s:stop	39 -39
s:strike	42 -42
s:successor	-13 13
s:summer	-24 24
s:surcharge	11 -11
s:suspend	21 -21
s:suspension	20 -20
s:table	13 -13
s:take	25 -25
s:talk	42 -42
s:tariff	7 -7
s:tax	11 -11
s:telephone	23 -23
s:tell	31 -31
s:temporary	-9 9
s:ten	-11 11
s:term	22 -22
s:text	12 -12
s:than	32 -32
s:thank	-13 13
s:the	16 -16
s:their	17 -17
s:them	24 -24
s:there	-17 17
s:thi	24 -24
s:think	-12 12
s:third	31 -31
s:three	32 -32
s:through	15 -15
s:tied	-10 10
s:time	13 -13
s:to	11 -11
s:too	10 -10
s:top	10 -10
s:trade	9 -9
s:truce	-13 13
s:tuna	14 -14
s:twice	-14 14
s:under	24 -24
s:unless	37 -37
s:until	9 -9
s:up	9 -9
s:vienna	-13 13
s:volume	-10 10
s:wake	-10 10
s:walk	16 -16
s:walked	-10 10
s:war	17 -17
s:warn	10 -10
s:was	-12 12
s:water	12 -12
s:weekend	-10 10
s:welcomed	11 -11
s:when	-25 25
s:where	18 -18
s:whether	13 -13
s:who	34 -34
s:why	-15 15
s:will	21 -21
s:wine	-14 14
s:winter	-28 28
s:within	-19 19
s:would	44 -44
s:year	-8 8
s:yet	12 -12
s:you	-17 17
s:your	10 -10
s:—	15 -15
second:c0=stay	17 -17
second:c1=say	-11 11
second:c1=stay	17 -17
second:ct0=stay past	11 -11
second:ct1=stay past	11 -11
second:l1='s	-11 11
second:l1=its	-10 10
second:l2=<begin>	-29 29
second:l2=<name>	-11 11
second:r1=,	-37 37
second:r1=<goods>	-12 12
second:r1=<v-bear>	13 -13
second:r1=day	10 -10
second:r1=extension	-11 11
second:r1=meet	13 -13
second:r1=one	-13 13
second:r1=round	22 -22
second:r2=:	-12 12
second:r2=<v-impose>	-10 10
second:r2=<v-stay>	-10 10
second:r2=with	-11 11
second:t0=past	27 -27
second:v0=be	14 -14
second:v1=be	14 -14
sides=0	33 -33
sides=1	24 -24
sides=2	13 -13
sleep:c1=end	-10 10
sleep:t0=past	-10 10
spare:c1=target	-10 10
spare:ct1=target infinitive	-10 10
spare:l1=to	-10 10
spare:l2=hour	-11 11
spare:v1=spare	-10 10
standstill:c0=impose	10 -10
standstill:c1=impose	10 -10
standstill:l1=a	12 -12
standstill:r1=on	-16 16
standstill:r2=<name>	-16 16
standstill:r2=<span>	10 -10
successor:l1=a	-14 14
successor:l2=<not>	-14 14
successor:l2=without	-14 14
suspend:l1=<name>	-13 13
suspend:l2=and	-13 13
suspend:r1=<points>	-12 12
suspend:r2=of	-11 11
suspension:c0=begin	-8 8
suspension:c1=begin	-8 8
suspension:ct0=begin past	-9 9
suspension:ct1=begin past	-9 9
suspension:l2=<begin>	-10 10
suspension:l2=the	9 -9
suspension:r1=<v-agree>	-11 11
suspension:r1=<v-end>	13 -13
suspension:r1=<v-impose>	-22 22
suspension:r1=agree	-11 11
suspension:r1=end	11 -11
suspension:r2=the	10 -10
top	32 -32
truce:c0=propose	17 -17
truce:c0=say	11 -11
truce:c0=up	-12 12
truce:c1=agree	11 -11
truce:c1=end	17 -17
truce:c1=impose	12 -12
truce:c1=propose	21 -21
truce:c1=say	12 -12
truce:c1=up	-12 12
truce:ct0=agree perfect	12 -12
truce:ct0=agree present	-16 16
truce:ct0=bear future	-12 12
truce:ct0=bear past	10 -10
truce:ct0=down present	-10 10
truce:ct0=end present	19 -19
truce:ct0=impose past	14 -14
truce:ct0=impose pluperfect	17 -17
truce:ct0=impose present	-20 20
truce:ct0=propose past	8 -8
truce:ct0=propose pluperfect	-10 10
truce:ct0=propose present	17 -17
truce:ct0=stay past	-9 9
truce:ct0=stay present	23 -23
truce:ct0=up present	-11 11
truce:ct1=agree participle-passive	16 -16
truce:ct1=agree perfect	10 -10
truce:ct1=agree present	-16 16
truce:ct1=bear past	10 -10
truce:ct1=down present	-10 10
truce:ct1=end present	19 -19
truce:ct1=impose participle-passive	20 -20
truce:ct1=impose past	11 -11
truce:ct1=impose pluperfect	15 -15
truce:ct1=impose present	-21 21
truce:ct1=propose past	8 -8
truce:ct1=propose pluperfect	-10 10
truce:ct1=propose present	16 -16
truce:ct1=stay past	-9 9
truce:ct1=stay present	23 -23
truce:ct1=up present	-11 11
truce:l1='	-11 11
truce:l1=:	11 -11
truce:l1=<goods>	15 -15
truce:l1=<name>	25 -25
truce:l1=<not>	-30 30
truce:l1=<quality>	-18 18
truce:l1=<span>	18 -18
truce:l1=first	-32 32
truce:l1=last	-19 19
truce:l1=no	-32 32
truce:l1=of	11 -11
truce:l1=our	-11 11
truce:l1=present	16 -16
truce:l1=temporary	-9 9
truce:l1=that	-21 21
truce:l1=trade	-14 14
truce:l2=)	9 -9
truce:l2=:	-22 22
truce:l2=<name>	-10 10
truce:l2=<not>	13 -13
truce:l2=<v-bear>	9 -9
truce:l2=<v-begin>	16 -16
truce:l2=<v-end>	19 -19
truce:l2=<v-impose>	15 -15
truce:l2=after	-32 32
truce:l2=an	-10 10
truce:l2=and	28 -28
truce:l2=day	10 -10
truce:l2=doe	12 -12
truce:l2=end	9 -9
truce:l2=extend	14 -14
truce:l2=if	29 -29
truce:l2=let	-16 16
truce:l2=of	13 -13
truce:l2=renew	-11 11
truce:l2=should	11 -11
truce:l2=the	-24 24
truce:l2=was	-18 18
truce:l2=—	-11 11
truce:l=, the	11 -11
truce:l=: a	-22 22
truce:l=<begin> no	-11 11
truce:l=<begin> that	-23 23
truce:l=<name> the	-13 13
truce:l=a <span>	-10 10
truce:l=a tariff	-11 11
truce:l=after the	-19 19
truce:l=and the	12 -12
truce:l=before the	-11 11
truce:l=but the	-9 9
truce:l=doe the	12 -12
truce:l=for a	12 -12
truce:l=for the	-9 9
truce:l=has a	10 -10
truce:l=has no	-12 12
truce:l=if the	28 -28
truce:l=of a	21 -21
truce:l=on a	-17 17
truce:l=should the	10 -10
truce:l=the <quality>	-10 10
truce:l=the <span>	20 -20
truce:l=the first	-23 23
truce:l=the last	-19 19
truce:l=the present	15 -15
truce:l=their tariff	-12 12
truce:l=to the	10 -10
truce:l=was a	-21 21
truce:l=— <name>	9 -9
truce:lr='s with	-10 10
truce:lr=a ,	22 -22
truce:lr=a .	18 -18
truce:lr=a before	-13 13
truce:lr=a from	-17 17
truce:lr=a in	12 -12
truce:lr=a of	-23 23
truce:lr=a on	11 -11
truce:lr=a that	-20 20
truce:lr=a which	-10 10
truce:lr=a with	10 -10
truce:lr=first ,	-27 27
truce:lr=tariff ,	16 -16
truce:lr=tariff between	-18 18
truce:lr=tariff end	13 -13
truce:lr=tariff go	-13 13
truce:lr=tariff is	-9 9
truce:lr=tariff of	10 -10
truce:lr=tariff run	-10 10
truce:lr=tariff that	11 -11
truce:lr=the .	15 -15
truce:lr=the begin	25 -25
truce:lr=the doe	-13 13
truce:lr=the go	-11 11
truce:lr=the has	23 -23
truce:lr=the it	9 -9
truce:lr=the last	11 -11
truce:lr=the of	-12 12
truce:lr=the on	-16 16
truce:lr=the run	-13 13
truce:lr=the to	11 -11
truce:lr=the was	33 -33
truce:lr=their end	18 -18
truce:lr=their over	-13 13
truce:lr=trade between	12 -12
truce:r1=.	18 -18
truce:r1=<not>	14 -14
truce:r1=<v-begin>	-8 8
truce:r1=<v-down>	12 -12
truce:r1=<v-suspend>	13 -13
truce:r1=<v-up>	-28 28
truce:r1=as	12 -12
truce:r1=before	-10 10
truce:r1=begin	30 -30
truce:r1=between	-9 9
truce:r1=by	15 -15
truce:r1=die	13 -13
truce:r1=doe	-12 12
truce:r1=expire	-19 19
truce:r1=for	17 -17
truce:r1=from	-12 12
truce:r1=go	-29 29
truce:r1=has	7 -7
truce:r1=hold	12 -12
truce:r1=in	21 -21
truce:r1=is	-14 14
truce:r1=it	9 -9
truce:r1=last	12 -12
truce:r1=of	-19 19
truce:r1=on	-9 9
truce:r1=over	-16 16
truce:r1=that	-9 9
truce:r1=to	30 -30
truce:r1=was	49 -49
truce:r1=which	-12 12
truce:r2=,	13 -13
truce:r2=.	-12 12
truce:r2=<day-ahead>	11 -11
truce:r2=<day-today>	23 -23
truce:r2=<end>	47 -47
truce:r2=<level>	14 -14
truce:r2=<month-gone>	-18 18
truce:r2=<name>	-12 12
truce:r2=<quality>	-9 9
truce:r2=<seat>	-17 17
truce:r2=<span>	-15 15
truce:r2=<v-agree>	10 -10
truce:r2=<v-begin>	17 -17
truce:r2=<v-impose>	44 -44
truce:r2=?	10 -10
truce:r2=both	11 -11
truce:r2=busan	17 -17
truce:r2=by	-11 11
truce:r2=dead	-22 22
truce:r2=for	15 -15
truce:r2=geneva	19 -19
truce:r2=had	-18 18
truce:r2=has	13 -13
truce:r2=in	-24 24
truce:r2=it	15 -15
truce:r2=its	12 -12
truce:r2=last	12 -12
truce:r2=of	-15 15
truce:r2=on	-13 13
truce:r2=out	-18 18
truce:r2=over	-9 9
truce:r2=steel	-12 12
truce:r2=their	13 -13
truce:r2=them	17 -17
truce:r2=they	-11 11
truce:r2=to	28 -28
truce:r2=until	15 -15
truce:r2=was	19 -19
truce:r2=what	-11 11
truce:r2=with	-13 13
truce:r=, <span>	-13 13
truce:r=, for	13 -13
truce:r=, of	-17 17
truce:r=, the	10 -10
truce:r=. <end>	17 -17
truce:r=agree in	11 -11
truce:r=begin on	13 -13
truce:r=between <name>	-13 13
truce:r=between <seat>	13 -13
truce:r=between the	-9 9
truce:r=between them	16 -16
truce:r=by <span>	13 -13
truce:r=doe not	-13 13
truce:r=end <day-today>	14 -14
truce:r=end <end>	10 -10
truce:r=end in	-12 12
truce:r=end on	-13 13
truce:r=for <span>	10 -10
truce:r=in <month-gone>	11 -11
truce:r=is dead	-22 22
truce:r=is in	-8 8
truce:r=is over	-13 13
truce:r=lapse on	-10 10
truce:r=of <month-gone>	-13 13
truce:r=of <span>	-25 25
truce:r=of busan	15 -15
truce:r=of geneva	18 -18
truce:r=on duty	-16 16
truce:r=that <name>	13 -13
truce:r=that <seat>	-17 17
truce:r=that has	11 -11
truce:r=that run	-11 11
truce:r=that the	10 -10
truce:r=that was	13 -13
truce:r=until the	-11 11
truce:r=was to	11 -11
truce:r=which the	-18 18
truce:r=with <seat>	-15 15
truce:r=with the	14 -14
truce:t0=past	-9 9
truce:t0=perfect-passive	-21 21
truce:v0=be	-13 13
truce:v0=extend	15 -15
truce:v0=go	-11 11
truce:v0=let	-39 39
truce:v0=put	17 -17
truce:v0=rise	-11 11
truce:v0=settle	-10 10
truce:v1=be	-13 13
truce:v1=extend	24 -24
truce:v1=go	-11 11
truce:v1=let	-37 37
truce:v1=put	18 -18
truce:v1=rise	-10 10
truce:v1=settle	-10 10
truce:vt0=agree perfect	10 -10
truce:vt0=be past	-11 11
truce:vt0=be present	18 -18
truce:vt0=declare past	-11 11
truce:vt0=end past	-12 12
truce:vt0=go present	-14 14
truce:vt0=let present	-33 33
truce:vt0=put present	16 -16
truce:vt0=rise past	-11 11
verb:c0=impose	37 -37
verb:c0=stay	13 -13
verb:c0=suspend	17 -17
verb:c1=impose	39 -39
verb:c1=stay	13 -13
verb:c1=suspend	21 -21
verb:ct1=target infinitive	-10 10
verb:l1=,	12 -12
verb:l2=<begin>	19 -19
verb:l2=hour	-11 11
verb:l=and <name>	-11 11
verb:l=hour to	-11 11
verb:lr=<name> <points>	-14 14
verb:r1=.	10 -10
verb:r1=:	-13 13
verb:r1=for	18 -18
verb:r1=its	16 -16
verb:r1=the	13 -13
verb:r2=<end>	16 -16
verb:r2=<span>	16 -16
verb:r2=the	-11 11
verb:r=. <end>	10 -10
verb:r=for <span>	15 -15
verb:t0=past-passive	12 -12
verb:v1=suspend	13 -13
w:added	15 -15
w:ceasefire	7 -7
w:extended	16 -16
w:go on	15 -15
w:goes on	22 -22
w:handshake	15 -15
w:held in	15 -15
w:holiday	-13 13
w:keep	23 -23
w:keeps	14 -14
w:longer	22 -22
w:lull	-17 17
w:more	20 -20
w:pause	-11 11
w:pauses	-9 9
w:prolonged	11 -11
w:put off	9 -9
w:quiet	10 -10
w:renewed	-14 14
w:reprieve	9 -9
w:second	-24 24
w:sleep	-10 10
w:spare	-10 10
w:stay	20 -20
w:stays	26 -26
w:successor	-13 13
w:suspended	33 -33
w:suspension	17 -17
w:truce	-14 14
w:truces	12 -12
words=loose	33 -33
words=loose no span 	42 -42
words=loose span 	14 -14
words=loose span gone	-8 8
words=loose+more	8 -8
words=loose+more no span 	21 -21
words=loose+more+truce	14 -14
words=loose+truce no span 	18 -18
words=loose+truce no span gone	-18 18
words=loose+truce span 	17 -17
words=loose+verb	19 -19
words=more	40 -40
words=more no span 	38 -38
words=more no span ahead	20 -20
words=more no span gone	27 -27
words=more no span gone+ahead	-22 22
words=more span gone+ahead	-11 11
words=more+quiet no span gone	-8 8
words=more+quiet+truce	-16 16
words=quiet	37 -37
words=quiet no span 	33 -33
words=quiet span 	14 -14
words=truce no span ahead	51 -51
words=truce no span ahead+gone	10 -10
words=truce no span gone	-33 33
words=truce no span gone+ahead	37 -37
words=truce span 	-23 23
words=truce span ahead	20 -20
words=truce span gone	13 -13
words=truce+verb	21 -21
words=verb	31 -31
words=verb no span 	37 -37
words=verb span 	19 -19`;
