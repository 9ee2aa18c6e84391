// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	21 -21
again:l1=<number>	-15 15
again:r1=.	-17 17
again:r2=<end>	-15 15
count:loose=0	23 -23
count:more=2	15 -15
count:quiet=0	16 -16
count:quiet=1	21 -21
count:truce=0	62 -62
count:verb=0	15 -15
days=2	39 -39
extension:l1=the	15 -15
extension:l2=<begin>	15 -15
lengths=0	36 -36
lengths=6	-32 32
long=2	24 -24
loose:l1=a	-18 18
loose:r2=<span>	-18 18
months=3	16 -16
more:c0=agree	17 -17
more:c0=end	-16 16
more:ct1=propose participle-passive	-16 16
more:l1=is	15 -15
more:l2=a	15 -15
more:l2=is	20 -20
more:longer span=1	21 -21
more:longer=2	17 -17
more:lr=once ,	-16 16
more:made span=0	20 -20
more:made=0	20 -20
more:r1=.	-15 15
more:r1=by	17 -17
more:r1=one	-15 15
more:r1=to	19 -19
more:r2=<number>	15 -15
more:r2=to	15 -15
more:r=. <end>	-16 16
more:r=<span> .	19 -19
more:refused span=1	18 -18
more:t0=future	15 -15
more:t0=modal	17 -17
more:t0=present	22 -22
more:waits span=0	17 -17
more:wished span=1	15 -15
more:wished=1	15 -15
quiet:l2=<begin>	18 -18
s:-	19 -19
s:;	-19 19
s:<day-ahead>	39 -39
s:<day-gone>	-24 24
s:<duty>	-18 18
s:<month-ahead>	17 -17
s:<month-gone>	22 -22
s:<name>	-15 15
s:<number>	-15 15
s:<quality>	24 -24
s:<seat>	-16 16
s:<v-bear>	26 -26
s:<v-end>	-27 27
s:<v-say>	15 -15
s:<v-stay>	18 -18
s:?	15 -15
s:after	15 -15
s:and	-20 20
s:as	-19 19
s:at	-18 18
s:away	-15 15
s:be	23 -23
s:because	-22 22
s:before	39 -39
s:both	-28 28
s:by	16 -16
s:confirm	-18 18
s:could	17 -17
s:did	-23 23
s:early	-16 16
s:end	-23 23
s:extend	19 -19
s:force	17 -17
s:fruit	-15 15
s:grain	-20 20
s:had	-30 30
s:have	17 -17
s:island	-15 15
s:leave	24 -24
s:let	-21 21
s:lift	-17 17
s:lull	-19 19
s:man	-15 15
s:may	20 -20
s:ministry	15 -15
s:more	16 -16
s:nothing	23 -23
s:once	-18 18
s:prolong	15 -15
s:say	34 -34
s:since	26 -26
s:stand	15 -15
s:still	21 -21
s:strike	16 -16
s:talk	18 -18
s:they	21 -21
s:thi	18 -18
s:through	16 -16
s:to	21 -21
s:toward	-15 15
s:truce	-15 15
s:unless	19 -19
s:until	15 -15
s:us	-17 17
s:was	-26 26
s:when	-25 25
s:winter	-19 19
s:without	17 -17
s:—	20 -20
truce:l1=<duty>	-22 22
truce:l1=<span>	25 -25
truce:l1=new	-15 15
truce:l1=tariff	-23 23
truce:l1=that	-18 18
truce:l2=<begin>	-15 15
truce:l2=a	-18 18
truce:l2=if	15 -15
truce:l2=its	-16 16
truce:l2=the	-23 23
truce:l2=under	-19 19
truce:l=a tariff	-15 15
truce:lr=tariff with	-19 19
truce:lr=the between	20 -20
truce:lr=the of	-19 19
truce:lr=the on	-18 18
truce:lr=the was	15 -15
truce:r1=of	-27 27
truce:r1=over	-16 16
truce:r1=was	21 -21
truce:r2=<seat>	-28 28
truce:r2=on	28 -28
truce:r=of <span>	-21 21
truce:r=with <seat>	-18 18
truce:t0=pluperfect	-16 16
truce:t0=present	15 -15
verb:c0=impose	16 -16
verb:c1=impose	17 -17
verb:l2=<points>	-16 16
w:another	-15 15
w:extended	17 -17
w:lull	-19 19
w:more	21 -21`;
