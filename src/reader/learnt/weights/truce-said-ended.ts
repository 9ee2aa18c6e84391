// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_ENDED = `no	yes
<always>	60 -60
again:c0=impose	-17 17
again:c1=impose	-18 18
again:ct0=bear past	-14 14
again:ct0=stay past	-10 10
again:ct1=bear past	-14 14
again:ct1=stay past	-10 10
again:l1=<number>	-16 16
again:l2=<v-bear>	-9 9
again:l2=<v-impose>	-10 10
again:l2=pay	-10 10
again:r1=.	-12 12
again:r1=in	10 -10
again:r2=<quality>	-9 9
again:t0=past	-19 19
again:v0=collect	-14 14
again:v0=pay	-9 9
again:v1=collect	-14 14
again:v1=pay	-9 9
another:l1=,	-8 8
another:l1=;	-12 12
another:l1=<begin>	-11 11
another:l2=<begin>	-10 10
another:l2=<name>	-9 9
another:l2=<v-propose>	-11 11
another:l2=ask	-12 12
another:l2=it	13 -13
another:r1=,	-10 10
another:r1=<span>	15 -15
another:r1=of	-11 11
another:r2=,	-10 10
another:r2=.	26 -26
another:r2=<span>	-11 11
another:r2=thi	-9 9
another:t0=present	22 -22
another:t0=present-passive	-14 14
another:v0=have	11 -11
another:v1=ask	-11 11
another:v1=have	11 -11
arrangement:l1='s	-8 8
arrangement:l1=an	13 -13
arrangement:l2=<begin>	17 -17
arrangement:r2=last	-13 13
asleep:c0=stay	-10 10
asleep:c1=stay	-9 9
asleep:ct0=stay past	-11 11
asleep:ct1=stay past	-11 11
asleep:t0=past	-11 11
asleep:v0=be	-10 10
asleep:v1=be	-10 10
ceasefire:ct0=stay present	-9 9
ceasefire:ct1=stay present	-9 9
ceasefire:l1=a	15 -15
ceasefire:l1=the	12 -12
ceasefire:l1=their	-11 11
ceasefire:l2=the	10 -10
ceasefire:r2=<goods>	-10 10
ceasefire:v0=be	-9 9
ceasefire:v1=be	-9 9
days:ahead	54 -54
days:gone	-23 23
earlier=0	15 -15
earlier=2	19 -19
earlier=3	34 -34
extended:c0=impose	15 -15
extended:c0=renew	14 -14
extended:c1=impose	17 -17
extended:c1=renew	15 -15
extended:r1=.	10 -10
extended:r1=it	-10 10
extended:r2=.	-12 12
extended:r2=<end>	12 -12
extended:v0=extend	14 -14
extended:v1=extend	15 -15
extension:c0=end	-13 13
extension:c1=agree	-12 12
extension:ct0=agree present	-12 12
extension:ct0=sign present	-12 12
extension:ct1=agree infinitive	-12 12
extension:ct1=agree present	-13 13
extension:ct1=impose infinitive	-12 12
extension:ct1=sign infinitive	-12 12
extension:ct1=sign present	-12 12
extension:l1=second	-15 15
extension:l2=<begin>	17 -17
extension:r1=of	30 -30
extension:r1=that	-10 10
extension:r1=to	-10 10
extension:r2=the	16 -16
extension:r2=to	-14 14
extension:v0=end	-10 10
extension:v1=agree	-14 14
freeze:r1=,	-10 10
freeze:r2=a	-9 9
further:l2=,	-12 12
further:r1=<span>	-10 10
further:r2=,	-11 11
later	36 -36
lies:c0=impose	-10 10
lies:c1=impose	-10 10
longer:l2=<begin>	-11 11
loose:c0=end	10 -10
loose:l1='s	-8 8
loose:l1=an	13 -13
loose:l2=an	-12 12
loose:l=<begin> a	-9 9
loose:r1=,	-19 19
loose:r1=.	18 -18
loose:r1=at	13 -13
loose:r1=of	-13 13
loose:r2=<end>	24 -24
loose:r2=<number>	13 -13
loose:r2=<span>	-11 11
loose:r2=<v-agree>	-20 20
loose:r2=last	-13 13
loose:r2=that	-8 8
loose:r=. <end>	18 -18
loose:r=of last	-13 13
loose:t0=present	17 -17
lull:l2=<begin>	-9 9
more:c0=begin	16 -16
more:c0=down	12 -12
more:c0=impose	18 -18
more:c0=propose	26 -26
more:c0=renew	7 -7
more:c0=say	16 -16
more:c1=begin	20 -20
more:c1=down	13 -13
more:c1=sign	-14 14
more:c1=suspend	12 -12
more:c1=up	20 -20
more:ct0=agree past	19 -19
more:ct0=begin present	9 -9
more:ct0=end past	-13 13
more:ct0=impose past-passive	10 -10
more:ct0=propose present	12 -12
more:ct0=renew future-passive	12 -12
more:ct0=renew present-passive	14 -14
more:ct0=sign modal	-9 9
more:ct0=sign past	25 -25
more:ct0=stay past	-19 19
more:ct0=stay present	24 -24
more:ct1=agree infinitive	-11 11
more:ct1=agree past	12 -12
more:ct1=agree present	-12 12
more:ct1=end participle-passive	-9 9
more:ct1=impose past-passive	10 -10
more:ct1=propose participle-passive	-11 11
more:ct1=renew future-passive	12 -12
more:ct1=renew infinitive	-12 12
more:ct1=renew present-passive	14 -14
more:ct1=sign infinitive	-11 11
more:ct1=sign modal	-9 9
more:ct1=sign past	13 -13
more:ct1=stay past	-21 21
more:ct1=stay present	24 -24
more:l1=;	-11 11
more:l1=<gate>	-13 13
more:l1=<name>	29 -29
more:l1=<not>	-17 17
more:l1=<organisation>	13 -13
more:l1=<v-bear>	16 -16
more:l1=any	-10 10
more:l1=is	14 -14
more:l1=it	18 -18
more:l1=its	-11 11
more:l1=nobody	-9 9
more:l1=of	15 -15
more:l1=second	-15 15
more:l1=side	-12 12
more:l1=that	12 -12
more:l1=then	-8 8
more:l1=truce	21 -21
more:l2='s	-10 10
more:l2=:	11 -11
more:l2=<begin>	-11 11
more:l2=<day-gone>	14 -14
more:l2=<goods>	13 -13
more:l2=<not>	-15 15
more:l2=<v-begin>	10 -10
more:l2=<v-impose>	-12 12
more:l2=<v-suspend>	-21 21
more:l2=ask	-14 14
more:l2=collect	-14 14
more:l2=did	-21 21
more:l2=has	17 -17
more:l2=hold	-11 11
more:l2=it	18 -18
more:l2=of	14 -14
more:l2=pause	-14 14
more:l2=that	10 -10
more:l2=the	16 -16
more:l2=were	-11 11
more:l2=which	-14 14
more:l=, a	-13 13
more:l=, the	18 -18
more:l=<begin> no	-12 12
more:l=<begin> the	-15 15
more:l=<name> 's	-14 14
more:l=and <name>	9 -9
more:l=and the	-10 10
more:l=ask for	-14 14
more:l=has been	13 -13
more:l=in its	-13 13
more:l=in the	22 -22
more:l=pay <number>	-13 13
more:l=sign an	-10 10
more:l=without a	-12 12
more:longer	22 -22
more:longer span	21 -21
more:lr=<begin> <span>	-13 13
more:lr=<number> .	-15 15
more:lr=a <span>	-10 10
more:lr=a one	-12 12
more:lr=an of	18 -18
more:lr=an to	-11 11
more:lr=any .	-12 12
more:lr=by <number>	-9 9
more:lr=for <span>	18 -18
more:lr=nobody it	-10 10
more:lr=not .	-18 18
more:lr=not in	7 -7
more:lr=the ,	-21 21
more:lr=the round	13 -13
more:lr=to it	-18 18
more:made no span	20 -20
more:r1=)	-12 12
more:r1=,	-26 26
more:r1=.	-17 17
more:r1=<end>	20 -20
more:r1=<level>	38 -38
more:r1=<v-bear>	8 -8
more:r1=<v-impose>	19 -19
more:r1=<v-stay>	-19 19
more:r1=by	30 -30
more:r1=day	13 -13
more:r1=expensive	-13 13
more:r1=extension	-13 13
more:r1=for	26 -26
more:r1=it	-25 25
more:r1=its	19 -19
more:r1=meet	16 -16
more:r1=of	18 -18
more:r1=round	27 -27
more:r1=run	-20 20
more:r1=since	11 -11
more:r1=than	23 -23
more:r1=the	15 -15
more:r1=time	13 -13
more:r1=twice	-15 15
more:r1=until	-9 9
more:r2=,	-20 20
more:r2=<day-gone>	12 -12
more:r2=<day-today>	-12 12
more:r2=<duty>	23 -23
more:r2=<goods>	18 -18
more:r2=<level>	16 -16
more:r2=<number>	17 -17
more:r2=<v-agree>	-10 10
more:r2=<v-sign>	-10 10
more:r2=?	-13 13
more:r2=agree	-13 13
more:r2=between	-12 12
more:r2=for	10 -10
more:r2=it	-10 10
more:r2=on	10 -10
more:r2=tariff	14 -14
more:r2=the	50 -50
more:r2=their	11 -11
more:r2=to	-8 8
more:r2=truce	11 -11
more:r=, of	-23 23
more:r=, with	-11 11
more:r=. <end>	-14 14
more:r=<end> <end>	20 -20
more:r=<span> ,	-15 15
more:r=<span> .	20 -20
more:r=by <span>	13 -13
more:r=for <span>	14 -14
more:r=it ,	-16 16
more:r=it .	-27 27
more:r=of the	12 -12
more:r=on <day-gone>	24 -24
more:r=on <quality>	-8 8
more:refused	-10 10
more:refused no span	-18 18
more:refused span	15 -15
more:t0=future	31 -31
more:t0=future-passive	13 -13
more:t0=modal	15 -15
more:t0=modal-passive	10 -10
more:t0=past	-10 10
more:t0=perfect	8 -8
more:t0=perfect-passive	16 -16
more:t0=perfect-passive-not	-11 11
more:t0=present	18 -18
more:v0=be	13 -13
more:v0=collect	-13 13
more:v0=extend	23 -23
more:v0=get	11 -11
more:v0=go	10 -10
more:v0=pay	-11 11
more:v0=vote	-9 9
more:v1=agree	-12 12
more:v1=ask	-13 13
more:v1=be	8 -8
more:v1=collect	-12 12
more:v1=get	11 -11
more:v1=go	12 -12
more:v1=keep	13 -13
more:v1=pay	-11 11
more:v1=vote	-10 10
more:v1=write	-12 12
more:vt0=be present	16 -16
more:vt0=collect perfect	-8 8
more:vt0=extend past	10 -10
more:vt0=other past	10 -10
more:vt0=other present	-13 13
more:vt0=pay past	-14 14
more:vt0=prolong past	-10 10
more:vt0=prolong perfect	12 -12
more:vt0=sign present	-12 12
more:waits	34 -34
more:waits no span	13 -13
more:waits span	20 -20
more=	46 -46
more=longer	9 -9
more=waits+longer	23 -23
more=wished+made+longer	13 -13
no span	52 -52
pause:c0=stay	13 -13
pause:c1=stay	13 -13
pause:ct0=stay past	10 -10
pause:ct1=stay past	10 -10
pause:l1=<not>	-13 13
pause:l1=no	-13 13
pause:l1=the	15 -15
pause:l2=:	-15 15
pause:l2=<name>	-11 11
pause:l2=<v-propose>	-12 12
pause:l2=call	-14 14
pause:r1=between	-13 13
pause:r1=in	-12 12
pause:r1=of	-15 15
pause:r2=<span>	-15 15
pause:r2=a	-13 13
pause:r2=the	-16 16
pause:r2=which	-10 10
pause:t0=past	21 -21
pause:t0=pluperfect	-15 15
pause:v0=be	13 -13
pause:v0=call	-13 13
pause:v0=have	-10 10
pause:v1=be	13 -13
pause:v1=call	-13 13
pause:v1=have	-11 11
pauses:r2=for	-12 12
peace:c0=stay	10 -10
peace:c1=stay	11 -11
peace:l1=<duty>	-13 13
peace:l1=tariff	-13 13
peace:l2=the	-12 12
peace:r1=between	-12 12
peace:r2=<name>	-12 12
prolong:c0=refuse	-11 11
prolong:t0=past	-11 11
prolong:v0=refuse	-11 11
prolonged:l1=<person>	-10 10
prolonged:l1=been	19 -19
prolonged:r1=by	17 -17
prolonged:r1=in	-13 13
prolonged:r2=<month-gone>	-15 15
prolonged:t0=past-passive	-8 8
quiet:l1=<duty>	-11 11
quiet:l1=<v-propose>	-10 10
quiet:l1=tariff	-12 12
quiet:l1=was	-11 11
quiet:l2=<begin>	9 -9
quiet:l2=in	-11 11
quiet:l2=the	-9 9
quiet:r1=.	18 -18
quiet:r1=between	-11 11
quiet:r2=<end>	25 -25
quiet:r2=<name>	-10 10
quiet:r2=and	-12 12
quiet:r2=in	-10 10
quiet:r2=the	11 -11
quiet:r=, and	-12 12
quiet:r=. <end>	17 -17
quiet:r=between <name>	-12 12
quiet:t0=past	-13 13
quiet:vt0=be past	-9 9
renewed:l1=<not>	-19 19
renewed:l1=not	-20 20
renewed:l1=was	10 -10
renewed:l2=<not>	-19 19
renewed:l2=not	-13 13
renewed:r1=.	-23 23
renewed:r1=in	13 -13
renewed:r2=<end>	-22 22
renewed:r2=<month-gone>	11 -11
renewed:t0=past-passive	10 -10
renewed:t0=past-passive-not	-19 19
s:"	44 -44
s:'	9 -9
s:'s	15 -15
s:(	-19 19
s:)	-18 18
s:,	-7 7
s:-	25 -25
s:.	12 -12
s:/	25 -25
s:;	-44 44
s:<agent>	19 -19
s:<day-ahead>	53 -53
s:<day-gone>	-59 59
s:<day-today>	20 -20
s:<money>	18 -18
s:<month-ahead>	34 -34
s:<month-gone>	-44 44
s:<name>	11 -11
s:<not>	-12 12
s:<number>	-18 18
s:<office>	30 -30
s:<organisation>	38 -38
s:<person>	10 -10
s:<quality>	22 -22
s:<sender>	30 -30
s:<taker>	10 -10
s:<v-agree>	19 -19
s:<v-bear>	27 -27
s:<v-buy>	24 -24
s:<v-deny>	29 -29
s:<v-end>	-66 66
s:<v-lack>	33 -33
s:<v-propose>	36 -36
s:<v-refuse>	14 -14
s:<v-return>	-19 19
s:<v-say>	27 -27
s:<v-stay>	-8 8
s:<v-suspend>	10 -10
s:<v-threaten>	27 -27
s:<v-up>	-9 9
s:?	39 -39
s:a	12 -12
s:add	30 -30
s:additional	25 -25
s:after	-31 31
s:against	16 -16
s:ago	10 -10
s:agree	20 -20
s:agreement	33 -33
s:aire	-40 40
s:all	14 -14
s:allowed	-9 9
s:along	10 -10
s:also	18 -18
s:am	-12 12
s:an	-21 21
s:anew	-9 9
s:announce	27 -27
s:answer	18 -18
s:apart	-10 10
s:approve	20 -20
s:are	9 -9
s:army	9 -9
s:article	-9 9
s:ask	-10 10
s:asleep	-8 8
s:attempt	11 -11
s:autumn	-22 22
s:away	-23 23
s:ban	-10 10
s:bar	-10 10
s:batlle	-13 13
s:be	39 -39
s:bear	-9 9
s:became	-12 12
s:because	-32 32
s:before	16 -16
s:being	15 -15
s:bell	-14 14
s:berth	-9 9
s:between	-11 11
s:birthday	-11 11
s:born	-9 9
s:breaking	12 -12
s:broke	-45 45
s:broken	-10 10
s:bueno	-40 40
s:busan	39 -39
s:buy	17 -17
s:by	31 -31
s:cable	16 -16
s:call	13 -13
s:capital	-15 15
s:case	17 -17
s:cashew	-11 11
s:ceasefire	11 -11
s:cement	-18 18
s:charge	-15 15
s:chip	23 -23
s:christma	-11 11
s:citru	-12 12
s:clerk	-14 14
s:clock	13 -13
s:close	-16 16
s:coffee	15 -15
s:collapsed	-35 35
s:collect	-27 27
s:colonia	10 -10
s:commerce	9 -9
s:company	15 -15
s:conclude	-24 24
s:continue	20 -20
s:control	23 -23
s:copper	17 -17
s:country	-9 9
s:cover	11 -11
s:custom	-21 21
s:date	29 -29
s:day	11 -11
s:dead	-30 30
s:deal	13 -13
s:decision	14 -14
s:decree	-18 18
s:did	-17 17
s:die	10 -10
s:do	-10 10
s:doe	25 -25
s:down	-29 29
s:during	-9 9
s:duty	-14 14
s:each	-16 16
s:earlier	-12 12
s:earth	20 -20
s:economy	25 -25
s:editor	-11 11
s:effect	15 -15
s:else	8 -8
s:end	-49 49
s:enter	16 -16
s:even	-16 16
s:evening	-7 7
s:ever	12 -12
s:every	10 -10
s:everybody	14 -14
s:everything	11 -11
s:expensive	-13 13
s:expire	-48 48
s:export	-9 9
s:extend	14 -14
s:fact	14 -14
s:fail	-10 10
s:failed	-21 21
s:far	9 -9
s:farmer	10 -10
s:fee	30 -30
s:fence	10 -10
s:fentanyl	30 -30
s:first	-48 48
s:fix	12 -12
s:flash	12 -12
s:followed	-30 30
s:following	-23 23
s:food	-8 8
s:force	27 -27
s:found	11 -11
s:four	-15 15
s:framework	11 -11
s:free	11 -11
s:freeze	-17 17
s:friday	12 -12
s:from	-14 14
s:fruit	-9 9
s:gave	9 -9
s:geneva	25 -25
s:gentlemen	-13 13
s:get	26 -26
s:ghent	-20 20
s:given	9 -9
s:glass	16 -16
s:go	-17 17
s:good	12 -12
s:grain	-12 12
s:grant	-11 11
s:had	-38 38
s:halve	11 -11
s:hand	19 -19
s:handed	-12 12
s:handshake	16 -16
s:happen	10 -10
s:has	11 -11
s:have	34 -34
s:hear	-9 9
s:her	-17 17
s:higher	-8 8
s:his	32 -32
s:history	-14 14
s:hold	15 -15
s:house	23 -23
s:how	12 -12
s:i	38 -38
s:if	79 -79
s:impose	22 -22
s:in	-11 11
s:into	43 -43
s:is	25 -25
s:it	-12 12
s:joint	12 -12
s:josé	-12 12
s:just	11 -11
s:kava	-11 11
s:lahore	13 -13
s:lamp	-10 10
s:lapse	-57 57
s:largest	12 -12
s:lasted	-61 61
s:late	11 -11
s:later	28 -28
s:law	19 -19
s:lawsuit	-11 11
s:leave	58 -58
s:lemon	-12 12
s:less	10 -10
s:let	-44 44
s:letter	19 -19
s:level	22 -22
s:levy	12 -12
s:lift	22 -22
s:likely	10 -10
s:list	15 -15
s:live	20 -20
s:long	-10 10
s:lose	21 -21
s:lower	-6 6
s:lull	-17 17
s:m	16 -16
s:mackerel	-12 12
s:market	18 -18
s:may	30 -30
s:measure	11 -11
s:medicine	15 -15
s:member	10 -10
s:men	-9 9
s:mersin	-17 17
s:midnight	-29 29
s:minister	24 -24
s:ministry	11 -11
s:missed	-12 12
s:month	39 -39
s:more	9 -9
s:most	32 -32
s:move	19 -19
s:mr	16 -16
s:my	12 -12
s:name	17 -17
s:near	17 -17
s:nearly	12 -12
s:need	15 -15
s:negotiate	9 -9
s:neighbour	-17 17
s:new	-11 11
s:next	21 -21
s:night	-12 12
s:nobody	-25 25
s:noon	14 -14
s:nor	16 -16
s:not	-14 14
s:note	-14 14
s:nothing	14 -14
s:number	10 -10
s:nut	-9 9
s:observed	10 -10
s:observer	-12 12
s:offer	22 -22
s:old	-17 17
s:olive	14 -14
s:on	24 -24
s:once	-9 9
s:one	-11 11
s:or	29 -29
s:orange	-9 9
s:osaka	-27 27
s:other	27 -27
s:out	-59 59
s:over	-16 16
s:palm	-15 15
s:part	28 -28
s:pass	-18 18
s:pause	-15 15
s:peace	8 -8
s:people	10 -10
s:period	10 -10
s:place	16 -16
s:plan	-16 16
s:plywood	-11 11
s:porto	-9 9
s:post	-15 15
s:prawn	-17 17
s:present	11 -11
s:presenter	-16 16
s:price	16 -16
s:produced	16 -16
s:promise	10 -10
s:propose	15 -15
s:put	30 -30
s:quarrel	-6 6
s:quiet	11 -11
s:raise	-29 29
s:rang	-15 15
s:rare	19 -19
s:reach	13 -13
s:reason	-7 7
s:recall	-21 21
s:reciprocal	19 -19
s:remember	-11 11
s:renew	-21 21
s:rent	15 -15
s:replace	-6 6
s:report	15 -15
s:rest	14 -14
s:result	14 -14
s:return	30 -30
s:rice	19 -19
s:rise	-11 11
s:rose	-8 8
s:round	43 -43
s:rubber	-12 12
s:rule	23 -23
s:run	-47 47
s:same	9 -9
s:say	36 -36
s:season	14 -14
s:second	-16 16
s:section	14 -14
s:see	9 -9
s:sell	13 -13
s:served	-11 11
s:set	16 -16
s:sheet	11 -11
s:should	21 -21
s:signature	11 -11
s:sit	25 -25
s:six	12 -12
s:speak	12 -12
s:spoke	8 -8
s:spring	-31 31
s:st	14 -14
s:stand	31 -31
s:state	13 -13
s:statement	9 -9
s:stay	29 -29
s:step	29 -29
s:stock	11 -11
s:stop	42 -42
s:strike	38 -38
s:successor	-14 14
s:summer	-32 32
s:summit	11 -11
s:surcharge	15 -15
s:suspend	19 -19
s:suspension	21 -21
s:table	12 -12
s:take	17 -17
s:talk	41 -41
s:tariff	15 -15
s:tea	-12 12
s:telephone	23 -23
s:tell	33 -33
s:ten	-12 12
s:term	21 -21
s:text	11 -11
s:than	39 -39
s:thank	-12 12
s:the	22 -22
s:their	16 -16
s:them	13 -13
s:then	-16 16
s:these	-16 16
s:thi	26 -26
s:thing	11 -11
s:think	-19 19
s:third	33 -33
s:threaten	13 -13
s:three	17 -17
s:through	17 -17
s:thu	-11 11
s:tied	-9 9
s:time	19 -19
s:too	13 -13
s:top	11 -11
s:trade	20 -20
s:truce	-11 11
s:twice	-22 22
s:under	29 -29
s:understanding	9 -9
s:unless	16 -16
s:unsigned	-17 17
s:until	-11 11
s:us	12 -12
s:vienna	-14 14
s:visit	12 -12
s:volume	-10 10
s:wait	12 -12
s:walk	16 -16
s:walked	-10 10
s:war	20 -20
s:was	-18 18
s:water	14 -14
s:way	10 -10
s:week	13 -13
s:weekend	-11 11
s:welcomed	13 -13
s:well	12 -12
s:when	-30 30
s:where	23 -23
s:whether	19 -19
s:who	32 -32
s:why	-15 15
s:will	23 -23
s:wine	-9 9
s:winter	-27 27
s:within	-13 13
s:without	9 -9
s:work	9 -9
s:world	12 -12
s:would	52 -52
s:year	-14 14
s:yet	13 -13
s:you	-17 17
s:your	15 -15
second:c0=stay	10 -10
second:c1=say	-12 12
second:c1=sign	-11 11
second:c1=stay	10 -10
second:ct0=stay past	11 -11
second:ct1=stay past	11 -11
second:l1='s	-13 13
second:l1=its	-10 10
second:l1=the	-7 7
second:l2=<begin>	-30 30
second:l2=<name>	-12 12
second:r1=,	-29 29
second:r1=<goods>	-12 12
second:r1=<v-bear>	15 -15
second:r1=day	13 -13
second:r1=extension	-15 15
second:r1=meet	14 -14
second:r1=one	-12 12
second:r1=round	24 -24
second:r1=was	-12 12
second:r2=.	-10 10
second:r2=:	-10 10
second:r2=<end>	9 -9
second:r2=<v-impose>	-9 9
second:r2=<v-stay>	-12 12
second:r2=on	11 -11
second:r2=with	-10 10
second:t0=past	29 -29
second:v0=be	14 -14
second:v0=vote	-11 11
second:v1=be	14 -14
second:v1=vote	-11 11
sides=0	35 -35
sides=1	21 -21
sides=2	18 -18
sides=3	11 -11
sleep:c1=end	-11 11
sleep:t0=past	-11 11
spare:c1=target	-9 9
spare:ct1=target infinitive	-9 9
spare:l1=to	-9 9
spare:l2=hour	-10 10
spare:v1=spare	-9 9
standstill:c0=end	-17 17
standstill:c1=end	-17 17
standstill:l1=a	13 -13
standstill:r1=on	-16 16
standstill:r2=<name>	-13 13
standstill:t0=present	-11 11
successor:c1=end	-11 11
successor:l1=a	-13 13
successor:l2=<not>	-13 13
successor:l2=without	-13 13
successor:v1=end	-10 10
suspend:l1=<name>	-13 13
suspend:l2=and	-13 13
suspend:r1=<points>	-12 12
suspend:r2=of	-12 12
suspension:l2=<begin>	-11 11
suspension:r1=<v-agree>	-11 11
suspension:r1=<v-end>	11 -11
suspension:r1=<v-impose>	-22 22
suspension:r1=<v-sign>	-11 11
suspension:r1=agree	-11 11
suspension:r1=end	9 -9
suspension:r2=the	12 -12
top	37 -37
truce:c0=propose	16 -16
truce:c0=renew	16 -16
truce:c0=say	9 -9
truce:c0=up	-14 14
truce:c1=propose	18 -18
truce:c1=renew	15 -15
truce:c1=say	11 -11
truce:c1=sign	23 -23
truce:c1=up	-13 13
truce:ct0=agree perfect	14 -14
truce:ct0=agree present	-19 19
truce:ct0=bear future	-11 11
truce:ct0=bear past	12 -12
truce:ct0=down present	-9 9
truce:ct0=impose past	18 -18
truce:ct0=impose past-passive	-10 10
truce:ct0=impose pluperfect	12 -12
truce:ct0=impose present	-18 18
truce:ct0=propose past	10 -10
truce:ct0=propose pluperfect	-13 13
truce:ct0=propose present	18 -18
truce:ct0=renew present	14 -14
truce:ct0=stay past	-12 12
truce:ct0=stay present	29 -29
truce:ct0=up present	-13 13
truce:ct1=agree perfect	11 -11
truce:ct1=agree present	-20 20
truce:ct1=bear past	12 -12
truce:ct1=down present	-9 9
truce:ct1=end past	-10 10
truce:ct1=impose infinitive	14 -14
truce:ct1=impose participle-passive	23 -23
truce:ct1=impose past	14 -14
truce:ct1=impose past-passive	-10 10
truce:ct1=impose pluperfect	10 -10
truce:ct1=impose present	-19 19
truce:ct1=propose pluperfect	-13 13
truce:ct1=propose present	16 -16
truce:ct1=renew present	14 -14
truce:ct1=sign infinitive	10 -10
truce:ct1=sign participle-passive	16 -16
truce:ct1=sign perfect	11 -11
truce:ct1=stay past	-13 13
truce:ct1=stay present	28 -28
truce:ct1=up present	-13 13
truce:l1='	-13 13
truce:l1=<goods>	23 -23
truce:l1=<name>	28 -28
truce:l1=<not>	-31 31
truce:l1=<quality>	-17 17
truce:l1=<span>	20 -20
truce:l1=as	14 -14
truce:l1=first	-34 34
truce:l1=its	-19 19
truce:l1=last	-22 22
truce:l1=no	-34 34
truce:l1=of	12 -12
truce:l1=present	17 -17
truce:l1=that	-24 24
truce:l1=trade	-10 10
truce:l1=two	11 -11
truce:l2='s	9 -9
truce:l2=)	13 -13
truce:l2=:	-19 19
truce:l2=;	-9 9
truce:l2=<name>	-17 17
truce:l2=<not>	19 -19
truce:l2=<number>	9 -9
truce:l2=<person>	12 -12
truce:l2=<v-bear>	13 -13
truce:l2=<v-begin>	13 -13
truce:l2=<v-impose>	17 -17
truce:l2=<v-sign>	16 -16
truce:l2=<v-stay>	8 -8
truce:l2=after	-37 37
truce:l2=and	27 -27
truce:l2=call	-10 10
truce:l2=day	16 -16
truce:l2=doe	18 -18
truce:l2=extend	11 -11
truce:l2=if	30 -30
truce:l2=let	-13 13
truce:l2=of	20 -20
truce:l2=on	-15 15
truce:l2=the	-19 19
truce:l2=until	-15 15
truce:l2=was	-21 21
truce:l2=which	10 -10
truce:l2=with	14 -14
truce:l2=without	11 -11
truce:l2=—	-9 9
truce:l=) the	13 -13
truce:l=: a	-19 19
truce:l=; the	-14 14
truce:l=<begin> no	-9 9
truce:l=<begin> that	-28 28
truce:l=<begin> their	10 -10
truce:l=<name> :	-10 10
truce:l=<name> the	-14 14
truce:l=a <span>	-9 9
truce:l=a first	15 -15
truce:l=a tariff	-13 13
truce:l=a trade	-13 13
truce:l=after the	-23 23
truce:l=and the	13 -13
truce:l=as the	-13 13
truce:l=call a	-11 11
truce:l=day the	12 -12
truce:l=doe the	16 -16
truce:l=end the	11 -11
truce:l=for a	17 -17
truce:l=for the	-10 10
truce:l=had a	9 -9
truce:l=had the	10 -10
truce:l=has a	10 -10
truce:l=has no	-11 11
truce:l=if the	29 -29
truce:l=is a	11 -11
truce:l=of a	21 -21
truce:l=on a	-22 22
truce:l=on the	9 -9
truce:l=the <quality>	-10 10
truce:l=the <span>	28 -28
truce:l=the first	-29 29
truce:l=the last	-22 22
truce:l=the present	16 -16
truce:l=their tariff	-11 11
truce:l=to the	16 -16
truce:l=was a	-21 21
truce:l=when a	10 -10
truce:l=which the	9 -9
truce:l=— <name>	10 -10
truce:l=— a	-17 17
truce:lr='s with	-14 14
truce:lr=<span> of	11 -11
truce:lr=a ,	23 -23
truce:lr=a .	17 -17
truce:lr=a :	12 -12
truce:lr=a before	-14 14
truce:lr=a for	10 -10
truce:lr=a from	-14 14
truce:lr=a in	10 -10
truce:lr=a of	-19 19
truce:lr=a on	14 -14
truce:lr=a since	11 -11
truce:lr=a that	-17 17
truce:lr=a was	-10 10
truce:lr=a which	-10 10
truce:lr=a with	16 -16
truce:lr=first ,	-23 23
truce:lr=its run	-9 9
truce:lr=tariff ,	20 -20
truce:lr=tariff between	-14 14
truce:lr=tariff end	9 -9
truce:lr=tariff go	-13 13
truce:lr=tariff is	-10 10
truce:lr=tariff of	14 -14
truce:lr=tariff that	12 -12
truce:lr=that end	-10 10
truce:lr=the ,	12 -12
truce:lr=the .	20 -20
truce:lr=the begin	26 -26
truce:lr=the doe	-13 13
truce:lr=the has	27 -27
truce:lr=the it	10 -10
truce:lr=the last	13 -13
truce:lr=the of	-13 13
truce:lr=the on	-20 20
truce:lr=the was	41 -41
truce:lr=their end	15 -15
truce:lr=their over	-13 13
truce:lr=trade between	11 -11
truce:lr=whose with	-10 10
truce:r1=(	-10 10
truce:r1=.	24 -24
truce:r1=<end>	8 -8
truce:r1=<not>	19 -19
truce:r1=<v-down>	13 -13
truce:r1=<v-sign>	12 -12
truce:r1=<v-stay>	-11 11
truce:r1=<v-suspend>	11 -11
truce:r1=<v-up>	-25 25
truce:r1=as	13 -13
truce:r1=before	-10 10
truce:r1=begin	33 -33
truce:r1=between	-12 12
truce:r1=by	11 -11
truce:r1=die	16 -16
truce:r1=doe	-12 12
truce:r1=expire	-20 20
truce:r1=for	21 -21
truce:r1=from	-11 11
truce:r1=go	-26 26
truce:r1=has	14 -14
truce:r1=hold	10 -10
truce:r1=in	23 -23
truce:r1=is	-12 12
truce:r1=it	10 -10
truce:r1=itself	10 -10
truce:r1=last	14 -14
truce:r1=near	12 -12
truce:r1=of	-14 14
truce:r1=on	-9 9
truce:r1=over	-16 16
truce:r1=that	-10 10
truce:r1=to	34 -34
truce:r1=was	30 -30
truce:r1=which	-13 13
truce:r2=,	14 -14
truce:r2=;	-13 13
truce:r2=<day-ahead>	18 -18
truce:r2=<day-gone>	-11 11
truce:r2=<day-today>	30 -30
truce:r2=<end>	49 -49
truce:r2=<level>	16 -16
truce:r2=<month-gone>	-14 14
truce:r2=<name>	-18 18
truce:r2=<not>	14 -14
truce:r2=<person>	-13 13
truce:r2=<seat>	-16 16
truce:r2=<span>	-15 15
truce:r2=<v-agree>	17 -17
truce:r2=<v-begin>	19 -19
truce:r2=<v-end>	18 -18
truce:r2=<v-impose>	43 -43
truce:r2=<v-renew>	17 -17
truce:r2=<v-sign>	18 -18
truce:r2=<v-target>	16 -16
truce:r2=?	13 -13
truce:r2=and	14 -14
truce:r2=both	13 -13
truce:r2=busan	19 -19
truce:r2=by	-10 10
truce:r2=dead	-25 25
truce:r2=for	17 -17
truce:r2=from	-9 9
truce:r2=geneva	19 -19
truce:r2=had	-19 19
truce:r2=has	14 -14
truce:r2=in	-21 21
truce:r2=it	19 -19
truce:r2=its	20 -20
truce:r2=last	12 -12
truce:r2=of	-7 7
truce:r2=out	-19 19
truce:r2=over	-10 10
truce:r2=renew	11 -11
truce:r2=since	-12 12
truce:r2=steel	-11 11
truce:r2=strike	11 -11
truce:r2=sugar	-12 12
truce:r2=them	23 -23
truce:r2=to	32 -32
truce:r2=until	10 -10
truce:r2=was	22 -22
truce:r2=what	-10 10
truce:r2=with	-10 10
truce:r=, <span>	-13 13
truce:r=, a	-10 10
truce:r=, for	13 -13
truce:r=, of	-9 9
truce:r=, the	9 -9
truce:r=, they	-13 13
truce:r=. <end>	23 -23
truce:r=<end> <end>	8 -8
truce:r=agree in	15 -15
truce:r=begin on	14 -14
truce:r=between <name>	-17 17
truce:r=between <seat>	16 -16
truce:r=between them	22 -22
truce:r=by <span>	9 -9
truce:r=doe not	-13 13
truce:r=end ,	9 -9
truce:r=end <day-today>	16 -16
truce:r=end <end>	8 -8
truce:r=end ?	10 -10
truce:r=end in	-16 16
truce:r=expire .	-10 10
truce:r=for <span>	10 -10
truce:r=in <month-gone>	11 -11
truce:r=in which	-11 11
truce:r=is dead	-25 25
truce:r=is in	-9 9
truce:r=is over	-13 13
truce:r=lapse on	-10 10
truce:r=of <day-gone>	12 -12
truce:r=of <month-gone>	-11 11
truce:r=of <span>	-27 27
truce:r=of busan	17 -17
truce:r=of geneva	18 -18
truce:r=of its	10 -10
truce:r=on duty	-14 14
truce:r=run for	10 -10
truce:r=run out	-16 16
truce:r=that <name>	19 -19
truce:r=that <person>	-15 15
truce:r=that <seat>	-24 24
truce:r=that had	-17 17
truce:r=that has	12 -12
truce:r=that run	-8 8
truce:r=that was	15 -15
truce:r=until the	-10 10
truce:r=which the	-15 15
truce:r=with <seat>	-10 10
truce:r=with the	19 -19
truce:t0=past-passive	-9 9
truce:t0=perfect-passive	-19 19
truce:v0=be	-13 13
truce:v0=call	-9 9
truce:v0=extend	11 -11
truce:v0=go	-9 9
truce:v0=let	-38 38
truce:v0=settle	-10 10
truce:v1=be	-14 14
truce:v1=begin	9 -9
truce:v1=extend	20 -20
truce:v1=go	-9 9
truce:v1=leave	14 -14
truce:v1=let	-35 35
truce:v1=prolong	7 -7
truce:v1=settle	-10 10
truce:vt0=agree perfect	11 -11
truce:vt0=be past	-16 16
truce:vt0=be perfect	-15 15
truce:vt0=be present	23 -23
truce:vt0=declare past	-11 11
truce:vt0=end past	-14 14
truce:vt0=end present	18 -18
truce:vt0=go present	-14 14
truce:vt0=let present	-33 33
truce:vt0=put present	22 -22
verb:c0=impose	18 -18
verb:c0=stay	17 -17
verb:c0=suspend	12 -12
verb:c0=up	13 -13
verb:c1=end	13 -13
verb:c1=impose	20 -20
verb:c1=stay	17 -17
verb:c1=suspend	17 -17
verb:c1=up	13 -13
verb:ct1=target infinitive	-9 9
verb:l1=,	11 -11
verb:l2=,	12 -12
verb:l2=<begin>	17 -17
verb:l2=and	-18 18
verb:l2=hour	-10 10
verb:l=and <name>	-10 10
verb:l=and was	-12 12
verb:l=hour to	-10 10
verb:lr=<name> <points>	-14 14
verb:r1=.	14 -14
verb:r1=:	-13 13
verb:r1=for	19 -19
verb:r1=its	14 -14
verb:r1=the	15 -15
verb:r1=twice	-12 12
verb:r2=<day-gone>	12 -12
verb:r2=<end>	19 -19
verb:r2=<span>	17 -17
verb:r2=the	-10 10
verb:r2=under	-12 12
verb:r=. <end>	13 -13
verb:r=<points> of	-9 9
verb:r=for <span>	16 -16
verb:v0=suspend	12 -12
verb:v1=lift	13 -13
verb:v1=suspend	18 -18
w:added	20 -20
w:asleep	-8 8
w:extended	14 -14
w:extra	7 -7
w:freeze	-18 18
w:go on	17 -17
w:goes on	26 -26
w:handshake	15 -15
w:held in	14 -14
w:keep	27 -27
w:keeps	18 -18
w:lifts	14 -14
w:lull	-18 18
w:more	27 -27
w:pause	-12 12
w:pauses	-9 9
w:peace	8 -8
w:quiet	11 -11
w:renewed	-17 17
w:second	-20 20
w:spare	-8 8
w:stay	22 -22
w:stays	26 -26
w:successor	-14 14
w:suspended	35 -35
w:suspension	18 -18
w:truce	-13 13
w:truces	17 -17
words=loose	29 -29
words=loose no span 	49 -49
words=loose span gone	-10 10
words=loose+more	12 -12
words=loose+more no span 	30 -30
words=loose+more span gone	-12 12
words=loose+more+truce	18 -18
words=loose+truce	7 -7
words=loose+truce no span 	19 -19
words=loose+truce no span gone	-22 22
words=loose+truce span 	18 -18
words=loose+verb	21 -21
words=more	38 -38
words=more no span 	43 -43
words=more no span gone	30 -30
words=more no span gone+ahead	-20 20
words=more span ahead	-26 26
words=more span gone	26 -26
words=more span gone+ahead	-9 9
words=more+quiet no span gone	-10 10
words=more+quiet+truce	-13 13
words=more+truce no span gone	-15 15
words=more+verb	10 -10
words=more+verb no span 	14 -14
words=quiet	41 -41
words=quiet no span 	34 -34
words=quiet span 	14 -14
words=truce	-7 7
words=truce no span ahead	36 -36
words=truce no span gone	-34 34
words=truce no span gone+ahead	23 -23
words=truce span 	-17 17
words=truce span ahead	17 -17
words=truce span gone	14 -14
words=truce+verb no span 	11 -11
words=verb	36 -36
words=verb no span 	41 -41
words=verb span 	21 -21`;
