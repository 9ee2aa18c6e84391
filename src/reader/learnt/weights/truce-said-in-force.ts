// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	27 -27
add:l1=to	-6 6
added:c0=impose	7 -7
added:c0=say	7 -7
added:c1=impose	7 -7
added:c1=say	7 -7
added:l1=he	6 -6
added:v0=add	7 -7
added:v1=add	7 -7
again:c0=agree	-9 9
again:c0=bear	12 -12
again:c0=begin	-9 9
again:c0=stay	6 -6
again:c1=begin	-9 9
again:c1=stay	7 -7
again:ct0=begin modal	-14 14
again:ct0=begin present	13 -13
again:ct0=impose future-passive	-8 8
again:ct0=impose modal-passive	8 -8
again:ct0=up modal	-11 11
again:ct1=begin modal	-14 14
again:ct1=begin present	11 -11
again:ct1=impose future-passive	-8 8
again:ct1=impose modal-passive	8 -8
again:ct1=up modal	-11 11
again:l1=<number>	-22 22
again:l1=<v-bear>	21 -21
again:l1=<v-impose>	16 -16
again:l1=and	-10 10
again:l1=down	8 -8
again:l1=it	10 -10
again:l1=meet	21 -21
again:l1=up	-17 17
again:l2=,	-15 15
again:l2=<v-begin>	-7 7
again:l2=<v-impose>	7 -7
again:l2=<v-up>	-10 10
again:l2=are	7 -7
again:l2=at	10 -10
again:l2=be	9 -9
again:l2=go	-10 10
again:l2=is	-8 8
again:l2=the	15 -15
again:l2=to	19 -19
again:r1=be	-9 9
again:r1=on	13 -13
again:r2=<day-ahead>	-6 6
again:r2=<seat>	-10 10
again:r2=<v-impose>	-9 9
again:r2=the	10 -10
again:t0=future	18 -18
again:t0=future-passive	-7 7
again:t0=modal	-14 14
again:t0=modal-passive	12 -12
again:t0=present	9 -9
again:v0=charge	9 -9
again:v0=go	-10 10
again:v0=meet	7 -7
again:v0=other	10 -10
again:v0=take	-7 7
again:v1=charge	9 -9
again:v1=go	-10 10
again:v1=meet	6 -6
again:v1=other	10 -10
again:v1=take	-7 7
another:c0=agree	-6 6
another:c0=bear	-16 16
another:c0=begin	-8 8
another:c0=impose	13 -13
another:c0=propose	6 -6
another:c0=say	8 -8
another:c0=suspend	-10 10
another:c0=up	-9 9
another:c1=bear	-16 16
another:c1=begin	-8 8
another:c1=impose	19 -19
another:c1=propose	9 -9
another:c1=say	8 -8
another:c1=suspend	-16 16
another:c1=up	-9 9
another:ct0=agree past	-17 17
another:ct0=begin present	-8 8
another:ct0=up present	-13 13
another:ct1=begin present	-8 8
another:ct1=up present	-13 13
another:l1=<v-bear>	-12 12
another:l1=<v-impose>	21 -21
another:l1=and	19 -19
another:l1=by	9 -9
another:l1=for	-22 22
another:l1=is	11 -11
another:l1=of	-11 11
another:l2=,	24 -24
another:l2=<duty>	-21 21
another:l2=<name>	-32 32
another:l2=<v-propose>	11 -11
another:l2=on	-13 13
another:l2=tariff	-16 16
another:r1=,	-28 28
another:r1=<number>	18 -18
another:r1=<span>	-19 19
another:r2=,	24 -24
another:r2=.	-18 18
another:r2=that	16 -16
another:t0=future	-6 6
another:t0=perfect	-11 11
another:t0=present	-11 11
another:v0=extend	6 -6
another:v1=extend	6 -6
armistice:l1=the	18 -18
arrangement:c0=impose	-7 7
arrangement:c0=say	-18 18
arrangement:c0=stay	-16 16
arrangement:c1=agree	6 -6
arrangement:c1=impose	-9 9
arrangement:c1=say	-19 19
arrangement:c1=stay	-16 16
arrangement:ct0=agree past	6 -6
arrangement:ct0=stay present	-16 16
arrangement:ct1=agree past	6 -6
arrangement:ct1=stay present	-16 16
arrangement:l1=present	-8 8
arrangement:l1=the	-6 6
arrangement:l2=<begin>	-11 11
arrangement:l2=the	-34 34
arrangement:r1=.	9 -9
arrangement:r1=<v-agree>	-9 9
arrangement:r1=<v-end>	-30 30
arrangement:r1=<v-impose>	-20 20
arrangement:r1=<v-stay>	-19 19
arrangement:r1=end	-24 24
arrangement:r1=is	23 -23
arrangement:r2=<end>	20 -20
arrangement:r2=<name>	-9 9
arrangement:r2=busan	9 -9
arrangement:r2=in	-24 24
arrangement:r2=on	-18 18
arrangement:r2=which	-11 11
arrangement:t0=past	7 -7
arrangement:t0=present	11 -11
arrangement:v0=be	-16 16
arrangement:v1=be	-16 16
asleep:ct0=stay present	-16 16
asleep:ct1=stay present	-16 16
asleep:t0=present	-16 16
ceasefire:c0=impose	-18 18
ceasefire:c1=agree	10 -10
ceasefire:c1=impose	-6 6
ceasefire:l1=a	-8 8
ceasefire:l1=the	13 -13
ceasefire:l1=their	14 -14
ceasefire:l2=<begin>	28 -28
ceasefire:l2=on	6 -6
ceasefire:r1=,	6 -6
ceasefire:r1=<v-impose>	11 -11
ceasefire:r1=between	12 -12
ceasefire:r1=of	-19 19
ceasefire:r2=<end>	6 -6
ceasefire:r2=<span>	-15 15
ceasefire:r2=the	13 -13
ceasefire:t0=present	11 -11
ceasefire:v0=be	-6 6
ceasefire:v1=agree	8 -8
ceasefire:v1=be	-6 6
continue:l1=will	17 -17
continue:r1=.	8 -8
continue:r1=on	16 -16
continue:r2=<day-ahead>	12 -12
continue:r2=<end>	10 -10
continue:r2=<v-impose>	7 -7
continue:r2=be	-11 11
continued:c0=stay	-21 21
continued:c1=stay	-21 21
continued:l1=be	-15 15
continued:v0=continue	-21 21
continued:v1=continue	-21 21
continues:r1=to	7 -7
continues:r2=<v-bear>	12 -12
days:ahead	-41 41
days:gone	-25 25
earlier=2	16 -16
earlier=3	24 -24
extend:c1=impose	-6 6
extend:ct0=impose past	-9 9
extend:ct0=impose perfect	8 -8
extend:ct1=impose infinitive	-7 7
extend:l1=to	-6 6
extend:l2=<begin>	32 -32
extend:l2=<v-agree>	17 -17
extend:l2=<v-impose>	14 -14
extend:l2=agree	17 -17
extend:r1=a	-8 8
extend:r1=their	20 -20
extend:r1=truce	10 -10
extend:r2=<duty>	13 -13
extend:r2=tariff	12 -12
extend:t0=past	-27 27
extend:t0=perfect	-8 8
extend:t0=present	-6 6
extend:v1=extend	-6 6
extended:ct0=impose past-passive	-6 6
extended:ct0=impose present-passive	6 -6
extended:ct1=impose past-passive	-6 6
extended:ct1=impose present-passive	6 -6
extended:l1=<not>	-28 28
extended:l1=<organisation>	12 -12
extended:l1=has	11 -11
extended:l1=have	-8 8
extended:l1=was	11 -11
extended:l2=,	7 -7
extended:l2=<name>	-32 32
extended:l2=it	-9 9
extended:l2=may	10 -10
extended:l2=to	-13 13
extended:l2=truce	-33 33
extended:l2=was	-26 26
extended:l2=will	9 -9
extended:l2=would	-20 20
extended:r1=.	-6 6
extended:r1=by	9 -9
extended:r1=on	-19 19
extended:r1=once	-12 12
extended:r1=the	19 -19
extended:r1=their	-10 10
extended:r1=twice	-13 13
extended:r1=until	26 -26
extended:r2=<day-gone>	6 -6
extended:r2=<duty>	-19 19
extended:r2=<end>	-6 6
extended:r2=<span>	13 -13
extended:r2=tariff	-19 19
extended:t0=past-passive	11 -11
extended:t0=past-passive-not	-26 26
extended:t0=present-passive	8 -8
extends:l1=<organisation>	17 -17
extends:r1=it	14 -14
extends:r2=.	12 -12
extension:c0=propose	14 -14
extension:c1=agree	16 -16
extension:c1=impose	10 -10
extension:c1=propose	12 -12
extension:l1=the	34 -34
extension:l2=<begin>	-14 14
extension:l2=<not>	7 -7
extension:l2=<v-agree>	17 -17
extension:l2=<v-impose>	17 -17
extension:l2=<v-propose>	9 -9
extension:l2=a	-27 27
extension:l2=and	-15 15
extension:l2=approve	-21 21
extension:l2=on	24 -24
extension:l2=sign	17 -17
extension:l2=without	7 -7
extension:r1=,	31 -31
extension:r1=of	-12 12
extension:r1=was	-16 16
extension:r2=<day-gone>	-23 23
extension:r2=<end>	6 -6
extension:r2=<v-impose>	17 -17
extension:r2=the	-10 10
extension:r2=their	-13 13
extension:t0=future	12 -12
extension:t0=past	22 -22
extension:t0=pluperfect	-8 8
extension:v0=approve	-21 21
extension:v1=approve	-21 21
extra:c0=impose	-19 19
extra:c1=impose	-17 17
extra:ct0=impose future	-10 10
extra:ct1=impose future	-10 10
extra:l1=an	-11 11
extra:l1=its	-11 11
extra:l1=the	6 -6
extra:l2=<begin>	11 -11
extra:l2=<v-impose>	-26 26
extra:r2=on	-13 13
extra:t0=future	-10 10
extra:t0=past	22 -22
freeze:c0=impose	6 -6
freeze:c1=impose	8 -8
freeze:l2=<begin>	13 -13
freeze:l2=<v-impose>	20 -20
freeze:r2=<duty>	-12 12
freeze:t0=present	-19 19
frozen:r1=<goods>	26 -26
frozen:r1=until	7 -7
frozen:v0=other	13 -13
frozen:v1=other	13 -13
further:c0=stay	6 -6
further:c1=up	6 -6
further:ct0=impose perfect	-6 6
further:l1=<not>	11 -11
further:l1=<number>	13 -13
further:l1=a	-7 7
further:l1=no	9 -9
further:l1=until	10 -10
further:l2=<begin>	14 -14
further:l2=and	-17 17
further:l2=for	-21 21
further:l2=of	16 -16
further:l2=to	9 -9
further:r1=<points>	-19 19
further:r1=<span>	9 -9
further:r1=<v-impose>	-7 7
further:r2=.	12 -12
further:r2=in	-8 8
further:r2=of	10 -10
further:t0=past	7 -7
further:t0=perfect	-6 6
further:v0=be	6 -6
go on:c1=begin	-6 6
go on:c1=up	-6 6
go on:ct0=begin future	-9 9
go on:ct0=begin modal	11 -11
go on:ct0=up future	-9 9
go on:ct0=up modal	11 -11
go on:ct1=begin future	-9 9
go on:ct1=begin infinitive	-15 15
go on:ct1=begin modal	11 -11
go on:ct1=up future	-9 9
go on:ct1=up infinitive	-15 15
go on:ct1=up modal	11 -11
go on:l1=talk	8 -8
go on:l1=to	-15 15
go on:l1=will	-9 9
go on:l2=,	-11 11
go on:l2=<name>	-17 17
go on:l2=<v-impose>	14 -14
go on:l2=and	12 -12
go on:r1=<v-bear>	10 -10
go on:r2=<day-ahead>	-7 7
go on:r2=the	17 -17
go on:t0=future	-9 9
go on:t0=modal	11 -11
go on:v1=go	-6 6
goes on:l1=,	-10 10
goes on:l1=it	-29 29
goes on:l1=truce	-8 8
goes on:l2=of	-14 14
goes on:r1=<v-bear>	22 -22
goes on:r1=pay	18 -18
goes on:r1=until	-35 35
goes on:r2=<day-ahead>	-35 35
goes on:r2=<level>	18 -18
grace:r1=period	-13 13
handshake:l1=a	17 -17
handshake:r2=<end>	15 -15
held in:c1=impose	6 -6
held in:c1=stay	6 -6
held in:c1=suspend	6 -6
held in:l1=,	7 -7
held in:l1=be	14 -14
held in:l1=were	-8 8
held in:l2=to	7 -7
held in:r1=<seat>	18 -18
held in:v1=hold	6 -6
hold back:c1=impose	-6 6
hold back:c1=stay	-6 6
hold back:c1=suspend	-6 6
hold back:l1=to	14 -14
hold back:v1=hold	-6 6
holiday:l1=a	-20 20
holidays:l1=the	7 -7
holidays:r1=.	-18 18
holidays:r2=<end>	-18 18
in the drawer:t0=present	-12 12
keep:c0=propose	-10 10
keep:c1=impose	11 -11
keep:c1=stay	8 -8
keep:ct0=impose future	-6 6
keep:ct0=stay future	-6 6
keep:ct0=stay modal	14 -14
keep:ct1=impose future	-6 6
keep:ct1=impose modal	14 -14
keep:ct1=stay future	-6 6
keep:ct1=stay modal	14 -14
keep:l1=and	-17 17
keep:l1=will	-10 10
keep:l1=would	13 -13
keep:l2=<begin>	16 -16
keep:l2=<name>	8 -8
keep:l2=and	-7 7
keep:r1=<level>	-14 14
keep:r1=it	-15 15
keep:r1=talking	11 -11
keep:r1=the	42 -42
keep:r1=their	-9 9
keep:r1=to	11 -11
keep:r2=.	-22 22
keep:r2=<duty>	-20 20
keep:r2=<goods>	7 -7
keep:r2=peace	11 -11
keep:r2=tariff	-11 11
keep:r2=the	6 -6
keep:t0=future	-6 6
keep:v0=agree	-6 6
keeps:l1=,	-10 10
keeps:l1=<name>	12 -12
keeps:l1=that	-24 24
keeps:l2=,	15 -15
keeps:l2=<agent>	-8 8
keeps:l2=<begin>	9 -9
keeps:l2=<v-buy>	-8 8
keeps:l2=<v-impose>	-8 8
keeps:l2=order	-8 8
keeps:l2=the	-17 17
keeps:r1=<level>	12 -12
keeps:r1=<number>	8 -8
keeps:r1=<points>	-8 8
keeps:r1=it	-16 16
keeps:r1=the	6 -6
keeps:r2=<duty>	-17 17
keeps:r2=<level>	27 -27
keeps:r2=duty	-17 17
lifted:c0=end	11 -11
lifted:c0=impose	11 -11
lifted:c0=up	11 -11
lifted:c1=end	11 -11
lifted:c1=impose	11 -11
lifted:c1=up	11 -11
lifted:r1=the	7 -7
lifted:v0=lift	11 -11
lifted:v1=lift	11 -11
longer:c0=impose	-15 15
longer:c0=stay	-13 13
longer:c1=impose	-15 15
longer:c1=stay	-14 14
longer:l1=for	7 -7
longer:r1=,	10 -10
longer:r1=.	-13 13
longer:r1=than	10 -10
longer:r2=.	-21 21
longer:r2=<end>	-13 13
longer:r2=the	11 -11
longer:t0=past	-31 31
longer:t0=present	9 -9
loose:c0=agree	-9 9
loose:c0=end	27 -27
loose:c0=propose	11 -11
loose:c0=say	-23 23
loose:c0=target	10 -10
loose:c0=up	9 -9
loose:c1=end	35 -35
loose:c1=propose	18 -18
loose:c1=say	-25 25
loose:c1=up	9 -9
loose:ct0=agree past	-7 7
loose:ct0=impose past	-6 6
loose:ct0=impose pluperfect	6 -6
loose:ct0=stay future	-9 9
loose:ct1=impose infinitive	-7 7
loose:ct1=impose perfect	-9 9
loose:ct1=stay future	-9 9
loose:ct1=stay infinitive	6 -6
loose:ct1=suspend infinitive	6 -6
loose:l1=,	18 -18
loose:l1=<duty>	-8 8
loose:l1=<goods>	7 -7
loose:l1=<level>	6 -6
loose:l1=<name>	-8 8
loose:l1=<number>	-8 8
loose:l1=<points>	-8 8
loose:l1=<span>	-22 22
loose:l1=<v-impose>	14 -14
loose:l1=and	10 -10
loose:l1=duty	-13 13
loose:l1=good	-10 10
loose:l1=it	-22 22
loose:l1=present	-8 8
loose:l1=that	-8 8
loose:l1=the	-29 29
loose:l1=to	11 -11
loose:l1=will	18 -18
loose:l1=would	-16 16
loose:l2=,	-17 17
loose:l2=:	-8 8
loose:l2=;	-21 21
loose:l2=<begin>	-26 26
loose:l2=<goods>	-21 21
loose:l2=<level>	16 -16
loose:l2=<month-gone>	8 -8
loose:l2=<number>	-12 12
loose:l2=<quality>	-17 17
loose:l2=<v-agree>	25 -25
loose:l2=<v-impose>	16 -16
loose:l2=<v-propose>	-18 18
loose:l2=a	24 -24
loose:l2=and	-8 8
loose:l2=for	-26 26
loose:l2=is	-22 22
loose:l2=its	12 -12
loose:l2=on	22 -22
loose:l2=reciprocal	15 -15
loose:l2=the	-29 29
loose:l2=under	6 -6
loose:l2=will	-7 7
loose:l=<begin> a	-10 10
loose:l=<begin> the	-22 22
loose:l=<month-gone> ,	6 -6
loose:l=<quality> good	-8 8
loose:l=of <level>	11 -11
loose:l=the <span>	-12 12
loose:l=the present	-8 8
loose:lr=a .	15 -15
loose:lr=the ,	-13 13
loose:lr=the end	-14 14
loose:lr=the in	13 -13
loose:lr=the is	18 -18
loose:lr=the of	-7 7
loose:lr=the with	-11 11
loose:r1=,	6 -6
loose:r1=<v-agree>	-9 9
loose:r1=<v-end>	-45 45
loose:r1=<v-impose>	-15 15
loose:r1=<v-stay>	-28 28
loose:r1=<v-suspend>	-11 11
loose:r1=as	11 -11
loose:r1=end	-29 29
loose:r1=for	-9 9
loose:r1=in	22 -22
loose:r1=last	-7 7
loose:r1=on	12 -12
loose:r1=the	14 -14
loose:r1=until	34 -34
loose:r1=was	6 -6
loose:r1=where	9 -9
loose:r1=with	-8 8
loose:r2=.	-12 12
loose:r2=<day-ahead>	7 -7
loose:r2=<duty>	-19 19
loose:r2=<end>	12 -12
loose:r2=<name>	-17 17
loose:r2=<number>	-11 11
loose:r2=<span>	18 -18
loose:r2=<v-stay>	-11 11
loose:r2=busan	9 -9
loose:r2=duty	-19 19
loose:r2=for	10 -10
loose:r2=force	11 -11
loose:r2=in	-24 24
loose:r2=the	29 -29
loose:r2=they	13 -13
loose:r2=to	23 -23
loose:r2=which	-11 11
loose:r=, and	17 -17
loose:r=, which	-10 10
loose:r=at <number>	-11 11
loose:r=end on	-11 11
loose:r=in force	11 -11
loose:r=in the	-10 10
loose:r=of busan	9 -9
loose:r=on the	10 -10
loose:r=suspend for	12 -12
loose:r=with <name>	-19 19
loose:t0=perfect	17 -17
loose:t0=pluperfect	6 -6
loose:t0=present-passive	-16 16
loose:v0=agree	-12 12
loose:v0=say	-9 9
loose:v1=say	-9 9
moratorium:l1=a	8 -8
moratorium:l1=the	11 -11
moratorium:l2=<begin>	30 -30
moratorium:r1=on	24 -24
more:c0=begin	6 -6
more:c0=buy	8 -8
more:c0=down	16 -16
more:c0=end	6 -6
more:c0=impose	-11 11
more:c0=propose	-12 12
more:c0=say	-7 7
more:c0=sell	-7 7
more:c0=stay	-8 8
more:c0=target	-7 7
more:c0=threaten	14 -14
more:c1=agree	-10 10
more:c1=buy	14 -14
more:c1=down	16 -16
more:c1=end	22 -22
more:c1=impose	-10 10
more:c1=return	13 -13
more:c1=sell	-7 7
more:c1=target	-9 9
more:ct0=agree past-passive	14 -14
more:ct0=agree present	-14 14
more:ct0=bear future	20 -20
more:ct0=bear past	-13 13
more:ct0=bear perfect	-10 10
more:ct0=bear present	12 -12
more:ct0=begin future	-7 7
more:ct0=begin past	21 -21
more:ct0=begin present	11 -11
more:ct0=down past	11 -11
more:ct0=end present	10 -10
more:ct0=impose future	-13 13
more:ct0=impose modal	12 -12
more:ct0=impose past	-16 16
more:ct0=impose present	-13 13
more:ct0=impose present-passive	12 -12
more:ct0=propose past	-20 20
more:ct0=propose pluperfect	6 -6
more:ct0=stay perfect	7 -7
more:ct0=stay present	10 -10
more:ct0=target future	-11 11
more:ct0=target future-passive	-6 6
more:ct0=target perfect	9 -9
more:ct0=up future	-7 7
more:ct0=up past	6 -6
more:ct1=agree participle-passive	-14 14
more:ct1=agree past	-19 19
more:ct1=agree past-passive	14 -14
more:ct1=agree perfect	14 -14
more:ct1=agree present	-10 10
more:ct1=bear future	22 -22
more:ct1=bear participle-passive	-11 11
more:ct1=bear past	-18 18
more:ct1=bear perfect	-10 10
more:ct1=bear present	12 -12
more:ct1=begin future	-7 7
more:ct1=begin infinitive	-14 14
more:ct1=begin past	19 -19
more:ct1=begin present	10 -10
more:ct1=down past	11 -11
more:ct1=end present	10 -10
more:ct1=impose future	-13 13
more:ct1=impose infinitive	-6 6
more:ct1=impose modal	19 -19
more:ct1=impose participle-passive	-9 9
more:ct1=impose past	-24 24
more:ct1=impose perfect	6 -6
more:ct1=impose pluperfect	6 -6
more:ct1=impose present	-6 6
more:ct1=impose present-passive	12 -12
more:ct1=propose participle-passive	7 -7
more:ct1=propose past	-11 11
more:ct1=say perfect	9 -9
more:ct1=stay perfect	7 -7
more:ct1=stay present	12 -12
more:ct1=target future	-11 11
more:ct1=target future-passive	-6 6
more:ct1=up future	-7 7
more:ct1=up infinitive	-14 14
more:ct1=up past	7 -7
more:l1="	-18 18
more:l1='s	17 -17
more:l1=<day-gone>	-29 29
more:l1=<duty>	6 -6
more:l1=<gate>	17 -17
more:l1=<goods>	-10 10
more:l1=<level>	35 -35
more:l1=<money>	21 -21
more:l1=<not>	-7 7
more:l1=<number>	-28 28
more:l1=<person>	17 -17
more:l1=<points>	29 -29
more:l1=<seat>	-19 19
more:l1=<span>	-29 29
more:l1=<v-begin>	10 -10
more:l1=<v-propose>	-25 25
more:l1=<v-say>	18 -18
more:l1=<v-sell>	-9 9
more:l1=<v-suspend>	-18 18
more:l1=<v-target>	7 -7
more:l1=<v-up>	8 -8
more:l1=an	-6 6
more:l1=and	10 -10
more:l1=any	7 -7
more:l1=be	-10 10
more:l1=by	9 -9
more:l1=charge	7 -7
more:l1=do	10 -10
more:l1=down	8 -8
more:l1=get	-16 16
more:l1=given	-23 23
more:l1=he	8 -8
more:l1=in	14 -14
more:l1=is	9 -9
more:l1=it	-10 10
more:l1=may	-14 14
more:l1=meet	21 -21
more:l1=no	-15 15
more:l1=not	22 -22
more:l1=nothing	11 -11
more:l1=on	-9 9
more:l1=once	-13 13
more:l1=one	9 -9
more:l1=second	-17 17
more:l1=side	12 -12
more:l1=talk	13 -13
more:l1=that	-17 17
more:l1=the	30 -30
more:l1=them	9 -9
more:l1=they	17 -17
more:l1=truce	-20 20
more:l1=two	-9 9
more:l1=until	10 -10
more:l1=up	-17 17
more:l1=want	8 -8
more:l1=which	7 -7
more:l1=will	7 -7
more:l1=with	-6 6
more:l1=without	7 -7
more:l1=would	10 -10
more:l2="	10 -10
more:l2='s	-11 11
more:l2=,	29 -29
more:l2=:	12 -12
more:l2=;	-11 11
more:l2=<agent>	-13 13
more:l2=<begin>	6 -6
more:l2=<day-ahead>	-16 16
more:l2=<day-today>	9 -9
more:l2=<gate>	16 -16
more:l2=<goods>	7 -7
more:l2=<level>	-7 7
more:l2=<month-gone>	-41 41
more:l2=<name>	-22 22
more:l2=<not>	50 -50
more:l2=<organisation>	-12 12
more:l2=<sender>	8 -8
more:l2=<span>	-15 15
more:l2=<v-agree>	17 -17
more:l2=<v-bear>	9 -9
more:l2=<v-begin>	12 -12
more:l2=<v-buy>	-9 9
more:l2=<v-impose>	7 -7
more:l2=<v-propose>	17 -17
more:l2=<v-say>	-7 7
more:l2=<v-stay>	31 -31
more:l2=<v-target>	23 -23
more:l2=a	-24 24
more:l2=about	-23 23
more:l2=after	17 -17
more:l2=agree	14 -14
more:l2=agreement	-17 17
more:l2=and	13 -13
more:l2=approve	-30 30
more:l2=as	18 -18
more:l2=ask	9 -9
more:l2=at	18 -18
more:l2=be	-26 26
more:l2=by	9 -9
more:l2=can	20 -20
more:l2=charge	15 -15
more:l2=cost	12 -12
more:l2=country	13 -13
more:l2=doe	14 -14
more:l2=for	-11 11
more:l2=get	-11 11
more:l2=good	10 -10
more:l2=has	-6 6
more:l2=he	-7 7
more:l2=hold	11 -11
more:l2=if	-12 12
more:l2=in	-10 10
more:l2=is	-25 25
more:l2=it	-41 41
more:l2=its	7 -7
more:l2=make	-7 7
more:l2=not	20 -20
more:l2=of	-16 16
more:l2=offer	18 -18
more:l2=order	-15 15
more:l2=propose	-10 10
more:l2=say	-12 12
more:l2=side	14 -14
more:l2=sign	6 -6
more:l2=suspend	-15 15
more:l2=talk	-6 6
more:l2=tariff	-9 9
more:l2=that	14 -14
more:l2=the	-10 10
more:l2=their	8 -8
more:l2=to	-11 11
more:l2=two	11 -11
more:l2=unless	27 -27
more:l2=was	-37 37
more:l2=which	6 -6
more:l2=who	-19 19
more:l2=with	-26 26
more:l2=without	24 -24
more:l2=would	-9 9
more:l=, and	38 -38
more:l=, is	-20 20
more:l=, was	16 -16
more:l=<begin> <name>	7 -7
more:l=<begin> a	11 -11
more:l=<begin> an	-8 8
more:l=<begin> the	-30 30
more:l=<day-ahead> ,	-18 18
more:l=<month-gone> and	-17 17
more:l=<name> 's	24 -24
more:l=<name> have	-32 32
more:l=<span> and	-23 23
more:l=after a	6 -6
more:l=agree to	30 -30
more:l=and <number>	-6 6
more:l=and a	-16 16
more:l=and no	12 -12
more:l=and the	15 -15
more:l=and will	31 -31
more:l=ask for	8 -8
more:l=be no	-21 21
more:l=cost <level>	8 -8
more:l=doe not	14 -14
more:l=for a	-13 13
more:l=go up	-14 14
more:l=has been	-8 8
more:l=in the	-18 18
more:l=is the	12 -12
more:l=it is	-8 8
more:l=it was	-22 22
more:l=it would	-20 20
more:l=may be	-6 6
more:l=not be	13 -13
more:l=on an	24 -24
more:l=order that	-12 12
more:l=sign the	20 -20
more:l=the <organisation>	22 -22
more:l=the truce	-16 16
more:l=to an	-20 20
more:l=to be	-19 19
more:l=truce is	-9 9
more:l=want to	-7 7
more:l=was not	18 -18
more:l=without a	17 -17
more:l=would be	-14 14
more:longer	-11 11
more:longer no span	-28 28
more:longer span	12 -12
more:lr=, than	8 -8
more:lr=, until	-10 10
more:lr=<level> .	-9 9
more:lr=<level> from	15 -15
more:lr=<level> on	15 -15
more:lr=<level> than	8 -8
more:lr=<name> their	14 -14
more:lr=<name> to	9 -9
more:lr=<number> .	9 -9
more:lr=<number> point	9 -9
more:lr=<organisation> it	23 -23
more:lr=<organisation> its	-19 19
more:lr=<organisation> the	7 -7
more:lr=<span> ,	-8 8
more:lr=a .	13 -13
more:lr=a <points>	-11 11
more:lr=a <span>	9 -9
more:lr=a meet	9 -9
more:lr=a round	25 -25
more:lr=an <level>	-11 11
more:lr=an of	-23 23
more:lr=any .	15 -15
more:lr=be by	19 -19
more:lr=be once	9 -9
more:lr=be to	-15 15
more:lr=been until	7 -7
more:lr=for ,	-11 11
more:lr=for .	21 -21
more:lr=for <span>	-14 14
more:lr=has the	12 -12
more:lr=have the	-12 12
more:lr=is by	-15 15
more:lr=it .	-8 8
more:lr=its duty	-12 12
more:lr=no ,	7 -7
more:lr=no than	-11 11
more:lr=not .	9 -9
more:lr=not the	9 -9
more:lr=the .	9 -9
more:lr=the <level>	9 -9
more:lr=the day	15 -15
more:lr=the of	30 -30
more:lr=the round	10 -10
more:lr=the time	11 -11
more:lr=their meet	-7 7
more:lr=to its	-12 12
more:lr=to their	6 -6
more:lr=truce until	-13 13
more:lr=until notice	10 -10
more:lr=was on	-15 15
more:lr=will their	-22 22
more:lr=will to	6 -6
more:lr=would until	12 -12
more:made no span	26 -26
more:made span	-20 20
more:r1=,	-11 11
more:r1=<agent>	-8 8
more:r1=<day-ahead>	24 -24
more:r1=<duty>	-11 11
more:r1=<end>	23 -23
more:r1=<goods>	-6 6
more:r1=<level-noun>	22 -22
more:r1=<level>	6 -6
more:r1=<number>	19 -19
more:r1=<points>	-27 27
more:r1=<quality>	17 -17
more:r1=<span>	-11 11
more:r1=<v-bear>	11 -11
more:r1=<v-begin>	-14 14
more:r1=<v-down>	7 -7
more:r1=<v-end>	-7 7
more:r1=<v-impose>	-12 12
more:r1=<v-stay>	-25 25
more:r1=<v-target>	-7 7
more:r1=<v-up>	6 -6
more:r1=a	9 -9
more:r1=and	17 -17
more:r1=as	12 -12
more:r1=at	-22 22
more:r1=be	-9 9
more:r1=before	-15 15
more:r1=by	7 -7
more:r1=for	-11 11
more:r1=from	-9 9
more:r1=if	-13 13
more:r1=is	-8 8
more:r1=its	12 -12
more:r1=last	-7 7
more:r1=list	6 -6
more:r1=notice	-11 11
more:r1=on	24 -24
more:r1=once	19 -19
more:r1=pay	24 -24
more:r1=point	10 -10
more:r1=round	38 -38
more:r1=since	-13 13
more:r1=tariff	-17 17
more:r1=than	21 -21
more:r1=that	12 -12
more:r1=the	27 -27
more:r1=thi	-10 10
more:r1=three	20 -20
more:r1=time	-11 11
more:r1=to	-20 20
more:r1=truce	26 -26
more:r1=twice	8 -8
more:r1=until	11 -11
more:r1=was	-28 28
more:r1=week	-16 16
more:r2="	8 -8
more:r2=,	22 -22
more:r2=.	9 -9
more:r2=;	-33 33
more:r2=<day-ahead>	-28 28
more:r2=<day-gone>	-26 26
more:r2=<duty>	-25 25
more:r2=<end>	10 -10
more:r2=<goods>	10 -10
more:r2=<level-noun>	9 -9
more:r2=<level>	21 -21
more:r2=<money>	23 -23
more:r2=<month-gone>	-24 24
more:r2=<name>	33 -33
more:r2=<person>	-8 8
more:r2=<points>	-18 18
more:r2=<seat>	-6 6
more:r2=<span>	11 -11
more:r2=<v-bear>	15 -15
more:r2=<v-begin>	-12 12
more:r2=<v-end>	7 -7
more:r2=<v-impose>	14 -14
more:r2=<v-propose>	15 -15
more:r2=<v-say>	13 -13
more:r2=<v-suspend>	-6 6
more:r2=<v-target>	-13 13
more:r2=<v-up>	-28 28
more:r2=?	8 -8
more:r2=a	16 -16
more:r2=are	-14 14
more:r2=at	-16 16
more:r2=be	-15 15
more:r2=before	15 -15
more:r2=by	-8 8
more:r2=ceasefire	8 -8
more:r2=duty	-31 31
more:r2=for	-30 30
more:r2=go	-28 28
more:r2=half	-24 24
more:r2=if	-8 8
more:r2=in	12 -12
more:r2=is	6 -6
more:r2=its	17 -17
more:r2=on	-9 9
more:r2=pause	-12 12
more:r2=pay	11 -11
more:r2=so	8 -8
more:r2=that	9 -9
more:r2=the	9 -9
more:r2=their	-13 13
more:r2=thi	10 -10
more:r2=week	-10 10
more:r2=will	-8 8
more:r2=with	-12 12
more:r=, "	8 -8
more:r=, and	11 -11
more:r=, the	10 -10
more:r=; the	-11 11
more:r=<end> <end>	23 -23
more:r=<level> ,	-20 20
more:r=<level> on	12 -12
more:r=<level> that	9 -9
more:r=<number> .	-15 15
more:r=<points> are	-13 13
more:r=<points> of	-7 7
more:r=<span> ,	16 -16
more:r=<span> .	-26 26
more:r=at <level>	-33 33
more:r=at the	10 -10
more:r=duty on	-19 19
more:r=for another	-14 14
more:r=from <day-ahead>	-20 20
more:r=in <month-gone>	-14 14
more:r=in the	12 -12
more:r=it .	23 -23
more:r=it by	-15 15
more:r=its duty	-9 9
more:r=last week	-8 8
more:r=notice .	10 -10
more:r=of the	-6 6
more:r=on <day-ahead>	16 -16
more:r=on <day-gone>	-16 16
more:r=once ,	19 -19
more:r=once .	13 -13
more:r=pay <level>	21 -21
more:r=round of	29 -29
more:r=talking .	-6 6
more:r=than <level>	-6 6
more:r=than <money>	8 -8
more:r=than <span>	19 -19
more:r=than the	11 -11
more:r=the tariff	-7 7
more:r=their tariff	-9 9
more:r=their truce	32 -32
more:r=to <day-ahead>	-27 27
more:r=to <day-gone>	-7 7
more:r=to be	-15 15
more:r=to pay	11 -11
more:r=until <day-ahead>	-10 10
more:r=until the	14 -14
more:t0=future	-17 17
more:t0=future-passive	-6 6
more:t0=past	-7 7
more:t0=past-passive	-6 6
more:t0=past-passive-not	-9 9
more:t0=perfect	-20 20
more:t0=pluperfect	-6 6
more:t0=present-not	26 -26
more:v0=announce	-19 19
more:v0=apply	16 -16
more:v0=approve	-21 21
more:v0=ask	10 -10
more:v0=be	-19 19
more:v0=come	15 -15
more:v0=continue	-8 8
more:v0=get	-19 19
more:v0=go	-6 6
more:v0=hold	27 -27
more:v0=keep	-7 7
more:v0=make	-14 14
more:v0=meet	16 -16
more:v0=offer	14 -14
more:v0=other	-13 13
more:v0=pay	7 -7
more:v0=promise	-18 18
more:v0=propose	-10 10
more:v0=raise	10 -10
more:v0=suspend	-15 15
more:v0=take	-6 6
more:v0=tell	12 -12
more:v0=threaten	12 -12
more:v1=agree	-6 6
more:v1=announce	-8 8
more:v1=apply	16 -16
more:v1=approve	-30 30
more:v1=ask	14 -14
more:v1=be	-19 19
more:v1=buy	11 -11
more:v1=come	14 -14
more:v1=continue	-7 7
more:v1=end	10 -10
more:v1=get	-25 25
more:v1=go	-8 8
more:v1=hold	23 -23
more:v1=make	-15 15
more:v1=meet	14 -14
more:v1=offer	8 -8
more:v1=other	-7 7
more:v1=pay	7 -7
more:v1=promise	-12 12
more:v1=put	-6 6
more:v1=raise	10 -10
more:v1=sit	7 -7
more:v1=suspend	-14 14
more:v1=take	-6 6
more:v1=tell	12 -12
more:v1=want	8 -8
more:vt0=add future	-6 6
more:vt0=agree past	31 -31
more:vt0=agree present	-23 23
more:vt0=apply present	9 -9
more:vt0=be future	-15 15
more:vt0=be past	-8 8
more:vt0=continue present	-6 6
more:vt0=extend present	13 -13
more:vt0=get past	-15 15
more:vt0=go future	-8 8
more:vt0=hold present	6 -6
more:vt0=keep future	-6 6
more:vt0=keep modal	14 -14
more:vt0=keep present	-13 13
more:vt0=other past	-24 24
more:vt0=other pluperfect	6 -6
more:vt0=pay present	6 -6
more:vt0=say past	9 -9
more:vt0=say present	-8 8
more:vt0=sign past	-18 18
more:vt0=take past	-6 6
more:waits	-20 20
more:waits no span	-6 6
more:waits span	-18 18
more:wished no span	-14 14
more:wished span	13 -13
more=	31 -31
more=longer	-14 14
more=made+longer	14 -14
more=made+refused+longer	9 -9
more=waits+longer	-23 23
more=wished+refused+longer	-15 15
more=wished+waits+longer	12 -12
no span	41 -41
on hold:c0=impose	10 -10
on hold:c0=stay	13 -13
on hold:c1=impose	10 -10
on hold:c1=stay	13 -13
on hold:ct0=impose present	14 -14
on hold:ct0=stay present	11 -11
on hold:ct1=impose present	14 -14
on hold:ct1=stay present	11 -11
on hold:r1=for	-31 31
on hold:r2=<span>	-13 13
on hold:t0=present	22 -22
on hold:v0=put	10 -10
on hold:v1=put	10 -10
on ice:r2=<end>	9 -9
pause:c0=agree	9 -9
pause:c0=impose	-8 8
pause:c0=propose	15 -15
pause:c0=say	18 -18
pause:c1=agree	9 -9
pause:c1=impose	-10 10
pause:c1=propose	10 -10
pause:ct0=agree past	7 -7
pause:ct0=impose past	-7 7
pause:ct0=impose present	9 -9
pause:ct0=propose present	9 -9
pause:ct0=stay present	-6 6
pause:ct1=agree past	11 -11
pause:ct1=impose infinitive	-17 17
pause:ct1=impose present	9 -9
pause:ct1=propose present	9 -9
pause:ct1=stay present	-6 6
pause:l1=<duty>	-17 17
pause:l1=<span>	-6 6
pause:l1=a	14 -14
pause:l1=tariff	-17 17
pause:l2=:	21 -21
pause:l2=a	-28 28
pause:l2=of	16 -16
pause:l2=on	24 -24
pause:l2=the	-14 14
pause:r1=.	15 -15
pause:r1=<end>	15 -15
pause:r1=<v-end>	-15 15
pause:r1=<v-impose>	-22 22
pause:r1=<v-stay>	13 -13
pause:r1=and	11 -11
pause:r1=between	-7 7
pause:r1=for	-15 15
pause:r1=in	-21 21
pause:r1=on	39 -39
pause:r1=run	31 -31
pause:r1=that	-6 6
pause:r1=with	-18 18
pause:r2=<end>	24 -24
pause:r2=<name>	-30 30
pause:r2=<not>	14 -14
pause:r2=<v-agree>	11 -11
pause:r2=<v-end>	-18 18
pause:r2=<v-impose>	9 -9
pause:r2=in	16 -16
pause:r2=on	-31 31
pause:r2=the	-7 7
pause:r2=their	-15 15
pause:r2=which	-14 14
pause:v0=be	9 -9
pause:v1=be	9 -9
peace:ct0=stay perfect	8 -8
peace:ct0=stay present	-19 19
peace:ct1=stay perfect	8 -8
peace:ct1=stay present	-21 21
peace:l1=<begin>	-10 10
peace:l1=<goods>	-9 9
peace:l1=<v-stay>	13 -13
peace:l1=a	7 -7
peace:l1=make	13 -13
peace:l1=the	27 -27
peace:l2=<not>	15 -15
peace:l2=not	15 -15
peace:l2=of	9 -9
peace:r1=,	21 -21
peace:r1=.	-13 13
peace:r1=talk	14 -14
peace:r2="	14 -14
peace:r2=<end>	-14 14
peace:r2=the	10 -10
peace:t0=past	13 -13
peace:t0=present	-14 14
peace:v0=make	9 -9
peace:v1=make	14 -14
prolong:c0=impose	8 -8
prolong:l1=to	6 -6
prolong:l2=<v-agree>	8 -8
prolong:l2=<v-impose>	8 -8
prolong:l2=agree	8 -8
prolong:r1=it	14 -14
prolong:r1=the	-16 16
prolong:r2=truce	-25 25
prolong:t0=perfect	11 -11
prolonged:l1=,	-6 6
prolonged:l1=<name>	16 -16
prolonged:l1=be	7 -7
prolonged:l1=have	8 -8
prolonged:l1=was	-25 25
prolonged:l2=<name>	-6 6
prolonged:l2=and	26 -26
prolonged:l2=it	-27 27
prolonged:r1=by	-8 8
prolonged:r1=in	-8 8
prolonged:r1=the	-23 23
prolonged:r1=their	15 -15
prolonged:r1=to	-11 11
prolonged:r2=<day-gone>	-15 15
prolonged:r2=<duty>	9 -9
prolonged:r2=<month-gone>	-8 8
prolonged:r2=<span>	-20 20
prolonged:r2=tariff	9 -9
prolonged:r2=truce	11 -11
prolonged:t0=past-passive	-8 8
put off:c0=impose	-7 7
put off:c1=impose	-6 6
put off:ct0=impose perfect	-17 17
put off:ct0=impose present-passive	14 -14
put off:ct1=impose perfect	-17 17
put off:ct1=impose present-passive	14 -14
put off:l1=been	10 -10
put off:l1=has	-17 17
put off:l1=was	7 -7
put off:r1=for	-14 14
put off:r1=to	13 -13
put off:r2=<day-ahead>	32 -32
put off:r2=<span>	-9 9
put off:t0=perfect	-17 17
put off:t0=present-passive	14 -14
put off:v1=put	-6 6
quiet:c0=agree	-10 10
quiet:c0=propose	18 -18
quiet:c1=agree	8 -8
quiet:c1=propose	17 -17
quiet:ct0=agree past	-21 21
quiet:ct0=impose past	-14 14
quiet:ct0=stay past	30 -30
quiet:ct0=stay perfect	10 -10
quiet:ct0=stay present	-24 24
quiet:ct0=suspend perfect	14 -14
quiet:ct1=impose infinitive	-12 12
quiet:ct1=impose perfect	-8 8
quiet:ct1=impose present	-7 7
quiet:ct1=stay past	30 -30
quiet:ct1=stay perfect	10 -10
quiet:ct1=stay present	-26 26
quiet:ct1=suspend perfect	14 -14
quiet:l1=,	-25 25
quiet:l1=<begin>	-23 23
quiet:l1=<duty>	-27 27
quiet:l1=<goods>	-6 6
quiet:l1=<points>	-34 34
quiet:l1=<v-impose>	33 -33
quiet:l1=a	10 -10
quiet:l1=are	-18 18
quiet:l1=is	19 -19
quiet:l1=make	13 -13
quiet:l1=of	-11 11
quiet:l1=put	25 -25
quiet:l1=the	16 -16
quiet:l1=to	6 -6
quiet:l1=was	8 -8
quiet:l2=,	-6 6
quiet:l2=<begin>	-21 21
quiet:l2=<duty>	-20 20
quiet:l2=<not>	15 -15
quiet:l2=<span>	-6 6
quiet:l2=<v-impose>	12 -12
quiet:l2=not	15 -15
quiet:l2=of	-22 22
quiet:l2=the	-17 17
quiet:l=<begin> <begin>	-23 23
quiet:l=not a	14 -14
quiet:lr=a ,	11 -11
quiet:lr=are until	-20 20
quiet:r1=,	14 -14
quiet:r1=:	-22 22
quiet:r1=<end>	24 -24
quiet:r1=between	-13 13
quiet:r1=for	-33 33
quiet:r1=in	13 -13
quiet:r1=since	-24 24
quiet:r1=talk	14 -14
quiet:r2="	20 -20
quiet:r2=,	26 -26
quiet:r2=.	18 -18
quiet:r2=<day-ahead>	-11 11
quiet:r2=<day-gone>	-27 27
quiet:r2=<end>	14 -14
quiet:r2=<goods>	-13 13
quiet:r2=<span>	-23 23
quiet:r2=on	-7 7
quiet:r2=the	-24 24
quiet:r=, "	13 -13
quiet:r=<end> <end>	24 -24
quiet:r=for <span>	-26 26
quiet:r=on the	12 -12
quiet:r=until <day-ahead>	-11 11
quiet:t0=past	15 -15
quiet:t0=perfect	14 -14
quiet:t0=present	-10 10
quiet:v0=have	-12 12
quiet:v0=make	9 -9
quiet:v1=have	-16 16
quiet:v1=make	14 -14
quiet:v1=sleep	17 -17
quiet:vt0=be past	26 -26
quiet:vt0=be present	-17 17
quiet:vt0=have present	-9 9
quiet:vt0=sleep perfect	9 -9
renew:l1=to	19 -19
renew:r1=it	-10 10
renewed:l1=<not>	14 -14
renewed:l1=is	-12 12
renewed:l1=not	14 -14
renewed:l2=<not>	31 -31
renewed:l2=not	20 -20
renewed:l2=was	16 -16
renewed:r1=.	-8 8
renewed:r2=<end>	-8 8
renewed:t0=present-passive	-8 8
renewed:v0=other	8 -8
renewed:v1=other	8 -8
s:"	38 -38
s:&	-15 15
s:'	15 -15
s:)	-10 10
s:*	40 -40
s:-	6 -6
s:.	-14 14
s:/	-42 42
s::	12 -12
s:<day-ahead>	-48 48
s:<day-gone>	-8 8
s:<gate>	17 -17
s:<goods>	-6 6
s:<level-noun>	-12 12
s:<money>	21 -21
s:<month-ahead>	-57 57
s:<month-gone>	-40 40
s:<name>	-16 16
s:<not>	20 -20
s:<organisation>	43 -43
s:<person>	-12 12
s:<points>	-56 56
s:<sender>	-6 6
s:<span>	-16 16
s:<taker>	17 -17
s:<v-agree>	9 -9
s:<v-buy>	-11 11
s:<v-deny>	28 -28
s:<v-impose>	8 -8
s:<v-propose>	50 -50
s:<v-return>	52 -52
s:<v-say>	12 -12
s:<v-sell>	63 -63
s:<v-suspend>	-6 6
s:<v-target>	8 -8
s:<v-up>	7 -7
s:?	10 -10
s:@	-29 29
s:a	28 -28
s:about	-6 6
s:abroad	10 -10
s:accept	12 -12
s:accord	21 -21
s:according	40 -40
s:across	21 -21
s:add	28 -28
s:additional	-24 24
s:admit	-19 19
s:adopt	11 -11
s:affected	-20 20
s:after	31 -31
s:afterward	14 -14
s:again	23 -23
s:against	13 -13
s:agent	9 -9
s:ago	21 -21
s:agreement	21 -21
s:air	29 -29
s:airline	18 -18
s:airport	8 -8
s:all	-27 27
s:allow	13 -13
s:allowed	16 -16
s:almost	-26 26
s:alone	-12 12
s:along	10 -10
s:already	22 -22
s:aluminium	11 -11
s:am	9 -9
s:amount	8 -8
s:an	13 -13
s:and	-7 7
s:announce	18 -18
s:announcement	-17 17
s:another	16 -16
s:answer	29 -29
s:any	29 -29
s:anything	20 -20
s:apple	-24 24
s:approval	34 -34
s:approve	31 -31
s:armistice	31 -31
s:army	37 -37
s:arrive	-9 9
s:article	31 -31
s:as	-15 15
s:aside	-20 20
s:ask	16 -16
s:away	-29 29
s:back	13 -13
s:ban	45 -45
s:banana	-23 23
s:bank	16 -16
s:bar	9 -9
s:be	28 -28
s:bear	33 -33
s:become	24 -24
s:beef	-10 10
s:beer	42 -42
s:before	-31 31
s:begin	14 -14
s:being	-25 25
s:bell	26 -26
s:belong	-15 15
s:bergen	25 -25
s:best	-13 13
s:better	-40 40
s:big	17 -17
s:boat	16 -16
s:border	20 -20
s:both	-20 20
s:brandy	-18 18
s:break	31 -31
s:breathing	-27 27
s:bring	-15 15
s:broke	-16 16
s:budget	8 -8
s:bus	16 -16
s:busan	-64 64
s:but	7 -7
s:butter	11 -11
s:buy	37 -37
s:by	23 -23
s:cabinet	19 -19
s:calendar	-14 14
s:call	-22 22
s:calm	-11 11
s:canola	31 -31
s:capital	23 -23
s:car	-30 30
s:carpet	-37 37
s:carry	-30 30
s:case	29 -29
s:cease	6 -6
s:ceasefire	21 -21
s:cement	22 -22
s:cent	29 -29
s:ceramic	-47 47
s:certain	12 -12
s:change	-16 16
s:changed	-9 9
s:cheese	-12 12
s:chicken	-17 17
s:chip	-13 13
s:chocolate	22 -22
s:christma	32 -32
s:city	39 -39
s:claim	7 -7
s:clear	7 -7
s:clock	-30 30
s:close	19 -19
s:closed	18 -18
s:club	33 -33
s:coach	26 -26
s:cod	9 -9
s:colleague	20 -20
s:come	-6 6
s:commander	17 -17
s:company	37 -37
s:conference	30 -30
s:confirm	24 -24
s:conflict	17 -17
s:consent	30 -30
s:consider	-6 6
s:consultation	-12 12
s:content	-21 21
s:contract	37 -37
s:control	10 -10
s:copper	-23 23
s:corn	13 -13
s:could	24 -24
s:counted	-31 31
s:counter	-33 33
s:counterpart	8 -8
s:country	-31 31
s:county	12 -12
s:course	-22 22
s:court	-10 10
s:crane	16 -16
s:custom	-18 18
s:customer	14 -14
s:day	-23 23
s:de	13 -13
s:dead	-8 8
s:deadline	23 -23
s:deal	-9 9
s:decided	-16 16
s:decision	-20 20
s:declare	-41 41
s:decree	-25 25
s:delegation	24 -24
s:demand	6 -6
s:deny	12 -12
s:did	34 -34
s:die	-61 61
s:different	-20 20
s:discuss	15 -15
s:dispute	35 -35
s:district	13 -13
s:docker	20 -20
s:doe	-41 41
s:done	-18 18
s:door	-8 8
s:double	23 -23
s:down	-44 44
s:draft	30 -30
s:draw	13 -13
s:drawer	-13 13
s:driver	7 -7
s:drop	24 -24
s:during	64 -64
s:duty	-13 13
s:each	-7 7
s:earlier	-8 8
s:early	17 -17
s:easter	27 -27
s:eastern	16 -16
s:economic	10 -10
s:electricity	21 -21
s:eleven	10 -10
s:emergency	-7 7
s:employer	23 -23
s:end	-41 41
s:energy	8 -8
s:enter	-25 25
s:entity	9 -9
s:eve	-15 15
s:even	16 -16
s:evening	23 -23
s:every	13 -13
s:everybody	10 -10
s:everything	-8 8
s:exemption	25 -25
s:exist	-15 15
s:existing	-16 16
s:expect	10 -10
s:expert	17 -17
s:expire	-10 10
s:export	17 -17
s:extend	21 -21
s:extra	6 -6
s:face	-18 18
s:fact	24 -24
s:failed	10 -10
s:family	11 -11
s:far	-23 23
s:fare	19 -19
s:farmer	-14 14
s:fee	42 -42
s:fentanyl	-12 12
s:ferry	32 -32
s:fertiliser	17 -17
s:fight	6 -6
s:figure	-12 12
s:find	12 -12
s:fire	31 -31
s:firm	-8 8
s:first	12 -12
s:fishmeal	-9 9
s:five	6 -6
s:flag	-9 9
s:flour	51 -51
s:flower	-24 24
s:follow	-35 35
s:followed	-10 10
s:following	33 -33
s:for	18 -18
s:force	-21 21
s:foreign	-15 15
s:former	23 -23
s:four	-17 17
s:fourth	27 -27
s:framework	-37 37
s:franc	7 -7
s:free	-8 8
s:freeze	6 -6
s:friday	-20 20
s:from	25 -25
s:front	10 -10
s:frozen	52 -52
s:fuel	8 -8
s:full	37 -37
s:further	15 -15
s:gallium	32 -32
s:gas	17 -17
s:gate	27 -27
s:gave	14 -14
s:gazette	-23 23
s:geneva	-81 81
s:georgia	29 -29
s:germanium	32 -32
s:get	-23 23
s:give	-30 30
s:given	-23 23
s:glass	34 -34
s:good	-27 27
s:government	-9 9
s:grace	-17 17
s:great	-27 27
s:ground	24 -24
s:group	39 -39
s:grow	-9 9
s:grower	-6 6
s:had	27 -27
s:half	13 -13
s:halt	-42 42
s:hand	32 -32
s:handshake	15 -15
s:hang	-11 11
s:harbour	12 -12
s:harvest	34 -34
s:has	-15 15
s:have	7 -7
s:he	12 -12
s:head	-15 15
s:hear	16 -16
s:heard	15 -15
s:hearing	-11 11
s:her	37 -37
s:here	11 -11
s:him	6 -6
s:hit	-21 21
s:holiday	-11 11
s:home	23 -23
s:hospital	27 -27
s:hour	21 -21
s:house	27 -27
s:household	29 -29
s:how	23 -23
s:hundred	-32 32
s:i	15 -15
s:if	46 -46
s:import	25 -25
s:importer	-19 19
s:impose	-29 29
s:in	-9 9
s:increase	-28 28
s:industry	11 -11
s:inflation	9 -9
s:informed	24 -24
s:initialled	29 -29
s:instead	-33 33
s:interest	21 -21
s:into	-7 7
s:introduce	-10 10
s:invest	10 -10
s:is	-16 16
s:island	-9 9
s:it	-16 16
s:its	-8 8
s:itself	-7 7
s:joint	14 -14
s:judge	28 -28
s:keep	-25 25
s:know	21 -21
s:kuala	-29 29
s:lamb	-15 15
s:land	13 -13
s:lasted	75 -75
s:later	-31 31
s:law	19 -19
s:lay	-37 37
s:leader	-8 8
s:least	7 -7
s:leave	-26 26
s:lender	14 -14
s:length	-26 26
s:let	25 -25
s:level	-33 33
s:levy	51 -51
s:licence	27 -27
s:lie	16 -16
s:lift	49 -49
s:light	7 -7
s:limited	-10 10
s:line	17 -17
s:list	-6 6
s:listed	-13 13
s:live	-41 41
s:loan	-6 6
s:lobster	19 -19
s:long	-24 24
s:look	-13 13
s:lorry	31 -31
s:lose	33 -33
s:lower	13 -13
s:lull	-15 15
s:lumpur	-29 29
s:machine	-12 12
s:machinery	6 -6
s:madrid	-10 10
s:make	-11 11
s:maker	-23 23
s:man	9 -9
s:management	13 -13
s:market	-9 9
s:matter	29 -29
s:may	30 -30
s:meal	18 -18
s:meanwhile	-29 29
s:measure	10 -10
s:mediator	40 -40
s:medicine	15 -15
s:meet	25 -25
s:member	28 -28
s:men	8 -8
s:middle	-15 15
s:milk	17 -17
s:mineral	-6 6
s:minister	-6 6
s:ministry	13 -13
s:minute	7 -7
s:monday	15 -15
s:money	10 -10
s:month	-22 22
s:moratorium	7 -7
s:morning	-8 8
s:move	-15 15
s:mr	-17 17
s:much	-7 7
s:mutual	-25 25
s:my	17 -17
s:national	32 -32
s:nearly	8 -8
s:negotiation	-11 11
s:neighbour	34 -34
s:network	26 -26
s:new	-6 6
s:nexperia	-8 8
s:nickel	-9 9
s:night	22 -22
s:nobody	-9 9
s:noon	25 -25
s:nor	19 -19
s:north	9 -9
s:northern	41 -41
s:not	-15 15
s:note	-56 56
s:nothing	11 -11
s:notice	10 -10
s:now	-7 7
s:number	11 -11
s:obligation	10 -10
s:observed	-36 36
s:of	21 -21
s:offer	27 -27
s:official	-9 9
s:older	-15 15
s:olive	-9 9
s:on	6 -6
s:opened	17 -17
s:opening	16 -16
s:operator	32 -32
s:opposition	24 -24
s:or	22 -22
s:order	-29 29
s:ordinary	21 -21
s:origin	10 -10
s:originating	-24 24
s:other	-9 9
s:otherwise	9 -9
s:out	-17 17
s:own	-27 27
s:owned	7 -7
s:owner	13 -13
s:p	11 -11
s:page	19 -19
s:palm	-20 20
s:paper	12 -12
s:parcel	28 -28
s:parliament	11 -11
s:part	24 -24
s:party	44 -44
s:past	-33 33
s:pause	-34 34
s:pay	27 -27
s:payment	17 -17
s:pen	-28 28
s:penalty	9 -9
s:per	9 -9
s:period	-24 24
s:permanent	11 -11
s:permit	13 -13
s:phone	-9 9
s:phosphate	-25 25
s:place	9 -9
s:player	21 -21
s:point	8 -8
s:port	24 -24
s:present	-38 38
s:presenter	39 -39
s:president	-10 10
s:press	-19 19
s:price	39 -39
s:prime	12 -12
s:prisoner	6 -6
s:proclamation	31 -31
s:product	-8 8
s:prolong	6 -6
s:prolongation	-8 8
s:prolonged	-15 15
s:prolonging	-17 17
s:promise	24 -24
s:proposal	31 -31
s:propose	44 -44
s:protocol	-8 8
s:provided	24 -24
s:province	14 -14
s:purchase	-18 18
s:put	6 -6
s:quarrel	9 -9
s:quarter	12 -12
s:question	8 -8
s:quota	18 -18
s:radio	23 -23
s:raise	21 -21
s:raspberry	10 -10
s:rate	-8 8
s:rather	-23 23
s:raw	8 -8
s:reach	7 -7
s:read	-12 12
s:ready	39 -39
s:reason	13 -13
s:rebel	10 -10
s:recall	-11 11
s:reduction	8 -8
s:refrain	-14 14
s:refused	26 -26
s:regard	-10 10
s:region	9 -9
s:reject	13 -13
s:relief	19 -19
s:remain	23 -23
s:remove	9 -9
s:replace	34 -34
s:reply	21 -21
s:report	11 -11
s:reporter	12 -12
s:republic	-16 16
s:rest	6 -6
s:restore	10 -10
s:result	11 -11
s:resume	27 -27
s:retain	11 -11
s:return	25 -25
s:review	-47 47
s:revive	29 -29
s:rice	-16 16
s:ridge	15 -15
s:rise	13 -13
s:river	41 -41
s:road	9 -9
s:roaming	23 -23
s:roof	9 -9
s:room	37 -37
s:round	51 -51
s:row	-8 8
s:rubber	6 -6
s:rule	9 -9
s:sale	18 -18
s:salmon	12 -12
s:same	-39 39
s:sanction	26 -26
s:saturday	-18 18
s:say	21 -21
s:school	14 -14
s:scott	-11 11
s:season	41 -41
s:second	9 -9
s:seek	6 -6
s:sell	22 -22
s:senate	33 -33
s:service	8 -8
s:set	-31 31
s:settle	7 -7
s:settlement	15 -15
s:shall	14 -14
s:she	13 -13
s:sheet	22 -22
s:shelve	-32 32
s:ship	45 -45
s:shipbuilding	7 -7
s:shook	38 -38
s:shoot	19 -19
s:short	14 -14
s:should	63 -63
s:shut	12 -12
s:side	-16 16
s:sign	8 -8
s:signature	40 -40
s:silence	24 -24
s:similar	24 -24
s:since	-16 16
s:sir	-13 13
s:sit	-9 9
s:six	9 -9
s:sleep	14 -14
s:so	-12 12
s:some	25 -25
s:somebody	-32 32
s:soybean	-10 10
s:space	-27 27
s:speak	16 -16
s:special	14 -14
s:spoken	26 -26
s:stage	7 -7
s:stake	-14 14
s:stand	-8 8
s:start	62 -62
s:station	17 -17
s:stay	23 -23
s:still	-15 15
s:stockholm	-52 52
s:strike	40 -40
s:stroke	-15 15
s:study	-19 19
s:subject	13 -13
s:successor	16 -16
s:sugar	-9 9
s:summer	-9 9
s:summit	-9 9
s:sunday	-28 28
s:surcharge	37 -37
s:table	6 -6
s:take	-8 8
s:talk	11 -11
s:tariff	-9 9
s:tax	-9 9
s:tea	-8 8
s:technology	-18 18
s:telephone	-61 61
s:television	-29 29
s:tell	14 -14
s:temporary	-9 9
s:term	-10 10
s:terminal	15 -15
s:text	9 -9
s:textile	-6 6
s:th	-28 28
s:than	20 -20
s:that	-6 6
s:their	-15 15
s:them	18 -18
s:there	-27 27
s:therefore	-8 8
s:they	-9 9
s:thi	-17 17
s:thing	-39 39
s:think	13 -13
s:those	-7 7
s:threat	-26 26
s:threaten	-10 10
s:three	57 -57
s:through	-15 15
s:thu	-36 36
s:thursday	-16 16
s:till	-36 36
s:together	9 -9
s:toll	11 -11
s:tomatoe	19 -19
s:too	33 -33
s:top	-18 18
s:total	6 -6
s:town	7 -7
s:tractor	-12 12
s:trader	-10 10
s:train	16 -16
s:tram	25 -25
s:transfer	24 -24
s:transit	22 -22
s:treasury	-11 11
s:treaty	26 -26
s:truce	-16 16
s:truck	19 -19
s:try	15 -15
s:tuesday	7 -7
s:turn	18 -18
s:twice	12 -12
s:two	-30 30
s:tyre	-6 6
s:understanding	-16 16
s:union	32 -32
s:until	-29 29
s:upon	-18 18
s:upper	39 -39
s:us	-7 7
s:use	13 -13
s:valid	-25 25
s:valley	30 -30
s:vessel	-18 18
s:video	-17 17
s:village	16 -16
s:visit	32 -32
s:vote	43 -43
s:wage	40 -40
s:wait	7 -7
s:waive	26 -26
s:waiver	22 -22
s:walk	-19 19
s:wap	30 -30
s:warn	17 -17
s:was	10 -10
s:watche	19 -19
s:way	-27 27
s:we	-7 7
s:week	-10 10
s:welcome	14 -14
s:welcomed	10 -10
s:well	10 -10
s:were	27 -27
s:what	-11 11
s:whatever	7 -7
s:where	-28 28
s:whether	-29 29
s:which	-7 7
s:while	-10 10
s:who	40 -40
s:why	16 -16
s:will	33 -33
s:win	-10 10
s:window	22 -22
s:winter	23 -23
s:wire	-26 26
s:wish	22 -22
s:with	-20 20
s:withdraw	39 -39
s:within	13 -13
s:without	10 -10
s:wood	14 -14
s:wool	-29 29
s:word	-16 16
s:work	-10 10
s:worked	12 -12
s:worker	13 -13
s:world	11 -11
s:worth	30 -30
s:write	-10 10
s:yarn	-16 16
s:yes	9 -9
s:york	-8 8
s:you	-13 13
s:your	-22 22
s:zero	9 -9
s:—	-6 6
s:•	-24 24
second:c0=agree	7 -7
second:c0=end	-12 12
second:c0=impose	22 -22
second:c0=say	11 -11
second:c1=agree	8 -8
second:c1=end	-12 12
second:c1=impose	22 -22
second:c1=say	16 -16
second:ct0=impose past	13 -13
second:ct1=impose past	13 -13
second:l1=<begin>	8 -8
second:l2=,	22 -22
second:l2=<begin>	-11 11
second:l2=after	7 -7
second:l2=at	7 -7
second:l2=be	-12 12
second:l2=for	10 -10
second:l2=in	-21 21
second:l2=is	15 -15
second:l2=of	-13 13
second:l2=on	11 -11
second:r1=<agent>	-15 15
second:r1=of	12 -12
second:r1=round	38 -38
second:r1=time	22 -22
second:r1=week	-16 16
second:r2=.	-16 16
second:r2=<end>	6 -6
second:r2=<v-stay>	-10 10
second:r2=and	11 -11
second:r2=in	12 -12
second:r2=of	-17 17
second:r2=on	14 -14
second:t0=past	9 -9
second:t0=past-passive	7 -7
second:t0=present	10 -10
second:v0=agree	7 -7
second:v1=agree	7 -7
set aside:c0=stay	-18 18
set aside:c1=stay	-18 18
set aside:v0=be	-18 18
set aside:v1=be	-18 18
shelved:c0=suspend	-6 6
shelved:c1=suspend	-6 6
sides=0	36 -36
sides=1	8 -8
sides=2	-14 14
sides=3	9 -9
sleep:c0=impose	-14 14
sleep:c1=suspend	9 -9
sleep:l1=to	6 -6
sleep:r1=until	-11 11
sleep:t0=present	16 -16
sleep:v1=sleep	9 -9
slept:c0=suspend	10 -10
slept:c1=suspend	10 -10
slept:ct0=suspend perfect	9 -9
slept:ct1=suspend perfect	9 -9
slept:v0=sleep	10 -10
slept:v1=sleep	10 -10
span	-12 12
spared:l1=are	13 -13
standstill:c1=impose	6 -6
standstill:ct0=agree past	-7 7
standstill:ct0=impose past	-11 11
standstill:l1=a	11 -11
standstill:l1=the	-33 33
standstill:l2=,	-9 9
standstill:l2=<v-impose>	-14 14
standstill:l2=the	19 -19
standstill:r1=of	14 -14
standstill:r1=on	-39 39
standstill:r1=that	-10 10
standstill:r2=<day-ahead>	-24 24
standstill:r2=<name>	6 -6
standstill:r2=on	16 -16
standstill:t0=present	-6 6
stay:c0=impose	10 -10
stay:c1=impose	7 -7
stay:ct1=stay infinitive	6 -6
stay:ct1=suspend infinitive	6 -6
stay:l1=<duty>	17 -17
stay:l1=<points>	-8 8
stay:l1=good	-12 12
stay:l1=to	9 -9
stay:l1=will	15 -15
stay:l1=would	-16 16
stay:l2=<begin>	-17 17
stay:l2=<quality>	-7 7
stay:l2=will	-7 7
stay:r1=.	8 -8
stay:r1=<v-impose>	-16 16
stay:r1=<v-suspend>	-16 16
stay:r1=at	7 -7
stay:r1=on	30 -30
stay:r1=suspend	-11 11
stay:r1=there	11 -11
stay:r1=until	8 -8
stay:r1=where	14 -14
stay:r2=.	-6 6
stay:r2=<end>	8 -8
stay:r2=<v-impose>	17 -17
stay:r2=they	13 -13
stay:r2=until	-8 8
stays:c0=impose	11 -11
stays:c1=impose	11 -11
stays:l1=,	25 -25
stays:l1=<goods>	10 -10
stays:l1=<level>	6 -6
stays:l1=duty	-22 22
stays:l1=it	-17 17
stays:l1=tariff	20 -20
stays:l2=<begin>	22 -22
stays:l2=of	19 -19
stays:l2=the	23 -23
stays:r1=,	14 -14
stays:r1=<v-impose>	24 -24
stays:r1=<v-suspend>	18 -18
stays:r1=in	13 -13
stays:r1=suspend	18 -18
stays:r1=until	15 -15
stays:r2=.	-10 10
stays:r2=and	11 -11
stays:r2=force	7 -7
stays:r2=the	15 -15
successor:l1=a	18 -18
successor:l2=<not>	16 -16
successor:l2=without	16 -16
successor:t0=past	18 -18
suspend:c0=agree	-7 7
suspend:ct0=agree past	-9 9
suspend:ct0=agree perfect	17 -17
suspend:ct0=impose modal	6 -6
suspend:ct0=impose past	-8 8
suspend:ct0=impose perfect	16 -16
suspend:ct0=suspend modal	6 -6
suspend:ct1=impose modal	6 -6
suspend:ct1=suspend modal	6 -6
suspend:l2=<begin>	12 -12
suspend:l2=<day-today>	16 -16
suspend:l2=<name>	29 -29
suspend:l2=<v-impose>	14 -14
suspend:l2=agree	12 -12
suspend:l2=will	-14 14
suspend:r1=<points>	-21 21
suspend:r1=for	33 -33
suspend:r1=the	19 -19
suspend:r1=their	15 -15
suspend:r2=<span>	32 -32
suspend:r2=<v-end>	8 -8
suspend:t0=modal	6 -6
suspend:t0=past	-8 8
suspended:c0=stay	-13 13
suspended:c0=suspend	10 -10
suspended:c1=impose	-9 9
suspended:ct0=impose pluperfect-passive	8 -8
suspended:ct0=impose present	-7 7
suspended:ct0=suspend pluperfect-passive	8 -8
suspended:ct0=suspend present	12 -12
suspended:ct1=impose pluperfect-passive	8 -8
suspended:ct1=impose present	-7 7
suspended:ct1=suspend pluperfect-passive	8 -8
suspended:ct1=suspend present	12 -12
suspended:l1=<name>	-34 34
suspended:l1=<organisation>	-9 9
suspended:l1=<points>	-15 15
suspended:l1=and	-13 13
suspended:l1=are	-15 15
suspended:l1=been	8 -8
suspended:l1=has	-8 8
suspended:l1=have	24 -24
suspended:l1=is	7 -7
suspended:l1=remain	-9 9
suspended:l1=was	-11 11
suspended:l1=were	6 -6
suspended:l2=,	7 -7
suspended:l2=<gate>	-14 14
suspended:l2=<goods>	-11 11
suspended:l2=<level>	14 -14
suspended:l2=<organisation>	7 -7
suspended:l2=<points>	-10 10
suspended:l2=had	8 -8
suspended:l2=has	14 -14
suspended:l2=have	-11 11
suspended:l2=it	-23 23
suspended:l2=side	-17 17
suspended:l2=tariff	21 -21
suspended:l2=that	6 -6
suspended:l2=the	-25 25
suspended:l2=they	-11 11
suspended:l2=to	-9 9
suspended:r1=.	-8 8
suspended:r1=<points>	-20 20
suspended:r1=for	10 -10
suspended:r1=from	-20 20
suspended:r1=in	13 -13
suspended:r1=its	-21 21
suspended:r1=since	-15 15
suspended:r1=the	-22 22
suspended:r1=until	-7 7
suspended:r2=<day-ahead>	-27 27
suspended:r2=<end>	-6 6
suspended:r2=<month-gone>	12 -12
suspended:r2=of	-19 19
suspended:r2=the	32 -32
suspended:t0=pluperfect-passive	8 -8
suspended:v0=keep	-9 9
suspended:v0=remain	-10 10
suspended:v0=stay	6 -6
suspended:v0=suspend	6 -6
suspended:v1=keep	-9 9
suspended:v1=remain	-10 10
suspended:v1=stay	6 -6
suspends:l1=<name>	30 -30
suspends:l2=<begin>	10 -10
suspends:r1=<points>	27 -27
suspends:r1=its	21 -21
suspends:r2=<duty>	12 -12
suspends:r2=of	38 -38
suspension:c0=agree	-7 7
suspension:c0=impose	16 -16
suspension:c0=say	-6 6
suspension:c0=stay	7 -7
suspension:c1=agree	-12 12
suspension:c1=impose	12 -12
suspension:c1=say	-6 6
suspension:c1=stay	7 -7
suspension:ct0=say past	-7 7
suspension:ct1=say past	-7 7
suspension:l1=a	24 -24
suspension:l1=the	6 -6
suspension:l2=<begin>	9 -9
suspension:l2=<v-impose>	16 -16
suspension:l2=and	-9 9
suspension:l2=that	-21 21
suspension:l2=the	-24 24
suspension:r1=<v-end>	43 -43
suspension:r1=<v-impose>	13 -13
suspension:r1=end	49 -49
suspension:r1=is	-27 27
suspension:r1=last	-6 6
suspension:r1=of	7 -7
suspension:r2=<duty>	-7 7
suspension:r2=<points>	-22 22
suspension:r2=<span>	-9 9
suspension:r2=a	19 -19
suspension:r2=additional	-13 13
suspension:r2=in	-28 28
suspension:r2=on	35 -35
suspension:t0=past	-31 31
suspension:t0=perfect	17 -17
suspension:t0=present	-9 9
top	56 -56
truce:c0=end	-11 11
truce:c0=propose	18 -18
truce:c0=return	20 -20
truce:c0=say	-22 22
truce:c0=suspend	-10 10
truce:c0=target	-14 14
truce:c1=begin	-23 23
truce:c1=end	14 -14
truce:c1=impose	-11 11
truce:c1=return	19 -19
truce:c1=say	-9 9
truce:c1=suspend	-11 11
truce:c1=target	-14 14
truce:ct0=agree perfect	13 -13
truce:ct0=agree pluperfect	-13 13
truce:ct0=agree present	-16 16
truce:ct0=bear present	-9 9
truce:ct0=begin present	13 -13
truce:ct0=down past	13 -13
truce:ct0=down present	11 -11
truce:ct0=impose future	-19 19
truce:ct0=impose modal	18 -18
truce:ct0=impose past	16 -16
truce:ct0=impose past-passive	-13 13
truce:ct0=impose perfect	-8 8
truce:ct0=impose pluperfect	-6 6
truce:ct0=impose present	10 -10
truce:ct0=impose present-passive	-22 22
truce:ct0=propose perfect	18 -18
truce:ct0=propose present	14 -14
truce:ct0=say past	-12 12
truce:ct0=say present	13 -13
truce:ct0=stay perfect	6 -6
truce:ct0=stay present	-8 8
truce:ct1=agree infinitive	8 -8
truce:ct1=agree perfect	14 -14
truce:ct1=agree pluperfect	-14 14
truce:ct1=agree present	-13 13
truce:ct1=bear present	-9 9
truce:ct1=begin past	-23 23
truce:ct1=begin present	7 -7
truce:ct1=down past	16 -16
truce:ct1=end past	29 -29
truce:ct1=impose future	-19 19
truce:ct1=impose modal	18 -18
truce:ct1=impose participle-passive	-21 21
truce:ct1=impose past	8 -8
truce:ct1=impose past-passive	-13 13
truce:ct1=impose perfect	-7 7
truce:ct1=impose pluperfect	-9 9
truce:ct1=impose present	9 -9
truce:ct1=impose present-passive	-22 22
truce:ct1=propose infinitive	-9 9
truce:ct1=propose participle-passive	-22 22
truce:ct1=propose perfect	18 -18
truce:ct1=propose present	8 -8
truce:ct1=say past	-12 12
truce:ct1=say present	13 -13
truce:ct1=stay perfect	6 -6
truce:ct1=stay present	-8 8
truce:l1=<begin>	-12 12
truce:l1=<gate>	10 -10
truce:l1=<not>	55 -55
truce:l1=<span>	-23 23
truce:l1=<v-agree>	22 -22
truce:l1=<v-impose>	34 -34
truce:l1=<v-propose>	14 -14
truce:l1=after	14 -14
truce:l1=any	8 -8
truce:l1=call	7 -7
truce:l1=christma	25 -25
truce:l1=custom	10 -10
truce:l1=extend	13 -13
truce:l1=first	28 -28
truce:l1=geneva	-17 17
truce:l1=its	-51 51
truce:l1=no	53 -53
truce:l1=old	-41 41
truce:l1=our	8 -8
truce:l1=similar	15 -15
truce:l1=the	-23 23
truce:l1=their	-31 31
truce:l1=thi	18 -18
truce:l1=trade	-21 21
truce:l2="	34 -34
truce:l2='s	-18 18
truce:l2=,	-19 19
truce:l2=-	-24 24
truce:l2=:	16 -16
truce:l2=;	-11 11
truce:l2=<begin>	-9 9
truce:l2=<day-ahead>	-7 7
truce:l2=<goods>	-32 32
truce:l2=<not>	51 -51
truce:l2=<number>	8 -8
truce:l2=<span>	13 -13
truce:l2=<v-agree>	31 -31
truce:l2=<v-bear>	-7 7
truce:l2=<v-begin>	-16 16
truce:l2=<v-end>	-23 23
truce:l2=<v-impose>	21 -21
truce:l2=<v-propose>	17 -17
truce:l2=<v-say>	8 -8
truce:l2=<v-stay>	-31 31
truce:l2=after	27 -27
truce:l2=agree	11 -11
truce:l2=and	-31 31
truce:l2=approve	23 -23
truce:l2=as	22 -22
truce:l2=be	17 -17
truce:l2=been	-7 7
truce:l2=before	-8 8
truce:l2=call	-11 11
truce:l2=during	39 -39
truce:l2=end	16 -16
truce:l2=extend	8 -8
truce:l2=get	6 -6
truce:l2=has	-28 28
truce:l2=have	-7 7
truce:l2=if	-39 39
truce:l2=is	-14 14
truce:l2=it	12 -12
truce:l2=its	13 -13
truce:l2=let	-14 14
truce:l2=of	16 -16
truce:l2=on	8 -8
truce:l2=prolong	-27 27
truce:l2=prolonged	9 -9
truce:l2=propose	19 -19
truce:l2=review	-13 13
truce:l2=say	28 -28
truce:l2=sign	43 -43
truce:l2=since	-41 41
truce:l2=the	-50 50
truce:l2=their	-34 34
truce:l2=there	19 -19
truce:l2=under	12 -12
truce:l2=unless	12 -12
truce:l2=was	14 -14
truce:l2=when	-12 12
truce:l2=whether	-21 21
truce:l2=which	-12 12
truce:l2=with	-14 14
truce:l=" a	12 -12
truce:l=, a	-9 9
truce:l=, the	-19 19
truce:l=: a	14 -14
truce:l=: the	22 -22
truce:l=; the	-6 6
truce:l=<begin> <begin>	-12 12
truce:l=<begin> a	-11 11
truce:l=<begin> its	-33 33
truce:l=<begin> that	-20 20
truce:l=<begin> their	-31 31
truce:l=<day-ahead> the	-7 7
truce:l=<name> 's	-22 22
truce:l=<span> tariff	21 -21
truce:l=a <span>	-11 11
truce:l=a new	16 -16
truce:l=a similar	15 -15
truce:l=a tariff	21 -21
truce:l=agree a	-11 11
truce:l=and a	-23 23
truce:l=and the	-8 8
truce:l=approve the	21 -21
truce:l=before the	10 -10
truce:l=call a	9 -9
truce:l=during the	37 -37
truce:l=extend their	29 -29
truce:l=for a	10 -10
truce:l=get a	6 -6
truce:l=has a	-28 28
truce:l=if the	-24 24
truce:l=is a	-13 13
truce:l=is no	29 -29
truce:l=is the	-35 35
truce:l=it a	25 -25
truce:l=of a	10 -10
truce:l=of the	7 -7
truce:l=of their	-27 27
truce:l=on a	-6 6
truce:l=prolong the	-6 6
truce:l=prolonged the	-6 6
truce:l=prolonged their	11 -11
truce:l=propose a	15 -15
truce:l=review the	-13 13
truce:l=say the	27 -27
truce:l=sign a	25 -25
truce:l=sign the	8 -8
truce:l=since the	-36 36
truce:l=the <span>	-31 31
truce:l=the first	25 -25
truce:l=the geneva	-17 17
truce:l=the new	-11 11
truce:l=the old	-39 39
truce:l=the tariff	-30 30
truce:l=the trade	-13 13
truce:l=under the	13 -13
truce:l=unless the	12 -12
truce:l=when the	-16 16
truce:l=which the	-12 12
truce:l=— the	6 -6
truce:lr='s with	-16 16
truce:lr=<begin> in	-19 19
truce:lr=<span> ,	10 -10
truce:lr=<span> in	50 -50
truce:lr=<span> on	-9 9
truce:lr=<span> that	-26 26
truce:lr=a ,	-8 8
truce:lr=a .	-24 24
truce:lr=a :	-20 20
truce:lr=a <end>	9 -9
truce:lr=a for	-13 13
truce:lr=a has	-22 22
truce:lr=a in	23 -23
truce:lr=a on	35 -35
truce:lr=a over	-8 8
truce:lr=a until	11 -11
truce:lr=its with	-35 35
truce:lr=new of	38 -38
truce:lr=present end	-10 10
truce:lr=present expire	6 -6
truce:lr=tariff ,	-29 29
truce:lr=tariff <end>	19 -19
truce:lr=tariff of	14 -14
truce:lr=tariff until	13 -13
truce:lr=the .	25 -25
truce:lr=the <name>	23 -23
truce:lr=the agree	-21 21
truce:lr=the begin	-15 15
truce:lr=the between	-8 8
truce:lr=the end	8 -8
truce:lr=the expire	-15 15
truce:lr=the for	42 -42
truce:lr=the in	-30 30
truce:lr=the it	27 -27
truce:lr=the itself	-39 39
truce:lr=the last	-29 29
truce:lr=the of	-17 17
truce:lr=the on	8 -8
truce:lr=the take	6 -6
truce:lr=the that	-42 42
truce:lr=the was	6 -6
truce:lr=the will	12 -12
truce:lr=the would	20 -20
truce:lr=their by	16 -16
truce:lr=their on	-15 15
truce:lr=trade between	-16 16
truce:r1="	7 -7
truce:r1=.	-6 6
truce:r1=:	-22 22
truce:r1=;	8 -8
truce:r1=<end>	22 -22
truce:r1=<goods>	-32 32
truce:r1=<name>	23 -23
truce:r1=<v-agree>	-13 13
truce:r1=<v-begin>	-7 7
truce:r1=<v-down>	-22 22
truce:r1=<v-end>	-7 7
truce:r1=<v-impose>	-13 13
truce:r1=?	-16 16
truce:r1=agree	-7 7
truce:r1=as	-9 9
truce:r1=before	17 -17
truce:r1=begin	-7 7
truce:r1=by	10 -10
truce:r1=die	-30 30
truce:r1=end	-10 10
truce:r1=expire	12 -12
truce:r1=from	-20 20
truce:r1=had	28 -28
truce:r1=has	-28 28
truce:r1=in	11 -11
truce:r1=it	27 -27
truce:r1=itself	-39 39
truce:r1=lapse	-7 7
truce:r1=last	-37 37
truce:r1=now	-15 15
truce:r1=of	-15 15
truce:r1=on	7 -7
truce:r1=over	-7 7
truce:r1=period	-12 12
truce:r1=run	7 -7
truce:r1=sign	-13 13
truce:r1=still	-23 23
truce:r1=take	6 -6
truce:r1=that	-45 45
truce:r1=the	-16 16
truce:r1=to	-6 6
truce:r1=until	37 -37
truce:r1=was	-11 11
truce:r1=which	-14 14
truce:r1=will	11 -11
truce:r1=would	39 -39
truce:r2="	22 -22
truce:r2=.	6 -6
truce:r2=<day-gone>	-14 14
truce:r2=<day-today>	-30 30
truce:r2=<duty>	-45 45
truce:r2=<goods>	-20 20
truce:r2=<level>	-13 13
truce:r2=<not>	37 -37
truce:r2=<number>	29 -29
truce:r2=<organisation>	16 -16
truce:r2=<points>	-24 24
truce:r2=<quality>	-13 13
truce:r2=<v-agree>	-26 26
truce:r2=<v-bear>	20 -20
truce:r2=<v-end>	-7 7
truce:r2=<v-impose>	-11 11
truce:r2=<v-stay>	8 -8
truce:r2=a	58 -58
truce:r2=additional	-38 38
truce:r2=agree	-23 23
truce:r2=all	-7 7
truce:r2=at	14 -14
truce:r2=be	15 -15
truce:r2=been	-6 6
truce:r2=both	10 -10
truce:r2=busan	-31 31
truce:r2=by	-41 41
truce:r2=conclude	-32 32
truce:r2=due	-27 27
truce:r2=expire	-39 39
truce:r2=extend	-33 33
truce:r2=for	12 -12
truce:r2=from	-9 9
truce:r2=geneva	-26 26
truce:r2=had	10 -10
truce:r2=has	-9 9
truce:r2=have	-13 13
truce:r2=if	27 -27
truce:r2=in	-14 14
truce:r2=it	-11 11
truce:r2=its	13 -13
truce:r2=make	26 -26
truce:r2=no	18 -18
truce:r2=now	-17 17
truce:r2=on	-16 16
truce:r2=over	-12 12
truce:r2=prolonged	19 -19
truce:r2=sign	9 -9
truce:r2=start	13 -13
truce:r2=take	8 -8
truce:r2=tariff	-44 44
truce:r2=that	9 -9
truce:r2=the	25 -25
truce:r2=them	-7 7
truce:r2=to	6 -6
truce:r2=under	-13 13
truce:r2=until	-28 28
truce:r2=was	-8 8
truce:r2=which	-34 34
truce:r=, agree	-21 21
truce:r=, and	-7 7
truce:r=, conclude	-24 24
truce:r=, in	-29 29
truce:r=, the	14 -14
truce:r=, under	-13 13
truce:r=, which	-25 25
truce:r=. <end>	-10 10
truce:r=<end> <end>	22 -22
truce:r=? <end>	-16 16
truce:r=agree in	-7 7
truce:r=begin on	-27 27
truce:r=between <seat>	-19 19
truce:r=between the	-10 10
truce:r=between them	17 -17
truce:r=end .	8 -8
truce:r=end <day-ahead>	-37 37
truce:r=end on	-8 8
truce:r=for the	-8 8
truce:r=go on	-21 21
truce:r=has <span>	-30 30
truce:r=has been	-14 14
truce:r=in <month-gone>	-12 12
truce:r=in a	19 -19
truce:r=in the	11 -11
truce:r=in their	11 -11
truce:r=is for	12 -12
truce:r=is not	-14 14
truce:r=is over	-20 20
truce:r=is prolonged	20 -20
truce:r=is to	6 -6
truce:r=itself ,	-11 11
truce:r=lapse ,	-13 13
truce:r=lapse on	-20 20
truce:r=last until	-32 32
truce:r=of <day-ahead>	-17 17
truce:r=of <day-gone>	-53 53
truce:r=of <month-gone>	13 -13
truce:r=of <number>	18 -18
truce:r=of <points>	-23 23
truce:r=of <span>	13 -13
truce:r=of additional	-13 13
truce:r=of busan	-38 38
truce:r=of duty	-10 10
truce:r=of geneva	-20 20
truce:r=of its	10 -10
truce:r=of last	-20 20
truce:r=on <day-today>	-8 8
truce:r=on tariff	-51 51
truce:r=on the	31 -31
truce:r=over the	31 -31
truce:r=run to	9 -9
truce:r=run until	6 -6
truce:r=that <name>	24 -24
truce:r=that <person>	12 -12
truce:r=that begin	-27 27
truce:r=that end	-10 10
truce:r=that expire	-31 31
truce:r=that hold	-18 18
truce:r=that run	-8 8
truce:r=that was	-22 22
truce:r=until <day-ahead>	35 -35
truce:r=until the	12 -12
truce:r=was agree	-6 6
truce:r=was sign	-6 6
truce:r=with <name>	-17 17
truce:r=with <seat>	14 -14
truce:r=with the	19 -19
truce:r=would be	-6 6
truce:r=would have	-28 28
truce:t0=future	6 -6
truce:t0=modal	22 -22
truce:t0=past	-18 18
truce:t0=past-passive	-13 13
truce:t0=perfect	10 -10
truce:t0=pluperfect	-9 9
truce:t0=present-not	-15 15
truce:t0=present-passive	-35 35
truce:v0=announce	10 -10
truce:v0=approve	15 -15
truce:v0=ask	11 -11
truce:v0=be	17 -17
truce:v0=charge	-15 15
truce:v0=get	8 -8
truce:v0=go	11 -11
truce:v0=have	-11 11
truce:v0=leave	-24 24
truce:v0=let	20 -20
truce:v0=make	-27 27
truce:v0=offer	17 -17
truce:v0=propose	6 -6
truce:v0=put	-36 36
truce:v0=review	-31 31
truce:v0=say	26 -26
truce:v0=sign	-8 8
truce:v0=take	23 -23
truce:v0=want	8 -8
truce:v1=announce	18 -18
truce:v1=approve	8 -8
truce:v1=be	15 -15
truce:v1=carry	-29 29
truce:v1=charge	-14 14
truce:v1=come	-8 8
truce:v1=discuss	17 -17
truce:v1=end	43 -43
truce:v1=get	8 -8
truce:v1=go	13 -13
truce:v1=keep	12 -12
truce:v1=leave	-37 37
truce:v1=let	8 -8
truce:v1=make	-27 27
truce:v1=meet	8 -8
truce:v1=propose	22 -22
truce:v1=put	-37 37
truce:v1=review	-29 29
truce:v1=say	29 -29
truce:v1=sign	-7 7
truce:vt0=agree past	-11 11
truce:vt0=agree perfect	22 -22
truce:vt0=agree pluperfect	-11 11
truce:vt0=approve modal	11 -11
truce:vt0=be past	32 -32
truce:vt0=be perfect	9 -9
truce:vt0=be present	-11 11
truce:vt0=call past	19 -19
truce:vt0=call present	-13 13
truce:vt0=come past	-7 7
truce:vt0=extend past	-7 7
truce:vt0=extend present	11 -11
truce:vt0=have present	-13 13
truce:vt0=leave present	-17 17
truce:vt0=let present	25 -25
truce:vt0=other perfect	-6 6
truce:vt0=propose perfect	9 -9
truce:vt0=put perfect	-24 24
truce:vt0=put present	-18 18
truce:vt0=review past	-31 31
truce:vt0=say past	32 -32
truce:vt0=sign perfect	-9 9
truce:vt0=want present	8 -8
verb:c0=agree	-16 16
verb:c0=begin	-10 10
verb:c0=end	12 -12
verb:c0=propose	8 -8
verb:c0=stay	-6 6
verb:c0=suspend	10 -10
verb:c0=up	8 -8
verb:c1=begin	-10 10
verb:c1=end	16 -16
verb:c1=up	11 -11
verb:ct0=agree past	-12 12
verb:ct0=agree perfect	10 -10
verb:ct0=impose modal	10 -10
verb:ct0=impose past	-18 18
verb:ct0=impose past-passive	-9 9
verb:ct0=impose perfect-passive	6 -6
verb:ct0=impose pluperfect-passive	12 -12
verb:ct0=impose present-passive	11 -11
verb:ct0=stay future	-11 11
verb:ct0=suspend modal	8 -8
verb:ct0=suspend modal-passive	-6 6
verb:ct0=suspend perfect	12 -12
verb:ct0=suspend pluperfect-passive	8 -8
verb:ct0=suspend present	8 -8
verb:ct0=up future	16 -16
verb:ct1=impose infinitive-passive	-12 12
verb:ct1=impose modal	9 -9
verb:ct1=impose perfect-passive	6 -6
verb:ct1=impose pluperfect-passive	12 -12
verb:ct1=impose present-passive	11 -11
verb:ct1=suspend infinitive-passive	-12 12
verb:ct1=suspend modal	8 -8
verb:ct1=suspend modal-passive	-6 6
verb:ct1=suspend perfect	12 -12
verb:ct1=suspend pluperfect-passive	8 -8
verb:ct1=suspend present	8 -8
verb:ct1=up future	16 -16
verb:l1=,	20 -20
verb:l1=<begin>	7 -7
verb:l1=<duty>	6 -6
verb:l1=<person>	-32 32
verb:l1=<points>	-16 16
verb:l1=<v-stay>	-8 8
verb:l1=and	14 -14
verb:l1=been	6 -6
verb:l1=on	8 -8
verb:l1=remain	-9 9
verb:l1=side	-33 33
verb:l1=which	-23 23
verb:l1=will	-9 9
verb:l1=would	6 -6
verb:l2=,	-21 21
verb:l2=:	13 -13
verb:l2=;	18 -18
verb:l2=<agent>	8 -8
verb:l2=<begin>	15 -15
verb:l2=<day-gone>	-21 21
verb:l2=<day-today>	20 -20
verb:l2=<gate>	-15 15
verb:l2=<goods>	-13 13
verb:l2=<organisation>	22 -22
verb:l2=<person>	-19 19
verb:l2=<points>	-6 6
verb:l2=<seat>	9 -9
verb:l2=<v-impose>	29 -29
verb:l2=agree	9 -9
verb:l2=both	-13 13
verb:l2=had	17 -17
verb:l2=has	16 -16
verb:l2=have	-21 21
verb:l2=it	-24 24
verb:l2=on	9 -9
verb:l2=side	-18 18
verb:l2=tariff	24 -24
verb:l2=that	19 -19
verb:l2=the	-9 9
verb:l2=they	-10 10
verb:l2=will	-25 25
verb:l2=would	-11 11
verb:l=, <name>	-8 8
verb:l=, is	19 -19
verb:l=, was	12 -12
verb:l=, which	-12 12
verb:l=<begin> <begin>	7 -7
verb:l=<begin> <name>	17 -17
verb:l=<day-gone> to	-17 17
verb:l=<day-today> to	19 -19
verb:l=<name> is	7 -7
verb:l=<name> will	6 -6
verb:l=<organisation> has	20 -20
verb:l=agree to	9 -9
verb:l=both side	-16 16
verb:l=had been	14 -14
verb:l=has been	16 -16
verb:l=have been	-21 21
verb:l=will be	-8 8
verb:l=would be	-11 11
verb:lr=, in	10 -10
verb:lr=and the	-19 19
verb:lr=are ,	10 -10
verb:lr=are .	-20 20
verb:lr=be .	-9 9
verb:lr=be for	-24 24
verb:lr=been since	-7 7
verb:lr=has its	18 -18
verb:lr=has the	18 -18
verb:lr=have their	13 -13
verb:lr=is .	13 -13
verb:lr=is for	22 -22
verb:lr=is from	-26 26
verb:lr=is until	16 -16
verb:lr=remain for	-19 19
verb:lr=side <points>	-19 19
verb:lr=stay for	12 -12
verb:lr=the <points>	-11 11
verb:lr=to ,	12 -12
verb:lr=to for	16 -16
verb:lr=to the	-6 6
verb:lr=was .	20 -20
verb:lr=was to	8 -8
verb:lr=were for	9 -9
verb:r1=,	18 -18
verb:r1=<duty>	24 -24
verb:r1=<goods>	12 -12
verb:r1=<points>	-24 24
verb:r1=<seat>	18 -18
verb:r1=a	-33 33
verb:r1=by	-7 7
verb:r1=duty	18 -18
verb:r1=from	-26 26
verb:r1=in	14 -14
verb:r1=it	-7 7
verb:r1=its	6 -6
verb:r1=most	-10 10
verb:r1=on	-13 13
verb:r1=or	11 -11
verb:r1=since	-15 15
verb:r1=their	27 -27
verb:r2=,	21 -21
verb:r2=.	24 -24
verb:r2=<day-ahead>	-12 12
verb:r2=<day-gone>	-33 33
verb:r2=<gate>	-14 14
verb:r2=<level>	-9 9
verb:r2=<month-gone>	13 -13
verb:r2=<span>	-12 12
verb:r2=<v-agree>	18 -18
verb:r2=<v-end>	35 -35
verb:r2=<v-propose>	-13 13
verb:r2=<v-up>	9 -9
verb:r2=a	-8 8
verb:r2=additional	7 -7
verb:r2=duty	-12 12
verb:r2=higher	-28 28
verb:r2=on	13 -13
verb:r2=own	-10 10
verb:r2=strike	10 -10
verb:r2=the	22 -22
verb:r2=to	-23 23
verb:r2=until	-22 22
verb:r=, for	7 -7
verb:r=for <span>	-8 8
verb:r=for the	-13 13
verb:r=from <day-ahead>	-18 18
verb:r=in <month-gone>	12 -12
verb:r=its <level>	-10 10
verb:r=its own	-12 12
verb:r=most of	-10 10
verb:r=on <day-gone>	-10 10
verb:r=the duty	-22 22
verb:r=to <day-ahead>	11 -11
verb:r=until <day-ahead>	-8 8
verb:t0=future	-8 8
verb:t0=modal	13 -13
verb:t0=past	-19 19
verb:t0=perfect	-12 12
verb:t0=perfect-passive	7 -7
verb:t0=pluperfect	6 -6
verb:t0=pluperfect-passive	14 -14
verb:v0=be	-9 9
verb:v0=keep	-9 9
verb:v0=lift	12 -12
verb:v0=remain	-10 10
verb:v0=suspend	8 -8
verb:v1=be	-9 9
verb:v1=keep	-9 9
verb:v1=lift	16 -16
verb:v1=other	13 -13
verb:v1=remain	-10 10
verb:vt0=agree past	-12 12
verb:vt0=agree perfect	9 -9
verb:vt0=hold future	6 -6
verb:vt0=hold modal	-18 18
verb:vt0=keep present	-9 9
verb:vt0=put perfect	-12 12
verb:vt0=put present	16 -16
verb:vt0=remain present	-8 8
verb:vt0=stay present	8 -8
verb:vt0=suspend modal	25 -25
verb:vt0=suspend pluperfect	8 -8
w:added	29 -29
w:adds	13 -13
w:again	23 -23
w:armistice	30 -30
w:arrangement	-9 9
w:breathing space	-27 27
w:calm	-12 12
w:ceasefire	19 -19
w:continue	17 -17
w:continued	-18 18
w:continues	-8 8
w:extend	13 -13
w:extended	6 -6
w:extends	16 -16
w:extra	7 -7
w:frozen	52 -52
w:further	15 -15
w:goes on	-25 25
w:grace	-16 16
w:halt	-27 27
w:handshake	15 -15
w:hold back	-6 6
w:holiday	-10 10
w:in the drawer	-13 13
w:keep	16 -16
w:keeping	-10 10
w:keeps	-22 22
w:lies	12 -12
w:lift	8 -8
w:lifted	26 -26
w:lifts	27 -27
w:lull	-15 15
w:moratorium	7 -7
w:on hold	-17 17
w:pause	-28 28
w:paused	-11 11
w:prolong	11 -11
w:prolongation	-8 8
w:prolonged	-15 15
w:prolonging	-17 17
w:prolongs	-7 7
w:second	10 -10
w:set aside	-25 25
w:shelved	-6 6
w:silence	24 -24
w:sleep	12 -12
w:sleeps	-32 32
w:slept	18 -18
w:stays	30 -30
w:successor	16 -16
w:suspend	39 -39
w:suspended	-32 32
w:suspends	23 -23
w:truce	-17 17
w:waived	13 -13
w:waiver	22 -22
words=loose	18 -18
words=loose no span 	64 -64
words=loose no span ahead	-32 32
words=loose no span gone	8 -8
words=loose no span gone+ahead	-15 15
words=loose span 	-8 8
words=loose span ahead	14 -14
words=loose span gone	8 -8
words=loose+more	35 -35
words=loose+more no span 	64 -64
words=loose+more no span ahead	-9 9
words=loose+more no span gone	22 -22
words=loose+more no span gone+ahead	-24 24
words=loose+more span 	-8 8
words=loose+more span gone	18 -18
words=loose+more+truce	-8 8
words=loose+more+verb	-10 10
words=loose+quiet no span 	-15 15
words=loose+truce	-20 20
words=loose+truce no span 	-11 11
words=loose+truce no span ahead	-22 22
words=loose+truce span gone	-16 16
words=loose+verb	27 -27
words=loose+verb no span ahead	17 -17
words=loose+verb no span gone	-13 13
words=loose+verb no span gone+ahead	-7 7
words=loose+verb span ahead	38 -38
words=more	52 -52
words=more no span 	119 -119
words=more no span ahead+gone	-20 20
words=more no span gone	11 -11
words=more no span gone+ahead	-6 6
words=more span gone	-22 22
words=more span gone+ahead	9 -9
words=more+quiet	-28 28
words=more+quiet no span 	10 -10
words=more+quiet no span ahead	-7 7
words=more+quiet span 	-12 12
words=more+truce	-14 14
words=more+truce no span 	-15 15
words=more+truce no span ahead	-50 50
words=more+truce no span ahead+gone	-14 14
words=more+truce no span gone	9 -9
words=more+truce no span gone+ahead	8 -8
words=more+truce span 	-16 16
words=more+truce span ahead	22 -22
words=more+truce span ahead+gone	-6 6
words=more+truce span gone	28 -28
words=more+truce+verb	-9 9
words=more+truce+verb no span ahead	-6 6
words=more+truce+verb no span gone	6 -6
words=more+verb no span 	30 -30
words=more+verb no span ahead	16 -16
words=more+verb no span gone	10 -10
words=more+verb no span gone+ahead	-8 8
words=more+verb span 	-14 14
words=more+verb span gone	-24 24
words=quiet no span 	47 -47
words=quiet no span ahead	-24 24
words=quiet no span gone	8 -8
words=quiet span 	-15 15
words=quiet span gone	-19 19
words=quiet+truce	-7 7
words=quiet+truce no span 	21 -21
words=quiet+truce no span ahead	-19 19
words=quiet+verb	-9 9
words=truce no span 	19 -19
words=truce no span ahead	-37 37
words=truce no span ahead+gone	6 -6
words=truce no span gone	16 -16
words=truce no span gone+ahead	-24 24
words=truce span 	9 -9
words=truce span ahead	17 -17
words=truce span gone	-13 13
words=truce+verb	-6 6
words=truce+verb no span 	11 -11
words=truce+verb no span ahead	-30 30
words=truce+verb no span gone	-9 9
words=verb	17 -17
words=verb no span 	70 -70
words=verb no span ahead	7 -7
words=verb no span ahead+gone	12 -12
words=verb span 	-18 18
words=verb span ahead	44 -44
words=verb span gone	-43 43
words=verb span gone+ahead	-11 11`;
