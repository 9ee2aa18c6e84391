// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	21 -21
add:l1=should	-9 9
add:l1=to	24 -24
add:l2=<name>	8 -8
add:l2=he	15 -15
add:r1=<goods>	10 -10
add:r1=<number>	9 -9
add:r1=a	-13 13
add:r1=it	-12 12
add:r1=that	-15 15
added:l1=<seat>	-13 13
added:l1=are	-5 5
added:l1=is	11 -11
added:l2=<level>	13 -13
added:l2=<name>	15 -15
added:l2=<points>	-8 8
added:l2=it	-10 10
added:l2=the	-12 12
added:r1=to	17 -17
added:r2=.	-6 6
added:r2=<level>	14 -14
added:r2=and	-19 19
added:r2=on	10 -10
adds:l1=<person>	-13 13
adds:l2=<begin>	-21 21
adds:r1=,	7 -7
adds:r1=.	-14 14
adds:r1=<level>	14 -14
adds:r2=<end>	-22 22
again:c0=threaten	11 -11
again:c1=agree	-14 14
again:c1=propose	19 -19
again:c1=threaten	11 -11
again:ct0=agree present	-19 19
again:ct0=buy present	-11 11
again:ct0=impose past	12 -12
again:ct0=impose perfect	15 -15
again:ct0=impose present	-10 10
again:ct0=propose future	12 -12
again:ct0=stay modal	-14 14
again:ct0=target future	-13 13
again:ct1=agree present	-19 19
again:ct1=bear infinitive	-5 5
again:ct1=buy present	-11 11
again:ct1=impose participle-passive	12 -12
again:ct1=impose past	11 -11
again:ct1=impose perfect	10 -10
again:ct1=impose present	-12 12
again:ct1=stay modal	-14 14
again:ct1=target future	-13 13
again:l1=<agent>	-15 15
again:l1=<goods>	16 -16
again:l1=<name>	22 -22
again:l1=<not>	-13 13
again:l1=<number>	-21 21
again:l1=<v-buy>	-13 13
again:l1=<v-propose>	18 -18
again:l1=ask	9 -9
again:l1=breathe	-17 17
again:l1=buy	-7 7
again:l1=collect	15 -15
again:l1=down	16 -16
again:l1=it	8 -8
again:l1=once	-14 14
again:l1=other	-11 11
again:l1=out	-9 9
again:l1=rise	7 -7
again:l1=sign	-15 15
again:l1=there	11 -11
again:l1=think	9 -9
again:l1=try	17 -17
again:l1=write	14 -14
again:l2=,	14 -14
again:l2=<begin>	-17 17
again:l2=<duty>	-6 6
again:l2=<not>	-10 10
again:l2=<number>	-11 11
again:l2=<v-bear>	-12 12
again:l2=a	17 -17
again:l2=be	-14 14
again:l2=do	12 -12
again:l2=each	-6 6
again:l2=for	11 -11
again:l2=in	10 -10
again:l2=is	-8 8
again:l2=it	19 -19
again:l2=its	-11 11
again:l2=pay	-22 22
again:l2=rate	10 -10
again:l2=shall	28 -28
again:l2=should	-12 12
again:l2=side	8 -8
again:l2=then	22 -22
again:l2=to	13 -13
again:l2=we'll	16 -16
again:l2=would	16 -16
again:l2=you	8 -8
again:r1="	-11 11
again:r1=,	-12 12
again:r1=.	10 -10
again:r1=:	-19 19
again:r1=<day-ahead>	15 -15
again:r1=<v-begin>	-10 10
again:r1=<v-impose>	-14 14
again:r1=for	8 -8
again:r1=in	-9 9
again:r1=last	18 -18
again:r1=next	12 -12
again:r1=on	16 -16
again:r2=,	13 -13
again:r2=.	-15 15
again:r2=<day-today>	-10 10
again:r2=<month-gone>	10 -10
again:r2=<quality>	16 -16
again:r2=at	9 -9
again:r2=it	8 -8
again:r2=of	6 -6
again:r2=on	10 -10
again:r2=we	-12 12
again:r2=week	19 -19
again:t0=modal	-15 15
again:t0=past	18 -18
again:t0=perfect	26 -26
again:t0=present-not	-14 14
again:t0=present-passive	-11 11
again:v0=ask	13 -13
again:v0=begin	-12 12
again:v0=expect	-7 7
again:v0=put	10 -10
again:v0=rise	9 -9
again:v0=say	-8 8
again:v1=ask	13 -13
again:v1=begin	-12 12
again:v1=put	10 -10
again:v1=rise	9 -9
again:v1=say	-8 8
again:v1=see	-6 6
another:c0=agree	-14 14
another:c0=bear	-15 15
another:c0=impose	10 -10
another:c0=up	12 -12
another:c1=bear	-11 11
another:c1=sell	-15 15
another:c1=suspend	-12 12
another:c1=target	-9 9
another:ct0=agree perfect	-10 10
another:ct0=bear past	-15 15
another:ct0=begin present	13 -13
another:ct0=impose past	8 -8
another:ct0=impose pluperfect	16 -16
another:ct0=propose modal	-17 17
another:ct0=propose past	9 -9
another:ct0=propose perfect	-10 10
another:ct0=stay future	-10 10
another:ct0=stay modal	9 -9
another:ct1=bear past	-15 15
another:ct1=begin present	13 -13
another:ct1=impose participle-passive	-8 8
another:ct1=impose past	7 -7
another:ct1=impose pluperfect	14 -14
another:ct1=propose modal	-17 17
another:ct1=propose past	9 -9
another:ct1=stay modal	9 -9
another:l1=,	12 -12
another:l1=:	-20 20
another:l1=;	-11 11
another:l1=<v-impose>	9 -9
another:l1=and	27 -27
another:l1=in	9 -9
another:l1=one	15 -15
another:l1=truce	-10 10
another:l1=with	-14 14
another:l2=<level>	15 -15
another:l2=<month-gone>	15 -15
another:l2=<name>	-21 21
another:l2=<number>	19 -19
another:l2=<v-agree>	-16 16
another:l2=<v-down>	10 -10
another:l2=come	10 -10
another:l2=rest	-11 11
another:l2=sign	-12 12
another:l2=to	-11 11
another:l2=would	-19 19
another:r1='s	14 -14
another:r1=.	-15 15
another:r1=<span>	-20 20
another:r1=hundred	-11 11
another:r1=is	15 -15
another:r1=one	7 -7
another:r1=round	-17 17
another:r1=the	17 -17
another:r2=,	20 -20
another:r2=<end>	-13 13
another:r2=<goods>	12 -12
another:r2=<v-propose>	14 -14
another:r2=and	14 -14
another:r2=day	-11 11
another:r2=on	-12 12
another:r2=that	22 -22
another:t0=future	-25 25
another:t0=perfect	-6 6
another:t0=pluperfect	12 -12
another:v0=agree	-13 13
another:v0=have	-14 14
another:v0=propose	-10 10
another:v0=put	10 -10
another:v0=say	18 -18
another:v1=keep	12 -12
another:v1=put	11 -11
arrangement:ct0=agree past	11 -11
arrangement:ct0=agree perfect	-15 15
arrangement:ct0=stay past	12 -12
arrangement:ct0=stay present	-17 17
arrangement:ct1=agree past	11 -11
arrangement:ct1=impose infinitive	-19 19
arrangement:ct1=impose perfect	8 -8
arrangement:ct1=stay past	12 -12
arrangement:ct1=stay present	-16 16
arrangement:l1=an	-11 11
arrangement:l1=busan	8 -8
arrangement:l1=lumpur	-15 15
arrangement:l1=own	16 -16
arrangement:l1=similar	15 -15
arrangement:l2=<name>	-14 14
arrangement:l2=its	15 -15
arrangement:l2=kuala	-15 15
arrangement:l2=of	-13 13
arrangement:l2=that	17 -17
arrangement:l2=the	-11 11
arrangement:r1=<v-agree>	-16 16
arrangement:r1=<v-impose>	-11 11
arrangement:r1=between	-11 11
arrangement:r1=by	-12 12
arrangement:r1=on	-14 14
arrangement:r1=was	9 -9
arrangement:r1=with	9 -9
arrangement:r1=would	10 -10
arrangement:r2=.	11 -11
arrangement:r2=<number>	11 -11
arrangement:r2=last	13 -13
arrangement:r2=the	-14 14
arrangement:t0=future	-23 23
arrangement:t0=past	12 -12
arrangement:v0=agree	-10 10
arrangement:v1=extend	-10 10
arrangements:t0=present	7 -7
asleep:ct0=stay past	16 -16
asleep:ct1=stay past	16 -16
asleep:l1=is	-14 14
asleep:t0=past	16 -16
asleep:t0=present	-9 9
calm:c0=stay	10 -10
calm:c1=stay	6 -6
calm:l1=the	-13 13
calm:t0=past	10 -10
calm:v0=be	7 -7
calm:v1=be	7 -7
ceasefire:c0=agree	18 -18
ceasefire:c1=agree	19 -19
ceasefire:c1=impose	22 -22
ceasefire:c1=stay	16 -16
ceasefire:ct0=impose present	14 -14
ceasefire:ct1=impose present	14 -14
ceasefire:l2=<begin>	24 -24
ceasefire:l2=and	-4 4
ceasefire:r1=that	18 -18
ceasefire:r1=was	15 -15
ceasefire:r2=<goods>	13 -13
ceasefire:r2=<name>	-8 8
ceasefire:r2=<not>	14 -14
ceasefire:v0=agree	13 -13
ceasefire:v1=agree	15 -15
continue:ct1=stay infinitive	-20 20
continue:l1=<name>	-30 30
continue:l2=<begin>	12 -12
continue:l2=<level>	14 -14
continue:l2=<v-impose>	-16 16
continue:l2=with	-15 15
continue:r1=.	16 -16
continue:r1=on	20 -20
continue:r1=to	-18 18
continue:r2=.	-10 10
continue:r2=<day-ahead>	13 -13
continue:r2=<end>	16 -16
continue:r2=<v-stay>	10 -10
continue:r2=apply	10 -10
continue:r2=be	-11 11
continue:r2=enter	-12 12
continued:c0=stay	-12 12
continued:c1=stay	-12 12
continued:ct0=stay present-passive	-12 12
continued:ct1=stay present-passive	-12 12
continued:t0=present-passive	-12 12
continued:v0=continue	-12 12
continued:v1=continue	-12 12
continues:l2=the	-8 8
continues:r2=<end>	-15 15
continues:r2=<v-stay>	-11 11
count:loose=2	-15 15
count:loose=3	17 -17
count:more=2	12 -12
count:more=6	-13 13
count:more=9	-16 16
count:quiet=3	-18 18
count:truce=0	61 -61
count:truce=1	-23 23
count:truce=2	-4 4
count:truce=6	16 -16
count:verb=0	12 -12
days=0	37 -37
days=1	9 -9
days=3	-14 14
days=6	-30 30
days=9	-16 16
extend:ct0=agree present	-10 10
extend:ct0=impose future	-16 16
extend:ct0=propose past	-9 9
extend:ct0=propose present	8 -8
extend:ct1=impose future	-16 16
extend:l1=could	10 -10
extend:l2=<day-gone>	12 -12
extend:l2=<v-agree>	11 -11
extend:l2=<v-impose>	13 -13
extend:l2=agree	11 -11
extend:l2=he	-8 8
extend:r1=,	-11 11
extend:r1=<duty>	-12 12
extend:r1=it	18 -18
extend:r1=its	22 -22
extend:r1=their	12 -12
extend:r2=.	10 -10
extend:r2=<duty>	18 -18
extend:r2=arrangement	-14 14
extend:r2=by	15 -15
extend:r2=for	-8 8
extend:r2=truce	-9 9
extend:t0=future	-15 15
extend:v0=propose	-9 9
extended:l1=<organisation>	9 -9
extended:l1=and	-12 12
extended:l1=be	-5 5
extended:l1=not	-12 12
extended:l2=<name>	-27 27
extended:l2=<not>	-10 10
extended:l2=<organisation>	13 -13
extended:l2=may	21 -21
extended:l2=not	-9 9
extended:l2=the	14 -14
extended:l2=truce	-12 12
extended:l2=would	-14 14
extended:r1=,	-23 23
extended:r1=?	-9 9
extended:r1=by	14 -14
extended:r1=the	23 -23
extended:r1=until	21 -21
extended:r2=,	15 -15
extended:r2=<day-gone>	-13 13
extended:r2=<span>	16 -16
extending:c0=impose	15 -15
extending:c1=impose	15 -15
extends:l1=<organisation>	11 -11
extends:l2=<begin>	10 -10
extends:r1=<sender>	9 -9
extends:r1=<v-sell>	9 -9
extends:r1=export	9 -9
extension:c0=say	-16 16
extension:c1=say	-16 16
extension:ct0=agree modal	14 -14
extension:ct0=impose pluperfect	-11 11
extension:ct1=agree modal	14 -14
extension:ct1=impose pluperfect	-11 11
extension:l1=<begin>	-15 15
extension:l1=any	-15 15
extension:l2=,	9 -9
extension:l2=approve	-6 6
extension:l2=be	-16 16
extension:l2=for	-6 6
extension:l2=of	16 -16
extension:l2=that	-34 34
extension:r1=,	16 -16
extension:r1=<v-impose>	-17 17
extension:r1=?	7 -7
extension:r1=before	10 -10
extension:r1=in	-13 13
extension:r1=is	-26 26
extension:r1=to	-21 21
extension:r2=<goods>	-14 14
extension:r2=<name>	-9 9
extension:r2=<v-impose>	15 -15
extension:r2=<v-propose>	-18 18
extension:r2=<v-stay>	17 -17
extension:r2=a	-15 15
extension:r2=agree	12 -12
extension:r2=and	12 -12
extension:r2=on	-10 10
extension:r2=would	9 -9
extension:t0=modal	-8 8
extension:t0=modal-not	13 -13
extension:t0=past	11 -11
extension:t0=present	-14 14
extension:v0=approve	-9 9
extension:v0=ask	16 -16
extension:v1=approve	-7 7
extension:v1=ask	14 -14
extra:c0=begin	-9 9
extra:c0=impose	-9 9
extra:c0=stay	15 -15
extra:c0=suspend	-10 10
extra:c1=end	13 -13
extra:c1=impose	-17 17
extra:c1=stay	15 -15
extra:c1=suspend	-11 11
extra:ct0=begin present	-13 13
extra:ct0=impose perfect	-10 10
extra:ct0=stay present	14 -14
extra:ct1=impose perfect	-10 10
extra:ct1=stay present	14 -14
extra:l1='s	12 -12
extra:l1=<level>	-11 11
extra:l1=<not>	11 -11
extra:l1=nothing	13 -13
extra:l2=<name>	6 -6
extra:l2=<v-bear>	-15 15
extra:l2=<v-down>	13 -13
extra:l2=<v-end>	13 -13
extra:l2=<v-impose>	-10 10
extra:l2=pay	-20 20
extra:l2=that	12 -12
extra:r1=<duty>	7 -7
extra:t0=pluperfect	-10 10
extra:v0=suspend	-10 10
extra:v1=pay	-14 14
extra:v1=suspend	-11 11
freeze:l1=to	24 -24
freeze:l2=<v-impose>	20 -20
freeze:r1=,	19 -19
freeze:r2=<span>	12 -12
freeze:t0=present	-11 11
frozen:r1=<goods>	12 -12
frozen:r2=.	17 -17
further:c0=bear	19 -19
further:c0=impose	11 -11
further:c1=bear	18 -18
further:c1=propose	7 -7
further:ct0=impose modal	-7 7
further:ct0=impose perfect	8 -8
further:ct0=stay future	8 -8
further:ct1=begin infinitive	13 -13
further:ct1=impose infinitive	-10 10
further:ct1=impose modal	-7 7
further:ct1=impose perfect	8 -8
further:ct1=up infinitive	13 -13
further:l1=<v-impose>	22 -22
further:l1=<v-propose>	10 -10
further:l1=a	-9 9
further:l1=prepare	11 -11
further:l1=the	-13 13
further:l1=until	20 -20
further:l1=without	-7 7
further:l2=<name>	11 -11
further:l2=<v-stay>	-8 8
further:l2=be	-10 10
further:l2=for	-18 18
further:l2=is	18 -18
further:l2=mechanism	-14 14
further:l2=on	-11 11
further:l2=suspend	11 -11
further:l2=that	-13 13
further:l2=to	23 -23
further:r1=<duty>	23 -23
further:r1=<points>	-12 12
further:r1=<v-bear>	-12 12
further:r1=<v-say>	-13 13
further:r1=countermeasure	15 -15
further:r1=meet	-12 12
further:r1=round	9 -9
further:r2=.	16 -16
further:r2=:	17 -17
further:r2=<end>	18 -18
further:r2=<v-impose>	13 -13
further:r2=for	-13 13
further:r2=on	-18 18
further:r2=that	-26 26
further:r2=the	-8 8
further:r2=was	-11 11
further:r2=will	-14 14
further:t0=present-passive	20 -20
further:v0=other	-15 15
further:v0=prepare	12 -12
further:v0=set	-11 11
further:v1=prepare	12 -12
further:v1=set	-11 11
further:v1=suspend	10 -10
go on:c0=propose	-12 12
go on:ct0=impose perfect	-11 11
go on:ct0=impose pluperfect	9 -9
go on:l1=agreement	-12 12
go on:l1=good	22 -22
go on:l1=talk	-11 11
go on:l1=they	8 -8
go on:l1=to	-21 21
go on:l1=will	-3 3
go on:l2=,	17 -17
go on:l2=<begin>	16 -16
go on:l2=<name>	-12 12
go on:l2=<v-impose>	10 -10
go on:l2=and	-16 16
go on:l2=is	-6 6
go on:l2=the	-18 18
go on:l2=they	-9 9
go on:r1=.	-12 12
go on:r1=<day-ahead>	13 -13
go on:r1=<v-bear>	-9 9
go on:r1=<v-begin>	17 -17
go on:r1=enter	12 -12
go on:r1=for	-9 9
go on:r1=with	9 -9
go on:r2=<end>	-17 17
go on:r2=<goods>	11 -11
go on:r2=<level>	-22 22
go on:r2=and	15 -15
go on:r2=at	-8 8
go on:r2=in	-16 16
go on:r2=its	12 -12
go on:r2=the	14 -14
go on:t0=past	-12 12
go on:t0=perfect	-11 11
go on:t0=pluperfect	9 -9
go on:v0=want	-14 14
go on:v1=let	-9 9
goes on:l1=he	14 -14
goes on:l2=<day-ahead>	-10 10
goes on:l2=<quality>	13 -13
goes on:l2=of	-7 7
goes on:r1=<v-bear>	13 -13
goes on:r1=<v-propose>	16 -16
goes on:r1=pay	11 -11
goes on:r1=until	-17 17
goes on:r2=<day-ahead>	-14 14
grace:r1=.	-12 12
halt:l2=call	-11 11
halt:r2=<duty>	-16 16
handshake:l1=the	-5 5
handshake:r1=,	-12 12
handshake:t0=present	-12 12
held in:l1=was	-10 10
held in:l2=first	-13 13
held in:r1=the	10 -10
hold back:t0=modal	-17 17
hold off:c0=impose	11 -11
hold off:c0=stay	14 -14
hold off:c0=suspend	14 -14
hold off:c1=impose	10 -10
hold off:c1=stay	10 -10
hold off:c1=suspend	10 -10
hold off:v0=hold	14 -14
hold off:v1=hold	10 -10
holiday:l1=a	-19 19
holiday:l2=<begin>	-13 13
holiday:l2=is	-12 12
holiday:r1=,	-11 11
holiday:r1=.	11 -11
holiday:r2=<end>	6 -6
in the drawer:r2=and	-12 12
keep:c0=agree	14 -14
keep:c0=say	-18 18
keep:ct0=agree past	11 -11
keep:ct0=impose future	-12 12
keep:ct0=impose pluperfect	12 -12
keep:ct0=propose present	-9 9
keep:ct0=stay future	-12 12
keep:ct1=impose future	-12 12
keep:ct1=stay future	-12 12
keep:l1=<name>	-23 23
keep:l2=,	10 -10
keep:l2=<begin>	24 -24
keep:l2=<name>	15 -15
keep:l2=<quality>	-19 19
keep:l2=<seat>	-17 17
keep:l2=<v-agree>	13 -13
keep:l2=<v-propose>	-10 10
keep:l2=agree	13 -13
keep:l2=and	14 -14
keep:l2=doe	13 -13
keep:l2=it	-9 9
keep:l2=like	8 -8
keep:l2=want	-17 17
keep:r1=its	11 -11
keep:r1=our	-20 20
keep:r1=pay	-8 8
keep:r1=the	24 -24
keep:r1=to	12 -12
keep:r2=,	-12 12
keep:r2=.	-13 13
keep:r2=<duty>	-15 15
keep:r2=<v-impose>	-13 13
keep:r2=at	17 -17
keep:r2=duty	-13 13
keep:r2=for	16 -16
keep:r2=of	19 -19
keep:r2=on	-14 14
keep:r2=the	14 -14
keep:t0=future	-13 13
keep:t0=perfect	-19 19
keep:v0=agree	14 -14
keep:v0=tell	-14 14
keep:v0=want	-9 9
keeps:l1=<agent>	-13 13
keeps:l1=<goods>	-16 16
keeps:l1=<name>	14 -14
keeps:l1=<organisation>	-7 7
keeps:l1=<seat>	8 -8
keeps:l1=<v-impose>	-11 11
keeps:l1=that	-21 21
keeps:l1=who	9 -9
keeps:l2=,	14 -14
keeps:l2=;	15 -15
keeps:l2=<agent>	-11 11
keeps:l2=<day-gone>	-20 20
keeps:l2=<level>	-7 7
keeps:l2=<quality>	-12 12
keeps:l2=<span>	-8 8
keeps:l2=<v-impose>	-11 11
keeps:l2=the	-16 16
keeps:r1=<name>	-10 10
keeps:r1=<number>	13 -13
keeps:r1=<points>	-12 12
keeps:r1=it	-13 13
keeps:r2='s	-13 13
keeps:r2=<duty>	-16 16
keeps:r2=<level>	18 -18
keeps:r2=on	-24 24
keeps:t0=present	14 -14
laid down:c0=impose	11 -11
laid down:c1=impose	10 -10
laid down:v0=lay	11 -11
laid down:v1=lay	11 -11
left alone:r1=.	9 -9
left alone:r2=<end>	9 -9
lengths=0	27 -27
lengths=6	-20 20
lie:r1=,	-13 13
lies:l1=<v-impose>	10 -10
lies:l1=it	-15 15
lies:l2=the	7 -7
lift:c0=impose	-17 17
lift:c0=propose	-12 12
lift:c1=propose	-12 12
lift:l2=<begin>	18 -18
lift:l2=<name>	-15 15
lift:r1=.	-12 12
lift:r1=its	-11 11
lift:r1=the	22 -22
lift:r2=<duty>	12 -12
lift:r2=ban	-9 9
lift:v0=ask	-16 16
lifted:l1=,	15 -15
lifted:l1=<name>	-17 17
lifted:l2=,	19 -19
lifted:r1=for	-14 14
lifted:r2=<span>	-14 14
lifted:r2=the	10 -10
lifts:r2=on	10 -10
long=0	27 -27
long=3	-11 11
long=6	-41 41
longer:ct0=impose modal	12 -12
longer:ct0=impose past	-10 10
longer:ct0=say past	-13 13
longer:ct1=impose modal	12 -12
longer:ct1=impose past	-10 10
longer:ct1=say past	-13 13
longer:l1=a	-17 17
longer:l1=for	8 -8
longer:l1=the	-10 10
longer:l2=,	26 -26
longer:l2=<begin>	-27 27
longer:l2=<name>	-9 9
longer:l2=<not>	10 -10
longer:l2=are	25 -25
longer:l2=can	8 -8
longer:l2=is	-18 18
longer:l2=should	-12 12
longer:l2=would	13 -13
longer:r1=.	13 -13
longer:r1=<level>	11 -11
longer:r1=<v-begin>	-11 11
longer:r1=collect	12 -12
longer:r1=truce	-18 18
longer:r2=;	-13 13
longer:r2=<end>	9 -9
longer:r2=any	-14 14
longer:r2=in	12 -12
longer:r2=is	-19 19
longer:r2=the	21 -21
longer:t0=modal	17 -17
longer:t0=perfect	-16 16
longer:v0=make	-11 11
longer:v0=other	-7 7
longer:v1=make	-12 12
longer:v1=other	-7 7
loose:c0=bear	-27 27
loose:c0=begin	9 -9
loose:c0=end	16 -16
loose:c0=propose	9 -9
loose:c1=agree	13 -13
loose:c1=bear	-21 21
loose:c1=begin	13 -13
loose:c1=end	13 -13
loose:c1=propose	12 -12
loose:ct0=agree past	24 -24
loose:ct0=agree perfect	-13 13
loose:ct0=bear present	-17 17
loose:ct0=end present	14 -14
loose:ct0=impose future	-17 17
loose:ct0=impose perfect	6 -6
loose:ct0=propose future	-12 12
loose:ct0=propose past	-14 14
loose:ct0=propose perfect	13 -13
loose:ct0=propose present	13 -13
loose:ct0=say past	-14 14
loose:ct0=stay past	16 -16
loose:ct0=stay perfect	-12 12
loose:ct0=stay present	-22 22
loose:ct1=agree past	16 -16
loose:ct1=bear present	-17 17
loose:ct1=end present	14 -14
loose:ct1=impose future	-17 17
loose:ct1=impose perfect	8 -8
loose:ct1=propose future	-12 12
loose:ct1=propose past	-13 13
loose:ct1=propose perfect	10 -10
loose:ct1=say past	-13 13
loose:ct1=stay past	16 -16
loose:ct1=stay perfect	-12 12
loose:ct1=stay present	-23 23
loose:l1=<duty>	8 -8
loose:l1=<level-noun>	-12 12
loose:l1=<level>	-7 7
loose:l1=<money>	14 -14
loose:l1=<month-ahead>	19 -19
loose:l1=<name>	-12 12
loose:l1=<not>	-9 9
loose:l1=<span>	-10 10
loose:l1=<v-propose>	-9 9
loose:l1=<v-target>	-7 7
loose:l1=aluminium	-9 9
loose:l1=an	-11 11
loose:l1=busan	8 -8
loose:l1=fee	15 -15
loose:l1=it	-19 19
loose:l1=lumpur	-15 15
loose:l1=national	11 -11
loose:l1=one	12 -12
loose:l1=own	16 -16
loose:l1=similar	13 -13
loose:l1=tariff	8 -8
loose:l1=tea	-9 9
loose:l1=the	-29 29
loose:l1=they	-21 21
loose:l1=what	26 -26
loose:l1=which	-14 14
loose:l1=will	20 -20
loose:l1=would	-3 3
loose:l2=,	-11 11
loose:l2=:	-22 22
loose:l2=<day-ahead>	-13 13
loose:l2=<day-gone>	-11 11
loose:l2=<gate>	-8 8
loose:l2=<goods>	-14 14
loose:l2=<number>	-16 16
loose:l2=<quality>	-22 22
loose:l2=<v-impose>	14 -14
loose:l2=<v-propose>	-5 5
loose:l2=a	16 -16
loose:l2=but	10 -10
loose:l2=call	-18 18
loose:l2=for	10 -10
loose:l2=is	-19 19
loose:l2=it	-13 13
loose:l2=its	18 -18
loose:l2=kuala	-15 15
loose:l2=other	-8 8
loose:l2=side	13 -13
loose:l2=since	-10 10
loose:l2=that	14 -14
loose:l=: it	-11 11
loose:l=<begin> a	14 -14
loose:l=<begin> the	-15 15
loose:l=<begin> what	28 -28
loose:l=<level> and	14 -14
loose:l=a similar	15 -15
loose:l=for the	8 -8
loose:l=is on	-9 9
loose:l=it would	-12 12
loose:l=its own	16 -16
loose:l=kuala lumpur	-15 15
loose:l=of <month-ahead>	14 -14
loose:l=of the	-18 18
loose:l=reciprocal duty	-12 12
loose:l=reciprocal tariff	21 -21
loose:l=that the	14 -14
loose:l=the <name>	15 -15
loose:l=the <points>	-11 11
loose:l=the <span>	-12 12
loose:l=the busan	8 -8
loose:l=the tariff	-18 18
loose:lr=, in	-18 18
loose:lr=<level> .	-8 8
loose:lr=<number> ,	8 -8
loose:lr=good suspend	-12 12
loose:lr=tariff at	16 -16
loose:lr=that .	19 -19
loose:lr=the ,	8 -8
loose:lr=the by	-12 12
loose:lr=the on	-8 8
loose:lr=they at	-25 25
loose:lr=what .	23 -23
loose:lr=will at	17 -17
loose:r1=:	16 -16
loose:r1=<duty>	-16 16
loose:r1=<level>	-14 14
loose:r1=<v-agree>	-18 18
loose:r1=<v-end>	-22 22
loose:r1=<v-impose>	-11 11
loose:r1=<v-target>	-9 9
loose:r1=<v-up>	-12 12
loose:r1=as	9 -9
loose:r1=between	-11 11
loose:r1=for	-19 19
loose:r1=free	11 -11
loose:r1=go	-12 12
loose:r1=on	15 -15
loose:r1=open	10 -10
loose:r1=out	15 -15
loose:r1=would	12 -12
loose:r2="	-19 19
loose:r2=<day-ahead>	-16 16
loose:r2=<duty>	-16 16
loose:r2=<organisation>	7 -7
loose:r2=a	-11 11
loose:r2=and	11 -11
loose:r2=duty	-13 13
loose:r2=force	9 -9
loose:r2=good	-16 16
loose:r2=last	11 -11
loose:r2=of	-13 13
loose:r2=on	-18 18
loose:r2=tariff	-4 4
loose:r2=until	-10 10
loose:r=, and	11 -11
loose:r=as they	9 -9
loose:r=free .	15 -15
loose:r=in <organisation>	7 -7
loose:r=in force	9 -9
loose:r=of <number>	10 -10
loose:r=on the	13 -13
loose:r=suspend for	17 -17
loose:t0=past	11 -11
loose:t0=present	-8 8
loose:v0=be	-13 13
loose:v0=expect	13 -13
loose:v0=meet	-14 14
loose:v0=reach	15 -15
loose:v1=ask	13 -13
loose:v1=be	-14 14
loose:v1=meet	-15 15
loose:v1=reach	15 -15
loose:vt0=be perfect	-13 13
loose:vt0=have past	-8 8
loose:vt0=have present	12 -12
loose:vt0=say past	-12 12
lull:l2=<begin>	-14 14
months=1	12 -12
months=6	-19 19
moratorium:l1=the	12 -12
moratorium:l2=<begin>	17 -17
moratorium:r1=on	9 -9
more:c0=propose	-13 13
more:c0=return	12 -12
more:c0=threaten	11 -11
more:c1=end	9 -9
more:c1=return	14 -14
more:c1=sell	-8 8
more:c1=target	-23 23
more:ct0=agree future	-17 17
more:ct0=agree perfect	-12 12
more:ct0=bear modal	11 -11
more:ct0=bear perfect	22 -22
more:ct0=bear pluperfect	-10 10
more:ct0=begin modal	15 -15
more:ct0=end present	-12 12
more:ct0=impose past-passive	19 -19
more:ct0=propose modal	-19 19
more:ct0=propose past	-18 18
more:ct0=propose pluperfect	18 -18
more:ct0=say perfect	-17 17
more:ct0=say pluperfect	-24 24
more:ct0=say present	16 -16
more:ct0=sell modal	-5 5
more:ct0=sell pluperfect	-9 9
more:ct0=stay past	9 -9
more:ct0=stay present-passive	-20 20
more:ct0=suspend present	7 -7
more:ct0=target present	-11 11
more:ct0=target present-passive	-13 13
more:ct0=up past	-19 19
more:ct0=up perfect	11 -11
more:ct1=agree future	-17 17
more:ct1=agree past	-11 11
more:ct1=bear modal	11 -11
more:ct1=bear perfect	22 -22
more:ct1=bear pluperfect	-7 7
more:ct1=begin gerund	16 -16
more:ct1=begin modal	17 -17
more:ct1=end infinitive	16 -16
more:ct1=end present	-12 12
more:ct1=impose participle-passive	14 -14
more:ct1=impose past-passive	19 -19
more:ct1=impose pluperfect	-7 7
more:ct1=propose infinitive	-17 17
more:ct1=propose modal	-13 13
more:ct1=propose participle-passive	22 -22
more:ct1=say future	-5 5
more:ct1=say past-passive	18 -18
more:ct1=say perfect	-15 15
more:ct1=say pluperfect	-17 17
more:ct1=say present	16 -16
more:ct1=sell infinitive	-15 15
more:ct1=sell modal	-5 5
more:ct1=sell pluperfect	-9 9
more:ct1=stay past	5 -5
more:ct1=stay present-passive	-20 20
more:ct1=suspend infinitive	-9 9
more:ct1=suspend participle-passive	15 -15
more:ct1=target infinitive	-8 8
more:ct1=target present	-9 9
more:ct1=target present-passive	-13 13
more:ct1=up gerund	14 -14
more:ct1=up past	-19 19
more:ct1=up perfect	11 -11
more:l1='s	12 -12
more:l1=(	-12 12
more:l1=:	-10 10
more:l1=;	-13 13
more:l1=<agent>	-31 31
more:l1=<begin>	-12 12
more:l1=<level>	25 -25
more:l1=<number>	-7 7
more:l1=<office>	10 -10
more:l1=<organisation>	18 -18
more:l1=<person>	-17 17
more:l1=<points>	11 -11
more:l1=<quality>	12 -12
more:l1=<sender>	-10 10
more:l1=<span>	-48 48
more:l1=<v-begin>	5 -5
more:l1=<v-stay>	-15 15
more:l1=<v-suspend>	-15 15
more:l1=a	-15 15
more:l1=about	-15 15
more:l1=after	-20 20
more:l1=agreement	-18 18
more:l1=and	12 -12
more:l1=any	-13 13
more:l1=anything	-12 12
more:l1=ask	9 -9
more:l1=be	-9 9
more:l1=become	-9 9
more:l1=been	12 -12
more:l1=breathe	-17 17
more:l1=collect	14 -14
more:l1=come	7 -7
more:l1=do	19 -19
more:l1=down	17 -17
more:l1=else	19 -19
more:l1=exclusion	11 -11
more:l1=government	-8 8
more:l1=is	6 -6
more:l1=it	-13 13
more:l1=its	-15 15
more:l1=may	-16 16
more:l1=need	15 -15
more:l1=no	11 -11
more:l1=of	-14 14
more:l1=or	7 -7
more:l1=other	-16 16
more:l1=out	-8 8
more:l1=pause	-11 11
more:l1=prepare	10 -10
more:l1=price	9 -9
more:l1=propose	-16 16
more:l1=quarrel	10 -10
more:l1=sell	-15 15
more:l1=ship	10 -10
more:l1=side	-13 13
more:l1=sign	-19 19
more:l1=talk	-15 15
more:l1=that	-24 24
more:l1=then	-18 18
more:l1=there	16 -16
more:l1=they	15 -15
more:l1=they'll	11 -11
more:l1=think	8 -8
more:l1=threaten	-13 13
more:l1=truce	-26 26
more:l1=try	16 -16
more:l1=until	20 -20
more:l1=want	10 -10
more:l1=was	-21 21
more:l1=who	11 -11
more:l1=with	-16 16
more:l1=without	-13 13
more:l1=you	-8 8
more:l1=—	-9 9
more:l2="	-12 12
more:l2=)	-23 23
more:l2=.	-6 6
more:l2=<day-ahead>	-16 16
more:l2=<day-gone>	-12 12
more:l2=<day-today>	-14 14
more:l2=<goods>	-13 13
more:l2=<level-noun>	14 -14
more:l2=<not>	13 -13
more:l2=<points>	-8 8
more:l2=<quality>	-12 12
more:l2=<span>	-15 15
more:l2=<v-down>	17 -17
more:l2=<v-return>	12 -12
more:l2=<v-say>	-13 13
more:l2=<v-sell>	-18 18
more:l2=<v-stay>	23 -23
more:l2=<v-target>	18 -18
more:l2=about	-14 14
more:l2=accept	-9 9
more:l2=add	13 -13
more:l2=agree	13 -13
more:l2=all	18 -18
more:l2=alone	-8 8
more:l2=apply	17 -17
more:l2=approve	-13 13
more:l2=as	-18 18
more:l2=at	8 -8
more:l2=back	10 -10
more:l2=be	-20 20
more:l2=both	-11 11
more:l2=call	17 -17
more:l2=can	14 -14
more:l2=cannot	11 -11
more:l2=come	8 -8
more:l2=could	-8 8
more:l2=date	-19 19
more:l2=deal	-17 17
more:l2=duty	-7 7
more:l2=each	-8 8
more:l2=end	-5 5
more:l2=fentanyl	13 -13
more:l2=from	-21 21
more:l2=get	-9 9
more:l2=give	7 -7
more:l2=government	-10 10
more:l2=half	12 -12
more:l2=he	-22 22
more:l2=into	12 -12
more:l2=it	-12 12
more:l2=its	-13 13
more:l2=last	9 -9
more:l2=like	14 -14
more:l2=no	21 -21
more:l2=nobody	-22 22
more:l2=nothing	-2 2
more:l2=notice	8 -8
more:l2=of	-9 9
more:l2=off	12 -12
more:l2=on	-10 10
more:l2=one	-23 23
more:l2=order	-12 12
more:l2=other	24 -24
more:l2=part	12 -12
more:l2=principle	-11 11
more:l2=propose	-15 15
more:l2=rate	12 -12
more:l2=ratify	17 -17
more:l2=rest	-9 9
more:l2=same	-15 15
more:l2=see	8 -8
more:l2=shall	25 -25
more:l2=ship	-17 17
more:l2=should	-35 35
more:l2=side	14 -14
more:l2=since	10 -10
more:l2=so	-16 16
more:l2=still	-7 7
more:l2=suspension	-7 7
more:l2=tariff	19 -19
more:l2=that	-12 12
more:l2=the	-13 13
more:l2=them	-8 8
more:l2=then	20 -20
more:l2=thing	-8 8
more:l2=to	-8 8
more:l2=truce	-9 9
more:l2=us	-14 14
more:l2=we'll	16 -16
more:l2=week	-13 13
more:l2=where	-17 17
more:l2=which	-12 12
more:l2=will	-7 7
more:l2=work	-5 5
more:l2=would	16 -16
more:l2=you	13 -13
more:l=" no	14 -14
more:l='s <number>	-9 9
more:l=, <level>	16 -16
more:l=, <number>	12 -12
more:l=, and	20 -20
more:l=, is	-8 8
more:l=, no	11 -11
more:l=, not	12 -12
more:l=, once	-13 13
more:l=, the	-17 17
more:l=, to	8 -8
more:l=, was	-8 8
more:l=, who	14 -14
more:l=: a	-15 15
more:l=: no	-18 18
more:l=; <name>	19 -19
more:l=; a	-8 8
more:l=<begin> "	16 -16
more:l=<begin> <begin>	-12 12
more:l=<begin> <number>	10 -10
more:l=<begin> <organisation>	15 -15
more:l=<begin> <person>	-21 21
more:l=<begin> <span>	-13 13
more:l=<begin> for	17 -17
more:l=<begin> it	-20 20
more:l=<begin> no	8 -8
more:l=<begin> talk	13 -13
more:l=<begin> they	19 -19
more:l=<day-gone> to	10 -10
more:l=<level> and	8 -8
more:l=<level> for	10 -10
more:l=<name> 's	17 -17
more:l=<name> :	-13 13
more:l=<name> buy	16 -16
more:l=<name> has	-14 14
more:l=<name> have	-18 18
more:l=<name> is	5 -5
more:l=<name> no	-11 11
more:l=<name> to	-11 11
more:l=<name> will	-14 14
more:l=<name> would	12 -12
more:l=<number> and	13 -13
more:l=<organisation> has	13 -13
more:l=<organisation> to	-12 12
more:l=<points> are	-18 18
more:l=<span> and	-21 21
more:l=agree to	10 -10
more:l=and <name>	-14 14
more:l=and no	7 -7
more:l=and to	-16 16
more:l=and will	24 -24
more:l=apply once	17 -17
more:l=approve an	11 -11
more:l=approve the	-32 32
more:l=are no	17 -17
more:l=at it	13 -13
more:l=at the	14 -14
more:l=both side	-15 15
more:l=can be	15 -15
more:l=can no	8 -8
more:l=charge no	-10 10
more:l=did not	11 -11
more:l=do not	-12 12
more:l=duty apply	-8 8
more:l=each other	-6 6
more:l=for <span>	-6 6
more:l=for a	-22 22
more:l=for the	31 -31
more:l=get <span>	-21 21
more:l=had been	-11 11
more:l=he will	11 -11
more:l=he would	-15 15
more:l=i should	-8 8
more:l=if no	-19 19
more:l=if the	9 -9
more:l=in a	12 -12
more:l=in its	11 -11
more:l=into a	8 -8
more:l=is no	-14 14
more:l=is to	-11 11
more:l=it 's	10 -10
more:l=it be	-25 25
more:l=it up	17 -17
more:l=it would	-22 22
more:l=of <span>	-15 15
more:l=on an	11 -11
more:l=on for	-10 10
more:l=on the	-18 18
more:l=pay <level>	9 -9
more:l=pay <number>	-11 11
more:l=pay no	16 -16
more:l=propose to	-9 9
more:l=rate apply	7 -7
more:l=rest on	-8 8
more:l=should be	-8 8
more:l=should no	-12 12
more:l=suspend for	10 -10
more:l=that an	-19 19
more:l=that the	16 -16
more:l=the <number>	-7 7
more:l=the pause	-13 13
more:l=the truce	-20 20
more:l=they meet	-20 20
more:l=they would	-10 10
more:l=threaten to	17 -17
more:l=to be	-18 18
more:l=to go	13 -13
more:l=to meet	10 -10
more:l=truce was	-14 14
more:l=truce would	11 -11
more:l=want <level>	16 -16
more:l=want to	-17 17
more:l=where the	-19 19
more:l=will meet	-12 12
more:l=will pay	15 -15
more:l=with a	10 -10
more:l=would meet	13 -13
more:longer span=2	-11 11
more:longer=0	47 -47
more:longer=1	-9 9
more:longer=2	-27 27
more:lr='s duty	16 -16
more:lr=, <level>	-7 7
more:lr=, to	10 -10
more:lr=<begin> .	-10 10
more:lr=<begin> :	12 -12
more:lr=<begin> <points>	-11 11
more:lr=<begin> is	14 -14
more:lr=<begin> round	-15 15
more:lr=<begin> than	10 -10
more:lr=<begin> the	16 -16
more:lr=<level> .	-15 15
more:lr=<level> for	21 -21
more:lr=<level> on	34 -34
more:lr=<money> .	-6 6
more:lr=<money> in	11 -11
more:lr=<name> <level>	11 -11
more:lr=<name> pay	-14 14
more:lr=<name> their	6 -6
more:lr=<number> ,	-11 11
more:lr=<number> than	-20 20
more:lr=<organisation> it	13 -13
more:lr=<person> the	-8 8
more:lr=<points> than	19 -19
more:lr=<span> .	-44 44
more:lr=a ,	11 -11
more:lr=a .	13 -13
more:lr=a <quality>	10 -10
more:lr=a by	-12 12
more:lr=a day	-6 6
more:lr=a list	19 -19
more:lr=a of	-28 28
more:lr=a one	13 -13
more:lr=a round	25 -25
more:lr=a time	-12 12
more:lr=a truce	-24 24
more:lr=a year	-25 25
more:lr=an ,	10 -10
more:lr=an to	-17 17
more:lr=and .	-16 16
more:lr=and <level>	16 -16
more:lr=and <number>	-13 13
more:lr=and to	8 -8
more:lr=any .	-13 13
more:lr=any increase	-11 11
more:lr=any rise	19 -19
more:lr=apply .	14 -14
more:lr=apply from	-27 27
more:lr=are matter	14 -14
more:lr=be .	22 -22
more:lr=be ?	-31 31
more:lr=be by	-15 15
more:lr=be on	21 -21
more:lr=be once	20 -20
more:lr=been .	12 -12
more:lr=been until	13 -13
more:lr=breathe ,	-10 10
more:lr=breathe as	9 -9
more:lr=could it	-9 9
more:lr=could the	11 -11
more:lr=due on	8 -8
more:lr=for .	-9 9
more:lr=for <span>	-13 13
more:lr=for and	-12 12
more:lr=for talk	-19 19
more:lr=for than	18 -18
more:lr=good pay	18 -18
more:lr=has the	17 -17
more:lr=in than	-12 12
more:lr=in with	-12 12
more:lr=is ,	14 -14
more:lr=is by	4 -4
more:lr=is than	14 -14
more:lr=is the	-13 13
more:lr=it ,	9 -9
more:lr=it .	-23 23
more:lr=it <level>	-18 18
more:lr=it that	-15 15
more:lr=meet ,	10 -10
more:lr=meet in	-6 6
more:lr=no .	12 -12
more:lr=no <level>	10 -10
more:lr=no collect	12 -12
more:lr=no is	-10 10
more:lr=no truce	-12 12
more:lr=not by	14 -14
more:lr=not the	21 -21
more:lr=nothing .	5 -5
more:lr=of .	-13 13
more:lr=on .	-14 14
more:lr=on law	-10 10
more:lr=once .	11 -11
more:lr=one thing	-13 13
more:lr=or .	17 -17
more:lr=pay for	25 -25
more:lr=pay than	-12 12
more:lr=rise than	-12 12
more:lr=she ,	12 -12
more:lr=that export	9 -9
more:lr=that than	-6 6
more:lr=that the	-18 18
more:lr=the .	17 -17
more:lr=the <end>	-12 12
more:lr=the <level>	16 -16
more:lr=the <points>	-17 17
more:lr=the before	13 -13
more:lr=the duty	-6 6
more:lr=the has	-11 11
more:lr=the in	-11 11
more:lr=the meet	-5 5
more:lr=the the	8 -8
more:lr=the week	-23 23
more:lr=the will	-8 8
more:lr=the would	-18 18
more:lr=they pay	15 -15
more:lr=think .	9 -9
more:lr=to .	-15 15
more:lr=to for	-17 17
more:lr=to it	28 -28
more:lr=to the	-24 24
more:lr=to until	-17 17
more:lr=truce until	-15 15
more:lr=under law	13 -13
more:lr=until notice	20 -20
more:lr=want .	-9 9
more:lr=was for	-10 10
more:lr=was on	-22 22
more:lr=will charge	-11 11
more:lr=will its	8 -8
more:lr=will their	-11 11
more:lr=would its	9 -9
more:lr=would negotiate	-17 17
more:lr=would until	20 -20
more:r1="	-11 11
more:r1='s	14 -14
more:r1=;	-9 9
more:r1=<day-ahead>	9 -9
more:r1=<level>	23 -23
more:r1=<name>	-22 22
more:r1=<number>	19 -19
more:r1=<person>	-12 12
more:r1=<points>	-20 20
more:r1=<quality>	10 -10
more:r1=<span>	-25 25
more:r1=<v-down>	11 -11
more:r1=<v-impose>	-22 22
more:r1=<v-say>	-17 17
more:r1=<v-stay>	-10 10
more:r1=<v-target>	-16 16
more:r1=?	-16 16
more:r1=about	-9 9
more:r1=again	-15 15
more:r1=agreement	-8 8
more:r1=all	11 -11
more:r1=apply	-9 9
more:r1=as	17 -17
more:r1=at	-7 7
more:r1=attempt	11 -11
more:r1=because	12 -12
more:r1=both	-6 6
more:r1=consultation	7 -7
more:r1=countermeasure	15 -15
more:r1=cut	27 -27
more:r1=enter	15 -15
more:r1=export	9 -9
more:r1=from	18 -18
more:r1=go	-12 12
more:r1=had	14 -14
more:r1=hundred	-21 21
more:r1=is	-27 27
more:r1=its	24 -24
more:r1=like	12 -12
more:r1=list	22 -22
more:r1=of	-11 11
more:r1=on	22 -22
more:r1=one	24 -24
more:r1=proclamation	10 -10
more:r1=question	-7 7
more:r1=run	12 -12
more:r1=step	15 -15
more:r1=suspension	14 -14
more:r1=talk	-18 18
more:r1=tariff	-17 17
more:r1=the	14 -14
more:r1=time	-15 15
more:r1=truce	-17 17
more:r1=twice	9 -9
more:r1=under	-12 12
more:r1=week	-28 28
more:r1=will	-30 30
more:r1=without	-11 11
more:r1=year	-22 22
more:r2="	-20 20
more:r2='s	-15 15
more:r2=)	-15 15
more:r2=:	-18 18
more:r2=<day-today>	-29 29
more:r2=<duty>	-11 11
more:r2=<goods>	-11 11
more:r2=<month-ahead>	13 -13
more:r2=<not>	-24 24
more:r2=<number>	11 -11
more:r2=<person>	-9 9
more:r2=<seat>	8 -8
more:r2=<v-begin>	-28 28
more:r2=<v-end>	13 -13
more:r2=<v-say>	15 -15
more:r2=<v-sell>	-11 11
more:r2=<v-up>	-15 15
more:r2=?	-15 15
more:r2=a	-9 9
more:r2=agree	11 -11
more:r2=and	19 -19
more:r2=arrangement	-12 12
more:r2=be	-23 23
more:r2=because	-14 14
more:r2=before	14 -14
more:r2=between	-14 14
more:r2=but	13 -13
more:r2=come	-11 11
more:r2=day	-18 18
more:r2=do	11 -11
more:r2=duty	-12 12
more:r2=end	13 -13
more:r2=ever	-16 16
more:r2=farm	16 -16
more:r2=follow	-14 14
more:r2=for	-20 20
more:r2=go	-13 13
more:r2=hand	-7 7
more:r2=if	19 -19
more:r2=last	-29 29
more:r2=levy	-12 12
more:r2=new	21 -21
more:r2=nothing	-14 14
more:r2=now	-15 15
more:r2=of	17 -17
more:r2=once	-15 15
more:r2=or	-10 10
more:r2=our	6 -6
more:r2=out	-22 22
more:r2=over	9 -9
more:r2=own	10 -10
more:r2=part	9 -9
more:r2=pause	-15 15
more:r2=place	-12 12
more:r2=present	15 -15
more:r2=so	25 -25
more:r2=standstill	-18 18
more:r2=talk	15 -15
more:r2=that	14 -14
more:r2=there	-12 12
more:r2=they	-15 15
more:r2=thi	22 -22
more:r2=trade	-8 8
more:r2=truce	-14 14
more:r2=under	16 -16
more:r2=until	-11 11
more:r2=up	-10 10
more:r2=was	-11 11
more:r2=we	-34 34
more:r2=will	-22 22
more:r2=with	-20 20
more:r2=within	8 -8
more:r=, <day-ahead>	-9 9
more:r=, <level>	16 -16
more:r=, <person>	-15 15
more:r=, as	14 -14
more:r=, but	14 -14
more:r=, if	20 -20
more:r=, is	-16 16
more:r=, that	5 -5
more:r=, they	-9 9
more:r=, until	-20 20
more:r=, was	11 -11
more:r=, with	-11 11
more:r=, would	18 -18
more:r=: "	-17 17
more:r=: <end>	-12 12
more:r=: <name>	13 -13
more:r=; its	-12 12
more:r=<day-today> .	10 -10
more:r=<level> .	-11 11
more:r=<level> from	-8 8
more:r=<level> if	11 -11
more:r=<level> in	5 -5
more:r=<level> is	12 -12
more:r=<level> on	-9 9
more:r=<level> that	23 -23
more:r=<name> 's	-16 16
more:r=<number> ,	16 -16
more:r=<number> for	-15 15
more:r=<points> ,	-8 8
more:r=<points> are	-11 11
more:r=<points> of	-16 16
more:r=<span> .	-23 23
more:r=<span> and	8 -8
more:r=? <end>	-11 11
more:r=at <level>	-23 23
more:r=be any	-12 12
more:r=by the	21 -21
more:r=day .	17 -17
more:r=duty on	-17 17
more:r=enter <name>	12 -12
more:r=for <span>	-14 14
more:r=from <day-gone>	11 -11
more:r=half ,	-19 19
more:r=hundred day	-21 21
more:r=in <name>	-9 9
more:r=in the	9 -9
more:r=it .	18 -18
more:r=it ?	-18 18
more:r=it go	-10 10
more:r=it there	-11 11
more:r=it until	16 -16
more:r=its export	-9 9
more:r=its rate	-10 10
more:r=last week	-7 7
more:r=law ,	9 -9
more:r=negotiate .	-20 20
more:r=notice .	13 -13
more:r=of their	-20 20
more:r=of them	-6 6
more:r=on <day-gone>	10 -10
more:r=on <day-today>	-10 10
more:r=on <quality>	16 -16
more:r=once .	21 -21
more:r=pay <level>	-16 16
more:r=pay it	15 -15
more:r=pay the	13 -13
more:r=round ,	-18 18
more:r=round of	25 -25
more:r=round on	24 -24
more:r=talk ,	-12 12
more:r=talk .	-11 11
more:r=talking .	8 -8
more:r=tariff truce	-11 11
more:r=than <level>	-21 21
more:r=than <number>	13 -13
more:r=than any	11 -11
more:r=than at	-12 12
more:r=than before	12 -12
more:r=than ever	-16 16
more:r=than last	-20 20
more:r=than once	-10 10
more:r=than that	8 -8
more:r=than the	9 -9
more:r=that the	-15 15
more:r=the <level>	15 -15
more:r=the <organisation>	11 -11
more:r=the arrangement	-12 12
more:r=the rate	8 -8
more:r=the standstill	-9 9
more:r=the truce	-22 22
more:r=their <level>	8 -8
more:r=their trade	-10 10
more:r=their truce	30 -30
more:r=them .	12 -12
more:r=thing .	-12 12
more:r=time ,	-13 13
more:r=to <day-ahead>	-16 16
more:r=to <day-gone>	-38 38
more:r=to a	10 -10
more:r=to be	-12 12
more:r=to do	11 -11
more:r=to the	21 -21
more:r=to what	-12 12
more:r=truce ,	-8 8
more:r=week of	-28 28
more:r=will be	-15 15
more:refused span=1	12 -12
more:t0=future-not	-12 12
more:t0=modal	-2 2
more:t0=modal-passive-not	16 -16
more:t0=past-not	16 -16
more:t0=perfect-passive	-10 10
more:t0=pluperfect-passive	12 -12
more:t0=present-passive	-5 5
more:v0=accept	-13 13
more:v0=apply	2 -2
more:v0=approve	-10 10
more:v0=call	14 -14
more:v0=drop	7 -7
more:v0=expect	-10 10
more:v0=get	-11 11
more:v0=import	15 -15
more:v0=know	13 -13
more:v0=order	-20 20
more:v0=other	-17 17
more:v0=prepare	10 -10
more:v0=propose	-30 30
more:v0=raise	13 -13
more:v0=seek	-13 13
more:v0=send	-8 8
more:v0=set	-14 14
more:v0=start	18 -18
more:v0=suspend	-8 8
more:v0=think	9 -9
more:v1=accept	-13 13
more:v1=agree	13 -13
more:v1=apply	2 -2
more:v1=approve	-12 12
more:v1=call	17 -17
more:v1=clear	-9 9
more:v1=continue	-15 15
more:v1=discuss	-15 15
more:v1=drop	7 -7
more:v1=get	-14 14
more:v1=import	15 -15
more:v1=let	-17 17
more:v1=levy	-12 12
more:v1=order	-17 17
more:v1=pay	15 -15
more:v1=prepare	9 -9
more:v1=propose	-22 22
more:v1=raise	13 -13
more:v1=ready	-19 19
more:v1=see	-4 4
more:v1=seek	-13 13
more:v1=send	-10 10
more:v1=set	-14 14
more:v1=sign	-16 16
more:v1=start	12 -12
more:v1=tell	11 -11
more:v1=think	19 -19
more:v1=want	29 -29
more:v1=wish	7 -7
more:vt0=accept modal	-12 12
more:vt0=agree past	12 -12
more:vt0=apply present	8 -8
more:vt0=approve past	-11 11
more:vt0=ask past	-8 8
more:vt0=be future	-17 17
more:vt0=be modal	-17 17
more:vt0=be past	3 -3
more:vt0=be perfect	12 -12
more:vt0=charge present	-8 8
more:vt0=come modal	10 -10
more:vt0=continue future	14 -14
more:vt0=continue past	-9 9
more:vt0=end present	-12 12
more:vt0=get modal	-11 11
more:vt0=get past	-21 21
more:vt0=get present	23 -23
more:vt0=have past	5 -5
more:vt0=have present	-12 12
more:vt0=know present	15 -15
more:vt0=like modal	-14 14
more:vt0=meet modal	19 -19
more:vt0=meet present	-8 8
more:vt0=move modal	12 -12
more:vt0=move present	-14 14
more:vt0=order perfect	-12 12
more:vt0=other modal	12 -12
more:vt0=other pluperfect	8 -8
more:vt0=other present	-12 12
more:vt0=pay perfect	18 -18
more:vt0=pay pluperfect	-7 7
more:vt0=propose past	-11 11
more:vt0=propose perfect	-12 12
more:vt0=run future	10 -10
more:vt0=run past	11 -11
more:vt0=run present	-12 12
more:vt0=say past	19 -19
more:vt0=say perfect	-14 14
more:vt0=see present	-12 12
more:vt0=set present	-10 10
more:vt0=sign future	-14 14
more:vt0=sign perfect	-9 9
more:vt0=start present	11 -11
more:vt0=suspend present	-19 19
more:vt0=take past	7 -7
more:vt0=take present	-22 22
more:vt0=want pluperfect	14 -14
more:vt0=write future	-7 7
more:vt0=write past	13 -13
more:waits	-16 16
more:waits+made+refused	-14 14
more:waits+refused	26 -26
more:wished span=1	2 -2
more:wished+made	8 -8
more:wished+waits	-18 18
more:wished=2	-14 14
more:wished=3	-10 10
on hold:ct0=impose perfect	-12 12
on hold:ct1=impose perfect	-13 13
on hold:l1=<duty>	-17 17
on hold:l1=are	-17 17
on hold:l1=put	12 -12
on hold:l2=<goods>	-26 26
on hold:l2=<v-impose>	16 -16
on hold:r1=.	-25 25
on hold:r2=<end>	-21 21
on hold:t0=perfect	-9 9
on ice:ct0=impose perfect	11 -11
on ice:ct0=impose present	-17 17
on ice:ct1=impose perfect	11 -11
on ice:ct1=impose present	-17 17
on ice:r1=<end>	12 -12
on ice:t0=present	-19 19
on record AM,GE truce	-17 17
on record AR,CH truce	-16 16
on record AR,US truce	12 -12
on record AU,CA truce	-16 16
on record AU,VN truce	23 -23
on record BO,CL truce	-11 11
on record BO,JP truce	16 -16
on record BO,PE truce	10 -10
on record BR,NG truce	-9 9
on record BR,US truce	19 -19
on record BR,US truce 2025 II	17 -17
on record CA,CN truce 2026 I	23 -23
on record CA,IS truce	-12 12
on record CA,US truce 2026 II	8 -8
on record CH,IN truce	-19 19
on record CH,US truce 2026 I	9 -9
on record CH,US truce 2026 II	7 -7
on record CL,PE truce	-13 13
on record CN,HK truce	-11 11
on record CN,IN truce	-9 9
on record CN,JP truce	-21 21
on record CN,JP truce 2026 I	-8 8
on record CN,KR truce	-12 12
on record CN,KR truce 2025 II	-13 13
on record CN,US truce	-33 33
on record CN,US truce 2018 II	-28 28
on record CN,US truce 2019 II	27 -27
on record CN,US truce 2020 I	18 -18
on record CN,US truce 2025 I	-19 19
on record CN,US truce 2025 II	-21 21
on record CN,US truce 2026 I	-18 18
on record CN,US truce 2027 I	19 -19
on record CN,VN truce 2025 II	-5 5
on record CO,EC truce 2027 I	14 -14
on record CR,PA truce	-10 10
on record CY,IL truce	-13 13
on record CY,IL truce 2027 I	-14 14
on record CZ,RS truce	-13 13
on record CZ,RS truce 2027 I	-13 13
on record DZ,PT truce	11 -11
on record EC,PE truce	-17 17
on record EG,IN truce 2027 I	12 -12
on record EU,ID truce	-11 11
on record EU,US truce	-14 14
on record EU,US truce 2021 I	-44 44
on record FI,PE truce	12 -12
on record FJ,NZ truce	12 -12
on record FR,US truce	-33 33
on record GB,US truce 2025 I	14 -14
on record HK,US truce	-14 14
on record ID,NZ truce	13 -13
on record ID,PH truce	-15 15
on record ID,PH truce 2027 I	-9 9
on record ID,US truce	10 -10
on record IE,KR truce	14 -14
on record IN,PE truce	-14 14
on record IN,PE truce 2027 I	-9 9
on record IN,US truce	15 -15
on record IN,US truce 2026 I	13 -13
on record IS,JP truce	12 -12
on record JO,TR truce 2027 I	-9 9
on record JP,PE truce	21 -21
on record JP,US truce 2025 I	-10 10
on record JP,US truce 2025 II	32 -32
on record KE,PK truce	-16 16
on record KE,PK truce 2027 I	-16 16
on record KE,TH truce	-25 25
on record KE,TH truce 2027 I	-25 25
on record KH,TH truce	23 -23
on record KR,VN truce	-10 10
on record KZ,PK truce	-15 15
on record MA,PE truce	12 -12
on record MD,UA truce	13 -13
on record MX,US truce 2025 II	-13 13
on record MY,US truce	-9 9
on record MY,US truce 2025 II	-10 10
on record MZ,ZA truce	8 -8
on record PK,TR truce	25 -25
on record PK,UZ truce	13 -13
on record PL,UA truce	11 -11
on record PL,UA truce 2027 I	10 -10
on record PY,UY truce	-25 25
on record PY,UY truce 2027 I	-10 10
on record RS,TR truce	9 -9
on record RW,UG truce	-10 10
on record US,VN truce 2025 II	10 -10
pause:c1=agree	-12 12
pause:c1=begin	22 -22
pause:ct0=agree pluperfect	-16 16
pause:ct0=impose pluperfect	-14 14
pause:ct0=say present	13 -13
pause:ct1=impose infinitive	-16 16
pause:ct1=say present	13 -13
pause:l1=<duty>	-12 12
pause:l1=<goods>	-12 12
pause:l1=<quality>	-11 11
pause:l1=<span>	9 -9
pause:l1=a	2 -2
pause:l1=tariff	-12 12
pause:l1=to	-9 9
pause:l2="	-11 11
pause:l2=:	24 -24
pause:l2=<v-impose>	-16 16
pause:l2=<v-propose>	-19 19
pause:l2=call	-9 9
pause:l2=if	-30 30
pause:l2=is	10 -10
pause:l2=on	5 -5
pause:l2=should	-16 16
pause:l2=the	-12 12
pause:l2=to	12 -12
pause:l2=when	8 -8
pause:r1=,	-27 27
pause:r1=.	21 -21
pause:r1=<v-impose>	-24 24
pause:r1=agree	-16 16
pause:r1=run	12 -12
pause:r1=with	-15 15
pause:r1=would	15 -15
pause:r2=.	-27 27
pause:r2=<day-ahead>	11 -11
pause:r2=<duty>	6 -6
pause:r2=<end>	19 -19
pause:r2=<name>	-19 19
pause:r2=<span>	-28 28
pause:r2=be	-11 11
pause:r2=been	-12 12
pause:r2=higher	11 -11
pause:r2=their	-11 11
pause:t0=past	-9 9
pause:v0=ask	17 -17
pause:v0=call	-9 9
pause:v0=other	19 -19
pause:v1=ask	12 -12
pause:v1=call	-6 6
pause:v1=other	19 -19
paused:c0=impose	-8 8
paused:c0=suspend	-8 8
paused:c1=impose	-8 8
paused:c1=suspend	-8 8
paused:v0=pause	-8 8
paused:v1=pause	-8 8
pauses:r2=for	-14 14
peace:c0=propose	-8 8
peace:c1=propose	-9 9
peace:ct0=stay past	-8 8
peace:ct0=stay perfect	20 -20
peace:ct0=stay present	-10 10
peace:ct1=stay past	-8 8
peace:ct1=stay perfect	20 -20
peace:ct1=stay present	-14 14
peace:l1=<duty>	-15 15
peace:l1=<v-impose>	13 -13
peace:l1=no	-15 15
peace:l1=own	-13 13
peace:l1=tariff	-15 15
peace:l1=the	16 -16
peace:l2=<begin>	-13 13
peace:l2=<span>	-10 10
peace:l2=<v-impose>	16 -16
peace:l2=<v-propose>	-11 11
peace:l2=a	-11 11
peace:l2=is	-13 13
peace:l2=its	-13 13
peace:l2=of	12 -12
peace:l2=round	13 -13
peace:l2=the	-23 23
peace:r1=:	-13 13
peace:r1=between	-10 10
peace:r1=has	-19 19
peace:r1=in	21 -21
peace:r1=obligation	19 -19
peace:r1=of	-8 8
peace:r1=on	18 -18
peace:r1=over	-5 5
peace:r1=talk	18 -18
peace:r1=with	-9 9
peace:r2=,	15 -15
peace:r2=<end>	-9 9
peace:r2=<name>	-12 12
peace:v0=keep	-15 15
postponed:ct0=suspend past-passive	9 -9
postponed:ct1=suspend past-passive	9 -9
postponed:r1=.	8 -8
postponed:r2=<end>	8 -8
postponed:t0=past-passive	9 -9
prolong:c0=say	-9 9
prolong:c1=say	-9 9
prolong:ct0=impose past	-12 12
prolong:ct1=impose past	-12 12
prolong:l1=<name>	-13 13
prolong:l2=did	13 -13
prolong:r1=its	-12 12
prolong:r1=the	-26 26
prolong:r2=,	-9 9
prolong:r2=.	19 -19
prolong:r2=<goods>	-6 6
prolong:r2=until	9 -9
prolong:t0=past	-20 20
prolong:t0=pluperfect	9 -9
prolong:t0=present	-18 18
prolongation:c1=impose	-10 10
prolongation:l1=a	-12 12
prolongation:r2=<span>	-15 15
prolongation:t0=past	-12 12
prolongation:t0=perfect	-15 15
prolonged:l1=<name>	14 -14
prolonged:l1=was	-24 24
prolonged:l2=,	-10 10
prolonged:l2=<name>	-23 23
prolonged:l2=<not>	13 -13
prolonged:l2=and	19 -19
prolonged:l2=can	6 -6
prolonged:l2=it	-13 13
prolonged:l2=the	-9 9
prolonged:r1=,	7 -7
prolonged:r1=once	-11 11
prolonged:r1=the	-13 13
prolonged:r2=suspension	-14 14
prolonged:r2=truce	5 -5
prolonged:t0=modal-passive	8 -8
prolonged:t0=past-passive	-18 18
prolonging:t0=present	-12 12
put off:ct0=impose pluperfect	15 -15
put off:ct1=impose infinitive	-6 6
put off:ct1=impose pluperfect	15 -15
put off:l1=,	-16 16
put off:l1=and	-9 9
put off:l1=have	-11 11
put off:l1=to	-18 18
put off:l2=,	-11 11
put off:l2=<v-impose>	-8 8
put off:l2=it	10 -10
put off:r1=a	-14 14
put off:r1=the	-20 20
put off:r1=to	17 -17
put off:r1=until	17 -17
put off:r2=<day-ahead>	19 -19
put off:r2=<month-gone>	-8 8
put off:r2=<v-up>	12 -12
put off:t0=pluperfect	15 -15
quiet:c0=down	13 -13
quiet:c0=suspend	11 -11
quiet:c1=down	13 -13
quiet:c1=up	-9 9
quiet:ct0=impose future	11 -11
quiet:ct0=propose past	-9 9
quiet:ct0=stay future	-9 9
quiet:ct0=stay present	-15 15
quiet:ct0=suspend future	-10 10
quiet:ct0=suspend modal	-15 15
quiet:ct0=suspend present	18 -18
quiet:ct1=impose future	15 -15
quiet:ct1=impose present	-14 14
quiet:ct1=propose past	-9 9
quiet:ct1=stay present	-18 18
quiet:ct1=suspend future	-10 10
quiet:ct1=suspend modal	-15 15
quiet:ct1=suspend present	16 -16
quiet:l1=,	-12 12
quiet:l1=<duty>	-19 19
quiet:l1=<name>	9 -9
quiet:l1=<number>	10 -10
quiet:l1=<points>	-13 13
quiet:l1=<v-down>	12 -12
quiet:l1=<v-impose>	4 -4
quiet:l1=a	20 -20
quiet:l1=are	-16 16
quiet:l1=had	18 -18
quiet:l1=it	-28 28
quiet:l1=no	-8 8
quiet:l1=not	14 -14
quiet:l1=own	-14 14
quiet:l1=tariff	-21 21
quiet:l1=was	16 -16
quiet:l2="	-16 16
quiet:l2='s	10 -10
quiet:l2=,	18 -18
quiet:l2=<begin>	-21 21
quiet:l2=<duty>	-20 20
quiet:l2=<gate>	-16 16
quiet:l2=<month-gone>	-10 10
quiet:l2=<seat>	-10 10
quiet:l2=<span>	-10 10
quiet:l2=<v-impose>	16 -16
quiet:l2=a	-9 9
quiet:l2=duty	-16 16
quiet:l2=for	9 -9
quiet:l2=good	-16 16
quiet:l2=had	21 -21
quiet:l2=it	12 -12
quiet:l2=its	-14 14
quiet:l2=round	13 -13
quiet:l2=was	18 -18
quiet:l2=who	-14 14
quiet:l=, are	-10 10
quiet:l=<begin> the	-9 9
quiet:l=<points> are	-10 10
quiet:l=<span> of	-8 8
quiet:l=its own	-14 14
quiet:l=round of	13 -13
quiet:lr=, .	-10 10
quiet:lr=<points> until	-18 18
quiet:lr=in .	11 -11
quiet:lr=is ,	11 -11
quiet:lr=is until	-9 9
quiet:lr=it .	-22 22
quiet:lr=of talk	14 -14
quiet:lr=own with	-13 13
quiet:lr=put .	-21 21
quiet:lr=put for	17 -17
quiet:lr=the .	-13 13
quiet:lr=the obligation	16 -16
quiet:lr=to on	-16 16
quiet:r1="	-15 15
quiet:r1=<goods>	13 -13
quiet:r1=<v-stay>	17 -17
quiet:r1=a	-10 10
quiet:r1=at	11 -11
quiet:r1=by	-10 10
quiet:r1=down	-13 13
quiet:r1=for	-23 23
quiet:r1=has	-19 19
quiet:r1=in	20 -20
quiet:r1=last	-20 20
quiet:r1=obligation	19 -19
quiet:r1=of	-10 10
quiet:r1=over	-20 20
quiet:r1=since	-18 18
quiet:r1=talk	18 -18
quiet:r1=that	-11 11
quiet:r1=with	-10 10
quiet:r2="	13 -13
quiet:r2=,	17 -17
quiet:r2=<goods>	-7 7
quiet:r2=<month-gone>	-22 22
quiet:r2=<name>	-11 11
quiet:r2=<not>	-27 27
quiet:r2=<span>	-8 8
quiet:r2=a	-10 10
quiet:r2=and	-21 21
quiet:r2=as	-12 12
quiet:r2=his	10 -10
quiet:r2=it	16 -16
quiet:r=" .	-11 11
quiet:r=, "	18 -18
quiet:r=, and	-18 18
quiet:r=for <span>	-10 10
quiet:r=for the	-12 12
quiet:r=in the	9 -9
quiet:r=since <month-gone>	-14 14
quiet:r=until <day-ahead>	-12 12
quiet:r=well .	13 -13
quiet:r=with <name>	-11 11
quiet:t0=past	26 -26
quiet:t0=pluperfect	16 -16
quiet:v0=keep	-18 18
quiet:v0=lay	10 -10
quiet:v0=let	-12 12
quiet:v0=want	-12 12
quiet:v1=keep	-8 8
quiet:v1=lay	10 -10
quiet:v1=let	-14 14
quiet:v1=want	-7 7
quiet:vt0=be past	25 -25
quiet:vt0=have past	17 -17
quiet:vt0=have present	-12 12
quiet:vt0=keep present	-16 16
quiet:vt0=leave present	-12 12
quiet:vt0=make past	-9 9
quiet:vt0=make perfect	24 -24
quiet:vt0=put past	-12 12
quiet:vt0=sleep modal	-15 15
renew:l1=not	9 -9
renew:l1=to	10 -10
renew:t0=past	13 -13
renewal:ct0=impose past	-7 7
renewal:ct1=impose past	-7 7
renewal:l2=<v-impose>	10 -10
renewal:t0=past	-11 11
renewed:l1=been	12 -12
renewed:l1=is	17 -17
renewed:l2=<begin>	-15 15
renewed:l2=<not>	25 -25
renewed:l2=it	8 -8
renewed:l2=not	21 -21
renewed:l2=to	-8 8
renewed:l2=truce	11 -11
renewed:r1=,	10 -10
renewed:r1=?	14 -14
renewed:r1=by	-4 4
renewed:r1=the	15 -15
renewed:r2=<end>	25 -25
renewed:r2=the	10 -10
renewed:t0=past-passive	-14 14
renewed:t0=past-passive-not	15 -15
renewed:v0=other	17 -17
renewed:v1=other	17 -17
reprieve:l1=a	-6 6
reprieve:l1=the	7 -7
reprieve:t0=past	11 -11
run on:c0=impose	-8 8
s:&	-12 12
s:'	17 -17
s:*	-8 8
s:+	-9 9
s:,	-11 11
s:<day-ahead>	-48 48
s:<day-today>	-7 7
s:<duty>	-12 12
s:<level-noun>	9 -9
s:<month-ahead>	-27 27
s:<month-gone>	-12 12
s:<month-today>	19 -19
s:<name>	-44 44
s:<organisation>	24 -24
s:<person>	-15 15
s:<points>	-46 46
s:<quality>	-13 13
s:<seat>	-7 7
s:<taker>	9 -9
s:<v-agree>	20 -20
s:<v-deny>	14 -14
s:<v-down>	12 -12
s:<v-return>	21 -21
s:<v-target>	13 -13
s:<v-threaten>	17 -17
s:<v-up>	14 -14
s:[	16 -16
s:]	16 -16
s:a	18 -18
s:about	-8 8
s:abroad	14 -14
s:accord	28 -28
s:across	16 -16
s:act	14 -14
s:additional	-19 19
s:advance	-6 6
s:afraid	18 -18
s:afternoon	10 -10
s:afterward	-17 17
s:agency	22 -22
s:agenda	12 -12
s:ago	-15 15
s:agreement	15 -15
s:ahead	17 -17
s:air	14 -14
s:airbu	-40 40
s:airline	18 -18
s:airport	14 -14
s:al	-14 14
s:alexandria	-14 14
s:alive	-20 20
s:almost	26 -26
s:alone	13 -13
s:along	15 -15
s:already	14 -14
s:aluminium	-19 19
s:aluminum	-24 24
s:am	18 -18
s:ambassador	9 -9
s:among	30 -30
s:an	-6 6
s:animal	10 -10
s:announcement	-28 28
s:annual	12 -12
s:answer	-13 13
s:anti	15 -15
s:antimony	30 -30
s:anybody	10 -10
s:apec	9 -9
s:apple	-19 19
s:application	-10 10
s:approval	42 -42
s:approve	18 -18
s:aqaba	-10 10
s:arequipa	10 -10
s:army	21 -21
s:arranged	8 -8
s:arrival	11 -11
s:article	-24 24
s:as	-9 9
s:asia	21 -21
s:aside	-19 19
s:asleep	11 -11
s:assume	-12 12
s:at	9 -9
s:average	-17 17
s:avocado	-15 15
s:ban	12 -12
s:banana	-17 17
s:bandung	-11 11
s:bank	22 -22
s:barley	12 -12
s:barrier	-12 12
s:battery	-17 17
s:bear	12 -12
s:beef	13 -13
s:beer	10 -10
s:before	-13 13
s:begin	16 -16
s:behind	-31 31
s:beira	-15 15
s:bell	14 -14
s:bench	-11 11
s:bergen	12 -12
s:bicycle	-11 11
s:big	14 -14
s:bind	-14 14
s:binding	12 -12
s:bite	10 -10
s:boat	26 -26
s:boeing	-18 18
s:bond	13 -13
s:border	15 -15
s:bound	-20 20
s:boxe	-15 15
s:breaking	-15 15
s:breathe	-19 19
s:breathing	-11 11
s:bridge	10 -10
s:brief	-14 14
s:bring	12 -12
s:broken	-15 15
s:brokered	11 -11
s:budget	18 -18
s:building	-13 13
s:built	31 -31
s:bus	16 -16
s:busan	-25 25
s:business	-33 33
s:but	12 -12
s:by	16 -16
s:c	-22 22
s:cabinet	-28 28
s:cable	-15 15
s:calendar	17 -17
s:callao	-10 10
s:can't	-14 14
s:cannot	8 -8
s:canola	18 -18
s:capital	12 -12
s:card	12 -12
s:cargo	-19 19
s:carry	-31 31
s:cathode	13 -13
s:caught	7 -7
s:cease	-16 16
s:cell	-7 7
s:cent	22 -22
s:ceramic	-15 15
s:ceremony	-12 12
s:certificate	-32 32
s:ceylon	-18 18
s:chain	-10 10
s:chair	17 -17
s:chance	-11 11
s:channel	11 -11
s:cheese	-6 6
s:chocolate	-14 14
s:christma	14 -14
s:citing	-9 9
s:city	27 -27
s:client	-10 10
s:clock	-17 17
s:closed	23 -23
s:clothing	-18 18
s:clove	-14 14
s:club	31 -31
s:coach	15 -15
s:coal	17 -17
s:coast	13 -13
s:cobalt	-11 11
s:coconut	-27 27
s:coffee	-15 15
s:cold	13 -13
s:collapse	-11 11
s:collapsed	21 -21
s:colleague	23 -23
s:column	-15 15
s:commander	18 -18
s:comment	-12 12
s:commerce	17 -17
s:commercial	7 -7
s:commit	-10 10
s:common	11 -11
s:company	20 -20
s:complain	-8 8
s:completed	10 -10
s:complexity	-12 12
s:concede	10 -10
s:concentrate	-28 28
s:concern	-17 17
s:concession	-10 10
s:conclude	-11 11
s:conference	23 -23
s:consensu	7 -7
s:consent	24 -24
s:constanța	11 -11
s:consultation	23 -23
s:contained	-21 21
s:content	10 -10
s:continuation	-15 15
s:contract	34 -34
s:controlled	-11 11
s:conversation	-25 25
s:cook	-10 10
s:copper	-15 15
s:corn	34 -34
s:corridor	-17 17
s:cost	20 -20
s:cotton	14 -14
s:council	16 -16
s:count	-19 19
s:counter	-41 41
s:counterpart	-13 13
s:countersigned	-16 16
s:counting	-15 15
s:county	11 -11
s:covered	-16 16
s:cow	6 -6
s:crane	21 -21
s:crew	14 -14
s:crossing	9 -9
s:cup	10 -10
s:curb	26 -26
s:current	-7 7
s:custom	-17 17
s:cut	9 -9
s:d	12 -12
s:dairy	22 -22
s:date	-21 21
s:daughter	-8 8
s:day	-11 11
s:deadline	17 -17
s:deal	-10 10
s:dear	-16 16
s:decide	19 -19
s:decided	-20 20
s:declare	-26 26
s:decree	9 -9
s:defend	-15 15
s:demand	12 -12
s:deny	19 -19
s:desk	-15 15
s:die	-43 43
s:diesel	14 -14
s:diet	9 -9
s:director	11 -11
s:discussion	-7 7
s:dispute	38 -38
s:district	16 -16
s:docker	21 -21
s:doctor	18 -18
s:doe	-15 15
s:doesn't	-30 30
s:doha	-12 12
s:dollar	-19 19
s:don't	-21 21
s:done	-8 8
s:double	27 -27
s:down	-9 9
s:draft	19 -19
s:drawer	-18 18
s:dried	-11 11
s:drink	-20 20
s:driver	17 -17
s:drop	12 -12
s:due	-17 17
s:dump	18 -18
s:during	46 -46
s:earlier	-18 18
s:earn	9 -9
s:earth	-18 18
s:easter	-20 20
s:eat	7 -7
s:economic	24 -24
s:economy	-21 21
s:election	22 -22
s:electricity	26 -26
s:employ	-8 8
s:employer	26 -26
s:end	-26 26
s:entity	11 -11
s:equipment	20 -20
s:estimate	17 -17
s:even	21 -21
s:evening	19 -19
s:ever	-10 10
s:every	15 -15
s:everywhere	10 -10
s:exact	-9 9
s:examine	-19 19
s:except	-18 18
s:exchange	9 -9
s:excise	17 -17
s:expert	22 -22
s:expiry	-13 13
s:exporter	9 -9
s:expressed	-21 21
s:extend	23 -23
s:extremely	-10 10
s:eye	18 -18
s:fact	-8 8
s:factory	-9 9
s:fail	-11 11
s:failed	33 -33
s:family	17 -17
s:fan	11 -11
s:fare	25 -25
s:favour	-14 14
s:fear	12 -12
s:fee	31 -31
s:ferry	19 -19
s:few	-25 25
s:final	10 -10
s:finance	-31 31
s:find	-10 10
s:finding	-14 14
s:fine	20 -20
s:fire	9 -9
s:firm	10 -10
s:first	9 -9
s:flagged	-9 9
s:flower	-11 11
s:follow	-8 8
s:footwear	10 -10
s:for	9 -9
s:force	-15 15
s:forced	15 -15
s:foreign	-17 17
s:foresee	-10 10
s:foreseen	-16 16
s:forgotten	-11 11
s:form	13 -13
s:former	12 -12
s:forty	-8 8
s:found	-32 32
s:fourth	18 -18
s:framework	-14 14
s:free	22 -22
s:friday	-15 15
s:from	16 -16
s:front	21 -21
s:frozen	14 -14
s:fruit	19 -19
s:gained	18 -18
s:gallium	15 -15
s:garment	14 -14
s:gas	-9 9
s:gate	8 -8
s:generic	10 -10
s:geneva	-38 38
s:georgia	-13 13
s:germanium	22 -22
s:gift	-16 16
s:given	10 -10
s:glad	-10 10
s:glass	12 -12
s:glove	-15 15
s:gold	-11 11
s:good	-14 14
s:government	-18 18
s:grace	-10 10
s:grand	7 -7
s:grape	-15 15
s:graphite	7 -7
s:group	29 -29
s:grow	-24 24
s:guard	13 -13
s:guayaquil	-11 11
s:half	14 -14
s:hall	22 -22
s:halt	-16 16
s:handed	13 -13
s:handshake	-10 10
s:happen	-19 19
s:harbour	10 -10
s:harvest	13 -13
s:has	-11 11
s:haven't	14 -14
s:having	5 -5
s:hazelnut	-10 10
s:he	-8 8
s:he'd	24 -24
s:he'll	-10 10
s:heading	-9 9
s:hear	-14 14
s:heard	11 -11
s:hearing	10 -10
s:help	-10 10
s:her	13 -13
s:here	-11 11
s:herring	-10 10
s:higher	-26 26
s:highest	-21 21
s:him	14 -14
s:his	-14 14
s:hit	-17 17
s:hold	12 -12
s:home	36 -36
s:honey	6 -6
s:house	25 -25
s:household	36 -36
s:how	-9 9
s:hundred	-20 20
s:ignore	19 -19
s:immediate	19 -19
s:included	19 -19
s:income	11 -11
s:industrial	11 -11
s:inflation	20 -20
s:informed	32 -32
s:initialled	41 -41
s:ink	21 -21
s:instead	-12 12
s:instrument	-20 20
s:interest	11 -11
s:into	-16 16
s:invest	-15 15
s:investment	18 -18
s:island	14 -14
s:isn't	-15 15
s:issue	-12 12
s:it	11 -11
s:itself	-12 12
s:jar	14 -14
s:judge	19 -19
s:jump	-11 11
s:kava	12 -12
s:kernel	-12 12
s:khan	11 -11
s:kiwifruit	16 -16
s:knowledge	13 -13
s:lake	21 -21
s:lancaster	-11 11
s:lapse	-14 14
s:lasted	33 -33
s:lasting	11 -11
s:law	10 -10
s:leaf	-11 11
s:leave	-25 25
s:lender	17 -17
s:lengthened	-14 14
s:lentil	15 -15
s:less	-11 11
s:let	12 -12
s:light	11 -11
s:like	-12 12
s:likely	-13 13
s:likewise	-25 25
s:line	16 -16
s:listing	-18 18
s:lithium	-12 12
s:little	13 -13
s:live	-13 13
s:livingstone	-15 15
s:load	-12 12
s:lobster	9 -9
s:log	13 -13
s:long	-41 41
s:loss	-17 17
s:lot	8 -8
s:lower	24 -24
s:lull	-16 16
s:malt	-14 14
s:management	23 -23
s:mangoe	7 -7
s:manner	-11 11
s:margin	-19 19
s:market	16 -16
s:marriage	10 -10
s:match	19 -19
s:material	9 -9
s:matter	16 -16
s:may	9 -9
s:mayor	13 -13
s:me	-29 29
s:meal	12 -12
s:meant	-39 39
s:meanwhile	-12 12
s:meat	-9 9
s:mechanism	-10 10
s:mediator	46 -46
s:medicine	16 -16
s:melon	-18 18
s:member	29 -29
s:mention	-9 9
s:middle	-17 17
s:midnight	28 -28
s:might	13 -13
s:militia	8 -8
s:mill	-18 18
s:million	18 -18
s:mineral	-10 10
s:missing	15 -15
s:mobile	14 -14
s:moderator	-15 15
s:mombasa	-12 12
s:moment	-27 27
s:money	-3 3
s:moratorium	14 -14
s:most	18 -18
s:motor	-17 17
s:motorcycle	17 -17
s:mr	-16 16
s:musician	11 -11
s:must	8 -8
s:mutual	-7 7
s:nagoya	-15 15
s:name	-12 12
s:narrow	-13 13
s:national	14 -14
s:near	-23 23
s:nearly	17 -17
s:need	10 -10
s:neighbour	28 -28
s:neither	26 -26
s:network	19 -19
s:never	23 -23
s:nickel	-19 19
s:nine	7 -7
s:ninety	19 -19
s:non	-15 15
s:noodle	-11 11
s:noon	15 -15
s:normal	10 -10
s:northern	30 -30
s:note	-18 18
s:notice	12 -12
s:now	-22 22
s:nut	19 -19
s:obligation	20 -20
s:observed	-22 22
s:odesa	-16 16
s:of	15 -15
s:offer	33 -33
s:oil	-13 13
s:old	-8 8
s:older	-14 14
s:once	16 -16
s:only	-19 19
s:operated	16 -16
s:operator	27 -27
s:oppose	11 -11
s:opposition	20 -20
s:ordinary	13 -13
s:ore	-15 15
s:originating	-20 20
s:osaka	22 -22
s:otherwise	-15 15
s:own	-15 15
s:p	16 -16
s:packer	-13 13
s:page	12 -12
s:paint	-7 7
s:palm	-23 23
s:paper	9 -9
s:paragraph	22 -22
s:parcel	26 -26
s:parish	17 -17
s:partner	13 -13
s:partnership	15 -15
s:party	48 -48
s:path	13 -13
s:payment	15 -15
s:pea	18 -18
s:pen	7 -7
s:pentagon	-11 11
s:people	-9 9
s:pepper	19 -19
s:per	7 -7
s:percent	8 -8
s:period	-30 30
s:pharmaceutical	13 -13
s:phase	18 -18
s:phone	-11 11
s:pilot	9 -9
s:pineapple	-10 10
s:pipe	14 -14
s:place	-12 12
s:plant	-12 12
s:plastic	-14 14
s:player	25 -25
s:plum	10 -10
s:point	-25 25
s:pointed	-32 32
s:police	-11 11
s:pork	12 -12
s:porto	-13 13
s:potash	16 -16
s:potatoe	-11 11
s:poultry	-20 20
s:prawn	16 -16
s:prepare	15 -15
s:presenter	25 -25
s:price	21 -21
s:priest	13 -13
s:principle	-9 9
s:prisoner	27 -27
s:probably	-11 11
s:proclamation	19 -19
s:producer	-11 11
s:prolong	-13 13
s:prolongation	-22 22
s:proper	11 -11
s:proposal	13 -13
s:propose	24 -24
s:protect	-8 8
s:provisionally	-12 12
s:publish	-11 11
s:pulp	-17 17
s:quarrel	14 -14
s:quay	10 -10
s:quote	14 -14
s:radio	21 -21
s:rail	17 -17
s:raise	38 -38
s:rare	-19 19
s:rather	-27 27
s:ratify	13 -13
s:raw	-16 16
s:read	-11 11
s:reader	16 -16
s:ready	11 -11
s:reason	15 -15
s:rebel	12 -12
s:recall	-15 15
s:recife	-21 21
s:reciprocal	10 -10
s:reckon	-30 30
s:recognise	-11 11
s:reduce	-21 21
s:refrain	-15 15
s:refuse	15 -15
s:refused	14 -14
s:regard	-12 12
s:regretted	15 -15
s:regular	23 -23
s:regulation	14 -14
s:related	12 -12
s:relief	23 -23
s:remain	-16 16
s:renewal	-11 11
s:replace	11 -11
s:report	-16 16
s:request	-25 25
s:reserve	21 -21
s:respected	11 -11
s:restore	10 -10
s:restriction	-18 18
s:retaliate	22 -22
s:revive	14 -14
s:rice	14 -14
s:ridge	9 -9
s:right	16 -16
s:river	40 -40
s:road	19 -19
s:roaming	24 -24
s:roll	-16 16
s:rosario	-14 14
s:rotterdam	13 -13
s:round	19 -19
s:rubber	13 -13
s:run	-10 10
s:sack	-12 12
s:safe	-12 12
s:safeguard	12 -12
s:saffron	9 -9
s:saint	-13 13
s:salmon	19 -19
s:salvador	-11 11
s:same	-33 33
s:sardine	-15 15
s:saved	-20 20
s:say	10 -10
s:scale	-17 17
s:schedule	8 -8
s:scotch	-19 19
s:seafood	10 -10
s:season	25 -25
s:second	22 -22
s:see	-13 13
s:seek	19 -19
s:senate	13 -13
s:service	18 -18
s:shanghai	-17 17
s:share	33 -33
s:she	26 -26
s:shelve	-10 10
s:shift	17 -17
s:ship	10 -10
s:shipment	9 -9
s:shirt	-13 13
s:shook	15 -15
s:shoot	15 -15
s:shore	17 -17
s:short	-11 11
s:shortly	11 -11
s:show	-9 9
s:shrimp	-13 13
s:side	-13 13
s:signature	50 -50
s:silence	9 -9
s:similar	11 -11
s:single	11 -11
s:sir	-10 10
s:sit	-10 10
s:sixth	-7 7
s:sleep	-15 15
s:smelter	-12 12
s:soap	-9 9
s:solar	11 -11
s:some	16 -16
s:somebody	-19 19
s:soon	24 -24
s:sorghum	8 -8
s:sort	12 -12
s:soybean	11 -11
s:space	-18 18
s:spare	-5 5
s:special	15 -15
s:spoke	19 -19
s:spoken	16 -16
s:spring	13 -13
s:square	-21 21
s:squash	-18 18
s:staff	12 -12
s:stage	18 -18
s:standstill	-16 16
s:start	18 -18
s:station	27 -27
s:stay	11 -11
s:step	14 -14
s:stick	-16 16
s:stock	12 -12
s:stockfish	-20 20
s:stockholm	-27 27
s:storage	17 -17
s:story	-27 27
s:street	20 -20
s:stretch	-25 25
s:stretched	-10 10
s:strike	26 -26
s:strong	-14 14
s:student	-9 9
s:stuff	-11 11
s:substance	-13 13
s:substantial	-27 27
s:substantially	12 -12
s:such	12 -12
s:summer	18 -18
s:sunday	-10 10
s:superhard	13 -13
s:supply	-13 13
s:surabaya	-16 16
s:surcharge	9 -9
s:sure	12 -12
s:surprised	13 -13
s:survive	12 -12
s:suspension	11 -11
s:table	28 -28
s:talk	15 -15
s:tangier	-17 17
s:tariff	-12 12
s:tax	16 -16
s:tea	-24 24
s:teacher	13 -13
s:technical	11 -11
s:telephone	-30 30
s:tema	-20 20
s:tenant	15 -15
s:term	-19 19
s:terminal	15 -15
s:text	13 -13
s:th	-12 12
s:them	12 -12
s:there	6 -6
s:therefore	12 -12
s:these	-10 10
s:they	-10 10
s:they're	-21 21
s:think	10 -10
s:thirty	18 -18
s:three	20 -20
s:through	-25 25
s:thu	-8 8
s:ticket	19 -19
s:till	-12 12
s:tin	7 -7
s:to	9 -9
s:toll	11 -11
s:tomato	9 -9
s:ton	-12 12
s:top	-22 22
s:total	-11 11
s:touch	-18 18
s:town	32 -32
s:toy	-4 4
s:trader	-12 12
s:train	18 -18
s:transfer	27 -27
s:transit	-10 10
s:transport	10 -10
s:treatment	10 -10
s:trip	-9 9
s:truce	-24 24
s:try	15 -15
s:trying	-21 21
s:tuna	-14 14
s:turn	17 -17
s:turned	18 -18
s:twenty	-12 12
s:tyre	10 -10
s:understanding	-32 32
s:unreliable	10 -10
s:until	-21 21
s:untouched	6 -6
s:upholstered	11 -11
s:upper	39 -39
s:urgent	17 -17
s:us	7 -7
s:used	16 -16
s:usual	-10 10
s:utility	10 -10
s:valid	-11 11
s:valley	37 -37
s:van	18 -18
s:vanilla	11 -11
s:view	-20 20
s:village	16 -16
s:voice	18 -18
s:vote	27 -27
s:voted	19 -19
s:wage	21 -21
s:waited	-11 11
s:waiver	19 -19
s:wake	12 -12
s:wall	17 -17
s:wap	22 -22
s:warn	12 -12
s:washing	10 -10
s:wasn't	24 -24
s:water	26 -26
s:wave	-15 15
s:we	15 -15
s:week	-23 23
s:weekend	17 -17
s:weigh	8 -8
s:welcome	-19 19
s:welcomed	16 -16
s:what	-21 21
s:whatever	-16 16
s:wheat	14 -14
s:when	-23 23
s:wherea	-11 11
s:wherever	10 -10
s:whether	-15 15
s:while	15 -15
s:whitsun	13 -13
s:who	15 -15
s:whoever	18 -18
s:whom	-22 22
s:will	15 -15
s:wine	-15 15
s:winner	12 -12
s:wire	8 -8
s:withdraw	49 -49
s:withhold	19 -19
s:within	13 -13
s:without	-17 17
s:won't	-8 8
s:wood	20 -20
s:word	-24 24
s:work	-18 18
s:worker	10 -10
s:world	29 -29
s:worth	-11 11
s:would	-11 11
s:y	11 -11
s:yes	15 -15
s:you	8 -8
s:you're	15 -15
s:zero	15 -15
s:—	13 -13
s:•	-7 7
second:c0=say	17 -17
second:c1=agree	22 -22
second:c1=bear	-17 17
second:c1=say	19 -19
second:ct0=bear past	5 -5
second:ct0=impose past	11 -11
second:ct1=bear past	5 -5
second:ct1=impose past	13 -13
second:l1='s	16 -16
second:l1=its	-10 10
second:l1=the	12 -12
second:l2=,	-9 9
second:l2=:	-16 16
second:l2=;	-9 9
second:l2=<day-gone>	-20 20
second:l2=<v-agree>	-14 14
second:l2=<v-impose>	-18 18
second:l2=at	12 -12
second:l2=for	12 -12
second:l2=have	-7 7
second:l2=sign	-9 9
second:l2=talk	11 -11
second:l2=that	12 -12
second:l2=where	-19 19
second:l2=with	9 -9
second:r1=,	-14 14
second:r1=:	11 -11
second:r1=<end>	-19 19
second:r1=<span>	-9 9
second:r1=attempt	12 -12
second:r1=one	18 -18
second:r1=the	8 -8
second:r1=truce	-15 15
second:r1=week	-19 19
second:r1=year	-22 22
second:r2="	-10 10
second:r2=,	-24 24
second:r2=<name>	12 -12
second:r2=<number>	-10 10
second:r2=<v-end>	14 -14
second:r2=and	22 -22
second:r2=by	13 -13
second:r2=end	14 -14
second:r2=is	10 -10
second:r2=on	15 -15
second:r2=the	-11 11
second:r2=thi	15 -15
second:r2=was	-21 21
second:r2=with	-14 14
second:t0=past-passive	-12 12
second:t0=present	22 -22
second:v0=agree	15 -15
second:v0=have	20 -20
second:v0=other	-19 19
second:v0=say	15 -15
second:v0=sit	-10 10
second:v1=agree	30 -30
second:v1=have	10 -10
second:v1=other	-19 19
second:v1=say	15 -15
second:v1=sit	-10 10
set aside:r1=.	-14 14
set aside:r2=<end>	-14 14
shelves:l1=the	-13 13
silence:l1=of	12 -12
sleep:c0=impose	-14 14
sleep:c0=suspend	8 -8
sleep:ct0=suspend modal	-11 11
sleep:ct1=suspend modal	-11 11
sleep:l1=<not>	27 -27
sleep:l1=<points>	-19 19
sleep:l1=i	14 -14
sleep:l2=<begin>	19 -19
sleep:l2=<v-impose>	-16 16
sleep:r1=,	-9 9
sleep:r1=.	9 -9
sleep:r2=.	13 -13
sleep:v0=sleep	8 -8
slept:r1=on	-12 12
spared:l1=were	-14 14
spared:l2=<name>	10 -10
spared:r1=for	12 -12
standstill:c0=impose	11 -11
standstill:l1=<duty>	-12 12
standstill:l1=a	6 -6
standstill:l1=the	-14 14
standstill:l2=extend	-12 12
standstill:l2=if	-16 16
standstill:r1=:	10 -10
standstill:r1=<v-end>	-12 12
standstill:r1=<v-stay>	11 -11
standstill:r1=is	-13 13
standstill:r1=on	-10 10
standstill:r1=that	-10 10
standstill:r1=was	-14 14
standstill:r2=<end>	-8 8
standstill:r2=<not>	-14 14
standstill:r2=<span>	16 -16
standstill:r2=<v-end>	-10 10
standstill:v0=agree	15 -15
standstill:v1=agree	11 -11
stay:c0=bear	-15 15
stay:c1=bear	-10 10
stay:c1=propose	14 -14
stay:ct0=bear present	-15 15
stay:ct0=propose present	15 -15
stay:ct1=bear present	-15 15
stay:l1=<duty>	16 -16
stay:l1=<goods>	14 -14
stay:l1=<level-noun>	-13 13
stay:l1=<month-gone>	-12 12
stay:l1=<name>	13 -13
stay:l1=good	-22 22
stay:l1=rate	-9 9
stay:l1=they	-21 21
stay:l1=to	-11 11
stay:l1=will	19 -19
stay:l2=:	-11 11
stay:l2=<goods>	-3 3
stay:l2=<number>	-18 18
stay:l2=<quality>	-12 12
stay:l2=<v-propose>	-6 6
stay:l2=and	10 -10
stay:l2=its	-8 8
stay:l2=other	-12 12
stay:l2=the	-11 11
stay:r1=as	9 -9
stay:r1=at	12 -12
stay:r1=in	-11 11
stay:r1=on	19 -19
stay:r1=where	20 -20
stay:r2=,	23 -23
stay:r2=<day-ahead>	-23 23
stay:r2=<level>	4 -4
stay:r2=<number>	-8 8
stay:r2=<span>	9 -9
stay:r2=it	18 -18
stay:r2=of	-13 13
stay:r2=the	-14 14
stays:c0=stay	-13 13
stays:c1=stay	-13 13
stays:l1=,	8 -8
stays:l1=<duty>	9 -9
stays:l1=<level>	-8 8
stays:l1=<name>	-6 6
stays:l1=<v-impose>	-8 8
stays:l1=aluminium	-9 9
stays:l1=it	-18 18
stays:l1=tariff	20 -20
stays:l1=tea	-9 9
stays:l1=what	26 -26
stays:l2=:	-9 9
stays:l2=<goods>	-14 14
stays:l2=<quality>	-11 11
stays:l2=and	-16 16
stays:l2=the	15 -15
stays:r1=<level>	-14 14
stays:r1=at	6 -6
stays:r1=on	20 -20
stays:r1=open	13 -13
stays:r1=there	-16 16
stays:r1=until	13 -13
stays:r2=,	-13 13
stays:r2=<end>	17 -17
stays:r2=<number>	14 -14
stays:r2=force	6 -6
stays:r2=now	-12 12
stays:r2=the	30 -30
stays:t0=present	-11 11
stretched:v0=other	-16 16
stretched:v1=other	-16 16
successor:c0=stay	13 -13
successor:c1=stay	13 -13
successor:ct0=stay past	14 -14
successor:ct1=stay past	14 -14
successor:t0=past	16 -16
successor:t0=present	-7 7
suspend:c0=impose	18 -18
suspend:c0=propose	15 -15
suspend:ct0=agree perfect	10 -10
suspend:ct0=propose past	12 -12
suspend:l2=<name>	15 -15
suspend:l2=<v-agree>	14 -14
suspend:l2=<v-impose>	28 -28
suspend:l2=agree	15 -15
suspend:l2=is	-10 10
suspend:r1=<gate>	11 -11
suspend:r1=their	8 -8
suspend:r2=additional	14 -14
suspend:r2=of	18 -18
suspend:r2=on	-12 12
suspend:r2=own	-9 9
suspended:ct0=impose past	10 -10
suspended:ct0=impose present	-20 20
suspended:ct1=impose infinitive	11 -11
suspended:ct1=impose infinitive-passive	-12 12
suspended:ct1=impose past	-10 10
suspended:ct1=impose present	-20 20
suspended:ct1=suspend infinitive-passive	-12 12
suspended:l1=<agent>	-16 16
suspended:l1=<organisation>	11 -11
suspended:l1=<points>	-26 26
suspended:l1=are	-19 19
suspended:l1=fee	15 -15
suspended:l1=have	15 -15
suspended:l1=likewise	-15 15
suspended:l1=never	19 -19
suspended:l1=not	-12 12
suspended:l1=was	-16 16
suspended:l1=we	-14 14
suspended:l1=were	15 -15
suspended:l2="	-10 10
suspended:l2=:	8 -8
suspended:l2=<begin>	-11 11
suspended:l2=<duty>	-8 8
suspended:l2=<goods>	18 -18
suspended:l2=<name>	-37 37
suspended:l2=<number>	-14 14
suspended:l2=<points>	-12 12
suspended:l2=<v-stay>	-18 18
suspended:l2=and	11 -11
suspended:l2=duty	-13 13
suspended:l2=has	-19 19
suspended:l2=it	-26 26
suspended:l2=port	11 -11
suspended:l2=reciprocal	8 -8
suspended:l2=that	-8 8
suspended:l2=the	-14 14
suspended:l2=two	-13 13
suspended:l2=will	-14 14
suspended:r1=<duty>	12 -12
suspended:r1=<points>	-12 12
suspended:r1=a	-13 13
suspended:r1=duty	14 -14
suspended:r1=on	-17 17
suspended:r1=part	-14 14
suspended:r1=their	20 -20
suspended:r1=to	-21 21
suspended:r1=under	15 -15
suspended:r2=.	11 -11
suspended:r2=<day-ahead>	-25 25
suspended:r2=<duty>	-9 9
suspended:r2=<month-gone>	26 -26
suspended:r2=<span>	-12 12
suspended:r2=<v-return>	-14 14
suspended:r2=either	-7 7
suspended:r2=of	-18 18
suspended:r2=on	-26 26
suspended:r2=own	19 -19
suspended:r2=return	-10 10
suspended:r2=to	-10 10
suspended:r2=would	-11 11
suspended:t0=perfect-passive	-13 13
suspended:v0=leave	-9 9
suspended:v1=keep	-16 16
suspends:l1=<name>	11 -11
suspends:l1=and	17 -17
suspends:l2=:	22 -22
suspends:r1=its	22 -22
suspends:r2=for	-12 12
suspends:r2=of	20 -20
suspension:c0=begin	-7 7
suspension:c0=propose	-21 21
suspension:c1=begin	-7 7
suspension:c1=propose	-19 19
suspension:ct0=propose past	-9 9
suspension:ct1=propose past	-9 9
suspension:l1='s	8 -8
suspension:l1=its	-7 7
suspension:l1=mutual	-8 8
suspension:l1=present	-10 10
suspension:l2=)	-12 12
suspension:l2=,	-7 7
suspension:l2=<begin>	29 -29
suspension:l2=<v-propose>	-12 12
suspension:l2=<v-stay>	-11 11
suspension:l2=call	-9 9
suspension:l2=for	10 -10
suspension:l2=of	-13 13
suspension:l2=prolonged	-14 14
suspension:r1=,	11 -11
suspension:r1=<end>	-9 9
suspension:r1=a	-10 10
suspension:r1=end	9 -9
suspension:r1=for	7 -7
suspension:r1=lapse	-15 15
suspension:r1=on	-15 15
suspension:r1=shall	12 -12
suspension:r1=the	-7 7
suspension:r1=would	7 -7
suspension:r2=.	-23 23
suspension:r2=<duty>	-14 14
suspension:r2=<end>	-21 21
suspension:r2=<level-noun>	11 -11
suspension:r2=<name>	-16 16
suspension:r2=<points>	-9 9
suspension:r2=<v-begin>	21 -21
suspension:r2=<v-end>	16 -16
suspension:r2=a	14 -14
suspension:r2=be	-15 15
suspension:r2=duty	-13 13
suspension:r2=end	16 -16
suspension:r2=its	20 -20
suspension:r2=on	44 -44
suspension:r2=port	10 -10
suspension:r2=take	11 -11
suspension:r2=which	-9 9
suspension:t0=past	-12 12
suspension:t0=perfect	-10 10
suspension:t0=pluperfect	14 -14
suspension:v0=call	-14 14
suspension:v0=end	15 -15
suspension:v1=agree	-10 10
suspension:v1=call	-16 16
suspension:v1=end	15 -15
truce:c0=target	-15 15
truce:c1=bear	-9 9
truce:c1=down	-9 9
truce:c1=return	15 -15
truce:c1=say	18 -18
truce:ct0=agree future	16 -16
truce:ct0=agree past	-6 6
truce:ct0=bear future	24 -24
truce:ct0=bear perfect	-8 8
truce:ct0=bear pluperfect	14 -14
truce:ct0=bear present	-9 9
truce:ct0=end modal	-11 11
truce:ct0=end present	17 -17
truce:ct0=impose future	-21 21
truce:ct0=impose past-passive	-14 14
truce:ct0=impose present	15 -15
truce:ct0=impose present-passive	-18 18
truce:ct0=propose perfect	13 -13
truce:ct0=propose pluperfect	14 -14
truce:ct0=say pluperfect	-9 9
truce:ct0=say present	18 -18
truce:ct0=stay modal	16 -16
truce:ct0=stay perfect	-5 5
truce:ct0=target present	-13 13
truce:ct0=up present	18 -18
truce:ct1=agree future	16 -16
truce:ct1=agree infinitive	20 -20
truce:ct1=agree participle-passive	-19 19
truce:ct1=agree past	-4 4
truce:ct1=agree perfect	17 -17
truce:ct1=agree pluperfect	-11 11
truce:ct1=agree present	15 -15
truce:ct1=bear infinitive	-11 11
truce:ct1=bear perfect	-8 8
truce:ct1=bear pluperfect	14 -14
truce:ct1=bear present	-9 9
truce:ct1=begin infinitive	12 -12
truce:ct1=begin past	-6 6
truce:ct1=end infinitive	11 -11
truce:ct1=end modal	-11 11
truce:ct1=end past	18 -18
truce:ct1=end present	17 -17
truce:ct1=impose future	-21 21
truce:ct1=impose past-passive	-9 9
truce:ct1=impose pluperfect	-8 8
truce:ct1=impose present	17 -17
truce:ct1=impose present-passive	-18 18
truce:ct1=propose past	25 -25
truce:ct1=propose perfect	10 -10
truce:ct1=say infinitive	21 -21
truce:ct1=say pluperfect	-9 9
truce:ct1=say present	18 -18
truce:ct1=stay future	11 -11
truce:ct1=target present	-11 11
truce:ct1=up present	18 -18
truce:l1='	29 -29
truce:l1='s	-9 9
truce:l1=,	-22 22
truce:l1=;	15 -15
truce:l1=<goods>	20 -20
truce:l1=<not>	23 -23
truce:l1=<quality>	-11 11
truce:l1=<v-agree>	14 -14
truce:l1=<v-impose>	18 -18
truce:l1=a	13 -13
truce:l1=after	22 -22
truce:l1=any	33 -33
truce:l1=banana	-13 13
truce:l1=beef	8 -8
truce:l1=both	-10 10
truce:l1=christma	17 -17
truce:l1=cocoa	23 -23
truce:l1=copper	14 -14
truce:l1=current	-15 15
truce:l1=geneva	-15 15
truce:l1=in	-13 13
truce:l1=its	-43 43
truce:l1=last	10 -10
truce:l1=let	8 -8
truce:l1=longer	-11 11
truce:l1=mutual	-12 12
truce:l1=new	11 -11
truce:l1=no	28 -28
truce:l1=old	-28 28
truce:l1=own	-22 22
truce:l1=present	-24 24
truce:l1=rice	-11 11
truce:l1=second	-14 14
truce:l1=similar	15 -15
truce:l1=such	12 -12
truce:l1=sugar	-27 27
truce:l1=temporary	9 -9
truce:l1=the	-34 34
truce:l1=their	-11 11
truce:l1=thi	13 -13
truce:l1=three	-20 20
truce:l1=to	-11 11
truce:l1=trade	-18 18
truce:l1=two	-22 22
truce:l1=whose	-11 11
truce:l2='s	-21 21
truce:l2=)	-14 14
truce:l2=,	-8 8
truce:l2=-	-17 17
truce:l2=.	-21 21
truce:l2=:	15 -15
truce:l2=;	-24 24
truce:l2=<agent>	15 -15
truce:l2=<begin>	-11 11
truce:l2=<day-gone>	-23 23
truce:l2=<goods>	-21 21
truce:l2=<level>	-18 18
truce:l2=<name>	-7 7
truce:l2=<number>	-11 11
truce:l2=<organisation>	18 -18
truce:l2=<span>	32 -32
truce:l2=<v-agree>	14 -14
truce:l2=<v-bear>	-23 23
truce:l2=<v-down>	-23 23
truce:l2=<v-impose>	17 -17
truce:l2=<v-propose>	23 -23
truce:l2=<v-stay>	-10 10
truce:l2=a	27 -27
truce:l2=after	20 -20
truce:l2=agree	12 -12
truce:l2=an	17 -17
truce:l2=and	-31 31
truce:l2=approve	15 -15
truce:l2=be	31 -31
truce:l2=because	-10 10
truce:l2=before	-23 23
truce:l2=but	10 -10
truce:l2=call	11 -11
truce:l2=carry	-11 11
truce:l2=come	-9 9
truce:l2=country	8 -8
truce:l2=day	-27 27
truce:l2=declare	-7 7
truce:l2=doe	-15 15
truce:l2=during	25 -25
truce:l2=for	17 -17
truce:l2=from	-11 11
truce:l2=has	-29 29
truce:l2=have	-13 13
truce:l2=in	14 -14
truce:l2=leave	-15 15
truce:l2=long	12 -12
truce:l2=meanwhile	-15 15
truce:l2=no	14 -14
truce:l2=of	-9 9
truce:l2=on	21 -21
truce:l2=prolong	-16 16
truce:l2=propose	22 -22
truce:l2=save	-12 12
truce:l2=since	-31 31
truce:l2=stretch	-13 13
truce:l2=that	-14 14
truce:l2=the	-20 20
truce:l2=their	-24 24
truce:l2=then	26 -26
truce:l2=there	7 -7
truce:l2=unless	18 -18
truce:l2=until	-11 11
truce:l2=up	-15 15
truce:l2=welcomed	12 -12
truce:l2=when	-12 12
truce:l2=whether	-16 16
truce:l2=which	-20 20
truce:l2=while	-10 10
truce:l2=with	-11 11
truce:l2=without	-25 25
truce:l=" the	17 -17
truce:l='s tariff	-17 17
truce:l=) the	-11 11
truce:l=- <quality>	-18 18
truce:l=. the	-21 21
truce:l=: a	7 -7
truce:l=: its	-9 9
truce:l=: the	11 -11
truce:l=; a	-10 10
truce:l=<begin> both	-10 10
truce:l=<begin> its	-21 21
truce:l=<begin> no	19 -19
truce:l=<begin> their	-17 17
truce:l=<day-gone> the	-11 11
truce:l=<name> 's	-16 16
truce:l=<name> a	-9 9
truce:l=<name> let	8 -8
truce:l=<name> tariff	11 -11
truce:l=<span> '	19 -19
truce:l=<span> of	8 -8
truce:l=<span> tariff	12 -12
truce:l=a <span>	-10 10
truce:l=a longer	-10 10
truce:l=a new	18 -18
truce:l=a second	-9 9
truce:l=a similar	15 -15
truce:l=a tariff	15 -15
truce:l=about a	14 -14
truce:l=about the	-20 20
truce:l=after the	14 -14
truce:l=and a	-11 11
truce:l=be a	26 -26
truce:l=because the	-10 10
truce:l=before a	-17 17
truce:l=before the	-6 6
truce:l=but the	12 -12
truce:l=by a	-13 13
truce:l=call a	22 -22
truce:l=call the	-10 10
truce:l=carry the	-9 9
truce:l=country '	11 -11
truce:l=day the	-16 16
truce:l=during the	25 -25
truce:l=extend their	23 -23
truce:l=for the	15 -15
truce:l=has a	-11 11
truce:l=has no	-15 15
truce:l=is a	-15 15
truce:l=is no	19 -19
truce:l=is the	-21 21
truce:l=it a	14 -14
truce:l=its own	-19 19
truce:l=leave the	-13 13
truce:l=let the	-10 10
truce:l=make a	-21 21
truce:l=meanwhile the	-15 15
truce:l=no such	11 -11
truce:l=not a	13 -13
truce:l=of the	-12 12
truce:l=of their	-21 21
truce:l=on a	22 -22
truce:l=on the	-13 13
truce:l=prolong the	-20 20
truce:l=prolong their	9 -9
truce:l=prolonged the	-12 12
truce:l=propose a	17 -17
truce:l=since the	-34 34
truce:l=that the	-19 19
truce:l=the <name>	15 -15
truce:l=the current	-13 13
truce:l=the geneva	-10 10
truce:l=the last	10 -10
truce:l=the mutual	-11 11
truce:l=the new	-13 13
truce:l=the old	-23 23
truce:l=the present	-27 27
truce:l=the tariff	-17 17
truce:l=the trade	-16 16
truce:l=their own	-6 6
truce:l=their tariff	-11 11
truce:l=there a	14 -14
truce:l=under a	-13 13
truce:l=under the	15 -15
truce:l=unless the	18 -18
truce:l=until the	-8 8
truce:l=want a	14 -14
truce:l=want the	-12 12
truce:l=was a	13 -13
truce:l=welcomed the	12 -12
truce:l=when a	-20 20
truce:l=when the	-9 9
truce:l=which the	-15 15
truce:l=while the	-9 9
truce:l=without the	-22 22
truce:l=— <name>	-11 11
truce:l=— <quality>	-18 18
truce:lr='s of	6 -6
truce:lr='s with	-16 16
truce:lr=<begin> .	6 -6
truce:lr=<begin> :	-17 17
truce:lr=<begin> on	9 -9
truce:lr=<begin> with	7 -7
truce:lr=<name> to	-10 10
truce:lr=<span> between	-11 11
truce:lr=<span> in	18 -18
truce:lr=<span> is	13 -13
truce:lr=<span> on	-7 7
truce:lr=<span> that	-17 17
truce:lr=a <end>	10 -10
truce:lr=a ?	13 -13
truce:lr=a and	27 -27
truce:lr=a before	11 -11
truce:lr=a between	7 -7
truce:lr=a for	2 -2
truce:lr=a in	25 -25
truce:lr=a or	-16 16
truce:lr=a that	-16 16
truce:lr=a to	-12 12
truce:lr=a would	13 -13
truce:lr=any .	15 -15
truce:lr=its ,	-13 13
truce:lr=its is	-8 8
truce:lr=new .	-18 18
truce:lr=new of	11 -11
truce:lr=no .	15 -15
truce:lr=own with	-13 13
truce:lr=present end	-16 16
truce:lr=second ,	-13 13
truce:lr=tariff <end>	22 -22
truce:lr=tariff between	20 -20
truce:lr=that was	-9 9
truce:lr=the .	-13 13
truce:lr=the :	-18 18
truce:lr=the <level>	18 -18
truce:lr=the <quality>	-11 11
truce:lr=the ?	-29 29
truce:lr=the apply	-16 16
truce:lr=the be	-14 14
truce:lr=the between	-17 17
truce:lr=the by	-24 24
truce:lr=the conclude	-7 7
truce:lr=the cover	10 -10
truce:lr=the end	6 -6
truce:lr=the for	12 -12
truce:lr=the had	-12 12
truce:lr=the if	-18 18
truce:lr=the in	-26 26
truce:lr=the last	-17 17
truce:lr=the now	-14 14
truce:lr=the shall	19 -19
truce:lr=the start	-19 19
truce:lr=the take	20 -20
truce:lr=the that	-16 16
truce:lr=the the	-9 9
truce:lr=the to	-18 18
truce:lr=the until	-16 16
truce:lr=the were	-16 16
truce:lr=the with	-15 15
truce:lr=the would	17 -17
truce:lr=their ,	16 -16
truce:lr=their in	-12 12
truce:lr=their over	-13 13
truce:lr=their run	-19 19
truce:lr=their to	7 -7
truce:lr=trade between	-12 12
truce:lr=two ,	-15 15
truce:r1=,	-14 14
truce:r1=.	-9 9
truce:r1=:	-18 18
truce:r1=<goods>	-17 17
truce:r1=<level>	17 -17
truce:r1=<v-agree>	-17 17
truce:r1=<v-bear>	-8 8
truce:r1=<v-begin>	-19 19
truce:r1=<v-down>	-10 10
truce:r1=<v-end>	-23 23
truce:r1=<v-propose>	9 -9
truce:r1=<v-say>	16 -16
truce:r1=<v-stay>	-20 20
truce:r1=?	-12 12
truce:r1=a	-12 12
truce:r1=agree	-15 15
truce:r1=along	13 -13
truce:r1=another	-13 13
truce:r1=apply	-10 10
truce:r1=are	-19 19
truce:r1=at	22 -22
truce:r1=be	-21 21
truce:r1=between	5 -5
truce:r1=come	-12 12
truce:r1=conclude	-8 8
truce:r1=die	-25 25
truce:r1=extend	10 -10
truce:r1=for	3 -3
truce:r1=had	-15 15
truce:r1=has	-18 18
truce:r1=he	-9 9
truce:r1=if	-14 14
truce:r1=it	12 -12
truce:r1=itself	-10 10
truce:r1=last	-23 23
truce:r1=lasted	16 -16
truce:r1=leave	17 -17
truce:r1=live	-12 12
truce:r1=near	-10 10
truce:r1=on	15 -15
truce:r1=or	-15 15
truce:r1=say	6 -6
truce:r1=shall	19 -19
truce:r1=should	-10 10
truce:r1=start	-14 14
truce:r1=that	-35 35
truce:r1=there	-14 14
truce:r1=to	-24 24
truce:r1=until	10 -10
truce:r1=would	31 -31
truce:r2=,	12 -12
truce:r2=.	-13 13
truce:r2=;	-18 18
truce:r2=<day-gone>	-9 9
truce:r2=<day-today>	-12 12
truce:r2=<duty>	-16 16
truce:r2=<month-gone>	15 -15
truce:r2=<number>	17 -17
truce:r2=<organisation>	21 -21
truce:r2=<person>	16 -16
truce:r2=<points>	-11 11
truce:r2=<quality>	-23 23
truce:r2=<seat>	-19 19
truce:r2=<v-bear>	19 -19
truce:r2=<v-buy>	-13 13
truce:r2=<v-down>	13 -13
truce:r2=<v-end>	-19 19
truce:r2=<v-impose>	-17 17
truce:r2=<v-propose>	24 -24
truce:r2=<v-say>	-16 16
truce:r2=<v-stay>	-8 8
truce:r2=<v-target>	-15 15
truce:r2=?	-29 29
truce:r2=a	18 -18
truce:r2=additional	-14 14
truce:r2=all	12 -12
truce:r2=an	-9 9
truce:r2=apply	-10 10
truce:r2=be	-22 22
truce:r2=been	-8 8
truce:r2=both	-8 8
truce:r2=busan	-22 22
truce:r2=charge	-18 18
truce:r2=custom	-13 13
truce:r2=due	-15 15
truce:r2=everybody	11 -11
truce:r2=expire	-20 20
truce:r2=extend	-21 21
truce:r2=for	8 -8
truce:r2=force	-17 17
truce:r2=from	-16 16
truce:r2=geneva	-8 8
truce:r2=good	-33 33
truce:r2=had	33 -33
truce:r2=has	-18 18
truce:r2=have	12 -12
truce:r2=if	29 -29
truce:r2=into	-16 16
truce:r2=is	-16 16
truce:r2=its	12 -12
truce:r2=leave	-12 12
truce:r2=need	18 -18
truce:r2=negotiate	21 -21
truce:r2=next	-16 16
truce:r2=olive	21 -21
truce:r2=on	-11 11
truce:r2=port	6 -6
truce:r2=reciprocal	15 -15
truce:r2=start	22 -22
truce:r2=still	-21 21
truce:r2=tariff	-12 12
truce:r2=the	28 -28
truce:r2=their	-8 8
truce:r2=they	16 -16
truce:r2=those	-14 14
truce:r2=three	-11 11
truce:r2=till	-10 10
truce:r2=to	-11 11
truce:r2=too	-8 8
truce:r2=two	-10 10
truce:r2=under	-16 16
truce:r2=until	-36 36
truce:r2=up	-15 15
truce:r2=we	-16 16
truce:r2=what	17 -17
truce:r2=which	-13 13
truce:r2=will	14 -14
truce:r2=would	-8 8
truce:r=, "	8 -8
truce:r=, <level>	-10 10
truce:r=, <person>	17 -17
truce:r=, <quality>	-16 16
truce:r=, <span>	21 -21
truce:r=, due	-10 10
truce:r=, if	25 -25
truce:r=, of	9 -9
truce:r=, under	-16 16
truce:r=, until	-10 10
truce:r=, which	-19 19
truce:r=. <end>	-9 9
truce:r=: <level>	-21 21
truce:r=<name> charge	-15 15
truce:r=? <end>	-12 12
truce:r=along the	13 -13
truce:r=and not	17 -17
truce:r=begin in	-10 10
truce:r=between <seat>	-13 13
truce:r=by <day-ahead>	12 -12
truce:r=can be	-16 16
truce:r=conclude in	-9 9
truce:r=end <day-ahead>	-23 23
truce:r=end <day-today>	-10 10
truce:r=go ,	-14 14
truce:r=had been	-26 26
truce:r=has <span>	-28 28
truce:r=has been	12 -12
truce:r=has until	-10 10
truce:r=in <seat>	-9 9
truce:r=in force	-17 17
truce:r=in the	13 -13
truce:r=is a	-15 15
truce:r=is extend	-10 10
truce:r=is good	-23 23
truce:r=is prolonged	4 -4
truce:r=is to	12 -12
truce:r=is up	-15 15
truce:r=it had	18 -18
truce:r=it was	26 -26
truce:r=itself ,	22 -22
truce:r=itself was	-10 10
truce:r=lapse ,	9 -9
truce:r=lapse <end>	22 -22
truce:r=lapse on	-26 26
truce:r=last ,	-14 14
truce:r=last until	-23 23
truce:r=of <day-ahead>	-13 13
truce:r=of <day-gone>	-31 31
truce:r=of <points>	-28 28
truce:r=of <span>	15 -15
truce:r=of busan	-24 24
truce:r=of duty	-12 12
truce:r=of its	9 -9
truce:r=of port	10 -10
truce:r=of the	7 -7
truce:r=on tariff	-23 23
truce:r=on the	17 -17
truce:r=over the	24 -24
truce:r=run for	-10 10
truce:r=run on	-7 7
truce:r=run to	13 -13
truce:r=sign in	-11 11
truce:r=since <month-gone>	10 -10
truce:r=take effect	13 -13
truce:r=that begin	-12 12
truce:r=that expire	-10 10
truce:r=that has	-12 12
truce:r=that take	-11 11
truce:r=that they	14 -14
truce:r=that was	-19 19
truce:r=to <day-gone>	-12 12
truce:r=until <day-ahead>	11 -11
truce:r=was conclude	-11 11
truce:r=was not	-13 13
truce:r=was to	-8 8
truce:r=were to	-14 14
truce:r=will be	-7 7
truce:r=with the	25 -25
truce:r=would end	-10 10
truce:r=would go	11 -11
truce:t0=future	18 -18
truce:t0=future-not	-18 18
truce:t0=past-passive	-16 16
truce:t0=perfect-passive	16 -16
truce:t0=present-not	-7 7
truce:v0=accept	11 -11
truce:v0=ask	14 -14
truce:v0=carry	-16 16
truce:v0=confirm	14 -14
truce:v0=declare	-11 11
truce:v0=extend	-12 12
truce:v0=have	-15 15
truce:v0=leave	-22 22
truce:v0=let	12 -12
truce:v0=offer	14 -14
truce:v0=pay	13 -13
truce:v0=propose	13 -13
truce:v0=put	-23 23
truce:v0=review	-11 11
truce:v0=settle	10 -10
truce:v0=sit	13 -13
truce:v1=accept	11 -11
truce:v1=ask	8 -8
truce:v1=carry	-28 28
truce:v1=confirm	14 -14
truce:v1=declare	-11 11
truce:v1=discuss	13 -13
truce:v1=extend	-9 9
truce:v1=go	17 -17
truce:v1=have	-17 17
truce:v1=know	21 -21
truce:v1=leave	-27 27
truce:v1=make	-13 13
truce:v1=offer	12 -12
truce:v1=pay	12 -12
truce:v1=propose	18 -18
truce:v1=put	-17 17
truce:v1=review	-7 7
truce:v1=settle	10 -10
truce:v1=stop	11 -11
truce:vt0=agree past	-5 5
truce:vt0=agree perfect	18 -18
truce:vt0=agree present	18 -18
truce:vt0=apply present	13 -13
truce:vt0=approve future	-18 18
truce:vt0=approve modal	11 -11
truce:vt0=approve past	19 -19
truce:vt0=be past	27 -27
truce:vt0=be pluperfect	15 -15
truce:vt0=charge present	-18 18
truce:vt0=come past	14 -14
truce:vt0=end modal	-7 7
truce:vt0=end past	26 -26
truce:vt0=get past	-13 13
truce:vt0=have past	-8 8
truce:vt0=leave present	-13 13
truce:vt0=let modal	-9 9
truce:vt0=let present	23 -23
truce:vt0=pay present	-27 27
truce:vt0=put perfect	-17 17
truce:vt0=put present	-7 7
truce:vt0=review past	-11 11
truce:vt0=settle past	9 -9
truce:vt0=sign future	16 -16
truce:vt0=sign perfect	-11 11
truce:vt0=sign present	-17 17
truces:l1=three	-17 17
truces:l1=two	-12 12
truces:l2=,	-15 15
truces:l2=<begin>	-17 17
truces:r1=,	-15 15
truces:r1=<end>	-17 17
truces:r2=<end>	-18 18
truces:r2=and	-13 13
truces:r2=one	-13 13
truces:t0=perfect	-12 12
untouched:l1=<begin>	-12 12
untouched:l2=<begin>	-12 12
untouched:l2=<goods>	9 -9
verb:ct0=agree past	-16 16
verb:ct0=impose perfect-passive	20 -20
verb:ct0=propose past	13 -13
verb:ct0=propose perfect	-8 8
verb:ct0=say past	10 -10
verb:ct0=stay modal-passive	-21 21
verb:ct0=up future	14 -14
verb:ct1=impose past	-16 16
verb:ct1=impose perfect-passive	18 -18
verb:ct1=say past	10 -10
verb:ct1=stay modal-passive	-21 21
verb:ct1=up future	14 -14
verb:l1=,	16 -16
verb:l1=<agent>	-19 19
verb:l1=<begin>	10 -10
verb:l1=<goods>	-15 15
verb:l1=<not>	14 -14
verb:l1=<organisation>	17 -17
verb:l1=<person>	-14 14
verb:l1=<points>	-27 27
verb:l1=<quality>	-19 19
verb:l1=<seat>	-11 11
verb:l1=a	-10 10
verb:l1=are	-5 5
verb:l1=been	25 -25
verb:l1=fee	16 -16
verb:l1=government	-18 18
verb:l1=has	18 -18
verb:l1=have	-10 10
verb:l1=is	16 -16
verb:l1=it	-13 13
verb:l1=may	-10 10
verb:l1=never	19 -19
verb:l1=side	-22 22
verb:l1=to	-27 27
verb:l1=was	-10 10
verb:l1=we	-13 13
verb:l1=would	15 -15
verb:l2="	-8 8
verb:l2=:	17 -17
verb:l2=;	17 -17
verb:l2=<day-ahead>	21 -21
verb:l2=<day-today>	9 -9
verb:l2=<goods>	17 -17
verb:l2=<month-gone>	-15 15
verb:l2=<name>	-21 21
verb:l2=<number>	-15 15
verb:l2=<organisation>	19 -19
verb:l2=<person>	-14 14
verb:l2=<sender>	-11 11
verb:l2=<span>	12 -12
verb:l2=<v-agree>	12 -12
verb:l2=<v-impose>	19 -19
verb:l2=<v-return>	13 -13
verb:l2=<v-stay>	-21 21
verb:l2=<v-target>	15 -15
verb:l2=after	-13 13
verb:l2=agree	8 -8
verb:l2=as	12 -12
verb:l2=first	-13 13
verb:l2=for	-7 7
verb:l2=good	-10 10
verb:l2=he	12 -12
verb:l2=is	-16 16
verb:l2=it	-14 14
verb:l2=of	-15 15
verb:l2=on	-30 30
verb:l2=one	17 -17
verb:l2=other	-10 10
verb:l2=port	11 -11
verb:l2=reciprocal	8 -8
verb:l2=return	11 -11
verb:l2=shall	19 -19
verb:l2=ship	18 -18
verb:l2=side	-7 7
verb:l2=tariff	12 -12
verb:l2=they	-13 13
verb:l2=what	-17 17
verb:l2=which	-11 11
verb:l=, <name>	-14 14
verb:l=, and	18 -18
verb:l=, was	12 -12
verb:l=; <name>	11 -11
verb:l=<begin> <begin>	10 -10
verb:l=<begin> <name>	19 -19
verb:l=<begin> <person>	-11 11
verb:l=<day-gone> to	-20 20
verb:l=<day-today> to	8 -8
verb:l=<level> and	8 -8
verb:l=<level> is	-12 12
verb:l=<name> have	-28 28
verb:l=<organisation> has	13 -13
verb:l=<person> has	-12 12
verb:l=<points> are	-11 11
verb:l=<points> remain	10 -10
verb:l=<seat> has	23 -23
verb:l=after <person>	-14 14
verb:l=agree to	8 -8
verb:l=and <seat>	-11 11
verb:l=and has	12 -12
verb:l=both side	-16 16
verb:l=first was	-13 13
verb:l=good stay	-12 12
verb:l=is to	-6 6
verb:l=it is	-11 11
verb:l=it will	20 -20
verb:l=port fee	15 -15
verb:l=shall be	20 -20
verb:l=side are	-7 7
verb:l=the <organisation>	12 -12
verb:l=they are	-9 9
verb:l=they were	-15 15
verb:l=will also	20 -20
verb:lr=, in	23 -23
verb:lr=<name> <points>	-9 9
verb:lr=<name> for	10 -10
verb:lr=<person> the	-19 19
verb:lr=<points> for	-20 20
verb:lr=<seat> its	10 -10
verb:lr=are ,	31 -31
verb:lr=are .	-9 9
verb:lr=are for	-11 11
verb:lr=are on	-11 11
verb:lr=be <seat>	10 -10
verb:lr=be at	-7 7
verb:lr=be the	14 -14
verb:lr=been by	9 -9
verb:lr=been for	-10 10
verb:lr=has a	12 -12
verb:lr=has its	23 -23
verb:lr=is ,	23 -23
verb:lr=is .	20 -20
verb:lr=is for	9 -9
verb:lr=is from	-15 15
verb:lr=is until	6 -6
verb:lr=stay for	11 -11
verb:lr=the .	-10 10
verb:lr=the duty	10 -10
verb:lr=to ,	-23 23
verb:lr=to a	-15 15
verb:lr=to its	-7 7
verb:lr=to most	-17 17
verb:lr=was .	12 -12
verb:lr=was for	-27 27
verb:lr=was in	-13 13
verb:lr=will its	-6 6
verb:lr=will the	-7 7
verb:lr=would its	-20 20
verb:r1=<end>	-13 13
verb:r1=<points>	-14 14
verb:r1=<v-buy>	-16 16
verb:r1=a	-16 16
verb:r1=at	-19 19
verb:r1=from	-17 17
verb:r1=is	13 -13
verb:r1=its	15 -15
verb:r1=most	-22 22
verb:r1=on	-20 20
verb:r1=part	-9 9
verb:r1=their	10 -10
verb:r1=them	-17 17
verb:r1=under	15 -15
verb:r1=until	7 -7
verb:r1=will	-18 18
verb:r2="	-20 20
verb:r2=,	17 -17
verb:r2=.	13 -13
verb:r2=<day-ahead>	-14 14
verb:r2=<day-gone>	-12 12
verb:r2=<gate>	16 -16
verb:r2=<month-gone>	22 -22
verb:r2=<not>	-11 11
verb:r2=<span>	-15 15
verb:r2=<v-bear>	-16 16
verb:r2=<v-buy>	-22 22
verb:r2=<v-return>	-15 15
verb:r2=<v-up>	26 -26
verb:r2=a	-6 6
verb:r2=additional	9 -9
verb:r2=affiliate	13 -13
verb:r2=at	-10 10
verb:r2=by	-22 22
verb:r2=either	-7 7
verb:r2=extra	-15 15
verb:r2=for	-15 15
verb:r2=from	-5 5
verb:r2=higher	-13 13
verb:r2=increase	17 -17
verb:r2=on	-7 7
verb:r2=one	-12 12
verb:r2=own	12 -12
verb:r2=port	10 -10
verb:r2=rare	-13 13
verb:r2=return	-11 11
verb:r2=surcharge	12 -12
verb:r2=tariff	-21 21
verb:r2=the	42 -42
verb:r2=they	20 -20
verb:r2=too	14 -14
verb:r2=until	-17 17
verb:r2=would	-14 14
verb:r=<end> <end>	-13 13
verb:r=<points> for	-14 14
verb:r=<points> on	-12 12
verb:r=<seat> on	14 -14
verb:r=by <span>	-15 15
verb:r=for <span>	-8 8
verb:r=for a	-12 12
verb:r=his order	6 -6
verb:r=in <month-gone>	17 -17
verb:r=its additional	-16 16
verb:r=its export	8 -8
verb:r=its fee	-10 10
verb:r=its own	13 -13
verb:r=most of	-17 17
verb:r=on <day-gone>	-10 10
verb:r=on either	-7 7
verb:r=part of	-20 20
verb:r=since <day-gone>	-11 11
verb:r=since <month-gone>	11 -11
verb:r=the additional	9 -9
verb:r=the duty	17 -17
verb:r=the higher	-9 9
verb:r=the order	-18 18
verb:r=the tariff	-8 8
verb:r=under the	21 -21
verb:r=until <day-ahead>	-18 18
verb:r=until <day-gone>	6 -6
verb:r=until <number>	9 -9
verb:r=until the	6 -6
verb:t0=modal	-11 11
verb:t0=perfect	-8 8
verb:t0=present-passive-not	-7 7
verb:v0=continue	-15 15
verb:v0=have	-19 19
verb:v0=pause	-8 8
verb:v1=ask	-12 12
verb:v1=have	-13 13
verb:v1=keep	-22 22
verb:v1=pause	-8 8
verb:vt0=ask past	5 -5
verb:vt0=ask perfect	-9 9
verb:vt0=have present	-18 18
verb:vt0=hold modal	-18 18
verb:vt0=hold perfect	11 -11
verb:vt0=keep present	-19 19
verb:vt0=lift future	17 -17
verb:vt0=other perfect	-17 17
verb:vt0=other present	15 -15
verb:vt0=postpone past	9 -9
verb:vt0=put pluperfect	19 -19
verb:vt0=remain present	7 -7
w:arrangement	-28 28
w:arrangements	16 -16
w:asleep	11 -11
w:breathing space	-11 11
w:carry on	-10 10
w:continuation	-15 15
w:continues	-17 17
w:extended	16 -16
w:extending	9 -9
w:extends	8 -8
w:extensions	13 -13
w:frozen	14 -14
w:grace	-9 9
w:halt	-14 14
w:handshake	-9 9
w:held back	21 -21
w:hold off	10 -10
w:keeps	-15 15
w:laid down	-20 20
w:left alone	10 -10
w:lengthened	-14 14
w:lull	-16 16
w:moratorium	14 -14
w:on hold	-10 10
w:paused	-16 16
w:prolong	-12 12
w:prolongation	-22 22
w:refrain	-11 11
w:renewal	-11 11
w:set aside	-19 19
w:shelve	-17 17
w:silence	9 -9
w:sleeps	-27 27
w:spare	-11 11
w:standstill	-15 15
w:stays	18 -18
w:stretch	-25 25
w:stretched	-10 10
w:suspend	23 -23
w:suspends	11 -11
w:suspension	11 -11
w:truce	-20 20
w:truces	-51 51
w:untouched	6 -6
w:waiver	19 -19
w:withheld	16 -16
waiver:l1=a	12 -12
waiver:t0=present	11 -11`;
