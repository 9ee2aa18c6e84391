// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	31 -31
add:ct1=impose infinitive	-8 8
add:ct1=say infinitive	-8 8
add:l1=to	-8 8
add:t0=present	-9 9
added:l1=he	9 -9
added:l2=,	7 -7
added:l2=<begin>	6 -6
added:r1=that	9 -9
again:c0=bear	8 -8
again:c0=begin	6 -6
again:c0=stay	13 -13
again:c0=target	-6 6
again:c1=bear	9 -9
again:c1=begin	6 -6
again:c1=stay	13 -13
again:c1=target	-6 6
again:l1=<person>	-24 24
again:l1=<v-bear>	7 -7
again:l1=<v-target>	-6 6
again:l1=charge	-6 6
again:l1=meet	7 -7
again:l1=will	6 -6
again:l2=be	10 -10
again:l2=to	10 -10
again:l2=will	-7 7
again:r1=.	11 -11
again:r1=in	6 -6
again:r2=<day-ahead>	-6 6
again:r2=<end>	16 -16
again:r2=and	-12 12
again:t0=past	7 -7
again:t0=present	14 -14
again:v0=be	10 -10
again:v0=charge	-6 6
again:v0=other	6 -6
again:v1=be	10 -10
again:v1=charge	-6 6
again:v1=meet	7 -7
again:v1=other	6 -6
another:c0=bear	12 -12
another:c0=impose	35 -35
another:c0=propose	9 -9
another:c0=target	9 -9
another:c1=bear	11 -11
another:c1=impose	20 -20
another:c1=stay	6 -6
another:c1=suspend	9 -9
another:c1=target	8 -8
another:ct0=impose past	19 -19
another:ct0=impose perfect	10 -10
another:ct1=impose infinitive	-7 7
another:l1=<begin>	-22 22
another:l1=<v-bear>	21 -21
another:l1=<v-impose>	-8 8
another:l1=and	12 -12
another:l1=for	17 -17
another:l1=on	-24 24
another:l2=,	9 -9
another:l2=<begin>	-20 20
another:l2=<duty>	10 -10
another:l2=<v-impose>	17 -17
another:l2=to	-11 11
another:r1=.	-10 10
another:r1=<number>	-29 29
another:r1=<points>	-10 10
another:r2=.	-25 25
another:r2=<end>	18 -18
another:r2=in	14 -14
another:r2=on	-8 8
another:t0=past	20 -20
another:t0=perfect	9 -9
another:t0=present	-6 6
another:v0=be	17 -17
another:v0=extend	16 -16
another:v0=have	-8 8
another:v0=other	18 -18
another:v1=be	17 -17
another:v1=extend	18 -18
another:v1=have	-9 9
another:v1=other	18 -18
another:v1=put	-8 8
arrangement:c0=agree	-13 13
arrangement:c0=impose	-22 22
arrangement:c0=say	-16 16
arrangement:c1=impose	-8 8
arrangement:l1=an	-7 7
arrangement:l2=<begin>	6 -6
arrangement:l2=that	-16 16
arrangement:l2=under	-17 17
arrangement:r1=,	-15 15
arrangement:r1=<v-agree>	11 -11
arrangement:r1=is	22 -22
arrangement:r1=of	-24 24
arrangement:r1=that	8 -8
arrangement:r1=with	-6 6
arrangement:r2=<name>	-6 6
arrangement:r2=the	13 -13
asleep:c0=stay	9 -9
asleep:c1=stay	9 -9
asleep:ct0=stay present	6 -6
asleep:ct1=stay present	6 -6
asleep:t0=present	6 -6
ceasefire:c0=impose	8 -8
ceasefire:c1=impose	17 -17
ceasefire:ct1=impose infinitive	14 -14
ceasefire:l1=a	-28 28
ceasefire:l1=the	20 -20
ceasefire:l2=<begin>	11 -11
ceasefire:l2=<v-impose>	14 -14
ceasefire:l2=extend	14 -14
ceasefire:r1=.	-16 16
ceasefire:r1=in	-11 11
ceasefire:r2=<end>	-16 16
ceasefire:r2=the	11 -11
ceasefire:v1=extend	14 -14
continue:c1=stay	-8 8
continue:l1=will	-9 9
continue:l2=<name>	8 -8
continue:l2=and	-13 13
continue:r1=.	9 -9
continue:r2=<end>	9 -9
continue:r2=<v-bear>	6 -6
continue:v1=continue	-8 8
continued:l1=be	-14 14
continues:r2=be	7 -7
days:ahead	-22 22
days:gone	6 -6
earlier=0	16 -16
earlier=3	27 -27
extend:c0=agree	6 -6
extend:c0=impose	-6 6
extend:c0=propose	-6 6
extend:ct0=agree past	6 -6
extend:ct0=agree pluperfect	-14 14
extend:ct0=impose perfect	11 -11
extend:ct0=impose present	-7 7
extend:l1=<not>	7 -7
extend:l1=not	7 -7
extend:l2=<v-agree>	6 -6
extend:l2=agree	6 -6
extend:l2=propose	-16 16
extend:r1=the	16 -16
extend:r1=their	-13 13
extend:r2=ceasefire	14 -14
extend:r2=trade	-14 14
extend:r2=truce	17 -17
extend:t0=perfect	11 -11
extend:v0=agree	6 -6
extend:v0=extend	-6 6
extend:v0=propose	-19 19
extended:ct0=impose perfect	14 -14
extended:ct0=impose present-passive	-15 15
extended:ct1=impose perfect	14 -14
extended:ct1=impose present-passive	-15 15
extended:l1=have	20 -20
extended:l1=is	-6 6
extended:l2=is	-6 6
extended:l2=it	-20 20
extended:r1=,	-21 21
extended:r1=by	6 -6
extended:r1=its	13 -13
extended:r1=the	14 -14
extended:r1=to	-9 9
extended:r2=<span>	11 -11
extended:r2=the	-11 11
extended:t0=perfect	14 -14
extended:t0=present-passive	-10 10
extended:t0=present-passive-not	-6 6
extends:l1=<organisation>	8 -8
extension:c0=impose	16 -16
extension:c0=propose	13 -13
extension:c1=agree	-10 10
extension:c1=impose	11 -11
extension:c1=propose	17 -17
extension:ct0=impose modal	7 -7
extension:ct0=impose perfect	10 -10
extension:ct0=impose pluperfect	-23 23
extension:ct0=impose present	7 -7
extension:ct0=propose present	14 -14
extension:ct1=impose modal	7 -7
extension:ct1=impose perfect	10 -10
extension:ct1=impose pluperfect	-23 23
extension:ct1=impose present	7 -7
extension:ct1=propose present	14 -14
extension:l1=an	-10 10
extension:l1=the	23 -23
extension:l2=<v-impose>	22 -22
extension:l2=<v-propose>	17 -17
extension:l2=a	-12 12
extension:l2=and	-38 38
extension:l2=approve	21 -21
extension:l2=on	12 -12
extension:l2=sign	10 -10
extension:l2=that	-12 12
extension:r1=by	9 -9
extension:r1=is	-27 27
extension:r1=of	8 -8
extension:r1=to	-17 17
extension:r1=was	12 -12
extension:r2=<end>	9 -9
extension:r2=<span>	28 -28
extension:r2=<v-impose>	15 -15
extension:r2=the	-11 11
extension:t0=modal	-7 7
extension:t0=past	7 -7
extension:t0=perfect	-7 7
extension:t0=pluperfect	-21 21
extension:v0=approve	21 -21
extension:v0=have	-7 7
extension:v0=sign	14 -14
extension:v1=approve	21 -21
freeze:ct1=impose infinitive	-8 8
frozen:v0=other	7 -7
frozen:v1=other	7 -7
further:c0=impose	12 -12
further:c0=stay	-14 14
further:c0=up	-8 8
further:c1=impose	8 -8
further:c1=stay	-16 16
further:c1=up	-8 8
further:ct0=impose modal	11 -11
further:ct0=impose present	7 -7
further:ct1=impose modal	11 -11
further:l1=a	13 -13
further:l1=any	7 -7
further:l2=<begin>	-10 10
further:r1=.	-14 14
further:r1=<level>	23 -23
further:r1=<points>	16 -16
further:r1=talk	7 -7
further:r2=,	24 -24
further:r2=.	-6 6
further:r2=<end>	-14 14
further:r2=that	8 -8
further:t0=modal	11 -11
further:t0=past	-32 32
further:t0=present	22 -22
further:v0=be	-16 16
further:v1=be	-16 16
go on:c0=impose	11 -11
go on:l1=to	-7 7
go on:l2=<v-impose>	8 -8
go on:l2=and	-8 8
go on:r1=.	21 -21
go on:r1=<v-bear>	7 -7
go on:r1=<v-impose>	7 -7
go on:r1=<v-propose>	10 -10
go on:r2=.	32 -32
go on:r2=<day-ahead>	-8 8
go on:r2=<end>	22 -22
go on:t0=modal	13 -13
go on:t0=present	-16 16
goes on:r2=<day-ahead>	-11 11
held in:c0=stay	8 -8
held in:c1=stay	8 -8
held in:r2=on	12 -12
in the drawer:c0=stay	6 -6
in the drawer:c1=stay	6 -6
in the drawer:ct0=stay present	6 -6
in the drawer:ct1=stay present	6 -6
in the drawer:t0=present	8 -8
keep:c0=propose	14 -14
keep:ct0=impose future	9 -9
keep:ct0=impose modal	-6 6
keep:ct0=stay future	9 -9
keep:ct1=impose future	9 -9
keep:ct1=stay future	9 -9
keep:l1=will	7 -7
keep:l2=<name>	11 -11
keep:l2=<v-impose>	-19 19
keep:r1=its	11 -11
keep:r1=the	-19 19
keep:r1=to	9 -9
keep:r2=<v-impose>	-17 17
keep:r2=the	13 -13
keep:t0=future	9 -9
keeps:l2=<begin>	6 -6
keeps:r1=the	6 -6
later	6 -6
lies:r1=on	-13 13
lift:c0=impose	8 -8
lift:c1=impose	9 -9
longer:c0=stay	12 -12
longer:c1=stay	12 -12
longer:l1=a	-25 25
longer:r1=.	15 -15
longer:r1=<v-impose>	-15 15
longer:r1=than	-7 7
longer:r2=.	17 -17
longer:r2=<end>	16 -16
longer:r2=the	-21 21
longer:t0=present	7 -7
loose:c0=agree	-12 12
loose:c0=bear	10 -10
loose:c0=impose	-9 9
loose:ct0=stay future	-6 6
loose:ct0=stay modal	7 -7
loose:ct0=suspend future	-6 6
loose:ct0=suspend modal	7 -7
loose:ct1=impose past	7 -7
loose:ct1=stay future	-6 6
loose:ct1=stay modal	7 -7
loose:ct1=suspend future	-6 6
loose:ct1=suspend infinitive	7 -7
loose:ct1=suspend modal	7 -7
loose:l1=<level-noun>	7 -7
loose:l1=<name>	8 -8
loose:l1=<points>	6 -6
loose:l1=<span>	24 -24
loose:l1=a	29 -29
loose:l1=an	-7 7
loose:l1=duty	-12 12
loose:l1=tariff	6 -6
loose:l2=,	-34 34
loose:l2=<begin>	34 -34
loose:l2=<quality>	-11 11
loose:l2=<v-propose>	7 -7
loose:l2=<v-say>	14 -14
loose:l2=and	9 -9
loose:l2=that	-13 13
loose:l2=under	-17 17
loose:l=<begin> the	17 -17
loose:l=that the	-13 13
loose:l=under the	-19 19
loose:lr=the .	8 -8
loose:lr=the is	11 -11
loose:lr=the of	-8 8
loose:lr=the with	-10 10
loose:r1=,	-13 13
loose:r1=.	26 -26
loose:r1=<v-agree>	12 -12
loose:r1=<v-begin>	-16 16
loose:r1=<v-impose>	9 -9
loose:r1=for	18 -18
loose:r1=in	20 -20
loose:r1=is	22 -22
loose:r1=of	-14 14
loose:r1=on	-10 10
loose:r1=that	10 -10
loose:r1=where	8 -8
loose:r2=.	18 -18
loose:r2=<duty>	6 -6
loose:r2=<end>	29 -29
loose:r2=<level>	-6 6
loose:r2=<not>	-7 7
loose:r2=<span>	13 -13
loose:r2=<v-stay>	-25 25
loose:r2=for	-17 17
loose:r2=force	14 -14
loose:r2=in	14 -14
loose:r2=it	-16 16
loose:r2=not	-7 7
loose:r2=the	23 -23
loose:r2=to	-22 22
loose:r2=until	14 -14
loose:r=. <end>	26 -26
loose:r=at <level>	-6 6
loose:r=in force	14 -14
loose:r=where it	7 -7
loose:t0=future	-6 6
loose:v0=agree	-13 13
loose:v0=be	12 -12
loose:v0=have	10 -10
loose:v1=be	12 -12
loose:v1=have	10 -10
loose:vt0=be present	9 -9
loose:vt0=stay future	-6 6
loose:vt0=stay modal	7 -7
moratorium:l1=the	-18 18
more:c0=agree	-13 13
more:c0=bear	11 -11
more:c0=buy	-6 6
more:c0=down	-12 12
more:c0=end	19 -19
more:c0=say	22 -22
more:c0=sell	14 -14
more:c0=stay	19 -19
more:c0=threaten	10 -10
more:c1=agree	-17 17
more:c1=down	-17 17
more:c1=end	7 -7
more:c1=propose	-6 6
more:c1=say	9 -9
more:c1=sell	15 -15
more:c1=stay	7 -7
more:c1=suspend	6 -6
more:c1=threaten	8 -8
more:c1=up	-6 6
more:ct0=agree past	-6 6
more:ct0=agree pluperfect	-17 17
more:ct0=bear future	22 -22
more:ct0=bear past	10 -10
more:ct0=bear present	-11 11
more:ct0=begin present	15 -15
more:ct0=buy future	9 -9
more:ct0=down past	-14 14
more:ct0=end past	15 -15
more:ct0=impose future	-15 15
more:ct0=impose modal-passive	7 -7
more:ct0=impose past	8 -8
more:ct0=impose past-passive	9 -9
more:ct0=impose present	12 -12
more:ct0=impose present-passive	-17 17
more:ct0=propose future	-12 12
more:ct0=propose modal	-9 9
more:ct0=propose perfect	-10 10
more:ct0=propose pluperfect	27 -27
more:ct0=say present	15 -15
more:ct0=stay future	9 -9
more:ct0=stay past	9 -9
more:ct0=stay present	8 -8
more:ct0=threaten past	7 -7
more:ct0=up present	9 -9
more:ct1=agree participle-passive	36 -36
more:ct1=agree past	-15 15
more:ct1=agree perfect	-17 17
more:ct1=bear past	10 -10
more:ct1=bear present	-12 12
more:ct1=begin present	15 -15
more:ct1=buy future	9 -9
more:ct1=buy infinitive	13 -13
more:ct1=down past	-14 14
more:ct1=impose future	-15 15
more:ct1=impose modal-passive	7 -7
more:ct1=impose participle-passive	33 -33
more:ct1=impose past	11 -11
more:ct1=impose past-passive	9 -9
more:ct1=impose perfect	-17 17
more:ct1=impose pluperfect	-9 9
more:ct1=impose present	6 -6
more:ct1=impose present-passive	-16 16
more:ct1=propose future	-12 12
more:ct1=propose infinitive	12 -12
more:ct1=propose modal	-19 19
more:ct1=propose participle-passive	14 -14
more:ct1=propose perfect	-20 20
more:ct1=propose pluperfect	16 -16
more:ct1=say infinitive	-8 8
more:ct1=say present	15 -15
more:ct1=stay future	8 -8
more:ct1=stay past	9 -9
more:ct1=suspend participle-passive	7 -7
more:ct1=threaten past	7 -7
more:ct1=up infinitive	-8 8
more:ct1=up present	9 -9
more:l1='s	20 -20
more:l1=,	28 -28
more:l1=:	-17 17
more:l1=<agent>	12 -12
more:l1=<begin>	-11 11
more:l1=<goods>	10 -10
more:l1=<level-noun>	-14 14
more:l1=<level>	22 -22
more:l1=<money>	14 -14
more:l1=<name>	20 -20
more:l1=<organisation>	17 -17
more:l1=<person>	-7 7
more:l1=<points>	-16 16
more:l1=<sender>	7 -7
more:l1=<span>	-24 24
more:l1=<v-bear>	24 -24
more:l1=<v-begin>	-15 15
more:l1=<v-buy>	9 -9
more:l1=<v-impose>	-17 17
more:l1=<v-propose>	-27 27
more:l1=<v-stay>	11 -11
more:l1=<v-target>	-6 6
more:l1=<v-up>	-8 8
more:l1=a	-21 21
more:l1=an	-8 8
more:l1=and	18 -18
more:l1=be	-18 18
more:l1=been	23 -23
more:l1=charge	-6 6
more:l1=for	6 -6
more:l1=further	-24 24
more:l1=get	15 -15
more:l1=has	27 -27
more:l1=have	27 -27
more:l1=he	9 -9
more:l1=is	-11 11
more:l1=it	-25 25
more:l1=its	-25 25
more:l1=may	8 -8
more:l1=meet	7 -7
more:l1=no	-19 19
more:l1=not	13 -13
more:l1=nothing	13 -13
more:l1=on	-20 20
more:l1=other	14 -14
more:l1=second	11 -11
more:l1=side	15 -15
more:l1=talk	-7 7
more:l1=that	-8 8
more:l1=the	8 -8
more:l1=them	14 -14
more:l1=they	8 -8
more:l1=to	-16 16
more:l1=truce	21 -21
more:l1=two	-29 29
more:l1=unless	7 -7
more:l1=was	20 -20
more:l1=will	-12 12
more:l2="	-23 23
more:l2='s	12 -12
more:l2=,	-27 27
more:l2=;	-11 11
more:l2=<agent>	10 -10
more:l2=<begin>	-7 7
more:l2=<day-gone>	26 -26
more:l2=<duty>	17 -17
more:l2=<goods>	-6 6
more:l2=<level-noun>	12 -12
more:l2=<level>	17 -17
more:l2=<month-gone>	12 -12
more:l2=<name>	14 -14
more:l2=<not>	21 -21
more:l2=<organisation>	10 -10
more:l2=<person>	16 -16
more:l2=<quality>	18 -18
more:l2=<seat>	32 -32
more:l2=<v-agree>	-9 9
more:l2=<v-begin>	7 -7
more:l2=<v-buy>	-12 12
more:l2=<v-impose>	-13 13
more:l2=<v-suspend>	-8 8
more:l2=a	-19 19
more:l2=and	-32 32
more:l2=approve	-7 7
more:l2=at	-15 15
more:l2=buy	-15 15
more:l2=by	9 -9
more:l2=could	6 -6
more:l2=discuss	7 -7
more:l2=each	15 -15
more:l2=for	-21 21
more:l2=good	11 -11
more:l2=has	12 -12
more:l2=have	10 -10
more:l2=he	-12 12
more:l2=in	15 -15
more:l2=is	-10 10
more:l2=like	11 -11
more:l2=may	18 -18
more:l2=of	-23 23
more:l2=offer	14 -14
more:l2=on	12 -12
more:l2=propose	-21 21
more:l2=put	11 -11
more:l2=ready	-18 18
more:l2=shall	-7 7
more:l2=suspend	-7 7
more:l2=talk	8 -8
more:l2=tariff	13 -13
more:l2=that	-24 24
more:l2=the	28 -28
more:l2=to	-15 15
more:l2=truce	33 -33
more:l2=unless	10 -10
more:l2=was	21 -21
more:l2=will	-17 17
more:l2=with	14 -14
more:l=, and	11 -11
more:l=, no	-27 27
more:l=, the	-18 18
more:l=<begin> <begin>	-11 11
more:l=<begin> <name>	7 -7
more:l=<begin> <person>	11 -11
more:l=<begin> a	-10 10
more:l=<begin> he	8 -8
more:l=<begin> it	-12 12
more:l=<begin> no	30 -30
more:l=<begin> the	-10 10
more:l=<name> to	6 -6
more:l=a further	-24 24
more:l=and no	-19 19
more:l=can be	-14 14
more:l=for <span>	-16 16
more:l=for a	6 -6
more:l=has been	17 -17
more:l=may be	17 -17
more:l=of a	-6 6
more:l=on an	11 -11
more:l=on the	7 -7
more:l=propose to	-17 17
more:l=ready to	-18 18
more:l=sign an	10 -10
more:l=that a	-28 28
more:l=that an	-12 12
more:l=to be	-29 29
more:l=unless <organisation>	9 -9
more:l=without the	11 -11
more:longer	-18 18
more:longer no span	-24 24
more:lr=<name> to	12 -12
more:lr=<organisation> it	10 -10
more:lr=<span> .	-27 27
more:lr=a <level>	23 -23
more:lr=a <points>	12 -12
more:lr=a <span>	-18 18
more:lr=a day	-13 13
more:lr=a extension	-9 9
more:lr=a notice	7 -7
more:lr=a of	-32 32
more:lr=a round	10 -10
more:lr=an of	7 -7
more:lr=an to	-17 17
more:lr=and <level>	10 -10
more:lr=be ,	-12 12
more:lr=be .	-13 13
more:lr=be to	-11 11
more:lr=been by	13 -13
more:lr=for .	17 -17
more:lr=for talk	6 -6
more:lr=it .	-8 8
more:lr=no .	-23 23
more:lr=no than	-11 11
more:lr=not ,	10 -10
more:lr=of than	7 -7
more:lr=the ,	-19 19
more:lr=the of	-16 16
more:lr=the was	11 -11
more:lr=to the	-19 19
more:lr=will their	-11 11
more:lr=will to	-10 10
more:made	22 -22
more:made no span	9 -9
more:made span	16 -16
more:r1=.	-9 9
more:r1=:	19 -19
more:r1=<agent>	21 -21
more:r1=<day-ahead>	-6 6
more:r1=<day-gone>	11 -11
more:r1=<day-today>	9 -9
more:r1=<duty>	36 -36
more:r1=<end>	20 -20
more:r1=<goods>	11 -11
more:r1=<level-noun>	-9 9
more:r1=<level>	30 -30
more:r1=<money>	11 -11
more:r1=<name>	19 -19
more:r1=<number>	-21 21
more:r1=<quality>	15 -15
more:r1=<span>	-26 26
more:r1=<v-bear>	28 -28
more:r1=<v-buy>	8 -8
more:r1=<v-down>	6 -6
more:r1=<v-end>	8 -8
more:r1=<v-propose>	13 -13
more:r1=<v-suspend>	-6 6
more:r1=a	-10 10
more:r1=and	-35 35
more:r1=at	-16 16
more:r1=be	8 -8
more:r1=by	10 -10
more:r1=charge	-10 10
more:r1=day	-8 8
more:r1=duty	21 -21
more:r1=extension	-11 11
more:r1=for	-16 16
more:r1=from	-8 8
more:r1=in	28 -28
more:r1=is	-14 14
more:r1=its	8 -8
more:r1=meet	7 -7
more:r1=notice	9 -9
more:r1=of	-13 13
more:r1=on	24 -24
more:r1=once	11 -11
more:r1=one	18 -18
more:r1=point	-20 20
more:r1=round	27 -27
more:r1=step	6 -6
more:r1=talk	7 -7
more:r1=tariff	16 -16
more:r1=term	-19 19
more:r1=than	24 -24
more:r1=to	-24 24
more:r1=was	13 -13
more:r2=,	6 -6
more:r2=:	9 -9
more:r2=;	-18 18
more:r2=<day-gone>	-11 11
more:r2=<duty>	7 -7
more:r2=<end>	17 -17
more:r2=<gate>	13 -13
more:r2=<goods>	35 -35
more:r2=<level>	-20 20
more:r2=<money>	13 -13
more:r2=<number>	17 -17
more:r2=<points>	11 -11
more:r2=<quality>	10 -10
more:r2=<seat>	13 -13
more:r2=<sender>	13 -13
more:r2=<v-agree>	15 -15
more:r2=<v-bear>	12 -12
more:r2=<v-begin>	9 -9
more:r2=<v-down>	16 -16
more:r2=<v-impose>	10 -10
more:r2=<v-propose>	-9 9
more:r2=<v-say>	9 -9
more:r2=<v-sell>	11 -11
more:r2=<v-stay>	-8 8
more:r2=<v-suspend>	-19 19
more:r2=<v-target>	6 -6
more:r2=<v-up>	-8 8
more:r2=and	-33 33
more:r2=another	11 -11
more:r2=arrangement	-8 8
more:r2=as	-25 25
more:r2=at	-29 29
more:r2=be	-16 16
more:r2=been	-36 36
more:r2=by	9 -9
more:r2=ceasefire	14 -14
more:r2=come	14 -14
more:r2=duty	9 -9
more:r2=export	11 -11
more:r2=for	-6 6
more:r2=go	-8 8
more:r2=good	-18 18
more:r2=hold	8 -8
more:r2=in	12 -12
more:r2=is	8 -8
more:r2=it	13 -13
more:r2=last	-9 9
more:r2=of	-8 8
more:r2=old	11 -11
more:r2=on	-9 9
more:r2=pay	7 -7
more:r2=than	6 -6
more:r2=that	14 -14
more:r2=the	-15 15
more:r2=trade	-14 14
more:r2=would	15 -15
more:r=, "	10 -10
more:r=, and	-35 35
more:r=, the	12 -12
more:r=. <end>	-9 9
more:r=<end> <end>	20 -20
more:r=<level> ,	10 -10
more:r=<span> .	-40 40
more:r=by <span>	6 -6
more:r=for <span>	-33 33
more:r=from <day-ahead>	-14 14
more:r=in <month-gone>	23 -23
more:r=in <seat>	12 -12
more:r=in the	10 -10
more:r=it .	21 -21
more:r=it by	15 -15
more:r=its <level>	-7 7
more:r=of <span>	13 -13
more:r=of the	-18 18
more:r=on <day-gone>	12 -12
more:r=once ,	10 -10
more:r=round of	17 -17
more:r=than <level>	-6 6
more:r=than <money>	13 -13
more:r=the arrangement	-8 8
more:r=the pause	-9 9
more:r=the tariff	16 -16
more:r=the truce	-15 15
more:r=their tariff	-13 13
more:r=their truce	8 -8
more:r=to <day-ahead>	-16 16
more:r=to <day-gone>	-23 23
more:r=to be	18 -18
more:r=to pay	7 -7
more:r=to the	-36 36
more:r=until <day-ahead>	28 -28
more:t0=future	-6 6
more:t0=future-passive	-12 12
more:t0=modal-not	12 -12
more:t0=past-passive	46 -46
more:t0=perfect	-6 6
more:t0=perfect-passive	18 -18
more:t0=pluperfect	12 -12
more:t0=present-not	6 -6
more:t0=present-passive	-27 27
more:v0=add	6 -6
more:v0=announce	13 -13
more:v0=be	13 -13
more:v0=buy	-7 7
more:v0=carry	-25 25
more:v0=end	17 -17
more:v0=expect	9 -9
more:v0=fall	-10 10
more:v0=get	15 -15
more:v0=keep	7 -7
more:v0=make	7 -7
more:v0=meet	26 -26
more:v0=offer	16 -16
more:v0=other	-6 6
more:v0=pay	6 -6
more:v0=promise	15 -15
more:v0=propose	-23 23
more:v0=ready	-12 12
more:v0=run	-10 10
more:v0=see	6 -6
more:v0=sign	-9 9
more:v0=want	22 -22
more:v1=agree	6 -6
more:v1=announce	12 -12
more:v1=approve	-6 6
more:v1=be	13 -13
more:v1=call	20 -20
more:v1=carry	-25 25
more:v1=continue	-12 12
more:v1=discuss	7 -7
more:v1=fall	-10 10
more:v1=get	15 -15
more:v1=go	-9 9
more:v1=hold	6 -6
more:v1=make	8 -8
more:v1=meet	11 -11
more:v1=other	28 -28
more:v1=pay	6 -6
more:v1=propose	-9 9
more:v1=put	-14 14
more:v1=ready	-17 17
more:v1=run	-15 15
more:v1=sign	-10 10
more:v1=want	21 -21
more:vt0=agree perfect	8 -8
more:vt0=agree pluperfect	-6 6
more:vt0=ask perfect	-12 12
more:vt0=ask present	10 -10
more:vt0=be future	6 -6
more:vt0=be present	7 -7
more:vt0=buy future	9 -9
more:vt0=continue future	-19 19
more:vt0=end past	13 -13
more:vt0=extend future	-11 11
more:vt0=extend modal	12 -12
more:vt0=extend past	6 -6
more:vt0=extend perfect	8 -8
more:vt0=extend present	-15 15
more:vt0=have past	-15 15
more:vt0=have present	7 -7
more:vt0=keep future	9 -9
more:vt0=meet future	22 -22
more:vt0=other modal	6 -6
more:vt0=other past	29 -29
more:vt0=other pluperfect	10 -10
more:vt0=other present	-38 38
more:vt0=propose past	-24 24
more:vt0=propose perfect	-9 9
more:vt0=put present	-10 10
more:vt0=ready present	-12 12
more:vt0=say past	-8 8
more:vt0=say present	12 -12
more:vt0=sign modal	7 -7
more:vt0=sign perfect	-6 6
more:vt0=take modal	-8 8
more:vt0=take past	6 -6
more:vt0=want present	10 -10
more:waits	-15 15
more:waits span	-13 13
more:wished	-19 19
more:wished no span	-10 10
more:wished span	-11 11
more=	52 -52
more=longer	-6 6
more=made+longer	28 -28
more=made+refused+longer	-18 18
more=refused+longer	6 -6
more=waits+longer	-17 17
more=wished+longer	-33 33
more=wished+made+longer	22 -22
more=wished+refused+longer	15 -15
no span	59 -59
on hold:c0=impose	10 -10
on hold:c0=stay	-8 8
on hold:c1=impose	10 -10
on hold:c1=stay	-8 8
on hold:v0=be	-8 8
on hold:v0=put	10 -10
on hold:v1=be	-8 8
on hold:v1=put	10 -10
pause:c1=stay	-8 8
pause:ct0=impose present	8 -8
pause:ct0=stay past	-10 10
pause:ct0=stay present	19 -19
pause:ct1=impose present	8 -8
pause:ct1=stay past	-10 10
pause:ct1=stay present	19 -19
pause:l1=<duty>	-27 27
pause:l1=a	-8 8
pause:l1=tariff	-27 27
pause:l2=<v-impose>	-10 10
pause:l2=<v-propose>	-15 15
pause:l2=is	11 -11
pause:l2=of	18 -18
pause:l2=on	8 -8
pause:l2=that	15 -15
pause:l2=the	21 -21
pause:r1=,	18 -18
pause:r1=for	10 -10
pause:r1=in	-19 19
pause:r1=is	7 -7
pause:r1=of	15 -15
pause:r1=with	-13 13
pause:r2=<end>	-8 8
pause:r2=<span>	22 -22
pause:r2=the	-13 13
pause:t0=past	9 -9
pause:t0=present	11 -11
pause:v1=agree	6 -6
pauses:r2=for	16 -16
peace:l1=a	6 -6
peace:l1=the	10 -10
peace:l2=<begin>	12 -12
peace:r1=.	7 -7
peace:r2=<end>	8 -8
peace:t0=perfect	8 -8
prolong:c0=impose	-12 12
prolong:l2=<v-impose>	-6 6
prolong:l2=ready	-17 17
prolong:l2=want	11 -11
prolong:r1=it	17 -17
prolong:r1=the	-17 17
prolong:r2=<duty>	-13 13
prolong:r2=tariff	-13 13
prolong:r2=truce	-7 7
prolong:v0=ready	-17 17
prolong:v1=ready	-17 17
prolongation:l1=the	-17 17
prolongation:r1=of	-24 24
prolonged:l1=<not>	7 -7
prolonged:l1=is	7 -7
prolonged:l1=not	7 -7
prolonged:l2=and	-9 9
prolonged:l2=is	-11 11
prolonged:r1=,	-9 9
prolonged:r1=.	-8 8
prolonged:r1=by	-6 6
prolonged:r1=the	18 -18
prolonged:r1=their	10 -10
prolonged:t0=modal-passive	-9 9
prolonged:v0=other	21 -21
prolonged:v1=other	21 -21
put off:c0=impose	12 -12
put off:c1=impose	12 -12
put off:v0=put	10 -10
put off:v1=put	12 -12
quiet:c0=propose	-13 13
quiet:c0=stay	6 -6
quiet:c0=suspend	-9 9
quiet:c1=agree	-27 27
quiet:c1=impose	-23 23
quiet:c1=propose	-13 13
quiet:ct0=impose perfect	15 -15
quiet:ct0=impose present	-10 10
quiet:ct0=stay present	10 -10
quiet:ct1=impose perfect	15 -15
quiet:ct1=impose present	-12 12
quiet:ct1=stay present	9 -9
quiet:l1=<duty>	11 -11
quiet:l1=<points>	18 -18
quiet:l1=<v-suspend>	-8 8
quiet:l1=a	9 -9
quiet:l1=has	12 -12
quiet:l1=it	-16 16
quiet:l1=stay	-8 8
quiet:l1=the	-12 12
quiet:l2=<begin>	8 -8
quiet:l2=<span>	-9 9
quiet:l2=<v-impose>	-12 12
quiet:l2=<v-propose>	14 -14
quiet:l2=a	-17 17
quiet:l2=have	-6 6
quiet:l2=it	6 -6
quiet:l2=of	-23 23
quiet:l2=put	10 -10
quiet:l=<span> of	-9 9
quiet:r1=.	27 -27
quiet:r1=<end>	-16 16
quiet:r1=in	29 -29
quiet:r1=on	-29 29
quiet:r2="	8 -8
quiet:r2=<day-ahead>	21 -21
quiet:r2=<span>	13 -13
quiet:r2=the	-9 9
quiet:r=. <end>	22 -22
quiet:r=<end> <end>	-16 16
quiet:r=for <span>	9 -9
quiet:r=until <day-ahead>	13 -13
quiet:t0=past	19 -19
quiet:t0=present	-19 19
quiet:v0=put	28 -28
quiet:v0=stay	-8 8
quiet:v1=have	16 -16
quiet:v1=put	22 -22
quiet:v1=stay	-8 8
quiet:vt0=put perfect	9 -9
quiet:vt0=put present	14 -14
renewal:l1=a	-13 13
renewal:l2=<begin>	-17 17
renewed:l1=be	17 -17
renewed:r1=,	7 -7
renewed:r1=.	9 -9
renewed:r2=<end>	10 -10
renewed:r2=<month-gone>	11 -11
renewed:r2=the	7 -7
renewed:v0=other	12 -12
renewed:v1=other	12 -12
s:'	22 -22
s:'s	-10 10
s:(	-14 14
s:)	-14 14
s:*	-21 21
s:,	9 -9
s:-	-30 30
s:/	21 -21
s::	-14 14
s:;	11 -11
s:<agent>	-8 8
s:<day-ahead>	-19 19
s:<day-today>	17 -17
s:<gate>	17 -17
s:<goods-amount>	19 -19
s:<level-noun>	-8 8
s:<level>	31 -31
s:<money>	47 -47
s:<month-ahead>	15 -15
s:<month-gone>	29 -29
s:<not>	32 -32
s:<number>	39 -39
s:<organisation>	28 -28
s:<person>	-22 22
s:<points>	24 -24
s:<seat>	-6 6
s:<sender>	17 -17
s:<span>	-26 26
s:<taker>	17 -17
s:<v-agree>	-15 15
s:<v-bear>	9 -9
s:<v-begin>	-6 6
s:<v-buy>	33 -33
s:<v-deny>	24 -24
s:<v-down>	13 -13
s:<v-end>	20 -20
s:<v-impose>	22 -22
s:<v-propose>	-50 50
s:<v-return>	-10 10
s:<v-stay>	6 -6
s:<v-suspend>	20 -20
s:<v-threaten>	19 -19
s:<v-up>	6 -6
s:?	14 -14
s:@	27 -27
s:_	21 -21
s:a	-30 30
s:about	-6 6
s:accept	-9 9
s:according	-7 7
s:account	6 -6
s:act	22 -22
s:add	27 -27
s:additional	-17 17
s:after	56 -56
s:afterward	-26 26
s:again	13 -13
s:against	6 -6
s:ago	17 -17
s:agree	-14 14
s:agreement	53 -53
s:alive	-32 32
s:all	21 -21
s:allow	11 -11
s:alone	-7 7
s:along	25 -25
s:already	10 -10
s:also	26 -26
s:aluminium	11 -11
s:am	-18 18
s:among	7 -7
s:an	-9 9
s:announce	26 -26
s:announcement	11 -11
s:another	-10 10
s:answer	-23 23
s:any	15 -15
s:anybody	9 -9
s:apply	13 -13
s:approval	-20 20
s:approve	-10 10
s:army	17 -17
s:arrangement	-18 18
s:article	-35 35
s:aside	24 -24
s:ask	-15 15
s:asleep	9 -9
s:at	-13 13
s:autumn	-33 33
s:away	10 -10
s:back	43 -43
s:banana	6 -6
s:battery	-18 18
s:be	-15 15
s:bean	-13 13
s:because	15 -15
s:become	7 -7
s:beef	18 -18
s:been	-32 32
s:begin	9 -9
s:being	-6 6
s:believe	-13 13
s:between	10 -10
s:beyond	-17 17
s:border	9 -9
s:both	-17 17
s:break	10 -10
s:bridge	15 -15
s:broke	21 -21
s:broken	7 -7
s:built	7 -7
s:busan	-25 25
s:but	-35 35
s:butter	-6 6
s:buy	-6 6
s:by	23 -23
s:cabinet	-17 17
s:call	34 -34
s:calm	-11 11
s:can	9 -9
s:cancel	-17 17
s:cannot	10 -10
s:capital	20 -20
s:carry	-28 28
s:case	-9 9
s:ceasefire	8 -8
s:cement	-28 28
s:certain	15 -15
s:chance	-7 7
s:charge	-15 15
s:chicken	-19 19
s:chip	12 -12
s:christma	-12 12
s:city	-6 6
s:claim	10 -10
s:clock	12 -12
s:close	10 -10
s:club	24 -24
s:cocoa	-10 10
s:coffee	6 -6
s:collect	14 -14
s:come	6 -6
s:commander	21 -21
s:commerce	-17 17
s:conclude	13 -13
s:confirm	6 -6
s:consent	38 -38
s:contract	25 -25
s:control	14 -14
s:copper	6 -6
s:cost	23 -23
s:council	-10 10
s:counter	7 -7
s:countermeasure	12 -12
s:country	16 -16
s:course	-14 14
s:crane	8 -8
s:custom	42 -42
s:customer	8 -8
s:cut	-10 10
s:day	-12 12
s:de	-33 33
s:deadline	32 -32
s:deal	18 -18
s:decided	-30 30
s:declare	6 -6
s:decree	16 -16
s:delegation	19 -19
s:demand	11 -11
s:desk	-17 17
s:did	31 -31
s:die	-18 18
s:different	13 -13
s:discuss	-22 22
s:dispute	-7 7
s:do	-17 17
s:doe	43 -43
s:dollar	7 -7
s:double	10 -10
s:draft	-32 32
s:driver	8 -8
s:dry	8 -8
s:due	-7 7
s:during	26 -26
s:duty	-10 10
s:earlier	20 -20
s:economy	8 -8
s:effect	10 -10
s:either	27 -27
s:eleven	-11 11
s:else	8 -8
s:emergency	10 -10
s:employer	25 -25
s:end	12 -12
s:energy	19 -19
s:enter	20 -20
s:entry	7 -7
s:envoy	11 -11
s:even	-9 9
s:ever	-12 12
s:everybody	8 -8
s:everyone	7 -7
s:everything	-15 15
s:exclusion	30 -30
s:expect	10 -10
s:expire	25 -25
s:expiry	-10 10
s:export	13 -13
s:extend	28 -28
s:extension	-13 13
s:extra	12 -12
s:face	8 -8
s:fact	13 -13
s:fail	15 -15
s:failed	12 -12
s:far	11 -11
s:farm	-24 24
s:fentanyl	-7 7
s:ferry	6 -6
s:finance	-12 12
s:find	13 -13
s:firm	19 -19
s:first	7 -7
s:follow	21 -21
s:followed	10 -10
s:force	48 -48
s:four	-14 14
s:framework	21 -21
s:free	12 -12
s:freeze	-13 13
s:from	-14 14
s:frozen	15 -15
s:full	-19 19
s:future	-10 10
s:gate	20 -20
s:general	6 -6
s:geneva	35 -35
s:get	16 -16
s:give	-9 9
s:given	7 -7
s:good	20 -20
s:grant	18 -18
s:grower	8 -8
s:gun	25 -25
s:had	28 -28
s:half	8 -8
s:halt	6 -6
s:hand	-10 10
s:handshake	12 -12
s:harvest	-6 6
s:has	-20 20
s:hasn't	16 -16
s:have	17 -17
s:he	-19 19
s:he'd	-26 26
s:hear	-28 28
s:here	29 -29
s:high	-7 7
s:higher	7 -7
s:him	-6 6
s:his	-22 22
s:hit	22 -22
s:hold	7 -7
s:holiday	13 -13
s:home	16 -16
s:hope	17 -17
s:hour	34 -34
s:house	-14 14
s:hundred	-13 13
s:i	-19 19
s:ice	9 -9
s:if	-21 21
s:import	13 -13
s:importer	-12 12
s:impose	38 -38
s:included	-6 6
s:including	9 -9
s:increase	18 -18
s:informed	-24 24
s:initial	-23 23
s:initialled	-23 23
s:instead	-7 7
s:invest	26 -26
s:is	-9 9
s:it	-6 6
s:itself	23 -23
s:joint	-14 14
s:just	15 -15
s:know	-18 18
s:kuala	-12 12
s:lapse	33 -33
s:large	17 -17
s:last	-46 46
s:lasted	30 -30
s:late	-14 14
s:law	26 -26
s:least	-15 15
s:lender	14 -14
s:length	-35 35
s:let	-20 20
s:level	28 -28
s:levy	9 -9
s:licence	6 -6
s:lie	-8 8
s:lift	15 -15
s:likely	-30 30
s:likewise	9 -9
s:limit	6 -6
s:line	8 -8
s:list	30 -30
s:listed	-7 7
s:london	15 -15
s:long	-13 13
s:longer	-11 11
s:lorry	12 -12
s:lower	15 -15
s:lumpur	-12 12
s:m	32 -32
s:make	44 -44
s:market	20 -20
s:may	41 -41
s:me	14 -14
s:measure	12 -12
s:medicine	-28 28
s:member	-9 9
s:metal	-9 9
s:might	13 -13
s:mill	10 -10
s:million	12 -12
s:ministry	-38 38
s:minute	-20 20
s:mission	9 -9
s:month	-42 42
s:moratorium	-24 24
s:more	6 -6
s:morning	10 -10
s:most	6 -6
s:mountain	10 -10
s:move	-10 10
s:mr	-9 9
s:my	-6 6
s:name	-11 11
s:nearly	14 -14
s:need	19 -19
s:negotiate	15 -15
s:negotiation	27 -27
s:negotiator	-13 13
s:never	17 -17
s:new	-13 13
s:next	7 -7
s:noon	9 -9
s:nor	11 -11
s:northern	19 -19
s:not	9 -9
s:nothing	25 -25
s:notice	26 -26
s:now	22 -22
s:number	-8 8
s:off	15 -15
s:official	10 -10
s:old	39 -39
s:older	14 -14
s:on	8 -8
s:once	10 -10
s:one	16 -16
s:open	-6 6
s:opened	8 -8
s:operator	17 -17
s:or	51 -51
s:order	51 -51
s:ordinary	15 -15
s:origin	6 -6
s:originating	21 -21
s:other	11 -11
s:otherwise	-9 9
s:outside	-7 7
s:over	-9 9
s:own	36 -36
s:palm	12 -12
s:paper	-30 30
s:park	11 -11
s:part	6 -6
s:party	23 -23
s:past	7 -7
s:pause	6 -6
s:pay	35 -35
s:period	-37 37
s:permanent	9 -9
s:phone	-6 6
s:place	12 -12
s:plan	15 -15
s:plant	10 -10
s:point	-16 16
s:port	-13 13
s:post	13 -13
s:poultry	8 -8
s:premier	-18 18
s:prepare	13 -13
s:president	-19 19
s:prisoner	10 -10
s:prolongation	-27 27
s:prolonged	19 -19
s:prolonging	-18 18
s:promise	-13 13
s:proposal	-22 22
s:propose	-36 36
s:push	-15 15
s:put	6 -6
s:quarrel	-11 11
s:quarter	6 -6
s:question	23 -23
s:quiet	6 -6
s:quota	8 -8
s:raise	16 -16
s:rate	15 -15
s:reach	25 -25
s:ready	-10 10
s:receive	-18 18
s:reciprocal	-13 13
s:reduce	14 -14
s:refrain	-8 8
s:refused	-13 13
s:reject	6 -6
s:relief	8 -8
s:remain	-27 27
s:renew	12 -12
s:renewal	-6 6
s:renewed	9 -9
s:reply	-18 18
s:reporter	27 -27
s:representative	7 -7
s:rest	15 -15
s:restriction	15 -15
s:result	17 -17
s:resume	8 -8
s:retain	-14 14
s:return	8 -8
s:rice	-21 21
s:right	23 -23
s:rise	24 -24
s:river	26 -26
s:road	13 -13
s:row	-8 8
s:rule	14 -14
s:run	-21 21
s:same	26 -26
s:say	-22 22
s:season	-21 21
s:secretary	-20 20
s:section	35 -35
s:see	17 -17
s:seek	-13 13
s:service	6 -6
s:settle	-22 22
s:several	9 -9
s:she	32 -32
s:sheet	14 -14
s:ship	-11 11
s:shook	-22 22
s:shoot	6 -6
s:short	-30 30
s:should	10 -10
s:shut	18 -18
s:side	-15 15
s:sign	14 -14
s:signature	-21 21
s:since	7 -7
s:sir	-18 18
s:sit	-13 13
s:sleep	-24 24
s:so	19 -19
s:some	-11 11
s:something	-6 6
s:sooner	8 -8
s:spare	8 -8
s:speak	-13 13
s:special	32 -32
s:spoke	-8 8
s:spring	-26 26
s:stage	8 -8
s:standstill	-18 18
s:start	-22 22
s:state	-20 20
s:statement	-33 33
s:stay	9 -9
s:steel	-34 34
s:step	-9 9
s:stockholm	-15 15
s:stop	-9 9
s:stretch	-21 21
s:stretched	-7 7
s:study	12 -12
s:subsidiary	16 -16
s:such	-7 7
s:sugar	-8 8
s:suggest	-17 17
s:summer	9 -9
s:summit	14 -14
s:supplier	8 -8
s:surcharge	-28 28
s:suspend	8 -8
s:suspension	9 -9
s:talk	6 -6
s:talking	-10 10
s:tariff	17 -17
s:telephone	40 -40
s:television	-64 64
s:temporary	6 -6
s:term	-19 19
s:text	-53 53
s:than	24 -24
s:thank	-13 13
s:that	-8 8
s:the	6 -6
s:their	15 -15
s:them	47 -47
s:then	-6 6
s:there	28 -28
s:therefore	-37 37
s:they	7 -7
s:thi	14 -14
s:think	16 -16
s:third	16 -16
s:those	-13 13
s:threat	10 -10
s:three	-26 26
s:ticket	15 -15
s:tiktok	13 -13
s:time	-8 8
s:to	-28 28
s:topic	-17 17
s:trade	-37 37
s:transfer	16 -16
s:turn	-12 12
s:under	60 -60
s:union	10 -10
s:unless	34 -34
s:up	17 -17
s:upon	-25 25
s:upper	-11 11
s:us	-32 32
s:used	8 -8
s:valley	7 -7
s:vote	-11 11
s:voted	-10 10
s:wage	6 -6
s:want	-17 17
s:warn	14 -14
s:was	20 -20
s:watche	-11 11
s:way	-14 14
s:we	-31 31
s:week	-9 9
s:welcome	21 -21
s:well	13 -13
s:were	14 -14
s:what	-13 13
s:wheat	-37 37
s:when	15 -15
s:where	7 -7
s:whether	-9 9
s:who	20 -20
s:whole	-21 21
s:whom	-22 22
s:whose	-19 19
s:will	-16 16
s:win	7 -7
s:with	7 -7
s:within	8 -8
s:without	-8 8
s:word	-35 35
s:world	8 -8
s:worth	18 -18
s:would	-52 52
s:year	25 -25
s:yes	-17 17
s:yet	-31 31
s:york	-9 9
s:you	31 -31
s:zero	-18 18
s:—	15 -15
second:c0=begin	6 -6
second:c0=propose	-11 11
second:c0=stay	-11 11
second:c1=begin	6 -6
second:c1=propose	-11 11
second:c1=stay	-11 11
second:ct0=impose past	6 -6
second:ct0=impose perfect	-8 8
second:ct0=stay past	8 -8
second:ct0=stay present	-11 11
second:ct1=impose past	6 -6
second:ct1=impose perfect	-8 8
second:ct1=stay past	8 -8
second:ct1=stay present	-11 11
second:l1=<begin>	17 -17
second:l1=a	-8 8
second:l1=the	6 -6
second:l2=;	-13 13
second:l2=<begin>	27 -27
second:l2=and	13 -13
second:l2=in	13 -13
second:r1=,	18 -18
second:r1=<agent>	15 -15
second:r1=<v-impose>	9 -9
second:r1=day	-8 8
second:r1=round	15 -15
second:r2=,	-20 20
second:r2=on	9 -9
second:t0=modal	-8 8
second:t0=perfect	-8 8
second:v0=be	-14 14
second:v1=be	-14 14
sides=0	28 -28
sides=2	6 -6
sides=3	-23 23
sleep:l1=to	-15 15
sleep:r1=until	-7 7
sleep:t0=present	16 -16
span	-24 24
spare:ct1=target infinitive	12 -12
spare:l1=to	12 -12
spared:c0=target	11 -11
spared:c1=target	11 -11
spared:v0=spare	11 -11
spared:v1=spare	11 -11
standstill:c0=agree	-11 11
standstill:c0=propose	-16 16
standstill:c1=propose	-7 7
standstill:ct1=impose past	7 -7
standstill:l1=a	8 -8
standstill:l1=the	-6 6
standstill:r2=<span>	12 -12
standstill:t0=present	-17 17
standstill:v0=agree	-15 15
stay:ct0=stay future	-6 6
stay:ct0=stay modal	7 -7
stay:ct0=suspend future	-6 6
stay:ct0=suspend modal	7 -7
stay:ct1=stay future	-6 6
stay:ct1=stay infinitive	8 -8
stay:ct1=stay modal	7 -7
stay:ct1=suspend future	-6 6
stay:ct1=suspend infinitive	8 -8
stay:ct1=suspend modal	7 -7
stay:l2=the	8 -8
stay:r1=at	7 -7
stay:r1=on	-7 7
stay:r2=<v-impose>	-10 10
stay:t0=future	-6 6
stay:t0=modal	7 -7
stays:l1=<duty>	-11 11
stays:l1=<level-noun>	7 -7
stays:l1=duty	-12 12
stays:l2=<begin>	6 -6
stays:l2=<quality>	-13 13
stays:l2=the	10 -10
stays:r1=at	-6 6
stays:r1=where	8 -8
stays:r2=<level>	-9 9
stays:r2=it	-16 16
suspend:c0=impose	7 -7
suspend:c0=suspend	6 -6
suspend:ct0=agree past	-7 7
suspend:ct0=impose past	-7 7
suspend:ct1=impose infinitive	-8 8
suspend:ct1=suspend infinitive	-8 8
suspend:l1=to	-7 7
suspend:l2=<v-agree>	-7 7
suspend:l2=<v-impose>	-6 6
suspend:l2=agree	-7 7
suspend:r1=for	-6 6
suspend:r2=<span>	-6 6
suspend:r2=<v-end>	7 -7
suspend:r2=for	-18 18
suspend:t0=past	-7 7
suspend:v0=suspend	6 -6
suspended:c0=suspend	-6 6
suspended:ct0=impose present-passive	-7 7
suspended:ct0=stay present	14 -14
suspended:ct0=suspend present-passive	-7 7
suspended:ct1=impose present-passive	-7 7
suspended:ct1=stay present	13 -13
suspended:ct1=suspend present-passive	-7 7
suspended:l1=are	-15 15
suspended:l1=is	18 -18
suspended:l1=remain	6 -6
suspended:l2=<duty>	7 -7
suspended:l2=<goods>	-12 12
suspended:l2=<name>	12 -12
suspended:l2=<points>	-13 13
suspended:l2=and	8 -8
suspended:l2=it	7 -7
suspended:l2=will	9 -9
suspended:r1=from	11 -11
suspended:r1=in	8 -8
suspended:r1=to	-7 7
suspended:r1=until	13 -13
suspended:r2=<day-ahead>	19 -19
suspended:r2=<end>	7 -7
suspended:r2=<span>	12 -12
suspended:t0=present	14 -14
suspended:t0=present-passive	-7 7
suspended:v0=remain	6 -6
suspended:v0=stay	-6 6
suspended:v1=remain	6 -6
suspended:v1=stay	-6 6
suspends:l1=it	-16 16
suspends:l2=<begin>	-10 10
suspends:r1=the	-7 7
suspension:c0=stay	-7 7
suspension:l1=a	-19 19
suspension:l1=the	12 -12
suspension:r1=.	15 -15
suspension:r1=is	19 -19
suspension:r1=of	-8 8
suspension:r2=<end>	17 -17
suspension:r2=on	9 -9
suspension:r2=the	-18 18
suspension:t0=past	16 -16
top	43 -43
truce:c0=bear	-13 13
truce:c0=down	-24 24
truce:c0=end	-6 6
truce:c0=impose	-9 9
truce:c0=suspend	10 -10
truce:c0=up	24 -24
truce:c1=bear	-25 25
truce:c1=begin	7 -7
truce:c1=down	-24 24
truce:c1=impose	6 -6
truce:c1=propose	9 -9
truce:c1=say	-14 14
truce:c1=stay	-8 8
truce:c1=suspend	13 -13
truce:c1=up	10 -10
truce:ct0=agree past	9 -9
truce:ct0=agree perfect	8 -8
truce:ct0=bear modal	-30 30
truce:ct0=bear past	-12 12
truce:ct0=bear present	23 -23
truce:ct0=end past	-7 7
truce:ct0=impose future	-8 8
truce:ct0=impose modal	-26 26
truce:ct0=impose past	-13 13
truce:ct0=impose pluperfect	21 -21
truce:ct0=say present	-7 7
truce:ct0=stay past	-11 11
truce:ct0=stay perfect	10 -10
truce:ct1=agree participle-passive	11 -11
truce:ct1=agree past	9 -9
truce:ct1=bear infinitive	-24 24
truce:ct1=bear modal	-30 30
truce:ct1=bear past	-12 12
truce:ct1=bear present	23 -23
truce:ct1=impose future	-8 8
truce:ct1=impose modal	-26 26
truce:ct1=impose pluperfect	17 -17
truce:ct1=impose present	12 -12
truce:ct1=say present	-7 7
truce:ct1=stay past	-12 12
truce:ct1=stay perfect	10 -10
truce:l1='s	28 -28
truce:l1=:	-16 16
truce:l1=<begin>	19 -19
truce:l1=<duty>	-18 18
truce:l1=<goods>	37 -37
truce:l1=<name>	-17 17
truce:l1=<not>	15 -15
truce:l1=<span>	-14 14
truce:l1=<v-impose>	8 -8
truce:l1=a	-24 24
truce:l1=in	11 -11
truce:l1=longer	-6 6
truce:l1=no	14 -14
truce:l1=present	-6 6
truce:l1=tariff	-22 22
truce:l1=the	9 -9
truce:l1=their	36 -36
truce:l2="	8 -8
truce:l2='s	-9 9
truce:l2=,	6 -6
truce:l2=:	-13 13
truce:l2=<begin>	24 -24
truce:l2=<goods>	-20 20
truce:l2=<not>	10 -10
truce:l2=<span>	-35 35
truce:l2=<v-bear>	-14 14
truce:l2=<v-propose>	-21 21
truce:l2=<v-say>	-7 7
truce:l2=<v-stay>	-15 15
truce:l2=a	-19 19
truce:l2=agree	8 -8
truce:l2=and	40 -40
truce:l2=as	13 -13
truce:l2=before	-13 13
truce:l2=call	16 -16
truce:l2=carry	-12 12
truce:l2=extend	20 -20
truce:l2=for	8 -8
truce:l2=get	19 -19
truce:l2=has	6 -6
truce:l2=have	-14 14
truce:l2=it	16 -16
truce:l2=of	-10 10
truce:l2=on	9 -9
truce:l2=prolong	-23 23
truce:l2=prolonged	21 -21
truce:l2=propose	-10 10
truce:l2=say	-9 9
truce:l2=sign	-10 10
truce:l2=that	-10 10
truce:l2=under	16 -16
truce:l2=was	7 -7
truce:l2=when	18 -18
truce:l2=which	6 -6
truce:l2=—	-7 7
truce:l=" a	21 -21
truce:l=: a	-31 31
truce:l=: the	11 -11
truce:l=<begin> <begin>	19 -19
truce:l=<begin> a	8 -8
truce:l=<begin> their	14 -14
truce:l=<name> 's	25 -25
truce:l=<span> tariff	-34 34
truce:l=a <span>	-25 25
truce:l=a longer	-6 6
truce:l=a tariff	28 -28
truce:l=and a	21 -21
truce:l=and the	15 -15
truce:l=before the	-18 18
truce:l=call a	8 -8
truce:l=carry the	-12 12
truce:l=extend their	6 -6
truce:l=for a	7 -7
truce:l=get a	19 -19
truce:l=have a	-14 14
truce:l=it a	16 -16
truce:l=of a	-35 35
truce:l=on a	22 -22
truce:l=prolong the	-19 19
truce:l=propose a	-13 13
truce:l=since the	-6 6
truce:l=that a	11 -11
truce:l=that the	-17 17
truce:l=the <span>	13 -13
truce:l=the present	-6 6
truce:l=their tariff	-10 10
truce:l=under the	9 -9
truce:l=when the	10 -10
truce:l=which the	6 -6
truce:l=— <name>	-6 6
truce:l=— the	-11 11
truce:lr=a ,	20 -20
truce:lr=a .	-36 36
truce:lr=a is	15 -15
truce:lr=a of	-10 10
truce:lr=a on	-31 31
truce:lr=a that	48 -48
truce:lr=a with	-6 6
truce:lr=tariff .	12 -12
truce:lr=tariff between	14 -14
truce:lr=tariff by	11 -11
truce:lr=the .	20 -20
truce:lr=the ?	7 -7
truce:lr=the begin	18 -18
truce:lr=the by	-13 13
truce:lr=the for	-9 9
truce:lr=the has	9 -9
truce:lr=the hold	7 -7
truce:lr=the is	10 -10
truce:lr=the itself	9 -9
truce:lr=the last	7 -7
truce:lr=the of	21 -21
truce:lr=the on	10 -10
truce:lr=the to	-15 15
truce:lr=the would	-18 18
truce:lr=their by	14 -14
truce:r1=:	-6 6
truce:r1=;	-10 10
truce:r1=<v-agree>	8 -8
truce:r1=<v-begin>	-18 18
truce:r1=<v-end>	12 -12
truce:r1=<v-impose>	24 -24
truce:r1=<v-stay>	31 -31
truce:r1=<v-suspend>	12 -12
truce:r1=?	21 -21
truce:r1=agree	6 -6
truce:r1=and	9 -9
truce:r1=at	-13 13
truce:r1=begin	-7 7
truce:r1=between	29 -29
truce:r1=by	14 -14
truce:r1=has	15 -15
truce:r1=hold	9 -9
truce:r1=in	-10 10
truce:r1=itself	9 -9
truce:r1=last	10 -10
truce:r1=of	-14 14
truce:r1=over	-26 26
truce:r1=run	21 -21
truce:r1=to	-14 14
truce:r1=was	-7 7
truce:r1=will	-29 29
truce:r1=would	-22 22
truce:r2=,	-15 15
truce:r2=.	12 -12
truce:r2=<day-gone>	-12 12
truce:r2=<duty>	8 -8
truce:r2=<end>	11 -11
truce:r2=<goods>	-33 33
truce:r2=<month-gone>	7 -7
truce:r2=<not>	6 -6
truce:r2=<quality>	8 -8
truce:r2=<span>	21 -21
truce:r2=<v-impose>	29 -29
truce:r2=<v-say>	9 -9
truce:r2=a	-22 22
truce:r2=at	9 -9
truce:r2=busan	-6 6
truce:r2=by	20 -20
truce:r2=duty	12 -12
truce:r2=in	24 -24
truce:r2=its	-12 12
truce:r2=no	11 -11
truce:r2=of	8 -8
truce:r2=out	18 -18
truce:r2=run	-7 7
truce:r2=sign	9 -9
truce:r2=the	8 -8
truce:r2=their	7 -7
truce:r2=to	-33 33
truce:r2=until	14 -14
truce:r2=was	8 -8
truce:r2=which	11 -11
truce:r=, which	10 -10
truce:r=? <end>	21 -21
truce:r=begin on	18 -18
truce:r=between <name>	10 -10
truce:r=for <span>	-20 20
truce:r=for the	10 -10
truce:r=in the	10 -10
truce:r=in their	-10 10
truce:r=is a	-6 6
truce:r=of <span>	17 -17
truce:r=of busan	-10 10
truce:r=of the	-21 21
truce:r=on tariff	23 -23
truce:r=on the	13 -13
truce:r=run out	15 -15
truce:r=with <name>	-7 7
truce:r=with <seat>	-6 6
truce:r=with the	13 -13
truce:r=would be	6 -6
truce:t0=future	-10 10
truce:t0=modal	-36 36
truce:t0=past	-10 10
truce:t0=past-passive	6 -6
truce:t0=perfect	7 -7
truce:t0=pluperfect	22 -22
truce:t0=present-not	12 -12
truce:v0=agree	10 -10
truce:v0=ask	24 -24
truce:v0=call	26 -26
truce:v0=extend	10 -10
truce:v0=get	19 -19
truce:v0=keep	-7 7
truce:v0=leave	-13 13
truce:v0=offer	-12 12
truce:v0=propose	-8 8
truce:v0=say	-9 9
truce:v0=sign	15 -15
truce:v1=agree	8 -8
truce:v1=ask	27 -27
truce:v1=call	30 -30
truce:v1=carry	-9 9
truce:v1=extend	14 -14
truce:v1=get	19 -19
truce:v1=keep	-20 20
truce:v1=leave	-13 13
truce:v1=let	8 -8
truce:v1=other	21 -21
truce:v1=say	-27 27
truce:v1=sign	14 -14
truce:vt0=agree past	22 -22
truce:vt0=be past	-12 12
truce:vt0=call past	6 -6
truce:vt0=have past	9 -9
truce:vt0=propose past	-6 6
truce:vt0=sign past	16 -16
verb:c0=end	6 -6
verb:c0=impose	14 -14
verb:c0=propose	11 -11
verb:c0=stay	-7 7
verb:c1=end	9 -9
verb:c1=impose	16 -16
verb:c1=stay	-13 13
verb:c1=target	7 -7
verb:ct0=agree past	-17 17
verb:ct0=agree perfect	12 -12
verb:ct0=impose modal	7 -7
verb:ct0=impose modal-passive	8 -8
verb:ct0=impose past	-16 16
verb:ct0=impose past-passive	6 -6
verb:ct0=impose perfect	23 -23
verb:ct0=impose present	18 -18
verb:ct0=stay future	-26 26
verb:ct0=stay present	17 -17
verb:ct0=suspend future	-16 16
verb:ct0=suspend perfect	10 -10
verb:ct0=suspend perfect-passive	6 -6
verb:ct1=impose modal	7 -7
verb:ct1=impose modal-passive	8 -8
verb:ct1=impose past-passive	6 -6
verb:ct1=impose perfect	12 -12
verb:ct1=stay future	-29 29
verb:ct1=stay present	15 -15
verb:ct1=suspend future	-16 16
verb:ct1=suspend perfect	10 -10
verb:ct1=suspend perfect-passive	6 -6
verb:ct1=target infinitive	12 -12
verb:ct1=up future	-8 8
verb:l1=<person>	10 -10
verb:l1=<seat>	6 -6
verb:l1=and	17 -17
verb:l1=are	-13 13
verb:l1=be	16 -16
verb:l1=been	15 -15
verb:l1=has	9 -9
verb:l1=is	22 -22
verb:l1=it	-12 12
verb:l1=remain	6 -6
verb:l1=side	11 -11
verb:l1=the	7 -7
verb:l1=to	-6 6
verb:l1=was	9 -9
verb:l1=will	-18 18
verb:l2=,	27 -27
verb:l2=<day-gone>	16 -16
verb:l2=<duty>	11 -11
verb:l2=<gate>	7 -7
verb:l2=<goods>	-9 9
verb:l2=<level>	11 -11
verb:l2=<organisation>	7 -7
verb:l2=<points>	-11 11
verb:l2=<v-agree>	-11 11
verb:l2=<v-impose>	-7 7
verb:l2=agree	-11 11
verb:l2=both	-8 8
verb:l2=has	7 -7
verb:l2=it	12 -12
verb:l2=on	7 -7
verb:l2=side	7 -7
verb:l2=tariff	6 -6
verb:l2=that	-27 27
verb:l2=the	15 -15
verb:l2=which	-12 12
verb:l2=will	16 -16
verb:l2=would	11 -11
verb:l=<name> will	-17 17
verb:l=<points> are	-15 15
verb:l=agree to	-11 11
verb:l=has been	6 -6
verb:l=to be	9 -9
verb:l=will be	14 -14
verb:lr=are for	-23 23
verb:lr=be for	15 -15
verb:lr=is for	9 -9
verb:lr=to for	-19 19
verb:lr=to the	18 -18
verb:r1=,	7 -7
verb:r1=.	18 -18
verb:r1=<goods>	11 -11
verb:r1=<number>	6 -6
verb:r1=<points>	13 -13
verb:r1=a	10 -10
verb:r1=by	7 -7
verb:r1=for	-10 10
verb:r1=from	6 -6
verb:r1=in	10 -10
verb:r1=on	11 -11
verb:r1=the	-11 11
verb:r2=,	7 -7
verb:r2=<day-ahead>	9 -9
verb:r2=<duty>	21 -21
verb:r2=<end>	21 -21
verb:r2=<goods>	-11 11
verb:r2=<month-gone>	6 -6
verb:r2=<span>	13 -13
verb:r2=<v-end>	8 -8
verb:r2=<v-impose>	11 -11
verb:r2=additional	-18 18
verb:r2=duty	14 -14
verb:r2=for	-9 9
verb:r2=of	8 -8
verb:r2=on	12 -12
verb:r2=the	-11 11
verb:r=. <end>	18 -18
verb:r=for <span>	6 -6
verb:r=for the	7 -7
verb:r=until <day-ahead>	14 -14
verb:r=until the	-15 15
verb:t0=future	-20 20
verb:t0=modal-passive	8 -8
verb:t0=past	-12 12
verb:t0=past-passive	13 -13
verb:t0=perfect	26 -26
verb:t0=perfect-passive	7 -7
verb:t0=present	33 -33
verb:v0=be	6 -6
verb:v0=hold	-8 8
verb:v0=lift	6 -6
verb:v0=other	9 -9
verb:v0=put	11 -11
verb:v0=remain	6 -6
verb:v0=take	7 -7
verb:v1=lift	9 -9
verb:v1=other	7 -7
verb:v1=put	13 -13
verb:v1=remain	6 -6
verb:v1=take	7 -7
verb:vt0=agree past	-17 17
verb:vt0=agree perfect	12 -12
verb:vt0=hold future	-14 14
verb:vt0=suspend perfect	6 -6
verb:vt0=suspend present	-7 7
w:added	30 -30
w:adds	7 -7
w:again	13 -13
w:another	-16 16
w:arrangement	-9 9
w:asleep	9 -9
w:calm	-11 11
w:ceasefire	8 -8
w:extend	10 -10
w:extended	21 -21
w:extension	-14 14
w:freeze	-13 13
w:frozen	15 -15
w:goes on	-18 18
w:handshake	12 -12
w:held back	7 -7
w:holiday	8 -8
w:in the drawer	-14 14
w:keep	8 -8
w:keeps	12 -12
w:lies	-9 9
w:lifted	15 -15
w:lifts	7 -7
w:longer	-11 11
w:moratorium	-24 24
w:more	-25 25
w:on ice	8 -8
w:paused	7 -7
w:pauses	17 -17
w:prolongation	-27 27
w:prolonged	19 -19
w:prolonging	-18 18
w:put off	28 -28
w:quiet	6 -6
w:renewal	-6 6
w:renewed	9 -9
w:second	10 -10
w:set aside	8 -8
w:shelves	-9 9
w:sleep	-34 34
w:sleeps	15 -15
w:slept	8 -8
w:spared	12 -12
w:standstill	-18 18
w:stay	23 -23
w:stays	-6 6
w:stretch	-21 21
w:stretched	-7 7
w:suspend	-15 15
w:suspended	28 -28
w:suspends	10 -10
w:suspension	7 -7
words=loose	7 -7
words=loose no span 	61 -61
words=loose no span ahead	-24 24
words=loose no span gone	31 -31
words=loose span 	-7 7
words=loose span ahead	19 -19
words=loose+more	10 -10
words=loose+more no span 	12 -12
words=loose+more no span gone	-6 6
words=loose+more span 	6 -6
words=loose+more+verb	12 -12
words=loose+quiet	16 -16
words=loose+truce no span 	10 -10
words=loose+truce span 	-12 12
words=loose+truce span ahead	-10 10
words=loose+truce span gone	16 -16
words=loose+verb no span 	12 -12
words=loose+verb span 	8 -8
words=loose+verb span ahead	-23 23
words=more	25 -25
words=more no span 	36 -36
words=more no span ahead	64 -64
words=more no span ahead+gone	6 -6
words=more no span gone	33 -33
words=more span 	-26 26
words=more span ahead	-6 6
words=more span gone	-27 27
words=more+quiet	-28 28
words=more+quiet no span ahead	-14 14
words=more+quiet no span gone	22 -22
words=more+quiet span 	-37 37
words=more+quiet+truce	-8 8
words=more+truce	-17 17
words=more+truce no span ahead	-16 16
words=more+truce no span gone	-6 6
words=more+truce no span gone+ahead	-34 34
words=more+truce span 	21 -21
words=more+truce span ahead	-24 24
words=more+truce span gone	13 -13
words=more+truce span gone+ahead	23 -23
words=more+truce+verb	11 -11
words=more+verb no span 	10 -10
words=more+verb span 	-11 11
words=more+verb span ahead	15 -15
words=quiet	22 -22
words=quiet no span 	21 -21
words=quiet no span gone	9 -9
words=quiet span 	19 -19
words=quiet+truce	13 -13
words=truce no span 	23 -23
words=truce no span gone	-23 23
words=truce span 	-23 23
words=truce span ahead	17 -17
words=truce span gone	22 -22
words=truce+verb no span 	-11 11
words=verb	12 -12
words=verb no span 	20 -20
words=verb no span gone	26 -26
words=verb no span gone+ahead	8 -8
words=verb span ahead	-16 16`;
