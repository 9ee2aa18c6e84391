// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	29 -29
add:c0=say	-16 16
add:l1=will	9 -9
add:l2=he	9 -9
add:r1=the	-14 14
add:r1=to	-13 13
add:r2=to	9 -9
add:v0=add	-16 16
added:c0=impose	11 -11
added:c0=say	11 -11
added:c1=impose	11 -11
added:c1=say	11 -11
added:l1=he	13 -13
added:r1=on	11 -11
added:v0=add	11 -11
added:v1=add	11 -11
again:c0=bear	13 -13
again:ct0=bear present	13 -13
again:ct0=stay future	10 -10
again:ct1=bear present	13 -13
again:ct1=stay future	10 -10
again:l1=,	-11 11
again:l1=<number>	-18 18
again:l1=<v-bear>	18 -18
again:l1=<v-impose>	11 -11
again:l1=meet	17 -17
again:l1=try	10 -10
again:l2=<v-impose>	15 -15
again:l2=be	9 -9
again:l2=is	-9 9
again:l2=to	19 -19
again:r1=,	11 -11
again:r1=at	-10 10
again:r1=be	-13 13
again:r1=before	-13 13
again:r1=on	20 -20
again:r2=<level>	-13 13
again:r2=<seat>	-12 12
again:t0=future	8 -8
again:t0=modal	-16 16
again:t0=perfect	12 -12
again:t0=present	19 -19
again:v0=collect	12 -12
again:v0=meet	12 -12
again:v0=take	-10 10
again:v1=collect	12 -12
again:v1=meet	9 -9
again:v1=take	-10 10
another:c0=suspend	-15 15
another:c1=impose	16 -16
another:c1=suspend	-14 14
another:ct0=agree past	-8 8
another:ct0=bear past	-10 10
another:ct0=impose past	-9 9
another:ct0=impose pluperfect	10 -10
another:ct1=bear past	-10 10
another:ct1=impose pluperfect	10 -10
another:l1=,	25 -25
another:l1=<v-impose>	13 -13
another:l1=and	19 -19
another:l1=for	-9 9
another:l1=of	-8 8
another:l1=on	14 -14
another:l1=to	-11 11
another:l2=,	8 -8
another:l2=<goods>	-9 9
another:l2=<name>	-20 20
another:l2=<v-impose>	11 -11
another:r1=.	-18 18
another:r1=<number>	17 -17
another:r1=<span>	-14 14
another:r2=,	12 -12
another:r2=.	-10 10
another:r2=<end>	-10 10
another:r2=that	14 -14
another:r2=to	8 -8
another:t0=past-passive	-9 9
another:t0=pluperfect	11 -11
another:v0=hold	-11 11
another:v1=hold	-12 12
another:v1=keep	14 -14
another:v1=leave	-12 12
arrangement:ct0=stay present	-16 16
arrangement:ct1=stay present	-16 16
arrangement:l1=an	10 -10
arrangement:l1=own	17 -17
arrangement:l1=present	-11 11
arrangement:l2=its	15 -15
arrangement:l2=of	-10 10
arrangement:l2=the	-9 9
arrangement:l2=under	10 -10
arrangement:r1=<v-agree>	-14 14
arrangement:r1=<v-begin>	17 -17
arrangement:r1=<v-end>	-22 22
arrangement:r1=<v-stay>	-16 16
arrangement:r1=end	-10 10
arrangement:r1=is	22 -22
arrangement:r1=of	-10 10
arrangement:r1=on	-11 11
arrangement:r1=run	-10 10
arrangement:r1=that	13 -13
arrangement:r1=would	12 -12
arrangement:r2=<day-gone>	-16 16
arrangement:r2=in	-21 21
arrangement:r2=kuala	13 -13
arrangement:r2=last	8 -8
arrangement:r2=the	-9 9
arrangement:r2=which	-14 14
arrangement:t0=past	13 -13
arrangement:t0=present-passive	-8 8
arrangement:v0=be	-16 16
arrangement:v0=have	12 -12
arrangement:v1=be	-16 16
arrangement:v1=have	12 -12
asleep:ct0=stay present	-11 11
asleep:ct1=stay present	-11 11
asleep:r1=until	-11 11
asleep:r2=<day-ahead>	-11 11
asleep:t0=present	-13 13
ceasefire:c1=agree	11 -11
ceasefire:ct0=stay present	13 -13
ceasefire:ct1=stay present	13 -13
ceasefire:l1=the	13 -13
ceasefire:l2=<begin>	17 -17
ceasefire:r1=,	9 -9
ceasefire:r1=between	9 -9
ceasefire:r1=of	-22 22
ceasefire:r1=with	-14 14
ceasefire:r2=<name>	-14 14
ceasefire:r2=<span>	-17 17
ceasefire:r2=the	10 -10
ceasefire:t0=present	19 -19
continue:r1=.	10 -10
continue:r2=<end>	10 -10
continue:r2=be	-12 12
continued:c0=stay	-15 15
continued:c1=stay	-15 15
continued:v0=continue	-15 15
continued:v1=continue	-15 15
continues:l1=<name>	-11 11
continues:l2=of	-16 16
continues:r2=<v-impose>	-10 10
days:ahead	-42 42
days:gone	-27 27
earlier=2	15 -15
earlier=3	19 -19
extend:ct0=agree past	12 -12
extend:l2=<begin>	22 -22
extend:l2=<day-gone>	17 -17
extend:l2=<day-today>	11 -11
extend:l2=<v-agree>	13 -13
extend:l2=<v-impose>	14 -14
extend:l2=agree	13 -13
extend:r1=by	13 -13
extend:r1=its	17 -17
extend:r1=their	7 -7
extend:r1=truce	11 -11
extend:r2=<duty>	11 -11
extend:r2=<span>	13 -13
extend:r2=truce	-16 16
extend:v0=extend	-10 10
extended:l1=<not>	-19 19
extended:l1=has	14 -14
extended:l2=,	14 -14
extended:l2=<begin>	-12 12
extended:l2=<name>	-24 24
extended:l2=<organisation>	14 -14
extended:l2=can	8 -8
extended:l2=it	-12 12
extended:l2=may	9 -9
extended:l2=truce	-20 20
extended:l2=was	-20 20
extended:l2=would	-19 19
extended:r1=,	-13 13
extended:r1=.	-19 19
extended:r1=by	9 -9
extended:r1=from	-24 24
extended:r1=it	10 -10
extended:r1=once	-9 9
extended:r1=the	18 -18
extended:r1=their	-12 12
extended:r1=to	13 -13
extended:r1=until	25 -25
extended:r2=.	12 -12
extended:r2=<duty>	-13 13
extended:r2=<end>	-19 19
extended:r2=<span>	16 -16
extended:r2=tariff	-13 13
extended:t0=past-passive-not	-20 20
extends:l1=<organisation>	11 -11
extends:r1=it	9 -9
extension:c0=propose	13 -13
extension:c1=agree	16 -16
extension:ct0=agree past	13 -13
extension:ct1=agree past	13 -13
extension:l1=the	15 -15
extension:l2=<begin>	6 -6
extension:l2=<v-agree>	8 -8
extension:l2=a	-20 20
extension:l2=approve	-20 20
extension:l2=for	-13 13
extension:l2=on	16 -16
extension:l2=sign	8 -8
extension:l2=the	-20 20
extension:r1=,	16 -16
extension:r2=<day-gone>	-16 16
extension:r2=<span>	9 -9
extension:r2=<v-impose>	14 -14
extension:r2=their	-11 11
extension:t0=past	23 -23
extension:v0=approve	-19 19
extension:v1=approve	-20 20
extra:c0=target	12 -12
extra:ct0=impose past	10 -10
extra:ct0=impose perfect	-10 10
extra:ct1=impose perfect	-10 10
extra:l1='s	15 -15
extra:l1=the	10 -10
extra:l2=<begin>	12 -12
extra:l2=<name>	10 -10
extra:l2=<v-impose>	-20 20
extra:r2=,	-12 12
extra:r2=on	-18 18
extra:t0=past	18 -18
freeze:l2=<begin>	13 -13
freeze:l2=<v-impose>	14 -14
freeze:r1=,	10 -10
freeze:r2=duty	-11 11
freeze:t0=present	-10 10
frozen:c0=impose	-9 9
frozen:c1=impose	-9 9
frozen:r1=<goods>	19 -19
frozen:r2=.	11 -11
further:c0=impose	13 -13
further:c1=impose	10 -10
further:c1=say	10 -10
further:l1=<v-impose>	18 -18
further:l1=for	12 -12
further:l2=<begin>	13 -13
further:l2=and	-10 10
further:l2=for	-14 14
further:l2=the	11 -11
further:r1=.	15 -15
further:r1=<points>	-22 22
further:r2=<end>	15 -15
further:r2=of	16 -16
further:t0=perfect	-16 16
go on:l1=and	10 -10
go on:l1=may	12 -12
go on:l1=they	10 -10
go on:l2=,	-9 9
go on:l2=<gate>	13 -13
go on:l2=<name>	-13 13
go on:l2=<v-impose>	13 -13
go on:l2=and	11 -11
go on:l2=it	-11 11
go on:r1=<day-ahead>	15 -15
go on:r1=<v-target>	-15 15
go on:r1=to	-12 12
go on:r1=with	8 -8
goes on:l1=<name>	-11 11
goes on:l1=it	-27 27
goes on:l2=<begin>	-19 19
goes on:l2=of	-13 13
goes on:r1=.	-14 14
goes on:r1=<v-bear>	18 -18
goes on:r1=<v-impose>	-15 15
goes on:r1=for	-16 16
goes on:r1=pay	17 -17
goes on:r1=to	12 -12
goes on:r1=until	-18 18
goes on:r2=<day-ahead>	-10 10
goes on:r2=<end>	-14 14
handshake:l1=a	17 -17
handshake:l1=the	11 -11
handshake:l2=after	14 -14
held in:c1=impose	13 -13
held in:c1=stay	13 -13
held in:c1=suspend	13 -13
held in:r1=<seat>	12 -12
held in:v1=hold	13 -13
holiday:l1=a	-12 12
holiday:l1=on	16 -16
holiday:r1=.	12 -12
holiday:r2=<end>	12 -12
holidays:l2=over	13 -13
holidays:r1=.	-15 15
holidays:r2=<end>	-15 15
in the drawer:r1=.	-9 9
keep:c0=propose	-11 11
keep:ct0=impose perfect	-15 15
keep:ct0=stay modal	12 -12
keep:ct1=impose modal	12 -12
keep:ct1=stay modal	12 -12
keep:l1=would	13 -13
keep:r1=<level>	-14 14
keep:r1=the	35 -35
keep:r1=their	-15 15
keep:r1=to	9 -9
keep:r2=.	-26 26
keep:r2=<duty>	-15 15
keep:r2=of	10 -10
keep:r2=peace	11 -11
keep:r2=tariff	-12 12
keep:t0=perfect	-15 15
keeps:l1=,	-16 16
keeps:l1=<name>	16 -16
keeps:l1=it	9 -9
keeps:l1=that	-26 26
keeps:l2=;	10 -10
keeps:l2=<agent>	-11 11
keeps:l2=<day-gone>	-11 11
keeps:l2=<v-impose>	-11 11
keeps:l2=the	-13 13
keeps:r1=<level>	16 -16
keeps:r1=<name>	-15 15
keeps:r1=<number>	11 -11
keeps:r1=<points>	-13 13
keeps:r1=it	-11 11
keeps:r2=<duty>	-14 14
keeps:r2=<level>	15 -15
keeps:r2=duty	-13 13
laid down:r1=in	12 -12
lies:r1=in	9 -9
lifted:l1=was	-7 7
lifted:r1=for	-15 15
lifted:r1=the	10 -10
longer:c0=say	-14 14
longer:c1=say	-14 14
longer:l2=will	10 -10
longer:r1=<v-stay>	-14 14
longer:r2=.	-16 16
longer:r2=the	13 -13
longer:t0=past	-21 21
longer:v1=make	-18 18
loose:c0=end	21 -21
loose:c0=say	-9 9
loose:c1=begin	10 -10
loose:c1=end	26 -26
loose:c1=propose	11 -11
loose:ct0=end present	19 -19
loose:ct0=stay past	14 -14
loose:ct1=end present	19 -19
loose:ct1=stay past	14 -14
loose:l1=,	8 -8
loose:l1=<begin>	-10 10
loose:l1=<goods>	-15 15
loose:l1=<month-gone>	-13 13
loose:l1=<name>	-21 21
loose:l1=<points>	-16 16
loose:l1=<span>	-21 21
loose:l1=an	10 -10
loose:l1=and	7 -7
loose:l1=it	-9 9
loose:l1=on	17 -17
loose:l1=one	13 -13
loose:l1=own	17 -17
loose:l1=present	-18 18
loose:l1=tariff	12 -12
loose:l1=that	-16 16
loose:l1=the	-18 18
loose:l1=they	-14 14
loose:l1=to	15 -15
loose:l1=will	17 -17
loose:l1=would	-17 17
loose:l2=,	-14 14
loose:l2=:	-11 11
loose:l2=;	-14 14
loose:l2=<begin>	-13 13
loose:l2=<day-ahead>	-13 13
loose:l2=<gate>	-11 11
loose:l2=<goods>	-11 11
loose:l2=<v-agree>	17 -17
loose:l2=<v-impose>	25 -25
loose:l2=a	17 -17
loose:l2=after	17 -17
loose:l2=and	-8 8
loose:l2=for	-15 15
loose:l2=is	-16 16
loose:l2=on	15 -15
loose:l2=over	13 -13
loose:l2=reciprocal	21 -21
loose:l2=the	-24 24
loose:l2=under	10 -10
loose:l2=will	-9 9
loose:l=: the	-11 11
loose:l=<begin> <begin>	-10 10
loose:l=<begin> the	-17 17
loose:l=after the	17 -17
loose:l=for the	-10 10
loose:l=its own	15 -15
loose:l=of <level>	12 -12
loose:l=of the	-9 9
loose:l=over the	13 -13
loose:l=the <span>	-10 10
loose:l=the present	-18 18
loose:l=the tariff	-15 15
loose:l=under the	8 -8
loose:lr=duty at	-15 15
loose:lr=good suspend	-15 15
loose:lr=the ,	-14 14
loose:lr=the is	13 -13
loose:lr=the last	-17 17
loose:lr=the of	-18 18
loose:lr=the on	-8 8
loose:lr=the with	-13 13
loose:lr=will at	13 -13
loose:r1=<v-agree>	-14 14
loose:r1=<v-begin>	24 -24
loose:r1=<v-end>	-29 29
loose:r1=<v-impose>	-14 14
loose:r1=<v-stay>	-22 22
loose:r1=end	-13 13
loose:r1=in	10 -10
loose:r1=last	-10 10
loose:r1=of	-10 10
loose:r1=until	15 -15
loose:r1=where	13 -13
loose:r1=with	-16 16
loose:r1=would	18 -18
loose:r2=.	-14 14
loose:r2=<day-gone>	-9 9
loose:r2=<name>	-14 14
loose:r2=<v-bear>	12 -12
loose:r2=a	15 -15
loose:r2=duty	-13 13
loose:r2=force	16 -16
loose:r2=in	-21 21
loose:r2=kuala	13 -13
loose:r2=last	8 -8
loose:r2=the	18 -18
loose:r2=which	-14 14
loose:r=, and	13 -13
loose:r=, which	-19 19
loose:r=at home	-9 9
loose:r=at the	12 -12
loose:r=in force	16 -16
loose:r=in the	-8 8
loose:r=of <day-gone>	-11 11
loose:r=of kuala	13 -13
loose:r=run to	-19 19
loose:r=suspend for	13 -13
loose:r=suspend until	6 -6
loose:r=where it	10 -10
loose:r=with <name>	-16 16
loose:v0=have	13 -13
loose:v1=call	15 -15
loose:v1=end	12 -12
loose:v1=have	13 -13
loose:vt0=be past	10 -10
loose:vt0=have present	15 -15
loose:vt0=say past	-10 10
lull:l2=<begin>	-15 15
moratorium:l1=the	14 -14
moratorium:l2=<begin>	24 -24
moratorium:r1=on	15 -15
more:c0=down	17 -17
more:c0=end	12 -12
more:c0=suspend	-20 20
more:c1=agree	-13 13
more:c1=down	15 -15
more:c1=end	30 -30
more:c1=propose	14 -14
more:c1=sell	-15 15
more:ct0=bear future	18 -18
more:ct0=bear past	-14 14
more:ct0=begin present	14 -14
more:ct0=buy future	11 -11
more:ct0=buy present	-12 12
more:ct0=impose past	-10 10
more:ct0=impose present-passive	21 -21
more:ct0=propose past	-11 11
more:ct0=propose pluperfect	16 -16
more:ct0=say past-passive	17 -17
more:ct0=say perfect	-7 7
more:ct0=stay present	7 -7
more:ct0=stay present-passive	-17 17
more:ct0=target future-passive	-8 8
more:ct0=target perfect	15 -15
more:ct1=agree participle-passive	-9 9
more:ct1=agree past	-14 14
more:ct1=agree perfect	19 -19
more:ct1=agree present	-13 13
more:ct1=bear future	18 -18
more:ct1=bear past	-19 19
more:ct1=begin gerund	10 -10
more:ct1=begin present	13 -13
more:ct1=buy future	11 -11
more:ct1=buy present	-12 12
more:ct1=end past	13 -13
more:ct1=impose future	-18 18
more:ct1=impose participle-passive	8 -8
more:ct1=impose past	-25 25
more:ct1=impose perfect	19 -19
more:ct1=impose pluperfect	11 -11
more:ct1=impose present-passive	21 -21
more:ct1=propose infinitive	-20 20
more:ct1=propose participle-passive	13 -13
more:ct1=propose pluperfect	13 -13
more:ct1=say infinitive	9 -9
more:ct1=say past-passive	17 -17
more:ct1=stay present	5 -5
more:ct1=stay present-passive	-17 17
more:ct1=suspend participle-passive	15 -15
more:ct1=suspend present	-14 14
more:ct1=target future-passive	-8 8
more:ct1=target perfect	13 -13
more:ct1=up gerund	10 -10
more:ct1=up infinitive	-10 10
more:l1="	-9 9
more:l1='s	18 -18
more:l1=:	-11 11
more:l1=<agent>	-13 13
more:l1=<begin>	-12 12
more:l1=<day-gone>	-12 12
more:l1=<level>	36 -36
more:l1=<money>	25 -25
more:l1=<not>	22 -22
more:l1=<number>	-15 15
more:l1=<organisation>	19 -19
more:l1=<points>	15 -15
more:l1=<seat>	-13 13
more:l1=<span>	-34 34
more:l1=<v-agree>	10 -10
more:l1=<v-begin>	16 -16
more:l1=<v-impose>	8 -8
more:l1=<v-propose>	-22 22
more:l1=<v-say>	14 -14
more:l1=<v-suspend>	-13 13
more:l1=<v-target>	11 -11
more:l1=and	8 -8
more:l1=buy	8 -8
more:l1=deal	-10 10
more:l1=for	10 -10
more:l1=get	-11 11
more:l1=given	-11 11
more:l1=he	18 -18
more:l1=his	14 -14
more:l1=it	-11 11
more:l1=meet	17 -17
more:l1=never	-13 13
more:l1=no	10 -10
more:l1=not	10 -10
more:l1=nothing	15 -15
more:l1=on	-11 11
more:l1=once	-10 10
more:l1=or	14 -14
more:l1=pay	-7 7
more:l1=sign	10 -10
more:l1=that	-23 23
more:l1=the	23 -23
more:l1=truce	-15 15
more:l1=try	10 -10
more:l2="	11 -11
more:l2='s	-13 13
more:l2=,	23 -23
more:l2=;	-12 12
more:l2=<agent>	-22 22
more:l2=<day-ahead>	-8 8
more:l2=<gate>	24 -24
more:l2=<month-gone>	-15 15
more:l2=<name>	-20 20
more:l2=<not>	17 -17
more:l2=<number>	-11 11
more:l2=<office>	-10 10
more:l2=<organisation>	-12 12
more:l2=<quality>	-12 12
more:l2=<v-agree>	6 -6
more:l2=<v-bear>	15 -15
more:l2=<v-begin>	13 -13
more:l2=<v-impose>	4 -4
more:l2=<v-propose>	21 -21
more:l2=a	-21 21
more:l2=about	-17 17
more:l2=after	14 -14
more:l2=agree	12 -12
more:l2=and	9 -9
more:l2=approve	-27 27
more:l2=as	13 -13
more:l2=ask	11 -11
more:l2=at	19 -19
more:l2=be	-21 21
more:l2=both	-16 16
more:l2=buy	15 -15
more:l2=can	24 -24
more:l2=cost	10 -10
more:l2=country	10 -10
more:l2=decided	-13 13
more:l2=did	10 -10
more:l2=for	-16 16
more:l2=give	19 -19
more:l2=he	-12 12
more:l2=it	-29 29
more:l2=last	-17 17
more:l2=nobody	-13 13
more:l2=not	24 -24
more:l2=of	-19 19
more:l2=offer	11 -11
more:l2=one	-11 11
more:l2=or	-12 12
more:l2=other	20 -20
more:l2=that	11 -11
more:l2=their	13 -13
more:l2=to	-18 18
more:l2=truce	-11 11
more:l2=two	11 -11
more:l2=unless	21 -21
more:l2=was	-23 23
more:l2=we	10 -10
more:l2=what	13 -13
more:l2=who	-11 11
more:l=, <level>	10 -10
more:l=, <number>	-10 10
more:l=, and	20 -20
more:l=, would	-11 11
more:l=; the	-12 12
more:l=<begin> <begin>	-12 12
more:l=<begin> <number>	18 -18
more:l=<begin> a	9 -9
more:l=<begin> an	9 -9
more:l=<begin> it	-25 25
more:l=<day-ahead> ,	-13 13
more:l=<day-gone> to	15 -15
more:l=<name> 's	16 -16
more:l=<name> get	-17 17
more:l=<name> have	-18 18
more:l=<span> and	-22 22
more:l=agree to	23 -23
more:l=and the	8 -8
more:l=and will	9 -9
more:l=approve an	-8 8
more:l=approve the	-23 23
more:l=ask for	10 -10
more:l=be no	-14 14
more:l=buy <money>	10 -10
more:l=can be	23 -23
more:l=decided to	-13 13
more:l=for a	-10 10
more:l=get <span>	-11 11
more:l=go up	-12 12
more:l=he would	-16 16
more:l=in the	-16 16
more:l=is the	16 -16
more:l=is to	-15 15
more:l=it was	-26 26
more:l=it would	-13 13
more:l=not be	11 -11
more:l=on an	17 -17
more:l=order that	-9 9
more:l=pay <level>	11 -11
more:l=sign the	13 -13
more:l=suspend for	13 -13
more:l=the <organisation>	16 -16
more:l=the truce	-12 12
more:l=to an	-16 16
more:l=to be	-14 14
more:l=truce was	-16 16
more:l=unless <organisation>	14 -14
more:l=was given	-16 16
more:l=was not	11 -11
more:l=was the	-9 9
more:l=will no	10 -10
more:l=will try	10 -10
more:l=with <name>	-11 11
more:l=would be	-18 18
more:longer	-12 12
more:longer no span	-17 17
more:lr='s duty	14 -14
more:lr=, for	-12 12
more:lr=<level> from	14 -14
more:lr=<level> on	14 -14
more:lr=<name> <level>	13 -13
more:lr=<name> their	13 -13
more:lr=<number> ,	-10 10
more:lr=<organisation> it	19 -19
more:lr=<organisation> its	-11 11
more:lr=<organisation> the	14 -14
more:lr=<span> ,	-8 8
more:lr=<span> .	-17 17
more:lr=a <points>	-15 15
more:lr=a day	-16 16
more:lr=a list	8 -8
more:lr=a meet	17 -17
more:lr=a round	20 -20
more:lr=an ,	23 -23
more:lr=an <level>	-9 9
more:lr=and in	-11 11
more:lr=any .	10 -10
more:lr=be for	12 -12
more:lr=be from	-26 26
more:lr=be on	12 -12
more:lr=been .	11 -11
more:lr=been to	14 -14
more:lr=been twice	-15 15
more:lr=for .	10 -10
more:lr=for <span>	-13 13
more:lr=it .	-14 14
more:lr=it until	-17 17
more:lr=not ,	-11 11
more:lr=not .	17 -17
more:lr=not to	-13 13
more:lr=pay than	-21 21
more:lr=that the	-17 17
more:lr=the <level>	10 -10
more:lr=the day	13 -13
more:lr=to until	-18 18
more:lr=truce until	-14 14
more:lr=try in	10 -10
more:lr=was on	-21 21
more:lr=will <day-ahead>	12 -12
more:lr=will pay	-10 10
more:lr=will their	-16 16
more:r1=,	-10 10
more:r1=:	23 -23
more:r1=<agent>	-10 10
more:r1=<day-ahead>	23 -23
more:r1=<level>	12 -12
more:r1=<name>	-18 18
more:r1=<number>	28 -28
more:r1=<points>	-26 26
more:r1=<quality>	22 -22
more:r1=<span>	-23 23
more:r1=<v-bear>	9 -9
more:r1=<v-begin>	-13 13
more:r1=<v-impose>	-37 37
more:r1=<v-stay>	-16 16
more:r1=apply	-12 12
more:r1=as	17 -17
more:r1=at	-21 21
more:r1=be	-13 13
more:r1=before	-15 15
more:r1=by	10 -10
more:r1=extension	-10 10
more:r1=for	-10 10
more:r1=from	-12 12
more:r1=has	-11 11
more:r1=in	9 -9
more:r1=its	8 -8
more:r1=list	13 -13
more:r1=notice	-15 15
more:r1=on	24 -24
more:r1=pay	11 -11
more:r1=round	19 -19
more:r1=tariff	-15 15
more:r1=the	18 -18
more:r1=three	12 -12
more:r1=time	-18 18
more:r1=to	-18 18
more:r1=truce	10 -10
more:r1=was	-13 13
more:r1=week	-24 24
more:r1=when	17 -17
more:r1=with	10 -10
more:r2=,	18 -18
more:r2=<day-gone>	-11 11
more:r2=<duty>	-34 34
more:r2=<end>	12 -12
more:r2=<level-noun>	11 -11
more:r2=<money>	18 -18
more:r2=<month-gone>	-8 8
more:r2=<name>	30 -30
more:r2=<not>	-22 22
more:r2=<span>	9 -9
more:r2=<v-bear>	16 -16
more:r2=<v-begin>	-25 25
more:r2=<v-say>	18 -18
more:r2=<v-up>	-24 24
more:r2=an	-10 10
more:r2=arrangement	-11 11
more:r2=at	-8 8
more:r2=be	-17 17
more:r2=both	17 -17
more:r2=day	-9 9
more:r2=duty	-31 31
more:r2=for	-17 17
more:r2=free	-8 8
more:r2=go	-17 17
more:r2=half	-13 13
more:r2=in	10 -10
more:r2=it	-16 16
more:r2=its	-10 10
more:r2=month	-12 12
more:r2=not	-12 12
more:r2=of	5 -5
more:r2=on	-11 11
more:r2=our	16 -16
more:r2=own	12 -12
more:r2=pay	10 -10
more:r2=rate	14 -14
more:r2=that	15 -15
more:r2=to	-7 7
more:r2=two	9 -9
more:r2=until	-22 22
more:r2=week	-13 13
more:r2=what	-17 17
more:r2=will	-9 9
more:r2=with	-16 16
more:r2=would	-13 13
more:r=, "	9 -9
more:r=, <name>	15 -15
more:r=, <person>	-11 11
more:r=, for	-13 13
more:r=, in	9 -9
more:r=, it	-12 12
more:r=, the	10 -10
more:r=, until	-12 12
more:r=, with	-15 15
more:r=<day-ahead> .	18 -18
more:r=<level> ,	-14 14
more:r=<number> .	-13 13
more:r=<span> ,	10 -10
more:r=<span> .	-18 18
more:r=at <level>	-26 26
more:r=at the	10 -10
more:r=duty on	-24 24
more:r=for <span>	-10 10
more:r=from <day-ahead>	-20 20
more:r=in <month-gone>	-10 10
more:r=it ,	16 -16
more:r=it .	32 -32
more:r=its truce	-7 7
more:r=last week	-11 11
more:r=meet in	9 -9
more:r=of <span>	7 -7
more:r=of the	-15 15
more:r=on <day-ahead>	15 -15
more:r=once ,	11 -11
more:r=pay <level>	20 -20
more:r=round of	21 -21
more:r=than before	-11 11
more:r=the <level>	16 -16
more:r=the arrangement	-11 11
more:r=the truce	-15 15
more:r=their tariff	-13 13
more:r=their truce	25 -25
more:r=to <day-gone>	-15 15
more:r=to be	-18 18
more:r=to pay	9 -9
more:r=to the	16 -16
more:t0=future-not	-13 13
more:t0=modal	-4 4
more:t0=modal-passive-not	14 -14
more:t0=past-passive	-12 12
more:t0=present-not	13 -13
more:v0=announce	-12 12
more:v0=apply	11 -11
more:v0=approve	-17 17
more:v0=ask	12 -12
more:v0=be	-11 11
more:v0=get	-6 6
more:v0=have	-17 17
more:v0=hold	10 -10
more:v0=let	13 -13
more:v0=make	-12 12
more:v0=meet	13 -13
more:v0=offer	10 -10
more:v0=promise	-10 10
more:v0=raise	10 -10
more:v0=see	12 -12
more:v0=send	-10 10
more:v0=suspend	-18 18
more:v0=tell	11 -11
more:v1=agree	-13 13
more:v1=announce	-5 5
more:v1=apply	11 -11
more:v1=approve	-25 25
more:v1=ask	19 -19
more:v1=get	-11 11
more:v1=have	-18 18
more:v1=leave	-11 11
more:v1=make	-13 13
more:v1=meet	13 -13
more:v1=raise	10 -10
more:v1=send	-19 19
more:v1=stay	-15 15
more:v1=think	13 -13
more:vt0=agree past	19 -19
more:vt0=agree present	-20 20
more:vt0=buy future	10 -10
more:vt0=extend present	13 -13
more:vt0=get past	-14 14
more:vt0=have past	-10 10
more:vt0=keep modal	19 -19
more:vt0=keep present	-20 20
more:vt0=other modal	14 -14
more:vt0=other past	-14 14
more:vt0=other present	-10 10
more:vt0=promise past	-12 12
more:vt0=remain present	10 -10
more:vt0=say past	20 -20
more:vt0=sign past	-10 10
more:vt0=sign present	9 -9
more:waits	-21 21
more:waits no span	-12 12
more:waits span	-13 13
more:wished no span	-32 32
more:wished span	20 -20
more=	33 -33
more=longer	-10 10
more=refused+longer	12 -12
more=waits+longer	-8 8
more=waits+made+longer	-10 10
more=waits+refused+longer	-13 13
more=wished+made+refused+longer	11 -11
more=wished+refused+longer	-13 13
no span	43 -43
on hold:c0=stay	12 -12
on hold:c1=stay	12 -12
on hold:l1=<duty>	-23 23
on hold:l1=<v-impose>	11 -11
on hold:l1=put	11 -11
on hold:l2=<v-impose>	18 -18
on hold:r1=for	-12 12
on hold:t0=present	15 -15
on ice:ct0=impose perfect	10 -10
on ice:ct0=impose present	-11 11
on ice:ct1=impose perfect	10 -10
on ice:ct1=impose present	-11 11
on ice:r2=<end>	11 -11
pause:c0=bear	-17 17
pause:c0=propose	17 -17
pause:c0=say	13 -13
pause:c1=bear	-17 17
pause:c1=begin	15 -15
pause:c1=up	14 -14
pause:ct1=impose infinitive	-20 20
pause:l1=<duty>	-8 8
pause:l1=<span>	-10 10
pause:l1=tariff	-8 8
pause:l1=the	9 -9
pause:l2=:	28 -28
pause:l2=<v-bear>	-16 16
pause:l2=a	-18 18
pause:l2=of	23 -23
pause:l2=on	9 -9
pause:l2=the	-22 22
pause:r1=,	-10 10
pause:r1=.	12 -12
pause:r1=<v-impose>	-15 15
pause:r1=end	16 -16
pause:r1=has	-15 15
pause:r1=in	-29 29
pause:r1=on	29 -29
pause:r1=run	13 -13
pause:r1=with	-16 16
pause:r1=would	15 -15
pause:r2=.	-21 21
pause:r2=<day-ahead>	16 -16
pause:r2=<end>	18 -18
pause:r2=<name>	-19 19
pause:r2=<not>	14 -14
pause:r2=<span>	-13 13
pause:r2=<v-end>	-14 14
pause:r2=been	-18 18
pause:r2=end	-16 16
pause:r2=the	-18 18
pause:r2=their	-20 20
pause:t0=future	-12 12
paused:c0=impose	-7 7
paused:c0=suspend	-7 7
paused:c1=impose	-7 7
paused:c1=suspend	-7 7
paused:v0=pause	-7 7
paused:v1=pause	-7 7
peace:c0=impose	-13 13
peace:ct0=stay present	-14 14
peace:ct1=stay present	-15 15
peace:l1=<begin>	-13 13
peace:l1=<goods>	-13 13
peace:l1=<v-stay>	9 -9
peace:l1=make	9 -9
peace:l1=the	9 -9
peace:l2=<not>	13 -13
peace:l2=<span>	-10 10
peace:l2=not	12 -12
peace:l2=the	-15 15
peace:r1=,	21 -21
peace:r1=has	-12 12
peace:r1=obligation	18 -18
peace:r1=since	-16 16
peace:r2="	11 -11
peace:r2=,	15 -15
peace:r2=<goods>	9 -9
peace:v0=agree	-10 10
peace:v0=make	11 -11
peace:v1=make	13 -13
prolong:c0=propose	10 -10
prolong:c1=propose	10 -10
prolong:l2=<name>	14 -14
prolong:r2=.	17 -17
prolong:r2=truce	-13 13
prolonged:l1=,	-9 9
prolonged:l1=<name>	10 -10
prolonged:l1=<not>	13 -13
prolonged:l1=be	12 -12
prolonged:l1=not	13 -13
prolonged:l1=was	-25 25
prolonged:l2=<name>	-11 11
prolonged:l2=and	19 -19
prolonged:l2=it	-16 16
prolonged:r1=.	11 -11
prolonged:r1=by	-8 8
prolonged:r1=its	-13 13
prolonged:r1=their	16 -16
prolonged:r2=<day-gone>	-10 10
prolonged:r2=<end>	11 -11
prolonged:r2=<month-gone>	-12 12
prolonged:r2=<span>	-13 13
prolonged:r2=the	8 -8
prolonged:r2=truce	14 -14
prolonged:t0=modal-passive	9 -9
prolonged:t0=past-passive	-19 19
prolongs:l1=<organisation>	11 -11
prolongs:l2=unless	10 -10
prolongs:r2=.	10 -10
put off:ct0=impose perfect-passive	17 -17
put off:ct1=impose perfect-passive	17 -17
put off:l1=been	19 -19
put off:l2=has	11 -11
put off:r1=a	-22 22
put off:r1=for	-14 14
put off:r1=its	13 -13
put off:r1=to	15 -15
put off:r1=until	24 -24
put off:r2=<day-ahead>	25 -25
put off:r2=<span>	-9 9
put off:t0=perfect-passive	17 -17
quiet:c0=begin	15 -15
quiet:c0=propose	15 -15
quiet:c1=propose	14 -14
quiet:ct0=agree past	-12 12
quiet:ct0=agree present	8 -8
quiet:ct0=impose future	9 -9
quiet:ct0=impose past	-9 9
quiet:ct0=stay past	26 -26
quiet:ct0=stay present	-14 14
quiet:ct0=suspend perfect	12 -12
quiet:ct1=impose future	9 -9
quiet:ct1=stay past	26 -26
quiet:ct1=stay present	-14 14
quiet:ct1=suspend perfect	12 -12
quiet:l1=,	-24 24
quiet:l1=<begin>	-19 19
quiet:l1=<duty>	-11 11
quiet:l1=<goods>	-22 22
quiet:l1=<points>	-18 18
quiet:l1=<v-impose>	21 -21
quiet:l1=and	-15 15
quiet:l1=are	-16 16
quiet:l1=duty	-12 12
quiet:l1=it	17 -17
quiet:l1=make	9 -9
quiet:l1=put	15 -15
quiet:l1=was	9 -9
quiet:l2=<begin>	-14 14
quiet:l2=<duty>	-26 26
quiet:l2=<goods>	-11 11
quiet:l2=<level>	-12 12
quiet:l2=<not>	13 -13
quiet:l2=had	19 -19
quiet:l2=has	-12 12
quiet:l2=i	10 -10
quiet:l2=it	11 -11
quiet:l2=not	12 -12
quiet:l2=of	-12 12
quiet:l2=was	13 -13
quiet:l=<begin> <begin>	-19 19
quiet:l=not a	11 -11
quiet:lr=<points> until	-14 14
quiet:lr=a ,	9 -9
quiet:lr=are until	-16 16
quiet:lr=is ,	15 -15
quiet:lr=of <end>	10 -10
quiet:lr=stay .	-12 12
quiet:lr=the obligation	17 -17
quiet:r1=,	12 -12
quiet:r1=<end>	18 -18
quiet:r1=for	-21 21
quiet:r1=has	-12 12
quiet:r1=in	29 -29
quiet:r1=obligation	18 -18
quiet:r1=since	-28 28
quiet:r1=that	-26 26
quiet:r2="	16 -16
quiet:r2=,	12 -12
quiet:r2=.	11 -11
quiet:r2=<day-gone>	-22 22
quiet:r2=<end>	19 -19
quiet:r2=<span>	-13 13
quiet:r2=to	-9 9
quiet:r=, "	12 -12
quiet:r=<end> <end>	18 -18
quiet:r=for <span>	-16 16
quiet:r=in the	12 -12
quiet:r=on the	9 -9
quiet:r=since <month-gone>	-9 9
quiet:r=since the	-20 20
quiet:r=until <day-ahead>	-20 20
quiet:t0=past	7 -7
quiet:t0=pluperfect	15 -15
quiet:t0=present-not	11 -11
quiet:v0=agree	-13 13
quiet:v0=keep	-17 17
quiet:v0=lay	15 -15
quiet:v0=make	11 -11
quiet:v0=sign	10 -10
quiet:v1=lay	15 -15
quiet:v1=make	13 -13
quiet:v1=sign	10 -10
quiet:v1=sleep	16 -16
quiet:vt0=agree present	8 -8
quiet:vt0=be past	23 -23
renew:l1=to	19 -19
renewal:c1=impose	-13 13
renewal:l1=a	-19 19
renewed:l1=,	-7 7
renewed:l1=was	-11 11
renewed:l2=<not>	34 -34
renewed:l2=not	25 -25
renewed:r1=once	13 -13
renewed:t0=past-passive	-16 16
renewed:t0=past-passive-not	15 -15
renewed:t0=perfect-passive	-10 10
renewed:v0=other	16 -16
renewed:v1=other	16 -16
s:"	16 -16
s:'	40 -40
s:.	-9 9
s:/	-23 23
s:;	18 -18
s:<agent>	14 -14
s:<day-ahead>	-46 46
s:<day-today>	-4 4
s:<gate>	14 -14
s:<money>	25 -25
s:<month-ahead>	-36 36
s:<month-gone>	-24 24
s:<month-today>	22 -22
s:<name>	-13 13
s:<organisation>	44 -44
s:<person>	-9 9
s:<points>	-63 63
s:<quality>	15 -15
s:<sender>	10 -10
s:<span>	-13 13
s:<taker>	28 -28
s:<v-agree>	12 -12
s:<v-buy>	-12 12
s:<v-deny>	24 -24
s:<v-down>	9 -9
s:<v-impose>	10 -10
s:<v-propose>	42 -42
s:<v-return>	47 -47
s:<v-say>	17 -17
s:<v-sell>	53 -53
s:<v-target>	8 -8
s:<v-up>	12 -12
s:?	15 -15
s:@	-14 14
s:a	15 -15
s:abroad	15 -15
s:accept	21 -21
s:accord	23 -23
s:according	15 -15
s:account	11 -11
s:across	22 -22
s:act	-12 12
s:additional	-27 27
s:adopt	14 -14
s:affected	-10 10
s:after	24 -24
s:again	17 -17
s:agency	18 -18
s:agreement	26 -26
s:air	15 -15
s:airline	19 -19
s:al	-22 22
s:allow	12 -12
s:almost	-14 14
s:also	-12 12
s:altogether	8 -8
s:am	12 -12
s:ambassador	9 -9
s:among	24 -24
s:an	9 -9
s:and	-12 12
s:announcement	-15 15
s:anti	9 -9
s:antimony	25 -25
s:any	21 -21
s:anything	17 -17
s:apart	12 -12
s:apple	-10 10
s:apply	18 -18
s:approval	37 -37
s:approve	30 -30
s:armed	12 -12
s:armistice	20 -20
s:army	29 -29
s:around	-24 24
s:arrangement	-12 12
s:as	-17 17
s:asia	14 -14
s:aside	-21 21
s:avocado	-20 20
s:bad	6 -6
s:ban	45 -45
s:banana	-9 9
s:bank	20 -20
s:bargain	-11 11
s:basi	17 -17
s:be	10 -10
s:bear	17 -17
s:bed	11 -11
s:beer	28 -28
s:before	-26 26
s:behind	12 -12
s:being	-21 21
s:bell	19 -19
s:belong	-9 9
s:bergen	20 -20
s:beside	-16 16
s:best	-20 20
s:better	-21 21
s:beyond	-13 13
s:bicycle	-13 13
s:bill	18 -18
s:block	-10 10
s:boat	19 -19
s:border	15 -15
s:both	-12 12
s:brandy	-12 12
s:breakfast	17 -17
s:breaking	-22 22
s:breather	-15 15
s:breathing	-20 20
s:broker	11 -11
s:budget	14 -14
s:busan	-55 55
s:buse	7 -7
s:but	18 -18
s:buy	26 -26
s:buyer	13 -13
s:by	25 -25
s:cabinet	16 -16
s:cable	-18 18
s:calendar	-11 11
s:call	-23 23
s:can	14 -14
s:canola	17 -17
s:car	-20 20
s:card	12 -12
s:carpet	-34 34
s:carry	-23 23
s:case	8 -8
s:cashmere	-10 10
s:ceasefire	20 -20
s:cement	18 -18
s:cent	29 -29
s:central	13 -13
s:ceramic	-29 29
s:certain	22 -22
s:change	-16 16
s:changed	-13 13
s:channel	17 -17
s:cherry	-17 17
s:chip	-11 11
s:christma	29 -29
s:city	38 -38
s:clock	-41 41
s:close	23 -23
s:closed	10 -10
s:club	28 -28
s:coach	23 -23
s:collapse	-15 15
s:collapsed	26 -26
s:colleague	16 -16
s:collect	11 -11
s:commander	17 -17
s:commerce	12 -12
s:common	11 -11
s:company	38 -38
s:concentrate	-18 18
s:concern	-10 10
s:conclude	-16 16
s:conference	10 -10
s:conflict	13 -13
s:consent	32 -32
s:contract	28 -28
s:control	25 -25
s:copper	-8 8
s:cork	-16 16
s:corn	24 -24
s:cost	15 -15
s:could	14 -14
s:count	-14 14
s:counter	-42 42
s:country	-16 16
s:county	16 -16
s:courier	-11 11
s:crane	13 -13
s:crew	17 -17
s:curb	23 -23
s:current	-16 16
s:currently	-14 14
s:custom	15 -15
s:d	11 -11
s:dairy	14 -14
s:date	-11 11
s:day	-25 25
s:deadline	11 -11
s:decide	21 -21
s:decided	-18 18
s:decision	-17 17
s:declaration	9 -9
s:declare	-17 17
s:decree	-15 15
s:delay	-19 19
s:delegation	17 -17
s:did	31 -31
s:die	-45 45
s:diet	26 -26
s:dinner	-22 22
s:discuss	14 -14
s:dispute	26 -26
s:district	14 -14
s:do	10 -10
s:docker	28 -28
s:doctor	15 -15
s:doe	-39 39
s:doing	15 -15
s:double	27 -27
s:down	-11 11
s:draft	35 -35
s:draw	11 -11
s:driver	19 -19
s:drop	10 -10
s:dump	13 -13
s:during	61 -61
s:duty	-20 20
s:early	19 -19
s:eastern	20 -20
s:economic	19 -19
s:effect	-18 18
s:either	-14 14
s:election	10 -10
s:electricity	16 -16
s:else	18 -18
s:elsewhere	9 -9
s:employer	25 -25
s:end	-39 39
s:enter	-6 6
s:entry	12 -12
s:est	-15 15
s:eve	-12 12
s:even	21 -21
s:evening	20 -20
s:every	26 -26
s:everybody	10 -10
s:everyone	18 -18
s:excise	9 -9
s:exclusion	34 -34
s:expert	17 -17
s:explain	-11 11
s:export	13 -13
s:extend	25 -25
s:extra	11 -11
s:eye	7 -7
s:failed	21 -21
s:family	18 -18
s:far	-18 18
s:fare	17 -17
s:farm	10 -10
s:favour	-9 9
s:fee	27 -27
s:ferry	16 -16
s:fertiliser	14 -14
s:few	-14 14
s:fine	10 -10
s:fire	15 -15
s:first	9 -9
s:flour	24 -24
s:flower	-21 21
s:follow	-8 8
s:following	26 -26
s:for	11 -11
s:force	-23 23
s:forced	18 -18
s:foreign	-14 14
s:form	-11 11
s:former	19 -19
s:found	-14 14
s:framework	-21 21
s:free	17 -17
s:friday	-20 20
s:from	28 -28
s:front	13 -13
s:frozen	26 -26
s:fruit	-13 13
s:full	34 -34
s:furniture	16 -16
s:g	-11 11
s:gallium	27 -27
s:game	11 -11
s:gas	11 -11
s:gate	20 -20
s:gave	9 -9
s:gazette	-16 16
s:geneva	-68 68
s:germanium	27 -27
s:get	-11 11
s:give	-21 21
s:given	-13 13
s:go	-4 4
s:good	-29 29
s:government	-13 13
s:grace	-12 12
s:great	-18 18
s:ground	8 -8
s:group	28 -28
s:guest	12 -12
s:had	26 -26
s:half	22 -22
s:halifax	12 -12
s:hall	11 -11
s:halt	-30 30
s:hand	8 -8
s:handshake	20 -20
s:hang	-27 27
s:happen	-15 15
s:hard	-26 26
s:harvest	26 -26
s:having	-12 12
s:he'd	10 -10
s:hear	14 -14
s:here	16 -16
s:hide	-13 13
s:higher	-24 24
s:highest	-23 23
s:him	27 -27
s:history	10 -10
s:hit	-17 17
s:honey	-10 10
s:hope	19 -19
s:hour	12 -12
s:house	29 -29
s:household	19 -19
s:hundred	-23 23
s:hurry	-17 17
s:hurt	-12 12
s:i	11 -11
s:if	31 -31
s:immediate	11 -11
s:importer	-9 9
s:impose	-15 15
s:included	16 -16
s:income	9 -9
s:increase	-31 31
s:informed	31 -31
s:initial	13 -13
s:initialled	42 -42
s:inside	-17 17
s:instead	-22 22
s:interest	20 -20
s:into	-16 16
s:is	-18 18
s:isn't	10 -10
s:it	-15 15
s:item	10 -10
s:itself	-15 15
s:joint	12 -12
s:journalist	-10 10
s:judge	20 -20
s:juice	17 -17
s:jury	9 -9
s:key	10 -10
s:kingdom	-32 32
s:kiwifruit	14 -14
s:know	6 -6
s:knowledge	9 -9
s:kuala	-16 16
s:lago	21 -21
s:lamb	-10 10
s:land	15 -15
s:lasted	51 -51
s:later	-8 8
s:law	19 -19
s:lay	-17 17
s:least	-5 5
s:leave	-32 32
s:lender	13 -13
s:length	-20 20
s:lengthened	-16 16
s:less	-20 20
s:let	21 -21
s:level	-28 28
s:levy	21 -21
s:licence	24 -24
s:lie	18 -18
s:lift	31 -31
s:light	14 -14
s:like	-15 15
s:likely	-12 12
s:likewise	-15 15
s:limited	-15 15
s:line	27 -27
s:list	-12 12
s:little	11 -11
s:live	-28 28
s:lobster	12 -12
s:long	-36 36
s:look	-19 19
s:lorry	30 -30
s:lose	22 -22
s:lower	17 -17
s:lull	-9 9
s:lumpur	-16 16
s:maize	-10 10
s:make	-18 18
s:maker	-11 11
s:management	27 -27
s:mangoe	14 -14
s:many	13 -13
s:matter	31 -31
s:may	39 -39
s:mayor	18 -18
s:mean	14 -14
s:meant	-25 25
s:meantime	14 -14
s:measure	13 -13
s:meat	-17 17
s:mediator	34 -34
s:medicine	19 -19
s:meet	16 -16
s:member	19 -19
s:metal	8 -8
s:mid	-11 11
s:middle	-19 19
s:midnight	17 -17
s:minister	-10 10
s:ministry	37 -37
s:moment	-19 19
s:month	-44 44
s:more	12 -12
s:morning	-12 12
s:mountain	10 -10
s:mr	-22 22
s:musician	15 -15
s:mutual	-24 24
s:my	16 -16
s:national	19 -19
s:neighbour	31 -31
s:neither	-7 7
s:net	-17 17
s:network	14 -14
s:next	-13 13
s:night	23 -23
s:no	10 -10
s:nobody	-10 10
s:noon	32 -32
s:northern	34 -34
s:not	-12 12
s:note	-31 31
s:now	-11 11
s:number	10 -10
s:nut	15 -15
s:obligation	19 -19
s:observed	-24 24
s:of	18 -18
s:offer	35 -35
s:official	-10 10
s:oil	15 -15
s:older	-12 12
s:olive	-13 13
s:once	23 -23
s:open	16 -16
s:opened	13 -13
s:opening	13 -13
s:operator	34 -34
s:opposition	16 -16
s:order	-27 27
s:ordinary	30 -30
s:originating	-26 26
s:otherwise	-17 17
s:out	-10 10
s:owner	9 -9
s:p	37 -37
s:pact	28 -28
s:page	17 -17
s:parish	17 -17
s:parliament	33 -33
s:parted	-11 11
s:partner	12 -12
s:party	35 -35
s:passed	39 -39
s:pasta	-9 9
s:pause	-25 25
s:pay	16 -16
s:payment	19 -19
s:pea	12 -12
s:pen	-19 19
s:people	-19 19
s:period	-22 22
s:permanent	15 -15
s:permit	11 -11
s:phase	9 -9
s:phosphate	-11 11
s:pilot	11 -11
s:place	-18 18
s:player	13 -13
s:plywood	-11 11
s:police	-17 17
s:port	19 -19
s:possible	8 -8
s:potatoe	-9 9
s:poultry	-10 10
s:powder	-11 11
s:prawn	32 -32
s:present	-38 38
s:presenter	23 -23
s:press	-12 12
s:price	45 -45
s:priest	16 -16
s:proclamation	33 -33
s:promise	11 -11
s:proposal	29 -29
s:propose	35 -35
s:protest	14 -14
s:protocol	9 -9
s:provided	13 -13
s:province	14 -14
s:pump	-11 11
s:quarter	7 -7
s:quota	22 -22
s:radio	19 -19
s:rail	20 -20
s:raise	36 -36
s:rather	-13 13
s:ratified	11 -11
s:ratify	25 -25
s:reach	6 -6
s:ready	27 -27
s:reckon	-18 18
s:refused	22 -22
s:reject	11 -11
s:relief	12 -12
s:remove	16 -16
s:renewal	-13 13
s:rent	19 -19
s:replace	22 -22
s:republic	-11 11
s:require	13 -13
s:respected	-16 16
s:respite	12 -12
s:result	10 -10
s:resume	25 -25
s:retaliation	16 -16
s:return	20 -20
s:review	-30 30
s:revive	28 -28
s:rice	-10 10
s:ridge	12 -12
s:rise	9 -9
s:river	32 -32
s:roaming	17 -17
s:room	24 -24
s:round	51 -51
s:rule	10 -10
s:rum	21 -21
s:run	-11 11
s:safeguard	21 -21
s:sale	13 -13
s:salmon	11 -11
s:same	-41 41
s:sanction	15 -15
s:satisfaction	-23 23
s:saturday	-13 13
s:save	-14 14
s:say	18 -18
s:scotch	-15 15
s:sea	-13 13
s:seal	17 -17
s:season	32 -32
s:seat	10 -10
s:second	16 -16
s:seed	-9 9
s:seem	-9 9
s:sell	12 -12
s:senate	27 -27
s:service	12 -12
s:session	12 -12
s:settlement	12 -12
s:shall	14 -14
s:share	7 -7
s:she	-12 12
s:shelve	-14 14
s:shift	9 -9
s:ship	36 -36
s:shook	27 -27
s:shoot	12 -12
s:short	-12 12
s:should	23 -23
s:shut	19 -19
s:side	-19 19
s:signature	50 -50
s:silence	17 -17
s:silent	10 -10
s:since	-27 27
s:single	-11 11
s:ski	-10 10
s:sleep	11 -11
s:small	-16 16
s:snow	10 -10
s:solution	-12 12
s:some	35 -35
s:somebody	-21 21
s:sorghum	14 -14
s:sort	20 -20
s:south	-14 14
s:soybean	12 -12
s:space	-19 19
s:speak	17 -17
s:speaking	-10 10
s:spoke	-13 13
s:spoken	17 -17
s:st	-10 10
s:stake	-20 20
s:start	30 -30
s:station	16 -16
s:stay	17 -17
s:step	22 -22
s:stockholm	-47 47
s:street	-10 10
s:strike	18 -18
s:striker	15 -15
s:stroke	-18 18
s:study	-9 9
s:subsidiary	-13 13
s:successor	11 -11
s:such	18 -18
s:summer	9 -9
s:summit	-8 8
s:sunday	-21 21
s:surcharge	33 -33
s:table	-13 13
s:talk	23 -23
s:talked	11 -11
s:tariff	-17 17
s:tax	8 -8
s:tea	-17 17
s:team	10 -10
s:telephone	-54 54
s:television	-20 20
s:tell	16 -16
s:tenant	11 -11
s:tenth	-10 10
s:terminal	14 -14
s:text	15 -15
s:th	-20 20
s:than	22 -22
s:that	-12 12
s:them	13 -13
s:there	-22 22
s:they	-12 12
s:they'd	-14 14
s:they've	11 -11
s:thi	-24 24
s:threat	-19 19
s:threaten	-9 9
s:three	43 -43
s:through	-9 9
s:thu	-18 18
s:till	-24 24
s:tin	-12 12
s:tomatoe	18 -18
s:ton	-18 18
s:too	20 -20
s:top	-31 31
s:touch	-22 22
s:touched	-29 29
s:town	16 -16
s:tractor	-15 15
s:train	14 -14
s:tram	18 -18
s:transfer	17 -17
s:transit	12 -12
s:transport	17 -17
s:treaty	8 -8
s:truce	-24 24
s:try	11 -11
s:turn	12 -12
s:turned	17 -17
s:two	-24 24
s:understanding	-10 10
s:union	19 -19
s:unless	11 -11
s:until	-25 25
s:up	-14 14
s:upon	-14 14
s:upper	28 -28
s:us	-8 8
s:used	14 -14
s:valid	-10 10
s:valley	24 -24
s:video	-17 17
s:village	13 -13
s:visit	32 -32
s:vote	43 -43
s:voted	12 -12
s:wage	24 -24
s:waive	19 -19
s:waiver	26 -26
s:walk	-14 14
s:walkout	12 -12
s:wap	21 -21
s:warn	27 -27
s:was	11 -11
s:water	14 -14
s:way	-23 23
s:we'll	-15 15
s:week	-25 25
s:were	13 -13
s:what	-6 6
s:whatever	-14 14
s:when	-10 10
s:where	-20 20
s:which	-8 8
s:while	-15 15
s:who	28 -28
s:whole	13 -13
s:why	18 -18
s:will	24 -24
s:window	16 -16
s:wine	12 -12
s:winter	20 -20
s:wish	11 -11
s:withdraw	33 -33
s:within	22 -22
s:without	8 -8
s:wood	12 -12
s:wool	-12 12
s:word	-16 16
s:worker	16 -16
s:world	27 -27
s:worth	32 -32
second:c0=end	-10 10
second:c0=impose	10 -10
second:c1=end	-10 10
second:c1=impose	11 -11
second:ct0=stay future	-11 11
second:ct1=stay future	-11 11
second:l1='s	11 -11
second:l2=,	14 -14
second:l2=;	-12 12
second:l2=<name>	10 -10
second:l2=after	10 -10
second:l2=at	12 -12
second:l2=in	-16 16
second:l2=is	22 -22
second:l2=on	14 -14
second:r1=<agent>	-10 10
second:r1=<v-end>	11 -11
second:r1=is	16 -16
second:r1=of	8 -8
second:r1=round	34 -34
second:r1=week	-18 18
second:r2=<span>	11 -11
second:r2=in	12 -12
second:r2=of	-10 10
second:r2=the	-13 13
second:r2=with	-15 15
second:t0=future	-11 11
second:t0=past	-7 7
second:t0=present	8 -8
second:v0=have	10 -10
second:v1=have	10 -10
set aside:c0=stay	-15 15
set aside:c1=stay	-15 15
set aside:t0=perfect	-17 17
set aside:v0=be	-15 15
set aside:v1=be	-15 15
sides=0	26 -26
sides=2	-14 14
sleep:l1=<points>	-16 16
sleep:t0=present	9 -9
span	-14 14
spared:l1=are	20 -20
spared:l2=<name>	-5 5
standstill:l1=a	16 -16
standstill:l1=the	-35 35
standstill:l2=<begin>	-13 13
standstill:l2=a	-9 9
standstill:l2=that	-16 16
standstill:r1=on	-19 19
standstill:r1=with	10 -10
standstill:r2=<name>	10 -10
standstill:t0=past	7 -7
stay:c1=propose	9 -9
stay:l1=<duty>	22 -22
stay:l1=<points>	-16 16
stay:l1=and	15 -15
stay:l1=good	-17 17
stay:l1=tariff	22 -22
stay:l1=the	-26 26
stay:l1=they	-14 14
stay:l1=will	15 -15
stay:l1=would	-19 19
stay:l2=,	-11 11
stay:l2=the	-11 11
stay:l2=will	-9 9
stay:r1=.	14 -14
stay:r1=<v-impose>	-11 11
stay:r1=<v-suspend>	-11 11
stay:r1=as	10 -10
stay:r1=on	26 -26
stay:r2=<end>	15 -15
stay:r2=<level>	17 -17
stay:r2=<number>	-14 14
stay:r2=<v-impose>	20 -20
stay:r2=home	-10 10
stays:l1=,	9 -9
stays:l1=<name>	-10 10
stays:l1=duty	-13 13
stays:l1=good	8 -8
stays:l1=tariff	12 -12
stays:l2=;	-19 19
stays:l2=<begin>	17 -17
stays:l2=of	17 -17
stays:r1=until	12 -12
stays:r2=.	-11 11
stays:r2=the	14 -14
stretched:v0=other	-13 13
stretched:v1=other	-13 13
successor:l1=a	9 -9
successor:l2=<not>	9 -9
successor:l2=without	9 -9
successor:t0=past	24 -24
suspend:ct0=agree past	-12 12
suspend:ct0=agree perfect	16 -16
suspend:ct0=impose past	-8 8
suspend:ct0=impose perfect	17 -17
suspend:l2=<name>	13 -13
suspend:l2=<v-impose>	21 -21
suspend:l2=agree	14 -14
suspend:r1=for	20 -20
suspend:r2=<span>	19 -19
suspend:r2=<v-end>	12 -12
suspend:t0=past	-8 8
suspend:t0=perfect	8 -8
suspended:ct0=impose present	-16 16
suspended:ct1=impose infinitive-passive	-14 14
suspended:ct1=impose present	-16 16
suspended:ct1=suspend infinitive-passive	-14 14
suspended:l1=<duty>	17 -17
suspended:l1=<name>	-26 26
suspended:l1=<points>	-31 31
suspended:l1=and	-11 11
suspended:l1=are	-18 18
suspended:l1=duty	12 -12
suspended:l1=have	14 -14
suspended:l1=were	10 -10
suspended:l2="	-11 11
suspended:l2=<day-gone>	-15 15
suspended:l2=<name>	-20 20
suspended:l2=<organisation>	13 -13
suspended:l2=<points>	-10 10
suspended:l2=both	-14 14
suspended:l2=have	-18 18
suspended:l2=it	-18 18
suspended:l2=side	-10 10
suspended:l2=tariff	12 -12
suspended:l2=the	-17 17
suspended:l2=will	-21 21
suspended:r1=<duty>	15 -15
suspended:r1=as	-16 16
suspended:r1=duty	15 -15
suspended:r1=for	6 -6
suspended:r1=from	-7 7
suspended:r1=its	-10 10
suspended:r1=the	-15 15
suspended:r1=their	8 -8
suspended:r1=under	13 -13
suspended:r2=.	14 -14
suspended:r2=<day-ahead>	-26 26
suspended:r2=<day-gone>	-14 14
suspended:r2=<duty>	-17 17
suspended:r2=<month-gone>	19 -19
suspended:r2=a	-16 16
suspended:r2=additional	-20 20
suspended:r2=of	-21 21
suspended:r2=the	31 -31
suspended:v1=keep	-11 11
suspends:l1=and	19 -19
suspends:l2=:	16 -16
suspends:l2=the	12 -12
suspends:r1=for	9 -9
suspends:r2=<span>	9 -9
suspends:r2=of	26 -26
suspension:c0=end	11 -11
suspension:c0=impose	9 -9
suspension:c0=say	-10 10
suspension:c1=end	11 -11
suspension:c1=impose	11 -11
suspension:c1=say	-10 10
suspension:ct0=say past	-11 11
suspension:ct1=say past	-11 11
suspension:l1=<span>	16 -16
suspension:l1=a	13 -13
suspension:l1=mutual	-18 18
suspension:l1=present	-10 10
suspension:l2=,	-13 13
suspension:l2=:	11 -11
suspension:l2=<begin>	13 -13
suspension:l2=<name>	-8 8
suspension:l2=<v-stay>	-16 16
suspension:l2=the	-17 17
suspension:r1=,	8 -8
suspension:r1=<v-end>	16 -16
suspension:r1=end	24 -24
suspension:r1=was	-13 13
suspension:r1=will	20 -20
suspension:r1=would	13 -13
suspension:r2=.	-12 12
suspension:r2=<duty>	-9 9
suspension:r2=<name>	-13 13
suspension:r2=<not>	14 -14
suspension:r2=<points>	-20 20
suspension:r2=<span>	-13 13
suspension:r2=<v-end>	21 -21
suspension:r2=a	14 -14
suspension:r2=duty	-7 7
suspension:r2=for	-26 26
suspension:r2=its	22 -22
suspension:r2=not	14 -14
suspension:r2=on	40 -40
suspension:r2=which	-22 22
suspension:t0=past	-18 18
top	37 -37
truce:c0=propose	8 -8
truce:c0=return	17 -17
truce:c0=target	-21 21
truce:c1=return	16 -16
truce:c1=target	-20 20
truce:c1=up	15 -15
truce:ct0=agree future	18 -18
truce:ct0=agree perfect	24 -24
truce:ct0=bear future	18 -18
truce:ct0=bear past	-15 15
truce:ct0=down present	9 -9
truce:ct0=end past	9 -9
truce:ct0=impose future	-18 18
truce:ct0=impose past	6 -6
truce:ct0=impose past-passive	-20 20
truce:ct0=impose present	4 -4
truce:ct0=impose present-passive	-21 21
truce:ct0=propose future	10 -10
truce:ct0=propose perfect	24 -24
truce:ct0=say pluperfect	-15 15
truce:ct0=say present	8 -8
truce:ct0=stay modal	10 -10
truce:ct0=stay past	11 -11
truce:ct0=stay perfect	-6 6
truce:ct0=up present	11 -11
truce:ct1=agree future	18 -18
truce:ct1=agree infinitive	21 -21
truce:ct1=agree perfect	25 -25
truce:ct1=bear past	-15 15
truce:ct1=begin past	-16 16
truce:ct1=end past	27 -27
truce:ct1=impose future	-18 18
truce:ct1=impose participle-passive	-19 19
truce:ct1=impose past-passive	-20 20
truce:ct1=impose present	8 -8
truce:ct1=impose present-passive	-21 21
truce:ct1=propose future	10 -10
truce:ct1=propose infinitive	-10 10
truce:ct1=propose perfect	22 -22
truce:ct1=say infinitive	15 -15
truce:ct1=say present	8 -8
truce:ct1=stay past	14 -14
truce:ct1=stay perfect	-6 6
truce:ct1=up present	11 -11
truce:l1='	29 -29
truce:l1='s	-16 16
truce:l1=<begin>	-11 11
truce:l1=<name>	-8 8
truce:l1=<not>	46 -46
truce:l1=<quality>	-13 13
truce:l1=<span>	-8 8
truce:l1=<v-agree>	19 -19
truce:l1=<v-impose>	33 -33
truce:l1=after	10 -10
truce:l1=agree	9 -9
truce:l1=any	11 -11
truce:l1=as	9 -9
truce:l1=christma	18 -18
truce:l1=cocoa	14 -14
truce:l1=current	-16 16
truce:l1=extend	14 -14
truce:l1=first	21 -21
truce:l1=geneva	-12 12
truce:l1=its	-46 46
truce:l1=mutual	-21 21
truce:l1=no	40 -40
truce:l1=of	10 -10
truce:l1=old	-27 27
truce:l1=own	-15 15
truce:l1=present	-13 13
truce:l1=similar	11 -11
truce:l1=sugar	-18 18
truce:l1=the	-25 25
truce:l1=their	-31 31
truce:l1=thi	16 -16
truce:l1=trade	-29 29
truce:l2="	37 -37
truce:l2='s	-27 27
truce:l2=)	-14 14
truce:l2=-	-33 33
truce:l2=.	-24 24
truce:l2=:	18 -18
truce:l2=;	-23 23
truce:l2=<day-gone>	-29 29
truce:l2=<goods>	-20 20
truce:l2=<not>	48 -48
truce:l2=<span>	26 -26
truce:l2=<v-agree>	29 -29
truce:l2=<v-bear>	-11 11
truce:l2=<v-down>	-17 17
truce:l2=<v-end>	-10 10
truce:l2=<v-impose>	24 -24
truce:l2=<v-propose>	25 -25
truce:l2=<v-stay>	-20 20
truce:l2=a	15 -15
truce:l2=after	30 -30
truce:l2=and	-18 18
truce:l2=approve	19 -19
truce:l2=as	-12 12
truce:l2=be	19 -19
truce:l2=but	17 -17
truce:l2=by	-8 8
truce:l2=carry	-17 17
truce:l2=come	-14 14
truce:l2=country	23 -23
truce:l2=day	-27 27
truce:l2=declare	-10 10
truce:l2=during	40 -40
truce:l2=end	11 -11
truce:l2=for	24 -24
truce:l2=had	-7 7
truce:l2=has	-23 23
truce:l2=if	-15 15
truce:l2=meanwhile	-11 11
truce:l2=prolong	-14 14
truce:l2=propose	12 -12
truce:l2=say	13 -13
truce:l2=sign	35 -35
truce:l2=since	-32 32
truce:l2=the	-38 38
truce:l2=their	-22 22
truce:l2=there	13 -13
truce:l2=unless	14 -14
truce:l2=what	11 -11
truce:l2=when	-12 12
truce:l2=whether	-16 16
truce:l2=which	-13 13
truce:l2=without	23 -23
truce:l=" a	16 -16
truce:l=" the	17 -17
truce:l='s tariff	-22 22
truce:l=) the	-14 14
truce:l=, a	-9 9
truce:l=- <quality>	-16 16
truce:l=. the	-24 24
truce:l=: a	21 -21
truce:l=: its	-8 8
truce:l=<begin> <begin>	-11 11
truce:l=<begin> its	-28 28
truce:l=<begin> no	10 -10
truce:l=<begin> that	-16 16
truce:l=<begin> their	-24 24
truce:l=<name> 's	-21 21
truce:l=<span> '	18 -18
truce:l=<span> tariff	13 -13
truce:l=a new	15 -15
truce:l=a similar	11 -11
truce:l=a tariff	31 -31
truce:l=about a	15 -15
truce:l=after a	13 -13
truce:l=after the	9 -9
truce:l=agree <span>	9 -9
truce:l=and a	-16 16
truce:l=approve the	18 -18
truce:l=be a	16 -16
truce:l=before the	12 -12
truce:l=by a	-17 17
truce:l=call a	19 -19
truce:l=carry the	-17 17
truce:l=day the	-21 21
truce:l=declare a	-10 10
truce:l=during the	39 -39
truce:l=extend their	19 -19
truce:l=for a	17 -17
truce:l=had a	-17 17
truce:l=has a	-21 21
truce:l=if the	-10 10
truce:l=is no	13 -13
truce:l=is the	-28 28
truce:l=it a	17 -17
truce:l=its own	-16 16
truce:l=its tariff	9 -9
truce:l=let the	-12 12
truce:l=make a	-19 19
truce:l=meanwhile the	-11 11
truce:l=of a	12 -12
truce:l=of the	-17 17
truce:l=of their	-26 26
truce:l=on a	-8 8
truce:l=prolonged the	-11 11
truce:l=prolonged their	15 -15
truce:l=propose a	10 -10
truce:l=say the	10 -10
truce:l=sign a	13 -13
truce:l=sign the	14 -14
truce:l=since the	-32 32
truce:l=that the	-8 8
truce:l=the first	19 -19
truce:l=the geneva	-12 12
truce:l=the mutual	-21 21
truce:l=the new	-12 12
truce:l=the old	-21 21
truce:l=the present	-18 18
truce:l=the tariff	-20 20
truce:l=the trade	-14 14
truce:l=there a	20 -20
truce:l=under a	-7 7
truce:l=under the	27 -27
truce:l=unless the	14 -14
truce:l=when a	-14 14
truce:l=when the	-14 14
truce:l=which the	-10 10
truce:l=— <name>	-15 15
truce:lr='s with	-13 13
truce:lr=<begin> .	27 -27
truce:lr=<begin> :	-17 17
truce:lr=<begin> with	26 -26
truce:lr=<span> between	-8 8
truce:lr=<span> in	16 -16
truce:lr=a .	-33 33
truce:lr=a ?	23 -23
truce:lr=a and	6 -6
truce:lr=a has	-11 11
truce:lr=a in	15 -15
truce:lr=a on	16 -16
truce:lr=a since	-14 14
truce:lr=a that	-10 10
truce:lr=a to	-23 23
truce:lr=first ,	10 -10
truce:lr=its ,	-14 14
truce:lr=its with	-15 15
truce:lr=new of	26 -26
truce:lr=our with	-12 12
truce:lr=present end	-17 17
truce:lr=tariff ,	-16 16
truce:lr=tariff between	26 -26
truce:lr=tariff end	-17 17
truce:lr=tariff run	10 -10
truce:lr=tariff until	8 -8
truce:lr=the :	-13 13
truce:lr=the <name>	19 -19
truce:lr=the agree	-15 15
truce:lr=the at	19 -19
truce:lr=the begin	-6 6
truce:lr=the between	-16 16
truce:lr=the by	-14 14
truce:lr=the end	16 -16
truce:lr=the expire	-21 21
truce:lr=the for	34 -34
truce:lr=the has	-20 20
truce:lr=the in	-23 23
truce:lr=the it	16 -16
truce:lr=the itself	-16 16
truce:lr=the last	-24 24
truce:lr=the of	-17 17
truce:lr=the run	12 -12
truce:lr=the take	8 -8
truce:lr=the that	-25 25
truce:lr=the the	10 -10
truce:lr=the would	20 -20
truce:lr=their ,	13 -13
truce:lr=their by	14 -14
truce:lr=their on	-12 12
truce:lr=their run	-32 32
truce:lr=trade between	-19 19
truce:r1="	12 -12
truce:r1=,	-16 16
truce:r1=.	-8 8
truce:r1=:	-21 21
truce:r1=<end>	31 -31
truce:r1=<goods>	-14 14
truce:r1=<name>	22 -22
truce:r1=<not>	-10 10
truce:r1=<v-agree>	-27 27
truce:r1=<v-begin>	-18 18
truce:r1=<v-down>	-18 18
truce:r1=<v-end>	-23 23
truce:r1=<v-stay>	-15 15
truce:r1=agree	-20 20
truce:r1=along	13 -13
truce:r1=and	10 -10
truce:r1=at	16 -16
truce:r1=before	18 -18
truce:r1=begin	-5 5
truce:r1=between	10 -10
truce:r1=beyond	-12 12
truce:r1=by	9 -9
truce:r1=come	-18 18
truce:r1=die	-19 19
truce:r1=end	-9 9
truce:r1=extend	9 -9
truce:r1=has	-33 33
truce:r1=in	5 -5
truce:r1=it	22 -22
truce:r1=itself	-17 17
truce:r1=last	-31 31
truce:r1=now	-19 19
truce:r1=of	-9 9
truce:r1=on	10 -10
truce:r1=or	12 -12
truce:r1=sign	-15 15
truce:r1=still	-10 10
truce:r1=take	8 -8
truce:r1=that	-25 25
truce:r1=the	9 -9
truce:r1=to	-28 28
truce:r1=until	7 -7
truce:r1=was	-17 17
truce:r1=which	-16 16
truce:r1=would	31 -31
truce:r2=<day-gone>	-11 11
truce:r2=<day-today>	-27 27
truce:r2=<duty>	-26 26
truce:r2=<end>	7 -7
truce:r2=<level-noun>	15 -15
truce:r2=<level>	-14 14
truce:r2=<not>	10 -10
truce:r2=<organisation>	9 -9
truce:r2=<person>	16 -16
truce:r2=<points>	-18 18
truce:r2=<quality>	-9 9
truce:r2=<seat>	-10 10
truce:r2=<v-agree>	-13 13
truce:r2=<v-bear>	26 -26
truce:r2=<v-down>	10 -10
truce:r2=<v-end>	-10 10
truce:r2=<v-impose>	-13 13
truce:r2=<v-propose>	13 -13
truce:r2=a	47 -47
truce:r2=additional	-24 24
truce:r2=agree	-12 12
truce:r2=all	9 -9
truce:r2=at	15 -15
truce:r2=been	-18 18
truce:r2=busan	-21 21
truce:r2=by	-27 27
truce:r2=conclude	-16 16
truce:r2=due	-23 23
truce:r2=duty	-7 7
truce:r2=expire	-32 32
truce:r2=extend	-20 20
truce:r2=force	-26 26
truce:r2=geneva	-18 18
truce:r2=good	-33 33
truce:r2=had	30 -30
truce:r2=has	-21 21
truce:r2=have	-9 9
truce:r2=if	26 -26
truce:r2=it	-22 22
truce:r2=need	11 -11
truce:r2=negotiate	22 -22
truce:r2=no	22 -22
truce:r2=not	-15 15
truce:r2=of	10 -10
truce:r2=one	12 -12
truce:r2=tariff	-24 24
truce:r2=tea	12 -12
truce:r2=the	35 -35
truce:r2=they	20 -20
truce:r2=those	-27 27
truce:r2=under	-17 17
truce:r2=until	-28 28
truce:r2=up	-18 18
truce:r2=was	-10 10
truce:r2=what	15 -15
truce:r2=which	-22 22
truce:r2=would	16 -16
truce:r=, <span>	23 -23
truce:r=, due	-16 16
truce:r=, if	23 -23
truce:r=, of	9 -9
truce:r=, under	-17 17
truce:r=, which	-14 14
truce:r=. <end>	-11 11
truce:r=<end> <end>	31 -31
truce:r=agree in	-9 9
truce:r=agree last	-11 11
truce:r=along the	13 -13
truce:r=begin on	-10 10
truce:r=between <seat>	-16 16
truce:r=between the	-14 14
truce:r=between them	10 -10
truce:r=end <day-ahead>	-27 27
truce:r=end <day-today>	-26 26
truce:r=end in	11 -11
truce:r=end on	6 -6
truce:r=for <span>	-12 12
truce:r=has <span>	-28 28
truce:r=has until	-12 12
truce:r=hold for	8 -8
truce:r=hold until	-15 15
truce:r=in <month-gone>	-10 10
truce:r=in force	-26 26
truce:r=in tariff	-9 9
truce:r=in the	12 -12
truce:r=is good	-24 24
truce:r=is over	-14 14
truce:r=is sign	20 -20
truce:r=is to	11 -11
truce:r=is up	-21 21
truce:r=it was	14 -14
truce:r=it would	18 -18
truce:r=itself ,	23 -23
truce:r=lapse on	-23 23
truce:r=last ,	-12 12
truce:r=last <span>	-11 11
truce:r=last until	-15 15
truce:r=of <day-ahead>	-15 15
truce:r=of <day-gone>	-26 26
truce:r=of <points>	-23 23
truce:r=of <span>	14 -14
truce:r=of busan	-23 23
truce:r=of duty	-10 10
truce:r=of geneva	-13 13
truce:r=of last	-20 20
truce:r=on tariff	-33 33
truce:r=on the	21 -21
truce:r=over the	27 -27
truce:r=run to	17 -17
truce:r=that <name>	9 -9
truce:r=that <person>	25 -25
truce:r=that begin	-8 8
truce:r=that both	-7 7
truce:r=that end	-9 9
truce:r=that expire	-26 26
truce:r=that has	-13 13
truce:r=that hold	-9 9
truce:r=that is	11 -11
truce:r=that take	-13 13
truce:r=that they	9 -9
truce:r=to <day-gone>	-14 14
truce:r=until <day-ahead>	17 -17
truce:r=was agree	-9 9
truce:r=which end	-11 11
truce:r=with <name>	-21 21
truce:r=with the	27 -27
truce:r=would be	-9 9
truce:r=would have	-19 19
truce:t0=future	12 -12
truce:t0=modal	15 -15
truce:t0=past-passive	-23 23
truce:t0=pluperfect	-11 11
truce:t0=present-passive	-10 10
truce:v0=accept	12 -12
truce:v0=apply	-12 12
truce:v0=approve	20 -20
truce:v0=ask	12 -12
truce:v0=be	2 -2
truce:v0=bring	-10 10
truce:v0=carry	-17 17
truce:v0=continue	-16 16
truce:v0=declare	-9 9
truce:v0=discuss	13 -13
truce:v0=end	18 -18
truce:v0=expect	-16 16
truce:v0=fall	-10 10
truce:v0=have	-19 19
truce:v0=leave	-21 21
truce:v0=let	21 -21
truce:v0=make	-22 22
truce:v0=offer	19 -19
truce:v0=put	-14 14
truce:v0=review	-19 19
truce:v0=say	10 -10
truce:v0=settle	23 -23
truce:v1=accept	12 -12
truce:v1=announce	12 -12
truce:v1=apply	-12 12
truce:v1=approve	12 -12
truce:v1=be	2 -2
truce:v1=bring	-8 8
truce:v1=carry	-27 27
truce:v1=declare	-9 9
truce:v1=discuss	9 -9
truce:v1=end	20 -20
truce:v1=expect	-16 16
truce:v1=go	19 -19
truce:v1=know	20 -20
truce:v1=leave	-33 33
truce:v1=let	9 -9
truce:v1=make	-23 23
truce:v1=offer	19 -19
truce:v1=propose	17 -17
truce:v1=put	-17 17
truce:v1=review	-19 19
truce:v1=say	12 -12
truce:v1=settle	23 -23
truce:vt0=agree perfect	24 -24
truce:vt0=approve past	8 -8
truce:vt0=be past	28 -28
truce:vt0=be pluperfect	22 -22
truce:vt0=call past	17 -17
truce:vt0=charge present	-16 16
truce:vt0=end past	15 -15
truce:vt0=expect present	-18 18
truce:vt0=extend present	15 -15
truce:vt0=get past	-17 17
truce:vt0=have past	-13 13
truce:vt0=leave present	-14 14
truce:vt0=let present	33 -33
truce:vt0=pay present	-13 13
truce:vt0=put perfect	-14 14
truce:vt0=review past	-19 19
truce:vt0=say past	12 -12
truce:vt0=settle past	22 -22
truce:vt0=sign future	18 -18
verb:c0=agree	-13 13
verb:c0=propose	20 -20
verb:c0=suspend	16 -16
verb:ct0=agree past	-12 12
verb:ct0=impose past	-10 10
verb:ct0=impose past-passive	-11 11
verb:ct0=impose pluperfect	15 -15
verb:ct0=impose present	-10 10
verb:ct0=stay modal-passive	-9 9
verb:ct0=up future	12 -12
verb:ct1=impose infinitive-passive	-12 12
verb:ct1=impose past-passive	-9 9
verb:ct1=impose pluperfect	13 -13
verb:ct1=impose present	-12 12
verb:ct1=stay infinitive	-18 18
verb:ct1=stay modal-passive	-9 9
verb:ct1=suspend infinitive-passive	-12 12
verb:ct1=up future	12 -12
verb:l1=,	21 -21
verb:l1=<begin>	13 -13
verb:l1=<duty>	22 -22
verb:l1=<not>	18 -18
verb:l1=<person>	-22 22
verb:l1=<points>	-31 31
verb:l1=<seat>	12 -12
verb:l1=<v-impose>	-12 12
verb:l1=<v-stay>	-24 24
verb:l1=be	21 -21
verb:l1=been	9 -9
verb:l1=duty	17 -17
verb:l1=fee	16 -16
verb:l1=had	12 -12
verb:l1=has	12 -12
verb:l1=have	-10 10
verb:l1=side	-18 18
verb:l1=that	-15 15
verb:l1=was	-17 17
verb:l2="	-11 11
verb:l2='s	22 -22
verb:l2=,	-12 12
verb:l2=:	21 -21
verb:l2=<begin>	19 -19
verb:l2=<day-ahead>	20 -20
verb:l2=<day-gone>	-16 16
verb:l2=<gate>	-8 8
verb:l2=<goods>	10 -10
verb:l2=<level-noun>	13 -13
verb:l2=<level>	-13 13
verb:l2=<month-gone>	-17 17
verb:l2=<number>	-11 11
verb:l2=<points>	-10 10
verb:l2=<seat>	15 -15
verb:l2=<v-agree>	13 -13
verb:l2=<v-target>	13 -13
verb:l2=agree	12 -12
verb:l2=both	-15 15
verb:l2=had	14 -14
verb:l2=have	-19 19
verb:l2=it	-6 6
verb:l2=of	-18 18
verb:l2=side	-16 16
verb:l2=tariff	14 -14
verb:l2=they	-13 13
verb:l2=two	-12 12
verb:l2=will	-9 9
verb:l=, is	31 -31
verb:l=, stay	-13 13
verb:l=<begin> <begin>	13 -13
verb:l=<begin> <name>	13 -13
verb:l=<day-gone> are	-10 10
verb:l=<level> is	-28 28
verb:l=<level> was	-13 13
verb:l=<name> have	-21 21
verb:l=<name> to	9 -9
verb:l=<organisation> has	12 -12
verb:l=<person> ,	-10 10
verb:l=<points> are	-8 8
verb:l=<points> remain	7 -7
verb:l=agree to	12 -12
verb:l=both side	-18 18
verb:l=good stay	-15 15
verb:l=had been	13 -13
verb:l=has been	10 -10
verb:l=have been	-19 19
verb:lr=, in	9 -9
verb:lr=<name> its	-12 12
verb:lr=<name> the	-9 9
verb:lr=<points> for	-23 23
verb:lr=has its	20 -20
verb:lr=has the	15 -15
verb:lr=is ,	18 -18
verb:lr=is from	-8 8
verb:lr=side <points>	-11 11
verb:lr=stay until	8 -8
verb:lr=to for	10 -10
verb:lr=was for	-29 29
verb:lr=was on	-12 12
verb:lr=was to	9 -9
verb:r1=<goods>	13 -13
verb:r1=<seat>	13 -13
verb:r1=a	-21 21
verb:r1=by	-3 3
verb:r1=from	-19 19
verb:r1=his	11 -11
verb:r1=its	4 -4
verb:r1=on	-11 11
verb:r1=or	13 -13
verb:r1=the	12 -12
verb:r1=their	24 -24
verb:r1=under	13 -13
verb:r2=,	21 -21
verb:r2=.	32 -32
verb:r2=<day-ahead>	-13 13
verb:r2=<day-gone>	-17 17
verb:r2=<month-gone>	28 -28
verb:r2=<span>	-9 9
verb:r2=<v-agree>	15 -15
verb:r2=<v-end>	32 -32
verb:r2=a	-15 15
verb:r2=countermeasure	14 -14
verb:r2=extra	-14 14
verb:r2=higher	-15 15
verb:r2=in	-10 10
verb:r2=of	-8 8
verb:r2=on	9 -9
verb:r2=rise	-16 16
verb:r2=strike	10 -10
verb:r2=tariff	-15 15
verb:r2=the	36 -36
verb:r2=to	-15 15
verb:r2=until	-25 25
verb:r=, the	10 -10
verb:r=by <span>	-6 6
verb:r=from <day-ahead>	-3 3
verb:r=in <month-gone>	9 -9
verb:r=its <level>	-9 9
verb:r=its countermeasure	14 -14
verb:r=since <month-gone>	11 -11
verb:r=the duty	-10 10
verb:r=to the	11 -11
verb:t0=past	-12 12
verb:t0=past-passive	-12 12
verb:t0=perfect	-10 10
verb:t0=pluperfect	15 -15
verb:t0=pluperfect-passive	13 -13
verb:v0=leave	-11 11
verb:v0=pause	-7 7
verb:v1=keep	-17 17
verb:v1=pause	-7 7
verb:vt0=hold modal	-8 8
verb:vt0=hold perfect	12 -12
verb:vt0=keep present	-14 14
verb:vt0=postpone perfect	13 -13
verb:vt0=suspend pluperfect	9 -9
w:again	17 -17
w:armistice	20 -20
w:arrangement	-16 16
w:arrangements	13 -13
w:breather	-15 15
w:breathing space	-20 20
w:ceasefire	17 -17
w:continue	4 -4
w:continued	-13 13
w:continues	-15 15
w:extend	11 -11
w:extended	9 -9
w:extending	10 -10
w:extends	16 -16
w:extra	13 -13
w:frozen	26 -26
w:further	14 -14
w:goes on	-26 26
w:grace	-11 11
w:halt	-18 18
w:handshake	20 -20
w:held in	8 -8
w:keeps	-17 17
w:laid down	-19 19
w:lengthened	-16 16
w:lies	13 -13
w:lift	19 -19
w:lifted	16 -16
w:lifts	8 -8
w:lull	-9 9
w:more	-6 6
w:on hold	-7 7
w:pause	-22 22
w:paused	-9 9
w:pauses	20 -20
w:renewal	-13 13
w:respite	12 -12
w:second	17 -17
w:set aside	-23 23
w:silence	17 -17
w:sleeps	-18 18
w:slept	22 -22
w:stand still	14 -14
w:stays	23 -23
w:successor	11 -11
w:suspend	32 -32
w:suspended	-29 29
w:suspends	16 -16
w:truce	-21 21
w:truces	-21 21
w:waiver	25 -25
waiver:l1=a	13 -13
words=loose	27 -27
words=loose no span 	62 -62
words=loose no span ahead	-22 22
words=loose span 	-7 7
words=loose span gone	13 -13
words=loose+more	35 -35
words=loose+more no span 	69 -69
words=loose+more no span ahead+gone	9 -9
words=loose+more no span gone	20 -20
words=loose+more span gone	7 -7
words=loose+more+truce	-18 18
words=loose+more+truce no span 	-20 20
words=loose+more+truce no span ahead	7 -7
words=loose+more+truce no span gone+ahead	-18 18
words=loose+more+verb span ahead	10 -10
words=loose+truce	-20 20
words=loose+truce no span 	-10 10
words=loose+truce no span ahead	-23 23
words=loose+truce no span gone	19 -19
words=loose+truce no span gone+ahead	-17 17
words=loose+truce span 	-15 15
words=loose+truce span ahead	16 -16
words=loose+verb	24 -24
words=loose+verb no span 	10 -10
words=loose+verb no span ahead	18 -18
words=loose+verb no span gone+ahead	-7 7
words=loose+verb span 	-11 11
words=loose+verb span ahead	32 -32
words=loose+verb span gone+ahead	-16 16
words=more	44 -44
words=more no span 	105 -105
words=more no span ahead+gone	-23 23
words=more no span gone	25 -25
words=more no span gone+ahead	-19 19
words=more span gone	-12 12
words=more span gone+ahead	-10 10
words=more+quiet	-18 18
words=more+quiet no span 	12 -12
words=more+quiet span 	-7 7
words=more+truce	-21 21
words=more+truce no span ahead	-50 50
words=more+truce no span ahead+gone	-26 26
words=more+truce span ahead	30 -30
words=more+verb no span 	37 -37
words=more+verb no span gone+ahead	-7 7
words=more+verb span 	-11 11
words=more+verb span ahead	22 -22
words=more+verb span gone	-25 25
words=quiet no span 	55 -55
words=quiet no span ahead	-27 27
words=quiet span 	-20 20
words=quiet span ahead	23 -23
words=quiet span gone	-8 8
words=truce no span 	14 -14
words=truce no span ahead	-42 42
words=truce no span gone+ahead	-18 18
words=truce span 	19 -19
words=truce span ahead	17 -17
words=truce+verb	-10 10
words=truce+verb no span ahead	-14 14
words=truce+verb no span gone	-13 13
words=verb	22 -22
words=verb no span 	77 -77
words=verb no span gone+ahead	14 -14
words=verb span 	-19 19
words=verb span ahead	25 -25
words=verb span gone	-50 50`;
