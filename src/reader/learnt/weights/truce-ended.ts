// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	22 -22
again:l1=<number>	-18 18
count:loose=0	25 -25
count:more=0	15 -15
count:more=2	19 -19
count:quiet=1	23 -23
count:truce=0	62 -62
days=2	33 -33
days=6	17 -17
lengths=0	43 -43
lengths=6	-29 29
long=1	-22 22
long=2	37 -37
loose:r1=in	-17 17
loose:r2=<span>	-17 17
more:ct0=impose present	15 -15
more:ct1=impose present	15 -15
more:longer span=1	16 -16
more:longer=2	19 -19
more:lr=once ,	-16 16
more:made span=0	18 -18
more:made=0	18 -18
more:r1=one	-16 16
more:r1=than	18 -18
more:r2=<v-impose>	16 -16
more:r2=the	16 -16
more:refused span=0	16 -16
more:t0=future	19 -19
more:t0=past	-17 17
more:t0=present	16 -16
more:waits span=0	18 -18
more:waits=0	16 -16
more:wished span=0	16 -16
quiet:l2=<begin>	17 -17
s:(	20 -20
s:)	21 -21
s:-	19 -19
s:;	-22 22
s:<day-ahead>	32 -32
s:<duty>	-23 23
s:<month-ahead>	23 -23
s:<month-gone>	29 -29
s:<quality>	21 -21
s:<sender>	15 -15
s:<span>	-16 16
s:<v-bear>	25 -25
s:<v-end>	-24 24
s:<v-target>	18 -18
s:about	18 -18
s:after	24 -24
s:and	-22 22
s:as	-20 20
s:at	-19 19
s:away	-17 17
s:be	27 -27
s:because	-19 19
s:beef	15 -15
s:before	30 -30
s:confirm	-17 17
s:continue	15 -15
s:could	15 -15
s:did	-23 23
s:duty	-18 18
s:early	-17 17
s:end	-22 22
s:extend	25 -25
s:extension	27 -27
s:had	-25 25
s:his	16 -16
s:hundred	-15 15
s:if	18 -18
s:leave	22 -22
s:lull	-18 18
s:neither	-16 16
s:no	16 -16
s:nothing	22 -22
s:now	16 -16
s:once	-16 16
s:own	-16 16
s:port	-15 15
s:put	23 -23
s:say	30 -30
s:side	-17 17
s:since	25 -25
s:standstill	17 -17
s:still	19 -19
s:talk	21 -21
s:they	15 -15
s:through	16 -16
s:to	16 -16
s:truce	-18 18
s:two	22 -22
s:until	21 -21
s:was	-28 28
s:when	-27 27
s:where	15 -15
s:will	17 -17
s:winter	-18 18
s:without	23 -23
s:—	25 -25
suspension:l2=<begin>	-17 17
suspension:r1=of	-16 16
truce:l1=<duty>	-21 21
truce:l1=<span>	17 -17
truce:l1=tariff	-21 21
truce:l1=that	-17 17
truce:l2=the	-15 15
truce:lr=tariff with	-20 20
truce:r1=between	24 -24
truce:r1=of	-24 24
truce:r1=was	16 -16
truce:r2=<goods>	-17 17
truce:r2=<seat>	-29 29
truce:r2=<span>	-16 16
truce:r2=<v-impose>	16 -16
truce:r2=for	-16 16
truce:r2=in	-15 15
truce:r2=on	15 -15
truce:r2=the	21 -21
truce:r=of <span>	-16 16
truce:r=with <seat>	-18 18
truce:t0=present	16 -16
w:another	-16 16
w:extended	18 -18
w:extension	27 -27
w:lull	-18 18
w:more	19 -19
w:standstill	16 -16
w:truce	-16 16`;
