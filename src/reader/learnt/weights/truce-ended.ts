// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	23 -23
again:l1=<number>	-16 16
again:r1=.	-17 17
count:loose=0	24 -24
count:more=0	17 -17
count:quiet=1	24 -24
count:truce=0	56 -56
count:truce=6	-15 15
days=0	-16 16
days=2	40 -40
days=6	18 -18
lengths=0	46 -46
lengths=6	-27 27
long=1	-19 19
long=2	32 -32
long=3	15 -15
loose:l1=a	-15 15
loose:r2=<span>	-16 16
more:c0=end	-19 19
more:c1=end	-15 15
more:ct1=propose participle-passive	-16 16
more:l2=is	15 -15
more:longer span=1	22 -22
more:lr=once ,	-16 16
more:made span=0	18 -18
more:made=0	18 -18
more:r1=by	15 -15
more:r1=one	-15 15
more:r1=to	16 -16
more:r2=<v-impose>	15 -15
more:r2=the	21 -21
more:r=of the	15 -15
more:refused span=0	16 -16
more:refused span=1	16 -16
more:refused=0	17 -17
more:t0=past	-17 17
more:t0=present	18 -18
more:waits span=0	19 -19
quiet:l2=<begin>	17 -17
s:-	16 -16
s:;	-22 22
s:<day-ahead>	30 -30
s:<day-gone>	-16 16
s:<duty>	-21 21
s:<level>	15 -15
s:<month-ahead>	15 -15
s:<month-gone>	27 -27
s:<number>	-15 15
s:<organisation>	18 -18
s:<quality>	20 -20
s:<sender>	18 -18
s:<v-bear>	25 -25
s:<v-end>	-23 23
s:?	16 -16
s:about	19 -19
s:and	-19 19
s:as	-22 22
s:at	-23 23
s:away	-17 17
s:be	25 -25
s:because	-22 22
s:been	16 -16
s:before	32 -32
s:between	-16 16
s:both	-18 18
s:by	15 -15
s:confirm	-17 17
s:continue	15 -15
s:could	15 -15
s:did	-22 22
s:duty	-17 17
s:end	-21 21
s:extend	21 -21
s:extension	15 -15
s:had	-26 26
s:have	19 -19
s:if	15 -15
s:island	-15 15
s:leave	24 -24
s:lull	-17 17
s:neither	-17 17
s:new	-15 15
s:nothing	23 -23
s:once	-19 19
s:own	-15 15
s:pay	20 -20
s:present	-17 17
s:put	29 -29
s:say	22 -22
s:side	-17 17
s:since	23 -23
s:still	20 -20
s:strike	16 -16
s:talk	22 -22
s:they	17 -17
s:through	15 -15
s:to	18 -18
s:two	18 -18
s:unless	15 -15
s:until	20 -20
s:was	-29 29
s:when	-24 24
s:winter	-20 20
suspension:l2=<begin>	-16 16
suspension:r1=of	-18 18
truce:c1=stay	16 -16
truce:l1=<duty>	-23 23
truce:l1=<span>	19 -19
truce:l1=tariff	-23 23
truce:l1=that	-18 18
truce:l2=:	-15 15
truce:l2=a	-17 17
truce:l2=its	-15 15
truce:l2=the	-16 16
truce:l=a tariff	-15 15
truce:lr=tariff with	-21 21
truce:lr=the of	-20 20
truce:lr=the on	-17 17
truce:r1=<v-up>	-15 15
truce:r1=go	-15 15
truce:r1=in	15 -15
truce:r1=of	-29 29
truce:r1=was	18 -18
truce:r2=<goods>	-16 16
truce:r2=<seat>	-29 29
truce:r2=<span>	-18 18
truce:r2=<v-impose>	19 -19
truce:r2=in	-16 16
truce:r2=on	18 -18
truce:r2=the	23 -23
truce:r=of <span>	-21 21
truce:r=with <seat>	-18 18
verb:l2=<points>	-15 15
w:extended	21 -21
w:extension	15 -15
w:lull	-17 17
w:more	19 -19`;
