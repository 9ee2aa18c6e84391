// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	3 -3
add:c0=say	-8 8
add:ct1=impose infinitive	8 -8
add:ct1=say infinitive	8 -8
add:r1=a	-15 15
add:r1=up	7 -7
add:r2=the	-11 11
add:r2=to	-8 8
add:t0=future	-11 11
add:t0=present	-6 6
add:v0=add	-8 8
added:ct0=impose future-passive	7 -7
added:ct0=say future-passive	7 -7
added:ct1=impose future-passive	7 -7
added:ct1=say future-passive	7 -7
added:l1=<person>	7 -7
added:l1=and	11 -11
added:l1=is	11 -11
added:l1=it	-14 14
added:l2=<begin>	7 -7
added:l2=<points>	-14 14
added:r1=.	-7 7
added:r1=that	10 -10
added:r1=to	11 -11
added:r2=.	-16 16
added:r2=<end>	-8 8
added:r2=and	-18 18
added:r2=it	-16 16
added:r2=on	10 -10
added:r2=the	11 -11
added:t0=future-passive	7 -7
adds:l1=<name>	8 -8
adds:l1=<person>	-17 17
adds:l1=he	-13 13
adds:l2=,	-14 14
adds:l2=<begin>	-21 21
adds:r1=<level>	9 -9
adds:r1=that	-10 10
adds:r1=up	-17 17
adds:r2=<end>	-24 24
again:c0=agree	-14 14
again:c0=bear	-7 7
again:c0=propose	9 -9
again:c0=say	7 -7
again:c0=stay	-6 6
again:c0=threaten	11 -11
again:c1=agree	-19 19
again:c1=buy	7 -7
again:c1=propose	7 -7
again:c1=say	11 -11
again:c1=suspend	9 -9
again:c1=threaten	11 -11
again:ct0=bear future	-9 9
again:ct0=begin future	12 -12
again:ct0=begin modal	-7 7
again:ct0=impose future	6 -6
again:ct0=impose past	8 -8
again:ct0=impose perfect	7 -7
again:ct0=impose present	-10 10
again:ct0=propose future	13 -13
again:ct0=propose modal	-8 8
again:ct0=propose present	9 -9
again:ct0=say past	12 -12
again:ct0=stay modal	-23 23
again:ct0=stay past	7 -7
again:ct0=target future	-11 11
again:ct1=bear future	-9 9
again:ct1=bear participle-passive	8 -8
again:ct1=begin modal	-7 7
again:ct1=impose past	9 -9
again:ct1=impose perfect	7 -7
again:ct1=impose present	-14 14
again:ct1=propose future	8 -8
again:ct1=propose modal	-10 10
again:ct1=propose present	9 -9
again:ct1=say past	12 -12
again:ct1=stay modal	-23 23
again:ct1=stay past	7 -7
again:ct1=target future	-11 11
again:l1=<agent>	-8 8
again:l1=<duty>	10 -10
again:l1=<gate>	7 -7
again:l1=<goods>	7 -7
again:l1=<level>	7 -7
again:l1=<name>	18 -18
again:l1=<number>	-26 26
again:l1=<v-begin>	-6 6
again:l1=<v-down>	-10 10
again:l1=<v-impose>	-14 14
again:l1=<v-propose>	16 -16
again:l1=<v-stay>	-6 6
again:l1=<v-up>	7 -7
again:l1=breathe	-8 8
again:l1=counterpart	-8 8
again:l1=down	22 -22
again:l1=due	-18 18
again:l1=it	25 -25
again:l1=meet	6 -6
again:l1=much	8 -8
again:l1=once	-19 19
again:l1=other	-9 9
again:l1=raise	7 -7
again:l1=run	-7 7
again:l1=soybean	7 -7
again:l1=talk	-10 10
again:l1=tariff	11 -11
again:l1=try	17 -17
again:l1=will	11 -11
again:l2='s	-9 9
again:l2=,	6 -6
again:l2=<begin>	-15 15
again:l2=<level-noun>	8 -8
again:l2=<number>	-15 15
again:l2=<v-propose>	-16 16
again:l2=<v-stay>	6 -6
again:l2=and	-10 10
again:l2=at	10 -10
again:l2=be	-18 18
again:l2=duty	-8 8
again:l2=each	-9 9
again:l2=for	14 -14
again:l2=may	9 -9
again:l2=shall	26 -26
again:l2=the	8 -8
again:l2=then	20 -20
again:l2=we	-18 18
again:l2=you	17 -17
again:r1=,	-13 13
again:r1=.	19 -19
again:r1=:	-19 19
again:r1=<day-ahead>	17 -17
again:r1=<day-today>	9 -9
again:r1=<end>	-17 17
again:r1=<v-impose>	-8 8
again:r1=?	-13 13
again:r1=before	-8 8
again:r1=by	-11 11
again:r1=for	14 -14
again:r1=in	-10 10
again:r1=next	6 -6
again:r1=on	11 -11
again:r2="	13 -13
again:r2=,	17 -17
again:r2=.	-13 13
again:r2=<day-ahead>	8 -8
again:r2=<end>	6 -6
again:r2=<month-gone>	13 -13
again:r2=<name>	6 -6
again:r2=<seat>	6 -6
again:r2=and	-10 10
again:r2=as	10 -10
again:r2=for	-9 9
again:r2=the	-19 19
again:r2=to	16 -16
again:r2=we	-14 14
again:r2=week	15 -15
again:t0=future-passive	-13 13
again:t0=modal	-18 18
again:t0=modal-passive	11 -11
again:t0=past	24 -24
again:t0=past-passive	-10 10
again:t0=perfect	9 -9
again:t0=present-passive	-13 13
again:v0=agree	6 -6
again:v0=ask	18 -18
again:v0=be	-8 8
again:v0=collect	-11 11
again:v0=fall	8 -8
again:v0=go	-9 9
again:v0=have	-14 14
again:v0=meet	-8 8
again:v0=put	12 -12
again:v0=raise	6 -6
again:v0=sit	10 -10
again:v0=want	6 -6
again:v0=write	-7 7
again:v1=ask	6 -6
again:v1=buy	7 -7
again:v1=collect	-11 11
again:v1=fall	8 -8
again:v1=go	-9 9
again:v1=hold	6 -6
again:v1=put	12 -12
again:v1=raise	6 -6
again:v1=sit	10 -10
another:c0=agree	-16 16
another:c0=bear	-8 8
another:c0=impose	8 -8
another:c0=stay	-10 10
another:c0=suspend	-6 6
another:c1=agree	-6 6
another:c1=bear	-9 9
another:c1=suspend	-18 18
another:ct0=agree past	-10 10
another:ct0=agree perfect	-11 11
another:ct0=begin present	8 -8
another:ct0=impose past	12 -12
another:ct0=impose perfect	-6 6
another:ct0=impose pluperfect	12 -12
another:ct0=propose modal	-7 7
another:ct0=propose past	13 -13
another:ct0=propose perfect	-8 8
another:ct0=suspend modal	6 -6
another:ct1=agree past	-8 8
another:ct1=begin present	8 -8
another:ct1=impose infinitive	-8 8
another:ct1=impose participle-passive	-7 7
another:ct1=impose past	11 -11
another:ct1=impose pluperfect	12 -12
another:ct1=propose modal	-7 7
another:ct1=propose past	13 -13
another:ct1=propose perfect	-8 8
another:ct1=stay infinitive	6 -6
another:ct1=suspend modal	6 -6
another:l1="	-9 9
another:l1=,	12 -12
another:l1=:	-13 13
another:l1=<begin>	-15 15
another:l1=<v-agree>	7 -7
another:l1=<v-impose>	16 -16
another:l1=<v-say>	-7 7
another:l1=and	25 -25
another:l1=on	-13 13
another:l1=sign	7 -7
another:l1=under	-6 6
another:l1=want	9 -9
another:l1=with	-6 6
another:l2=,	17 -17
another:l2=<begin>	-22 22
another:l2=<day-gone>	-11 11
another:l2=<duty>	-15 15
another:l2=<goods>	11 -11
another:l2=<month-gone>	-10 10
another:l2=<name>	-24 24
another:l2=<person>	-13 13
another:l2=<v-agree>	-12 12
another:l2=<v-impose>	-10 10
another:l2=<v-propose>	9 -9
another:l2=<v-stay>	7 -7
another:l2=<v-suspend>	-8 8
another:l2=it	11 -11
another:l2=rest	-6 6
another:l2=there	8 -8
another:l2=to	-8 8
another:l2=would	-6 6
another:r1=<agent>	-12 12
another:r1=<duty>	-13 13
another:r1=<level>	13 -13
another:r1=<money>	8 -8
another:r1=<number>	8 -8
another:r1=<span>	-15 15
another:r1=country	-6 6
another:r1=law	-10 10
another:r1=round	-21 21
another:r2="	-9 9
another:r2=,	27 -27
another:r2=:	-6 6
another:r2=at	-10 10
another:r2=for	-14 14
another:r2=from	9 -9
another:r2=of	-6 6
another:r2=on	-11 11
another:r2=that	23 -23
another:t0=future	-25 25
another:t0=modal	-12 12
another:t0=past-passive	-20 20
another:t0=perfect	-6 6
another:t0=perfect-passive	7 -7
another:t0=pluperfect	16 -16
another:t0=present-passive	-9 9
another:v0=agree	-17 17
another:v0=ask	-9 9
another:v0=pay	-8 8
another:v0=put	8 -8
another:v0=say	10 -10
another:v0=want	13 -13
another:v1=go	-7 7
another:v1=have	10 -10
another:v1=keep	9 -9
another:v1=pay	-8 8
another:v1=put	10 -10
another:v1=suspend	-7 7
another:v1=want	9 -9
arrangement:c0=bear	-14 14
arrangement:c0=propose	9 -9
arrangement:c0=stay	-13 13
arrangement:c1=agree	9 -9
arrangement:c1=bear	-7 7
arrangement:c1=propose	9 -9
arrangement:c1=say	-6 6
arrangement:c1=stay	-13 13
arrangement:ct0=agree past	10 -10
arrangement:ct0=stay present	-12 12
arrangement:ct1=agree past	10 -10
arrangement:ct1=impose infinitive	-11 11
arrangement:ct1=stay present	-12 12
arrangement:l1=<goods>	15 -15
arrangement:l1=lumpur	-12 12
arrangement:l1=similar	17 -17
arrangement:l1=the	-12 12
arrangement:l2=,	-13 13
arrangement:l2=<not>	-6 6
arrangement:l2=<v-agree>	6 -6
arrangement:l2=kuala	-12 12
arrangement:l2=of	-13 13
arrangement:l2=the	-12 12
arrangement:l2=under	-7 7
arrangement:r1=.	6 -6
arrangement:r1=<v-end>	-10 10
arrangement:r1=<v-impose>	-24 24
arrangement:r1=<v-stay>	8 -8
arrangement:r1=between	-15 15
arrangement:r1=end	-7 7
arrangement:r1=on	-8 8
arrangement:r1=to	-9 9
arrangement:r1=with	16 -16
arrangement:r2=.	10 -10
arrangement:r2=<day-gone>	-7 7
arrangement:r2=<seat>	12 -12
arrangement:r2=<v-begin>	-6 6
arrangement:r2=<v-impose>	-13 13
arrangement:r2=<v-stay>	-6 6
arrangement:r2=busan	8 -8
arrangement:r2=in	-9 9
arrangement:r2=on	-13 13
arrangement:r2=the	-12 12
arrangement:t0=future	-12 12
arrangement:t0=past	8 -8
arrangement:t0=present-passive	-6 6
arrangement:v0=agree	-13 13
arrangement:v0=be	-13 13
arrangement:v1=be	-13 13
asleep:ct0=stay past	12 -12
asleep:ct0=stay present	-18 18
asleep:ct1=stay past	12 -12
asleep:ct1=stay present	-18 18
asleep:r1=.	-6 6
asleep:r2=<end>	-7 7
asleep:t0=past	12 -12
asleep:t0=present	-18 18
calm:c1=stay	11 -11
calm:v1=be	10 -10
ceasefire:c0=agree	15 -15
ceasefire:c1=agree	13 -13
ceasefire:ct0=agree perfect	8 -8
ceasefire:ct0=impose perfect	8 -8
ceasefire:ct0=stay present	6 -6
ceasefire:ct1=stay present	6 -6
ceasefire:l1=a	11 -11
ceasefire:l1=their	12 -12
ceasefire:l2=<begin>	13 -13
ceasefire:l2=a	-7 7
ceasefire:l2=and	-12 12
ceasefire:l2=is	6 -6
ceasefire:l2=on	9 -9
ceasefire:r1=<v-impose>	8 -8
ceasefire:r1=between	9 -9
ceasefire:r1=by	8 -8
ceasefire:r1=on	-11 11
ceasefire:r1=was	16 -16
ceasefire:r1=with	-7 7
ceasefire:r2=the	9 -9
ceasefire:t0=perfect	7 -7
ceasefire:v0=agree	9 -9
ceasefire:v1=agree	7 -7
ceasefire:v1=extend	6 -6
continue:c0=stay	6 -6
continue:ct0=stay future	9 -9
continue:ct1=stay future	9 -9
continue:ct1=stay infinitive	-15 15
continue:l1=<goods>	-6 6
continue:l1=<name>	-23 23
continue:l1=and	9 -9
continue:l1=to	-13 13
continue:l2=<begin>	8 -8
continue:l2=<level>	7 -7
continue:l2=<v-impose>	-15 15
continue:l2=and	-9 9
continue:l2=with	-11 11
continue:r1=.	11 -11
continue:r1=on	11 -11
continue:r2=.	-12 12
continue:r2=<day-ahead>	7 -7
continue:r2=<end>	12 -12
continue:r2=<v-impose>	-7 7
continue:r2=<v-stay>	15 -15
continue:r2=apply	15 -15
continue:t0=future	9 -9
continued:c0=stay	-21 21
continued:c1=stay	-21 21
continued:ct0=stay future-passive	-6 6
continued:ct0=stay present-passive	-8 8
continued:ct1=stay future-passive	-6 6
continued:ct1=stay present-passive	-8 8
continued:l1=be	-16 16
continued:t0=future-passive	-6 6
continued:t0=present-passive	-8 8
continued:v0=continue	-21 21
continued:v1=continue	-21 21
continues:l2=<begin>	-9 9
continues:l2=the	-14 14
continues:r2=<duty>	-10 10
continues:r2=<v-bear>	10 -10
continues:r2=<v-impose>	-11 11
continues:r2=<v-stay>	-7 7
continues:r2=apply	-6 6
continues:r2=levy	-10 10
continuing:ct0=stay present	7 -7
continuing:ct1=stay present	7 -7
continuing:l1=are	8 -8
continuing:t0=present	7 -7
count:loose=1	11 -11
count:loose=2	-12 12
count:loose=3	9 -9
count:loose=6	-7 7
count:more=2	11 -11
count:more=6	-8 8
count:more=9	-23 23
count:quiet=3	-9 9
count:truce=0	43 -43
count:truce=1	-25 25
count:truce=3	-15 15
count:truce=6	10 -10
count:verb=1	-7 7
days=0	52 -52
days=1	17 -17
days=3	-21 21
days=6	-34 34
days=9	-30 30
extend:c0=impose	-7 7
extend:c0=propose	10 -10
extend:ct0=agree pluperfect	8 -8
extend:ct0=agree present	-14 14
extend:ct0=impose future	-11 11
extend:ct0=impose past	-16 16
extend:ct0=impose pluperfect	12 -12
extend:ct0=impose present	-10 10
extend:ct0=propose past	-8 8
extend:ct1=impose future	-11 11
extend:l1=<not>	-7 7
extend:l2=<begin>	6 -6
extend:l2=<day-gone>	6 -6
extend:l2=<v-agree>	10 -10
extend:l2=<v-impose>	17 -17
extend:l2=<v-propose>	18 -18
extend:l2=agree	10 -10
extend:r1=,	-7 7
extend:r1=<duty>	-12 12
extend:r1=by	16 -16
extend:r1=its	12 -12
extend:r1=the	6 -6
extend:r1=their	21 -21
extend:r2=<duty>	9 -9
extend:r2=<span>	12 -12
extend:r2=by	7 -7
extend:r2=standstill	-12 12
extend:r2=to	6 -6
extend:t0=future	-10 10
extend:t0=past	-12 12
extend:t0=pluperfect	17 -17
extend:t0=present	-14 14
extend:v0=extend	-11 11
extended:ct0=impose perfect	6 -6
extended:ct0=impose present-passive	-6 6
extended:ct1=impose perfect	6 -6
extended:ct1=impose present-passive	-6 6
extended:l1=<not>	-9 9
extended:l1=<organisation>	11 -11
extended:l1=and	-8 8
extended:l1=has	9 -9
extended:l1=not	-8 8
extended:l1=was	7 -7
extended:l2=<name>	-30 30
extended:l2=<not>	-11 11
extended:l2=it	-6 6
extended:l2=may	14 -14
extended:l2=not	-7 7
extended:l2=to	-12 12
extended:l2=truce	-10 10
extended:l2=will	10 -10
extended:l2=would	-15 15
extended:r1=,	-17 17
extended:r1=.	11 -11
extended:r1=?	-14 14
extended:r1=by	19 -19
extended:r1=for	-6 6
extended:r1=on	-15 15
extended:r1=once	10 -10
extended:r1=the	23 -23
extended:r1=their	-10 10
extended:r1=to	-8 8
extended:r1=until	19 -19
extended:r2=,	15 -15
extended:r2=<day-gone>	-14 14
extended:r2=<duty>	-6 6
extended:r2=<sender>	-6 6
extended:r2=<span>	24 -24
extended:r2=<v-sell>	-6 6
extended:r2=export	-6 6
extended:r2=tariff	-6 6
extended:t0=modal-passive	6 -6
extended:t0=past-passive	7 -7
extended:t0=perfect	6 -6
extended:t0=present	-10 10
extends:l1=<organisation>	8 -8
extends:l2=<begin>	8 -8
extends:l2=the	13 -13
extends:l2=unless	-15 15
extends:r1=it	9 -9
extension:c0=bear	9 -9
extension:c0=end	13 -13
extension:c0=say	-19 19
extension:c1=bear	10 -10
extension:c1=end	13 -13
extension:c1=impose	6 -6
extension:c1=say	-18 18
extension:c1=stay	-6 6
extension:ct0=agree future	-9 9
extension:ct0=agree modal	14 -14
extension:ct0=agree perfect	-12 12
extension:ct0=agree pluperfect	-12 12
extension:ct0=impose pluperfect	-17 17
extension:ct0=say past	-19 19
extension:ct0=stay past	11 -11
extension:ct0=stay present	-7 7
extension:ct1=agree future	-9 9
extension:ct1=agree modal	14 -14
extension:ct1=agree perfect	-12 12
extension:ct1=agree pluperfect	-12 12
extension:ct1=impose pluperfect	-17 17
extension:ct1=say past	-19 19
extension:ct1=stay past	11 -11
extension:ct1=stay present	-7 7
extension:l1=<begin>	-7 7
extension:l1=any	-17 17
extension:l1=second	-6 6
extension:l2=,	9 -9
extension:l2=<v-bear>	12 -12
extension:l2=<v-impose>	10 -10
extension:l2=<v-say>	-8 8
extension:l2=a	-11 11
extension:l2=approve	-7 7
extension:l2=is	-23 23
extension:l2=of	9 -9
extension:l2=ratify	9 -9
extension:l2=that	-24 24
extension:l2=the	7 -7
extension:r1=,	17 -17
extension:r1=.	-20 20
extension:r1=:	-9 9
extension:r1=<v-impose>	-12 12
extension:r1=?	15 -15
extension:r1=and	12 -12
extension:r1=has	-6 6
extension:r1=in	-9 9
extension:r1=is	-21 21
extension:r1=it	-8 8
extension:r1=the	7 -7
extension:r1=to	-22 22
extension:r1=was	7 -7
extension:r2=<day-ahead>	-13 13
extension:r2=<goods>	-9 9
extension:r2=<name>	-7 7
extension:r2=<v-agree>	12 -12
extension:r2=<v-impose>	22 -22
extension:r2=<v-propose>	-9 9
extension:r2=<v-stay>	12 -12
extension:r2=a	-13 13
extension:r2=agree	18 -18
extension:r2=and	11 -11
extension:r2=be	-10 10
extension:r2=been	10 -10
extension:r2=on	-22 22
extension:r2=the	-11 11
extension:r2=would	14 -14
extension:t0=future	7 -7
extension:t0=modal	-11 11
extension:t0=modal-not	11 -11
extension:t0=past	9 -9
extension:t0=perfect	-6 6
extension:t0=present	-9 9
extension:v0=agree	-8 8
extension:v0=approve	-7 7
extension:v0=end	9 -9
extension:v0=say	-6 6
extension:v0=want	-9 9
extension:v1=approve	-7 7
extension:v1=say	-6 6
extension:v1=want	-9 9
extra:c0=begin	-11 11
extra:c0=down	12 -12
extra:c0=impose	-7 7
extra:c0=propose	6 -6
extra:c0=stay	6 -6
extra:c0=threaten	-11 11
extra:c1=down	12 -12
extra:c1=end	11 -11
extra:c1=impose	-13 13
extra:c1=stay	6 -6
extra:c1=suspend	-15 15
extra:c1=threaten	-12 12
extra:ct0=impose future	8 -8
extra:ct0=impose perfect	-12 12
extra:ct0=stay present	6 -6
extra:ct0=target present	-7 7
extra:ct1=impose future	8 -8
extra:ct1=impose perfect	-12 12
extra:ct1=stay present	6 -6
extra:ct1=target present	-7 7
extra:l1='s	16 -16
extra:l1=<not>	16 -16
extra:l1=<v-impose>	-9 9
extra:l1=an	-12 12
extra:l2=,	-13 13
extra:l2=<name>	13 -13
extra:l2=<v-down>	14 -14
extra:l2=<v-end>	12 -12
extra:l2=<v-impose>	-9 9
extra:r2=,	-10 10
extra:r2=<duty>	-13 13
extra:r2=for	-7 7
extra:r2=in	-7 7
extra:r2=tariff	-13 13
extra:t0=past	8 -8
extra:v0=be	8 -8
extra:v0=threaten	-11 11
extra:v1=be	8 -8
extra:v1=suspend	-15 15
extra:v1=threaten	-12 12
freeze:c0=agree	10 -10
freeze:c0=impose	6 -6
freeze:c1=impose	6 -6
freeze:ct1=impose infinitive	9 -9
freeze:ct1=suspend infinitive	10 -10
freeze:l1=the	-8 8
freeze:l1=to	13 -13
freeze:l2=<v-agree>	7 -7
freeze:l2=<v-impose>	12 -12
freeze:l2=agree	7 -7
freeze:l2=the	-9 9
freeze:r2=<duty>	-10 10
freeze:r2=the	7 -7
freeze:t0=present	-18 18
freeze:v0=agree	10 -10
frozen:ct0=impose present	-6 6
frozen:ct1=impose present	-6 6
frozen:l1=<quality>	-6 6
frozen:l2=<begin>	10 -10
frozen:l2=on	-6 6
frozen:r1=<goods>	14 -14
frozen:r1=for	6 -6
frozen:r2=,	-12 12
frozen:r2=<span>	6 -6
frozen:v0=other	15 -15
frozen:v1=other	15 -15
further:c0=impose	9 -9
further:c0=propose	13 -13
further:c0=say	-7 7
further:c0=stay	10 -10
further:c0=threaten	-7 7
further:c1=propose	15 -15
further:c1=up	6 -6
further:ct0=begin modal	-9 9
further:ct0=impose past	-7 7
further:ct0=impose perfect	11 -11
further:ct0=impose present	-10 10
further:ct0=propose perfect	8 -8
further:ct0=stay past	9 -9
further:ct0=up modal	-6 6
further:ct1=begin infinitive	14 -14
further:ct1=begin modal	-9 9
further:ct1=impose past	-6 6
further:ct1=impose perfect	11 -11
further:ct1=impose pluperfect	9 -9
further:ct1=impose present	-6 6
further:ct1=propose perfect	8 -8
further:ct1=stay past	7 -7
further:ct1=up infinitive	14 -14
further:ct1=up modal	-6 6
further:l1=<not>	6 -6
further:l1=<v-begin>	11 -11
further:l1=<v-impose>	20 -20
further:l1=<v-up>	13 -13
further:l1=a	-10 10
further:l1=go	11 -11
further:l1=the	-15 15
further:l1=until	18 -18
further:l2=<begin>	13 -13
further:l2=<name>	15 -15
further:l2=<v-impose>	-8 8
further:l2=<v-say>	-7 7
further:l2=<v-up>	-9 9
further:l2=be	-17 17
further:l2=for	-20 20
further:l2=mechanism	-15 15
further:l2=that	-18 18
further:l2=the	6 -6
further:l2=to	33 -33
further:r1=,	-8 8
further:r1=.	10 -10
further:r1=<agent>	17 -17
further:r1=<duty>	26 -26
further:r1=<points>	-11 11
further:r1=<v-impose>	-7 7
further:r1=<v-say>	-18 18
further:r1=<v-up>	6 -6
further:r1=duty	12 -12
further:r1=increase	-14 14
further:r1=notice	16 -16
further:r1=round	10 -10
further:r2=,	12 -12
further:r2=.	6 -6
further:r2=<end>	7 -7
further:r2=<v-impose>	11 -11
further:r2=from	7 -7
further:r2=on	-19 19
further:r2=that	-33 33
further:r2=was	-21 21
further:t0=present	-11 11
further:v0=be	10 -10
further:v0=go	-8 8
further:v0=prepare	12 -12
further:v0=say	-7 7
further:v0=set	-14 14
further:v1=be	6 -6
further:v1=prepare	9 -9
further:v1=say	-7 7
further:v1=set	-14 14
go on:c0=impose	-12 12
go on:c0=propose	-14 14
go on:c1=impose	-12 12
go on:ct0=begin future	-8 8
go on:ct0=begin modal	12 -12
go on:ct0=impose present	-11 11
go on:ct0=propose present	-8 8
go on:ct0=up future	-8 8
go on:ct0=up modal	12 -12
go on:ct1=begin future	-8 8
go on:ct1=begin infinitive	-17 17
go on:ct1=begin modal	12 -12
go on:ct1=up future	-8 8
go on:ct1=up infinitive	-17 17
go on:ct1=up modal	12 -12
go on:l1=<goods>	-6 6
go on:l1=<name>	-9 9
go on:l1=and	-7 7
go on:l1=good	9 -9
go on:l1=they	6 -6
go on:l1=to	-24 24
go on:l1=would	14 -14
go on:l2=,	9 -9
go on:l2=<begin>	11 -11
go on:l2=<name>	6 -6
go on:l2=<quality>	8 -8
go on:l2=<v-agree>	6 -6
go on:l2=<v-impose>	9 -9
go on:l2=agree	6 -6
go on:l2=and	-24 24
go on:l2=talk	-10 10
go on:l2=the	-18 18
go on:l2=want	8 -8
go on:l2=with	6 -6
go on:r1=,	20 -20
go on:r1=<v-begin>	15 -15
go on:r1=<v-impose>	-15 15
go on:r1=<v-propose>	-11 11
go on:r1=<v-target>	-14 14
go on:r1=charge	-12 12
go on:r1=enter	17 -17
go on:r1=for	-7 7
go on:r1=talking	12 -12
go on:r2=,	-7 7
go on:r2=.	-17 17
go on:r2=<end>	-11 11
go on:r2=<level>	-22 22
go on:r2=and	21 -21
go on:r2=it	9 -9
go on:r2=the	20 -20
go on:t0=future	-8 8
go on:t0=modal	13 -13
go on:t0=present	-21 21
go on:v0=want	-10 10
go on:v1=let	-12 12
goes on:l1=<name>	-14 14
goes on:l1=it	-8 8
goes on:l1=truce	-8 8
goes on:l2=of	6 -6
goes on:r1=.	-19 19
goes on:r1=<v-bear>	14 -14
goes on:r1=pay	13 -13
goes on:r1=until	-31 31
goes on:r2=<day-ahead>	-22 22
goes on:r2=<end>	-20 20
goes on:r2=<level>	8 -8
goes on:r2=the	-15 15
halt:l2=<v-propose>	-16 16
halt:l2=call	-16 16
halt:r1=to	-6 6
handshake:l2=<begin>	8 -8
handshake:r1=.	17 -17
handshake:r2=<end>	13 -13
handshake:t0=past	-7 7
held back:c0=impose	7 -7
held back:c0=stay	7 -7
held back:c0=suspend	7 -7
held back:c1=impose	7 -7
held back:c1=stay	7 -7
held back:c1=suspend	7 -7
held back:v0=hold	7 -7
held back:v1=hold	7 -7
held in:ct0=impose past-passive	-9 9
held in:ct0=stay past-passive	-9 9
held in:ct0=suspend past-passive	-9 9
held in:ct1=impose infinitive-passive	6 -6
held in:ct1=impose past-passive	-9 9
held in:ct1=stay infinitive-passive	6 -6
held in:ct1=stay past-passive	-9 9
held in:ct1=suspend infinitive-passive	6 -6
held in:ct1=suspend past-passive	-9 9
held in:l1=,	20 -20
held in:l1=was	-12 12
held in:l2=round	11 -11
held in:l2=the	7 -7
held in:r1=<seat>	9 -9
held in:r2=in	11 -11
held in:t0=past-passive	-9 9
hold back:c0=impose	6 -6
holiday:l1=a	-10 10
holiday:l2=<begin>	-17 17
holiday:r2=<end>	-8 8
holiday:t0=present	14 -14
holidays:l1=the	14 -14
holidays:t0=present	6 -6
in the drawer:c0=stay	-8 8
in the drawer:c1=stay	-8 8
in the drawer:ct0=stay present	-8 8
in the drawer:ct1=stay present	-8 8
in the drawer:l1=<v-stay>	-6 6
in the drawer:r1=.	-6 6
in the drawer:r2=and	-7 7
keep:c0=propose	-9 9
keep:c0=say	-7 7
keep:ct0=impose future	-9 9
keep:ct0=impose past	6 -6
keep:ct0=propose past	-7 7
keep:ct0=stay future	-9 9
keep:ct0=stay modal	7 -7
keep:ct0=stay present	7 -7
keep:ct1=impose future	-9 9
keep:ct1=impose modal	7 -7
keep:ct1=stay future	-9 9
keep:ct1=stay modal	7 -7
keep:l1=<begin>	10 -10
keep:l1=<goods>	-9 9
keep:l1=<name>	-22 22
keep:l1=and	-8 8
keep:l1=we	-10 10
keep:l1=will	-10 10
keep:l1=would	6 -6
keep:l2=<begin>	35 -35
keep:l2=<quality>	-18 18
keep:l2=<v-agree>	6 -6
keep:l2=<v-propose>	-10 10
keep:l2=agree	6 -6
keep:l2=and	14 -14
keep:l2=doe	16 -16
keep:l2=it	-12 12
keep:r1=<goods>	14 -14
keep:r1=<v-bear>	-21 21
keep:r1=<v-impose>	-8 8
keep:r1=a	-16 16
keep:r1=it	-11 11
keep:r1=its	12 -12
keep:r1=our	-10 10
keep:r1=pay	-18 18
keep:r1=the	26 -26
keep:r1=them	-14 14
keep:r1=to	18 -18
keep:r1=up	-7 7
keep:r2=,	-6 6
keep:r2=<duty>	-13 13
keep:r2=<v-impose>	-12 12
keep:r2=<v-suspend>	-7 7
keep:r2=at	17 -17
keep:r2=duty	-12 12
keep:r2=of	16 -16
keep:r2=on	-16 16
keep:r2=the	6 -6
keep:t0=future	-9 9
keep:t0=perfect	-8 8
keep:v0=expect	7 -7
keeps:l1=,	-12 12
keeps:l1=<goods>	-13 13
keeps:l1=<name>	13 -13
keeps:l1=<seat>	10 -10
keeps:l1=and	-7 7
keeps:l1=that	-9 9
keeps:l2=,	24 -24
keeps:l2=<agent>	-7 7
keeps:l2=<goods>	-11 11
keeps:l2=<quality>	-9 9
keeps:l2=<v-buy>	-7 7
keeps:l2=<v-impose>	-7 7
keeps:l2=good	-11 11
keeps:l2=order	-7 7
keeps:l2=the	-11 11
keeps:r1=<name>	-15 15
keeps:r1=<number>	9 -9
keeps:r1=<points>	-9 9
keeps:r1=a	20 -20
keeps:r1=its	6 -6
keeps:r1=on	7 -7
keeps:r1=the	-7 7
keeps:r2=.	-9 9
keeps:r2=<end>	-17 17
keeps:r2=<level>	14 -14
keeps:r2=of	15 -15
keeps:r2=on	-20 20
keeps:t0=present	8 -8
lengths=0	35 -35
lengths=2	-12 12
lengths=6	-15 15
lies:l2=the	-6 6
lies:r1=on	6 -6
lies:r1=with	-9 9
lies:r2=.	15 -15
lift:c0=impose	-8 8
lift:c1=end	-7 7
lift:c1=impose	-9 9
lift:l1=the	-13 13
lift:l2=in	-10 10
lift:r1=its	-8 8
lift:r1=the	13 -13
lift:r2=on	8 -8
lift:t0=past	-10 10
lifted:ct0=end perfect	6 -6
lifted:ct0=impose perfect	6 -6
lifted:ct0=up perfect	6 -6
lifted:ct1=end perfect	6 -6
lifted:ct1=impose perfect	6 -6
lifted:ct1=up perfect	6 -6
lifted:l1=be	-12 12
lifted:l1=has	6 -6
lifted:l2=<name>	8 -8
lifted:r1=in	-12 12
lifted:r2=<month-gone>	-9 9
lifted:r2=the	11 -11
lifted:t0=past-passive	10 -10
lifted:t0=perfect	7 -7
lifts:l2=<begin>	-19 19
lifts:r1=its	16 -16
lifts:r2=<duty>	11 -11
long=0	11 -11
long=1	32 -32
long=2	6 -6
long=3	-10 10
long=6	-45 45
long=9	-21 21
longer:c0=say	-10 10
longer:c1=say	-10 10
longer:ct0=impose present	15 -15
longer:ct0=say past	-10 10
longer:ct0=stay past	-8 8
longer:ct1=impose present	15 -15
longer:ct1=say past	-10 10
longer:ct1=stay past	-8 8
longer:l1=<not>	-13 13
longer:l1=<span>	21 -21
longer:l1=a	-9 9
longer:l1=for	12 -12
longer:l1=is	9 -9
longer:l1=no	-13 13
longer:l2=,	24 -24
longer:l2=<v-impose>	8 -8
longer:l2=<v-propose>	7 -7
longer:l2=are	8 -8
longer:l2=for	-16 16
longer:l2=should	-9 9
longer:r1=.	8 -8
longer:r1=<number>	-9 9
longer:r1=<v-begin>	-13 13
longer:r1=be	-12 12
longer:r1=collect	13 -13
longer:r1=than	7 -7
longer:r1=truce	-10 10
longer:r2=.	14 -14
longer:r2=<end>	7 -7
longer:r2=any	-9 9
longer:r2=the	25 -25
longer:t0=past	-20 20
longer:v1=make	-6 6
loose:c0=bear	-31 31
loose:c0=begin	10 -10
loose:c0=end	12 -12
loose:c0=impose	-6 6
loose:c0=propose	8 -8
loose:c0=up	7 -7
loose:c1=bear	-28 28
loose:c1=begin	10 -10
loose:c1=end	9 -9
loose:c1=propose	12 -12
loose:c1=say	-7 7
loose:c1=stay	-6 6
loose:c1=up	7 -7
loose:ct0=agree past	10 -10
loose:ct0=agree pluperfect	-7 7
loose:ct0=bear present	-17 17
loose:ct0=impose future	-17 17
loose:ct0=impose perfect	6 -6
loose:ct0=propose past	-12 12
loose:ct0=propose present	7 -7
loose:ct0=say past	-10 10
loose:ct0=stay present	-6 6
loose:ct1=agree past	8 -8
loose:ct1=bear present	-17 17
loose:ct1=impose future	-17 17
loose:ct1=impose perfect	8 -8
loose:ct1=propose past	-10 10
loose:ct1=say past	-10 10
loose:ct1=stay present	-6 6
loose:ct1=suspend infinitive	8 -8
loose:l1=,	11 -11
loose:l1=<begin>	-13 13
loose:l1=<goods>	13 -13
loose:l1=<level>	-9 9
loose:l1=<month-gone>	8 -8
loose:l1=<name>	-13 13
loose:l1=<not>	-7 7
loose:l1=<number>	7 -7
loose:l1=<points>	-10 10
loose:l1=<span>	-16 16
loose:l1=<v-target>	-9 9
loose:l1=aluminium	-8 8
loose:l1=and	7 -7
loose:l1=duty	-7 7
loose:l1=fee	7 -7
loose:l1=good	-8 8
loose:l1=it	-28 28
loose:l1=lumpur	-12 12
loose:l1=no	-10 10
loose:l1=similar	16 -16
loose:l1=steel	6 -6
loose:l1=the	-20 20
loose:l1=what	27 -27
loose:l1=which	-22 22
loose:l1=will	15 -15
loose:l1=would	-14 14
loose:l2=,	-30 30
loose:l2=:	-23 23
loose:l2=;	8 -8
loose:l2=<begin>	-22 22
loose:l2=<day-today>	-11 11
loose:l2=<duty>	-6 6
loose:l2=<level>	22 -22
loose:l2=<month-gone>	18 -18
loose:l2=<not>	-12 12
loose:l2=<number>	-14 14
loose:l2=<quality>	-17 17
loose:l2=<v-agree>	7 -7
loose:l2=<v-impose>	6 -6
loose:l2=<v-propose>	-20 20
loose:l2=a	15 -15
loose:l2=call	-21 21
loose:l2=from	14 -14
loose:l2=if	-13 13
loose:l2=in	9 -9
loose:l2=is	-13 13
loose:l2=it	-15 15
loose:l2=kuala	-12 12
loose:l2=of	9 -9
loose:l2=on	17 -17
loose:l2=since	-7 7
loose:l2=that	8 -8
loose:l2=the	-14 14
loose:l2=under	-8 8
loose:l2=will	7 -7
loose:l=<begin> <begin>	-13 13
loose:l=<begin> a	12 -12
loose:l=<begin> steel	-7 7
loose:l=<begin> the	-15 15
loose:l=<begin> what	31 -31
loose:l=<month-gone> ,	9 -9
loose:l=<quality> good	-7 7
loose:l=a similar	17 -17
loose:l=and aluminium	-8 8
loose:l=call a	-7 7
loose:l=if the	-6 6
loose:l=in <month-gone>	12 -12
loose:l=kuala lumpur	-12 12
loose:l=of <level>	8 -8
loose:l=of the	-18 18
loose:l=reciprocal tariff	18 -18
loose:l=the <span>	-12 12
loose:l=the tariff	-33 33
loose:l=under an	-6 6
loose:l=under the	-6 6
loose:lr=<level> .	-6 6
loose:lr=<level> on	7 -7
loose:lr=a .	15 -15
loose:lr=a on	-6 6
loose:lr=an of	9 -9
loose:lr=and there	7 -7
loose:lr=duty at	-14 14
loose:lr=good suspend	-12 12
loose:lr=it at	-13 13
loose:lr=lumpur to	-9 9
loose:lr=rate at	11 -11
loose:lr=the ,	8 -8
loose:lr=the .	18 -18
loose:lr=the in	6 -6
loose:lr=the on	-6 6
loose:lr=the would	-7 7
loose:lr=what .	23 -23
loose:r1=,	8 -8
loose:r1=.	11 -11
loose:r1=:	6 -6
loose:r1=<duty>	-13 13
loose:r1=<v-end>	-25 25
loose:r1=<v-stay>	8 -8
loose:r1=between	-16 16
loose:r1=end	-12 12
loose:r1=for	-18 18
loose:r1=on	24 -24
loose:r1=out	6 -6
loose:r1=that	-11 11
loose:r1=to	-17 17
loose:r1=until	12 -12
loose:r1=where	7 -7
loose:r1=with	8 -8
loose:r1=would	-8 8
loose:r2="	-20 20
loose:r2=;	-8 8
loose:r2=<day-ahead>	-16 16
loose:r2=<duty>	-25 25
loose:r2=<end>	8 -8
loose:r2=<level>	10 -10
loose:r2=<name>	-10 10
loose:r2=<number>	-21 21
loose:r2=<span>	17 -17
loose:r2=<v-begin>	-6 6
loose:r2=<v-stay>	-12 12
loose:r2=a	-13 13
loose:r2=and	18 -18
loose:r2=at	-15 15
loose:r2=busan	8 -8
loose:r2=duty	-14 14
loose:r2=for	21 -21
loose:r2=force	13 -13
loose:r2=in	-13 13
loose:r2=it	8 -8
loose:r2=not	-6 6
loose:r2=of	-10 10
loose:r2=on	-15 15
loose:r2=tariff	-16 16
loose:r2=the	12 -12
loose:r2=until	-9 9
loose:r=, and	16 -16
loose:r=. <end>	15 -15
loose:r=as they	9 -9
loose:r=at <level>	7 -7
loose:r=at <number>	-17 17
loose:r=in force	13 -13
loose:r=of busan	8 -8
loose:r=of the	-9 9
loose:r=on the	19 -19
loose:r=suspend for	13 -13
loose:r=there .	7 -7
loose:r=where it	9 -9
loose:t0=future	-10 10
loose:t0=perfect	10 -10
loose:v0=approve	-9 9
loose:v0=be	-6 6
loose:v0=expect	10 -10
loose:v0=pay	-6 6
loose:v0=put	11 -11
loose:v1=approve	-9 9
loose:v1=be	-6 6
loose:v1=have	6 -6
loose:v1=meet	-7 7
loose:v1=pay	-6 6
loose:v1=put	11 -11
loose:vt0=agree pluperfect	-7 7
loose:vt0=be present	-6 6
loose:vt0=call past	-6 6
loose:vt0=have present	6 -6
months=0	15 -15
months=1	15 -15
months=2	-18 18
months=6	-14 14
moratorium:l1=the	9 -9
moratorium:l2=<begin>	14 -14
moratorium:r1=on	7 -7
more:c0=begin	7 -7
more:c0=propose	-17 17
more:c0=return	10 -10
more:c0=sell	-8 8
more:c0=target	-7 7
more:c1=agree	-6 6
more:c1=down	-7 7
more:c1=impose	7 -7
more:c1=propose	-10 10
more:c1=return	12 -12
more:c1=sell	-19 19
more:c1=suspend	-6 6
more:c1=target	-18 18
more:c1=threaten	-9 9
more:ct0=agree future	-6 6
more:ct0=agree perfect	-8 8
more:ct0=bear modal	6 -6
more:ct0=bear past	6 -6
more:ct0=bear perfect	12 -12
more:ct0=bear pluperfect	-17 17
more:ct0=bear present	-8 8
more:ct0=begin past	8 -8
more:ct0=buy past	-6 6
more:ct0=buy present	10 -10
more:ct0=down present	-6 6
more:ct0=end past	7 -7
more:ct0=end present	-10 10
more:ct0=impose past-passive	15 -15
more:ct0=impose perfect	9 -9
more:ct0=impose perfect-passive	-8 8
more:ct0=propose future	12 -12
more:ct0=propose modal	-13 13
more:ct0=propose past	-15 15
more:ct0=propose perfect	-11 11
more:ct0=say past	-10 10
more:ct0=say pluperfect	-16 16
more:ct0=say present	6 -6
more:ct0=say present-passive	7 -7
more:ct0=sell modal	-7 7
more:ct0=sell present	15 -15
more:ct0=stay future-passive	-15 15
more:ct0=stay modal	-9 9
more:ct0=stay past	6 -6
more:ct0=stay perfect	7 -7
more:ct0=stay present	8 -8
more:ct0=stay present-passive	-11 11
more:ct0=suspend future	-13 13
more:ct0=suspend perfect	-6 6
more:ct0=target modal	7 -7
more:ct0=target perfect	14 -14
more:ct0=target present	-24 24
more:ct0=target present-passive	-12 12
more:ct0=threaten perfect	8 -8
more:ct0=up future	-9 9
more:ct0=up past	-7 7
more:ct1=agree future	-6 6
more:ct1=agree past	-7 7
more:ct1=agree pluperfect	-7 7
more:ct1=bear infinitive	-11 11
more:ct1=bear modal	6 -6
more:ct1=bear perfect	12 -12
more:ct1=bear pluperfect	-12 12
more:ct1=begin future	-7 7
more:ct1=begin gerund	9 -9
more:ct1=begin infinitive	-7 7
more:ct1=begin past	8 -8
more:ct1=buy past	-6 6
more:ct1=buy present	10 -10
more:ct1=down present	-11 11
more:ct1=end future	10 -10
more:ct1=end present	-10 10
more:ct1=impose gerund	-8 8
more:ct1=impose past-passive	13 -13
more:ct1=impose perfect	7 -7
more:ct1=impose perfect-passive	-8 8
more:ct1=impose pluperfect	-12 12
more:ct1=propose future	7 -7
more:ct1=propose participle-passive	21 -21
more:ct1=propose perfect	-13 13
more:ct1=propose present-passive	-8 8
more:ct1=say infinitive	9 -9
more:ct1=say past	-10 10
more:ct1=say pluperfect	-10 10
more:ct1=say present	6 -6
more:ct1=sell infinitive	-15 15
more:ct1=sell modal	-7 7
more:ct1=sell present	15 -15
more:ct1=stay future-passive	-15 15
more:ct1=stay modal	-9 9
more:ct1=stay past	8 -8
more:ct1=stay present	6 -6
more:ct1=stay present-passive	-11 11
more:ct1=suspend future	-13 13
more:ct1=suspend perfect	-6 6
more:ct1=target modal	7 -7
more:ct1=target present	-24 24
more:ct1=target present-passive	-12 12
more:ct1=up future	-9 9
more:ct1=up past	-6 6
more:l1='s	13 -13
more:l1=;	-27 27
more:l1=<agent>	-16 16
more:l1=<begin>	-9 9
more:l1=<day-gone>	-24 24
more:l1=<duty>	10 -10
more:l1=<goods>	-12 12
more:l1=<level>	30 -30
more:l1=<money>	-8 8
more:l1=<not>	-9 9
more:l1=<number>	-8 8
more:l1=<organisation>	7 -7
more:l1=<person>	-15 15
more:l1=<points>	19 -19
more:l1=<quality>	10 -10
more:l1=<sender>	-7 7
more:l1=<span>	-37 37
more:l1=<v-bear>	7 -7
more:l1=<v-buy>	13 -13
more:l1=<v-down>	-13 13
more:l1=<v-impose>	-6 6
more:l1=<v-say>	6 -6
more:l1=<v-sell>	-14 14
more:l1=<v-stay>	-18 18
more:l1=<v-suspend>	-14 14
more:l1=<v-up>	10 -10
more:l1=a	-14 14
more:l1=add	-6 6
more:l1=agreement	-12 12
more:l1=also	-13 13
more:l1=an	-11 11
more:l1=and	15 -15
more:l1=any	-11 11
more:l1=anything	-20 20
more:l1=are	9 -9
more:l1=be	-10 10
more:l1=become	-21 21
more:l1=been	9 -9
more:l1=breathe	-8 8
more:l1=buy	8 -8
more:l1=can	-6 6
more:l1=collect	-9 9
more:l1=cost	-16 16
more:l1=could	-13 13
more:l1=counterpart	-8 8
more:l1=do	7 -7
more:l1=down	22 -22
more:l1=due	-18 18
more:l1=else	6 -6
more:l1=expect	-10 10
more:l1=has	12 -12
more:l1=i	6 -6
more:l1=in	-17 17
more:l1=is	8 -8
more:l1=isn't	8 -8
more:l1=it	-13 13
more:l1=its	-7 7
more:l1=listed	-10 10
more:l1=little	14 -14
more:l1=make	-15 15
more:l1=may	-8 8
more:l1=move	-7 7
more:l1=much	6 -6
more:l1=no	9 -9
more:l1=nobody	-16 16
more:l1=of	-8 8
more:l1=one	-12 12
more:l1=open	8 -8
more:l1=other	-13 13
more:l1=pause	-14 14
more:l1=propose	-7 7
more:l1=raise	10 -10
more:l1=run	-7 7
more:l1=sell	-6 6
more:l1=should	-6 6
more:l1=sign	-7 7
more:l1=soybean	8 -8
more:l1=talk	-14 14
more:l1=tariff	10 -10
more:l1=their	7 -7
more:l1=them	16 -16
more:l1=they	39 -39
more:l1=third	-11 11
more:l1=threaten	-9 9
more:l1=truce	-25 25
more:l1=try	17 -17
more:l1=under	-8 8
more:l1=unless	-12 12
more:l1=until	18 -18
more:l1=up	10 -10
more:l1=us	14 -14
more:l1=was	-24 24
more:l1=we	-9 9
more:l1=were	-12 12
more:l1=which	9 -9
more:l1=who	6 -6
more:l1=with	-14 14
more:l1=without	-7 7
more:l1=worth	7 -7
more:l1=would	6 -6
more:l1=—	-13 13
more:l2="	-6 6
more:l2=)	-10 10
more:l2=.	-10 10
more:l2=<begin>	-13 13
more:l2=<day-ahead>	-19 19
more:l2=<day-gone>	-8 8
more:l2=<duty>	6 -6
more:l2=<gate>	9 -9
more:l2=<level-noun>	14 -14
more:l2=<level>	-15 15
more:l2=<month-gone>	-27 27
more:l2=<not>	22 -22
more:l2=<number>	11 -11
more:l2=<person>	-6 6
more:l2=<points>	-17 17
more:l2=<quality>	6 -6
more:l2=<seat>	-30 30
more:l2=<sender>	11 -11
more:l2=<span>	-21 21
more:l2=<taker>	8 -8
more:l2=<v-buy>	-15 15
more:l2=<v-down>	13 -13
more:l2=<v-propose>	6 -6
more:l2=<v-say>	-6 6
more:l2=<v-stay>	30 -30
more:l2=<v-suspend>	-10 10
more:l2=<v-target>	22 -22
more:l2=<v-threaten>	9 -9
more:l2=<v-up>	-8 8
more:l2=about	-22 22
more:l2=accept	-10 10
more:l2=agree	15 -15
more:l2=agreement	8 -8
more:l2=all	14 -14
more:l2=approve	-18 18
more:l2=are	-8 8
more:l2=ask	-8 8
more:l2=at	22 -22
more:l2=back	8 -8
more:l2=be	-28 28
more:l2=both	-8 8
more:l2=buy	-7 7
more:l2=by	7 -7
more:l2=cannot	12 -12
more:l2=collect	-15 15
more:l2=cost	20 -20
more:l2=could	-19 19
more:l2=country	13 -13
more:l2=custom	-12 12
more:l2=deal	-21 21
more:l2=decided	-11 11
more:l2=delegation	18 -18
more:l2=did	-19 19
more:l2=discuss	-10 10
more:l2=doe	14 -14
more:l2=down	9 -9
more:l2=draft	6 -6
more:l2=drop	12 -12
more:l2=duty	-12 12
more:l2=each	-10 10
more:l2=enter	-9 9
more:l2=fail	-16 16
more:l2=get	-18 18
more:l2=give	19 -19
more:l2=had	-33 33
more:l2=have	-11 11
more:l2=he	-12 12
more:l2=hope	9 -9
more:l2=i	6 -6
more:l2=into	16 -16
more:l2=invest	-6 6
more:l2=is	-13 13
more:l2=it	-11 11
more:l2=its	-13 13
more:l2=keep	-7 7
more:l2=last	-6 6
more:l2=let	-17 17
more:l2=make	15 -15
more:l2=may	24 -24
more:l2=mechanism	-6 6
more:l2=meet	6 -6
more:l2=need	8 -8
more:l2=nobody	-17 17
more:l2=not	10 -10
more:l2=nothing	-21 21
more:l2=offer	7 -7
more:l2=on	-13 13
more:l2=one	-8 8
more:l2=or	11 -11
more:l2=order	-11 11
more:l2=our	-12 12
more:l2=out	10 -10
more:l2=over	-13 13
more:l2=pay	8 -8
more:l2=promise	14 -14
more:l2=put	11 -11
more:l2=rate	14 -14
more:l2=ratify	19 -19
more:l2=ready	-21 21
more:l2=rest	-6 6
more:l2=run	8 -8
more:l2=shall	33 -33
more:l2=should	-14 14
more:l2=side	9 -9
more:l2=sign	-11 11
more:l2=since	9 -9
more:l2=so	-11 11
more:l2=still	-16 16
more:l2=suspend	-25 25
more:l2=suspension	-14 14
more:l2=tariff	11 -11
more:l2=that	-15 15
more:l2=them	-25 25
more:l2=then	18 -18
more:l2=there	12 -12
more:l2=they	-12 12
more:l2=threaten	13 -13
more:l2=two	18 -18
more:l2=under	-6 6
more:l2=unless	-10 10
more:l2=up	-16 16
more:l2=want	7 -7
more:l2=we	-22 22
more:l2=whether	-8 8
more:l2=which	-11 11
more:l2=will	-11 11
more:l2=with	6 -6
more:l2=without	15 -15
more:l2=would	10 -10
more:l2=you	18 -18
more:l2=—	-10 10
more:l=, <level>	9 -9
more:l=, <number>	6 -6
more:l=, <person>	-12 12
more:l=, and	29 -29
more:l=, for	9 -9
more:l=, he	-12 12
more:l=, is	-11 11
more:l=, the	-18 18
more:l=, to	16 -16
more:l=, was	-8 8
more:l=, which	16 -16
more:l=, who	6 -6
more:l=, would	6 -6
more:l=: "	-9 9
more:l=: <number>	6 -6
more:l=: no	-17 17
more:l=; the	-9 9
more:l=<begin> "	16 -16
more:l=<begin> <begin>	-9 9
more:l=<begin> <number>	12 -12
more:l=<begin> <organisation>	12 -12
more:l=<begin> <person>	-8 8
more:l=<begin> <seat>	11 -11
more:l=<begin> <span>	-13 13
more:l=<begin> an	-11 11
more:l=<begin> he	6 -6
more:l=<begin> no	18 -18
more:l=<begin> the	-7 7
more:l=<begin> they	29 -29
more:l=<day-ahead> ,	-7 7
more:l=<day-gone> that	17 -17
more:l=<level> and	9 -9
more:l=<level> once	-13 13
more:l=<money> or	-11 11
more:l=<month-gone> ,	-17 17
more:l=<name> 's	23 -23
more:l=<name> buy	12 -12
more:l=<name> have	-22 22
more:l=<name> is	10 -10
more:l=<name> to	-10 10
more:l=<name> was	-12 12
more:l=<name> would	8 -8
more:l=<organisation> has	9 -9
more:l=<points> are	-14 14
more:l=<quality> counterpart	-8 8
more:l=<quality> soybean	10 -10
more:l=<span> and	-13 13
more:l=a <span>	-6 6
more:l=a third	-7 7
more:l=after a	-6 6
more:l=agree to	13 -13
more:l=and <number>	-8 8
more:l=and no	14 -14
more:l=and the	6 -6
more:l=and will	31 -31
more:l=and would	-13 13
more:l=approve an	8 -8
more:l=approve the	-30 30
more:l=as much	8 -8
more:l=ask for	8 -8
more:l=at <number>	-11 11
more:l=at it	14 -14
more:l=at the	15 -15
more:l=be due	-15 15
more:l=be no	6 -6
more:l=charge <level>	8 -8
more:l=charge no	-8 8
more:l=come up	-6 6
more:l=cost <level>	6 -6
more:l=decided to	-11 11
more:l=doe not	15 -15
more:l=each other	-9 9
more:l=fail to	-16 16
more:l=for <level>	9 -9
more:l=for <span>	-10 10
more:l=for a	-20 20
more:l=for the	22 -22
more:l=go up	-12 12
more:l=good and	-11 11
more:l=had been	-9 9
more:l=if no	-13 13
more:l=is <number>	12 -12
more:l=is an	-9 9
more:l=it be	-24 24
more:l=it is	6 -6
more:l=it was	-6 6
more:l=it would	-15 15
more:l=like to	6 -6
more:l=may be	13 -13
more:l=mechanism for	-6 6
more:l=not be	10 -10
more:l=not been	6 -6
more:l=of <name>	-9 9
more:l=of an	8 -8
more:l=on <day-gone>	-11 11
more:l=on a	24 -24
more:l=on an	13 -13
more:l=on for	-16 16
more:l=on the	-36 36
more:l=order that	-8 8
more:l=pay <level>	10 -10
more:l=pay an	-9 9
more:l=pay no	15 -15
more:l=pay nothing	13 -13
more:l=propose an	-6 6
more:l=ready to	-20 20
more:l=rest on	-6 6
more:l=run for	8 -8
more:l=should no	-10 10
more:l=sign an	-6 6
more:l=sign for	-8 8
more:l=suspension is	-6 6
more:l=tariff on	18 -18
more:l=that <name>	10 -10
more:l=that an	-18 18
more:l=that is	6 -6
more:l=the <name>	-7 7
more:l=the <number>	-15 15
more:l=the <organisation>	10 -10
more:l=the <person>	10 -10
more:l=the truce	-24 24
more:l=there is	13 -13
more:l=they meet	-20 20
more:l=threaten to	21 -21
more:l=to <level>	6 -6
more:l=to be	-19 19
more:l=to do	6 -6
more:l=to go	16 -16
more:l=to meet	7 -7
more:l=to the	-9 9
more:l=truce was	-6 6
more:l=unless <organisation>	-10 10
more:l=want <level>	8 -8
more:l=want to	-9 9
more:l=was not	8 -8
more:l=whether to	-8 8
more:l=which <name>	12 -12
more:l=will apply	14 -14
more:l=will meet	-8 8
more:l=with <name>	-13 13
more:l=without a	20 -20
more:l=without an	-8 8
more:l=without the	6 -6
more:l=you meet	10 -10
more:longer span=1	6 -6
more:longer=0	24 -24
more:longer=1	-12 12
more:longer=2	-19 19
more:longer=3	-6 6
more:lr='s duty	10 -10
more:lr=, <level>	-9 9
more:lr=, until	-14 14
more:lr=<begin> .	-7 7
more:lr=<begin> :	16 -16
more:lr=<begin> for	-6 6
more:lr=<begin> round	-12 12
more:lr=<begin> than	-10 10
more:lr=<begin> the	8 -8
more:lr=<level> .	-11 11
more:lr=<level> for	20 -20
more:lr=<level> from	14 -14
more:lr=<level> in	10 -10
more:lr=<level> on	27 -27
more:lr=<level> pay	8 -8
more:lr=<money> than	-7 7
more:lr=<name> .	-7 7
more:lr=<name> a	6 -6
more:lr=<name> pay	-8 8
more:lr=<name> their	13 -13
more:lr=<number> ,	-17 17
more:lr=<number> .	22 -22
more:lr=<number> on	6 -6
more:lr=<number> rare	-6 6
more:lr=<number> than	-19 19
more:lr=<office> .	9 -9
more:lr=<organisation> it	7 -7
more:lr=<organisation> its	8 -8
more:lr=<organisation> the	8 -8
more:lr=<person> .	-20 20
more:lr=<person> that	10 -10
more:lr=<points> than	21 -21
more:lr=<seat> .	6 -6
more:lr=<span> ,	-16 16
more:lr=<span> .	-31 31
more:lr=a ,	13 -13
more:lr=a .	13 -13
more:lr=a <points>	-8 8
more:lr=a day	-9 9
more:lr=a duty	7 -7
more:lr=a is	-7 7
more:lr=a meet	-11 11
more:lr=a of	-30 30
more:lr=a one	26 -26
more:lr=a round	22 -22
more:lr=a time	-10 10
more:lr=an ,	7 -7
more:lr=an .	-19 19
more:lr=an <level>	-9 9
more:lr=an by	7 -7
more:lr=an to	-19 19
more:lr=and <level>	21 -21
more:lr=and <number>	-8 8
more:lr=and <points>	11 -11
more:lr=and the	-6 6
more:lr=and to	10 -10
more:lr=any ,	-6 6
more:lr=apply ,	10 -10
more:lr=apply .	14 -14
more:lr=apply from	-25 25
more:lr=are .	8 -8
more:lr=are matter	6 -6
more:lr=be .	12 -12
more:lr=be ?	-32 32
more:lr=be by	12 -12
more:lr=be once	17 -17
more:lr=be to	-16 16
more:lr=be until	-9 9
more:lr=been .	6 -6
more:lr=been by	-13 13
more:lr=been to	-20 20
more:lr=been until	23 -23
more:lr=breathe as	9 -9
more:lr=buy <quality>	-12 12
more:lr=by <span>	7 -7
more:lr=for <span>	-7 7
more:lr=for talk	-13 13
more:lr=good pay	6 -6
more:lr=has the	9 -9
more:lr=he ,	-16 16
more:lr=he that	6 -6
more:lr=is ,	11 -11
more:lr=is .	-12 12
more:lr=is to	-6 6
more:lr=it ,	7 -7
more:lr=it .	-12 12
more:lr=it that	-11 11
more:lr=it the	-9 9
more:lr=little than	14 -14
more:lr=meet in	-17 17
more:lr=meet on	13 -13
more:lr=no <number>	-9 9
more:lr=no be	-13 13
more:lr=no collect	13 -13
more:lr=no truce	-6 6
more:lr=not .	-9 9
more:lr=not in	-7 7
more:lr=not its	8 -8
more:lr=not out	8 -8
more:lr=not than	-17 17
more:lr=not the	24 -24
more:lr=nothing .	13 -13
more:lr=of .	-7 7
more:lr=of it	-6 6
more:lr=on law	-8 8
more:lr=on than	15 -15
more:lr=once ,	-12 12
more:lr=once .	10 -10
more:lr=or .	11 -11
more:lr=the .	21 -21
more:lr=the <end>	-19 19
more:lr=the and	17 -17
more:lr=the duty	-6 6
more:lr=the in	-13 13
more:lr=the is	-14 14
more:lr=the it	-9 9
more:lr=the of	8 -8
more:lr=the round	23 -23
more:lr=the the	12 -12
more:lr=the time	7 -7
more:lr=the was	-9 9
more:lr=the week	-15 15
more:lr=the would	-7 7
more:lr=their meet	9 -9
more:lr=their round	10 -10
more:lr=to <level>	8 -8
more:lr=to by	8 -8
more:lr=to for	-17 17
more:lr=to it	20 -20
more:lr=to the	-11 11
more:lr=to their	13 -13
more:lr=to until	-24 24
more:lr=truce until	-18 18
more:lr=until notice	18 -18
more:lr=up .	8 -8
more:lr=up in	7 -7
more:lr=was by	7 -7
more:lr=was on	-20 20
more:lr=will be	8 -8
more:lr=will charge	-11 11
more:lr=will doing	7 -7
more:lr=will its	9 -9
more:lr=will pay	6 -6
more:lr=will their	-24 24
more:lr=will to	-6 6
more:lr=worth than	15 -15
more:lr=would .	-6 6
more:lr=would pay	13 -13
more:lr=would to	-6 6
more:lr=would until	21 -21
more:made	13 -13
more:made span=1	-8 8
more:made+refused	13 -13
more:r1=,	-10 10
more:r1=:	-22 22
more:r1=<agent>	8 -8
more:r1=<day-gone>	-10 10
more:r1=<day-today>	-9 9
more:r1=<duty>	-16 16
more:r1=<end>	-18 18
more:r1=<goods>	14 -14
more:r1=<level-noun>	9 -9
more:r1=<level>	17 -17
more:r1=<money>	11 -11
more:r1=<name>	-26 26
more:r1=<organisation>	-9 9
more:r1=<points>	-15 15
more:r1=<quality>	10 -10
more:r1=<span>	-14 14
more:r1=<v-begin>	7 -7
more:r1=<v-buy>	8 -8
more:r1=<v-down>	14 -14
more:r1=<v-impose>	-17 17
more:r1=<v-say>	-18 18
more:r1=<v-target>	-22 22
more:r1=<v-up>	8 -8
more:r1=?	-9 9
more:r1=an	15 -15
more:r1=ask	-9 9
more:r1=at	-6 6
more:r1=be	-6 6
more:r1=because	9 -9
more:r1=before	-10 10
more:r1=being	15 -15
more:r1=beyond	-10 10
more:r1=by	6 -6
more:r1=careful	8 -8
more:r1=charge	-14 14
more:r1=collect	11 -11
more:r1=country	-6 6
more:r1=cut	21 -21
more:r1=duty	-8 8
more:r1=enter	19 -19
more:r1=extension	-10 10
more:r1=from	23 -23
more:r1=had	22 -22
more:r1=his	9 -9
more:r1=hundred	-18 18
more:r1=if	6 -6
more:r1=in	-10 10
more:r1=increase	-11 11
more:r1=is	-31 31
more:r1=its	21 -21
more:r1=law	-10 10
more:r1=list	20 -20
more:r1=meet	-7 7
more:r1=notice	10 -10
more:r1=of	-14 14
more:r1=on	11 -11
more:r1=once	14 -14
more:r1=one	36 -36
more:r1=or	-7 7
more:r1=question	-16 16
more:r1=rare	-6 6
more:r1=rise	21 -21
more:r1=round	13 -13
more:r1=session	-23 23
more:r1=step	7 -7
more:r1=take	-17 17
more:r1=talking	13 -13
more:r1=tariff	-26 26
more:r1=term	-12 12
more:r1=the	11 -11
more:r1=their	9 -9
more:r1=them	-8 8
more:r1=there	10 -10
more:r1=time	-6 6
more:r1=to	-9 9
more:r1=twice	8 -8
more:r1=under	-8 8
more:r1=until	-6 6
more:r1=was	-14 14
more:r1=week	-11 11
more:r1=when	13 -13
more:r1=will	-9 9
more:r1=with	-13 13
more:r2="	-8 8
more:r2='s	-19 19
more:r2=,	13 -13
more:r2=.	-14 14
more:r2=;	-17 17
more:r2=<day-gone>	-11 11
more:r2=<day-today>	-15 15
more:r2=<gate>	-9 9
more:r2=<month-ahead>	13 -13
more:r2=<month-gone>	-16 16
more:r2=<name>	6 -6
more:r2=<not>	-33 33
more:r2=<v-agree>	15 -15
more:r2=<v-begin>	-21 21
more:r2=<v-down>	-22 22
more:r2=<v-end>	18 -18
more:r2=<v-say>	7 -7
more:r2=<v-sell>	-23 23
more:r2=<v-stay>	15 -15
more:r2=<v-suspend>	-13 13
more:r2=<v-target>	-6 6
more:r2=<v-up>	-13 13
more:r2=agree	18 -18
more:r2=all	7 -7
more:r2=and	17 -17
more:r2=another	-7 7
more:r2=apply	6 -6
more:r2=at	-19 19
more:r2=be	-12 12
more:r2=because	-8 8
more:r2=before	16 -16
more:r2=both	8 -8
more:r2=but	22 -22
more:r2=by	-6 6
more:r2=ceasefire	6 -6
more:r2=collect	9 -9
more:r2=come	-17 17
more:r2=control	-15 15
more:r2=day	-13 13
more:r2=each	-7 7
more:r2=earth	-6 6
more:r2=ever	-13 13
more:r2=export	-13 13
more:r2=firm	13 -13
more:r2=follow	-14 14
more:r2=for	-31 31
more:r2=from	17 -17
more:r2=go	-17 17
more:r2=good	-7 7
more:r2=half	7 -7
more:r2=hand	-9 9
more:r2=hold	8 -8
more:r2=is	-8 8
more:r2=it	7 -7
more:r2=its	6 -6
more:r2=kuala	-6 6
more:r2=last	-26 26
more:r2=levy	-8 8
more:r2=nothing	-17 17
more:r2=of	12 -12
more:r2=oil	-12 12
more:r2=old	11 -11
more:r2=on	-12 12
more:r2=one	-13 13
more:r2=our	7 -7
more:r2=paper	-7 7
more:r2=pause	-18 18
more:r2=peace	-7 7
more:r2=plan	10 -10
more:r2=present	22 -22
more:r2=remain	9 -9
more:r2=rice	-9 9
more:r2=say	17 -17
more:r2=so	13 -13
more:r2=standstill	-17 17
more:r2=talk	17 -17
more:r2=than	-18 18
more:r2=their	-18 18
more:r2=there	-9 9
more:r2=they	10 -10
more:r2=thi	17 -17
more:r2=though	9 -9
more:r2=trade	-8 8
more:r2=truce	-14 14
more:r2=under	12 -12
more:r2=up	-7 7
more:r2=was	-8 8
more:r2=we	-13 13
more:r2=week	6 -6
more:r2=well	-8 8
more:r2=what	-12 12
more:r2=will	-28 28
more:r2=with	-13 13
more:r=, "	10 -10
more:r=, <level>	16 -16
more:r=, <person>	-6 6
more:r=, a	19 -19
more:r=, and	6 -6
more:r=, as	12 -12
more:r=, but	23 -23
more:r=, by	12 -12
more:r=, for	-18 18
more:r=, in	12 -12
more:r=, it	-15 15
more:r=, on	-7 7
more:r=, say	15 -15
more:r=, to	20 -20
more:r=, unless	-13 13
more:r=, until	-10 10
more:r=, with	-12 12
more:r=: "	-20 20
more:r=: <level>	6 -6
more:r=: the	-6 6
more:r=<day-ahead> .	-10 10
more:r=<day-today> .	9 -9
more:r=<end> <end>	-18 18
more:r=<level> .	-7 7
more:r=<level> for	-7 7
more:r=<level> of	12 -12
more:r=<level> that	27 -27
more:r=<name> 's	-17 17
more:r=<number> ,	9 -9
more:r=<number> .	-15 15
more:r=<points> ,	-9 9
more:r=<points> are	-6 6
more:r=<points> of	-21 21
more:r=<points> on	13 -13
more:r=<span> ,	7 -7
more:r=<span> .	-24 24
more:r=<span> and	9 -9
more:r=? <end>	-9 9
more:r=and last	-14 14
more:r=at <level>	-9 9
more:r=be any	-9 9
more:r=before the	-6 6
more:r=by the	23 -23
more:r=careful .	8 -8
more:r=collect the	12 -12
more:r=day ,	-9 9
more:r=day .	-6 6
more:r=duty .	-15 15
more:r=duty of	13 -13
more:r=duty on	-18 18
more:r=enter <name>	18 -18
more:r=extension of	-6 6
more:r=for <span>	-11 11
more:r=for another	-9 9
more:r=from <month-ahead>	7 -7
more:r=from the	20 -20
more:r=had been	15 -15
more:r=half of	13 -13
more:r=hundred day	-18 18
more:r=in <month-gone>	-6 6
more:r=in <name>	-19 19
more:r=it ,	17 -17
more:r=it ?	-17 17
more:r=it go	-14 14
more:r=it until	14 -14
more:r=it would	-12 12
more:r=its export	-7 7
more:r=its tariff	8 -8
more:r=meet ,	-10 10
more:r=meet in	-10 10
more:r=notice .	12 -12
more:r=of its	6 -6
more:r=of their	-16 16
more:r=on <day-ahead>	9 -9
more:r=once .	19 -19
more:r=out good	6 -6
more:r=pay <level>	-7 7
more:r=pay the	-6 6
more:r=rare earth	-6 6
more:r=reserved .	-9 9
more:r=round ,	-23 23
more:r=round .	6 -6
more:r=round in	6 -6
more:r=round of	22 -22
more:r=since <month-gone>	-11 11
more:r=take <level>	-15 15
more:r=talk .	-7 7
more:r=talking .	9 -9
more:r=tariff on	-14 14
more:r=term .	-8 8
more:r=than <level>	-10 10
more:r=than <money>	6 -6
more:r=than any	10 -10
more:r=than before	18 -18
more:r=than ever	-13 13
more:r=than half	8 -8
more:r=than in	-12 12
more:r=than last	-13 13
more:r=than once	7 -7
more:r=than plan	12 -12
more:r=than the	16 -16
more:r=that the	-11 11
more:r=the <level>	8 -8
more:r=the old	7 -7
more:r=the pause	-10 10
more:r=the rate	11 -11
more:r=the truce	-16 16
more:r=their truce	28 -28
more:r=to <day-ahead>	-12 12
more:r=to <day-gone>	-16 16
more:r=to apply	6 -6
more:r=to charge	-9 9
more:r=to come	-9 9
more:r=to levy	-11 11
more:r=to the	14 -14
more:r=until <day-ahead>	-9 9
more:r=up .	7 -7
more:r=week of	-21 21
more:refused span=1	15 -15
more:refused=1	7 -7
more:t0=future-not	-15 15
more:t0=future-passive	-9 9
more:t0=modal	-14 14
more:t0=modal-passive	13 -13
more:t0=modal-passive-not	16 -16
more:t0=past-not	20 -20
more:t0=past-passive	-7 7
more:t0=past-passive-not	6 -6
more:t0=perfect-not	6 -6
more:t0=perfect-passive	-13 13
more:t0=pluperfect-passive	7 -7
more:t0=present-not	9 -9
more:v0=accept	-15 15
more:v0=agree	8 -8
more:v0=announce	7 -7
more:v0=apply	13 -13
more:v0=approve	-9 9
more:v0=ask	9 -9
more:v0=bring	-6 6
more:v0=carry	-7 7
more:v0=collect	-16 16
more:v0=drop	9 -9
more:v0=end	-6 6
more:v0=expect	-15 15
more:v0=fall	11 -11
more:v0=get	-20 20
more:v0=have	-7 7
more:v0=hold	13 -13
more:v0=hope	7 -7
more:v0=import	14 -14
more:v0=keep	-6 6
more:v0=let	-13 13
more:v0=like	-10 10
more:v0=order	-19 19
more:v0=pay	9 -9
more:v0=plan	-9 9
more:v0=prepare	11 -11
more:v0=promise	-6 6
more:v0=propose	-16 16
more:v0=put	18 -18
more:v0=raise	9 -9
more:v0=ready	-16 16
more:v0=sell	6 -6
more:v0=set	-13 13
more:v0=sign	-7 7
more:v0=sit	6 -6
more:v0=start	16 -16
more:v0=stay	6 -6
more:v0=stop	-6 6
more:v0=suspend	-14 14
more:v0=want	6 -6
more:v1=accept	-16 16
more:v1=agree	23 -23
more:v1=announce	14 -14
more:v1=apply	13 -13
more:v1=approve	-16 16
more:v1=be	-7 7
more:v1=call	6 -6
more:v1=carry	-8 8
more:v1=collect	-19 19
more:v1=come	-7 7
more:v1=continue	-11 11
more:v1=discuss	-8 8
more:v1=drop	9 -9
more:v1=end	-6 6
more:v1=expect	-16 16
more:v1=fall	11 -11
more:v1=get	-23 23
more:v1=hold	11 -11
more:v1=import	14 -14
more:v1=leave	7 -7
more:v1=let	-24 24
more:v1=levy	-10 10
more:v1=like	-7 7
more:v1=offer	6 -6
more:v1=order	-19 19
more:v1=pay	8 -8
more:v1=plan	-13 13
more:v1=prepare	7 -7
more:v1=propose	-12 12
more:v1=put	21 -21
more:v1=raise	9 -9
more:v1=ready	-15 15
more:v1=run	6 -6
more:v1=send	-13 13
more:v1=set	-13 13
more:v1=settle	-6 6
more:v1=sign	-10 10
more:v1=sit	7 -7
more:v1=suspend	-19 19
more:v1=tell	9 -9
more:v1=threaten	-14 14
more:v1=want	18 -18
more:v1=write	7 -7
more:vt0=add modal	-6 6
more:vt0=agree pluperfect	9 -9
more:vt0=apply present	12 -12
more:vt0=approve future	8 -8
more:vt0=approve modal	-8 8
more:vt0=ask future	9 -9
more:vt0=ask modal	14 -14
more:vt0=ask perfect	-10 10
more:vt0=be modal	-22 22
more:vt0=be past	-6 6
more:vt0=be perfect	16 -16
more:vt0=buy present	6 -6
more:vt0=carry present	-7 7
more:vt0=charge present	-12 12
more:vt0=collect present	-8 8
more:vt0=come modal	7 -7
more:vt0=come past	-8 8
more:vt0=continue past	-8 8
more:vt0=end past	11 -11
more:vt0=end present	-15 15
more:vt0=expect past	-11 11
more:vt0=expect present	-9 9
more:vt0=extend perfect	6 -6
more:vt0=get past	-21 21
more:vt0=get present	6 -6
more:vt0=go future	-6 6
more:vt0=go past	-11 11
more:vt0=have past	9 -9
more:vt0=have present	-15 15
more:vt0=hold past	11 -11
more:vt0=hold present	6 -6
more:vt0=keep future	-9 9
more:vt0=keep modal	7 -7
more:vt0=let present	-6 6
more:vt0=like modal	-13 13
more:vt0=look future	-11 11
more:vt0=make past	12 -12
more:vt0=meet future	-12 12
more:vt0=move present	-10 10
more:vt0=other future	-12 12
more:vt0=other modal	20 -20
more:vt0=other past	-10 10
more:vt0=other perfect	-14 14
more:vt0=other pluperfect	22 -22
more:vt0=pay future	10 -10
more:vt0=pay modal	11 -11
more:vt0=pay past	9 -9
more:vt0=pay perfect	6 -6
more:vt0=pay present	-7 7
more:vt0=promise past	-13 13
more:vt0=propose perfect	-13 13
more:vt0=put present	19 -19
more:vt0=raise modal	11 -11
more:vt0=ready present	-16 16
more:vt0=run past	10 -10
more:vt0=run present	-11 11
more:vt0=say past	6 -6
more:vt0=see future	-9 9
more:vt0=see present	-6 6
more:vt0=sell present	6 -6
more:vt0=sign modal	17 -17
more:vt0=sign past	-7 7
more:vt0=sign perfect	-12 12
more:vt0=sit present	9 -9
more:vt0=take past	19 -19
more:vt0=take present	-11 11
more:vt0=threaten perfect	10 -10
more:vt0=threaten present	-8 8
more:waits	-9 9
more:waits span=1	-6 6
more:waits+made	-6 6
more:waits+made+refused	-15 15
more:waits+refused	42 -42
more:waits=2	6 -6
more:wished+made+refused	-12 12
more:wished+refused	-17 17
more:wished+waits	-6 6
more:wished+waits+refused	11 -11
more:wished=0	11 -11
more:wished=1	-11 11
more:wished=3	-12 12
on hold:l1=<duty>	-15 15
on hold:l1=<v-impose>	7 -7
on hold:l1=are	-17 17
on hold:l1=put	7 -7
on hold:l2=<v-impose>	15 -15
on hold:r1=,	-6 6
on hold:r1=.	-19 19
on hold:r1=for	-14 14
on hold:r2=<end>	-17 17
on ice:c0=impose	-8 8
on ice:ct0=impose present	-11 11
on ice:ct1=impose present	-11 11
on ice:l1=<v-impose>	-12 12
on ice:l1=put	-12 12
on ice:r1=.	-6 6
on ice:r1=for	-14 14
on ice:r2=<span>	-13 13
on ice:t0=present	-10 10
on ice:v0=put	-8 8
on ice:v1=put	-8 8
pause:c0=agree	-8 8
pause:c0=impose	-9 9
pause:c0=propose	-10 10
pause:c1=agree	-7 7
pause:c1=impose	-7 7
pause:c1=propose	-9 9
pause:ct0=agree past	7 -7
pause:ct0=impose pluperfect	-16 16
pause:ct0=impose present	8 -8
pause:ct0=propose past	-8 8
pause:ct1=agree past	11 -11
pause:ct1=impose infinitive	-9 9
pause:ct1=impose present	7 -7
pause:ct1=propose past	-8 8
pause:l1=<duty>	-7 7
pause:l1=<span>	9 -9
pause:l1=a	19 -19
pause:l1=tariff	-7 7
pause:l1=the	-15 15
pause:l2="	-9 9
pause:l2=:	11 -11
pause:l2=<begin>	-15 15
pause:l2=<name>	-7 7
pause:l2=<v-propose>	-8 8
pause:l2=<v-say>	8 -8
pause:l2=during	10 -10
pause:l2=if	-18 18
pause:l2=on	14 -14
pause:l2=that	-7 7
pause:l2=the	-9 9
pause:l2=under	-10 10
pause:l2=when	-14 14
pause:r1=,	-16 16
pause:r1=.	17 -17
pause:r1=<end>	21 -21
pause:r1=<v-end>	-18 18
pause:r1=<v-impose>	-17 17
pause:r1=<v-stay>	6 -6
pause:r1=and	18 -18
pause:r1=begin	9 -9
pause:r1=between	-12 12
pause:r1=end	-8 8
pause:r1=for	-9 9
pause:r1=is	-13 13
pause:r1=lapse	-11 11
pause:r1=run	17 -17
pause:r1=until	12 -12
pause:r1=was	16 -16
pause:r1=with	-19 19
pause:r2=.	-24 24
pause:r2=<day-ahead>	10 -10
pause:r2=<duty>	11 -11
pause:r2=<end>	24 -24
pause:r2=<name>	-23 23
pause:r2=<not>	6 -6
pause:r2=<span>	-14 14
pause:r2=<v-impose>	14 -14
pause:r2=been	-8 8
pause:r2=no	8 -8
pause:r2=on	-9 9
pause:r2=the	8 -8
pause:r2=to	10 -10
pause:r2=which	-12 12
pause:t0=modal	-7 7
pause:t0=pluperfect	-19 19
pause:t0=present	6 -6
pause:v0=agree	-11 11
pause:v0=have	-8 8
pause:v1=agree	-10 10
pause:v1=have	-6 6
paused:c0=impose	6 -6
paused:c0=suspend	6 -6
paused:c1=impose	6 -6
paused:c1=suspend	6 -6
paused:v0=pause	6 -6
paused:v1=pause	6 -6
pauses:l2=<begin>	-10 10
pauses:r2=for	-14 14
peace:c0=agree	7 -7
peace:c0=propose	-15 15
peace:c1=propose	-16 16
peace:ct0=stay past	-10 10
peace:ct0=stay perfect	13 -13
peace:ct0=stay present	-8 8
peace:ct1=stay past	-10 10
peace:ct1=stay perfect	13 -13
peace:ct1=stay present	-14 14
peace:l1=<goods>	11 -11
peace:l1=<not>	-12 12
peace:l1=<v-stay>	21 -21
peace:l1=a	19 -19
peace:l1=make	21 -21
peace:l1=the	17 -17
peace:l2=<begin>	-14 14
peace:l2=<span>	-11 11
peace:l2=<v-impose>	17 -17
peace:l2=a	-13 13
peace:l2=is	-8 8
peace:l2=of	15 -15
peace:l2=round	12 -12
peace:l2=the	-13 13
peace:r1=,	-8 8
peace:r1=.	-10 10
peace:r1=talk	23 -23
peace:r1=with	-13 13
peace:r2=<goods>	15 -15
peace:r2=<name>	-15 15
peace:r2=the	12 -12
peace:v0=want	-12 12
peace:v1=want	-12 12
prolong:c0=agree	6 -6
prolong:c0=propose	-11 11
prolong:c0=say	-11 11
prolong:c1=propose	-12 12
prolong:c1=say	-11 11
prolong:ct0=impose past	-6 6
prolong:ct0=impose perfect	10 -10
prolong:ct0=impose present	-8 8
prolong:ct0=propose perfect	-7 7
prolong:ct1=impose past	-6 6
prolong:ct1=impose perfect	10 -10
prolong:ct1=impose present	-8 8
prolong:ct1=propose perfect	-7 7
prolong:l1=<name>	-11 11
prolong:l1=to	10 -10
prolong:l1=would	-9 9
prolong:l2=<name>	11 -11
prolong:l2=<v-agree>	6 -6
prolong:l2=agree	6 -6
prolong:l2=ready	-6 6
prolong:r1=<goods>	-13 13
prolong:r1=it	14 -14
prolong:r1=the	-24 24
prolong:r1=their	-11 11
prolong:r2=.	20 -20
prolong:r2=truce	-26 26
prolong:r2=until	11 -11
prolong:t0=past	-12 12
prolong:t0=present	-18 18
prolong:v0=agree	6 -6
prolong:v0=ready	-6 6
prolong:v0=say	-10 10
prolong:v1=ready	-6 6
prolong:v1=say	-10 10
prolongation:c0=agree	-7 7
prolongation:c0=impose	-12 12
prolongation:c0=propose	-7 7
prolongation:c1=agree	-8 8
prolongation:c1=impose	-19 19
prolongation:c1=propose	-7 7
prolongation:l2=<v-impose>	-13 13
prolongation:l2=approve	-8 8
prolongation:r2=<span>	-11 11
prolongation:t0=past	-9 9
prolongation:t0=perfect	-12 12
prolongation:v1=approve	-8 8
prolonged:l1=<name>	19 -19
prolonged:l1=was	-21 21
prolonged:l2=<name>	-9 9
prolonged:l2=<not>	19 -19
prolonged:l2=and	26 -26
prolonged:l2=to	-9 9
prolonged:r1=,	8 -8
prolonged:r1=.	-9 9
prolonged:r1=?	8 -8
prolonged:r1=by	-10 10
prolonged:r1=once	-10 10
prolonged:r1=the	-12 12
prolonged:r1=until	8 -8
prolonged:r2=<duty>	9 -9
prolonged:r2=<span>	-18 18
prolonged:r2=tariff	9 -9
prolonged:r2=the	-19 19
prolonged:r2=truce	6 -6
prolonged:t0=future-passive	-7 7
prolonged:t0=past-passive	-10 10
prolonged:t0=present-passive-not	6 -6
prolonged:v0=other	-16 16
prolonged:v1=other	-16 16
prolonging:r1=the	-7 7
prolongs:l1=that	-11 11
put off:ct0=impose perfect	-7 7
put off:ct0=impose perfect-passive	6 -6
put off:ct0=impose present-passive	6 -6
put off:ct1=impose perfect-passive	6 -6
put off:ct1=impose present-passive	6 -6
put off:l1=<name>	19 -19
put off:l1=been	14 -14
put off:l1=to	-9 9
put off:l1=was	7 -7
put off:l2=<name>	-15 15
put off:l2=has	6 -6
put off:l2=the	12 -12
put off:r1=to	8 -8
put off:r2=<day-ahead>	10 -10
put off:r2=of	-8 8
put off:t0=perfect	-7 7
put off:t0=perfect-passive	6 -6
put off:t0=present-passive	6 -6
quiet:c0=agree	-6 6
quiet:c0=propose	10 -10
quiet:c0=say	14 -14
quiet:c0=stay	-7 7
quiet:c1=say	14 -14
quiet:c1=suspend	6 -6
quiet:ct0=impose future	12 -12
quiet:ct0=impose past-passive	-7 7
quiet:ct0=impose perfect	9 -9
quiet:ct0=impose pluperfect	8 -8
quiet:ct0=stay past	8 -8
quiet:ct0=stay perfect	13 -13
quiet:ct0=stay present	-20 20
quiet:ct0=suspend perfect	7 -7
quiet:ct0=suspend present	8 -8
quiet:ct1=impose future	12 -12
quiet:ct1=impose infinitive	8 -8
quiet:ct1=impose perfect	-8 8
quiet:ct1=impose pluperfect	8 -8
quiet:ct1=stay past	8 -8
quiet:ct1=stay perfect	13 -13
quiet:ct1=stay present	-24 24
quiet:ct1=suspend perfect	7 -7
quiet:ct1=suspend present	8 -8
quiet:l1=,	-6 6
quiet:l1=<begin>	-17 17
quiet:l1=<duty>	-24 24
quiet:l1=<goods>	13 -13
quiet:l1=<level-noun>	-7 7
quiet:l1=<points>	-25 25
quiet:l1=<v-stay>	15 -15
quiet:l1=a	26 -26
quiet:l1=are	-20 20
quiet:l1=in	7 -7
quiet:l1=is	10 -10
quiet:l1=it	-15 15
quiet:l1=make	21 -21
quiet:l1=no	-6 6
quiet:l1=of	9 -9
quiet:l1=tariff	-17 17
quiet:l1=the	17 -17
quiet:l1=was	13 -13
quiet:l2=,	10 -10
quiet:l2=<begin>	-21 21
quiet:l2=<duty>	-13 13
quiet:l2=<gate>	-24 24
quiet:l2=<level>	-6 6
quiet:l2=<not>	-8 8
quiet:l2=<points>	-10 10
quiet:l2=<v-impose>	22 -22
quiet:l2=a	-11 11
quiet:l2=and	-7 7
quiet:l2=for	9 -9
quiet:l2=had	15 -15
quiet:l2=has	8 -8
quiet:l2=i	7 -7
quiet:l2=in	13 -13
quiet:l2=is	-12 12
quiet:l2=it	-6 6
quiet:l2=its	-18 18
quiet:l2=of	10 -10
quiet:l2=put	13 -13
quiet:l2=round	12 -12
quiet:l2=that	9 -9
quiet:l2=the	-15 15
quiet:l2=was	20 -20
quiet:l2=who	-14 14
quiet:l=<begin> <begin>	-17 17
quiet:l=not a	16 -16
quiet:l=of the	8 -8
quiet:l=round of	12 -12
quiet:lr=<points> until	-12 12
quiet:lr=a ,	15 -15
quiet:lr=are .	-8 8
quiet:lr=in .	20 -20
quiet:lr=of ,	-8 8
quiet:lr=of talk	14 -14
quiet:lr=the .	-19 19
quiet:r1="	-16 16
quiet:r1=,	-11 11
quiet:r1=.	-7 7
quiet:r1=:	-18 18
quiet:r1=<end>	14 -14
quiet:r1=as	-9 9
quiet:r1=at	18 -18
quiet:r1=between	-13 13
quiet:r1=by	-20 20
quiet:r1=for	-24 24
quiet:r1=in	-10 10
quiet:r1=on	18 -18
quiet:r1=since	-15 15
quiet:r1=talk	23 -23
quiet:r1=with	-12 12
quiet:r2=,	23 -23
quiet:r2=.	22 -22
quiet:r2=<day-ahead>	-8 8
quiet:r2=<month-gone>	-17 17
quiet:r2=<not>	-22 22
quiet:r2=<number>	-8 8
quiet:r2=<person>	-8 8
quiet:r2=<span>	-12 12
quiet:r2=a	-14 14
quiet:r2=and	-18 18
quiet:r2=for	-17 17
quiet:r2=it	8 -8
quiet:r2=the	-6 6
quiet:r=" .	-8 8
quiet:r=, "	7 -7
quiet:r=, and	-8 8
quiet:r=<end> <end>	14 -14
quiet:r=for <span>	-17 17
quiet:r=since <month-gone>	-12 12
quiet:t0=modal	9 -9
quiet:t0=past	18 -18
quiet:t0=past-passive	-7 7
quiet:t0=perfect	16 -16
quiet:t0=present-not	11 -11
quiet:v0=agree	-9 9
quiet:v0=keep	-14 14
quiet:v0=other	10 -10
quiet:v0=want	-12 12
quiet:v1=leave	21 -21
quiet:v1=other	10 -10
quiet:v1=sleep	7 -7
quiet:v1=want	-12 12
quiet:vt0=be past	24 -24
quiet:vt0=be present	-13 13
quiet:vt0=have past	11 -11
quiet:vt0=have present	-7 7
quiet:vt0=keep present	-15 15
quiet:vt0=make past	-14 14
quiet:vt0=make perfect	11 -11
quiet:vt0=other present	7 -7
quiet:vt0=put past	-14 14
refrain:r1=from	-13 13
renew:l1=<not>	14 -14
renew:l1=to	13 -13
renew:r2=.	-7 7
renew:r2=truce	7 -7
renew:t0=present	-9 9
renewal:c0=impose	-8 8
renewal:c0=propose	-7 7
renewal:c1=agree	-9 9
renewal:c1=impose	-16 16
renewal:c1=propose	-11 11
renewal:ct0=impose past	-6 6
renewal:ct1=impose past	-6 6
renewal:l2=<begin>	-12 12
renewal:r2=<end>	7 -7
renewal:t0=past	-10 10
renewed:l1=is	9 -9
renewed:l1=isn't	9 -9
renewed:l2=<begin>	-20 20
renewed:l2=<not>	30 -30
renewed:l2=it	19 -19
renewed:l2=not	23 -23
renewed:l2=was	8 -8
renewed:r1=,	13 -13
renewed:r1=?	10 -10
renewed:r1=by	-8 8
renewed:r1=in	-15 15
renewed:r2=.	10 -10
renewed:r2=<end>	8 -8
renewed:r2=<month-gone>	-19 19
renewed:r2=the	11 -11
renewed:t0=past-passive-not	10 -10
renewed:v0=other	12 -12
renewed:v1=other	12 -12
s:!	-21 21
s:&	-10 10
s:-	9 -9
s:/	-8 8
s:<agent>	-7 7
s:<day-ahead>	-57 57
s:<day-gone>	-9 9
s:<day-today>	-9 9
s:<gate>	9 -9
s:<goods-amount>	-12 12
s:<goods>	-10 10
s:<level-noun>	11 -11
s:<level>	14 -14
s:<month-ahead>	-37 37
s:<month-gone>	-10 10
s:<name>	-32 32
s:<number>	8 -8
s:<organisation>	27 -27
s:<person>	-33 33
s:<points>	-45 45
s:<quality>	-21 21
s:<span>	-8 8
s:<v-agree>	12 -12
s:<v-deny>	17 -17
s:<v-down>	14 -14
s:<v-propose>	6 -6
s:<v-return>	27 -27
s:<v-stay>	-9 9
s:<v-target>	11 -11
s:<v-threaten>	22 -22
s:<v-up>	15 -15
s:?	-15 15
s:@	-12 12
s:[	14 -14
s:]	14 -14
s:a	22 -22
s:aarhu	-9 9
s:about	-22 22
s:above	-11 11
s:abroad	16 -16
s:accord	32 -32
s:according	-10 10
s:account	-16 16
s:across	9 -9
s:action	6 -6
s:additional	-9 9
s:adopt	15 -15
s:advanced	-10 10
s:afternoon	14 -14
s:against	12 -12
s:agenda	11 -11
s:ago	-14 14
s:agree	12 -12
s:agreement	10 -10
s:ahead	8 -8
s:air	17 -17
s:airline	11 -11
s:airport	7 -7
s:al	-9 9
s:alert	-13 13
s:alexandria	-17 17
s:alive	-24 24
s:all	-19 19
s:allowed	8 -8
s:almaty	11 -11
s:almost	7 -7
s:along	20 -20
s:already	19 -19
s:also	-11 11
s:altogether	12 -12
s:aluminium	6 -6
s:aluminum	-19 19
s:am	17 -17
s:among	7 -7
s:amount	7 -7
s:an	-8 8
s:animal	11 -11
s:announce	14 -14
s:announcement	-17 17
s:antimony	21 -21
s:anybody	9 -9
s:apart	-16 16
s:appeal	10 -10
s:apple	-17 17
s:application	-12 12
s:apply	-6 6
s:approval	29 -29
s:approve	22 -22
s:army	22 -22
s:around	-18 18
s:arranged	17 -17
s:arrangement	-6 6
s:arrival	7 -7
s:arrive	-10 10
s:article	-7 7
s:asparagu	-11 11
s:assembly	11 -11
s:assume	-12 12
s:authority	-8 8
s:autumn	15 -15
s:avocado	-17 17
s:away	-16 16
s:back	22 -22
s:background	-9 9
s:ban	23 -23
s:banana	-16 16
s:bank	14 -14
s:barley	22 -22
s:basi	7 -7
s:battery	-9 9
s:bauxite	-8 8
s:bay	-6 6
s:be	10 -10
s:because	29 -29
s:beef	-12 12
s:beer	27 -27
s:before	-26 26
s:begin	9 -9
s:behind	-20 20
s:being	12 -12
s:believe	-18 18
s:bell	17 -17
s:bergen	21 -21
s:beside	-25 25
s:bessent	-18 18
s:best	15 -15
s:better	-17 17
s:between	-8 8
s:bicycle	-7 7
s:big	27 -27
s:bite	7 -7
s:blow	-23 23
s:boat	10 -10
s:boeing	11 -11
s:bond	-10 10
s:border	11 -11
s:both	10 -10
s:brandy	15 -15
s:break	19 -19
s:breathe	-10 10
s:breathing	-11 11
s:broadcaster	13 -13
s:broken	-16 16
s:budget	13 -13
s:builder	7 -7
s:bursa	-8 8
s:busan	-47 47
s:business	-28 28
s:but	12 -12
s:buyer	-23 23
s:by	30 -30
s:bytedance	-14 14
s:c	8 -8
s:cabinet	-12 12
s:cable	-8 8
s:calendar	11 -11
s:calm	-14 14
s:can	10 -10
s:cancel	-8 8
s:canola	28 -28
s:capacity	-6 6
s:capital	26 -26
s:car	11 -11
s:careful	8 -8
s:cargo	-17 17
s:carpet	10 -10
s:carrier	-11 11
s:carry	-40 40
s:case	-9 9
s:cashew	20 -20
s:catch	15 -15
s:cattle	8 -8
s:ceiling	8 -8
s:cent	20 -20
s:ceramic	-18 18
s:certificate	-22 22
s:ceylon	-11 11
s:chain	-9 9
s:chair	13 -13
s:chance	-13 13
s:cheese	-20 20
s:chicago	-16 16
s:children	6 -6
s:chip	-10 10
s:chocolate	21 -21
s:christma	16 -16
s:chrome	-14 14
s:citru	-15 15
s:city	27 -27
s:claim	7 -7
s:client	-12 12
s:climb	-15 15
s:closed	17 -17
s:cloth	-10 10
s:club	36 -36
s:coach	8 -8
s:coal	9 -9
s:cocoa	7 -7
s:coconut	-34 34
s:coffee	-18 18
s:cold	7 -7
s:colleague	22 -22
s:collect	8 -8
s:comma	10 -10
s:commander	10 -10
s:comment	-12 12
s:commercial	16 -16
s:commit	-6 6
s:company	9 -9
s:complain	8 -8
s:complexity	-9 9
s:concentrate	-18 18
s:concern	-22 22
s:conclude	-8 8
s:conference	39 -39
s:confirm	16 -16
s:conflict	10 -10
s:consent	29 -29
s:constanța	18 -18
s:constructive	-8 8
s:container	-18 18
s:content	9 -9
s:contract	30 -30
s:control	-11 11
s:conversation	-28 28
s:cork	-21 21
s:corn	18 -18
s:correct	10 -10
s:corresponding	14 -14
s:cost	13 -13
s:cotton	23 -23
s:could	10 -10
s:council	-8 8
s:count	-22 22
s:counted	-10 10
s:counter	-29 29
s:countermeasure	9 -9
s:country	-16 16
s:county	8 -8
s:course	-8 8
s:court	14 -14
s:crane	22 -22
s:crossing	-7 7
s:crusher	-6 6
s:curb	26 -26
s:custom	-25 25
s:customer	9 -9
s:cut	11 -11
s:d	6 -6
s:dairy	28 -28
s:date	-17 17
s:dated	-9 9
s:daughter	-12 12
s:dead	6 -6
s:deadline	9 -9
s:deal	-9 9
s:dearer	-10 10
s:debate	-7 7
s:decision	9 -9
s:declare	-18 18
s:delegation	18 -18
s:demand	21 -21
s:deny	10 -10
s:depend	7 -7
s:deputy	8 -8
s:described	-14 14
s:did	6 -6
s:die	-34 34
s:diesel	16 -16
s:diet	11 -11
s:difference	-15 15
s:discount	10 -10
s:discuss	6 -6
s:discussion	-17 17
s:dispute	58 -58
s:district	20 -20
s:docker	19 -19
s:doe	-14 14
s:doesn't	-8 8
s:dollar	-25 25
s:donald	-7 7
s:door	18 -18
s:double	9 -9
s:down	-31 31
s:draft	10 -10
s:drawer	-21 21
s:drink	-15 15
s:driver	16 -16
s:drop	10 -10
s:due	-7 7
s:during	49 -49
s:earlier	-19 19
s:earn	17 -17
s:earth	-19 19
s:eat	13 -13
s:economic	13 -13
s:economy	-26 26
s:editor	10 -10
s:effect	31 -31
s:either	13 -13
s:election	19 -19
s:electric	-11 11
s:electricity	28 -28
s:eleven	18 -18
s:elsewhere	7 -7
s:emergency	-10 10
s:employer	21 -21
s:empty	-10 10
s:end	-21 21
s:energy	-16 16
s:enter	7 -7
s:entity	14 -14
s:envoy	12 -12
s:epiphany	8 -8
s:equipment	17 -17
s:estimate	13 -13
s:eve	8 -8
s:even	9 -9
s:evening	18 -18
s:ever	-14 14
s:every	-11 11
s:everything	7 -7
s:exact	-11 11
s:examine	-10 10
s:except	-28 28
s:exception	6 -6
s:excess	-14 14
s:exemption	16 -16
s:exist	-18 18
s:expect	6 -6
s:expert	10 -10
s:expire	10 -10
s:expiry	-14 14
s:explain	-7 7
s:export	6 -6
s:exporter	-11 11
s:expressed	-13 13
s:extend	12 -12
s:extension	-7 7
s:extra	6 -6
s:failed	41 -41
s:failing	11 -11
s:fair	-16 16
s:fan	17 -17
s:fare	14 -14
s:farm	14 -14
s:favour	-12 12
s:fear	-13 13
s:fee	19 -19
s:feed	8 -8
s:fentanyl	17 -17
s:few	-30 30
s:fifth	-25 25
s:fight	10 -10
s:fighting	11 -11
s:figure	22 -22
s:finance	-24 24
s:find	-11 11
s:fine	7 -7
s:fire	12 -12
s:first	7 -7
s:fish	-6 6
s:fishmeal	12 -12
s:five	12 -12
s:fix	-16 16
s:flat	-6 6
s:flour	21 -21
s:fly	-8 8
s:follow	-20 20
s:following	14 -14
s:footwear	12 -12
s:for	12 -12
s:force	-7 7
s:forced	11 -11
s:foreign	-7 7
s:foreseen	-10 10
s:forgotten	-15 15
s:form	14 -14
s:former	12 -12
s:forty	-8 8
s:forward	-6 6
s:found	-38 38
s:four	-17 17
s:fourth	26 -26
s:framework	-24 24
s:franc	18 -18
s:free	26 -26
s:freeze	8 -8
s:fresh	-6 6
s:friday	-14 14
s:friend	9 -9
s:from	8 -8
s:frozen	31 -31
s:fruit	17 -17
s:fuel	7 -7
s:further	-6 6
s:gallium	17 -17
s:gap	-7 7
s:garment	24 -24
s:gate	8 -8
s:gave	-6 6
s:geneva	-50 50
s:georgia	20 -20
s:germanium	23 -23
s:get	-15 15
s:gift	-7 7
s:give	6 -6
s:glad	-12 12
s:glass	21 -21
s:glove	-14 14
s:go	13 -13
s:gold	-16 16
s:good	-25 25
s:government	-24 24
s:grace	-20 20
s:grant	-7 7
s:grape	-6 6
s:great	-10 10
s:green	-15 15
s:group	22 -22
s:grower	18 -18
s:guard	6 -6
s:gun	-9 9
s:gyeongju	-6 6
s:had	8 -8
s:halifax	-16 16
s:hall	10 -10
s:halt	-30 30
s:halve	11 -11
s:hand	16 -16
s:handshake	-8 8
s:hang	11 -11
s:harbour	18 -18
s:harvest	12 -12
s:has	-19 19
s:hasn't	14 -14
s:haven't	14 -14
s:having	7 -7
s:hazelnut	-6 6
s:he	-11 11
s:head	8 -8
s:health	9 -9
s:hear	-10 10
s:heard	9 -9
s:heavy	-21 21
s:help	-12 12
s:her	21 -21
s:here	-10 10
s:higher	6 -6
s:highest	-12 12
s:his	-7 7
s:history	-11 11
s:hit	-11 11
s:hold	9 -9
s:home	33 -33
s:hope	-9 9
s:hospital	30 -30
s:hotel	10 -10
s:hour	10 -10
s:house	30 -30
s:household	40 -40
s:how	-7 7
s:however	6 -6
s:hull	-10 10
s:hundred	-21 21
s:hurry	12 -12
s:i	6 -6
s:i'm	9 -9
s:ice	8 -8
s:import	25 -25
s:impose	-12 12
s:include	-10 10
s:included	17 -17
s:industry	12 -12
s:inflation	21 -21
s:informed	14 -14
s:initial	-8 8
s:initialled	21 -21
s:ink	23 -23
s:inquiry	11 -11
s:inside	-6 6
s:insist	6 -6
s:inspection	-7 7
s:instead	-23 23
s:instrument	-7 7
s:interest	15 -15
s:into	-15 15
s:invest	-8 8
s:investigation	-20 20
s:investment	17 -17
s:is	6 -6
s:isn't	7 -7
s:issue	-17 17
s:it	10 -10
s:it'll	-18 18
s:item	-8 8
s:its	-10 10
s:itself	-15 15
s:job	6 -6
s:joint	9 -9
s:judge	24 -24
s:juice	11 -11
s:jump	-26 26
s:just	16 -16
s:kava	9 -9
s:keep	-9 9
s:khan	7 -7
s:know	27 -27
s:kuala	-19 19
s:lago	13 -13
s:lake	18 -18
s:lamb	-15 15
s:lamp	-10 10
s:largest	15 -15
s:last	-18 18
s:lasted	37 -37
s:lasting	6 -6
s:law	-6 6
s:lawyer	6 -6
s:lay	-20 20
s:lead	6 -6
s:leader	-18 18
s:leave	-19 19
s:led	-9 9
s:lender	23 -23
s:length	-12 12
s:lengthened	-12 12
s:less	-8 8
s:let	13 -13
s:letter	7 -7
s:level	-8 8
s:levy	16 -16
s:licence	-8 8
s:license	-10 10
s:licensing	14 -14
s:lifeng	9 -9
s:like	-15 15
s:likely	-9 9
s:likewise	-21 21
s:limit	-11 11
s:line	6 -6
s:list	10 -10
s:listed	-20 20
s:listing	-24 24
s:little	8 -8
s:live	-8 8
s:livingstone	-9 9
s:loan	8 -8
s:lobster	7 -7
s:log	7 -7
s:long	-21 21
s:longer	-7 7
s:look	-16 16
s:loom	14 -14
s:lower	15 -15
s:lumber	10 -10
s:lumpur	-19 19
s:m	-8 8
s:magnet	-24 24
s:maize	-10 10
s:make	-9 9
s:man	16 -16
s:many	-14 14
s:margin	-15 15
s:match	17 -17
s:material	12 -12
s:matter	22 -22
s:may	26 -26
s:me	-30 30
s:mean	-11 11
s:meantime	15 -15
s:meanwhile	-16 16
s:meat	-6 6
s:mechanism	-10 10
s:media	14 -14
s:mediator	32 -32
s:meeting	-30 30
s:member	20 -20
s:memo	10 -10
s:men	8 -8
s:mention	-11 11
s:mentioned	-11 11
s:mersin	-11 11
s:middle	-18 18
s:midnight	20 -20
s:might	-18 18
s:milk	12 -12
s:mill	-10 10
s:million	19 -19
s:mind	16 -16
s:mine	-7 7
s:mineral	8 -8
s:minister	15 -15
s:minute	14 -14
s:missing	6 -6
s:moment	-35 35
s:money	-6 6
s:moratorium	10 -10
s:morning	19 -19
s:most	9 -9
s:mostly	-6 6
s:motor	-16 16
s:motorcycle	12 -12
s:move	-12 12
s:mr	-16 16
s:much	-6 6
s:must	11 -11
s:nagoya	-11 11
s:name	-16 16
s:named	-6 6
s:national	35 -35
s:nearly	13 -13
s:need	21 -21
s:needed	-21 21
s:negotiate	9 -9
s:negotiation	13 -13
s:negotiator	7 -7
s:neighbour	29 -29
s:neither	39 -39
s:net	-15 15
s:network	27 -27
s:never	13 -13
s:next	-7 7
s:night	15 -15
s:non	-15 15
s:noon	9 -9
s:nor	-12 12
s:north	-6 6
s:northern	28 -28
s:note	-34 34
s:nothing	-12 12
s:notice	14 -14
s:notification	8 -8
s:now	-18 18
s:number	-14 14
s:nut	17 -17
s:obligation	12 -12
s:observed	-24 24
s:observer	7 -7
s:odesa	-14 14
s:of	17 -17
s:off	-14 14
s:offer	25 -25
s:office	8 -8
s:oil	-15 15
s:old	12 -12
s:older	-25 25
s:olive	8 -8
s:one	8 -8
s:onion	-15 15
s:only	-16 16
s:operation	6 -6
s:operator	17 -17
s:opinion	6 -6
s:opposition	21 -21
s:or	6 -6
s:order	-13 13
s:originating	-13 13
s:otherwise	-6 6
s:our	-6 6
s:outline	8 -8
s:own	-13 13
s:owned	-6 6
s:p	-18 18
s:page	15 -15
s:palm	-38 38
s:paper	11 -11
s:parcel	21 -21
s:party	38 -38
s:pasha	-8 8
s:pass	-12 12
s:passed	-8 8
s:past	-8 8
s:pause	-14 14
s:payment	18 -18
s:pen	7 -7
s:pending	-6 6
s:people	-9 9
s:pepper	6 -6
s:per	8 -8
s:percent	10 -10
s:period	-34 34
s:phone	-16 16
s:pile	13 -13
s:plan	-7 7
s:plant	-14 14
s:plastic	-8 8
s:player	23 -23
s:plu	-14 14
s:plywood	11 -11
s:pocket	-7 7
s:pointed	-24 24
s:pork	31 -31
s:possible	11 -11
s:postpone	-7 7
s:postponement	11 -11
s:potash	16 -16
s:poultry	-17 17
s:power	14 -14
s:practice	13 -13
s:prawn	17 -17
s:prepare	8 -8
s:present	6 -6
s:presenter	18 -18
s:president	-16 16
s:press	12 -12
s:previou	9 -9
s:price	7 -7
s:prisoner	20 -20
s:proclamation	19 -19
s:profit	6 -6
s:progress	8 -8
s:prolong	-6 6
s:prolongation	-16 16
s:prolonged	-18 18
s:prolonging	-10 10
s:proper	11 -11
s:proposal	23 -23
s:propose	34 -34
s:provide	-21 21
s:provided	12 -12
s:provisional	-14 14
s:public	10 -10
s:publish	-14 14
s:published	12 -12
s:pulp	-7 7
s:push	-7 7
s:quarrel	18 -18
s:quarter	7 -7
s:quay	10 -10
s:quickly	6 -6
s:quiet	15 -15
s:quinoa	-17 17
s:quota	10 -10
s:quote	25 -25
s:quoted	-6 6
s:radio	15 -15
s:rail	16 -16
s:raise	31 -31
s:rare	-19 19
s:rate	-12 12
s:rather	-23 23
s:ratified	10 -10
s:ratify	19 -19
s:raw	7 -7
s:reach	-6 6
s:read	-20 20
s:reader	10 -10
s:ready	27 -27
s:reason	14 -14
s:rebel	11 -11
s:recall	-25 25
s:receive	11 -11
s:recife	-17 17
s:reckon	-38 38
s:record	-13 13
s:red	-12 12
s:reduce	-25 25
s:reduction	6 -6
s:refrain	-22 22
s:refused	8 -8
s:region	6 -6
s:regretted	14 -14
s:regular	10 -10
s:reject	10 -10
s:relief	23 -23
s:remain	-12 12
s:reminded	-12 12
s:renewal	-9 9
s:replace	23 -23
s:reply	17 -17
s:reporter	-7 7
s:republic	-7 7
s:request	-11 11
s:required	6 -6
s:respite	26 -26
s:respond	-10 10
s:rest	8 -8
s:restore	25 -25
s:restriction	-16 16
s:resume	15 -15
s:retailer	-12 12
s:retaliatory	-8 8
s:return	-8 8
s:revenue	-6 6
s:review	-11 11
s:revive	8 -8
s:ridge	10 -10
s:right	6 -6
s:river	39 -39
s:road	20 -20
s:roaming	25 -25
s:roll	-8 8
s:roof	6 -6
s:room	14 -14
s:rosario	-11 11
s:round	17 -17
s:rubber	11 -11
s:rule	7 -7
s:rum	-12 12
s:run	-15 15
s:s	-9 9
s:safeguard	10 -10
s:sale	-6 6
s:salmon	20 -20
s:salt	-6 6
s:same	-34 34
s:sardine	-19 19
s:save	-18 18
s:school	-12 12
s:scott	-12 12
s:season	36 -36
s:second	9 -9
s:secretary	-13 13
s:section	-15 15
s:see	-23 23
s:seed	8 -8
s:seek	9 -9
s:sell	17 -17
s:separate	8 -8
s:service	9 -9
s:sesame	-17 17
s:session	-19 19
s:set	-7 7
s:shall	-11 11
s:share	29 -29
s:she	15 -15
s:sheet	14 -14
s:shelve	-32 32
s:shift	16 -16
s:ship	-12 12
s:shipbuilding	-6 6
s:shoe	8 -8
s:shook	22 -22
s:shoot	16 -16
s:shop	-12 12
s:show	-12 12
s:shrimp	6 -6
s:shut	-7 7
s:side	-16 16
s:sign	13 -13
s:signature	37 -37
s:silence	8 -8
s:silent	11 -11
s:similar	22 -22
s:sir	-8 8
s:sit	-16 16
s:six	-8 8
s:slap	11 -11
s:sleep	-10 10
s:small	-7 7
s:smelter	-12 12
s:snap	6 -6
s:snow	17 -17
s:software	-7 7
s:somebody	-15 15
s:something	-27 27
s:soon	24 -24
s:sort	9 -9
s:space	-27 27
s:speak	-17 17
s:special	11 -11
s:spent	17 -17
s:spirit	-8 8
s:spoke	9 -9
s:spoken	16 -16
s:stage	10 -10
s:stand	-10 10
s:standstill	-13 13
s:start	29 -29
s:station	7 -7
s:stay	13 -13
s:step	8 -8
s:still	-11 11
s:stock	15 -15
s:stockholm	-34 34
s:story	-25 25
s:stress	-9 9
s:stretch	-31 31
s:strike	37 -37
s:strong	-23 23
s:student	-16 16
s:study	6 -6
s:stuff	-13 13
s:substantial	-19 19
s:sugar	-12 12
s:sum	-10 10
s:sunday	-8 8
s:sunflower	-24 24
s:superhard	13 -13
s:supplier	9 -9
s:supply	-16 16
s:surabaya	-10 10
s:surcharge	18 -18
s:survive	9 -9
s:suspend	19 -19
s:suspension	11 -11
s:system	-18 18
s:table	11 -11
s:take	-7 7
s:talk	7 -7
s:talked	9 -9
s:talking	14 -14
s:tangier	-15 15
s:tariff	-17 17
s:tax	-12 12
s:tea	-8 8
s:teacher	8 -8
s:technical	19 -19
s:telephone	-16 16
s:television	-12 12
s:tenth	-20 20
s:term	-8 8
s:terminal	18 -18
s:text	27 -27
s:textile	7 -7
s:thank	-15 15
s:their	-13 13
s:them	9 -9
s:then	-6 6
s:there	16 -16
s:therefore	-16 16
s:they'd	6 -6
s:they'll	-7 7
s:they've	8 -8
s:thing	-14 14
s:those	-8 8
s:three	20 -20
s:through	-35 35
s:thu	-15 15
s:thursday	-8 8
s:ticket	7 -7
s:tiktok	-10 10
s:tile	-9 9
s:till	-32 32
s:timber	-9 9
s:to	10 -10
s:tobacco	-16 16
s:together	8 -8
s:toll	9 -9
s:ton	-10 10
s:tool	-15 15
s:top	-19 19
s:topic	-9 9
s:total	-12 12
s:touch	-15 15
s:touched	9 -9
s:toward	6 -6
s:town	28 -28
s:toy	-27 27
s:trade	8 -8
s:trader	-13 13
s:train	21 -21
s:tram	12 -12
s:transfer	21 -21
s:travel	-9 9
s:treasury	-7 7
s:truce	-13 13
s:true	-17 17
s:trying	-10 10
s:turn	32 -32
s:turned	10 -10
s:tv	-7 7
s:twenty	-9 9
s:twice	8 -8
s:two	-12 12
s:tyre	6 -6
s:under	-7 7
s:understanding	-17 17
s:undertake	10 -10
s:undertook	-7 7
s:union	6 -6
s:unlawful	-8 8
s:unless	-6 6
s:unreliable	12 -12
s:until	-18 18
s:untouched	22 -22
s:upon	6 -6
s:upper	37 -37
s:us	12 -12
s:use	14 -14
s:used	11 -11
s:usual	-11 11
s:valid	-20 20
s:valley	35 -35
s:version	-13 13
s:very	-18 18
s:view	-26 26
s:village	8 -8
s:visa	6 -6
s:voice	17 -17
s:void	6 -6
s:vote	25 -25
s:voted	6 -6
s:wage	16 -16
s:waiting	-25 25
s:waive	6 -6
s:waiver	7 -7
s:wap	30 -30
s:war	9 -9
s:warn	21 -21
s:wasn't	16 -16
s:watche	11 -11
s:water	32 -32
s:way	-18 18
s:we	6 -6
s:week	-19 19
s:weekend	13 -13
s:welcome	-25 25
s:welcomed	7 -7
s:well	-10 10
s:were	9 -9
s:whatever	-18 18
s:when	-13 13
s:where	8 -8
s:whether	-32 32
s:which	-14 14
s:while	16 -16
s:whisky	-10 10
s:who	9 -9
s:whoever	13 -13
s:whom	-23 23
s:why	14 -14
s:will	22 -22
s:willing	-6 6
s:window	19 -19
s:wine	-35 35
s:winter	7 -7
s:wish	12 -12
s:with	-19 19
s:withdraw	44 -44
s:without	-9 9
s:wood	25 -25
s:word	-30 30
s:work	-12 12
s:worked	19 -19
s:worker	7 -7
s:world	15 -15
s:would	-12 12
s:write	8 -8
s:yes	19 -19
s:you	12 -12
s:you've	-7 7
s:—	9 -9
second:c0=agree	11 -11
second:c0=bear	-8 8
second:c0=down	-8 8
second:c0=propose	-12 12
second:c0=say	17 -17
second:c0=target	-6 6
second:c1=agree	17 -17
second:c1=bear	-16 16
second:c1=down	-7 7
second:c1=impose	6 -6
second:c1=say	20 -20
second:c1=target	-6 6
second:ct0=agree past	9 -9
second:ct0=bear past	9 -9
second:ct0=bear present	-9 9
second:ct0=impose past	12 -12
second:ct0=impose perfect	-7 7
second:ct0=impose present	8 -8
second:ct0=propose perfect	-10 10
second:ct0=propose present	8 -8
second:ct0=say past	9 -9
second:ct0=stay future	-6 6
second:ct0=suspend past	9 -9
second:ct0=up present	9 -9
second:ct1=bear past	9 -9
second:ct1=bear present	-9 9
second:ct1=impose past	14 -14
second:ct1=impose present	8 -8
second:ct1=propose present	8 -8
second:ct1=say past	9 -9
second:ct1=stay future	-6 6
second:ct1=suspend past	9 -9
second:ct1=up present	9 -9
second:l1='s	11 -11
second:l1=its	-12 12
second:l1=the	9 -9
second:l1=their	7 -7
second:l2=;	-8 8
second:l2=<begin>	10 -10
second:l2=<day-gone>	-12 12
second:l2=<v-bear>	-12 12
second:l2=<v-impose>	-16 16
second:l2=and	-12 12
second:l2=at	19 -19
second:l2=for	12 -12
second:l2=into	14 -14
second:l2=with	9 -9
second:r1=<end>	-6 6
second:r1=<v-bear>	6 -6
second:r1=<v-impose>	9 -9
second:r1=extension	-6 6
second:r1=is	-8 8
second:r1=meet	6 -6
second:r1=one	22 -22
second:r1=round	23 -23
second:r1=truce	-8 8
second:r1=week	-11 11
second:r2="	-6 6
second:r2=,	-23 23
second:r2=<day-ahead>	13 -13
second:r2=a	21 -21
second:r2=and	24 -24
second:r2=in	7 -7
second:r2=is	8 -8
second:r2=last	-14 14
second:r2=on	22 -22
second:r2=since	6 -6
second:r2=the	-11 11
second:r2=thi	10 -10
second:r2=to	-12 12
second:r2=was	-6 6
second:r2=with	-12 12
second:r2=would	-11 11
second:t0=future	-9 9
second:t0=modal	-9 9
second:t0=past	20 -20
second:t0=past-passive	-13 13
second:t0=present	8 -8
second:t0=present-passive	-6 6
second:v0=agree	9 -9
second:v0=ask	-10 10
second:v0=enter	-7 7
second:v0=have	16 -16
second:v0=hold	6 -6
second:v0=say	16 -16
second:v1=agree	24 -24
second:v1=ask	-10 10
second:v1=call	11 -11
second:v1=enter	-7 7
second:v1=hold	6 -6
second:v1=meet	-6 6
second:v1=say	16 -16
set aside:c0=stay	-14 14
set aside:c1=stay	-14 14
set aside:ct0=stay past	-6 6
set aside:ct1=stay past	-6 6
set aside:r1=for	-8 8
set aside:t0=past	-6 6
set aside:v0=be	-14 14
set aside:v1=be	-14 14
shelved:c0=impose	-8 8
shelved:c0=suspend	-8 8
shelved:c1=impose	-8 8
shelved:c1=suspend	-8 8
shelved:ct0=impose present-passive	6 -6
shelved:ct0=suspend present-passive	6 -6
shelved:ct1=impose present-passive	6 -6
shelved:ct1=suspend present-passive	6 -6
shelved:t0=present-passive	6 -6
shelved:v0=shelve	-8 8
shelved:v1=shelve	-8 8
shelves:l1=the	-11 11
silence:r1=.	9 -9
silence:r2=<end>	9 -9
sleep:c1=impose	-10 10
sleep:c1=suspend	7 -7
sleep:l1=<points>	-11 11
sleep:r2=.	9 -9
sleep:v1=sleep	7 -7
slept:r1=.	-8 8
slept:r2=<end>	-11 11
spared:l1=be	11 -11
spared:l1=is	6 -6
spared:l2=,	-6 6
spared:r1=.	-8 8
spared:r1=for	11 -11
spared:r1=the	13 -13
spared:t0=past-passive	-7 7
standstill:c0=agree	11 -11
standstill:c0=impose	12 -12
standstill:c0=propose	7 -7
standstill:c1=impose	12 -12
standstill:c1=propose	7 -7
standstill:ct0=impose perfect	10 -10
standstill:ct1=impose perfect	10 -10
standstill:l1=<duty>	-19 19
standstill:l1=<span>	-13 13
standstill:l1=a	16 -16
standstill:l1=tariff	-13 13
standstill:l1=the	-13 13
standstill:l2=<v-propose>	8 -8
standstill:l2=extend	-15 15
standstill:l2=if	-18 18
standstill:l2=the	8 -8
standstill:r1=,	-8 8
standstill:r1=<end>	-6 6
standstill:r1=between	7 -7
standstill:r1=on	-30 30
standstill:r1=that	-9 9
standstill:r2=<day-ahead>	-17 17
standstill:r2=<end>	-9 9
standstill:r2=<v-agree>	-12 12
standstill:t0=past	7 -7
standstill:t0=perfect	10 -10
standstill:v0=agree	9 -9
standstill:v1=agree	9 -9
standstill:v1=extend	-6 6
stay:c0=impose	-7 7
stay:c1=propose	7 -7
stay:ct0=propose present	13 -13
stay:l1=<goods>	18 -18
stay:l1=<level-noun>	-13 13
stay:l1=<points>	-10 10
stay:l1=good	-18 18
stay:l1=the	-9 9
stay:l1=to	-12 12
stay:l1=will	12 -12
stay:l2=,	-8 8
stay:l2=<begin>	-22 22
stay:l2=<duty>	-8 8
stay:l2=<goods>	12 -12
stay:l2=<month-gone>	11 -11
stay:l2=<number>	-16 16
stay:l2=<quality>	-27 27
stay:l2=<v-propose>	-14 14
stay:l2=and	7 -7
stay:l2=for	6 -6
stay:l2=its	-9 9
stay:l2=will	7 -7
stay:r1=.	-9 9
stay:r1=as	12 -12
stay:r1=at	22 -22
stay:r1=free	22 -22
stay:r1=of	-10 10
stay:r1=on	24 -24
stay:r1=there	10 -10
stay:r1=until	6 -6
stay:r2=,	21 -21
stay:r2=<end>	-14 14
stay:r2=<level>	33 -33
stay:r2=<number>	-15 15
stay:r2=<span>	9 -9
stay:r2=for	9 -9
stay:r2=it	9 -9
stay:r2=place	-10 10
stay:r2=the	-12 12
stay:r2=until	-16 16
stay:t0=past	-6 6
stay:v0=be	8 -8
stays:l1=,	6 -6
stays:l1=<duty>	14 -14
stays:l1=<level-noun>	8 -8
stays:l1=<level>	-9 9
stays:l1=<number>	6 -6
stays:l1=aluminium	-11 11
stays:l1=and	11 -11
stays:l1=duty	-12 12
stays:l1=good	9 -9
stays:l1=it	-27 27
stays:l1=rate	11 -11
stays:l1=tariff	23 -23
stays:l1=what	27 -27
stays:l2=,	-23 23
stays:l2=:	-19 19
stays:l2=<level>	13 -13
stays:l2=and	-20 20
stays:l2=of	17 -17
stays:l2=on	6 -6
stays:l2=the	10 -10
stays:r1=,	10 -10
stays:r1=.	10 -10
stays:r1=<end>	8 -8
stays:r1=<v-impose>	10 -10
stays:r1=for	-20 20
stays:r1=on	15 -15
stays:r1=where	8 -8
stays:r2=<end>	24 -24
stays:r2=<v-impose>	11 -11
stays:r2=and	8 -8
stays:r2=force	11 -11
stays:r2=the	26 -26
stays:r2=until	11 -11
stays:t0=present	-11 11
stretched:v0=other	-7 7
stretched:v1=other	-7 7
successor:c0=stay	10 -10
successor:c1=stay	10 -10
successor:ct0=stay past	11 -11
successor:l1=a	10 -10
successor:l2=<begin>	-15 15
successor:l2=<not>	11 -11
successor:l2=without	11 -11
successor:r1=,	-6 6
successor:t0=past	16 -16
successor:v1=end	-6 6
suspend:ct0=agree perfect	13 -13
suspend:ct0=impose present	6 -6
suspend:l1=also	7 -7
suspend:l1=will	-7 7
suspend:l2=<begin>	6 -6
suspend:l2=<day-today>	11 -11
suspend:l2=<name>	12 -12
suspend:l2=<v-agree>	22 -22
suspend:l2=<v-impose>	26 -26
suspend:l2=agree	23 -23
suspend:l2=and	-10 10
suspend:l2=would	-10 10
suspend:r1=<gate>	10 -10
suspend:r1=<points>	-20 20
suspend:r1=its	9 -9
suspend:r2=<duty>	7 -7
suspend:r2=<level>	10 -10
suspend:r2=<span>	-7 7
suspend:r2=additional	22 -22
suspend:r2=fee	7 -7
suspend:r2=of	14 -14
suspend:r2=on	-10 10
suspend:r2=own	-15 15
suspend:r2=remove	-7 7
suspend:t0=past	-7 7
suspended:ct0=impose modal-passive	8 -8
suspended:ct0=impose past-passive	-9 9
suspended:ct0=impose perfect-passive	-6 6
suspended:ct0=impose pluperfect-passive	11 -11
suspended:ct0=impose present	-16 16
suspended:ct0=stay future	-13 13
suspended:ct0=suspend modal-passive	8 -8
suspended:ct0=suspend past-passive	-9 9
suspended:ct0=suspend perfect-passive	-6 6
suspended:ct0=suspend pluperfect-passive	11 -11
suspended:ct0=suspend present	8 -8
suspended:ct1=impose modal-passive	8 -8
suspended:ct1=impose past-passive	-9 9
suspended:ct1=impose perfect-passive	-6 6
suspended:ct1=impose pluperfect-passive	11 -11
suspended:ct1=impose present	-16 16
suspended:ct1=stay future	-12 12
suspended:ct1=stay present	7 -7
suspended:ct1=suspend modal-passive	8 -8
suspended:ct1=suspend past-passive	-9 9
suspended:ct1=suspend perfect-passive	-6 6
suspended:ct1=suspend pluperfect-passive	11 -11
suspended:ct1=suspend present	8 -8
suspended:l1=,	6 -6
suspended:l1=<duty>	-10 10
suspended:l1=<goods>	-7 7
suspended:l1=<not>	-17 17
suspended:l1=<points>	-14 14
suspended:l1=are	-13 13
suspended:l1=be	16 -16
suspended:l1=duty	-19 19
suspended:l1=has	-9 9
suspended:l1=have	19 -19
suspended:l1=not	-17 17
suspended:l1=was	-18 18
suspended:l1=were	10 -10
suspended:l2=<begin>	-8 8
suspended:l2=<day-gone>	-6 6
suspended:l2=<goods>	8 -8
suspended:l2=<level>	13 -13
suspended:l2=<name>	-27 27
suspended:l2=<organisation>	6 -6
suspended:l2=<points>	-6 6
suspended:l2=and	6 -6
suspended:l2=duty	-23 23
suspended:l2=good	-8 8
suspended:l2=had	11 -11
suspended:l2=it	-16 16
suspended:l2=on	-13 13
suspended:l2=side	-12 12
suspended:l2=tariff	19 -19
suspended:l2=that	6 -6
suspended:l2=the	-6 6
suspended:l2=they	-7 7
suspended:l2=will	-22 22
suspended:r1=<duty>	12 -12
suspended:r1=<end>	-12 12
suspended:r1=<points>	-16 16
suspended:r1=a	-8 8
suspended:r1=duty	13 -13
suspended:r1=for	6 -6
suspended:r1=from	-14 14
suspended:r1=in	8 -8
suspended:r1=its	-13 13
suspended:r1=part	-8 8
suspended:r1=since	-7 7
suspended:r1=their	12 -12
suspended:r1=to	-10 10
suspended:r1=under	9 -9
suspended:r1=until	-7 7
suspended:r2=<agent>	-7 7
suspended:r2=<day-ahead>	-35 35
suspended:r2=<day-gone>	-26 26
suspended:r2=<end>	-10 10
suspended:r2=<level>	7 -7
suspended:r2=<month-gone>	26 -26
suspended:r2=<span>	-7 7
suspended:r2=<v-buy>	-8 8
suspended:r2=<v-impose>	-11 11
suspended:r2=a	-8 8
suspended:r2=of	-8 8
suspended:r2=on	-16 16
suspended:r2=order	-7 7
suspended:r2=would	-17 17
suspended:t0=future	-13 13
suspended:t0=modal-passive	8 -8
suspended:t0=past	-15 15
suspended:t0=past-passive	-6 6
suspended:t0=perfect-passive	-6 6
suspended:t0=pluperfect-passive	11 -11
suspended:t0=present	6 -6
suspended:v0=be	8 -8
suspended:v0=keep	-17 17
suspended:v0=leave	-8 8
suspended:v1=be	8 -8
suspended:v1=keep	-17 17
suspended:v1=leave	-8 8
suspends:l1=,	7 -7
suspends:l1=and	20 -20
suspends:l2=,	8 -8
suspends:l2=<begin>	-7 7
suspends:l2=the	-24 24
suspends:r1=for	-9 9
suspends:r1=its	14 -14
suspends:r2=<duty>	11 -11
suspends:r2=of	12 -12
suspension:c0=begin	-10 10
suspension:c0=propose	-9 9
suspension:c0=say	6 -6
suspension:c1=begin	-9 9
suspension:c1=propose	-12 12
suspension:c1=say	6 -6
suspension:ct0=agree past	-10 10
suspension:ct0=impose perfect	15 -15
suspension:ct1=agree past	-10 10
suspension:ct1=impose perfect	15 -15
suspension:l1='s	11 -11
suspension:l1=<begin>	17 -17
suspension:l1=a	17 -17
suspension:l2=,	-9 9
suspension:l2=<begin>	29 -29
suspension:l2=<v-propose>	-16 16
suspension:l2=<v-say>	9 -9
suspension:l2=<v-stay>	-12 12
suspension:l2=if	-7 7
suspension:l2=of	-19 19
suspension:l2=that	-9 9
suspension:l2=the	-13 13
suspension:r1=.	-8 8
suspension:r1=<v-end>	19 -19
suspension:r1=<v-impose>	23 -23
suspension:r1=a	-13 13
suspension:r1=end	17 -17
suspension:r1=is	-27 27
suspension:r1=last	-14 14
suspension:r1=of	16 -16
suspension:r1=will	9 -9
suspension:r1=would	8 -8
suspension:r2=<duty>	-17 17
suspension:r2=<end>	-14 14
suspension:r2=<name>	-10 10
suspension:r2=<not>	-14 14
suspension:r2=<points>	-11 11
suspension:r2=<span>	-12 12
suspension:r2=<v-begin>	16 -16
suspension:r2=<v-stay>	-15 15
suspension:r2=a	19 -19
suspension:r2=additional	-9 9
suspension:r2=duty	-15 15
suspension:r2=for	-11 11
suspension:r2=in	-12 12
suspension:r2=its	22 -22
suspension:r2=not	-13 13
suspension:r2=on	28 -28
suspension:t0=future	-10 10
suspension:t0=past	-14 14
suspension:t0=perfect	12 -12
suspension:t0=present	-7 7
suspension:v0=call	-8 8
suspension:v1=call	-12 12
taken off:ct0=begin past-passive	-6 6
taken off:ct0=impose past-passive	-6 6
taken off:ct1=begin past-passive	-6 6
taken off:ct1=impose past-passive	-6 6
taken off:t0=past-passive	-6 6
truce:c0=agree	6 -6
truce:c0=bear	6 -6
truce:c0=suspend	-6 6
truce:c0=target	-7 7
truce:c1=end	10 -10
truce:c1=impose	-7 7
truce:c1=say	15 -15
truce:c1=suspend	-7 7
truce:ct0=agree modal	6 -6
truce:ct0=agree past	-8 8
truce:ct0=agree perfect	9 -9
truce:ct0=agree pluperfect	-14 14
truce:ct0=bear past	8 -8
truce:ct0=bear perfect	-10 10
truce:ct0=bear pluperfect	14 -14
truce:ct0=bear present	-11 11
truce:ct0=begin modal	8 -8
truce:ct0=begin past	-9 9
truce:ct0=begin present	18 -18
truce:ct0=down present	10 -10
truce:ct0=end past	9 -9
truce:ct0=impose future	-28 28
truce:ct0=impose modal	11 -11
truce:ct0=impose past	6 -6
truce:ct0=impose past-passive	-18 18
truce:ct0=impose perfect	-10 10
truce:ct0=impose pluperfect	-9 9
truce:ct0=impose present	19 -19
truce:ct0=impose present-passive	-17 17
truce:ct0=propose past	7 -7
truce:ct0=propose pluperfect	8 -8
truce:ct0=propose present	12 -12
truce:ct0=say past	-13 13
truce:ct0=say present	14 -14
truce:ct0=stay future	11 -11
truce:ct0=stay perfect	-13 13
truce:ct0=up perfect	-7 7
truce:ct0=up present	14 -14
truce:ct1=agree infinitive	7 -7
truce:ct1=agree modal	6 -6
truce:ct1=agree participle-passive	-7 7
truce:ct1=agree past	-10 10
truce:ct1=agree perfect	8 -8
truce:ct1=agree pluperfect	-18 18
truce:ct1=bear infinitive	-18 18
truce:ct1=bear past	8 -8
truce:ct1=bear perfect	-10 10
truce:ct1=bear pluperfect	14 -14
truce:ct1=bear present	-11 11
truce:ct1=begin past	-25 25
truce:ct1=begin present	15 -15
truce:ct1=down present	6 -6
truce:ct1=end past	12 -12
truce:ct1=impose future	-28 28
truce:ct1=impose gerund	-7 7
truce:ct1=impose infinitive	6 -6
truce:ct1=impose modal	11 -11
truce:ct1=impose past-passive	-10 10
truce:ct1=impose perfect	-8 8
truce:ct1=impose pluperfect	-21 21
truce:ct1=impose present	24 -24
truce:ct1=impose present-passive	-17 17
truce:ct1=propose participle-passive	-8 8
truce:ct1=propose perfect	8 -8
truce:ct1=propose present	12 -12
truce:ct1=say infinitive	27 -27
truce:ct1=say past	-12 12
truce:ct1=say present	14 -14
truce:ct1=stay infinitive	6 -6
truce:ct1=stay perfect	-11 11
truce:ct1=up perfect	-7 7
truce:ct1=up present	14 -14
truce:l1='	19 -19
truce:l1=,	-24 24
truce:l1=;	11 -11
truce:l1=<goods>	16 -16
truce:l1=<name>	-7 7
truce:l1=<not>	17 -17
truce:l1=<person>	7 -7
truce:l1=<quality>	11 -11
truce:l1=<span>	-17 17
truce:l1=<v-agree>	10 -10
truce:l1=<v-impose>	11 -11
truce:l1=<v-propose>	13 -13
truce:l1=a	21 -21
truce:l1=after	29 -29
truce:l1=any	21 -21
truce:l1=busan	-7 7
truce:l1=call	8 -8
truce:l1=christma	22 -22
truce:l1=cocoa	26 -26
truce:l1=first	10 -10
truce:l1=fish	-7 7
truce:l1=geneva	-13 13
truce:l1=in	-6 6
truce:l1=its	-30 30
truce:l1=longer	-14 14
truce:l1=new	18 -18
truce:l1=no	20 -20
truce:l1=of	-20 20
truce:l1=old	-32 32
truce:l1=on	8 -8
truce:l1=one	-9 9
truce:l1=our	13 -13
truce:l1=present	-9 9
truce:l1=similar	16 -16
truce:l1=sugar	-23 23
truce:l1=that	8 -8
truce:l1=the	-35 35
truce:l1=thi	16 -16
truce:l1=trade	-14 14
truce:l1=two	-21 21
truce:l1=without	-8 8
truce:l2="	15 -15
truce:l2='s	-10 10
truce:l2=,	-23 23
truce:l2=-	-9 9
truce:l2=:	9 -9
truce:l2=<begin>	-6 6
truce:l2=<duty>	14 -14
truce:l2=<goods>	-15 15
truce:l2=<level>	-8 8
truce:l2=<name>	-7 7
truce:l2=<not>	6 -6
truce:l2=<span>	11 -11
truce:l2=<v-agree>	9 -9
truce:l2=<v-bear>	-16 16
truce:l2=<v-begin>	-7 7
truce:l2=<v-down>	-18 18
truce:l2=<v-impose>	11 -11
truce:l2=<v-propose>	12 -12
truce:l2=<v-say>	20 -20
truce:l2=<v-stay>	-14 14
truce:l2=a	15 -15
truce:l2=after	-8 8
truce:l2=agree	22 -22
truce:l2=and	-27 27
truce:l2=approve	10 -10
truce:l2=as	9 -9
truce:l2=be	26 -26
truce:l2=been	-9 9
truce:l2=before	-42 42
truce:l2=carry	-16 16
truce:l2=country	13 -13
truce:l2=day	-15 15
truce:l2=during	25 -25
truce:l2=duty	14 -14
truce:l2=end	10 -10
truce:l2=extend	-11 11
truce:l2=get	12 -12
truce:l2=has	-40 40
truce:l2=if	-26 26
truce:l2=in	-6 6
truce:l2=is	12 -12
truce:l2=it	6 -6
truce:l2=leave	-10 10
truce:l2=meanwhile	-9 9
truce:l2=no	30 -30
truce:l2=on	21 -21
truce:l2=or	-14 14
truce:l2=prolong	-33 33
truce:l2=propose	28 -28
truce:l2=renew	15 -15
truce:l2=save	-16 16
truce:l2=say	8 -8
truce:l2=should	-23 23
truce:l2=since	-46 46
truce:l2=stretch	-14 14
truce:l2=that	-11 11
truce:l2=the	-32 32
truce:l2=their	-42 42
truce:l2=then	32 -32
truce:l2=there	10 -10
truce:l2=to	7 -7
truce:l2=under	8 -8
truce:l2=unless	13 -13
truce:l2=up	-18 18
truce:l2=was	8 -8
truce:l2=what	-17 17
truce:l2=whether	-25 25
truce:l2=which	-7 7
truce:l2=with	-16 16
truce:l2=without	-21 21
truce:l2=—	-9 9
truce:l=" the	11 -11
truce:l='s tariff	-20 20
truce:l=, the	-14 14
truce:l=- <name>	-9 9
truce:l=: a	22 -22
truce:l=: the	14 -14
truce:l=; the	8 -8
truce:l=<begin> a	-7 7
truce:l=<begin> its	-22 22
truce:l=<begin> no	11 -11
truce:l=<begin> their	-16 16
truce:l=<name> 's	-6 6
truce:l=<name> :	-11 11
truce:l=<span> of	-6 6
truce:l=<span> tariff	18 -18
truce:l=a <span>	-11 11
truce:l=a longer	-13 13
truce:l=a new	20 -20
truce:l=a similar	16 -16
truce:l=a tariff	11 -11
truce:l=about the	-16 16
truce:l=after the	-13 13
truce:l=agree on	7 -7
truce:l=and a	-9 9
truce:l=and the	-15 15
truce:l=approve the	6 -6
truce:l=as the	11 -11
truce:l=before a	-16 16
truce:l=before the	-28 28
truce:l=break the	-6 6
truce:l=call a	11 -11
truce:l=call the	-21 21
truce:l=carry the	-11 11
truce:l=during the	25 -25
truce:l=extend the	-9 9
truce:l=extend their	22 -22
truce:l=get a	12 -12
truce:l=had the	-6 6
truce:l=has a	-27 27
truce:l=has no	-11 11
truce:l=have a	6 -6
truce:l=if the	-19 19
truce:l=is no	33 -33
truce:l=is the	-7 7
truce:l=it a	16 -16
truce:l=its own	-6 6
truce:l=its tariff	8 -8
truce:l=keep the	-10 10
truce:l=leave the	-6 6
truce:l=let the	-21 21
truce:l=meanwhile the	-9 9
truce:l=of a	-14 14
truce:l=of their	-17 17
truce:l=on a	9 -9
truce:l=or no	-8 8
truce:l=prolong the	-19 19
truce:l=propose a	22 -22
truce:l=renew the	8 -8
truce:l=say the	12 -12
truce:l=should the	-19 19
truce:l=sign the	6 -6
truce:l=since the	-44 44
truce:l=that a	-6 6
truce:l=that the	-17 17
truce:l=the <name>	15 -15
truce:l=the <quality>	-6 6
truce:l=the <span>	-30 30
truce:l=the first	11 -11
truce:l=the geneva	-13 13
truce:l=the old	-32 32
truce:l=the present	-8 8
truce:l=the tariff	-18 18
truce:l=the trade	-17 17
truce:l=their tariff	-18 18
truce:l=then the	14 -14
truce:l=there a	11 -11
truce:l=to a	6 -6
truce:l=to the	10 -10
truce:l=under a	7 -7
truce:l=unless the	13 -13
truce:l=when a	-14 14
truce:l=whether the	-20 20
truce:l=which the	-7 7
truce:l=with the	-10 10
truce:l=without the	-21 21
truce:l=— <name>	-9 9
truce:lr='s of	10 -10
truce:lr='s with	-8 8
truce:lr=, or	-9 9
truce:lr=<begin> .	10 -10
truce:lr=<span> .	-12 12
truce:lr=<span> between	-6 6
truce:lr=<span> in	29 -29
truce:lr=<span> on	-19 19
truce:lr=<span> that	-29 29
truce:lr=a ,	-7 7
truce:lr=a ?	14 -14
truce:lr=a and	16 -16
truce:lr=a has	-11 11
truce:lr=a in	30 -30
truce:lr=a is	-6 6
truce:lr=a on	38 -38
truce:lr=a that	-15 15
truce:lr=a with	-10 10
truce:lr=first ,	11 -11
truce:lr=its with	-20 20
truce:lr=new .	-17 17
truce:lr=new of	18 -18
truce:lr=present end	-6 6
truce:lr=present expire	-9 9
truce:lr=tariff ,	-6 6
truce:lr=tariff .	10 -10
truce:lr=tariff <end>	21 -21
truce:lr=tariff by	6 -6
truce:lr=tariff is	-7 7
truce:lr=tariff of	6 -6
truce:lr=the "	9 -9
truce:lr=the .	-10 10
truce:lr=the <name>	15 -15
truce:lr=the <quality>	-7 7
truce:lr=the ?	-27 27
truce:lr=the a	-10 10
truce:lr=the agree	-6 6
truce:lr=the and	-8 8
truce:lr=the apply	-6 6
truce:lr=the as	-12 12
truce:lr=the at	14 -14
truce:lr=the begin	6 -6
truce:lr=the between	7 -7
truce:lr=the by	-23 23
truce:lr=the conclude	-7 7
truce:lr=the from	-7 7
truce:lr=the in	-24 24
truce:lr=the it	6 -6
truce:lr=the itself	-25 25
truce:lr=the lapse	-20 20
truce:lr=the last	-36 36
truce:lr=the now	-10 10
truce:lr=the of	-12 12
truce:lr=the run	-13 13
truce:lr=the still	7 -7
truce:lr=the take	16 -16
truce:lr=the that	-21 21
truce:lr=the the	-6 6
truce:lr=the to	-11 11
truce:lr=the will	6 -6
truce:lr=the with	-9 9
truce:lr=the would	18 -18
truce:lr=their by	11 -11
truce:lr=their on	-6 6
truce:lr=trade between	-8 8
truce:r1="	9 -9
truce:r1=,	-12 12
truce:r1=.	-6 6
truce:r1=:	-21 21
truce:r1=<goods>	-17 17
truce:r1=<quality>	-7 7
truce:r1=<v-agree>	-13 13
truce:r1=<v-bear>	-11 11
truce:r1=<v-begin>	-7 7
truce:r1=<v-down>	-11 11
truce:r1=<v-end>	-9 9
truce:r1=<v-say>	15 -15
truce:r1=<v-stay>	-18 18
truce:r1=?	-10 10
truce:r1=a	-12 12
truce:r1=after	-10 10
truce:r1=agree	-14 14
truce:r1=as	-8 8
truce:r1=at	17 -17
truce:r1=be	-16 16
truce:r1=can	19 -19
truce:r1=conclude	-7 7
truce:r1=cover	-7 7
truce:r1=die	-14 14
truce:r1=end	-21 21
truce:r1=expire	19 -19
truce:r1=if	-8 8
truce:r1=in	18 -18
truce:r1=into	-12 12
truce:r1=it	6 -6
truce:r1=itself	-25 25
truce:r1=lapse	9 -9
truce:r1=last	-40 40
truce:r1=now	-14 14
truce:r1=on	16 -16
truce:r1=run	-10 10
truce:r1=should	-6 6
truce:r1=that	-49 49
truce:r1=they	14 -14
truce:r1=until	7 -7
truce:r1=would	34 -34
truce:r2=,	9 -9
truce:r2=.	-16 16
truce:r2=:	-7 7
truce:r2=;	-23 23
truce:r2=<day-today>	-14 14
truce:r2=<duty>	-19 19
truce:r2=<end>	-8 8
truce:r2=<gate>	-11 11
truce:r2=<goods>	10 -10
truce:r2=<level-noun>	10 -10
truce:r2=<level>	-24 24
truce:r2=<number>	23 -23
truce:r2=<organisation>	20 -20
truce:r2=<person>	10 -10
truce:r2=<points>	-12 12
truce:r2=<quality>	-12 12
truce:r2=<seat>	-11 11
truce:r2=<v-agree>	-24 24
truce:r2=<v-bear>	13 -13
truce:r2=<v-end>	-13 13
truce:r2=<v-impose>	-15 15
truce:r2=<v-propose>	8 -8
truce:r2=<v-say>	-8 8
truce:r2=<v-stay>	-10 10
truce:r2=<v-suspend>	-7 7
truce:r2=?	-17 17
truce:r2=a	7 -7
truce:r2=additional	-18 18
truce:r2=agree	-12 12
truce:r2=all	8 -8
truce:r2=and	-13 13
truce:r2=as	-6 6
truce:r2=at	9 -9
truce:r2=been	6 -6
truce:r2=busan	-32 32
truce:r2=charge	-15 15
truce:r2=conclude	-22 22
truce:r2=dead	14 -14
truce:r2=down	-14 14
truce:r2=due	-8 8
truce:r2=effect	6 -6
truce:r2=expire	-24 24
truce:r2=extend	-14 14
truce:r2=for	6 -6
truce:r2=force	-17 17
truce:r2=from	-12 12
truce:r2=geneva	-35 35
truce:r2=go	-8 8
truce:r2=good	-18 18
truce:r2=had	21 -21
truce:r2=has	-15 15
truce:r2=have	11 -11
truce:r2=hold	-7 7
truce:r2=if	24 -24
truce:r2=in	-22 22
truce:r2=into	-18 18
truce:r2=it	15 -15
truce:r2=its	12 -12
truce:r2=last	-21 21
truce:r2=lose	8 -8
truce:r2=make	20 -20
truce:r2=need	24 -24
truce:r2=not	6 -6
truce:r2=on	-24 24
truce:r2=one	-15 15
truce:r2=out	9 -9
truce:r2=over	-11 11
truce:r2=part	-6 6
truce:r2=rate	-7 7
truce:r2=renewed	-6 6
truce:r2=start	21 -21
truce:r2=tariff	-21 21
truce:r2=the	23 -23
truce:r2=their	-9 9
truce:r2=they	-18 18
truce:r2=to	12 -12
truce:r2=two	-12 12
truce:r2=under	-19 19
truce:r2=until	-48 48
truce:r2=us	-26 26
truce:r2=was	12 -12
truce:r2=what	18 -18
truce:r2=which	-16 16
truce:r2=will	11 -11
truce:r2=with	-7 7
truce:r2=would	-15 15
truce:r=, conclude	-15 15
truce:r=, in	-9 9
truce:r=, it	13 -13
truce:r=, of	6 -6
truce:r=, under	-19 19
truce:r=, which	-18 18
truce:r=: <level>	-12 12
truce:r=<name> charge	-15 15
truce:r=? <end>	-10 10
truce:r=agree in	-12 12
truce:r=and no	-7 7
truce:r=and not	13 -13
truce:r=begin ,	12 -12
truce:r=begin in	-9 9
truce:r=begin on	-6 6
truce:r=between <name>	-6 6
truce:r=between <seat>	-17 17
truce:r=between them	16 -16
truce:r=by <day-ahead>	7 -7
truce:r=end .	7 -7
truce:r=end <day-ahead>	-19 19
truce:r=end <end>	-7 7
truce:r=end on	-21 21
truce:r=from <day-ahead>	-9 9
truce:r=go on	-20 20
truce:r=had been	-15 15
truce:r=has <span>	-11 11
truce:r=has been	18 -18
truce:r=hold ,	17 -17
truce:r=hold .	-12 12
truce:r=in <month-gone>	-6 6
truce:r=in a	8 -8
truce:r=in force	-17 17
truce:r=in tariff	9 -9
truce:r=in the	30 -30
truce:r=is a	-17 17
truce:r=is dead	14 -14
truce:r=is extend	-8 8
truce:r=is for	16 -16
truce:r=is not	-8 8
truce:r=is over	-9 9
truce:r=is to	22 -22
truce:r=it had	20 -20
truce:r=it was	9 -9
truce:r=it would	-10 10
truce:r=itself ,	-6 6
truce:r=lapse on	-20 20
truce:r=last until	-24 24
truce:r=of <day-ahead>	-10 10
truce:r=of <day-gone>	-31 31
truce:r=of <month-gone>	6 -6
truce:r=of <number>	17 -17
truce:r=of <points>	-12 12
truce:r=of <span>	7 -7
truce:r=of additional	-9 9
truce:r=of busan	-41 41
truce:r=of duty	-14 14
truce:r=of geneva	-24 24
truce:r=of its	19 -19
truce:r=of their	-12 12
truce:r=on <day-gone>	21 -21
truce:r=on tariff	-35 35
truce:r=on the	24 -24
truce:r=or no	-8 8
truce:r=over the	19 -19
truce:r=run for	-10 10
truce:r=run on	-7 7
truce:r=run until	-12 12
truce:r=take effect	13 -13
truce:r=that begin	-11 11
truce:r=that expire	-12 12
truce:r=that has	-9 9
truce:r=that hold	-8 8
truce:r=that take	-13 13
truce:r=that was	-10 10
truce:r=the duty	16 -16
truce:r=to <day-ahead>	13 -13
truce:r=to <day-gone>	-11 11
truce:r=until <day-ahead>	7 -7
truce:r=was conclude	-8 8
truce:r=was make	11 -11
truce:r=will be	-8 8
truce:r=with <seat>	7 -7
truce:r=with the	10 -10
truce:t0=future	6 -6
truce:t0=future-not	-12 12
truce:t0=modal	6 -6
truce:t0=modal-not	-6 6
truce:t0=past-not	-9 9
truce:t0=past-passive	-19 19
truce:t0=perfect	-6 6
truce:t0=pluperfect	9 -9
truce:t0=present-not	-6 6
truce:t0=present-passive	-18 18
truce:v0=agree	11 -11
truce:v0=apply	7 -7
truce:v0=be	6 -6
truce:v0=bring	-12 12
truce:v0=carry	-18 18
truce:v0=charge	-14 14
truce:v0=conclude	-9 9
truce:v0=confirm	19 -19
truce:v0=declare	-8 8
truce:v0=discuss	10 -10
truce:v0=end	13 -13
truce:v0=extend	-14 14
truce:v0=get	12 -12
truce:v0=go	6 -6
truce:v0=have	-6 6
truce:v0=leave	-10 10
truce:v0=meet	6 -6
truce:v0=negotiate	12 -12
truce:v0=other	-9 9
truce:v0=pay	11 -11
truce:v0=propose	17 -17
truce:v0=put	-29 29
truce:v0=review	-19 19
truce:v0=rise	-8 8
truce:v0=settle	7 -7
truce:v0=take	10 -10
truce:v1=agree	15 -15
truce:v1=apply	7 -7
truce:v1=be	7 -7
truce:v1=bring	-14 14
truce:v1=call	-6 6
truce:v1=carry	-31 31
truce:v1=conclude	-9 9
truce:v1=confirm	19 -19
truce:v1=declare	-8 8
truce:v1=discuss	16 -16
truce:v1=end	20 -20
truce:v1=extend	-15 15
truce:v1=get	12 -12
truce:v1=go	9 -9
truce:v1=have	-7 7
truce:v1=keep	8 -8
truce:v1=know	24 -24
truce:v1=leave	-14 14
truce:v1=meet	6 -6
truce:v1=negotiate	12 -12
truce:v1=other	-7 7
truce:v1=pay	11 -11
truce:v1=propose	26 -26
truce:v1=put	-24 24
truce:v1=review	-14 14
truce:v1=rise	-6 6
truce:v1=say	14 -14
truce:v1=settle	7 -7
truce:v1=sign	-11 11
truce:v1=take	-8 8
truce:vt0=agree perfect	25 -25
truce:vt0=agree pluperfect	-17 17
truce:vt0=apply present	11 -11
truce:vt0=approve modal	13 -13
truce:vt0=ask past	-11 11
truce:vt0=be past	17 -17
truce:vt0=be present	-11 11
truce:vt0=call perfect	7 -7
truce:vt0=carry present	-7 7
truce:vt0=charge present	-13 13
truce:vt0=conclude past	-11 11
truce:vt0=end past	14 -14
truce:vt0=end present	9 -9
truce:vt0=extend future	-6 6
truce:vt0=extend past	-7 7
truce:vt0=get present	7 -7
truce:vt0=hold present	6 -6
truce:vt0=keep present	6 -6
truce:vt0=let present	9 -9
truce:vt0=other perfect	-11 11
truce:vt0=pay present	-21 21
truce:vt0=propose past	10 -10
truce:vt0=propose perfect	11 -11
truce:vt0=put perfect	-26 26
truce:vt0=review past	-16 16
truce:vt0=settle past	10 -10
truce:vt0=sign perfect	-17 17
truce:vt0=take past	7 -7
truce:vt0=want present	7 -7
truces:l1=two	-9 9
truces:r1=,	-20 20
truces:r2=<end>	-10 10
truces:t0=perfect	-19 19
untouched:r1=.	17 -17
untouched:r2=<end>	16 -16
untouched:t0=present-passive	7 -7
untouched:v0=other	7 -7
untouched:v1=other	7 -7
verb:c0=agree	-9 9
verb:c0=stay	-13 13
verb:c0=target	-9 9
verb:c1=end	-6 6
verb:c1=stay	-11 11
verb:c1=target	-9 9
verb:ct0=agree past	-7 7
verb:ct0=begin past-passive	-6 6
verb:ct0=end perfect	6 -6
verb:ct0=impose past	-12 12
verb:ct0=impose perfect	-7 7
verb:ct0=impose perfect-passive	21 -21
verb:ct0=impose pluperfect-passive	14 -14
verb:ct0=propose perfect	-18 18
verb:ct0=propose present	14 -14
verb:ct0=say past	8 -8
verb:ct0=stay modal	6 -6
verb:ct0=stay modal-passive	-10 10
verb:ct0=stay past	-10 10
verb:ct0=suspend perfect	7 -7
verb:ct0=suspend pluperfect-passive	11 -11
verb:ct0=suspend present	10 -10
verb:ct0=up perfect	6 -6
verb:ct1=begin past-passive	-6 6
verb:ct1=end perfect	6 -6
verb:ct1=impose infinitive	-11 11
verb:ct1=impose past	-18 18
verb:ct1=impose perfect-passive	17 -17
verb:ct1=impose pluperfect-passive	14 -14
verb:ct1=impose present	-11 11
verb:ct1=impose present-passive	7 -7
verb:ct1=say past	8 -8
verb:ct1=stay infinitive	-8 8
verb:ct1=stay infinitive-passive	6 -6
verb:ct1=stay modal	7 -7
verb:ct1=stay modal-passive	-10 10
verb:ct1=stay past	-10 10
verb:ct1=stay present	8 -8
verb:ct1=suspend perfect	7 -7
verb:ct1=suspend pluperfect-passive	11 -11
verb:ct1=suspend present	10 -10
verb:ct1=up perfect	6 -6
verb:l1=,	21 -21
verb:l1=<day-today>	-11 11
verb:l1=<gate>	-10 10
verb:l1=<goods>	-17 17
verb:l1=<not>	-14 14
verb:l1=<organisation>	9 -9
verb:l1=<person>	-11 11
verb:l1=<points>	-17 17
verb:l1=<quality>	-21 21
verb:l1=<seat>	-13 13
verb:l1=also	-12 12
verb:l1=and	6 -6
verb:l1=are	-10 10
verb:l1=been	20 -20
verb:l1=country	-6 6
verb:l1=duty	-12 12
verb:l1=has	10 -10
verb:l1=is	16 -16
verb:l1=likewise	-7 7
verb:l1=not	-9 9
verb:l1=side	-23 23
verb:l1=that	23 -23
verb:l1=the	-6 6
verb:l1=to	-26 26
verb:l1=were	10 -10
verb:l1=which	-6 6
verb:l1=would	8 -8
verb:l2='s	-21 21
verb:l2=,	-11 11
verb:l2=:	25 -25
verb:l2=;	18 -18
verb:l2=<agent>	17 -17
verb:l2=<begin>	9 -9
verb:l2=<day-ahead>	26 -26
verb:l2=<day-gone>	-21 21
verb:l2=<day-today>	18 -18
verb:l2=<duty>	7 -7
verb:l2=<level>	18 -18
verb:l2=<month-gone>	-16 16
verb:l2=<name>	-14 14
verb:l2=<not>	-13 13
verb:l2=<organisation>	23 -23
verb:l2=<quality>	-8 8
verb:l2=<span>	13 -13
verb:l2=<v-agree>	10 -10
verb:l2=<v-impose>	21 -21
verb:l2=<v-return>	9 -9
verb:l2=<v-sell>	-12 12
verb:l2=<v-stay>	-9 9
verb:l2=agree	11 -11
verb:l2=and	-25 25
verb:l2=both	-7 7
verb:l2=duty	-18 18
verb:l2=each	-10 10
verb:l2=fee	8 -8
verb:l2=for	-8 8
verb:l2=good	-10 10
verb:l2=had	13 -13
verb:l2=have	-11 11
verb:l2=in	-6 6
verb:l2=is	-12 12
verb:l2=it	-15 15
verb:l2=of	-9 9
verb:l2=on	-19 19
verb:l2=one	10 -10
verb:l2=return	8 -8
verb:l2=round	11 -11
verb:l2=side	-13 13
verb:l2=tariff	22 -22
verb:l2=that	6 -6
verb:l2=they	-6 6
verb:l2=two	-12 12
verb:l2=we	8 -8
verb:l2=which	-9 9
verb:l2=would	-9 9
verb:l=, <name>	-15 15
verb:l=, and	29 -29
verb:l=, are	7 -7
verb:l=, is	6 -6
verb:l=, was	13 -13
verb:l=; <name>	14 -14
verb:l=<day-gone> to	-30 30
verb:l=<day-today> to	14 -14
verb:l=<name> has	-11 11
verb:l=<name> have	-17 17
verb:l=<name> will	7 -7
verb:l=<organisation> has	25 -25
verb:l=<points> are	-8 8
verb:l=<points> remain	9 -9
verb:l=<seat> has	19 -19
verb:l=agree to	11 -11
verb:l=and <name>	-7 7
verb:l=both side	-16 16
verb:l=each side	-10 10
verb:l=good stay	-12 12
verb:l=had been	16 -16
verb:l=has been	11 -11
verb:l=have been	-11 11
verb:l=it has	-19 19
verb:l=it will	23 -23
verb:l=on <day-today>	-11 11
verb:l=on <quality>	-6 6
verb:l=round were	10 -10
verb:l=ship are	6 -6
verb:l=that were	14 -14
verb:l=the <organisation>	8 -8
verb:lr=, in	10 -10
verb:lr=<name> <points>	-12 12
verb:lr=<name> the	6 -6
verb:lr=<person> the	-15 15
verb:lr=are ,	27 -27
verb:lr=are .	-9 9
verb:lr=are until	-16 16
verb:lr=be <name>	11 -11
verb:lr=be <seat>	7 -7
verb:lr=be for	-8 8
verb:lr=been .	13 -13
verb:lr=been for	7 -7
verb:lr=has <points>	-7 7
verb:lr=has a	11 -11
verb:lr=is .	10 -10
verb:lr=is for	24 -24
verb:lr=is from	-16 16
verb:lr=is until	15 -15
verb:lr=remain for	-7 7
verb:lr=side <points>	-6 6
verb:lr=stay for	11 -11
verb:lr=the <points>	-6 6
verb:lr=the duty	11 -11
verb:lr=to its	-12 12
verb:lr=to most	-11 11
verb:lr=was .	23 -23
verb:lr=was <seat>	-14 14
verb:lr=were for	18 -18
verb:lr=will <points>	-19 19
verb:lr=will its	-12 12
verb:r1=,	7 -7
verb:r1=:	-10 10
verb:r1=<duty>	13 -13
verb:r1=<end>	-9 9
verb:r1=<level>	9 -9
verb:r1=<number>	13 -13
verb:r1=<points>	-36 36
verb:r1=<seat>	10 -10
verb:r1=<v-target>	8 -8
verb:r1=all	7 -7
verb:r1=as	14 -14
verb:r1=at	-32 32
verb:r1=by	-9 9
verb:r1=during	6 -6
verb:r1=duty	10 -10
verb:r1=for	9 -9
verb:r1=from	-28 28
verb:r1=it	7 -7
verb:r1=its	8 -8
verb:r1=most	-18 18
verb:r1=on	-7 7
verb:r1=or	-9 9
verb:r1=part	-15 15
verb:r1=since	-7 7
verb:r1=that	7 -7
verb:r1=the	18 -18
verb:r1=their	8 -8
verb:r1=to	-8 8
verb:r1=under	9 -9
verb:r1=until	9 -9
verb:r2=<day-ahead>	-14 14
verb:r2=<day-gone>	-21 21
verb:r2=<duty>	12 -12
verb:r2=<end>	-6 6
verb:r2=<gate>	7 -7
verb:r2=<goods>	8 -8
verb:r2=<level>	7 -7
verb:r2=<month-gone>	13 -13
verb:r2=<not>	-13 13
verb:r2=<points>	-9 9
verb:r2=<sender>	12 -12
verb:r2=<span>	-20 20
verb:r2=<v-begin>	8 -8
verb:r2=<v-deny>	12 -12
verb:r2=<v-impose>	-9 9
verb:r2=<v-propose>	7 -7
verb:r2=<v-return>	-15 15
verb:r2=<v-sell>	9 -9
verb:r2=<v-up>	25 -25
verb:r2=additional	20 -20
verb:r2=and	8 -8
verb:r2=ban	6 -6
verb:r2=control	-13 13
verb:r2=decision	6 -6
verb:r2=export	9 -9
verb:r2=from	-9 9
verb:r2=higher	-15 15
verb:r2=in	7 -7
verb:r2=is	9 -9
verb:r2=it	-6 6
verb:r2=licence	-7 7
verb:r2=new	-11 11
verb:r2=not	-13 13
verb:r2=now	7 -7
verb:r2=of	-12 12
verb:r2=rare	-12 12
verb:r2=remove	-9 9
verb:r2=rule	12 -12
verb:r2=special	6 -6
verb:r2=the	24 -24
verb:r2=until	-14 14
verb:r2=would	-23 23
verb:r=, for	14 -14
verb:r=, the	-7 7
verb:r=<end> <end>	-9 9
verb:r=<points> for	-21 21
verb:r=<seat> on	6 -6
verb:r=a further	-7 7
verb:r=by <span>	-19 19
verb:r=for <span>	-8 8
verb:r=for now	7 -7
verb:r=from <day-ahead>	-12 12
verb:r=its <level>	10 -10
verb:r=its additional	-8 8
verb:r=its duty	8 -8
verb:r=its new	12 -12
verb:r=most of	-15 15
verb:r=or remove	-9 9
verb:r=part of	-20 20
verb:r=the additional	16 -16
verb:r=the duty	14 -14
verb:r=the higher	-8 8
verb:r=the order	-16 16
verb:r=until <day-ahead>	-12 12
verb:r=until the	14 -14
verb:t0=past	-21 21
verb:t0=past-passive	7 -7
verb:t0=perfect	-8 8
verb:t0=perfect-passive	23 -23
verb:t0=pluperfect-passive	17 -17
verb:v0=agree	-7 7
verb:v0=be	-10 10
verb:v0=continue	-12 12
verb:v0=have	-12 12
verb:v0=keep	-17 17
verb:v0=other	8 -8
verb:v0=pause	6 -6
verb:v0=put	8 -8
verb:v0=shelve	-8 8
verb:v1=be	-6 6
verb:v1=charge	-9 9
verb:v1=keep	-17 17
verb:v1=other	15 -15
verb:v1=pause	6 -6
verb:v1=shelve	-8 8
verb:v1=suspend	12 -12
verb:vt0=agree past	-7 7
verb:vt0=be past	-8 8
verb:vt0=be present	6 -6
verb:vt0=have present	-10 10
verb:vt0=hold modal	-8 8
verb:vt0=hold perfect	11 -11
verb:vt0=keep present	-16 16
verb:vt0=leave present	12 -12
verb:vt0=lift perfect	15 -15
verb:vt0=other perfect	-6 6
verb:vt0=postpone perfect	20 -20
verb:vt0=put present	7 -7
verb:vt0=shelve present	6 -6
verb:vt0=stay present	7 -7
verb:vt0=suspend modal	9 -9
verb:vt0=suspend past	-12 12
verb:vt0=suspend pluperfect	14 -14
verb:vt0=take past	-6 6
w:adds	-16 16
w:arrangement	-13 13
w:breathing space	-11 11
w:calm	-14 14
w:continue	10 -10
w:continued	-14 14
w:extended	6 -6
w:extending	9 -9
w:extends	8 -8
w:extension	-7 7
w:frozen	31 -31
w:further	-8 8
w:grace	-18 18
w:halt	-27 27
w:held back	6 -6
w:held in	11 -11
w:holds back	-9 9
w:holiday	-20 20
w:holidays	18 -18
w:in the drawer	-16 16
w:keep	10 -10
w:keeps	-10 10
w:laid down	-26 26
w:lengthened	-12 12
w:lie	-6 6
w:lies	8 -8
w:lifts	6 -6
w:longer	-7 7
w:moratorium	10 -10
w:on hold	-11 11
w:parked	9 -9
w:pause	-12 12
w:pauses	-8 8
w:prolongation	-16 16
w:prolonged	-18 18
w:prolonging	-10 10
w:prolongs	-15 15
w:put aside	8 -8
w:put away	-7 7
w:quiet	15 -15
w:refrain	-18 18
w:renewal	-9 9
w:respite	26 -26
w:set aside	-6 6
w:shelve	-28 28
w:shelves	-17 17
w:silence	8 -8
w:sleeps	-35 35
w:slept	-11 11
w:spare	-13 13
w:stand still	18 -18
w:standstill	-10 10
w:stays	16 -16
w:stretch	-31 31
w:suspend	20 -20
w:suspends	18 -18
w:suspension	11 -11
w:suspensions	-7 7
w:truce	-13 13
w:truces	-33 33
w:untouched	22 -22
w:waived	9 -9
w:waiver	7 -7`;
