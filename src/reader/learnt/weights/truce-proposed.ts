// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	5 -5
add:ct1=impose infinitive	-7 7
add:ct1=say infinitive	-7 7
add:l1=<begin>	24 -24
add:l1=may	6 -6
add:r1=<level>	-7 7
add:r1=a	14 -14
add:r1=the	6 -6
add:r1=to	18 -18
add:r1=up	6 -6
add:r2=to	25 -25
added:c0=impose	9 -9
added:c0=say	10 -10
added:c1=impose	9 -9
added:c1=say	10 -10
added:ct0=impose modal-passive	9 -9
added:ct0=impose pluperfect	9 -9
added:ct0=say modal-passive	9 -9
added:ct0=say pluperfect	9 -9
added:ct1=impose modal-passive	9 -9
added:ct1=impose pluperfect	9 -9
added:ct1=say modal-passive	9 -9
added:ct1=say pluperfect	9 -9
added:l1=<person>	-9 9
added:l1=are	-24 24
added:l1=be	13 -13
added:l1=had	9 -9
added:l1=he	7 -7
added:l1=is	33 -33
added:l1=it	6 -6
added:l1=she	10 -10
added:l2=,	17 -17
added:l2=<begin>	11 -11
added:l2=<points>	-12 12
added:l2=the	11 -11
added:r1=,	18 -18
added:r1=.	-9 9
added:r1=<level>	-14 14
added:r1=that	-7 7
added:r1=to	6 -6
added:r1=up	12 -12
added:r2=.	-9 9
added:r2=<end>	-7 7
added:r2=and	20 -20
added:r2=of	8 -8
added:r2=on	-12 12
added:r2=the	7 -7
added:t0=modal-passive	9 -9
added:t0=pluperfect	9 -9
added:v0=add	10 -10
added:v1=add	10 -10
adds:l1=he	14 -14
adds:l2=<begin>	10 -10
adds:l2=the	9 -9
adds:r2=<end>	9 -9
adds:r2=the	6 -6
adds:r2=to	9 -9
again:c0=buy	-15 15
again:c0=say	-10 10
again:c0=threaten	6 -6
again:c1=buy	-17 17
again:c1=impose	6 -6
again:c1=say	-14 14
again:c1=threaten	6 -6
again:ct0=bear present	-9 9
again:ct0=begin future	-18 18
again:ct0=begin modal	-6 6
again:ct0=down modal	-7 7
again:ct0=impose future-passive	12 -12
again:ct0=impose modal	-9 9
again:ct0=impose past	7 -7
again:ct0=impose perfect	-18 18
again:ct0=impose present	8 -8
again:ct0=impose present-passive	-6 6
again:ct0=propose future	11 -11
again:ct0=propose past	-9 9
again:ct0=stay modal	-10 10
again:ct1=bear infinitive	11 -11
again:ct1=bear present	-11 11
again:ct1=begin future	-16 16
again:ct1=begin modal	-6 6
again:ct1=down modal	-7 7
again:ct1=impose future-passive	12 -12
again:ct1=impose modal	-17 17
again:ct1=impose past	9 -9
again:ct1=impose present-passive	-6 6
again:ct1=propose future	8 -8
again:ct1=propose present	-13 13
again:ct1=stay modal	-10 10
again:l1=<goods>	-25 25
again:l1=<level-noun>	-11 11
again:l1=<level>	-19 19
again:l1=<name>	-20 20
again:l1=<seat>	-8 8
again:l1=<v-down>	12 -12
again:l1=<v-impose>	10 -10
again:l1=<v-propose>	12 -12
again:l1=<v-target>	6 -6
again:l1=<v-up>	-7 7
again:l1=and	12 -12
again:l1=breathe	7 -7
again:l1=charge	6 -6
again:l1=down	-10 10
again:l1=due	6 -6
again:l1=out	13 -13
again:l1=raise	-13 13
again:l1=soybean	-20 20
again:l1=talk	28 -28
again:l1=tariff	9 -9
again:l1=try	-18 18
again:l1=up	16 -16
again:l1=will	12 -12
again:l1=would	-23 23
again:l2='s	9 -9
again:l2=,	9 -9
again:l2=:	-7 7
again:l2=<level-noun>	13 -13
again:l2=<level>	-9 9
again:l2=<month-gone>	9 -9
again:l2=<name>	-9 9
again:l2=<number>	-22 22
again:l2=<quality>	-8 8
again:l2=<v-bear>	-10 10
again:l2=<v-impose>	12 -12
again:l2=and	-21 21
again:l2=are	-12 12
again:l2=as	-10 10
again:l2=be	20 -20
again:l2=can	6 -6
again:l2=duty	9 -9
again:l2=for	-12 12
again:l2=in	-12 12
again:l2=it	20 -20
again:l2=pay	-13 13
again:l2=take	11 -11
again:l2=the	6 -6
again:l2=then	-10 10
again:l2=they	10 -10
again:l2=we	14 -14
again:l2=would	-22 22
again:r1=<end>	-11 11
again:r1=?	29 -29
again:r1=after	-17 17
again:r1=at	13 -13
again:r1=before	19 -19
again:r1=for	-11 11
again:r1=if	-10 10
again:r2="	7 -7
again:r2=<day-gone>	23 -23
again:r2=<goods>	-7 7
again:r2=<month-ahead>	7 -7
again:r2=<month-gone>	11 -11
again:r2=<name>	-20 20
again:r2=<seat>	15 -15
again:r2=<v-impose>	-21 21
again:r2=<v-target>	-12 12
again:r2=and	-10 10
again:r2=as	-9 9
again:r2=for	-7 7
again:r2=if	-10 10
again:r2=we	21 -21
again:r2=week	6 -6
again:t0=future-passive	14 -14
again:t0=modal	-26 26
again:t0=modal-passive	6 -6
again:t0=perfect	-10 10
again:v0=ask	7 -7
again:v0=buy	-15 15
again:v0=charge	-6 6
again:v0=collect	8 -8
again:v0=expect	10 -10
again:v0=have	13 -13
again:v0=look	-16 16
again:v0=other	11 -11
again:v0=pay	-8 8
again:v0=raise	-10 10
again:v0=say	-19 19
again:v0=see	13 -13
again:v1=ask	17 -17
again:v1=buy	-17 17
again:v1=charge	-6 6
again:v1=collect	8 -8
again:v1=hold	6 -6
again:v1=look	-14 14
again:v1=other	11 -11
again:v1=pay	-8 8
again:v1=raise	-8 8
again:v1=say	-19 19
again:v1=see	15 -15
again:v1=write	-6 6
another:c0=agree	12 -12
another:c0=bear	15 -15
another:c0=suspend	-9 9
another:c0=target	7 -7
another:c1=bear	9 -9
another:c1=end	13 -13
another:c1=propose	-7 7
another:c1=stay	7 -7
another:c1=up	-6 6
another:ct0=agree perfect	9 -9
another:ct0=bear present	11 -11
another:ct0=impose modal	-16 16
another:ct0=impose perfect	8 -8
another:ct0=impose pluperfect	9 -9
another:ct0=propose modal	-13 13
another:ct0=propose present	7 -7
another:ct0=stay modal	7 -7
another:ct1=bear present	11 -11
another:ct1=impose infinitive	-9 9
another:ct1=impose modal	-16 16
another:ct1=impose participle-passive	7 -7
another:ct1=impose pluperfect	9 -9
another:ct1=propose modal	-12 12
another:ct1=stay modal	7 -7
another:l1="	-10 10
another:l1='s	12 -12
another:l1=,	11 -11
another:l1=:	-21 21
another:l1=<v-bear>	22 -22
another:l1=<v-impose>	-16 16
another:l1=<v-say>	-8 8
another:l1=add	-8 8
another:l1=are	8 -8
another:l1=by	15 -15
another:l1=get	8 -8
another:l1=given	16 -16
another:l1=of	-6 6
another:l1=put	-6 6
another:l1=that	-15 15
another:l1=under	-9 9
another:l1=with	18 -18
another:l2=,	-8 8
another:l2=<duty>	12 -12
another:l2=<level>	-15 15
another:l2=<name>	11 -11
another:l2=<not>	10 -10
another:l2=<person>	-19 19
another:l2=<v-impose>	11 -11
another:l2=<v-propose>	-12 12
another:l2=<v-stay>	-7 7
another:l2=<v-up>	-6 6
another:l2=and	8 -8
another:l2=ask	-9 9
another:l2=good	12 -12
another:l2=has	-8 8
another:l2=it	13 -13
another:l2=there	7 -7
another:l2=will	14 -14
another:r1=,	-10 10
another:r1=.	-17 17
another:r1=<agent>	-9 9
another:r1=<level>	20 -20
another:r1=<number>	7 -7
another:r1=<span>	-13 13
another:r1=<v-impose>	-6 6
another:r1=country	-6 6
another:r1=extension	-9 9
another:r1=law	-12 12
another:r1=matter	-7 7
another:r2="	-21 21
another:r2=.	-8 8
another:r2=<end>	6 -6
another:r2=in	13 -13
another:r2=is	-12 12
another:r2=of	10 -10
another:r2=on	9 -9
another:r2=the	19 -19
another:r2=to	-20 20
another:r2=were	-13 13
another:t0=modal	-8 8
another:t0=past	20 -20
another:t0=past-passive	20 -20
another:t0=perfect-passive	14 -14
another:t0=present	17 -17
another:t0=present-passive	7 -7
another:v0=ask	-6 6
another:v0=be	13 -13
another:v0=extend	14 -14
another:v0=get	8 -8
another:v0=go	-7 7
another:v0=have	12 -12
another:v0=other	12 -12
another:v0=say	-14 14
another:v1=add	-8 8
another:v1=ask	-11 11
another:v1=be	13 -13
another:v1=extend	14 -14
another:v1=get	8 -8
another:v1=go	-7 7
another:v1=other	12 -12
another:v1=stay	6 -6
arrangement:c0=agree	-8 8
arrangement:c0=bear	16 -16
arrangement:c0=impose	-10 10
arrangement:c0=stay	9 -9
arrangement:c1=bear	11 -11
arrangement:c1=impose	-6 6
arrangement:ct0=impose past	-6 6
arrangement:ct0=impose present	-12 12
arrangement:ct0=propose present	8 -8
arrangement:ct1=impose infinitive	-14 14
arrangement:ct1=impose present	-8 8
arrangement:ct1=propose present	8 -8
arrangement:l1=lumpur	-15 15
arrangement:l1=present	-23 23
arrangement:l2=,	11 -11
arrangement:l2=:	-13 13
arrangement:l2=<begin>	-7 7
arrangement:l2=<not>	-11 11
arrangement:l2=extend	-11 11
arrangement:l2=kuala	-15 15
arrangement:l2=of	13 -13
arrangement:l2=sign	9 -9
arrangement:l2=that	-8 8
arrangement:l2=the	-7 7
arrangement:l2=under	19 -19
arrangement:r1=.	8 -8
arrangement:r1=<v-agree>	9 -9
arrangement:r1=<v-begin>	-14 14
arrangement:r1=<v-end>	-6 6
arrangement:r1=<v-stay>	-6 6
arrangement:r1=of	-11 11
arrangement:r1=reach	15 -15
arrangement:r1=that	12 -12
arrangement:r1=to	-7 7
arrangement:r1=was	8 -8
arrangement:r2=<day-ahead>	-8 8
arrangement:r2=<day-gone>	-10 10
arrangement:r2=<name>	-10 10
arrangement:r2=<seat>	12 -12
arrangement:r2=<span>	-8 8
arrangement:r2=<v-begin>	11 -11
arrangement:r2=<v-impose>	21 -21
arrangement:r2=<v-stay>	8 -8
arrangement:r2=the	16 -16
arrangement:r2=to	7 -7
arrangement:r2=which	-11 11
arrangement:t0=modal	6 -6
arrangement:t0=perfect	-8 8
arrangement:v0=agree	-17 17
arrangement:v0=sign	9 -9
arrangement:v1=extend	-16 16
arrangement:v1=sign	9 -9
asleep:c0=stay	6 -6
asleep:c1=stay	6 -6
asleep:r1=.	17 -17
asleep:r2=<end>	13 -13
calm:c0=stay	7 -7
calm:c1=stay	-8 8
calm:ct0=stay present	-7 7
calm:ct1=stay present	-7 7
calm:l1=to	14 -14
calm:r1=.	-19 19
calm:r2=<end>	-19 19
calm:t0=present	-20 20
calm:v0=be	11 -11
ceasefire:c0=stay	-18 18
ceasefire:c1=agree	11 -11
ceasefire:c1=impose	17 -17
ceasefire:c1=stay	-17 17
ceasefire:ct0=stay present	-11 11
ceasefire:ct1=impose infinitive	12 -12
ceasefire:ct1=stay present	-11 11
ceasefire:l1=<begin>	11 -11
ceasefire:l1=the	17 -17
ceasefire:l1=their	6 -6
ceasefire:l2=<v-impose>	13 -13
ceasefire:l2=and	11 -11
ceasefire:l2=extend	12 -12
ceasefire:l2=is	-11 11
ceasefire:r1=<v-impose>	12 -12
ceasefire:r1=<v-stay>	15 -15
ceasefire:r1=<v-suspend>	9 -9
ceasefire:r1=between	-6 6
ceasefire:r1=by	8 -8
ceasefire:r1=hold	9 -9
ceasefire:r1=of	-6 6
ceasefire:r1=on	7 -7
ceasefire:r2=<name>	-8 8
ceasefire:r2=on	9 -9
ceasefire:r2=the	13 -13
ceasefire:t0=past	10 -10
ceasefire:v0=be	-12 12
ceasefire:v1=be	-12 12
ceasefire:v1=extend	15 -15
continue:l1=<name>	21 -21
continue:l1=would	17 -17
continue:l2=<begin>	-9 9
continue:l2=<goods>	-16 16
continue:l2=<name>	19 -19
continue:l2=<quality>	-15 15
continue:l2=<v-impose>	10 -10
continue:l2=and	-10 10
continue:l2=the	16 -16
continue:l2=with	10 -10
continue:r1=on	13 -13
continue:r2=.	-6 6
continue:r2=<v-impose>	14 -14
continue:r2=<v-stay>	-6 6
continue:r2=apply	-6 6
continued:ct0=stay future-passive	-8 8
continued:ct1=stay future-passive	-8 8
continued:r1=for	-9 9
continued:r2=<end>	8 -8
continued:t0=future-passive	-8 8
continues:l1=<level>	9 -9
continues:l1=<name>	-18 18
continues:l1=it	10 -10
continues:l2=<begin>	22 -22
continues:r1=to	10 -10
continues:r2=<duty>	7 -7
continues:r2=<v-bear>	7 -7
continues:r2=<v-begin>	7 -7
continues:r2=<v-impose>	11 -11
continues:r2=<v-stay>	18 -18
continues:r2=apply	17 -17
continues:r2=levy	7 -7
continues:r2=pay	14 -14
count:loose=0	7 -7
count:loose=1	-6 6
count:loose=2	-7 7
count:loose=3	25 -25
count:loose=6	-6 6
count:more=0	-14 14
count:more=1	14 -14
count:more=3	7 -7
count:more=6	-10 10
count:quiet=1	11 -11
count:quiet=3	-19 19
count:truce=0	28 -28
count:truce=2	-14 14
count:truce=6	-18 18
count:verb=1	13 -13
count:verb=3	-6 6
days=0	43 -43
days=6	-21 21
days=9	15 -15
extend:ct0=agree perfect	15 -15
extend:ct0=agree pluperfect	-21 21
extend:ct0=impose future	-18 18
extend:ct0=impose modal	7 -7
extend:ct0=impose past	-10 10
extend:ct0=impose perfect	15 -15
extend:ct0=propose past	-7 7
extend:ct0=propose present	-13 13
extend:ct1=impose future	-18 18
extend:ct1=impose infinitive	16 -16
extend:ct1=impose modal	7 -7
extend:l1=<not>	-8 8
extend:l1=to	11 -11
extend:l1=will	-8 8
extend:l2=,	-20 20
extend:l2=<name>	-10 10
extend:l2=<organisation>	11 -11
extend:l2=<v-propose>	8 -8
extend:l2=and	6 -6
extend:l2=propose	-9 9
extend:r1=<duty>	8 -8
extend:r1=<goods>	-14 14
extend:r1=by	7 -7
extend:r1=it	-6 6
extend:r1=their	-8 8
extend:r1=truce	10 -10
extend:r2=<duty>	-25 25
extend:r2=arrangement	-13 13
extend:r2=by	10 -10
extend:r2=ceasefire	12 -12
extend:r2=tariff	-21 21
extend:r2=to	11 -11
extend:t0=future	-12 12
extend:t0=modal	6 -6
extend:t0=perfect	21 -21
extend:t0=present	-13 13
extend:v0=extend	-10 10
extend:v0=propose	-11 11
extend:v1=extend	7 -7
extended:ct0=impose modal-passive	-10 10
extended:ct0=impose perfect	11 -11
extended:ct1=impose infinitive-passive	-6 6
extended:ct1=impose modal-passive	-10 10
extended:ct1=impose perfect	11 -11
extended:l1=<not>	-6 6
extended:l1=and	11 -11
extended:l1=be	-14 14
extended:l1=has	12 -12
extended:l2=,	19 -19
extended:l2=<begin>	8 -8
extended:l2=<day-gone>	-10 10
extended:l2=<name>	16 -16
extended:l2=<not>	-8 8
extended:l2=it	-18 18
extended:l2=not	-10 10
extended:l2=the	6 -6
extended:l2=to	-8 8
extended:l2=truce	19 -19
extended:l2=will	-11 11
extended:l2=would	-7 7
extended:r1=<end>	-12 12
extended:r1=by	21 -21
extended:r1=in	-33 33
extended:r1=it	-10 10
extended:r1=its	12 -12
extended:r1=on	7 -7
extended:r1=the	14 -14
extended:r1=to	-21 21
extended:r2=,	-23 23
extended:r2=<day-gone>	-24 24
extended:r2=<duty>	16 -16
extended:r2=<end>	-10 10
extended:r2=<span>	31 -31
extended:r2=tariff	16 -16
extended:r2=the	8 -8
extended:r2=time	6 -6
extended:r2=truce	-13 13
extended:t0=modal-passive	-14 14
extended:t0=perfect	11 -11
extends:l1=<organisation>	22 -22
extends:l1=that	-18 18
extends:l2=<begin>	10 -10
extends:l2=<v-deny>	-11 11
extends:l2=rule	-11 11
extends:l2=unless	6 -6
extends:r1=<sender>	-9 9
extends:r1=<v-sell>	-9 9
extends:r1=export	-9 9
extends:r1=it	12 -12
extends:r2=.	9 -9
extension:c0=agree	-10 10
extension:c0=down	-11 11
extension:c0=end	33 -33
extension:c0=up	-12 12
extension:c1=down	-9 9
extension:c1=end	25 -25
extension:c1=impose	6 -6
extension:c1=up	-16 16
extension:ct0=agree future	-8 8
extension:ct0=agree modal	10 -10
extension:ct0=agree past	-18 18
extension:ct0=impose future	-18 18
extension:ct0=impose past	-9 9
extension:ct0=impose present	13 -13
extension:ct0=propose past	-6 6
extension:ct0=propose pluperfect	-8 8
extension:ct0=say present	-8 8
extension:ct0=stay future	-15 15
extension:ct0=stay modal	-12 12
extension:ct0=stay past	7 -7
extension:ct0=up modal	-18 18
extension:ct1=agree future	-8 8
extension:ct1=agree infinitive	12 -12
extension:ct1=agree modal	10 -10
extension:ct1=agree past	-18 18
extension:ct1=impose future	-18 18
extension:ct1=impose past	-9 9
extension:ct1=impose present	20 -20
extension:ct1=propose infinitive	-8 8
extension:ct1=propose past	-6 6
extension:ct1=propose pluperfect	-8 8
extension:ct1=say present	-7 7
extension:ct1=stay future	-14 14
extension:ct1=stay modal	-12 12
extension:ct1=stay past	7 -7
extension:ct1=up modal	-18 18
extension:l1=<begin>	-13 13
extension:l1=<not>	7 -7
extension:l1=<span>	12 -12
extension:l1=an	-12 12
extension:l1=another	-9 9
extension:l1=any	-30 30
extension:l1=formal	-7 7
extension:l1=further	-20 20
extension:l1=its	-17 17
extension:l1=no	11 -11
extension:l1=second	7 -7
extension:l1=the	14 -14
extension:l2=,	-21 21
extension:l2=:	10 -10
extension:l2=<not>	10 -10
extension:l2=<v-impose>	15 -15
extension:l2=<v-say>	-8 8
extension:l2=a	-16 16
extension:l2=and	-31 31
extension:l2=approve	14 -14
extension:l2=be	-19 19
extension:l2=call	8 -8
extension:l2=if	-11 11
extension:l2=of	-21 21
extension:l2=on	-6 6
extension:l2=propose	12 -12
extension:l2=say	-12 12
extension:l2=that	-21 21
extension:l2=to	23 -23
extension:l2=without	7 -7
extension:r1="	-8 8
extension:r1=,	12 -12
extension:r1=<end>	17 -17
extension:r1=<v-impose>	9 -9
extension:r1=and	8 -8
extension:r1=at	-22 22
extension:r1=before	-23 23
extension:r1=of	-9 9
extension:r1=on	10 -10
extension:r1=that	-6 6
extension:r1=the	15 -15
extension:r1=until	11 -11
extension:r1=would	-22 22
extension:r2=.	16 -16
extension:r2=<day-gone>	11 -11
extension:r2=<duty>	12 -12
extension:r2=<end>	10 -10
extension:r2=<not>	-30 30
extension:r2=<seat>	7 -7
extension:r2=<v-agree>	17 -17
extension:r2=<v-impose>	6 -6
extension:r2=be	-16 16
extension:r2=by	-17 17
extension:r2=duty	12 -12
extension:r2=its	-11 11
extension:r2=not	-18 18
extension:r2=of	-25 25
extension:r2=on	-10 10
extension:r2=possible	-10 10
extension:r2=sign	13 -13
extension:r2=the	-13 13
extension:r2=their	-8 8
extension:r2=will	9 -9
extension:r2=would	9 -9
extension:t0=future	-8 8
extension:t0=modal	-15 15
extension:t0=perfect	11 -11
extension:t0=pluperfect	9 -9
extension:t0=present-not	16 -16
extension:v0=agree	-10 10
extension:v0=approve	10 -10
extension:v0=ask	12 -12
extension:v0=end	27 -27
extension:v0=propose	12 -12
extension:v0=put	-15 15
extension:v1=agree	8 -8
extension:v1=approve	10 -10
extension:v1=ask	7 -7
extension:v1=call	8 -8
extension:v1=propose	11 -11
extension:v1=push	-9 9
extension:v1=put	-8 8
extra:c0=down	-9 9
extra:c0=stay	-7 7
extra:c0=target	8 -8
extra:c1=down	-9 9
extra:c1=impose	12 -12
extra:c1=suspend	16 -16
extra:c1=target	12 -12
extra:ct0=bear present	6 -6
extra:ct0=end past	10 -10
extra:ct0=impose perfect	8 -8
extra:ct1=bear present	6 -6
extra:ct1=impose perfect	8 -8
extra:l1='s	-22 22
extra:l1=<level>	12 -12
extra:l1=<not>	15 -15
extra:l1=an	-11 11
extra:l1=its	15 -15
extra:l1=the	16 -16
extra:l2=:	-14 14
extra:l2=<begin>	21 -21
extra:l2=<name>	-21 21
extra:l2=<v-down>	-9 9
extra:l2=<v-impose>	8 -8
extra:l2=<v-target>	6 -6
extra:l2=of	-7 7
extra:r1=.	10 -10
extra:r1=<level>	-20 20
extra:r2=,	-10 10
extra:r2=.	28 -28
extra:r2=<duty>	16 -16
extra:r2=for	-6 6
extra:r2=in	-12 12
extra:r2=tariff	16 -16
extra:r2=that	-15 15
extra:t0=perfect	14 -14
extra:v1=suspend	16 -16
freeze:c0=agree	-8 8
freeze:c0=impose	-14 14
freeze:c1=impose	-7 7
freeze:c1=suspend	-9 9
freeze:l1=a	-6 6
freeze:l1=to	-8 8
freeze:l2=<v-impose>	6 -6
freeze:l2=the	15 -15
freeze:v0=agree	-8 8
freeze:v1=freeze	-13 13
frozen:ct0=impose present	8 -8
frozen:ct1=impose present	8 -8
frozen:l1=<quality>	6 -6
frozen:l2=<level>	-6 6
frozen:l2=on	16 -16
frozen:r1=for	8 -8
frozen:r1=until	10 -10
frozen:r2=<span>	8 -8
frozen:t0=present-passive	-11 11
frozen:v0=other	8 -8
frozen:v1=other	8 -8
further:c0=impose	14 -14
further:c0=say	9 -9
further:c0=stay	-7 7
further:c1=impose	10 -10
further:c1=say	13 -13
further:c1=stay	-10 10
further:c1=suspend	6 -6
further:ct0=begin present	-9 9
further:ct0=impose future	14 -14
further:ct0=impose past	7 -7
further:ct0=impose pluperfect	-11 11
further:ct0=impose present	12 -12
further:ct0=propose past	-9 9
further:ct0=up present	-6 6
further:ct1=begin infinitive	12 -12
further:ct1=begin present	-9 9
further:ct1=impose future	14 -14
further:ct1=impose past	18 -18
further:ct1=impose pluperfect	-12 12
further:ct1=impose present	10 -10
further:ct1=up infinitive	12 -12
further:ct1=up present	-6 6
further:l1=<v-down>	-7 7
further:l1=a	-8 8
further:l1=any	15 -15
further:l1=no	-13 13
further:l1=nothing	20 -20
further:l2=,	10 -10
further:l2=<begin>	7 -7
further:l2=<name>	-16 16
further:l2=<v-impose>	-7 7
further:l2=<v-say>	10 -10
further:l2=<v-stay>	-6 6
further:l2=could	8 -8
further:l2=for	-6 6
further:l2=keep	-6 6
further:l2=mechanism	16 -16
further:l2=say	7 -7
further:l2=that	-14 14
further:l2=to	25 -25
further:r1=<duty>	7 -7
further:r1=<level-noun>	7 -7
further:r1=<level>	18 -18
further:r1=<points>	12 -12
further:r1=<span>	-22 22
further:r1=<v-bear>	13 -13
further:r1=<v-impose>	7 -7
further:r1=<v-say>	20 -20
further:r1=duty	9 -9
further:r1=extension	-20 20
further:r1=meet	13 -13
further:r1=step	-8 8
further:r1=tariff	-7 7
further:r2=,	19 -19
further:r2=.	10 -10
further:r2=<v-suspend>	-10 10
further:r2=from	9 -9
further:r2=in	9 -9
further:r2=is	-17 17
further:r2=that	25 -25
further:r2=the	6 -6
further:r2=would	6 -6
further:t0=future	22 -22
further:t0=modal	-6 6
further:t0=present	7 -7
further:v0=be	-12 12
further:v0=go	-13 13
further:v1=be	-13 13
further:v1=keep	-6 6
further:v1=prepare	7 -7
go on:c0=agree	-11 11
go on:c0=impose	-7 7
go on:c0=propose	8 -8
go on:ct0=impose present	18 -18
go on:ct0=propose present	17 -17
go on:l1=<goods>	10 -10
go on:l1=<name>	12 -12
go on:l1=and	-8 8
go on:l1=talk	-6 6
go on:l1=they	-6 6
go on:l2=,	-26 26
go on:l2=<begin>	-12 12
go on:l2=<name>	9 -9
go on:l2=<v-agree>	-15 15
go on:l2=<v-impose>	-11 11
go on:l2=<v-propose>	20 -20
go on:l2=agree	-15 15
go on:l2=side	-17 17
go on:l2=the	12 -12
go on:l2=truce	-14 14
go on:l2=want	10 -10
go on:l2=with	14 -14
go on:r1=,	6 -6
go on:r1=.	18 -18
go on:r1=<day-ahead>	-8 8
go on:r1=<v-begin>	-6 6
go on:r1=<v-down>	15 -15
go on:r1=<v-target>	11 -11
go on:r1=charge	10 -10
go on:r1=for	-28 28
go on:r1=in	11 -11
go on:r1=negotiate	15 -15
go on:r1=until	-25 25
go on:r2=,	14 -14
go on:r2=.	20 -20
go on:r2=<day-ahead>	-14 14
go on:r2=<end>	22 -22
go on:r2=<span>	-25 25
go on:r2=in	6 -6
go on:r2=it	-32 32
go on:r2=the	11 -11
go on:t0=present	12 -12
go on:v0=agree	-11 11
go on:v0=want	16 -16
goes on:l1=<goods>	9 -9
goes on:l1=<name>	-8 8
goes on:l1=and	-11 11
goes on:l2=,	-30 30
goes on:l2=<quality>	7 -7
goes on:l2=of	16 -16
goes on:l2=the	13 -13
goes on:r1=<v-impose>	-12 12
goes on:r1=<v-target>	-8 8
goes on:r1=charge	-15 15
goes on:r1=collect	9 -9
goes on:r1=take	-9 9
goes on:r1=until	23 -23
goes on:r2=<day-ahead>	10 -10
goes on:r2=<number>	-27 27
grace:t0=present	6 -6
halt:l1=a	13 -13
halt:l2=<v-propose>	11 -11
halt:l2=call	11 -11
handshake:l1=a	-9 9
handshake:l1=the	16 -16
handshake:l2=<begin>	-10 10
held in:ct1=impose infinitive-passive	-11 11
held in:ct1=stay infinitive-passive	-11 11
held in:ct1=suspend infinitive-passive	-11 11
held in:l1=,	20 -20
held in:l2=will	-16 16
held in:r2=,	7 -7
held in:r2=from	-8 8
held in:r2=on	12 -12
hold back:c0=impose	-8 8
hold back:c1=impose	-12 12
hold back:c1=stay	-12 12
hold back:c1=suspend	-12 12
hold back:ct1=impose infinitive	-7 7
hold back:ct1=stay infinitive	-7 7
hold back:ct1=suspend infinitive	-7 7
hold back:l1=to	-13 13
hold back:v1=hold	-12 12
holiday:ct0=stay present	15 -15
holiday:ct1=stay present	15 -15
holiday:l1=the	-7 7
holiday:l2=is	8 -8
holiday:r1=,	-7 7
holiday:r1=.	14 -14
holiday:r2=<end>	23 -23
holiday:t0=present	12 -12
holidays:l1=the	-6 6
holidays:r1=.	-10 10
holidays:r2=<end>	-15 15
holidays:v0=be	-8 8
holidays:v1=be	-8 8
in the drawer:c0=stay	10 -10
in the drawer:c1=stay	10 -10
in the drawer:ct0=stay present	10 -10
in the drawer:ct1=stay present	10 -10
in the drawer:l1=<v-suspend>	-9 9
in the drawer:l1=stay	-9 9
in the drawer:r1=,	9 -9
in the drawer:r2=and	19 -19
in the drawer:t0=present	9 -9
keep:c0=propose	21 -21
keep:ct0=impose perfect	19 -19
keep:ct0=propose past	8 -8
keep:ct0=propose present	11 -11
keep:ct0=stay present	-12 12
keep:ct1=impose present	-6 6
keep:l1=<begin>	-14 14
keep:l1=<not>	6 -6
keep:l1=and	8 -8
keep:l1=not	6 -6
keep:l1=should	16 -16
keep:l1=we	11 -11
keep:l2=<begin>	-17 17
keep:l2=<goods>	-14 14
keep:l2=<name>	20 -20
keep:l2=<quality>	12 -12
keep:l2=<v-propose>	9 -9
keep:l2=it	-8 8
keep:l2=side	8 -8
keep:r1=<goods>	-18 18
keep:r1=<v-begin>	-8 8
keep:r1=a	9 -9
keep:r1=it	-12 12
keep:r1=its	9 -9
keep:r1=our	-6 6
keep:r1=out	9 -9
keep:r1=talking	-13 13
keep:r1=the	-9 9
keep:r1=to	10 -10
keep:r1=up	8 -8
keep:r2=.	29 -29
keep:r2=<goods>	-10 10
keep:r2=<level-noun>	7 -7
keep:r2=<level>	14 -14
keep:r2=<v-propose>	8 -8
keep:r2=of	8 -8
keep:r2=on	-7 7
keep:r2=tariff	-6 6
keep:r2=the	15 -15
keep:t0=modal	7 -7
keep:t0=past	10 -10
keep:t0=perfect	6 -6
keep:t0=present-not	6 -6
keep:v0=expect	13 -13
keeping:c0=impose	18 -18
keeping:c0=stay	14 -14
keeping:c1=impose	18 -18
keeping:c1=stay	14 -14
keeping:ct0=impose present	6 -6
keeping:ct1=impose present	6 -6
keeping:t0=present	6 -6
keeping:v0=keep	14 -14
keeping:v1=keep	14 -14
keeps:l1=<gate>	12 -12
keeps:l1=<name>	-12 12
keeps:l1=and	-14 14
keeps:l1=side	12 -12
keeps:l1=what	-7 7
keeps:l2=,	-23 23
keeps:l2=<agent>	7 -7
keeps:l2=<begin>	-6 6
keeps:l2=<quality>	6 -6
keeps:l2=<v-buy>	7 -7
keeps:l2=<v-impose>	7 -7
keeps:l2=each	7 -7
keeps:l2=order	7 -7
keeps:l2=which	-11 11
keeps:r1=<level>	31 -31
keeps:r1=<name>	15 -15
keeps:r1=<number>	-19 19
keeps:r1=<points>	-8 8
keeps:r1=it	8 -8
keeps:r1=the	15 -15
keeps:r2=.	-16 16
keeps:r2=<level-noun>	-6 6
keeps:r2=<level>	19 -19
keeps:r2=<v-impose>	16 -16
keeps:r2=on	27 -27
keeps:r2=rate	-6 6
lain:v0=have	14 -14
lain:v1=have	14 -14
lengths=0	61 -61
lengths=2	-20 20
lengths=3	-35 35
lies:l1=it	-8 8
lies:l2=the	-12 12
lies:r1=on	-17 17
lies:r2=.	-6 6
lift:c0=end	8 -8
lift:c0=propose	-14 14
lift:c0=up	6 -6
lift:c1=end	9 -9
lift:c1=impose	7 -7
lift:c1=up	6 -6
lift:ct0=end future	6 -6
lift:ct0=impose future	6 -6
lift:ct0=impose past	-6 6
lift:ct1=end future	6 -6
lift:ct1=impose future	6 -6
lift:l1=to	11 -11
lift:l2=<name>	13 -13
lift:r1=the	-16 16
lift:r2=on	15 -15
lift:t0=future	6 -6
lift:v0=lift	6 -6
lift:v1=lift	6 -6
lifted:c0=propose	10 -10
lifted:l2=<name>	11 -11
lifted:r1=for	22 -22
lifted:r1=the	8 -8
lifted:r2=the	-9 9
lifted:t0=perfect	6 -6
lifts:l1=<name>	6 -6
lifts:l2=<begin>	15 -15
lifts:r2=<duty>	11 -11
long=0	73 -73
long=1	39 -39
long=3	-30 30
long=6	-43 43
long=9	-13 13
longer:c0=bear	-11 11
longer:c0=begin	6 -6
longer:c0=impose	-8 8
longer:c0=propose	7 -7
longer:c0=stay	9 -9
longer:c1=bear	-11 11
longer:c1=begin	6 -6
longer:c1=impose	-8 8
longer:c1=propose	7 -7
longer:c1=stay	9 -9
longer:l1=<not>	15 -15
longer:l1=<span>	10 -10
longer:l1=a	-17 17
longer:l1=no	15 -15
longer:l2=,	8 -8
longer:l2=for	24 -24
longer:l2=is	6 -6
longer:l2=should	6 -6
longer:r1=,	18 -18
longer:r1=<number>	8 -8
longer:r1=<v-begin>	7 -7
longer:r1=<v-suspend>	-6 6
longer:r1=be	13 -13
longer:r1=pause	-6 6
longer:r1=than	7 -7
longer:r1=truce	-6 6
longer:r2=.	-6 6
longer:t0=present	-25 25
longer:v1=make	8 -8
loose:c0=agree	-9 9
loose:c0=bear	13 -13
loose:c0=begin	-11 11
loose:c0=end	10 -10
loose:c0=impose	-6 6
loose:c0=say	9 -9
loose:c0=stay	8 -8
loose:c0=target	14 -14
loose:c1=agree	6 -6
loose:c1=bear	12 -12
loose:c1=begin	-11 11
loose:c1=end	12 -12
loose:c1=say	15 -15
loose:c1=target	6 -6
loose:ct0=impose present	-12 12
loose:ct0=propose present	25 -25
loose:ct0=say past	14 -14
loose:ct0=stay modal	11 -11
loose:ct1=impose infinitive	-11 11
loose:ct1=impose past	9 -9
loose:ct1=impose perfect	6 -6
loose:ct1=impose present	-10 10
loose:ct1=propose present	19 -19
loose:ct1=say past	14 -14
loose:ct1=stay modal	11 -11
loose:l1=,	-29 29
loose:l1=:	-9 9
loose:l1=<begin>	18 -18
loose:l1=<duty>	13 -13
loose:l1=<level-noun>	19 -19
loose:l1=<not>	-10 10
loose:l1=<number>	15 -15
loose:l1=and	-12 12
loose:l1=good	28 -28
loose:l1=lumpur	-15 15
loose:l1=no	-9 9
loose:l1=present	-23 23
loose:l1=rate	16 -16
loose:l1=steel	7 -7
loose:l1=that	10 -10
loose:l1=what	19 -19
loose:l1=which	16 -16
loose:l1=wine	6 -6
loose:l2='s	14 -14
loose:l2=,	12 -12
loose:l2=<begin>	18 -18
loose:l2=<day-ahead>	-9 9
loose:l2=<level>	-13 13
loose:l2=<number>	-21 21
loose:l2=<quality>	6 -6
loose:l2=<v-propose>	10 -10
loose:l2=<v-say>	22 -22
loose:l2=<v-stay>	-11 11
loose:l2=a	-14 14
loose:l2=and	12 -12
loose:l2=before	-6 6
loose:l2=call	10 -10
loose:l2=extend	-11 11
loose:l2=from	-22 22
loose:l2=have	12 -12
loose:l2=in	7 -7
loose:l2=its	18 -18
loose:l2=kuala	-15 15
loose:l2=on	6 -6
loose:l2=other	9 -9
loose:l2=sign	9 -9
loose:l2=since	11 -11
loose:l2=tariff	-8 8
loose:l2=the	-13 13
loose:l2=under	13 -13
loose:l=: the	-14 14
loose:l=<begin> <begin>	18 -18
loose:l=<begin> <name>	13 -13
loose:l=<begin> a	-6 6
loose:l=<begin> it	-10 10
loose:l=<begin> the	-8 8
loose:l=<begin> what	15 -15
loose:l=<month-gone> ,	7 -7
loose:l=<quality> good	19 -19
loose:l=before the	-6 6
loose:l=call a	11 -11
loose:l=extend the	-11 11
loose:l=if the	-6 6
loose:l=in <month-gone>	8 -8
loose:l=kuala lumpur	-15 15
loose:l=of the	22 -22
loose:l=reciprocal tariff	-14 14
loose:l=that the	-8 8
loose:l=the <span>	14 -14
loose:l=the duty	-9 9
loose:l=the present	-23 23
loose:l=the tariff	9 -9
loose:l=under an	6 -6
loose:l=under the	8 -8
loose:lr=<level> .	15 -15
loose:lr=<level> on	-20 20
loose:lr=<name> at	-8 8
loose:lr=aluminium at	13 -13
loose:lr=duty .	7 -7
loose:lr=duty at	10 -10
loose:lr=it at	-8 8
loose:lr=lumpur to	-7 7
loose:lr=rate at	7 -7
loose:lr=the in	11 -11
loose:lr=the of	-10 10
loose:lr=the with	17 -17
loose:lr=the would	-6 6
loose:lr=to at	16 -16
loose:r1="	8 -8
loose:r1=,	-7 7
loose:r1=.	-6 6
loose:r1=:	13 -13
loose:r1=<duty>	17 -17
loose:r1=<end>	16 -16
loose:r1=<v-agree>	14 -14
loose:r1=<v-end>	-17 17
loose:r1=<v-impose>	14 -14
loose:r1=<v-up>	8 -8
loose:r1=?	15 -15
loose:r1=and	9 -9
loose:r1=away	15 -15
loose:r1=for	20 -20
loose:r1=from	-6 6
loose:r1=last	-14 14
loose:r1=of	-13 13
loose:r1=on	-28 28
loose:r1=open	9 -9
loose:r1=out	-15 15
loose:r1=reach	15 -15
loose:r1=that	7 -7
loose:r1=the	-16 16
loose:r1=their	-6 6
loose:r1=there	-9 9
loose:r1=to	-13 13
loose:r1=with	14 -14
loose:r1=would	-7 7
loose:r2="	23 -23
loose:r2=,	11 -11
loose:r2=.	-8 8
loose:r2=;	-9 9
loose:r2=<day-ahead>	-19 19
loose:r2=<day-gone>	-15 15
loose:r2=<end>	12 -12
loose:r2=<level>	-6 6
loose:r2=<money>	9 -9
loose:r2=<month-ahead>	-10 10
loose:r2=<seat>	7 -7
loose:r2=<span>	20 -20
loose:r2=<v-begin>	11 -11
loose:r2=<v-stay>	-6 6
loose:r2=a	35 -35
loose:r2=and	-8 8
loose:r2=at	14 -14
loose:r2=be	6 -6
loose:r2=for	-27 27
loose:r2=force	22 -22
loose:r2=of	-16 16
loose:r2=on	10 -10
loose:r2=tariff	8 -8
loose:r2=the	-12 12
loose:r2=they	-6 6
loose:r2=to	6 -6
loose:r2=which	-11 11
loose:r=<end> <end>	16 -16
loose:r=? <end>	15 -15
loose:r=as it	-7 7
loose:r=at <level>	-6 6
loose:r=at <money>	9 -9
loose:r=for <span>	18 -18
loose:r=in force	22 -22
loose:r=in the	-9 9
loose:r=of the	-6 6
loose:r=on the	-11 11
loose:r=reach in	13 -13
loose:r=suspend for	-15 15
loose:r=suspend until	14 -14
loose:r=there until	-9 9
loose:t0=future	-7 7
loose:t0=modal	12 -12
loose:t0=past	14 -14
loose:t0=perfect	-8 8
loose:t0=present	-9 9
loose:t0=present-not	18 -18
loose:v0=agree	-19 19
loose:v0=expect	7 -7
loose:v0=have	11 -11
loose:v0=sign	11 -11
loose:v0=stay	8 -8
loose:v1=be	-7 7
loose:v1=call	-11 11
loose:v1=extend	-16 16
loose:v1=freeze	-13 13
loose:v1=have	12 -12
loose:v1=meet	12 -12
loose:v1=sign	11 -11
loose:v1=stay	8 -8
loose:vt0=agree past	-7 7
loose:vt0=other present	9 -9
loose:vt0=say past	8 -8
loose:vt0=sign past	11 -11
months=1	-13 13
months=3	11 -11
months=6	21 -21
months=9	11 -11
moratorium:l1=a	10 -10
moratorium:l2=<begin>	12 -12
moratorium:r1=on	8 -8
more:	9 -9
more:c0=agree	-6 6
more:c0=deny	11 -11
more:c0=end	9 -9
more:c0=impose	7 -7
more:c0=sell	17 -17
more:c0=stay	-10 10
more:c0=suspend	-7 7
more:c0=target	6 -6
more:c1=bear	-16 16
more:c1=deny	17 -17
more:c1=end	8 -8
more:c1=propose	-17 17
more:c1=sell	9 -9
more:ct0=agree future	-15 15
more:ct0=agree modal	12 -12
more:ct0=agree past	-8 8
more:ct0=agree pluperfect	-17 17
more:ct0=bear future	23 -23
more:ct0=bear past	10 -10
more:ct0=bear perfect	-7 7
more:ct0=bear pluperfect	7 -7
more:ct0=begin future	-8 8
more:ct0=begin present	-9 9
more:ct0=buy past	-10 10
more:ct0=buy present	6 -6
more:ct0=down future	-6 6
more:ct0=down modal	-7 7
more:ct0=down past	-6 6
more:ct0=down perfect	13 -13
more:ct0=end future	-10 10
more:ct0=end past	14 -14
more:ct0=end present	6 -6
more:ct0=impose future	-10 10
more:ct0=impose future-passive	8 -8
more:ct0=impose past	-6 6
more:ct0=impose past-passive	7 -7
more:ct0=impose perfect-passive	7 -7
more:ct0=impose present	6 -6
more:ct0=impose present-passive	-6 6
more:ct0=propose future	11 -11
more:ct0=propose past	-13 13
more:ct0=propose past-passive	16 -16
more:ct0=say future	-23 23
more:ct0=say future-passive	10 -10
more:ct0=say modal-passive	9 -9
more:ct0=say pluperfect	10 -10
more:ct0=say present-passive	-7 7
more:ct0=sell modal	10 -10
more:ct0=sell past	15 -15
more:ct0=sell present	-12 12
more:ct0=stay future	-13 13
more:ct0=stay past	7 -7
more:ct0=stay past-passive	15 -15
more:ct0=stay perfect	-7 7
more:ct0=stay present-passive	11 -11
more:ct0=suspend present	-7 7
more:ct0=target modal	-16 16
more:ct0=target modal-passive	8 -8
more:ct0=target past	11 -11
more:ct0=target present	-11 11
more:ct0=target present-passive	13 -13
more:ct0=threaten past	12 -12
more:ct0=threaten present	-10 10
more:ct0=up past	13 -13
more:ct1=agree future	-15 15
more:ct1=agree infinitive	14 -14
more:ct1=agree modal	6 -6
more:ct1=agree past	-14 14
more:ct1=agree perfect	-12 12
more:ct1=bear future	14 -14
more:ct1=bear participle-passive	-16 16
more:ct1=bear past	7 -7
more:ct1=bear perfect	-7 7
more:ct1=begin future	-7 7
more:ct1=begin gerund	-6 6
more:ct1=begin present	-9 9
more:ct1=buy infinitive	17 -17
more:ct1=buy past	-10 10
more:ct1=buy present	6 -6
more:ct1=down future	-6 6
more:ct1=down modal	-7 7
more:ct1=down past	-6 6
more:ct1=end future	-8 8
more:ct1=end present	6 -6
more:ct1=impose future	-11 11
more:ct1=impose future-passive	8 -8
more:ct1=impose gerund	13 -13
more:ct1=impose infinitive-passive	-13 13
more:ct1=impose past	-6 6
more:ct1=impose perfect-passive	7 -7
more:ct1=impose pluperfect	7 -7
more:ct1=propose future	9 -9
more:ct1=propose modal	-6 6
more:ct1=propose participle-passive	-17 17
more:ct1=propose past	-19 19
more:ct1=propose perfect	8 -8
more:ct1=propose present	-20 20
more:ct1=say future	-23 23
more:ct1=say future-passive	10 -10
more:ct1=say modal-passive	9 -9
more:ct1=say perfect	9 -9
more:ct1=say pluperfect	15 -15
more:ct1=say present-passive	-7 7
more:ct1=sell modal	10 -10
more:ct1=sell past	15 -15
more:ct1=sell present	-12 12
more:ct1=stay future	-11 11
more:ct1=stay past	6 -6
more:ct1=stay past-passive	15 -15
more:ct1=stay present-passive	11 -11
more:ct1=suspend infinitive	9 -9
more:ct1=suspend participle-passive	7 -7
more:ct1=suspend present	-10 10
more:ct1=target modal	-16 16
more:ct1=target modal-passive	8 -8
more:ct1=target past	14 -14
more:ct1=target present	-11 11
more:ct1=target present-passive	13 -13
more:ct1=threaten past	15 -15
more:ct1=threaten present	-10 10
more:ct1=up past	16 -16
more:l1="	15 -15
more:l1=,	12 -12
more:l1=-	-14 14
more:l1=:	-35 35
more:l1=<day-ahead>	16 -16
more:l1=<day-gone>	18 -18
more:l1=<gate>	11 -11
more:l1=<goods>	7 -7
more:l1=<level-noun>	-13 13
more:l1=<level>	9 -9
more:l1=<money>	10 -10
more:l1=<number>	9 -9
more:l1=<office>	13 -13
more:l1=<organisation>	26 -26
more:l1=<points>	-6 6
more:l1=<span>	-32 32
more:l1=<v-agree>	-7 7
more:l1=<v-bear>	8 -8
more:l1=<v-begin>	-9 9
more:l1=<v-impose>	-20 20
more:l1=<v-propose>	-18 18
more:l1=<v-say>	-6 6
more:l1=<v-sell>	17 -17
more:l1=<v-stay>	11 -11
more:l1=<v-threaten>	-6 6
more:l1=a	-11 11
more:l1=an	-11 11
more:l1=and	28 -28
more:l1=another	-13 13
more:l1=anything	23 -23
more:l1=are	-8 8
more:l1=at	-15 15
more:l1=be	-25 25
more:l1=become	-6 6
more:l1=been	13 -13
more:l1=breathe	7 -7
more:l1=bring	-6 6
more:l1=but	-13 13
more:l1=buy	8 -8
more:l1=by	30 -30
more:l1=collect	14 -14
more:l1=cost	-6 6
more:l1=could	24 -24
more:l1=do	16 -16
more:l1=down	-10 10
more:l1=due	6 -6
more:l1=duty	6 -6
more:l1=else	19 -19
more:l1=for	-6 6
more:l1=formal	-7 7
more:l1=further	-24 24
more:l1=get	17 -17
more:l1=given	6 -6
more:l1=had	12 -12
more:l1=he	10 -10
more:l1=i	8 -8
more:l1=in	14 -14
more:l1=isn't	-12 12
more:l1=last	10 -10
more:l1=little	-8 8
more:l1=make	9 -9
more:l1=may	16 -16
more:l1=me	12 -12
more:l1=move	7 -7
more:l1=nobody	23 -23
more:l1=not	9 -9
more:l1=nothing	7 -7
more:l1=oil	7 -7
more:l1=one	11 -11
more:l1=open	23 -23
more:l1=other	11 -11
more:l1=out	16 -16
more:l1=pause	-8 8
more:l1=pay	14 -14
more:l1=point	17 -17
more:l1=put	-7 7
more:l1=raise	-12 12
more:l1=say	-15 15
more:l1=second	13 -13
more:l1=sell	10 -10
more:l1=shall	8 -8
more:l1=she	18 -18
more:l1=should	10 -10
more:l1=sign	-16 16
more:l1=soybean	-16 16
more:l1=take	-10 10
more:l1=talk	15 -15
more:l1=tariff	-11 11
more:l1=that	-12 12
more:l1=the	7 -7
more:l1=their	-7 7
more:l1=third	-6 6
more:l1=to	-14 14
more:l1=truce	17 -17
more:l1=try	-18 18
more:l1=under	-14 14
more:l1=unless	21 -21
more:l1=up	18 -18
more:l1=us	10 -10
more:l1=want	-11 11
more:l1=was	8 -8
more:l1=what	-8 8
more:l1=which	16 -16
more:l1=who	-26 26
more:l1=without	-14 14
more:l1=worth	12 -12
more:l1=would	-15 15
more:l1=you	6 -6
more:l1=—	13 -13
more:l2="	-11 11
more:l2='s	29 -29
more:l2=,	-10 10
more:l2=.	-10 10
more:l2=:	-20 20
more:l2=<agent>	11 -11
more:l2=<day-ahead>	-12 12
more:l2=<day-gone>	23 -23
more:l2=<gate>	-18 18
more:l2=<goods>	-14 14
more:l2=<level-noun>	8 -8
more:l2=<money>	17 -17
more:l2=<month-ahead>	10 -10
more:l2=<name>	18 -18
more:l2=<not>	10 -10
more:l2=<number>	-23 23
more:l2=<organisation>	26 -26
more:l2=<points>	-12 12
more:l2=<seat>	33 -33
more:l2=<sender>	10 -10
more:l2=<taker>	8 -8
more:l2=<v-begin>	15 -15
more:l2=<v-buy>	18 -18
more:l2=<v-deny>	-9 9
more:l2=<v-end>	-17 17
more:l2=<v-impose>	6 -6
more:l2=<v-stay>	-20 20
more:l2=<v-target>	7 -7
more:l2=<v-threaten>	7 -7
more:l2=<v-up>	-7 7
more:l2=a	-26 26
more:l2=about	7 -7
more:l2=accept	-6 6
more:l2=agree	-7 7
more:l2=and	9 -9
more:l2=as	-7 7
more:l2=at	-14 14
more:l2=be	19 -19
more:l2=been	13 -13
more:l2=both	-9 9
more:l2=buy	16 -16
more:l2=by	-11 11
more:l2=can	20 -20
more:l2=cannot	22 -22
more:l2=collect	6 -6
more:l2=could	-14 14
more:l2=custom	12 -12
more:l2=decided	19 -19
more:l2=did	8 -8
more:l2=discuss	13 -13
more:l2=doe	29 -29
more:l2=drop	-8 8
more:l2=during	16 -16
more:l2=duty	6 -6
more:l2=each	10 -10
more:l2=end	-15 15
more:l2=enter	12 -12
more:l2=extend	8 -8
more:l2=fail	7 -7
more:l2=from	17 -17
more:l2=give	-8 8
more:l2=go	-13 13
more:l2=good	10 -10
more:l2=had	-6 6
more:l2=has	15 -15
more:l2=have	26 -26
more:l2=he	-32 32
more:l2=hold	-6 6
more:l2=i	-11 11
more:l2=if	7 -7
more:l2=in	-9 9
more:l2=into	8 -8
more:l2=is	-7 7
more:l2=its	9 -9
more:l2=keep	-9 9
more:l2=let	7 -7
more:l2=like	27 -27
more:l2=list	-6 6
more:l2=may	11 -11
more:l2=mean	13 -13
more:l2=meet	12 -12
more:l2=need	8 -8
more:l2=nothing	10 -10
more:l2=off	7 -7
more:l2=on	-8 8
more:l2=or	-9 9
more:l2=out	-19 19
more:l2=over	-15 15
more:l2=prepare	-6 6
more:l2=price	14 -14
more:l2=prolonged	6 -6
more:l2=promise	12 -12
more:l2=put	14 -14
more:l2=rate	14 -14
more:l2=ready	-7 7
more:l2=rise	8 -8
more:l2=rule	-9 9
more:l2=see	9 -9
more:l2=side	-17 17
more:l2=sign	16 -16
more:l2=so	12 -12
more:l2=still	9 -9
more:l2=suspend	23 -23
more:l2=suspension	-13 13
more:l2=take	24 -24
more:l2=talk	-19 19
more:l2=the	22 -22
more:l2=their	-7 7
more:l2=them	-8 8
more:l2=there	-14 14
more:l2=they	6 -6
more:l2=to	23 -23
more:l2=truce	13 -13
more:l2=two	14 -14
more:l2=unless	20 -20
more:l2=up	-17 17
more:l2=what	-13 13
more:l2=which	-35 35
more:l2=who	-16 16
more:l2=will	-19 19
more:l2=with	20 -20
more:l2=would	-7 7
more:l=, <level>	-7 7
more:l=, <name>	8 -8
more:l=, <number>	14 -14
more:l=, and	-15 15
more:l=, for	-19 19
more:l=, is	13 -13
more:l=, she	16 -16
more:l=, the	-14 14
more:l=, to	11 -11
more:l=, who	-24 24
more:l=, with	10 -10
more:l=: "	-10 10
more:l=: no	10 -10
more:l=: the	-24 24
more:l=<begin> <name>	11 -11
more:l=<begin> <organisation>	11 -11
more:l=<begin> <seat>	-8 8
more:l=<begin> a	-12 12
more:l=<begin> an	-15 15
more:l=<begin> any	-21 21
more:l=<begin> he	18 -18
more:l=<begin> i	8 -8
more:l=<begin> it	-6 6
more:l=<begin> the	24 -24
more:l=<begin> they	-17 17
more:l=<begin> we	8 -8
more:l=<day-gone> ,	10 -10
more:l=<day-today> to	6 -6
more:l=<level> ,	13 -13
more:l=<level> and	14 -14
more:l=<level> apply	-9 9
more:l=<money> or	15 -15
more:l=<month-gone> and	-15 15
more:l=<name> 's	-18 18
more:l=<name> buy	8 -8
more:l=<name> have	12 -12
more:l=<name> is	-9 9
more:l=<name> no	-7 7
more:l=<name> to	11 -11
more:l=<name> was	16 -16
more:l=<name> will	8 -8
more:l=<name> would	8 -8
more:l=<organisation> has	7 -7
more:l=<points> are	-12 12
more:l=<quality> good	8 -8
more:l=<quality> soybean	-15 15
more:l=<span> and	13 -13
more:l=a <span>	12 -12
more:l=a formal	-10 10
more:l=a further	-24 24
more:l=a little	-18 18
more:l=a point	10 -10
more:l=a third	-7 7
more:l=after a	10 -10
more:l=after the	-22 22
more:l=agree to	-8 8
more:l=and <seat>	10 -10
more:l=and the	11 -11
more:l=and to	-15 15
more:l=and will	-18 18
more:l=at the	-9 9
more:l=be an	-8 8
more:l=be charge	8 -8
more:l=buy <money>	24 -24
more:l=can be	6 -6
more:l=charge <level>	9 -9
more:l=come up	13 -13
more:l=decided to	13 -13
more:l=doe not	12 -12
more:l=end without	-18 18
more:l=fail to	7 -7
more:l=fall by	6 -6
more:l=for <level>	6 -6
more:l=for <span>	-15 15
more:l=for a	11 -11
more:l=for an	-6 6
more:l=from <name>	16 -16
more:l=go up	6 -6
more:l=has been	20 -20
more:l=hold a	9 -9
more:l=if no	-6 6
more:l=is no	-8 8
more:l=it is	-18 18
more:l=it was	13 -13
more:l=it will	12 -12
more:l=it would	-14 14
more:l=like to	21 -21
more:l=may be	18 -18
more:l=not be	19 -19
more:l=not been	-13 13
more:l=of a	-15 15
more:l=of an	-32 32
more:l=of the	8 -8
more:l=offer to	14 -14
more:l=on <day-gone>	9 -9
more:l=on a	-19 19
more:l=pay <number>	-6 6
more:l=pay an	-13 13
more:l=pay no	7 -7
more:l=pay nothing	13 -13
more:l=propose a	7 -7
more:l=propose an	7 -7
more:l=propose to	-19 19
more:l=ready to	-6 6
more:l=rule that	-14 14
more:l=say an	-7 7
more:l=shall be	-6 6
more:l=side would	7 -7
more:l=sign an	15 -15
more:l=sign for	-12 12
more:l=sign the	9 -9
more:l=take up	19 -19
more:l=tariff for	-6 6
more:l=that a	-21 21
more:l=that an	-17 17
more:l=that the	-8 8
more:l=the <office>	9 -9
more:l=the <person>	11 -11
more:l=the other	7 -7
more:l=the second	15 -15
more:l=the truce	-9 9
more:l=to <level>	-16 16
more:l=to <number>	9 -9
more:l=to an	22 -22
more:l=to be	-25 25
more:l=to do	18 -18
more:l=to go	12 -12
more:l=to the	14 -14
more:l=truce was	10 -10
more:l=unless <organisation>	14 -14
more:l=want to	11 -11
more:l=was no	14 -14
more:l=was not	10 -10
more:l=was the	-9 9
more:l=whether to	-11 11
more:l=which <name>	-36 36
more:l=will apply	-9 9
more:l=will be	-28 28
more:l=will meet	8 -8
more:l=will not	-8 8
more:l=with <name>	24 -24
more:l=without an	-7 7
more:l=without the	22 -22
more:l=would apply	-26 26
more:l=would be	-13 13
more:longer span=0	10 -10
more:longer span=1	-14 14
more:longer=0	28 -28
more:longer=1	-6 6
more:longer=2	-20 20
more:longer=3	-25 25
more:lr='s duty	-13 13
more:lr=, .	7 -7
more:lr=, <level>	8 -8
more:lr=, in	7 -7
more:lr=, the	-8 8
more:lr=<begin> ,	-8 8
more:lr=<begin> .	-11 11
more:lr=<begin> :	13 -13
more:lr=<begin> <span>	-16 16
more:lr=<begin> for	17 -17
more:lr=<level> ,	-9 9
more:lr=<level> .	8 -8
more:lr=<level> for	16 -16
more:lr=<level> on	-16 16
more:lr=<level> pay	10 -10
more:lr=<level> to	9 -9
more:lr=<money> in	7 -7
more:lr=<money> of	10 -10
more:lr=<name> .	-7 7
more:lr=<name> <level>	26 -26
more:lr=<name> charge	-12 12
more:lr=<name> tariff	17 -17
more:lr=<name> their	-9 9
more:lr=<number> .	-7 7
more:lr=<number> than	6 -6
more:lr=<organisation> <number>	8 -8
more:lr=<organisation> it	17 -17
more:lr=<organisation> the	7 -7
more:lr=<person> .	-15 15
more:lr=<person> that	-12 12
more:lr=<span> .	-30 30
more:lr=<span> of	18 -18
more:lr=a ,	-6 6
more:lr=a .	6 -6
more:lr=a <level>	17 -17
more:lr=a <points>	13 -13
more:lr=a <span>	-25 25
more:lr=a day	17 -17
more:lr=a duty	13 -13
more:lr=a extension	-19 19
more:lr=a meet	6 -6
more:lr=a notice	-10 10
more:lr=a of	-27 27
more:lr=a one	16 -16
more:lr=a order	14 -14
more:lr=a pause	-7 7
more:lr=a tariff	-9 9
more:lr=a truce	-19 19
more:lr=an ,	20 -20
more:lr=an <level>	-16 16
more:lr=an ?	-6 6
more:lr=an until	12 -12
more:lr=an was	-6 6
more:lr=and .	6 -6
more:lr=and <points>	-9 9
more:lr=and in	-7 7
more:lr=and than	12 -12
more:lr=and that	-9 9
more:lr=and the	9 -9
more:lr=any .	21 -21
more:lr=apply .	-15 15
more:lr=apply from	7 -7
more:lr=are .	-10 10
more:lr=be .	-8 8
more:lr=be ?	-11 11
more:lr=be by	16 -16
more:lr=be for	-13 13
more:lr=be from	-7 7
more:lr=be to	-21 21
more:lr=be until	-10 10
more:lr=been to	16 -16
more:lr=breathe .	-7 7
more:lr=bring duty	-9 9
more:lr=buy <quality>	9 -9
more:lr=by <span>	7 -7
more:lr=by than	15 -15
more:lr=for ,	-8 8
more:lr=for <span>	14 -14
more:lr=for talk	15 -15
more:lr=for than	-12 12
more:lr=further of	-6 6
more:lr=has the	16 -16
more:lr=have their	10 -10
more:lr=he ,	13 -13
more:lr=he .	-10 10
more:lr=he that	11 -11
more:lr=is .	10 -10
more:lr=is than	-11 11
more:lr=is to	8 -8
more:lr=it ,	-12 12
more:lr=it on	-6 6
more:lr=it the	-24 24
more:lr=it to	10 -10
more:lr=its duty	12 -12
more:lr=meet ,	-9 9
more:lr=meet on	8 -8
more:lr=no ,	28 -28
more:lr=no <end>	9 -9
more:lr=no <number>	8 -8
more:lr=no be	11 -11
more:lr=no than	-19 19
more:lr=no truce	8 -8
more:lr=not ,	6 -6
more:lr=not .	16 -16
more:lr=not by	-6 6
more:lr=not in	6 -6
more:lr=not the	-25 25
more:lr=not to	7 -7
more:lr=of than	19 -19
more:lr=once ,	-18 18
more:lr=or by	6 -6
more:lr=out ,	16 -16
more:lr=put <level>	-6 6
more:lr=she .	10 -10
more:lr=talk in	15 -15
more:lr=that <span>	-18 18
more:lr=that export	-6 6
more:lr=that its	-10 10
more:lr=that than	10 -10
more:lr=that the	13 -13
more:lr=the ,	-14 14
more:lr=the and	10 -10
more:lr=the cover	-10 10
more:lr=the day	-8 8
more:lr=the duty	11 -11
more:lr=the half	-6 6
more:lr=the has	7 -7
more:lr=the in	10 -10
more:lr=the it	13 -13
more:lr=the meet	-20 20
more:lr=the of	-20 20
more:lr=the part	15 -15
more:lr=the round	-9 9
more:lr=the the	23 -23
more:lr=the was	21 -21
more:lr=the would	-18 18
more:lr=their meet	-16 16
more:lr=their round	-14 14
more:lr=them .	-7 7
more:lr=to .	-10 10
more:lr=to a	-11 11
more:lr=to by	10 -10
more:lr=to for	-6 6
more:lr=to out	9 -9
more:lr=to talking	-9 9
more:lr=to tariff	-9 9
more:lr=to the	-28 28
more:lr=truce until	8 -8
more:lr=unless ,	9 -9
more:lr=up ,	18 -18
more:lr=up in	7 -7
more:lr=was by	8 -8
more:lr=was on	9 -9
more:lr=we our	12 -12
more:lr=will charge	17 -17
more:lr=will doing	-10 10
more:lr=will its	-12 12
more:lr=will pay	-6 6
more:lr=will the	8 -8
more:lr=will their	-6 6
more:lr=will to	-9 9
more:lr=worth than	6 -6
more:lr=would .	9 -9
more:lr=would be	-11 11
more:lr=would pay	-15 15
more:lr=would until	-14 14
more:made	14 -14
more:made span=1	24 -24
more:made+refused	-10 10
more:made=2	15 -15
more:r1="	-27 27
more:r1=:	26 -26
more:r1=;	16 -16
more:r1=<agent>	8 -8
more:r1=<day-gone>	15 -15
more:r1=<day-today>	9 -9
more:r1=<duty>	11 -11
more:r1=<goods>	-16 16
more:r1=<level-noun>	8 -8
more:r1=<level>	15 -15
more:r1=<money>	15 -15
more:r1=<name>	24 -24
more:r1=<not>	10 -10
more:r1=<number>	6 -6
more:r1=<quality>	21 -21
more:r1=<span>	-30 30
more:r1=<v-begin>	-6 6
more:r1=<v-buy>	13 -13
more:r1=<v-down>	16 -16
more:r1=<v-end>	21 -21
more:r1=<v-say>	15 -15
more:r1=<v-sell>	-8 8
more:r1=<v-stay>	-18 18
more:r1=<v-suspend>	-15 15
more:r1=<v-target>	12 -12
more:r1=a	14 -14
more:r1=after	-23 23
more:r1=again	12 -12
more:r1=an	14 -14
more:r1=are	-11 11
more:r1=as	-18 18
more:r1=at	-12 12
more:r1=be	6 -6
more:r1=because	7 -7
more:r1=beyond	-18 18
more:r1=by	9 -9
more:r1=careful	-16 16
more:r1=collect	19 -19
more:r1=country	-6 6
more:r1=cover	-10 10
more:r1=date	-7 7
more:r1=day	-6 6
more:r1=extension	-22 22
more:r1=from	-8 8
more:r1=half	-17 17
more:r1=if	-8 8
more:r1=in	10 -10
more:r1=investigation	12 -12
more:r1=is	-34 34
more:r1=it	-10 10
more:r1=its	6 -6
more:r1=last	12 -12
more:r1=law	-12 12
more:r1=list	12 -12
more:r1=matter	-11 11
more:r1=meet	-8 8
more:r1=negotiate	16 -16
more:r1=next	23 -23
more:r1=of	-19 19
more:r1=on	7 -7
more:r1=once	19 -19
more:r1=order	18 -18
more:r1=our	-11 11
more:r1=out	18 -18
more:r1=part	25 -25
more:r1=phase	11 -11
more:r1=quarter	19 -19
more:r1=reserved	-19 19
more:r1=session	6 -6
more:r1=since	7 -7
more:r1=suspend	-10 10
more:r1=suspension	-6 6
more:r1=talking	-18 18
more:r1=term	-11 11
more:r1=than	18 -18
more:r1=that	-12 12
more:r1=the	18 -18
more:r1=their	-7 7
more:r1=them	12 -12
more:r1=there	16 -16
more:r1=thi	28 -28
more:r1=three	10 -10
more:r1=time	-16 16
more:r1=under	11 -11
more:r1=until	-7 7
more:r1=up	19 -19
more:r1=week	16 -16
more:r1=when	14 -14
more:r1=will	-9 9
more:r1=with	8 -8
more:r1=would	-13 13
more:r2="	-15 15
more:r2='s	9 -9
more:r2=.	13 -13
more:r2=<day-ahead>	-17 17
more:r2=<day-gone>	-21 21
more:r2=<day-today>	11 -11
more:r2=<duty>	8 -8
more:r2=<end>	16 -16
more:r2=<money>	36 -36
more:r2=<name>	14 -14
more:r2=<not>	-15 15
more:r2=<points>	-7 7
more:r2=<seat>	8 -8
more:r2=<sender>	8 -8
more:r2=<span>	-8 8
more:r2=<v-agree>	14 -14
more:r2=<v-bear>	8 -8
more:r2=<v-begin>	6 -6
more:r2=<v-impose>	13 -13
more:r2=<v-stay>	-7 7
more:r2=?	10 -10
more:r2=a	52 -52
more:r2=about	-8 8
more:r2=all	-6 6
more:r2=an	19 -19
more:r2=and	-13 13
more:r2=another	17 -17
more:r2=any	-8 8
more:r2=apply	9 -9
more:r2=as	-26 26
more:r2=because	6 -6
more:r2=been	-7 7
more:r2=but	13 -13
more:r2=ceasefire	17 -17
more:r2=come	10 -10
more:r2=each	10 -10
more:r2=enter	-9 9
more:r2=ever	14 -14
more:r2=five	-8 8
more:r2=further	-6 6
more:r2=half	32 -32
more:r2=has	-7 7
more:r2=he	19 -19
more:r2=hold	9 -9
more:r2=i	-9 9
more:r2=it	-11 11
more:r2=levy	9 -9
more:r2=name	8 -8
more:r2=no	-6 6
more:r2=nothing	-8 8
more:r2=oil	-14 14
more:r2=old	17 -17
more:r2=one	13 -13
more:r2=paper	14 -14
more:r2=pay	7 -7
more:r2=peace	-7 7
more:r2=possible	-10 10
more:r2=promise	11 -11
more:r2=reciprocal	12 -12
more:r2=remain	-24 24
more:r2=rice	14 -14
more:r2=run	-10 10
more:r2=say	-8 8
more:r2=sign	20 -20
more:r2=take	10 -10
more:r2=than	-10 10
more:r2=that	-13 13
more:r2=their	11 -11
more:r2=though	8 -8
more:r2=time	6 -6
more:r2=trade	-14 14
more:r2=two	23 -23
more:r2=under	13 -13
more:r2=unless	9 -9
more:r2=until	-6 6
more:r2=was	-15 15
more:r2=we	20 -20
more:r2=were	-10 10
more:r2=what	11 -11
more:r2=will	-14 14
more:r2=word	21 -21
more:r2=would	10 -10
more:r2=year	21 -21
more:r=" .	-14 14
more:r=, <level>	-10 10
more:r=, <name>	-13 13
more:r=, <number>	12 -12
more:r=, a	22 -22
more:r=, as	-11 11
more:r=, but	12 -12
more:r=, by	-9 9
more:r=, for	-12 12
more:r=, he	18 -18
more:r=, if	-12 12
more:r=, in	9 -9
more:r=, it	16 -16
more:r=, say	-8 8
more:r=, the	12 -12
more:r=, to	-16 16
more:r=, unless	11 -11
more:r=, which	7 -7
more:r=, with	21 -21
more:r=: "	10 -10
more:r=: the	9 -9
more:r=<day-gone> .	12 -12
more:r=<level> ,	14 -14
more:r=<level> is	9 -9
more:r=<level> of	25 -25
more:r=<level> over	-13 13
more:r=<level> tariff	16 -16
more:r=<level> that	-17 17
more:r=<number> ,	6 -6
more:r=<number> .	16 -16
more:r=<points> are	7 -7
more:r=<points> of	-6 6
more:r=<points> on	13 -13
more:r=<quality> rice	10 -10
more:r=<span> ,	7 -7
more:r=<span> .	-25 25
more:r=<span> <end>	6 -6
more:r=a tariff	8 -8
more:r=a truce	-23 23
more:r=and last	-8 8
more:r=at <level>	-19 19
more:r=be any	6 -6
more:r=be collect	-8 8
more:r=before <day-ahead>	-7 7
more:r=before the	24 -24
more:r=by <day-ahead>	-11 11
more:r=by <span>	19 -19
more:r=by the	-7 7
more:r=careful .	-16 16
more:r=charge <level>	-8 8
more:r=day ,	-11 11
more:r=day .	7 -7
more:r=duty .	10 -10
more:r=for <span>	-35 35
more:r=for another	15 -15
more:r=from <day-ahead>	-12 12
more:r=in <month-ahead>	9 -9
more:r=in <month-gone>	18 -18
more:r=in the	12 -12
more:r=investigation ,	12 -12
more:r=it by	11 -11
more:r=it for	11 -11
more:r=it until	-18 18
more:r=it would	29 -29
more:r=its <level>	9 -9
more:r=its duty	-16 16
more:r=its own	-9 9
more:r=its tariff	-11 11
more:r=its word	15 -15
more:r=last week	9 -9
more:r=law ,	-11 11
more:r=meet of	-22 22
more:r=next year	11 -11
more:r=of <quality>	17 -17
more:r=of it	-8 8
more:r=of their	8 -8
more:r=on <day-ahead>	-8 8
more:r=on <day-gone>	20 -20
more:r=once .	7 -7
more:r=pay <level>	9 -9
more:r=pay <number>	-35 35
more:r=pay the	7 -7
more:r=reserved .	-7 7
more:r=round in	-14 14
more:r=take <level>	-10 10
more:r=talking .	-15 15
more:r=tax of	10 -10
more:r=term .	9 -9
more:r=than <level>	6 -6
more:r=than <money>	39 -39
more:r=than <number>	11 -11
more:r=than <span>	10 -10
more:r=than a	17 -17
more:r=than any	-11 11
more:r=than five	-8 8
more:r=than half	27 -27
more:r=than in	-7 7
more:r=than it	-11 11
more:r=than the	6 -6
more:r=than two	11 -11
more:r=that <name>	13 -13
more:r=that the	-9 9
more:r=the duty	9 -9
more:r=the old	7 -7
more:r=the tariff	16 -16
more:r=the truce	-20 20
more:r=their tariff	-11 11
more:r=their truce	9 -9
more:r=time .	-21 21
more:r=to <day-gone>	-33 33
more:r=to apply	10 -10
more:r=to come	17 -17
more:r=to enter	-7 7
more:r=to levy	13 -13
more:r=to pay	6 -6
more:r=to the	-10 10
more:r=truce ,	-15 15
more:r=until <day-ahead>	21 -21
more:r=until the	-34 34
more:r=up .	6 -6
more:r=up the	7 -7
more:r=up to	19 -19
more:r=was possible	-10 10
more:r=was sign	21 -21
more:refused	18 -18
more:refused=2	-11 11
more:t0=future	-8 8
more:t0=future-not	-9 9
more:t0=future-passive	-20 20
more:t0=future-passive-not	10 -10
more:t0=modal-not	19 -19
more:t0=past-not	-8 8
more:t0=past-passive	17 -17
more:t0=perfect	-9 9
more:t0=perfect-not	-17 17
more:t0=perfect-passive	17 -17
more:t0=pluperfect	14 -14
more:t0=present-not	16 -16
more:v0=accept	9 -9
more:v0=add	8 -8
more:v0=agree	-9 9
more:v0=approve	8 -8
more:v0=bring	-6 6
more:v0=carry	-7 7
more:v0=collect	9 -9
more:v0=end	12 -12
more:v0=expect	40 -40
more:v0=face	-11 11
more:v0=fall	7 -7
more:v0=get	17 -17
more:v0=hold	-6 6
more:v0=keep	10 -10
more:v0=leave	-12 12
more:v0=let	8 -8
more:v0=levy	-10 10
more:v0=look	-18 18
more:v0=make	8 -8
more:v0=offer	8 -8
more:v0=order	-6 6
more:v0=prepare	-6 6
more:v0=push	-15 15
more:v0=put	-6 6
more:v0=recommend	-7 7
more:v0=rise	16 -16
more:v0=rule	12 -12
more:v0=run	-15 15
more:v0=see	17 -17
more:v0=stand	-24 24
more:v0=start	-6 6
more:v0=tell	-7 7
more:v0=want	8 -8
more:v0=write	-15 15
more:v1=agree	-12 12
more:v1=ask	13 -13
more:v1=carry	-16 16
more:v1=collect	14 -14
more:v1=discuss	10 -10
more:v1=extend	8 -8
more:v1=face	-11 11
more:v1=fall	7 -7
more:v1=get	14 -14
more:v1=keep	7 -7
more:v1=leave	-18 18
more:v1=let	7 -7
more:v1=levy	-9 9
more:v1=like	-16 16
more:v1=look	-19 19
more:v1=make	11 -11
more:v1=offer	-8 8
more:v1=order	-6 6
more:v1=promise	8 -8
more:v1=propose	11 -11
more:v1=push	-9 9
more:v1=ready	-7 7
more:v1=rise	16 -16
more:v1=run	-18 18
more:v1=see	16 -16
more:v1=settle	-14 14
more:v1=ship	11 -11
more:v1=stand	-24 24
more:v1=suspend	6 -6
more:v1=want	-7 7
more:v1=write	-18 18
more:vt0=add modal	7 -7
more:vt0=add pluperfect	7 -7
more:vt0=agree past	-14 14
more:vt0=agree perfect	10 -10
more:vt0=agree pluperfect	-18 18
more:vt0=apply present	-9 9
more:vt0=approve modal	-19 19
more:vt0=approve perfect	14 -14
more:vt0=ask past	-14 14
more:vt0=ask perfect	9 -9
more:vt0=be future	-16 16
more:vt0=be modal	-7 7
more:vt0=be past	6 -6
more:vt0=be perfect	-11 11
more:vt0=be present	9 -9
more:vt0=bring modal	-10 10
more:vt0=call past	-7 7
more:vt0=charge modal	-7 7
more:vt0=collect present	7 -7
more:vt0=come past	-11 11
more:vt0=continue future	-8 8
more:vt0=continue modal	6 -6
more:vt0=continue past	6 -6
more:vt0=end past	18 -18
more:vt0=expect past	15 -15
more:vt0=expect present	28 -28
more:vt0=extend future	-18 18
more:vt0=extend past	-10 10
more:vt0=extend perfect	10 -10
more:vt0=extend pluperfect	6 -6
more:vt0=fall past	9 -9
more:vt0=get past	20 -20
more:vt0=have past	-25 25
more:vt0=have present	14 -14
more:vt0=hold present	-12 12
more:vt0=keep present	12 -12
more:vt0=leave past	-14 14
more:vt0=look future	-9 9
more:vt0=make present	11 -11
more:vt0=meet future	10 -10
more:vt0=meet past	16 -16
more:vt0=meet present	-23 23
more:vt0=offer past	11 -11
more:vt0=offer perfect	10 -10
more:vt0=other future	-8 8
more:vt0=other perfect	15 -15
more:vt0=other present	-14 14
more:vt0=pay modal	22 -22
more:vt0=pay past	-10 10
more:vt0=pay perfect	-20 20
more:vt0=pay present	10 -10
more:vt0=propose past	17 -17
more:vt0=propose perfect	-16 16
more:vt0=propose pluperfect	-17 17
more:vt0=push modal	-15 15
more:vt0=put perfect	-7 7
more:vt0=raise present	-6 6
more:vt0=say perfect	8 -8
more:vt0=say present	7 -7
more:vt0=see future	10 -10
more:vt0=see present	13 -13
more:vt0=sell present	-15 15
more:vt0=sign future	-18 18
more:vt0=sign modal	9 -9
more:vt0=sign past	12 -12
more:vt0=sign perfect	-20 20
more:vt0=take past	6 -6
more:vt0=take perfect	-7 7
more:vt0=tell past	6 -6
more:vt0=want past	-7 7
more:vt0=want present	6 -6
more:vt0=warn past	6 -6
more:vt0=write future	-12 12
more:waits	-8 8
more:waits+made	-23 23
more:waits=0	9 -9
more:waits=1	-21 21
more:waits=2	-9 9
more:wished	-25 25
more:wished span=0	7 -7
more:wished span=1	-10 10
more:wished span=2	-10 10
more:wished+made	6 -6
more:wished+made+refused	16 -16
more:wished+refused	-7 7
more:wished+waits	10 -10
more:wished+waits+made+refused	-9 9
more:wished+waits+refused	-12 12
more:wished=0	10 -10
more:wished=1	-6 6
more:wished=2	-8 8
more:wished=3	-19 19
on hold:ct1=impose present	6 -6
on hold:l1=<duty>	9 -9
on hold:l1=<v-stay>	-12 12
on hold:l1=are	14 -14
on hold:v0=be	11 -11
on hold:v1=be	11 -11
on ice:ct0=stay present	6 -6
on ice:ct1=stay present	6 -6
on ice:l1=<points>	7 -7
on ice:r1=for	8 -8
on ice:r2=<end>	-8 8
on ice:r2=<span>	8 -8
pause:c0=bear	9 -9
pause:c0=begin	-9 9
pause:c0=impose	-6 6
pause:c0=propose	-7 7
pause:c0=say	7 -7
pause:c1=agree	-11 11
pause:c1=bear	9 -9
pause:c1=impose	-15 15
pause:c1=propose	-11 11
pause:c1=stay	-6 6
pause:c1=suspend	7 -7
pause:ct0=agree past	-16 16
pause:ct0=impose past	-6 6
pause:ct0=impose present	7 -7
pause:ct0=propose past	7 -7
pause:ct0=propose present	-6 6
pause:ct0=stay present	-6 6
pause:ct1=agree present	-7 7
pause:ct1=impose infinitive	-7 7
pause:ct1=propose past	7 -7
pause:ct1=propose present	-6 6
pause:ct1=stay present	-6 6
pause:l1=<duty>	-16 16
pause:l1=<not>	8 -8
pause:l1=a	8 -8
pause:l1=longer	-6 6
pause:l1=no	8 -8
pause:l1=tariff	-16 16
pause:l1=to	15 -15
pause:l2=,	13 -13
pause:l2=:	-26 26
pause:l2=<begin>	20 -20
pause:l2=<name>	12 -12
pause:l2=<v-bear>	9 -9
pause:l2=of	-11 11
pause:l2=on	-9 9
pause:l2=that	6 -6
pause:l2=when	6 -6
pause:r1=<v-agree>	6 -6
pause:r1=<v-end>	-16 16
pause:r1=agree	6 -6
pause:r1=and	-17 17
pause:r1=end	-13 13
pause:r1=for	16 -16
pause:r1=in	9 -9
pause:r1=is	24 -24
pause:r1=of	13 -13
pause:r1=on	8 -8
pause:r1=to	10 -10
pause:r1=with	-7 7
pause:r2=.	-17 17
pause:r2=<duty>	-12 12
pause:r2=<end>	-7 7
pause:r2=<not>	-20 20
pause:r2=<span>	7 -7
pause:r2=<v-agree>	-6 6
pause:r2=<v-end>	-16 16
pause:r2=<v-impose>	6 -6
pause:r2=no	-22 22
pause:r2=tariff	-14 14
pause:r2=their	20 -20
pause:r2=to	16 -16
pause:t0=future	6 -6
pause:t0=modal	-13 13
pause:t0=past	10 -10
pause:t0=present	-7 7
pause:v0=have	14 -14
pause:v1=call	-11 11
pause:v1=extend	7 -7
pause:v1=have	13 -13
pauses:l1=<person>	7 -7
pauses:r2=for	7 -7
peace:c0=propose	-6 6
peace:c0=stay	-19 19
peace:c1=stay	-17 17
peace:ct0=impose present	7 -7
peace:ct0=stay past	-12 12
peace:ct0=stay present	-9 9
peace:ct1=stay past	-12 12
peace:ct1=stay present	-16 16
peace:l1=<begin>	15 -15
peace:l1=<not>	-15 15
peace:l1=<v-stay>	8 -8
peace:l1=at	15 -15
peace:l1=in	10 -10
peace:l1=make	8 -8
peace:l1=the	17 -17
peace:l2=<begin>	19 -19
peace:l2=<not>	-11 11
peace:l2=<v-impose>	7 -7
peace:l2=a	-15 15
peace:l2=not	-13 13
peace:l2=of	12 -12
peace:l2=round	13 -13
peace:l2=the	-25 25
peace:r1=,	6 -6
peace:r1=.	12 -12
peace:r1=in	12 -12
peace:r1=talk	21 -21
peace:r2=<name>	-16 16
peace:r2=the	9 -9
peace:t0=present	10 -10
peace:t0=present-not	-7 7
peace:v0=be	-8 8
peace:v0=make	-13 13
peace:v0=want	-14 14
peace:v1=be	-15 15
peace:v1=want	-14 14
postponed:c0=suspend	-10 10
postponed:c1=suspend	-10 10
postponed:v0=postpone	-10 10
postponed:v1=postpone	-10 10
prolong:c0=say	-17 17
prolong:c0=stay	-9 9
prolong:c1=propose	-9 9
prolong:c1=say	-17 17
prolong:ct0=impose past	-7 7
prolong:ct0=impose perfect	12 -12
prolong:ct1=impose participle-passive	-6 6
prolong:ct1=impose past	-7 7
prolong:ct1=impose perfect	12 -12
prolong:ct1=propose participle-passive	-13 13
prolong:l1=<name>	19 -19
prolong:l1=to	-20 20
prolong:l1=would	-13 13
prolong:l2=<name>	13 -13
prolong:l2=<v-propose>	-6 6
prolong:l2=want	6 -6
prolong:r1=<goods>	7 -7
prolong:r1=its	-13 13
prolong:r1=the	-25 25
prolong:r2=<duty>	-12 12
prolong:r2=tariff	-12 12
prolong:r2=truce	-10 10
prolong:t0=future	-19 19
prolong:t0=past	-8 8
prolong:t0=pluperfect	-7 7
prolong:t0=present	-10 10
prolong:v0=be	-9 9
prolong:v0=other	-6 6
prolong:v0=say	-17 17
prolong:v0=want	7 -7
prolong:v1=other	-6 6
prolong:v1=say	-17 17
prolong:v1=want	7 -7
prolongation:c0=agree	-7 7
prolongation:c0=impose	-11 11
prolongation:c0=propose	-9 9
prolongation:c1=agree	-7 7
prolongation:c1=impose	-18 18
prolongation:c1=propose	-9 9
prolongation:ct0=agree past	14 -14
prolongation:ct0=impose past	12 -12
prolongation:ct1=agree past	14 -14
prolongation:ct1=impose past	12 -12
prolongation:l1=a	-13 13
prolongation:l1=any	-8 8
prolongation:l1=the	-6 6
prolongation:l2=approve	-8 8
prolongation:r1=,	-10 10
prolongation:r1=.	-10 10
prolongation:r1=of	-13 13
prolongation:r2=<end>	-21 21
prolongation:r2=<span>	-9 9
prolongation:t0=perfect	-13 13
prolongation:t0=present	-10 10
prolongation:v1=approve	-8 8
prolonged:l1=,	11 -11
prolonged:l1=not	7 -7
prolonged:l1=was	6 -6
prolonged:l2=<name>	13 -13
prolonged:l2=<not>	17 -17
prolonged:l2=has	12 -12
prolonged:l2=it	13 -13
prolonged:l2=not	13 -13
prolonged:l2=suspension	-14 14
prolonged:l2=to	-23 23
prolonged:l2=truce	-9 9
prolonged:l2=will	-8 8
prolonged:r1=,	-18 18
prolonged:r1=?	9 -9
prolonged:r1=by	-11 11
prolonged:r1=the	16 -16
prolonged:r1=to	14 -14
prolonged:r1=until	-13 13
prolonged:r2=,	8 -8
prolonged:r2=<day-gone>	-12 12
prolonged:r2=<duty>	12 -12
prolonged:r2=<end>	13 -13
prolonged:r2=tariff	15 -15
prolonged:r2=the	21 -21
prolonged:t0=future-passive	-25 25
prolonged:t0=past-passive	12 -12
prolonged:t0=perfect	12 -12
prolonged:t0=perfect-passive	10 -10
prolonging:r1=the	13 -13
prolongs:l1=that	-6 6
prolongs:r1=the	-15 15
put off:ct0=impose modal-passive	8 -8
put off:ct0=impose perfect-passive	7 -7
put off:ct0=impose present-passive	-11 11
put off:ct1=impose modal-passive	8 -8
put off:ct1=impose perfect-passive	7 -7
put off:ct1=impose present-passive	-11 11
put off:l1=been	17 -17
put off:l1=has	9 -9
put off:l2=and	15 -15
put off:l2=has	7 -7
put off:l2=the	17 -17
put off:r1=for	12 -12
put off:r1=the	-10 10
put off:r2=<end>	-8 8
put off:r2=<span>	24 -24
put off:r2=of	24 -24
put off:t0=modal-passive	8 -8
put off:t0=perfect-passive	7 -7
put off:t0=present-passive	-11 11
quiet:c0=agree	-22 22
quiet:c0=bear	-11 11
quiet:c0=begin	-9 9
quiet:c0=end	11 -11
quiet:c0=impose	-7 7
quiet:c0=propose	-6 6
quiet:c0=say	10 -10
quiet:c0=stay	7 -7
quiet:c0=suspend	-10 10
quiet:c1=bear	-11 11
quiet:c1=end	12 -12
quiet:c1=impose	-12 12
quiet:c1=propose	-22 22
quiet:c1=say	10 -10
quiet:c1=suspend	-13 13
quiet:ct0=agree past	-6 6
quiet:ct0=impose future	6 -6
quiet:ct0=impose modal	-22 22
quiet:ct0=impose past	-10 10
quiet:ct0=impose perfect	7 -7
quiet:ct0=stay past	-9 9
quiet:ct0=stay present	6 -6
quiet:ct1=impose future	6 -6
quiet:ct1=impose infinitive	-19 19
quiet:ct1=impose modal	-22 22
quiet:ct1=stay past	-9 9
quiet:l1='s	9 -9
quiet:l1=,	-12 12
quiet:l1=:	40 -40
quiet:l1=<duty>	6 -6
quiet:l1=<goods>	-18 18
quiet:l1=<level-noun>	7 -7
quiet:l1=<not>	-14 14
quiet:l1=<points>	15 -15
quiet:l1=<v-impose>	-9 9
quiet:l1=<v-propose>	-7 7
quiet:l1=<v-suspend>	-6 6
quiet:l1=are	11 -11
quiet:l1=at	15 -15
quiet:l1=had	19 -19
quiet:l1=has	11 -11
quiet:l1=have	-20 20
quiet:l1=i	-12 12
quiet:l1=in	21 -21
quiet:l1=is	-11 11
quiet:l1=it	-8 8
quiet:l1=make	8 -8
quiet:l1=no	-12 12
quiet:l1=not	-28 28
quiet:l1=stay	-6 6
quiet:l1=the	19 -19
quiet:l2=,	10 -10
quiet:l2=<goods>	-12 12
quiet:l2=<level>	-7 7
quiet:l2=<points>	9 -9
quiet:l2=<span>	-7 7
quiet:l2=a	-25 25
quiet:l2=are	7 -7
quiet:l2=have	12 -12
quiet:l2=i	7 -7
quiet:l2=it	25 -25
quiet:l2=not	-9 9
quiet:l2=put	21 -21
quiet:l2=round	13 -13
quiet:l2=that	10 -10
quiet:l2=the	-26 26
quiet:l=<begin> the	9 -9
quiet:l=<points> stay	6 -6
quiet:l=<span> of	-15 15
quiet:l=round of	13 -13
quiet:lr=<points> .	13 -13
quiet:lr=<points> until	6 -6
quiet:lr=a ,	8 -8
quiet:lr=are .	7 -7
quiet:lr=in .	14 -14
quiet:lr=is .	-13 13
quiet:lr=not .	-24 24
quiet:lr=of ,	-7 7
quiet:lr=of .	-20 20
quiet:lr=of talk	16 -16
quiet:lr=stay for	-6 6
quiet:lr=the .	-18 18
quiet:r1="	-6 6
quiet:r1=.	6 -6
quiet:r1=:	-43 43
quiet:r1=<v-impose>	6 -6
quiet:r1=at	26 -26
quiet:r1=by	13 -13
quiet:r1=in	21 -21
quiet:r1=on	-8 8
quiet:r1=since	-25 25
quiet:r1=talk	21 -21
quiet:r1=the	-8 8
quiet:r2=,	14 -14
quiet:r2=.	7 -7
quiet:r2=<day-ahead>	8 -8
quiet:r2=<end>	-15 15
quiet:r2=<month-gone>	-14 14
quiet:r2=<name>	-21 21
quiet:r2=<not>	-26 26
quiet:r2=<number>	-15 15
quiet:r2=<seat>	-11 11
quiet:r2=<v-impose>	9 -9
quiet:r2=a	17 -17
quiet:r2=and	-6 6
quiet:r2=for	-9 9
quiet:r2=it	-14 14
quiet:r2=that	-6 6
quiet:r=on the	8 -8
quiet:r=since <month-gone>	-13 13
quiet:t0=modal	-7 7
quiet:t0=perfect	-9 9
quiet:t0=present-not	-15 15
quiet:v0=agree	-17 17
quiet:v0=be	14 -14
quiet:v0=have	-6 6
quiet:v0=make	-13 13
quiet:v0=other	-13 13
quiet:v0=put	11 -11
quiet:v0=sleep	-9 9
quiet:v0=want	-14 14
quiet:v1=leave	8 -8
quiet:v1=other	-13 13
quiet:v1=sleep	-11 11
quiet:v1=want	-14 14
quiet:vt0=have present	-10 10
quiet:vt0=make past	-12 12
quiet:vt0=other present	-9 9
quiet:vt0=put perfect	8 -8
quiet:vt0=put present	21 -21
renew:l1=<not>	-14 14
renew:l1=to	-9 9
renew:r1=the	-18 18
renew:r2=truce	-9 9
renewal:c0=propose	-6 6
renewal:c1=propose	11 -11
renewal:r2=<end>	12 -12
renewed:l1=be	-6 6
renewed:l1=been	20 -20
renewed:l1=is	-14 14
renewed:l1=not	7 -7
renewed:l1=unless	-6 6
renewed:l2=it	-21 21
renewed:r1=in	14 -14
renewed:r2=.	-8 8
renewed:r2=<day-ahead>	-10 10
renewed:r2=<month-gone>	10 -10
renewed:r2=<span>	-8 8
renewed:r2=the	13 -13
s:!	26 -26
s:"	22 -22
s:'	13 -13
s:(	-14 14
s:)	-15 15
s:*	-27 27
s:/	31 -31
s::	-8 8
s:;	7 -7
s:<agent>	-18 18
s:<day-ahead>	-14 14
s:<day-gone>	7 -7
s:<goods-amount>	6 -6
s:<goods>	-15 15
s:<level>	18 -18
s:<money>	27 -27
s:<month-ahead>	7 -7
s:<month-today>	-17 17
s:<name>	-39 39
s:<not>	10 -10
s:<number>	9 -9
s:<organisation>	12 -12
s:<person>	-10 10
s:<points>	20 -20
s:<quality>	-15 15
s:<seat>	-13 13
s:<sender>	22 -22
s:<span>	-20 20
s:<taker>	10 -10
s:<v-bear>	-6 6
s:<v-buy>	24 -24
s:<v-down>	-7 7
s:<v-propose>	-20 20
s:<v-sell>	-23 23
s:<v-stay>	12 -12
s:<v-suspend>	-15 15
s:<v-up>	11 -11
s:?	6 -6
s:@	22 -22
s:[	-8 8
s:]	-7 7
s:_	14 -14
s:a	-7 7
s:aarhu	-16 16
s:abolish	18 -18
s:about	-6 6
s:above	35 -35
s:accept	10 -10
s:access	11 -11
s:accord	14 -14
s:according	-26 26
s:account	12 -12
s:act	11 -11
s:add	7 -7
s:additional	-7 7
s:admit	-13 13
s:affair	-10 10
s:affected	26 -26
s:affiliate	-24 24
s:after	30 -30
s:afternoon	12 -12
s:again	9 -9
s:against	-13 13
s:agent	-7 7
s:ago	13 -13
s:agreement	10 -10
s:ahead	6 -6
s:aim	10 -10
s:air	-23 23
s:aircraft	9 -9
s:airline	9 -9
s:airport	22 -22
s:al	14 -14
s:alert	8 -8
s:alexandria	18 -18
s:all	-13 13
s:allow	21 -21
s:almaty	-23 23
s:almost	6 -6
s:alone	-10 10
s:along	15 -15
s:already	-13 13
s:although	-13 13
s:aluminium	21 -21
s:aluminum	25 -25
s:alway	9 -9
s:am	-7 7
s:among	-9 9
s:an	7 -7
s:announcement	24 -24
s:another	12 -12
s:answer	-24 24
s:antimony	21 -21
s:any	-15 15
s:anyone	-6 6
s:anything	18 -18
s:apart	-8 8
s:apply	21 -21
s:approval	-35 35
s:approve	-11 11
s:apricot	-13 13
s:army	11 -11
s:around	12 -12
s:arranged	-15 15
s:arrival	-15 15
s:as	-10 10
s:asleep	12 -12
s:asparagu	13 -13
s:assembly	-13 13
s:assent	-25 25
s:association	-9 9
s:assume	-10 10
s:at	7 -7
s:authority	7 -7
s:autumn	-9 9
s:average	-8 8
s:avocado	-19 19
s:await	-23 23
s:b	14 -14
s:back	-13 13
s:bad	-10 10
s:bag	-16 16
s:banana	12 -12
s:bank	17 -17
s:bar	21 -21
s:barley	-27 27
s:base	-22 22
s:baseline	15 -15
s:battery	-14 14
s:bauxite	11 -11
s:bay	14 -14
s:be	-25 25
s:bear	32 -32
s:been	-7 7
s:beer	-23 23
s:begin	17 -17
s:bell	7 -7
s:belong	-12 12
s:below	15 -15
s:bergen	-18 18
s:berth	-14 14
s:between	-8 8
s:beyond	-13 13
s:bicycle	10 -10
s:big	9 -9
s:bill	-13 13
s:bite	-15 15
s:block	16 -16
s:book	7 -7
s:border	7 -7
s:both	-7 7
s:brandy	-28 28
s:break	36 -36
s:breathe	8 -8
s:breather	-13 13
s:bring	14 -14
s:broadcaster	14 -14
s:broke	21 -21
s:broken	8 -8
s:broker	10 -10
s:budget	20 -20
s:built	7 -7
s:busan	30 -30
s:buse	6 -6
s:business	10 -10
s:but	-26 26
s:butter	-7 7
s:buy	-13 13
s:buyer	7 -7
s:by	9 -9
s:bytedance	6 -6
s:cabinet	14 -14
s:cable	-8 8
s:calendar	-7 7
s:call	14 -14
s:callao	-6 6
s:can	7 -7
s:cancel	-24 24
s:cannot	24 -24
s:capacity	-15 15
s:capital	10 -10
s:car	21 -21
s:careful	-16 16
s:cargo	-11 11
s:carpet	-8 8
s:carrier	-6 6
s:case	-6 6
s:cash	14 -14
s:cashew	-13 13
s:cashmere	-9 9
s:catch	11 -11
s:cattle	17 -17
s:cease	7 -7
s:ceiling	-6 6
s:cement	-22 22
s:cent	-9 9
s:ceylon	16 -16
s:chair	13 -13
s:change	8 -8
s:changed	19 -19
s:charge	-16 16
s:check	-6 6
s:cheese	-7 7
s:cherry	17 -17
s:chip	20 -20
s:chrome	24 -24
s:citru	13 -13
s:city	18 -18
s:claim	15 -15
s:clear	-23 23
s:client	7 -7
s:clock	17 -17
s:close	-9 9
s:closed	19 -19
s:club	18 -18
s:coach	19 -19
s:coast	10 -10
s:coconut	11 -11
s:cod	-19 19
s:coffee	-12 12
s:column	18 -18
s:come	-12 12
s:comma	-9 9
s:commander	22 -22
s:comment	9 -9
s:commerce	-7 7
s:commercial	16 -16
s:commit	6 -6
s:common	20 -20
s:company	10 -10
s:complain	9 -9
s:completed	-17 17
s:concede	-10 10
s:concern	14 -14
s:conclude	33 -33
s:conference	-17 17
s:confirm	-11 11
s:conflict	11 -11
s:consider	-15 15
s:constanța	8 -8
s:consumer	6 -6
s:contain	8 -8
s:container	33 -33
s:continue	11 -11
s:contract	36 -36
s:contrary	-7 7
s:conversation	13 -13
s:cork	-10 10
s:corrected	10 -10
s:corresponding	9 -9
s:cost	-9 9
s:cotton	-22 22
s:could	9 -9
s:council	8 -8
s:count	-15 15
s:country	19 -19
s:county	8 -8
s:course	6 -6
s:court	7 -7
s:cover	-6 6
s:covered	-9 9
s:crane	22 -22
s:critical	7 -7
s:cross	10 -10
s:crude	-9 9
s:crusher	10 -10
s:curb	-14 14
s:current	-13 13
s:custom	8 -8
s:customer	22 -22
s:cut	8 -8
s:dairy	-20 20
s:date	14 -14
s:dated	-11 11
s:de	-37 37
s:dead	-12 12
s:deadline	36 -36
s:deal	24 -24
s:debate	13 -13
s:decide	-9 9
s:decision	10 -10
s:declare	21 -21
s:decline	-13 13
s:decree	-29 29
s:defer	-12 12
s:delay	-19 19
s:delegation	-7 7
s:deliver	13 -13
s:deny	35 -35
s:deputy	11 -11
s:desk	-24 24
s:dialogue	-9 9
s:die	-28 28
s:diesel	-18 18
s:difference	-17 17
s:different	12 -12
s:discount	13 -13
s:discuss	-29 29
s:discussion	25 -25
s:dispute	-12 12
s:district	7 -7
s:do	-21 21
s:docker	12 -12
s:doe	26 -26
s:doesn't	6 -6
s:dollar	14 -14
s:don't	-9 9
s:door	-6 6
s:double	28 -28
s:doubt	-17 17
s:draft	-37 37
s:drawer	8 -8
s:dried	-13 13
s:driver	26 -26
s:drop	6 -6
s:drug	12 -12
s:dry	13 -13
s:during	-9 9
s:duty	-17 17
s:each	-11 11
s:earlier	35 -35
s:early	17 -17
s:earn	6 -6
s:easter	11 -11
s:eastern	14 -14
s:economic	-9 9
s:economy	28 -28
s:effect	23 -23
s:election	15 -15
s:electric	12 -12
s:electricity	-6 6
s:else	39 -39
s:elsewhere	11 -11
s:employer	18 -18
s:end	6 -6
s:energy	6 -6
s:engine	-26 26
s:enter	7 -7
s:entity	28 -28
s:entry	14 -14
s:ever	6 -6
s:every	11 -11
s:everybody	11 -11
s:everyone	19 -19
s:exactly	-13 13
s:excess	-19 19
s:exclusion	19 -19
s:exemption	9 -9
s:exist	-38 38
s:expect	14 -14
s:expire	20 -20
s:explain	-8 8
s:export	-15 15
s:exporter	28 -28
s:extend	10 -10
s:extension	-20 20
s:fact	6 -6
s:fail	7 -7
s:failed	9 -9
s:failing	-12 12
s:fair	-22 22
s:family	10 -10
s:fare	16 -16
s:farmer	17 -17
s:fear	11 -11
s:feed	-9 9
s:ferry	10 -10
s:fertiliser	-28 28
s:few	23 -23
s:fighting	14 -14
s:figure	-15 15
s:fine	17 -17
s:fire	-6 6
s:first	11 -11
s:fishing	26 -26
s:fishmeal	-21 21
s:five	7 -7
s:fix	6 -6
s:flag	-17 17
s:floor	-11 11
s:flour	-10 10
s:flower	-6 6
s:fly	-10 10
s:followed	26 -26
s:following	-9 9
s:footwear	-10 10
s:for	-8 8
s:force	17 -17
s:foreign	21 -21
s:foreseen	-21 21
s:forgotten	18 -18
s:formal	-7 7
s:forty	-18 18
s:forward	8 -8
s:found	16 -16
s:four	14 -14
s:freeze	-11 11
s:friday	-14 14
s:friend	-11 11
s:from	-11 11
s:front	7 -7
s:frozen	-11 11
s:fruit	-7 7
s:full	9 -9
s:furniture	10 -10
s:future	8 -8
s:gallium	9 -9
s:gap	9 -9
s:garment	-9 9
s:gave	6 -6
s:general	15 -15
s:geneva	34 -34
s:georgia	-19 19
s:get	22 -22
s:give	-14 14
s:glass	-23 23
s:go	-15 15
s:gold	-9 9
s:good	29 -29
s:grain	6 -6
s:grant	23 -23
s:grape	-18 18
s:great	14 -14
s:greer	6 -6
s:ground	-8 8
s:group	16 -16
s:grow	-8 8
s:grower	-17 17
s:guest	14 -14
s:gun	17 -17
s:h	-6 6
s:had	21 -21
s:half	11 -11
s:halifax	-13 13
s:hall	19 -19
s:halt	22 -22
s:halve	-26 26
s:handshake	-6 6
s:happen	-21 21
s:happened	20 -20
s:harvest	14 -14
s:has	7 -7
s:hasn't	27 -27
s:have	21 -21
s:hazelnut	-8 8
s:he	-17 17
s:he'd	10 -10
s:head	7 -7
s:hear	-8 8
s:heard	-17 17
s:help	-10 10
s:her	-13 13
s:here	13 -13
s:hide	-8 8
s:high	8 -8
s:himself	-8 8
s:his	-11 11
s:history	-8 8
s:hit	6 -6
s:hold	17 -17
s:holiday	-8 8
s:honey	-8 8
s:hope	-7 7
s:hospital	16 -16
s:household	34 -34
s:how	-12 12
s:however	-9 9
s:hull	-13 13
s:hundred	-14 14
s:hurry	11 -11
s:i	-34 34
s:i've	9 -9
s:ice	-9 9
s:idea	-6 6
s:if	-6 6
s:ignore	10 -10
s:import	19 -19
s:importer	-19 19
s:impose	48 -48
s:included	-6 6
s:including	-11 11
s:increase	29 -29
s:industrial	7 -7
s:industry	-15 15
s:informed	-33 33
s:initialled	-26 26
s:ink	-15 15
s:insist	-6 6
s:inspection	-7 7
s:instead	-11 11
s:intelligence	-10 10
s:interview	-14 14
s:into	20 -20
s:introduce	-9 9
s:invest	10 -10
s:investigation	21 -21
s:is	-15 15
s:isn't	-8 8
s:issue	-13 13
s:it	-14 14
s:it'll	-15 15
s:item	-22 22
s:its	12 -12
s:jamieson	6 -6
s:john	-19 19
s:joint	7 -7
s:judge	16 -16
s:juice	-27 27
s:jump	12 -12
s:jute	-19 19
s:kava	-6 6
s:kilo	-16 16
s:kind	7 -7
s:kitchen	9 -9
s:know	-32 32
s:kobe	-8 8
s:kuala	-13 13
s:la	9 -9
s:lain	14 -14
s:lake	26 -26
s:land	27 -27
s:lapse	13 -13
s:large	13 -13
s:largest	8 -8
s:lasted	24 -24
s:lasting	11 -11
s:later	8 -8
s:latest	7 -7
s:lay	14 -14
s:leader	7 -7
s:least	-10 10
s:leave	-17 17
s:led	10 -10
s:leg	14 -14
s:lender	20 -20
s:length	-19 19
s:less	12 -12
s:let	-9 9
s:letter	7 -7
s:level	30 -30
s:levy	-17 17
s:license	13 -13
s:lie	-35 35
s:lifeng	-6 6
s:lift	15 -15
s:light	9 -9
s:like	8 -8
s:likely	-43 43
s:limit	18 -18
s:limited	15 -15
s:line	18 -18
s:list	9 -9
s:listed	-12 12
s:listing	15 -15
s:lithium	-23 23
s:little	-10 10
s:live	11 -11
s:livingstone	6 -6
s:lock	20 -20
s:log	-22 22
s:london	27 -27
s:long	-20 20
s:longer	19 -19
s:lorry	21 -21
s:lull	6 -6
s:lumpur	-13 13
s:m	28 -28
s:machine	-19 19
s:machinery	12 -12
s:madrid	-15 15
s:magnet	27 -27
s:make	21 -21
s:man	-7 7
s:management	10 -10
s:margin	14 -14
s:market	17 -17
s:match	10 -10
s:matter	-45 45
s:may	22 -22
s:me	11 -11
s:meal	-15 15
s:media	-9 9
s:mediator	36 -36
s:member	13 -13
s:memo	17 -17
s:mention	-7 7
s:mentioned	33 -33
s:merely	15 -15
s:metal	8 -8
s:metre	12 -12
s:midnight	17 -17
s:might	10 -10
s:military	10 -10
s:mine	17 -17
s:minister	12 -12
s:ministry	-19 19
s:minute	8 -8
s:monday	13 -13
s:money	19 -19
s:month	-23 23
s:more	10 -10
s:morning	10 -10
s:most	10 -10
s:motor	17 -17
s:motorcycle	-29 29
s:move	33 -33
s:mr	-16 16
s:much	19 -19
s:must	-12 12
s:mutual	8 -8
s:name	10 -10
s:named	-12 12
s:nearly	25 -25
s:needed	-22 22
s:negotiator	-14 14
s:neither	20 -20
s:net	7 -7
s:network	13 -13
s:never	48 -48
s:newspaper	14 -14
s:next	16 -16
s:nickel	11 -11
s:nil	-7 7
s:nine	-14 14
s:non	-9 9
s:none	-16 16
s:nor	11 -11
s:northern	24 -24
s:not	14 -14
s:notice	18 -18
s:number	12 -12
s:nut	8 -8
s:nvidia	6 -6
s:obligation	8 -8
s:observed	-10 10
s:odd	9 -9
s:odesa	16 -16
s:off	7 -7
s:offer	-12 12
s:official	17 -17
s:often	-16 16
s:oil	10 -10
s:old	-10 10
s:older	16 -16
s:olive	-10 10
s:once	-16 16
s:one	7 -7
s:onion	-11 11
s:open	18 -18
s:opening	11 -11
s:operator	7 -7
s:or	6 -6
s:orange	-32 32
s:order	29 -29
s:ordinary	11 -11
s:ore	25 -25
s:origin	-21 21
s:originating	28 -28
s:other	34 -34
s:otherwise	-18 18
s:our	-16 16
s:out	-8 8
s:outcome	-7 7
s:outline	-29 29
s:outside	17 -17
s:owner	9 -9
s:p	13 -13
s:pacific	-9 9
s:package	18 -18
s:page	-15 15
s:pair	9 -9
s:palm	27 -27
s:panel	8 -8
s:paper	-36 36
s:parcel	17 -17
s:park	17 -17
s:parliament	6 -6
s:part	20 -20
s:partner	10 -10
s:pass	-17 17
s:passed	36 -36
s:past	-10 10
s:pay	-10 10
s:peace	14 -14
s:pen	-29 29
s:penalty	12 -12
s:pending	-14 14
s:pension	21 -21
s:people	21 -21
s:pepper	-7 7
s:per	-9 9
s:perhap	16 -16
s:permanent	18 -18
s:permit	-7 7
s:person	-9 9
s:phase	9 -9
s:phosphate	20 -20
s:pile	17 -17
s:plan	20 -20
s:plane	-16 16
s:plant	40 -40
s:plastic	10 -10
s:play	10 -10
s:player	17 -17
s:please	-6 6
s:plu	-15 15
s:plywood	-8 8
s:pm	-11 11
s:point	30 -30
s:pointed	8 -8
s:possible	-35 35
s:post	18 -18
s:potash	-24 24
s:potatoe	-7 7
s:poultry	16 -16
s:powder	14 -14
s:power	16 -16
s:practice	-6 6
s:prawn	-7 7
s:premier	-8 8
s:prepare	-8 8
s:present	-8 8
s:presenter	9 -9
s:president	23 -23
s:press	-17 17
s:price	9 -9
s:prime	-12 12
s:principle	-17 17
s:prisoner	10 -10
s:proclamation	24 -24
s:product	17 -17
s:profit	10 -10
s:prolong	-11 11
s:prolongation	-41 41
s:prolonged	17 -17
s:promise	8 -8
s:propose	-30 30
s:protest	16 -16
s:provide	14 -14
s:provided	-12 12
s:province	7 -7
s:provisional	13 -13
s:public	9 -9
s:published	-8 8
s:purchase	-6 6
s:push	-18 18
s:quadruple	-6 6
s:quarrel	23 -23
s:quarter	26 -26
s:quay	-23 23
s:quota	44 -44
s:quote	-25 25
s:radio	-13 13
s:railway	8 -8
s:raise	12 -12
s:rare	-6 6
s:raspberry	-16 16
s:rate	12 -12
s:rather	-21 21
s:read	12 -12
s:ready	-26 26
s:reason	-18 18
s:rebel	10 -10
s:recall	-9 9
s:receive	7 -7
s:recife	16 -16
s:reckon	15 -15
s:recommend	-12 12
s:record	10 -10
s:red	17 -17
s:reduce	-6 6
s:refrain	-6 6
s:refrigerator	11 -11
s:refused	-17 17
s:regard	9 -9
s:regional	9 -9
s:regular	10 -10
s:regulator	16 -16
s:remain	-11 11
s:reminded	14 -14
s:reminder	13 -13
s:renew	12 -12
s:rent	11 -11
s:replace	11 -11
s:reply	-29 29
s:report	-9 9
s:reporter	9 -9
s:reprieve	-7 7
s:republic	17 -17
s:require	-14 14
s:required	-23 23
s:requirement	-15 15
s:reserved	-19 19
s:respectively	-8 8
s:respite	-12 12
s:restriction	-11 11
s:result	9 -9
s:retain	9 -9
s:rice	-30 30
s:ridge	15 -15
s:right	-9 9
s:river	-10 10
s:road	24 -24
s:roaming	20 -20
s:room	20 -20
s:rosario	23 -23
s:rose	13 -13
s:round	11 -11
s:rubber	-36 36
s:rule	-21 21
s:rumour	-13 13
s:run	10 -10
s:sad	9 -9
s:safeguard	7 -7
s:sale	20 -20
s:salt	12 -12
s:same	23 -23
s:saturday	-9 9
s:save	22 -22
s:saved	19 -19
s:school	24 -24
s:scott	7 -7
s:scrap	-7 7
s:season	15 -15
s:second	10 -10
s:secretary	-8 8
s:section	44 -44
s:seed	10 -10
s:seek	-12 12
s:senate	-30 30
s:send	-26 26
s:session	6 -6
s:set	8 -8
s:settle	-11 11
s:shall	12 -12
s:share	13 -13
s:she	45 -45
s:sheet	7 -7
s:shelve	16 -16
s:ship	-10 10
s:shipbuilding	18 -18
s:shipper	-6 6
s:shook	-15 15
s:shoot	12 -12
s:shore	13 -13
s:short	8 -8
s:show	24 -24
s:shrink	12 -12
s:shut	17 -17
s:signature	-40 40
s:silent	8 -8
s:similar	-7 7
s:since	-21 21
s:sit	-9 9
s:site	14 -14
s:ski	-7 7
s:small	7 -7
s:smelter	7 -7
s:snow	9 -9
s:soap	6 -6
s:social	6 -6
s:solution	-9 9
s:some	16 -16
s:somebody	-6 6
s:sooner	20 -20
s:sort	-9 9
s:south	8 -8
s:soybean	-13 13
s:space	11 -11
s:speak	-14 14
s:speaking	7 -7
s:special	-7 7
s:spirit	-7 7
s:spot	-14 14
s:st	-11 11
s:stage	22 -22
s:stake	-6 6
s:stamp	-15 15
s:stand	12 -12
s:standstill	-10 10
s:start	-14 14
s:state	-13 13
s:statement	-13 13
s:steel	9 -9
s:step	8 -8
s:still	10 -10
s:stockholm	-21 21
s:stop	-18 18
s:story	15 -15
s:stress	18 -18
s:stretch	-8 8
s:strike	23 -23
s:stroke	-7 7
s:strong	13 -13
s:student	17 -17
s:subject	-11 11
s:successor	-16 16
s:such	28 -28
s:suggest	-13 13
s:sum	7 -7
s:summit	9 -9
s:sunday	8 -8
s:sunflower	19 -19
s:supplier	34 -34
s:survive	11 -11
s:suspension	-10 10
s:system	14 -14
s:table	-21 21
s:talk	13 -13
s:talked	-38 38
s:talking	-19 19
s:tangier	-15 15
s:tariff	19 -19
s:tea	15 -15
s:team	9 -9
s:technical	-23 23
s:technology	11 -11
s:television	-41 41
s:temporary	14 -14
s:tenth	7 -7
s:term	9 -9
s:text	-20 20
s:textile	19 -19
s:th	-12 12
s:than	9 -9
s:that	-7 7
s:the	14 -14
s:their	13 -13
s:themselve	-8 8
s:then	7 -7
s:there	-9 9
s:they'd	16 -16
s:they've	18 -18
s:thi	-7 7
s:thing	-14 14
s:think	19 -19
s:third	21 -21
s:those	-10 10
s:threat	-27 27
s:threaten	13 -13
s:three	-10 10
s:through	12 -12
s:thu	7 -7
s:ticket	16 -16
s:till	8 -8
s:timber	-11 11
s:time	20 -20
s:tin	-11 11
s:to	-10 10
s:tobacco	14 -14
s:together	-8 8
s:toll	8 -8
s:tomatoe	16 -16
s:ton	8 -8
s:tonne	-20 20
s:too	-17 17
s:tool	19 -19
s:top	17 -17
s:topic	8 -8
s:total	30 -30
s:touch	7 -7
s:town	20 -20
s:track	7 -7
s:trade	-22 22
s:train	23 -23
s:tram	15 -15
s:transfer	19 -19
s:transport	12 -12
s:treat	-6 6
s:treaty	-21 21
s:truck	-6 6
s:true	-14 14
s:try	-8 8
s:tuesday	-15 15
s:tuna	16 -16
s:turn	-11 11
s:turned	-8 8
s:twenty	15 -15
s:twice	-16 16
s:tyre	-20 20
s:under	19 -19
s:understanding	-19 19
s:undertook	11 -11
s:union	6 -6
s:unless	6 -6
s:unreliable	22 -22
s:until	38 -38
s:upon	-11 11
s:upper	18 -18
s:us	-26 26
s:use	21 -21
s:usual	-14 14
s:utility	10 -10
s:valid	-31 31
s:valley	14 -14
s:value	22 -22
s:version	19 -19
s:vienna	12 -12
s:view	-22 22
s:village	12 -12
s:visit	11 -11
s:voice	-27 27
s:void	6 -6
s:vote	12 -12
s:voted	-15 15
s:wage	20 -20
s:waiting	-6 6
s:waive	8 -8
s:walked	23 -23
s:wall	-7 7
s:warn	-14 14
s:was	-9 9
s:watche	-15 15
s:water	-20 20
s:way	-6 6
s:we	-36 36
s:we'll	-27 27
s:we've	15 -15
s:weather	26 -26
s:wednesday	18 -18
s:week	-14 14
s:welcome	16 -16
s:were	-6 6
s:wheat	-7 7
s:when	10 -10
s:where	-28 28
s:which	-6 6
s:while	-16 16
s:whiskey	-19 19
s:who	13 -13
s:whoever	7 -7
s:whole	-13 13
s:whom	8 -8
s:whose	-16 16
s:why	-27 27
s:will	-19 19
s:willing	-19 19
s:win	-14 14
s:window	18 -18
s:wine	14 -14
s:wish	-34 34
s:withdraw	-9 9
s:withhold	6 -6
s:within	14 -14
s:won't	-12 12
s:wood	-11 11
s:wool	7 -7
s:worked	-13 13
s:worker	7 -7
s:working	-14 14
s:worse	14 -14
s:worst	11 -11
s:would	-12 12
s:wrong	-19 19
s:yarn	-9 9
s:year	-17 17
s:yes	-29 29
s:yet	-34 34
s:york	11 -11
s:you	11 -11
s:your	-17 17
s:zero	14 -14
s:zinc	-18 18
s:|	8 -8
s:—	9 -9
s:•	-26 26
second:c0=bear	8 -8
second:c0=down	10 -10
second:c0=end	9 -9
second:c0=impose	-12 12
second:c0=propose	-7 7
second:c0=say	12 -12
second:c0=target	-7 7
second:c1=agree	10 -10
second:c1=end	9 -9
second:c1=impose	-6 6
second:c1=propose	-11 11
second:c1=say	6 -6
second:c1=target	-7 7
second:ct0=begin past	9 -9
second:ct0=impose modal	-10 10
second:ct0=impose past	-13 13
second:ct0=impose perfect	-15 15
second:ct0=propose present-passive	11 -11
second:ct0=say past	7 -7
second:ct0=stay future	7 -7
second:ct1=bear participle-passive	-6 6
second:ct1=begin past	9 -9
second:ct1=impose modal	-10 10
second:ct1=impose past	-13 13
second:ct1=impose perfect	-11 11
second:ct1=propose present-passive	11 -11
second:ct1=say past	7 -7
second:ct1=stay future	7 -7
second:l1='s	13 -13
second:l1=<begin>	6 -6
second:l1=<not>	13 -13
second:l1=a	18 -18
second:l1=its	10 -10
second:l1=no	13 -13
second:l1=their	-12 12
second:l2=;	11 -11
second:l2=<name>	7 -7
second:l2=<v-bear>	9 -9
second:l2=<v-begin>	16 -16
second:l2=<v-propose>	-14 14
second:l2=after	-7 7
second:l2=and	21 -21
second:l2=at	-10 10
second:l2=into	8 -8
second:l2=is	-17 17
second:l2=that	12 -12
second:l2=to	10 -10
second:l2=was	-6 6
second:r1=.	-17 17
second:r1=<agent>	13 -13
second:r1=<v-bear>	-21 21
second:r1=<v-buy>	10 -10
second:r1=<v-end>	11 -11
second:r1=<v-impose>	28 -28
second:r1=<v-stay>	-17 17
second:r1=day	-6 6
second:r1=extension	7 -7
second:r1=half	-17 17
second:r1=investigation	12 -12
second:r1=is	-8 8
second:r1=meet	-21 21
second:r1=of	8 -8
second:r1=order	10 -10
second:r1=part	16 -16
second:r1=phase	11 -11
second:r1=quarter	17 -17
second:r1=since	6 -6
second:r1=truce	-10 10
second:r1=week	16 -16
second:r2=,	-9 9
second:r2=.	38 -38
second:r2=:	10 -10
second:r2=<end>	-8 8
second:r2=<v-begin>	8 -8
second:r2=<v-impose>	16 -16
second:r2=a	14 -14
second:r2=and	-6 6
second:r2=is	14 -14
second:r2=it	18 -18
second:r2=last	-12 12
second:r2=on	25 -25
second:r2=the	-9 9
second:r2=thi	-8 8
second:r2=with	-7 7
second:r2=would	-16 16
second:t0=future	8 -8
second:t0=modal	-8 8
second:t0=perfect	-21 21
second:t0=pluperfect	12 -12
second:v0=agree	-14 14
second:v0=have	-7 7
second:v0=meet	8 -8
second:v0=other	-14 14
second:v1=agree	-12 12
second:v1=have	-6 6
second:v1=other	-14 14
set aside:c0=stay	6 -6
set aside:c1=stay	6 -6
set aside:ct0=stay past	6 -6
set aside:ct1=stay past	6 -6
set aside:t0=past	6 -6
set aside:t0=perfect	7 -7
shelved:ct0=impose present-passive	-6 6
shelved:ct0=suspend present-passive	-6 6
shelved:ct1=impose present-passive	-6 6
shelved:ct1=suspend present-passive	-6 6
shelved:t0=present-passive	-6 6
shelves:l1=the	11 -11
sleep:c0=impose	8 -8
sleep:c0=suspend	-8 8
sleep:c1=end	7 -7
sleep:c1=impose	-11 11
sleep:c1=suspend	-10 10
sleep:l1=<points>	10 -10
sleep:l1=to	-10 10
sleep:r2=.	16 -16
sleep:t0=present	7 -7
sleep:v0=sleep	-8 8
sleep:v1=sleep	-10 10
slept:l1=have	-17 17
slept:r1=.	18 -18
slept:t0=perfect	-14 14
spare:c0=impose	-14 14
spare:r1=.	-13 13
spare:r2=<end>	-6 6
spared:c0=target	6 -6
spared:c1=target	10 -10
spared:ct0=target present-passive	7 -7
spared:ct1=target present-passive	7 -7
spared:l1=are	16 -16
spared:l1=be	12 -12
spared:l1=is	-11 11
spared:l2=,	10 -10
spared:l2=<goods>	13 -13
spared:l2=<name>	-16 16
spared:r1=.	6 -6
spared:r1=the	-16 16
spared:r2=<end>	7 -7
spared:t0=present-passive	7 -7
spared:v0=spare	6 -6
spared:v1=spare	10 -10
standstill:c0=propose	-14 14
standstill:c0=stay	-15 15
standstill:c1=agree	-6 6
standstill:c1=stay	-15 15
standstill:l1=<duty>	8 -8
standstill:l1=<span>	-13 13
standstill:l2=<begin>	17 -17
standstill:l2=if	6 -6
standstill:l2=on	-12 12
standstill:l2=the	-13 13
standstill:l2=to	14 -14
standstill:r1=.	18 -18
standstill:r1=<end>	-6 6
standstill:r1=<v-end>	7 -7
standstill:r1=of	-16 16
standstill:r1=on	12 -12
standstill:r1=that	-9 9
standstill:r1=with	-10 10
standstill:r2=<day-ahead>	-7 7
standstill:r2=<end>	11 -11
standstill:r2=<name>	-6 6
standstill:r2=<span>	-17 17
standstill:r2=<v-agree>	6 -6
standstill:r2=on	-9 9
standstill:r2=to	-6 6
standstill:t0=present	-10 10
standstill:v0=agree	-18 18
standstill:v0=be	-13 13
standstill:v0=extend	8 -8
standstill:v1=agree	-14 14
standstill:v1=be	-13 13
stay:c0=impose	8 -8
stay:c0=propose	10 -10
stay:c1=impose	8 -8
stay:ct0=propose present	13 -13
stay:l1=,	-11 11
stay:l1=<goods>	-6 6
stay:l1=<number>	17 -17
stay:l1=aluminium	8 -8
stay:l1=and	-12 12
stay:l1=duty	-10 10
stay:l1=tariff	6 -6
stay:l1=the	-15 15
stay:l1=will	6 -6
stay:l2=<begin>	29 -29
stay:l2=<goods>	-13 13
stay:l2=<month-gone>	-8 8
stay:l2=for	6 -6
stay:l2=its	14 -14
stay:l2=tariff	-8 8
stay:r1=away	15 -15
stay:r1=for	19 -19
stay:r1=free	-12 12
stay:r1=in	7 -7
stay:r1=of	-12 12
stay:r1=suspend	-10 10
stay:r1=there	-12 12
stay:r2=<end>	8 -8
stay:r2=<span>	17 -17
stay:r2=for	-8 8
stay:r2=force	11 -11
stay:r2=place	12 -12
stay:r2=the	-7 7
stay:r2=until	-7 7
stay:v1=stay	6 -6
stays:c0=impose	11 -11
stays:c1=impose	11 -11
stays:l1=,	-24 24
stays:l1=<duty>	12 -12
stays:l1=<level-noun>	19 -19
stays:l1=<v-impose>	15 -15
stays:l1=duty	13 -13
stays:l1=good	26 -26
stays:l1=it	-9 9
stays:l1=rate	13 -13
stays:l1=tariff	-14 14
stays:l1=what	19 -19
stays:l2=,	14 -14
stays:l2=<begin>	12 -12
stays:l2=<level>	-11 11
stays:l2=<number>	-11 11
stays:l2=<quality>	6 -6
stays:l2=reciprocal	-8 8
stays:r1=,	-9 9
stays:r1=.	-12 12
stays:r1=<end>	8 -8
stays:r1=<v-impose>	13 -13
stays:r1=<v-suspend>	9 -9
stays:r1=as	-7 7
stays:r1=for	7 -7
stays:r1=in	-11 11
stays:r1=on	-18 18
stays:r1=suspend	9 -9
stays:r1=until	16 -16
stays:r1=where	8 -8
stays:r2=.	-7 7
stays:r2=<level>	-6 6
stays:r2=<money>	9 -9
stays:r2=<v-impose>	-17 17
stays:r2=and	-7 7
stays:r2=place	-11 11
stays:r2=the	-8 8
stays:r2=until	17 -17
stays:t0=past	14 -14
successor:c0=stay	-13 13
successor:c1=stay	-12 12
successor:ct0=end present	9 -9
successor:ct0=stay past	-6 6
successor:ct1=end present	9 -9
successor:l1=a	-8 8
successor:r1=,	-14 14
suspend:c0=propose	-9 9
suspend:c1=impose	-7 7
suspend:c1=suspend	-7 7
suspend:ct0=agree perfect	-14 14
suspend:ct0=impose perfect	11 -11
suspend:l1=<name>	6 -6
suspend:l1=also	-7 7
suspend:l1=side	16 -16
suspend:l1=will	10 -10
suspend:l2=<v-impose>	-9 9
suspend:r1=<gate>	-14 14
suspend:r1=<points>	28 -28
suspend:r1=for	-16 16
suspend:r1=its	-16 16
suspend:r1=most	-7 7
suspend:r1=the	10 -10
suspend:r1=their	18 -18
suspend:r2=<duty>	-7 7
suspend:r2=<level>	6 -6
suspend:r2=<span>	-15 15
suspend:r2=<v-agree>	9 -9
suspend:r2=<v-target>	9 -9
suspend:r2=additional	-21 21
suspend:r2=on	13 -13
suspend:r2=remove	10 -10
suspend:r2=strike	9 -9
suspend:t0=past	-6 6
suspend:v1=suspend	-7 7
suspended:ct0=impose modal-passive	-6 6
suspended:ct0=suspend modal-passive	-6 6
suspended:ct1=impose modal-passive	-6 6
suspended:ct1=suspend modal-passive	-6 6
suspended:l1=,	10 -10
suspended:l1=<goods>	-10 10
suspended:l1=<name>	-11 11
suspended:l1=and	14 -14
suspended:l1=be	-13 13
suspended:l1=duty	10 -10
suspended:l1=good	-13 13
suspended:l1=has	-10 10
suspended:l1=have	14 -14
suspended:l1=is	24 -24
suspended:l1=the	-19 19
suspended:l1=were	7 -7
suspended:l2=,	16 -16
suspended:l2=<begin>	19 -19
suspended:l2=<day-gone>	13 -13
suspended:l2=<goods>	-14 14
suspended:l2=<level>	-13 13
suspended:l2=<organisation>	9 -9
suspended:l2=<points>	-11 11
suspended:l2=<v-impose>	18 -18
suspended:l2=<v-sell>	-8 8
suspended:l2=duty	11 -11
suspended:l2=has	8 -8
suspended:l2=have	-7 7
suspended:l2=is	15 -15
suspended:l2=it	17 -17
suspended:l2=keep	7 -7
suspended:l2=on	14 -14
suspended:l2=ship	-8 8
suspended:l2=tariff	-6 6
suspended:l2=they	11 -11
suspended:l2=two	-13 13
suspended:l2=will	19 -19
suspended:l2=with	7 -7
suspended:r1=<duty>	-10 10
suspended:r1=<end>	9 -9
suspended:r1=and	-15 15
suspended:r1=duty	-9 9
suspended:r1=for	-6 6
suspended:r1=from	19 -19
suspended:r1=on	8 -8
suspended:r1=part	11 -11
suspended:r1=the	21 -21
suspended:r1=under	12 -12
suspended:r2=<agent>	12 -12
suspended:r2=<day-ahead>	20 -20
suspended:r2=<duty>	-14 14
suspended:r2=<end>	10 -10
suspended:r2=<level>	-9 9
suspended:r2=<month-gone>	17 -17
suspended:r2=<v-buy>	13 -13
suspended:r2=duty	-9 9
suspended:r2=of	29 -29
suspended:r2=on	7 -7
suspended:r2=order	12 -12
suspended:r2=the	8 -8
suspended:r2=would	9 -9
suspended:t0=modal-passive	-6 6
suspended:v0=remain	10 -10
suspended:v1=remain	10 -10
suspends:l1=,	-14 14
suspends:l1=<name>	7 -7
suspends:l1=and	-6 6
suspends:l1=it	-10 10
suspends:l2=<begin>	-11 11
suspends:l2=the	18 -18
suspends:r1=<points>	-13 13
suspends:r1=for	14 -14
suspends:r2=<span>	12 -12
suspends:r2=<v-impose>	-9 9
suspends:r2=additional	6 -6
suspends:r2=of	-22 22
suspension:c0=impose	-6 6
suspension:c1=agree	-11 11
suspension:c1=impose	-18 18
suspension:c1=propose	-20 20
suspension:c1=stay	7 -7
suspension:ct0=begin past	-9 9
suspension:ct0=impose past	-12 12
suspension:ct0=say past	-11 11
suspension:ct1=begin past	-9 9
suspension:ct1=impose past	-12 12
suspension:ct1=propose infinitive	-13 13
suspension:ct1=say past	-9 9
suspension:l1='s	16 -16
suspension:l1=<begin>	-12 12
suspension:l1=a	-20 20
suspension:l1=its	9 -9
suspension:l2=,	16 -16
suspension:l2=:	9 -9
suspension:l2=<begin>	-13 13
suspension:l2=<name>	12 -12
suspension:l2=<v-impose>	-20 20
suspension:l2=<v-propose>	-10 10
suspension:l2=<v-stay>	14 -14
suspension:l2=before	-10 10
suspension:l2=of	18 -18
suspension:l2=that	-31 31
suspension:l2=the	-8 8
suspension:l2=unless	-11 11
suspension:r1=,	8 -8
suspension:r1=.	11 -11
suspension:r1=<v-impose>	-20 20
suspension:r1=begin	13 -13
suspension:r1=end	9 -9
suspension:r1=last	19 -19
suspension:r1=will	-11 11
suspension:r1=would	-7 7
suspension:r2=<end>	15 -15
suspension:r2=<name>	14 -14
suspension:r2=<points>	12 -12
suspension:r2=<v-begin>	-25 25
suspension:r2=<v-impose>	-7 7
suspension:r2=a	-10 10
suspension:r2=in	-31 31
suspension:r2=its	8 -8
suspension:r2=prolonged	-14 14
suspension:r2=the	-11 11
suspension:t0=modal	8 -8
suspension:v0=ask	7 -7
suspension:v1=ask	7 -7
suspension:v1=be	6 -6
truce:c0=down	-11 11
truce:c0=impose	11 -11
truce:c0=propose	-9 9
truce:c0=say	-9 9
truce:c0=suspend	17 -17
truce:c0=up	16 -16
truce:c1=agree	-7 7
truce:c1=bear	-8 8
truce:c1=end	6 -6
truce:c1=propose	-20 20
truce:c1=return	20 -20
truce:c1=say	-16 16
truce:c1=sell	-9 9
truce:c1=suspend	20 -20
truce:ct0=agree modal	-13 13
truce:ct0=agree past	10 -10
truce:ct0=agree perfect	7 -7
truce:ct0=agree present	-6 6
truce:ct0=bear modal	-18 18
truce:ct0=bear past	-9 9
truce:ct0=bear perfect	25 -25
truce:ct0=bear present	16 -16
truce:ct0=down past	-19 19
truce:ct0=impose modal	-19 19
truce:ct0=impose past-passive	12 -12
truce:ct0=impose perfect	8 -8
truce:ct0=propose past	-11 11
truce:ct0=propose present	-13 13
truce:ct0=say past	-9 9
truce:ct0=say pluperfect	-8 8
truce:ct0=say present	-7 7
truce:ct0=stay future	-25 25
truce:ct0=stay modal	19 -19
truce:ct0=stay perfect	14 -14
truce:ct0=up past	17 -17
truce:ct1=agree infinitive	-25 25
truce:ct1=agree modal	-13 13
truce:ct1=agree participle-passive	10 -10
truce:ct1=agree past	10 -10
truce:ct1=agree present	-10 10
truce:ct1=bear infinitive	-17 17
truce:ct1=bear modal	-18 18
truce:ct1=bear past	-9 9
truce:ct1=bear perfect	25 -25
truce:ct1=bear present	16 -16
truce:ct1=begin past	19 -19
truce:ct1=down past	-14 14
truce:ct1=down pluperfect	9 -9
truce:ct1=impose gerund	-20 20
truce:ct1=impose infinitive	-23 23
truce:ct1=impose modal	-19 19
truce:ct1=impose participle-passive	9 -9
truce:ct1=impose past	13 -13
truce:ct1=impose pluperfect	7 -7
truce:ct1=propose infinitive	-38 38
truce:ct1=propose participle-passive	-11 11
truce:ct1=propose past	-13 13
truce:ct1=propose pluperfect	-7 7
truce:ct1=say infinitive	-19 19
truce:ct1=say past	-6 6
truce:ct1=say present	-7 7
truce:ct1=stay future	-11 11
truce:ct1=stay infinitive	-13 13
truce:ct1=stay modal	8 -8
truce:ct1=stay perfect	13 -13
truce:ct1=up infinitive	-16 16
truce:ct1=up past	17 -17
truce:l1=<begin>	-7 7
truce:l1=<duty>	-17 17
truce:l1=<gate>	9 -9
truce:l1=<goods>	-25 25
truce:l1=<quality>	-13 13
truce:l1=<span>	7 -7
truce:l1=<v-agree>	14 -14
truce:l1=<v-impose>	40 -40
truce:l1=<v-stay>	7 -7
truce:l1=after	6 -6
truce:l1=an	-6 6
truce:l1=any	-33 33
truce:l1=both	8 -8
truce:l1=busan	7 -7
truce:l1=christma	13 -13
truce:l1=cocoa	-15 15
truce:l1=cotton	10 -10
truce:l1=extend	18 -18
truce:l1=first	-21 21
truce:l1=geneva	19 -19
truce:l1=its	19 -19
truce:l1=longer	-12 12
truce:l1=new	-33 33
truce:l1=of	-6 6
truce:l1=old	-41 41
truce:l1=on	-9 9
truce:l1=one	-11 11
truce:l1=own	9 -9
truce:l1=present	-15 15
truce:l1=second	-7 7
truce:l1=sugar	21 -21
truce:l1=tariff	-16 16
truce:l1=that	15 -15
truce:l1=their	12 -12
truce:l1=thi	-14 14
truce:l1=to	11 -11
truce:l1=trade	14 -14
truce:l1=without	6 -6
truce:l2="	6 -6
truce:l2='s	8 -8
truce:l2=-	-15 15
truce:l2=/	12 -12
truce:l2=:	-11 11
truce:l2=<begin>	9 -9
truce:l2=<day-ahead>	13 -13
truce:l2=<duty>	6 -6
truce:l2=<goods>	-30 30
truce:l2=<not>	14 -14
truce:l2=<number>	6 -6
truce:l2=<quality>	-7 7
truce:l2=<span>	-32 32
truce:l2=<v-agree>	-14 14
truce:l2=<v-bear>	-9 9
truce:l2=<v-begin>	-6 6
truce:l2=<v-down>	9 -9
truce:l2=<v-impose>	-10 10
truce:l2=<v-say>	14 -14
truce:l2=a	-16 16
truce:l2=about	-18 18
truce:l2=after	15 -15
truce:l2=as	10 -10
truce:l2=be	-9 9
truce:l2=because	-12 12
truce:l2=been	14 -14
truce:l2=before	10 -10
truce:l2=break	26 -26
truce:l2=call	16 -16
truce:l2=carry	-12 12
truce:l2=country	-9 9
truce:l2=during	-10 10
truce:l2=duty	6 -6
truce:l2=for	-23 23
truce:l2=from	29 -29
truce:l2=had	18 -18
truce:l2=has	18 -18
truce:l2=have	-15 15
truce:l2=if	-7 7
truce:l2=in	-10 10
truce:l2=it	9 -9
truce:l2=its	7 -7
truce:l2=keep	-16 16
truce:l2=leave	22 -22
truce:l2=meanwhile	6 -6
truce:l2=no	18 -18
truce:l2=on	-14 14
truce:l2=or	-11 11
truce:l2=outside	15 -15
truce:l2=prolonged	18 -18
truce:l2=propose	-11 11
truce:l2=renew	-17 17
truce:l2=save	9 -9
truce:l2=sign	-15 15
truce:l2=since	7 -7
truce:l2=stretch	9 -9
truce:l2=that	-12 12
truce:l2=the	-16 16
truce:l2=there	-9 9
truce:l2=under	-6 6
truce:l2=unless	-16 16
truce:l2=up	-8 8
truce:l2=want	-8 8
truce:l2=were	-20 20
truce:l2=what	21 -21
truce:l2=when	9 -9
truce:l2=which	18 -18
truce:l2=while	-16 16
truce:l2=without	-6 6
truce:l2=—	13 -13
truce:l=" a	7 -7
truce:l=" the	6 -6
truce:l='s a	-13 13
truce:l=, a	10 -10
truce:l=/ the	12 -12
truce:l=: a	-19 19
truce:l=; the	10 -10
truce:l=<begin> <begin>	-7 7
truce:l=<begin> its	10 -10
truce:l=<begin> no	10 -10
truce:l=<begin> their	8 -8
truce:l=<name> :	8 -8
truce:l=<name> tariff	-9 9
truce:l=<span> of	-17 17
truce:l=<span> tariff	-32 32
truce:l=a <span>	-7 7
truce:l=a longer	-15 15
truce:l=a new	-28 28
truce:l=a tariff	7 -7
truce:l=about the	-8 8
truce:l=agree a	13 -13
truce:l=and a	10 -10
truce:l=as the	6 -6
truce:l=because the	-12 12
truce:l=break the	22 -22
truce:l=call a	9 -9
truce:l=carry the	-15 15
truce:l=day the	-10 10
truce:l=during the	-11 11
truce:l=end the	-6 6
truce:l=for a	-20 20
truce:l=for the	-7 7
truce:l=had the	13 -13
truce:l=has a	7 -7
truce:l=has no	13 -13
truce:l=have a	-10 10
truce:l=if the	-7 7
truce:l=in the	-18 18
truce:l=it a	23 -23
truce:l=its tariff	12 -12
truce:l=keep the	-16 16
truce:l=leave the	10 -10
truce:l=let the	-11 11
truce:l=meanwhile the	6 -6
truce:l=of the	8 -8
truce:l=on a	-8 8
truce:l=on the	-14 14
truce:l=or no	-11 11
truce:l=outside the	15 -15
truce:l=prolong the	-22 22
truce:l=prolonged the	13 -13
truce:l=propose a	-17 17
truce:l=renew the	-18 18
truce:l=sign a	-15 15
truce:l=that a	10 -10
truce:l=that the	-12 12
truce:l=the <name>	-15 15
truce:l=the <span>	38 -38
truce:l=the first	-35 35
truce:l=the geneva	15 -15
truce:l=the new	-11 11
truce:l=the old	-39 39
truce:l=the present	-20 20
truce:l=the trade	6 -6
truce:l=then the	-10 10
truce:l=there a	-11 11
truce:l=under the	-6 6
truce:l=unless the	-16 16
truce:l=was the	-8 8
truce:l=were the	-20 20
truce:l=when a	18 -18
truce:l=when the	-9 9
truce:l=whether the	7 -7
truce:l=which the	24 -24
truce:l=while the	-21 21
truce:l=with the	8 -8
truce:l=without a	-22 22
truce:l=without the	6 -6
truce:l=— <name>	17 -17
truce:lr='s of	7 -7
truce:lr='s with	-14 14
truce:lr=, or	-11 11
truce:lr=<begin> .	6 -6
truce:lr=<begin> in	8 -8
truce:lr=<begin> on	-7 7
truce:lr=<begin> with	-19 19
truce:lr=<span> ,	20 -20
truce:lr=<span> .	6 -6
truce:lr=<span> between	10 -10
truce:lr=<span> in	-32 32
truce:lr=<span> on	7 -7
truce:lr=<span> that	17 -17
truce:lr=<span> with	-6 6
truce:lr=a ,	21 -21
truce:lr=a .	-18 18
truce:lr=a ?	-16 16
truce:lr=a and	-19 19
truce:lr=a at	13 -13
truce:lr=a for	-9 9
truce:lr=a has	13 -13
truce:lr=a in	-20 20
truce:lr=a is	11 -11
truce:lr=a on	-16 16
truce:lr=a that	8 -8
truce:lr=a until	16 -16
truce:lr=a was	11 -11
truce:lr=a which	14 -14
truce:lr=first ,	-6 6
truce:lr=its with	16 -16
truce:lr=new of	-33 33
truce:lr=no ,	-19 19
truce:lr=no .	-7 7
truce:lr=present end	-20 20
truce:lr=tariff ,	7 -7
truce:lr=tariff .	19 -19
truce:lr=tariff <end>	-32 32
truce:lr=tariff between	25 -25
truce:lr=tariff in	8 -8
truce:lr=tariff of	-13 13
truce:lr=tariff run	8 -8
truce:lr=tariff that	-9 9
truce:lr=tariff until	-21 21
truce:lr=tariff with	-13 13
truce:lr=the "	-25 25
truce:lr=the ,	-12 12
truce:lr=the .	25 -25
truce:lr=the :	-19 19
truce:lr=the <name>	-15 15
truce:lr=the ?	13 -13
truce:lr=the as	13 -13
truce:lr=the break	10 -10
truce:lr=the conclude	-7 7
truce:lr=the cover	14 -14
truce:lr=the die	-8 8
truce:lr=the end	12 -12
truce:lr=the from	-15 15
truce:lr=the go	19 -19
truce:lr=the has	-8 8
truce:lr=the hold	-11 11
truce:lr=the in	12 -12
truce:lr=the itself	18 -18
truce:lr=the last	6 -6
truce:lr=the on	15 -15
truce:lr=the take	-6 6
truce:lr=the that	6 -6
truce:lr=the to	-28 28
truce:lr=the which	-20 20
truce:lr=the will	-15 15
truce:lr=the with	20 -20
truce:lr=their .	-9 9
truce:lr=trade between	-20 20
truce:r1="	-24 24
truce:r1=,	-12 12
truce:r1=<duty>	8 -8
truce:r1=<end>	-7 7
truce:r1=<goods>	11 -11
truce:r1=<v-agree>	9 -9
truce:r1=<v-down>	-7 7
truce:r1=<v-end>	-7 7
truce:r1=<v-suspend>	8 -8
truce:r1=<v-up>	6 -6
truce:r1=a	6 -6
truce:r1=after	10 -10
truce:r1=and	-6 6
truce:r1=are	15 -15
truce:r1=be	-16 16
truce:r1=begin	8 -8
truce:r1=break	10 -10
truce:r1=come	-14 14
truce:r1=conclude	-7 7
truce:r1=cover	13 -13
truce:r1=die	-16 16
truce:r1=for	7 -7
truce:r1=get	11 -11
truce:r1=go	8 -8
truce:r1=had	-10 10
truce:r1=has	12 -12
truce:r1=hold	6 -6
truce:r1=in	-8 8
truce:r1=into	-10 10
truce:r1=is	-10 10
truce:r1=itself	18 -18
truce:r1=last	9 -9
truce:r1=near	-8 8
truce:r1=on	17 -17
truce:r1=or	-15 15
truce:r1=over	8 -8
truce:r1=run	6 -6
truce:r1=sign	10 -10
truce:r1=still	-17 17
truce:r1=talk	-18 18
truce:r1=that	11 -11
truce:r1=to	-22 22
truce:r1=until	9 -9
truce:r1=was	13 -13
truce:r1=were	-10 10
truce:r1=which	-10 10
truce:r1=will	-19 19
truce:r1=with	-12 12
truce:r1=without	12 -12
truce:r1=would	-16 16
truce:r2="	11 -11
truce:r2=,	-12 12
truce:r2=.	-21 21
truce:r2=:	9 -9
truce:r2=<day-ahead>	-25 25
truce:r2=<day-gone>	-10 10
truce:r2=<day-today>	-10 10
truce:r2=<duty>	-6 6
truce:r2=<goods>	-50 50
truce:r2=<level-noun>	-6 6
truce:r2=<level>	-19 19
truce:r2=<month-ahead>	-11 11
truce:r2=<month-gone>	13 -13
truce:r2=<name>	-27 27
truce:r2=<number>	8 -8
truce:r2=<organisation>	13 -13
truce:r2=<person>	-27 27
truce:r2=<quality>	12 -12
truce:r2=<seat>	-12 12
truce:r2=<v-agree>	7 -7
truce:r2=<v-begin>	-15 15
truce:r2=<v-end>	-7 7
truce:r2=<v-propose>	-16 16
truce:r2=?	-11 11
truce:r2=all	-9 9
truce:r2=as	23 -23
truce:r2=be	-28 28
truce:r2=begin	-17 17
truce:r2=both	9 -9
truce:r2=busan	11 -11
truce:r2=by	18 -18
truce:r2=charge	6 -6
truce:r2=conclude	10 -10
truce:r2=dead	-23 23
truce:r2=down	8 -8
truce:r2=extend	9 -9
truce:r2=for	-20 20
truce:r2=geneva	14 -14
truce:r2=go	-14 14
truce:r2=good	-13 13
truce:r2=has	12 -12
truce:r2=have	-14 14
truce:r2=i	-13 13
truce:r2=if	-16 16
truce:r2=in	-8 8
truce:r2=into	-14 14
truce:r2=its	-20 20
truce:r2=keep	-22 22
truce:r2=last	14 -14
truce:r2=lose	-14 14
truce:r2=make	-11 11
truce:r2=need	-11 11
truce:r2=no	-17 17
truce:r2=nobody	-6 6
truce:r2=not	8 -8
truce:r2=now	-7 7
truce:r2=of	-7 7
truce:r2=our	11 -11
truce:r2=over	8 -8
truce:r2=part	20 -20
truce:r2=pay	11 -11
truce:r2=prolonged	-17 17
truce:r2=reach	-7 7
truce:r2=start	-14 14
truce:r2=take	-10 10
truce:r2=tariff	-6 6
truce:r2=that	-7 7
truce:r2=their	19 -19
truce:r2=them	16 -16
truce:r2=they	16 -16
truce:r2=two	18 -18
truce:r2=until	17 -17
truce:r2=was	11 -11
truce:r2=will	-6 6
truce:r2=with	16 -16
truce:r2=would	14 -14
truce:r=" .	-17 17
truce:r=, "	28 -28
truce:r=, <name>	-11 11
truce:r=, agree	13 -13
truce:r=, but	-7 7
truce:r=, due	8 -8
truce:r=, in	-13 13
truce:r=, the	9 -9
truce:r=<end> <end>	-7 7
truce:r=<name> charge	6 -6
truce:r=begin ,	-27 27
truce:r=begin on	23 -23
truce:r=between <seat>	-40 40
truce:r=between the	8 -8
truce:r=between their	13 -13
truce:r=between them	10 -10
truce:r=by <span>	-7 7
truce:r=end .	-23 23
truce:r=end <day-ahead>	-16 16
truce:r=end at	6 -6
truce:r=end in	16 -16
truce:r=end without	14 -14
truce:r=for <span>	-8 8
truce:r=for the	19 -19
truce:r=from <day-ahead>	6 -6
truce:r=get <span>	8 -8
truce:r=go on	9 -9
truce:r=has <span>	13 -13
truce:r=hold ,	-22 22
truce:r=hold for	10 -10
truce:r=hold until	12 -12
truce:r=in <month-gone>	17 -17
truce:r=in tariff	-27 27
truce:r=is a	-9 9
truce:r=is dead	-23 23
truce:r=is extend	17 -17
truce:r=is for	-15 15
truce:r=is in	-8 8
truce:r=is not	18 -18
truce:r=is prolonged	-20 20
truce:r=it would	11 -11
truce:r=itself ,	7 -7
truce:r=lapse ,	24 -24
truce:r=last until	14 -14
truce:r=of <day-gone>	-9 9
truce:r=of <number>	14 -14
truce:r=of <points>	10 -10
truce:r=of <span>	-8 8
truce:r=of busan	8 -8
truce:r=of geneva	12 -12
truce:r=of last	11 -11
truce:r=of the	-21 21
truce:r=on <day-gone>	-6 6
truce:r=on <day-today>	8 -8
truce:r=on tariff	13 -13
truce:r=or no	-11 11
truce:r=over the	9 -9
truce:r=run to	20 -20
truce:r=that <name>	-10 10
truce:r=that <person>	9 -9
truce:r=that end	14 -14
truce:r=that has	6 -6
truce:r=that hold	6 -6
truce:r=that keep	-20 20
truce:r=that take	12 -12
truce:r=to <day-ahead>	-6 6
truce:r=to <day-gone>	-6 6
truce:r=to be	-16 16
truce:r=to the	-11 11
truce:r=until the	21 -21
truce:r=was agree	-16 16
truce:r=was conclude	8 -8
truce:r=was make	-8 8
truce:r=was not	7 -7
truce:r=was sign	17 -17
truce:r=was to	-9 9
truce:r=which the	20 -20
truce:r=will be	-19 19
truce:r=with <name>	-18 18
truce:r=would have	-16 16
truce:t0=modal	-12 12
truce:t0=past-not	18 -18
truce:t0=past-passive	19 -19
truce:t0=perfect	18 -18
truce:t0=pluperfect	-16 16
truce:v0=agree	6 -6
truce:v0=announce	-6 6
truce:v0=approve	12 -12
truce:v0=ask	20 -20
truce:v0=bring	10 -10
truce:v0=call	18 -18
truce:v0=conclude	-9 9
truce:v0=declare	16 -16
truce:v0=discuss	-7 7
truce:v0=end	-13 13
truce:v0=extend	8 -8
truce:v0=fall	13 -13
truce:v0=have	7 -7
truce:v0=let	8 -8
truce:v0=move	23 -23
truce:v0=offer	-13 13
truce:v0=other	9 -9
truce:v0=pay	7 -7
truce:v0=propose	-21 21
truce:v0=put	11 -11
truce:v0=say	-7 7
truce:v0=settle	-19 19
truce:v0=sign	14 -14
truce:v0=suspend	9 -9
truce:v0=take	-26 26
truce:v1=ask	12 -12
truce:v1=bring	10 -10
truce:v1=call	8 -8
truce:v1=carry	-10 10
truce:v1=come	11 -11
truce:v1=conclude	-9 9
truce:v1=declare	16 -16
truce:v1=discuss	-12 12
truce:v1=extend	8 -8
truce:v1=go	-11 11
truce:v1=have	8 -8
truce:v1=keep	-13 13
truce:v1=meet	6 -6
truce:v1=move	23 -23
truce:v1=offer	-22 22
truce:v1=other	12 -12
truce:v1=pay	7 -7
truce:v1=propose	-16 16
truce:v1=put	9 -9
truce:v1=return	20 -20
truce:v1=say	-20 20
truce:v1=settle	-19 19
truce:v1=sign	8 -8
truce:v1=suspend	11 -11
truce:v1=take	-13 13
truce:vt0=agree pluperfect	9 -9
truce:vt0=agree present	-11 11
truce:vt0=announce past	-6 6
truce:vt0=apply present	6 -6
truce:vt0=approve perfect	9 -9
truce:vt0=ask past	8 -8
truce:vt0=ask perfect	18 -18
truce:vt0=ask present	9 -9
truce:vt0=be future	-18 18
truce:vt0=be modal	24 -24
truce:vt0=be perfect	12 -12
truce:vt0=call past	9 -9
truce:vt0=call perfect	14 -14
truce:vt0=charge present	10 -10
truce:vt0=conclude past	-6 6
truce:vt0=end past	-9 9
truce:vt0=extend future	-10 10
truce:vt0=get present	-19 19
truce:vt0=have past	26 -26
truce:vt0=keep present	-9 9
truce:vt0=let present	15 -15
truce:vt0=other perfect	11 -11
truce:vt0=pay present	16 -16
truce:vt0=propose perfect	-20 20
truce:vt0=put present	9 -9
truce:vt0=settle past	-18 18
truce:vt0=sign modal	-11 11
truce:vt0=sign past	29 -29
truce:vt0=sign perfect	6 -6
truce:vt0=sign pluperfect	-9 9
truce:vt0=take past	-10 10
truce:vt0=take present	-14 14
truce:vt0=tell past	-6 6
truce:vt0=want present	-16 16
truces:l1=two	-11 11
truces:r2=<end>	-12 12
truces:t0=perfect	-19 19
untouched:r1=.	9 -9
untouched:r2=<end>	9 -9
untouched:t0=present-passive	-9 9
untouched:v0=other	-9 9
untouched:v1=other	-9 9
verb:c0=agree	-9 9
verb:c0=begin	8 -8
verb:c0=propose	-10 10
verb:c0=stay	11 -11
verb:c0=suspend	11 -11
verb:c1=down	7 -7
verb:c1=impose	6 -6
verb:c1=propose	6 -6
verb:c1=target	15 -15
verb:ct0=agree past	-7 7
verb:ct0=agree perfect	-7 7
verb:ct0=end future	6 -6
verb:ct0=impose modal	6 -6
verb:ct0=impose past	-12 12
verb:ct0=impose perfect-passive	-7 7
verb:ct0=propose modal	9 -9
verb:ct0=propose past	-20 20
verb:ct0=propose perfect	13 -13
verb:ct0=stay past	14 -14
verb:ct0=suspend future	-12 12
verb:ct0=suspend perfect	11 -11
verb:ct0=suspend pluperfect	6 -6
verb:ct0=target present	8 -8
verb:ct0=target present-passive	7 -7
verb:ct1=end future	6 -6
verb:ct1=impose modal	7 -7
verb:ct1=impose past	8 -8
verb:ct1=impose pluperfect	8 -8
verb:ct1=propose present	6 -6
verb:ct1=stay infinitive	-12 12
verb:ct1=stay infinitive-passive	-11 11
verb:ct1=stay past	14 -14
verb:ct1=suspend future	-12 12
verb:ct1=suspend perfect	11 -11
verb:ct1=suspend pluperfect	6 -6
verb:ct1=target present-passive	7 -7
verb:l1='s	7 -7
verb:l1=:	10 -10
verb:l1=<agent>	23 -23
verb:l1=<gate>	-7 7
verb:l1=<name>	-18 18
verb:l1=<not>	-7 7
verb:l1=<number>	15 -15
verb:l1=<person>	7 -7
verb:l1=<quality>	-20 20
verb:l1=<seat>	16 -16
verb:l1=be	-6 6
verb:l1=country	-10 10
verb:l1=duty	6 -6
verb:l1=good	-13 13
verb:l1=have	9 -9
verb:l1=side	29 -29
verb:l1=that	-10 10
verb:l1=turn	-11 11
verb:l1=was	-11 11
verb:l1=we	7 -7
verb:l1=were	16 -16
verb:l1=which	6 -6
verb:l1=will	7 -7
verb:l1=would	-10 10
verb:l2='s	18 -18
verb:l2=;	-20 20
verb:l2=<agent>	-9 9
verb:l2=<day-ahead>	-28 28
verb:l2=<day-today>	14 -14
verb:l2=<goods>	12 -12
verb:l2=<level-noun>	6 -6
verb:l2=<level>	-13 13
verb:l2=<name>	-9 9
verb:l2=<number>	11 -11
verb:l2=<organisation>	11 -11
verb:l2=<span>	-6 6
verb:l2=<v-propose>	-6 6
verb:l2=<v-sell>	-7 7
verb:l2=<v-stay>	-14 14
verb:l2=and	12 -12
verb:l2=are	11 -11
verb:l2=both	11 -11
verb:l2=duty	10 -10
verb:l2=for	11 -11
verb:l2=good	7 -7
verb:l2=had	6 -6
verb:l2=if	7 -7
verb:l2=in	-30 30
verb:l2=is	6 -6
verb:l2=it	20 -20
verb:l2=keep	7 -7
verb:l2=may	10 -10
verb:l2=on	27 -27
verb:l2=promise	-14 14
verb:l2=ship	-8 8
verb:l2=the	7 -7
verb:l2=they	10 -10
verb:l2=to	9 -9
verb:l2=two	10 -10
verb:l2=what	-17 17
verb:l=, and	-11 11
verb:l=, are	-14 14
verb:l=, is	16 -16
verb:l=, was	-6 6
verb:l=, were	7 -7
verb:l=<begin> <name>	-9 9
verb:l=<begin> it	-11 11
verb:l=<begin> the	6 -6
verb:l=<day-gone> are	-19 19
verb:l=<day-gone> to	16 -16
verb:l=<name> has	7 -7
verb:l=<name> is	-13 13
verb:l=<name> to	-7 7
verb:l=<organisation> has	18 -18
verb:l=<points> are	-13 13
verb:l=<seat> has	12 -12
verb:l=and <name>	-16 16
verb:l=both side	31 -31
verb:l=in turn	-11 11
verb:l=keep <points>	7 -7
verb:l=may be	10 -10
verb:l=on <quality>	6 -6
verb:l=promise to	-14 14
verb:l=ship are	-8 8
verb:l=that <name>	9 -9
verb:l=that were	6 -6
verb:l=to be	7 -7
verb:l=what is	-10 10
verb:l=with <points>	7 -7
verb:lr=, since	8 -8
verb:lr=<name> <points>	13 -13
verb:lr=<name> its	6 -6
verb:lr=<name> the	-12 12
verb:lr=<points> for	9 -9
verb:lr=<seat> its	14 -14
verb:lr=and the	18 -18
verb:lr=are ,	-10 10
verb:lr=are .	-6 6
verb:lr=are for	-6 6
verb:lr=are until	13 -13
verb:lr=be .	6 -6
verb:lr=be <name>	-7 7
verb:lr=been .	-10 10
verb:lr=been for	16 -16
verb:lr=been to	7 -7
verb:lr=been until	6 -6
verb:lr=has its	9 -9
verb:lr=have their	7 -7
verb:lr=is ,	-10 10
verb:lr=is for	-12 12
verb:lr=is from	12 -12
verb:lr=is until	15 -15
verb:lr=it <points>	-14 14
verb:lr=remain for	16 -16
verb:lr=remain until	-12 12
verb:lr=side <points>	7 -7
verb:lr=stay .	7 -7
verb:lr=stay for	-17 17
verb:lr=stay until	16 -16
verb:lr=the <points>	-8 8
verb:lr=to ,	13 -13
verb:lr=to .	-11 11
verb:lr=to for	-14 14
verb:lr=to most	-12 12
verb:lr=to the	10 -10
verb:lr=to their	22 -22
verb:lr=was to	-6 6
verb:lr=were for	9 -9
verb:lr=will <points>	28 -28
verb:lr=will the	7 -7
verb:lr=would the	-6 6
verb:r1=,	16 -16
verb:r1=:	7 -7
verb:r1=<agent>	-11 11
verb:r1=<duty>	-12 12
verb:r1=<end>	6 -6
verb:r1=<gate>	-19 19
verb:r1=<level>	-14 14
verb:r1=<name>	-7 7
verb:r1=<number>	35 -35
verb:r1=<quality>	-9 9
verb:r1=<seat>	-7 7
verb:r1=<v-impose>	-35 35
verb:r1=<v-target>	-24 24
verb:r1=a	18 -18
verb:r1=and	-13 13
verb:r1=as	-13 13
verb:r1=at	7 -7
verb:r1=both	-16 16
verb:r1=by	-6 6
verb:r1=during	10 -10
verb:r1=from	14 -14
verb:r1=its	-17 17
verb:r1=most	-9 9
verb:r1=or	-8 8
verb:r1=part	7 -7
verb:r1=port	-19 19
verb:r1=since	8 -8
verb:r1=that	-7 7
verb:r1=their	10 -10
verb:r1=to	8 -8
verb:r1=under	12 -12
verb:r1=until	-11 11
verb:r2=.	12 -12
verb:r2=<day-ahead>	10 -10
verb:r2=<duty>	-15 15
verb:r2=<gate>	-20 20
verb:r2=<goods>	-21 21
verb:r2=<month-ahead>	8 -8
verb:r2=<month-gone>	16 -16
verb:r2=<not>	13 -13
verb:r2=<points>	-15 15
verb:r2=<sender>	-24 24
verb:r2=<v-agree>	14 -14
verb:r2=<v-buy>	9 -9
verb:r2=<v-deny>	-19 19
verb:r2=<v-down>	8 -8
verb:r2=<v-impose>	-8 8
verb:r2=<v-propose>	11 -11
verb:r2=<v-return>	7 -7
verb:r2=<v-sell>	-25 25
verb:r2=<v-target>	10 -10
verb:r2=<v-up>	-16 16
verb:r2=additional	-17 17
verb:r2=and	14 -14
verb:r2=ban	11 -11
verb:r2=come	8 -8
verb:r2=control	8 -8
verb:r2=dispute	14 -14
verb:r2=duty	-15 15
verb:r2=export	-25 25
verb:r2=for	23 -23
verb:r2=further	11 -11
verb:r2=higher	10 -10
verb:r2=is	-7 7
verb:r2=it	-11 11
verb:r2=not	12 -12
verb:r2=of	8 -8
verb:r2=on	25 -25
verb:r2=over	7 -7
verb:r2=own	10 -10
verb:r2=rule	-19 19
verb:r2=special	-16 16
verb:r2=strike	13 -13
verb:r2=until	-28 28
verb:r2=well	6 -6
verb:r=<end> <end>	6 -6
verb:r=<points> for	30 -30
verb:r=<points> of	-10 10
verb:r=<seat> on	-9 9
verb:r=a further	8 -8
verb:r=as well	6 -6
verb:r=from <day-ahead>	14 -14
verb:r=its <level>	-15 15
verb:r=its new	-7 7
verb:r=its own	10 -10
verb:r=its rare	-6 6
verb:r=most of	-9 9
verb:r=part of	6 -6
verb:r=port fee	-17 17
verb:r=since <month-gone>	11 -11
verb:r=the <level>	11 -11
verb:r=the additional	-12 12
verb:r=the duty	-15 15
verb:r=the export	-15 15
verb:r=the order	9 -9
verb:r=their dispute	14 -14
verb:r=their strike	8 -8
verb:r=until <number>	-6 6
verb:t0=future-passive	6 -6
verb:t0=modal	25 -25
verb:t0=past	-6 6
verb:t0=perfect	10 -10
verb:t0=perfect-passive	-8 8
verb:t0=pluperfect-passive	6 -6
verb:t0=present-passive	-6 6
verb:v0=ask	-16 16
verb:v0=be	7 -7
verb:v0=expect	-6 6
verb:v0=have	-21 21
verb:v0=other	19 -19
verb:v0=postpone	-10 10
verb:v0=promise	-14 14
verb:v0=put	-6 6
verb:v0=remain	10 -10
verb:v0=say	-6 6
verb:v0=suspend	7 -7
verb:v0=want	7 -7
verb:v1=be	13 -13
verb:v1=charge	9 -9
verb:v1=hold	-10 10
verb:v1=other	8 -8
verb:v1=postpone	-10 10
verb:v1=put	-6 6
verb:v1=remain	10 -10
verb:v1=say	-6 6
verb:v1=spare	8 -8
verb:v1=want	6 -6
verb:vt0=agree past	-7 7
verb:vt0=ask perfect	-12 12
verb:vt0=be past	12 -12
verb:vt0=be present	-7 7
verb:vt0=expect present	-6 6
verb:vt0=have present	-11 11
verb:vt0=lift future	8 -8
verb:vt0=lift perfect	-9 9
verb:vt0=other perfect	13 -13
verb:vt0=other present	-11 11
verb:vt0=postpone perfect	11 -11
verb:vt0=put pluperfect	9 -9
verb:vt0=put present	-13 13
verb:vt0=remain present	8 -8
verb:vt0=shelve present	-6 6
verb:vt0=spare modal	-7 7
verb:vt0=spare present	7 -7
verb:vt0=suspend past	8 -8
verb:vt0=want present	7 -7
w:adding	-6 6
w:adds	25 -25
w:again	9 -9
w:asleep	12 -12
w:breather	-13 13
w:continue	9 -9
w:continues	16 -16
w:deferred	-12 12
w:extended	8 -8
w:extending	-16 16
w:extension	-21 21
w:freeze	-14 14
w:frozen	-11 11
w:halt	15 -15
w:held in	9 -9
w:hold back	-12 12
w:holiday	8 -8
w:holidays	-26 26
w:keeping	22 -22
w:lain	14 -14
w:lies	-32 32
w:lift	7 -7
w:lifted	8 -8
w:lifts	7 -7
w:longer	19 -19
w:lull	6 -6
w:on ice	-6 6
w:parked	6 -6
w:paused	8 -8
w:peace	19 -19
w:prolong	-11 11
w:prolongation	-41 41
w:prolonged	17 -17
w:put away	-16 16
w:reprieve	-7 7
w:respite	-12 12
w:shelved	11 -11
w:shelves	10 -10
w:sleep	-7 7
w:spare	-7 7
w:spared	6 -6
w:spares	-12 12
w:standstill	-13 13
w:stretch	-8 8
w:successor	-16 16
w:suspend	-8 8
w:suspending	-7 7
w:suspends	-8 8
w:suspension	-9 9
w:suspensions	17 -17
w:truces	-11 11
w:waived	7 -7`;
