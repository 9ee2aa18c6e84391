// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	16 -16
add:l2=<name>	12 -12
add:l2=he	20 -20
add:l2=i	-9 9
add:l2=it	-10 10
add:r1=<goods>	9 -9
add:r1=<number>	11 -11
add:r1=<span>	-11 11
add:r1=a	-13 13
add:r1=it	-15 15
add:r1=that	-12 12
add:t0=perfect	15 -15
added:l1=<seat>	-17 17
added:l1=are	-11 11
added:l1=is	17 -17
added:l2=<level>	15 -15
added:l2=<name>	15 -15
added:l2=<points>	-10 10
added:l2=it	-13 13
added:l2=that	13 -13
added:r1=a	11 -11
added:r1=to	21 -21
added:r2=<month-gone>	-15 15
added:r2=and	-13 13
added:r2=on	7 -7
added:r2=was	10 -10
added:r2=would	14 -14
adds:l2=<begin>	-18 18
adds:r1=,	10 -10
adds:r1=.	-16 16
adds:r1=<level>	14 -14
adds:r1=up	-8 8
adds:r2=<end>	-24 24
adds:r2=a	13 -13
again:c0=bear	16 -16
again:c0=renew	-10 10
again:c0=threaten	13 -13
again:c1=propose	14 -14
again:c1=threaten	13 -13
again:ct0=agree present	-12 12
again:ct0=buy present	-8 8
again:ct0=down modal	8 -8
again:ct0=impose perfect	20 -20
again:ct0=impose present	-13 13
again:ct0=propose future	12 -12
again:ct0=sell present	-9 9
again:ct0=sign present	-18 18
again:ct0=stay modal	-23 23
again:ct0=target future	-13 13
again:ct0=up past	5 -5
again:ct1=agree present	-12 12
again:ct1=buy present	-8 8
again:ct1=down modal	8 -8
again:ct1=down present	-9 9
again:ct1=impose future	-11 11
again:ct1=impose infinitive	11 -11
again:ct1=impose participle-passive	8 -8
again:ct1=impose perfect	18 -18
again:ct1=impose present	-11 11
again:ct1=propose participle-passive	15 -15
again:ct1=sell present	-9 9
again:ct1=sign present	-18 18
again:ct1=stay modal	-23 23
again:ct1=target future	-13 13
again:ct1=up past	5 -5
again:l1=<goods>	8 -8
again:l1=<name>	27 -27
again:l1=<not>	-11 11
again:l1=<number>	-22 22
again:l1=<person>	-13 13
again:l1=<v-down>	-10 10
again:l1=<v-propose>	15 -15
again:l1=<v-stay>	-9 9
again:l1=<v-suspend>	-10 10
again:l1=ask	8 -8
again:l1=breathe	-15 15
again:l1=collect	15 -15
again:l1=down	19 -19
again:l1=flow	-11 11
again:l1=other	-11 11
again:l1=rise	6 -6
again:l1=start	10 -10
again:l1=tariff	11 -11
again:l1=there	12 -12
again:l1=try	18 -18
again:l1=will	10 -10
again:l2=,	17 -17
again:l2=<agent>	13 -13
again:l2=<begin>	-26 26
again:l2=<number>	-12 12
again:l2=<v-buy>	-7 7
again:l2=<v-down>	9 -9
again:l2=a	14 -14
again:l2=at	9 -9
again:l2=do	14 -14
again:l2=each	-7 7
again:l2=in	8 -8
again:l2=it	21 -21
again:l2=pay	-20 20
again:l2=rate	9 -9
again:l2=shall	28 -28
again:l2=should	-10 10
again:l2=the	-9 9
again:l2=then	23 -23
again:l2=to	16 -16
again:l2=we'll	17 -17
again:l2=would	16 -16
again:r1="	-10 10
again:r1=,	-13 13
again:r1=:	-25 25
again:r1=;	-9 9
again:r1=<day-ahead>	14 -14
again:r1=<day-today>	8 -8
again:r1=<level-noun>	-8 8
again:r1=<v-impose>	-16 16
again:r1=?	-15 15
again:r1=from	9 -9
again:r1=if	-13 13
again:r1=in	-11 11
again:r1=last	20 -20
again:r1=next	15 -15
again:r1=on	19 -19
again:r1=since	18 -18
again:r2=,	11 -11
again:r2=.	-13 13
again:r2=<month-gone>	8 -8
again:r2=<quality>	15 -15
again:r2=as	13 -13
again:r2=for	-10 10
again:r2=in	17 -17
again:r2=on	10 -10
again:r2=unless	-13 13
again:r2=until	-17 17
again:r2=we	-10 10
again:r2=week	27 -27
again:t0=modal	-14 14
again:t0=modal-passive	9 -9
again:t0=past	23 -23
again:t0=perfect	26 -26
again:t0=present-not	-14 14
again:t0=present-passive	-13 13
again:v0=ask	8 -8
again:v0=begin	-12 12
again:v0=offer	-12 12
again:v0=rise	6 -6
again:v0=run	-12 12
again:v0=say	-10 10
again:v1=rise	6 -6
again:v1=run	-12 12
again:v1=say	-10 10
another:c0=bear	-16 16
another:c0=impose	15 -15
another:c0=say	-9 9
another:c0=sell	-10 10
another:c1=bear	-11 11
another:c1=impose	9 -9
another:c1=say	-8 8
another:c1=sell	-14 14
another:c1=stay	17 -17
another:c1=suspend	-15 15
another:ct0=bear future	13 -13
another:ct0=bear past	-18 18
another:ct0=begin present	14 -14
another:ct0=down present	9 -9
another:ct0=impose pluperfect	9 -9
another:ct0=propose modal	-16 16
another:ct0=propose past	14 -14
another:ct0=propose perfect	-16 16
another:ct0=propose present	9 -9
another:ct0=stay modal	10 -10
another:ct0=suspend future	-11 11
another:ct1=bear future	13 -13
another:ct1=bear past	-18 18
another:ct1=begin present	14 -14
another:ct1=down present	9 -9
another:ct1=impose pluperfect	12 -12
another:ct1=propose modal	-16 16
another:ct1=propose past	14 -14
another:ct1=stay infinitive	13 -13
another:ct1=stay modal	10 -10
another:l1=,	4 -4
another:l1=:	-15 15
another:l1=;	-12 12
another:l1=<begin>	2 -2
another:l1=<v-say>	-6 6
another:l1=and	26 -26
another:l1=in	13 -13
another:l1=one	17 -17
another:l1=truce	-10 10
another:l2=<goods>	-10 10
another:l2=<name>	-20 20
another:l2=<number>	21 -21
another:l2=<v-agree>	-20 20
another:l2=<v-begin>	11 -11
another:l2=<v-down>	8 -8
another:l2=<v-propose>	10 -10
another:l2=<v-sign>	-17 17
another:l2=come	10 -10
another:l2=duty	-11 11
another:l2=had	10 -10
another:l2=he	-9 9
another:l2=to	-12 12
another:l2=truce	-9 9
another:l2=would	-21 21
another:r1='s	15 -15
another:r1=.	-16 16
another:r1=<level>	9 -9
another:r1=<money>	14 -14
another:r1=<span>	-21 21
another:r1=hundred	-15 15
another:r1=in	6 -6
another:r1=is	13 -13
another:r1=reason	18 -18
another:r1=round	-12 12
another:r1=the	17 -17
another:r2="	-14 14
another:r2=:	-10 10
another:r2=;	-9 9
another:r2=<end>	-14 14
another:r2=<span>	11 -11
another:r2=<v-propose>	11 -11
another:r2=and	10 -10
another:r2=because	-11 11
another:r2=day	-15 15
another:r2=that	22 -22
another:r2=was	19 -19
another:r2=will	-12 12
another:t0=future	-17 17
another:t0=modal	-10 10
another:t0=pluperfect	10 -10
another:v0=expect	-11 11
another:v0=have	-16 16
another:v0=keep	10 -10
another:v0=promise	-12 12
another:v0=propose	-12 12
another:v0=want	13 -13
another:v1=expect	-10 10
another:v1=keep	18 -18
arrangement:c0=bear	-8 8
arrangement:c1=agree	7 -7
arrangement:c1=bear	-8 8
arrangement:ct0=agree past	8 -8
arrangement:ct0=agree perfect	-13 13
arrangement:ct0=stay past	14 -14
arrangement:ct0=stay present	-12 12
arrangement:ct1=agree past	8 -8
arrangement:ct1=impose infinitive	-16 16
arrangement:ct1=impose perfect	13 -13
arrangement:ct1=renew infinitive	-17 17
arrangement:ct1=stay past	14 -14
arrangement:ct1=stay present	-11 11
arrangement:l1=an	-12 12
arrangement:l1=lumpur	-16 16
arrangement:l1=own	13 -13
arrangement:l1=similar	14 -14
arrangement:l1=that	-14 14
arrangement:l1=the	-9 9
arrangement:l2=,	-8 8
arrangement:l2=<name>	-15 15
arrangement:l2=its	13 -13
arrangement:l2=kuala	-16 16
arrangement:l2=of	-9 9
arrangement:l2=on	19 -19
arrangement:l2=that	16 -16
arrangement:l2=the	-14 14
arrangement:r1=,	-15 15
arrangement:r1=<v-agree>	-20 20
arrangement:r1=<v-sign>	-10 10
arrangement:r1=<v-stay>	7 -7
arrangement:r1=between	-13 13
arrangement:r1=on	-21 21
arrangement:r1=reach	-11 11
arrangement:r1=to	-12 12
arrangement:r1=was	17 -17
arrangement:r1=with	7 -7
arrangement:r1=would	12 -12
arrangement:r2=.	10 -10
arrangement:r2=<not>	10 -10
arrangement:r2=<number>	10 -10
arrangement:r2=<v-stay>	8 -8
arrangement:r2=in	-13 13
arrangement:r2=last	13 -13
arrangement:r2=run	9 -9
arrangement:r2=the	-19 19
arrangement:t0=future	-25 25
arrangement:t0=past	13 -13
arrangement:v0=see	-9 9
arrangement:v1=extend	-7 7
asleep:c0=impose	-12 12
asleep:c1=impose	-12 12
asleep:ct0=stay past	17 -17
asleep:ct1=stay past	17 -17
asleep:l1=<v-stay>	-10 10
asleep:l1=<v-suspend>	-10 10
asleep:l1=is	-7 7
asleep:l1=stay	-10 10
asleep:l1=was	17 -17
asleep:r2=<day-ahead>	-14 14
calm:c0=stay	15 -15
calm:c1=stay	9 -9
calm:ct0=stay past	11 -11
calm:ct1=stay past	11 -11
calm:l1=the	-21 21
calm:r1=between	-17 17
calm:t0=past	15 -15
calm:v0=be	11 -11
calm:v1=be	11 -11
ceasefire:c1=agree	14 -14
ceasefire:c1=impose	12 -12
ceasefire:c1=renew	11 -11
ceasefire:c1=sign	14 -14
ceasefire:ct0=impose present	8 -8
ceasefire:ct1=impose present	8 -8
ceasefire:l1=their	9 -9
ceasefire:l2=<begin>	18 -18
ceasefire:l2=<v-impose>	9 -9
ceasefire:l2=<v-renew>	10 -10
ceasefire:l2=extend	8 -8
ceasefire:r1=that	17 -17
ceasefire:r1=was	13 -13
ceasefire:r2=<goods>	11 -11
ceasefire:r2=<not>	12 -12
ceasefire:r2=<v-impose>	10 -10
ceasefire:r2=<v-stay>	11 -11
ceasefire:v1=extend	11 -11
continue:l1=,	-15 15
continue:l1=<name>	-19 19
continue:l1=they	12 -12
continue:l2=<begin>	11 -11
continue:l2=<level>	13 -13
continue:l2=<v-impose>	-19 19
continue:l2=with	-22 22
continue:r1=.	8 -8
continue:r1=on	20 -20
continue:r1=to	-15 15
continue:r2=<day-ahead>	15 -15
continue:r2=<end>	9 -9
continue:r2=be	-13 13
continue:r2=enter	-12 12
continues:l2=the	-14 14
continues:r2=<end>	-16 16
continues:r2=<v-stay>	-11 11
continuing:t0=past	-10 10
count:loose=2	-21 21
count:loose=3	8 -8
count:more=2	10 -10
count:more=6	-12 12
count:more=9	-21 21
count:quiet=3	-14 14
count:truce=0	60 -60
count:truce=1	-22 22
count:truce=2	-11 11
count:truce=3	-13 13
count:truce=6	12 -12
count:verb=0	11 -11
days=0	37 -37
days=1	12 -12
days=3	-12 12
days=6	-27 27
days=9	-26 26
extend:ct0=agree past	14 -14
extend:ct0=agree present	-6 6
extend:ct0=impose present	-6 6
extend:ct0=propose past	-8 8
extend:ct0=sign present	-8 8
extend:l2=<day-gone>	13 -13
extend:r1=,	-15 15
extend:r1=<duty>	-13 13
extend:r1=its	20 -20
extend:r1=their	20 -20
extend:r2=<duty>	19 -19
extend:r2=arrangement	-9 9
extend:r2=by	23 -23
extend:r2=ceasefire	8 -8
extend:r2=for	-11 11
extend:r2=truce	-8 8
extend:v0=propose	-7 7
extended:l1=<not>	-13 13
extended:l1=<organisation>	9 -9
extended:l1=and	-13 13
extended:l1=be	-12 12
extended:l1=not	-12 12
extended:l2=<name>	-25 25
extended:l2=<not>	-8 8
extended:l2=<organisation>	10 -10
extended:l2=may	19 -19
extended:l2=not	-6 6
extended:l2=the	9 -9
extended:l2=to	-12 12
extended:l2=truce	-17 17
extended:l2=was	-8 8
extended:l2=would	-26 26
extended:r1=,	-18 18
extended:r1=by	15 -15
extended:r1=once	10 -10
extended:r1=the	21 -21
extended:r1=until	18 -18
extended:r2=,	14 -14
extended:r2=<day-gone>	-13 13
extended:r2=<span>	13 -13
extended:r2=the	8 -8
extended:t0=past-passive-not	-9 9
extending:c0=impose	14 -14
extending:c1=impose	14 -14
extends:l1=<organisation>	13 -13
extends:l2=<begin>	11 -11
extends:r1=<sender>	11 -11
extends:r1=<v-sell>	11 -11
extends:r1=export	11 -11
extends:r1=it	9 -9
extension:c0=say	-9 9
extension:c0=sign	-9 9
extension:c1=say	-8 8
extension:ct0=agree modal	20 -20
extension:ct0=impose pluperfect	-10 10
extension:ct0=sign past	-10 10
extension:ct0=stay future	-17 17
extension:ct1=agree modal	20 -20
extension:ct1=impose pluperfect	-10 10
extension:l1=<begin>	-18 18
extension:l1=any	-16 16
extension:l2=,	9 -9
extension:l2=<v-impose>	17 -17
extension:l2=be	-17 17
extension:l2=for	-8 8
extension:l2=is	-11 11
extension:l2=of	15 -15
extension:l2=that	-31 31
extension:r1=,	22 -22
extension:r1=<v-impose>	-19 19
extension:r1=<v-lack>	-11 11
extension:r1=?	10 -10
extension:r1=before	13 -13
extension:r1=in	-11 11
extension:r1=is	-22 22
extension:r1=to	-21 21
extension:r2="	-7 7
extension:r2=<name>	-12 12
extension:r2=<v-impose>	16 -16
extension:r2=<v-propose>	-20 20
extension:r2=<v-stay>	17 -17
extension:r2=a	-16 16
extension:r2=agree	13 -13
extension:r2=and	10 -10
extension:r2=in	-10 10
extension:r2=on	-13 13
extension:r2=would	12 -12
extension:t0=future	5 -5
extension:t0=future-not	-13 13
extension:t0=modal	-6 6
extension:t0=modal-not	15 -15
extension:t0=present	-12 12
extension:t0=present-passive	-9 9
extension:v0=approve	-11 11
extension:v0=ask	14 -14
extension:v0=ratify	9 -9
extension:v1=ask	15 -15
extensions:l1=<not>	7 -7
extensions:l1=no	7 -7
extra:c0=impose	-5 5
extra:c0=stay	14 -14
extra:c0=suspend	-9 9
extra:c1=end	14 -14
extra:c1=impose	-14 14
extra:c1=stay	14 -14
extra:c1=suspend	-11 11
extra:ct0=bear past	-9 9
extra:ct0=down future	13 -13
extra:ct0=impose perfect	-12 12
extra:ct0=stay present	14 -14
extra:ct1=bear past	-9 9
extra:ct1=down future	13 -13
extra:ct1=impose perfect	-12 12
extra:ct1=stay present	14 -14
extra:l1='s	16 -16
extra:l1=<level>	-11 11
extra:l1=<not>	13 -13
extra:l1=nothing	12 -12
extra:l2=,	-9 9
extra:l2=<level-noun>	15 -15
extra:l2=<name>	12 -12
extra:l2=<v-end>	15 -15
extra:l2=<v-impose>	-6 6
extra:l2=pay	-19 19
extra:l2=that	11 -11
extra:r2=the	-7 7
extra:t0=modal	15 -15
extra:t0=past	-7 7
extra:t0=pluperfect	-11 11
extra:v0=be	10 -10
extra:v0=charge	11 -11
extra:v0=suspend	-9 9
extra:v1=be	10 -10
extra:v1=pay	-11 11
extra:v1=suspend	-10 10
freeze:ct0=impose perfect	14 -14
freeze:l1=the	-7 7
freeze:l1=to	29 -29
freeze:l2=<v-impose>	25 -25
freeze:l2=the	-11 11
freeze:r1=,	15 -15
freeze:r2=<span>	15 -15
freeze:t0=perfect	14 -14
freeze:t0=present	-14 14
frozen:l1=and	10 -10
frozen:l1=been	11 -11
frozen:r1=<goods>	13 -13
frozen:r2=.	18 -18
further:c0=bear	10 -10
further:c0=say	10 -10
further:c1=bear	8 -8
further:c1=begin	11 -11
further:c1=say	9 -9
further:ct0=bear present	8 -8
further:ct0=stay future	6 -6
further:ct1=bear present	8 -8
further:ct1=up infinitive	13 -13
further:ct1=up present	-10 10
further:l1=<v-begin>	13 -13
further:l1=<v-impose>	24 -24
further:l1=<v-propose>	12 -12
further:l1=<v-up>	14 -14
further:l1=go	13 -13
further:l1=prepare	12 -12
further:l1=the	-14 14
further:l1=until	19 -19
further:l2=:	-14 14
further:l2=<begin>	6 -6
further:l2=<name>	12 -12
further:l2=<v-stay>	-10 10
further:l2=be	-12 12
further:l2=for	-22 22
further:l2=is	17 -17
further:l2=mechanism	-9 9
further:l2=out	10 -10
further:l2=that	-12 12
further:l2=to	16 -16
further:r1=<duty>	24 -24
further:r1=<points>	-18 18
further:r1=<quality>	12 -12
further:r1=<v-bear>	-13 13
further:r1=<v-say>	-16 16
further:r1=<v-sign>	13 -13
further:r1=countermeasure	15 -15
further:r1=meet	-13 13
further:r1=talk	-12 12
further:r2="	-20 20
further:r2=,	15 -15
further:r2=.	11 -11
further:r2=:	21 -21
further:r2=<v-impose>	9 -9
further:r2=for	-17 17
further:r2=on	-20 20
further:r2=that	-26 26
further:r2=the	-14 14
further:r2=was	-17 17
further:r2=will	-10 10
further:v0=get	12 -12
further:v0=other	-17 17
further:v0=prepare	13 -13
further:v1=get	12 -12
further:v1=go	10 -10
further:v1=prepare	13 -13
go on:c0=impose	-13 13
go on:c1=impose	-10 10
go on:ct0=impose pluperfect	11 -11
go on:ct0=propose present	-10 10
go on:l1=agreement	-13 13
go on:l1=good	24 -24
go on:l1=talk	-20 20
go on:l1=to	-22 22
go on:l2=,	20 -20
go on:l2=<begin>	11 -11
go on:l2=<goods>	11 -11
go on:l2=<name>	-16 16
go on:l2=<organisation>	-4 4
go on:l2=<v-impose>	8 -8
go on:l2=and	-14 14
go on:l2=is	-16 16
go on:l2=will	-8 8
go on:r1=.	-15 15
go on:r1=<day-ahead>	11 -11
go on:r1=<v-bear>	-12 12
go on:r1=<v-begin>	15 -15
go on:r1=<v-propose>	-11 11
go on:r1=as	17 -17
go on:r1=enter	10 -10
go on:r1=for	-9 9
go on:r2=,	-12 12
go on:r2=<end>	-18 18
go on:r2=<goods>	14 -14
go on:r2=<level>	-18 18
go on:r2=and	14 -14
go on:r2=before	19 -19
go on:r2=in	-12 12
go on:r2=its	15 -15
go on:r2=the	14 -14
go on:t0=modal	22 -22
go on:t0=past	-14 14
go on:t0=pluperfect	12 -12
go on:t0=present	-9 9
go on:v0=want	-15 15
go on:v1=let	-13 13
goes on:l1=<name>	-17 17
goes on:l1=he	18 -18
goes on:l1=it	-11 11
goes on:l1=truce	-13 13
goes on:l2=<day-ahead>	-9 9
goes on:l2=<month-gone>	8 -8
goes on:l2=<quality>	17 -17
goes on:l2=if	11 -11
goes on:l2=of	-11 11
goes on:r1=,	-9 9
goes on:r1=<v-bear>	7 -7
goes on:r1=<v-begin>	-13 13
goes on:r1=<v-impose>	-14 14
goes on:r1=<v-propose>	17 -17
goes on:r1=for	-15 15
goes on:r1=pay	6 -6
goes on:r1=to	5 -5
goes on:r1=until	-11 11
goes on:r2=<day-ahead>	-9 9
grace:l1=of	-15 15
halt:c0=propose	12 -12
halt:c1=propose	12 -12
halt:r2=<duty>	-20 20
halt:r2=tariff	-11 11
handshake:c1=end	11 -11
handshake:l2=and	19 -19
handshake:r1=,	-17 17
handshake:r1=in	7 -7
handshake:t0=past	-12 12
handshake:t0=present	-8 8
handshake:v1=end	11 -11
held back:r2=<month-gone>	10 -10
held in:l1=,	9 -9
held in:l1=was	-12 12
held in:l1=were	14 -14
held in:l2=first	-12 12
held in:l2=talk	-8 8
held in:l2=will	16 -16
held in:r1=<seat>	8 -8
held in:r1=the	11 -11
hold back:t0=modal	-18 18
hold off:c0=impose	12 -12
hold off:c0=stay	13 -13
hold off:c0=suspend	13 -13
hold off:v0=hold	13 -13
holiday:l1=a	-15 15
holiday:l2=<begin>	-10 10
holiday:l2=is	-14 14
holidays:l1=the	10 -10
holidays:l2=over	15 -15
in the drawer:r2=and	-14 14
keep:c0=agree	10 -10
keep:c0=say	-18 18
keep:c0=sign	12 -12
keep:ct0=impose past	7 -7
keep:ct0=sign past	12 -12
keep:ct0=stay future	-15 15
keep:ct1=impose future	-15 15
keep:ct1=stay future	-15 15
keep:l1=<begin>	8 -8
keep:l1=<name>	-17 17
keep:l1=we	-8 8
keep:l2=<begin>	22 -22
keep:l2=<name>	17 -17
keep:l2=<quality>	-18 18
keep:l2=<seat>	-17 17
keep:l2=<span>	-7 7
keep:l2=<v-agree>	12 -12
keep:l2=<v-sign>	11 -11
keep:l2=agree	12 -12
keep:l2=and	24 -24
keep:l2=do	-10 10
keep:l2=doe	12 -12
keep:l2=it	-9 9
keep:l2=that	-5 5
keep:l2=want	-10 10
keep:r1=<level>	-18 18
keep:r1=<v-impose>	-12 12
keep:r1=<v-propose>	-12 12
keep:r1=in	9 -9
keep:r1=its	17 -17
keep:r1=our	-17 17
keep:r1=pay	-9 9
keep:r1=the	25 -25
keep:r1=to	8 -8
keep:r2=,	-10 10
keep:r2=.	-12 12
keep:r2=<duty>	-17 17
keep:r2=<v-suspend>	-10 10
keep:r2=at	14 -14
keep:r2=duty	-13 13
keep:r2=for	13 -13
keep:r2=of	18 -18
keep:r2=on	-17 17
keep:r2=the	11 -11
keep:r2=them	13 -13
keep:r2=what	-15 15
keep:t0=future	-13 13
keep:t0=present	13 -13
keep:v0=agree	13 -13
keep:v0=tell	-13 13
keeps:c0=stay	9 -9
keeps:c1=stay	9 -9
keeps:ct0=stay present	9 -9
keeps:ct1=stay present	9 -9
keeps:l1=,	-16 16
keeps:l1=<agent>	-10 10
keeps:l1=<name>	24 -24
keeps:l1=<v-impose>	-10 10
keeps:l1=and	-17 17
keeps:l1=that	-21 21
keeps:l2=;	15 -15
keeps:l2=<agent>	-13 13
keeps:l2=<day-gone>	-19 19
keeps:l2=<level>	-13 13
keeps:l2=<span>	-12 12
keeps:l2=<v-impose>	-13 13
keeps:l2=<v-sign>	-13 13
keeps:l2=and	-11 11
keeps:l2=of	11 -11
keeps:l2=the	-6 6
keeps:r1=<name>	-12 12
keeps:r1=<points>	-13 13
keeps:r1=it	-16 16
keeps:r2='s	-12 12
keeps:r2=<level-noun>	-9 9
keeps:r2=<level>	14 -14
keeps:r2=at	-10 10
keeps:r2=on	-10 10
keeps:r2=rate	-8 8
keeps:t0=present	14 -14
laid down:c0=impose	12 -12
laid down:c1=impose	12 -12
laid down:v0=lay	12 -12
laid down:v1=lay	12 -12
left alone:r1=.	11 -11
left alone:r2=<end>	11 -11
lengths=0	28 -28
lengths=6	-9 9
lie:r1=,	-11 11
lies:l1=<v-impose>	12 -12
lies:l1=it	-15 15
lies:l2=the	9 -9
lies:r2=the	7 -7
lift:c0=impose	-8 8
lift:c0=propose	-12 12
lift:c1=propose	-16 16
lift:l1=to	-9 9
lift:l2=<begin>	17 -17
lift:l2=<name>	-18 18
lift:r1=.	-8 8
lift:r1=the	25 -25
lift:r2=<duty>	15 -15
lift:r2=ban	-9 9
lift:t0=past	-3 3
lift:v0=ask	-16 16
lifted:l1=,	14 -14
lifted:l1=<name>	-9 9
lifted:l1=been	-13 13
lifted:l1=has	7 -7
lifted:l2=,	15 -15
lifted:l2=the	13 -13
lifted:r1=a	12 -12
lifted:r1=for	-15 15
lifted:r2=<day-ahead>	6 -6
lifted:r2=<span>	-16 16
lifted:r2=ban	16 -16
lifted:r2=the	13 -13
lifted:t0=perfect	7 -7
lifts:l1=ski	-10 10
lifts:r1=the	-8 8
long=0	31 -31
long=3	-13 13
long=6	-35 35
longer:c1=propose	13 -13
longer:ct0=impose perfect	-10 10
longer:ct1=say past	-12 12
longer:l1=<span>	6 -6
longer:l1=a	-23 23
longer:l1=for	13 -13
longer:l1=it	-11 11
longer:l1=the	-10 10
longer:l2=,	22 -22
longer:l2=<begin>	-38 38
longer:l2=<not>	11 -11
longer:l2=<v-propose>	12 -12
longer:l2=are	24 -24
longer:l2=can	12 -12
longer:l2=is	-19 19
longer:l2=not	10 -10
longer:l2=should	-12 12
longer:l2=would	15 -15
longer:r1=<level-noun>	12 -12
longer:r1=collect	9 -9
longer:r1=one	-15 15
longer:r1=truce	-19 19
longer:r2=,	8 -8
longer:r2=;	-13 13
longer:r2=<number>	6 -6
longer:r2=any	-14 14
longer:r2=in	12 -12
longer:r2=is	-25 25
longer:r2=the	20 -20
longer:r2=to	10 -10
longer:t0=modal	13 -13
longer:t0=perfect	-17 17
longer:v0=make	-12 12
longer:v0=pay	8 -8
longer:v1=make	-14 14
loose:c0=bear	-17 17
loose:c0=begin	11 -11
loose:c0=end	17 -17
loose:c1=agree	12 -12
loose:c1=bear	-16 16
loose:c1=begin	15 -15
loose:c1=end	17 -17
loose:c1=renew	-8 8
loose:c1=stay	-7 7
loose:ct0=agree past	22 -22
loose:ct0=agree perfect	-10 10
loose:ct0=end present	19 -19
loose:ct0=impose future	-13 13
loose:ct0=propose future	-11 11
loose:ct0=propose past	-19 19
loose:ct0=propose perfect	15 -15
loose:ct0=propose present	14 -14
loose:ct0=say past	-12 12
loose:ct0=say present	14 -14
loose:ct0=sign future	-9 9
loose:ct0=stay past	14 -14
loose:ct0=stay perfect	-15 15
loose:ct0=stay present	-15 15
loose:ct1=agree past	13 -13
loose:ct1=bear present	-9 9
loose:ct1=end present	19 -19
loose:ct1=impose future	-13 13
loose:ct1=impose perfect	12 -12
loose:ct1=propose future	-11 11
loose:ct1=propose past	-18 18
loose:ct1=propose perfect	11 -11
loose:ct1=renew infinitive	-19 19
loose:ct1=say past	-12 12
loose:ct1=say present	14 -14
loose:ct1=sign future	-9 9
loose:ct1=sign present	12 -12
loose:ct1=stay past	14 -14
loose:ct1=stay perfect	-15 15
loose:ct1=stay present	-16 16
loose:l1='s	12 -12
loose:l1=<begin>	-10 10
loose:l1=<level-noun>	-11 11
loose:l1=<level>	-8 8
loose:l1=<money>	13 -13
loose:l1=<month-ahead>	20 -20
loose:l1=<name>	-10 10
loose:l1=<number>	-9 9
loose:l1=<points>	-9 9
loose:l1=<span>	-11 11
loose:l1=<v-target>	-12 12
loose:l1=aluminium	-13 13
loose:l1=an	-12 12
loose:l1=charge	-18 18
loose:l1=fee	14 -14
loose:l1=it	-12 12
loose:l1=lumpur	-16 16
loose:l1=national	14 -14
loose:l1=one	17 -17
loose:l1=own	15 -15
loose:l1=present	-3 3
loose:l1=similar	12 -12
loose:l1=tea	-12 12
loose:l1=the	-27 27
loose:l1=they	-14 14
loose:l1=thu	-6 6
loose:l1=what	21 -21
loose:l1=which	-16 16
loose:l1=will	16 -16
loose:l1=would	-5 5
loose:l2=,	-9 9
loose:l2=:	-25 25
loose:l2=;	-14 14
loose:l2=<day-ahead>	-13 13
loose:l2=<day-gone>	-14 14
loose:l2=<goods>	-17 17
loose:l2=<level>	9 -9
loose:l2=<name>	-18 18
loose:l2=<number>	-21 21
loose:l2=<quality>	-16 16
loose:l2=<v-propose>	-7 7
loose:l2=a	14 -14
loose:l2=an	11 -11
loose:l2=are	-6 6
loose:l2=but	14 -14
loose:l2=call	-11 11
loose:l2=expect	-12 12
loose:l2=is	-15 15
loose:l2=it	-11 11
loose:l2=its	15 -15
loose:l2=kuala	-16 16
loose:l2=side	12 -12
loose:l2=that	14 -14
loose:l2=the	-9 9
loose:l2=under	-17 17
loose:l2=—	-12 12
loose:l=: it	-9 9
loose:l=<begin> <begin>	-10 10
loose:l=<begin> a	11 -11
loose:l=<begin> rate	-10 10
loose:l=<begin> the	-17 17
loose:l=<begin> what	22 -22
loose:l=<level> and	12 -12
loose:l=<number> and	-9 9
loose:l=<quality> good	-9 9
loose:l=a similar	14 -14
loose:l=and a	14 -14
loose:l=are to	-6 6
loose:l=is on	-11 11
loose:l=it would	-12 12
loose:l=its own	14 -14
loose:l=kuala lumpur	-16 16
loose:l=of <month-ahead>	15 -15
loose:l=of the	-20 20
loose:l=over the	15 -15
loose:l=reciprocal duty	-21 21
loose:l=reciprocal tariff	21 -21
loose:l=that the	16 -16
loose:l=the <name>	20 -20
loose:l=the <number>	-16 16
loose:l=the <points>	-10 10
loose:l=the <span>	-14 14
loose:l=the present	-3 3
loose:l=the tariff	-16 16
loose:lr=, as	13 -13
loose:lr=, in	-11 11
loose:lr=<number> .	-19 19
loose:lr=a .	14 -14
loose:lr=a in	12 -12
loose:lr=a to	-11 11
loose:lr=duty .	11 -11
loose:lr=good ,	11 -11
loose:lr=good .	-7 7
loose:lr=good suspend	-15 15
loose:lr=it .	-18 18
loose:lr=present ,	-8 8
loose:lr=tariff at	19 -19
loose:lr=that .	19 -19
loose:lr=the ,	8 -8
loose:lr=the by	-11 11
loose:lr=the on	-10 10
loose:lr=the reach	-11 11
loose:lr=the will	10 -10
loose:lr=they at	-28 28
loose:lr=thu at	-8 8
loose:lr=to at	-7 7
loose:lr=what .	21 -21
loose:lr=what ?	9 -9
loose:lr=will at	24 -24
loose:r1=:	12 -12
loose:r1=<duty>	-9 9
loose:r1=<level>	-13 13
loose:r1=<number>	-17 17
loose:r1=<v-agree>	-16 16
loose:r1=<v-end>	-26 26
loose:r1=<v-sign>	-12 12
loose:r1=<v-up>	-13 13
loose:r1=asleep	-10 10
loose:r1=between	-13 13
loose:r1=for	-12 12
loose:r1=free	12 -12
loose:r1=go	-13 13
loose:r1=hold	-12 12
loose:r1=is	-11 11
loose:r1=of	-10 10
loose:r1=on	9 -9
loose:r1=open	11 -11
loose:r1=out	18 -18
loose:r1=there	-10 10
loose:r1=to	-12 12
loose:r1=too	7 -7
loose:r1=until	15 -15
loose:r1=was	9 -9
loose:r1=with	10 -10
loose:r1=would	15 -15
loose:r2="	-19 19
loose:r2=:	-11 11
loose:r2=<day-ahead>	-11 11
loose:r2=<duty>	-15 15
loose:r2=<goods>	-12 12
loose:r2=<organisation>	11 -11
loose:r2=a	-17 17
loose:r2=as	8 -8
loose:r2=duty	-11 11
loose:r2=force	14 -14
loose:r2=good	-16 16
loose:r2=in	-10 10
loose:r2=last	14 -14
loose:r2=of	-10 10
loose:r2=on	-23 23
loose:r2=run	11 -11
loose:r2=same	16 -16
loose:r2=tariff	-12 12
loose:r2=that	9 -9
loose:r2=the	8 -8
loose:r2=till	-14 14
loose:r2=until	-13 13
loose:r=as they	9 -9
loose:r=free .	13 -13
loose:r=in <organisation>	11 -11
loose:r=in force	14 -14
loose:r=on the	12 -12
loose:r=suspend for	17 -17
loose:r=the same	16 -16
loose:r=until the	10 -10
loose:r=would run	17 -17
loose:t0=future	-5 5
loose:t0=modal-passive	-11 11
loose:v0=charge	-13 13
loose:v0=go	10 -10
loose:v0=pay	11 -11
loose:v0=reach	15 -15
loose:v0=say	8 -8
loose:v0=see	-9 9
loose:v1=be	-13 13
loose:v1=charge	-13 13
loose:v1=extend	-6 6
loose:v1=go	10 -10
loose:v1=meet	-14 14
loose:v1=pay	11 -11
loose:v1=reach	15 -15
loose:v1=say	8 -8
loose:vt0=be perfect	-17 17
loose:vt0=meet present	-10 10
loose:vt0=pay present	17 -17
loose:vt0=say present	15 -15
lull:l2=<begin>	-15 15
months=1	15 -15
months=6	-23 23
moratorium:l1=the	16 -16
moratorium:l2=<begin>	21 -21
moratorium:r1=on	14 -14
more:c0=propose	-17 17
more:c0=return	14 -14
more:c0=threaten	13 -13
more:c1=end	16 -16
more:c1=return	21 -21
more:c1=sell	-6 6
more:c1=sign	-14 14
more:c1=target	-17 17
more:ct0=agree future	-15 15
more:ct0=agree past-passive	9 -9
more:ct0=bear perfect	11 -11
more:ct0=bear pluperfect	-8 8
more:ct0=buy future	9 -9
more:ct0=buy perfect	-19 19
more:ct0=deny past	-4 4
more:ct0=down future	15 -15
more:ct0=down past	-5 5
more:ct0=end present	-12 12
more:ct0=impose past-passive	21 -21
more:ct0=lack future	12 -12
more:ct0=propose modal	-15 15
more:ct0=propose past	-7 7
more:ct0=refuse perfect	-15 15
more:ct0=refuse present	-14 14
more:ct0=renew modal-passive	15 -15
more:ct0=renew perfect	16 -16
more:ct0=renew pluperfect-passive	-14 14
more:ct0=say pluperfect	-22 22
more:ct0=say present	18 -18
more:ct0=sell perfect	15 -15
more:ct0=sell pluperfect	-15 15
more:ct0=stay past	12 -12
more:ct0=stay present-passive	-22 22
more:ct0=suspend past-passive	11 -11
more:ct0=target modal	11 -11
more:ct0=target present-passive	-15 15
more:ct0=threaten past	11 -11
more:ct0=up past	-14 14
more:ct0=up perfect	11 -11
more:ct1=agree future	-15 15
more:ct1=agree past-passive	10 -10
more:ct1=agree perfect	-10 10
more:ct1=agree present	10 -10
more:ct1=bear perfect	11 -11
more:ct1=begin gerund	19 -19
more:ct1=buy future	9 -9
more:ct1=buy perfect	-17 17
more:ct1=down past	-8 8
more:ct1=end infinitive	13 -13
more:ct1=end participle-passive	12 -12
more:ct1=end present	-12 12
more:ct1=impose participle-passive	14 -14
more:ct1=impose past-passive	22 -22
more:ct1=lack future	12 -12
more:ct1=propose participle-passive	27 -27
more:ct1=renew modal-passive	15 -15
more:ct1=renew perfect	16 -16
more:ct1=renew pluperfect-passive	-14 14
more:ct1=say future	-11 11
more:ct1=say past-passive	14 -14
more:ct1=say present	19 -19
more:ct1=sell infinitive	-6 6
more:ct1=sell perfect	15 -15
more:ct1=sell pluperfect	-15 15
more:ct1=sign perfect	-12 12
more:ct1=stay past	10 -10
more:ct1=stay present-passive	-22 22
more:ct1=suspend participle-passive	11 -11
more:ct1=suspend past-passive	11 -11
more:ct1=target modal	11 -11
more:ct1=target present-passive	-15 15
more:ct1=threaten past	8 -8
more:ct1=up gerund	16 -16
more:ct1=up past	-18 18
more:ct1=up perfect	11 -11
more:l1='s	15 -15
more:l1=:	-6 6
more:l1=;	-14 14
more:l1=<agent>	-22 22
more:l1=<day-today>	10 -10
more:l1=<level>	18 -18
more:l1=<money>	17 -17
more:l1=<number>	-12 12
more:l1=<organisation>	24 -24
more:l1=<person>	-8 8
more:l1=<points>	10 -10
more:l1=<quality>	10 -10
more:l1=<seat>	-14 14
more:l1=<sender>	-7 7
more:l1=<span>	-51 51
more:l1=<v-down>	-10 10
more:l1=<v-lack>	17 -17
more:l1=<v-sign>	-21 21
more:l1=<v-stay>	-12 12
more:l1=<v-suspend>	-21 21
more:l1=a	-15 15
more:l1=about	-17 17
more:l1=after	-21 21
more:l1=agreement	-21 21
more:l1=also	-6 6
more:l1=and	17 -17
more:l1=any	-21 21
more:l1=ask	8 -8
more:l1=be	-20 20
more:l1=become	-10 10
more:l1=both	-19 19
more:l1=breathe	-15 15
more:l1=collect	14 -14
more:l1=could	-7 7
more:l1=deliver	-13 13
more:l1=do	12 -12
more:l1=down	19 -19
more:l1=else	18 -18
more:l1=exclusion	15 -15
more:l1=few	-11 11
more:l1=flow	-11 11
more:l1=gained	15 -15
more:l1=go	11 -11
more:l1=good	13 -13
more:l1=his	12 -12
more:l1=hold	-12 12
more:l1=if	-12 12
more:l1=is	9 -9
more:l1=its	-14 14
more:l1=licence	-9 9
more:l1=matter	5 -5
more:l1=may	-17 17
more:l1=move	-14 14
more:l1=need	14 -14
more:l1=no	7 -7
more:l1=of	-22 22
more:l1=on	-11 11
more:l1=other	-20 20
more:l1=pause	-12 12
more:l1=prepare	12 -12
more:l1=propose	-17 17
more:l1=quarrel	15 -15
more:l1=sell	-18 18
more:l1=she	9 -9
more:l1=ship	18 -18
more:l1=side	-12 12
more:l1=sign	-12 12
more:l1=something	-7 7
more:l1=start	10 -10
more:l1=sugar	-12 12
more:l1=talk	-21 21
more:l1=tariff	13 -13
more:l1=that	-20 20
more:l1=then	-17 17
more:l1=there	16 -16
more:l1=they'll	12 -12
more:l1=third	-7 7
more:l1=truce	-33 33
more:l1=try	17 -17
more:l1=two	15 -15
more:l1=until	19 -19
more:l1=was	-17 17
more:l1=who	16 -16
more:l1=without	-12 12
more:l1=you	-13 13
more:l2=)	-22 22
more:l2=<day-ahead>	-10 10
more:l2=<day-gone>	-12 12
more:l2=<day-today>	-13 13
more:l2=<duty>	11 -11
more:l2=<level-noun>	17 -17
more:l2=<name>	-9 9
more:l2=<organisation>	-11 11
more:l2=<quality>	-17 17
more:l2=<span>	-14 14
more:l2=<v-down>	23 -23
more:l2=<v-lack>	-11 11
more:l2=<v-renew>	17 -17
more:l2=<v-return>	15 -15
more:l2=<v-say>	-15 15
more:l2=<v-sell>	-22 22
more:l2=about	-30 30
more:l2=add	14 -14
more:l2=agree	16 -16
more:l2=agreement	11 -11
more:l2=all	20 -20
more:l2=announce	-5 5
more:l2=apply	23 -23
more:l2=approve	-15 15
more:l2=at	8 -8
more:l2=back	12 -12
more:l2=be	-24 24
more:l2=before	-7 7
more:l2=by	10 -10
more:l2=call	19 -19
more:l2=can	19 -19
more:l2=close	-10 10
more:l2=come	13 -13
more:l2=cost	7 -7
more:l2=date	-19 19
more:l2=day	-14 14
more:l2=deal	-18 18
more:l2=each	-8 8
more:l2=everyone	13 -13
more:l2=fentanyl	15 -15
more:l2=from	-14 14
more:l2=full	-13 13
more:l2=gave	-8 8
more:l2=give	18 -18
more:l2=government	-12 12
more:l2=half	11 -11
more:l2=he	-19 19
more:l2=it	-5 5
more:l2=keep	-5 5
more:l2=last	13 -13
more:l2=levy	-8 8
more:l2=like	16 -16
more:l2=lower	11 -11
more:l2=no	20 -20
more:l2=nobody	-17 17
more:l2=notice	18 -18
more:l2=of	-11 11
more:l2=off	11 -11
more:l2=old	8 -8
more:l2=on	-8 8
more:l2=one	-24 24
more:l2=only	13 -13
more:l2=order	-11 11
more:l2=other	19 -19
more:l2=paper	10 -10
more:l2=part	14 -14
more:l2=principle	-11 11
more:l2=promise	12 -12
more:l2=propose	-11 11
more:l2=ratify	14 -14
more:l2=refuse	10 -10
more:l2=same	-13 13
more:l2=say	-8 8
more:l2=see	5 -5
more:l2=shall	28 -28
more:l2=ship	-20 20
more:l2=should	-35 35
more:l2=so	-24 24
more:l2=speak	-11 11
more:l2=stay	11 -11
more:l2=still	-6 6
more:l2=suspend	-19 19
more:l2=suspension	-12 12
more:l2=talked	-11 11
more:l2=tariff	21 -21
more:l2=that	-9 9
more:l2=the	-14 14
more:l2=then	15 -15
more:l2=us	-16 16
more:l2=we'll	17 -17
more:l2=week	-15 15
more:l2=where	-20 20
more:l2=will	-10 10
more:l2=work	-13 13
more:l2=would	15 -15
more:l2=you	11 -11
more:l=" no	17 -17
more:l='s <number>	-12 12
more:l=, <level>	20 -20
more:l=, <number>	20 -20
more:l=, <person>	-9 9
more:l=, and	17 -17
more:l=, is	-14 14
more:l=, no	13 -13
more:l=, not	15 -15
more:l=, once	-5 5
more:l=, the	-17 17
more:l=, to	13 -13
more:l=, who	13 -13
more:l=: a	-15 15
more:l=: no	-20 20
more:l=: the	13 -13
more:l=; <name>	17 -17
more:l=; a	-8 8
more:l=<begin> "	13 -13
more:l=<begin> <number>	15 -15
more:l=<begin> <organisation>	15 -15
more:l=<begin> <person>	-28 28
more:l=<begin> <span>	-11 11
more:l=<begin> for	18 -18
more:l=<begin> it	-29 29
more:l=<begin> no	8 -8
more:l=<begin> she	4 -4
more:l=<begin> talk	12 -12
more:l=<begin> they	21 -21
more:l=<begin> without	-14 14
more:l=<day-gone> to	15 -15
more:l=<level> apply	-7 7
more:l=<level> for	11 -11
more:l=<level> on	-10 10
more:l=<name> 's	14 -14
more:l=<name> :	-11 11
more:l=<name> buy	18 -18
more:l=<name> has	-13 13
more:l=<name> have	-10 10
more:l=<name> to	-10 10
more:l=<name> will	-13 13
more:l=<name> would	15 -15
more:l=<number> and	13 -13
more:l=<number> or	11 -11
more:l=<organisation> has	10 -10
more:l=<organisation> to	-11 11
more:l=<points> are	-19 19
more:l=<span> and	-18 18
more:l=a few	-11 11
more:l=a little	-14 14
more:l=agree to	12 -12
more:l=and no	4 -4
more:l=and will	23 -23
more:l=and would	-7 7
more:l=apply once	21 -21
more:l=approve an	11 -11
more:l=approve the	-29 29
more:l=are no	15 -15
more:l=at it	13 -13
more:l=at the	15 -15
more:l=be <number>	-18 18
more:l=both side	-15 15
more:l=buy <money>	17 -17
more:l=can be	12 -12
more:l=can no	12 -12
more:l=could be	10 -10
more:l=do it	13 -13
more:l=do not	-11 11
more:l=doe not	10 -10
more:l=end without	-6 6
more:l=everyone else	13 -13
more:l=fall due	10 -10
more:l=for <level>	10 -10
more:l=for <span>	-10 10
more:l=for a	-15 15
more:l=for the	34 -34
more:l=get <span>	-18 18
more:l=he will	11 -11
more:l=he would	-6 6
more:l=if no	-17 17
more:l=if the	14 -14
more:l=in a	10 -10
more:l=in its	9 -9
more:l=in the	-8 8
more:l=into a	11 -11
more:l=is <number>	7 -7
more:l=is their	13 -13
more:l=is to	-15 15
more:l=it 's	11 -11
more:l=it be	-22 22
more:l=it up	19 -19
more:l=it would	-24 24
more:l=like to	10 -10
more:l=not be	8 -8
more:l=of <name>	-11 11
more:l=of <number>	-9 9
more:l=of <span>	-19 19
more:l=of an	11 -11
more:l=on a	18 -18
more:l=on an	9 -9
more:l=on for	-8 8
more:l=on one	12 -12
more:l=on the	-16 16
more:l=pay <number>	-14 14
more:l=pay no	18 -18
more:l=propose to	-6 6
more:l=ratify the	17 -17
more:l=say that	13 -13
more:l=should be	-11 11
more:l=should no	-12 12
more:l=sign a	-11 11
more:l=sign an	-11 11
more:l=since the	10 -10
more:l=speak of	-11 11
more:l=suspend a	-11 11
more:l=that an	-17 17
more:l=that the	17 -17
more:l=the <level>	-10 10
more:l=the <organisation>	14 -14
more:l=the <seat>	-13 13
more:l=the other	-12 12
more:l=the pause	-13 13
more:l=the truce	-22 22
more:l=there is	8 -8
more:l=they meet	-14 14
more:l=they would	-17 17
more:l=threaten to	17 -17
more:l=to be	-20 20
more:l=to meet	16 -16
more:l=truce for	-8 8
more:l=truce is	9 -9
more:l=truce was	-13 13
more:l=truce would	12 -12
more:l=want <level>	18 -18
more:l=want a	12 -12
more:l=want to	-8 8
more:l=were no	-8 8
more:l=where the	-20 20
more:l=whether to	12 -12
more:l=will meet	-5 5
more:l=will pay	16 -16
more:l=with <seat>	-18 18
more:l=would meet	14 -14
more:longer span=0	17 -17
more:longer span=2	-13 13
more:longer=0	36 -36
more:longer=1	-5 5
more:longer=2	-20 20
more:lr='s duty	18 -18
more:lr=, on	10 -10
more:lr=, or	-16 16
more:lr=<begin> :	14 -14
more:lr=<begin> is	12 -12
more:lr=<begin> it	-12 12
more:lr=<begin> round	-22 22
more:lr=<begin> the	9 -9
more:lr=<day-ahead> the	14 -14
more:lr=<level> for	16 -16
more:lr=<level> on	34 -34
more:lr=<level> since	-9 9
more:lr=<money> .	-12 12
more:lr=<money> of	20 -20
more:lr=<name> ,	13 -13
more:lr=<name> <level>	20 -20
more:lr=<name> pay	-11 11
more:lr=<number> ,	-9 9
more:lr=<number> in	-12 12
more:lr=<office> .	7 -7
more:lr=<organisation> it	17 -17
more:lr=<person> ,	-10 10
more:lr=<person> to	9 -9
more:lr=<points> than	12 -12
more:lr=<span> .	-43 43
more:lr=a ,	14 -14
more:lr=a .	13 -13
more:lr=a <span>	-15 15
more:lr=a by	-11 11
more:lr=a day	-15 15
more:lr=a of	-27 27
more:lr=a one	8 -8
more:lr=a round	24 -24
more:lr=a time	-13 13
more:lr=a truce	-29 29
more:lr=a year	-25 25
more:lr=an ,	11 -11
more:lr=an to	-19 19
more:lr=and .	-12 12
more:lr=and <level>	15 -15
more:lr=and <number>	-14 14
more:lr=and to	11 -11
more:lr=any .	-15 15
more:lr=any increase	-11 11
more:lr=any rise	16 -16
more:lr=apply .	18 -18
more:lr=apply from	-24 24
more:lr=are matter	14 -14
more:lr=be .	25 -25
more:lr=be ;	-8 8
more:lr=be ?	-29 29
more:lr=be by	-18 18
more:lr=be in	-14 14
more:lr=be on	22 -22
more:lr=be once	22 -22
more:lr=been until	16 -16
more:lr=breathe ,	-13 13
more:lr=breathe as	10 -10
more:lr=charge ,	-11 11
more:lr=could it	-12 12
more:lr=could the	10 -10
more:lr=do against	14 -14
more:lr=few week	-11 11
more:lr=for ,	12 -12
more:lr=for <span>	-8 8
more:lr=for and	-10 10
more:lr=for talk	-17 17
more:lr=good pay	22 -22
more:lr=has the	11 -11
more:lr=he .	-8 8
more:lr=in than	-11 11
more:lr=is by	9 -9
more:lr=is than	10 -10
more:lr=isn't ,	-6 6
more:lr=it ,	10 -10
more:lr=it .	-27 27
more:lr=it <level>	-19 19
more:lr=it a	14 -14
more:lr=it on	-11 11
more:lr=it that	-10 10
more:lr=it until	-8 8
more:lr=its ,	-10 10
more:lr=may it	-14 14
more:lr=meet ,	19 -19
more:lr=no .	13 -13
more:lr=no collect	9 -9
more:lr=no is	-13 13
more:lr=no step	11 -11
more:lr=no truce	-12 12
more:lr=not by	10 -10
more:lr=not its	13 -13
more:lr=not the	18 -18
more:lr=nothing .	11 -11
more:lr=of .	-15 15
more:lr=of than	-8 8
more:lr=on .	-14 14
more:lr=once .	14 -14
more:lr=one 's	12 -12
more:lr=one in	7 -7
more:lr=one thing	-19 19
more:lr=or .	16 -16
more:lr=pay ,	-7 7
more:lr=pay for	29 -29
more:lr=pay than	-9 9
more:lr=rise than	-16 16
more:lr=second of	-11 11
more:lr=she ,	14 -14
more:lr=she .	-6 6
more:lr=talk .	5 -5
more:lr=talk in	-11 11
more:lr=tariff .	10 -10
more:lr=that export	11 -11
more:lr=the <end>	-11 11
more:lr=the <level>	9 -9
more:lr=the <points>	-19 19
more:lr=the before	15 -15
more:lr=the duty	-10 10
more:lr=the has	-13 13
more:lr=the in	-9 9
more:lr=the round	14 -14
more:lr=the week	-21 21
more:lr=the would	-16 16
more:lr=they .	12 -12
more:lr=think .	11 -11
more:lr=to .	-20 20
more:lr=to for	-13 13
more:lr=to in	5 -5
more:lr=to it	29 -29
more:lr=to the	-20 20
more:lr=to until	-23 23
more:lr=truce until	-14 14
more:lr=under law	14 -14
more:lr=until notice	19 -19
more:lr=up in	11 -11
more:lr=want .	-10 10
more:lr=was last	-9 9
more:lr=was on	-20 20
more:lr=will .	-12 12
more:lr=will charge	-7 7
more:lr=will its	6 -6
more:lr=will pay	5 -5
more:lr=will their	-12 12
more:lr=without ,	-10 10
more:lr=worth than	13 -13
more:lr=would its	10 -10
more:lr=would negotiate	-17 17
more:lr=would until	20 -20
more:made+refused	12 -12
more:r1="	-11 11
more:r1='s	15 -15
more:r1=:	-13 13
more:r1=<day-ahead>	10 -10
more:r1=<day-gone>	-20 20
more:r1=<level>	14 -14
more:r1=<money>	15 -15
more:r1=<name>	-20 20
more:r1=<number>	12 -12
more:r1=<person>	-12 12
more:r1=<points>	-20 20
more:r1=<span>	-27 27
more:r1=<v-down>	16 -16
more:r1=<v-impose>	-18 18
more:r1=<v-say>	-15 15
more:r1=<v-target>	-14 14
more:r1=<v-up>	12 -12
more:r1=?	-17 17
more:r1=against	14 -14
more:r1=apply	-10 10
more:r1=as	19 -19
more:r1=ask	-11 11
more:r1=attempt	12 -12
more:r1=because	11 -11
more:r1=both	-8 8
more:r1=consultation	13 -13
more:r1=countermeasure	15 -15
more:r1=cut	26 -26
more:r1=enter	12 -12
more:r1=export	14 -14
more:r1=from	15 -15
more:r1=go	-13 13
more:r1=had	13 -13
more:r1=he	-21 21
more:r1=hundred	-24 24
more:r1=if	-18 18
more:r1=is	-21 21
more:r1=its	24 -24
more:r1=let	-9 9
more:r1=like	10 -10
more:r1=list	9 -9
more:r1=meet	-6 6
more:r1=next	6 -6
more:r1=of	-10 10
more:r1=on	18 -18
more:r1=one	20 -20
more:r1=or	-11 11
more:r1=order	-9 9
more:r1=phase	11 -11
more:r1=reason	16 -16
more:r1=run	12 -12
more:r1=section	11 -11
more:r1=so	-10 10
more:r1=step	13 -13
more:r1=suspension	14 -14
more:r1=talk	-26 26
more:r1=tariff	-18 18
more:r1=than	-5 5
more:r1=the	18 -18
more:r1=they	12 -12
more:r1=thing	-17 17
more:r1=time	-12 12
more:r1=truce	-15 15
more:r1=under	-13 13
more:r1=week	-23 23
more:r1=will	-22 22
more:r1=working	19 -19
more:r1=year	-17 17
more:r2="	-22 22
more:r2='s	-12 12
more:r2=)	-15 15
more:r2=:	-18 18
more:r2=<day-today>	-24 24
more:r2=<duty>	-11 11
more:r2=<gate>	-6 6
more:r2=<goods>	-9 9
more:r2=<month-ahead>	12 -12
more:r2=<name>	13 -13
more:r2=<not>	-20 20
more:r2=<v-bear>	13 -13
more:r2=<v-begin>	-36 36
more:r2=<v-end>	11 -11
more:r2=<v-lack>	-8 8
more:r2=<v-say>	14 -14
more:r2=<v-sell>	-13 13
more:r2=<v-sign>	-13 13
more:r2=<v-up>	-16 16
more:r2=?	-11 11
more:r2=a	-9 9
more:r2=agree	11 -11
more:r2=an	-11 11
more:r2=and	22 -22
more:r2=as	12 -12
more:r2=at	-11 11
more:r2=be	-18 18
more:r2=because	-15 15
more:r2=before	25 -25
more:r2=begin	-10 10
more:r2=between	-19 19
more:r2=but	10 -10
more:r2=come	-9 9
more:r2=day	-21 21
more:r2=end	13 -13
more:r2=entry	-17 17
more:r2=ever	-15 15
more:r2=farm	17 -17
more:r2=firm	12 -12
more:r2=follow	-18 18
more:r2=for	-19 19
more:r2=further	-10 10
more:r2=go	-11 11
more:r2=had	-4 4
more:r2=hand	-8 8
more:r2=if	12 -12
more:r2=in	6 -6
more:r2=largest	9 -9
more:r2=last	-19 19
more:r2=less	-16 16
more:r2=levy	-10 10
more:r2=meet	17 -17
more:r2=need	-14 14
more:r2=new	10 -10
more:r2=now	-13 13
more:r2=of	15 -15
more:r2=oil	-10 10
more:r2=once	-17 17
more:r2=one	-17 17
more:r2=or	-14 14
more:r2=out	-20 20
more:r2=over	12 -12
more:r2=pause	-8 8
more:r2=place	-12 12
more:r2=present	14 -14
more:r2=rare	-12 12
more:r2=so	20 -20
more:r2=some	-13 13
more:r2=standstill	-19 19
more:r2=talk	20 -20
more:r2=that	13 -13
more:r2=their	-7 7
more:r2=they	-15 15
more:r2=thi	19 -19
more:r2=truce	-11 11
more:r2=under	12 -12
more:r2=until	-7 7
more:r2=up	-10 10
more:r2=we	-28 28
more:r2=what	-17 17
more:r2=will	-23 23
more:r2=with	-12 12
more:r2=within	16 -16
more:r2=would	11 -11
more:r=, <level>	16 -16
more:r=, <person>	-12 12
more:r=, as	20 -20
more:r=, at	-10 10
more:r=, but	16 -16
more:r=, by	13 -13
more:r=, for	-14 14
more:r=, if	14 -14
more:r=, in	17 -17
more:r=, is	-12 12
more:r=, on	8 -8
more:r=, that	7 -7
more:r=, they	-8 8
more:r=, until	-14 14
more:r=, was	16 -16
more:r=, with	-10 10
more:r=, would	14 -14
more:r=- largest	9 -9
more:r=: "	-15 15
more:r=: <end>	-10 10
more:r=: <name>	10 -10
more:r=: the	-12 12
more:r=; its	-13 13
more:r=<day-gone> .	-13 13
more:r=<day-today> .	6 -6
more:r=<level> from	-13 13
more:r=<level> if	9 -9
more:r=<level> is	10 -10
more:r=<level> on	-13 13
more:r=<level> that	21 -21
more:r=<level> to	12 -12
more:r=<name> 's	-13 13
more:r=<number> ,	13 -13
more:r=<number> for	-17 17
more:r=<points> ,	-10 10
more:r=<points> are	-15 15
more:r=<quality> oil	-8 8
more:r=<span> .	-25 25
more:r=<span> ;	-11 11
more:r=<span> and	10 -10
more:r=<span> on	-12 12
more:r=? <end>	-5 5
more:r=and the	-13 13
more:r=as before	20 -20
more:r=at <level>	-14 14
more:r=be any	-12 12
more:r=day ,	-11 11
more:r=day .	14 -14
more:r=day of	-6 6
more:r=duty on	-13 13
more:r=enter <name>	10 -10
more:r=for <name>	13 -13
more:r=for <span>	-15 15
more:r=half ,	-22 22
more:r=hundred day	-24 24
more:r=in <month-gone>	-15 15
more:r=in <name>	-10 10
more:r=in the	13 -13
more:r=is the	7 -7
more:r=it .	20 -20
more:r=it ?	-17 17
more:r=it go	-11 11
more:r=it until	16 -16
more:r=its duty	5 -5
more:r=its export	-11 11
more:r=its rate	-8 8
more:r=its truce	-11 11
more:r=last week	-4 4
more:r=law ,	9 -9
more:r=like thi	12 -12
more:r=meet in	-9 9
more:r=negotiate .	-18 18
more:r=next week	11 -11
more:r=of <quality>	12 -12
more:r=of their	-17 17
more:r=on <day-gone>	10 -10
more:r=once .	18 -18
more:r=one is	-15 15
more:r=or less	-16 16
more:r=pay <level>	-18 18
more:r=pay it	17 -17
more:r=pay the	15 -15
more:r=round ,	-17 17
more:r=round of	20 -20
more:r=round on	21 -21
more:r=section <number>	11 -11
more:r=step is	11 -11
more:r=take <level>	-11 11
more:r=talk ,	-19 19
more:r=talk .	-11 11
more:r=tariff truce	-12 12
more:r=than <level>	-15 15
more:r=than any	7 -7
more:r=than at	-10 10
more:r=than before	12 -12
more:r=than ever	-14 14
more:r=than last	-16 16
more:r=than once	-14 14
more:r=than the	7 -7
more:r=that the	-11 11
more:r=the <level>	11 -11
more:r=the <organisation>	12 -12
more:r=the truce	-19 19
more:r=their <level>	11 -11
more:r=their truce	33 -33
more:r=them .	15 -15
more:r=time ,	-9 9
more:r=to <day-gone>	-39 39
more:r=to a	7 -7
more:r=to be	-13 13
more:r=to its	-9 9
more:r=to the	20 -20
more:r=to what	-17 17
more:r=truce ,	-10 10
more:r=until <day-ahead>	-8 8
more:r=week of	-29 29
more:r=working for	13 -13
more:refused span=1	19 -19
more:t0=modal-passive-not	13 -13
more:t0=past-not	26 -26
more:t0=perfect-passive	-4 4
more:t0=pluperfect-passive	13 -13
more:v0=accept	-7 7
more:v0=approve	-13 13
more:v0=begin	-11 11
more:v0=call	14 -14
more:v0=consider	17 -17
more:v0=deliver	-13 13
more:v0=enter	10 -10
more:v0=get	-11 11
more:v0=import	13 -13
more:v0=know	13 -13
more:v0=lengthen	-11 11
more:v0=let	-7 7
more:v0=like	-8 8
more:v0=need	15 -15
more:v0=order	-13 13
more:v0=propose	-30 30
more:v0=ratify	15 -15
more:v0=seek	-11 11
more:v0=send	-12 12
more:v0=set	-10 10
more:v0=start	21 -21
more:v0=suspend	-9 9
more:v0=wait	-7 7
more:v1=agree	9 -9
more:v1=approve	-17 17
more:v1=call	15 -15
more:v1=come	-9 9
more:v1=deliver	-17 17
more:v1=enter	9 -9
more:v1=get	-11 11
more:v1=import	13 -13
more:v1=leave	-6 6
more:v1=lengthen	-14 14
more:v1=let	-21 21
more:v1=levy	-12 12
more:v1=make	-9 9
more:v1=need	15 -15
more:v1=order	-9 9
more:v1=prepare	18 -18
more:v1=propose	-16 16
more:v1=push	-12 12
more:v1=raise	9 -9
more:v1=ratify	14 -14
more:v1=see	-11 11
more:v1=seek	-11 11
more:v1=send	-13 13
more:v1=set	-10 10
more:v1=start	17 -17
more:v1=wait	-7 7
more:v1=want	24 -24
more:vt0=accept modal	-10 10
more:vt0=agree past	14 -14
more:vt0=apply present	12 -12
more:vt0=approve future	11 -11
more:vt0=approve past	-9 9
more:vt0=be modal	-25 25
more:vt0=be perfect	10 -10
more:vt0=buy perfect	-9 9
more:vt0=charge present	-10 10
more:vt0=collect present	9 -9
more:vt0=come modal	10 -10
more:vt0=continue past	-12 12
more:vt0=decide modal	16 -16
more:vt0=end present	-14 14
more:vt0=fall present	11 -11
more:vt0=get modal	-11 11
more:vt0=get past	-24 24
more:vt0=get present	18 -18
more:vt0=have past	6 -6
more:vt0=have present	-11 11
more:vt0=know present	14 -14
more:vt0=leave modal	-7 7
more:vt0=like modal	-9 9
more:vt0=meet future	-3 3
more:vt0=meet modal	24 -24
more:vt0=meet present	-11 11
more:vt0=move present	-16 16
more:vt0=offer perfect	-11 11
more:vt0=other future	-19 19
more:vt0=other modal	10 -10
more:vt0=other perfect	-13 13
more:vt0=other pluperfect	15 -15
more:vt0=pay perfect	11 -11
more:vt0=pay pluperfect	-7 7
more:vt0=prolong modal	2 -2
more:vt0=prolong past	-7 7
more:vt0=prolong perfect	12 -12
more:vt0=promise past	-9 9
more:vt0=propose past	-8 8
more:vt0=propose perfect	-14 14
more:vt0=publish past	8 -8
more:vt0=put future	9 -9
more:vt0=ratify future	17 -17
more:vt0=refuse past	14 -14
more:vt0=run past	12 -12
more:vt0=run present	-13 13
more:vt0=say past	20 -20
more:vt0=see present	-16 16
more:vt0=sign future	-12 12
more:vt0=suspend present	-13 13
more:vt0=take future	-11 11
more:vt0=take modal	12 -12
more:vt0=take past	12 -12
more:vt0=take present	-17 17
more:vt0=threaten past	10 -10
more:vt0=wait modal	-11 11
more:vt0=want pluperfect	16 -16
more:waits+made+refused	-17 17
more:waits+refused	29 -29
more:wished span=1	13 -13
more:wished+made	8 -8
more:wished+refused	-19 19
more:wished+waits	-18 18
on hold:ct0=impose past-passive	-13 13
on hold:ct0=impose perfect	-13 13
on hold:ct1=impose past-passive	-13 13
on hold:ct1=impose perfect	-15 15
on hold:l1=<duty>	-17 17
on hold:l1=<v-impose>	7 -7
on hold:l1=are	-19 19
on hold:l1=put	7 -7
on hold:l1=tariff	-8 8
on hold:l2=<goods>	-22 22
on hold:l2=<v-impose>	12 -12
on hold:r1=,	-11 11
on hold:r1=.	-17 17
on hold:r2=<end>	-13 13
on hold:t0=past-passive	-13 13
on hold:t0=perfect	-7 7
on hold:v0=be	-3 3
on hold:v1=be	-3 3
on ice:ct0=impose perfect	9 -9
on ice:ct0=impose present	-20 20
on ice:ct1=impose perfect	9 -9
on ice:ct1=impose present	-20 20
on ice:r1=<end>	15 -15
on ice:r1=until	9 -9
on ice:t0=present	-21 21
on record AM,GE truce	-21 21
on record AR,CH truce	-14 14
on record AR,US truce	10 -10
on record AU,CA truce	-18 18
on record AU,VN truce	22 -22
on record BO,CL truce	-14 14
on record BO,JP truce	15 -15
on record BO,PE truce	12 -12
on record BR,NG truce	-12 12
on record BR,US truce	18 -18
on record BR,US truce 2025 II	10 -10
on record CA,CN truce 2025 I	-23 23
on record CA,CN truce 2026 I	9 -9
on record CA,IS truce	-11 11
on record CH,IN truce	-16 16
on record CH,US truce 2026 I	9 -9
on record CI,GH truce 2027 I	-9 9
on record CL,PE truce	-9 9
on record CL,TR truce	-7 7
on record CN,EU truce 2026 I	-13 13
on record CN,GB truce	-10 10
on record CN,HK truce	-19 19
on record CN,IN truce	-15 15
on record CN,JP truce	-15 15
on record CN,KR truce	-17 17
on record CN,KR truce 2025 II	-17 17
on record CN,US truce	-31 31
on record CN,US truce 2018 II	-39 39
on record CN,US truce 2019 I	-6 6
on record CN,US truce 2019 II	36 -36
on record CN,US truce 2020 I	22 -22
on record CN,US truce 2025 I	-16 16
on record CN,US truce 2025 II	-27 27
on record CN,US truce 2026 I	-21 21
on record CN,US truce 2027 I	18 -18
on record CN,VN truce 2025 II	-11 11
on record CO,EC truce 2027 I	9 -9
on record CR,PA truce	-13 13
on record CY,IL truce	-12 12
on record CY,IL truce 2027 I	-15 15
on record CZ,RS truce	-12 12
on record CZ,RS truce 2027 I	-12 12
on record DK,TZ truce	-12 12
on record DZ,PT truce	10 -10
on record EC,NO truce	-20 20
on record EC,PE truce	-14 14
on record ES,US truce	-15 15
on record EU,ID truce	-11 11
on record EU,US truce	-16 16
on record EU,US truce 2021 I	-50 50
on record EU,US truce 2025 I	12 -12
on record FI,GH truce	-23 23
on record FI,PE truce	12 -12
on record FJ,NZ truce	11 -11
on record FR,US truce	-41 41
on record GB,US truce 2025 I	15 -15
on record GB,US truce 2026 I	-9 9
on record GE,TR truce	-13 13
on record GH,NO truce	14 -14
on record HU,RS truce	-12 12
on record ID,NZ truce	13 -13
on record ID,PH truce	-15 15
on record ID,PH truce 2027 I	-10 10
on record ID,US truce	9 -9
on record IE,KR truce	14 -14
on record IN,PE truce	-11 11
on record IN,US truce	12 -12
on record IN,US truce 2026 I	10 -10
on record IR,OM truce	-9 9
on record IR,US truce	-15 15
on record IS,JP truce	14 -14
on record JP,PE truce	23 -23
on record JP,US truce 2025 I	-19 19
on record JP,US truce 2025 II	45 -45
on record KE,PK truce	-13 13
on record KE,PK truce 2027 I	-15 15
on record KE,TH truce	-27 27
on record KE,TH truce 2027 I	-26 26
on record KH,TH truce	22 -22
on record KH,TH truce 2025 II	14 -14
on record KR,MX truce	14 -14
on record KR,VN truce	-11 11
on record KZ,PK truce	-15 15
on record MA,PE truce	14 -14
on record MD,UA truce	14 -14
on record MX,US truce	-12 12
on record MX,US truce 2025 I	-11 11
on record MX,US truce 2025 II	-15 15
on record MY,US truce	-15 15
on record MY,US truce 2025 II	-17 17
on record MZ,ZA truce	10 -10
on record NO,PE truce	-11 11
on record NZ,US truce	9 -9
on record PK,TR truce	23 -23
on record PK,UZ truce	12 -12
on record PL,UA truce	11 -11
on record PY,UY truce	-25 25
on record PY,UY truce 2027 I	-10 10
on record RW,UG truce	-10 10
on record TH,US truce	10 -10
on record TH,US truce 2025 II	10 -10
on record US,VN truce 2025 I	-16 16
on record US,VN truce 2025 II	11 -11
pause:c1=agree	-15 15
pause:c1=begin	19 -19
pause:c1=impose	-14 14
pause:ct0=agree pluperfect	-16 16
pause:ct0=impose pluperfect	-16 16
pause:ct0=say present	11 -11
pause:ct0=sign pluperfect	-17 17
pause:ct1=impose infinitive	-16 16
pause:ct1=impose pluperfect	-13 13
pause:ct1=say present	11 -11
pause:l1=<duty>	-13 13
pause:l1=<goods>	-10 10
pause:l1=<quality>	-12 12
pause:l1=<span>	9 -9
pause:l1=tariff	-13 13
pause:l2=:	25 -25
pause:l2=<v-impose>	-14 14
pause:l2=<v-propose>	-19 19
pause:l2=<v-sign>	-12 12
pause:l2=before	10 -10
pause:l2=call	-13 13
pause:l2=if	-34 34
pause:l2=should	-18 18
pause:l2=the	-19 19
pause:l2=to	10 -10
pause:l2=when	5 -5
pause:r1=,	-25 25
pause:r1=.	17 -17
pause:r1=<v-impose>	-22 22
pause:r1=<v-sign>	-22 22
pause:r1=agree	-17 17
pause:r1=is	-17 17
pause:r1=on	6 -6
pause:r1=run	10 -10
pause:r1=with	-14 14
pause:r1=would	16 -16
pause:r2=.	-21 21
pause:r2=<day-ahead>	11 -11
pause:r2=<end>	17 -17
pause:r2=<name>	-15 15
pause:r2=<span>	-19 19
pause:r2=all	12 -12
pause:r2=been	-11 11
pause:r2=was	9 -9
pause:r2=which	9 -9
pause:v0=ask	18 -18
pause:v0=call	-11 11
pause:v0=pay	-11 11
pause:v1=ask	14 -14
pause:v1=pay	-11 11
paused:c0=impose	-8 8
paused:c0=suspend	-8 8
paused:c1=impose	-8 8
paused:c1=suspend	-8 8
paused:v0=pause	-8 8
paused:v1=pause	-8 8
pauses:r2=for	-12 12
peace:c1=agree	10 -10
peace:c1=propose	-12 12
peace:c1=sign	10 -10
peace:ct0=stay past	-6 6
peace:ct0=stay perfect	20 -20
peace:ct0=stay present	-10 10
peace:ct1=stay infinitive	8 -8
peace:ct1=stay past	-6 6
peace:ct1=stay perfect	20 -20
peace:ct1=stay present	-14 14
peace:l1=<duty>	-15 15
peace:l1=<not>	-12 12
peace:l1=<v-impose>	10 -10
peace:l1=no	-21 21
peace:l1=own	-16 16
peace:l1=tariff	-15 15
peace:l1=the	13 -13
peace:l2=<begin>	-12 12
peace:l2=<span>	-10 10
peace:l2=<v-impose>	13 -13
peace:l2=<v-propose>	-10 10
peace:l2=a	-17 17
peace:l2=its	-16 16
peace:l2=of	15 -15
peace:l2=round	16 -16
peace:l2=the	-21 21
peace:r1=.	-12 12
peace:r1=:	-13 13
peace:r1=has	-18 18
peace:r1=in	19 -19
peace:r1=obligation	18 -18
peace:r1=of	-9 9
peace:r1=on	18 -18
peace:r1=over	-7 7
peace:r1=talk	18 -18
peace:r1=with	-15 15
peace:r2=,	14 -14
peace:r2=<end>	-7 7
peace:r2=<name>	-17 17
peace:v0=keep	-16 16
peace:v1=call	-10 10
postponed:ct0=suspend past-passive	10 -10
postponed:ct1=suspend past-passive	10 -10
postponed:r1=.	12 -12
postponed:r2=<end>	13 -13
postponed:t0=past-passive	10 -10
prolong:c0=propose	-12 12
prolong:c0=refuse	15 -15
prolong:ct0=agree perfect	9 -9
prolong:ct0=impose perfect	10 -10
prolong:ct0=sign perfect	11 -11
prolong:l1=<name>	-14 14
prolong:l2=,	9 -9
prolong:l2=and	-13 13
prolong:r1=its	-10 10
prolong:r1=the	-34 34
prolong:r1=their	10 -10
prolong:r2=.	16 -16
prolong:r2=by	-14 14
prolong:t0=past	7 -7
prolong:t0=present	-11 11
prolong:v0=refuse	15 -15
prolongation:c1=impose	-14 14
prolongation:l1=a	-12 12
prolongation:l2=<v-impose>	-10 10
prolongation:r1=by	-10 10
prolongation:r2=<end>	-8 8
prolongation:r2=<span>	-15 15
prolongation:t0=future	9 -9
prolongation:t0=past	-8 8
prolongation:t0=perfect	-13 13
prolonged:ct0=renew modal-passive	13 -13
prolonged:ct0=renew past-passive	-18 18
prolonged:ct0=renew pluperfect-passive	-9 9
prolonged:ct1=renew modal-passive	13 -13
prolonged:ct1=renew past-passive	-18 18
prolonged:ct1=renew pluperfect-passive	-9 9
prolonged:l1=,	-16 16
prolonged:l1=<name>	12 -12
prolonged:l1=is	-22 22
prolonged:l1=was	-28 28
prolonged:l2=<day-gone>	-13 13
prolonged:l2=<name>	-11 11
prolonged:l2=<not>	14 -14
prolonged:l2=and	15 -15
prolonged:l2=it	-15 15
prolonged:l2=would	8 -8
prolonged:r1=it	11 -11
prolonged:r1=once	-10 10
prolonged:r1=the	-14 14
prolonged:r1=their	11 -11
prolonged:r2=,	-13 13
prolonged:r2=.	12 -12
prolonged:r2=<goods>	-7 7
prolonged:r2=suspension	-15 15
prolonged:r2=truce	10 -10
prolonged:t0=modal-passive	12 -12
prolonged:t0=past-passive	-18 18
put away:c0=impose	8 -8
put away:c1=impose	8 -8
put away:v0=put	8 -8
put away:v1=put	8 -8
put off:c0=propose	7 -7
put off:ct0=impose pluperfect	17 -17
put off:ct1=impose pluperfect	17 -17
put off:l1=,	-16 16
put off:l1=had	14 -14
put off:l1=to	-14 14
put off:l2=,	-10 10
put off:l2=<begin>	9 -9
put off:l2=<v-impose>	-14 14
put off:l2=and	11 -11
put off:r1=a	-15 15
put off:r1=their	11 -11
put off:r1=until	16 -16
put off:r2=<day-ahead>	19 -19
put off:r2=<month-gone>	-11 11
put off:t0=pluperfect	17 -17
quiet:c0=agree	-14 14
quiet:c0=down	11 -11
quiet:c0=sign	-13 13
quiet:c0=suspend	14 -14
quiet:c1=down	11 -11
quiet:ct0=impose future	9 -9
quiet:ct0=impose past-passive	-14 14
quiet:ct0=propose past	-11 11
quiet:ct0=stay present	-10 10
quiet:ct0=suspend future	-8 8
quiet:ct0=suspend modal	-14 14
quiet:ct0=suspend present	21 -21
quiet:ct1=agree past	12 -12
quiet:ct1=begin past	12 -12
quiet:ct1=impose future	16 -16
quiet:ct1=impose present	-18 18
quiet:ct1=propose past	-11 11
quiet:ct1=sign past	12 -12
quiet:ct1=stay present	-14 14
quiet:ct1=suspend future	-8 8
quiet:ct1=suspend modal	-14 14
quiet:ct1=suspend present	18 -18
quiet:l1=,	-11 11
quiet:l1=<duty>	-18 18
quiet:l1=<number>	14 -14
quiet:l1=<points>	-14 14
quiet:l1=<v-down>	15 -15
quiet:l1=<v-impose>	7 -7
quiet:l1=<v-sign>	23 -23
quiet:l1=a	16 -16
quiet:l1=are	-17 17
quiet:l1=had	20 -20
quiet:l1=i	-10 10
quiet:l1=is	10 -10
quiet:l1=it	-20 20
quiet:l1=no	-16 16
quiet:l1=not	18 -18
quiet:l1=one	-11 11
quiet:l1=own	-16 16
quiet:l1=still	10 -10
quiet:l1=tariff	-22 22
quiet:l1=was	13 -13
quiet:l2="	-16 16
quiet:l2=,	15 -15
quiet:l2=-	-15 15
quiet:l2=<begin>	-20 20
quiet:l2=<duty>	-28 28
quiet:l2=<gate>	-15 15
quiet:l2=<month-gone>	-15 15
quiet:l2=<quality>	-14 14
quiet:l2=<seat>	-9 9
quiet:l2=<span>	-13 13
quiet:l2=<v-impose>	19 -19
quiet:l2=<v-stay>	10 -10
quiet:l2=and	-17 17
quiet:l2=duty	-20 20
quiet:l2=for	9 -9
quiet:l2=good	-12 12
quiet:l2=had	16 -16
quiet:l2=it	22 -22
quiet:l2=its	-13 13
quiet:l2=other	-12 12
quiet:l2=round	16 -16
quiet:l2=was	17 -17
quiet:l2=were	-13 13
quiet:l2=who	-20 20
quiet:l2=with	13 -13
quiet:l=, are	-14 14
quiet:l=, is	10 -10
quiet:l=<begin> it	-11 11
quiet:l=<begin> the	-15 15
quiet:l=<points> are	-9 9
quiet:l=<span> of	-12 12
quiet:l=its own	-16 16
quiet:l=round of	16 -16
quiet:lr=<points> until	-16 16
quiet:lr=are until	-8 8
quiet:lr=in .	11 -11
quiet:lr=is ,	10 -10
quiet:lr=is until	-7 7
quiet:lr=it .	-14 14
quiet:lr=of .	-11 11
quiet:lr=of talk	17 -17
quiet:lr=own with	-16 16
quiet:lr=put for	18 -18
quiet:lr=the .	-15 15
quiet:lr=the obligation	16 -16
quiet:lr=to on	-10 10
quiet:r1=.	-10 10
quiet:r1=<goods>	14 -14
quiet:r1=<v-stay>	14 -14
quiet:r1=at	15 -15
quiet:r1=by	-11 11
quiet:r1=for	-24 24
quiet:r1=has	-18 18
quiet:r1=in	20 -20
quiet:r1=last	-16 16
quiet:r1=obligation	18 -18
quiet:r1=of	-12 12
quiet:r1=over	-22 22
quiet:r1=since	-15 15
quiet:r1=talk	18 -18
quiet:r1=the	-14 14
quiet:r1=with	-17 17
quiet:r2="	12 -12
quiet:r2=<day-ahead>	-15 15
quiet:r2=<month-gone>	-21 21
quiet:r2=<name>	-16 16
quiet:r2=<not>	-31 31
quiet:r2=<person>	11 -11
quiet:r2=<v-impose>	-8 8
quiet:r2=a	-12 12
quiet:r2=and	-13 13
quiet:r2=as	-15 15
quiet:r2=it	18 -18
quiet:r=" .	-10 10
quiet:r=, "	19 -19
quiet:r=, and	-10 10
quiet:r=, it	11 -11
quiet:r=between <name>	-10 10
quiet:r=in the	11 -11
quiet:r=since <month-gone>	-12 12
quiet:r=until <day-ahead>	-11 11
quiet:r=until the	8 -8
quiet:r=well .	12 -12
quiet:r=with <name>	-17 17
quiet:t0=past	25 -25
quiet:t0=past-passive	-14 14
quiet:t0=pluperfect	14 -14
quiet:v0=agree	-16 16
quiet:v0=keep	-17 17
quiet:v0=lay	12 -12
quiet:v0=let	-12 12
quiet:v0=want	-10 10
quiet:v1=keep	-12 12
quiet:v1=lay	12 -12
quiet:v1=let	-14 14
quiet:v1=want	-11 11
quiet:vt0=agree past	-17 17
quiet:vt0=be past	25 -25
quiet:vt0=be present	-7 7
quiet:vt0=have past	19 -19
quiet:vt0=keep present	-19 19
quiet:vt0=make perfect	22 -22
quiet:vt0=put past	-19 19
quiet:vt0=sleep modal	-14 14
refrain:l1=to	-15 15
renew:l1=not	9 -9
renew:r2=.	-10 10
renew:r2=truce	9 -9
renewal:ct0=impose past	-10 10
renewal:l2=<v-impose>	13 -13
renewal:t0=past	-17 17
renewed:l1=is	16 -16
renewed:l1=was	-4 4
renewed:l2=<begin>	-19 19
renewed:l2=<not>	27 -27
renewed:l2=not	22 -22
renewed:l2=truce	10 -10
renewed:l2=was	15 -15
renewed:r1=,	21 -21
renewed:r1=?	14 -14
renewed:r1=by	-2 2
renewed:r1=the	14 -14
renewed:r2=<end>	29 -29
renewed:r2=the	13 -13
renewed:r2=truce	-14 14
renewed:r2=week	-10 10
renewed:t0=past-passive	-4 4
renewed:t0=past-passive-not	23 -23
reprieve:l1=the	15 -15
reprieve:t0=past	8 -8
s:'	18 -18
s:*	-9 9
s:+	-11 11
s:,	-10 10
s:<day-ahead>	-50 50
s:<day-today>	-7 7
s:<duty>	-8 8
s:<gate>	6 -6
s:<level-noun>	9 -9
s:<level>	9 -9
s:<month-ahead>	-29 29
s:<month-gone>	-11 11
s:<month-today>	24 -24
s:<name>	-41 41
s:<organisation>	22 -22
s:<person>	-20 20
s:<points>	-47 47
s:<quality>	-16 16
s:<taker>	15 -15
s:<v-agree>	16 -16
s:<v-deny>	12 -12
s:<v-down>	11 -11
s:<v-propose>	11 -11
s:<v-refuse>	29 -29
s:<v-return>	21 -21
s:<v-suspend>	-6 6
s:<v-target>	8 -8
s:<v-threaten>	15 -15
s:<v-up>	14 -14
s:?	-11 11
s:[	14 -14
s:]	15 -15
s:a	17 -17
s:aboard	7 -7
s:abroad	13 -13
s:accord	29 -29
s:account	-17 17
s:across	16 -16
s:act	15 -15
s:addi	8 -8
s:additional	-15 15
s:afraid	7 -7
s:after	7 -7
s:afternoon	12 -12
s:afterward	-20 20
s:agency	23 -23
s:ago	-24 24
s:agreement	17 -17
s:ahead	14 -14
s:aim	4 -4
s:air	11 -11
s:airbu	-43 43
s:aircraft	-26 26
s:airline	16 -16
s:airport	15 -15
s:al	-18 18
s:alexandria	-7 7
s:alive	-21 21
s:all	12 -12
s:almost	27 -27
s:alone	17 -17
s:already	13 -13
s:also	-11 11
s:aluminium	-21 21
s:aluminum	-15 15
s:am	15 -15
s:ambassador	11 -11
s:among	23 -23
s:animal	13 -13
s:announcement	-29 29
s:annual	15 -15
s:answer	-16 16
s:anti	16 -16
s:antimony	33 -33
s:any	9 -9
s:anybody	13 -13
s:apec	8 -8
s:apple	-21 21
s:application	-12 12
s:approval	43 -43
s:approve	21 -21
s:aqaba	-13 13
s:arequipa	19 -19
s:army	21 -21
s:arrival	8 -8
s:article	-18 18
s:artificial	-12 12
s:asia	18 -18
s:aside	-17 17
s:assume	-13 13
s:assurance	12 -12
s:at	9 -9
s:authorise	-13 13
s:autumn	7 -7
s:average	-18 18
s:avocado	-14 14
s:balanced	-12 12
s:ban	14 -14
s:banana	-18 18
s:bandung	-11 11
s:bank	16 -16
s:barley	14 -14
s:barrel	-10 10
s:barrier	-11 11
s:basi	11 -11
s:battery	-18 18
s:because	10 -10
s:beer	15 -15
s:before	-15 15
s:begin	14 -14
s:behind	-27 27
s:beira	-16 16
s:bench	-11 11
s:bergen	11 -11
s:big	11 -11
s:bill	-5 5
s:billion	-7 7
s:bind	-13 13
s:bite	11 -11
s:boat	15 -15
s:boeing	-23 23
s:bond	13 -13
s:border	17 -17
s:bottom	-10 10
s:bound	-20 20
s:box	-14 14
s:boxe	-15 15
s:breaking	-18 18
s:breathe	-19 19
s:bridge	13 -13
s:brief	-15 15
s:bring	11 -11
s:brokered	11 -11
s:brussel	13 -13
s:budget	19 -19
s:building	-14 14
s:built	22 -22
s:bus	19 -19
s:busan	-24 24
s:business	-21 21
s:but	11 -11
s:butter	-5 5
s:by	17 -17
s:c	-31 31
s:cabinet	-28 28
s:cable	-20 20
s:calendar	17 -17
s:can	12 -12
s:can't	-22 22
s:cannot	13 -13
s:canola	21 -21
s:capacity	10 -10
s:capital	13 -13
s:card	11 -11
s:cargo	-16 16
s:carmaker	-12 12
s:carry	-14 14
s:casablanca	14 -14
s:catch	10 -10
s:cathode	13 -13
s:cease	-9 9
s:cent	27 -27
s:ceramic	-9 9
s:ceremony	-15 15
s:certificate	-28 28
s:ceylon	-19 19
s:chain	-17 17
s:chair	23 -23
s:chance	-10 10
s:chapter	8 -8
s:cheaper	-5 5
s:cheese	-17 17
s:chicago	-9 9
s:children	11 -11
s:chip	-13 13
s:chocolate	-22 22
s:christma	14 -14
s:cigar	12 -12
s:citing	-11 11
s:city	33 -33
s:clear	-9 9
s:client	-12 12
s:clock	-15 15
s:close	14 -14
s:closed	26 -26
s:clothing	-16 16
s:clove	-15 15
s:club	32 -32
s:coach	17 -17
s:coast	12 -12
s:cobalt	-8 8
s:coconut	-29 29
s:code	-11 11
s:coffee	-12 12
s:collapse	-10 10
s:collapsed	21 -21
s:colleague	26 -26
s:column	-12 12
s:commander	17 -17
s:commerce	14 -14
s:commercial	9 -9
s:commit	-13 13
s:common	15 -15
s:complain	-9 9
s:complete	-12 12
s:completed	9 -9
s:complexity	-10 10
s:computer	7 -7
s:concede	13 -13
s:concentrate	-30 30
s:concern	-19 19
s:concerned	-12 12
s:concession	-9 9
s:conclude	-12 12
s:conference	23 -23
s:consent	30 -30
s:constanța	12 -12
s:constructive	11 -11
s:consult	-10 10
s:consultation	24 -24
s:contained	-21 21
s:container	-19 19
s:continuation	-18 18
s:contract	33 -33
s:contrast	-14 14
s:controlled	-13 13
s:conversation	-24 24
s:copper	-9 9
s:corn	39 -39
s:correct	16 -16
s:corridor	-17 17
s:cost	30 -30
s:cotton	24 -24
s:council	15 -15
s:counter	-62 62
s:counterpart	-19 19
s:countersign	-19 19
s:counting	-17 17
s:country	-14 14
s:county	13 -13
s:couple	8 -8
s:course	12 -12
s:covered	-14 14
s:crab	10 -10
s:crane	27 -27
s:cream	9 -9
s:crew	16 -16
s:critical	-18 18
s:crossing	13 -13
s:cup	10 -10
s:cupboard	10 -10
s:curb	26 -26
s:current	-16 16
s:custom	-20 20
s:cut	10 -10
s:d	17 -17
s:dairy	21 -21
s:dark	12 -12
s:date	-33 33
s:dated	-5 5
s:day	-13 13
s:deadline	20 -20
s:deal	-16 16
s:dear	-12 12
s:debate	-12 12
s:decide	-6 6
s:decision	-11 11
s:declare	-23 23
s:defend	-17 17
s:demand	12 -12
s:deny	19 -19
s:department	-16 16
s:depth	14 -14
s:described	-8 8
s:design	-17 17
s:desk	-17 17
s:die	-37 37
s:diesel	11 -11
s:diet	13 -13
s:digital	-13 13
s:director	13 -13
s:dispute	36 -36
s:district	14 -14
s:docker	23 -23
s:doctor	17 -17
s:dodge	-17 17
s:doe	-15 15
s:doesn't	-34 34
s:dog	-12 12
s:doha	-15 15
s:doll	-20 20
s:don't	-26 26
s:double	29 -29
s:down	-13 13
s:dozen	-12 12
s:draft	21 -21
s:drawer	-15 15
s:dried	-12 12
s:drill	-16 16
s:drink	-18 18
s:driver	24 -24
s:due	-18 18
s:dump	19 -19
s:during	44 -44
s:duty	-14 14
s:e	-18 18
s:earn	8 -8
s:earth	-15 15
s:easter	-21 21
s:eat	9 -9
s:economic	20 -20
s:economy	-17 17
s:election	19 -19
s:electricity	26 -26
s:elevator	21 -21
s:elsewhere	12 -12
s:emerged	9 -9
s:employer	27 -27
s:end	-26 26
s:entity	14 -14
s:epiphany	14 -14
s:equipment	21 -21
s:equivalent	14 -14
s:escalation	-10 10
s:estimate	11 -11
s:euro	12 -12
s:even	24 -24
s:evening	19 -19
s:ever	-14 14
s:every	15 -15
s:exact	-9 9
s:examine	-22 22
s:except	-11 11
s:exchanged	8 -8
s:excise	17 -17
s:exempt	10 -10
s:exemption	12 -12
s:expert	24 -24
s:exporter	9 -9
s:expressed	-22 22
s:extend	24 -24
s:extremely	-11 11
s:eye	14 -14
s:failed	33 -33
s:fair	-11 11
s:faith	-10 10
s:fall	7 -7
s:family	25 -25
s:fan	16 -16
s:fare	27 -27
s:favour	-15 15
s:fee	26 -26
s:fence	8 -8
s:ferry	16 -16
s:fertiliser	11 -11
s:few	-33 33
s:filing	12 -12
s:fill	-10 10
s:finance	-29 29
s:finding	-12 12
s:fine	22 -22
s:firm	13 -13
s:flagged	-11 11
s:floor	-18 18
s:flower	-13 13
s:follow	-11 11
s:followed	-17 17
s:force	-23 23
s:forced	14 -14
s:foreign	-20 20
s:foreseen	-13 13
s:form	12 -12
s:former	12 -12
s:forward	14 -14
s:found	-27 27
s:fourth	18 -18
s:free	13 -13
s:friday	-14 14
s:from	13 -13
s:front	25 -25
s:frozen	14 -14
s:fruit	16 -16
s:fuel	12 -12
s:fully	17 -17
s:future	-5 5
s:gain	12 -12
s:gained	21 -21
s:gallery	8 -8
s:gallium	18 -18
s:garment	12 -12
s:gas	-19 19
s:gate	9 -9
s:geneva	-40 40
s:gentlemen	9 -9
s:germanium	25 -25
s:gift	-14 14
s:ginger	-17 17
s:given	16 -16
s:glad	-9 9
s:glass	17 -17
s:glove	-16 16
s:gold	-13 13
s:good	-11 11
s:goodwill	-11 11
s:government	-28 28
s:grace	-13 13
s:grand	12 -12
s:grant	11 -11
s:grape	-10 10
s:graphite	17 -17
s:great	-18 18
s:group	30 -30
s:grow	-24 24
s:guarantee	-9 9
s:guard	14 -14
s:guayaquil	-14 14
s:had	12 -12
s:hail	7 -7
s:half	12 -12
s:halfway	-11 11
s:hall	9 -9
s:halt	-15 15
s:handed	11 -11
s:handshake	-8 8
s:hang	20 -20
s:hanwha	17 -17
s:happen	-18 18
s:harbour	11 -11
s:harvest	19 -19
s:has	-12 12
s:haven't	15 -15
s:having	10 -10
s:hazelnut	-6 6
s:he	-12 12
s:he'd	26 -26
s:he'll	-12 12
s:heading	-22 22
s:hear	-19 19
s:heard	12 -12
s:hearing	8 -8
s:help	-15 15
s:her	14 -14
s:higher	-21 21
s:highest	-26 26
s:hike	-22 22
s:history	7 -7
s:hit	-25 25
s:home	39 -39
s:honey	12 -12
s:house	22 -22
s:household	32 -32
s:how	-8 8
s:hundred	-25 25
s:ice	11 -11
s:ignore	15 -15
s:immediate	19 -19
s:implement	11 -11
s:included	24 -24
s:income	21 -21
s:industry	4 -4
s:inflation	20 -20
s:informed	31 -31
s:initial	27 -27
s:ink	24 -24
s:instead	-23 23
s:instrument	-21 21
s:insulin	17 -17
s:intelligence	-12 12
s:intention	-12 12
s:interest	8 -8
s:into	-9 9
s:invest	-16 16
s:investigation	-10 10
s:investment	20 -20
s:invitation	13 -13
s:iron	17 -17
s:island	15 -15
s:isn't	-17 17
s:issue	-21 21
s:jar	14 -14
s:jewellery	21 -21
s:job	9 -9
s:joined	-12 12
s:judge	23 -23
s:kava	10 -10
s:kernel	-11 11
s:key	7 -7
s:khan	10 -10
s:kingdom	-13 13
s:kiwifruit	13 -13
s:know	11 -11
s:knowledge	13 -13
s:la	-12 12
s:lake	17 -17
s:lancaster	-16 16
s:larger	-18 18
s:las	-9 9
s:lasted	41 -41
s:lasting	4 -4
s:law	7 -7
s:lawsuit	14 -14
s:lawyer	10 -10
s:least	7 -7
s:leave	-23 23
s:ledger	-10 10
s:lender	18 -18
s:lengthen	-20 20
s:lentil	17 -17
s:less	-18 18
s:let	14 -14
s:license	-10 10
s:like	-10 10
s:likely	-17 17
s:likewise	-16 16
s:line	15 -15
s:listed	-5 5
s:listing	-18 18
s:lithium	-5 5
s:little	6 -6
s:live	-12 12
s:living	10 -10
s:livingstone	-16 16
s:load	-17 17
s:log	20 -20
s:long	-45 45
s:look	-15 15
s:los	12 -12
s:lose	5 -5
s:loss	-17 17
s:loui	-10 10
s:lower	21 -21
s:lowest	12 -12
s:lull	-17 17
s:m	12 -12
s:machine	10 -10
s:machinery	-9 9
s:malt	-14 14
s:management	27 -27
s:manner	-11 11
s:margin	-15 15
s:market	15 -15
s:marriage	12 -12
s:match	14 -14
s:material	12 -12
s:matter	13 -13
s:may	10 -10
s:mayor	15 -15
s:me	-22 22
s:meal	10 -10
s:meaning	17 -17
s:meant	-33 33
s:meantime	6 -6
s:meanwhile	-11 11
s:media	8 -8
s:mediator	44 -44
s:medicine	17 -17
s:melon	-11 11
s:member	23 -23
s:memorandum	12 -12
s:mention	-15 15
s:mercosur	10 -10
s:mid	-11 11
s:middle	-18 18
s:midnight	30 -30
s:might	17 -17
s:mill	-18 18
s:million	21 -21
s:mine	-11 11
s:missing	14 -14
s:mobile	16 -16
s:moderator	-12 12
s:mohair	-6 6
s:mombasa	-14 14
s:moment	-25 25
s:money	-6 6
s:monitor	9 -9
s:month	-7 7
s:most	11 -11
s:motor	-11 11
s:mr	-7 7
s:much	-17 17
s:must	7 -7
s:mutual	-12 12
s:nagoya	-16 16
s:name	-19 19
s:national	25 -25
s:near	-9 9
s:nearly	13 -13
s:necessary	14 -14
s:need	7 -7
s:neighbour	32 -32
s:neither	27 -27
s:net	11 -11
s:network	15 -15
s:never	15 -15
s:new	9 -9
s:nickel	-17 17
s:night	9 -9
s:ninety	19 -19
s:nobody	14 -14
s:noon	11 -11
s:normal	11 -11
s:northern	21 -21
s:note	-18 18
s:notice	14 -14
s:notification	12 -12
s:now	-19 19
s:nut	13 -13
s:obligation	20 -20
s:observed	-19 19
s:odesa	-19 19
s:of	17 -17
s:offer	24 -24
s:official	13 -13
s:oil	-19 19
s:older	-11 11
s:olive	10 -10
s:once	18 -18
s:only	-17 17
s:operated	12 -12
s:operation	12 -12
s:operator	30 -30
s:opinion	9 -9
s:oppose	10 -10
s:opposition	24 -24
s:orchestra	16 -16
s:ordinary	11 -11
s:originating	-22 22
s:osaka	40 -40
s:ought	-12 12
s:our	-10 10
s:own	-11 11
s:p	19 -19
s:packer	-10 10
s:page	16 -16
s:palm	-20 20
s:paper	8 -8
s:paragraph	19 -19
s:parcel	28 -28
s:parish	20 -20
s:partner	9 -9
s:partnership	14 -14
s:party	48 -48
s:patent	14 -14
s:path	14 -14
s:paul	11 -11
s:payment	8 -8
s:pea	21 -21
s:pen	9 -9
s:pepper	15 -15
s:per	13 -13
s:period	-32 32
s:petrol	9 -9
s:phase	24 -24
s:phone	-8 8
s:picture	10 -10
s:pilot	12 -12
s:pineapple	-14 14
s:pipe	13 -13
s:place	-12 12
s:plant	-10 10
s:plastic	-12 12
s:player	25 -25
s:plu	14 -14
s:point	-17 17
s:pointed	-28 28
s:polysilicon	-10 10
s:pork	18 -18
s:porto	-11 11
s:post	14 -14
s:potash	10 -10
s:potatoe	-8 8
s:poultry	-18 18
s:prawn	19 -19
s:presenter	27 -27
s:presidential	13 -13
s:price	9 -9
s:priest	16 -16
s:printed	9 -9
s:prisoner	29 -29
s:privileged	-13 13
s:probably	-13 13
s:proclamation	18 -18
s:producer	-11 11
s:prolong	-25 25
s:prolongation	-28 28
s:proper	16 -16
s:proposal	12 -12
s:propose	17 -17
s:provide	-10 10
s:province	11 -11
s:provisionally	-13 13
s:pulp	-15 15
s:quarrel	13 -13
s:quay	9 -9
s:quote	12 -12
s:race	13 -13
s:radio	25 -25
s:rail	18 -18
s:raise	34 -34
s:rang	11 -11
s:rare	-16 16
s:rather	-25 25
s:ratu	-10 10
s:raw	-19 19
s:read	-14 14
s:reader	16 -16
s:reading	8 -8
s:ready	12 -12
s:reason	8 -8
s:rebel	10 -10
s:receipt	8 -8
s:recife	-16 16
s:reciprocal	9 -9
s:reckon	-32 32
s:recognise	-12 12
s:record	-16 16
s:red	-11 11
s:reduce	-27 27
s:refrain	-9 9
s:refuse	11 -11
s:region	13 -13
s:regret	10 -10
s:regular	22 -22
s:related	14 -14
s:relief	29 -29
s:remain	-16 16
s:renewal	-14 14
s:repeated	-10 10
s:report	-17 17
s:request	-29 29
s:reserve	21 -21
s:respecting	-12 12
s:respite	11 -11
s:rest	16 -16
s:rested	7 -7
s:restore	5 -5
s:restriction	-31 31
s:retailer	-17 17
s:retaliate	25 -25
s:retaliation	8 -8
s:revive	18 -18
s:right	7 -7
s:river	38 -38
s:road	15 -15
s:roaming	23 -23
s:roasted	-9 9
s:roll	-19 19
s:rosario	-13 13
s:round	21 -21
s:row	9 -9
s:run	-5 5
s:rush	-12 12
s:s	10 -10
s:sack	-12 12
s:safe	-16 16
s:safeguard	10 -10
s:salmon	16 -16
s:salvador	-11 11
s:same	-26 26
s:sardine	-12 12
s:saved	-16 16
s:say	15 -15
s:scale	-14 14
s:schedule	9 -9
s:school	13 -13
s:scotch	-17 17
s:seafood	7 -7
s:season	28 -28
s:second	19 -19
s:see	-22 22
s:seed	4 -4
s:seek	24 -24
s:service	13 -13
s:shanghai	-18 18
s:share	30 -30
s:shareholder	9 -9
s:she	18 -18
s:shelf	7 -7
s:shelve	-16 16
s:shift	11 -11
s:ship	12 -12
s:shook	7 -7
s:shoot	11 -11
s:short	-18 18
s:shortly	9 -9
s:side	-14 14
s:signature	60 -60
s:silence	19 -19
s:silver	10 -10
s:similar	9 -9
s:single	14 -14
s:sit	-15 15
s:sleep	-9 9
s:smaller	-11 11
s:smartphone	12 -12
s:smelter	-11 11
s:smoked	-12 12
s:snow	9 -9
s:soap	-12 12
s:soar	7 -7
s:software	-11 11
s:solar	13 -13
s:some	10 -10
s:somebody	-28 28
s:something	-12 12
s:soon	19 -19
s:sorghum	16 -16
s:sort	14 -14
s:sound	17 -17
s:source	12 -12
s:soya	-14 14
s:space	-21 21
s:speak	-16 16
s:speaking	-5 5
s:special	17 -17
s:speed	12 -12
s:spoke	15 -15
s:spoken	16 -16
s:square	-21 21
s:squash	-15 15
s:stability	-16 16
s:staff	15 -15
s:stage	21 -21
s:stamp	-12 12
s:stand	8 -8
s:standstill	-18 18
s:start	21 -21
s:station	21 -21
s:stay	18 -18
s:stick	-13 13
s:stock	15 -15
s:stockfish	-17 17
s:stockholm	-35 35
s:store	16 -16
s:story	-21 21
s:street	19 -19
s:stretch	-26 26
s:stretched	-16 16
s:strike	25 -25
s:strong	-20 20
s:student	-9 9
s:stuff	-11 11
s:substance	-15 15
s:substantial	-26 26
s:substantially	15 -15
s:such	15 -15
s:sucre	9 -9
s:summer	12 -12
s:summit	-10 10
s:sunday	-10 10
s:superhard	16 -16
s:surabaya	-15 15
s:surcharge	13 -13
s:sure	8 -8
s:surprised	14 -14
s:survive	15 -15
s:suspense	-11 11
s:system	-11 11
s:table	11 -11
s:talk	11 -11
s:talked	12 -12
s:tangier	-11 11
s:target	11 -11
s:tariff	-11 11
s:tax	12 -12
s:tea	-19 19
s:teacher	17 -17
s:technical	19 -19
s:telephone	-32 32
s:television	-9 9
s:tema	-21 21
s:tenant	13 -13
s:tenth	-13 13
s:terminal	18 -18
s:text	12 -12
s:th	-11 11
s:them	11 -11
s:there	7 -7
s:thereafter	-24 24
s:these	-9 9
s:they	-12 12
s:they're	-17 17
s:they've	12 -12
s:thirty	18 -18
s:threat	5 -5
s:three	26 -26
s:through	-21 21
s:thu	-12 12
s:thursday	-13 13
s:ticket	22 -22
s:tiktok	10 -10
s:till	-18 18
s:time	-13 13
s:to	7 -7
s:toll	13 -13
s:tomato	17 -17
s:ton	8 -8
s:top	-18 18
s:total	-9 9
s:town	33 -33
s:toy	-5 5
s:trace	-12 12
s:trader	-30 30
s:train	14 -14
s:transfer	28 -28
s:transit	-11 11
s:translated	12 -12
s:transport	23 -23
s:travel	-12 12
s:trip	-10 10
s:trouble	13 -13
s:truce	-32 32
s:try	10 -10
s:trying	-21 21
s:tuna	-14 14
s:turn	19 -19
s:turned	16 -16
s:tv	-9 9
s:twenty	-10 10
s:tyre	11 -11
s:uncertainty	13 -13
s:under	-8 8
s:understanding	-28 28
s:unilateral	-13 13
s:unless	-12 12
s:unlike	-9 9
s:unreliable	15 -15
s:until	-20 20
s:upholstered	10 -10
s:upper	37 -37
s:urgent	13 -13
s:used	11 -11
s:usual	-11 11
s:valid	-12 12
s:valley	32 -32
s:van	19 -19
s:vanilla	7 -7
s:vehicle	-11 11
s:very	11 -11
s:veterinary	8 -8
s:view	-16 16
s:village	14 -14
s:virtue	-12 12
s:voice	12 -12
s:vote	30 -30
s:vow	12 -12
s:wage	26 -26
s:waiver	25 -25
s:wake	18 -18
s:walked	-16 16
s:wall	18 -18
s:wap	24 -24
s:warn	15 -15
s:washing	11 -11
s:wasn't	25 -25
s:water	18 -18
s:wave	-20 20
s:way	-13 13
s:we	16 -16
s:weapon	12 -12
s:week	-18 18
s:weekend	17 -17
s:welcome	-13 13
s:welcomed	14 -14
s:what	-21 21
s:whatever	-19 19
s:wheat	16 -16
s:when	-26 26
s:wherea	-12 12
s:whether	-15 15
s:which	-7 7
s:whitsun	13 -13
s:who	15 -15
s:whoever	22 -22
s:whom	-25 25
s:whose	-13 13
s:why	10 -10
s:will	11 -11
s:wine	-24 24
s:winter	12 -12
s:wire	11 -11
s:withdraw	41 -41
s:withhold	13 -13
s:within	15 -15
s:without	-10 10
s:wood	21 -21
s:word	-19 19
s:work	-12 12
s:worker	15 -15
s:world	28 -28
s:worth	-20 20
s:would	-9 9
s:y	14 -14
s:yet	-12 12
s:you	13 -13
s:you're	11 -11
s:your	-12 12
s:zero	10 -10
s:—	13 -13
s:•	-12 12
second:c0=buy	-11 11
second:c0=say	18 -18
second:c1=agree	19 -19
second:c1=bear	-14 14
second:c1=say	20 -20
second:ct0=bear past	11 -11
second:ct0=bear present	-10 10
second:ct0=impose past	11 -11
second:ct0=impose present	-5 5
second:ct0=propose present	10 -10
second:ct0=say present	12 -12
second:ct0=stay present	17 -17
second:ct1=bear past	11 -11
second:ct1=bear present	-14 14
second:ct1=impose past	12 -12
second:ct1=impose present	-5 5
second:ct1=propose present	10 -10
second:ct1=say present	12 -12
second:ct1=stay present	17 -17
second:l1=the	10 -10
second:l2=:	-16 16
second:l2=;	-9 9
second:l2=<day-gone>	-18 18
second:l2=<not>	-10 10
second:l2=<v-agree>	-16 16
second:l2=<v-begin>	-5 5
second:l2=<v-impose>	-11 11
second:l2=<v-sign>	-13 13
second:l2=at	15 -15
second:l2=for	22 -22
second:l2=if	10 -10
second:l2=sign	-12 12
second:l2=since	10 -10
second:l2=talk	14 -14
second:l2=that	12 -12
second:l2=where	-19 19
second:l2=with	13 -13
second:r1=,	-15 15
second:r1=.	-9 9
second:r1=:	12 -12
second:r1=<end>	-18 18
second:r1=<level>	10 -10
second:r1=<number>	-8 8
second:r1=<v-end>	10 -10
second:r1=attempt	12 -12
second:r1=is	12 -12
second:r1=one	16 -16
second:r1=phase	11 -11
second:r1=round	9 -9
second:r1=the	11 -11
second:r1=truce	-20 20
second:r1=week	-15 15
second:r1=year	-17 17
second:r2="	-11 11
second:r2=,	-27 27
second:r2=<end>	-11 11
second:r2=<name>	12 -12
second:r2=<v-end>	16 -16
second:r2=<v-say>	11 -11
second:r2=<v-suspend>	9 -9
second:r2=about	11 -11
second:r2=and	23 -23
second:r2=end	16 -16
second:r2=for	-6 6
second:r2=in	11 -11
second:r2=is	11 -11
second:r2=largest	9 -9
second:r2=on	16 -16
second:r2=the	-12 12
second:r2=thi	15 -15
second:r2=was	-22 22
second:t0=future	-11 11
second:t0=past-passive	-11 11
second:v0=agree	13 -13
second:v0=have	21 -21
second:v0=other	-19 19
second:v0=say	14 -14
second:v0=start	16 -16
second:v1=agree	26 -26
second:v1=ask	-10 10
second:v1=have	11 -11
second:v1=other	-19 19
second:v1=say	14 -14
second:v1=start	15 -15
set aside:r1=.	-10 10
set aside:r2=<end>	-10 10
shelves:l1=the	-15 15
shelves:l2=on	-9 9
silence:c1=impose	12 -12
silence:l1=of	11 -11
silence:r2=<end>	11 -11
sleep:ct0=suspend modal	-10 10
sleep:ct1=suspend modal	-10 10
sleep:l1=<not>	27 -27
sleep:l1=<points>	-19 19
sleep:l2=<begin>	17 -17
sleep:r1=.	9 -9
sleep:r1=well	20 -20
sleep:r2=<end>	9 -9
slept:r1=on	-11 11
spared:l1=was	9 -9
spared:l1=were	-12 12
spared:r1=for	9 -9
spared:r1=the	14 -14
standstill:c1=end	23 -23
standstill:l1=<duty>	-13 13
standstill:l1=a	12 -12
standstill:l1=the	-22 22
standstill:l2=<v-renew>	-19 19
standstill:l2=if	-15 15
standstill:r1=<v-begin>	-9 9
standstill:r1=is	-12 12
standstill:r1=on	-19 19
standstill:r1=that	-8 8
standstill:r1=was	-14 14
standstill:r2=<end>	-11 11
standstill:r2=<month-gone>	10 -10
standstill:r2=<not>	-11 11
standstill:r2=<span>	15 -15
standstill:r2=<v-agree>	-8 8
standstill:r2=<v-end>	-12 12
standstill:v0=agree	15 -15
standstill:v1=agree	15 -15
stay:c0=bear	-13 13
stay:c0=say	-9 9
stay:c1=propose	14 -14
stay:ct0=bear present	-13 13
stay:ct0=propose present	15 -15
stay:ct1=bear present	-13 13
stay:l1=<goods>	9 -9
stay:l1=<level-noun>	-14 14
stay:l1=<month-gone>	-11 11
stay:l1=<name>	18 -18
stay:l1=<number>	-11 11
stay:l1=<points>	-9 9
stay:l1=fee	14 -14
stay:l1=good	-11 11
stay:l1=rate	-11 11
stay:l1=the	-11 11
stay:l1=they	-14 14
stay:l1=to	-18 18
stay:l1=will	15 -15
stay:l2=<gate>	-13 13
stay:l2=<number>	-24 24
stay:l2=<v-propose>	-11 11
stay:l2=and	4 -4
stay:l2=are	-6 6
stay:l2=of	14 -14
stay:l2=other	-14 14
stay:l2=that	12 -12
stay:l2=the	-9 9
stay:r1=at	4 -4
stay:r1=free	7 -7
stay:r1=in	-7 7
stay:r1=on	21 -21
stay:r1=where	22 -22
stay:r2=,	24 -24
stay:r2=.	-10 10
stay:r2=<day-ahead>	-12 12
stay:r2=<level>	8 -8
stay:r2=<number>	-12 12
stay:r2=<span>	14 -14
stay:r2=it	14 -14
stay:r2=of	-11 11
stay:r2=on	-10 10
stay:r2=place	-11 11
stay:r2=the	-14 14
stay:t0=perfect	-10 10
stay:v0=meet	-13 13
stay:v1=meet	-13 13
stays:c0=impose	-16 16
stays:c1=impose	-18 18
stays:l1=<duty>	16 -16
stays:l1=<level>	-11 11
stays:l1=<month-gone>	12 -12
stays:l1=<v-impose>	-12 12
stays:l1=<v-target>	-11 11
stays:l1=aluminium	-12 12
stays:l1=duty	-10 10
stays:l1=it	-12 12
stays:l1=tariff	23 -23
stays:l1=tea	-12 12
stays:l1=that	12 -12
stays:l1=thu	-8 8
stays:l1=what	21 -21
stays:l2='s	11 -11
stays:l2=:	-10 10
stays:l2=<begin>	12 -12
stays:l2=<day-ahead>	-8 8
stays:l2=<goods>	-18 18
stays:l2=<level>	12 -12
stays:l2=<quality>	-14 14
stays:l2=and	-11 11
stays:l2=the	17 -17
stays:r1=<level>	-13 13
stays:r1=<number>	-9 9
stays:r1=?	9 -9
stays:r1=on	20 -20
stays:r1=open	12 -12
stays:r1=there	-15 15
stays:r1=too	7 -7
stays:r2=,	-12 12
stays:r2=<end>	15 -15
stays:r2=<number>	13 -13
stays:r2=the	28 -28
stays:t0=perfect	-11 11
stays:t0=present	11 -11
stretched:v0=other	-16 16
stretched:v1=other	-16 16
successor:c0=stay	12 -12
successor:c1=stay	12 -12
successor:ct0=stay past	15 -15
successor:ct1=stay past	15 -15
successor:l1=<not>	-11 11
successor:l1=the	-14 14
successor:t0=past	15 -15
successor:t0=present	-12 12
suspend:ct0=propose past	11 -11
suspend:l1=may	-11 11
suspend:l2=<day-gone>	-17 17
suspend:l2=<day-today>	7 -7
suspend:l2=<name>	16 -16
suspend:l2=<v-agree>	16 -16
suspend:l2=<v-impose>	28 -28
suspend:l2=agree	16 -16
suspend:l2=will	8 -8
suspend:r1=,	-11 11
suspend:r1=<gate>	13 -13
suspend:r1=all	14 -14
suspend:r1=or	14 -14
suspend:r1=the	-5 5
suspend:r1=their	7 -7
suspend:r2=<duty>	-8 8
suspend:r2=<v-end>	17 -17
suspend:r2=<v-impose>	15 -15
suspend:r2=additional	14 -14
suspend:r2=of	14 -14
suspend:r2=own	-10 10
suspend:r2=the	17 -17
suspended:c0=agree	11 -11
suspended:c0=sign	10 -10
suspended:ct0=impose future	7 -7
suspended:ct0=impose modal-passive	11 -11
suspended:ct0=impose past	16 -16
suspended:ct0=impose present	-23 23
suspended:ct0=suspend modal-passive	11 -11
suspended:ct1=impose infinitive	13 -13
suspended:ct1=impose infinitive-passive	-14 14
suspended:ct1=impose modal-passive	11 -11
suspended:ct1=impose present	-23 23
suspended:ct1=suspend infinitive-passive	-14 14
suspended:ct1=suspend modal-passive	11 -11
suspended:l1='s	-9 9
suspended:l1=<agent>	-13 13
suspended:l1=<gate>	-13 13
suspended:l1=<organisation>	16 -16
suspended:l1=<points>	-23 23
suspended:l1=are	-16 16
suspended:l1=be	10 -10
suspended:l1=been	12 -12
suspended:l1=fee	17 -17
suspended:l1=have	12 -12
suspended:l1=likewise	-11 11
suspended:l1=never	18 -18
suspended:l1=not	-9 9
suspended:l1=side	-14 14
suspended:l1=tariff	16 -16
suspended:l1=was	-17 17
suspended:l1=we	-13 13
suspended:l1=were	14 -14
suspended:l2=<duty>	-6 6
suspended:l2=<gate>	11 -11
suspended:l2=<goods>	23 -23
suspended:l2=<name>	-36 36
suspended:l2=<number>	-18 18
suspended:l2=<person>	-14 14
suspended:l2=<points>	-13 13
suspended:l2=<quality>	10 -10
suspended:l2=<v-stay>	-19 19
suspended:l2=duty	-18 18
suspended:l2=each	-12 12
suspended:l2=has	-21 21
suspended:l2=it	-14 14
suspended:l2=port	14 -14
suspended:l2=that	-13 13
suspended:l2=two	-11 11
suspended:l2=we	10 -10
suspended:l2=which	31 -31
suspended:l2=will	-21 21
suspended:r1=.	9 -9
suspended:r1=<duty>	11 -11
suspended:r1=a	-16 16
suspended:r1=and	7 -7
suspended:r1=as	-14 14
suspended:r1=duty	12 -12
suspended:r1=from	-9 9
suspended:r1=on	-16 16
suspended:r1=part	-13 13
suspended:r1=since	6 -6
suspended:r1=their	20 -20
suspended:r1=under	14 -14
suspended:r1=until	-14 14
suspended:r2=.	16 -16
suspended:r2=<day-ahead>	-20 20
suspended:r2=<duty>	-9 9
suspended:r2=<level>	-9 9
suspended:r2=<month-ahead>	-20 20
suspended:r2=<month-gone>	25 -25
suspended:r2=<span>	-15 15
suspended:r2=<v-down>	-10 10
suspended:r2=<v-impose>	-15 15
suspended:r2=<v-return>	-14 14
suspended:r2=a	-15 15
suspended:r2=either	-11 11
suspended:r2=of	-18 18
suspended:r2=on	-20 20
suspended:r2=own	18 -18
suspended:r2=return	-8 8
suspended:r2=to	-10 10
suspended:r2=until	-8 8
suspended:r2=would	-13 13
suspended:t0=modal-passive	11 -11
suspended:v0=agree	11 -11
suspends:l1=and	18 -18
suspends:l1=it	-11 11
suspends:l2=:	23 -23
suspends:r1=its	28 -28
suspends:r2=for	-20 20
suspends:r2=of	20 -20
suspension:c0=begin	-6 6
suspension:c0=propose	-22 22
suspension:c1=begin	-6 6
suspension:c1=propose	-20 20
suspension:ct0=propose past	-11 11
suspension:ct1=propose past	-11 11
suspension:l1='s	13 -13
suspension:l1=its	-10 10
suspension:l1=mutual	-14 14
suspension:l1=present	-9 9
suspension:l2=)	-12 12
suspension:l2=,	-9 9
suspension:l2=<begin>	32 -32
suspension:l2=<v-propose>	-12 12
suspension:l2=<v-sign>	17 -17
suspension:l2=<v-stay>	-7 7
suspension:l2=before	14 -14
suspension:l2=for	12 -12
suspension:l2=of	-10 10
suspension:l2=prolong	-14 14
suspension:r1=,	13 -13
suspension:r1=<end>	-11 11
suspension:r1=<v-sign>	8 -8
suspension:r1=lapse	-16 16
suspension:r1=on	-15 15
suspension:r1=run	15 -15
suspension:r1=the	-8 8
suspension:r1=would	9 -9
suspension:r2=,	-13 13
suspension:r2=.	-19 19
suspension:r2=<duty>	-14 14
suspension:r2=<end>	-24 24
suspension:r2=<name>	-15 15
suspension:r2=<points>	-15 15
suspension:r2=<v-begin>	22 -22
suspension:r2=<v-end>	17 -17
suspension:r2=<v-sign>	-14 14
suspension:r2=<v-stay>	-11 11
suspension:r2=a	15 -15
suspension:r2=be	-13 13
suspension:r2=duty	-13 13
suspension:r2=end	16 -16
suspension:r2=higher	-12 12
suspension:r2=in	-8 8
suspension:r2=its	16 -16
suspension:r2=on	51 -51
suspension:r2=port	12 -12
suspension:t0=past	-11 11
suspension:t0=perfect	-14 14
suspension:t0=pluperfect	9 -9
suspension:v0=call	-13 13
suspension:v0=end	14 -14
suspension:v1=agree	-11 11
suspension:v1=call	-15 15
suspension:v1=end	14 -14
taken off:ct0=begin perfect-passive	10 -10
taken off:ct0=impose perfect-passive	10 -10
taken off:ct1=begin perfect-passive	10 -10
taken off:ct1=impose perfect-passive	10 -10
taken off:l1=been	10 -10
taken off:t0=perfect-passive	10 -10
truce:c0=refuse	-15 15
truce:c0=return	17 -17
truce:c0=target	-12 12
truce:c1=bear	-10 10
truce:c1=propose	12 -12
truce:c1=renew	-8 8
truce:c1=return	21 -21
truce:c1=say	20 -20
truce:c1=sign	21 -21
truce:ct0=agree future	25 -25
truce:ct0=agree past	-12 12
truce:ct0=bear future	25 -25
truce:ct0=bear past	-11 11
truce:ct0=bear perfect	-9 9
truce:ct0=bear pluperfect	18 -18
truce:ct0=bear present	-9 9
truce:ct0=end modal	-9 9
truce:ct0=end past	24 -24
truce:ct0=end present	21 -21
truce:ct0=impose future	-20 20
truce:ct0=impose past-passive	-10 10
truce:ct0=impose present	16 -16
truce:ct0=impose present-passive	-15 15
truce:ct0=propose past	13 -13
truce:ct0=propose perfect	11 -11
truce:ct0=refuse past	-15 15
truce:ct0=renew perfect	-9 9
truce:ct0=renew present	8 -8
truce:ct0=return past	10 -10
truce:ct0=say past	-13 13
truce:ct0=say perfect	17 -17
truce:ct0=say pluperfect	-14 14
truce:ct0=say present	13 -13
truce:ct0=stay future	11 -11
truce:ct0=stay modal	12 -12
truce:ct0=suspend modal	10 -10
truce:ct0=suspend present	-19 19
truce:ct0=target present	-14 14
truce:ct0=up present	17 -17
truce:ct1=agree future	25 -25
truce:ct1=agree infinitive	14 -14
truce:ct1=agree participle-passive	-24 24
truce:ct1=agree past	-11 11
truce:ct1=agree pluperfect	-15 15
truce:ct1=agree present	11 -11
truce:ct1=bear infinitive	-15 15
truce:ct1=bear past	-11 11
truce:ct1=bear perfect	-9 9
truce:ct1=bear pluperfect	18 -18
truce:ct1=begin infinitive	10 -10
truce:ct1=down present	-8 8
truce:ct1=end modal	-9 9
truce:ct1=end past	27 -27
truce:ct1=end present	21 -21
truce:ct1=impose future	-20 20
truce:ct1=impose past-passive	-7 7
truce:ct1=impose pluperfect	-14 14
truce:ct1=impose present	20 -20
truce:ct1=impose present-passive	-15 15
truce:ct1=propose past	16 -16
truce:ct1=propose perfect	9 -9
truce:ct1=renew gerund	-13 13
truce:ct1=renew perfect	-9 9
truce:ct1=renew present	8 -8
truce:ct1=say infinitive	25 -25
truce:ct1=say past	-10 10
truce:ct1=say perfect	17 -17
truce:ct1=say pluperfect	-14 14
truce:ct1=say present	13 -13
truce:ct1=sign infinitive	23 -23
truce:ct1=sign participle-passive	-16 16
truce:ct1=sign pluperfect	-15 15
truce:ct1=sign present	14 -14
truce:ct1=stay future	15 -15
truce:ct1=stay modal	11 -11
truce:ct1=suspend modal	10 -10
truce:ct1=suspend present	-19 19
truce:ct1=target present	-13 13
truce:ct1=up present	17 -17
truce:l1='	30 -30
truce:l1=,	-34 34
truce:l1=;	17 -17
truce:l1=<goods>	17 -17
truce:l1=<not>	23 -23
truce:l1=<number>	-14 14
truce:l1=<person>	7 -7
truce:l1=<quality>	-12 12
truce:l1=<v-agree>	19 -19
truce:l1=<v-impose>	24 -24
truce:l1=<v-stay>	9 -9
truce:l1=a	13 -13
truce:l1=after	21 -21
truce:l1=any	29 -29
truce:l1=banana	-12 12
truce:l1=beef	9 -9
truce:l1=both	-9 9
truce:l1=christma	14 -14
truce:l1=cocoa	25 -25
truce:l1=copper	12 -12
truce:l1=current	-18 18
truce:l1=for	16 -16
truce:l1=geneva	-14 14
truce:l1=in	-14 14
truce:l1=its	-41 41
truce:l1=last	13 -13
truce:l1=longer	-15 15
truce:l1=mutual	-16 16
truce:l1=no	26 -26
truce:l1=old	-31 31
truce:l1=own	-14 14
truce:l1=present	-20 20
truce:l1=same	-9 9
truce:l1=second	-20 20
truce:l1=similar	16 -16
truce:l1=such	11 -11
truce:l1=sugar	-25 25
truce:l1=the	-34 34
truce:l1=their	-7 7
truce:l1=thi	14 -14
truce:l1=three	-18 18
truce:l1=trade	-19 19
truce:l1=two	-20 20
truce:l1=whose	-21 21
truce:l2='s	-23 23
truce:l2=)	-12 12
truce:l2=,	-10 10
truce:l2=.	-21 21
truce:l2=:	17 -17
truce:l2=<agent>	14 -14
truce:l2=<day-gone>	-23 23
truce:l2=<goods>	-19 19
truce:l2=<level>	-24 24
truce:l2=<number>	-12 12
truce:l2=<organisation>	20 -20
truce:l2=<person>	15 -15
truce:l2=<span>	33 -33
truce:l2=<v-agree>	11 -11
truce:l2=<v-bear>	-25 25
truce:l2=<v-down>	-20 20
truce:l2=<v-impose>	13 -13
truce:l2=<v-propose>	21 -21
truce:l2=<v-sign>	19 -19
truce:l2=<v-stay>	-15 15
truce:l2=a	29 -29
truce:l2=after	22 -22
truce:l2=agree	12 -12
truce:l2=an	18 -18
truce:l2=and	-37 37
truce:l2=approve	8 -8
truce:l2=be	27 -27
truce:l2=before	-15 15
truce:l2=by	-4 4
truce:l2=call	6 -6
truce:l2=carry	-12 12
truce:l2=come	-12 12
truce:l2=conclude	11 -11
truce:l2=country	9 -9
truce:l2=day	-26 26
truce:l2=discuss	12 -12
truce:l2=down	11 -11
truce:l2=during	25 -25
truce:l2=for	19 -19
truce:l2=from	-15 15
truce:l2=has	-28 28
truce:l2=have	-10 10
truce:l2=leave	-15 15
truce:l2=make	-12 12
truce:l2=meanwhile	-11 11
truce:l2=no	13 -13
truce:l2=of	-9 9
truce:l2=offer	10 -10
truce:l2=on	20 -20
truce:l2=or	-11 11
truce:l2=propose	23 -23
truce:l2=save	-13 13
truce:l2=since	-22 22
truce:l2=stretch	-14 14
truce:l2=the	-21 21
truce:l2=their	-31 31
truce:l2=then	19 -19
truce:l2=there	12 -12
truce:l2=unless	17 -17
truce:l2=until	-10 10
truce:l2=up	-12 12
truce:l2=welcomed	15 -15
truce:l2=when	-7 7
truce:l2=whether	-18 18
truce:l2=which	-26 26
truce:l2=with	-10 10
truce:l2=without	-32 32
truce:l=" a	-9 9
truce:l=" the	16 -16
truce:l='s tariff	-16 16
truce:l=) the	-9 9
truce:l=, whose	-20 20
truce:l=- <quality>	-16 16
truce:l=. the	-21 21
truce:l=: a	10 -10
truce:l=: its	-11 11
truce:l=: the	16 -16
truce:l=; a	-10 10
truce:l=; the	8 -8
truce:l=<begin> both	-9 9
truce:l=<begin> its	-23 23
truce:l=<begin> no	13 -13
truce:l=<begin> our	-12 12
truce:l=<begin> their	-27 27
truce:l=<day-ahead> the	-10 10
truce:l=<day-gone> the	-10 10
truce:l=<level> ,	-15 15
truce:l=<name> 's	-16 16
truce:l=<name> a	-13 13
truce:l=<name> tariff	10 -10
truce:l=<span> '	18 -18
truce:l=<span> 's	10 -10
truce:l=a <span>	-11 11
truce:l=a longer	-14 14
truce:l=a new	20 -20
truce:l=a second	-12 12
truce:l=a similar	16 -16
truce:l=a tariff	17 -17
truce:l=about a	14 -14
truce:l=about the	-28 28
truce:l=after the	20 -20
truce:l=and a	-11 11
truce:l=be a	20 -20
truce:l=before a	-13 13
truce:l=by a	-13 13
truce:l=call a	18 -18
truce:l=call the	-13 13
truce:l=carry the	-10 10
truce:l=country '	12 -12
truce:l=day the	-18 18
truce:l=during the	24 -24
truce:l=end a	13 -13
truce:l=extend the	-12 12
truce:l=extend their	25 -25
truce:l=for the	17 -17
truce:l=from the	-11 11
truce:l=had a	-16 16
truce:l=has no	-17 17
truce:l=is a	-10 10
truce:l=is no	23 -23
truce:l=is the	-19 19
truce:l=it a	15 -15
truce:l=its own	-17 17
truce:l=leave the	-13 13
truce:l=let the	-10 10
truce:l=make a	-29 29
truce:l=make the	10 -10
truce:l=meanwhile the	-11 11
truce:l=no such	10 -10
truce:l=not a	10 -10
truce:l=of the	-14 14
truce:l=of their	-19 19
truce:l=offer a	10 -10
truce:l=on a	22 -22
truce:l=prolong its	-13 13
truce:l=prolong the	-19 19
truce:l=prolong their	24 -24
truce:l=propose a	16 -16
truce:l=save a	-9 9
truce:l=say the	10 -10
truce:l=sign a	-9 9
truce:l=since the	-25 25
truce:l=that the	-20 20
truce:l=the <name>	16 -16
truce:l=the current	-17 17
truce:l=the first	14 -14
truce:l=the geneva	-10 10
truce:l=the last	13 -13
truce:l=the mutual	-16 16
truce:l=the new	-17 17
truce:l=the old	-22 22
truce:l=the present	-23 23
truce:l=the same	-9 9
truce:l=the tariff	-19 19
truce:l=the trade	-17 17
truce:l=their tariff	-9 9
truce:l=then a	16 -16
truce:l=there a	15 -15
truce:l=under a	-11 11
truce:l=under the	22 -22
truce:l=unless the	18 -18
truce:l=want a	13 -13
truce:l=want the	-16 16
truce:l=was a	13 -13
truce:l=welcomed the	10 -10
truce:l=what the	-9 9
truce:l=when a	-23 23
truce:l=whether a	-7 7
truce:l=which the	-23 23
truce:l=while the	-6 6
truce:l=with the	-15 15
truce:l=without a	-8 8
truce:l=without the	-28 28
truce:l=— <name>	-7 7
truce:l=— <quality>	-17 17
truce:l=— the	15 -15
truce:lr='s of	18 -18
truce:lr='s with	-20 20
truce:lr=, or	-14 14
truce:lr=, to	-13 13
truce:lr=<begin> .	3 -3
truce:lr=<begin> :	-20 20
truce:lr=<begin> end	-10 10
truce:lr=<begin> on	9 -9
truce:lr=<begin> with	11 -11
truce:lr=<name> to	-12 12
truce:lr=<span> in	15 -15
truce:lr=<span> is	8 -8
truce:lr=<span> of	-19 19
truce:lr=<span> on	-9 9
truce:lr=<span> that	-16 16
truce:lr=a ?	13 -13
truce:lr=a about	7 -7
truce:lr=a and	21 -21
truce:lr=a before	12 -12
truce:lr=a between	17 -17
truce:lr=a hold	11 -11
truce:lr=a in	13 -13
truce:lr=a or	-15 15
truce:lr=a over	18 -18
truce:lr=a since	-16 16
truce:lr=a that	-11 11
truce:lr=a would	12 -12
truce:lr=any .	12 -12
truce:lr=its ,	-12 12
truce:lr=new .	-24 24
truce:lr=new of	13 -13
truce:lr=new would	17 -17
truce:lr=no .	10 -10
truce:lr=own with	-12 12
truce:lr=present end	-17 17
truce:lr=second ,	-16 16
truce:lr=such .	11 -11
truce:lr=tariff <end>	23 -23
truce:lr=tariff between	25 -25
truce:lr=tariff on	10 -10
truce:lr=that was	-12 12
truce:lr=the ,	-6 6
truce:lr=the .	-14 14
truce:lr=the :	-18 18
truce:lr=the ;	-12 12
truce:lr=the <level>	20 -20
truce:lr=the <quality>	-17 17
truce:lr=the ?	-31 31
truce:lr=the along	11 -11
truce:lr=the and	-10 10
truce:lr=the apply	-16 16
truce:lr=the at	10 -10
truce:lr=the be	-12 12
truce:lr=the between	-5 5
truce:lr=the by	-17 17
truce:lr=the cover	13 -13
truce:lr=the end	12 -12
truce:lr=the had	-9 9
truce:lr=the if	-16 16
truce:lr=the in	-22 22
truce:lr=the it	14 -14
truce:lr=the itself	-10 10
truce:lr=the last	-13 13
truce:lr=the now	-23 23
truce:lr=the over	10 -10
truce:lr=the shall	17 -17
truce:lr=the start	-21 21
truce:lr=the take	14 -14
truce:lr=the that	-20 20
truce:lr=the the	-11 11
truce:lr=the they	-12 12
truce:lr=the to	-14 14
truce:lr=the until	-18 18
truce:lr=the were	-17 17
truce:lr=the would	10 -10
truce:lr=their ,	22 -22
truce:lr=their in	-18 18
truce:lr=their on	-12 12
truce:lr=their run	-19 19
truce:lr=trade between	-11 11
truce:lr=two ,	-18 18
truce:lr=whose with	-18 18
truce:r1=,	-15 15
truce:r1=:	-17 17
truce:r1=;	-5 5
truce:r1=<goods>	-11 11
truce:r1=<level>	18 -18
truce:r1=<number>	-15 15
truce:r1=<v-agree>	-12 12
truce:r1=<v-begin>	-18 18
truce:r1=<v-buy>	17 -17
truce:r1=<v-down>	-14 14
truce:r1=<v-end>	-17 17
truce:r1=<v-lack>	16 -16
truce:r1=<v-propose>	10 -10
truce:r1=<v-say>	22 -22
truce:r1=<v-sign>	15 -15
truce:r1=<v-stay>	-16 16
truce:r1=along	16 -16
truce:r1=and	-12 12
truce:r1=another	-13 13
truce:r1=apply	-10 10
truce:r1=are	-19 19
truce:r1=at	24 -24
truce:r1=be	-18 18
truce:r1=beyond	-9 9
truce:r1=come	-15 15
truce:r1=conclude	-9 9
truce:r1=die	-23 23
truce:r1=end	-12 12
truce:r1=had	-13 13
truce:r1=he	-12 12
truce:r1=if	-12 12
truce:r1=it	15 -15
truce:r1=itself	-11 11
truce:r1=last	-26 26
truce:r1=lasted	26 -26
truce:r1=live	-10 10
truce:r1=near	-14 14
truce:r1=now	-19 19
truce:r1=on	12 -12
truce:r1=or	-22 22
truce:r1=run	-8 8
truce:r1=say	9 -9
truce:r1=shall	17 -17
truce:r1=should	-13 13
truce:r1=since	11 -11
truce:r1=start	-15 15
truce:r1=that	-34 34
truce:r1=to	-25 25
truce:r1=will	22 -22
truce:r1=would	30 -30
truce:r2=,	6 -6
truce:r2=.	-11 11
truce:r2=<day-ahead>	-5 5
truce:r2=<day-today>	-19 19
truce:r2=<duty>	-18 18
truce:r2=<month-ahead>	7 -7
truce:r2=<month-gone>	9 -9
truce:r2=<name>	-11 11
truce:r2=<number>	10 -10
truce:r2=<organisation>	22 -22
truce:r2=<person>	15 -15
truce:r2=<points>	-15 15
truce:r2=<quality>	-11 11
truce:r2=<seat>	-25 25
truce:r2=<v-agree>	-9 9
truce:r2=<v-bear>	21 -21
truce:r2=<v-buy>	-18 18
truce:r2=<v-down>	20 -20
truce:r2=<v-end>	-20 20
truce:r2=<v-impose>	-19 19
truce:r2=<v-lack>	27 -27
truce:r2=<v-propose>	21 -21
truce:r2=<v-say>	-11 11
truce:r2=<v-stay>	-16 16
truce:r2=<v-target>	-10 10
truce:r2=?	-32 32
truce:r2=a	14 -14
truce:r2=additional	-13 13
truce:r2=all	15 -15
truce:r2=an	-10 10
truce:r2=apply	-12 12
truce:r2=be	-11 11
truce:r2=been	-8 8
truce:r2=busan	-30 30
truce:r2=charge	-16 16
truce:r2=conclude	-9 9
truce:r2=custom	-13 13
truce:r2=declare	-11 11
truce:r2=due	-15 15
truce:r2=end	-10 10
truce:r2=expire	-18 18
truce:r2=extend	-24 24
truce:r2=force	-18 18
truce:r2=from	-11 11
truce:r2=geneva	-17 17
truce:r2=good	-36 36
truce:r2=had	33 -33
truce:r2=has	-24 24
truce:r2=have	9 -9
truce:r2=if	14 -14
truce:r2=into	-13 13
truce:r2=is	-21 21
truce:r2=its	8 -8
truce:r2=leave	-10 10
truce:r2=need	22 -22
truce:r2=negotiate	22 -22
truce:r2=next	-15 15
truce:r2=nobody	11 -11
truce:r2=of	11 -11
truce:r2=olive	22 -22
truce:r2=on	-16 16
truce:r2=over	-15 15
truce:r2=reciprocal	23 -23
truce:r2=start	24 -24
truce:r2=still	-19 19
truce:r2=tariff	-13 13
truce:r2=the	33 -33
truce:r2=there	-9 9
truce:r2=they	19 -19
truce:r2=those	-20 20
truce:r2=three	-11 11
truce:r2=till	-8 8
truce:r2=too	-6 6
truce:r2=two	-14 14
truce:r2=under	-25 25
truce:r2=until	-38 38
truce:r2=up	-14 14
truce:r2=us	-7 7
truce:r2=was	12 -12
truce:r2=we	-17 17
truce:r2=what	11 -11
truce:r2=which	-8 8
truce:r2=who	19 -19
truce:r2=will	19 -19
truce:r2=would	-9 9
truce:r=, <level>	-8 8
truce:r=, <person>	18 -18
truce:r=, <span>	19 -19
truce:r=, due	-11 11
truce:r=, for	-15 15
truce:r=, if	17 -17
truce:r=, in	-9 9
truce:r=, of	10 -10
truce:r=, one	-11 11
truce:r=, they	10 -10
truce:r=, under	-20 20
truce:r=, until	-12 12
truce:r=, which	-22 22
truce:r=: <level>	-21 21
truce:r=<name> charge	-11 11
truce:r=agree on	8 -8
truce:r=along the	16 -16
truce:r=and not	18 -18
truce:r=as a	8 -8
truce:r=by <day-ahead>	17 -17
truce:r=by <span>	-4 4
truce:r=can be	-15 15
truce:r=end .	15 -15
truce:r=end <day-ahead>	-21 21
truce:r=end <day-today>	-13 13
truce:r=end in	8 -8
truce:r=for all	12 -12
truce:r=go ,	-17 17
truce:r=had been	-29 29
truce:r=has <span>	-28 28
truce:r=has been	14 -14
truce:r=has until	-15 15
truce:r=hold until	17 -17
truce:r=in <month-gone>	-11 11
truce:r=in <seat>	-9 9
truce:r=in force	-18 18
truce:r=in tariff	-11 11
truce:r=in the	13 -13
truce:r=is extend	-11 11
truce:r=is good	-31 31
truce:r=is to	13 -13
truce:r=is up	-16 16
truce:r=it had	15 -15
truce:r=it was	24 -24
truce:r=it would	-7 7
truce:r=itself ,	18 -18
truce:r=itself has	-8 8
truce:r=lapse ,	9 -9
truce:r=lapse .	-11 11
truce:r=lapse <end>	21 -21
truce:r=lapse on	-31 31
truce:r=last ,	-17 17
truce:r=last for	-16 16
truce:r=last until	-25 25
truce:r=of <day-gone>	-32 32
truce:r=of <number>	18 -18
truce:r=of <points>	-32 32
truce:r=of <span>	21 -21
truce:r=of busan	-29 29
truce:r=of duty	-11 11
truce:r=of geneva	-8 8
truce:r=of higher	-12 12
truce:r=of its	6 -6
truce:r=of port	12 -12
truce:r=on tariff	-24 24
truce:r=on the	21 -21
truce:r=over the	26 -26
truce:r=sign in	-9 9
truce:r=since <month-gone>	14 -14
truce:r=take effect	15 -15
truce:r=that begin	-12 12
truce:r=that end	-8 8
truce:r=that expire	-12 12
truce:r=that had	21 -21
truce:r=that has	-14 14
truce:r=that hold	-12 12
truce:r=that they	16 -16
truce:r=to <day-gone>	-16 16
truce:r=was conclude	-10 10
truce:r=was for	-7 7
truce:r=was make	10 -10
truce:r=was not	-17 17
truce:r=will be	-10 10
truce:r=will not	13 -13
truce:r=with a	15 -15
truce:r=with the	13 -13
truce:r=would end	-10 10
truce:r=would go	12 -12
truce:t0=future	21 -21
truce:t0=future-not	-25 25
truce:t0=modal-passive	17 -17
truce:t0=past-not	11 -11
truce:t0=past-passive	-12 12
truce:t0=perfect-passive	23 -23
truce:t0=pluperfect	17 -17
truce:t0=present-not	-11 11
truce:t0=present-passive	-7 7
truce:v0=ask	13 -13
truce:v0=carry	-15 15
truce:v0=confirm	12 -12
truce:v0=declare	-3 3
truce:v0=extend	-17 17
truce:v0=have	-15 15
truce:v0=leave	-25 25
truce:v0=let	16 -16
truce:v0=make	-14 14
truce:v0=offer	10 -10
truce:v0=prolong	7 -7
truce:v0=propose	8 -8
truce:v0=put	-22 22
truce:v0=refuse	-16 16
truce:v0=review	-11 11
truce:v0=say	6 -6
truce:v0=settle	17 -17
truce:v0=sign	-8 8
truce:v0=suspend	10 -10
truce:v0=vote	8 -8
truce:v1=ask	12 -12
truce:v1=carry	-28 28
truce:v1=confirm	12 -12
truce:v1=decide	-17 17
truce:v1=declare	-3 3
truce:v1=discuss	12 -12
truce:v1=extend	-10 10
truce:v1=go	16 -16
truce:v1=have	-16 16
truce:v1=hold	-15 15
truce:v1=know	24 -24
truce:v1=leave	-31 31
truce:v1=make	-17 17
truce:v1=offer	15 -15
truce:v1=propose	17 -17
truce:v1=put	-19 19
truce:v1=ratify	12 -12
truce:v1=return	12 -12
truce:v1=review	-7 7
truce:v1=say	14 -14
truce:v1=see	-13 13
truce:v1=settle	17 -17
truce:v1=sign	-14 14
truce:v1=stop	14 -14
truce:v1=strike	-22 22
truce:v1=vote	16 -16
truce:vt0=agree modal	-12 12
truce:vt0=agree past	-8 8
truce:vt0=agree perfect	21 -21
truce:vt0=agree present	14 -14
truce:vt0=apply present	14 -14
truce:vt0=approve future	-18 18
truce:vt0=approve modal	9 -9
truce:vt0=approve past	19 -19
truce:vt0=be future	7 -7
truce:vt0=be past	27 -27
truce:vt0=charge present	-16 16
truce:vt0=come past	12 -12
truce:vt0=end modal	-7 7
truce:vt0=end past	31 -31
truce:vt0=get past	-23 23
truce:vt0=have past	-10 10
truce:vt0=hold present	-16 16
truce:vt0=leave present	-12 12
truce:vt0=let future	-12 12
truce:vt0=let modal	-10 10
truce:vt0=let present	25 -25
truce:vt0=make past	-21 21
truce:vt0=pay present	-32 32
truce:vt0=put perfect	-14 14
truce:vt0=put present	-9 9
truce:vt0=refuse past	-14 14
truce:vt0=review past	-10 10
truce:vt0=settle past	17 -17
truce:vt0=sign future	25 -25
truce:vt0=sign past	-10 10
truce:vt0=sign perfect	-16 16
truce:vt0=sign present	-15 15
truce:vt0=vote past	9 -9
truces:l1=three	-15 15
truces:l2=,	-13 13
truces:r1=,	-17 17
truces:r1=<end>	-14 14
truces:r2=<end>	-19 19
truces:r2=and	-16 16
truces:r2=one	-15 15
truces:t0=perfect	-10 10
untouched:l1=<begin>	-12 12
untouched:l1=is	-13 13
untouched:l2=<begin>	-12 12
untouched:l2=<goods>	11 -11
untouched:r2=and	-9 9
verb:c0=agree	-15 15
verb:c1=stay	-10 10
verb:ct0=begin perfect-passive	10 -10
verb:ct0=impose future-passive	16 -16
verb:ct0=impose perfect-passive	11 -11
verb:ct0=impose present	-4 4
verb:ct0=propose past	11 -11
verb:ct0=stay modal-passive	-20 20
verb:ct0=up future	17 -17
verb:ct1=begin perfect-passive	10 -10
verb:ct1=impose future-passive	16 -16
verb:ct1=impose participle-passive	-9 9
verb:ct1=impose past	-11 11
verb:ct1=stay modal-passive	-20 20
verb:ct1=up future	18 -18
verb:l1='s	-10 10
verb:l1=,	10 -10
verb:l1=<agent>	-19 19
verb:l1=<gate>	-12 12
verb:l1=<goods>	-10 10
verb:l1=<organisation>	28 -28
verb:l1=<person>	-28 28
verb:l1=<points>	-14 14
verb:l1=<quality>	-20 20
verb:l1=<v-impose>	-15 15
verb:l1=be	7 -7
verb:l1=been	14 -14
verb:l1=being	-8 8
verb:l1=both	-18 18
verb:l1=fee	17 -17
verb:l1=government	-15 15
verb:l1=has	18 -18
verb:l1=have	-13 13
verb:l1=he	12 -12
verb:l1=it	-10 10
verb:l1=may	-11 11
verb:l1=never	18 -18
verb:l1=only	-13 13
verb:l1=side	-24 24
verb:l1=ski	-10 10
verb:l1=that	6 -6
verb:l1=to	-23 23
verb:l1=we	-13 13
verb:l1=would	13 -13
verb:l2=,	-7 7
verb:l2=:	21 -21
verb:l2=;	21 -21
verb:l2=<day-gone>	-15 15
verb:l2=<day-today>	12 -12
verb:l2=<gate>	10 -10
verb:l2=<goods>	17 -17
verb:l2=<month-gone>	-15 15
verb:l2=<name>	-13 13
verb:l2=<number>	-25 25
verb:l2=<organisation>	13 -13
verb:l2=<person>	-15 15
verb:l2=<sender>	-12 12
verb:l2=<span>	10 -10
verb:l2=<v-agree>	10 -10
verb:l2=<v-impose>	15 -15
verb:l2=<v-return>	17 -17
verb:l2=<v-stay>	-21 21
verb:l2=<v-target>	18 -18
verb:l2=<v-threaten>	9 -9
verb:l2=after	-13 13
verb:l2=agree	5 -5
verb:l2=and	-10 10
verb:l2=as	11 -11
verb:l2=each	-17 17
verb:l2=first	-12 12
verb:l2=has	-8 8
verb:l2=he	17 -17
verb:l2=is	-7 7
verb:l2=not	-19 19
verb:l2=on	-34 34
verb:l2=one	15 -15
verb:l2=other	-8 8
verb:l2=port	14 -14
verb:l2=return	11 -11
verb:l2=shall	17 -17
verb:l2=side	-11 11
verb:l2=talk	-9 9
verb:l2=tariff	20 -20
verb:l2=they	-17 17
verb:l2=we	10 -10
verb:l2=what	-14 14
verb:l=, <name>	-14 14
verb:l=, <points>	10 -10
verb:l=, and	17 -17
verb:l=, has	-8 8
verb:l=, is	10 -10
verb:l=, was	11 -11
verb:l=; <name>	13 -13
verb:l=<begin> <name>	18 -18
verb:l=<begin> <person>	-18 18
verb:l=<begin> it	-6 6
verb:l=<begin> the	8 -8
verb:l=<day-ahead> ,	10 -10
verb:l=<day-gone> to	-26 26
verb:l=<day-today> to	10 -10
verb:l=<level> is	-11 11
verb:l=<level> on	-11 11
verb:l=<name> also	-11 11
verb:l=<name> are	-9 9
verb:l=<name> have	-31 31
verb:l=<organisation> has	14 -14
verb:l=<person> had	-10 10
verb:l=<person> has	-13 13
verb:l=<points> remain	14 -14
verb:l=<seat> has	16 -16
verb:l=after <person>	-15 15
verb:l=agree to	5 -5
verb:l=and has	12 -12
verb:l=both side	-13 13
verb:l=each side	-17 17
verb:l=first was	-13 13
verb:l=good stay	-15 15
verb:l=it are	-9 9
verb:l=it is	-10 10
verb:l=it will	22 -22
verb:l=port fee	16 -16
verb:l=shall be	17 -17
verb:l=side are	-9 9
verb:l=that are	-9 9
verb:l=the <organisation>	24 -24
verb:l=they are	-14 14
verb:l=they were	-14 14
verb:l=we have	10 -10
verb:l=which was	-12 12
verb:l=will also	10 -10
verb:lr=, in	18 -18
verb:lr=<begin> until	11 -11
verb:lr=<name> <points>	-12 12
verb:lr=<name> for	8 -8
verb:lr=<name> the	12 -12
verb:lr=<person> the	-20 20
verb:lr=<points> for	-25 25
verb:lr=<seat> its	12 -12
verb:lr=and a	-17 17
verb:lr=and its	15 -15
verb:lr=are ,	26 -26
verb:lr=are .	-13 13
verb:lr=are by	-12 12
verb:lr=are for	-7 7
verb:lr=are on	-14 14
verb:lr=are to	11 -11
verb:lr=be <seat>	8 -8
verb:lr=be as	5 -5
verb:lr=be for	-9 9
verb:lr=be on	15 -15
verb:lr=be the	7 -7
verb:lr=been .	-12 12
verb:lr=been by	13 -13
verb:lr=been for	-18 18
verb:lr=been since	12 -12
verb:lr=been the	9 -9
verb:lr=had the	-11 11
verb:lr=has a	16 -16
verb:lr=has its	21 -21
verb:lr=is ,	20 -20
verb:lr=is .	24 -24
verb:lr=is from	-16 16
verb:lr=it the	-9 9
verb:lr=stay for	14 -14
verb:lr=the .	-9 9
verb:lr=to ,	-25 25
verb:lr=to a	-20 20
verb:lr=to from	-9 9
verb:lr=to most	-19 19
verb:lr=was .	15 -15
verb:lr=was for	-27 27
verb:lr=was in	-15 15
verb:lr=were on	-11 11
verb:lr=will <points>	-5 5
verb:lr=will or	15 -15
verb:lr=will the	-5 5
verb:lr=would its	-20 20
verb:r1=<end>	-18 18
verb:r1=<points>	-17 17
verb:r1=<seat>	8 -8
verb:r1=<v-agree>	10 -10
verb:r1=<v-begin>	12 -12
verb:r1=<v-buy>	-11 11
verb:r1=<v-end>	9 -9
verb:r1=<v-target>	9 -9
verb:r1=a	-18 18
verb:r1=at	-12 12
verb:r1=during	12 -12
verb:r1=from	-18 18
verb:r1=on	-23 23
verb:r1=part	-15 15
verb:r1=since	9 -9
verb:r1=strike	9 -9
verb:r1=their	10 -10
verb:r1=them	-17 17
verb:r1=till	-11 11
verb:r1=under	14 -14
verb:r1=will	-12 12
verb:r2="	-20 20
verb:r2=,	13 -13
verb:r2=.	19 -19
verb:r2=<day-ahead>	-6 6
verb:r2=<day-gone>	-9 9
verb:r2=<gate>	20 -20
verb:r2=<month-ahead>	-16 16
verb:r2=<month-gone>	19 -19
verb:r2=<number>	-9 9
verb:r2=<span>	-14 14
verb:r2=<v-bear>	-18 18
verb:r2=<v-return>	-14 14
verb:r2=<v-say>	9 -9
verb:r2=<v-up>	24 -24
verb:r2=a	-14 14
verb:r2=additional	9 -9
verb:r2=affiliate	15 -15
verb:r2=approval	9 -9
verb:r2=at	-8 8
verb:r2=by	-22 22
verb:r2=control	-3 3
verb:r2=either	-11 11
verb:r2=extra	-14 14
verb:r2=for	-12 12
verb:r2=higher	-14 14
verb:r2=increase	12 -12
verb:r2=licence	-10 10
verb:r2=on	-9 9
verb:r2=one	-10 10
verb:r2=port	12 -12
verb:r2=rare	-12 12
verb:r2=return	-9 9
verb:r2=sanction	15 -15
verb:r2=surcharge	10 -10
verb:r2=tariff	-19 19
verb:r2=the	34 -34
verb:r2=they	20 -20
verb:r2=too	12 -12
verb:r2=until	-13 13
verb:r2=would	-16 16
verb:r=, the	12 -12
verb:r=<end> <end>	-18 18
verb:r=<points> .	8 -8
verb:r=<points> for	-23 23
verb:r=<seat> on	13 -13
verb:r=and <level>	9 -9
verb:r=by <span>	-10 10
verb:r=for <span>	-9 9
verb:r=for a	-10 10
verb:r=its <level>	15 -15
verb:r=its approval	9 -9
verb:r=its control	-10 10
verb:r=its licence	-19 19
verb:r=its new	12 -12
verb:r=on <day-gone>	-10 10
verb:r=on either	-11 11
verb:r=part of	-21 21
verb:r=since <day-gone>	-12 12
verb:r=since <month-gone>	10 -10
verb:r=the <level>	-15 15
verb:r=the duty	8 -8
verb:r=the higher	-11 11
verb:r=the increase	7 -7
verb:r=the order	-14 14
verb:r=their port	-8 8
verb:r=under the	21 -21
verb:r=until <day-ahead>	-15 15
verb:t0=future-passive	15 -15
verb:t0=past	-10 10
verb:t0=perfect-passive	10 -10
verb:v0=be	-17 17
verb:v0=have	-24 24
verb:v0=pause	-7 7
verb:v0=put	16 -16
verb:v1=have	-17 17
verb:v1=keep	-16 16
verb:v1=leave	15 -15
verb:v1=pause	-7 7
verb:v1=suspend	19 -19
verb:vt0=ask past	6 -6
verb:vt0=have present	-23 23
verb:vt0=hold perfect	18 -18
verb:vt0=keep present	-22 22
verb:vt0=lift future	17 -17
verb:vt0=lift modal	-23 23
verb:vt0=lift perfect	10 -10
verb:vt0=lift pluperfect	-18 18
verb:vt0=postpone past	10 -10
verb:vt0=put pluperfect	17 -17
verb:vt0=remain present	11 -11
verb:vt0=shelve perfect	-12 12
verb:vt0=spare modal	-13 13
w:adds	-12 12
w:arrangement	-19 19
w:arrangements	18 -18
w:carry on	-8 8
w:continuation	-18 18
w:continues	-21 21
w:extended	11 -11
w:extends	9 -9
w:extension	-19 19
w:extensions	18 -18
w:frozen	14 -14
w:grace	-16 16
w:halt	-16 16
w:handshake	-8 8
w:held back	22 -22
w:in the cupboard	10 -10
w:keeps	-14 14
w:laid down	-24 24
w:left alone	12 -12
w:lengthened	-12 12
w:lull	-17 17
w:on hold	-11 11
w:paused	-11 11
w:postponement	11 -11
w:prolongation	-28 28
w:renewal	-14 14
w:respite	11 -11
w:set aside	-15 15
w:shelve	-17 17
w:shelves	-9 9
w:silence	19 -19
w:sleeps	-22 22
w:slept	-9 9
w:stand still	14 -14
w:standstill	-16 16
w:stays	21 -21
w:stretch	-26 26
w:stretched	-16 16
w:suspend	29 -29
w:suspended	-10 10
w:suspends	20 -20
w:suspension	18 -18
w:suspensions	-11 11
w:truce	-27 27
w:truces	-47 47
w:waiver	21 -21
waiver:l1=a	16 -16`;
