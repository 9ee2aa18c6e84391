// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	26 -26
add:c0=impose	-13 13
add:c0=say	-16 16
add:l1=will	8 -8
add:l2=he	9 -9
add:r1=the	-15 15
add:r1=to	-13 13
add:r2=to	16 -16
add:v0=add	-16 16
added:ct0=impose modal-passive	-9 9
added:ct0=say modal-passive	-9 9
added:ct1=impose modal-passive	-9 9
added:ct1=say modal-passive	-9 9
added:l1=be	-6 6
added:l1=he	16 -16
added:r1=on	12 -12
added:r2=to	-13 13
added:t0=modal-passive	-9 9
again:c0=stay	5 -5
again:c1=begin	-10 10
again:c1=stay	6 -6
again:ct0=impose perfect	12 -12
again:ct0=stay modal	-9 9
again:ct0=target future-passive	-10 10
again:ct1=impose perfect	11 -11
again:ct1=stay modal	-9 9
again:ct1=target future-passive	-10 10
again:l1=,	-10 10
again:l1=<name>	14 -14
again:l1=<number>	-17 17
again:l1=try	12 -12
again:l2=<name>	-15 15
again:l2=and	11 -11
again:l2=be	15 -15
again:l2=in	17 -17
again:l2=to	21 -21
again:l2=we	11 -11
again:r1=,	12 -12
again:r1=after	-10 10
again:r1=be	-11 11
again:r1=before	-13 13
again:r1=on	18 -18
again:r2=<end>	11 -11
again:r2=<level>	-11 11
again:r2=<v-impose>	-9 9
again:t0=modal	-17 17
again:t0=perfect	15 -15
again:t0=present	13 -13
again:v0=charge	10 -10
again:v0=collect	15 -15
again:v0=sign	-9 9
again:v1=charge	11 -11
again:v1=collect	15 -15
again:v1=sign	-9 9
another:c0=bear	-15 15
another:c0=down	11 -11
another:c0=impose	12 -12
another:c0=sign	-13 13
another:c1=bear	-13 13
another:c1=impose	24 -24
another:ct0=agree past	-18 18
another:ct0=impose future	10 -10
another:ct0=impose past	-10 10
another:ct0=impose pluperfect	8 -8
another:ct0=sign past	-18 18
another:ct0=stay present	10 -10
another:ct1=impose infinitive	17 -17
another:ct1=impose past	-7 7
another:ct1=impose pluperfect	8 -8
another:ct1=stay infinitive	18 -18
another:l1=,	24 -24
another:l1=<v-impose>	15 -15
another:l1=and	20 -20
another:l1=by	16 -16
another:l1=for	-9 9
another:l1=is	11 -11
another:l1=to	-8 8
another:l2=<goods>	-15 15
another:l2=<name>	-19 19
another:l2=<v-agree>	-18 18
another:l2=<v-renew>	15 -15
another:l2=<v-sign>	-18 18
another:l2=good	11 -11
another:l2=had	8 -8
another:l2=to	13 -13
another:r1=<money>	22 -22
another:r1=<span>	-13 13
another:r2=.	-13 13
another:r2=from	15 -15
another:r2=that	10 -10
another:r2=until	9 -9
another:t0=past	-8 8
another:t0=pluperfect	13 -13
another:v0=leave	-12 12
another:v1=keep	17 -17
another:v1=leave	-7 7
armistice:l1=the	8 -8
armistice:r1=of	13 -13
arrangement:ct0=stay present	-16 16
arrangement:ct1=stay present	-16 16
arrangement:l1=an	12 -12
arrangement:l1=lumpur	-21 21
arrangement:l1=own	14 -14
arrangement:l1=present	-14 14
arrangement:l1=the	-10 10
arrangement:l2=<begin>	-14 14
arrangement:l2=its	12 -12
arrangement:l2=kuala	-21 21
arrangement:l2=of	-12 12
arrangement:l2=the	-17 17
arrangement:l2=under	20 -20
arrangement:r1=,	-10 10
arrangement:r1=<v-agree>	-16 16
arrangement:r1=<v-begin>	13 -13
arrangement:r1=<v-end>	-18 18
arrangement:r1=<v-stay>	-17 17
arrangement:r1=end	-10 10
arrangement:r1=is	23 -23
arrangement:r1=of	-12 12
arrangement:r1=on	-10 10
arrangement:r1=that	14 -14
arrangement:r2=<day-gone>	-15 15
arrangement:r2=busan	-9 9
arrangement:r2=in	-17 17
arrangement:r2=kuala	11 -11
arrangement:r2=the	-11 11
arrangement:r2=until	-12 12
arrangement:r2=which	-14 14
arrangement:t0=past	10 -10
arrangement:v0=be	-17 17
arrangement:v0=have	13 -13
arrangement:v1=be	-17 17
arrangement:v1=have	13 -13
asleep:ct0=stay present	-12 12
asleep:ct1=stay present	-11 11
asleep:r1=until	-10 10
asleep:r2=<day-ahead>	-19 19
asleep:r2=<end>	6 -6
asleep:t0=present	-13 13
calm:t0=past	12 -12
calm:t0=present	-12 12
ceasefire:c0=impose	-12 12
ceasefire:c0=propose	11 -11
ceasefire:c1=impose	-15 15
ceasefire:c1=renew	10 -10
ceasefire:ct0=stay present	15 -15
ceasefire:ct1=stay present	15 -15
ceasefire:l1=<span>	-10 10
ceasefire:l2=<begin>	19 -19
ceasefire:l2=to	-17 17
ceasefire:r1=of	-21 21
ceasefire:r1=was	14 -14
ceasefire:r1=with	-13 13
ceasefire:r2=<end>	11 -11
ceasefire:r2=<name>	-15 15
ceasefire:r2=<span>	-14 14
ceasefire:r2=<v-impose>	15 -15
ceasefire:r2=<v-stay>	11 -11
continue:l1=to	11 -11
continue:r1=.	10 -10
continue:r1=on	10 -10
continue:r2=<end>	10 -10
continue:r2=be	-9 9
continued:c0=stay	-16 16
continued:c1=stay	-16 16
continued:v0=continue	-16 16
continued:v1=continue	-16 16
continues:l1=<name>	-14 14
continues:l2=of	-10 10
continues:r1=to	-16 16
continues:r2=<v-impose>	-10 10
days:ahead	-46 46
days:gone	-21 21
earlier=0	6 -6
earlier=2	10 -10
earlier=3	12 -12
extend:ct0=agree past	11 -11
extend:l2=<begin>	23 -23
extend:l2=<day-gone>	17 -17
extend:l2=<v-agree>	17 -17
extend:l2=<v-impose>	16 -16
extend:l2=<v-sign>	9 -9
extend:l2=agree	17 -17
extend:r1=by	16 -16
extend:r1=its	11 -11
extend:r1=their	11 -11
extend:r1=truce	10 -10
extend:r2=<duty>	12 -12
extend:r2=<span>	16 -16
extend:r2=truce	-13 13
extend:t0=past	-13 13
extended:l1=<not>	-13 13
extended:l1=and	-11 11
extended:l1=be	-18 18
extended:l1=has	14 -14
extended:l2=,	19 -19
extended:l2=<begin>	-12 12
extended:l2=<name>	-29 29
extended:l2=<organisation>	14 -14
extended:l2=can	12 -12
extended:l2=it	-13 13
extended:l2=may	15 -15
extended:l2=truce	-15 15
extended:l2=was	-18 18
extended:l2=would	-29 29
extended:r1=,	-20 20
extended:r1=.	-18 18
extended:r1=by	24 -24
extended:r1=from	-26 26
extended:r1=in	5 -5
extended:r1=it	12 -12
extended:r1=the	12 -12
extended:r1=to	13 -13
extended:r1=until	25 -25
extended:r2=.	14 -14
extended:r2=<duty>	-17 17
extended:r2=<end>	-15 15
extended:r2=<span>	25 -25
extended:r2=tariff	-17 17
extended:r2=time	11 -11
extended:t0=past-passive	9 -9
extended:t0=past-passive-not	-18 18
extending:c1=impose	8 -8
extends:l1=<organisation>	14 -14
extends:r1=it	11 -11
extends:r2=.	10 -10
extension:c0=end	21 -21
extension:c0=propose	17 -17
extension:c0=sign	-11 11
extension:c1=agree	17 -17
extension:c1=end	18 -18
extension:ct0=impose pluperfect	-18 18
extension:ct0=sign future	-10 10
extension:ct0=sign pluperfect	-18 18
extension:ct1=sign future	-10 10
extension:ct1=sign infinitive	16 -16
extension:l1=<span>	-14 14
extension:l1=the	24 -24
extension:l2=<begin>	16 -16
extension:l2=a	-16 16
extension:l2=approve	-14 14
extension:l2=for	-11 11
extension:l2=of	11 -11
extension:l2=on	16 -16
extension:l2=the	-24 24
extension:r1=,	18 -18
extension:r2=<span>	8 -8
extension:r2=<v-impose>	17 -17
extension:r2=the	-7 7
extension:t0=past	17 -17
extension:v0=approve	-13 13
extension:v0=end	17 -17
extension:v1=agree	19 -19
extension:v1=approve	-16 16
extra:c0=bear	12 -12
extra:c1=bear	12 -12
extra:ct0=impose past	16 -16
extra:ct0=impose perfect	-12 12
extra:ct1=impose past	11 -11
extra:ct1=impose perfect	-12 12
extra:l1='s	13 -13
extra:l1=its	-17 17
extra:l2=<begin>	14 -14
extra:l2=<name>	10 -10
extra:l2=<v-impose>	-13 13
extra:r2=,	-13 13
extra:r2=on	-11 11
extra:t0=modal	13 -13
extra:t0=past	21 -21
extra:t0=perfect	-10 10
freeze:l2=<begin>	18 -18
freeze:l2=<v-impose>	17 -17
freeze:r1=,	15 -15
freeze:r2=duty	-6 6
freeze:t0=present	-13 13
frozen:l2=<level-noun>	10 -10
frozen:r1=<goods>	21 -21
frozen:r2=.	11 -11
frozen:t0=present	9 -9
further:c0=begin	-15 15
further:c0=impose	14 -14
further:c0=sign	11 -11
further:c1=bear	11 -11
further:c1=impose	8 -8
further:l1=<begin>	23 -23
further:l1=<v-impose>	17 -17
further:l1=of	-9 9
further:l1=the	-9 9
further:l2=<begin>	19 -19
further:l2=<v-stay>	-16 16
further:l2=and	7 -7
further:l2=for	-12 12
further:l2=on	-12 12
further:l2=the	12 -12
further:r1=<level>	7 -7
further:r1=<points>	-18 18
further:r2=<v-impose>	10 -10
further:r2=are	-13 13
further:t0=perfect	-14 14
further:t0=present-passive	12 -12
further:v0=go	-15 15
go on:l1=and	12 -12
go on:l1=they	12 -12
go on:l1=to	-13 13
go on:l1=will	-20 20
go on:l2=<begin>	11 -11
go on:l2=<gate>	11 -11
go on:l2=<name>	-14 14
go on:l2=<v-agree>	9 -9
go on:l2=<v-impose>	13 -13
go on:l2=<v-sign>	11 -11
go on:l2=agree	9 -9
go on:l2=and	11 -11
go on:l2=is	-15 15
go on:l2=it	-13 13
go on:r1=<day-ahead>	12 -12
go on:r1=<v-target>	-18 18
go on:r1=in	11 -11
go on:t0=modal	18 -18
go on:t0=present	-12 12
goes on:l1=<name>	-8 8
goes on:l1=and	-14 14
goes on:l1=it	-33 33
goes on:l2=<begin>	-17 17
goes on:l2=of	-13 13
goes on:r1=.	-22 22
goes on:r1=<v-bear>	20 -20
goes on:r1=<v-impose>	-17 17
goes on:r1=for	-19 19
goes on:r1=pay	19 -19
goes on:r1=until	-11 11
goes on:r2=<day-ahead>	-14 14
goes on:r2=<end>	-22 22
handshake:l1=a	17 -17
handshake:l1=the	7 -7
handshake:l2=after	14 -14
held in:c1=impose	13 -13
held in:c1=stay	13 -13
held in:c1=suspend	13 -13
held in:l1=be	14 -14
held in:r1=<seat>	14 -14
held in:v1=hold	13 -13
holiday:l1=a	-12 12
holiday:l1=on	11 -11
holiday:r1=.	11 -11
holiday:r2=<end>	11 -11
holidays:l2=over	16 -16
holidays:r1=.	-21 21
holidays:r2=<end>	-20 20
in the drawer:r1=.	-15 15
in the drawer:r2=<end>	-15 15
keep:c0=impose	8 -8
keep:ct0=agree perfect	-13 13
keep:ct0=impose past	11 -11
keep:ct0=impose perfect	-13 13
keep:ct0=impose present	11 -11
keep:ct0=sign perfect	-13 13
keep:ct1=impose present	14 -14
keep:l1=<name>	-10 10
keep:l1=would	14 -14
keep:l2=<seat>	-12 12
keep:r1=<level>	-15 15
keep:r1=in	-10 10
keep:r1=it	-7 7
keep:r1=the	42 -42
keep:r1=to	14 -14
keep:r2=.	-15 15
keep:r2=<duty>	-18 18
keep:r2=for	7 -7
keep:r2=peace	18 -18
keep:r2=tariff	-13 13
keep:t0=perfect	-13 13
keeps:l1=,	-11 11
keeps:l1=<name>	21 -21
keeps:l1=<v-impose>	-16 16
keeps:l1=it	9 -9
keeps:l1=that	-30 30
keeps:l2=,	13 -13
keeps:l2=<agent>	-11 11
keeps:l2=<day-gone>	-10 10
keeps:l2=<v-buy>	-9 9
keeps:l2=<v-impose>	-11 11
keeps:l2=<v-sign>	-11 11
keeps:l2=order	-9 9
keeps:l2=the	-15 15
keeps:r1=<level>	17 -17
keeps:r1=<name>	-20 20
keeps:r1=<number>	12 -12
keeps:r1=<points>	-21 21
keeps:r1=it	-15 15
keeps:r2=<level>	13 -13
keeps:r2=duty	-16 16
laid down:r1=in	11 -11
lies:r1=in	10 -10
lifted:l1=was	-9 9
lifted:l2=<begin>	7 -7
lifted:r1=for	-19 19
lifts:l1=<name>	9 -9
longer:c0=say	-14 14
longer:c1=say	-14 14
longer:ct0=impose past	-17 17
longer:ct0=say past	-14 14
longer:ct0=stay past	-12 12
longer:ct0=stay present	9 -9
longer:ct1=impose past	-15 15
longer:ct1=stay past	-12 12
longer:ct1=stay present	9 -9
longer:l2=will	13 -13
longer:r1=<level-noun>	11 -11
longer:r1=<v-begin>	-8 8
longer:r1=<v-stay>	-12 12
longer:r1=<v-target>	11 -11
longer:r2=.	-12 12
longer:t0=past	-25 25
longer:v0=be	10 -10
longer:v0=make	-17 17
longer:v1=be	10 -10
longer:v1=make	-18 18
loose:c0=end	21 -21
loose:c0=target	-11 11
loose:c1=begin	18 -18
loose:c1=end	25 -25
loose:c1=propose	13 -13
loose:c1=renew	-10 10
loose:c1=target	-12 12
loose:ct0=end present	19 -19
loose:ct0=stay past	12 -12
loose:ct1=end present	19 -19
loose:ct1=stay past	12 -12
loose:l1='s	16 -16
loose:l1=<begin>	-11 11
loose:l1=<month-gone>	-9 9
loose:l1=<name>	-16 16
loose:l1=<not>	10 -10
loose:l1=<points>	-17 17
loose:l1=<span>	-18 18
loose:l1=<v-impose>	-10 10
loose:l1=<v-target>	-15 15
loose:l1=an	12 -12
loose:l1=and	12 -12
loose:l1=duty	-14 14
loose:l1=lumpur	-21 21
loose:l1=national	11 -11
loose:l1=on	13 -13
loose:l1=one	12 -12
loose:l1=own	14 -14
loose:l1=present	-21 21
loose:l1=tariff	11 -11
loose:l1=the	-20 20
loose:l1=will	21 -21
loose:l2=:	-9 9
loose:l2=;	-15 15
loose:l2=<begin>	-17 17
loose:l2=<day-ahead>	-20 20
loose:l2=<gate>	-10 10
loose:l2=<goods>	-23 23
loose:l2=<month-gone>	15 -15
loose:l2=<v-agree>	18 -18
loose:l2=<v-end>	16 -16
loose:l2=<v-impose>	33 -33
loose:l2=<v-sign>	20 -20
loose:l2=a	19 -19
loose:l2=after	18 -18
loose:l2=call	-11 11
loose:l2=day	-10 10
loose:l2=for	-8 8
loose:l2=is	-19 19
loose:l2=kuala	-21 21
loose:l2=on	12 -12
loose:l2=reciprocal	14 -14
loose:l2=the	-27 27
loose:l2=under	11 -11
loose:l=: the	-11 11
loose:l=<begin> <begin>	-11 11
loose:l=<begin> the	-18 18
loose:l=<month-gone> ,	9 -9
loose:l=after the	18 -18
loose:l=its own	12 -12
loose:l=kuala lumpur	-21 21
loose:l=of <level>	13 -13
loose:l=of the	-12 12
loose:l=over the	16 -16
loose:l=reciprocal duty	-19 19
loose:l=the <points>	-12 12
loose:l=the <span>	-11 11
loose:l=the present	-21 21
loose:l=the tariff	-14 14
loose:l=under the	19 -19
loose:lr=<level> .	9 -9
loose:lr=duty at	-13 13
loose:lr=good at	12 -12
loose:lr=good suspend	-19 19
loose:lr=it at	7 -7
loose:lr=the ,	-11 11
loose:lr=the is	15 -15
loose:lr=the last	-18 18
loose:lr=the of	-20 20
loose:lr=the with	-15 15
loose:lr=will at	10 -10
loose:r1=<v-agree>	-16 16
loose:r1=<v-begin>	27 -27
loose:r1=<v-end>	-26 26
loose:r1=<v-stay>	-22 22
loose:r1=away	-20 20
loose:r1=end	-14 14
loose:r1=for	-11 11
loose:r1=has	-11 11
loose:r1=hold	-16 16
loose:r1=in	16 -16
loose:r1=last	-12 12
loose:r1=of	-15 15
loose:r1=open	-8 8
loose:r1=the	12 -12
loose:r1=there	-13 13
loose:r1=until	23 -23
loose:r1=where	13 -13
loose:r1=with	-13 13
loose:r1=would	16 -16
loose:r2=<day-gone>	-13 13
loose:r2=<name>	-11 11
loose:r2=<v-bear>	11 -11
loose:r2=a	14 -14
loose:r2=busan	-9 9
loose:r2=duty	-9 9
loose:r2=force	19 -19
loose:r2=in	-16 16
loose:r2=kuala	11 -11
loose:r2=last	11 -11
loose:r2=the	20 -20
loose:r2=they	10 -10
loose:r2=till	-18 18
loose:r2=until	-10 10
loose:r2=which	-14 14
loose:r=, which	-17 17
loose:r=as they	7 -7
loose:r=at home	-9 9
loose:r=at the	11 -11
loose:r=in force	19 -19
loose:r=of <day-gone>	-13 13
loose:r=of busan	-9 9
loose:r=of kuala	11 -11
loose:r=run to	-15 15
loose:r=suspend for	14 -14
loose:r=suspend until	18 -18
loose:r=until <day-ahead>	9 -9
loose:r=where it	10 -10
loose:r=with <name>	-16 16
loose:t0=past	18 -18
loose:v0=have	10 -10
loose:v1=call	16 -16
loose:v1=end	10 -10
loose:v1=have	10 -10
loose:v1=other	12 -12
loose:vt0=be past	6 -6
loose:vt0=have present	16 -16
loose:vt0=say past	-11 11
lull:l2=<begin>	-16 16
moratorium:l2=<begin>	23 -23
moratorium:r1=on	13 -13
more:c0=down	20 -20
more:c0=end	18 -18
more:c0=threaten	17 -17
more:c1=deny	-8 8
more:c1=down	11 -11
more:c1=end	27 -27
more:c1=sell	-18 18
more:c1=sign	-7 7
more:c1=threaten	13 -13
more:ct0=bear future	25 -25
more:ct0=bear modal	-13 13
more:ct0=bear past	-8 8
more:ct0=begin past	-12 12
more:ct0=begin present	11 -11
more:ct0=buy future	9 -9
more:ct0=buy present	-15 15
more:ct0=down future	14 -14
more:ct0=impose modal	13 -13
more:ct0=impose modal-passive	-9 9
more:ct0=propose perfect	13 -13
more:ct0=renew modal-passive	10 -10
more:ct0=renew past-passive	-10 10
more:ct0=renew present	-12 12
more:ct0=say modal-passive	-9 9
more:ct0=say past-passive	20 -20
more:ct0=stay future	-14 14
more:ct0=stay future-passive	11 -11
more:ct0=stay present	5 -5
more:ct0=stay present-passive	-18 18
more:ct0=target future	-7 7
more:ct0=target future-passive	-11 11
more:ct0=target perfect	12 -12
more:ct1=agree participle-passive	-7 7
more:ct1=agree past	-15 15
more:ct1=agree perfect	10 -10
more:ct1=bear future	23 -23
more:ct1=bear modal	-13 13
more:ct1=bear past	-11 11
more:ct1=begin gerund	14 -14
more:ct1=begin past	-14 14
more:ct1=begin present	10 -10
more:ct1=buy future	9 -9
more:ct1=buy infinitive	9 -9
more:ct1=buy present	-13 13
more:ct1=end participle-passive	10 -10
more:ct1=impose future	-13 13
more:ct1=impose infinitive	-11 11
more:ct1=impose modal	14 -14
more:ct1=impose modal-passive	-9 9
more:ct1=impose participle-passive	17 -17
more:ct1=impose past	-13 13
more:ct1=impose perfect	20 -20
more:ct1=impose pluperfect	12 -12
more:ct1=propose infinitive	-24 24
more:ct1=propose participle-passive	21 -21
more:ct1=propose present	16 -16
more:ct1=renew modal-passive	10 -10
more:ct1=renew past-passive	-10 10
more:ct1=renew present	-12 12
more:ct1=say infinitive	8 -8
more:ct1=say modal-passive	-9 9
more:ct1=say past-passive	20 -20
more:ct1=sign participle-passive	-11 11
more:ct1=sign past	-14 14
more:ct1=stay future	-16 16
more:ct1=stay future-passive	11 -11
more:ct1=stay present-passive	-18 18
more:ct1=suspend participle-passive	19 -19
more:ct1=target future	-7 7
more:ct1=target future-passive	-11 11
more:ct1=target perfect	10 -10
more:ct1=up gerund	13 -13
more:ct1=up infinitive	-17 17
more:l1="	-10 10
more:l1='s	13 -13
more:l1=<agent>	-17 17
more:l1=<day-today>	11 -11
more:l1=<level>	19 -19
more:l1=<money>	32 -32
more:l1=<not>	22 -22
more:l1=<number>	-14 14
more:l1=<organisation>	24 -24
more:l1=<person>	10 -10
more:l1=<points>	16 -16
more:l1=<seat>	-14 14
more:l1=<span>	-47 47
more:l1=<v-agree>	9 -9
more:l1=<v-bear>	-8 8
more:l1=<v-propose>	-16 16
more:l1=<v-suspend>	-22 22
more:l1=<v-target>	13 -13
more:l1=buy	7 -7
more:l1=by	17 -17
more:l1=charge	12 -12
more:l1=deal	-11 11
more:l1=do	14 -14
more:l1=first	-12 12
more:l1=get	-16 16
more:l1=given	-12 12
more:l1=he	21 -21
more:l1=his	14 -14
more:l1=isn't	-12 12
more:l1=it	-12 12
more:l1=never	-14 14
more:l1=no	19 -19
more:l1=nobody	21 -21
more:l1=nothing	11 -11
more:l1=of	-14 14
more:l1=on	-17 17
more:l1=order	-10 10
more:l1=talk	10 -10
more:l1=that	-28 28
more:l1=the	16 -16
more:l1=their	9 -9
more:l1=truce	-18 18
more:l1=try	12 -12
more:l1=two	10 -10
more:l1=up	-15 15
more:l1=were	18 -18
more:l1=who	10 -10
more:l1=with	16 -16
more:l2="	10 -10
more:l2=,	17 -17
more:l2=<agent>	-12 12
more:l2=<gate>	25 -25
more:l2=<goods>	-4 4
more:l2=<level-noun>	-7 7
more:l2=<month-gone>	-22 22
more:l2=<name>	-27 27
more:l2=<not>	13 -13
more:l2=<office>	-17 17
more:l2=<organisation>	-11 11
more:l2=<quality>	-12 12
more:l2=<seat>	17 -17
more:l2=<span>	-8 8
more:l2=<v-begin>	16 -16
more:l2=<v-end>	15 -15
more:l2=<v-propose>	15 -15
more:l2=a	-18 18
more:l2=about	-18 18
more:l2=after	18 -18
more:l2=and	20 -20
more:l2=approve	-21 21
more:l2=as	8 -8
more:l2=ask	13 -13
more:l2=at	20 -20
more:l2=back	20 -20
more:l2=be	-16 16
more:l2=both	-15 15
more:l2=can	29 -29
more:l2=cost	12 -12
more:l2=could	-14 14
more:l2=country	16 -16
more:l2=custom	12 -12
more:l2=decide	-13 13
more:l2=end	12 -12
more:l2=evening	-10 10
more:l2=for	-14 14
more:l2=give	30 -30
more:l2=had	12 -12
more:l2=he	-16 16
more:l2=it	-30 30
more:l2=last	-17 17
more:l2=not	22 -22
more:l2=offer	13 -13
more:l2=on	13 -13
more:l2=one	-12 12
more:l2=or	-11 11
more:l2=other	20 -20
more:l2=part	12 -12
more:l2=rate	-10 10
more:l2=same	-15 15
more:l2=see	12 -12
more:l2=suspension	-13 13
more:l2=their	14 -14
more:l2=two	11 -11
more:l2=unless	23 -23
more:l2=was	-14 14
more:l2=we	17 -17
more:l2=who	-12 12
more:l2=will	-16 16
more:l=, <level>	13 -13
more:l=, and	19 -19
more:l=, for	9 -9
more:l=, get	-9 9
more:l=, was	6 -6
more:l=, would	-13 13
more:l=<begin> a	14 -14
more:l=<begin> an	15 -15
more:l=<begin> it	-27 27
more:l=<begin> the	-16 16
more:l=<day-ahead> ,	-12 12
more:l=<day-gone> to	15 -15
more:l=<name> get	-19 19
more:l=<name> have	-16 16
more:l=<seat> would	15 -15
more:l=<span> and	-21 21
more:l=a <span>	-10 10
more:l=after a	7 -7
more:l=agree on	-30 30
more:l=agree to	26 -26
more:l=and the	12 -12
more:l=and will	10 -10
more:l=approve the	-17 17
more:l=ask for	12 -12
more:l=be no	-14 14
more:l=buy <money>	12 -12
more:l=can be	29 -29
more:l=cost <level>	9 -9
more:l=decide to	-13 13
more:l=for <number>	-10 10
more:l=get <span>	-9 9
more:l=go up	-12 12
more:l=he would	-16 16
more:l=in the	-12 12
more:l=is to	-21 21
more:l=it is	-5 5
more:l=it was	-31 31
more:l=it would	-14 14
more:l=on an	17 -17
more:l=pay an	-9 9
more:l=sign the	15 -15
more:l=that <name>	10 -10
more:l=the <organisation>	19 -19
more:l=the truce	-15 15
more:l=to a	-12 12
more:l=to an	-16 16
more:l=to be	-15 15
more:l=to do	13 -13
more:l=to meet	13 -13
more:l=truce is	12 -12
more:l=truce was	-11 11
more:l=unless <organisation>	14 -14
more:l=was given	-17 17
more:l=was not	14 -14
more:l=will no	13 -13
more:l=will try	11 -11
more:l=with <name>	-12 12
more:l=would be	-16 16
more:longer	-18 18
more:longer no span	-18 18
more:lr='s duty	12 -12
more:lr=, for	-13 13
more:lr=<begin> <level>	-10 10
more:lr=<day-ahead> the	20 -20
more:lr=<level> .	-12 12
more:lr=<level> from	16 -16
more:lr=<level> on	15 -15
more:lr=<level> than	-11 11
more:lr=<money> of	10 -10
more:lr=<name> .	14 -14
more:lr=<name> <level>	14 -14
more:lr=<name> their	9 -9
more:lr=<name> to	-9 9
more:lr=<organisation> it	19 -19
more:lr=<organisation> its	-11 11
more:lr=<organisation> the	15 -15
more:lr=<span> .	-30 30
more:lr=a <level>	9 -9
more:lr=a <points>	-12 12
more:lr=a day	-13 13
more:lr=a extension	-8 8
more:lr=a list	11 -11
more:lr=a meet	16 -16
more:lr=a round	21 -21
more:lr=an ,	22 -22
more:lr=an .	11 -11
more:lr=an <level>	-9 9
more:lr=and in	-14 14
more:lr=any .	12 -12
more:lr=be for	12 -12
more:lr=be from	-28 28
more:lr=be on	11 -11
more:lr=been .	12 -12
more:lr=been for	-8 8
more:lr=been to	16 -16
more:lr=been twice	-15 15
more:lr=for .	23 -23
more:lr=for <span>	-13 13
more:lr=have the	-8 8
more:lr=in than	-9 9
more:lr=it .	-13 13
more:lr=it its	-9 9
more:lr=it the	13 -13
more:lr=it to	13 -13
more:lr=it until	-24 24
more:lr=meet .	11 -11
more:lr=meet in	-11 11
more:lr=not ,	-12 12
more:lr=not .	19 -19
more:lr=not to	-12 12
more:lr=of .	-10 10
more:lr=pay for	13 -13
more:lr=pay than	-22 22
more:lr=that the	-15 15
more:lr=the .	9 -9
more:lr=the day	11 -11
more:lr=the round	10 -10
more:lr=the that	10 -10
more:lr=to until	-19 19
more:lr=truce until	-15 15
more:lr=try in	11 -11
more:lr=was on	-25 25
more:lr=was to	10 -10
more:lr=will <day-ahead>	9 -9
more:lr=will their	-14 14
more:made no span	16 -16
more:r1=:	18 -18
more:r1=<agent>	-13 13
more:r1=<day-ahead>	24 -24
more:r1=<day-gone>	-12 12
more:r1=<level-noun>	-10 10
more:r1=<level>	20 -20
more:r1=<money>	24 -24
more:r1=<name>	-26 26
more:r1=<number>	31 -31
more:r1=<points>	-12 12
more:r1=<quality>	20 -20
more:r1=<span>	-19 19
more:r1=<v-agree>	-9 9
more:r1=<v-bear>	13 -13
more:r1=<v-begin>	-9 9
more:r1=<v-end>	12 -12
more:r1=<v-impose>	-33 33
more:r1=<v-propose>	-12 12
more:r1=<v-sign>	-13 13
more:r1=<v-stay>	-12 12
more:r1=<v-target>	-11 11
more:r1=a	-9 9
more:r1=after	-11 11
more:r1=apply	-13 13
more:r1=as	16 -16
more:r1=at	-14 14
more:r1=be	-10 10
more:r1=before	-18 18
more:r1=end	8 -8
more:r1=for	-13 13
more:r1=from	-10 10
more:r1=hundred	-17 17
more:r1=last	-12 12
more:r1=leave	-10 10
more:r1=notice	-15 15
more:r1=of	13 -13
more:r1=on	28 -28
more:r1=our	10 -10
more:r1=pay	16 -16
more:r1=round	30 -30
more:r1=suspension	-12 12
more:r1=tariff	-18 18
more:r1=that	8 -8
more:r1=the	19 -19
more:r1=three	13 -13
more:r1=time	-22 22
more:r1=truce	11 -11
more:r1=until	7 -7
more:r1=week	-26 26
more:r1=will	-12 12
more:r1=working	10 -10
more:r2=,	11 -11
more:r2=<duty>	-22 22
more:r2=<end>	11 -11
more:r2=<money>	16 -16
more:r2=<month-gone>	-16 16
more:r2=<name>	16 -16
more:r2=<not>	-23 23
more:r2=<person>	-14 14
more:r2=<span>	15 -15
more:r2=<v-bear>	12 -12
more:r2=<v-begin>	-30 30
more:r2=<v-down>	-7 7
more:r2=<v-end>	-11 11
more:r2=<v-say>	20 -20
more:r2=<v-up>	-22 22
more:r2=agreement	16 -16
more:r2=an	-8 8
more:r2=be	-13 13
more:r2=both	11 -11
more:r2=come	-10 10
more:r2=day	-13 13
more:r2=duty	-18 18
more:r2=for	-19 19
more:r2=free	-8 8
more:r2=further	-13 13
more:r2=go	-18 18
more:r2=half	-14 14
more:r2=in	13 -13
more:r2=it	-9 9
more:r2=its	-8 8
more:r2=month	-15 15
more:r2=new	12 -12
more:r2=not	-14 14
more:r2=nothing	-12 12
more:r2=on	-9 9
more:r2=other	-9 9
more:r2=our	17 -17
more:r2=own	13 -13
more:r2=suspension	-10 10
more:r2=that	11 -11
more:r2=the	-8 8
more:r2=till	-12 12
more:r2=time	11 -11
more:r2=to	-14 14
more:r2=until	-17 17
more:r2=what	-17 17
more:r2=with	-12 12
more:r2=would	-8 8
more:r=, <name>	14 -14
more:r=, <person>	-11 11
more:r=, and	14 -14
more:r=, for	-19 19
more:r=, in	15 -15
more:r=, it	-9 9
more:r=, to	-19 19
more:r=, with	-14 14
more:r=<day-ahead> .	24 -24
more:r=<level> ,	-10 10
more:r=<level> to	13 -13
more:r=<points> are	-14 14
more:r=<span> .	-18 18
more:r=<span> <end>	13 -13
more:r=<span> to	-20 20
more:r=after <day-ahead>	-15 15
more:r=as before	13 -13
more:r=at <level>	-26 26
more:r=at the	21 -21
more:r=duty on	-24 24
more:r=for <span>	-12 12
more:r=from <day-ahead>	-20 20
more:r=hundred day	-17 17
more:r=if the	-12 12
more:r=in <month-gone>	-19 19
more:r=it ,	23 -23
more:r=it .	30 -30
more:r=its truce	-29 29
more:r=of <span>	10 -10
more:r=on <day-ahead>	25 -25
more:r=once ,	14 -14
more:r=pay <level>	26 -26
more:r=round of	27 -27
more:r=than <money>	12 -12
more:r=than <name>	-13 13
more:r=than before	-10 10
more:r=the <level>	17 -17
more:r=their tariff	-10 10
more:r=their truce	32 -32
more:r=to be	-15 15
more:r=to its	-13 13
more:t0=future-not	-23 23
more:t0=modal	-14 14
more:t0=modal-not	14 -14
more:t0=past-passive	-10 10
more:t0=perfect-passive-not	15 -15
more:v0=announce	-16 16
more:v0=approve	-13 13
more:v0=ask	18 -18
more:v0=carry	11 -11
more:v0=charge	15 -15
more:v0=continue	-13 13
more:v0=decide	-10 10
more:v0=get	-10 10
more:v0=have	-18 18
more:v0=hold	14 -14
more:v0=import	-10 10
more:v0=leave	-12 12
more:v0=let	11 -11
more:v0=other	-11 11
more:v0=put	-11 11
more:v0=raise	10 -10
more:v0=say	14 -14
more:v0=see	12 -12
more:v0=send	-10 10
more:v0=suspend	-19 19
more:v0=tax	-12 12
more:v0=threaten	14 -14
more:v1=agree	-14 14
more:v1=announce	-10 10
more:v1=approve	-22 22
more:v1=ask	21 -21
more:v1=call	10 -10
more:v1=carry	11 -11
more:v1=get	-13 13
more:v1=have	-18 18
more:v1=hold	9 -9
more:v1=import	-10 10
more:v1=leave	-8 8
more:v1=other	-12 12
more:v1=put	-12 12
more:v1=raise	10 -10
more:v1=say	20 -20
more:v1=send	-17 17
more:v1=stay	-15 15
more:v1=tax	-12 12
more:vt0=add past	16 -16
more:vt0=agree past	10 -10
more:vt0=agree present	-15 15
more:vt0=announce past	-9 9
more:vt0=be modal	-15 15
more:vt0=be perfect	6 -6
more:vt0=buy future	9 -9
more:vt0=charge present	11 -11
more:vt0=extend modal	-13 13
more:vt0=get past	-13 13
more:vt0=have past	-10 10
more:vt0=keep modal	15 -15
more:vt0=keep present	-16 16
more:vt0=other past	-13 13
more:vt0=other perfect	-12 12
more:vt0=pay modal	-11 11
more:vt0=prolong modal	8 -8
more:vt0=prolong present	-9 9
more:vt0=put present	-17 17
more:vt0=remain present	12 -12
more:vt0=say past	18 -18
more:vt0=sign present	11 -11
more:vt0=suspend present	-19 19
more:vt0=vote future	-10 10
more:waits	-26 26
more:waits no span	-21 21
more:waits span	-10 10
more:wished no span	-31 31
more:wished span	17 -17
more=	38 -38
more=longer	-22 22
more=made+refused+longer	16 -16
more=refused+longer	10 -10
more=waits+longer	-13 13
more=waits+made+longer	-12 12
more=waits+refused+longer	-12 12
more=wished+refused+longer	-19 19
no span	38 -38
on hold:ct0=impose perfect	-11 11
on hold:ct0=stay present	15 -15
on hold:ct1=impose perfect	-11 11
on hold:ct1=stay present	15 -15
on hold:l1=<duty>	-23 23
on hold:l1=<v-impose>	8 -8
on hold:l1=are	-15 15
on hold:l1=put	8 -8
on hold:l2=,	13 -13
on hold:l2=<v-impose>	11 -11
on hold:r1=for	-19 19
on hold:t0=present	14 -14
on ice:ct0=impose perfect	11 -11
on ice:ct1=impose perfect	11 -11
on ice:r1=until	16 -16
pause:c0=say	11 -11
pause:c1=begin	12 -12
pause:c1=renew	14 -14
pause:c1=up	15 -15
pause:ct0=propose perfect	-10 10
pause:ct0=propose present	12 -12
pause:ct0=stay past	8 -8
pause:ct1=impose infinitive	-17 17
pause:ct1=propose perfect	-10 10
pause:ct1=propose present	12 -12
pause:ct1=stay past	9 -9
pause:l1='s	-13 13
pause:l1=<duty>	-9 9
pause:l1=<span>	-17 17
pause:l1=tariff	-9 9
pause:l1=the	11 -11
pause:l2=,	-13 13
pause:l2=:	29 -29
pause:l2=<name>	7 -7
pause:l2=<v-renew>	14 -14
pause:l2=a	-26 26
pause:l2=before	18 -18
pause:l2=call	-9 9
pause:l2=of	25 -25
pause:l2=on	4 -4
pause:l2=that	-11 11
pause:l2=the	-25 25
pause:l2=to	17 -17
pause:l2=when	9 -9
pause:r1=,	-17 17
pause:r1=<v-agree>	-13 13
pause:r1=<v-impose>	-19 19
pause:r1=<v-sign>	-15 15
pause:r1=agree	-15 15
pause:r1=and	10 -10
pause:r1=end	15 -15
pause:r1=has	-16 16
pause:r1=in	-30 30
pause:r1=on	43 -43
pause:r1=that	12 -12
pause:r1=with	-12 12
pause:r1=would	13 -13
pause:r2=,	11 -11
pause:r2=.	-18 18
pause:r2=<day-ahead>	11 -11
pause:r2=<end>	13 -13
pause:r2=<name>	-17 17
pause:r2=<not>	15 -15
pause:r2=<v-end>	-17 17
pause:r2=been	-19 19
pause:r2=end	-18 18
pause:r2=higher	10 -10
pause:r2=the	-15 15
pause:r2=their	-22 22
pause:r2=which	9 -9
pause:t0=present	12 -12
pause:v0=have	12 -12
pause:v1=have	12 -12
paused:c0=impose	-11 11
paused:c0=suspend	-11 11
paused:c1=impose	-11 11
paused:c1=suspend	-11 11
paused:v0=pause	-11 11
paused:v1=pause	-11 11
peace:ct0=stay past	11 -11
peace:ct0=stay present	-12 12
peace:ct1=stay infinitive	14 -14
peace:ct1=stay past	11 -11
peace:ct1=stay present	-12 12
peace:l1=<begin>	-14 14
peace:l1=<goods>	-14 14
peace:l1=<v-stay>	8 -8
peace:l1=make	8 -8
peace:l1=of	-9 9
peace:l1=the	4 -4
peace:l2=<not>	12 -12
peace:l2=<span>	-20 20
peace:l2=not	11 -11
peace:l2=the	-15 15
peace:r1=,	23 -23
peace:r1=.	-13 13
peace:r1=has	-14 14
peace:r1=obligation	19 -19
peace:r1=since	-17 17
peace:r1=with	-19 19
peace:r2="	12 -12
peace:r2=,	16 -16
peace:t0=present-not	9 -9
peace:v0=keep	-15 15
peace:v0=make	14 -14
peace:v1=make	15 -15
prolong:l1=<not>	-14 14
prolong:l1=not	-10 10
prolong:l2=<name>	14 -14
prolong:r1=its	-10 10
prolong:r2=truce	-14 14
prolong:t0=perfect	14 -14
prolonged:ct0=renew modal-passive	15 -15
prolonged:ct1=renew modal-passive	15 -15
prolonged:l1=,	-22 22
prolonged:l1=be	8 -8
prolonged:l1=has	-3 3
prolonged:l1=was	-30 30
prolonged:l2=<day-gone>	-14 14
prolonged:l2=<not>	12 -12
prolonged:l2=and	10 -10
prolonged:l2=it	-18 18
prolonged:l2=would	10 -10
prolonged:r1=.	10 -10
prolonged:r1=by	-13 13
prolonged:r1=its	-14 14
prolonged:r1=the	-10 10
prolonged:r1=their	16 -16
prolonged:r1=to	20 -20
prolonged:r2=<day-ahead>	10 -10
prolonged:r2=<day-gone>	-16 16
prolonged:r2=<month-gone>	-15 15
prolonged:r2=<span>	-15 15
prolonged:r2=the	13 -13
prolonged:r2=truce	17 -17
prolonged:t0=modal-passive	12 -12
prolonged:t0=past-passive	-17 17
prolonging:t0=past	9 -9
prolongs:l1=<organisation>	10 -10
prolongs:l2=unless	9 -9
prolongs:r1=the	11 -11
prolongs:r2=.	9 -9
put off:ct0=impose perfect-passive	18 -18
put off:ct1=impose perfect-passive	18 -18
put off:l1=been	19 -19
put off:l2=<level>	-17 17
put off:l2=and	19 -19
put off:r1=a	-21 21
put off:r1=for	-16 16
put off:r1=to	20 -20
put off:r1=until	26 -26
put off:r2=<day-ahead>	30 -30
put off:r2=<level-noun>	-10 10
put off:r2=<span>	-11 11
put off:r2=<v-up>	-8 8
put off:t0=perfect-passive	18 -18
quiet:c0=begin	18 -18
quiet:c0=propose	14 -14
quiet:c0=suspend	14 -14
quiet:c1=propose	11 -11
quiet:c1=sign	9 -9
quiet:ct0=agree past	-10 10
quiet:ct0=agree present	8 -8
quiet:ct0=impose future	10 -10
quiet:ct0=impose past	-12 12
quiet:ct0=impose pluperfect	11 -11
quiet:ct0=sign past	-10 10
quiet:ct0=sign present	8 -8
quiet:ct0=stay past	26 -26
quiet:ct0=stay present	-12 12
quiet:ct1=impose future	10 -10
quiet:ct1=impose pluperfect	11 -11
quiet:ct1=stay infinitive	14 -14
quiet:ct1=stay past	26 -26
quiet:ct1=stay present	-12 12
quiet:l1=,	-23 23
quiet:l1=:	-9 9
quiet:l1=<begin>	-18 18
quiet:l1=<duty>	-21 21
quiet:l1=<goods>	-24 24
quiet:l1=<v-impose>	20 -20
quiet:l1=a	9 -9
quiet:l1=and	-12 12
quiet:l1=are	-21 21
quiet:l1=duty	-17 17
quiet:l1=is	7 -7
quiet:l1=it	20 -20
quiet:l1=make	8 -8
quiet:l1=put	16 -16
quiet:l2=<duty>	-29 29
quiet:l2=<not>	12 -12
quiet:l2=and	-14 14
quiet:l2=been	-9 9
quiet:l2=duty	-16 16
quiet:l2=good	-14 14
quiet:l2=had	12 -12
quiet:l2=i	11 -11
quiet:l2=in	10 -10
quiet:l2=it	8 -8
quiet:l2=not	11 -11
quiet:l2=was	9 -9
quiet:l=<begin> <begin>	-18 18
quiet:l=have been	13 -13
quiet:l=not a	11 -11
quiet:lr=<points> until	-13 13
quiet:lr=a ,	8 -8
quiet:lr=are until	-18 18
quiet:lr=is ,	14 -14
quiet:lr=of <end>	9 -9
quiet:lr=stay .	-13 13
quiet:lr=the obligation	18 -18
quiet:r1=,	15 -15
quiet:r1=<end>	18 -18
quiet:r1=for	-22 22
quiet:r1=has	-14 14
quiet:r1=in	30 -30
quiet:r1=obligation	19 -19
quiet:r1=since	-30 30
quiet:r1=that	-25 25
quiet:r1=until	-14 14
quiet:r1=with	-12 12
quiet:r2="	18 -18
quiet:r2=.	16 -16
quiet:r2=<day-ahead>	-12 12
quiet:r2=<day-gone>	-12 12
quiet:r2=<end>	11 -11
quiet:r2=<goods>	-11 11
quiet:r2=<level>	9 -9
quiet:r2=<month-ahead>	-21 21
quiet:r2=<name>	-12 12
quiet:r2=<span>	-15 15
quiet:r=, "	13 -13
quiet:r=<end> <end>	18 -18
quiet:r=for <span>	-18 18
quiet:r=in the	10 -10
quiet:r=on the	9 -9
quiet:r=since <month-gone>	-8 8
quiet:r=since the	-21 21
quiet:r=until the	12 -12
quiet:t0=past	6 -6
quiet:t0=present-not	12 -12
quiet:v0=agree	-11 11
quiet:v0=go	16 -16
quiet:v0=keep	-12 12
quiet:v0=lay	13 -13
quiet:v0=make	14 -14
quiet:v0=sign	11 -11
quiet:v1=lay	13 -13
quiet:v1=make	15 -15
quiet:v1=sign	11 -11
quiet:v1=sleep	16 -16
quiet:vt0=agree present	8 -8
quiet:vt0=be past	20 -20
quiet:vt0=put pluperfect	11 -11
refrain:r1=from	-13 13
renew:ct1=renew infinitive	16 -16
renew:l1=to	16 -16
renewal:c1=impose	-8 8
renewal:l1=a	-17 17
renewed:l1=<not>	13 -13
renewed:l1=isn't	-12 12
renewed:l1=not	13 -13
renewed:l1=was	-11 11
renewed:l2=<not>	31 -31
renewed:l2=has	-12 12
renewed:l2=it	-10 10
renewed:l2=not	21 -21
renewed:r1=on	-18 18
renewed:r2=<day-gone>	-12 12
renewed:r2=the	6 -6
renewed:t0=past-passive	-11 11
renewed:t0=past-passive-not	21 -21
renewed:t0=perfect-passive	-20 20
s:"	8 -8
s:\$	17 -17
s:'	30 -30
s:.	-8 8
s:/	-24 24
s:;	18 -18
s:<agent>	8 -8
s:<day-ahead>	-49 49
s:<day-today>	-8 8
s:<duty>	-7 7
s:<goods-amount>	21 -21
s:<level-noun>	-7 7
s:<money>	15 -15
s:<month-ahead>	-52 52
s:<month-gone>	-19 19
s:<name>	-13 13
s:<organisation>	32 -32
s:<points>	-52 52
s:<quality>	15 -15
s:<sender>	9 -9
s:<span>	-13 13
s:<taker>	35 -35
s:<v-begin>	13 -13
s:<v-deny>	19 -19
s:<v-lack>	22 -22
s:<v-propose>	40 -40
s:<v-refuse>	20 -20
s:<v-renew>	18 -18
s:<v-return>	44 -44
s:<v-say>	18 -18
s:<v-sell>	38 -38
s:<v-sign>	13 -13
s:<v-target>	8 -8
s:<v-threaten>	19 -19
s:<v-up>	9 -9
s:?	9 -9
s:@	-14 14
s:a	13 -13
s:about	10 -10
s:abroad	17 -17
s:accept	11 -11
s:accord	20 -20
s:according	21 -21
s:account	10 -10
s:across	10 -10
s:act	-17 17
s:additional	-26 26
s:after	19 -19
s:afternoon	-10 10
s:again	16 -16
s:against	-16 16
s:agency	19 -19
s:ago	-28 28
s:agree	-9 9
s:agreement	39 -39
s:aim	-9 9
s:air	24 -24
s:aircraft	-15 15
s:airline	18 -18
s:al	-20 20
s:alive	-9 9
s:all	17 -17
s:alone	-14 14
s:along	14 -14
s:altogether	9 -9
s:aluminum	22 -22
s:among	28 -28
s:and	-13 13
s:announce	11 -11
s:announcement	-10 10
s:annual	11 -11
s:another	12 -12
s:anti	13 -13
s:antimony	32 -32
s:any	14 -14
s:anything	17 -17
s:apart	20 -20
s:apple	-8 8
s:apply	19 -19
s:approval	42 -42
s:approve	29 -29
s:armed	13 -13
s:armistice	15 -15
s:army	27 -27
s:around	-17 17
s:arrangement	-11 11
s:aside	-19 19
s:asparagu	11 -11
s:authorise	-16 16
s:autumn	7 -7
s:avocado	-16 16
s:away	-13 13
s:bad	7 -7
s:baker	10 -10
s:ban	57 -57
s:banana	-8 8
s:bank	21 -21
s:bargain	-13 13
s:basi	13 -13
s:bay	-10 10
s:be	15 -15
s:bear	17 -17
s:become	-8 8
s:bed	14 -14
s:beef	13 -13
s:beer	28 -28
s:before	-26 26
s:behind	15 -15
s:being	-13 13
s:bell	27 -27
s:bergen	21 -21
s:beside	-20 20
s:best	-22 22
s:better	-18 18
s:beyond	-17 17
s:bicycle	-8 8
s:bilateral	9 -9
s:bill	18 -18
s:blacklisted	-10 10
s:border	14 -14
s:both	-12 12
s:bourbon	-9 9
s:brandy	-16 16
s:break	11 -11
s:breakfast	16 -16
s:breaking	-23 23
s:breather	-14 14
s:breathing	-20 20
s:bridge	7 -7
s:broke	12 -12
s:broker	12 -12
s:budget	15 -15
s:busan	-67 67
s:but	19 -19
s:butter	-10 10
s:buy	17 -17
s:buyer	28 -28
s:by	22 -22
s:cabinet	14 -14
s:cable	-20 20
s:calendar	-16 16
s:call	-25 25
s:can	25 -25
s:can't	-9 9
s:cancel	12 -12
s:cannot	12 -12
s:canola	27 -27
s:capital	-15 15
s:carpet	-32 32
s:carry	-10 10
s:case	17 -17
s:cash	10 -10
s:cashmere	-9 9
s:ceasefire	16 -16
s:cement	18 -18
s:cent	27 -27
s:central	16 -16
s:ceramic	-27 27
s:certain	29 -29
s:chair	10 -10
s:change	-18 18
s:channel	13 -13
s:cherry	-15 15
s:chip	-16 16
s:choir	10 -10
s:christma	31 -31
s:city	37 -37
s:clock	-38 38
s:close	15 -15
s:closed	8 -8
s:club	31 -31
s:coach	25 -25
s:cod	-7 7
s:collapsed	25 -25
s:colleague	18 -18
s:collect	17 -17
s:commander	19 -19
s:commerce	17 -17
s:common	13 -13
s:company	28 -28
s:computer	15 -15
s:concede	9 -9
s:concentrate	-18 18
s:concern	-13 13
s:conclude	-13 13
s:conflict	12 -12
s:consent	27 -27
s:continue	-13 13
s:contract	35 -35
s:control	28 -28
s:copper	-15 15
s:cork	-17 17
s:corn	22 -22
s:cost	14 -14
s:cotton	15 -15
s:could	10 -10
s:council	9 -9
s:counter	-62 62
s:counterpart	-10 10
s:country	-21 21
s:county	19 -19
s:courier	-15 15
s:court	13 -13
s:crab	15 -15
s:crane	22 -22
s:crew	18 -18
s:curb	26 -26
s:current	-23 23
s:currently	-14 14
s:custom	17 -17
s:d	17 -17
s:dairy	13 -13
s:date	-11 11
s:day	-26 26
s:dead	14 -14
s:decide	-13 13
s:decision	-12 12
s:declare	-11 11
s:decree	-10 10
s:delay	-16 16
s:delegation	20 -20
s:deny	10 -10
s:derby	11 -11
s:did	23 -23
s:die	-44 44
s:diet	22 -22
s:difference	-15 15
s:dinner	-28 28
s:discuss	16 -16
s:dispute	25 -25
s:district	13 -13
s:docker	30 -30
s:doctor	17 -17
s:doe	-39 39
s:doing	17 -17
s:double	31 -31
s:down	-14 14
s:draft	45 -45
s:draw	19 -19
s:driver	25 -25
s:dump	14 -14
s:during	58 -58
s:duty	-17 17
s:each	-8 8
s:eastern	22 -22
s:economic	15 -15
s:economy	-13 13
s:effect	-11 11
s:either	-11 11
s:election	18 -18
s:electric	9 -9
s:electricity	18 -18
s:else	10 -10
s:employer	26 -26
s:end	-38 38
s:energy	10 -10
s:enter	-10 10
s:entry	17 -17
s:epiphany	14 -14
s:est	-14 14
s:eve	-11 11
s:even	28 -28
s:evening	15 -15
s:ever	9 -9
s:every	27 -27
s:everybody	12 -12
s:everyone	20 -20
s:exchanged	10 -10
s:exclusion	42 -42
s:exist	-9 9
s:expect	-27 27
s:expert	19 -19
s:expire	-11 11
s:explain	-11 11
s:export	11 -11
s:extend	32 -32
s:extra	14 -14
s:eye	9 -9
s:factory	-10 10
s:failed	28 -28
s:family	23 -23
s:fan	14 -14
s:far	-13 13
s:fare	17 -17
s:farm	10 -10
s:favour	-11 11
s:fee	31 -31
s:ferry	21 -21
s:fertiliser	15 -15
s:few	-22 22
s:final	12 -12
s:find	14 -14
s:fine	11 -11
s:finished	13 -13
s:fire	19 -19
s:first	15 -15
s:fishmeal	-10 10
s:flour	26 -26
s:flower	-20 20
s:follow	-10 10
s:followed	-11 11
s:following	24 -24
s:food	9 -9
s:force	-23 23
s:forced	17 -17
s:ford	10 -10
s:foreign	-21 21
s:formally	-14 14
s:former	26 -26
s:four	7 -7
s:fourth	9 -9
s:framework	-23 23
s:free	26 -26
s:friday	-20 20
s:from	27 -27
s:front	11 -11
s:frozen	22 -22
s:fruit	-14 14
s:full	37 -37
s:furniture	21 -21
s:g	-21 21
s:gain	13 -13
s:gallium	32 -32
s:game	12 -12
s:gas	9 -9
s:gate	24 -24
s:gave	16 -16
s:gazette	-15 15
s:geneva	-76 76
s:germanium	31 -31
s:get	-10 10
s:giant	13 -13
s:give	-16 16
s:given	-11 11
s:glove	-16 16
s:go	-17 17
s:good	-32 32
s:government	-28 28
s:grace	-10 10
s:grant	20 -20
s:great	-23 23
s:ground	13 -13
s:group	29 -29
s:gun	-13 13
s:had	30 -30
s:half	15 -15
s:halifax	9 -9
s:hall	9 -9
s:halt	-37 37
s:halve	-5 5
s:handed	11 -11
s:handshake	21 -21
s:hang	-23 23
s:hanwha	13 -13
s:happen	-22 22
s:hard	-27 27
s:harvest	29 -29
s:having	-13 13
s:he	8 -8
s:heading	-20 20
s:hear	16 -16
s:heightened	13 -13
s:here	24 -24
s:hide	-15 15
s:higher	-11 11
s:highest	-11 11
s:him	26 -26
s:his	-12 12
s:history	9 -9
s:hit	-19 19
s:hole	8 -8
s:home	16 -16
s:hope	25 -25
s:hospital	8 -8
s:hour	10 -10
s:house	32 -32
s:household	21 -21
s:hundred	-28 28
s:hurry	-17 17
s:hurt	-15 15
s:i	9 -9
s:ice	11 -11
s:if	17 -17
s:immediate	15 -15
s:implementation	-12 12
s:importer	-16 16
s:impose	-15 15
s:included	19 -19
s:income	14 -14
s:increase	-21 21
s:index	-11 11
s:industrial	13 -13
s:informed	27 -27
s:initial	28 -28
s:inside	-19 19
s:instead	-24 24
s:insulin	13 -13
s:intend	15 -15
s:interest	22 -22
s:into	-19 19
s:investment	9 -9
s:investor	-13 13
s:is	-12 12
s:issue	-26 26
s:it	-15 15
s:it'll	10 -10
s:itself	-13 13
s:journalist	-11 11
s:judge	19 -19
s:juice	19 -19
s:jump	-12 12
s:key	13 -13
s:kingdom	-29 29
s:know	7 -7
s:knowledge	12 -12
s:kuala	-15 15
s:lago	21 -21
s:lamp	15 -15
s:land	13 -13
s:laptop	10 -10
s:largest	-22 22
s:lasted	59 -59
s:lawyer	11 -11
s:lay	-17 17
s:leave	-34 34
s:lemon	11 -11
s:lender	13 -13
s:length	-24 24
s:lengthen	-16 16
s:less	-20 20
s:let	32 -32
s:letter	-11 11
s:level	-27 27
s:licence	30 -30
s:lie	27 -27
s:lift	29 -29
s:light	11 -11
s:likely	-20 20
s:limited	-11 11
s:line	28 -28
s:live	-24 24
s:loaded	14 -14
s:lobster	12 -12
s:long	-33 33
s:look	-23 23
s:lorry	32 -32
s:lose	19 -19
s:lower	26 -26
s:lull	-13 13
s:lumpur	-15 15
s:magnet	13 -13
s:making	-14 14
s:management	32 -32
s:mangoe	14 -14
s:matter	33 -33
s:may	39 -39
s:mayor	19 -19
s:mean	20 -20
s:meant	-16 16
s:meantime	12 -12
s:measure	23 -23
s:meat	-16 16
s:mediator	40 -40
s:medicine	23 -23
s:meet	20 -20
s:member	23 -23
s:men	8 -8
s:metal	14 -14
s:middle	-33 33
s:midnight	26 -26
s:might	20 -20
s:ministry	39 -39
s:moment	-20 20
s:money	10 -10
s:month	-50 50
s:more	20 -20
s:mountain	9 -9
s:musician	14 -14
s:mutual	-23 23
s:my	21 -21
s:named	10 -10
s:national	25 -25
s:nearly	8 -8
s:negotiate	-11 11
s:neighbour	38 -38
s:neither	-13 13
s:net	-11 11
s:network	16 -16
s:next	-19 19
s:nickel	-9 9
s:night	22 -22
s:nil	8 -8
s:noon	24 -24
s:northern	32 -32
s:not	-9 9
s:note	-38 38
s:nothing	-9 9
s:now	-12 12
s:number	14 -14
s:nurse	10 -10
s:nut	12 -12
s:object	11 -11
s:obligation	23 -23
s:observed	-25 25
s:obtain	12 -12
s:ocean	12 -12
s:of	19 -19
s:offer	39 -39
s:official	-5 5
s:older	-12 12
s:olive	-3 3
s:once	32 -32
s:opened	16 -16
s:opening	13 -13
s:operator	40 -40
s:opposition	20 -20
s:order	-22 22
s:ordinary	26 -26
s:originating	-35 35
s:osaka	23 -23
s:otherwise	-23 23
s:output	10 -10
s:owner	14 -14
s:p	37 -37
s:pact	33 -33
s:palm	-7 7
s:paper	15 -15
s:parish	16 -16
s:parliament	27 -27
s:part	15 -15
s:partner	32 -32
s:party	28 -28
s:pass	47 -47
s:pasta	-8 8
s:pause	-17 17
s:payment	21 -21
s:pea	15 -15
s:pen	-18 18
s:pepper	11 -11
s:period	-23 23
s:permanent	14 -14
s:permit	12 -12
s:person	-11 11
s:phase	13 -13
s:phone	-19 19
s:phosphate	-11 11
s:pilot	13 -13
s:pipe	-5 5
s:place	-14 14
s:plan	17 -17
s:player	15 -15
s:plu	-15 15
s:plywood	-7 7
s:pointed	-12 12
s:police	-17 17
s:port	22 -22
s:possible	10 -10
s:potatoe	-9 9
s:powder	-8 8
s:practice	-10 10
s:prawn	32 -32
s:premier	15 -15
s:prepare	-10 10
s:present	-43 43
s:presenter	23 -23
s:price	44 -44
s:priest	15 -15
s:prime	21 -21
s:prisoner	11 -11
s:proclamation	31 -31
s:prolongation	-10 10
s:promise	17 -17
s:proposal	27 -27
s:propose	31 -31
s:protest	18 -18
s:protocol	5 -5
s:provided	10 -10
s:province	17 -17
s:public	-10 10
s:pump	-10 10
s:push	-17 17
s:put	16 -16
s:question	14 -14
s:quota	25 -25
s:radio	22 -22
s:rail	22 -22
s:railway	17 -17
s:raise	39 -39
s:rang	20 -20
s:rather	-13 13
s:ratify	25 -25
s:reach	20 -20
s:ready	39 -39
s:rebel	9 -9
s:receive	-14 14
s:reciprocal	10 -10
s:reckon	-17 17
s:record	-13 13
s:refrain	-13 13
s:refuse	16 -16
s:regulation	8 -8
s:reject	13 -13
s:relief	21 -21
s:renew	16 -16
s:renewal	-14 14
s:rent	18 -18
s:replace	20 -20
s:republic	-13 13
s:require	10 -10
s:respected	-14 14
s:respite	10 -10
s:rest	20 -20
s:restriction	-12 12
s:result	12 -12
s:resume	27 -27
s:review	-33 33
s:revive	36 -36
s:rice	-14 14
s:ridge	13 -13
s:rise	17 -17
s:river	34 -34
s:roaming	23 -23
s:room	25 -25
s:round	43 -43
s:rule	10 -10
s:rum	20 -20
s:run	-14 14
s:safeguard	20 -20
s:same	-30 30
s:sanction	12 -12
s:satisfaction	-22 22
s:saturday	-11 11
s:save	-16 16
s:say	26 -26
s:school	15 -15
s:scotch	-16 16
s:sea	-9 9
s:seal	19 -19
s:season	31 -31
s:seat	14 -14
s:second	12 -12
s:seek	15 -15
s:sell	7 -7
s:senate	23 -23
s:send	-11 11
s:service	23 -23
s:session	14 -14
s:settlement	17 -17
s:shall	14 -14
s:shanghai	-21 21
s:she	-13 13
s:shelve	-10 10
s:shift	11 -11
s:ship	38 -38
s:shipbuilding	12 -12
s:shipment	15 -15
s:shook	26 -26
s:shoot	13 -13
s:short	-18 18
s:shortly	-11 11
s:should	36 -36
s:shut	19 -19
s:side	-16 16
s:signature	51 -51
s:silence	21 -21
s:silent	12 -12
s:since	-29 29
s:single	-13 13
s:sir	-6 6
s:sit	-17 17
s:slap	-9 9
s:small	-10 10
s:soar	-14 14
s:solution	-11 11
s:some	22 -22
s:somebody	-26 26
s:something	7 -7
s:sorghum	13 -13
s:sort	19 -19
s:source	16 -16
s:soybean	14 -14
s:space	-20 20
s:speak	15 -15
s:speaking	-22 22
s:special	10 -10
s:spirit	19 -19
s:spoke	-15 15
s:spoken	21 -21
s:spring	7 -7
s:squid	-10 10
s:st	-17 17
s:stake	-18 18
s:start	24 -24
s:station	15 -15
s:stay	11 -11
s:steel	12 -12
s:step	8 -8
s:stockholm	-56 56
s:stop	-11 11
s:street	-10 10
s:stretched	-13 13
s:strike	21 -21
s:striker	16 -16
s:stroke	-17 17
s:subject	12 -12
s:subsidiary	-20 20
s:subsidy	-13 13
s:substantial	-14 14
s:successor	16 -16
s:such	24 -24
s:summer	12 -12
s:sunday	-23 23
s:sunflower	10 -10
s:surcharge	42 -42
s:suspense	-16 16
s:table	-18 18
s:talk	20 -20
s:talked	16 -16
s:talking	-14 14
s:tariff	-23 23
s:tax	11 -11
s:tea	-18 18
s:telephone	-61 61
s:television	-32 32
s:tell	7 -7
s:tenant	10 -10
s:terminal	16 -16
s:terminate	-13 13
s:text	11 -11
s:th	-14 14
s:than	15 -15
s:thank	-8 8
s:that	-11 11
s:the	9 -9
s:them	17 -17
s:then	12 -12
s:there	-16 16
s:these	-11 11
s:they	-17 17
s:they'd	-12 12
s:they've	11 -11
s:thi	-17 17
s:think	9 -9
s:though	18 -18
s:threat	-20 20
s:three	43 -43
s:ticket	10 -10
s:till	-37 37
s:tin	-8 8
s:together	-10 10
s:toll	12 -12
s:tomatoe	16 -16
s:ton	-13 13
s:too	19 -19
s:top	-21 21
s:touch	-21 21
s:touched	-39 39
s:town	21 -21
s:toy	13 -13
s:tractor	-20 20
s:trade	-15 15
s:train	15 -15
s:tram	16 -16
s:transfer	17 -17
s:transit	11 -11
s:transport	21 -21
s:treaty	16 -16
s:truce	-26 26
s:tuna	13 -13
s:turned	12 -12
s:two	-26 26
s:understanding	-12 12
s:undertook	-11 11
s:union	21 -21
s:unit	12 -12
s:unlike	-13 13
s:until	-18 18
s:up	-10 10
s:upon	-15 15
s:upper	29 -29
s:us	-10 10
s:used	16 -16
s:valid	-15 15
s:valley	23 -23
s:video	-16 16
s:village	14 -14
s:void	16 -16
s:vote	40 -40
s:wage	32 -32
s:waive	23 -23
s:waiver	29 -29
s:wake	10 -10
s:walk	-13 13
s:walkout	19 -19
s:wap	18 -18
s:war	-10 10
s:warn	19 -19
s:was	13 -13
s:water	13 -13
s:way	-22 22
s:we'll	-14 14
s:wednesday	-9 9
s:week	-30 30
s:welcome	13 -13
s:well	7 -7
s:were	9 -9
s:what	-12 12
s:whatever	-17 17
s:where	-12 12
s:whether	-13 13
s:which	-11 11
s:while	-30 30
s:whiskey	-11 11
s:whitsun	11 -11
s:who	31 -31
s:whole	14 -14
s:whose	-17 17
s:why	18 -18
s:will	29 -29
s:window	16 -16
s:wine	15 -15
s:winter	24 -24
s:wish	12 -12
s:with	-8 8
s:withdraw	37 -37
s:within	28 -28
s:without	18 -18
s:wood	13 -13
s:wool	-8 8
s:word	-17 17
s:work	7 -7
s:worked	-8 8
s:worker	19 -19
s:world	18 -18
s:worth	-15 15
s:would	6 -6
s:write	-16 16
s:york	-13 13
s:zero	12 -12
s:—	14 -14
second:c0=bear	14 -14
second:c0=end	-12 12
second:c0=impose	11 -11
second:c1=end	-12 12
second:c1=impose	18 -18
second:ct0=stay future	-11 11
second:ct1=stay future	-11 11
second:l1='s	17 -17
second:l2=,	22 -22
second:l2=;	-13 13
second:l2=<begin>	-13 13
second:l2=<name>	18 -18
second:l2=after	14 -14
second:l2=at	10 -10
second:l2=be	-9 9
second:l2=in	-13 13
second:l2=is	10 -10
second:l2=on	18 -18
second:r1=<agent>	-9 9
second:r1=<v-end>	13 -13
second:r1=list	11 -11
second:r1=of	10 -10
second:r1=round	35 -35
second:r1=week	-16 16
second:r2=<end>	10 -10
second:r2=<span>	9 -9
second:r2=in	18 -18
second:r2=the	-19 19
second:r2=to	12 -12
second:r2=with	-13 13
second:t0=future	-12 12
second:t0=pluperfect	10 -10
second:t0=present	6 -6
second:v0=be	-15 15
second:v0=have	11 -11
second:v1=agree	12 -12
second:v1=be	-15 15
second:v1=have	11 -11
set aside:c0=stay	-14 14
set aside:c1=stay	-14 14
set aside:t0=perfect	-22 22
set aside:v0=be	-14 14
set aside:v1=be	-14 14
sides=0	31 -31
sides=2	-10 10
sleep:c0=impose	-10 10
sleep:l2=<v-impose>	-13 13
sleep:r1=for	12 -12
sleep:r1=on	9 -9
sleep:r1=until	-14 14
sleep:r2=<day-ahead>	-12 12
sleep:t0=present	9 -9
sleep:v0=put	-11 11
span	-13 13
spared:l1=are	26 -26
spared:l2=<name>	-10 10
spared:r1=.	15 -15
spared:r1=the	15 -15
spared:r2=<end>	16 -16
stand still:c0=stay	13 -13
stand still:c1=stay	13 -13
stand still:v0=stand	13 -13
stand still:v1=stand	13 -13
standstill:c0=end	24 -24
standstill:c1=end	24 -24
standstill:l1=a	21 -21
standstill:l1=the	-43 43
standstill:l2=,	-11 11
standstill:l2=that	-17 17
standstill:r1=<v-begin>	-17 17
standstill:r1=on	-20 20
standstill:r2=<month-gone>	10 -10
standstill:t0=perfect	10 -10
stay:c0=impose	14 -14
stay:c1=impose	15 -15
stay:c1=propose	9 -9
stay:l1=<duty>	9 -9
stay:l1=<points>	-17 17
stay:l1=<v-impose>	13 -13
stay:l1=and	12 -12
stay:l1=tariff	15 -15
stay:l1=the	-27 27
stay:l1=will	20 -20
stay:l1=would	-25 25
stay:l2=,	-10 10
stay:l2=reciprocal	9 -9
stay:l2=the	-12 12
stay:r1=.	21 -21
stay:r1=as	9 -9
stay:r1=away	-20 20
stay:r1=on	25 -25
stay:r1=until	5 -5
stay:r2=<end>	22 -22
stay:r2=<level>	20 -20
stay:r2=<number>	-16 16
stay:r2=<v-impose>	20 -20
stay:r2=for	-10 10
stay:r2=home	-10 10
stay:r2=they	10 -10
stay:r2=until	5 -5
stays:c0=impose	-13 13
stays:c1=impose	-12 12
stays:l1=<name>	-7 7
stays:l1=<v-impose>	-26 26
stays:l1=<v-target>	-15 15
stays:l1=duty	-12 12
stays:l1=good	13 -13
stays:l1=tariff	19 -19
stays:l2=;	-20 20
stays:l2=<begin>	18 -18
stays:l2=<goods>	-22 22
stays:l2=<month-gone>	10 -10
stays:l2=of	17 -17
stays:l2=reciprocal	9 -9
stays:r1=.	14 -14
stays:r1=<end>	-9 9
stays:r1=open	-10 10
stays:r1=until	13 -13
stays:r1=where	8 -8
stays:r2=<number>	10 -10
stays:r2=the	18 -18
stays:r2=until	-11 11
stretched:v0=other	-15 15
stretched:v1=other	-15 15
successor:c1=end	-10 10
successor:r1=.	10 -10
successor:r2=<end>	11 -11
successor:t0=past	27 -27
successor:t0=present	-20 20
successor:v1=end	-9 9
suspend:ct0=agree perfect	20 -20
suspend:ct0=impose perfect	20 -20
suspend:l1=to	15 -15
suspend:l2=<v-agree>	12 -12
suspend:l2=<v-impose>	22 -22
suspend:l2=agree	16 -16
suspend:l2=both	9 -9
suspend:r1=for	21 -21
suspend:r1=the	10 -10
suspend:r2=<span>	20 -20
suspend:r2=additional	11 -11
suspend:r2=for	12 -12
suspend:t0=perfect	10 -10
suspended:c0=stay	-22 22
suspended:ct0=impose future	9 -9
suspended:ct0=stay future	-15 15
suspended:ct1=impose infinitive-passive	-11 11
suspended:ct1=suspend infinitive-passive	-11 11
suspended:l1=<duty>	15 -15
suspended:l1=<name>	-23 23
suspended:l1=<points>	-21 21
suspended:l1=are	-5 5
suspended:l1=duty	8 -8
suspended:l1=have	14 -14
suspended:l1=side	-18 18
suspended:l1=tariff	8 -8
suspended:l2="	-10 10
suspended:l2=<begin>	-8 8
suspended:l2=<day-gone>	-14 14
suspended:l2=<money>	-18 18
suspended:l2=<name>	-20 20
suspended:l2=<number>	-15 15
suspended:l2=<points>	-14 14
suspended:l2=<v-stay>	-20 20
suspended:l2=<v-target>	23 -23
suspended:l2=both	-15 15
suspended:l2=have	-14 14
suspended:l2=it	-25 25
suspended:l2=of	8 -8
suspended:l2=reciprocal	7 -7
suspended:l2=tariff	14 -14
suspended:l2=the	-15 15
suspended:l2=which	26 -26
suspended:l2=will	-14 14
suspended:r1=<duty>	11 -11
suspended:r1=<points>	-10 10
suspended:r1=as	-16 16
suspended:r1=duty	16 -16
suspended:r1=from	-9 9
suspended:r1=the	-19 19
suspended:r1=their	11 -11
suspended:r1=under	12 -12
suspended:r1=until	-15 15
suspended:r2=.	16 -16
suspended:r2=<day-ahead>	-17 17
suspended:r2=<day-gone>	-16 16
suspended:r2=<duty>	-15 15
suspended:r2=<level>	-23 23
suspended:r2=<month-ahead>	-18 18
suspended:r2=<month-gone>	10 -10
suspended:r2=<not>	13 -13
suspended:r2=<v-return>	-17 17
suspended:r2=a	-15 15
suspended:r2=additional	-19 19
suspended:r2=an	-11 11
suspended:r2=not	13 -13
suspended:r2=of	-30 30
suspended:r2=the	26 -26
suspended:r2=until	-17 17
suspended:v0=leave	-16 16
suspends:l1=<gate>	-8 8
suspends:l1=<name>	9 -9
suspends:l1=and	18 -18
suspends:l1=side	-8 8
suspends:l2=:	19 -19
suspends:l2=each	-8 8
suspends:l2=the	7 -7
suspends:r1=for	8 -8
suspends:r2=<span>	11 -11
suspends:r2=of	24 -24
suspension:c0=end	12 -12
suspension:c0=renew	13 -13
suspension:c0=say	-10 10
suspension:c1=end	12 -12
suspension:c1=impose	11 -11
suspension:c1=renew	10 -10
suspension:c1=say	-10 10
suspension:ct0=agree past	-15 15
suspension:ct0=impose perfect	9 -9
suspension:ct0=say past	-10 10
suspension:ct0=sign past	-15 15
suspension:ct1=agree past	-9 9
suspension:ct1=impose perfect	9 -9
suspension:ct1=say past	-10 10
suspension:ct1=sign past	-8 8
suspension:l1=a	20 -20
suspension:l1=mutual	-21 21
suspension:l1=present	-11 11
suspension:l2=,	-14 14
suspension:l2=:	13 -13
suspension:l2=<begin>	15 -15
suspension:l2=<v-stay>	-18 18
suspension:l2=a	-13 13
suspension:l2=that	16 -16
suspension:l2=the	-21 21
suspension:r1=,	6 -6
suspension:r1=<v-end>	18 -18
suspension:r1=begin	7 -7
suspension:r1=end	28 -28
suspension:r1=of	-8 8
suspension:r1=run	15 -15
suspension:r1=was	-14 14
suspension:r1=will	20 -20
suspension:r1=would	12 -12
suspension:r2=<duty>	-10 10
suspension:r2=<name>	-18 18
suspension:r2=<not>	19 -19
suspension:r2=<points>	-23 23
suspension:r2=<span>	-19 19
suspension:r2=<v-begin>	10 -10
suspension:r2=<v-end>	24 -24
suspension:r2=a	15 -15
suspension:r2=for	-25 25
suspension:r2=its	25 -25
suspension:r2=not	19 -19
suspension:r2=on	39 -39
suspension:r2=which	-30 30
suspension:t0=past	-20 20
top	32 -32
truce:c0=lack	10 -10
truce:c0=propose	9 -9
truce:c0=return	17 -17
truce:c0=sign	14 -14
truce:c0=target	-20 20
truce:c0=up	11 -11
truce:c1=end	9 -9
truce:c1=impose	-10 10
truce:c1=propose	13 -13
truce:c1=return	17 -17
truce:c1=sign	16 -16
truce:c1=target	-18 18
truce:c1=up	18 -18
truce:ct0=agree future	18 -18
truce:ct0=agree past	-5 5
truce:ct0=agree perfect	8 -8
truce:ct0=bear future	14 -14
truce:ct0=bear past	-8 8
truce:ct0=bear pluperfect	16 -16
truce:ct0=down present	12 -12
truce:ct0=end past	12 -12
truce:ct0=impose future	-24 24
truce:ct0=impose past-passive	-12 12
truce:ct0=impose present	8 -8
truce:ct0=impose present-passive	-17 17
truce:ct0=propose future	12 -12
truce:ct0=say perfect	16 -16
truce:ct0=say pluperfect	-18 18
truce:ct0=say present	8 -8
truce:ct0=sign future	22 -22
truce:ct0=sign perfect	15 -15
truce:ct0=sign present	-13 13
truce:ct0=stay past	8 -8
truce:ct0=stay perfect	-16 16
truce:ct0=stay present	-22 22
truce:ct0=suspend present	-15 15
truce:ct0=target present	-12 12
truce:ct1=agree future	18 -18
truce:ct1=agree infinitive	19 -19
truce:ct1=agree past	-4 4
truce:ct1=agree perfect	6 -6
truce:ct1=bear past	-8 8
truce:ct1=bear pluperfect	16 -16
truce:ct1=begin infinitive	11 -11
truce:ct1=begin past	-12 12
truce:ct1=down present	11 -11
truce:ct1=end past	32 -32
truce:ct1=impose future	-24 24
truce:ct1=impose participle-passive	-17 17
truce:ct1=impose past-passive	-12 12
truce:ct1=impose present	12 -12
truce:ct1=impose present-passive	-17 17
truce:ct1=propose future	12 -12
truce:ct1=propose pluperfect	8 -8
truce:ct1=say infinitive	13 -13
truce:ct1=say perfect	16 -16
truce:ct1=say present	8 -8
truce:ct1=sign future	15 -15
truce:ct1=sign perfect	14 -14
truce:ct1=sign present	-12 12
truce:ct1=stay past	7 -7
truce:ct1=suspend present	-15 15
truce:ct1=target present	-12 12
truce:l1="	-17 17
truce:l1='	29 -29
truce:l1='s	-17 17
truce:l1=,	-18 18
truce:l1=:	-10 10
truce:l1=<name>	-12 12
truce:l1=<not>	47 -47
truce:l1=<quality>	-19 19
truce:l1=<span>	-18 18
truce:l1=<v-agree>	22 -22
truce:l1=<v-impose>	31 -31
truce:l1=<v-renew>	16 -16
truce:l1=<v-sign>	16 -16
truce:l1=after	16 -16
truce:l1=agree	9 -9
truce:l1=any	10 -10
truce:l1=as	11 -11
truce:l1=busan	-9 9
truce:l1=call	11 -11
truce:l1=christma	18 -18
truce:l1=cocoa	16 -16
truce:l1=current	-20 20
truce:l1=existing	-11 11
truce:l1=extend	9 -9
truce:l1=first	21 -21
truce:l1=geneva	-11 11
truce:l1=its	-47 47
truce:l1=mutual	-24 24
truce:l1=no	43 -43
truce:l1=old	-24 24
truce:l1=our	-13 13
truce:l1=present	-11 11
truce:l1=second	-12 12
truce:l1=similar	14 -14
truce:l1=sugar	-13 13
truce:l1=the	-29 29
truce:l1=their	-25 25
truce:l1=thi	16 -16
truce:l1=trade	-31 31
truce:l1=whose	-16 16
truce:l2="	41 -41
truce:l2='s	-28 28
truce:l2=)	-15 15
truce:l2=,	-9 9
truce:l2=-	-26 26
truce:l2=.	-20 20
truce:l2=<agent>	9 -9
truce:l2=<day-gone>	-31 31
truce:l2=<goods>	-18 18
truce:l2=<not>	42 -42
truce:l2=<person>	13 -13
truce:l2=<span>	22 -22
truce:l2=<v-agree>	17 -17
truce:l2=<v-bear>	-11 11
truce:l2=<v-down>	-9 9
truce:l2=<v-impose>	28 -28
truce:l2=<v-propose>	19 -19
truce:l2=<v-sign>	36 -36
truce:l2=<v-stay>	-22 22
truce:l2=a	7 -7
truce:l2=after	33 -33
truce:l2=and	-22 22
truce:l2=approve	16 -16
truce:l2=be	20 -20
truce:l2=but	15 -15
truce:l2=by	-13 13
truce:l2=carry	-13 13
truce:l2=come	-16 16
truce:l2=country	24 -24
truce:l2=day	-34 34
truce:l2=during	43 -43
truce:l2=end	14 -14
truce:l2=for	30 -30
truce:l2=had	-10 10
truce:l2=has	-26 26
truce:l2=have	-14 14
truce:l2=if	-10 10
truce:l2=leave	-17 17
truce:l2=make	-10 10
truce:l2=meanwhile	-10 10
truce:l2=of	-7 7
truce:l2=propose	16 -16
truce:l2=renew	11 -11
truce:l2=say	11 -11
truce:l2=sign	24 -24
truce:l2=since	-38 38
truce:l2=the	-45 45
truce:l2=their	-12 12
truce:l2=there	19 -19
truce:l2=to	-14 14
truce:l2=unless	11 -11
truce:l2=was	10 -10
truce:l2=what	13 -13
truce:l2=when	-11 11
truce:l2=whether	-17 17
truce:l2=which	-21 21
truce:l2=without	11 -11
truce:l=" a	18 -18
truce:l=" the	16 -16
truce:l='s tariff	-16 16
truce:l=) the	-15 15
truce:l=, whose	-16 16
truce:l=- <quality>	-16 16
truce:l=. the	-20 20
truce:l=: a	25 -25
truce:l=; their	-14 14
truce:l=<begin> a	5 -5
truce:l=<begin> its	-33 33
truce:l=<begin> no	10 -10
truce:l=<begin> our	-17 17
truce:l=<begin> that	-17 17
truce:l=<begin> their	-32 32
truce:l=<day-ahead> the	-9 9
truce:l=<day-gone> the	-19 19
truce:l=<name> 's	-14 14
truce:l=<span> '	16 -16
truce:l=<span> tariff	7 -7
truce:l=a new	24 -24
truce:l=a similar	14 -14
truce:l=a tariff	27 -27
truce:l=about a	12 -12
truce:l=after the	19 -19
truce:l=agree <span>	12 -12
truce:l=agree a	-9 9
truce:l=and the	-12 12
truce:l=approve the	16 -16
truce:l=be a	17 -17
truce:l=before the	12 -12
truce:l=by a	-16 16
truce:l=carry the	-13 13
truce:l=day the	-25 25
truce:l=during the	42 -42
truce:l=extend their	20 -20
truce:l=for a	17 -17
truce:l=for the	12 -12
truce:l=had a	-22 22
truce:l=has a	-25 25
truce:l=is a	-12 12
truce:l=is no	26 -26
truce:l=is the	-29 29
truce:l=it a	19 -19
truce:l=its own	-10 10
truce:l=its tariff	9 -9
truce:l=let the	-13 13
truce:l=make a	-24 24
truce:l=meanwhile the	-10 10
truce:l=of the	-19 19
truce:l=of their	-23 23
truce:l=prolong its	-15 15
truce:l=prolong their	25 -25
truce:l=propose a	13 -13
truce:l=save a	-13 13
truce:l=sign the	16 -16
truce:l=since the	-35 35
truce:l=that a	10 -10
truce:l=that the	-13 13
truce:l=the <quality>	-10 10
truce:l=the <span>	-10 10
truce:l=the busan	-8 8
truce:l=the current	-12 12
truce:l=the existing	-11 11
truce:l=the first	16 -16
truce:l=the geneva	-11 11
truce:l=the mutual	-24 24
truce:l=the new	-20 20
truce:l=the old	-17 17
truce:l=the present	-16 16
truce:l=the tariff	-21 21
truce:l=the trade	-19 19
truce:l=then a	16 -16
truce:l=then the	-14 14
truce:l=there a	24 -24
truce:l=to a	-8 8
truce:l=to the	-7 7
truce:l=under a	-21 21
truce:l=under the	21 -21
truce:l=unless the	14 -14
truce:l=when the	-22 22
truce:l=which the	-23 23
truce:l=— <name>	-13 13
truce:lr='s with	-13 13
truce:lr=, to	-17 17
truce:lr=<begin> .	22 -22
truce:lr=<begin> :	-20 20
truce:lr=<begin> end	-10 10
truce:lr=<begin> in	-10 10
truce:lr=<begin> with	26 -26
truce:lr=<quality> end	-16 16
truce:lr=<span> between	-11 11
truce:lr=<span> in	18 -18
truce:lr=<span> of	-20 20
truce:lr=a .	-33 33
truce:lr=a ?	26 -26
truce:lr=a before	12 -12
truce:lr=a hold	22 -22
truce:lr=a in	7 -7
truce:lr=a of	5 -5
truce:lr=a on	15 -15
truce:lr=a since	-25 25
truce:lr=a that	-8 8
truce:lr=a to	-11 11
truce:lr=first ,	11 -11
truce:lr=its ,	-14 14
truce:lr=its with	-15 15
truce:lr=new of	31 -31
truce:lr=no ,	-9 9
truce:lr=no by	16 -16
truce:lr=our with	-16 16
truce:lr=own with	-9 9
truce:lr=present end	-21 21
truce:lr=tariff ,	-16 16
truce:lr=tariff between	29 -29
truce:lr=tariff end	-18 18
truce:lr=that was	-15 15
truce:lr=the :	-12 12
truce:lr=the <name>	21 -21
truce:lr=the ?	-30 30
truce:lr=the agree	-9 9
truce:lr=the along	13 -13
truce:lr=the at	20 -20
truce:lr=the begin	-15 15
truce:lr=the between	-14 14
truce:lr=the end	12 -12
truce:lr=the expire	-14 14
truce:lr=the for	37 -37
truce:lr=the has	-18 18
truce:lr=the hold	-10 10
truce:lr=the in	-22 22
truce:lr=the it	17 -17
truce:lr=the itself	-19 19
truce:lr=the last	-30 30
truce:lr=the now	-10 10
truce:lr=the of	-15 15
truce:lr=the on	12 -12
truce:lr=the that	-25 25
truce:lr=the the	11 -11
truce:lr=the with	-18 18
truce:lr=the would	22 -22
truce:lr=their ,	10 -10
truce:lr=their by	14 -14
truce:lr=their on	-12 12
truce:lr=their run	-32 32
truce:lr=trade between	-17 17
truce:r1="	17 -17
truce:r1=,	-16 16
truce:r1=.	-7 7
truce:r1=:	-14 14
truce:r1=<end>	34 -34
truce:r1=<goods>	-18 18
truce:r1=<name>	24 -24
truce:r1=<v-agree>	-18 18
truce:r1=<v-begin>	-29 29
truce:r1=<v-down>	-15 15
truce:r1=<v-end>	-24 24
truce:r1=<v-lack>	13 -13
truce:r1=<v-say>	8 -8
truce:r1=<v-stay>	-9 9
truce:r1=about	13 -13
truce:r1=agree	-12 12
truce:r1=alive	-19 19
truce:r1=along	13 -13
truce:r1=at	21 -21
truce:r1=before	27 -27
truce:r1=between	10 -10
truce:r1=beyond	-9 9
truce:r1=by	14 -14
truce:r1=come	-18 18
truce:r1=die	-17 17
truce:r1=due	-10 10
truce:r1=end	-16 16
truce:r1=extend	12 -12
truce:r1=for	15 -15
truce:r1=has	-28 28
truce:r1=in	11 -11
truce:r1=into	-17 17
truce:r1=it	22 -22
truce:r1=itself	-20 20
truce:r1=last	-43 43
truce:r1=lasted	29 -29
truce:r1=now	-21 21
truce:r1=of	-16 16
truce:r1=on	11 -11
truce:r1=still	-11 11
truce:r1=that	-22 22
truce:r1=there	-14 14
truce:r1=they	-11 11
truce:r1=to	-7 7
truce:r1=was	-14 14
truce:r1=without	10 -10
truce:r1=would	28 -28
truce:r2="	9 -9
truce:r2=<day-ahead>	-10 10
truce:r2=<day-today>	-34 34
truce:r2=<duty>	-27 27
truce:r2=<end>	8 -8
truce:r2=<goods>	-5 5
truce:r2=<level-noun>	12 -12
truce:r2=<level>	-13 13
truce:r2=<not>	13 -13
truce:r2=<organisation>	12 -12
truce:r2=<person>	20 -20
truce:r2=<points>	-22 22
truce:r2=<seat>	-9 9
truce:r2=<v-agree>	-18 18
truce:r2=<v-bear>	23 -23
truce:r2=<v-down>	14 -14
truce:r2=<v-end>	-12 12
truce:r2=<v-impose>	-14 14
truce:r2=<v-lack>	10 -10
truce:r2=<v-propose>	15 -15
truce:r2=<v-renew>	-19 19
truce:r2=<v-target>	-11 11
truce:r2=a	31 -31
truce:r2=additional	-21 21
truce:r2=all	8 -8
truce:r2=at	13 -13
truce:r2=been	-15 15
truce:r2=busan	-23 23
truce:r2=by	-24 24
truce:r2=conclude	-13 13
truce:r2=due	-23 23
truce:r2=expire	-29 29
truce:r2=extend	-15 15
truce:r2=force	-31 31
truce:r2=from	-13 13
truce:r2=geneva	-14 14
truce:r2=good	-33 33
truce:r2=had	35 -35
truce:r2=has	-25 25
truce:r2=have	-16 16
truce:r2=he	9 -9
truce:r2=if	12 -12
truce:r2=it	-25 25
truce:r2=mr	13 -13
truce:r2=need	10 -10
truce:r2=negotiate	23 -23
truce:r2=of	10 -10
truce:r2=one	9 -9
truce:r2=over	-8 8
truce:r2=reciprocal	23 -23
truce:r2=renew	-11 11
truce:r2=tariff	-28 28
truce:r2=tea	11 -11
truce:r2=the	31 -31
truce:r2=their	-14 14
truce:r2=them	-16 16
truce:r2=there	-19 19
truce:r2=they	17 -17
truce:r2=those	-27 27
truce:r2=till	-14 14
truce:r2=under	-16 16
truce:r2=until	-27 27
truce:r2=up	-16 16
truce:r2=we	-21 21
truce:r2=what	13 -13
truce:r2=which	-19 19
truce:r2=would	24 -24
truce:r=, <span>	27 -27
truce:r=, at	13 -13
truce:r=, due	-18 18
truce:r=, for	-21 21
truce:r=, if	12 -12
truce:r=, in	-15 15
truce:r=, of	9 -9
truce:r=, the	9 -9
truce:r=, under	-16 16
truce:r=, which	-19 19
truce:r=. <end>	-10 10
truce:r=<end> <end>	34 -34
truce:r=agree last	-12 12
truce:r=agree on	13 -13
truce:r=along the	13 -13
truce:r=between <seat>	-12 12
truce:r=between the	-17 17
truce:r=between those	-8 8
truce:r=beyond <day-ahead>	-9 9
truce:r=by <day-ahead>	12 -12
truce:r=due to	-10 10
truce:r=end <day-ahead>	-27 27
truce:r=end <day-today>	-31 31
truce:r=end in	11 -11
truce:r=for <span>	-15 15
truce:r=has <span>	-32 32
truce:r=has until	-15 15
truce:r=hold .	15 -15
truce:r=in <month-gone>	-16 16
truce:r=in a	9 -9
truce:r=in force	-31 31
truce:r=in tariff	-13 13
truce:r=in the	9 -9
truce:r=in which	19 -19
truce:r=is a	9 -9
truce:r=is good	-27 27
truce:r=is over	-12 12
truce:r=is sign	16 -16
truce:r=is to	18 -18
truce:r=is up	-21 21
truce:r=it was	15 -15
truce:r=it would	18 -18
truce:r=itself ,	21 -21
truce:r=lapse on	-27 27
truce:r=last ,	-18 18
truce:r=last <span>	-12 12
truce:r=last for	-20 20
truce:r=last until	-15 15
truce:r=now in	-13 13
truce:r=of <day-ahead>	-21 21
truce:r=of <day-gone>	-25 25
truce:r=of <number>	12 -12
truce:r=of <points>	-28 28
truce:r=of <span>	11 -11
truce:r=of a	12 -12
truce:r=of busan	-31 31
truce:r=of duty	-10 10
truce:r=of geneva	-9 9
truce:r=of last	-14 14
truce:r=on <day-ahead>	-10 10
truce:r=on tariff	-33 33
truce:r=on the	24 -24
truce:r=over the	28 -28
truce:r=sign in	-12 12
truce:r=that <name>	10 -10
truce:r=that <person>	25 -25
truce:r=that begin	-15 15
truce:r=that end	-16 16
truce:r=that expire	-24 24
truce:r=that had	23 -23
truce:r=that has	-16 16
truce:r=that hold	-19 19
truce:r=that mr	13 -13
truce:r=that run	-12 12
truce:r=that take	-14 14
truce:r=that the	16 -16
truce:r=that they	12 -12
truce:r=to <day-ahead>	-12 12
truce:r=until <day-ahead>	24 -24
truce:r=until the	9 -9
truce:r=was conclude	-17 17
truce:r=with <name>	-20 20
truce:r=with a	10 -10
truce:r=with the	16 -16
truce:r=would have	-21 21
truce:t0=future	25 -25
truce:t0=past-not	15 -15
truce:t0=past-passive	-16 16
truce:t0=perfect	8 -8
truce:t0=perfect-passive	16 -16
truce:t0=present-passive	-12 12
truce:v0=accept	12 -12
truce:v0=approve	21 -21
truce:v0=ask	15 -15
truce:v0=be	6 -6
truce:v0=bring	-9 9
truce:v0=carry	-17 17
truce:v0=continue	-9 9
truce:v0=discuss	11 -11
truce:v0=end	16 -16
truce:v0=expect	-15 15
truce:v0=have	-21 21
truce:v0=leave	-20 20
truce:v0=let	21 -21
truce:v0=make	-25 25
truce:v0=meet	-12 12
truce:v0=offer	20 -20
truce:v0=other	-9 9
truce:v0=propose	7 -7
truce:v0=review	-21 21
truce:v0=say	17 -17
truce:v0=settle	33 -33
truce:v0=sign	-10 10
truce:v1=accept	12 -12
truce:v1=announce	12 -12
truce:v1=approve	13 -13
truce:v1=ask	14 -14
truce:v1=be	6 -6
truce:v1=carry	-24 24
truce:v1=discuss	12 -12
truce:v1=end	21 -21
truce:v1=expect	-15 15
truce:v1=go	19 -19
truce:v1=have	-15 15
truce:v1=know	19 -19
truce:v1=leave	-33 33
truce:v1=let	11 -11
truce:v1=make	-26 26
truce:v1=offer	22 -22
truce:v1=propose	20 -20
truce:v1=put	-14 14
truce:v1=ratify	25 -25
truce:v1=renew	11 -11
truce:v1=review	-23 23
truce:v1=say	15 -15
truce:v1=settle	33 -33
truce:vt0=agree past	-14 14
truce:vt0=agree perfect	21 -21
truce:vt0=approve past	14 -14
truce:vt0=ask past	10 -10
truce:vt0=be past	27 -27
truce:vt0=be pluperfect	23 -23
truce:vt0=charge present	-16 16
truce:vt0=confirm past	-10 10
truce:vt0=end past	16 -16
truce:vt0=expect present	-17 17
truce:vt0=extend modal	-11 11
truce:vt0=extend present	19 -19
truce:vt0=get past	-25 25
truce:vt0=have past	-15 15
truce:vt0=hold present	-12 12
truce:vt0=leave present	-10 10
truce:vt0=let present	36 -36
truce:vt0=pay present	-27 27
truce:vt0=prolong present	-8 8
truce:vt0=put perfect	-16 16
truce:vt0=review past	-21 21
truce:vt0=say past	12 -12
truce:vt0=settle past	26 -26
truce:vt0=sign future	18 -18
truce:vt0=sign perfect	-17 17
truce:vt0=sign present	-13 13
truces:l2=<begin>	-11 11
verb:c0=agree	-16 16
verb:c0=propose	26 -26
verb:c1=up	17 -17
verb:ct0=agree past	-16 16
verb:ct0=begin future	10 -10
verb:ct0=impose future-passive	11 -11
verb:ct0=impose past	-11 11
verb:ct0=impose past-passive	-11 11
verb:ct0=impose pluperfect	11 -11
verb:ct0=impose pluperfect-passive	10 -10
verb:ct0=stay modal	7 -7
verb:ct0=up future	16 -16
verb:ct1=begin future	10 -10
verb:ct1=impose future-passive	11 -11
verb:ct1=impose past	-21 21
verb:ct1=impose pluperfect-passive	10 -10
verb:ct1=impose present	-17 17
verb:ct1=stay infinitive	-25 25
verb:ct1=stay modal	7 -7
verb:ct1=up future	16 -16
verb:l1='s	-15 15
verb:l1=<duty>	19 -19
verb:l1=<gate>	-10 10
verb:l1=<not>	19 -19
verb:l1=<organisation>	15 -15
verb:l1=<person>	-32 32
verb:l1=<points>	-19 19
verb:l1=<v-impose>	-10 10
verb:l1=<v-stay>	-16 16
verb:l1=also	14 -14
verb:l1=and	10 -10
verb:l1=be	16 -16
verb:l1=been	11 -11
verb:l1=duty	13 -13
verb:l1=fee	16 -16
verb:l1=has	15 -15
verb:l1=side	-24 24
verb:l1=tariff	9 -9
verb:l1=that	-16 16
verb:l1=then	7 -7
verb:l1=was	-20 20
verb:l1=were	8 -8
verb:l1=would	12 -12
verb:l2='s	25 -25
verb:l2=,	-12 12
verb:l2=:	20 -20
verb:l2=<begin>	11 -11
verb:l2=<day-gone>	-20 20
verb:l2=<day-today>	10 -10
verb:l2=<level>	-18 18
verb:l2=<money>	-12 12
verb:l2=<name>	-5 5
verb:l2=<number>	-22 22
verb:l2=<person>	-16 16
verb:l2=<seat>	24 -24
verb:l2=<v-sign>	-18 18
verb:l2=<v-stay>	-20 20
verb:l2=<v-target>	26 -26
verb:l2=both	-15 15
verb:l2=each	-11 11
verb:l2=had	15 -15
verb:l2=have	-15 15
verb:l2=he	12 -12
verb:l2=is	14 -14
verb:l2=it	-8 8
verb:l2=one	12 -12
verb:l2=reciprocal	7 -7
verb:l2=tariff	18 -18
verb:l2=that	13 -13
verb:l2=the	9 -9
verb:l2=they	-16 16
verb:l2=which	11 -11
verb:l=, are	-12 12
verb:l=, is	27 -27
verb:l=, stay	-13 13
verb:l=: <name>	12 -12
verb:l=<begin> <name>	16 -16
verb:l=<day-gone> to	-18 18
verb:l=<day-today> to	11 -11
verb:l=<level> is	-26 26
verb:l=<level> was	-15 15
verb:l=<name> have	-21 21
verb:l=<organisation> has	16 -16
verb:l=<person> ,	-12 12
verb:l=<points> are	-12 12
verb:l=<points> remain	11 -11
verb:l=and has	15 -15
verb:l=both side	-16 16
verb:l=each side	-10 10
verb:l=good stay	-19 19
verb:l=had been	12 -12
verb:l=has been	9 -9
verb:l=have been	-15 15
verb:l=it has	-7 7
verb:l=it is	-10 10
verb:l=tariff stay	14 -14
verb:l=that were	14 -14
verb:lr=, in	10 -10
verb:lr=<name> <points>	-19 19
verb:lr=<name> for	14 -14
verb:lr=<name> its	-9 9
verb:lr=<name> the	-13 13
verb:lr=<organisation> its	9 -9
verb:lr=<points> for	-27 27
verb:lr=<seat> its	13 -13
verb:lr=and for	9 -9
verb:lr=are by	-20 20
verb:lr=are until	-19 19
verb:lr=be for	-13 13
verb:lr=has its	23 -23
verb:lr=has the	13 -13
verb:lr=have their	12 -12
verb:lr=is ,	17 -17
verb:lr=is from	-8 8
verb:lr=side <points>	-11 11
verb:lr=stay until	20 -20
verb:lr=the <points>	-17 17
verb:lr=to ,	-10 10
verb:lr=to from	-12 12
verb:lr=to most	-14 14
verb:lr=to on	-16 16
verb:lr=to the	8 -8
verb:lr=was for	-37 37
verb:lr=was on	-8 8
verb:lr=was to	10 -10
verb:lr=will its	-18 18
verb:r1=<points>	-6 6
verb:r1=<seat>	14 -14
verb:r1=<v-impose>	-9 9
verb:r1=a	-29 29
verb:r1=again	-11 11
verb:r1=and	9 -9
verb:r1=by	-7 7
verb:r1=for	-6 6
verb:r1=from	-21 21
verb:r1=his	11 -11
verb:r1=in	16 -16
verb:r1=its	10 -10
verb:r1=on	-21 21
verb:r1=or	16 -16
verb:r1=the	14 -14
verb:r1=their	26 -26
verb:r1=to	13 -13
verb:r1=twice	16 -16
verb:r1=under	11 -11
verb:r1=until	-12 12
verb:r2=.	24 -24
verb:r2=<day-gone>	-8 8
verb:r2=<level>	-17 17
verb:r2=<month-ahead>	-11 11
verb:r2=<month-gone>	20 -20
verb:r2=<v-agree>	15 -15
verb:r2=<v-end>	30 -30
verb:r2=<v-return>	-17 17
verb:r2=<v-sell>	10 -10
verb:r2=<v-sign>	8 -8
verb:r2=a	-14 14
verb:r2=an	-11 11
verb:r2=countermeasure	17 -17
verb:r2=extra	-12 12
verb:r2=higher	-17 17
verb:r2=in	-9 9
verb:r2=increase	17 -17
verb:r2=on	21 -21
verb:r2=rise	-18 18
verb:r2=strike	10 -10
verb:r2=tariff	-15 15
verb:r2=the	33 -33
verb:r2=to	-21 21
verb:r2=until	-30 30
verb:r=, for	12 -12
verb:r=a rise	-13 13
verb:r=in <month-gone>	8 -8
verb:r=it for	13 -13
verb:r=its <level>	-10 10
verb:r=its additional	-14 14
verb:r=its countermeasure	16 -16
verb:r=on <day-gone>	-9 9
verb:r=since <day-gone>	-15 15
verb:r=under the	13 -13
verb:r=until <month-ahead>	-10 10
verb:r=until the	-12 12
verb:t0=future-passive	11 -11
verb:t0=modal	15 -15
verb:t0=past	-11 11
verb:t0=past-passive	-10 10
verb:t0=perfect	-4 4
verb:t0=perfect-passive	7 -7
verb:t0=pluperfect-passive	12 -12
verb:v0=ask	14 -14
verb:v0=continue	-16 16
verb:v0=have	-16 16
verb:v0=leave	-11 11
verb:v0=pause	-10 10
verb:v0=stand	12 -12
verb:v1=have	-15 15
verb:v1=pause	-10 10
verb:v1=stand	12 -12
verb:vt0=agree past	-12 12
verb:vt0=be present	8 -8
verb:vt0=have present	-16 16
verb:vt0=hold perfect	13 -13
verb:vt0=postpone perfect	14 -14
verb:vt0=put pluperfect	17 -17
verb:vt0=remain present	4 -4
w:again	16 -16
w:armistice	15 -15
w:arrangement	-16 16
w:arrangements	17 -17
w:breather	-14 14
w:breathing space	-20 20
w:ceasefire	14 -14
w:continue	12 -12
w:continues	-22 22
w:extend	14 -14
w:extending	9 -9
w:extends	13 -13
w:extra	17 -17
w:frozen	22 -22
w:further	8 -8
w:go on	10 -10
w:goes on	-34 34
w:grace	-10 10
w:halt	-19 19
w:handshake	20 -20
w:held in	13 -13
w:holds back	9 -9
w:keep	10 -10
w:keeping	-24 24
w:keeps	-11 11
w:laid down	-23 23
w:lengthened	-13 13
w:lies	21 -21
w:lift	20 -20
w:lifted	13 -13
w:lifts	9 -9
w:lull	-13 13
w:on hold	-16 16
w:pause	-19 19
w:pauses	18 -18
w:prolongation	-10 10
w:prolonging	-17 17
w:prolongs	11 -11
w:put away	15 -15
w:refrain	-13 13
w:renewal	-14 14
w:respite	10 -10
w:second	16 -16
w:set aside	-23 23
w:silence	21 -21
w:sleeps	-26 26
w:slept	25 -25
w:stand still	15 -15
w:stays	11 -11
w:stretched	-13 13
w:successor	16 -16
w:suspend	39 -39
w:suspended	-26 26
w:suspends	13 -13
w:truce	-25 25
w:truces	-17 17
w:waiver	27 -27
waiver:l1=a	18 -18
words=loose	27 -27
words=loose no span 	67 -67
words=loose no span ahead	-14 14
words=loose span 	-12 12
words=loose+more	44 -44
words=loose+more no span 	66 -66
words=loose+more no span ahead+gone	8 -8
words=loose+more no span gone	49 -49
words=loose+more no span gone+ahead	-20 20
words=loose+more span gone	18 -18
words=loose+more span gone+ahead	-17 17
words=loose+more+truce	-12 12
words=loose+more+truce no span 	-16 16
words=loose+more+truce no span gone+ahead	-22 22
words=loose+more+truce span ahead	-11 11
words=loose+more+verb no span 	15 -15
words=loose+quiet no span 	-13 13
words=loose+truce	-18 18
words=loose+truce no span 	-12 12
words=loose+truce no span ahead	-26 26
words=loose+truce no span ahead+gone	-16 16
words=loose+truce no span gone	20 -20
words=loose+truce no span gone+ahead	-18 18
words=loose+truce span 	-17 17
words=loose+truce span ahead	14 -14
words=loose+truce span gone+ahead	18 -18
words=loose+verb	22 -22
words=loose+verb no span 	16 -16
words=loose+verb no span gone	7 -7
words=loose+verb span 	-19 19
words=loose+verb span ahead	40 -40
words=loose+verb span gone+ahead	-18 18
words=more	45 -45
words=more no span 	109 -109
words=more no span ahead	10 -10
words=more no span ahead+gone	-28 28
words=more no span gone	30 -30
words=more span gone	-16 16
words=more+quiet	-24 24
words=more+quiet no span 	15 -15
words=more+quiet span gone	-20 20
words=more+quiet+truce no span ahead	-11 11
words=more+truce	-17 17
words=more+truce no span 	-16 16
words=more+truce no span ahead	-45 45
words=more+truce no span gone	23 -23
words=more+truce span ahead	33 -33
words=more+truce span gone	-9 9
words=more+verb no span 	29 -29
words=more+verb span 	-11 11
words=more+verb span ahead	15 -15
words=more+verb span gone	-18 18
words=quiet no span 	47 -47
words=quiet no span ahead	-41 41
words=quiet span 	-20 20
words=quiet span ahead	17 -17
words=quiet span gone	-11 11
words=quiet+truce	-18 18
words=quiet+truce no span 	-12 12
words=quiet+truce no span ahead	-11 11
words=truce no span 	9 -9
words=truce no span ahead	-37 37
words=truce no span ahead+gone	-9 9
words=truce no span gone+ahead	-24 24
words=truce span 	18 -18
words=truce span ahead	26 -26
words=truce+verb span ahead	-9 9
words=verb	22 -22
words=verb no span 	69 -69
words=verb no span gone+ahead	12 -12
words=verb span 	-15 15
words=verb span ahead	27 -27
words=verb span gone	-52 52`;
