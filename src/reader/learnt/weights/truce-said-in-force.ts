// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	27 -27
add:c0=impose	-13 13
add:c0=say	-14 14
add:l1=will	7 -7
add:l2=he	11 -11
add:r1=the	-14 14
add:r1=to	-13 13
add:r2=to	15 -15
add:v0=add	-14 14
added:ct0=impose modal-passive	-9 9
added:ct0=say modal-passive	-9 9
added:ct1=impose modal-passive	-9 9
added:ct1=say modal-passive	-9 9
added:l1=be	-6 6
added:l1=he	17 -17
added:r1=in	-7 7
added:r1=on	13 -13
added:r2=to	-14 14
added:t0=modal-passive	-9 9
again:c0=stay	9 -9
again:c1=propose	10 -10
again:c1=stay	9 -9
again:ct0=begin present	9 -9
again:ct0=impose perfect	13 -13
again:ct0=stay modal	-11 11
again:ct0=target future-passive	-10 10
again:ct1=impose perfect	12 -12
again:ct1=stay modal	-11 11
again:ct1=target future-passive	-10 10
again:l1=,	-11 11
again:l1=<name>	13 -13
again:l1=<number>	-18 18
again:l1=try	11 -11
again:l2=<name>	-15 15
again:l2=and	12 -12
again:l2=at	9 -9
again:l2=be	15 -15
again:l2=been	-10 10
again:l2=in	18 -18
again:l2=is	-11 11
again:l2=on	-8 8
again:l2=to	17 -17
again:l2=we	11 -11
again:r1=be	-13 13
again:r1=before	-12 12
again:r1=on	18 -18
again:r2=<end>	12 -12
again:r2=<level>	-13 13
again:r2=<seat>	-9 9
again:r2=<v-impose>	-10 10
again:t0=future	11 -11
again:t0=modal	-16 16
again:t0=perfect	19 -19
again:t0=present	14 -14
again:v0=charge	10 -10
again:v0=collect	13 -13
again:v0=sign	-13 13
again:v1=charge	10 -10
again:v1=collect	13 -13
again:v1=sign	-13 13
another:c0=bear	-9 9
another:c0=down	12 -12
another:c0=impose	17 -17
another:c0=propose	10 -10
another:c1=bear	-7 7
another:c1=impose	19 -19
another:ct0=agree past	-18 18
another:ct0=impose future	14 -14
another:ct0=impose past	-16 16
another:ct0=impose pluperfect	9 -9
another:ct0=sign past	-19 19
another:ct0=stay future	-5 5
another:ct1=impose infinitive	16 -16
another:ct1=impose past	-13 13
another:ct1=impose pluperfect	9 -9
another:ct1=stay infinitive	17 -17
another:l1=,	23 -23
another:l1=<v-impose>	19 -19
another:l1=and	22 -22
another:l1=in	9 -9
another:l1=of	-9 9
another:l1=to	-10 10
another:l2=,	16 -16
another:l2=<goods>	-13 13
another:l2=<name>	-20 20
another:l2=<v-agree>	-18 18
another:l2=<v-renew>	14 -14
another:l2=<v-sign>	-18 18
another:l2=good	10 -10
another:l2=had	9 -9
another:l2=to	14 -14
another:r1=.	-10 10
another:r1=<money>	17 -17
another:r1=<span>	-13 13
another:r2=.	-10 10
another:r2=<end>	-7 7
another:r2=that	11 -11
another:t0=pluperfect	13 -13
another:v0=leave	-11 11
another:v1=keep	20 -20
another:v1=leave	-9 9
arrangement:c0=sign	-13 13
arrangement:ct1=renew infinitive	-8 8
arrangement:l1=lumpur	-20 20
arrangement:l1=own	16 -16
arrangement:l1=present	-12 12
arrangement:l1=that	-17 17
arrangement:l2=<v-sign>	11 -11
arrangement:l2=its	14 -14
arrangement:l2=kuala	-20 20
arrangement:l2=of	-11 11
arrangement:l2=the	-12 12
arrangement:l2=under	13 -13
arrangement:r1=,	-14 14
arrangement:r1=<v-agree>	-14 14
arrangement:r1=<v-begin>	12 -12
arrangement:r1=<v-end>	-20 20
arrangement:r1=<v-stay>	-17 17
arrangement:r1=end	-12 12
arrangement:r1=is	23 -23
arrangement:r1=of	-9 9
arrangement:r1=on	-11 11
arrangement:r1=that	13 -13
arrangement:r1=would	15 -15
arrangement:r2=<day-gone>	-14 14
arrangement:r2=<v-agree>	12 -12
arrangement:r2=busan	-7 7
arrangement:r2=in	-23 23
arrangement:r2=kuala	12 -12
arrangement:r2=the	-13 13
arrangement:r2=which	-16 16
arrangement:t0=past	13 -13
arrangement:v0=be	-16 16
arrangement:v0=have	13 -13
arrangement:v1=be	-16 16
arrangement:v1=have	13 -13
asleep:ct0=stay present	-10 10
asleep:ct1=stay present	-10 10
asleep:r1=until	-10 10
asleep:r2=<day-ahead>	-20 20
asleep:r2=<end>	8 -8
asleep:t0=present	-12 12
ceasefire:c0=impose	-16 16
ceasefire:c0=propose	8 -8
ceasefire:c1=agree	9 -9
ceasefire:c1=impose	-10 10
ceasefire:c1=sign	9 -9
ceasefire:ct0=stay present	13 -13
ceasefire:ct1=stay present	13 -13
ceasefire:l1=<span>	-11 11
ceasefire:l1=the	9 -9
ceasefire:l2=<begin>	18 -18
ceasefire:r1=of	-22 22
ceasefire:r1=was	13 -13
ceasefire:r1=with	-15 15
ceasefire:r2=<end>	10 -10
ceasefire:r2=<name>	-15 15
ceasefire:r2=<span>	-17 17
ceasefire:r2=<v-impose>	14 -14
ceasefire:r2=<v-stay>	11 -11
continue:r1=.	13 -13
continue:r1=on	8 -8
continue:r2=<end>	13 -13
continue:r2=<v-begin>	8 -8
continue:r2=be	-12 12
continued:c0=stay	-17 17
continued:c1=stay	-17 17
continued:v0=continue	-17 17
continued:v1=continue	-17 17
continues:l1=<name>	-13 13
continues:l2=of	-15 15
continues:r1=to	-14 14
continues:r2=<v-impose>	-10 10
days:ahead	-42 42
days:gone	-29 29
earlier=2	8 -8
earlier=3	12 -12
extend:ct0=agree past	15 -15
extend:l2=<begin>	25 -25
extend:l2=<day-gone>	16 -16
extend:l2=<day-today>	11 -11
extend:l2=<v-agree>	17 -17
extend:l2=<v-impose>	16 -16
extend:l2=<v-sign>	8 -8
extend:l2=agree	17 -17
extend:r1=by	14 -14
extend:r1=its	13 -13
extend:r1=truce	12 -12
extend:r2=<duty>	12 -12
extend:r2=<span>	14 -14
extend:r2=truce	-14 14
extend:t0=past	-12 12
extended:l1=<not>	-18 18
extended:l1=and	-12 12
extended:l1=be	-23 23
extended:l1=has	14 -14
extended:l1=was	6 -6
extended:l2=,	18 -18
extended:l2=<begin>	-14 14
extended:l2=<name>	-26 26
extended:l2=<organisation>	13 -13
extended:l2=can	10 -10
extended:l2=it	-15 15
extended:l2=may	12 -12
extended:l2=truce	-16 16
extended:l2=was	-17 17
extended:l2=would	-23 23
extended:r1=,	-20 20
extended:r1=.	-15 15
extended:r1=by	17 -17
extended:r1=from	-24 24
extended:r1=it	11 -11
extended:r1=once	-7 7
extended:r1=the	18 -18
extended:r1=their	-15 15
extended:r1=to	6 -6
extended:r1=until	25 -25
extended:r2=.	12 -12
extended:r2=<duty>	-13 13
extended:r2=<end>	-14 14
extended:r2=<span>	17 -17
extended:r2=tariff	-13 13
extended:r2=time	9 -9
extended:t0=past-passive	7 -7
extended:t0=past-passive-not	-17 17
extends:l1=<organisation>	12 -12
extends:r1=it	10 -10
extension:c0=propose	15 -15
extension:c0=sign	-12 12
extension:c1=agree	18 -18
extension:ct0=impose pluperfect	-15 15
extension:ct0=sign future	-10 10
extension:ct0=sign pluperfect	-15 15
extension:ct1=sign future	-10 10
extension:ct1=sign infinitive	14 -14
extension:l1=<span>	-16 16
extension:l1=the	24 -24
extension:l2=<begin>	13 -13
extension:l2=a	-22 22
extension:l2=approve	-15 15
extension:l2=for	-10 10
extension:l2=of	8 -8
extension:l2=on	20 -20
extension:l2=the	-22 22
extension:r1=,	19 -19
extension:r2=<day-gone>	-13 13
extension:r2=<v-impose>	18 -18
extension:t0=past	20 -20
extension:v0=approve	-14 14
extension:v1=approve	-16 16
extra:c0=target	15 -15
extra:ct0=impose past	7 -7
extra:ct0=impose perfect	-12 12
extra:ct1=impose perfect	-12 12
extra:l1='s	16 -16
extra:l2=<begin>	14 -14
extra:l2=<name>	11 -11
extra:l2=<v-impose>	-18 18
extra:r2=,	-12 12
extra:r2=on	-16 16
extra:t0=modal	12 -12
extra:t0=past	14 -14
extra:t0=perfect	-10 10
freeze:c0=impose	11 -11
freeze:c1=impose	11 -11
freeze:l2=<begin>	10 -10
freeze:r1=,	9 -9
freeze:r2=duty	-14 14
freeze:t0=present	-12 12
frozen:c0=impose	-9 9
frozen:c1=impose	-9 9
frozen:l2=<level-noun>	8 -8
frozen:r1=<goods>	16 -16
frozen:r2=.	10 -10
further:c0=impose	17 -17
further:c0=sign	9 -9
further:c1=impose	11 -11
further:c1=stay	-13 13
further:ct1=impose participle-passive	11 -11
further:l1=<v-impose>	17 -17
further:l1=a	-10 10
further:l1=the	-10 10
further:l2=<begin>	17 -17
further:l2=<v-stay>	-14 14
further:l2=for	-12 12
further:l2=on	-11 11
further:l2=the	11 -11
further:r1=<points>	-20 20
further:r2=<v-impose>	14 -14
further:r2=on	-9 9
further:t0=past	7 -7
further:t0=perfect	-12 12
go on:l1=and	10 -10
go on:l1=they	11 -11
go on:l2=<begin>	11 -11
go on:l2=<gate>	11 -11
go on:l2=<name>	-15 15
go on:l2=<v-agree>	8 -8
go on:l2=<v-impose>	11 -11
go on:l2=<v-sign>	8 -8
go on:l2=agree	8 -8
go on:l2=and	8 -8
go on:l2=is	-12 12
go on:l2=it	-14 14
go on:r1=;	10 -10
go on:r1=<day-ahead>	13 -13
go on:r1=<v-target>	-16 16
go on:r1=in	10 -10
go on:r1=to	-14 14
go on:r2=the	5 -5
go on:t0=present	-12 12
goes on:l1=<name>	-9 9
goes on:l1=it	-30 30
goes on:l2=<begin>	-16 16
goes on:l2=of	-14 14
goes on:r1=.	-20 20
goes on:r1=<v-bear>	18 -18
goes on:r1=<v-impose>	-13 13
goes on:r1=for	-15 15
goes on:r1=pay	18 -18
goes on:r1=until	-12 12
goes on:r2=<day-ahead>	-14 14
goes on:r2=<end>	-20 20
handshake:l1=a	15 -15
handshake:l1=the	10 -10
handshake:l2=after	15 -15
held in:c1=impose	14 -14
held in:c1=stay	14 -14
held in:c1=suspend	14 -14
held in:l1=be	13 -13
held in:r1=<seat>	14 -14
held in:v1=hold	14 -14
holiday:l1=a	-13 13
holiday:l1=on	13 -13
holiday:l1=the	-9 9
holiday:r2=<end>	10 -10
holidays:l2=over	15 -15
holidays:r1=.	-20 20
holidays:r2=<end>	-20 20
in the drawer:r1=.	-14 14
in the drawer:r2=<end>	-14 14
keep:ct0=agree perfect	-13 13
keep:ct0=impose past	12 -12
keep:ct0=impose perfect	-13 13
keep:ct0=sign perfect	-13 13
keep:ct0=stay future	-5 5
keep:ct1=impose future	-5 5
keep:ct1=impose present	14 -14
keep:ct1=stay future	-5 5
keep:l1=<name>	-12 12
keep:l1=will	-6 6
keep:l1=would	16 -16
keep:r1=<level>	-16 16
keep:r1=in	-10 10
keep:r1=it	-6 6
keep:r1=the	37 -37
keep:r1=their	-10 10
keep:r1=to	12 -12
keep:r2=.	-12 12
keep:r2=<duty>	-13 13
keep:r2=<v-impose>	-8 8
keep:r2=of	10 -10
keep:r2=peace	16 -16
keep:r2=tariff	-11 11
keep:t0=perfect	-13 13
keeps:l1=,	-15 15
keeps:l1=<name>	17 -17
keeps:l1=<v-impose>	-13 13
keeps:l1=that	-26 26
keeps:l2=,	7 -7
keeps:l2=;	9 -9
keeps:l2=<agent>	-10 10
keeps:l2=<day-gone>	-10 10
keeps:l2=<v-impose>	-9 9
keeps:l2=<v-sign>	-9 9
keeps:l2=the	-10 10
keeps:r1=<level>	14 -14
keeps:r1=<name>	-19 19
keeps:r1=<number>	10 -10
keeps:r1=<points>	-11 11
keeps:r1=it	-14 14
keeps:r2=<level>	11 -11
keeps:r2=duty	-15 15
keeps:r2=tariff	8 -8
laid down:r1=in	12 -12
lies:r1=in	11 -11
lifted:l1=was	-8 8
lifted:r1=for	-18 18
longer:c0=say	-14 14
longer:c1=say	-14 14
longer:ct0=impose past	-16 16
longer:ct0=say past	-14 14
longer:ct0=stay present	9 -9
longer:ct1=impose past	-15 15
longer:ct1=stay present	9 -9
longer:l2=will	11 -11
longer:r1=.	-8 8
longer:r1=<level-noun>	10 -10
longer:r1=<v-stay>	-14 14
longer:r1=<v-target>	10 -10
longer:r2=.	-11 11
longer:r2=<end>	-8 8
longer:t0=past	-21 21
longer:v0=be	10 -10
longer:v0=make	-17 17
longer:v1=be	10 -10
longer:v1=make	-18 18
loose:c0=end	20 -20
loose:c0=target	-9 9
loose:c1=begin	18 -18
loose:c1=end	25 -25
loose:c1=propose	13 -13
loose:c1=renew	-10 10
loose:c1=target	-11 11
loose:ct0=end present	18 -18
loose:ct0=stay past	12 -12
loose:ct1=bear present	-9 9
loose:ct1=end present	18 -18
loose:ct1=renew infinitive	-8 8
loose:ct1=stay past	12 -12
loose:ct1=suspend infinitive	11 -11
loose:l1='s	11 -11
loose:l1=<begin>	-10 10
loose:l1=<gate>	8 -8
loose:l1=<month-gone>	-14 14
loose:l1=<name>	-18 18
loose:l1=<points>	-18 18
loose:l1=<span>	-21 21
loose:l1=<v-target>	-14 14
loose:l1=and	11 -11
loose:l1=duty	-9 9
loose:l1=lumpur	-20 20
loose:l1=on	14 -14
loose:l1=one	12 -12
loose:l1=own	16 -16
loose:l1=present	-19 19
loose:l1=tariff	8 -8
loose:l1=that	-17 17
loose:l1=the	-23 23
loose:l1=they	-8 8
loose:l1=will	18 -18
loose:l1=would	-27 27
loose:l2=:	-10 10
loose:l2=;	-14 14
loose:l2=<begin>	-15 15
loose:l2=<day-ahead>	-18 18
loose:l2=<gate>	-11 11
loose:l2=<goods>	-20 20
loose:l2=<month-gone>	10 -10
loose:l2=<v-agree>	14 -14
loose:l2=<v-end>	17 -17
loose:l2=<v-impose>	29 -29
loose:l2=<v-sign>	21 -21
loose:l2=a	17 -17
loose:l2=after	18 -18
loose:l2=and	-7 7
loose:l2=call	-12 12
loose:l2=day	-10 10
loose:l2=for	-9 9
loose:l2=is	-21 21
loose:l2=kuala	-20 20
loose:l2=on	13 -13
loose:l2=reciprocal	12 -12
loose:l2=the	-27 27
loose:l=: the	-12 12
loose:l=<begin> <begin>	-10 10
loose:l=<begin> that	-15 15
loose:l=<begin> the	-18 18
loose:l=after the	18 -18
loose:l=its own	14 -14
loose:l=kuala lumpur	-20 20
loose:l=of <level>	11 -11
loose:l=of the	-11 11
loose:l=over the	15 -15
loose:l=reciprocal duty	-18 18
loose:l=the <points>	-11 11
loose:l=the <span>	-12 12
loose:l=the present	-19 19
loose:l=the tariff	-14 14
loose:l=under the	12 -12
loose:lr=duty at	-13 13
loose:lr=good suspend	-19 19
loose:lr=the is	14 -14
loose:lr=the last	-18 18
loose:lr=the of	-20 20
loose:lr=the with	-14 14
loose:lr=will at	12 -12
loose:r1=<v-agree>	-13 13
loose:r1=<v-begin>	19 -19
loose:r1=<v-end>	-28 28
loose:r1=<v-stay>	-22 22
loose:r1=and	8 -8
loose:r1=away	-18 18
loose:r1=end	-15 15
loose:r1=has	-8 8
loose:r1=hold	-17 17
loose:r1=in	15 -15
loose:r1=last	-10 10
loose:r1=of	-12 12
loose:r1=on	10 -10
loose:r1=the	11 -11
loose:r1=their	8 -8
loose:r1=until	25 -25
loose:r1=where	15 -15
loose:r1=with	-14 14
loose:r1=would	22 -22
loose:r2=.	-13 13
loose:r2=<day-gone>	-10 10
loose:r2=<end>	13 -13
loose:r2=<name>	-15 15
loose:r2=<v-agree>	12 -12
loose:r2=<v-bear>	12 -12
loose:r2=a	14 -14
loose:r2=busan	-7 7
loose:r2=duty	-16 16
loose:r2=force	19 -19
loose:r2=in	-22 22
loose:r2=kuala	12 -12
loose:r2=last	9 -9
loose:r2=the	19 -19
loose:r2=they	9 -9
loose:r2=till	-17 17
loose:r2=until	-11 11
loose:r2=which	-16 16
loose:r=, which	-20 20
loose:r=as they	8 -8
loose:r=at the	11 -11
loose:r=in force	19 -19
loose:r=of <day-gone>	-10 10
loose:r=of busan	-7 7
loose:r=of kuala	12 -12
loose:r=run to	-17 17
loose:r=suspend for	10 -10
loose:r=suspend until	15 -15
loose:r=until <day-ahead>	11 -11
loose:r=where it	14 -14
loose:r=with <name>	-16 16
loose:t0=past	6 -6
loose:v0=have	12 -12
loose:v1=call	15 -15
loose:v1=end	11 -11
loose:v1=have	12 -12
loose:vt0=be past	8 -8
loose:vt0=have present	16 -16
lull:l2=<begin>	-15 15
moratorium:l1=the	14 -14
moratorium:l2=<begin>	23 -23
moratorium:r1=on	14 -14
more:c0=down	17 -17
more:c0=end	22 -22
more:c0=suspend	-11 11
more:c0=threaten	14 -14
more:c1=down	7 -7
more:c1=end	31 -31
more:c1=sell	-19 19
more:c1=sign	-10 10
more:ct0=bear future	26 -26
more:ct0=bear modal	-8 8
more:ct0=bear past	-13 13
more:ct0=bear perfect	-9 9
more:ct0=begin present	14 -14
more:ct0=buy future	9 -9
more:ct0=buy present	-16 16
more:ct0=down future	14 -14
more:ct0=propose perfect	13 -13
more:ct0=renew modal	-11 11
more:ct0=renew modal-passive	8 -8
more:ct0=renew past-passive	-12 12
more:ct0=renew present	-13 13
more:ct0=say modal-passive	-9 9
more:ct0=say past-passive	20 -20
more:ct0=stay future	-9 9
more:ct0=stay future-passive	8 -8
more:ct0=stay present	11 -11
more:ct0=stay present-passive	-17 17
more:ct0=target future-passive	-8 8
more:ct0=target perfect	12 -12
more:ct0=up past	13 -13
more:ct1=agree past	-14 14
more:ct1=agree perfect	13 -13
more:ct1=bear future	23 -23
more:ct1=bear modal	-8 8
more:ct1=bear past	-15 15
more:ct1=bear perfect	-9 9
more:ct1=begin gerund	13 -13
more:ct1=begin present	13 -13
more:ct1=buy future	9 -9
more:ct1=buy present	-14 14
more:ct1=impose future	-15 15
more:ct1=impose infinitive	-11 11
more:ct1=impose participle-passive	18 -18
more:ct1=impose past	-21 21
more:ct1=impose perfect	19 -19
more:ct1=impose pluperfect	14 -14
more:ct1=propose infinitive	-26 26
more:ct1=propose participle-passive	16 -16
more:ct1=renew modal	-11 11
more:ct1=renew modal-passive	8 -8
more:ct1=renew past-passive	-12 12
more:ct1=renew present	-13 13
more:ct1=say infinitive	9 -9
more:ct1=say modal-passive	-9 9
more:ct1=say past-passive	20 -20
more:ct1=sign past	-18 18
more:ct1=stay future	-12 12
more:ct1=stay future-passive	8 -8
more:ct1=stay present-passive	-17 17
more:ct1=suspend participle-passive	14 -14
more:ct1=target future-passive	-8 8
more:ct1=target perfect	10 -10
more:ct1=up gerund	13 -13
more:ct1=up infinitive	-18 18
more:ct1=up past	9 -9
more:l1="	-10 10
more:l1='s	12 -12
more:l1=<agent>	-15 15
more:l1=<begin>	-10 10
more:l1=<day-gone>	-13 13
more:l1=<day-today>	13 -13
more:l1=<level>	16 -16
more:l1=<money>	32 -32
more:l1=<not>	16 -16
more:l1=<number>	-11 11
more:l1=<organisation>	25 -25
more:l1=<person>	9 -9
more:l1=<points>	13 -13
more:l1=<seat>	-14 14
more:l1=<span>	-44 44
more:l1=<v-agree>	8 -8
more:l1=<v-bear>	-5 5
more:l1=<v-begin>	15 -15
more:l1=<v-propose>	-18 18
more:l1=<v-suspend>	-23 23
more:l1=<v-target>	14 -14
more:l1=<v-up>	10 -10
more:l1=buy	7 -7
more:l1=by	10 -10
more:l1=charge	11 -11
more:l1=deal	-11 11
more:l1=do	12 -12
more:l1=first	-10 10
more:l1=get	-13 13
more:l1=given	-9 9
more:l1=he	25 -25
more:l1=his	13 -13
more:l1=isn't	-11 11
more:l1=it	-10 10
more:l1=its	-11 11
more:l1=never	-13 13
more:l1=nobody	21 -21
more:l1=nothing	15 -15
more:l1=of	-14 14
more:l1=on	-17 17
more:l1=talk	12 -12
more:l1=that	-21 21
more:l1=the	17 -17
more:l1=truce	-18 18
more:l1=try	11 -11
more:l1=two	12 -12
more:l1=up	-15 15
more:l1=were	19 -19
more:l1=who	11 -11
more:l2='s	-9 9
more:l2=,	16 -16
more:l2=<agent>	-17 17
more:l2=<day-ahead>	-9 9
more:l2=<gate>	24 -24
more:l2=<level-noun>	-7 7
more:l2=<month-gone>	-19 19
more:l2=<name>	-28 28
more:l2=<not>	16 -16
more:l2=<office>	-16 16
more:l2=<organisation>	-12 12
more:l2=<quality>	-13 13
more:l2=<v-begin>	15 -15
more:l2=<v-end>	14 -14
more:l2=<v-propose>	23 -23
more:l2=<v-suspend>	-9 9
more:l2=<v-target>	13 -13
more:l2=a	-22 22
more:l2=about	-19 19
more:l2=after	16 -16
more:l2=agree	10 -10
more:l2=and	16 -16
more:l2=approve	-22 22
more:l2=as	11 -11
more:l2=ask	13 -13
more:l2=at	21 -21
more:l2=back	21 -21
more:l2=be	-14 14
more:l2=both	-14 14
more:l2=can	26 -26
more:l2=cost	12 -12
more:l2=country	9 -9
more:l2=decide	-14 14
more:l2=end	11 -11
more:l2=for	-15 15
more:l2=give	30 -30
more:l2=had	9 -9
more:l2=he	-13 13
more:l2=it	-27 27
more:l2=last	-17 17
more:l2=not	24 -24
more:l2=of	-12 12
more:l2=offer	12 -12
more:l2=one	-11 11
more:l2=or	-12 12
more:l2=order	-9 9
more:l2=other	21 -21
more:l2=rate	-12 12
more:l2=same	-12 12
more:l2=see	12 -12
more:l2=suspension	-10 10
more:l2=that	14 -14
more:l2=their	16 -16
more:l2=to	-13 13
more:l2=truce	-9 9
more:l2=two	11 -11
more:l2=unless	22 -22
more:l2=was	-15 15
more:l2=we	17 -17
more:l2=who	-12 12
more:l='s the	-10 10
more:l=, <level>	13 -13
more:l=, <number>	-11 11
more:l=, and	12 -12
more:l=, for	10 -10
more:l=, get	-14 14
more:l=, was	7 -7
more:l=, would	-10 10
more:l=<begin> <begin>	-10 10
more:l=<begin> <number>	19 -19
more:l=<begin> a	16 -16
more:l=<begin> an	12 -12
more:l=<begin> it	-24 24
more:l=<begin> the	-15 15
more:l=<day-ahead> ,	-12 12
more:l=<day-gone> to	15 -15
more:l=<name> get	-19 19
more:l=<name> have	-15 15
more:l=<span> and	-22 22
more:l=a <span>	-12 12
more:l=agree on	-26 26
more:l=agree to	24 -24
more:l=and a	-13 13
more:l=and the	8 -8
more:l=and will	9 -9
more:l=approve the	-21 21
more:l=ask for	11 -11
more:l=be no	-14 14
more:l=buy <money>	11 -11
more:l=can be	25 -25
more:l=cost <level>	9 -9
more:l=decide to	-14 14
more:l=get <span>	-11 11
more:l=go up	-12 12
more:l=has been	-8 8
more:l=he would	-12 12
more:l=in the	-13 13
more:l=is the	17 -17
more:l=is to	-18 18
more:l=it is	-9 9
more:l=it was	-29 29
more:l=it would	-11 11
more:l=not be	11 -11
more:l=on an	21 -21
more:l=order that	-9 9
more:l=sign the	18 -18
more:l=suspend for	11 -11
more:l=tariff for	-8 8
more:l=the <organisation>	18 -18
more:l=the truce	-15 15
more:l=to a	-11 11
more:l=to an	-15 15
more:l=to be	-14 14
more:l=truce is	11 -11
more:l=truce was	-13 13
more:l=unless <organisation>	14 -14
more:l=was given	-17 17
more:l=was not	20 -20
more:l=was the	-12 12
more:l=will no	11 -11
more:l=will try	10 -10
more:l=with <name>	-10 10
more:l=would be	-10 10
more:longer	-15 15
more:longer no span	-20 20
more:lr='s duty	14 -14
more:lr=, for	-11 11
more:lr=<day-ahead> the	19 -19
more:lr=<level> .	-11 11
more:lr=<level> from	16 -16
more:lr=<level> on	14 -14
more:lr=<level> than	-13 13
more:lr=<money> of	12 -12
more:lr=<name> .	10 -10
more:lr=<name> <level>	12 -12
more:lr=<name> their	8 -8
more:lr=<number> ,	-13 13
more:lr=<organisation> it	19 -19
more:lr=<organisation> its	-10 10
more:lr=<organisation> the	15 -15
more:lr=<span> .	-28 28
more:lr=a <points>	-13 13
more:lr=a day	-14 14
more:lr=a extension	-14 14
more:lr=a list	8 -8
more:lr=a meet	15 -15
more:lr=a round	19 -19
more:lr=an ,	23 -23
more:lr=and in	-15 15
more:lr=any .	13 -13
more:lr=be beyond	-11 11
more:lr=be for	9 -9
more:lr=be from	-26 26
more:lr=be on	12 -12
more:lr=been .	15 -15
more:lr=been for	-8 8
more:lr=been to	12 -12
more:lr=been twice	-15 15
more:lr=for .	24 -24
more:lr=for <span>	-13 13
more:lr=have the	-9 9
more:lr=in than	-10 10
more:lr=it .	-11 11
more:lr=it its	-12 12
more:lr=it to	15 -15
more:lr=it until	-23 23
more:lr=meet .	12 -12
more:lr=meet in	-9 9
more:lr=not ,	-15 15
more:lr=not .	24 -24
more:lr=not to	-13 13
more:lr=or .	9 -9
more:lr=pay for	12 -12
more:lr=pay than	-21 21
more:lr=that it	-13 13
more:lr=that the	-14 14
more:lr=the .	12 -12
more:lr=the day	13 -13
more:lr=the round	9 -9
more:lr=the that	11 -11
more:lr=to until	-17 17
more:lr=truce until	-16 16
more:lr=try in	9 -9
more:lr=was on	-22 22
more:lr=will <day-ahead>	9 -9
more:lr=will pay	-11 11
more:lr=will their	-14 14
more:made no span	19 -19
more:r1=,	-12 12
more:r1=:	16 -16
more:r1=<agent>	-10 10
more:r1=<day-ahead>	28 -28
more:r1=<day-gone>	-12 12
more:r1=<day-today>	9 -9
more:r1=<level>	19 -19
more:r1=<money>	19 -19
more:r1=<name>	-25 25
more:r1=<number>	32 -32
more:r1=<points>	-9 9
more:r1=<quality>	20 -20
more:r1=<span>	-19 19
more:r1=<v-bear>	11 -11
more:r1=<v-end>	13 -13
more:r1=<v-impose>	-35 35
more:r1=<v-sign>	-12 12
more:r1=<v-stay>	-13 13
more:r1=<v-target>	-10 10
more:r1=apply	-13 13
more:r1=as	16 -16
more:r1=at	-13 13
more:r1=be	-12 12
more:r1=before	-13 13
more:r1=by	13 -13
more:r1=end	10 -10
more:r1=for	-13 13
more:r1=from	-12 12
more:r1=has	-10 10
more:r1=hundred	-17 17
more:r1=notice	-14 14
more:r1=on	25 -25
more:r1=our	10 -10
more:r1=pay	13 -13
more:r1=round	24 -24
more:r1=tariff	-12 12
more:r1=the	25 -25
more:r1=three	12 -12
more:r1=time	-15 15
more:r1=truce	8 -8
more:r1=week	-24 24
more:r1=when	13 -13
more:r1=working	11 -11
more:r2=,	13 -13
more:r2=<day-gone>	-16 16
more:r2=<duty>	-23 23
more:r2=<money>	19 -19
more:r2=<month-gone>	-16 16
more:r2=<name>	20 -20
more:r2=<not>	-20 20
more:r2=<number>	7 -7
more:r2=<points>	11 -11
more:r2=<span>	15 -15
more:r2=<v-bear>	15 -15
more:r2=<v-begin>	-27 27
more:r2=<v-say>	19 -19
more:r2=<v-suspend>	15 -15
more:r2=<v-up>	-26 26
more:r2=an	-9 9
more:r2=be	-15 15
more:r2=both	8 -8
more:r2=day	-13 13
more:r2=duty	-31 31
more:r2=for	-20 20
more:r2=free	-8 8
more:r2=further	-12 12
more:r2=go	-16 16
more:r2=half	-13 13
more:r2=in	11 -11
more:r2=it	-18 18
more:r2=its	-9 9
more:r2=month	-12 12
more:r2=not	-11 11
more:r2=nothing	-11 11
more:r2=on	-15 15
more:r2=our	17 -17
more:r2=own	12 -12
more:r2=suspend	17 -17
more:r2=suspension	-9 9
more:r2=that	8 -8
more:r2=till	-12 12
more:r2=time	9 -9
more:r2=to	-13 13
more:r2=until	-19 19
more:r2=week	-12 12
more:r2=what	-16 16
more:r2=which	-9 9
more:r2=will	-10 10
more:r2=with	-16 16
more:r2=would	-10 10
more:r=, <name>	14 -14
more:r=, <person>	-11 11
more:r=, and	17 -17
more:r=, for	-18 18
more:r=, in	13 -13
more:r=, it	-13 13
more:r=, to	-14 14
more:r=, which	-10 10
more:r=, with	-15 15
more:r=<day-ahead> .	23 -23
more:r=<level> ,	-8 8
more:r=<level> to	14 -14
more:r=<span> .	-16 16
more:r=<span> <end>	12 -12
more:r=<span> to	-18 18
more:r=as before	12 -12
more:r=at <level>	-20 20
more:r=at the	16 -16
more:r=by the	-8 8
more:r=duty on	-23 23
more:r=for <span>	-12 12
more:r=from <day-ahead>	-18 18
more:r=hundred day	-17 17
more:r=if the	-11 11
more:r=in <month-gone>	-18 18
more:r=in the	7 -7
more:r=it ,	24 -24
more:r=it .	30 -30
more:r=its truce	-28 28
more:r=meet with	-9 9
more:r=of <quality>	10 -10
more:r=of <span>	11 -11
more:r=on <day-ahead>	20 -20
more:r=once ,	7 -7
more:r=pay <level>	20 -20
more:r=round of	22 -22
more:r=than <money>	11 -11
more:r=than before	-10 10
more:r=the <level>	16 -16
more:r=the truce	-16 16
more:r=their tariff	-12 12
more:r=their truce	31 -31
more:r=to <day-gone>	-17 17
more:r=to be	-17 17
more:r=until the	9 -9
more:t0=future-not	-25 25
more:t0=modal-not	16 -16
more:t0=modal-passive-not	12 -12
more:t0=past-passive	-10 10
more:t0=perfect-passive-not	15 -15
more:v0=announce	-13 13
more:v0=apply	12 -12
more:v0=approve	-14 14
more:v0=ask	18 -18
more:v0=be	-12 12
more:v0=charge	13 -13
more:v0=decide	-9 9
more:v0=end	8 -8
more:v0=have	-16 16
more:v0=hold	15 -15
more:v0=import	-9 9
more:v0=leave	-11 11
more:v0=let	12 -12
more:v0=offer	11 -11
more:v0=other	-15 15
more:v0=put	-12 12
more:v0=raise	9 -9
more:v0=say	15 -15
more:v0=see	13 -13
more:v0=send	-11 11
more:v0=stand	9 -9
more:v0=suspend	-13 13
more:v1=agree	-13 13
more:v1=announce	-7 7
more:v1=apply	12 -12
more:v1=approve	-23 23
more:v1=ask	23 -23
more:v1=end	9 -9
more:v1=get	-10 10
more:v1=have	-16 16
more:v1=import	-9 9
more:v1=leave	-9 9
more:v1=other	-16 16
more:v1=put	-14 14
more:v1=raise	9 -9
more:v1=say	18 -18
more:v1=send	-19 19
more:v1=stay	-14 14
more:vt0=agree past	11 -11
more:vt0=agree pluperfect	-19 19
more:vt0=agree present	-15 15
more:vt0=apply present	10 -10
more:vt0=be modal	-13 13
more:vt0=buy future	9 -9
more:vt0=come past	-10 10
more:vt0=extend modal	-15 15
more:vt0=extend present	21 -21
more:vt0=get past	-17 17
more:vt0=have past	-11 11
more:vt0=keep modal	22 -22
more:vt0=keep present	-16 16
more:vt0=other past	-10 10
more:vt0=other perfect	-9 9
more:vt0=pay modal	-11 11
more:vt0=prolong modal	11 -11
more:vt0=prolong present	-15 15
more:vt0=put present	-17 17
more:vt0=remain present	10 -10
more:vt0=say past	17 -17
more:vt0=see future	9 -9
more:vt0=sign present	14 -14
more:vt0=suspend present	-7 7
more:vt0=vote future	-11 11
more:waits	-25 25
more:waits no span	-13 13
more:waits span	-16 16
more:wished no span	-28 28
more:wished span	18 -18
more=	35 -35
more=longer	-21 21
more=made+refused+longer	21 -21
more=refused+longer	12 -12
more=waits+longer	-11 11
more=waits+made+longer	-11 11
more=waits+refused+longer	-13 13
more=wished+refused+longer	-17 17
no span	42 -42
on hold:c0=stay	10 -10
on hold:c1=stay	10 -10
on hold:ct0=stay present	9 -9
on hold:ct1=impose perfect	-11 11
on hold:ct1=stay present	9 -9
on hold:l1=<duty>	-23 23
on hold:l1=<v-impose>	9 -9
on hold:l1=are	-15 15
on hold:l1=put	9 -9
on hold:l2=,	11 -11
on hold:l2=<v-impose>	12 -12
on hold:r1=for	-17 17
on hold:t0=present	10 -10
on ice:ct0=impose perfect	14 -14
on ice:ct0=impose present	-13 13
on ice:ct1=impose perfect	14 -14
on ice:ct1=impose present	-13 13
on ice:r1=until	10 -10
on ice:t0=present	-10 10
pause:c0=propose	21 -21
pause:c0=say	10 -10
pause:c1=begin	12 -12
pause:c1=renew	9 -9
pause:c1=up	16 -16
pause:ct1=impose infinitive	-20 20
pause:l1='s	-9 9
pause:l1=<duty>	-10 10
pause:l1=<span>	-11 11
pause:l1=tariff	-10 10
pause:l1=the	15 -15
pause:l2=:	26 -26
pause:l2=<v-renew>	9 -9
pause:l2=a	-21 21
pause:l2=before	17 -17
pause:l2=of	24 -24
pause:l2=that	-7 7
pause:l2=the	-24 24
pause:l2=to	10 -10
pause:r1=,	-15 15
pause:r1=.	12 -12
pause:r1=<v-agree>	-13 13
pause:r1=<v-impose>	-21 21
pause:r1=<v-sign>	-15 15
pause:r1=agree	-15 15
pause:r1=end	17 -17
pause:r1=has	-14 14
pause:r1=in	-26 26
pause:r1=on	37 -37
pause:r1=run	11 -11
pause:r1=with	-13 13
pause:r1=would	13 -13
pause:r2=,	10 -10
pause:r2=.	-18 18
pause:r2=<day-ahead>	15 -15
pause:r2=<end>	18 -18
pause:r2=<name>	-18 18
pause:r2=<not>	14 -14
pause:r2=<span>	-13 13
pause:r2=<v-end>	-17 17
pause:r2=been	-18 18
pause:r2=end	-19 19
pause:r2=the	-18 18
pause:r2=their	-20 20
pause:r2=which	14 -14
pause:t0=present	11 -11
pause:v0=have	14 -14
pause:v1=have	14 -14
paused:c0=impose	-10 10
paused:c0=suspend	-10 10
paused:c1=impose	-10 10
paused:c1=suspend	-10 10
paused:v0=pause	-10 10
paused:v1=pause	-10 10
peace:ct0=stay past	10 -10
peace:ct0=stay present	-11 11
peace:ct1=stay infinitive	12 -12
peace:ct1=stay past	10 -10
peace:ct1=stay present	-11 11
peace:l1=<begin>	-12 12
peace:l1=<goods>	-15 15
peace:l1=of	-11 11
peace:l1=the	6 -6
peace:l2=<not>	13 -13
peace:l2=<span>	-20 20
peace:l2=not	12 -12
peace:l2=the	-13 13
peace:r1=,	23 -23
peace:r1=.	-12 12
peace:r1=has	-13 13
peace:r1=obligation	20 -20
peace:r1=since	-17 17
peace:r1=with	-18 18
peace:r2="	12 -12
peace:r2=,	16 -16
peace:t0=past	7 -7
peace:v0=agree	-12 12
peace:v0=keep	-16 16
peace:v0=make	15 -15
peace:v1=make	16 -16
prolong:l1=<not>	-14 14
prolong:l2=<name>	14 -14
prolong:r1=its	-13 13
prolong:r2=truce	-14 14
prolong:t0=perfect	13 -13
prolong:t0=present	-8 8
prolonged:ct0=renew modal-passive	15 -15
prolonged:ct0=renew past-passive	-10 10
prolonged:ct1=renew modal-passive	15 -15
prolonged:ct1=renew past-passive	-10 10
prolonged:l1=,	-21 21
prolonged:l1=be	6 -6
prolonged:l1=has	-4 4
prolonged:l1=was	-27 27
prolonged:l2=<day-gone>	-11 11
prolonged:l2=<not>	12 -12
prolonged:l2=and	13 -13
prolonged:l2=it	-16 16
prolonged:l2=would	9 -9
prolonged:r1=.	13 -13
prolonged:r1=by	-11 11
prolonged:r1=its	-15 15
prolonged:r1=the	-7 7
prolonged:r1=their	16 -16
prolonged:r1=to	18 -18
prolonged:r2=<day-gone>	-10 10
prolonged:r2=<end>	9 -9
prolonged:r2=<month-gone>	-12 12
prolonged:r2=<span>	-16 16
prolonged:r2=the	15 -15
prolonged:r2=truce	18 -18
prolonged:t0=modal-passive	12 -12
prolonged:t0=past-passive	-20 20
prolongs:l1=<organisation>	11 -11
prolongs:l1=that	-11 11
prolongs:l2=unless	10 -10
prolongs:r1=the	13 -13
prolongs:r2=.	10 -10
put off:ct0=impose perfect-passive	17 -17
put off:ct1=impose perfect-passive	17 -17
put off:l1=been	19 -19
put off:r1=a	-22 22
put off:r1=for	-17 17
put off:r1=their	12 -12
put off:r1=to	22 -22
put off:r1=until	25 -25
put off:r2=<day-ahead>	26 -26
put off:r2=<span>	-12 12
put off:t0=perfect-passive	17 -17
quiet:c0=begin	18 -18
quiet:c0=propose	19 -19
quiet:c0=suspend	15 -15
quiet:c1=propose	14 -14
quiet:ct0=agree past	-13 13
quiet:ct0=agree present	8 -8
quiet:ct0=impose future	10 -10
quiet:ct0=impose perfect	-13 13
quiet:ct0=impose pluperfect	9 -9
quiet:ct0=sign past	-13 13
quiet:ct0=sign present	8 -8
quiet:ct0=stay past	26 -26
quiet:ct0=stay present	-14 14
quiet:ct1=impose future	10 -10
quiet:ct1=impose pluperfect	9 -9
quiet:ct1=impose present	-10 10
quiet:ct1=stay infinitive	12 -12
quiet:ct1=stay past	26 -26
quiet:ct1=stay present	-15 15
quiet:l1=,	-24 24
quiet:l1=:	-8 8
quiet:l1=<begin>	-16 16
quiet:l1=<duty>	-17 17
quiet:l1=<goods>	-24 24
quiet:l1=<points>	-16 16
quiet:l1=<v-impose>	23 -23
quiet:l1=a	10 -10
quiet:l1=and	-15 15
quiet:l1=are	-21 21
quiet:l1=duty	-17 17
quiet:l1=is	6 -6
quiet:l1=it	20 -20
quiet:l1=put	15 -15
quiet:l2=<begin>	-12 12
quiet:l2=<duty>	-26 26
quiet:l2=<not>	13 -13
quiet:l2=<v-impose>	8 -8
quiet:l2=and	-15 15
quiet:l2=duty	-16 16
quiet:l2=good	-16 16
quiet:l2=had	13 -13
quiet:l2=has	-10 10
quiet:l2=i	11 -11
quiet:l2=in	11 -11
quiet:l2=it	10 -10
quiet:l2=not	12 -12
quiet:l2=of	-13 13
quiet:l2=was	9 -9
quiet:l=<begin> <begin>	-16 16
quiet:l=not a	11 -11
quiet:lr=<points> until	-13 13
quiet:lr=a ,	8 -8
quiet:lr=are until	-18 18
quiet:lr=is ,	13 -13
quiet:lr=of <end>	10 -10
quiet:lr=stay .	-11 11
quiet:lr=the obligation	20 -20
quiet:r1=,	15 -15
quiet:r1=<end>	18 -18
quiet:r1=for	-20 20
quiet:r1=has	-13 13
quiet:r1=in	30 -30
quiet:r1=obligation	20 -20
quiet:r1=since	-31 31
quiet:r1=that	-26 26
quiet:r1=until	-19 19
quiet:r1=with	-12 12
quiet:r2="	17 -17
quiet:r2=.	16 -16
quiet:r2=<day-gone>	-19 19
quiet:r2=<end>	14 -14
quiet:r2=<month-ahead>	-20 20
quiet:r2=<month-gone>	-7 7
quiet:r2=<span>	-13 13
quiet:r=, "	12 -12
quiet:r=<end> <end>	18 -18
quiet:r=for <span>	-17 17
quiet:r=in the	12 -12
quiet:r=on the	10 -10
quiet:r=since <month-gone>	-9 9
quiet:r=since the	-22 22
quiet:r=until the	12 -12
quiet:t0=past	9 -9
quiet:t0=pluperfect	11 -11
quiet:t0=present-not	12 -12
quiet:v0=agree	-13 13
quiet:v0=go	16 -16
quiet:v0=keep	-14 14
quiet:v0=lay	15 -15
quiet:v0=leave	-13 13
quiet:v0=make	15 -15
quiet:v0=sign	9 -9
quiet:v1=lay	15 -15
quiet:v1=make	16 -16
quiet:v1=sign	9 -9
quiet:v1=sleep	16 -16
quiet:vt0=agree present	8 -8
quiet:vt0=be past	21 -21
quiet:vt0=put pluperfect	10 -10
renew:ct1=renew infinitive	14 -14
renew:l1=to	14 -14
renewal:c1=impose	-8 8
renewal:l1=a	-18 18
renewed:l1=<not>	11 -11
renewed:l1=isn't	-11 11
renewed:l1=not	8 -8
renewed:l1=was	-12 12
renewed:l2=<not>	32 -32
renewed:l2=has	-12 12
renewed:l2=it	-8 8
renewed:l2=not	23 -23
renewed:r1=once	11 -11
renewed:r2=the	6 -6
renewed:t0=past-passive	-12 12
renewed:t0=past-passive-not	20 -20
renewed:t0=perfect-passive	-13 13
s:"	12 -12
s:'	36 -36
s:.	-10 10
s:/	-22 22
s:;	14 -14
s:<agent>	8 -8
s:<day-ahead>	-43 43
s:<day-today>	-5 5
s:<duty>	-7 7
s:<gate>	7 -7
s:<goods-amount>	9 -9
s:<goods>	9 -9
s:<money>	15 -15
s:<month-ahead>	-43 43
s:<month-gone>	-26 26
s:<name>	-17 17
s:<organisation>	35 -35
s:<points>	-55 55
s:<quality>	12 -12
s:<sender>	9 -9
s:<span>	-14 14
s:<taker>	41 -41
s:<v-begin>	11 -11
s:<v-deny>	22 -22
s:<v-down>	8 -8
s:<v-impose>	7 -7
s:<v-lack>	19 -19
s:<v-propose>	43 -43
s:<v-refuse>	22 -22
s:<v-renew>	14 -14
s:<v-return>	46 -46
s:<v-say>	18 -18
s:<v-sell>	40 -40
s:<v-sign>	9 -9
s:<v-threaten>	13 -13
s:<v-up>	8 -8
s:?	11 -11
s:@	-11 11
s:a	12 -12
s:abroad	17 -17
s:accept	19 -19
s:accord	16 -16
s:according	11 -11
s:account	13 -13
s:across	8 -8
s:act	-17 17
s:additional	-24 24
s:adopt	15 -15
s:affiliate	9 -9
s:after	23 -23
s:again	19 -19
s:agency	19 -19
s:ago	-26 26
s:agreement	37 -37
s:air	22 -22
s:aircraft	-10 10
s:airline	20 -20
s:al	-22 22
s:all	12 -12
s:allow	14 -14
s:almost	-13 13
s:alone	-16 16
s:along	11 -11
s:altogether	9 -9
s:among	27 -27
s:and	-15 15
s:announcement	-11 11
s:annual	12 -12
s:antimony	30 -30
s:any	15 -15
s:anything	10 -10
s:apart	13 -13
s:apple	-9 9
s:apply	16 -16
s:approval	41 -41
s:approve	32 -32
s:armed	13 -13
s:armistice	19 -19
s:army	28 -28
s:around	-23 23
s:arrangement	-14 14
s:as	-9 9
s:aside	-26 26
s:asparagu	13 -13
s:authorise	-16 16
s:avocado	-20 20
s:away	-10 10
s:ban	50 -50
s:bank	22 -22
s:bargain	-13 13
s:basi	17 -17
s:be	13 -13
s:bear	18 -18
s:bed	11 -11
s:been	-8 8
s:beer	28 -28
s:before	-26 26
s:behind	14 -14
s:being	-12 12
s:bell	28 -28
s:bergen	21 -21
s:beside	-15 15
s:best	-22 22
s:better	-20 20
s:beyond	-17 17
s:bicycle	-11 11
s:bill	17 -17
s:border	21 -21
s:both	-8 8
s:bourbon	-10 10
s:brandy	-15 15
s:break	13 -13
s:breakfast	16 -16
s:breaking	-20 20
s:breather	-14 14
s:breathing	-20 20
s:bridge	11 -11
s:broker	12 -12
s:budget	16 -16
s:busan	-69 69
s:buse	9 -9
s:but	18 -18
s:buy	16 -16
s:buyer	29 -29
s:by	17 -17
s:cabinet	15 -15
s:cable	-19 19
s:calendar	-12 12
s:call	-23 23
s:can	22 -22
s:cancel	13 -13
s:canola	20 -20
s:car	-13 13
s:carpet	-33 33
s:carry	-13 13
s:case	12 -12
s:cashmere	-9 9
s:ceasefire	17 -17
s:cement	16 -16
s:cent	28 -28
s:central	14 -14
s:ceramic	-28 28
s:certain	27 -27
s:chair	8 -8
s:change	-18 18
s:changed	-12 12
s:channel	13 -13
s:cherry	-15 15
s:chip	-13 13
s:choir	11 -11
s:christma	31 -31
s:city	39 -39
s:clock	-42 42
s:close	19 -19
s:closed	10 -10
s:club	30 -30
s:coach	26 -26
s:collapse	-12 12
s:collapsed	27 -27
s:colleague	20 -20
s:collect	17 -17
s:commander	19 -19
s:commerce	16 -16
s:common	13 -13
s:company	45 -45
s:computer	15 -15
s:concede	8 -8
s:concentrate	-18 18
s:concern	-14 14
s:conclude	-13 13
s:conference	10 -10
s:conflict	18 -18
s:consent	33 -33
s:contract	36 -36
s:control	37 -37
s:copper	-20 20
s:cork	-14 14
s:corn	23 -23
s:cost	15 -15
s:cotton	15 -15
s:could	9 -9
s:counter	-64 64
s:country	-25 25
s:county	18 -18
s:courier	-15 15
s:court	15 -15
s:crab	12 -12
s:crane	21 -21
s:crew	18 -18
s:curb	25 -25
s:current	-26 26
s:currently	-13 13
s:custom	14 -14
s:d	18 -18
s:dairy	14 -14
s:date	-14 14
s:dated	-11 11
s:day	-28 28
s:deal	-11 11
s:decide	-9 9
s:decision	-19 19
s:declare	-10 10
s:decree	-15 15
s:delay	-20 20
s:delegation	23 -23
s:deny	10 -10
s:derby	9 -9
s:did	21 -21
s:die	-42 42
s:diet	24 -24
s:difference	-11 11
s:dinner	-13 13
s:discuss	16 -16
s:dispute	20 -20
s:district	14 -14
s:do	11 -11
s:docker	28 -28
s:doctor	18 -18
s:doe	-37 37
s:doing	15 -15
s:done	-11 11
s:double	27 -27
s:down	-12 12
s:draft	39 -39
s:driver	25 -25
s:drop	15 -15
s:drug	8 -8
s:dump	13 -13
s:during	63 -63
s:duty	-20 20
s:early	18 -18
s:eastern	22 -22
s:economic	15 -15
s:effect	-11 11
s:either	-16 16
s:election	13 -13
s:electricity	15 -15
s:else	11 -11
s:employer	25 -25
s:end	-34 34
s:enter	-6 6
s:entry	13 -13
s:epiphany	16 -16
s:est	-13 13
s:eve	-12 12
s:even	26 -26
s:evening	18 -18
s:every	25 -25
s:everybody	13 -13
s:everyone	19 -19
s:excise	7 -7
s:exclusion	41 -41
s:existing	-10 10
s:expect	-21 21
s:expert	19 -19
s:explain	-9 9
s:export	14 -14
s:extend	27 -27
s:extra	15 -15
s:eye	10 -10
s:factory	-10 10
s:failed	25 -25
s:family	20 -20
s:fan	14 -14
s:far	-11 11
s:fare	14 -14
s:favour	-11 11
s:fee	31 -31
s:ferry	18 -18
s:fertiliser	15 -15
s:few	-24 24
s:find	16 -16
s:fine	10 -10
s:fire	17 -17
s:first	11 -11
s:fishmeal	-13 13
s:flour	28 -28
s:flower	-24 24
s:follow	-12 12
s:following	25 -25
s:food	9 -9
s:for	7 -7
s:force	-21 21
s:forced	17 -17
s:ford	8 -8
s:foreign	-21 21
s:form	-10 10
s:formally	-10 10
s:former	23 -23
s:fourth	6 -6
s:framework	-20 20
s:free	22 -22
s:friday	-19 19
s:from	27 -27
s:front	16 -16
s:frozen	25 -25
s:fruit	-16 16
s:fuel	12 -12
s:full	37 -37
s:furniture	20 -20
s:further	10 -10
s:gallium	30 -30
s:game	11 -11
s:gas	10 -10
s:gate	23 -23
s:gave	11 -11
s:gazette	-15 15
s:geneva	-70 70
s:germanium	30 -30
s:get	-7 7
s:giant	11 -11
s:give	-11 11
s:glove	-15 15
s:go	-13 13
s:good	-34 34
s:government	-29 29
s:grace	-13 13
s:grant	16 -16
s:great	-20 20
s:ground	9 -9
s:group	30 -30
s:had	30 -30
s:half	19 -19
s:halifax	13 -13
s:hall	12 -12
s:halt	-31 31
s:hand	6 -6
s:handed	12 -12
s:handshake	20 -20
s:hang	-23 23
s:hanwha	13 -13
s:happen	-17 17
s:hard	-26 26
s:harvest	30 -30
s:he	9 -9
s:he'd	10 -10
s:heading	-21 21
s:hear	17 -17
s:heard	9 -9
s:heating	9 -9
s:here	25 -25
s:hide	-13 13
s:higher	-19 19
s:highest	-22 22
s:him	29 -29
s:his	-16 16
s:history	10 -10
s:hit	-22 22
s:hole	10 -10
s:home	12 -12
s:hope	27 -27
s:house	32 -32
s:household	18 -18
s:hundred	-27 27
s:hurry	-17 17
s:hurt	-14 14
s:i	15 -15
s:if	15 -15
s:immediate	12 -12
s:implementation	-11 11
s:import	9 -9
s:importer	-11 11
s:impose	-21 21
s:included	18 -18
s:income	16 -16
s:increase	-29 29
s:industrial	12 -12
s:informed	29 -29
s:initial	33 -33
s:inside	-18 18
s:instead	-26 26
s:interest	21 -21
s:into	-21 21
s:investigation	9 -9
s:is	-16 16
s:issue	-23 23
s:it	-16 16
s:item	9 -9
s:itself	-9 9
s:journalist	-13 13
s:judge	21 -21
s:juice	17 -17
s:key	13 -13
s:kingdom	-30 30
s:kiwifruit	14 -14
s:know	13 -13
s:knowledge	9 -9
s:kuala	-11 11
s:lago	20 -20
s:lamb	-10 10
s:lamp	14 -14
s:land	12 -12
s:lasted	54 -54
s:law	15 -15
s:lawyer	11 -11
s:lay	-19 19
s:lead	-11 11
s:leave	-40 40
s:lender	13 -13
s:length	-26 26
s:lengthen	-19 19
s:less	-16 16
s:let	28 -28
s:level	-29 29
s:levy	21 -21
s:licence	28 -28
s:lie	27 -27
s:lift	34 -34
s:light	14 -14
s:likely	-18 18
s:limited	-16 16
s:line	29 -29
s:little	17 -17
s:live	-27 27
s:lobster	11 -11
s:long	-38 38
s:look	-20 20
s:lorry	31 -31
s:lose	22 -22
s:lower	19 -19
s:lull	-10 10
s:lumpur	-11 11
s:magnet	15 -15
s:management	32 -32
s:mangoe	13 -13
s:many	10 -10
s:matter	36 -36
s:may	36 -36
s:mayor	18 -18
s:mean	19 -19
s:meant	-18 18
s:meantime	15 -15
s:measure	17 -17
s:meat	-15 15
s:mediator	41 -41
s:medicine	18 -18
s:meet	22 -22
s:member	18 -18
s:metal	9 -9
s:mid	-14 14
s:middle	-26 26
s:midnight	21 -21
s:might	22 -22
s:ministry	41 -41
s:moment	-23 23
s:month	-46 46
s:more	19 -19
s:mountain	9 -9
s:mr	-19 19
s:much	11 -11
s:musician	14 -14
s:mutual	-22 22
s:my	21 -21
s:national	19 -19
s:neighbour	39 -39
s:neither	-14 14
s:net	-11 11
s:network	16 -16
s:next	-15 15
s:night	24 -24
s:nil	10 -10
s:no	12 -12
s:noon	19 -19
s:northern	32 -32
s:not	-10 10
s:note	-36 36
s:nothing	-8 8
s:now	-13 13
s:number	11 -11
s:nurse	10 -10
s:object	10 -10
s:obligation	22 -22
s:observed	-24 24
s:ocean	13 -13
s:of	18 -18
s:offer	36 -36
s:older	-13 13
s:olive	-9 9
s:once	26 -26
s:opened	17 -17
s:opening	13 -13
s:operator	36 -36
s:opposition	19 -19
s:order	-24 24
s:ordinary	26 -26
s:originating	-34 34
s:osaka	18 -18
s:otherwise	-17 17
s:owner	14 -14
s:p	43 -43
s:pact	30 -30
s:paper	9 -9
s:parish	17 -17
s:parliament	27 -27
s:partner	11 -11
s:party	30 -30
s:pass	44 -44
s:pasta	-8 8
s:pause	-20 20
s:payment	21 -21
s:pea	12 -12
s:pen	-21 21
s:people	-12 12
s:period	-30 30
s:permanent	14 -14
s:permit	16 -16
s:phase	12 -12
s:pilot	14 -14
s:pipe	-8 8
s:place	-18 18
s:player	15 -15
s:plu	-10 10
s:plywood	-13 13
s:pointed	-12 12
s:police	-19 19
s:port	17 -17
s:potatoe	-12 12
s:powder	-12 12
s:prawn	31 -31
s:premier	13 -13
s:prepare	-14 14
s:present	-43 43
s:presenter	25 -25
s:price	39 -39
s:priest	15 -15
s:prime	15 -15
s:printed	8 -8
s:prisoner	9 -9
s:proclamation	32 -32
s:product	-7 7
s:prolongation	-11 11
s:promise	12 -12
s:proposal	28 -28
s:propose	31 -31
s:protest	17 -17
s:provided	12 -12
s:province	17 -17
s:public	-10 10
s:publish	-6 6
s:pump	-13 13
s:push	-17 17
s:put	14 -14
s:quarter	8 -8
s:question	10 -10
s:quota	23 -23
s:radio	21 -21
s:rail	21 -21
s:railway	17 -17
s:raise	37 -37
s:rang	22 -22
s:rather	-11 11
s:ratify	27 -27
s:reach	19 -19
s:ready	36 -36
s:receive	-13 13
s:reckon	-15 15
s:record	-12 12
s:refuse	22 -22
s:reject	13 -13
s:relief	20 -20
s:remove	15 -15
s:renew	17 -17
s:renewal	-14 14
s:rent	19 -19
s:replace	21 -21
s:republic	-10 10
s:require	12 -12
s:respected	-14 14
s:respite	11 -11
s:rest	15 -15
s:result	11 -11
s:resume	28 -28
s:retaliation	16 -16
s:return	10 -10
s:review	-30 30
s:revive	31 -31
s:rice	-14 14
s:ridge	13 -13
s:rise	16 -16
s:river	33 -33
s:roaming	22 -22
s:room	26 -26
s:round	56 -56
s:rule	14 -14
s:rum	20 -20
s:run	-9 9
s:safeguard	18 -18
s:samarkand	7 -7
s:same	-33 33
s:sanction	9 -9
s:satisfaction	-22 22
s:saturday	-11 11
s:save	-12 12
s:say	26 -26
s:school	15 -15
s:scotch	-14 14
s:sea	-10 10
s:seal	20 -20
s:season	31 -31
s:seat	12 -12
s:second	11 -11
s:seek	10 -10
s:sell	13 -13
s:senate	24 -24
s:service	20 -20
s:session	14 -14
s:settlement	13 -13
s:sfax	-7 7
s:shall	10 -10
s:she	-12 12
s:shelve	-12 12
s:ship	38 -38
s:shipbuilding	12 -12
s:shipment	13 -13
s:shook	27 -27
s:shoot	12 -12
s:short	-15 15
s:shortly	-12 12
s:should	32 -32
s:shut	20 -20
s:side	-20 20
s:sight	7 -7
s:signature	53 -53
s:silence	22 -22
s:silent	11 -11
s:since	-18 18
s:single	-12 12
s:sit	-18 18
s:slap	-12 12
s:small	-12 12
s:solution	-12 12
s:some	26 -26
s:somebody	-25 25
s:something	10 -10
s:sorghum	14 -14
s:sort	20 -20
s:source	16 -16
s:south	-12 12
s:soybean	11 -11
s:space	-19 19
s:speak	17 -17
s:speaking	-18 18
s:spirit	17 -17
s:spoke	-12 12
s:spoken	20 -20
s:squid	-11 11
s:st	-18 18
s:stake	-19 19
s:start	26 -26
s:station	17 -17
s:stay	12 -12
s:step	12 -12
s:stockholm	-50 50
s:stop	-11 11
s:stretched	-11 11
s:strike	27 -27
s:striker	17 -17
s:stroke	-18 18
s:subsidiary	-15 15
s:subsidy	-14 14
s:substantial	-13 13
s:successor	15 -15
s:such	22 -22
s:summer	14 -14
s:sunday	-23 23
s:sunflower	9 -9
s:surcharge	41 -41
s:suspense	-18 18
s:table	-16 16
s:talk	20 -20
s:tariff	-20 20
s:tax	14 -14
s:tea	-19 19
s:team	10 -10
s:telephone	-57 57
s:television	-27 27
s:tell	15 -15
s:tenant	10 -10
s:terminal	13 -13
s:terminate	-12 12
s:th	-16 16
s:than	17 -17
s:thank	-9 9
s:that	-13 13
s:the	8 -8
s:them	12 -12
s:then	10 -10
s:there	-16 16
s:these	-17 17
s:they	-12 12
s:they'd	-13 13
s:they've	12 -12
s:thi	-16 16
s:think	9 -9
s:though	20 -20
s:threat	-18 18
s:three	43 -43
s:thu	-9 9
s:thursday	-19 19
s:ticket	9 -9
s:till	-36 36
s:tin	-13 13
s:tomatoe	16 -16
s:ton	-13 13
s:too	17 -17
s:top	-27 27
s:touch	-21 21
s:touched	-36 36
s:town	17 -17
s:toy	11 -11
s:tractor	-21 21
s:train	16 -16
s:tram	17 -17
s:transfer	18 -18
s:transit	12 -12
s:transport	21 -21
s:treaty	9 -9
s:truce	-27 27
s:turn	17 -17
s:turned	18 -18
s:two	-26 26
s:understanding	-9 9
s:union	19 -19
s:unit	12 -12
s:until	-22 22
s:up	-14 14
s:upon	-13 13
s:upper	26 -26
s:us	-8 8
s:used	18 -18
s:valid	-14 14
s:valley	22 -22
s:video	-16 16
s:village	14 -14
s:void	16 -16
s:vote	38 -38
s:wage	32 -32
s:waive	19 -19
s:waiver	28 -28
s:wake	9 -9
s:walk	-13 13
s:walkout	17 -17
s:wap	18 -18
s:war	-13 13
s:warn	23 -23
s:was	13 -13
s:water	13 -13
s:way	-23 23
s:we'll	-11 11
s:week	-25 25
s:well	12 -12
s:what	-12 12
s:whatever	-18 18
s:when	-10 10
s:where	-18 18
s:whether	-8 8
s:which	-11 11
s:while	-24 24
s:whiskey	-12 12
s:who	29 -29
s:whole	14 -14
s:whose	-17 17
s:why	19 -19
s:will	24 -24
s:window	17 -17
s:winter	25 -25
s:wish	11 -11
s:withdraw	36 -36
s:within	30 -30
s:without	13 -13
s:wood	13 -13
s:wool	-11 11
s:word	-16 16
s:work	15 -15
s:worker	18 -18
s:world	24 -24
s:worry	9 -9
s:write	-12 12
s:zero	10 -10
s:—	11 -11
second:c0=end	-12 12
second:c0=impose	11 -11
second:c1=end	-12 12
second:c1=impose	12 -12
second:ct0=stay future	-11 11
second:ct1=stay future	-11 11
second:l1='s	15 -15
second:l2='s	-10 10
second:l2=,	23 -23
second:l2=<begin>	-10 10
second:l2=<name>	14 -14
second:l2=after	11 -11
second:l2=at	11 -11
second:l2=be	-10 10
second:l2=in	-15 15
second:l2=is	24 -24
second:l2=on	15 -15
second:l2=was	-11 11
second:r1=<v-end>	13 -13
second:r1=list	8 -8
second:r1=of	9 -9
second:r1=round	35 -35
second:r1=time	9 -9
second:r1=truce	-14 14
second:r1=week	-18 18
second:r2=<end>	12 -12
second:r2=<span>	9 -9
second:r2=in	17 -17
second:r2=with	-15 15
second:t0=future	-11 11
second:t0=present	10 -10
second:v0=have	10 -10
second:v1=have	10 -10
set aside:c0=stay	-15 15
set aside:c1=stay	-15 15
set aside:t0=perfect	-19 19
set aside:v0=be	-15 15
set aside:v1=be	-15 15
sides=0	29 -29
sides=2	-9 9
sleep:l1=<points>	-16 16
sleep:l2=<v-impose>	-14 14
sleep:r1=for	13 -13
sleep:r1=until	-14 14
sleep:t0=present	11 -11
span	-15 15
spared:l1=are	25 -25
spared:l2=<name>	-5 5
spared:r1=.	16 -16
spared:r1=the	13 -13
spared:r2=<end>	17 -17
standstill:c1=end	23 -23
standstill:l1=a	14 -14
standstill:l1=the	-38 38
standstill:l2=<begin>	-12 12
standstill:l2=that	-17 17
standstill:r1=on	-20 20
standstill:r2=<end>	10 -10
standstill:t0=perfect	8 -8
stay:c1=propose	10 -10
stay:l1=<duty>	13 -13
stay:l1=<points>	-18 18
stay:l1=<v-impose>	14 -14
stay:l1=and	14 -14
stay:l1=good	-16 16
stay:l1=tariff	16 -16
stay:l1=the	-26 26
stay:l1=they	-8 8
stay:l1=will	16 -16
stay:l1=would	-28 28
stay:l2=other	-10 10
stay:l2=reciprocal	12 -12
stay:l2=the	-12 12
stay:r1=.	19 -19
stay:r1=<v-impose>	-11 11
stay:r1=<v-suspend>	-12 12
stay:r1=as	9 -9
stay:r1=away	-18 18
stay:r1=on	24 -24
stay:r1=until	7 -7
stay:r2=<end>	20 -20
stay:r2=<level>	19 -19
stay:r2=<number>	-15 15
stay:r2=<v-impose>	19 -19
stay:r2=for	-15 15
stay:r2=home	-10 10
stay:r2=they	9 -9
stay:r2=until	8 -8
stays:c0=impose	-11 11
stays:c1=impose	-10 10
stays:l1=<v-impose>	-17 17
stays:l1=<v-target>	-14 14
stays:l1=duty	-11 11
stays:l1=good	15 -15
stays:l1=tariff	17 -17
stays:l2=;	-19 19
stays:l2=<begin>	19 -19
stays:l2=<goods>	-20 20
stays:l2=of	17 -17
stays:r1=open	-9 9
stays:r1=until	13 -13
stays:r1=where	11 -11
stays:r2=<end>	12 -12
stays:r2=<number>	11 -11
stays:r2=the	18 -18
stays:r2=until	-15 15
stretched:v0=other	-13 13
stretched:v1=other	-13 13
successor:t0=past	27 -27
successor:t0=present	-19 19
successor:v1=end	-10 10
suspend:ct0=agree perfect	21 -21
suspend:ct0=impose perfect	22 -22
suspend:l2=<day-today>	5 -5
suspend:l2=<v-impose>	18 -18
suspend:l2=agree	12 -12
suspend:l2=and	-9 9
suspend:r1=for	16 -16
suspend:r2=<span>	15 -15
suspend:r2=<v-end>	11 -11
suspend:r2=additional	11 -11
suspended:c0=stay	-23 23
suspended:ct0=impose future	13 -13
suspended:ct0=impose modal-passive	11 -11
suspended:ct0=impose present	-17 17
suspended:ct0=stay future	-10 10
suspended:ct0=suspend modal-passive	11 -11
suspended:ct1=impose infinitive-passive	-14 14
suspended:ct1=impose modal-passive	11 -11
suspended:ct1=impose present	-17 17
suspended:ct1=suspend infinitive-passive	-14 14
suspended:ct1=suspend modal-passive	11 -11
suspended:l1=<duty>	20 -20
suspended:l1=<name>	-24 24
suspended:l1=<points>	-18 18
suspended:l1=and	-10 10
suspended:l1=are	-5 5
suspended:l1=duty	14 -14
suspended:l1=have	14 -14
suspended:l1=side	-18 18
suspended:l2="	-10 10
suspended:l2=<day-gone>	-9 9
suspended:l2=<money>	-8 8
suspended:l2=<name>	-16 16
suspended:l2=<number>	-15 15
suspended:l2=<points>	-14 14
suspended:l2=<v-stay>	-16 16
suspended:l2=<v-target>	22 -22
suspended:l2=both	-16 16
suspended:l2=have	-13 13
suspended:l2=it	-21 21
suspended:l2=tariff	13 -13
suspended:l2=the	-16 16
suspended:l2=which	25 -25
suspended:l2=will	-20 20
suspended:r1=<duty>	17 -17
suspended:r1=<points>	-10 10
suspended:r1=as	-15 15
suspended:r1=duty	17 -17
suspended:r1=from	-10 10
suspended:r1=the	-25 25
suspended:r1=their	15 -15
suspended:r1=under	12 -12
suspended:r1=until	-19 19
suspended:r2=.	15 -15
suspended:r2=<day-ahead>	-20 20
suspended:r2=<duty>	-16 16
suspended:r2=<level>	-23 23
suspended:r2=<month-ahead>	-30 30
suspended:r2=<month-gone>	14 -14
suspended:r2=<not>	15 -15
suspended:r2=<v-return>	-17 17
suspended:r2=a	-15 15
suspended:r2=additional	-18 18
suspended:r2=an	-5 5
suspended:r2=not	15 -15
suspended:r2=of	-22 22
suspended:r2=the	20 -20
suspended:t0=modal-passive	11 -11
suspended:v0=keep	-4 4
suspends:l1=and	15 -15
suspends:l2=:	14 -14
suspends:l2=the	11 -11
suspends:r1=for	7 -7
suspends:r2=<span>	7 -7
suspends:r2=of	28 -28
suspension:c0=end	14 -14
suspension:c0=say	-9 9
suspension:c1=end	14 -14
suspension:c1=impose	9 -9
suspension:c1=say	-9 9
suspension:ct0=agree past	-12 12
suspension:ct0=say past	-10 10
suspension:ct0=sign past	-9 9
suspension:ct1=agree past	-12 12
suspension:ct1=say past	-10 10
suspension:ct1=sign past	-9 9
suspension:l1=a	14 -14
suspension:l1=mutual	-21 21
suspension:l1=present	-11 11
suspension:l2=,	-14 14
suspension:l2=:	11 -11
suspension:l2=<begin>	16 -16
suspension:l2=<v-impose>	10 -10
suspension:l2=<v-stay>	-18 18
suspension:l2=that	11 -11
suspension:l2=the	-17 17
suspension:r1=,	12 -12
suspension:r1=<v-end>	17 -17
suspension:r1=end	29 -29
suspension:r1=is	-11 11
suspension:r1=run	16 -16
suspension:r1=was	-9 9
suspension:r1=will	21 -21
suspension:r1=would	14 -14
suspension:r2=<duty>	-13 13
suspension:r2=<name>	-17 17
suspension:r2=<not>	15 -15
suspension:r2=<points>	-22 22
suspension:r2=<span>	-15 15
suspension:r2=<v-end>	23 -23
suspension:r2=a	16 -16
suspension:r2=for	-26 26
suspension:r2=in	-11 11
suspension:r2=its	23 -23
suspension:r2=not	15 -15
suspension:r2=on	41 -41
suspension:r2=which	-24 24
suspension:t0=past	-22 22
top	34 -34
truce:c0=propose	14 -14
truce:c0=return	18 -18
truce:c0=sign	10 -10
truce:c0=target	-17 17
truce:c1=return	17 -17
truce:c1=sign	11 -11
truce:c1=target	-15 15
truce:c1=up	22 -22
truce:ct0=agree future	19 -19
truce:ct0=bear future	17 -17
truce:ct0=bear past	-13 13
truce:ct0=bear pluperfect	17 -17
truce:ct0=end past	13 -13
truce:ct0=impose future	-25 25
truce:ct0=impose past-passive	-17 17
truce:ct0=impose present	5 -5
truce:ct0=impose present-passive	-19 19
truce:ct0=propose future	11 -11
truce:ct0=propose perfect	23 -23
truce:ct0=renew modal	-8 8
truce:ct0=say perfect	19 -19
truce:ct0=say pluperfect	-17 17
truce:ct0=say present	12 -12
truce:ct0=sign future	21 -21
truce:ct0=sign perfect	17 -17
truce:ct0=stay past	14 -14
truce:ct0=stay perfect	-10 10
truce:ct0=suspend present	-16 16
truce:ct0=target present	-12 12
truce:ct1=agree future	19 -19
truce:ct1=agree infinitive	16 -16
truce:ct1=agree pluperfect	-15 15
truce:ct1=bear past	-13 13
truce:ct1=bear pluperfect	17 -17
truce:ct1=begin infinitive	10 -10
truce:ct1=begin past	-15 15
truce:ct1=end past	34 -34
truce:ct1=impose future	-25 25
truce:ct1=impose participle-passive	-20 20
truce:ct1=impose past-passive	-17 17
truce:ct1=impose present	9 -9
truce:ct1=impose present-passive	-19 19
truce:ct1=propose future	11 -11
truce:ct1=propose perfect	21 -21
truce:ct1=renew modal	-8 8
truce:ct1=say infinitive	14 -14
truce:ct1=say perfect	19 -19
truce:ct1=say present	12 -12
truce:ct1=sign future	16 -16
truce:ct1=sign infinitive	11 -11
truce:ct1=sign perfect	17 -17
truce:ct1=sign pluperfect	-15 15
truce:ct1=stay perfect	-10 10
truce:ct1=suspend present	-16 16
truce:ct1=target present	-12 12
truce:l1="	-18 18
truce:l1='	31 -31
truce:l1='s	-12 12
truce:l1=,	-24 24
truce:l1=:	-11 11
truce:l1=<name>	-10 10
truce:l1=<not>	44 -44
truce:l1=<quality>	-18 18
truce:l1=<span>	-13 13
truce:l1=<v-agree>	21 -21
truce:l1=<v-impose>	30 -30
truce:l1=<v-renew>	16 -16
truce:l1=<v-sign>	16 -16
truce:l1=after	12 -12
truce:l1=agree	8 -8
truce:l1=any	11 -11
truce:l1=as	12 -12
truce:l1=busan	-9 9
truce:l1=christma	18 -18
truce:l1=cocoa	15 -15
truce:l1=current	-20 20
truce:l1=existing	-11 11
truce:l1=first	21 -21
truce:l1=for	8 -8
truce:l1=geneva	-12 12
truce:l1=its	-44 44
truce:l1=mutual	-24 24
truce:l1=no	39 -39
truce:l1=old	-24 24
truce:l1=our	-11 11
truce:l1=present	-10 10
truce:l1=similar	14 -14
truce:l1=sugar	-19 19
truce:l1=the	-27 27
truce:l1=their	-23 23
truce:l1=thi	14 -14
truce:l1=trade	-31 31
truce:l1=whose	-19 19
truce:l2="	40 -40
truce:l2='s	-29 29
truce:l2=)	-15 15
truce:l2=-	-31 31
truce:l2=.	-21 21
truce:l2=:	19 -19
truce:l2=<day-gone>	-29 29
truce:l2=<goods>	-19 19
truce:l2=<not>	42 -42
truce:l2=<person>	15 -15
truce:l2=<span>	20 -20
truce:l2=<v-agree>	15 -15
truce:l2=<v-bear>	-12 12
truce:l2=<v-down>	-11 11
truce:l2=<v-impose>	21 -21
truce:l2=<v-propose>	25 -25
truce:l2=<v-sign>	38 -38
truce:l2=<v-stay>	-24 24
truce:l2=a	11 -11
truce:l2=after	32 -32
truce:l2=and	-23 23
truce:l2=approve	16 -16
truce:l2=be	23 -23
truce:l2=but	13 -13
truce:l2=by	-11 11
truce:l2=carry	-17 17
truce:l2=come	-16 16
truce:l2=country	24 -24
truce:l2=day	-34 34
truce:l2=during	42 -42
truce:l2=end	18 -18
truce:l2=for	24 -24
truce:l2=had	-11 11
truce:l2=has	-24 24
truce:l2=have	-6 6
truce:l2=if	-12 12
truce:l2=or	-9 9
truce:l2=propose	14 -14
truce:l2=renew	10 -10
truce:l2=say	11 -11
truce:l2=sign	22 -22
truce:l2=since	-32 32
truce:l2=the	-42 42
truce:l2=their	-17 17
truce:l2=there	19 -19
truce:l2=to	-10 10
truce:l2=unless	10 -10
truce:l2=what	14 -14
truce:l2=when	-10 10
truce:l2=whether	-15 15
truce:l2=which	-19 19
truce:l2=without	15 -15
truce:l=" a	16 -16
truce:l=" the	18 -18
truce:l='s tariff	-18 18
truce:l=) the	-15 15
truce:l=, whose	-19 19
truce:l=- <quality>	-16 16
truce:l=. the	-21 21
truce:l=: a	21 -21
truce:l=; their	-15 15
truce:l=<begin> a	10 -10
truce:l=<begin> its	-33 33
truce:l=<begin> no	10 -10
truce:l=<begin> our	-17 17
truce:l=<begin> that	-15 15
truce:l=<begin> their	-27 27
truce:l=<day-gone> the	-18 18
truce:l=<name> 's	-15 15
truce:l=<span> '	18 -18
truce:l=<span> tariff	16 -16
truce:l=a new	18 -18
truce:l=a similar	14 -14
truce:l=a tariff	24 -24
truce:l=about a	20 -20
truce:l=after the	18 -18
truce:l=agree <span>	11 -11
truce:l=and a	-10 10
truce:l=and the	-11 11
truce:l=approve the	15 -15
truce:l=be a	20 -20
truce:l=before the	11 -11
truce:l=by a	-18 18
truce:l=call a	13 -13
truce:l=carry the	-17 17
truce:l=day the	-25 25
truce:l=during the	41 -41
truce:l=extend their	14 -14
truce:l=for a	18 -18
truce:l=had a	-23 23
truce:l=has a	-22 22
truce:l=have a	-6 6
truce:l=is no	23 -23
truce:l=is the	-30 30
truce:l=it a	21 -21
truce:l=its own	-13 13
truce:l=let the	-12 12
truce:l=make a	-23 23
truce:l=of a	7 -7
truce:l=of the	-23 23
truce:l=of their	-22 22
truce:l=prolong its	-14 14
truce:l=prolong their	24 -24
truce:l=propose a	10 -10
truce:l=say the	8 -8
truce:l=sign the	17 -17
truce:l=since the	-33 33
truce:l=that a	13 -13
truce:l=that the	-11 11
truce:l=the <quality>	-8 8
truce:l=the <span>	-7 7
truce:l=the current	-13 13
truce:l=the existing	-11 11
truce:l=the first	18 -18
truce:l=the geneva	-12 12
truce:l=the mutual	-24 24
truce:l=the new	-18 18
truce:l=the old	-18 18
truce:l=the present	-16 16
truce:l=the tariff	-21 21
truce:l=the trade	-19 19
truce:l=then a	17 -17
truce:l=then the	-11 11
truce:l=there a	24 -24
truce:l=to the	-10 10
truce:l=under a	-12 12
truce:l=under the	23 -23
truce:l=unless the	13 -13
truce:l=when a	-18 18
truce:l=when the	-14 14
truce:l=which the	-19 19
truce:l=— <name>	-16 16
truce:lr='s with	-14 14
truce:lr=, to	-18 18
truce:lr=<begin> .	25 -25
truce:lr=<begin> :	-20 20
truce:lr=<begin> end	-10 10
truce:lr=<begin> with	26 -26
truce:lr=<quality> end	-15 15
truce:lr=<span> between	-14 14
truce:lr=<span> in	19 -19
truce:lr=<span> of	-17 17
truce:lr=a .	-36 36
truce:lr=a ?	28 -28
truce:lr=a between	13 -13
truce:lr=a has	-10 10
truce:lr=a hold	21 -21
truce:lr=a on	18 -18
truce:lr=a since	-28 28
truce:lr=a that	-10 10
truce:lr=a to	-15 15
truce:lr=a until	8 -8
truce:lr=first ,	10 -10
truce:lr=its ,	-14 14
truce:lr=its with	-15 15
truce:lr=new of	26 -26
truce:lr=our with	-16 16
truce:lr=present end	-21 21
truce:lr=tariff ,	-16 16
truce:lr=tariff between	30 -30
truce:lr=tariff end	-19 19
truce:lr=the "	9 -9
truce:lr=the :	-11 11
truce:lr=the <name>	22 -22
truce:lr=the ?	-27 27
truce:lr=the agree	-12 12
truce:lr=the along	12 -12
truce:lr=the at	19 -19
truce:lr=the begin	-8 8
truce:lr=the between	-16 16
truce:lr=the beyond	-12 12
truce:lr=the by	-10 10
truce:lr=the end	13 -13
truce:lr=the expire	-17 17
truce:lr=the for	38 -38
truce:lr=the has	-15 15
truce:lr=the in	-18 18
truce:lr=the is	6 -6
truce:lr=the it	19 -19
truce:lr=the itself	-21 21
truce:lr=the last	-26 26
truce:lr=the of	-15 15
truce:lr=the that	-25 25
truce:lr=the the	12 -12
truce:lr=the with	-18 18
truce:lr=the would	21 -21
truce:lr=their ,	13 -13
truce:lr=their by	13 -13
truce:lr=their on	-14 14
truce:lr=their run	-33 33
truce:lr=trade between	-21 21
truce:r1="	15 -15
truce:r1=,	-17 17
truce:r1=:	-13 13
truce:r1=<end>	37 -37
truce:r1=<goods>	-20 20
truce:r1=<name>	26 -26
truce:r1=<v-agree>	-18 18
truce:r1=<v-begin>	-25 25
truce:r1=<v-down>	-15 15
truce:r1=<v-end>	-21 21
truce:r1=<v-lack>	13 -13
truce:r1=<v-say>	10 -10
truce:r1=<v-stay>	-11 11
truce:r1=about	15 -15
truce:r1=agree	-14 14
truce:r1=along	12 -12
truce:r1=at	15 -15
truce:r1=before	17 -17
truce:r1=begin	-8 8
truce:r1=between	15 -15
truce:r1=beyond	-13 13
truce:r1=by	13 -13
truce:r1=come	-19 19
truce:r1=die	-15 15
truce:r1=end	-13 13
truce:r1=extend	10 -10
truce:r1=has	-25 25
truce:r1=in	7 -7
truce:r1=into	-19 19
truce:r1=it	23 -23
truce:r1=itself	-22 22
truce:r1=last	-36 36
truce:r1=lasted	27 -27
truce:r1=now	-22 22
truce:r1=of	-15 15
truce:r1=on	11 -11
truce:r1=since	-7 7
truce:r1=still	-12 12
truce:r1=that	-24 24
truce:r1=the	11 -11
truce:r1=there	-13 13
truce:r1=they	-10 10
truce:r1=to	-17 17
truce:r1=until	12 -12
truce:r1=was	-16 16
truce:r1=without	12 -12
truce:r1=would	28 -28
truce:r2=<day-ahead>	-11 11
truce:r2=<day-gone>	-13 13
truce:r2=<day-today>	-34 34
truce:r2=<duty>	-27 27
truce:r2=<level-noun>	11 -11
truce:r2=<level>	-15 15
truce:r2=<name>	-3 3
truce:r2=<not>	4 -4
truce:r2=<organisation>	9 -9
truce:r2=<person>	16 -16
truce:r2=<points>	-22 22
truce:r2=<v-agree>	-14 14
truce:r2=<v-bear>	22 -22
truce:r2=<v-down>	10 -10
truce:r2=<v-end>	-11 11
truce:r2=<v-impose>	-18 18
truce:r2=<v-lack>	10 -10
truce:r2=<v-propose>	15 -15
truce:r2=<v-renew>	-19 19
truce:r2=<v-up>	10 -10
truce:r2=a	49 -49
truce:r2=additional	-23 23
truce:r2=all	13 -13
truce:r2=at	14 -14
truce:r2=been	-18 18
truce:r2=busan	-30 30
truce:r2=by	-27 27
truce:r2=conclude	-12 12
truce:r2=due	-24 24
truce:r2=expire	-30 30
truce:r2=extend	-16 16
truce:r2=force	-27 27
truce:r2=from	-15 15
truce:r2=geneva	-15 15
truce:r2=good	-34 34
truce:r2=had	37 -37
truce:r2=has	-20 20
truce:r2=have	-15 15
truce:r2=if	12 -12
truce:r2=it	-26 26
truce:r2=last	8 -8
truce:r2=need	10 -10
truce:r2=negotiate	22 -22
truce:r2=of	14 -14
truce:r2=one	11 -11
truce:r2=over	-9 9
truce:r2=reciprocal	23 -23
truce:r2=tariff	-27 27
truce:r2=tea	11 -11
truce:r2=the	33 -33
truce:r2=their	-12 12
truce:r2=them	-10 10
truce:r2=then	9 -9
truce:r2=there	-18 18
truce:r2=they	15 -15
truce:r2=those	-27 27
truce:r2=till	-14 14
truce:r2=under	-14 14
truce:r2=until	-26 26
truce:r2=up	-19 19
truce:r2=we	-22 22
truce:r2=what	12 -12
truce:r2=which	-19 19
truce:r2=without	9 -9
truce:r2=would	19 -19
truce:r=, <span>	27 -27
truce:r=, due	-18 18
truce:r=, for	-21 21
truce:r=, if	12 -12
truce:r=, in	-19 19
truce:r=, of	14 -14
truce:r=, under	-14 14
truce:r=, which	-20 20
truce:r=. <end>	-11 11
truce:r=<end> <end>	37 -37
truce:r=agree last	-13 13
truce:r=agree on	13 -13
truce:r=along the	12 -12
truce:r=between <seat>	-10 10
truce:r=between the	-20 20
truce:r=between those	-9 9
truce:r=by <day-ahead>	11 -11
truce:r=end <day-ahead>	-26 26
truce:r=end <day-today>	-30 30
truce:r=end in	13 -13
truce:r=for <span>	-14 14
truce:r=from <day-ahead>	13 -13
truce:r=has <span>	-32 32
truce:r=has until	-14 14
truce:r=hold .	13 -13
truce:r=in <month-gone>	-12 12
truce:r=in force	-27 27
truce:r=in tariff	-14 14
truce:r=in the	8 -8
truce:r=in their	-11 11
truce:r=is good	-27 27
truce:r=is over	-14 14
truce:r=is sign	15 -15
truce:r=is to	19 -19
truce:r=is up	-23 23
truce:r=it was	15 -15
truce:r=it would	19 -19
truce:r=itself ,	22 -22
truce:r=lapse on	-26 26
truce:r=last ,	-16 16
truce:r=last <span>	-9 9
truce:r=last for	-21 21
truce:r=last until	-17 17
truce:r=now in	-13 13
truce:r=of <day-ahead>	-15 15
truce:r=of <day-gone>	-23 23
truce:r=of <points>	-27 27
truce:r=of <span>	15 -15
truce:r=of a	10 -10
truce:r=of busan	-32 32
truce:r=of duty	-14 14
truce:r=of geneva	-10 10
truce:r=of last	-17 17
truce:r=on tariff	-33 33
truce:r=on the	32 -32
truce:r=over the	27 -27
truce:r=run until	10 -10
truce:r=sign in	-12 12
truce:r=that <name>	13 -13
truce:r=that <person>	22 -22
truce:r=that begin	-10 10
truce:r=that end	-12 12
truce:r=that expire	-24 24
truce:r=that had	25 -25
truce:r=that has	-11 11
truce:r=that hold	-17 17
truce:r=that is	10 -10
truce:r=that take	-14 14
truce:r=that the	16 -16
truce:r=that they	14 -14
truce:r=to <day-gone>	-24 24
truce:r=until <day-ahead>	16 -16
truce:r=was conclude	-9 9
truce:r=which end	-10 10
truce:r=with <name>	-23 23
truce:r=with the	14 -14
truce:r=would have	-21 21
truce:t0=future	22 -22
truce:t0=past-not	18 -18
truce:t0=past-passive	-21 21
truce:t0=perfect-passive	19 -19
truce:t0=present	-16 16
truce:t0=present-passive	-12 12
truce:v0=approve	19 -19
truce:v0=ask	15 -15
truce:v0=be	4 -4
truce:v0=bring	-9 9
truce:v0=carry	-19 19
truce:v0=continue	-12 12
truce:v0=discuss	11 -11
truce:v0=end	19 -19
truce:v0=expect	-15 15
truce:v0=have	-13 13
truce:v0=leave	-20 20
truce:v0=let	22 -22
truce:v0=make	-24 24
truce:v0=meet	-9 9
truce:v0=offer	19 -19
truce:v0=prolong	16 -16
truce:v0=put	-14 14
truce:v0=review	-19 19
truce:v0=say	18 -18
truce:v0=settle	26 -26
truce:v0=sign	-11 11
truce:v0=sit	10 -10
truce:v1=announce	14 -14
truce:v1=approve	9 -9
truce:v1=be	4 -4
truce:v1=carry	-28 28
truce:v1=discuss	12 -12
truce:v1=end	25 -25
truce:v1=expect	-15 15
truce:v1=go	21 -21
truce:v1=have	-9 9
truce:v1=know	20 -20
truce:v1=leave	-30 30
truce:v1=let	10 -10
truce:v1=make	-25 25
truce:v1=offer	19 -19
truce:v1=propose	19 -19
truce:v1=put	-17 17
truce:v1=ratify	26 -26
truce:v1=renew	10 -10
truce:v1=review	-20 20
truce:v1=say	15 -15
truce:v1=settle	26 -26
truce:vt0=agree past	-18 18
truce:vt0=agree perfect	21 -21
truce:vt0=approve past	10 -10
truce:vt0=be past	33 -33
truce:vt0=be pluperfect	22 -22
truce:vt0=charge present	-15 15
truce:vt0=end past	14 -14
truce:vt0=expect present	-17 17
truce:vt0=extend modal	-8 8
truce:vt0=extend present	17 -17
truce:vt0=get past	-22 22
truce:vt0=have past	-17 17
truce:vt0=hold present	-14 14
truce:vt0=leave present	-11 11
truce:vt0=let present	39 -39
truce:vt0=pay present	-11 11
truce:vt0=prolong past	7 -7
truce:vt0=put perfect	-16 16
truce:vt0=review past	-19 19
truce:vt0=say past	10 -10
truce:vt0=settle past	26 -26
truce:vt0=sign future	19 -19
truce:vt0=sign perfect	-12 12
truce:vt0=want present	-8 8
truces:l2=<begin>	-11 11
verb:c0=agree	-16 16
verb:c0=propose	21 -21
verb:c1=begin	-13 13
verb:ct0=agree past	-22 22
verb:ct0=impose future-passive	11 -11
verb:ct0=impose past-passive	-9 9
verb:ct0=impose pluperfect-passive	10 -10
verb:ct0=impose present	-11 11
verb:ct0=stay modal-passive	-9 9
verb:ct0=up future	10 -10
verb:ct1=impose future-passive	11 -11
verb:ct1=impose past	-13 13
verb:ct1=impose pluperfect-passive	10 -10
verb:ct1=impose present	-13 13
verb:ct1=stay infinitive	-24 24
verb:ct1=stay modal-passive	-9 9
verb:ct1=up future	10 -10
verb:l1='s	-15 15
verb:l1=,	10 -10
verb:l1=<duty>	24 -24
verb:l1=<gate>	-11 11
verb:l1=<not>	20 -20
verb:l1=<organisation>	12 -12
verb:l1=<person>	-23 23
verb:l1=<points>	-15 15
verb:l1=<seat>	10 -10
verb:l1=<v-impose>	-16 16
verb:l1=also	13 -13
verb:l1=be	18 -18
verb:l1=been	12 -12
verb:l1=duty	18 -18
verb:l1=fee	15 -15
verb:l1=has	13 -13
verb:l1=have	-9 9
verb:l1=side	-25 25
verb:l1=that	-13 13
verb:l1=was	-20 20
verb:l1=would	15 -15
verb:l2="	-10 10
verb:l2='s	24 -24
verb:l2=,	-19 19
verb:l2=:	20 -20
verb:l2=<begin>	7 -7
verb:l2=<day-ahead>	18 -18
verb:l2=<day-gone>	-20 20
verb:l2=<goods>	12 -12
verb:l2=<level>	-18 18
verb:l2=<money>	-7 7
verb:l2=<month-gone>	-16 16
verb:l2=<number>	-21 21
verb:l2=<person>	-14 14
verb:l2=<seat>	24 -24
verb:l2=<v-stay>	-13 13
verb:l2=<v-target>	25 -25
verb:l2=both	-16 16
verb:l2=each	-12 12
verb:l2=had	18 -18
verb:l2=have	-15 15
verb:l2=he	13 -13
verb:l2=is	15 -15
verb:l2=one	10 -10
verb:l2=side	-9 9
verb:l2=tariff	17 -17
verb:l2=that	11 -11
verb:l2=the	7 -7
verb:l2=they	-17 17
verb:l2=two	-11 11
verb:l=, is	28 -28
verb:l=, stay	-12 12
verb:l=<begin> <name>	16 -16
verb:l=<day-gone> to	-21 21
verb:l=<day-today> to	6 -6
verb:l=<level> is	-26 26
verb:l=<level> was	-13 13
verb:l=<name> have	-22 22
verb:l=<name> to	17 -17
verb:l=<organisation> has	16 -16
verb:l=<person> ,	-11 11
verb:l=<points> are	-8 8
verb:l=<points> remain	6 -6
verb:l=<seat> will	11 -11
verb:l=both side	-18 18
verb:l=each side	-12 12
verb:l=good stay	-19 19
verb:l=had been	14 -14
verb:l=has been	9 -9
verb:l=have been	-15 15
verb:l=it has	-9 9
verb:l=it is	-11 11
verb:l=tariff stay	16 -16
verb:lr=, in	10 -10
verb:lr=<name> <points>	-17 17
verb:lr=<name> its	-7 7
verb:lr=<organisation> its	11 -11
verb:lr=<points> for	-27 27
verb:lr=<seat> its	11 -11
verb:lr=are until	-15 15
verb:lr=has its	23 -23
verb:lr=has the	16 -16
verb:lr=have their	10 -10
verb:lr=is ,	20 -20
verb:lr=is .	14 -14
verb:lr=is from	-9 9
verb:lr=stay until	17 -17
verb:lr=the <points>	-16 16
verb:lr=to ,	-10 10
verb:lr=to most	-16 16
verb:lr=to on	-13 13
verb:lr=to the	8 -8
verb:lr=was for	-36 36
verb:lr=was to	9 -9
verb:lr=will its	-17 17
verb:r1=<goods>	11 -11
verb:r1=<seat>	15 -15
verb:r1=a	-23 23
verb:r1=again	-11 11
verb:r1=and	13 -13
verb:r1=for	-10 10
verb:r1=from	-19 19
verb:r1=his	12 -12
verb:r1=in	12 -12
verb:r1=on	-17 17
verb:r1=or	12 -12
verb:r1=the	9 -9
verb:r1=their	26 -26
verb:r1=to	10 -10
verb:r1=under	12 -12
verb:r2=.	23 -23
verb:r2=<day-gone>	-11 11
verb:r2=<month-ahead>	-24 24
verb:r2=<month-gone>	26 -26
verb:r2=<v-agree>	15 -15
verb:r2=<v-end>	31 -31
verb:r2=<v-return>	-17 17
verb:r2=<v-sign>	10 -10
verb:r2=a	-14 14
verb:r2=an	-5 5
verb:r2=countermeasure	19 -19
verb:r2=extra	-14 14
verb:r2=higher	-13 13
verb:r2=in	-9 9
verb:r2=of	-11 11
verb:r2=on	23 -23
verb:r2=rise	-15 15
verb:r2=strike	12 -12
verb:r2=tariff	-10 10
verb:r2=the	29 -29
verb:r2=to	-14 14
verb:r2=until	-29 29
verb:r=, for	12 -12
verb:r=, the	11 -11
verb:r=a further	-10 10
verb:r=its additional	-16 16
verb:r=its countermeasure	19 -19
verb:r=since <day-gone>	-13 13
verb:r=to <day-ahead>	12 -12
verb:r=under the	14 -14
verb:r=until <month-ahead>	-24 24
verb:r=until the	-12 12
verb:t0=future-passive	12 -12
verb:t0=past-passive	-11 11
verb:t0=perfect	-3 3
verb:t0=pluperfect-passive	14 -14
verb:v0=ask	12 -12
verb:v0=continue	-15 15
verb:v0=have	-14 14
verb:v0=keep	-4 4
verb:v0=leave	-9 9
verb:v0=pause	-9 9
verb:v0=stand	13 -13
verb:v1=have	-14 14
verb:v1=keep	-5 5
verb:v1=pause	-9 9
verb:v1=stand	13 -13
verb:vt0=have present	-14 14
verb:vt0=hold modal	-8 8
verb:vt0=keep present	-14 14
verb:vt0=postpone perfect	13 -13
verb:vt0=put perfect	11 -11
w:again	19 -19
w:armistice	19 -19
w:arrangement	-16 16
w:arrangements	10 -10
w:breather	-14 14
w:breathing space	-20 20
w:ceasefire	15 -15
w:continue	7 -7
w:continues	-26 26
w:extend	16 -16
w:extended	5 -5
w:extending	9 -9
w:extends	15 -15
w:extra	19 -19
w:frozen	25 -25
w:go on	6 -6
w:goes on	-26 26
w:grace	-12 12
w:halt	-21 21
w:handshake	20 -20
w:held in	12 -12
w:keeping	-16 16
w:keeps	-15 15
w:laid down	-23 23
w:lengthened	-18 18
w:lies	21 -21
w:lift	20 -20
w:lifted	20 -20
w:lull	-10 10
w:on hold	-17 17
w:pause	-19 19
w:pauses	21 -21
w:prolongation	-11 11
w:prolonging	-18 18
w:prolongs	11 -11
w:put away	14 -14
w:renewal	-14 14
w:respite	11 -11
w:second	14 -14
w:set aside	-24 24
w:silence	22 -22
w:sleeps	-27 27
w:slept	21 -21
w:stand still	17 -17
w:stays	12 -12
w:stretched	-11 11
w:successor	15 -15
w:suspend	37 -37
w:suspended	-27 27
w:suspends	11 -11
w:truce	-24 24
w:truces	-17 17
w:waiver	26 -26
waiver:l1=a	17 -17
words=loose	26 -26
words=loose no span 	69 -69
words=loose no span ahead	-14 14
words=loose span 	-8 8
words=loose+more	43 -43
words=loose+more no span 	68 -68
words=loose+more no span ahead+gone	9 -9
words=loose+more no span gone	26 -26
words=loose+more no span gone+ahead	-14 14
words=loose+more span gone	10 -10
words=loose+more+truce	-17 17
words=loose+more+truce no span 	-16 16
words=loose+more+truce no span gone+ahead	-22 22
words=loose+more+verb no span 	12 -12
words=loose+more+verb no span ahead	-10 10
words=loose+more+verb span ahead	11 -11
words=loose+quiet no span 	-12 12
words=loose+truce	-16 16
words=loose+truce no span 	-12 12
words=loose+truce no span ahead	-22 22
words=loose+truce no span gone	22 -22
words=loose+truce no span gone+ahead	-17 17
words=loose+truce span 	-20 20
words=loose+truce span ahead	16 -16
words=loose+truce span gone+ahead	16 -16
words=loose+verb	23 -23
words=loose+verb no span 	12 -12
words=loose+verb no span ahead	9 -9
words=loose+verb span 	-17 17
words=loose+verb span ahead	35 -35
words=loose+verb span gone+ahead	-17 17
words=more	47 -47
words=more no span 	110 -110
words=more no span ahead	7 -7
words=more no span ahead+gone	-23 23
words=more no span gone	27 -27
words=more span ahead	-5 5
words=more span gone	-13 13
words=more+quiet	-21 21
words=more+quiet no span 	14 -14
words=more+quiet no span ahead	-10 10
words=more+quiet+truce no span ahead	-11 11
words=more+truce	-22 22
words=more+truce no span ahead	-44 44
words=more+truce no span ahead+gone	-23 23
words=more+truce no span gone	17 -17
words=more+truce span ahead	28 -28
words=more+verb no span 	22 -22
words=more+verb no span gone+ahead	-12 12
words=more+verb span ahead	30 -30
words=more+verb span gone	-21 21
words=quiet no span 	48 -48
words=quiet no span ahead	-35 35
words=quiet no span gone	9 -9
words=quiet span 	-20 20
words=quiet span ahead	23 -23
words=quiet span gone	-15 15
words=quiet+truce	-21 21
words=truce no span 	8 -8
words=truce no span ahead	-42 42
words=truce no span gone+ahead	-22 22
words=truce span 	14 -14
words=truce span ahead	19 -19
words=truce+verb no span gone	-10 10
words=verb	20 -20
words=verb no span 	77 -77
words=verb no span gone+ahead	13 -13
words=verb span 	-11 11
words=verb span ahead	27 -27
words=verb span gone	-49 49`;
