// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	23 -23
add:c0=impose	-8 8
add:c1=impose	-6 6
add:c1=say	-7 7
add:t0=modal	-6 6
add:v1=add	-7 7
added:l1=he	-6 6
added:l2="	-10 10
added:r1=.	-8 8
added:r2=<end>	-8 8
again:c0=target	-7 7
again:c1=propose	-8 8
again:c1=target	-7 7
again:ct0=stay present	-7 7
again:ct1=stay present	-7 7
again:l1=<number>	-19 19
again:l2=at	-6 6
again:r1=,	12 -12
again:r1=.	-15 15
again:r1=from	-12 12
again:r2=<day-ahead>	-15 15
again:r2=<end>	-13 13
again:v0=charge	-9 9
again:v1=charge	-9 9
another:c0=impose	7 -7
another:ct0=impose past	6 -6
another:ct0=stay present	8 -8
another:ct1=impose past	6 -6
another:ct1=stay present	8 -8
another:l1=and	-14 14
another:l2=<goods>	-16 16
another:l2=<v-propose>	-13 13
another:r1=,	-11 11
another:r1=.	-12 12
another:r2=,	11 -11
another:r2=<end>	-10 10
another:v0=other	7 -7
another:v1=other	7 -7
ceasefire:l1=a	7 -7
ceasefire:l1=the	7 -7
ceasefire:r1=in	7 -7
ceasefire:r2=the	9 -9
count:loose=0	22 -22
count:more=0	14 -14
count:more=1	-8 8
count:more=2	16 -16
count:more=6	9 -9
count:quiet=0	17 -17
count:quiet=1	26 -26
count:quiet=2	-7 7
count:truce=0	62 -62
count:truce=6	-10 10
count:verb=0	16 -16
days=0	-15 15
days=2	42 -42
days=3	17 -17
days=6	13 -13
extended:c0=impose	8 -8
extended:c1=impose	8 -8
extended:l1=<not>	6 -6
extended:l1=not	6 -6
extended:r1=.	7 -7
extended:r1=by	6 -6
extended:r2=<end>	9 -9
extended:v0=extend	8 -8
extended:v1=extend	8 -8
extension:c0=impose	11 -11
extension:l1=the	14 -14
extension:l2=<begin>	16 -16
extension:l2=<v-impose>	8 -8
extension:l2=on	-9 9
extension:l2=to	-9 9
extension:r1=,	-8 8
extension:r2=<span>	7 -7
extra:c0=impose	7 -7
extra:c1=impose	7 -7
extra:l1=the	11 -11
extra:l2=<v-impose>	7 -7
extra:r1=<level>	8 -8
extra:r1=duty	-6 6
extra:r2=on	-7 7
extra:t0=past	-11 11
further:c0=impose	-12 12
further:c0=propose	-12 12
further:c1=impose	-11 11
further:c1=propose	-12 12
further:ct0=impose future	-14 14
further:ct1=impose future	-14 14
further:l1=a	-10 10
further:l2=<v-impose>	-15 15
further:l2=<v-propose>	-13 13
further:r1=<duty>	-13 13
further:r2=.	7 -7
further:r2=is	6 -6
further:r2=of	-13 13
further:r2=on	6 -6
further:t0=future	-14 14
holiday:l1=the	-6 6
keep:c0=impose	6 -6
keep:c1=impose	8 -8
keep:c1=stay	8 -8
keep:v1=keep	8 -8
keeps:r2=of	-11 11
lengths=0	41 -41
lengths=1	8 -8
lengths=2	9 -9
lengths=3	8 -8
lengths=6	-30 30
lift:r1=its	-9 9
long=0	6 -6
long=1	-11 11
long=2	18 -18
long=3	11 -11
long=6	7 -7
longer:c0=stay	7 -7
longer:c1=stay	8 -8
longer:r1=.	6 -6
longer:r2=<end>	7 -7
longer:t0=past	7 -7
loose:c0=stay	14 -14
loose:c1=stay	15 -15
loose:ct0=stay present	7 -7
loose:ct1=stay present	6 -6
loose:l1=<level-noun>	-13 13
loose:l1=<span>	-7 7
loose:l1=a	-14 14
loose:l2=,	7 -7
loose:l2=the	-7 7
loose:r1=in	-13 13
loose:r1=of	-11 11
loose:r1=on	6 -6
loose:r2=<level>	-7 7
loose:r2=<span>	-17 17
loose:r2=duty	-6 6
loose:r=at <level>	-8 8
loose:r=in the	-7 7
loose:v0=be	8 -8
loose:v1=be	8 -8
loose:vt0=be present	6 -6
months=0	17 -17
months=3	16 -16
months=9	-9 9
moratorium:l1=the	-8 8
moratorium:l2=<begin>	-9 9
moratorium:r1=on	-9 9
more:	11 -11
more:c0=agree	18 -18
more:c0=bear	8 -8
more:c0=begin	11 -11
more:c0=down	8 -8
more:c0=end	-15 15
more:c0=say	12 -12
more:c1=down	8 -8
more:c1=end	-13 13
more:c1=suspend	6 -6
more:ct0=end past	-10 10
more:ct0=end present	-6 6
more:ct0=impose future	-7 7
more:ct0=impose past-passive	6 -6
more:ct0=impose present	16 -16
more:ct0=propose modal	9 -9
more:ct0=propose past	12 -12
more:ct0=propose present	17 -17
more:ct0=say past	14 -14
more:ct0=stay future	9 -9
more:ct0=stay modal	10 -10
more:ct0=stay past	-6 6
more:ct0=up past	-6 6
more:ct1=end past	-7 7
more:ct1=end present	-6 6
more:ct1=impose future	-7 7
more:ct1=impose past-passive	6 -6
more:ct1=impose present	13 -13
more:ct1=propose modal	8 -8
more:ct1=propose participle-passive	-15 15
more:ct1=propose past	10 -10
more:ct1=propose present	10 -10
more:ct1=say past	13 -13
more:ct1=stay future	8 -8
more:ct1=stay modal	10 -10
more:ct1=stay past	-6 6
more:ct1=up past	-6 6
more:l1=<gate>	-10 10
more:l1=<not>	14 -14
more:l1=<number>	-13 13
more:l1=<organisation>	8 -8
more:l1=<v-say>	7 -7
more:l1=<v-up>	7 -7
more:l1=a	-9 9
more:l1=and	-11 11
more:l1=be	10 -10
more:l1=is	14 -14
more:l1=its	-9 9
more:l1=no	13 -13
more:l1=once	-10 10
more:l1=side	-12 12
more:l1=that	6 -6
more:l1=will	6 -6
more:l2="	-6 6
more:l2=:	14 -14
more:l2=<agent>	6 -6
more:l2=<begin>	13 -13
more:l2=<duty>	8 -8
more:l2=<goods>	-10 10
more:l2=<quality>	11 -11
more:l2=<v-agree>	12 -12
more:l2=<v-impose>	-6 6
more:l2=<v-propose>	-15 15
more:l2=<v-suspend>	-7 7
more:l2=a	16 -16
more:l2=and	7 -7
more:l2=at	-11 11
more:l2=each	-11 11
more:l2=has	10 -10
more:l2=if	6 -6
more:l2=in	8 -8
more:l2=is	20 -20
more:l2=it	9 -9
more:l2=of	9 -9
more:l2=on	-8 8
more:l2=that	-6 6
more:l2=was	-9 9
more:l2=would	6 -6
more:l=" he	-10 10
more:l=<begin> a	-6 6
more:l=<begin> an	8 -8
more:l=<begin> the	-6 6
more:l=and no	7 -7
more:l=ask for	-7 7
more:l=for <span>	6 -6
more:l=for a	-12 12
more:l=has been	6 -6
more:l=on a	-6 6
more:l=on an	-10 10
more:l=to an	-9 9
more:l=was not	-10 10
more:longer span=1	21 -21
more:longer span=2	12 -12
more:longer=0	8 -8
more:longer=1	7 -7
more:longer=2	16 -16
more:lr=<number> .	-11 11
more:lr=<span> .	-6 6
more:lr=an ,	-10 10
more:lr=for .	-6 6
more:lr=he .	-9 9
more:lr=it .	-6 6
more:lr=not .	-7 7
more:lr=once ,	-16 16
more:lr=the of	8 -8
more:lr=the round	7 -7
more:lr=the time	6 -6
more:lr=to it	-8 8
more:lr=to their	8 -8
more:made	-6 6
more:made span=0	21 -21
more:made=0	20 -20
more:r1=,	-8 8
more:r1=.	-15 15
more:r1=<agent>	6 -6
more:r1=<day-gone>	7 -7
more:r1=<duty>	-11 11
more:r1=<goods>	10 -10
more:r1=<number>	-6 6
more:r1=<span>	8 -8
more:r1=<v-bear>	15 -15
more:r1=<v-impose>	15 -15
more:r1=?	12 -12
more:r1=by	15 -15
more:r1=duty	-17 17
more:r1=from	-6 6
more:r1=is	10 -10
more:r1=its	6 -6
more:r1=once	-11 11
more:r1=one	-17 17
more:r1=pay	6 -6
more:r1=tariff	7 -7
more:r1=than	22 -22
more:r1=that	8 -8
more:r1=their	15 -15
more:r1=time	12 -12
more:r1=to	19 -19
more:r1=truce	-14 14
more:r2="	6 -6
more:r2=.	7 -7
more:r2=:	-7 7
more:r2=<day-ahead>	-8 8
more:r2=<day-gone>	6 -6
more:r2=<duty>	12 -12
more:r2=<end>	-11 11
more:r2=<goods>	6 -6
more:r2=<level>	15 -15
more:r2=<month-gone>	8 -8
more:r2=<name>	7 -7
more:r2=<number>	15 -15
more:r2=<quality>	-7 7
more:r2=<span>	12 -12
more:r2=<v-impose>	15 -15
more:r2=<v-suspend>	-6 6
more:r2=and	-7 7
more:r2=as	-6 6
more:r2=at	10 -10
more:r2=in	7 -7
more:r2=of	-7 7
more:r2=tariff	7 -7
more:r2=the	15 -15
more:r2=to	14 -14
more:r2=was	-6 6
more:r=, the	11 -11
more:r=. <end>	-17 17
more:r=<span> .	17 -17
more:r=? <end>	12 -12
more:r=by <span>	9 -9
more:r=duty on	-9 9
more:r=from <day-ahead>	-11 11
more:r=it .	-6 6
more:r=once ,	-7 7
more:r=round of	8 -8
more:refused span=0	15 -15
more:refused span=1	19 -19
more:refused=0	12 -12
more:refused=1	14 -14
more:t0=modal	19 -19
more:t0=past	-10 10
more:t0=past-passive-not	-10 10
more:t0=perfect-passive	8 -8
more:t0=present	22 -22
more:t0=present-passive	7 -7
more:t0=present-passive-not	10 -10
more:v0=agree	7 -7
more:v0=charge	-6 6
more:v0=end	-7 7
more:v0=extend	10 -10
more:v0=go	15 -15
more:v0=make	-6 6
more:v0=other	8 -8
more:v0=propose	9 -9
more:v0=say	7 -7
more:v0=sign	9 -9
more:v1=agree	-11 11
more:v1=ask	-11 11
more:v1=extend	11 -11
more:v1=have	13 -13
more:v1=keep	10 -10
more:v1=offer	14 -14
more:v1=other	8 -8
more:v1=propose	7 -7
more:v1=say	7 -7
more:v1=sign	12 -12
more:vt0=ask perfect	-7 7
more:vt0=be past	-9 9
more:vt0=end present	-7 7
more:vt0=have past	-8 8
more:vt0=have present	12 -12
more:vt0=make past	-6 6
more:vt0=other past	-8 8
more:vt0=other perfect	10 -10
more:vt0=other present	11 -11
more:waits	8 -8
more:waits span=0	17 -17
more:waits=0	13 -13
more:waits=1	15 -15
more:wished span=0	11 -11
more:wished span=1	18 -18
more:wished+refused	12 -12
more:wished=0	11 -11
more:wished=1	17 -17
pause:c1=impose	11 -11
pause:c1=propose	9 -9
pause:ct0=stay past	-7 7
pause:ct1=stay past	-7 7
pause:l1=<duty>	8 -8
pause:l1=tariff	8 -8
pause:l2=of	-6 6
pause:l2=the	-8 8
pause:r1=<end>	-7 7
pause:r1=end	-6 6
pause:r2=<not>	-8 8
peace:c0=impose	-10 10
peace:c1=impose	-10 10
peace:ct0=impose present	-9 9
peace:ct1=impose present	-9 9
peace:l1=<goods>	-8 8
peace:l1=the	6 -6
peace:l2=<begin>	11 -11
peace:l2=<v-impose>	-9 9
peace:r1=with	8 -8
peace:t0=present	-14 14
prolong:c0=impose	7 -7
prolong:c1=impose	7 -7
prolong:l1=to	13 -13
prolong:r1=the	6 -6
quiet:c0=propose	-10 10
quiet:c0=suspend	7 -7
quiet:c1=propose	-9 9
quiet:ct1=stay present	8 -8
quiet:l1=<goods>	-6 6
quiet:l1=the	9 -9
quiet:l1=to	-7 7
quiet:l2=<begin>	17 -17
quiet:l2=put	-8 8
quiet:r1=on	-8 8
quiet:r1=until	-9 9
quiet:r1=with	12 -12
quiet:r2=.	-10 10
quiet:r2=<end>	6 -6
quiet:r2=and	-7 7
quiet:r=, and	-7 7
quiet:t0=modal	-8 8
quiet:t0=past	-7 7
quiet:t0=perfect	7 -7
quiet:v0=put	-6 6
quiet:vt0=put present	-9 9
renewed:l1=<not>	-6 6
renewed:l1=not	-10 10
renewed:r1=.	-8 8
renewed:r2=<end>	-6 6
s:"	8 -8
s:(	7 -7
s:)	8 -8
s:-	20 -20
s:.	-8 8
s::	-11 11
s:;	-19 19
s:<day-ahead>	46 -46
s:<day-gone>	-22 22
s:<day-today>	8 -8
s:<duty>	-19 19
s:<gate>	-8 8
s:<level-noun>	9 -9
s:<month-ahead>	19 -19
s:<month-gone>	19 -19
s:<name>	-9 9
s:<not>	7 -7
s:<number>	-9 9
s:<office>	-11 11
s:<person>	15 -15
s:<quality>	18 -18
s:<seat>	-14 14
s:<sender>	14 -14
s:<taker>	11 -11
s:<v-bear>	29 -29
s:<v-buy>	14 -14
s:<v-down>	11 -11
s:<v-end>	-26 26
s:<v-return>	-7 7
s:<v-say>	11 -11
s:<v-sell>	6 -6
s:<v-stay>	22 -22
s:<v-suspend>	15 -15
s:<v-target>	11 -11
s:<v-threaten>	7 -7
s:<v-up>	-9 9
s:?	15 -15
s:@	8 -8
s:a	-7 7
s:about	10 -10
s:additional	12 -12
s:after	19 -19
s:all	12 -12
s:also	7 -7
s:altogether	-10 10
s:and	-16 16
s:another	-10 10
s:are	6 -6
s:as	-20 20
s:ask	-7 7
s:at	-18 18
s:autumn	-9 9
s:away	-14 14
s:ban	-7 7
s:be	25 -25
s:because	-24 24
s:become	-6 6
s:before	45 -45
s:begin	-13 13
s:being	11 -11
s:between	-16 16
s:both	-25 25
s:bridge	8 -8
s:broke	-12 12
s:broken	-10 10
s:bus	-9 9
s:by	16 -16
s:call	-8 8
s:capital	-14 14
s:case	8 -8
s:ceasefire	6 -6
s:cement	-9 9
s:cheese	-11 11
s:christma	7 -7
s:closed	8 -8
s:club	6 -6
s:cod	-6 6
s:coffee	-7 7
s:come	12 -12
s:commerce	-6 6
s:company	6 -6
s:conclude	8 -8
s:confirm	-16 16
s:continue	8 -8
s:control	6 -6
s:could	18 -18
s:day	-13 13
s:de	6 -6
s:deadline	10 -10
s:delegation	9 -9
s:demand	-8 8
s:did	-24 24
s:draft	-7 7
s:drawer	7 -7
s:due	7 -7
s:duty	-10 10
s:early	-16 16
s:earth	6 -6
s:end	-26 26
s:everything	7 -7
s:expect	10 -10
s:extend	21 -21
s:extension	6 -6
s:fail	6 -6
s:failed	-12 12
s:far	7 -7
s:fee	9 -9
s:figure	-9 9
s:five	-6 6
s:force	15 -15
s:foreign	6 -6
s:forty	-8 8
s:fruit	-14 14
s:full	6 -6
s:gave	-13 13
s:give	-15 15
s:good	8 -8
s:government	-7 7
s:grace	6 -6
s:grain	-19 19
s:had	-26 26
s:have	20 -20
s:he	-6 6
s:her	-10 10
s:here	9 -9
s:his	12 -12
s:hour	-7 7
s:hundred	-13 13
s:if	15 -15
s:impose	11 -11
s:initial	-12 12
s:initialled	-9 9
s:into	14 -14
s:island	-16 16
s:it	-7 7
s:josé	-12 12
s:keep	6 -6
s:know	-7 7
s:leave	27 -27
s:let	-21 21
s:letter	12 -12
s:level	9 -9
s:licence	10 -10
s:lie	-10 10
s:lift	-18 18
s:longer	13 -13
s:look	-6 6
s:lower	11 -11
s:lull	-18 18
s:man	-14 14
s:matter	10 -10
s:may	20 -20
s:ministry	14 -14
s:moratorium	-6 6
s:more	17 -17
s:morning	-9 9
s:much	9 -9
s:must	7 -7
s:name	-8 8
s:negotiate	8 -8
s:neither	-14 14
s:new	-15 15
s:noon	6 -6
s:nothing	24 -24
s:notice	-12 12
s:of	-10 10
s:offer	9 -9
s:oil	9 -9
s:older	6 -6
s:on	-13 13
s:once	-20 20
s:one	-6 6
s:open	8 -8
s:order	15 -15
s:ordinary	8 -8
s:other	16 -16
s:over	-7 7
s:own	-15 15
s:pay	20 -20
s:pen	7 -7
s:people	10 -10
s:period	7 -7
s:place	-7 7
s:plant	7 -7
s:point	6 -6
s:port	-12 12
s:post	7 -7
s:prepare	-11 11
s:present	-14 14
s:president	-6 6
s:prolong	18 -18
s:prolongation	8 -8
s:purchase	9 -9
s:raise	-8 8
s:rare	6 -6
s:rate	-6 6
s:raw	-10 10
s:reach	14 -14
s:read	11 -11
s:replace	-13 13
s:rest	-10 10
s:resume	-10 10
s:rice	8 -8
s:round	10 -10
s:say	26 -26
s:second	-7 7
s:send	8 -8
s:service	-12 12
s:session	6 -6
s:set	8 -8
s:shall	6 -6
s:short	-8 8
s:side	-10 10
s:signature	7 -7
s:since	25 -25
s:spare	-6 6
s:stand	16 -16
s:stay	6 -6
s:steel	-6 6
s:step	8 -8
s:still	22 -22
s:stockholm	9 -9
s:stop	8 -8
s:stretched	-8 8
s:strike	18 -18
s:sugar	8 -8
s:surcharge	14 -14
s:suspend	7 -7
s:table	10 -10
s:talk	23 -23
s:tariff	-7 7
s:tax	6 -6
s:tea	11 -11
s:temporary	-9 9
s:the	-10 10
s:their	-10 10
s:then	-11 11
s:these	-10 10
s:they	17 -17
s:thi	10 -10
s:three	14 -14
s:through	14 -14
s:ticket	6 -6
s:till	-9 9
s:to	22 -22
s:too	6 -6
s:top	11 -11
s:topic	6 -6
s:toward	-15 15
s:trade	8 -8
s:treaty	-6 6
s:truce	-16 16
s:turn	-7 7
s:two	8 -8
s:under	-8 8
s:unless	19 -19
s:until	15 -15
s:up	-7 7
s:us	-16 16
s:war	12 -12
s:was	-21 21
s:watche	-6 6
s:way	-6 6
s:we	12 -12
s:when	-27 27
s:which	12 -12
s:while	7 -7
s:wine	-12 12
s:winter	-20 20
s:wish	-7 7
s:with	14 -14
s:withdraw	-14 14
s:without	19 -19
s:word	6 -6
s:world	-12 12
s:would	20 -20
s:—	22 -22
second:c1=impose	-10 10
second:ct0=impose perfect	-8 8
second:ct1=impose perfect	-8 8
second:l1=a	-9 9
second:l1=the	-9 9
second:l2=<begin>	-12 12
second:l2=for	-10 10
second:l2=in	8 -8
second:l2=on	-8 8
second:r1=,	-9 9
second:r1=time	8 -8
second:r2=.	9 -9
second:r2=:	-9 9
second:r2=is	-11 11
second:t0=past	-7 7
second:t0=perfect	-7 7
second:t0=present	11 -11
sleep:l1=to	-8 8
sleep:r1=until	-13 13
standstill:l1=the	-7 7
standstill:r1=of	-12 12
stays:r1=at	-7 7
stays:r2=<level>	-8 8
suspend:r1=the	7 -7
suspended:l2=<points>	-6 6
suspension:l1=the	-7 7
suspension:l2=<begin>	-14 14
suspension:r1=of	-13 13
truce:c0=begin	7 -7
truce:c0=down	6 -6
truce:c1=begin	7 -7
truce:c1=down	6 -6
truce:c1=end	-7 7
truce:c1=propose	6 -6
truce:ct0=end past	-8 8
truce:ct0=propose perfect	10 -10
truce:ct0=say past	7 -7
truce:ct0=stay present	7 -7
truce:ct1=agree past	-6 6
truce:ct1=end past	-12 12
truce:ct1=impose past	-7 7
truce:ct1=impose pluperfect	8 -8
truce:ct1=propose perfect	9 -9
truce:ct1=say past	7 -7
truce:ct1=stay present	7 -7
truce:l1=<begin>	-6 6
truce:l1=<duty>	-21 21
truce:l1=<goods>	-15 15
truce:l1=<not>	-14 14
truce:l1=<span>	25 -25
truce:l1=new	-16 16
truce:l1=no	-14 14
truce:l1=tariff	-21 21
truce:l1=that	-18 18
truce:l2='s	7 -7
truce:l2=:	-16 16
truce:l2=;	-14 14
truce:l2=<begin>	-14 14
truce:l2=<name>	9 -9
truce:l2=<not>	9 -9
truce:l2=<span>	9 -9
truce:l2=<v-agree>	-7 7
truce:l2=<v-end>	8 -8
truce:l2=a	-17 17
truce:l2=and	-8 8
truce:l2=before	8 -8
truce:l2=call	8 -8
truce:l2=if	16 -16
truce:l2=its	-16 16
truce:l2=of	7 -7
truce:l2=prolong	6 -6
truce:l2=sign	-8 8
truce:l2=the	-24 24
truce:l2=under	-17 17
truce:l2=when	-8 8
truce:l=: the	-9 9
truce:l=; the	-16 16
truce:l=<begin> <begin>	-6 6
truce:l=<begin> a	13 -13
truce:l=<begin> that	-7 7
truce:l=<begin> their	-10 10
truce:l=a <span>	10 -10
truce:l=a tariff	-13 13
truce:l=and the	6 -6
truce:l=before the	7 -7
truce:l=call a	6 -6
truce:l=if the	16 -16
truce:l=is a	6 -6
truce:l=is no	-12 12
truce:l=prolong the	6 -6
truce:l=that the	12 -12
truce:l=the <span>	6 -6
truce:l=their tariff	-7 7
truce:l=under a	-8 8
truce:l=under the	-11 11
truce:lr=<begin> in	-8 8
truce:lr=a ,	9 -9
truce:lr=a .	14 -14
truce:lr=a of	-8 8
truce:lr=a that	6 -6
truce:lr=tariff ,	9 -9
truce:lr=tariff with	-21 21
truce:lr=the .	6 -6
truce:lr=the between	24 -24
truce:lr=the in	10 -10
truce:lr=the is	12 -12
truce:lr=the it	-8 8
truce:lr=the itself	6 -6
truce:lr=the of	-21 21
truce:lr=the on	-17 17
truce:lr=the that	-8 8
truce:lr=the was	14 -14
truce:lr=the with	12 -12
truce:r1=;	7 -7
truce:r1=<v-end>	-11 11
truce:r1=<v-stay>	-10 10
truce:r1=<v-suspend>	-8 8
truce:r1=<v-up>	-13 13
truce:r1=?	7 -7
truce:r1=by	7 -7
truce:r1=end	-10 10
truce:r1=for	6 -6
truce:r1=go	-13 13
truce:r1=has	-7 7
truce:r1=hold	-8 8
truce:r1=is	-8 8
truce:r1=it	-8 8
truce:r1=itself	6 -6
truce:r1=of	-24 24
truce:r1=over	-14 14
truce:r1=was	21 -21
truce:r1=which	-11 11
truce:r1=with	-7 7
truce:r2=.	-13 13
truce:r2=<day-ahead>	-8 8
truce:r2=<day-gone>	6 -6
truce:r2=<goods>	-11 11
truce:r2=<name>	10 -10
truce:r2=<quality>	-17 17
truce:r2=<seat>	-30 30
truce:r2=<span>	-16 16
truce:r2=<v-agree>	13 -13
truce:r2=<v-impose>	10 -10
truce:r2=at	6 -6
truce:r2=busan	8 -8
truce:r2=duty	-9 9
truce:r2=for	-15 15
truce:r2=in	-17 17
truce:r2=on	28 -28
truce:r2=sign	8 -8
truce:r2=was	-7 7
truce:r=? <end>	7 -7
truce:r=by <span>	6 -6
truce:r=end on	15 -15
truce:r=in the	-6 6
truce:r=of <span>	-20 20
truce:r=of busan	6 -6
truce:r=on the	7 -7
truce:r=until <day-ahead>	-8 8
truce:r=was sign	8 -8
truce:r=with <name>	6 -6
truce:r=with <seat>	-18 18
truce:t0=past	-8 8
truce:t0=pluperfect	-14 14
truce:t0=present	9 -9
truce:v0=end	-7 7
truce:v0=let	-16 16
truce:v0=other	6 -6
truce:v0=sign	-6 6
truce:v1=call	12 -12
truce:v1=end	-11 11
truce:v1=let	-16 16
truce:v1=other	6 -6
truce:v1=sign	-9 9
truce:vt0=end past	-8 8
truce:vt0=have present	10 -10
verb:c0=impose	18 -18
verb:c0=stay	10 -10
verb:c0=suspend	8 -8
verb:c1=impose	20 -20
verb:c1=stay	11 -11
verb:c1=suspend	12 -12
verb:c1=target	7 -7
verb:ct0=impose perfect	9 -9
verb:ct1=impose infinitive	7 -7
verb:ct1=impose perfect	7 -7
verb:l1=<name>	8 -8
verb:l1=<seat>	-9 9
verb:l1=and	-10 10
verb:l1=been	7 -7
verb:l1=is	6 -6
verb:l1=the	6 -6
verb:l1=to	11 -11
verb:l2=,	-8 8
verb:l2=<begin>	15 -15
verb:l2=<duty>	-15 15
verb:l2=<not>	-8 8
verb:l2=<points>	-16 16
verb:l2=tariff	-11 11
verb:l2=that	-10 10
verb:r1=.	6 -6
verb:r1=<goods>	-12 12
verb:r1=<number>	-11 11
verb:r1=<points>	10 -10
verb:r1=a	-7 7
verb:r1=for	14 -14
verb:r1=on	-7 7
verb:r1=part	-11 11
verb:r1=the	9 -9
verb:r2=,	-10 10
verb:r2=.	7 -7
verb:r2=<end>	7 -7
verb:r2=<span>	10 -10
verb:r2=ban	-9 9
verb:r2=the	8 -8
verb:r=. <end>	6 -6
verb:r=for <span>	8 -8
verb:t0=past-passive	6 -6
verb:t0=perfect	12 -12
verb:t0=present-passive	6 -6
w:adds	7 -7
w:another	-15 15
w:ceasefire	6 -6
w:extended	16 -16
w:extension	6 -6
w:go on	9 -9
w:goes on	11 -11
w:grace	6 -6
w:handshake	6 -6
w:keep	16 -16
w:keeps	-8 8
w:lies	-11 11
w:lifted	-7 7
w:lifts	-9 9
w:longer	13 -13
w:lull	-18 18
w:moratorium	-6 6
w:more	21 -21
w:pauses	-8 8
w:prolong	16 -16
w:prolongation	8 -8
w:put off	12 -12
w:renew	-6 6
w:second	-7 7
w:sleep	-8 8
w:spare	-9 9
w:stretched	-8 8
w:suspend	13 -13
w:suspended	10 -10
w:suspends	-8 8
w:truce	-14 14`;
