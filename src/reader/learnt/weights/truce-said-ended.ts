// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_ENDED = `no	yes
<always>	55 -55
another:l1=,	-9 9
another:l2=<name>	-12 12
another:r1=,	-12 12
another:r1=<span>	26 -26
another:r2=.	20 -20
another:t0=past	11 -11
another:t0=present	20 -20
another:t0=present-passive	-11 11
arrangement:l2=<begin>	13 -13
arrangement:r2=<v-agree>	-10 10
arrangement:r2=last	-13 13
asleep:ct0=stay past	-11 11
asleep:ct1=stay past	-11 11
asleep:t0=past	-11 11
ceasefire:l1=a	15 -15
ceasefire:l1=the	9 -9
ceasefire:l1=their	-11 11
ceasefire:r1=of	12 -12
ceasefire:r2=<goods>	-11 11
days:ahead	67 -67
days:gone	-29 29
earlier=0	8 -8
earlier=1	8 -8
earlier=2	26 -26
earlier=3	44 -44
extended:c0=impose	14 -14
extended:c1=impose	15 -15
extended:r1=.	9 -9
extended:r2=<end>	10 -10
extended:v0=extend	14 -14
extended:v1=extend	15 -15
extension:c0=end	-14 14
extension:c1=agree	-14 14
extension:ct0=impose present	-12 12
extension:ct1=agree infinitive	-11 11
extension:ct1=impose infinitive	-11 11
extension:ct1=impose present	-12 12
extension:l1=an	-11 11
extension:l1=its	9 -9
extension:l1=second	-9 9
extension:l2=<begin>	11 -11
extension:r1=of	28 -28
extension:r1=that	-11 11
extension:r1=to	-13 13
extension:r2=the	16 -16
extension:r2=to	-12 12
extension:v1=agree	-14 14
freeze:r2=a	-9 9
further:l2=,	-14 14
further:r1=<span>	-12 12
further:r2=,	-12 12
later	39 -39
loose:r1=,	-12 12
loose:r1=.	16 -16
loose:r1=at	10 -10
loose:r1=of	-18 18
loose:r2=<end>	21 -21
loose:r2=<v-agree>	-9 9
loose:r2=last	-13 13
loose:r2=the	-13 13
loose:r=. <end>	16 -16
loose:t0=present	13 -13
more:c0=end	-17 17
more:c0=impose	17 -17
more:c0=propose	14 -14
more:c0=say	13 -13
more:c1=bear	30 -30
more:c1=suspend	10 -10
more:ct0=agree past	14 -14
more:ct0=agree present	-11 11
more:ct0=begin present	8 -8
more:ct0=end past	-18 18
more:ct0=impose perfect	11 -11
more:ct0=impose present	-12 12
more:ct0=stay past	-21 21
more:ct0=stay present	23 -23
more:ct1=agree infinitive	-10 10
more:ct1=agree past	11 -11
more:ct1=agree present	-12 12
more:ct1=begin present	8 -8
more:ct1=impose perfect	10 -10
more:ct1=impose present	-14 14
more:ct1=propose participle-passive	-12 12
more:ct1=stay past	-22 22
more:ct1=stay present	22 -22
more:l1=;	-12 12
more:l1=<begin>	17 -17
more:l1=<gate>	-13 13
more:l1=<level>	12 -12
more:l1=<name>	25 -25
more:l1=<number>	10 -10
more:l1=any	-9 9
more:l1=be	16 -16
more:l1=is	12 -12
more:l1=it	13 -13
more:l1=no	17 -17
more:l1=second	-9 9
more:l1=side	-12 12
more:l1=truce	13 -13
more:l2='s	-10 10
more:l2=,	16 -16
more:l2=<day-gone>	22 -22
more:l2=<goods>	11 -11
more:l2=<name>	-8 8
more:l2=<not>	-30 30
more:l2=<v-impose>	-17 17
more:l2=<v-suspend>	-21 21
more:l2=a	12 -12
more:l2=ask	-12 12
more:l2=has	12 -12
more:l2=hold	-11 11
more:l2=is	8 -8
more:l2=it	11 -11
more:l2=of	12 -12
more:l2=pause	-14 14
more:l2=that	9 -9
more:l2=to	16 -16
more:l2=were	-13 13
more:l=, a	-14 14
more:l=, the	12 -12
more:l=<begin> <begin>	17 -17
more:l=<begin> the	-14 14
more:l=<name> 's	-11 11
more:l=ask for	-12 12
more:l=has been	11 -11
more:l=in its	-12 12
more:l=in the	11 -11
more:l=sign an	-11 11
more:l=was not	-15 15
more:longer	16 -16
more:longer span	20 -20
more:lr=a <span>	-11 11
more:lr=a one	-14 14
more:lr=an ,	-11 11
more:lr=an of	16 -16
more:lr=an to	-13 13
more:lr=any .	-11 11
more:lr=for <span>	11 -11
more:lr=not .	-15 15
more:lr=the ,	-25 25
more:lr=the that	-10 10
more:lr=to it	-13 13
more:made	8 -8
more:made no span	14 -14
more:r1=,	-39 39
more:r1=.	-18 18
more:r1=<end>	16 -16
more:r1=<level>	24 -24
more:r1=<span>	9 -9
more:r1=<v-impose>	12 -12
more:r1=<v-stay>	-15 15
more:r1=by	21 -21
more:r1=day	9 -9
more:r1=for	20 -20
more:r1=in	11 -11
more:r1=it	-20 20
more:r1=its	15 -15
more:r1=meet	13 -13
more:r1=of	14 -14
more:r1=on	15 -15
more:r1=one	-10 10
more:r1=round	17 -17
more:r1=run	-20 20
more:r1=than	19 -19
more:r1=the	7 -7
more:r1=their	20 -20
more:r1=time	11 -11
more:r1=twice	-16 16
more:r2=,	-21 21
more:r2=:	-13 13
more:r2=<day-gone>	20 -20
more:r2=<day-today>	-13 13
more:r2=<duty>	25 -25
more:r2=<goods>	13 -13
more:r2=<level>	12 -12
more:r2=<v-agree>	-11 11
more:r2=agree	-14 14
more:r2=but	-11 11
more:r2=on	12 -12
more:r2=tariff	17 -17
more:r2=the	44 -44
more:r2=till	-11 11
more:r2=truce	18 -18
more:r=, but	-11 11
more:r=, of	-25 25
more:r=, the	6 -6
more:r=. <end>	-18 18
more:r=<end> <end>	16 -16
more:r=<span> .	14 -14
more:r=by <span>	12 -12
more:r=for <span>	15 -15
more:r=it ,	-10 10
more:r=it .	-22 22
more:r=of the	11 -11
more:r=on <day-gone>	9 -9
more:t0=future	18 -18
more:t0=modal	22 -22
more:t0=past-passive-not	-21 21
more:t0=perfect	4 -4
more:t0=perfect-passive	13 -13
more:t0=perfect-passive-not	-11 11
more:t0=present-passive-not	11 -11
more:v0=agree	10 -10
more:v0=be	10 -10
more:v0=end	-13 13
more:v0=extend	19 -19
more:v0=make	-7 7
more:v1=be	8 -8
more:v1=extend	16 -16
more:v1=go	13 -13
more:v1=make	-7 7
more:v1=write	-12 12
more:vt0=be present	13 -13
more:vt0=end past	-14 14
more:vt0=make past	-8 8
more:vt0=other past	-12 12
more:vt0=sign present	-13 13
more:waits	29 -29
more:waits no span	9 -9
more:waits span	19 -19
more=	44 -44
more=refused+longer	-13 13
more=waits+longer	19 -19
no span	55 -55
pause:c0=impose	9 -9
pause:c0=stay	8 -8
pause:c1=impose	12 -12
pause:c1=stay	8 -8
pause:l1=<duty>	10 -10
pause:l1=<not>	-14 14
pause:l1=no	-14 14
pause:l1=tariff	10 -10
pause:l1=the	11 -11
pause:l2=:	-17 17
pause:l2=<begin>	-12 12
pause:r1=of	-9 9
pause:r2=<span>	-9 9
pause:r2=in	-11 11
pause:r2=which	-10 10
pause:t0=past	17 -17
pause:v0=be	8 -8
pause:v0=have	-12 12
pause:v1=be	8 -8
pause:v1=have	-12 12
pauses:r2=for	-11 11
peace:l1=<duty>	-12 12
peace:l1=tariff	-12 12
peace:l2=the	-11 11
peace:r1=between	-12 12
peace:r2=<name>	-12 12
prolong:r2=.	-10 10
prolonged:t0=past-passive	-11 11
prolonged:v0=other	13 -13
prolonged:v1=other	13 -13
quiet:c0=end	-10 10
quiet:c1=end	-10 10
quiet:ct1=impose past-passive	-11 11
quiet:l1=<duty>	-11 11
quiet:l1=<v-propose>	-11 11
quiet:l1=its	-9 9
quiet:l1=tariff	-12 12
quiet:l1=was	-12 12
quiet:l2=in	-10 10
quiet:r1=.	14 -14
quiet:r1=between	-11 11
quiet:r2=<end>	20 -20
quiet:r2=<name>	-10 10
quiet:r2=and	-11 11
quiet:r=, and	-11 11
quiet:r=. <end>	13 -13
quiet:r=between <name>	-12 12
quiet:t0=past	-14 14
quiet:t0=present	11 -11
renew:l1=to	-18 18
renewed:l1=<not>	-11 11
renewed:l1=was	11 -11
renewed:l2=<not>	-19 19
renewed:l2=not	-12 12
renewed:l2=was	-12 12
renewed:r1=.	-16 16
renewed:r2=<end>	-16 16
renewed:t0=past-passive	13 -13
renewed:t0=past-passive-not	-18 18
renewed:t0=present-passive-not	10 -10
s:"	43 -43
s:-	17 -17
s:.	15 -15
s::	12 -12
s:;	-34 34
s:<agent>	15 -15
s:<day-ahead>	65 -65
s:<day-gone>	-58 58
s:<day-today>	20 -20
s:<gate>	-12 12
s:<goods-amount>	-15 15
s:<level-noun>	23 -23
s:<money>	18 -18
s:<month-ahead>	11 -11
s:<month-gone>	-37 37
s:<month-today>	-12 12
s:<name>	24 -24
s:<not>	-19 19
s:<number>	-9 9
s:<office>	19 -19
s:<organisation>	21 -21
s:<person>	17 -17
s:<quality>	18 -18
s:<seat>	10 -10
s:<sender>	19 -19
s:<v-agree>	14 -14
s:<v-bear>	16 -16
s:<v-buy>	29 -29
s:<v-deny>	24 -24
s:<v-end>	-71 71
s:<v-propose>	31 -31
s:<v-return>	-14 14
s:<v-say>	22 -22
s:<v-stay>	-16 16
s:<v-suspend>	8 -8
s:<v-target>	19 -19
s:<v-threaten>	13 -13
s:?	41 -41
s:a	8 -8
s:add	16 -16
s:additional	20 -20
s:after	-18 18
s:again	10 -10
s:agree	11 -11
s:agreement	20 -20
s:all	22 -22
s:allowed	-12 12
s:am	-14 14
s:announce	25 -25
s:approve	21 -21
s:are	11 -11
s:article	-11 11
s:ask	-11 11
s:autumn	-14 14
s:ban	-11 11
s:batlle	-12 12
s:be	32 -32
s:bean	-9 9
s:bear	-11 11
s:became	-12 12
s:because	-33 33
s:before	24 -24
s:being	12 -12
s:between	-11 11
s:birthday	-11 11
s:both	-13 13
s:broke	-35 35
s:broken	-12 12
s:busan	16 -16
s:by	19 -19
s:call	34 -34
s:capital	-11 11
s:case	12 -12
s:cement	-17 17
s:ceremony	9 -9
s:charge	-12 12
s:clock	10 -10
s:cod	-12 12
s:collapsed	-20 20
s:collect	-25 25
s:come	-16 16
s:company	13 -13
s:conclude	-18 18
s:confirm	-11 11
s:continue	14 -14
s:control	16 -16
s:copper	13 -13
s:cost	10 -10
s:could	17 -17
s:country	-23 23
s:custom	-18 18
s:cut	14 -14
s:date	17 -17
s:day	7 -7
s:dead	-23 23
s:deal	13 -13
s:decree	-8 8
s:did	-10 10
s:die	10 -10
s:dinner	-12 12
s:do	12 -12
s:doe	35 -35
s:down	-26 26
s:duty	-15 15
s:each	-17 17
s:earlier	13 -13
s:earth	15 -15
s:economy	14 -14
s:editor	-11 11
s:either	-10 10
s:end	-49 49
s:enter	12 -12
s:even	-16 16
s:expire	-52 52
s:export	-16 16
s:extend	30 -30
s:fact	10 -10
s:failed	-24 24
s:fee	28 -28
s:fentanyl	24 -24
s:first	-46 46
s:fix	11 -11
s:followed	-10 10
s:following	-23 23
s:for	11 -11
s:force	31 -31
s:forty	-12 12
s:four	-16 16
s:from	-9 9
s:fruit	-10 10
s:gave	20 -20
s:geneva	11 -11
s:get	20 -20
s:ghent	-14 14
s:go	-23 23
s:gold	-10 10
s:grain	-10 10
s:grant	-10 10
s:had	-26 26
s:handshake	9 -9
s:happen	11 -11
s:has	6 -6
s:have	41 -41
s:her	-20 20
s:his	11 -11
s:hold	10 -10
s:i	31 -31
s:if	57 -57
s:impose	22 -22
s:increase	9 -9
s:into	38 -38
s:is	43 -43
s:it	-25 25
s:its	-17 17
s:josé	-11 11
s:kava	-11 11
s:lapse	-50 50
s:lasted	-31 31
s:late	11 -11
s:later	14 -14
s:law	10 -10
s:leave	42 -42
s:lemon	-12 12
s:let	-34 34
s:level	18 -18
s:licence	-9 9
s:lift	23 -23
s:lisbon	-10 10
s:list	9 -9
s:live	11 -11
s:longer	20 -20
s:lose	11 -11
s:lull	-15 15
s:market	16 -16
s:may	22 -22
s:medicine	9 -9
s:men	-9 9
s:mersin	-21 21
s:midnight	-22 22
s:minister	23 -23
s:month	29 -29
s:most	22 -22
s:move	16 -16
s:mr	9 -9
s:my	10 -10
s:neighbour	-18 18
s:new	-16 16
s:next	15 -15
s:no	9 -9
s:nobody	-14 14
s:nor	14 -14
s:note	11 -11
s:off	14 -14
s:offer	16 -16
s:old	-13 13
s:older	9 -9
s:olive	8 -8
s:on	10 -10
s:once	-21 21
s:or	15 -15
s:order	12 -12
s:other	22 -22
s:out	-56 56
s:page	-11 11
s:palm	-16 16
s:part	24 -24
s:past	-11 11
s:pause	-14 14
s:pay	-10 10
s:peace	10 -10
s:pile	-11 11
s:post	-17 17
s:prawn	-16 16
s:presenter	-17 17
s:president	14 -14
s:price	15 -15
s:produced	12 -12
s:prolong	10 -10
s:propose	11 -11
s:purchase	11 -11
s:put	32 -32
s:raise	-12 12
s:rare	14 -14
s:reach	17 -17
s:reason	-12 12
s:reciprocal	14 -14
s:remain	10 -10
s:renewed	-17 17
s:rent	13 -13
s:reprieve	10 -10
s:result	11 -11
s:return	22 -22
s:rise	-16 16
s:round	55 -55
s:rule	17 -17
s:run	-55 55
s:same	11 -11
s:say	18 -18
s:second	-16 16
s:set	10 -10
s:sheet	9 -9
s:signature	17 -17
s:since	10 -10
s:sit	14 -14
s:six	10 -10
s:so	-15 15
s:some	-15 15
s:spring	-24 24
s:stand	18 -18
s:state	10 -10
s:stay	19 -19
s:step	15 -15
s:stop	30 -30
s:strike	35 -35
s:sugar	-12 12
s:summer	-14 14
s:surcharge	11 -11
s:suspend	15 -15
s:suspension	12 -12
s:table	15 -15
s:take	29 -29
s:talk	48 -48
s:telephone	13 -13
s:tell	27 -27
s:ten	-12 12
s:term	15 -15
s:text	9 -9
s:than	28 -28
s:the	15 -15
s:their	16 -16
s:them	29 -29
s:then	-10 10
s:these	-11 11
s:thi	23 -23
s:think	-12 12
s:third	23 -23
s:those	14 -14
s:three	24 -24
s:through	14 -14
s:till	-9 9
s:to	11 -11
s:trade	7 -7
s:truce	-10 10
s:twice	-15 15
s:under	22 -22
s:unless	29 -29
s:until	22 -22
s:vienna	-13 13
s:volume	-9 9
s:walk	12 -12
s:walked	-9 9
s:war	15 -15
s:was	-20 20
s:weekend	-12 12
s:what	11 -11
s:when	-34 34
s:where	14 -14
s:whether	11 -11
s:while	9 -9
s:who	26 -26
s:will	29 -29
s:wine	-10 10
s:winter	-14 14
s:within	-10 10
s:would	37 -37
s:—	13 -13
second:c0=stay	14 -14
second:c1=say	-12 12
second:c1=stay	14 -14
second:l1='s	-11 11
second:l1=its	-11 11
second:l2=,	12 -12
second:l2=<begin>	-27 27
second:l2=<name>	-11 11
second:r1=,	-36 36
second:r1=<goods>	-12 12
second:r1=<v-bear>	13 -13
second:r1=day	8 -8
second:r1=extension	-9 9
second:r1=meet	13 -13
second:r1=one	-14 14
second:r1=round	17 -17
second:r2=:	-14 14
second:r2=<v-impose>	-12 12
second:r2=<v-stay>	-10 10
second:r2=and	8 -8
second:r2=of	-9 9
second:t0=past	27 -27
second:v0=be	12 -12
second:v1=be	12 -12
sides=0	32 -32
sides=1	28 -28
sides=2	10 -10
sleep:c1=end	-10 10
spare:c1=target	-11 11
spare:ct1=target infinitive	-11 11
spare:l1=to	-11 11
spare:l2=hour	-12 12
spare:v1=spare	-11 11
standstill:c1=impose	9 -9
standstill:l1=a	15 -15
standstill:r1=on	-14 14
standstill:r2=<name>	-19 19
suspend:l1=<name>	-13 13
suspend:l2=and	-13 13
suspend:r1=<points>	-13 13
suspend:r2=of	-13 13
suspension:l2=<begin>	-8 8
suspension:l2=the	14 -14
suspension:r1=<v-agree>	-10 10
suspension:r1=<v-impose>	-20 20
suspension:r1=agree	-10 10
suspension:r2=the	12 -12
top	28 -28
truce:c0=propose	27 -27
truce:c0=say	10 -10
truce:c0=up	-17 17
truce:c1=agree	11 -11
truce:c1=end	14 -14
truce:c1=impose	15 -15
truce:c1=propose	30 -30
truce:c1=say	11 -11
truce:c1=up	-17 17
truce:ct0=agree perfect	12 -12
truce:ct0=agree present	-14 14
truce:ct0=bear future	-10 10
truce:ct0=bear past	9 -9
truce:ct0=down present	-10 10
truce:ct0=end present	16 -16
truce:ct0=impose past	10 -10
truce:ct0=impose pluperfect	13 -13
truce:ct0=impose present	-17 17
truce:ct0=propose present	9 -9
truce:ct0=stay pluperfect	-12 12
truce:ct0=stay present	25 -25
truce:ct0=up present	-13 13
truce:ct1=agree participle-passive	19 -19
truce:ct1=agree perfect	10 -10
truce:ct1=agree present	-15 15
truce:ct1=bear past	9 -9
truce:ct1=down present	-11 11
truce:ct1=end present	16 -16
truce:ct1=impose participle-passive	22 -22
truce:ct1=impose past	8 -8
truce:ct1=impose pluperfect	12 -12
truce:ct1=impose present	-18 18
truce:ct1=stay pluperfect	-12 12
truce:ct1=stay present	25 -25
truce:ct1=up present	-13 13
truce:l1='	-13 13
truce:l1=<begin>	9 -9
truce:l1=<goods>	35 -35
truce:l1=<name>	17 -17
truce:l1=<not>	-22 22
truce:l1=<span>	12 -12
truce:l1=<v-impose>	17 -17
truce:l1=a	-8 8
truce:l1=as	12 -12
truce:l1=first	-32 32
truce:l1=no	-24 24
truce:l1=our	-13 13
truce:l1=present	10 -10
truce:l1=that	-21 21
truce:l1=the	6 -6
truce:l1=trade	-14 14
truce:l2=:	-23 23
truce:l2=<day-gone>	16 -16
truce:l2=<v-bear>	11 -11
truce:l2=<v-begin>	15 -15
truce:l2=<v-end>	14 -14
truce:l2=<v-impose>	21 -21
truce:l2=<v-propose>	15 -15
truce:l2=a	-21 21
truce:l2=after	-26 26
truce:l2=and	16 -16
truce:l2=extend	11 -11
truce:l2=for	14 -14
truce:l2=if	25 -25
truce:l2=is	11 -11
truce:l2=let	-8 8
truce:l2=of	11 -11
truce:l2=on	-10 10
truce:l2=renew	-13 13
truce:l2=the	-10 10
truce:l2=under	-11 11
truce:l2=—	-15 15
truce:l=, the	22 -22
truce:l=: a	-22 22
truce:l=<begin> <begin>	9 -9
truce:l=<begin> no	-13 13
truce:l=<begin> that	-24 24
truce:l=<name> 's	-9 9
truce:l=a <span>	-10 10
truce:l=a tariff	-13 13
truce:l=after the	-15 15
truce:l=for a	10 -10
truce:l=has no	-13 13
truce:l=if the	24 -24
truce:l=of a	20 -20
truce:l=of the	11 -11
truce:l=on a	-14 14
truce:l=the <span>	18 -18
truce:l=the first	-22 22
truce:l=the tariff	7 -7
truce:l=their tariff	-13 13
truce:l=when the	-9 9
truce:lr='s with	-12 12
truce:lr=a ,	26 -26
truce:lr=a of	-21 21
truce:lr=a that	-12 12
truce:lr=a which	-9 9
truce:lr=first ,	-25 25
truce:lr=tariff between	-19 19
truce:lr=tariff go	-14 14
truce:lr=tariff is	-11 11
truce:lr=tariff run	-10 10
truce:lr=tariff that	10 -10
truce:lr=the begin	21 -21
truce:lr=the between	10 -10
truce:lr=the go	-9 9
truce:lr=the has	16 -16
truce:lr=the of	-8 8
truce:lr=the on	-14 14
truce:lr=the run	-17 17
truce:lr=the to	10 -10
truce:lr=the was	31 -31
truce:lr=their over	-16 16
truce:lr=trade between	11 -11
truce:r1=.	30 -30
truce:r1=<not>	11 -11
truce:r1=<v-agree>	10 -10
truce:r1=<v-begin>	-13 13
truce:r1=<v-down>	11 -11
truce:r1=<v-end>	-9 9
truce:r1=<v-up>	-28 28
truce:r1=begin	26 -26
truce:r1=between	-10 10
truce:r1=by	15 -15
truce:r1=expire	-22 22
truce:r1=for	14 -14
truce:r1=go	-29 29
truce:r1=in	21 -21
truce:r1=of	-21 21
truce:r1=over	-12 12
truce:r1=to	23 -23
truce:r1=was	45 -45
truce:r1=which	-11 11
truce:r2=<day-today>	32 -32
truce:r2=<end>	45 -45
truce:r2=<month-gone>	-10 10
truce:r2=<name>	-12 12
truce:r2=<not>	23 -23
truce:r2=<quality>	-10 10
truce:r2=<seat>	-15 15
truce:r2=<span>	-12 12
truce:r2=<v-begin>	14 -14
truce:r2=<v-impose>	40 -40
truce:r2=and	15 -15
truce:r2=both	8 -8
truce:r2=busan	14 -14
truce:r2=by	-10 10
truce:r2=down	-9 9
truce:r2=geneva	11 -11
truce:r2=had	-21 21
truce:r2=in	-18 18
truce:r2=not	14 -14
truce:r2=of	-19 19
truce:r2=out	-18 18
truce:r2=steel	-11 11
truce:r2=their	13 -13
truce:r2=them	10 -10
truce:r2=to	23 -23
truce:r2=until	14 -14
truce:r2=was	14 -14
truce:r2=with	-17 17
truce:r=, for	9 -9
truce:r=, of	-20 20
truce:r=. <end>	29 -29
truce:r=agree in	11 -11
truce:r=begin on	15 -15
truce:r=by <span>	13 -13
truce:r=end <end>	10 -10
truce:r=end on	-9 9
truce:r=expire .	-10 10
truce:r=in the	19 -19
truce:r=is in	-11 11
truce:r=lapse on	-10 10
truce:r=of <span>	-24 24
truce:r=of busan	12 -12
truce:r=of geneva	11 -11
truce:r=on duty	-16 16
truce:r=run out	-14 14
truce:r=that <name>	9 -9
truce:r=that <seat>	-15 15
truce:r=that run	-10 10
truce:r=that was	10 -10
truce:r=until the	-11 11
truce:r=which the	-17 17
truce:r=with <seat>	-12 12
truce:r=with the	14 -14
truce:v0=be	-11 11
truce:v0=extend	11 -11
truce:v0=go	-13 13
truce:v0=have	-11 11
truce:v0=let	-33 33
truce:v0=put	16 -16
truce:v0=rise	-13 13
truce:v1=agree	10 -10
truce:v1=be	-11 11
truce:v1=extend	19 -19
truce:v1=go	-13 13
truce:v1=have	-11 11
truce:v1=let	-32 32
truce:v1=put	17 -17
truce:v1=rise	-13 13
truce:vt0=be past	-12 12
truce:vt0=be pluperfect	-12 12
truce:vt0=be present	21 -21
truce:vt0=declare past	-10 10
truce:vt0=end past	-12 12
truce:vt0=have past	-12 12
truce:vt0=let present	-25 25
truce:vt0=put present	14 -14
verb:c0=impose	29 -29
verb:c0=stay	13 -13
verb:c0=suspend	12 -12
verb:c1=impose	31 -31
verb:c1=stay	14 -14
verb:c1=suspend	16 -16
verb:ct1=target infinitive	-11 11
verb:l2=<begin>	18 -18
verb:l2=hour	-12 12
verb:l=and <name>	-11 11
verb:l=hour to	-12 12
verb:lr=<name> <points>	-14 14
verb:r1=:	-13 13
verb:r1=for	13 -13
verb:r1=its	12 -12
verb:r1=the	15 -15
verb:r2=<day-gone>	8 -8
verb:r2=<end>	15 -15
verb:r2=<span>	13 -13
verb:r2=the	-12 12
verb:r=for <span>	11 -11
verb:t0=past-passive	13 -13
verb:v1=suspend	14 -14
w:again	10 -10
w:extend	9 -9
w:extended	30 -30
w:go on	13 -13
w:goes on	21 -21
w:handshake	8 -8
w:held in	10 -10
w:holiday	-13 13
w:keep	19 -19
w:keeps	12 -12
w:longer	20 -20
w:lull	-15 15
w:more	10 -10
w:pauses	-10 10
w:peace	10 -10
w:renewed	-17 17
w:reprieve	10 -10
w:second	-15 15
w:sleep	-12 12
w:spare	-11 11
w:stay	19 -19
w:stays	21 -21
w:suspended	30 -30
w:truce	-11 11
words=loose	27 -27
words=loose no span 	42 -42
words=loose span 	10 -10
words=loose span gone	-9 9
words=loose+more	13 -13
words=loose+more no span 	20 -20
words=loose+more+truce	11 -11
words=loose+truce no span 	17 -17
words=loose+truce no span gone	-20 20
words=loose+truce span 	15 -15
words=loose+verb	15 -15
words=more	48 -48
words=more no span 	54 -54
words=more no span ahead	15 -15
words=more no span gone	28 -28
words=more span gone+ahead	-13 13
words=more+quiet+truce	-12 12
words=more+truce no span 	7 -7
words=more+truce no span gone	-13 13
words=more+verb no span 	11 -11
words=quiet	32 -32
words=quiet no span 	28 -28
words=quiet span 	11 -11
words=truce no span 	22 -22
words=truce no span ahead	36 -36
words=truce no span gone	-42 42
words=truce no span gone+ahead	28 -28
words=truce span 	-24 24
words=truce span ahead	24 -24
words=truce span gone	22 -22
words=truce span gone+ahead	26 -26
words=truce+verb	19 -19
words=verb	26 -26
words=verb no span 	32 -32
words=verb span 	15 -15`;
