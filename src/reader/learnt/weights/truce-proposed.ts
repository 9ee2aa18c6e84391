// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	7 -7
add:ct1=impose infinitive	7 -7
add:ct1=say infinitive	7 -7
add:l1=<begin>	7 -7
add:l2=<begin>	7 -7
add:l2=i	-8 8
add:r1=up	16 -16
add:r2=to	18 -18
added:c0=impose	7 -7
added:c0=say	7 -7
added:c1=impose	7 -7
added:c1=say	7 -7
added:ct0=impose pluperfect	6 -6
added:ct0=say pluperfect	6 -6
added:ct1=impose pluperfect	6 -6
added:ct1=say pluperfect	6 -6
added:l1=had	6 -6
added:l2=,	8 -8
added:l2=<begin>	13 -13
added:l2=the	6 -6
added:r1=,	16 -16
added:r1=.	-7 7
added:r1=<duty>	7 -7
added:r1=<number>	8 -8
added:r1=<v-impose>	6 -6
added:r1=<v-target>	6 -6
added:r1=tax	6 -6
added:r1=to	11 -11
added:r2=the	9 -9
added:t0=pluperfect	6 -6
added:v0=add	7 -7
added:v1=add	7 -7
adds:r1=<level>	9 -9
adds:r2=to	11 -11
again:c0=bear	-9 9
again:c0=down	14 -14
again:c0=propose	-6 6
again:c1=begin	9 -9
again:c1=down	14 -14
again:c1=propose	-14 14
again:ct0=bear present	-15 15
again:ct0=impose future-passive	7 -7
again:ct0=impose past	9 -9
again:ct0=impose present	8 -8
again:ct0=stay future	-6 6
again:ct0=stay modal	-12 12
again:ct0=stay present	10 -10
again:ct0=up present	9 -9
again:ct1=bear infinitive	7 -7
again:ct1=bear present	-15 15
again:ct1=impose future-passive	7 -7
again:ct1=impose modal	-14 14
again:ct1=impose past	9 -9
again:ct1=stay future	-6 6
again:ct1=stay modal	-12 12
again:ct1=stay present	8 -8
again:ct1=up present	9 -9
again:l1=<goods>	-28 28
again:l1=<person>	-10 10
again:l1=<v-begin>	-7 7
again:l1=<v-propose>	-16 16
again:l1=<v-target>	7 -7
again:l1=apply	-6 6
again:l1=charge	7 -7
again:l1=up	9 -9
again:l1=will	7 -7
again:l2=<begin>	-9 9
again:l2=<month-gone>	7 -7
again:l2=<quality>	-15 15
again:l2=<v-bear>	9 -9
again:l2=<v-begin>	7 -7
again:l2=<v-down>	9 -9
again:l2=and	-6 6
again:l2=are	-15 15
again:l2=as	-18 18
again:l2=come	8 -8
again:l2=duty	8 -8
again:l2=is	6 -6
again:l2=pay	11 -11
again:l2=the	-8 8
again:l2=they	8 -8
again:l2=to	22 -22
again:l2=will	10 -10
again:l2=would	-16 16
again:r1=,	21 -21
again:r1=?	11 -11
again:r1=and	10 -10
again:r1=as	-9 9
again:r1=from	-15 15
again:r1=if	-7 7
again:r2=<day-ahead>	-23 23
again:r2=<day-gone>	16 -16
again:r2=<name>	-9 9
again:r2=the	-16 16
again:t0=future	-14 14
again:t0=modal	-26 26
again:t0=modal-passive	7 -7
again:v0=come	11 -11
again:v0=meet	-6 6
again:v0=pay	-6 6
again:v0=raise	-13 13
again:v0=see	8 -8
again:v0=sit	7 -7
again:v0=take	10 -10
again:v1=be	-7 7
again:v1=come	11 -11
again:v1=pay	-7 7
again:v1=raise	-11 11
again:v1=see	10 -10
again:v1=sit	7 -7
again:v1=take	10 -10
another:c0=impose	15 -15
another:c0=suspend	-13 13
another:c0=target	6 -6
another:c1=impose	14 -14
another:c1=say	9 -9
another:c1=target	6 -6
another:ct0=impose past	11 -11
another:ct0=impose present	-7 7
another:ct0=stay present	-10 10
another:ct1=impose participle-passive	9 -9
another:ct1=impose past	6 -6
another:ct1=impose present	-7 7
another:ct1=stay infinitive	6 -6
another:ct1=stay present	-10 10
another:l1=<v-bear>	7 -7
another:l1=are	-8 8
another:l1=be	6 -6
another:l1=for	7 -7
another:l1=in	-8 8
another:l1=is	9 -9
another:l1=with	11 -11
another:l2=<begin>	-11 11
another:l2=<duty>	6 -6
another:l2=<not>	11 -11
another:l2=<person>	-17 17
another:l2=<v-impose>	17 -17
another:l2=<v-suspend>	8 -8
another:l2=to	8 -8
another:r1=<level>	18 -18
another:r1=<points>	-12 12
another:r1=<span>	-7 7
another:r1=matter	-9 9
another:r2=,	16 -16
another:r2=.	-8 8
another:r2=<end>	11 -11
another:r2=in	13 -13
another:r2=of	21 -21
another:r2=that	6 -6
another:r2=to	-9 9
another:t0=future	6 -6
another:t0=past	17 -17
another:t0=present	9 -9
another:v0=be	6 -6
another:v0=extend	15 -15
another:v0=have	17 -17
another:v0=other	18 -18
another:v1=ask	-8 8
another:v1=be	6 -6
another:v1=extend	15 -15
another:v1=have	13 -13
another:v1=other	18 -18
arrangement:c0=agree	-8 8
arrangement:c0=bear	12 -12
arrangement:c0=impose	-14 14
arrangement:c0=say	-9 9
arrangement:c0=stay	10 -10
arrangement:c1=impose	-10 10
arrangement:c1=stay	10 -10
arrangement:ct0=impose present	-8 8
arrangement:ct0=stay present	11 -11
arrangement:ct1=stay present	11 -11
arrangement:l1=an	9 -9
arrangement:l1=lumpur	-13 13
arrangement:l1=similar	-6 6
arrangement:l1=the	7 -7
arrangement:l2=<begin>	8 -8
arrangement:l2=<v-impose>	-8 8
arrangement:l2=kuala	-13 13
arrangement:l2=of	12 -12
arrangement:l2=that	-11 11
arrangement:l2=under	9 -9
arrangement:r1=,	-10 10
arrangement:r2=<day-gone>	-8 8
arrangement:r2=<name>	-7 7
arrangement:r2=<v-impose>	14 -14
arrangement:r2=the	9 -9
arrangement:r2=which	-12 12
arrangement:v0=agree	-9 9
arrangement:v0=be	10 -10
arrangement:v0=say	-6 6
arrangement:v1=be	10 -10
arrangement:v1=say	-6 6
asleep:ct0=stay present	7 -7
asleep:ct1=stay present	7 -7
asleep:r1=.	11 -11
asleep:r2=<end>	8 -8
asleep:t0=present	7 -7
ceasefire:c0=impose	6 -6
ceasefire:c1=impose	9 -9
ceasefire:ct1=impose infinitive	10 -10
ceasefire:l1=a	-28 28
ceasefire:l1=the	27 -27
ceasefire:l2=<v-impose>	10 -10
ceasefire:l2=extend	10 -10
ceasefire:r1=.	-9 9
ceasefire:r1=<v-impose>	8 -8
ceasefire:r1=<v-stay>	7 -7
ceasefire:r1=<v-suspend>	6 -6
ceasefire:r1=hold	6 -6
ceasefire:r2=<end>	-8 8
ceasefire:r2=the	12 -12
ceasefire:t0=present	-14 14
ceasefire:v1=extend	10 -10
continue:ct0=stay future	-6 6
continue:ct0=stay modal	11 -11
continue:ct1=stay future	-6 6
continue:ct1=stay modal	11 -11
continue:l1=<goods>	-7 7
continue:l1=<name>	11 -11
continue:l2=<name>	11 -11
continue:r2=<v-bear>	6 -6
continue:r2=be	-7 7
continue:t0=future	-6 6
continue:t0=modal	11 -11
continued:l1=be	-6 6
continues:l1=<name>	-9 9
continues:l2=the	-8 8
continues:r1=to	11 -11
continues:r2=<v-impose>	20 -20
count:loose=0	8 -8
count:loose=1	-7 7
count:loose=2	-8 8
count:loose=3	13 -13
count:more=0	-6 6
count:more=1	20 -20
count:more=6	-13 13
count:more=9	11 -11
count:quiet=0	6 -6
count:quiet=1	6 -6
count:quiet=3	-15 15
count:truce=0	20 -20
count:truce=6	-16 16
count:verb=0	-7 7
count:verb=1	19 -19
count:verb=3	-14 14
count:verb=6	9 -9
days=0	35 -35
days=3	-11 11
days=6	-14 14
extend:c1=impose	6 -6
extend:ct0=agree past	14 -14
extend:ct0=agree pluperfect	-17 17
extend:ct0=impose perfect	8 -8
extend:l1=<not>	9 -9
extend:l1=not	9 -9
extend:l2=<name>	-15 15
extend:l2=propose	-10 10
extend:r1=the	11 -11
extend:r1=their	-6 6
extend:r2=<duty>	-12 12
extend:r2=ceasefire	10 -10
extend:t0=perfect	8 -8
extend:t0=present	-10 10
extend:v0=propose	-12 12
extend:v1=extend	6 -6
extended:ct0=impose future-passive	-7 7
extended:ct0=impose perfect	10 -10
extended:ct0=impose present-passive	-8 8
extended:ct1=impose future-passive	-7 7
extended:ct1=impose perfect	10 -10
extended:ct1=impose present-passive	-8 8
extended:l1=<not>	-8 8
extended:l1=be	-6 6
extended:l1=have	11 -11
extended:l1=not	-6 6
extended:l2=is	-15 15
extended:l2=will	-8 8
extended:r1=by	9 -9
extended:r1=for	8 -8
extended:r1=its	9 -9
extended:r2=.	-10 10
extended:r2=<span>	15 -15
extended:t0=future-passive	-8 8
extended:t0=perfect	10 -10
extended:t0=present-passive-not	-15 15
extends:l1=<organisation>	13 -13
extension:c0=bear	-7 7
extension:c0=say	-17 17
extension:c1=bear	-8 8
extension:c1=impose	7 -7
extension:c1=say	-17 17
extension:ct0=impose past	8 -8
extension:ct0=impose pluperfect	-14 14
extension:ct0=impose present	6 -6
extension:ct0=propose present	7 -7
extension:ct0=say past	-18 18
extension:ct1=impose infinitive	8 -8
extension:ct1=impose past	8 -8
extension:ct1=impose pluperfect	-14 14
extension:ct1=impose present	13 -13
extension:ct1=propose present	7 -7
extension:ct1=say past	-18 18
extension:l1=an	-10 10
extension:l1=any	-19 19
extension:l1=the	13 -13
extension:l2=<v-agree>	8 -8
extension:l2=<v-impose>	16 -16
extension:l2=a	-7 7
extension:l2=and	-15 15
extension:l2=approve	6 -6
extension:l2=of	-16 16
extension:l2=sign	10 -10
extension:l2=that	-9 9
extension:l2=to	14 -14
extension:r1=<end>	14 -14
extension:r1=by	-7 7
extension:r1=is	-6 6
extension:r1=was	14 -14
extension:r2=<end>	10 -10
extension:r2=<span>	11 -11
extension:r2=<v-agree>	13 -13
extension:r2=<v-impose>	10 -10
extension:r2=be	-15 15
extension:r2=the	-11 11
extension:t0=modal	-7 7
extension:t0=past	11 -11
extension:t0=perfect	-6 6
extension:t0=present	7 -7
extension:v0=approve	6 -6
extension:v0=ask	9 -9
extension:v0=other	-7 7
extension:v0=put	-18 18
extension:v0=say	-11 11
extension:v0=sign	7 -7
extension:v1=approve	6 -6
extension:v1=ask	8 -8
extension:v1=put	-11 11
extension:v1=say	-11 11
extra:c1=target	7 -7
extra:l1=an	-6 6
extra:l1=its	16 -16
extra:l1=the	8 -8
extra:l2=<name>	-12 12
extra:l2=<v-end>	-6 6
extra:r1=<duty>	-13 13
extra:r1=<level>	-10 10
extra:r1=duty	-11 11
extra:r2=in	-6 6
extra:t0=perfect	7 -7
freeze:l2=<begin>	-6 6
freeze:l2=<v-impose>	7 -7
further:c0=begin	-7 7
further:c0=impose	19 -19
further:c0=stay	-8 8
further:c1=begin	-9 9
further:c1=impose	15 -15
further:c1=stay	-9 9
further:ct0=begin present	-9 9
further:ct0=impose future	12 -12
further:ct0=impose modal	10 -10
further:ct0=impose present	9 -9
further:ct0=say past	-6 6
further:ct0=stay past	-15 15
further:ct0=stay present	8 -8
further:ct0=up present	-6 6
further:ct1=begin present	-9 9
further:ct1=impose future	12 -12
further:ct1=impose modal	10 -10
further:ct1=impose present	6 -6
further:ct1=say past	-6 6
further:ct1=stay past	-15 15
further:ct1=stay present	7 -7
further:ct1=up present	-6 6
further:l1=<not>	13 -13
further:l1=<v-begin>	-10 10
further:l1=<v-up>	-12 12
further:l1=a	-7 7
further:l1=any	8 -8
further:l1=go	-10 10
further:l1=no	8 -8
further:l1=the	8 -8
further:l2=<v-say>	9 -9
further:l2=mechanism	11 -11
further:l2=that	-9 9
further:r1=<level>	9 -9
further:r1=<points>	15 -15
further:r1=<span>	-20 20
further:r1=<v-up>	16 -16
further:r1=duty	11 -11
further:r1=talk	10 -10
further:r2=,	6 -6
further:r2=.	6 -6
further:r2=is	11 -11
further:r2=that	17 -17
further:t0=future	15 -15
further:t0=modal	10 -10
further:t0=past	-18 18
further:t0=present	12 -12
further:v0=be	-13 13
further:v0=go	-11 11
further:v0=set	10 -10
further:v1=be	-13 13
further:v1=go	-13 13
further:v1=set	10 -10
go on:ct0=begin future	-8 8
go on:ct0=up future	-8 8
go on:ct1=begin future	-8 8
go on:ct1=begin infinitive	8 -8
go on:ct1=up future	-8 8
go on:ct1=up infinitive	8 -8
go on:l1=<goods>	17 -17
go on:l1=<name>	13 -13
go on:l2=<quality>	15 -15
go on:l2=it	-13 13
go on:l2=with	12 -12
go on:r1=.	16 -16
go on:r1=<v-impose>	-6 6
go on:r1=until	-12 12
go on:r2=.	19 -19
go on:r2=<day-ahead>	-12 12
go on:r2=<end>	15 -15
go on:r2=<level>	10 -10
go on:r2=it	-12 12
go on:r2=the	-7 7
go on:t0=future	-8 8
go on:t0=modal	8 -8
goes on:l1=<goods>	12 -12
goes on:l1=<name>	-9 9
goes on:r2=<day-ahead>	7 -7
held in:c0=stay	7 -7
held in:l1=,	17 -17
held in:l1=be	-8 8
held in:r2=,	10 -10
held in:r2=from	-12 12
held in:r2=on	11 -11
hold back:c0=impose	-15 15
hold back:c0=stay	-7 7
hold back:c0=suspend	-7 7
hold back:c1=impose	-11 11
hold back:c1=stay	-11 11
hold back:c1=suspend	-11 11
hold back:v0=hold	-7 7
hold back:v1=hold	-11 11
holiday:ct0=stay present	9 -9
holiday:ct1=stay present	9 -9
holiday:l1=a	-7 7
holiday:r2=<end>	16 -16
holidays:r2=<end>	-11 11
in the drawer:c0=stay	14 -14
in the drawer:c1=stay	14 -14
in the drawer:ct0=stay present	14 -14
in the drawer:ct1=stay present	14 -14
in the drawer:r1=,	15 -15
in the drawer:r2=and	15 -15
in the drawer:t0=present	12 -12
keep:c0=agree	-6 6
keep:c0=stay	8 -8
keep:c1=stay	7 -7
keep:ct0=impose past	-6 6
keep:ct0=stay present	7 -7
keep:ct1=stay present	7 -7
keep:l1=and	9 -9
keep:l2=<begin>	-12 12
keep:l2=<name>	11 -11
keep:l2=<v-impose>	-14 14
keep:r1=<level>	7 -7
keep:r1=it	11 -11
keep:r1=the	-6 6
keep:r1=to	15 -15
keep:r2=.	12 -12
keep:r2=<goods>	-11 11
keep:r2=the	16 -16
keep:t0=present	15 -15
keep:v0=agree	-6 6
keep:v0=keep	6 -6
keeps:l1=,	10 -10
keeps:l1=<goods>	8 -8
keeps:l1=and	-14 14
keeps:l2=,	-29 29
keeps:l2=<begin>	-10 10
keeps:l2=truce	-12 12
keeps:r1=<level>	14 -14
keeps:r1=<number>	-25 25
keeps:r1=<points>	7 -7
keeps:r1=the	8 -8
keeps:r2=.	-13 13
keeps:r2=<v-impose>	12 -12
keeps:r2=of	14 -14
keeps:r2=on	12 -12
lengths=0	56 -56
lengths=2	-18 18
lengths=3	-38 38
lies:r2=the	-8 8
lift:c0=end	9 -9
lift:c0=propose	-6 6
lift:c0=up	9 -9
lift:ct1=end infinitive	-7 7
lift:ct1=impose infinitive	-7 7
lift:ct1=up infinitive	-7 7
lift:l2=<name>	9 -9
lift:r1=its	10 -10
lift:r1=the	-16 16
lift:v0=lift	9 -9
lifted:c0=propose	10 -10
lifted:ct0=end past-passive	-6 6
lifted:ct0=impose past-passive	-6 6
lifted:ct0=up past-passive	-6 6
lifted:ct1=end past-passive	-6 6
lifted:ct1=impose past-passive	-6 6
lifted:ct1=up past-passive	-6 6
lifted:r1=the	6 -6
lifted:r2=the	-14 14
lifts:r1=its	-8 8
long=0	57 -57
long=1	59 -59
long=2	21 -21
long=3	-31 31
long=6	-61 61
long=9	-10 10
longer:c0=propose	6 -6
longer:c1=propose	6 -6
longer:l1=<not>	16 -16
longer:l1=a	-6 6
longer:l1=no	16 -16
longer:r1=,	7 -7
longer:r1=.	11 -11
longer:r1=collect	7 -7
longer:r1=than	-8 8
longer:r2=.	20 -20
longer:t0=present	-12 12
longer:v1=make	7 -7
loose:c0=agree	-7 7
loose:c0=bear	15 -15
loose:c0=impose	-11 11
loose:c0=target	9 -9
loose:c1=propose	6 -6
loose:ct0=impose present	-17 17
loose:ct0=propose present	7 -7
loose:ct0=stay future	-7 7
loose:ct0=stay modal	6 -6
loose:ct0=stay present	13 -13
loose:ct0=suspend modal	6 -6
loose:ct1=impose infinitive	6 -6
loose:ct1=impose present	-17 17
loose:ct1=stay future	-7 7
loose:ct1=stay modal	6 -6
loose:ct1=stay present	13 -13
loose:ct1=suspend modal	6 -6
loose:l1=,	-14 14
loose:l1=<duty>	12 -12
loose:l1=<level-noun>	10 -10
loose:l1=<number>	14 -14
loose:l1=<points>	6 -6
loose:l1=an	9 -9
loose:l1=good	18 -18
loose:l1=it	-22 22
loose:l1=lumpur	-13 13
loose:l1=rate	12 -12
loose:l1=similar	-6 6
loose:l1=the	-6 6
loose:l1=what	19 -19
loose:l1=will	9 -9
loose:l2='s	15 -15
loose:l2=,	7 -7
loose:l2=<begin>	17 -17
loose:l2=<number>	-21 21
loose:l2=<v-propose>	7 -7
loose:l2=<v-say>	17 -17
loose:l2=call	9 -9
loose:l2=for	10 -10
loose:l2=if	-11 11
loose:l2=its	10 -10
loose:l2=kuala	-13 13
loose:l2=that	-11 11
loose:l2=the	-15 15
loose:l=<begin> a	-12 12
loose:l=<begin> what	15 -15
loose:l=<quality> good	11 -11
loose:l=a similar	-6 6
loose:l=if the	-6 6
loose:l=kuala lumpur	-13 13
loose:l=of the	14 -14
loose:l=that the	-11 11
loose:lr=<name> at	-14 14
loose:lr=the ,	-12 12
loose:lr=the of	-11 11
loose:lr=the with	10 -10
loose:lr=what .	9 -9
loose:r1=,	-15 15
loose:r1=<v-agree>	11 -11
loose:r1=<v-begin>	12 -12
loose:r1=<v-end>	-22 22
loose:r1=<v-impose>	16 -16
loose:r1=?	15 -15
loose:r1=as	-14 14
loose:r1=for	24 -24
loose:r1=of	-8 8
loose:r1=the	-12 12
loose:r1=there	-12 12
loose:r1=with	15 -15
loose:r1=would	-9 9
loose:r2=<day-ahead>	-7 7
loose:r2=<day-gone>	-9 9
loose:r2=<end>	12 -12
loose:r2=<name>	8 -8
loose:r2=<number>	12 -12
loose:r2=<span>	29 -29
loose:r2=<v-stay>	-18 18
loose:r2=at	6 -6
loose:r2=for	-17 17
loose:r2=force	15 -15
loose:r2=it	-8 8
loose:r2=of	-8 8
loose:r2=the	-14 14
loose:r2=they	-18 18
loose:r2=until	16 -16
loose:r2=which	-12 12
loose:r=? <end>	15 -15
loose:r=at <number>	8 -8
loose:r=in force	15 -15
loose:r=in the	-13 13
loose:r=of <day-gone>	-10 10
loose:r=suspend for	-11 11
loose:r=suspend until	8 -8
loose:r=where it	10 -10
loose:t0=future	-8 8
loose:t0=past	17 -17
loose:t0=present	-10 10
loose:t0=present-not	6 -6
loose:v0=agree	-7 7
loose:v0=have	15 -15
loose:v0=say	-12 12
loose:v1=have	17 -17
loose:v1=say	-12 12
loose:vt0=be present	13 -13
loose:vt0=stay modal	6 -6
months=0	12 -12
months=1	-15 15
months=3	14 -14
months=6	-10 10
months=9	10 -10
moratorium:l1=the	-8 8
more:	11 -11
more:c0=agree	-15 15
more:c0=buy	8 -8
more:c0=sell	26 -26
more:c0=suspend	-11 11
more:c1=agree	-19 19
more:c1=end	6 -6
more:c1=propose	-10 10
more:c1=say	7 -7
more:c1=sell	14 -14
more:ct0=agree future	-11 11
more:ct0=agree modal	13 -13
more:ct0=agree pluperfect	-23 23
more:ct0=agree present	-10 10
more:ct0=bear future	25 -25
more:ct0=bear modal	-11 11
more:ct0=bear past	8 -8
more:ct0=bear perfect	-7 7
more:ct0=bear present	-7 7
more:ct0=begin future	-10 10
more:ct0=begin past	11 -11
more:ct0=begin present	-11 11
more:ct0=buy future	16 -16
more:ct0=buy past	-10 10
more:ct0=buy present	12 -12
more:ct0=down present	-10 10
more:ct0=end past	16 -16
more:ct0=impose future	-7 7
more:ct0=impose perfect-passive	12 -12
more:ct0=impose pluperfect	-6 6
more:ct0=impose present	8 -8
more:ct0=impose present-passive	-9 9
more:ct0=propose modal	-11 11
more:ct0=propose pluperfect	9 -9
more:ct0=say future	-12 12
more:ct0=say past	-7 7
more:ct0=say present	15 -15
more:ct0=stay future	-7 7
more:ct0=stay past-passive	16 -16
more:ct0=target past	12 -12
more:ct0=target present	-16 16
more:ct0=threaten past	13 -13
more:ct0=threaten present	-6 6
more:ct0=up future	-9 9
more:ct0=up modal	-8 8
more:ct0=up past	9 -9
more:ct1=agree future	-11 11
more:ct1=agree infinitive	7 -7
more:ct1=agree modal	7 -7
more:ct1=agree perfect	-18 18
more:ct1=agree present	-11 11
more:ct1=bear future	17 -17
more:ct1=bear modal	-11 11
more:ct1=bear past	8 -8
more:ct1=bear perfect	-7 7
more:ct1=bear present	-7 7
more:ct1=begin infinitive	7 -7
more:ct1=begin past	11 -11
more:ct1=begin present	-11 11
more:ct1=buy future	16 -16
more:ct1=buy past	-10 10
more:ct1=buy present	12 -12
more:ct1=down present	-10 10
more:ct1=end past	12 -12
more:ct1=impose future	-7 7
more:ct1=impose gerund	6 -6
more:ct1=impose perfect	-14 14
more:ct1=impose perfect-passive	12 -12
more:ct1=impose present-passive	-6 6
more:ct1=propose modal	-13 13
more:ct1=propose perfect	-8 8
more:ct1=propose present	-15 15
more:ct1=say future	-12 12
more:ct1=say infinitive	6 -6
more:ct1=say past	-10 10
more:ct1=say pluperfect	6 -6
more:ct1=say present	16 -16
more:ct1=stay future	-11 11
more:ct1=stay infinitive	7 -7
more:ct1=stay past-passive	16 -16
more:ct1=suspend infinitive	17 -17
more:ct1=target present	-16 16
more:ct1=threaten past	13 -13
more:ct1=threaten present	-6 6
more:ct1=up future	-9 9
more:ct1=up past	15 -15
more:l1="	12 -12
more:l1=,	37 -37
more:l1=:	-25 25
more:l1=<duty>	8 -8
more:l1=<goods>	6 -6
more:l1=<level-noun>	-11 11
more:l1=<money>	17 -17
more:l1=<number>	8 -8
more:l1=<office>	7 -7
more:l1=<points>	-9 9
more:l1=<span>	-26 26
more:l1=<v-agree>	-7 7
more:l1=<v-begin>	-8 8
more:l1=<v-down>	15 -15
more:l1=<v-propose>	-36 36
more:l1=<v-say>	-7 7
more:l1=<v-sell>	7 -7
more:l1=<v-stay>	9 -9
more:l1=a	-11 11
more:l1=apply	-6 6
more:l1=are	-10 10
more:l1=be	-16 16
more:l1=been	10 -10
more:l1=by	6 -6
more:l1=could	10 -10
more:l1=for	-13 13
more:l1=further	-20 20
more:l1=get	9 -9
more:l1=go	-7 7
more:l1=had	10 -10
more:l1=have	9 -9
more:l1=i	-9 9
more:l1=its	-6 6
more:l1=not	19 -19
more:l1=of	18 -18
more:l1=on	7 -7
more:l1=once	17 -17
more:l1=one	7 -7
more:l1=other	13 -13
more:l1=out	22 -22
more:l1=say	-22 22
more:l1=second	10 -10
more:l1=should	6 -6
more:l1=sign	-7 7
more:l1=talk	-9 9
more:l1=the	13 -13
more:l1=their	-18 18
more:l1=they	9 -9
more:l1=to	-6 6
more:l1=unless	17 -17
more:l1=up	11 -11
more:l1=want	-7 7
more:l1=was	6 -6
more:l1=who	-20 20
more:l1=without	-9 9
more:l1=worth	7 -7
more:l2="	-18 18
more:l2='s	23 -23
more:l2=,	-14 14
more:l2=.	-20 20
more:l2=:	-19 19
more:l2=;	-6 6
more:l2=<agent>	14 -14
more:l2=<day-gone>	24 -24
more:l2=<day-today>	15 -15
more:l2=<duty>	6 -6
more:l2=<gate>	-15 15
more:l2=<goods>	-10 10
more:l2=<level>	9 -9
more:l2=<money>	10 -10
more:l2=<name>	9 -9
more:l2=<not>	6 -6
more:l2=<number>	-13 13
more:l2=<organisation>	14 -14
more:l2=<person>	11 -11
more:l2=<quality>	9 -9
more:l2=<seat>	27 -27
more:l2=<sender>	-6 6
more:l2=<span>	13 -13
more:l2=<v-agree>	-16 16
more:l2=<v-bear>	7 -7
more:l2=<v-begin>	9 -9
more:l2=<v-buy>	7 -7
more:l2=<v-end>	-11 11
more:l2=<v-impose>	-12 12
more:l2=<v-say>	7 -7
more:l2=<v-stay>	-21 21
more:l2=<v-threaten>	8 -8
more:l2=<v-up>	-7 7
more:l2=a	-25 25
more:l2=about	13 -13
more:l2=agree	-15 15
more:l2=as	-25 25
more:l2=ask	-10 10
more:l2=buy	12 -12
more:l2=can	15 -15
more:l2=come	6 -6
more:l2=discuss	7 -7
more:l2=doe	18 -18
more:l2=each	17 -17
more:l2=end	-6 6
more:l2=for	-12 12
more:l2=has	17 -17
more:l2=have	14 -14
more:l2=he	-21 21
more:l2=i	-11 11
more:l2=in	9 -9
more:l2=it	9 -9
more:l2=its	13 -13
more:l2=keep	-11 11
more:l2=like	14 -14
more:l2=nothing	6 -6
more:l2=of	-9 9
more:l2=offer	6 -6
more:l2=propose	-9 9
more:l2=put	13 -13
more:l2=ready	-6 6
more:l2=rise	6 -6
more:l2=say	6 -6
more:l2=shall	10 -10
more:l2=side	-14 14
more:l2=suspend	8 -8
more:l2=take	6 -6
more:l2=talk	6 -6
more:l2=the	11 -11
more:l2=then	-17 17
more:l2=there	-13 13
more:l2=to	16 -16
more:l2=unless	8 -8
more:l2=we	-10 10
more:l2=were	-7 7
more:l2=who	-14 14
more:l2=with	33 -33
more:l2=would	-8 8
more:l2=—	-7 7
more:l=, and	-23 23
more:l=, is	9 -9
more:l=, no	-8 8
more:l=, the	-12 12
more:l=, was	17 -17
more:l=<begin> a	-15 15
more:l=<begin> any	-12 12
more:l=<begin> he	8 -8
more:l=<begin> the	25 -25
more:l=<day-ahead> ,	6 -6
more:l=<month-gone> and	-15 15
more:l=<name> have	8 -8
more:l=<name> would	6 -6
more:l=<span> and	13 -13
more:l=a further	-20 20
more:l=agree to	-14 14
more:l=and <name>	-15 15
more:l=and will	-6 6
more:l=ask for	-10 10
more:l=be charge	12 -12
more:l=buy <money>	7 -7
more:l=doe not	7 -7
more:l=each other	13 -13
more:l=end without	-8 8
more:l=for <span>	-10 10
more:l=for a	16 -16
more:l=has been	17 -17
more:l=in the	12 -12
more:l=is a	6 -6
more:l=is no	-6 6
more:l=it be	6 -6
more:l=it is	-11 11
more:l=it would	-16 16
more:l=like to	8 -8
more:l=may be	6 -6
more:l=of a	-9 9
more:l=of an	-9 9
more:l=of the	-8 8
more:l=on a	-6 6
more:l=pay <level>	11 -11
more:l=propose to	-10 10
more:l=ready to	-6 6
more:l=sign an	8 -8
more:l=that a	-18 18
more:l=that an	-7 7
more:l=that is	-8 8
more:l=that the	-6 6
more:l=the truce	-9 9
more:l=they meet	-10 10
more:l=to an	12 -12
more:l=to be	-17 17
more:l=truce that	-12 12
more:l=want to	6 -6
more:l=was their	-12 12
more:l=will be	-16 16
more:l=with <name>	17 -17
more:l=without an	-10 10
more:l=without the	19 -19
more:l=would apply	-16 16
more:longer span=0	16 -16
more:longer span=1	-17 17
more:longer span=2	-8 8
more:longer=0	29 -29
more:longer=1	-7 7
more:longer=2	-20 20
more:longer=3	-16 16
more:lr=<begin> .	-9 9
more:lr=<level> ,	7 -7
more:lr=<level> .	8 -8
more:lr=<level> on	-20 20
more:lr=<name> to	6 -6
more:lr=<span> .	-18 18
more:lr=a .	14 -14
more:lr=a <level>	9 -9
more:lr=a <points>	9 -9
more:lr=a <span>	-31 31
more:lr=a extension	-9 9
more:lr=a meet	15 -15
more:lr=a notice	-10 10
more:lr=a of	-18 18
more:lr=a pause	-12 12
more:lr=an ,	7 -7
more:lr=an <level>	-10 10
more:lr=and <points>	-12 12
more:lr=and that	-7 7
more:lr=any .	18 -18
more:lr=apply .	-6 6
more:lr=be ,	-7 7
more:lr=be ?	-6 6
more:lr=be by	11 -11
more:lr=be to	-12 12
more:lr=been to	6 -6
more:lr=by than	6 -6
more:lr=for <span>	7 -7
more:lr=for talk	11 -11
more:lr=is .	7 -7
more:lr=is than	-10 10
more:lr=it .	-7 7
more:lr=no .	-7 7
more:lr=no collect	7 -7
more:lr=no than	-27 27
more:lr=not by	-11 11
more:lr=of than	14 -14
more:lr=once .	9 -9
more:lr=the ,	-24 24
more:lr=the of	-16 16
more:lr=the on	-10 10
more:lr=the the	17 -17
more:lr=the was	11 -11
more:lr=the would	-10 10
more:lr=their meet	-17 17
more:lr=their round	-9 9
more:lr=to the	-11 11
more:lr=will pay	-13 13
more:lr=will their	-6 6
more:made span=1	15 -15
more:made=1	9 -9
more:made=2	7 -7
more:r1="	-9 9
more:r1=,	7 -7
more:r1=:	11 -11
more:r1=;	10 -10
more:r1=<day-ahead>	-15 15
more:r1=<day-gone>	7 -7
more:r1=<day-today>	12 -12
more:r1=<goods>	-12 12
more:r1=<level-noun>	10 -10
more:r1=<level>	19 -19
more:r1=<money>	14 -14
more:r1=<name>	22 -22
more:r1=<quality>	9 -9
more:r1=<span>	-26 26
more:r1=<v-begin>	-7 7
more:r1=<v-buy>	8 -8
more:r1=<v-end>	16 -16
more:r1=<v-sell>	-25 25
more:r1=<v-stay>	-27 27
more:r1=<v-suspend>	-11 11
more:r1=<v-target>	8 -8
more:r1=<v-up>	8 -8
more:r1=are	-12 12
more:r1=ask	-11 11
more:r1=at	9 -9
more:r1=be	8 -8
more:r1=by	7 -7
more:r1=charge	-6 6
more:r1=collect	13 -13
more:r1=from	-18 18
more:r1=has	-10 10
more:r1=in	8 -8
more:r1=is	-20 20
more:r1=it	-6 6
more:r1=its	10 -10
more:r1=matter	-9 9
more:r1=next	14 -14
more:r1=of	-21 21
more:r1=one	7 -7
more:r1=out	8 -8
more:r1=part	8 -8
more:r1=pause	-9 9
more:r1=since	8 -8
more:r1=step	8 -8
more:r1=talk	10 -10
more:r1=talking	-22 22
more:r1=tax	6 -6
more:r1=that	-19 19
more:r1=the	20 -20
more:r1=them	10 -10
more:r1=thi	7 -7
more:r1=time	-18 18
more:r1=up	19 -19
more:r1=week	8 -8
more:r1=with	-8 8
more:r1=would	-6 6
more:r2="	-17 17
more:r2=,	6 -6
more:r2=.	10 -10
more:r2=;	-15 15
more:r2=<day-ahead>	-16 16
more:r2=<end>	14 -14
more:r2=<gate>	15 -15
more:r2=<goods>	-10 10
more:r2=<money>	17 -17
more:r2=<month-gone>	8 -8
more:r2=<name>	6 -6
more:r2=<number>	12 -12
more:r2=<person>	-16 16
more:r2=<points>	10 -10
more:r2=<seat>	10 -10
more:r2=<sender>	12 -12
more:r2=<v-agree>	7 -7
more:r2=<v-bear>	6 -6
more:r2=<v-down>	7 -7
more:r2=<v-impose>	24 -24
more:r2=<v-propose>	10 -10
more:r2=<v-suspend>	-14 14
more:r2=<v-target>	13 -13
more:r2=<v-up>	-7 7
more:r2=?	9 -9
more:r2=a	28 -28
more:r2=all	-10 10
more:r2=and	-7 7
more:r2=another	11 -11
more:r2=apply	9 -9
more:r2=as	-29 29
more:r2=be	-6 6
more:r2=been	-17 17
more:r2=ceasefire	10 -10
more:r2=charge	15 -15
more:r2=come	15 -15
more:r2=day	-6 6
more:r2=duty	-6 6
more:r2=enter	-8 8
more:r2=export	8 -8
more:r2=for	-9 9
more:r2=further	-9 9
more:r2=go	-10 10
more:r2=good	-12 12
more:r2=has	-6 6
more:r2=hold	9 -9
more:r2=in	8 -8
more:r2=nothing	6 -6
more:r2=old	12 -12
more:r2=pause	-8 8
more:r2=pay	11 -11
more:r2=peace	-11 11
more:r2=remain	-13 13
more:r2=since	-9 9
more:r2=so	-7 7
more:r2=suspend	-13 13
more:r2=tariff	7 -7
more:r2=than	-12 12
more:r2=the	-17 17
more:r2=their	11 -11
more:r2=they	7 -7
more:r2=thi	13 -13
more:r2=truce	-9 9
more:r2=until	15 -15
more:r2=we	28 -28
more:r2=week	9 -9
more:r2=will	-10 10
more:r2=year	13 -13
more:r=" .	-10 10
more:r=, "	6 -6
more:r=, <person>	-12 12
more:r=, and	-7 7
more:r=, as	-7 7
more:r=, for	-9 9
more:r=, on	-8 8
more:r=, to	-8 8
more:r=; the	-9 9
more:r=<day-ahead> .	-17 17
more:r=<level> ,	6 -6
more:r=<level> .	11 -11
more:r=<level> of	15 -15
more:r=<level> on	12 -12
more:r=<level> to	9 -9
more:r=<points> on	10 -10
more:r=<span> .	-16 16
more:r=? <end>	-8 8
more:r=at <level>	-11 11
more:r=at the	9 -9
more:r=by <day-ahead>	-15 15
more:r=by <span>	12 -12
more:r=charge <level>	-16 16
more:r=day of	9 -9
more:r=for <span>	-18 18
more:r=from <day-ahead>	-16 16
more:r=from the	-11 11
more:r=has been	-8 8
more:r=in <month-gone>	21 -21
more:r=in the	9 -9
more:r=it .	11 -11
more:r=it by	8 -8
more:r=its <level>	-7 7
more:r=its export	7 -7
more:r=matter .	-10 10
more:r=notice .	8 -8
more:r=of <span>	8 -8
more:r=of the	-19 19
more:r=on <day-ahead>	-11 11
more:r=on <day-gone>	17 -17
more:r=once ,	8 -8
more:r=pay <level>	15 -15
more:r=round ,	7 -7
more:r=tariff of	-10 10
more:r=than <money>	17 -17
more:r=than <number>	9 -9
more:r=than <span>	9 -9
more:r=than a	8 -8
more:r=than before	-9 9
more:r=than in	-18 18
more:r=than the	-8 8
more:r=the pause	-11 11
more:r=the tariff	11 -11
more:r=the truce	-9 9
more:r=time .	-12 12
more:r=to <day-gone>	-21 21
more:r=to apply	9 -9
more:r=to pay	12 -12
more:r=to the	-18 18
more:r=until <day-ahead>	28 -28
more:r=up to	13 -13
more:refused	14 -14
more:refused=1	10 -10
more:t0=future-not	-7 7
more:t0=future-passive	-17 17
more:t0=future-passive-not	-17 17
more:t0=modal	-11 11
more:t0=modal-not	20 -20
more:t0=past-passive	8 -8
more:t0=perfect	-7 7
more:t0=perfect-passive	15 -15
more:t0=pluperfect	18 -18
more:t0=present-not	16 -16
more:t0=present-passive	10 -10
more:t0=present-passive-not	-7 7
more:v0=announce	12 -12
more:v0=buy	11 -11
more:v0=charge	-6 6
more:v0=collect	7 -7
more:v0=end	7 -7
more:v0=enter	9 -9
more:v0=expect	21 -21
more:v0=face	-12 12
more:v0=get	14 -14
more:v0=have	15 -15
more:v0=look	-20 20
more:v0=make	21 -21
more:v0=other	-8 8
more:v0=promise	15 -15
more:v0=propose	-6 6
more:v0=raise	-10 10
more:v0=rise	11 -11
more:v0=see	9 -9
more:v0=sell	16 -16
more:v0=sign	-7 7
more:v0=take	7 -7
more:v0=tell	10 -10
more:v0=want	13 -13
more:v1=agree	-15 15
more:v1=announce	12 -12
more:v1=buy	6 -6
more:v1=carry	-6 6
more:v1=collect	7 -7
more:v1=enter	11 -11
more:v1=extend	9 -9
more:v1=face	-12 12
more:v1=get	14 -14
more:v1=have	6 -6
more:v1=hold	6 -6
more:v1=let	8 -8
more:v1=look	-20 20
more:v1=make	19 -19
more:v1=raise	-8 8
more:v1=rise	11 -11
more:v1=see	11 -11
more:v1=take	8 -8
more:v1=want	6 -6
more:vt0=agree perfect	12 -12
more:vt0=agree pluperfect	-14 14
more:vt0=agree present	-8 8
more:vt0=approve modal	-11 11
more:vt0=ask present	10 -10
more:vt0=be modal	-10 10
more:vt0=be present	8 -8
more:vt0=buy future	7 -7
more:vt0=buy present	9 -9
more:vt0=carry present	-6 6
more:vt0=come present	-10 10
more:vt0=continue future	-12 12
more:vt0=continue modal	9 -9
more:vt0=end past	10 -10
more:vt0=expect past	8 -8
more:vt0=expect present	10 -10
more:vt0=extend future	-10 10
more:vt0=extend perfect	12 -12
more:vt0=extend present	-6 6
more:vt0=go future	-8 8
more:vt0=have past	-15 15
more:vt0=have present	23 -23
more:vt0=meet future	19 -19
more:vt0=meet present	-15 15
more:vt0=offer perfect	9 -9
more:vt0=offer pluperfect	-7 7
more:vt0=other future	-23 23
more:vt0=other pluperfect	24 -24
more:vt0=other present	-10 10
more:vt0=propose perfect	-8 8
more:vt0=say past	-7 7
more:vt0=say present	17 -17
more:vt0=sign future	-9 9
more:vt0=sign modal	11 -11
more:vt0=sign past	9 -9
more:vt0=sign perfect	-15 15
more:vt0=take past	20 -20
more:vt0=want present	7 -7
more:waits	-10 10
more:waits span=0	6 -6
more:waits+refused	-9 9
more:waits=0	11 -11
more:waits=1	-15 15
more:wished	-26 26
more:wished span=0	9 -9
more:wished span=1	-10 10
more:wished+made+refused	21 -21
more:wished+waits	7 -7
more:wished+waits+refused	-6 6
more:wished=0	14 -14
more:wished=1	-13 13
more:wished=2	-8 8
on hold:l1=are	6 -6
on hold:r1=.	8 -8
on hold:r2=<end>	8 -8
on ice:t0=present	-6 6
pause:c0=bear	8 -8
pause:c0=impose	-7 7
pause:c0=propose	-8 8
pause:c1=bear	8 -8
pause:c1=propose	-11 11
pause:c1=up	-6 6
pause:ct1=impose infinitive	-7 7
pause:l1=<duty>	-13 13
pause:l1=<goods>	-9 9
pause:l1=<span>	12 -12
pause:l1=a	6 -6
pause:l1=tariff	-13 13
pause:l2=<v-bear>	8 -8
pause:l2=<v-impose>	-11 11
pause:l2=<v-propose>	-12 12
pause:l2=a	-6 6
pause:l2=is	10 -10
pause:l2=the	14 -14
pause:r1=.	11 -11
pause:r1=<end>	-6 6
pause:r1=<v-end>	-9 9
pause:r1=<v-stay>	9 -9
pause:r1=for	13 -13
pause:r1=in	-14 14
pause:r1=is	14 -14
pause:r1=of	11 -11
pause:r2=.	-9 9
pause:r2=<name>	12 -12
pause:r2=<not>	-8 8
pause:r2=<span>	8 -8
pause:r2=on	6 -6
pause:t0=past	13 -13
pause:v0=be	8 -8
pause:v0=have	11 -11
pause:v1=be	8 -8
pause:v1=have	8 -8
pauses:r2=for	10 -10
peace:c0=propose	-12 12
peace:c0=stay	-11 11
peace:c1=impose	-7 7
peace:c1=propose	-11 11
peace:c1=stay	-14 14
peace:ct0=stay present	-7 7
peace:ct1=stay present	-12 12
peace:l1=the	21 -21
peace:l2=<begin>	19 -19
peace:l2=<v-stay>	-6 6
peace:l2=a	-13 13
peace:l2=the	-25 25
peace:r1=,	-6 6
peace:r2=<end>	6 -6
peace:r2=the	10 -10
peace:t0=present	6 -6
peace:v0=make	-6 6
peace:v1=be	-8 8
prolong:c0=impose	-8 8
prolong:c1=agree	-7 7
prolong:c1=impose	-11 11
prolong:l2=<v-impose>	-10 10
prolong:l2=want	7 -7
prolong:r1=it	6 -6
prolong:r1=the	-10 10
prolong:r2=<duty>	-6 6
prolong:r2=tariff	-6 6
prolong:v1=agree	-7 7
prolongation:c1=impose	-26 26
prolongation:l1=the	-18 18
prolongation:r1=of	-18 18
prolonged:l1=be	-6 6
prolonged:l1=not	7 -7
prolonged:l2=is	7 -7
prolonged:l2=it	7 -7
prolonged:r1=,	-12 12
prolonged:r1=the	12 -12
prolonged:r1=their	13 -13
prolonged:r2=<end>	12 -12
prolonged:r2=<span>	6 -6
prolonged:t0=modal-passive	-12 12
prolonged:t0=past-passive	11 -11
put off:r2=<span>	10 -10
put off:r2=of	15 -15
quiet:c0=agree	-8 8
quiet:c0=propose	-12 12
quiet:c0=suspend	-12 12
quiet:c1=agree	-11 11
quiet:c1=impose	-13 13
quiet:c1=propose	-11 11
quiet:c1=suspend	-8 8
quiet:ct0=suspend present	-8 8
quiet:ct1=suspend present	-8 8
quiet:l1='s	9 -9
quiet:l1=,	-22 22
quiet:l1=:	22 -22
quiet:l1=<duty>	10 -10
quiet:l1=<goods>	-7 7
quiet:l1=<not>	-23 23
quiet:l1=<points>	19 -19
quiet:l1=<v-impose>	-13 13
quiet:l1=are	10 -10
quiet:l1=has	14 -14
quiet:l1=have	-14 14
quiet:l1=is	-7 7
quiet:l1=it	-13 13
quiet:l1=no	-14 14
quiet:l1=of	-8 8
quiet:l1=the	25 -25
quiet:l1=to	10 -10
quiet:l2=<begin>	9 -9
quiet:l2=<goods>	-7 7
quiet:l2=<not>	-6 6
quiet:l2=<span>	-18 18
quiet:l2=<v-propose>	9 -9
quiet:l2=a	-12 12
quiet:l2=have	8 -8
quiet:l2=it	14 -14
quiet:l2=put	12 -12
quiet:l2=the	-20 20
quiet:l=<begin> the	9 -9
quiet:l=<span> of	-18 18
quiet:lr=of ,	-14 14
quiet:r1="	-12 12
quiet:r1=,	-12 12
quiet:r1=.	11 -11
quiet:r1=:	-23 23
quiet:r1=in	14 -14
quiet:r1=since	-22 22
quiet:r1=the	-7 7
quiet:r1=with	-19 19
quiet:r2="	9 -9
quiet:r2=,	11 -11
quiet:r2=.	11 -11
quiet:r2=<name>	-8 8
quiet:r2=<not>	-24 24
quiet:r2=<number>	-16 16
quiet:r2=and	-9 9
quiet:r=. <end>	7 -7
quiet:t0=future	-15 15
quiet:t0=modal	-15 15
quiet:t0=present	9 -9
quiet:v0=have	-9 9
quiet:v0=make	-6 6
quiet:v0=put	11 -11
quiet:v0=sleep	-17 17
quiet:v1=have	-6 6
quiet:v1=put	6 -6
quiet:v1=sleep	-12 12
quiet:vt0=have present	-9 9
quiet:vt0=put perfect	6 -6
quiet:vt0=put present	6 -6
renewal:l2=<begin>	-10 10
renewal:r2=<end>	12 -12
renewed:l1=<not>	7 -7
renewed:l1=be	9 -9
renewed:l1=not	7 -7
renewed:r1=.	7 -7
renewed:r1=in	12 -12
renewed:r2=<end>	18 -18
renewed:r2=<month-gone>	7 -7
renewed:r2=<span>	-12 12
renewed:r2=the	9 -9
renewed:t0=modal-passive	9 -9
renewed:v0=other	9 -9
renewed:v1=other	9 -9
s:!	12 -12
s:"	-6 6
s:'	23 -23
s:)	-7 7
s:*	-17 17
s:,	-6 6
s:-	-10 10
s:.	-6 6
s:/	12 -12
s::	13 -13
s:;	12 -12
s:<agent>	-21 21
s:<day-ahead>	-6 6
s:<day-gone>	15 -15
s:<day-today>	7 -7
s:<goods>	-19 19
s:<level-noun>	-19 19
s:<level>	33 -33
s:<money>	40 -40
s:<month-ahead>	20 -20
s:<month-gone>	-8 8
s:<name>	-45 45
s:<not>	14 -14
s:<number>	8 -8
s:<organisation>	12 -12
s:<person>	-8 8
s:<points>	15 -15
s:<quality>	-13 13
s:<seat>	-17 17
s:<sender>	12 -12
s:<span>	-25 25
s:<taker>	12 -12
s:<v-bear>	-11 11
s:<v-buy>	26 -26
s:<v-deny>	-13 13
s:<v-propose>	-19 19
s:<v-return>	-15 15
s:<v-sell>	-25 25
s:<v-stay>	13 -13
s:<v-up>	22 -22
s:?	7 -7
s:@	17 -17
s:a	-22 22
s:about	8 -8
s:above	23 -23
s:accept	7 -7
s:according	-9 9
s:account	8 -8
s:act	18 -18
s:add	16 -16
s:affiliate	-21 21
s:after	22 -22
s:afternoon	9 -9
s:against	-16 16
s:ago	14 -14
s:agreement	10 -10
s:air	-12 12
s:all	6 -6
s:allow	26 -26
s:allowed	20 -20
s:alone	-10 10
s:along	7 -7
s:already	6 -6
s:aluminium	20 -20
s:aluminum	18 -18
s:among	-9 9
s:amount	-10 10
s:another	11 -11
s:answer	-33 33
s:any	-9 9
s:anything	18 -18
s:apart	-10 10
s:apply	6 -6
s:approval	-10 10
s:approve	-20 20
s:armistice	7 -7
s:army	12 -12
s:article	-10 10
s:as	-15 15
s:autumn	-27 27
s:away	7 -7
s:bag	-10 10
s:ban	-12 12
s:banana	12 -12
s:base	-12 12
s:be	-21 21
s:bear	16 -16
s:because	21 -21
s:been	-16 16
s:before	-15 15
s:begin	18 -18
s:behind	9 -9
s:being	-8 8
s:bell	8 -8
s:belong	8 -8
s:best	-16 16
s:between	-12 12
s:beyond	-8 8
s:border	14 -14
s:both	-11 11
s:break	35 -35
s:breather	-18 18
s:broke	27 -27
s:broken	-16 16
s:busan	7 -7
s:business	-6 6
s:but	-7 7
s:buyer	9 -9
s:by	24 -24
s:call	19 -19
s:calm	11 -11
s:can	25 -25
s:cancel	-18 18
s:cannot	15 -15
s:capital	7 -7
s:car	21 -21
s:case	-16 16
s:cease	14 -14
s:cent	9 -9
s:ceramic	8 -8
s:certain	8 -8
s:charge	-9 9
s:cheese	-8 8
s:chicken	-17 17
s:chip	14 -14
s:city	6 -6
s:claim	10 -10
s:closed	6 -6
s:club	14 -14
s:cocoa	-8 8
s:cod	-6 6
s:collect	8 -8
s:column	11 -11
s:commander	16 -16
s:commerce	-14 14
s:company	14 -14
s:conference	-19 19
s:consent	16 -16
s:consider	-32 32
s:consultation	-6 6
s:container	6 -6
s:contract	25 -25
s:cork	-17 17
s:cotton	-28 28
s:could	17 -17
s:crane	17 -17
s:crossing	11 -11
s:crude	-9 9
s:crusher	11 -11
s:curb	-10 10
s:current	-9 9
s:custom	9 -9
s:dairy	-6 6
s:date	-21 21
s:de	-23 23
s:dead	-10 10
s:deadline	27 -27
s:deal	18 -18
s:decided	-22 22
s:decision	-19 19
s:declare	9 -9
s:decline	-12 12
s:demand	12 -12
s:described	-7 7
s:desk	-11 11
s:did	-7 7
s:different	6 -6
s:dinner	11 -11
s:discuss	-12 12
s:do	-14 14
s:doe	9 -9
s:dollar	18 -18
s:don't	13 -13
s:done	7 -7
s:double	13 -13
s:down	-9 9
s:draft	-11 11
s:draw	11 -11
s:drawer	11 -11
s:driver	11 -11
s:drop	6 -6
s:dry	7 -7
s:duration	-20 20
s:during	12 -12
s:duty	-14 14
s:earlier	24 -24
s:early	6 -6
s:earth	11 -11
s:eastern	6 -6
s:economic	14 -14
s:economy	21 -21
s:effect	12 -12
s:else	35 -35
s:emergency	24 -24
s:employer	17 -17
s:end	7 -7
s:energy	12 -12
s:enter	-8 8
s:entity	8 -8
s:entry	17 -17
s:envoy	6 -6
s:evening	-6 6
s:ever	-10 10
s:everybody	7 -7
s:everyone	23 -23
s:exactly	-14 14
s:excess	-9 9
s:exchanged	6 -6
s:exclusion	19 -19
s:exist	-9 9
s:expect	17 -17
s:expert	-15 15
s:export	-11 11
s:exporter	12 -12
s:extend	13 -13
s:extension	-11 11
s:fact	15 -15
s:fall	21 -21
s:family	7 -7
s:farm	-19 19
s:farmer	11 -11
s:fee	-13 13
s:fentanyl	6 -6
s:ferry	14 -14
s:few	17 -17
s:fighting	12 -12
s:figure	-16 16
s:final	8 -8
s:finance	-10 10
s:find	-17 17
s:first	-10 10
s:flag	-18 18
s:flower	-15 15
s:follow	7 -7
s:followed	8 -8
s:for	-11 11
s:force	15 -15
s:forecast	-11 11
s:foreign	14 -14
s:former	-9 9
s:forty	-13 13
s:found	11 -11
s:freeze	-13 13
s:friday	-10 10
s:front	7 -7
s:fruit	-16 16
s:further	7 -7
s:future	8 -8
s:gallium	-9 9
s:game	-6 6
s:general	11 -11
s:geneva	33 -33
s:get	22 -22
s:give	-6 6
s:glass	-16 16
s:good	18 -18
s:great	11 -11
s:grower	-17 17
s:gun	11 -11
s:had	12 -12
s:hall	16 -16
s:halt	24 -24
s:hand	8 -8
s:hang	6 -6
s:happened	11 -11
s:harbour	13 -13
s:hasn't	21 -21
s:have	13 -13
s:hazelnut	-8 8
s:he	-20 20
s:hear	-18 18
s:heard	-12 12
s:height	12 -12
s:here	19 -19
s:his	-20 20
s:hold	12 -12
s:hope	29 -29
s:hour	26 -26
s:household	9 -9
s:hull	-16 16
s:hundred	-18 18
s:i	-13 13
s:ignore	11 -11
s:import	7 -7
s:impose	39 -39
s:in	11 -11
s:including	17 -17
s:increase	18 -18
s:informed	-10 10
s:initialled	-13 13
s:interview	-14 14
s:invest	17 -17
s:investigation	8 -8
s:is	-11 11
s:isn't	-10 10
s:issue	-27 27
s:it	-8 8
s:item	-15 15
s:its	9 -9
s:itself	18 -18
s:job	8 -8
s:john	-13 13
s:jute	-13 13
s:know	-12 12
s:kuala	-14 14
s:lapse	7 -7
s:largest	-6 6
s:lasted	21 -21
s:late	-29 29
s:leave	-24 24
s:lender	9 -9
s:length	-18 18
s:less	24 -24
s:let	6 -6
s:lie	-19 19
s:life	8 -8
s:lift	8 -8
s:like	13 -13
s:likely	-31 31
s:likewise	-9 9
s:limit	15 -15
s:line	12 -12
s:list	7 -7
s:listed	-12 12
s:lithium	-17 17
s:long	-11 11
s:longer	9 -9
s:look	7 -7
s:lorry	13 -13
s:lose	-6 6
s:lot	-16 16
s:lumpur	-14 14
s:m	13 -13
s:madrid	-7 7
s:magnet	32 -32
s:make	25 -25
s:maker	-7 7
s:mandate	9 -9
s:market	13 -13
s:matter	-21 21
s:may	29 -29
s:me	9 -9
s:measure	8 -8
s:mediator	16 -16
s:memo	17 -17
s:metal	6 -6
s:middle	12 -12
s:might	10 -10
s:military	11 -11
s:milk	16 -16
s:mill	12 -12
s:million	17 -17
s:ministry	-19 19
s:minute	9 -9
s:missing	-14 14
s:mission	18 -18
s:money	11 -11
s:month	-31 31
s:moratorium	-9 9
s:more	11 -11
s:most	18 -18
s:mountain	8 -8
s:move	22 -22
s:mr	-11 11
s:ms	6 -6
s:must	-18 18
s:name	-6 6
s:national	-10 10
s:near	-7 7
s:nearly	20 -20
s:need	16 -16
s:negotiator	-19 19
s:neighbour	6 -6
s:neither	11 -11
s:never	33 -33
s:new	-7 7
s:non	-12 12
s:none	-20 20
s:nor	17 -17
s:northern	33 -33
s:now	-9 9
s:number	-6 6
s:of	-6 6
s:offer	-6 6
s:official	8 -8
s:old	6 -6
s:older	20 -20
s:olive	-25 25
s:on	9 -9
s:once	10 -10
s:only	15 -15
s:open	16 -16
s:opened	-17 17
s:opposition	10 -10
s:orange	-18 18
s:order	22 -22
s:origin	-23 23
s:originating	18 -18
s:other	28 -28
s:our	-10 10
s:out	-20 20
s:own	6 -6
s:owned	-8 8
s:page	-10 10
s:palm	12 -12
s:paper	-19 19
s:parcel	10 -10
s:park	9 -9
s:parliament	9 -9
s:part	26 -26
s:party	6 -6
s:pass	-21 21
s:passed	13 -13
s:payable	7 -7
s:peace	6 -6
s:pen	-28 28
s:people	19 -19
s:per	-7 7
s:period	-10 10
s:permanent	26 -26
s:permit	-13 13
s:place	10 -10
s:plan	12 -12
s:plant	35 -35
s:play	9 -9
s:point	6 -6
s:pork	-10 10
s:port	-13 13
s:possible	-18 18
s:post	25 -25
s:poultry	14 -14
s:prepare	8 -8
s:press	-8 8
s:principle	-7 7
s:prisoner	13 -13
s:product	10 -10
s:prolong	-11 11
s:prolongation	-31 31
s:prolonged	17 -17
s:promise	-6 6
s:proposal	-14 14
s:propose	-28 28
s:push	-21 21
s:q	-6 6
s:quarrel	9 -9
s:question	13 -13
s:quota	20 -20
s:raise	12 -12
s:rare	9 -9
s:raspberry	-16 16
s:rate	21 -21
s:rather	-10 10
s:raw	10 -10
s:read	10 -10
s:ready	-11 11
s:reason	-19 19
s:recall	-16 16
s:receive	7 -7
s:reciprocal	-16 16
s:reckon	8 -8
s:refrigerator	6 -6
s:reminder	17 -17
s:renew	12 -12
s:renewal	-7 7
s:reply	-13 13
s:reporter	13 -13
s:representative	-14 14
s:republic	10 -10
s:restriction	-7 7
s:result	9 -9
s:retain	-6 6
s:revive	-6 6
s:rice	-11 11
s:rise	24 -24
s:road	11 -11
s:roaming	8 -8
s:roll	11 -11
s:room	10 -10
s:round	13 -13
s:rule	-19 19
s:run	-8 8
s:sale	7 -7
s:salt	16 -16
s:same	13 -13
s:sanction	14 -14
s:save	19 -19
s:say	-13 13
s:season	-11 11
s:second	7 -7
s:secretary	-12 12
s:section	36 -36
s:see	18 -18
s:seek	-12 12
s:senate	-18 18
s:send	-7 7
s:session	6 -6
s:settle	-18 18
s:shall	12 -12
s:share	8 -8
s:she	29 -29
s:sheet	11 -11
s:ship	-14 14
s:shook	-15 15
s:shoot	9 -9
s:shut	13 -13
s:side	-9 9
s:sign	15 -15
s:signature	-23 23
s:similar	-11 11
s:since	-9 9
s:sit	-28 28
s:slap	-6 6
s:sleep	-12 12
s:some	15 -15
s:something	13 -13
s:sooner	15 -15
s:source	-6 6
s:soybean	-13 13
s:space	15 -15
s:speak	-17 17
s:special	20 -20
s:spring	-13 13
s:stage	15 -15
s:state	-19 19
s:statement	-12 12
s:step	6 -6
s:still	27 -27
s:stockholm	-6 6
s:stretch	-6 6
s:strike	9 -9
s:successor	-21 21
s:such	14 -14
s:suggest	-8 8
s:sum	9 -9
s:summit	20 -20
s:supplier	16 -16
s:surcharge	-9 9
s:suspend	13 -13
s:suspension	-9 9
s:table	-11 11
s:talk	29 -29
s:talking	-16 16
s:tariff	9 -9
s:tea	14 -14
s:team	6 -6
s:technology	15 -15
s:television	-39 39
s:tell	10 -10
s:temporary	14 -14
s:term	13 -13
s:text	-43 43
s:th	-23 23
s:than	14 -14
s:their	6 -6
s:themselve	-9 9
s:then	9 -9
s:therefore	-13 13
s:they've	6 -6
s:thing	-14 14
s:think	20 -20
s:third	12 -12
s:though	14 -14
s:threat	-6 6
s:three	-28 28
s:thu	13 -13
s:ticket	11 -11
s:time	-6 6
s:to	-21 21
s:together	-9 9
s:ton	-13 13
s:total	16 -16
s:toward	11 -11
s:town	15 -15
s:trade	-9 9
s:train	15 -15
s:transfer	15 -15
s:treaty	-15 15
s:truce	6 -6
s:tuesday	-12 12
s:turn	-16 16
s:turned	-12 12
s:under	9 -9
s:unreliable	12 -12
s:until	25 -25
s:untouched	6 -6
s:up	12 -12
s:upon	-6 6
s:us	-21 21
s:use	10 -10
s:used	9 -9
s:valley	9 -9
s:value	11 -11
s:vessel	6 -6
s:video	7 -7
s:view	-18 18
s:visit	16 -16
s:voted	-9 9
s:wage	11 -11
s:waiver	8 -8
s:wall	-9 9
s:warn	-13 13
s:water	6 -6
s:way	-9 9
s:we	-36 36
s:wednesday	7 -7
s:week	-12 12
s:were	-9 9
s:what	11 -11
s:wheat	-16 16
s:where	-6 6
s:whether	10 -10
s:which	-11 11
s:while	-14 14
s:whole	-16 16
s:whom	20 -20
s:whose	-17 17
s:will	-10 10
s:win	-10 10
s:wine	9 -9
s:winter	29 -29
s:wire	-10 10
s:wish	-12 12
s:withdraw	-8 8
s:within	9 -9
s:without	-12 12
s:word	-18 18
s:work	-13 13
s:working	-11 11
s:world	10 -10
s:worst	7 -7
s:worth	6 -6
s:would	-23 23
s:write	7 -7
s:yarn	-19 19
s:yes	-13 13
s:yet	-25 25
s:your	-24 24
s:zero	6 -6
s:•	-22 22
second:c0=bear	8 -8
second:c0=end	10 -10
second:c1=bear	8 -8
second:c1=end	10 -10
second:c1=impose	-6 6
second:ct0=begin past	10 -10
second:ct0=impose past	-7 7
second:ct0=impose perfect	-10 10
second:ct1=begin past	10 -10
second:ct1=impose past	-7 7
second:ct1=impose perfect	-10 10
second:l1=the	16 -16
second:l1=their	-18 18
second:l2=,	6 -6
second:l2=<name>	-7 7
second:l2=<v-begin>	10 -10
second:l2=and	9 -9
second:l2=for	9 -9
second:l2=was	-6 6
second:r1=,	-9 9
second:r1=.	-12 12
second:r1=<v-impose>	12 -12
second:r1=time	-12 12
second:r1=week	8 -8
second:r2=,	-12 12
second:r2=.	33 -33
second:r2=<end>	-6 6
second:r2=<v-impose>	8 -8
second:r2=and	-7 7
second:r2=last	-7 7
second:r2=on	13 -13
second:r2=since	-9 9
second:t0=modal	-12 12
second:t0=past-passive	-7 7
second:t0=perfect	-12 12
shelved:c0=suspend	7 -7
shelved:c1=suspend	7 -7
sleep:c0=impose	12 -12
sleep:c1=impose	-12 12
sleep:c1=suspend	-13 13
sleep:r1=.	-8 8
sleep:r2=<end>	-8 8
sleep:t0=present	20 -20
sleep:v1=sleep	-13 13
slept:t0=perfect	-10 10
spared:r2=<end>	7 -7
standstill:c0=propose	-16 16
standstill:c1=propose	-6 6
standstill:l1=a	19 -19
standstill:l1=the	-15 15
standstill:l2=,	-6 6
standstill:r1=,	-16 16
standstill:r1=between	-11 11
standstill:r2=<name>	-11 11
standstill:t0=present	-12 12
standstill:v0=agree	-12 12
standstill:v1=agree	-8 8
stay:ct0=stay modal	6 -6
stay:ct0=suspend modal	6 -6
stay:ct1=stay modal	6 -6
stay:ct1=suspend modal	6 -6
stay:l1=<number>	9 -9
stay:l1=<points>	6 -6
stay:l1=the	-12 12
stay:l1=will	9 -9
stay:l2=<begin>	8 -8
stay:r1=suspend	-8 8
stay:r2=.	6 -6
stay:r2=<end>	6 -6
stay:r2=for	-7 7
stay:r2=force	10 -10
stay:r2=the	-8 8
stay:r2=they	-11 11
stays:l1=,	-16 16
stays:l1=<duty>	6 -6
stays:l1=<goods>	9 -9
stays:l1=<level-noun>	13 -13
stays:l1=<name>	-14 14
stays:l1=it	-22 22
stays:l1=rate	7 -7
stays:l1=what	19 -19
stays:l2=<begin>	15 -15
stays:l2=and	-9 9
stays:r1=.	-9 9
stays:r1=<v-impose>	11 -11
stays:r1=<v-suspend>	8 -8
stays:r1=in	-12 12
stays:r1=suspend	8 -8
stays:r1=where	13 -13
stays:r2=it	-10 10
successor:t0=present	-7 7
suspend:c0=impose	-7 7
suspend:c1=impose	-10 10
suspend:c1=suspend	-10 10
suspend:ct0=agree past	-6 6
suspend:l2=<name>	-9 9
suspend:l2=<v-agree>	-8 8
suspend:l2=<v-impose>	-15 15
suspend:l2=agree	-8 8
suspend:r1=for	-11 11
suspend:r1=the	6 -6
suspend:r2=<span>	-11 11
suspend:r2=<v-impose>	6 -6
suspend:r2=for	-6 6
suspend:r2=remove	6 -6
suspend:t0=perfect	17 -17
suspend:v1=suspend	-10 10
suspended:c0=stay	9 -9
suspended:c1=impose	9 -9
suspended:ct0=stay future	6 -6
suspended:l1=,	12 -12
suspended:l1=<duty>	10 -10
suspended:l1=<goods>	7 -7
suspended:l1=been	-11 11
suspended:l1=good	7 -7
suspended:l1=has	-9 9
suspended:l1=have	7 -7
suspended:l1=is	14 -14
suspended:l1=the	-10 10
suspended:l2=<begin>	9 -9
suspended:l2=<duty>	13 -13
suspended:l2=<goods>	-11 11
suspended:l2=<quality>	7 -7
suspended:l2=<v-impose>	6 -6
suspended:l2=and	10 -10
suspended:l2=the	6 -6
suspended:l2=will	15 -15
suspended:r1=.	-10 10
suspended:r1=<duty>	-12 12
suspended:r1=duty	-9 9
suspended:r1=for	8 -8
suspended:r1=from	12 -12
suspended:r1=the	15 -15
suspended:r2=.	-11 11
suspended:r2=<day-ahead>	21 -21
suspended:r2=<end>	-9 9
suspended:r2=<span>	19 -19
suspended:r2=of	6 -6
suspended:r2=the	13 -13
suspended:t0=future	6 -6
suspends:l1=<name>	6 -6
suspends:r1=<points>	-6 6
suspends:r1=for	7 -7
suspends:r1=its	13 -13
suspends:r2=<span>	6 -6
suspension:c0=say	7 -7
suspension:c1=propose	-8 8
suspension:c1=say	8 -8
suspension:l1=<begin>	-15 15
suspension:l1=a	-21 21
suspension:l2=<begin>	-20 20
suspension:l2=the	-9 9
suspension:r1=<v-impose>	-17 17
suspension:r1=is	6 -6
suspension:r2=<name>	14 -14
suspension:r2=<v-impose>	-14 14
suspension:r2=on	-11 11
suspension:r2=the	-23 23
truce:c0=bear	-11 11
truce:c0=down	-7 7
truce:c0=end	-7 7
truce:c0=impose	9 -9
truce:c0=stay	-6 6
truce:c0=up	13 -13
truce:c1=agree	-12 12
truce:c1=bear	-16 16
truce:c1=impose	6 -6
truce:c1=propose	-13 13
truce:c1=say	-11 11
truce:c1=stay	-6 6
truce:c1=suspend	7 -7
truce:ct0=agree past	8 -8
truce:ct0=agree perfect	7 -7
truce:ct0=agree pluperfect	-7 7
truce:ct0=bear modal	-14 14
truce:ct0=bear past	-14 14
truce:ct0=bear present	20 -20
truce:ct0=begin past	-17 17
truce:ct0=begin present	8 -8
truce:ct0=down past	-22 22
truce:ct0=end past	-11 11
truce:ct0=impose future	12 -12
truce:ct0=impose modal	-20 20
truce:ct0=impose pluperfect	6 -6
truce:ct0=impose present	10 -10
truce:ct0=impose present-passive	-10 10
truce:ct0=propose pluperfect	11 -11
truce:ct0=say past	-12 12
truce:ct0=say present	-8 8
truce:ct0=stay perfect	8 -8
truce:ct1=bear infinitive	-8 8
truce:ct1=bear modal	-14 14
truce:ct1=bear past	-14 14
truce:ct1=bear present	20 -20
truce:ct1=begin present	8 -8
truce:ct1=down past	-22 22
truce:ct1=impose future	12 -12
truce:ct1=impose infinitive	-13 13
truce:ct1=impose modal	-20 20
truce:ct1=impose past	9 -9
truce:ct1=impose pluperfect	12 -12
truce:ct1=impose present	14 -14
truce:ct1=impose present-passive	-10 10
truce:ct1=propose infinitive	-18 18
truce:ct1=say past	-8 8
truce:ct1=say present	-8 8
truce:ct1=stay perfect	8 -8
truce:l1='s	18 -18
truce:l1=,	-7 7
truce:l1=<duty>	-19 19
truce:l1=<gate>	7 -7
truce:l1=<goods>	-14 14
truce:l1=<name>	10 -10
truce:l1=<v-agree>	6 -6
truce:l1=<v-impose>	18 -18
truce:l1=any	-29 29
truce:l1=geneva	9 -9
truce:l1=its	14 -14
truce:l1=longer	-6 6
truce:l1=new	-28 28
truce:l1=of	-9 9
truce:l1=tariff	-18 18
truce:l1=that	19 -19
truce:l1=their	17 -17
truce:l1=thi	-13 13
truce:l1=trade	10 -10
truce:l1=two	9 -9
truce:l2='s	-11 11
truce:l2=-	-15 15
truce:l2=:	-6 6
truce:l2=<begin>	23 -23
truce:l2=<goods>	-15 15
truce:l2=<name>	-9 9
truce:l2=<not>	16 -16
truce:l2=<number>	7 -7
truce:l2=<span>	-33 33
truce:l2=<v-agree>	-28 28
truce:l2=<v-end>	-7 7
truce:l2=<v-stay>	-9 9
truce:l2=and	10 -10
truce:l2=approve	16 -16
truce:l2=before	-14 14
truce:l2=during	-14 14
truce:l2=get	8 -8
truce:l2=had	9 -9
truce:l2=has	13 -13
truce:l2=have	-11 11
truce:l2=in	-11 11
truce:l2=its	14 -14
truce:l2=keep	-17 17
truce:l2=leave	9 -9
truce:l2=let	13 -13
truce:l2=of	-10 10
truce:l2=or	-11 11
truce:l2=prolong	-7 7
truce:l2=prolonged	19 -19
truce:l2=sign	-27 27
truce:l2=the	-15 15
truce:l2=their	6 -6
truce:l2=there	-10 10
truce:l2=to	6 -6
truce:l2=what	7 -7
truce:l2=which	19 -19
truce:l2=—	19 -19
truce:l=" a	10 -10
truce:l=: a	-13 13
truce:l=<begin> a	17 -17
truce:l=<begin> its	11 -11
truce:l=<begin> that	6 -6
truce:l=<begin> the	9 -9
truce:l=<begin> their	6 -6
truce:l=<day-ahead> the	-12 12
truce:l=<name> 's	14 -14
truce:l=<name> tariff	-11 11
truce:l=<span> tariff	-27 27
truce:l=a <span>	-16 16
truce:l=a longer	-7 7
truce:l=a tariff	12 -12
truce:l=and a	12 -12
truce:l=approve the	17 -17
truce:l=as the	9 -9
truce:l=before the	-13 13
truce:l=call a	7 -7
truce:l=during the	-14 14
truce:l=get a	8 -8
truce:l=is a	-10 10
truce:l=is no	-6 6
truce:l=is the	15 -15
truce:l=not a	-6 6
truce:l=or no	-11 11
truce:l=prolong the	-6 6
truce:l=propose a	-9 9
truce:l=sign a	-18 18
truce:l=that a	9 -9
truce:l=the <span>	23 -23
truce:l=the tariff	6 -6
truce:l=the trade	11 -11
truce:l=there a	-9 9
truce:l=when the	-12 12
truce:l=whether the	9 -9
truce:l=which the	19 -19
truce:l=without the	16 -16
truce:l=— <name>	12 -12
truce:l=— the	6 -6
truce:lr=, or	-13 13
truce:lr=<begin> in	-6 6
truce:lr=<span> between	6 -6
truce:lr=a between	15 -15
truce:lr=a for	-9 9
truce:lr=a in	-22 22
truce:lr=a is	7 -7
truce:lr=its with	11 -11
truce:lr=tariff .	11 -11
truce:lr=tariff <end>	-14 14
truce:lr=tariff between	17 -17
truce:lr=tariff by	8 -8
truce:lr=tariff that	-7 7
truce:lr=tariff with	-19 19
truce:lr=the "	-11 11
truce:lr=the :	-9 9
truce:lr=the <name>	-7 7
truce:lr=the ?	16 -16
truce:lr=the agree	-7 7
truce:lr=the at	7 -7
truce:lr=the between	-7 7
truce:lr=the by	-12 12
truce:lr=the from	-9 9
truce:lr=the go	6 -6
truce:lr=the hold	-12 12
truce:lr=the in	12 -12
truce:lr=the is	16 -16
truce:lr=the itself	7 -7
truce:lr=the last	7 -7
truce:lr=the of	11 -11
truce:lr=the on	6 -6
truce:lr=the the	8 -8
truce:lr=the to	-19 19
truce:lr=the which	-8 8
truce:lr=the will	-10 10
truce:lr=the with	8 -8
truce:lr=the would	-10 10
truce:lr=their by	13 -13
truce:r1="	-16 16
truce:r1=,	-9 9
truce:r1=:	-15 15
truce:r1=<v-begin>	-17 17
truce:r1=<v-impose>	-8 8
truce:r1=?	18 -18
truce:r1=agree	-10 10
truce:r1=and	12 -12
truce:r1=as	-10 10
truce:r1=begin	-9 9
truce:r1=expire	-6 6
truce:r1=had	-18 18
truce:r1=is	11 -11
truce:r1=itself	7 -7
truce:r1=last	10 -10
truce:r1=on	9 -9
truce:r1=or	-12 12
truce:r1=over	6 -6
truce:r1=since	6 -6
truce:r1=the	9 -9
truce:r1=was	7 -7
truce:r1=which	-9 9
truce:r1=will	-13 13
truce:r1=with	-10 10
truce:r2=,	-12 12
truce:r2=.	-19 19
truce:r2=<day-ahead>	-11 11
truce:r2=<day-gone>	-17 17
truce:r2=<day-today>	-15 15
truce:r2=<duty>	9 -9
truce:r2=<goods>	-48 48
truce:r2=<level>	-17 17
truce:r2=<month-gone>	18 -18
truce:r2=<name>	-22 22
truce:r2=<not>	8 -8
truce:r2=<number>	6 -6
truce:r2=<person>	-13 13
truce:r2=<quality>	13 -13
truce:r2=<seat>	-10 10
truce:r2=<v-agree>	8 -8
truce:r2=<v-propose>	-9 9
truce:r2=<v-say>	7 -7
truce:r2=?	-18 18
truce:r2=a	-13 13
truce:r2=additional	-12 12
truce:r2=and	-19 19
truce:r2=at	20 -20
truce:r2=be	-18 18
truce:r2=both	8 -8
truce:r2=busan	-8 8
truce:r2=by	12 -12
truce:r2=duty	13 -13
truce:r2=end	8 -8
truce:r2=extend	7 -7
truce:r2=for	-9 9
truce:r2=has	11 -11
truce:r2=in	-11 11
truce:r2=its	-27 27
truce:r2=keep	-13 13
truce:r2=not	14 -14
truce:r2=of	-7 7
truce:r2=out	8 -8
truce:r2=sign	12 -12
truce:r2=the	6 -6
truce:r2=them	10 -10
truce:r2=to	-7 7
truce:r2=two	24 -24
truce:r2=until	19 -19
truce:r2=was	9 -9
truce:r2=which	7 -7
truce:r2=without	10 -10
truce:r2=would	10 -10
truce:r=, and	-19 19
truce:r=, in	-6 6
truce:r=, which	6 -6
truce:r=: <level>	-10 10
truce:r=? <end>	18 -18
truce:r=agree in	-8 8
truce:r=begin on	9 -9
truce:r=between <name>	-15 15
truce:r=between the	8 -8
truce:r=end ,	-10 10
truce:r=end without	8 -8
truce:r=for <span>	-6 6
truce:r=for the	9 -9
truce:r=had been	-7 7
truce:r=in the	12 -12
truce:r=it was	-10 10
truce:r=lapse ,	13 -13
truce:r=of <number>	17 -17
truce:r=of busan	-12 12
truce:r=of duty	14 -14
truce:r=of the	-23 23
truce:r=of their	-11 11
truce:r=on tariff	18 -18
truce:r=on the	13 -13
truce:r=or no	-11 11
truce:r=run to	-11 11
truce:r=that <name>	-15 15
truce:r=that end	8 -8
truce:r=that keep	-12 12
truce:r=that was	8 -8
truce:r=to <day-ahead>	-9 9
truce:r=until the	8 -8
truce:r=with <name>	-13 13
truce:t0=future	11 -11
truce:t0=modal	-15 15
truce:t0=past	-9 9
truce:t0=past-not	14 -14
truce:t0=past-passive	15 -15
truce:t0=perfect	11 -11
truce:t0=present	6 -6
truce:t0=present-not	7 -7
truce:v0=agree	7 -7
truce:v0=apply	6 -6
truce:v0=approve	16 -16
truce:v0=ask	8 -8
truce:v0=call	25 -25
truce:v0=get	8 -8
truce:v0=have	14 -14
truce:v0=keep	-8 8
truce:v0=let	15 -15
truce:v0=other	13 -13
truce:v0=propose	-15 15
truce:v0=say	6 -6
truce:v0=sign	12 -12
truce:v0=take	-19 19
truce:v0=tell	-10 10
truce:v1=apply	6 -6
truce:v1=approve	12 -12
truce:v1=ask	7 -7
truce:v1=bring	6 -6
truce:v1=get	8 -8
truce:v1=have	11 -11
truce:v1=keep	-16 16
truce:v1=let	22 -22
truce:v1=other	16 -16
truce:v1=propose	-6 6
truce:v1=say	-8 8
truce:v1=tell	-10 10
truce:vt0=agree past	18 -18
truce:vt0=agree perfect	8 -8
truce:vt0=agree pluperfect	-6 6
truce:vt0=agree present	-7 7
truce:vt0=call past	17 -17
truce:vt0=have past	11 -11
truce:vt0=have present	11 -11
truce:vt0=other perfect	12 -12
truce:vt0=other present	7 -7
truce:vt0=propose perfect	-9 9
truce:vt0=sign past	19 -19
untouched:r2=<end>	15 -15
verb:c0=begin	10 -10
verb:c0=propose	-9 9
verb:c0=stay	9 -9
verb:c0=suspend	11 -11
verb:c1=suspend	-6 6
verb:c1=target	6 -6
verb:ct0=agree past	-14 14
verb:ct0=agree perfect	18 -18
verb:ct0=end past-passive	-6 6
verb:ct0=impose future	-7 7
verb:ct0=impose future-passive	8 -8
verb:ct0=impose past	-11 11
verb:ct0=impose pluperfect	9 -9
verb:ct0=propose present	-9 9
verb:ct0=stay future	-11 11
verb:ct0=stay past	9 -9
verb:ct0=suspend future	-19 19
verb:ct0=suspend modal	6 -6
verb:ct0=suspend modal-passive	-6 6
verb:ct0=suspend past-passive	-11 11
verb:ct0=suspend perfect	12 -12
verb:ct0=suspend pluperfect	7 -7
verb:ct0=suspend present	7 -7
verb:ct0=up future	6 -6
verb:ct0=up past-passive	-6 6
verb:ct1=end infinitive	-7 7
verb:ct1=end past-passive	-6 6
verb:ct1=impose future	-7 7
verb:ct1=impose future-passive	8 -8
verb:ct1=impose infinitive	-6 6
verb:ct1=impose infinitive-passive	-9 9
verb:ct1=impose modal	10 -10
verb:ct1=impose perfect	-7 7
verb:ct1=impose pluperfect	9 -9
verb:ct1=impose present	9 -9
verb:ct1=stay future	-13 13
verb:ct1=stay infinitive	-12 12
verb:ct1=stay past	9 -9
verb:ct1=suspend future	-19 19
verb:ct1=suspend infinitive	-8 8
verb:ct1=suspend infinitive-passive	-6 6
verb:ct1=suspend modal	6 -6
verb:ct1=suspend modal-passive	-6 6
verb:ct1=suspend past-passive	-11 11
verb:ct1=suspend perfect	12 -12
verb:ct1=suspend pluperfect	7 -7
verb:ct1=suspend present	7 -7
verb:ct1=up infinitive	-7 7
verb:ct1=up past-passive	-6 6
verb:l1=,	11 -11
verb:l1=:	9 -9
verb:l1=<begin>	-15 15
verb:l1=<duty>	10 -10
verb:l1=<gate>	-20 20
verb:l1=<goods>	11 -11
verb:l1=<name>	-9 9
verb:l1=<not>	-6 6
verb:l1=<organisation>	6 -6
verb:l1=<person>	11 -11
verb:l1=<seat>	8 -8
verb:l1=and	18 -18
verb:l1=are	-8 8
verb:l1=good	7 -7
verb:l1=had	6 -6
verb:l1=side	11 -11
verb:l1=was	-8 8
verb:l1=would	-8 8
verb:l2='s	7 -7
verb:l2=<gate>	6 -6
verb:l2=<goods>	-7 7
verb:l2=<level>	11 -11
verb:l2=<name>	-6 6
verb:l2=<number>	7 -7
verb:l2=<organisation>	7 -7
verb:l2=<person>	13 -13
verb:l2=<points>	6 -6
verb:l2=<v-agree>	-7 7
verb:l2=<v-impose>	-16 16
verb:l2=<v-propose>	-13 13
verb:l2=<v-stay>	-11 11
verb:l2=agree	-7 7
verb:l2=and	18 -18
verb:l2=both	11 -11
verb:l2=duty	6 -6
verb:l2=on	11 -11
verb:l2=side	6 -6
verb:l2=that	-6 6
verb:l2=they	6 -6
verb:l2=two	-6 6
verb:l2=what	-8 8
verb:l=, the	-7 7
verb:l=<begin> <begin>	-15 15
verb:l=<day-gone> are	-13 13
verb:l=<name> will	-16 16
verb:l=<organisation> has	11 -11
verb:l=<points> stay	6 -6
verb:l=<quality> good	7 -7
verb:l=agree to	-7 7
verb:l=both side	25 -25
verb:l=that <name>	7 -7
verb:l=will be	10 -10
verb:lr=are ,	-6 6
verb:lr=are for	-10 10
verb:lr=are until	7 -7
verb:lr=be for	9 -9
verb:lr=is until	7 -7
verb:lr=remain for	14 -14
verb:lr=remain until	-12 12
verb:lr=stay for	-11 11
verb:lr=stay until	8 -8
verb:lr=the duty	-9 9
verb:lr=to ,	8 -8
verb:lr=to for	-10 10
verb:lr=will <points>	14 -14
verb:r1=,	15 -15
verb:r1=<duty>	-11 11
verb:r1=<number>	25 -25
verb:r1=from	18 -18
verb:r1=it	13 -13
verb:r1=since	10 -10
verb:r2=,	14 -14
verb:r2=<agent>	11 -11
verb:r2=<day-ahead>	20 -20
verb:r2=<day-gone>	12 -12
verb:r2=<gate>	-7 7
verb:r2=<goods>	-17 17
verb:r2=<level>	9 -9
verb:r2=<sender>	-7 7
verb:r2=<span>	10 -10
verb:r2=<v-begin>	-8 8
verb:r2=<v-buy>	12 -12
verb:r2=<v-end>	7 -7
verb:r2=<v-sell>	-7 7
verb:r2=additional	-9 9
verb:r2=control	11 -11
verb:r2=countermeasure	7 -7
verb:r2=export	-7 7
verb:r2=from	-7 7
verb:r2=of	8 -8
verb:r2=on	14 -14
verb:r2=order	11 -11
verb:r2=remove	8 -8
verb:r2=would	-10 10
verb:r=or remove	8 -8
verb:r=the <level>	11 -11
verb:r=the duty	-14 14
verb:r=the export	-7 7
verb:r=until <day-ahead>	15 -15
verb:t0=future	-13 13
verb:t0=future-passive	9 -9
verb:t0=modal	21 -21
verb:t0=modal-passive	-7 7
verb:t0=past	-6 6
verb:t0=past-passive	-6 6
verb:t0=perfect	18 -18
verb:t0=pluperfect	6 -6
verb:v0=other	15 -15
verb:v0=say	-8 8
verb:v0=suspend	8 -8
verb:v0=waive	6 -6
verb:v1=hold	-6 6
verb:v1=say	-8 8
verb:vt0=agree past	-13 13
verb:vt0=agree perfect	18 -18
verb:vt0=be present	-9 9
verb:vt0=lift future	9 -9
verb:vt0=lift past	-6 6
verb:vt0=other perfect	8 -8
verb:vt0=put perfect	-10 10
verb:vt0=stay present	7 -7
verb:vt0=suspend past	7 -7
w:add	7 -7
w:added	13 -13
w:adding	-13 13
w:another	8 -8
w:breather	-18 18
w:calm	11 -11
w:continued	-10 10
w:continues	12 -12
w:continuing	-12 12
w:extend	10 -10
w:extended	14 -14
w:extension	-11 11
w:extra	-7 7
w:freeze	-13 13
w:go on	6 -6
w:halt	19 -19
w:held in	11 -11
w:hold back	-11 11
w:holidays	-16 16
w:in the drawer	9 -9
w:keep	7 -7
w:keeping	12 -12
w:laid down	-9 9
w:lies	-20 20
w:lift	10 -10
w:longer	9 -9
w:moratorium	-9 9
w:pauses	16 -16
w:peace	9 -9
w:prolongation	-31 31
w:prolonged	17 -17
w:prolongs	-7 7
w:renewal	-7 7
w:set aside	-6 6
w:shelved	10 -10
w:sleep	-16 16
w:spared	-7 7
w:standstill	-8 8
w:stretch	-6 6
w:successor	-21 21
w:suspend	-8 8
w:suspended	12 -12
w:suspends	9 -9
w:suspension	-7 7
w:suspensions	8 -8
w:truce	7 -7
w:untouched	6 -6
w:waived	6 -6
w:waiver	8 -8
waived:c0=impose	6 -6
waived:c0=suspend	6 -6
waived:c1=impose	6 -6
waived:c1=suspend	6 -6
waived:v0=waive	6 -6
waived:v1=waive	6 -6`;
