// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_ENDED = `no	yes
<always>	60 -60
again:r2=<end>	6 -6
another:c0=impose	9 -9
another:c0=stay	6 -6
another:c1=propose	-9 9
another:c1=stay	7 -7
another:ct1=impose participle-passive	-9 9
another:l1=,	-14 14
another:l1=by	-6 6
another:l2=<name>	-17 17
another:l2=<v-impose>	-8 8
another:l2=<v-propose>	-10 10
another:l2=ask	-10 10
another:r1=,	-17 17
another:r1=.	-6 6
another:r1=<span>	26 -26
another:r2=.	10 -10
another:t0=past	8 -8
another:t0=past-passive	13 -13
another:t0=present	8 -8
another:t0=present-passive	-17 17
another:v1=ask	-10 10
armistice:l1=an	-12 12
arrangement:l1=the	17 -17
arrangement:l2=<begin>	9 -9
arrangement:l2=the	-11 11
arrangement:r1=,	-14 14
asleep:c0=stay	-12 12
asleep:c1=stay	-12 12
asleep:v0=be	-13 13
asleep:v1=be	-13 13
ceasefire:l1=a	11 -11
ceasefire:l1=the	9 -9
ceasefire:l2=<begin>	-6 6
ceasefire:r2=<span>	8 -8
ceasefire:r2=the	6 -6
days:ahead	58 -58
days:gone	-28 28
earlier=0	16 -16
earlier=1	11 -11
earlier=2	40 -40
earlier=3	27 -27
extend:c1=impose	-6 6
extend:ct1=impose infinitive	-8 8
extend:l1=to	-8 8
extend:r1=it	-9 9
extend:r2=.	-10 10
extend:v1=extend	-6 6
extended:c0=impose	11 -11
extended:c1=impose	11 -11
extended:r2=<span>	6 -6
extended:v0=extend	11 -11
extended:v1=extend	11 -11
extension:c0=impose	6 -6
extension:c1=agree	-9 9
extension:c1=impose	-7 7
extension:ct1=agree infinitive	-13 13
extension:ct1=impose infinitive	-13 13
extension:l1=the	12 -12
extension:l2=<begin>	7 -7
extension:l2=<v-impose>	7 -7
extension:l2=on	-10 10
extension:r1=,	-11 11
extension:r1=of	21 -21
extension:r2=<end>	7 -7
extension:r2=the	9 -9
extension:t0=past	-9 9
extension:v1=agree	-13 13
extra:l1=its	-6 6
freeze:l1=the	8 -8
freeze:l2=<begin>	7 -7
freeze:l2=the	-8 8
freeze:r2=the	-8 8
frozen:r1=<goods>	-6 6
further:l1=a	-8 8
further:r1=<span>	-12 12
further:r2=,	-16 16
goes on:r1=.	7 -7
goes on:r2=<end>	7 -7
holiday:l1=the	-11 11
keeps:l1=<gate>	-8 8
keeps:l1=and	6 -6
keeps:l1=side	-8 8
keeps:r1=<level>	6 -6
keeps:r1=<number>	-7 7
keeps:r2=of	-8 8
later	53 -53
longer:c1=stay	6 -6
loose:c0=agree	6 -6
loose:c0=impose	8 -8
loose:c0=stay	10 -10
loose:c1=impose	9 -9
loose:c1=stay	11 -11
loose:c1=suspend	7 -7
loose:l1=<span>	-6 6
loose:l1=a	-15 15
loose:l1=the	9 -9
loose:l2=<begin>	-6 6
loose:l2=the	-12 12
loose:l=<begin> a	-14 14
loose:l=the <span>	-7 7
loose:lr=the in	-11 11
loose:r1=,	-9 9
loose:r1=.	6 -6
loose:r1=in	-14 14
loose:r1=of	-18 18
loose:r1=with	6 -6
loose:r2=<end>	14 -14
loose:r2=<name>	7 -7
loose:r2=<span>	-18 18
loose:r=in the	-7 7
loose:t0=past	9 -9
loose:t0=present	11 -11
loose:v0=be	6 -6
loose:v1=be	6 -6
moratorium:r1=on	-6 6
more:c0=agree	15 -15
more:c0=begin	14 -14
more:c0=end	-13 13
more:c0=impose	42 -42
more:c0=propose	12 -12
more:c0=say	9 -9
more:c0=stay	-7 7
more:c1=bear	24 -24
more:c1=begin	17 -17
more:c1=end	-6 6
more:c1=impose	9 -9
more:c1=say	9 -9
more:c1=stay	-6 6
more:c1=suspend	8 -8
more:ct0=agree past	6 -6
more:ct0=bear pluperfect	-12 12
more:ct0=end past	-16 16
more:ct0=impose present	7 -7
more:ct0=stay past	-16 16
more:ct0=stay past-passive	-10 10
more:ct0=stay present	20 -20
more:ct1=agree infinitive	-12 12
more:ct1=impose infinitive	-15 15
more:ct1=impose present	6 -6
more:ct1=propose participle-passive	-10 10
more:ct1=stay past	-18 18
more:ct1=stay past-passive	-10 10
more:ct1=stay present	20 -20
more:ct1=up past	-6 6
more:l1=,	-6 6
more:l1=;	-18 18
more:l1=<begin>	14 -14
more:l1=<gate>	-13 13
more:l1=<level>	10 -10
more:l1=<name>	18 -18
more:l1=<not>	12 -12
more:l1=<number>	6 -6
more:l1=<organisation>	10 -10
more:l1=<span>	-11 11
more:l1=<v-bear>	7 -7
more:l1=<v-impose>	13 -13
more:l1=a	-10 10
more:l1=be	9 -9
more:l1=been	8 -8
more:l1=for	9 -9
more:l1=is	7 -7
more:l1=it	10 -10
more:l1=no	14 -14
more:l1=side	-12 12
more:l1=the	7 -7
more:l1=was	11 -11
more:l1=were	8 -8
more:l2=:	6 -6
more:l2=<day-gone>	9 -9
more:l2=<v-agree>	10 -10
more:l2=<v-bear>	6 -6
more:l2=<v-impose>	-7 7
more:l2=<v-stay>	-10 10
more:l2=<v-suspend>	-14 14
more:l2=a	6 -6
more:l2=ask	-10 10
more:l2=be	8 -8
more:l2=each	-6 6
more:l2=for	-8 8
more:l2=has	6 -6
more:l2=hold	-16 16
more:l2=in	11 -11
more:l2=it	10 -10
more:l2=of	13 -13
more:l2=that	7 -7
more:l2=to	9 -9
more:l2=truce	9 -9
more:l2=were	-24 24
more:l2=with	8 -8
more:l=, a	-17 17
more:l=<begin> <begin>	14 -14
more:l=<begin> the	-14 14
more:l=<name> to	6 -6
more:l=<span> and	-9 9
more:l=and <name>	6 -6
more:l=ask for	-10 10
more:l=for a	-13 13
more:l=in the	7 -7
more:l=on an	-10 10
more:l=was not	-6 6
more:longer	19 -19
more:longer no span	12 -12
more:longer span	9 -9
more:lr=<span> .	-17 17
more:lr=a <span>	-10 10
more:lr=an ,	-13 13
more:lr=an of	15 -15
more:lr=for .	-8 8
more:lr=for <span>	10 -10
more:lr=its duty	-6 6
more:lr=the ,	-20 20
more:lr=to ,	9 -9
more:lr=to it	-20 20
more:made no span	17 -17
more:made span	-11 11
more:r1=,	-32 32
more:r1=.	-7 7
more:r1=<day-gone>	7 -7
more:r1=<end>	11 -11
more:r1=<level>	23 -23
more:r1=<number>	-8 8
more:r1=<v-impose>	7 -7
more:r1=by	21 -21
more:r1=for	16 -16
more:r1=in	6 -6
more:r1=it	-13 13
more:r1=meet	8 -8
more:r1=one	-17 17
more:r1=round	10 -10
more:r1=than	21 -21
more:r1=the	17 -17
more:r1=their	16 -16
more:r1=time	6 -6
more:r1=to	14 -14
more:r2=,	-14 14
more:r2=:	-15 15
more:r2=;	7 -7
more:r2=<day-gone>	8 -8
more:r2=<duty>	18 -18
more:r2=<level>	10 -10
more:r2=<name>	6 -6
more:r2=<number>	7 -7
more:r2=<span>	6 -6
more:r2=<v-impose>	10 -10
more:r2=<v-say>	6 -6
more:r2=and	9 -9
more:r2=another	9 -9
more:r2=at	6 -6
more:r2=but	-13 13
more:r2=by	-10 10
more:r2=for	11 -11
more:r2=in	15 -15
more:r2=it	-10 10
more:r2=of	-13 13
more:r2=say	6 -6
more:r2=tariff	17 -17
more:r2=the	33 -33
more:r2=truce	16 -16
more:r2=with	-12 12
more:r=, of	-25 25
more:r=, with	-14 14
more:r=. <end>	-7 7
more:r=<end> <end>	11 -11
more:r=<span> ,	-10 10
more:r=<span> .	9 -9
more:r=by <span>	10 -10
more:r=for <span>	8 -8
more:r=it .	-20 20
more:r=of <span>	-10 10
more:r=of the	10 -10
more:t0=future	16 -16
more:t0=modal	12 -12
more:t0=past	-18 18
more:t0=past-passive-not	-6 6
more:t0=perfect	16 -16
more:t0=perfect-passive	7 -7
more:t0=pluperfect	7 -7
more:t0=present	50 -50
more:t0=present-passive	-9 9
more:v0=end	-10 10
more:v0=extend	17 -17
more:v0=get	8 -8
more:v0=go	10 -10
more:v0=make	-10 10
more:v0=meet	-11 11
more:v0=run	-7 7
more:v1=agree	-10 10
more:v1=ask	-9 9
more:v1=get	8 -8
more:v1=go	13 -13
more:v1=make	-10 10
more:v1=run	-7 7
more:v1=sign	10 -10
more:vt0=be past	-9 9
more:vt0=be present	17 -17
more:vt0=end past	-11 11
more:vt0=make past	-11 11
more:vt0=other perfect	9 -9
more:vt0=other present	-8 8
more:waits	25 -25
more:waits no span	6 -6
more:waits span	16 -16
more:wished	13 -13
more:wished span	29 -29
more=	47 -47
more=longer	10 -10
more=made+longer	-8 8
more=waits+longer	16 -16
no span	70 -70
pause:c0=agree	10 -10
pause:c0=impose	14 -14
pause:c0=stay	6 -6
pause:c0=up	7 -7
pause:c1=agree	12 -12
pause:c1=impose	17 -17
pause:c1=stay	6 -6
pause:c1=up	7 -7
pause:ct0=impose past	7 -7
pause:ct1=impose past	7 -7
pause:l1=<duty>	15 -15
pause:l1=tariff	14 -14
pause:l1=the	36 -36
pause:l2=:	-25 25
pause:l2=<v-impose>	6 -6
pause:l2=on	6 -6
pause:l2=the	-14 14
pause:r1=,	-15 15
pause:r1=<end>	6 -6
pause:r1=<v-end>	-19 19
pause:r1=end	-20 20
pause:r1=in	6 -6
pause:r1=of	-8 8
pause:r2=<end>	10 -10
pause:r2=<name>	6 -6
pause:r2=<span>	-7 7
pause:r2=in	-21 21
pause:r2=on	8 -8
pause:t0=past	17 -17
pause:t0=present	18 -18
pause:v0=agree	10 -10
pause:v0=be	6 -6
pause:v1=agree	12 -12
pause:v1=be	6 -6
pauses:r2=for	-10 10
prolong:l1=to	11 -11
prolong:l2=<name>	6 -6
prolonged:l1=<name>	6 -6
prolonged:r2=,	-10 10
prolonged:t0=past-passive	-8 8
prolonged:v0=other	19 -19
prolonged:v1=other	19 -19
quiet:c1=impose	13 -13
quiet:ct0=stay past	-11 11
quiet:ct0=stay present	7 -7
quiet:ct1=impose present	7 -7
quiet:ct1=stay past	-11 11
quiet:ct1=stay present	7 -7
quiet:l1=of	8 -8
quiet:l1=the	6 -6
quiet:r1=,	-11 11
quiet:r1=.	14 -14
quiet:r2=<end>	19 -19
quiet:r2=<span>	7 -7
quiet:r2=and	-14 14
quiet:r=, and	-14 14
quiet:r=. <end>	14 -14
quiet:r=for <span>	7 -7
quiet:t0=past	-10 10
quiet:v0=be	-9 9
quiet:v1=be	-9 9
quiet:v1=put	6 -6
quiet:vt0=be past	-12 12
renew:l1=to	-9 9
renewed:r1=.	-6 6
s:"	39 -39
s:'	11 -11
s:(	-6 6
s:)	-6 6
s:-	31 -31
s:/	8 -8
s:;	-54 54
s:<day-ahead>	57 -57
s:<day-gone>	-47 47
s:<day-today>	30 -30
s:<gate>	-6 6
s:<goods-amount>	-14 14
s:<goods>	10 -10
s:<level-noun>	19 -19
s:<money>	13 -13
s:<month-ahead>	20 -20
s:<name>	37 -37
s:<not>	-21 21
s:<number>	-24 24
s:<office>	23 -23
s:<organisation>	12 -12
s:<person>	14 -14
s:<points>	-11 11
s:<quality>	30 -30
s:<sender>	39 -39
s:<taker>	7 -7
s:<v-bear>	6 -6
s:<v-begin>	-17 17
s:<v-buy>	33 -33
s:<v-deny>	17 -17
s:<v-end>	-61 61
s:<v-propose>	62 -62
s:<v-return>	-7 7
s:<v-say>	15 -15
s:<v-sell>	23 -23
s:<v-suspend>	16 -16
s:<v-target>	46 -46
s:<v-up>	-28 28
s:?	38 -38
s:@	9 -9
s:about	16 -16
s:add	13 -13
s:additional	19 -19
s:after	-7 7
s:again	29 -29
s:agree	6 -6
s:all	19 -19
s:allowed	-10 10
s:almost	6 -6
s:altogether	-8 8
s:am	-19 19
s:an	6 -6
s:and	-14 14
s:announce	25 -25
s:another	-12 12
s:answer	7 -7
s:anything	-10 10
s:apply	21 -21
s:approve	16 -16
s:are	14 -14
s:armistice	-7 7
s:army	8 -8
s:asleep	-12 12
s:away	-14 14
s:back	39 -39
s:banana	6 -6
s:batlle	-15 15
s:be	27 -27
s:bear	-17 17
s:because	-28 28
s:become	-12 12
s:beef	6 -6
s:beer	-15 15
s:before	57 -57
s:begin	-23 23
s:being	9 -9
s:bell	-17 17
s:border	-8 8
s:both	-17 17
s:bring	-16 16
s:broke	-8 8
s:broken	-15 15
s:busan	25 -25
s:by	11 -11
s:cabinet	-8 8
s:call	22 -22
s:can	-7 7
s:capital	-24 24
s:case	6 -6
s:cement	-15 15
s:cheese	11 -11
s:chicken	6 -6
s:chocolate	-13 13
s:christma	7 -7
s:city	-9 9
s:cod	-16 16
s:coffee	8 -8
s:collect	-30 30
s:company	12 -12
s:conclude	-24 24
s:confirm	-20 20
s:continue	10 -10
s:control	13 -13
s:copper	10 -10
s:could	18 -18
s:cousin	-14 14
s:custom	12 -12
s:cut	13 -13
s:day	8 -8
s:dead	-38 38
s:deal	18 -18
s:decree	-17 17
s:delegation	12 -12
s:did	-7 7
s:die	18 -18
s:dinner	-18 18
s:dispute	15 -15
s:do	16 -16
s:doe	24 -24
s:down	-12 12
s:drawer	6 -6
s:due	26 -26
s:duty	-18 18
s:each	-6 6
s:earlier	12 -12
s:early	-6 6
s:earth	10 -10
s:editor	-15 15
s:effect	12 -12
s:either	-11 11
s:end	-46 46
s:enter	18 -18
s:evening	-16 16
s:ever	7 -7
s:expire	-37 37
s:export	7 -7
s:extend	18 -18
s:fact	11 -11
s:failed	-26 26
s:fee	28 -28
s:fentanyl	13 -13
s:figure	7 -7
s:first	-47 47
s:fish	6 -6
s:followed	-15 15
s:following	-34 34
s:for	18 -18
s:force	8 -8
s:former	-12 12
s:forty	-19 19
s:fourth	-11 11
s:framework	8 -8
s:from	-18 18
s:fruit	-18 18
s:full	-13 13
s:gave	20 -20
s:geneva	20 -20
s:get	18 -18
s:give	-10 10
s:given	10 -10
s:glass	9 -9
s:go	-27 27
s:gold	-16 16
s:good	27 -27
s:government	-7 7
s:grace	6 -6
s:grain	-19 19
s:grant	-15 15
s:had	-7 7
s:half	-10 10
s:halt	10 -10
s:hand	6 -6
s:handshake	9 -9
s:has	14 -14
s:have	24 -24
s:he	8 -8
s:her	-28 28
s:his	-8 8
s:hold	13 -13
s:hour	9 -9
s:how	14 -14
s:i	22 -22
s:if	48 -48
s:impose	15 -15
s:increase	10 -10
s:initial	-10 10
s:initialled	-16 16
s:into	37 -37
s:is	27 -27
s:it	-20 20
s:itself	-18 18
s:josé	-15 15
s:keep	10 -10
s:know	-13 13
s:lapse	-30 30
s:lasted	-23 23
s:later	9 -9
s:law	15 -15
s:leave	35 -35
s:let	-31 31
s:level	16 -16
s:lift	7 -7
s:likely	8 -8
s:live	8 -8
s:longer	14 -14
s:lorry	-7 7
s:lose	6 -6
s:lot	9 -9
s:lower	11 -11
s:lull	-19 19
s:m	9 -9
s:maker	11 -11
s:market	10 -10
s:may	9 -9
s:measure	7 -7
s:mediator	6 -6
s:medicine	11 -11
s:mersin	-20 20
s:midnight	-10 10
s:minister	24 -24
s:ministry	7 -7
s:month	10 -10
s:morning	-11 11
s:most	13 -13
s:move	15 -15
s:mr	13 -13
s:my	8 -8
s:neighbour	-13 13
s:neither	-19 19
s:new	7 -7
s:next	13 -13
s:night	11 -11
s:no	9 -9
s:nobody	-20 20
s:noon	7 -7
s:northern	-6 6
s:not	-10 10
s:nothing	14 -14
s:notice	-9 9
s:now	24 -24
s:observed	10 -10
s:of	-10 10
s:offer	11 -11
s:old	-8 8
s:on	10 -10
s:or	12 -12
s:order	24 -24
s:other	40 -40
s:out	-54 54
s:over	-6 6
s:own	-15 15
s:page	-13 13
s:paper	9 -9
s:part	11 -11
s:past	9 -9
s:pause	-12 12
s:peace	21 -21
s:people	8 -8
s:period	14 -14
s:place	-14 14
s:plan	7 -7
s:port	-10 10
s:present	-8 8
s:presenter	-13 13
s:previou	-14 14
s:price	12 -12
s:prolong	22 -22
s:prolongation	7 -7
s:prolonged	6 -6
s:propose	6 -6
s:quarrel	-13 13
s:quiet	11 -11
s:radio	-16 16
s:raise	-8 8
s:rare	10 -10
s:rate	17 -17
s:reach	8 -8
s:read	8 -8
s:recall	-15 15
s:reciprocal	14 -14
s:renew	-8 8
s:replace	-13 13
s:rest	10 -10
s:resume	-6 6
s:return	24 -24
s:rise	-28 28
s:round	33 -33
s:rule	8 -8
s:run	-43 43
s:same	6 -6
s:second	-8 8
s:section	9 -9
s:set	11 -11
s:settle	15 -15
s:shall	7 -7
s:sheet	8 -8
s:ship	6 -6
s:short	-15 15
s:side	-6 6
s:signature	14 -14
s:since	23 -23
s:sit	6 -6
s:so	-21 21
s:spare	6 -6
s:speak	8 -8
s:spring	-19 19
s:start	7 -7
s:state	12 -12
s:stay	35 -35
s:steel	-13 13
s:step	12 -12
s:still	21 -21
s:stop	14 -14
s:strike	29 -29
s:surcharge	10 -10
s:suspend	7 -7
s:suspension	6 -6
s:take	23 -23
s:talk	44 -44
s:tea	-8 8
s:telephone	8 -8
s:television	6 -6
s:tell	23 -23
s:temporary	-16 16
s:term	14 -14
s:text	10 -10
s:than	27 -27
s:that	12 -12
s:the	21 -21
s:their	10 -10
s:them	26 -26
s:then	-7 7
s:these	-18 18
s:they	-8 8
s:thi	22 -22
s:third	18 -18
s:those	11 -11
s:three	21 -21
s:tiktok	6 -6
s:top	10 -10
s:toward	-13 13
s:town	10 -10
s:trade	14 -14
s:treaty	-17 17
s:turn	-13 13
s:twice	-9 9
s:under	8 -8
s:unless	19 -19
s:until	10 -10
s:up	13 -13
s:us	14 -14
s:vote	-9 9
s:war	10 -10
s:was	-17 17
s:we	27 -27
s:were	-7 7
s:when	-39 39
s:where	16 -16
s:whether	6 -6
s:which	-12 12
s:while	7 -7
s:who	18 -18
s:why	-11 11
s:will	15 -15
s:wine	-15 15
s:winter	-12 12
s:wire	13 -13
s:with	-9 9
s:withdraw	-12 12
s:within	-14 14
s:word	-8 8
s:would	21 -21
s:write	10 -10
s:you	6 -6
s:your	8 -8
s:—	16 -16
second:c0=stay	13 -13
second:c1=stay	13 -13
second:ct0=stay past	6 -6
second:ct1=stay past	6 -6
second:l1=<begin>	6 -6
second:l1=a	-6 6
second:l2=<begin>	-21 21
second:l2=for	-13 13
second:l2=in	10 -10
second:r1=,	-31 31
second:r1=<v-bear>	7 -7
second:r1=meet	7 -7
second:r1=round	10 -10
second:r2=,	7 -7
second:r2=:	-17 17
second:r2=of	-15 15
second:r2=with	-13 13
second:t0=past	18 -18
second:v0=be	11 -11
second:v1=be	11 -11
sides=0	30 -30
sides=1	43 -43
sides=2	16 -16
standstill:c0=agree	8 -8
standstill:c0=impose	10 -10
standstill:c1=agree	10 -10
standstill:c1=impose	12 -12
standstill:ct0=impose past	6 -6
standstill:l1=a	9 -9
standstill:r1=<v-begin>	7 -7
standstill:r1=of	-14 14
standstill:r2=<span>	8 -8
standstill:r2=on	6 -6
standstill:t0=past	7 -7
suspend:c1=impose	6 -6
suspend:c1=suspend	6 -6
suspend:l2=and	-21 21
suspend:r1=<points>	-18 18
suspend:r2=of	-18 18
suspend:v1=suspend	6 -6
suspends:r1=<points>	10 -10
suspension:l1=the	-14 14
suspension:l2=<begin>	-23 23
suspension:l2=the	13 -13
suspension:r1=<v-impose>	-27 27
suspension:r2=<duty>	6 -6
suspension:r2=<name>	7 -7
suspension:r2=<span>	14 -14
suspension:r2=on	-11 11
suspension:r2=the	6 -6
top	12 -12
truce:c0=bear	20 -20
truce:c0=begin	-11 11
truce:c0=down	15 -15
truce:c0=end	12 -12
truce:c0=propose	21 -21
truce:c0=say	10 -10
truce:c0=stay	-10 10
truce:c0=up	-25 25
truce:c1=agree	11 -11
truce:c1=bear	25 -25
truce:c1=begin	-11 11
truce:c1=down	14 -14
truce:c1=impose	11 -11
truce:c1=propose	23 -23
truce:c1=say	11 -11
truce:c1=stay	-9 9
truce:c1=up	-25 25
truce:ct0=agree perfect	14 -14
truce:ct0=agree pluperfect	10 -10
truce:ct0=agree present	-9 9
truce:ct0=bear past	12 -12
truce:ct0=begin past	9 -9
truce:ct0=begin present	-18 18
truce:ct0=down past	12 -12
truce:ct0=end present	9 -9
truce:ct0=impose perfect	-9 9
truce:ct0=impose pluperfect	13 -13
truce:ct0=impose present	-7 7
truce:ct0=stay perfect	-11 11
truce:ct0=stay present	33 -33
truce:ct0=up present	-14 14
truce:ct1=agree participle-passive	18 -18
truce:ct1=agree perfect	12 -12
truce:ct1=agree pluperfect	10 -10
truce:ct1=agree present	-9 9
truce:ct1=bear past	12 -12
truce:ct1=begin past	8 -8
truce:ct1=begin present	-18 18
truce:ct1=down past	12 -12
truce:ct1=end present	9 -9
truce:ct1=impose gerund	13 -13
truce:ct1=impose infinitive	11 -11
truce:ct1=impose participle-passive	19 -19
truce:ct1=impose perfect	-10 10
truce:ct1=impose pluperfect	12 -12
truce:ct1=impose present	-8 8
truce:ct1=stay perfect	-11 11
truce:ct1=stay present	33 -33
truce:ct1=up present	-14 14
truce:l1='s	-16 16
truce:l1=<begin>	15 -15
truce:l1=<duty>	-12 12
truce:l1=<goods>	31 -31
truce:l1=<name>	16 -16
truce:l1=<not>	6 -6
truce:l1=<person>	8 -8
truce:l1=<span>	32 -32
truce:l1=<v-impose>	6 -6
truce:l1=an	-11 11
truce:l1=as	10 -10
truce:l1=both	12 -12
truce:l1=first	-24 24
truce:l1=its	8 -8
truce:l1=our	-15 15
truce:l1=tariff	-13 13
truce:l1=that	-20 20
truce:l1=the	12 -12
truce:l1=trade	-11 11
truce:l2=,	24 -24
truce:l2=:	-22 22
truce:l2=;	-13 13
truce:l2=<name>	-13 13
truce:l2=<not>	10 -10
truce:l2=<span>	6 -6
truce:l2=<v-bear>	6 -6
truce:l2=<v-begin>	8 -8
truce:l2=<v-end>	8 -8
truce:l2=<v-impose>	15 -15
truce:l2=<v-propose>	12 -12
truce:l2=<v-stay>	6 -6
truce:l2=a	-10 10
truce:l2=agree	7 -7
truce:l2=and	14 -14
truce:l2=be	10 -10
truce:l2=before	19 -19
truce:l2=extend	8 -8
truce:l2=for	11 -11
truce:l2=if	21 -21
truce:l2=in	-13 13
truce:l2=is	9 -9
truce:l2=on	-9 9
truce:l2=sign	-9 9
truce:l2=since	10 -10
truce:l2=that	-6 6
truce:l2=the	-28 28
truce:l2=to	16 -16
truce:l2=under	-8 8
truce:l2=when	-7 7
truce:l2=with	9 -9
truce:l2=—	-19 19
truce:l=, a	7 -7
truce:l=, the	10 -10
truce:l=: a	-15 15
truce:l=: the	-7 7
truce:l=; the	-15 15
truce:l=<begin> <begin>	15 -15
truce:l=<begin> a	38 -38
truce:l=<begin> its	7 -7
truce:l=<begin> that	-20 20
truce:l=<begin> their	-15 15
truce:l=<name> 's	-18 18
truce:l=a tariff	-17 17
truce:l=and the	6 -6
truce:l=before the	8 -8
truce:l=for a	8 -8
truce:l=if the	20 -20
truce:l=its tariff	-8 8
truce:l=of a	8 -8
truce:l=of the	16 -16
truce:l=on a	-12 12
truce:l=sign a	-14 14
truce:l=since the	9 -9
truce:l=that the	-10 10
truce:l=the <span>	26 -26
truce:l=the first	-11 11
truce:l=the trade	-17 17
truce:l=to a	11 -11
truce:l=under a	-14 14
truce:l=under the	11 -11
truce:l=when a	7 -7
truce:l=when the	-19 19
truce:lr='s with	-22 22
truce:lr=<span> between	9 -9
truce:lr=a ,	15 -15
truce:lr=a .	8 -8
truce:lr=a in	7 -7
truce:lr=a of	-21 21
truce:lr=a over	6 -6
truce:lr=a that	6 -6
truce:lr=its with	6 -6
truce:lr=tariff ,	8 -8
truce:lr=tariff between	-21 21
truce:lr=tariff by	6 -6
truce:lr=tariff is	-17 17
truce:lr=the ,	24 -24
truce:lr=the .	8 -8
truce:lr=the agree	-7 7
truce:lr=the begin	23 -23
truce:lr=the between	7 -7
truce:lr=the in	6 -6
truce:lr=the is	-15 15
truce:lr=the lapse	9 -9
truce:lr=the last	8 -8
truce:lr=the over	-14 14
truce:lr=the run	-10 10
truce:lr=the was	17 -17
truce:lr=the with	-16 16
truce:lr=their over	-15 15
truce:r1=,	-11 11
truce:r1=.	27 -27
truce:r1=<duty>	6 -6
truce:r1=<v-bear>	8 -8
truce:r1=<v-end>	-11 11
truce:r1=<v-stay>	-9 9
truce:r1=<v-up>	-21 21
truce:r1=begin	29 -29
truce:r1=by	15 -15
truce:r1=end	-14 14
truce:r1=expire	-7 7
truce:r1=for	8 -8
truce:r1=go	-23 23
truce:r1=has	11 -11
truce:r1=in	38 -38
truce:r1=is	-22 22
truce:r1=lapse	11 -11
truce:r1=last	8 -8
truce:r1=of	-21 21
truce:r1=on	15 -15
truce:r1=over	-19 19
truce:r1=run	-13 13
truce:r1=to	9 -9
truce:r1=was	27 -27
truce:r1=which	-20 20
truce:r1=with	-18 18
truce:r1=would	7 -7
truce:r2=,	27 -27
truce:r2=.	-19 19
truce:r2=<day-ahead>	8 -8
truce:r2=<day-gone>	27 -27
truce:r2=<day-today>	15 -15
truce:r2=<end>	26 -26
truce:r2=<month-gone>	-9 9
truce:r2=<name>	-10 10
truce:r2=<not>	20 -20
truce:r2=<number>	13 -13
truce:r2=<quality>	-18 18
truce:r2=<seat>	-26 26
truce:r2=<span>	-20 20
truce:r2=<v-agree>	19 -19
truce:r2=<v-begin>	9 -9
truce:r2=<v-end>	11 -11
truce:r2=<v-impose>	28 -28
truce:r2=<v-stay>	8 -8
truce:r2=?	7 -7
truce:r2=a	-6 6
truce:r2=both	6 -6
truce:r2=by	-16 16
truce:r2=end	7 -7
truce:r2=in	-24 24
truce:r2=its	8 -8
truce:r2=not	11 -11
truce:r2=of	-9 9
truce:r2=out	-17 17
truce:r2=the	7 -7
truce:r2=their	11 -11
truce:r2=to	6 -6
truce:r2=which	16 -16
truce:r2=with	-15 15
truce:r=, of	-12 12
truce:r=, which	12 -12
truce:r=. <end>	25 -25
truce:r=begin on	20 -20
truce:r=by <span>	13 -13
truce:r=end .	-7 7
truce:r=expire on	-15 15
truce:r=in the	7 -7
truce:r=of <day-gone>	18 -18
truce:r=of <month-gone>	-12 12
truce:r=of <number>	7 -7
truce:r=of <span>	-27 27
truce:r=of duty	6 -6
truce:r=of the	16 -16
truce:r=run out	-12 12
truce:r=which the	-21 21
truce:r=with <name>	-12 12
truce:r=with <seat>	-17 17
truce:t0=past-not	8 -8
truce:t0=perfect	-12 12
truce:t0=pluperfect	-14 14
truce:t0=present	10 -10
truce:v0=be	-15 15
truce:v0=end	6 -6
truce:v0=extend	8 -8
truce:v0=go	-19 19
truce:v0=have	18 -18
truce:v0=let	-19 19
truce:v0=other	14 -14
truce:v0=settle	8 -8
truce:v1=be	-15 15
truce:v1=extend	18 -18
truce:v1=have	18 -18
truce:v1=let	-19 19
truce:v1=other	13 -13
truce:v1=settle	8 -8
truce:vt0=agree past	-7 7
truce:vt0=agree perfect	11 -11
truce:vt0=agree pluperfect	10 -10
truce:vt0=agree present	-10 10
truce:vt0=be perfect	-14 14
truce:vt0=be present	30 -30
truce:vt0=have present	12 -12
truce:vt0=other perfect	12 -12
truce:vt0=settle past	8 -8
verb:c0=impose	28 -28
verb:c0=stay	8 -8
verb:c0=suspend	12 -12
verb:c1=impose	30 -30
verb:c1=stay	8 -8
verb:c1=suspend	17 -17
verb:l1=<agent>	-7 7
verb:l1=<name>	-12 12
verb:l1=on	-7 7
verb:l1=side	13 -13
verb:l1=to	10 -10
verb:l2=,	9 -9
verb:l2=<begin>	17 -17
verb:l2=<day-gone>	9 -9
verb:l2=<duty>	-7 7
verb:l2=<not>	-7 7
verb:l2=<points>	-9 9
verb:l2=and	-17 17
verb:l2=duty	-7 7
verb:l=and <name>	-18 18
verb:lr=<name> <points>	-22 22
verb:lr=side <points>	11 -11
verb:r1=<duty>	6 -6
verb:r1=<number>	-9 9
verb:r1=<points>	-10 10
verb:r1=for	14 -14
verb:r1=its	6 -6
verb:r1=the	14 -14
verb:r2=,	-8 8
verb:r2=<end>	10 -10
verb:r2=<span>	13 -13
verb:r2=<v-begin>	-7 7
verb:r2=<v-up>	-6 6
verb:r2=for	7 -7
verb:r2=of	-11 11
verb:r2=on	8 -8
verb:r=<points> of	-13 13
verb:r=for <span>	12 -12
verb:t0=past-passive	6 -6
verb:t0=present-passive	6 -6
verb:v0=suspend	6 -6
verb:v1=suspend	11 -11
w:again	29 -29
w:another	-9 9
w:armistice	-7 7
w:asleep	-12 12
w:extended	18 -18
w:extends	6 -6
w:go on	15 -15
w:goes on	22 -22
w:grace	6 -6
w:handshake	9 -9
w:held in	6 -6
w:holiday	-7 7
w:keep	11 -11
w:lifts	7 -7
w:longer	14 -14
w:lull	-19 19
w:pause	-6 6
w:pauses	-7 7
w:peace	21 -21
w:prolong	20 -20
w:prolongation	7 -7
w:prolonged	6 -6
w:put off	7 -7
w:quiet	11 -11
w:renew	-8 8
w:second	-7 7
w:stay	15 -15
w:stays	18 -18
w:suspend	-10 10
w:suspended	33 -33
w:suspensions	12 -12
words=loose	18 -18
words=loose no span 	34 -34
words=loose no span gone	17 -17
words=loose span 	10 -10
words=loose span gone	-21 21
words=loose+more	7 -7
words=loose+more no span 	13 -13
words=loose+more no span gone	13 -13
words=loose+more+truce	13 -13
words=loose+truce no span 	9 -9
words=loose+truce no span gone	-15 15
words=loose+truce span 	10 -10
words=loose+truce span ahead	7 -7
words=loose+verb	14 -14
words=more	45 -45
words=more no span 	48 -48
words=more no span ahead	8 -8
words=more no span gone	49 -49
words=more span 	-11 11
words=more span gone	9 -9
words=more span gone+ahead	-18 18
words=more+quiet	-6 6
words=more+quiet no span gone	-14 14
words=more+truce no span 	6 -6
words=more+truce no span ahead	9 -9
words=more+truce no span gone+ahead	-9 9
words=more+truce span 	6 -6
words=more+truce span ahead	10 -10
words=more+truce span gone	-7 7
words=more+truce+verb	-14 14
words=more+verb span 	6 -6
words=more+verb span gone	-6 6
words=quiet	59 -59
words=quiet no span 	21 -21
words=quiet no span gone	8 -8
words=quiet span 	15 -15
words=quiet span gone	8 -8
words=truce	-6 6
words=truce no span ahead	46 -46
words=truce no span gone	-30 30
words=truce no span gone+ahead	18 -18
words=truce span gone+ahead	25 -25
words=truce+verb	9 -9
words=verb	30 -30
words=verb no span 	26 -26
words=verb no span gone	18 -18
words=verb span 	14 -14
words=verb span gone	-8 8`;
