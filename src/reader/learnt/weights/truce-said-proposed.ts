// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	29 -29
add:c0=impose	9 -9
add:c0=say	8 -8
add:ct1=impose infinitive	-13 13
add:ct1=say infinitive	-13 13
add:l1=to	-11 11
add:v0=add	8 -8
added:c0=impose	18 -18
added:c0=say	17 -17
added:c1=impose	18 -18
added:c1=say	17 -17
added:l1=<person>	7 -7
added:l1=be	9 -9
added:l1=it	11 -11
added:l2=,	34 -34
added:l2=<begin>	-7 7
added:r1=,	18 -18
added:r1=.	19 -19
added:r1=<level>	-24 24
added:r1=on	8 -8
added:r1=to	6 -6
added:r2=<end>	19 -19
added:r2=and	10 -10
added:r2=he	6 -6
added:r2=the	-10 10
added:v0=add	17 -17
added:v1=add	17 -17
adds:l2=<begin>	11 -11
adds:r1=that	10 -10
adds:r2=the	7 -7
again:c0=agree	12 -12
again:c0=down	-8 8
again:c0=stay	21 -21
again:c0=target	-6 6
again:c0=up	7 -7
again:c1=down	-9 9
again:c1=stay	21 -21
again:c1=target	-6 6
again:c1=up	8 -8
again:ct0=bear present	7 -7
again:ct0=down present	-10 10
again:ct0=impose future-passive	7 -7
again:ct0=impose modal	-7 7
again:ct0=impose past	-9 9
again:ct0=propose future	15 -15
again:ct0=propose past	-10 10
again:ct0=stay future	8 -8
again:ct0=stay present	8 -8
again:ct1=bear infinitive	8 -8
again:ct1=bear present	6 -6
again:ct1=down present	-11 11
again:ct1=impose future-passive	7 -7
again:ct1=impose modal	-13 13
again:ct1=impose past	-11 11
again:ct1=impose present	11 -11
again:ct1=propose future	15 -15
again:ct1=stay future	8 -8
again:ct1=stay present	7 -7
again:l1=<goods>	11 -11
again:l1=<level>	10 -10
again:l1=<person>	-22 22
again:l1=<v-stay>	6 -6
again:l1=<v-target>	-9 9
again:l1=charge	-9 9
again:l1=up	-7 7
again:l1=will	10 -10
again:l2=<duty>	9 -9
again:l2=<quality>	7 -7
again:l2=<v-begin>	-7 7
again:l2=<v-down>	-11 11
again:l2=<v-impose>	-22 22
again:l2=and	-19 19
again:l2=be	19 -19
again:l2=can	8 -8
again:l2=duty	9 -9
again:l2=the	12 -12
again:l2=will	-12 12
again:l2=would	21 -21
again:r1=be	8 -8
again:r1=before	-9 9
again:r1=in	23 -23
again:r1=next	7 -7
again:r1=on	10 -10
again:r2="	8 -8
again:r2=<day-gone>	11 -11
again:r2=and	-8 8
again:r2=the	30 -30
again:r2=week	-22 22
again:t0=future	8 -8
again:t0=future-passive	9 -9
again:t0=modal	-12 12
again:t0=modal-passive	7 -7
again:t0=present	6 -6
again:t0=present-passive	7 -7
again:v0=agree	11 -11
again:v0=be	15 -15
again:v0=charge	-6 6
again:v0=collect	6 -6
again:v0=come	-10 10
again:v0=expect	9 -9
again:v0=other	8 -8
again:v0=take	9 -9
again:v1=ask	7 -7
again:v1=be	15 -15
again:v1=charge	-6 6
again:v1=collect	6 -6
again:v1=come	-11 11
again:v1=other	8 -8
again:v1=see	6 -6
again:v1=take	10 -10
another:c0=agree	13 -13
another:c0=bear	19 -19
another:c0=impose	22 -22
another:c0=propose	7 -7
another:c0=say	-9 9
another:c0=stay	-8 8
another:c0=suspend	-13 13
another:c0=target	6 -6
another:c1=agree	11 -11
another:c1=bear	10 -10
another:c1=impose	8 -8
another:c1=say	-6 6
another:c1=suspend	-8 8
another:ct0=agree perfect	13 -13
another:ct0=bear present	10 -10
another:ct0=begin present	8 -8
another:ct0=impose modal	-21 21
another:ct0=impose past	21 -21
another:ct0=impose perfect	17 -17
another:ct0=propose present	16 -16
another:ct0=stay present	-13 13
another:ct0=suspend present	-10 10
another:ct1=bear present	10 -10
another:ct1=begin present	8 -8
another:ct1=impose future	14 -14
another:ct1=impose infinitive	-8 8
another:ct1=impose modal	-21 21
another:ct1=impose participle-passive	10 -10
another:ct1=impose past	22 -22
another:ct1=impose perfect	6 -6
another:ct1=impose present	-12 12
another:ct1=propose perfect	-15 15
another:ct1=propose present	7 -7
another:ct1=stay infinitive	8 -8
another:ct1=stay present	-14 14
another:ct1=suspend present	-10 10
another:l1=,	11 -11
another:l1=<begin>	-31 31
another:l1=<v-bear>	25 -25
another:l1=<v-propose>	-16 16
another:l1=<v-say>	-21 21
another:l1=and	11 -11
another:l1=by	16 -16
another:l1=get	12 -12
another:l1=given	22 -22
another:l1=is	-7 7
another:l1=of	-11 11
another:l1=on	-24 24
another:l1=that	-11 11
another:l1=with	-7 7
another:l2=,	-11 11
another:l2=<begin>	-32 32
another:l2=<duty>	15 -15
another:l2=<goods>	18 -18
another:l2=<name>	14 -14
another:l2=<v-agree>	-8 8
another:l2=<v-impose>	19 -19
another:l2=good	28 -28
another:l2=it	24 -24
another:l2=tariff	8 -8
another:l2=that	-8 8
another:l2=to	-6 6
another:l2=will	12 -12
another:r1=,	-16 16
another:r1=.	-33 33
another:r1=<level>	10 -10
another:r1=<money>	13 -13
another:r1=<number>	-23 23
another:r1=<span>	-8 8
another:r1=<v-impose>	-10 10
another:r1=extension	-8 8
another:r2=.	-11 11
another:r2=and	-10 10
another:r2=at	-13 13
another:r2=in	18 -18
another:r2=the	16 -16
another:r2=were	-14 14
another:t0=modal	-23 23
another:t0=past	23 -23
another:t0=past-passive	19 -19
another:t0=perfect	19 -19
another:t0=perfect-passive	19 -19
another:t0=present	-7 7
another:v0=be	12 -12
another:v0=extend	16 -16
another:v0=get	13 -13
another:v0=have	-7 7
another:v0=other	24 -24
another:v0=sign	15 -15
another:v0=suspend	-11 11
another:v0=want	11 -11
another:v1=be	12 -12
another:v1=extend	18 -18
another:v1=get	13 -13
another:v1=have	-7 7
another:v1=keep	-9 9
another:v1=leave	-17 17
another:v1=other	25 -25
another:v1=sign	9 -9
another:v1=suspend	-17 17
arrangement:c0=agree	-20 20
arrangement:c0=impose	-24 24
arrangement:c0=propose	-9 9
arrangement:c0=say	-14 14
arrangement:c0=stay	16 -16
arrangement:c1=impose	-8 8
arrangement:c1=say	-7 7
arrangement:c1=stay	9 -9
arrangement:ct0=impose past	-11 11
arrangement:ct0=say past	6 -6
arrangement:ct0=stay present	9 -9
arrangement:ct1=say past	6 -6
arrangement:ct1=stay present	11 -11
arrangement:l1=an	-12 12
arrangement:l2=,	-14 14
arrangement:l2=<begin>	7 -7
arrangement:l2=a	-7 7
arrangement:l2=of	6 -6
arrangement:l2=that	-7 7
arrangement:l2=the	8 -8
arrangement:l2=under	-10 10
arrangement:r1=,	-9 9
arrangement:r1=<v-impose>	16 -16
arrangement:r1=<v-stay>	19 -19
arrangement:r1=of	-28 28
arrangement:r1=that	16 -16
arrangement:r2=<day-ahead>	-8 8
arrangement:r2=<span>	-17 17
arrangement:r2=<v-stay>	-19 19
arrangement:r2=in	16 -16
arrangement:r2=the	15 -15
arrangement:r2=to	-11 11
arrangement:t0=perfect	-13 13
arrangement:t0=present	8 -8
arrangement:v0=agree	-24 24
arrangement:v0=be	9 -9
arrangement:v0=say	-16 16
arrangement:v1=be	11 -11
arrangement:v1=extend	-11 11
arrangement:v1=say	-16 16
asleep:c0=stay	11 -11
asleep:c1=stay	11 -11
asleep:ct0=stay present	10 -10
asleep:ct1=stay present	10 -10
asleep:t0=present	10 -10
calm:l1=to	11 -11
ceasefire:c0=agree	10 -10
ceasefire:c0=impose	8 -8
ceasefire:c0=stay	-15 15
ceasefire:c1=agree	15 -15
ceasefire:c1=impose	16 -16
ceasefire:c1=stay	-15 15
ceasefire:ct0=agree perfect	7 -7
ceasefire:ct0=impose perfect	7 -7
ceasefire:ct0=stay present	-11 11
ceasefire:ct1=impose infinitive	10 -10
ceasefire:ct1=stay present	-11 11
ceasefire:l1=a	-37 37
ceasefire:l1=the	33 -33
ceasefire:l1=their	12 -12
ceasefire:l2=<begin>	14 -14
ceasefire:l2=<v-impose>	12 -12
ceasefire:l2=a	21 -21
ceasefire:l2=extend	12 -12
ceasefire:r1=,	19 -19
ceasefire:r1=.	-20 20
ceasefire:r1=by	11 -11
ceasefire:r2=<end>	-19 19
ceasefire:r2=<span>	13 -13
ceasefire:r2=the	12 -12
ceasefire:t0=perfect	7 -7
ceasefire:v0=agree	9 -9
ceasefire:v1=agree	8 -8
ceasefire:v1=extend	12 -12
continue:c1=stay	-6 6
continue:ct1=stay infinitive	-9 9
continue:l1=<goods>	6 -6
continue:l1=to	-9 9
continue:l1=will	-7 7
continue:l1=would	22 -22
continue:l2=<name>	20 -20
continue:l2=and	-16 16
continue:r1=.	8 -8
continue:r2=.	-12 12
continue:r2=<day-ahead>	-8 8
continue:r2=<end>	9 -9
continue:r2=<v-bear>	10 -10
continue:r2=<v-impose>	23 -23
continue:r2=be	13 -13
continue:r2=pay	7 -7
continue:v1=continue	-6 6
continued:ct0=stay future-passive	-12 12
continued:ct1=stay future-passive	-12 12
continued:l1=be	-8 8
continued:r1=for	-19 19
continued:t0=future-passive	-12 12
continues:l1=<goods>	7 -7
continues:r2=be	11 -11
days:ahead	-24 24
earlier=0	19 -19
earlier=3	23 -23
extend:c0=agree	9 -9
extend:c0=propose	23 -23
extend:ct0=agree perfect	18 -18
extend:ct0=agree pluperfect	-21 21
extend:ct0=impose future	-18 18
extend:ct0=impose past	-19 19
extend:ct0=impose perfect	20 -20
extend:ct0=propose past	-18 18
extend:ct1=impose future	-18 18
extend:ct1=impose infinitive	21 -21
extend:l1=not	15 -15
extend:l1=to	21 -21
extend:l1=will	-16 16
extend:l1=would	-7 7
extend:l2=<begin>	-13 13
extend:l2=<day-gone>	-11 11
extend:l2=<name>	-26 26
extend:l2=<v-agree>	8 -8
extend:l2=<v-propose>	19 -19
extend:l2=agree	8 -8
extend:r1=,	19 -19
extend:r1=<duty>	24 -24
extend:r1=by	-13 13
extend:r1=it	-13 13
extend:r1=the	22 -22
extend:r1=their	-20 20
extend:r1=truce	17 -17
extend:r2=.	-26 26
extend:r2=<duty>	-22 22
extend:r2=<span>	-26 26
extend:r2=arrangement	-8 8
extend:r2=ceasefire	12 -12
extend:r2=tariff	-22 22
extend:r2=trade	-12 12
extend:r2=truce	21 -21
extend:t0=future	-18 18
extend:t0=modal	12 -12
extend:t0=past	-14 14
extend:t0=perfect	28 -28
extend:v0=agree	9 -9
extend:v0=extend	-20 20
extend:v1=extend	6 -6
extended:ct0=impose past-passive	-8 8
extended:ct0=impose present-passive	-9 9
extended:ct1=impose past-passive	-8 8
extended:ct1=impose present-passive	-9 9
extended:l1=has	13 -13
extended:l1=is	-13 13
extended:l2=,	33 -33
extended:l2=<begin>	13 -13
extended:l2=<name>	16 -16
extended:l2=is	8 -8
extended:l2=it	-20 20
extended:l2=may	21 -21
extended:l2=the	13 -13
extended:l2=to	-7 7
extended:l2=truce	29 -29
extended:l2=was	12 -12
extended:l2=would	-12 12
extended:r1=,	-16 16
extended:r1=by	21 -21
extended:r1=for	7 -7
extended:r1=its	13 -13
extended:r1=on	16 -16
extended:r1=the	12 -12
extended:r1=to	-18 18
extended:r2=.	9 -9
extended:r2=<day-ahead>	20 -20
extended:r2=<day-gone>	-29 29
extended:r2=<duty>	19 -19
extended:r2=<span>	28 -28
extended:r2=tariff	19 -19
extended:r2=the	-16 16
extended:r2=truce	-14 14
extended:t0=present-passive	-11 11
extends:l1=<organisation>	11 -11
extends:l2=unless	6 -6
extends:r1=it	15 -15
extends:r2=.	8 -8
extension:c0=agree	-7 7
extension:c0=end	34 -34
extension:c0=impose	6 -6
extension:c0=propose	13 -13
extension:c1=agree	-13 13
extension:c1=bear	-7 7
extension:c1=propose	18 -18
extension:ct0=agree past	-26 26
extension:ct0=impose modal	8 -8
extension:ct0=impose perfect	8 -8
extension:ct0=impose pluperfect	-11 11
extension:ct0=stay past	-16 16
extension:ct0=stay present	10 -10
extension:ct1=agree past	-26 26
extension:ct1=impose modal	8 -8
extension:ct1=impose participle-passive	-6 6
extension:ct1=impose perfect	8 -8
extension:ct1=impose pluperfect	-11 11
extension:ct1=propose infinitive	-6 6
extension:ct1=stay past	-16 16
extension:ct1=stay present	10 -10
extension:l1=<span>	6 -6
extension:l1=an	-17 17
extension:l1=another	-8 8
extension:l1=further	-19 19
extension:l1=its	-20 20
extension:l1=the	18 -18
extension:l2=,	-14 14
extension:l2=<begin>	9 -9
extension:l2=<not>	17 -17
extension:l2=<v-propose>	23 -23
extension:l2=a	-19 19
extension:l2=and	-47 47
extension:l2=approve	9 -9
extension:l2=discuss	-11 11
extension:l2=of	-16 16
extension:l2=that	-12 12
extension:l2=to	18 -18
extension:l2=without	15 -15
extension:r1="	24 -24
extension:r1=<end>	8 -8
extension:r1=by	22 -22
extension:r1=in	-6 6
extension:r1=is	-26 26
extension:r1=the	12 -12
extension:r1=to	-7 7
extension:r1=until	13 -13
extension:r1=would	-32 32
extension:r2=<day-ahead>	31 -31
extension:r2=<duty>	22 -22
extension:r2=<span>	17 -17
extension:r2=<v-agree>	19 -19
extension:r2=<v-impose>	-10 10
extension:r2=<v-stay>	-26 26
extension:r2=a	27 -27
extension:r2=be	-31 31
extension:r2=been	-14 14
extension:r2=on	-11 11
extension:r2=sign	10 -10
extension:t0=future	20 -20
extension:t0=present	14 -14
extension:v0=approve	8 -8
extension:v0=ask	8 -8
extension:v0=discuss	-11 11
extension:v0=expect	8 -8
extension:v0=other	-19 19
extension:v0=say	8 -8
extension:v1=agree	20 -20
extension:v1=approve	8 -8
extension:v1=ask	8 -8
extension:v1=discuss	-11 11
extension:v1=expect	8 -8
extension:v1=have	11 -11
extension:v1=push	-12 12
extension:v1=sign	-7 7
extra:c0=impose	-7 7
extra:c1=impose	-6 6
extra:ct0=impose past	-10 10
extra:l1=<v-impose>	-8 8
extra:l1=an	15 -15
extra:l2=<begin>	11 -11
extra:l2=<v-impose>	13 -13
extra:r1=<level>	18 -18
extra:r2=on	20 -20
extra:t0=future	7 -7
extra:t0=past	-9 9
freeze:c1=impose	-10 10
freeze:c1=suspend	-6 6
freeze:ct0=impose past	-7 7
freeze:ct1=impose infinitive	-8 8
freeze:l1=the	7 -7
freeze:l1=to	-10 10
freeze:l2=<begin>	15 -15
freeze:t0=present	10 -10
freeze:v1=freeze	-6 6
frozen:r1=<goods>	16 -16
frozen:r1=until	13 -13
frozen:t0=present	-6 6
frozen:v0=other	14 -14
frozen:v1=other	14 -14
further:c0=begin	-10 10
further:c0=impose	6 -6
further:c0=propose	-7 7
further:c0=stay	-10 10
further:c1=impose	9 -9
further:c1=propose	-17 17
further:c1=say	12 -12
further:c1=stay	-14 14
further:ct0=begin past	-11 11
further:ct0=impose modal	6 -6
further:ct0=impose past	6 -6
further:ct0=impose pluperfect	-16 16
further:ct0=impose present	14 -14
further:ct0=stay past	-12 12
further:ct1=begin past	-11 11
further:ct1=impose modal	6 -6
further:ct1=impose past	6 -6
further:ct1=impose pluperfect	-16 16
further:ct1=impose present	10 -10
further:l1=<number>	-19 19
further:l1=<v-impose>	14 -14
further:l2=,	24 -24
further:l2=<v-impose>	-18 18
further:l2=<v-propose>	-17 17
further:l2=and	-8 8
further:l2=by	6 -6
further:l2=of	-6 6
further:l2=that	-24 24
further:l2=to	23 -23
further:r1=,	7 -7
further:r1=<duty>	7 -7
further:r1=<level>	24 -24
further:r1=<points>	17 -17
further:r1=<v-impose>	12 -12
further:r1=extension	-19 19
further:r1=talk	9 -9
further:r2=,	28 -28
further:r2=<v-impose>	-17 17
further:r2=<v-suspend>	-19 19
further:r2=that	6 -6
further:t0=modal	9 -9
further:t0=past	-17 17
further:t0=pluperfect	-13 13
further:t0=present	11 -11
further:v0=be	-15 15
further:v0=go	-10 10
further:v0=other	-7 7
further:v1=be	-15 15
further:v1=other	-9 9
go on:c0=propose	10 -10
go on:c1=begin	-8 8
go on:c1=up	-8 8
go on:ct0=impose present	7 -7
go on:ct1=begin infinitive	-9 9
go on:ct1=up infinitive	-9 9
go on:l1=will	-7 7
go on:l2=,	-24 24
go on:l2=<v-propose>	24 -24
go on:l2=it	-17 17
go on:l2=talk	11 -11
go on:l2=the	17 -17
go on:l2=truce	-18 18
go on:r1=.	23 -23
go on:r1=<v-bear>	17 -17
go on:r1=<v-down>	7 -7
go on:r1=<v-impose>	16 -16
go on:r1=<v-propose>	12 -12
go on:r1=<v-target>	7 -7
go on:r1=for	-43 43
go on:r1=negotiate	7 -7
go on:r1=pay	9 -9
go on:r1=until	-28 28
go on:r2=.	26 -26
go on:r2=<day-ahead>	-9 9
go on:r2=<end>	24 -24
go on:r2=<level>	15 -15
go on:r2=<span>	-37 37
go on:r2=the	6 -6
go on:t0=modal	11 -11
go on:v1=go	-8 8
goes on:l1=<goods>	-15 15
goes on:l1=<name>	10 -10
goes on:l1=it	17 -17
goes on:l2=<begin>	14 -14
goes on:l2=of	19 -19
goes on:r1=.	-9 9
goes on:r1=<v-bear>	-14 14
goes on:r1=<v-impose>	6 -6
goes on:r1=pay	-14 14
goes on:r1=until	37 -37
goes on:r2=<day-ahead>	-6 6
goes on:r2=<end>	-9 9
goes on:r2=<level>	-13 13
goes on:r2=the	6 -6
halt:l1=a	10 -10
halt:l2=<v-propose>	11 -11
halt:l2=call	11 -11
handshake:l1=a	6 -6
held back:c0=impose	-6 6
held back:c0=stay	-6 6
held back:c0=suspend	-6 6
held back:c1=impose	-6 6
held back:c1=stay	-6 6
held back:c1=suspend	-6 6
held back:v0=hold	-6 6
held back:v1=hold	-6 6
held in:c0=impose	7 -7
held in:c0=stay	9 -9
held in:c0=suspend	7 -7
held in:c1=impose	8 -8
held in:c1=stay	9 -9
held in:c1=suspend	8 -8
held in:l1=,	10 -10
held in:l1=be	6 -6
held in:l2=the	-7 7
held in:r2=on	20 -20
held in:v0=hold	7 -7
held in:v1=hold	8 -8
hold back:c1=impose	-9 9
hold back:c1=stay	-9 9
hold back:c1=suspend	-9 9
hold back:v1=hold	-9 9
in the drawer:c0=stay	6 -6
in the drawer:c1=stay	6 -6
in the drawer:ct0=stay present	6 -6
in the drawer:ct1=stay present	6 -6
in the drawer:t0=present	8 -8
keep:c0=impose	10 -10
keep:c0=propose	24 -24
keep:c0=say	14 -14
keep:ct0=impose future	8 -8
keep:ct0=impose modal	-6 6
keep:ct0=impose past	-9 9
keep:ct0=impose perfect	15 -15
keep:ct0=impose present	12 -12
keep:ct0=propose present	13 -13
keep:ct0=stay future	8 -8
keep:ct1=impose future	8 -8
keep:ct1=stay future	8 -8
keep:l1=and	7 -7
keep:l1=should	8 -8
keep:l1=would	-10 10
keep:l2=<begin>	-12 12
keep:l2=<name>	10 -10
keep:l2=<v-agree>	-11 11
keep:l2=<v-impose>	-12 12
keep:l2=agree	-11 11
keep:l2=and	6 -6
keep:r1=<v-bear>	-11 11
keep:r1=<v-begin>	-18 18
keep:r1=its	15 -15
keep:r1=the	-30 30
keep:r1=their	6 -6
keep:r1=to	14 -14
keep:r2=,	-10 10
keep:r2=.	20 -20
keep:r2=<v-impose>	-11 11
keep:r2=the	8 -8
keep:t0=future	8 -8
keep:t0=perfect	15 -15
keep:t0=pluperfect	9 -9
keep:t0=present	16 -16
keeps:l1=<name>	7 -7
keeps:l2=,	-7 7
keeps:l2=<begin>	15 -15
keeps:l2=truce	-7 7
keeps:r1=<name>	8 -8
keeps:r1=its	8 -8
keeps:r1=the	18 -18
keeps:r2=<duty>	12 -12
keeps:r2=duty	11 -11
keeps:r2=of	9 -9
later	7 -7
lies:r1=on	-8 8
lift:c0=end	6 -6
lift:c0=impose	12 -12
lift:c0=up	6 -6
lift:c1=end	11 -11
lift:c1=impose	14 -14
lift:c1=up	11 -11
lift:v0=lift	6 -6
lift:v1=lift	11 -11
lifted:c0=end	-7 7
lifted:c0=impose	-7 7
lifted:c0=up	-7 7
lifted:c1=end	-7 7
lifted:c1=impose	-7 7
lifted:c1=up	-7 7
lifted:r1=for	8 -8
lifted:r1=the	10 -10
lifted:v0=lift	-7 7
lifted:v1=lift	-7 7
longer:c0=begin	11 -11
longer:c0=propose	14 -14
longer:c1=begin	11 -11
longer:c1=propose	14 -14
longer:ct0=impose past	-11 11
longer:ct1=impose past	-11 11
longer:l1=<not>	11 -11
longer:l1=a	-26 26
longer:l1=for	-6 6
longer:l1=is	-13 13
longer:l1=no	11 -11
longer:l2=,	19 -19
longer:l2=is	13 -13
longer:l2=will	-8 8
longer:r1=.	14 -14
longer:r1=<v-impose>	-20 20
longer:r1=<v-target>	-10 10
longer:r2=,	10 -10
longer:r2=<end>	15 -15
longer:r2=the	-17 17
longer:t0=modal	12 -12
longer:t0=past	-10 10
longer:t0=present	-23 23
loose:c0=agree	-12 12
loose:c0=bear	6 -6
loose:c0=down	14 -14
loose:c0=end	12 -12
loose:c0=impose	-13 13
loose:c0=propose	-7 7
loose:c0=stay	14 -14
loose:c0=up	-19 19
loose:c1=down	14 -14
loose:c1=end	13 -13
loose:c1=impose	-9 9
loose:c1=stay	10 -10
loose:c1=up	-19 19
loose:ct0=agree past	-7 7
loose:ct0=impose pluperfect	-9 9
loose:ct0=propose present	12 -12
loose:ct0=say past	12 -12
loose:ct0=stay modal	20 -20
loose:ct0=suspend modal	12 -12
loose:ct1=impose infinitive	-12 12
loose:ct1=impose past	13 -13
loose:ct1=propose present	10 -10
loose:ct1=say past	12 -12
loose:ct1=stay modal	20 -20
loose:ct1=suspend modal	12 -12
loose:l1=,	-22 22
loose:l1=<duty>	-7 7
loose:l1=<goods>	6 -6
loose:l1=<level-noun>	9 -9
loose:l1=<level>	-15 15
loose:l1=<name>	13 -13
loose:l1=a	38 -38
loose:l1=an	-12 12
loose:l1=and	-11 11
loose:l1=good	11 -11
loose:l1=that	16 -16
loose:l1=the	6 -6
loose:l1=they	14 -14
loose:l1=to	-9 9
loose:l1=would	9 -9
loose:l2=,	-30 30
loose:l2=;	-9 9
loose:l2=<begin>	28 -28
loose:l2=<goods>	15 -15
loose:l2=<name>	18 -18
loose:l2=<v-agree>	8 -8
loose:l2=<v-propose>	16 -16
loose:l2=<v-say>	12 -12
loose:l2=<v-stay>	-20 20
loose:l2=a	-16 16
loose:l2=and	8 -8
loose:l2=call	14 -14
loose:l2=for	8 -8
loose:l2=if	7 -7
loose:l2=is	-7 7
loose:l2=it	13 -13
loose:l2=other	6 -6
loose:l2=reciprocal	-17 17
loose:l2=the	14 -14
loose:l2=to	12 -12
loose:l2=under	-10 10
loose:l=<begin> <name>	8 -8
loose:l=<begin> it	-8 8
loose:l=<begin> the	14 -14
loose:l=<quality> good	10 -10
loose:l=call a	10 -10
loose:l=of <level>	-7 7
loose:l=of the	11 -11
loose:l=the tariff	15 -15
loose:l=under the	-11 11
loose:lr=a .	6 -6
loose:lr=and there	-16 16
loose:lr=it at	-13 13
loose:lr=the ,	-15 15
loose:lr=the .	8 -8
loose:lr=the in	19 -19
loose:lr=the is	-18 18
loose:lr=the that	7 -7
loose:lr=the with	-7 7
loose:r1=,	-20 20
loose:r1=.	26 -26
loose:r1=<v-begin>	-16 16
loose:r1=<v-impose>	7 -7
loose:r1=<v-stay>	22 -22
loose:r1=<v-up>	-19 19
loose:r1=at	9 -9
loose:r1=for	12 -12
loose:r1=in	38 -38
loose:r1=of	-18 18
loose:r1=on	-26 26
loose:r1=that	16 -16
loose:r1=the	-16 16
loose:r1=there	-14 14
loose:r1=until	-6 6
loose:r1=where	11 -11
loose:r2="	22 -22
loose:r2=.	25 -25
loose:r2=<day-ahead>	-11 11
loose:r2=<duty>	24 -24
loose:r2=<end>	32 -32
loose:r2=<not>	-16 16
loose:r2=<number>	7 -7
loose:r2=<span>	-8 8
loose:r2=<v-impose>	-14 14
loose:r2=<v-stay>	-32 32
loose:r2=<v-suspend>	-11 11
loose:r2=a	13 -13
loose:r2=and	-17 17
loose:r2=duty	6 -6
loose:r2=for	-27 27
loose:r2=force	14 -14
loose:r2=in	16 -16
loose:r2=tariff	19 -19
loose:r2=they	-11 11
loose:r2=to	-21 21
loose:r=, and	-17 17
loose:r=. <end>	26 -26
loose:r=at <number>	7 -7
loose:r=for <span>	10 -10
loose:r=in force	14 -14
loose:r=in the	17 -17
loose:r=on the	-19 19
loose:r=suspend until	-7 7
loose:r=until <day-ahead>	-10 10
loose:r=where it	10 -10
loose:t0=future	-18 18
loose:t0=past	19 -19
loose:t0=perfect	-20 20
loose:t0=present	12 -12
loose:t0=present-passive	19 -19
loose:v0=agree	-16 16
loose:v0=be	12 -12
loose:v0=have	6 -6
loose:v0=other	8 -8
loose:v0=say	-15 15
loose:v0=stay	7 -7
loose:v1=be	14 -14
loose:v1=call	-11 11
loose:v1=extend	-9 9
loose:v1=freeze	-6 6
loose:v1=have	6 -6
loose:v1=meet	9 -9
loose:v1=say	-15 15
loose:v1=stay	14 -14
loose:vt0=agree past	-12 12
loose:vt0=say past	6 -6
loose:vt0=stay modal	12 -12
moratorium:l1=a	24 -24
moratorium:l1=the	-21 21
moratorium:l2=<begin>	7 -7
moratorium:r1=on	17 -17
more:c0=agree	-13 13
more:c0=bear	17 -17
more:c0=deny	7 -7
more:c0=down	-18 18
more:c0=end	35 -35
more:c0=propose	7 -7
more:c0=say	9 -9
more:c0=sell	16 -16
more:c0=stay	11 -11
more:c0=threaten	9 -9
more:c0=up	9 -9
more:c1=agree	-11 11
more:c1=begin	-7 7
more:c1=deny	19 -19
more:c1=down	-14 14
more:c1=end	16 -16
more:c1=propose	-14 14
more:c1=say	7 -7
more:c1=sell	18 -18
more:c1=suspend	6 -6
more:c1=threaten	6 -6
more:ct0=agree future	-17 17
more:ct0=agree modal	18 -18
more:ct0=agree past	-16 16
more:ct0=agree pluperfect	-13 13
more:ct0=agree present	11 -11
more:ct0=bear future	17 -17
more:ct0=bear past	30 -30
more:ct0=bear perfect	21 -21
more:ct0=bear present	-11 11
more:ct0=buy future	13 -13
more:ct0=down past	-19 19
more:ct0=down perfect	-6 6
more:ct0=end past	23 -23
more:ct0=impose future	-16 16
more:ct0=impose modal-passive	9 -9
more:ct0=propose future	13 -13
more:ct0=propose past	-11 11
more:ct0=propose past-passive	7 -7
more:ct0=propose pluperfect	19 -19
more:ct0=say future	-9 9
more:ct0=say past	8 -8
more:ct0=say perfect	10 -10
more:ct0=sell modal	13 -13
more:ct0=stay future-passive	-12 12
more:ct0=stay present	8 -8
more:ct0=stay present-passive	8 -8
more:ct0=suspend modal	-6 6
more:ct0=suspend past	7 -7
more:ct0=up present	13 -13
more:ct1=agree future	-15 15
more:ct1=agree modal	14 -14
more:ct1=agree participle-passive	13 -13
more:ct1=agree past	-17 17
more:ct1=agree perfect	-11 11
more:ct1=bear infinitive	-14 14
more:ct1=bear past	28 -28
more:ct1=bear perfect	21 -21
more:ct1=bear present	-11 11
more:ct1=begin gerund	-15 15
more:ct1=buy future	13 -13
more:ct1=buy infinitive	16 -16
more:ct1=down past	-16 16
more:ct1=impose future	-14 14
more:ct1=impose infinitive	6 -6
more:ct1=impose modal-passive	9 -9
more:ct1=impose participle-passive	12 -12
more:ct1=impose past	12 -12
more:ct1=impose perfect	-7 7
more:ct1=impose pluperfect	-6 6
more:ct1=impose present	-7 7
more:ct1=propose future	12 -12
more:ct1=propose modal	-24 24
more:ct1=propose past	-8 8
more:ct1=propose perfect	-6 6
more:ct1=propose pluperfect	8 -8
more:ct1=propose present	-9 9
more:ct1=say future	-9 9
more:ct1=say perfect	9 -9
more:ct1=sell modal	13 -13
more:ct1=stay future-passive	-12 12
more:ct1=stay present-passive	8 -8
more:ct1=suspend modal	-6 6
more:ct1=suspend participle-passive	22 -22
more:ct1=suspend past	7 -7
more:ct1=up infinitive	-6 6
more:ct1=up present	13 -13
more:l1="	9 -9
more:l1='s	19 -19
more:l1=,	-6 6
more:l1=:	-32 32
more:l1=<agent>	20 -20
more:l1=<day-ahead>	6 -6
more:l1=<day-gone>	24 -24
more:l1=<duty>	8 -8
more:l1=<gate>	6 -6
more:l1=<level-noun>	-20 20
more:l1=<level>	48 -48
more:l1=<money>	21 -21
more:l1=<name>	44 -44
more:l1=<not>	16 -16
more:l1=<office>	8 -8
more:l1=<organisation>	35 -35
more:l1=<points>	-29 29
more:l1=<seat>	20 -20
more:l1=<sender>	8 -8
more:l1=<span>	-36 36
more:l1=<v-agree>	12 -12
more:l1=<v-bear>	17 -17
more:l1=<v-buy>	8 -8
more:l1=<v-propose>	-24 24
more:l1=<v-target>	-13 13
more:l1=a	-35 35
more:l1=add	-14 14
more:l1=also	12 -12
more:l1=an	-13 13
more:l1=and	40 -40
more:l1=another	-13 13
more:l1=any	-11 11
more:l1=anything	13 -13
more:l1=be	-21 21
more:l1=been	20 -20
more:l1=by	23 -23
more:l1=can	8 -8
more:l1=charge	-14 14
more:l1=could	12 -12
more:l1=do	15 -15
more:l1=expect	8 -8
more:l1=further	-21 21
more:l1=get	14 -14
more:l1=given	22 -22
more:l1=has	34 -34
more:l1=have	23 -23
more:l1=i	6 -6
more:l1=in	11 -11
more:l1=is	-16 16
more:l1=it	-19 19
more:l1=its	-27 27
more:l1=last	8 -8
more:l1=no	-13 13
more:l1=not	28 -28
more:l1=nothing	12 -12
more:l1=of	-30 30
more:l1=on	-27 27
more:l1=once	20 -20
more:l1=one	-6 6
more:l1=other	18 -18
more:l1=propose	-13 13
more:l1=second	8 -8
more:l1=shall	10 -10
more:l1=should	-9 9
more:l1=side	19 -19
more:l1=that	-19 19
more:l1=the	9 -9
more:l1=them	11 -11
more:l1=therefore	-19 19
more:l1=they	18 -18
more:l1=to	-15 15
more:l1=truce	36 -36
more:l1=two	-30 30
more:l1=unless	13 -13
more:l1=up	-7 7
more:l1=want	-7 7
more:l1=was	7 -7
more:l1=we	-16 16
more:l1=which	10 -10
more:l1=who	-15 15
more:l1=will	-17 17
more:l1=with	-13 13
more:l1=would	-10 10
more:l2="	-19 19
more:l2=,	-22 22
more:l2=;	-29 29
more:l2=<day-ahead>	-22 22
more:l2=<day-today>	9 -9
more:l2=<duty>	20 -20
more:l2=<gate>	13 -13
more:l2=<goods>	6 -6
more:l2=<level-noun>	18 -18
more:l2=<level>	20 -20
more:l2=<month-gone>	13 -13
more:l2=<name>	28 -28
more:l2=<not>	24 -24
more:l2=<office>	-10 10
more:l2=<organisation>	32 -32
more:l2=<person>	8 -8
more:l2=<quality>	32 -32
more:l2=<seat>	50 -50
more:l2=<span>	-6 6
more:l2=<v-sell>	14 -14
more:l2=<v-suspend>	7 -7
more:l2=<v-up>	-6 6
more:l2=a	-10 10
more:l2=after	-26 26
more:l2=agree	-6 6
more:l2=agreement	10 -10
more:l2=and	-24 24
more:l2=approve	-6 6
more:l2=are	6 -6
more:l2=ask	11 -11
more:l2=at	-23 23
more:l2=be	11 -11
more:l2=been	14 -14
more:l2=buy	-9 9
more:l2=call	16 -16
more:l2=charge	-6 6
more:l2=come	-7 7
more:l2=country	-15 15
more:l2=decided	7 -7
more:l2=did	15 -15
more:l2=discuss	8 -8
more:l2=doe	13 -13
more:l2=draft	-14 14
more:l2=duty	9 -9
more:l2=each	19 -19
more:l2=extend	8 -8
more:l2=for	-14 14
more:l2=give	-17 17
more:l2=good	33 -33
more:l2=has	9 -9
more:l2=have	28 -28
more:l2=he	-25 25
more:l2=if	15 -15
more:l2=in	30 -30
more:l2=invest	18 -18
more:l2=like	15 -15
more:l2=may	35 -35
more:l2=not	-11 11
more:l2=nothing	15 -15
more:l2=of	-28 28
more:l2=offer	-8 8
more:l2=on	-12 12
more:l2=order	17 -17
more:l2=pause	9 -9
more:l2=pay	7 -7
more:l2=propose	-9 9
more:l2=put	9 -9
more:l2=ready	-18 18
more:l2=run	9 -9
more:l2=shall	-14 14
more:l2=should	-16 16
more:l2=so	8 -8
more:l2=suspend	13 -13
more:l2=suspension	-28 28
more:l2=take	12 -12
more:l2=tariff	13 -13
more:l2=that	-31 31
more:l2=the	22 -22
more:l2=their	17 -17
more:l2=them	14 -14
more:l2=then	9 -9
more:l2=there	6 -6
more:l2=they	-8 8
more:l2=unless	28 -28
more:l2=want	-6 6
more:l2=was	21 -21
more:l2=we	-11 11
more:l2=were	-9 9
more:l2=whether	-20 20
more:l2=which	-11 11
more:l2=will	-16 16
more:l2=with	11 -11
more:l2=without	17 -17
more:l2=year	12 -12
more:l2=—	16 -16
more:l=, <name>	16 -16
more:l=, a	19 -19
more:l=, and	18 -18
more:l=, for	-20 20
more:l=, he	15 -15
more:l=, is	11 -11
more:l=, no	-29 29
more:l=, was	12 -12
more:l=, which	8 -8
more:l=; the	-12 12
more:l=<begin> <name>	13 -13
more:l=<begin> <person>	16 -16
more:l=<begin> <span>	11 -11
more:l=<begin> a	8 -8
more:l=<begin> an	6 -6
more:l=<begin> he	-9 9
more:l=<begin> it	7 -7
more:l=<begin> no	27 -27
more:l=<begin> the	-18 18
more:l=<day-ahead> ,	-12 12
more:l=<day-gone> that	7 -7
more:l=<day-gone> to	-11 11
more:l=<name> have	24 -24
more:l=<name> to	14 -14
more:l=<name> was	6 -6
more:l=<name> will	7 -7
more:l=<name> would	11 -11
more:l=<span> and	8 -8
more:l=a further	-21 21
more:l=after a	-16 16
more:l=after the	-15 15
more:l=and <seat>	16 -16
more:l=and no	-24 24
more:l=and to	-28 28
more:l=both side	12 -12
more:l=by a	6 -6
more:l=decided to	7 -7
more:l=discuss an	-11 11
more:l=each other	13 -13
more:l=for <span>	-16 16
more:l=for a	9 -9
more:l=for an	-12 12
more:l=for the	14 -14
more:l=has been	22 -22
more:l=in a	12 -12
more:l=in the	13 -13
more:l=invest <money>	11 -11
more:l=is not	13 -13
more:l=is the	15 -15
more:l=it be	15 -15
more:l=it is	-18 18
more:l=it was	10 -10
more:l=it would	-22 22
more:l=like to	12 -12
more:l=may be	34 -34
more:l=not be	22 -22
more:l=of a	-22 22
more:l=of an	-43 43
more:l=offer to	11 -11
more:l=on a	-29 29
more:l=on an	27 -27
more:l=on for	8 -8
more:l=on the	-12 12
more:l=order that	15 -15
more:l=propose a	8 -8
more:l=propose to	-18 18
more:l=ready to	-17 17
more:l=run for	9 -9
more:l=shall be	-18 18
more:l=side would	8 -8
more:l=sign a	-7 7
more:l=sign an	19 -19
more:l=sign the	-6 6
more:l=tariff for	-12 12
more:l=that a	-30 30
more:l=that an	-7 7
more:l=that is	8 -8
more:l=the <organisation>	9 -9
more:l=the <person>	11 -11
more:l=the second	8 -8
more:l=to a	-8 8
more:l=to an	21 -21
more:l=to be	-27 27
more:l=to do	7 -7
more:l=truce is	7 -7
more:l=truce that	-7 7
more:l=unless <organisation>	24 -24
more:l=want to	7 -7
more:l=was not	16 -16
more:l=was the	-10 10
more:l=whether to	-23 23
more:l=will be	-12 12
more:l=with <name>	26 -26
more:l=without the	17 -17
more:l=would be	-15 15
more:longer	-21 21
more:longer no span	-41 41
more:longer span	15 -15
more:lr=, the	-18 18
more:lr=<begin> ,	14 -14
more:lr=<begin> <span>	-28 28
more:lr=<begin> the	-6 6
more:lr=<money> in	10 -10
more:lr=<name> tariff	21 -21
more:lr=<name> their	-25 25
more:lr=<name> to	15 -15
more:lr=<number> point	-21 21
more:lr=<organisation> it	25 -25
more:lr=<span> ,	-15 15
more:lr=<span> .	-38 38
more:lr=<span> of	15 -15
more:lr=a ,	6 -6
more:lr=a <level>	25 -25
more:lr=a <points>	14 -14
more:lr=a <span>	-18 18
more:lr=a day	-9 9
more:lr=a extension	-13 13
more:lr=a meet	7 -7
more:lr=a notice	12 -12
more:lr=a of	-39 39
more:lr=a order	11 -11
more:lr=a round	29 -29
more:lr=a time	7 -7
more:lr=a truce	-20 20
more:lr=an ,	9 -9
more:lr=an .	-6 6
more:lr=an <level>	13 -13
more:lr=an by	16 -16
more:lr=an of	15 -15
more:lr=an until	13 -13
more:lr=and <level>	9 -9
more:lr=any .	6 -6
more:lr=be ,	-13 13
more:lr=be .	-14 14
more:lr=be ?	16 -16
more:lr=be by	10 -10
more:lr=be for	-14 14
more:lr=be from	-11 11
more:lr=be to	-16 16
more:lr=be until	-16 16
more:lr=by <span>	12 -12
more:lr=for ,	-14 14
more:lr=for <span>	14 -14
more:lr=for talk	7 -7
more:lr=further of	-14 14
more:lr=has the	6 -6
more:lr=have their	21 -21
more:lr=he ,	10 -10
more:lr=he .	11 -11
more:lr=he that	-12 12
more:lr=is by	7 -7
more:lr=is than	-12 12
more:lr=it ,	-10 10
more:lr=it .	-8 8
more:lr=it that	6 -6
more:lr=meet in	7 -7
more:lr=no ,	16 -16
more:lr=no .	-22 22
more:lr=no than	-17 17
more:lr=of than	8 -8
more:lr=that <span>	-17 17
more:lr=that the	12 -12
more:lr=the "	16 -16
more:lr=the ,	-10 10
more:lr=the in	23 -23
more:lr=the is	11 -11
more:lr=the it	-15 15
more:lr=the of	-30 30
more:lr=the part	7 -7
more:lr=the round	-9 9
more:lr=the the	7 -7
more:lr=the time	6 -6
more:lr=the was	33 -33
more:lr=the would	-30 30
more:lr=to ,	16 -16
more:lr=to for	-19 19
more:lr=to the	-37 37
more:lr=to their	9 -9
more:lr=to until	-12 12
more:lr=was by	-6 6
more:lr=was on	14 -14
more:lr=will .	18 -18
more:lr=will their	-8 8
more:lr=will to	-12 12
more:lr=would talking	8 -8
more:lr=would the	-18 18
more:lr=would until	-22 22
more:made	15 -15
more:made span	19 -19
more:r1=.	-12 12
more:r1=:	-11 11
more:r1=;	-15 15
more:r1=<agent>	29 -29
more:r1=<day-ahead>	7 -7
more:r1=<day-gone>	14 -14
more:r1=<day-today>	20 -20
more:r1=<duty>	42 -42
more:r1=<end>	40 -40
more:r1=<goods>	30 -30
more:r1=<level-noun>	-13 13
more:r1=<level>	21 -21
more:r1=<money>	25 -25
more:r1=<name>	38 -38
more:r1=<number>	-16 16
more:r1=<organisation>	10 -10
more:r1=<points>	26 -26
more:r1=<quality>	16 -16
more:r1=<span>	-29 29
more:r1=<v-bear>	15 -15
more:r1=<v-begin>	-13 13
more:r1=<v-buy>	12 -12
more:r1=<v-down>	14 -14
more:r1=<v-end>	24 -24
more:r1=<v-propose>	21 -21
more:r1=<v-sell>	6 -6
more:r1=<v-stay>	19 -19
more:r1=<v-suspend>	-25 25
more:r1=a	20 -20
more:r1=an	10 -10
more:r1=and	-45 45
more:r1=as	-9 9
more:r1=at	-10 10
more:r1=be	16 -16
more:r1=before	-28 28
more:r1=beyond	-24 24
more:r1=collect	13 -13
more:r1=duty	17 -17
more:r1=enter	-10 10
more:r1=exist	7 -7
more:r1=extension	-14 14
more:r1=from	-7 7
more:r1=had	-12 12
more:r1=has	-15 15
more:r1=in	14 -14
more:r1=is	-27 27
more:r1=it	-23 23
more:r1=its	13 -13
more:r1=last	12 -12
more:r1=list	15 -15
more:r1=meet	18 -18
more:r1=negotiate	7 -7
more:r1=next	13 -13
more:r1=notice	14 -14
more:r1=of	-6 6
more:r1=on	31 -31
more:r1=once	24 -24
more:r1=order	12 -12
more:r1=our	-20 20
more:r1=part	8 -8
more:r1=point	-20 20
more:r1=round	19 -19
more:r1=suspend	-18 18
more:r1=talk	15 -15
more:r1=tariff	30 -30
more:r1=term	-36 36
more:r1=than	36 -36
more:r1=that	-6 6
more:r1=their	-9 9
more:r1=there	15 -15
more:r1=thi	33 -33
more:r1=time	6 -6
more:r1=to	-23 23
more:r1=truce	-13 13
more:r1=twice	19 -19
more:r1=until	-26 26
more:r1=up	10 -10
more:r1=was	6 -6
more:r1=week	7 -7
more:r1=with	13 -13
more:r1=within	7 -7
more:r1=would	-22 22
more:r2="	-13 13
more:r2=.	6 -6
more:r2=;	-17 17
more:r2=<day-gone>	-37 37
more:r2=<duty>	12 -12
more:r2=<end>	16 -16
more:r2=<gate>	18 -18
more:r2=<goods>	21 -21
more:r2=<level>	-20 20
more:r2=<money>	24 -24
more:r2=<month-ahead>	11 -11
more:r2=<number>	12 -12
more:r2=<person>	-34 34
more:r2=<points>	6 -6
more:r2=<quality>	16 -16
more:r2=<sender>	10 -10
more:r2=<span>	-12 12
more:r2=<v-agree>	23 -23
more:r2=<v-bear>	18 -18
more:r2=<v-begin>	6 -6
more:r2=<v-end>	7 -7
more:r2=<v-impose>	16 -16
more:r2=<v-propose>	6 -6
more:r2=<v-say>	8 -8
more:r2=<v-stay>	-24 24
more:r2=?	-17 17
more:r2=a	36 -36
more:r2=an	10 -10
more:r2=and	-35 35
more:r2=another	24 -24
more:r2=as	-34 34
more:r2=at	-16 16
more:r2=be	-10 10
more:r2=been	-35 35
more:r2=before	-11 11
more:r2=but	20 -20
more:r2=ceasefire	21 -21
more:r2=duty	15 -15
more:r2=from	15 -15
more:r2=further	-12 12
more:r2=good	-16 16
more:r2=has	-9 9
more:r2=hold	11 -11
more:r2=if	13 -13
more:r2=in	6 -6
more:r2=is	-6 6
more:r2=its	-29 29
more:r2=last	-25 25
more:r2=nothing	19 -19
more:r2=old	8 -8
more:r2=once	-14 14
more:r2=one	7 -7
more:r2=our	12 -12
more:r2=over	8 -8
more:r2=pay	10 -10
more:r2=plan	21 -21
more:r2=rate	-6 6
more:r2=remain	-21 21
more:r2=run	-17 17
more:r2=sign	13 -13
more:r2=standstill	-8 8
more:r2=suspend	10 -10
more:r2=talk	10 -10
more:r2=than	14 -14
more:r2=that	10 -10
more:r2=the	-15 15
more:r2=to	-6 6
more:r2=trade	-12 12
more:r2=two	21 -21
more:r2=under	10 -10
more:r2=until	-10 10
more:r2=we	9 -9
more:r2=week	-10 10
more:r2=were	-11 11
more:r2=what	21 -21
more:r2=will	13 -13
more:r2=word	11 -11
more:r2=would	15 -15
more:r2=year	16 -16
more:r=, a	23 -23
more:r=, and	-31 31
more:r=, as	-15 15
more:r=, by	-36 36
more:r=, for	-16 16
more:r=, in	17 -17
more:r=, of	-13 13
more:r=, the	13 -13
more:r=, to	-18 18
more:r=, until	6 -6
more:r=. "	-15 15
more:r=. <end>	-7 7
more:r=<day-ahead> .	22 -22
more:r=<end> <end>	40 -40
more:r=<level> ,	6 -6
more:r=<level> .	8 -8
more:r=<level> for	9 -9
more:r=<level> on	-17 17
more:r=<level> tariff	8 -8
more:r=<number> ,	16 -16
more:r=<number> .	-20 20
more:r=<points> ,	-8 8
more:r=<points> are	7 -7
more:r=<points> of	14 -14
more:r=<span> ,	7 -7
more:r=<span> .	-43 43
more:r=<span> <end>	34 -34
more:r=<span> and	-8 8
more:r=at the	7 -7
more:r=before the	11 -11
more:r=charge <level>	-7 7
more:r=collect the	13 -13
more:r=day .	6 -6
more:r=duty on	15 -15
more:r=extension of	-15 15
more:r=for <span>	-37 37
more:r=for another	16 -16
more:r=for the	6 -6
more:r=from <day-ahead>	-19 19
more:r=had been	-13 13
more:r=has been	-19 19
more:r=in <month-ahead>	8 -8
more:r=in <month-gone>	26 -26
more:r=in the	-9 9
more:r=it by	31 -31
more:r=it to	-6 6
more:r=it until	-37 37
more:r=it would	10 -10
more:r=its <level>	-6 6
more:r=its duty	8 -8
more:r=matter .	6 -6
more:r=on <day-ahead>	11 -11
more:r=on <day-gone>	12 -12
more:r=once ,	12 -12
more:r=pay <level>	-11 11
more:r=round ,	-13 13
more:r=round of	22 -22
more:r=term .	8 -8
more:r=than <level>	-10 10
more:r=than <money>	23 -23
more:r=than <span>	11 -11
more:r=than a	10 -10
more:r=than last	6 -6
more:r=that <name>	8 -8
more:r=that he	6 -6
more:r=that the	-9 9
more:r=the <level>	10 -10
more:r=the duty	14 -14
more:r=the old	6 -6
more:r=the pause	-10 10
more:r=the peace	6 -6
more:r=the tariff	11 -11
more:r=the truce	-34 34
more:r=their tariff	-20 20
more:r=their truce	9 -9
more:r=to <day-ahead>	-16 16
more:r=to <day-gone>	-43 43
more:r=to be	9 -9
more:r=to come	9 -9
more:r=to pay	10 -10
more:r=to the	-37 37
more:r=until <day-ahead>	26 -26
more:r=until the	-46 46
more:r=was sign	13 -13
more:t0=future-not	-22 22
more:t0=future-passive	-25 25
more:t0=future-passive-not	15 -15
more:t0=modal-not	22 -22
more:t0=modal-passive-not	7 -7
more:t0=past	8 -8
more:t0=past-not	-26 26
more:t0=past-passive	28 -28
more:t0=perfect-not	-18 18
more:t0=perfect-passive	26 -26
more:t0=pluperfect	12 -12
more:t0=present-not	29 -29
more:t0=present-passive	-10 10
more:t0=present-passive-not	14 -14
more:v0=add	7 -7
more:v0=agree	-13 13
more:v0=be	15 -15
more:v0=buy	-6 6
more:v0=call	9 -9
more:v0=carry	-19 19
more:v0=collect	7 -7
more:v0=come	-6 6
more:v0=end	21 -21
more:v0=expect	11 -11
more:v0=extend	-9 9
more:v0=fall	-10 10
more:v0=get	7 -7
more:v0=hold	7 -7
more:v0=keep	11 -11
more:v0=leave	-18 18
more:v0=let	8 -8
more:v0=look	-17 17
more:v0=offer	14 -14
more:v0=other	-11 11
more:v0=pay	14 -14
more:v0=promise	15 -15
more:v0=propose	-14 14
more:v0=raise	7 -7
more:v0=ready	-14 14
more:v0=run	-25 25
more:v0=see	15 -15
more:v0=take	12 -12
more:v0=want	15 -15
more:v1=approve	-6 6
more:v1=be	18 -18
more:v1=call	21 -21
more:v1=carry	-31 31
more:v1=charge	-12 12
more:v1=collect	10 -10
more:v1=come	-7 7
more:v1=continue	-6 6
more:v1=discuss	7 -7
more:v1=extend	7 -7
more:v1=fall	-10 10
more:v1=hold	17 -17
more:v1=leave	-21 21
more:v1=let	13 -13
more:v1=like	-37 37
more:v1=look	-18 18
more:v1=make	-9 9
more:v1=other	13 -13
more:v1=pay	15 -15
more:v1=prepare	-10 10
more:v1=promise	12 -12
more:v1=push	-12 12
more:v1=put	-6 6
more:v1=raise	7 -7
more:v1=ready	-14 14
more:v1=run	-19 19
more:v1=see	8 -8
more:v1=take	15 -15
more:v1=tell	-9 9
more:vt0=add future	9 -9
more:vt0=add modal	7 -7
more:vt0=add present	-7 7
more:vt0=agree past	-18 18
more:vt0=agree perfect	12 -12
more:vt0=agree pluperfect	-11 11
more:vt0=announce past	11 -11
more:vt0=approve perfect	19 -19
more:vt0=ask perfect	-12 12
more:vt0=ask present	15 -15
more:vt0=be future	-8 8
more:vt0=be modal	14 -14
more:vt0=be present	13 -13
more:vt0=buy future	12 -12
more:vt0=carry present	-14 14
more:vt0=come present	-7 7
more:vt0=continue future	-11 11
more:vt0=end past	19 -19
more:vt0=extend future	-15 15
more:vt0=extend modal	13 -13
more:vt0=extend past	-17 17
more:vt0=extend present	-8 8
more:vt0=fall past	-13 13
more:vt0=get past	25 -25
more:vt0=get present	-12 12
more:vt0=go present	9 -9
more:vt0=have past	-21 21
more:vt0=have present	8 -8
more:vt0=keep future	8 -8
more:vt0=keep present	12 -12
more:vt0=leave present	-13 13
more:vt0=meet future	12 -12
more:vt0=meet modal	-6 6
more:vt0=meet present	-6 6
more:vt0=offer past	12 -12
more:vt0=offer perfect	19 -19
more:vt0=other future	-18 18
more:vt0=other past	8 -8
more:vt0=other perfect	11 -11
more:vt0=other pluperfect	-8 8
more:vt0=other present	-14 14
more:vt0=pay present	7 -7
more:vt0=propose perfect	-18 18
more:vt0=propose pluperfect	-9 9
more:vt0=put present	14 -14
more:vt0=ready present	-14 14
more:vt0=say perfect	8 -8
more:vt0=see future	13 -13
more:vt0=sign future	-15 15
more:vt0=sign modal	15 -15
more:vt0=sign past	9 -9
more:vt0=sign perfect	-15 15
more:vt0=sign present	7 -7
more:vt0=take past	9 -9
more:waits	-12 12
more:waits no span	-14 14
more:wished	-11 11
more:wished no span	-6 6
more:wished span	-7 7
more=	53 -53
more=refused+longer	-10 10
more=waits+longer	-11 11
more=waits+refused+longer	9 -9
more=wished+longer	-27 27
more=wished+made+longer	49 -49
no span	63 -63
on hold:c0=impose	7 -7
on hold:c0=stay	-9 9
on hold:c1=impose	7 -7
on hold:c1=stay	-9 9
on hold:l1=<duty>	13 -13
on hold:r1=for	-6 6
on hold:r1=since	-13 13
on hold:r2=<span>	-6 6
on hold:v0=put	7 -7
on hold:v1=put	7 -7
on ice:l1=<points>	7 -7
on ice:r1=.	-19 19
on ice:r1=for	16 -16
on ice:r2=<end>	-18 18
pause:c0=agree	-16 16
pause:c0=bear	6 -6
pause:c0=impose	6 -6
pause:c0=propose	-14 14
pause:c0=say	9 -9
pause:c1=agree	-11 11
pause:c1=bear	6 -6
pause:c1=propose	-11 11
pause:c1=stay	-6 6
pause:c1=up	13 -13
pause:ct0=agree past	-18 18
pause:ct0=impose past	-8 8
pause:ct0=impose present	11 -11
pause:ct0=stay present	8 -8
pause:ct1=agree past	-10 10
pause:ct1=impose infinitive	-19 19
pause:ct1=impose present	11 -11
pause:ct1=stay present	8 -8
pause:l1=<duty>	-25 25
pause:l1=<span>	13 -13
pause:l1=a	-8 8
pause:l1=tariff	-25 25
pause:l1=the	9 -9
pause:l2=:	-16 16
pause:l2=<v-bear>	6 -6
pause:l2=<v-propose>	-20 20
pause:l2=a	-22 22
pause:l2=before	9 -9
pause:l2=call	-14 14
pause:l2=for	-16 16
pause:l2=is	16 -16
pause:l2=that	19 -19
pause:l2=the	-8 8
pause:r1=.	-17 17
pause:r1=<v-impose>	6 -6
pause:r1=<v-stay>	-14 14
pause:r1=for	19 -19
pause:r1=is	21 -21
pause:r1=of	14 -14
pause:r1=run	-21 21
pause:r1=to	-7 7
pause:r1=with	-32 32
pause:r2=<end>	-17 17
pause:r2=<span>	17 -17
pause:r2=on	-11 11
pause:r2=the	-15 15
pause:r2=their	6 -6
pause:t0=past	-8 8
pause:t0=present	9 -9
pause:v0=call	-14 14
pause:v0=have	17 -17
pause:v1=agree	9 -9
pause:v1=call	-14 14
pause:v1=have	16 -16
pauses:l1=<person>	17 -17
pauses:r2=for	14 -14
peace:c0=impose	10 -10
peace:c1=impose	9 -9
peace:ct0=stay present	-7 7
peace:ct1=stay present	-8 8
peace:l1=a	8 -8
peace:l1=the	15 -15
peace:l2=<begin>	13 -13
peace:l2=<not>	6 -6
peace:l2=<v-impose>	6 -6
peace:l2=a	-23 23
peace:l2=round	6 -6
peace:r1=.	9 -9
peace:r1=in	6 -6
peace:r1=talk	8 -8
peace:r2="	6 -6
peace:r2=<end>	11 -11
peace:r2=the	6 -6
peace:t0=past	6 -6
peace:v1=be	-6 6
prolong:c0=agree	-7 7
prolong:c0=say	-17 17
prolong:c1=impose	6 -6
prolong:c1=propose	-7 7
prolong:c1=say	-17 17
prolong:ct0=impose past	-9 9
prolong:ct0=propose present	8 -8
prolong:ct1=impose participle-passive	13 -13
prolong:ct1=impose past	-9 9
prolong:ct1=propose present	8 -8
prolong:l1=to	-7 7
prolong:l1=would	-20 20
prolong:l2=<name>	22 -22
prolong:l2=<v-propose>	-6 6
prolong:l2=ready	-12 12
prolong:l2=want	12 -12
prolong:r1=the	-25 25
prolong:r2=.	15 -15
prolong:r2=<duty>	-11 11
prolong:r2=by	15 -15
prolong:r2=tariff	-11 11
prolong:r2=truce	-14 14
prolong:r2=until	-20 20
prolong:t0=past	-8 8
prolong:t0=present	-11 11
prolong:v0=agree	-7 7
prolong:v0=ready	-12 12
prolong:v0=want	22 -22
prolong:v1=ready	-12 12
prolong:v1=want	22 -22
prolongation:c0=agree	-7 7
prolongation:c0=impose	-11 11
prolongation:c1=agree	-7 7
prolongation:c1=impose	-17 17
prolongation:l1=a	-14 14
prolongation:l1=the	11 -11
prolongation:l2=<begin>	9 -9
prolongation:r1=,	-11 11
prolongation:r1=of	-22 22
prolongation:r2=<span>	-7 7
prolongation:t0=past	16 -16
prolonged:l1=<not>	14 -14
prolonged:l1=be	-13 13
prolonged:l1=have	6 -6
prolonged:l1=is	7 -7
prolonged:l1=not	14 -14
prolonged:l1=was	12 -12
prolonged:l2=<name>	19 -19
prolonged:l2=has	24 -24
prolonged:l2=is	-10 10
prolonged:l2=it	20 -20
prolonged:r1=by	-16 16
prolonged:r1=once	8 -8
prolonged:r1=the	16 -16
prolonged:r1=to	11 -11
prolonged:r2=<day-ahead>	11 -11
prolonged:r2=<day-gone>	-11 11
prolonged:r2=<duty>	13 -13
prolonged:r2=tariff	13 -13
prolonged:t0=future-passive	-20 20
prolonged:t0=past-passive	13 -13
prolonged:t0=perfect	17 -17
prolonged:t0=perfect-passive	24 -24
prolonged:t0=present-passive-not	10 -10
prolonged:v0=other	9 -9
prolonged:v1=other	9 -9
prolongs:l1=<organisation>	18 -18
prolongs:l2=unless	18 -18
prolongs:r1=it	19 -19
prolongs:r1=the	-9 9
prolongs:r2=.	18 -18
put off:c0=impose	13 -13
put off:c1=impose	13 -13
put off:l2=,	6 -6
put off:l2=the	7 -7
put off:r1=for	19 -19
put off:r2=<span>	22 -22
put off:v0=put	13 -13
put off:v1=put	13 -13
quiet:c0=agree	-16 16
quiet:c0=begin	-9 9
quiet:c0=propose	-23 23
quiet:c0=stay	14 -14
quiet:c0=suspend	-10 10
quiet:c1=agree	-19 19
quiet:c1=impose	-18 18
quiet:c1=propose	-24 24
quiet:c1=stay	7 -7
quiet:c1=suspend	-12 12
quiet:ct1=impose infinitive	-21 21
quiet:l1=<begin>	9 -9
quiet:l1=<duty>	18 -18
quiet:l1=<goods>	-19 19
quiet:l1=<points>	8 -8
quiet:l1=<v-stay>	-9 9
quiet:l1=<v-suspend>	-13 13
quiet:l1=a	12 -12
quiet:l1=are	6 -6
quiet:l1=has	7 -7
quiet:l1=in	12 -12
quiet:l1=is	8 -8
quiet:l1=it	-16 16
quiet:l1=of	-9 9
quiet:l1=stay	-13 13
quiet:l1=the	-7 7
quiet:l1=to	-10 10
quiet:l2=<begin>	12 -12
quiet:l2=<not>	7 -7
quiet:l2=<points>	7 -7
quiet:l2=<v-propose>	12 -12
quiet:l2=a	-23 23
quiet:l2=have	-8 8
quiet:l2=it	7 -7
quiet:l2=of	-21 21
quiet:l2=put	18 -18
quiet:l2=round	6 -6
quiet:l2=the	-17 17
quiet:l=<begin> <begin>	9 -9
quiet:l=<span> of	-15 15
quiet:l=round of	6 -6
quiet:lr=<points> until	7 -7
quiet:lr=been since	-7 7
quiet:lr=of ,	-15 15
quiet:lr=of talk	6 -6
quiet:r1=.	7 -7
quiet:r1=<end>	-13 13
quiet:r1=<v-impose>	18 -18
quiet:r1=for	-7 7
quiet:r1=in	23 -23
quiet:r1=on	-25 25
quiet:r1=since	-16 16
quiet:r1=talk	8 -8
quiet:r2="	-6 6
quiet:r2=<day-ahead>	27 -27
quiet:r2=<end>	-6 6
quiet:r2=<month-gone>	-19 19
quiet:r2=<span>	8 -8
quiet:r2=a	7 -7
quiet:r2=and	7 -7
quiet:r=, "	-9 9
quiet:r=, and	7 -7
quiet:r=<end> <end>	-13 13
quiet:r=until <day-ahead>	20 -20
quiet:t0=modal	-23 23
quiet:t0=past	38 -38
quiet:t0=present	-21 21
quiet:v0=be	12 -12
quiet:v0=have	16 -16
quiet:v0=put	13 -13
quiet:v0=stay	-13 13
quiet:v1=be	6 -6
quiet:v1=have	27 -27
quiet:v1=put	8 -8
quiet:v1=stay	-13 13
quiet:vt0=put perfect	16 -16
quiet:vt0=put present	26 -26
refrain:r1=from	17 -17
renew:l1=to	-17 17
renew:r1=the	-19 19
renew:r2=.	9 -9
renew:r2=truce	-16 16
renewal:l1=a	-19 19
renewal:l2=<begin>	-11 11
renewed:l1=<not>	9 -9
renewed:l1=been	10 -10
renewed:l1=not	7 -7
renewed:l2=,	-21 21
renewed:l2=<not>	6 -6
renewed:l2=is	6 -6
renewed:l2=not	6 -6
renewed:r1=,	17 -17
renewed:r2=<month-gone>	13 -13
renewed:r2=<span>	-17 17
renewed:r2=the	19 -19
renewed:t0=present-passive-not	7 -7
renewed:v0=other	9 -9
renewed:v1=other	9 -9
s:!	12 -12
s:"	13 -13
s:'	21 -21
s:(	-26 26
s:)	-26 26
s:*	-44 44
s:,	9 -9
s:-	-12 12
s:/	38 -38
s::	-20 20
s:<agent>	-13 13
s:<day-ahead>	-20 20
s:<day-today>	12 -12
s:<gate>	10 -10
s:<goods-amount>	40 -40
s:<level-noun>	11 -11
s:<level>	16 -16
s:<money>	31 -31
s:<month-ahead>	13 -13
s:<month-gone>	46 -46
s:<not>	41 -41
s:<number>	41 -41
s:<organisation>	34 -34
s:<person>	-7 7
s:<points>	19 -19
s:<quality>	-15 15
s:<seat>	-17 17
s:<sender>	14 -14
s:<span>	-25 25
s:<taker>	28 -28
s:<v-buy>	31 -31
s:<v-deny>	12 -12
s:<v-end>	20 -20
s:<v-impose>	13 -13
s:<v-propose>	-45 45
s:<v-sell>	11 -11
s:<v-stay>	14 -14
s:<v-suspend>	6 -6
s:<v-target>	6 -6
s:<v-threaten>	22 -22
s:<v-up>	13 -13
s:@	26 -26
s:_	20 -20
s:a	-10 10
s:above	10 -10
s:accept	-9 9
s:access	11 -11
s:accord	11 -11
s:according	-42 42
s:account	10 -10
s:act	25 -25
s:add	8 -8
s:adopt	-8 8
s:affair	-19 19
s:affected	12 -12
s:after	38 -38
s:afterward	-18 18
s:again	25 -25
s:against	37 -37
s:agenda	10 -10
s:agree	-13 13
s:agreement	37 -37
s:air	-11 11
s:airline	23 -23
s:al	12 -12
s:alert	-12 12
s:alive	-33 33
s:all	-18 18
s:allow	-9 9
s:allowed	24 -24
s:almost	23 -23
s:alone	13 -13
s:along	29 -29
s:also	9 -9
s:altogether	6 -6
s:am	-8 8
s:amount	6 -6
s:an	-7 7
s:and	6 -6
s:announcement	26 -26
s:answer	-6 6
s:antimony	18 -18
s:anything	23 -23
s:apart	6 -6
s:appeal	-10 10
s:apple	-26 26
s:application	17 -17
s:approval	-28 28
s:approve	-13 13
s:are	11 -11
s:armistice	6 -6
s:army	18 -18
s:arrangement	-14 14
s:arrive	15 -15
s:article	-31 31
s:as	-14 14
s:aside	29 -29
s:ask	-6 6
s:asleep	13 -13
s:assume	-22 22
s:autumn	-21 21
s:await	-14 14
s:away	13 -13
s:b	6 -6
s:back	32 -32
s:bag	-9 9
s:ban	6 -6
s:banana	10 -10
s:bar	23 -23
s:base	-40 40
s:battery	-15 15
s:bay	15 -15
s:be	-20 20
s:bean	-13 13
s:bear	13 -13
s:because	17 -17
s:become	18 -18
s:beef	24 -24
s:been	-13 13
s:beer	-9 9
s:before	28 -28
s:believe	-21 21
s:belong	7 -7
s:bergen	-24 24
s:beside	7 -7
s:better	7 -7
s:beyond	-19 19
s:big	23 -23
s:bill	8 -8
s:blacklisted	-7 7
s:block	10 -10
s:boat	7 -7
s:border	32 -32
s:both	-27 27
s:break	15 -15
s:bridge	25 -25
s:broadcaster	7 -7
s:broke	28 -28
s:broken	18 -18
s:budget	6 -6
s:built	18 -18
s:busan	-10 10
s:business	8 -8
s:but	-38 38
s:by	11 -11
s:cabinet	-19 19
s:calendar	23 -23
s:call	34 -34
s:calm	-9 9
s:cancel	-15 15
s:cannot	24 -24
s:capacity	8 -8
s:car	24 -24
s:card	-7 7
s:carry	-35 35
s:case	-6 6
s:cash	12 -12
s:catch	15 -15
s:cease	-7 7
s:ceasefire	9 -9
s:cement	-33 33
s:cent	10 -10
s:ceramic	36 -36
s:certain	-20 20
s:chair	20 -20
s:chance	7 -7
s:change	28 -28
s:charge	-16 16
s:chenggang	-18 18
s:chicago	-6 6
s:chicken	-6 6
s:chip	24 -24
s:christma	-10 10
s:city	7 -7
s:claim	15 -15
s:clear	14 -14
s:client	8 -8
s:clock	39 -39
s:close	10 -10
s:closed	18 -18
s:club	38 -38
s:coach	24 -24
s:cod	10 -10
s:coffee	-11 11
s:collect	26 -26
s:come	31 -31
s:commander	18 -18
s:commerce	-8 8
s:commercial	18 -18
s:commit	-6 6
s:company	31 -31
s:concern	14 -14
s:conclude	19 -19
s:conference	18 -18
s:confirm	22 -22
s:conflict	9 -9
s:consensu	-7 7
s:consent	35 -35
s:constructive	-16 16
s:contract	31 -31
s:control	19 -19
s:conversation	15 -15
s:copper	-9 9
s:cost	22 -22
s:cotton	26 -26
s:could	9 -9
s:council	9 -9
s:counted	10 -10
s:countermeasure	14 -14
s:country	22 -22
s:court	23 -23
s:cover	-33 33
s:covered	-6 6
s:crane	11 -11
s:critical	12 -12
s:current	-13 13
s:custom	46 -46
s:customer	15 -15
s:dairy	-19 19
s:date	10 -10
s:day	-14 14
s:de	-39 39
s:dead	9 -9
s:deadline	40 -40
s:deal	16 -16
s:decided	-19 19
s:decision	15 -15
s:declare	21 -21
s:decline	-9 9
s:decree	10 -10
s:delay	-9 9
s:delegation	10 -10
s:demand	28 -28
s:deny	23 -23
s:described	6 -6
s:desk	-14 14
s:did	34 -34
s:die	-23 23
s:difference	16 -16
s:different	18 -18
s:discuss	-34 34
s:discussion	11 -11
s:dispute	-27 27
s:do	-7 7
s:docker	14 -14
s:document	-25 25
s:doe	43 -43
s:dollar	8 -8
s:donald	7 -7
s:done	-9 9
s:double	-7 7
s:down	12 -12
s:draft	-56 56
s:draw	-14 14
s:drawer	-12 12
s:drop	-24 24
s:dry	9 -9
s:during	26 -26
s:duty	-19 19
s:each	-18 18
s:earlier	31 -31
s:easter	19 -19
s:eastern	10 -10
s:economic	-19 19
s:effect	26 -26
s:either	44 -44
s:election	-12 12
s:electricity	8 -8
s:eleven	-30 30
s:else	17 -17
s:elsewhere	13 -13
s:emergency	21 -21
s:employer	28 -28
s:end	12 -12
s:energy	22 -22
s:enter	16 -16
s:entity	29 -29
s:entry	-10 10
s:envoy	9 -9
s:ever	-10 10
s:every	-8 8
s:everybody	23 -23
s:everything	-19 19
s:exchanged	10 -10
s:exclusion	43 -43
s:exist	-14 14
s:expect	19 -19
s:expire	25 -25
s:expiry	-20 20
s:explain	8 -8
s:exporter	19 -19
s:extend	27 -27
s:extension	-24 24
s:extra	16 -16
s:face	24 -24
s:fail	27 -27
s:failed	33 -33
s:fair	-10 10
s:fall	15 -15
s:family	11 -11
s:far	22 -22
s:farm	-18 18
s:farmer	16 -16
s:favour	-23 23
s:fear	10 -10
s:fee	17 -17
s:fentanyl	-6 6
s:ferry	14 -14
s:fertiliser	-15 15
s:few	30 -30
s:fifth	8 -8
s:figure	9 -9
s:find	30 -30
s:finished	12 -12
s:fire	12 -12
s:firm	12 -12
s:first	7 -7
s:fishing	17 -17
s:fix	18 -18
s:flag	6 -6
s:flat	-22 22
s:flour	-18 18
s:follow	36 -36
s:followed	35 -35
s:following	-11 11
s:force	40 -40
s:forced	9 -9
s:foreign	9 -9
s:former	6 -6
s:found	-7 7
s:four	9 -9
s:fourth	16 -16
s:framework	37 -37
s:free	22 -22
s:freeze	-14 14
s:fresh	-32 32
s:friday	6 -6
s:friend	-18 18
s:from	-22 22
s:frozen	-8 8
s:fruit	-12 12
s:full	-16 16
s:further	9 -9
s:future	-12 12
s:gallium	22 -22
s:game	10 -10
s:gate	11 -11
s:gave	40 -40
s:general	9 -9
s:geneva	43 -43
s:georgia	-17 17
s:germanium	18 -18
s:give	-9 9
s:given	11 -11
s:glass	-15 15
s:go	-15 15
s:good	52 -52
s:government	-22 22
s:grace	7 -7
s:grant	26 -26
s:great	11 -11
s:group	24 -24
s:grower	10 -10
s:guest	-15 15
s:gun	28 -28
s:had	21 -21
s:half	14 -14
s:hall	6 -6
s:halve	6 -6
s:hand	-26 26
s:handshake	25 -25
s:hang	18 -18
s:happened	7 -7
s:harbour	6 -6
s:harvest	-12 12
s:hasn't	19 -19
s:have	36 -36
s:having	12 -12
s:he	-18 18
s:he'd	-22 22
s:head	31 -31
s:hear	-21 21
s:hearing	-17 17
s:height	-15 15
s:heightened	-34 34
s:help	11 -11
s:helping	-17 17
s:her	-13 13
s:high	-8 8
s:higher	16 -16
s:him	-35 35
s:his	-25 25
s:hold	9 -9
s:holiday	16 -16
s:home	36 -36
s:hospital	8 -8
s:hotel	7 -7
s:hour	-7 7
s:house	-16 16
s:household	15 -15
s:hundred	-13 13
s:i	-34 34
s:if	-20 20
s:import	17 -17
s:importer	-16 16
s:impose	48 -48
s:including	10 -10
s:increase	21 -21
s:industry	-15 15
s:informed	-13 13
s:initial	-9 9
s:initialled	-53 53
s:instead	-36 36
s:interest	22 -22
s:interview	-12 12
s:into	10 -10
s:invest	29 -29
s:investigation	8 -8
s:is	-24 24
s:island	15 -15
s:issue	6 -6
s:it	-10 10
s:itself	9 -9
s:joint	-9 9
s:judge	14 -14
s:jump	14 -14
s:just	29 -29
s:kind	14 -14
s:kitchen	-9 9
s:know	-22 22
s:labor	8 -8
s:lamb	8 -8
s:land	9 -9
s:lapse	53 -53
s:large	16 -16
s:largest	7 -7
s:last	-26 26
s:lasted	41 -41
s:lasting	16 -16
s:late	-8 8
s:later	8 -8
s:law	10 -10
s:lay	10 -10
s:leader	10 -10
s:least	-27 27
s:leave	-9 9
s:led	35 -35
s:lender	17 -17
s:length	-45 45
s:less	-17 17
s:let	-41 41
s:letter	-14 14
s:level	34 -34
s:levy	-26 26
s:li	-21 21
s:licence	-13 13
s:lie	-15 15
s:life	-16 16
s:lifeng	10 -10
s:lift	10 -10
s:light	8 -8
s:like	25 -25
s:likely	-36 36
s:likewise	7 -7
s:limit	20 -20
s:line	6 -6
s:list	6 -6
s:listed	-16 16
s:listing	9 -9
s:lithium	13 -13
s:little	11 -11
s:loan	34 -34
s:local	-15 15
s:london	23 -23
s:long	-21 21
s:longer	-12 12
s:lorry	21 -21
s:lose	15 -15
s:lot	-14 14
s:lower	-13 13
s:m	39 -39
s:machine	-14 14
s:machinery	8 -8
s:madrid	-19 19
s:magnet	14 -14
s:make	49 -49
s:maker	11 -11
s:many	10 -10
s:market	35 -35
s:matter	-19 19
s:may	31 -31
s:me	11 -11
s:meal	-28 28
s:meant	25 -25
s:meantime	-9 9
s:meanwhile	10 -10
s:media	-15 15
s:mediator	43 -43
s:medicine	-19 19
s:meet	-14 14
s:mid	6 -6
s:middle	-15 15
s:midnight	41 -41
s:might	-10 10
s:milk	-7 7
s:mill	17 -17
s:million	10 -10
s:mineral	-12 12
s:minister	7 -7
s:ministry	-35 35
s:monday	18 -18
s:money	19 -19
s:month	-24 24
s:more	11 -11
s:morning	19 -19
s:most	-14 14
s:mountain	-15 15
s:mr	-10 10
s:much	12 -12
s:my	-10 10
s:named	-9 9
s:national	18 -18
s:nearly	14 -14
s:need	-13 13
s:negotiate	17 -17
s:negotiator	-9 9
s:neighbour	15 -15
s:neither	23 -23
s:never	11 -11
s:new	-20 20
s:newspaper	18 -18
s:nexperia	9 -9
s:next	-36 36
s:nickel	24 -24
s:no	9 -9
s:nobody	24 -24
s:none	-10 10
s:noon	13 -13
s:nor	17 -17
s:northern	24 -24
s:note	30 -30
s:notice	56 -56
s:now	29 -29
s:number	11 -11
s:odd	-11 11
s:odesa	9 -9
s:of	-9 9
s:off	23 -23
s:offer	-7 7
s:official	14 -14
s:oil	20 -20
s:old	24 -24
s:older	16 -16
s:olive	-6 6
s:onion	-28 28
s:open	-23 23
s:opened	12 -12
s:operator	17 -17
s:opinion	7 -7
s:opposition	24 -24
s:or	34 -34
s:orange	-10 10
s:order	43 -43
s:ordinary	26 -26
s:origin	-15 15
s:other	32 -32
s:otherwise	-16 16
s:out	15 -15
s:outside	-6 6
s:own	40 -40
s:owned	18 -18
s:owner	18 -18
s:package	10 -10
s:paper	-45 45
s:parcel	10 -10
s:parliament	11 -11
s:part	7 -7
s:partner	7 -7
s:party	28 -28
s:pass	-7 7
s:passed	10 -10
s:past	6 -6
s:pay	37 -37
s:payment	11 -11
s:pen	8 -8
s:penalty	8 -8
s:people	-15 15
s:per	11 -11
s:perhap	7 -7
s:period	-18 18
s:permanent	10 -10
s:permit	8 -8
s:person	8 -8
s:phone	-6 6
s:phosphate	11 -11
s:pile	9 -9
s:plan	22 -22
s:plant	19 -19
s:player	7 -7
s:policy	11 -11
s:pork	6 -6
s:port	-6 6
s:possible	-49 49
s:post	30 -30
s:poultry	9 -9
s:power	8 -8
s:prepare	10 -10
s:present	18 -18
s:presenter	-10 10
s:press	15 -15
s:price	15 -15
s:prime	8 -8
s:principle	-44 44
s:prisoner	18 -18
s:proclamation	15 -15
s:product	6 -6
s:prolongation	-21 21
s:prolonged	20 -20
s:prolonging	-16 16
s:promise	-8 8
s:proposal	-35 35
s:propose	-38 38
s:protest	7 -7
s:provide	-14 14
s:provided	11 -11
s:province	12 -12
s:purchase	-17 17
s:push	-18 18
s:put	7 -7
s:quarter	9 -9
s:question	17 -17
s:quota	13 -13
s:radio	-11 11
s:railway	23 -23
s:raise	35 -35
s:raspberry	-11 11
s:rate	8 -8
s:reach	16 -16
s:read	25 -25
s:reader	8 -8
s:recall	24 -24
s:receive	-19 19
s:reciprocal	-26 26
s:reckon	10 -10
s:recommend	-17 17
s:reduce	-6 6
s:refused	-7 7
s:regard	11 -11
s:relief	23 -23
s:remain	-30 30
s:remove	7 -7
s:renew	9 -9
s:renewed	8 -8
s:rent	20 -20
s:replace	8 -8
s:reply	-21 21
s:report	-12 12
s:reporter	12 -12
s:republic	15 -15
s:request	-17 17
s:require	-18 18
s:respite	-17 17
s:restriction	16 -16
s:result	18 -18
s:resume	8 -8
s:retain	8 -8
s:return	6 -6
s:review	13 -13
s:rice	-20 20
s:ridge	18 -18
s:right	12 -12
s:rise	27 -27
s:river	29 -29
s:road	22 -22
s:round	23 -23
s:rum	21 -21
s:run	-6 6
s:sale	12 -12
s:same	20 -20
s:sanction	15 -15
s:save	18 -18
s:say	-20 20
s:season	-15 15
s:section	44 -44
s:security	8 -8
s:seek	-20 20
s:sell	18 -18
s:senate	-21 21
s:send	-7 7
s:separate	15 -15
s:set	28 -28
s:settle	-22 22
s:several	10 -10
s:share	15 -15
s:she	19 -19
s:shipbuilder	6 -6
s:shipbuilding	11 -11
s:shipment	14 -14
s:shook	-28 28
s:short	-21 21
s:should	12 -12
s:show	24 -24
s:shrimp	11 -11
s:shrink	7 -7
s:shut	20 -20
s:side	-9 9
s:sign	14 -14
s:signature	-40 40
s:silence	7 -7
s:similar	13 -13
s:since	6 -6
s:sir	-21 21
s:sit	14 -14
s:six	15 -15
s:sleep	-23 23
s:small	23 -23
s:snow	12 -12
s:so	-9 9
s:something	-6 6
s:sooner	13 -13
s:soybean	-13 13
s:space	25 -25
s:spare	12 -12
s:speak	-15 15
s:speaking	7 -7
s:special	-22 22
s:spirit	-30 30
s:spoke	-16 16
s:spoken	21 -21
s:spring	-12 12
s:st	-37 37
s:stage	13 -13
s:stand	-14 14
s:standstill	-17 17
s:start	-35 35
s:state	-15 15
s:statement	-29 29
s:stay	7 -7
s:still	-25 25
s:stock	-13 13
s:stockholm	-15 15
s:story	8 -8
s:stretch	-14 14
s:student	7 -7
s:subject	-19 19
s:subsidiary	17 -17
s:successor	-19 19
s:such	10 -10
s:sugar	-16 16
s:suggest	-23 23
s:summit	10 -10
s:sunflower	8 -8
s:supplier	11 -11
s:surcharge	-10 10
s:suspend	-6 6
s:table	-34 34
s:talk	-11 11
s:talked	-24 24
s:talking	-10 10
s:tariff	17 -17
s:tax	19 -19
s:telephone	33 -33
s:television	-68 68
s:tell	-12 12
s:term	-9 9
s:text	-46 46
s:textile	18 -18
s:than	17 -17
s:thank	-15 15
s:that	-19 19
s:their	9 -9
s:them	16 -16
s:themselve	-6 6
s:then	-18 18
s:there	9 -9
s:therefore	-33 33
s:these	-10 10
s:they'd	8 -8
s:they'll	-25 25
s:thi	17 -17
s:thing	20 -20
s:think	29 -29
s:third	-11 11
s:those	-17 17
s:threat	13 -13
s:three	-14 14
s:through	-10 10
s:thu	23 -23
s:ticket	13 -13
s:tiktok	20 -20
s:timber	-16 16
s:time	35 -35
s:to	-15 15
s:tobacco	6 -6
s:together	29 -29
s:toll	8 -8
s:tomatoe	18 -18
s:ton	8 -8
s:too	26 -26
s:top	15 -15
s:topic	-23 23
s:total	7 -7
s:touch	7 -7
s:toward	14 -14
s:track	15 -15
s:tractor	-17 17
s:trade	-32 32
s:trader	-14 14
s:train	15 -15
s:tram	8 -8
s:transfer	22 -22
s:transport	12 -12
s:treat	9 -9
s:treaty	9 -9
s:true	-40 40
s:trump	8 -8
s:tuesday	-19 19
s:two	-7 7
s:tyre	-18 18
s:under	41 -41
s:understanding	-18 18
s:undertake	10 -10
s:union	15 -15
s:unit	8 -8
s:unlawful	8 -8
s:unless	21 -21
s:unreliable	19 -19
s:upon	-26 26
s:upper	7 -7
s:urge	14 -14
s:us	-27 27
s:use	7 -7
s:used	11 -11
s:valid	-10 10
s:valley	7 -7
s:vessel	19 -19
s:vice	17 -17
s:video	15 -15
s:view	-13 13
s:village	23 -23
s:visit	-27 27
s:void	8 -8
s:voted	-6 6
s:wage	22 -22
s:want	-17 17
s:wap	-20 20
s:war	-6 6
s:warn	27 -27
s:was	26 -26
s:watche	-10 10
s:way	-18 18
s:we	-28 28
s:wednesday	21 -21
s:week	-11 11
s:weekend	14 -14
s:welcome	29 -29
s:welcomed	16 -16
s:what	-16 16
s:whatever	11 -11
s:wheat	-13 13
s:whether	-28 28
s:which	-7 7
s:while	-14 14
s:whisky	8 -8
s:who	34 -34
s:whole	7 -7
s:whom	-22 22
s:win	21 -21
s:window	9 -9
s:wine	-8 8
s:wire	-14 14
s:with	11 -11
s:withdraw	-17 17
s:withhold	11 -11
s:within	18 -18
s:without	17 -17
s:word	-8 8
s:work	18 -18
s:worked	-28 28
s:worker	9 -9
s:world	16 -16
s:worry	15 -15
s:would	-43 43
s:yarn	18 -18
s:year	21 -21
s:yes	-24 24
s:yet	-56 56
s:you	34 -34
s:your	-23 23
s:zero	-13 13
s:•	-37 37
second:c0=agree	-15 15
second:c0=bear	13 -13
second:c0=begin	-7 7
second:c0=down	-11 11
second:c0=impose	-17 17
second:c0=propose	-7 7
second:c1=agree	-8 8
second:c1=bear	14 -14
second:c1=begin	-7 7
second:c1=down	-11 11
second:c1=impose	-15 15
second:c1=propose	-7 7
second:c1=stay	-6 6
second:ct0=begin present	-12 12
second:ct0=impose perfect	-21 21
second:ct0=stay past	10 -10
second:ct1=begin present	-12 12
second:ct1=impose perfect	-22 22
second:ct1=stay past	10 -10
second:l1=<begin>	22 -22
second:l2=;	-9 9
second:l2=<begin>	9 -9
second:l2=<v-begin>	8 -8
second:l2=after	-27 27
second:l2=and	19 -19
second:l2=in	25 -25
second:l2=of	-11 11
second:l2=on	-13 13
second:l2=that	12 -12
second:r1=,	18 -18
second:r1=.	6 -6
second:r1=<agent>	22 -22
second:r1=<span>	-19 19
second:r1=<v-bear>	13 -13
second:r1=<v-buy>	11 -11
second:r1=<v-impose>	15 -15
second:r1=and	-11 11
second:r1=meet	13 -13
second:r1=of	21 -21
second:r1=order	11 -11
second:r1=part	8 -8
second:r1=round	6 -6
second:r1=term	-23 23
second:r1=time	15 -15
second:r1=week	7 -7
second:r2=,	-22 22
second:r2=.	-6 6
second:r2=:	11 -11
second:r2=<end>	10 -10
second:r2=<v-begin>	7 -7
second:r2=in	17 -17
second:r2=is	18 -18
second:r2=last	-23 23
second:r2=of	11 -11
second:r2=on	15 -15
second:r2=the	-12 12
second:t0=perfect	-20 20
second:v0=agree	-18 18
second:v0=meet	7 -7
second:v1=meet	9 -9
sides=0	32 -32
sides=1	8 -8
sides=3	-25 25
sleep:c0=impose	22 -22
sleep:c1=impose	-12 12
sleep:c1=suspend	-6 6
sleep:l1=<points>	8 -8
sleep:l1=to	-18 18
sleep:r1=.	6 -6
sleep:r1=until	-9 9
sleep:r2=.	6 -6
sleep:r2=<end>	6 -6
sleep:v1=sleep	-6 6
span	-26 26
spare:ct1=target infinitive	14 -14
spare:l1=to	14 -14
spared:c0=target	12 -12
spared:c1=target	16 -16
spared:l1=be	8 -8
spared:v0=spare	12 -12
spared:v1=spare	16 -16
standstill:c0=agree	-8 8
standstill:c0=impose	-10 10
standstill:c0=propose	-20 20
standstill:c1=impose	-6 6
standstill:c1=propose	-15 15
standstill:ct0=agree past	15 -15
standstill:ct0=impose past	14 -14
standstill:ct0=impose perfect	-9 9
standstill:ct0=impose present	-17 17
standstill:ct1=impose past	19 -19
standstill:ct1=impose perfect	-6 6
standstill:ct1=impose present	-13 13
standstill:l1=<duty>	21 -21
standstill:l1=a	-7 7
standstill:l1=the	14 -14
standstill:l2=<begin>	12 -12
standstill:l2=<v-propose>	-7 7
standstill:r1=,	-15 15
standstill:r1=on	25 -25
standstill:t0=past	7 -7
standstill:t0=perfect	-9 9
standstill:t0=present	-20 20
standstill:v0=agree	-11 11
stay:c0=stay	7 -7
stay:c0=suspend	7 -7
stay:c1=impose	-6 6
stay:c1=stay	14 -14
stay:c1=suspend	8 -8
stay:ct0=stay modal	12 -12
stay:ct0=suspend modal	12 -12
stay:ct1=stay infinitive	9 -9
stay:ct1=stay modal	12 -12
stay:ct1=suspend infinitive	9 -9
stay:ct1=suspend modal	12 -12
stay:l1=<duty>	-21 21
stay:l1=<goods>	15 -15
stay:l1=and	-19 19
stay:l1=duty	-11 11
stay:l1=good	9 -9
stay:l1=tariff	-12 12
stay:l1=they	14 -14
stay:l1=would	9 -9
stay:l2=,	-11 11
stay:l2=<quality>	11 -11
stay:l2=it	8 -8
stay:r1=at	14 -14
stay:r1=on	-9 9
stay:r1=there	-18 18
stay:r2=.	6 -6
stay:r2=<level>	6 -6
stay:r2=<v-impose>	-18 18
stay:r2=the	11 -11
stay:r2=until	-18 18
stay:t0=future	-15 15
stay:t0=modal	12 -12
stay:v0=stay	7 -7
stay:v1=stay	13 -13
stays:l1=,	-22 22
stays:l1=<duty>	-14 14
stays:l1=<level-noun>	9 -9
stays:l1=<level>	-15 15
stays:l1=<v-impose>	8 -8
stays:l1=and	13 -13
stays:l1=tariff	-20 20
stays:l2=,	-12 12
stays:l2=<quality>	-7 7
stays:l2=on	9 -9
stays:l2=reciprocal	-15 15
stays:l2=the	15 -15
stays:r1=,	-19 19
stays:r1=for	7 -7
stays:r1=on	-24 24
stays:r1=where	10 -10
stays:r2=<end>	6 -6
stays:r2=and	-20 20
stays:r2=the	-22 22
stays:r2=until	7 -7
stays:t0=past	8 -8
successor:l1=a	14 -14
suspend:c0=propose	11 -11
suspend:ct0=agree past	6 -6
suspend:ct0=agree perfect	-23 23
suspend:l1=also	8 -8
suspend:l1=side	8 -8
suspend:l1=to	-7 7
suspend:l1=will	11 -11
suspend:l2=<begin>	14 -14
suspend:l2=<day-today>	-13 13
suspend:l2=<name>	10 -10
suspend:l2=<v-agree>	-8 8
suspend:l2=<v-impose>	-18 18
suspend:l2=<v-propose>	-6 6
suspend:l2=agree	-12 12
suspend:l2=will	10 -10
suspend:l2=would	12 -12
suspend:r1=<points>	22 -22
suspend:r1=for	-15 15
suspend:r1=the	-15 15
suspend:r1=their	22 -22
suspend:r2=<span>	-15 15
suspend:r2=<v-agree>	9 -9
suspend:r2=<v-end>	13 -13
suspend:r2=<v-impose>	-13 13
suspend:r2=<v-target>	9 -9
suspend:r2=additional	-10 10
suspend:r2=on	16 -16
suspend:r2=strike	9 -9
suspend:t0=present	22 -22
suspended:c0=stay	13 -13
suspended:c1=impose	8 -8
suspended:c1=stay	10 -10
suspended:ct0=impose past-passive	-11 11
suspended:ct0=impose perfect	9 -9
suspended:ct0=impose perfect-passive	10 -10
suspended:ct0=stay present	12 -12
suspended:ct0=suspend past-passive	7 -7
suspended:ct0=suspend perfect	8 -8
suspended:ct0=suspend perfect-passive	10 -10
suspended:ct1=impose past-passive	7 -7
suspended:ct1=impose perfect	9 -9
suspended:ct1=impose perfect-passive	10 -10
suspended:ct1=stay present	11 -11
suspended:ct1=suspend past-passive	7 -7
suspended:ct1=suspend perfect	8 -8
suspended:ct1=suspend perfect-passive	10 -10
suspended:l1=,	15 -15
suspended:l1=<duty>	-7 7
suspended:l1=<name>	-19 19
suspended:l1=<points>	13 -13
suspended:l1=<v-stay>	-10 10
suspended:l1=and	10 -10
suspended:l1=be	-23 23
suspended:l1=been	11 -11
suspended:l1=is	13 -13
suspended:l1=it	6 -6
suspended:l1=tariff	-11 11
suspended:l1=the	-12 12
suspended:l2=,	-22 22
suspended:l2=<begin>	15 -15
suspended:l2=<duty>	-15 15
suspended:l2=<gate>	18 -18
suspended:l2=<name>	-9 9
suspended:l2=and	-11 11
suspended:l2=good	8 -8
suspended:l2=has	6 -6
suspended:l2=it	23 -23
suspended:l2=of	-12 12
suspended:l2=on	9 -9
suspended:l2=reciprocal	-14 14
suspended:l2=tariff	-14 14
suspended:l2=the	9 -9
suspended:l2=they	21 -21
suspended:l2=to	-14 14
suspended:l2=will	18 -18
suspended:r1=<duty>	-10 10
suspended:r1=<points>	10 -10
suspended:r1=duty	-10 10
suspended:r1=in	14 -14
suspended:r1=its	9 -9
suspended:r1=on	16 -16
suspended:r1=since	6 -6
suspended:r1=the	6 -6
suspended:r1=their	-19 19
suspended:r2=<duty>	-17 17
suspended:r2=<month-gone>	11 -11
suspended:r2=<number>	9 -9
suspended:r2=<v-impose>	10 -10
suspended:r2=of	14 -14
suspended:r2=the	-8 8
suspended:t0=past-passive	-11 11
suspended:t0=perfect	9 -9
suspended:t0=perfect-passive	10 -10
suspended:v0=keep	6 -6
suspended:v0=leave	-7 7
suspended:v0=remain	18 -18
suspended:v1=keep	6 -6
suspended:v1=leave	-7 7
suspended:v1=remain	18 -18
suspended:v1=suspend	7 -7
suspends:l1=<name>	30 -30
suspends:l1=and	-35 35
suspends:l1=it	-21 21
suspends:l2=<begin>	-8 8
suspends:l2=the	26 -26
suspends:r1=<points>	-24 24
suspends:r1=for	24 -24
suspends:r1=its	-6 6
suspends:r2=<duty>	6 -6
suspends:r2=<span>	20 -20
suspends:r2=of	-28 28
suspension:c0=agree	-11 11
suspension:c0=propose	7 -7
suspension:c0=stay	-11 11
suspension:c1=agree	-24 24
suspension:c1=impose	-18 18
suspension:ct0=impose past	-7 7
suspension:ct1=impose past	-7 7
suspension:l1=a	-22 22
suspension:l1=the	11 -11
suspension:l2=,	-6 6
suspension:l2=<begin>	8 -8
suspension:l2=that	-25 25
suspension:l2=the	7 -7
suspension:r1=,	-20 20
suspension:r1=.	12 -12
suspension:r1=<v-begin>	-15 15
suspension:r1=<v-end>	14 -14
suspension:r1=<v-impose>	-24 24
suspension:r1=begin	13 -13
suspension:r1=end	13 -13
suspension:r1=is	27 -27
suspension:r1=last	11 -11
suspension:r1=was	8 -8
suspension:r2=<duty>	9 -9
suspension:r2=<end>	13 -13
suspension:r2=<name>	23 -23
suspension:r2=additional	-7 7
suspension:r2=its	11 -11
suspension:r2=on	22 -22
suspension:t0=modal	12 -12
suspension:t0=past	12 -12
suspension:v0=be	-9 9
taken off:c0=begin	-6 6
taken off:c0=impose	-6 6
taken off:c1=begin	-6 6
taken off:c1=impose	-6 6
taken off:v0=take	-6 6
taken off:v1=take	-6 6
top	44 -44
truce:c0=agree	7 -7
truce:c0=begin	6 -6
truce:c0=down	-14 14
truce:c0=impose	-9 9
truce:c0=propose	-9 9
truce:c0=say	8 -8
truce:c0=stay	-6 6
truce:c0=suspend	31 -31
truce:c0=target	-13 13
truce:c1=bear	-29 29
truce:c1=begin	13 -13
truce:c1=down	-8 8
truce:c1=sell	-14 14
truce:c1=suspend	32 -32
truce:c1=target	-13 13
truce:c1=up	-9 9
truce:ct0=agree modal	-9 9
truce:ct0=agree past	10 -10
truce:ct0=agree perfect	12 -12
truce:ct0=agree present	11 -11
truce:ct0=bear modal	-29 29
truce:ct0=bear perfect	15 -15
truce:ct0=bear present	15 -15
truce:ct0=down past	-12 12
truce:ct0=end past	-6 6
truce:ct0=impose future	-17 17
truce:ct0=impose past	-8 8
truce:ct0=impose past-passive	12 -12
truce:ct0=impose perfect	-6 6
truce:ct0=impose present	10 -10
truce:ct0=impose present-passive	12 -12
truce:ct0=propose past	-12 12
truce:ct0=propose present	-8 8
truce:ct0=say past	7 -7
truce:ct0=stay perfect	10 -10
truce:ct0=stay pluperfect	7 -7
truce:ct0=suspend present	9 -9
truce:ct0=up past	11 -11
truce:ct0=up present	14 -14
truce:ct1=agree modal	-9 9
truce:ct1=agree participle-passive	8 -8
truce:ct1=agree past	25 -25
truce:ct1=bear infinitive	-31 31
truce:ct1=bear modal	-29 29
truce:ct1=bear perfect	15 -15
truce:ct1=bear present	15 -15
truce:ct1=begin past	19 -19
truce:ct1=down past	-12 12
truce:ct1=impose future	-17 17
truce:ct1=impose gerund	-10 10
truce:ct1=impose infinitive	-9 9
truce:ct1=impose participle-passive	9 -9
truce:ct1=impose past	13 -13
truce:ct1=impose past-passive	7 -7
truce:ct1=impose perfect	-9 9
truce:ct1=impose present	11 -11
truce:ct1=impose present-passive	12 -12
truce:ct1=propose infinitive	-10 10
truce:ct1=say past	7 -7
truce:ct1=stay infinitive	-12 12
truce:ct1=stay modal	-8 8
truce:ct1=stay perfect	9 -9
truce:ct1=stay pluperfect	7 -7
truce:ct1=stay present	6 -6
truce:ct1=suspend present	9 -9
truce:ct1=up infinitive	-13 13
truce:ct1=up past	11 -11
truce:ct1=up present	14 -14
truce:l1=:	-17 17
truce:l1=<begin>	19 -19
truce:l1=<duty>	-9 9
truce:l1=<gate>	7 -7
truce:l1=<goods>	34 -34
truce:l1=<not>	15 -15
truce:l1=<person>	17 -17
truce:l1=<span>	12 -12
truce:l1=<v-agree>	7 -7
truce:l1=<v-impose>	27 -27
truce:l1=a	-19 19
truce:l1=busan	-12 12
truce:l1=extend	18 -18
truce:l1=first	-15 15
truce:l1=geneva	7 -7
truce:l1=in	13 -13
truce:l1=its	14 -14
truce:l1=longer	-9 9
truce:l1=new	-55 55
truce:l1=no	13 -13
truce:l1=on	9 -9
truce:l1=own	10 -10
truce:l1=second	-22 22
truce:l1=sugar	10 -10
truce:l1=tariff	-14 14
truce:l1=that	16 -16
truce:l1=their	16 -16
truce:l1=thi	-24 24
truce:l2="	15 -15
truce:l2=,	-21 21
truce:l2=:	-9 9
truce:l2=;	14 -14
truce:l2=<begin>	9 -9
truce:l2=<day-ahead>	27 -27
truce:l2=<goods>	-19 19
truce:l2=<name>	-9 9
truce:l2=<not>	18 -18
truce:l2=<span>	-39 39
truce:l2=<v-bear>	-23 23
truce:l2=<v-down>	17 -17
truce:l2=<v-end>	23 -23
truce:l2=<v-impose>	-6 6
truce:l2=<v-propose>	-13 13
truce:l2=a	-38 38
truce:l2=about	-15 15
truce:l2=after	14 -14
truce:l2=agree	11 -11
truce:l2=and	16 -16
truce:l2=approve	18 -18
truce:l2=as	26 -26
truce:l2=be	-18 18
truce:l2=before	14 -14
truce:l2=carry	-25 25
truce:l2=during	9 -9
truce:l2=extend	15 -15
truce:l2=for	-6 6
truce:l2=from	7 -7
truce:l2=get	24 -24
truce:l2=had	8 -8
truce:l2=has	13 -13
truce:l2=have	-12 12
truce:l2=in	12 -12
truce:l2=is	8 -8
truce:l2=it	27 -27
truce:l2=its	-19 19
truce:l2=keep	-12 12
truce:l2=leave	16 -16
truce:l2=out	19 -19
truce:l2=prolonged	9 -9
truce:l2=renew	-16 16
truce:l2=sign	-10 10
truce:l2=that	-18 18
truce:l2=the	-10 10
truce:l2=to	21 -21
truce:l2=unless	-7 7
truce:l2=want	-13 13
truce:l2=was	13 -13
truce:l2=what	7 -7
truce:l2=when	35 -35
truce:l2=which	14 -14
truce:l2=with	19 -19
truce:l2=without	12 -12
truce:l=" a	21 -21
truce:l=" the	-6 6
truce:l='s tariff	11 -11
truce:l=, a	15 -15
truce:l=, the	-16 16
truce:l=: a	-43 43
truce:l=: the	17 -17
truce:l=; the	9 -9
truce:l=<begin> <begin>	19 -19
truce:l=<begin> a	-12 12
truce:l=<begin> its	12 -12
truce:l=<begin> that	16 -16
truce:l=<begin> their	24 -24
truce:l=<day-ahead> the	23 -23
truce:l=<name> 's	-9 9
truce:l=<name> :	-9 9
truce:l=<span> tariff	-42 42
truce:l=a <span>	-12 12
truce:l=a longer	-10 10
truce:l=a new	-44 44
truce:l=a tariff	26 -26
truce:l=agree a	8 -8
truce:l=and a	22 -22
truce:l=approve the	18 -18
truce:l=before a	8 -8
truce:l=call a	-7 7
truce:l=call the	15 -15
truce:l=carry the	-26 26
truce:l=during the	9 -9
truce:l=extend the	-6 6
truce:l=get a	24 -24
truce:l=has a	12 -12
truce:l=have a	-12 12
truce:l=in a	8 -8
truce:l=is a	13 -13
truce:l=is the	12 -12
truce:l=it a	27 -27
truce:l=its own	-14 14
truce:l=of a	-14 14
truce:l=of the	15 -15
truce:l=of their	-16 16
truce:l=prolong the	-24 24
truce:l=prolonged the	9 -9
truce:l=say the	19 -19
truce:l=sign a	-17 17
truce:l=that a	29 -29
truce:l=that the	-31 31
truce:l=the <span>	35 -35
truce:l=the busan	-13 13
truce:l=the first	-18 18
truce:l=the geneva	7 -7
truce:l=the new	-14 14
truce:l=the present	-9 9
truce:l=the trade	-23 23
truce:l=their tariff	-11 11
truce:l=their trade	13 -13
truce:l=to a	9 -9
truce:l=to the	6 -6
truce:l=under a	7 -7
truce:l=unless the	-7 7
truce:l=when a	10 -10
truce:l=when the	21 -21
truce:l=whether the	11 -11
truce:l=which the	14 -14
truce:l=without the	11 -11
truce:l=— <name>	10 -10
truce:l=— the	-12 12
truce:lr='s with	-25 25
truce:lr=<span> ,	29 -29
truce:lr=<span> in	-38 38
truce:lr=<span> on	20 -20
truce:lr=<span> that	17 -17
truce:lr=a ,	37 -37
truce:lr=a .	-36 36
truce:lr=a :	10 -10
truce:lr=a <end>	8 -8
truce:lr=a between	23 -23
truce:lr=a for	-16 16
truce:lr=a in	12 -12
truce:lr=a is	20 -20
truce:lr=a of	-10 10
truce:lr=a on	-45 45
truce:lr=a over	-15 15
truce:lr=a that	28 -28
truce:lr=a was	15 -15
truce:lr=its with	12 -12
truce:lr=new of	-33 33
truce:lr=tariff ,	-7 7
truce:lr=tariff .	24 -24
truce:lr=tariff between	32 -32
truce:lr=tariff is	-12 12
truce:lr=tariff on	8 -8
truce:lr=tariff run	8 -8
truce:lr=tariff until	-25 25
truce:lr=the ,	-9 9
truce:lr=the .	27 -27
truce:lr=the ?	11 -11
truce:lr=the a	12 -12
truce:lr=the agree	25 -25
truce:lr=the and	9 -9
truce:lr=the as	22 -22
truce:lr=the begin	13 -13
truce:lr=the by	-29 29
truce:lr=the end	-8 8
truce:lr=the expire	-18 18
truce:lr=the for	-17 17
truce:lr=the go	6 -6
truce:lr=the has	25 -25
truce:lr=the hold	12 -12
truce:lr=the in	10 -10
truce:lr=the it	-11 11
truce:lr=the itself	24 -24
truce:lr=the lapse	12 -12
truce:lr=the last	30 -30
truce:lr=the of	31 -31
truce:lr=the over	-12 12
truce:lr=the the	11 -11
truce:lr=the to	-34 34
truce:lr=the will	-32 32
truce:lr=the with	10 -10
truce:lr=the would	-12 12
truce:lr=their by	6 -6
truce:lr=their over	-7 7
truce:lr=trade between	-29 29
truce:r1="	-11 11
truce:r1=<end>	20 -20
truce:r1=<v-agree>	9 -9
truce:r1=<v-begin>	-21 21
truce:r1=<v-impose>	23 -23
truce:r1=<v-stay>	11 -11
truce:r1=<v-suspend>	24 -24
truce:r1=?	25 -25
truce:r1=a	17 -17
truce:r1=after	19 -19
truce:r1=agree	31 -31
truce:r1=apply	-22 22
truce:r1=are	-14 14
truce:r1=as	10 -10
truce:r1=at	-14 14
truce:r1=between	23 -23
truce:r1=by	-7 7
truce:r1=cover	-16 16
truce:r1=expire	-7 7
truce:r1=extend	17 -17
truce:r1=for	6 -6
truce:r1=get	8 -8
truce:r1=has	36 -36
truce:r1=hold	17 -17
truce:r1=in	11 -11
truce:r1=into	-12 12
truce:r1=is	-10 10
truce:r1=it	-11 11
truce:r1=itself	24 -24
truce:r1=lapse	14 -14
truce:r1=last	37 -37
truce:r1=of	-8 8
truce:r1=over	-35 35
truce:r1=run	16 -16
truce:r1=take	-9 9
truce:r1=that	28 -28
truce:r1=the	8 -8
truce:r1=to	-19 19
truce:r1=will	-40 40
truce:r1=with	-13 13
truce:r1=would	-36 36
truce:r2="	13 -13
truce:r2=,	-22 22
truce:r2=:	6 -6
truce:r2=<end>	28 -28
truce:r2=<goods>	-22 22
truce:r2=<month-ahead>	-9 9
truce:r2=<month-gone>	31 -31
truce:r2=<not>	14 -14
truce:r2=<number>	15 -15
truce:r2=<person>	-9 9
truce:r2=<quality>	6 -6
truce:r2=<seat>	26 -26
truce:r2=<v-agree>	11 -11
truce:r2=<v-impose>	29 -29
truce:r2=<v-say>	7 -7
truce:r2=<v-up>	-10 10
truce:r2=a	-10 10
truce:r2=agree	10 -10
truce:r2=and	19 -19
truce:r2=at	-7 7
truce:r2=be	6 -6
truce:r2=by	29 -29
truce:r2=down	9 -9
truce:r2=due	9 -9
truce:r2=duty	12 -12
truce:r2=effect	-9 9
truce:r2=end	12 -12
truce:r2=expire	-22 22
truce:r2=extend	12 -12
truce:r2=for	-15 15
truce:r2=from	-23 23
truce:r2=geneva	14 -14
truce:r2=go	-14 14
truce:r2=has	23 -23
truce:r2=have	-7 7
truce:r2=in	-6 6
truce:r2=keep	-7 7
truce:r2=last	-22 22
truce:r2=no	11 -11
truce:r2=on	-7 7
truce:r2=out	11 -11
truce:r2=over	17 -17
truce:r2=prolonged	-22 22
truce:r2=sign	-6 6
truce:r2=take	11 -11
truce:r2=the	11 -11
truce:r2=their	6 -6
truce:r2=them	11 -11
truce:r2=to	-31 31
truce:r2=was	7 -7
truce:r2=with	12 -12
truce:r=, "	8 -8
truce:r=, and	16 -16
truce:r=, in	6 -6
truce:r=<end> <end>	20 -20
truce:r=? <end>	25 -25
truce:r=begin on	9 -9
truce:r=between <name>	6 -6
truce:r=between the	-8 8
truce:r=between their	16 -16
truce:r=between them	8 -8
truce:r=by <span>	-15 15
truce:r=end ,	10 -10
truce:r=end .	-21 21
truce:r=expire on	-13 13
truce:r=for <span>	-27 27
truce:r=for the	10 -10
truce:r=go on	6 -6
truce:r=hold until	9 -9
truce:r=in <month-gone>	12 -12
truce:r=in the	18 -18
truce:r=in their	-16 16
truce:r=is a	-11 11
truce:r=is extend	23 -23
truce:r=is for	-29 29
truce:r=is in	6 -6
truce:r=is not	16 -16
truce:r=is over	10 -10
truce:r=is prolonged	-14 14
truce:r=it would	-17 17
truce:r=last until	15 -15
truce:r=of <day-gone>	-9 9
truce:r=of <month-ahead>	-11 11
truce:r=of <month-gone>	20 -20
truce:r=of <number>	7 -7
truce:r=of additional	-7 7
truce:r=of geneva	11 -11
truce:r=of its	11 -11
truce:r=of the	-9 9
truce:r=on tariff	17 -17
truce:r=on the	10 -10
truce:r=over the	-13 13
truce:r=run out	9 -9
truce:r=run to	22 -22
truce:r=run until	-14 14
truce:r=take effect	-9 9
truce:r=that end	6 -6
truce:r=that expire	-8 8
truce:r=that has	6 -6
truce:r=that keep	-7 7
truce:r=that run	12 -12
truce:r=that take	10 -10
truce:r=that the	-6 6
truce:r=to the	-18 18
truce:r=was conclude	11 -11
truce:r=was sign	16 -16
truce:r=was to	-22 22
truce:r=will be	-9 9
truce:r=with <name>	-16 16
truce:r=with the	35 -35
truce:r=would be	17 -17
truce:t0=future	-10 10
truce:t0=modal	-19 19
truce:t0=past-passive	17 -17
truce:t0=pluperfect	7 -7
truce:t0=present-not	17 -17
truce:t0=present-passive	15 -15
truce:v0=agree	13 -13
truce:v0=announce	-6 6
truce:v0=ask	40 -40
truce:v0=be	-6 6
truce:v0=charge	-10 10
truce:v0=come	7 -7
truce:v0=declare	8 -8
truce:v0=get	24 -24
truce:v0=leave	-13 13
truce:v0=meet	9 -9
truce:v0=move	7 -7
truce:v0=offer	-20 20
truce:v0=pay	7 -7
truce:v0=put	15 -15
truce:v0=reach	-11 11
truce:v0=ready	-17 17
truce:v0=say	-12 12
truce:v0=settle	-16 16
truce:v0=sign	24 -24
truce:v0=take	-15 15
truce:v1=agree	9 -9
truce:v1=approve	-12 12
truce:v1=ask	44 -44
truce:v1=call	14 -14
truce:v1=carry	-23 23
truce:v1=charge	-10 10
truce:v1=come	7 -7
truce:v1=declare	8 -8
truce:v1=extend	18 -18
truce:v1=get	24 -24
truce:v1=keep	-15 15
truce:v1=leave	-12 12
truce:v1=move	7 -7
truce:v1=offer	-26 26
truce:v1=other	11 -11
truce:v1=pay	7 -7
truce:v1=propose	6 -6
truce:v1=reach	-6 6
truce:v1=ready	-11 11
truce:v1=rise	6 -6
truce:v1=say	-29 29
truce:v1=settle	-16 16
truce:v1=sign	19 -19
truce:vt0=agree past	10 -10
truce:vt0=agree pluperfect	9 -9
truce:vt0=agree present	6 -6
truce:vt0=announce past	-12 12
truce:vt0=approve perfect	9 -9
truce:vt0=ask perfect	24 -24
truce:vt0=be modal	10 -10
truce:vt0=be present	-6 6
truce:vt0=call past	-6 6
truce:vt0=call perfect	7 -7
truce:vt0=extend perfect	-7 7
truce:vt0=have past	18 -18
truce:vt0=leave present	10 -10
truce:vt0=propose past	12 -12
truce:vt0=propose perfect	-9 9
truce:vt0=reach past	-11 11
truce:vt0=ready present	-17 17
truce:vt0=say present	-10 10
truce:vt0=settle past	-16 16
truce:vt0=sign past	30 -30
truce:vt0=sign perfect	26 -26
truce:vt0=want present	-24 24
verb:c0=agree	-8 8
verb:c0=propose	23 -23
verb:c0=suspend	-8 8
verb:c0=up	-8 8
verb:c1=bear	-11 11
verb:c1=impose	15 -15
verb:c1=stay	-9 9
verb:c1=target	11 -11
verb:c1=up	-6 6
verb:ct0=agree perfect	-12 12
verb:ct0=impose modal-passive	12 -12
verb:ct0=impose perfect	21 -21
verb:ct0=impose perfect-passive	-9 9
verb:ct0=impose pluperfect	-10 10
verb:ct0=impose present	10 -10
verb:ct0=propose perfect	27 -27
verb:ct0=stay future	-11 11
verb:ct0=stay modal-passive	7 -7
verb:ct0=stay present	9 -9
verb:ct0=suspend future	-6 6
verb:ct0=suspend modal-passive	9 -9
verb:ct0=suspend past-passive	9 -9
verb:ct0=suspend perfect	18 -18
verb:ct0=suspend present-passive	-10 10
verb:ct0=up future	-12 12
verb:ct0=up modal	10 -10
verb:ct1=impose infinitive-passive	8 -8
verb:ct1=impose modal-passive	12 -12
verb:ct1=impose past-passive	22 -22
verb:ct1=impose perfect	20 -20
verb:ct1=impose perfect-passive	-9 9
verb:ct1=stay future	-19 19
verb:ct1=stay infinitive	-14 14
verb:ct1=stay modal-passive	7 -7
verb:ct1=stay present	8 -8
verb:ct1=suspend future	-6 6
verb:ct1=suspend infinitive-passive	7 -7
verb:ct1=suspend modal-passive	9 -9
verb:ct1=suspend past-passive	9 -9
verb:ct1=suspend perfect	18 -18
verb:ct1=suspend present-passive	-10 10
verb:ct1=target infinitive	14 -14
verb:ct1=up future	-14 14
verb:ct1=up modal	10 -10
verb:l1=,	9 -9
verb:l1=<begin>	8 -8
verb:l1=<duty>	-21 21
verb:l1=<organisation>	8 -8
verb:l1=<person>	11 -11
verb:l1=<points>	13 -13
verb:l1=<seat>	13 -13
verb:l1=<v-stay>	-14 14
verb:l1=<v-suspend>	-6 6
verb:l1=also	12 -12
verb:l1=and	-16 16
verb:l1=are	-6 6
verb:l1=duty	-13 13
verb:l1=has	18 -18
verb:l1=is	23 -23
verb:l1=it	-11 11
verb:l1=stay	-6 6
verb:l1=tariff	-10 10
verb:l1=to	-8 8
verb:l1=was	11 -11
verb:l1=were	16 -16
verb:l1=would	-8 8
verb:l2='s	7 -7
verb:l2=:	8 -8
verb:l2=;	-10 10
verb:l2=<agent>	-14 14
verb:l2=<begin>	14 -14
verb:l2=<day-gone>	32 -32
verb:l2=<day-today>	-13 13
verb:l2=<duty>	-7 7
verb:l2=<gate>	14 -14
verb:l2=<name>	-6 6
verb:l2=<organisation>	7 -7
verb:l2=<points>	-12 12
verb:l2=<v-agree>	-11 11
verb:l2=<v-impose>	-13 13
verb:l2=<v-return>	9 -9
verb:l2=<v-stay>	-10 10
verb:l2=agree	-15 15
verb:l2=both	-21 21
verb:l2=fee	6 -6
verb:l2=good	10 -10
verb:l2=had	12 -12
verb:l2=in	-16 16
verb:l2=is	8 -8
verb:l2=it	35 -35
verb:l2=of	-9 9
verb:l2=on	20 -20
verb:l2=reciprocal	-14 14
verb:l2=tariff	-9 9
verb:l2=that	-22 22
verb:l2=the	31 -31
verb:l2=they	21 -21
verb:l2=to	-6 6
verb:l2=two	-7 7
verb:l2=which	-11 11
verb:l2=will	31 -31
verb:l2=with	-8 8
verb:l2=would	26 -26
verb:l=, <name>	7 -7
verb:l=, and	-13 13
verb:l=, are	-15 15
verb:l=<begin> <begin>	8 -8
verb:l=<begin> <name>	6 -6
verb:l=<begin> it	-19 19
verb:l=<day-gone> to	19 -19
verb:l=<day-today> to	-13 13
verb:l=<name> is	-15 15
verb:l=<points> are	-12 12
verb:l=agree to	-15 15
verb:l=and <name>	-12 12
verb:l=had been	9 -9
verb:l=reciprocal tariff	-14 14
verb:l=the <name>	8 -8
verb:l=the <organisation>	7 -7
verb:l=will be	14 -14
verb:l=would be	15 -15
verb:lr=<name> <points>	10 -10
verb:lr=<name> for	7 -7
verb:lr=and the	11 -11
verb:lr=are ,	-14 14
verb:lr=are .	11 -11
verb:lr=are for	-25 25
verb:lr=are until	27 -27
verb:lr=be .	9 -9
verb:lr=been for	12 -12
verb:lr=is for	7 -7
verb:lr=is until	30 -30
verb:lr=it <points>	-13 13
verb:lr=remain .	-16 16
verb:lr=remain for	15 -15
verb:lr=side <points>	13 -13
verb:lr=stay for	-11 11
verb:lr=tariff until	-13 13
verb:lr=to ,	6 -6
verb:lr=to for	-30 30
verb:lr=to the	27 -27
verb:lr=to their	25 -25
verb:lr=were for	7 -7
verb:lr=will <points>	17 -17
verb:lr=will for	18 -18
verb:lr=will its	14 -14
verb:lr=will the	-9 9
verb:lr=would the	-7 7
verb:r1=.	11 -11
verb:r1=:	19 -19
verb:r1=<duty>	-8 8
verb:r1=<end>	8 -8
verb:r1=<goods>	28 -28
verb:r1=<name>	7 -7
verb:r1=<number>	15 -15
verb:r1=<points>	12 -12
verb:r1=<v-impose>	-22 22
verb:r1=<v-target>	-19 19
verb:r1=a	23 -23
verb:r1=as	-24 24
verb:r1=by	-6 6
verb:r1=duty	-8 8
verb:r1=for	-9 9
verb:r1=from	9 -9
verb:r1=in	16 -16
verb:r1=it	-8 8
verb:r1=most	16 -16
verb:r1=on	14 -14
verb:r1=since	7 -7
verb:r1=the	-10 10
verb:r1=to	8 -8
verb:r1=until	-9 9
verb:r2=,	15 -15
verb:r2=.	8 -8
verb:r2=<day-gone>	-9 9
verb:r2=<end>	19 -19
verb:r2=<gate>	-9 9
verb:r2=<goods>	-13 13
verb:r2=<level-noun>	9 -9
verb:r2=<month-gone>	14 -14
verb:r2=<name>	-12 12
verb:r2=<number>	10 -10
verb:r2=<v-agree>	14 -14
verb:r2=<v-end>	16 -16
verb:r2=<v-propose>	12 -12
verb:r2=<v-target>	15 -15
verb:r2=additional	-23 23
verb:r2=ban	13 -13
verb:r2=control	8 -8
verb:r2=dispute	13 -13
verb:r2=duty	8 -8
verb:r2=fee	25 -25
verb:r2=for	19 -19
verb:r2=from	23 -23
verb:r2=higher	15 -15
verb:r2=on	23 -23
verb:r2=own	10 -10
verb:r2=rare	6 -6
verb:r2=strike	10 -10
verb:r2=tariff	-15 15
verb:r2=the	-21 21
verb:r2=to	7 -7
verb:r2=until	-37 37
verb:r=, the	-15 15
verb:r=. <end>	11 -11
verb:r=<end> <end>	8 -8
verb:r=<points> for	21 -21
verb:r=<points> of	-8 8
verb:r=for the	15 -15
verb:r=from <day-ahead>	-6 6
verb:r=in <month-gone>	7 -7
verb:r=its <level>	-21 21
verb:r=its duty	11 -11
verb:r=its own	10 -10
verb:r=most of	16 -16
verb:r=on <day-gone>	-6 6
verb:r=the control	7 -7
verb:r=their dispute	13 -13
verb:r=until the	-11 11
verb:t0=future	-15 15
verb:t0=modal-passive	18 -18
verb:t0=perfect	25 -25
verb:t0=pluperfect	-9 9
verb:t0=pluperfect-passive	7 -7
verb:t0=present	19 -19
verb:v0=agree	-14 14
verb:v0=be	12 -12
verb:v0=hold	-6 6
verb:v0=keep	6 -6
verb:v0=leave	-6 6
verb:v0=other	16 -16
verb:v0=put	15 -15
verb:v0=remain	18 -18
verb:v0=stay	-7 7
verb:v0=waive	-7 7
verb:v1=be	11 -11
verb:v1=hold	-8 8
verb:v1=keep	6 -6
verb:v1=leave	-6 6
verb:v1=other	14 -14
verb:v1=put	16 -16
verb:v1=remain	18 -18
verb:v1=spare	6 -6
verb:v1=stand	-8 8
verb:v1=stay	-7 7
verb:v1=waive	-7 7
verb:vt0=agree past	-14 14
verb:vt0=agree perfect	-12 12
verb:vt0=hold modal	8 -8
verb:vt0=keep present	6 -6
verb:vt0=leave present	-9 9
verb:vt0=lift perfect	-17 17
verb:vt0=remain present	15 -15
verb:vt0=suspend past	8 -8
verb:vt0=suspend perfect	19 -19
w:added	7 -7
w:again	25 -25
w:another	-21 21
w:armistice	6 -6
w:arrangement	-6 6
w:asleep	13 -13
w:calm	-9 9
w:ceasefire	9 -9
w:continue	-8 8
w:continues	8 -8
w:extended	28 -28
w:extends	12 -12
w:extension	-25 25
w:extra	13 -13
w:freeze	-14 14
w:frozen	-8 8
w:grace	7 -7
w:handshake	25 -25
w:held in	23 -23
w:hold back	-9 9
w:holiday	8 -8
w:holidays	9 -9
w:in the drawer	-17 17
w:keeps	19 -19
w:laid down	10 -10
w:lies	-16 16
w:lifts	18 -18
w:longer	-12 12
w:pause	-11 11
w:paused	9 -9
w:pauses	23 -23
w:prolongation	-21 21
w:prolonged	20 -20
w:prolonging	-16 16
w:put off	35 -35
w:renewed	8 -8
w:respite	-17 17
w:second	7 -7
w:set aside	10 -10
w:shelved	6 -6
w:silence	7 -7
w:sleep	-34 34
w:sleeps	19 -19
w:slept	6 -6
w:spared	18 -18
w:stand still	-12 12
w:standstill	-17 17
w:stay	8 -8
w:stays	-18 18
w:stretch	-14 14
w:successor	-19 19
w:suspend	-17 17
w:suspended	16 -16
w:suspends	-15 15
w:taken off	-6 6
w:waived	-6 6
waived:c0=impose	-6 6
waived:c0=suspend	-7 7
waived:c1=impose	-6 6
waived:c1=suspend	-7 7
waived:v0=waive	-7 7
waived:v1=waive	-7 7
words=loose no span 	87 -87
words=loose no span ahead	-7 7
words=loose no span gone	35 -35
words=loose span 	-22 22
words=loose span ahead	15 -15
words=loose span gone	-7 7
words=loose+more	19 -19
words=loose+more no span 	22 -22
words=loose+more no span ahead	-7 7
words=loose+more no span gone+ahead	-14 14
words=loose+more+quiet	-29 29
words=loose+more+truce	-22 22
words=loose+more+truce no span ahead	22 -22
words=loose+more+verb	8 -8
words=loose+quiet	-9 9
words=loose+quiet no span 	8 -8
words=loose+truce	17 -17
words=loose+truce no span 	19 -19
words=loose+truce no span gone	10 -10
words=loose+truce span ahead	-11 11
words=loose+truce span gone	27 -27
words=loose+truce+verb	-13 13
words=loose+verb no span 	41 -41
words=loose+verb no span gone	9 -9
words=loose+verb span 	-19 19
words=loose+verb span ahead	-32 32
words=loose+verb span gone	22 -22
words=more	20 -20
words=more no span 	34 -34
words=more no span ahead	36 -36
words=more no span ahead+gone	-18 18
words=more no span gone	44 -44
words=more no span gone+ahead	15 -15
words=more span 	-32 32
words=more span ahead	7 -7
words=more span gone	-36 36
words=more span gone+ahead	12 -12
words=more+quiet	-15 15
words=more+quiet no span ahead	-14 14
words=more+quiet no span gone	9 -9
words=more+quiet span 	-39 39
words=more+quiet+truce	-14 14
words=more+truce	-7 7
words=more+truce no span ahead	-21 21
words=more+truce no span ahead+gone	-29 29
words=more+truce no span gone	9 -9
words=more+truce no span gone+ahead	-36 36
words=more+truce span 	24 -24
words=more+truce span ahead	-11 11
words=more+truce span ahead+gone	-25 25
words=more+truce span gone	24 -24
words=more+truce span gone+ahead	31 -31
words=more+truce+verb	10 -10
words=more+truce+verb no span 	-14 14
words=more+truce+verb no span ahead	6 -6
words=more+verb	7 -7
words=more+verb no span 	16 -16
words=quiet	34 -34
words=quiet no span 	40 -40
words=quiet no span gone	11 -11
words=quiet span 	10 -10
words=quiet+truce	27 -27
words=quiet+truce no span 	13 -13
words=quiet+truce no span ahead	8 -8
words=truce no span 	33 -33
words=truce no span ahead	6 -6
words=truce no span ahead+gone	-19 19
words=truce no span gone	-18 18
words=truce no span gone+ahead	-34 34
words=truce span 	-25 25
words=truce span ahead	33 -33
words=truce span gone	25 -25
words=truce span gone+ahead	8 -8
words=truce+verb no span 	-11 11
words=truce+verb no span ahead	14 -14
words=verb	13 -13
words=verb no span 	13 -13
words=verb no span ahead	-17 17
words=verb no span gone	47 -47
words=verb span 	9 -9
words=verb span ahead	-13 13
words=verb span gone	10 -10
words=verb span gone+ahead	-6 6`;
