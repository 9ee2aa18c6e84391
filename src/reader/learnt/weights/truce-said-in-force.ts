// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	28 -28
add:c0=say	-15 15
add:v0=add	-15 15
again:c0=bear	16 -16
again:ct0=begin modal	-11 11
again:ct1=begin modal	-11 11
again:l1=<number>	-17 17
again:l1=<v-bear>	17 -17
again:l1=meet	17 -17
again:l1=up	-13 13
again:l2=<v-impose>	9 -9
again:l2=the	9 -9
again:l2=to	12 -12
again:r1=be	-14 14
again:r1=on	11 -11
again:r2=<v-impose>	-10 10
again:r2=the	8 -8
again:t0=modal	-19 19
again:t0=present	15 -15
again:v0=meet	11 -11
again:v1=meet	9 -9
another:c0=bear	-13 13
another:c0=impose	7 -7
another:c0=suspend	-12 12
another:c1=bear	-9 9
another:c1=impose	15 -15
another:c1=suspend	-10 10
another:ct0=agree past	-14 14
another:l1=<begin>	-9 9
another:l1=<v-bear>	-8 8
another:l1=<v-impose>	10 -10
another:l1=and	13 -13
another:l1=for	-10 10
another:l1=has	-11 11
another:l2=,	14 -14
another:l2=<duty>	-11 11
another:l2=<name>	-20 20
another:l2=<v-impose>	14 -14
another:r1=.	-9 9
another:r1=<number>	14 -14
another:r1=<span>	-21 21
another:r2=,	13 -13
another:r2=.	-19 19
another:r2=that	11 -11
another:t0=past-passive	-9 9
another:t0=perfect-passive	12 -12
another:t0=pluperfect	8 -8
another:v0=keep	6 -6
another:v1=keep	17 -17
arrangement:c0=stay	-13 13
arrangement:c1=stay	-13 13
arrangement:ct0=stay present	-11 11
arrangement:ct1=stay present	-11 11
arrangement:l1=own	18 -18
arrangement:l2=<begin>	-10 10
arrangement:l2=its	15 -15
arrangement:l2=of	-13 13
arrangement:l2=the	-23 23
arrangement:r1=<v-agree>	-13 13
arrangement:r1=<v-end>	-22 22
arrangement:r1=<v-stay>	-21 21
arrangement:r1=end	-17 17
arrangement:r1=is	18 -18
arrangement:r1=of	-9 9
arrangement:r1=on	-10 10
arrangement:r1=run	-18 18
arrangement:r1=that	11 -11
arrangement:r2=<day-gone>	-16 16
arrangement:r2=in	-20 20
arrangement:r2=on	-13 13
arrangement:t0=past	16 -16
arrangement:t0=present-passive	-9 9
arrangement:v0=be	-20 20
arrangement:v0=have	11 -11
arrangement:v1=be	-20 20
arrangement:v1=have	11 -11
asleep:ct0=stay present	-9 9
asleep:ct1=stay present	-9 9
asleep:t0=present	-9 9
ceasefire:ct0=stay present	11 -11
ceasefire:ct1=stay present	11 -11
ceasefire:l1=the	13 -13
ceasefire:l2=<begin>	22 -22
ceasefire:r1=<v-impose>	10 -10
ceasefire:r1=of	-20 20
ceasefire:r1=with	-14 14
ceasefire:r2=<name>	-12 12
ceasefire:r2=<span>	-17 17
ceasefire:r2=the	17 -17
ceasefire:t0=present	16 -16
continue:l1=will	10 -10
continue:r1=.	11 -11
continue:r2=<end>	12 -12
continue:r2=be	-11 11
continued:c0=stay	-18 18
continued:c1=stay	-18 18
continued:l1=be	-13 13
continued:v0=continue	-18 18
continued:v1=continue	-18 18
days:ahead	-42 42
days:gone	-29 29
earlier=2	12 -12
earlier=3	19 -19
extend:c0=agree	6 -6
extend:ct0=agree past	9 -9
extend:l2=<begin>	21 -21
extend:l2=<v-agree>	13 -13
extend:l2=<v-impose>	13 -13
extend:l2=agree	13 -13
extend:r1=by	11 -11
extend:r1=its	15 -15
extend:r1=their	10 -10
extend:r2=<span>	11 -11
extend:v0=agree	6 -6
extended:l1=<not>	-19 19
extended:l1=has	10 -10
extended:l2=,	13 -13
extended:l2=<name>	-26 26
extended:l2=<organisation>	15 -15
extended:l2=can	12 -12
extended:l2=it	-13 13
extended:l2=may	7 -7
extended:l2=truce	-25 25
extended:l2=was	-19 19
extended:l2=would	-18 18
extended:r1=by	13 -13
extended:r1=once	-7 7
extended:r1=the	17 -17
extended:r1=until	21 -21
extended:r2=<day-gone>	8 -8
extended:r2=<duty>	-11 11
extended:r2=<span>	18 -18
extended:r2=tariff	-11 11
extended:t0=past-passive-not	-19 19
extended:t0=present-passive	12 -12
extends:l1=<organisation>	13 -13
extends:r1=it	12 -12
extends:r2=.	10 -10
extension:c0=propose	11 -11
extension:c1=agree	16 -16
extension:ct1=impose infinitive	11 -11
extension:l1=the	21 -21
extension:l2=<v-agree>	12 -12
extension:l2=a	-15 15
extension:l2=approve	-19 19
extension:l2=on	15 -15
extension:l2=sign	12 -12
extension:l2=the	-20 20
extension:r1=,	15 -15
extension:r1=was	-10 10
extension:r2=<day-gone>	-16 16
extension:r2=<v-impose>	11 -11
extension:r2=their	-10 10
extension:t0=past	23 -23
extension:v0=approve	-17 17
extension:v1=approve	-19 19
extra:c0=target	11 -11
extra:ct0=impose perfect	-10 10
extra:ct1=impose perfect	-10 10
extra:l1='s	19 -19
extra:l1=an	-10 10
extra:l2=<name>	11 -11
extra:l2=<v-impose>	-19 19
extra:r2=on	-16 16
extra:t0=past	19 -19
freeze:l2=<begin>	17 -17
freeze:r2=duty	-15 15
freeze:t0=present	-10 10
frozen:c0=impose	-11 11
frozen:c1=impose	-11 11
frozen:l2=<goods>	11 -11
frozen:l2=<level-noun>	8 -8
frozen:r1=<goods>	15 -15
further:c1=suspend	-12 12
further:l1=<v-impose>	17 -17
further:l2=<begin>	16 -16
further:l2=for	-16 16
further:l2=of	12 -12
further:r1=<points>	-19 19
further:r1=<v-impose>	-15 15
further:r1=<v-up>	-12 12
further:t0=perfect	-14 14
go on:ct1=begin infinitive	-12 12
go on:ct1=up infinitive	-12 12
go on:l1=and	8 -8
go on:l1=to	-12 12
go on:l2=,	-6 6
go on:l2=<name>	-15 15
go on:l2=<v-impose>	11 -11
goes on:l1=,	-13 13
goes on:l1=it	-30 30
goes on:l2=<begin>	-19 19
goes on:r1=.	-16 16
goes on:r1=<v-bear>	16 -16
goes on:r1=pay	15 -15
goes on:r1=until	-30 30
goes on:r2=<day-ahead>	-26 26
goes on:r2=<end>	-16 16
goes on:r2=the	-12 12
grace:r1=period	-13 13
handshake:l1=a	17 -17
handshake:r2=<end>	11 -11
held in:l1=be	20 -20
held in:r1=<seat>	13 -13
holiday:l1=a	-13 13
holiday:l1=on	11 -11
holidays:r1=.	-14 14
holidays:r2=<end>	-14 14
keep:ct0=impose perfect	-13 13
keep:ct0=stay modal	13 -13
keep:ct1=impose modal	13 -13
keep:ct1=stay modal	13 -13
keep:l1=and	-13 13
keep:l2=<begin>	10 -10
keep:r1=<level>	-11 11
keep:r1=it	-10 10
keep:r1=the	40 -40
keep:r2=.	-21 21
keep:r2=<duty>	-14 14
keep:r2=peace	13 -13
keep:t0=perfect	-13 13
keeps:l1=,	-11 11
keeps:l1=<name>	15 -15
keeps:l1=that	-22 22
keeps:l2=the	-10 10
keeps:r1=<level>	17 -17
keeps:r1=<points>	-13 13
keeps:r1=it	-7 7
keeps:r1=the	-10 10
keeps:r2=<duty>	-14 14
keeps:r2=<level>	14 -14
keeps:r2=duty	-14 14
lifted:l1=was	-9 9
longer:c0=impose	-13 13
longer:c0=stay	-9 9
longer:c1=impose	-13 13
longer:c1=stay	-10 10
longer:r1=.	-12 12
longer:r2=.	-10 10
longer:r2=<end>	-12 12
longer:t0=past	-21 21
loose:c0=bear	-9 9
loose:c0=end	18 -18
loose:c0=say	-9 9
loose:c1=bear	-9 9
loose:c1=end	25 -25
loose:c1=propose	10 -10
loose:c1=say	-7 7
loose:ct0=end present	16 -16
loose:ct0=stay past	11 -11
loose:ct1=end present	16 -16
loose:ct1=stay past	11 -11
loose:ct1=suspend infinitive	19 -19
loose:l1=,	12 -12
loose:l1=<points>	-8 8
loose:l1=<span>	-19 19
loose:l1=duty	-8 8
loose:l1=it	-16 16
loose:l1=on	11 -11
loose:l1=own	18 -18
loose:l1=present	-14 14
loose:l1=that	-13 13
loose:l1=the	-24 24
loose:l1=to	13 -13
loose:l1=will	6 -6
loose:l2=,	-10 10
loose:l2=:	-11 11
loose:l2=<begin>	-16 16
loose:l2=<duty>	10 -10
loose:l2=<gate>	-11 11
loose:l2=<goods>	-12 12
loose:l2=<quality>	-17 17
loose:l2=<v-agree>	20 -20
loose:l2=<v-impose>	19 -19
loose:l2=<v-propose>	-10 10
loose:l2=a	19 -19
loose:l2=after	16 -16
loose:l2=and	-12 12
loose:l2=for	-9 9
loose:l2=is	-14 14
loose:l2=its	7 -7
loose:l2=on	16 -16
loose:l2=reciprocal	14 -14
loose:l2=the	-25 25
loose:l=: the	-11 11
loose:l=<begin> the	-14 14
loose:l=after the	16 -16
loose:l=its own	16 -16
loose:l=of <level>	9 -9
loose:l=of the	-13 13
loose:l=the <span>	-11 11
loose:l=the present	-14 14
loose:lr=duty at	-14 14
loose:lr=the ,	-9 9
loose:lr=the end	-11 11
loose:lr=the in	10 -10
loose:lr=the last	-15 15
loose:lr=the of	-16 16
loose:lr=the with	-15 15
loose:lr=will at	6 -6
loose:r1=<v-agree>	-13 13
loose:r1=<v-begin>	17 -17
loose:r1=<v-end>	-31 31
loose:r1=<v-stay>	-34 34
loose:r1=end	-20 20
loose:r1=in	15 -15
loose:r1=on	14 -14
loose:r1=run	-23 23
loose:r1=until	11 -11
loose:r1=with	-11 11
loose:r2=.	-12 12
loose:r2=<duty>	-11 11
loose:r2=<name>	-16 16
loose:r2=duty	-17 17
loose:r2=force	19 -19
loose:r2=in	-20 20
loose:r2=on	-15 15
loose:r2=the	16 -16
loose:r=, and	13 -13
loose:r=, which	-13 13
loose:r=end on	-8 8
loose:r=in force	19 -19
loose:r=in the	-9 9
loose:r=on the	10 -10
loose:r=suspend for	14 -14
loose:r=with <name>	-19 19
loose:v0=have	18 -18
loose:v0=say	-8 8
loose:v1=end	11 -11
loose:v1=have	18 -18
loose:vt0=have present	16 -16
lull:l2=<begin>	-15 15
moratorium:l1=the	14 -14
moratorium:l2=<begin>	20 -20
moratorium:r1=on	12 -12
more:c0=begin	14 -14
more:c0=down	11 -11
more:c0=say	-12 12
more:c0=threaten	12 -12
more:c1=buy	11 -11
more:c1=end	28 -28
more:c1=propose	17 -17
more:ct0=agree present	-11 11
more:ct0=bear future	19 -19
more:ct0=bear past	-16 16
more:ct0=bear present	15 -15
more:ct0=begin present	16 -16
more:ct0=impose future	-18 18
more:ct0=impose modal	11 -11
more:ct0=impose past	-20 20
more:ct0=impose present-passive	22 -22
more:ct0=propose past	-13 13
more:ct0=propose pluperfect	14 -14
more:ct0=stay present	5 -5
more:ct0=target future	-10 10
more:ct0=target perfect	16 -16
more:ct1=agree past	-19 19
more:ct1=agree perfect	15 -15
more:ct1=bear future	21 -21
more:ct1=bear past	-18 18
more:ct1=bear present	15 -15
more:ct1=begin infinitive	-11 11
more:ct1=begin present	15 -15
more:ct1=end past	11 -11
more:ct1=impose future	-18 18
more:ct1=impose infinitive	-14 14
more:ct1=impose modal	14 -14
more:ct1=impose past	-26 26
more:ct1=impose present-passive	22 -22
more:ct1=propose pluperfect	11 -11
more:ct1=stay present	7 -7
more:ct1=target future	-10 10
more:ct1=target perfect	14 -14
more:ct1=up infinitive	-11 11
more:l1="	-12 12
more:l1='s	19 -19
more:l1=<day-gone>	-21 21
more:l1=<duty>	10 -10
more:l1=<gate>	12 -12
more:l1=<level>	23 -23
more:l1=<money>	15 -15
more:l1=<name>	9 -9
more:l1=<not>	15 -15
more:l1=<number>	-18 18
more:l1=<organisation>	20 -20
more:l1=<person>	12 -12
more:l1=<points>	12 -12
more:l1=<span>	-33 33
more:l1=<v-agree>	9 -9
more:l1=<v-impose>	10 -10
more:l1=<v-propose>	-16 16
more:l1=<v-say>	12 -12
more:l1=<v-suspend>	-15 15
more:l1=and	10 -10
more:l1=been	11 -11
more:l1=get	-11 11
more:l1=given	-13 13
more:l1=he	12 -12
more:l1=in	10 -10
more:l1=it	-25 25
more:l1=meet	17 -17
more:l1=not	8 -8
more:l1=nothing	13 -13
more:l1=once	-11 11
more:l1=one	15 -15
more:l1=that	-21 21
more:l1=the	21 -21
more:l1=they	10 -10
more:l1=truce	-10 10
more:l1=up	-13 13
more:l1=without	18 -18
more:l2='s	-14 14
more:l2=,	19 -19
more:l2=<day-gone>	7 -7
more:l2=<gate>	24 -24
more:l2=<month-gone>	-30 30
more:l2=<name>	-15 15
more:l2=<not>	22 -22
more:l2=<span>	-11 11
more:l2=<v-agree>	15 -15
more:l2=<v-begin>	12 -12
more:l2=<v-propose>	20 -20
more:l2=<v-return>	10 -10
more:l2=<v-stay>	10 -10
more:l2=<v-target>	14 -14
more:l2=a	-18 18
more:l2=about	-17 17
more:l2=after	14 -14
more:l2=agree	16 -16
more:l2=agreement	-10 10
more:l2=and	8 -8
more:l2=approve	-25 25
more:l2=as	10 -10
more:l2=at	18 -18
more:l2=be	-20 20
more:l2=can	18 -18
more:l2=charge	8 -8
more:l2=cost	9 -9
more:l2=for	-14 14
more:l2=it	-38 38
more:l2=last	-16 16
more:l2=not	21 -21
more:l2=of	-8 8
more:l2=offer	10 -10
more:l2=suspend	-11 11
more:l2=that	14 -14
more:l2=their	17 -17
more:l2=there	13 -13
more:l2=to	-14 14
more:l2=two	9 -9
more:l2=unless	19 -19
more:l2=was	-17 17
more:l2=we	11 -11
more:l2=who	-13 13
more:l=, <number>	-11 11
more:l=, and	23 -23
more:l=; the	-12 12
more:l=<begin> a	11 -11
more:l=<begin> it	-25 25
more:l=<begin> the	-8 8
more:l=<day-gone> to	12 -12
more:l=<month-gone> and	-12 12
more:l=<name> 's	16 -16
more:l=<name> have	-15 15
more:l=<organisation> has	10 -10
more:l=<span> and	-19 19
more:l=agree to	26 -26
more:l=and the	9 -9
more:l=and will	11 -11
more:l=approve an	-9 9
more:l=approve the	-19 19
more:l=be no	-13 13
more:l=can be	17 -17
more:l=for a	-20 20
more:l=get <span>	-13 13
more:l=go up	-12 12
more:l=in the	-17 17
more:l=is the	15 -15
more:l=it is	-13 13
more:l=it was	-20 20
more:l=it would	-17 17
more:l=on an	15 -15
more:l=order that	-10 10
more:l=sign the	16 -16
more:l=the <organisation>	17 -17
more:l=the truce	-11 11
more:l=to an	-16 16
more:l=to be	-13 13
more:l=truce was	-16 16
more:l=unless <organisation>	13 -13
more:l=was given	-17 17
more:l=was not	17 -17
more:l=with <name>	-14 14
more:l=without the	-9 9
more:l=would be	-16 16
more:longer	-8 8
more:longer no span	-20 20
more:longer span	10 -10
more:lr='s duty	18 -18
more:lr=<level> from	12 -12
more:lr=<name> their	13 -13
more:lr=<number> ,	-15 15
more:lr=<organisation> it	20 -20
more:lr=<organisation> its	-10 10
more:lr=<organisation> the	15 -15
more:lr=a <points>	-14 14
more:lr=a day	-17 17
more:lr=a meet	15 -15
more:lr=a round	18 -18
more:lr=an ,	23 -23
more:lr=an <level>	-10 10
more:lr=be .	-12 12
more:lr=be for	6 -6
more:lr=be from	-20 20
more:lr=be to	-20 20
more:lr=been .	16 -16
more:lr=been for	-8 8
more:lr=for .	15 -15
more:lr=for <span>	-14 14
more:lr=its duty	-10 10
more:lr=not ,	-12 12
more:lr=not .	20 -20
more:lr=the <level>	16 -16
more:lr=the day	11 -11
more:lr=the of	14 -14
more:lr=the round	10 -10
more:lr=truce until	-10 10
more:lr=was on	-13 13
more:lr=will their	-14 14
more:lr=would until	12 -12
more:made no span	14 -14
more:r1=,	-11 11
more:r1=:	21 -21
more:r1=<day-ahead>	20 -20
more:r1=<level>	20 -20
more:r1=<number>	26 -26
more:r1=<points>	-31 31
more:r1=<quality>	15 -15
more:r1=<span>	-21 21
more:r1=<v-bear>	19 -19
more:r1=<v-begin>	-12 12
more:r1=<v-impose>	-31 31
more:r1=<v-stay>	-21 21
more:r1=<v-target>	-13 13
more:r1=and	16 -16
more:r1=as	16 -16
more:r1=at	-11 11
more:r1=be	-14 14
more:r1=before	-10 10
more:r1=extension	-9 9
more:r1=for	-14 14
more:r1=in	7 -7
more:r1=last	-10 10
more:r1=list	10 -10
more:r1=meet	15 -15
more:r1=on	26 -26
more:r1=pay	21 -21
more:r1=round	29 -29
more:r1=tariff	-12 12
more:r1=than	17 -17
more:r1=the	13 -13
more:r1=three	15 -15
more:r1=to	-19 19
more:r1=truce	14 -14
more:r1=was	-20 20
more:r1=week	-19 19
more:r2=,	25 -25
more:r2=;	-15 15
more:r2=<day-ahead>	-23 23
more:r2=<day-gone>	-11 11
more:r2=<duty>	-25 25
more:r2=<level-noun>	9 -9
more:r2=<level>	12 -12
more:r2=<money>	16 -16
more:r2=<month-gone>	-13 13
more:r2=<name>	27 -27
more:r2=<person>	-15 15
more:r2=<span>	12 -12
more:r2=<v-bear>	14 -14
more:r2=<v-begin>	-7 7
more:r2=<v-impose>	10 -10
more:r2=<v-say>	19 -19
more:r2=<v-target>	-10 10
more:r2=<v-up>	-18 18
more:r2=at	-12 12
more:r2=be	-14 14
more:r2=before	11 -11
more:r2=both	10 -10
more:r2=duty	-21 21
more:r2=for	-11 11
more:r2=go	-18 18
more:r2=half	-13 13
more:r2=in	11 -11
more:r2=it	-15 15
more:r2=on	-11 11
more:r2=rate	15 -15
more:r2=their	-10 10
more:r2=until	-14 14
more:r2=week	-11 11
more:r=, and	20 -20
more:r=, in	10 -10
more:r=, it	-14 14
more:r=, to	8 -8
more:r=, with	-16 16
more:r=<day-ahead> .	14 -14
more:r=<level> ,	-17 17
more:r=<span> .	-23 23
more:r=at <level>	-22 22
more:r=duty on	-18 18
more:r=from <day-ahead>	-18 18
more:r=in <month-gone>	-12 12
more:r=it .	23 -23
more:r=last week	-11 11
more:r=of their	-14 14
more:r=on <day-ahead>	17 -17
more:r=once ,	10 -10
more:r=pay <level>	17 -17
more:r=round of	19 -19
more:r=than <span>	13 -13
more:r=the truce	-14 14
more:r=their tariff	-16 16
more:r=their truce	25 -25
more:r=to <day-ahead>	-27 27
more:r=to <day-gone>	-10 10
more:r=to be	-16 16
more:r=to the	11 -11
more:t0=future	-12 12
more:t0=past-passive	-14 14
more:t0=perfect	-8 8
more:t0=present-not	16 -16
more:v0=announce	-18 18
more:v0=apply	10 -10
more:v0=approve	-17 17
more:v0=be	-22 22
more:v0=get	-13 13
more:v0=hold	15 -15
more:v0=make	-14 14
more:v0=meet	9 -9
more:v0=offer	8 -8
more:v0=other	-14 14
more:v0=promise	-12 12
more:v0=put	-9 9
more:v0=run	11 -11
more:v0=see	12 -12
more:v0=suspend	-13 13
more:v0=think	12 -12
more:v0=threaten	11 -11
more:v1=announce	-10 10
more:v1=apply	10 -10
more:v1=approve	-25 25
more:v1=ask	13 -13
more:v1=be	-17 17
more:v1=buy	9 -9
more:v1=get	-15 15
more:v1=hold	8 -8
more:v1=make	-14 14
more:v1=meet	10 -10
more:v1=pay	13 -13
more:v1=promise	-10 10
more:v1=put	-11 11
more:v1=run	8 -8
more:v1=think	12 -12
more:vt0=agree past	18 -18
more:vt0=agree present	-15 15
more:vt0=be future	-9 9
more:vt0=be modal	-12 12
more:vt0=extend present	13 -13
more:vt0=get past	-14 14
more:vt0=keep modal	19 -19
more:vt0=keep present	-17 17
more:vt0=other modal	10 -10
more:vt0=other past	-13 13
more:vt0=sign past	-20 20
more:vt0=want present	-9 9
more:waits	-23 23
more:waits no span	-11 11
more:waits span	-17 17
more:wished no span	-18 18
more:wished span	23 -23
more=	32 -32
more=longer	-15 15
more=refused+longer	7 -7
more=waits+longer	-16 16
more=waits+made+longer	-15 15
more=wished+refused+longer	-15 15
no span	42 -42
on hold:ct0=impose present	13 -13
on hold:ct1=impose present	13 -13
on hold:l1=<duty>	-25 25
on hold:l2=<v-impose>	18 -18
on hold:r1=for	-18 18
on hold:t0=present	20 -20
pause:c0=bear	-15 15
pause:c0=say	8 -8
pause:c1=bear	-15 15
pause:c1=impose	-12 12
pause:ct1=impose infinitive	-14 14
pause:l1=<duty>	-20 20
pause:l1=<span>	-13 13
pause:l1=a	10 -10
pause:l1=tariff	-20 20
pause:l2=:	25 -25
pause:l2=<v-bear>	-16 16
pause:l2=a	-25 25
pause:l2=of	20 -20
pause:l2=the	-13 13
pause:r1=.	9 -9
pause:r1=<v-impose>	-16 16
pause:r1=between	-14 14
pause:r1=in	-21 21
pause:r1=on	31 -31
pause:r1=run	17 -17
pause:r1=with	-11 11
pause:r2=.	-20 20
pause:r2=<end>	15 -15
pause:r2=<name>	-23 23
pause:r2=<not>	13 -13
pause:r2=<v-end>	-12 12
pause:r2=end	-14 14
pause:r2=in	10 -10
pause:r2=on	-14 14
pause:r2=the	-15 15
pause:r2=their	-18 18
pause:v0=be	7 -7
pause:v1=agree	-9 9
pause:v1=be	7 -7
peace:ct0=stay past	9 -9
peace:ct0=stay present	-13 13
peace:ct1=stay past	9 -9
peace:ct1=stay present	-14 14
peace:l1=<begin>	-13 13
peace:l1=<goods>	-17 17
peace:l1=the	14 -14
peace:l2=<not>	11 -11
peace:l2=<span>	-11 11
peace:l2=not	11 -11
peace:l2=the	-17 17
peace:r1=,	15 -15
peace:r1=has	-13 13
peace:t0=present	-12 12
peace:v0=make	12 -12
peace:v1=make	14 -14
prolong:r1=it	14 -14
prolong:r1=the	-13 13
prolong:r2=.	23 -23
prolong:r2=by	-7 7
prolong:r2=truce	-20 20
prolong:t0=present	-8 8
prolonged:l1=<not>	15 -15
prolonged:l1=not	15 -15
prolonged:l1=was	-18 18
prolonged:l2=and	18 -18
prolonged:l2=it	-21 21
prolonged:r1=by	-12 12
prolonged:r1=their	11 -11
prolonged:r2=<month-gone>	-10 10
prolonged:r2=<span>	-11 11
prolonged:r2=the	11 -11
prolonged:r2=truce	11 -11
prolonged:t0=modal-passive	7 -7
prolonged:t0=past-passive	-14 14
put off:ct0=impose perfect	-17 17
put off:ct0=impose perfect-passive	13 -13
put off:ct1=impose perfect	-17 17
put off:ct1=impose perfect-passive	13 -13
put off:l1=been	14 -14
put off:l1=has	-17 17
put off:l2=has	11 -11
put off:r1=for	-15 15
put off:r1=to	11 -11
put off:r2=<day-ahead>	23 -23
put off:r2=<span>	-10 10
put off:t0=perfect	-17 17
put off:t0=perfect-passive	13 -13
quiet:c0=begin	14 -14
quiet:c0=propose	10 -10
quiet:c1=propose	11 -11
quiet:ct0=agree past	-15 15
quiet:ct0=impose past	-10 10
quiet:ct0=impose perfect	-9 9
quiet:ct0=stay past	24 -24
quiet:ct0=stay present	-13 13
quiet:ct1=stay past	24 -24
quiet:ct1=stay present	-14 14
quiet:l1=,	-23 23
quiet:l1=<begin>	-19 19
quiet:l1=<duty>	-14 14
quiet:l1=<goods>	-17 17
quiet:l1=<points>	-23 23
quiet:l1=<v-impose>	24 -24
quiet:l1=are	-14 14
quiet:l1=is	26 -26
quiet:l1=it	16 -16
quiet:l1=put	18 -18
quiet:l2=<begin>	-18 18
quiet:l2=<duty>	-22 22
quiet:l2=<level>	-11 11
quiet:l2=<not>	11 -11
quiet:l2=it	11 -11
quiet:l2=not	11 -11
quiet:l2=of	-11 11
quiet:l=<begin> <begin>	-19 19
quiet:l=<span> of	8 -8
quiet:lr=are until	-14 14
quiet:lr=stay .	-15 15
quiet:r1=,	16 -16
quiet:r1=<end>	14 -14
quiet:r1=for	-22 22
quiet:r1=has	-13 13
quiet:r1=in	21 -21
quiet:r1=since	-14 14
quiet:r1=that	-26 26
quiet:r1=until	-8 8
quiet:r2="	13 -13
quiet:r2=,	21 -21
quiet:r2=.	9 -9
quiet:r2=<day-gone>	-20 20
quiet:r2=<end>	18 -18
quiet:r2=<span>	-12 12
quiet:r2=the	-7 7
quiet:r=<end> <end>	14 -14
quiet:r=for <span>	-16 16
quiet:r=until <day-ahead>	-13 13
quiet:t0=pluperfect	14 -14
quiet:t0=present-passive	9 -9
quiet:v0=agree	-17 17
quiet:v0=make	12 -12
quiet:v0=sign	9 -9
quiet:v1=make	14 -14
quiet:v1=sign	9 -9
quiet:v1=sleep	15 -15
quiet:vt0=be past	21 -21
quiet:vt0=be present	-8 8
renew:l1=to	17 -17
renewal:l1=a	-19 19
renewed:l2=<not>	31 -31
renewed:l2=not	22 -22
renewed:r1=once	10 -10
renewed:r2=<month-gone>	-12 12
renewed:t0=past-passive-not	17 -17
renewed:v0=other	13 -13
renewed:v1=other	13 -13
s:"	39 -39
s:'	33 -33
s:*	21 -21
s:.	-14 14
s:/	-17 17
s::	6 -6
s:;	11 -11
s:<day-ahead>	-48 48
s:<day-gone>	-5 5
s:<gate>	17 -17
s:<money>	22 -22
s:<month-ahead>	-43 43
s:<month-gone>	-31 31
s:<month-today>	17 -17
s:<name>	-13 13
s:<not>	19 -19
s:<organisation>	48 -48
s:<person>	-13 13
s:<points>	-58 58
s:<quality>	9 -9
s:<span>	-12 12
s:<taker>	25 -25
s:<v-agree>	11 -11
s:<v-begin>	11 -11
s:<v-buy>	-12 12
s:<v-deny>	23 -23
s:<v-impose>	13 -13
s:<v-propose>	47 -47
s:<v-return>	44 -44
s:<v-say>	14 -14
s:<v-sell>	48 -48
s:?	13 -13
s:@	-19 19
s:a	16 -16
s:abroad	16 -16
s:accept	14 -14
s:accord	26 -26
s:according	26 -26
s:across	24 -24
s:add	12 -12
s:additional	-21 21
s:affected	-14 14
s:after	24 -24
s:again	19 -19
s:agency	13 -13
s:agreement	25 -25
s:aid	-10 10
s:air	16 -16
s:airline	15 -15
s:alexandria	-9 9
s:allow	11 -11
s:almost	-14 14
s:already	17 -17
s:also	-13 13
s:altogether	11 -11
s:am	14 -14
s:among	13 -13
s:an	10 -10
s:and	-8 8
s:answer	18 -18
s:antimony	22 -22
s:any	23 -23
s:anything	11 -11
s:apple	-12 12
s:apply	16 -16
s:approval	25 -25
s:approve	27 -27
s:armed	13 -13
s:armistice	11 -11
s:army	28 -28
s:around	-12 12
s:arrangement	-11 11
s:article	13 -13
s:as	-9 9
s:aside	-18 18
s:avocado	-25 25
s:away	-19 19
s:back	7 -7
s:ban	33 -33
s:banana	-18 18
s:bank	20 -20
s:be	20 -20
s:bear	19 -19
s:become	10 -10
s:beer	29 -29
s:before	-27 27
s:begin	15 -15
s:being	-14 14
s:bell	16 -16
s:belong	-13 13
s:bergen	17 -17
s:beside	-17 17
s:best	-18 18
s:better	-23 23
s:bicycle	-13 13
s:block	-8 8
s:boat	17 -17
s:boeing	12 -12
s:border	17 -17
s:both	-11 11
s:brandy	-13 13
s:break	21 -21
s:breather	-16 16
s:breathing	-19 19
s:bus	9 -9
s:busan	-61 61
s:buy	31 -31
s:by	23 -23
s:c	12 -12
s:cabinet	13 -13
s:cable	-18 18
s:calendar	-9 9
s:call	-23 23
s:canola	14 -14
s:capital	17 -17
s:car	-25 25
s:carpet	-31 31
s:carry	-14 14
s:case	18 -18
s:cashmere	-9 9
s:ceasefire	20 -20
s:cement	16 -16
s:cent	18 -18
s:central	14 -14
s:ceramic	-32 32
s:certain	19 -19
s:change	-18 18
s:charge	-7 7
s:cherry	-16 16
s:christma	29 -29
s:city	31 -31
s:clock	-17 17
s:close	17 -17
s:closed	12 -12
s:club	23 -23
s:coach	17 -17
s:colleague	21 -21
s:collect	15 -15
s:commander	11 -11
s:commerce	-11 11
s:common	10 -10
s:company	30 -30
s:conclude	-14 14
s:conference	18 -18
s:confirm	15 -15
s:conflict	14 -14
s:consent	28 -28
s:container	13 -13
s:contract	23 -23
s:control	16 -16
s:copper	-13 13
s:cork	-24 24
s:cost	10 -10
s:could	24 -24
s:counted	-22 22
s:counter	-29 29
s:country	-25 25
s:county	13 -13
s:course	-10 10
s:crane	12 -12
s:crew	14 -14
s:current	-9 9
s:d	10 -10
s:dairy	11 -11
s:day	-25 25
s:deadline	19 -19
s:decide	18 -18
s:decided	-11 11
s:decision	-25 25
s:declare	-23 23
s:decree	-21 21
s:delegation	16 -16
s:deny	10 -10
s:did	26 -26
s:die	-44 44
s:diet	23 -23
s:different	-10 10
s:discuss	8 -8
s:dispute	28 -28
s:district	10 -10
s:docker	21 -21
s:doctor	17 -17
s:doe	-45 45
s:doing	12 -12
s:done	-12 12
s:double	24 -24
s:down	-29 29
s:draft	21 -21
s:driver	17 -17
s:drop	14 -14
s:during	53 -53
s:duty	-19 19
s:each	-10 10
s:early	22 -22
s:easter	13 -13
s:eastern	11 -11
s:economic	14 -14
s:electricity	14 -14
s:elsewhere	10 -10
s:employer	25 -25
s:end	-42 42
s:engine	8 -8
s:enter	-9 9
s:eve	-11 11
s:even	18 -18
s:evening	19 -19
s:every	19 -19
s:exclusion	19 -19
s:exemption	11 -11
s:exist	-8 8
s:existing	-11 11
s:expert	15 -15
s:export	14 -14
s:extend	18 -18
s:eye	10 -10
s:fact	16 -16
s:failed	18 -18
s:family	15 -15
s:far	-23 23
s:fare	14 -14
s:fee	16 -16
s:ferry	10 -10
s:fertiliser	13 -13
s:figure	-9 9
s:find	10 -10
s:fire	15 -15
s:fish	13 -13
s:fishmeal	-8 8
s:flag	-11 11
s:flour	35 -35
s:flower	-15 15
s:follow	-12 12
s:following	16 -16
s:food	18 -18
s:for	14 -14
s:force	-21 21
s:forced	13 -13
s:former	15 -15
s:framework	-22 22
s:friday	-18 18
s:from	31 -31
s:front	12 -12
s:frozen	26 -26
s:fruit	-13 13
s:full	31 -31
s:further	10 -10
s:gallium	21 -21
s:gas	10 -10
s:gate	23 -23
s:gave	10 -10
s:gazette	-14 14
s:geneva	-66 66
s:georgia	14 -14
s:germanium	21 -21
s:get	-17 17
s:give	-13 13
s:given	-13 13
s:glass	23 -23
s:go	-5 5
s:good	-30 30
s:grace	-19 19
s:great	-21 21
s:ground	10 -10
s:group	29 -29
s:guest	11 -11
s:had	30 -30
s:half	17 -17
s:halt	-34 34
s:hand	10 -10
s:handshake	16 -16
s:harvest	21 -21
s:having	-17 17
s:he	12 -12
s:he'd	13 -13
s:hear	12 -12
s:heard	11 -11
s:her	14 -14
s:here	13 -13
s:home	22 -22
s:hospital	21 -21
s:house	22 -22
s:household	19 -19
s:how	9 -9
s:hundred	-21 21
s:hurt	-11 11
s:if	38 -38
s:import	13 -13
s:importer	-12 12
s:impose	-19 19
s:increase	-23 23
s:informed	28 -28
s:initial	15 -15
s:initialled	38 -38
s:instead	-23 23
s:interest	19 -19
s:into	-16 16
s:is	-13 13
s:it	-16 16
s:item	9 -9
s:judge	21 -21
s:juice	15 -15
s:keep	-11 11
s:kingdom	-31 31
s:kiwifruit	13 -13
s:know	16 -16
s:kuala	-29 29
s:lamb	-12 12
s:land	12 -12
s:lasted	60 -60
s:law	12 -12
s:lay	-26 26
s:leave	-29 29
s:lender	10 -10
s:length	-14 14
s:less	-16 16
s:let	16 -16
s:level	-25 25
s:levy	22 -22
s:licence	20 -20
s:lie	16 -16
s:lift	33 -33
s:light	13 -13
s:likewise	-11 11
s:limited	-15 15
s:line	22 -22
s:live	-33 33
s:lobster	10 -10
s:lorry	26 -26
s:lose	17 -17
s:lower	9 -9
s:lull	-8 8
s:lumpur	-29 29
s:make	-10 10
s:maker	-11 11
s:management	17 -17
s:matter	22 -22
s:may	28 -28
s:mayor	19 -19
s:meantime	12 -12
s:meanwhile	-27 27
s:mediator	30 -30
s:meet	17 -17
s:member	14 -14
s:mention	-9 9
s:mid	-13 13
s:midnight	10 -10
s:ministry	13 -13
s:moment	-29 29
s:month	-32 32
s:more	13 -13
s:mr	-19 19
s:must	12 -12
s:mutual	-18 18
s:my	14 -14
s:national	20 -20
s:neighbour	28 -28
s:network	15 -15
s:nickel	-8 8
s:night	24 -24
s:noon	25 -25
s:north	12 -12
s:northern	27 -27
s:not	-19 19
s:note	-29 29
s:now	-15 15
s:number	12 -12
s:obligation	20 -20
s:observed	-27 27
s:of	17 -17
s:offer	29 -29
s:official	-13 13
s:oil	11 -11
s:older	-23 23
s:olive	-13 13
s:once	9 -9
s:open	16 -16
s:opened	12 -12
s:opening	12 -12
s:operator	28 -28
s:opposition	14 -14
s:or	8 -8
s:order	-26 26
s:ordinary	24 -24
s:origin	13 -13
s:originating	-23 23
s:otherwise	-14 14
s:over	-10 10
s:own	-12 12
s:owner	16 -16
s:pact	25 -25
s:page	12 -12
s:paper	16 -16
s:parcel	23 -23
s:parish	10 -10
s:parliament	19 -19
s:party	35 -35
s:passed	26 -26
s:pasta	-12 12
s:pause	-35 35
s:pay	17 -17
s:payment	20 -20
s:pen	-25 25
s:period	-23 23
s:permanent	11 -11
s:permit	10 -10
s:phone	-12 12
s:phosphate	-7 7
s:pilot	12 -12
s:place	-20 20
s:player	13 -13
s:plywood	-15 15
s:police	-8 8
s:port	15 -15
s:possible	12 -12
s:powder	-8 8
s:prawn	27 -27
s:present	-38 38
s:presenter	24 -24
s:press	-13 13
s:price	34 -34
s:proclamation	24 -24
s:prolonging	-13 13
s:promise	16 -16
s:proposal	22 -22
s:propose	31 -31
s:protest	10 -10
s:provided	14 -14
s:provisional	-15 15
s:quarrel	11 -11
s:quota	21 -21
s:radio	15 -15
s:rail	20 -20
s:raise	22 -22
s:rather	-14 14
s:ratified	13 -13
s:ratify	17 -17
s:read	-15 15
s:ready	23 -23
s:recall	-10 10
s:refused	19 -19
s:regard	-10 10
s:relief	11 -11
s:remain	3 -3
s:renew	9 -9
s:renewal	-14 14
s:rent	15 -15
s:replace	18 -18
s:republic	-10 10
s:require	12 -12
s:respected	-17 17
s:rest	12 -12
s:resume	21 -21
s:retaliation	16 -16
s:return	13 -13
s:review	-36 36
s:revive	26 -26
s:rice	-15 15
s:ridge	10 -10
s:rise	17 -17
s:river	30 -30
s:roaming	14 -14
s:room	20 -20
s:round	49 -49
s:rubber	-10 10
s:rule	7 -7
s:rum	10 -10
s:safeguard	16 -16
s:sale	12 -12
s:same	-25 25
s:sanction	15 -15
s:satisfaction	-23 23
s:saturday	-14 14
s:say	15 -15
s:scott	-10 10
s:sea	-12 12
s:season	27 -27
s:second	13 -13
s:see	-3 3
s:sell	18 -18
s:senate	22 -22
s:send	12 -12
s:set	-13 13
s:settlement	11 -11
s:shall	15 -15
s:sheet	15 -15
s:shelve	-22 22
s:shift	10 -10
s:ship	16 -16
s:shook	26 -26
s:shoot	9 -9
s:should	36 -36
s:shut	15 -15
s:side	-17 17
s:sign	10 -10
s:signature	39 -39
s:silence	15 -15
s:silent	12 -12
s:similar	18 -18
s:since	-19 19
s:sir	-10 10
s:sleep	11 -11
s:some	17 -17
s:somebody	-19 19
s:south	-12 12
s:space	-18 18
s:speak	14 -14
s:st	-10 10
s:stake	-17 17
s:start	38 -38
s:station	14 -14
s:stay	14 -14
s:still	-13 13
s:stockholm	-42 42
s:strike	29 -29
s:striker	13 -13
s:stroke	-14 14
s:study	-12 12
s:subsidiary	-17 17
s:subsidy	7 -7
s:summit	-11 11
s:sunday	-16 16
s:surcharge	21 -21
s:talk	24 -24
s:talked	28 -28
s:tea	-27 27
s:technology	-11 11
s:telephone	-49 49
s:television	-14 14
s:tell	14 -14
s:terminal	11 -11
s:th	-28 28
s:than	17 -17
s:thank	-16 16
s:that	-10 10
s:their	-9 9
s:then	10 -10
s:there	-12 12
s:they'd	-13 13
s:thi	-15 15
s:thing	-23 23
s:think	11 -11
s:those	-10 10
s:threat	-16 16
s:three	50 -50
s:thu	-19 19
s:till	-26 26
s:timber	-5 5
s:tin	-15 15
s:together	16 -16
s:too	18 -18
s:top	-24 24
s:town	10 -10
s:train	13 -13
s:tram	17 -17
s:transfer	15 -15
s:transit	13 -13
s:transport	11 -11
s:treasury	-10 10
s:truce	-18 18
s:turn	11 -11
s:turned	19 -19
s:two	-19 19
s:understanding	-13 13
s:union	20 -20
s:until	-29 29
s:up	-17 17
s:upon	-13 13
s:upper	29 -29
s:use	13 -13
s:valid	-17 17
s:valley	18 -18
s:vessel	-11 11
s:video	-19 19
s:village	13 -13
s:visit	22 -22
s:vote	44 -44
s:voted	6 -6
s:wage	23 -23
s:waive	17 -17
s:waiver	19 -19
s:walk	-15 15
s:wap	18 -18
s:warn	13 -13
s:way	-23 23
s:we'll	-9 9
s:were	20 -20
s:what	-10 10
s:wheat	-9 9
s:where	-21 21
s:whether	-17 17
s:which	-15 15
s:while	-21 21
s:who	31 -31
s:whoever	12 -12
s:why	15 -15
s:will	34 -34
s:window	14 -14
s:winter	13 -13
s:wire	-14 14
s:wish	14 -14
s:with	-9 9
s:withdraw	28 -28
s:within	17 -17
s:wood	12 -12
s:wool	-15 15
s:word	-8 8
s:worker	15 -15
s:world	24 -24
s:worth	26 -26
s:would	9 -9
s:york	-13 13
s:your	-12 12
s:•	-11 11
second:ct0=stay future	-10 10
second:ct1=stay future	-10 10
second:l2=,	13 -13
second:l2=;	-10 10
second:l2=after	10 -10
second:l2=in	-17 17
second:l2=is	12 -12
second:l2=on	14 -14
second:r1=<agent>	-9 9
second:r1=of	8 -8
second:r1=round	29 -29
second:r1=week	-16 16
second:r2=,	15 -15
second:r2=.	-8 8
second:r2=;	-10 10
second:r2=in	15 -15
second:r2=the	-19 19
second:r2=with	-15 15
second:t0=present	3 -3
second:v0=have	9 -9
set aside:c0=stay	-15 15
set aside:c1=stay	-15 15
set aside:t0=perfect	-14 14
set aside:v0=be	-15 15
set aside:v1=be	-15 15
sides=0	32 -32
sides=1	13 -13
sides=2	-12 12
sides=3	-6 6
sleep:c0=impose	-14 14
sleep:v0=put	-13 13
span	-13 13
standstill:l1=a	19 -19
standstill:l1=the	-38 38
standstill:l2=that	-17 17
standstill:r1=on	-22 22
standstill:r2=<name>	13 -13
standstill:t0=perfect	10 -10
stay:l1=<duty>	14 -14
stay:l1=<points>	-8 8
stay:l1=will	3 -3
stay:l1=would	-21 21
stay:l2=,	-13 13
stay:l2=<begin>	-10 10
stay:r1=<v-impose>	-17 17
stay:r1=<v-suspend>	-17 17
stay:r1=as	6 -6
stay:r1=on	24 -24
stay:r1=suspend	-13 13
stay:r2=<v-impose>	17 -17
stays:l1=,	16 -16
stays:l1=duty	-12 12
stays:l1=it	-14 14
stays:l1=tariff	13 -13
stays:l2=;	-15 15
stays:l2=<begin>	12 -12
stays:l2=of	17 -17
stays:r1=<v-impose>	9 -9
stays:r1=<v-suspend>	14 -14
stays:r1=suspend	14 -14
stays:r1=until	12 -12
stays:r2=.	-11 11
stays:r2=the	13 -13
successor:t0=past	26 -26
suspend:ct0=agree perfect	19 -19
suspend:ct0=impose perfect	19 -19
suspend:l2=<begin>	8 -8
suspend:l2=<day-today>	13 -13
suspend:l2=<name>	22 -22
suspend:l2=<v-impose>	21 -21
suspend:r1=<points>	-12 12
suspend:r1=for	25 -25
suspend:r1=their	11 -11
suspend:r2=<span>	24 -24
suspend:r2=<v-end>	10 -10
suspended:c0=stay	-26 26
suspended:l1=<name>	-26 26
suspended:l1=<points>	-19 19
suspended:l1=and	-11 11
suspended:l1=are	-13 13
suspended:l1=have	17 -17
suspended:l2=<gate>	-23 23
suspended:l2=<points>	-11 11
suspended:l2=<v-impose>	9 -9
suspended:l2=has	6 -6
suspended:l2=have	-16 16
suspended:l2=it	-10 10
suspended:l2=side	-15 15
suspended:l2=tariff	22 -22
suspended:l2=the	-20 20
suspended:l2=to	-4 4
suspended:l2=will	-9 9
suspended:r1=.	-10 10
suspended:r1=as	-19 19
suspended:r1=from	-9 9
suspended:r1=its	-12 12
suspended:r1=on	-10 10
suspended:r1=the	-15 15
suspended:r1=under	12 -12
suspended:r1=until	-11 11
suspended:r2=.	14 -14
suspended:r2=<day-ahead>	-17 17
suspended:r2=<day-gone>	-29 29
suspended:r2=<month-gone>	14 -14
suspended:r2=of	-17 17
suspended:r2=the	30 -30
suspends:r1=<points>	18 -18
suspends:r1=for	10 -10
suspends:r2=<span>	10 -10
suspends:r2=of	25 -25
suspension:c0=impose	15 -15
suspension:c0=say	-8 8
suspension:c1=impose	14 -14
suspension:c1=say	-8 8
suspension:ct0=say past	-8 8
suspension:ct1=say past	-8 8
suspension:l1=a	25 -25
suspension:l2=<begin>	20 -20
suspension:l2=<v-stay>	-16 16
suspension:l2=the	-24 24
suspension:r1=<v-end>	30 -30
suspension:r1=end	32 -32
suspension:r1=is	-13 13
suspension:r1=last	-9 9
suspension:r1=was	-13 13
suspension:r1=will	17 -17
suspension:r2=<not>	12 -12
suspension:r2=<points>	-12 12
suspension:r2=<span>	-6 6
suspension:r2=<v-end>	19 -19
suspension:r2=a	13 -13
suspension:r2=additional	-7 7
suspension:r2=for	-20 20
suspension:r2=in	-22 22
suspension:r2=not	12 -12
suspension:r2=on	31 -31
suspension:t0=past	-21 21
top	49 -49
truce:c0=propose	17 -17
truce:c0=return	14 -14
truce:c0=suspend	-13 13
truce:c0=target	-22 22
truce:c0=up	-13 13
truce:c1=agree	6 -6
truce:c1=begin	-27 27
truce:c1=end	9 -9
truce:c1=impose	-14 14
truce:c1=return	13 -13
truce:c1=suspend	-15 15
truce:c1=target	-20 20
truce:c1=up	-13 13
truce:ct0=agree perfect	20 -20
truce:ct0=agree pluperfect	-17 17
truce:ct0=agree present	-9 9
truce:ct0=bear future	12 -12
truce:ct0=bear past	-10 10
truce:ct0=end past	13 -13
truce:ct0=impose future	-17 17
truce:ct0=impose modal	8 -8
truce:ct0=impose past-passive	-17 17
truce:ct0=impose present	8 -8
truce:ct0=impose present-passive	-17 17
truce:ct0=propose perfect	18 -18
truce:ct0=say present	9 -9
truce:ct0=stay modal	10 -10
truce:ct0=stay perfect	-8 8
truce:ct1=agree infinitive	14 -14
truce:ct1=agree perfect	17 -17
truce:ct1=bear past	-10 10
truce:ct1=begin past	-14 14
truce:ct1=end past	35 -35
truce:ct1=impose future	-17 17
truce:ct1=impose modal	8 -8
truce:ct1=impose participle-passive	-17 17
truce:ct1=impose past-passive	-17 17
truce:ct1=impose present	9 -9
truce:ct1=impose present-passive	-17 17
truce:ct1=propose perfect	17 -17
truce:ct1=say infinitive	16 -16
truce:ct1=say present	9 -9
truce:ct1=stay infinitive	8 -8
truce:ct1=stay perfect	-8 8
truce:l1='	28 -28
truce:l1=<begin>	-14 14
truce:l1=<goods>	-16 16
truce:l1=<not>	48 -48
truce:l1=<span>	-12 12
truce:l1=<v-agree>	18 -18
truce:l1=<v-impose>	29 -29
truce:l1=<v-propose>	12 -12
truce:l1=christma	16 -16
truce:l1=current	-11 11
truce:l1=extend	10 -10
truce:l1=first	23 -23
truce:l1=geneva	-13 13
truce:l1=its	-34 34
truce:l1=mutual	-15 15
truce:l1=new	8 -8
truce:l1=no	42 -42
truce:l1=of	9 -9
truce:l1=old	-24 24
truce:l1=similar	11 -11
truce:l1=the	-18 18
truce:l1=their	-25 25
truce:l1=thi	12 -12
truce:l1=trade	-24 24
truce:l2="	35 -35
truce:l2='s	-22 22
truce:l2=-	-30 30
truce:l2=:	15 -15
truce:l2=;	-25 25
truce:l2=<begin>	-9 9
truce:l2=<day-gone>	-28 28
truce:l2=<goods>	-22 22
truce:l2=<not>	38 -38
truce:l2=<span>	14 -14
truce:l2=<v-agree>	20 -20
truce:l2=<v-down>	-18 18
truce:l2=<v-end>	-12 12
truce:l2=<v-impose>	24 -24
truce:l2=<v-propose>	17 -17
truce:l2=<v-stay>	-18 18
truce:l2=a	9 -9
truce:l2=about	13 -13
truce:l2=after	30 -30
truce:l2=and	-22 22
truce:l2=approve	16 -16
truce:l2=be	12 -12
truce:l2=been	-10 10
truce:l2=but	13 -13
truce:l2=by	-9 9
truce:l2=day	-23 23
truce:l2=declare	-13 13
truce:l2=during	37 -37
truce:l2=extend	7 -7
truce:l2=for	10 -10
truce:l2=has	-23 23
truce:l2=if	-29 29
truce:l2=let	-10 10
truce:l2=make	-13 13
truce:l2=meanwhile	-9 9
truce:l2=of	8 -8
truce:l2=prolong	-23 23
truce:l2=propose	14 -14
truce:l2=say	18 -18
truce:l2=sign	29 -29
truce:l2=since	-26 26
truce:l2=the	-51 51
truce:l2=their	-25 25
truce:l2=there	11 -11
truce:l2=under	13 -13
truce:l2=unless	11 -11
truce:l2=when	-15 15
truce:l2=whether	-19 19
truce:l2=which	-13 13
truce:l2=with	-19 19
truce:l2=without	21 -21
truce:l2=—	18 -18
truce:l=" a	9 -9
truce:l='s tariff	-22 22
truce:l=, a	-10 10
truce:l=: a	12 -12
truce:l=: the	10 -10
truce:l=<begin> <begin>	-14 14
truce:l=<begin> its	-27 27
truce:l=<begin> that	-17 17
truce:l=<begin> their	-24 24
truce:l=<name> 's	-21 21
truce:l=<span> of	9 -9
truce:l=<span> tariff	7 -7
truce:l=a new	12 -12
truce:l=a similar	11 -11
truce:l=a tariff	17 -17
truce:l=after the	11 -11
truce:l=agree <span>	12 -12
truce:l=and a	-16 16
truce:l=approve the	15 -15
truce:l=been a	-14 14
truce:l=by a	-17 17
truce:l=day the	-16 16
truce:l=declare a	-13 13
truce:l=during the	37 -37
truce:l=extend their	18 -18
truce:l=for a	12 -12
truce:l=has a	-20 20
truce:l=if the	-24 24
truce:l=is no	18 -18
truce:l=is the	-23 23
truce:l=it a	14 -14
truce:l=meanwhile the	-9 9
truce:l=of a	17 -17
truce:l=of their	-21 21
truce:l=prolonged their	12 -12
truce:l=propose a	12 -12
truce:l=say the	17 -17
truce:l=sign a	13 -13
truce:l=since the	-24 24
truce:l=the <span>	-6 6
truce:l=the first	21 -21
truce:l=the geneva	-13 13
truce:l=the mutual	-15 15
truce:l=the new	-8 8
truce:l=the old	-17 17
truce:l=the tariff	-21 21
truce:l=there a	11 -11
truce:l=under the	22 -22
truce:l=unless the	11 -11
truce:l=when the	-18 18
truce:l=which the	-10 10
truce:l=with a	-23 23
truce:lr='s with	-17 17
truce:lr=<begin> .	18 -18
truce:lr=<begin> in	-10 10
truce:lr=<begin> with	24 -24
truce:lr=<span> in	22 -22
truce:lr=<span> with	9 -9
truce:lr=a ,	-10 10
truce:lr=a .	-29 29
truce:lr=a :	-11 11
truce:lr=a ?	16 -16
truce:lr=a has	-22 22
truce:lr=a in	10 -10
truce:lr=a on	11 -11
truce:lr=first ,	13 -13
truce:lr=its with	-21 21
truce:lr=new of	28 -28
truce:lr=no .	8 -8
truce:lr=tariff ,	-23 23
truce:lr=tariff <end>	9 -9
truce:lr=tariff between	11 -11
truce:lr=tariff until	8 -8
truce:lr=the .	16 -16
truce:lr=the <name>	17 -17
truce:lr=the agree	-14 14
truce:lr=the at	16 -16
truce:lr=the begin	-14 14
truce:lr=the between	-12 12
truce:lr=the end	18 -18
truce:lr=the expire	-15 15
truce:lr=the for	27 -27
truce:lr=the has	-12 12
truce:lr=the in	-17 17
truce:lr=the it	23 -23
truce:lr=the itself	-18 18
truce:lr=the last	-15 15
truce:lr=the of	-16 16
truce:lr=the that	-21 21
truce:lr=the the	10 -10
truce:lr=the which	-12 12
truce:lr=the with	-11 11
truce:lr=the would	9 -9
truce:lr=their by	13 -13
truce:lr=their on	-14 14
truce:lr=their run	-19 19
truce:lr=trade between	-11 11
truce:r1="	10 -10
truce:r1=,	-7 7
truce:r1=:	-19 19
truce:r1=<end>	25 -25
truce:r1=<goods>	-19 19
truce:r1=<name>	20 -20
truce:r1=<v-agree>	-23 23
truce:r1=<v-begin>	-13 13
truce:r1=<v-down>	-17 17
truce:r1=<v-end>	-19 19
truce:r1=<v-impose>	-9 9
truce:r1=<v-stay>	-10 10
truce:r1=agree	-16 16
truce:r1=along	13 -13
truce:r1=before	14 -14
truce:r1=by	8 -8
truce:r1=come	-19 19
truce:r1=die	-18 18
truce:r1=from	-9 9
truce:r1=has	-29 29
truce:r1=in	6 -6
truce:r1=it	23 -23
truce:r1=itself	-19 19
truce:r1=last	-22 22
truce:r1=now	-13 13
truce:r1=of	-16 16
truce:r1=over	-7 7
truce:r1=period	-13 13
truce:r1=still	-12 12
truce:r1=that	-30 30
truce:r1=to	-15 15
truce:r1=until	22 -22
truce:r1=was	-13 13
truce:r1=which	-19 19
truce:r1=will	12 -12
truce:r1=would	21 -21
truce:r2="	14 -14
truce:r2=<day-today>	-21 21
truce:r2=<duty>	-33 33
truce:r2=<end>	6 -6
truce:r2=<goods>	-7 7
truce:r2=<level-noun>	13 -13
truce:r2=<not>	23 -23
truce:r2=<number>	9 -9
truce:r2=<organisation>	9 -9
truce:r2=<points>	-10 10
truce:r2=<v-agree>	-14 14
truce:r2=<v-bear>	25 -25
truce:r2=<v-impose>	-18 18
truce:r2=<v-propose>	24 -24
truce:r2=a	42 -42
truce:r2=additional	-27 27
truce:r2=agree	-12 12
truce:r2=be	6 -6
truce:r2=been	-13 13
truce:r2=busan	-30 30
truce:r2=by	-22 22
truce:r2=conclude	-15 15
truce:r2=due	-24 24
truce:r2=effect	-8 8
truce:r2=expire	-33 33
truce:r2=extend	-25 25
truce:r2=force	-23 23
truce:r2=from	-10 10
truce:r2=good	-24 24
truce:r2=had	28 -28
truce:r2=has	-17 17
truce:r2=have	-14 14
truce:r2=if	18 -18
truce:r2=in	-19 19
truce:r2=is	12 -12
truce:r2=it	-11 11
truce:r2=need	11 -11
truce:r2=no	14 -14
truce:r2=tariff	-34 34
truce:r2=the	30 -30
truce:r2=then	9 -9
truce:r2=those	-28 28
truce:r2=under	-22 22
truce:r2=until	-32 32
truce:r2=which	-27 27
truce:r2=without	16 -16
truce:r=, <span>	11 -11
truce:r=, due	-17 17
truce:r=, in	-12 12
truce:r=, under	-22 22
truce:r=, which	-19 19
truce:r=<end> <end>	25 -25
truce:r=agree last	-11 11
truce:r=along the	13 -13
truce:r=begin on	-24 24
truce:r=between <seat>	-16 16
truce:r=between them	8 -8
truce:r=by <day-ahead>	10 -10
truce:r=end ,	-9 9
truce:r=end <day-ahead>	-23 23
truce:r=go on	-14 14
truce:r=has <span>	-26 26
truce:r=has been	-11 11
truce:r=hold until	-16 16
truce:r=in a	11 -11
truce:r=in force	-23 23
truce:r=in the	10 -10
truce:r=is for	15 -15
truce:r=is good	-12 12
truce:r=is not	-10 10
truce:r=is over	-11 11
truce:r=is prolonged	12 -12
truce:r=lapse on	-19 19
truce:r=last until	-18 18
truce:r=of <day-ahead>	-15 15
truce:r=of <day-gone>	-18 18
truce:r=of <points>	-18 18
truce:r=of <span>	9 -9
truce:r=of additional	-7 7
truce:r=of busan	-32 32
truce:r=of last	-19 19
truce:r=on <day-gone>	17 -17
truce:r=on tariff	-36 36
truce:r=on the	22 -22
truce:r=over the	24 -24
truce:r=run to	13 -13
truce:r=that <name>	17 -17
truce:r=that expire	-27 27
truce:r=that has	-11 11
truce:r=that hold	-9 9
truce:r=until <day-ahead>	23 -23
truce:r=with <name>	-15 15
truce:r=with the	18 -18
truce:r=would have	-26 26
truce:t0=future	9 -9
truce:t0=modal	13 -13
truce:t0=past-passive	-20 20
truce:t0=pluperfect	-16 16
truce:t0=present-passive	-13 13
truce:v0=accept	9 -9
truce:v0=approve	19 -19
truce:v0=ask	13 -13
truce:v0=bring	-15 15
truce:v0=carry	-23 23
truce:v0=charge	-17 17
truce:v0=declare	-13 13
truce:v0=have	-15 15
truce:v0=leave	-22 22
truce:v0=let	18 -18
truce:v0=make	-20 20
truce:v0=offer	15 -15
truce:v0=put	-22 22
truce:v0=review	-22 22
truce:v0=say	18 -18
truce:v0=settle	24 -24
truce:v1=accept	9 -9
truce:v1=announce	11 -11
truce:v1=approve	11 -11
truce:v1=bring	-15 15
truce:v1=carry	-26 26
truce:v1=charge	-16 16
truce:v1=declare	-13 13
truce:v1=end	22 -22
truce:v1=know	20 -20
truce:v1=leave	-30 30
truce:v1=make	-21 21
truce:v1=offer	16 -16
truce:v1=propose	19 -19
truce:v1=put	-24 24
truce:v1=review	-23 23
truce:v1=say	16 -16
truce:v1=settle	24 -24
truce:vt0=agree perfect	25 -25
truce:vt0=be past	41 -41
truce:vt0=be perfect	-7 7
truce:vt0=be pluperfect	12 -12
truce:vt0=end past	8 -8
truce:vt0=extend present	13 -13
truce:vt0=have present	-18 18
truce:vt0=leave present	-16 16
truce:vt0=let present	29 -29
truce:vt0=pay present	-17 17
truce:vt0=put perfect	-11 11
truce:vt0=put present	-14 14
truce:vt0=review past	-22 22
truce:vt0=say past	18 -18
truce:vt0=settle past	22 -22
verb:c0=agree	-12 12
verb:c0=propose	9 -9
verb:c0=suspend	21 -21
verb:c1=begin	-14 14
verb:c1=end	18 -18
verb:ct0=agree past	-15 15
verb:ct0=impose past	-18 18
verb:ct0=impose past-passive	-10 10
verb:ct0=impose pluperfect	13 -13
verb:ct0=stay future	-20 20
verb:ct0=suspend perfect	8 -8
verb:ct0=up future	10 -10
verb:ct1=impose infinitive-passive	-11 11
verb:ct1=impose past-passive	-7 7
verb:ct1=stay infinitive	-16 16
verb:ct1=suspend infinitive-passive	-11 11
verb:ct1=suspend perfect	8 -8
verb:ct1=up future	10 -10
verb:l1=,	24 -24
verb:l1=<begin>	10 -10
verb:l1=<not>	12 -12
verb:l1=<person>	-29 29
verb:l1=<points>	-19 19
verb:l1=<seat>	13 -13
verb:l1=<v-impose>	-11 11
verb:l1=been	11 -11
verb:l1=side	-21 21
verb:l1=was	-13 13
verb:l1=which	-12 12
verb:l2=,	-10 10
verb:l2=:	20 -20
verb:l2=;	14 -14
verb:l2=<begin>	16 -16
verb:l2=<day-gone>	-18 18
verb:l2=<duty>	17 -17
verb:l2=<gate>	-24 24
verb:l2=<goods>	11 -11
verb:l2=<level-noun>	10 -10
verb:l2=<month-gone>	-14 14
verb:l2=<number>	-9 9
verb:l2=<organisation>	16 -16
verb:l2=<person>	-10 10
verb:l2=<v-impose>	26 -26
verb:l2=<v-target>	14 -14
verb:l2=both	-18 18
verb:l2=fee	-9 9
verb:l2=had	15 -15
verb:l2=has	16 -16
verb:l2=have	-22 22
verb:l2=it	-11 11
verb:l2=side	-21 21
verb:l2=tariff	24 -24
verb:l2=that	16 -16
verb:l2=they	-15 15
verb:l2=two	-11 11
verb:l2=will	-9 9
verb:l=, is	20 -20
verb:l=<begin> <begin>	10 -10
verb:l=<begin> <name>	19 -19
verb:l=<day-gone> to	-13 13
verb:l=<day-today> to	14 -14
verb:l=<organisation> has	9 -9
verb:l=<points> are	-9 9
verb:l=<points> remain	4 -4
verb:l=both side	-20 20
verb:l=had been	13 -13
verb:l=has been	16 -16
verb:l=have been	-22 22
verb:lr=, for	-11 11
verb:lr=<name> its	-11 11
verb:lr=and the	-9 9
verb:lr=are .	-10 10
verb:lr=has its	9 -9
verb:lr=has the	12 -12
verb:lr=have their	12 -12
verb:lr=is for	18 -18
verb:lr=is from	-10 10
verb:lr=is until	14 -14
verb:lr=was .	11 -11
verb:lr=was for	-24 24
verb:lr=was on	-13 13
verb:lr=will <points>	-8 8
verb:lr=will the	-8 8
verb:r1=,	21 -21
verb:r1=<goods>	10 -10
verb:r1=<points>	-7 7
verb:r1=<seat>	13 -13
verb:r1=a	-23 23
verb:r1=all	10 -10
verb:r1=from	-20 20
verb:r1=in	12 -12
verb:r1=its	4 -4
verb:r1=most	-11 11
verb:r1=on	-15 15
verb:r1=their	28 -28
verb:r1=under	12 -12
verb:r2=,	16 -16
verb:r2=.	30 -30
verb:r2=<day-ahead>	-9 9
verb:r2=<day-gone>	-31 31
verb:r2=<duty>	17 -17
verb:r2=<level>	-12 12
verb:r2=<month-gone>	25 -25
verb:r2=<span>	-18 18
verb:r2=<v-agree>	15 -15
verb:r2=<v-end>	27 -27
verb:r2=countermeasure	20 -20
verb:r2=higher	-17 17
verb:r2=of	-13 13
verb:r2=on	19 -19
verb:r2=own	-9 9
verb:r2=rise	-12 12
verb:r2=strike	11 -11
verb:r2=the	28 -28
verb:r2=to	-18 18
verb:r2=until	-12 12
verb:r=from <day-ahead>	-3 3
verb:r=its <level>	-14 14
verb:r=its own	-9 9
verb:r=most of	-11 11
verb:r=on <day-gone>	-12 12
verb:r=the duty	-12 12
verb:r=to <day-ahead>	13 -13
verb:t0=future	-18 18
verb:t0=past	-22 22
verb:t0=past-passive	-7 7
verb:t0=perfect	-12 12
verb:t0=pluperfect	14 -14
verb:t0=pluperfect-passive	13 -13
verb:v1=keep	-18 18
verb:v1=lift	18 -18
verb:vt0=agree past	-11 11
verb:vt0=hold modal	-10 10
verb:vt0=postpone perfect	11 -11
verb:vt0=put present	10 -10
w:added	28 -28
w:again	19 -19
w:armistice	10 -10
w:arrangement	-15 15
w:breather	-16 16
w:breathing space	-19 19
w:ceasefire	18 -18
w:continue	12 -12
w:continued	-15 15
w:extend	6 -6
w:extended	6 -6
w:extending	11 -11
w:extends	14 -14
w:frozen	26 -26
w:further	10 -10
w:go on	12 -12
w:goes on	-27 27
w:grace	-17 17
w:halt	-22 22
w:handshake	16 -16
w:keeps	-23 23
w:laid down	-23 23
w:lies	15 -15
w:lift	17 -17
w:lifted	22 -22
w:lull	-8 8
w:on hold	-10 10
w:pause	-31 31
w:prolonging	-13 13
w:renewal	-14 14
w:second	14 -14
w:set aside	-21 21
w:shelves	-9 9
w:silence	15 -15
w:sleeps	-18 18
w:slept	21 -21
w:stand still	14 -14
w:stays	25 -25
w:suspend	39 -39
w:suspended	-25 25
w:suspends	27 -27
w:truce	-17 17
w:waiver	19 -19
words=loose	18 -18
words=loose no span 	62 -62
words=loose no span ahead	-29 29
words=loose no span gone+ahead	-13 13
words=loose span gone	13 -13
words=loose+more	31 -31
words=loose+more no span 	54 -54
words=loose+more no span ahead+gone	13 -13
words=loose+more no span gone	29 -29
words=loose+more no span gone+ahead	-21 21
words=loose+more span gone	12 -12
words=loose+more+truce	-8 8
words=loose+more+truce no span ahead	9 -9
words=loose+more+verb span ahead	11 -11
words=loose+truce	-21 21
words=loose+truce no span ahead	-28 28
words=loose+truce no span gone	30 -30
words=loose+truce span 	-12 12
words=loose+verb	24 -24
words=loose+verb no span ahead	8 -8
words=loose+verb no span gone	-13 13
words=loose+verb span ahead	31 -31
words=loose+verb span gone	10 -10
words=more	47 -47
words=more no span 	108 -108
words=more no span ahead+gone	-14 14
words=more no span gone	20 -20
words=more span gone	-18 18
words=more+quiet	-16 16
words=more+truce	-17 17
words=more+truce no span ahead	-43 43
words=more+truce no span ahead+gone	-22 22
words=more+truce no span gone	11 -11
words=more+truce span ahead	17 -17
words=more+truce span gone	13 -13
words=more+verb no span 	29 -29
words=more+verb span 	-15 15
words=more+verb span ahead	16 -16
words=more+verb span gone	-23 23
words=quiet no span 	45 -45
words=quiet no span ahead	-22 22
words=quiet span 	-21 21
words=quiet span ahead	23 -23
words=quiet span gone	-18 18
words=quiet+truce no span 	14 -14
words=truce no span 	21 -21
words=truce no span ahead	-39 39
words=truce no span gone	12 -12
words=truce no span gone+ahead	-28 28
words=truce span 	11 -11
words=truce span ahead	21 -21
words=truce+verb no span ahead	-14 14
words=truce+verb no span gone	-14 14
words=verb	17 -17
words=verb no span 	63 -63
words=verb span 	-20 20
words=verb span ahead	31 -31
words=verb span gone	-41 41`;
