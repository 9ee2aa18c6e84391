// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	4 -4
add:c1=impose	6 -6
add:ct1=impose infinitive	11 -11
add:ct1=say infinitive	11 -11
add:l1=to	11 -11
add:r1=a	-7 7
added:c0=impose	-7 7
added:c0=say	-7 7
added:c1=impose	-7 7
added:c1=say	-7 7
added:l2=,	-15 15
added:r1=.	-8 8
added:r1=<duty>	6 -6
added:r2=<end>	-8 8
added:v0=add	-7 7
added:v1=add	-7 7
again:c0=up	-10 10
again:c1=bear	9 -9
again:c1=propose	11 -11
again:c1=up	-10 10
again:ct0=bear future	6 -6
again:ct0=impose modal	11 -11
again:ct0=stay modal	-12 12
again:ct1=bear future	6 -6
again:ct1=impose modal	9 -9
again:ct1=impose present	-7 7
again:ct1=stay modal	-12 12
again:l1=<level>	-7 7
again:l1=<number>	-25 25
again:l1=<v-bear>	7 -7
again:l1=<v-impose>	-8 8
again:l1=breathe	12 -12
again:l1=down	7 -7
again:l1=it	13 -13
again:l1=meet	9 -9
again:l1=up	6 -6
again:l2=<v-bear>	-12 12
again:l2=<v-stay>	10 -10
again:l2=and	-7 7
again:l2=at	18 -18
again:l2=is	-6 6
again:l2=pay	-12 12
again:l2=sit	7 -7
again:l2=they	-12 12
again:l2=would	-11 11
again:r1=.	24 -24
again:r1=:	-14 14
again:r1=if	10 -10
again:r1=in	-7 7
again:r1=on	11 -11
again:r2="	17 -17
again:r2=<day-gone>	18 -18
again:r2=<end>	8 -8
again:r2=and	-14 14
again:r2=the	-9 9
again:t0=future-passive	-12 12
again:t0=present-passive	-6 6
again:v0=charge	6 -6
again:v0=come	6 -6
again:v0=see	8 -8
again:v1=charge	6 -6
again:v1=come	6 -6
again:v1=see	12 -12
another:c0=agree	-7 7
another:c0=propose	8 -8
another:c0=suspend	-11 11
another:c0=target	-7 7
another:c1=propose	13 -13
another:c1=stay	-7 7
another:c1=suspend	-10 10
another:c1=target	-6 6
another:ct0=impose perfect	-7 7
another:ct1=impose infinitive	-7 7
another:l1=<v-impose>	6 -6
another:l1=<v-propose>	9 -9
another:l1=and	9 -9
another:l1=for	8 -8
another:l1=in	6 -6
another:l1=is	-15 15
another:l1=of	11 -11
another:l1=want	11 -11
another:l2=<goods>	-7 7
another:l2=<v-impose>	10 -10
another:l2=<v-propose>	19 -19
another:l2=to	-6 6
another:r1=,	-15 15
another:r1=<level>	15 -15
another:r1=<points>	-12 12
another:r2=,	11 -11
another:r2=.	-16 16
another:r2=<end>	10 -10
another:r2=on	-13 13
another:r2=that	15 -15
another:t0=future	-7 7
another:t0=past	-13 13
another:t0=perfect	-7 7
another:v0=agree	-6 6
another:v0=want	11 -11
another:v1=want	11 -11
arrangement:c0=say	-10 10
arrangement:c0=stay	6 -6
arrangement:c1=say	-10 10
arrangement:c1=stay	6 -6
arrangement:ct0=stay present	6 -6
arrangement:ct1=stay present	6 -6
arrangement:l1=an	7 -7
arrangement:l1=lumpur	-9 9
arrangement:l2=<begin>	-13 13
arrangement:l2=<v-impose>	11 -11
arrangement:l2=kuala	-9 9
arrangement:l2=that	6 -6
arrangement:r1=,	-6 6
arrangement:r1=is	-8 8
arrangement:r1=that	6 -6
arrangement:r2=<name>	12 -12
arrangement:t0=past	-10 10
arrangement:t0=present	-10 10
arrangement:v0=be	6 -6
arrangement:v0=say	-8 8
arrangement:v1=be	6 -6
arrangement:v1=say	-8 8
asleep:ct0=stay present	-9 9
asleep:ct1=stay present	-9 9
asleep:t0=present	-9 9
ceasefire:c0=impose	-15 15
ceasefire:c1=impose	-10 10
ceasefire:ct1=impose infinitive	11 -11
ceasefire:l1=<begin>	-6 6
ceasefire:l2=<begin>	8 -8
ceasefire:l2=<v-impose>	11 -11
ceasefire:l2=extend	11 -11
ceasefire:r1=in	11 -11
ceasefire:r2=the	16 -16
ceasefire:v1=extend	11 -11
continue:c1=stay	-6 6
continue:l1=<goods>	13 -13
continue:r1=.	19 -19
continue:r2=<end>	19 -19
continue:v1=continue	-6 6
continues:l1=<name>	-17 17
continues:r2=<v-bear>	15 -15
continues:r2=<v-impose>	-12 12
count:loose=1	12 -12
count:loose=2	-16 16
count:loose=3	7 -7
count:more=0	8 -8
count:more=3	11 -11
count:more=6	-19 19
count:quiet=0	10 -10
count:quiet=1	-10 10
count:quiet=2	-8 8
count:truce=0	41 -41
count:truce=1	-36 36
count:verb=1	8 -8
days=0	48 -48
days=1	-15 15
days=6	-16 16
days=9	-23 23
extend:ct0=impose pluperfect	8 -8
extend:ct1=impose infinitive	-6 6
extend:l1=to	-7 7
extend:l2=and	-14 14
extend:r1=the	15 -15
extend:r1=their	-7 7
extend:r2=ceasefire	11 -11
extend:r2=truce	-7 7
extend:t0=pluperfect	9 -9
extended:ct0=impose modal-passive	6 -6
extended:ct0=impose perfect	7 -7
extended:ct1=impose modal-passive	6 -6
extended:ct1=impose perfect	7 -7
extended:l1=be	-7 7
extended:r1=,	-6 6
extended:r1=by	13 -13
extended:r1=to	-12 12
extended:r2=<span>	11 -11
extended:t0=modal-passive	8 -8
extended:t0=perfect	7 -7
extends:l1=<organisation>	10 -10
extends:r2=.	8 -8
extension:c0=propose	8 -8
extension:c0=stay	-9 9
extension:c1=agree	6 -6
extension:c1=impose	9 -9
extension:c1=propose	7 -7
extension:c1=stay	-9 9
extension:ct0=impose pluperfect	-10 10
extension:ct0=impose present	8 -8
extension:ct0=say past	-7 7
extension:ct0=stay present	-10 10
extension:ct1=impose pluperfect	-10 10
extension:ct1=impose present	9 -9
extension:ct1=say past	-7 7
extension:ct1=stay present	-10 10
extension:l1=an	-6 6
extension:l1=any	-12 12
extension:l1=no	-8 8
extension:l1=the	-20 20
extension:l2=<begin>	-12 12
extension:l2=<not>	-19 19
extension:l2=is	-9 9
extension:l2=on	10 -10
extension:l2=that	-11 11
extension:l2=without	-19 19
extension:r1=,	13 -13
extension:r1=is	-10 10
extension:r1=on	-6 6
extension:r1=would	-6 6
extension:r2=<day-gone>	-6 6
extension:r2=<span>	11 -11
extension:r2=a	-8 8
extension:r2=the	-10 10
extension:t0=modal	-6 6
extension:t0=past	6 -6
extension:t0=pluperfect	-12 12
extension:v0=be	-9 9
extension:v0=have	-15 15
extension:v1=ask	11 -11
extension:v1=be	-9 9
extension:v1=have	-14 14
extra:c0=impose	-10 10
extra:c0=target	-12 12
extra:c1=impose	-13 13
extra:c1=target	-15 15
extra:ct0=impose present	7 -7
extra:ct0=target present	-8 8
extra:ct1=impose present	7 -7
extra:ct1=target present	-8 8
extra:l2=<v-target>	-10 10
extra:l2=charge	-7 7
extra:r1=<level>	-14 14
extra:r2=in	-10 10
extra:v1=charge	-7 7
freeze:c0=impose	6 -6
freeze:c1=impose	6 -6
freeze:l2=<begin>	12 -12
freeze:l2=<v-impose>	8 -8
freeze:t0=present	-17 17
frozen:r1=<goods>	16 -16
frozen:r1=until	10 -10
frozen:r2=,	9 -9
frozen:t0=present	14 -14
frozen:v0=other	8 -8
frozen:v1=other	8 -8
further:c0=begin	9 -9
further:c0=propose	8 -8
further:c1=begin	9 -9
further:c1=propose	8 -8
further:ct0=begin present	6 -6
further:ct1=begin present	6 -6
further:l1=<not>	8 -8
further:l1=any	8 -8
further:l2=<begin>	12 -12
further:l2=and	6 -6
further:l2=for	-20 20
further:r1=.	7 -7
further:r1=<duty>	10 -10
further:r1=<level>	6 -6
further:r1=<v-impose>	6 -6
further:r2=from	14 -14
further:r2=on	-15 15
further:r2=that	-10 10
further:t0=future	-8 8
further:t0=past	-13 13
further:t0=perfect	6 -6
further:t0=present	-6 6
further:v0=be	-12 12
further:v1=be	-12 12
go on:l1=<goods>	-8 8
go on:l1=<name>	-7 7
go on:l1=to	-18 18
go on:l1=will	9 -9
go on:l1=would	8 -8
go on:r1=<v-impose>	-11 11
go on:r2=<day-ahead>	12 -12
go on:r2=<level>	-7 7
go on:r2=it	12 -12
go on:t0=modal	6 -6
goes on:r1=<v-bear>	-13 13
goes on:r1=<v-impose>	-10 10
goes on:r1=pay	-12 12
handshake:r2=<end>	6 -6
held in:l1=,	14 -14
held in:l2=will	-8 8
held in:r2=on	11 -11
holiday:c0=stay	-7 7
holiday:c1=stay	-7 7
holiday:v0=be	-7 7
holiday:v1=be	-7 7
holidays:r2=<end>	-9 9
in the drawer:c0=stay	-13 13
in the drawer:c1=stay	-13 13
in the drawer:ct0=stay present	-13 13
in the drawer:ct1=stay present	-13 13
in the drawer:r1=.	-8 8
keep:c0=agree	9 -9
keep:c0=stay	-8 8
keep:ct0=impose future	-16 16
keep:ct0=impose past	9 -9
keep:ct0=stay future	-16 16
keep:ct1=impose future	-16 16
keep:ct1=stay future	-16 16
keep:l1=will	-13 13
keep:l2=<begin>	10 -10
keep:l2=<name>	11 -11
keep:l2=<v-propose>	-13 13
keep:r1=its	12 -12
keep:r1=the	11 -11
keep:t0=future	-16 16
keep:t0=past	10 -10
keep:v0=agree	7 -7
keep:v0=keep	-8 8
keeps:l2=<begin>	-14 14
keeps:l2=the	-10 10
keeps:r1=<points>	-10 10
keeps:r1=the	-15 15
keeps:r2=<level>	7 -7
keeps:r2=<v-impose>	10 -10
keeps:r2=of	9 -9
lengths=0	50 -50
lengths=1	-18 18
lengths=2	-20 20
lengths=3	-14 14
lengths=6	10 -10
lies:r2=the	-7 7
lift:c0=impose	-9 9
lift:c1=end	-7 7
lift:c1=impose	-10 10
lift:c1=up	-7 7
lift:l1=to	-10 10
lift:r1=its	-7 7
lift:v1=lift	-7 7
long=0	19 -19
long=1	10 -10
long=2	16 -16
long=3	-6 6
long=6	-33 33
long=9	-21 21
longer:c0=impose	-6 6
longer:l1=a	-12 12
longer:l2=,	10 -10
longer:r1=.	-10 10
longer:r1=collect	9 -9
longer:r2=<end>	-13 13
longer:t0=past	-14 14
longer:v1=make	-6 6
loose:c0=bear	-20 20
loose:c0=propose	16 -16
loose:c0=say	-7 7
loose:c0=stay	-7 7
loose:c1=bear	-17 17
loose:c1=propose	16 -16
loose:c1=say	-7 7
loose:c1=stay	-10 10
loose:ct0=impose present	-11 11
loose:ct0=say past	-12 12
loose:ct1=impose infinitive	6 -6
loose:ct1=impose present	-14 14
loose:ct1=say past	-12 12
loose:l1=,	20 -20
loose:l1=<duty>	-24 24
loose:l1=<goods>	7 -7
loose:l1=<level-noun>	8 -8
loose:l1=<name>	-6 6
loose:l1=<not>	-6 6
loose:l1=<points>	-12 12
loose:l1=<span>	-29 29
loose:l1=a	25 -25
loose:l1=an	7 -7
loose:l1=duty	-7 7
loose:l1=it	-11 11
loose:l1=lumpur	-9 9
loose:l1=no	-6 6
loose:l1=tariff	-11 11
loose:l1=the	-10 10
loose:l1=to	-8 8
loose:l1=what	13 -13
loose:l1=will	8 -8
loose:l2=,	-19 19
loose:l2=:	-7 7
loose:l2=<begin>	14 -14
loose:l2=<v-impose>	19 -19
loose:l2=and	-18 18
loose:l2=if	-29 29
loose:l2=kuala	-9 9
loose:l2=the	-15 15
loose:l=<begin> what	16 -16
loose:l=kuala lumpur	-9 9
loose:l=that the	9 -9
loose:r1=<end>	-10 10
loose:r1=<v-begin>	22 -22
loose:r1=<v-end>	-26 26
loose:r1=<v-impose>	7 -7
loose:r1=as	12 -12
loose:r1=for	-6 6
loose:r1=in	8 -8
loose:r1=is	-16 16
loose:r1=suspend	8 -8
loose:r1=that	6 -6
loose:r1=the	7 -7
loose:r1=to	-19 19
loose:r1=where	12 -12
loose:r1=with	-16 16
loose:r2=.	-9 9
loose:r2=<day-gone>	-8 8
loose:r2=<duty>	-20 20
loose:r2=<level>	-12 12
loose:r2=<name>	-6 6
loose:r2=<span>	7 -7
loose:r2=<v-stay>	-18 18
loose:r2=and	16 -16
loose:r2=duty	-9 9
loose:r2=force	20 -20
loose:r2=it	10 -10
loose:r2=of	-13 13
loose:r2=on	13 -13
loose:r2=the	8 -8
loose:r2=until	7 -7
loose:r=, and	17 -17
loose:r=. <end>	9 -9
loose:r=<end> <end>	-10 10
loose:r=as they	6 -6
loose:r=at <level>	-13 13
loose:r=in force	20 -20
loose:r=where it	7 -7
loose:r=with <name>	-18 18
loose:t0=past	-17 17
loose:t0=perfect	14 -14
loose:t0=present	-29 29
loose:v0=be	-7 7
loose:v0=have	-12 12
loose:v1=be	-8 8
loose:v1=have	-12 12
months=0	13 -13
months=1	10 -10
months=2	11 -11
months=3	-34 34
months=6	-29 29
months=9	9 -9
moratorium:l2=<begin>	15 -15
moratorium:r1=on	12 -12
more:	6 -6
more:c0=bear	-8 8
more:c0=end	11 -11
more:c0=impose	10 -10
more:c0=target	-9 9
more:c0=threaten	8 -8
more:c1=agree	14 -14
more:c1=end	6 -6
more:c1=impose	15 -15
more:c1=target	-20 20
more:c1=up	7 -7
more:ct0=agree past	7 -7
more:ct0=agree perfect	-9 9
more:ct0=agree pluperfect	-6 6
more:ct0=agree present	6 -6
more:ct0=bear present	-14 14
more:ct0=begin past	8 -8
more:ct0=begin present	-9 9
more:ct0=down modal	8 -8
more:ct0=down present	-11 11
more:ct0=end past	12 -12
more:ct0=impose future	-9 9
more:ct0=impose future-passive	-9 9
more:ct0=impose modal	-7 7
more:ct0=impose modal-passive	9 -9
more:ct0=impose perfect	-10 10
more:ct0=impose present	17 -17
more:ct0=propose modal	-24 24
more:ct0=propose past	-18 18
more:ct0=propose perfect	-6 6
more:ct0=propose pluperfect	17 -17
more:ct0=propose present	9 -9
more:ct0=say past	-17 17
more:ct0=say present	7 -7
more:ct0=stay future	6 -6
more:ct0=stay modal	-10 10
more:ct0=stay past	7 -7
more:ct0=stay present	-7 7
more:ct0=target present	-11 11
more:ct0=threaten past	-6 6
more:ct1=agree participle-passive	9 -9
more:ct1=agree perfect	-11 11
more:ct1=bear future	6 -6
more:ct1=bear present	-13 13
more:ct1=begin past	8 -8
more:ct1=begin present	-9 9
more:ct1=down modal	8 -8
more:ct1=down present	-11 11
more:ct1=end past	8 -8
more:ct1=impose future	-9 9
more:ct1=impose future-passive	-9 9
more:ct1=impose modal	-7 7
more:ct1=impose modal-passive	9 -9
more:ct1=impose participle-passive	12 -12
more:ct1=impose perfect	-11 11
more:ct1=impose pluperfect	-7 7
more:ct1=impose present	10 -10
more:ct1=propose modal	-14 14
more:ct1=propose participle-passive	13 -13
more:ct1=propose past	-12 12
more:ct1=propose pluperfect	6 -6
more:ct1=say infinitive	14 -14
more:ct1=say past	-16 16
more:ct1=say present	8 -8
more:ct1=stay modal	-10 10
more:ct1=stay past	7 -7
more:ct1=stay present	-6 6
more:ct1=target present	-11 11
more:l1="	-11 11
more:l1=,	8 -8
more:l1=:	-9 9
more:l1=<begin>	-6 6
more:l1=<goods>	-6 6
more:l1=<level-noun>	-11 11
more:l1=<level>	21 -21
more:l1=<number>	-6 6
more:l1=<organisation>	16 -16
more:l1=<person>	-23 23
more:l1=<span>	-44 44
more:l1=<v-buy>	12 -12
more:l1=<v-impose>	-18 18
more:l1=<v-propose>	-9 9
more:l1=<v-sell>	-6 6
more:l1=<v-up>	-9 9
more:l1=a	-8 8
more:l1=an	-7 7
more:l1=and	10 -10
more:l1=any	-9 9
more:l1=been	7 -7
more:l1=breathe	12 -12
more:l1=buy	8 -8
more:l1=cost	-13 13
more:l1=down	7 -7
more:l1=get	-6 6
more:l1=i	9 -9
more:l1=meet	8 -8
more:l1=no	6 -6
more:l1=on	15 -15
more:l1=side	12 -12
more:l1=take	-9 9
more:l1=talk	-6 6
more:l1=that	-10 10
more:l1=their	12 -12
more:l1=to	-6 6
more:l1=truce	-20 20
more:l1=unless	-14 14
more:l1=up	12 -12
more:l1=was	-15 15
more:l1=would	9 -9
more:l2="	-24 24
more:l2=,	-6 6
more:l2=.	-7 7
more:l2=;	8 -8
more:l2=<agent>	-23 23
more:l2=<begin>	-10 10
more:l2=<day-ahead>	6 -6
more:l2=<day-gone>	-6 6
more:l2=<goods>	-9 9
more:l2=<level-noun>	16 -16
more:l2=<level>	-11 11
more:l2=<month-gone>	-16 16
more:l2=<name>	-17 17
more:l2=<number>	-14 14
more:l2=<organisation>	6 -6
more:l2=<quality>	-9 9
more:l2=<seat>	-27 27
more:l2=<v-buy>	-14 14
more:l2=<v-end>	-7 7
more:l2=<v-impose>	16 -16
more:l2=<v-propose>	13 -13
more:l2=<v-stay>	17 -17
more:l2=<v-target>	12 -12
more:l2=approve	-15 15
more:l2=are	10 -10
more:l2=ask	8 -8
more:l2=at	22 -22
more:l2=be	-13 13
more:l2=by	14 -14
more:l2=cost	14 -14
more:l2=could	-7 7
more:l2=doe	8 -8
more:l2=each	9 -9
more:l2=for	-13 13
more:l2=had	-9 9
more:l2=hold	8 -8
more:l2=if	9 -9
more:l2=is	-13 13
more:l2=it	-7 7
more:l2=may	17 -17
more:l2=not	15 -15
more:l2=of	-8 8
more:l2=offer	10 -10
more:l2=pay	10 -10
more:l2=propose	-9 9
more:l2=put	15 -15
more:l2=ready	-6 6
more:l2=sit	7 -7
more:l2=then	18 -18
more:l2=to	7 -7
more:l2=unless	-15 15
more:l2=we	-10 10
more:l2=which	-13 13
more:l2=with	7 -7
more:l2=without	-14 14
more:l2=would	-12 12
more:l2=you	11 -11
more:l=, and	18 -18
more:l=, he	-14 14
more:l=, was	-12 12
more:l=<begin> <begin>	-6 6
more:l=<begin> <name>	-13 13
more:l=<begin> <person>	-26 26
more:l=<begin> a	18 -18
more:l=<begin> any	-7 7
more:l=<begin> he	9 -9
more:l=<begin> no	7 -7
more:l=<level> and	6 -6
more:l=<name> to	10 -10
more:l=and <name>	6 -6
more:l=and the	20 -20
more:l=and will	9 -9
more:l=approve the	-20 20
more:l=ask for	8 -8
more:l=cost <level>	18 -18
more:l=doe not	9 -9
more:l=for <span>	-15 15
more:l=for a	-9 9
more:l=for the	8 -8
more:l=in the	-7 7
more:l=it would	-6 6
more:l=not be	19 -19
more:l=of a	-14 14
more:l=of the	-7 7
more:l=on a	12 -12
more:l=on an	11 -11
more:l=on the	-22 22
more:l=pay <level>	17 -17
more:l=pay an	-6 6
more:l=sit down	7 -7
more:l=that an	-9 9
more:l=the <name>	-7 7
more:l=the <organisation>	24 -24
more:l=they meet	-7 7
more:l=to be	-13 13
more:l=unless <organisation>	-13 13
more:l=will be	6 -6
more:l=without an	-16 16
more:longer span=2	-9 9
more:longer=0	22 -22
more:longer=1	-7 7
more:longer=2	-27 27
more:longer=3	-18 18
more:lr=<begin> ,	13 -13
more:lr=<begin> than	14 -14
more:lr=<level> ,	-9 9
more:lr=<level> than	18 -18
more:lr=<name> .	-6 6
more:lr=<number> rare	-11 11
more:lr=<organisation> it	-6 6
more:lr=<span> ,	-8 8
more:lr=<span> .	-21 21
more:lr=a <level>	6 -6
more:lr=a <span>	-6 6
more:lr=a of	-22 22
more:lr=a round	17 -17
more:lr=an ,	6 -6
more:lr=an <level>	-6 6
more:lr=be ,	16 -16
more:lr=be ?	-19 19
more:lr=be by	6 -6
more:lr=be to	-11 11
more:lr=been to	-19 19
more:lr=he ,	-6 6
more:lr=he that	8 -8
more:lr=no .	-18 18
more:lr=no collect	9 -9
more:lr=once .	-6 6
more:lr=the duty	9 -9
more:lr=the of	-16 16
more:lr=the on	-9 9
more:lr=the round	10 -10
more:lr=the would	-7 7
more:lr=their meet	6 -6
more:made span=1	8 -8
more:made+refused	11 -11
more:r1="	-15 15
more:r1=,	12 -12
more:r1=:	-15 15
more:r1=;	-12 12
more:r1=<day-ahead>	-7 7
more:r1=<day-today>	-18 18
more:r1=<duty>	-8 8
more:r1=<end>	-17 17
more:r1=<goods>	6 -6
more:r1=<level-noun>	13 -13
more:r1=<level>	10 -10
more:r1=<name>	-9 9
more:r1=<number>	12 -12
more:r1=<organisation>	-8 8
more:r1=<points>	-19 19
more:r1=<quality>	11 -11
more:r1=<span>	-6 6
more:r1=<v-bear>	-11 11
more:r1=<v-down>	11 -11
more:r1=<v-up>	10 -10
more:r1=?	-17 17
more:r1=a	-20 20
more:r1=are	-9 9
more:r1=at	-10 10
more:r1=before	-13 13
more:r1=collect	6 -6
more:r1=day	-7 7
more:r1=for	-25 25
more:r1=from	18 -18
more:r1=if	11 -11
more:r1=in	9 -9
more:r1=is	-23 23
more:r1=it	-16 16
more:r1=of	-20 20
more:r1=one	34 -34
more:r1=part	14 -14
more:r1=pay	-6 6
more:r1=point	10 -10
more:r1=rare	-11 11
more:r1=round	14 -14
more:r1=step	6 -6
more:r1=talk	-19 19
more:r1=tariff	-15 15
more:r1=than	6 -6
more:r1=that	6 -6
more:r1=the	6 -6
more:r1=time	-12 12
more:r1=to	-10 10
more:r1=up	-16 16
more:r1=was	-7 7
more:r2=,	-11 11
more:r2=.	-12 12
more:r2=<day-ahead>	19 -19
more:r2=<day-gone>	-20 20
more:r2=<end>	-8 8
more:r2=<level-noun>	10 -10
more:r2=<level>	-19 19
more:r2=<money>	17 -17
more:r2=<month-ahead>	8 -8
more:r2=<not>	-21 21
more:r2=<person>	-8 8
more:r2=<v-bear>	15 -15
more:r2=<v-say>	13 -13
more:r2=?	-17 17
more:r2=a	18 -18
more:r2=as	-7 7
more:r2=be	7 -7
more:r2=before	7 -7
more:r2=ceasefire	11 -11
more:r2=earth	-11 11
more:r2=for	-13 13
more:r2=from	20 -20
more:r2=good	9 -9
more:r2=he	-10 10
more:r2=in	-12 12
more:r2=last	-9 9
more:r2=of	7 -7
more:r2=one	-11 11
more:r2=pause	-13 13
more:r2=pay	11 -11
more:r2=say	14 -14
more:r2=so	7 -7
more:r2=their	-7 7
more:r2=there	-9 9
more:r2=thi	9 -9
more:r2=to	-16 16
more:r2=was	13 -13
more:r2=with	-16 16
more:r=, "	21 -21
more:r=, <person>	-8 8
more:r=, and	-10 10
more:r=, of	9 -9
more:r=, the	18 -18
more:r=<day-ahead> .	-14 14
more:r=<end> <end>	-17 17
more:r=<level> .	-24 24
more:r=<level> from	12 -12
more:r=<points> of	-12 12
more:r=<span> .	-22 22
more:r=? <end>	-16 16
more:r=for <span>	-9 9
more:r=from <day-ahead>	-12 12
more:r=notice .	6 -6
more:r=of <span>	16 -16
more:r=of the	-25 25
more:r=on <day-ahead>	13 -13
more:r=pay <level>	-20 20
more:r=rare earth	-11 11
more:r=round ,	-15 15
more:r=round of	12 -12
more:r=than <money>	17 -17
more:r=than before	10 -10
more:r=than in	-11 11
more:r=than the	6 -6
more:r=that the	12 -12
more:r=the truce	-6 6
more:r=their truce	23 -23
more:r=to <day-gone>	-21 21
more:r=to be	6 -6
more:r=to pay	11 -11
more:r=until <day-ahead>	13 -13
more:refused=0	6 -6
more:t0=future-passive	-12 12
more:t0=future-passive-not	16 -16
more:t0=modal-not	-16 16
more:t0=modal-passive	9 -9
more:t0=past	-7 7
more:t0=past-passive	-16 16
more:t0=present	-7 7
more:v0=agree	8 -8
more:v0=ask	9 -9
more:v0=carry	-12 12
more:v0=continue	-10 10
more:v0=end	7 -7
more:v0=expect	-12 12
more:v0=extend	8 -8
more:v0=get	-7 7
more:v0=have	-9 9
more:v0=hold	12 -12
more:v0=keep	-8 8
more:v0=like	-11 11
more:v0=propose	-22 22
more:v0=put	6 -6
more:v0=see	8 -8
more:v0=sit	6 -6
more:v0=suspend	-6 6
more:v0=want	28 -28
more:v1=agree	20 -20
more:v1=approve	-10 10
more:v1=ask	7 -7
more:v1=carry	-13 13
more:v1=continue	-9 9
more:v1=expect	-14 14
more:v1=extend	8 -8
more:v1=get	-7 7
more:v1=go	7 -7
more:v1=have	-16 16
more:v1=hold	8 -8
more:v1=offer	-8 8
more:v1=put	6 -6
more:v1=see	6 -6
more:v1=sell	-16 16
more:v1=sit	6 -6
more:v1=suspend	-6 6
more:v1=threaten	-16 16
more:v1=want	20 -20
more:vt0=agree past	11 -11
more:vt0=be future	14 -14
more:vt0=be modal	-11 11
more:vt0=be present	-13 13
more:vt0=buy future	-10 10
more:vt0=carry present	-8 8
more:vt0=continue future	8 -8
more:vt0=end past	12 -12
more:vt0=extend perfect	7 -7
more:vt0=go past	-6 6
more:vt0=have past	9 -9
more:vt0=have present	-20 20
more:vt0=keep future	-16 16
more:vt0=like modal	-15 15
more:vt0=make past	6 -6
more:vt0=meet future	7 -7
more:vt0=other perfect	-8 8
more:vt0=propose past	-12 12
more:vt0=propose perfect	-10 10
more:vt0=put present	12 -12
more:vt0=sign perfect	-6 6
more:vt0=take past	7 -7
more:vt0=want present	17 -17
more:waits	-10 10
more:waits span=1	-8 8
more:waits+made+refused	-9 9
more:waits=0	7 -7
more:waits=1	-11 11
more:waits=2	-6 6
more:wished span=1	-6 6
more:wished+made+refused	-8 8
more:wished+refused	-16 16
more:wished=0	9 -9
more:wished=1	-10 10
on hold:ct0=impose present	-7 7
on hold:ct1=impose present	-7 7
on hold:r1=.	13 -13
on hold:r2=<end>	12 -12
on ice:c0=impose	-7 7
on ice:c1=impose	-7 7
on ice:ct0=impose present	-16 16
on ice:ct1=impose present	-16 16
on ice:t0=present	-10 10
on ice:v0=put	-7 7
on ice:v1=put	-7 7
pause:ct0=impose present	11 -11
pause:ct1=impose present	11 -11
pause:l1=<duty>	-7 7
pause:l1=a	21 -21
pause:l1=tariff	-7 7
pause:l1=the	-31 31
pause:l2=<begin>	-34 34
pause:l2=if	-7 7
pause:l2=that	8 -8
pause:l2=the	-6 6
pause:r1=,	-11 11
pause:r1=.	18 -18
pause:r1=<end>	15 -15
pause:r1=<v-end>	-14 14
pause:r1=<v-impose>	-8 8
pause:r1=<v-stay>	-11 11
pause:r1=end	-9 9
pause:r1=of	-9 9
pause:r1=with	-13 13
pause:r2=.	-6 6
pause:r2=<end>	24 -24
pause:r2=<name>	-20 20
pause:r2=<not>	7 -7
pause:r2=<span>	-13 13
pause:r2=on	-7 7
pause:r2=the	-10 10
pause:t0=present	15 -15
peace:c0=propose	-17 17
peace:c1=propose	-18 18
peace:ct0=stay perfect	8 -8
peace:ct0=stay present	-13 13
peace:ct1=stay perfect	8 -8
peace:ct1=stay present	-18 18
peace:l1=<goods>	12 -12
peace:l1=<v-stay>	12 -12
peace:l1=a	12 -12
peace:l1=make	12 -12
peace:l1=the	20 -20
peace:l2=<v-impose>	14 -14
peace:l2=a	-10 10
peace:r1=,	-6 6
peace:r1=.	-12 12
peace:r2=<name>	-18 18
peace:r2=and	6 -6
peace:r2=the	7 -7
peace:v1=be	-8 8
peace:v1=make	7 -7
prolong:c0=impose	-9 9
prolong:c1=impose	-10 10
prolong:l1=to	-6 6
prolong:l2=<v-impose>	-6 6
prolong:r1=the	-14 14
prolonged:l1=be	-9 9
prolonged:r1=.	-10 10
prolonged:r1=the	-14 14
prolonged:r2=<end>	-7 7
prolonged:v0=other	-6 6
prolonged:v1=other	-6 6
quiet:c0=agree	6 -6
quiet:c0=suspend	-7 7
quiet:c1=agree	6 -6
quiet:ct0=stay present	-12 12
quiet:ct0=suspend perfect	7 -7
quiet:ct1=impose present	-13 13
quiet:ct1=stay present	-15 15
quiet:ct1=suspend perfect	7 -7
quiet:l1=,	-13 13
quiet:l1=<begin>	-16 16
quiet:l1=<duty>	-6 6
quiet:l1=<goods>	10 -10
quiet:l1=<points>	-12 12
quiet:l1=a	14 -14
quiet:l1=has	-6 6
quiet:l1=have	8 -8
quiet:l1=is	7 -7
quiet:l1=it	-16 16
quiet:l1=make	12 -12
quiet:l1=of	12 -12
quiet:l1=the	21 -21
quiet:l2=<begin>	-17 17
quiet:l2=<duty>	-8 8
quiet:l2=<goods>	-10 10
quiet:l2=<span>	18 -18
quiet:l2=<v-impose>	11 -11
quiet:l2=a	-13 13
quiet:l2=of	-7 7
quiet:l2=put	9 -9
quiet:l2=the	-29 29
quiet:l=<begin> <begin>	-16 16
quiet:l=<begin> the	16 -16
quiet:l=<span> of	18 -18
quiet:lr=the .	-8 8
quiet:r1=.	-11 11
quiet:r1=:	-14 14
quiet:r1=between	-18 18
quiet:r1=in	-16 16
quiet:r1=on	12 -12
quiet:r1=since	-23 23
quiet:r2="	-9 9
quiet:r2=.	16 -16
quiet:r2=<day-ahead>	-19 19
quiet:r2=<name>	-19 19
quiet:r2=<number>	-6 6
quiet:r2=<span>	-6 6
quiet:r2=on	-6 6
quiet:r=, and	7 -7
quiet:r=for <span>	-10 10
quiet:r=until <day-ahead>	-14 14
quiet:t0=future	-11 11
quiet:t0=modal	16 -16
quiet:t0=past	8 -8
quiet:t0=present	-13 13
quiet:v0=keep	-8 8
quiet:v0=put	6 -6
quiet:v1=keep	-8 8
quiet:v1=make	7 -7
quiet:vt0=be past	11 -11
quiet:vt0=keep present	-8 8
renewal:l1=a	-12 12
renewal:l2=<begin>	-8 8
renewed:l1=be	17 -17
renewed:l2=<begin>	-20 20
renewed:l2=<not>	19 -19
renewed:l2=not	21 -21
renewed:r1=,	12 -12
renewed:r1=.	13 -13
renewed:r2=the	10 -10
renewed:t0=present-passive	9 -9
renewed:v0=other	15 -15
renewed:v1=other	15 -15
s:!	-7 7
s:"	11 -11
s:'	11 -11
s:(	-8 8
s:)	-8 8
s:*	16 -16
s:,	-13 13
s:-	-18 18
s:.	-8 8
s:/	-7 7
s::	-10 10
s:<day-ahead>	-41 41
s:<day-gone>	-19 19
s:<gate>	9 -9
s:<goods-amount>	-16 16
s:<level-noun>	28 -28
s:<level>	17 -17
s:<money>	10 -10
s:<month-ahead>	-9 9
s:<month-gone>	-15 15
s:<name>	-37 37
s:<office>	13 -13
s:<organisation>	20 -20
s:<person>	-35 35
s:<points>	-30 30
s:<quality>	-18 18
s:<seat>	-31 31
s:<taker>	11 -11
s:<v-agree>	17 -17
s:<v-buy>	-6 6
s:<v-deny>	9 -9
s:<v-impose>	-6 6
s:<v-propose>	15 -15
s:<v-return>	19 -19
s:<v-say>	8 -8
s:<v-suspend>	-8 8
s:<v-target>	26 -26
s:<v-threaten>	20 -20
s:<v-up>	9 -9
s:?	-30 30
s:_	7 -7
s:a	20 -20
s:about	-12 12
s:account	-15 15
s:act	10 -10
s:add	8 -8
s:affiliate	-14 14
s:after	-12 12
s:again	6 -6
s:against	6 -6
s:ago	16 -16
s:agree	16 -16
s:agreement	10 -10
s:all	-21 21
s:along	8 -8
s:also	-16 16
s:altogether	12 -12
s:among	11 -11
s:and	-12 12
s:announce	13 -13
s:announcement	-7 7
s:answer	6 -6
s:antimony	22 -22
s:any	17 -17
s:anything	6 -6
s:apply	-16 16
s:approval	17 -17
s:approve	21 -21
s:army	15 -15
s:arrangement	-9 9
s:as	-21 21
s:ask	7 -7
s:at	9 -9
s:autumn	13 -13
s:away	-14 14
s:back	8 -8
s:banana	-10 10
s:be	-17 17
s:bean	9 -9
s:because	19 -19
s:beef	-8 8
s:been	-13 13
s:before	-31 31
s:between	-13 13
s:beyond	8 -8
s:both	20 -20
s:break	18 -18
s:breakfast	-6 6
s:breathe	6 -6
s:bridge	7 -7
s:bring	-12 12
s:broke	-9 9
s:broken	-7 7
s:busan	-14 14
s:but	9 -9
s:by	26 -26
s:calendar	12 -12
s:call	6 -6
s:calm	-24 24
s:cancel	-19 19
s:cannot	-12 12
s:capital	13 -13
s:car	11 -11
s:carpet	-14 14
s:carry	-33 33
s:case	-13 13
s:cement	11 -11
s:cent	12 -12
s:certain	10 -10
s:certificate	-8 8
s:change	6 -6
s:charge	8 -8
s:cheese	6 -6
s:chip	-15 15
s:christma	7 -7
s:city	32 -32
s:claim	13 -13
s:client	-6 6
s:closed	8 -8
s:club	26 -26
s:cocoa	-13 13
s:coffee	-7 7
s:colleague	10 -10
s:column	9 -9
s:commerce	6 -6
s:company	6 -6
s:concentrate	14 -14
s:conclude	-25 25
s:consent	-7 7
s:continue	6 -6
s:contract	26 -26
s:control	-35 35
s:conversation	-24 24
s:corn	15 -15
s:cotton	-20 20
s:count	-14 14
s:counted	-7 7
s:counter	-21 21
s:countermeasure	14 -14
s:counterpart	7 -7
s:country	11 -11
s:course	-9 9
s:cover	-6 6
s:crane	11 -11
s:crude	14 -14
s:curb	11 -11
s:current	-11 11
s:custom	-8 8
s:customer	14 -14
s:cut	42 -42
s:date	11 -11
s:deadline	8 -8
s:decided	6 -6
s:decision	-10 10
s:declare	-17 17
s:decline	-9 9
s:decree	-15 15
s:delegation	29 -29
s:desk	-12 12
s:did	11 -11
s:die	-21 21
s:different	12 -12
s:dispute	8 -8
s:down	-15 15
s:drawer	-20 20
s:drop	14 -14
s:dry	-7 7
s:duration	9 -9
s:during	18 -18
s:earlier	-13 13
s:earth	-17 17
s:eat	9 -9
s:economy	-6 6
s:effect	13 -13
s:either	10 -10
s:electricity	19 -19
s:eleven	16 -16
s:else	15 -15
s:emergency	11 -11
s:employer	6 -6
s:energy	-8 8
s:enter	16 -16
s:entity	6 -6
s:even	6 -6
s:every	8 -8
s:everybody	-10 10
s:everyone	15 -15
s:exactly	-11 11
s:exist	-8 8
s:expire	-15 15
s:expiry	-14 14
s:export	6 -6
s:extend	15 -15
s:extension	-19 19
s:extra	-6 6
s:face	8 -8
s:fact	7 -7
s:fail	-6 6
s:failed	15 -15
s:fall	-7 7
s:far	-17 17
s:fee	10 -10
s:fentanyl	-14 14
s:ferry	6 -6
s:fertiliser	8 -8
s:fifth	-17 17
s:figure	-7 7
s:finance	6 -6
s:find	-19 19
s:fine	10 -10
s:first	-6 6
s:flag	6 -6
s:flow	7 -7
s:flower	-14 14
s:follow	-12 12
s:force	23 -23
s:foreign	-19 19
s:form	8 -8
s:former	19 -19
s:forty	-8 8
s:found	-15 15
s:four	-18 18
s:fourth	15 -15
s:framework	-10 10
s:free	9 -9
s:friend	-11 11
s:from	6 -6
s:front	7 -7
s:frozen	26 -26
s:fruit	13 -13
s:gallium	22 -22
s:game	-6 6
s:gave	-8 8
s:general	16 -16
s:geneva	-22 22
s:germanium	22 -22
s:give	10 -10
s:good	-31 31
s:government	-17 17
s:grace	-18 18
s:grain	15 -15
s:grower	6 -6
s:gun	-8 8
s:had	12 -12
s:half	11 -11
s:halifax	-6 6
s:halt	-18 18
s:hand	16 -16
s:handshake	-12 12
s:harvest	6 -6
s:has	-18 18
s:hasn't	11 -11
s:have	11 -11
s:having	-10 10
s:he	-12 12
s:hear	-15 15
s:her	6 -6
s:here	-6 6
s:higher	-16 16
s:his	-12 12
s:hit	17 -17
s:holiday	-12 12
s:home	15 -15
s:hour	6 -6
s:house	14 -14
s:household	23 -23
s:how	-20 20
s:hundred	-13 13
s:i	8 -8
s:import	26 -26
s:importer	-12 12
s:impose	9 -9
s:including	-11 11
s:increase	14 -14
s:initialled	11 -11
s:introduce	20 -20
s:is	6 -6
s:island	8 -8
s:issue	-13 13
s:it	-7 7
s:its	7 -7
s:joint	7 -7
s:kuala	-12 12
s:land	7 -7
s:lapse	-9 9
s:lasted	27 -27
s:law	11 -11
s:lay	-14 14
s:leave	-30 30
s:legal	-8 8
s:lender	20 -20
s:level	23 -23
s:licence	-6 6
s:lie	-9 9
s:lift	11 -11
s:likewise	-19 19
s:line	9 -9
s:list	26 -26
s:listed	-10 10
s:live	-14 14
s:long	-26 26
s:lorry	-9 9
s:lose	6 -6
s:lot	15 -15
s:lower	17 -17
s:lumpur	-12 12
s:m	16 -16
s:machine	-6 6
s:machinery	-7 7
s:magnet	-6 6
s:maize	-9 9
s:man	6 -6
s:matter	7 -7
s:may	26 -26
s:meal	-13 13
s:mean	-15 15
s:meanwhile	-16 16
s:mediator	14 -14
s:medicine	11 -11
s:military	11 -11
s:milk	19 -19
s:mill	6 -6
s:million	14 -14
s:mine	9 -9
s:minister	10 -10
s:minute	25 -25
s:mission	16 -16
s:mombasa	-11 11
s:month	-6 6
s:more	-15 15
s:morning	6 -6
s:move	-6 6
s:must	11 -11
s:name	-7 7
s:national	16 -16
s:need	8 -8
s:negotiation	19 -19
s:neighbour	10 -10
s:neither	17 -17
s:never	12 -12
s:new	12 -12
s:newspaper	-7 7
s:no	8 -8
s:nobody	7 -7
s:none	-9 9
s:noon	16 -16
s:north	6 -6
s:northern	17 -17
s:not	15 -15
s:note	-18 18
s:nothing	-8 8
s:notice	22 -22
s:now	-15 15
s:number	-13 13
s:of	14 -14
s:off	-12 12
s:offer	17 -17
s:oil	13 -13
s:old	17 -17
s:older	-16 16
s:olive	-13 13
s:only	-6 6
s:operator	14 -14
s:order	-21 21
s:origin	16 -16
s:originating	-13 13
s:own	-9 9
s:p	11 -11
s:page	12 -12
s:palm	-8 8
s:paper	-16 16
s:park	10 -10
s:parliament	-13 13
s:passed	15 -15
s:pause	-12 12
s:peace	6 -6
s:people	-19 19
s:per	7 -7
s:percent	6 -6
s:period	-18 18
s:phone	13 -13
s:phosphate	-8 8
s:place	-21 21
s:play	-11 11
s:plu	-10 10
s:point	-6 6
s:port	16 -16
s:powder	7 -7
s:premier	-7 7
s:present	-9 9
s:prisoner	20 -20
s:product	-6 6
s:prolong	-18 18
s:promise	20 -20
s:propose	12 -12
s:published	-8 8
s:purchase	-10 10
s:put	9 -9
s:q	-10 10
s:quarrel	-18 18
s:quiet	19 -19
s:railway	-8 8
s:raise	27 -27
s:rare	-18 18
s:rate	-17 17
s:rather	-7 7
s:reach	-19 19
s:read	-18 18
s:reason	7 -7
s:recall	-12 12
s:reciprocal	-31 31
s:reduce	-8 8
s:refrain	-18 18
s:regard	-6 6
s:reject	18 -18
s:remain	-11 11
s:renew	-8 8
s:renewal	-19 19
s:replace	16 -16
s:reporter	-7 7
s:require	8 -8
s:resume	12 -12
s:return	13 -13
s:river	27 -27
s:room	18 -18
s:round	8 -8
s:row	9 -9
s:run	-30 30
s:salmon	-13 13
s:salt	22 -22
s:same	-15 15
s:sanction	12 -12
s:season	14 -14
s:second	15 -15
s:secretary	-16 16
s:section	-13 13
s:seek	7 -7
s:session	-17 17
s:set	-24 24
s:shall	-11 11
s:she	21 -21
s:sheet	22 -22
s:shelve	-11 11
s:ship	-10 10
s:shook	19 -19
s:side	-15 15
s:sight	16 -16
s:silence	16 -16
s:since	-17 17
s:sir	-14 14
s:sleep	-12 12
s:so	-11 11
s:some	8 -8
s:somebody	-23 23
s:source	-8 8
s:soybean	-19 19
s:space	-23 23
s:spring	-11 11
s:stand	-16 16
s:standstill	-17 17
s:start	9 -9
s:stay	17 -17
s:steel	6 -6
s:still	-29 29
s:stockholm	-30 30
s:stop	16 -16
s:story	-11 11
s:stress	-19 19
s:stretch	-23 23
s:strike	31 -31
s:stuff	-17 17
s:successor	-13 13
s:such	12 -12
s:sugar	-29 29
s:sum	-12 12
s:surcharge	9 -9
s:suspend	18 -18
s:suspension	15 -15
s:table	8 -8
s:take	-8 8
s:talk	29 -29
s:tea	-20 20
s:telephone	-6 6
s:television	-17 17
s:tell	-16 16
s:temporary	16 -16
s:term	-10 10
s:text	10 -10
s:the	-14 14
s:their	-19 19
s:them	14 -14
s:themselve	9 -9
s:then	-9 9
s:there	24 -24
s:these	-15 15
s:they	-19 19
s:thing	-22 22
s:threaten	14 -14
s:three	15 -15
s:through	-24 24
s:tiktok	-6 6
s:till	-27 27
s:time	6 -6
s:to	8 -8
s:top	-23 23
s:topic	-15 15
s:toward	6 -6
s:trade	-7 7
s:treaty	18 -18
s:truce	-7 7
s:turn	21 -21
s:twice	9 -9
s:two	-12 12
s:understanding	-31 31
s:unreliable	10 -10
s:until	-19 19
s:untouched	7 -7
s:up	-11 11
s:upper	23 -23
s:use	11 -11
s:valley	24 -24
s:visit	-16 16
s:vote	10 -10
s:voted	12 -12
s:wage	7 -7
s:wait	-14 14
s:want	6 -6
s:war	26 -26
s:warn	17 -17
s:was	6 -6
s:watche	7 -7
s:water	31 -31
s:way	-15 15
s:wednesday	13 -13
s:week	-10 10
s:were	9 -9
s:what	7 -7
s:wheat	14 -14
s:when	-34 34
s:whether	-36 36
s:while	14 -14
s:who	22 -22
s:why	-14 14
s:will	28 -28
s:winter	8 -8
s:wire	-12 12
s:with	-8 8
s:withdraw	26 -26
s:within	10 -10
s:without	-33 33
s:word	-21 21
s:work	11 -11
s:world	17 -17
s:worth	-22 22
s:would	-11 11
s:write	-12 12
s:yes	12 -12
s:yet	7 -7
s:york	-8 8
s:you	-14 14
s:you've	-11 11
s:zero	-6 6
second:c0=bear	-10 10
second:c0=begin	-8 8
second:c0=propose	-7 7
second:c0=say	11 -11
second:c0=stay	9 -9
second:c1=bear	-14 14
second:c1=begin	-8 8
second:c1=impose	15 -15
second:c1=propose	-7 7
second:c1=say	11 -11
second:c1=stay	9 -9
second:ct0=impose past	8 -8
second:ct0=stay past	12 -12
second:ct1=impose past	8 -8
second:ct1=stay past	12 -12
second:l1=a	15 -15
second:l1=the	22 -22
second:l1=their	12 -12
second:l2=and	10 -10
second:l2=for	17 -17
second:l2=of	-6 6
second:r1=,	8 -8
second:r1=.	-7 7
second:r1=day	-7 7
second:r1=round	15 -15
second:r2=,	-24 24
second:r2=.	10 -10
second:r2=<end>	-9 9
second:r2=<v-impose>	-7 7
second:r2=in	9 -9
second:r2=is	10 -10
second:r2=of	6 -6
second:r2=the	-12 12
second:t0=modal	-9 9
second:t0=past	19 -19
second:t0=past-passive	-16 16
second:t0=perfect	6 -6
set aside:r1=.	7 -7
set aside:r2=<end>	7 -7
sleep:c1=impose	-6 6
slept:r2=<end>	-7 7
standstill:c0=agree	22 -22
standstill:c0=impose	10 -10
standstill:c0=propose	-7 7
standstill:c1=agree	17 -17
standstill:c1=impose	6 -6
standstill:ct0=impose past	13 -13
standstill:ct1=impose past	7 -7
standstill:l1=a	19 -19
standstill:l1=the	-12 12
standstill:l2=<begin>	8 -8
standstill:l2=<v-impose>	-7 7
standstill:r1=of	19 -19
standstill:r1=on	-21 21
standstill:r2=<name>	-6 6
standstill:v0=agree	16 -16
stay:l1=<duty>	-7 7
stay:l1=<points>	-9 9
stay:l1=the	-15 15
stay:l1=to	-14 14
stay:l1=will	8 -8
stay:r1=as	6 -6
stay:r1=at	7 -7
stay:r2=<level>	-6 6
stay:r2=for	10 -10
stay:r2=until	-9 9
stay:t0=present	9 -9
stays:l1=,	20 -20
stays:l1=it	-11 11
stays:l1=what	13 -13
stays:l2=,	-18 18
stays:l2=<begin>	7 -7
stays:l2=and	-15 15
stays:l2=the	11 -11
stays:r1=.	13 -13
stays:r1=<v-impose>	10 -10
stays:r1=<v-suspend>	11 -11
stays:r1=in	10 -10
stays:r1=suspend	11 -11
stays:r1=where	8 -8
stays:r2=.	-9 9
stays:r2=<end>	13 -13
stays:r2=<level>	-7 7
stays:r2=it	13 -13
suspend:c0=agree	-16 16
suspend:ct0=impose future	9 -9
suspend:ct0=impose past	-16 16
suspend:ct0=suspend future	9 -9
suspend:ct1=impose future	9 -9
suspend:ct1=suspend future	9 -9
suspend:r1=for	-11 11
suspend:r1=the	19 -19
suspend:r2=<duty>	7 -7
suspend:r2=<span>	-13 13
suspend:r2=<v-impose>	7 -7
suspend:t0=future	9 -9
suspend:t0=past	-16 16
suspend:v0=agree	-16 16
suspended:c0=stay	-15 15
suspended:c0=suspend	7 -7
suspended:c1=stay	-11 11
suspended:c1=suspend	6 -6
suspended:ct0=impose present	-10 10
suspended:ct0=stay present	-12 12
suspended:ct1=impose present	-10 10
suspended:ct1=stay present	-10 10
suspended:l1=,	6 -6
suspended:l1=<v-suspend>	6 -6
suspended:l1=been	8 -8
suspended:l1=remain	-8 8
suspended:l1=stay	6 -6
suspended:l1=the	-10 10
suspended:l2=<name>	-13 13
suspended:l2=<points>	-12 12
suspended:l2=it	-8 8
suspended:l2=to	-8 8
suspended:r1=.	-15 15
suspended:r1=<duty>	-8 8
suspended:r1=for	15 -15
suspended:r1=from	6 -6
suspended:r1=in	13 -13
suspended:r1=its	-10 10
suspended:r1=until	-20 20
suspended:r2=<agent>	-8 8
suspended:r2=<day-ahead>	-22 22
suspended:r2=<end>	-16 16
suspended:r2=<month-gone>	15 -15
suspended:r2=<span>	-6 6
suspended:r2=<v-buy>	-15 15
suspended:r2=<v-impose>	-10 10
suspended:r2=order	-8 8
suspended:r2=the	8 -8
suspended:t0=present	-13 13
suspended:v0=keep	-11 11
suspended:v1=keep	-11 11
suspends:l2=<begin>	-11 11
suspends:r1=its	12 -12
suspension:c0=impose	-7 7
suspension:l1='s	22 -22
suspension:l1=a	11 -11
suspension:l1=the	14 -14
suspension:l2=<begin>	25 -25
suspension:l2=<name>	20 -20
suspension:l2=<v-impose>	-6 6
suspension:l2=of	-14 14
suspension:l2=the	-11 11
suspension:r1=<v-end>	9 -9
suspension:r1=end	12 -12
suspension:r1=of	22 -22
suspension:r2=<name>	-24 24
suspension:r2=<v-impose>	-10 10
suspension:r2=its	18 -18
suspension:r2=on	16 -16
suspension:t0=past	-12 12
truce:c0=agree	17 -17
truce:c0=bear	-10 10
truce:c0=begin	6 -6
truce:c0=down	-6 6
truce:c0=impose	11 -11
truce:c0=propose	6 -6
truce:c0=say	-10 10
truce:c0=up	6 -6
truce:c1=agree	7 -7
truce:c1=bear	-18 18
truce:c1=down	-6 6
truce:c1=end	6 -6
truce:c1=up	10 -10
truce:ct0=agree past	11 -11
truce:ct0=agree perfect	14 -14
truce:ct0=agree pluperfect	-13 13
truce:ct0=agree present	7 -7
truce:ct0=bear present	-8 8
truce:ct0=begin past	8 -8
truce:ct0=down past	6 -6
truce:ct0=end past	10 -10
truce:ct0=impose future	-15 15
truce:ct0=impose past	22 -22
truce:ct0=impose perfect	8 -8
truce:ct0=propose perfect	12 -12
truce:ct0=propose present	12 -12
truce:ct0=say past	-9 9
truce:ct0=stay past	9 -9
truce:ct0=stay present	-11 11
truce:ct1=agree perfect	10 -10
truce:ct1=agree present	12 -12
truce:ct1=bear present	-8 8
truce:ct1=down past	6 -6
truce:ct1=end past	18 -18
truce:ct1=impose future	-15 15
truce:ct1=impose infinitive	-7 7
truce:ct1=impose past	14 -14
truce:ct1=impose perfect	8 -8
truce:ct1=impose pluperfect	-6 6
truce:ct1=propose participle-passive	-14 14
truce:ct1=propose perfect	18 -18
truce:ct1=propose present	13 -13
truce:ct1=say past	-9 9
truce:ct1=stay past	9 -9
truce:ct1=stay present	-11 11
truce:l1='s	9 -9
truce:l1=,	-13 13
truce:l1=<begin>	-6 6
truce:l1=<duty>	-11 11
truce:l1=<goods>	-13 13
truce:l1=<v-agree>	28 -28
truce:l1=<v-impose>	33 -33
truce:l1=a	21 -21
truce:l1=as	-6 6
truce:l1=its	-16 16
truce:l1=new	16 -16
truce:l1=of	-11 11
truce:l1=tariff	-8 8
truce:l1=that	11 -11
truce:l1=the	-28 28
truce:l1=their	16 -16
truce:l1=trade	-12 12
truce:l1=two	-18 18
truce:l2="	11 -11
truce:l2='s	-9 9
truce:l2=,	-11 11
truce:l2=-	-10 10
truce:l2=<day-ahead>	-18 18
truce:l2=<goods>	-16 16
truce:l2=<name>	12 -12
truce:l2=<not>	-8 8
truce:l2=<number>	14 -14
truce:l2=<v-bear>	-11 11
truce:l2=<v-impose>	6 -6
truce:l2=<v-stay>	-8 8
truce:l2=and	-28 28
truce:l2=before	-30 30
truce:l2=call	-12 12
truce:l2=during	12 -12
truce:l2=for	6 -6
truce:l2=has	-13 13
truce:l2=if	-26 26
truce:l2=it	9 -9
truce:l2=its	7 -7
truce:l2=let	6 -6
truce:l2=no	8 -8
truce:l2=or	-9 9
truce:l2=prolong	-11 11
truce:l2=prolonged	-7 7
truce:l2=propose	16 -16
truce:l2=should	-6 6
truce:l2=since	-15 15
truce:l2=that	-7 7
truce:l2=their	-31 31
truce:l2=there	9 -9
truce:l2=to	11 -11
truce:l2=under	9 -9
truce:l2=whether	-12 12
truce:l2=without	-22 22
truce:l=; the	8 -8
truce:l=<begin> <begin>	-6 6
truce:l=<begin> a	-17 17
truce:l=<begin> that	-13 13
truce:l=<begin> the	6 -6
truce:l=<begin> their	13 -13
truce:l=<day-ahead> the	-15 15
truce:l=a <span>	-16 16
truce:l=a tariff	10 -10
truce:l=and the	-9 9
truce:l=before the	-21 21
truce:l=during the	12 -12
truce:l=extend the	9 -9
truce:l=extend their	9 -9
truce:l=have a	12 -12
truce:l=if the	-26 26
truce:l=is no	23 -23
truce:l=is the	-18 18
truce:l=it a	18 -18
truce:l=of a	6 -6
truce:l=or no	-9 9
truce:l=prolong the	-11 11
truce:l=propose a	13 -13
truce:l=since the	-13 13
truce:l=that the	-11 11
truce:l=the <span>	-7 7
truce:l=the tariff	-17 17
truce:l=their tariff	-18 18
truce:l=there a	14 -14
truce:l=to the	11 -11
truce:l=under the	9 -9
truce:l=whether the	-9 9
truce:l=without the	-13 13
truce:lr='s of	18 -18
truce:lr='s with	-10 10
truce:lr=, or	-10 10
truce:lr=a ,	16 -16
truce:lr=a .	-10 10
truce:lr=a between	10 -10
truce:lr=a for	6 -6
truce:lr=a in	13 -13
truce:lr=a is	-16 16
truce:lr=a on	11 -11
truce:lr=a that	-19 19
truce:lr=tariff ,	-15 15
truce:lr=tariff .	12 -12
truce:lr=tariff between	12 -12
truce:lr=tariff on	-6 6
truce:lr=tariff with	6 -6
truce:lr=the ,	-6 6
truce:lr=the <end>	-13 13
truce:lr=the ?	-12 12
truce:lr=the as	-9 9
truce:lr=the begin	-7 7
truce:lr=the between	-7 7
truce:lr=the by	-6 6
truce:lr=the end	-6 6
truce:lr=the has	11 -11
truce:lr=the in	-11 11
truce:lr=the itself	-14 14
truce:lr=the lapse	-9 9
truce:lr=the of	-16 16
truce:lr=the that	-9 9
truce:lr=the until	-7 7
truce:lr=the with	-20 20
truce:r1="	9 -9
truce:r1=,	-17 17
truce:r1=:	-19 19
truce:r1=;	10 -10
truce:r1=<not>	-9 9
truce:r1=<v-agree>	-6 6
truce:r1=<v-begin>	17 -17
truce:r1=<v-end>	-14 14
truce:r1=<v-impose>	-7 7
truce:r1=<v-stay>	-13 13
truce:r1=<v-up>	9 -9
truce:r1=?	-6 6
truce:r1=as	-8 8
truce:r1=at	14 -14
truce:r1=by	-15 15
truce:r1=die	-15 15
truce:r1=go	9 -9
truce:r1=is	-7 7
truce:r1=itself	-14 14
truce:r1=over	13 -13
truce:r1=that	-24 24
truce:r1=was	-7 7
truce:r2="	9 -9
truce:r2=,	-11 11
truce:r2=.	-12 12
truce:r2=<day-ahead>	-8 8
truce:r2=<duty>	-24 24
truce:r2=<goods>	18 -18
truce:r2=<level>	-13 13
truce:r2=<name>	-22 22
truce:r2=<not>	6 -6
truce:r2=<number>	16 -16
truce:r2=<quality>	-10 10
truce:r2=<seat>	-6 6
truce:r2=<v-agree>	-8 8
truce:r2=<v-begin>	-10 10
truce:r2=<v-impose>	-22 22
truce:r2=<v-say>	-13 13
truce:r2=<v-stay>	-8 8
truce:r2=?	-13 13
truce:r2=a	-12 12
truce:r2=additional	-10 10
truce:r2=agree	-15 15
truce:r2=and	7 -7
truce:r2=at	-22 22
truce:r2=be	-13 13
truce:r2=been	-8 8
truce:r2=both	9 -9
truce:r2=busan	-24 24
truce:r2=geneva	-12 12
truce:r2=is	-6 6
truce:r2=it	24 -24
truce:r2=its	12 -12
truce:r2=last	-11 11
truce:r2=no	-7 7
truce:r2=not	6 -6
truce:r2=out	13 -13
truce:r2=sign	9 -9
truce:r2=tariff	-30 30
truce:r2=the	16 -16
truce:r2=their	-17 17
truce:r2=under	-15 15
truce:r2=which	-16 16
truce:r2=without	-9 9
truce:r=, and	7 -7
truce:r=, in	-6 6
truce:r=, under	-15 15
truce:r=, which	-15 15
truce:r=: <level>	-11 11
truce:r=? <end>	-6 6
truce:r=begin .	-9 9
truce:r=by <span>	-17 17
truce:r=end ,	-8 8
truce:r=for <span>	9 -9
truce:r=in the	10 -10
truce:r=in their	-6 6
truce:r=is a	-16 16
truce:r=is not	-7 7
truce:r=of <month-gone>	12 -12
truce:r=of <number>	19 -19
truce:r=of busan	-18 18
truce:r=of its	16 -16
truce:r=of last	-8 8
truce:r=of their	-7 7
truce:r=on tariff	-32 32
truce:r=on the	28 -28
truce:r=or no	-9 9
truce:r=run out	6 -6
truce:r=that the	-11 11
truce:r=was sign	10 -10
truce:r=with <name>	-11 11
truce:r=would be	-12 12
truce:t0=future	-17 17
truce:t0=past	11 -11
truce:t0=pluperfect	12 -12
truce:t0=present	-10 10
truce:t0=present-passive	-8 8
truce:v0=agree	9 -9
truce:v0=ask	-11 11
truce:v0=be	15 -15
truce:v0=call	15 -15
truce:v0=end	15 -15
truce:v0=extend	-15 15
truce:v0=leave	-9 9
truce:v0=other	-15 15
truce:v0=propose	8 -8
truce:v0=sign	13 -13
truce:v0=take	15 -15
truce:v1=ask	-15 15
truce:v1=be	18 -18
truce:v1=carry	-8 8
truce:v1=end	23 -23
truce:v1=extend	-13 13
truce:v1=leave	-9 9
truce:v1=other	-10 10
truce:v1=propose	22 -22
truce:v1=say	8 -8
truce:v1=sign	9 -9
truce:vt0=agree perfect	7 -7
truce:vt0=agree present	10 -10
truce:vt0=be past	15 -15
truce:vt0=extend present	-12 12
truce:vt0=other perfect	-22 22
truce:vt0=propose perfect	6 -6
truce:vt0=say past	7 -7
truce:vt0=say present	-6 6
truce:vt0=sign past	12 -12
untouched:r2=<end>	6 -6
verb:c0=agree	-27 27
verb:c0=end	-6 6
verb:c0=propose	16 -16
verb:c0=say	-17 17
verb:c0=suspend	8 -8
verb:c1=end	-10 10
verb:c1=impose	8 -8
verb:c1=say	-17 17
verb:c1=suspend	11 -11
verb:c1=up	-8 8
verb:ct0=agree past	-19 19
verb:ct0=impose modal-passive	-12 12
verb:ct0=impose past	-22 22
verb:ct0=impose perfect-passive	8 -8
verb:ct0=stay future	8 -8
verb:ct0=stay present	-11 11
verb:ct0=suspend future	11 -11
verb:ct0=suspend modal-passive	-7 7
verb:ct0=suspend past-passive	6 -6
verb:ct0=suspend perfect	8 -8
verb:ct0=suspend present-passive	-11 11
verb:ct1=impose infinitive	-16 16
verb:ct1=impose modal-passive	-12 12
verb:ct1=impose perfect-passive	8 -8
verb:ct1=impose present	-7 7
verb:ct1=stay future	11 -11
verb:ct1=stay infinitive	-6 6
verb:ct1=suspend future	11 -11
verb:ct1=suspend modal-passive	-7 7
verb:ct1=suspend past-passive	6 -6
verb:ct1=suspend perfect	8 -8
verb:ct1=suspend present-passive	-11 11
verb:l1=,	11 -11
verb:l1=<name>	-21 21
verb:l1=<not>	-17 17
verb:l1=<organisation>	8 -8
verb:l1=<person>	-9 9
verb:l1=<points>	-7 7
verb:l1=<seat>	11 -11
verb:l1=<v-suspend>	7 -7
verb:l1=and	6 -6
verb:l1=be	-8 8
verb:l1=been	9 -9
verb:l1=have	11 -11
verb:l1=it	-14 14
verb:l1=not	-8 8
verb:l1=remain	-8 8
verb:l1=side	-7 7
verb:l1=stay	7 -7
verb:l1=the	-9 9
verb:l1=to	-15 15
verb:l2=<begin>	-12 12
verb:l2=<day-gone>	-20 20
verb:l2=<duty>	6 -6
verb:l2=<goods>	-7 7
verb:l2=<level>	-8 8
verb:l2=<organisation>	16 -16
verb:l2=<quality>	-15 15
verb:l2=<seat>	-13 13
verb:l2=<v-agree>	-8 8
verb:l2=agree	-8 8
verb:l2=are	-15 15
verb:l2=had	17 -17
verb:l2=it	-7 7
verb:l2=one	13 -13
verb:l2=side	-9 9
verb:l2=tariff	9 -9
verb:l2=the	6 -6
verb:l2=to	18 -18
verb:l2=which	-8 8
verb:l2=would	-17 17
verb:l=, is	8 -8
verb:l=, the	-6 6
verb:l=<begin> <name>	-14 14
verb:l=<day-gone> are	-7 7
verb:l=<name> has	-6 6
verb:l=<organisation> has	12 -12
verb:l=<points> stay	-10 10
verb:l=agree to	-8 8
verb:l=had been	13 -13
verb:l=will be	-10 10
verb:lr=are ,	15 -15
verb:lr=are .	-7 7
verb:lr=are for	7 -7
verb:lr=be <seat>	12 -12
verb:lr=has the	-8 8
verb:lr=is for	22 -22
verb:lr=to ,	16 -16
verb:lr=was .	8 -8
verb:r1=,	21 -21
verb:r1=:	-7 7
verb:r1=<number>	7 -7
verb:r1=<points>	-20 20
verb:r1=by	6 -6
verb:r1=for	20 -20
verb:r1=on	-13 13
verb:r1=to	-8 8
verb:r1=until	-10 10
verb:r2=,	16 -16
verb:r2=.	-19 19
verb:r2=<agent>	-10 10
verb:r2=<day-ahead>	-15 15
verb:r2=<end>	-12 12
verb:r2=<goods>	-7 7
verb:r2=<month-gone>	9 -9
verb:r2=<name>	-7 7
verb:r2=<not>	-13 13
verb:r2=<span>	-15 15
verb:r2=<v-buy>	-19 19
verb:r2=<v-end>	6 -6
verb:r2=<v-impose>	-13 13
verb:r2=<v-propose>	7 -7
verb:r2=and	11 -11
verb:r2=ban	-21 21
verb:r2=control	-10 10
verb:r2=duty	-20 20
verb:r2=in	-18 18
verb:r2=on	22 -22
verb:r2=order	-10 10
verb:r2=the	22 -22
verb:r2=would	-14 14
verb:r=<seat> on	8 -8
verb:r=for <span>	-12 12
verb:r=for the	7 -7
verb:r=its <level>	-7 7
verb:r=until <day-ahead>	-25 25
verb:t0=future	9 -9
verb:t0=modal	26 -26
verb:t0=modal-passive	-12 12
verb:t0=past	-26 26
verb:t0=perfect	-7 7
verb:t0=perfect-passive	14 -14
verb:t0=present	-11 11
verb:t0=present-passive	-6 6
verb:v0=agree	-25 25
verb:v0=keep	-11 11
verb:v0=other	13 -13
verb:v0=put	10 -10
verb:v0=suspend	7 -7
verb:v1=be	8 -8
verb:v1=keep	-11 11
verb:v1=lift	-8 8
verb:v1=other	8 -8
verb:v1=spare	-7 7
verb:v1=suspend	11 -11
verb:vt0=agree past	-19 19
verb:vt0=hold modal	-9 9
verb:vt0=keep present	-10 10
verb:vt0=lift future	-11 11
verb:vt0=other perfect	8 -8
verb:vt0=remain present	-8 8
w:add	7 -7
w:adds	8 -8
w:again	6 -6
w:arrangement	-9 9
w:calm	-24 24
w:continue	20 -20
w:extends	20 -20
w:extension	-19 19
w:extra	-10 10
w:frozen	26 -26
w:go on	11 -11
w:goes on	-12 12
w:grace	-18 18
w:halt	-17 17
w:held back	8 -8
w:held in	6 -6
w:holds back	-9 9
w:holiday	-15 15
w:in the drawer	-15 15
w:keep	9 -9
w:laid down	-12 12
w:lie	-9 9
w:lifted	6 -6
w:lifts	8 -8
w:more	-17 17
w:parked	9 -9
w:pause	-14 14
w:peace	6 -6
w:prolong	-9 9
w:prolongs	-12 12
w:put off	12 -12
w:quiet	19 -19
w:renew	-9 9
w:renewal	-19 19
w:second	10 -10
w:shelve	-13 13
w:shelved	7 -7
w:silence	16 -16
w:sleep	7 -7
w:sleeps	-21 21
w:slept	-10 10
w:spare	-6 6
w:standstill	-13 13
w:stay	6 -6
w:stays	16 -16
w:stretch	-23 23
w:successor	-13 13
w:suspend	12 -12
w:suspends	9 -9
w:suspension	16 -16
w:truces	-13 13
w:untouched	7 -7`;
