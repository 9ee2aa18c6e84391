// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	8 -8
add:l1=<begin>	7 -7
add:r2=to	13 -13
added:c0=impose	16 -16
added:c0=say	16 -16
added:c1=impose	16 -16
added:c1=say	16 -16
added:l2=<begin>	10 -10
added:r1=,	12 -12
added:r1=.	-7 7
added:r1=<duty>	10 -10
added:r1=<number>	6 -6
added:r2=<end>	-7 7
added:v0=add	16 -16
added:v1=add	16 -16
adds:r1=<level>	9 -9
adds:r2=to	11 -11
again:c0=begin	10 -10
again:c0=down	11 -11
again:c0=target	-9 9
again:c1=begin	10 -10
again:c1=down	11 -11
again:c1=propose	-13 13
again:c1=target	-9 9
again:ct0=bear present	-11 11
again:ct0=begin present	8 -8
again:ct0=impose present	12 -12
again:ct0=stay modal	-10 10
again:ct0=stay past	-6 6
again:ct1=bear present	-12 12
again:ct1=begin present	8 -8
again:ct1=impose modal	-14 14
again:ct1=impose present	9 -9
again:ct1=stay modal	-10 10
again:ct1=stay past	-6 6
again:l1=<number>	-15 15
again:l1=<v-impose>	6 -6
again:l1=<v-propose>	-14 14
again:l1=breathe	9 -9
again:l2=<v-begin>	9 -9
again:l2=<v-down>	6 -6
again:l2=and	-6 6
again:l2=are	-8 8
again:l2=duty	10 -10
again:l2=pay	8 -8
again:l2=the	-19 19
again:l2=they	9 -9
again:r1=,	21 -21
again:r1=.	-9 9
again:r1=?	10 -10
again:r1=be	7 -7
again:r1=from	-8 8
again:r1=if	-12 12
again:r1=on	-9 9
again:r2=<day-ahead>	-26 26
again:r2=<day-gone>	8 -8
again:r2=<end>	-7 7
again:r2=<name>	-13 13
again:r2=the	-8 8
again:t0=modal	-19 19
again:t0=past	-9 9
again:v0=charge	-7 7
again:v0=come	6 -6
again:v0=meet	-7 7
again:v0=see	10 -10
again:v0=take	8 -8
again:v1=charge	-7 7
again:v1=come	6 -6
again:v1=see	9 -9
again:v1=take	8 -8
another:c0=impose	14 -14
another:c0=propose	7 -7
another:c0=suspend	-16 16
another:c1=impose	11 -11
another:ct0=impose perfect	8 -8
another:ct0=stay present	-11 11
another:ct1=stay present	-11 11
another:l1=<begin>	-6 6
another:l1=<v-bear>	7 -7
another:l1=by	6 -6
another:l1=is	7 -7
another:l1=with	8 -8
another:l2=<begin>	-12 12
another:l2=<duty>	7 -7
another:l2=<person>	-10 10
another:l2=<v-impose>	17 -17
another:l2=to	6 -6
another:r1=<level>	20 -20
another:r1=<span>	-6 6
another:r1=matter	-8 8
another:r2=,	11 -11
another:r2=<end>	13 -13
another:r2=of	19 -19
another:t0=past	6 -6
another:t0=present	9 -9
another:v0=have	15 -15
another:v0=other	21 -21
another:v1=have	9 -9
another:v1=other	21 -21
armistice:l1=the	-7 7
arrangement:c0=agree	-9 9
arrangement:c0=impose	-8 8
arrangement:c0=say	-13 13
arrangement:c0=stay	7 -7
arrangement:c1=say	-13 13
arrangement:c1=stay	7 -7
arrangement:ct0=stay present	8 -8
arrangement:ct1=stay present	8 -8
arrangement:l1=an	14 -14
arrangement:l1=lumpur	-10 10
arrangement:l2=a	-6 6
arrangement:l2=kuala	-10 10
arrangement:l2=that	-10 10
arrangement:l2=under	9 -9
arrangement:r1=.	7 -7
arrangement:r1=that	6 -6
arrangement:r2=<end>	7 -7
arrangement:r2=on	-6 6
arrangement:v0=be	7 -7
arrangement:v0=say	-11 11
arrangement:v1=be	7 -7
arrangement:v1=say	-11 11
asleep:r1=.	10 -10
asleep:r2=<end>	9 -9
ceasefire:c0=impose	7 -7
ceasefire:c1=impose	10 -10
ceasefire:ct1=impose infinitive	11 -11
ceasefire:l1=a	-20 20
ceasefire:l1=the	25 -25
ceasefire:l2=<v-impose>	11 -11
ceasefire:l2=extend	11 -11
ceasefire:r1=between	-10 10
ceasefire:r2=the	10 -10
ceasefire:v1=extend	11 -11
continue:l1=<goods>	-12 12
continue:r2=<v-bear>	6 -6
continues:r1=to	13 -13
continues:r2=<v-impose>	15 -15
count:loose=0	9 -9
count:more=0	8 -8
count:more=1	13 -13
count:more=9	8 -8
count:quiet=0	7 -7
count:quiet=1	16 -16
count:quiet=2	-9 9
count:quiet=3	-17 17
count:truce=0	24 -24
count:truce=6	-6 6
count:verb=1	22 -22
count:verb=3	-19 19
count:verb=6	10 -10
days=0	25 -25
days=1	7 -7
days=2	9 -9
days=3	-8 8
days=6	-18 18
extend:c1=impose	7 -7
extend:ct0=agree pluperfect	-17 17
extend:ct0=impose pluperfect	-7 7
extend:l1=<not>	7 -7
extend:l1=not	7 -7
extend:r1=the	12 -12
extend:r2=ceasefire	11 -11
extend:r2=truce	-8 8
extend:t0=pluperfect	-6 6
extend:v1=extend	7 -7
extended:ct0=impose perfect-passive	7 -7
extended:ct0=impose present-passive	-12 12
extended:ct1=impose perfect-passive	7 -7
extended:ct1=impose present-passive	-12 12
extended:l1=have	8 -8
extended:l2=has	6 -6
extended:l2=is	-6 6
extended:l2=it	-7 7
extended:l2=will	-8 8
extended:r1=.	10 -10
extended:r1=its	6 -6
extended:t0=future-passive	-8 8
extended:t0=perfect-passive	7 -7
extended:t0=present-passive	-9 9
extended:t0=present-passive-not	-6 6
extends:l1=<organisation>	11 -11
extension:c0=say	-16 16
extension:c1=agree	9 -9
extension:c1=impose	9 -9
extension:c1=say	-16 16
extension:ct0=impose modal	-12 12
extension:ct0=impose past	13 -13
extension:ct0=impose pluperfect	-10 10
extension:ct0=impose present	12 -12
extension:ct0=propose past	9 -9
extension:ct0=say past	-16 16
extension:ct1=impose modal	-12 12
extension:ct1=impose past	13 -13
extension:ct1=impose pluperfect	-10 10
extension:ct1=impose present	20 -20
extension:ct1=propose past	9 -9
extension:ct1=say past	-16 16
extension:l1=an	-7 7
extension:l1=any	-14 14
extension:l1=the	15 -15
extension:l2=<begin>	-8 8
extension:l2=<v-agree>	14 -14
extension:l2=<v-impose>	11 -11
extension:l2=a	-14 14
extension:l2=for	6 -6
extension:l2=of	-13 13
extension:l2=sign	14 -14
extension:l2=that	-10 10
extension:l2=to	13 -13
extension:r1=<end>	10 -10
extension:r1=of	-12 12
extension:r1=was	13 -13
extension:r2=<end>	10 -10
extension:r2=<v-impose>	14 -14
extension:r2=the	-13 13
extension:t0=modal	-22 22
extension:t0=past	17 -17
extension:t0=present	13 -13
extension:v0=have	13 -13
extension:v0=say	-10 10
extension:v1=ask	10 -10
extension:v1=have	6 -6
extension:v1=say	-10 10
extra:l1=an	-10 10
extra:l1=the	9 -9
extra:l2=<name>	-9 9
extra:l2=<v-impose>	6 -6
extra:r1=<duty>	-12 12
extra:r1=<level>	-9 9
extra:r1=duty	-8 8
freeze:c1=impose	7 -7
freeze:l2=<begin>	-10 10
freeze:l2=<v-impose>	13 -13
frozen:r1=<goods>	-9 9
frozen:r2=,	-6 6
frozen:v0=other	6 -6
frozen:v1=other	6 -6
further:c0=begin	-7 7
further:c0=impose	18 -18
further:c0=propose	8 -8
further:c0=stay	-8 8
further:c0=up	-8 8
further:c1=begin	-9 9
further:c1=impose	15 -15
further:c1=propose	10 -10
further:c1=stay	-8 8
further:c1=up	-10 10
further:ct0=begin present	-9 9
further:ct0=impose future	8 -8
further:ct0=stay past	-13 13
further:ct1=begin present	-9 9
further:ct1=impose future	8 -8
further:ct1=stay past	-13 13
further:l1=<v-begin>	-10 10
further:l1=<v-up>	-12 12
further:l1=go	-10 10
further:l2=and	-6 6
further:r1=<level>	16 -16
further:r1=<points>	15 -15
further:r1=<span>	-14 14
further:r1=<v-up>	16 -16
further:r2=,	8 -8
further:r2=is	8 -8
further:r2=that	19 -19
further:t0=future	12 -12
further:t0=past	-22 22
further:t0=perfect	10 -10
further:v0=be	-12 12
further:v0=go	-11 11
further:v1=be	-12 12
further:v1=go	-13 13
go on:c0=begin	-7 7
go on:c0=propose	6 -6
go on:c0=up	-7 7
go on:ct0=begin future	-12 12
go on:ct0=up future	-12 12
go on:ct1=begin future	-12 12
go on:ct1=up future	-12 12
go on:l1=<goods>	18 -18
go on:l1=<name>	11 -11
go on:l1=will	-11 11
go on:l2=<v-propose>	6 -6
go on:r1=.	9 -9
go on:r1=until	-7 7
go on:r2=.	27 -27
go on:r2=<day-ahead>	-8 8
go on:r2=it	-17 17
go on:t0=future	-12 12
go on:t0=modal	9 -9
go on:v0=go	-7 7
goes on:l1=<name>	-15 15
goes on:r1=<v-bear>	7 -7
goes on:r1=<v-impose>	-8 8
goes on:r1=pay	6 -6
goes on:r2=<day-ahead>	6 -6
held in:c1=impose	-6 6
held in:c1=suspend	-6 6
held in:l1=,	12 -12
held in:l1=be	-11 11
held in:r1=<seat>	-7 7
held in:r2=from	-16 16
held in:r2=on	8 -8
held in:v1=hold	-6 6
hold back:c0=impose	-11 11
hold back:c1=impose	-8 8
hold back:c1=stay	-8 8
hold back:c1=suspend	-8 8
hold back:v1=hold	-8 8
holiday:l1=the	-8 8
holidays:r2=<end>	-10 10
in the drawer:c0=stay	7 -7
in the drawer:c1=stay	7 -7
in the drawer:ct0=stay present	7 -7
in the drawer:ct1=stay present	7 -7
in the drawer:r1=,	16 -16
in the drawer:r2=and	16 -16
in the drawer:t0=present	7 -7
keep:c0=stay	10 -10
keep:c1=impose	7 -7
keep:c1=stay	7 -7
keep:ct0=impose past	-9 9
keep:ct0=stay present	7 -7
keep:ct1=stay present	7 -7
keep:l2=<begin>	-11 11
keep:l2=<name>	8 -8
keep:l2=<v-impose>	-9 9
keep:r1=it	7 -7
keep:r1=its	13 -13
keep:r1=the	-7 7
keep:r1=to	14 -14
keep:r2=.	8 -8
keep:r2=<goods>	-16 16
keep:r2=the	15 -15
keep:t0=past	-6 6
keep:t0=present	16 -16
keep:v0=agree	-6 6
keep:v0=keep	8 -8
keeps:l1=,	11 -11
keeps:l1=and	-12 12
keeps:l2=<begin>	-10 10
keeps:r1=<level>	7 -7
keeps:r1=its	6 -6
keeps:r2=of	13 -13
lengths=0	54 -54
lengths=2	-17 17
lengths=3	-26 26
lengths=6	-8 8
lies:r2=the	-11 11
lift:c0=end	6 -6
lift:c0=up	6 -6
lift:c1=impose	8 -8
lift:r1=its	9 -9
lift:v0=lift	6 -6
lifts:r1=its	-7 7
long=0	48 -48
long=1	63 -63
long=2	21 -21
long=3	-17 17
long=6	-63 63
long=9	-10 10
longer:c0=impose	-6 6
longer:c1=impose	-6 6
longer:ct0=stay present	-6 6
longer:ct1=stay present	-6 6
longer:l1=<not>	12 -12
longer:l1=no	12 -12
longer:l2=,	6 -6
longer:r1=.	11 -11
longer:r2=.	19 -19
longer:r2=the	7 -7
longer:t0=present	-10 10
longer:v1=make	6 -6
loose:c0=bear	10 -10
loose:c0=impose	-8 8
loose:c1=say	-7 7
loose:ct0=impose past	6 -6
loose:ct0=impose present	-12 12
loose:ct0=stay present	12 -12
loose:ct1=impose present	-11 11
loose:ct1=stay present	9 -9
loose:l1=,	-24 24
loose:l1=<duty>	15 -15
loose:l1=<number>	21 -21
loose:l1=<points>	11 -11
loose:l1=an	14 -14
loose:l1=good	12 -12
loose:l1=it	-23 23
loose:l1=lumpur	-10 10
loose:l1=tariff	18 -18
loose:l1=the	-10 10
loose:l1=what	15 -15
loose:l1=will	8 -8
loose:l2=<begin>	15 -15
loose:l2=<number>	-16 16
loose:l2=<v-propose>	9 -9
loose:l2=a	-6 6
loose:l2=and	6 -6
loose:l2=call	11 -11
loose:l2=for	8 -8
loose:l2=if	-23 23
loose:l2=its	13 -13
loose:l2=kuala	-10 10
loose:l2=of	-11 11
loose:l2=the	-14 14
loose:l=<begin> what	8 -8
loose:l=<quality> good	7 -7
loose:l=kuala lumpur	-10 10
loose:l=that the	-9 9
loose:l=under the	-6 6
loose:lr=it at	-8 8
loose:lr=the .	9 -9
loose:lr=the of	-11 11
loose:r1=<v-agree>	10 -10
loose:r1=<v-end>	-20 20
loose:r1=<v-impose>	13 -13
loose:r1=as	-20 20
loose:r1=for	23 -23
loose:r1=of	-10 10
loose:r1=the	-12 12
loose:r1=with	17 -17
loose:r2=<end>	15 -15
loose:r2=<name>	20 -20
loose:r2=<number>	8 -8
loose:r2=<span>	21 -21
loose:r2=<v-impose>	-9 9
loose:r2=<v-stay>	-17 17
loose:r2=for	-6 6
loose:r2=force	13 -13
loose:r2=it	-11 11
loose:r2=of	-9 9
loose:r2=the	-7 7
loose:r2=they	-10 10
loose:r2=until	12 -12
loose:r=. <end>	6 -6
loose:r=in force	13 -13
loose:r=in the	-6 6
loose:r=with <name>	14 -14
loose:t0=modal	6 -6
loose:t0=past	13 -13
loose:t0=perfect	14 -14
loose:t0=present	-9 9
loose:v0=agree	-7 7
loose:v0=be	7 -7
loose:v0=call	8 -8
loose:v0=have	18 -18
loose:v0=say	-16 16
loose:v1=call	8 -8
loose:v1=have	19 -19
loose:v1=say	-16 16
loose:vt0=be present	12 -12
months=0	10 -10
months=1	-13 13
months=3	9 -9
months=6	-6 6
months=9	8 -8
more:	14 -14
more:c0=agree	-17 17
more:c0=bear	-6 6
more:c0=buy	11 -11
more:c0=sell	23 -23
more:c0=suspend	-20 20
more:c0=up	-7 7
more:c1=agree	-16 16
more:c1=buy	11 -11
more:c1=end	8 -8
more:c1=propose	-15 15
more:c1=say	6 -6
more:c1=sell	7 -7
more:ct0=agree modal	12 -12
more:ct0=agree perfect	-7 7
more:ct0=agree pluperfect	-19 19
more:ct0=agree present	-10 10
more:ct0=bear future	14 -14
more:ct0=bear modal	-9 9
more:ct0=bear past	13 -13
more:ct0=begin future	-8 8
more:ct0=begin past	8 -8
more:ct0=impose modal	-6 6
more:ct0=impose past-passive	9 -9
more:ct0=impose perfect-passive	14 -14
more:ct0=impose present-passive	-8 8
more:ct0=propose modal	-19 19
more:ct0=propose past	-6 6
more:ct0=propose pluperfect	14 -14
more:ct0=say past	-12 12
more:ct0=say present	8 -8
more:ct0=stay past-passive	11 -11
more:ct0=suspend present	-8 8
more:ct0=target present	-10 10
more:ct0=threaten past	9 -9
more:ct0=up future	-17 17
more:ct0=up past	6 -6
more:ct1=agree perfect	-18 18
more:ct1=bear future	17 -17
more:ct1=bear modal	-9 9
more:ct1=bear past	13 -13
more:ct1=begin future	-8 8
more:ct1=begin past	8 -8
more:ct1=impose modal	-7 7
more:ct1=impose past	13 -13
more:ct1=impose past-passive	9 -9
more:ct1=impose perfect	-12 12
more:ct1=impose perfect-passive	14 -14
more:ct1=propose infinitive	-12 12
more:ct1=propose modal	-17 17
more:ct1=propose present	-12 12
more:ct1=say infinitive	6 -6
more:ct1=say past	-14 14
more:ct1=say present	10 -10
more:ct1=stay past-passive	11 -11
more:ct1=suspend infinitive	16 -16
more:ct1=suspend present	-8 8
more:ct1=target present	-10 10
more:ct1=up future	-17 17
more:ct1=up past	13 -13
more:l1="	11 -11
more:l1=,	29 -29
more:l1=:	-18 18
more:l1=<agent>	8 -8
more:l1=<goods>	7 -7
more:l1=<level-noun>	-15 15
more:l1=<level>	14 -14
more:l1=<money>	19 -19
more:l1=<name>	11 -11
more:l1=<office>	6 -6
more:l1=<organisation>	6 -6
more:l1=<points>	-10 10
more:l1=<span>	-29 29
more:l1=<v-begin>	-13 13
more:l1=<v-propose>	-28 28
more:l1=<v-stay>	10 -10
more:l1=<v-up>	-6 6
more:l1=a	-11 11
more:l1=be	-19 19
more:l1=been	9 -9
more:l1=breathe	9 -9
more:l1=by	8 -8
more:l1=cost	-7 7
more:l1=for	-14 14
more:l1=get	10 -10
more:l1=go	-8 8
more:l1=had	11 -11
more:l1=have	6 -6
more:l1=i	-9 9
more:l1=its	-8 8
more:l1=not	15 -15
more:l1=on	9 -9
more:l1=once	20 -20
more:l1=say	-16 16
more:l1=talk	-7 7
more:l1=the	10 -10
more:l1=their	-22 22
more:l1=they	8 -8
more:l1=to	-14 14
more:l1=truce	-17 17
more:l1=unless	12 -12
more:l1=up	6 -6
more:l1=was	12 -12
more:l1=we	-6 6
more:l1=with	9 -9
more:l1=without	-12 12
more:l2="	-20 20
more:l2='s	17 -17
more:l2=,	-8 8
more:l2=.	-19 19
more:l2=:	-17 17
more:l2=;	-6 6
more:l2=<agent>	12 -12
more:l2=<begin>	-6 6
more:l2=<day-gone>	23 -23
more:l2=<duty>	13 -13
more:l2=<goods>	-6 6
more:l2=<organisation>	10 -10
more:l2=<quality>	6 -6
more:l2=<seat>	24 -24
more:l2=<span>	8 -8
more:l2=<v-agree>	-9 9
more:l2=<v-begin>	14 -14
more:l2=<v-buy>	13 -13
more:l2=<v-down>	10 -10
more:l2=<v-stay>	-16 16
more:l2=<v-target>	6 -6
more:l2=<v-up>	-8 8
more:l2=a	-29 29
more:l2=agree	-18 18
more:l2=and	12 -12
more:l2=approve	-9 9
more:l2=as	-19 19
more:l2=be	7 -7
more:l2=buy	11 -11
more:l2=can	10 -10
more:l2=doe	15 -15
more:l2=duty	16 -16
more:l2=each	14 -14
more:l2=for	-8 8
more:l2=has	9 -9
more:l2=have	14 -14
more:l2=i	-7 7
more:l2=it	11 -11
more:l2=like	14 -14
more:l2=not	-9 9
more:l2=of	-22 22
more:l2=offer	13 -13
more:l2=propose	-8 8
more:l2=put	9 -9
more:l2=sign	6 -6
more:l2=take	12 -12
more:l2=talk	8 -8
more:l2=the	14 -14
more:l2=then	-14 14
more:l2=there	-19 19
more:l2=truce	7 -7
more:l2=unless	9 -9
more:l2=we	-7 7
more:l2=with	34 -34
more:l=, and	-9 9
more:l=, the	-10 10
more:l=, was	19 -19
more:l=<begin> <person>	6 -6
more:l=<begin> a	-8 8
more:l=<begin> an	-10 10
more:l=<begin> any	-8 8
more:l=<begin> it	9 -9
more:l=<begin> the	11 -11
more:l=<month-gone> and	-11 11
more:l=<name> have	6 -6
more:l=<span> and	11 -11
more:l=agree to	-17 17
more:l=approve the	-6 6
more:l=be charge	10 -10
more:l=doe not	6 -6
more:l=for <span>	-14 14
more:l=for a	15 -15
more:l=for an	6 -6
more:l=has been	17 -17
more:l=in the	9 -9
more:l=is a	7 -7
more:l=is not	-7 7
more:l=it would	-10 10
more:l=of the	-14 14
more:l=pay an	-8 8
more:l=that a	-13 13
more:l=that an	-6 6
more:l=that is	-10 10
more:l=they meet	-7 7
more:l=to an	8 -8
more:l=to be	-22 22
more:l=unless <organisation>	7 -7
more:l=want to	7 -7
more:l=will be	-10 10
more:l=with <name>	17 -17
more:l=without an	-8 8
more:l=without the	11 -11
more:l=would be	-13 13
more:longer span=0	15 -15
more:longer span=1	-12 12
more:longer span=2	-7 7
more:longer=0	27 -27
more:longer=1	-10 10
more:longer=2	-14 14
more:longer=3	-11 11
more:lr=<begin> ,	6 -6
more:lr=<level> ,	10 -10
more:lr=<level> for	8 -8
more:lr=<level> on	-6 6
more:lr=<name> to	16 -16
more:lr=<number> ,	-8 8
more:lr=<organisation> it	9 -9
more:lr=<span> .	-15 15
more:lr=a <level>	15 -15
more:lr=a <points>	12 -12
more:lr=a <span>	-24 24
more:lr=a of	-18 18
more:lr=a round	11 -11
more:lr=an ,	6 -6
more:lr=an <level>	-12 12
more:lr=any .	14 -14
more:lr=apply .	-6 6
more:lr=be ,	-9 9
more:lr=be ?	-12 12
more:lr=be by	10 -10
more:lr=be to	-15 15
more:lr=is .	13 -13
more:lr=no .	-10 10
more:lr=no than	-15 15
more:lr=once ,	6 -6
more:lr=once .	13 -13
more:lr=the ,	-16 16
more:lr=the of	-15 15
more:lr=the was	18 -18
more:lr=the would	-10 10
more:lr=their meet	-16 16
more:lr=to it	-22 22
more:lr=to the	-8 8
more:made	-8 8
more:made span=1	16 -16
more:r1=,	15 -15
more:r1=.	-6 6
more:r1=:	12 -12
more:r1=;	7 -7
more:r1=<day-ahead>	-14 14
more:r1=<day-gone>	17 -17
more:r1=<day-today>	12 -12
more:r1=<end>	-14 14
more:r1=<goods>	-15 15
more:r1=<level>	15 -15
more:r1=<money>	12 -12
more:r1=<name>	15 -15
more:r1=<number>	12 -12
more:r1=<quality>	8 -8
more:r1=<span>	-23 23
more:r1=<v-propose>	-8 8
more:r1=<v-say>	9 -9
more:r1=<v-stay>	-23 23
more:r1=<v-up>	6 -6
more:r1=and	6 -6
more:r1=are	-10 10
more:r1=be	16 -16
more:r1=before	-10 10
more:r1=charge	-9 9
more:r1=collect	8 -8
more:r1=doing	8 -8
more:r1=extension	-13 13
more:r1=for	9 -9
more:r1=from	-12 12
more:r1=if	-14 14
more:r1=is	-19 19
more:r1=its	19 -19
more:r1=matter	-8 8
more:r1=meet	-21 21
more:r1=of	-22 22
more:r1=on	11 -11
more:r1=once	11 -11
more:r1=one	14 -14
more:r1=pause	-10 10
more:r1=point	8 -8
more:r1=step	6 -6
more:r1=talking	-15 15
more:r1=the	18 -18
more:r1=them	9 -9
more:r1=time	-11 11
more:r1=to	-8 8
more:r1=up	9 -9
more:r1=was	13 -13
more:r1=week	9 -9
more:r1=with	-11 11
more:r1=would	-8 8
more:r2="	-11 11
more:r2=;	-13 13
more:r2=<day-ahead>	-17 17
more:r2=<day-gone>	-7 7
more:r2=<gate>	16 -16
more:r2=<level>	7 -7
more:r2=<money>	9 -9
more:r2=<month-ahead>	7 -7
more:r2=<month-gone>	-7 7
more:r2=<number>	7 -7
more:r2=<person>	-18 18
more:r2=<quality>	9 -9
more:r2=<seat>	12 -12
more:r2=<sender>	10 -10
more:r2=<span>	-7 7
more:r2=<v-agree>	16 -16
more:r2=<v-bear>	7 -7
more:r2=<v-impose>	24 -24
more:r2=<v-propose>	10 -10
more:r2=<v-suspend>	-12 12
more:r2=a	28 -28
more:r2=another	8 -8
more:r2=are	9 -9
more:r2=arrangement	-7 7
more:r2=as	-30 30
more:r2=be	-7 7
more:r2=been	-9 9
more:r2=before	-7 7
more:r2=ceasefire	11 -11
more:r2=charge	8 -8
more:r2=duty	-13 13
more:r2=export	6 -6
more:r2=for	-8 8
more:r2=from	6 -6
more:r2=further	-8 8
more:r2=good	-9 9
more:r2=in	13 -13
more:r2=is	8 -8
more:r2=of	8 -8
more:r2=old	12 -12
more:r2=on	13 -13
more:r2=pay	10 -10
more:r2=since	-12 12
more:r2=so	-6 6
more:r2=than	-8 8
more:r2=the	-14 14
more:r2=there	8 -8
more:r2=thi	12 -12
more:r2=to	-6 6
more:r2=truce	-12 12
more:r2=we	22 -22
more:r2=will	-12 12
more:r2=year	8 -8
more:r=, "	8 -8
more:r=, <person>	-17 17
more:r=, for	-8 8
more:r=, to	-13 13
more:r=<day-ahead> .	-14 14
more:r=<end> <end>	-14 14
more:r=<level> .	6 -6
more:r=<level> on	13 -13
more:r=<level> to	9 -9
more:r=<points> are	6 -6
more:r=<points> of	6 -6
more:r=<points> on	8 -8
more:r=<span> .	-8 8
more:r=? <end>	-8 8
more:r=at the	7 -7
more:r=day of	10 -10
more:r=doing so	8 -8
more:r=from <day-ahead>	-22 22
more:r=in <month-gone>	8 -8
more:r=it by	7 -7
more:r=of the	-24 24
more:r=on <day-gone>	11 -11
more:r=once ,	8 -8
more:r=pay <level>	15 -15
more:r=than <level>	17 -17
more:r=than <money>	9 -9
more:r=than before	-11 11
more:r=than in	-7 7
more:r=the arrangement	-7 7
more:r=their truce	-8 8
more:r=time .	-12 12
more:r=to <day-gone>	-22 22
more:r=to pay	10 -10
more:r=to the	-14 14
more:r=until <day-ahead>	19 -19
more:r=up to	8 -8
more:refused	15 -15
more:refused span=1	7 -7
more:refused=1	13 -13
more:t0=future-not	-14 14
more:t0=future-passive	-20 20
more:t0=future-passive-not	-19 19
more:t0=modal	-14 14
more:t0=modal-not	15 -15
more:t0=past-passive	15 -15
more:t0=perfect-passive	15 -15
more:t0=pluperfect	22 -22
more:t0=present-not	11 -11
more:t0=present-passive	6 -6
more:t0=present-passive-not	-10 10
more:v0=agree	-7 7
more:v0=carry	-8 8
more:v0=continue	7 -7
more:v0=expect	18 -18
more:v0=extend	6 -6
more:v0=get	15 -15
more:v0=have	6 -6
more:v0=hold	-10 10
more:v0=keep	6 -6
more:v0=look	-19 19
more:v0=make	19 -19
more:v0=offer	9 -9
more:v0=other	-8 8
more:v0=pay	-11 11
more:v0=propose	-10 10
more:v0=see	12 -12
more:v0=sign	-9 9
more:v0=suspend	-7 7
more:v0=take	10 -10
more:v0=want	7 -7
more:v1=add	6 -6
more:v1=agree	-14 14
more:v1=approve	-8 8
more:v1=carry	-9 9
more:v1=continue	7 -7
more:v1=enter	10 -10
more:v1=extend	8 -8
more:v1=get	15 -15
more:v1=look	-19 19
more:v1=make	14 -14
more:v1=pay	-12 12
more:v1=run	-8 8
more:v1=see	7 -7
more:v1=sign	-6 6
more:v1=take	10 -10
more:v1=want	6 -6
more:vt0=agree past	-6 6
more:vt0=agree perfect	11 -11
more:vt0=agree pluperfect	-14 14
more:vt0=be future	6 -6
more:vt0=be modal	-17 17
more:vt0=carry present	-6 6
more:vt0=come present	-8 8
more:vt0=expect present	8 -8
more:vt0=extend future	-6 6
more:vt0=extend modal	7 -7
more:vt0=extend perfect	11 -11
more:vt0=extend present	-8 8
more:vt0=go future	-12 12
more:vt0=have past	-8 8
more:vt0=have present	11 -11
more:vt0=meet present	-13 13
more:vt0=other future	-27 27
more:vt0=other perfect	6 -6
more:vt0=other present	-11 11
more:vt0=propose perfect	-7 7
more:vt0=say present	10 -10
more:vt0=sign modal	6 -6
more:vt0=sign past	10 -10
more:vt0=sign perfect	-17 17
more:vt0=take modal	-6 6
more:vt0=take past	14 -14
more:waits	-9 9
more:waits span=0	12 -12
more:waits span=1	-21 21
more:waits+refused	-10 10
more:waits=0	10 -10
more:waits=1	-12 12
more:wished	-21 21
more:wished span=0	10 -10
more:wished span=1	-8 8
more:wished+made+refused	22 -22
more:wished+waits+refused	-11 11
more:wished=0	15 -15
more:wished=1	-16 16
on hold:ct0=stay present	11 -11
on hold:ct1=stay present	11 -11
on hold:r1=.	6 -6
on hold:r2=<end>	7 -7
on hold:t0=present	15 -15
pause:c0=impose	-7 7
pause:c0=propose	-11 11
pause:c0=say	7 -7
pause:c0=stay	11 -11
pause:c1=propose	-15 15
pause:c1=stay	8 -8
pause:ct0=stay past	9 -9
pause:ct1=impose infinitive	-7 7
pause:ct1=stay past	9 -9
pause:l1=<duty>	-9 9
pause:l1=<goods>	-8 8
pause:l1=a	6 -6
pause:l1=tariff	-9 9
pause:l2=<v-impose>	-13 13
pause:l2=<v-propose>	-16 16
pause:l2=is	11 -11
pause:l2=that	9 -9
pause:l2=the	14 -14
pause:r1=<end>	-8 8
pause:r1=<v-stay>	10 -10
pause:r1=for	11 -11
pause:r1=in	-21 21
pause:r1=is	10 -10
pause:r1=of	18 -18
pause:r2=.	-12 12
pause:r2=<name>	16 -16
pause:r2=<span>	8 -8
pause:r2=<v-impose>	7 -7
pause:t0=past	19 -19
pause:v0=be	15 -15
pause:v0=say	7 -7
pause:v1=be	15 -15
peace:c0=propose	-11 11
peace:c0=stay	-18 18
peace:c1=propose	-10 10
peace:c1=stay	-18 18
peace:ct0=impose present	10 -10
peace:ct0=stay present	-14 14
peace:ct1=impose present	10 -10
peace:ct1=stay present	-20 20
peace:l1=<begin>	6 -6
peace:l1=of	9 -9
peace:l1=the	12 -12
peace:l2=<begin>	22 -22
peace:l2=<v-impose>	6 -6
peace:l2=a	-16 16
peace:r1=with	-7 7
peace:r2=<end>	7 -7
peace:v0=be	-11 11
peace:v0=make	-6 6
peace:v1=be	-17 17
prolong:c0=impose	-10 10
prolong:c1=impose	-12 12
prolong:l1=to	-17 17
prolong:l2=<v-impose>	-9 9
prolong:r1=the	-11 11
prolong:r2=by	6 -6
prolongation:l1=a	8 -8
prolongation:l1=the	-17 17
prolongation:r1=of	-19 19
prolonged:l1=be	-12 12
prolonged:l1=is	9 -9
prolonged:l2=is	7 -7
prolonged:l2=it	6 -6
prolonged:r1=,	-15 15
prolonged:r1=by	7 -7
prolonged:r1=once	8 -8
prolonged:r1=the	15 -15
prolonged:r2=the	6 -6
prolonged:t0=modal-passive	-6 6
prolonged:t0=past-passive	11 -11
put off:c0=impose	8 -8
put off:v0=put	6 -6
quiet:c0=agree	-13 13
quiet:c0=propose	-12 12
quiet:c0=suspend	-8 8
quiet:c1=agree	-13 13
quiet:c1=impose	-9 9
quiet:c1=propose	-11 11
quiet:ct0=impose present	7 -7
quiet:ct0=suspend perfect	-6 6
quiet:ct1=suspend perfect	-6 6
quiet:l1=,	-11 11
quiet:l1=:	18 -18
quiet:l1=<goods>	-11 11
quiet:l1=<not>	-11 11
quiet:l1=<points>	14 -14
quiet:l1=<v-impose>	-20 20
quiet:l1=are	10 -10
quiet:l1=has	12 -12
quiet:l1=have	-13 13
quiet:l1=it	-15 15
quiet:l1=the	15 -15
quiet:l2=,	7 -7
quiet:l2=<span>	-6 6
quiet:l2=a	-20 20
quiet:l2=it	14 -14
quiet:l2=put	9 -9
quiet:l2=the	-16 16
quiet:l=<begin> the	7 -7
quiet:l=<span> of	-6 6
quiet:r1="	-12 12
quiet:r1=.	13 -13
quiet:r1=:	-28 28
quiet:r1=since	-23 23
quiet:r1=the	-7 7
quiet:r1=with	-20 20
quiet:r2="	11 -11
quiet:r2=,	7 -7
quiet:r2=<name>	-9 9
quiet:r2=<number>	-15 15
quiet:r2=<span>	9 -9
quiet:r2=and	-9 9
quiet:r2=the	-6 6
quiet:r=. <end>	10 -10
quiet:t0=future	-10 10
quiet:t0=modal	-7 7
quiet:t0=present	7 -7
quiet:v0=have	-6 6
quiet:v0=make	-6 6
quiet:v0=put	13 -13
quiet:v0=sleep	-10 10
quiet:v1=have	-6 6
quiet:v1=put	8 -8
quiet:vt0=put present	9 -9
renewal:l1=a	-7 7
renewal:l2=<begin>	-13 13
renewed:l1=be	11 -11
renewed:l2=is	-13 13
renewed:r2=<end>	12 -12
renewed:t0=present-passive-not	-7 7
s:!	17 -17
s:"	-6 6
s:'	14 -14
s:'s	9 -9
s:*	-23 23
s:,	-6 6
s:-	-17 17
s:/	10 -10
s::	9 -9
s:<agent>	-19 19
s:<day-ahead>	-19 19
s:<day-gone>	10 -10
s:<duty>	7 -7
s:<gate>	11 -11
s:<goods>	-18 18
s:<level-noun>	-20 20
s:<level>	37 -37
s:<money>	37 -37
s:<month-gone>	-7 7
s:<name>	-48 48
s:<not>	13 -13
s:<number>	13 -13
s:<person>	-8 8
s:<points>	10 -10
s:<quality>	-20 20
s:<seat>	-15 15
s:<sender>	17 -17
s:<span>	-21 21
s:<taker>	15 -15
s:<v-agree>	7 -7
s:<v-buy>	24 -24
s:<v-deny>	-16 16
s:<v-propose>	-24 24
s:<v-return>	-9 9
s:<v-sell>	-20 20
s:<v-stay>	16 -16
s:<v-threaten>	-7 7
s:<v-up>	22 -22
s:@	13 -13
s:a	-17 17
s:about	6 -6
s:above	18 -18
s:accept	10 -10
s:account	14 -14
s:act	19 -19
s:add	10 -10
s:additional	-7 7
s:affiliate	-20 20
s:after	20 -20
s:again	6 -6
s:against	-11 11
s:agenda	11 -11
s:ago	6 -6
s:agree	-9 9
s:allow	6 -6
s:allowed	13 -13
s:alone	-8 8
s:already	9 -9
s:aluminium	16 -16
s:am	-10 10
s:among	-15 15
s:another	8 -8
s:answer	-24 24
s:any	-11 11
s:anything	22 -22
s:apart	-9 9
s:apply	8 -8
s:approve	-19 19
s:army	13 -13
s:arrangement	-6 6
s:article	-7 7
s:as	-10 10
s:aside	10 -10
s:autumn	-35 35
s:ban	-16 16
s:be	-23 23
s:bear	28 -28
s:because	16 -16
s:beef	-7 7
s:been	-9 9
s:before	-11 11
s:begin	17 -17
s:between	-6 6
s:beyond	-8 8
s:border	15 -15
s:both	-10 10
s:break	29 -29
s:breathe	11 -11
s:breather	-17 17
s:bridge	-6 6
s:broke	26 -26
s:broken	-16 16
s:bus	7 -7
s:busan	10 -10
s:butter	6 -6
s:by	25 -25
s:call	15 -15
s:calm	7 -7
s:can	19 -19
s:cancel	-11 11
s:cannot	11 -11
s:capital	15 -15
s:car	16 -16
s:carpet	-6 6
s:carry	-6 6
s:ceasefire	7 -7
s:certain	10 -10
s:change	9 -9
s:charge	-13 13
s:chicken	-13 13
s:chip	12 -12
s:claim	8 -8
s:clock	-6 6
s:close	-9 9
s:closed	6 -6
s:club	7 -7
s:coal	-6 6
s:cocoa	-12 12
s:coffee	9 -9
s:colleague	-6 6
s:collect	13 -13
s:commerce	-12 12
s:confirm	-7 7
s:consent	19 -19
s:consider	-18 18
s:consultation	-10 10
s:contract	21 -21
s:control	6 -6
s:cost	-9 9
s:cotton	-13 13
s:could	10 -10
s:crane	18 -18
s:crude	-8 8
s:current	-10 10
s:custom	9 -9
s:date	-15 15
s:de	-31 31
s:deadline	25 -25
s:deal	17 -17
s:decided	-17 17
s:decision	-20 20
s:declare	9 -9
s:decline	-9 9
s:delegation	8 -8
s:demand	12 -12
s:die	-15 15
s:dinner	13 -13
s:discuss	-22 22
s:do	-19 19
s:doe	13 -13
s:doing	8 -8
s:dollar	20 -20
s:done	10 -10
s:double	14 -14
s:down	-9 9
s:draft	-13 13
s:draw	10 -10
s:drop	16 -16
s:dry	6 -6
s:due	6 -6
s:duration	-22 22
s:during	6 -6
s:duty	-14 14
s:each	-6 6
s:earlier	19 -19
s:early	10 -10
s:eastern	6 -6
s:economic	11 -11
s:economy	17 -17
s:effect	17 -17
s:electricity	-6 6
s:else	37 -37
s:emergency	19 -19
s:employer	15 -15
s:enter	-15 15
s:entity	8 -8
s:every	10 -10
s:everybody	17 -17
s:everyone	25 -25
s:exactly	-6 6
s:exclusion	10 -10
s:exist	-11 11
s:extend	14 -14
s:extension	-9 9
s:face	8 -8
s:fact	15 -15
s:fail	-8 8
s:fall	10 -10
s:far	10 -10
s:farm	-6 6
s:fee	-8 8
s:fentanyl	10 -10
s:ferry	14 -14
s:figure	-11 11
s:find	-19 19
s:first	-8 8
s:flag	-10 10
s:follow	18 -18
s:followed	10 -10
s:force	8 -8
s:former	-10 10
s:forty	-14 14
s:found	15 -15
s:framework	7 -7
s:freeze	-14 14
s:frozen	-11 11
s:fruit	-14 14
s:full	-11 11
s:game	-8 8
s:general	10 -10
s:geneva	32 -32
s:get	20 -20
s:good	17 -17
s:gun	13 -13
s:had	19 -19
s:halifax	-8 8
s:hall	15 -15
s:halt	22 -22
s:halve	-9 9
s:harbour	15 -15
s:hasn't	19 -19
s:have	10 -10
s:he	-9 9
s:hear	-24 24
s:heard	-11 11
s:her	-8 8
s:here	10 -10
s:higher	9 -9
s:him	10 -10
s:his	-11 11
s:hit	9 -9
s:hold	17 -17
s:holiday	-12 12
s:hope	19 -19
s:hotel	-7 7
s:hour	21 -21
s:household	10 -10
s:hundred	-24 24
s:i	-12 12
s:if	-9 9
s:import	8 -8
s:importer	6 -6
s:impose	21 -21
s:in	12 -12
s:including	10 -10
s:increase	28 -28
s:informed	-10 10
s:initialled	-18 18
s:instead	9 -9
s:investigation	8 -8
s:is	-17 17
s:island	-10 10
s:issue	-27 27
s:it	-12 12
s:item	-18 18
s:its	18 -18
s:itself	11 -11
s:john	-13 13
s:just	12 -12
s:jute	-16 16
s:know	-13 13
s:kuala	-14 14
s:lapse	14 -14
s:last	10 -10
s:lasted	30 -30
s:late	-22 22
s:law	-6 6
s:lay	-8 8
s:leave	-26 26
s:lender	13 -13
s:length	-13 13
s:less	25 -25
s:licence	-11 11
s:lie	-20 20
s:lift	8 -8
s:like	7 -7
s:likely	-18 18
s:likewise	-11 11
s:limit	14 -14
s:line	6 -6
s:list	10 -10
s:listed	-21 21
s:lithium	-6 6
s:live	6 -6
s:long	-18 18
s:longer	11 -11
s:look	7 -7
s:lorry	19 -19
s:lot	-19 19
s:lower	7 -7
s:lull	7 -7
s:lumpur	-14 14
s:m	7 -7
s:machine	16 -16
s:magnet	30 -30
s:make	28 -28
s:maker	-7 7
s:man	20 -20
s:market	13 -13
s:matter	-6 6
s:may	21 -21
s:me	6 -6
s:mean	-17 17
s:measure	27 -27
s:mediator	11 -11
s:might	12 -12
s:military	8 -8
s:milk	11 -11
s:mill	16 -16
s:million	20 -20
s:mine	9 -9
s:minister	-6 6
s:ministry	-6 6
s:minute	6 -6
s:mission	18 -18
s:month	-25 25
s:moratorium	-6 6
s:morning	14 -14
s:most	9 -9
s:move	16 -16
s:mr	-12 12
s:ms	8 -8
s:must	-21 21
s:name	-6 6
s:national	-6 6
s:near	7 -7
s:need	12 -12
s:negotiator	-19 19
s:neither	18 -18
s:never	39 -39
s:new	-12 12
s:newspaper	6 -6
s:next	7 -7
s:nickel	8 -8
s:none	-22 22
s:nor	17 -17
s:northern	26 -26
s:notice	-8 8
s:now	-16 16
s:of	-12 12
s:official	12 -12
s:old	21 -21
s:older	11 -11
s:olive	-17 17
s:once	14 -14
s:only	18 -18
s:open	10 -10
s:opened	-17 17
s:order	19 -19
s:origin	-28 28
s:originating	15 -15
s:other	13 -13
s:our	-11 11
s:out	-14 14
s:over	14 -14
s:own	10 -10
s:p	-10 10
s:page	-8 8
s:palm	11 -11
s:paper	-20 20
s:part	20 -20
s:payable	19 -19
s:peace	7 -7
s:pen	-26 26
s:people	16 -16
s:percent	7 -7
s:permanent	24 -24
s:permit	-11 11
s:phone	-7 7
s:place	19 -19
s:plan	13 -13
s:plant	30 -30
s:play	8 -8
s:port	-8 8
s:post	26 -26
s:poultry	6 -6
s:powder	-7 7
s:premier	-7 7
s:present	7 -7
s:president	6 -6
s:prisoner	16 -16
s:product	8 -8
s:prolong	-22 22
s:prolongation	-23 23
s:prolonged	24 -24
s:propose	-32 32
s:public	11 -11
s:published	-12 12
s:push	-10 10
s:q	-7 7
s:quarrel	6 -6
s:quota	22 -22
s:raise	13 -13
s:raspberry	-17 17
s:rate	9 -9
s:rather	-18 18
s:raw	6 -6
s:reach	8 -8
s:ready	-11 11
s:reason	-20 20
s:recall	-9 9
s:receive	15 -15
s:reciprocal	-14 14
s:reduce	7 -7
s:refrain	-13 13
s:remove	7 -7
s:renew	7 -7
s:renewal	-14 14
s:reply	-7 7
s:report	12 -12
s:reprieve	-7 7
s:require	-7 7
s:restriction	-11 11
s:result	13 -13
s:return	-11 11
s:rise	22 -22
s:river	8 -8
s:rule	-22 22
s:run	-15 15
s:sale	13 -13
s:salmon	12 -12
s:salt	18 -18
s:same	16 -16
s:sanction	11 -11
s:say	-6 6
s:season	-23 23
s:second	-7 7
s:secretary	-18 18
s:section	33 -33
s:see	7 -7
s:seek	-14 14
s:send	-14 14
s:settle	-8 8
s:shall	15 -15
s:share	8 -8
s:she	18 -18
s:sheet	6 -6
s:ship	-15 15
s:should	-6 6
s:side	-12 12
s:sight	-11 11
s:sign	16 -16
s:signature	-20 20
s:silence	-9 9
s:sit	-28 28
s:sleep	-8 8
s:somebody	-7 7
s:something	17 -17
s:sooner	16 -16
s:source	-6 6
s:space	15 -15
s:speak	-14 14
s:special	15 -15
s:standstill	-11 11
s:start	11 -11
s:state	-22 22
s:statement	-6 6
s:steel	-6 6
s:still	24 -24
s:stop	-8 8
s:stress	9 -9
s:stretched	-7 7
s:strike	6 -6
s:successor	-19 19
s:such	12 -12
s:sum	9 -9
s:summit	16 -16
s:suspend	13 -13
s:suspension	-6 6
s:table	-21 21
s:talk	29 -29
s:talking	-8 8
s:tariff	15 -15
s:tea	12 -12
s:television	-29 29
s:tell	18 -18
s:temporary	11 -11
s:term	8 -8
s:text	-45 45
s:than	14 -14
s:thank	-8 8
s:that	-8 8
s:their	-10 10
s:themselve	-10 10
s:then	12 -12
s:they've	6 -6
s:thing	-11 11
s:think	17 -17
s:third	10 -10
s:though	13 -13
s:threat	-8 8
s:three	-31 31
s:thu	13 -13
s:ticket	10 -10
s:to	-15 15
s:total	10 -10
s:toward	12 -12
s:town	14 -14
s:trade	-11 11
s:truce	15 -15
s:two	-10 10
s:unless	10 -10
s:unreliable	11 -11
s:until	11 -11
s:untouched	14 -14
s:up	12 -12
s:upon	-10 10
s:us	-16 16
s:use	9 -9
s:used	11 -11
s:valley	11 -11
s:vessel	8 -8
s:visit	11 -11
s:voted	-8 8
s:wage	6 -6
s:wait	11 -11
s:war	-11 11
s:warn	-16 16
s:was	7 -7
s:water	9 -9
s:we	-38 38
s:week	-6 6
s:welcomed	9 -9
s:well	-8 8
s:what	13 -13
s:whatever	-6 6
s:wheat	-12 12
s:whether	9 -9
s:which	-27 27
s:while	-21 21
s:who	14 -14
s:whole	-20 20
s:whom	12 -12
s:whose	-18 18
s:why	-10 10
s:will	-7 7
s:win	-14 14
s:wine	10 -10
s:winter	25 -25
s:wire	-10 10
s:with	-8 8
s:withdraw	-6 6
s:within	11 -11
s:without	-18 18
s:word	-12 12
s:work	-19 19
s:world	14 -14
s:worst	9 -9
s:worth	11 -11
s:would	-22 22
s:write	8 -8
s:yarn	-21 21
s:year	12 -12
s:yes	-13 13
s:yet	-19 19
s:york	-8 8
s:your	-29 29
s:•	-21 21
second:c0=bear	8 -8
second:c0=begin	9 -9
second:c0=impose	10 -10
second:c0=stay	-8 8
second:c1=begin	9 -9
second:c1=impose	8 -8
second:c1=stay	-8 8
second:ct0=begin past	10 -10
second:ct0=impose past	7 -7
second:ct1=begin past	10 -10
second:ct1=impose past	7 -7
second:l1=the	7 -7
second:l1=their	-22 22
second:l2=<begin>	-10 10
second:l2=<v-begin>	9 -9
second:l2=and	6 -6
second:l2=for	11 -11
second:l2=in	6 -6
second:l2=of	-6 6
second:l2=was	-8 8
second:r1=.	-7 7
second:r1=<v-bear>	-20 20
second:r1=<v-impose>	6 -6
second:r1=meet	-20 20
second:r1=time	-8 8
second:r1=week	9 -9
second:r2=,	-15 15
second:r2=.	21 -21
second:r2=<end>	-8 8
second:r2=in	14 -14
second:r2=of	-9 9
second:r2=since	-9 9
second:t0=modal	-6 6
second:t0=past-passive	-6 6
second:v0=be	-6 6
second:v1=be	-6 6
sleep:c0=impose	6 -6
sleep:c1=impose	-13 13
sleep:t0=present	16 -16
standstill:c0=propose	-12 12
standstill:c1=agree	-10 10
standstill:c1=impose	-8 8
standstill:ct0=impose present	-8 8
standstill:l1=a	13 -13
standstill:l1=the	-13 13
standstill:l2=,	-11 11
standstill:r1=of	-6 6
standstill:r2=<name>	-8 8
standstill:t0=present	-13 13
standstill:v0=agree	-11 11
stay:l1=<goods>	-12 12
stay:l1=<number>	9 -9
stay:l1=<points>	11 -11
stay:l1=the	-10 10
stay:l1=will	8 -8
stay:l2=<begin>	14 -14
stay:l2=and	-8 8
stay:r1=suspend	-7 7
stay:r2=.	6 -6
stay:r2=<end>	6 -6
stay:r2=for	-7 7
stays:l1=,	-25 25
stays:l1=<duty>	12 -12
stays:l1=<goods>	6 -6
stays:l1=it	-23 23
stays:l1=what	15 -15
stays:r1=.	-7 7
stays:r1=<v-impose>	6 -6
stays:r1=in	-16 16
stays:r2=it	-14 14
suspend:c0=suspend	-6 6
suspend:c1=impose	-7 7
suspend:c1=suspend	-7 7
suspend:ct0=impose future	-8 8
suspend:ct0=suspend future	-8 8
suspend:ct1=impose future	-8 8
suspend:ct1=suspend future	-8 8
suspend:l2=<name>	-8 8
suspend:l2=<v-agree>	-7 7
suspend:l2=<v-impose>	-9 9
suspend:l2=agree	-7 7
suspend:r1=for	-11 11
suspend:r2=<span>	-10 10
suspend:r2=<v-impose>	9 -9
suspend:t0=future	-8 8
suspend:v0=suspend	-6 6
suspend:v1=suspend	-7 7
suspended:c0=stay	11 -11
suspended:c1=impose	7 -7
suspended:ct0=stay present	9 -9
suspended:ct1=stay present	7 -7
suspended:l1=,	17 -17
suspended:l1=<name>	-6 6
suspended:l1=<v-stay>	6 -6
suspended:l1=are	-16 16
suspended:l1=be	9 -9
suspended:l1=has	-7 7
suspended:l1=is	17 -17
suspended:l1=remain	10 -10
suspended:l2=<duty>	14 -14
suspended:l2=<goods>	-15 15
suspended:l2=and	10 -10
suspended:l2=will	13 -13
suspended:r1=.	-16 16
suspended:r1=from	8 -8
suspended:r1=its	-6 6
suspended:r1=the	6 -6
suspended:r1=until	13 -13
suspended:r2=<day-ahead>	18 -18
suspended:r2=<end>	-13 13
suspended:r2=of	12 -12
suspended:r2=the	26 -26
suspended:t0=present	11 -11
suspended:v0=remain	15 -15
suspended:v1=remain	15 -15
suspends:r1=its	8 -8
suspension:c0=say	12 -12
suspension:c0=stay	-7 7
suspension:c1=propose	-7 7
suspension:c1=say	13 -13
suspension:l1='s	7 -7
suspension:l1=a	-14 14
suspension:l1=the	7 -7
suspension:l2=<begin>	-20 20
suspension:l2=<name>	6 -6
suspension:l2=of	11 -11
suspension:l2=the	-9 9
suspension:r1=<v-end>	-7 7
suspension:r1=end	-7 7
suspension:r1=is	9 -9
suspension:r1=of	-10 10
suspension:r2=<name>	6 -6
suspension:r2=<v-impose>	-11 11
suspension:r2=its	6 -6
suspension:r2=on	-8 8
suspension:r2=the	-18 18
truce:c0=bear	-8 8
truce:c0=begin	-12 12
truce:c0=end	-11 11
truce:c0=impose	10 -10
truce:c0=stay	-7 7
truce:c0=suspend	12 -12
truce:c0=up	11 -11
truce:c1=agree	-8 8
truce:c1=bear	-10 10
truce:c1=impose	10 -10
truce:c1=propose	-6 6
truce:c1=say	-9 9
truce:c1=stay	-9 9
truce:c1=suspend	15 -15
truce:ct0=agree past	6 -6
truce:ct0=agree perfect	9 -9
truce:ct0=bear present	22 -22
truce:ct0=begin past	-17 17
truce:ct0=down past	-10 10
truce:ct0=end past	-11 11
truce:ct0=impose future	12 -12
truce:ct0=impose modal	-13 13
truce:ct0=impose present	15 -15
truce:ct0=impose present-passive	-10 10
truce:ct0=say present	-11 11
truce:ct0=stay past	-9 9
truce:ct1=agree participle-passive	-10 10
truce:ct1=bear present	22 -22
truce:ct1=down past	-10 10
truce:ct1=impose future	12 -12
truce:ct1=impose infinitive	-7 7
truce:ct1=impose modal	-13 13
truce:ct1=impose present	16 -16
truce:ct1=impose present-passive	-10 10
truce:ct1=say present	-11 11
truce:ct1=stay past	-11 11
truce:l1='s	13 -13
truce:l1=<begin>	-10 10
truce:l1=<duty>	-25 25
truce:l1=<goods>	-15 15
truce:l1=<v-agree>	21 -21
truce:l1=<v-impose>	14 -14
truce:l1=a	-6 6
truce:l1=in	9 -9
truce:l1=its	9 -9
truce:l1=longer	-14 14
truce:l1=new	-22 22
truce:l1=of	-7 7
truce:l1=present	-10 10
truce:l1=tariff	-24 24
truce:l1=that	15 -15
truce:l1=their	18 -18
truce:l2="	14 -14
truce:l2='s	-7 7
truce:l2=-	-23 23
truce:l2=:	-12 12
truce:l2=<begin>	18 -18
truce:l2=<goods>	-19 19
truce:l2=<not>	9 -9
truce:l2=<number>	6 -6
truce:l2=<span>	-43 43
truce:l2=<v-agree>	-15 15
truce:l2=<v-end>	-9 9
truce:l2=<v-propose>	-9 9
truce:l2=<v-stay>	-9 9
truce:l2=during	-10 10
truce:l2=get	8 -8
truce:l2=had	8 -8
truce:l2=has	12 -12
truce:l2=have	-9 9
truce:l2=its	11 -11
truce:l2=keep	-15 15
truce:l2=let	9 -9
truce:l2=of	-9 9
truce:l2=or	-7 7
truce:l2=prolong	-11 11
truce:l2=prolonged	20 -20
truce:l2=propose	-7 7
truce:l2=sign	-13 13
truce:l2=that	-8 8
truce:l2=the	-21 21
truce:l2=their	8 -8
truce:l2=there	-10 10
truce:l2=under	9 -9
truce:l2=which	11 -11
truce:l2=—	16 -16
truce:l=" a	18 -18
truce:l=: the	-8 8
truce:l=<begin> <begin>	-10 10
truce:l=<begin> the	12 -12
truce:l=<begin> their	9 -9
truce:l=<day-ahead> the	-11 11
truce:l=a <span>	-7 7
truce:l=a longer	-14 14
truce:l=a tariff	19 -19
truce:l=and a	14 -14
truce:l=call a	10 -10
truce:l=during the	-10 10
truce:l=extend the	9 -9
truce:l=extend their	-6 6
truce:l=get a	8 -8
truce:l=is a	-6 6
truce:l=is the	7 -7
truce:l=of the	-7 7
truce:l=on a	7 -7
truce:l=or no	-7 7
truce:l=prolong the	-11 11
truce:l=propose a	-12 12
truce:l=that the	-10 10
truce:l=the <span>	19 -19
truce:l=the present	-10 10
truce:l=there a	-7 7
truce:l=under the	6 -6
truce:l=whether the	14 -14
truce:l=which the	11 -11
truce:l=without the	8 -8
truce:lr=, or	-11 11
truce:lr=a between	16 -16
truce:lr=a for	-11 11
truce:lr=a in	-21 21
truce:lr=a is	8 -8
truce:lr=tariff ,	10 -10
truce:lr=tariff .	10 -10
truce:lr=tariff between	6 -6
truce:lr=tariff on	8 -8
truce:lr=the ,	-21 21
truce:lr=the :	-7 7
truce:lr=the ?	18 -18
truce:lr=the at	9 -9
truce:lr=the by	-13 13
truce:lr=the for	9 -9
truce:lr=the is	8 -8
truce:lr=the it	6 -6
truce:lr=the lapse	12 -12
truce:lr=the last	9 -9
truce:lr=the now	-8 8
truce:lr=the of	8 -8
truce:lr=the was	7 -7
truce:lr=the will	-13 13
truce:r1="	-19 19
truce:r1=,	-8 8
truce:r1=:	-17 17
truce:r1=;	-6 6
truce:r1=<v-begin>	-10 10
truce:r1=<v-end>	-6 6
truce:r1=?	20 -20
truce:r1=agree	-8 8
truce:r1=and	11 -11
truce:r1=at	7 -7
truce:r1=begin	-10 10
truce:r1=expire	-14 14
truce:r1=had	-20 20
truce:r1=in	-14 14
truce:r1=is	11 -11
truce:r1=it	6 -6
truce:r1=last	12 -12
truce:r1=now	-6 6
truce:r1=on	18 -18
truce:r1=or	-11 11
truce:r1=period	-6 6
truce:r1=run	-9 9
truce:r1=was	9 -9
truce:r1=will	-16 16
truce:r1=with	-14 14
truce:r2=,	-9 9
truce:r2=.	-13 13
truce:r2=<day-ahead>	-12 12
truce:r2=<day-gone>	-18 18
truce:r2=<duty>	9 -9
truce:r2=<end>	9 -9
truce:r2=<goods>	-34 34
truce:r2=<level>	-13 13
truce:r2=<month-gone>	14 -14
truce:r2=<name>	-20 20
truce:r2=<quality>	10 -10
truce:r2=<span>	10 -10
truce:r2=<v-agree>	10 -10
truce:r2=<v-begin>	-7 7
truce:r2=<v-propose>	-8 8
truce:r2=<v-say>	8 -8
truce:r2=?	-15 15
truce:r2=additional	-12 12
truce:r2=and	-18 18
truce:r2=at	23 -23
truce:r2=be	-23 23
truce:r2=duty	13 -13
truce:r2=end	11 -11
truce:r2=for	-7 7
truce:r2=geneva	10 -10
truce:r2=in	-9 9
truce:r2=its	-22 22
truce:r2=last	-6 6
truce:r2=not	6 -6
truce:r2=of	-18 18
truce:r2=on	-12 12
truce:r2=out	13 -13
truce:r2=prolonged	6 -6
truce:r2=sign	10 -10
truce:r2=to	-7 7
truce:r2=until	14 -14
truce:r2=was	11 -11
truce:r2=without	14 -14
truce:r2=would	7 -7
truce:r=, and	-18 18
truce:r=: <level>	-10 10
truce:r=? <end>	20 -20
truce:r=agree in	-10 10
truce:r=between <name>	-7 7
truce:r=end ,	-9 9
truce:r=end without	10 -10
truce:r=expire on	-12 12
truce:r=in the	10 -10
truce:r=lapse ,	15 -15
truce:r=of <number>	12 -12
truce:r=of busan	-10 10
truce:r=of the	-20 20
truce:r=of their	-7 7
truce:r=on tariff	16 -16
truce:r=on the	10 -10
truce:r=or no	-7 7
truce:r=run out	10 -10
truce:r=until the	6 -6
truce:r=with <name>	-21 21
truce:r=with <seat>	16 -16
truce:r=would be	-11 11
truce:t0=future	8 -8
truce:t0=modal	-14 14
truce:t0=past	-19 19
truce:t0=past-not	15 -15
truce:v0=ask	11 -11
truce:v0=call	22 -22
truce:v0=get	8 -8
truce:v0=have	11 -11
truce:v0=let	12 -12
truce:v0=other	14 -14
truce:v0=propose	-15 15
truce:v0=sign	12 -12
truce:v0=take	-16 16
truce:v1=agree	-6 6
truce:v1=ask	13 -13
truce:v1=get	8 -8
truce:v1=have	10 -10
truce:v1=keep	-6 6
truce:v1=let	12 -12
truce:v1=other	18 -18
truce:v1=propose	-9 9
truce:v1=say	-13 13
truce:vt0=agree past	9 -9
truce:vt0=agree perfect	12 -12
truce:vt0=agree present	-8 8
truce:vt0=have past	8 -8
truce:vt0=have present	10 -10
truce:vt0=other perfect	13 -13
truce:vt0=propose past	-6 6
truce:vt0=propose perfect	-10 10
truce:vt0=say present	-6 6
truce:vt0=sign past	14 -14
untouched:r2=<end>	9 -9
verb:c0=agree	6 -6
verb:c0=impose	18 -18
verb:c0=suspend	11 -11
verb:c0=target	-14 14
verb:c1=impose	13 -13
verb:c1=stay	-11 11
verb:ct0=agree past	-10 10
verb:ct0=impose future	-6 6
verb:ct0=impose future-passive	11 -11
verb:ct0=impose present	10 -10
verb:ct0=stay future	-11 11
verb:ct0=stay past	7 -7
verb:ct0=stay present	6 -6
verb:ct0=suspend future	-17 17
verb:ct0=suspend future-passive	9 -9
verb:ct0=suspend modal-passive	-6 6
verb:ct0=suspend perfect	10 -10
verb:ct0=suspend present-passive	-6 6
verb:ct1=impose future	-6 6
verb:ct1=impose future-passive	11 -11
verb:ct1=impose infinitive-passive	-12 12
verb:ct1=impose modal	8 -8
verb:ct1=impose perfect	-9 9
verb:ct1=stay future	-13 13
verb:ct1=stay infinitive	-7 7
verb:ct1=stay past	7 -7
verb:ct1=stay present	8 -8
verb:ct1=suspend future	-17 17
verb:ct1=suspend future-passive	9 -9
verb:ct1=suspend infinitive-passive	-10 10
verb:ct1=suspend modal-passive	-6 6
verb:ct1=suspend perfect	10 -10
verb:ct1=suspend present-passive	-6 6
verb:l1=,	11 -11
verb:l1=<begin>	-13 13
verb:l1=<name>	-12 12
verb:l1=<quality>	-12 12
verb:l1=<seat>	19 -19
verb:l1=<v-stay>	10 -10
verb:l1=also	-10 10
verb:l1=and	9 -9
verb:l1=are	-10 10
verb:l1=been	8 -8
verb:l1=has	6 -6
verb:l1=remain	10 -10
verb:l1=would	-8 8
verb:l2='s	7 -7
verb:l2=<begin>	-6 6
verb:l2=<day-gone>	11 -11
verb:l2=<duty>	15 -15
verb:l2=<goods>	-11 11
verb:l2=<level>	8 -8
verb:l2=<name>	-11 11
verb:l2=<organisation>	6 -6
verb:l2=<person>	12 -12
verb:l2=<points>	8 -8
verb:l2=<v-impose>	-10 10
verb:l2=and	11 -11
verb:l2=one	8 -8
verb:l2=tariff	10 -10
verb:l2=that	-7 7
verb:l2=two	-9 9
verb:l=<begin> <begin>	-13 13
verb:l=<begin> <name>	-7 7
verb:l=<name> will	-12 12
verb:l=<organisation> has	13 -13
verb:l=<points> are	-7 7
verb:l=<points> remain	9 -9
verb:l=both side	13 -13
verb:l=to be	-6 6
verb:l=will be	12 -12
verb:lr=are ,	-6 6
verb:lr=are .	-6 6
verb:lr=are for	-10 10
verb:lr=is until	6 -6
verb:lr=stay until	6 -6
verb:lr=to ,	11 -11
verb:lr=to the	7 -7
verb:r1=,	11 -11
verb:r1=.	-10 10
verb:r1=:	8 -8
verb:r1=<number>	23 -23
verb:r1=<seat>	-7 7
verb:r1=it	8 -8
verb:r1=on	12 -12
verb:r1=the	11 -11
verb:r1=their	-11 11
verb:r1=to	10 -10
verb:r1=until	16 -16
verb:r2=.	8 -8
verb:r2=<agent>	9 -9
verb:r2=<day-ahead>	12 -12
verb:r2=<day-gone>	9 -9
verb:r2=<duty>	8 -8
verb:r2=<end>	-8 8
verb:r2=<goods>	-31 31
verb:r2=<level>	7 -7
verb:r2=<span>	6 -6
verb:r2=<v-buy>	10 -10
verb:r2=additional	-10 10
verb:r2=control	9 -9
verb:r2=from	-11 11
verb:r2=of	6 -6
verb:r2=order	9 -9
verb:r2=the	9 -9
verb:r2=would	-10 10
verb:r=. <end>	-10 10
verb:r=until <day-ahead>	9 -9
verb:t0=future	-20 20
verb:t0=future-passive	14 -14
verb:t0=modal	16 -16
verb:t0=modal-passive	-8 8
verb:t0=past	-7 7
verb:t0=perfect	13 -13
verb:v0=agree	9 -9
verb:v0=be	-6 6
verb:v0=other	16 -16
verb:v0=remain	15 -15
verb:v0=spare	-7 7
verb:v0=suspend	8 -8
verb:v1=hold	-11 11
verb:v1=other	6 -6
verb:v1=remain	15 -15
verb:v1=suspend	6 -6
verb:vt0=agree past	-7 7
verb:vt0=be present	-11 11
verb:vt0=lift future	6 -6
verb:vt0=other perfect	10 -10
verb:vt0=remain present	8 -8
w:added	12 -12
w:adds	6 -6
w:again	6 -6
w:arrangement	-6 6
w:breather	-17 17
w:calm	7 -7
w:ceasefire	7 -7
w:continued	-11 11
w:continues	12 -12
w:extend	7 -7
w:extended	8 -8
w:extends	6 -6
w:extension	-9 9
w:extra	-8 8
w:freeze	-14 14
w:frozen	-11 11
w:halt	17 -17
w:hold back	-8 8
w:holidays	-15 15
w:laid down	-7 7
w:lies	-17 17
w:lift	12 -12
w:longer	11 -11
w:lull	7 -7
w:moratorium	-6 6
w:on hold	10 -10
w:pauses	13 -13
w:peace	7 -7
w:prolong	-15 15
w:prolongation	-23 23
w:prolonged	24 -24
w:prolongs	-11 11
w:put off	14 -14
w:renewal	-14 14
w:reprieve	-7 7
w:second	-12 12
w:shelved	7 -7
w:silence	-9 9
w:slept	-12 12
w:spare	6 -6
w:standstill	-15 15
w:stay	6 -6
w:stays	-8 8
w:stretched	-7 7
w:successor	-19 19
w:suspend	-11 11
w:suspended	13 -13
w:truce	17 -17
w:truces	-6 6
w:untouched	14 -14`;
