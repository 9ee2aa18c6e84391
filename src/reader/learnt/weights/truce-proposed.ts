// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	6 -6
add:l1=<begin>	16 -16
add:l1=to	10 -10
add:l2=i	-8 8
add:r1=<level>	-13 13
add:r1=a	8 -8
add:r1=up	20 -20
add:r2=to	22 -22
added:ct0=impose modal-passive	6 -6
added:ct0=impose pluperfect	7 -7
added:ct0=say modal-passive	6 -6
added:ct0=say pluperfect	7 -7
added:ct1=impose modal-passive	6 -6
added:ct1=impose pluperfect	7 -7
added:ct1=say modal-passive	6 -6
added:ct1=say pluperfect	7 -7
added:l1=<person>	-10 10
added:l1=are	-15 15
added:l1=been	11 -11
added:l1=had	7 -7
added:l1=he	12 -12
added:l1=is	13 -13
added:l2=,	16 -16
added:l2=<begin>	8 -8
added:l2=<points>	-9 9
added:r1=,	26 -26
added:r1=.	-10 10
added:r1=<duty>	7 -7
added:r1=<v-impose>	7 -7
added:r1=<v-target>	7 -7
added:r1=in	-6 6
added:r1=on	6 -6
added:r1=tax	7 -7
added:r2=.	-12 12
added:r2=<end>	-9 9
added:r2=and	22 -22
added:t0=modal-passive	6 -6
added:t0=pluperfect	7 -7
adds:r2=to	7 -7
again:c0=agree	9 -9
again:c0=bear	-10 10
again:c0=begin	7 -7
again:c0=down	11 -11
again:c0=impose	10 -10
again:c0=propose	6 -6
again:c0=target	-7 7
again:c0=up	7 -7
again:c1=begin	11 -11
again:c1=down	11 -11
again:c1=impose	6 -6
again:c1=target	-7 7
again:c1=up	9 -9
again:ct0=bear present	-15 15
again:ct0=begin future	-14 14
again:ct0=impose future	10 -10
again:ct0=impose future-passive	11 -11
again:ct0=impose modal	-7 7
again:ct0=impose perfect	-7 7
again:ct0=impose present	7 -7
again:ct0=stay modal	-13 13
again:ct0=stay past	-9 9
again:ct0=up present	12 -12
again:ct1=bear infinitive	12 -12
again:ct1=bear participle-passive	11 -11
again:ct1=bear present	-15 15
again:ct1=impose future	10 -10
again:ct1=impose future-passive	11 -11
again:ct1=impose modal	-16 16
again:ct1=propose present	-17 17
again:ct1=stay modal	-13 13
again:ct1=stay past	-9 9
again:ct1=up present	12 -12
again:l1=,	7 -7
again:l1=<goods>	-22 22
again:l1=<name>	-18 18
again:l1=<number>	-9 9
again:l1=<v-begin>	-13 13
again:l1=<v-target>	11 -11
again:l1=and	8 -8
again:l1=charge	11 -11
again:l1=out	12 -12
again:l1=up	15 -15
again:l1=will	7 -7
again:l1=would	-11 11
again:l2='s	12 -12
again:l2=,	24 -24
again:l2=<month-gone>	7 -7
again:l2=<quality>	-6 6
again:l2=<v-begin>	9 -9
again:l2=<v-down>	6 -6
again:l2=<v-impose>	11 -11
again:l2=and	-25 25
again:l2=are	-13 13
again:l2=as	-16 16
again:l2=at	6 -6
again:l2=be	7 -7
again:l2=can	7 -7
again:l2=come	6 -6
again:l2=duty	10 -10
again:l2=in	-11 11
again:l2=it	9 -9
again:l2=take	6 -6
again:l2=to	7 -7
again:l2=would	-15 15
again:r1=,	14 -14
again:r1=.	-6 6
again:r1=?	22 -22
again:r1=as	-10 10
again:r1=at	8 -8
again:r1=for	-6 6
again:r1=if	-13 13
again:r1=on	-8 8
again:r2=<day-ahead>	-16 16
again:r2=<day-gone>	15 -15
again:r2=<name>	-9 9
again:r2=<seat>	8 -8
again:r2=<v-impose>	-15 15
again:r2=as	-10 10
again:r2=the	-12 12
again:t0=future-passive	12 -12
again:t0=modal	-22 22
again:t0=past-passive	6 -6
again:t0=present	-8 8
again:v0=be	-8 8
again:v0=charge	-7 7
again:v0=come	7 -7
again:v0=look	-8 8
again:v0=pay	-17 17
again:v0=see	9 -9
again:v0=sit	7 -7
again:v0=take	7 -7
again:v0=want	7 -7
again:v1=be	-11 11
again:v1=charge	-7 7
again:v1=come	7 -7
again:v1=hold	8 -8
again:v1=look	-8 8
again:v1=pay	-17 17
again:v1=see	13 -13
again:v1=sit	7 -7
again:v1=take	7 -7
another:c0=agree	12 -12
another:c0=bear	10 -10
another:c0=impose	10 -10
another:c0=propose	6 -6
another:c0=suspend	-12 12
another:c0=up	-6 6
another:c1=begin	-8 8
another:c1=impose	8 -8
another:c1=propose	-6 6
another:c1=say	6 -6
another:c1=up	-9 9
another:ct0=agree past	7 -7
another:ct0=agree perfect	8 -8
another:ct0=bear present	7 -7
another:ct0=impose future	-8 8
another:ct0=impose modal	-13 13
another:ct0=impose past	16 -16
another:ct0=stay modal	8 -8
another:ct0=suspend present	-6 6
another:ct1=bear present	7 -7
another:ct1=impose modal	-13 13
another:ct1=impose participle-passive	10 -10
another:ct1=impose past	9 -9
another:ct1=stay modal	8 -8
another:ct1=suspend present	-6 6
another:l1=,	12 -12
another:l1=:	-17 17
another:l1=<begin>	-6 6
another:l1=<v-bear>	17 -17
another:l1=and	-10 10
another:l1=be	9 -9
another:l1=by	14 -14
another:l1=is	10 -10
another:l1=under	-8 8
another:l1=with	7 -7
another:l2=<begin>	-15 15
another:l2=<duty>	7 -7
another:l2=<level>	-17 17
another:l2=<name>	9 -9
another:l2=<not>	9 -9
another:l2=<person>	-13 13
another:l2=<v-impose>	24 -24
another:l2=<v-suspend>	8 -8
another:l2=<v-up>	-7 7
another:l2=it	10 -10
another:l2=on	-8 8
another:l2=to	15 -15
another:l2=will	10 -10
another:r1=<agent>	-10 10
another:r1=<level>	29 -29
another:r1=<points>	-18 18
another:r1=<span>	-12 12
another:r1=law	-13 13
another:r1=matter	-14 14
another:r1=story	6 -6
another:r2=,	7 -7
another:r2=<end>	8 -8
another:r2=at	-7 7
another:r2=in	8 -8
another:r2=of	21 -21
another:r2=to	-7 7
another:t0=past	19 -19
another:t0=past-passive	20 -20
another:t0=present	15 -15
another:v0=agree	10 -10
another:v0=be	8 -8
another:v0=extend	11 -11
another:v0=get	8 -8
another:v0=have	14 -14
another:v0=other	11 -11
another:v0=say	-12 12
another:v0=stay	6 -6
another:v1=ask	-9 9
another:v1=be	8 -8
another:v1=extend	11 -11
another:v1=get	8 -8
another:v1=have	10 -10
another:v1=other	11 -11
another:v1=say	-6 6
another:v1=stay	12 -12
arrangement:c0=agree	-12 12
arrangement:c0=bear	12 -12
arrangement:c0=impose	-16 16
arrangement:c0=propose	-7 7
arrangement:c1=impose	-8 8
arrangement:ct0=impose present	-10 10
arrangement:ct1=impose present	-6 6
arrangement:l1=lumpur	-13 13
arrangement:l1=the	9 -9
arrangement:l2=<begin>	10 -10
arrangement:l2=kuala	-13 13
arrangement:l2=of	16 -16
arrangement:l2=that	-14 14
arrangement:l2=under	11 -11
arrangement:r1=,	-11 11
arrangement:r1=.	7 -7
arrangement:r1=<v-agree>	11 -11
arrangement:r1=<v-stay>	-6 6
arrangement:r1=reach	10 -10
arrangement:r1=that	10 -10
arrangement:r2=<day-gone>	-6 6
arrangement:r2=<v-impose>	14 -14
arrangement:r2=<v-stay>	6 -6
arrangement:r2=in	10 -10
arrangement:r2=kuala	-6 6
arrangement:t0=past	-13 13
arrangement:v0=agree	-9 9
asleep:r1=.	13 -13
asleep:r2=<end>	6 -6
ceasefire:c0=stay	-18 18
ceasefire:c1=impose	9 -9
ceasefire:c1=stay	-17 17
ceasefire:ct1=impose infinitive	8 -8
ceasefire:l1=<begin>	6 -6
ceasefire:l1=a	-23 23
ceasefire:l1=the	20 -20
ceasefire:l2=<v-impose>	10 -10
ceasefire:l2=extend	10 -10
ceasefire:r1=.	-9 9
ceasefire:r1=<v-impose>	7 -7
ceasefire:r1=<v-stay>	6 -6
ceasefire:r1=on	6 -6
ceasefire:r2=<end>	-6 6
ceasefire:r2=the	14 -14
ceasefire:t0=present	-8 8
ceasefire:v0=be	-18 18
ceasefire:v1=be	-18 18
ceasefire:v1=extend	10 -10
continue:ct0=stay modal	7 -7
continue:ct1=stay modal	7 -7
continue:l1=<goods>	-7 7
continue:l1=<name>	14 -14
continue:l1=would	7 -7
continue:l2=<name>	19 -19
continue:r1=on	11 -11
continue:r1=to	7 -7
continue:r2=<v-bear>	8 -8
continue:r2=<v-begin>	6 -6
continue:r2=<v-impose>	17 -17
continue:t0=modal	7 -7
continues:l1=<goods>	8 -8
continues:l1=<level>	6 -6
continues:l1=<name>	-9 9
continues:l2=<begin>	12 -12
continues:l2=the	-7 7
continues:r1=to	12 -12
continues:r2=<v-begin>	-8 8
continues:r2=<v-impose>	24 -24
continues:r2=<v-stay>	11 -11
continues:r2=be	14 -14
continues:r2=pay	12 -12
continuing:c0=stay	-7 7
continuing:c1=stay	-7 7
continuing:r1=.	-7 7
continuing:r2=<end>	-7 7
continuing:v0=continue	-7 7
continuing:v1=continue	-7 7
count:loose=0	10 -10
count:loose=1	-9 9
count:loose=2	-9 9
count:loose=3	20 -20
count:more=0	-7 7
count:more=1	7 -7
count:more=9	6 -6
count:quiet=1	8 -8
count:quiet=3	-22 22
count:truce=0	19 -19
count:truce=2	-10 10
count:truce=6	-12 12
count:verb=0	-6 6
count:verb=1	15 -15
count:verb=2	6 -6
days=0	28 -28
days=6	-16 16
days=9	8 -8
extend:c0=agree	6 -6
extend:c1=impose	10 -10
extend:ct0=agree past	7 -7
extend:ct0=agree pluperfect	-16 16
extend:ct0=impose modal	11 -11
extend:ct0=impose past	-8 8
extend:ct0=impose perfect	13 -13
extend:ct1=impose infinitive	8 -8
extend:ct1=impose modal	11 -11
extend:l2=<name>	-13 13
extend:l2=propose	-8 8
extend:r1=<goods>	-13 13
extend:r1=the	8 -8
extend:r1=their	-8 8
extend:r1=truce	6 -6
extend:r2=<duty>	-25 25
extend:r2=ceasefire	10 -10
extend:r2=tariff	-20 20
extend:r2=truce	-7 7
extend:t0=modal	10 -10
extend:t0=perfect	13 -13
extend:t0=present	-13 13
extend:v0=agree	6 -6
extend:v0=propose	-10 10
extend:v1=extend	10 -10
extended:ct0=impose future-passive	-7 7
extended:ct0=impose modal-passive	-9 9
extended:ct0=impose perfect	18 -18
extended:ct0=impose present-passive	-6 6
extended:ct1=impose future-passive	-7 7
extended:ct1=impose modal-passive	-9 9
extended:ct1=impose perfect	18 -18
extended:ct1=impose present-passive	-6 6
extended:l1=be	-13 13
extended:l1=have	18 -18
extended:l1=is	-7 7
extended:l2=,	23 -23
extended:l2=<begin>	19 -19
extended:l2=<name>	14 -14
extended:l2=has	6 -6
extended:l2=is	-7 7
extended:l2=it	-10 10
extended:l2=the	6 -6
extended:l2=to	-9 9
extended:l2=truce	13 -13
extended:l2=will	-9 9
extended:r1=<end>	-12 12
extended:r1=by	15 -15
extended:r1=for	12 -12
extended:r1=its	10 -10
extended:r1=the	8 -8
extended:r1=to	-14 14
extended:r1=until	10 -10
extended:r2=.	-9 9
extended:r2=<day-gone>	-16 16
extended:r2=<end>	-7 7
extended:r2=<span>	20 -20
extended:r2=the	6 -6
extended:t0=future-passive	-9 9
extended:t0=modal-passive	-12 12
extended:t0=perfect	18 -18
extended:t0=perfect-passive	7 -7
extended:t0=present	-7 7
extended:t0=present-passive-not	-7 7
extends:l1=<organisation>	19 -19
extends:l1=that	-21 21
extends:r1=<sender>	-9 9
extends:r1=<v-sell>	-9 9
extends:r1=export	-9 9
extension:c0=agree	-11 11
extension:c0=say	-9 9
extension:c1=impose	9 -9
extension:c1=say	-12 12
extension:c1=up	-8 8
extension:ct0=agree past	-8 8
extension:ct0=agree pluperfect	-8 8
extension:ct0=impose pluperfect	-14 14
extension:ct0=say past	-7 7
extension:ct0=say present	-9 9
extension:ct0=stay modal	-10 10
extension:ct0=stay past	6 -6
extension:ct1=agree infinitive	6 -6
extension:ct1=agree participle-passive	10 -10
extension:ct1=agree past	-8 8
extension:ct1=impose participle-passive	8 -8
extension:ct1=impose pluperfect	-14 14
extension:ct1=impose present	13 -13
extension:ct1=propose present	7 -7
extension:ct1=say past	-13 13
extension:ct1=say present	-7 7
extension:ct1=stay modal	-10 10
extension:ct1=stay past	6 -6
extension:l1=an	-15 15
extension:l1=any	-22 22
extension:l1=further	-15 15
extension:l1=its	-10 10
extension:l2=<begin>	-6 6
extension:l2=<not>	7 -7
extension:l2=<v-agree>	6 -6
extension:l2=<v-impose>	19 -19
extension:l2=<v-say>	-7 7
extension:l2=a	-10 10
extension:l2=and	-19 19
extension:l2=approve	10 -10
extension:l2=be	-20 20
extension:l2=for	-11 11
extension:l2=of	-24 24
extension:l2=on	-9 9
extension:l2=say	-9 9
extension:l2=sign	6 -6
extension:l2=that	-8 8
extension:l2=to	17 -17
extension:r1=,	13 -13
extension:r1=<end>	16 -16
extension:r1=<v-begin>	-20 20
extension:r1=at	-20 20
extension:r1=in	-6 6
extension:r1=on	6 -6
extension:r1=the	12 -12
extension:r1=until	10 -10
extension:r1=was	9 -9
extension:r1=would	-16 16
extension:r2=<day-gone>	15 -15
extension:r2=<end>	11 -11
extension:r2=<span>	11 -11
extension:r2=<v-agree>	18 -18
extension:r2=<v-impose>	12 -12
extension:r2=a	-10 10
extension:r2=be	-16 16
extension:r2=the	-10 10
extension:r2=would	13 -13
extension:t0=future	-17 17
extension:t0=modal	-10 10
extension:v0=approve	10 -10
extension:v0=ask	6 -6
extension:v0=have	6 -6
extension:v0=other	-12 12
extension:v0=put	-19 19
extension:v0=sign	-9 9
extension:v1=approve	10 -10
extension:v1=other	-9 9
extension:v1=push	-8 8
extension:v1=put	-11 11
extension:v1=say	-8 8
extra:c0=bear	7 -7
extra:c0=stay	-7 7
extra:c1=end	-7 7
extra:c1=target	10 -10
extra:ct0=bear present	11 -11
extra:ct0=impose perfect	11 -11
extra:ct1=bear present	11 -11
extra:ct1=impose perfect	11 -11
extra:l1='s	-10 10
extra:l1=<level>	10 -10
extra:l1=<not>	7 -7
extra:l1=its	12 -12
extra:l1=the	7 -7
extra:l2=:	-10 10
extra:l2=<begin>	10 -10
extra:l2=<level-noun>	-6 6
extra:l2=<name>	-8 8
extra:l2=<v-end>	-7 7
extra:r1=.	9 -9
extra:r1=<level>	-15 15
extra:r2=.	26 -26
extra:r2=<duty>	9 -9
extra:r2=in	-11 11
extra:r2=tariff	9 -9
extra:r2=that	-15 15
extra:t0=perfect	13 -13
extra:v0=pay	6 -6
freeze:c0=agree	-8 8
freeze:c0=impose	-8 8
freeze:l1=to	-6 6
freeze:l2=<v-impose>	9 -9
freeze:l2=the	8 -8
freeze:v0=agree	-8 8
frozen:r1=until	8 -8
frozen:t0=present-passive	-10 10
further:c0=begin	-9 9
further:c0=impose	20 -20
further:c1=begin	-9 9
further:c1=impose	19 -19
further:c1=stay	-8 8
further:c1=suspend	8 -8
further:ct0=begin present	-7 7
further:ct0=impose future	12 -12
further:ct0=impose present	12 -12
further:ct0=say past	-6 6
further:ct0=stay past	-6 6
further:ct1=begin present	-7 7
further:ct1=impose future	12 -12
further:ct1=impose present	9 -9
further:ct1=say past	-6 6
further:ct1=stay past	-6 6
further:l1=a	-9 9
further:l1=any	9 -9
further:l1=the	13 -13
further:l2=<begin>	13 -13
further:l2=could	11 -11
further:l2=mechanism	11 -11
further:l2=that	-13 13
further:l2=to	9 -9
further:r1=<agent>	-8 8
further:r1=<level>	16 -16
further:r1=<points>	13 -13
further:r1=<span>	-19 19
further:r1=<v-say>	14 -14
further:r1=duty	9 -9
further:r1=extension	-15 15
further:r1=notice	-8 8
further:r1=step	-8 8
further:r1=tariff	-10 10
further:r2=,	8 -8
further:r2=.	13 -13
further:r2=<v-impose>	-8 8
further:r2=<v-suspend>	-7 7
further:r2=from	8 -8
further:r2=that	17 -17
further:r2=the	19 -19
further:t0=future	16 -16
further:t0=past	-15 15
further:t0=present	9 -9
further:v0=be	-11 11
further:v0=go	-14 14
further:v0=set	10 -10
further:v1=be	-12 12
further:v1=go	-13 13
further:v1=set	10 -10
go on:c0=propose	7 -7
go on:l1=<goods>	19 -19
go on:l1=<name>	10 -10
go on:l1=and	-8 8
go on:l2=,	-9 9
go on:l2=<quality>	10 -10
go on:l2=<v-impose>	-9 9
go on:l2=<v-propose>	13 -13
go on:l2=it	-7 7
go on:l2=the	7 -7
go on:l2=with	13 -13
go on:r1=.	10 -10
go on:r1=<day-ahead>	-7 7
go on:r1=<v-propose>	17 -17
go on:r1=for	-16 16
go on:r1=until	-24 24
go on:r2=.	18 -18
go on:r2=<day-ahead>	-18 18
go on:r2=<end>	10 -10
go on:r2=in	6 -6
go on:r2=it	-22 22
go on:r2=the	-9 9
goes on:l1=<name>	-12 12
goes on:l1=and	-12 12
goes on:l2=,	-29 29
goes on:l2=the	6 -6
goes on:r1=.	8 -8
goes on:r1=<v-bear>	-7 7
goes on:r1=<v-begin>	-11 11
goes on:r1=<v-impose>	-9 9
goes on:r1=pay	-7 7
goes on:r1=until	10 -10
goes on:r2=<day-ahead>	9 -9
goes on:r2=<level>	-7 7
goes on:r2=<number>	-19 19
halt:l1=a	7 -7
halt:l2=<v-propose>	6 -6
halt:l2=call	6 -6
held in:l1=,	14 -14
held in:l1=be	-9 9
held in:l2=will	-8 8
held in:r2=,	9 -9
held in:r2=from	-11 11
held in:r2=on	9 -9
hold back:c0=impose	-12 12
hold back:c0=stay	-7 7
hold back:c0=suspend	-7 7
hold back:c1=impose	-10 10
hold back:c1=stay	-10 10
hold back:c1=suspend	-10 10
hold back:l1=to	-6 6
hold back:v0=hold	-7 7
hold back:v1=hold	-10 10
holiday:c0=stay	10 -10
holiday:c1=stay	10 -10
holiday:ct0=stay present	14 -14
holiday:ct1=stay present	14 -14
holiday:l1=a	-6 6
holiday:r2=<end>	18 -18
holiday:t0=present	9 -9
holiday:v0=be	10 -10
holiday:v1=be	10 -10
in the drawer:c0=stay	9 -9
in the drawer:c1=stay	9 -9
in the drawer:ct0=stay present	9 -9
in the drawer:ct1=stay present	9 -9
in the drawer:r1=,	15 -15
in the drawer:r2=and	18 -18
in the drawer:t0=present	8 -8
keep:c0=propose	10 -10
keep:ct0=impose present	7 -7
keep:ct0=propose present	8 -8
keep:ct1=stay present	9 -9
keep:l1=should	13 -13
keep:l1=would	-6 6
keep:l2=<begin>	-8 8
keep:l2=<name>	10 -10
keep:l2=<v-agree>	-10 10
keep:l2=<v-propose>	10 -10
keep:l2=agree	-10 10
keep:l2=doe	9 -9
keep:r1=<goods>	-17 17
keep:r1=its	14 -14
keep:r1=our	-8 8
keep:r1=the	-11 11
keep:r1=to	23 -23
keep:r2=.	16 -16
keep:r2=<goods>	-17 17
keep:r2=<level>	13 -13
keep:r2=the	11 -11
keep:t0=present	13 -13
keep:v0=expect	11 -11
keeping:c0=impose	14 -14
keeping:c0=stay	10 -10
keeping:c1=impose	14 -14
keeping:c1=stay	10 -10
keeping:ct0=impose present	6 -6
keeping:ct1=impose present	6 -6
keeping:t0=present	6 -6
keeping:v0=keep	10 -10
keeping:v1=keep	10 -10
keeps:l1=<gate>	9 -9
keeps:l1=<goods>	9 -9
keeps:l1=<name>	-12 12
keeps:l1=and	-10 10
keeps:l1=side	9 -9
keeps:l2=,	-21 21
keeps:l2=<begin>	-9 9
keeps:r1=<level>	9 -9
keeps:r1=<number>	-23 23
keeps:r1=<points>	-10 10
keeps:r1=it	6 -6
keeps:r1=its	7 -7
keeps:r2=.	-12 12
keeps:r2=<level>	10 -10
keeps:r2=<quality>	-7 7
keeps:r2=<v-impose>	11 -11
keeps:r2=in	7 -7
keeps:r2=on	20 -20
lengths=0	53 -53
lengths=1	7 -7
lengths=2	-20 20
lengths=3	-31 31
lengths=6	-6 6
lies:l2=the	-11 11
lift:ct1=end infinitive	-6 6
lift:ct1=impose infinitive	-6 6
lift:ct1=up infinitive	-6 6
lift:l2=<name>	6 -6
lift:r1=its	7 -7
lift:r1=the	-13 13
lifted:c0=propose	8 -8
lifted:r1=the	8 -8
lifted:r2=the	-15 15
lifts:r1=its	-8 8
long=0	63 -63
long=1	60 -60
long=2	15 -15
long=3	-37 37
long=6	-63 63
long=9	-14 14
longer:c0=begin	7 -7
longer:c0=propose	7 -7
longer:c0=stay	6 -6
longer:c1=begin	7 -7
longer:c1=propose	7 -7
longer:c1=stay	6 -6
longer:l1=<not>	23 -23
longer:l1=a	-16 16
longer:l1=is	-8 8
longer:l1=no	23 -23
longer:l2=,	15 -15
longer:l2=<goods>	9 -9
longer:l2=<v-propose>	10 -10
longer:r1=,	7 -7
longer:r1=.	10 -10
longer:r1=<v-suspend>	-9 9
longer:r1=be	9 -9
longer:r1=pause	-9 9
longer:r2=.	14 -14
longer:r2=<end>	9 -9
longer:t0=present	-21 21
longer:v1=make	8 -8
loose:c0=agree	-10 10
loose:c0=bear	12 -12
loose:c0=begin	-11 11
loose:c0=impose	-12 12
loose:c0=target	12 -12
loose:c0=up	-17 17
loose:c1=begin	-11 11
loose:c1=say	10 -10
loose:c1=up	-13 13
loose:ct0=agree past	-7 7
loose:ct0=impose perfect	9 -9
loose:ct0=impose present	-13 13
loose:ct0=propose present	10 -10
loose:ct0=say past	8 -8
loose:ct0=stay modal	9 -9
loose:ct0=stay present	8 -8
loose:ct1=impose past	6 -6
loose:ct1=impose present	-12 12
loose:ct1=propose present	11 -11
loose:ct1=say past	8 -8
loose:ct1=stay modal	9 -9
loose:ct1=stay present	7 -7
loose:l1=,	-7 7
loose:l1=<begin>	10 -10
loose:l1=<duty>	6 -6
loose:l1=<level-noun>	17 -17
loose:l1=<name>	-6 6
loose:l1=<not>	-9 9
loose:l1=<number>	13 -13
loose:l1=<points>	12 -12
loose:l1=<span>	13 -13
loose:l1=good	21 -21
loose:l1=it	-17 17
loose:l1=lumpur	-13 13
loose:l1=no	-9 9
loose:l1=rate	17 -17
loose:l1=to	-6 6
loose:l1=what	16 -16
loose:l1=will	10 -10
loose:l2='s	17 -17
loose:l2=,	6 -6
loose:l2=:	11 -11
loose:l2=;	-7 7
loose:l2=<begin>	20 -20
loose:l2=<goods>	-10 10
loose:l2=<level>	8 -8
loose:l2=<number>	-19 19
loose:l2=<quality>	7 -7
loose:l2=<v-propose>	7 -7
loose:l2=<v-say>	20 -20
loose:l2=and	-10 10
loose:l2=call	6 -6
loose:l2=for	11 -11
loose:l2=from	-9 9
loose:l2=if	-10 10
loose:l2=in	7 -7
loose:l2=it	-8 8
loose:l2=its	9 -9
loose:l2=kuala	-13 13
loose:l2=on	6 -6
loose:l2=reciprocal	-17 17
loose:l2=tariff	-10 10
loose:l2=that	-12 12
loose:l2=the	-10 10
loose:l=<begin> <begin>	10 -10
loose:l=<begin> a	-14 14
loose:l=<begin> what	12 -12
loose:l=<quality> good	15 -15
loose:l=call a	7 -7
loose:l=for a	9 -9
loose:l=if the	-6 6
loose:l=kuala lumpur	-13 13
loose:l=of <level>	7 -7
loose:l=of the	17 -17
loose:l=that the	-10 10
loose:l=the <span>	12 -12
loose:lr=<level> .	8 -8
loose:lr=<name> at	-10 10
loose:lr=a .	6 -6
loose:lr=the .	6 -6
loose:lr=the in	9 -9
loose:lr=the of	-13 13
loose:lr=the was	-7 7
loose:lr=the with	20 -20
loose:lr=what .	8 -8
loose:r1=,	-18 18
loose:r1=<duty>	12 -12
loose:r1=<end>	8 -8
loose:r1=<v-agree>	15 -15
loose:r1=<v-end>	-16 16
loose:r1=<v-impose>	11 -11
loose:r1=?	8 -8
loose:r1=as	-7 7
loose:r1=for	16 -16
loose:r1=of	-11 11
loose:r1=on	-12 12
loose:r1=open	7 -7
loose:r1=reach	10 -10
loose:r1=suspend	-7 7
loose:r1=the	-22 22
loose:r1=their	-8 8
loose:r1=there	-20 20
loose:r1=was	-7 7
loose:r1=with	9 -9
loose:r1=would	-7 7
loose:r2="	6 -6
loose:r2=.	6 -6
loose:r2=<day-ahead>	-24 24
loose:r2=<day-gone>	-8 8
loose:r2=<duty>	-6 6
loose:r2=<end>	12 -12
loose:r2=<name>	11 -11
loose:r2=<span>	17 -17
loose:r2=<v-impose>	-7 7
loose:r2=<v-stay>	-10 10
loose:r2=a	23 -23
loose:r2=and	-11 11
loose:r2=at	12 -12
loose:r2=duty	-6 6
loose:r2=for	-18 18
loose:r2=force	11 -11
loose:r2=in	12 -12
loose:r2=kuala	-6 6
loose:r2=of	-11 11
loose:r2=the	-6 6
loose:r2=they	-11 11
loose:r=, and	-10 10
loose:r=. <end>	6 -6
loose:r=<end> <end>	8 -8
loose:r=? <end>	8 -8
loose:r=as it	-14 14
loose:r=for <span>	9 -9
loose:r=in force	11 -11
loose:r=in the	-6 6
loose:r=of <day-gone>	-9 9
loose:r=of kuala	-6 6
loose:r=on the	-10 10
loose:r=suspend for	-11 11
loose:r=until <day-ahead>	-9 9
loose:r=where they	-7 7
loose:t0=future	-11 11
loose:t0=modal	6 -6
loose:t0=past	10 -10
loose:t0=perfect	6 -6
loose:t0=present	-6 6
loose:t0=present-not	9 -9
loose:v0=agree	-11 11
loose:v0=have	11 -11
loose:v1=have	13 -13
loose:vt0=agree past	-8 8
loose:vt0=be present	8 -8
loose:vt0=say past	9 -9
loose:vt0=stay modal	9 -9
months=0	9 -9
months=1	-13 13
months=3	11 -11
months=6	9 -9
months=9	10 -10
more:	13 -13
more:c0=agree	-19 19
more:c0=buy	7 -7
more:c0=say	6 -6
more:c0=sell	22 -22
more:c0=suspend	-6 6
more:c1=agree	-20 20
more:c1=bear	-11 11
more:c1=propose	-18 18
more:c1=say	7 -7
more:c1=sell	8 -8
more:ct0=agree future	-15 15
more:ct0=agree modal	9 -9
more:ct0=agree perfect	-6 6
more:ct0=agree pluperfect	-14 14
more:ct0=agree present	-13 13
more:ct0=bear future	22 -22
more:ct0=bear modal	-6 6
more:ct0=bear past	12 -12
more:ct0=bear perfect	-13 13
more:ct0=bear pluperfect	6 -6
more:ct0=begin future	-7 7
more:ct0=begin modal	-8 8
more:ct0=begin present	-8 8
more:ct0=buy future	9 -9
more:ct0=buy past	-9 9
more:ct0=buy present	10 -10
more:ct0=down future	-7 7
more:ct0=down modal	-6 6
more:ct0=end future	-16 16
more:ct0=end past	11 -11
more:ct0=end perfect	-6 6
more:ct0=end present	7 -7
more:ct0=impose modal	-10 10
more:ct0=impose perfect	6 -6
more:ct0=impose perfect-passive	11 -11
more:ct0=impose present	9 -9
more:ct0=impose present-passive	-8 8
more:ct0=propose future	10 -10
more:ct0=propose modal	-14 14
more:ct0=propose pluperfect	6 -6
more:ct0=propose present-passive	-9 9
more:ct0=say future	-18 18
more:ct0=say modal-passive	6 -6
more:ct0=say past	-7 7
more:ct0=say perfect	6 -6
more:ct0=say present	15 -15
more:ct0=sell present	-11 11
more:ct0=stay future	-13 13
more:ct0=stay past	6 -6
more:ct0=stay past-passive	15 -15
more:ct0=stay perfect	-6 6
more:ct0=stay present-passive	9 -9
more:ct0=target past	8 -8
more:ct0=target present	-13 13
more:ct0=threaten past	7 -7
more:ct0=threaten present	-6 6
more:ct0=up modal	-11 11
more:ct0=up past	9 -9
more:ct1=agree future	-15 15
more:ct1=agree infinitive	6 -6
more:ct1=agree participle-passive	10 -10
more:ct1=agree past	-8 8
more:ct1=agree perfect	-18 18
more:ct1=agree present	-13 13
more:ct1=bear future	14 -14
more:ct1=bear gerund	-8 8
more:ct1=bear infinitive	6 -6
more:ct1=bear modal	-6 6
more:ct1=bear past	12 -12
more:ct1=bear perfect	-13 13
more:ct1=begin modal	-8 8
more:ct1=begin present	-8 8
more:ct1=buy future	9 -9
more:ct1=buy past	-9 9
more:ct1=buy present	10 -10
more:ct1=down future	-7 7
more:ct1=down modal	-6 6
more:ct1=end perfect	-6 6
more:ct1=impose gerund	8 -8
more:ct1=impose modal	-10 10
more:ct1=impose participle-passive	8 -8
more:ct1=impose perfect-passive	11 -11
more:ct1=impose present	10 -10
more:ct1=propose future	10 -10
more:ct1=propose modal	-14 14
more:ct1=propose participle-passive	-9 9
more:ct1=propose past	-7 7
more:ct1=propose present	-16 16
more:ct1=say future	-18 18
more:ct1=say modal-passive	6 -6
more:ct1=say past	-12 12
more:ct1=say pluperfect	15 -15
more:ct1=say present	19 -19
more:ct1=sell present	-11 11
more:ct1=stay future	-12 12
more:ct1=stay past	6 -6
more:ct1=stay past-passive	15 -15
more:ct1=stay present-passive	9 -9
more:ct1=suspend infinitive	16 -16
more:ct1=target present	-13 13
more:ct1=threaten past	13 -13
more:ct1=threaten present	-6 6
more:ct1=up modal	-6 6
more:ct1=up past	11 -11
more:l1='s	8 -8
more:l1=,	24 -24
more:l1=:	-23 23
more:l1=<day-ahead>	12 -12
more:l1=<duty>	12 -12
more:l1=<level-noun>	-11 11
more:l1=<money>	12 -12
more:l1=<not>	6 -6
more:l1=<organisation>	15 -15
more:l1=<points>	-9 9
more:l1=<span>	-25 25
more:l1=<v-agree>	-7 7
more:l1=<v-bear>	7 -7
more:l1=<v-begin>	-8 8
more:l1=<v-propose>	-18 18
more:l1=<v-sell>	15 -15
more:l1=<v-stay>	8 -8
more:l1=<v-target>	7 -7
more:l1=<v-threaten>	-7 7
more:l1=a	-9 9
more:l1=an	-9 9
more:l1=and	8 -8
more:l1=are	-7 7
more:l1=be	-22 22
more:l1=been	14 -14
more:l1=bring	-8 8
more:l1=by	28 -28
more:l1=charge	8 -8
more:l1=could	22 -22
more:l1=do	9 -9
more:l1=else	20 -20
more:l1=for	-17 17
more:l1=further	-18 18
more:l1=get	13 -13
more:l1=given	12 -12
more:l1=good	9 -9
more:l1=had	10 -10
more:l1=have	14 -14
more:l1=in	6 -6
more:l1=make	13 -13
more:l1=may	9 -9
more:l1=not	16 -16
more:l1=nothing	16 -16
more:l1=of	6 -6
more:l1=once	9 -9
more:l1=one	10 -10
more:l1=out	15 -15
more:l1=put	-8 8
more:l1=say	-20 20
more:l1=second	9 -9
more:l1=sell	11 -11
more:l1=she	9 -9
more:l1=should	12 -12
more:l1=sign	-8 8
more:l1=talk	8 -8
more:l1=tariff	9 -9
more:l1=that	-10 10
more:l1=their	-20 20
more:l1=they	17 -17
more:l1=to	-12 12
more:l1=two	8 -8
more:l1=under	-12 12
more:l1=unless	9 -9
more:l1=up	16 -16
more:l1=us	6 -6
more:l1=want	-6 6
more:l1=was	11 -11
more:l1=were	-6 6
more:l1=what	-10 10
more:l1=which	17 -17
more:l1=who	-22 22
more:l1=without	-12 12
more:l1=worth	9 -9
more:l1=would	-10 10
more:l2="	-15 15
more:l2='s	30 -30
more:l2=,	-11 11
more:l2=.	-11 11
more:l2=:	-21 21
more:l2=<agent>	9 -9
more:l2=<begin>	6 -6
more:l2=<day-gone>	17 -17
more:l2=<day-today>	-7 7
more:l2=<duty>	13 -13
more:l2=<gate>	-13 13
more:l2=<goods>	-18 18
more:l2=<level-noun>	-6 6
more:l2=<money>	9 -9
more:l2=<month-gone>	-6 6
more:l2=<name>	16 -16
more:l2=<not>	11 -11
more:l2=<number>	-24 24
more:l2=<organisation>	17 -17
more:l2=<person>	8 -8
more:l2=<points>	-9 9
more:l2=<seat>	24 -24
more:l2=<span>	9 -9
more:l2=<v-agree>	-7 7
more:l2=<v-bear>	9 -9
more:l2=<v-begin>	6 -6
more:l2=<v-deny>	-8 8
more:l2=<v-end>	-11 11
more:l2=<v-impose>	-6 6
more:l2=<v-stay>	-22 22
more:l2=<v-up>	-15 15
more:l2=a	-26 26
more:l2=about	8 -8
more:l2=agree	-16 16
more:l2=agreement	7 -7
more:l2=all	-9 9
more:l2=and	9 -9
more:l2=as	-24 24
more:l2=ask	-10 10
more:l2=be	9 -9
more:l2=both	-6 6
more:l2=buy	18 -18
more:l2=can	19 -19
more:l2=come	6 -6
more:l2=cost	9 -9
more:l2=could	-13 13
more:l2=country	-9 9
more:l2=decided	8 -8
more:l2=doe	31 -31
more:l2=duty	11 -11
more:l2=each	6 -6
more:l2=end	-10 10
more:l2=enter	11 -11
more:l2=expect	11 -11
more:l2=extend	19 -19
more:l2=for	-14 14
more:l2=from	7 -7
more:l2=go	-17 17
more:l2=good	6 -6
more:l2=has	21 -21
more:l2=have	15 -15
more:l2=he	-27 27
more:l2=hold	-11 11
more:l2=i	-10 10
more:l2=into	7 -7
more:l2=it	10 -10
more:l2=its	12 -12
more:l2=keep	-6 6
more:l2=like	17 -17
more:l2=nobody	-8 8
more:l2=nothing	21 -21
more:l2=of	-7 7
more:l2=offer	11 -11
more:l2=on	-13 13
more:l2=or	-11 11
more:l2=order	-8 8
more:l2=out	-26 26
more:l2=pay	6 -6
more:l2=promise	6 -6
more:l2=put	14 -14
more:l2=ratify	-6 6
more:l2=rise	9 -9
more:l2=rule	-8 8
more:l2=shall	12 -12
more:l2=sign	11 -11
more:l2=still	8 -8
more:l2=suspend	11 -11
more:l2=take	11 -11
more:l2=talk	-8 8
more:l2=the	24 -24
more:l2=them	6 -6
more:l2=then	-17 17
more:l2=there	-26 26
more:l2=they	-10 10
more:l2=to	13 -13
more:l2=two	11 -11
more:l2=unless	12 -12
more:l2=what	-9 9
more:l2=whether	-6 6
more:l2=who	-14 14
more:l2=will	-8 8
more:l2=with	23 -23
more:l=, and	-22 22
more:l=, no	-7 7
more:l=, the	-10 10
more:l=, was	19 -19
more:l=, who	-26 26
more:l=: <number>	7 -7
more:l=: no	6 -6
more:l=: the	-22 22
more:l=; the	-7 7
more:l=<begin> <person>	7 -7
more:l=<begin> a	-16 16
more:l=<begin> an	-11 11
more:l=<begin> any	-20 20
more:l=<begin> no	10 -10
more:l=<begin> the	25 -25
more:l=<day-gone> that	-9 9
more:l=<month-gone> and	-15 15
more:l=<name> 's	-6 6
more:l=<name> have	16 -16
more:l=<name> was	13 -13
more:l=<name> will	12 -12
more:l=<name> would	-10 10
more:l=<points> are	-9 9
more:l=<span> and	10 -10
more:l=a further	-18 18
more:l=after the	-19 19
more:l=agree to	-14 14
more:l=and a	7 -7
more:l=and will	-16 16
more:l=approve an	11 -11
more:l=ask for	-11 11
more:l=be charge	13 -13
more:l=buy <money>	13 -13
more:l=doe not	12 -12
more:l=end without	-14 14
more:l=for <span>	-12 12
more:l=for a	18 -18
more:l=for an	-6 6
more:l=for the	-9 9
more:l=from <name>	6 -6
more:l=had been	11 -11
more:l=has been	21 -21
more:l=is no	-11 11
more:l=is the	11 -11
more:l=it is	-18 18
more:l=it was	8 -8
more:l=it will	7 -7
more:l=it would	-8 8
more:l=like to	13 -13
more:l=may be	11 -11
more:l=of a	-12 12
more:l=of an	-21 21
more:l=of the	-7 7
more:l=offer to	14 -14
more:l=on a	-8 8
more:l=pay <level>	14 -14
more:l=pay <number>	-12 12
more:l=pay an	-7 7
more:l=propose an	6 -6
more:l=propose to	-9 9
more:l=rule that	-11 11
more:l=sign an	10 -10
more:l=sign the	8 -8
more:l=take up	15 -15
more:l=that <name>	7 -7
more:l=that a	-15 15
more:l=that an	-11 11
more:l=the truce	-13 13
more:l=to <level>	-14 14
more:l=to <number>	9 -9
more:l=to a	7 -7
more:l=to an	15 -15
more:l=to be	-28 28
more:l=to the	15 -15
more:l=truce is	9 -9
more:l=unless <organisation>	11 -11
more:l=was no	7 -7
more:l=was their	-7 7
more:l=whether to	-7 7
more:l=will be	-23 23
more:l=with <name>	21 -21
more:l=without a	-7 7
more:l=without an	-11 11
more:l=without the	22 -22
more:l=would apply	-19 19
more:longer span=0	12 -12
more:longer span=1	-11 11
more:longer=0	30 -30
more:longer=1	-9 9
more:longer=2	-20 20
more:longer=3	-12 12
more:lr=, than	7 -7
more:lr=<begin> .	-12 12
more:lr=<level> .	11 -11
more:lr=<level> for	14 -14
more:lr=<level> on	-21 21
more:lr=<level> pay	8 -8
more:lr=<level> to	7 -7
more:lr=<money> in	8 -8
more:lr=<name> <level>	8 -8
more:lr=<organisation> <number>	9 -9
more:lr=<organisation> it	11 -11
more:lr=<person> .	-12 12
more:lr=<quality> in	6 -6
more:lr=<span> .	-16 16
more:lr=a ,	-12 12
more:lr=a .	14 -14
more:lr=a <level>	15 -15
more:lr=a <points>	7 -7
more:lr=a <span>	-25 25
more:lr=a duty	10 -10
more:lr=a extension	-13 13
more:lr=a meet	12 -12
more:lr=a notice	-10 10
more:lr=a of	-21 21
more:lr=a one	18 -18
more:lr=a pause	-11 11
more:lr=a tariff	-6 6
more:lr=a truce	-8 8
more:lr=an ,	16 -16
more:lr=an <level>	-9 9
more:lr=an ?	-6 6
more:lr=an until	11 -11
more:lr=and <points>	-8 8
more:lr=and that	-6 6
more:lr=any .	19 -19
more:lr=are .	-11 11
more:lr=be ?	-11 11
more:lr=be by	17 -17
more:lr=be for	-10 10
more:lr=be to	-21 21
more:lr=been to	22 -22
more:lr=bring duty	-8 8
more:lr=by than	16 -16
more:lr=for talk	13 -13
more:lr=for than	-13 13
more:lr=good pay	9 -9
more:lr=have their	8 -8
more:lr=he ,	10 -10
more:lr=is .	19 -19
more:lr=is than	-12 12
more:lr=it the	-16 16
more:lr=its duty	10 -10
more:lr=meet ,	-10 10
more:lr=meet in	10 -10
more:lr=no ,	20 -20
more:lr=no .	-14 14
more:lr=no be	9 -9
more:lr=no than	-28 28
more:lr=not ,	6 -6
more:lr=not .	8 -8
more:lr=of than	16 -16
more:lr=out ,	11 -11
more:lr=that export	-9 9
more:lr=the ,	-21 21
more:lr=the .	-16 16
more:lr=the <level>	-6 6
more:lr=the duty	6 -6
more:lr=the it	8 -8
more:lr=the of	-7 7
more:lr=the the	17 -17
more:lr=the was	16 -16
more:lr=the would	-14 14
more:lr=their meet	-24 24
more:lr=their round	-13 13
more:lr=to ,	6 -6
more:lr=to <level>	6 -6
more:lr=to talking	-11 11
more:lr=to tariff	-8 8
more:lr=to the	-23 23
more:lr=up ,	18 -18
more:lr=was on	9 -9
more:lr=will charge	6 -6
more:lr=will pay	-11 11
more:lr=would talking	-13 13
more:lr=would until	-21 21
more:made	10 -10
more:made span=1	25 -25
more:made=2	15 -15
more:r1="	-12 12
more:r1=,	9 -9
more:r1=:	12 -12
more:r1=;	8 -8
more:r1=<day-ahead>	-7 7
more:r1=<day-gone>	11 -11
more:r1=<day-today>	9 -9
more:r1=<end>	-10 10
more:r1=<goods>	-22 22
more:r1=<level>	13 -13
more:r1=<money>	19 -19
more:r1=<name>	35 -35
more:r1=<number>	8 -8
more:r1=<points>	-8 8
more:r1=<span>	-25 25
more:r1=<v-begin>	-16 16
more:r1=<v-end>	20 -20
more:r1=<v-say>	21 -21
more:r1=<v-sell>	-14 14
more:r1=<v-stay>	-23 23
more:r1=<v-suspend>	-8 8
more:r1=<v-target>	12 -12
more:r1=a	18 -18
more:r1=after	-14 14
more:r1=again	13 -13
more:r1=are	-10 10
more:r1=as	-18 18
more:r1=be	6 -6
more:r1=by	8 -8
more:r1=collect	10 -10
more:r1=extension	-6 6
more:r1=half	-17 17
more:r1=if	-9 9
more:r1=is	-18 18
more:r1=it	-7 7
more:r1=its	10 -10
more:r1=last	8 -8
more:r1=law	-13 13
more:r1=matter	-19 19
more:r1=need	-8 8
more:r1=next	16 -16
more:r1=of	-17 17
more:r1=order	6 -6
more:r1=our	-8 8
more:r1=out	6 -6
more:r1=part	8 -8
more:r1=pause	-8 8
more:r1=question	7 -7
more:r1=since	10 -10
more:r1=story	6 -6
more:r1=take	-11 11
more:r1=talking	-21 21
more:r1=tax	7 -7
more:r1=than	11 -11
more:r1=that	-17 17
more:r1=the	16 -16
more:r1=them	11 -11
more:r1=time	-19 19
more:r1=up	19 -19
more:r1=week	14 -14
more:r1=with	-8 8
more:r1=would	-17 17
more:r2="	-11 11
more:r2='s	16 -16
more:r2=,	7 -7
more:r2=.	21 -21
more:r2=;	-10 10
more:r2=<day-ahead>	-16 16
more:r2=<duty>	10 -10
more:r2=<end>	14 -14
more:r2=<gate>	10 -10
more:r2=<money>	24 -24
more:r2=<month-ahead>	10 -10
more:r2=<name>	12 -12
more:r2=<person>	-10 10
more:r2=<points>	-8 8
more:r2=<quality>	6 -6
more:r2=<seat>	7 -7
more:r2=<sender>	8 -8
more:r2=<v-agree>	15 -15
more:r2=<v-bear>	7 -7
more:r2=<v-down>	7 -7
more:r2=<v-impose>	21 -21
more:r2=<v-suspend>	-6 6
more:r2=<v-target>	10 -10
more:r2=?	7 -7
more:r2=a	43 -43
more:r2=all	-6 6
more:r2=an	7 -7
more:r2=and	-26 26
more:r2=another	13 -13
more:r2=any	-8 8
more:r2=apply	8 -8
more:r2=arrangement	-8 8
more:r2=as	-29 29
more:r2=at	13 -13
more:r2=been	-23 23
more:r2=by	-6 6
more:r2=ceasefire	10 -10
more:r2=charge	11 -11
more:r2=collect	11 -11
more:r2=come	18 -18
more:r2=enter	-8 8
more:r2=export	6 -6
more:r2=for	-11 11
more:r2=from	12 -12
more:r2=good	-11 11
more:r2=half	19 -19
more:r2=has	-9 9
more:r2=he	18 -18
more:r2=hold	8 -8
more:r2=last	-6 6
more:r2=of	7 -7
more:r2=old	13 -13
more:r2=one	7 -7
more:r2=our	7 -7
more:r2=own	-7 7
more:r2=pay	13 -13
more:r2=peace	-6 6
more:r2=remain	-15 15
more:r2=rice	10 -10
more:r2=sign	13 -13
more:r2=so	-6 6
more:r2=than	-12 12
more:r2=that	-9 9
more:r2=the	-11 11
more:r2=their	16 -16
more:r2=trade	-10 10
more:r2=truce	-6 6
more:r2=two	18 -18
more:r2=under	8 -8
more:r2=until	16 -16
more:r2=we	28 -28
more:r2=what	18 -18
more:r2=will	-10 10
more:r2=word	17 -17
more:r2=would	-7 7
more:r2=year	12 -12
more:r=, "	10 -10
more:r=, <name>	-8 8
more:r=, and	-11 11
more:r=, as	-11 11
more:r=, for	-7 7
more:r=, he	20 -20
more:r=, it	7 -7
more:r=, on	-10 10
more:r=, to	-18 18
more:r=, with	10 -10
more:r=; the	-6 6
more:r=<day-ahead> .	-18 18
more:r=<day-gone> .	9 -9
more:r=<end> <end>	-10 10
more:r=<level> ,	11 -11
more:r=<level> .	13 -13
more:r=<level> of	21 -21
more:r=<level> tariff	10 -10
more:r=<level> that	-21 21
more:r=<number> ,	6 -6
more:r=<number> .	8 -8
more:r=<number> <quality>	7 -7
more:r=<points> are	6 -6
more:r=<points> of	-8 8
more:r=<quality> rice	8 -8
more:r=<span> .	-19 19
more:r=and last	-8 8
more:r=at <level>	-13 13
more:r=at the	7 -7
more:r=by <day-ahead>	-12 12
more:r=by <span>	14 -14
more:r=by the	-8 8
more:r=day of	12 -12
more:r=duty of	6 -6
more:r=extension of	-12 12
more:r=for <span>	-28 28
more:r=has been	-10 10
more:r=in <month-gone>	17 -17
more:r=in the	8 -8
more:r=it .	17 -17
more:r=it by	7 -7
more:r=it to	-6 6
more:r=it would	8 -8
more:r=its duty	-7 7
more:r=its own	-6 6
more:r=its tariff	-7 7
more:r=matter .	-9 9
more:r=of <span>	12 -12
more:r=of the	-10 10
more:r=of their	9 -9
more:r=on <day-ahead>	-15 15
more:r=on <day-gone>	25 -25
more:r=once ,	6 -6
more:r=once .	-8 8
more:r=round in	-9 9
more:r=talking .	-14 14
more:r=tariff of	-11 11
more:r=than <money>	24 -24
more:r=than <number>	13 -13
more:r=than a	19 -19
more:r=than before	-10 10
more:r=than half	19 -19
more:r=than in	-8 8
more:r=than two	11 -11
more:r=that <name>	-6 6
more:r=that the	-14 14
more:r=the <level>	11 -11
more:r=the arrangement	-8 8
more:r=the duty	6 -6
more:r=the pause	-6 6
more:r=the tariff	16 -16
more:r=the truce	-17 17
more:r=their tariff	-12 12
more:r=time .	-18 18
more:r=to <day-gone>	-25 25
more:r=to apply	8 -8
more:r=to come	12 -12
more:r=to pay	12 -12
more:r=to the	-11 11
more:r=until <day-ahead>	19 -19
more:r=until the	-27 27
more:r=up to	16 -16
more:refused	20 -20
more:refused=1	16 -16
more:refused=2	-16 16
more:t0=future	-8 8
more:t0=future-passive	-15 15
more:t0=future-passive-not	-17 17
more:t0=modal-not	15 -15
more:t0=modal-passive-not	10 -10
more:t0=past-not	-11 11
more:t0=past-passive	8 -8
more:t0=perfect-passive	22 -22
more:t0=pluperfect	13 -13
more:t0=present	-10 10
more:t0=present-not	15 -15
more:t0=present-passive	7 -7
more:t0=present-passive-not	-9 9
more:v0=agree	-9 9
more:v0=ask	8 -8
more:v0=bring	-7 7
more:v0=buy	10 -10
more:v0=end	12 -12
more:v0=enter	11 -11
more:v0=expect	25 -25
more:v0=face	-8 8
more:v0=get	7 -7
more:v0=go	-6 6
more:v0=have	10 -10
more:v0=keep	7 -7
more:v0=look	-10 10
more:v0=make	15 -15
more:v0=other	-10 10
more:v0=promise	8 -8
more:v0=recommend	-9 9
more:v0=rise	16 -16
more:v0=run	-7 7
more:v0=see	16 -16
more:v0=sell	8 -8
more:v0=sign	-10 10
more:v0=suspend	-7 7
more:v0=take	8 -8
more:v0=tell	10 -10
more:v0=threaten	7 -7
more:v0=want	10 -10
more:v0=warn	-7 7
more:v0=write	-6 6
more:v1=agree	-23 23
more:v1=announce	10 -10
more:v1=ask	6 -6
more:v1=bring	-7 7
more:v1=carry	-7 7
more:v1=collect	8 -8
more:v1=end	11 -11
more:v1=extend	9 -9
more:v1=face	-8 8
more:v1=get	7 -7
more:v1=keep	6 -6
more:v1=leave	-7 7
more:v1=let	8 -8
more:v1=levy	-11 11
more:v1=like	-10 10
more:v1=look	-10 10
more:v1=make	18 -18
more:v1=offer	-10 10
more:v1=promise	8 -8
more:v1=push	-8 8
more:v1=ready	-7 7
more:v1=rise	16 -16
more:v1=run	-12 12
more:v1=see	16 -16
more:v1=stay	6 -6
more:v1=take	8 -8
more:v1=tell	7 -7
more:v1=warn	-7 7
more:vt0=add past	-14 14
more:vt0=add pluperfect	13 -13
more:vt0=agree past	-6 6
more:vt0=agree perfect	6 -6
more:vt0=agree pluperfect	-12 12
more:vt0=agree present	-10 10
more:vt0=approve modal	-15 15
more:vt0=approve past	9 -9
more:vt0=ask past	-8 8
more:vt0=ask present	11 -11
more:vt0=be future	-14 14
more:vt0=be past	7 -7
more:vt0=bring modal	-8 8
more:vt0=buy present	8 -8
more:vt0=continue future	-8 8
more:vt0=continue modal	8 -8
more:vt0=end past	15 -15
more:vt0=expect past	14 -14
more:vt0=expect present	13 -13
more:vt0=extend future	-13 13
more:vt0=extend past	-10 10
more:vt0=extend perfect	14 -14
more:vt0=extend present	-7 7
more:vt0=get past	17 -17
more:vt0=go modal	-6 6
more:vt0=have past	-24 24
more:vt0=have present	25 -25
more:vt0=keep present	8 -8
more:vt0=make present	12 -12
more:vt0=meet future	9 -9
more:vt0=meet past	7 -7
more:vt0=meet present	-16 16
more:vt0=offer perfect	10 -10
more:vt0=offer pluperfect	-6 6
more:vt0=other future	-24 24
more:vt0=other modal	15 -15
more:vt0=other past	-6 6
more:vt0=other perfect	8 -8
more:vt0=other present	-9 9
more:vt0=pay perfect	-21 21
more:vt0=pay present	13 -13
more:vt0=promise past	9 -9
more:vt0=propose perfect	-8 8
more:vt0=say past	-8 8
more:vt0=say present	16 -16
more:vt0=see future	10 -10
more:vt0=sell present	-12 12
more:vt0=sign future	-15 15
more:vt0=sign past	7 -7
more:vt0=sign perfect	-16 16
more:vt0=sit present	6 -6
more:vt0=take past	16 -16
more:waits	-25 25
more:waits+made	-12 12
more:waits=0	13 -13
more:waits=1	-17 17
more:waits=2	-15 15
more:wished	-16 16
more:wished span=0	10 -10
more:wished span=1	-12 12
more:wished span=2	-9 9
more:wished+made+refused	17 -17
more:wished+refused	-22 22
more:wished+waits+made+refused	-6 6
more:wished=0	16 -16
more:wished=1	-17 17
more:wished=3	-12 12
on hold:l1=are	9 -9
on hold:r1=.	12 -12
on hold:r2=<end>	13 -13
on hold:v0=be	7 -7
on hold:v1=be	7 -7
pause:c0=impose	-8 8
pause:c0=propose	-7 7
pause:c1=impose	-11 11
pause:c1=propose	-8 8
pause:ct0=impose past	-6 6
pause:ct0=impose present	8 -8
pause:ct1=impose infinitive	-11 11
pause:ct1=impose present	8 -8
pause:l1=<duty>	-22 22
pause:l1=<goods>	-7 7
pause:l1=<span>	10 -10
pause:l1=longer	-9 9
pause:l1=tariff	-22 22
pause:l2=:	-13 13
pause:l2=<begin>	9 -9
pause:l2=<v-bear>	8 -8
pause:l2=<v-impose>	-6 6
pause:l2=<v-propose>	-10 10
pause:l2=before	-6 6
pause:l2=during	6 -6
pause:l2=the	10 -10
pause:r1=,	-9 9
pause:r1=<v-begin>	7 -7
pause:r1=<v-end>	-12 12
pause:r1=between	7 -7
pause:r1=end	-9 9
pause:r1=for	9 -9
pause:r1=in	-8 8
pause:r1=is	9 -9
pause:r1=of	13 -13
pause:r1=on	15 -15
pause:r1=that	-7 7
pause:r2=,	-7 7
pause:r2=.	-9 9
pause:r2=<day-ahead>	-7 7
pause:r2=<duty>	-12 12
pause:r2=<end>	-7 7
pause:r2=<goods>	-7 7
pause:r2=<name>	11 -11
pause:r2=<not>	-14 14
pause:r2=<span>	13 -13
pause:r2=<v-end>	-15 15
pause:r2=<v-impose>	6 -6
pause:r2=in	-7 7
pause:r2=their	6 -6
pause:t0=past	11 -11
pause:t0=perfect	-11 11
pause:v0=have	12 -12
pause:v1=have	11 -11
pauses:r2=for	9 -9
peace:c0=agree	7 -7
peace:c0=propose	-11 11
peace:c0=stay	-11 11
peace:c1=propose	-10 10
peace:c1=stay	-10 10
peace:ct0=propose present	-9 9
peace:ct0=stay present	-9 9
peace:ct1=propose present	-9 9
peace:ct1=stay present	-14 14
peace:l1=<not>	-16 16
peace:l1=<v-stay>	7 -7
peace:l1=make	7 -7
peace:l1=the	18 -18
peace:l2=<begin>	19 -19
peace:l2=<not>	-11 11
peace:l2=<span>	-10 10
peace:l2=<v-impose>	7 -7
peace:l2=a	-17 17
peace:l2=not	-11 11
peace:l2=of	7 -7
peace:l2=the	-27 27
peace:r1=,	-6 6
peace:r1=talk	6 -6
peace:r1=with	11 -11
peace:r2="	8 -8
peace:r2=<name>	-11 11
peace:r2=the	14 -14
peace:t0=past	-6 6
peace:t0=present	11 -11
peace:v1=be	-11 11
prolong:c0=agree	-8 8
prolong:c1=agree	-8 8
prolong:c1=impose	-8 8
prolong:c1=propose	-10 10
prolong:l1=to	-21 21
prolong:l1=would	-6 6
prolong:l2=<v-agree>	-8 8
prolong:l2=<v-impose>	-6 6
prolong:l2=<v-propose>	-7 7
prolong:l2=agree	-8 8
prolong:r1=the	-18 18
prolong:r2=truce	-14 14
prolong:v0=agree	-8 8
prolong:v0=want	7 -7
prolong:v1=agree	-8 8
prolong:v1=want	7 -7
prolongation:c0=impose	-7 7
prolongation:c1=agree	-6 6
prolongation:c1=impose	-15 15
prolongation:l1=the	-9 9
prolongation:r1=of	-9 9
prolongation:r2=<end>	-18 18
prolongation:t0=perfect	-17 17
prolongation:v1=sign	-6 6
prolonged:l1=<not>	-7 7
prolonged:l1=be	-8 8
prolonged:l1=have	6 -6
prolonged:l1=was	7 -7
prolonged:l2=<name>	9 -9
prolonged:l2=and	-7 7
prolonged:l2=has	12 -12
prolonged:l2=to	-14 14
prolonged:r1=,	-19 19
prolonged:r1=by	9 -9
prolonged:r1=the	8 -8
prolonged:r1=to	8 -8
prolonged:r2=,	6 -6
prolonged:r2=<day-ahead>	15 -15
prolonged:r2=<day-gone>	-8 8
prolonged:r2=<end>	8 -8
prolonged:r2=truce	8 -8
prolonged:t0=future-passive	-11 11
prolonged:t0=past-passive	14 -14
prolonged:t0=perfect	10 -10
prolonged:t0=perfect-passive	8 -8
prolonged:t0=present-passive-not	-7 7
put off:ct0=impose perfect	-7 7
put off:ct1=impose perfect	-9 9
put off:r1=its	-6 6
put off:r2=<end>	-11 11
put off:r2=<span>	13 -13
put off:r2=of	17 -17
put off:t0=perfect	-7 7
quiet:c0=agree	-17 17
quiet:c0=end	12 -12
quiet:c0=impose	-7 7
quiet:c0=propose	-10 10
quiet:c0=suspend	-14 14
quiet:c1=agree	-16 16
quiet:c1=end	14 -14
quiet:c1=impose	-19 19
quiet:c1=propose	-13 13
quiet:c1=suspend	-14 14
quiet:ct0=impose past	-10 10
quiet:ct0=propose present	-8 8
quiet:ct0=suspend perfect	-8 8
quiet:ct1=impose infinitive	-19 19
quiet:ct1=propose present	-8 8
quiet:ct1=suspend perfect	-8 8
quiet:l1=,	-15 15
quiet:l1=:	22 -22
quiet:l1=<begin>	7 -7
quiet:l1=<duty>	10 -10
quiet:l1=<goods>	-8 8
quiet:l1=<not>	-25 25
quiet:l1=<points>	18 -18
quiet:l1=<v-impose>	-12 12
quiet:l1=has	6 -6
quiet:l1=have	-15 15
quiet:l1=i	-7 7
quiet:l1=it	-6 6
quiet:l1=make	7 -7
quiet:l1=no	-13 13
quiet:l1=not	-26 26
quiet:l1=of	-14 14
quiet:l1=the	19 -19
quiet:l1=to	7 -7
quiet:l2=<begin>	8 -8
quiet:l2=<goods>	-7 7
quiet:l2=<span>	-16 16
quiet:l2=<v-propose>	9 -9
quiet:l2=a	-16 16
quiet:l2=and	-8 8
quiet:l2=have	8 -8
quiet:l2=it	24 -24
quiet:l2=not	-9 9
quiet:l2=put	14 -14
quiet:l2=the	-13 13
quiet:l=<begin> <begin>	7 -7
quiet:l=<begin> the	6 -6
quiet:l=<span> of	-16 16
quiet:lr=is .	-11 11
quiet:lr=not .	-22 22
quiet:lr=of ,	-15 15
quiet:lr=of .	-14 14
quiet:lr=the .	-10 10
quiet:r1="	-7 7
quiet:r1=,	-9 9
quiet:r1=.	8 -8
quiet:r1=:	-31 31
quiet:r1=at	27 -27
quiet:r1=by	12 -12
quiet:r1=for	6 -6
quiet:r1=in	23 -23
quiet:r1=on	-8 8
quiet:r1=since	-24 24
quiet:r1=talk	6 -6
quiet:r1=the	-17 17
quiet:r2="	11 -11
quiet:r2=,	18 -18
quiet:r2=<day-ahead>	6 -6
quiet:r2=<day-gone>	-16 16
quiet:r2=<name>	-14 14
quiet:r2=<not>	-25 25
quiet:r2=<number>	-21 21
quiet:r2=<span>	13 -13
quiet:r2=a	9 -9
quiet:r2=and	-8 8
quiet:r2=the	10 -10
quiet:r=for <span>	8 -8
quiet:t0=future	-9 9
quiet:t0=modal	-14 14
quiet:t0=past	-10 10
quiet:t0=present	9 -9
quiet:t0=present-not	-13 13
quiet:v0=have	-13 13
quiet:v0=other	-8 8
quiet:v0=put	12 -12
quiet:v0=sleep	-14 14
quiet:v1=have	-9 9
quiet:v1=other	-8 8
quiet:v1=put	8 -8
quiet:v1=sleep	-9 9
quiet:vt0=have present	-11 11
quiet:vt0=put present	12 -12
quiet:vt0=sleep perfect	-9 9
refrain:r1=from	7 -7
renew:l1=to	-8 8
renewal:l1=a	-6 6
renewal:r2=<end>	9 -9
renewal:t0=past	-11 11
renewed:l1=be	8 -8
renewed:l1=is	-17 17
renewed:l1=not	9 -9
renewed:l1=unless	-11 11
renewed:l2=not	8 -8
renewed:r1=in	11 -11
renewed:r2=<end>	9 -9
renewed:r2=<month-gone>	8 -8
renewed:r2=<span>	-10 10
renewed:r2=the	10 -10
renewed:v0=other	9 -9
renewed:v1=other	9 -9
s:!	30 -30
s:'	24 -24
s:(	-11 11
s:)	-12 12
s:*	-17 17
s:-	-10 10
s:/	29 -29
s::	-6 6
s:;	8 -8
s:<agent>	-17 17
s:<day-ahead>	-23 23
s:<day-gone>	11 -11
s:<duty>	6 -6
s:<goods>	-15 15
s:<level-noun>	-9 9
s:<level>	18 -18
s:<money>	41 -41
s:<month-ahead>	13 -13
s:<month-gone>	-11 11
s:<month-today>	-8 8
s:<name>	-43 43
s:<not>	8 -8
s:<number>	12 -12
s:<organisation>	14 -14
s:<points>	19 -19
s:<quality>	-20 20
s:<seat>	-18 18
s:<sender>	16 -16
s:<span>	-21 21
s:<taker>	12 -12
s:<v-bear>	-8 8
s:<v-begin>	9 -9
s:<v-buy>	22 -22
s:<v-deny>	-16 16
s:<v-impose>	7 -7
s:<v-propose>	-17 17
s:<v-sell>	-21 21
s:<v-stay>	9 -9
s:<v-threaten>	-7 7
s:<v-up>	19 -19
s:?	10 -10
s:@	23 -23
s:[	-18 18
s:a	-23 23
s:above	27 -27
s:accept	13 -13
s:according	-26 26
s:account	13 -13
s:act	9 -9
s:add	10 -10
s:additional	-6 6
s:affair	-16 16
s:affected	11 -11
s:affiliate	-20 20
s:after	20 -20
s:afternoon	8 -8
s:against	-12 12
s:agenda	9 -9
s:ago	21 -21
s:agreement	29 -29
s:air	-11 11
s:aircraft	17 -17
s:airport	16 -16
s:alexandria	10 -10
s:allow	21 -21
s:allowed	9 -9
s:alone	-19 19
s:along	10 -10
s:already	-7 7
s:although	-17 17
s:aluminium	12 -12
s:aluminum	24 -24
s:among	-11 11
s:announcement	18 -18
s:another	6 -6
s:answer	-30 30
s:antimony	12 -12
s:anything	16 -16
s:apply	17 -17
s:approval	-17 17
s:armistice	9 -9
s:army	13 -13
s:arranged	-15 15
s:article	-13 13
s:asleep	6 -6
s:autumn	-16 16
s:average	8 -8
s:avocado	-18 18
s:away	6 -6
s:b	10 -10
s:back	-14 14
s:background	-7 7
s:bag	-7 7
s:banana	19 -19
s:bar	13 -13
s:base	-15 15
s:baseline	7 -7
s:battery	-8 8
s:be	-29 29
s:bear	28 -28
s:because	16 -16
s:been	-12 12
s:beer	-10 10
s:before	-12 12
s:begin	18 -18
s:behind	10 -10
s:being	-8 8
s:bell	8 -8
s:belong	-9 9
s:below	12 -12
s:berth	-14 14
s:bessent	9 -9
s:best	-11 11
s:better	-11 11
s:between	-9 9
s:beyond	-9 9
s:big	6 -6
s:bill	9 -9
s:border	10 -10
s:brandy	-21 21
s:break	25 -25
s:breathe	8 -8
s:breather	-18 18
s:bring	7 -7
s:broke	21 -21
s:broken	-6 6
s:built	7 -7
s:busan	27 -27
s:but	-20 20
s:buy	-13 13
s:cabinet	-11 11
s:calendar	-6 6
s:call	17 -17
s:can	8 -8
s:cancel	-14 14
s:cannot	20 -20
s:capacity	-15 15
s:capital	19 -19
s:car	34 -34
s:cargo	-11 11
s:carpet	-7 7
s:case	-14 14
s:cease	12 -12
s:cent	7 -7
s:ceramic	10 -10
s:certain	17 -17
s:change	7 -7
s:changed	15 -15
s:chicago	9 -9
s:chicken	-11 11
s:chip	14 -14
s:city	14 -14
s:claim	9 -9
s:clear	-7 7
s:climb	-11 11
s:clock	6 -6
s:closed	11 -11
s:club	16 -16
s:coal	-6 6
s:cod	-11 11
s:coffee	-7 7
s:column	15 -15
s:commander	17 -17
s:common	8 -8
s:company	10 -10
s:concentrate	7 -7
s:conclude	10 -10
s:conference	-27 27
s:confirm	-6 6
s:consider	-24 24
s:container	15 -15
s:continue	8 -8
s:contract	24 -24
s:conversation	13 -13
s:copper	8 -8
s:cork	-16 16
s:corresponding	7 -7
s:cotton	-20 20
s:could	13 -13
s:count	9 -9
s:counted	9 -9
s:country	19 -19
s:cover	-12 12
s:covered	6 -6
s:crane	11 -11
s:critical	7 -7
s:crossing	11 -11
s:crude	-9 9
s:crusher	13 -13
s:curb	-12 12
s:current	-15 15
s:currently	12 -12
s:custom	20 -20
s:customer	9 -9
s:cut	-15 15
s:day	-7 7
s:de	-28 28
s:dead	-11 11
s:deadline	30 -30
s:deal	6 -6
s:decide	-17 17
s:decided	-22 22
s:decision	-15 15
s:declare	12 -12
s:decline	-20 20
s:delay	-11 11
s:deliver	6 -6
s:demand	11 -11
s:deny	10 -10
s:desk	-11 11
s:did	-12 12
s:die	-18 18
s:diet	-11 11
s:difference	-6 6
s:discount	10 -10
s:discuss	-23 23
s:discussion	6 -6
s:dispute	-9 9
s:district	8 -8
s:do	-9 9
s:document	-7 7
s:dollar	20 -20
s:don't	8 -8
s:double	19 -19
s:draft	-18 18
s:draw	10 -10
s:drawer	11 -11
s:dried	-13 13
s:driver	19 -19
s:drop	18 -18
s:drug	7 -7
s:dry	9 -9
s:due	-9 9
s:duration	-23 23
s:during	13 -13
s:duty	-26 26
s:each	-9 9
s:earlier	23 -23
s:early	16 -16
s:earth	7 -7
s:eastern	11 -11
s:economic	-14 14
s:economy	23 -23
s:editor	8 -8
s:effect	7 -7
s:either	10 -10
s:election	7 -7
s:else	33 -33
s:emergency	11 -11
s:employer	15 -15
s:energy	7 -7
s:entity	21 -21
s:entry	18 -18
s:envoy	7 -7
s:every	13 -13
s:everybody	13 -13
s:everyone	26 -26
s:everything	6 -6
s:exactly	-14 14
s:excess	-19 19
s:exchanged	6 -6
s:exclusion	20 -20
s:exemption	9 -9
s:exist	-21 21
s:expect	17 -17
s:expert	-9 9
s:export	-7 7
s:exporter	16 -16
s:extend	10 -10
s:extension	-16 16
s:fact	7 -7
s:fail	8 -8
s:failed	7 -7
s:failing	-6 6
s:family	9 -9
s:fare	13 -13
s:farm	-8 8
s:farmer	10 -10
s:fee	-8 8
s:feel	-8 8
s:fentanyl	11 -11
s:ferry	13 -13
s:fertiliser	-14 14
s:few	25 -25
s:fighting	13 -13
s:figure	-24 24
s:find	-15 15
s:fine	12 -12
s:fish	-13 13
s:fishing	16 -16
s:five	7 -7
s:flag	-17 17
s:flower	-11 11
s:followed	18 -18
s:following	-8 8
s:footwear	-14 14
s:force	18 -18
s:forecast	-14 14
s:foreign	10 -10
s:former	-11 11
s:forty	-15 15
s:forward	8 -8
s:found	15 -15
s:freeze	-14 14
s:friday	-17 17
s:front	14 -14
s:fruit	-8 8
s:full	6 -6
s:further	7 -7
s:future	12 -12
s:gas	7 -7
s:general	11 -11
s:geneva	42 -42
s:georgia	-13 13
s:get	17 -17
s:give	-16 16
s:given	14 -14
s:glass	-19 19
s:good	23 -23
s:government	-6 6
s:grant	13 -13
s:great	14 -14
s:ground	-11 11
s:group	10 -10
s:grow	-14 14
s:grower	-12 12
s:guest	11 -11
s:gun	12 -12
s:had	13 -13
s:half	7 -7
s:halifax	-8 8
s:hall	13 -13
s:halt	31 -31
s:halve	-15 15
s:hand	11 -11
s:handshake	-6 6
s:hang	11 -11
s:happen	-12 12
s:happened	9 -9
s:harbour	6 -6
s:hasn't	22 -22
s:have	16 -16
s:hazelnut	-15 15
s:he	-21 21
s:he'd	9 -9
s:hear	-24 24
s:heard	-12 12
s:heavy	8 -8
s:height	18 -18
s:her	-15 15
s:here	10 -10
s:higher	8 -8
s:highest	14 -14
s:his	-15 15
s:hold	23 -23
s:hope	20 -20
s:hospital	7 -7
s:hotel	-6 6
s:hour	19 -19
s:household	23 -23
s:hull	-18 18
s:hundred	-18 18
s:hurry	8 -8
s:i	-20 20
s:idea	-14 14
s:ignore	11 -11
s:import	19 -19
s:impose	42 -42
s:in	10 -10
s:including	8 -8
s:increase	24 -24
s:informed	-19 19
s:initialled	-9 9
s:ink	-12 12
s:inquiry	-7 7
s:interest	11 -11
s:interview	-16 16
s:invest	11 -11
s:investigation	15 -15
s:is	-15 15
s:isn't	-12 12
s:issue	-11 11
s:it	-7 7
s:item	-21 21
s:its	8 -8
s:itself	20 -20
s:izmir	-8 8
s:job	8 -8
s:john	-17 17
s:joint	9 -9
s:judge	11 -11
s:juice	-15 15
s:jute	-16 16
s:karachi	-6 6
s:know	-14 14
s:kuala	-16 16
s:lake	16 -16
s:land	9 -9
s:lapse	8 -8
s:large	9 -9
s:largest	6 -6
s:last	-6 6
s:lasted	32 -32
s:lasting	6 -6
s:late	-32 32
s:later	12 -12
s:lead	-8 8
s:leave	-17 17
s:led	17 -17
s:lender	11 -11
s:length	-11 11
s:less	22 -22
s:level	21 -21
s:levy	-9 9
s:lie	-26 26
s:life	-6 6
s:lift	10 -10
s:likely	-42 42
s:limit	18 -18
s:line	12 -12
s:list	8 -8
s:listed	-9 9
s:listing	12 -12
s:lithium	-30 30
s:little	11 -11
s:log	-8 8
s:london	18 -18
s:long	-15 15
s:longer	14 -14
s:look	14 -14
s:lorry	22 -22
s:lot	-6 6
s:lower	7 -7
s:lumber	6 -6
s:lumpur	-16 16
s:m	10 -10
s:machine	-15 15
s:machinery	9 -9
s:madrid	-8 8
s:magnet	31 -31
s:maize	-8 8
s:make	8 -8
s:maker	-9 9
s:management	7 -7
s:many	10 -10
s:market	19 -19
s:match	8 -8
s:matter	-48 48
s:may	26 -26
s:me	12 -12
s:meal	-9 9
s:mean	7 -7
s:meantime	-7 7
s:media	-7 7
s:mediator	21 -21
s:medicine	6 -6
s:meet	8 -8
s:member	9 -9
s:memo	18 -18
s:mentioned	17 -17
s:metal	6 -6
s:metre	15 -15
s:might	14 -14
s:military	9 -9
s:mineral	-10 10
s:minister	-7 7
s:ministry	-27 27
s:missing	-13 13
s:mombasa	-6 6
s:money	15 -15
s:month	-21 21
s:more	8 -8
s:most	11 -11
s:mountain	12 -12
s:move	37 -37
s:mr	-23 23
s:must	-31 31
s:my	14 -14
s:name	-10 10
s:national	-13 13
s:near	-7 7
s:nearly	17 -17
s:needed	-13 13
s:negotiator	-19 19
s:neighbour	10 -10
s:neither	11 -11
s:never	40 -40
s:newspaper	15 -15
s:next	9 -9
s:nickel	10 -10
s:night	9 -9
s:none	-15 15
s:nor	21 -21
s:northern	26 -26
s:notice	9 -9
s:now	-12 12
s:nurse	-6 6
s:observed	-6 6
s:offer	-9 9
s:often	-14 14
s:older	11 -11
s:olive	-25 25
s:once	6 -6
s:one	8 -8
s:only	6 -6
s:open	8 -8
s:opening	8 -8
s:operator	7 -7
s:opposition	17 -17
s:or	8 -8
s:orange	-16 16
s:order	22 -22
s:origin	-22 22
s:originating	28 -28
s:other	21 -21
s:our	-9 9
s:out	-14 14
s:p	7 -7
s:page	-17 17
s:pair	17 -17
s:palm	9 -9
s:paper	-38 38
s:parcel	9 -9
s:park	9 -9
s:part	34 -34
s:partner	10 -10
s:pass	-28 28
s:passed	16 -16
s:payable	12 -12
s:peace	11 -11
s:pen	-29 29
s:pension	15 -15
s:people	23 -23
s:percent	8 -8
s:permanent	21 -21
s:permit	-10 10
s:phase	6 -6
s:place	10 -10
s:plan	17 -17
s:plant	36 -36
s:play	7 -7
s:player	14 -14
s:plu	-16 16
s:point	10 -10
s:policy	12 -12
s:poll	6 -6
s:pork	-9 9
s:port	-17 17
s:possible	-17 17
s:post	26 -26
s:postpone	-11 11
s:poultry	11 -11
s:powder	-13 13
s:power	6 -6
s:practice	7 -7
s:premier	-6 6
s:president	6 -6
s:press	-20 20
s:price	23 -23
s:prime	-16 16
s:principle	-11 11
s:prisoner	13 -13
s:proclamation	24 -24
s:product	15 -15
s:prolong	-12 12
s:prolongation	-29 29
s:prolonged	17 -17
s:promise	-7 7
s:proper	-6 6
s:proposal	-14 14
s:propose	-33 33
s:provide	7 -7
s:province	7 -7
s:public	10 -10
s:published	-14 14
s:push	-22 22
s:quarrel	17 -17
s:quota	20 -20
s:quote	-20 20
s:radio	-12 12
s:railway	6 -6
s:raise	10 -10
s:raspberry	-10 10
s:rate	17 -17
s:rather	-19 19
s:raw	12 -12
s:read	12 -12
s:ready	-15 15
s:reason	-28 28
s:recall	-12 12
s:reciprocal	-20 20
s:reckon	6 -6
s:recommend	-10 10
s:record	14 -14
s:reduction	7 -7
s:refrigerator	14 -14
s:refuse	-9 9
s:relation	-6 6
s:relief	6 -6
s:reminder	12 -12
s:renew	13 -13
s:reply	-21 21
s:report	-19 19
s:reporter	7 -7
s:representative	-12 12
s:republic	10 -10
s:required	-15 15
s:requirement	-20 20
s:respectively	-11 11
s:respite	-16 16
s:restriction	-12 12
s:result	22 -22
s:resume	9 -9
s:return	-10 10
s:rice	-9 9
s:rise	30 -30
s:river	-15 15
s:road	9 -9
s:roaming	8 -8
s:room	24 -24
s:round	9 -9
s:rule	-20 20
s:rum	6 -6
s:sale	8 -8
s:salt	15 -15
s:same	15 -15
s:sanction	11 -11
s:save	16 -16
s:scott	10 -10
s:sea	6 -6
s:second	7 -7
s:secretary	-12 12
s:section	44 -44
s:senate	-21 21
s:send	-31 31
s:separate	8 -8
s:session	7 -7
s:set	-6 6
s:settle	-18 18
s:shall	8 -8
s:share	7 -7
s:she	26 -26
s:sheet	9 -9
s:shelve	13 -13
s:ship	-14 14
s:shipbuilding	11 -11
s:shook	-7 7
s:shoot	9 -9
s:shore	10 -10
s:short	15 -15
s:show	14 -14
s:shrimp	9 -9
s:shut	13 -13
s:sign	22 -22
s:signature	-48 48
s:similar	-9 9
s:since	-14 14
s:sir	-6 6
s:sit	-23 23
s:six	-6 6
s:slap	-6 6
s:sleep	-11 11
s:snow	11 -11
s:so	8 -8
s:some	22 -22
s:something	18 -18
s:sooner	21 -21
s:sort	-7 7
s:source	-16 16
s:soybean	-11 11
s:space	18 -18
s:speak	-21 21
s:special	18 -18
s:spirit	-7 7
s:stage	19 -19
s:stand	9 -9
s:standstill	-8 8
s:state	-34 34
s:statement	-13 13
s:step	11 -11
s:still	9 -9
s:stock	16 -16
s:stockholm	-10 10
s:story	6 -6
s:stress	10 -10
s:stretch	-6 6
s:student	17 -17
s:study	-6 6
s:successor	-14 14
s:such	23 -23
s:suggest	-6 6
s:sum	9 -9
s:summit	11 -11
s:sunflower	7 -7
s:supplier	28 -28
s:survive	6 -6
s:suspend	11 -11
s:table	-15 15
s:talk	27 -27
s:talked	-20 20
s:talking	-16 16
s:tariff	17 -17
s:tea	21 -21
s:technology	14 -14
s:television	-38 38
s:tell	19 -19
s:temporary	16 -16
s:tenth	6 -6
s:term	11 -11
s:text	-41 41
s:textile	6 -6
s:th	-21 21
s:than	9 -9
s:that	-6 6
s:the	7 -7
s:their	8 -8
s:themselve	-9 9
s:therefore	-9 9
s:these	6 -6
s:they'd	11 -11
s:they'll	-8 8
s:they've	10 -10
s:thi	-12 12
s:thing	-19 19
s:think	20 -20
s:third	9 -9
s:those	-13 13
s:though	15 -15
s:threat	-6 6
s:three	-21 21
s:through	7 -7
s:thu	13 -13
s:ticket	17 -17
s:tiktok	-10 10
s:timber	-11 11
s:time	7 -7
s:to	-14 14
s:together	-6 6
s:toll	11 -11
s:tomatoe	23 -23
s:tonne	-6 6
s:top	6 -6
s:total	16 -16
s:touch	8 -8
s:town	15 -15
s:trade	-14 14
s:trader	10 -10
s:train	23 -23
s:tram	11 -11
s:transfer	17 -17
s:transit	-8 8
s:treasury	9 -9
s:treaty	-22 22
s:truck	18 -18
s:true	-11 11
s:tuesday	-12 12
s:turn	-18 18
s:turned	-17 17
s:twenty	12 -12
s:two	10 -10
s:under	13 -13
s:understanding	6 -6
s:unless	-8 8
s:unreliable	11 -11
s:until	42 -42
s:untouched	6 -6
s:up	22 -22
s:upon	-9 9
s:upper	14 -14
s:us	-9 9
s:use	17 -17
s:valid	-31 31
s:valley	9 -9
s:value	21 -21
s:video	11 -11
s:view	-17 17
s:village	12 -12
s:visit	13 -13
s:vote	10 -10
s:voted	-8 8
s:wage	14 -14
s:waiting	-6 6
s:waive	8 -8
s:waiver	9 -9
s:walk	6 -6
s:wall	-9 9
s:wasn't	-7 7
s:water	-15 15
s:way	-15 15
s:we	-34 34
s:welcome	8 -8
s:well	-11 11
s:what	9 -9
s:whatever	-16 16
s:wheat	-15 15
s:when	6 -6
s:where	-9 9
s:whether	-7 7
s:while	-8 8
s:who	6 -6
s:whom	25 -25
s:whose	-19 19
s:why	-11 11
s:will	-12 12
s:win	-7 7
s:wine	16 -16
s:wire	-6 6
s:wish	-22 22
s:withhold	7 -7
s:within	9 -9
s:without	-9 9
s:work	-15 15
s:worker	-7 7
s:working	-8 8
s:world	9 -9
s:worry	8 -8
s:worst	12 -12
s:would	-29 29
s:wrong	-8 8
s:yarn	-16 16
s:yes	-29 29
s:yet	-38 38
s:your	-35 35
s:zero	8 -8
s:—	9 -9
s:•	-28 28
second:c0=agree	-9 9
second:c0=bear	13 -13
second:c0=end	12 -12
second:c0=say	7 -7
second:c0=stay	-6 6
second:c0=suspend	-7 7
second:c1=bear	6 -6
second:c1=end	12 -12
second:c1=say	7 -7
second:c1=stay	-6 6
second:c1=suspend	-7 7
second:ct0=end past	7 -7
second:ct0=impose perfect	-17 17
second:ct0=impose present	14 -14
second:ct0=say past	8 -8
second:ct0=stay modal	-9 9
second:ct1=end past	7 -7
second:ct1=impose perfect	-15 15
second:ct1=impose present	14 -14
second:ct1=say past	8 -8
second:ct1=stay modal	-9 9
second:l1='s	10 -10
second:l1=,	-6 6
second:l1=a	15 -15
second:l1=their	-20 20
second:l2=,	7 -7
second:l2=<begin>	-6 6
second:l2=<v-begin>	9 -9
second:l2=<v-stay>	-9 9
second:l2=<v-suspend>	-10 10
second:l2=after	-11 11
second:l2=and	20 -20
second:l2=hold	-9 9
second:l2=of	-7 7
second:l2=that	11 -11
second:l2=was	-7 7
second:r1=,	-15 15
second:r1=.	-11 11
second:r1=<agent>	11 -11
second:r1=<span>	-8 8
second:r1=<v-impose>	21 -21
second:r1=half	-17 17
second:r1=week	14 -14
second:r2="	-13 13
second:r2=,	-9 9
second:r2=.	33 -33
second:r2=;	-11 11
second:r2=<end>	-11 11
second:r2=<v-begin>	13 -13
second:r2=<v-impose>	7 -7
second:r2=a	17 -17
second:r2=and	-9 9
second:r2=in	-9 9
second:r2=last	-15 15
second:r2=on	21 -21
second:t0=modal	-11 11
second:t0=past	9 -9
second:t0=past-passive	-10 10
second:t0=perfect	-19 19
second:v0=agree	-8 8
second:v0=other	-8 8
second:v1=agree	-10 10
second:v1=other	-8 8
shelved:c0=suspend	11 -11
shelved:c1=suspend	11 -11
silence:l1=of	-10 10
sleep:c0=impose	11 -11
sleep:c1=impose	-11 11
sleep:c1=suspend	-9 9
sleep:ct0=impose present	8 -8
sleep:t0=present	16 -16
sleep:v1=sleep	-9 9
slept:ct0=suspend perfect	-9 9
slept:ct1=suspend perfect	-9 9
slept:r1=.	10 -10
slept:t0=perfect	-15 15
spare:c0=impose	-7 7
spare:ct1=target infinitive	10 -10
spare:l1=to	10 -10
spare:r1=.	-7 7
spared:l1=are	21 -21
spared:l1=is	-17 17
spared:l2=<goods>	16 -16
standstill:c0=agree	6 -6
standstill:c0=impose	10 -10
standstill:c0=propose	-21 21
standstill:c0=stay	-13 13
standstill:c1=propose	-7 7
standstill:c1=stay	-13 13
standstill:ct0=agree past	6 -6
standstill:l1=the	-8 8
standstill:l2=<begin>	11 -11
standstill:l2=<v-impose>	8 -8
standstill:l2=extend	6 -6
standstill:l2=if	6 -6
standstill:l2=to	14 -14
standstill:r1=,	-13 13
standstill:r1=.	9 -9
standstill:r1=<end>	-8 8
standstill:r1=<v-begin>	-8 8
standstill:r1=of	-9 9
standstill:r1=on	7 -7
standstill:r2=<end>	7 -7
standstill:r2=<name>	-8 8
standstill:t0=present	-11 11
standstill:v1=agree	-7 7
standstill:v1=extend	6 -6
stay:c0=propose	6 -6
stay:c1=propose	7 -7
stay:ct0=propose present	6 -6
stay:ct0=stay modal	9 -9
stay:ct0=suspend modal	9 -9
stay:ct1=stay modal	9 -9
stay:ct1=suspend modal	9 -9
stay:l1=<duty>	-7 7
stay:l1=<goods>	-11 11
stay:l1=<level-noun>	6 -6
stay:l1=<number>	13 -13
stay:l1=<points>	12 -12
stay:l1=rate	10 -10
stay:l1=the	-14 14
stay:l1=will	10 -10
stay:l2=<begin>	20 -20
stay:l2=<goods>	-10 10
stay:l2=and	-8 8
stay:l2=tariff	-10 10
stay:r1=<v-suspend>	-8 8
stay:r1=in	9 -9
stay:r1=of	-13 13
stay:r1=suspend	-15 15
stay:r1=there	-17 17
stay:r1=where	-11 11
stay:r2=.	10 -10
stay:r2=force	11 -11
stay:r2=they	-6 6
stay:r2=until	-11 11
stay:t0=future	-12 12
stays:c1=impose	7 -7
stays:l1=,	-7 7
stays:l1=<level-noun>	14 -14
stays:l1=<name>	-11 11
stays:l1=good	20 -20
stays:l1=it	-17 17
stays:l1=rate	8 -8
stays:l1=tariff	-10 10
stays:l1=what	16 -16
stays:l2=<begin>	17 -17
stays:l2=and	-11 11
stays:l2=reciprocal	-14 14
stays:r1=,	-14 14
stays:r1=.	-6 6
stays:r1=<v-impose>	13 -13
stays:r1=<v-suspend>	10 -10
stays:r1=as	-14 14
stays:r1=in	-14 14
stays:r1=on	7 -7
stays:r1=suspend	10 -10
stays:r1=until	11 -11
stays:r1=where	13 -13
stays:r2=.	7 -7
stays:r2=<v-impose>	-8 8
stays:r2=and	-10 10
stays:r2=place	-8 8
stays:r2=until	16 -16
stays:t0=past	8 -8
successor:c1=end	-9 9
successor:l1=a	-17 17
successor:l2=<begin>	14 -14
successor:l2=<not>	-8 8
successor:l2=without	-8 8
successor:r1=,	-12 12
suspend:c0=impose	-7 7
suspend:c1=impose	-6 6
suspend:c1=suspend	-6 6
suspend:ct0=agree past	-7 7
suspend:l1=also	-7 7
suspend:l2=<begin>	6 -6
suspend:l2=<name>	-10 10
suspend:l2=<v-agree>	-15 15
suspend:l2=<v-impose>	-18 18
suspend:l2=agree	-15 15
suspend:r1=<points>	10 -10
suspend:r1=for	-10 10
suspend:r1=its	-18 18
suspend:r1=the	18 -18
suspend:r2=<duty>	-7 7
suspend:r2=<span>	-10 10
suspend:r2=<v-agree>	6 -6
suspend:r2=<v-impose>	8 -8
suspend:r2=<v-target>	6 -6
suspend:r2=remove	8 -8
suspend:r2=strike	6 -6
suspend:t0=perfect	7 -7
suspend:v1=suspend	-6 6
suspended:ct0=impose present	-6 6
suspended:ct0=stay future	9 -9
suspended:ct1=impose present	-6 6
suspended:l1=,	9 -9
suspended:l1=<duty>	10 -10
suspended:l1=<goods>	-8 8
suspended:l1=<points>	9 -9
suspended:l1=<v-suspend>	-6 6
suspended:l1=and	8 -8
suspended:l1=are	-9 9
suspended:l1=been	-6 6
suspended:l1=good	-8 8
suspended:l1=have	10 -10
suspended:l1=is	18 -18
suspended:l1=stay	-6 6
suspended:l1=the	-12 12
suspended:l2=<begin>	15 -15
suspended:l2=<day-gone>	10 -10
suspended:l2=<gate>	-11 11
suspended:l2=<goods>	-15 15
suspended:l2=<month-gone>	-7 7
suspended:l2=<name>	-6 6
suspended:l2=<v-impose>	15 -15
suspended:l2=on	11 -11
suspended:l2=side	-9 9
suspended:l2=tariff	-11 11
suspended:l2=the	9 -9
suspended:l2=they	13 -13
suspended:l2=will	7 -7
suspended:r1=.	-6 6
suspended:r1=<duty>	-9 9
suspended:r1=and	-17 17
suspended:r1=duty	-7 7
suspended:r1=from	17 -17
suspended:r1=the	25 -25
suspended:r2=.	-11 11
suspended:r2=<day-ahead>	19 -19
suspended:r2=<duty>	-18 18
suspended:r2=<level>	-7 7
suspended:r2=<number>	-6 6
suspended:r2=<span>	6 -6
suspended:r2=<v-buy>	6 -6
suspended:r2=<v-end>	-6 6
suspended:r2=<v-impose>	-11 11
suspended:r2=<v-stay>	-11 11
suspended:r2=of	12 -12
suspended:r2=the	8 -8
suspended:t0=future	9 -9
suspended:v0=remain	12 -12
suspended:v1=remain	12 -12
suspended:v1=stay	-7 7
suspends:l2=the	12 -12
suspends:r1=<points>	-7 7
suspends:r1=for	9 -9
suspends:r1=its	12 -12
suspends:r1=the	-6 6
suspends:r2=<span>	8 -8
suspension:c0=say	9 -9
suspension:c1=propose	-20 20
suspension:c1=say	11 -11
suspension:ct0=say past	-8 8
suspension:ct1=say past	-6 6
suspension:l1='s	9 -9
suspension:l1=<begin>	-18 18
suspension:l1=a	-17 17
suspension:l2=<begin>	-24 24
suspension:l2=<v-propose>	-13 13
suspension:l2=and	-9 9
suspension:l2=before	-10 10
suspension:l2=of	12 -12
suspension:l2=that	-9 9
suspension:l2=the	-8 8
suspension:r1=.	7 -7
suspension:r1=<v-begin>	6 -6
suspension:r1=<v-impose>	-16 16
suspension:r1=end	-6 6
suspension:r1=is	11 -11
suspension:r1=of	-8 8
suspension:r2=<end>	7 -7
suspension:r2=<name>	9 -9
suspension:r2=<points>	9 -9
suspension:r2=<v-begin>	-11 11
suspension:r2=a	-16 16
suspension:r2=in	-20 20
suspension:r2=its	6 -6
suspension:r2=on	-9 9
suspension:r2=the	-16 16
suspension:t0=future	-6 6
truce:c0=agree	10 -10
truce:c0=begin	-8 8
truce:c0=down	-11 11
truce:c0=end	-13 13
truce:c0=propose	-10 10
truce:c0=return	10 -10
truce:c0=say	-7 7
truce:c0=stay	-7 7
truce:c0=suspend	7 -7
truce:c0=target	-6 6
truce:c0=up	19 -19
truce:c1=bear	-11 11
truce:c1=down	-6 6
truce:c1=end	-7 7
truce:c1=propose	-17 17
truce:c1=say	-11 11
truce:c1=suspend	10 -10
truce:c1=target	-15 15
truce:c1=up	11 -11
truce:ct0=agree modal	-13 13
truce:ct0=agree past	7 -7
truce:ct0=agree perfect	10 -10
truce:ct0=bear modal	-14 14
truce:ct0=bear past	-16 16
truce:ct0=bear perfect	15 -15
truce:ct0=bear present	12 -12
truce:ct0=begin past	-7 7
truce:ct0=down past	-14 14
truce:ct0=end past	-8 8
truce:ct0=impose future	7 -7
truce:ct0=impose modal	-24 24
truce:ct0=impose present-passive	-8 8
truce:ct0=propose perfect	-6 6
truce:ct0=say past	-15 15
truce:ct0=stay future	-13 13
truce:ct0=stay perfect	9 -9
truce:ct0=up present	14 -14
truce:ct1=agree infinitive	-18 18
truce:ct1=agree modal	-13 13
truce:ct1=agree pluperfect	8 -8
truce:ct1=bear infinitive	-12 12
truce:ct1=bear modal	-14 14
truce:ct1=bear past	-16 16
truce:ct1=bear perfect	15 -15
truce:ct1=bear present	12 -12
truce:ct1=begin past	6 -6
truce:ct1=down past	-14 14
truce:ct1=down pluperfect	6 -6
truce:ct1=impose future	7 -7
truce:ct1=impose gerund	-13 13
truce:ct1=impose infinitive	-14 14
truce:ct1=impose modal	-24 24
truce:ct1=impose pluperfect	16 -16
truce:ct1=impose present-passive	-8 8
truce:ct1=propose infinitive	-23 23
truce:ct1=propose past	-9 9
truce:ct1=say past	-13 13
truce:ct1=stay perfect	9 -9
truce:ct1=up present	14 -14
truce:l1='s	19 -19
truce:l1=<duty>	-19 19
truce:l1=<gate>	9 -9
truce:l1=<goods>	-19 19
truce:l1=<not>	8 -8
truce:l1=<quality>	-10 10
truce:l1=<span>	7 -7
truce:l1=<v-agree>	8 -8
truce:l1=<v-impose>	26 -26
truce:l1=an	-7 7
truce:l1=any	-27 27
truce:l1=beef	10 -10
truce:l1=christma	7 -7
truce:l1=extend	10 -10
truce:l1=first	-7 7
truce:l1=geneva	12 -12
truce:l1=in	11 -11
truce:l1=its	13 -13
truce:l1=longer	-11 11
truce:l1=new	-33 33
truce:l1=of	-9 9
truce:l1=one	-13 13
truce:l1=tariff	-20 20
truce:l1=that	17 -17
truce:l1=their	22 -22
truce:l1=thi	-10 10
truce:l1=trade	13 -13
truce:l1=two	10 -10
truce:l2='s	-6 6
truce:l2=-	-13 13
truce:l2=:	-9 9
truce:l2=<begin>	11 -11
truce:l2=<day-ahead>	10 -10
truce:l2=<goods>	-25 25
truce:l2=<name>	6 -6
truce:l2=<not>	14 -14
truce:l2=<number>	9 -9
truce:l2=<quality>	-7 7
truce:l2=<span>	-36 36
truce:l2=<v-agree>	-22 22
truce:l2=<v-down>	7 -7
truce:l2=<v-end>	-7 7
truce:l2=<v-impose>	7 -7
truce:l2=<v-suspend>	10 -10
truce:l2=a	-13 13
truce:l2=after	25 -25
truce:l2=approve	9 -9
truce:l2=as	11 -11
truce:l2=break	16 -16
truce:l2=by	-7 7
truce:l2=call	14 -14
truce:l2=carry	-6 6
truce:l2=during	-8 8
truce:l2=extend	8 -8
truce:l2=for	-7 7
truce:l2=get	7 -7
truce:l2=had	13 -13
truce:l2=has	10 -10
truce:l2=have	-22 22
truce:l2=in	7 -7
truce:l2=is	7 -7
truce:l2=its	15 -15
truce:l2=keep	-15 15
truce:l2=leave	16 -16
truce:l2=let	9 -9
truce:l2=no	8 -8
truce:l2=on	-7 7
truce:l2=or	-6 6
truce:l2=prolong	-18 18
truce:l2=prolonged	14 -14
truce:l2=save	7 -7
truce:l2=sign	-15 15
truce:l2=since	8 -8
truce:l2=that	-11 11
truce:l2=the	-17 17
truce:l2=then	-8 8
truce:l2=there	-8 8
truce:l2=to	7 -7
truce:l2=unless	-6 6
truce:l2=what	16 -16
truce:l2=which	19 -19
truce:l2=—	14 -14
truce:l=" a	18 -18
truce:l=: a	-17 17
truce:l=<begin> its	12 -12
truce:l=<begin> that	9 -9
truce:l=<begin> the	9 -9
truce:l=<name> 's	20 -20
truce:l=<name> tariff	-13 13
truce:l=<span> tariff	-32 32
truce:l=a <span>	-22 22
truce:l=a longer	-11 11
truce:l=a new	-20 20
truce:l=a tariff	7 -7
truce:l=and a	19 -19
truce:l=and the	-6 6
truce:l=approve the	9 -9
truce:l=as the	10 -10
truce:l=before the	-9 9
truce:l=call a	10 -10
truce:l=carry the	-6 6
truce:l=during the	-6 6
truce:l=get a	7 -7
truce:l=have a	-14 14
truce:l=is a	9 -9
truce:l=it a	8 -8
truce:l=its tariff	20 -20
truce:l=keep the	-16 16
truce:l=let the	-6 6
truce:l=of the	6 -6
truce:l=on the	-6 6
truce:l=or no	-12 12
truce:l=prolong the	-18 18
truce:l=prolonged their	9 -9
truce:l=should the	-9 9
truce:l=sign a	-10 10
truce:l=that a	7 -7
truce:l=that the	-14 14
truce:l=the <span>	32 -32
truce:l=the first	-18 18
truce:l=the geneva	10 -10
truce:l=the new	-21 21
truce:l=the trade	12 -12
truce:l=there a	-8 8
truce:l=to the	7 -7
truce:l=under a	6 -6
truce:l=unless the	-6 6
truce:l=when a	13 -13
truce:l=when the	-6 6
truce:l=whether the	6 -6
truce:l=which the	22 -22
truce:l=without a	-17 17
truce:l=without the	14 -14
truce:l=— <name>	9 -9
truce:lr=, or	-13 13
truce:lr=<span> ,	10 -10
truce:lr=<span> between	8 -8
truce:lr=<span> on	10 -10
truce:lr=a .	-15 15
truce:lr=a between	13 -13
truce:lr=a for	-11 11
truce:lr=a in	-26 26
truce:lr=a is	14 -14
truce:lr=a that	13 -13
truce:lr=a until	12 -12
truce:lr=a was	9 -9
truce:lr=a with	14 -14
truce:lr=its with	13 -13
truce:lr=new of	-28 28
truce:lr=tariff .	14 -14
truce:lr=tariff <end>	-17 17
truce:lr=tariff between	20 -20
truce:lr=tariff is	-18 18
truce:lr=tariff that	-6 6
truce:lr=tariff with	-20 20
truce:lr=the "	-18 18
truce:lr=the ,	-6 6
truce:lr=the .	14 -14
truce:lr=the :	-13 13
truce:lr=the <end>	-10 10
truce:lr=the <name>	-16 16
truce:lr=the ?	27 -27
truce:lr=the agree	-7 7
truce:lr=the and	6 -6
truce:lr=the at	10 -10
truce:lr=the begin	-7 7
truce:lr=the from	-11 11
truce:lr=the go	10 -10
truce:lr=the has	-9 9
truce:lr=the hold	-10 10
truce:lr=the is	25 -25
truce:lr=the it	6 -6
truce:lr=the itself	11 -11
truce:lr=the lapse	-8 8
truce:lr=the now	6 -6
truce:lr=the of	11 -11
truce:lr=the over	-8 8
truce:lr=the that	-7 7
truce:lr=the the	12 -12
truce:lr=the to	-24 24
truce:lr=the which	-6 6
truce:lr=the would	-12 12
truce:lr=their by	16 -16
truce:r1="	-17 17
truce:r1=,	-8 8
truce:r1=:	-17 17
truce:r1=;	-6 6
truce:r1=<duty>	12 -12
truce:r1=<goods>	16 -16
truce:r1=<name>	-12 12
truce:r1=<v-begin>	-7 7
truce:r1=<v-impose>	-14 14
truce:r1=<v-stay>	-7 7
truce:r1=?	22 -22
truce:r1=and	13 -13
truce:r1=as	-6 6
truce:r1=be	-7 7
truce:r1=begin	-9 9
truce:r1=cover	14 -14
truce:r1=die	-11 11
truce:r1=end	8 -8
truce:r1=expire	-10 10
truce:r1=go	8 -8
truce:r1=had	-7 7
truce:r1=in	-9 9
truce:r1=is	20 -20
truce:r1=it	6 -6
truce:r1=itself	11 -11
truce:r1=near	-8 8
truce:r1=now	9 -9
truce:r1=on	18 -18
truce:r1=or	-15 15
truce:r1=over	8 -8
truce:r1=sign	8 -8
truce:r1=since	7 -7
truce:r1=still	-11 11
truce:r1=the	13 -13
truce:r1=to	-14 14
truce:r1=until	13 -13
truce:r1=was	11 -11
truce:r1=will	-6 6
truce:r1=would	-16 16
truce:r2=,	-6 6
truce:r2=.	-7 7
truce:r2=<day-ahead>	-25 25
truce:r2=<day-gone>	-30 30
truce:r2=<end>	11 -11
truce:r2=<gate>	-11 11
truce:r2=<goods>	-39 39
truce:r2=<level>	-13 13
truce:r2=<month-gone>	19 -19
truce:r2=<name>	-17 17
truce:r2=<person>	-16 16
truce:r2=<quality>	9 -9
truce:r2=<seat>	-13 13
truce:r2=<span>	7 -7
truce:r2=<v-agree>	9 -9
truce:r2=<v-bear>	6 -6
truce:r2=<v-say>	10 -10
truce:r2=<v-stay>	-10 10
truce:r2=?	-18 18
truce:r2=a	-13 13
truce:r2=additional	-10 10
truce:r2=agree	6 -6
truce:r2=and	-10 10
truce:r2=be	-11 11
truce:r2=both	10 -10
truce:r2=busan	6 -6
truce:r2=by	17 -17
truce:r2=down	6 -6
truce:r2=due	12 -12
truce:r2=duty	6 -6
truce:r2=end	14 -14
truce:r2=for	-15 15
truce:r2=geneva	13 -13
truce:r2=go	-14 14
truce:r2=has	21 -21
truce:r2=have	-18 18
truce:r2=if	-22 22
truce:r2=it	-11 11
truce:r2=its	-27 27
truce:r2=keep	-23 23
truce:r2=make	-11 11
truce:r2=no	-11 11
truce:r2=of	-17 17
truce:r2=part	19 -19
truce:r2=pay	16 -16
truce:r2=the	11 -11
truce:r2=them	10 -10
truce:r2=two	25 -25
truce:r2=until	16 -16
truce:r2=was	11 -11
truce:r2=which	8 -8
truce:r2=with	20 -20
truce:r2=would	11 -11
truce:r=, "	17 -17
truce:r=, and	-9 9
truce:r=, in	-8 8
truce:r=, the	22 -22
truce:r=, which	6 -6
truce:r=: <level>	-7 7
truce:r=? <end>	22 -22
truce:r=between <name>	-10 10
truce:r=between <seat>	-28 28
truce:r=end .	7 -7
truce:r=end <day-ahead>	-17 17
truce:r=end without	16 -16
truce:r=for the	10 -10
truce:r=hold until	13 -13
truce:r=in <month-gone>	17 -17
truce:r=in their	-8 8
truce:r=is for	-9 9
truce:r=is not	6 -6
truce:r=is over	-6 6
truce:r=lapse ,	19 -19
truce:r=of <day-gone>	-27 27
truce:r=of <month-ahead>	14 -14
truce:r=of <number>	18 -18
truce:r=of <points>	9 -9
truce:r=of duty	7 -7
truce:r=of geneva	10 -10
truce:r=of last	7 -7
truce:r=of the	-21 21
truce:r=on <day-gone>	-9 9
truce:r=on tariff	13 -13
truce:r=on the	11 -11
truce:r=or no	-12 12
truce:r=over the	10 -10
truce:r=that <name>	-7 7
truce:r=that end	11 -11
truce:r=that has	17 -17
truce:r=that keep	-23 23
truce:r=that run	11 -11
truce:r=that was	9 -9
truce:r=until the	16 -16
truce:r=was agree	-6 6
truce:r=was make	-11 11
truce:r=was sign	6 -6
truce:r=which the	14 -14
truce:r=with <name>	-10 10
truce:r=with <seat>	9 -9
truce:r=with the	8 -8
truce:t0=modal	-12 12
truce:t0=past	-9 9
truce:t0=past-not	16 -16
truce:t0=past-passive	13 -13
truce:t0=perfect	16 -16
truce:t0=pluperfect	-8 8
truce:t0=present-not	7 -7
truce:t0=present-passive	-8 8
truce:v0=agree	8 -8
truce:v0=apply	13 -13
truce:v0=approve	14 -14
truce:v0=ask	14 -14
truce:v0=call	23 -23
truce:v0=carry	8 -8
truce:v0=end	-7 7
truce:v0=fall	12 -12
truce:v0=get	7 -7
truce:v0=leave	-9 9
truce:v0=meet	7 -7
truce:v0=move	11 -11
truce:v0=other	15 -15
truce:v0=propose	-19 19
truce:v0=put	-10 10
truce:v0=settle	-17 17
truce:v0=sign	13 -13
truce:v0=take	-26 26
truce:v0=tell	-9 9
truce:v1=apply	13 -13
truce:v1=ask	10 -10
truce:v1=call	8 -8
truce:v1=get	7 -7
truce:v1=keep	-7 7
truce:v1=meet	6 -6
truce:v1=move	11 -11
truce:v1=offer	-16 16
truce:v1=other	18 -18
truce:v1=put	-14 14
truce:v1=say	-17 17
truce:v1=settle	-17 17
truce:v1=sign	6 -6
truce:v1=take	-13 13
truce:v1=tell	-9 9
truce:vt0=agree perfect	8 -8
truce:vt0=ask present	15 -15
truce:vt0=be future	-12 12
truce:vt0=be modal	9 -9
truce:vt0=call past	22 -22
truce:vt0=call perfect	7 -7
truce:vt0=end present	-6 6
truce:vt0=extend perfect	12 -12
truce:vt0=extend present	-7 7
truce:vt0=have past	15 -15
truce:vt0=hold present	-6 6
truce:vt0=keep present	-8 8
truce:vt0=other perfect	18 -18
truce:vt0=other present	9 -9
truce:vt0=pay present	10 -10
truce:vt0=propose perfect	-10 10
truce:vt0=settle past	-17 17
truce:vt0=sign past	21 -21
truce:vt0=take present	-15 15
truce:vt0=tell past	-8 8
untouched:r1=.	17 -17
untouched:r2=<end>	15 -15
verb:c0=agree	-6 6
verb:c0=begin	8 -8
verb:c0=propose	-10 10
verb:c0=stay	10 -10
verb:c0=suspend	18 -18
verb:c1=target	14 -14
verb:ct0=agree past	-16 16
verb:ct0=agree perfect	7 -7
verb:ct0=impose modal	6 -6
verb:ct0=impose past	-16 16
verb:ct0=impose present-passive	6 -6
verb:ct0=propose past	-17 17
verb:ct0=propose present	-10 10
verb:ct0=stay past	12 -12
verb:ct0=suspend future	-16 16
verb:ct0=suspend modal	7 -7
verb:ct0=suspend modal-passive	-6 6
verb:ct0=suspend perfect	11 -11
verb:ct1=end infinitive	-6 6
verb:ct1=impose modal	10 -10
verb:ct1=impose present-passive	6 -6
verb:ct1=stay future	-10 10
verb:ct1=stay infinitive	-8 8
verb:ct1=stay past	12 -12
verb:ct1=suspend future	-16 16
verb:ct1=suspend modal	7 -7
verb:ct1=suspend modal-passive	-6 6
verb:ct1=suspend perfect	11 -11
verb:ct1=target infinitive	10 -10
verb:ct1=up infinitive	-6 6
verb:l1=<agent>	8 -8
verb:l1=<begin>	-8 8
verb:l1=<gate>	-14 14
verb:l1=<name>	-15 15
verb:l1=<organisation>	10 -10
verb:l1=<points>	10 -10
verb:l1=<seat>	20 -20
verb:l1=and	-8 8
verb:l1=country	-11 11
verb:l1=good	-8 8
verb:l1=side	20 -20
verb:l1=was	-10 10
verb:l1=were	9 -9
verb:l1=which	6 -6
verb:l2=;	-14 14
verb:l2=<begin>	7 -7
verb:l2=<day-today>	6 -6
verb:l2=<level>	13 -13
verb:l2=<name>	-16 16
verb:l2=<number>	10 -10
verb:l2=<person>	9 -9
verb:l2=<points>	6 -6
verb:l2=<v-agree>	-12 12
verb:l2=<v-impose>	-12 12
verb:l2=<v-propose>	-10 10
verb:l2=<v-stay>	-9 9
verb:l2=agree	-12 12
verb:l2=and	6 -6
verb:l2=are	11 -11
verb:l2=both	10 -10
verb:l2=duty	7 -7
verb:l2=each	-7 7
verb:l2=fee	-10 10
verb:l2=it	7 -7
verb:l2=may	6 -6
verb:l2=on	19 -19
verb:l2=the	11 -11
verb:l2=they	12 -12
verb:l2=what	-20 20
verb:l2=which	-10 10
verb:l=, is	6 -6
verb:l=<begin> <begin>	-8 8
verb:l=<day-gone> are	-17 17
verb:l=<name> is	-10 10
verb:l=<name> to	-7 7
verb:l=<name> will	-13 13
verb:l=<organisation> has	11 -11
verb:l=<points> are	-6 6
verb:l=<points> stay	8 -8
verb:l=agree to	-12 12
verb:l=both side	26 -26
verb:l=each side	-7 7
verb:l=may be	6 -6
verb:l=that <name>	9 -9
verb:l=that were	6 -6
verb:l=the <name>	9 -9
verb:l=the <organisation>	7 -7
verb:l=what is	-11 11
verb:lr=<name> <points>	9 -9
verb:lr=<name> for	-6 6
verb:lr=<name> the	-12 12
verb:lr=<points> for	12 -12
verb:lr=and the	11 -11
verb:lr=are ,	-9 9
verb:lr=been .	-6 6
verb:lr=has the	14 -14
verb:lr=is from	13 -13
verb:lr=is until	10 -10
verb:lr=remain for	13 -13
verb:lr=remain until	-11 11
verb:lr=stay for	-11 11
verb:lr=to ,	12 -12
verb:lr=to the	7 -7
verb:lr=will <points>	18 -18
verb:r1=,	31 -31
verb:r1=.	-12 12
verb:r1=:	7 -7
verb:r1=<duty>	-12 12
verb:r1=<end>	9 -9
verb:r1=<goods>	8 -8
verb:r1=<number>	25 -25
verb:r1=<v-impose>	-27 27
verb:r1=a	6 -6
verb:r1=and	-18 18
verb:r1=as	10 -10
verb:r1=by	-12 12
verb:r1=from	14 -14
verb:r1=in	6 -6
verb:r1=it	18 -18
verb:r1=its	-6 6
verb:r1=since	7 -7
verb:r1=to	6 -6
verb:r2=,	11 -11
verb:r2=<agent>	11 -11
verb:r2=<day-ahead>	15 -15
verb:r2=<gate>	-15 15
verb:r2=<goods>	-18 18
verb:r2=<level>	12 -12
verb:r2=<not>	9 -9
verb:r2=<sender>	-21 21
verb:r2=<v-buy>	12 -12
verb:r2=<v-deny>	-16 16
verb:r2=<v-impose>	-10 10
verb:r2=<v-return>	6 -6
verb:r2=<v-sell>	-18 18
verb:r2=<v-stay>	-11 11
verb:r2=additional	-12 12
verb:r2=and	13 -13
verb:r2=ban	11 -11
verb:r2=control	14 -14
verb:r2=export	-18 18
verb:r2=for	6 -6
verb:r2=from	-6 6
verb:r2=further	7 -7
verb:r2=higher	8 -8
verb:r2=new	9 -9
verb:r2=not	9 -9
verb:r2=of	8 -8
verb:r2=on	16 -16
verb:r2=order	11 -11
verb:r2=own	10 -10
verb:r2=rule	-16 16
verb:r2=the	-7 7
verb:r2=thi	6 -6
verb:r2=until	-7 7
verb:r2=would	-7 7
verb:r=. <end>	-12 12
verb:r=<end> <end>	9 -9
verb:r=<seat> on	-6 6
verb:r=a further	7 -7
verb:r=from <day-ahead>	6 -6
verb:r=its ban	10 -10
verb:r=its own	10 -10
verb:r=the <level>	10 -10
verb:r=the duty	-10 10
verb:r=until <day-ahead>	7 -7
verb:r=until the	-6 6
verb:t0=future	-8 8
verb:t0=modal	24 -24
verb:t0=past	-10 10
verb:t0=past-passive	-8 8
verb:t0=perfect	15 -15
verb:t0=present	-6 6
verb:v0=ask	-13 13
verb:v0=be	6 -6
verb:v0=go	6 -6
verb:v0=have	-20 20
verb:v0=other	7 -7
verb:v0=remain	12 -12
verb:v0=say	-6 6
verb:v0=suspend	8 -8
verb:v1=be	7 -7
verb:v1=hold	-7 7
verb:v1=remain	12 -12
verb:v1=say	-6 6
verb:v1=shelve	10 -10
verb:v1=spare	6 -6
verb:v1=withhold	7 -7
verb:vt0=agree past	-17 17
verb:vt0=agree perfect	7 -7
verb:vt0=be past	10 -10
verb:vt0=keep present	-8 8
verb:vt0=other perfect	12 -12
verb:vt0=other present	-10 10
verb:vt0=put present	-8 8
verb:vt0=remain present	6 -6
verb:vt0=suspend future	-9 9
verb:vt0=suspend past	7 -7
w:added	7 -7
w:adding	-7 7
w:adds	11 -11
w:armistice	8 -8
w:asleep	6 -6
w:breather	-18 18
w:continue	9 -9
w:continued	-7 7
w:continues	17 -17
w:continuing	-7 7
w:extend	7 -7
w:extended	10 -10
w:extending	-6 6
w:extension	-16 16
w:freeze	-15 15
w:go on	7 -7
w:goes on	-10 10
w:halt	24 -24
w:held back	7 -7
w:held in	8 -8
w:hold back	-10 10
w:holidays	-16 16
w:in the drawer	9 -9
w:keep	8 -8
w:keeping	10 -10
w:lie	-6 6
w:lies	-22 22
w:lift	12 -12
w:lifted	8 -8
w:longer	14 -14
w:peace	15 -15
w:prolong	-15 15
w:prolongation	-29 29
w:prolonged	17 -17
w:renew	7 -7
w:respite	-16 16
w:run on	12 -12
w:shelve	6 -6
w:shelved	16 -16
w:sleep	-13 13
w:slept	-6 6
w:spare	6 -6
w:spares	-9 9
w:standstill	-13 13
w:stretch	-6 6
w:successor	-14 14
w:suspend	-9 9
w:suspended	14 -14
w:suspends	12 -12
w:suspensions	14 -14
w:untouched	6 -6
w:waived	11 -11
w:waiver	9 -9
waived:c0=impose	9 -9
waived:c1=impose	9 -9`;
