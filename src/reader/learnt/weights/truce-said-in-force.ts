// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	25 -25
again:c0=bear	11 -11
again:c0=begin	-11 11
again:c0=impose	-9 9
again:c0=propose	-7 7
again:c0=stay	7 -7
again:c1=bear	-8 8
again:c1=begin	-11 11
again:c1=stay	9 -9
again:c1=suspend	6 -6
again:ct0=begin modal	-10 10
again:ct0=impose modal	8 -8
again:ct0=impose modal-passive	8 -8
again:ct0=impose present	-6 6
again:ct1=begin modal	-10 10
again:ct1=impose modal	7 -7
again:ct1=impose modal-passive	8 -8
again:l1=<number>	-26 26
again:l1=<v-bear>	11 -11
again:l1=and	-9 9
again:l1=it	12 -12
again:l1=meet	11 -11
again:l1=up	-11 11
again:l2=<v-begin>	-9 9
again:l2=<v-stay>	7 -7
again:l2=<v-up>	-9 9
again:l2=at	18 -18
again:l2=go	-9 9
again:l2=to	12 -12
again:l2=will	-10 10
again:r1=from	-11 11
again:r1=on	12 -12
again:r2=<day-ahead>	-17 17
again:r2=<end>	6 -6
again:r2=<v-impose>	-7 7
again:t0=future	10 -10
again:t0=modal-passive	8 -8
again:v0=charge	10 -10
again:v0=go	-9 9
again:v0=meet	9 -9
again:v0=sit	8 -8
again:v1=charge	10 -10
again:v1=go	-9 9
again:v1=sit	8 -8
another:c0=agree	-14 14
another:c0=bear	-8 8
another:c0=impose	14 -14
another:c0=propose	7 -7
another:c0=say	9 -9
another:c0=suspend	-9 9
another:c1=bear	-8 8
another:c1=impose	20 -20
another:c1=propose	13 -13
another:c1=say	9 -9
another:c1=suspend	-16 16
another:ct1=impose past	10 -10
another:l1=<v-impose>	9 -9
another:l1=and	19 -19
another:l1=by	9 -9
another:l1=for	-15 15
another:l1=of	-12 12
another:l2=,	17 -17
another:l2=<v-impose>	16 -16
another:r1=,	-27 27
another:r1=<number>	19 -19
another:r1=<span>	-23 23
another:r2=,	10 -10
another:r2=.	-30 30
another:r2=that	9 -9
another:v0=sign	-6 6
arrangement:c0=say	-13 13
arrangement:c0=stay	-6 6
arrangement:c1=say	-15 15
arrangement:c1=stay	-6 6
arrangement:ct0=stay present	-6 6
arrangement:ct1=stay present	-6 6
arrangement:l1=the	-6 6
arrangement:l2=that	-10 10
arrangement:l2=the	-22 22
arrangement:l2=under	10 -10
arrangement:r1=<v-agree>	-19 19
arrangement:r1=<v-end>	-27 27
arrangement:r1=<v-stay>	-10 10
arrangement:r1=is	22 -22
arrangement:r1=of	-7 7
arrangement:r2=in	-20 20
arrangement:r2=which	-15 15
arrangement:t0=past	14 -14
arrangement:v0=be	-6 6
arrangement:v1=be	-6 6
asleep:ct0=stay present	-16 16
asleep:ct1=stay present	-16 16
asleep:t0=present	-16 16
ceasefire:c0=impose	-14 14
ceasefire:l1=a	-15 15
ceasefire:l1=the	18 -18
ceasefire:l2=<begin>	23 -23
ceasefire:r1=<v-impose>	13 -13
ceasefire:r1=between	14 -14
ceasefire:r1=in	6 -6
ceasefire:r2=<end>	10 -10
ceasefire:r2=<span>	-20 20
ceasefire:r2=the	23 -23
ceasefire:t0=present	8 -8
continue:c0=stay	6 -6
continue:c1=stay	6 -6
continue:l1=will	10 -10
continue:r1=.	13 -13
continue:r2=<end>	18 -18
continue:r2=be	-10 10
continued:c0=stay	-16 16
continued:c1=stay	-16 16
continued:v0=continue	-16 16
continued:v1=continue	-16 16
days:ahead	-48 48
days:gone	-28 28
earlier=2	15 -15
earlier=3	27 -27
extend:c1=impose	-9 9
extend:ct1=impose infinitive	-11 11
extend:l1=to	-10 10
extend:l2=<begin>	29 -29
extend:l2=<v-agree>	12 -12
extend:l2=<v-impose>	16 -16
extend:l2=agree	12 -12
extend:r1=their	16 -16
extend:r2=<duty>	14 -14
extend:r2=tariff	12 -12
extend:t0=past	-14 14
extend:v1=extend	-9 9
extended:ct0=impose future-passive	8 -8
extended:ct0=impose past-passive	-6 6
extended:ct0=impose present-passive	8 -8
extended:ct1=impose future-passive	8 -8
extended:ct1=impose past-passive	-6 6
extended:ct1=impose present-passive	8 -8
extended:l1=<not>	-26 26
extended:l1=been	6 -6
extended:l1=have	-17 17
extended:l1=was	22 -22
extended:l2=<name>	-17 17
extended:l2=the	-8 8
extended:l2=truce	-30 30
extended:l2=will	8 -8
extended:r1=.	-7 7
extended:r1=the	20 -20
extended:r1=their	-6 6
extended:r1=until	22 -22
extended:r2=<day-gone>	7 -7
extended:r2=<end>	-7 7
extended:r2=the	-8 8
extended:t0=future-passive	6 -6
extended:t0=past-passive	22 -22
extended:t0=present-passive	6 -6
extends:l1=<organisation>	15 -15
extends:r2=.	16 -16
extension:c0=agree	12 -12
extension:c1=agree	26 -26
extension:c1=impose	18 -18
extension:c1=propose	14 -14
extension:ct0=impose past	7 -7
extension:ct0=impose perfect	-11 11
extension:ct1=impose past	7 -7
extension:ct1=impose perfect	-11 11
extension:l1=<not>	6 -6
extension:l1=an	11 -11
extension:l2=<begin>	-13 13
extension:l2=<v-agree>	10 -10
extension:l2=approve	-17 17
extension:l2=sign	10 -10
extension:r1=,	26 -26
extension:r1=of	-27 27
extension:r2=the	-28 28
extension:t0=past	33 -33
extension:t0=perfect	-21 21
extension:t0=present	20 -20
extension:v0=approve	-17 17
extension:v0=sign	12 -12
extension:v1=approve	-17 17
extension:v1=sign	10 -10
extra:c0=impose	-17 17
extra:c1=impose	-15 15
extra:l1=an	-7 7
extra:l1=the	13 -13
extra:l2=<begin>	11 -11
extra:l2=<v-impose>	-16 16
extra:r1=duty	-6 6
extra:r2=on	-6 6
freeze:l2=<begin>	15 -15
freeze:l2=<v-impose>	15 -15
frozen:r1=until	9 -9
frozen:t0=present-passive	6 -6
frozen:v0=other	17 -17
frozen:v1=other	17 -17
further:c0=impose	-7 7
further:c1=impose	-9 9
further:c1=suspend	-13 13
further:ct0=impose present	-6 6
further:ct1=impose present	-6 6
further:l2=<begin>	17 -17
further:l2=<v-impose>	-7 7
further:r1=<points>	-19 19
further:r1=<span>	14 -14
further:r2=.	10 -10
further:r2=in	-6 6
further:r2=of	13 -13
further:v0=be	6 -6
further:v1=suspend	-13 13
go on:l1=talk	12 -12
go on:l2=,	-13 13
go on:l2=and	17 -17
go on:r1=until	11 -11
go on:r2=<day-ahead>	-7 7
go on:r2=the	21 -21
goes on:l1=,	-17 17
goes on:r1=until	-30 30
goes on:r2=<day-ahead>	-33 33
handshake:l1=a	16 -16
handshake:r2=<end>	14 -14
held in:c0=impose	7 -7
held in:c0=stay	7 -7
held in:c0=suspend	7 -7
held in:c1=impose	14 -14
held in:c1=stay	14 -14
held in:c1=suspend	14 -14
held in:l1=,	13 -13
held in:l1=be	11 -11
held in:r1=<seat>	16 -16
held in:v0=hold	7 -7
held in:v1=hold	14 -14
keep:c0=propose	-11 11
keep:c1=impose	14 -14
keep:c1=stay	7 -7
keep:ct0=impose future	-10 10
keep:ct0=stay future	-10 10
keep:ct0=stay modal	10 -10
keep:ct1=impose future	-10 10
keep:ct1=impose infinitive	10 -10
keep:ct1=impose modal	10 -10
keep:ct1=stay future	-10 10
keep:ct1=stay infinitive	10 -10
keep:ct1=stay modal	10 -10
keep:l1=and	-20 20
keep:l1=to	11 -11
keep:l1=will	-11 11
keep:l1=would	8 -8
keep:l2=<begin>	7 -7
keep:l2=<v-impose>	10 -10
keep:r1=its	10 -10
keep:r1=the	30 -30
keep:r1=their	-7 7
keep:r1=to	9 -9
keep:r2=<duty>	-6 6
keep:t0=future	-10 10
keep:v1=keep	7 -7
keeps:l1=<name>	-10 10
keeps:l1=and	15 -15
keeps:l1=that	-10 10
keeps:l2=,	18 -18
keeps:r1=<level>	13 -13
keeps:r1=<number>	14 -14
keeps:r1=the	-6 6
keeps:r2=<duty>	-27 27
keeps:r2=of	9 -9
later	-8 8
lifted:c0=end	8 -8
lifted:c0=impose	10 -10
lifted:c0=up	8 -8
lifted:c1=end	8 -8
lifted:c1=impose	10 -10
lifted:c1=up	8 -8
lifted:v0=lift	8 -8
lifted:v1=lift	8 -8
longer:c0=impose	-19 19
longer:c0=stay	-10 10
longer:c1=impose	-17 17
longer:c1=stay	-12 12
longer:ct0=stay present	7 -7
longer:ct1=stay present	7 -7
longer:r1=.	-15 15
longer:r2=.	-22 22
longer:r2=<end>	-15 15
longer:t0=past	-31 31
longer:t0=present	9 -9
longer:v0=be	7 -7
longer:v1=be	7 -7
loose:c0=agree	-11 11
loose:c0=say	-20 20
loose:c0=stay	-8 8
loose:c0=target	11 -11
loose:c0=up	13 -13
loose:c1=propose	15 -15
loose:c1=say	-22 22
loose:c1=suspend	6 -6
loose:c1=up	13 -13
loose:ct0=propose present	6 -6
loose:ct0=stay future	-7 7
loose:ct1=impose infinitive	-15 15
loose:ct1=stay future	-7 7
loose:l1=,	14 -14
loose:l1=<duty>	9 -9
loose:l1=<goods>	8 -8
loose:l1=<level>	9 -9
loose:l1=<number>	-9 9
loose:l1=<points>	-24 24
loose:l1=<span>	-33 33
loose:l1=a	14 -14
loose:l1=it	-31 31
loose:l1=that	-6 6
loose:l1=the	-33 33
loose:l1=to	12 -12
loose:l1=what	6 -6
loose:l1=will	6 -6
loose:l1=would	-11 11
loose:l2=<begin>	-24 24
loose:l2=<goods>	-10 10
loose:l2=<quality>	-13 13
loose:l2=<v-agree>	24 -24
loose:l2=<v-impose>	24 -24
loose:l2=<v-propose>	-16 16
loose:l2=for	-29 29
loose:l2=of	9 -9
loose:l2=on	10 -10
loose:l2=the	-12 12
loose:l2=under	12 -12
loose:l=<begin> a	-8 8
loose:l=<begin> the	-11 11
loose:l=<begin> what	6 -6
loose:l=of <level>	6 -6
loose:l=that the	-10 10
loose:l=the <span>	-9 9
loose:l=under the	10 -10
loose:lr=a .	15 -15
loose:lr=the ,	-6 6
loose:lr=the in	20 -20
loose:lr=the of	-11 11
loose:r1=,	11 -11
loose:r1=<v-agree>	-19 19
loose:r1=<v-end>	-38 38
loose:r1=<v-impose>	-7 7
loose:r1=<v-stay>	-18 18
loose:r1=<v-suspend>	-9 9
loose:r1=as	11 -11
loose:r1=in	29 -29
loose:r1=on	19 -19
loose:r1=that	-17 17
loose:r1=until	26 -26
loose:r1=where	20 -20
loose:r1=with	-7 7
loose:r2=.	-15 15
loose:r2=<day-ahead>	9 -9
loose:r2=<duty>	-8 8
loose:r2=<level>	14 -14
loose:r2=<number>	-17 17
loose:r2=<span>	22 -22
loose:r2=<v-impose>	-6 6
loose:r2=<v-stay>	-16 16
loose:r2=and	19 -19
loose:r2=in	-20 20
loose:r2=it	6 -6
loose:r2=the	19 -19
loose:r2=they	14 -14
loose:r2=to	12 -12
loose:r2=which	-15 15
loose:r=, and	16 -16
loose:r=at <level>	11 -11
loose:r=at <number>	-17 17
loose:r=for <span>	6 -6
loose:r=on the	7 -7
loose:r=suspend for	6 -6
loose:r=where it	8 -8
loose:r=with <name>	-13 13
loose:t0=perfect	12 -12
loose:t0=present	-9 9
loose:v0=agree	-12 12
loose:v0=be	-15 15
loose:v0=say	-9 9
loose:v1=be	-15 15
loose:v1=say	-9 9
moratorium:l1=the	14 -14
moratorium:l2=<begin>	25 -25
moratorium:r1=on	25 -25
more:c0=down	10 -10
more:c0=end	6 -6
more:c0=impose	-6 6
more:c0=propose	-10 10
more:c0=say	-10 10
more:c0=stay	-8 8
more:c0=target	-17 17
more:c0=threaten	6 -6
more:c1=bear	-8 8
more:c1=buy	13 -13
more:c1=down	11 -11
more:c1=end	22 -22
more:c1=target	-18 18
more:c1=up	9 -9
more:ct0=agree pluperfect	-6 6
more:ct0=bear future	22 -22
more:ct0=bear past	-13 13
more:ct0=begin past	7 -7
more:ct0=down present	7 -7
more:ct0=end present	11 -11
more:ct0=impose modal	6 -6
more:ct0=impose past	-13 13
more:ct0=impose perfect	-12 12
more:ct0=impose present-passive	10 -10
more:ct0=propose past	-14 14
more:ct0=propose pluperfect	12 -12
more:ct0=stay past	-7 7
more:ct0=target future	-13 13
more:ct0=up past	9 -9
more:ct1=agree participle-passive	-12 12
more:ct1=agree past	-16 16
more:ct1=agree perfect	6 -6
more:ct1=agree present	7 -7
more:ct1=bear future	22 -22
more:ct1=bear past	-13 13
more:ct1=down present	7 -7
more:ct1=end present	11 -11
more:ct1=impose modal	17 -17
more:ct1=impose participle-passive	-10 10
more:ct1=impose past	-21 21
more:ct1=impose pluperfect	7 -7
more:ct1=impose present	6 -6
more:ct1=impose present-passive	10 -10
more:ct1=propose past	-14 14
more:ct1=propose present	6 -6
more:ct1=say infinitive	8 -8
more:ct1=target future	-13 13
more:l1=<duty>	9 -9
more:l1=<gate>	23 -23
more:l1=<goods>	-11 11
more:l1=<level>	40 -40
more:l1=<money>	26 -26
more:l1=<name>	11 -11
more:l1=<not>	-7 7
more:l1=<number>	-16 16
more:l1=<organisation>	27 -27
more:l1=<points>	29 -29
more:l1=<seat>	-7 7
more:l1=<span>	-19 19
more:l1=<v-propose>	-19 19
more:l1=<v-say>	23 -23
more:l1=<v-stay>	-8 8
more:l1=<v-up>	9 -9
more:l1=a	-7 7
more:l1=an	6 -6
more:l1=and	19 -19
more:l1=any	-7 7
more:l1=by	11 -11
more:l1=for	6 -6
more:l1=get	-9 9
more:l1=given	-36 36
more:l1=he	7 -7
more:l1=is	13 -13
more:l1=may	-16 16
more:l1=meet	11 -11
more:l1=no	-15 15
more:l1=not	23 -23
more:l1=nothing	8 -8
more:l1=on	11 -11
more:l1=once	-10 10
more:l1=one	-6 6
more:l1=side	9 -9
more:l1=talk	13 -13
more:l1=that	-11 11
more:l1=the	20 -20
more:l1=to	8 -8
more:l1=truce	-11 11
more:l1=up	-11 11
more:l1=want	7 -7
more:l2='s	-17 17
more:l2=,	16 -16
more:l2=:	11 -11
more:l2=<agent>	-16 16
more:l2=<begin>	16 -16
more:l2=<day-ahead>	-18 18
more:l2=<gate>	6 -6
more:l2=<goods>	15 -15
more:l2=<level>	-10 10
more:l2=<month-gone>	-35 35
more:l2=<name>	-26 26
more:l2=<not>	36 -36
more:l2=<span>	-20 20
more:l2=<v-agree>	30 -30
more:l2=<v-bear>	7 -7
more:l2=<v-buy>	-9 9
more:l2=<v-impose>	9 -9
more:l2=<v-propose>	22 -22
more:l2=<v-say>	-6 6
more:l2=<v-stay>	23 -23
more:l2=<v-target>	17 -17
more:l2=about	-23 23
more:l2=agree	22 -22
more:l2=and	41 -41
more:l2=approve	-25 25
more:l2=ask	14 -14
more:l2=at	26 -26
more:l2=be	-27 27
more:l2=both	-6 6
more:l2=by	14 -14
more:l2=can	15 -15
more:l2=charge	13 -13
more:l2=cost	12 -12
more:l2=for	-6 6
more:l2=get	-16 16
more:l2=good	22 -22
more:l2=hold	18 -18
more:l2=if	-6 6
more:l2=is	-26 26
more:l2=it	-26 26
more:l2=not	12 -12
more:l2=of	-8 8
more:l2=say	-11 11
more:l2=sign	10 -10
more:l2=suspend	-14 14
more:l2=take	6 -6
more:l2=that	6 -6
more:l2=the	-7 7
more:l2=they	-9 9
more:l2=to	11 -11
more:l2=was	-42 42
more:l2=will	8 -8
more:l2=with	-20 20
more:l2=without	17 -17
more:l2=would	-19 19
more:l=, and	34 -34
more:l=, no	6 -6
more:l=<begin> a	8 -8
more:l=<begin> the	-19 19
more:l=<day-ahead> ,	-18 18
more:l=<name> have	-23 23
more:l=agree to	21 -21
more:l=and <name>	21 -21
more:l=and a	-20 20
more:l=be no	-18 18
more:l=cost <level>	9 -9
more:l=for a	-9 9
more:l=go up	-9 9
more:l=it was	-11 11
more:l=may be	-6 6
more:l=not be	7 -7
more:l=the <organisation>	15 -15
more:l=was not	17 -17
more:l=would be	-13 13
more:longer	-7 7
more:longer no span	-26 26
more:longer span	17 -17
more:lr=<level> .	-9 9
more:lr=<level> in	6 -6
more:lr=<level> than	10 -10
more:lr=<name> their	17 -17
more:lr=<name> to	9 -9
more:lr=<span> ,	-21 21
more:lr=a <points>	-16 16
more:lr=a <span>	13 -13
more:lr=a round	21 -21
more:lr=an <level>	-8 8
more:lr=an of	-19 19
more:lr=and <level>	9 -9
more:lr=be .	-6 6
more:lr=be by	18 -18
more:lr=for .	13 -13
more:lr=for <span>	-11 11
more:lr=is .	6 -6
more:lr=no than	-15 15
more:lr=not .	12 -12
more:lr=the ,	13 -13
more:lr=the .	12 -12
more:lr=the round	7 -7
more:lr=the time	12 -12
more:lr=their meet	-6 6
more:lr=to its	6 -6
more:lr=would until	11 -11
more:made no span	17 -17
more:made span	-12 12
more:r1=.	-9 9
more:r1=<agent>	-14 14
more:r1=<day-ahead>	16 -16
more:r1=<duty>	-21 21
more:r1=<end>	20 -20
more:r1=<goods>	21 -21
more:r1=<level-noun>	21 -21
more:r1=<number>	20 -20
more:r1=<points>	-17 17
more:r1=<quality>	19 -19
more:r1=<span>	-8 8
more:r1=<v-bear>	6 -6
more:r1=<v-down>	12 -12
more:r1=<v-impose>	-11 11
more:r1=<v-stay>	-26 26
more:r1=<v-target>	14 -14
more:r1=<v-up>	9 -9
more:r1=a	-9 9
more:r1=and	14 -14
more:r1=at	-20 20
more:r1=by	9 -9
more:r1=day	-13 13
more:r1=duty	-9 9
more:r1=for	-10 10
more:r1=from	-6 6
more:r1=if	-9 9
more:r1=its	35 -35
more:r1=notice	-15 15
more:r1=on	35 -35
more:r1=once	8 -8
more:r1=pay	19 -19
more:r1=round	34 -34
more:r1=since	-8 8
more:r1=tariff	-17 17
more:r1=than	17 -17
more:r1=that	6 -6
more:r1=the	21 -21
more:r1=time	-18 18
more:r1=to	-31 31
more:r1=truce	10 -10
more:r1=until	10 -10
more:r1=week	-9 9
more:r2="	6 -6
more:r2=,	25 -25
more:r2=.	8 -8
more:r2=;	-32 32
more:r2=<day-ahead>	-25 25
more:r2=<day-gone>	-27 27
more:r2=<duty>	-17 17
more:r2=<goods>	11 -11
more:r2=<level-noun>	19 -19
more:r2=<money>	19 -19
more:r2=<month-ahead>	7 -7
more:r2=<month-gone>	-19 19
more:r2=<name>	7 -7
more:r2=<points>	-15 15
more:r2=<span>	24 -24
more:r2=<v-bear>	6 -6
more:r2=<v-impose>	19 -19
more:r2=<v-propose>	18 -18
more:r2=<v-target>	-11 11
more:r2=<v-up>	-23 23
more:r2=?	12 -12
more:r2=a	13 -13
more:r2=and	-8 8
more:r2=are	-18 18
more:r2=at	-17 17
more:r2=be	-15 15
more:r2=duty	-21 21
more:r2=go	-23 23
more:r2=if	-6 6
more:r2=its	17 -17
more:r2=of	6 -6
more:r2=old	6 -6
more:r2=on	-11 11
more:r2=suspension	-8 8
more:r2=that	17 -17
more:r2=thi	13 -13
more:r2=to	-12 12
more:r2=truce	14 -14
more:r2=until	-9 9
more:r=, "	6 -6
more:r=, the	6 -6
more:r=. <end>	-9 9
more:r=<end> <end>	20 -20
more:r=<level> ,	-16 16
more:r=<level> on	6 -6
more:r=<level> that	13 -13
more:r=<span> ,	18 -18
more:r=<span> .	-36 36
more:r=duty on	-10 10
more:r=from <day-ahead>	-21 21
more:r=in <month-gone>	-10 10
more:r=in the	8 -8
more:r=it .	18 -18
more:r=of <span>	24 -24
more:r=of the	-18 18
more:r=on <day-ahead>	26 -26
more:r=on <day-gone>	-25 25
more:r=once ,	16 -16
more:r=once .	15 -15
more:r=pay <level>	17 -17
more:r=round of	23 -23
more:r=than <money>	6 -6
more:r=than <span>	15 -15
more:r=the suspension	-8 8
more:r=the tariff	-7 7
more:r=their tariff	-8 8
more:r=their truce	15 -15
more:r=to <day-ahead>	-28 28
more:r=to <day-gone>	-10 10
more:r=to be	-15 15
more:r=until <day-ahead>	-6 6
more:r=until the	20 -20
more:refused no span	-6 6
more:t0=future-passive	-7 7
more:t0=past	-11 11
more:t0=past-passive	-18 18
more:t0=past-passive-not	-9 9
more:t0=perfect	-14 14
more:t0=pluperfect-passive	7 -7
more:t0=present	6 -6
more:t0=present-not	15 -15
more:v0=add	10 -10
more:v0=announce	-14 14
more:v0=apply	7 -7
more:v0=approve	-16 16
more:v0=ask	9 -9
more:v0=be	-9 9
more:v0=end	7 -7
more:v0=get	-23 23
more:v0=go	-7 7
more:v0=hold	21 -21
more:v0=keep	-14 14
more:v0=meet	8 -8
more:v0=offer	6 -6
more:v0=pay	13 -13
more:v0=promise	-16 16
more:v0=sit	8 -8
more:v0=suspend	-12 12
more:v1=add	11 -11
more:v1=apply	7 -7
more:v1=approve	-24 24
more:v1=ask	16 -16
more:v1=be	-12 12
more:v1=buy	9 -9
more:v1=carry	-10 10
more:v1=end	15 -15
more:v1=get	-23 23
more:v1=hold	15 -15
more:v1=make	-15 15
more:v1=pay	13 -13
more:v1=sit	13 -13
more:v1=suspend	-18 18
more:v1=want	10 -10
more:vt0=agree past	18 -18
more:vt0=agree pluperfect	-6 6
more:vt0=ask present	8 -8
more:vt0=be future	-12 12
more:vt0=be past	-7 7
more:vt0=charge future	-12 12
more:vt0=extend past	-6 6
more:vt0=extend present	14 -14
more:vt0=get past	-16 16
more:vt0=go present	-9 9
more:vt0=keep future	-10 10
more:vt0=keep modal	10 -10
more:vt0=keep present	-13 13
more:vt0=other past	-24 24
more:vt0=other pluperfect	10 -10
more:vt0=other present	11 -11
more:vt0=pay present	6 -6
more:vt0=say present	-7 7
more:vt0=sign past	-9 9
more:vt0=want present	-7 7
more:waits	-18 18
more:waits span	-19 19
more:wished no span	-19 19
more:wished span	12 -12
more=	26 -26
more=longer	-8 8
more=made+longer	6 -6
more=made+refused+longer	7 -7
more=waits+longer	-19 19
more=wished+refused+longer	-21 21
no span	35 -35
on hold:r1=for	-15 15
on hold:r2=<span>	-7 7
on hold:t0=present	20 -20
pause:c0=propose	19 -19
pause:c0=stay	12 -12
pause:c1=impose	-6 6
pause:c1=propose	14 -14
pause:c1=stay	12 -12
pause:l1=<duty>	-10 10
pause:l1=<span>	-12 12
pause:l1=a	13 -13
pause:l1=tariff	-10 10
pause:l1=the	-15 15
pause:l2=<begin>	-21 21
pause:l2=<v-impose>	-9 9
pause:l2=a	-28 28
pause:l2=is	6 -6
pause:l2=on	18 -18
pause:l2=that	8 -8
pause:r1=.	17 -17
pause:r1=<end>	20 -20
pause:r1=<v-impose>	-14 14
pause:r1=<v-stay>	-16 16
pause:r1=for	-43 43
pause:r1=in	-11 11
pause:r1=is	23 -23
pause:r1=of	-11 11
pause:r1=that	-10 10
pause:r1=with	-16 16
pause:r2=<end>	30 -30
pause:r2=<name>	-28 28
pause:r2=<span>	-12 12
pause:r2=<v-end>	-9 9
pause:r2=<v-impose>	14 -14
pause:r2=on	-16 16
pause:t0=present	7 -7
pause:v0=be	18 -18
pause:v1=be	18 -18
peace:ct0=stay perfect	9 -9
peace:ct0=stay present	-16 16
peace:ct1=stay perfect	9 -9
peace:ct1=stay present	-19 19
peace:l1=<begin>	-7 7
peace:l1=<v-stay>	14 -14
peace:l1=make	14 -14
peace:l1=the	33 -33
peace:l2=<not>	12 -12
peace:l2=<v-impose>	8 -8
peace:l2=not	12 -12
peace:r1=,	17 -17
peace:r1=.	-18 18
peace:r1=talk	8 -8
peace:r2=<end>	-20 20
peace:r2=the	15 -15
peace:t0=past	7 -7
peace:t0=perfect	8 -8
peace:t0=present	-8 8
peace:v0=make	10 -10
peace:v1=make	15 -15
prolong:l1=to	-10 10
prolong:r1=it	-10 10
prolong:r1=the	-14 14
prolonged:l1=<name>	8 -8
prolonged:l1=be	9 -9
prolonged:l1=have	9 -9
prolonged:l1=is	11 -11
prolonged:l1=was	-20 20
prolonged:l2=<name>	-8 8
prolonged:l2=and	20 -20
prolonged:r1=in	-11 11
prolonged:r1=once	-8 8
prolonged:r1=their	13 -13
prolonged:r2=<end>	-9 9
prolonged:r2=<month-gone>	-11 11
prolonged:t0=past-passive	-11 11
put off:l2=,	-7 7
quiet:c0=agree	-6 6
quiet:c0=impose	-8 8
quiet:c1=agree	10 -10
quiet:c1=impose	-6 6
quiet:c1=suspend	-13 13
quiet:ct0=agree past	-17 17
quiet:ct0=impose past	-17 17
quiet:ct0=impose present	9 -9
quiet:ct0=stay past	27 -27
quiet:ct0=stay perfect	13 -13
quiet:ct0=stay present	-22 22
quiet:ct1=impose infinitive	-11 11
quiet:ct1=impose perfect	-9 9
quiet:ct1=stay past	27 -27
quiet:ct1=stay perfect	13 -13
quiet:ct1=stay present	-24 24
quiet:l1=,	-13 13
quiet:l1=<begin>	-21 21
quiet:l1=<points>	-28 28
quiet:l1=<v-impose>	20 -20
quiet:l1=are	-12 12
quiet:l1=have	-9 9
quiet:l1=make	14 -14
quiet:l1=of	-14 14
quiet:l1=the	22 -22
quiet:l2=<begin>	-18 18
quiet:l2=<duty>	-17 17
quiet:l2=<not>	12 -12
quiet:l2=<v-impose>	6 -6
quiet:l2=not	12 -12
quiet:l2=of	-23 23
quiet:l2=put	-14 14
quiet:l2=the	-18 18
quiet:l=<begin> <begin>	-21 21
quiet:r1=,	9 -9
quiet:r1=<end>	24 -24
quiet:r1=between	-6 6
quiet:r1=for	-25 25
quiet:r1=in	14 -14
quiet:r1=since	-22 22
quiet:r1=talk	8 -8
quiet:r1=until	-14 14
quiet:r2="	18 -18
quiet:r2=,	34 -34
quiet:r2=.	18 -18
quiet:r2=<day-ahead>	-25 25
quiet:r2=<end>	16 -16
quiet:r2=<span>	-26 26
quiet:r2=the	-15 15
quiet:r=<end> <end>	24 -24
quiet:r=for <span>	-31 31
quiet:r=until <day-ahead>	-25 25
quiet:t0=past	13 -13
quiet:t0=perfect	11 -11
quiet:t0=present	-19 19
quiet:v0=be	7 -7
quiet:v0=have	-9 9
quiet:v0=make	10 -10
quiet:v1=have	-9 9
quiet:v1=make	15 -15
quiet:vt0=be past	23 -23
quiet:vt0=be present	-12 12
quiet:vt0=have present	-11 11
quiet:vt0=make perfect	6 -6
renewed:l1=<not>	24 -24
renewed:l1=be	-6 6
renewed:l1=not	24 -24
renewed:r2=the	16 -16
renewed:v0=other	13 -13
renewed:v1=other	13 -13
s:"	35 -35
s:'	20 -20
s:(	-7 7
s:)	-12 12
s:.	-22 22
s:/	-40 40
s::	19 -19
s:<agent>	-12 12
s:<day-ahead>	-48 48
s:<day-gone>	-12 12
s:<gate>	12 -12
s:<goods>	-9 9
s:<level-noun>	-10 10
s:<level>	8 -8
s:<money>	6 -6
s:<month-ahead>	-54 54
s:<month-gone>	-38 38
s:<name>	-13 13
s:<not>	31 -31
s:<number>	10 -10
s:<office>	6 -6
s:<organisation>	40 -40
s:<person>	-8 8
s:<points>	-44 44
s:<quality>	17 -17
s:<span>	-17 17
s:<taker>	20 -20
s:<v-agree>	13 -13
s:<v-bear>	8 -8
s:<v-begin>	6 -6
s:<v-buy>	-8 8
s:<v-deny>	24 -24
s:<v-impose>	7 -7
s:<v-propose>	30 -30
s:<v-return>	57 -57
s:<v-say>	10 -10
s:<v-sell>	54 -54
s:<v-target>	9 -9
s:<v-up>	6 -6
s:@	-29 29
s:a	39 -39
s:about	-14 14
s:above	8 -8
s:accept	11 -11
s:accord	23 -23
s:according	17 -17
s:across	17 -17
s:act	-7 7
s:add	43 -43
s:additional	-29 29
s:after	15 -15
s:again	11 -11
s:against	17 -17
s:ago	17 -17
s:agree	16 -16
s:agreement	41 -41
s:all	-18 18
s:allowed	6 -6
s:alone	-11 11
s:along	10 -10
s:already	15 -15
s:aluminium	12 -12
s:am	18 -18
s:among	9 -9
s:an	11 -11
s:and	-9 9
s:answer	29 -29
s:any	21 -21
s:anything	19 -19
s:apply	-11 11
s:approval	39 -39
s:approve	29 -29
s:are	11 -11
s:armistice	41 -41
s:army	38 -38
s:as	-15 15
s:aside	-31 31
s:ask	13 -13
s:away	-22 22
s:back	7 -7
s:banana	-18 18
s:bank	7 -7
s:bar	10 -10
s:be	11 -11
s:bean	15 -15
s:bear	25 -25
s:become	17 -17
s:beef	-14 14
s:beer	41 -41
s:before	-39 39
s:begin	6 -6
s:being	-24 24
s:bell	26 -26
s:belong	-21 21
s:big	18 -18
s:boat	16 -16
s:border	8 -8
s:brandy	-20 20
s:break	33 -33
s:bring	-20 20
s:broke	-16 16
s:broken	8 -8
s:busan	-57 57
s:but	22 -22
s:butter	10 -10
s:buy	39 -39
s:by	18 -18
s:calendar	-10 10
s:call	-18 18
s:calm	-11 11
s:camp	-9 9
s:capital	23 -23
s:carpet	-35 35
s:carry	-45 45
s:case	24 -24
s:ceasefire	11 -11
s:cement	16 -16
s:cent	20 -20
s:changed	-15 15
s:cheese	-18 18
s:chip	-16 16
s:christma	28 -28
s:city	38 -38
s:claim	9 -9
s:clock	-26 26
s:close	9 -9
s:closed	11 -11
s:club	23 -23
s:coffee	-19 19
s:collect	12 -12
s:come	-11 11
s:company	30 -30
s:conclude	-18 18
s:conference	27 -27
s:consultation	-16 16
s:contract	39 -39
s:control	8 -8
s:copper	-16 16
s:corn	13 -13
s:cost	29 -29
s:could	23 -23
s:counted	-28 28
s:counter	-37 37
s:countermeasure	-9 9
s:country	-40 40
s:cover	-8 8
s:crane	11 -11
s:custom	-36 36
s:customer	10 -10
s:cut	35 -35
s:dairy	-13 13
s:day	-36 36
s:de	16 -16
s:dead	-6 6
s:deadline	10 -10
s:deal	-19 19
s:decision	-12 12
s:declare	-33 33
s:decree	-21 21
s:delegation	29 -29
s:demand	6 -6
s:did	22 -22
s:die	-45 45
s:different	-17 17
s:dispute	11 -11
s:district	15 -15
s:doe	-31 31
s:done	-16 16
s:double	29 -29
s:down	-49 49
s:drawer	-12 12
s:driver	9 -9
s:drop	18 -18
s:during	41 -41
s:duty	-12 12
s:each	-19 19
s:earlier	-11 11
s:early	8 -8
s:easter	22 -22
s:economic	11 -11
s:either	-8 8
s:electricity	14 -14
s:employer	8 -8
s:end	-34 34
s:enter	-9 9
s:entity	6 -6
s:entry	-6 6
s:evening	33 -33
s:everybody	6 -6
s:everything	-9 9
s:exemption	20 -20
s:existing	-20 20
s:expect	17 -17
s:expert	7 -7
s:expire	-25 25
s:export	21 -21
s:exporter	7 -7
s:extend	27 -27
s:extra	6 -6
s:fact	18 -18
s:failed	10 -10
s:far	-8 8
s:fare	17 -17
s:fee	66 -66
s:fentanyl	-10 10
s:ferry	32 -32
s:figure	-10 10
s:final	7 -7
s:first	8 -8
s:flower	-13 13
s:follow	-16 16
s:for	16 -16
s:force	-10 10
s:former	26 -26
s:four	7 -7
s:fourth	31 -31
s:free	8 -8
s:freeze	8 -8
s:from	24 -24
s:front	8 -8
s:frozen	35 -35
s:fruit	8 -8
s:full	41 -41
s:further	21 -21
s:gave	-6 6
s:geneva	-63 63
s:get	-24 24
s:give	-26 26
s:given	-19 19
s:glass	22 -22
s:good	-39 39
s:government	-18 18
s:grace	-7 7
s:ground	24 -24
s:grower	11 -11
s:had	26 -26
s:half	31 -31
s:hall	8 -8
s:halt	-50 50
s:halve	-16 16
s:hand	28 -28
s:handshake	14 -14
s:harbour	12 -12
s:harvest	26 -26
s:has	-19 19
s:have	10 -10
s:he	6 -6
s:her	22 -22
s:here	8 -8
s:higher	-26 26
s:him	8 -8
s:hit	-15 15
s:holiday	-16 16
s:home	23 -23
s:hospital	25 -25
s:hotel	11 -11
s:hour	24 -24
s:house	32 -32
s:household	20 -20
s:hundred	-27 27
s:i	15 -15
s:if	54 -54
s:import	17 -17
s:importer	-11 11
s:impose	-23 23
s:in	-13 13
s:including	-16 16
s:increase	-16 16
s:inflation	9 -9
s:instead	-25 25
s:interest	24 -24
s:into	-11 11
s:is	-13 13
s:it	-17 17
s:item	12 -12
s:its	-9 9
s:joint	17 -17
s:judge	31 -31
s:keep	-27 27
s:know	16 -16
s:lamb	-11 11
s:lapse	-27 27
s:last	10 -10
s:lasted	56 -56
s:late	8 -8
s:later	-30 30
s:lay	-31 31
s:least	-9 9
s:leave	-25 25
s:legal	-9 9
s:lender	17 -17
s:length	-19 19
s:let	13 -13
s:letter	-19 19
s:level	-20 20
s:levy	50 -50
s:licence	21 -21
s:lie	9 -9
s:lift	48 -48
s:line	20 -20
s:listed	-19 19
s:little	-11 11
s:live	-41 41
s:loan	-10 10
s:long	-9 9
s:look	-17 17
s:lorry	32 -32
s:lose	28 -28
s:lower	9 -9
s:lull	-7 7
s:machine	-10 10
s:machinery	6 -6
s:make	-24 24
s:maker	-17 17
s:man	7 -7
s:management	12 -12
s:matter	30 -30
s:may	19 -19
s:mean	-16 16
s:meanwhile	-14 14
s:measure	-6 6
s:mediator	38 -38
s:medicine	10 -10
s:meet	26 -26
s:member	14 -14
s:milk	21 -21
s:million	7 -7
s:minister	15 -15
s:ministry	18 -18
s:minute	12 -12
s:month	-41 41
s:morning	18 -18
s:move	-17 17
s:much	-7 7
s:must	7 -7
s:name	16 -16
s:national	29 -29
s:need	12 -12
s:negotiate	-14 14
s:negotiator	-9 9
s:neighbour	27 -27
s:neither	9 -9
s:night	-10 10
s:noon	25 -25
s:northern	27 -27
s:note	-45 45
s:now	9 -9
s:number	11 -11
s:observed	-34 34
s:of	18 -18
s:offer	41 -41
s:official	-10 10
s:oil	9 -9
s:older	-17 17
s:on	13 -13
s:one	6 -6
s:open	9 -9
s:operator	22 -22
s:or	19 -19
s:order	-30 30
s:ordinary	22 -22
s:origin	12 -12
s:originating	-21 21
s:other	-12 12
s:otherwise	7 -7
s:our	9 -9
s:out	-9 9
s:own	-9 9
s:p	27 -27
s:page	12 -12
s:paper	13 -13
s:parcel	19 -19
s:part	38 -38
s:partner	9 -9
s:party	14 -14
s:past	-35 35
s:pause	-42 42
s:pay	23 -23
s:pen	-23 23
s:per	13 -13
s:period	-14 14
s:phone	-6 6
s:phosphate	-30 30
s:plan	-11 11
s:player	19 -19
s:point	15 -15
s:port	54 -54
s:power	-9 9
s:present	-21 21
s:president	-22 22
s:press	-19 19
s:price	39 -39
s:prime	37 -37
s:prisoner	8 -8
s:proclamation	21 -21
s:prolong	-10 10
s:promise	8 -8
s:proposal	19 -19
s:propose	33 -33
s:provided	23 -23
s:province	11 -11
s:purchase	-10 10
s:put	15 -15
s:quarrel	15 -15
s:quarter	9 -9
s:question	10 -10
s:raise	11 -11
s:rate	-10 10
s:rather	-23 23
s:read	-34 34
s:ready	23 -23
s:reciprocal	-9 9
s:reject	15 -15
s:remain	21 -21
s:remove	12 -12
s:replace	23 -23
s:reply	15 -15
s:report	19 -19
s:republic	-11 11
s:rest	-9 9
s:restore	11 -11
s:result	7 -7
s:resume	27 -27
s:return	23 -23
s:review	-28 28
s:right	-10 10
s:river	33 -33
s:road	16 -16
s:roaming	20 -20
s:room	31 -31
s:round	54 -54
s:run	-6 6
s:same	-14 14
s:sanction	27 -27
s:say	34 -34
s:season	57 -57
s:second	9 -9
s:secretary	-6 6
s:sell	15 -15
s:set	-21 21
s:settle	10 -10
s:shall	7 -7
s:share	-9 9
s:she	24 -24
s:sheet	14 -14
s:shelve	-32 32
s:ship	26 -26
s:shook	38 -38
s:shoot	20 -20
s:should	47 -47
s:side	-20 20
s:sign	-11 11
s:signature	47 -47
s:silence	24 -24
s:similar	23 -23
s:since	-22 22
s:sir	-7 7
s:sleep	9 -9
s:somebody	-31 31
s:speak	8 -8
s:stage	13 -13
s:start	51 -51
s:statement	17 -17
s:stay	21 -21
s:still	-12 12
s:stockholm	-47 47
s:strike	54 -54
s:stroke	-12 12
s:study	-16 16
s:summer	22 -22
s:surcharge	49 -49
s:tariff	-11 11
s:tax	-14 14
s:tea	-18 18
s:telephone	-40 40
s:television	-20 20
s:tell	15 -15
s:term	13 -13
s:text	7 -7
s:than	20 -20
s:that	-8 8
s:the	6 -6
s:their	-18 18
s:them	25 -25
s:there	-33 33
s:these	-7 7
s:they	-15 15
s:thi	-15 15
s:thing	-37 37
s:third	-9 9
s:those	10 -10
s:threaten	-9 9
s:three	51 -51
s:through	-16 16
s:till	-19 19
s:time	-6 6
s:too	20 -20
s:top	-11 11
s:tram	28 -28
s:transfer	18 -18
s:treaty	26 -26
s:truce	-14 14
s:turn	28 -28
s:twice	24 -24
s:two	-37 37
s:under	-14 14
s:union	25 -25
s:unless	9 -9
s:until	-18 18
s:upon	-18 18
s:upper	43 -43
s:valid	-20 20
s:valley	31 -31
s:vessel	-12 12
s:village	21 -21
s:vote	30 -30
s:wage	17 -17
s:waive	23 -23
s:walk	-20 20
s:warn	16 -16
s:was	28 -28
s:water	11 -11
s:way	-35 35
s:wednesday	-23 23
s:weekend	-11 11
s:were	36 -36
s:what	-9 9
s:wheat	25 -25
s:where	-23 23
s:whether	-34 34
s:while	-27 27
s:who	29 -29
s:will	27 -27
s:winter	18 -18
s:with	-24 24
s:withdraw	34 -34
s:within	20 -20
s:without	12 -12
s:worth	9 -9
s:would	-7 7
s:write	-9 9
s:year	-9 9
s:yes	14 -14
s:york	-12 12
s:you	-12 12
s:—	-17 17
second:c0=end	-15 15
second:c0=impose	17 -17
second:c1=end	-15 15
second:c1=impose	18 -18
second:ct0=impose past	11 -11
second:ct0=stay present	14 -14
second:ct1=impose past	11 -11
second:ct1=stay present	14 -14
second:l1=<begin>	8 -8
second:l1=a	-6 6
second:l1=the	7 -7
second:l2=,	6 -6
second:l2=<begin>	-6 6
second:l2=for	12 -12
second:l2=in	-12 12
second:l2=of	-9 9
second:r1=,	13 -13
second:r1=.	6 -6
second:r1=day	-13 13
second:r1=round	34 -34
second:r1=time	12 -12
second:r1=week	-9 9
second:r2=,	12 -12
second:r2=.	-9 9
second:r2=<end>	10 -10
second:r2=<v-stay>	-7 7
second:r2=in	-7 7
second:r2=of	-8 8
second:r2=on	19 -19
second:t0=present	18 -18
shelved:c0=suspend	-7 7
shelved:c1=suspend	-7 7
sides=0	37 -37
sides=2	-21 21
sides=3	22 -22
span	-11 11
standstill:ct0=impose past	-10 10
standstill:l1=the	-27 27
standstill:l2=<v-impose>	-14 14
standstill:r1=between	-21 21
standstill:r1=of	19 -19
standstill:r1=on	-34 34
standstill:r2=<span>	-8 8
standstill:t0=past	-12 12
standstill:t0=present	-7 7
stay:c1=suspend	7 -7
stay:l1=<duty>	21 -21
stay:l1=<points>	-24 24
stay:l1=to	11 -11
stay:l1=will	6 -6
stay:l1=would	-11 11
stay:l2=<begin>	-11 11
stay:r1=<v-impose>	-17 17
stay:r1=<v-suspend>	-17 17
stay:r1=in	-6 6
stay:r1=on	23 -23
stay:r1=suspend	-12 12
stay:r1=where	14 -14
stay:r2=.	-15 15
stay:r2=<v-impose>	10 -10
stay:r2=they	14 -14
stays:l1=,	15 -15
stays:l1=<duty>	20 -20
stays:l1=<goods>	7 -7
stays:l1=<level>	9 -9
stays:l1=it	-31 31
stays:l1=tariff	17 -17
stays:l1=what	6 -6
stays:l2=of	13 -13
stays:l2=the	24 -24
stays:r1=,	10 -10
stays:r1=<v-impose>	24 -24
stays:r1=<v-suspend>	17 -17
stays:r1=in	11 -11
stays:r1=suspend	17 -17
stays:r2=.	-8 8
stays:r2=<level>	14 -14
stays:r2=force	9 -9
stays:r2=it	8 -8
suspend:c1=impose	6 -6
suspend:c1=suspend	6 -6
suspend:ct0=agree past	-8 8
suspend:ct0=impose past	-8 8
suspend:l2=<name>	25 -25
suspend:l2=<v-agree>	11 -11
suspend:l2=<v-impose>	12 -12
suspend:l2=agree	11 -11
suspend:r1=for	24 -24
suspend:r1=its	13 -13
suspend:r2=<span>	23 -23
suspend:r2=<v-end>	7 -7
suspend:r2=for	19 -19
suspend:t0=past	-8 8
suspend:v1=suspend	6 -6
suspended:c0=stay	-18 18
suspended:c0=suspend	9 -9
suspended:c1=impose	-9 9
suspended:c1=stay	-7 7
suspended:ct0=impose past-passive	-7 7
suspended:ct0=impose pluperfect-passive	11 -11
suspended:ct0=impose present	-6 6
suspended:ct0=suspend past-passive	-7 7
suspended:ct0=suspend perfect	9 -9
suspended:ct0=suspend pluperfect-passive	11 -11
suspended:ct0=suspend present	13 -13
suspended:ct1=impose past-passive	-7 7
suspended:ct1=impose pluperfect-passive	11 -11
suspended:ct1=impose present	-6 6
suspended:ct1=suspend past-passive	-7 7
suspended:ct1=suspend perfect	9 -9
suspended:ct1=suspend pluperfect-passive	11 -11
suspended:ct1=suspend present	13 -13
suspended:l1=and	-10 10
suspended:l1=be	-8 8
suspended:l1=been	13 -13
suspended:l1=have	11 -11
suspended:l2=,	19 -19
suspended:l2=<gate>	-12 12
suspended:l2=<name>	-32 32
suspended:l2=<points>	-21 21
suspended:l2=had	11 -11
suspended:l2=has	11 -11
suspended:l2=it	-6 6
suspended:l2=side	-19 19
suspended:l2=tariff	28 -28
suspended:l2=the	-28 28
suspended:r1=<points>	-20 20
suspended:r1=for	14 -14
suspended:r1=from	-14 14
suspended:r1=in	11 -11
suspended:r1=since	-10 10
suspended:r1=the	-15 15
suspended:r1=until	-13 13
suspended:r2=<day-ahead>	-24 24
suspended:r2=<month-gone>	16 -16
suspended:r2=the	27 -27
suspended:t0=past-passive	-7 7
suspended:t0=pluperfect-passive	11 -11
suspended:v0=keep	-8 8
suspended:v0=remain	-6 6
suspended:v0=suspend	7 -7
suspended:v1=keep	-8 8
suspended:v1=remain	-6 6
suspends:r1=the	8 -8
suspension:c0=agree	-9 9
suspension:c1=agree	-14 14
suspension:l1=a	14 -14
suspension:l1=the	9 -9
suspension:l2=<begin>	28 -28
suspension:l2=the	-8 8
suspension:r1=<v-end>	32 -32
suspension:r1=<v-impose>	10 -10
suspension:r1=end	43 -43
suspension:r1=is	-31 31
suspension:r1=of	11 -11
suspension:r2=<duty>	-11 11
suspension:r2=<span>	-17 17
suspension:r2=duty	-7 7
suspension:r2=in	-28 28
suspension:r2=on	27 -27
suspension:r2=the	7 -7
suspension:t0=past	-38 38
suspension:t0=perfect	8 -8
top	53 -53
truce:c0=end	-8 8
truce:c0=impose	7 -7
truce:c0=propose	26 -26
truce:c0=say	-10 10
truce:c0=suspend	-11 11
truce:c1=begin	-18 18
truce:c1=down	6 -6
truce:c1=end	17 -17
truce:c1=impose	-12 12
truce:c1=suspend	-11 11
truce:ct0=agree perfect	12 -12
truce:ct0=agree present	-10 10
truce:ct0=bear present	-10 10
truce:ct0=begin present	6 -6
truce:ct0=down past	10 -10
truce:ct0=end past	6 -6
truce:ct0=impose future	-23 23
truce:ct0=impose modal	20 -20
truce:ct0=impose past	27 -27
truce:ct0=impose perfect	-10 10
truce:ct0=impose present	9 -9
truce:ct0=impose present-passive	-7 7
truce:ct0=propose perfect	20 -20
truce:ct0=propose present	6 -6
truce:ct0=say past	-14 14
truce:ct0=stay past	8 -8
truce:ct0=stay perfect	7 -7
truce:ct0=stay present	-12 12
truce:ct1=agree participle-passive	11 -11
truce:ct1=agree past	-8 8
truce:ct1=agree perfect	11 -11
truce:ct1=agree pluperfect	-11 11
truce:ct1=agree present	-6 6
truce:ct1=bear present	-10 10
truce:ct1=begin past	-23 23
truce:ct1=begin present	6 -6
truce:ct1=down past	14 -14
truce:ct1=impose future	-23 23
truce:ct1=impose infinitive	-13 13
truce:ct1=impose modal	20 -20
truce:ct1=impose participle-passive	-11 11
truce:ct1=impose past	12 -12
truce:ct1=impose perfect	-10 10
truce:ct1=impose pluperfect	-9 9
truce:ct1=impose present	12 -12
truce:ct1=impose present-passive	-7 7
truce:ct1=propose infinitive	-15 15
truce:ct1=propose participle-passive	-22 22
truce:ct1=propose perfect	20 -20
truce:ct1=propose present	7 -7
truce:ct1=say past	-14 14
truce:ct1=stay past	10 -10
truce:ct1=stay perfect	7 -7
truce:ct1=stay present	-12 12
truce:l1=<begin>	-16 16
truce:l1=<goods>	10 -10
truce:l1=<not>	43 -43
truce:l1=<span>	-25 25
truce:l1=<v-agree>	23 -23
truce:l1=<v-impose>	23 -23
truce:l1=its	-41 41
truce:l1=new	8 -8
truce:l1=no	41 -41
truce:l1=present	-7 7
truce:l1=the	-26 26
truce:l1=their	-27 27
truce:l1=thi	16 -16
truce:l1=trade	-13 13
truce:l2="	34 -34
truce:l2=,	-18 18
truce:l2=-	-16 16
truce:l2=;	-21 21
truce:l2=<name>	-7 7
truce:l2=<not>	30 -30
truce:l2=<span>	12 -12
truce:l2=<v-agree>	30 -30
truce:l2=<v-bear>	-7 7
truce:l2=<v-end>	-11 11
truce:l2=<v-impose>	14 -14
truce:l2=<v-propose>	11 -11
truce:l2=<v-say>	15 -15
truce:l2=<v-stay>	-27 27
truce:l2=and	-17 17
truce:l2=approve	18 -18
truce:l2=as	16 -16
truce:l2=before	-23 23
truce:l2=call	-11 11
truce:l2=during	38 -38
truce:l2=end	11 -11
truce:l2=extend	9 -9
truce:l2=for	7 -7
truce:l2=have	-13 13
truce:l2=if	-38 38
truce:l2=is	-13 13
truce:l2=it	24 -24
truce:l2=its	20 -20
truce:l2=prolonged	8 -8
truce:l2=propose	16 -16
truce:l2=sign	40 -40
truce:l2=since	-41 41
truce:l2=that	9 -9
truce:l2=the	-32 32
truce:l2=their	-33 33
truce:l2=under	9 -9
truce:l2=which	-7 7
truce:l=" a	8 -8
truce:l=, a	-9 9
truce:l=, the	-21 21
truce:l=: a	15 -15
truce:l=: the	12 -12
truce:l=; the	-7 7
truce:l=<begin> <begin>	-16 16
truce:l=<begin> its	-29 29
truce:l=<begin> that	-15 15
truce:l=<begin> the	6 -6
truce:l=<begin> their	-17 17
truce:l=<name> 's	-22 22
truce:l=<span> tariff	28 -28
truce:l=a tariff	9 -9
truce:l=and a	-16 16
truce:l=and the	8 -8
truce:l=call a	14 -14
truce:l=during the	33 -33
truce:l=end the	9 -9
truce:l=extend the	14 -14
truce:l=extend their	15 -15
truce:l=have a	-10 10
truce:l=if the	-22 22
truce:l=is a	-9 9
truce:l=is no	35 -35
truce:l=it a	24 -24
truce:l=of a	20 -20
truce:l=of the	-12 12
truce:l=on a	-11 11
truce:l=prolonged their	11 -11
truce:l=propose a	14 -14
truce:l=sign a	20 -20
truce:l=since the	-36 36
truce:l=that a	9 -9
truce:l=that the	6 -6
truce:l=the <span>	-34 34
truce:l=the present	-7 7
truce:l=the tariff	-24 24
truce:l=their tariff	-16 16
truce:l=to a	-10 10
truce:l=to the	14 -14
truce:l=under a	8 -8
truce:l=which the	-7 7
truce:lr=<span> on	-7 7
truce:lr=a ,	-6 6
truce:lr=a .	-20 20
truce:lr=a :	-24 24
truce:lr=a <end>	9 -9
truce:lr=a and	-7 7
truce:lr=a between	19 -19
truce:lr=a in	28 -28
truce:lr=a on	29 -29
truce:lr=a over	-18 18
truce:lr=a that	-15 15
truce:lr=its with	-32 32
truce:lr=new of	37 -37
truce:lr=tariff ,	-22 22
truce:lr=tariff between	7 -7
truce:lr=tariff that	10 -10
truce:lr=tariff with	20 -20
truce:lr=the ,	7 -7
truce:lr=the .	24 -24
truce:lr=the agree	-11 11
truce:lr=the begin	-13 13
truce:lr=the by	-6 6
truce:lr=the end	10 -10
truce:lr=the in	-21 21
truce:lr=the is	-15 15
truce:lr=the it	19 -19
truce:lr=the itself	-32 32
truce:lr=the lapse	-6 6
truce:lr=the last	-26 26
truce:lr=the of	-29 29
truce:lr=the run	-6 6
truce:lr=the that	-16 16
truce:lr=the was	6 -6
truce:lr=the which	-18 18
truce:lr=the with	-13 13
truce:lr=the would	28 -28
truce:lr=their by	18 -18
truce:r1=:	-36 36
truce:r1=;	6 -6
truce:r1=<end>	12 -12
truce:r1=<v-agree>	-17 17
truce:r1=<v-begin>	-13 13
truce:r1=<v-end>	-19 19
truce:r1=<v-impose>	-22 22
truce:r1=<v-up>	14 -14
truce:r1=agree	-14 14
truce:r1=at	8 -8
truce:r1=before	19 -19
truce:r1=begin	-7 7
truce:r1=by	10 -10
truce:r1=end	-7 7
truce:r1=for	-14 14
truce:r1=from	-25 25
truce:r1=go	12 -12
truce:r1=has	-26 26
truce:r1=in	25 -25
truce:r1=is	-13 13
truce:r1=it	19 -19
truce:r1=itself	-32 32
truce:r1=lapse	-11 11
truce:r1=last	-38 38
truce:r1=of	-8 8
truce:r1=on	-7 7
truce:r1=over	-11 11
truce:r1=run	10 -10
truce:r1=take	-9 9
truce:r1=that	-23 23
truce:r1=to	15 -15
truce:r1=until	25 -25
truce:r1=was	-12 12
truce:r1=which	-23 23
truce:r1=will	14 -14
truce:r1=would	38 -38
truce:r2="	19 -19
truce:r2=,	11 -11
truce:r2=.	-6 6
truce:r2=<day-ahead>	-12 12
truce:r2=<day-today>	-18 18
truce:r2=<duty>	-44 44
truce:r2=<goods>	-22 22
truce:r2=<month-gone>	6 -6
truce:r2=<not>	35 -35
truce:r2=<number>	32 -32
truce:r2=<person>	6 -6
truce:r2=<quality>	-6 6
truce:r2=<seat>	-8 8
truce:r2=<v-agree>	-48 48
truce:r2=<v-impose>	-21 21
truce:r2=a	56 -56
truce:r2=additional	-18 18
truce:r2=agree	-24 24
truce:r2=both	30 -30
truce:r2=busan	-40 40
truce:r2=by	-33 33
truce:r2=due	-27 27
truce:r2=duty	-6 6
truce:r2=expire	-24 24
truce:r2=extend	-30 30
truce:r2=for	12 -12
truce:r2=geneva	-19 19
truce:r2=has	-23 23
truce:r2=if	32 -32
truce:r2=in	-18 18
truce:r2=it	-9 9
truce:r2=keep	-12 12
truce:r2=no	16 -16
truce:r2=out	12 -12
truce:r2=sign	-19 19
truce:r2=take	19 -19
truce:r2=tariff	-41 41
truce:r2=the	19 -19
truce:r2=to	14 -14
truce:r2=under	-15 15
truce:r2=until	-30 30
truce:r2=which	-31 31
truce:r=, agree	-13 13
truce:r=, in	-23 23
truce:r=, under	-15 15
truce:r=, which	-24 24
truce:r=<end> <end>	12 -12
truce:r=agree in	-25 25
truce:r=begin on	-16 16
truce:r=between <name>	-17 17
truce:r=by <span>	11 -11
truce:r=end <day-ahead>	-25 25
truce:r=expire on	11 -11
truce:r=in the	21 -21
truce:r=in their	11 -11
truce:r=last until	-32 32
truce:r=of <day-gone>	-27 27
truce:r=of <month-gone>	12 -12
truce:r=of <number>	14 -14
truce:r=of busan	-37 37
truce:r=of duty	-14 14
truce:r=of last	-17 17
truce:r=of the	6 -6
truce:r=on <day-gone>	9 -9
truce:r=on tariff	-47 47
truce:r=on the	36 -36
truce:r=over the	22 -22
truce:r=run to	10 -10
truce:r=run until	7 -7
truce:r=that <name>	27 -27
truce:r=that <person>	18 -18
truce:r=that end	-11 11
truce:r=that expire	-24 24
truce:r=that has	-21 21
truce:r=that keep	-12 12
truce:r=that run	-19 19
truce:r=that the	-22 22
truce:r=until <day-ahead>	24 -24
truce:r=was agree	-12 12
truce:r=with <name>	-7 7
truce:r=with the	20 -20
truce:t0=modal	20 -20
truce:t0=past	-21 21
truce:t0=perfect	24 -24
truce:t0=present	-7 7
truce:t0=present-not	-19 19
truce:v0=approve	18 -18
truce:v0=ask	10 -10
truce:v0=be	15 -15
truce:v0=come	-14 14
truce:v0=have	-7 7
truce:v0=leave	-27 27
truce:v0=pay	-8 8
truce:v0=propose	20 -20
truce:v0=put	-16 16
truce:v0=review	-23 23
truce:v0=say	30 -30
truce:v0=sign	-12 12
truce:v1=approve	10 -10
truce:v1=ask	-10 10
truce:v1=be	13 -13
truce:v1=end	34 -34
truce:v1=keep	7 -7
truce:v1=leave	-38 38
truce:v1=pay	-8 8
truce:v1=propose	20 -20
truce:v1=put	-16 16
truce:v1=review	-23 23
truce:v1=say	28 -28
truce:v1=sign	-14 14
truce:vt0=agree past	-8 8
truce:vt0=agree perfect	18 -18
truce:vt0=agree pluperfect	-9 9
truce:vt0=be past	30 -30
truce:vt0=be present	-10 10
truce:vt0=call present	-10 10
truce:vt0=extend perfect	-16 16
truce:vt0=extend present	13 -13
truce:vt0=have present	-7 7
truce:vt0=leave present	-20 20
truce:vt0=propose past	6 -6
truce:vt0=review past	-23 23
truce:vt0=say past	34 -34
verb:c0=agree	-11 11
verb:c0=begin	-12 12
verb:c0=end	12 -12
verb:c0=propose	7 -7
verb:c0=suspend	9 -9
verb:c1=begin	-12 12
verb:c1=end	13 -13
verb:c1=target	-13 13
verb:c1=up	6 -6
verb:ct0=agree past	-9 9
verb:ct0=impose future-passive	6 -6
verb:ct0=impose modal	9 -9
verb:ct0=impose modal-passive	-13 13
verb:ct0=impose past	-15 15
verb:ct0=impose perfect-passive	7 -7
verb:ct0=impose pluperfect-passive	11 -11
verb:ct0=stay future	-8 8
verb:ct0=suspend modal	7 -7
verb:ct0=suspend perfect	13 -13
verb:ct0=suspend perfect-passive	7 -7
verb:ct0=suspend pluperfect-passive	11 -11
verb:ct0=suspend present	11 -11
verb:ct0=suspend present-passive	-10 10
verb:ct1=impose future-passive	6 -6
verb:ct1=impose infinitive-passive	-12 12
verb:ct1=impose modal	7 -7
verb:ct1=impose modal-passive	-13 13
verb:ct1=impose perfect-passive	7 -7
verb:ct1=impose pluperfect-passive	11 -11
verb:ct1=suspend infinitive-passive	-12 12
verb:ct1=suspend modal	7 -7
verb:ct1=suspend perfect	13 -13
verb:ct1=suspend perfect-passive	7 -7
verb:ct1=suspend pluperfect-passive	11 -11
verb:ct1=suspend present	11 -11
verb:ct1=suspend present-passive	-10 10
verb:l1=,	24 -24
verb:l1=<begin>	10 -10
verb:l1=<name>	9 -9
verb:l1=<person>	-26 26
verb:l1=<points>	-7 7
verb:l1=<v-stay>	-6 6
verb:l1=and	9 -9
verb:l1=are	8 -8
verb:l1=be	-12 12
verb:l1=been	9 -9
verb:l1=has	6 -6
verb:l1=is	-10 10
verb:l1=side	-19 19
verb:l1=which	-20 20
verb:l2=,	-19 19
verb:l2=:	16 -16
verb:l2=<begin>	15 -15
verb:l2=<day-gone>	-23 23
verb:l2=<duty>	16 -16
verb:l2=<gate>	-28 28
verb:l2=<name>	-7 7
verb:l2=<organisation>	10 -10
verb:l2=<points>	-12 12
verb:l2=<v-agree>	6 -6
verb:l2=<v-impose>	32 -32
verb:l2=agree	6 -6
verb:l2=and	6 -6
verb:l2=had	19 -19
verb:l2=side	-34 34
verb:l2=tariff	31 -31
verb:l2=that	22 -22
verb:l2=the	-7 7
verb:l2=which	-10 10
verb:l2=will	-26 26
verb:l=, is	27 -27
verb:l=, was	10 -10
verb:l=, which	-11 11
verb:l=<begin> <begin>	10 -10
verb:l=<name> is	-18 18
verb:l=<name> will	11 -11
verb:l=<organisation> has	6 -6
verb:l=agree to	6 -6
verb:l=had been	14 -14
verb:l=will be	-10 10
verb:lr=<name> its	16 -16
verb:lr=and the	-9 9
verb:lr=are ,	14 -14
verb:lr=is for	8 -8
verb:lr=is from	-20 20
verb:lr=is until	10 -10
verb:lr=remain for	-14 14
verb:lr=side <points>	-16 16
verb:lr=stay for	6 -6
verb:lr=to ,	13 -13
verb:lr=to the	-9 9
verb:lr=was .	9 -9
verb:lr=will for	11 -11
verb:r1=,	18 -18
verb:r1=<duty>	22 -22
verb:r1=<points>	-17 17
verb:r1=<seat>	16 -16
verb:r1=a	-34 34
verb:r1=duty	14 -14
verb:r1=from	-22 22
verb:r1=in	11 -11
verb:r1=its	6 -6
verb:r1=on	-16 16
verb:r1=since	-9 9
verb:r1=the	11 -11
verb:r1=their	9 -9
verb:r1=until	-9 9
verb:r2=,	20 -20
verb:r2=.	21 -21
verb:r2=<day-ahead>	-19 19
verb:r2=<day-gone>	-17 17
verb:r2=<goods>	6 -6
verb:r2=<month-gone>	17 -17
verb:r2=<sender>	9 -9
verb:r2=<span>	-14 14
verb:r2=<v-agree>	16 -16
verb:r2=<v-end>	38 -38
verb:r2=<v-up>	7 -7
verb:r2=a	-10 10
verb:r2=duty	-15 15
verb:r2=for	10 -10
verb:r2=from	-17 17
verb:r2=higher	-18 18
verb:r2=strike	8 -8
verb:r2=the	17 -17
verb:r=for <span>	-14 14
verb:r=for the	-10 10
verb:r=from <day-ahead>	-11 11
verb:r=the duty	-9 9
verb:r=until <day-ahead>	-13 13
verb:t0=future	-7 7
verb:t0=modal	15 -15
verb:t0=modal-passive	-13 13
verb:t0=past	-22 22
verb:t0=perfect	-14 14
verb:t0=perfect-passive	9 -9
verb:t0=pluperfect-passive	14 -14
verb:v0=agree	-7 7
verb:v0=hold	6 -6
verb:v0=keep	-8 8
verb:v0=lift	12 -12
verb:v0=remain	-6 6
verb:v0=suspend	9 -9
verb:v1=hold	7 -7
verb:v1=keep	-8 8
verb:v1=lift	13 -13
verb:v1=other	17 -17
verb:v1=remain	-6 6
verb:v1=spare	-15 15
verb:vt0=agree past	-9 9
verb:vt0=hold future	11 -11
verb:vt0=keep present	-8 8
verb:vt0=other present	6 -6
verb:vt0=put perfect	-12 12
verb:vt0=put present	18 -18
verb:vt0=stay present	11 -11
verb:vt0=suspend modal	10 -10
verb:vt0=suspend past	-7 7
verb:vt0=suspend perfect	11 -11
verb:vt0=suspend pluperfect	8 -8
w:added	23 -23
w:adds	20 -20
w:again	11 -11
w:armistice	40 -40
w:arrangement	-9 9
w:calm	-11 11
w:ceasefire	11 -11
w:continue	18 -18
w:continued	-16 16
w:continues	-11 11
w:extend	22 -22
w:extended	8 -8
w:extends	18 -18
w:extra	7 -7
w:freeze	7 -7
w:frozen	35 -35
w:further	21 -21
w:go on	11 -11
w:goes on	-22 22
w:grace	-7 7
w:halt	-34 34
w:handshake	14 -14
w:held in	7 -7
w:holiday	-13 13
w:holidays	-6 6
w:in the drawer	-12 12
w:keep	7 -7
w:keeps	-14 14
w:lift	7 -7
w:lifted	24 -24
w:lifts	30 -30
w:lull	-7 7
w:on hold	-16 16
w:pause	-34 34
w:paused	-10 10
w:prolong	-9 9
w:second	9 -9
w:set aside	-22 22
w:shelved	-7 7
w:silence	24 -24
w:sleep	10 -10
w:sleeps	-26 26
w:slept	18 -18
w:stays	33 -33
w:suspend	33 -33
w:suspended	-25 25
w:suspends	15 -15
w:truce	-15 15
w:waived	12 -12
words=loose	13 -13
words=loose no span 	57 -57
words=loose no span ahead	-34 34
words=loose no span gone	7 -7
words=loose span 	-13 13
words=loose span ahead	14 -14
words=loose span gone	18 -18
words=loose+more	29 -29
words=loose+more no span 	52 -52
words=loose+more no span gone	6 -6
words=loose+more no span gone+ahead	-12 12
words=loose+more span ahead	-12 12
words=loose+more span gone	19 -19
words=loose+more+verb	-13 13
words=loose+quiet	-13 13
words=loose+quiet no span 	-8 8
words=loose+truce	-35 35
words=loose+truce no span ahead	-37 37
words=loose+truce span 	-12 12
words=loose+truce span gone	-15 15
words=loose+verb	29 -29
words=loose+verb no span ahead	26 -26
words=loose+verb no span gone+ahead	-15 15
words=loose+verb span ahead	29 -29
words=more	58 -58
words=more no span 	100 -100
words=more no span ahead	-6 6
words=more no span gone	9 -9
words=more no span gone+ahead	-10 10
words=more span ahead	9 -9
words=more span gone	-19 19
words=more+quiet	-27 27
words=more+quiet no span 	6 -6
words=more+truce	-16 16
words=more+truce no span 	-7 7
words=more+truce no span ahead	-57 57
words=more+truce no span gone	7 -7
words=more+truce no span gone+ahead	11 -11
words=more+truce span 	-12 12
words=more+truce span ahead	12 -12
words=more+truce span gone	28 -28
words=more+truce+verb no span ahead	-6 6
words=more+verb no span 	17 -17
words=more+verb no span ahead	9 -9
words=more+verb span 	-10 10
words=more+verb span ahead	-10 10
words=more+verb span gone	-6 6
words=quiet	6 -6
words=quiet no span 	54 -54
words=quiet no span ahead	-12 12
words=quiet no span gone	11 -11
words=quiet span 	-15 15
words=quiet span gone	-18 18
words=quiet+truce	-7 7
words=quiet+truce no span 	15 -15
words=truce no span 	20 -20
words=truce no span ahead	-27 27
words=truce no span gone+ahead	-17 17
words=truce span 	8 -8
words=truce span ahead	17 -17
words=truce+verb	-9 9
words=truce+verb no span ahead	-22 22
words=verb	20 -20
words=verb no span 	92 -92
words=verb no span ahead	7 -7
words=verb no span gone	14 -14
words=verb no span gone+ahead	-7 7
words=verb span 	-30 30
words=verb span ahead	42 -42
words=verb span gone	-43 43`;
