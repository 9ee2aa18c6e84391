// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	6 -6
add:l1=<begin>	23 -23
add:l2=<name>	-6 6
add:r1=a	16 -16
add:r1=to	22 -22
add:r1=up	10 -10
add:r2=on	-7 7
add:r2=to	26 -26
added:l1=are	-15 15
added:l1=is	31 -31
added:l2=,	16 -16
added:l2=the	11 -11
added:r1=,	18 -18
added:r1=in	-8 8
added:r1=that	-3 3
added:r2=.	-5 5
added:r2=<goods>	-6 6
added:r2=<month-gone>	-5 5
added:r2=<name>	9 -9
added:r2=a	-4 4
added:r2=and	23 -23
added:r2=of	14 -14
added:t0=past-passive	-9 9
adds:l1=he	27 -27
adds:l2=,	-8 8
adds:l2=<begin>	13 -13
adds:r1=.	12 -12
adds:r2=<end>	19 -19
again:c0=buy	-12 12
again:c1=buy	-15 15
again:ct0=begin future	-16 16
again:ct0=buy future	-13 13
again:ct0=impose perfect	-12 12
again:ct0=stay modal	-7 7
again:ct0=stay past	16 -16
again:ct0=target present-passive	7 -7
again:ct1=bear infinitive	17 -17
again:ct1=begin future	-12 12
again:ct1=buy future	-13 13
again:ct1=impose modal	-9 9
again:ct1=propose present	-18 18
again:ct1=stay modal	-7 7
again:ct1=stay past	15 -15
again:ct1=target present-passive	7 -7
again:l1=<duty>	12 -12
again:l1=<goods>	-19 19
again:l1=<level-noun>	-15 15
again:l1=<level>	-7 7
again:l1=<name>	-15 15
again:l1=<seat>	-10 10
again:l1=<v-impose>	19 -19
again:l1=<v-propose>	23 -23
again:l1=in	12 -12
again:l1=out	9 -9
again:l1=raise	-15 15
again:l1=soybean	-22 22
again:l1=talk	6 -6
again:l1=together	-9 9
again:l1=up	14 -14
again:l1=will	12 -12
again:l1=would	-25 25
again:l2='s	11 -11
again:l2=:	-14 14
again:l2=and	-21 21
again:l2=duty	13 -13
again:l2=each	8 -8
again:l2=for	-11 11
again:l2=grower	-12 12
again:l2=it	3 -3
again:l2=take	16 -16
again:l2=would	-15 15
again:r1=,	16 -16
again:r1=<v-begin>	-14 14
again:r1=?	29 -29
again:r1=after	-11 11
again:r1=at	10 -10
again:r1=before	13 -13
again:r1=for	-5 5
again:r2="	7 -7
again:r2=<day-gone>	14 -14
again:r2=<month-ahead>	14 -14
again:r2=<month-gone>	10 -10
again:r2=<name>	-14 14
again:r2=<number>	11 -11
again:r2=<person>	-12 12
again:r2=<v-impose>	-2 2
again:r2=<v-target>	-10 10
again:r2=a	12 -12
again:r2=and	-10 10
again:r2=for	-10 10
again:r2=in	15 -15
again:r2=we	18 -18
again:t0=modal	-13 13
again:t0=modal-passive	16 -16
again:v0=buy	-12 12
again:v0=expect	11 -11
again:v0=have	13 -13
again:v0=levy	-8 8
again:v0=look	-11 11
again:v0=other	11 -11
again:v0=raise	-9 9
again:v0=say	-23 23
again:v0=see	7 -7
again:v1=ask	18 -18
again:v1=buy	-15 15
again:v1=have	13 -13
again:v1=hold	9 -9
again:v1=levy	-8 8
again:v1=other	12 -12
again:v1=say	-23 23
again:v1=see	18 -18
another:c0=impose	11 -11
another:c1=propose	-14 14
another:c1=stay	8 -8
another:ct0=bear present	12 -12
another:ct0=impose modal	-16 16
another:ct0=impose pluperfect	13 -13
another:ct1=bear present	12 -12
another:ct1=impose infinitive	-12 12
another:ct1=impose modal	-16 16
another:ct1=impose pluperfect	13 -13
another:l1="	-11 11
another:l1=,	8 -8
another:l1=:	-20 20
another:l1=<begin>	-8 8
another:l1=<v-bear>	12 -12
another:l1=<v-begin>	10 -10
another:l1=by	12 -12
another:l1=given	13 -13
another:l1=is	10 -10
another:l1=that	-15 15
another:l1=truce	16 -16
another:l1=with	12 -12
another:l2=<begin>	-9 9
another:l2=<duty>	17 -17
another:l2=<level>	-15 15
another:l2=<name>	15 -15
another:l2=<person>	-14 14
another:l2=<v-propose>	-15 15
another:l2=had	16 -16
another:l2=it	11 -11
another:l2=rest	14 -14
another:l2=tariff	13 -13
another:l2=will	12 -12
another:r1=,	-23 23
another:r1=.	-11 11
another:r1=<level>	14 -14
another:r1=<number>	23 -23
another:r1=hundred	-12 12
another:r1=one	18 -18
another:r1=question	18 -18
another:r2="	-11 11
another:r2=<v-stay>	-11 11
another:r2=day	-12 12
another:r2=for	-10 10
another:r2=is	-8 8
another:r2=of	19 -19
another:r2=on	8 -8
another:r2=the	12 -12
another:r2=to	-20 20
another:r2=were	-12 12
another:t0=modal	-12 12
another:t0=past	15 -15
another:t0=past-passive	17 -17
another:t0=perfect-passive	15 -15
another:t0=present	18 -18
another:v0=be	10 -10
another:v0=extend	16 -16
another:v0=have	15 -15
another:v0=other	5 -5
another:v0=say	-16 16
another:v1=ask	-9 9
another:v1=be	10 -10
another:v1=extend	16 -16
another:v1=have	11 -11
another:v1=leave	-14 14
another:v1=other	5 -5
arrangement:c0=bear	7 -7
arrangement:c0=say	-7 7
arrangement:c1=bear	7 -7
arrangement:c1=impose	-8 8
arrangement:ct0=propose past	-11 11
arrangement:ct1=impose infinitive	-18 18
arrangement:l1=lumpur	-21 21
arrangement:l1=own	-7 7
arrangement:l1=present	-16 16
arrangement:l2=:	-11 11
arrangement:l2=<name>	9 -9
arrangement:l2=<v-say>	16 -16
arrangement:l2=a	12 -12
arrangement:l2=extend	-9 9
arrangement:l2=has	20 -20
arrangement:l2=its	-11 11
arrangement:l2=kuala	-21 21
arrangement:l2=of	5 -5
arrangement:l2=that	-16 16
arrangement:r1=.	18 -18
arrangement:r1=<v-begin>	-12 12
arrangement:r1=in	22 -22
arrangement:r1=of	-10 10
arrangement:r1=reach	10 -10
arrangement:r1=that	16 -16
arrangement:r1=would	-11 11
arrangement:r2=<day-ahead>	-13 13
arrangement:r2=<day-gone>	-8 8
arrangement:r2=<end>	7 -7
arrangement:r2=<goods>	-18 18
arrangement:r2=<name>	-16 16
arrangement:r2=<seat>	15 -15
arrangement:r2=in	6 -6
arrangement:r2=last	-10 10
arrangement:r2=the	13 -13
arrangement:t0=future	14 -14
arrangement:v0=agree	-20 20
arrangement:v1=extend	-18 18
calm:c1=stay	-8 8
calm:l1=the	-10 10
calm:l1=to	10 -10
calm:r1=.	-15 15
calm:r2=<end>	-20 20
calm:t0=present	-13 13
ceasefire:l1=<begin>	19 -19
ceasefire:l1=the	27 -27
ceasefire:l2=<begin>	15 -15
ceasefire:l2=<v-impose>	11 -11
ceasefire:l2=and	13 -13
ceasefire:l2=extend	10 -10
ceasefire:l2=is	-11 11
ceasefire:r1=<v-impose>	12 -12
ceasefire:r1=<v-stay>	11 -11
ceasefire:r1=<v-suspend>	11 -11
ceasefire:r1=hold	11 -11
ceasefire:r1=on	10 -10
ceasefire:r2=the	15 -15
ceasefire:v1=extend	14 -14
continue:ct0=stay modal	9 -9
continue:ct1=stay modal	9 -9
continue:l1=<name>	20 -20
continue:l1=would	19 -19
continue:l2=<goods>	-11 11
continue:l2=<name>	14 -14
continue:l2=that	9 -9
continue:l2=with	12 -12
continue:r1=on	8 -8
continue:r2=<v-stay>	-7 7
continue:r2=apply	-7 7
continue:t0=modal	9 -9
continued:r1=for	-12 12
continues:l1=,	15 -15
continues:l1=<level>	6 -6
continues:l1=it	12 -12
continues:l2=<begin>	20 -20
continues:r1=to	10 -10
continues:r2=<v-bear>	11 -11
continues:r2=<v-begin>	8 -8
continues:r2=<v-impose>	12 -12
continues:r2=<v-stay>	15 -15
continues:r2=apply	14 -14
continues:r2=pay	16 -16
count:loose=0	9 -9
count:loose=3	8 -8
count:quiet=1	12 -12
count:quiet=3	-20 20
count:truce=0	32 -32
count:truce=3	-6 6
count:truce=6	-16 16
days=0	40 -40
days=6	-7 7
extend:c0=agree	12 -12
extend:ct0=agree perfect	16 -16
extend:ct0=agree pluperfect	-20 20
extend:ct0=impose future	-18 18
extend:ct0=impose perfect	14 -14
extend:ct1=impose future	-18 18
extend:l2=,	-17 17
extend:l2=<name>	-10 10
extend:r1=<goods>	-7 7
extend:r2=<duty>	-21 21
extend:r2=arrangement	-11 11
extend:r2=by	12 -12
extend:r2=ceasefire	10 -10
extend:r2=kuala	-9 9
extend:r2=tariff	-15 15
extend:r2=to	14 -14
extend:t0=future	-13 13
extend:t0=perfect	19 -19
extend:v0=agree	12 -12
extended:ct0=impose modal-passive	-6 6
extended:ct1=impose modal-passive	-6 6
extended:l1=,	9 -9
extended:l1=is	-15 15
extended:l2=,	24 -24
extended:l2=<day-gone>	-10 10
extended:l2=<name>	15 -15
extended:l2=it	-17 17
extended:l2=not	-8 8
extended:l2=the	9 -9
extended:l2=truce	14 -14
extended:r1=<end>	-5 5
extended:r1=by	13 -13
extended:r1=for	10 -10
extended:r1=in	-24 24
extended:r1=it	-8 8
extended:r1=the	14 -14
extended:r1=to	-22 22
extended:r2=,	-16 16
extended:r2=<day-gone>	-13 13
extended:r2=<duty>	13 -13
extended:r2=<span>	23 -23
extended:r2=tariff	13 -13
extended:r2=truce	-8 8
extended:t0=modal-passive	-12 12
extended:t0=present	-12 12
extends:l1=<organisation>	28 -28
extends:l1=that	-17 17
extends:l2=<begin>	12 -12
extends:r1=it	13 -13
extends:r2=.	9 -9
extension:c0=end	24 -24
extension:c0=propose	12 -12
extension:c0=up	-5 5
extension:c1=end	18 -18
extension:c1=impose	7 -7
extension:c1=up	-9 9
extension:ct0=agree future	-12 12
extension:ct0=agree modal	9 -9
extension:ct0=agree past	-14 14
extension:ct0=impose past	-14 14
extension:ct0=impose perfect	10 -10
extension:ct0=impose present	13 -13
extension:ct0=propose present	10 -10
extension:ct0=stay future	-14 14
extension:ct0=up modal	-9 9
extension:ct1=agree future	-12 12
extension:ct1=agree modal	9 -9
extension:ct1=agree past	-14 14
extension:ct1=impose past	-14 14
extension:ct1=impose perfect	10 -10
extension:ct1=impose present	17 -17
extension:ct1=propose infinitive	-12 12
extension:ct1=propose present	11 -11
extension:ct1=stay future	-13 13
extension:ct1=up modal	-9 9
extension:l1=<begin>	-19 19
extension:l1=an	-21 21
extension:l1=any	-27 27
extension:l1=further	-12 12
extension:l1=its	-13 13
extension:l1=no	16 -16
extension:l1=the	9 -9
extension:l2=,	-23 23
extension:l2=<not>	17 -17
extension:l2=<v-impose>	18 -18
extension:l2=a	-13 13
extension:l2=and	-22 22
extension:l2=approve	11 -11
extension:l2=be	-18 18
extension:l2=discuss	-7 7
extension:l2=if	-9 9
extension:l2=of	-19 19
extension:l2=propose	7 -7
extension:l2=say	-12 12
extension:l2=to	17 -17
extension:l2=without	13 -13
extension:r1="	-8 8
extension:r1=,	11 -11
extension:r1=<end>	16 -16
extension:r1=at	-20 20
extension:r1=before	-10 10
extension:r1=cover	-9 9
extension:r1=is	-15 15
extension:r1=that	-13 13
extension:r1=the	12 -12
extension:r1=to	-9 9
extension:r1=would	-25 25
extension:r2="	-22 22
extension:r2=<end>	10 -10
extension:r2=<goods>	10 -10
extension:r2=<not>	-22 22
extension:r2=<person>	-24 24
extension:r2=<v-agree>	16 -16
extension:r2=and	7 -7
extension:r2=be	-22 22
extension:r2=been	12 -12
extension:r2=by	-15 15
extension:r2=in	14 -14
extension:r2=not	-14 14
extension:r2=of	-18 18
extension:r2=the	-10 10
extension:r2=to	-10 10
extension:t0=future	-10 10
extension:t0=present-not	11 -11
extension:v0=agree	-12 12
extension:v0=ask	17 -17
extension:v0=end	20 -20
extension:v0=propose	7 -7
extension:v0=put	-17 17
extension:v0=want	8 -8
extension:v1=ask	13 -13
extension:v1=discuss	-7 7
extension:v1=end	13 -13
extension:v1=propose	7 -7
extension:v1=want	8 -8
extra:c1=begin	-17 17
extra:ct1=impose gerund	8 -8
extra:l1='s	-24 24
extra:l1=<not>	14 -14
extra:l1=its	13 -13
extra:l2=:	-12 12
extra:l2=<level-noun>	-14 14
extra:l2=<name>	-13 13
extra:l2=<v-begin>	-17 17
extra:l2=<v-down>	-11 11
extra:r1=.	16 -16
extra:r1=<level>	-15 15
extra:r2=.	18 -18
extra:r2=<duty>	15 -15
extra:r2=<end>	15 -15
extra:r2=tariff	15 -15
extra:t0=pluperfect	-14 14
freeze:c0=impose	-15 15
freeze:ct1=suspend infinitive	-13 13
freeze:l1=to	-15 15
freeze:l2=<v-impose>	7 -7
freeze:v1=freeze	-13 13
frozen:l2=on	9 -9
frozen:r1=chicken	15 -15
frozen:r1=for	16 -16
frozen:r1=until	13 -13
frozen:r2=.	-12 12
frozen:r2=<span>	16 -16
frozen:t0=present-passive	-10 10
further:c0=impose	11 -11
further:c1=say	12 -12
further:c1=suspend	9 -9
further:ct0=begin present	-13 13
further:ct0=impose future	15 -15
further:ct0=impose past	9 -9
further:ct1=begin present	-13 13
further:ct1=impose future	15 -15
further:ct1=impose past	17 -17
further:ct1=impose pluperfect	-10 10
further:l1=no	-8 8
further:l1=nothing	15 -15
further:l1=until	10 -10
further:l2=,	10 -10
further:l2=<name>	-12 12
further:l2=<v-say>	13 -13
further:l2=if	-13 13
further:l2=is	-16 16
further:l2=mechanism	9 -9
further:l2=say	13 -13
further:l2=that	-19 19
further:l2=to	25 -25
further:r1=<level>	19 -19
further:r1=<money>	9 -9
further:r1=<span>	-24 24
further:r1=<v-bear>	10 -10
further:r1=<v-say>	15 -15
further:r1=countermeasure	15 -15
further:r1=extension	-12 12
further:r1=meet	10 -10
further:r1=step	-10 10
further:r2=,	13 -13
further:r2=from	14 -14
further:r2=in	11 -11
further:r2=is	-18 18
further:r2=that	12 -12
further:r2=would	15 -15
further:t0=future	21 -21
further:v1=keep	-11 11
go on:c0=agree	-18 18
go on:c0=impose	-11 11
go on:ct0=impose present	11 -11
go on:l1=,	14 -14
go on:l1=and	-12 12
go on:l2=,	-21 21
go on:l2=<begin>	-15 15
go on:l2=<v-agree>	-18 18
go on:l2=<v-impose>	-8 8
go on:l2=<v-propose>	12 -12
go on:l2=agree	-18 18
go on:l2=it	-11 11
go on:l2=side	-13 13
go on:l2=the	16 -16
go on:l2=truce	-15 15
go on:r1=.	6 -6
go on:r1=;	25 -25
go on:r1=<v-down>	12 -12
go on:r1=<v-target>	7 -7
go on:r1=being	6 -6
go on:r1=charge	7 -7
go on:r1=for	-29 29
go on:r1=negotiate	12 -12
go on:r1=to	-22 22
go on:r1=until	-26 26
go on:r1=with	5 -5
go on:r2=,	11 -11
go on:r2=.	15 -15
go on:r2=<day-ahead>	-31 31
go on:r2=<end>	8 -8
go on:r2=<span>	-25 25
go on:r2=a	18 -18
go on:r2=it	-24 24
go on:r2=the	20 -20
go on:t0=present	12 -12
go on:v0=agree	-18 18
goes on:l1=truce	-9 9
goes on:l2=,	-20 20
goes on:l2=<begin>	15 -15
goes on:l2=<quality>	20 -20
goes on:l2=of	25 -25
goes on:l2=the	8 -8
goes on:r1=,	-8 8
goes on:r1=.	22 -22
goes on:r1=collect	9 -9
goes on:r1=take	-12 12
goes on:r1=until	27 -27
goes on:r2=<end>	19 -19
goes on:r2=<number>	-16 16
goes on:r2=the	9 -9
halt:l1=a	11 -11
handshake:r1=,	16 -16
handshake:r1=and	-9 9
handshake:t0=present	-15 15
held in:ct1=impose infinitive-passive	-8 8
held in:ct1=stay infinitive-passive	-8 8
held in:ct1=suspend infinitive-passive	-8 8
held in:r1=geneva	7 -7
held in:r2=.	8 -8
held in:r2=from	-14 14
hold back:c1=impose	-9 9
hold back:c1=stay	-9 9
hold back:c1=suspend	-9 9
hold back:l1=to	-13 13
hold back:l2=<name>	13 -13
hold back:v1=hold	-9 9
holiday:r1=.	25 -25
holiday:r2=<end>	25 -25
in the drawer:r1=.	11 -11
in the drawer:r2=and	15 -15
in the drawer:t0=present	13 -13
keep:c0=propose	17 -17
keep:ct0=impose past	9 -9
keep:ct0=impose perfect	11 -11
keep:ct0=propose present	15 -15
keep:ct0=stay present	-9 9
keep:l1=,	9 -9
keep:l1=and	16 -16
keep:l2=<goods>	-13 13
keep:l2=<v-propose>	13 -13
keep:l2=side	10 -10
keep:r1=<goods>	-22 22
keep:r1=<v-begin>	-13 13
keep:r1=a	12 -12
keep:r1=in	20 -20
keep:r1=it	-13 13
keep:r1=our	-13 13
keep:r1=the	-9 9
keep:r1=them	-12 12
keep:r1=up	9 -9
keep:r2=.	15 -15
keep:r2=<gate>	8 -8
keep:r2=<goods>	-11 11
keep:r2=<level>	20 -20
keep:r2=and	-18 18
keep:r2=at	-20 20
keep:r2=the	13 -13
keep:r2=word	11 -11
keep:v0=agree	3 -3
keep:v0=expect	14 -14
keeping:c0=impose	17 -17
keeping:c0=stay	13 -13
keeping:c1=impose	17 -17
keeping:c1=stay	13 -13
keeping:ct0=stay past	9 -9
keeping:ct1=stay past	9 -9
keeping:t0=past	16 -16
keeping:v0=keep	12 -12
keeping:v1=keep	12 -12
keeps:l1=<name>	-12 12
keeps:l1=what	-11 11
keeps:l1=who	-10 10
keeps:l2=<day-gone>	14 -14
keeps:l2=truce	-7 7
keeps:l2=which	-10 10
keeps:r1=<level>	10 -10
keeps:r1=<name>	12 -12
keeps:r1=<number>	-11 11
keeps:r1=the	17 -17
keeps:r2=.	-11 11
keeps:r2=<level>	19 -19
keeps:r2=<v-impose>	5 -5
keeps:r2=at	-14 14
keeps:r2=on	11 -11
laid down:r1=in	10 -10
lain:v0=have	12 -12
lain:v1=have	12 -12
lengths=0	69 -69
lengths=2	-18 18
lengths=3	-31 31
lengths=6	-10 10
lie:l2=<begin>	15 -15
lies:l2=the	-11 11
lift:c1=propose	15 -15
lift:ct0=impose perfect	-6 6
lift:l1=the	-13 13
lift:l1=to	17 -17
lift:l2=<begin>	-15 15
lift:l2=<name>	25 -25
lift:r1=its	16 -16
lift:r1=the	-10 10
lift:r2=ban	15 -15
lift:r2=on	25 -25
lift:t0=perfect	-6 6
lifted:r1=for	15 -15
lifted:r1=on	-18 18
lifted:r1=the	18 -18
lifted:r2=the	-13 13
lifts:l1=ski	-15 15
long=0	76 -76
long=1	27 -27
long=2	-9 9
long=3	-28 28
long=6	-33 33
long=9	-11 11
longer:c0=propose	7 -7
longer:c1=propose	7 -7
longer:l1=<span>	10 -10
longer:l1=a	-13 13
longer:l2=<goods>	10 -10
longer:l2=<name>	10 -10
longer:l2=<v-propose>	11 -11
longer:l2=for	14 -14
longer:r1=,	14 -14
longer:r1=<level>	-9 9
longer:r1=be	18 -18
longer:r1=than	9 -9
longer:r2=a	9 -9
longer:r2=any	13 -13
longer:t0=perfect	17 -17
longer:t0=present	-16 16
loose:c0=bear	8 -8
loose:c0=begin	-16 16
loose:c0=end	7 -7
loose:c0=target	7 -7
loose:c1=bear	11 -11
loose:c1=begin	-15 15
loose:c1=end	10 -10
loose:ct0=propose present	15 -15
loose:ct0=stay modal	18 -18
loose:ct0=stay perfect	-7 7
loose:ct1=impose infinitive	-22 22
loose:ct1=impose participle-passive	-10 10
loose:ct1=impose past	11 -11
loose:ct1=propose present	6 -6
loose:ct1=say past	9 -9
loose:ct1=stay modal	18 -18
loose:ct1=stay perfect	-7 7
loose:l1='s	11 -11
loose:l1=,	-24 24
loose:l1=<begin>	14 -14
loose:l1=<level-noun>	18 -18
loose:l1=<month-ahead>	-18 18
loose:l1=<number>	19 -19
loose:l1=<v-target>	-10 10
loose:l1=and	-10 10
loose:l1=good	18 -18
loose:l1=it	-16 16
loose:l1=lumpur	-21 21
loose:l1=other	-16 16
loose:l1=own	-10 10
loose:l1=present	-19 19
loose:l1=rate	22 -22
loose:l1=steel	14 -14
loose:l1=that	17 -17
loose:l1=what	20 -20
loose:l1=which	14 -14
loose:l2=<begin>	10 -10
loose:l2=<day-ahead>	-11 11
loose:l2=<number>	-10 10
loose:l2=<v-agree>	6 -6
loose:l2=<v-propose>	14 -14
loose:l2=<v-say>	24 -24
loose:l2=<v-stay>	-6 6
loose:l2=and	16 -16
loose:l2=before	-16 16
loose:l2=call	12 -12
loose:l2=day	16 -16
loose:l2=duty	12 -12
loose:l2=from	-16 16
loose:l2=has	13 -13
loose:l2=kuala	-21 21
loose:l2=on	19 -19
loose:l2=other	8 -8
loose:l2=tariff	-12 12
loose:l2=that	-9 9
loose:l=: the	-13 13
loose:l=<begin> <begin>	14 -14
loose:l=<begin> what	17 -17
loose:l=<level> and	-12 12
loose:l=<name> 's	11 -11
loose:l=<quality> good	11 -11
loose:l=before the	-16 16
loose:l=call a	11 -11
loose:l=extend the	-9 9
loose:l=in <month-gone>	12 -12
loose:l=its own	-14 14
loose:l=kuala lumpur	-21 21
loose:l=of the	15 -15
loose:l=reciprocal tariff	-11 11
loose:l=sign the	13 -13
loose:l=that the	-14 14
loose:l=the <level>	-17 17
loose:l=the present	-19 19
loose:lr=<level> .	16 -16
loose:lr=<level> on	-12 12
loose:lr=a for	12 -12
loose:lr=aluminium at	14 -14
loose:lr=it ,	-15 15
loose:lr=rate at	13 -13
loose:lr=the and	16 -16
loose:lr=the in	12 -12
loose:lr=the last	-13 13
loose:lr=the of	-10 10
loose:lr=the with	5 -5
loose:lr=the would	-12 12
loose:lr=to at	8 -8
loose:r1=:	9 -9
loose:r1=<duty>	7 -7
loose:r1=<end>	8 -8
loose:r1=<v-agree>	12 -12
loose:r1=<v-end>	-17 17
loose:r1=away	9 -9
loose:r1=for	22 -22
loose:r1=last	-19 19
loose:r1=of	-13 13
loose:r1=on	-22 22
loose:r1=open	20 -20
loose:r1=out	-20 20
loose:r1=reach	10 -10
loose:r1=that	8 -8
loose:r1=to	-12 12
loose:r1=until	7 -7
loose:r1=which	13 -13
loose:r1=with	3 -3
loose:r1=would	-17 17
loose:r2="	26 -26
loose:r2=;	-9 9
loose:r2=<day-ahead>	-20 20
loose:r2=<end>	13 -13
loose:r2=<goods>	-20 20
loose:r2=<seat>	13 -13
loose:r2=<span>	16 -16
loose:r2=<v-impose>	-7 7
loose:r2=a	22 -22
loose:r2=at	12 -12
loose:r2=for	-18 18
loose:r2=force	20 -20
loose:r2=home	10 -10
loose:r2=in	8 -8
loose:r2=last	-10 10
loose:r2=of	-12 12
loose:r2=on	5 -5
loose:r=, the	-9 9
loose:r=<end> <end>	8 -8
loose:r=as they	-11 11
loose:r=at home	10 -10
loose:r=for <span>	14 -14
loose:r=in force	20 -20
loose:r=in the	-2 2
loose:r=suspend for	-12 12
loose:t0=past	14 -14
loose:t0=perfect	-11 11
loose:t0=pluperfect	17 -17
loose:t0=present-not	14 -14
loose:v0=agree	-23 23
loose:v0=expect	8 -8
loose:v0=see	12 -12
loose:v0=sign	9 -9
loose:v1=extend	-18 18
loose:v1=freeze	-13 13
loose:vt0=have past	12 -12
loose:vt0=sign past	11 -11
months=0	-15 15
months=1	-11 11
months=3	14 -14
months=6	15 -15
months=9	17 -17
more:c0=end	14 -14
more:c0=stay	-9 9
more:c0=suspend	-15 15
more:c1=bear	-15 15
more:c1=deny	10 -10
more:c1=end	17 -17
more:c1=propose	-13 13
more:c1=stay	-5 5
more:c1=target	11 -11
more:ct0=agree future	-16 16
more:ct0=agree past-passive	-11 11
more:ct0=agree pluperfect	-16 16
more:ct0=bear future	17 -17
more:ct0=bear past	13 -13
more:ct0=down perfect	14 -14
more:ct0=end future	-14 14
more:ct0=end present	15 -15
more:ct0=impose modal	-11 11
more:ct0=impose present-passive	-10 10
more:ct0=propose past	-12 12
more:ct0=propose past-passive	11 -11
more:ct0=say present	9 -9
more:ct0=sell present	-10 10
more:ct0=stay future	-16 16
more:ct0=stay past-passive	14 -14
more:ct0=target modal	-15 15
more:ct0=threaten past	13 -13
more:ct0=threaten present	-11 11
more:ct1=agree future	-16 16
more:ct1=agree infinitive	10 -10
more:ct1=agree past-passive	-11 11
more:ct1=agree present	12 -12
more:ct1=bear future	11 -11
more:ct1=bear participle-passive	-12 12
more:ct1=bear past	11 -11
more:ct1=begin present	-11 11
more:ct1=buy infinitive	14 -14
more:ct1=down infinitive	12 -12
more:ct1=end future	-12 12
more:ct1=end present	15 -15
more:ct1=impose future	-10 10
more:ct1=impose gerund	12 -12
more:ct1=impose infinitive-passive	-10 10
more:ct1=impose present-passive	-9 9
more:ct1=propose participle-passive	-17 17
more:ct1=propose past	-14 14
more:ct1=propose past-passive	10 -10
more:ct1=propose present	-19 19
more:ct1=say pluperfect	20 -20
more:ct1=say present	13 -13
more:ct1=sell present	-10 10
more:ct1=stay past-passive	14 -14
more:ct1=suspend infinitive	10 -10
more:ct1=target modal	-15 15
more:ct1=target past	17 -17
more:ct1=threaten past	14 -14
more:ct1=threaten present	-11 11
more:l1=,	14 -14
more:l1=:	-13 13
more:l1=<agent>	11 -11
more:l1=<day-gone>	10 -10
more:l1=<duty>	9 -9
more:l1=<gate>	18 -18
more:l1=<level-noun>	-8 8
more:l1=<level>	16 -16
more:l1=<office>	11 -11
more:l1=<organisation>	13 -13
more:l1=<person>	16 -16
more:l1=<span>	-39 39
more:l1=<v-impose>	-11 11
more:l1=<v-propose>	-20 20
more:l1=<v-stay>	17 -17
more:l1=and	10 -10
more:l1=be	-25 25
more:l1=been	20 -20
more:l1=by	29 -29
more:l1=could	25 -25
more:l1=deal	13 -13
more:l1=do	15 -15
more:l1=else	13 -13
more:l1=for	-16 16
more:l1=further	-16 16
more:l1=get	12 -12
more:l1=had	18 -18
more:l1=has	-9 9
more:l1=his	13 -13
more:l1=last	17 -17
more:l1=like	-13 13
more:l1=lose	11 -11
more:l1=make	9 -9
more:l1=may	24 -24
more:l1=nobody	20 -20
more:l1=not	13 -13
more:l1=one	10 -10
more:l1=open	17 -17
more:l1=other	13 -13
more:l1=out	11 -11
more:l1=pay	11 -11
more:l1=point	16 -16
more:l1=propose	-11 11
more:l1=put	-11 11
more:l1=raise	-10 10
more:l1=say	-17 17
more:l1=second	8 -8
more:l1=see	-11 11
more:l1=ship	-10 10
more:l1=soybean	-13 13
more:l1=that	-12 12
more:l1=their	-9 9
more:l1=third	-12 12
more:l1=to	-16 16
more:l1=together	-9 9
more:l1=truce	2 -2
more:l1=unless	10 -10
more:l1=until	10 -10
more:l1=up	16 -16
more:l1=us	8 -8
more:l1=want	-22 22
more:l1=was	26 -26
more:l1=we	-5 5
more:l1=were	-8 8
more:l1=what	-12 12
more:l1=which	17 -17
more:l1=who	-12 12
more:l1=without	-10 10
more:l1=—	16 -16
more:l2="	-10 10
more:l2='s	10 -10
more:l2=,	-9 9
more:l2=-	7 -7
more:l2=:	-23 23
more:l2=<day-gone>	18 -18
more:l2=<gate>	-23 23
more:l2=<money>	11 -11
more:l2=<name>	16 -16
more:l2=<organisation>	27 -27
more:l2=<points>	-12 12
more:l2=<seat>	22 -22
more:l2=<v-begin>	6 -6
more:l2=<v-buy>	19 -19
more:l2=<v-end>	-13 13
more:l2=<v-impose>	14 -14
more:l2=<v-propose>	-15 15
more:l2=<v-say>	15 -15
more:l2=<v-stay>	-21 21
more:l2=<v-target>	12 -12
more:l2=a	-24 24
more:l2=agree	-10 10
more:l2=agreement	13 -13
more:l2=an	-10 10
more:l2=announce	8 -8
more:l2=at	-19 19
more:l2=be	15 -15
more:l2=both	-13 13
more:l2=by	-7 7
more:l2=can	19 -19
more:l2=cannot	12 -12
more:l2=company	9 -9
more:l2=could	-15 15
more:l2=date	-6 6
more:l2=decided	16 -16
more:l2=doe	25 -25
more:l2=drop	-10 10
more:l2=during	10 -10
more:l2=duty	12 -12
more:l2=each	13 -13
more:l2=end	-9 9
more:l2=find	-15 15
more:l2=for	-13 13
more:l2=go	-14 14
more:l2=good	14 -14
more:l2=has	18 -18
more:l2=have	24 -24
more:l2=he	-21 21
more:l2=is	-5 5
more:l2=its	15 -15
more:l2=leave	-11 11
more:l2=let	11 -11
more:l2=like	13 -13
more:l2=move	10 -10
more:l2=need	7 -7
more:l2=not	-11 11
more:l2=nothing	18 -18
more:l2=offer	-11 11
more:l2=on	-14 14
more:l2=out	-11 11
more:l2=over	-8 8
more:l2=price	8 -8
more:l2=promise	17 -17
more:l2=rate	15 -15
more:l2=reason	-16 16
more:l2=rest	14 -14
more:l2=rise	13 -13
more:l2=same	11 -11
more:l2=should	-12 12
more:l2=side	-16 16
more:l2=sign	17 -17
more:l2=so	8 -8
more:l2=suspend	23 -23
more:l2=suspension	-13 13
more:l2=take	21 -21
more:l2=talk	-10 10
more:l2=the	25 -25
more:l2=to	23 -23
more:l2=trade	11 -11
more:l2=two	15 -15
more:l2=unless	23 -23
more:l2=was	12 -12
more:l2=what	-9 9
more:l2=which	-32 32
more:l2=who	-11 11
more:l2=will	-6 6
more:l2=with	15 -15
more:l2=without	4 -4
more:l2=would	-9 9
more:l2=year	8 -8
more:l='s the	-16 16
more:l=, <level>	-12 12
more:l=, an	-11 11
more:l=, and	-10 10
more:l=, for	-15 15
more:l=, no	-12 12
more:l=, was	25 -25
more:l=, who	-9 9
more:l=, with	6 -6
more:l=: <level>	7 -7
more:l=: the	-20 20
more:l=<begin> "	-10 10
more:l=<begin> <name>	15 -15
more:l=<begin> <organisation>	16 -16
more:l=<begin> <person>	13 -13
more:l=<begin> a	-12 12
more:l=<begin> an	-20 20
more:l=<begin> any	-10 10
more:l=<begin> he	20 -20
more:l=<begin> no	20 -20
more:l=<begin> the	21 -21
more:l=<day-ahead> ,	13 -13
more:l=<level> and	4 -4
more:l=<level> for	-9 9
more:l=<money> or	9 -9
more:l=<month-gone> and	-9 9
more:l=<name> 's	-17 17
more:l=<name> have	16 -16
more:l=<name> to	13 -13
more:l=<name> will	10 -10
more:l=<organisation> could	10 -10
more:l=<quality> good	12 -12
more:l=<quality> soybean	-13 13
more:l=<span> and	10 -10
more:l=a further	-16 16
more:l=a little	-14 14
more:l=a point	10 -10
more:l=a third	-15 15
more:l=after the	-22 22
more:l=agree to	-12 12
more:l=and an	-16 16
more:l=and to	-14 14
more:l=and will	-22 22
more:l=apply once	-13 13
more:l=approve an	13 -13
more:l=approve the	-13 13
more:l=be <level>	-11 11
more:l=be an	-17 17
more:l=be no	15 -15
more:l=be the	-17 17
more:l=buy <money>	19 -19
more:l=call the	-7 7
more:l=charge an	12 -12
more:l=come up	8 -8
more:l=decided to	15 -15
more:l=discuss an	-7 7
more:l=each other	9 -9
more:l=end without	-11 11
more:l=for <span>	-10 10
more:l=for an	-7 7
more:l=from <name>	16 -16
more:l=get <span>	12 -12
more:l=grower breathe	-12 12
more:l=has been	25 -25
more:l=if no	-13 13
more:l=into a	15 -15
more:l=is <number>	21 -21
more:l=is to	-19 19
more:l=it is	-13 13
more:l=it was	15 -15
more:l=it would	-17 17
more:l=like to	19 -19
more:l=not be	23 -23
more:l=of <level>	9 -9
more:l=of an	-27 27
more:l=offer to	7 -7
more:l=on a	-25 25
more:l=on its	-17 17
more:l=pay no	9 -9
more:l=pay nothing	12 -12
more:l=propose to	-7 7
more:l=should be	-17 17
more:l=sign for	-10 10
more:l=take up	23 -23
more:l=that a	-26 26
more:l=that the	-22 22
more:l=the <office>	12 -12
more:l=the <organisation>	-11 11
more:l=the <person>	16 -16
more:l=the second	14 -14
more:l=there be	-18 18
more:l=to <level>	-19 19
more:l=to an	16 -16
more:l=to be	-18 18
more:l=to do	13 -13
more:l=to go	10 -10
more:l=to the	14 -14
more:l=truce that	-7 7
more:l=truce was	14 -14
more:l=unless <organisation>	16 -16
more:l=was no	13 -13
more:l=was not	13 -13
more:l=whether to	-11 11
more:l=which <name>	-27 27
more:l=will apply	-10 10
more:l=will be	-15 15
more:l=without the	21 -21
more:l=would apply	-23 23
more:l=would meet	13 -13
more:longer span=2	13 -13
more:longer=0	26 -26
more:longer=2	-14 14
more:longer=3	-29 29
more:lr='s duty	-10 10
more:lr=, in	13 -13
more:lr=, or	-11 11
more:lr=, that	-12 12
more:lr=<begin> ,	-8 8
more:lr=<begin> <span>	-7 7
more:lr=<begin> for	13 -13
more:lr=<begin> meet	18 -18
more:lr=<begin> round	11 -11
more:lr=<level> for	22 -22
more:lr=<level> from	-8 8
more:lr=<name> .	-10 10
more:lr=<name> take	-14 14
more:lr=<name> tariff	13 -13
more:lr=<number> and	-9 9
more:lr=<number> than	9 -9
more:lr=<organisation> it	20 -20
more:lr=<person> .	-12 12
more:lr=<span> ,	-6 6
more:lr=<span> .	-40 40
more:lr=<span> of	11 -11
more:lr=a <level>	17 -17
more:lr=a <money>	9 -9
more:lr=a <points>	8 -8
more:lr=a <span>	-33 33
more:lr=a day	16 -16
more:lr=a duty	16 -16
more:lr=a extension	-11 11
more:lr=a investigation	8 -8
more:lr=a meet	6 -6
more:lr=a of	-28 28
more:lr=a order	10 -10
more:lr=a round	7 -7
more:lr=a truce	-18 18
more:lr=a year	-23 23
more:lr=an ,	14 -14
more:lr=an .	-13 13
more:lr=an is	-13 13
more:lr=and <level>	-13 13
more:lr=and than	9 -9
more:lr=and the	10 -10
more:lr=any ,	-7 7
more:lr=any .	22 -22
more:lr=apply ,	12 -12
more:lr=apply .	-6 6
more:lr=be ?	-14 14
more:lr=be on	21 -21
more:lr=be to	-38 38
more:lr=be until	-9 9
more:lr=been for	17 -17
more:lr=been once	11 -11
more:lr=been to	19 -19
more:lr=buy <quality>	12 -12
more:lr=by than	20 -20
more:lr=could the	10 -10
more:lr=down on	-6 6
more:lr=due in	11 -11
more:lr=for talk	10 -10
more:lr=for than	-20 20
more:lr=given <span>	12 -12
more:lr=has its	-17 17
more:lr=has the	16 -16
more:lr=has to	-12 12
more:lr=he ,	13 -13
more:lr=in .	14 -14
more:lr=is question	18 -18
more:lr=is than	-19 19
more:lr=is to	15 -15
more:lr=isn't ,	-18 18
more:lr=it ,	-8 8
more:lr=it the	-21 21
more:lr=it to	8 -8
more:lr=it until	12 -12
more:lr=meet .	-7 7
more:lr=meet on	11 -11
more:lr=no ,	27 -27
more:lr=no <level>	-9 9
more:lr=no be	16 -16
more:lr=no step	-15 15
more:lr=not by	-13 13
more:lr=not its	13 -13
more:lr=not the	-12 12
more:lr=of than	16 -16
more:lr=once ,	-15 15
more:lr=or .	-10 10
more:lr=or by	11 -11
more:lr=out ,	12 -12
more:lr=pay than	-8 8
more:lr=she ,	-16 16
more:lr=talk in	13 -13
more:lr=that <span>	-15 15
more:lr=that than	12 -12
more:lr=the ,	-11 11
more:lr=the .	2 -2
more:lr=the before	-14 14
more:lr=the by	10 -10
more:lr=the cover	-12 12
more:lr=the duty	16 -16
more:lr=the in	18 -18
more:lr=the is	-18 18
more:lr=the of	-10 10
more:lr=the one	-11 11
more:lr=the quarter	9 -9
more:lr=the signature	-12 12
more:lr=the the	17 -17
more:lr=the was	23 -23
more:lr=the would	-18 18
more:lr=their meet	-18 18
more:lr=to .	-11 11
more:lr=to for	-12 12
more:lr=to its	15 -15
more:lr=to the	-20 20
more:lr=truce until	-10 10
more:lr=until notice	10 -10
more:lr=up ,	9 -9
more:lr=up in	13 -13
more:lr=was by	13 -13
more:lr=was on	11 -11
more:lr=will charge	12 -12
more:lr=will its	-12 12
more:lr=will to	-9 9
more:lr=would be	-12 12
more:lr=would for	-13 13
more:lr=would pay	-14 14
more:lr=would until	-16 16
more:made	13 -13
more:made span=1	29 -29
more:made+refused	-11 11
more:r1="	-23 23
more:r1=:	10 -10
more:r1=<agent>	17 -17
more:r1=<day-today>	11 -11
more:r1=<goods>	-4 4
more:r1=<money>	12 -12
more:r1=<name>	23 -23
more:r1=<span>	-25 25
more:r1=<v-bear>	9 -9
more:r1=<v-buy>	11 -11
more:r1=<v-down>	21 -21
more:r1=<v-end>	25 -25
more:r1=<v-impose>	7 -7
more:r1=<v-propose>	21 -21
more:r1=<v-say>	10 -10
more:r1=<v-suspend>	-18 18
more:r1=<v-target>	19 -19
more:r1=a	8 -8
more:r1=after	-15 15
more:r1=again	12 -12
more:r1=are	-16 16
more:r1=as	-26 26
more:r1=ask	9 -9
more:r1=beyond	-18 18
more:r1=careful	-15 15
more:r1=collect	20 -20
more:r1=countermeasure	15 -15
more:r1=cover	-12 12
more:r1=day	-12 12
more:r1=half	-10 10
more:r1=his	12 -12
more:r1=if	-11 11
more:r1=in	15 -15
more:r1=investigation	8 -8
more:r1=is	-46 46
more:r1=matter	-10 10
more:r1=negotiate	14 -14
more:r1=next	25 -25
more:r1=of	-14 14
more:r1=on	14 -14
more:r1=once	18 -18
more:r1=or	-22 22
more:r1=order	15 -15
more:r1=our	-12 12
more:r1=out	20 -20
more:r1=part	10 -10
more:r1=phase	12 -12
more:r1=proclamation	12 -12
more:r1=quarter	17 -17
more:r1=question	16 -16
more:r1=reading	-11 11
more:r1=require	-10 10
more:r1=reserved	-11 11
more:r1=round	11 -11
more:r1=run	11 -11
more:r1=signature	-12 12
more:r1=suspend	-12 12
more:r1=than	18 -18
more:r1=that	-10 10
more:r1=the	15 -15
more:r1=their	-4 4
more:r1=there	12 -12
more:r1=three	14 -14
more:r1=time	-18 18
more:r1=two	-14 14
more:r1=under	15 -15
more:r1=will	-14 14
more:r1=with	9 -9
more:r1=would	-25 25
more:r1=year	-24 24
more:r1=your	4 -4
more:r2='s	8 -8
more:r2=-	6 -6
more:r2=<day-ahead>	-23 23
more:r2=<day-gone>	-17 17
more:r2=<duty>	12 -12
more:r2=<end>	12 -12
more:r2=<gate>	10 -10
more:r2=<level-noun>	9 -9
more:r2=<money>	36 -36
more:r2=<month-ahead>	8 -8
more:r2=<name>	8 -8
more:r2=<not>	-21 21
more:r2=<number>	9 -9
more:r2=<organisation>	-15 15
more:r2=<person>	-23 23
more:r2=<v-agree>	19 -19
more:r2=<v-bear>	12 -12
more:r2=<v-buy>	18 -18
more:r2=<v-down>	11 -11
more:r2=<v-impose>	15 -15
more:r2=a	25 -25
more:r2=an	21 -21
more:r2=and	-13 13
more:r2=another	16 -16
more:r2=anything	-7 7
more:r2=at	-15 15
more:r2=but	10 -10
more:r2=ceasefire	15 -15
more:r2=do	-13 13
more:r2=due	11 -11
more:r2=ever	15 -15
more:r2=five	-12 12
more:r2=for	-12 12
more:r2=from	15 -15
more:r2=had	8 -8
more:r2=half	23 -23
more:r2=his	-16 16
more:r2=hold	11 -11
more:r2=kuala	-10 10
more:r2=less	-10 10
more:r2=levy	11 -11
more:r2=more	21 -21
more:r2=old	17 -17
more:r2=one	19 -19
more:r2=our	9 -9
more:r2=out	13 -13
more:r2=own	-9 9
more:r2=paper	10 -10
more:r2=pay	12 -12
more:r2=promise	13 -13
more:r2=reciprocal	10 -10
more:r2=remain	-18 18
more:r2=run	-13 13
more:r2=say	13 -13
more:r2=sign	16 -16
more:r2=talk	-9 9
more:r2=their	16 -16
more:r2=they	-14 14
more:r2=to	-8 8
more:r2=trade	-20 20
more:r2=we	22 -22
more:r2=were	-15 15
more:r2=which	12 -12
more:r2=word	20 -20
more:r2=year	16 -16
more:r=" ,	-12 12
more:r=, <level>	-17 17
more:r=, <person>	-11 11
more:r=, a	15 -15
more:r=, but	10 -10
more:r=, for	-19 19
more:r=, he	20 -20
more:r=, in	10 -10
more:r=, it	16 -16
more:r=, they	-12 12
more:r=, though	10 -10
more:r=, which	9 -9
more:r=, with	17 -17
more:r=: "	10 -10
more:r=: <level>	6 -6
more:r=; the	-8 8
more:r=<level> ,	13 -13
more:r=<level> .	19 -19
more:r=<level> for	-14 14
more:r=<level> of	26 -26
more:r=<level> on	-6 6
more:r=<level> tariff	16 -16
more:r=<level> that	-12 12
more:r=<points> on	13 -13
more:r=<quality> rice	14 -14
more:r=<span> ,	11 -11
more:r=<span> .	-23 23
more:r=<span> were	-19 19
more:r=a tariff	6 -6
more:r=a truce	-22 22
more:r=after <day-ahead>	-13 13
more:r=and last	-10 10
more:r=at <level>	-10 10
more:r=before the	24 -24
more:r=careful .	-11 11
more:r=charge <level>	-8 8
more:r=cover the	-10 10
more:r=day of	-9 9
more:r=extension was	-12 12
more:r=for <span>	-17 17
more:r=for another	12 -12
more:r=for the	-13 13
more:r=from <day-ahead>	-10 10
more:r=in <month-ahead>	16 -16
more:r=in <month-gone>	14 -14
more:r=in the	31 -31
more:r=investigation ,	8 -8
more:r=is to	-7 7
more:r=it ?	-11 11
more:r=it until	-15 15
more:r=it would	18 -18
more:r=its duty	-15 15
more:r=its own	-14 14
more:r=its word	9 -9
more:r=meet .	-17 17
more:r=meet in	9 -9
more:r=meet is	18 -18
more:r=meet of	-15 15
more:r=next year	13 -13
more:r=of <quality>	14 -14
more:r=of the	-9 9
more:r=of their	11 -11
more:r=of them	13 -13
more:r=of truce	-8 8
more:r=on <day-ahead>	-13 13
more:r=on <day-gone>	20 -20
more:r=on each	16 -16
more:r=one .	17 -17
more:r=or less	-10 10
more:r=pay <number>	-28 28
more:r=question .	12 -12
more:r=round ,	-7 7
more:r=round is	12 -12
more:r=round on	14 -14
more:r=step is	-15 15
more:r=take <level>	-17 17
more:r=talking .	-13 13
more:r=tax of	15 -15
more:r=term .	9 -9
more:r=than <money>	37 -37
more:r=than <number>	8 -8
more:r=than at	10 -10
more:r=than five	-13 13
more:r=than half	17 -17
more:r=than it	-15 15
more:r=than that	10 -10
more:r=that <name>	13 -13
more:r=that he	-7 7
more:r=that the	-9 9
more:r=the duty	9 -9
more:r=the kuala	-11 11
more:r=the old	14 -14
more:r=the tariff	12 -12
more:r=the truce	-5 5
more:r=their <level>	17 -17
more:r=their tariff	-3 3
more:r=them .	-13 13
more:r=time .	-13 13
more:r=to <day-gone>	-32 32
more:r=to be	9 -9
more:r=truce ,	-19 19
more:r=until <day-ahead>	8 -8
more:r=until the	-12 12
more:r=up to	12 -12
more:r=was sign	17 -17
more:r=would be	-11 11
more:refused	17 -17
more:refused=1	12 -12
more:t0=future-passive	-8 8
more:t0=future-passive-not	13 -13
more:t0=modal-not	13 -13
more:t0=past-passive	13 -13
more:t0=perfect	-9 9
more:t0=perfect-not	-9 9
more:t0=perfect-passive	16 -16
more:t0=pluperfect	21 -21
more:v0=discuss	-5 5
more:v0=end	17 -17
more:v0=expect	27 -27
more:v0=face	-12 12
more:v0=get	16 -16
more:v0=keep	6 -6
more:v0=leave	-8 8
more:v0=let	19 -19
more:v0=levy	-10 10
more:v0=look	-10 10
more:v0=move	12 -12
more:v0=negotiate	-13 13
more:v0=offer	5 -5
more:v0=push	-12 12
more:v0=see	13 -13
more:v0=seek	-20 20
more:v0=stand	-14 14
more:v0=think	7 -7
more:v0=write	-13 13
more:v1=agree	-17 17
more:v1=announce	10 -10
more:v1=ask	16 -16
more:v1=carry	-20 20
more:v1=end	7 -7
more:v1=face	-12 12
more:v1=get	14 -14
more:v1=leave	-15 15
more:v1=levy	-7 7
more:v1=like	-19 19
more:v1=look	-10 10
more:v1=make	11 -11
more:v1=move	12 -12
more:v1=negotiate	-13 13
more:v1=pay	7 -7
more:v1=propose	6 -6
more:v1=push	-7 7
more:v1=rule	15 -15
more:v1=run	-17 17
more:v1=see	13 -13
more:v1=seek	-20 20
more:v1=settle	-13 13
more:v1=stand	-14 14
more:v1=think	7 -7
more:v1=want	-7 7
more:vt0=add past	-12 12
more:vt0=agree pluperfect	-21 21
more:vt0=apply present	-3 3
more:vt0=approve modal	-11 11
more:vt0=approve past	-14 14
more:vt0=approve perfect	12 -12
more:vt0=ask past	-13 13
more:vt0=ask perfect	16 -16
more:vt0=collect present	-9 9
more:vt0=come present	-16 16
more:vt0=end past	19 -19
more:vt0=expect present	20 -20
more:vt0=extend future	-21 21
more:vt0=get past	18 -18
more:vt0=go past	-9 9
more:vt0=go present	11 -11
more:vt0=have past	-21 21
more:vt0=have present	11 -11
more:vt0=keep present	18 -18
more:vt0=leave past	-13 13
more:vt0=meet future	13 -13
more:vt0=meet past	14 -14
more:vt0=meet present	-17 17
more:vt0=offer past	14 -14
more:vt0=other perfect	13 -13
more:vt0=pay past	-12 12
more:vt0=pay perfect	-13 13
more:vt0=pay present	9 -9
more:vt0=prepare past	-8 8
more:vt0=propose perfect	-22 22
more:vt0=propose pluperfect	-13 13
more:vt0=push modal	-12 12
more:vt0=put perfect	-13 13
more:vt0=see past	18 -18
more:vt0=see present	11 -11
more:vt0=sign future	-21 21
more:vt0=sign past	10 -10
more:vt0=sign perfect	-19 19
more:vt0=sit future	-13 13
more:vt0=sit present	11 -11
more:vt0=take past	15 -15
more:vt0=tell past	11 -11
more:vt0=tell perfect	-13 13
more:vt0=threaten past	12 -12
more:waits	-20 20
more:waits=0	10 -10
more:waits=1	-18 18
more:waits=2	-9 9
more:wished	-15 15
more:wished+made+refused	17 -17
more:wished+waits+refused	-20 20
more:wished=0	13 -13
more:wished=2	-15 15
more:wished=3	-12 12
on hold:l1=<v-impose>	-15 15
on hold:l1=<v-stay>	-12 12
on hold:l1=are	16 -16
on hold:l1=tariff	7 -7
on ice:l2=<v-impose>	8 -8
pause:c0=begin	-12 12
pause:c1=propose	-11 11
pause:ct0=agree past	-16 16
pause:ct0=stay past	15 -15
pause:ct1=propose infinitive	-11 11
pause:ct1=stay past	15 -15
pause:l1=<duty>	-15 15
pause:l1=a	13 -13
pause:l1=tariff	-15 15
pause:l1=to	12 -12
pause:l2=,	10 -10
pause:l2=:	-24 24
pause:l2=for	16 -16
pause:l2=of	-8 8
pause:l2=should	13 -13
pause:l2=the	-16 16
pause:l2=when	10 -10
pause:r1=<v-agree>	8 -8
pause:r1=<v-end>	-15 15
pause:r1=agree	8 -8
pause:r1=and	-12 12
pause:r1=between	10 -10
pause:r1=for	6 -6
pause:r1=is	22 -22
pause:r1=to	11 -11
pause:r2=.	-15 15
pause:r2=<duty>	-20 20
pause:r2=<not>	-6 6
pause:r2=<v-end>	-17 17
pause:r2=and	9 -9
pause:r2=been	13 -13
pause:r2=no	-13 13
pause:r2=tariff	-12 12
pause:r2=their	22 -22
pause:r2=to	8 -8
pause:t0=future	15 -15
pause:t0=modal	-14 14
pause:t0=past	11 -11
pause:v0=have	12 -12
peace:c0=stay	-15 15
peace:c1=stay	-15 15
peace:ct0=stay past	-12 12
peace:ct0=stay present	-11 11
peace:ct1=stay past	-12 12
peace:ct1=stay present	-17 17
peace:l1=<begin>	19 -19
peace:l1=<duty>	-8 8
peace:l1=<goods>	-15 15
peace:l1=<not>	-13 13
peace:l1=at	23 -23
peace:l1=tariff	-8 8
peace:l1=the	17 -17
peace:l2=<begin>	17 -17
peace:l2=<span>	-8 8
peace:l2=<v-propose>	9 -9
peace:l2=of	12 -12
peace:l2=round	13 -13
peace:l2=the	-30 30
peace:r1=,	12 -12
peace:r1=:	-20 20
peace:r1=<end>	-12 12
peace:r1=between	-10 10
peace:r1=in	12 -12
peace:r1=on	15 -15
peace:r1=over	-12 12
peace:r1=talk	20 -20
peace:r2=<name>	-19 19
peace:r2=the	13 -13
peace:v0=make	-16 16
postponed:c0=suspend	-7 7
postponed:c1=suspend	-7 7
postponed:ct0=suspend present-passive	-14 14
postponed:ct1=suspend present-passive	-14 14
postponed:t0=present-passive	-14 14
postponed:v0=postpone	-7 7
postponed:v1=postpone	-7 7
prolong:c0=impose	8 -8
prolong:c0=say	-21 21
prolong:c0=stay	-12 12
prolong:c1=say	-21 21
prolong:ct0=impose present	11 -11
prolong:ct1=impose participle-passive	-10 10
prolong:ct1=impose present	11 -11
prolong:ct1=propose participle-passive	-15 15
prolong:l1=<name>	11 -11
prolong:l1=to	-12 12
prolong:l2=it	-11 11
prolong:r1=<goods>	9 -9
prolong:r1=the	-24 24
prolong:r1=their	-14 14
prolong:t0=future	-19 19
prolong:v0=be	-12 12
prolong:v0=offer	-11 11
prolong:v0=say	-19 19
prolong:v1=offer	-11 11
prolong:v1=say	-19 19
prolongation:c0=impose	-10 10
prolongation:c1=impose	-10 10
prolongation:ct0=impose perfect	-10 10
prolongation:ct1=impose perfect	-10 10
prolongation:l1=a	-24 24
prolongation:l1=any	-9 9
prolongation:l2=<v-impose>	-9 9
prolongation:r1=,	-10 10
prolongation:r1=is	-12 12
prolongation:r1=of	-10 10
prolongation:r1=was	15 -15
prolongation:r2=<end>	-18 18
prolongation:r2=<span>	-12 12
prolongation:t0=future	-10 10
prolongation:t0=perfect	-12 12
prolonged:l1=be	-12 12
prolonged:l2=<name>	12 -12
prolonged:l2=<not>	9 -9
prolonged:l2=has	18 -18
prolonged:l2=is	-18 18
prolonged:l2=it	12 -12
prolonged:l2=not	7 -7
prolonged:l2=suspension	-10 10
prolonged:l2=to	-18 18
prolonged:l2=truce	-13 13
prolonged:l2=was	9 -9
prolonged:l2=will	-9 9
prolonged:r1=,	-20 20
prolonged:r1=for	20 -20
prolonged:r1=the	12 -12
prolonged:r1=until	-15 15
prolonged:r2=<day-ahead>	11 -11
prolonged:r2=<day-gone>	-18 18
prolonged:r2=<span>	10 -10
prolonged:r2=the	7 -7
prolonged:t0=future-passive	-21 21
prolonged:t0=past-passive	14 -14
prolonged:t0=past-passive-not	12 -12
prolonged:t0=perfect	15 -15
prolonged:t0=perfect-passive	18 -18
prolonged:t0=present-passive-not	-20 20
prolongs:r1=the	-15 15
prolongs:r2=truce	11 -11
put off:l1=been	20 -20
put off:l2=<begin>	-13 13
put off:l2=<v-impose>	12 -12
put off:l2=and	20 -20
put off:l2=had	12 -12
put off:l2=the	13 -13
put off:r1=because	16 -16
put off:r1=by	17 -17
put off:r2=<span>	20 -20
put off:r2=of	17 -17
quiet:c0=bear	-14 14
quiet:c0=end	11 -11
quiet:c1=bear	-11 11
quiet:c1=end	12 -12
quiet:c1=propose	-11 11
quiet:c1=say	16 -16
quiet:ct0=agree present	-13 13
quiet:ct0=impose perfect	12 -12
quiet:ct0=stay past	-8 8
quiet:ct1=impose infinitive	-18 18
quiet:ct1=stay past	-8 8
quiet:l1="	-12 12
quiet:l1=:	33 -33
quiet:l1=<duty>	-9 9
quiet:l1=<goods>	-24 24
quiet:l1=<not>	-17 17
quiet:l1=<number>	8 -8
quiet:l1=<points>	18 -18
quiet:l1=are	13 -13
quiet:l1=at	23 -23
quiet:l1=for	-13 13
quiet:l1=had	9 -9
quiet:l1=have	-12 12
quiet:l1=in	16 -16
quiet:l1=is	-16 16
quiet:l1=it	-8 8
quiet:l1=no	-10 10
quiet:l1=not	-23 23
quiet:l1=of	-17 17
quiet:l1=the	14 -14
quiet:l2="	-17 17
quiet:l2=<begin>	-4 4
quiet:l2=<goods>	-11 11
quiet:l2=<name>	14 -14
quiet:l2=<span>	-20 20
quiet:l2=<v-impose>	21 -21
quiet:l2=a	-19 19
quiet:l2=are	9 -9
quiet:l2=for	15 -15
quiet:l2=he	7 -7
quiet:l2=it	21 -21
quiet:l2=put	25 -25
quiet:l2=round	13 -13
quiet:l2=that	17 -17
quiet:l2=the	-27 27
quiet:l2=there	-8 8
quiet:l=<begin> the	-9 9
quiet:l=<span> of	-23 23
quiet:l=round of	13 -13
quiet:lr=, in	-13 13
quiet:lr=<points> .	12 -12
quiet:lr=are .	12 -12
quiet:lr=in .	12 -12
quiet:lr=is ,	-12 12
quiet:lr=is .	-15 15
quiet:lr=not .	-26 26
quiet:lr=of ,	-12 12
quiet:lr=of .	-24 24
quiet:lr=of talk	15 -15
quiet:lr=the .	-9 9
quiet:r1="	-14 14
quiet:r1=.	13 -13
quiet:r1=:	-38 38
quiet:r1=<end>	-13 13
quiet:r1=at	19 -19
quiet:r1=between	-9 9
quiet:r1=by	11 -11
quiet:r1=is	-17 17
quiet:r1=over	-14 14
quiet:r1=since	-18 18
quiet:r1=talk	20 -20
quiet:r1=the	-13 13
quiet:r2=,	20 -20
quiet:r2=<end>	-9 9
quiet:r2=<goods>	-16 16
quiet:r2=<month-gone>	-15 15
quiet:r2=<name>	-11 11
quiet:r2=<not>	-29 29
quiet:r2=<seat>	-22 22
quiet:r2=our	10 -10
quiet:r2=since	9 -9
quiet:r2=the	14 -14
quiet:r=<end> <end>	-13 13
quiet:r=between <name>	-10 10
quiet:r=on the	17 -17
quiet:r=since <month-gone>	-16 16
quiet:r=with <name>	-7 7
quiet:t0=perfect-passive	11 -11
quiet:t0=present-not	-17 17
quiet:v0=agree	-11 11
quiet:v0=be	13 -13
quiet:v0=have	-5 5
quiet:v0=make	-16 16
quiet:v0=put	15 -15
quiet:v0=want	-16 16
quiet:v1=want	-16 16
quiet:vt0=have present	-4 4
quiet:vt0=make past	-17 17
quiet:vt0=put perfect	17 -17
quiet:vt0=put present	17 -17
quiet:vt0=want present	-8 8
renew:l1=to	-10 10
renew:r2=truce	-8 8
renewal:r1=.	11 -11
renewal:r2=<end>	8 -8
renewal:v1=sign	15 -15
renewed:l1=been	13 -13
renewed:l1=is	-16 16
renewed:l1=not	12 -12
renewed:l2=has	8 -8
renewed:l2=not	15 -15
renewed:r1=for	7 -7
renewed:r1=in	9 -9
renewed:r1=their	9 -9
renewed:t0=present-passive-not	7 -7
s:!	23 -23
s:"	9 -9
s:'	16 -16
s:(	-14 14
s:)	-15 15
s:*	-17 17
s:/	22 -22
s:<agent>	-9 9
s:<goods-amount>	12 -12
s:<goods>	-14 14
s:<level>	13 -13
s:<money>	24 -24
s:<month-ahead>	12 -12
s:<month-today>	-12 12
s:<name>	-28 28
s:<person>	-11 11
s:<points>	19 -19
s:<quality>	-9 9
s:<seat>	-15 15
s:<sender>	20 -20
s:<span>	-17 17
s:<v-buy>	27 -27
s:<v-propose>	-7 7
s:<v-sell>	-14 14
s:<v-stay>	10 -10
s:<v-suspend>	-6 6
s:@	22 -22
s:[	-10 10
s:_	19 -19
s:aarhu	-14 14
s:abolish	13 -13
s:above	18 -18
s:absence	-18 18
s:access	15 -15
s:according	-26 26
s:account	13 -13
s:act	14 -14
s:addi	17 -17
s:addition	-8 8
s:advance	8 -8
s:affected	27 -27
s:affiliate	-18 18
s:after	23 -23
s:afternoon	18 -18
s:agency	15 -15
s:ago	19 -19
s:agree	-10 10
s:air	-22 22
s:airline	12 -12
s:airport	14 -14
s:al	10 -10
s:almaty	-14 14
s:along	5 -5
s:aluminium	18 -18
s:aluminum	11 -11
s:am	-27 27
s:among	-9 9
s:an	10 -10
s:annex	-5 5
s:announce	11 -11
s:announcement	17 -17
s:another	7 -7
s:answer	-17 17
s:any	-7 7
s:apart	-16 16
s:apple	9 -9
s:approval	-33 33
s:approve	-12 12
s:armed	11 -11
s:army	13 -13
s:article	15 -15
s:asia	-10 10
s:assent	-22 22
s:assume	-16 16
s:authorised	-15 15
s:avocado	-9 9
s:await	-27 27
s:away	10 -10
s:bandung	16 -16
s:bank	26 -26
s:bar	14 -14
s:bargain	16 -16
s:barley	-30 30
s:base	-29 29
s:baseline	10 -10
s:battery	-29 29
s:bauxite	7 -7
s:bay	19 -19
s:be	-22 22
s:bean	-13 13
s:bear	28 -28
s:bed	-16 16
s:been	-15 15
s:beer	-18 18
s:begin	20 -20
s:behind	9 -9
s:bell	12 -12
s:below	10 -10
s:bergen	-29 29
s:beside	-17 17
s:bet	-23 23
s:better	-8 8
s:beyond	-16 16
s:bicycle	8 -8
s:bigger	-14 14
s:bin	22 -22
s:biscuit	11 -11
s:black	-13 13
s:block	11 -11
s:blow	15 -15
s:boat	13 -13
s:both	-11 11
s:boxe	14 -14
s:brandy	-23 23
s:break	30 -30
s:breather	-12 12
s:bring	17 -17
s:broadcaster	13 -13
s:broke	12 -12
s:broken	24 -24
s:broker	11 -11
s:brussel	-7 7
s:budget	16 -16
s:builder	-11 11
s:built	6 -6
s:bus	5 -5
s:busan	22 -22
s:buse	6 -6
s:business	8 -8
s:but	-22 22
s:bytedance	12 -12
s:cabinet	19 -19
s:cable	-5 5
s:call	22 -22
s:calm	-20 20
s:cancel	-9 9
s:canned	13 -13
s:cap	14 -14
s:capacity	-13 13
s:capital	18 -18
s:car	12 -12
s:card	6 -6
s:careful	-15 15
s:cash	12 -12
s:cashmere	-15 15
s:catch	12 -12
s:cattle	14 -14
s:cement	-17 17
s:central	10 -10
s:ceremony	17 -17
s:ceylon	14 -14
s:chair	12 -12
s:changed	22 -22
s:cheese	-32 32
s:cherry	12 -12
s:chiang	-13 13
s:chip	38 -38
s:chocolate	12 -12
s:chrome	15 -15
s:citru	16 -16
s:city	22 -22
s:claim	16 -16
s:clear	-11 11
s:clock	19 -19
s:closed	9 -9
s:club	26 -26
s:coach	16 -16
s:coal	-15 15
s:coconut	16 -16
s:cod	-8 8
s:coffee	-14 14
s:collapse	-11 11
s:collect	15 -15
s:column	20 -20
s:commander	24 -24
s:commercial	16 -16
s:commit	12 -12
s:common	13 -13
s:company	19 -19
s:complain	15 -15
s:complaint	8 -8
s:concentrate	8 -8
s:concern	22 -22
s:conclude	13 -13
s:conclusion	-12 12
s:conference	-11 11
s:consequence	-14 14
s:consider	-17 17
s:constanța	11 -11
s:contact	11 -11
s:container	21 -21
s:continuation	-19 19
s:continue	7 -7
s:contract	32 -32
s:conversation	20 -20
s:corrected	9 -9
s:corresponding	8 -8
s:cost	-15 15
s:cotton	-11 11
s:could	15 -15
s:country	17 -17
s:crane	22 -22
s:crude	-11 11
s:curb	-21 21
s:current	-12 12
s:customer	24 -24
s:cut	14 -14
s:da	-13 13
s:dairy	-16 16
s:data	15 -15
s:dated	-5 5
s:day	-16 16
s:de	-25 25
s:dead	-18 18
s:deadline	34 -34
s:deal	21 -21
s:decide	-13 13
s:declare	24 -24
s:decline	-14 14
s:decree	-19 19
s:delay	-19 19
s:deliver	10 -10
s:demand	11 -11
s:deny	24 -24
s:desk	-25 25
s:development	-11 11
s:diary	12 -12
s:die	-21 21
s:diesel	-16 16
s:diet	-16 16
s:different	13 -13
s:director	7 -7
s:discuss	-27 27
s:dispute	-22 22
s:district	13 -13
s:do	-15 15
s:docker	18 -18
s:doctor	18 -18
s:document	-15 15
s:doe	21 -21
s:doesn't	14 -14
s:don't	15 -15
s:door	14 -14
s:double	13 -13
s:doubt	-13 13
s:down	10 -10
s:draft	-32 32
s:dried	-8 8
s:drink	-11 11
s:driver	30 -30
s:drop	16 -16
s:drug	14 -14
s:dual	9 -9
s:duty	-5 5
s:each	-8 8
s:earlier	25 -25
s:eastern	13 -13
s:economic	-15 15
s:economy	29 -29
s:edition	11 -11
s:editor	9 -9
s:effect	15 -15
s:either	19 -19
s:election	12 -12
s:electric	15 -15
s:else	32 -32
s:embassy	-11 11
s:employ	13 -13
s:employer	24 -24
s:enter	8 -8
s:entity	36 -36
s:entry	31 -31
s:envoy	12 -12
s:equipment	12 -12
s:es	10 -10
s:even	5 -5
s:every	22 -22
s:everybody	15 -15
s:everyone	14 -14
s:everything	3 -3
s:everywhere	-13 13
s:exactly	-8 8
s:excess	-14 14
s:exchanged	10 -10
s:excise	-11 11
s:exclusion	17 -17
s:exemption	12 -12
s:exist	-22 22
s:expect	19 -19
s:expire	8 -8
s:expiry	-17 17
s:explain	12 -12
s:export	-16 16
s:extension	-18 18
s:eye	-9 9
s:fail	16 -16
s:fair	-12 12
s:family	15 -15
s:fare	20 -20
s:farmer	10 -10
s:fee	-20 20
s:fertiliser	-10 10
s:festival	10 -10
s:fighting	12 -12
s:final	4 -4
s:finance	11 -11
s:fine	6 -6
s:first	13 -13
s:fishing	27 -27
s:fishmeal	-10 10
s:fix	21 -21
s:flower	-16 16
s:follow	12 -12
s:followed	30 -30
s:following	-8 8
s:force	14 -14
s:ford	9 -9
s:foreign	17 -17
s:foresee	-25 25
s:foreseen	-12 12
s:former	-16 16
s:forty	-15 15
s:found	18 -18
s:four	25 -25
s:freeze	-14 14
s:friday	-19 19
s:friend	-10 10
s:from	-8 8
s:front	8 -8
s:full	8 -8
s:gap	12 -12
s:garment	-15 15
s:gave	26 -26
s:gear	13 -13
s:general	19 -19
s:geneva	30 -30
s:georgia	-24 24
s:get	24 -24
s:gift	20 -20
s:giving	18 -18
s:glass	-20 20
s:goat	-12 12
s:good	25 -25
s:grand	-6 6
s:group	25 -25
s:grower	-22 22
s:guest	18 -18
s:gun	15 -15
s:gyeongju	13 -13
s:had	26 -26
s:halifax	-13 13
s:halt	16 -16
s:halve	-12 12
s:ham	-12 12
s:happened	17 -17
s:harbour	18 -18
s:have	20 -20
s:hazelnut	-16 16
s:he	-12 12
s:he'd	-14 14
s:head	-15 15
s:heading	10 -10
s:headline	8 -8
s:hear	-12 12
s:heard	-24 24
s:hearing	13 -13
s:help	-15 15
s:her	-10 10
s:here	18 -18
s:high	12 -12
s:history	-12 12
s:hold	8 -8
s:hospital	15 -15
s:hotel	19 -19
s:household	30 -30
s:how	-23 23
s:however	-15 15
s:hundred	-22 22
s:i	-24 24
s:i'd	-24 24
s:i'll	-20 20
s:idea	-14 14
s:ignore	16 -16
s:import	22 -22
s:importer	-18 18
s:impose	34 -34
s:income	11 -11
s:increase	19 -19
s:informed	-40 40
s:initialled	-37 37
s:ink	-10 10
s:inquiry	-11 11
s:instead	-13 13
s:interest	-9 9
s:into	8 -8
s:invest	12 -12
s:investigation	19 -19
s:issue	-28 28
s:it	-6 6
s:it'll	-11 11
s:item	-11 11
s:john	-19 19
s:johor	14 -14
s:joint	11 -11
s:joked	-13 13
s:judge	13 -13
s:juice	-11 11
s:kava	-14 14
s:keep	13 -13
s:kick	12 -12
s:kilo	-13 13
s:kingdom	24 -24
s:kitchen	14 -14
s:know	-26 26
s:kuala	-24 24
s:la	6 -6
s:lain	12 -12
s:lake	19 -19
s:land	20 -20
s:lapse	24 -24
s:largest	17 -17
s:lasted	27 -27
s:lasting	22 -22
s:latest	8 -8
s:law	22 -22
s:lay	19 -19
s:leave	-13 13
s:led	12 -12
s:leg	10 -10
s:legal	-13 13
s:lemon	-12 12
s:lender	16 -16
s:length	-19 19
s:lentil	-21 21
s:level	23 -23
s:licence	-19 19
s:license	11 -11
s:lie	-26 26
s:likely	-36 36
s:limit	16 -16
s:limited	15 -15
s:line	21 -21
s:lisbon	26 -26
s:list	12 -12
s:listing	21 -21
s:lithium	-23 23
s:live	17 -17
s:living	-6 6
s:loaded	12 -12
s:lock	17 -17
s:log	-13 13
s:london	19 -19
s:long	-32 32
s:longer	14 -14
s:look	11 -11
s:lorry	12 -12
s:lose	-9 9
s:lumpur	-24 24
s:lunch	19 -19
s:m	24 -24
s:machine	-18 18
s:machinery	11 -11
s:madrid	-14 14
s:magnet	24 -24
s:make	13 -13
s:management	12 -12
s:many	13 -13
s:market	37 -37
s:matter	-32 32
s:may	26 -26
s:me	18 -18
s:meantime	-8 8
s:measure	9 -9
s:media	-6 6
s:mediator	37 -37
s:medicine	12 -12
s:member	14 -14
s:memo	12 -12
s:mentioned	21 -21
s:merely	11 -11
s:metal	11 -11
s:metre	12 -12
s:mid	11 -11
s:midnight	21 -21
s:might	-9 9
s:mill	14 -14
s:million	13 -13
s:mind	13 -13
s:mine	16 -16
s:mineral	-7 7
s:minister	12 -12
s:ministry	-15 15
s:monday	18 -18
s:money	11 -11
s:month	-15 15
s:more	19 -19
s:morning	-13 13
s:motor	15 -15
s:motorcycle	-12 12
s:mouth	-7 7
s:move	31 -31
s:mr	-15 15
s:much	14 -14
s:muscat	-9 9
s:mutual	16 -16
s:my	-9 9
s:named	-14 14
s:nearly	5 -5
s:necessary	-13 13
s:needed	-13 13
s:neither	17 -17
s:network	13 -13
s:never	36 -36
s:next	19 -19
s:nobody	-4 4
s:none	-6 6
s:noodle	-21 21
s:northern	20 -20
s:not	12 -12
s:notification	-12 12
s:number	15 -15
s:nut	13 -13
s:nvidia	13 -13
s:obtain	9 -9
s:odesa	17 -17
s:offer	-14 14
s:official	13 -13
s:older	21 -21
s:once	-11 11
s:onion	-28 28
s:open	17 -17
s:opened	16 -16
s:opening	14 -14
s:operator	14 -14
s:orange	-24 24
s:order	17 -17
s:ore	24 -24
s:origin	-17 17
s:originating	28 -28
s:other	7 -7
s:otherwise	-11 11
s:our	-10 10
s:outline	-15 15
s:outside	15 -15
s:outstanding	8 -8
s:owner	12 -12
s:package	15 -15
s:palm	34 -34
s:panel	13 -13
s:paper	-23 23
s:parcel	23 -23
s:parish	14 -14
s:parliament	12 -12
s:part	18 -18
s:parted	13 -13
s:pass	-9 9
s:passed	24 -24
s:past	-15 15
s:peace	17 -17
s:peak	13 -13
s:pen	-30 30
s:penalty	11 -11
s:pending	-16 16
s:pension	19 -19
s:people	12 -12
s:pepper	-13 13
s:perhap	15 -15
s:permanent	19 -19
s:petrol	-11 11
s:phase	16 -16
s:phone	22 -22
s:pile	10 -10
s:pilot	16 -16
s:pineapple	17 -17
s:place	14 -14
s:plan	11 -11
s:plant	35 -35
s:plastic	10 -10
s:play	11 -11
s:player	23 -23
s:please	-14 14
s:plu	-27 27
s:plywood	-15 15
s:point	17 -17
s:port	-13 13
s:position	14 -14
s:possible	-22 22
s:post	34 -34
s:potash	-17 17
s:potatoe	-10 10
s:poultry	13 -13
s:preliminary	8 -8
s:premier	-8 8
s:present	-19 19
s:president	20 -20
s:price	12 -12
s:principle	-26 26
s:prisoner	14 -14
s:procedure	-17 17
s:proclamation	28 -28
s:product	26 -26
s:profit	11 -11
s:progress	13 -13
s:prolongation	-38 38
s:prolonged	16 -16
s:prolonging	-8 8
s:promise	14 -14
s:propose	-22 22
s:protest	13 -13
s:protocol	-26 26
s:provided	-12 12
s:province	10 -10
s:provisional	11 -11
s:provisionally	19 -19
s:public	14 -14
s:purchase	-10 10
s:push	-18 18
s:quarter	16 -16
s:quay	-17 17
s:quota	26 -26
s:quote	-14 14
s:radio	-13 13
s:rain	11 -11
s:raise	19 -19
s:raspberry	-14 14
s:rather	-16 16
s:re	-21 21
s:reach	-10 10
s:read	16 -16
s:reading	-8 8
s:ready	-21 21
s:reason	-15 15
s:rebel	11 -11
s:recife	17 -17
s:reciprocal	11 -11
s:reckon	10 -10
s:red	11 -11
s:reduce	-16 16
s:refrain	-9 9
s:regard	15 -15
s:regulator	17 -17
s:relation	-9 9
s:relationship	10 -10
s:remarked	12 -12
s:reminded	13 -13
s:remove	-11 11
s:rent	16 -16
s:repeal	-8 8
s:reply	-12 12
s:reporter	15 -15
s:republic	15 -15
s:request	-10 10
s:required	-26 26
s:requirement	-12 12
s:reserve	-21 21
s:reserved	-11 11
s:resident	14 -14
s:respected	-16 16
s:respite	-9 9
s:rest	14 -14
s:review	10 -10
s:revive	-12 12
s:rice	-26 26
s:ridge	15 -15
s:risk	-16 16
s:roaming	21 -21
s:room	16 -16
s:rosario	21 -21
s:rubber	-31 31
s:rule	-4 4
s:rumour	-15 15
s:run	11 -11
s:s	-15 15
s:sad	12 -12
s:safe	-14 14
s:salaam	10 -10
s:sale	19 -19
s:salvador	-16 16
s:same	26 -26
s:sanction	13 -13
s:satisfaction	-13 13
s:save	14 -14
s:saved	8 -8
s:school	27 -27
s:season	12 -12
s:seat	14 -14
s:secretary	-13 13
s:section	42 -42
s:seed	-12 12
s:senate	-18 18
s:send	-16 16
s:seoul	15 -15
s:separately	13 -13
s:service	9 -9
s:settle	-18 18
s:settlement	7 -7
s:seven	17 -17
s:shake	8 -8
s:shape	-12 12
s:share	8 -8
s:shipbuilding	14 -14
s:shoe	-7 7
s:shoot	12 -12
s:shore	14 -14
s:short	10 -10
s:show	25 -25
s:shrimp	-17 17
s:shrink	12 -12
s:shut	16 -16
s:sight	-12 12
s:signature	-29 29
s:since	-16 16
s:single	-4 4
s:ski	-16 16
s:sleep	-24 24
s:smelter	10 -10
s:soap	8 -8
s:some	13 -13
s:somebody	-4 4
s:sooner	15 -15
s:soybean	-10 10
s:speak	-8 8
s:speaking	13 -13
s:special	-9 9
s:spoke	14 -14
s:spoken	-34 34
s:spot	-12 12
s:squid	-13 13
s:st	-15 15
s:stage	21 -21
s:stake	-20 20
s:stamp	-13 13
s:start	-7 7
s:state	-20 20
s:steel	20 -20
s:step	15 -15
s:stockfish	-7 7
s:stockholm	-18 18
s:stop	-11 11
s:story	11 -11
s:stretch	-8 8
s:strike	17 -17
s:strong	16 -16
s:student	21 -21
s:study	-11 11
s:successor	-13 13
s:such	29 -29
s:suggest	-8 8
s:summit	-11 11
s:sunflower	16 -16
s:supplier	23 -23
s:supreme	-13 13
s:surabaya	-8 8
s:surprised	-21 21
s:system	14 -14
s:table	-13 13
s:talk	10 -10
s:talked	-40 40
s:talking	-15 15
s:tariff	18 -18
s:tax	-7 7
s:tea	15 -15
s:technical	-16 16
s:technology	15 -15
s:telephone	-9 9
s:television	-46 46
s:tell	-8 8
s:temporary	5 -5
s:tenth	10 -10
s:text	-26 26
s:th	-23 23
s:that	-9 9
s:they've	6 -6
s:think	20 -20
s:third	6 -6
s:those	-7 7
s:threat	-15 15
s:threaten	27 -27
s:three	-13 13
s:through	12 -12
s:thu	21 -21
s:tile	-15 15
s:timber	-19 19
s:time	20 -20
s:tobacco	8 -8
s:together	-19 19
s:tomato	-16 16
s:tool	7 -7
s:top	8 -8
s:total	25 -25
s:touch	17 -17
s:touched	15 -15
s:town	20 -20
s:toy	-11 11
s:tractor	-8 8
s:trade	-16 16
s:trading	20 -20
s:train	26 -26
s:transfer	19 -19
s:transit	-16 16
s:transport	14 -14
s:trip	9 -9
s:truck	-16 16
s:true	-18 18
s:trying	10 -10
s:tuesday	-17 17
s:tuna	13 -13
s:turn	-14 14
s:turned	-18 18
s:tyre	-18 18
s:understanding	-12 12
s:understood	11 -11
s:undertook	14 -14
s:unit	10 -10
s:unreliable	25 -25
s:until	34 -34
s:up	12 -12
s:update	-10 10
s:upper	16 -16
s:us	-20 20
s:use	15 -15
s:usual	-9 9
s:valid	-15 15
s:valley	11 -11
s:valparaíso	20 -20
s:value	16 -16
s:vanilla	-14 14
s:version	18 -18
s:view	-13 13
s:village	9 -9
s:visa	-9 9
s:voice	-19 19
s:voted	-16 16
s:wage	24 -24
s:walked	27 -27
s:walkout	10 -10
s:wall	-11 11
s:watche	-17 17
s:water	-11 11
s:way	-26 26
s:we	-24 24
s:we'll	-31 31
s:we've	10 -10
s:weather	6 -6
s:wednesday	16 -16
s:week	-9 9
s:welcome	24 -24
s:whatever	16 -16
s:where	-18 18
s:whichever	12 -12
s:while	-9 9
s:whiskey	-14 14
s:who	12 -12
s:whole	-12 12
s:why	-21 21
s:will	-14 14
s:willing	-20 20
s:window	14 -14
s:winter	-9 9
s:wish	-32 32
s:withhold	12 -12
s:within	17 -17
s:women	13 -13
s:work	-4 4
s:worker	18 -18
s:worry	-8 8
s:worse	11 -11
s:worst	7 -7
s:worth	10 -10
s:would	-13 13
s:write	-12 12
s:yarn	-20 20
s:year	-12 12
s:yes	-26 26
s:yet	-35 35
s:young	17 -17
s:your	-8 8
s:zinc	-10 10
s:|	8 -8
s:•	-20 20
second:c0=down	6 -6
second:c0=say	18 -18
second:c0=up	13 -13
second:c1=propose	-10 10
second:c1=say	16 -16
second:c1=up	13 -13
second:ct0=agree past	7 -7
second:ct0=agree past-passive	-15 15
second:ct0=impose past-passive	-12 12
second:ct0=say past	13 -13
second:ct0=up present	9 -9
second:ct1=agree past-passive	-15 15
second:ct1=impose participle-passive	-24 24
second:ct1=impose past-passive	-12 12
second:ct1=say past	13 -13
second:ct1=up present	9 -9
second:l1=<begin>	15 -15
second:l1=a	5 -5
second:l1=their	-13 13
second:l2='s	-18 18
second:l2=<v-agree>	21 -21
second:l2=<v-begin>	21 -21
second:l2=after	-10 10
second:l2=enter	11 -11
second:l2=has	-13 13
second:l2=is	-5 5
second:l2=on	-8 8
second:l2=to	18 -18
second:r1=<agent>	8 -8
second:r1=<span>	-11 11
second:r1=<v-end>	12 -12
second:r1=<v-impose>	25 -25
second:r1=<v-up>	13 -13
second:r1=day	-13 13
second:r1=half	-10 10
second:r1=investigation	8 -8
second:r1=is	-20 20
second:r1=phase	12 -12
second:r1=quarter	16 -16
second:r1=reading	-9 9
second:r1=round	12 -12
second:r1=signature	-15 15
second:r1=step	10 -10
second:r1=week	12 -12
second:r1=year	-24 24
second:r2=.	13 -13
second:r2=:	12 -12
second:r2=;	-12 12
second:r2=<v-stay>	-15 15
second:r2=a	9 -9
second:r2=about	11 -11
second:r2=after	-20 20
second:r2=and	-12 12
second:r2=is	19 -19
second:r2=it	13 -13
second:r2=last	-11 11
second:r2=on	22 -22
second:r2=that	-14 14
second:r2=the	-14 14
second:r2=would	-18 18
second:t0=past-passive	-18 18
second:t0=perfect	-11 11
second:v0=agree	-12 12
second:v0=have	-14 14
second:v0=meet	5 -5
second:v0=say	9 -9
second:v1=agree	-11 11
second:v1=ask	-8 8
second:v1=have	-14 14
second:v1=meet	10 -10
second:v1=say	9 -9
set aside:ct0=stay past	13 -13
set aside:ct1=stay past	13 -13
set aside:r1=for	11 -11
set aside:t0=past	13 -13
shelved:r1=for	-10 10
silence:r1=,	10 -10
sleep:c1=end	8 -8
sleep:c1=impose	-12 12
sleep:l1=<points>	12 -12
slept:r1=.	10 -10
slept:t0=perfect	-14 14
spare:c0=impose	-9 9
spare:r1=.	-8 8
spared:l1=be	14 -14
spared:l1=were	13 -13
spared:l2=<name>	-11 11
standstill:c0=propose	-17 17
standstill:ct0=stay present	-10 10
standstill:ct1=stay present	-10 10
standstill:l1=<span>	-13 13
standstill:r1=.	21 -21
standstill:r1=:	-11 11
standstill:r1=<v-impose>	14 -14
standstill:r1=in	-14 14
standstill:r1=is	12 -12
standstill:r1=of	-17 17
standstill:r1=on	14 -14
standstill:r1=with	-14 14
standstill:r2=<day-ahead>	-9 9
standstill:r2=<end>	22 -22
standstill:r2=<span>	-25 25
standstill:r2=<v-impose>	12 -12
standstill:r2=the	-10 10
standstill:t0=present	-10 10
standstill:v0=agree	-14 14
standstill:v1=agree	-12 12
stay:c0=impose	11 -11
stay:c0=propose	11 -11
stay:ct0=propose present	12 -12
stay:l1=,	-11 11
stay:l1=<number>	15 -15
stay:l1=aluminium	9 -9
stay:l1=and	-13 13
stay:l1=duty	-8 8
stay:l1=the	-14 14
stay:l2=;	-11 11
stay:l2=<begin>	14 -14
stay:l2=<goods>	-13 13
stay:l2=duty	9 -9
stay:l2=its	18 -18
stay:l2=the	-8 8
stay:r1=as	-10 10
stay:r1=away	9 -9
stay:r1=for	17 -17
stay:r2=<number>	-10 10
stay:r2=<span>	14 -14
stay:r2=force	12 -12
stay:r2=home	10 -10
stay:r2=it	-10 10
stay:t0=present	8 -8
stays:c1=impose	10 -10
stays:l1=,	-18 18
stays:l1=<level-noun>	22 -22
stays:l1=<v-impose>	16 -16
stays:l1=<v-target>	-7 7
stays:l1=good	15 -15
stays:l1=it	-16 16
stays:l1=rate	16 -16
stays:l1=tariff	-17 17
stays:l1=what	20 -20
stays:l2=<begin>	16 -16
stays:l2=<level>	-7 7
stays:l2=the	6 -6
stays:r1=.	-5 5
stays:r1=free	15 -15
stays:r1=in	-8 8
stays:r1=on	-7 7
stays:r1=until	12 -12
stays:r1=where	13 -13
stays:r2=<v-impose>	-11 11
stays:r2=place	-8 8
stays:r2=the	-8 8
stays:r2=until	24 -24
stays:t0=past	10 -10
successor:c0=stay	-11 11
successor:c1=stay	-10 10
successor:r1=.	-15 15
successor:r2=<end>	-13 13
successor:t0=past	-10 10
suspend:c0=agree	-9 9
suspend:c0=impose	-13 13
suspend:c0=propose	-13 13
suspend:c0=stay	13 -13
suspend:ct0=impose past	-10 10
suspend:l1=side	15 -15
suspend:l2=<v-impose>	-19 19
suspend:l2=it	-11 11
suspend:l2=promise	-11 11
suspend:r1=<gate>	-12 12
suspend:r1=<points>	18 -18
suspend:r1=for	-15 15
suspend:r1=the	15 -15
suspend:r1=their	17 -17
suspend:r2=<sender>	-22 22
suspend:r2=<span>	-15 15
suspend:r2=<v-deny>	-8 8
suspend:r2=<v-sell>	-22 22
suspend:r2=<v-target>	13 -13
suspend:r2=additional	-11 11
suspend:r2=export	-22 22
suspend:r2=of	-14 14
suspend:r2=on	8 -8
suspend:r2=rule	-8 8
suspend:t0=past	-11 11
suspend:t0=present	10 -10
suspend:v0=promise	-11 11
suspended:ct0=impose modal-passive	-9 9
suspended:ct0=impose past	8 -8
suspended:ct0=impose pluperfect	11 -11
suspended:ct0=suspend modal-passive	-9 9
suspended:ct0=suspend pluperfect	11 -11
suspended:ct1=impose infinitive-passive	16 -16
suspended:ct1=impose modal-passive	-9 9
suspended:ct1=impose past	8 -8
suspended:ct1=impose pluperfect	11 -11
suspended:ct1=suspend infinitive-passive	16 -16
suspended:ct1=suspend modal-passive	-9 9
suspended:ct1=suspend pluperfect	11 -11
suspended:l1=<begin>	11 -11
suspended:l1=<goods>	-10 10
suspended:l1=<name>	-14 14
suspended:l1=and	14 -14
suspended:l1=be	-8 8
suspended:l1=duty	11 -11
suspended:l1=good	-10 10
suspended:l1=had	11 -11
suspended:l1=has	6 -6
suspended:l1=have	25 -25
suspended:l1=was	12 -12
suspended:l2='s	9 -9
suspended:l2=,	19 -19
suspended:l2=<begin>	25 -25
suspended:l2=<name>	16 -16
suspended:l2=<organisation>	13 -13
suspended:l2=<points>	-8 8
suspended:l2=<v-impose>	18 -18
suspended:l2=<v-sell>	-8 8
suspended:l2=and	-10 10
suspended:l2=duty	11 -11
suspended:l2=is	9 -9
suspended:l2=it	27 -27
suspended:l2=on	13 -13
suspended:l2=ship	-8 8
suspended:l2=two	-10 10
suspended:l2=will	15 -15
suspended:r1=,	-13 13
suspended:r1=<duty>	-13 13
suspended:r1=<end>	17 -17
suspended:r1=<points>	-7 7
suspended:r1=and	-14 14
suspended:r1=duty	-12 12
suspended:r1=from	13 -13
suspended:r1=in	-10 10
suspended:r1=on	13 -13
suspended:r1=part	14 -14
suspended:r1=the	26 -26
suspended:r2=<agent>	12 -12
suspended:r2=<day-ahead>	22 -22
suspended:r2=<v-buy>	13 -13
suspended:r2=of	29 -29
suspended:r2=order	12 -12
suspended:r2=the	8 -8
suspended:t0=modal-passive	-9 9
suspends:l2=:	-13 13
suspends:r2=<duty>	10 -10
suspension:c1=agree	-17 17
suspension:c1=propose	-19 19
suspension:ct0=impose past	-15 15
suspension:ct0=impose present	11 -11
suspension:ct0=say past	-7 7
suspension:ct1=impose past	-15 15
suspension:ct1=impose present	11 -11
suspension:ct1=propose infinitive	-10 10
suspension:l1='s	13 -13
suspension:l1=a	-29 29
suspension:l1=the	10 -10
suspension:l2=<begin>	-9 9
suspension:l2=<name>	11 -11
suspension:l2=<v-agree>	-13 13
suspension:l2=<v-impose>	-13 13
suspension:l2=before	-9 9
suspension:l2=of	16 -16
suspension:l2=sign	-13 13
suspension:l2=that	-26 26
suspension:r1=.	6 -6
suspension:r1=<v-end>	4 -4
suspension:r1=<v-impose>	-15 15
suspension:r1=begin	9 -9
suspension:r1=lapse	9 -9
suspension:r1=last	20 -20
suspension:r1=on	12 -12
suspension:r1=shall	-15 15
suspension:r2=.	14 -14
suspension:r2=<end>	13 -13
suspension:r2=<gate>	-13 13
suspension:r2=<name>	17 -17
suspension:r2=<points>	13 -13
suspension:r2=<span>	-9 9
suspension:r2=<v-begin>	-22 22
suspension:r2=in	-28 28
suspension:r2=of	15 -15
suspension:r2=prolonged	-10 10
suspension:r2=the	-8 8
suspension:r2=which	-13 13
suspension:t0=modal	15 -15
suspension:t0=present	8 -8
suspension:v0=extend	10 -10
suspension:v1=agree	-14 14
suspension:v1=extend	11 -11
suspensions:l1=both	10 -10
truce:c0=deny	11 -11
truce:c0=propose	-12 12
truce:c0=say	-12 12
truce:c0=up	18 -18
truce:c1=impose	-5 5
truce:c1=propose	-23 23
truce:c1=return	14 -14
truce:c1=say	-17 17
truce:c1=suspend	6 -6
truce:ct0=agree future	-15 15
truce:ct0=agree modal	-17 17
truce:ct0=agree past	9 -9
truce:ct0=bear future	-12 12
truce:ct0=bear modal	-17 17
truce:ct0=bear perfect	15 -15
truce:ct0=bear present	9 -9
truce:ct0=down present	8 -8
truce:ct0=impose modal	-13 13
truce:ct0=impose past-passive	13 -13
truce:ct0=propose present	-12 12
truce:ct0=say past	-12 12
truce:ct0=stay future	-21 21
truce:ct0=stay modal	10 -10
truce:ct1=agree future	-15 15
truce:ct1=agree infinitive	-34 34
truce:ct1=agree modal	-17 17
truce:ct1=agree participle-passive	12 -12
truce:ct1=agree past	7 -7
truce:ct1=bear infinitive	-16 16
truce:ct1=bear modal	-17 17
truce:ct1=bear perfect	15 -15
truce:ct1=bear present	9 -9
truce:ct1=begin past	16 -16
truce:ct1=down present	9 -9
truce:ct1=end infinitive	-12 12
truce:ct1=impose gerund	-16 16
truce:ct1=impose infinitive	-28 28
truce:ct1=impose modal	-13 13
truce:ct1=impose participle-passive	10 -10
truce:ct1=impose past	9 -9
truce:ct1=impose past-passive	7 -7
truce:ct1=propose infinitive	-24 24
truce:ct1=propose participle-passive	-24 24
truce:ct1=propose pluperfect	-6 6
truce:ct1=say infinitive	-16 16
truce:ct1=stay future	-11 11
truce:ct1=stay infinitive	-13 13
truce:ct1=up infinitive	-10 10
truce:l1=;	-16 16
truce:l1=<begin>	-9 9
truce:l1=<duty>	-17 17
truce:l1=<gate>	14 -14
truce:l1=<goods>	-26 26
truce:l1=<quality>	-23 23
truce:l1=<v-agree>	10 -10
truce:l1=<v-impose>	28 -28
truce:l1=after	13 -13
truce:l1=any	-36 36
truce:l1=christma	7 -7
truce:l1=cocoa	-9 9
truce:l1=current	-15 15
truce:l1=extend	19 -19
truce:l1=first	-17 17
truce:l1=for	12 -12
truce:l1=geneva	26 -26
truce:l1=its	14 -14
truce:l1=new	-17 17
truce:l1=of	-17 17
truce:l1=old	-40 40
truce:l1=one	-26 26
truce:l1=present	-22 22
truce:l1=rice	-20 20
truce:l1=sign	15 -15
truce:l1=steel	13 -13
truce:l1=sugar	28 -28
truce:l1=tariff	-13 13
truce:l1=tea	-13 13
truce:l1=their	7 -7
truce:l1=to	17 -17
truce:l2='s	5 -5
truce:l2=)	10 -10
truce:l2=-	-19 19
truce:l2=:	-12 12
truce:l2=<day-gone>	28 -28
truce:l2=<name>	7 -7
truce:l2=<not>	10 -10
truce:l2=<quality>	-12 12
truce:l2=<span>	-40 40
truce:l2=<v-say>	18 -18
truce:l2=<v-stay>	-21 21
truce:l2=a	-21 21
truce:l2=about	-15 15
truce:l2=accept	-11 11
truce:l2=because	-17 17
truce:l2=break	22 -22
truce:l2=but	-10 10
truce:l2=by	-8 8
truce:l2=call	12 -12
truce:l2=declare	11 -11
truce:l2=during	-16 16
truce:l2=duty	15 -15
truce:l2=end	-18 18
truce:l2=extend	15 -15
truce:l2=for	-12 12
truce:l2=from	20 -20
truce:l2=had	19 -19
truce:l2=has	18 -18
truce:l2=have	-17 17
truce:l2=if	-15 15
truce:l2=keep	-17 17
truce:l2=leave	24 -24
truce:l2=make	-14 14
truce:l2=offer	-12 12
truce:l2=on	-11 11
truce:l2=outside	13 -13
truce:l2=over	-12 12
truce:l2=prolonged	19 -19
truce:l2=renew	-13 13
truce:l2=replace	9 -9
truce:l2=should	13 -13
truce:l2=still	14 -14
truce:l2=that	-14 14
truce:l2=the	-11 11
truce:l2=under	-10 10
truce:l2=unless	-17 17
truce:l2=were	-11 11
truce:l2=which	23 -23
truce:l2=while	-22 22
truce:l2=with	11 -11
truce:l=" a	19 -19
truce:l=) the	9 -9
truce:l=, a	15 -15
truce:l=- <name>	10 -10
truce:l=: a	-20 20
truce:l=<begin> <begin>	-9 9
truce:l=<begin> a	-11 11
truce:l=<begin> the	11 -11
truce:l=<begin> their	25 -25
truce:l=<day-ahead> the	-15 15
truce:l=<name> tariff	-10 10
truce:l=<span> of	-31 31
truce:l=<span> tariff	-30 30
truce:l=a longer	-13 13
truce:l=a new	-14 14
truce:l=a second	-12 12
truce:l=about a	-21 21
truce:l=after a	21 -21
truce:l=agree a	10 -10
truce:l=and a	20 -20
truce:l=approve the	11 -11
truce:l=because the	-17 17
truce:l=break the	18 -18
truce:l=by the	-9 9
truce:l=day the	-11 11
truce:l=during the	-15 15
truce:l=end the	-18 18
truce:l=for a	-13 13
truce:l=from the	9 -9
truce:l=had the	13 -13
truce:l=has a	10 -10
truce:l=has no	11 -11
truce:l=if the	-13 13
truce:l=in the	-16 16
truce:l=is no	-5 5
truce:l=it a	16 -16
truce:l=its tariff	8 -8
truce:l=keep the	-15 15
truce:l=leave the	14 -14
truce:l=of a	-17 17
truce:l=offer a	-12 12
truce:l=on the	-13 13
truce:l=outside the	13 -13
truce:l=prolong the	-16 16
truce:l=prolonged the	11 -11
truce:l=save a	8 -8
truce:l=should the	12 -12
truce:l=since the	-10 10
truce:l=still a	14 -14
truce:l=the <name>	-17 17
truce:l=the <span>	16 -16
truce:l=the first	-26 26
truce:l=the geneva	24 -24
truce:l=the old	-38 38
truce:l=the present	-28 28
truce:l=the tariff	6 -6
truce:l=to a	16 -16
truce:l=unless the	-17 17
truce:l=was a	-13 13
truce:l=were the	-11 11
truce:l=what the	-12 12
truce:l=when a	8 -8
truce:l=when the	-20 20
truce:l=which the	28 -28
truce:l=while the	-27 27
truce:l=with a	11 -11
truce:l=without a	-16 16
truce:l=— <name>	8 -8
truce:lr='s with	-9 9
truce:lr=<begin> end	-17 17
truce:lr=<begin> in	10 -10
truce:lr=<begin> with	-15 15
truce:lr=<span> ,	16 -16
truce:lr=<span> between	12 -12
truce:lr=<span> in	-28 28
truce:lr=<span> that	21 -21
truce:lr=<span> with	-10 10
truce:lr=a ,	10 -10
truce:lr=a .	-11 11
truce:lr=a ?	-25 25
truce:lr=a and	-19 19
truce:lr=a at	8 -8
truce:lr=a between	11 -11
truce:lr=a in	-9 9
truce:lr=a is	13 -13
truce:lr=a on	-24 24
truce:lr=a over	9 -9
truce:lr=a was	10 -10
truce:lr=a with	10 -10
truce:lr=any .	-14 14
truce:lr=first .	-19 19
truce:lr=in .	-7 7
truce:lr=new ,	-6 6
truce:lr=new of	-33 33
truce:lr=no ,	-25 25
truce:lr=present end	-20 20
truce:lr=tariff ,	10 -10
truce:lr=tariff .	12 -12
truce:lr=tariff <end>	-25 25
truce:lr=tariff between	14 -14
truce:lr=tariff go	-22 22
truce:lr=tariff of	-12 12
truce:lr=tariff until	-11 11
truce:lr=tariff with	-17 17
truce:lr=the "	-11 11
truce:lr=the ,	-12 12
truce:lr=the .	36 -36
truce:lr=the :	-15 15
truce:lr=the ;	11 -11
truce:lr=the <level>	-10 10
truce:lr=the <name>	-12 12
truce:lr=the ?	18 -18
truce:lr=the as	8 -8
truce:lr=the break	10 -10
truce:lr=the end	2 -2
truce:lr=the from	-11 11
truce:lr=the go	12 -12
truce:lr=the itself	12 -12
truce:lr=the now	12 -12
truce:lr=the on	18 -18
truce:lr=the shall	-16 16
truce:lr=the start	15 -15
truce:lr=the to	-17 17
truce:lr=the under	-10 10
truce:lr=the which	-20 20
truce:lr=the with	11 -11
truce:lr=their .	-8 8
truce:lr=their end	17 -17
truce:lr=trade between	-14 14
truce:lr=two ,	11 -11
truce:r1="	-10 10
truce:r1=)	7 -7
truce:r1=<duty>	13 -13
truce:r1=<v-suspend>	11 -11
truce:r1=?	-10 10
truce:r1=about	9 -9
truce:r1=along	16 -16
truce:r1=and	-12 12
truce:r1=another	16 -16
truce:r1=break	10 -10
truce:r1=die	-21 21
truce:r1=hold	11 -11
truce:r1=itself	13 -13
truce:r1=lapse	9 -9
truce:r1=leave	-13 13
truce:r1=now	11 -11
truce:r1=on	22 -22
truce:r1=shall	-16 16
truce:r1=should	-15 15
truce:r1=start	15 -15
truce:r1=still	-6 6
truce:r1=talk	-13 13
truce:r1=to	-19 19
truce:r1=under	-13 13
truce:r1=were	-12 12
truce:r1=which	-17 17
truce:r1=would	-13 13
truce:r2=,	-15 15
truce:r2=.	-10 10
truce:r2=<agent>	10 -10
truce:r2=<day-ahead>	-25 25
truce:r2=<day-today>	-7 7
truce:r2=<gate>	-10 10
truce:r2=<goods>	-46 46
truce:r2=<level>	-26 26
truce:r2=<month-ahead>	-10 10
truce:r2=<name>	-20 20
truce:r2=<not>	9 -9
truce:r2=<organisation>	10 -10
truce:r2=<person>	-12 12
truce:r2=<v-buy>	10 -10
truce:r2=<v-impose>	16 -16
truce:r2=<v-propose>	-22 22
truce:r2=and	-15 15
truce:r2=apply	24 -24
truce:r2=as	22 -22
truce:r2=be	-16 16
truce:r2=begin	-14 14
truce:r2=busan	16 -16
truce:r2=by	17 -17
truce:r2=declare	11 -11
truce:r2=down	14 -14
truce:r2=for	-10 10
truce:r2=geneva	11 -11
truce:r2=go	-16 16
truce:r2=good	-15 15
truce:r2=has	16 -16
truce:r2=have	-17 17
truce:r2=i	-14 14
truce:r2=if	-16 16
truce:r2=in	-11 11
truce:r2=is	-7 7
truce:r2=its	-8 8
truce:r2=keep	-12 12
truce:r2=lose	-11 11
truce:r2=need	-15 15
truce:r2=no	-15 15
truce:r2=not	18 -18
truce:r2=now	-9 9
truce:r2=part	20 -20
truce:r2=pay	15 -15
truce:r2=port	-9 9
truce:r2=prolonged	-18 18
truce:r2=rate	9 -9
truce:r2=start	-13 13
truce:r2=steel	10 -10
truce:r2=still	10 -10
truce:r2=that	-12 12
truce:r2=their	16 -16
truce:r2=them	8 -8
truce:r2=then	-10 10
truce:r2=two	20 -20
truce:r2=until	21 -21
truce:r2=which	-10 10
truce:r2=will	-10 10
truce:r2=with	14 -14
truce:r=" .	-10 10
truce:r=, "	20 -20
truce:r=, <level>	-11 11
truce:r=, <person>	-14 14
truce:r=, a	18 -18
truce:r=, as	20 -20
truce:r=, but	-10 10
truce:r=, due	11 -11
truce:r=, it	9 -9
truce:r=, sign	-11 11
truce:r=, to	9 -9
truce:r=: <level>	-8 8
truce:r=? <end>	-10 10
truce:r=agree in	-6 6
truce:r=along the	16 -16
truce:r=begin ,	-21 21
truce:r=begin on	12 -12
truce:r=between <name>	-11 11
truce:r=between <seat>	-30 30
truce:r=between their	12 -12
truce:r=between them	9 -9
truce:r=end .	-15 15
truce:r=end in	12 -12
truce:r=end without	10 -10
truce:r=for <span>	-12 12
truce:r=for the	7 -7
truce:r=hold ,	-14 14
truce:r=hold .	13 -13
truce:r=hold for	6 -6
truce:r=hold until	10 -10
truce:r=in <month-gone>	16 -16
truce:r=in tariff	-20 20
truce:r=is good	-15 15
truce:r=is not	9 -9
truce:r=is prolonged	-28 28
truce:r=is sign	-8 8
truce:r=lapse ,	17 -17
truce:r=last until	23 -23
truce:r=of <day-ahead>	-12 12
truce:r=of <month-ahead>	-13 13
truce:r=of <points>	14 -14
truce:r=of <span>	-8 8
truce:r=of busan	16 -16
truce:r=of geneva	8 -8
truce:r=of last	-14 14
truce:r=of the	-16 16
truce:r=on <day-today>	11 -11
truce:r=on tariff	10 -10
truce:r=over the	11 -11
truce:r=run to	8 -8
truce:r=that <seat>	13 -13
truce:r=that has	13 -13
truce:r=that keep	-12 12
truce:r=that take	11 -11
truce:r=they would	-15 15
truce:r=to <day-gone>	-11 11
truce:r=to <month-ahead>	-9 9
truce:r=to be	-12 12
truce:r=to run	-10 10
truce:r=to the	-11 11
truce:r=under which	-18 18
truce:r=until the	11 -11
truce:r=was not	26 -26
truce:r=was sign	15 -15
truce:r=was to	-7 7
truce:r=will be	-14 14
truce:r=with <name>	-13 13
truce:r=would be	17 -17
truce:r=would have	-20 20
truce:t0=past-not	11 -11
truce:t0=past-passive	11 -11
truce:t0=perfect	25 -25
truce:t0=perfect-not	13 -13
truce:t0=pluperfect	-15 15
truce:t0=present-not	10 -10
truce:v0=agree	11 -11
truce:v0=approve	13 -13
truce:v0=ask	23 -23
truce:v0=begin	13 -13
truce:v0=call	18 -18
truce:v0=declare	21 -21
truce:v0=discuss	-8 8
truce:v0=end	-19 19
truce:v0=expect	-19 19
truce:v0=extend	18 -18
truce:v0=fall	8 -8
truce:v0=have	10 -10
truce:v0=move	21 -21
truce:v0=negotiate	14 -14
truce:v0=offer	-17 17
truce:v0=propose	-19 19
truce:v0=put	11 -11
truce:v0=reach	-6 6
truce:v0=replace	9 -9
truce:v0=say	-14 14
truce:v0=settle	-20 20
truce:v0=sign	10 -10
truce:v0=suspend	10 -10
truce:v0=take	-22 22
truce:v0=write	-10 10
truce:v1=declare	21 -21
truce:v1=discuss	-11 11
truce:v1=expect	-23 23
truce:v1=extend	23 -23
truce:v1=fall	8 -8
truce:v1=have	8 -8
truce:v1=make	-13 13
truce:v1=move	21 -21
truce:v1=negotiate	14 -14
truce:v1=offer	-26 26
truce:v1=other	11 -11
truce:v1=propose	-14 14
truce:v1=put	9 -9
truce:v1=replace	9 -9
truce:v1=return	13 -13
truce:v1=say	-25 25
truce:v1=settle	-20 20
truce:v1=sign	4 -4
truce:v1=suspend	10 -10
truce:v1=take	-14 14
truce:vt0=approve future	18 -18
truce:vt0=approve present	-19 19
truce:vt0=ask past	10 -10
truce:vt0=ask perfect	12 -12
truce:vt0=be future	-13 13
truce:vt0=be modal	22 -22
truce:vt0=begin past	13 -13
truce:vt0=call past	13 -13
truce:vt0=call perfect	16 -16
truce:vt0=declare past	11 -11
truce:vt0=end past	-13 13
truce:vt0=expect present	-11 11
truce:vt0=extend modal	11 -11
truce:vt0=get present	-11 11
truce:vt0=have past	23 -23
truce:vt0=offer past	-11 11
truce:vt0=offer perfect	-11 11
truce:vt0=other perfect	10 -10
truce:vt0=other pluperfect	-7 7
truce:vt0=other present	10 -10
truce:vt0=pay present	22 -22
truce:vt0=propose perfect	-10 10
truce:vt0=put present	17 -17
truce:vt0=say present	-11 11
truce:vt0=settle past	-18 18
truce:vt0=sign future	-15 15
truce:vt0=sign past	33 -33
truce:vt0=take present	-13 13
truce:vt0=want present	-12 12
truce:vt0=write past	-9 9
truces:l1=two	-15 15
truces:l2=,	-11 11
truces:l2=<begin>	-17 17
truces:r1=,	15 -15
verb:c0=stay	8 -8
verb:c0=suspend	11 -11
verb:c1=bear	-11 11
verb:c1=begin	-12 12
verb:c1=propose	21 -21
verb:c1=target	26 -26
verb:ct0=agree present	9 -9
verb:ct0=impose present	5 -5
verb:ct0=propose past	-7 7
verb:ct0=propose present	11 -11
verb:ct0=stay past	19 -19
verb:ct0=suspend future	-17 17
verb:ct0=suspend pluperfect	19 -19
verb:ct0=target present	13 -13
verb:ct1=impose future	-9 9
verb:ct1=impose past	10 -10
verb:ct1=propose present	11 -11
verb:ct1=stay future	-4 4
verb:ct1=stay infinitive	-12 12
verb:ct1=stay infinitive-passive	-8 8
verb:ct1=stay past	19 -19
verb:ct1=suspend future	-17 17
verb:ct1=suspend pluperfect	19 -19
verb:ct1=target present	11 -11
verb:l1=:	8 -8
verb:l1=<agent>	24 -24
verb:l1=<name>	-11 11
verb:l1=<quality>	-12 12
verb:l1=<v-impose>	13 -13
verb:l1=also	13 -13
verb:l1=being	16 -16
verb:l1=good	-10 10
verb:l1=is	-9 9
verb:l1=it	7 -7
verb:l1=side	9 -9
verb:l1=ski	-15 15
verb:l1=talk	7 -7
verb:l1=the	-11 11
verb:l1=were	5 -5
verb:l1=would	-18 18
verb:l2='s	22 -22
verb:l2=;	-14 14
verb:l2=<begin>	-8 8
verb:l2=<day-ahead>	-22 22
verb:l2=<month-gone>	14 -14
verb:l2=<name>	15 -15
verb:l2=<organisation>	27 -27
verb:l2=<v-sell>	-6 6
verb:l2=and	15 -15
verb:l2=are	19 -19
verb:l2=both	8 -8
verb:l2=good	16 -16
verb:l2=had	20 -20
verb:l2=he	16 -16
verb:l2=if	14 -14
verb:l2=in	-27 27
verb:l2=on	16 -16
verb:l2=ship	-8 8
verb:l2=the	11 -11
verb:l2=they	21 -21
verb:l2=what	-13 13
verb:l=, and	-5 5
verb:l=, are	-12 12
verb:l=, is	22 -22
verb:l=<begin> <name>	-15 15
verb:l=<day-gone> are	-7 7
verb:l=<day-gone> to	12 -12
verb:l=<name> are	10 -10
verb:l=<organisation> has	25 -25
verb:l=<points> are	-16 16
verb:l=and has	-14 14
verb:l=both side	21 -21
verb:l=fee are	13 -13
verb:l=promise to	-14 14
verb:lr=, for	14 -14
verb:lr=, until	-15 15
verb:lr=<name> the	-14 14
verb:lr=<points> for	17 -17
verb:lr=and the	15 -15
verb:lr=are ,	-13 13
verb:lr=are until	28 -28
verb:lr=be for	-20 20
verb:lr=been for	17 -17
verb:lr=been since	-6 6
verb:lr=has <points>	-10 10
verb:lr=has the	15 -15
verb:lr=is ,	-17 17
verb:lr=is for	-5 5
verb:lr=remain for	11 -11
verb:lr=remain until	-8 8
verb:lr=stay for	-7 7
verb:lr=to for	-13 13
verb:lr=to their	16 -16
verb:lr=were for	17 -17
verb:lr=will <points>	14 -14
verb:r1=<end>	6 -6
verb:r1=<gate>	-15 15
verb:r1=<number>	23 -23
verb:r1=<v-impose>	-24 24
verb:r1=<v-target>	-8 8
verb:r1=a	17 -17
verb:r1=all	-8 8
verb:r1=because	16 -16
verb:r1=both	-11 11
verb:r1=chicken	15 -15
verb:r1=from	10 -10
verb:r1=geneva	7 -7
verb:r1=on	8 -8
verb:r1=or	-16 16
verb:r1=our	16 -16
verb:r1=port	-16 16
verb:r1=that	-11 11
verb:r1=to	12 -12
verb:r2=.	19 -19
verb:r2=<duty>	-15 15
verb:r2=<gate>	-20 20
verb:r2=<goods>	-7 7
verb:r2=<level>	-10 10
verb:r2=<month-ahead>	13 -13
verb:r2=<name>	-8 8
verb:r2=<points>	-9 9
verb:r2=<seat>	10 -10
verb:r2=<v-agree>	18 -18
verb:r2=<v-buy>	13 -13
verb:r2=<v-deny>	-17 17
verb:r2=<v-sell>	-12 12
verb:r2=<v-target>	20 -20
verb:r2=additional	-11 11
verb:r2=and	19 -19
verb:r2=are	5 -5
verb:r2=ban	15 -15
verb:r2=dispute	12 -12
verb:r2=duty	-20 20
verb:r2=export	-12 12
verb:r2=extra	20 -20
verb:r2=from	-10 10
verb:r2=further	6 -6
verb:r2=it	-10 10
verb:r2=its	10 -10
verb:r2=not	17 -17
verb:r2=of	7 -7
verb:r2=on	14 -14
verb:r2=rise	9 -9
verb:r2=rule	-17 17
verb:r2=special	-13 13
verb:r2=strike	17 -17
verb:r2=thi	15 -15
verb:r2=too	-19 19
verb:r2=until	-10 10
verb:r2=vote	13 -13
verb:r2=well	11 -11
verb:r=, the	-13 13
verb:r=<end> <end>	6 -6
verb:r=<points> .	-11 11
verb:r=<seat> on	-16 16
verb:r=as well	11 -11
verb:r=because of	16 -16
verb:r=duty on	10 -10
verb:r=from <day-ahead>	8 -8
verb:r=its <level>	-15 15
verb:r=its countermeasure	10 -10
verb:r=its fee	15 -15
verb:r=its new	-7 7
verb:r=on <day-gone>	15 -15
verb:r=port fee	-14 14
verb:r=the additional	-10 10
verb:r=the export	-10 10
verb:r=their dispute	12 -12
verb:t0=future	-6 6
verb:t0=modal	16 -16
verb:t0=pluperfect-passive	18 -18
verb:v0=ask	-10 10
verb:v0=continue	12 -12
verb:v0=have	-23 23
verb:v0=other	13 -13
verb:v0=postpone	-7 7
verb:v0=promise	-14 14
verb:v0=shelve	-9 9
verb:v0=take	9 -9
verb:v1=charge	12 -12
verb:v1=postpone	-7 7
verb:vt0=ask perfect	-10 10
verb:vt0=be past	16 -16
verb:vt0=be present	-3 3
verb:vt0=charge present	13 -13
verb:vt0=have present	-15 15
verb:vt0=hold present	13 -13
verb:vt0=other present	-15 15
verb:vt0=postpone present	-14 14
verb:vt0=promise past	-16 16
w:adding	-6 6
w:adds	18 -18
w:breather	-12 12
w:calm	-20 20
w:continuation	-19 19
w:continued	-14 14
w:continues	17 -17
w:extended	20 -20
w:extending	-15 15
w:extension	-20 20
w:extensions	16 -16
w:freeze	-15 15
w:hold back	-9 9
w:holidays	-21 21
w:keeping	21 -21
w:laid down	9 -9
w:lain	12 -12
w:lies	-28 28
w:lifts	-14 14
w:longer	14 -14
w:paused	14 -14
w:peace	23 -23
w:prolongation	-38 38
w:prolonged	16 -16
w:prolonging	-8 8
w:put away	-10 10
w:refrain	-9 9
w:renew	-8 8
w:renews	24 -24
w:respite	-9 9
w:shelved	12 -12
w:standstill	-15 15
w:stretch	-8 8
w:successor	-13 13
w:suspending	-14 14
w:suspends	-11 11
w:suspensions	15 -15
w:truces	-10 10
w:waived	12 -12
w:withholds	13 -13
waiver:l1=a	12 -12`;
