// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	23 -23
again:l1=<number>	-19 19
again:r1=.	-15 15
again:r2=<day-ahead>	-15 15
another:l2=<goods>	-16 16
count:loose=0	22 -22
count:more=2	16 -16
count:quiet=0	17 -17
count:quiet=1	26 -26
count:truce=0	62 -62
count:verb=0	16 -16
days=0	-15 15
days=2	42 -42
days=3	17 -17
extension:l2=<begin>	16 -16
further:l2=<v-impose>	-15 15
lengths=0	41 -41
lengths=6	-30 30
long=2	18 -18
loose:c1=stay	15 -15
loose:r2=<span>	-17 17
months=0	17 -17
months=3	16 -16
more:c0=agree	18 -18
more:c0=end	-15 15
more:ct0=impose present	16 -16
more:ct0=propose present	17 -17
more:ct1=propose participle-passive	-15 15
more:l2=<v-propose>	-15 15
more:l2=a	16 -16
more:l2=is	20 -20
more:longer span=1	21 -21
more:longer=2	16 -16
more:lr=once ,	-16 16
more:made span=0	21 -21
more:made=0	20 -20
more:r1=.	-15 15
more:r1=<v-bear>	15 -15
more:r1=<v-impose>	15 -15
more:r1=by	15 -15
more:r1=duty	-17 17
more:r1=one	-17 17
more:r1=than	22 -22
more:r1=their	15 -15
more:r1=to	19 -19
more:r2=<level>	15 -15
more:r2=<number>	15 -15
more:r2=<v-impose>	15 -15
more:r2=the	15 -15
more:r=. <end>	-17 17
more:r=<span> .	17 -17
more:refused span=0	15 -15
more:refused span=1	19 -19
more:t0=modal	19 -19
more:t0=present	22 -22
more:v0=go	15 -15
more:waits span=0	17 -17
more:waits=1	15 -15
more:wished span=1	18 -18
more:wished=1	17 -17
quiet:l2=<begin>	17 -17
s:-	20 -20
s:;	-19 19
s:<day-ahead>	46 -46
s:<day-gone>	-22 22
s:<duty>	-19 19
s:<month-ahead>	19 -19
s:<month-gone>	19 -19
s:<person>	15 -15
s:<quality>	18 -18
s:<v-bear>	29 -29
s:<v-end>	-26 26
s:<v-stay>	22 -22
s:<v-suspend>	15 -15
s:?	15 -15
s:after	19 -19
s:and	-16 16
s:as	-20 20
s:at	-18 18
s:be	25 -25
s:because	-24 24
s:before	45 -45
s:between	-16 16
s:both	-25 25
s:by	16 -16
s:confirm	-16 16
s:could	18 -18
s:did	-24 24
s:early	-16 16
s:end	-26 26
s:extend	21 -21
s:force	15 -15
s:give	-15 15
s:grain	-19 19
s:had	-26 26
s:have	20 -20
s:if	15 -15
s:island	-16 16
s:leave	27 -27
s:let	-21 21
s:lift	-18 18
s:lull	-18 18
s:may	20 -20
s:more	17 -17
s:new	-15 15
s:nothing	24 -24
s:once	-20 20
s:order	15 -15
s:other	16 -16
s:own	-15 15
s:pay	20 -20
s:prolong	18 -18
s:say	26 -26
s:since	25 -25
s:stand	16 -16
s:still	22 -22
s:strike	18 -18
s:talk	23 -23
s:they	17 -17
s:to	22 -22
s:toward	-15 15
s:truce	-16 16
s:unless	19 -19
s:until	15 -15
s:us	-16 16
s:was	-21 21
s:when	-27 27
s:winter	-20 20
s:without	19 -19
s:would	20 -20
s:—	22 -22
truce:l1=<duty>	-21 21
truce:l1=<goods>	-15 15
truce:l1=<span>	25 -25
truce:l1=new	-16 16
truce:l1=tariff	-21 21
truce:l1=that	-18 18
truce:l2=:	-16 16
truce:l2=a	-17 17
truce:l2=if	16 -16
truce:l2=its	-16 16
truce:l2=the	-24 24
truce:l2=under	-17 17
truce:l=; the	-16 16
truce:l=if the	16 -16
truce:lr=tariff with	-21 21
truce:lr=the between	24 -24
truce:lr=the of	-21 21
truce:lr=the on	-17 17
truce:r1=of	-24 24
truce:r1=was	21 -21
truce:r2=<quality>	-17 17
truce:r2=<seat>	-30 30
truce:r2=<span>	-16 16
truce:r2=for	-15 15
truce:r2=in	-17 17
truce:r2=on	28 -28
truce:r=end on	15 -15
truce:r=of <span>	-20 20
truce:r=with <seat>	-18 18
truce:v0=let	-16 16
truce:v1=let	-16 16
verb:c0=impose	18 -18
verb:c1=impose	20 -20
verb:l2=<begin>	15 -15
verb:l2=<duty>	-15 15
verb:l2=<points>	-16 16
w:another	-15 15
w:extended	16 -16
w:keep	16 -16
w:lull	-18 18
w:more	21 -21
w:prolong	16 -16`;
