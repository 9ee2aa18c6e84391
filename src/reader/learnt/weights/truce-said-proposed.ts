// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	31 -31
add:c0=impose	7 -7
add:c0=say	6 -6
add:c1=impose	-8 8
add:c1=say	-8 8
add:ct1=impose infinitive	-14 14
add:ct1=say infinitive	-14 14
add:l1=to	-13 13
add:v0=add	6 -6
add:v1=add	-8 8
added:c0=impose	7 -7
added:c0=say	7 -7
added:c1=impose	7 -7
added:c1=say	7 -7
added:l2=,	23 -23
added:l2=<begin>	-11 11
added:r1=,	15 -15
added:r1=.	11 -11
added:r1=that	-9 9
added:r2=<end>	12 -12
added:r2=and	7 -7
added:r2=the	-13 13
added:v0=add	7 -7
added:v1=add	7 -7
adds:l2=<begin>	7 -7
again:c0=bear	-6 6
again:c0=begin	11 -11
again:c0=impose	13 -13
again:c0=propose	18 -18
again:c0=stay	15 -15
again:c0=target	-8 8
again:c1=begin	11 -11
again:c1=impose	12 -12
again:c1=propose	7 -7
again:c1=stay	15 -15
again:c1=target	-8 8
again:ct0=bear future	-6 6
again:ct0=impose future	-7 7
again:ct0=stay future	7 -7
again:ct1=bear future	-6 6
again:ct1=bear infinitive	12 -12
again:ct1=impose future	-7 7
again:ct1=stay future	7 -7
again:l1=<person>	-22 22
again:l1=<v-bear>	-7 7
again:l1=<v-target>	-11 11
again:l1=charge	-11 11
again:l1=meet	-7 7
again:l1=will	10 -10
again:l2=<duty>	8 -8
again:l2=be	14 -14
again:l2=can	7 -7
again:l2=duty	8 -8
again:l2=the	9 -9
again:l2=to	9 -9
again:l2=will	-19 19
again:r1=be	7 -7
again:r1=from	-7 7
again:r1=in	24 -24
again:r2=<day-ahead>	-9 9
again:r2=and	-11 11
again:r2=the	12 -12
again:r2=week	-6 6
again:t0=future	-6 6
again:t0=past	11 -11
again:t0=present	22 -22
again:v0=be	10 -10
again:v0=charge	-9 9
again:v0=expect	7 -7
again:v0=meet	-8 8
again:v0=other	6 -6
again:v1=be	10 -10
again:v1=charge	-9 9
again:v1=other	6 -6
another:c0=agree	11 -11
another:c0=bear	15 -15
another:c0=impose	24 -24
another:c0=propose	10 -10
another:c0=say	-7 7
another:c0=target	8 -8
another:c1=agree	6 -6
another:c1=begin	-14 14
another:c1=impose	15 -15
another:c1=target	6 -6
another:ct0=agree perfect	10 -10
another:ct0=bear present	6 -6
another:ct0=impose modal	-14 14
another:ct0=impose past	22 -22
another:ct0=impose perfect	13 -13
another:ct0=impose present	-9 9
another:ct0=stay modal	10 -10
another:ct1=bear present	6 -6
another:ct1=impose future	10 -10
another:ct1=impose infinitive	-14 14
another:ct1=impose modal	-14 14
another:ct1=impose past	21 -21
another:ct1=impose present	-9 9
another:ct1=stay infinitive	-8 8
another:ct1=stay modal	10 -10
another:l1=<begin>	-25 25
another:l1=<v-bear>	20 -20
another:l1=<v-say>	-13 13
another:l1=and	13 -13
another:l1=by	10 -10
another:l1=for	16 -16
another:l1=on	-23 23
another:l2=<begin>	-24 24
another:l2=<day-gone>	7 -7
another:l2=<duty>	14 -14
another:l2=<goods>	10 -10
another:l2=<name>	8 -8
another:l2=<v-impose>	24 -24
another:l2=<v-suspend>	-6 6
another:l2=it	26 -26
another:l2=on	-6 6
another:l2=tariff	6 -6
another:l2=to	-8 8
another:r1=.	-14 14
another:r1=<number>	-31 31
another:r1=<points>	-11 11
another:r1=<span>	-9 9
another:r2=.	-16 16
another:r2=<end>	14 -14
another:r2=at	-9 9
another:r2=in	13 -13
another:t0=modal	-13 13
another:t0=past	23 -23
another:t0=past-passive	26 -26
another:t0=perfect	12 -12
another:t0=pluperfect	9 -9
another:v0=be	18 -18
another:v0=extend	11 -11
another:v0=get	17 -17
another:v0=other	20 -20
another:v0=sign	10 -10
another:v1=be	18 -18
another:v1=extend	12 -12
another:v1=get	17 -17
another:v1=have	-6 6
another:v1=keep	-7 7
another:v1=other	21 -21
another:v1=put	-11 11
another:v1=stay	10 -10
arrangement:c0=agree	-17 17
arrangement:c0=impose	-26 26
arrangement:c0=say	-10 10
arrangement:c0=stay	10 -10
arrangement:c1=impose	-12 12
arrangement:ct0=say past	6 -6
arrangement:ct0=stay present	10 -10
arrangement:ct1=say past	6 -6
arrangement:ct1=stay present	10 -10
arrangement:l1=an	-10 10
arrangement:l2=that	-12 12
arrangement:l2=the	6 -6
arrangement:l2=under	-16 16
arrangement:r1=,	-13 13
arrangement:r1=<v-agree>	6 -6
arrangement:r1=of	-22 22
arrangement:r1=that	7 -7
arrangement:r1=with	-6 6
arrangement:r2=<name>	-6 6
arrangement:r2=<v-stay>	-19 19
arrangement:r2=in	17 -17
arrangement:r2=the	9 -9
arrangement:r2=to	-14 14
arrangement:v0=agree	-18 18
arrangement:v0=be	10 -10
arrangement:v0=say	-12 12
arrangement:v1=be	10 -10
arrangement:v1=say	-12 12
asleep:c0=stay	9 -9
asleep:c1=stay	9 -9
asleep:ct0=stay present	7 -7
asleep:ct1=stay present	7 -7
asleep:t0=present	7 -7
asleep:v0=be	6 -6
asleep:v1=be	6 -6
ceasefire:c0=impose	11 -11
ceasefire:c1=impose	16 -16
ceasefire:ct1=impose infinitive	11 -11
ceasefire:l1=a	-31 31
ceasefire:l1=the	20 -20
ceasefire:l2=<begin>	13 -13
ceasefire:l2=<v-impose>	12 -12
ceasefire:l2=extend	12 -12
ceasefire:r1=.	-18 18
ceasefire:r1=between	6 -6
ceasefire:r1=in	-13 13
ceasefire:r2=<end>	-19 19
ceasefire:r2=the	12 -12
ceasefire:v1=extend	12 -12
continue:c1=stay	-6 6
continue:ct0=stay modal	10 -10
continue:ct1=stay modal	10 -10
continue:l1=will	-8 8
continue:l2=<name>	15 -15
continue:l2=and	-12 12
continue:r1=.	9 -9
continue:r2=<end>	10 -10
continue:r2=<v-bear>	8 -8
continue:r2=<v-impose>	11 -11
continue:r2=pay	7 -7
continue:t0=modal	10 -10
continue:v1=continue	-7 7
continued:l1=be	-13 13
continues:r2=<v-impose>	8 -8
continues:r2=be	8 -8
days:ahead	-27 27
days:gone	7 -7
earlier=0	26 -26
earlier=2	-10 10
earlier=3	28 -28
extend:c0=agree	15 -15
extend:ct0=agree pluperfect	-15 15
extend:ct0=impose modal	8 -8
extend:ct0=impose past	-17 17
extend:ct0=impose perfect	14 -14
extend:ct1=impose infinitive	11 -11
extend:ct1=impose modal	8 -8
extend:l1=<name>	6 -6
extend:l1=<not>	-9 9
extend:l1=not	12 -12
extend:l1=to	8 -8
extend:l2=<begin>	-9 9
extend:l2=<day-today>	-7 7
extend:l2=<name>	-28 28
extend:l2=<v-agree>	8 -8
extend:l2=agree	8 -8
extend:l2=propose	-14 14
extend:r1=it	-18 18
extend:r1=the	14 -14
extend:r1=their	-14 14
extend:r2=<duty>	-23 23
extend:r2=ceasefire	12 -12
extend:r2=tariff	-23 23
extend:r2=trade	-12 12
extend:r2=truce	12 -12
extend:t0=perfect	14 -14
extend:t0=present	-6 6
extend:v0=agree	15 -15
extend:v0=extend	-11 11
extend:v0=propose	-16 16
extended:ct0=impose past-passive	-8 8
extended:ct0=impose perfect	18 -18
extended:ct0=impose present-passive	-9 9
extended:ct1=impose past-passive	-8 8
extended:ct1=impose perfect	18 -18
extended:ct1=impose present-passive	-9 9
extended:l1=<not>	7 -7
extended:l1=has	7 -7
extended:l1=have	18 -18
extended:l1=is	-7 7
extended:l1=was	-15 15
extended:l2=,	34 -34
extended:l2=<begin>	15 -15
extended:l2=<name>	17 -17
extended:l2=it	-16 16
extended:l2=truce	24 -24
extended:l2=would	-7 7
extended:r1=,	-11 11
extended:r1=by	13 -13
extended:r1=its	11 -11
extended:r1=the	17 -17
extended:r1=to	-22 22
extended:r2=.	6 -6
extended:r2=<day-ahead>	22 -22
extended:r2=<day-gone>	-29 29
extended:r2=<end>	8 -8
extended:r2=<span>	21 -21
extended:t0=past-passive	-15 15
extended:t0=past-passive-not	11 -11
extended:t0=perfect	18 -18
extended:t0=present-passive	-6 6
extends:l1=<organisation>	10 -10
extends:l2=unless	6 -6
extends:r1=it	7 -7
extends:r2=.	8 -8
extension:c0=agree	-11 11
extension:c0=propose	7 -7
extension:c1=agree	-7 7
extension:c1=bear	-10 10
extension:c1=impose	10 -10
extension:c1=propose	13 -13
extension:c1=stay	8 -8
extension:ct0=agree past	-21 21
extension:ct0=impose perfect	17 -17
extension:ct0=impose pluperfect	-15 15
extension:ct0=impose present	-10 10
extension:ct0=propose present	8 -8
extension:ct0=stay present	15 -15
extension:ct1=agree participle-passive	14 -14
extension:ct1=agree past	-21 21
extension:ct1=impose participle-passive	14 -14
extension:ct1=impose perfect	17 -17
extension:ct1=impose pluperfect	-15 15
extension:ct1=impose present	-6 6
extension:ct1=propose present	13 -13
extension:ct1=say past	-6 6
extension:ct1=stay present	15 -15
extension:l1=an	-16 16
extension:l1=further	-19 19
extension:l1=its	-20 20
extension:l1=the	19 -19
extension:l2=<not>	13 -13
extension:l2=<v-impose>	15 -15
extension:l2=<v-propose>	16 -16
extension:l2=a	-13 13
extension:l2=and	-37 37
extension:l2=approve	6 -6
extension:l2=of	-18 18
extension:l2=on	-6 6
extension:l2=to	21 -21
extension:l2=without	12 -12
extension:r1=in	-17 17
extension:r1=is	-23 23
extension:r1=of	11 -11
extension:r1=the	7 -7
extension:r1=to	-6 6
extension:r1=until	15 -15
extension:r1=was	18 -18
extension:r2=<day-ahead>	22 -22
extension:r2=<day-gone>	7 -7
extension:r2=<span>	25 -25
extension:r2=<v-agree>	15 -15
extension:r2=be	-23 23
extension:t0=future	14 -14
extension:t0=modal	-13 13
extension:t0=pluperfect	-14 14
extension:v0=approve	6 -6
extension:v0=be	8 -8
extension:v0=other	-26 26
extension:v0=say	7 -7
extension:v0=sign	-6 6
extension:v1=approve	6 -6
extension:v1=ask	11 -11
extension:v1=be	8 -8
extra:c0=impose	-6 6
extra:c1=impose	-6 6
extra:l1=an	10 -10
extra:l2=<begin>	8 -8
extra:r1=<level>	10 -10
freeze:c1=impose	-7 7
freeze:ct1=impose infinitive	-7 7
freeze:l1=to	-9 9
freeze:t0=past	-10 10
frozen:r1=until	7 -7
frozen:v0=other	7 -7
frozen:v1=other	7 -7
further:c0=begin	-12 12
further:c0=impose	14 -14
further:c0=stay	-10 10
further:c0=up	-9 9
further:c1=begin	-7 7
further:c1=impose	19 -19
further:c1=say	8 -8
further:c1=stay	-13 13
further:ct0=impose modal	8 -8
further:ct0=impose past	7 -7
further:ct0=impose present	12 -12
further:ct1=impose modal	8 -8
further:ct1=impose past	7 -7
further:l1=<not>	6 -6
further:l1=<v-impose>	9 -9
further:l1=a	9 -9
further:l2=and	-9 9
further:l2=of	-13 13
further:l2=that	-18 18
further:r1=.	-13 13
further:r1=<level>	17 -17
further:r1=<points>	15 -15
further:r1=extension	-19 19
further:r1=talk	7 -7
further:r2=,	25 -25
further:r2=<end>	-12 12
further:r2=<v-impose>	-12 12
further:r2=that	6 -6
further:t0=modal	7 -7
further:t0=past	-19 19
further:t0=present	25 -25
further:v0=be	-13 13
further:v1=be	-14 14
go on:c0=impose	10 -10
go on:l2=,	-11 11
go on:l2=<name>	11 -11
go on:l2=<v-impose>	7 -7
go on:l2=<v-propose>	24 -24
go on:l2=and	-8 8
go on:l2=it	-17 17
go on:l2=talk	6 -6
go on:r1=.	14 -14
go on:r1=<v-bear>	13 -13
go on:r1=<v-down>	6 -6
go on:r1=<v-impose>	11 -11
go on:r1=<v-propose>	13 -13
go on:r1=for	-24 24
go on:r1=negotiate	6 -6
go on:r1=until	-27 27
go on:r2=.	35 -35
go on:r2=<day-ahead>	-9 9
go on:r2=<end>	15 -15
go on:r2=<level>	9 -9
go on:r2=the	-22 22
go on:t0=modal	11 -11
go on:t0=present	-7 7
goes on:l1=,	-7 7
goes on:l1=<goods>	-14 14
goes on:r1=.	11 -11
goes on:r1=<v-bear>	-12 12
goes on:r1=pay	-12 12
goes on:r1=until	21 -21
goes on:r2=<day-ahead>	-11 11
goes on:r2=<end>	11 -11
goes on:r2=<level>	-14 14
handshake:l1=a	10 -10
held in:c0=impose	6 -6
held in:c0=stay	8 -8
held in:c0=suspend	6 -6
held in:c1=impose	6 -6
held in:c1=stay	9 -9
held in:c1=suspend	6 -6
held in:l1=,	6 -6
held in:r2=on	15 -15
held in:v0=hold	6 -6
held in:v1=hold	6 -6
hold back:c1=impose	-8 8
hold back:c1=stay	-8 8
hold back:c1=suspend	-8 8
hold back:v1=hold	-8 8
in the drawer:t0=present	7 -7
keep:c0=impose	7 -7
keep:c0=propose	18 -18
keep:c0=stay	7 -7
keep:ct0=impose past	-10 10
keep:ct1=impose infinitive	-7 7
keep:ct1=stay infinitive	-7 7
keep:l1=to	-7 7
keep:l2=<name>	11 -11
keep:l2=<v-impose>	-13 13
keep:r1=<v-bear>	-9 9
keep:r1=its	14 -14
keep:r1=the	-18 18
keep:r1=to	11 -11
keep:r2=.	6 -6
keep:r2=<v-impose>	-14 14
keep:r2=duty	8 -8
keep:t0=present	7 -7
keeps:l2=<begin>	8 -8
keeps:l2=truce	-10 10
keeps:r1=its	7 -7
keeps:r1=the	10 -10
keeps:r2=<duty>	14 -14
keeps:r2=duty	12 -12
later	7 -7
lies:r1=on	-12 12
lift:c0=impose	8 -8
lift:c1=end	6 -6
lift:c1=impose	8 -8
lift:c1=up	6 -6
lift:r1=its	-7 7
lift:v1=lift	6 -6
lifted:r1=the	7 -7
longer:c0=begin	9 -9
longer:c0=propose	9 -9
longer:c1=begin	9 -9
longer:c1=propose	9 -9
longer:ct0=impose past	-11 11
longer:ct0=stay present	-9 9
longer:ct1=impose past	-11 11
longer:ct1=stay present	-9 9
longer:l1=a	-33 33
longer:l1=for	-7 7
longer:l2=,	17 -17
longer:l2=is	13 -13
longer:r1=,	15 -15
longer:r1=.	20 -20
longer:r1=<v-impose>	-19 19
longer:r2=<end>	20 -20
longer:r2=the	-15 15
longer:t0=modal	6 -6
longer:t0=past	-14 14
longer:t0=present	-27 27
longer:v0=be	-8 8
longer:v1=be	-8 8
loose:c0=agree	-10 10
loose:c0=bear	7 -7
loose:c0=impose	-7 7
loose:c0=propose	7 -7
loose:c0=up	-20 20
loose:c1=impose	-7 7
loose:c1=up	-20 20
loose:ct0=agree past	-12 12
loose:ct0=impose past	-6 6
loose:ct0=impose perfect	8 -8
loose:ct0=propose present	6 -6
loose:ct0=say past	7 -7
loose:ct0=stay modal	9 -9
loose:ct0=suspend modal	9 -9
loose:ct1=impose infinitive	-8 8
loose:ct1=impose past	9 -9
loose:ct1=say past	7 -7
loose:ct1=stay modal	9 -9
loose:ct1=suspend modal	9 -9
loose:l1=<duty>	-19 19
loose:l1=<goods>	7 -7
loose:l1=<name>	10 -10
loose:l1=<points>	20 -20
loose:l1=<span>	24 -24
loose:l1=a	31 -31
loose:l1=an	-10 10
loose:l1=and	-14 14
loose:l1=duty	-16 16
loose:l1=good	8 -8
loose:l1=it	6 -6
loose:l1=tariff	-7 7
loose:l1=that	13 -13
loose:l1=to	-11 11
loose:l1=would	6 -6
loose:l2=,	-33 33
loose:l2=:	14 -14
loose:l2=<begin>	30 -30
loose:l2=<v-agree>	8 -8
loose:l2=<v-propose>	14 -14
loose:l2=<v-say>	12 -12
loose:l2=agree	7 -7
loose:l2=and	7 -7
loose:l2=call	10 -10
loose:l2=for	8 -8
loose:l2=of	7 -7
loose:l2=reciprocal	-21 21
loose:l2=that	-13 13
loose:l2=the	12 -12
loose:l2=under	-16 16
loose:l=<begin> the	8 -8
loose:l=<quality> good	8 -8
loose:l=agree to	7 -7
loose:l=that the	-9 9
loose:l=under the	-17 17
loose:lr=<points> suspend	16 -16
loose:lr=a .	9 -9
loose:lr=the .	8 -8
loose:lr=the in	19 -19
loose:lr=the with	-8 8
loose:r1=,	-23 23
loose:r1=.	26 -26
loose:r1=<v-agree>	6 -6
loose:r1=<v-begin>	-17 17
loose:r1=<v-stay>	19 -19
loose:r1=as	-12 12
loose:r1=in	32 -32
loose:r1=of	-16 16
loose:r1=on	-15 15
loose:r1=suspend	-6 6
loose:r1=that	9 -9
loose:r1=there	-17 17
loose:r1=to	12 -12
loose:r1=where	8 -8
loose:r2=.	18 -18
loose:r2=<duty>	10 -10
loose:r2=<end>	30 -30
loose:r2=<not>	-11 11
loose:r2=<number>	6 -6
loose:r2=<v-impose>	-7 7
loose:r2=<v-stay>	-29 29
loose:r2=and	-16 16
loose:r2=for	-19 19
loose:r2=force	14 -14
loose:r2=in	17 -17
loose:r2=it	-11 11
loose:r2=the	30 -30
loose:r2=they	-10 10
loose:r2=to	-24 24
loose:r2=until	-8 8
loose:r=, and	-16 16
loose:r=. <end>	26 -26
loose:r=in force	14 -14
loose:r=in the	12 -12
loose:r=suspend until	-7 7
loose:r=where it	6 -6
loose:t0=future	-15 15
loose:t0=past	6 -6
loose:t0=present	6 -6
loose:v0=agree	-13 13
loose:v0=be	18 -18
loose:v0=call	8 -8
loose:v0=have	6 -6
loose:v0=say	-11 11
loose:v1=be	17 -17
loose:v1=have	6 -6
loose:v1=say	-11 11
loose:v1=stay	10 -10
loose:vt0=agree past	-16 16
loose:vt0=be present	15 -15
loose:vt0=stay modal	9 -9
moratorium:l1=the	-22 22
more:c0=agree	-10 10
more:c0=bear	10 -10
more:c0=down	-20 20
more:c0=end	27 -27
more:c0=say	18 -18
more:c0=sell	16 -16
more:c0=stay	18 -18
more:c0=threaten	9 -9
more:c1=agree	-15 15
more:c1=begin	-6 6
more:c1=down	-19 19
more:c1=end	16 -16
more:c1=propose	-12 12
more:c1=say	9 -9
more:c1=sell	16 -16
more:c1=suspend	9 -9
more:c1=threaten	6 -6
more:ct0=agree future	-10 10
more:ct0=agree modal	7 -7
more:ct0=agree past	-6 6
more:ct0=agree pluperfect	-18 18
more:ct0=agree present	22 -22
more:ct0=bear future	19 -19
more:ct0=bear past	24 -24
more:ct0=bear present	-10 10
more:ct0=begin present	15 -15
more:ct0=buy future	11 -11
more:ct0=down past	-18 18
more:ct0=end past	22 -22
more:ct0=impose future	-7 7
more:ct0=impose modal-passive	8 -8
more:ct0=impose past	6 -6
more:ct0=impose perfect	9 -9
more:ct0=impose present-passive	-9 9
more:ct0=propose perfect	-10 10
more:ct0=propose pluperfect	27 -27
more:ct0=propose present-passive	-6 6
more:ct0=say future	-12 12
more:ct0=say perfect	12 -12
more:ct0=say present	8 -8
more:ct0=stay future-passive	-14 14
more:ct0=stay modal	6 -6
more:ct0=stay past	10 -10
more:ct0=stay present	7 -7
more:ct0=target future	-8 8
more:ct0=threaten past	6 -6
more:ct0=up past	-6 6
more:ct0=up present	7 -7
more:ct1=agree future	-8 8
more:ct1=agree participle-passive	35 -35
more:ct1=agree past	-12 12
more:ct1=agree perfect	-24 24
more:ct1=agree pluperfect	-13 13
more:ct1=agree present	13 -13
more:ct1=bear past	24 -24
more:ct1=bear present	-11 11
more:ct1=begin present	15 -15
more:ct1=buy future	11 -11
more:ct1=buy infinitive	12 -12
more:ct1=down past	-18 18
more:ct1=impose future	-6 6
more:ct1=impose modal-passive	8 -8
more:ct1=impose participle-passive	34 -34
more:ct1=impose perfect	-9 9
more:ct1=impose present-passive	-9 9
more:ct1=propose infinitive	12 -12
more:ct1=propose modal	-16 16
more:ct1=propose past	-8 8
more:ct1=propose perfect	-17 17
more:ct1=propose pluperfect	16 -16
more:ct1=say future	-12 12
more:ct1=say infinitive	-7 7
more:ct1=say perfect	10 -10
more:ct1=say present	14 -14
more:ct1=stay future-passive	-14 14
more:ct1=stay infinitive	-9 9
more:ct1=stay modal	6 -6
more:ct1=stay past	8 -8
more:ct1=suspend participle-passive	7 -7
more:ct1=target future	-8 8
more:ct1=up infinitive	-6 6
more:ct1=up past	-6 6
more:ct1=up present	7 -7
more:l1='s	19 -19
more:l1=,	28 -28
more:l1=:	-20 20
more:l1=<agent>	16 -16
more:l1=<level-noun>	-17 17
more:l1=<level>	36 -36
more:l1=<money>	17 -17
more:l1=<name>	31 -31
more:l1=<not>	7 -7
more:l1=<number>	-10 10
more:l1=<organisation>	21 -21
more:l1=<person>	-6 6
more:l1=<points>	-21 21
more:l1=<quality>	6 -6
more:l1=<seat>	9 -9
more:l1=<sender>	8 -8
more:l1=<span>	-26 26
more:l1=<v-bear>	13 -13
more:l1=<v-begin>	-9 9
more:l1=<v-buy>	6 -6
more:l1=<v-propose>	-21 21
more:l1=<v-stay>	16 -16
more:l1=<v-target>	-11 11
more:l1=<v-up>	-6 6
more:l1=a	-29 29
more:l1=an	-13 13
more:l1=and	28 -28
more:l1=any	-12 12
more:l1=be	-17 17
more:l1=been	29 -29
more:l1=by	16 -16
more:l1=can	9 -9
more:l1=charge	-11 11
more:l1=could	16 -16
more:l1=do	8 -8
more:l1=further	-22 22
more:l1=get	20 -20
more:l1=has	33 -33
more:l1=have	31 -31
more:l1=i	6 -6
more:l1=in	7 -7
more:l1=is	-18 18
more:l1=it	-25 25
more:l1=its	-30 30
more:l1=make	10 -10
more:l1=meet	-6 6
more:l1=no	-14 14
more:l1=not	29 -29
more:l1=nothing	16 -16
more:l1=of	-23 23
more:l1=on	-28 28
more:l1=once	13 -13
more:l1=other	18 -18
more:l1=second	7 -7
more:l1=side	14 -14
more:l1=that	-19 19
more:l1=the	20 -20
more:l1=them	14 -14
more:l1=they	14 -14
more:l1=to	-15 15
more:l1=truce	24 -24
more:l1=two	-30 30
more:l1=unless	9 -9
more:l1=we	-20 20
more:l1=will	-9 9
more:l1=with	-8 8
more:l1=would	-11 11
more:l2="	-25 25
more:l2='s	12 -12
more:l2=,	-16 16
more:l2=;	-10 10
more:l2=<day-gone>	19 -19
more:l2=<duty>	22 -22
more:l2=<gate>	9 -9
more:l2=<goods>	-8 8
more:l2=<level-noun>	14 -14
more:l2=<level>	12 -12
more:l2=<month-gone>	8 -8
more:l2=<name>	34 -34
more:l2=<not>	24 -24
more:l2=<number>	-9 9
more:l2=<office>	-13 13
more:l2=<organisation>	25 -25
more:l2=<quality>	26 -26
more:l2=<seat>	36 -36
more:l2=<v-begin>	7 -7
more:l2=<v-buy>	-8 8
more:l2=<v-sell>	14 -14
more:l2=<v-suspend>	-11 11
more:l2=<v-target>	7 -7
more:l2=a	-19 19
more:l2=after	-20 20
more:l2=and	-28 28
more:l2=approve	-7 7
more:l2=as	-8 8
more:l2=at	-23 23
more:l2=be	7 -7
more:l2=buy	-12 12
more:l2=by	6 -6
more:l2=could	7 -7
more:l2=doe	7 -7
more:l2=each	16 -16
more:l2=extend	20 -20
more:l2=for	-10 10
more:l2=good	18 -18
more:l2=has	16 -16
more:l2=have	11 -11
more:l2=he	-16 16
more:l2=in	24 -24
more:l2=invest	19 -19
more:l2=like	10 -10
more:l2=may	23 -23
more:l2=not	-7 7
more:l2=nothing	12 -12
more:l2=of	-29 29
more:l2=offer	19 -19
more:l2=on	-17 17
more:l2=pay	6 -6
more:l2=propose	-15 15
more:l2=put	9 -9
more:l2=ready	-20 20
more:l2=shall	-17 17
more:l2=side	-8 8
more:l2=suspend	-9 9
more:l2=suspension	-24 24
more:l2=take	6 -6
more:l2=talk	10 -10
more:l2=tariff	18 -18
more:l2=that	-24 24
more:l2=the	33 -33
more:l2=them	8 -8
more:l2=they	-19 19
more:l2=truce	14 -14
more:l2=unless	14 -14
more:l2=want	-8 8
more:l2=was	27 -27
more:l2=we	9 -9
more:l2=were	6 -6
more:l2=which	-11 11
more:l2=will	-16 16
more:l2=with	26 -26
more:l2=without	13 -13
more:l2=would	11 -11
more:l2=year	13 -13
more:l=, and	11 -11
more:l=, he	13 -13
more:l=, no	-27 27
more:l=, the	-11 11
more:l=, was	13 -13
more:l=; the	-13 13
more:l=<begin> <name>	6 -6
more:l=<begin> <person>	11 -11
more:l=<begin> he	-9 9
more:l=<begin> no	30 -30
more:l=<begin> the	-10 10
more:l=<name> have	11 -11
more:l=<name> to	10 -10
more:l=<name> will	11 -11
more:l=<name> would	6 -6
more:l=a <span>	-7 7
more:l=a further	-22 22
more:l=after a	-20 20
more:l=and no	-23 23
more:l=approve the	-8 8
more:l=both side	12 -12
more:l=can be	-13 13
more:l=each other	15 -15
more:l=for <span>	-21 21
more:l=for a	18 -18
more:l=for an	-7 7
more:l=had been	6 -6
more:l=has been	20 -20
more:l=in the	7 -7
more:l=it is	-26 26
more:l=it would	-17 17
more:l=may be	21 -21
more:l=of a	-15 15
more:l=of an	-42 42
more:l=of the	12 -12
more:l=offer to	14 -14
more:l=on an	18 -18
more:l=on the	-12 12
more:l=propose to	-16 16
more:l=ready to	-20 20
more:l=sign an	13 -13
more:l=sign the	6 -6
more:l=that a	-30 30
more:l=that an	-12 12
more:l=the <quality>	6 -6
more:l=to be	-19 19
more:l=truce that	-10 10
more:l=unless <organisation>	14 -14
more:l=will meet	-8 8
more:l=with <name>	17 -17
more:l=without the	12 -12
more:longer	-20 20
more:longer no span	-33 33
more:longer span	8 -8
more:lr=<begin> ,	14 -14
more:lr=<begin> the	-9 9
more:lr=<money> in	9 -9
more:lr=<name> their	-6 6
more:lr=<name> to	16 -16
more:lr=<organisation> it	14 -14
more:lr=<span> .	-31 31
more:lr=a <level>	17 -17
more:lr=a <points>	11 -11
more:lr=a <span>	-10 10
more:lr=a day	-10 10
more:lr=a extension	-11 11
more:lr=a notice	9 -9
more:lr=a of	-35 35
more:lr=a round	21 -21
more:lr=a truce	-9 9
more:lr=an <level>	8 -8
more:lr=an of	12 -12
more:lr=an until	15 -15
more:lr=and <level>	9 -9
more:lr=and <number>	7 -7
more:lr=any .	6 -6
more:lr=are to	-7 7
more:lr=be ,	-16 16
more:lr=be .	-7 7
more:lr=be by	11 -11
more:lr=be for	-17 17
more:lr=be to	-14 14
more:lr=be until	-10 10
more:lr=been by	13 -13
more:lr=by <span>	7 -7
more:lr=for .	9 -9
more:lr=for <span>	11 -11
more:lr=for talk	6 -6
more:lr=have their	7 -7
more:lr=he ,	8 -8
more:lr=he .	7 -7
more:lr=he that	-13 13
more:lr=is .	15 -15
more:lr=is to	7 -7
more:lr=it .	-6 6
more:lr=meet in	6 -6
more:lr=no ,	11 -11
more:lr=no .	-23 23
more:lr=no than	-20 20
more:lr=not ,	19 -19
more:lr=of than	7 -7
more:lr=the ,	-10 10
more:lr=the .	-17 17
more:lr=the day	9 -9
more:lr=the in	9 -9
more:lr=the on	8 -8
more:lr=the time	6 -6
more:lr=the was	25 -25
more:lr=to ,	20 -20
more:lr=to its	-6 6
more:lr=to the	-40 40
more:lr=was on	6 -6
more:lr=will to	-9 9
more:lr=would until	-23 23
more:made	17 -17
more:made no span	-7 7
more:made span	30 -30
more:r1="	10 -10
more:r1=,	10 -10
more:r1=.	-11 11
more:r1=<agent>	27 -27
more:r1=<day-gone>	19 -19
more:r1=<day-today>	10 -10
more:r1=<duty>	40 -40
more:r1=<end>	24 -24
more:r1=<goods>	14 -14
more:r1=<level-noun>	-19 19
more:r1=<level>	35 -35
more:r1=<money>	12 -12
more:r1=<name>	29 -29
more:r1=<number>	-23 23
more:r1=<quality>	15 -15
more:r1=<span>	-26 26
more:r1=<v-bear>	10 -10
more:r1=<v-begin>	-6 6
more:r1=<v-buy>	10 -10
more:r1=<v-down>	9 -9
more:r1=<v-end>	16 -16
more:r1=<v-propose>	18 -18
more:r1=<v-say>	8 -8
more:r1=<v-suspend>	-17 17
more:r1=?	11 -11
more:r1=and	-37 37
more:r1=as	-8 8
more:r1=at	-17 17
more:r1=be	14 -14
more:r1=before	-10 10
more:r1=collect	6 -6
more:r1=duty	25 -25
more:r1=extension	-11 11
more:r1=from	-9 9
more:r1=has	-24 24
more:r1=in	7 -7
more:r1=is	-14 14
more:r1=it	-17 17
more:r1=meet	14 -14
more:r1=negotiate	6 -6
more:r1=next	6 -6
more:r1=notice	12 -12
more:r1=of	-7 7
more:r1=on	38 -38
more:r1=once	19 -19
more:r1=one	15 -15
more:r1=order	9 -9
more:r1=point	-22 22
more:r1=round	31 -31
more:r1=step	6 -6
more:r1=talk	10 -10
more:r1=tariff	17 -17
more:r1=term	-20 20
more:r1=than	23 -23
more:r1=their	-9 9
more:r1=thi	18 -18
more:r1=to	-29 29
more:r1=until	-11 11
more:r1=up	6 -6
more:r1=was	20 -20
more:r1=would	-19 19
more:r2="	-7 7
more:r2=:	6 -6
more:r2=;	-8 8
more:r2=<day-gone>	-27 27
more:r2=<duty>	14 -14
more:r2=<end>	19 -19
more:r2=<gate>	12 -12
more:r2=<goods>	19 -19
more:r2=<level>	-25 25
more:r2=<money>	17 -17
more:r2=<month-ahead>	9 -9
more:r2=<name>	24 -24
more:r2=<not>	-8 8
more:r2=<person>	-19 19
more:r2=<points>	9 -9
more:r2=<quality>	13 -13
more:r2=<sender>	8 -8
more:r2=<v-agree>	20 -20
more:r2=<v-bear>	14 -14
more:r2=<v-begin>	12 -12
more:r2=<v-down>	14 -14
more:r2=<v-impose>	18 -18
more:r2=<v-propose>	8 -8
more:r2=<v-say>	10 -10
more:r2=<v-sell>	6 -6
more:r2=<v-stay>	-9 9
more:r2=<v-suspend>	-14 14
more:r2=?	12 -12
more:r2=a	14 -14
more:r2=an	15 -15
more:r2=and	-39 39
more:r2=another	18 -18
more:r2=arrangement	-9 9
more:r2=as	-32 32
more:r2=at	-17 17
more:r2=be	-11 11
more:r2=been	-40 40
more:r2=by	12 -12
more:r2=ceasefire	12 -12
more:r2=come	13 -13
more:r2=duty	25 -25
more:r2=export	6 -6
more:r2=for	-8 8
more:r2=from	11 -11
more:r2=further	-13 13
more:r2=go	-7 7
more:r2=good	-19 19
more:r2=hold	9 -9
more:r2=if	14 -14
more:r2=in	-6 6
more:r2=is	13 -13
more:r2=last	-21 21
more:r2=old	10 -10
more:r2=own	-6 6
more:r2=pay	10 -10
more:r2=plan	19 -19
more:r2=since	6 -6
more:r2=so	9 -9
more:r2=than	12 -12
more:r2=the	-24 24
more:r2=their	6 -6
more:r2=trade	-12 12
more:r2=two	17 -17
more:r2=under	12 -12
more:r2=until	13 -13
more:r2=were	-18 18
more:r2=what	14 -14
more:r2=will	21 -21
more:r2=would	32 -32
more:r=, and	-39 39
more:r=, as	-14 14
more:r=, the	23 -23
more:r=, to	-9 9
more:r=. <end>	-11 11
more:r=<end> <end>	24 -24
more:r=<level> ,	7 -7
more:r=<level> for	6 -6
more:r=<level> tariff	9 -9
more:r=<number> ,	6 -6
more:r=<number> .	-20 20
more:r=<points> of	6 -6
more:r=<span> .	-38 38
more:r=? <end>	11 -11
more:r=by <span>	7 -7
more:r=for <span>	-40 40
more:r=from <day-ahead>	-16 16
more:r=in <month-gone>	26 -26
more:r=in the	-7 7
more:r=it .	22 -22
more:r=it by	17 -17
more:r=it to	-18 18
more:r=its <level>	-6 6
more:r=its duty	8 -8
more:r=its own	-6 6
more:r=of <span>	8 -8
more:r=on <day-gone>	24 -24
more:r=once ,	12 -12
more:r=pay <level>	-12 12
more:r=round of	23 -23
more:r=than <level>	-6 6
more:r=than <money>	16 -16
more:r=than <span>	12 -12
more:r=that the	-14 14
more:r=the <level>	8 -8
more:r=the arrangement	-9 9
more:r=the pause	-8 8
more:r=the tariff	20 -20
more:r=the truce	-30 30
more:r=their tariff	-20 20
more:r=to <day-ahead>	-13 13
more:r=to <day-gone>	-43 43
more:r=to be	23 -23
more:r=to come	9 -9
more:r=to pay	10 -10
more:r=to the	-26 26
more:r=until <day-ahead>	24 -24
more:r=until the	-36 36
more:t0=future-passive	-17 17
more:t0=modal	-7 7
more:t0=modal-not	25 -25
more:t0=modal-passive	8 -8
more:t0=past	8 -8
more:t0=past-not	-15 15
more:t0=past-passive	30 -30
more:t0=past-passive-not	12 -12
more:t0=perfect-passive	23 -23
more:t0=pluperfect	17 -17
more:t0=pluperfect-passive	9 -9
more:t0=present-not	9 -9
more:t0=present-passive	-25 25
more:v0=add	15 -15
more:v0=announce	13 -13
more:v0=ask	6 -6
more:v0=be	13 -13
more:v0=buy	-6 6
more:v0=carry	-20 20
more:v0=end	23 -23
more:v0=expect	16 -16
more:v0=fall	-11 11
more:v0=keep	11 -11
more:v0=leave	-12 12
more:v0=look	-11 11
more:v0=meet	7 -7
more:v0=offer	17 -17
more:v0=other	-13 13
more:v0=pay	10 -10
more:v0=promise	17 -17
more:v0=propose	-16 16
more:v0=put	-14 14
more:v0=ready	-14 14
more:v0=run	-17 17
more:v0=see	16 -16
more:v0=sign	-13 13
more:v0=stay	8 -8
more:v0=suspend	-9 9
more:v0=want	12 -12
more:v1=announce	18 -18
more:v1=approve	-7 7
more:v1=be	15 -15
more:v1=call	17 -17
more:v1=carry	-20 20
more:v1=continue	-9 9
more:v1=end	11 -11
more:v1=fall	-11 11
more:v1=go	-8 8
more:v1=hold	9 -9
more:v1=leave	-14 14
more:v1=let	11 -11
more:v1=like	-25 25
more:v1=look	-11 11
more:v1=other	14 -14
more:v1=pay	12 -12
more:v1=put	-18 18
more:v1=ready	-15 15
more:v1=run	-23 23
more:v1=see	7 -7
more:v1=sign	-7 7
more:v1=stay	11 -11
more:v1=take	6 -6
more:v1=tell	-6 6
more:v1=want	9 -9
more:vt0=agree perfect	9 -9
more:vt0=agree pluperfect	-7 7
more:vt0=agree present	11 -11
more:vt0=ask perfect	-8 8
more:vt0=ask present	14 -14
more:vt0=be modal	9 -9
more:vt0=be present	6 -6
more:vt0=buy future	11 -11
more:vt0=carry present	-15 15
more:vt0=charge future	-7 7
more:vt0=continue future	-15 15
more:vt0=continue modal	11 -11
more:vt0=end past	20 -20
more:vt0=expect present	6 -6
more:vt0=extend modal	16 -16
more:vt0=extend past	-22 22
more:vt0=extend perfect	17 -17
more:vt0=extend present	-9 9
more:vt0=get past	19 -19
more:vt0=get present	-9 9
more:vt0=have past	-22 22
more:vt0=have present	8 -8
more:vt0=keep present	6 -6
more:vt0=meet future	14 -14
more:vt0=meet modal	-6 6
more:vt0=other future	-12 12
more:vt0=other modal	12 -12
more:vt0=other past	18 -18
more:vt0=other perfect	-7 7
more:vt0=other pluperfect	13 -13
more:vt0=other present	-31 31
more:vt0=propose past	-20 20
more:vt0=propose perfect	-12 12
more:vt0=put present	-9 9
more:vt0=ready present	-14 14
more:vt0=say present	9 -9
more:vt0=sign future	-8 8
more:vt0=sign modal	9 -9
more:vt0=sign perfect	-18 18
more:vt0=take past	7 -7
more:waits	-18 18
more:waits no span	-22 22
more:wished	-18 18
more:wished no span	-12 12
more:wished span	-8 8
more=	55 -55
more=made+longer	11 -11
more=made+refused+longer	-6 6
more=waits+longer	-13 13
more=wished+longer	-25 25
more=wished+made+longer	26 -26
more=wished+waits+longer	-10 10
no span	64 -64
on hold:c0=impose	11 -11
on hold:c0=stay	-10 10
on hold:c1=impose	11 -11
on hold:c1=stay	-10 10
on hold:v0=be	-11 11
on hold:v0=put	11 -11
on hold:v1=be	-11 11
on hold:v1=put	11 -11
on ice:c0=impose	8 -8
on ice:c1=impose	8 -8
on ice:r1=for	8 -8
on ice:v0=put	8 -8
on ice:v1=put	8 -8
pause:c0=bear	7 -7
pause:c0=propose	-8 8
pause:c1=bear	7 -7
pause:c1=propose	-6 6
pause:c1=stay	-7 7
pause:c1=up	7 -7
pause:ct0=impose past	-7 7
pause:ct0=impose present	13 -13
pause:ct0=propose past	-10 10
pause:ct0=stay past	-9 9
pause:ct0=stay present	18 -18
pause:ct1=impose past	-7 7
pause:ct1=impose present	13 -13
pause:ct1=propose past	-10 10
pause:ct1=stay past	-9 9
pause:ct1=stay present	18 -18
pause:l1=<duty>	-28 28
pause:l1=a	-6 6
pause:l1=tariff	-28 28
pause:l1=the	14 -14
pause:l2=<v-bear>	7 -7
pause:l2=<v-impose>	-9 9
pause:l2=<v-propose>	-16 16
pause:l2=a	-24 24
pause:l2=is	9 -9
pause:l2=of	18 -18
pause:l2=that	18 -18
pause:l2=the	10 -10
pause:r1=<end>	-8 8
pause:r1=for	12 -12
pause:r1=in	-7 7
pause:r1=of	7 -7
pause:r1=with	-10 10
pause:r2=<end>	-8 8
pause:r2=<name>	-7 7
pause:r2=<span>	15 -15
pause:r2=on	-12 12
pause:r2=the	-11 11
pause:t0=present	19 -19
pause:v0=have	16 -16
pauses:r2=for	15 -15
peace:ct1=stay present	-6 6
peace:l1=a	7 -7
peace:l1=the	12 -12
peace:l2=<begin>	10 -10
peace:l2=a	-19 19
peace:r2="	7 -7
peace:r2=the	6 -6
peace:t0=perfect	6 -6
prolong:c1=propose	-7 7
prolong:ct0=impose present	6 -6
prolong:ct0=propose present	7 -7
prolong:ct1=impose participle-passive	12 -12
prolong:ct1=impose present	6 -6
prolong:ct1=propose present	7 -7
prolong:l2=<v-propose>	-6 6
prolong:l2=ready	-14 14
prolong:l2=want	12 -12
prolong:r1=it	8 -8
prolong:r1=the	-28 28
prolong:r2=.	6 -6
prolong:r2=by	14 -14
prolong:r2=truce	-11 11
prolong:v0=ready	-14 14
prolong:v0=want	16 -16
prolong:v1=ready	-14 14
prolong:v1=want	16 -16
prolongation:c0=agree	-8 8
prolongation:c0=impose	-14 14
prolongation:c1=agree	-8 8
prolongation:c1=impose	-19 19
prolongation:l2=<begin>	23 -23
prolongation:l2=<v-impose>	-11 11
prolongation:r1=of	-20 20
prolongation:v0=sign	-8 8
prolongation:v1=sign	-8 8
prolonged:l1=<not>	7 -7
prolonged:l1=be	-9 9
prolonged:l1=been	18 -18
prolonged:l1=have	7 -7
prolonged:l1=is	14 -14
prolonged:l1=not	7 -7
prolonged:l1=was	6 -6
prolonged:l2=<name>	8 -8
prolonged:l2=and	-11 11
prolonged:l2=has	18 -18
prolonged:l2=is	-11 11
prolonged:l2=it	12 -12
prolonged:r1=,	-7 7
prolonged:r1=the	21 -21
prolonged:r1=their	7 -7
prolonged:r1=to	9 -9
prolonged:r2=<day-ahead>	20 -20
prolonged:r2=<duty>	18 -18
prolonged:r2=<end>	8 -8
prolonged:r2=<span>	-16 16
prolonged:r2=tariff	18 -18
prolonged:t0=past-passive	8 -8
prolonged:t0=perfect	17 -17
prolonged:t0=perfect-passive	18 -18
prolonged:t0=present-passive	-10 10
prolonged:v0=other	16 -16
prolonged:v1=other	16 -16
prolongs:l1=<organisation>	6 -6
prolongs:l2=unless	6 -6
prolongs:r1=it	8 -8
prolongs:r2=.	6 -6
put off:c0=impose	12 -12
put off:c1=impose	12 -12
put off:r2=<span>	18 -18
put off:v0=put	11 -11
put off:v1=put	12 -12
quiet:c0=agree	-16 16
quiet:c0=propose	-22 22
quiet:c0=stay	13 -13
quiet:c0=suspend	-13 13
quiet:c1=agree	-27 27
quiet:c1=impose	-15 15
quiet:c1=propose	-23 23
quiet:c1=stay	9 -9
quiet:ct0=impose present	-6 6
quiet:ct0=stay past	9 -9
quiet:ct0=stay perfect	-8 8
quiet:ct0=stay present	6 -6
quiet:ct1=impose infinitive	-20 20
quiet:ct1=impose present	-10 10
quiet:ct1=stay past	9 -9
quiet:ct1=stay perfect	-8 8
quiet:l1=<begin>	7 -7
quiet:l1=<duty>	16 -16
quiet:l1=<points>	11 -11
quiet:l1=<v-impose>	6 -6
quiet:l1=<v-stay>	-9 9
quiet:l1=<v-suspend>	-12 12
quiet:l1=a	10 -10
quiet:l1=been	-9 9
quiet:l1=has	10 -10
quiet:l1=it	-16 16
quiet:l1=of	-8 8
quiet:l1=stay	-12 12
quiet:l1=the	-12 12
quiet:l2=<begin>	12 -12
quiet:l2=<span>	-13 13
quiet:l2=<v-impose>	-9 9
quiet:l2=<v-propose>	12 -12
quiet:l2=a	-19 19
quiet:l2=has	6 -6
quiet:l2=have	-11 11
quiet:l2=of	-24 24
quiet:l2=put	10 -10
quiet:l=<begin> <begin>	7 -7
quiet:l=<span> of	-13 13
quiet:lr=of ,	-14 14
quiet:r1=.	27 -27
quiet:r1=<end>	-13 13
quiet:r1=in	27 -27
quiet:r1=on	-28 28
quiet:r1=until	-8 8
quiet:r2=<day-ahead>	22 -22
quiet:r2=<span>	12 -12
quiet:r2=and	7 -7
quiet:r2=the	-6 6
quiet:r=, and	7 -7
quiet:r=. <end>	23 -23
quiet:r=<end> <end>	-13 13
quiet:r=for <span>	9 -9
quiet:r=until <day-ahead>	13 -13
quiet:t0=past	22 -22
quiet:t0=perfect	-8 8
quiet:t0=present	-20 20
quiet:v0=put	32 -32
quiet:v0=stay	-12 12
quiet:v1=have	12 -12
quiet:v1=put	29 -29
quiet:v1=stay	-12 12
quiet:vt0=be past	8 -8
quiet:vt0=be perfect	-9 9
quiet:vt0=put perfect	10 -10
quiet:vt0=put present	15 -15
refrain:r1=from	10 -10
renew:l1=to	-9 9
renewal:l1=a	-12 12
renewal:l2=<begin>	-12 12
renewed:l1=<not>	7 -7
renewed:l1=be	17 -17
renewed:r1=,	10 -10
renewed:r1=.	7 -7
renewed:r2=<end>	9 -9
renewed:r2=<month-gone>	14 -14
renewed:r2=the	11 -11
renewed:t0=present-passive	-13 13
renewed:v0=other	14 -14
renewed:v1=other	14 -14
s:!	14 -14
s:'	16 -16
s:'s	-6 6
s:(	-6 6
s:)	-6 6
s:*	-28 28
s:-	-25 25
s:/	29 -29
s::	-21 21
s:<agent>	-6 6
s:<day-ahead>	-28 28
s:<day-today>	7 -7
s:<gate>	13 -13
s:<goods-amount>	22 -22
s:<goods>	6 -6
s:<level>	32 -32
s:<money>	56 -56
s:<month-ahead>	21 -21
s:<month-gone>	43 -43
s:<not>	28 -28
s:<number>	42 -42
s:<organisation>	33 -33
s:<person>	-18 18
s:<points>	31 -31
s:<quality>	-16 16
s:<seat>	-16 16
s:<sender>	22 -22
s:<span>	-28 28
s:<taker>	23 -23
s:<v-buy>	29 -29
s:<v-deny>	28 -28
s:<v-down>	11 -11
s:<v-end>	28 -28
s:<v-impose>	20 -20
s:<v-propose>	-51 51
s:<v-say>	-8 8
s:<v-sell>	9 -9
s:<v-suspend>	17 -17
s:<v-threaten>	25 -25
s:<v-up>	10 -10
s:?	22 -22
s:@	25 -25
s:_	17 -17
s:a	-19 19
s:accept	-14 14
s:according	-27 27
s:account	9 -9
s:act	23 -23
s:add	21 -21
s:additional	-9 9
s:affair	-20 20
s:affected	7 -7
s:after	39 -39
s:afterward	-17 17
s:again	19 -19
s:against	19 -19
s:ago	16 -16
s:agree	-10 10
s:agreement	59 -59
s:air	-15 15
s:alert	-13 13
s:alexandria	-10 10
s:alive	-30 30
s:all	11 -11
s:allowed	14 -14
s:almost	11 -11
s:along	20 -20
s:also	21 -21
s:aluminium	6 -6
s:am	-13 13
s:among	-6 6
s:amount	7 -7
s:an	-7 7
s:announce	22 -22
s:announcement	19 -19
s:another	-9 9
s:antimony	11 -11
s:anybody	13 -13
s:anything	20 -20
s:appeal	-13 13
s:apply	20 -20
s:approval	-25 25
s:approve	-19 19
s:army	18 -18
s:arrangement	-15 15
s:arrive	10 -10
s:article	-32 32
s:aside	24 -24
s:asleep	10 -10
s:at	6 -6
s:autumn	-27 27
s:b	18 -18
s:back	29 -29
s:banana	7 -7
s:bar	19 -19
s:battery	-16 16
s:be	-13 13
s:bean	-13 13
s:bear	9 -9
s:because	14 -14
s:become	14 -14
s:beef	21 -21
s:been	-25 25
s:before	14 -14
s:begin	21 -21
s:being	-10 10
s:believe	-19 19
s:belong	10 -10
s:big	20 -20
s:bill	8 -8
s:boat	6 -6
s:border	10 -10
s:both	-28 28
s:break	11 -11
s:breathe	6 -6
s:bridge	20 -20
s:broke	21 -21
s:broken	13 -13
s:built	17 -17
s:busan	-16 16
s:but	-45 45
s:buy	-8 8
s:by	22 -22
s:cabinet	-24 24
s:call	58 -58
s:calm	-13 13
s:cancel	-19 19
s:cannot	17 -17
s:capital	9 -9
s:car	7 -7
s:carry	-19 19
s:ceasefire	12 -12
s:cement	-25 25
s:certain	13 -13
s:charge	-10 10
s:chicken	-18 18
s:chip	14 -14
s:christma	-11 11
s:claim	8 -8
s:clock	26 -26
s:close	7 -7
s:closed	11 -11
s:club	30 -30
s:colleague	6 -6
s:collect	17 -17
s:come	15 -15
s:commander	19 -19
s:commit	-15 15
s:company	16 -16
s:conclude	13 -13
s:conference	20 -20
s:confirm	7 -7
s:consent	36 -36
s:continue	-10 10
s:contract	27 -27
s:conversation	13 -13
s:cost	21 -21
s:cotton	15 -15
s:could	8 -8
s:count	9 -9
s:counted	9 -9
s:countermeasure	-7 7
s:country	21 -21
s:course	-6 6
s:court	25 -25
s:cover	-23 23
s:critical	7 -7
s:custom	38 -38
s:customer	12 -12
s:cut	-13 13
s:day	-14 14
s:de	-37 37
s:deadline	33 -33
s:deal	25 -25
s:decide	-6 6
s:decided	-26 26
s:decision	6 -6
s:declare	6 -6
s:decline	-6 6
s:decree	14 -14
s:delegation	14 -14
s:demand	16 -16
s:desk	-14 14
s:did	31 -31
s:die	-20 20
s:different	14 -14
s:discuss	-38 38
s:dispute	-15 15
s:do	-12 12
s:document	-25 25
s:doe	39 -39
s:dollar	6 -6
s:donald	15 -15
s:double	9 -9
s:down	7 -7
s:draft	-46 46
s:drawer	-11 11
s:dry	6 -6
s:due	-8 8
s:during	35 -35
s:duty	-18 18
s:earlier	30 -30
s:eastern	8 -8
s:economic	-18 18
s:economy	18 -18
s:effect	-10 10
s:either	37 -37
s:eleven	-10 10
s:else	15 -15
s:emergency	19 -19
s:employer	23 -23
s:end	11 -11
s:energy	20 -20
s:enter	6 -6
s:entity	7 -7
s:entry	9 -9
s:envoy	14 -14
s:ever	-12 12
s:every	-10 10
s:everybody	17 -17
s:everyone	6 -6
s:everything	-11 11
s:exclusion	36 -36
s:exist	-20 20
s:expect	16 -16
s:expire	33 -33
s:expiry	-11 11
s:explain	6 -6
s:export	10 -10
s:exporter	10 -10
s:extend	25 -25
s:extension	-18 18
s:extra	21 -21
s:face	8 -8
s:fail	22 -22
s:failed	30 -30
s:family	6 -6
s:far	15 -15
s:farm	-19 19
s:fee	8 -8
s:fentanyl	-14 14
s:few	15 -15
s:finance	-12 12
s:find	11 -11
s:fine	11 -11
s:firm	16 -16
s:first	12 -12
s:follow	26 -26
s:followed	25 -25
s:force	51 -51
s:four	-18 18
s:framework	35 -35
s:free	28 -28
s:freeze	-19 19
s:from	-19 19
s:frozen	19 -19
s:fruit	6 -6
s:full	-18 18
s:future	-11 11
s:gallium	12 -12
s:gate	13 -13
s:gave	9 -9
s:general	7 -7
s:geneva	28 -28
s:georgia	-17 17
s:germanium	11 -11
s:given	10 -10
s:go	-13 13
s:good	39 -39
s:government	-7 7
s:grant	23 -23
s:grower	9 -9
s:guest	-22 22
s:gun	26 -26
s:had	21 -21
s:halt	10 -10
s:halve	8 -8
s:handshake	16 -16
s:hang	11 -11
s:has	-11 11
s:hasn't	19 -19
s:have	25 -25
s:having	7 -7
s:he	-14 14
s:he'd	-26 26
s:hear	-39 39
s:here	8 -8
s:high	-9 9
s:higher	20 -20
s:him	-25 25
s:his	-29 29
s:hit	19 -19
s:hold	21 -21
s:holiday	23 -23
s:home	24 -24
s:hope	20 -20
s:house	-16 16
s:household	11 -11
s:hundred	-14 14
s:i	-33 33
s:ice	12 -12
s:if	-31 31
s:import	11 -11
s:importer	-7 7
s:impose	42 -42
s:included	-6 6
s:including	9 -9
s:increase	18 -18
s:informed	-23 23
s:initial	-17 17
s:initialled	-20 20
s:interest	21 -21
s:interview	-15 15
s:invest	29 -29
s:is	-11 11
s:island	11 -11
s:it	-12 12
s:itself	26 -26
s:joint	-14 14
s:judge	12 -12
s:just	22 -22
s:keep	9 -9
s:kitchen	-14 14
s:know	-24 24
s:kuala	-9 9
s:lake	7 -7
s:lapse	45 -45
s:large	17 -17
s:largest	6 -6
s:last	-36 36
s:lasted	36 -36
s:late	-14 14
s:law	33 -33
s:leader	7 -7
s:least	-18 18
s:leave	-7 7
s:led	25 -25
s:lender	12 -12
s:length	-25 25
s:less	-18 18
s:let	-11 11
s:letter	-10 10
s:level	32 -32
s:levy	-10 10
s:licence	6 -6
s:lie	-10 10
s:life	-16 16
s:lift	10 -10
s:like	15 -15
s:likely	-34 34
s:likewise	9 -9
s:line	10 -10
s:list	38 -38
s:listed	-11 11
s:loan	26 -26
s:london	29 -29
s:long	-17 17
s:longer	-10 10
s:lorry	17 -17
s:lose	9 -9
s:lot	-13 13
s:lower	8 -8
s:lumpur	-9 9
s:m	37 -37
s:machinery	7 -7
s:magnet	14 -14
s:make	34 -34
s:maker	8 -8
s:management	6 -6
s:many	11 -11
s:market	30 -30
s:may	45 -45
s:me	9 -9
s:meant	24 -24
s:measure	19 -19
s:media	-16 16
s:mediator	16 -16
s:medicine	-26 26
s:meet	-6 6
s:middle	-8 8
s:midnight	29 -29
s:might	-10 10
s:milk	-8 8
s:mill	10 -10
s:million	6 -6
s:mineral	-19 19
s:minister	7 -7
s:ministry	-45 45
s:minute	-15 15
s:mistake	8 -8
s:month	-31 31
s:moratorium	-12 12
s:more	13 -13
s:morning	15 -15
s:most	-8 8
s:must	-22 22
s:national	13 -13
s:nearly	12 -12
s:need	-12 12
s:negotiate	18 -18
s:negotiator	-6 6
s:neighbour	15 -15
s:neither	26 -26
s:never	12 -12
s:new	-15 15
s:newspaper	11 -11
s:next	-6 6
s:no	14 -14
s:nobody	7 -7
s:none	-7 7
s:noon	13 -13
s:nor	11 -11
s:northern	26 -26
s:note	14 -14
s:notice	50 -50
s:now	26 -26
s:odd	-19 19
s:off	21 -21
s:oil	14 -14
s:old	38 -38
s:older	14 -14
s:olive	-6 6
s:one	8 -8
s:open	-23 23
s:opened	7 -7
s:operator	11 -11
s:opposition	25 -25
s:or	59 -59
s:orange	-13 13
s:order	41 -41
s:ordinary	19 -19
s:origin	8 -8
s:originating	17 -17
s:other	20 -20
s:otherwise	-12 12
s:outside	-8 8
s:own	36 -36
s:owned	11 -11
s:owner	16 -16
s:palm	16 -16
s:paper	-45 45
s:parcel	8 -8
s:park	10 -10
s:part	8 -8
s:past	11 -11
s:pay	31 -31
s:peace	6 -6
s:pen	12 -12
s:period	-32 32
s:permanent	7 -7
s:phone	-8 8
s:plan	30 -30
s:plant	16 -16
s:point	-6 6
s:policy	7 -7
s:port	-8 8
s:post	15 -15
s:poultry	9 -9
s:powder	-11 11
s:practice	6 -6
s:premier	-16 16
s:present	7 -7
s:press	9 -9
s:price	12 -12
s:principle	-22 22
s:prisoner	13 -13
s:proclamation	10 -10
s:prolongation	-16 16
s:prolonged	20 -20
s:prolonging	-19 19
s:promise	-7 7
s:proposal	-44 44
s:propose	-40 40
s:province	14 -14
s:published	-15 15
s:push	-15 15
s:quarrel	-11 11
s:quarter	9 -9
s:question	9 -9
s:quota	10 -10
s:radio	-8 8
s:railway	19 -19
s:raise	17 -17
s:reach	36 -36
s:read	12 -12
s:reader	9 -9
s:ready	-7 7
s:receive	-17 17
s:reciprocal	-39 39
s:recommend	-18 18
s:reduce	-11 11
s:refrain	-6 6
s:reject	7 -7
s:relief	10 -10
s:remain	-35 35
s:renew	6 -6
s:renewed	13 -13
s:reply	-22 22
s:report	-24 24
s:reporter	13 -13
s:representative	-7 7
s:respite	-19 19
s:rest	10 -10
s:restriction	12 -12
s:result	23 -23
s:resume	9 -9
s:retain	-6 6
s:return	7 -7
s:rice	-18 18
s:right	27 -27
s:rise	28 -28
s:river	22 -22
s:road	8 -8
s:round	6 -6
s:rule	19 -19
s:rum	13 -13
s:run	-10 10
s:same	25 -25
s:sanction	9 -9
s:say	-13 13
s:season	-22 22
s:secretary	-11 11
s:section	44 -44
s:security	9 -9
s:see	12 -12
s:seek	-15 15
s:sell	13 -13
s:send	-6 6
s:separate	16 -16
s:service	7 -7
s:set	12 -12
s:settle	-19 19
s:several	7 -7
s:shall	-7 7
s:share	15 -15
s:she	36 -36
s:ship	-9 9
s:shipbuilding	10 -10
s:shook	-17 17
s:short	-23 23
s:should	33 -33
s:show	16 -16
s:shut	14 -14
s:side	-13 13
s:sign	21 -21
s:signature	-37 37
s:similar	8 -8
s:sir	-27 27
s:sit	-10 10
s:sleep	-28 28
s:small	11 -11
s:so	9 -9
s:some	-10 10
s:sooner	11 -11
s:source	-10 10
s:spare	9 -9
s:speaking	6 -6
s:special	25 -25
s:spirit	-33 33
s:spoke	-13 13
s:spoken	20 -20
s:spring	-7 7
s:stage	9 -9
s:standstill	-14 14
s:start	-20 20
s:state	-31 31
s:statement	-31 31
s:stay	9 -9
s:steel	-25 25
s:step	-8 8
s:still	-19 19
s:stock	13 -13
s:stockholm	-19 19
s:stretch	-14 14
s:strike	-7 7
s:student	6 -6
s:subject	-9 9
s:subsidiary	15 -15
s:such	-9 9
s:sugar	-25 25
s:suggest	-13 13
s:summer	-13 13
s:supplier	8 -8
s:surcharge	-21 21
s:suspend	9 -9
s:table	-17 17
s:take	-7 7
s:talk	-8 8
s:talked	-17 17
s:talking	-10 10
s:tariff	19 -19
s:tax	7 -7
s:telephone	44 -44
s:television	-64 64
s:temporary	6 -6
s:term	-18 18
s:text	-59 59
s:than	16 -16
s:thank	-14 14
s:that	-16 16
s:the	8 -8
s:their	7 -7
s:them	41 -41
s:themselve	-6 6
s:then	-11 11
s:there	11 -11
s:therefore	-37 37
s:they	8 -8
s:think	18 -18
s:third	-11 11
s:those	-15 15
s:threat	9 -9
s:threaten	7 -7
s:three	-27 27
s:through	-17 17
s:thu	23 -23
s:ticket	11 -11
s:tiktok	14 -14
s:timber	-17 17
s:time	14 -14
s:to	-20 20
s:together	17 -17
s:tomatoe	10 -10
s:too	6 -6
s:top	7 -7
s:topic	-22 22
s:toward	11 -11
s:town	15 -15
s:trade	-38 38
s:trader	-20 20
s:train	12 -12
s:transfer	19 -19
s:trump	16 -16
s:turn	-11 11
s:two	16 -16
s:under	52 -52
s:undertake	9 -9
s:union	6 -6
s:unless	20 -20
s:up	10 -10
s:upon	-30 30
s:us	-24 24
s:used	8 -8
s:valley	6 -6
s:vessel	8 -8
s:video	27 -27
s:village	22 -22
s:visit	7 -7
s:vote	-7 7
s:voted	-16 16
s:wait	14 -14
s:waive	8 -8
s:want	-17 17
s:warn	26 -26
s:was	19 -19
s:watche	-9 9
s:water	-8 8
s:way	-22 22
s:we	-26 26
s:week	-13 13
s:welcome	26 -26
s:what	-10 10
s:whatever	7 -7
s:wheat	-39 39
s:where	10 -10
s:whether	-30 30
s:which	-14 14
s:whisky	7 -7
s:who	14 -14
s:whom	-21 21
s:whose	-10 10
s:why	6 -6
s:will	-15 15
s:win	12 -12
s:wire	-22 22
s:with	25 -25
s:withdraw	9 -9
s:within	10 -10
s:word	-10 10
s:work	6 -6
s:worked	-31 31
s:world	9 -9
s:worry	10 -10
s:worth	19 -19
s:would	-48 48
s:year	37 -37
s:yes	-22 22
s:yet	-49 49
s:you	34 -34
s:your	-30 30
s:zero	-18 18
s:—	18 -18
second:c0=agree	-14 14
second:c0=bear	7 -7
second:c0=begin	7 -7
second:c0=impose	-13 13
second:c0=propose	-11 11
second:c1=bear	8 -8
second:c1=begin	7 -7
second:c1=impose	-12 12
second:c1=propose	-11 11
second:c1=stay	-10 10
second:ct0=impose past	8 -8
second:ct0=impose perfect	-23 23
second:ct0=stay past	6 -6
second:ct0=stay present	-7 7
second:ct1=impose past	8 -8
second:ct1=impose perfect	-23 23
second:ct1=stay past	6 -6
second:ct1=stay present	-7 7
second:l1=<begin>	22 -22
second:l1=a	-10 10
second:l2=;	-11 11
second:l2=after	-20 20
second:l2=and	16 -16
second:l2=in	18 -18
second:l2=is	-10 10
second:l2=of	7 -7
second:l2=on	-13 13
second:r1=,	11 -11
second:r1=<agent>	20 -20
second:r1=<span>	-17 17
second:r1=<v-bear>	11 -11
second:r1=<v-impose>	12 -12
second:r1=and	-11 11
second:r1=meet	11 -11
second:r1=round	19 -19
second:r1=time	9 -9
second:r2=,	-16 16
second:r2=.	-7 7
second:r2=<end>	8 -8
second:r2=<v-stay>	-7 7
second:r2=is	9 -9
second:r2=last	-24 24
second:r2=on	13 -13
second:r2=the	-15 15
second:t0=perfect	-23 23
second:v0=be	-7 7
second:v1=be	-7 7
sides=0	31 -31
sides=1	6 -6
sides=3	-21 21
sleep:c0=impose	10 -10
sleep:l1=to	-15 15
sleep:r1=until	-13 13
sleep:t0=present	13 -13
span	-27 27
spare:ct1=target infinitive	16 -16
spare:l1=to	16 -16
spared:c0=target	11 -11
spared:c1=target	12 -12
spared:v0=spare	11 -11
spared:v1=spare	12 -12
standstill:c0=propose	-25 25
standstill:c1=propose	-13 13
standstill:ct0=agree past	13 -13
standstill:ct0=impose past	8 -8
standstill:ct0=impose present	-12 12
standstill:ct1=impose past	13 -13
standstill:l2=<begin>	11 -11
standstill:r1=on	7 -7
standstill:r2=<span>	19 -19
standstill:t0=past	11 -11
standstill:t0=present	-16 16
standstill:v0=agree	-7 7
standstill:v1=agree	-8 8
stay:c1=stay	10 -10
stay:ct0=stay modal	9 -9
stay:ct0=suspend modal	9 -9
stay:ct1=stay infinitive	7 -7
stay:ct1=stay modal	9 -9
stay:ct1=suspend infinitive	7 -7
stay:ct1=suspend modal	9 -9
stay:l1=<duty>	-22 22
stay:l1=<goods>	10 -10
stay:l1=<points>	20 -20
stay:l1=duty	-8 8
stay:l1=good	7 -7
stay:l1=tariff	-16 16
stay:l1=would	6 -6
stay:l2=<quality>	9 -9
stay:l2=<v-impose>	-8 8
stay:l2=the	19 -19
stay:r1=<v-impose>	-8 8
stay:r1=<v-suspend>	-8 8
stay:r1=at	11 -11
stay:r1=on	-8 8
stay:r1=suspend	-8 8
stay:r2=<v-impose>	-14 14
stay:r2=until	-20 20
stay:t0=future	-16 16
stay:t0=modal	9 -9
stay:v1=stay	10 -10
stays:l1=<duty>	-22 22
stays:l1=and	9 -9
stays:l1=duty	-8 8
stays:l1=it	6 -6
stays:l1=tariff	-17 17
stays:l2=,	-14 14
stays:l2=<begin>	9 -9
stays:l2=<quality>	-9 9
stays:l2=reciprocal	-16 16
stays:l2=the	9 -9
stays:r1=,	-17 17
stays:r2=it	-12 12
suspend:ct0=agree perfect	-11 11
suspend:l1=to	-10 10
suspend:l1=will	12 -12
suspend:l2=<begin>	6 -6
suspend:l2=<v-agree>	-13 13
suspend:l2=agree	-13 13
suspend:r1=<points>	9 -9
suspend:r1=for	-14 14
suspend:r1=its	-6 6
suspend:r2=<duty>	15 -15
suspend:r2=<span>	-14 14
suspend:r2=<v-agree>	6 -6
suspend:r2=<v-end>	12 -12
suspend:r2=<v-impose>	-11 11
suspend:r2=<v-target>	6 -6
suspend:r2=of	-11 11
suspend:r2=strike	6 -6
suspend:t0=future	6 -6
suspended:c0=impose	-6 6
suspended:c1=impose	8 -8
suspended:ct0=impose past-passive	-14 14
suspended:ct0=impose perfect	6 -6
suspended:ct0=suspend present	-7 7
suspended:ct1=impose perfect	6 -6
suspended:ct1=suspend present	-7 7
suspended:l1=,	10 -10
suspended:l1=<v-stay>	-11 11
suspended:l1=are	-15 15
suspended:l1=is	24 -24
suspended:l1=remain	-7 7
suspended:l1=the	-15 15
suspended:l2=,	-11 11
suspended:l2=<duty>	-16 16
suspended:l2=<gate>	12 -12
suspended:l2=<goods>	-10 10
suspended:l2=<name>	12 -12
suspended:l2=and	9 -9
suspended:l2=it	6 -6
suspended:l2=on	6 -6
suspended:l2=tariff	-14 14
suspended:l2=that	-12 12
suspended:l2=they	10 -10
suspended:l2=will	6 -6
suspended:r1=.	-7 7
suspended:r1=from	10 -10
suspended:r1=in	10 -10
suspended:r2=<end>	-6 6
suspended:r2=<span>	11 -11
suspended:r2=of	6 -6
suspended:t0=past-passive	-14 14
suspended:t0=perfect	6 -6
suspended:v0=remain	14 -14
suspended:v0=stay	-6 6
suspended:v1=remain	14 -14
suspended:v1=stay	-6 6
suspends:l1=<name>	13 -13
suspends:l1=it	-16 16
suspends:l2=<begin>	-11 11
suspends:l2=the	22 -22
suspends:r1=for	16 -16
suspends:r1=the	-8 8
suspension:c0=say	11 -11
suspension:c0=stay	-14 14
suspension:c1=agree	-10 10
suspension:c1=say	11 -11
suspension:c1=stay	8 -8
suspension:l1=a	-23 23
suspension:l1=the	14 -14
suspension:l2=,	-8 8
suspension:l2=<v-impose>	7 -7
suspension:l2=that	-13 13
suspension:r1=,	-20 20
suspension:r1=.	17 -17
suspension:r1=<v-begin>	14 -14
suspension:r1=is	30 -30
suspension:r1=of	-15 15
suspension:r1=was	7 -7
suspension:r2=<end>	18 -18
suspension:r2=<v-impose>	-7 7
suspension:r2=on	17 -17
suspension:r2=the	-8 8
suspension:t0=future	-6 6
suspension:t0=past	17 -17
suspension:v0=be	-13 13
taken off:c0=begin	-6 6
taken off:c0=impose	-6 6
taken off:c1=begin	-6 6
taken off:c1=impose	-6 6
taken off:v0=take	-6 6
taken off:v1=take	-6 6
top	42 -42
truce:c0=bear	-13 13
truce:c0=down	-18 18
truce:c0=end	-8 8
truce:c0=impose	-7 7
truce:c0=propose	-6 6
truce:c0=stay	-9 9
truce:c0=suspend	13 -13
truce:c0=up	25 -25
truce:c1=bear	-25 25
truce:c1=begin	14 -14
truce:c1=down	-14 14
truce:c1=say	-10 10
truce:c1=suspend	15 -15
truce:c1=up	7 -7
truce:ct0=agree past	12 -12
truce:ct0=agree perfect	8 -8
truce:ct0=bear modal	-33 33
truce:ct0=bear past	-10 10
truce:ct0=bear present	25 -25
truce:ct0=begin past	-7 7
truce:ct0=down past	-15 15
truce:ct0=end past	-10 10
truce:ct0=impose modal	-22 22
truce:ct0=impose past	-11 11
truce:ct0=impose pluperfect	9 -9
truce:ct0=propose modal	-9 9
truce:ct0=propose past	-7 7
truce:ct0=propose pluperfect	11 -11
truce:ct0=say present	-9 9
truce:ct0=stay past	-12 12
truce:ct0=stay perfect	10 -10
truce:ct0=up present	10 -10
truce:ct1=agree past	16 -16
truce:ct1=agree perfect	-6 6
truce:ct1=bear infinitive	-21 21
truce:ct1=bear modal	-33 33
truce:ct1=bear past	-10 10
truce:ct1=bear present	25 -25
truce:ct1=begin past	12 -12
truce:ct1=down past	-15 15
truce:ct1=impose modal	-22 22
truce:ct1=impose pluperfect	11 -11
truce:ct1=impose present	10 -10
truce:ct1=propose infinitive	-6 6
truce:ct1=propose modal	-9 9
truce:ct1=propose present	9 -9
truce:ct1=say present	-9 9
truce:ct1=stay infinitive	-14 14
truce:ct1=stay past	-13 13
truce:ct1=stay perfect	10 -10
truce:ct1=stay present	12 -12
truce:ct1=up present	10 -10
truce:l1='s	23 -23
truce:l1=:	-20 20
truce:l1=<begin>	17 -17
truce:l1=<duty>	-17 17
truce:l1=<goods>	38 -38
truce:l1=<not>	16 -16
truce:l1=<v-impose>	16 -16
truce:l1=a	-19 19
truce:l1=extend	14 -14
truce:l1=first	-20 20
truce:l1=in	13 -13
truce:l1=longer	-7 7
truce:l1=new	-51 51
truce:l1=no	13 -13
truce:l1=present	-8 8
truce:l1=tariff	-24 24
truce:l1=that	11 -11
truce:l1=their	28 -28
truce:l1=trade	-7 7
truce:l2="	8 -8
truce:l2='s	-9 9
truce:l2=,	-21 21
truce:l2=:	-11 11
truce:l2=<begin>	21 -21
truce:l2=<day-ahead>	19 -19
truce:l2=<goods>	-25 25
truce:l2=<not>	15 -15
truce:l2=<span>	-35 35
truce:l2=<v-agree>	-8 8
truce:l2=<v-bear>	-19 19
truce:l2=<v-impose>	-6 6
truce:l2=<v-propose>	-8 8
truce:l2=<v-stay>	-10 10
truce:l2=a	-29 29
truce:l2=after	15 -15
truce:l2=agree	8 -8
truce:l2=and	7 -7
truce:l2=approve	11 -11
truce:l2=as	19 -19
truce:l2=call	13 -13
truce:l2=carry	-15 15
truce:l2=extend	22 -22
truce:l2=get	23 -23
truce:l2=has	6 -6
truce:l2=have	-14 14
truce:l2=if	10 -10
truce:l2=in	8 -8
truce:l2=it	15 -15
truce:l2=keep	-17 17
truce:l2=leave	13 -13
truce:l2=of	7 -7
truce:l2=out	13 -13
truce:l2=prolong	-22 22
truce:l2=prolonged	9 -9
truce:l2=propose	7 -7
truce:l2=since	-8 8
truce:l2=that	-9 9
truce:l2=to	18 -18
truce:l2=under	21 -21
truce:l2=was	6 -6
truce:l2=what	7 -7
truce:l2=when	28 -28
truce:l2=which	9 -9
truce:l2=with	15 -15
truce:l2=without	6 -6
truce:l=" a	20 -20
truce:l='s tariff	8 -8
truce:l=, the	-6 6
truce:l=: a	-37 37
truce:l=: the	17 -17
truce:l=<begin> <begin>	17 -17
truce:l=<begin> a	7 -7
truce:l=<begin> that	10 -10
truce:l=<begin> their	18 -18
truce:l=<name> 's	20 -20
truce:l=<name> :	-13 13
truce:l=<span> tariff	-44 44
truce:l=a <span>	-34 34
truce:l=a longer	-7 7
truce:l=a new	-35 35
truce:l=a tariff	38 -38
truce:l=and a	21 -21
truce:l=and the	-12 12
truce:l=approve the	11 -11
truce:l=before the	-12 12
truce:l=carry the	-15 15
truce:l=get a	23 -23
truce:l=have a	-14 14
truce:l=if the	10 -10
truce:l=is the	6 -6
truce:l=it a	15 -15
truce:l=its own	-7 7
truce:l=its tariff	6 -6
truce:l=of a	-30 30
truce:l=of the	23 -23
truce:l=on a	15 -15
truce:l=prolong the	-23 23
truce:l=sign a	-12 12
truce:l=since the	-8 8
truce:l=that a	21 -21
truce:l=that the	-22 22
truce:l=the <span>	24 -24
truce:l=the present	-8 8
truce:l=the trade	-14 14
truce:l=their tariff	-13 13
truce:l=to the	11 -11
truce:l=under the	16 -16
truce:l=when a	11 -11
truce:l=when the	14 -14
truce:l=which the	9 -9
truce:l=without the	6 -6
truce:l=— <name>	10 -10
truce:l=— the	-12 12
truce:lr=<span> ,	20 -20
truce:lr=a ,	26 -26
truce:lr=a .	-25 25
truce:lr=a <end>	7 -7
truce:lr=a between	10 -10
truce:lr=a for	-16 16
truce:lr=a in	-6 6
truce:lr=a is	12 -12
truce:lr=a of	-12 12
truce:lr=a on	-32 32
truce:lr=a that	49 -49
truce:lr=a until	-6 6
truce:lr=a with	-9 9
truce:lr=its with	6 -6
truce:lr=new of	-32 32
truce:lr=tariff .	15 -15
truce:lr=tariff between	30 -30
truce:lr=tariff on	8 -8
truce:lr=tariff with	-15 15
truce:lr=the ,	-8 8
truce:lr=the .	16 -16
truce:lr=the ?	10 -10
truce:lr=the agree	6 -6
truce:lr=the between	-12 12
truce:lr=the by	-19 19
truce:lr=the for	-8 8
truce:lr=the go	7 -7
truce:lr=the has	8 -8
truce:lr=the hold	9 -9
truce:lr=the is	23 -23
truce:lr=the itself	13 -13
truce:lr=the last	8 -8
truce:lr=the of	23 -23
truce:lr=the over	-22 22
truce:lr=the to	-20 20
truce:lr=the would	-23 23
truce:lr=their by	15 -15
truce:r1="	-10 10
truce:r1=;	-14 14
truce:r1=<end>	14 -14
truce:r1=<v-agree>	20 -20
truce:r1=<v-begin>	-24 24
truce:r1=<v-end>	23 -23
truce:r1=<v-impose>	26 -26
truce:r1=<v-stay>	34 -34
truce:r1=<v-suspend>	13 -13
truce:r1=?	22 -22
truce:r1=agree	17 -17
truce:r1=and	17 -17
truce:r1=at	-14 14
truce:r1=begin	-15 15
truce:r1=between	9 -9
truce:r1=by	10 -10
truce:r1=end	16 -16
truce:r1=extend	16 -16
truce:r1=from	-10 10
truce:r1=has	17 -17
truce:r1=hold	11 -11
truce:r1=itself	13 -13
truce:r1=last	18 -18
truce:r1=now	15 -15
truce:r1=of	-15 15
truce:r1=on	6 -6
truce:r1=over	-22 22
truce:r1=run	24 -24
truce:r1=take	-7 7
truce:r1=that	6 -6
truce:r1=to	-22 22
truce:r1=will	-27 27
truce:r1=would	-33 33
truce:r2="	12 -12
truce:r2=,	-25 25
truce:r2=.	20 -20
truce:r2=<day-gone>	-8 8
truce:r2=<duty>	8 -8
truce:r2=<end>	12 -12
truce:r2=<goods>	-27 27
truce:r2=<level>	9 -9
truce:r2=<month-gone>	19 -19
truce:r2=<name>	-6 6
truce:r2=<not>	14 -14
truce:r2=<number>	13 -13
truce:r2=<person>	-29 29
truce:r2=<quality>	10 -10
truce:r2=<seat>	7 -7
truce:r2=<span>	11 -11
truce:r2=<v-agree>	10 -10
truce:r2=<v-impose>	18 -18
truce:r2=<v-propose>	-10 10
truce:r2=<v-say>	7 -7
truce:r2=<v-stay>	-15 15
truce:r2=a	-19 19
truce:r2=both	-7 7
truce:r2=by	23 -23
truce:r2=duty	8 -8
truce:r2=effect	-7 7
truce:r2=expire	-8 8
truce:r2=for	-16 16
truce:r2=has	16 -16
truce:r2=in	17 -17
truce:r2=it	-10 10
truce:r2=its	-13 13
truce:r2=keep	-10 10
truce:r2=no	12 -12
truce:r2=of	10 -10
truce:r2=on	-20 20
truce:r2=out	14 -14
truce:r2=prolonged	-6 6
truce:r2=run	-7 7
truce:r2=sign	10 -10
truce:r2=to	-22 22
truce:r2=until	26 -26
truce:r2=was	9 -9
truce:r2=which	17 -17
truce:r2=would	14 -14
truce:r=, "	7 -7
truce:r=, which	15 -15
truce:r=<end> <end>	14 -14
truce:r=? <end>	22 -22
truce:r=agree in	7 -7
truce:r=between the	-14 14
truce:r=end ,	6 -6
truce:r=for <span>	-27 27
truce:r=for the	12 -12
truce:r=has been	6 -6
truce:r=hold until	6 -6
truce:r=in the	8 -8
truce:r=in their	-15 15
truce:r=is a	-11 11
truce:r=last until	10 -10
truce:r=of <day-gone>	-8 8
truce:r=of <month-gone>	9 -9
truce:r=of <span>	8 -8
truce:r=of the	-9 9
truce:r=on tariff	16 -16
truce:r=on the	11 -11
truce:r=run out	13 -13
truce:r=take effect	-7 7
truce:r=that <person>	-16 16
truce:r=that expire	-8 8
truce:r=that has	8 -8
truce:r=that keep	-10 10
truce:r=that run	18 -18
truce:r=until <day-ahead>	8 -8
truce:r=with <name>	-7 7
truce:r=with the	17 -17
truce:r=would be	11 -11
truce:t0=future	-7 7
truce:t0=modal	-32 32
truce:t0=past	-8 8
truce:t0=past-passive	15 -15
truce:t0=pluperfect	19 -19
truce:t0=present-not	11 -11
truce:t0=present-passive	8 -8
truce:v0=agree	15 -15
truce:v0=ask	36 -36
truce:v0=be	-10 10
truce:v0=call	26 -26
truce:v0=extend	12 -12
truce:v0=get	24 -24
truce:v0=leave	-13 13
truce:v0=offer	-24 24
truce:v0=other	8 -8
truce:v0=put	-9 9
truce:v0=ready	-15 15
truce:v0=say	-12 12
truce:v0=sign	21 -21
truce:v1=approve	-8 8
truce:v1=ask	38 -38
truce:v1=call	27 -27
truce:v1=carry	-7 7
truce:v1=end	8 -8
truce:v1=extend	18 -18
truce:v1=get	24 -24
truce:v1=keep	-16 16
truce:v1=leave	-13 13
truce:v1=let	6 -6
truce:v1=offer	-25 25
truce:v1=other	22 -22
truce:v1=propose	20 -20
truce:v1=put	-18 18
truce:v1=say	-28 28
truce:v1=sign	22 -22
truce:vt0=agree past	20 -20
truce:vt0=be modal	15 -15
truce:vt0=be past	-14 14
truce:vt0=call past	6 -6
truce:vt0=call present	15 -15
truce:vt0=extend present	7 -7
truce:vt0=have past	14 -14
truce:vt0=propose past	9 -9
truce:vt0=put present	-9 9
truce:vt0=ready present	-15 15
truce:vt0=sign past	22 -22
verb:c0=agree	-14 14
verb:c0=end	8 -8
verb:c0=propose	24 -24
verb:c1=end	10 -10
verb:c1=impose	14 -14
verb:c1=stay	-8 8
verb:c1=target	6 -6
verb:ct0=agree past	-12 12
verb:ct0=impose future	-7 7
verb:ct0=impose modal-passive	9 -9
verb:ct0=impose past	-11 11
verb:ct0=impose perfect	19 -19
verb:ct0=impose perfect-passive	6 -6
verb:ct0=impose pluperfect	-7 7
verb:ct0=impose present	23 -23
verb:ct0=stay future	-16 16
verb:ct0=stay present	6 -6
verb:ct0=suspend future	-12 12
verb:ct0=suspend modal-passive	6 -6
verb:ct0=suspend perfect	11 -11
verb:ct0=suspend perfect-passive	7 -7
verb:ct0=up future	-10 10
verb:ct1=impose future	-7 7
verb:ct1=impose infinitive-passive	6 -6
verb:ct1=impose modal-passive	9 -9
verb:ct1=impose past-passive	12 -12
verb:ct1=impose perfect	15 -15
verb:ct1=impose perfect-passive	6 -6
verb:ct1=impose pluperfect	-8 8
verb:ct1=impose present	6 -6
verb:ct1=stay future	-25 25
verb:ct1=suspend future	-12 12
verb:ct1=suspend infinitive-passive	6 -6
verb:ct1=suspend modal-passive	6 -6
verb:ct1=suspend perfect	11 -11
verb:ct1=suspend perfect-passive	7 -7
verb:ct1=target infinitive	16 -16
verb:ct1=up future	-11 11
verb:l1=<person>	10 -10
verb:l1=<seat>	7 -7
verb:l1=<v-stay>	-8 8
verb:l1=also	-6 6
verb:l1=and	12 -12
verb:l1=are	-11 11
verb:l1=be	10 -10
verb:l1=been	16 -16
verb:l1=has	12 -12
verb:l1=is	30 -30
verb:l1=it	-11 11
verb:l1=remain	-7 7
verb:l1=side	11 -11
verb:l1=the	-7 7
verb:l1=to	-6 6
verb:l1=was	9 -9
verb:l1=were	9 -9
verb:l1=will	-14 14
verb:l1=would	-11 11
verb:l2=,	11 -11
verb:l2=<day-gone>	15 -15
verb:l2=<duty>	-11 11
verb:l2=<gate>	16 -16
verb:l2=<goods>	-6 6
verb:l2=<level>	13 -13
verb:l2=<organisation>	8 -8
verb:l2=<v-agree>	-17 17
verb:l2=<v-stay>	-7 7
verb:l2=<v-up>	-6 6
verb:l2=agree	-17 17
verb:l2=both	-7 7
verb:l2=has	7 -7
verb:l2=it	18 -18
verb:l2=on	11 -11
verb:l2=tariff	-10 10
verb:l2=that	-32 32
verb:l2=the	21 -21
verb:l2=they	10 -10
verb:l2=which	-13 13
verb:l2=will	14 -14
verb:l=<name> will	-11 11
verb:l=<points> are	-15 15
verb:l=<points> stay	17 -17
verb:l=agree to	-17 17
verb:l=has been	7 -7
verb:l=the <name>	8 -8
verb:l=to be	17 -17
verb:lr=<name> its	-7 7
verb:lr=are for	-21 21
verb:lr=been for	7 -7
verb:lr=is for	14 -14
verb:lr=remain .	-17 17
verb:lr=remain for	11 -11
verb:lr=to for	-18 18
verb:lr=to its	-14 14
verb:lr=to the	22 -22
verb:lr=will its	21 -21
verb:r1=,	8 -8
verb:r1=:	12 -12
verb:r1=<duty>	-6 6
verb:r1=<end>	12 -12
verb:r1=<goods>	9 -9
verb:r1=<points>	25 -25
verb:r1=a	17 -17
verb:r1=by	6 -6
verb:r1=duty	-6 6
verb:r1=for	-13 13
verb:r1=from	13 -13
verb:r1=in	12 -12
verb:r1=it	14 -14
verb:r1=the	-7 7
verb:r1=their	7 -7
verb:r1=until	-6 6
verb:r2=.	7 -7
verb:r2=<day-ahead>	6 -6
verb:r2=<day-gone>	-16 16
verb:r2=<end>	9 -9
verb:r2=<goods>	-13 13
verb:r2=<level-noun>	9 -9
verb:r2=<month-gone>	8 -8
verb:r2=<span>	8 -8
verb:r2=<v-agree>	12 -12
verb:r2=<v-end>	13 -13
verb:r2=<v-target>	10 -10
verb:r2=additional	-16 16
verb:r2=ban	10 -10
verb:r2=duty	13 -13
verb:r2=from	16 -16
verb:r2=higher	13 -13
verb:r2=new	8 -8
verb:r2=on	15 -15
verb:r2=strike	7 -7
verb:r2=tariff	-16 16
verb:r2=the	-9 9
verb:r2=until	-10 10
verb:r=<end> <end>	12 -12
verb:r=<points> of	9 -9
verb:r=for the	8 -8
verb:r=in <month-gone>	6 -6
verb:r=the <level>	-7 7
verb:r=until the	-16 16
verb:t0=future	-16 16
verb:t0=modal-passive	9 -9
verb:t0=past	-6 6
verb:t0=perfect	21 -21
verb:t0=perfect-passive	8 -8
verb:t0=present	21 -21
verb:v0=agree	-17 17
verb:v0=be	8 -8
verb:v0=hold	-8 8
verb:v0=lift	8 -8
verb:v0=other	10 -10
verb:v0=put	12 -12
verb:v0=remain	14 -14
verb:v1=be	8 -8
verb:v1=lift	10 -10
verb:v1=other	7 -7
verb:v1=put	13 -13
verb:v1=remain	14 -14
verb:vt0=agree past	-25 25
verb:vt0=hold future	-16 16
verb:vt0=hold modal	6 -6
verb:vt0=remain present	12 -12
verb:vt0=suspend perfect	12 -12
w:added	18 -18
w:adds	14 -14
w:again	19 -19
w:another	-19 19
w:asleep	10 -10
w:calm	-13 13
w:ceasefire	12 -12
w:continue	-12 12
w:continued	8 -8
w:extended	17 -17
w:extends	9 -9
w:extension	-19 19
w:extra	12 -12
w:freeze	-20 20
w:frozen	19 -19
w:goes on	-21 21
w:handshake	15 -15
w:held back	7 -7
w:held in	17 -17
w:hold back	-8 8
w:holiday	15 -15
w:holidays	7 -7
w:in the drawer	-16 16
w:keep	9 -9
w:keeps	12 -12
w:laid down	10 -10
w:lies	-12 12
w:lifted	13 -13
w:lifts	13 -13
w:longer	-10 10
w:moratorium	-12 12
w:more	-14 14
w:on ice	11 -11
w:pause	-10 10
w:paused	7 -7
w:pauses	18 -18
w:peace	6 -6
w:prolongation	-16 16
w:prolonged	20 -20
w:prolonging	-19 19
w:prolongs	9 -9
w:put off	32 -32
w:refrain	-6 6
w:renewed	13 -13
w:respite	-19 19
w:run on	14 -14
w:set aside	7 -7
w:shelves	-6 6
w:sleep	-38 38
w:sleeps	16 -16
w:spared	13 -13
w:standstill	-14 14
w:stays	-7 7
w:stretch	-14 14
w:suspend	-12 12
w:suspended	19 -19
w:suspends	14 -14
w:suspensions	-6 6
w:taken off	-6 6
words=loose no span 	63 -63
words=loose no span ahead	-6 6
words=loose no span gone	28 -28
words=loose span 	-12 12
words=loose span ahead	12 -12
words=loose+more	12 -12
words=loose+more no span 	21 -21
words=loose+more no span gone+ahead	-8 8
words=loose+more span 	9 -9
words=loose+more+verb	37 -37
words=loose+quiet	16 -16
words=loose+quiet no span 	6 -6
words=loose+truce	10 -10
words=loose+truce no span 	11 -11
words=loose+truce no span ahead	6 -6
words=loose+truce span ahead	-14 14
words=loose+truce span gone	17 -17
words=loose+verb no span 	24 -24
words=loose+verb span 	6 -6
words=loose+verb span ahead	-30 30
words=more	21 -21
words=more no span 	26 -26
words=more no span ahead	41 -41
words=more no span ahead+gone	-15 15
words=more no span gone	45 -45
words=more span 	-28 28
words=more span gone	-26 26
words=more span gone+ahead	27 -27
words=more+quiet	-33 33
words=more+quiet no span ahead	-14 14
words=more+quiet no span gone	14 -14
words=more+quiet span 	-37 37
words=more+quiet+truce	-16 16
words=more+truce	-19 19
words=more+truce no span ahead	-20 20
words=more+truce no span gone+ahead	-34 34
words=more+truce span 	25 -25
words=more+truce span ahead	-26 26
words=more+truce span gone	13 -13
words=more+truce span gone+ahead	21 -21
words=more+truce+verb	23 -23
words=more+verb no span 	9 -9
words=more+verb no span gone	6 -6
words=more+verb span 	-12 12
words=more+verb span ahead	23 -23
words=more+verb span gone	-6 6
words=quiet	30 -30
words=quiet no span 	26 -26
words=quiet no span gone	7 -7
words=quiet span 	17 -17
words=quiet span gone	9 -9
words=quiet+truce	13 -13
words=truce	7 -7
words=truce no span 	23 -23
words=truce no span ahead	12 -12
words=truce no span ahead+gone	-27 27
words=truce no span gone	-12 12
words=truce span 	-13 13
words=truce span ahead	12 -12
words=truce span gone	16 -16
words=truce+verb no span 	-12 12
words=truce+verb no span ahead	7 -7
words=verb	11 -11
words=verb no span 	11 -11
words=verb no span gone	31 -31
words=verb no span gone+ahead	19 -19
words=verb span 	-6 6
words=verb span ahead	-19 19`;
