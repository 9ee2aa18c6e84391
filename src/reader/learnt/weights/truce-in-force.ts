// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	2 -2
add:c0=say	-6 6
add:l1=would	-7 7
add:r1=a	-15 15
add:t0=future	-8 8
add:t0=present	-6 6
add:v0=add	-6 6
added:ct0=impose pluperfect	-8 8
added:ct0=impose present-passive	8 -8
added:ct0=say pluperfect	-8 8
added:ct0=say present-passive	8 -8
added:ct1=impose pluperfect	-8 8
added:ct1=impose present-passive	8 -8
added:ct1=say pluperfect	-8 8
added:ct1=say present-passive	8 -8
added:l1=and	16 -16
added:l1=had	-8 8
added:l1=is	10 -10
added:l1=it	-12 12
added:r1=on	-13 13
added:r2=<end>	-6 6
added:r2=and	-8 8
added:r2=it	-18 18
added:t0=pluperfect	-8 8
added:t0=present-passive	11 -11
adds:l1=he	-17 17
adds:l2=<begin>	-16 16
adds:r1=<level>	8 -8
adds:r1=up	-14 14
adds:r2=to	6 -6
again:c0=down	-6 6
again:c0=say	10 -10
again:c0=sell	-8 8
again:c0=up	-6 6
again:c1=begin	-6 6
again:c1=down	-6 6
again:c1=propose	11 -11
again:c1=say	10 -10
again:c1=sell	-9 9
again:c1=suspend	9 -9
again:c1=up	-6 6
again:ct0=begin future	15 -15
again:ct0=down present	-8 8
again:ct0=impose future	-18 18
again:ct0=impose future-passive	-7 7
again:ct0=impose modal	15 -15
again:ct0=impose past	9 -9
again:ct0=impose perfect	9 -9
again:ct0=impose present-passive	-13 13
again:ct0=say past	14 -14
again:ct0=stay modal	-19 19
again:ct0=stay present	9 -9
again:ct0=target future	-8 8
again:ct1=bear infinitive	-10 10
again:ct1=bear participle-passive	10 -10
again:ct1=down present	-8 8
again:ct1=impose future	-18 18
again:ct1=impose future-passive	-7 7
again:ct1=impose modal	12 -12
again:ct1=impose past	9 -9
again:ct1=impose present-passive	-13 13
again:ct1=propose present	8 -8
again:ct1=say past	14 -14
again:ct1=stay modal	-19 19
again:ct1=stay present	12 -12
again:ct1=target future	-8 8
again:l1=<duty>	14 -14
again:l1=<goods>	15 -15
again:l1=<name>	6 -6
again:l1=<number>	-36 36
again:l1=<person>	-7 7
again:l1=<v-impose>	-23 23
again:l1=<v-stay>	-8 8
again:l1=and	8 -8
again:l1=due	-18 18
again:l1=it	22 -22
again:l1=other	-6 6
again:l1=tariff	11 -11
again:l1=them	15 -15
again:l1=will	7 -7
again:l2=<begin>	-15 15
again:l2=<goods>	8 -8
again:l2=<v-bear>	-7 7
again:l2=<v-impose>	10 -10
again:l2=<v-stay>	11 -11
again:l2=<v-up>	-8 8
again:l2=and	-7 7
again:l2=at	13 -13
again:l2=be	-16 16
again:l2=duty	-9 9
again:l2=each	-6 6
again:l2=go	-6 6
again:l2=is	-7 7
again:l2=pay	-6 6
again:l2=the	-15 15
again:l2=you	7 -7
again:r1=,	-20 20
again:r1=.	19 -19
again:r1=:	-14 14
again:r1=<day-today>	8 -8
again:r1=?	-9 9
again:r1=by	-7 7
again:r1=in	-11 11
again:r1=next	7 -7
again:r1=on	12 -12
again:r2="	18 -18
again:r2=.	-12 12
again:r2=<end>	8 -8
again:r2=<goods>	-13 13
again:r2=<month-ahead>	-6 6
again:r2=<name>	8 -8
again:r2=and	-7 7
again:r2=as	6 -6
again:r2=in	7 -7
again:r2=the	-7 7
again:r2=week	11 -11
again:t0=future-passive	-15 15
again:t0=past	21 -21
again:t0=perfect	8 -8
again:t0=present	10 -10
again:t0=present-passive	-21 21
again:v0=go	-14 14
again:v0=pay	6 -6
again:v0=sell	-8 8
again:v0=want	-9 9
again:v0=write	-6 6
again:v1=go	-14 14
again:v1=see	-8 8
again:v1=sell	-9 9
again:v1=write	-6 6
another:c0=agree	-11 11
another:c0=bear	-9 9
another:c0=impose	8 -8
another:c0=propose	7 -7
another:c0=stay	-6 6
another:c0=suspend	-7 7
another:c1=bear	-9 9
another:c1=impose	7 -7
another:c1=propose	9 -9
another:c1=suspend	-20 20
another:ct0=agree perfect	-10 10
another:ct0=begin present	8 -8
another:ct0=impose past	8 -8
another:ct1=begin present	8 -8
another:ct1=impose participle-passive	-12 12
another:ct1=impose past	9 -9
another:l1=,	12 -12
another:l1=<begin>	-13 13
another:l1=<v-impose>	8 -8
another:l1=<v-propose>	7 -7
another:l1=and	14 -14
another:l1=is	-8 8
another:l1=of	10 -10
another:l1=on	-10 10
another:l1=want	8 -8
another:l2=,	7 -7
another:l2=<begin>	-15 15
another:l2=<day-gone>	-10 10
another:l2=<duty>	-15 15
another:l2=<name>	-20 20
another:l2=<person>	-10 10
another:l2=<v-propose>	16 -16
another:l2=it	10 -10
another:l2=on	-8 8
another:l2=that	-10 10
another:l2=to	-7 7
another:r1=<agent>	-8 8
another:r1=<duty>	-10 10
another:r1=<level>	15 -15
another:r1=<span>	-15 15
another:r1=law	-6 6
another:r1=matter	-15 15
another:r2=,	12 -12
another:r2=at	-9 9
another:r2=in	-7 7
another:r2=on	-11 11
another:r2=that	15 -15
another:t0=future	-13 13
another:t0=past-passive	-17 17
another:t0=pluperfect	13 -13
another:t0=present-passive	-10 10
another:v0=agree	-16 16
another:v0=be	-6 6
another:v0=have	7 -7
another:v0=put	9 -9
another:v0=say	7 -7
another:v0=want	8 -8
another:v1=be	-6 6
another:v1=have	9 -9
another:v1=keep	9 -9
another:v1=put	11 -11
another:v1=stay	6 -6
another:v1=suspend	-12 12
another:v1=want	8 -8
armistice:l1=an	8 -8
arrangement:c0=bear	-6 6
arrangement:c0=propose	11 -11
arrangement:c1=propose	11 -11
arrangement:ct0=agree pluperfect	-6 6
arrangement:ct0=impose pluperfect	-6 6
arrangement:ct0=propose present	6 -6
arrangement:ct1=impose infinitive	-9 9
arrangement:ct1=impose present	8 -8
arrangement:ct1=propose present	6 -6
arrangement:l1=lumpur	-8 8
arrangement:l1=similar	19 -19
arrangement:l2=a	10 -10
arrangement:l2=kuala	-8 8
arrangement:l2=of	-9 9
arrangement:l2=the	-10 10
arrangement:r1=.	9 -9
arrangement:r1=<v-agree>	-9 9
arrangement:r1=<v-end>	-8 8
arrangement:r1=<v-stay>	15 -15
arrangement:r1=that	-11 11
arrangement:r1=was	7 -7
arrangement:r1=with	15 -15
arrangement:r2=<end>	6 -6
arrangement:r2=<name>	12 -12
arrangement:r2=<v-impose>	-13 13
arrangement:r2=<v-stay>	-6 6
arrangement:r2=busan	10 -10
arrangement:r2=on	-9 9
arrangement:t0=past	13 -13
arrangement:t0=pluperfect	-6 6
arrangement:t0=present	-6 6
arrangement:v0=agree	-10 10
asleep:ct0=stay past	9 -9
asleep:ct0=stay present	-12 12
asleep:ct1=stay past	9 -9
asleep:ct1=stay present	-12 12
asleep:t0=past	9 -9
asleep:t0=present	-12 12
ceasefire:c0=agree	11 -11
ceasefire:c1=agree	7 -7
ceasefire:l2=a	-10 10
ceasefire:r1=<v-impose>	7 -7
ceasefire:r1=between	8 -8
ceasefire:r1=on	-11 11
ceasefire:r2=the	14 -14
ceasefire:v0=agree	6 -6
continue:ct0=stay future	6 -6
continue:ct1=stay future	6 -6
continue:l1=<name>	-17 17
continue:l2=and	-11 11
continue:r1=.	12 -12
continue:r1=on	12 -12
continue:r2=<end>	13 -13
continue:r2=<v-bear>	-16 16
continue:r2=pay	-8 8
continue:t0=future	6 -6
continued:c0=stay	-17 17
continued:c1=stay	-17 17
continued:l1=be	-13 13
continued:v0=continue	-17 17
continued:v1=continue	-17 17
continues:l2=the	-10 10
continues:r2=<v-bear>	14 -14
continues:r2=<v-begin>	9 -9
continues:r2=<v-impose>	-11 11
continues:r2=pay	9 -9
count:loose=1	8 -8
count:loose=2	-24 24
count:loose=3	25 -25
count:loose=6	-13 13
count:more=3	13 -13
count:more=6	-13 13
count:more=9	-15 15
count:quiet=2	-11 11
count:truce=0	41 -41
count:truce=1	-30 30
count:truce=2	-10 10
count:truce=3	-16 16
count:truce=6	26 -26
count:verb=0	6 -6
count:verb=2	-6 6
count:verb=6	10 -10
days=0	54 -54
days=1	6 -6
days=3	-29 29
days=6	-25 25
days=9	-27 27
extend:c0=propose	6 -6
extend:ct0=impose past	-9 9
extend:ct0=impose pluperfect	8 -8
extend:ct0=impose present	-8 8
extend:l2=<begin>	7 -7
extend:l2=<v-agree>	8 -8
extend:l2=<v-impose>	16 -16
extend:l2=<v-propose>	13 -13
extend:l2=agree	8 -8
extend:r1=<duty>	-13 13
extend:r1=its	12 -12
extend:r1=the	14 -14
extend:r1=their	15 -15
extend:r2=<duty>	9 -9
extend:r2=to	6 -6
extend:t0=modal	7 -7
extend:t0=pluperfect	14 -14
extend:t0=present	-14 14
extend:v0=propose	-8 8
extended:ct0=impose future-passive	9 -9
extended:ct1=impose future-passive	9 -9
extended:l1=<not>	-7 7
extended:l1=truce	10 -10
extended:l2=<name>	-13 13
extended:l2=<not>	-12 12
extended:l2=it	-8 8
extended:l2=truce	-11 11
extended:l2=was	-9 9
extended:l2=will	12 -12
extended:l2=would	-8 8
extended:r1=,	-11 11
extended:r1=.	10 -10
extended:r1=?	-11 11
extended:r1=by	12 -12
extended:r1=the	12 -12
extended:r1=until	15 -15
extended:r2=<day-ahead>	6 -6
extended:r2=<day-gone>	-7 7
extended:r2=<span>	13 -13
extended:t0=future-passive	10 -10
extended:t0=modal	-7 7
extended:t0=past-passive-not	-9 9
extends:l1=that	8 -8
extends:r2=.	6 -6
extension:c0=bear	11 -11
extension:c0=propose	6 -6
extension:c0=say	-11 11
extension:c1=bear	11 -11
extension:c1=say	-10 10
extension:ct0=impose future	9 -9
extension:ct0=impose modal	-9 9
extension:ct0=impose perfect	-7 7
extension:ct0=impose present	10 -10
extension:ct0=propose present	8 -8
extension:ct0=say past	-13 13
extension:ct0=stay past	12 -12
extension:ct1=impose future	9 -9
extension:ct1=impose modal	-9 9
extension:ct1=impose perfect	-7 7
extension:ct1=impose present	10 -10
extension:ct1=propose present	8 -8
extension:ct1=say past	-13 13
extension:ct1=stay past	12 -12
extension:l1=any	-18 18
extension:l1=its	8 -8
extension:l1=no	-6 6
extension:l1=the	-16 16
extension:l2=<v-bear>	12 -12
extension:l2=<v-impose>	-6 6
extension:l2=and	-9 9
extension:l2=approve	-6 6
extension:l2=be	-7 7
extension:l2=is	-21 21
extension:l2=that	-16 16
extension:r1=,	14 -14
extension:r1=.	-19 19
extension:r1=in	-9 9
extension:r1=is	-9 9
extension:r1=on	-8 8
extension:r1=to	-14 14
extension:r1=would	-7 7
extension:r2=<day-ahead>	-6 6
extension:r2=<day-gone>	-12 12
extension:r2=<end>	-10 10
extension:r2=<v-agree>	7 -7
extension:r2=<v-impose>	20 -20
extension:r2=a	-7 7
extension:r2=agree	8 -8
extension:r2=and	6 -6
extension:r2=be	-7 7
extension:r2=on	-20 20
extension:r2=the	-16 16
extension:t0=future	7 -7
extension:t0=modal	-19 19
extension:t0=past	11 -11
extension:t0=perfect	-19 19
extension:t0=pluperfect	-6 6
extension:v0=approve	-6 6
extension:v0=ask	11 -11
extension:v0=have	-14 14
extension:v0=other	-13 13
extension:v0=say	-7 7
extension:v1=approve	-6 6
extension:v1=ask	11 -11
extension:v1=have	-12 12
extension:v1=other	-10 10
extension:v1=say	-7 7
extra:c0=end	8 -8
extra:c0=stay	13 -13
extra:c0=target	-16 16
extra:c0=threaten	-8 8
extra:c1=end	15 -15
extra:c1=stay	14 -14
extra:c1=target	-11 11
extra:c1=threaten	-9 9
extra:ct0=bear present	6 -6
extra:ct0=impose perfect	-10 10
extra:ct0=impose present	6 -6
extra:ct0=stay present	12 -12
extra:ct0=target present	-9 9
extra:ct1=bear present	6 -6
extra:ct1=impose perfect	-10 10
extra:ct1=target present	-9 9
extra:l1='s	9 -9
extra:l1=<not>	20 -20
extra:l1=an	-18 18
extra:l2=,	-13 13
extra:l2=<name>	6 -6
extra:l2=<v-end>	15 -15
extra:l2=<v-target>	-6 6
extra:r1=<duty>	-10 10
extra:r1=duty	-6 6
extra:r2=.	10 -10
extra:r2=<duty>	-9 9
extra:r2=in	-13 13
extra:r2=of	9 -9
extra:r2=tariff	-9 9
extra:r2=that	10 -10
extra:t0=past	7 -7
extra:t0=perfect	-11 11
extra:t0=present	9 -9
extra:v0=threaten	-8 8
extra:v1=threaten	-9 9
freeze:c0=agree	11 -11
freeze:ct1=impose infinitive	8 -8
freeze:ct1=suspend infinitive	8 -8
freeze:l1=to	13 -13
freeze:l2=<v-impose>	11 -11
freeze:l2=the	-11 11
freeze:r2=the	9 -9
freeze:t0=present	-21 21
freeze:v0=agree	11 -11
frozen:r1=<goods>	16 -16
frozen:t0=present-passive	6 -6
frozen:v0=other	15 -15
frozen:v1=other	15 -15
further:c0=propose	8 -8
further:c0=say	-11 11
further:c0=suspend	-7 7
further:c0=threaten	-8 8
further:c1=propose	19 -19
further:c1=say	-6 6
further:c1=suspend	-9 9
further:ct0=impose present	-16 16
further:ct0=say past	-8 8
further:ct1=impose present	-9 9
further:ct1=say past	-8 8
further:l1=<number>	8 -8
further:l1=<v-impose>	15 -15
further:l1=the	-7 7
further:l2=<begin>	9 -9
further:l2=<v-propose>	10 -10
further:l2=<v-suspend>	-8 8
further:l2=for	-22 22
further:l2=mechanism	-14 14
further:l2=of	8 -8
further:l2=that	-12 12
further:l2=the	7 -7
further:l2=to	18 -18
further:r1=,	-8 8
further:r1=.	10 -10
further:r1=<agent>	10 -10
further:r1=<duty>	21 -21
further:r1=<level-noun>	-8 8
further:r1=<v-say>	-16 16
further:r1=duty	15 -15
further:r1=notice	9 -9
further:r1=round	10 -10
further:r1=step	6 -6
further:r1=tariff	7 -7
further:r2=<end>	8 -8
further:r2=<v-impose>	6 -6
further:r2=from	12 -12
further:r2=of	9 -9
further:r2=on	-14 14
further:r2=that	-27 27
further:t0=past	-7 7
further:t0=perfect	-10 10
further:v0=prepare	6 -6
further:v0=say	-16 16
further:v0=set	-14 14
further:v1=say	-16 16
further:v1=set	-14 14
further:v1=suspend	-10 10
go on:ct0=begin future	-6 6
go on:ct0=begin modal	6 -6
go on:ct0=up future	-6 6
go on:ct0=up modal	6 -6
go on:ct1=begin future	-6 6
go on:ct1=begin modal	6 -6
go on:ct1=up future	-6 6
go on:ct1=up modal	6 -6
go on:l1=<name>	-8 8
go on:l1=to	-15 15
go on:l1=would	7 -7
go on:l2=and	-14 14
go on:l2=talk	-9 9
go on:l2=the	-7 7
go on:l2=with	7 -7
go on:r1=.	8 -8
go on:r1=<v-bear>	-8 8
go on:r1=<v-impose>	-15 15
go on:r1=<v-target>	-8 8
go on:r1=charge	-8 8
go on:r1=until	13 -13
go on:r2=.	-16 16
go on:r2=<day-ahead>	8 -8
go on:r2=<level>	-17 17
go on:r2=the	16 -16
go on:t0=future	-6 6
go on:t0=modal	8 -8
goes on:l1=,	-7 7
goes on:l1=<goods>	-16 16
goes on:l1=<name>	-7 7
goes on:l2=the	-8 8
goes on:r1=.	-23 23
goes on:r1=until	-22 22
goes on:r2=<day-ahead>	-18 18
goes on:r2=<end>	-24 24
goes on:r2=<number>	-8 8
halt:l2=<v-propose>	-8 8
halt:l2=call	-8 8
handshake:r1=.	10 -10
handshake:r2=<end>	11 -11
held back:c0=impose	7 -7
held back:c0=stay	7 -7
held back:c0=suspend	7 -7
held back:c1=impose	7 -7
held back:c1=stay	7 -7
held back:c1=suspend	7 -7
held back:v0=hold	7 -7
held back:v1=hold	7 -7
held in:l1=,	18 -18
held in:l1=be	7 -7
held in:l2=round	6 -6
held in:r2=on	7 -7
hold back:c0=impose	6 -6
holiday:c0=stay	-9 9
holiday:c1=stay	-9 9
holiday:l1=a	-7 7
holiday:r2=<end>	-10 10
holiday:t0=present	9 -9
holiday:v0=be	-9 9
holiday:v1=be	-9 9
holidays:r1=.	-11 11
holidays:r2=<end>	-13 13
in the drawer:c0=impose	8 -8
in the drawer:c0=stay	-13 13
in the drawer:c1=impose	8 -8
in the drawer:c1=stay	-13 13
in the drawer:ct0=stay present	-13 13
in the drawer:ct1=stay present	-13 13
in the drawer:r1=.	-10 10
keep:c0=agree	9 -9
keep:c0=propose	-11 11
keep:c1=impose	6 -6
keep:ct0=impose future	-10 10
keep:ct0=stay future	-10 10
keep:ct1=impose future	-10 10
keep:ct1=stay future	-10 10
keep:l1=<name>	-11 11
keep:l1=to	6 -6
keep:l1=will	-10 10
keep:l2=<begin>	22 -22
keep:l2=<name>	11 -11
keep:l2=<v-agree>	11 -11
keep:l2=<v-propose>	-12 12
keep:l2=agree	11 -11
keep:l2=and	10 -10
keep:l2=doe	9 -9
keep:l2=it	-13 13
keep:r1=<goods>	13 -13
keep:r1=<level>	-12 12
keep:r1=<v-bear>	-13 13
keep:r1=a	-6 6
keep:r1=it	-12 12
keep:r1=its	9 -9
keep:r1=pay	-11 11
keep:r1=the	23 -23
keep:r1=to	7 -7
keep:r2=.	-18 18
keep:r2=<goods>	6 -6
keep:r2=<level>	-17 17
keep:r2=<v-impose>	-12 12
keep:r2=on	-11 11
keep:r2=peace	7 -7
keep:t0=future	-10 10
keep:v0=agree	8 -8
keeps:l1=,	-13 13
keeps:l1=and	-10 10
keeps:l1=it	8 -8
keeps:l1=that	-7 7
keeps:l2=,	8 -8
keeps:l2=<goods>	-9 9
keeps:l2=good	-9 9
keeps:l2=the	-9 9
keeps:r1=<number>	9 -9
keeps:r1=<points>	-11 11
keeps:r1=a	13 -13
keeps:r1=the	-13 13
keeps:r2=.	-10 10
keeps:r2=<level>	21 -21
keeps:r2=duty	-11 11
keeps:r2=of	8 -8
keeps:r2=on	-12 12
keeps:t0=present	10 -10
lengths=0	41 -41
lengths=1	-14 14
lengths=2	-16 16
lift:c0=impose	-6 6
lift:c1=impose	-7 7
lift:l1=the	-8 8
lift:l1=to	-6 6
lift:l2=<name>	-12 12
lift:r1=the	8 -8
lifted:r1=in	-9 9
lifted:r1=its	-9 9
lifted:r2=the	11 -11
lifted:t0=past-passive	7 -7
lifts:l1=<name>	16 -16
lifts:r1=its	17 -17
long=0	27 -27
long=1	14 -14
long=3	-10 10
long=6	-36 36
long=9	-20 20
longer:c0=say	-7 7
longer:c1=say	-7 7
longer:c1=stay	-6 6
longer:ct0=say past	-7 7
longer:ct1=say past	-7 7
longer:l1=a	-11 11
longer:l1=for	8 -8
longer:l2=,	21 -21
longer:l2=<goods>	8 -8
longer:l2=are	7 -7
longer:r1=collect	15 -15
longer:r1=truce	-10 10
longer:r2=,	-11 11
longer:r2=the	12 -12
longer:t0=past	-12 12
longer:v0=be	-6 6
longer:v1=be	-6 6
longer:v1=make	-6 6
loose:c0=agree	8 -8
loose:c0=bear	-29 29
loose:c0=begin	10 -10
loose:c0=stay	-11 11
loose:c0=suspend	-7 7
loose:c0=up	6 -6
loose:c1=agree	6 -6
loose:c1=bear	-26 26
loose:c1=begin	10 -10
loose:c1=end	6 -6
loose:c1=impose	8 -8
loose:c1=propose	12 -12
loose:c1=stay	-13 13
loose:c1=up	6 -6
loose:ct0=agree past	16 -16
loose:ct0=agree pluperfect	-10 10
loose:ct0=bear present	-19 19
loose:ct0=impose past	13 -13
loose:ct0=impose perfect	10 -10
loose:ct0=impose pluperfect	-10 10
loose:ct0=propose past	-8 8
loose:ct0=propose present	6 -6
loose:ct0=suspend modal	-11 11
loose:ct1=bear present	-19 19
loose:ct1=impose infinitive	10 -10
loose:ct1=impose past	9 -9
loose:ct1=propose past	-7 7
loose:ct1=suspend modal	-11 11
loose:l1=<goods>	13 -13
loose:l1=<level>	-15 15
loose:l1=<month-gone>	10 -10
loose:l1=<name>	-6 6
loose:l1=<not>	-6 6
loose:l1=<points>	-14 14
loose:l1=<span>	-23 23
loose:l1=a	17 -17
loose:l1=aluminium	-7 7
loose:l1=good	-11 11
loose:l1=it	-30 30
loose:l1=lumpur	-8 8
loose:l1=no	-6 6
loose:l1=rate	6 -6
loose:l1=similar	19 -19
loose:l1=the	-23 23
loose:l1=what	20 -20
loose:l1=will	7 -7
loose:l1=would	-14 14
loose:l2=,	-30 30
loose:l2=:	-19 19
loose:l2=;	9 -9
loose:l2=<day-today>	-7 7
loose:l2=<goods>	11 -11
loose:l2=<name>	10 -10
loose:l2=<v-agree>	15 -15
loose:l2=<v-impose>	11 -11
loose:l2=<v-propose>	-12 12
loose:l2=a	10 -10
loose:l2=and	-13 13
loose:l2=call	-15 15
loose:l2=if	-21 21
loose:l2=in	6 -6
loose:l2=it	-8 8
loose:l2=kuala	-8 8
loose:l2=of	11 -11
loose:l2=on	19 -19
loose:l2=over	-6 6
loose:l2=reciprocal	10 -10
loose:l2=the	-6 6
loose:l=<begin> a	16 -16
loose:l=<begin> it	-11 11
loose:l=<begin> the	-11 11
loose:l=<begin> what	23 -23
loose:l=<quality> good	-10 10
loose:l=a similar	19 -19
loose:l=and aluminium	-7 7
loose:l=if the	-7 7
loose:l=kuala lumpur	-8 8
loose:l=of <level>	7 -7
loose:l=of the	-10 10
loose:l=the <span>	-9 9
loose:l=under the	-6 6
loose:lr=<level> .	-7 7
loose:lr=<points> suspend	-11 11
loose:lr=a .	17 -17
loose:lr=it at	-16 16
loose:lr=the in	10 -10
loose:lr=what .	21 -21
loose:r1=,	13 -13
loose:r1=.	6 -6
loose:r1=<duty>	-14 14
loose:r1=<v-agree>	-12 12
loose:r1=<v-begin>	6 -6
loose:r1=<v-end>	-21 21
loose:r1=<v-stay>	15 -15
loose:r1=as	11 -11
loose:r1=end	-7 7
loose:r1=in	-6 6
loose:r1=is	-8 8
loose:r1=on	16 -16
loose:r1=that	-14 14
loose:r1=to	-20 20
loose:r1=until	7 -7
loose:r1=where	6 -6
loose:r2="	-10 10
loose:r2=<day-ahead>	6 -6
loose:r2=<duty>	-20 20
loose:r2=<name>	-7 7
loose:r2=<number>	-10 10
loose:r2=<seat>	-6 6
loose:r2=<span>	21 -21
loose:r2=<v-impose>	-11 11
loose:r2=<v-stay>	-14 14
loose:r2=and	24 -24
loose:r2=at	-14 14
loose:r2=busan	10 -10
loose:r2=duty	-7 7
loose:r2=for	8 -8
loose:r2=force	6 -6
loose:r2=in	-6 6
loose:r2=of	-14 14
loose:r2=on	-6 6
loose:r2=the	15 -15
loose:r=, and	22 -22
loose:r=. <end>	13 -13
loose:r=as they	9 -9
loose:r=for <span>	10 -10
loose:r=in force	6 -6
loose:r=of busan	10 -10
loose:r=on the	21 -21
loose:r=suspend until	6 -6
loose:r=where it	6 -6
loose:t0=future	-7 7
loose:t0=pluperfect	-10 10
loose:t0=present	-21 21
loose:v0=approve	-12 12
loose:v0=be	-13 13
loose:v0=call	-11 11
loose:v1=approve	-12 12
loose:v1=be	-13 13
loose:vt0=agree pluperfect	-10 10
loose:vt0=call past	-6 6
months=0	16 -16
months=1	12 -12
months=2	-14 14
months=3	-6 6
months=6	-32 32
months=9	8 -8
moratorium:l1=the	10 -10
moratorium:l2=<begin>	15 -15
moratorium:r1=on	9 -9
more:	6 -6
more:c0=agree	6 -6
more:c0=bear	-8 8
more:c0=begin	8 -8
more:c0=propose	-18 18
more:c0=sell	-6 6
more:c0=target	-7 7
more:c0=threaten	17 -17
more:c1=agree	9 -9
more:c1=bear	-9 9
more:c1=end	11 -11
more:c1=impose	14 -14
more:c1=propose	-14 14
more:c1=say	8 -8
more:c1=sell	-13 13
more:c1=suspend	-7 7
more:c1=target	-18 18
more:ct0=agree perfect	-6 6
more:ct0=agree present	8 -8
more:ct0=bear modal	-12 12
more:ct0=bear past	6 -6
more:ct0=bear perfect	12 -12
more:ct0=bear present	-12 12
more:ct0=begin past	12 -12
more:ct0=buy present	7 -7
more:ct0=down future	12 -12
more:ct0=down present	-8 8
more:ct0=end future	8 -8
more:ct0=end past	8 -8
more:ct0=end present	-6 6
more:ct0=impose modal	-7 7
more:ct0=impose modal-passive	13 -13
more:ct0=impose perfect-passive	-10 10
more:ct0=impose pluperfect-passive	-6 6
more:ct0=propose modal	-20 20
more:ct0=propose past	-22 22
more:ct0=propose pluperfect	11 -11
more:ct0=say past	-6 6
more:ct0=say perfect	-7 7
more:ct0=say pluperfect	-17 17
more:ct0=say present	12 -12
more:ct0=say present-passive	12 -12
more:ct0=sell present	14 -14
more:ct0=stay future-passive	-9 9
more:ct0=stay modal	-8 8
more:ct0=stay present-passive	-8 8
more:ct0=target perfect	18 -18
more:ct0=target present	-19 19
more:ct0=threaten present	7 -7
more:ct0=up past	-7 7
more:ct1=agree infinitive	14 -14
more:ct1=agree perfect	-9 9
more:ct1=agree present	17 -17
more:ct1=bear infinitive	-19 19
more:ct1=bear modal	-12 12
more:ct1=bear participle-passive	6 -6
more:ct1=bear past	6 -6
more:ct1=bear perfect	12 -12
more:ct1=bear present	-12 12
more:ct1=begin infinitive	-7 7
more:ct1=begin past	9 -9
more:ct1=buy present	7 -7
more:ct1=down future	12 -12
more:ct1=down present	-8 8
more:ct1=end present	-6 6
more:ct1=impose gerund	-11 11
more:ct1=impose infinitive	10 -10
more:ct1=impose modal	-6 6
more:ct1=impose modal-passive	13 -13
more:ct1=impose perfect	-6 6
more:ct1=impose perfect-passive	-10 10
more:ct1=impose pluperfect-passive	-6 6
more:ct1=impose present	6 -6
more:ct1=impose present-passive	6 -6
more:ct1=propose modal	-11 11
more:ct1=propose participle-passive	9 -9
more:ct1=propose past	-9 9
more:ct1=say infinitive	15 -15
more:ct1=say past	-6 6
more:ct1=say perfect	-7 7
more:ct1=say pluperfect	-12 12
more:ct1=say present	12 -12
more:ct1=say present-passive	8 -8
more:ct1=sell present	14 -14
more:ct1=stay future-passive	-9 9
more:ct1=stay modal	-8 8
more:ct1=stay past	6 -6
more:ct1=stay perfect	-7 7
more:ct1=stay present-passive	-8 8
more:ct1=suspend infinitive	-6 6
more:ct1=target infinitive	6 -6
more:ct1=target present	-18 18
more:ct1=threaten present	7 -7
more:ct1=up infinitive	-10 10
more:ct1=up modal	8 -8
more:ct1=up past	-7 7
more:l1="	14 -14
more:l1='s	8 -8
more:l1=:	-6 6
more:l1=;	-27 27
more:l1=<agent>	-7 7
more:l1=<begin>	-8 8
more:l1=<day-ahead>	8 -8
more:l1=<day-gone>	-15 15
more:l1=<duty>	12 -12
more:l1=<level>	30 -30
more:l1=<name>	-7 7
more:l1=<not>	-9 9
more:l1=<number>	-16 16
more:l1=<organisation>	9 -9
more:l1=<person>	-23 23
more:l1=<seat>	6 -6
more:l1=<span>	-36 36
more:l1=<v-agree>	-10 10
more:l1=<v-begin>	-6 6
more:l1=<v-buy>	11 -11
more:l1=<v-down>	-13 13
more:l1=<v-impose>	-15 15
more:l1=<v-propose>	-12 12
more:l1=<v-say>	12 -12
more:l1=<v-stay>	-12 12
more:l1=<v-suspend>	-6 6
more:l1=a	-10 10
more:l1=an	-9 9
more:l1=and	22 -22
more:l1=any	-10 10
more:l1=are	9 -9
more:l1=been	13 -13
more:l1=buy	6 -6
more:l1=by	7 -7
more:l1=cost	-13 13
more:l1=do	8 -8
more:l1=due	-18 18
more:l1=else	9 -9
more:l1=given	-8 8
more:l1=had	-9 9
more:l1=has	15 -15
more:l1=i	6 -6
more:l1=it	-8 8
more:l1=me	-10 10
more:l1=not	-14 14
more:l1=nothing	8 -8
more:l1=one	-14 14
more:l1=other	-13 13
more:l1=pause	-10 10
more:l1=pay	7 -7
more:l1=sell	-6 6
more:l1=she	-9 9
more:l1=side	8 -8
more:l1=sign	-6 6
more:l1=talk	-8 8
more:l1=tariff	10 -10
more:l1=their	12 -12
more:l1=them	25 -25
more:l1=third	-6 6
more:l1=unless	-9 9
more:l1=up	6 -6
more:l1=was	-23 23
more:l1=were	-6 6
more:l1=which	-6 6
more:l1=with	-9 9
more:l2="	-7 7
more:l2=.	-7 7
more:l2=:	-6 6
more:l2=;	7 -7
more:l2=<agent>	-14 14
more:l2=<begin>	-22 22
more:l2=<day-ahead>	-11 11
more:l2=<day-gone>	-7 7
more:l2=<gate>	9 -9
more:l2=<goods>	10 -10
more:l2=<level-noun>	14 -14
more:l2=<money>	-8 8
more:l2=<month-gone>	-16 16
more:l2=<not>	8 -8
more:l2=<office>	9 -9
more:l2=<seat>	-25 25
more:l2=<v-bear>	7 -7
more:l2=<v-buy>	-15 15
more:l2=<v-end>	11 -11
more:l2=<v-impose>	9 -9
more:l2=<v-say>	-7 7
more:l2=<v-stay>	13 -13
more:l2=<v-suspend>	-13 13
more:l2=<v-target>	13 -13
more:l2=<v-threaten>	12 -12
more:l2=<v-up>	-6 6
more:l2=about	-15 15
more:l2=agree	9 -9
more:l2=agreement	9 -9
more:l2=and	8 -8
more:l2=approve	-13 13
more:l2=are	-10 10
more:l2=at	22 -22
more:l2=back	8 -8
more:l2=be	-25 25
more:l2=by	18 -18
more:l2=cost	13 -13
more:l2=could	-10 10
more:l2=country	17 -17
more:l2=do	-9 9
more:l2=doe	9 -9
more:l2=duty	-11 11
more:l2=expect	-8 8
more:l2=for	-14 14
more:l2=get	-17 17
more:l2=had	-13 13
more:l2=he	-16 16
more:l2=hold	11 -11
more:l2=hope	6 -6
more:l2=if	8 -8
more:l2=into	8 -8
more:l2=is	-26 26
more:l2=it	-12 12
more:l2=its	-14 14
more:l2=make	6 -6
more:l2=may	17 -17
more:l2=mechanism	-6 6
more:l2=nobody	-20 20
more:l2=not	20 -20
more:l2=nothing	-17 17
more:l2=offer	8 -8
more:l2=on	-18 18
more:l2=or	11 -11
more:l2=order	-14 14
more:l2=out	11 -11
more:l2=pay	14 -14
more:l2=promise	12 -12
more:l2=propose	-9 9
more:l2=put	11 -11
more:l2=ratify	13 -13
more:l2=ready	-10 10
more:l2=shall	16 -16
more:l2=sign	-7 7
more:l2=so	-6 6
more:l2=still	-17 17
more:l2=suspend	-26 26
more:l2=suspension	-17 17
more:l2=talk	-10 10
more:l2=tariff	15 -15
more:l2=that	-6 6
more:l2=the	-7 7
more:l2=then	21 -21
more:l2=threaten	14 -14
more:l2=two	13 -13
more:l2=we	-10 10
more:l2=which	-22 22
more:l2=with	13 -13
more:l2=you	9 -9
more:l2=—	-8 8
more:l=, and	32 -32
more:l=, he	-10 10
more:l=, was	-18 18
more:l=: <number>	6 -6
more:l=: no	-11 11
more:l=<begin> "	16 -16
more:l=<begin> <begin>	-8 8
more:l=<begin> <number>	16 -16
more:l=<begin> <person>	-21 21
more:l=<begin> he	6 -6
more:l=<begin> no	16 -16
more:l=<day-ahead> ,	-9 9
more:l=<day-gone> that	6 -6
more:l=<level> and	7 -7
more:l=<level> or	-11 11
more:l=<name> 's	18 -18
more:l=<name> have	-9 9
more:l=<name> is	14 -14
more:l=<name> was	-8 8
more:l=<name> would	-7 7
more:l=after the	9 -9
more:l=and <level>	6 -6
more:l=and will	14 -14
more:l=approve an	10 -10
more:l=approve the	-23 23
more:l=ask for	10 -10
more:l=at <number>	-10 10
more:l=be due	-12 12
more:l=cost <level>	15 -15
more:l=doe not	9 -9
more:l=each other	-6 6
more:l=for <span>	-19 19
more:l=for a	-15 15
more:l=for the	10 -10
more:l=good and	-9 9
more:l=if no	-14 14
more:l=is no	-11 11
more:l=it be	-15 15
more:l=it would	-19 19
more:l=may be	11 -11
more:l=mechanism for	-6 6
more:l=not be	15 -15
more:l=of the	-8 8
more:l=on a	9 -9
more:l=on an	7 -7
more:l=on the	-27 27
more:l=pay an	-15 15
more:l=pay no	17 -17
more:l=ready to	-9 9
more:l=sign the	-9 9
more:l=tariff on	10 -10
more:l=that <name>	13 -13
more:l=that an	-16 16
more:l=the <name>	-10 10
more:l=the <organisation>	10 -10
more:l=the truce	-14 14
more:l=they meet	-10 10
more:l=threaten to	21 -21
more:l=to be	-18 18
more:l=was not	8 -8
more:l=without a	6 -6
more:l=without the	-6 6
more:l=you meet	7 -7
more:longer span=1	14 -14
more:longer span=2	-12 12
more:longer=0	21 -21
more:longer=1	-16 16
more:longer=2	-26 26
more:lr=, <level>	-9 9
more:lr=<begin> the	16 -16
more:lr=<level> ,	9 -9
more:lr=<level> for	18 -18
more:lr=<level> from	9 -9
more:lr=<level> in	16 -16
more:lr=<level> on	9 -9
more:lr=<money> than	-11 11
more:lr=<name> pay	-7 7
more:lr=<name> the	-14 14
more:lr=<name> their	16 -16
more:lr=<number> ,	-12 12
more:lr=<number> point	11 -11
more:lr=<number> rare	-9 9
more:lr=<person> .	-11 11
more:lr=<span> ,	-11 11
more:lr=<span> .	-27 27
more:lr=a duty	18 -18
more:lr=a extension	-7 7
more:lr=a meet	-10 10
more:lr=a notice	-6 6
more:lr=a of	-21 21
more:lr=a one	27 -27
more:lr=a round	14 -14
more:lr=an <level>	-17 17
more:lr=an to	-13 13
more:lr=and <level>	9 -9
more:lr=and <number>	-10 10
more:lr=and <points>	7 -7
more:lr=any .	6 -6
more:lr=apply .	11 -11
more:lr=apply from	-16 16
more:lr=be .	12 -12
more:lr=be ?	-22 22
more:lr=be by	12 -12
more:lr=be to	-23 23
more:lr=been .	9 -9
more:lr=been to	-21 21
more:lr=buy <quality>	-11 11
more:lr=down on	6 -6
more:lr=for talk	-10 10
more:lr=have their	6 -6
more:lr=he ,	-8 8
more:lr=is by	10 -10
more:lr=is matter	-6 6
more:lr=is to	-11 11
more:lr=it the	-8 8
more:lr=meet in	-10 10
more:lr=meet on	14 -14
more:lr=no .	-8 8
more:lr=no collect	15 -15
more:lr=not ,	-7 7
more:lr=not by	7 -7
more:lr=on law	-6 6
more:lr=on than	16 -16
more:lr=once ,	-13 13
more:lr=once .	10 -10
more:lr=the "	-7 7
more:lr=the <level>	6 -6
more:lr=the in	-10 10
more:lr=the is	-7 7
more:lr=the of	-17 17
more:lr=the on	-18 18
more:lr=the round	27 -27
more:lr=the would	-6 6
more:lr=their meet	6 -6
more:lr=their round	12 -12
more:lr=to <level>	6 -6
more:lr=to it	11 -11
more:lr=to their	6 -6
more:lr=will .	-14 14
more:lr=will charge	-6 6
more:lr=will pay	12 -12
more:lr=will their	-19 19
more:lr=will to	-9 9
more:lr=worth than	14 -14
more:lr=would talking	-7 7
more:lr=would until	22 -22
more:made span=1	9 -9
more:made+refused	11 -11
more:made=2	7 -7
more:r1=:	-24 24
more:r1=;	-7 7
more:r1=<day-gone>	-9 9
more:r1=<day-today>	-14 14
more:r1=<duty>	-15 15
more:r1=<end>	-13 13
more:r1=<goods>	17 -17
more:r1=<level>	8 -8
more:r1=<money>	7 -7
more:r1=<name>	-10 10
more:r1=<number>	9 -9
more:r1=<organisation>	-7 7
more:r1=<points>	-7 7
more:r1=<quality>	8 -8
more:r1=<sender>	7 -7
more:r1=<span>	-11 11
more:r1=<v-buy>	6 -6
more:r1=<v-down>	11 -11
more:r1=<v-impose>	-15 15
more:r1=<v-propose>	11 -11
more:r1=<v-say>	-16 16
more:r1=<v-sell>	6 -6
more:r1=<v-stay>	-9 9
more:r1=<v-target>	-12 12
more:r1=<v-up>	7 -7
more:r1=?	-28 28
more:r1=after	6 -6
more:r1=as	-11 11
more:r1=at	-17 17
more:r1=before	-13 13
more:r1=being	17 -17
more:r1=by	8 -8
more:r1=charge	-13 13
more:r1=collect	15 -15
more:r1=day	-6 6
more:r1=export	6 -6
more:r1=extension	-11 11
more:r1=from	10 -10
more:r1=his	10 -10
more:r1=is	-18 18
more:r1=it	6 -6
more:r1=its	16 -16
more:r1=law	-6 6
more:r1=matter	-16 16
more:r1=of	-21 21
more:r1=on	11 -11
more:r1=once	14 -14
more:r1=one	37 -37
more:r1=point	15 -15
more:r1=question	-9 9
more:r1=rare	-9 9
more:r1=round	25 -25
more:r1=step	9 -9
more:r1=take	-10 10
more:r1=talk	-12 12
more:r1=tariff	-24 24
more:r1=to	-13 13
more:r1=truce	-8 8
more:r1=until	11 -11
more:r1=up	-11 11
more:r1=was	-14 14
more:r1=with	-7 7
more:r2=.	-20 20
more:r2=:	9 -9
more:r2=;	-7 7
more:r2=<day-gone>	-25 25
more:r2=<day-today>	-6 6
more:r2=<end>	-11 11
more:r2=<goods>	6 -6
more:r2=<money>	13 -13
more:r2=<month-ahead>	8 -8
more:r2=<month-gone>	-16 16
more:r2=<not>	-22 22
more:r2=<sender>	-13 13
more:r2=<v-down>	-16 16
more:r2=<v-say>	7 -7
more:r2=<v-sell>	-17 17
more:r2=<v-stay>	11 -11
more:r2=<v-suspend>	-6 6
more:r2=a	15 -15
more:r2=agree	8 -8
more:r2=an	8 -8
more:r2=and	20 -20
more:r2=apply	8 -8
more:r2=at	-11 11
more:r2=be	-8 8
more:r2=because	-6 6
more:r2=before	16 -16
more:r2=but	14 -14
more:r2=come	-10 10
more:r2=day	-18 18
more:r2=earth	-9 9
more:r2=export	-8 8
more:r2=for	-20 20
more:r2=from	12 -12
more:r2=go	-10 10
more:r2=good	9 -9
more:r2=half	10 -10
more:r2=its	9 -9
more:r2=last	-11 11
more:r2=nothing	-8 8
more:r2=of	19 -19
more:r2=old	13 -13
more:r2=on	-12 12
more:r2=one	-17 17
more:r2=our	-12 12
more:r2=pause	-19 19
more:r2=plan	8 -8
more:r2=rate	9 -9
more:r2=remain	11 -11
more:r2=say	15 -15
more:r2=sign	6 -6
more:r2=since	8 -8
more:r2=so	9 -9
more:r2=standstill	-18 18
more:r2=suspension	-9 9
more:r2=the	-6 6
more:r2=their	-12 12
more:r2=there	-12 12
more:r2=they	16 -16
more:r2=thi	16 -16
more:r2=truce	-7 7
more:r2=under	11 -11
more:r2=was	-7 7
more:r2=week	6 -6
more:r2=were	9 -9
more:r2=what	-8 8
more:r2=which	-6 6
more:r2=will	-25 25
more:r2=with	-12 12
more:r2=would	-19 19
more:r=, "	7 -7
more:r=, and	6 -6
more:r=, as	6 -6
more:r=, for	-6 6
more:r=, it	-16 16
more:r=, of	9 -9
more:r=, on	-6 6
more:r=, the	8 -8
more:r=, which	-8 8
more:r=<day-ahead> .	-9 9
more:r=<end> <end>	-13 13
more:r=<level> ,	10 -10
more:r=<level> .	-15 15
more:r=<level> that	27 -27
more:r=<level> to	7 -7
more:r=<number> .	-11 11
more:r=<points> of	-13 13
more:r=<points> on	12 -12
more:r=<span> ,	-10 10
more:r=<span> .	-19 19
more:r=? <end>	-28 28
more:r=and last	-12 12
more:r=at <level>	-14 14
more:r=at the	-7 7
more:r=by <day-ahead>	6 -6
more:r=by the	19 -19
more:r=collect the	10 -10
more:r=duty of	18 -18
more:r=duty on	-11 11
more:r=extension of	-6 6
more:r=from <day-ahead>	-6 6
more:r=from the	12 -12
more:r=half of	10 -10
more:r=in <month-ahead>	-8 8
more:r=in <month-gone>	-11 11
more:r=in <name>	-20 20
more:r=in <seat>	-12 12
more:r=in the	16 -16
more:r=it by	8 -8
more:r=its <level>	12 -12
more:r=its export	-6 6
more:r=its tariff	11 -11
more:r=matter .	-7 7
more:r=notice .	11 -11
more:r=of the	-18 18
more:r=of their	-7 7
more:r=on <day-ahead>	13 -13
more:r=on <day-gone>	-14 14
more:r=once .	22 -22
more:r=rare earth	-9 9
more:r=round of	13 -13
more:r=take <level>	-8 8
more:r=tariff on	-17 17
more:r=than <level>	8 -8
more:r=than <money>	13 -13
more:r=than <span>	-10 10
more:r=than before	18 -18
more:r=than half	10 -10
more:r=than in	-6 6
more:r=than plan	12 -12
more:r=than the	-8 8
more:r=than two	-8 8
more:r=that <name>	6 -6
more:r=that the	-13 13
more:r=the duty	-8 8
more:r=the pause	-6 6
more:r=the suspension	-9 9
more:r=the truce	-14 14
more:r=their tariff	-6 6
more:r=their truce	30 -30
more:r=to <day-ahead>	-13 13
more:r=to <day-gone>	-14 14
more:r=to apply	8 -8
more:r=until the	9 -9
more:refused span=1	13 -13
more:refused=1	-6 6
more:refused=2	10 -10
more:t0=future-passive	-11 11
more:t0=future-passive-not	16 -16
more:t0=modal	-21 21
more:t0=modal-passive-not	10 -10
more:t0=past-not	11 -11
more:t0=past-passive	-9 9
more:t0=perfect	-7 7
more:t0=perfect-passive	-10 10
more:t0=pluperfect-passive	15 -15
more:t0=present-passive-not	-11 11
more:v0=agree	9 -9
more:v0=announce	13 -13
more:v0=begin	7 -7
more:v0=bring	-6 6
more:v0=carry	-11 11
more:v0=collect	-14 14
more:v0=continue	-9 9
more:v0=expect	-17 17
more:v0=extend	7 -7
more:v0=fall	8 -8
more:v0=get	-23 23
more:v0=have	-11 11
more:v0=hold	12 -12
more:v0=keep	-6 6
more:v0=leave	14 -14
more:v0=let	-10 10
more:v0=like	-12 12
more:v0=look	-7 7
more:v0=meet	-7 7
more:v0=pay	11 -11
more:v0=propose	-21 21
more:v0=put	13 -13
more:v0=ready	-9 9
more:v0=see	11 -11
more:v0=set	-14 14
more:v0=stay	7 -7
more:v0=stop	-9 9
more:v0=suspend	-14 14
more:v0=tell	11 -11
more:v0=threaten	10 -10
more:v0=want	8 -8
more:v0=warn	8 -8
more:v0=write	-7 7
more:v1=agree	23 -23
more:v1=announce	23 -23
more:v1=approve	-8 8
more:v1=be	-8 8
more:v1=bring	-6 6
more:v1=carry	-11 11
more:v1=collect	-16 16
more:v1=continue	-13 13
more:v1=end	7 -7
more:v1=expect	-15 15
more:v1=extend	7 -7
more:v1=fall	8 -8
more:v1=get	-23 23
more:v1=have	-11 11
more:v1=hold	7 -7
more:v1=leave	10 -10
more:v1=let	-10 10
more:v1=like	-9 9
more:v1=look	-7 7
more:v1=other	9 -9
more:v1=pay	10 -10
more:v1=prepare	6 -6
more:v1=propose	-13 13
more:v1=put	15 -15
more:v1=ready	-7 7
more:v1=set	-14 14
more:v1=sign	-6 6
more:v1=stay	8 -8
more:v1=suspend	-21 21
more:v1=tell	8 -8
more:v1=threaten	-9 9
more:v1=want	7 -7
more:v1=warn	8 -8
more:v1=write	-6 6
more:vt0=add pluperfect	-12 12
more:vt0=add present	10 -10
more:vt0=agree past	6 -6
more:vt0=approve modal	-12 12
more:vt0=ask perfect	-8 8
more:vt0=ask present	12 -12
more:vt0=be modal	-15 15
more:vt0=be present	-6 6
more:vt0=charge present	-12 12
more:vt0=come present	-6 6
more:vt0=continue modal	-6 6
more:vt0=end past	10 -10
more:vt0=expect past	-7 7
more:vt0=expect present	-10 10
more:vt0=extend future	7 -7
more:vt0=extend modal	7 -7
more:vt0=get past	-15 15
more:vt0=go past	-7 7
more:vt0=have past	9 -9
more:vt0=have present	-20 20
more:vt0=keep future	-10 10
more:vt0=like modal	-15 15
more:vt0=offer pluperfect	7 -7
more:vt0=other pluperfect	29 -29
more:vt0=other present	-6 6
more:vt0=pay future	12 -12
more:vt0=pay perfect	13 -13
more:vt0=propose past	-12 12
more:vt0=put present	11 -11
more:vt0=ready present	-9 9
more:vt0=say present	6 -6
more:vt0=see future	-10 10
more:vt0=sign past	-6 6
more:vt0=sign present	9 -9
more:vt0=sit present	8 -8
more:vt0=suspend past	-7 7
more:vt0=take past	11 -11
more:waits	-8 8
more:waits span=1	-8 8
more:waits+made	11 -11
more:waits=1	-19 19
more:waits=2	10 -10
more:wished+made+refused	-12 12
more:wished+waits	-12 12
more:wished=0	6 -6
more:wished=3	-6 6
on hold:c0=stay	-11 11
on hold:c1=stay	-11 11
on hold:ct0=stay present	-6 6
on hold:ct1=stay present	-6 6
on hold:l1=are	-7 7
on hold:r1=.	-13 13
on hold:r1=for	-11 11
on hold:r2=<end>	-6 6
on hold:v0=be	-10 10
on hold:v1=be	-10 10
on ice:ct0=impose present	-15 15
on ice:ct1=impose present	-15 15
on ice:r1=.	-8 8
on ice:r2=<end>	-8 8
on ice:t0=present	-13 13
pause:c0=agree	-11 11
pause:c0=impose	-9 9
pause:c0=up	7 -7
pause:c1=agree	-10 10
pause:c1=impose	-6 6
pause:ct0=agree past	7 -7
pause:ct0=propose present	10 -10
pause:ct0=say past	7 -7
pause:ct1=propose present	10 -10
pause:ct1=say past	7 -7
pause:l1=a	16 -16
pause:l1=the	-27 27
pause:l2=:	6 -6
pause:l2=<begin>	-19 19
pause:l2=<name>	-7 7
pause:l2=before	-16 16
pause:l2=if	-7 7
pause:l2=on	10 -10
pause:l2=that	7 -7
pause:l2=under	-10 10
pause:r1=,	-20 20
pause:r1=.	17 -17
pause:r1=<end>	25 -25
pause:r1=<v-agree>	-7 7
pause:r1=<v-begin>	-7 7
pause:r1=<v-impose>	-16 16
pause:r1=<v-stay>	-13 13
pause:r1=agree	-7 7
pause:r1=between	-10 10
pause:r1=for	-18 18
pause:r1=in	11 -11
pause:r1=lapse	-12 12
pause:r1=of	-14 14
pause:r1=with	-7 7
pause:r2=<end>	31 -31
pause:r2=<name>	-18 18
pause:r2=<not>	14 -14
pause:r2=<span>	-25 25
pause:r2=<v-impose>	9 -9
pause:r2=the	15 -15
pause:t0=pluperfect	-19 19
pause:v0=agree	-12 12
pause:v1=agree	-11 11
paused:c0=impose	6 -6
paused:c0=suspend	6 -6
paused:c1=impose	6 -6
paused:c1=suspend	6 -6
paused:v0=pause	6 -6
paused:v1=pause	6 -6
pauses:r2=for	-6 6
peace:c0=agree	10 -10
peace:c0=propose	-19 19
peace:c1=propose	-20 20
peace:ct0=propose present	-8 8
peace:ct0=stay past	-6 6
peace:ct0=stay perfect	10 -10
peace:ct0=stay present	-8 8
peace:ct1=propose present	-8 8
peace:ct1=stay past	-6 6
peace:ct1=stay perfect	10 -10
peace:ct1=stay present	-14 14
peace:l1=<begin>	-7 7
peace:l1=<goods>	11 -11
peace:l1=<not>	-10 10
peace:l1=<v-stay>	17 -17
peace:l1=a	7 -7
peace:l1=make	17 -17
peace:l1=the	19 -19
peace:l2=<begin>	-18 18
peace:l2=<span>	-6 6
peace:l2=<v-impose>	22 -22
peace:l2=a	-8 8
peace:l2=of	11 -11
peace:l2=the	-14 14
peace:r1=,	-7 7
peace:r1=.	-20 20
peace:r1=talk	15 -15
peace:r1=with	-8 8
peace:r2=<end>	-6 6
peace:r2=<name>	-20 20
peace:r2=the	15 -15
peace:t0=past	8 -8
peace:v1=make	11 -11
prolong:c0=agree	-7 7
prolong:c0=impose	-9 9
prolong:c1=agree	-9 9
prolong:c1=impose	-12 12
prolong:l2=<v-agree>	-6 6
prolong:l2=<v-impose>	-6 6
prolong:l2=agree	-6 6
prolong:r1=it	10 -10
prolong:r1=the	-19 19
prolong:r1=their	-6 6
prolong:r2=<duty>	-6 6
prolong:r2=by	8 -8
prolong:r2=tariff	-6 6
prolong:r2=truce	-14 14
prolong:t0=present	-7 7
prolong:v0=agree	-7 7
prolong:v1=agree	-9 9
prolongation:c0=impose	-6 6
prolongation:c1=agree	-6 6
prolongation:c1=impose	-15 15
prolongation:l2=<v-impose>	-11 11
prolongation:r1=of	6 -6
prolongation:r2=<end>	-11 11
prolongation:r2=the	8 -8
prolongation:t0=perfect	-10 10
prolongation:v1=sign	-6 6
prolonged:l1=<name>	20 -20
prolonged:l1=<not>	-10 10
prolonged:l1=been	16 -16
prolonged:l1=not	-7 7
prolonged:l1=was	-8 8
prolonged:l2=<not>	20 -20
prolonged:l2=and	27 -27
prolonged:l2=is	-9 9
prolonged:l2=to	-10 10
prolonged:r1=,	-12 12
prolonged:r1=?	7 -7
prolonged:r1=once	-6 6
prolonged:r1=the	-12 12
prolonged:r1=to	-8 8
prolonged:r2=the	-8 8
prolonged:r2=truce	7 -7
prolonged:t0=future-passive	-7 7
prolonged:t0=present-passive-not	-8 8
prolonged:v0=other	-6 6
prolonged:v1=other	-6 6
prolongs:l1=<organisation>	6 -6
prolongs:l2=unless	6 -6
prolongs:r2=.	6 -6
put off:ct0=impose present-passive	10 -10
put off:ct1=impose present-passive	10 -10
put off:l1=has	6 -6
put off:l1=was	6 -6
put off:r1=for	-12 12
put off:r2=of	-8 8
put off:t0=present-passive	10 -10
quiet:c0=impose	-6 6
quiet:c1=propose	-9 9
quiet:c1=stay	6 -6
quiet:ct0=impose past-passive	-9 9
quiet:ct0=impose perfect	7 -7
quiet:ct0=propose present	-7 7
quiet:ct0=stay past	10 -10
quiet:ct0=stay perfect	10 -10
quiet:ct0=stay present	-14 14
quiet:ct0=suspend perfect	9 -9
quiet:ct1=impose infinitive	11 -11
quiet:ct1=impose perfect	-7 7
quiet:ct1=impose present	-10 10
quiet:ct1=propose present	-7 7
quiet:ct1=stay past	10 -10
quiet:ct1=stay perfect	10 -10
quiet:ct1=stay present	-20 20
quiet:ct1=suspend perfect	9 -9
quiet:l1=<begin>	-23 23
quiet:l1=<duty>	-22 22
quiet:l1=<goods>	8 -8
quiet:l1=<not>	10 -10
quiet:l1=<points>	-14 14
quiet:l1=<v-stay>	13 -13
quiet:l1=a	10 -10
quiet:l1=are	-14 14
quiet:l1=i	-14 14
quiet:l1=it	-15 15
quiet:l1=make	17 -17
quiet:l1=not	8 -8
quiet:l1=of	7 -7
quiet:l1=tariff	-14 14
quiet:l1=the	18 -18
quiet:l1=was	9 -9
quiet:l2=<begin>	-26 26
quiet:l2=<duty>	-10 10
quiet:l2=<gate>	-19 19
quiet:l2=<points>	-6 6
quiet:l2=<v-impose>	20 -20
quiet:l2=<v-propose>	-7 7
quiet:l2=a	-9 9
quiet:l2=for	7 -7
quiet:l2=have	6 -6
quiet:l2=of	-7 7
quiet:l2=put	11 -11
quiet:l2=the	-12 12
quiet:l=<begin> <begin>	-23 23
quiet:lr=are .	-10 10
quiet:lr=stay .	-7 7
quiet:lr=the .	-22 22
quiet:r1="	-13 13
quiet:r1=.	-16 16
quiet:r1=:	-22 22
quiet:r1=<end>	10 -10
quiet:r1=at	19 -19
quiet:r1=between	-8 8
quiet:r1=by	-11 11
quiet:r1=for	-17 17
quiet:r1=in	-7 7
quiet:r1=on	11 -11
quiet:r1=since	-17 17
quiet:r1=talk	15 -15
quiet:r1=with	-13 13
quiet:r2=,	8 -8
quiet:r2=.	21 -21
quiet:r2=<day-ahead>	-20 20
quiet:r2=<name>	-21 21
quiet:r2=<not>	-9 9
quiet:r2=<span>	-11 11
quiet:r2=a	-6 6
quiet:r2=on	-13 13
quiet:r=" .	-6 6
quiet:r=. <end>	-6 6
quiet:r=<end> <end>	10 -10
quiet:r=for <span>	-15 15
quiet:r=until <day-ahead>	-17 17
quiet:t0=modal	11 -11
quiet:t0=past	17 -17
quiet:t0=past-passive	-9 9
quiet:t0=perfect	13 -13
quiet:t0=present	-15 15
quiet:t0=present-not	11 -11
quiet:t0=present-passive	-14 14
quiet:v0=be	7 -7
quiet:v0=keep	-10 10
quiet:v1=leave	15 -15
quiet:v1=make	11 -11
quiet:vt0=be past	18 -18
quiet:vt0=be present	-6 6
quiet:vt0=keep present	-11 11
quiet:vt0=make past	-7 7
quiet:vt0=make perfect	9 -9
quiet:vt0=other present	-7 7
refrain:r1=from	-16 16
renew:l1=to	9 -9
renew:r1=the	-9 9
renewal:c1=impose	-7 7
renewal:c1=propose	-6 6
renewal:l2=<begin>	-12 12
renewed:l1=be	9 -9
renewed:l2=<begin>	-12 12
renewed:l2=<not>	19 -19
renewed:l2=not	24 -24
renewed:l2=was	9 -9
renewed:r1=,	20 -20
renewed:r1=.	8 -8
renewed:r1=in	-7 7
renewed:r2=<end>	6 -6
renewed:r2=<month-gone>	-10 10
renewed:r2=<span>	-6 6
renewed:r2=the	15 -15
renewed:t0=modal-passive	-9 9
renewed:t0=present-passive	8 -8
renewed:t0=present-passive-not	-6 6
renewed:v0=other	12 -12
renewed:v1=other	12 -12
s:!	-15 15
s:&	-6 6
s:*	11 -11
s:-	7 -7
s:/	-16 16
s:<day-ahead>	-44 44
s:<day-gone>	-21 21
s:<gate>	12 -12
s:<goods-amount>	-17 17
s:<goods>	-6 6
s:<level-noun>	23 -23
s:<level>	12 -12
s:<month-ahead>	-34 34
s:<month-gone>	-15 15
s:<name>	-48 48
s:<office>	12 -12
s:<organisation>	20 -20
s:<person>	-36 36
s:<points>	-49 49
s:<quality>	-21 21
s:<seat>	-9 9
s:<sender>	7 -7
s:<span>	-8 8
s:<v-agree>	13 -13
s:<v-bear>	-8 8
s:<v-begin>	6 -6
s:<v-deny>	17 -17
s:<v-down>	19 -19
s:<v-return>	31 -31
s:<v-stay>	-8 8
s:<v-target>	11 -11
s:<v-threaten>	20 -20
s:<v-up>	16 -16
s:?	-20 20
s:@	-11 11
s:[	16 -16
s:a	34 -34
s:about	-17 17
s:above	-6 6
s:accept	8 -8
s:accord	27 -27
s:account	-10 10
s:act	8 -8
s:additional	-17 17
s:adopt	-11 11
s:advanced	-9 9
s:affected	-15 15
s:affiliate	-12 12
s:afternoon	6 -6
s:afterward	-6 6
s:against	8 -8
s:ago	-18 18
s:agree	10 -10
s:agreement	7 -7
s:ahead	13 -13
s:air	17 -17
s:aircraft	-9 9
s:alexandria	-12 12
s:alive	-16 16
s:all	-23 23
s:along	22 -22
s:already	13 -13
s:altogether	16 -16
s:aluminum	-28 28
s:alway	-7 7
s:am	13 -13
s:amount	15 -15
s:and	-9 9
s:announcement	-23 23
s:answer	18 -18
s:antimony	10 -10
s:any	10 -10
s:anybody	8 -8
s:apart	-9 9
s:appeal	11 -11
s:apple	-19 19
s:application	-7 7
s:apply	-8 8
s:approval	19 -19
s:approve	25 -25
s:army	17 -17
s:arranged	20 -20
s:as	-10 10
s:at	-7 7
s:autumn	10 -10
s:avocado	-12 12
s:away	-18 18
s:back	12 -12
s:banana	-6 6
s:bank	9 -9
s:bar	13 -13
s:base	9 -9
s:batlle	-13 13
s:battery	-16 16
s:bean	12 -12
s:because	26 -26
s:become	-9 9
s:beef	-17 17
s:beer	22 -22
s:before	-35 35
s:behind	-15 15
s:believe	-12 12
s:bell	22 -22
s:belong	-11 11
s:beside	-14 14
s:bessent	-15 15
s:best	15 -15
s:better	-22 22
s:big	25 -25
s:book	9 -9
s:both	18 -18
s:break	19 -19
s:broke	-7 7
s:built	10 -10
s:busan	-31 31
s:business	-13 13
s:but	23 -23
s:buy	15 -15
s:buyer	-10 10
s:by	28 -28
s:c	6 -6
s:calendar	15 -15
s:can	9 -9
s:cancel	-18 18
s:capacity	-9 9
s:capital	24 -24
s:cargo	-17 17
s:carry	-43 43
s:case	-9 9
s:cent	13 -13
s:ceramic	-10 10
s:certificate	-15 15
s:change	13 -13
s:changed	-13 13
s:cheese	-12 12
s:chicago	-17 17
s:chicken	16 -16
s:chip	-9 9
s:chocolate	28 -28
s:christma	11 -11
s:city	29 -29
s:claim	10 -10
s:client	-8 8
s:closed	20 -20
s:club	25 -25
s:colleague	12 -12
s:collect	9 -9
s:commander	6 -6
s:comment	-10 10
s:company	13 -13
s:concentrate	-18 18
s:conclude	-6 6
s:conference	31 -31
s:confirm	13 -13
s:consent	8 -8
s:container	-11 11
s:contract	29 -29
s:control	-13 13
s:conversation	-23 23
s:copper	-11 11
s:corn	18 -18
s:correct	15 -15
s:cost	14 -14
s:cotton	20 -20
s:council	-13 13
s:count	-28 28
s:counter	-20 20
s:country	-16 16
s:course	-7 7
s:court	9 -9
s:cover	-11 11
s:covered	-9 9
s:crane	13 -13
s:crossing	-9 9
s:curb	26 -26
s:custom	-33 33
s:cut	30 -30
s:dairy	15 -15
s:date	-9 9
s:day	-9 9
s:dead	6 -6
s:deadline	7 -7
s:deal	-25 25
s:decide	-8 8
s:decided	9 -9
s:decision	16 -16
s:declare	-14 14
s:delegation	17 -17
s:demand	15 -15
s:desk	-18 18
s:did	9 -9
s:die	-24 24
s:diet	13 -13
s:difference	-7 7
s:dinner	-12 12
s:discount	9 -9
s:discussion	-12 12
s:dispute	31 -31
s:district	16 -16
s:doe	-15 15
s:don't	-12 12
s:donald	-14 14
s:double	-7 7
s:down	-33 33
s:drawer	-23 23
s:driver	15 -15
s:dry	-10 10
s:duration	9 -9
s:during	30 -30
s:duty	-14 14
s:each	-7 7
s:earlier	-21 21
s:earth	-28 28
s:eastern	8 -8
s:eat	13 -13
s:economic	8 -8
s:economy	-10 10
s:editor	9 -9
s:effect	33 -33
s:either	12 -12
s:election	17 -17
s:electricity	26 -26
s:eleven	7 -7
s:employer	8 -8
s:end	-13 13
s:energy	-16 16
s:enter	7 -7
s:envoy	13 -13
s:evening	22 -22
s:ever	-9 9
s:every	-10 10
s:everybody	-11 11
s:everyone	15 -15
s:everything	8 -8
s:exception	8 -8
s:excess	-15 15
s:exclusion	-9 9
s:exemption	17 -17
s:exist	-9 9
s:existing	6 -6
s:expect	18 -18
s:expert	20 -20
s:expiry	-14 14
s:exporter	7 -7
s:extend	20 -20
s:extension	-8 8
s:fact	8 -8
s:fail	-7 7
s:failed	28 -28
s:far	6 -6
s:fare	13 -13
s:farm	6 -6
s:farmer	-12 12
s:fee	31 -31
s:fertiliser	15 -15
s:few	-12 12
s:fifth	-19 19
s:fight	8 -8
s:fighting	9 -9
s:figure	20 -20
s:finance	-20 20
s:find	-13 13
s:fine	8 -8
s:firm	13 -13
s:fish	8 -8
s:flag	12 -12
s:flour	-6 6
s:flower	9 -9
s:follow	-8 8
s:followed	-19 19
s:footwear	14 -14
s:foreign	-30 30
s:former	19 -19
s:forty	-13 13
s:found	-28 28
s:fourth	24 -24
s:framework	-21 21
s:free	14 -14
s:friday	-9 9
s:friend	-12 12
s:frozen	25 -25
s:fruit	9 -9
s:future	6 -6
s:gallium	6 -6
s:gave	-8 8
s:geneva	-53 53
s:georgia	7 -7
s:germanium	10 -10
s:get	-13 13
s:give	9 -9
s:given	7 -7
s:glass	11 -11
s:go	15 -15
s:gold	-11 11
s:good	-21 21
s:government	-24 24
s:grace	-15 15
s:grain	13 -13
s:grape	-7 7
s:great	-17 17
s:group	10 -10
s:grow	-12 12
s:grower	12 -12
s:guard	9 -9
s:guest	-9 9
s:gun	-6 6
s:h	-8 8
s:half	18 -18
s:halifax	-16 16
s:hall	8 -8
s:halt	-33 33
s:hand	18 -18
s:handshake	-8 8
s:harbour	22 -22
s:harvest	20 -20
s:has	-16 16
s:hasn't	10 -10
s:have	8 -8
s:he'd	-6 6
s:hear	-7 7
s:hearing	8 -8
s:height	-20 20
s:help	-13 13
s:her	12 -12
s:here	7 -7
s:higher	-7 7
s:highest	-13 13
s:his	9 -9
s:hold	8 -8
s:home	38 -38
s:hope	-6 6
s:hospital	25 -25
s:hotel	7 -7
s:house	32 -32
s:household	36 -36
s:how	-13 13
s:hull	-6 6
s:hundred	-17 17
s:hurry	17 -17
s:i	8 -8
s:ice	-6 6
s:import	26 -26
s:impose	-14 14
s:inflation	18 -18
s:initialled	15 -15
s:ink	22 -22
s:inquiry	13 -13
s:interest	18 -18
s:invest	-7 7
s:investigation	-14 14
s:island	14 -14
s:issue	-14 14
s:it	7 -7
s:its	-10 10
s:itself	-16 16
s:joint	11 -11
s:josé	-14 14
s:judge	21 -21
s:juice	10 -10
s:jump	-23 23
s:just	12 -12
s:keep	-8 8
s:know	7 -7
s:kuala	-19 19
s:labor	6 -6
s:lago	7 -7
s:lake	19 -19
s:lamb	-6 6
s:lamp	-7 7
s:lapse	-15 15
s:largest	15 -15
s:lasted	24 -24
s:lasting	13 -13
s:late	13 -13
s:lawyer	7 -7
s:lay	-24 24
s:lead	16 -16
s:leader	-27 27
s:leave	-12 12
s:led	-16 16
s:legal	-10 10
s:lender	23 -23
s:let	10 -10
s:levy	17 -17
s:licence	-16 16
s:licensing	7 -7
s:lift	11 -11
s:likewise	-15 15
s:line	7 -7
s:list	17 -17
s:listed	-17 17
s:listing	-11 11
s:log	16 -16
s:london	-11 11
s:long	-19 19
s:longer	-11 11
s:look	-7 7
s:loom	20 -20
s:lot	9 -9
s:lower	10 -10
s:lumber	9 -9
s:lumpur	-19 19
s:machine	7 -7
s:machinery	-10 10
s:magnet	-14 14
s:man	9 -9
s:management	7 -7
s:match	10 -10
s:material	7 -7
s:matter	20 -20
s:may	33 -33
s:me	-15 15
s:meal	-7 7
s:mean	-26 26
s:meanwhile	-11 11
s:measure	-6 6
s:mechanism	-14 14
s:media	11 -11
s:mediator	25 -25
s:member	12 -12
s:memo	12 -12
s:mention	-6 6
s:mersin	-13 13
s:metal	-7 7
s:middle	-13 13
s:midnight	18 -18
s:milk	12 -12
s:mill	-6 6
s:million	18 -18
s:mine	8 -8
s:minister	20 -20
s:ministry	-6 6
s:minute	20 -20
s:moment	-29 29
s:monday	8 -8
s:month	-24 24
s:moratorium	9 -9
s:morning	20 -20
s:most	7 -7
s:mountain	-9 9
s:move	-21 21
s:mr	-7 7
s:must	10 -10
s:my	-11 11
s:national	30 -30
s:nearly	20 -20
s:need	22 -22
s:neighbour	19 -19
s:neither	31 -31
s:never	12 -12
s:new	11 -11
s:newspaper	-13 13
s:night	8 -8
s:nobody	17 -17
s:non	-12 12
s:noon	7 -7
s:nor	-9 9
s:northern	13 -13
s:note	-17 17
s:nothing	-19 19
s:notice	14 -14
s:now	-9 9
s:nurse	13 -13
s:nut	15 -15
s:observed	-23 23
s:observer	7 -7
s:of	13 -13
s:off	-9 9
s:offer	16 -16
s:official	16 -16
s:old	19 -19
s:older	-23 23
s:on	14 -14
s:once	6 -6
s:one	14 -14
s:only	-18 18
s:open	6 -6
s:operator	14 -14
s:opposition	7 -7
s:or	13 -13
s:order	-22 22
s:ordinary	14 -14
s:originating	-10 10
s:other	-12 12
s:otherwise	-11 11
s:our	-20 20
s:over	6 -6
s:own	-9 9
s:p	-13 13
s:pact	-11 11
s:page	15 -15
s:pair	-11 11
s:palm	-22 22
s:paper	12 -12
s:parcel	20 -20
s:park	12 -12
s:part	-17 17
s:partner	13 -13
s:party	11 -11
s:pass	-6 6
s:pause	-17 17
s:peace	7 -7
s:pen	8 -8
s:people	-9 9
s:per	8 -8
s:percent	10 -10
s:period	-22 22
s:permanent	-11 11
s:permit	-26 26
s:phosphate	-10 10
s:place	-19 19
s:plan	-16 16
s:plant	-12 12
s:player	8 -8
s:plu	-13 13
s:plywood	31 -31
s:pointed	-19 19
s:policy	-7 7
s:pork	31 -31
s:port	9 -9
s:possible	9 -9
s:post	-16 16
s:postpone	-22 22
s:poultry	-17 17
s:powder	7 -7
s:practice	8 -8
s:premier	-10 10
s:prepare	-8 8
s:present	14 -14
s:presenter	12 -12
s:president	-15 15
s:press	14 -14
s:prime	9 -9
s:principle	-8 8
s:prisoner	16 -16
s:proclamation	19 -19
s:prolong	-9 9
s:prolongation	-8 8
s:prolonging	-14 14
s:promise	7 -7
s:proper	11 -11
s:proposal	21 -21
s:propose	15 -15
s:provide	-14 14
s:provided	7 -7
s:province	13 -13
s:public	11 -11
s:purchase	-17 17
s:push	-9 9
s:put	12 -12
s:q	-25 25
s:question	10 -10
s:quiet	19 -19
s:quote	23 -23
s:radio	17 -17
s:raise	22 -22
s:rare	-29 29
s:raspberry	-8 8
s:rate	-20 20
s:ratify	6 -6
s:reach	-9 9
s:read	-21 21
s:reader	20 -20
s:ready	13 -13
s:reason	16 -16
s:recall	-23 23
s:reciprocal	-13 13
s:reckon	-25 25
s:record	-16 16
s:reduce	-31 31
s:refrain	-23 23
s:refuse	7 -7
s:refused	-8 8
s:reject	17 -17
s:relation	-6 6
s:remain	-6 6
s:renew	-13 13
s:renewal	-12 12
s:replace	18 -18
s:reply	9 -9
s:report	8 -8
s:request	-10 10
s:required	8 -8
s:respite	24 -24
s:restore	21 -21
s:restriction	-9 9
s:resume	13 -13
s:retain	8 -8
s:return	17 -17
s:revenue	-7 7
s:rice	6 -6
s:right	11 -11
s:river	31 -31
s:road	11 -11
s:roaming	19 -19
s:room	19 -19
s:round	21 -21
s:row	10 -10
s:rule	7 -7
s:rum	-16 16
s:run	-17 17
s:s	-8 8
s:salmon	7 -7
s:same	-19 19
s:sanction	6 -6
s:save	-16 16
s:scott	-7 7
s:sea	12 -12
s:season	38 -38
s:second	9 -9
s:secretary	-21 21
s:section	-8 8
s:security	7 -7
s:see	-14 14
s:sell	7 -7
s:session	-15 15
s:set	-7 7
s:settle	6 -6
s:shall	-12 12
s:share	27 -27
s:she	23 -23
s:sheet	19 -19
s:shelve	-24 24
s:ship	-16 16
s:shipbuilding	-7 7
s:shook	18 -18
s:shoot	17 -17
s:short	7 -7
s:shrimp	10 -10
s:signature	34 -34
s:similar	25 -25
s:sit	-15 15
s:six	-6 6
s:slap	15 -15
s:sleep	-14 14
s:small	7 -7
s:snow	16 -16
s:so	6 -6
s:somebody	-15 15
s:something	-17 17
s:soon	19 -19
s:space	-27 27
s:speak	-21 21
s:spent	12 -12
s:spirit	8 -8
s:spoken	13 -13
s:stage	11 -11
s:stand	-18 18
s:standstill	-12 12
s:start	27 -27
s:stay	25 -25
s:steel	-16 16
s:still	-21 21
s:stockholm	-28 28
s:stop	10 -10
s:story	-21 21
s:stretch	-27 27
s:strike	26 -26
s:student	-12 12
s:study	8 -8
s:stuff	-16 16
s:subject	-12 12
s:successor	-11 11
s:sum	-13 13
s:summit	-7 7
s:sunflower	-16 16
s:supplier	10 -10
s:supply	-11 11
s:surcharge	16 -16
s:survive	8 -8
s:suspend	22 -22
s:suspension	11 -11
s:table	10 -10
s:take	-7 7
s:talk	12 -12
s:talked	-15 15
s:tariff	-8 8
s:tea	-26 26
s:telephone	-11 11
s:television	-18 18
s:tell	-6 6
s:tenth	-16 16
s:text	14 -14
s:th	7 -7
s:thank	-15 15
s:that	11 -11
s:the	-6 6
s:their	-19 19
s:them	7 -7
s:themselve	10 -10
s:there	18 -18
s:these	-16 16
s:they	-13 13
s:they've	7 -7
s:thi	8 -8
s:thing	-18 18
s:third	6 -6
s:though	-13 13
s:threaten	10 -10
s:three	12 -12
s:through	-29 29
s:thu	-7 7
s:ticket	10 -10
s:tiktok	-7 7
s:tile	-7 7
s:till	-20 20
s:to	7 -7
s:together	8 -8
s:toll	6 -6
s:tomatoe	-17 17
s:tonne	-6 6
s:too	-7 7
s:top	-13 13
s:topic	-7 7
s:total	-10 10
s:touch	-9 9
s:town	30 -30
s:trade	-10 10
s:trader	-14 14
s:train	13 -13
s:tram	11 -11
s:transfer	13 -13
s:transport	10 -10
s:treasury	-15 15
s:treat	-12 12
s:treaty	25 -25
s:truce	-12 12
s:trump	-14 14
s:turn	23 -23
s:twenty	-11 11
s:twice	11 -11
s:two	-14 14
s:under	-11 11
s:understanding	-32 32
s:undertook	-7 7
s:union	8 -8
s:unreliable	15 -15
s:untouched	14 -14
s:upon	12 -12
s:upper	31 -31
s:us	22 -22
s:use	12 -12
s:valid	-15 15
s:valley	33 -33
s:very	-24 24
s:vessel	9 -9
s:view	-13 13
s:village	12 -12
s:visit	-11 11
s:void	9 -9
s:vote	14 -14
s:voted	12 -12
s:wage	13 -13
s:waiting	-25 25
s:waiver	10 -10
s:warn	12 -12
s:was	10 -10
s:watche	7 -7
s:water	31 -31
s:way	-16 16
s:we	11 -11
s:welcome	-15 15
s:well	-18 18
s:were	12 -12
s:whatever	-18 18
s:wheat	17 -17
s:when	-15 15
s:whether	-39 39
s:which	-24 24
s:while	6 -6
s:whisky	-10 10
s:who	26 -26
s:whoever	12 -12
s:whom	-6 6
s:will	24 -24
s:wine	-18 18
s:winter	15 -15
s:with	-16 16
s:withdraw	41 -41
s:within	19 -19
s:without	-23 23
s:wool	-7 7
s:word	-26 26
s:work	-7 7
s:worker	6 -6
s:worth	-11 11
s:would	-18 18
s:write	-9 9
s:yarn	9 -9
s:yes	19 -19
s:yet	7 -7
s:—	-9 9
s:•	8 -8
second:c0=agree	6 -6
second:c0=bear	-13 13
second:c0=propose	-7 7
second:c0=say	17 -17
second:c0=stay	7 -7
second:c1=agree	22 -22
second:c1=bear	-17 17
second:c1=impose	13 -13
second:c1=propose	-7 7
second:c1=say	17 -17
second:c1=stay	7 -7
second:ct0=begin present	-8 8
second:ct0=impose past	6 -6
second:ct0=impose present	7 -7
second:ct0=stay future	-7 7
second:ct0=stay past	6 -6
second:ct1=begin present	-8 8
second:ct1=impose past	8 -8
second:ct1=impose present	7 -7
second:ct1=stay future	-7 7
second:ct1=stay past	6 -6
second:l1='s	9 -9
second:l1=<not>	8 -8
second:l1=its	-10 10
second:l1=no	8 -8
second:l1=the	15 -15
second:l1=their	12 -12
second:l2=,	6 -6
second:l2=at	13 -13
second:l2=for	11 -11
second:r1=<agent>	-6 6
second:r1=<span>	-6 6
second:r1=day	-6 6
second:r1=is	-8 8
second:r1=one	25 -25
second:r1=round	26 -26
second:r2=,	-7 7
second:r2=.	-7 7
second:r2=a	20 -20
second:r2=and	26 -26
second:r2=is	15 -15
second:r2=last	-13 13
second:r2=of	12 -12
second:r2=on	16 -16
second:r2=since	11 -11
second:r2=the	-19 19
second:r2=with	-8 8
second:t0=future	-7 7
second:t0=past	13 -13
second:v0=have	6 -6
second:v1=agree	19 -19
second:v1=have	-12 12
second:v1=meet	-9 9
sleep:c1=impose	-12 12
sleep:r1=.	9 -9
sleep:r2=<end>	9 -9
slept:r1=.	-6 6
slept:r2=<end>	-7 7
spare:c1=target	-8 8
spare:ct1=target infinitive	-8 8
spare:l1=to	-8 8
spare:r2=<end>	-6 6
spare:v1=spare	-8 8
spared:ct0=target past-passive	-6 6
spared:ct1=target past-passive	-6 6
spared:r1=.	-9 9
spared:r1=for	12 -12
spared:t0=past-passive	-8 8
standstill:c0=agree	11 -11
standstill:c0=impose	9 -9
standstill:l1=a	9 -9
standstill:l1=the	-6 6
standstill:l2=<begin>	10 -10
standstill:l2=extend	-16 16
standstill:l2=if	-18 18
standstill:r1=,	-6 6
standstill:r1=on	-22 22
standstill:r2=to	9 -9
standstill:v0=agree	10 -10
standstill:v1=extend	-16 16
stay:c0=propose	7 -7
stay:c1=impose	8 -8
stay:c1=propose	15 -15
stay:ct0=propose present	10 -10
stay:l1=<goods>	11 -11
stay:l1=<level-noun>	-9 9
stay:l1=<number>	6 -6
stay:l1=<points>	-13 13
stay:l1=a	9 -9
stay:l1=good	-9 9
stay:l1=the	-13 13
stay:l1=will	7 -7
stay:l2=,	-9 9
stay:l2=<goods>	14 -14
stay:l2=<quality>	-18 18
stay:l2=the	9 -9
stay:r1=.	-8 8
stay:r1=as	15 -15
stay:r1=at	28 -28
stay:r1=in	-23 23
stay:r1=on	15 -15
stay:r1=there	9 -9
stay:r2=<end>	-10 10
stay:r2=<level>	19 -19
stay:r2=until	-6 6
stays:l1=<duty>	19 -19
stays:l1=<goods>	7 -7
stays:l1=<level-noun>	11 -11
stays:l1=<level>	-15 15
stays:l1=it	-30 30
stays:l1=rate	11 -11
stays:l1=tariff	24 -24
stays:l1=that	9 -9
stays:l1=what	20 -20
stays:l2=,	-25 25
stays:l2=<quality>	10 -10
stays:l2=and	-17 17
stays:l2=of	17 -17
stays:l2=the	11 -11
stays:r1=,	20 -20
stays:r1=.	7 -7
stays:r1=<v-impose>	18 -18
stays:r1=<v-suspend>	11 -11
stays:r1=suspend	11 -11
stays:r2=.	-8 8
stays:r2=<end>	13 -13
stays:r2=<number>	-9 9
stays:r2=and	13 -13
stays:r2=force	10 -10
stays:r2=the	19 -19
stays:r2=until	14 -14
stays:t0=past	6 -6
stays:t0=present	-12 12
successor:l2=<begin>	-14 14
successor:r1=,	-6 6
suspend:c1=impose	8 -8
suspend:c1=suspend	8 -8
suspend:ct0=agree perfect	9 -9
suspend:ct0=impose past	-8 8
suspend:ct0=impose perfect	9 -9
suspend:l1=also	9 -9
suspend:l2=<name>	6 -6
suspend:l2=<v-agree>	19 -19
suspend:l2=<v-impose>	25 -25
suspend:l2=agree	19 -19
suspend:r1=for	-9 9
suspend:r1=or	-10 10
suspend:r2=<duty>	16 -16
suspend:r2=<span>	-12 12
suspend:r2=<v-end>	-6 6
suspend:r2=<v-impose>	-12 12
suspend:r2=duty	10 -10
suspend:r2=for	19 -19
suspend:r2=of	23 -23
suspend:r2=remove	-7 7
suspend:t0=past	-8 8
suspend:v1=suspend	8 -8
suspended:c0=stay	-12 12
suspended:c1=stay	-10 10
suspended:ct0=impose pluperfect-passive	17 -17
suspended:ct0=impose present	-11 11
suspended:ct0=stay future	-13 13
suspended:ct0=suspend pluperfect-passive	17 -17
suspended:ct0=suspend present	8 -8
suspended:ct1=impose pluperfect-passive	17 -17
suspended:ct1=impose present	-11 11
suspended:ct1=stay future	-13 13
suspended:ct1=suspend pluperfect-passive	17 -17
suspended:ct1=suspend present	8 -8
suspended:l1=,	6 -6
suspended:l1=<duty>	-9 9
suspended:l1=<not>	-8 8
suspended:l1=<points>	-6 6
suspended:l1=are	-6 6
suspended:l1=been	15 -15
suspended:l1=duty	-10 10
suspended:l1=has	-7 7
suspended:l1=have	19 -19
suspended:l1=not	-8 8
suspended:l1=the	-7 7
suspended:l2=,	11 -11
suspended:l2=<name>	-25 25
suspended:l2=<points>	-8 8
suspended:l2=<v-stay>	-10 10
suspended:l2=had	17 -17
suspended:l2=it	-8 8
suspended:l2=on	-6 6
suspended:l2=side	-14 14
suspended:l2=tariff	14 -14
suspended:l2=they	-11 11
suspended:l2=to	-6 6
suspended:l2=will	-14 14
suspended:r1=,	18 -18
suspended:r1=<points>	-21 21
suspended:r1=duty	6 -6
suspended:r1=for	13 -13
suspended:r1=their	8 -8
suspended:r1=to	-6 6
suspended:r1=until	-11 11
suspended:r2=.	7 -7
suspended:r2=<day-ahead>	-32 32
suspended:r2=<day-gone>	-24 24
suspended:r2=<month-gone>	26 -26
suspended:r2=of	-22 22
suspended:r2=on	-15 15
suspended:r2=the	12 -12
suspended:t0=future	-13 13
suspended:t0=past	-10 10
suspended:t0=pluperfect-passive	17 -17
suspended:v0=keep	-13 13
suspended:v0=remain	-6 6
suspended:v1=keep	-13 13
suspended:v1=remain	-6 6
suspends:l2=the	-16 16
suspends:r1=for	-9 9
suspends:r1=the	11 -11
suspends:r2=<span>	-7 7
suspends:r2=of	8 -8
suspension:c0=propose	-10 10
suspension:c1=propose	-11 11
suspension:ct0=impose past	-8 8
suspension:ct0=propose past	-9 9
suspension:ct0=say past	6 -6
suspension:ct1=impose past	-8 8
suspension:ct1=propose past	-9 9
suspension:ct1=say past	6 -6
suspension:l1='s	15 -15
suspension:l1=<begin>	14 -14
suspension:l1=a	8 -8
suspension:l1=the	6 -6
suspension:l2=<begin>	36 -36
suspension:l2=<name>	8 -8
suspension:l2=<v-impose>	-10 10
suspension:l2=<v-propose>	-13 13
suspension:l2=during	-15 15
suspension:l2=of	-12 12
suspension:l2=that	-6 6
suspension:l2=the	-10 10
suspension:r1=<v-end>	22 -22
suspension:r1=<v-impose>	13 -13
suspension:r1=end	19 -19
suspension:r1=is	-17 17
suspension:r1=of	23 -23
suspension:r2=<duty>	-13 13
suspension:r2=<name>	-23 23
suspension:r2=<not>	-10 10
suspension:r2=<v-begin>	6 -6
suspension:r2=<v-stay>	-14 14
suspension:r2=a	17 -17
suspension:r2=duty	-11 11
suspension:r2=in	-8 8
suspension:r2=its	10 -10
suspension:r2=on	21 -21
suspension:t0=past	-16 16
suspension:t0=perfect	7 -7
truce:c0=agree	7 -7
truce:c0=bear	7 -7
truce:c0=down	6 -6
truce:c0=impose	8 -8
truce:c0=stay	6 -6
truce:c0=target	6 -6
truce:c1=down	7 -7
truce:c1=end	12 -12
truce:c1=say	7 -7
truce:c1=stay	6 -6
truce:c1=target	12 -12
truce:ct0=agree modal	17 -17
truce:ct0=agree perfect	10 -10
truce:ct0=agree pluperfect	-13 13
truce:ct0=bear past	9 -9
truce:ct0=bear present	-10 10
truce:ct0=down past	16 -16
truce:ct0=down pluperfect	6 -6
truce:ct0=end past	13 -13
truce:ct0=impose future	-22 22
truce:ct0=impose modal	17 -17
truce:ct0=impose past	12 -12
truce:ct0=impose past-passive	-15 15
truce:ct0=impose pluperfect	-12 12
truce:ct0=impose present	11 -11
truce:ct0=impose present-passive	-6 6
truce:ct0=propose modal	-6 6
truce:ct0=propose past	7 -7
truce:ct0=propose perfect	6 -6
truce:ct0=say present	6 -6
truce:ct0=stay past	9 -9
truce:ct0=stay perfect	-7 7
truce:ct1=agree infinitive	-10 10
truce:ct1=agree modal	17 -17
truce:ct1=agree past	-8 8
truce:ct1=agree perfect	10 -10
truce:ct1=agree pluperfect	-20 20
truce:ct1=bear infinitive	-17 17
truce:ct1=bear past	9 -9
truce:ct1=bear present	-10 10
truce:ct1=begin past	-11 11
truce:ct1=down past	16 -16
truce:ct1=down pluperfect	7 -7
truce:ct1=end past	17 -17
truce:ct1=impose future	-22 22
truce:ct1=impose gerund	-6 6
truce:ct1=impose infinitive	-7 7
truce:ct1=impose modal	17 -17
truce:ct1=impose pluperfect	-24 24
truce:ct1=impose present	21 -21
truce:ct1=impose present-passive	-6 6
truce:ct1=propose modal	-6 6
truce:ct1=propose perfect	7 -7
truce:ct1=propose present	9 -9
truce:ct1=say present	6 -6
truce:ct1=stay infinitive	6 -6
truce:ct1=stay past	9 -9
truce:ct1=stay perfect	-7 7
truce:l1='	10 -10
truce:l1=,	-17 17
truce:l1=<duty>	-6 6
truce:l1=<gate>	-6 6
truce:l1=<goods>	13 -13
truce:l1=<not>	9 -9
truce:l1=<person>	10 -10
truce:l1=<quality>	-21 21
truce:l1=<span>	-21 21
truce:l1=<v-agree>	7 -7
truce:l1=<v-impose>	9 -9
truce:l1=a	19 -19
truce:l1=an	8 -8
truce:l1=any	18 -18
truce:l1=as	-8 8
truce:l1=beef	-13 13
truce:l1=christma	15 -15
truce:l1=its	-27 27
truce:l1=longer	-14 14
truce:l1=new	23 -23
truce:l1=no	10 -10
truce:l1=of	-17 17
truce:l1=our	-14 14
truce:l1=that	7 -7
truce:l1=the	-41 41
truce:l1=thi	21 -21
truce:l1=trade	-9 9
truce:l1=two	-19 19
truce:l2="	10 -10
truce:l2='s	-9 9
truce:l2=,	-13 13
truce:l2=:	14 -14
truce:l2=;	-11 11
truce:l2=<goods>	-16 16
truce:l2=<not>	-6 6
truce:l2=<number>	8 -8
truce:l2=<v-agree>	9 -9
truce:l2=<v-bear>	-9 9
truce:l2=<v-begin>	-22 22
truce:l2=<v-down>	-7 7
truce:l2=<v-impose>	6 -6
truce:l2=<v-propose>	8 -8
truce:l2=<v-say>	8 -8
truce:l2=<v-stay>	-9 9
truce:l2=a	9 -9
truce:l2=about	-11 11
truce:l2=after	-6 6
truce:l2=agree	7 -7
truce:l2=and	-20 20
truce:l2=approve	11 -11
truce:l2=as	10 -10
truce:l2=be	13 -13
truce:l2=before	-41 41
truce:l2=carry	-8 8
truce:l2=day	-14 14
truce:l2=during	17 -17
truce:l2=end	17 -17
truce:l2=for	12 -12
truce:l2=get	8 -8
truce:l2=has	-16 16
truce:l2=if	-38 38
truce:l2=in	-9 9
truce:l2=is	8 -8
truce:l2=it	10 -10
truce:l2=no	7 -7
truce:l2=of	-15 15
truce:l2=on	9 -9
truce:l2=or	-12 12
truce:l2=prolong	-18 18
truce:l2=prolonged	-6 6
truce:l2=propose	20 -20
truce:l2=save	-15 15
truce:l2=say	11 -11
truce:l2=since	-25 25
truce:l2=that	-11 11
truce:l2=the	-16 16
truce:l2=their	-38 38
truce:l2=then	10 -10
truce:l2=there	6 -6
truce:l2=to	17 -17
truce:l2=unless	19 -19
truce:l2=was	8 -8
truce:l2=what	-12 12
truce:l2=whether	-22 22
truce:l2=which	-6 6
truce:l2=with	-6 6
truce:l2=without	-20 20
truce:l=" a	-10 10
truce:l=" the	10 -10
truce:l='s tariff	-10 10
truce:l=, the	-13 13
truce:l=: a	21 -21
truce:l=: the	15 -15
truce:l=<begin> a	-12 12
truce:l=<begin> its	-15 15
truce:l=<begin> that	-13 13
truce:l=<begin> the	6 -6
truce:l=<day-ahead> the	-11 11
truce:l=<name> 's	-9 9
truce:l=<name> :	-6 6
truce:l=<name> tariff	9 -9
truce:l=<span> tariff	19 -19
truce:l=a <span>	-6 6
truce:l=a longer	-14 14
truce:l=a new	16 -16
truce:l=a tariff	8 -8
truce:l=about the	-11 11
truce:l=approve the	9 -9
truce:l=before a	-21 21
truce:l=before the	-19 19
truce:l=call a	9 -9
truce:l=call the	-16 16
truce:l=carry the	-8 8
truce:l=during the	14 -14
truce:l=end the	12 -12
truce:l=extend their	24 -24
truce:l=for the	11 -11
truce:l=get a	8 -8
truce:l=have a	8 -8
truce:l=if the	-31 31
truce:l=is a	7 -7
truce:l=is no	20 -20
truce:l=is the	-23 23
truce:l=it a	21 -21
truce:l=its tariff	12 -12
truce:l=keep the	-10 10
truce:l=let the	-7 7
truce:l=of a	10 -10
truce:l=of the	-18 18
truce:l=on a	6 -6
truce:l=on the	-13 13
truce:l=or no	-10 10
truce:l=prolong the	-14 14
truce:l=propose a	15 -15
truce:l=say the	13 -13
truce:l=since the	-23 23
truce:l=that the	-8 8
truce:l=the <span>	-15 15
truce:l=the first	9 -9
truce:l=the new	10 -10
truce:l=the tariff	-28 28
truce:l=their tariff	-20 20
truce:l=there a	10 -10
truce:l=to a	15 -15
truce:l=to the	15 -15
truce:l=unless the	19 -19
truce:l=when a	-11 11
truce:l=whether the	-15 15
truce:l=which the	-6 6
truce:l=with the	-8 8
truce:l=without a	-9 9
truce:l=without the	-12 12
truce:l=— the	-8 8
truce:lr='s of	10 -10
truce:lr='s with	-19 19
truce:lr=, or	-11 11
truce:lr=<span> ,	-9 9
truce:lr=<span> .	-11 11
truce:lr=<span> on	-20 20
truce:lr=a ,	19 -19
truce:lr=a <end>	6 -6
truce:lr=a and	10 -10
truce:lr=a between	9 -9
truce:lr=a for	-8 8
truce:lr=a in	26 -26
truce:lr=a is	-26 26
truce:lr=a on	24 -24
truce:lr=a that	-17 17
truce:lr=a was	-6 6
truce:lr=its with	-17 17
truce:lr=new of	23 -23
truce:lr=tariff ,	-8 8
truce:lr=tariff .	10 -10
truce:lr=tariff <end>	20 -20
truce:lr=tariff until	-7 7
truce:lr=the .	-8 8
truce:lr=the <end>	6 -6
truce:lr=the <name>	14 -14
truce:lr=the ?	-21 21
truce:lr=the a	-10 10
truce:lr=the and	-7 7
truce:lr=the as	-19 19
truce:lr=the at	10 -10
truce:lr=the between	8 -8
truce:lr=the by	-16 16
truce:lr=the end	-10 10
truce:lr=the go	-9 9
truce:lr=the has	19 -19
truce:lr=the in	-14 14
truce:lr=the it	12 -12
truce:lr=the itself	-22 22
truce:lr=the lapse	-10 10
truce:lr=the last	-19 19
truce:lr=the of	-9 9
truce:lr=the run	-14 14
truce:lr=the that	-19 19
truce:lr=the the	-15 15
truce:lr=the which	-12 12
truce:lr=the with	-20 20
truce:lr=the would	21 -21
truce:lr=their by	10 -10
truce:lr=their over	8 -8
truce:r1="	7 -7
truce:r1=.	-6 6
truce:r1=:	-18 18
truce:r1=<goods>	-16 16
truce:r1=<name>	13 -13
truce:r1=<v-agree>	-10 10
truce:r1=<v-bear>	-8 8
truce:r1=<v-begin>	-8 8
truce:r1=<v-end>	-15 15
truce:r1=<v-impose>	7 -7
truce:r1=<v-stay>	-12 12
truce:r1=<v-suspend>	6 -6
truce:r1=?	-16 16
truce:r1=a	-10 10
truce:r1=agree	-11 11
truce:r1=at	19 -19
truce:r1=be	-12 12
truce:r1=before	8 -8
truce:r1=can	18 -18
truce:r1=cover	-13 13
truce:r1=die	-6 6
truce:r1=end	-18 18
truce:r1=extend	13 -13
truce:r1=for	-11 11
truce:r1=from	-8 8
truce:r1=hold	6 -6
truce:r1=in	7 -7
truce:r1=is	-13 13
truce:r1=it	12 -12
truce:r1=itself	-22 22
truce:r1=lapse	8 -8
truce:r1=last	-26 26
truce:r1=near	-7 7
truce:r1=of	6 -6
truce:r1=that	-33 33
truce:r1=the	-16 16
truce:r1=to	9 -9
truce:r1=which	-12 12
truce:r1=would	28 -28
truce:r2="	14 -14
truce:r2=,	21 -21
truce:r2=.	-13 13
truce:r2=<day-ahead>	-18 18
truce:r2=<day-today>	-7 7
truce:r2=<duty>	-24 24
truce:r2=<gate>	-8 8
truce:r2=<level-noun>	7 -7
truce:r2=<level>	-16 16
truce:r2=<month-ahead>	-6 6
truce:r2=<name>	-16 16
truce:r2=<number>	25 -25
truce:r2=<quality>	-7 7
truce:r2=<seat>	-9 9
truce:r2=<v-agree>	-30 30
truce:r2=<v-begin>	11 -11
truce:r2=<v-impose>	-21 21
truce:r2=<v-propose>	7 -7
truce:r2=<v-say>	-10 10
truce:r2=<v-stay>	-19 19
truce:r2=?	-11 11
truce:r2=additional	-7 7
truce:r2=agree	-9 9
truce:r2=be	-13 13
truce:r2=been	8 -8
truce:r2=busan	-38 38
truce:r2=conclude	-13 13
truce:r2=due	-9 9
truce:r2=expire	-6 6
truce:r2=extend	-17 17
truce:r2=for	7 -7
truce:r2=from	-10 10
truce:r2=geneva	-26 26
truce:r2=has	-15 15
truce:r2=have	8 -8
truce:r2=if	22 -22
truce:r2=in	-17 17
truce:r2=it	22 -22
truce:r2=last	-12 12
truce:r2=make	14 -14
truce:r2=on	-13 13
truce:r2=one	-12 12
truce:r2=out	14 -14
truce:r2=run	-13 13
truce:r2=sign	-13 13
truce:r2=take	10 -10
truce:r2=tariff	-20 20
truce:r2=the	31 -31
truce:r2=their	-10 10
truce:r2=to	11 -11
truce:r2=under	-14 14
truce:r2=until	-37 37
truce:r2=was	14 -14
truce:r2=what	19 -19
truce:r2=which	-15 15
truce:r2=with	-7 7
truce:r2=without	-25 25
truce:r=, "	8 -8
truce:r=, and	14 -14
truce:r=, under	-14 14
truce:r=, which	-13 13
truce:r=: <level>	-17 17
truce:r=? <end>	-16 16
truce:r=agree in	-15 15
truce:r=begin on	-7 7
truce:r=between <name>	-21 21
truce:r=between <seat>	-9 9
truce:r=end .	6 -6
truce:r=end <day-ahead>	-16 16
truce:r=end on	-11 11
truce:r=end without	-23 23
truce:r=expire on	7 -7
truce:r=go on	-8 8
truce:r=had been	-7 7
truce:r=has been	15 -15
truce:r=hold .	-14 14
truce:r=in the	28 -28
truce:r=in their	7 -7
truce:r=is a	-23 23
truce:r=is for	11 -11
truce:r=is not	-7 7
truce:r=is to	15 -15
truce:r=it was	13 -13
truce:r=last until	-19 19
truce:r=of <day-gone>	-12 12
truce:r=of <month-gone>	7 -7
truce:r=of <number>	19 -19
truce:r=of <span>	11 -11
truce:r=of busan	-35 35
truce:r=of duty	-12 12
truce:r=of geneva	-15 15
truce:r=of its	7 -7
truce:r=of last	-7 7
truce:r=of the	7 -7
truce:r=of their	-19 19
truce:r=on <day-gone>	22 -22
truce:r=on tariff	-32 32
truce:r=on the	22 -22
truce:r=or no	-10 10
truce:r=over the	15 -15
truce:r=run out	8 -8
truce:r=run until	-15 15
truce:r=that expire	-6 6
truce:r=that has	-13 13
truce:r=that run	-11 11
truce:r=that the	-8 8
truce:r=that was	-7 7
truce:r=was make	14 -14
truce:r=which the	-10 10
truce:r=with the	10 -10
truce:r=would be	-10 10
truce:t0=modal	16 -16
truce:t0=past	11 -11
truce:t0=past-passive	-17 17
truce:t0=present-not	-11 11
truce:v0=agree	7 -7
truce:v0=apply	-7 7
truce:v0=be	14 -14
truce:v0=bring	-7 7
truce:v0=call	11 -11
truce:v0=carry	-11 11
truce:v0=conclude	-12 12
truce:v0=confirm	17 -17
truce:v0=end	15 -15
truce:v0=extend	-7 7
truce:v0=get	8 -8
truce:v0=go	8 -8
truce:v0=hold	10 -10
truce:v0=pay	10 -10
truce:v0=propose	13 -13
truce:v0=review	-9 9
truce:v0=say	9 -9
truce:v0=settle	16 -16
truce:v0=take	12 -12
truce:v0=tell	-13 13
truce:v1=apply	-7 7
truce:v1=approve	7 -7
truce:v1=ask	-10 10
truce:v1=be	14 -14
truce:v1=bring	-7 7
truce:v1=carry	-22 22
truce:v1=conclude	-12 12
truce:v1=confirm	17 -17
truce:v1=end	25 -25
truce:v1=extend	-12 12
truce:v1=get	8 -8
truce:v1=hold	9 -9
truce:v1=keep	6 -6
truce:v1=meet	-7 7
truce:v1=pay	10 -10
truce:v1=propose	25 -25
truce:v1=put	-10 10
truce:v1=review	-9 9
truce:v1=say	18 -18
truce:v1=settle	16 -16
truce:v1=sign	-8 8
truce:v1=tell	-13 13
truce:vt0=agree perfect	13 -13
truce:vt0=agree pluperfect	-14 14
truce:vt0=agree present	6 -6
truce:vt0=be past	23 -23
truce:vt0=be present	-9 9
truce:vt0=call perfect	11 -11
truce:vt0=end past	7 -7
truce:vt0=end present	7 -7
truce:vt0=have present	6 -6
truce:vt0=hold present	10 -10
truce:vt0=pay present	-10 10
truce:vt0=propose past	9 -9
truce:vt0=propose perfect	9 -9
truce:vt0=review past	-9 9
truce:vt0=say past	13 -13
truce:vt0=settle past	16 -16
truce:vt0=tell past	-10 10
truce:vt0=want present	9 -9
truces:l1=two	-10 10
verb:c0=agree	-12 12
verb:c0=propose	6 -6
verb:c0=stay	-11 11
verb:c0=target	-6 6
verb:c1=bear	-12 12
verb:c1=end	-8 8
verb:c1=suspend	12 -12
verb:c1=target	-8 8
verb:ct0=agree past	-6 6
verb:ct0=impose past	-10 10
verb:ct0=impose pluperfect	-7 7
verb:ct0=impose pluperfect-passive	12 -12
verb:ct0=propose perfect	-8 8
verb:ct0=propose present	15 -15
verb:ct0=say past	6 -6
verb:ct0=stay modal-passive	-9 9
verb:ct0=suspend pluperfect-passive	17 -17
verb:ct0=suspend present	9 -9
verb:ct0=suspend present-passive	-9 9
verb:ct0=target past-passive	-6 6
verb:ct1=impose infinitive	-8 8
verb:ct1=impose past	-9 9
verb:ct1=impose pluperfect-passive	12 -12
verb:ct1=impose present	-9 9
verb:ct1=say past	6 -6
verb:ct1=stay modal-passive	-9 9
verb:ct1=suspend pluperfect-passive	17 -17
verb:ct1=suspend present	9 -9
verb:ct1=suspend present-passive	-9 9
verb:ct1=target infinitive	-8 8
verb:ct1=target past-passive	-6 6
verb:l1=,	21 -21
verb:l1=:	6 -6
verb:l1=<begin>	7 -7
verb:l1=<day-today>	-7 7
verb:l1=<gate>	-7 7
verb:l1=<name>	-6 6
verb:l1=<not>	-7 7
verb:l1=<organisation>	15 -15
verb:l1=<points>	-14 14
verb:l1=<quality>	-19 19
verb:l1=are	-6 6
verb:l1=been	16 -16
verb:l1=duty	-10 10
verb:l1=had	-9 9
verb:l1=is	12 -12
verb:l1=it	-11 11
verb:l1=side	-26 26
verb:l1=that	18 -18
verb:l1=the	-21 21
verb:l1=to	-25 25
verb:l1=were	8 -8
verb:l1=will	7 -7
verb:l2='s	-9 9
verb:l2=,	-8 8
verb:l2=:	25 -25
verb:l2=<begin>	9 -9
verb:l2=<day-gone>	-16 16
verb:l2=<day-today>	8 -8
verb:l2=<duty>	9 -9
verb:l2=<gate>	-7 7
verb:l2=<level>	17 -17
verb:l2=<month-gone>	-13 13
verb:l2=<name>	-13 13
verb:l2=<organisation>	15 -15
verb:l2=<person>	-6 6
verb:l2=<quality>	-18 18
verb:l2=<seat>	-10 10
verb:l2=<v-agree>	12 -12
verb:l2=<v-impose>	19 -19
verb:l2=<v-sell>	-13 13
verb:l2=<v-stay>	-15 15
verb:l2=agree	12 -12
verb:l2=and	-15 15
verb:l2=both	-12 12
verb:l2=duty	-9 9
verb:l2=each	-6 6
verb:l2=fee	12 -12
verb:l2=had	16 -16
verb:l2=has	6 -6
verb:l2=is	-21 21
verb:l2=it	-13 13
verb:l2=on	-18 18
verb:l2=one	10 -10
verb:l2=round	6 -6
verb:l2=side	-22 22
verb:l2=tariff	17 -17
verb:l2=they	-8 8
verb:l2=two	-6 6
verb:l2=which	-19 19
verb:l2=will	-6 6
verb:l2=would	-17 17
verb:l=, and	21 -21
verb:l=, is	9 -9
verb:l=, was	11 -11
verb:l=<begin> <begin>	7 -7
verb:l=<day-gone> are	7 -7
verb:l=<name> have	-21 21
verb:l=<name> is	-9 9
verb:l=<name> will	6 -6
verb:l=<organisation> has	14 -14
verb:l=<points> are	-9 9
verb:l=<points> remain	6 -6
verb:l=<points> stay	-11 11
verb:l=agree to	12 -12
verb:l=and <name>	-11 11
verb:l=both side	-21 21
verb:l=each side	-6 6
verb:l=had been	16 -16
verb:l=has been	12 -12
verb:l=it has	-7 7
verb:l=on <day-today>	-7 7
verb:l=the <organisation>	10 -10
verb:l=will also	8 -8
verb:l=would be	-12 12
verb:lr=, in	11 -11
verb:lr=<name> <points>	-10 10
verb:lr=<name> its	7 -7
verb:lr=<organisation> its	6 -6
verb:lr=<person> the	-11 11
verb:lr=are ,	25 -25
verb:lr=are .	-13 13
verb:lr=be for	-10 10
verb:lr=has the	-6 6
verb:lr=is for	22 -22
verb:lr=is from	-11 11
verb:lr=it <points>	-13 13
verb:lr=remain for	-12 12
verb:lr=stay until	6 -6
verb:lr=the <points>	-12 12
verb:lr=to ,	8 -8
verb:lr=to for	-10 10
verb:lr=to its	-12 12
verb:lr=was <seat>	-6 6
verb:r1=,	23 -23
verb:r1=<number>	8 -8
verb:r1=<points>	-30 30
verb:r1=a	-10 10
verb:r1=all	8 -8
verb:r1=at	-25 25
verb:r1=for	8 -8
verb:r1=from	-21 21
verb:r1=it	16 -16
verb:r1=or	-8 8
verb:r1=the	9 -9
verb:r2=,	9 -9
verb:r2=<agent>	-6 6
verb:r2=<day-ahead>	-28 28
verb:r2=<day-gone>	-11 11
verb:r2=<duty>	8 -8
verb:r2=<goods>	11 -11
verb:r2=<level-noun>	7 -7
verb:r2=<month-gone>	18 -18
verb:r2=<not>	-11 11
verb:r2=<sender>	15 -15
verb:r2=<span>	-16 16
verb:r2=<v-agree>	14 -14
verb:r2=<v-buy>	-9 9
verb:r2=<v-deny>	6 -6
verb:r2=<v-impose>	-11 11
verb:r2=<v-propose>	-7 7
verb:r2=<v-return>	-8 8
verb:r2=<v-sell>	12 -12
verb:r2=<v-target>	10 -10
verb:r2=<v-up>	14 -14
verb:r2=additional	9 -9
verb:r2=and	9 -9
verb:r2=control	-16 16
verb:r2=duty	-6 6
verb:r2=export	12 -12
verb:r2=for	16 -16
verb:r2=from	-13 13
verb:r2=further	-6 6
verb:r2=higher	-12 12
verb:r2=in	-9 9
verb:r2=licence	-10 10
verb:r2=new	-11 11
verb:r2=not	-11 11
verb:r2=now	14 -14
verb:r2=order	-6 6
verb:r2=rare	-6 6
verb:r2=rule	6 -6
verb:r2=strike	11 -11
verb:r2=the	31 -31
verb:r2=until	-10 10
verb:r2=would	-11 11
verb:r=, for	15 -15
verb:r=<seat> on	6 -6
verb:r=a further	-6 6
verb:r=for <span>	-11 11
verb:r=for now	14 -14
verb:r=from <day-ahead>	-6 6
verb:r=the additional	10 -10
verb:r=the duty	9 -9
verb:r=the export	7 -7
verb:r=the order	-11 11
verb:r=until <day-ahead>	-22 22
verb:r=until the	10 -10
verb:t0=modal	7 -7
verb:t0=past	-17 17
verb:t0=perfect	-12 12
verb:t0=perfect-passive	10 -10
verb:t0=pluperfect	-10 10
verb:t0=pluperfect-passive	16 -16
verb:v0=agree	-8 8
verb:v0=ask	-6 6
verb:v0=be	-8 8
verb:v0=continue	-10 10
verb:v0=have	-12 12
verb:v0=keep	-13 13
verb:v0=other	9 -9
verb:v0=pause	6 -6
verb:v0=remain	-6 6
verb:v0=want	10 -10
verb:v1=keep	-13 13
verb:v1=other	15 -15
verb:v1=pause	6 -6
verb:v1=remain	-6 6
verb:v1=suspend	15 -15
verb:vt0=agree past	-6 6
verb:vt0=hold modal	-10 10
verb:vt0=keep present	-13 13
verb:vt0=other present	6 -6
verb:vt0=put present	14 -14
verb:vt0=spare past	-6 6
verb:vt0=stay present	9 -9
verb:vt0=suspend modal	11 -11
verb:vt0=suspend pluperfect	13 -13
verb:vt0=want present	10 -10
w:adding	9 -9
w:arrangement	-7 7
w:continue	10 -10
w:continued	-14 14
w:extend	7 -7
w:extended	11 -11
w:extending	12 -12
w:extends	11 -11
w:extension	-8 8
w:frozen	25 -25
w:go on	10 -10
w:goes on	-14 14
w:grace	-15 15
w:halt	-28 28
w:held in	12 -12
w:holds back	-12 12
w:holiday	-17 17
w:holidays	12 -12
w:in the drawer	-18 18
w:keeps	-6 6
w:laid down	-23 23
w:lifts	18 -18
w:longer	-11 11
w:moratorium	9 -9
w:more	-9 9
w:on hold	-21 21
w:on ice	-7 7
w:parked	13 -13
w:pause	-15 15
w:peace	10 -10
w:postponed	-15 15
w:prolong	-6 6
w:prolongation	-8 8
w:prolonging	-14 14
w:quiet	19 -19
w:refrain	-20 20
w:renew	-15 15
w:renewal	-12 12
w:respite	24 -24
w:shelve	-22 22
w:shelves	-14 14
w:sleeps	-24 24
w:slept	-6 6
w:spare	-11 11
w:stand still	14 -14
w:standstill	-9 9
w:stay	14 -14
w:stays	17 -17
w:stretch	-27 27
w:successor	-11 11
w:suspend	14 -14
w:suspends	12 -12
w:suspension	11 -11
w:suspensions	-8 8
w:truce	-11 11
w:truces	-14 14
w:untouched	14 -14
w:waived	6 -6
w:waiver	10 -10`;
