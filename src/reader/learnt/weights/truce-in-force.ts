// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	7 -7
add:r1=<goods>	14 -14
add:r1=a	-15 15
add:r2=.	15 -15
add:r2=the	-12 12
added:ct0=impose perfect	-9 9
added:ct0=say perfect	-9 9
added:ct1=impose perfect	-9 9
added:ct1=say perfect	-9 9
added:l1=are	-3 3
added:l1=is	17 -17
added:l2=<level>	16 -16
added:l2=<name>	10 -10
added:l2=<points>	-16 16
added:r1=on	-6 6
added:r1=to	22 -22
added:r2=.	-13 13
added:r2=and	-12 12
added:r2=it	-9 9
added:t0=perfect	-9 9
adds:l1=<person>	-12 12
adds:l1=he	-16 16
adds:l2=<begin>	-19 19
adds:r1=.	-16 16
adds:r2=<end>	-23 23
again:c0=agree	-16 16
again:c0=threaten	16 -16
again:c1=agree	-24 24
again:c1=threaten	16 -16
again:ct0=agree present	-19 19
again:ct0=impose perfect	10 -10
again:ct0=impose present	-6 6
again:ct0=propose future	15 -15
again:ct0=stay modal	-29 29
again:ct0=up modal	-9 9
again:ct1=agree present	-19 19
again:ct1=impose present	-8 8
again:ct1=stay modal	-29 29
again:ct1=up modal	-9 9
again:l1=<agent>	-16 16
again:l1=<goods>	16 -16
again:l1=<name>	12 -12
again:l1=<number>	-23 23
again:l1=<v-agree>	-13 13
again:l1=<v-down>	-16 16
again:l1=<v-propose>	14 -14
again:l1=<v-stay>	-5 5
again:l1=breathe	-12 12
again:l1=down	22 -22
again:l1=due	-25 25
again:l1=in	-15 15
again:l1=it	22 -22
again:l1=once	-14 14
again:l1=other	-18 18
again:l1=sign	-17 17
again:l1=try	16 -16
again:l1=will	12 -12
again:l2=<agent>	8 -8
again:l2=<begin>	-18 18
again:l2=<duty>	-12 12
again:l2=<number>	-11 11
again:l2=<v-propose>	-8 8
again:l2=<v-stay>	10 -10
again:l2=be	-21 21
again:l2=delegation	8 -8
again:l2=do	10 -10
again:l2=duty	-9 9
again:l2=each	-16 16
again:l2=for	14 -14
again:l2=in	9 -9
again:l2=it	14 -14
again:l2=may	12 -12
again:l2=pay	-16 16
again:l2=shall	22 -22
again:l2=then	21 -21
again:l2=they	-12 12
again:l2=we'll	13 -13
again:l2=would	15 -15
again:r1="	-12 12
again:r1=,	-11 11
again:r1=.	11 -11
again:r1=:	-22 22
again:r1=<day-ahead>	15 -15
again:r1=<v-impose>	-9 9
again:r1=for	7 -7
again:r1=next	16 -16
again:r2=,	13 -13
again:r2=.	-21 21
again:r2=<end>	4 -4
again:r2=<month-gone>	10 -10
again:r2=as	8 -8
again:r2=for	-10 10
again:r2=it	11 -11
again:r2=of	10 -10
again:r2=to	9 -9
again:r2=unless	-19 19
again:r2=we	-12 12
again:r2=week	24 -24
again:t0=modal	-11 11
again:t0=past	18 -18
again:t0=perfect	11 -11
again:t0=present-not	-13 13
again:t0=present-passive	-14 14
again:v0=ask	10 -10
again:v0=put	17 -17
again:v0=sign	-16 16
again:v1=ask	15 -15
again:v1=put	17 -17
again:v1=see	-11 11
again:v1=sign	-16 16
another:c0=agree	-17 17
another:c0=bear	-15 15
another:c1=suspend	-15 15
another:ct0=agree perfect	-10 10
another:ct0=bear past	-13 13
another:ct0=impose pluperfect	12 -12
another:ct0=propose modal	-17 17
another:ct0=propose past	11 -11
another:ct0=stay modal	6 -6
another:ct0=stay past	-12 12
another:ct1=bear past	-13 13
another:ct1=impose pluperfect	12 -12
another:ct1=propose modal	-17 17
another:ct1=propose past	11 -11
another:ct1=stay modal	6 -6
another:ct1=stay past	-12 12
another:l1=<v-impose>	4 -4
another:l1=and	26 -26
another:l1=are	15 -15
another:l1=on	-10 10
another:l1=that	-10 10
another:l1=truce	-10 10
another:l2=,	13 -13
another:l2=<begin>	-16 16
another:l2=<day-gone>	-9 9
another:l2=<level>	16 -16
another:l2=<name>	-13 13
another:l2=<v-agree>	-16 16
another:l2=<v-impose>	-10 10
another:l2=<v-propose>	9 -9
another:l2=had	11 -11
another:l2=rest	-11 11
another:l2=to	-14 14
another:l2=would	-18 18
another:r1='s	11 -11
another:r1=<agent>	-15 15
another:r1=<duty>	-12 12
another:r1=<end>	-11 11
another:r1=<level>	11 -11
another:r1=<span>	-21 21
another:r1=law	-13 13
another:r1=round	-16 16
another:r2=,	11 -11
another:r2=<end>	-16 16
another:r2=<goods>	10 -10
another:r2=and	12 -12
another:r2=on	-16 16
another:r2=that	24 -24
another:r2=the	-9 9
another:t0=future	-34 34
another:t0=past-passive	-13 13
another:t0=pluperfect	10 -10
another:v0=agree	-13 13
another:v0=say	16 -16
another:v1=keep	10 -10
another:v1=leave	-5 5
arrangement:c1=agree	23 -23
arrangement:ct0=agree past	11 -11
arrangement:ct0=stay present	-12 12
arrangement:ct1=agree past	11 -11
arrangement:ct1=impose infinitive	-14 14
arrangement:ct1=impose perfect	7 -7
arrangement:ct1=stay present	-11 11
arrangement:l1=<goods>	9 -9
arrangement:l1=lumpur	-11 11
arrangement:l1=own	19 -19
arrangement:l1=similar	13 -13
arrangement:l1=the	-7 7
arrangement:l2=its	17 -17
arrangement:l2=kuala	-11 11
arrangement:l2=of	-12 12
arrangement:l2=that	14 -14
arrangement:l2=the	-15 15
arrangement:r1=<v-agree>	-11 11
arrangement:r1=<v-begin>	11 -11
arrangement:r1=<v-end>	-13 13
arrangement:r1=<v-impose>	-14 14
arrangement:r1=between	-13 13
arrangement:r1=by	-9 9
arrangement:r1=was	11 -11
arrangement:r1=with	11 -11
arrangement:r2=.	10 -10
arrangement:r2=<v-begin>	-7 7
arrangement:r2=<v-stay>	-7 7
arrangement:r2=busan	12 -12
arrangement:r2=last	9 -9
arrangement:r2=on	-11 11
arrangement:r2=the	-12 12
arrangement:t0=future	-23 23
arrangement:t0=past	15 -15
arrangement:t0=pluperfect	-10 10
arrangement:v0=be	-17 17
arrangement:v1=be	-17 17
arrangements:t0=present	10 -10
asleep:ct0=stay past	14 -14
asleep:ct1=stay past	14 -14
asleep:t0=past	14 -14
calm:c0=stay	9 -9
calm:l1=the	-13 13
calm:t0=past	10 -10
ceasefire:c0=agree	15 -15
ceasefire:c1=agree	13 -13
ceasefire:c1=impose	17 -17
ceasefire:ct0=impose present	15 -15
ceasefire:ct1=impose present	15 -15
ceasefire:l1=the	15 -15
ceasefire:l2=and	-11 11
ceasefire:r1=between	14 -14
ceasefire:r1=that	16 -16
ceasefire:r1=was	15 -15
ceasefire:r2=<goods>	11 -11
ceasefire:r2=<not>	13 -13
ceasefire:v0=agree	13 -13
ceasefire:v1=agree	11 -11
continue:ct1=stay infinitive	-15 15
continue:l1=<name>	-22 22
continue:l1=they	13 -13
continue:l1=to	-16 16
continue:l2=<level>	12 -12
continue:l2=<v-impose>	-16 16
continue:l2=with	-12 12
continue:r1=.	4 -4
continue:r1=on	12 -12
continue:r2=.	-12 12
continue:r2=<end>	5 -5
continue:r2=<v-stay>	13 -13
continue:r2=apply	13 -13
continued:c0=stay	-21 21
continued:c1=stay	-21 21
continued:ct0=stay present-passive	-10 10
continued:ct1=stay present-passive	-10 10
continued:t0=present-passive	-10 10
continued:v0=continue	-21 21
continued:v1=continue	-21 21
continues:l2=the	-18 18
continues:r2=<v-impose>	-16 16
continues:r2=<v-stay>	-11 11
continues:r2=apply	-8 8
count:loose=2	-20 20
count:loose=3	9 -9
count:more=2	7 -7
count:more=9	-9 9
count:quiet=3	-15 15
count:truce=0	47 -47
count:truce=1	-17 17
count:truce=3	-10 10
count:truce=6	14 -14
days=0	41 -41
days=1	16 -16
days=3	-12 12
days=6	-29 29
days=9	-16 16
extend:ct0=agree present	-9 9
extend:ct0=impose future	-12 12
extend:ct0=propose present	10 -10
extend:ct1=impose future	-12 12
extend:l2=<v-agree>	17 -17
extend:l2=<v-impose>	20 -20
extend:l2=agree	17 -17
extend:r1=<duty>	-12 12
extend:r1=its	22 -22
extend:r1=their	17 -17
extend:r2=<duty>	16 -16
extend:r2=by	15 -15
extend:r2=for	-10 10
extend:t0=future	-12 12
extend:t0=pluperfect	13 -13
extend:v0=propose	-12 12
extended:ct0=impose perfect	9 -9
extended:ct1=impose perfect	9 -9
extended:l1=<not>	-12 12
extended:l1=<organisation>	10 -10
extended:l1=and	-10 10
extended:l1=not	-11 11
extended:l2=<name>	-26 26
extended:l2=<organisation>	13 -13
extended:l2=the	13 -13
extended:l2=truce	-13 13
extended:r1=,	-24 24
extended:r1=by	15 -15
extended:r1=the	19 -19
extended:r1=until	18 -18
extended:r2=,	14 -14
extended:r2=<sender>	-7 7
extended:r2=<span>	19 -19
extended:r2=<v-sell>	-7 7
extended:r2=export	-7 7
extended:t0=perfect	9 -9
extends:l1=<organisation>	11 -11
extends:l2=<begin>	11 -11
extends:l2=unless	-8 8
extension:c0=say	-19 19
extension:c1=say	-19 19
extension:ct0=agree modal	16 -16
extension:ct0=bear past	13 -13
extension:ct0=impose pluperfect	-17 17
extension:ct0=say past	-20 20
extension:ct1=agree modal	16 -16
extension:ct1=bear past	13 -13
extension:ct1=impose pluperfect	-17 17
extension:ct1=say past	-20 20
extension:l1=any	-22 22
extension:l2=a	-15 15
extension:l2=for	-9 9
extension:l2=is	-13 13
extension:l2=ratify	10 -10
extension:l2=that	-34 34
extension:r1=,	15 -15
extension:r1=.	-19 19
extension:r1=?	8 -8
extension:r1=and	7 -7
extension:r1=has	-11 11
extension:r1=in	-13 13
extension:r1=is	-20 20
extension:r1=that	-10 10
extension:r1=to	-19 19
extension:r2=<goods>	-10 10
extension:r2=<v-agree>	8 -8
extension:r2=<v-impose>	19 -19
extension:r2=<v-propose>	-18 18
extension:r2=<v-stay>	13 -13
extension:r2=a	-14 14
extension:r2=agree	14 -14
extension:r2=and	8 -8
extension:r2=be	-19 19
extension:r2=in	-9 9
extension:r2=on	-12 12
extension:r2=would	7 -7
extension:t0=modal	-16 16
extension:t0=modal-not	11 -11
extension:t0=past	4 -4
extension:t0=perfect	-13 13
extension:t0=present	-12 12
extension:v0=approve	-11 11
extension:v1=approve	-9 9
extra:c0=begin	-13 13
extra:c0=up	-9 9
extra:c1=begin	-11 11
extra:c1=end	14 -14
extra:ct0=begin present	-18 18
extra:ct0=impose future	7 -7
extra:ct0=impose perfect	-13 13
extra:ct0=stay present	13 -13
extra:ct0=up present	-12 12
extra:ct1=impose future	7 -7
extra:ct1=impose perfect	-13 13
extra:ct1=stay present	13 -13
extra:l1='s	15 -15
extra:l1=<not>	11 -11
extra:l2=<level-noun>	7 -7
extra:l2=<name>	6 -6
extra:l2=<v-begin>	-10 10
extra:l2=<v-down>	13 -13
extra:l2=<v-end>	14 -14
extra:r1=on	5 -5
extra:r2=.	-10 10
extra:r2=<duty>	-12 12
extra:r2=<quality>	5 -5
extra:r2=over	7 -7
extra:r2=tariff	-12 12
extra:t0=pluperfect	-12 12
extra:v0=go	-12 12
freeze:c0=agree	8 -8
freeze:c0=impose	14 -14
freeze:c1=impose	13 -13
freeze:ct1=impose infinitive	12 -12
freeze:ct1=suspend infinitive	13 -13
freeze:l1=a	9 -9
freeze:l1=to	15 -15
freeze:l2=<v-impose>	13 -13
freeze:l2=the	-9 9
freeze:r1=,	14 -14
freeze:r2=<span>	9 -9
freeze:r2=duty	-14 14
freeze:t0=present	-14 14
freeze:v0=agree	8 -8
frozen:r1=<goods>	10 -10
frozen:r2=,	-14 14
frozen:r2=.	16 -16
further:c0=bear	10 -10
further:ct0=impose perfect	16 -16
further:ct0=impose present	-9 9
further:ct1=begin infinitive	13 -13
further:ct1=impose perfect	16 -16
further:ct1=up infinitive	13 -13
further:l1=<begin>	9 -9
further:l1=<v-impose>	23 -23
further:l1=<v-propose>	8 -8
further:l1=<v-up>	13 -13
further:l1=a	-13 13
further:l1=for	-12 12
further:l1=prepare	10 -10
further:l1=the	-11 11
further:l1=until	19 -19
further:l2=<begin>	7 -7
further:l2=<name>	13 -13
further:l2=<v-impose>	-11 11
further:l2=be	-9 9
further:l2=for	-14 14
further:l2=is	16 -16
further:l2=mechanism	-14 14
further:l2=that	-15 15
further:l2=to	23 -23
further:r1=,	-5 5
further:r1=<agent>	14 -14
further:r1=<duty>	17 -17
further:r1=<v-impose>	-10 10
further:r1=<v-say>	-14 14
further:r1=countermeasure	12 -12
further:r1=increase	-13 13
further:r1=notice	14 -14
further:r2=,	9 -9
further:r2=.	8 -8
further:r2=<v-impose>	7 -7
further:r2=for	-13 13
further:r2=on	-20 20
further:r2=that	-24 24
further:r2=was	-14 14
further:t0=present	-7 7
further:t0=present-passive	19 -19
further:v0=prepare	14 -14
further:v1=prepare	11 -11
go on:c0=impose	-11 11
go on:ct0=propose present	-11 11
go on:ct1=begin infinitive	-11 11
go on:ct1=up infinitive	-11 11
go on:l1=<seat>	8 -8
go on:l1=good	12 -12
go on:l1=they	15 -15
go on:l1=to	-15 15
go on:l1=would	26 -26
go on:l2=,	18 -18
go on:l2=<gate>	11 -11
go on:l2=<v-impose>	17 -17
go on:l2=and	-17 17
go on:l2=it	-10 10
go on:l2=the	-15 15
go on:l2=with	12 -12
go on:r1=,	19 -19
go on:r1=<v-bear>	-11 11
go on:r1=<v-begin>	12 -12
go on:r1=<v-impose>	-18 18
go on:r1=<v-target>	-14 14
go on:r1=charge	-12 12
go on:r1=enter	13 -13
go on:r2=<end>	-10 10
go on:r2=<goods>	5 -5
go on:r2=<level>	-21 21
go on:r2=a	-10 10
go on:r2=and	20 -20
go on:r2=its	14 -14
go on:r2=the	22 -22
go on:t0=present	-10 10
go on:v0=want	-11 11
goes on:l1=<level>	-11 11
goes on:l1=he	13 -13
goes on:r1=,	-9 9
goes on:r1=.	-12 12
goes on:r1=<v-bear>	13 -13
goes on:r1=pay	11 -11
goes on:r1=until	-33 33
goes on:r2=<day-ahead>	-21 21
goes on:r2=the	-19 19
grace:r1=.	-11 11
grace:r2=<end>	-11 11
halt:l2=<v-propose>	-13 13
halt:l2=call	-13 13
handshake:l1=the	-15 15
handshake:r1=,	-14 14
handshake:r1=.	14 -14
handshake:r1=<end>	-10 10
handshake:t0=present	-12 12
held in:l1=was	-13 13
held in:l1=were	5 -5
held in:l2=consultation	8 -8
held in:l2=first	-9 9
held in:l2=talk	-11 11
held in:r1=<seat>	10 -10
holiday:l1=a	-13 13
holiday:l2=<begin>	-14 14
holiday:t0=present	9 -9
holidays:l1=the	13 -13
holidays:v0=be	10 -10
holidays:v1=be	10 -10
keep:ct0=agree perfect	-10 10
keep:ct0=propose past	-10 10
keep:l1=<name>	-20 20
keep:l1=we	-8 8
keep:l2=,	15 -15
keep:l2=<begin>	23 -23
keep:l2=<organisation>	9 -9
keep:l2=<quality>	-19 19
keep:l2=<seat>	-18 18
keep:l2=and	13 -13
keep:l2=doe	19 -19
keep:l2=it	-9 9
keep:r1=<level>	-13 13
keep:r1=<v-bear>	-14 14
keep:r1=<v-impose>	-10 10
keep:r1=our	-14 14
keep:r1=pay	-14 14
keep:r1=the	29 -29
keep:r1=to	18 -18
keep:r2=<duty>	-18 18
keep:r2=at	14 -14
keep:r2=duty	-16 16
keep:r2=of	13 -13
keep:r2=on	-19 19
keep:t0=perfect	-13 13
keeping:ct0=stay past	-9 9
keeping:ct1=stay past	-9 9
keeps:c0=stay	10 -10
keeps:c1=stay	10 -10
keeps:ct0=stay present	10 -10
keeps:ct1=stay present	10 -10
keeps:l1=<agent>	-10 10
keeps:l1=<goods>	-16 16
keeps:l1=<name>	12 -12
keeps:l1=<seat>	11 -11
keeps:l1=that	-16 16
keeps:l2=,	10 -10
keeps:l2=<day-gone>	-16 16
keeps:l2=<goods>	-10 10
keeps:l2=good	-10 10
keeps:l2=the	-12 12
keeps:r1=<name>	-11 11
keeps:r1=<points>	-10 10
keeps:r1=a	14 -14
keeps:r1=the	-21 21
keeps:r2=<level>	12 -12
keeps:r2=on	-18 18
lengths=0	29 -29
lengths=6	-16 16
lies:l1=it	-8 8
lies:r2=.	13 -13
lift:c0=impose	-15 15
lift:c0=propose	-11 11
lift:c1=propose	-14 14
lift:l2=<begin>	19 -19
lift:l2=<name>	-15 15
lift:r1=.	-18 18
lift:r1=the	21 -21
lift:r2=<duty>	15 -15
lift:r2=<end>	-17 17
lift:r2=on	10 -10
lift:v0=ask	-19 19
lifted:l1=<name>	-15 15
lifted:l1=<not>	-9 9
lifted:r1=on	10 -10
lifts:l1=ski	-10 10
lifts:r1=its	10 -10
lifts:r2=<duty>	10 -10
long=0	15 -15
long=1	20 -20
long=2	9 -9
long=3	-10 10
long=6	-33 33
long=9	-7 7
longer:ct0=impose present	8 -8
longer:ct0=say past	-11 11
longer:ct1=impose present	8 -8
longer:ct1=say past	-11 11
longer:l1=<span>	10 -10
longer:l1=a	-11 11
longer:l2=,	34 -34
longer:l2=<begin>	-18 18
longer:l2=<v-impose>	10 -10
longer:l2=are	17 -17
longer:l2=should	-11 11
longer:r1=<level>	10 -10
longer:r1=<v-begin>	-11 11
longer:r1=be	-12 12
longer:r1=collect	10 -10
longer:r1=truce	-6 6
longer:r2=.	15 -15
longer:r2=;	-11 11
longer:r2=any	-13 13
longer:r2=is	-11 11
longer:r2=the	15 -15
longer:t0=past	-20 20
loose:c0=bear	-24 24
loose:c0=begin	8 -8
loose:c0=end	11 -11
loose:c1=agree	14 -14
loose:c1=bear	-23 23
loose:c1=begin	9 -9
loose:ct0=agree past	15 -15
loose:ct0=bear present	-13 13
loose:ct0=end present	10 -10
loose:ct0=impose future	-13 13
loose:ct0=impose perfect	13 -13
loose:ct0=propose past	-11 11
loose:ct0=propose present	15 -15
loose:ct0=stay past	9 -9
loose:ct0=stay present	-19 19
loose:ct1=bear present	-13 13
loose:ct1=end present	10 -10
loose:ct1=impose future	-13 13
loose:ct1=impose perfect	10 -10
loose:ct1=propose past	-9 9
loose:ct1=stay past	9 -9
loose:ct1=stay present	-20 20
loose:l1=<begin>	-12 12
loose:l1=<month-ahead>	19 -19
loose:l1=<not>	-8 8
loose:l1=<span>	-11 11
loose:l1=<v-propose>	-9 9
loose:l1=<v-target>	-10 10
loose:l1=fee	14 -14
loose:l1=it	-16 16
loose:l1=lumpur	-11 11
loose:l1=own	20 -20
loose:l1=similar	11 -11
loose:l1=the	-28 28
loose:l1=they	-11 11
loose:l1=what	24 -24
loose:l1=which	-16 16
loose:l1=will	24 -24
loose:l2=,	-18 18
loose:l2=:	-24 24
loose:l2=<begin>	-14 14
loose:l2=<level>	13 -13
loose:l2=<number>	-20 20
loose:l2=<quality>	-22 22
loose:l2=<v-propose>	-13 13
loose:l2=a	16 -16
loose:l2=call	-20 20
loose:l2=for	14 -14
loose:l2=is	-12 12
loose:l2=its	11 -11
loose:l2=kuala	-11 11
loose:l2=on	11 -11
loose:l2=that	13 -13
loose:l=, which	-8 8
loose:l=<begin> <begin>	-12 12
loose:l=<begin> steel	-8 8
loose:l=<begin> the	-14 14
loose:l=<begin> they	-12 12
loose:l=<begin> what	26 -26
loose:l=<level> and	11 -11
loose:l=a similar	13 -13
loose:l=it would	-14 14
loose:l=its own	18 -18
loose:l=kuala lumpur	-11 11
loose:l=of the	-19 19
loose:l=reciprocal tariff	15 -15
loose:l=the <name>	19 -19
loose:l=the <span>	-10 10
loose:l=the tariff	-14 14
loose:l=under the	-18 18
loose:lr=a ,	-10 10
loose:lr=a .	20 -20
loose:lr=duty at	-11 11
loose:lr=good suspend	-13 13
loose:lr=the by	-9 9
loose:lr=the on	-6 6
loose:lr=to in	-11 11
loose:lr=what .	21 -21
loose:lr=will at	18 -18
loose:r1=:	11 -11
loose:r1=<duty>	-11 11
loose:r1=<v-agree>	-14 14
loose:r1=<v-begin>	11 -11
loose:r1=<v-end>	-25 25
loose:r1=<v-impose>	-15 15
loose:r1=<v-stay>	-11 11
loose:r1=as	8 -8
loose:r1=between	-14 14
loose:r1=end	-12 12
loose:r1=for	-6 6
loose:r1=is	-11 11
loose:r1=on	21 -21
loose:r1=run	-11 11
loose:r1=to	-10 10
loose:r1=until	7 -7
loose:r2="	-23 23
loose:r2=<day-ahead>	-16 16
loose:r2=<duty>	-29 29
loose:r2=<organisation>	9 -9
loose:r2=<v-begin>	-7 7
loose:r2=<v-stay>	-8 8
loose:r2=?	-9 9
loose:r2=and	14 -14
loose:r2=busan	12 -12
loose:r2=duty	-19 19
loose:r2=for	15 -15
loose:r2=force	12 -12
loose:r2=good	-11 11
loose:r2=last	10 -10
loose:r2=now	-11 11
loose:r2=of	-11 11
loose:r2=on	-22 22
loose:r2=place	-17 17
loose:r2=tariff	-14 14
loose:r2=the	14 -14
loose:r2=until	-9 9
loose:r=, and	16 -16
loose:r=as they	9 -9
loose:r=at home	-8 8
loose:r=for now	-11 11
loose:r=in <organisation>	9 -9
loose:r=in force	12 -12
loose:r=in place	-17 17
loose:r=of busan	12 -12
loose:r=on the	15 -15
loose:r=suspend for	12 -12
loose:t0=future	-4 4
loose:t0=perfect	13 -13
loose:t0=pluperfect	-11 11
loose:v0=expect	9 -9
loose:v0=go	8 -8
loose:v1=go	8 -8
lull:l2=<begin>	-13 13
months=0	14 -14
months=1	16 -16
months=2	-12 12
months=6	-21 21
moratorium:l2=<begin>	9 -9
more:c0=propose	-12 12
more:c0=sell	-9 9
more:c0=threaten	13 -13
more:c1=end	13 -13
more:c1=impose	4 -4
more:c1=return	9 -9
more:c1=sell	-16 16
more:c1=target	-23 23
more:ct0=agree past-passive	10 -10
more:ct0=agree perfect	-10 10
more:ct0=bear modal	13 -13
more:ct0=bear perfect	20 -20
more:ct0=bear pluperfect	-11 11
more:ct0=end present	-12 12
more:ct0=impose past-passive	16 -16
more:ct0=impose perfect-passive	-9 9
more:ct0=propose future	16 -16
more:ct0=propose modal	-20 20
more:ct0=propose past	-12 12
more:ct0=propose pluperfect	12 -12
more:ct0=say perfect	-11 11
more:ct0=say pluperfect	-25 25
more:ct0=sell modal	-11 11
more:ct0=sell present	8 -8
more:ct0=stay present-passive	-17 17
more:ct0=suspend future	-8 8
more:ct0=suspend present	13 -13
more:ct0=target perfect	15 -15
more:ct0=target present	-20 20
more:ct0=target present-passive	-11 11
more:ct1=agree past-passive	10 -10
more:ct1=bear modal	13 -13
more:ct1=bear perfect	20 -20
more:ct1=bear present	-11 11
more:ct1=begin gerund	12 -12
more:ct1=buy infinitive	5 -5
more:ct1=end future	8 -8
more:ct1=end infinitive	13 -13
more:ct1=end present	-12 12
more:ct1=impose past-passive	17 -17
more:ct1=impose perfect-passive	-9 9
more:ct1=impose pluperfect	-19 19
more:ct1=propose infinitive	-10 10
more:ct1=propose modal	-15 15
more:ct1=propose participle-passive	23 -23
more:ct1=say pluperfect	-15 15
more:ct1=sell infinitive	-12 12
more:ct1=sell modal	-11 11
more:ct1=sell present	8 -8
more:ct1=stay present-passive	-17 17
more:ct1=target present	-17 17
more:ct1=target present-passive	-11 11
more:l1='s	10 -10
more:l1=;	-17 17
more:l1=<agent>	-30 30
more:l1=<begin>	-15 15
more:l1=<day-gone>	-16 16
more:l1=<level>	22 -22
more:l1=<number>	-8 8
more:l1=<organisation>	13 -13
more:l1=<person>	-19 19
more:l1=<points>	7 -7
more:l1=<sender>	-14 14
more:l1=<span>	-43 43
more:l1=<v-buy>	13 -13
more:l1=<v-down>	-21 21
more:l1=<v-say>	10 -10
more:l1=<v-stay>	-14 14
more:l1=<v-suspend>	-17 17
more:l1=a	-18 18
more:l1=agreement	-10 10
more:l1=an	-14 14
more:l1=and	5 -5
more:l1=any	-14 14
more:l1=be	-12 12
more:l1=been	18 -18
more:l1=breathe	-12 12
more:l1=do	10 -10
more:l1=down	22 -22
more:l1=due	-25 25
more:l1=for	9 -9
more:l1=is	5 -5
more:l1=it	-13 13
more:l1=make	-10 10
more:l1=may	-14 14
more:l1=move	-10 10
more:l1=no	11 -11
more:l1=of	-12 12
more:l1=other	-24 24
more:l1=pause	-12 12
more:l1=prepare	10 -10
more:l1=raise	12 -12
more:l1=say	18 -18
more:l1=sell	-12 12
more:l1=ship	14 -14
more:l1=should	-9 9
more:l1=sign	-15 15
more:l1=take	-12 12
more:l1=talk	-18 18
more:l1=tariff	12 -12
more:l1=that	-6 6
more:l1=their	9 -9
more:l1=them	12 -12
more:l1=they	28 -28
more:l1=they'll	12 -12
more:l1=third	-14 14
more:l1=truce	-23 23
more:l1=try	16 -16
more:l1=until	19 -19
more:l1=us	10 -10
more:l1=was	-16 16
more:l1=were	-9 9
more:l1=with	-19 19
more:l1=write	-8 8
more:l1=—	-9 9
more:l2="	-23 23
more:l2=)	-11 11
more:l2=<begin>	-7 7
more:l2=<day-gone>	-11 11
more:l2=<gate>	20 -20
more:l2=<level-noun>	23 -23
more:l2=<month-gone>	-17 17
more:l2=<not>	15 -15
more:l2=<person>	-12 12
more:l2=<points>	-14 14
more:l2=<quality>	-13 13
more:l2=<span>	-17 17
more:l2=<v-say>	-16 16
more:l2=<v-stay>	27 -27
more:l2=<v-target>	18 -18
more:l2=<v-up>	-12 12
more:l2=about	-19 19
more:l2=agree	16 -16
more:l2=all	8 -8
more:l2=and	6 -6
more:l2=apply	14 -14
more:l2=approve	-16 16
more:l2=ask	-11 11
more:l2=at	13 -13
more:l2=be	-23 23
more:l2=collect	-11 11
more:l2=cost	11 -11
more:l2=could	-12 12
more:l2=country	8 -8
more:l2=date	-11 11
more:l2=deal	-15 15
more:l2=did	-14 14
more:l2=drop	10 -10
more:l2=each	-16 16
more:l2=from	-14 14
more:l2=give	14 -14
more:l2=had	-14 14
more:l2=has	8 -8
more:l2=he	-17 17
more:l2=into	18 -18
more:l2=is	-13 13
more:l2=it	-19 19
more:l2=its	-12 12
more:l2=let	-11 11
more:l2=like	10 -10
more:l2=make	7 -7
more:l2=may	24 -24
more:l2=nobody	-9 9
more:l2=nothing	-11 11
more:l2=on	-13 13
more:l2=one	-20 20
more:l2=or	10 -10
more:l2=principle	-14 14
more:l2=promise	16 -16
more:l2=propose	-13 13
more:l2=put	10 -10
more:l2=rate	11 -11
more:l2=ratify	20 -20
more:l2=rest	-11 11
more:l2=say	-9 9
more:l2=see	8 -8
more:l2=shall	27 -27
more:l2=should	-24 24
more:l2=side	17 -17
more:l2=sit	10 -10
more:l2=so	-20 20
more:l2=still	-11 11
more:l2=suspend	-25 25
more:l2=tariff	10 -10
more:l2=that	-9 9
more:l2=them	-14 14
more:l2=then	20 -20
more:l2=they	-13 13
more:l2=trade	-11 11
more:l2=unless	-10 10
more:l2=we'll	13 -13
more:l2=where	-20 20
more:l2=which	-17 17
more:l2=would	13 -13
more:l2=—	-10 10
more:l='s <number>	-6 6
more:l=, <number>	15 -15
more:l=, and	18 -18
more:l=, is	-8 8
more:l=, not	14 -14
more:l=, the	-27 27
more:l=: "	-8 8
more:l=: <level>	11 -11
more:l=: a	-14 14
more:l=: no	-16 16
more:l=<begin> "	13 -13
more:l=<begin> <begin>	-15 15
more:l=<begin> <number>	13 -13
more:l=<begin> <organisation>	15 -15
more:l=<begin> <person>	-19 19
more:l=<begin> <span>	-13 13
more:l=<begin> the	-4 4
more:l=<begin> they	16 -16
more:l=<level> for	11 -11
more:l=<month-gone> ,	-11 11
more:l=<name> 's	16 -16
more:l=<name> have	-13 13
more:l=<name> no	-18 18
more:l=<name> was	-10 10
more:l=<organisation> has	9 -9
more:l=<points> are	-16 16
more:l=<span> and	-17 17
more:l=agree to	10 -10
more:l=and no	13 -13
more:l=and will	20 -20
more:l=apply once	15 -15
more:l=approve the	-26 26
more:l=at <number>	-10 10
more:l=at it	14 -14
more:l=at the	12 -12
more:l=be <number>	-13 13
more:l=be due	-13 13
more:l=be no	7 -7
more:l=doe not	14 -14
more:l=each other	-16 16
more:l=for <span>	-7 7
more:l=for a	-28 28
more:l=for the	26 -26
more:l=get <span>	-18 18
more:l=good and	-10 10
more:l=if no	-17 17
more:l=if the	8 -8
more:l=in a	15 -15
more:l=is <level>	7 -7
more:l=is no	-21 21
more:l=it be	-21 21
more:l=it would	-13 13
more:l=of <span>	-15 15
more:l=on a	11 -11
more:l=on for	-10 10
more:l=on the	-13 13
more:l=pay <level>	13 -13
more:l=pay no	20 -20
more:l=propose to	-12 12
more:l=should be	-12 12
more:l=should no	-12 12
more:l=tariff on	10 -10
more:l=that an	-20 20
more:l=that the	15 -15
more:l=the <number>	-12 12
more:l=the <organisation>	8 -8
more:l=the truce	-14 14
more:l=there is	13 -13
more:l=they meet	-18 18
more:l=threaten to	16 -16
more:l=to be	-21 21
more:l=to go	12 -12
more:l=truce was	-12 12
more:l=want <level>	8 -8
more:l=want to	-14 14
more:l=where the	-20 20
more:l=will apply	10 -10
more:longer span=0	10 -10
more:longer span=2	-7 7
more:longer=0	32 -32
more:longer=1	-9 9
more:longer=2	-20 20
more:lr='s duty	17 -17
more:lr=, that	10 -10
more:lr=, until	-11 11
more:lr=<begin> .	-15 15
more:lr=<begin> :	10 -10
more:lr=<begin> <points>	-10 10
more:lr=<begin> round	-13 13
more:lr=<begin> the	15 -15
more:lr=<level> .	-16 16
more:lr=<level> for	16 -16
more:lr=<level> from	11 -11
more:lr=<level> on	31 -31
more:lr=<money> .	-9 9
more:lr=<name> the	-10 10
more:lr=<name> their	7 -7
more:lr=<number> ,	-11 11
more:lr=<number> .	7 -7
more:lr=<number> than	-16 16
more:lr=<organisation> it	9 -9
more:lr=<organisation> the	10 -10
more:lr=<person> .	-14 14
more:lr=<points> than	13 -13
more:lr=<span> ,	-11 11
more:lr=<span> .	-38 38
more:lr=a ,	17 -17
more:lr=a .	15 -15
more:lr=a by	-12 12
more:lr=a day	-17 17
more:lr=a list	20 -20
more:lr=a of	-21 21
more:lr=a one	13 -13
more:lr=a round	24 -24
more:lr=a time	-15 15
more:lr=a truce	-17 17
more:lr=a year	-22 22
more:lr=an ,	12 -12
more:lr=an .	-16 16
more:lr=an to	-17 17
more:lr=and <level>	14 -14
more:lr=and <number>	-12 12
more:lr=any .	-10 10
more:lr=any increase	-14 14
more:lr=any rise	16 -16
more:lr=apply .	21 -21
more:lr=apply from	-17 17
more:lr=are matter	14 -14
more:lr=be .	7 -7
more:lr=be ?	-31 31
more:lr=be on	16 -16
more:lr=be once	20 -20
more:lr=be to	-19 19
more:lr=been until	15 -15
more:lr=breathe as	11 -11
more:lr=buy .	-6 6
more:lr=for <span>	-11 11
more:lr=for talk	-19 19
more:lr=for than	8 -8
more:lr=has the	10 -10
more:lr=he ,	-9 9
more:lr=in .	-11 11
more:lr=is ,	14 -14
more:lr=is than	12 -12
more:lr=it ,	13 -13
more:lr=it that	-11 11
more:lr=it to	-13 13
more:lr=little than	6 -6
more:lr=meet .	10 -10
more:lr=meet in	-21 21
more:lr=no .	15 -15
more:lr=no <level>	10 -10
more:lr=no be	-12 12
more:lr=no collect	10 -10
more:lr=no step	12 -12
more:lr=no truce	-14 14
more:lr=not ,	-8 8
more:lr=not the	15 -15
more:lr=nothing .	10 -10
more:lr=one thing	-14 14
more:lr=pay for	14 -14
more:lr=say than	11 -11
more:lr=that the	-11 11
more:lr=the <end>	-11 11
more:lr=the <level>	23 -23
more:lr=the <points>	-10 10
more:lr=the and	9 -9
more:lr=the before	13 -13
more:lr=the by	6 -6
more:lr=the duty	-13 13
more:lr=the is	-14 14
more:lr=the meet	-5 5
more:lr=the round	16 -16
more:lr=the week	-19 19
more:lr=the will	-12 12
more:lr=their meet	10 -10
more:lr=to .	-10 10
more:lr=to <level>	5 -5
more:lr=to for	-19 19
more:lr=to it	16 -16
more:lr=to the	-20 20
more:lr=to until	-13 13
more:lr=truce until	-12 12
more:lr=until notice	19 -19
more:lr=was for	-9 9
more:lr=was on	-20 20
more:lr=will be	6 -6
more:lr=will their	-17 17
more:lr=worth than	8 -8
more:lr=would negotiate	-9 9
more:lr=would to	-9 9
more:lr=would until	20 -20
more:made+refused	3 -3
more:r1='s	11 -11
more:r1=:	-21 21
more:r1=<end>	-13 13
more:r1=<goods>	8 -8
more:r1=<level>	23 -23
more:r1=<name>	-22 22
more:r1=<organisation>	-11 11
more:r1=<points>	-16 16
more:r1=<span>	-22 22
more:r1=<v-down>	15 -15
more:r1=<v-impose>	-22 22
more:r1=<v-say>	-14 14
more:r1=<v-target>	-20 20
more:r1=agreement	-12 12
more:r1=an	13 -13
more:r1=are	-10 10
more:r1=as	9 -9
more:r1=ask	-11 11
more:r1=at	-9 9
more:r1=attempt	12 -12
more:r1=because	9 -9
more:r1=both	-10 10
more:r1=charge	-12 12
more:r1=countermeasure	12 -12
more:r1=cut	27 -27
more:r1=enter	15 -15
more:r1=from	24 -24
more:r1=had	10 -10
more:r1=hundred	-17 17
more:r1=increase	-9 9
more:r1=is	-36 36
more:r1=its	12 -12
more:r1=law	-13 13
more:r1=like	9 -9
more:r1=list	18 -18
more:r1=of	-17 17
more:r1=on	11 -11
more:r1=one	21 -21
more:r1=part	8 -8
more:r1=question	-14 14
more:r1=rise	11 -11
more:r1=take	-13 13
more:r1=talking	14 -14
more:r1=tariff	-18 18
more:r1=term	-11 11
more:r1=time	-7 7
more:r1=to	-14 14
more:r1=truce	-17 17
more:r1=under	-18 18
more:r1=was	-15 15
more:r1=week	-14 14
more:r1=will	-12 12
more:r1=year	-29 29
more:r2="	-17 17
more:r2='s	-11 11
more:r2=-	-12 12
more:r2=;	-13 13
more:r2=<day-today>	-15 15
more:r2=<duty>	-14 14
more:r2=<month-ahead>	10 -10
more:r2=<not>	-25 25
more:r2=<number>	8 -8
more:r2=<organisation>	14 -14
more:r2=<seat>	9 -9
more:r2=<v-agree>	6 -6
more:r2=<v-begin>	-21 21
more:r2=<v-down>	-11 11
more:r2=<v-end>	14 -14
more:r2=<v-say>	12 -12
more:r2=<v-sell>	-19 19
more:r2=<v-stay>	14 -14
more:r2=<v-up>	-11 11
more:r2=agree	12 -12
more:r2=and	17 -17
more:r2=anything	-13 13
more:r2=at	-10 10
more:r2=be	-24 24
more:r2=before	14 -14
more:r2=but	10 -10
more:r2=come	-13 13
more:r2=day	-15 15
more:r2=ever	-16 16
more:r2=export	-6 6
more:r2=firm	7 -7
more:r2=follow	-12 12
more:r2=for	-21 21
more:r2=go	-13 13
more:r2=if	10 -10
more:r2=last	-30 30
more:r2=levy	-19 19
more:r2=new	14 -14
more:r2=no	-8 8
more:r2=of	11 -11
more:r2=oil	-10 10
more:r2=on	-13 13
more:r2=one	-20 20
more:r2=out	-18 18
more:r2=pause	-18 18
more:r2=present	13 -13
more:r2=so	16 -16
more:r2=standstill	-19 19
more:r2=talk	17 -17
more:r2=than	-9 9
more:r2=their	-13 13
more:r2=there	-15 15
more:r2=thi	11 -11
more:r2=to	9 -9
more:r2=truce	-21 21
more:r2=under	12 -12
more:r2=until	-10 10
more:r2=was	-18 18
more:r2=we	-23 23
more:r2=will	-23 23
more:r=, <level>	15 -15
more:r=, a	17 -17
more:r=, as	15 -15
more:r=, but	12 -12
more:r=, for	-10 10
more:r=, if	9 -9
more:r=, it	-12 12
more:r=, to	14 -14
more:r=, unless	-19 19
more:r=, until	-12 12
more:r=. "	-7 7
more:r=: "	-18 18
more:r=: <name>	14 -14
more:r=<end> <end>	-13 13
more:r=<level> ,	10 -10
more:r=<level> is	13 -13
more:r=<level> on	-15 15
more:r=<level> that	24 -24
more:r=<money> .	7 -7
more:r=<name> 's	-13 13
more:r=<number> ,	12 -12
more:r=<points> ,	-9 9
more:r=<points> are	-12 12
more:r=<points> of	-16 16
more:r=<span> .	-15 15
more:r=and last	-14 14
more:r=at <level>	-10 10
more:r=be any	-11 11
more:r=by the	18 -18
more:r=duty .	-15 15
more:r=duty of	8 -8
more:r=duty on	-15 15
more:r=enter <name>	13 -13
more:r=from the	9 -9
more:r=half of	11 -11
more:r=hundred day	-17 17
more:r=in <month-gone>	-13 13
more:r=in <name>	-16 16
more:r=in the	12 -12
more:r=it ,	11 -11
more:r=it .	13 -13
more:r=it ?	-14 14
more:r=it go	-9 9
more:r=it until	12 -12
more:r=its export	-8 8
more:r=meet ,	-7 7
more:r=negotiate .	-13 13
more:r=notice .	12 -12
more:r=of their	-20 20
more:r=on <day-ahead>	14 -14
more:r=once .	22 -22
more:r=one .	6 -6
more:r=pay <level>	-8 8
more:r=pay <number>	9 -9
more:r=round ,	-19 19
more:r=round of	25 -25
more:r=round on	18 -18
more:r=step is	12 -12
more:r=talking .	13 -13
more:r=than <level>	-16 16
more:r=than <money>	8 -8
more:r=than <number>	11 -11
more:r=than any	10 -10
more:r=than at	-12 12
more:r=than ever	-15 15
more:r=than last	-17 17
more:r=than the	14 -14
more:r=the <level>	16 -16
more:r=the duty	-12 12
more:r=the truce	-22 22
more:r=their <level>	7 -7
more:r=their truce	26 -26
more:r=them .	12 -12
more:r=time ,	-10 10
more:r=to <day-ahead>	-16 16
more:r=to <day-gone>	-19 19
more:r=to the	16 -16
more:r=week of	-23 23
more:refused span=1	8 -8
more:t0=future-not	-12 12
more:t0=modal	-3 3
more:t0=modal-passive-not	12 -12
more:t0=past-not	12 -12
more:t0=past-passive	-10 10
more:t0=past-passive-not	8 -8
more:t0=pluperfect-passive	13 -13
more:v0=accept	-14 14
more:v0=approve	-12 12
more:v0=call	15 -15
more:v0=drop	8 -8
more:v0=get	-14 14
more:v0=import	10 -10
more:v0=know	10 -10
more:v0=order	-13 13
more:v0=prepare	11 -11
more:v0=propose	-27 27
more:v0=raise	16 -16
more:v0=seek	-13 13
more:v0=send	-9 9
more:v0=start	19 -19
more:v0=stop	-8 8
more:v0=think	18 -18
more:v1=accept	-15 15
more:v1=agree	15 -15
more:v1=approve	-14 14
more:v1=call	15 -15
more:v1=carry	-14 14
more:v1=come	-10 10
more:v1=drop	8 -8
more:v1=get	-16 16
more:v1=import	10 -10
more:v1=let	-11 11
more:v1=order	-13 13
more:v1=prepare	10 -10
more:v1=propose	-15 15
more:v1=put	12 -12
more:v1=raise	16 -16
more:v1=ready	-18 18
more:v1=seek	-13 13
more:v1=send	-7 7
more:v1=sit	12 -12
more:v1=start	11 -11
more:v1=tell	5 -5
more:v1=think	18 -18
more:v1=want	13 -13
more:v1=wish	10 -10
more:vt0=accept modal	-12 12
more:vt0=add past	12 -12
more:vt0=add perfect	-10 10
more:vt0=agree past	11 -11
more:vt0=be modal	-28 28
more:vt0=be perfect	14 -14
more:vt0=end present	-12 12
more:vt0=get past	-14 14
more:vt0=have past	15 -15
more:vt0=have present	-15 15
more:vt0=keep modal	25 -25
more:vt0=lose past	-10 10
more:vt0=meet modal	15 -15
more:vt0=move present	-13 13
more:vt0=other future	-13 13
more:vt0=other modal	17 -17
more:vt0=other perfect	-7 7
more:vt0=other pluperfect	17 -17
more:vt0=other present	-10 10
more:vt0=pay perfect	18 -18
more:vt0=promise past	-14 14
more:vt0=propose perfect	-15 15
more:vt0=run past	8 -8
more:vt0=sign modal	13 -13
more:vt0=start present	11 -11
more:vt0=take past	9 -9
more:waits+made+refused	-20 20
more:waits+refused	21 -21
more:wished+refused	-15 15
more:wished+waits	-19 19
more:wished+waits+refused	11 -11
on hold:l1=<duty>	-22 22
on hold:l1=are	-16 16
on hold:l2=<v-impose>	14 -14
on hold:r1=.	-12 12
on hold:r2=<end>	-12 12
pause:c0=agree	-8 8
pause:c0=impose	-8 8
pause:c1=agree	-11 11
pause:c1=impose	-15 15
pause:c1=propose	-12 12
pause:ct0=agree pluperfect	-12 12
pause:ct0=impose past	-11 11
pause:ct0=impose pluperfect	-11 11
pause:l1=<duty>	-12 12
pause:l1=a	9 -9
pause:l1=tariff	-12 12
pause:l1=the	-14 14
pause:l2="	-11 11
pause:l2=:	28 -28
pause:l2=<v-propose>	-20 20
pause:l2=if	-26 26
pause:l2=of	18 -18
pause:l2=should	-19 19
pause:l2=the	-7 7
pause:l2=when	-9 9
pause:r1=,	-14 14
pause:r1=.	16 -16
pause:r1=<end>	15 -15
pause:r1=<v-impose>	-17 17
pause:r1=between	-18 18
pause:r1=is	-12 12
pause:r1=run	12 -12
pause:r1=that	-9 9
pause:r1=with	-16 16
pause:r2=.	-23 23
pause:r2=<duty>	10 -10
pause:r2=<end>	21 -21
pause:r2=<name>	-16 16
pause:r2=<span>	-7 7
pause:r2=<v-impose>	13 -13
pause:r2=their	-15 15
pause:t0=future	-7 7
pause:t0=past	-7 7
pause:v0=agree	-11 11
pause:v0=other	20 -20
pause:v1=agree	-14 14
pause:v1=other	20 -20
pauses:r2=for	-11 11
peace:ct0=stay past	-11 11
peace:ct0=stay perfect	8 -8
peace:ct1=stay past	-11 11
peace:ct1=stay perfect	8 -8
peace:ct1=stay present	-12 12
peace:l1=<duty>	-14 14
peace:l1=<v-stay>	14 -14
peace:l1=a	12 -12
peace:l1=make	14 -14
peace:l1=no	-14 14
peace:l1=own	-12 12
peace:l1=tariff	-14 14
peace:l1=the	16 -16
peace:l2=<begin>	-13 13
peace:l2=<v-impose>	14 -14
peace:l2=a	-13 13
peace:l2=of	11 -11
peace:l2=round	14 -14
peace:l2=the	-21 21
peace:r1=,	-7 7
peace:r1=:	-15 15
peace:r1=between	-9 9
peace:r1=has	-19 19
peace:r1=in	10 -10
peace:r1=on	15 -15
peace:r1=over	-14 14
peace:r1=talk	23 -23
peace:r1=with	-10 10
peace:r2=,	15 -15
peace:r2=<name>	-19 19
peace:v0=keep	-12 12
peace:v0=want	-12 12
peace:v1=want	-12 12
postponed:r1=.	16 -16
postponed:r2=<end>	16 -16
prolong:r1=the	-27 27
prolong:r2=.	19 -19
prolong:r2=truce	-23 23
prolong:t0=past	-13 13
prolong:t0=present	-16 16
prolongation:c1=impose	-16 16
prolongation:l2=<v-impose>	-11 11
prolongation:r2=<span>	-12 12
prolongation:t0=perfect	-11 11
prolonged:l1=<name>	18 -18
prolonged:l1=<not>	8 -8
prolonged:l1=been	12 -12
prolonged:l1=is	-16 16
prolonged:l1=not	9 -9
prolonged:l1=was	-17 17
prolonged:l2=<name>	-14 14
prolonged:l2=<not>	14 -14
prolonged:l2=and	22 -22
prolonged:l2=is	9 -9
prolonged:r1=the	-8 8
prolonged:r2=<end>	-13 13
prolonged:t0=future-passive	-11 11
prolonged:t0=present-passive-not	9 -9
put off:ct0=impose future	-12 12
put off:ct0=impose perfect	-8 8
put off:ct1=impose future	-12 12
put off:l1=<name>	10 -10
put off:l1=<person>	-13 13
put off:l1=have	-13 13
put off:l2=<v-impose>	-9 9
put off:r1=for	-10 10
put off:r2=<day-ahead>	21 -21
put off:r2=<level-noun>	10 -10
put off:r2=<v-impose>	8 -8
put off:r2=<v-up>	10 -10
put off:t0=future	-12 12
put off:t0=perfect	-8 8
quiet:c0=down	9 -9
quiet:c1=down	9 -9
quiet:ct0=impose future	11 -11
quiet:ct0=stay perfect	11 -11
quiet:ct0=stay present	-14 14
quiet:ct1=impose future	11 -11
quiet:ct1=stay perfect	11 -11
quiet:ct1=stay present	-18 18
quiet:l1=,	-10 10
quiet:l1=<begin>	-9 9
quiet:l1=<duty>	-27 27
quiet:l1=<level-noun>	-10 10
quiet:l1=<level>	-11 11
quiet:l1=<points>	-22 22
quiet:l1=<v-impose>	4 -4
quiet:l1=<v-stay>	8 -8
quiet:l1=a	19 -19
quiet:l1=are	-21 21
quiet:l1=countermeasure	-11 11
quiet:l1=had	11 -11
quiet:l1=i	-9 9
quiet:l1=is	17 -17
quiet:l1=it	-18 18
quiet:l1=make	14 -14
quiet:l1=no	-9 9
quiet:l1=not	21 -21
quiet:l1=of	18 -18
quiet:l1=own	-12 12
quiet:l1=tariff	-19 19
quiet:l1=the	10 -10
quiet:l2="	-13 13
quiet:l2=,	12 -12
quiet:l2=<begin>	-23 23
quiet:l2=<duty>	-17 17
quiet:l2=<gate>	-16 16
quiet:l2=<seat>	-9 9
quiet:l2=<v-impose>	16 -16
quiet:l2=duty	-17 17
quiet:l2=had	18 -18
quiet:l2=its	-11 11
quiet:l2=round	14 -14
quiet:l2=was	11 -11
quiet:l=<begin> <begin>	-9 9
quiet:l=round of	14 -14
quiet:lr=in .	13 -13
quiet:lr=is ,	13 -13
quiet:lr=it .	-19 19
quiet:lr=of talk	15 -15
quiet:lr=the .	-13 13
quiet:r1="	-12 12
quiet:r1=,	-4 4
quiet:r1=.	-11 11
quiet:r1=a	-10 10
quiet:r1=at	11 -11
quiet:r1=by	-11 11
quiet:r1=for	-19 19
quiet:r1=has	-19 19
quiet:r1=last	-23 23
quiet:r1=of	-9 9
quiet:r1=on	17 -17
quiet:r1=over	-17 17
quiet:r1=since	-9 9
quiet:r1=talk	23 -23
quiet:r1=with	-6 6
quiet:r2=,	21 -21
quiet:r2=<month-gone>	-19 19
quiet:r2=<name>	-14 14
quiet:r2=<not>	-18 18
quiet:r2=<span>	-5 5
quiet:r2=and	-16 16
quiet:r2=his	11 -11
quiet:r2=it	18 -18
quiet:r=" .	-7 7
quiet:r=, "	15 -15
quiet:r=for <span>	-9 9
quiet:r=in the	11 -11
quiet:r=with <name>	-19 19
quiet:t0=past	23 -23
quiet:v0=have	6 -6
quiet:v0=keep	-18 18
quiet:v0=lay	7 -7
quiet:v0=want	-14 14
quiet:v1=lay	7 -7
quiet:v1=want	-14 14
quiet:vt0=be past	20 -20
quiet:vt0=have past	19 -19
quiet:vt0=keep present	-20 20
quiet:vt0=leave present	-13 13
quiet:vt0=make past	-13 13
quiet:vt0=make perfect	12 -12
quiet:vt0=put past	-9 9
renew:l1=not	6 -6
renew:t0=past	9 -9
renewal:l1=<not>	-10 10
renewal:l2=<begin>	-12 12
renewal:t0=past	-15 15
renewal:t0=present	-17 17
renewed:l2=<begin>	-11 11
renewed:l2=<not>	28 -28
renewed:l2=not	21 -21
renewed:r1=,	10 -10
renewed:r1=?	12 -12
renewed:r1=once	9 -9
renewed:r1=the	13 -13
renewed:r2=.	11 -11
renewed:r2=<end>	13 -13
renewed:r2=<month-gone>	-11 11
renewed:t0=past-passive-not	19 -19
renewed:t0=present-passive-not	-9 9
renewed:v0=other	15 -15
renewed:v1=other	15 -15
s:!	-12 12
s:&	-6 6
s:'	12 -12
s:+	-13 13
s:<day-ahead>	-54 54
s:<level-noun>	16 -16
s:<level>	6 -6
s:<month-ahead>	-30 30
s:<month-today>	11 -11
s:<name>	-38 38
s:<organisation>	21 -21
s:<person>	-23 23
s:<points>	-49 49
s:<quality>	-21 21
s:<taker>	10 -10
s:<v-agree>	11 -11
s:<v-buy>	-14 14
s:<v-deny>	16 -16
s:<v-down>	10 -10
s:<v-propose>	10 -10
s:<v-return>	21 -21
s:<v-target>	6 -6
s:<v-threaten>	15 -15
s:<v-up>	16 -16
s:?	-9 9
s:@	-11 11
s:[	16 -16
s:]	17 -17
s:a	21 -21
s:above	-13 13
s:abroad	19 -19
s:accord	34 -34
s:according	-14 14
s:account	-26 26
s:across	15 -15
s:act	13 -13
s:additional	-14 14
s:adopt	10 -10
s:advance	-12 12
s:advanced	-14 14
s:afternoon	12 -12
s:afterward	-19 19
s:agency	22 -22
s:ago	-7 7
s:agree	8 -8
s:agreement	15 -15
s:ahead	10 -10
s:air	15 -15
s:airline	13 -13
s:airport	9 -9
s:al	-7 7
s:alexandria	-22 22
s:alive	-17 17
s:all	-8 8
s:almost	11 -11
s:along	16 -16
s:already	28 -28
s:also	-18 18
s:although	11 -11
s:altogether	14 -14
s:aluminum	-12 12
s:am	25 -25
s:among	15 -15
s:an	-9 9
s:animal	10 -10
s:announce	4 -4
s:announcement	-14 14
s:antimony	30 -30
s:any	11 -11
s:anybody	14 -14
s:app	-10 10
s:apple	-22 22
s:application	-13 13
s:approval	31 -31
s:approve	23 -23
s:aqaba	-7 7
s:armed	9 -9
s:army	15 -15
s:arranged	10 -10
s:arrangement	-9 9
s:arrival	6 -6
s:article	-21 21
s:asia	23 -23
s:asparagu	-14 14
s:assume	-9 9
s:at	11 -11
s:audience	10 -10
s:average	-13 13
s:avocado	-23 23
s:away	-18 18
s:back	13 -13
s:background	-10 10
s:ban	11 -11
s:bandung	-12 12
s:bank	24 -24
s:bar	12 -12
s:barley	16 -16
s:base	-3 3
s:battery	-19 19
s:because	15 -15
s:become	-11 11
s:beer	13 -13
s:before	-24 24
s:begin	20 -20
s:behind	-27 27
s:bell	16 -16
s:belong	-11 11
s:bergen	23 -23
s:bessent	-19 19
s:bicycle	-9 9
s:big	15 -15
s:blow	-10 10
s:boat	17 -17
s:boeing	14 -14
s:border	8 -8
s:bound	-12 12
s:boxe	-8 8
s:breaking	-12 12
s:breathe	-15 15
s:breathing	-12 12
s:brief	-17 17
s:bring	4 -4
s:broken	-13 13
s:brussel	11 -11
s:budget	15 -15
s:bus	19 -19
s:busan	-33 33
s:business	-22 22
s:by	20 -20
s:bytedance	-13 13
s:cabinet	-19 19
s:cable	-12 12
s:calendar	16 -16
s:callao	-9 9
s:calm	-9 9
s:cancel	-17 17
s:canola	20 -20
s:capital	14 -14
s:car	14 -14
s:cargo	-15 15
s:carrier	-11 11
s:carry	-25 25
s:cashew	13 -13
s:cease	-14 14
s:ceiling	10 -10
s:cell	-15 15
s:cent	19 -19
s:ceramic	-20 20
s:ceremony	-11 11
s:certificate	-31 31
s:ceylon	-17 17
s:chain	-9 9
s:chair	15 -15
s:chance	-12 12
s:channel	8 -8
s:chicago	-13 13
s:chip	-15 15
s:christma	15 -15
s:chrome	-13 13
s:citru	-17 17
s:city	28 -28
s:clause	-13 13
s:client	-15 15
s:closed	21 -21
s:clothing	-18 18
s:club	29 -29
s:coal	11 -11
s:coconut	-26 26
s:cold	16 -16
s:collapse	-15 15
s:colleague	29 -29
s:commander	9 -9
s:comment	-10 10
s:commit	-9 9
s:common	15 -15
s:company	6 -6
s:complexity	-11 11
s:concentrate	-21 21
s:concern	-26 26
s:conference	12 -12
s:confirm	10 -10
s:consent	25 -25
s:consequence	10 -10
s:constanța	12 -12
s:consultation	14 -14
s:continuation	-15 15
s:contract	21 -21
s:conversation	-21 21
s:cork	-23 23
s:corn	21 -21
s:cost	14 -14
s:cotton	22 -22
s:could	13 -13
s:count	-10 10
s:counter	-28 28
s:countermeasure	11 -11
s:country	-13 13
s:covered	-8 8
s:cow	9 -9
s:crane	18 -18
s:crossing	8 -8
s:cup	13 -13
s:curb	25 -25
s:custom	-18 18
s:cut	12 -12
s:dairy	27 -27
s:daughter	-10 10
s:day	-13 13
s:dead	11 -11
s:deadline	11 -11
s:dearer	-11 11
s:decide	13 -13
s:declare	-25 25
s:delivery	-6 6
s:deny	17 -17
s:depend	9 -9
s:described	-12 12
s:desk	-11 11
s:diary	-11 11
s:die	-37 37
s:diesel	6 -6
s:diet	12 -12
s:discussion	-14 14
s:dispute	50 -50
s:district	18 -18
s:docker	15 -15
s:doctor	16 -16
s:doe	-20 20
s:doesn't	-27 27
s:doha	-10 10
s:dollar	-18 18
s:don't	-14 14
s:donald	-9 9
s:done	-9 9
s:double	20 -20
s:down	-13 13
s:draft	9 -9
s:drink	-21 21
s:driver	17 -17
s:drop	5 -5
s:due	-10 10
s:during	44 -44
s:earlier	-13 13
s:early	12 -12
s:earn	12 -12
s:earth	-22 22
s:easter	-14 14
s:eastern	13 -13
s:economic	20 -20
s:economy	-13 13
s:effect	8 -8
s:election	18 -18
s:electricity	23 -23
s:else	-15 15
s:elsewhere	6 -6
s:employer	25 -25
s:end	-25 25
s:estimate	11 -11
s:even	14 -14
s:evening	14 -14
s:ever	-18 18
s:exact	-8 8
s:examine	-15 15
s:except	-20 20
s:excess	-16 16
s:excise	9 -9
s:exemption	12 -12
s:expert	22 -22
s:expire	11 -11
s:exporter	9 -9
s:expressed	-19 19
s:extend	18 -18
s:eye	21 -21
s:fail	-14 14
s:failed	37 -37
s:fair	-18 18
s:fan	11 -11
s:fare	20 -20
s:farm	9 -9
s:favour	-11 11
s:fear	-10 10
s:fee	20 -20
s:ferry	14 -14
s:few	-23 23
s:file	-13 13
s:finance	-20 20
s:find	-15 15
s:fine	13 -13
s:fire	11 -11
s:first	10 -10
s:fix	-11 11
s:flat	-9 9
s:followed	-13 13
s:footwear	12 -12
s:for	9 -9
s:force	-13 13
s:foreign	-10 10
s:foresee	-9 9
s:foreseen	-13 13
s:form	22 -22
s:former	13 -13
s:forty	-8 8
s:found	-24 24
s:fourth	10 -10
s:franc	12 -12
s:free	35 -35
s:friday	-13 13
s:from	12 -12
s:frozen	14 -14
s:fruit	19 -19
s:gained	13 -13
s:gallium	15 -15
s:garment	11 -11
s:gate	14 -14
s:gave	-8 8
s:generic	11 -11
s:geneva	-46 46
s:germanium	22 -22
s:get	-11 11
s:gift	-11 11
s:given	11 -11
s:glass	16 -16
s:glove	-16 16
s:gold	-14 14
s:good	-30 30
s:goodwill	-13 13
s:government	-19 19
s:grace	-22 22
s:grand	4 -4
s:great	-11 11
s:green	-12 12
s:group	27 -27
s:grow	-25 25
s:grower	10 -10
s:had	9 -9
s:half	20 -20
s:halifax	-17 17
s:halt	-26 26
s:hand	7 -7
s:handshake	-6 6
s:happen	-6 6
s:happened	-4 4
s:has	-10 10
s:haven't	12 -12
s:he	-12 12
s:he'd	18 -18
s:headline	-13 13
s:hear	-8 8
s:heard	13 -13
s:her	16 -16
s:higher	-13 13
s:highest	-22 22
s:his	-17 17
s:hit	-9 9
s:home	30 -30
s:honey	13 -13
s:hope	-18 18
s:hospital	16 -16
s:house	28 -28
s:household	30 -30
s:how	-10 10
s:hundred	-15 15
s:i'd	9 -9
s:ice	6 -6
s:import	16 -16
s:included	7 -7
s:industrial	11 -11
s:industry	8 -8
s:inflation	20 -20
s:informed	31 -31
s:initialled	34 -34
s:ink	16 -16
s:instead	-16 16
s:instrument	-20 20
s:intention	-9 9
s:interest	25 -25
s:into	-9 9
s:introduce	4 -4
s:investigation	-15 15
s:investment	19 -19
s:isn't	-14 14
s:issue	-24 24
s:issued	-9 9
s:jar	14 -14
s:josé	-11 11
s:judge	14 -14
s:jump	-11 11
s:kava	15 -15
s:kiwifruit	17 -17
s:know	32 -32
s:kuala	-14 14
s:labor	-11 11
s:lago	10 -10
s:lake	25 -25
s:lamp	-11 11
s:largest	12 -12
s:lasted	37 -37
s:law	-16 16
s:lay	-11 11
s:leader	-9 9
s:leather	-12 12
s:leave	-15 15
s:lender	17 -17
s:lentil	11 -11
s:less	-10 10
s:light	9 -9
s:likely	-12 12
s:likewise	-20 20
s:limit	-12 12
s:line	14 -14
s:listed	-16 16
s:listing	-24 24
s:little	11 -11
s:live	-6 6
s:livingstone	-15 15
s:lobster	7 -7
s:long	-24 24
s:longer	-12 12
s:look	-13 13
s:lower	21 -21
s:lumpur	-14 14
s:magnet	-11 11
s:many	-11 11
s:margin	-24 24
s:match	22 -22
s:material	10 -10
s:matter	14 -14
s:may	17 -17
s:mayor	12 -12
s:me	-24 24
s:meant	-6 6
s:meantime	13 -13
s:meanwhile	-21 21
s:measure	-8 8
s:meat	-9 9
s:mechanism	-19 19
s:media	8 -8
s:mediator	41 -41
s:meeting	-14 14
s:member	26 -26
s:mention	-15 15
s:mentioned	-10 10
s:middle	-10 10
s:midnight	31 -31
s:mill	-13 13
s:million	16 -16
s:ministry	-18 18
s:moderator	-15 15
s:moment	-27 27
s:morning	9 -9
s:most	14 -14
s:motor	-11 11
s:motorcycle	16 -16
s:mr	-15 15
s:nagoya	-17 17
s:name	-17 17
s:national	26 -26
s:near	-17 17
s:nearly	13 -13
s:necessary	13 -13
s:need	19 -19
s:needed	-15 15
s:negotiation	12 -12
s:negotiator	6 -6
s:neighbour	25 -25
s:neither	31 -31
s:net	-14 14
s:network	17 -17
s:never	15 -15
s:newspaper	-11 11
s:nickel	-24 24
s:night	18 -18
s:non	-11 11
s:noodle	-13 13
s:noon	9 -9
s:northern	23 -23
s:note	-31 31
s:now	-25 25
s:number	-12 12
s:nut	18 -18
s:obligation	19 -19
s:observed	-22 22
s:odesa	-19 19
s:of	10 -10
s:off	-14 14
s:offer	26 -26
s:older	-27 27
s:once	16 -16
s:open	13 -13
s:operator	22 -22
s:opposition	15 -15
s:order	-11 11
s:ordinary	8 -8
s:originating	-18 18
s:osaka	15 -15
s:our	-15 15
s:own	-14 14
s:p	-10 10
s:page	11 -11
s:palm	-22 22
s:paper	12 -12
s:paragraph	12 -12
s:parcel	22 -22
s:parish	11 -11
s:part	-10 10
s:partnership	15 -15
s:party	43 -43
s:pause	-7 7
s:payment	20 -20
s:pepper	13 -13
s:per	11 -11
s:percent	7 -7
s:period	-34 34
s:phone	-11 11
s:pineapple	-11 11
s:plant	-14 14
s:plastic	-14 14
s:player	23 -23
s:point	-17 17
s:pointed	-17 17
s:potash	18 -18
s:potatoe	-10 10
s:poultry	-21 21
s:prawn	18 -18
s:prepare	10 -10
s:presenter	20 -20
s:prisoner	24 -24
s:proclamation	15 -15
s:progress	19 -19
s:prolong	-16 16
s:prolongation	-23 23
s:prolonged	-13 13
s:prolonging	-8 8
s:proposal	14 -14
s:propose	20 -20
s:provisionally	-9 9
s:publish	-10 10
s:pulp	-11 11
s:quarrel	22 -22
s:quiet	12 -12
s:quinoa	-11 11
s:quote	19 -19
s:radio	22 -22
s:rail	18 -18
s:raise	31 -31
s:rare	-22 22
s:rate	-12 12
s:rather	-31 31
s:read	-15 15
s:ready	14 -14
s:reason	14 -14
s:rebel	10 -10
s:recife	-17 17
s:reciprocal	-8 8
s:reckon	-32 32
s:recognise	-11 11
s:record	-17 17
s:reduce	-17 17
s:refrain	-11 11
s:regard	-9 9
s:regretted	8 -8
s:related	10 -10
s:relief	23 -23
s:reminded	-7 7
s:renewal	-12 12
s:replace	15 -15
s:report	-16 16
s:reserve	14 -14
s:respite	15 -15
s:respond	-7 7
s:restore	12 -12
s:restriction	-21 21
s:resume	16 -16
s:retailer	-12 12
s:revenue	-9 9
s:review	-13 13
s:revive	15 -15
s:rice	6 -6
s:right	4 -4
s:river	33 -33
s:road	14 -14
s:roaming	19 -19
s:room	16 -16
s:rosario	-14 14
s:round	14 -14
s:safeguard	15 -15
s:salmon	16 -16
s:salvador	-12 12
s:same	-30 30
s:sardine	-13 13
s:saved	-11 11
s:scrap	-10 10
s:season	24 -24
s:second	19 -19
s:section	-15 15
s:see	-15 15
s:seek	15 -15
s:sell	13 -13
s:senate	18 -18
s:send	21 -21
s:share	28 -28
s:she	29 -29
s:sheet	6 -6
s:shelve	-15 15
s:shift	13 -13
s:ship	-9 9
s:shook	14 -14
s:shoot	12 -12
s:short	-16 16
s:show	-15 15
s:side	-12 12
s:sign	9 -9
s:signature	39 -39
s:similar	21 -21
s:sit	-12 12
s:six	-6 6
s:ski	-13 13
s:sleep	-10 10
s:smelter	-12 12
s:somebody	-24 24
s:something	-15 15
s:soon	16 -16
s:space	-17 17
s:spare	-18 18
s:speaking	-9 9
s:special	9 -9
s:spoke	20 -20
s:spring	11 -11
s:stage	16 -16
s:standstill	-14 14
s:start	17 -17
s:station	19 -19
s:stay	13 -13
s:stock	13 -13
s:stockfish	-14 14
s:stockholm	-34 34
s:storage	13 -13
s:story	-20 20
s:stretch	-24 24
s:strike	34 -34
s:strong	-17 17
s:study	5 -5
s:subject	-10 10
s:subsidy	13 -13
s:substantial	-14 14
s:summer	10 -10
s:superhard	12 -12
s:supplier	9 -9
s:supply	-16 16
s:surabaya	-21 21
s:surcharge	5 -5
s:surprised	14 -14
s:suspend	10 -10
s:suspension	13 -13
s:system	-8 8
s:table	22 -22
s:talk	13 -13
s:talked	8 -8
s:tangier	-13 13
s:tariff	-13 13
s:tea	-30 30
s:teacher	11 -11
s:technical	17 -17
s:telephone	-28 28
s:tema	-19 19
s:tenth	-10 10
s:terminal	14 -14
s:text	18 -18
s:th	-16 16
s:then	11 -11
s:there	16 -16
s:these	-5 5
s:they're	-15 15
s:third	7 -7
s:thread	-10 10
s:threaten	9 -9
s:three	19 -19
s:through	-22 22
s:thu	-15 15
s:tied	11 -11
s:tiktok	-15 15
s:till	-19 19
s:to	10 -10
s:ton	-9 9
s:top	-21 21
s:total	-13 13
s:touch	-20 20
s:touched	12 -12
s:town	27 -27
s:toy	-8 8
s:trader	-14 14
s:train	15 -15
s:transfer	22 -22
s:truce	-18 18
s:trump	-9 9
s:try	16 -16
s:trying	-9 9
s:turn	23 -23
s:turned	11 -11
s:tyre	9 -9
s:understanding	-22 22
s:unlawful	-9 9
s:until	-24 24
s:upper	35 -35
s:use	8 -8
s:used	20 -20
s:usmca	15 -15
s:valid	-20 20
s:valley	29 -29
s:van	14 -14
s:very	-11 11
s:veterinary	10 -10
s:view	-22 22
s:voice	16 -16
s:vote	27 -27
s:voted	14 -14
s:wage	19 -19
s:waiting	-16 16
s:wake	13 -13
s:wap	23 -23
s:warn	9 -9
s:wasn't	21 -21
s:way	-14 14
s:we	17 -17
s:we'll	6 -6
s:week	-17 17
s:weekend	10 -10
s:welcome	-21 21
s:what	-16 16
s:whatever	-13 13
s:when	-14 14
s:which	-13 13
s:who	14 -14
s:whoever	14 -14
s:whom	-18 18
s:why	10 -10
s:will	9 -9
s:wine	-21 21
s:with	-13 13
s:withdraw	45 -45
s:within	21 -21
s:won't	-9 9
s:wood	15 -15
s:word	-24 24
s:work	-11 11
s:worked	10 -10
s:worker	9 -9
s:world	30 -30
s:would	-13 13
s:year	-8 8
s:yes	11 -11
s:zero	17 -17
s:—	7 -7
s:•	-15 15
second:c0=say	17 -17
second:c1=agree	17 -17
second:c1=bear	-13 13
second:c1=say	19 -19
second:ct0=begin past	-8 8
second:ct0=begin present	16 -16
second:ct0=say past	10 -10
second:ct1=begin past	-8 8
second:ct1=begin present	16 -16
second:ct1=impose past	13 -13
second:ct1=say past	10 -10
second:l1='s	10 -10
second:l1=,	-11 11
second:l1=its	-13 13
second:l1=their	9 -9
second:l1=—	-7 7
second:l2=,	-8 8
second:l2=:	-12 12
second:l2=;	-14 14
second:l2=<day-gone>	-19 19
second:l2=<v-agree>	-16 16
second:l2=<v-bear>	-6 6
second:l2=<v-impose>	-8 8
second:l2=at	15 -15
second:l2=enter	-9 9
second:l2=for	10 -10
second:l2=into	17 -17
second:l2=talk	10 -10
second:l2=that	12 -12
second:r1=,	-10 10
second:r1=<end>	-13 13
second:r1=one	15 -15
second:r1=time	-8 8
second:r1=truce	-26 26
second:r1=week	-14 14
second:r1=year	-29 29
second:r2=,	-17 17
second:r2=a	17 -17
second:r2=and	16 -16
second:r2=in	14 -14
second:r2=is	16 -16
second:r2=last	-13 13
second:r2=of	11 -11
second:r2=on	20 -20
second:r2=the	-10 10
second:r2=thi	20 -20
second:r2=was	-22 22
second:r2=with	-12 12
second:t0=past-passive	-10 10
second:t0=present	15 -15
second:v0=ask	-12 12
second:v0=have	19 -19
second:v0=say	15 -15
second:v1=agree	25 -25
second:v1=ask	-11 11
second:v1=have	7 -7
second:v1=say	15 -15
set aside:r1=for	-14 14
shelves:l1=the	-15 15
sleep:l1=<not>	20 -20
sleep:l2=<begin>	10 -10
spared:l1=were	-15 15
spared:l2=,	-10 10
spared:r1=the	9 -9
standstill:l1=<duty>	-16 16
standstill:l1=a	15 -15
standstill:l1=tariff	-10 10
standstill:l1=the	-15 15
standstill:l2=extend	-15 15
standstill:l2=if	-14 14
standstill:r1=:	11 -11
standstill:r1=<v-end>	-12 12
standstill:r1=<v-stay>	13 -13
standstill:r1=is	-14 14
standstill:r1=on	-15 15
standstill:r1=that	-14 14
standstill:r1=was	-19 19
standstill:r2=<end>	-13 13
standstill:r2=<not>	-11 11
standstill:r2=<span>	17 -17
standstill:r2=<v-end>	-12 12
standstill:t0=perfect	10 -10
standstill:v0=agree	11 -11
standstill:v1=agree	12 -12
stay:ct0=propose present	17 -17
stay:l1=<goods>	15 -15
stay:l1=and	-9 9
stay:l1=good	-17 17
stay:l1=the	-17 17
stay:l1=they	-11 11
stay:l1=to	-10 10
stay:l1=will	21 -21
stay:l2=<begin>	-23 23
stay:l2=<number>	-20 20
stay:l2=<quality>	-19 19
stay:l2=<v-propose>	-10 10
stay:l2=its	-10 10
stay:r1=as	10 -10
stay:r1=at	9 -9
stay:r1=free	13 -13
stay:r1=on	17 -17
stay:r2=,	16 -16
stay:r2=<day-ahead>	-22 22
stay:r2=<level>	7 -7
stay:r2=home	-8 8
stay:r2=it	11 -11
stay:r2=until	-10 10
stay:t0=present	12 -12
stays:l1=<duty>	16 -16
stays:l1=aluminium	-14 14
stays:l1=and	4 -4
stays:l1=duty	-10 10
stays:l1=good	19 -19
stays:l1=it	-11 11
stays:l1=steel	-8 8
stays:l1=tariff	28 -28
stays:l1=what	24 -24
stays:l1=which	-11 11
stays:l2=,	-16 16
stays:l2=:	-15 15
stays:l2=and	-23 23
stays:l2=of	15 -15
stays:l2=the	15 -15
stays:r1=.	12 -12
stays:r1=for	-10 10
stays:r1=on	17 -17
stays:r1=there	-16 16
stays:r2=,	-12 12
stays:r2=<end>	26 -26
stays:r2=now	-9 9
stays:r2=the	22 -22
stays:t0=present	-18 18
stretched:v0=other	-16 16
stretched:v1=other	-16 16
successor:c0=stay	9 -9
successor:c1=stay	10 -10
successor:ct0=stay past	11 -11
successor:l2=<begin>	-15 15
successor:t0=past	14 -14
successor:t0=present	-11 11
suspend:c0=propose	14 -14
suspend:l2=<v-agree>	17 -17
suspend:l2=<v-impose>	26 -26
suspend:l2=agree	17 -17
suspend:l2=and	-6 6
suspend:r1=<gate>	10 -10
suspend:r1=<points>	-17 17
suspend:r2=additional	11 -11
suspend:r2=of	8 -8
suspend:r2=on	-9 9
suspend:r2=own	-16 16
suspended:ct0=impose modal-passive	10 -10
suspended:ct0=impose pluperfect-passive	7 -7
suspended:ct0=impose present	-12 12
suspended:ct0=stay future	-13 13
suspended:ct0=suspend modal-passive	10 -10
suspended:ct0=suspend pluperfect-passive	7 -7
suspended:ct1=impose infinitive-passive	-15 15
suspended:ct1=impose modal-passive	10 -10
suspended:ct1=impose pluperfect-passive	7 -7
suspended:ct1=impose present	-12 12
suspended:ct1=stay future	-13 13
suspended:ct1=suspend infinitive-passive	-15 15
suspended:ct1=suspend modal-passive	10 -10
suspended:ct1=suspend pluperfect-passive	7 -7
suspended:l1=,	6 -6
suspended:l1=<begin>	-12 12
suspended:l1=<points>	-17 17
suspended:l1=are	-20 20
suspended:l1=duty	-14 14
suspended:l1=have	16 -16
suspended:l1=not	-15 15
suspended:l1=was	-13 13
suspended:l1=were	12 -12
suspended:l2=<begin>	-11 11
suspended:l2=<goods>	16 -16
suspended:l2=<name>	-37 37
suspended:l2=and	20 -20
suspended:l2=duty	-22 22
suspended:l2=had	7 -7
suspended:l2=it	-9 9
suspended:l2=on	-11 11
suspended:l2=tariff	17 -17
suspended:l2=will	-14 14
suspended:r1=,	14 -14
suspended:r1=in	10 -10
suspended:r1=their	16 -16
suspended:r1=to	-11 11
suspended:r1=under	9 -9
suspended:r2=.	9 -9
suspended:r2=<day-ahead>	-25 25
suspended:r2=<day-gone>	-28 28
suspended:r2=<end>	-16 16
suspended:r2=<month-gone>	24 -24
suspended:r2=<span>	-14 14
suspended:r2=<v-impose>	-22 22
suspended:r2=<v-return>	-14 14
suspended:r2=on	-13 13
suspended:r2=the	9 -9
suspended:r2=to	-13 13
suspended:r2=would	-15 15
suspended:t0=future	-13 13
suspended:t0=modal-passive	10 -10
suspended:t0=past	-14 14
suspended:t0=pluperfect-passive	7 -7
suspended:v0=keep	-12 12
suspended:v1=keep	-12 12
suspends:l1=,	6 -6
suspends:l1=and	20 -20
suspends:l2=:	12 -12
suspends:l2=the	-10 10
suspends:r1=its	20 -20
suspends:r2=duty	11 -11
suspension:c0=propose	-18 18
suspension:c1=impose	-8 8
suspension:c1=propose	-19 19
suspension:ct1=impose infinitive	-12 12
suspension:ct1=impose perfect	13 -13
suspension:l1='s	11 -11
suspension:l1=<begin>	7 -7
suspension:l1=a	13 -13
suspension:l2=<begin>	29 -29
suspension:l2=<v-propose>	-13 13
suspension:l2=<v-stay>	-11 11
suspension:l2=of	-15 15
suspension:r1=.	-9 9
suspension:r1=<v-end>	14 -14
suspension:r1=<v-impose>	14 -14
suspension:r1=a	-11 11
suspension:r1=end	17 -17
suspension:r1=lapse	-7 7
suspension:r1=of	11 -11
suspension:r1=on	-8 8
suspension:r2=.	-8 8
suspension:r2=<duty>	-14 14
suspension:r2=<end>	-25 25
suspension:r2=<level-noun>	13 -13
suspension:r2=<v-begin>	22 -22
suspension:r2=<v-end>	12 -12
suspension:r2=<v-stay>	-16 16
suspension:r2=a	12 -12
suspension:r2=be	-11 11
suspension:r2=duty	-13 13
suspension:r2=end	13 -13
suspension:r2=in	-18 18
suspension:r2=its	18 -18
suspension:r2=on	26 -26
suspension:r2=take	13 -13
suspension:t0=past	-10 10
suspension:t0=present	-16 16
suspension:v0=call	-14 14
suspension:v1=call	-16 16
suspension:v1=continue	9 -9
truce:c0=target	-16 16
truce:c1=bear	-8 8
truce:c1=say	17 -17
truce:ct0=agree future	16 -16
truce:ct0=agree pluperfect	-14 14
truce:ct0=bear future	22 -22
truce:ct0=bear perfect	-12 12
truce:ct0=bear pluperfect	11 -11
truce:ct0=bear present	-19 19
truce:ct0=end past	12 -12
truce:ct0=impose future	-19 19
truce:ct0=impose past-passive	-17 17
truce:ct0=impose pluperfect	-6 6
truce:ct0=impose present	23 -23
truce:ct0=impose present-passive	-15 15
truce:ct0=propose perfect	13 -13
truce:ct0=propose pluperfect	14 -14
truce:ct0=stay perfect	-4 4
truce:ct0=suspend past	-12 12
truce:ct0=up present	8 -8
truce:ct1=agree future	16 -16
truce:ct1=agree infinitive	13 -13
truce:ct1=agree participle-passive	-18 18
truce:ct1=agree perfect	13 -13
truce:ct1=agree pluperfect	-17 17
truce:ct1=bear infinitive	-12 12
truce:ct1=bear perfect	-12 12
truce:ct1=bear pluperfect	11 -11
truce:ct1=bear present	-19 19
truce:ct1=down present	-8 8
truce:ct1=end infinitive	12 -12
truce:ct1=end past	16 -16
truce:ct1=impose future	-19 19
truce:ct1=impose past-passive	-9 9
truce:ct1=impose pluperfect	-16 16
truce:ct1=impose present	21 -21
truce:ct1=impose present-passive	-15 15
truce:ct1=say infinitive	20 -20
truce:ct1=stay perfect	-4 4
truce:ct1=suspend past	-12 12
truce:ct1=up present	8 -8
truce:l1='	26 -26
truce:l1=,	-19 19
truce:l1=;	14 -14
truce:l1=<begin>	-10 10
truce:l1=<not>	23 -23
truce:l1=<v-agree>	13 -13
truce:l1=<v-impose>	26 -26
truce:l1=<v-propose>	20 -20
truce:l1=<v-stay>	13 -13
truce:l1=a	15 -15
truce:l1=after	22 -22
truce:l1=any	27 -27
truce:l1=christma	13 -13
truce:l1=cocoa	19 -19
truce:l1=first	12 -12
truce:l1=geneva	-15 15
truce:l1=its	-22 22
truce:l1=longer	-13 13
truce:l1=new	16 -16
truce:l1=no	27 -27
truce:l1=old	-26 26
truce:l1=our	11 -11
truce:l1=present	-8 8
truce:l1=second	-23 23
truce:l1=similar	15 -15
truce:l1=sugar	-23 23
truce:l1=the	-34 34
truce:l1=their	-19 19
truce:l1=thi	8 -8
truce:l1=three	-22 22
truce:l1=trade	-17 17
truce:l1=two	-23 23
truce:l2='s	-14 14
truce:l2=-	-20 20
truce:l2=:	14 -14
truce:l2=;	-19 19
truce:l2=<day-ahead>	6 -6
truce:l2=<day-gone>	-27 27
truce:l2=<goods>	-11 11
truce:l2=<level>	-11 11
truce:l2=<name>	-9 9
truce:l2=<organisation>	9 -9
truce:l2=<person>	7 -7
truce:l2=<span>	22 -22
truce:l2=<v-agree>	11 -11
truce:l2=<v-bear>	-10 10
truce:l2=<v-down>	-16 16
truce:l2=<v-impose>	17 -17
truce:l2=<v-propose>	13 -13
truce:l2=a	22 -22
truce:l2=agree	17 -17
truce:l2=and	-26 26
truce:l2=approve	13 -13
truce:l2=as	7 -7
truce:l2=be	22 -22
truce:l2=been	-10 10
truce:l2=before	-30 30
truce:l2=bring	-9 9
truce:l2=but	11 -11
truce:l2=carry	-9 9
truce:l2=country	13 -13
truce:l2=day	-18 18
truce:l2=declare	-8 8
truce:l2=during	22 -22
truce:l2=has	-32 32
truce:l2=if	-13 13
truce:l2=in	11 -11
truce:l2=let	-7 7
truce:l2=offer	11 -11
truce:l2=on	14 -14
truce:l2=or	-11 11
truce:l2=prolong	-33 33
truce:l2=propose	21 -21
truce:l2=renew	5 -5
truce:l2=save	-10 10
truce:l2=since	-26 26
truce:l2=stretch	-16 16
truce:l2=that	-8 8
truce:l2=the	-30 30
truce:l2=their	-34 34
truce:l2=then	22 -22
truce:l2=there	9 -9
truce:l2=under	13 -13
truce:l2=unless	15 -15
truce:l2=up	-10 10
truce:l2=was	15 -15
truce:l2=whether	-22 22
truce:l2=which	-16 16
truce:l2=with	-17 17
truce:l2=without	-23 23
truce:l2=—	14 -14
truce:l='s tariff	-13 13
truce:l=- <quality>	-7 7
truce:l=: the	10 -10
truce:l=<begin> <begin>	-10 10
truce:l=<begin> its	-20 20
truce:l=<begin> their	-18 18
truce:l=<name> 's	-13 13
truce:l=<span> tariff	12 -12
truce:l=a <span>	-9 9
truce:l=a longer	-11 11
truce:l=a new	21 -21
truce:l=a second	-11 11
truce:l=a similar	15 -15
truce:l=a tariff	11 -11
truce:l=about a	22 -22
truce:l=about the	-8 8
truce:l=agree <span>	12 -12
truce:l=and a	-6 6
truce:l=and the	-7 7
truce:l=before a	-17 17
truce:l=before the	-12 12
truce:l=by a	-13 13
truce:l=call a	11 -11
truce:l=call the	-19 19
truce:l=country '	10 -10
truce:l=during the	20 -20
truce:l=extend the	-9 9
truce:l=extend their	25 -25
truce:l=has a	-19 19
truce:l=if the	-11 11
truce:l=is no	23 -23
truce:l=is the	-6 6
truce:l=it a	12 -12
truce:l=keep the	-12 12
truce:l=let the	-23 23
truce:l=not a	10 -10
truce:l=of the	-12 12
truce:l=of their	-16 16
truce:l=offer a	11 -11
truce:l=on a	16 -16
truce:l=prolong the	-19 19
truce:l=propose a	16 -16
truce:l=since the	-28 28
truce:l=that the	-14 14
truce:l=the <name>	14 -14
truce:l=the <span>	-9 9
truce:l=the first	19 -19
truce:l=the geneva	-15 15
truce:l=the new	-12 12
truce:l=the old	-18 18
truce:l=the present	-10 10
truce:l=the tariff	-13 13
truce:l=the trade	-17 17
truce:l=their tariff	-14 14
truce:l=there a	14 -14
truce:l=to the	14 -14
truce:l=under the	14 -14
truce:l=unless the	15 -15
truce:l=want the	-11 11
truce:l=was a	11 -11
truce:l=when a	-16 16
truce:l=whether the	-16 16
truce:l=which the	-14 14
truce:l=with a	-17 17
truce:l=without the	-24 24
truce:lr='s with	-15 15
truce:lr=, or	-12 12
truce:lr=<begin> :	-12 12
truce:lr=<begin> end	-10 10
truce:lr=<begin> with	15 -15
truce:lr=<span> in	22 -22
truce:lr=<span> is	15 -15
truce:lr=<span> on	-12 12
truce:lr=<span> that	-21 21
truce:lr=a and	19 -19
truce:lr=a for	12 -12
truce:lr=a in	16 -16
truce:lr=a on	16 -16
truce:lr=a that	-24 24
truce:lr=its with	-12 12
truce:lr=new .	-15 15
truce:lr=new of	14 -14
truce:lr=no .	10 -10
truce:lr=of .	-10 10
truce:lr=second ,	-7 7
truce:lr=tariff .	7 -7
truce:lr=tariff <end>	20 -20
truce:lr=tariff between	13 -13
truce:lr=tariff was	-13 13
truce:lr=the .	-16 16
truce:lr=the :	-10 10
truce:lr=the <level>	17 -17
truce:lr=the <name>	15 -15
truce:lr=the <quality>	-10 10
truce:lr=the ?	-20 20
truce:lr=the at	7 -7
truce:lr=the by	-19 19
truce:lr=the conclude	-9 9
truce:lr=the cover	9 -9
truce:lr=the if	-14 14
truce:lr=the in	-17 17
truce:lr=the is	9 -9
truce:lr=the it	12 -12
truce:lr=the itself	-12 12
truce:lr=the lapse	-8 8
truce:lr=the last	-21 21
truce:lr=the of	-15 15
truce:lr=the shall	11 -11
truce:lr=the start	-12 12
truce:lr=the take	17 -17
truce:lr=the that	-17 17
truce:lr=the to	-20 20
truce:lr=the with	-9 9
truce:lr=the would	16 -16
truce:lr=their by	9 -9
truce:lr=their run	-16 16
truce:lr=two ,	-14 14
truce:r1="	16 -16
truce:r1=,	-18 18
truce:r1=:	-11 11
truce:r1=<goods>	-15 15
truce:r1=<level>	15 -15
truce:r1=<name>	12 -12
truce:r1=<v-agree>	-20 20
truce:r1=<v-begin>	-22 22
truce:r1=<v-down>	-22 22
truce:r1=<v-end>	-16 16
truce:r1=<v-stay>	-16 16
truce:r1=?	-5 5
truce:r1=a	-14 14
truce:r1=agree	-13 13
truce:r1=another	-10 10
truce:r1=are	-15 15
truce:r1=at	22 -22
truce:r1=be	-17 17
truce:r1=can	14 -14
truce:r1=come	-17 17
truce:r1=conclude	-9 9
truce:r1=die	-19 19
truce:r1=has	-12 12
truce:r1=if	-9 9
truce:r1=into	-8 8
truce:r1=it	9 -9
truce:r1=itself	-12 12
truce:r1=last	-26 26
truce:r1=leave	15 -15
truce:r1=live	-10 10
truce:r1=mean	14 -14
truce:r1=on	14 -14
truce:r1=run	-7 7
truce:r1=shall	11 -11
truce:r1=should	-14 14
truce:r1=start	-12 12
truce:r1=that	-39 39
truce:r1=the	-10 10
truce:r1=there	-12 12
truce:r1=until	16 -16
truce:r1=was	-11 11
truce:r1=would	29 -29
truce:r2=,	13 -13
truce:r2=.	-15 15
truce:r2=;	-18 18
truce:r2=<day-today>	-15 15
truce:r2=<duty>	-23 23
truce:r2=<level>	-9 9
truce:r2=<number>	17 -17
truce:r2=<organisation>	23 -23
truce:r2=<quality>	-10 10
truce:r2=<seat>	-23 23
truce:r2=<v-agree>	-14 14
truce:r2=<v-bear>	22 -22
truce:r2=<v-buy>	-13 13
truce:r2=<v-down>	10 -10
truce:r2=<v-end>	-13 13
truce:r2=<v-impose>	-16 16
truce:r2=<v-propose>	20 -20
truce:r2=<v-say>	-16 16
truce:r2=<v-stay>	-19 19
truce:r2=<v-target>	-9 9
truce:r2=?	-27 27
truce:r2=additional	-12 12
truce:r2=busan	-30 30
truce:r2=charge	-13 13
truce:r2=conclude	-18 18
truce:r2=dead	7 -7
truce:r2=declare	-10 10
truce:r2=down	-12 12
truce:r2=due	-15 15
truce:r2=expire	-22 22
truce:r2=extend	-20 20
truce:r2=force	-15 15
truce:r2=from	-16 16
truce:r2=geneva	-13 13
truce:r2=good	-24 24
truce:r2=had	32 -32
truce:r2=has	-17 17
truce:r2=have	7 -7
truce:r2=if	24 -24
truce:r2=in	-24 24
truce:r2=into	-17 17
truce:r2=its	14 -14
truce:r2=make	15 -15
truce:r2=need	19 -19
truce:r2=on	-14 14
truce:r2=one	-18 18
truce:r2=out	7 -7
truce:r2=over	-15 15
truce:r2=renewed	10 -10
truce:r2=start	18 -18
truce:r2=still	-18 18
truce:r2=tariff	-16 16
truce:r2=the	22 -22
truce:r2=their	-16 16
truce:r2=they	-12 12
truce:r2=to	-8 8
truce:r2=two	-14 14
truce:r2=under	-21 21
truce:r2=until	-49 49
truce:r2=up	-14 14
truce:r2=was	18 -18
truce:r2=what	11 -11
truce:r2=which	-10 10
truce:r2=will	12 -12
truce:r=, <person>	14 -14
truce:r=, <quality>	-11 11
truce:r=, <span>	12 -12
truce:r=, due	-11 11
truce:r=, in	-9 9
truce:r=, one	-14 14
truce:r=, to	-8 8
truce:r=, under	-21 21
truce:r=, which	-16 16
truce:r=: <level>	-16 16
truce:r=<name> charge	-13 13
truce:r=? <end>	-5 5
truce:r=and not	16 -16
truce:r=begin ,	10 -10
truce:r=begin in	-8 8
truce:r=begin on	-12 12
truce:r=between <name>	-10 10
truce:r=between <seat>	-19 19
truce:r=between them	10 -10
truce:r=by <day-ahead>	11 -11
truce:r=conclude in	-12 12
truce:r=end .	13 -13
truce:r=end <day-ahead>	-20 20
truce:r=for <span>	12 -12
truce:r=go on	-17 17
truce:r=had been	-16 16
truce:r=has <span>	-14 14
truce:r=has been	17 -17
truce:r=in <seat>	-13 13
truce:r=in force	-15 15
truce:r=in the	19 -19
truce:r=is a	-16 16
truce:r=is dead	7 -7
truce:r=is extend	-12 12
truce:r=is good	-19 19
truce:r=is in	-12 12
truce:r=is to	17 -17
truce:r=it had	14 -14
truce:r=it was	16 -16
truce:r=lapse ,	10 -10
truce:r=lapse <end>	22 -22
truce:r=lapse on	-27 27
truce:r=last until	-20 20
truce:r=of <day-ahead>	-12 12
truce:r=of <day-gone>	-15 15
truce:r=of <points>	-18 18
truce:r=of busan	-39 39
truce:r=of duty	-11 11
truce:r=of its	16 -16
truce:r=of their	-12 12
truce:r=on <day-gone>	11 -11
truce:r=on tariff	-25 25
truce:r=on the	19 -19
truce:r=over the	18 -18
truce:r=run for	-16 16
truce:r=run until	-10 10
truce:r=sign in	-12 12
truce:r=since <month-gone>	9 -9
truce:r=that <name>	11 -11
truce:r=that expire	-13 13
truce:r=that has	-14 14
truce:r=that hold	-10 10
truce:r=that take	-10 10
truce:r=that the	-11 11
truce:r=to <month-ahead>	9 -9
truce:r=until <day-ahead>	14 -14
truce:r=was not	-20 20
truce:r=was to	-8 8
truce:t0=future	17 -17
truce:t0=future-not	-20 20
truce:t0=past-passive	-23 23
truce:v0=bring	-12 12
truce:v0=carry	-17 17
truce:v0=charge	-13 13
truce:v0=confirm	14 -14
truce:v0=declare	-9 9
truce:v0=extend	-15 15
truce:v0=have	-13 13
truce:v0=keep	-6 6
truce:v0=leave	-19 19
truce:v0=pay	10 -10
truce:v0=propose	14 -14
truce:v0=put	-29 29
truce:v0=review	-15 15
truce:v0=settle	12 -12
truce:v0=stay	-14 14
truce:v1=agree	15 -15
truce:v1=bring	-13 13
truce:v1=carry	-28 28
truce:v1=confirm	14 -14
truce:v1=declare	-9 9
truce:v1=discuss	13 -13
truce:v1=extend	-16 16
truce:v1=have	-15 15
truce:v1=know	21 -21
truce:v1=leave	-21 21
truce:v1=pay	10 -10
truce:v1=propose	22 -22
truce:v1=put	-23 23
truce:v1=review	-12 12
truce:v1=say	17 -17
truce:v1=settle	12 -12
truce:v1=stay	-14 14
truce:vt0=agree perfect	13 -13
truce:vt0=agree pluperfect	-11 11
truce:vt0=apply present	9 -9
truce:vt0=approve future	-13 13
truce:vt0=approve modal	13 -13
truce:vt0=approve past	11 -11
truce:vt0=be past	26 -26
truce:vt0=charge present	-14 14
truce:vt0=come past	15 -15
truce:vt0=conclude past	-11 11
truce:vt0=end past	16 -16
truce:vt0=let present	19 -19
truce:vt0=other perfect	-8 8
truce:vt0=pay present	-22 22
truce:vt0=put perfect	-14 14
truce:vt0=put present	-17 17
truce:vt0=review past	-14 14
truce:vt0=settle past	11 -11
truce:vt0=sign future	16 -16
truce:vt0=sign present	-9 9
truces:l1=two	-14 14
truces:l2=,	-15 15
truces:r1=,	-15 15
truces:r2=<end>	-16 16
truces:r2=and	-16 16
truces:r2=one	-12 12
truces:t0=perfect	-16 16
untouched:l2=<goods>	13 -13
verb:c0=agree	-12 12
verb:c0=stay	-14 14
verb:c1=stay	-11 11
verb:ct0=agree past	-13 13
verb:ct0=impose past	-10 10
verb:ct0=impose perfect-passive	17 -17
verb:ct0=propose perfect	-9 9
verb:ct0=stay modal-passive	-18 18
verb:ct0=stay past	-17 17
verb:ct0=suspend present	16 -16
verb:ct1=impose infinitive	-6 6
verb:ct1=impose infinitive-passive	-5 5
verb:ct1=impose past	-14 14
verb:ct1=impose perfect-passive	15 -15
verb:ct1=stay modal-passive	-18 18
verb:ct1=stay past	-17 17
verb:ct1=stay present	12 -12
verb:ct1=suspend present	16 -16
verb:l1=,	25 -25
verb:l1=<goods>	-16 16
verb:l1=<organisation>	11 -11
verb:l1=<person>	-19 19
verb:l1=<points>	-20 20
verb:l1=<quality>	-23 23
verb:l1=and	5 -5
verb:l1=are	-9 9
verb:l1=been	15 -15
verb:l1=being	-9 9
verb:l1=duty	-13 13
verb:l1=fee	10 -10
verb:l1=has	16 -16
verb:l1=have	-14 14
verb:l1=is	25 -25
verb:l1=it	-10 10
verb:l1=may	-11 11
verb:l1=never	11 -11
verb:l1=side	-17 17
verb:l1=ski	-10 10
verb:l1=that	15 -15
verb:l1=to	-20 20
verb:l1=was	-8 8
verb:l1=were	9 -9
verb:l2='s	-10 10
verb:l2=:	22 -22
verb:l2=;	11 -11
verb:l2=<begin>	15 -15
verb:l2=<day-ahead>	23 -23
verb:l2=<day-gone>	-13 13
verb:l2=<day-today>	9 -9
verb:l2=<duty>	8 -8
verb:l2=<goods>	9 -9
verb:l2=<month-gone>	-21 21
verb:l2=<name>	-23 23
verb:l2=<number>	-10 10
verb:l2=<organisation>	23 -23
verb:l2=<quality>	-13 13
verb:l2=<span>	8 -8
verb:l2=<v-agree>	10 -10
verb:l2=<v-impose>	15 -15
verb:l2=<v-return>	7 -7
verb:l2=<v-stay>	-12 12
verb:l2=<v-target>	9 -9
verb:l2=after	-9 9
verb:l2=agree	10 -10
verb:l2=are	-14 14
verb:l2=both	-8 8
verb:l2=consultation	8 -8
verb:l2=first	-9 9
verb:l2=had	10 -10
verb:l2=have	-16 16
verb:l2=is	-12 12
verb:l2=it	-16 16
verb:l2=not	-9 9
verb:l2=of	-11 11
verb:l2=on	-29 29
verb:l2=one	18 -18
verb:l2=shall	16 -16
verb:l2=side	-20 20
verb:l2=talk	-11 11
verb:l2=tariff	20 -20
verb:l2=they	-10 10
verb:l2=what	-11 11
verb:l=, <name>	-15 15
verb:l=, and	12 -12
verb:l=; <name>	6 -6
verb:l=<begin> <name>	12 -12
verb:l=<begin> the	10 -10
verb:l=<day-gone> to	-22 22
verb:l=<day-today> to	9 -9
verb:l=<level> on	-17 17
verb:l=<name> are	-10 10
verb:l=<name> has	-10 10
verb:l=<name> have	-20 20
verb:l=<name> will	14 -14
verb:l=<organisation> has	19 -19
verb:l=<points> remain	12 -12
verb:l=<seat> has	16 -16
verb:l=after <person>	-11 11
verb:l=agree to	10 -10
verb:l=and has	13 -13
verb:l=both side	-13 13
verb:l=first was	-9 9
verb:l=good stay	-13 13
verb:l=had been	13 -13
verb:l=has been	10 -10
verb:l=have been	-14 14
verb:l=is to	-8 8
verb:l=it has	-15 15
verb:l=it will	16 -16
verb:l=shall be	16 -16
verb:l=side are	-9 9
verb:l=the <organisation>	10 -10
verb:lr=, in	16 -16
verb:lr=<name> <points>	-8 8
verb:lr=<person> the	-19 19
verb:lr=<points> for	-9 9
verb:lr=are ,	29 -29
verb:lr=are .	-13 13
verb:lr=are for	-7 7
verb:lr=be <seat>	8 -8
verb:lr=been ,	-12 12
verb:lr=is ,	19 -19
verb:lr=is .	9 -9
verb:lr=is for	21 -21
verb:lr=is from	-16 16
verb:lr=is until	15 -15
verb:lr=the .	-17 17
verb:lr=to its	-9 9
verb:lr=to most	-12 12
verb:lr=was .	16 -16
verb:lr=was for	-25 25
verb:lr=was on	-11 11
verb:lr=would its	-18 18
verb:r1=<duty>	13 -13
verb:r1=<number>	11 -11
verb:r1=<points>	-27 27
verb:r1=<seat>	10 -10
verb:r1=a	-14 14
verb:r1=all	15 -15
verb:r1=as	13 -13
verb:r1=at	-18 18
verb:r1=from	-26 26
verb:r1=most	-16 16
verb:r1=on	-14 14
verb:r1=part	-8 8
verb:r1=the	13 -13
verb:r1=their	12 -12
verb:r1=under	9 -9
verb:r2=.	12 -12
verb:r2=<day-ahead>	-6 6
verb:r2=<day-gone>	-28 28
verb:r2=<duty>	25 -25
verb:r2=<gate>	14 -14
verb:r2=<month-gone>	25 -25
verb:r2=<not>	-12 12
verb:r2=<seat>	-8 8
verb:r2=<sender>	10 -10
verb:r2=<span>	-18 18
verb:r2=<v-buy>	-15 15
verb:r2=<v-deny>	15 -15
verb:r2=<v-down>	13 -13
verb:r2=<v-return>	-14 14
verb:r2=<v-up>	22 -22
verb:r2=additional	13 -13
verb:r2=at	-11 11
verb:r2=by	-17 17
verb:r2=control	-8 8
verb:r2=extra	-16 16
verb:r2=higher	-13 13
verb:r2=increase	16 -16
verb:r2=of	-21 21
verb:r2=quarrel	12 -12
verb:r2=rare	-9 9
verb:r2=return	-10 10
verb:r2=rule	15 -15
verb:r2=surcharge	14 -14
verb:r2=the	27 -27
verb:r2=too	16 -16
verb:r2=until	-12 12
verb:r2=would	-19 19
verb:r=<points> .	10 -10
verb:r=<points> for	-12 12
verb:r=<seat> on	11 -11
verb:r=by <span>	-14 14
verb:r=for <span>	-9 9
verb:r=in <month-gone>	12 -12
verb:r=its rule	13 -13
verb:r=most of	-11 11
verb:r=on <day-gone>	-17 17
verb:r=part of	-13 13
verb:r=since <day-gone>	-12 12
verb:r=since <month-gone>	9 -9
verb:r=the duty	8 -8
verb:r=the order	-19 19
verb:r=under the	14 -14
verb:r=until <day-ahead>	-11 11
verb:r=until the	17 -17
verb:t0=future-passive	27 -27
verb:t0=past	-25 25
verb:t0=perfect	-11 11
verb:t0=perfect-passive	14 -14
verb:t0=pluperfect-passive	14 -14
verb:t0=present-passive-not	-14 14
verb:v0=ask	-12 12
verb:v0=continue	-13 13
verb:v0=have	-10 10
verb:v0=keep	-14 14
verb:v1=ask	-14 14
verb:v1=keep	-17 17
verb:v1=suspend	14 -14
verb:vt0=have present	-9 9
verb:vt0=hold modal	-22 22
verb:vt0=keep present	-12 12
verb:vt0=lift perfect	18 -18
verb:vt0=other perfect	-12 12
verb:vt0=put future	-12 12
verb:vt0=put pluperfect	17 -17
w:adds	-11 11
w:arrangement	-15 15
w:arrangements	14 -14
w:breathing space	-12 12
w:calm	-11 11
w:continuation	-15 15
w:extended	11 -11
w:extends	12 -12
w:frozen	14 -14
w:grace	-21 21
w:halt	-23 23
w:holiday	-6 6
w:holidays	11 -11
w:keeps	-22 22
w:laid down	-19 19
w:lie	-16 16
w:lies	13 -13
w:longer	-12 12
w:on hold	-10 10
w:pause	-7 7
w:prolongation	-23 23
w:prolonged	-13 13
w:prolonging	-8 8
w:quiet	12 -12
w:renewal	-12 12
w:respite	15 -15
w:shelve	-17 17
w:shelves	-9 9
w:sleeps	-30 30
w:spare	-11 11
w:standstill	-12 12
w:stays	19 -19
w:stretch	-24 24
w:suspend	17 -17
w:suspends	19 -19
w:suspension	11 -11
w:truce	-15 15
w:truces	-41 41
w:waived	16 -16
w:waiver	10 -10`;
