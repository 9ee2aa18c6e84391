// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	30 -30
add:c0=say	16 -16
add:ct1=impose infinitive	-12 12
add:ct1=say infinitive	-12 12
add:r1=<span>	-15 15
add:v0=add	16 -16
added:ct0=impose past-passive	-11 11
added:ct0=say past-passive	-11 11
added:ct1=impose past-passive	-11 11
added:ct1=say past-passive	-11 11
added:l2=<name>	-9 9
added:r1=.	20 -20
added:r1=<level>	-13 13
added:r1=on	10 -10
added:r2=.	-10 10
added:r2=<end>	20 -20
added:r2=to	-13 13
added:t0=past-passive	-11 11
again:c0=down	-11 11
again:c0=propose	10 -10
again:c0=stay	11 -11
again:c1=down	-11 11
again:c1=stay	11 -11
again:ct0=bear present	-10 10
again:ct0=down present	-11 11
again:ct0=impose future	-15 15
again:ct0=propose future	12 -12
again:ct0=stay present	13 -13
again:ct1=bear present	-10 10
again:ct1=down present	-12 12
again:ct1=impose future	-15 15
again:ct1=impose present	14 -14
again:ct1=propose future	12 -12
again:ct1=stay present	13 -13
again:l1=<person>	-14 14
again:l1=<v-agree>	-10 10
again:l1=<v-propose>	9 -9
again:l1=<v-stay>	15 -15
again:l2=<v-down>	-12 12
again:l2=<v-impose>	-16 16
again:l2=<v-stay>	-12 12
again:l2=and	-10 10
again:l2=be	18 -18
again:l2=sit	-12 12
again:l2=we	-12 12
again:l2=would	21 -21
again:r1=in	12 -12
again:r2=the	24 -24
again:r2=week	-12 12
again:t0=present-passive	9 -9
again:v0=be	17 -17
again:v0=come	-12 12
again:v0=sit	-12 12
again:v1=be	16 -16
again:v1=come	-12 12
again:v1=sit	-12 12
another:c0=bear	16 -16
another:c0=impose	17 -17
another:c0=say	-11 11
another:c0=stay	-11 11
another:ct0=impose future	12 -12
another:ct0=impose modal	-21 21
another:ct0=impose past	18 -18
another:ct0=impose perfect	6 -6
another:ct0=impose pluperfect	9 -9
another:ct0=stay present	-13 13
another:ct1=impose future	20 -20
another:ct1=impose modal	-21 21
another:ct1=impose past	19 -19
another:ct1=impose pluperfect	9 -9
another:ct1=stay present	-10 10
another:l1=<begin>	-18 18
another:l1=<v-bear>	19 -19
another:l1=<v-say>	-10 10
another:l1=add	-9 9
another:l1=given	16 -16
another:l1=of	-9 9
another:l1=on	-16 16
another:l1=truce	23 -23
another:l2=<begin>	-16 16
another:l2=<duty>	13 -13
another:l2=<goods>	9 -9
another:l2=<name>	9 -9
another:l2=agree	-9 9
another:l2=give	-14 14
another:l2=good	15 -15
another:l2=had	17 -17
another:l2=it	15 -15
another:l2=suspend	-10 10
another:l2=tariff	9 -9
another:l2=would	-9 9
another:r1=,	-17 17
another:r1=.	-27 27
another:r1=<number>	-16 16
another:r1=round	17 -17
another:r2=,	14 -14
another:r2=at	-9 9
another:r2=in	8 -8
another:r2=the	15 -15
another:r2=to	-9 9
another:r2=were	-13 13
another:t0=modal	-16 16
another:t0=past	21 -21
another:t0=past-passive	15 -15
another:t0=perfect	10 -10
another:t0=perfect-passive	15 -15
another:v0=add	-9 9
another:v0=extend	18 -18
another:v0=other	17 -17
another:v1=add	-9 9
another:v1=extend	18 -18
another:v1=leave	-20 20
another:v1=other	19 -19
another:v1=suspend	-20 20
arrangement:c0=agree	-11 11
arrangement:c0=impose	-18 18
arrangement:c0=say	-14 14
arrangement:c0=stay	16 -16
arrangement:c1=impose	-13 13
arrangement:c1=stay	9 -9
arrangement:ct0=stay present	11 -11
arrangement:ct1=stay present	13 -13
arrangement:l1=an	-10 10
arrangement:l1=lumpur	-17 17
arrangement:l2=kuala	-17 17
arrangement:r1=,	-12 12
arrangement:r1=<v-begin>	-18 18
arrangement:r1=<v-stay>	16 -16
arrangement:r1=in	15 -15
arrangement:r1=of	-23 23
arrangement:r2=<day-ahead>	-11 11
arrangement:r2=<span>	-16 16
arrangement:r2=<v-stay>	-14 14
arrangement:r2=in	14 -14
arrangement:t0=perfect	-12 12
arrangement:t0=present	11 -11
arrangement:v0=agree	-16 16
arrangement:v0=be	11 -11
arrangement:v0=say	-15 15
arrangement:v1=be	13 -13
arrangement:v1=extend	-12 12
arrangement:v1=say	-13 13
asleep:c0=stay	12 -12
asleep:ct0=stay present	12 -12
asleep:ct1=stay present	12 -12
asleep:t0=present	12 -12
calm:l1=to	10 -10
ceasefire:c0=agree	13 -13
ceasefire:l1=a	-23 23
ceasefire:l1=the	31 -31
ceasefire:l1=their	11 -11
ceasefire:l2=<begin>	17 -17
ceasefire:l2=<v-impose>	11 -11
ceasefire:l2=extend	11 -11
ceasefire:l2=on	-15 15
ceasefire:r1=,	13 -13
ceasefire:r1=.	-14 14
ceasefire:r1=by	12 -12
ceasefire:r2=<end>	-13 13
ceasefire:r2=the	15 -15
ceasefire:t0=future	8 -8
ceasefire:v0=agree	12 -12
ceasefire:v1=extend	11 -11
continue:ct1=stay infinitive	-17 17
continue:l1=to	-17 17
continue:l1=would	21 -21
continue:l2=<name>	16 -16
continue:l2=and	-19 19
continue:l2=that	-9 9
continue:r2=<v-impose>	18 -18
continue:r2=be	14 -14
continue:r2=the	-11 11
continued:l1=be	-13 13
continued:r1=for	-16 16
continued:r2=<span>	-13 13
continues:l1=,	12 -12
days:ahead	-27 27
earlier=0	15 -15
earlier=3	20 -20
extend:c0=agree	11 -11
extend:c0=propose	14 -14
extend:ct0=agree perfect	20 -20
extend:ct0=agree pluperfect	-21 21
extend:ct0=impose future	-15 15
extend:ct0=impose past	-11 11
extend:ct0=impose perfect	20 -20
extend:ct0=propose past	-14 14
extend:ct1=impose future	-15 15
extend:ct1=impose infinitive	15 -15
extend:l1=not	10 -10
extend:l1=to	14 -14
extend:l1=will	-12 12
extend:l2=<begin>	-10 10
extend:l2=<name>	-11 11
extend:l2=<v-propose>	7 -7
extend:r1=,	10 -10
extend:r1=<duty>	15 -15
extend:r1=it	-8 8
extend:r1=the	9 -9
extend:r1=their	-12 12
extend:r1=truce	12 -12
extend:r2=.	-25 25
extend:r2=<duty>	-15 15
extend:r2=<span>	-14 14
extend:r2=by	10 -10
extend:r2=ceasefire	10 -10
extend:r2=tariff	-18 18
extend:r2=truce	18 -18
extend:t0=future	-15 15
extend:t0=modal	11 -11
extend:t0=perfect	27 -27
extend:v0=agree	11 -11
extend:v0=extend	-14 14
extended:l1=is	-21 21
extended:l2=,	22 -22
extended:l2=<begin>	9 -9
extended:l2=<name>	11 -11
extended:l2=can	14 -14
extended:l2=it	-9 9
extended:l2=the	12 -12
extended:r1=,	-11 11
extended:r1=by	6 -6
extended:r1=for	15 -15
extended:r1=on	12 -12
extended:r1=the	13 -13
extended:r1=to	-13 13
extended:r2=.	11 -11
extended:r2=<day-ahead>	10 -10
extended:r2=<day-gone>	-19 19
extended:r2=<duty>	13 -13
extended:r2=<span>	18 -18
extended:r2=tariff	13 -13
extended:r2=the	-8 8
extended:r2=truce	-9 9
extended:t0=present-passive	-17 17
extends:l1=<organisation>	11 -11
extends:r1=it	13 -13
extension:c0=end	22 -22
extension:c0=propose	18 -18
extension:c1=propose	18 -18
extension:ct0=agree modal	13 -13
extension:ct0=agree past	-17 17
extension:ct0=impose pluperfect	-12 12
extension:ct0=stay past	-13 13
extension:ct1=agree modal	13 -13
extension:ct1=agree past	-17 17
extension:ct1=impose infinitive	9 -9
extension:ct1=impose pluperfect	-11 11
extension:ct1=propose present	16 -16
extension:ct1=stay past	-13 13
extension:l1=an	-18 18
extension:l1=any	-15 15
extension:l1=further	-16 16
extension:l1=its	-23 23
extension:l1=the	11 -11
extension:l2=,	-13 13
extension:l2=<not>	15 -15
extension:l2=<v-impose>	15 -15
extension:l2=<v-propose>	24 -24
extension:l2=and	-30 30
extension:l2=for	-13 13
extension:l2=of	-7 7
extension:l2=to	10 -10
extension:l2=without	13 -13
extension:r1="	14 -14
extension:r1=:	-19 19
extension:r1=in	-12 12
extension:r1=is	-18 18
extension:r1=of	3 -3
extension:r1=the	12 -12
extension:r1=to	-13 13
extension:r1=until	8 -8
extension:r1=would	-20 20
extension:r2=<day-ahead>	16 -16
extension:r2=<duty>	15 -15
extension:r2=<person>	-25 25
extension:r2=<v-agree>	15 -15
extension:r2=<v-propose>	-12 12
extension:r2=<v-stay>	-17 17
extension:r2=a	20 -20
extension:r2=be	-21 21
extension:r2=for	-18 18
extension:r2=it	9 -9
extension:r2=on	-9 9
extension:r2=sign	8 -8
extension:r2=their	8 -8
extension:r2=would	19 -19
extension:t0=future	7 -7
extension:v0=ask	14 -14
extension:v0=end	20 -20
extension:v0=other	-14 14
extension:v1=agree	11 -11
extension:v1=ask	13 -13
extension:v1=other	-12 12
extension:v1=push	-11 11
extra:c0=begin	-10 10
extra:c0=impose	-11 11
extra:c1=impose	-10 10
extra:l1='s	-7 7
extra:l1=an	13 -13
extra:l2=<level-noun>	-10 10
extra:r1=<level>	19 -19
extra:r2=on	22 -22
freeze:ct0=agree past	-9 9
freeze:ct1=impose infinitive	-14 14
freeze:l1=to	-13 13
frozen:c0=stay	-14 14
frozen:ct0=impose present	-11 11
frozen:ct1=impose present	-12 12
frozen:l2=<goods>	-11 11
frozen:r1=until	10 -10
frozen:t0=present	-17 17
frozen:v0=other	14 -14
frozen:v1=other	14 -14
further:c1=propose	-12 12
further:c1=say	13 -13
further:c1=stay	-12 12
further:ct0=begin past	-11 11
further:ct0=impose present	14 -14
further:ct0=stay past	-9 9
further:ct1=begin past	-11 11
further:ct1=impose pluperfect	-9 9
further:l1=<number>	-12 12
further:l2=,	17 -17
further:l2=<v-propose>	-9 9
further:l2=that	-23 23
further:l2=to	12 -12
further:r1=.	-10 10
further:r1=<level>	22 -22
further:r1=<points>	20 -20
further:r1=<v-impose>	12 -12
further:r1=extension	-16 16
further:r2=,	22 -22
further:r2=<v-impose>	-9 9
further:r2=<v-suspend>	-10 10
further:t0=pluperfect	-9 9
further:t0=present	15 -15
further:v0=be	-10 10
further:v1=be	-10 10
go on:c1=begin	-13 13
go on:c1=up	-13 13
go on:l2=,	-17 17
go on:l2=it	-14 14
go on:l2=the	13 -13
go on:l2=truce	-12 12
go on:r1=.	17 -17
go on:r1=<v-bear>	18 -18
go on:r1=<v-impose>	12 -12
go on:r1=<v-propose>	13 -13
go on:r1=for	-34 34
go on:r1=to	-20 20
go on:r1=until	-18 18
go on:r2=.	20 -20
go on:r2=<day-ahead>	-19 19
go on:r2=<end>	18 -18
go on:r2=<level>	8 -8
go on:r2=<span>	-30 30
go on:r2=the	10 -10
go on:v1=go	-13 13
goes on:l1=<goods>	-10 10
goes on:l1=truce	-12 12
goes on:l2=<begin>	18 -18
goes on:l2=of	13 -13
goes on:r1=pay	-10 10
goes on:r1=to	-14 14
goes on:r1=until	7 -7
goes on:r2=<day-ahead>	-13 13
goes on:r2=the	9 -9
handshake:l1=the	12 -12
held in:c0=impose	12 -12
held in:c0=stay	12 -12
held in:c0=suspend	12 -12
held in:c1=impose	12 -12
held in:c1=stay	12 -12
held in:c1=suspend	12 -12
held in:r2=on	17 -17
held in:v0=hold	12 -12
held in:v1=hold	12 -12
keep:c0=impose	12 -12
keep:c0=propose	20 -20
keep:ct0=impose present	12 -12
keep:ct0=propose present	12 -12
keep:l1=and	10 -10
keep:l1=would	-14 14
keep:l2=<begin>	-10 10
keep:l2=<name>	13 -13
keep:l2=<v-agree>	-15 15
keep:l2=agree	-15 15
keep:r1=<v-bear>	-8 8
keep:r1=<v-begin>	-17 17
keep:r1=its	14 -14
keep:r1=the	-26 26
keep:r1=to	8 -8
keep:r2=.	17 -17
keep:t0=present	16 -16
keeps:r1=<points>	10 -10
keeps:r2=<duty>	15 -15
keeps:r2=duty	13 -13
keeps:r2=of	11 -11
later	8 -8
lies:r1=in	-8 8
lift:c1=impose	17 -17
longer:c0=begin	10 -10
longer:c0=propose	12 -12
longer:c1=begin	10 -10
longer:c1=propose	12 -12
longer:l1=<not>	7 -7
longer:l1=a	-22 22
longer:l1=no	7 -7
longer:l2=,	15 -15
longer:l2=<begin>	-22 22
longer:l2=that	11 -11
longer:r1=charge	-11 11
longer:r1=one	-10 10
longer:r2=<v-impose>	14 -14
longer:r2=the	-21 21
longer:t0=modal	14 -14
longer:t0=present	-17 17
loose:c0=agree	-11 11
loose:c0=begin	-14 14
loose:c0=up	-11 11
loose:c1=begin	-14 14
loose:c1=up	-11 11
loose:ct0=agree past	-8 8
loose:ct0=impose pluperfect	-10 10
loose:ct0=propose perfect	-10 10
loose:ct0=suspend modal	15 -15
loose:ct1=impose infinitive	-22 22
loose:ct1=suspend modal	15 -15
loose:l1=,	-12 12
loose:l1=<duty>	-10 10
loose:l1=<name>	13 -13
loose:l1=a	29 -29
loose:l1=an	-10 10
loose:l1=duty	-10 10
loose:l1=good	12 -12
loose:l1=lumpur	-17 17
loose:l1=that	13 -13
loose:l1=they	12 -12
loose:l1=to	-12 12
loose:l2=,	-17 17
loose:l2=;	-11 11
loose:l2=<begin>	15 -15
loose:l2=<duty>	-8 8
loose:l2=<goods>	15 -15
loose:l2=<name>	9 -9
loose:l2=<v-say>	10 -10
loose:l2=<v-stay>	-16 16
loose:l2=a	-12 12
loose:l2=and	17 -17
loose:l2=duty	-9 9
loose:l2=it	14 -14
loose:l2=kuala	-17 17
loose:l2=reciprocal	-8 8
loose:l2=the	17 -17
loose:l2=to	9 -9
loose:l=<quality> good	11 -11
loose:l=kuala lumpur	-17 17
loose:l=under the	-11 11
loose:lr=a for	9 -9
loose:lr=an of	-12 12
loose:lr=and there	-10 10
loose:lr=the ,	-13 13
loose:lr=the in	18 -18
loose:r1=,	-14 14
loose:r1=.	25 -25
loose:r1=:	10 -10
loose:r1=<v-begin>	-21 21
loose:r1=<v-stay>	25 -25
loose:r1=<v-up>	-13 13
loose:r1=as	-9 9
loose:r1=in	23 -23
loose:r1=of	-17 17
loose:r1=on	-15 15
loose:r1=run	12 -12
loose:r1=there	-8 8
loose:r1=which	9 -9
loose:r1=would	-12 12
loose:r2="	15 -15
loose:r2=.	21 -21
loose:r2=<day-ahead>	-5 5
loose:r2=<duty>	15 -15
loose:r2=<end>	30 -30
loose:r2=<number>	12 -12
loose:r2=<v-impose>	-9 9
loose:r2=<v-stay>	-35 35
loose:r2=<v-suspend>	-9 9
loose:r2=and	-9 9
loose:r2=for	-13 13
loose:r2=in	14 -14
loose:r2=they	-17 17
loose:r=, and	-9 9
loose:r=, which	-13 13
loose:r=. <end>	25 -25
loose:r=as they	-5 5
loose:r=in the	11 -11
loose:r=on the	-10 10
loose:t0=future	-11 11
loose:t0=past	13 -13
loose:t0=perfect	-16 16
loose:t0=present-passive	13 -13
loose:v0=agree	-19 19
loose:v0=be	15 -15
loose:v0=have	10 -10
loose:v0=say	-14 14
loose:v1=be	15 -15
loose:v1=call	-8 8
loose:v1=have	10 -10
loose:v1=say	-12 12
loose:vt0=agree past	-14 14
moratorium:l1=a	20 -20
moratorium:l1=the	-13 13
moratorium:r1=on	12 -12
more:c0=agree	-19 19
more:c0=bear	17 -17
more:c0=down	-18 18
more:c0=end	19 -19
more:c0=say	15 -15
more:c0=sell	13 -13
more:c0=up	13 -13
more:c1=agree	-10 10
more:c1=down	-15 15
more:c1=end	25 -25
more:c1=propose	-10 10
more:c1=say	13 -13
more:c1=sell	15 -15
more:ct0=agree future	-20 20
more:ct0=agree past	-9 9
more:ct0=bear future	16 -16
more:ct0=bear past	26 -26
more:ct0=bear perfect	19 -19
more:ct0=bear present	-13 13
more:ct0=down past	-16 16
more:ct0=impose future	-12 12
more:ct0=impose future-passive	7 -7
more:ct0=impose present-passive	-16 16
more:ct0=propose future	10 -10
more:ct0=propose past	-7 7
more:ct0=propose pluperfect	11 -11
more:ct0=say perfect	13 -13
more:ct0=sell modal	10 -10
more:ct0=suspend future	-9 9
more:ct0=suspend present	16 -16
more:ct0=target past	-11 11
more:ct0=up present	9 -9
more:ct1=agree future	-18 18
more:ct1=agree perfect	-7 7
more:ct1=bear infinitive	-7 7
more:ct1=bear past	24 -24
more:ct1=bear perfect	19 -19
more:ct1=bear present	-13 13
more:ct1=begin gerund	-11 11
more:ct1=buy infinitive	13 -13
more:ct1=down past	-14 14
more:ct1=impose future	-11 11
more:ct1=impose future-passive	7 -7
more:ct1=impose past	13 -13
more:ct1=impose past-passive	-11 11
more:ct1=impose perfect	-13 13
more:ct1=propose future	10 -10
more:ct1=propose modal	-21 21
more:ct1=propose past	-4 4
more:ct1=propose pluperfect	11 -11
more:ct1=say perfect	10 -10
more:ct1=sell modal	10 -10
more:ct1=up present	9 -9
more:l1=,	10 -10
more:l1=<agent>	14 -14
more:l1=<level-noun>	-16 16
more:l1=<level>	48 -48
more:l1=<money>	21 -21
more:l1=<name>	20 -20
more:l1=<not>	11 -11
more:l1=<number>	-8 8
more:l1=<organisation>	35 -35
more:l1=<points>	-9 9
more:l1=<seat>	17 -17
more:l1=<span>	-37 37
more:l1=<v-bear>	14 -14
more:l1=<v-propose>	-22 22
more:l1=a	-32 32
more:l1=add	-9 9
more:l1=an	-14 14
more:l1=and	37 -37
more:l1=another	-15 15
more:l1=be	-26 26
more:l1=been	20 -20
more:l1=by	15 -15
more:l1=could	14 -14
more:l1=do	13 -13
more:l1=for	8 -8
more:l1=further	-17 17
more:l1=get	11 -11
more:l1=given	16 -16
more:l1=have	12 -12
more:l1=he	12 -12
more:l1=in	13 -13
more:l1=it	-20 20
more:l1=its	-25 25
more:l1=last	15 -15
more:l1=not	26 -26
more:l1=of	-29 29
more:l1=on	-13 13
more:l1=once	17 -17
more:l1=other	13 -13
more:l1=propose	-15 15
more:l1=side	12 -12
more:l1=sign	-8 8
more:l1=therefore	-12 12
more:l1=they	12 -12
more:l1=to	-20 20
more:l1=truce	19 -19
more:l1=two	-15 15
more:l1=unless	15 -15
more:l1=was	18 -18
more:l1=were	-10 10
more:l1=which	10 -10
more:l1=will	-19 19
more:l1=with	-19 19
more:l1=—	12 -12
more:l2="	-14 14
more:l2=,	-22 22
more:l2=-	-10 10
more:l2=:	-10 10
more:l2=;	-37 37
more:l2=<agent>	-12 12
more:l2=<day-today>	11 -11
more:l2=<goods>	10 -10
more:l2=<level>	11 -11
more:l2=<month-gone>	14 -14
more:l2=<name>	30 -30
more:l2=<not>	22 -22
more:l2=<organisation>	37 -37
more:l2=<quality>	21 -21
more:l2=<seat>	25 -25
more:l2=<v-propose>	-14 14
more:l2=<v-return>	14 -14
more:l2=<v-say>	14 -14
more:l2=<v-sell>	10 -10
more:l2=after	-17 17
more:l2=agreement	13 -13
more:l2=and	-23 23
more:l2=at	-18 18
more:l2=be	17 -17
more:l2=call	11 -11
more:l2=can	11 -11
more:l2=draft	-14 14
more:l2=duty	14 -14
more:l2=each	15 -15
more:l2=for	-9 9
more:l2=good	22 -22
more:l2=has	12 -12
more:l2=have	19 -19
more:l2=he	-14 14
more:l2=in	24 -24
more:l2=invest	16 -16
more:l2=it	-11 11
more:l2=list	-11 11
more:l2=may	12 -12
more:l2=now	15 -15
more:l2=of	-24 24
more:l2=offer	-12 12
more:l2=or	11 -11
more:l2=out	10 -10
more:l2=pay	10 -10
more:l2=principle	-17 17
more:l2=ready	-11 11
more:l2=recommend	10 -10
more:l2=see	16 -16
more:l2=should	-21 21
more:l2=sit	-12 12
more:l2=so	13 -13
more:l2=suspension	-17 17
more:l2=that	-16 16
more:l2=the	26 -26
more:l2=their	20 -20
more:l2=them	10 -10
more:l2=unless	23 -23
more:l2=was	17 -17
more:l2=we	-17 17
more:l2=whether	-14 14
more:l2=with	14 -14
more:l2=without	21 -21
more:l2=year	11 -11
more:l2=—	12 -12
more:l=, <name>	12 -12
more:l=, a	13 -13
more:l=, an	-14 14
more:l=, and	15 -15
more:l=, he	17 -17
more:l=, no	-18 18
more:l=, she	-11 11
more:l=, the	-7 7
more:l=, was	18 -18
more:l=, which	9 -9
more:l=, will	-22 22
more:l=<begin> <name>	11 -11
more:l=<begin> <number>	-22 22
more:l=<begin> <person>	13 -13
more:l=<begin> no	24 -24
more:l=<name> has	-7 7
more:l=<name> have	17 -17
more:l=<name> to	12 -12
more:l=<name> would	11 -11
more:l=<organisation> could	13 -13
more:l=<span> and	9 -9
more:l=a further	-17 17
more:l=after a	-11 11
more:l=after the	-10 10
more:l=and <seat>	10 -10
more:l=and no	-12 12
more:l=and to	-22 22
more:l=each other	10 -10
more:l=for <span>	-11 11
more:l=for an	-10 10
more:l=for the	17 -17
more:l=good for	18 -18
more:l=has been	19 -19
more:l=in a	13 -13
more:l=in the	10 -10
more:l=invest <money>	11 -11
more:l=it is	-10 10
more:l=it will	-13 13
more:l=it would	-12 12
more:l=like to	11 -11
more:l=not be	17 -17
more:l=of a	-15 15
more:l=of an	-21 21
more:l=on a	-23 23
more:l=on an	19 -19
more:l=ready to	-11 11
more:l=shall be	-11 11
more:l=sign an	14 -14
more:l=that a	-18 18
more:l=that an	18 -18
more:l=that would	-21 21
more:l=the <organisation>	11 -11
more:l=the <person>	9 -9
more:l=to an	13 -13
more:l=to be	-20 20
more:l=to the	12 -12
more:l=unless <organisation>	20 -20
more:l=was not	12 -12
more:l=whether to	-16 16
more:l=with <name>	18 -18
more:l=with an	11 -11
more:l=without the	17 -17
more:longer	-18 18
more:longer no span	-43 43
more:longer span	22 -22
more:lr='s duty	-7 7
more:lr=, the	-9 9
more:lr=, to	-10 10
more:lr=<begin> ,	22 -22
more:lr=<name> <level>	-11 11
more:lr=<name> tariff	13 -13
more:lr=<name> their	-17 17
more:lr=<name> to	10 -10
more:lr=<number> point	-12 12
more:lr=<organisation> it	21 -21
more:lr=<person> ,	-11 11
more:lr=<span> ,	-12 12
more:lr=<span> .	-39 39
more:lr=<span> of	9 -9
more:lr=a <level>	22 -22
more:lr=a <points>	13 -13
more:lr=a <span>	-16 16
more:lr=a list	11 -11
more:lr=a meet	9 -9
more:lr=a notice	11 -11
more:lr=a of	-31 31
more:lr=a round	17 -17
more:lr=a truce	-24 24
more:lr=an <level>	11 -11
more:lr=an of	14 -14
more:lr=an until	8 -8
more:lr=be from	-11 11
more:lr=be to	-23 23
more:lr=for <span>	15 -15
more:lr=further of	-14 14
more:lr=given <span>	13 -13
more:lr=has its	-18 18
more:lr=have their	9 -9
more:lr=is to	18 -18
more:lr=meet in	17 -17
more:lr=no charge	-11 11
more:lr=no than	-23 23
more:lr=not its	10 -10
more:lr=not the	10 -10
more:lr=that <span>	-14 14
more:lr=that the	14 -14
more:lr=the "	12 -12
more:lr=the ,	-14 14
more:lr=the .	15 -15
more:lr=the <number>	-10 10
more:lr=the in	14 -14
more:lr=the of	-20 20
more:lr=the was	32 -32
more:lr=the would	-18 18
more:lr=to ,	9 -9
more:lr=to <span>	-21 21
more:lr=to by	-14 14
more:lr=to for	-21 21
more:lr=to the	-28 28
more:lr=truce until	-10 10
more:lr=unless ,	14 -14
more:lr=was on	10 -10
more:lr=will .	11 -11
more:lr=will to	-12 12
more:lr=would the	-13 13
more:lr=would until	-15 15
more:made	18 -18
more:made span	19 -19
more:r1=.	-12 12
more:r1=;	-23 23
more:r1=<agent>	26 -26
more:r1=<day-today>	15 -15
more:r1=<duty>	31 -31
more:r1=<end>	38 -38
more:r1=<level-noun>	-9 9
more:r1=<level>	21 -21
more:r1=<money>	16 -16
more:r1=<name>	25 -25
more:r1=<number>	-14 14
more:r1=<points>	28 -28
more:r1=<quality>	15 -15
more:r1=<span>	-29 29
more:r1=<v-bear>	11 -11
more:r1=<v-down>	19 -19
more:r1=<v-end>	25 -25
more:r1=<v-impose>	5 -5
more:r1=<v-propose>	22 -22
more:r1=<v-stay>	11 -11
more:r1=<v-suspend>	-18 18
more:r1=a	18 -18
more:r1=and	-21 21
more:r1=are	-24 24
more:r1=as	-13 13
more:r1=be	14 -14
more:r1=before	-19 19
more:r1=beyond	-15 15
more:r1=certain	-17 17
more:r1=collect	10 -10
more:r1=extension	-17 17
more:r1=has	-10 10
more:r1=his	9 -9
more:r1=in	15 -15
more:r1=is	-35 35
more:r1=it	-16 16
more:r1=last	16 -16
more:r1=list	16 -16
more:r1=meet	24 -24
more:r1=notice	13 -13
more:r1=on	22 -22
more:r1=once	9 -9
more:r1=our	-7 7
more:r1=point	-12 12
more:r1=round	24 -24
more:r1=since	-12 12
more:r1=suspend	-15 15
more:r1=tariff	20 -20
more:r1=term	-22 22
more:r1=than	24 -24
more:r1=there	12 -12
more:r1=thi	23 -23
more:r1=to	-14 14
more:r1=truce	-12 12
more:r1=twice	11 -11
more:r1=until	-19 19
more:r1=was	13 -13
more:r1=with	9 -9
more:r1=would	-18 18
more:r2="	-6 6
more:r2=<day-gone>	-33 33
more:r2=<day-today>	15 -15
more:r2=<end>	12 -12
more:r2=<gate>	13 -13
more:r2=<goods>	17 -17
more:r2=<level>	-15 15
more:r2=<money>	22 -22
more:r2=<number>	17 -17
more:r2=<person>	-32 32
more:r2=<quality>	10 -10
more:r2=<v-agree>	25 -25
more:r2=<v-bear>	12 -12
more:r2=<v-down>	12 -12
more:r2=<v-impose>	14 -14
more:r2=<v-stay>	-11 11
more:r2=a	13 -13
more:r2=and	-24 24
more:r2=as	-24 24
more:r2=at	-10 10
more:r2=been	-20 20
more:r2=before	-13 13
more:r2=both	10 -10
more:r2=but	14 -14
more:r2=ceasefire	21 -21
more:r2=from	17 -17
more:r2=further	-9 9
more:r2=if	8 -8
more:r2=in	19 -19
more:r2=is	-11 11
more:r2=its	-16 16
more:r2=last	-9 9
more:r2=more	11 -11
more:r2=nothing	12 -12
more:r2=of	15 -15
more:r2=old	10 -10
more:r2=our	8 -8
more:r2=own	-12 12
more:r2=plan	16 -16
more:r2=present	-14 14
more:r2=remain	-11 11
more:r2=run	-10 10
more:r2=sign	13 -13
more:r2=since	-15 15
more:r2=the	-18 18
more:r2=their	11 -11
more:r2=then	-17 17
more:r2=to	-10 10
more:r2=were	-20 20
more:r2=will	8 -8
more:r2=would	20 -20
more:r2=year	11 -11
more:r=, a	19 -19
more:r=, and	-14 14
more:r=, but	14 -14
more:r=, by	-27 27
more:r=, for	-13 13
more:r=, in	15 -15
more:r=, to	-15 15
more:r=. "	-13 13
more:r=<day-ahead> .	14 -14
more:r=<end> <end>	38 -38
more:r=<level> .	13 -13
more:r=<number> ,	12 -12
more:r=<points> of	18 -18
more:r=<span> ,	11 -11
more:r=<span> .	-33 33
more:r=<span> <end>	23 -23
more:r=<span> were	-15 15
more:r=at <level>	-8 8
more:r=before the	12 -12
more:r=collect the	9 -9
more:r=duty on	17 -17
more:r=for <span>	-28 28
more:r=for another	10 -10
more:r=for the	8 -8
more:r=from <day-ahead>	-17 17
more:r=has been	-13 13
more:r=in <month-gone>	18 -18
more:r=is on	-8 8
more:r=it by	23 -23
more:r=it for	13 -13
more:r=it until	-26 26
more:r=its duty	12 -12
more:r=its own	-12 12
more:r=its tariff	-15 15
more:r=last week	16 -16
more:r=of <span>	13 -13
more:r=of their	10 -10
more:r=on <day-gone>	9 -9
more:r=once .	9 -9
more:r=round of	22 -22
more:r=than <level>	-11 11
more:r=than <money>	22 -22
more:r=than <span>	10 -10
more:r=than plan	15 -15
more:r=that <name>	9 -9
more:r=the old	8 -8
more:r=the present	-14 14
more:r=the tariff	12 -12
more:r=the truce	-18 18
more:r=their tariff	-14 14
more:r=to <day-ahead>	-12 12
more:r=to <day-gone>	-39 39
more:r=to be	13 -13
more:r=to the	-25 25
more:r=truce ,	-12 12
more:r=until <day-ahead>	8 -8
more:r=until the	-26 26
more:r=was sign	13 -13
more:r=would be	-11 11
more:t0=future-passive	-20 20
more:t0=modal	8 -8
more:t0=modal-not	14 -14
more:t0=past-not	-10 10
more:t0=past-passive	8 -8
more:t0=perfect-not	-11 11
more:t0=perfect-passive	18 -18
more:t0=pluperfect	9 -9
more:t0=present-not	15 -15
more:t0=present-passive	-12 12
more:v0=approve	-8 8
more:v0=be	21 -21
more:v0=call	13 -13
more:v0=end	21 -21
more:v0=keep	13 -13
more:v0=leave	-16 16
more:v0=let	12 -12
more:v0=look	-13 13
more:v0=make	-8 8
more:v0=offer	7 -7
more:v0=pay	17 -17
more:v0=promise	12 -12
more:v0=propose	-7 7
more:v0=ready	-21 21
more:v0=rule	13 -13
more:v0=run	-12 12
more:v0=see	14 -14
more:v0=sit	-10 10
more:v1=announce	7 -7
more:v1=approve	-10 10
more:v1=be	20 -20
more:v1=call	15 -15
more:v1=carry	-19 19
more:v1=charge	-17 17
more:v1=collect	10 -10
more:v1=continue	-16 16
more:v1=hold	15 -15
more:v1=leave	-26 26
more:v1=let	10 -10
more:v1=like	-29 29
more:v1=look	-15 15
more:v1=make	-13 13
more:v1=pay	17 -17
more:v1=push	-11 11
more:v1=ready	-16 16
more:v1=rule	13 -13
more:v1=run	-8 8
more:v1=send	9 -9
more:v1=sit	-10 10
more:vt0=add future	13 -13
more:vt0=add past	-10 10
more:vt0=approve perfect	16 -16
more:vt0=be modal	22 -22
more:vt0=come present	-12 12
more:vt0=end past	13 -13
more:vt0=extend future	-12 12
more:vt0=get past	19 -19
more:vt0=have past	-18 18
more:vt0=have present	17 -17
more:vt0=keep present	17 -17
more:vt0=leave present	-9 9
more:vt0=make present	-8 8
more:vt0=meet present	-18 18
more:vt0=offer perfect	14 -14
more:vt0=other future	-17 17
more:vt0=propose perfect	-21 21
more:vt0=propose present	12 -12
more:vt0=ready present	-21 21
more:vt0=see past	9 -9
more:vt0=sign future	-19 19
more:vt0=sign modal	10 -10
more:vt0=sign past	8 -8
more:vt0=sign perfect	-18 18
more:vt0=take past	10 -10
more:waits	-11 11
more:waits no span	-16 16
more=	51 -51
more=waits+longer	-14 14
more=waits+made+longer	-9 9
more=waits+refused+longer	26 -26
more=wished+longer	-25 25
more=wished+made+longer	43 -43
more=wished+made+refused+longer	8 -8
no span	61 -61
on hold:c0=stay	-9 9
on hold:c1=stay	-9 9
on hold:l1=<duty>	16 -16
on hold:r1=since	-10 10
pause:c1=propose	-12 12
pause:c1=suspend	16 -16
pause:ct0=impose present	9 -9
pause:ct0=propose past	-10 10
pause:ct0=stay present	10 -10
pause:ct1=impose infinitive	-18 18
pause:ct1=impose present	9 -9
pause:ct1=propose past	-10 10
pause:ct1=stay present	10 -10
pause:l1=<duty>	-11 11
pause:l1=<span>	19 -19
pause:l1=tariff	-11 11
pause:l2=:	-16 16
pause:l2=a	-13 13
pause:l2=is	13 -13
pause:l2=of	-8 8
pause:r1=.	-11 11
pause:r1=<v-stay>	-9 9
pause:r1=run	-16 16
pause:r1=with	-12 12
pause:r2=<end>	-10 10
pause:r2=the	-11 11
pause:r2=their	14 -14
pause:r2=which	-12 12
pause:t0=present	16 -16
pause:v0=have	10 -10
pause:v1=agree	12 -12
pause:v1=ask	12 -12
pause:v1=have	9 -9
pauses:l1=<person>	13 -13
peace:ct1=stay present	-12 12
peace:l1=of	-11 11
peace:l2=a	-13 13
peace:r1=.	10 -10
peace:t0=past	10 -10
prolong:c0=say	-13 13
prolong:c1=say	-13 13
prolong:l1=<name>	15 -15
prolong:l2=<name>	11 -11
prolong:r1=it	-7 7
prolong:r1=the	-17 17
prolong:r2=.	12 -12
prolong:r2=until	-15 15
prolong:v0=say	-12 12
prolong:v1=say	-12 12
prolongation:c0=agree	-11 11
prolongation:c0=impose	-18 18
prolongation:c1=impose	-17 17
prolongation:ct0=impose past	9 -9
prolongation:l1=a	-15 15
prolongation:r1=of	-18 18
prolongation:t0=perfect	-12 12
prolonged:l1=be	-20 20
prolonged:l1=have	14 -14
prolonged:l1=is	12 -12
prolonged:l1=was	18 -18
prolonged:l2=<not>	11 -11
prolonged:l2=has	24 -24
prolonged:l2=to	-14 14
prolonged:r1=for	20 -20
prolonged:r1=its	-14 14
prolonged:r1=the	16 -16
prolonged:r1=their	12 -12
prolonged:r1=until	-13 13
prolonged:t0=future-passive	-21 21
prolonged:t0=past-passive	19 -19
prolonged:t0=perfect-passive	24 -24
prolongs:l1=<organisation>	13 -13
prolongs:l2=unless	13 -13
prolongs:r1=it	14 -14
prolongs:r2=.	13 -13
put off:c0=impose	16 -16
put off:c1=impose	16 -16
put off:r1=for	14 -14
put off:r2=<span>	19 -19
put off:v0=put	14 -14
put off:v1=put	16 -16
quiet:c0=impose	9 -9
quiet:c0=propose	-16 16
quiet:c0=stay	10 -10
quiet:c0=suspend	-9 9
quiet:c0=up	-14 14
quiet:c1=agree	-13 13
quiet:c1=propose	-17 17
quiet:ct0=impose perfect	11 -11
quiet:ct0=propose present	-10 10
quiet:ct1=impose infinitive	-17 17
quiet:ct1=propose present	-10 10
quiet:l1=<begin>	10 -10
quiet:l1=<duty>	15 -15
quiet:l1=<number>	-10 10
quiet:l1=<points>	13 -13
quiet:l1=<v-suspend>	-9 9
quiet:l1=a	11 -11
quiet:l1=of	-26 26
quiet:l1=stay	-9 9
quiet:l2=<span>	-12 12
quiet:l2=<v-impose>	8 -8
quiet:l2=<v-propose>	11 -11
quiet:l2=a	-11 11
quiet:l2=and	-10 10
quiet:l2=for	13 -13
quiet:l2=of	-9 9
quiet:l2=put	11 -11
quiet:l2=the	-21 21
quiet:l=<begin> <begin>	10 -10
quiet:l=<span> of	-23 23
quiet:l=of the	-13 13
quiet:r1="	-11 11
quiet:r1=<v-impose>	13 -13
quiet:r1=on	-18 18
quiet:r1=since	-14 14
quiet:r1=with	12 -12
quiet:r2=<end>	-11 11
quiet:r2=<goods>	-9 9
quiet:r2=<month-gone>	-16 16
quiet:r2=<person>	-10 10
quiet:r=until <day-ahead>	16 -16
quiet:r=until the	-11 11
quiet:t0=past	35 -35
quiet:t0=present	-10 10
quiet:v0=be	14 -14
quiet:v0=have	9 -9
quiet:v0=put	12 -12
quiet:v0=stay	-9 9
quiet:v1=be	11 -11
quiet:v1=have	20 -20
quiet:v1=stay	-9 9
quiet:vt0=be present	10 -10
quiet:vt0=put perfect	18 -18
refrain:r1=from	14 -14
renew:r2=truce	-13 13
renewal:c0=impose	16 -16
renewal:c0=propose	-13 13
renewal:c1=impose	18 -18
renewal:l1=the	11 -11
renewal:l2=<v-impose>	18 -18
renewal:r1=for	-13 13
renewed:r1=in	10 -10
renewed:r2=<month-gone>	7 -7
renewed:r2=the	13 -13
renewed:v0=other	18 -18
renewed:v1=other	18 -18
s:"	13 -13
s:'	21 -21
s:(	-19 19
s:)	-26 26
s:*	-33 33
s:+	-13 13
s:,	12 -12
s:-	-15 15
s:/	33 -33
s::	-12 12
s:<agent>	-14 14
s:<day-ahead>	-20 20
s:<day-gone>	-8 8
s:<goods-amount>	38 -38
s:<level-noun>	15 -15
s:<level>	13 -13
s:<money>	27 -27
s:<month-ahead>	19 -19
s:<month-gone>	36 -36
s:<name>	11 -11
s:<not>	29 -29
s:<number>	23 -23
s:<organisation>	25 -25
s:<person>	-9 9
s:<seat>	-15 15
s:<sender>	16 -16
s:<span>	-31 31
s:<taker>	20 -20
s:<v-buy>	45 -45
s:<v-deny>	12 -12
s:<v-end>	26 -26
s:<v-impose>	12 -12
s:<v-propose>	-34 34
s:<v-sell>	9 -9
s:<v-stay>	15 -15
s:<v-target>	8 -8
s:<v-threaten>	26 -26
s:<v-up>	5 -5
s:?	6 -6
s:@	17 -17
s:_	13 -13
s:a	-13 13
s:about	8 -8
s:accept	-14 14
s:access	15 -15
s:accord	13 -13
s:according	-32 32
s:act	17 -17
s:affair	-12 12
s:affected	9 -9
s:after	38 -38
s:afternoon	11 -11
s:afterward	-9 9
s:again	19 -19
s:against	11 -11
s:agree	-13 13
s:agreement	27 -27
s:air	-15 15
s:airline	17 -17
s:al	8 -8
s:alive	-17 17
s:all	-13 13
s:allow	-11 11
s:allowed	14 -14
s:almost	19 -19
s:along	24 -24
s:also	22 -22
s:am	-7 7
s:announce	8 -8
s:announcement	13 -13
s:another	7 -7
s:antimony	14 -14
s:apple	-20 20
s:application	14 -14
s:approval	-26 26
s:approve	-14 14
s:army	14 -14
s:arrangement	-19 19
s:article	-10 10
s:as	-24 24
s:aside	23 -23
s:assume	-18 18
s:attempt	18 -18
s:authority	14 -14
s:await	-21 21
s:away	12 -12
s:back	31 -31
s:banana	15 -15
s:bar	15 -15
s:bargain	19 -19
s:base	-39 39
s:battery	-16 16
s:bay	13 -13
s:be	-19 19
s:because	24 -24
s:become	24 -24
s:beef	8 -8
s:been	-9 9
s:before	20 -20
s:being	-13 13
s:believe	-20 20
s:belong	10 -10
s:bergen	-19 19
s:bicycle	10 -10
s:big	20 -20
s:bin	22 -22
s:boat	11 -11
s:border	23 -23
s:both	-28 28
s:break	12 -12
s:broadcaster	15 -15
s:broke	22 -22
s:broken	14 -14
s:built	15 -15
s:buse	15 -15
s:business	10 -10
s:but	-30 30
s:by	12 -12
s:c	10 -10
s:cabinet	-14 14
s:calendar	20 -20
s:call	38 -38
s:calm	-12 12
s:card	-10 10
s:carry	-25 25
s:cash	12 -12
s:catch	10 -10
s:ceasefire	15 -15
s:cement	-26 26
s:ceramic	28 -28
s:certain	-24 24
s:chair	14 -14
s:change	26 -26
s:cheese	-19 19
s:chenggang	-14 14
s:chip	13 -13
s:claim	10 -10
s:clause	-10 10
s:clock	28 -28
s:club	26 -26
s:coach	11 -11
s:cocoa	-9 9
s:collect	27 -27
s:come	20 -20
s:commander	15 -15
s:commerce	-15 15
s:commercial	12 -12
s:company	24 -24
s:concern	10 -10
s:conclude	19 -19
s:confirm	10 -10
s:consent	29 -29
s:constructive	-13 13
s:contract	24 -24
s:conversation	11 -11
s:country	20 -20
s:cover	-10 10
s:crane	11 -11
s:critical	17 -17
s:crossing	9 -9
s:custom	13 -13
s:customer	11 -11
s:dairy	-16 16
s:day	-21 21
s:de	-26 26
s:deadline	32 -32
s:deal	17 -17
s:decide	-16 16
s:declare	22 -22
s:delegation	17 -17
s:demand	21 -21
s:desk	-18 18
s:did	31 -31
s:die	-16 16
s:difference	11 -11
s:different	15 -15
s:discuss	-34 34
s:dispute	-22 22
s:docker	17 -17
s:document	-27 27
s:doe	22 -22
s:done	-14 14
s:draft	-33 33
s:drawer	-10 10
s:driver	15 -15
s:drop	-10 10
s:during	30 -30
s:duty	-16 16
s:each	-21 21
s:earlier	26 -26
s:easter	10 -10
s:eastern	12 -12
s:economic	-12 12
s:either	27 -27
s:eleven	-18 18
s:else	18 -18
s:emergency	20 -20
s:employer	21 -21
s:end	16 -16
s:engine	-10 10
s:enter	11 -11
s:entity	24 -24
s:envoy	10 -10
s:euro	-9 9
s:eve	-15 15
s:every	-14 14
s:everybody	13 -13
s:everything	-11 11
s:exclusion	33 -33
s:exist	-10 10
s:expect	19 -19
s:expire	7 -7
s:expiry	-20 20
s:extend	20 -20
s:extension	-22 22
s:face	17 -17
s:fail	21 -21
s:failed	15 -15
s:fair	-12 12
s:fall	22 -22
s:family	13 -13
s:far	29 -29
s:favour	-19 19
s:fear	9 -9
s:fee	13 -13
s:fentanyl	-10 10
s:ferry	12 -12
s:few	19 -19
s:figure	10 -10
s:finance	-9 9
s:find	12 -12
s:fire	10 -10
s:firm	15 -15
s:first	10 -10
s:fish	-7 7
s:fishing	12 -12
s:five	-14 14
s:flat	-13 13
s:float	-20 20
s:flour	-14 14
s:follow	37 -37
s:followed	27 -27
s:force	40 -40
s:ford	15 -15
s:foreign	12 -12
s:foresee	-30 30
s:fourth	10 -10
s:framework	10 -10
s:free	13 -13
s:fresh	-21 21
s:friend	-10 10
s:from	-21 21
s:full	-17 17
s:gallium	17 -17
s:gate	10 -10
s:gave	45 -45
s:general	10 -10
s:geneva	25 -25
s:germanium	14 -14
s:get	14 -14
s:given	16 -16
s:good	37 -37
s:government	-19 19
s:grant	22 -22
s:grape	10 -10
s:great	14 -14
s:group	23 -23
s:grower	11 -11
s:guest	-10 10
s:gun	19 -19
s:had	13 -13
s:hand	-8 8
s:handshake	25 -25
s:hasn't	13 -13
s:have	24 -24
s:having	17 -17
s:he'd	-25 25
s:hear	-16 16
s:height	-11 11
s:heightened	-31 31
s:helping	-9 9
s:here	17 -17
s:his	-21 21
s:hit	11 -11
s:holiday	13 -13
s:hospital	10 -10
s:hotel	12 -12
s:household	14 -14
s:hundred	-19 19
s:i	-34 34
s:importer	-11 11
s:impose	27 -27
s:including	17 -17
s:industry	-9 9
s:informed	-12 12
s:initial	-12 12
s:initialled	-53 53
s:instead	-35 35
s:interest	17 -17
s:interview	-15 15
s:into	13 -13
s:invest	27 -27
s:investigation	10 -10
s:is	-24 24
s:island	14 -14
s:it	-8 8
s:joint	13 -13
s:judge	14 -14
s:juice	-18 18
s:just	29 -29
s:kingdom	9 -9
s:kobe	-14 14
s:land	14 -14
s:lapse	49 -49
s:large	11 -11
s:last	-15 15
s:lasted	38 -38
s:lasting	18 -18
s:late	-17 17
s:later	-12 12
s:law	16 -16
s:lay	13 -13
s:lead	-8 8
s:least	-6 6
s:led	24 -24
s:lender	12 -12
s:length	-38 38
s:let	-26 26
s:level	32 -32
s:li	-16 16
s:lie	-14 14
s:like	13 -13
s:likely	-33 33
s:likewise	9 -9
s:limit	19 -19
s:limited	13 -13
s:link	13 -13
s:list	11 -11
s:listed	-16 16
s:listing	10 -10
s:loan	25 -25
s:local	-11 11
s:london	18 -18
s:long	-26 26
s:longer	-12 12
s:lorry	16 -16
s:lower	-12 12
s:m	39 -39
s:machine	-12 12
s:machinery	12 -12
s:madrid	-15 15
s:make	33 -33
s:maker	16 -16
s:mandate	-11 11
s:margin	-8 8
s:market	35 -35
s:matter	-18 18
s:may	16 -16
s:meal	-18 18
s:meant	22 -22
s:meantime	-25 25
s:meanwhile	19 -19
s:mediator	36 -36
s:meet	-6 6
s:mention	-9 9
s:mentioned	-10 10
s:midnight	21 -21
s:mill	14 -14
s:million	11 -11
s:mineral	-13 13
s:ministry	-23 23
s:minute	-8 8
s:monday	14 -14
s:money	10 -10
s:month	-12 12
s:most	-13 13
s:mountain	-10 10
s:much	14 -14
s:my	-17 17
s:named	-10 10
s:national	17 -17
s:near	-8 8
s:need	-11 11
s:needed	-9 9
s:negotiate	14 -14
s:neither	10 -10
s:next	-15 15
s:nickel	15 -15
s:night	-12 12
s:no	-12 12
s:nobody	25 -25
s:none	-12 12
s:nor	-12 12
s:northern	17 -17
s:not	15 -15
s:note	13 -13
s:nothing	10 -10
s:notice	59 -59
s:now	28 -28
s:odd	-11 11
s:off	36 -36
s:officer	-13 13
s:official	14 -14
s:old	22 -22
s:older	14 -14
s:once	-9 9
s:onion	-31 31
s:opened	21 -21
s:operator	22 -22
s:opposition	18 -18
s:option	-17 17
s:or	18 -18
s:order	47 -47
s:ordinary	17 -17
s:ore	11 -11
s:origin	-21 21
s:originating	8 -8
s:other	25 -25
s:out	16 -16
s:own	13 -13
s:owned	18 -18
s:owner	18 -18
s:palm	10 -10
s:paper	-37 37
s:parcel	13 -13
s:part	23 -23
s:parted	18 -18
s:partner	14 -14
s:party	20 -20
s:pay	40 -40
s:pen	9 -9
s:people	-14 14
s:per	10 -10
s:perhap	-14 14
s:period	-10 10
s:place	10 -10
s:plan	28 -28
s:plant	13 -13
s:player	11 -11
s:plywood	12 -12
s:possible	-20 20
s:post	24 -24
s:power	-9 9
s:prawn	-22 22
s:press	12 -12
s:principle	-39 39
s:prisoner	13 -13
s:proclamation	15 -15
s:product	11 -11
s:progress	11 -11
s:prolongation	-22 22
s:prolonged	23 -23
s:prolonging	-19 19
s:proposal	-27 27
s:propose	-39 39
s:protocol	-8 8
s:provide	-18 18
s:provisional	9 -9
s:purchase	-11 11
s:push	-17 17
s:quarter	12 -12
s:question	17 -17
s:railway	13 -13
s:raise	19 -19
s:ratified	-12 12
s:ready	-21 21
s:reason	14 -14
s:recall	12 -12
s:receive	-14 14
s:recife	17 -17
s:reciprocal	-23 23
s:reckon	9 -9
s:reduce	-13 13
s:refused	20 -20
s:regulator	14 -14
s:relief	18 -18
s:remain	-8 8
s:renew	16 -16
s:renewed	17 -17
s:rent	17 -17
s:reply	-20 20
s:reporter	18 -18
s:republic	11 -11
s:request	-15 15
s:require	-9 9
s:respite	-13 13
s:restriction	13 -13
s:review	21 -21
s:rice	-9 9
s:ridge	13 -13
s:right	25 -25
s:rise	27 -27
s:river	27 -27
s:road	21 -21
s:round	14 -14
s:safeguard	15 -15
s:sale	13 -13
s:salt	-10 10
s:sanction	18 -18
s:save	15 -15
s:say	-17 17
s:section	35 -35
s:seek	-12 12
s:senate	-9 9
s:sentence	12 -12
s:set	9 -9
s:settle	-24 24
s:shall	-8 8
s:share	18 -18
s:she	15 -15
s:shipbuilding	13 -13
s:shipment	12 -12
s:shook	-19 19
s:should	-11 11
s:shut	17 -17
s:signature	-32 32
s:silence	9 -9
s:similar	10 -10
s:sir	-18 18
s:sleep	-9 9
s:small	18 -18
s:so	-7 7
s:something	-9 9
s:source	-10 10
s:soybean	-12 12
s:space	12 -12
s:spare	12 -12
s:speak	-12 12
s:spirit	-23 23
s:spoke	-9 9
s:spoken	-10 10
s:spring	-11 11
s:st	-26 26
s:standstill	-12 12
s:start	-28 28
s:state	-16 16
s:still	-20 20
s:stock	-14 14
s:stockholm	-14 14
s:stop	-16 16
s:stretch	-20 20
s:subject	-19 19
s:subsidiary	21 -21
s:successor	-10 10
s:such	17 -17
s:sugar	-20 20
s:suggest	-16 16
s:table	-20 20
s:talked	-31 31
s:talking	-17 17
s:tariff	16 -16
s:tax	16 -16
s:teacher	14 -14
s:telephone	9 -9
s:television	-52 52
s:tell	-13 13
s:term	-18 18
s:terminal	10 -10
s:text	-39 39
s:textile	10 -10
s:than	18 -18
s:that	-22 22
s:them	21 -21
s:therefore	-22 22
s:they'll	-22 22
s:thi	11 -11
s:thing	23 -23
s:think	19 -19
s:threat	10 -10
s:three	-12 12
s:thu	20 -20
s:ticket	11 -11
s:tiktok	15 -15
s:timber	-21 21
s:time	23 -23
s:to	-12 12
s:tonne	-8 8
s:too	15 -15
s:topic	-16 16
s:toward	12 -12
s:track	12 -12
s:trade	-28 28
s:transfer	14 -14
s:transport	18 -18
s:treaty	17 -17
s:true	-27 27
s:twice	10 -10
s:tyre	-17 17
s:under	25 -25
s:understanding	-14 14
s:union	14 -14
s:unless	22 -22
s:unreliable	14 -14
s:until	12 -12
s:up	17 -17
s:upon	-24 24
s:upper	11 -11
s:us	-26 26
s:vessel	16 -16
s:vice	10 -10
s:village	15 -15
s:visit	-16 16
s:vote	-8 8
s:voted	-15 15
s:wage	15 -15
s:waited	-14 14
s:waiting	-13 13
s:want	-12 12
s:wap	-12 12
s:warn	21 -21
s:was	18 -18
s:way	-23 23
s:we	-24 24
s:we'll	-9 9
s:wednesday	12 -12
s:week	-14 14
s:weekend	18 -18
s:welcome	23 -23
s:welcomed	9 -9
s:what	-17 17
s:whatever	10 -10
s:wherea	11 -11
s:whether	-34 34
s:while	-12 12
s:who	21 -21
s:whole	10 -10
s:whom	-15 15
s:will	-14 14
s:willing	-24 24
s:win	14 -14
s:wire	-11 11
s:with	10 -10
s:within	19 -19
s:without	18 -18
s:won't	-10 10
s:word	-21 21
s:work	20 -20
s:worked	-16 16
s:worker	16 -16
s:would	-44 44
s:year	9 -9
s:yes	-27 27
s:yet	-36 36
s:you	27 -27
s:your	-8 8
s:—	-6 6
s:•	-19 19
second:c0=bear	15 -15
second:c0=impose	-13 13
second:c1=bear	17 -17
second:c1=impose	-13 13
second:ct0=begin past	9 -9
second:ct0=impose perfect	-13 13
second:ct0=impose present	-15 15
second:ct1=begin past	9 -9
second:ct1=impose perfect	-13 13
second:ct1=impose present	-15 15
second:l1=<begin>	24 -24
second:l2=;	-9 9
second:l2=after	-18 18
second:l2=and	13 -13
second:l2=in	24 -24
second:l2=of	-9 9
second:r1=,	14 -14
second:r1=<agent>	18 -18
second:r1=<span>	-19 19
second:r1=<v-bear>	20 -20
second:r1=<v-impose>	13 -13
second:r1=list	8 -8
second:r1=meet	20 -20
second:r1=of	21 -21
second:r1=term	-14 14
second:r1=truce	-16 16
second:r2=,	-10 10
second:r2=.	-11 11
second:r2=<v-impose>	-9 9
second:r2=in	17 -17
second:r2=of	20 -20
second:r2=was	-14 14
second:v0=agree	-13 13
second:v0=be	18 -18
second:v0=meet	13 -13
second:v0=other	11 -11
second:v1=agree	-13 13
second:v1=be	18 -18
second:v1=meet	14 -14
second:v1=other	11 -11
sides=0	28 -28
sides=1	9 -9
sides=3	-12 12
sleep:l1=<points>	13 -13
sleep:l1=to	-9 9
sleep:v0=put	12 -12
span	-27 27
spare:ct1=target infinitive	10 -10
spare:l1=to	10 -10
spared:c0=target	12 -12
spared:c1=target	15 -15
spared:v0=spare	12 -12
spared:v1=spare	15 -15
standstill:c0=agree	-10 10
standstill:c0=impose	-15 15
standstill:c0=propose	-15 15
standstill:c1=propose	-12 12
standstill:ct0=impose present	-14 14
standstill:ct1=impose present	-11 11
standstill:l1=<duty>	14 -14
standstill:l1=a	-25 25
standstill:l1=the	21 -21
standstill:l2=on	-8 8
standstill:r1=,	-10 10
standstill:r1=.	13 -13
standstill:r1=on	18 -18
standstill:r2=<day-ahead>	-14 14
standstill:r2=<end>	15 -15
standstill:r2=<span>	-12 12
standstill:t0=present	-17 17
standstill:v0=agree	-14 14
standstill:v1=agree	-9 9
stay:c1=stay	17 -17
stay:ct1=stay infinitive	10 -10
stay:ct1=suspend infinitive	10 -10
stay:l1=<duty>	-21 21
stay:l1=<goods>	20 -20
stay:l1=and	-12 12
stay:l1=duty	-14 14
stay:l1=tariff	-9 9
stay:l1=they	12 -12
stay:l2=<duty>	-10 10
stay:l2=<quality>	10 -10
stay:l2=it	12 -12
stay:r1=at	19 -19
stay:r1=on	-8 8
stay:r1=there	-10 10
stay:r2=<v-impose>	-15 15
stay:r2=they	-8 8
stay:r2=until	-11 11
stay:t0=future	-9 9
stay:v1=stay	17 -17
stays:l1=,	-13 13
stays:l1=<v-impose>	12 -12
stays:l1=tariff	-13 13
stays:l2=<quality>	-10 10
stays:l2=the	13 -13
stays:r1=,	-10 10
stays:r1=on	-13 13
stays:r2=and	-12 12
stays:r2=the	-12 12
stretched:v0=other	-11 11
stretched:v1=other	-11 11
successor:r1=,	-11 11
suspend:c0=stay	17 -17
suspend:ct0=agree perfect	-18 18
suspend:ct0=impose present	13 -13
suspend:l1=also	7 -7
suspend:l1=will	16 -16
suspend:l2=<begin>	10 -10
suspend:l2=would	16 -16
suspend:r1=<points>	20 -20
suspend:r1=for	-12 12
suspend:r1=the	-15 15
suspend:r1=their	18 -18
suspend:r2=<span>	-12 12
suspend:r2=<v-end>	12 -12
suspend:r2=<v-target>	10 -10
suspend:r2=on	10 -10
suspend:t0=present	19 -19
suspended:c1=impose	10 -10
suspended:ct0=stay present	18 -18
suspended:l1=,	11 -11
suspended:l1=<duty>	-8 8
suspended:l1=<name>	-12 12
suspended:l1=<points>	12 -12
suspended:l1=<v-stay>	-5 5
suspended:l1=are	6 -6
suspended:l1=be	-13 13
suspended:l1=tariff	-13 13
suspended:l2=,	-10 10
suspended:l2=<begin>	16 -16
suspended:l2=<duty>	-12 12
suspended:l2=<gate>	11 -11
suspended:l2=and	-16 16
suspended:l2=good	10 -10
suspended:l2=it	25 -25
suspended:l2=reciprocal	-14 14
suspended:l2=tariff	-15 15
suspended:l2=that	-15 15
suspended:l2=they	14 -14
suspended:l2=to	-7 7
suspended:l2=will	18 -18
suspended:r1=on	16 -16
suspended:r2=.	-13 13
suspended:r2=<duty>	-12 12
suspended:r2=<month-gone>	11 -11
suspended:r2=of	10 -10
suspended:v0=keep	10 -10
suspended:v1=keep	10 -10
suspends:l1=<name>	26 -26
suspends:l1=and	-20 20
suspends:l1=it	-16 16
suspends:r1=<points>	-14 14
suspends:r1=its	-8 8
suspends:r2=of	-14 14
suspension:c0=agree	-9 9
suspension:c0=stay	-10 10
suspension:c1=agree	-21 21
suspension:c1=impose	-12 12
suspension:l1=a	-23 23
suspension:l1=the	15 -15
suspension:l2=that	-11 11
suspension:l2=the	9 -9
suspension:r1=,	-17 17
suspension:r1=<v-end>	12 -12
suspension:r1=<v-impose>	-12 12
suspension:r1=last	14 -14
suspension:r1=on	13 -13
suspension:r2=<name>	15 -15
suspension:r2=on	15 -15
suspension:t0=modal	13 -13
suspension:t0=past	11 -11
suspension:v0=be	-9 9
suspension:v0=extend	12 -12
suspension:v1=agree	-24 24
suspension:v1=extend	13 -13
top	39 -39
truce:c0=down	-12 12
truce:c0=propose	-23 23
truce:c0=suspend	26 -26
truce:c0=target	-11 11
truce:c1=bear	-20 20
truce:c1=end	-15 15
truce:c1=propose	-14 14
truce:c1=say	-17 17
truce:c1=suspend	27 -27
truce:c1=target	-11 11
truce:ct0=agree modal	-12 12
truce:ct0=agree present	16 -16
truce:ct0=bear modal	-26 26
truce:ct0=bear perfect	9 -9
truce:ct0=bear present	13 -13
truce:ct0=down past	-11 11
truce:ct0=end past	-13 13
truce:ct0=impose future	-17 17
truce:ct0=impose present	10 -10
truce:ct0=propose past	-6 6
truce:ct0=up present	10 -10
truce:ct1=agree infinitive	-32 32
truce:ct1=agree modal	-12 12
truce:ct1=agree participle-passive	18 -18
truce:ct1=agree past	21 -21
truce:ct1=agree present	11 -11
truce:ct1=bear infinitive	-21 21
truce:ct1=bear modal	-26 26
truce:ct1=bear perfect	9 -9
truce:ct1=bear present	13 -13
truce:ct1=begin past	12 -12
truce:ct1=down past	-11 11
truce:ct1=impose future	-17 17
truce:ct1=impose infinitive	-20 20
truce:ct1=impose participle-passive	20 -20
truce:ct1=impose present	13 -13
truce:ct1=stay infinitive	-17 17
truce:ct1=up present	10 -10
truce:l1=:	-14 14
truce:l1=<duty>	-13 13
truce:l1=<goods>	17 -17
truce:l1=<name>	-12 12
truce:l1=<not>	18 -18
truce:l1=<person>	13 -13
truce:l1=<v-impose>	22 -22
truce:l1=extend	14 -14
truce:l1=first	-9 9
truce:l1=geneva	11 -11
truce:l1=new	-41 41
truce:l1=no	16 -16
truce:l1=of	-32 32
truce:l1=second	-14 14
truce:l1=similar	9 -9
truce:l1=sugar	10 -10
truce:l1=tariff	-13 13
truce:l1=their	19 -19
truce:l1=thi	-12 12
truce:l2='s	9 -9
truce:l2=,	-17 17
truce:l2=:	-9 9
truce:l2=;	6 -6
truce:l2=<begin>	15 -15
truce:l2=<day-gone>	16 -16
truce:l2=<goods>	-8 8
truce:l2=<not>	14 -14
truce:l2=<span>	-51 51
truce:l2=<v-bear>	-19 19
truce:l2=<v-down>	11 -11
truce:l2=<v-say>	12 -12
truce:l2=<v-stay>	-17 17
truce:l2=a	-34 34
truce:l2=after	17 -17
truce:l2=agree	10 -10
truce:l2=and	13 -13
truce:l2=approve	11 -11
truce:l2=as	21 -21
truce:l2=be	-9 9
truce:l2=by	16 -16
truce:l2=call	7 -7
truce:l2=carry	-21 21
truce:l2=extend	20 -20
truce:l2=get	19 -19
truce:l2=it	19 -19
truce:l2=its	-12 12
truce:l2=keep	-11 11
truce:l2=leave	10 -10
truce:l2=offer	-14 14
truce:l2=out	12 -12
truce:l2=prolonged	8 -8
truce:l2=sign	-10 10
truce:l2=that	-11 11
truce:l2=the	-12 12
truce:l2=then	8 -8
truce:l2=thi	-15 15
truce:l2=to	17 -17
truce:l2=under	-15 15
truce:l2=want	-16 16
truce:l2=when	31 -31
truce:l2=which	12 -12
truce:l2=with	13 -13
truce:l=" a	21 -21
truce:l=" the	-12 12
truce:l=, a	12 -12
truce:l=, the	-23 23
truce:l=: a	-25 25
truce:l=<begin> a	-28 28
truce:l=<begin> that	16 -16
truce:l=<begin> their	22 -22
truce:l=<name> :	-14 14
truce:l=<span> of	-38 38
truce:l=<span> tariff	-30 30
truce:l=a <span>	-2 2
truce:l=a new	-38 38
truce:l=a second	-19 19
truce:l=a similar	9 -9
truce:l=a tariff	22 -22
truce:l=after a	13 -13
truce:l=and a	13 -13
truce:l=approve the	11 -11
truce:l=carry the	-22 22
truce:l=get a	19 -19
truce:l=in a	9 -9
truce:l=is the	8 -8
truce:l=it a	19 -19
truce:l=its tariff	-7 7
truce:l=of a	-29 29
truce:l=offer a	-14 14
truce:l=on a	15 -15
truce:l=prolong the	-15 15
truce:l=say the	15 -15
truce:l=sign a	-11 11
truce:l=that the	-19 19
truce:l=the <span>	13 -13
truce:l=the first	-11 11
truce:l=the geneva	11 -11
truce:l=the trade	-15 15
truce:l=their trade	12 -12
truce:l=to a	11 -11
truce:l=want the	-13 13
truce:l=when the	14 -14
truce:l=which the	12 -12
truce:l=with a	11 -11
truce:lr='s with	-18 18
truce:lr=<span> ,	20 -20
truce:lr=<span> .	-10 10
truce:lr=<span> between	15 -15
truce:lr=<span> in	-23 23
truce:lr=<span> on	19 -19
truce:lr=<span> that	14 -14
truce:lr=a ,	7 -7
truce:lr=a .	-14 14
truce:lr=a :	14 -14
truce:lr=a between	21 -21
truce:lr=a for	-24 24
truce:lr=a is	9 -9
truce:lr=a of	-22 22
truce:lr=a on	-23 23
truce:lr=a that	18 -18
truce:lr=its with	11 -11
truce:lr=new ,	-9 9
truce:lr=new of	-33 33
truce:lr=tariff .	19 -19
truce:lr=tariff between	19 -19
truce:lr=tariff go	-25 25
truce:lr=tariff until	-13 13
truce:lr=tariff with	-9 9
truce:lr=the .	19 -19
truce:lr=the agree	20 -20
truce:lr=the apply	-12 12
truce:lr=the as	14 -14
truce:lr=the at	13 -13
truce:lr=the begin	10 -10
truce:lr=the by	-31 31
truce:lr=the expire	-10 10
truce:lr=the for	-16 16
truce:lr=the has	23 -23
truce:lr=the in	18 -18
truce:lr=the last	11 -11
truce:lr=the of	20 -20
truce:lr=the over	-10 10
truce:lr=the they	18 -18
truce:lr=the to	-20 20
truce:lr=the will	-28 28
truce:lr=the with	11 -11
truce:lr=the would	-12 12
truce:lr=their ,	8 -8
truce:lr=their by	12 -12
truce:lr=their over	-9 9
truce:lr=trade between	-18 18
truce:r1=<end>	21 -21
truce:r1=<v-agree>	11 -11
truce:r1=<v-begin>	-11 11
truce:r1=<v-down>	20 -20
truce:r1=<v-end>	12 -12
truce:r1=<v-impose>	18 -18
truce:r1=<v-up>	-12 12
truce:r1=?	18 -18
truce:r1=after	12 -12
truce:r1=agree	17 -17
truce:r1=along	13 -13
truce:r1=another	23 -23
truce:r1=apply	-12 12
truce:r1=back	11 -11
truce:r1=between	22 -22
truce:r1=cover	-9 9
truce:r1=extend	13 -13
truce:r1=fall	13 -13
truce:r1=for	-11 11
truce:r1=go	-12 12
truce:r1=has	32 -32
truce:r1=lapse	9 -9
truce:r1=last	15 -15
truce:r1=over	-26 26
truce:r1=run	14 -14
truce:r1=they	13 -13
truce:r1=to	-23 23
truce:r1=will	-32 32
truce:r1=with	-14 14
truce:r1=would	-31 31
truce:r2="	10 -10
truce:r2=,	-14 14
truce:r2=<end>	18 -18
truce:r2=<goods>	-19 19
truce:r2=<month-gone>	17 -17
truce:r2=<name>	-11 11
truce:r2=<not>	16 -16
truce:r2=<number>	10 -10
truce:r2=<seat>	21 -21
truce:r2=<v-agree>	15 -15
truce:r2=<v-bear>	-11 11
truce:r2=<v-end>	-16 16
truce:r2=<v-impose>	30 -30
truce:r2=<v-propose>	-12 12
truce:r2=<v-say>	14 -14
truce:r2=by	19 -19
truce:r2=expire	-16 16
truce:r2=from	-9 9
truce:r2=go	-10 10
truce:r2=has	25 -25
truce:r2=have	-8 8
truce:r2=if	-16 16
truce:r2=last	-25 25
truce:r2=no	13 -13
truce:r2=now	-19 19
truce:r2=of	-9 9
truce:r2=on	-15 15
truce:r2=over	10 -10
truce:r2=prolonged	-17 17
truce:r2=take	17 -17
truce:r2=to	-25 25
truce:r2=was	20 -20
truce:r=, of	-11 11
truce:r=<end> <end>	21 -21
truce:r=? <end>	18 -18
truce:r=along the	13 -13
truce:r=between <name>	12 -12
truce:r=between <seat>	14 -14
truce:r=between the	-13 13
truce:r=between their	11 -11
truce:r=by <span>	-15 15
truce:r=end .	-9 9
truce:r=for <span>	-29 29
truce:r=has <span>	15 -15
truce:r=in <month-gone>	9 -9
truce:r=in their	-11 11
truce:r=is for	-22 22
truce:r=is in	15 -15
truce:r=is not	9 -9
truce:r=is prolonged	-22 22
truce:r=is to	-14 14
truce:r=it would	-13 13
truce:r=last until	14 -14
truce:r=of <day-gone>	-10 10
truce:r=of <month-gone>	8 -8
truce:r=of <number>	17 -17
truce:r=of geneva	-9 9
truce:r=on duty	11 -11
truce:r=on tariff	13 -13
truce:r=on the	10 -10
truce:r=run for	17 -17
truce:r=run to	14 -14
truce:r=that end	-15 15
truce:r=that take	11 -11
truce:r=to <day-gone>	-13 13
truce:r=to the	-12 12
truce:r=was not	10 -10
truce:r=was to	-16 16
truce:r=with <name>	-18 18
truce:r=with the	25 -25
truce:r=would be	13 -13
truce:t0=future	-23 23
truce:t0=future-not	9 -9
truce:t0=modal	-29 29
truce:t0=present-not	11 -11
truce:v0=ask	31 -31
truce:v0=begin	16 -16
truce:v0=declare	10 -10
truce:v0=extend	7 -7
truce:v0=get	19 -19
truce:v0=have	10 -10
truce:v0=offer	-24 24
truce:v0=propose	-12 12
truce:v0=reach	-14 14
truce:v0=ready	-14 14
truce:v0=say	-13 13
truce:v0=settle	-16 16
truce:v0=sign	28 -28
truce:v0=take	-15 15
truce:v1=ask	33 -33
truce:v1=call	13 -13
truce:v1=carry	-18 18
truce:v1=declare	10 -10
truce:v1=extend	19 -19
truce:v1=get	19 -19
truce:v1=have	7 -7
truce:v1=let	-15 15
truce:v1=offer	-34 34
truce:v1=reach	-12 12
truce:v1=ready	-10 10
truce:v1=review	15 -15
truce:v1=say	-24 24
truce:v1=settle	-16 16
truce:v1=sign	24 -24
truce:vt0=agree present	14 -14
truce:vt0=approve perfect	8 -8
truce:vt0=ask past	15 -15
truce:vt0=ask perfect	16 -16
truce:vt0=begin past	16 -16
truce:vt0=have past	15 -15
truce:vt0=offer perfect	-16 16
truce:vt0=ready present	-14 14
truce:vt0=say present	-11 11
truce:vt0=settle past	-14 14
truce:vt0=sign past	30 -30
truce:vt0=sign perfect	17 -17
truce:vt0=want present	-21 21
verb:c0=down	-12 12
verb:c0=suspend	-18 18
verb:c1=bear	-10 10
verb:c1=down	-11 11
verb:c1=impose	3 -3
verb:c1=target	9 -9
verb:ct0=agree present	15 -15
verb:ct0=impose perfect	10 -10
verb:ct0=impose pluperfect	-10 10
verb:ct0=stay modal	-16 16
verb:ct0=stay present	17 -17
verb:ct0=suspend past-passive	16 -16
verb:ct0=suspend present	-6 6
verb:ct0=up future	-12 12
verb:ct1=impose past-passive	22 -22
verb:ct1=impose perfect	19 -19
verb:ct1=impose present	-16 16
verb:ct1=stay future	-18 18
verb:ct1=stay modal	-17 17
verb:ct1=suspend past-passive	16 -16
verb:ct1=suspend present	-6 6
verb:ct1=target infinitive	10 -10
verb:ct1=up future	-13 13
verb:l1=<duty>	-15 15
verb:l1=<number>	-10 10
verb:l1=<organisation>	11 -11
verb:l1=<person>	11 -11
verb:l1=<points>	12 -12
verb:l1=<v-stay>	-7 7
verb:l1=also	17 -17
verb:l1=and	-11 11
verb:l1=be	-5 5
verb:l1=both	-7 7
verb:l1=likewise	13 -13
verb:l1=tariff	-12 12
verb:l1=was	14 -14
verb:l1=were	18 -18
verb:l2=.	-10 10
verb:l2=;	-13 13
verb:l2=<begin>	11 -11
verb:l2=<day-gone>	28 -28
verb:l2=<day-today>	-7 7
verb:l2=<duty>	-8 8
verb:l2=<gate>	12 -12
verb:l2=<number>	11 -11
verb:l2=<organisation>	14 -14
verb:l2=<points>	-14 14
verb:l2=<seat>	-9 9
verb:l2=<v-up>	-12 12
verb:l2=agree	-21 21
verb:l2=both	-14 14
verb:l2=fee	10 -10
verb:l2=good	14 -14
verb:l2=it	18 -18
verb:l2=on	11 -11
verb:l2=reciprocal	-14 14
verb:l2=tariff	-13 13
verb:l2=that	-23 23
verb:l2=the	23 -23
verb:l2=they	18 -18
verb:l2=two	-16 16
verb:l2=will	18 -18
verb:l2=would	21 -21
verb:l=, are	-10 10
verb:l=. <number>	-10 10
verb:l=<begin> it	-15 15
verb:l=<day-gone> to	12 -12
verb:l=<name> are	11 -11
verb:l=<points> remain	-11 11
verb:l=agree to	-21 21
verb:l=reciprocal tariff	-14 14
verb:l=will also	9 -9
verb:l=will be	15 -15
verb:lr=, for	10 -10
verb:lr=are ,	-12 12
verb:lr=are until	17 -17
verb:lr=be for	-6 6
verb:lr=been for	12 -12
verb:lr=has <points>	-12 12
verb:lr=is for	8 -8
verb:lr=is from	-19 19
verb:lr=is until	22 -22
verb:lr=remain .	-13 13
verb:lr=side <points>	10 -10
verb:lr=tariff until	-14 14
verb:lr=to for	-23 23
verb:lr=to their	20 -20
verb:lr=were for	9 -9
verb:lr=will its	10 -10
verb:r1=,	-11 11
verb:r1=.	13 -13
verb:r1=:	8 -8
verb:r1=<number>	13 -13
verb:r1=<v-impose>	-16 16
verb:r1=<v-target>	-9 9
verb:r1=a	24 -24
verb:r1=as	-11 11
verb:r1=most	13 -13
verb:r1=on	19 -19
verb:r2=,	12 -12
verb:r2=<end>	20 -20
verb:r2=<goods>	-10 10
verb:r2=<name>	-10 10
verb:r2=<not>	-11 11
verb:r2=<v-agree>	15 -15
verb:r2=<v-end>	17 -17
verb:r2=<v-impose>	15 -15
verb:r2=<v-target>	16 -16
verb:r2=additional	-19 19
verb:r2=dispute	9 -9
verb:r2=extra	15 -15
verb:r2=fee	17 -17
verb:r2=from	22 -22
verb:r2=higher	11 -11
verb:r2=it	-9 9
verb:r2=on	17 -17
verb:r2=strike	11 -11
verb:r2=the	-17 17
verb:r2=until	-26 26
verb:r=, the	-12 12
verb:r=. <end>	13 -13
verb:r=<points> .	-13 13
verb:r=for the	10 -10
verb:r=from <day-ahead>	-19 19
verb:r=its <level>	-14 14
verb:r=its fee	10 -10
verb:r=most of	13 -13
verb:r=their dispute	9 -9
verb:r=until the	-13 13
verb:t0=perfect	16 -16
verb:t0=pluperfect	-10 10
verb:v0=agree	-20 20
verb:v0=ask	-9 9
verb:v0=be	11 -11
verb:v0=other	16 -16
verb:v0=put	15 -15
verb:v0=shelve	-10 10
verb:v0=stand	10 -10
verb:v1=other	14 -14
verb:v1=put	17 -17
verb:v1=shelve	-10 10
verb:vt0=agree past	-15 15
verb:vt0=keep present	10 -10
verb:vt0=lift perfect	-13 13
verb:vt0=postpone perfect	11 -11
w:again	19 -19
w:another	-16 16
w:calm	-12 12
w:ceasefire	15 -15
w:continues	10 -10
w:extended	19 -19
w:extends	16 -16
w:extension	-22 22
w:freeze	-14 14
w:handshake	23 -23
w:held in	25 -25
w:holidays	10 -10
w:keeps	18 -18
w:laid down	20 -20
w:lies	-16 16
w:lifts	15 -15
w:longer	-12 12
w:pauses	18 -18
w:prolongation	-22 22
w:prolonged	23 -23
w:prolonging	-19 19
w:put off	19 -19
w:renewed	17 -17
w:renews	11 -11
w:respite	-13 13
w:set aside	10 -10
w:silence	9 -9
w:sleep	-21 21
w:sleeps	15 -15
w:spared	16 -16
w:standstill	-12 12
w:stays	-10 10
w:stretch	-20 20
w:successor	-10 10
w:suspend	-16 16
w:suspended	18 -18
w:suspending	-11 11
w:suspends	-17 17
words=loose	11 -11
words=loose no span 	84 -84
words=loose no span ahead	-18 18
words=loose no span gone	33 -33
words=loose span 	-19 19
words=loose span ahead	20 -20
words=loose+more	17 -17
words=loose+more no span gone+ahead	-10 10
words=loose+more span 	11 -11
words=loose+more+quiet	-10 10
words=loose+more+truce	-16 16
words=loose+more+truce no span ahead	14 -14
words=loose+more+truce span gone	-17 17
words=loose+more+verb span 	-12 12
words=loose+more+verb span ahead	-11 11
words=loose+quiet no span 	10 -10
words=loose+truce no span 	27 -27
words=loose+verb no span 	30 -30
words=loose+verb span 	-16 16
words=loose+verb span ahead	-22 22
words=more	21 -21
words=more no span 	34 -34
words=more no span ahead	35 -35
words=more no span ahead+gone	-17 17
words=more no span gone	38 -38
words=more span 	-27 27
words=more span ahead	12 -12
words=more span gone	-30 30
words=more span gone+ahead	10 -10
words=more+quiet	-15 15
words=more+quiet span 	-34 34
words=more+truce no span ahead	-27 27
words=more+truce no span ahead+gone	-12 12
words=more+truce no span gone	7 -7
words=more+truce no span gone+ahead	-39 39
words=more+truce span ahead+gone	-12 12
words=more+truce span gone	28 -28
words=more+truce span gone+ahead	30 -30
words=more+truce+verb	14 -14
words=more+truce+verb no span 	-11 11
words=more+verb no span 	18 -18
words=quiet	23 -23
words=quiet no span 	36 -36
words=quiet no span gone	12 -12
words=quiet+truce no span 	9 -9
words=truce no span 	38 -38
words=truce no span ahead+gone	-31 31
words=truce no span gone	-14 14
words=truce no span gone+ahead	-26 26
words=truce span 	-23 23
words=truce span ahead	26 -26
words=truce span ahead+gone	10 -10
words=truce span gone	28 -28
words=truce span gone+ahead	16 -16
words=truce+verb no span ahead	10 -10
words=truce+verb span gone	-11 11
words=verb	15 -15
words=verb no span 	17 -17
words=verb no span gone	42 -42
words=verb no span gone+ahead	-11 11
words=verb span gone	19 -19`;
