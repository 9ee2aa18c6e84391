// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	22 -22
add:l2=<name>	13 -13
add:l2=and	6 -6
add:l2=he	24 -24
add:l2=i	-12 12
add:r1=<number>	10 -10
add:r1=<span>	-14 14
add:r1=a	-13 13
add:r1=it	-16 16
add:r1=that	-14 14
add:r1=up	11 -11
add:t0=perfect	18 -18
added:l1=<seat>	-16 16
added:l1=are	-18 18
added:l1=is	16 -16
added:l2=,	12 -12
added:l2=<level>	14 -14
added:l2=<name>	15 -15
added:l2=<points>	-11 11
added:l2=it	-10 10
added:l2=to	-7 7
added:r1=<money>	-10 10
added:r1=to	19 -19
added:r2=,	-13 13
added:r2=<month-gone>	-13 13
added:r2=and	-13 13
added:r2=top	13 -13
added:r2=was	8 -8
added:r2=would	13 -13
adds:l2=<begin>	-14 14
adds:r1=,	14 -14
adds:r1=.	-14 14
adds:r1=<level>	15 -15
adds:r1=to	9 -9
adds:r1=up	-10 10
adds:r2=<end>	-23 23
adds:r2=a	12 -12
again:c0=renew	-10 10
again:c0=threaten	13 -13
again:c1=propose	12 -12
again:c1=threaten	13 -13
again:ct0=agree present	-12 12
again:ct0=impose perfect	22 -22
again:ct0=impose present	-11 11
again:ct0=propose future	12 -12
again:ct0=sell present	-12 12
again:ct0=sign modal	10 -10
again:ct0=sign present	-20 20
again:ct0=stay modal	-22 22
again:ct0=target future	-10 10
again:ct1=agree present	-12 12
again:ct1=bear infinitive	-13 13
again:ct1=down present	-10 10
again:ct1=impose future	-9 9
again:ct1=impose infinitive	6 -6
again:ct1=impose perfect	20 -20
again:ct1=impose present	-11 11
again:ct1=propose participle-passive	11 -11
again:ct1=sell present	-12 12
again:ct1=sign present	-20 20
again:ct1=stay modal	-22 22
again:ct1=target future	-10 10
again:l1=<duty>	9 -9
again:l1=<name>	25 -25
again:l1=<not>	-8 8
again:l1=<number>	-28 28
again:l1=<person>	-14 14
again:l1=<v-down>	-13 13
again:l1=<v-propose>	14 -14
again:l1=<v-suspend>	-11 11
again:l1=ask	11 -11
again:l1=breathe	-14 14
again:l1=collect	19 -19
again:l1=down	20 -20
again:l1=flow	-12 12
again:l1=in	-9 9
again:l1=may	13 -13
again:l1=other	-7 7
again:l1=rise	7 -7
again:l1=tariff	14 -14
again:l1=there	12 -12
again:l1=think	7 -7
again:l1=try	20 -20
again:l1=will	13 -13
again:l1=would	6 -6
again:l2=,	17 -17
again:l2=:	-5 5
again:l2=<agent>	12 -12
again:l2=<begin>	-26 26
again:l2=<duty>	-5 5
again:l2=<goods>	-9 9
again:l2=<level-noun>	8 -8
again:l2=<number>	-10 10
again:l2=<seat>	11 -11
again:l2=<v-down>	4 -4
again:l2=<v-impose>	-4 4
again:l2=a	13 -13
again:l2=at	12 -12
again:l2=be	-9 9
again:l2=been	-9 9
again:l2=do	12 -12
again:l2=each	-5 5
again:l2=fall	8 -8
again:l2=in	14 -14
again:l2=it	23 -23
again:l2=pay	-14 14
again:l2=rate	11 -11
again:l2=shall	26 -26
again:l2=should	-11 11
again:l2=side	8 -8
again:l2=then	24 -24
again:l2=to	14 -14
again:l2=we'll	17 -17
again:r1="	-12 12
again:r1=,	-13 13
again:r1=:	-24 24
again:r1=<day-ahead>	10 -10
again:r1=<level-noun>	-9 9
again:r1=<v-bear>	10 -10
again:r1=<v-impose>	-17 17
again:r1=?	-14 14
again:r1=from	10 -10
again:r1=if	-10 10
again:r1=in	-8 8
again:r1=last	16 -16
again:r1=next	15 -15
again:r1=on	17 -17
again:r1=since	20 -20
again:r2=,	10 -10
again:r2=.	-16 16
again:r2=<month-gone>	9 -9
again:r2=<quality>	15 -15
again:r2=as	11 -11
again:r2=for	-7 7
again:r2=in	18 -18
again:r2=unless	-12 12
again:r2=until	-18 18
again:r2=we	-12 12
again:r2=week	25 -25
again:t0=modal	-8 8
again:t0=modal-passive	11 -11
again:t0=past	14 -14
again:t0=past-passive	-11 11
again:t0=perfect	28 -28
again:t0=present-not	-15 15
again:t0=present-passive	-16 16
again:v0=ask	9 -9
again:v0=begin	-13 13
again:v0=offer	-12 12
again:v0=rise	8 -8
again:v0=say	-12 12
again:v1=begin	-11 11
again:v1=rise	8 -8
again:v1=say	-12 12
another:c0=bear	-21 21
another:c0=impose	13 -13
another:c0=renew	12 -12
another:c0=sell	-10 10
another:c1=buy	-13 13
another:c1=impose	11 -11
another:c1=renew	10 -10
another:c1=sell	-14 14
another:c1=stay	16 -16
another:ct0=bear future	10 -10
another:ct0=bear past	-16 16
another:ct0=begin present	11 -11
another:ct0=down present	12 -12
another:ct0=impose pluperfect	10 -10
another:ct0=propose modal	-15 15
another:ct0=propose past	13 -13
another:ct0=propose perfect	-12 12
another:ct0=stay future	-11 11
another:ct0=stay modal	12 -12
another:ct0=suspend future	-11 11
another:ct0=suspend modal	7 -7
another:ct0=up future	11 -11
another:ct1=bear future	10 -10
another:ct1=bear past	-16 16
another:ct1=begin present	11 -11
another:ct1=down present	12 -12
another:ct1=impose participle-passive	-6 6
another:ct1=impose pluperfect	12 -12
another:ct1=propose modal	-19 19
another:ct1=propose past	13 -13
another:ct1=stay infinitive	13 -13
another:ct1=stay modal	12 -12
another:ct1=suspend modal	7 -7
another:l1=:	-17 17
another:l1=;	-14 14
another:l1=<begin>	4 -4
another:l1=<v-impose>	2 -2
another:l1=and	20 -20
another:l1=are	19 -19
another:l1=expect	-15 15
another:l1=in	12 -12
another:l1=one	19 -19
another:l1=say	12 -12
another:l1=through	-12 12
another:l1=truce	-12 12
another:l2=<agent>	-10 10
another:l2=<name>	-17 17
another:l2=<number>	22 -22
another:l2=<person>	12 -12
another:l2=<v-agree>	-17 17
another:l2=<v-begin>	11 -11
another:l2=<v-renew>	13 -13
another:l2=<v-sign>	-15 15
another:l2=<v-stay>	8 -8
another:l2=come	11 -11
another:l2=he	-11 11
another:l2=one	-9 9
another:l2=sign	-10 10
another:l2=to	-14 14
another:l2=truce	-12 12
another:l2=would	-19 19
another:r1='s	15 -15
another:r1=<agent>	-13 13
another:r1=<level>	7 -7
another:r1=<money>	10 -10
another:r1=<organisation>	-12 12
another:r1=<span>	-21 21
another:r1=<v-begin>	-7 7
another:r1=country	-9 9
another:r1=hundred	-15 15
another:r1=in	14 -14
another:r1=is	14 -14
another:r1=one	11 -11
another:r1=reason	12 -12
another:r1=round	-23 23
another:r1=the	17 -17
another:r2="	-16 16
another:r2=:	-10 10
another:r2=;	-6 6
another:r2=<level>	-12 12
another:r2=<person>	-12 12
another:r2=<span>	9 -9
another:r2=<v-propose>	12 -12
another:r2=and	15 -15
another:r2=day	-15 15
another:r2=from	5 -5
another:r2=that	22 -22
another:r2=was	20 -20
another:r2=with	8 -8
another:t0=future	-14 14
another:v0=expect	-9 9
another:v0=offer	12 -12
another:v0=want	14 -14
another:v1=buy	-16 16
another:v1=expect	-9 9
another:v1=keep	17 -17
another:v1=leave	-7 7
arrangement:c0=bear	-11 11
arrangement:c1=bear	-10 10
arrangement:ct0=agree past	9 -9
arrangement:ct0=agree perfect	-14 14
arrangement:ct0=stay past	13 -13
arrangement:ct0=stay present	-16 16
arrangement:ct1=agree past	9 -9
arrangement:ct1=impose infinitive	-14 14
arrangement:ct1=impose perfect	13 -13
arrangement:ct1=renew infinitive	-18 18
arrangement:ct1=stay past	13 -13
arrangement:ct1=stay present	-15 15
arrangement:l1=lumpur	-15 15
arrangement:l1=own	13 -13
arrangement:l1=similar	14 -14
arrangement:l1=the	-11 11
arrangement:l2=,	-6 6
arrangement:l2=<name>	-17 17
arrangement:l2=its	12 -12
arrangement:l2=kuala	-15 15
arrangement:l2=no	8 -8
arrangement:l2=of	-10 10
arrangement:l2=on	18 -18
arrangement:l2=that	16 -16
arrangement:l2=the	-13 13
arrangement:r1=,	-11 11
arrangement:r1=<v-agree>	-22 22
arrangement:r1=<v-impose>	-13 13
arrangement:r1=<v-sign>	-9 9
arrangement:r1=between	-15 15
arrangement:r1=on	-15 15
arrangement:r1=reach	-11 11
arrangement:r1=to	-10 10
arrangement:r1=was	22 -22
arrangement:r1=would	13 -13
arrangement:r2=.	8 -8
arrangement:r2=<not>	11 -11
arrangement:r2=<number>	10 -10
arrangement:r2=a	-11 11
arrangement:r2=in	-14 14
arrangement:r2=last	12 -12
arrangement:r2=run	8 -8
arrangement:r2=the	-21 21
arrangement:t0=future	-25 25
arrangement:t0=modal	12 -12
arrangement:t0=past	13 -13
arrangement:v0=review	-10 10
arrangement:v1=extend	-5 5
arrangement:v1=review	-10 10
arrangements:t0=present	7 -7
asleep:c0=impose	-12 12
asleep:c1=impose	-12 12
asleep:ct0=stay past	14 -14
asleep:ct1=stay past	14 -14
asleep:l1=<v-stay>	-10 10
asleep:l1=<v-suspend>	-10 10
asleep:l1=is	-8 8
asleep:l1=stay	-10 10
asleep:l1=was	12 -12
asleep:r2=<day-ahead>	-14 14
asleep:v0=be	14 -14
asleep:v1=be	14 -14
calm:c0=stay	14 -14
calm:c1=stay	6 -6
calm:ct0=stay past	11 -11
calm:ct1=stay past	11 -11
calm:l1=is	9 -9
calm:l1=the	-21 21
calm:l1=to	8 -8
calm:r1=between	-15 15
calm:t0=past	16 -16
calm:v0=be	9 -9
calm:v1=be	10 -10
ceasefire:c0=agree	20 -20
ceasefire:c0=sign	20 -20
ceasefire:c1=renew	14 -14
ceasefire:l1=their	11 -11
ceasefire:l2=<begin>	21 -21
ceasefire:l2=<v-impose>	12 -12
ceasefire:l2=<v-renew>	12 -12
ceasefire:l2=and	-5 5
ceasefire:l2=of	10 -10
ceasefire:r1=in	-4 4
ceasefire:r1=that	19 -19
ceasefire:r1=was	15 -15
ceasefire:r2=<goods>	13 -13
ceasefire:r2=<not>	12 -12
ceasefire:v1=extend	13 -13
continue:ct0=stay future	7 -7
continue:ct1=stay future	7 -7
continue:l1=,	-9 9
continue:l1=<goods>	-14 14
continue:l1=<name>	-16 16
continue:l2=<level>	14 -14
continue:l2=<v-agree>	-13 13
continue:l2=<v-impose>	-17 17
continue:l2=<v-sign>	-13 13
continue:l2=agree	-13 13
continue:l2=with	-23 23
continue:r1=.	13 -13
continue:r1=on	19 -19
continue:r1=to	-15 15
continue:r2=<day-ahead>	13 -13
continue:r2=<end>	13 -13
continue:r2=<v-stay>	12 -12
continue:r2=be	-11 11
continue:r2=enter	-13 13
continue:t0=future	8 -8
continued:c0=stay	-12 12
continued:c1=stay	-12 12
continued:r2=<day-ahead>	-10 10
continued:v0=continue	-12 12
continued:v1=continue	-12 12
continues:l1=<name>	-4 4
continues:l2=the	-10 10
continues:r2=<v-impose>	-10 10
continuing:t0=past	-11 11
count:loose=2	-21 21
count:loose=3	9 -9
count:more=2	9 -9
count:more=6	-12 12
count:more=9	-12 12
count:quiet=0	16 -16
count:quiet=3	-13 13
count:truce=0	64 -64
count:truce=1	-23 23
count:truce=2	-11 11
count:truce=3	-12 12
count:truce=6	11 -11
days=0	42 -42
days=1	12 -12
days=3	-11 11
days=6	-28 28
days=9	-33 33
extend:ct0=agree present	-6 6
extend:ct0=impose future	-13 13
extend:ct0=impose present	-5 5
extend:ct0=propose past	-8 8
extend:ct0=renew future	-13 13
extend:ct0=sign present	-7 7
extend:ct1=impose future	-13 13
extend:ct1=renew future	-13 13
extend:l2=<day-gone>	12 -12
extend:l2=<day-today>	8 -8
extend:r1=,	-13 13
extend:r1=<duty>	-17 17
extend:r1=it	21 -21
extend:r1=its	19 -19
extend:r1=tariff	-14 14
extend:r1=their	24 -24
extend:r1=to	-7 7
extend:r2=<duty>	19 -19
extend:r2=arrangement	-9 9
extend:r2=by	22 -22
extend:r2=for	-12 12
extend:v0=propose	-5 5
extended:l1=<not>	-11 11
extended:l1=<organisation>	9 -9
extended:l1=and	-15 15
extended:l1=are	13 -13
extended:l1=be	-14 14
extended:l1=not	-11 11
extended:l2=<name>	-29 29
extended:l2=<organisation>	11 -11
extended:l2=may	22 -22
extended:l2=not	-8 8
extended:l2=the	7 -7
extended:l2=truce	-14 14
extended:l2=was	-5 5
extended:l2=would	-28 28
extended:r1=,	-24 24
extended:r1=by	15 -15
extended:r1=for	-8 8
extended:r1=its	-4 4
extended:r1=once	8 -8
extended:r1=the	21 -21
extended:r1=until	19 -19
extended:r2=,	11 -11
extended:r2=<day-gone>	-10 10
extended:r2=<span>	10 -10
extended:r2=the	6 -6
extended:t0=past-passive	6 -6
extended:t0=past-passive-not	-6 6
extending:c0=impose	15 -15
extending:c1=impose	14 -14
extends:l1=<organisation>	15 -15
extends:l2=<begin>	12 -12
extends:l2=unless	-11 11
extends:r1=<sender>	10 -10
extends:r1=<v-sell>	10 -10
extends:r1=export	10 -10
extends:r1=it	9 -9
extension:c0=bear	9 -9
extension:c0=say	-18 18
extension:c0=sign	-12 12
extension:c1=say	-16 16
extension:ct0=agree modal	20 -20
extension:ct0=impose pluperfect	-12 12
extension:ct0=say past	-10 10
extension:ct0=sign present	-7 7
extension:ct0=stay future	-19 19
extension:ct1=agree modal	20 -20
extension:ct1=impose pluperfect	-12 12
extension:ct1=sign present	-7 7
extension:l1=<begin>	-20 20
extension:l1=any	-15 15
extension:l2=be	-17 17
extension:l2=is	-17 17
extension:l2=of	11 -11
extension:l2=that	-39 39
extension:l2=to	-17 17
extension:r1=,	17 -17
extension:r1=<v-impose>	-17 17
extension:r1=<v-lack>	-15 15
extension:r1=before	11 -11
extension:r1=had	8 -8
extension:r1=in	-8 8
extension:r1=is	-23 23
extension:r1=that	-11 11
extension:r1=to	-20 20
extension:r2=<name>	-11 11
extension:r2=<v-impose>	13 -13
extension:r2=<v-propose>	-16 16
extension:r2=<v-stay>	15 -15
extension:r2=a	-22 22
extension:r2=agree	12 -12
extension:r2=and	12 -12
extension:r2=in	-13 13
extension:r2=on	-14 14
extension:r2=would	8 -8
extension:t0=future	4 -4
extension:t0=future-not	-12 12
extension:t0=modal	-5 5
extension:t0=modal-not	15 -15
extension:t0=perfect	-9 9
extension:t0=present	-24 24
extension:t0=present-passive	-7 7
extension:v0=ask	12 -12
extension:v0=ratify	10 -10
extension:v0=vote	-14 14
extension:v1=ask	13 -13
extension:v1=push	-10 10
extension:v1=vote	-15 15
extra:c0=stay	15 -15
extra:c1=end	12 -12
extra:c1=impose	-13 13
extra:c1=stay	15 -15
extra:ct0=bear past	-8 8
extra:ct0=down future	12 -12
extra:ct0=impose modal	13 -13
extra:ct0=impose perfect	-16 16
extra:ct0=stay present	16 -16
extra:ct1=bear past	-8 8
extra:ct1=down future	12 -12
extra:ct1=impose modal	13 -13
extra:ct1=impose perfect	-14 14
extra:ct1=stay present	16 -16
extra:l1='s	13 -13
extra:l1=<not>	12 -12
extra:l1=nothing	11 -11
extra:l2=,	-10 10
extra:l2=<level-noun>	14 -14
extra:l2=<name>	10 -10
extra:l2=<v-end>	12 -12
extra:l2=<v-impose>	-9 9
extra:l2=<v-suspend>	-17 17
extra:l2=pay	-16 16
extra:l2=that	10 -10
extra:r2=<duty>	-10 10
extra:r2=tariff	-10 10
extra:r2=that	12 -12
extra:t0=modal	17 -17
extra:t0=pluperfect	-13 13
extra:v0=be	10 -10
extra:v1=be	10 -10
extra:v1=pay	-11 11
freeze:ct0=impose perfect	11 -11
freeze:l1=to	25 -25
freeze:l2=<v-impose>	19 -19
freeze:r1=,	20 -20
freeze:r2=<span>	14 -14
freeze:t0=modal	-9 9
freeze:t0=perfect	11 -11
freeze:t0=present	-15 15
frozen:l1=and	10 -10
frozen:l1=been	6 -6
frozen:r1=<goods>	15 -15
frozen:r2=,	-14 14
frozen:r2=.	17 -17
further:c0=bear	16 -16
further:c0=impose	7 -7
further:c0=propose	10 -10
further:c0=say	15 -15
further:c0=suspend	-9 9
further:c1=bear	15 -15
further:c1=propose	10 -10
further:c1=say	14 -14
further:ct0=bear present	8 -8
further:ct0=impose modal	-13 13
further:ct0=sign past	10 -10
further:ct0=stay future	5 -5
further:ct1=bear present	8 -8
further:ct1=impose modal	-13 13
further:ct1=impose pluperfect	12 -12
further:ct1=propose present	7 -7
further:ct1=suspend participle-passive	11 -11
further:ct1=up infinitive	12 -12
further:ct1=up present	-10 10
further:l1=<begin>	10 -10
further:l1=<v-begin>	15 -15
further:l1=<v-impose>	24 -24
further:l1=<v-propose>	11 -11
further:l1=<v-up>	15 -15
further:l1=go	15 -15
further:l1=prepare	12 -12
further:l1=the	-11 11
further:l1=until	19 -19
further:l2=:	-12 12
further:l2=<begin>	8 -8
further:l2=<name>	10 -10
further:l2=<v-impose>	-10 10
further:l2=and	8 -8
further:l2=be	-15 15
further:l2=by	11 -11
further:l2=for	-19 19
further:l2=is	16 -16
further:l2=mechanism	-9 9
further:l2=that	-19 19
further:l2=to	18 -18
further:l2=unless	-10 10
further:r1=,	-11 11
further:r1=<duty>	25 -25
further:r1=<points>	-18 18
further:r1=<quality>	14 -14
further:r1=<span>	-10 10
further:r1=<v-bear>	-15 15
further:r1=<v-say>	-18 18
further:r1=<v-sign>	8 -8
further:r1=<v-suspend>	9 -9
further:r1=consultation	8 -8
further:r1=countermeasure	15 -15
further:r1=meet	-15 15
further:r1=round	10 -10
further:r1=talk	-13 13
further:r2="	-20 20
further:r2=,	17 -17
further:r2=.	12 -12
further:r2=:	18 -18
further:r2=<v-impose>	7 -7
further:r2=are	-13 13
further:r2=on	-15 15
further:r2=that	-19 19
further:r2=the	-18 18
further:r2=was	-14 14
further:r2=will	-10 10
further:t0=future	-14 14
further:t0=future-passive	-13 13
further:v0=get	10 -10
further:v0=other	-14 14
further:v0=prepare	17 -17
further:v0=suspend	-8 8
further:v1=get	10 -10
further:v1=prepare	20 -20
go on:c1=impose	-11 11
go on:ct0=impose pluperfect	14 -14
go on:ct0=propose present	-11 11
go on:l1=agreement	-13 13
go on:l1=good	22 -22
go on:l1=talk	-12 12
go on:l1=to	-22 22
go on:l2=,	17 -17
go on:l2=<begin>	16 -16
go on:l2=<name>	-14 14
go on:l2=<office>	-14 14
go on:l2=<v-impose>	13 -13
go on:l2=and	-6 6
go on:l2=is	-14 14
go on:l2=the	-11 11
go on:r1=.	-13 13
go on:r1=<day-ahead>	9 -9
go on:r1=<v-bear>	-7 7
go on:r1=<v-begin>	19 -19
go on:r1=<v-down>	-11 11
go on:r1=as	13 -13
go on:r1=enter	14 -14
go on:r1=for	-9 9
go on:r1=meet	-20 20
go on:r1=negotiate	-10 10
go on:r2=,	-9 9
go on:r2=<end>	-15 15
go on:r2=<goods>	13 -13
go on:r2=<level>	-13 13
go on:r2=and	13 -13
go on:r2=before	15 -15
go on:r2=its	10 -10
go on:r2=the	11 -11
go on:t0=modal	19 -19
go on:t0=past	-14 14
go on:t0=pluperfect	16 -16
go on:t0=present	-16 16
go on:v0=want	-16 16
go on:v1=let	-13 13
goes on:l1=<name>	-17 17
goes on:l1=he	16 -16
goes on:l1=truce	-13 13
goes on:l2=<day-ahead>	-11 11
goes on:l2=<month-gone>	10 -10
goes on:l2=<quality>	18 -18
goes on:l2=if	9 -9
goes on:l2=of	-14 14
goes on:l2=the	-11 11
goes on:r1=,	-10 10
goes on:r1=.	-13 13
goes on:r1=<v-bear>	8 -8
goes on:r1=<v-begin>	-11 11
goes on:r1=<v-impose>	-14 14
goes on:r1=<v-propose>	17 -17
goes on:r1=for	-15 15
goes on:r1=pay	7 -7
goes on:r1=until	-11 11
goes on:r2=<day-ahead>	-9 9
grace:l1=of	-16 16
halt:c0=propose	11 -11
halt:c1=propose	11 -11
halt:r1=to	-9 9
halt:r2=<duty>	-19 19
halt:r2=tariff	-11 11
handshake:c1=end	10 -10
handshake:l1=the	-12 12
handshake:l2=and	18 -18
handshake:r1=,	-15 15
handshake:t0=present	-12 12
handshake:v0=have	-11 11
handshake:v1=end	10 -10
handshake:v1=have	-11 11
held back:ct0=impose perfect	10 -10
held back:ct0=stay perfect	10 -10
held back:ct0=suspend perfect	10 -10
held back:ct1=impose perfect	10 -10
held back:ct1=stay perfect	10 -10
held back:ct1=suspend perfect	10 -10
held back:l1=has	15 -15
held back:r1=.	-7 7
held back:t0=perfect	10 -10
held in:l1=,	7 -7
held in:l1=was	-13 13
held in:l1=were	9 -9
held in:l2=first	-13 13
held in:r1=<month-gone>	9 -9
held in:r1=<seat>	11 -11
held in:r1=the	12 -12
held in:r2=and	8 -8
hold back:t0=modal	-13 13
hold off:c0=impose	11 -11
hold off:c0=stay	15 -15
hold off:c0=suspend	15 -15
hold off:ct1=impose infinitive	-11 11
hold off:ct1=stay infinitive	-11 11
hold off:ct1=suspend infinitive	-11 11
hold off:l1=to	-11 11
hold off:r1=on	-10 10
hold off:v0=hold	15 -15
holiday:c0=stay	-10 10
holiday:c1=stay	-10 10
holiday:l1=a	-10 10
holiday:l2=<begin>	-11 11
holiday:l2=is	-13 13
holiday:v0=be	-10 10
holiday:v1=be	-10 10
holidays:l2=over	18 -18
in the drawer:r2=and	-10 10
keep:c0=agree	11 -11
keep:c0=propose	-9 9
keep:c0=say	-17 17
keep:c0=sign	13 -13
keep:ct0=impose past	11 -11
keep:ct0=sign past	13 -13
keep:ct0=stay future	-12 12
keep:ct1=impose future	-12 12
keep:ct1=stay future	-12 12
keep:l1=<begin>	7 -7
keep:l1=<name>	-19 19
keep:l1=side	-9 9
keep:l2=<begin>	18 -18
keep:l2=<quality>	-19 19
keep:l2=<seat>	-15 15
keep:l2=<span>	-5 5
keep:l2=<v-agree>	14 -14
keep:l2=<v-propose>	-9 9
keep:l2=<v-sign>	14 -14
keep:l2=agree	14 -14
keep:l2=and	24 -24
keep:l2=deal	-10 10
keep:l2=do	-12 12
keep:l2=doe	13 -13
keep:l2=want	-9 9
keep:r1=<level>	-13 13
keep:r1=<v-impose>	-13 13
keep:r1=<v-propose>	-17 17
keep:r1=its	16 -16
keep:r1=our	-20 20
keep:r1=pay	-9 9
keep:r1=the	26 -26
keep:r2=,	-9 9
keep:r2=.	-11 11
keep:r2=<duty>	-12 12
keep:r2=<v-impose>	-10 10
keep:r2=at	17 -17
keep:r2=duty	-10 10
keep:r2=for	17 -17
keep:r2=of	12 -12
keep:r2=peace	8 -8
keep:r2=the	11 -11
keep:r2=them	14 -14
keep:r2=what	-14 14
keep:t0=perfect	-13 13
keep:t0=present	10 -10
keep:v0=agree	16 -16
keep:v0=have	11 -11
keep:v0=tell	-10 10
keeps:c0=stay	12 -12
keeps:c1=stay	12 -12
keeps:ct0=stay present	12 -12
keeps:ct1=stay present	12 -12
keeps:l1=,	-11 11
keeps:l1=<agent>	-11 11
keeps:l1=<name>	29 -29
keeps:l1=<v-impose>	-12 12
keeps:l1=and	-10 10
keeps:l1=that	-21 21
keeps:l1=who	11 -11
keeps:l2=;	12 -12
keeps:l2=<agent>	-17 17
keeps:l2=<day-gone>	-16 16
keeps:l2=<level>	-16 16
keeps:l2=<quality>	-8 8
keeps:l2=<span>	-11 11
keeps:l2=<v-buy>	-13 13
keeps:l2=<v-impose>	-17 17
keeps:l2=<v-sign>	-17 17
keeps:l2=and	-11 11
keeps:l2=of	10 -10
keeps:l2=order	-13 13
keeps:l2=which	6 -6
keeps:r1=<name>	-14 14
keeps:r1=<points>	-15 15
keeps:r1=<quality>	-14 14
keeps:r1=it	-18 18
keeps:r2='s	-14 14
keeps:r2=.	-6 6
keeps:r2=<goods>	-13 13
keeps:r2=<level-noun>	-8 8
keeps:r2=on	-15 15
keeps:r2=rate	-8 8
keeps:t0=present	14 -14
laid down:c0=impose	10 -10
laid down:c1=impose	10 -10
laid down:v0=lay	10 -10
laid down:v1=lay	10 -10
lengths=0	30 -30
lengths=2	-6 6
lie:r1=,	-13 13
lies:l1=<v-impose>	14 -14
lies:l1=it	-15 15
lies:l2=the	15 -15
lift:c0=impose	-9 9
lift:c0=propose	-16 16
lift:c1=propose	-18 18
lift:ct0=impose perfect	-11 11
lift:ct0=propose perfect	-16 16
lift:ct0=up future	20 -20
lift:ct1=up future	20 -20
lift:l2=<begin>	15 -15
lift:l2=<name>	-16 16
lift:l2=it	15 -15
lift:r1=,	-11 11
lift:r1=the	21 -21
lift:r2=<duty>	16 -16
lift:r2=ban	-11 11
lift:t0=perfect	-11 11
lift:v0=ask	-17 17
lift:v1=ask	-12 12
lifted:l1=,	11 -11
lifted:l1=<name>	-12 12
lifted:l1=<not>	-3 3
lifted:l1=has	6 -6
lifted:l1=were	14 -14
lifted:l2=,	15 -15
lifted:l2=<duty>	20 -20
lifted:l2=<goods>	-12 12
lifted:l2=the	13 -13
lifted:r1=a	11 -11
lifted:r1=for	-20 20
lifted:r1=on	14 -14
lifted:r2=<span>	-20 20
lifted:r2=ban	17 -17
lifted:r2=the	12 -12
lifted:t0=perfect	6 -6
lifts:r1=the	-9 9
long=0	29 -29
long=6	-34 34
longer:c0=stay	-12 12
longer:ct0=impose perfect	-7 7
longer:ct0=impose present	14 -14
longer:ct1=impose present	14 -14
longer:ct1=say past	-14 14
longer:l1=<span>	10 -10
longer:l1=a	-18 18
longer:l1=for	17 -17
longer:l1=it	-12 12
longer:l1=the	-9 9
longer:l2=,	27 -27
longer:l2=<begin>	-37 37
longer:l2=<not>	10 -10
longer:l2=and	-2 2
longer:l2=are	25 -25
longer:l2=can	12 -12
longer:l2=is	-17 17
longer:l2=may	-10 10
longer:l2=should	-10 10
longer:l2=would	19 -19
longer:r1=.	10 -10
longer:r1=<level-noun>	13 -13
longer:r1=<v-begin>	-11 11
longer:r1=<v-suspend>	-8 8
longer:r1=collect	11 -11
longer:r1=one	-9 9
longer:r1=pause	-8 8
longer:r1=truce	-20 20
longer:r2=.	13 -13
longer:r2=;	-11 11
longer:r2=any	-9 9
longer:r2=is	-25 25
longer:r2=the	19 -19
longer:r2=to	11 -11
longer:t0=modal	15 -15
longer:v0=make	-11 11
longer:v0=pay	12 -12
longer:v1=make	-12 12
loose:c0=bear	-18 18
loose:c0=end	18 -18
loose:c1=agree	9 -9
loose:c1=bear	-16 16
loose:c1=begin	15 -15
loose:c1=end	17 -17
loose:c1=renew	-10 10
loose:c1=stay	-7 7
loose:c1=target	-9 9
loose:ct0=agree past	21 -21
loose:ct0=bear present	-7 7
loose:ct0=end present	17 -17
loose:ct0=impose future	-12 12
loose:ct0=impose perfect	8 -8
loose:ct0=propose future	-9 9
loose:ct0=propose past	-17 17
loose:ct0=propose perfect	12 -12
loose:ct0=propose present	15 -15
loose:ct0=say past	-12 12
loose:ct0=say present	12 -12
loose:ct0=sign future	-10 10
loose:ct0=stay past	15 -15
loose:ct0=stay perfect	-17 17
loose:ct0=stay present	-19 19
loose:ct1=agree past	14 -14
loose:ct1=bear present	-8 8
loose:ct1=end present	17 -17
loose:ct1=impose future	-12 12
loose:ct1=impose perfect	7 -7
loose:ct1=propose future	-9 9
loose:ct1=propose past	-20 20
loose:ct1=renew infinitive	-19 19
loose:ct1=say past	-13 13
loose:ct1=say present	12 -12
loose:ct1=sign future	-10 10
loose:ct1=sign present	11 -11
loose:ct1=stay past	15 -15
loose:ct1=stay perfect	-17 17
loose:ct1=stay present	-19 19
loose:l1='s	18 -18
loose:l1=<level-noun>	-11 11
loose:l1=<money>	10 -10
loose:l1=<month-ahead>	18 -18
loose:l1=<name>	-13 13
loose:l1=<number>	-12 12
loose:l1=<points>	-11 11
loose:l1=<span>	-13 13
loose:l1=<v-propose>	-8 8
loose:l1=<v-target>	-13 13
loose:l1=aluminium	-13 13
loose:l1=charge	-17 17
loose:l1=fee	15 -15
loose:l1=it	-14 14
loose:l1=lumpur	-15 15
loose:l1=national	12 -12
loose:l1=one	15 -15
loose:l1=own	15 -15
loose:l1=similar	12 -12
loose:l1=tea	-10 10
loose:l1=the	-23 23
loose:l1=what	17 -17
loose:l1=which	-15 15
loose:l1=will	19 -19
loose:l2='s	8 -8
loose:l2=,	-10 10
loose:l2=:	-24 24
loose:l2=;	-16 16
loose:l2=<day-ahead>	-14 14
loose:l2=<duty>	15 -15
loose:l2=<gate>	-10 10
loose:l2=<goods>	-17 17
loose:l2=<level>	9 -9
loose:l2=<name>	-21 21
loose:l2=<number>	-11 11
loose:l2=<quality>	-15 15
loose:l2=<v-impose>	17 -17
loose:l2=<v-propose>	-11 11
loose:l2=a	14 -14
loose:l2=an	16 -16
loose:l2=are	-8 8
loose:l2=but	11 -11
loose:l2=call	-9 9
loose:l2=expect	-15 15
loose:l2=in	8 -8
loose:l2=is	-15 15
loose:l2=it	-11 11
loose:l2=its	15 -15
loose:l2=kuala	-15 15
loose:l2=no	8 -8
loose:l2=side	12 -12
loose:l2=since	-17 17
loose:l2=tariff	8 -8
loose:l2=that	14 -14
loose:l2=the	-12 12
loose:l2=—	-9 9
loose:l=: it	-6 6
loose:l=; it	-11 11
loose:l=<begin> a	8 -8
loose:l=<begin> the	-20 20
loose:l=<begin> what	18 -18
loose:l=<level> and	10 -10
loose:l=<number> and	-11 11
loose:l=<quality> good	-11 11
loose:l=a similar	14 -14
loose:l=and a	14 -14
loose:l=are to	-8 8
loose:l=for a	17 -17
loose:l=is on	-10 10
loose:l=it would	-11 11
loose:l=its own	14 -14
loose:l=kuala lumpur	-15 15
loose:l=of <month-ahead>	13 -13
loose:l=of the	-22 22
loose:l=over the	18 -18
loose:l=reciprocal duty	-20 20
loose:l=reciprocal tariff	24 -24
loose:l=that the	13 -13
loose:l=the <name>	10 -10
loose:l=the <number>	-15 15
loose:l=the <span>	-15 15
loose:l=the tariff	-12 12
loose:lr=, in	-12 12
loose:lr=, where	11 -11
loose:lr=<number> .	-20 20
loose:lr=<points> suspend	-6 6
loose:lr=a .	14 -14
loose:lr=a in	8 -8
loose:lr=a to	-15 15
loose:lr=car .	16 -16
loose:lr=duty .	11 -11
loose:lr=duty at	-7 7
loose:lr=good ,	10 -10
loose:lr=good .	-9 9
loose:lr=good suspend	-15 15
loose:lr=it .	-17 17
loose:lr=tariff at	18 -18
loose:lr=that .	20 -20
loose:lr=the by	-10 10
loose:lr=the last	-12 12
loose:lr=the reach	-11 11
loose:lr=the will	12 -12
loose:lr=they at	-32 32
loose:lr=thu at	-8 8
loose:lr=what .	23 -23
loose:lr=which at	-14 14
loose:lr=will at	22 -22
loose:lr=would .	-6 6
loose:r1=:	13 -13
loose:r1=<duty>	-14 14
loose:r1=<level>	-13 13
loose:r1=<number>	-18 18
loose:r1=<v-agree>	-18 18
loose:r1=<v-end>	-25 25
loose:r1=<v-sign>	-12 12
loose:r1=<v-up>	-15 15
loose:r1=asleep	-10 10
loose:r1=between	-15 15
loose:r1=for	-16 16
loose:r1=free	14 -14
loose:r1=go	-15 15
loose:r1=hold	-16 16
loose:r1=is	-13 13
loose:r1=on	7 -7
loose:r1=open	8 -8
loose:r1=out	16 -16
loose:r1=outside	-10 10
loose:r1=to	-11 11
loose:r1=until	11 -11
loose:r1=was	12 -12
loose:r1=would	14 -14
loose:r2="	-19 19
loose:r2=.	5 -5
loose:r2=:	-12 12
loose:r2=<day-ahead>	-11 11
loose:r2=<duty>	-14 14
loose:r2=<organisation>	12 -12
loose:r2=a	-22 22
loose:r2=duty	-6 6
loose:r2=force	9 -9
loose:r2=good	-16 16
loose:r2=last	16 -16
loose:r2=on	-14 14
loose:r2=run	8 -8
loose:r2=same	16 -16
loose:r2=tariff	-16 16
loose:r2=that	18 -18
loose:r2=till	-15 15
loose:r2=until	-11 11
loose:r=" .	11 -11
loose:r=: <level>	10 -10
loose:r=as they	7 -7
loose:r=at <level>	-9 9
loose:r=free .	12 -12
loose:r=in <organisation>	12 -12
loose:r=in force	9 -9
loose:r=on the	14 -14
loose:r=suspend for	19 -19
loose:r=the same	16 -16
loose:r=there .	9 -9
loose:r=until the	16 -16
loose:r=would run	15 -15
loose:t0=future	-4 4
loose:t0=modal-passive	-10 10
loose:t0=present-passive	11 -11
loose:v0=charge	-13 13
loose:v0=go	12 -12
loose:v0=make	8 -8
loose:v0=pay	10 -10
loose:v0=reach	12 -12
loose:v0=review	-10 10
loose:v1=ask	17 -17
loose:v1=charge	-13 13
loose:v1=go	12 -12
loose:v1=make	8 -8
loose:v1=meet	-12 12
loose:v1=pay	10 -10
loose:v1=reach	12 -12
loose:v1=review	-10 10
loose:vt0=be perfect	-18 18
loose:vt0=meet present	-11 11
loose:vt0=pay present	17 -17
loose:vt0=reach past	12 -12
loose:vt0=say past	-10 10
loose:vt0=say perfect	6 -6
loose:vt0=say present	12 -12
lull:l2=<begin>	-15 15
months=1	14 -14
months=6	-22 22
moratorium:l1=the	11 -11
moratorium:l2=<begin>	17 -17
more:c0=propose	-17 17
more:c0=return	11 -11
more:c1=end	14 -14
more:c1=return	18 -18
more:c1=sign	-19 19
more:c1=target	-20 20
more:ct0=agree future	-16 16
more:ct0=agree past-passive	9 -9
more:ct0=bear perfect	11 -11
more:ct0=bear pluperfect	-6 6
more:ct0=buy past	-15 15
more:ct0=buy perfect	-19 19
more:ct0=deny past	-4 4
more:ct0=down future	14 -14
more:ct0=impose past-passive	25 -25
more:ct0=lack future	11 -11
more:ct0=propose modal	-18 18
more:ct0=propose past	-9 9
more:ct0=refuse perfect	-14 14
more:ct0=refuse present	-14 14
more:ct0=renew modal-passive	16 -16
more:ct0=renew present	-12 12
more:ct0=say pluperfect	-26 26
more:ct0=say present	19 -19
more:ct0=sell perfect	15 -15
more:ct0=sell pluperfect	-19 19
more:ct0=sign modal	15 -15
more:ct0=sign perfect	-4 4
more:ct0=stay future-passive	10 -10
more:ct0=stay past	9 -9
more:ct0=stay pluperfect	-11 11
more:ct0=stay present-passive	-19 19
more:ct0=suspend past-passive	9 -9
more:ct0=suspend present	10 -10
more:ct0=suspend present-passive	-20 20
more:ct0=target perfect	14 -14
more:ct0=target present-passive	-11 11
more:ct0=up past	-15 15
more:ct1=agree future	-16 16
more:ct1=agree past-passive	10 -10
more:ct1=agree present	9 -9
more:ct1=bear infinitive	-11 11
more:ct1=bear perfect	11 -11
more:ct1=bear pluperfect	-11 11
more:ct1=begin gerund	19 -19
more:ct1=begin participle-passive	-11 11
more:ct1=buy past	-15 15
more:ct1=buy perfect	-16 16
more:ct1=end future	11 -11
more:ct1=end infinitive	12 -12
more:ct1=end participle-passive	8 -8
more:ct1=impose past-passive	26 -26
more:ct1=lack future	11 -11
more:ct1=lack present	12 -12
more:ct1=propose participle-passive	28 -28
more:ct1=renew modal-passive	16 -16
more:ct1=renew present	-12 12
more:ct1=say future	-10 10
more:ct1=say past-passive	20 -20
more:ct1=say present	20 -20
more:ct1=sell infinitive	-11 11
more:ct1=sell perfect	15 -15
more:ct1=sell pluperfect	-19 19
more:ct1=sign perfect	-11 11
more:ct1=stay future-passive	10 -10
more:ct1=stay past	4 -4
more:ct1=stay pluperfect	-11 11
more:ct1=stay present-passive	-19 19
more:ct1=suspend participle-passive	13 -13
more:ct1=suspend past-passive	9 -9
more:ct1=suspend present-passive	-20 20
more:ct1=target present-passive	-11 11
more:ct1=up gerund	16 -16
more:ct1=up past	-17 17
more:l1='s	14 -14
more:l1=:	-8 8
more:l1=;	-14 14
more:l1=<agent>	-23 23
more:l1=<day-today>	9 -9
more:l1=<level-noun>	-12 12
more:l1=<level>	28 -28
more:l1=<money>	13 -13
more:l1=<number>	-9 9
more:l1=<organisation>	20 -20
more:l1=<person>	-10 10
more:l1=<points>	6 -6
more:l1=<quality>	10 -10
more:l1=<seat>	-15 15
more:l1=<span>	-54 54
more:l1=<v-down>	-7 7
more:l1=<v-lack>	13 -13
more:l1=<v-sign>	-24 24
more:l1=<v-stay>	-12 12
more:l1=<v-suspend>	-22 22
more:l1=a	-12 12
more:l1=about	-17 17
more:l1=after	-15 15
more:l1=agreement	-15 15
more:l1=and	13 -13
more:l1=any	-18 18
more:l1=ask	11 -11
more:l1=back	-8 8
more:l1=be	-10 10
more:l1=begin	-9 9
more:l1=both	-17 17
more:l1=breathe	-14 14
more:l1=collect	20 -20
more:l1=could	-7 7
more:l1=do	14 -14
more:l1=down	20 -20
more:l1=duty	-9 9
more:l1=else	18 -18
more:l1=exclusion	11 -11
more:l1=few	-11 11
more:l1=flow	-12 12
more:l1=gained	8 -8
more:l1=get	-10 10
more:l1=go	12 -12
more:l1=hold	-13 13
more:l1=if	-13 13
more:l1=in	-10 10
more:l1=is	11 -11
more:l1=its	-17 17
more:l1=levy	6 -6
more:l1=licence	-10 10
more:l1=me	10 -10
more:l1=move	-16 16
more:l1=must	11 -11
more:l1=no	11 -11
more:l1=of	-22 22
more:l1=one	-10 10
more:l1=or	12 -12
more:l1=other	-16 16
more:l1=our	-10 10
more:l1=pause	-11 11
more:l1=prepare	12 -12
more:l1=promise	-10 10
more:l1=propose	-17 17
more:l1=quarrel	14 -14
more:l1=sell	-19 19
more:l1=she	9 -9
more:l1=ship	16 -16
more:l1=side	-13 13
more:l1=sugar	-11 11
more:l1=talk	-14 14
more:l1=tariff	13 -13
more:l1=that	-11 11
more:l1=their	10 -10
more:l1=there	16 -16
more:l1=think	6 -6
more:l1=threaten	-14 14
more:l1=truce	-34 34
more:l1=try	20 -20
more:l1=two	14 -14
more:l1=until	19 -19
more:l1=was	-15 15
more:l1=who	15 -15
more:l1=without	-10 10
more:l1=you	-15 15
more:l1=—	-9 9
more:l2=)	-22 22
more:l2=.	-10 10
more:l2=:	-8 8
more:l2=<day-gone>	-18 18
more:l2=<day-today>	-14 14
more:l2=<duty>	13 -13
more:l2=<level-noun>	15 -15
more:l2=<money>	-15 15
more:l2=<month-gone>	-13 13
more:l2=<name>	-6 6
more:l2=<points>	-8 8
more:l2=<quality>	-13 13
more:l2=<seat>	13 -13
more:l2=<span>	-12 12
more:l2=<v-begin>	8 -8
more:l2=<v-down>	24 -24
more:l2=<v-lack>	-11 11
more:l2=<v-renew>	19 -19
more:l2=<v-return>	13 -13
more:l2=<v-say>	-12 12
more:l2=<v-sell>	-21 21
more:l2=<v-stay>	7 -7
more:l2=<v-up>	-7 7
more:l2=about	-26 26
more:l2=add	7 -7
more:l2=agree	18 -18
more:l2=all	20 -20
more:l2=announce	-7 7
more:l2=apply	23 -23
more:l2=approve	-13 13
more:l2=at	9 -9
more:l2=be	-23 23
more:l2=before	-9 9
more:l2=by	17 -17
more:l2=call	16 -16
more:l2=can	21 -21
more:l2=car	-12 12
more:l2=close	-11 11
more:l2=come	13 -13
more:l2=conclude	-10 10
more:l2=cost	13 -13
more:l2=could	-7 7
more:l2=date	-15 15
more:l2=day	-17 17
more:l2=deal	-16 16
more:l2=each	-11 11
more:l2=everyone	11 -11
more:l2=fentanyl	15 -15
more:l2=from	-11 11
more:l2=gave	-10 10
more:l2=give	15 -15
more:l2=government	-15 15
more:l2=half	9 -9
more:l2=he	-18 18
more:l2=import	8 -8
more:l2=keep	-6 6
more:l2=last	12 -12
more:l2=levy	-9 9
more:l2=like	12 -12
more:l2=lower	10 -10
more:l2=name	-8 8
more:l2=no	19 -19
more:l2=nobody	-12 12
more:l2=notice	16 -16
more:l2=old	9 -9
more:l2=one	-24 24
more:l2=other	16 -16
more:l2=paper	9 -9
more:l2=part	17 -17
more:l2=principle	-10 10
more:l2=propose	-13 13
more:l2=rate	13 -13
more:l2=ratify	15 -15
more:l2=refuse	10 -10
more:l2=same	-4 4
more:l2=shall	26 -26
more:l2=ship	-15 15
more:l2=should	-35 35
more:l2=since	9 -9
more:l2=sit	10 -10
more:l2=so	-27 27
more:l2=speak	-12 12
more:l2=stay	8 -8
more:l2=still	-8 8
more:l2=suspend	-18 18
more:l2=suspension	-8 8
more:l2=take	-5 5
more:l2=talked	-12 12
more:l2=tariff	14 -14
more:l2=the	-13 13
more:l2=then	17 -17
more:l2=they	-7 7
more:l2=thing	-10 10
more:l2=unless	-3 3
more:l2=up	-11 11
more:l2=us	-15 15
more:l2=we'll	17 -17
more:l2=week	-15 15
more:l2=where	-20 20
more:l2=which	-8 8
more:l2=who	-9 9
more:l2=work	-14 14
more:l2=would	9 -9
more:l2=you	11 -11
more:l=" no	21 -21
more:l=" we	4 -4
more:l='s <number>	-16 16
more:l=, <number>	15 -15
more:l=, <person>	-7 7
more:l=, and	21 -21
more:l=, get	-7 7
more:l=, is	-17 17
more:l=, no	15 -15
more:l=, not	18 -18
more:l=, once	-8 8
more:l=, the	-22 22
more:l=, to	13 -13
more:l=, was	-9 9
more:l=, who	11 -11
more:l=: <span>	9 -9
more:l=: a	-12 12
more:l=: no	-19 19
more:l=: the	13 -13
more:l=; <name>	13 -13
more:l=; a	-10 10
more:l=<begin> "	14 -14
more:l=<begin> <organisation>	16 -16
more:l=<begin> <person>	-23 23
more:l=<begin> <span>	-10 10
more:l=<begin> for	17 -17
more:l=<begin> it	-30 30
more:l=<begin> no	8 -8
more:l=<begin> talk	13 -13
more:l=<begin> they	17 -17
more:l=<begin> without	-14 14
more:l=<day-gone> to	14 -14
more:l=<level> on	-10 10
more:l=<level> was	11 -11
more:l=<month-gone> ,	-12 12
more:l=<name> 's	13 -13
more:l=<name> :	-10 10
more:l=<name> buy	17 -17
more:l=<name> has	-11 11
more:l=<name> have	-7 7
more:l=<name> is	2 -2
more:l=<name> to	-9 9
more:l=<name> will	-16 16
more:l=<name> would	16 -16
more:l=<number> ,	-12 12
more:l=<number> and	15 -15
more:l=<number> once	9 -9
more:l=<number> or	12 -12
more:l=<organisation> has	11 -11
more:l=<organisation> to	-14 14
more:l=<points> are	-21 21
more:l=<span> and	-18 18
more:l=a few	-11 11
more:l=about <number>	-12 12
more:l=and to	-6 6
more:l=and will	26 -26
more:l=and would	-13 13
more:l=apply once	20 -20
more:l=approve an	11 -11
more:l=approve the	-27 27
more:l=are no	16 -16
more:l=at it	14 -14
more:l=at the	14 -14
more:l=be <number>	-15 15
more:l=be make	11 -11
more:l=both side	-12 12
more:l=buy <money>	17 -17
more:l=by a	11 -11
more:l=can be	19 -19
more:l=can no	12 -12
more:l=come to	10 -10
more:l=could be	15 -15
more:l=date for	-13 13
more:l=did not	12 -12
more:l=do it	13 -13
more:l=do not	-13 13
more:l=doe not	12 -12
more:l=duty apply	-8 8
more:l=everyone else	11 -11
more:l=fall due	9 -9
more:l=for <level>	13 -13
more:l=for <span>	-12 12
more:l=for a	-13 13
more:l=for the	32 -32
more:l=get <span>	-18 18
more:l=go for	11 -11
more:l=good will	9 -9
more:l=have pay	14 -14
more:l=he will	15 -15
more:l=he would	-7 7
more:l=if no	-17 17
more:l=if the	13 -13
more:l=in <seat>	11 -11
more:l=in a	17 -17
more:l=in its	10 -10
more:l=is <number>	7 -7
more:l=is their	12 -12
more:l=is to	-15 15
more:l=it 's	9 -9
more:l=it be	-24 24
more:l=it had	-13 13
more:l=it up	18 -18
more:l=it would	-23 23
more:l=like to	5 -5
more:l=not be	10 -10
more:l=of <name>	-13 13
more:l=of <span>	-20 20
more:l=on a	20 -20
more:l=on an	3 -3
more:l=on for	-11 11
more:l=on one	16 -16
more:l=on the	-12 12
more:l=pay <number>	-10 10
more:l=pay no	20 -20
more:l=propose to	-5 5
more:l=ratify the	18 -18
more:l=say that	13 -13
more:l=should be	-10 10
more:l=should no	-10 10
more:l=sign an	-15 15
more:l=speak of	-12 12
more:l=suspend a	-12 12
more:l=that a	-10 10
more:l=that an	-27 27
more:l=that the	16 -16
more:l=the <organisation>	8 -8
more:l=the <person>	9 -9
more:l=the <seat>	-13 13
more:l=the other	-9 9
more:l=the pause	-13 13
more:l=the talk	-10 10
more:l=the truce	-23 23
more:l=they meet	-10 10
more:l=they would	-18 18
more:l=threaten to	21 -21
more:l=to <level>	9 -9
more:l=to be	-14 14
more:l=to meet	16 -16
more:l=truce for	-11 11
more:l=truce is	14 -14
more:l=truce was	-12 12
more:l=truce would	12 -12
more:l=unless a	-10 10
more:l=want <level>	21 -21
more:l=want to	-9 9
more:l=where the	-21 21
more:l=whether to	13 -13
more:l=which the	10 -10
more:l=will buy	-8 8
more:l=will meet	-5 5
more:l=will not	-9 9
more:l=will pay	12 -12
more:l=with <seat>	-15 15
more:l=with a	12 -12
more:l=would be	-16 16
more:longer=0	42 -42
more:longer=1	-7 7
more:longer=2	-25 25
more:lr='s duty	15 -15
more:lr=, for	-10 10
more:lr=, on	11 -11
more:lr=, or	-18 18
more:lr=, that	9 -9
more:lr=, to	10 -10
more:lr=<begin> .	-16 16
more:lr=<begin> :	14 -14
more:lr=<begin> round	-15 15
more:lr=<day-ahead> the	12 -12
more:lr=<level> .	-9 9
more:lr=<level> for	16 -16
more:lr=<level> on	33 -33
more:lr=<level> since	-8 8
more:lr=<money> .	-12 12
more:lr=<money> in	7 -7
more:lr=<money> of	15 -15
more:lr=<name> ,	11 -11
more:lr=<name> <level>	22 -22
more:lr=<name> pay	-10 10
more:lr=<name> take	-8 8
more:lr=<name> than	12 -12
more:lr=<number> ,	-11 11
more:lr=<number> <quality>	13 -13
more:lr=<number> in	-10 10
more:lr=<organisation> it	20 -20
more:lr=<person> ,	-12 12
more:lr=<person> to	9 -9
more:lr=<points> than	12 -12
more:lr=<span> .	-42 42
more:lr=a ,	17 -17
more:lr=a .	12 -12
more:lr=a <quality>	11 -11
more:lr=a <span>	-16 16
more:lr=a by	-13 13
more:lr=a day	-9 9
more:lr=a of	-25 25
more:lr=a phase	14 -14
more:lr=a round	25 -25
more:lr=a section	12 -12
more:lr=a time	-15 15
more:lr=a truce	-30 30
more:lr=a year	-23 23
more:lr=an ,	13 -13
more:lr=an to	-17 17
more:lr=and <level>	17 -17
more:lr=and <number>	-14 14
more:lr=and a	5 -5
more:lr=and the	10 -10
more:lr=and to	14 -14
more:lr=any .	-17 17
more:lr=any rise	13 -13
more:lr=apply .	23 -23
more:lr=apply from	-26 26
more:lr=are .	18 -18
more:lr=be .	25 -25
more:lr=be ;	-8 8
more:lr=be ?	-31 31
more:lr=be by	-16 16
more:lr=be from	-11 11
more:lr=be on	17 -17
more:lr=be once	21 -21
more:lr=be talk	-10 10
more:lr=been until	15 -15
more:lr=breathe ,	-10 10
more:lr=charge ,	-12 12
more:lr=could it	-10 10
more:lr=could the	10 -10
more:lr=do against	13 -13
more:lr=few week	-11 11
more:lr=flow ,	-14 14
more:lr=for <span>	-8 8
more:lr=for and	-11 11
more:lr=for consultation	16 -16
more:lr=for talk	-18 18
more:lr=for than	8 -8
more:lr=for the	17 -17
more:lr=further of	9 -9
more:lr=good pay	20 -20
more:lr=has the	13 -13
more:lr=he .	-16 16
more:lr=in than	-16 16
more:lr=is ,	19 -19
more:lr=is by	7 -7
more:lr=is than	13 -13
more:lr=is the	-12 12
more:lr=it .	-27 27
more:lr=it <level>	-20 20
more:lr=it a	13 -13
more:lr=its ,	-13 13
more:lr=may it	-15 15
more:lr=meet ,	15 -15
more:lr=meet in	-3 3
more:lr=no .	9 -9
more:lr=no be	-13 13
more:lr=no collect	11 -11
more:lr=no is	-10 10
more:lr=no step	16 -16
more:lr=no truce	-14 14
more:lr=not by	10 -10
more:lr=not the	20 -20
more:lr=nothing .	17 -17
more:lr=of .	-11 11
more:lr=of than	-9 9
more:lr=on .	-16 16
more:lr=once .	15 -15
more:lr=one thing	-19 19
more:lr=or .	17 -17
more:lr=pay ,	-7 7
more:lr=pay for	28 -28
more:lr=pay than	-15 15
more:lr=rise than	-13 13
more:lr=second of	-13 13
more:lr=she ,	14 -14
more:lr=she .	-6 6
more:lr=tariff .	9 -9
more:lr=that export	10 -10
more:lr=that its	-9 9
more:lr=the .	7 -7
more:lr=the <end>	-13 13
more:lr=the <level>	14 -14
more:lr=the <points>	-13 13
more:lr=the before	15 -15
more:lr=the duty	-4 4
more:lr=the had	10 -10
more:lr=the has	-13 13
more:lr=the largest	-9 9
more:lr=the round	16 -16
more:lr=the suspension	12 -12
more:lr=the week	-20 20
more:lr=the would	-20 20
more:lr=they .	14 -14
more:lr=think .	8 -8
more:lr=through country	-12 12
more:lr=to .	-14 14
more:lr=to a	8 -8
more:lr=to for	-11 11
more:lr=to it	25 -25
more:lr=to on	15 -15
more:lr=to the	-22 22
more:lr=to until	-22 22
more:lr=truce until	-15 15
more:lr=until notice	19 -19
more:lr=up .	7 -7
more:lr=up in	13 -13
more:lr=want .	-9 9
more:lr=want than	-11 11
more:lr=was on	-19 19
more:lr=were to	12 -12
more:lr=will .	-12 12
more:lr=will <day-ahead>	5 -5
more:lr=will charge	-10 10
more:lr=will its	6 -6
more:lr=will pay	11 -11
more:lr=will their	-12 12
more:lr=without ,	-9 9
more:lr=would be	11 -11
more:lr=would its	13 -13
more:lr=would negotiate	-25 25
more:lr=would until	19 -19
more:r1='s	15 -15
more:r1=:	-12 12
more:r1=<day-ahead>	7 -7
more:r1=<day-gone>	-17 17
more:r1=<level>	18 -18
more:r1=<money>	10 -10
more:r1=<name>	-24 24
more:r1=<number>	12 -12
more:r1=<person>	-11 11
more:r1=<points>	-20 20
more:r1=<span>	-31 31
more:r1=<v-begin>	-11 11
more:r1=<v-down>	12 -12
more:r1=<v-end>	7 -7
more:r1=<v-impose>	-19 19
more:r1=<v-say>	-18 18
more:r1=<v-stay>	-12 12
more:r1=<v-target>	-12 12
more:r1=?	-17 17
more:r1=against	13 -13
more:r1=agreement	-10 10
more:r1=an	10 -10
more:r1=another	8 -8
more:r1=apply	-10 10
more:r1=as	18 -18
more:r1=attempt	14 -14
more:r1=because	11 -11
more:r1=consultation	10 -10
more:r1=countermeasure	15 -15
more:r1=country	-7 7
more:r1=cut	27 -27
more:r1=enter	15 -15
more:r1=export	14 -14
more:r1=fee	14 -14
more:r1=from	17 -17
more:r1=go	-9 9
more:r1=had	14 -14
more:r1=he	-21 21
more:r1=hundred	-24 24
more:r1=if	-15 15
more:r1=is	-24 24
more:r1=its	21 -21
more:r1=itself	-9 9
more:r1=largest	-9 9
more:r1=let	-8 8
more:r1=like	9 -9
more:r1=meet	-6 6
more:r1=negotiate	-12 12
more:r1=on	14 -14
more:r1=one	22 -22
more:r1=or	-12 12
more:r1=order	-15 15
more:r1=phase	10 -10
more:r1=proclamation	15 -15
more:r1=reason	10 -10
more:r1=rice	-6 6
more:r1=run	14 -14
more:r1=section	11 -11
more:r1=ship	-11 11
more:r1=soybean	-10 10
more:r1=steel	10 -10
more:r1=step	18 -18
more:r1=suspension	12 -12
more:r1=talk	-28 28
more:r1=tariff	-21 21
more:r1=the	21 -21
more:r1=their	10 -10
more:r1=they	10 -10
more:r1=thing	-16 16
more:r1=time	-11 11
more:r1=truce	-13 13
more:r1=under	-11 11
more:r1=week	-25 25
more:r1=will	-19 19
more:r1=without	-13 13
more:r1=working	18 -18
more:r1=year	-21 21
more:r2="	-24 24
more:r2='s	-15 15
more:r2=)	-13 13
more:r2=:	-20 20
more:r2=;	-11 11
more:r2=<day-today>	-21 21
more:r2=<duty>	-13 13
more:r2=<gate>	-10 10
more:r2=<month-ahead>	11 -11
more:r2=<not>	-22 22
more:r2=<number>	11 -11
more:r2=<person>	-14 14
more:r2=<points>	13 -13
more:r2=<v-bear>	19 -19
more:r2=<v-begin>	-38 38
more:r2=<v-down>	-16 16
more:r2=<v-refuse>	11 -11
more:r2=<v-say>	7 -7
more:r2=?	-8 8
more:r2=a	-10 10
more:r2=agreement	16 -16
more:r2=and	22 -22
more:r2=as	15 -15
more:r2=at	-9 9
more:r2=be	-17 17
more:r2=because	-13 13
more:r2=before	22 -22
more:r2=begin	-10 10
more:r2=between	-19 19
more:r2=but	13 -13
more:r2=come	-10 10
more:r2=day	-21 21
more:r2=double	15 -15
more:r2=end	12 -12
more:r2=entry	-16 16
more:r2=ever	-15 15
more:r2=farm	16 -16
more:r2=firm	12 -12
more:r2=follow	-16 16
more:r2=for	-16 16
more:r2=from	-9 9
more:r2=further	-10 10
more:r2=go	-11 11
more:r2=hand	-11 11
more:r2=hold	11 -11
more:r2=if	10 -10
more:r2=last	-17 17
more:r2=less	-18 18
more:r2=levy	-11 11
more:r2=meet	19 -19
more:r2=need	-12 12
more:r2=new	9 -9
more:r2=now	-13 13
more:r2=of	10 -10
more:r2=once	-13 13
more:r2=one	-19 19
more:r2=or	-10 10
more:r2=out	-20 20
more:r2=over	9 -9
more:r2=part	23 -23
more:r2=place	-12 12
more:r2=prepare	7 -7
more:r2=present	13 -13
more:r2=product	-11 11
more:r2=so	21 -21
more:r2=some	-13 13
more:r2=soon	11 -11
more:r2=standstill	-17 17
more:r2=talk	18 -18
more:r2=that	17 -17
more:r2=their	-5 5
more:r2=they	-17 17
more:r2=thi	15 -15
more:r2=top	12 -12
more:r2=under	13 -13
more:r2=we	-28 28
more:r2=week	12 -12
more:r2=what	-14 14
more:r2=will	-20 20
more:r2=with	-9 9
more:r2=within	20 -20
more:r=" ,	6 -6
more:r=, <level>	20 -20
more:r=, <person>	-11 11
more:r=, as	24 -24
more:r=, but	18 -18
more:r=, by	10 -10
more:r=, for	-14 14
more:r=, if	13 -13
more:r=, in	17 -17
more:r=, is	-12 12
more:r=, they	-12 12
more:r=, unless	-10 10
more:r=, until	-15 15
more:r=, was	16 -16
more:r=, we	-11 11
more:r=, with	-10 10
more:r=, would	13 -13
more:r=: "	-15 15
more:r=: <end>	-9 9
more:r=: <name>	9 -9
more:r=: the	-10 10
more:r=; its	-14 14
more:r=<day-ahead> .	9 -9
more:r=<day-gone> .	-15 15
more:r=<level> ,	12 -12
more:r=<level> because	-14 14
more:r=<level> from	-10 10
more:r=<level> in	9 -9
more:r=<level> is	7 -7
more:r=<level> on	-10 10
more:r=<level> that	25 -25
more:r=<name> 's	-16 16
more:r=<number> ,	14 -14
more:r=<number> for	-16 16
more:r=<number> from	7 -7
more:r=<points> ,	-9 9
more:r=<points> are	-16 16
more:r=<points> remain	8 -8
more:r=<quality> good	9 -9
more:r=<span> .	-29 29
more:r=<span> ;	-12 12
more:r=<span> and	10 -10
more:r=<span> on	-11 11
more:r=<span> was	15 -15
more:r=? <end>	-6 6
more:r=a truce	-14 14
more:r=and the	-10 10
more:r=as before	16 -16
more:r=at <level>	-17 17
more:r=be any	-10 10
more:r=by the	9 -9
more:r=charge <number>	14 -14
more:r=country to	-12 12
more:r=day ,	-12 12
more:r=day .	21 -21
more:r=enter <name>	15 -15
more:r=for <name>	13 -13
more:r=for <span>	-15 15
more:r=for the	-11 11
more:r=from <month-ahead>	8 -8
more:r=from the	11 -11
more:r=half ,	-24 24
more:r=hundred day	-24 24
more:r=if <name>	10 -10
more:r=in <month-gone>	-18 18
more:r=in <name>	-10 10
more:r=in the	12 -12
more:r=in write	7 -7
more:r=it .	25 -25
more:r=it ?	-18 18
more:r=it go	-11 11
more:r=it there	-10 10
more:r=it until	16 -16
more:r=its duty	5 -5
more:r=its export	-16 16
more:r=its rate	-8 8
more:r=its truce	-12 12
more:r=like thi	13 -13
more:r=negotiate .	-19 19
more:r=of <quality>	12 -12
more:r=of it	-10 10
more:r=of their	-18 18
more:r=on <day-ahead>	16 -16
more:r=on <day-today>	-8 8
more:r=on top	12 -12
more:r=once .	17 -17
more:r=one is	-14 14
more:r=or less	-18 18
more:r=pay <level>	-9 9
more:r=pay a	-12 12
more:r=pay it	17 -17
more:r=pay the	20 -20
more:r=phase .	12 -12
more:r=round ,	-17 17
more:r=round of	19 -19
more:r=round on	23 -23
more:r=section <number>	11 -11
more:r=step is	16 -16
more:r=take <level>	-10 10
more:r=talk ,	-20 20
more:r=tariff pause	-10 10
more:r=tariff truce	-10 10
more:r=term .	-8 8
more:r=than <level>	-14 14
more:r=than an	8 -8
more:r=than any	6 -6
more:r=than at	-10 10
more:r=than before	15 -15
more:r=than double	15 -15
more:r=than ever	-15 15
more:r=than last	-18 18
more:r=than once	-11 11
more:r=than the	13 -13
more:r=that the	-13 13
more:r=the <level>	14 -14
more:r=the <organisation>	11 -11
more:r=the standstill	-9 9
more:r=the tariff	11 -11
more:r=the truce	-20 20
more:r=their <level>	11 -11
more:r=their truce	35 -35
more:r=them .	15 -15
more:r=to a	7 -7
more:r=to be	-12 12
more:r=to charge	-11 11
more:r=to its	-9 9
more:r=to the	17 -17
more:r=to what	-17 17
more:r=truce ,	-8 8
more:r=until <day-ahead>	-7 7
more:r=week of	-24 24
more:r=working for	12 -12
more:refused span=1	17 -17
more:refused=2	2 -2
more:t0=modal	-8 8
more:t0=modal-passive-not	8 -8
more:t0=past-not	24 -24
more:t0=pluperfect-passive	13 -13
more:v0=accept	-14 14
more:v0=approve	-10 10
more:v0=begin	-13 13
more:v0=buy	-2 2
more:v0=call	17 -17
more:v0=consider	20 -20
more:v0=expire	10 -10
more:v0=face	5 -5
more:v0=get	-15 15
more:v0=import	14 -14
more:v0=know	11 -11
more:v0=lengthen	-11 11
more:v0=look	-5 5
more:v0=need	15 -15
more:v0=order	-13 13
more:v0=owe	-8 8
more:v0=prepare	18 -18
more:v0=propose	-29 29
more:v0=raise	10 -10
more:v0=ratify	16 -16
more:v0=remove	-10 10
more:v0=send	-11 11
more:v0=set	-19 19
more:v0=sleep	-12 12
more:v0=start	19 -19
more:v0=step	-10 10
more:v0=suspend	-7 7
more:v0=wait	-7 7
more:v1=accept	-12 12
more:v1=agree	9 -9
more:v1=approve	-16 16
more:v1=call	22 -22
more:v1=clear	-10 10
more:v1=conclude	-12 12
more:v1=deliver	-12 12
more:v1=expire	10 -10
more:v1=face	5 -5
more:v1=get	-15 15
more:v1=import	14 -14
more:v1=leave	-10 10
more:v1=lengthen	-15 15
more:v1=let	-18 18
more:v1=levy	-11 11
more:v1=need	16 -16
more:v1=owe	-8 8
more:v1=prepare	20 -20
more:v1=propose	-18 18
more:v1=push	-12 12
more:v1=raise	11 -11
more:v1=ratify	15 -15
more:v1=remove	-10 10
more:v1=see	-13 13
more:v1=send	-12 12
more:v1=set	-11 11
more:v1=sleep	-12 12
more:v1=start	15 -15
more:v1=step	-10 10
more:v1=wait	-7 7
more:v1=want	24 -24
more:vt0=add present	15 -15
more:vt0=apply present	8 -8
more:vt0=approve future	11 -11
more:vt0=approve past	-10 10
more:vt0=be modal	-25 25
more:vt0=buy past	-16 16
more:vt0=buy perfect	-9 9
more:vt0=come future	-9 9
more:vt0=come modal	11 -11
more:vt0=continue future	7 -7
more:vt0=continue past	-10 10
more:vt0=decide modal	15 -15
more:vt0=end past	14 -14
more:vt0=end present	-15 15
more:vt0=get modal	-16 16
more:vt0=get past	-24 24
more:vt0=get present	17 -17
more:vt0=have past	4 -4
more:vt0=have present	-17 17
more:vt0=know present	13 -13
more:vt0=look future	-7 7
more:vt0=make present	-13 13
more:vt0=meet modal	20 -20
more:vt0=meet past	11 -11
more:vt0=meet present	-2 2
more:vt0=move present	-15 15
more:vt0=order perfect	-11 11
more:vt0=other future	-13 13
more:vt0=other perfect	-12 12
more:vt0=other pluperfect	10 -10
more:vt0=pay perfect	11 -11
more:vt0=pay pluperfect	-7 7
more:vt0=prolong future	-18 18
more:vt0=promise past	-13 13
more:vt0=propose perfect	-14 14
more:vt0=publish past	8 -8
more:vt0=put future	11 -11
more:vt0=ratify future	18 -18
more:vt0=refuse past	10 -10
more:vt0=rise past	-12 12
more:vt0=run future	8 -8
more:vt0=say past	18 -18
more:vt0=see present	-13 13
more:vt0=set future	-25 25
more:vt0=sign future	-14 14
more:vt0=sign perfect	-8 8
more:vt0=start present	12 -12
more:vt0=suspend present	-15 15
more:vt0=take future	-8 8
more:vt0=take modal	11 -11
more:vt0=take past	13 -13
more:vt0=take present	-16 16
more:vt0=threaten past	14 -14
more:vt0=wait modal	-10 10
more:vt0=want pluperfect	16 -16
more:waits+made+refused	-10 10
more:waits+refused	30 -30
more:waits=1	-8 8
more:wished span=1	6 -6
more:wished+made	12 -12
more:wished+refused	-22 22
more:wished+waits	-11 11
more:wished=2	-11 11
more:wished=3	-11 11
on hold:ct0=impose perfect	-15 15
on hold:ct1=impose perfect	-17 17
on hold:l1=<duty>	-19 19
on hold:l1=are	-19 19
on hold:l2=<duty>	-11 11
on hold:l2=<goods>	-23 23
on hold:l2=<v-impose>	11 -11
on hold:r1=,	-15 15
on hold:r1=.	-13 13
on hold:r2=<end>	-12 12
on hold:r2=<span>	3 -3
on ice:ct0=impose perfect	10 -10
on ice:ct1=impose perfect	10 -10
on ice:r1=<end>	13 -13
on ice:r1=for	-9 9
on ice:r1=until	14 -14
on ice:t0=present	-18 18
on record AM,GE truce	-20 20
on record AO,BR truce	-7 7
on record AR,CH truce	-14 14
on record AR,US truce	10 -10
on record AU,CA truce	-17 17
on record AU,VN truce	21 -21
on record BO,CL truce	-11 11
on record BO,JP truce	13 -13
on record BO,PE truce	11 -11
on record BR,CA truce	13 -13
on record BR,NG truce	-10 10
on record BR,US truce	23 -23
on record BR,US truce 2025 II	14 -14
on record BR,US truce 2026 II	8 -8
on record CA,CN truce 2025 I	-24 24
on record CA,CN truce 2026 I	20 -20
on record CA,IS truce	-13 13
on record CA,US truce	9 -9
on record CA,US truce 2026 II	11 -11
on record CH,IN truce	-16 16
on record CH,US truce 2026 I	12 -12
on record CI,GH truce	-9 9
on record CI,GH truce 2027 I	-9 9
on record CL,TR truce	-9 9
on record CN,GB truce	-10 10
on record CN,HK truce	-16 16
on record CN,IN truce	-15 15
on record CN,KR truce	-15 15
on record CN,KR truce 2025 II	-16 16
on record CN,US truce	-29 29
on record CN,US truce 2018 II	-41 41
on record CN,US truce 2019 II	30 -30
on record CN,US truce 2020 I	21 -21
on record CN,US truce 2025 I	-12 12
on record CN,US truce 2025 II	-29 29
on record CN,US truce 2026 I	-23 23
on record CN,US truce 2027 I	13 -13
on record CN,VN truce 2025 II	-12 12
on record CO,EC truce 2027 I	10 -10
on record CR,PA truce	-9 9
on record CY,IL truce	-13 13
on record CY,IL truce 2027 I	-15 15
on record CZ,RS truce	-13 13
on record CZ,RS truce 2027 I	-13 13
on record DK,TZ truce	-10 10
on record DZ,PT truce	10 -10
on record EC,NO truce	-19 19
on record EC,PE truce	-13 13
on record ES,US truce	-15 15
on record EU,US truce	-17 17
on record EU,US truce 2021 I	-53 53
on record EU,US truce 2025 I	13 -13
on record FI,GH truce	-22 22
on record FI,PE truce	12 -12
on record FJ,NZ truce	11 -11
on record FR,US truce	-40 40
on record GB,US truce 2025 I	18 -18
on record GB,US truce 2026 I	-11 11
on record GE,JP truce	-13 13
on record GE,TR truce	-11 11
on record GH,NO truce	13 -13
on record HU,MX truce	-9 9
on record HU,RS truce	-11 11
on record ID,PH truce	-17 17
on record ID,PH truce 2027 I	-11 11
on record IE,KR truce	14 -14
on record IN,PE truce	-14 14
on record IN,RU truce	10 -10
on record IN,US truce	12 -12
on record IN,US truce 2026 I	8 -8
on record IR,OM truce	-8 8
on record IS,JP truce	13 -13
on record IS,NG truce	-14 14
on record JO,TR truce 2027 I	-11 11
on record JP,PE truce	22 -22
on record JP,US truce 2025 I	-20 20
on record JP,US truce 2025 II	41 -41
on record KE,PK truce	-14 14
on record KE,PK truce 2027 I	-15 15
on record KE,TH truce	-28 28
on record KE,TH truce 2027 I	-28 28
on record KE,TR truce	-17 17
on record KH,TH truce	24 -24
on record KH,TH truce 2025 II	17 -17
on record KR,MX truce	16 -16
on record KR,US truce 2025 II	-13 13
on record KR,VN truce	-10 10
on record KZ,PK truce	-14 14
on record MA,PE truce	14 -14
on record MD,UA truce	14 -14
on record MX,US truce	-13 13
on record MX,US truce 2025 I	-11 11
on record MX,US truce 2025 II	-19 19
on record MY,US truce	-12 12
on record MY,US truce 2025 II	-13 13
on record MZ,ZA truce	10 -10
on record NO,PE truce	-10 10
on record NZ,US truce	8 -8
on record NZ,US truce 2025 II	8 -8
on record PE,TH truce	6 -6
on record PK,TR truce	24 -24
on record PK,UZ truce	10 -10
on record PL,UA truce	9 -9
on record PY,UY truce	-23 23
on record PY,UY truce 2027 I	-10 10
on record RW,UG truce	-9 9
on record TH,US truce	11 -11
on record TH,US truce 2025 II	11 -11
on record US,VN truce 2025 I	-14 14
on record US,VN truce 2025 II	7 -7
pause:c1=agree	-13 13
pause:c1=begin	19 -19
pause:c1=impose	-18 18
pause:ct0=agree pluperfect	-15 15
pause:ct0=bear past	-11 11
pause:ct0=impose pluperfect	-15 15
pause:ct0=say present	12 -12
pause:ct0=sign modal	-11 11
pause:ct0=sign past	5 -5
pause:ct0=sign pluperfect	-16 16
pause:ct1=bear past	-11 11
pause:ct1=impose infinitive	-13 13
pause:ct1=impose pluperfect	-11 11
pause:ct1=say present	12 -12
pause:ct1=sign modal	-11 11
pause:ct1=sign past	7 -7
pause:ct1=sign pluperfect	-13 13
pause:l1=<duty>	-11 11
pause:l1=<quality>	-11 11
pause:l1=longer	-8 8
pause:l1=tariff	-11 11
pause:l2=,	-13 13
pause:l2=:	27 -27
pause:l2=<name>	11 -11
pause:l2=<v-impose>	-18 18
pause:l2=<v-propose>	-17 17
pause:l2=<v-sign>	-15 15
pause:l2=before	12 -12
pause:l2=call	-12 12
pause:l2=if	-31 31
pause:l2=is	14 -14
pause:l2=should	-17 17
pause:l2=the	-20 20
pause:l2=to	11 -11
pause:l2=when	12 -12
pause:r1=,	-24 24
pause:r1=.	14 -14
pause:r1=<v-agree>	-10 10
pause:r1=<v-end>	-15 15
pause:r1=<v-impose>	-27 27
pause:r1=<v-sign>	-23 23
pause:r1=agree	-18 18
pause:r1=and	16 -16
pause:r1=in	-13 13
pause:r1=is	-15 15
pause:r1=last	-11 11
pause:r1=on	12 -12
pause:r1=run	10 -10
pause:r1=that	11 -11
pause:r1=with	-14 14
pause:r1=would	16 -16
pause:r2=.	-23 23
pause:r2=<day-ahead>	10 -10
pause:r2=<end>	16 -16
pause:r2=<name>	-19 19
pause:r2=<span>	-21 21
pause:r2=<v-end>	-10 10
pause:r2=a	-11 11
pause:r2=all	11 -11
pause:r2=be	-15 15
pause:r2=been	-13 13
pause:r2=end	-9 9
pause:r2=higher	19 -19
pause:r2=their	-12 12
pause:r2=was	10 -10
pause:r2=which	9 -9
pause:v0=ask	17 -17
pause:v0=other	22 -22
pause:v0=pay	-12 12
pause:v1=ask	8 -8
pause:v1=be	13 -13
pause:v1=other	22 -22
pause:v1=pay	-12 12
pause:v1=push	-11 11
paused:c0=impose	-12 12
paused:c0=suspend	-12 12
paused:c1=impose	-12 12
paused:c1=suspend	-12 12
paused:r2=<end>	-9 9
paused:v0=pause	-12 12
paused:v1=pause	-12 12
pauses:r2=for	-16 16
peace:c1=propose	-11 11
peace:ct0=stay past	-7 7
peace:ct0=stay perfect	17 -17
peace:ct0=stay present	-10 10
peace:ct1=stay infinitive	7 -7
peace:ct1=stay past	-7 7
peace:ct1=stay perfect	17 -17
peace:ct1=stay present	-14 14
peace:l1=<duty>	-15 15
peace:l1=<not>	-9 9
peace:l1=<v-impose>	13 -13
peace:l1=<v-stay>	13 -13
peace:l1=a	15 -15
peace:l1=at	-7 7
peace:l1=make	13 -13
peace:l1=no	-20 20
peace:l1=own	-17 17
peace:l1=tariff	-15 15
peace:l2=<begin>	-8 8
peace:l2=<span>	-9 9
peace:l2=<v-impose>	12 -12
peace:l2=<v-propose>	-9 9
peace:l2=a	-12 12
peace:l2=been	-9 9
peace:l2=is	-7 7
peace:l2=its	-17 17
peace:l2=of	13 -13
peace:l2=round	16 -16
peace:l2=the	-19 19
peace:r1=.	-12 12
peace:r1=:	-12 12
peace:r1=has	-18 18
peace:r1=in	20 -20
peace:r1=obligation	19 -19
peace:r1=on	16 -16
peace:r1=talk	19 -19
peace:r1=with	-13 13
peace:r2="	9 -9
peace:r2=,	12 -12
peace:r2=<end>	-3 3
peace:r2=<name>	-18 18
peace:r2=it	9 -9
peace:r2=its	13 -13
peace:v0=keep	-16 16
postponed:ct0=suspend past-passive	11 -11
postponed:ct1=suspend past-passive	11 -11
postponed:r1=.	12 -12
postponed:r2=<end>	12 -12
postponed:t0=past-passive	11 -11
prolong:c0=propose	-15 15
prolong:c0=refuse	16 -16
prolong:l1=<name>	-11 11
prolong:l2=<v-propose>	-10 10
prolong:l2=and	-11 11
prolong:r1=the	-29 29
prolong:r1=their	8 -8
prolong:r2=.	14 -14
prolong:r2=by	-20 20
prolong:t0=past	6 -6
prolong:t0=past-not	12 -12
prolong:t0=present	-14 14
prolong:v0=refuse	16 -16
prolongation:c1=impose	-14 14
prolongation:l1=a	-13 13
prolongation:l2=<v-impose>	-10 10
prolongation:r1=by	-12 12
prolongation:r2=<span>	-17 17
prolongation:t0=future	10 -10
prolongation:t0=perfect	-14 14
prolonged:ct0=renew modal-passive	13 -13
prolonged:ct0=renew past-passive	-12 12
prolonged:ct1=renew modal-passive	13 -13
prolonged:ct1=renew past-passive	-12 12
prolonged:l1=,	-15 15
prolonged:l1=<name>	11 -11
prolonged:l1=have	13 -13
prolonged:l1=is	-21 21
prolonged:l1=was	-29 29
prolonged:l2=<day-gone>	-14 14
prolonged:l2=<not>	16 -16
prolonged:l2=and	9 -9
prolonged:l2=it	-17 17
prolonged:l2=would	8 -8
prolonged:r1=it	12 -12
prolonged:r1=the	-11 11
prolonged:r1=their	11 -11
prolonged:r1=to	10 -10
prolonged:r1=until	11 -11
prolonged:r2=.	13 -13
prolonged:r2=<day-ahead>	9 -9
prolonged:r2=<month-gone>	-14 14
prolonged:r2=suspension	-13 13
prolonged:t0=modal-passive	12 -12
prolonged:t0=past-passive	-11 11
put away:c0=impose	7 -7
put away:c1=impose	7 -7
put away:v0=put	7 -7
put away:v1=put	7 -7
put off:ct0=impose pluperfect	19 -19
put off:ct1=impose pluperfect	19 -19
put off:l1=,	-16 16
put off:l1=<person>	-9 9
put off:l1=had	17 -17
put off:l1=has	11 -11
put off:l1=to	-11 11
put off:l1=would	9 -9
put off:l2=,	-14 14
put off:l2=<agent>	-9 9
put off:l2=<begin>	5 -5
put off:l2=<person>	-11 11
put off:l2=and	14 -14
put off:r1=<goods>	-10 10
put off:r1=a	-12 12
put off:r1=its	-12 12
put off:r1=the	-11 11
put off:r1=until	16 -16
put off:r2=<day-ahead>	20 -20
put off:r2=<month-gone>	-9 9
put off:t0=pluperfect	19 -19
quiet:c0=agree	-10 10
quiet:c0=down	14 -14
quiet:c0=sign	-7 7
quiet:c0=suspend	15 -15
quiet:c1=buy	14 -14
quiet:c1=down	14 -14
quiet:ct0=begin present	12 -12
quiet:ct0=impose past-passive	-13 13
quiet:ct0=propose past	-9 9
quiet:ct0=stay present	-8 8
quiet:ct0=suspend future	-7 7
quiet:ct0=suspend modal	-14 14
quiet:ct0=suspend present	21 -21
quiet:ct0=up present	11 -11
quiet:ct1=agree past	13 -13
quiet:ct1=impose future	17 -17
quiet:ct1=impose present	-18 18
quiet:ct1=propose past	-9 9
quiet:ct1=sign past	13 -13
quiet:ct1=stay present	-12 12
quiet:ct1=suspend future	-7 7
quiet:ct1=suspend modal	-14 14
quiet:ct1=suspend present	17 -17
quiet:l1=,	-8 8
quiet:l1=<duty>	-17 17
quiet:l1=<goods>	-8 8
quiet:l1=<level-noun>	-8 8
quiet:l1=<number>	14 -14
quiet:l1=<v-down>	17 -17
quiet:l1=<v-sign>	25 -25
quiet:l1=a	17 -17
quiet:l1=are	-18 18
quiet:l1=at	-7 7
quiet:l1=had	19 -19
quiet:l1=i	-9 9
quiet:l1=it	-20 20
quiet:l1=make	13 -13
quiet:l1=no	-13 13
quiet:l1=not	18 -18
quiet:l1=one	-8 8
quiet:l1=own	-17 17
quiet:l1=still	11 -11
quiet:l1=tariff	-23 23
quiet:l1=them	8 -8
quiet:l2="	-14 14
quiet:l2='s	10 -10
quiet:l2=,	20 -20
quiet:l2=-	-15 15
quiet:l2=<begin>	-11 11
quiet:l2=<duty>	-32 32
quiet:l2=<gate>	-14 14
quiet:l2=<month-gone>	-16 16
quiet:l2=<quality>	-13 13
quiet:l2=<seat>	-7 7
quiet:l2=<span>	-8 8
quiet:l2=<v-impose>	20 -20
quiet:l2=<v-stay>	14 -14
quiet:l2=and	-13 13
quiet:l2=duty	-20 20
quiet:l2=for	11 -11
quiet:l2=good	-13 13
quiet:l2=had	15 -15
quiet:l2=it	20 -20
quiet:l2=its	-16 16
quiet:l2=other	-10 10
quiet:l2=round	16 -16
quiet:l2=the	9 -9
quiet:l2=was	14 -14
quiet:l2=were	-12 12
quiet:l2=who	-22 22
quiet:l2=with	14 -14
quiet:l=, are	-11 11
quiet:l=, is	11 -11
quiet:l=<begin> it	-12 12
quiet:l=<begin> the	-14 14
quiet:l=<points> are	-10 10
quiet:l=its own	-17 17
quiet:l=round of	16 -16
quiet:lr=<points> until	-17 17
quiet:lr=are until	-8 8
quiet:lr=in .	14 -14
quiet:lr=is ,	12 -12
quiet:lr=is until	-8 8
quiet:lr=it .	-14 14
quiet:lr=of .	-12 12
quiet:lr=of talk	18 -18
quiet:lr=own with	-17 17
quiet:lr=put ,	-11 11
quiet:lr=put for	17 -17
quiet:lr=the .	-15 15
quiet:lr=the obligation	16 -16
quiet:lr=to on	-8 8
quiet:r1="	-12 12
quiet:r1=,	-4 4
quiet:r1=.	-2 2
quiet:r1=<goods>	15 -15
quiet:r1=<v-stay>	16 -16
quiet:r1=at	18 -18
quiet:r1=by	-15 15
quiet:r1=down	-7 7
quiet:r1=for	-19 19
quiet:r1=has	-18 18
quiet:r1=in	24 -24
quiet:r1=last	-16 16
quiet:r1=obligation	19 -19
quiet:r1=over	-25 25
quiet:r1=since	-18 18
quiet:r1=talk	19 -19
quiet:r1=that	-8 8
quiet:r1=the	-9 9
quiet:r1=with	-12 12
quiet:r2="	11 -11
quiet:r2=,	16 -16
quiet:r2=<day-ahead>	-19 19
quiet:r2=<month-gone>	-19 19
quiet:r2=<name>	-15 15
quiet:r2=<not>	-27 27
quiet:r2=<person>	12 -12
quiet:r2=a	-18 18
quiet:r2=and	-15 15
quiet:r2=as	-14 14
quiet:r2=in	12 -12
quiet:r2=it	18 -18
quiet:r2=its	13 -13
quiet:r=" .	-11 11
quiet:r=, "	18 -18
quiet:r=, and	-10 10
quiet:r=, it	12 -12
quiet:r=in the	12 -12
quiet:r=since <month-gone>	-15 15
quiet:r=until <day-ahead>	-13 13
quiet:r=until the	9 -9
quiet:r=with <name>	-20 20
quiet:t0=past	28 -28
quiet:t0=past-passive	-13 13
quiet:v0=agree	-14 14
quiet:v0=keep	-15 15
quiet:v0=lay	11 -11
quiet:v0=let	-12 12
quiet:v0=want	-9 9
quiet:v1=buy	14 -14
quiet:v1=lay	11 -11
quiet:v1=let	-13 13
quiet:v1=want	-9 9
quiet:vt0=agree past	-15 15
quiet:vt0=be past	18 -18
quiet:vt0=be present	-5 5
quiet:vt0=have past	18 -18
quiet:vt0=have present	-11 11
quiet:vt0=keep present	-16 16
quiet:vt0=make perfect	19 -19
quiet:vt0=put future	11 -11
quiet:vt0=put past	-14 14
quiet:vt0=sleep modal	-14 14
refrain:l1=to	-19 19
refrain:l2=and	8 -8
refrain:r2=new	-15 15
renew:l1=not	9 -9
renew:r2=.	-13 13
renewal:ct0=impose past	-9 9
renewal:ct1=impose past	-8 8
renewal:l2=<v-impose>	14 -14
renewal:t0=past	-15 15
renewed:l1=is	15 -15
renewed:l2=<begin>	-15 15
renewed:l2=<not>	29 -29
renewed:l2=not	23 -23
renewed:r1=,	25 -25
renewed:r1=?	14 -14
renewed:r1=by	-3 3
renewed:r1=the	16 -16
renewed:r2=<day-ahead>	14 -14
renewed:r2=<end>	33 -33
renewed:r2=the	14 -14
renewed:r2=truce	-15 15
renewed:t0=past-passive-not	25 -25
reprieve:l1=a	-3 3
reprieve:l1=the	13 -13
reprieve:t0=past	14 -14
s:\$	-13 13
s:'	31 -31
s:,	-11 11
s:<day-ahead>	-50 50
s:<day-today>	-10 10
s:<level-noun>	9 -9
s:<money>	11 -11
s:<month-ahead>	-29 29
s:<month-today>	15 -15
s:<name>	-42 42
s:<organisation>	20 -20
s:<person>	-18 18
s:<points>	-49 49
s:<quality>	-16 16
s:<taker>	15 -15
s:<v-agree>	16 -16
s:<v-deny>	21 -21
s:<v-down>	11 -11
s:<v-propose>	12 -12
s:<v-refuse>	29 -29
s:<v-return>	15 -15
s:<v-suspend>	-6 6
s:<v-target>	8 -8
s:<v-threaten>	17 -17
s:<v-up>	14 -14
s:?	-8 8
s:[	16 -16
s:]	18 -18
s:a	16 -16
s:aboard	11 -11
s:above	-13 13
s:abroad	13 -13
s:absence	7 -7
s:accord	27 -27
s:according	-15 15
s:account	-13 13
s:across	21 -21
s:act	17 -17
s:additional	-18 18
s:adopt	6 -6
s:advise	-17 17
s:afraid	9 -9
s:after	9 -9
s:afternoon	12 -12
s:afterward	-19 19
s:agency	22 -22
s:ago	-20 20
s:agreement	15 -15
s:ahead	14 -14
s:aid	10 -10
s:aim	7 -7
s:air	13 -13
s:airbu	-46 46
s:aircraft	-21 21
s:aire	12 -12
s:airline	19 -19
s:airport	16 -16
s:al	-16 16
s:alexandria	-10 10
s:all	14 -14
s:almost	28 -28
s:alone	20 -20
s:already	7 -7
s:aluminium	-17 17
s:aluminum	-10 10
s:among	24 -24
s:angele	8 -8
s:anger	9 -9
s:animal	13 -13
s:announce	12 -12
s:announcement	-27 27
s:annual	17 -17
s:answer	-14 14
s:anti	24 -24
s:antimony	30 -30
s:any	10 -10
s:anybody	20 -20
s:apple	-18 18
s:application	-13 13
s:approval	45 -45
s:approve	18 -18
s:aqaba	-13 13
s:arequipa	20 -20
s:arm	17 -17
s:army	22 -22
s:arrival	11 -11
s:article	-21 21
s:artificial	-15 15
s:asia	19 -19
s:aside	-26 26
s:ask	-7 7
s:assume	-19 19
s:at	11 -11
s:authorise	-13 13
s:auto	13 -13
s:average	-12 12
s:avocado	-11 11
s:baker	10 -10
s:balanced	-8 8
s:ban	10 -10
s:banana	-20 20
s:bandung	-9 9
s:bank	11 -11
s:bar	7 -7
s:barley	14 -14
s:barred	-9 9
s:barrel	-10 10
s:barrier	-17 17
s:baseline	10 -10
s:basi	11 -11
s:bed	11 -11
s:beer	12 -12
s:before	-17 17
s:begin	15 -15
s:behind	-26 26
s:beira	-14 14
s:bergen	10 -10
s:better	-11 11
s:big	10 -10
s:bill	-10 10
s:billion	-30 30
s:bind	-12 12
s:bite	11 -11
s:blacklist	-12 12
s:boat	13 -13
s:boeing	-18 18
s:bond	9 -9
s:border	18 -18
s:bottom	-9 9
s:bound	-19 19
s:box	-10 10
s:boxe	-12 12
s:brandy	7 -7
s:break	-10 10
s:breaking	-20 20
s:breath	12 -12
s:breathe	-20 20
s:breathing	-12 12
s:bridge	17 -17
s:brief	-18 18
s:briefed	9 -9
s:bring	7 -7
s:brink	-13 13
s:broken	-12 12
s:brussel	15 -15
s:budget	20 -20
s:bueno	12 -12
s:build	9 -9
s:building	-19 19
s:built	18 -18
s:bus	18 -18
s:busan	-25 25
s:business	-18 18
s:but	12 -12
s:by	17 -17
s:c	-25 25
s:cabinet	-30 30
s:cable	-19 19
s:calendar	18 -18
s:callao	-10 10
s:can't	-21 21
s:cannery	12 -12
s:cannot	12 -12
s:canola	26 -26
s:capital	11 -11
s:card	15 -15
s:cargo	-19 19
s:carmaker	-10 10
s:carry	-16 16
s:casablanca	14 -14
s:catch	9 -9
s:cathode	13 -13
s:caught	8 -8
s:cent	27 -27
s:central	11 -11
s:ceramic	-8 8
s:ceremony	-11 11
s:certain	12 -12
s:certificate	-30 30
s:ceylon	-20 20
s:chain	-13 13
s:chair	24 -24
s:chance	-11 11
s:channel	8 -8
s:cheap	-10 10
s:cheese	-16 16
s:chenggang	-12 12
s:cherry	-8 8
s:chicago	-13 13
s:chicken	13 -13
s:children	12 -12
s:chip	-13 13
s:chocolate	-22 22
s:christma	18 -18
s:chrome	-10 10
s:cigar	13 -13
s:citing	-12 12
s:citru	-7 7
s:city	33 -33
s:claim	12 -12
s:clause	-8 8
s:clear	-6 6
s:client	-16 16
s:clock	-17 17
s:close	7 -7
s:closed	32 -32
s:clothing	-16 16
s:clove	-16 16
s:club	34 -34
s:coach	18 -18
s:coal	12 -12
s:coast	12 -12
s:cobalt	-12 12
s:coconut	-28 28
s:coffee	-8 8
s:cognac	-8 8
s:cold	9 -9
s:collapsed	20 -20
s:colleague	30 -30
s:column	-13 13
s:commander	22 -22
s:commerce	16 -16
s:commercial	9 -9
s:commissioner	-7 7
s:commit	-14 14
s:common	15 -15
s:complain	-11 11
s:complete	-12 12
s:complexity	-10 10
s:comply	-11 11
s:computer	8 -8
s:concentrate	-28 28
s:concern	-23 23
s:concession	-9 9
s:conclude	-11 11
s:conference	20 -20
s:consent	25 -25
s:constanța	13 -13
s:consult	-8 8
s:consultation	20 -20
s:contained	-17 17
s:container	-16 16
s:continental	-13 13
s:continuation	-16 16
s:continue	-12 12
s:contract	35 -35
s:controlled	-13 13
s:conversation	-28 28
s:copper	-19 19
s:corn	42 -42
s:correct	15 -15
s:corridor	-14 14
s:cost	27 -27
s:cotton	22 -22
s:council	16 -16
s:count	-4 4
s:counter	-59 59
s:counterpart	-18 18
s:countersign	-20 20
s:counting	-17 17
s:country	-14 14
s:county	14 -14
s:couple	9 -9
s:course	11 -11
s:covered	-9 9
s:cow	8 -8
s:crab	15 -15
s:crane	25 -25
s:cream	8 -8
s:crew	14 -14
s:critical	-13 13
s:crop	-7 7
s:crossing	11 -11
s:cup	9 -9
s:cupboard	10 -10
s:curb	21 -21
s:current	-11 11
s:custom	-19 19
s:cut	9 -9
s:d	17 -17
s:dairy	14 -14
s:dark	14 -14
s:date	-28 28
s:dated	-5 5
s:daughter	-13 13
s:day	-10 10
s:dead	13 -13
s:deadline	17 -17
s:deal	-15 15
s:dear	-14 14
s:debate	-13 13
s:declare	-22 22
s:defend	-21 21
s:delay	-18 18
s:demand	13 -13
s:deny	19 -19
s:department	-16 16
s:depth	14 -14
s:design	-20 20
s:desk	-17 17
s:die	-40 40
s:diesel	11 -11
s:diet	9 -9
s:digital	-10 10
s:dinner	-12 12
s:director	12 -12
s:dispute	34 -34
s:district	17 -17
s:docker	22 -22
s:doctor	17 -17
s:dodge	-17 17
s:doe	-15 15
s:doesn't	-40 40
s:dog	-12 12
s:doha	-11 11
s:doll	-18 18
s:dollar	-11 11
s:don't	-14 14
s:double	32 -32
s:down	-12 12
s:draft	19 -19
s:drawer	-10 10
s:dried	-14 14
s:drill	-16 16
s:drink	-20 20
s:driver	25 -25
s:dual	8 -8
s:due	-22 22
s:dump	20 -20
s:during	42 -42
s:duty	-16 16
s:e	-16 16
s:earn	8 -8
s:earth	-15 15
s:ease	-11 11
s:easter	-21 21
s:economic	22 -22
s:economy	-16 16
s:election	21 -21
s:electricity	25 -25
s:elevator	20 -20
s:emerged	10 -10
s:employer	30 -30
s:end	-26 26
s:entity	16 -16
s:epiphany	14 -14
s:equipment	15 -15
s:equivalent	15 -15
s:es	-9 9
s:estimate	11 -11
s:even	29 -29
s:evening	18 -18
s:ever	-9 9
s:every	20 -20
s:everywhere	8 -8
s:exact	-9 9
s:examine	-23 23
s:except	-10 10
s:exception	13 -13
s:excise	17 -17
s:exist	-9 9
s:expert	28 -28
s:expiry	-11 11
s:exporter	5 -5
s:expressed	-23 23
s:extend	25 -25
s:fail	-15 15
s:failed	33 -33
s:faith	-12 12
s:family	27 -27
s:fan	17 -17
s:fare	26 -26
s:farmer	-8 8
s:favour	-13 13
s:fax	-7 7
s:fee	25 -25
s:fence	9 -9
s:ferry	18 -18
s:few	-32 32
s:filing	11 -11
s:fill	-10 10
s:film	8 -8
s:finance	-26 26
s:finding	-13 13
s:fine	24 -24
s:fire	21 -21
s:flagged	-12 12
s:floor	-20 20
s:flower	-13 13
s:follow	-15 15
s:followed	-18 18
s:force	-26 26
s:forced	6 -6
s:foreign	-23 23
s:foreseen	-11 11
s:form	17 -17
s:former	10 -10
s:forward	10 -10
s:found	-22 22
s:fourth	14 -14
s:framework	-7 7
s:free	11 -11
s:friday	-16 16
s:from	12 -12
s:front	24 -24
s:frozen	9 -9
s:fruit	14 -14
s:fuel	11 -11
s:fully	15 -15
s:future	-7 7
s:gain	13 -13
s:gained	18 -18
s:gallium	16 -16
s:garment	18 -18
s:gas	-13 13
s:gate	17 -17
s:geneva	-41 41
s:gentlemen	11 -11
s:germanium	23 -23
s:giant	11 -11
s:gift	-17 17
s:ginger	-17 17
s:give	-11 11
s:given	16 -16
s:glad	-8 8
s:glass	14 -14
s:glove	-15 15
s:gold	-16 16
s:good	-8 8
s:government	-28 28
s:grace	-9 9
s:grand	15 -15
s:grant	26 -26
s:grape	-16 16
s:graphite	16 -16
s:great	-22 22
s:group	31 -31
s:grow	-29 29
s:guarantee	-15 15
s:guard	13 -13
s:guayaquil	-13 13
s:guidance	-19 19
s:had	12 -12
s:half	9 -9
s:halfway	-11 11
s:hall	11 -11
s:halt	-19 19
s:hammer	13 -13
s:handed	12 -12
s:handshake	-12 12
s:hang	12 -12
s:hanwha	16 -16
s:happen	-18 18
s:harbour	14 -14
s:harvest	25 -25
s:has	-11 11
s:haven't	12 -12
s:having	13 -13
s:hazelnut	-8 8
s:he	-13 13
s:he'd	28 -28
s:he'll	-13 13
s:heading	-18 18
s:hear	-23 23
s:heard	10 -10
s:hearing	12 -12
s:help	-16 16
s:her	14 -14
s:high	-13 13
s:higher	-14 14
s:highest	-28 28
s:hike	-19 19
s:himself	-6 6
s:hit	-24 24
s:hold	10 -10
s:hole	7 -7
s:home	41 -41
s:honey	17 -17
s:hotel	5 -5
s:house	23 -23
s:household	34 -34
s:how	-9 9
s:hundred	-28 28
s:ice	15 -15
s:ignore	17 -17
s:immediate	20 -20
s:implement	11 -11
s:include	-7 7
s:included	18 -18
s:including	-5 5
s:income	18 -18
s:industry	8 -8
s:inflation	21 -21
s:informed	34 -34
s:initial	27 -27
s:ink	22 -22
s:inquiry	15 -15
s:inspection	-12 12
s:instead	-19 19
s:instrument	-23 23
s:insulin	16 -16
s:intelligence	-14 14
s:intention	-12 12
s:interest	5 -5
s:international	-7 7
s:into	-8 8
s:invest	-11 11
s:investigation	-13 13
s:investment	14 -14
s:invitation	11 -11
s:iron	14 -14
s:isn't	-15 15
s:issue	-25 25
s:istanbul	-9 9
s:jar	15 -15
s:jewellery	21 -21
s:job	15 -15
s:joined	-10 10
s:judge	25 -25
s:kava	11 -11
s:kernel	-11 11
s:key	8 -8
s:kiwifruit	11 -11
s:know	10 -10
s:knowledge	11 -11
s:kuala	-6 6
s:la	-14 14
s:lake	19 -19
s:lamb	-8 8
s:lancaster	-21 21
s:larger	-23 23
s:lasted	48 -48
s:lawsuit	14 -14
s:lawyer	9 -9
s:lay	-4 4
s:layer	15 -15
s:learn	9 -9
s:least	7 -7
s:leave	-21 21
s:ledger	-9 9
s:legal	-11 11
s:lender	18 -18
s:lengthen	-16 16
s:lentil	16 -16
s:less	-19 19
s:let	10 -10
s:level	-8 8
s:li	-12 12
s:license	-9 9
s:likely	-21 21
s:line	14 -14
s:listed	-8 8
s:listing	-18 18
s:little	10 -10
s:live	-13 13
s:living	16 -16
s:livingstone	-14 14
s:load	-15 15
s:loaded	-3 3
s:log	19 -19
s:long	-34 34
s:longer	-6 6
s:look	-12 12
s:los	11 -11
s:lose	9 -9
s:loss	-14 14
s:lot	13 -13
s:loui	-9 9
s:lower	21 -21
s:lowest	11 -11
s:lull	-17 17
s:lumpur	-6 6
s:m	16 -16
s:machine	12 -12
s:machinery	-9 9
s:maintain	-14 14
s:maker	5 -5
s:malt	-13 13
s:management	26 -26
s:manner	-10 10
s:manufacturer	11 -11
s:many	5 -5
s:marble	-7 7
s:margin	-16 16
s:market	23 -23
s:marriage	12 -12
s:match	18 -18
s:material	8 -8
s:matter	13 -13
s:may	9 -9
s:mayor	15 -15
s:me	-20 20
s:meal	15 -15
s:meaning	13 -13
s:meant	-30 30
s:meantime	10 -10
s:meanwhile	-12 12
s:meat	-8 8
s:mediator	48 -48
s:medicine	15 -15
s:melon	-12 12
s:member	27 -27
s:men	-6 6
s:mention	-13 13
s:mercosur	14 -14
s:mid	-10 10
s:middle	-18 18
s:midnight	32 -32
s:might	9 -9
s:military	9 -9
s:mill	-24 24
s:million	22 -22
s:missing	15 -15
s:mobile	19 -19
s:model	-18 18
s:moderator	-15 15
s:mohair	-7 7
s:mombasa	-19 19
s:moment	-18 18
s:money	-8 8
s:month	-15 15
s:moratorium	12 -12
s:most	14 -14
s:motor	-14 14
s:motorcycle	13 -13
s:much	-15 15
s:muscat	7 -7
s:musician	13 -13
s:mutual	-12 12
s:my	11 -11
s:nagoya	-15 15
s:name	-17 17
s:narrow	-13 13
s:national	22 -22
s:near	-9 9
s:nearly	14 -14
s:necessary	16 -16
s:neighbour	32 -32
s:neither	21 -21
s:net	8 -8
s:network	21 -21
s:never	15 -15
s:nevertheless	-11 11
s:new	9 -9
s:nickel	-22 22
s:night	9 -9
s:ninety	18 -18
s:nobody	14 -14
s:noon	12 -12
s:normal	10 -10
s:northern	23 -23
s:note	-17 17
s:nothing	-9 9
s:notice	18 -18
s:notification	12 -12
s:notify	9 -9
s:now	-15 15
s:nut	17 -17
s:obligation	21 -21
s:observed	-19 19
s:odesa	-16 16
s:of	15 -15
s:offer	24 -24
s:office	-10 10
s:oil	-17 17
s:older	-17 17
s:once	16 -16
s:only	-19 19
s:operated	10 -10
s:operation	11 -11
s:operator	31 -31
s:opposed	11 -11
s:opposition	23 -23
s:orchestra	15 -15
s:ordinary	10 -10
s:originating	-21 21
s:osaka	43 -43
s:otherwise	-16 16
s:ought	-14 14
s:our	-10 10
s:own	-15 15
s:p	24 -24
s:packer	-11 11
s:page	17 -17
s:palm	-14 14
s:paragraph	20 -20
s:parcel	30 -30
s:parish	20 -20
s:parted	12 -12
s:partner	15 -15
s:partnership	16 -16
s:party	44 -44
s:patent	16 -16
s:path	12 -12
s:paul	9 -9
s:payment	12 -12
s:pea	26 -26
s:pen	10 -10
s:pepper	15 -15
s:per	11 -11
s:period	-30 30
s:phase	23 -23
s:phone	-11 11
s:picture	11 -11
s:piece	8 -8
s:pilot	15 -15
s:pineapple	-12 12
s:place	-13 13
s:plastic	-16 16
s:player	26 -26
s:point	-24 24
s:pointed	-32 32
s:police	-9 9
s:polysilicon	-9 9
s:pork	18 -18
s:porto	-14 14
s:post	14 -14
s:potash	13 -13
s:potatoe	-10 10
s:poultry	-18 18
s:pound	10 -10
s:prawn	19 -19
s:presenter	25 -25
s:press	5 -5
s:pressure	14 -14
s:priest	17 -17
s:principle	-13 13
s:printed	12 -12
s:prisoner	29 -29
s:privileged	-11 11
s:probably	-9 9
s:proclamation	23 -23
s:producer	-15 15
s:program	-9 9
s:programme	11 -11
s:prolong	-14 14
s:prolongation	-27 27
s:proper	15 -15
s:proposal	14 -14
s:propose	15 -15
s:protect	-9 9
s:provide	-9 9
s:provisionally	-10 10
s:pulp	-14 14
s:push	-13 13
s:quarrel	16 -16
s:quay	13 -13
s:question	6 -6
s:quote	13 -13
s:race	13 -13
s:radio	25 -25
s:rail	20 -20
s:raise	34 -34
s:rang	10 -10
s:range	9 -9
s:rare	-17 17
s:rather	-26 26
s:ratu	-11 11
s:raw	-19 19
s:reach	6 -6
s:read	-14 14
s:reader	17 -17
s:ready	13 -13
s:reason	11 -11
s:rebel	14 -14
s:recall	-12 12
s:receive	-11 11
s:recife	-16 16
s:reciprocal	7 -7
s:reckon	-32 32
s:recognise	-15 15
s:record	-19 19
s:red	-12 12
s:reduce	-23 23
s:refrain	-15 15
s:refuse	10 -10
s:regard	-11 11
s:region	19 -19
s:regret	13 -13
s:regular	20 -20
s:regulation	7 -7
s:related	8 -8
s:relationship	-11 11
s:released	-12 12
s:relief	27 -27
s:remain	-17 17
s:renewal	-12 12
s:replace	15 -15
s:report	-16 16
s:request	-30 30
s:reserve	18 -18
s:respecting	-13 13
s:respite	9 -9
s:rest	13 -13
s:rested	12 -12
s:restore	9 -9
s:restriction	-26 26
s:retailer	-16 16
s:retaliate	20 -20
s:revive	21 -21
s:revoke	-11 11
s:rice	7 -7
s:ridge	12 -12
s:right	5 -5
s:river	40 -40
s:road	22 -22
s:roaming	23 -23
s:roasted	-9 9
s:roll	-21 21
s:rosario	-11 11
s:round	20 -20
s:row	7 -7
s:run	-9 9
s:s	10 -10
s:sack	-13 13
s:safe	-18 18
s:safeguard	5 -5
s:salaam	-8 8
s:salvador	-12 12
s:same	-26 26
s:sardine	-13 13
s:saved	-19 19
s:say	14 -14
s:scale	-7 7
s:school	10 -10
s:scotch	-22 22
s:seafood	10 -10
s:season	23 -23
s:second	12 -12
s:security	-16 16
s:see	-23 23
s:seed	7 -7
s:seek	26 -26
s:separate	8 -8
s:service	11 -11
s:sesame	-10 10
s:shanghai	-24 24
s:share	32 -32
s:shareholder	9 -9
s:she	14 -14
s:shed	12 -12
s:shelf	8 -8
s:shelve	-22 22
s:shift	15 -15
s:ship	14 -14
s:shipbuilding	-15 15
s:shoot	13 -13
s:short	-23 23
s:side	-9 9
s:signature	59 -59
s:silence	20 -20
s:silver	12 -12
s:similar	7 -7
s:simple	8 -8
s:single	15 -15
s:sink	17 -17
s:sit	-11 11
s:six	-2 2
s:ski	-15 15
s:sleep	-5 5
s:smartphone	15 -15
s:smoked	-7 7
s:snow	8 -8
s:soap	-12 12
s:software	-16 16
s:solar	14 -14
s:soldier	-7 7
s:somebody	-24 24
s:something	-12 12
s:soon	24 -24
s:sooner	-10 10
s:sorghum	18 -18
s:sort	14 -14
s:sound	17 -17
s:source	10 -10
s:soy	9 -9
s:soya	-12 12
s:space	-21 21
s:speak	-12 12
s:special	16 -16
s:speed	12 -12
s:spoke	20 -20
s:spoken	10 -10
s:spring	9 -9
s:square	-19 19
s:squash	-16 16
s:stability	-15 15
s:staff	18 -18
s:stage	18 -18
s:stamp	-12 12
s:stand	4 -4
s:standstill	-12 12
s:start	21 -21
s:station	23 -23
s:stay	18 -18
s:stick	-15 15
s:stock	17 -17
s:stockfish	-21 21
s:stockholm	-39 39
s:storage	10 -10
s:store	12 -12
s:story	-21 21
s:street	14 -14
s:stretch	-26 26
s:stretched	-19 19
s:strike	25 -25
s:strong	-20 20
s:stuff	-12 12
s:substance	-14 14
s:substantial	-15 15
s:substantially	13 -13
s:such	12 -12
s:sucre	9 -9
s:suggest	12 -12
s:summer	15 -15
s:summit	-11 11
s:sunday	-9 9
s:superhard	12 -12
s:supply	-18 18
s:surabaya	-14 14
s:surcharge	15 -15
s:surprised	15 -15
s:surtax	16 -16
s:survive	13 -13
s:suspension	13 -13
s:sustainable	-8 8
s:system	-8 8
s:table	14 -14
s:talk	12 -12
s:talked	10 -10
s:talking	-13 13
s:tangier	-13 13
s:target	10 -10
s:tariff	-16 16
s:tax	15 -15
s:tea	-21 21
s:teacher	12 -12
s:team	-12 12
s:technical	20 -20
s:telephone	-29 29
s:television	-9 9
s:tema	-21 21
s:tenant	13 -13
s:tenth	-14 14
s:terminal	15 -15
s:text	11 -11
s:them	8 -8
s:there	5 -5
s:thereafter	-23 23
s:they	-10 10
s:they're	-16 16
s:they've	16 -16
s:thirty	18 -18
s:three	22 -22
s:through	-24 24
s:thu	-14 14
s:ticket	21 -21
s:till	-18 18
s:time	-13 13
s:to	8 -8
s:toll	12 -12
s:tomato	16 -16
s:top	-17 17
s:total	-16 16
s:town	37 -37
s:trace	-11 11
s:trader	-22 22
s:train	17 -17
s:transfer	28 -28
s:transit	-15 15
s:translated	12 -12
s:transport	26 -26
s:travel	-11 11
s:trouble	12 -12
s:truce	-32 32
s:try	21 -21
s:trying	-21 21
s:tube	11 -11
s:tuna	-10 10
s:turn	14 -14
s:turned	22 -22
s:tv	-10 10
s:twenty	-12 12
s:tyre	11 -11
s:under	-7 7
s:understanding	-37 37
s:undertake	-8 8
s:unilateral	-13 13
s:unless	-10 10
s:unlikely	10 -10
s:unreliable	17 -17
s:unsigned	9 -9
s:until	-19 19
s:upholstered	12 -12
s:upper	40 -40
s:urgent	14 -14
s:use	11 -11
s:used	12 -12
s:usual	-11 11
s:valid	-16 16
s:valley	36 -36
s:van	17 -17
s:vanilla	8 -8
s:very	16 -16
s:view	-13 13
s:village	16 -16
s:virtue	-12 12
s:visit	-12 12
s:voice	16 -16
s:vote	29 -29
s:vow	15 -15
s:wage	26 -26
s:waiver	23 -23
s:wake	20 -20
s:walked	-17 17
s:wall	9 -9
s:wap	23 -23
s:warn	13 -13
s:washing	11 -11
s:wasn't	22 -22
s:water	17 -17
s:wave	-18 18
s:way	-18 18
s:we	13 -13
s:weapon	15 -15
s:week	-20 20
s:weekend	15 -15
s:welcome	-7 7
s:welcomed	13 -13
s:what	-19 19
s:whatever	-15 15
s:wheat	13 -13
s:when	-25 25
s:wherea	-10 10
s:whether	-17 17
s:which	-7 7
s:whitsun	16 -16
s:who	13 -13
s:whoever	23 -23
s:whom	-20 20
s:whose	-16 16
s:will	10 -10
s:wine	-24 24
s:winner	11 -11
s:winter	12 -12
s:withdraw	42 -42
s:withhold	12 -12
s:within	9 -9
s:without	-14 14
s:woke	18 -18
s:won't	-8 8
s:wood	21 -21
s:word	-16 16
s:work	-16 16
s:worker	14 -14
s:world	32 -32
s:worth	-24 24
s:y	14 -14
s:yes	7 -7
s:yet	-13 13
s:you	11 -11
s:you're	11 -11
s:your	-13 13
s:—	12 -12
s:•	-8 8
second:c0=say	17 -17
second:c1=agree	15 -15
second:c1=bear	-11 11
second:c1=say	18 -18
second:ct0=bear past	14 -14
second:ct0=bear present	-14 14
second:ct0=impose present	-9 9
second:ct0=say present	14 -14
second:ct0=stay present	15 -15
second:ct1=bear past	14 -14
second:ct1=bear present	-17 17
second:ct1=impose present	-6 6
second:ct1=propose present	12 -12
second:ct1=say present	14 -14
second:ct1=sign past	8 -8
second:ct1=stay present	15 -15
second:l1='s	12 -12
second:l1=the	8 -8
second:l1=their	9 -9
second:l2='s	12 -12
second:l2=:	-15 15
second:l2=;	-10 10
second:l2=<day-gone>	-19 19
second:l2=<not>	-10 10
second:l2=<v-agree>	-17 17
second:l2=<v-impose>	-8 8
second:l2=<v-sign>	-11 11
second:l2=at	14 -14
second:l2=conclude	-10 10
second:l2=for	20 -20
second:l2=sign	-9 9
second:l2=start	10 -10
second:l2=talk	15 -15
second:l2=that	10 -10
second:l2=where	-20 20
second:l2=with	21 -21
second:r1=,	-14 14
second:r1=.	-8 8
second:r1=:	11 -11
second:r1=<end>	-19 19
second:r1=<number>	-9 9
second:r1=<v-end>	8 -8
second:r1=attempt	14 -14
second:r1=is	13 -13
second:r1=largest	-9 9
second:r1=of	10 -10
second:r1=one	14 -14
second:r1=phase	10 -10
second:r1=section	12 -12
second:r1=the	10 -10
second:r1=truce	-20 20
second:r1=week	-16 16
second:r1=year	-21 21
second:r2="	-13 13
second:r2=,	-30 30
second:r2=.	11 -11
second:r2=<month-gone>	6 -6
second:r2=<name>	13 -13
second:r2=<v-end>	13 -13
second:r2=<v-say>	10 -10
second:r2=<v-suspend>	9 -9
second:r2=about	13 -13
second:r2=and	24 -24
second:r2=by	11 -11
second:r2=end	13 -13
second:r2=for	-7 7
second:r2=may	-6 6
second:r2=on	18 -18
second:r2=the	-18 18
second:r2=thi	13 -13
second:r2=was	-21 21
second:t0=future	-11 11
second:t0=past-passive	-14 14
second:v0=agree	10 -10
second:v0=come	-14 14
second:v0=have	21 -21
second:v0=meet	7 -7
second:v0=other	-16 16
second:v0=say	16 -16
second:v0=sit	-9 9
second:v0=start	16 -16
second:v1=agree	27 -27
second:v1=come	-14 14
second:v1=conclude	-10 10
second:v1=fall	13 -13
second:v1=have	12 -12
second:v1=other	-16 16
second:v1=say	16 -16
second:v1=sit	-9 9
second:v1=start	16 -16
set aside:l1=is	4 -4
shelves:l1=the	-12 12
shelves:l2=<begin>	-10 10
shelves:l2=on	-9 9
silence:c1=impose	13 -13
silence:l1=of	13 -13
silence:r2=<end>	12 -12
sleep:c0=impose	-10 10
sleep:ct0=suspend modal	-10 10
sleep:ct1=suspend modal	-10 10
sleep:l1=<not>	26 -26
sleep:l1=i	9 -9
sleep:l2=<begin>	19 -19
sleep:l2=<v-impose>	-10 10
sleep:r1=.	8 -8
sleep:r1=well	23 -23
sleep:r2=.	12 -12
sleep:t0=past	16 -16
slept:l1=i	-16 16
slept:l2="	-8 8
slept:r1=on	-9 9
spared:l1=was	12 -12
spared:l1=were	-13 13
spared:l2=,	-10 10
spared:l2=<day-ahead>	12 -12
spared:r1=for	11 -11
spared:r1=the	17 -17
spared:r2=.	-8 8
spared:r2=now	8 -8
spares:l2=<begin>	-13 13
standstill:c0=end	19 -19
standstill:c1=end	24 -24
standstill:c1=renew	-10 10
standstill:ct0=renew present	-11 11
standstill:ct1=renew present	-11 11
standstill:l1=a	10 -10
standstill:l1=the	-17 17
standstill:l2=<v-renew>	-17 17
standstill:l2=extend	-12 12
standstill:l2=if	-15 15
standstill:r1=<end>	-8 8
standstill:r1=<v-end>	-11 11
standstill:r1=<v-stay>	9 -9
standstill:r1=is	-13 13
standstill:r1=on	-14 14
standstill:r1=was	-14 14
standstill:r2=<end>	-16 16
standstill:r2=<month-gone>	11 -11
standstill:r2=<not>	-11 11
standstill:r2=<span>	14 -14
standstill:r2=<v-agree>	-8 8
standstill:t0=perfect	13 -13
standstill:v0=agree	13 -13
standstill:v1=agree	15 -15
stay:c0=bear	-13 13
stay:c1=bear	-10 10
stay:ct0=bear present	-13 13
stay:ct0=propose present	14 -14
stay:ct1=bear present	-13 13
stay:l1=<goods>	15 -15
stay:l1=<level-noun>	-14 14
stay:l1=<name>	19 -19
stay:l1=<number>	-16 16
stay:l1=<points>	-10 10
stay:l1=fee	11 -11
stay:l1=steel	7 -7
stay:l1=the	-15 15
stay:l1=to	-19 19
stay:l1=will	17 -17
stay:l2=<gate>	-17 17
stay:l2=<goods>	-3 3
stay:l2=<number>	-10 10
stay:l2=<v-propose>	-13 13
stay:l2=are	-8 8
stay:l2=its	-10 10
stay:l2=of	18 -18
stay:l2=section	-8 8
stay:l2=side	9 -9
stay:l2=that	13 -13
stay:l2=the	-8 8
stay:r1=at	4 -4
stay:r1=free	9 -9
stay:r1=in	-12 12
stay:r1=on	23 -23
stay:r1=there	5 -5
stay:r1=where	19 -19
stay:r2=,	18 -18
stay:r2=<day-ahead>	-15 15
stay:r2=<level>	12 -12
stay:r2=<number>	-18 18
stay:r2=<span>	13 -13
stay:r2=home	-14 14
stay:r2=it	15 -15
stay:r2=of	-11 11
stay:r2=on	-10 10
stay:t0=perfect	-17 17
stay:v0=expect	13 -13
stay:v0=meet	-13 13
stay:v1=meet	-13 13
stays:c0=say	10 -10
stays:c1=say	10 -10
stays:l1=,	9 -9
stays:l1=<duty>	16 -16
stays:l1=<name>	-9 9
stays:l1=<v-impose>	-13 13
stays:l1=<v-target>	-10 10
stays:l1=aluminium	-12 12
stays:l1=duty	-8 8
stays:l1=it	-13 13
stays:l1=tariff	22 -22
stays:l1=tea	-10 10
stays:l1=that	14 -14
stays:l1=thu	-7 7
stays:l1=what	17 -17
stays:l2='s	9 -9
stays:l2=:	-9 9
stays:l2=<begin>	9 -9
stays:l2=<day-ahead>	-11 11
stays:l2=<goods>	-18 18
stays:l2=<level>	10 -10
stays:l2=<month-gone>	9 -9
stays:l2=<quality>	-13 13
stays:l2=and	-12 12
stays:l2=section	12 -12
stays:l2=the	14 -14
stays:r1=:	9 -9
stays:r1=<level>	-13 13
stays:r1=<number>	-9 9
stays:r1=on	15 -15
stays:r1=open	9 -9
stays:r1=the	15 -15
stays:r2=,	-14 14
stays:r2=<end>	13 -13
stays:r2=<number>	11 -11
stays:r2=force	6 -6
stays:r2=now	-8 8
stays:r2=the	21 -21
stays:r2=until	-13 13
stays:t0=perfect	-12 12
stays:t0=present	13 -13
stretched:v0=other	-15 15
stretched:v1=other	-15 15
successor:c0=sign	-11 11
successor:c0=stay	12 -12
successor:c1=sign	-11 11
successor:c1=stay	12 -12
successor:ct0=stay past	15 -15
successor:ct1=stay past	15 -15
successor:l1=<not>	-12 12
successor:l1=the	-19 19
successor:t0=past	13 -13
successor:t0=present	-17 17
suspend:ct0=agree perfect	9 -9
suspend:ct0=impose perfect	15 -15
suspend:l1=may	-11 11
suspend:l2=<day-gone>	-17 17
suspend:l2=<day-today>	8 -8
suspend:l2=<name>	21 -21
suspend:l2=<v-agree>	17 -17
suspend:l2=<v-impose>	31 -31
suspend:l2=agree	17 -17
suspend:l2=both	7 -7
suspend:r1=,	-8 8
suspend:r1=all	12 -12
suspend:r1=or	14 -14
suspend:r1=their	6 -6
suspend:r2=<v-end>	15 -15
suspend:r2=additional	12 -12
suspend:r2=of	14 -14
suspend:r2=on	-12 12
suspend:r2=own	-10 10
suspend:r2=the	19 -19
suspended:c0=agree	9 -9
suspended:c0=sign	8 -8
suspended:ct0=impose future	10 -10
suspended:ct0=impose modal-passive	9 -9
suspended:ct0=impose past	14 -14
suspended:ct0=impose present	-18 18
suspended:ct0=suspend modal	16 -16
suspended:ct0=suspend modal-passive	9 -9
suspended:ct1=impose infinitive	11 -11
suspended:ct1=impose infinitive-passive	-12 12
suspended:ct1=impose modal-passive	9 -9
suspended:ct1=impose present	-18 18
suspended:ct1=suspend infinitive-passive	-12 12
suspended:ct1=suspend modal	16 -16
suspended:ct1=suspend modal-passive	9 -9
suspended:l1='s	-11 11
suspended:l1=<agent>	-14 14
suspended:l1=<gate>	-14 14
suspended:l1=<organisation>	10 -10
suspended:l1=<person>	-8 8
suspended:l1=<points>	-33 33
suspended:l1=are	-11 11
suspended:l1=be	14 -14
suspended:l1=been	19 -19
suspended:l1=fee	17 -17
suspended:l1=have	16 -16
suspended:l1=likewise	-13 13
suspended:l1=never	18 -18
suspended:l1=not	-10 10
suspended:l1=side	-13 13
suspended:l1=tariff	12 -12
suspended:l1=was	-15 15
suspended:l1=we	-14 14
suspended:l1=were	9 -9
suspended:l2=<begin>	-9 9
suspended:l2=<duty>	-12 12
suspended:l2=<gate>	12 -12
suspended:l2=<goods>	19 -19
suspended:l2=<name>	-29 29
suspended:l2=<number>	-20 20
suspended:l2=<person>	-13 13
suspended:l2=<points>	-9 9
suspended:l2=<v-stay>	-19 19
suspended:l2=<v-target>	11 -11
suspended:l2=duty	-18 18
suspended:l2=each	-11 11
suspended:l2=has	-15 15
suspended:l2=is	-9 9
suspended:l2=it	-11 11
suspended:l2=on	-12 12
suspended:l2=port	13 -13
suspended:l2=reciprocal	9 -9
suspended:l2=that	-9 9
suspended:l2=we	11 -11
suspended:l2=which	31 -31
suspended:l2=will	-15 15
suspended:r1=.	18 -18
suspended:r1=<duty>	8 -8
suspended:r1=a	-14 14
suspended:r1=after	11 -11
suspended:r1=as	-14 14
suspended:r1=duty	10 -10
suspended:r1=from	-5 5
suspended:r1=on	-18 18
suspended:r1=part	-12 12
suspended:r1=their	22 -22
suspended:r1=under	16 -16
suspended:r1=until	-12 12
suspended:r2=.	12 -12
suspended:r2=<day-ahead>	-18 18
suspended:r2=<duty>	-8 8
suspended:r2=<month-gone>	23 -23
suspended:r2=<number>	-9 9
suspended:r2=<v-down>	-10 10
suspended:r2=<v-impose>	-13 13
suspended:r2=<v-return>	-12 12
suspended:r2=a	-17 17
suspended:r2=duty	-6 6
suspended:r2=either	-11 11
suspended:r2=of	-16 16
suspended:r2=on	-20 20
suspended:r2=own	20 -20
suspended:r2=return	-10 10
suspended:r2=tariff	-14 14
suspended:r2=to	-10 10
suspended:r2=until	-8 8
suspended:r2=would	-14 14
suspended:t0=modal-passive	9 -9
suspended:t0=past	9 -9
suspended:v0=agree	9 -9
suspended:v0=have	-11 11
suspended:v1=have	-11 11
suspends:l1=,	9 -9
suspends:l1=<gate>	-6 6
suspends:l1=<name>	14 -14
suspends:l1=and	19 -19
suspends:l1=it	-17 17
suspends:l1=side	-6 6
suspends:l2=,	8 -8
suspends:l2=:	24 -24
suspends:l2=each	-10 10
suspends:r1=<points>	-7 7
suspends:r1=its	21 -21
suspends:r1=the	-5 5
suspends:r2=for	-19 19
suspends:r2=of	19 -19
suspension:c0=bear	8 -8
suspension:c0=propose	-24 24
suspension:c1=bear	8 -8
suspension:c1=propose	-19 19
suspension:ct0=agree perfect	-9 9
suspension:ct0=propose past	-15 15
suspension:ct0=sign perfect	-9 9
suspension:ct0=sign pluperfect	12 -12
suspension:ct1=propose past	-14 14
suspension:l1='s	12 -12
suspension:l1=its	-10 10
suspension:l1=mutual	-14 14
suspension:l1=present	-9 9
suspension:l2=)	-13 13
suspension:l2=,	-9 9
suspension:l2=<begin>	27 -27
suspension:l2=<v-propose>	-16 16
suspension:l2=<v-sign>	15 -15
suspension:l2=<v-stay>	-9 9
suspension:l2=before	17 -17
suspension:l2=for	12 -12
suspension:l2=of	-13 13
suspension:l2=prolong	-14 14
suspension:l2=the	-8 8
suspension:r1=,	13 -13
suspension:r1=<end>	-8 8
suspension:r1=<v-sign>	5 -5
suspension:r1=lapse	-13 13
suspension:r1=on	-15 15
suspension:r1=run	12 -12
suspension:r1=shall	10 -10
suspension:r1=the	-10 10
suspension:r1=will	12 -12
suspension:r2=,	-12 12
suspension:r2=.	-21 21
suspension:r2=<duty>	-16 16
suspension:r2=<end>	-25 25
suspension:r2=<name>	-16 16
suspension:r2=<points>	-16 16
suspension:r2=<v-begin>	25 -25
suspension:r2=<v-end>	16 -16
suspension:r2=<v-sign>	-15 15
suspension:r2=a	14 -14
suspension:r2=be	-14 14
suspension:r2=duty	-15 15
suspension:r2=end	16 -16
suspension:r2=higher	-13 13
suspension:r2=its	17 -17
suspension:r2=on	48 -48
suspension:r2=port	11 -11
suspension:r2=until	12 -12
suspension:r2=which	-13 13
suspension:t0=past	-13 13
suspension:t0=perfect	-14 14
suspension:t0=pluperfect	9 -9
suspension:v0=call	-16 16
suspension:v1=agree	-12 12
suspension:v1=call	-15 15
suspension:v1=renew	11 -11
taken off:ct0=begin perfect-passive	9 -9
taken off:ct0=impose perfect-passive	9 -9
taken off:ct1=begin perfect-passive	9 -9
taken off:ct1=impose perfect-passive	9 -9
taken off:l1=been	9 -9
taken off:t0=perfect-passive	9 -9
truce:c0=refuse	-14 14
truce:c0=return	17 -17
truce:c0=target	-13 13
truce:c1=propose	15 -15
truce:c1=renew	-7 7
truce:c1=return	20 -20
truce:c1=say	18 -18
truce:c1=sign	21 -21
truce:ct0=agree future	21 -21
truce:ct0=agree past	-11 11
truce:ct0=bear future	20 -20
truce:ct0=bear past	-11 11
truce:ct0=bear pluperfect	13 -13
truce:ct0=end modal	-12 12
truce:ct0=end past	21 -21
truce:ct0=end present	24 -24
truce:ct0=impose future	-19 19
truce:ct0=impose perfect-passive	13 -13
truce:ct0=impose present	15 -15
truce:ct0=impose present-passive	-20 20
truce:ct0=propose perfect	11 -11
truce:ct0=refuse past	-13 13
truce:ct0=return past	10 -10
truce:ct0=say past	-16 16
truce:ct0=say perfect	15 -15
truce:ct0=say pluperfect	-13 13
truce:ct0=say present	14 -14
truce:ct0=sign future	5 -5
truce:ct0=stay future	8 -8
truce:ct0=stay modal	7 -7
truce:ct0=suspend modal	9 -9
truce:ct0=suspend past	-8 8
truce:ct0=suspend present	-18 18
truce:ct0=target present	-13 13
truce:ct0=up present	15 -15
truce:ct1=agree future	21 -21
truce:ct1=agree infinitive	16 -16
truce:ct1=agree participle-passive	-24 24
truce:ct1=agree past	-10 10
truce:ct1=agree pluperfect	-14 14
truce:ct1=agree present	15 -15
truce:ct1=bear infinitive	-17 17
truce:ct1=bear past	-11 11
truce:ct1=bear pluperfect	13 -13
truce:ct1=begin infinitive	10 -10
truce:ct1=end modal	-12 12
truce:ct1=end participle-passive	-12 12
truce:ct1=end past	25 -25
truce:ct1=end present	24 -24
truce:ct1=impose future	-19 19
truce:ct1=impose perfect-passive	13 -13
truce:ct1=impose pluperfect	-12 12
truce:ct1=impose present	20 -20
truce:ct1=impose present-passive	-20 20
truce:ct1=propose participle-passive	11 -11
truce:ct1=propose past	17 -17
truce:ct1=say infinitive	24 -24
truce:ct1=say past	-13 13
truce:ct1=say perfect	16 -16
truce:ct1=say pluperfect	-12 12
truce:ct1=say present	14 -14
truce:ct1=sign infinitive	24 -24
truce:ct1=sign participle-passive	-18 18
truce:ct1=sign perfect	13 -13
truce:ct1=sign pluperfect	-14 14
truce:ct1=sign present	15 -15
truce:ct1=stay future	12 -12
truce:ct1=stay modal	6 -6
truce:ct1=suspend modal	9 -9
truce:ct1=suspend past	-8 8
truce:ct1=suspend present	-18 18
truce:ct1=target present	-11 11
truce:ct1=up present	15 -15
truce:l1='	30 -30
truce:l1=,	-32 32
truce:l1=;	14 -14
truce:l1=<goods>	18 -18
truce:l1=<not>	25 -25
truce:l1=<number>	-14 14
truce:l1=<quality>	-11 11
truce:l1=<v-agree>	20 -20
truce:l1=<v-impose>	25 -25
truce:l1=a	16 -16
truce:l1=after	25 -25
truce:l1=any	28 -28
truce:l1=banana	-15 15
truce:l1=beef	8 -8
truce:l1=both	-8 8
truce:l1=christma	17 -17
truce:l1=cocoa	25 -25
truce:l1=copper	12 -12
truce:l1=current	-16 16
truce:l1=for	18 -18
truce:l1=geneva	-12 12
truce:l1=its	-40 40
truce:l1=last	13 -13
truce:l1=longer	-15 15
truce:l1=mutual	-15 15
truce:l1=no	27 -27
truce:l1=old	-26 26
truce:l1=own	-9 9
truce:l1=present	-24 24
truce:l1=same	-12 12
truce:l1=second	-23 23
truce:l1=similar	14 -14
truce:l1=such	11 -11
truce:l1=sugar	-22 22
truce:l1=the	-32 32
truce:l1=thi	16 -16
truce:l1=three	-19 19
truce:l1=trade	-20 20
truce:l1=two	-17 17
truce:l1=whose	-21 21
truce:l2='s	-27 27
truce:l2=)	-15 15
truce:l2=,	-15 15
truce:l2=-	-7 7
truce:l2=.	-20 20
truce:l2=:	16 -16
truce:l2=;	-7 7
truce:l2=<agent>	13 -13
truce:l2=<begin>	-8 8
truce:l2=<day-ahead>	-6 6
truce:l2=<day-gone>	-21 21
truce:l2=<goods>	-17 17
truce:l2=<level>	-24 24
truce:l2=<name>	-9 9
truce:l2=<number>	-10 10
truce:l2=<organisation>	19 -19
truce:l2=<person>	12 -12
truce:l2=<span>	29 -29
truce:l2=<v-agree>	8 -8
truce:l2=<v-bear>	-34 34
truce:l2=<v-down>	-22 22
truce:l2=<v-impose>	13 -13
truce:l2=<v-propose>	19 -19
truce:l2=<v-sign>	20 -20
truce:l2=<v-stay>	-14 14
truce:l2=a	25 -25
truce:l2=after	18 -18
truce:l2=agree	16 -16
truce:l2=an	16 -16
truce:l2=and	-35 35
truce:l2=be	24 -24
truce:l2=because	-8 8
truce:l2=before	-16 16
truce:l2=by	-12 12
truce:l2=call	10 -10
truce:l2=carry	-11 11
truce:l2=come	-13 13
truce:l2=conclude	10 -10
truce:l2=day	-28 28
truce:l2=discuss	11 -11
truce:l2=doe	-13 13
truce:l2=down	10 -10
truce:l2=during	24 -24
truce:l2=for	22 -22
truce:l2=from	-14 14
truce:l2=get	-14 14
truce:l2=has	-26 26
truce:l2=have	-9 9
truce:l2=is	-7 7
truce:l2=leave	-16 16
truce:l2=make	-12 12
truce:l2=meanwhile	-11 11
truce:l2=no	10 -10
truce:l2=not	9 -9
truce:l2=of	-12 12
truce:l2=on	20 -20
truce:l2=or	-8 8
truce:l2=propose	23 -23
truce:l2=save	-15 15
truce:l2=see	-11 11
truce:l2=since	-27 27
truce:l2=stretch	-16 16
truce:l2=the	-24 24
truce:l2=their	-29 29
truce:l2=then	16 -16
truce:l2=there	9 -9
truce:l2=to	-11 11
truce:l2=unless	17 -17
truce:l2=until	-9 9
truce:l2=was	13 -13
truce:l2=welcomed	12 -12
truce:l2=when	-8 8
truce:l2=whether	-22 22
truce:l2=which	-25 25
truce:l2=without	-36 36
truce:l=" a	-6 6
truce:l=" the	18 -18
truce:l='s tariff	-16 16
truce:l=) the	-11 11
truce:l=, whose	-20 20
truce:l=- <quality>	-16 16
truce:l=. the	-20 20
truce:l=: a	11 -11
truce:l=: its	-9 9
truce:l=: the	14 -14
truce:l=; a	-14 14
truce:l=<begin> both	-8 8
truce:l=<begin> its	-23 23
truce:l=<begin> no	17 -17
truce:l=<begin> our	-11 11
truce:l=<begin> their	-25 25
truce:l=<day-ahead> the	-14 14
truce:l=<day-gone> the	-9 9
truce:l=<level> ,	-15 15
truce:l=<name> 's	-14 14
truce:l=<name> a	-9 9
truce:l=<name> tariff	12 -12
truce:l=<span> '	17 -17
truce:l=<span> tariff	13 -13
truce:l=a <span>	-14 14
truce:l=a longer	-14 14
truce:l=a new	23 -23
truce:l=a second	-17 17
truce:l=a similar	14 -14
truce:l=a tariff	14 -14
truce:l=about a	15 -15
truce:l=about the	-26 26
truce:l=after the	18 -18
truce:l=and a	-8 8
truce:l=be a	18 -18
truce:l=before a	-18 18
truce:l=by a	-14 14
truce:l=call a	21 -21
truce:l=carry the	-9 9
truce:l=country '	11 -11
truce:l=day the	-19 19
truce:l=during the	24 -24
truce:l=end a	15 -15
truce:l=extend tariff	-9 9
truce:l=extend the	-16 16
truce:l=extend their	27 -27
truce:l=for the	16 -16
truce:l=from the	-10 10
truce:l=had a	-21 21
truce:l=has a	-10 10
truce:l=has no	-16 16
truce:l=is a	-14 14
truce:l=is no	22 -22
truce:l=is the	-22 22
truce:l=it a	23 -23
truce:l=its own	-14 14
truce:l=leave the	-14 14
truce:l=let the	-7 7
truce:l=make a	-28 28
truce:l=make the	9 -9
truce:l=meanwhile the	-11 11
truce:l=no such	10 -10
truce:l=not a	11 -11
truce:l=of the	-19 19
truce:l=of their	-21 21
truce:l=on a	18 -18
truce:l=or no	-6 6
truce:l=prolong its	-9 9
truce:l=prolong the	-18 18
truce:l=prolong their	23 -23
truce:l=propose a	17 -17
truce:l=save a	-10 10
truce:l=since the	-29 29
truce:l=that the	-21 21
truce:l=the <name>	16 -16
truce:l=the current	-15 15
truce:l=the first	12 -12
truce:l=the geneva	-8 8
truce:l=the last	13 -13
truce:l=the mutual	-15 15
truce:l=the new	-18 18
truce:l=the old	-19 19
truce:l=the present	-27 27
truce:l=the same	-12 12
truce:l=the tariff	-22 22
truce:l=the trade	-22 22
truce:l=their tariff	-12 12
truce:l=then a	12 -12
truce:l=there a	14 -14
truce:l=under a	-23 23
truce:l=under the	17 -17
truce:l=unless the	18 -18
truce:l=until the	-9 9
truce:l=want a	13 -13
truce:l=want the	-18 18
truce:l=was a	11 -11
truce:l=was the	12 -12
truce:l=welcomed the	9 -9
truce:l=what the	-12 12
truce:l=when a	-12 12
truce:l=when the	-9 9
truce:l=whether a	-9 9
truce:l=which the	-23 23
truce:l=while the	-9 9
truce:l=with the	-18 18
truce:l=without a	-12 12
truce:l=without the	-29 29
truce:l=— <name>	-8 8
truce:l=— <quality>	-14 14
truce:l=— the	9 -9
truce:lr='s of	16 -16
truce:lr='s with	-21 21
truce:lr=, or	-10 10
truce:lr=, to	-13 13
truce:lr=<begin> :	-18 18
truce:lr=<begin> end	-9 9
truce:lr=<begin> on	9 -9
truce:lr=<begin> with	12 -12
truce:lr=<name> <end>	-8 8
truce:lr=<name> to	-12 12
truce:lr=<span> in	20 -20
truce:lr=<span> is	9 -9
truce:lr=<span> of	-21 21
truce:lr=<span> on	-11 11
truce:lr=<span> that	-12 12
truce:lr=a ?	16 -16
truce:lr=a and	26 -26
truce:lr=a before	14 -14
truce:lr=a between	13 -13
truce:lr=a hold	15 -15
truce:lr=a in	17 -17
truce:lr=a or	-15 15
truce:lr=a since	-15 15
truce:lr=a that	-18 18
truce:lr=a would	15 -15
truce:lr=any .	11 -11
truce:lr=its ,	-10 10
truce:lr=its run	-7 7
truce:lr=new .	-23 23
truce:lr=new of	13 -13
truce:lr=new would	17 -17
truce:lr=no .	12 -12
truce:lr=no by	11 -11
truce:lr=own with	-16 16
truce:lr=present end	-16 16
truce:lr=second ,	-13 13
truce:lr=such .	10 -10
truce:lr=tariff <end>	23 -23
truce:lr=tariff between	19 -19
truce:lr=tariff on	12 -12
truce:lr=that was	-12 12
truce:lr=the .	-15 15
truce:lr=the :	-14 14
truce:lr=the ;	-13 13
truce:lr=the <level>	19 -19
truce:lr=the <quality>	-15 15
truce:lr=the ?	-24 24
truce:lr=the and	-12 12
truce:lr=the apply	-15 15
truce:lr=the at	11 -11
truce:lr=the be	-10 10
truce:lr=the between	-12 12
truce:lr=the break	-7 7
truce:lr=the by	-15 15
truce:lr=the conclude	-7 7
truce:lr=the cover	12 -12
truce:lr=the end	10 -10
truce:lr=the if	-16 16
truce:lr=the in	-19 19
truce:lr=the it	13 -13
truce:lr=the itself	-9 9
truce:lr=the last	-13 13
truce:lr=the now	-25 25
truce:lr=the over	15 -15
truce:lr=the shall	18 -18
truce:lr=the start	-22 22
truce:lr=the take	16 -16
truce:lr=the that	-16 16
truce:lr=the they	-12 12
truce:lr=the to	-17 17
truce:lr=the until	-18 18
truce:lr=the were	-20 20
truce:lr=the would	11 -11
truce:lr=their ,	19 -19
truce:lr=their in	-18 18
truce:lr=their on	-15 15
truce:lr=their over	-9 9
truce:lr=their run	-18 18
truce:lr=trade between	-15 15
truce:lr=two ,	-17 17
truce:lr=whose with	-16 16
truce:r1="	16 -16
truce:r1=)	-8 8
truce:r1=,	-16 16
truce:r1=:	-14 14
truce:r1=;	-14 14
truce:r1=<goods>	-16 16
truce:r1=<level>	18 -18
truce:r1=<number>	-14 14
truce:r1=<v-agree>	-12 12
truce:r1=<v-begin>	-16 16
truce:r1=<v-buy>	16 -16
truce:r1=<v-down>	-12 12
truce:r1=<v-end>	-22 22
truce:r1=<v-lack>	16 -16
truce:r1=<v-propose>	11 -11
truce:r1=<v-say>	23 -23
truce:r1=<v-sign>	16 -16
truce:r1=<v-stay>	-16 16
truce:r1=?	-7 7
truce:r1=after	-10 10
truce:r1=along	16 -16
truce:r1=and	-9 9
truce:r1=another	-15 15
truce:r1=apply	-9 9
truce:r1=are	-19 19
truce:r1=at	26 -26
truce:r1=be	-15 15
truce:r1=before	15 -15
truce:r1=between	6 -6
truce:r1=break	-7 7
truce:r1=come	-15 15
truce:r1=conclude	-10 10
truce:r1=die	-24 24
truce:r1=end	-10 10
truce:r1=enter	-9 9
truce:r1=extend	9 -9
truce:r1=had	-14 14
truce:r1=has	-7 7
truce:r1=he	-12 12
truce:r1=if	-11 11
truce:r1=into	-8 8
truce:r1=it	12 -12
truce:r1=itself	-10 10
truce:r1=lapse	2 -2
truce:r1=last	-28 28
truce:r1=lasted	26 -26
truce:r1=live	-11 11
truce:r1=may	12 -12
truce:r1=near	-12 12
truce:r1=now	-21 21
truce:r1=on	13 -13
truce:r1=or	-19 19
truce:r1=run	-6 6
truce:r1=say	12 -12
truce:r1=shall	18 -18
truce:r1=should	-13 13
truce:r1=since	12 -12
truce:r1=start	-15 15
truce:r1=that	-36 36
truce:r1=to	-18 18
truce:r1=will	19 -19
truce:r1=would	28 -28
truce:r2=,	8 -8
truce:r2=.	-14 14
truce:r2=<day-ahead>	-7 7
truce:r2=<day-today>	-16 16
truce:r2=<duty>	-19 19
truce:r2=<level>	-6 6
truce:r2=<number>	16 -16
truce:r2=<organisation>	24 -24
truce:r2=<person>	22 -22
truce:r2=<points>	-16 16
truce:r2=<quality>	-11 11
truce:r2=<seat>	-26 26
truce:r2=<sender>	-12 12
truce:r2=<v-agree>	-8 8
truce:r2=<v-bear>	25 -25
truce:r2=<v-buy>	-17 17
truce:r2=<v-down>	18 -18
truce:r2=<v-end>	-19 19
truce:r2=<v-impose>	-19 19
truce:r2=<v-lack>	29 -29
truce:r2=<v-propose>	20 -20
truce:r2=<v-say>	-16 16
truce:r2=<v-stay>	-16 16
truce:r2=<v-target>	-12 12
truce:r2=?	-33 33
truce:r2=a	15 -15
truce:r2=additional	-16 16
truce:r2=all	14 -14
truce:r2=an	-7 7
truce:r2=apply	-11 11
truce:r2=be	-10 10
truce:r2=busan	-18 18
truce:r2=charge	-16 16
truce:r2=conclude	-9 9
truce:r2=copper	-11 11
truce:r2=critical	-13 13
truce:r2=custom	-13 13
truce:r2=declare	-11 11
truce:r2=down	-6 6
truce:r2=due	-15 15
truce:r2=end	-11 11
truce:r2=expire	-21 21
truce:r2=extend	-22 22
truce:r2=force	-22 22
truce:r2=from	-13 13
truce:r2=geneva	-18 18
truce:r2=good	-38 38
truce:r2=had	28 -28
truce:r2=has	-22 22
truce:r2=have	10 -10
truce:r2=if	14 -14
truce:r2=into	-14 14
truce:r2=is	-21 21
truce:r2=leave	-12 12
truce:r2=mr	12 -12
truce:r2=need	24 -24
truce:r2=negotiate	22 -22
truce:r2=next	-16 16
truce:r2=nobody	11 -11
truce:r2=of	15 -15
truce:r2=olive	22 -22
truce:r2=on	-17 17
truce:r2=out	12 -12
truce:r2=over	-12 12
truce:r2=reciprocal	21 -21
truce:r2=start	28 -28
truce:r2=still	-16 16
truce:r2=strike	-9 9
truce:r2=tariff	-12 12
truce:r2=the	35 -35
truce:r2=they	19 -19
truce:r2=those	-23 23
truce:r2=three	-9 9
truce:r2=till	-9 9
truce:r2=too	-5 5
truce:r2=two	-9 9
truce:r2=under	-23 23
truce:r2=until	-32 32
truce:r2=was	14 -14
truce:r2=we	-14 14
truce:r2=what	14 -14
truce:r2=which	-11 11
truce:r2=who	20 -20
truce:r2=will	16 -16
truce:r=, <person>	16 -16
truce:r=, <span>	20 -20
truce:r=, due	-12 12
truce:r=, for	-15 15
truce:r=, if	18 -18
truce:r=, in	-12 12
truce:r=, of	11 -11
truce:r=, they	13 -13
truce:r=, under	-17 17
truce:r=, until	-11 11
truce:r=, which	-22 22
truce:r=: <level>	-22 22
truce:r=<name> charge	-12 12
truce:r=? <end>	-7 7
truce:r=agree on	9 -9
truce:r=along the	16 -16
truce:r=and not	16 -16
truce:r=before the	7 -7
truce:r=begin in	-9 9
truce:r=between the	-8 8
truce:r=by <day-ahead>	16 -16
truce:r=can be	-14 14
truce:r=end .	18 -18
truce:r=end <day-ahead>	-20 20
truce:r=end <day-today>	-13 13
truce:r=for all	11 -11
truce:r=go ,	-18 18
truce:r=had been	-24 24
truce:r=has <span>	-26 26
truce:r=has been	16 -16
truce:r=has until	-14 14
truce:r=hold until	12 -12
truce:r=in <month-gone>	-11 11
truce:r=in <seat>	-10 10
truce:r=in force	-22 22
truce:r=in tariff	-10 10
truce:r=in the	19 -19
truce:r=in which	19 -19
truce:r=is dead	8 -8
truce:r=is extend	-10 10
truce:r=is good	-30 30
truce:r=is over	-10 10
truce:r=is to	10 -10
truce:r=is up	-16 16
truce:r=it had	14 -14
truce:r=it was	24 -24
truce:r=itself ,	19 -19
truce:r=itself has	-8 8
truce:r=lapse ,	7 -7
truce:r=lapse .	-9 9
truce:r=lapse <end>	18 -18
truce:r=lapse on	-27 27
truce:r=last ,	-18 18
truce:r=last for	-17 17
truce:r=last until	-23 23
truce:r=may be	10 -10
truce:r=now in	-11 11
truce:r=of <day-gone>	-18 18
truce:r=of <number>	23 -23
truce:r=of <points>	-36 36
truce:r=of <span>	20 -20
truce:r=of busan	-26 26
truce:r=of duty	-15 15
truce:r=of geneva	-9 9
truce:r=of higher	-13 13
truce:r=of port	11 -11
truce:r=on higher	17 -17
truce:r=on tariff	-25 25
truce:r=on the	14 -14
truce:r=or no	-6 6
truce:r=over the	28 -28
truce:r=sign in	-9 9
truce:r=since <month-gone>	12 -12
truce:r=take effect	17 -17
truce:r=that begin	-13 13
truce:r=that end	-10 10
truce:r=that expire	-15 15
truce:r=that had	19 -19
truce:r=that has	-13 13
truce:r=that hold	-14 14
truce:r=that mr	12 -12
truce:r=that they	14 -14
truce:r=to <day-ahead>	-10 10
truce:r=to <month-ahead>	11 -11
truce:r=was conclude	-15 15
truce:r=was make	11 -11
truce:r=was not	-14 14
truce:r=will be	-8 8
truce:r=will not	10 -10
truce:r=with <seat>	-13 13
truce:r=with a	12 -12
truce:r=with the	14 -14
truce:r=would end	-9 9
truce:r=would go	12 -12
truce:t0=future	19 -19
truce:t0=future-not	-24 24
truce:t0=modal-passive	17 -17
truce:t0=past-not	8 -8
truce:t0=past-passive	-13 13
truce:t0=perfect-passive	22 -22
truce:t0=pluperfect	13 -13
truce:t0=present-passive	-8 8
truce:v0=accept	13 -13
truce:v0=ask	16 -16
truce:v0=carry	-14 14
truce:v0=confirm	12 -12
truce:v0=end	16 -16
truce:v0=extend	-13 13
truce:v0=have	-17 17
truce:v0=leave	-23 23
truce:v0=let	16 -16
truce:v0=make	-14 14
truce:v0=need	11 -11
truce:v0=offer	13 -13
truce:v0=promise	-9 9
truce:v0=propose	12 -12
truce:v0=put	-17 17
truce:v0=refuse	-14 14
truce:v0=review	-11 11
truce:v0=settle	22 -22
truce:v0=sign	-9 9
truce:v0=stay	-11 11
truce:v0=suspend	9 -9
truce:v0=vote	7 -7
truce:v1=accept	13 -13
truce:v1=ask	11 -11
truce:v1=be	6 -6
truce:v1=bring	-14 14
truce:v1=carry	-28 28
truce:v1=confirm	12 -12
truce:v1=decide	-19 19
truce:v1=discuss	8 -8
truce:v1=extend	-6 6
truce:v1=go	15 -15
truce:v1=have	-18 18
truce:v1=hold	-13 13
truce:v1=know	23 -23
truce:v1=leave	-30 30
truce:v1=make	-17 17
truce:v1=offer	16 -16
truce:v1=propose	21 -21
truce:v1=push	-13 13
truce:v1=put	-15 15
truce:v1=ratify	14 -14
truce:v1=return	12 -12
truce:v1=review	-8 8
truce:v1=say	14 -14
truce:v1=see	-12 12
truce:v1=settle	22 -22
truce:v1=sign	-13 13
truce:v1=stay	-11 11
truce:v1=stop	13 -13
truce:v1=strike	-19 19
truce:v1=vote	15 -15
truce:vt0=agree modal	-11 11
truce:vt0=agree past	-10 10
truce:vt0=agree perfect	18 -18
truce:vt0=apply present	14 -14
truce:vt0=approve future	-19 19
truce:vt0=approve modal	10 -10
truce:vt0=approve past	22 -22
truce:vt0=be past	19 -19
truce:vt0=bring past	-10 10
truce:vt0=charge present	-19 19
truce:vt0=come past	8 -8
truce:vt0=end modal	-10 10
truce:vt0=end past	30 -30
truce:vt0=get past	-26 26
truce:vt0=hold present	-17 17
truce:vt0=leave present	-11 11
truce:vt0=let future	-12 12
truce:vt0=let present	24 -24
truce:vt0=make past	-22 22
truce:vt0=pay past	8 -8
truce:vt0=pay present	-43 43
truce:vt0=put perfect	-14 14
truce:vt0=put present	-10 10
truce:vt0=refuse past	-12 12
truce:vt0=review past	-11 11
truce:vt0=say past	-9 9
truce:vt0=say present	9 -9
truce:vt0=settle past	18 -18
truce:vt0=sign future	21 -21
truce:vt0=sign past	-8 8
truce:vt0=sign perfect	-17 17
truce:vt0=sign present	-14 14
truces:l1=three	-17 17
truces:l2=,	-12 12
truces:l2=<begin>	-16 16
truces:r1=,	-13 13
truces:r1=<end>	-17 17
truces:r2=<end>	-24 24
truces:r2=and	-17 17
truces:r2=one	-13 13
truces:t0=perfect	-10 10
untouched:l1=is	-10 10
untouched:l2=<goods>	11 -11
verb:c1=stay	-21 21
verb:ct0=begin perfect-passive	9 -9
verb:ct0=impose future-passive	16 -16
verb:ct0=impose present	-10 10
verb:ct0=stay modal-passive	-17 17
verb:ct0=up modal	-15 15
verb:ct1=begin perfect-passive	9 -9
verb:ct1=impose future-passive	16 -16
verb:ct1=impose past	-17 17
verb:ct1=impose perfect	-2 2
verb:ct1=stay infinitive	-18 18
verb:ct1=stay modal-passive	-17 17
verb:ct1=up modal	-15 15
verb:l1='s	-12 12
verb:l1=,	7 -7
verb:l1=<agent>	-15 15
verb:l1=<day-today>	-10 10
verb:l1=<gate>	-11 11
verb:l1=<organisation>	25 -25
verb:l1=<person>	-28 28
verb:l1=<points>	-22 22
verb:l1=<quality>	-17 17
verb:l1=<seat>	-11 11
verb:l1=and	7 -7
verb:l1=been	19 -19
verb:l1=being	-10 10
verb:l1=both	-20 20
verb:l1=fee	17 -17
verb:l1=government	-16 16
verb:l1=has	17 -17
verb:l1=have	-12 12
verb:l1=is	14 -14
verb:l1=may	-10 10
verb:l1=more	-10 10
verb:l1=never	16 -16
verb:l1=of	9 -9
verb:l1=only	-12 12
verb:l1=part	-9 9
verb:l1=side	-19 19
verb:l1=tariff	11 -11
verb:l1=to	-23 23
verb:l1=was	-7 7
verb:l1=we	-17 17
verb:l1=were	10 -10
verb:l1=would	12 -12
verb:l2=,	-10 10
verb:l2=:	19 -19
verb:l2=;	19 -19
verb:l2=<day-gone>	-11 11
verb:l2=<day-today>	17 -17
verb:l2=<gate>	7 -7
verb:l2=<goods>	13 -13
verb:l2=<month-gone>	-17 17
verb:l2=<name>	-10 10
verb:l2=<number>	-28 28
verb:l2=<organisation>	13 -13
verb:l2=<person>	-17 17
verb:l2=<sender>	-15 15
verb:l2=<span>	13 -13
verb:l2=<v-agree>	3 -3
verb:l2=<v-impose>	16 -16
verb:l2=<v-return>	17 -17
verb:l2=<v-stay>	-21 21
verb:l2=<v-target>	17 -17
verb:l2=after	-13 13
verb:l2=each	-16 16
verb:l2=first	-13 13
verb:l2=good	-16 16
verb:l2=had	-11 11
verb:l2=has	-5 5
verb:l2=he	22 -22
verb:l2=is	-6 6
verb:l2=not	-12 12
verb:l2=on	-34 34
verb:l2=one	12 -12
verb:l2=port	13 -13
verb:l2=reciprocal	9 -9
verb:l2=return	11 -11
verb:l2=shall	19 -19
verb:l2=ship	9 -9
verb:l2=side	-13 13
verb:l2=talk	-12 12
verb:l2=tariff	14 -14
verb:l2=they	-18 18
verb:l2=we	15 -15
verb:l2=what	-11 11
verb:l2=would	-16 16
verb:l=, <name>	-12 12
verb:l=, <points>	11 -11
verb:l=, and	16 -16
verb:l=, is	10 -10
verb:l=; <name>	13 -13
verb:l=<begin> <name>	16 -16
verb:l=<begin> <person>	-13 13
verb:l=<begin> <seat>	-10 10
verb:l=<day-ahead> ,	12 -12
verb:l=<day-gone> are	11 -11
verb:l=<day-gone> to	-25 25
verb:l=<day-today> to	11 -11
verb:l=<level> and	9 -9
verb:l=<level> is	-13 13
verb:l=<level> on	-11 11
verb:l=<name> have	-31 31
verb:l=<name> would	6 -6
verb:l=<organisation> has	16 -16
verb:l=<person> had	-11 11
verb:l=<person> has	-13 13
verb:l=<points> are	-6 6
verb:l=<points> remain	16 -16
verb:l=<points> stay	-6 6
verb:l=after <person>	-14 14
verb:l=and <seat>	-13 13
verb:l=and has	10 -10
verb:l=and was	8 -8
verb:l=each side	-12 12
verb:l=first was	-13 13
verb:l=good stay	-15 15
verb:l=it are	-15 15
verb:l=it had	15 -15
verb:l=it is	-10 10
verb:l=it will	24 -24
verb:l=its part	-9 9
verb:l=on <day-today>	-10 10
verb:l=port fee	16 -16
verb:l=shall be	19 -19
verb:l=side are	-7 7
verb:l=that are	-7 7
verb:l=the <organisation>	23 -23
verb:l=they are	-15 15
verb:l=they were	-16 16
verb:l=we have	12 -12
verb:l=which was	-9 9
verb:lr=, <points>	12 -12
verb:lr=, for	6 -6
verb:lr=, in	18 -18
verb:lr=<begin> until	13 -13
verb:lr=<name> <points>	-14 14
verb:lr=<name> for	15 -15
verb:lr=<person> the	-19 19
verb:lr=<points> for	-27 27
verb:lr=<points> until	-11 11
verb:lr=and a	-20 20
verb:lr=and for	13 -13
verb:lr=and its	11 -11
verb:lr=and the	7 -7
verb:lr=are ,	23 -23
verb:lr=are .	-10 10
verb:lr=are by	-10 10
verb:lr=are for	-6 6
verb:lr=are on	-13 13
verb:lr=are to	10 -10
verb:lr=are until	-12 12
verb:lr=be on	13 -13
verb:lr=be the	14 -14
verb:lr=been ,	-11 11
verb:lr=been .	-10 10
verb:lr=been for	-21 21
verb:lr=been since	16 -16
verb:lr=been the	9 -9
verb:lr=good for	9 -9
verb:lr=had the	-11 11
verb:lr=has a	25 -25
verb:lr=has its	24 -24
verb:lr=has until	-9 9
verb:lr=is ,	25 -25
verb:lr=is .	21 -21
verb:lr=is from	-13 13
verb:lr=side their	9 -9
verb:lr=stay for	16 -16
verb:lr=tariff for	13 -13
verb:lr=the .	-8 8
verb:lr=the duty	6 -6
verb:lr=to ,	-23 23
verb:lr=to a	-19 19
verb:lr=to from	-11 11
verb:lr=to most	-18 18
verb:lr=was .	8 -8
verb:lr=was for	-28 28
verb:lr=was in	-16 16
verb:lr=was until	6 -6
verb:lr=will <points>	-4 4
verb:lr=will or	17 -17
verb:lr=will the	-3 3
verb:lr=would for	16 -16
verb:lr=would its	-21 21
verb:r1=<end>	-13 13
verb:r1=<month-gone>	9 -9
verb:r1=<points>	-17 17
verb:r1=<seat>	11 -11
verb:r1=<v-agree>	10 -10
verb:r1=<v-begin>	13 -13
verb:r1=<v-end>	9 -9
verb:r1=<v-target>	9 -9
verb:r1=a	-12 12
verb:r1=after	11 -11
verb:r1=at	-11 11
verb:r1=from	-24 24
verb:r1=it	20 -20
verb:r1=on	-23 23
verb:r1=part	-14 14
verb:r1=strike	9 -9
verb:r1=their	12 -12
verb:r1=them	-14 14
verb:r1=till	-13 13
verb:r1=twice	10 -10
verb:r1=under	16 -16
verb:r1=will	-14 14
verb:r2="	-22 22
verb:r2=,	17 -17
verb:r2=.	16 -16
verb:r2=<day-ahead>	-8 8
verb:r2=<gate>	23 -23
verb:r2=<month-gone>	13 -13
verb:r2=<not>	-6 6
verb:r2=<span>	-15 15
verb:r2=<v-bear>	-17 17
verb:r2=<v-buy>	-10 10
verb:r2=<v-end>	15 -15
verb:r2=<v-return>	-13 13
verb:r2=<v-up>	27 -27
verb:r2=a	-14 14
verb:r2=additional	5 -5
verb:r2=affiliate	14 -14
verb:r2=by	-19 19
verb:r2=control	-8 8
verb:r2=early	11 -11
verb:r2=either	-11 11
verb:r2=extra	-14 14
verb:r2=for	-7 7
verb:r2=from	-7 7
verb:r2=higher	-17 17
verb:r2=increase	15 -15
verb:r2=licence	-13 13
verb:r2=now	8 -8
verb:r2=on	-15 15
verb:r2=one	-14 14
verb:r2=port	16 -16
verb:r2=rare	-14 14
verb:r2=return	-11 11
verb:r2=surcharge	16 -16
verb:r2=tariff	-25 25
verb:r2=the	28 -28
verb:r2=they	15 -15
verb:r2=too	15 -15
verb:r2=until	-16 16
verb:r2=would	-17 17
verb:r=, the	12 -12
verb:r=<end> <end>	-13 13
verb:r=<points> .	7 -7
verb:r=<points> for	-23 23
verb:r=<seat> on	12 -12
verb:r=a further	-12 12
verb:r=and <level>	10 -10
verb:r=by <span>	-13 13
verb:r=for <span>	-13 13
verb:r=for a	-12 12
verb:r=for now	8 -8
verb:r=from new	-15 15
verb:r=it for	10 -10
verb:r=its <level>	13 -13
verb:r=its <number>	-11 11
verb:r=its control	-9 9
verb:r=its countermeasure	8 -8
verb:r=its export	6 -6
verb:r=its licence	-20 20
verb:r=its new	12 -12
verb:r=its port	11 -11
verb:r=on either	-11 11
verb:r=part of	-18 18
verb:r=since <day-gone>	-11 11
verb:r=since <month-gone>	5 -5
verb:r=the <level>	-15 15
verb:r=the duty	8 -8
verb:r=the higher	-14 14
verb:r=to <day-ahead>	12 -12
verb:r=under the	22 -22
verb:r=until <day-ahead>	-18 18
verb:t0=future-passive	16 -16
verb:t0=past	-19 19
verb:t0=perfect-passive-not	12 -12
verb:v0=continue	-13 13
verb:v0=have	-29 29
verb:v0=pause	-10 10
verb:v1=ask	-8 8
verb:v1=have	-20 20
verb:v1=keep	-14 14
verb:v1=leave	12 -12
verb:v1=pause	-10 10
verb:vt0=ask past	15 -15
verb:vt0=have present	-27 27
verb:vt0=hold perfect	14 -14
verb:vt0=keep present	-16 16
verb:vt0=lift future	20 -20
verb:vt0=lift modal	-24 24
verb:vt0=lift perfect	14 -14
verb:vt0=lift pluperfect	-19 19
verb:vt0=postpone past	11 -11
verb:vt0=put pluperfect	22 -22
verb:vt0=remain future	-16 16
verb:vt0=remain present	10 -10
verb:vt0=shelve perfect	-16 16
verb:vt0=spare modal	-14 14
w:adds	-14 14
w:arrangement	-17 17
w:arrangements	15 -15
w:breathing space	-12 12
w:carry on	-11 11
w:continuation	-16 16
w:continues	-10 10
w:extended	10 -10
w:extends	8 -8
w:extensions	16 -16
w:frozen	9 -9
w:grace	-9 9
w:halt	-19 19
w:handshake	-11 11
w:held back	16 -16
w:holiday	-7 7
w:holidays	13 -13
w:in the cupboard	10 -10
w:keeps	-9 9
w:laid down	-20 20
w:left alone	10 -10
w:longer	-6 6
w:lull	-17 17
w:moratorium	12 -12
w:on hold	-13 13
w:paused	-11 11
w:postpone	-11 11
w:postponement	15 -15
w:prolongation	-27 27
w:prolonged	-11 11
w:renewal	-12 12
w:respite	9 -9
w:second	9 -9
w:shelve	-20 20
w:shelves	-10 10
w:silence	20 -20
w:sleeps	-20 20
w:slept	-6 6
w:standstill	-11 11
w:stays	24 -24
w:stretch	-26 26
w:stretched	-19 19
w:suspend	25 -25
w:suspended	-15 15
w:suspends	12 -12
w:suspension	15 -15
w:suspensions	-14 14
w:truce	-28 28
w:truces	-47 47
w:waiver	18 -18
waiver:l1=a	14 -14`;
