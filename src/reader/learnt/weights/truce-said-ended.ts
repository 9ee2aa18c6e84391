// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_ENDED = `no	yes
<always>	59 -59
again:r1=,	6 -6
again:r2=<end>	8 -8
another:c0=stay	7 -7
another:c1=impose	-6 6
another:c1=propose	-9 9
another:c1=stay	8 -8
another:ct1=impose participle-passive	-10 10
another:l1=,	-13 13
another:l1=by	-8 8
another:l2=,	6 -6
another:l2=<day-gone>	7 -7
another:l2=<name>	-18 18
another:l2=<v-impose>	-8 8
another:l2=<v-propose>	-10 10
another:l2=ask	-10 10
another:r1=,	-18 18
another:r1=.	-9 9
another:r1=<span>	32 -32
another:r2=.	18 -18
another:r2=<end>	-6 6
another:t0=past	6 -6
another:t0=past-passive	12 -12
another:t0=present	11 -11
another:t0=present-passive	-18 18
another:v0=other	-6 6
another:v1=ask	-10 10
another:v1=other	-6 6
armistice:l1=an	-8 8
arrangement:l1=the	-6 6
arrangement:l2=<begin>	15 -15
arrangement:l2=that	-9 9
arrangement:l2=the	-9 9
arrangement:r1=,	-11 11
arrangement:r1=<v-agree>	-9 9
arrangement:r1=of	-14 14
arrangement:r1=with	9 -9
arrangement:r2=<name>	9 -9
arrangement:r2=last	-20 20
asleep:c0=stay	-11 11
asleep:c1=stay	-11 11
asleep:v0=be	-11 11
asleep:v1=be	-11 11
ceasefire:l1=a	9 -9
ceasefire:l1=the	10 -10
ceasefire:l1=their	-19 19
ceasefire:l2=<begin>	-9 9
ceasefire:l2=the	6 -6
ceasefire:r1=of	7 -7
ceasefire:r2=<span>	7 -7
ceasefire:r2=the	7 -7
days:ahead	68 -68
days:gone	-31 31
earlier=0	15 -15
earlier=1	7 -7
earlier=2	36 -36
earlier=3	38 -38
extend:r1=it	-8 8
extend:r2=.	-9 9
extend:r2=truce	7 -7
extended:c0=impose	12 -12
extended:c1=impose	13 -13
extended:r2=<end>	8 -8
extended:v0=extend	12 -12
extended:v1=extend	13 -13
extension:c0=agree	-8 8
extension:c1=agree	-16 16
extension:c1=impose	-12 12
extension:ct0=agree past	7 -7
extension:ct0=impose past	8 -8
extension:ct0=impose present	-17 17
extension:ct1=agree infinitive	-11 11
extension:ct1=agree past	7 -7
extension:ct1=impose infinitive	-11 11
extension:ct1=impose past	8 -8
extension:ct1=impose present	-17 17
extension:l1=an	-12 12
extension:l1=its	16 -16
extension:l2=<begin>	16 -16
extension:l2=<v-agree>	-7 7
extension:l2=a	8 -8
extension:l2=and	-12 12
extension:l2=sign	-7 7
extension:l2=the	-10 10
extension:r1=,	-8 8
extension:r1=.	13 -13
extension:r1=of	34 -34
extension:r1=that	-13 13
extension:r1=to	-18 18
extension:r1=was	7 -7
extension:r2=<end>	14 -14
extension:r2=<span>	7 -7
extension:r2=<v-impose>	6 -6
extension:r2=the	15 -15
extension:t0=present	-12 12
extension:v0=sign	-9 9
extension:v1=agree	-14 14
freeze:l1=a	6 -6
freeze:l1=the	10 -10
freeze:l2=<begin>	8 -8
freeze:l2=the	-9 9
freeze:r2=the	-9 9
freeze:t0=present	6 -6
further:l1=a	-7 7
further:l2=,	-19 19
further:r1=<points>	6 -6
further:r1=<span>	-15 15
further:r2=,	-15 15
go on:c1=begin	6 -6
go on:c1=up	6 -6
go on:v1=go	6 -6
goes on:l2=of	6 -6
goes on:r1=.	8 -8
goes on:r2=<end>	9 -9
holiday:c0=stay	-7 7
holiday:c1=stay	-7 7
holiday:l1=on	-9 9
holiday:l1=the	-7 7
holiday:l2=<begin>	-8 8
holiday:r1=,	-9 9
holiday:v0=be	-7 7
holiday:v1=be	-7 7
keeps:l1=<gate>	-8 8
keeps:l1=and	8 -8
keeps:l1=side	-8 8
keeps:l2=,	6 -6
keeps:l2=each	-8 8
keeps:r1=<number>	-6 6
keeps:r2=.	6 -6
keeps:r2=of	-7 7
later	43 -43
longer:r2=<end>	6 -6
longer:t0=past	6 -6
loose:c0=end	11 -11
loose:c0=impose	9 -9
loose:c1=impose	11 -11
loose:c1=suspend	6 -6
loose:ct0=stay past	-7 7
loose:ct0=stay present	7 -7
loose:ct1=stay past	-7 7
loose:ct1=stay present	7 -7
loose:l1=<span>	-7 7
loose:l1=a	-8 8
loose:l1=on	-9 9
loose:l2=that	-8 8
loose:l2=the	-11 11
loose:l=<begin> a	-13 13
loose:l=<begin> the	9 -9
loose:l=that the	-9 9
loose:l=the <span>	-7 7
loose:lr=the in	-6 6
loose:lr=the of	-11 11
loose:lr=the with	7 -7
loose:r1=,	-13 13
loose:r1=.	10 -10
loose:r1=<v-agree>	-8 8
loose:r1=at	8 -8
loose:r1=in	-11 11
loose:r1=of	-23 23
loose:r1=on	9 -9
loose:r1=with	10 -10
loose:r2=.	6 -6
loose:r2=<day-gone>	10 -10
loose:r2=<duty>	7 -7
loose:r2=<end>	17 -17
loose:r2=<name>	10 -10
loose:r2=<span>	-13 13
loose:r2=last	-20 20
loose:r2=the	-9 9
loose:r=. <end>	9 -9
loose:r=in the	-8 8
loose:r=of <day-gone>	7 -7
loose:r=with <name>	9 -9
loose:t0=present	18 -18
loose:vt0=be past	-7 7
loose:vt0=be present	7 -7
more:c0=end	-13 13
more:c0=impose	33 -33
more:c0=propose	23 -23
more:c0=return	-7 7
more:c0=say	15 -15
more:c0=suspend	8 -8
more:c1=agree	-8 8
more:c1=bear	31 -31
more:c1=begin	7 -7
more:c1=impose	14 -14
more:c1=return	-7 7
more:c1=say	-9 9
more:c1=suspend	11 -11
more:c1=up	6 -6
more:ct0=agree past	16 -16
more:ct0=agree present	-16 16
more:ct0=bear pluperfect	-12 12
more:ct0=bear present	7 -7
more:ct0=end past	-15 15
more:ct0=impose past	15 -15
more:ct0=impose past-passive	6 -6
more:ct0=impose perfect	11 -11
more:ct0=impose present	-7 7
more:ct0=say past	6 -6
more:ct0=stay future	7 -7
more:ct0=stay past	-19 19
more:ct0=stay past-passive	-7 7
more:ct0=stay present	22 -22
more:ct1=agree infinitive	-9 9
more:ct1=agree participle-passive	9 -9
more:ct1=agree past	13 -13
more:ct1=agree present	-17 17
more:ct1=bear present	7 -7
more:ct1=down past	-6 6
more:ct1=impose infinitive	-9 9
more:ct1=impose past	12 -12
more:ct1=impose past-passive	6 -6
more:ct1=impose perfect	9 -9
more:ct1=impose present	-8 8
more:ct1=propose participle-passive	-9 9
more:ct1=say past	6 -6
more:ct1=stay past	-22 22
more:ct1=stay past-passive	-7 7
more:ct1=stay present	21 -21
more:l1='s	6 -6
more:l1=;	-19 19
more:l1=<begin>	18 -18
more:l1=<gate>	-11 11
more:l1=<goods>	8 -8
more:l1=<level>	11 -11
more:l1=<name>	26 -26
more:l1=<not>	24 -24
more:l1=<number>	13 -13
more:l1=<organisation>	8 -8
more:l1=<seat>	6 -6
more:l1=<span>	-9 9
more:l1=<v-bear>	8 -8
more:l1=a	-10 10
more:l1=an	-11 11
more:l1=any	-14 14
more:l1=be	12 -12
more:l1=by	-8 8
more:l1=first	-11 11
more:l1=for	10 -10
more:l1=is	11 -11
more:l1=it	10 -10
more:l1=its	-10 10
more:l1=no	15 -15
more:l1=of	9 -9
more:l1=on	6 -6
more:l1=side	-10 10
more:l1=truce	12 -12
more:l1=were	9 -9
more:l2=:	6 -6
more:l2=;	11 -11
more:l2=<begin>	-8 8
more:l2=<day-gone>	21 -21
more:l2=<duty>	6 -6
more:l2=<goods>	10 -10
more:l2=<level>	6 -6
more:l2=<not>	-19 19
more:l2=<v-bear>	9 -9
more:l2=<v-end>	7 -7
more:l2=<v-impose>	-17 17
more:l2=<v-stay>	-6 6
more:l2=<v-suspend>	-25 25
more:l2=a	12 -12
more:l2=after	11 -11
more:l2=agree	6 -6
more:l2=ask	-9 9
more:l2=decided	7 -7
more:l2=each	-6 6
more:l2=has	14 -14
more:l2=hold	-13 13
more:l2=in	-8 8
more:l2=is	8 -8
more:l2=it	16 -16
more:l2=not	-6 6
more:l2=of	19 -19
more:l2=pause	-18 18
more:l2=sign	-6 6
more:l2=that	12 -12
more:l2=to	12 -12
more:l2=truce	11 -11
more:l2=were	-23 23
more:l2=will	10 -10
more:l2=with	10 -10
more:l2=without	-6 6
more:l=, a	-19 19
more:l=; a	7 -7
more:l=<begin> <begin>	18 -18
more:l=<begin> the	-21 21
more:l=<day-gone> ,	8 -8
more:l=<span> and	-6 6
more:l=after a	9 -9
more:l=agree to	6 -6
more:l=and <name>	9 -9
more:l=and the	-12 12
more:l=ask for	-9 9
more:l=decided to	7 -7
more:l=each side	-8 8
more:l=for a	-14 14
more:l=for the	6 -6
more:l=has been	12 -12
more:l=in the	14 -14
more:l=not been	-8 8
more:l=on an	-8 8
more:l=on the	6 -6
more:l=sign an	-15 15
more:l=sign the	8 -8
more:longer	16 -16
more:longer no span	8 -8
more:longer span	14 -14
more:lr=<span> .	-17 17
more:lr=a ,	-8 8
more:lr=a <span>	-14 14
more:lr=a one	-18 18
more:lr=an ,	-13 13
more:lr=an of	22 -22
more:lr=an to	-18 18
more:lr=any .	-16 16
more:lr=been .	-7 7
more:lr=for .	-7 7
more:lr=for <span>	12 -12
more:lr=the ,	-34 34
more:lr=the of	8 -8
more:lr=the round	9 -9
more:lr=the that	-13 13
more:lr=the was	7 -7
more:lr=the week	6 -6
more:lr=to ,	14 -14
more:lr=to a	-9 9
more:lr=to it	-24 24
more:lr=to the	7 -7
more:made no span	15 -15
more:made span	-13 13
more:r1=,	-40 40
more:r1=.	-10 10
more:r1=<end>	16 -16
more:r1=<goods>	-14 14
more:r1=<level>	24 -24
more:r1=<number>	-9 9
more:r1=<points>	10 -10
more:r1=<v-begin>	8 -8
more:r1=<v-impose>	11 -11
more:r1=<v-stay>	11 -11
more:r1=by	23 -23
more:r1=day	9 -9
more:r1=for	19 -19
more:r1=in	15 -15
more:r1=it	-17 17
more:r1=its	6 -6
more:r1=meet	13 -13
more:r1=of	12 -12
more:r1=on	14 -14
more:r1=once	-9 9
more:r1=one	-16 16
more:r1=round	21 -21
more:r1=tariff	6 -6
more:r1=than	22 -22
more:r1=that	-12 12
more:r1=the	26 -26
more:r1=their	22 -22
more:r1=time	6 -6
more:r1=truce	11 -11
more:r1=twice	-15 15
more:r1=until	8 -8
more:r1=was	10 -10
more:r1=week	6 -6
more:r2=,	-9 9
more:r2=.	-14 14
more:r2=:	-15 15
more:r2=<day-ahead>	10 -10
more:r2=<day-gone>	18 -18
more:r2=<day-today>	-18 18
more:r2=<duty>	21 -21
more:r2=<goods>	7 -7
more:r2=<level>	13 -13
more:r2=<month-gone>	7 -7
more:r2=<number>	12 -12
more:r2=<span>	7 -7
more:r2=<v-agree>	-20 20
more:r2=<v-impose>	-13 13
more:r2=<v-stay>	11 -11
more:r2=agree	-25 25
more:r2=another	12 -12
more:r2=at	7 -7
more:r2=but	-11 11
more:r2=it	-7 7
more:r2=last	10 -10
more:r2=of	-11 11
more:r2=on	18 -18
more:r2=tariff	16 -16
more:r2=the	45 -45
more:r2=to	6 -6
more:r2=truce	9 -9
more:r2=was	-8 8
more:r=, but	-11 11
more:r=, for	7 -7
more:r=, in	-6 6
more:r=, of	-31 31
more:r=, on	11 -11
more:r=, the	8 -8
more:r=, with	-6 6
more:r=. <end>	-10 10
more:r=<end> <end>	16 -16
more:r=<number> ,	-7 7
more:r=<span> ,	-10 10
more:r=<span> .	13 -13
more:r=a truce	-8 8
more:r=by <span>	10 -10
more:r=for <span>	9 -9
more:r=it .	-26 26
more:r=of <span>	-11 11
more:r=of the	14 -14
more:r=on <day-gone>	8 -8
more:r=round of	10 -10
more:r=their truce	8 -8
more:r=week of	6 -6
more:t0=future	22 -22
more:t0=future-passive	8 -8
more:t0=modal	18 -18
more:t0=past	-14 14
more:t0=perfect	23 -23
more:t0=perfect-passive	15 -15
more:t0=present	9 -9
more:t0=present-passive	-6 6
more:t0=present-passive-not	7 -7
more:v0=agree	11 -11
more:v0=come	-6 6
more:v0=end	-8 8
more:v0=extend	18 -18
more:v0=get	10 -10
more:v0=go	13 -13
more:v0=have	-11 11
more:v0=make	-7 7
more:v0=meet	-11 11
more:v0=run	-13 13
more:v0=say	6 -6
more:v0=sign	-10 10
more:v1=agree	-8 8
more:v1=ask	-8 8
more:v1=come	-6 6
more:v1=extend	8 -8
more:v1=get	9 -9
more:v1=go	16 -16
more:v1=have	-12 12
more:v1=keep	6 -6
more:v1=make	-6 6
more:v1=run	-12 12
more:v1=say	6 -6
more:v1=write	-19 19
more:vt0=be past	-8 8
more:vt0=be present	17 -17
more:vt0=come past	-8 8
more:vt0=end past	-11 11
more:vt0=extend past	7 -7
more:vt0=have present	-14 14
more:vt0=make past	-7 7
more:vt0=other future	6 -6
more:vt0=run past	-14 14
more:vt0=sign past	11 -11
more:vt0=sign present	-18 18
more:waits	35 -35
more:waits no span	12 -12
more:waits span	22 -22
more:wished	7 -7
more=	49 -49
more=longer	13 -13
more=waits+longer	24 -24
no span	62 -62
pause:c0=agree	8 -8
pause:c0=impose	15 -15
pause:c0=stay	7 -7
pause:c0=up	9 -9
pause:c1=agree	8 -8
pause:c1=impose	17 -17
pause:c1=stay	7 -7
pause:c1=up	9 -9
pause:l1=<duty>	14 -14
pause:l1=<not>	-18 18
pause:l1=no	-18 18
pause:l1=tariff	13 -13
pause:l1=the	40 -40
pause:l2=:	-21 21
pause:l2=<v-impose>	6 -6
pause:l2=the	-14 14
pause:l2=when	10 -10
pause:r1=,	-16 16
pause:r1=<v-end>	-14 14
pause:r1=end	-16 16
pause:r1=in	10 -10
pause:r1=of	-8 8
pause:r2=<end>	8 -8
pause:r2=<name>	6 -6
pause:r2=<span>	-7 7
pause:r2=<v-end>	6 -6
pause:r2=in	-18 18
pause:r2=on	8 -8
pause:r2=the	8 -8
pause:t0=past	21 -21
pause:t0=present	-6 6
pause:v0=agree	7 -7
pause:v0=be	7 -7
pause:v0=have	-14 14
pause:v1=agree	7 -7
pause:v1=be	7 -7
pause:v1=have	-14 14
pauses:r2=for	-14 14
prolonged:l1=be	7 -7
prolonged:l1=been	7 -7
prolonged:r1=.	10 -10
prolonged:r2=,	-9 9
prolonged:r2=<end>	11 -11
prolonged:t0=past-passive	-10 10
prolonged:t0=present-passive	6 -6
prolonged:v0=other	18 -18
prolonged:v1=other	18 -18
quiet:c0=impose	-7 7
quiet:c0=propose	-12 12
quiet:c1=propose	-11 11
quiet:ct0=impose past-passive	-12 12
quiet:ct0=stay past	-9 9
quiet:ct0=stay present	7 -7
quiet:ct1=impose past-passive	-13 13
quiet:ct1=impose present	8 -8
quiet:ct1=stay past	-9 9
quiet:ct1=stay present	7 -7
quiet:l1=,	6 -6
quiet:l1=<v-impose>	-12 12
quiet:l1=<v-propose>	-13 13
quiet:l1=of	9 -9
quiet:l1=the	7 -7
quiet:l1=was	-14 14
quiet:l2=<begin>	6 -6
quiet:l2=was	-12 12
quiet:r1=,	-8 8
quiet:r1=.	17 -17
quiet:r2=<end>	22 -22
quiet:r2=<span>	6 -6
quiet:r2=and	-11 11
quiet:r2=the	6 -6
quiet:r=, and	-12 12
quiet:r=. <end>	17 -17
quiet:r=for <span>	6 -6
quiet:t0=past	-6 6
quiet:t0=past-passive	-12 12
quiet:t0=present	11 -11
quiet:v0=be	-6 6
quiet:v1=be	-7 7
quiet:v1=put	9 -9
quiet:vt0=be past	-11 11
renew:l1=to	-14 14
renew:r2=.	-8 8
renew:r2=truce	-7 7
renewed:l1=been	-9 9
renewed:l2=,	-8 8
renewed:l2=<not>	-19 19
renewed:l2=not	-12 12
renewed:r1=,	6 -6
renewed:r1=.	-14 14
renewed:r2=<end>	-13 13
renewed:t0=present-passive-not	6 -6
s:"	52 -52
s:-	33 -33
s:.	6 -6
s:/	16 -16
s:;	-37 37
s:<agent>	12 -12
s:<day-ahead>	66 -66
s:<day-gone>	-58 58
s:<day-today>	27 -27
s:<gate>	-9 9
s:<goods-amount>	-18 18
s:<level-noun>	29 -29
s:<level>	11 -11
s:<money>	20 -20
s:<month-ahead>	7 -7
s:<month-gone>	-19 19
s:<name>	35 -35
s:<not>	-20 20
s:<number>	-15 15
s:<office>	29 -29
s:<organisation>	10 -10
s:<person>	11 -11
s:<quality>	35 -35
s:<sender>	54 -54
s:<taker>	10 -10
s:<v-agree>	6 -6
s:<v-bear>	19 -19
s:<v-begin>	-16 16
s:<v-buy>	19 -19
s:<v-deny>	26 -26
s:<v-end>	-70 70
s:<v-propose>	41 -41
s:<v-say>	15 -15
s:<v-sell>	6 -6
s:<v-suspend>	7 -7
s:<v-target>	23 -23
s:<v-up>	-21 21
s:?	40 -40
s:@	10 -10
s:a	10 -10
s:abolish	-6 6
s:about	19 -19
s:according	6 -6
s:across	6 -6
s:add	16 -16
s:additional	26 -26
s:after	-15 15
s:afternoon	9 -9
s:again	38 -38
s:agreement	12 -12
s:all	26 -26
s:allowed	-22 22
s:almost	12 -12
s:along	7 -7
s:also	10 -10
s:altogether	-8 8
s:am	-22 22
s:an	-11 11
s:and	-11 11
s:announce	27 -27
s:another	-11 11
s:any	-12 12
s:anything	-8 8
s:apply	28 -28
s:approve	23 -23
s:are	12 -12
s:army	13 -13
s:arrangement	-7 7
s:article	-18 18
s:asleep	-10 10
s:away	-12 12
s:back	26 -26
s:banana	9 -9
s:bank	7 -7
s:batlle	-17 17
s:be	32 -32
s:bear	-18 18
s:because	-40 40
s:become	-14 14
s:beer	-9 9
s:before	44 -44
s:begin	-11 11
s:being	14 -14
s:bell	-12 12
s:beyond	9 -9
s:border	-8 8
s:both	-7 7
s:bring	-14 14
s:broke	-15 15
s:broken	-21 21
s:busan	14 -14
s:but	-6 6
s:buy	9 -9
s:by	18 -18
s:cabinet	-7 7
s:call	36 -36
s:capital	-23 23
s:case	19 -19
s:ceasefire	9 -9
s:cement	-8 8
s:charge	-9 9
s:cheese	15 -15
s:chocolate	-8 8
s:christma	7 -7
s:clear	7 -7
s:clock	8 -8
s:close	6 -6
s:cod	-13 13
s:coffee	11 -11
s:collect	-23 23
s:come	-17 17
s:company	15 -15
s:conclude	-22 22
s:confirm	-18 18
s:conflict	-9 9
s:continue	18 -18
s:control	17 -17
s:conversation	6 -6
s:copper	16 -16
s:cost	7 -7
s:could	13 -13
s:counted	6 -6
s:country	-23 23
s:course	6 -6
s:cousin	-9 9
s:cover	6 -6
s:crane	7 -7
s:custom	-11 11
s:cut	21 -21
s:date	17 -17
s:dead	-38 38
s:deal	22 -22
s:debate	-11 11
s:decided	12 -12
s:decision	9 -9
s:declare	-9 9
s:decree	-15 15
s:delegation	12 -12
s:did	-13 13
s:die	43 -43
s:dinner	-19 19
s:do	17 -17
s:docker	13 -13
s:doe	35 -35
s:down	-13 13
s:draft	8 -8
s:drawer	7 -7
s:due	33 -33
s:during	-7 7
s:duty	-14 14
s:each	-18 18
s:earlier	17 -17
s:earth	14 -14
s:economy	11 -11
s:editor	-16 16
s:either	-16 16
s:eleven	6 -6
s:else	8 -8
s:end	-44 44
s:enter	17 -17
s:evening	-14 14
s:ever	13 -13
s:everybody	12 -12
s:everything	13 -13
s:expire	-58 58
s:export	9 -9
s:extend	35 -35
s:fact	16 -16
s:failed	-31 31
s:farm	7 -7
s:farmer	7 -7
s:fee	37 -37
s:fentanyl	28 -28
s:first	-57 57
s:flour	-15 15
s:flower	7 -7
s:follow	15 -15
s:followed	-16 16
s:following	-32 32
s:food	-15 15
s:for	22 -22
s:force	39 -39
s:forced	-9 9
s:former	-12 12
s:forty	-19 19
s:four	-12 12
s:fourth	-12 12
s:framework	11 -11
s:free	7 -7
s:friday	9 -9
s:from	-13 13
s:front	6 -6
s:fruit	-18 18
s:full	-12 12
s:gave	30 -30
s:get	18 -18
s:given	8 -8
s:glass	14 -14
s:go	-24 24
s:gold	-15 15
s:good	10 -10
s:grace	6 -6
s:grain	-17 17
s:grant	-15 15
s:grow	8 -8
s:had	-13 13
s:half	-9 9
s:halt	8 -8
s:halve	10 -10
s:hand	7 -7
s:handshake	13 -13
s:happened	7 -7
s:has	6 -6
s:have	33 -33
s:having	-12 12
s:health	-14 14
s:her	-23 23
s:here	6 -6
s:hide	7 -7
s:higher	-8 8
s:holiday	-9 9
s:house	7 -7
s:how	10 -10
s:hundred	9 -9
s:i	32 -32
s:if	53 -53
s:impose	23 -23
s:in	-8 8
s:increase	9 -9
s:initial	-9 9
s:initialled	-8 8
s:instead	7 -7
s:into	48 -48
s:is	42 -42
s:it	-10 10
s:its	-17 17
s:itself	-15 15
s:joint	9 -9
s:josé	-17 17
s:just	8 -8
s:kava	-20 20
s:keep	23 -23
s:know	-12 12
s:lapse	-62 62
s:last	6 -6
s:lasted	-30 30
s:late	14 -14
s:later	10 -10
s:law	14 -14
s:lawyer	7 -7
s:leave	44 -44
s:led	-14 14
s:let	-42 42
s:level	20 -20
s:lie	-8 8
s:lift	16 -16
s:likely	11 -11
s:line	8 -8
s:live	13 -13
s:longer	17 -17
s:lose	11 -11
s:lot	9 -9
s:lull	-18 18
s:m	10 -10
s:machinery	6 -6
s:maker	14 -14
s:market	21 -21
s:may	31 -31
s:meanwhile	6 -6
s:measure	10 -10
s:mediator	6 -6
s:medicine	11 -11
s:meet	8 -8
s:member	10 -10
s:men	-14 14
s:mersin	-21 21
s:midnight	-13 13
s:milk	9 -9
s:minister	32 -32
s:ministry	8 -8
s:minute	9 -9
s:monday	-13 13
s:month	20 -20
s:more	-8 8
s:morning	-8 8
s:most	22 -22
s:move	19 -19
s:mr	11 -11
s:my	14 -14
s:name	11 -11
s:near	7 -7
s:negotiate	8 -8
s:neighbour	-18 18
s:next	21 -21
s:nickel	6 -6
s:night	-7 7
s:no	-7 7
s:nobody	-26 26
s:noon	11 -11
s:nor	8 -8
s:not	-10 10
s:note	13 -13
s:nothing	30 -30
s:now	14 -14
s:observed	14 -14
s:of	-6 6
s:off	7 -7
s:offer	17 -17
s:oil	13 -13
s:old	-25 25
s:older	7 -7
s:on	14 -14
s:one	-8 8
s:onion	8 -8
s:opened	7 -7
s:opposition	-11 11
s:or	17 -17
s:order	9 -9
s:other	11 -11
s:out	-63 63
s:over	11 -11
s:own	-12 12
s:pacific	7 -7
s:page	-13 13
s:paper	14 -14
s:part	27 -27
s:parted	11 -11
s:party	10 -10
s:past	-7 7
s:pause	-16 16
s:pay	-10 10
s:peace	24 -24
s:pen	6 -6
s:people	8 -8
s:period	11 -11
s:phase	6 -6
s:pile	-10 10
s:point	11 -11
s:policy	8 -8
s:port	-13 13
s:post	-6 6
s:prawn	-10 10
s:presenter	-29 29
s:president	13 -13
s:press	7 -7
s:previou	-11 11
s:price	14 -14
s:prolong	17 -17
s:prolongation	8 -8
s:prolonged	14 -14
s:propose	11 -11
s:provisional	10 -10
s:published	8 -8
s:put	27 -27
s:quiet	9 -9
s:radio	-12 12
s:raise	-15 15
s:rare	13 -13
s:raspberry	6 -6
s:rate	10 -10
s:reach	20 -20
s:read	7 -7
s:reason	-9 9
s:recall	-12 12
s:reciprocal	20 -20
s:remain	10 -10
s:renew	-8 8
s:renewal	6 -6
s:renewed	-14 14
s:rent	6 -6
s:report	6 -6
s:rest	9 -9
s:return	29 -29
s:review	9 -9
s:rise	-27 27
s:river	7 -7
s:round	56 -56
s:rule	16 -16
s:run	-50 50
s:salmon	-6 6
s:same	18 -18
s:say	14 -14
s:season	7 -7
s:second	-16 16
s:section	8 -8
s:set	12 -12
s:settle	13 -13
s:she	7 -7
s:sheet	13 -13
s:shoot	8 -8
s:short	-15 15
s:shrimp	-14 14
s:shrink	-8 8
s:signature	20 -20
s:sit	19 -19
s:six	10 -10
s:so	-17 17
s:some	-6 6
s:soybean	7 -7
s:space	6 -6
s:spare	-7 7
s:speak	8 -8
s:special	7 -7
s:spring	-20 20
s:stand	9 -9
s:state	13 -13
s:statement	8 -8
s:stay	24 -24
s:steel	-13 13
s:step	18 -18
s:still	26 -26
s:stop	25 -25
s:strike	44 -44
s:such	10 -10
s:summer	-16 16
s:surcharge	9 -9
s:suspend	12 -12
s:suspension	10 -10
s:table	12 -12
s:take	33 -33
s:talk	60 -60
s:tangier	7 -7
s:tariff	7 -7
s:tea	-14 14
s:telephone	7 -7
s:television	6 -6
s:tell	29 -29
s:temporary	-13 13
s:ten	-17 17
s:term	21 -21
s:text	13 -13
s:than	30 -30
s:that	9 -9
s:the	24 -24
s:their	14 -14
s:them	34 -34
s:then	-18 18
s:therefore	6 -6
s:these	-19 19
s:they'd	10 -10
s:thi	31 -31
s:thing	8 -8
s:think	-8 8
s:third	24 -24
s:those	14 -14
s:three	30 -30
s:tiktok	6 -6
s:tomatoe	-10 10
s:too	7 -7
s:top	13 -13
s:toward	-11 11
s:town	6 -6
s:treaty	-17 17
s:truce	-9 9
s:turn	-12 12
s:turned	-10 10
s:twice	-13 13
s:two	-11 11
s:under	13 -13
s:unless	28 -28
s:until	6 -6
s:vienna	-18 18
s:visa	8 -8
s:vote	-7 7
s:walk	15 -15
s:walked	-17 17
s:want	6 -6
s:wap	-10 10
s:war	13 -13
s:was	-19 19
s:we	33 -33
s:week	8 -8
s:weekend	-21 21
s:welcome	8 -8
s:welcomed	7 -7
s:well	9 -9
s:what	10 -10
s:when	-41 41
s:where	18 -18
s:whether	12 -12
s:which	-9 9
s:while	11 -11
s:who	27 -27
s:will	24 -24
s:wine	-18 18
s:winter	-21 21
s:wire	13 -13
s:withdraw	-13 13
s:within	-16 16
s:word	-11 11
s:work	10 -10
s:would	29 -29
s:write	-6 6
s:year	18 -18
s:you	8 -8
s:your	8 -8
s:—	12 -12
second:c0=impose	7 -7
second:c0=stay	14 -14
second:c1=impose	7 -7
second:c1=say	-18 18
second:c1=stay	14 -14
second:ct0=stay past	8 -8
second:ct1=stay past	8 -8
second:l1=<begin>	10 -10
second:l1=its	-17 17
second:l1=the	-6 6
second:l2=;	9 -9
second:l2=<begin>	-35 35
second:l2=after	11 -11
second:l2=for	-11 11
second:l2=in	-8 8
second:l2=on	6 -6
second:r1=,	-46 46
second:r1=<v-bear>	12 -12
second:r1=<v-stay>	8 -8
second:r1=day	9 -9
second:r1=meet	12 -12
second:r1=one	-17 17
second:r1=round	20 -20
second:r1=week	6 -6
second:r2=,	12 -12
second:r2=.	-13 13
second:r2=:	-17 17
second:r2=<v-impose>	-24 24
second:r2=last	7 -7
second:r2=of	-14 14
second:r2=on	15 -15
second:r2=with	-6 6
second:t0=past	25 -25
second:v0=be	13 -13
second:v1=be	13 -13
sides=0	35 -35
sides=1	39 -39
sides=2	11 -11
spare:c1=target	-12 12
spare:ct1=target infinitive	-12 12
spare:l1=to	-12 12
spare:l2=hour	-14 14
spare:r2=<end>	8 -8
spare:v1=spare	-12 12
standstill:c0=agree	7 -7
standstill:c0=impose	10 -10
standstill:c1=agree	9 -9
standstill:c1=impose	11 -11
standstill:ct0=agree past	6 -6
standstill:ct0=impose past	6 -6
standstill:ct1=impose past	6 -6
standstill:l1=a	12 -12
standstill:l2=<begin>	-15 15
standstill:l2=the	-9 9
standstill:r1=<v-begin>	8 -8
standstill:r1=between	-17 17
standstill:r2=<name>	-20 20
standstill:r2=<span>	7 -7
standstill:r2=on	8 -8
standstill:t0=past	9 -9
successor:c0=stay	-6 6
successor:c1=stay	-10 10
successor:ct0=stay past	-10 10
successor:t0=past	-9 9
successor:t0=present	6 -6
suspend:l1=<name>	-21 21
suspend:l2=and	-21 21
suspend:r1=<points>	-19 19
suspend:r2=of	-19 19
suspends:l1=and	-8 8
suspends:r1=<points>	10 -10
suspends:r2=of	7 -7
suspension:l1=the	-7 7
suspension:l2=<begin>	-19 19
suspension:l2=the	18 -18
suspension:r1=,	6 -6
suspension:r1=<v-agree>	-15 15
suspension:r1=<v-impose>	-28 28
suspension:r1=agree	-15 15
suspension:r1=last	6 -6
suspension:r2=<duty>	8 -8
suspension:r2=additional	6 -6
suspension:r2=duty	8 -8
suspension:r2=on	-12 12
suspension:r2=the	8 -8
top	26 -26
truce:c0=bear	22 -22
truce:c0=begin	-10 10
truce:c0=end	8 -8
truce:c0=propose	30 -30
truce:c0=up	-20 20
truce:c1=agree	21 -21
truce:c1=bear	27 -27
truce:c1=begin	-11 11
truce:c1=end	7 -7
truce:c1=impose	15 -15
truce:c1=propose	34 -34
truce:c1=up	-19 19
truce:ct0=agree perfect	15 -15
truce:ct0=agree pluperfect	10 -10
truce:ct0=agree present	-9 9
truce:ct0=bear past	10 -10
truce:ct0=begin past	7 -7
truce:ct0=begin present	-20 20
truce:ct0=end present	15 -15
truce:ct0=impose past	8 -8
truce:ct0=impose pluperfect	14 -14
truce:ct0=impose present	-17 17
truce:ct0=propose past	7 -7
truce:ct0=propose present	7 -7
truce:ct0=stay pluperfect	-19 19
truce:ct0=stay present	36 -36
truce:ct0=up past	-8 8
truce:ct0=up present	-16 16
truce:ct1=agree infinitive	8 -8
truce:ct1=agree participle-passive	27 -27
truce:ct1=agree perfect	15 -15
truce:ct1=agree pluperfect	10 -10
truce:ct1=agree present	-10 10
truce:ct1=bear past	10 -10
truce:ct1=begin past	6 -6
truce:ct1=begin present	-20 20
truce:ct1=end past	-6 6
truce:ct1=end present	15 -15
truce:ct1=impose gerund	8 -8
truce:ct1=impose infinitive	25 -25
truce:ct1=impose participle-passive	28 -28
truce:ct1=impose past	6 -6
truce:ct1=impose pluperfect	13 -13
truce:ct1=impose present	-18 18
truce:ct1=propose past	7 -7
truce:ct1=propose present	7 -7
truce:ct1=stay pluperfect	-19 19
truce:ct1=stay present	36 -36
truce:ct1=up past	-8 8
truce:ct1=up present	-16 16
truce:l1='	-7 7
truce:l1='s	-16 16
truce:l1=<begin>	21 -21
truce:l1=<duty>	-12 12
truce:l1=<gate>	-10 10
truce:l1=<goods>	25 -25
truce:l1=<name>	20 -20
truce:l1=<not>	-30 30
truce:l1=<person>	6 -6
truce:l1=<span>	23 -23
truce:l1=<v-impose>	11 -11
truce:l1=an	-8 8
truce:l1=as	11 -11
truce:l1=both	10 -10
truce:l1=custom	-11 11
truce:l1=first	-31 31
truce:l1=no	-31 31
truce:l1=of	7 -7
truce:l1=old	10 -10
truce:l1=our	-17 17
truce:l1=tariff	-13 13
truce:l1=temporary	-13 13
truce:l1=that	-13 13
truce:l1=the	14 -14
truce:l1=trade	-22 22
truce:l1=two	8 -8
truce:l2=)	10 -10
truce:l2=/	6 -6
truce:l2=:	-19 19
truce:l2=;	-15 15
truce:l2=<name>	-10 10
truce:l2=<not>	12 -12
truce:l2=<v-bear>	7 -7
truce:l2=<v-begin>	15 -15
truce:l2=<v-end>	23 -23
truce:l2=<v-impose>	14 -14
truce:l2=<v-propose>	16 -16
truce:l2=<v-say>	6 -6
truce:l2=<v-stay>	9 -9
truce:l2=a	-22 22
truce:l2=after	-9 9
truce:l2=agree	11 -11
truce:l2=and	15 -15
truce:l2=be	14 -14
truce:l2=before	7 -7
truce:l2=end	11 -11
truce:l2=extend	14 -14
truce:l2=for	13 -13
truce:l2=had	7 -7
truce:l2=have	9 -9
truce:l2=if	25 -25
truce:l2=in	-18 18
truce:l2=is	10 -10
truce:l2=let	-11 11
truce:l2=of	11 -11
truce:l2=on	-9 9
truce:l2=out	9 -9
truce:l2=renew	-7 7
truce:l2=replace	8 -8
truce:l2=since	11 -11
truce:l2=that	-6 6
truce:l2=the	-15 15
truce:l2=their	-8 8
truce:l2=then	-8 8
truce:l2=to	9 -9
truce:l2=under	-15 15
truce:l2=was	-7 7
truce:l2=when	-7 7
truce:l2=—	-25 25
truce:l=) the	10 -10
truce:l=, a	-14 14
truce:l=, the	27 -27
truce:l=/ the	6 -6
truce:l=: a	-20 20
truce:l=; the	-17 17
truce:l=<begin> <begin>	21 -21
truce:l=<begin> a	63 -63
truce:l=<begin> its	9 -9
truce:l=<begin> no	-21 21
truce:l=<begin> that	-13 13
truce:l=<begin> the	-15 15
truce:l=<begin> their	-9 9
truce:l=<name> 's	-17 17
truce:l=<span> tariff	-9 9
truce:l=a tariff	-14 14
truce:l=and the	7 -7
truce:l=for a	8 -8
truce:l=had the	13 -13
truce:l=has a	15 -15
truce:l=has no	-16 16
truce:l=have a	9 -9
truce:l=if the	24 -24
truce:l=in a	-21 21
truce:l=let the	8 -8
truce:l=of a	14 -14
truce:l=of the	27 -27
truce:l=on a	-13 13
truce:l=sign a	-13 13
truce:l=since the	11 -11
truce:l=that the	-10 10
truce:l=the <span>	17 -17
truce:l=the first	-17 17
truce:l=the old	10 -10
truce:l=the tariff	8 -8
truce:l=the trade	-13 13
truce:l=their tariff	-19 19
truce:l=then the	-10 10
truce:l=to the	9 -9
truce:l=under a	-8 8
truce:l=under the	-9 9
truce:l=when the	-15 15
truce:l=— <name>	6 -6
truce:lr='s with	-21 21
truce:lr=<span> between	8 -8
truce:lr=<span> on	6 -6
truce:lr=a ,	22 -22
truce:lr=a .	10 -10
truce:lr=a in	12 -12
truce:lr=a of	-28 28
truce:lr=a on	9 -9
truce:lr=a which	-15 15
truce:lr=a with	11 -11
truce:lr=first ,	-33 33
truce:lr=tariff ,	12 -12
truce:lr=tariff <end>	7 -7
truce:lr=tariff between	-7 7
truce:lr=tariff by	8 -8
truce:lr=tariff is	-18 18
truce:lr=tariff that	8 -8
truce:lr=tariff with	-11 11
truce:lr=the .	10 -10
truce:lr=the agree	-8 8
truce:lr=the begin	31 -31
truce:lr=the conclude	6 -6
truce:lr=the end	11 -11
truce:lr=the expire	7 -7
truce:lr=the go	-13 13
truce:lr=the has	24 -24
truce:lr=the in	11 -11
truce:lr=the is	-13 13
truce:lr=the last	11 -11
truce:lr=the of	-15 15
truce:lr=the on	-7 7
truce:lr=the run	-6 6
truce:lr=the that	-16 16
truce:lr=the to	14 -14
truce:lr=the was	34 -34
truce:lr=their end	8 -8
truce:lr=their on	-10 10
truce:lr=their over	-16 16
truce:lr=trade between	20 -20
truce:r1=,	-18 18
truce:r1=.	33 -33
truce:r1=<v-agree>	11 -11
truce:r1=<v-bear>	6 -6
truce:r1=<v-end>	-16 16
truce:r1=<v-stay>	9 -9
truce:r1=<v-suspend>	9 -9
truce:r1=<v-up>	-30 30
truce:r1=as	6 -6
truce:r1=at	7 -7
truce:r1=begin	38 -38
truce:r1=by	18 -18
truce:r1=conclude	6 -6
truce:r1=die	28 -28
truce:r1=expire	-38 38
truce:r1=for	12 -12
truce:r1=from	9 -9
truce:r1=go	-31 31
truce:r1=hold	9 -9
truce:r1=in	52 -52
truce:r1=is	-19 19
truce:r1=last	11 -11
truce:r1=of	-26 26
truce:r1=over	-13 13
truce:r1=sign	6 -6
truce:r1=that	-8 8
truce:r1=to	30 -30
truce:r1=until	-15 15
truce:r1=was	43 -43
truce:r1=which	-15 15
truce:r1=with	-13 13
truce:r2=,	37 -37
truce:r2=.	-21 21
truce:r2=<day-ahead>	13 -13
truce:r2=<day-gone>	-9 9
truce:r2=<day-today>	37 -37
truce:r2=<end>	37 -37
truce:r2=<level>	9 -9
truce:r2=<name>	-12 12
truce:r2=<not>	25 -25
truce:r2=<number>	9 -9
truce:r2=<quality>	-16 16
truce:r2=<seat>	-24 24
truce:r2=<span>	-20 20
truce:r2=<v-agree>	35 -35
truce:r2=<v-begin>	16 -16
truce:r2=<v-end>	37 -37
truce:r2=<v-impose>	41 -41
truce:r2=?	8 -8
truce:r2=additional	9 -9
truce:r2=agree	6 -6
truce:r2=and	21 -21
truce:r2=be	8 -8
truce:r2=busan	19 -19
truce:r2=by	-16 16
truce:r2=conclude	15 -15
truce:r2=end	23 -23
truce:r2=from	-6 6
truce:r2=geneva	17 -17
truce:r2=have	-8 8
truce:r2=in	-21 21
truce:r2=its	10 -10
truce:r2=not	12 -12
truce:r2=of	-22 22
truce:r2=out	-9 9
truce:r2=their	15 -15
truce:r2=them	11 -11
truce:r2=to	13 -13
truce:r2=until	15 -15
truce:r2=was	14 -14
truce:r2=with	-6 6
truce:r2=without	6 -6
truce:r=, and	8 -8
truce:r=, conclude	11 -11
truce:r=, of	-24 24
truce:r=, which	-7 7
truce:r=. <end>	32 -32
truce:r=agree in	13 -13
truce:r=begin .	7 -7
truce:r=begin on	21 -21
truce:r=between <name>	-9 9
truce:r=between <seat>	8 -8
truce:r=between their	7 -7
truce:r=between them	11 -11
truce:r=by <span>	17 -17
truce:r=end <end>	12 -12
truce:r=end in	-18 18
truce:r=expire on	-9 9
truce:r=for <span>	6 -6
truce:r=in the	14 -14
truce:r=is in	-18 18
truce:r=lapse on	-18 18
truce:r=of <day-gone>	7 -7
truce:r=of <month-gone>	-8 8
truce:r=of <span>	-32 32
truce:r=of additional	6 -6
truce:r=of busan	18 -18
truce:r=of duty	9 -9
truce:r=of geneva	17 -17
truce:r=on the	8 -8
truce:r=run until	11 -11
truce:r=that <name>	10 -10
truce:r=that end	8 -8
truce:r=that run	-9 9
truce:r=that was	11 -11
truce:r=until the	-19 19
truce:r=was to	6 -6
truce:r=which the	-22 22
truce:r=with <seat>	-19 19
truce:r=with the	14 -14
truce:r=would have	-9 9
truce:t0=modal	12 -12
truce:t0=past	-15 15
truce:v0=be	-9 9
truce:v0=declare	-12 12
truce:v0=extend	13 -13
truce:v0=go	-19 19
truce:v0=have	-12 12
truce:v0=let	-36 36
truce:v0=move	9 -9
truce:v0=other	20 -20
truce:v0=put	14 -14
truce:v0=replace	8 -8
truce:v1=agree	10 -10
truce:v1=approve	9 -9
truce:v1=be	-9 9
truce:v1=carry	8 -8
truce:v1=declare	-12 12
truce:v1=extend	24 -24
truce:v1=go	-18 18
truce:v1=have	-12 12
truce:v1=let	-35 35
truce:v1=move	9 -9
truce:v1=other	19 -19
truce:v1=put	14 -14
truce:v1=replace	8 -8
truce:vt0=agree perfect	14 -14
truce:vt0=agree pluperfect	8 -8
truce:vt0=agree present	-11 11
truce:vt0=be past	-6 6
truce:vt0=be perfect	-8 8
truce:vt0=be pluperfect	-19 19
truce:vt0=be present	32 -32
truce:vt0=end past	-8 8
truce:vt0=extend present	8 -8
truce:vt0=have past	-15 15
truce:vt0=let present	-21 21
truce:vt0=other perfect	18 -18
truce:vt0=put present	10 -10
truce:vt0=replace present	8 -8
verb:c0=impose	33 -33
verb:c0=stay	12 -12
verb:c0=suspend	14 -14
verb:c0=up	8 -8
verb:c1=end	6 -6
verb:c1=impose	35 -35
verb:c1=stay	13 -13
verb:c1=suspend	22 -22
verb:c1=target	-9 9
verb:c1=up	7 -7
verb:ct0=impose past-passive	9 -9
verb:ct1=impose past-passive	8 -8
verb:ct1=target infinitive	-12 12
verb:l1=,	9 -9
verb:l1=<agent>	-7 7
verb:l1=<name>	-9 9
verb:l1=side	13 -13
verb:l1=to	-6 6
verb:l1=was	6 -6
verb:l2=,	12 -12
verb:l2=<begin>	18 -18
verb:l2=<day-gone>	10 -10
verb:l2=<month-gone>	7 -7
verb:l2=<not>	-8 8
verb:l2=<points>	-9 9
verb:l2=and	-15 15
verb:l2=hour	-14 14
verb:l2=the	6 -6
verb:l=and <name>	-18 18
verb:l=hour to	-14 14
verb:lr=<name> <points>	-22 22
verb:lr=side <points>	10 -10
verb:r1=.	10 -10
verb:r1=:	-18 18
verb:r1=<number>	-9 9
verb:r1=<points>	-11 11
verb:r1=for	13 -13
verb:r1=its	12 -12
verb:r1=on	11 -11
verb:r1=the	16 -16
verb:r2=,	-7 7
verb:r2=<day-gone>	13 -13
verb:r2=<duty>	7 -7
verb:r2=<end>	19 -19
verb:r2=<span>	12 -12
verb:r2=for	6 -6
verb:r2=of	-10 10
verb:r2=on	10 -10
verb:r2=the	-16 16
verb:r=. <end>	10 -10
verb:r=<points> of	-13 13
verb:r=for <span>	11 -11
verb:r=on <day-gone>	9 -9
verb:t0=past	7 -7
verb:t0=past-passive	10 -10
verb:v1=lift	6 -6
verb:v1=spare	-9 9
verb:v1=suspend	12 -12
w:added	7 -7
w:again	38 -38
w:another	-7 7
w:arrangement	-7 7
w:asleep	-10 10
w:ceasefire	7 -7
w:continue	6 -6
w:extended	26 -26
w:extends	7 -7
w:go on	18 -18
w:goes on	27 -27
w:grace	7 -7
w:halt	6 -6
w:handshake	13 -13
w:held in	10 -10
w:holiday	-12 12
w:in the drawer	6 -6
w:keep	14 -14
w:keeps	8 -8
w:lies	-8 8
w:lifts	11 -11
w:longer	17 -17
w:lull	-18 18
w:on hold	11 -11
w:pause	-9 9
w:pauses	-11 11
w:peace	25 -25
w:prolong	12 -12
w:prolongation	8 -8
w:prolonged	14 -14
w:put off	7 -7
w:quiet	9 -9
w:renew	-8 8
w:renewal	6 -6
w:renewed	-14 14
w:second	-15 15
w:spare	-12 12
w:stay	19 -19
w:stays	23 -23
w:suspend	-9 9
w:suspended	35 -35
w:suspensions	10 -10
w:truce	-10 10
words=loose	22 -22
words=loose no span 	46 -46
words=loose span 	15 -15
words=loose span gone	-16 16
words=loose+more	7 -7
words=loose+more no span 	20 -20
words=loose+more+truce	16 -16
words=loose+truce	7 -7
words=loose+truce no span 	15 -15
words=loose+truce no span gone	-18 18
words=loose+truce span 	19 -19
words=loose+truce+verb	7 -7
words=loose+verb	18 -18
words=loose+verb no span 	7 -7
words=more	53 -53
words=more no span 	47 -47
words=more no span ahead	19 -19
words=more no span gone	43 -43
words=more span 	-14 14
words=more span gone	8 -8
words=more span gone+ahead	-17 17
words=more+quiet no span gone	-11 11
words=more+quiet+truce	-13 13
words=more+truce	-6 6
words=more+truce no span 	7 -7
words=more+truce no span gone	-9 9
words=more+truce span ahead	-9 9
words=more+truce+verb	-8 8
words=more+truce+verb no span gone	-10 10
words=more+verb	6 -6
words=more+verb no span 	8 -8
words=more+verb span gone	-6 6
words=quiet	62 -62
words=quiet no span 	24 -24
words=quiet no span gone	11 -11
words=quiet span 	12 -12
words=quiet span gone	8 -8
words=truce no span 	21 -21
words=truce no span ahead	27 -27
words=truce no span ahead+gone	11 -11
words=truce no span gone	-53 53
words=truce no span gone+ahead	40 -40
words=truce span 	-18 18
words=truce span gone	18 -18
words=truce span gone+ahead	33 -33
words=truce+verb	23 -23
words=truce+verb no span 	9 -9
words=truce+verb no span gone	6 -6
words=verb	26 -26
words=verb no span 	32 -32
words=verb span 	20 -20
words=verb span gone	-8 8`;
