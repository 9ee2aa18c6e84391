// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	3 -3
add:ct1=impose infinitive	8 -8
add:ct1=say infinitive	8 -8
add:l1=to	7 -7
add:r1=<level>	11 -11
add:r1=a	-7 7
added:l2="	7 -7
added:l2=,	-17 17
added:l2=<begin>	-6 6
added:r1=,	10 -10
added:r1=that	-9 9
added:r2=<name>	6 -6
adds:l1=he	-10 10
adds:l2=<begin>	-19 19
again:c0=bear	9 -9
again:c0=say	7 -7
again:c0=up	-7 7
again:c1=bear	7 -7
again:c1=begin	-8 8
again:c1=propose	13 -13
again:c1=say	7 -7
again:c1=suspend	10 -10
again:c1=up	-7 7
again:ct0=down present	-6 6
again:ct0=impose future-passive	-14 14
again:ct0=impose modal	15 -15
again:ct0=impose past	8 -8
again:ct0=say past	14 -14
again:ct0=stay modal	-15 15
again:ct1=down present	-6 6
again:ct1=impose future-passive	-14 14
again:ct1=impose modal	14 -14
again:ct1=impose past	8 -8
again:ct1=say past	14 -14
again:ct1=stay modal	-15 15
again:ct1=stay present	6 -6
again:l1=<goods>	17 -17
again:l1=<number>	-29 29
again:l1=<person>	-9 9
again:l1=<v-impose>	-26 26
again:l1=<v-stay>	-9 9
again:l1=due	-13 13
again:l1=it	19 -19
again:l2=<begin>	-20 20
again:l2=<duty>	-6 6
again:l2=<goods>	12 -12
again:l2=<quality>	7 -7
again:l2=<sender>	11 -11
again:l2=<v-bear>	-12 12
again:l2=<v-impose>	14 -14
again:l2=<v-stay>	11 -11
again:l2=<v-up>	-7 7
again:l2=and	-7 7
again:l2=at	22 -22
again:l2=be	-7 7
again:l2=duty	-12 12
again:l2=is	-17 17
again:l2=pay	-12 12
again:l2=the	-6 6
again:l2=they	-15 15
again:l2=will	-17 17
again:r1=,	-23 23
again:r1=.	25 -25
again:r1=:	-17 17
again:r1=and	-13 13
again:r1=be	-14 14
again:r1=from	-7 7
again:r1=if	11 -11
again:r1=in	-9 9
again:r1=on	9 -9
again:r2="	14 -14
again:r2=.	-7 7
again:r2=<end>	11 -11
again:r2=<level>	9 -9
again:r2=<month-ahead>	-6 6
again:r2=<name>	8 -8
again:r2=<v-impose>	-11 11
again:r2=and	-6 6
again:t0=future	11 -11
again:t0=future-passive	-15 15
again:t0=modal	8 -8
again:t0=past	21 -21
again:t0=past-passive	-6 6
again:t0=present	8 -8
again:t0=present-passive	-20 20
again:v0=go	-12 12
again:v0=see	7 -7
again:v0=sit	7 -7
again:v1=go	-12 12
again:v1=sit	7 -7
another:c0=agree	-11 11
another:c0=begin	9 -9
another:c0=propose	8 -8
another:c0=say	-10 10
another:c0=stay	-8 8
another:c0=target	-6 6
another:c1=begin	9 -9
another:c1=propose	7 -7
another:c1=say	-11 11
another:c1=suspend	-15 15
another:ct0=impose perfect	-12 12
another:ct1=impose participle-passive	-6 6
another:l1=<begin>	-10 10
another:l1=<v-bear>	-6 6
another:l1=<v-propose>	10 -10
another:l1=and	17 -17
another:l1=are	-6 6
another:l1=in	6 -6
another:l1=is	-10 10
another:l1=of	8 -8
another:l1=want	11 -11
another:l2=,	17 -17
another:l2=<begin>	-15 15
another:l2=<level>	8 -8
another:l2=<name>	-23 23
another:l2=<not>	-6 6
another:l2=<person>	-6 6
another:l2=<v-propose>	13 -13
another:l2=on	-16 16
another:l2=that	-9 9
another:r1=,	-18 18
another:r1=<level>	22 -22
another:r1=matter	-14 14
another:r2=,	12 -12
another:r2=.	-7 7
another:r2=in	-10 10
another:r2=on	-10 10
another:r2=that	13 -13
another:t0=future	-20 20
another:t0=past	-18 18
another:t0=perfect	-12 12
another:v0=agree	-10 10
another:v0=be	-9 9
another:v0=want	11 -11
another:v1=be	-9 9
another:v1=want	11 -11
arrangement:c0=impose	6 -6
arrangement:c0=say	-7 7
arrangement:c1=impose	6 -6
arrangement:c1=say	-10 10
arrangement:ct0=agree pluperfect	-8 8
arrangement:ct0=impose pluperfect	-8 8
arrangement:ct0=impose present	7 -7
arrangement:ct0=say past	-6 6
arrangement:ct1=impose infinitive	-10 10
arrangement:ct1=impose present	9 -9
arrangement:ct1=say past	-6 6
arrangement:l1=an	-10 10
arrangement:l1=lumpur	-8 8
arrangement:l1=similar	21 -21
arrangement:l2=<begin>	-8 8
arrangement:l2=<v-impose>	11 -11
arrangement:l2=a	11 -11
arrangement:l2=kuala	-8 8
arrangement:l2=of	-9 9
arrangement:l2=that	6 -6
arrangement:r1=,	6 -6
arrangement:r1=<v-agree>	-9 9
arrangement:r1=is	-7 7
arrangement:r1=that	-11 11
arrangement:r1=with	16 -16
arrangement:r2=<name>	18 -18
arrangement:r2=<v-impose>	-11 11
arrangement:r2=on	-8 8
arrangement:r2=the	-9 9
arrangement:r2=which	-6 6
arrangement:t0=pluperfect	-8 8
arrangement:v0=agree	-10 10
arrangement:v0=say	-6 6
arrangement:v1=say	-6 6
asleep:ct0=stay past	10 -10
asleep:ct0=stay present	-9 9
asleep:ct1=stay past	10 -10
asleep:ct1=stay present	-9 9
asleep:t0=past	10 -10
asleep:t0=present	-9 9
ceasefire:c0=impose	-11 11
ceasefire:c1=impose	-7 7
ceasefire:ct1=impose infinitive	8 -8
ceasefire:l1=<begin>	-10 10
ceasefire:l2=<begin>	7 -7
ceasefire:l2=<v-impose>	8 -8
ceasefire:l2=extend	8 -8
ceasefire:r1=<v-impose>	8 -8
ceasefire:r1=on	-11 11
ceasefire:r2=<end>	11 -11
ceasefire:r2=the	13 -13
ceasefire:v1=extend	8 -8
continue:ct0=stay future	7 -7
continue:ct0=stay modal	-9 9
continue:ct1=stay future	7 -7
continue:ct1=stay modal	-9 9
continue:l1=<name>	-14 14
continue:l1=to	-7 7
continue:l2=and	-13 13
continue:r1=.	11 -11
continue:r2=<end>	13 -13
continue:r2=<v-bear>	-10 10
continue:r2=be	6 -6
continue:t0=future	7 -7
continue:t0=modal	-9 9
continue:v1=continue	-6 6
continued:c0=stay	-14 14
continued:c1=stay	-14 14
continued:l1=be	-9 9
continued:v0=continue	-14 14
continued:v1=continue	-14 14
continues:r2=<v-bear>	11 -11
continues:r2=<v-impose>	-11 11
count:loose=1	15 -15
count:loose=2	-29 29
count:loose=3	15 -15
count:loose=6	-7 7
count:more=3	14 -14
count:more=6	-16 16
count:more=9	-9 9
count:quiet=2	-8 8
count:truce=0	43 -43
count:truce=1	-34 34
count:truce=2	-7 7
count:truce=3	-19 19
count:truce=6	21 -21
days=0	53 -53
days=3	-19 19
days=6	-20 20
days=9	-24 24
extend:ct0=impose past	-6 6
extend:ct0=impose perfect	7 -7
extend:l1=<name>	-9 9
extend:l1=to	7 -7
extend:l2=<v-agree>	9 -9
extend:l2=<v-impose>	14 -14
extend:l2=<v-propose>	8 -8
extend:l2=agree	9 -9
extend:l2=and	-12 12
extend:r1=the	9 -9
extend:r2=ceasefire	8 -8
extend:r2=tariff	-11 11
extend:r2=truce	-7 7
extend:t0=modal	6 -6
extend:t0=past	-7 7
extend:t0=perfect	7 -7
extend:t0=pluperfect	9 -9
extend:v0=propose	-12 12
extended:ct0=impose modal-passive	9 -9
extended:ct1=impose modal-passive	9 -9
extended:l1=been	6 -6
extended:l2=it	-6 6
extended:l2=would	-6 6
extended:r1=?	-14 14
extended:r1=by	13 -13
extended:r1=the	14 -14
extended:r1=to	-11 11
extended:r2=<day-gone>	-15 15
extended:r2=<end>	-6 6
extended:r2=<span>	7 -7
extended:t0=modal-passive	10 -10
extension:c1=impose	7 -7
extension:ct0=impose future	7 -7
extension:ct0=impose present	9 -9
extension:ct0=propose present	7 -7
extension:ct0=say past	-9 9
extension:ct0=stay present	-15 15
extension:ct1=impose future	7 -7
extension:ct1=impose present	9 -9
extension:ct1=propose present	7 -7
extension:ct1=say past	-9 9
extension:ct1=stay present	-15 15
extension:l1=any	-16 16
extension:l1=the	-19 19
extension:l2=<not>	-18 18
extension:l2=and	-6 6
extension:l2=is	-13 13
extension:l2=on	6 -6
extension:l2=that	-14 14
extension:l2=without	-18 18
extension:r1=,	11 -11
extension:r1=.	-8 8
extension:r1=is	-8 8
extension:r1=on	-9 9
extension:r1=would	-6 6
extension:r2=<day-gone>	-6 6
extension:r2=<span>	7 -7
extension:r2=<v-agree>	9 -9
extension:r2=<v-impose>	18 -18
extension:r2=be	-7 7
extension:r2=the	-8 8
extension:t0=future	8 -8
extension:t0=modal	-10 10
extension:t0=past	9 -9
extension:t0=perfect	-9 9
extension:t0=pluperfect	-7 7
extension:t0=present	-6 6
extension:v0=ask	12 -12
extension:v0=have	-12 12
extension:v0=other	-7 7
extension:v1=ask	11 -11
extension:v1=have	-10 10
extra:c0=bear	-15 15
extra:c0=stay	13 -13
extra:c0=target	-10 10
extra:c0=threaten	-6 6
extra:c1=bear	-15 15
extra:c1=end	16 -16
extra:c1=impose	-6 6
extra:c1=stay	13 -13
extra:c1=target	-15 15
extra:c1=threaten	-8 8
extra:ct0=bear present	-6 6
extra:ct0=impose present	11 -11
extra:ct0=target present	-6 6
extra:ct1=bear present	-6 6
extra:ct1=target present	-6 6
extra:l1=an	-12 12
extra:l1=the	7 -7
extra:l2=<v-bear>	-15 15
extra:l2=<v-end>	16 -16
extra:l2=<v-target>	-10 10
extra:l2=charge	-7 7
extra:l2=pay	-14 14
extra:r1=<level>	-7 7
extra:r2=in	-11 11
extra:r2=of	12 -12
extra:t0=perfect	-8 8
extra:v0=pay	-14 14
extra:v0=threaten	-6 6
extra:v1=charge	-7 7
extra:v1=pay	-14 14
extra:v1=threaten	-8 8
freeze:l1=the	-10 10
freeze:l2=<v-impose>	6 -6
freeze:t0=present	-21 21
frozen:r1=<goods>	10 -10
frozen:r1=until	9 -9
frozen:v0=other	11 -11
frozen:v1=other	11 -11
further:c0=begin	8 -8
further:c0=say	-7 7
further:c0=stay	-13 13
further:c1=begin	8 -8
further:c1=propose	9 -9
further:c1=say	-6 6
further:c1=stay	-13 13
further:ct0=begin present	6 -6
further:ct0=impose present	-12 12
further:ct1=begin present	6 -6
further:ct1=impose present	-6 6
further:l1=<not>	12 -12
further:l1=the	-9 9
further:l2=<begin>	9 -9
further:l2=<v-propose>	7 -7
further:l2=<v-say>	-9 9
further:l2=and	6 -6
further:l2=for	-22 22
further:l2=mechanism	-13 13
further:r1=.	14 -14
further:r1=<duty>	14 -14
further:r1=<span>	8 -8
further:r1=<v-impose>	13 -13
further:r1=<v-up>	9 -9
further:r1=duty	8 -8
further:r1=talk	-13 13
further:r2=.	8 -8
further:r2=<end>	12 -12
further:r2=from	12 -12
further:r2=in	-12 12
further:r2=on	-13 13
further:r2=that	-19 19
further:t0=past	-18 18
further:t0=perfect	-7 7
further:t0=present	-13 13
further:v0=be	-13 13
further:v0=keep	-6 6
further:v0=say	-17 17
further:v0=set	-12 12
further:v1=be	-13 13
further:v1=say	-17 17
further:v1=set	-12 12
go on:ct1=begin infinitive	-7 7
go on:ct1=up infinitive	-7 7
go on:l1=<goods>	-6 6
go on:l1=<name>	-12 12
go on:l1=to	-20 20
go on:l1=will	6 -6
go on:l1=would	8 -8
go on:r1=.	9 -9
go on:r1=<v-impose>	-7 7
go on:r2=.	-10 10
go on:r2=<day-ahead>	9 -9
go on:r2=<level>	-8 8
goes on:l1=<goods>	-7 7
goes on:l2=the	-6 6
goes on:r1=<v-bear>	-12 12
goes on:r1=<v-impose>	-6 6
goes on:r1=pay	-10 10
goes on:r2=<day-ahead>	-16 16
handshake:l1=a	12 -12
handshake:r2=<end>	10 -10
held back:c0=impose	6 -6
held back:c0=stay	6 -6
held back:c0=suspend	6 -6
held back:c1=impose	6 -6
held back:c1=stay	6 -6
held back:c1=suspend	6 -6
held back:v0=hold	6 -6
held back:v1=hold	6 -6
held in:l1=,	17 -17
held in:l1=be	10 -10
held in:l2=round	8 -8
held in:r2=in	-6 6
held in:r2=on	9 -9
holiday:r2=<end>	-7 7
holidays:r1=.	-8 8
holidays:r2=<end>	-11 11
in the drawer:c0=stay	-14 14
in the drawer:c1=stay	-14 14
in the drawer:ct0=stay present	-14 14
in the drawer:ct1=stay present	-14 14
in the drawer:r1=.	-6 6
keep:c0=agree	13 -13
keep:c0=propose	-13 13
keep:ct0=impose future	-13 13
keep:ct0=impose past	13 -13
keep:ct0=stay future	-13 13
keep:ct1=impose future	-13 13
keep:ct1=stay future	-13 13
keep:l1=will	-12 12
keep:l2=<begin>	16 -16
keep:l2=<name>	12 -12
keep:l2=<v-propose>	-13 13
keep:l2=it	-9 9
keep:r1=<level>	-16 16
keep:r1=its	23 -23
keep:r1=the	15 -15
keep:r2=.	-19 19
keep:r2=<duty>	6 -6
keep:t0=future	-13 13
keep:t0=past	15 -15
keep:v0=agree	13 -13
keeps:l1=<name>	15 -15
keeps:l1=it	8 -8
keeps:l2=,	14 -14
keeps:l2=<goods>	-7 7
keeps:l2=good	-7 7
keeps:l2=the	-13 13
keeps:r1=<number>	20 -20
keeps:r1=<points>	-10 10
keeps:r1=the	-21 21
keeps:r2=<level>	17 -17
keeps:r2=of	10 -10
keeps:r2=on	-11 11
lengths=0	46 -46
lengths=1	-19 19
lengths=2	-22 22
lies:r2=the	-7 7
lift:c0=impose	-6 6
lift:c1=impose	-8 8
lift:l2=<name>	-10 10
lift:r1=its	-10 10
lift:r1=the	12 -12
lifted:r1=its	-7 7
lifted:r2=the	10 -10
lifted:t0=past-passive	6 -6
lifts:l1=<name>	8 -8
lifts:r1=its	11 -11
long=0	28 -28
long=1	10 -10
long=2	11 -11
long=3	-11 11
long=6	-38 38
long=9	-22 22
longer:c0=stay	-6 6
longer:c1=stay	-10 10
longer:l1=a	-8 8
longer:l2=,	8 -8
longer:r1=.	-10 10
longer:r1=collect	10 -10
longer:r1=truce	-7 7
longer:r2=,	-9 9
longer:r2=<end>	-12 12
longer:t0=modal	-9 9
longer:v1=make	-7 7
loose:c0=bear	-26 26
loose:c0=propose	16 -16
loose:c0=stay	-12 12
loose:c1=agree	8 -8
loose:c1=bear	-24 24
loose:c1=end	8 -8
loose:c1=impose	14 -14
loose:c1=propose	17 -17
loose:c1=stay	-11 11
loose:ct0=agree pluperfect	-8 8
loose:ct0=bear present	-18 18
loose:ct0=impose past	8 -8
loose:ct0=impose pluperfect	-8 8
loose:ct0=propose past	-6 6
loose:ct0=propose present	16 -16
loose:ct0=say past	-8 8
loose:ct0=stay present	-6 6
loose:ct1=bear present	-18 18
loose:ct1=impose past	13 -13
loose:ct1=say past	-8 8
loose:l1=,	14 -14
loose:l1=<duty>	-7 7
loose:l1=<goods>	6 -6
loose:l1=<name>	-15 15
loose:l1=<not>	-6 6
loose:l1=<points>	-12 12
loose:l1=<span>	-30 30
loose:l1=a	36 -36
loose:l1=an	-10 10
loose:l1=duty	-9 9
loose:l1=it	-23 23
loose:l1=lumpur	-8 8
loose:l1=no	-6 6
loose:l1=similar	21 -21
loose:l1=the	-27 27
loose:l1=what	15 -15
loose:l1=will	8 -8
loose:l2=,	-27 27
loose:l2=:	-16 16
loose:l2=<begin>	-8 8
loose:l2=<v-agree>	9 -9
loose:l2=<v-impose>	20 -20
loose:l2=a	11 -11
loose:l2=and	-16 16
loose:l2=call	-13 13
loose:l2=if	-21 21
loose:l2=in	9 -9
loose:l2=kuala	-8 8
loose:l2=on	8 -8
loose:l=<begin> a	16 -16
loose:l=<begin> it	-13 13
loose:l=<begin> the	-18 18
loose:l=<begin> what	19 -19
loose:l=a similar	21 -21
loose:l=if the	-6 6
loose:l=kuala lumpur	-8 8
loose:l=of the	-10 10
loose:l=the <span>	-12 12
loose:lr=a .	18 -18
loose:lr=a on	8 -8
loose:lr=it at	-17 17
loose:lr=the was	-8 8
loose:lr=the with	8 -8
loose:lr=what .	17 -17
loose:r1=,	9 -9
loose:r1=<end>	-13 13
loose:r1=<v-agree>	-11 11
loose:r1=<v-end>	-21 21
loose:r1=<v-impose>	6 -6
loose:r1=<v-suspend>	6 -6
loose:r1=as	7 -7
loose:r1=is	-13 13
loose:r1=suspend	6 -6
loose:r1=that	-12 12
loose:r1=the	7 -7
loose:r1=to	-19 19
loose:r1=until	16 -16
loose:r1=was	-8 8
loose:r1=where	12 -12
loose:r2="	-6 6
loose:r2=<duty>	-22 22
loose:r2=<number>	-12 12
loose:r2=<span>	9 -9
loose:r2=<v-stay>	-10 10
loose:r2=and	13 -13
loose:r2=duty	-10 10
loose:r2=force	11 -11
loose:r2=of	-16 16
loose:r2=on	-13 13
loose:r2=which	-6 6
loose:r=, and	10 -10
loose:r=. <end>	11 -11
loose:r=<end> <end>	-13 13
loose:r=as they	8 -8
loose:r=at <number>	-10 10
loose:r=in force	11 -11
loose:r=on the	11 -11
loose:t0=future	-6 6
loose:t0=past	-6 6
loose:t0=pluperfect	-8 8
loose:t0=present	-18 18
loose:v0=agree	-9 9
loose:v0=be	-10 10
loose:v0=have	-11 11
loose:v1=be	-10 10
loose:v1=have	-10 10
loose:vt0=agree pluperfect	-8 8
loose:vt0=be present	-6 6
months=0	13 -13
months=1	17 -17
months=2	-8 8
months=3	-11 11
months=6	-32 32
months=9	8 -8
moratorium:l2=<begin>	10 -10
moratorium:r1=on	8 -8
more:c0=agree	11 -11
more:c0=begin	12 -12
more:c0=end	6 -6
more:c0=propose	-15 15
more:c0=sell	-12 12
more:c0=suspend	-6 6
more:c0=target	-7 7
more:c0=threaten	16 -16
more:c1=agree	12 -12
more:c1=bear	-6 6
more:c1=begin	7 -7
more:c1=end	9 -9
more:c1=impose	12 -12
more:c1=propose	-15 15
more:c1=say	6 -6
more:c1=sell	-17 17
more:c1=suspend	-9 9
more:c1=target	-15 15
more:ct0=agree present	6 -6
more:ct0=bear future	10 -10
more:ct0=bear modal	-6 6
more:ct0=bear past	9 -9
more:ct0=bear perfect	6 -6
more:ct0=bear present	-13 13
more:ct0=begin future	8 -8
more:ct0=buy present	6 -6
more:ct0=down present	-16 16
more:ct0=impose modal	-10 10
more:ct0=impose modal-passive	13 -13
more:ct0=impose present	6 -6
more:ct0=propose modal	-23 23
more:ct0=propose past	-19 19
more:ct0=propose perfect	-12 12
more:ct0=propose pluperfect	11 -11
more:ct0=say present-passive	9 -9
more:ct0=stay modal	-9 9
more:ct0=target present	-14 14
more:ct0=up past	-10 10
more:ct1=agree infinitive	18 -18
more:ct1=bear future	13 -13
more:ct1=bear infinitive	-11 11
more:ct1=bear modal	-6 6
more:ct1=bear past	9 -9
more:ct1=bear perfect	6 -6
more:ct1=bear present	-13 13
more:ct1=begin infinitive	-8 8
more:ct1=buy present	6 -6
more:ct1=down present	-16 16
more:ct1=impose gerund	-9 9
more:ct1=impose infinitive	15 -15
more:ct1=impose modal	-9 9
more:ct1=impose modal-passive	13 -13
more:ct1=impose perfect	-10 10
more:ct1=impose present	7 -7
more:ct1=propose infinitive	-7 7
more:ct1=propose modal	-13 13
more:ct1=propose participle-passive	7 -7
more:ct1=propose past	-14 14
more:ct1=propose perfect	-6 6
more:ct1=say infinitive	12 -12
more:ct1=stay infinitive	-7 7
more:ct1=stay modal	-9 9
more:ct1=target present	-13 13
more:ct1=up infinitive	-9 9
more:ct1=up modal	6 -6
more:ct1=up past	-10 10
more:l1="	-7 7
more:l1='s	-6 6
more:l1=,	14 -14
more:l1=<begin>	-7 7
more:l1=<day-gone>	-17 17
more:l1=<gate>	6 -6
more:l1=<level-noun>	-8 8
more:l1=<level>	30 -30
more:l1=<name>	8 -8
more:l1=<not>	-10 10
more:l1=<number>	-12 12
more:l1=<organisation>	17 -17
more:l1=<person>	-32 32
more:l1=<sender>	-8 8
more:l1=<span>	-51 51
more:l1=<v-agree>	-11 11
more:l1=<v-begin>	-10 10
more:l1=<v-buy>	11 -11
more:l1=<v-down>	-7 7
more:l1=<v-impose>	-20 20
more:l1=<v-propose>	-12 12
more:l1=<v-say>	7 -7
more:l1=<v-sell>	-15 15
more:l1=<v-stay>	-13 13
more:l1=a	-15 15
more:l1=an	-6 6
more:l1=and	14 -14
more:l1=be	-6 6
more:l1=been	15 -15
more:l1=cost	-8 8
more:l1=could	-9 9
more:l1=due	-13 13
more:l1=get	-8 8
more:l1=i	12 -12
more:l1=nothing	8 -8
more:l1=on	15 -15
more:l1=one	-10 10
more:l1=or	-8 8
more:l1=pay	6 -6
more:l1=side	11 -11
more:l1=sign	-11 11
more:l1=so	6 -6
more:l1=the	-6 6
more:l1=their	12 -12
more:l1=them	17 -17
more:l1=third	-8 8
more:l1=truce	-13 13
more:l1=two	6 -6
more:l1=unless	-9 9
more:l1=up	7 -7
more:l1=was	-13 13
more:l1=we	11 -11
more:l2="	-11 11
more:l2=:	-9 9
more:l2=<agent>	-20 20
more:l2=<begin>	-22 22
more:l2=<day-ahead>	-13 13
more:l2=<duty>	7 -7
more:l2=<gate>	7 -7
more:l2=<goods>	11 -11
more:l2=<level-noun>	9 -9
more:l2=<level>	-8 8
more:l2=<money>	-8 8
more:l2=<month-gone>	-17 17
more:l2=<name>	-23 23
more:l2=<not>	10 -10
more:l2=<number>	-9 9
more:l2=<seat>	-17 17
more:l2=<sender>	10 -10
more:l2=<span>	-7 7
more:l2=<v-bear>	9 -9
more:l2=<v-buy>	-18 18
more:l2=<v-end>	7 -7
more:l2=<v-impose>	14 -14
more:l2=<v-propose>	11 -11
more:l2=<v-stay>	15 -15
more:l2=<v-suspend>	-9 9
more:l2=<v-target>	10 -10
more:l2=<v-threaten>	7 -7
more:l2=about	-20 20
more:l2=approve	-15 15
more:l2=ask	12 -12
more:l2=at	20 -20
more:l2=be	-12 12
more:l2=by	11 -11
more:l2=cost	16 -16
more:l2=country	8 -8
more:l2=for	-9 9
more:l2=had	-9 9
more:l2=he	-25 25
more:l2=hold	10 -10
more:l2=in	-6 6
more:l2=is	-22 22
more:l2=it	-14 14
more:l2=its	-13 13
more:l2=may	14 -14
more:l2=mechanism	-8 8
more:l2=nobody	-12 12
more:l2=not	23 -23
more:l2=nothing	-8 8
more:l2=on	-16 16
more:l2=order	-17 17
more:l2=pay	10 -10
more:l2=propose	-9 9
more:l2=put	11 -11
more:l2=ready	-6 6
more:l2=shall	18 -18
more:l2=side	10 -10
more:l2=suspend	-22 22
more:l2=take	7 -7
more:l2=tariff	9 -9
more:l2=the	6 -6
more:l2=then	22 -22
more:l2=there	-6 6
more:l2=they	-6 6
more:l2=threaten	9 -9
more:l2=to	12 -12
more:l2=two	8 -8
more:l2=we	-8 8
more:l2=which	-13 13
more:l2=will	-19 19
more:l2=without	-12 12
more:l2=you	7 -7
more:l2=—	-7 7
more:l=" he	7 -7
more:l=, and	34 -34
more:l=, he	-7 7
more:l=, was	-13 13
more:l=: no	-12 12
more:l=<begin> <begin>	-7 7
more:l=<begin> <number>	15 -15
more:l=<begin> <person>	-29 29
more:l=<begin> a	8 -8
more:l=<begin> no	16 -16
more:l=<day-ahead> ,	-7 7
more:l=<day-gone> that	9 -9
more:l=<name> to	6 -6
more:l=and <name>	6 -6
more:l=and the	8 -8
more:l=and will	13 -13
more:l=approve the	-27 27
more:l=ask for	9 -9
more:l=be no	8 -8
more:l=cost <level>	22 -22
more:l=for <span>	-21 21
more:l=for a	-11 11
more:l=for the	7 -7
more:l=good and	-7 7
more:l=if no	-13 13
more:l=in the	-12 12
more:l=it be	-11 11
more:l=it would	-14 14
more:l=may be	6 -6
more:l=mechanism for	-8 8
more:l=not be	20 -20
more:l=of the	-7 7
more:l=on a	13 -13
more:l=on an	8 -8
more:l=on the	-20 20
more:l=pay <level>	14 -14
more:l=pay an	-13 13
more:l=that an	-14 14
more:l=the <name>	-6 6
more:l=the <organisation>	18 -18
more:l=the truce	-10 10
more:l=to be	-16 16
more:l=without an	-13 13
more:longer=0	22 -22
more:longer=1	-14 14
more:longer=2	-16 16
more:longer=3	-13 13
more:lr=<begin> ,	7 -7
more:lr=<level> for	6 -6
more:lr=<level> in	18 -18
more:lr=<level> than	18 -18
more:lr=<name> its	11 -11
more:lr=<name> their	9 -9
more:lr=<number> ,	-6 6
more:lr=<number> point	10 -10
more:lr=<number> rare	-8 8
more:lr=<span> ,	-10 10
more:lr=<span> .	-24 24
more:lr=a meet	-16 16
more:lr=a of	-20 20
more:lr=a round	17 -17
more:lr=a truce	-6 6
more:lr=an <level>	-12 12
more:lr=and <level>	7 -7
more:lr=and <points>	9 -9
more:lr=apply from	-13 13
more:lr=be ,	12 -12
more:lr=be ?	-20 20
more:lr=be to	-13 13
more:lr=been to	-22 22
more:lr=for .	-6 6
more:lr=for talk	-13 13
more:lr=for than	11 -11
more:lr=is by	9 -9
more:lr=is matter	-9 9
more:lr=is than	-11 11
more:lr=meet in	-8 8
more:lr=meet on	12 -12
more:lr=no .	-12 12
more:lr=no collect	10 -10
more:lr=no than	-9 9
more:lr=not ,	-6 6
more:lr=once ,	-8 8
more:lr=once .	-7 7
more:lr=the ,	9 -9
more:lr=the duty	10 -10
more:lr=the of	-14 14
more:lr=the on	-20 20
more:lr=the part	6 -6
more:lr=the round	13 -13
more:lr=the would	-7 7
more:lr=their meet	6 -6
more:lr=their round	9 -9
more:lr=to it	11 -11
more:lr=to their	9 -9
more:lr=will pay	14 -14
more:lr=will their	-17 17
more:lr=worth than	12 -12
more:made span=1	11 -11
more:made=1	-6 6
more:made=2	8 -8
more:r1="	-17 17
more:r1=:	-21 21
more:r1=;	-17 17
more:r1=<day-gone>	-7 7
more:r1=<day-today>	-16 16
more:r1=<duty>	-9 9
more:r1=<level>	12 -12
more:r1=<name>	-7 7
more:r1=<number>	13 -13
more:r1=<organisation>	-11 11
more:r1=<points>	-13 13
more:r1=<quality>	20 -20
more:r1=<v-bear>	-12 12
more:r1=<v-down>	21 -21
more:r1=<v-end>	10 -10
more:r1=<v-target>	-10 10
more:r1=<v-up>	17 -17
more:r1=?	-22 22
more:r1=are	-7 7
more:r1=as	-8 8
more:r1=at	-16 16
more:r1=before	-13 13
more:r1=being	11 -11
more:r1=charge	-8 8
more:r1=collect	6 -6
more:r1=for	-8 8
more:r1=from	10 -10
more:r1=if	9 -9
more:r1=is	-14 14
more:r1=it	8 -8
more:r1=its	29 -29
more:r1=matter	-14 14
more:r1=meet	-7 7
more:r1=of	-21 21
more:r1=on	10 -10
more:r1=once	8 -8
more:r1=one	39 -39
more:r1=part	12 -12
more:r1=point	15 -15
more:r1=rare	-8 8
more:r1=round	14 -14
more:r1=step	12 -12
more:r1=talk	-16 16
more:r1=talking	-6 6
more:r1=tariff	-19 19
more:r1=than	6 -6
more:r1=the	6 -6
more:r1=time	-10 10
more:r1=to	-11 11
more:r1=truce	-13 13
more:r1=up	-15 15
more:r1=with	-6 6
more:r2=.	-13 13
more:r2=:	14 -14
more:r2=<day-ahead>	10 -10
more:r2=<day-gone>	-32 32
more:r2=<level-noun>	11 -11
more:r2=<level>	-10 10
more:r2=<money>	25 -25
more:r2=<month-ahead>	10 -10
more:r2=<month-gone>	-16 16
more:r2=<not>	-21 21
more:r2=<number>	6 -6
more:r2=<sender>	-6 6
more:r2=<span>	16 -16
more:r2=<v-agree>	9 -9
more:r2=<v-bear>	6 -6
more:r2=<v-say>	10 -10
more:r2=<v-sell>	-7 7
more:r2=<v-suspend>	-7 7
more:r2=<v-target>	-6 6
more:r2=?	-8 8
more:r2=a	14 -14
more:r2=all	10 -10
more:r2=and	13 -13
more:r2=before	7 -7
more:r2=both	-6 6
more:r2=ceasefire	8 -8
more:r2=day	-18 18
more:r2=duty	9 -9
more:r2=earth	-8 8
more:r2=for	-11 11
more:r2=from	18 -18
more:r2=go	-8 8
more:r2=good	14 -14
more:r2=has	-21 21
more:r2=he	-8 8
more:r2=in	-16 16
more:r2=it	6 -6
more:r2=nothing	-6 6
more:r2=of	21 -21
more:r2=old	7 -7
more:r2=one	-12 12
more:r2=pause	-11 11
more:r2=pay	7 -7
more:r2=rate	7 -7
more:r2=remain	12 -12
more:r2=say	14 -14
more:r2=since	7 -7
more:r2=standstill	-14 14
more:r2=suspension	-8 8
more:r2=the	-8 8
more:r2=their	-8 8
more:r2=there	-7 7
more:r2=to	-9 9
more:r2=truce	-9 9
more:r2=was	9 -9
more:r2=will	-13 13
more:r2=with	-11 11
more:r2=would	-17 17
more:r=" .	-7 7
more:r=, "	9 -9
more:r=, as	9 -9
more:r=, of	7 -7
more:r=, on	-8 8
more:r=, the	16 -16
more:r=; the	-9 9
more:r=<day-ahead> .	-12 12
more:r=<level> .	-15 15
more:r=<level> from	7 -7
more:r=<level> that	22 -22
more:r=<points> of	-16 16
more:r=<span> ,	-6 6
more:r=<span> .	-10 10
more:r=? <end>	-20 20
more:r=at <level>	-14 14
more:r=at the	-6 6
more:r=by <day-ahead>	7 -7
more:r=duty of	18 -18
more:r=from <day-ahead>	-8 8
more:r=from the	17 -17
more:r=in <month-ahead>	-6 6
more:r=in <month-gone>	-13 13
more:r=in <name>	-11 11
more:r=in <seat>	-10 10
more:r=in the	13 -13
more:r=its <level>	11 -11
more:r=its duty	12 -12
more:r=matter .	-12 12
more:r=of <span>	12 -12
more:r=of the	-20 20
more:r=on <day-ahead>	8 -8
more:r=pay <level>	-7 7
more:r=rare earth	-8 8
more:r=round ,	-8 8
more:r=round in	-7 7
more:r=round of	11 -11
more:r=than <money>	25 -25
more:r=than <number>	8 -8
more:r=than <span>	8 -8
more:r=than before	10 -10
more:r=the suspension	-8 8
more:r=the truce	-11 11
more:r=their truce	20 -20
more:r=to <day-ahead>	-7 7
more:r=to <day-gone>	-20 20
more:r=until <day-ahead>	6 -6
more:refused span=1	9 -9
more:refused=2	13 -13
more:t0=future	6 -6
more:t0=future-passive	-23 23
more:t0=future-passive-not	15 -15
more:t0=modal	-9 9
more:t0=modal-not	-13 13
more:t0=past-not	17 -17
more:t0=past-passive	-8 8
more:t0=perfect	-10 10
more:v0=agree	14 -14
more:v0=announce	21 -21
more:v0=carry	-12 12
more:v0=collect	-16 16
more:v0=come	-8 8
more:v0=continue	-9 9
more:v0=end	6 -6
more:v0=enter	7 -7
more:v0=expect	-11 11
more:v0=extend	6 -6
more:v0=fall	10 -10
more:v0=get	-10 10
more:v0=have	-14 14
more:v0=hold	6 -6
more:v0=keep	-8 8
more:v0=leave	8 -8
more:v0=pay	8 -8
more:v0=propose	-22 22
more:v0=put	9 -9
more:v0=say	-9 9
more:v0=see	8 -8
more:v0=set	-13 13
more:v0=sit	7 -7
more:v0=stop	-9 9
more:v0=suspend	-15 15
more:v0=tell	12 -12
more:v0=want	12 -12
more:v0=warn	12 -12
more:v1=agree	22 -22
more:v1=announce	22 -22
more:v1=approve	-11 11
more:v1=buy	7 -7
more:v1=carry	-13 13
more:v1=collect	-16 16
more:v1=come	-8 8
more:v1=continue	-16 16
more:v1=enter	7 -7
more:v1=expect	-14 14
more:v1=extend	11 -11
more:v1=fall	10 -10
more:v1=get	-10 10
more:v1=have	-17 17
more:v1=leave	11 -11
more:v1=let	-6 6
more:v1=pay	7 -7
more:v1=propose	-8 8
more:v1=put	8 -8
more:v1=run	-9 9
more:v1=set	-13 13
more:v1=sit	7 -7
more:v1=stay	8 -8
more:v1=suspend	-17 17
more:v1=tell	10 -10
more:v1=threaten	-11 11
more:v1=want	7 -7
more:v1=warn	12 -12
more:vt0=add pluperfect	-8 8
more:vt0=add present	8 -8
more:vt0=agree past	10 -10
more:vt0=approve modal	-7 7
more:vt0=ask present	12 -12
more:vt0=be modal	-11 11
more:vt0=be present	-13 13
more:vt0=carry present	-6 6
more:vt0=come present	-14 14
more:vt0=continue modal	-10 10
more:vt0=end past	8 -8
more:vt0=expect past	-9 9
more:vt0=extend modal	9 -9
more:vt0=extend perfect	7 -7
more:vt0=go past	-9 9
more:vt0=have past	9 -9
more:vt0=have present	-24 24
more:vt0=keep future	-13 13
more:vt0=like modal	-10 10
more:vt0=other perfect	-6 6
more:vt0=other pluperfect	19 -19
more:vt0=pay future	15 -15
more:vt0=propose past	-11 11
more:vt0=propose perfect	-7 7
more:vt0=put present	12 -12
more:vt0=sign present	6 -6
more:vt0=sit present	7 -7
more:vt0=take past	7 -7
more:vt0=tell past	10 -10
more:waits	-7 7
more:waits+made+refused	-7 7
more:waits=1	-11 11
more:wished+made+refused	-6 6
on hold:c0=impose	-7 7
on hold:c0=stay	-10 10
on hold:c1=impose	-7 7
on hold:c1=stay	-10 10
on hold:ct0=stay present	-8 8
on hold:ct1=stay present	-8 8
on hold:l1=are	-6 6
on hold:r1=.	-7 7
on hold:r2=<end>	-8 8
on hold:t0=present	-6 6
on hold:v0=be	-9 9
on hold:v0=put	-7 7
on hold:v1=be	-9 9
on hold:v1=put	-7 7
on ice:c0=impose	-7 7
on ice:c1=impose	-7 7
on ice:ct0=impose present	-15 15
on ice:ct1=impose present	-15 15
on ice:t0=present	-10 10
on ice:v0=put	-7 7
on ice:v1=put	-7 7
pause:c0=agree	-9 9
pause:c1=agree	-6 6
pause:c1=impose	-6 6
pause:ct0=say past	9 -9
pause:ct1=say past	9 -9
pause:l1=a	13 -13
pause:l1=the	-33 33
pause:l2=<begin>	-36 36
pause:l2=a	-9 9
pause:l2=if	-18 18
pause:l2=that	7 -7
pause:r1=,	-19 19
pause:r1=.	16 -16
pause:r1=<end>	23 -23
pause:r1=<v-end>	-9 9
pause:r1=<v-impose>	-10 10
pause:r1=<v-stay>	-9 9
pause:r1=for	-18 18
pause:r1=of	-9 9
pause:r1=with	-8 8
pause:r2=<end>	26 -26
pause:r2=<name>	-14 14
pause:r2=<not>	9 -9
pause:r2=<span>	-18 18
pause:r2=<v-impose>	13 -13
pause:r2=the	-7 7
pause:t0=present	19 -19
pause:v0=agree	-9 9
pause:v0=be	6 -6
pause:v1=agree	-6 6
pause:v1=be	6 -6
peace:c0=propose	-19 19
peace:c1=propose	-20 20
peace:ct0=stay perfect	11 -11
peace:ct0=stay present	-7 7
peace:ct1=stay perfect	11 -11
peace:ct1=stay present	-13 13
peace:l1=<goods>	9 -9
peace:l1=<v-stay>	15 -15
peace:l1=a	10 -10
peace:l1=make	15 -15
peace:l1=the	19 -19
peace:l2=<begin>	-12 12
peace:l2=<v-impose>	21 -21
peace:l2=a	-9 9
peace:l2=the	-13 13
peace:r1=,	-8 8
peace:r1=.	-14 14
peace:r2=<name>	-20 20
peace:r2=the	11 -11
peace:v1=make	7 -7
prolong:c0=impose	-12 12
prolong:c1=agree	-9 9
prolong:c1=impose	-14 14
prolong:l2=<v-impose>	-11 11
prolong:r1=it	6 -6
prolong:r1=the	-16 16
prolong:r2=truce	-8 8
prolong:t0=present	-6 6
prolong:v1=agree	-9 9
prolongation:c1=impose	-14 14
prolongation:l1=a	7 -7
prolongation:r1=of	6 -6
prolongation:r2=the	6 -6
prolonged:l1=<name>	22 -22
prolonged:l1=<not>	-11 11
prolonged:l1=been	13 -13
prolonged:l1=not	-8 8
prolonged:l2=and	27 -27
prolonged:l2=is	-11 11
prolonged:l2=it	6 -6
prolonged:r1=,	-11 11
prolonged:r1=the	-9 9
prolonged:r2=the	-8 8
prolonged:t0=present-passive-not	-10 10
put off:ct0=impose present-passive	6 -6
put off:ct1=impose present-passive	6 -6
put off:r1=for	-8 8
put off:r2=of	-7 7
put off:t0=present-passive	6 -6
quiet:c0=agree	11 -11
quiet:c0=impose	-8 8
quiet:c0=propose	-7 7
quiet:c1=agree	10 -10
quiet:c1=impose	-6 6
quiet:c1=propose	-7 7
quiet:ct0=impose past-passive	-8 8
quiet:ct0=impose perfect	-10 10
quiet:ct0=stay perfect	14 -14
quiet:ct0=stay present	-18 18
quiet:ct0=suspend perfect	6 -6
quiet:ct0=suspend present	7 -7
quiet:ct1=impose perfect	-10 10
quiet:ct1=impose present	-8 8
quiet:ct1=stay perfect	14 -14
quiet:ct1=stay present	-21 21
quiet:ct1=suspend perfect	6 -6
quiet:ct1=suspend present	7 -7
quiet:l1=:	6 -6
quiet:l1=<begin>	-14 14
quiet:l1=<duty>	-19 19
quiet:l1=<goods>	7 -7
quiet:l1=<not>	11 -11
quiet:l1=<points>	-15 15
quiet:l1=<v-stay>	9 -9
quiet:l1=a	11 -11
quiet:l1=are	-12 12
quiet:l1=have	6 -6
quiet:l1=i	-10 10
quiet:l1=it	-10 10
quiet:l1=make	15 -15
quiet:l1=the	18 -18
quiet:l1=to	-7 7
quiet:l2=<begin>	-27 27
quiet:l2=<duty>	-10 10
quiet:l2=<goods>	14 -14
quiet:l2=<v-impose>	15 -15
quiet:l2=<v-propose>	-8 8
quiet:l2=a	-8 8
quiet:l2=for	7 -7
quiet:l2=have	8 -8
quiet:l2=it	6 -6
quiet:l2=put	6 -6
quiet:l2=the	-15 15
quiet:l=<begin> <begin>	-14 14
quiet:lr=are .	-7 7
quiet:lr=the .	-16 16
quiet:r1="	-7 7
quiet:r1=.	-19 19
quiet:r1=:	-18 18
quiet:r1=between	-12 12
quiet:r1=on	8 -8
quiet:r1=since	-17 17
quiet:r1=with	-7 7
quiet:r2=,	6 -6
quiet:r2=.	16 -16
quiet:r2=<day-ahead>	-19 19
quiet:r2=<end>	-7 7
quiet:r2=<name>	-21 21
quiet:r2=<not>	-10 10
quiet:r2=on	-8 8
quiet:r=. <end>	-8 8
quiet:r=for <span>	-8 8
quiet:r=until <day-ahead>	-15 15
quiet:t0=modal	15 -15
quiet:t0=past	11 -11
quiet:t0=past-passive	-8 8
quiet:t0=present	-19 19
quiet:v0=keep	-8 8
quiet:v1=make	7 -7
quiet:v1=sign	8 -8
quiet:vt0=be past	13 -13
quiet:vt0=be present	-13 13
quiet:vt0=keep present	-9 9
quiet:vt0=make perfect	9 -9
quiet:vt0=put perfect	-6 6
renew:l1=to	9 -9
renewal:c1=propose	-12 12
renewal:l2=<begin>	-9 9
renewed:l1=be	10 -10
renewed:l2=<begin>	-15 15
renewed:l2=<not>	20 -20
renewed:l2=not	24 -24
renewed:r1=,	23 -23
renewed:r1=.	11 -11
renewed:r1=in	-6 6
renewed:r2=<end>	7 -7
renewed:r2=<month-gone>	-9 9
renewed:r2=the	14 -14
renewed:t0=modal-passive	-10 10
renewed:t0=present-passive	11 -11
renewed:v0=other	12 -12
renewed:v1=other	12 -12
s:"	6 -6
s:&	-6 6
s:(	-6 6
s:)	-7 7
s:*	12 -12
s:,	-6 6
s:/	-35 35
s:<day-ahead>	-59 59
s:<day-gone>	-25 25
s:<day-today>	-7 7
s:<gate>	9 -9
s:<goods-amount>	-19 19
s:<level-noun>	25 -25
s:<level>	18 -18
s:<money>	9 -9
s:<month-ahead>	-33 33
s:<month-gone>	-8 8
s:<name>	-45 45
s:<organisation>	32 -32
s:<person>	-42 42
s:<points>	-39 39
s:<quality>	-21 21
s:<seat>	-23 23
s:<v-agree>	12 -12
s:<v-deny>	16 -16
s:<v-down>	18 -18
s:<v-impose>	-6 6
s:<v-return>	30 -30
s:<v-say>	7 -7
s:<v-target>	19 -19
s:<v-threaten>	19 -19
s:<v-up>	9 -9
s:?	-14 14
s:@	-12 12
s:a	34 -34
s:about	-8 8
s:accord	16 -16
s:account	-7 7
s:action	6 -6
s:additional	-7 7
s:adopt	-14 14
s:affiliate	-6 6
s:afterward	-9 9
s:against	12 -12
s:agenda	6 -6
s:agree	21 -21
s:agreement	11 -11
s:air	15 -15
s:alert	-6 6
s:alexandria	-6 6
s:alive	-18 18
s:all	-30 30
s:alone	7 -7
s:along	23 -23
s:already	12 -12
s:altogether	12 -12
s:aluminum	-12 12
s:among	8 -8
s:amount	16 -16
s:and	-13 13
s:announce	6 -6
s:announcement	-20 20
s:answer	15 -15
s:antimony	14 -14
s:any	18 -18
s:anybody	9 -9
s:anything	11 -11
s:apply	-18 18
s:approval	18 -18
s:approve	29 -29
s:are	8 -8
s:army	15 -15
s:arrangement	-9 9
s:aside	-6 6
s:at	12 -12
s:autumn	10 -10
s:away	-13 13
s:back	11 -11
s:banana	-23 23
s:base	10 -10
s:batlle	-13 13
s:battery	-10 10
s:be	-7 7
s:bean	13 -13
s:because	29 -29
s:beef	-19 19
s:beer	6 -6
s:before	-32 32
s:begin	-7 7
s:behind	-13 13
s:being	-6 6
s:believe	-11 11
s:bell	24 -24
s:best	17 -17
s:better	-6 6
s:between	-10 10
s:big	14 -14
s:border	6 -6
s:both	19 -19
s:break	21 -21
s:broke	-7 7
s:built	10 -10
s:but	19 -19
s:butter	9 -9
s:buy	9 -9
s:by	19 -19
s:calendar	11 -11
s:call	11 -11
s:calm	-21 21
s:cannot	-7 7
s:capital	18 -18
s:car	6 -6
s:carpet	-13 13
s:carry	-33 33
s:case	-14 14
s:ceasefire	-7 7
s:cent	13 -13
s:ceramic	-10 10
s:certificate	-14 14
s:chance	-7 7
s:changed	6 -6
s:chicago	-12 12
s:chicken	11 -11
s:christma	6 -6
s:city	26 -26
s:claim	12 -12
s:client	-9 9
s:club	25 -25
s:coal	-11 11
s:commander	9 -9
s:commerce	8 -8
s:common	-11 11
s:company	19 -19
s:concentrate	-21 21
s:conclude	-22 22
s:conference	15 -15
s:consent	-8 8
s:consultation	-7 7
s:container	-6 6
s:contract	29 -29
s:control	-28 28
s:conversation	-18 18
s:copper	-13 13
s:corn	13 -13
s:cost	15 -15
s:could	-6 6
s:council	-9 9
s:count	-11 11
s:counter	-26 26
s:country	-17 17
s:course	-7 7
s:covered	-10 10
s:crane	11 -11
s:crossing	-6 6
s:curb	22 -22
s:custom	-21 21
s:customer	16 -16
s:cut	26 -26
s:dairy	14 -14
s:day	6 -6
s:dead	-6 6
s:deal	-12 12
s:decided	7 -7
s:decision	11 -11
s:declare	-14 14
s:decline	-9 9
s:decree	-17 17
s:delegation	24 -24
s:demand	8 -8
s:described	-7 7
s:desk	-8 8
s:did	13 -13
s:die	-21 21
s:dinner	-11 11
s:dispute	12 -12
s:do	-6 6
s:don't	-16 16
s:down	-18 18
s:drawer	-18 18
s:driver	18 -18
s:drop	9 -9
s:dry	-10 10
s:duration	9 -9
s:during	13 -13
s:duty	-10 10
s:each	-19 19
s:earlier	-9 9
s:early	9 -9
s:earth	-25 25
s:eat	8 -8
s:effect	30 -30
s:either	15 -15
s:electricity	19 -19
s:eleven	9 -9
s:energy	-12 12
s:enter	14 -14
s:entity	7 -7
s:envoy	8 -8
s:even	17 -17
s:evening	14 -14
s:every	-16 16
s:everyone	12 -12
s:exclusion	-9 9
s:exist	-6 6
s:existing	8 -8
s:expect	9 -9
s:expert	20 -20
s:expire	-7 7
s:expiry	-9 9
s:explain	-9 9
s:export	8 -8
s:extend	12 -12
s:extension	-18 18
s:extra	-7 7
s:face	-11 11
s:fail	-7 7
s:failed	24 -24
s:farm	17 -17
s:farmer	-12 12
s:fee	15 -15
s:few	-7 7
s:fifth	-16 16
s:fighting	11 -11
s:finance	-19 19
s:find	-14 14
s:fine	6 -6
s:flag	6 -6
s:flour	7 -7
s:flow	7 -7
s:follow	-24 24
s:followed	-7 7
s:force	10 -10
s:foreign	-30 30
s:former	21 -21
s:forty	-9 9
s:found	-9 9
s:four	-9 9
s:fourth	20 -20
s:framework	-15 15
s:free	13 -13
s:friday	-6 6
s:friend	-9 9
s:front	10 -10
s:frozen	16 -16
s:fruit	11 -11
s:future	6 -6
s:gallium	15 -15
s:general	15 -15
s:geneva	-40 40
s:germanium	15 -15
s:give	12 -12
s:given	9 -9
s:go	8 -8
s:gold	-8 8
s:good	-23 23
s:government	-15 15
s:grace	-17 17
s:grain	15 -15
s:ground	15 -15
s:grower	9 -9
s:half	15 -15
s:halifax	-17 17
s:halt	-30 30
s:hand	17 -17
s:handshake	-8 8
s:hang	10 -10
s:harvest	9 -9
s:has	-8 8
s:hasn't	8 -8
s:having	-6 6
s:he	-7 7
s:hear	-19 19
s:height	-16 16
s:here	-13 13
s:hit	9 -9
s:hold	12 -12
s:holiday	-10 10
s:home	23 -23
s:hope	-7 7
s:hotel	11 -11
s:house	24 -24
s:household	19 -19
s:how	-19 19
s:hull	-9 9
s:hundred	-16 16
s:hurry	17 -17
s:ignore	14 -14
s:import	22 -22
s:importer	-10 10
s:impose	-14 14
s:in	6 -6
s:including	-19 19
s:increase	10 -10
s:inflation	18 -18
s:initial	8 -8
s:initialled	17 -17
s:ink	18 -18
s:instead	8 -8
s:interest	14 -14
s:into	10 -10
s:introduce	7 -7
s:island	10 -10
s:its	-6 6
s:itself	-15 15
s:joint	11 -11
s:josé	-13 13
s:jump	-15 15
s:just	14 -14
s:kuala	-18 18
s:lamp	-6 6
s:land	11 -11
s:lapse	-9 9
s:largest	25 -25
s:lasted	27 -27
s:later	11 -11
s:law	6 -6
s:lawyer	7 -7
s:lay	-8 8
s:lead	12 -12
s:least	-7 7
s:leather	8 -8
s:leave	-20 20
s:led	-18 18
s:lender	22 -22
s:less	8 -8
s:letter	6 -6
s:level	12 -12
s:levy	8 -8
s:licence	-22 22
s:licensing	14 -14
s:life	8 -8
s:lift	6 -6
s:like	-14 14
s:likewise	-13 13
s:list	22 -22
s:listed	-15 15
s:little	9 -9
s:london	-8 8
s:long	-31 31
s:longer	-11 11
s:lot	7 -7
s:lower	16 -16
s:lumpur	-18 18
s:m	11 -11
s:magnet	-11 11
s:man	16 -16
s:match	9 -9
s:matter	21 -21
s:may	30 -30
s:me	-9 9
s:meal	-9 9
s:mean	-21 21
s:meanwhile	-10 10
s:mechanism	-8 8
s:mediator	17 -17
s:medicine	11 -11
s:member	15 -15
s:memo	8 -8
s:metal	-11 11
s:middle	-8 8
s:midnight	10 -10
s:milk	10 -10
s:mine	6 -6
s:minister	15 -15
s:minute	25 -25
s:mission	12 -12
s:mombasa	-7 7
s:moment	-34 34
s:morning	7 -7
s:must	15 -15
s:name	-15 15
s:national	16 -16
s:nearly	9 -9
s:need	19 -19
s:needed	6 -6
s:negotiation	11 -11
s:neighbour	12 -12
s:neither	27 -27
s:never	15 -15
s:new	19 -19
s:newspaper	-9 9
s:nobody	16 -16
s:northern	19 -19
s:note	-9 9
s:nothing	-20 20
s:notice	14 -14
s:now	-21 21
s:observed	-24 24
s:observer	11 -11
s:of	16 -16
s:off	-10 10
s:offer	23 -23
s:official	14 -14
s:old	10 -10
s:older	-10 10
s:olive	-6 6
s:on	7 -7
s:one	12 -12
s:only	-15 15
s:operator	27 -27
s:opposition	17 -17
s:or	7 -7
s:orange	16 -16
s:order	-17 17
s:ordinary	6 -6
s:originating	-16 16
s:other	-9 9
s:outside	8 -8
s:over	8 -8
s:own	-15 15
s:page	16 -16
s:palm	-16 16
s:parcel	17 -17
s:park	8 -8
s:parliament	-8 8
s:part	-6 6
s:pause	-21 21
s:peace	7 -7
s:pen	8 -8
s:people	-12 12
s:per	12 -12
s:permit	-16 16
s:phone	6 -6
s:place	-19 19
s:plan	-22 22
s:plu	-9 9
s:pointed	-13 13
s:pork	18 -18
s:possible	11 -11
s:post	-16 16
s:poultry	-16 16
s:powder	7 -7
s:present	7 -7
s:presenter	7 -7
s:press	11 -11
s:principle	-6 6
s:prisoner	17 -17
s:prolonging	-8 8
s:promise	6 -6
s:propose	13 -13
s:provide	-15 15
s:public	13 -13
s:purchase	-12 12
s:push	-9 9
s:put	12 -12
s:q	-22 22
s:quarrel	-11 11
s:quarter	7 -7
s:question	10 -10
s:quiet	24 -24
s:railway	-19 19
s:raise	17 -17
s:rare	-25 25
s:rate	-13 13
s:ratify	14 -14
s:reach	-13 13
s:read	-17 17
s:reader	8 -8
s:ready	13 -13
s:reason	15 -15
s:reciprocal	-16 16
s:reckon	-24 24
s:reduce	-14 14
s:refrain	-14 14
s:refused	-11 11
s:reject	16 -16
s:relief	6 -6
s:remain	-8 8
s:renew	-11 11
s:renewal	-12 12
s:replace	17 -17
s:reply	6 -6
s:reporter	-7 7
s:representative	-6 6
s:restore	16 -16
s:restriction	-11 11
s:resume	6 -6
s:retain	6 -6
s:return	14 -14
s:rice	8 -8
s:right	9 -9
s:river	35 -35
s:road	19 -19
s:roaming	18 -18
s:room	16 -16
s:round	23 -23
s:row	8 -8
s:rum	-18 18
s:run	-20 20
s:s	-13 13
s:sale	6 -6
s:salmon	12 -12
s:same	-15 15
s:sanction	13 -13
s:save	-10 10
s:sea	9 -9
s:season	30 -30
s:second	10 -10
s:secretary	-18 18
s:section	-10 10
s:security	7 -7
s:see	-18 18
s:sell	7 -7
s:senate	6 -6
s:send	-6 6
s:session	-13 13
s:set	-9 9
s:settle	7 -7
s:she	10 -10
s:sheet	13 -13
s:shelve	-22 22
s:ship	-16 16
s:shook	10 -10
s:shoot	10 -10
s:short	9 -9
s:shorter	-10 10
s:silence	13 -13
s:similar	28 -28
s:sir	6 -6
s:sit	-10 10
s:slap	14 -14
s:sleep	-10 10
s:somebody	-19 19
s:something	-16 16
s:sooner	-6 6
s:space	-21 21
s:speak	-8 8
s:stage	14 -14
s:stand	-11 11
s:standstill	-16 16
s:start	13 -13
s:statement	9 -9
s:stay	23 -23
s:steel	-13 13
s:still	-30 30
s:stockholm	-30 30
s:stop	15 -15
s:story	-14 14
s:stress	-17 17
s:stretch	-22 22
s:strike	25 -25
s:stuff	-14 14
s:successor	-9 9
s:such	11 -11
s:sugar	-7 7
s:sum	-10 10
s:suspend	17 -17
s:suspension	11 -11
s:table	12 -12
s:talk	25 -25
s:tax	6 -6
s:tea	-13 13
s:technology	-9 9
s:television	-17 17
s:tell	-11 11
s:temporary	12 -12
s:text	15 -15
s:that	9 -9
s:the	-12 12
s:their	-31 31
s:them	13 -13
s:themselve	8 -8
s:then	-19 19
s:there	12 -12
s:these	-19 19
s:they	-22 22
s:thi	-9 9
s:thing	-19 19
s:third	7 -7
s:though	-6 6
s:three	13 -13
s:through	-23 23
s:tiktok	-9 9
s:till	-20 20
s:to	12 -12
s:together	7 -7
s:ton	9 -9
s:top	-28 28
s:topic	-11 11
s:total	-10 10
s:town	10 -10
s:transfer	14 -14
s:treaty	16 -16
s:truce	-6 6
s:turn	17 -17
s:turned	7 -7
s:twice	11 -11
s:two	-10 10
s:under	-8 8
s:understanding	-37 37
s:undertake	8 -8
s:union	15 -15
s:unreliable	15 -15
s:until	-20 20
s:untouched	14 -14
s:upon	7 -7
s:upper	21 -21
s:valley	25 -25
s:very	-15 15
s:vessel	10 -10
s:view	-8 8
s:visit	-19 19
s:vote	22 -22
s:voted	7 -7
s:wage	16 -16
s:waiting	-18 18
s:waive	6 -6
s:waiver	6 -6
s:war	15 -15
s:warn	16 -16
s:water	22 -22
s:way	-22 22
s:welcome	-7 7
s:well	-11 11
s:were	19 -19
s:what	9 -9
s:wheat	18 -18
s:when	-23 23
s:where	12 -12
s:whether	-32 32
s:which	-23 23
s:while	15 -15
s:who	27 -27
s:whole	-7 7
s:why	-7 7
s:will	13 -13
s:win	-6 6
s:wine	-11 11
s:winter	11 -11
s:wire	-10 10
s:wish	7 -7
s:with	-8 8
s:withdraw	26 -26
s:within	13 -13
s:without	-21 21
s:word	-10 10
s:worker	7 -7
s:working	6 -6
s:world	13 -13
s:worth	-7 7
s:would	-14 14
s:write	8 -8
s:year	-9 9
s:yes	10 -10
s:yet	13 -13
s:you	-11 11
s:you've	-7 7
s:your	12 -12
s:—	-10 10
s:•	10 -10
second:c0=bear	-11 11
second:c0=propose	-12 12
second:c0=say	7 -7
second:c0=stay	10 -10
second:c1=agree	23 -23
second:c1=bear	-17 17
second:c1=impose	12 -12
second:c1=propose	-12 12
second:c1=say	7 -7
second:c1=stay	10 -10
second:ct0=impose past	13 -13
second:ct0=stay present	6 -6
second:ct1=impose past	13 -13
second:ct1=stay present	6 -6
second:l1=<begin>	9 -9
second:l1=<not>	10 -10
second:l1=no	10 -10
second:l1=the	13 -13
second:l1=their	12 -12
second:l2=<begin>	16 -16
second:l2=for	9 -9
second:l2=in	-8 8
second:r1=,	8 -8
second:r1=<agent>	-12 12
second:r1=<level-noun>	-6 6
second:r1=part	6 -6
second:r1=round	19 -19
second:r2=,	-11 11
second:r2=.	-8 8
second:r2=and	21 -21
second:r2=is	14 -14
second:r2=of	14 -14
second:r2=on	20 -20
second:r2=since	9 -9
second:r2=the	-15 15
second:t0=past	13 -13
second:t0=past-passive	-8 8
second:v0=be	10 -10
second:v0=have	6 -6
second:v1=be	10 -10
second:v1=have	-11 11
second:v1=meet	-7 7
sleep:c1=impose	-8 8
sleep:r1=.	14 -14
sleep:r2=<end>	14 -14
slept:c0=suspend	7 -7
slept:c1=suspend	7 -7
slept:v0=sleep	7 -7
slept:v1=sleep	7 -7
spare:c1=target	-7 7
spare:ct1=target infinitive	-7 7
spare:l1=to	-7 7
spare:v1=spare	-7 7
spared:r2=<end>	7 -7
standstill:c0=agree	11 -11
standstill:c0=impose	10 -10
standstill:c1=agree	11 -11
standstill:c1=impose	7 -7
standstill:l1=a	12 -12
standstill:l1=the	-13 13
standstill:l2=<begin>	7 -7
standstill:l2=<v-impose>	-6 6
standstill:r1=,	-8 8
standstill:r1=of	14 -14
standstill:r1=on	-27 27
standstill:v0=agree	7 -7
standstill:v1=agree	12 -12
stay:c0=impose	-10 10
stay:l1=<duty>	-7 7
stay:l1=<goods>	-7 7
stay:l1=<points>	-9 9
stay:l1=good	-6 6
stay:l1=the	-12 12
stay:l1=to	-9 9
stay:l1=will	8 -8
stay:l2=<goods>	6 -6
stay:l2=the	13 -13
stay:r1=as	8 -8
stay:r1=at	15 -15
stay:r1=in	-12 12
stay:r2=for	6 -6
stay:r2=the	-6 6
stay:r2=they	7 -7
stay:r2=until	-7 7
stay:t0=present	8 -8
stays:l1=,	10 -10
stays:l1=<duty>	17 -17
stays:l1=<goods>	7 -7
stays:l1=<level-noun>	7 -7
stays:l1=it	-23 23
stays:l1=rate	7 -7
stays:l1=what	15 -15
stays:l2=,	-16 16
stays:l2=and	-11 11
stays:l2=of	10 -10
stays:l2=the	20 -20
stays:r1=.	9 -9
stays:r1=<v-impose>	19 -19
stays:r1=<v-suspend>	10 -10
stays:r1=at	-8 8
stays:r1=in	14 -14
stays:r1=suspend	10 -10
stays:r1=where	6 -6
stays:r2=<end>	7 -7
stays:r2=<number>	-13 13
stays:t0=past	7 -7
suspend:l2=<name>	8 -8
suspend:l2=<v-agree>	15 -15
suspend:l2=<v-impose>	19 -19
suspend:l2=agree	15 -15
suspend:r1=for	-8 8
suspend:r2=<span>	-10 10
suspend:r2=for	13 -13
suspend:r2=of	6 -6
suspend:r2=remove	-8 8
suspend:t0=perfect	-6 6
suspended:c0=stay	-12 12
suspended:c1=impose	-6 6
suspended:c1=stay	-11 11
suspended:ct0=impose present	-13 13
suspended:ct0=stay future	-13 13
suspended:ct0=suspend present	6 -6
suspended:ct1=impose present	-13 13
suspended:ct1=suspend present	6 -6
suspended:l1=,	7 -7
suspended:l1=<duty>	-7 7
suspended:l1=been	18 -18
suspended:l1=have	12 -12
suspended:l1=remain	-8 8
suspended:l2=,	14 -14
suspended:l2=<goods>	-8 8
suspended:l2=<name>	-26 26
suspended:l2=<v-stay>	-11 11
suspended:l2=it	-10 10
suspended:l2=will	-20 20
suspended:r1=,	8 -8
suspended:r1=.	-16 16
suspended:r1=<points>	-10 10
suspended:r1=for	6 -6
suspended:r1=from	-6 6
suspended:r1=the	-9 9
suspended:r2=<day-ahead>	-32 32
suspended:r2=<end>	-16 16
suspended:r2=<month-gone>	28 -28
suspended:r2=<span>	-8 8
suspended:r2=of	-14 14
suspended:r2=the	13 -13
suspended:t0=future	-13 13
suspended:t0=past	-6 6
suspended:v0=keep	-14 14
suspended:v0=remain	-6 6
suspended:v1=keep	-14 14
suspended:v1=remain	-6 6
suspends:r1=for	-11 11
suspends:r2=<span>	-8 8
suspension:c1=propose	-7 7
suspension:ct0=say past	6 -6
suspension:l1='s	16 -16
suspension:l1=<begin>	14 -14
suspension:l1=a	15 -15
suspension:l2=<begin>	32 -32
suspension:l2=<name>	6 -6
suspension:l2=<v-impose>	-7 7
suspension:l2=of	-11 11
suspension:r1=<v-end>	18 -18
suspension:r1=<v-impose>	6 -6
suspension:r1=end	18 -18
suspension:r1=is	-9 9
suspension:r1=of	25 -25
suspension:r2=<duty>	-11 11
suspension:r2=<name>	-23 23
suspension:r2=duty	-8 8
suspension:r2=its	8 -8
suspension:r2=on	27 -27
suspension:r2=the	13 -13
suspension:t0=past	-10 10
suspension:t0=perfect	6 -6
truce:c0=agree	17 -17
truce:c0=down	8 -8
truce:c0=impose	11 -11
truce:c0=say	-6 6
truce:c0=stay	6 -6
truce:c1=agree	6 -6
truce:c1=down	9 -9
truce:c1=end	10 -10
truce:ct0=agree past	7 -7
truce:ct0=agree perfect	6 -6
truce:ct0=bear modal	-9 9
truce:ct0=bear past	10 -10
truce:ct0=begin past	6 -6
truce:ct0=down past	18 -18
truce:ct0=end past	13 -13
truce:ct0=impose future	-13 13
truce:ct0=impose modal	10 -10
truce:ct0=impose past	14 -14
truce:ct0=impose present	9 -9
truce:ct0=propose perfect	11 -11
truce:ct0=propose present	9 -9
truce:ct0=say present	10 -10
truce:ct0=stay modal	7 -7
truce:ct0=stay perfect	-14 14
truce:ct1=agree participle-passive	8 -8
truce:ct1=agree perfect	7 -7
truce:ct1=agree pluperfect	-8 8
truce:ct1=bear infinitive	-9 9
truce:ct1=bear modal	-9 9
truce:ct1=bear past	10 -10
truce:ct1=down past	18 -18
truce:ct1=end past	19 -19
truce:ct1=impose future	-13 13
truce:ct1=impose infinitive	-10 10
truce:ct1=impose modal	10 -10
truce:ct1=impose pluperfect	-11 11
truce:ct1=impose present	12 -12
truce:ct1=propose participle-passive	-9 9
truce:ct1=propose perfect	13 -13
truce:ct1=propose present	11 -11
truce:ct1=say present	10 -10
truce:ct1=stay past	6 -6
truce:ct1=stay perfect	-14 14
truce:l1=,	-13 13
truce:l1=<duty>	-8 8
truce:l1=<goods>	-9 9
truce:l1=<name>	-14 14
truce:l1=<quality>	-17 17
truce:l1=<span>	-9 9
truce:l1=<v-agree>	6 -6
truce:l1=<v-impose>	17 -17
truce:l1=a	19 -19
truce:l1=any	18 -18
truce:l1=as	-7 7
truce:l1=its	-19 19
truce:l1=longer	-11 11
truce:l1=new	25 -25
truce:l1=of	-12 12
truce:l1=tariff	-7 7
truce:l1=that	6 -6
truce:l1=the	-30 30
truce:l1=trade	-9 9
truce:l1=two	-14 14
truce:l2="	16 -16
truce:l2='s	-10 10
truce:l2=,	-18 18
truce:l2=-	-14 14
truce:l2=;	-10 10
truce:l2=<day-ahead>	-6 6
truce:l2=<goods>	-16 16
truce:l2=<not>	-7 7
truce:l2=<number>	11 -11
truce:l2=<span>	11 -11
truce:l2=<v-stay>	-14 14
truce:l2=and	-32 32
truce:l2=approve	8 -8
truce:l2=as	14 -14
truce:l2=before	-37 37
truce:l2=call	-12 12
truce:l2=end	10 -10
truce:l2=for	11 -11
truce:l2=get	7 -7
truce:l2=has	-16 16
truce:l2=have	10 -10
truce:l2=if	-35 35
truce:l2=is	7 -7
truce:l2=its	11 -11
truce:l2=no	8 -8
truce:l2=on	14 -14
truce:l2=or	-9 9
truce:l2=prolong	-13 13
truce:l2=prolonged	-20 20
truce:l2=propose	16 -16
truce:l2=since	-18 18
truce:l2=that	-16 16
truce:l2=the	-10 10
truce:l2=their	-43 43
truce:l2=there	7 -7
truce:l2=to	17 -17
truce:l2=under	8 -8
truce:l2=what	6 -6
truce:l2=whether	-19 19
truce:l2=without	-23 23
truce:l2=—	-7 7
truce:l=, the	-13 13
truce:l=: a	11 -11
truce:l=; the	6 -6
truce:l=<begin> a	-13 13
truce:l=<begin> its	-6 6
truce:l=<begin> that	-14 14
truce:l=<begin> the	13 -13
truce:l=<day-ahead> the	-9 9
truce:l=<name> tariff	6 -6
truce:l=<span> tariff	19 -19
truce:l=a <span>	-8 8
truce:l=a longer	-10 10
truce:l=a tariff	7 -7
truce:l=and the	-15 15
truce:l=before the	-28 28
truce:l=call the	-19 19
truce:l=end the	10 -10
truce:l=extend their	21 -21
truce:l=for the	12 -12
truce:l=get a	7 -7
truce:l=have a	13 -13
truce:l=if the	-28 28
truce:l=is a	7 -7
truce:l=is no	19 -19
truce:l=is the	-24 24
truce:l=it a	15 -15
truce:l=of a	15 -15
truce:l=on a	11 -11
truce:l=or no	-9 9
truce:l=prolong the	-10 10
truce:l=propose a	12 -12
truce:l=say the	7 -7
truce:l=since the	-16 16
truce:l=that the	-15 15
truce:l=the <span>	-10 10
truce:l=the tariff	-24 24
truce:l=their tariff	-28 28
truce:l=there a	12 -12
truce:l=to a	8 -8
truce:l=to the	10 -10
truce:l=whether the	-16 16
truce:l=without the	-14 14
truce:l=— <name>	-6 6
truce:lr='s of	8 -8
truce:lr='s with	-13 13
truce:lr=, or	-9 9
truce:lr=<span> .	-12 12
truce:lr=a ,	15 -15
truce:lr=a <end>	11 -11
truce:lr=a between	6 -6
truce:lr=a in	17 -17
truce:lr=a is	-11 11
truce:lr=a of	7 -7
truce:lr=a on	20 -20
truce:lr=a over	-15 15
truce:lr=a that	-12 12
truce:lr=no .	-9 9
truce:lr=tariff ,	-15 15
truce:lr=tariff .	13 -13
truce:lr=tariff <end>	14 -14
truce:lr=tariff between	11 -11
truce:lr=tariff by	-14 14
truce:lr=tariff on	7 -7
truce:lr=the ,	6 -6
truce:lr=the <end>	-7 7
truce:lr=the ?	-16 16
truce:lr=the a	-10 10
truce:lr=the as	-11 11
truce:lr=the at	9 -9
truce:lr=the begin	-9 9
truce:lr=the by	-10 10
truce:lr=the end	-22 22
truce:lr=the has	16 -16
truce:lr=the hold	6 -6
truce:lr=the in	-14 14
truce:lr=the is	7 -7
truce:lr=the itself	-24 24
truce:lr=the last	-6 6
truce:lr=the of	-11 11
truce:lr=the that	-12 12
truce:lr=the the	-16 16
truce:lr=the was	-10 10
truce:lr=the will	7 -7
truce:lr=the with	-19 19
truce:lr=the would	16 -16
truce:lr=their by	13 -13
truce:r1="	6 -6
truce:r1=,	-7 7
truce:r1=:	-14 14
truce:r1=<v-end>	-18 18
truce:r1=<v-stay>	-19 19
truce:r1=<v-suspend>	7 -7
truce:r1=<v-up>	12 -12
truce:r1=?	-16 16
truce:r1=a	-10 10
truce:r1=and	11 -11
truce:r1=at	17 -17
truce:r1=between	6 -6
truce:r1=by	-8 8
truce:r1=end	-15 15
truce:r1=for	-8 8
truce:r1=go	10 -10
truce:r1=had	11 -11
truce:r1=hold	7 -7
truce:r1=in	6 -6
truce:r1=itself	-24 24
truce:r1=last	-13 13
truce:r1=over	15 -15
truce:r1=run	-13 13
truce:r1=that	-21 21
truce:r1=the	-16 16
truce:r1=was	-23 23
truce:r1=will	7 -7
truce:r1=would	11 -11
truce:r2="	-7 7
truce:r2=,	14 -14
truce:r2=.	-19 19
truce:r2=<day-gone>	7 -7
truce:r2=<duty>	-23 23
truce:r2=<goods>	23 -23
truce:r2=<level-noun>	8 -8
truce:r2=<level>	-9 9
truce:r2=<month-ahead>	-26 26
truce:r2=<name>	-19 19
truce:r2=<number>	20 -20
truce:r2=<person>	9 -9
truce:r2=<quality>	-7 7
truce:r2=<seat>	-7 7
truce:r2=<v-agree>	-29 29
truce:r2=<v-impose>	-17 17
truce:r2=<v-propose>	6 -6
truce:r2=<v-say>	-16 16
truce:r2=<v-stay>	-20 20
truce:r2=<v-up>	-7 7
truce:r2=?	-16 16
truce:r2=a	6 -6
truce:r2=agree	-15 15
truce:r2=and	13 -13
truce:r2=at	-18 18
truce:r2=be	-16 16
truce:r2=been	12 -12
truce:r2=both	6 -6
truce:r2=busan	-24 24
truce:r2=conclude	-11 11
truce:r2=extend	-17 17
truce:r2=geneva	-12 12
truce:r2=has	-16 16
truce:r2=in	-21 21
truce:r2=it	26 -26
truce:r2=last	-12 12
truce:r2=on	-14 14
truce:r2=out	7 -7
truce:r2=take	14 -14
truce:r2=tariff	-19 19
truce:r2=the	20 -20
truce:r2=their	-7 7
truce:r2=to	22 -22
truce:r2=under	-15 15
truce:r2=until	-10 10
truce:r2=was	8 -8
truce:r2=without	-21 21
truce:r2=would	-10 10
truce:r=, and	13 -13
truce:r=, in	-6 6
truce:r=, under	-15 15
truce:r=: <level>	-10 10
truce:r=? <end>	-16 16
truce:r=agree in	-16 16
truce:r=begin .	-8 8
truce:r=between <name>	-12 12
truce:r=by <span>	-13 13
truce:r=end ,	-9 9
truce:r=end without	-19 19
truce:r=go on	-6 6
truce:r=has been	14 -14
truce:r=in the	17 -17
truce:r=is a	-13 13
truce:r=is not	-14 14
truce:r=of <month-gone>	9 -9
truce:r=of <number>	16 -16
truce:r=of <span>	7 -7
truce:r=of busan	-20 20
truce:r=of duty	-9 9
truce:r=of its	8 -8
truce:r=of last	-12 12
truce:r=of the	12 -12
truce:r=on tariff	-33 33
truce:r=on the	23 -23
truce:r=or no	-9 9
truce:r=run until	-12 12
truce:r=that the	-10 10
truce:r=that was	-10 10
truce:r=until <day-ahead>	8 -8
truce:r=with <name>	-6 6
truce:r=would be	-12 12
truce:t0=modal	12 -12
truce:t0=past	12 -12
truce:t0=past-passive	-16 16
truce:t0=present-not	-9 9
truce:v0=agree	12 -12
truce:v0=apply	-10 10
truce:v0=approve	8 -8
truce:v0=ask	-10 10
truce:v0=be	12 -12
truce:v0=call	6 -6
truce:v0=confirm	14 -14
truce:v0=end	10 -10
truce:v0=extend	-17 17
truce:v0=get	7 -7
truce:v0=go	10 -10
truce:v0=leave	-7 7
truce:v0=offer	6 -6
truce:v0=other	-12 12
truce:v0=propose	11 -11
truce:v0=take	14 -14
truce:v0=tell	-17 17
truce:v0=want	7 -7
truce:v1=agree	7 -7
truce:v1=apply	-10 10
truce:v1=ask	-15 15
truce:v1=be	10 -10
truce:v1=bring	-9 9
truce:v1=carry	-11 11
truce:v1=confirm	14 -14
truce:v1=end	21 -21
truce:v1=extend	-15 15
truce:v1=get	7 -7
truce:v1=hold	9 -9
truce:v1=leave	-10 10
truce:v1=meet	-10 10
truce:v1=other	-10 10
truce:v1=propose	21 -21
truce:v1=say	13 -13
truce:v1=sign	-8 8
truce:v1=tell	-17 17
truce:v1=want	7 -7
truce:vt0=agree present	6 -6
truce:vt0=be past	14 -14
truce:vt0=be present	-11 11
truce:vt0=end past	7 -7
truce:vt0=extend present	-12 12
truce:vt0=have present	7 -7
truce:vt0=other perfect	-15 15
truce:vt0=propose perfect	9 -9
truce:vt0=say past	12 -12
truce:vt0=tell past	-16 16
verb:c0=agree	-13 13
verb:c0=stay	-8 8
verb:c0=suspend	8 -8
verb:c1=end	-6 6
verb:c1=suspend	16 -16
verb:c1=target	-11 11
verb:ct0=agree perfect	-11 11
verb:ct0=impose past	-6 6
verb:ct0=impose perfect	-10 10
verb:ct0=propose present	14 -14
verb:ct0=stay modal-passive	-9 9
verb:ct0=suspend future	9 -9
verb:ct0=suspend present	7 -7
verb:ct0=suspend present-passive	-6 6
verb:ct1=impose infinitive	-9 9
verb:ct1=impose present	-10 10
verb:ct1=stay modal-passive	-9 9
verb:ct1=suspend future	9 -9
verb:ct1=suspend infinitive-passive	7 -7
verb:ct1=suspend present	7 -7
verb:ct1=suspend present-passive	-6 6
verb:ct1=target infinitive	-7 7
verb:l1=,	19 -19
verb:l1=:	10 -10
verb:l1=<duty>	-7 7
verb:l1=<goods>	-8 8
verb:l1=<not>	-10 10
verb:l1=<organisation>	9 -9
verb:l1=<points>	-11 11
verb:l1=<quality>	-12 12
verb:l1=<v-suspend>	6 -6
verb:l1=and	-6 6
verb:l1=been	18 -18
verb:l1=has	6 -6
verb:l1=is	7 -7
verb:l1=it	-8 8
verb:l1=on	7 -7
verb:l1=remain	-8 8
verb:l1=side	-18 18
verb:l1=stay	6 -6
verb:l1=the	-15 15
verb:l1=to	-8 8
verb:l2=<day-gone>	-15 15
verb:l2=<duty>	6 -6
verb:l2=<gate>	-7 7
verb:l2=<goods>	-7 7
verb:l2=<name>	-12 12
verb:l2=<organisation>	11 -11
verb:l2=<points>	6 -6
verb:l2=<quality>	-20 20
verb:l2=<seat>	-14 14
verb:l2=<v-agree>	9 -9
verb:l2=<v-impose>	11 -11
verb:l2=<v-propose>	7 -7
verb:l2=<v-stay>	-16 16
verb:l2=agree	9 -9
verb:l2=and	-17 17
verb:l2=both	-6 6
verb:l2=had	23 -23
verb:l2=in	-6 6
verb:l2=it	-15 15
verb:l2=on	-14 14
verb:l2=one	11 -11
verb:l2=round	8 -8
verb:l2=side	-14 14
verb:l2=tariff	6 -6
verb:l2=the	11 -11
verb:l2=they	-6 6
verb:l2=which	-15 15
verb:l2=would	-13 13
verb:l=, is	8 -8
verb:l=, was	8 -8
verb:l=<begin> <name>	-12 12
verb:l=<name> will	9 -9
verb:l=<organisation> has	9 -9
verb:l=<points> remain	9 -9
verb:l=<points> stay	-8 8
verb:l=agree to	9 -9
verb:l=both side	-19 19
verb:l=had been	21 -21
verb:l=has been	8 -8
verb:l=the <name>	16 -16
verb:l=will be	-6 6
verb:l=would be	-8 8
verb:lr=<name> its	7 -7
verb:lr=are ,	16 -16
verb:lr=are .	-8 8
verb:lr=be for	-18 18
verb:lr=has its	8 -8
verb:lr=has the	-6 6
verb:lr=is for	25 -25
verb:lr=it <points>	-12 12
verb:lr=remain for	-11 11
verb:lr=to ,	13 -13
verb:lr=to for	-6 6
verb:lr=to or	-7 7
verb:lr=to the	8 -8
verb:lr=will its	-6 6
verb:r1=,	26 -26
verb:r1=.	-7 7
verb:r1=:	-6 6
verb:r1=<goods>	-12 12
verb:r1=<number>	8 -8
verb:r1=<points>	-25 25
verb:r1=from	-11 11
verb:r1=most	-12 12
verb:r1=or	-6 6
verb:r1=the	9 -9
verb:r2=,	9 -9
verb:r2=<day-ahead>	-23 23
verb:r2=<day-gone>	-18 18
verb:r2=<end>	-7 7
verb:r2=<level-noun>	9 -9
verb:r2=<month-gone>	22 -22
verb:r2=<not>	-9 9
verb:r2=<span>	-12 12
verb:r2=<v-buy>	-10 10
verb:r2=<v-end>	6 -6
verb:r2=<v-impose>	-18 18
verb:r2=<v-propose>	-9 9
verb:r2=<v-up>	14 -14
verb:r2=and	6 -6
verb:r2=control	-12 12
verb:r2=duty	-17 17
verb:r2=for	6 -6
verb:r2=from	-6 6
verb:r2=in	-14 14
verb:r2=licence	-13 13
verb:r2=of	-12 12
verb:r2=remove	-11 11
verb:r2=the	29 -29
verb:r2=would	-10 10
verb:r=. <end>	-7 7
verb:r=for <span>	-8 8
verb:r=most of	-12 12
verb:r=or remove	-11 11
verb:r=the duty	8 -8
verb:r=the export	6 -6
verb:r=the order	-11 11
verb:r=until <day-ahead>	-18 18
verb:r=until the	11 -11
verb:t0=modal	7 -7
verb:t0=past	-14 14
verb:t0=past-passive	6 -6
verb:t0=perfect	-18 18
verb:t0=perfect-passive	8 -8
verb:t0=pluperfect-passive	21 -21
verb:t0=present	-8 8
verb:v0=agree	-11 11
verb:v0=be	-16 16
verb:v0=keep	-14 14
verb:v0=other	6 -6
verb:v0=put	6 -6
verb:v0=remain	-6 6
verb:v0=waive	6 -6
verb:v0=want	11 -11
verb:v1=be	-12 12
verb:v1=keep	-14 14
verb:v1=other	11 -11
verb:v1=remain	-6 6
verb:v1=suspend	10 -10
verb:vt0=agree perfect	-11 11
verb:vt0=hold future	7 -7
verb:vt0=hold modal	-10 10
verb:vt0=keep present	-13 13
verb:vt0=put present	11 -11
verb:vt0=stay present	7 -7
verb:vt0=suspend modal	8 -8
verb:vt0=suspend past	-6 6
verb:vt0=suspend pluperfect	13 -13
verb:vt0=want present	11 -11
w:add	7 -7
w:added	-8 8
w:adding	18 -18
w:arrangement	-12 12
w:calm	-21 21
w:ceasefire	-7 7
w:continue	11 -11
w:continued	-12 12
w:extends	14 -14
w:extension	-18 18
w:extra	-10 10
w:frozen	16 -16
w:go on	9 -9
w:goes on	-18 18
w:grace	-17 17
w:halt	-30 30
w:held in	12 -12
w:holds back	-11 11
w:holiday	-15 15
w:in the drawer	-15 15
w:keep	6 -6
w:keeping	10 -10
w:laid down	-11 11
w:lie	-7 7
w:lift	-7 7
w:lifts	14 -14
w:longer	-11 11
w:more	-13 13
w:on hold	-18 18
w:on ice	-6 6
w:parked	9 -9
w:pause	-20 20
w:pauses	-8 8
w:peace	10 -10
w:prolong	-6 6
w:prolonging	-8 8
w:put off	7 -7
w:quiet	24 -24
w:renew	-13 13
w:renewal	-12 12
w:run on	-6 6
w:second	10 -10
w:shelve	-19 19
w:shelves	-19 19
w:silence	13 -13
w:sleeps	-23 23
w:spare	-10 10
w:standstill	-13 13
w:stay	9 -9
w:stays	16 -16
w:stretch	-22 22
w:successor	-9 9
w:suspends	9 -9
w:suspension	12 -12
w:truces	-9 9
w:untouched	14 -14
w:waived	9 -9
w:waiver	6 -6
waived:c0=impose	6 -6
waived:c0=suspend	6 -6
waived:c1=impose	6 -6
waived:c1=suspend	6 -6
waived:v0=waive	6 -6
waived:v1=waive	6 -6`;
