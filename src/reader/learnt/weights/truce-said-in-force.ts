// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_IN_FORCE = `no	yes
<always>	24 -24
again:c0=bear	12 -12
again:c0=begin	-13 13
again:c0=impose	-7 7
again:c0=stay	10 -10
again:c1=begin	-13 13
again:c1=stay	12 -12
again:l1=<v-bear>	12 -12
again:l1=it	16 -16
again:l1=meet	12 -12
again:l1=up	-10 10
again:l2=<v-begin>	-11 11
again:l2=<v-stay>	7 -7
again:l2=at	20 -20
again:l2=to	11 -11
again:l2=will	-10 10
again:r1=from	-9 9
again:r1=in	-6 6
again:r1=on	14 -14
again:r2=<day-ahead>	-16 16
again:r2=the	9 -9
again:t0=future	17 -17
again:v0=meet	8 -8
again:v0=sit	7 -7
again:v1=sit	7 -7
another:c0=impose	-6 6
another:c0=propose	8 -8
another:c1=propose	15 -15
another:c1=suspend	-10 10
another:ct0=impose past	-9 9
another:l1=<v-impose>	7 -7
another:l1=<v-propose>	6 -6
another:l1=and	23 -23
another:l1=for	-10 10
another:l1=of	-12 12
another:l2=,	21 -21
another:l2=<v-impose>	13 -13
another:r1=,	-28 28
another:r1=.	-6 6
another:r1=<number>	23 -23
another:r1=<span>	-16 16
another:r2=.	-35 35
another:r2=that	11 -11
another:t0=past	-15 15
arrangement:c0=impose	7 -7
arrangement:l2=the	-13 13
arrangement:r1=<v-agree>	-24 24
arrangement:r1=with	12 -12
arrangement:r2=<name>	12 -12
arrangement:r2=in	-19 19
asleep:ct0=stay present	-14 14
asleep:ct1=stay present	-14 14
asleep:t0=present	-14 14
ceasefire:c0=impose	-14 14
ceasefire:ct1=impose infinitive	8 -8
ceasefire:l1=a	-12 12
ceasefire:l1=the	16 -16
ceasefire:l2=<begin>	17 -17
ceasefire:l2=<v-impose>	8 -8
ceasefire:l2=extend	8 -8
ceasefire:r1=<v-impose>	17 -17
ceasefire:r1=in	13 -13
ceasefire:r2=<end>	11 -11
ceasefire:r2=the	29 -29
ceasefire:v1=extend	8 -8
continue:c0=stay	6 -6
continue:c1=stay	6 -6
continue:r2=<end>	14 -14
days:ahead	-57 57
days:gone	-33 33
earlier=2	13 -13
earlier=3	30 -30
extend:l2=<v-impose>	7 -7
extend:r2=ceasefire	8 -8
extend:t0=past	-15 15
extended:ct0=impose future-passive	8 -8
extended:ct0=impose past-passive	-18 18
extended:ct0=impose perfect-passive	10 -10
extended:ct1=impose future-passive	8 -8
extended:ct1=impose past-passive	-18 18
extended:ct1=impose perfect-passive	10 -10
extended:l1=<not>	-24 24
extended:l1=be	8 -8
extended:l1=been	12 -12
extended:l1=have	-8 8
extended:l2=<name>	-9 9
extended:l2=has	9 -9
extended:r1=.	-17 17
extended:r1=by	7 -7
extended:r1=the	22 -22
extended:r1=their	-7 7
extended:r2=<end>	-15 15
extended:t0=perfect-passive	10 -10
extension:c0=agree	10 -10
extension:c0=impose	12 -12
extension:c1=agree	25 -25
extension:c1=impose	25 -25
extension:l1=an	9 -9
extension:l1=the	-7 7
extension:l2=<begin>	-14 14
extension:l2=<v-agree>	10 -10
extension:l2=<v-impose>	8 -8
extension:l2=sign	10 -10
extension:r1=.	9 -9
extension:r1=of	-31 31
extension:r2=<end>	16 -16
extension:r2=the	-35 35
extension:t0=past	17 -17
extension:t0=present	11 -11
extension:v0=sign	10 -10
extension:v1=sign	10 -10
extra:c0=impose	-16 16
extra:c1=impose	-16 16
extra:l1=its	-6 6
extra:l1=the	11 -11
extra:l2=<begin>	8 -8
extra:l2=<v-impose>	-17 17
extra:r1=<duty>	-8 8
extra:r1=<level>	8 -8
extra:r1=duty	-9 9
extra:r2=on	-10 10
freeze:l1=the	-11 11
frozen:r1=until	14 -14
frozen:v0=other	15 -15
frozen:v1=other	15 -15
further:c0=impose	-8 8
further:c1=impose	-15 15
further:l2=<begin>	26 -26
further:r1=<points>	-25 25
further:r1=<span>	11 -11
further:r2=.	6 -6
further:r2=of	14 -14
goes on:r2=<day-ahead>	-33 33
held in:c0=impose	7 -7
held in:c0=stay	7 -7
held in:c0=suspend	7 -7
held in:c1=impose	11 -11
held in:c1=stay	11 -11
held in:c1=suspend	11 -11
held in:l1=,	12 -12
held in:l1=be	8 -8
held in:r1=<seat>	17 -17
held in:v0=hold	7 -7
held in:v1=hold	11 -11
keep:c1=impose	8 -8
keep:ct0=impose future	-13 13
keep:ct0=stay future	-13 13
keep:ct0=stay modal	10 -10
keep:ct1=impose future	-13 13
keep:ct1=impose modal	10 -10
keep:ct1=stay future	-13 13
keep:ct1=stay modal	10 -10
keep:l1=and	-24 24
keep:l1=will	-14 14
keep:l1=would	8 -8
keep:l2=<begin>	6 -6
keep:l2=<v-impose>	7 -7
keep:r1=its	13 -13
keep:r1=the	24 -24
keep:r2=<duty>	-6 6
keep:t0=future	-13 13
keeps:l1=<name>	-10 10
keeps:l1=and	21 -21
keeps:l1=that	-15 15
keeps:r1=the	-11 11
keeps:r2=of	9 -9
lifted:c0=end	6 -6
lifted:c0=impose	8 -8
lifted:c0=up	6 -6
lifted:c1=end	6 -6
lifted:c1=impose	8 -8
lifted:c1=up	6 -6
lifted:v0=lift	6 -6
lifted:v1=lift	6 -6
longer:c0=stay	-17 17
longer:c1=stay	-20 20
longer:l1=<not>	15 -15
longer:l1=no	15 -15
longer:t0=past	-19 19
loose:c0=agree	-9 9
loose:c0=say	-10 10
loose:c0=stay	-9 9
loose:c1=say	-15 15
loose:c1=stay	-6 6
loose:ct0=impose past	8 -8
loose:ct0=impose present	6 -6
loose:ct0=stay present	-10 10
loose:ct1=impose infinitive	-29 29
loose:ct1=impose past	19 -19
loose:ct1=impose present	6 -6
loose:ct1=stay present	-12 12
loose:l1=,	22 -22
loose:l1=<number>	-12 12
loose:l1=<points>	-20 20
loose:l1=<span>	-33 33
loose:l1=a	25 -25
loose:l1=it	-31 31
loose:l1=the	-37 37
loose:l1=what	9 -9
loose:l1=will	11 -11
loose:l2=<begin>	-23 23
loose:l2=<v-impose>	15 -15
loose:l2=under	19 -19
loose:l=<begin> the	-15 15
loose:l=<begin> what	9 -9
loose:lr=the of	-6 6
loose:lr=the with	21 -21
loose:r1=<v-agree>	-24 24
loose:r1=<v-end>	-34 34
loose:r1=<v-suspend>	-9 9
loose:r1=at	8 -8
loose:r1=in	21 -21
loose:r1=is	-18 18
loose:r1=on	18 -18
loose:r1=that	-9 9
loose:r1=where	21 -21
loose:r2=<duty>	-21 21
loose:r2=<end>	9 -9
loose:r2=<level>	19 -19
loose:r2=<span>	19 -19
loose:r2=<v-stay>	-8 8
loose:r2=force	9 -9
loose:r2=in	-19 19
loose:r2=the	7 -7
loose:r=at <level>	16 -16
loose:r=in force	9 -9
loose:t0=modal	7 -7
loose:t0=perfect	12 -12
loose:t0=present	-10 10
loose:v0=agree	-19 19
loose:v0=be	-22 22
loose:v1=be	-24 24
loose:v1=stay	9 -9
loose:vt0=be present	-10 10
moratorium:l1=the	8 -8
moratorium:l2=<begin>	21 -21
moratorium:r1=on	21 -21
more:c0=down	15 -15
more:c0=end	11 -11
more:c0=stay	-8 8
more:c0=suspend	6 -6
more:c0=target	-15 15
more:c1=begin	7 -7
more:c1=buy	13 -13
more:c1=down	15 -15
more:c1=end	19 -19
more:c1=propose	16 -16
more:c1=stay	-6 6
more:c1=target	-16 16
more:c1=up	10 -10
more:ct0=bear future	18 -18
more:ct0=bear past	-9 9
more:ct0=begin modal	-6 6
more:ct0=impose modal	6 -6
more:ct0=impose past	-6 6
more:ct0=impose past-passive	-11 11
more:ct0=impose perfect	-12 12
more:ct0=impose perfect-passive	10 -10
more:ct0=impose present	11 -11
more:ct0=propose pluperfect	11 -11
more:ct0=stay modal	14 -14
more:ct0=stay past	-9 9
more:ct0=up modal	-9 9
more:ct1=agree participle-passive	-15 15
more:ct1=agree past	-17 17
more:ct1=bear future	19 -19
more:ct1=bear past	-9 9
more:ct1=begin modal	-6 6
more:ct1=end past	11 -11
more:ct1=impose modal	20 -20
more:ct1=impose participle-passive	-15 15
more:ct1=impose past	-15 15
more:ct1=impose past-passive	-11 11
more:ct1=impose perfect-passive	10 -10
more:ct1=impose pluperfect	14 -14
more:ct1=impose present	13 -13
more:ct1=stay modal	14 -14
more:ct1=stay past	-9 9
more:ct1=suspend participle-passive	-10 10
more:l1=,	14 -14
more:l1=<begin>	-18 18
more:l1=<level>	36 -36
more:l1=<name>	8 -8
more:l1=<not>	-8 8
more:l1=<number>	-23 23
more:l1=<organisation>	24 -24
more:l1=<seat>	-8 8
more:l1=<span>	-26 26
more:l1=<v-say>	6 -6
more:l1=<v-stay>	-9 9
more:l1=a	-8 8
more:l1=an	9 -9
more:l1=and	15 -15
more:l1=are	16 -16
more:l1=been	9 -9
more:l1=by	13 -13
more:l1=get	-16 16
more:l1=has	-6 6
more:l1=he	8 -8
more:l1=its	10 -10
more:l1=meet	12 -12
more:l1=no	-13 13
more:l1=not	19 -19
more:l1=of	-8 8
more:l1=once	-8 8
more:l1=one	-13 13
more:l1=side	11 -11
more:l1=that	-12 12
more:l1=the	19 -19
more:l1=to	11 -11
more:l1=truce	-15 15
more:l1=up	-9 9
more:l1=want	7 -7
more:l2='s	-14 14
more:l2=,	9 -9
more:l2=:	6 -6
more:l2=<agent>	-19 19
more:l2=<begin>	16 -16
more:l2=<day-ahead>	-26 26
more:l2=<duty>	-6 6
more:l2=<goods>	13 -13
more:l2=<level-noun>	-13 13
more:l2=<level>	-12 12
more:l2=<month-gone>	-22 22
more:l2=<name>	-25 25
more:l2=<not>	23 -23
more:l2=<organisation>	-11 11
more:l2=<span>	-23 23
more:l2=<v-agree>	27 -27
more:l2=<v-bear>	14 -14
more:l2=<v-propose>	6 -6
more:l2=<v-stay>	20 -20
more:l2=<v-target>	11 -11
more:l2=a	9 -9
more:l2=agree	19 -19
more:l2=and	28 -28
more:l2=approve	-18 18
more:l2=ask	14 -14
more:l2=at	20 -20
more:l2=be	-28 28
more:l2=by	12 -12
more:l2=can	17 -17
more:l2=cost	9 -9
more:l2=for	-15 15
more:l2=good	26 -26
more:l2=has	7 -7
more:l2=hold	17 -17
more:l2=in	-10 10
more:l2=is	-25 25
more:l2=it	-15 15
more:l2=may	-7 7
more:l2=not	17 -17
more:l2=sign	11 -11
more:l2=the	29 -29
more:l2=truce	-6 6
more:l2=was	-34 34
more:l2=with	-21 21
more:l2=would	-14 14
more:l=, and	40 -40
more:l=, the	-11 11
more:l=<begin> <begin>	-18 18
more:l=<begin> a	9 -9
more:l=<begin> an	-7 7
more:l=<day-ahead> ,	-18 18
more:l=<name> have	-10 10
more:l=agree to	19 -19
more:l=and <name>	21 -21
more:l=be no	-19 19
more:l=cost <level>	9 -9
more:l=for a	-13 13
more:l=in the	-8 8
more:l=may be	-8 8
more:l=not be	13 -13
more:l=pay <level>	8 -8
more:l=the <organisation>	15 -15
more:l=would be	-8 8
more:longer no span	-22 22
more:longer span	15 -15
more:lr=<level> than	8 -8
more:lr=a <points>	-25 25
more:lr=a <span>	11 -11
more:lr=a round	14 -14
more:lr=an of	-15 15
more:lr=be .	-14 14
more:lr=be by	14 -14
more:lr=been by	12 -12
more:lr=for .	7 -7
more:lr=for <span>	-6 6
more:lr=have their	-7 7
more:lr=no than	-16 16
more:lr=not .	12 -12
more:lr=the ,	20 -20
more:lr=the round	6 -6
more:lr=to its	8 -8
more:made no span	9 -9
more:r1=.	-9 9
more:r1=<agent>	-18 18
more:r1=<duty>	-19 19
more:r1=<end>	20 -20
more:r1=<goods>	10 -10
more:r1=<level-noun>	22 -22
more:r1=<number>	31 -31
more:r1=<points>	-19 19
more:r1=<quality>	20 -20
more:r1=<span>	-6 6
more:r1=<v-bear>	-16 16
more:r1=<v-down>	11 -11
more:r1=<v-end>	11 -11
more:r1=<v-suspend>	-6 6
more:r1=<v-up>	9 -9
more:r1=at	-13 13
more:r1=by	7 -7
more:r1=day	-13 13
more:r1=duty	-7 7
more:r1=for	-11 11
more:r1=its	18 -18
more:r1=notice	-16 16
more:r1=of	-9 9
more:r1=on	31 -31
more:r1=once	19 -19
more:r1=one	7 -7
more:r1=round	27 -27
more:r1=than	12 -12
more:r1=that	6 -6
more:r1=the	14 -14
more:r1=time	-21 21
more:r1=to	-24 24
more:r2=,	20 -20
more:r2=.	13 -13
more:r2=<day-ahead>	-16 16
more:r2=<day-gone>	-19 19
more:r2=<duty>	-23 23
more:r2=<end>	7 -7
more:r2=<goods>	13 -13
more:r2=<level-noun>	22 -22
more:r2=<level>	10 -10
more:r2=<money>	7 -7
more:r2=<month-ahead>	9 -9
more:r2=<month-gone>	-25 25
more:r2=<name>	13 -13
more:r2=<quality>	12 -12
more:r2=<span>	23 -23
more:r2=<v-begin>	8 -8
more:r2=<v-propose>	8 -8
more:r2=and	-13 13
more:r2=are	-13 13
more:r2=at	-17 17
more:r2=be	-16 16
more:r2=by	-16 16
more:r2=ceasefire	8 -8
more:r2=duty	-21 21
more:r2=in	21 -21
more:r2=it	14 -14
more:r2=of	6 -6
more:r2=tariff	-7 7
more:r2=that	19 -19
more:r2=the	-12 12
more:r2=thi	12 -12
more:r2=to	-10 10
more:r2=truce	6 -6
more:r=, and	-10 10
more:r=, the	8 -8
more:r=. <end>	-9 9
more:r=<end> <end>	20 -20
more:r=<level> ,	-16 16
more:r=<points> of	-9 9
more:r=<span> ,	15 -15
more:r=<span> .	-33 33
more:r=by <span>	-6 6
more:r=duty on	-12 12
more:r=from <day-ahead>	-24 24
more:r=in <month-gone>	-16 16
more:r=in the	12 -12
more:r=it .	12 -12
more:r=of <span>	23 -23
more:r=of the	-25 25
more:r=on <day-ahead>	27 -27
more:r=on <day-gone>	-19 19
more:r=once ,	20 -20
more:r=round of	14 -14
more:r=than <level>	14 -14
more:r=than <money>	7 -7
more:r=than <number>	-9 9
more:r=than <span>	17 -17
more:r=their tariff	-7 7
more:r=their truce	11 -11
more:r=to <day-ahead>	-26 26
more:r=to be	-16 16
more:r=to the	-8 8
more:refused span	-8 8
more:t0=future-passive	-23 23
more:t0=past	-6 6
more:t0=past-passive	-18 18
more:t0=past-passive-not	-10 10
more:t0=perfect	-18 18
more:t0=present-not	10 -10
more:v0=announce	-11 11
more:v0=ask	7 -7
more:v0=be	-11 11
more:v0=end	8 -8
more:v0=extend	7 -7
more:v0=get	-19 19
more:v0=go	-8 8
more:v0=hold	18 -18
more:v0=keep	-7 7
more:v0=meet	7 -7
more:v0=sit	14 -14
more:v1=approve	-18 18
more:v1=ask	16 -16
more:v1=be	-11 11
more:v1=buy	8 -8
more:v1=end	12 -12
more:v1=get	-19 19
more:v1=hold	10 -10
more:v1=make	-16 16
more:v1=sit	14 -14
more:v1=suspend	-17 17
more:vt0=agree past	18 -18
more:vt0=be past	-7 7
more:vt0=be present	-6 6
more:vt0=extend future	8 -8
more:vt0=extend past	-18 18
more:vt0=extend perfect	6 -6
more:vt0=extend present	7 -7
more:vt0=go modal	-6 6
more:vt0=go present	-9 9
more:vt0=keep future	-13 13
more:vt0=keep modal	10 -10
more:vt0=other past	-17 17
more:vt0=other perfect	-6 6
more:vt0=other present	13 -13
more:vt0=say past	7 -7
more:vt0=sign past	-7 7
more:waits	-14 14
more:waits no span	-7 7
more:waits span	-8 8
more:wished	-7 7
more:wished no span	-15 15
more=	28 -28
more=made+refused+longer	10 -10
more=refused+longer	9 -9
more=waits+longer	-28 28
more=wished+longer	6 -6
more=wished+made+longer	-7 7
more=wished+refused+longer	-28 28
more=wished+waits+longer	10 -10
no span	34 -34
on hold:c0=impose	-6 6
on hold:c1=impose	-6 6
on hold:r1=for	-8 8
on hold:r2=<span>	-8 8
on hold:t0=present	20 -20
on hold:v0=put	-6 6
on hold:v1=put	-6 6
pause:c0=impose	-14 14
pause:c0=propose	16 -16
pause:c0=stay	20 -20
pause:c1=impose	-14 14
pause:c1=stay	20 -20
pause:ct0=stay present	9 -9
pause:ct1=stay present	9 -9
pause:l1=<duty>	-8 8
pause:l1=a	8 -8
pause:l1=tariff	-8 8
pause:l1=the	-18 18
pause:l2=<begin>	-47 47
pause:l2=on	19 -19
pause:r1=.	17 -17
pause:r1=<end>	13 -13
pause:r1=<v-end>	-10 10
pause:r1=for	-42 42
pause:r1=in	-21 21
pause:r1=of	-12 12
pause:r1=with	-9 9
pause:r2=<end>	27 -27
pause:r2=<name>	-26 26
pause:r2=<span>	-9 9
pause:r2=<v-impose>	18 -18
pause:r2=on	-16 16
pause:r2=the	-24 24
pause:t0=present	8 -8
pause:v0=be	21 -21
pause:v1=be	21 -21
peace:c0=impose	7 -7
peace:c1=impose	11 -11
peace:ct0=stay perfect	11 -11
peace:ct0=stay present	-16 16
peace:ct1=stay perfect	11 -11
peace:ct1=stay present	-19 19
peace:l1=<v-stay>	13 -13
peace:l1=a	7 -7
peace:l1=make	13 -13
peace:l1=the	26 -26
peace:r1=,	13 -13
peace:r2=the	8 -8
peace:t0=perfect	9 -9
peace:t0=present	-14 14
peace:v0=make	10 -10
peace:v1=make	14 -14
prolonged:l1=<name>	15 -15
prolonged:l1=is	11 -11
prolonged:r1=in	-14 14
prolonged:r2=<end>	-6 6
prolonged:r2=<month-gone>	-14 14
prolonged:r2=<span>	-11 11
prolonged:t0=present-passive	6 -6
put off:l2=,	-8 8
put off:v0=put	11 -11
quiet:c1=impose	6 -6
quiet:ct0=impose perfect	-12 12
quiet:ct0=impose present	10 -10
quiet:ct0=stay past	21 -21
quiet:ct0=stay perfect	13 -13
quiet:ct0=stay present	-22 22
quiet:ct1=impose perfect	-12 12
quiet:ct1=stay past	21 -21
quiet:ct1=stay perfect	13 -13
quiet:ct1=stay present	-24 24
quiet:l1=<points>	-28 28
quiet:l1=a	9 -9
quiet:l1=are	-11 11
quiet:l1=make	13 -13
quiet:l1=of	-14 14
quiet:l1=the	13 -13
quiet:l2=<begin>	-14 14
quiet:l2=<v-stay>	-7 7
quiet:l2=of	-23 23
quiet:r1=,	27 -27
quiet:r1=.	7 -7
quiet:r1=for	-21 21
quiet:r1=in	6 -6
quiet:r1=on	-6 6
quiet:r1=since	-26 26
quiet:r1=until	-18 18
quiet:r2=,	27 -27
quiet:r2=.	19 -19
quiet:r2=<day-ahead>	-24 24
quiet:r2=<end>	13 -13
quiet:r2=<span>	-23 23
quiet:r2=the	-15 15
quiet:r=for <span>	-30 30
quiet:r=until <day-ahead>	-24 24
quiet:t0=past	50 -50
quiet:t0=present	-19 19
quiet:v0=be	7 -7
quiet:v0=make	10 -10
quiet:v0=put	-8 8
quiet:v0=sleep	-7 7
quiet:v1=make	14 -14
quiet:v1=put	-9 9
quiet:vt0=be past	18 -18
quiet:vt0=be present	-10 10
quiet:vt0=make perfect	7 -7
quiet:vt0=put present	10 -10
renewed:l1=<not>	18 -18
renewed:l1=not	18 -18
renewed:v0=other	10 -10
renewed:v1=other	10 -10
s:"	33 -33
s:'	38 -38
s:(	-11 11
s:)	-19 19
s:.	-20 20
s:/	-52 52
s::	16 -16
s:<day-ahead>	-54 54
s:<day-gone>	-26 26
s:<duty>	6 -6
s:<money>	21 -21
s:<month-ahead>	-51 51
s:<month-gone>	-25 25
s:<name>	-8 8
s:<not>	33 -33
s:<number>	8 -8
s:<organisation>	48 -48
s:<person>	-23 23
s:<points>	-45 45
s:<quality>	15 -15
s:<seat>	-7 7
s:<sender>	8 -8
s:<span>	-17 17
s:<taker>	6 -6
s:<v-agree>	20 -20
s:<v-bear>	6 -6
s:<v-begin>	10 -10
s:<v-buy>	-9 9
s:<v-deny>	24 -24
s:<v-down>	6 -6
s:<v-propose>	45 -45
s:<v-return>	56 -56
s:<v-say>	9 -9
s:<v-sell>	40 -40
s:<v-suspend>	-7 7
s:<v-target>	14 -14
s:<v-up>	9 -9
s:@	-25 25
s:a	38 -38
s:above	23 -23
s:across	19 -19
s:add	30 -30
s:additional	-22 22
s:after	19 -19
s:again	10 -10
s:against	16 -16
s:ago	20 -20
s:agree	37 -37
s:agreement	31 -31
s:all	-38 38
s:along	29 -29
s:already	12 -12
s:and	-6 6
s:answer	31 -31
s:any	18 -18
s:anything	10 -10
s:apply	-6 6
s:approval	42 -42
s:approve	31 -31
s:are	9 -9
s:armistice	40 -40
s:army	30 -30
s:as	9 -9
s:aside	-27 27
s:ask	12 -12
s:at	6 -6
s:away	-15 15
s:ban	8 -8
s:bean	16 -16
s:bear	20 -20
s:because	7 -7
s:become	13 -13
s:beef	-21 21
s:before	-20 20
s:begin	7 -7
s:being	-30 30
s:bell	27 -27
s:between	-16 16
s:border	14 -14
s:break	29 -29
s:bring	-28 28
s:broke	-8 8
s:busan	-42 42
s:but	14 -14
s:butter	22 -22
s:buy	20 -20
s:by	12 -12
s:can	-18 18
s:capital	12 -12
s:carry	-42 42
s:ceasefire	6 -6
s:cement	19 -19
s:cent	14 -14
s:charge	-14 14
s:chip	-15 15
s:christma	15 -15
s:city	31 -31
s:clock	-23 23
s:club	19 -19
s:coffee	-14 14
s:collect	10 -10
s:come	12 -12
s:company	42 -42
s:conclude	-23 23
s:consultation	-15 15
s:continue	-6 6
s:contract	32 -32
s:control	-10 10
s:copper	-23 23
s:cost	19 -19
s:cotton	-9 9
s:could	26 -26
s:counted	-28 28
s:country	-44 44
s:custom	-23 23
s:customer	10 -10
s:cut	19 -19
s:dairy	-9 9
s:day	-13 13
s:deadline	9 -9
s:decided	10 -10
s:decision	-11 11
s:declare	-27 27
s:decree	-31 31
s:delegation	33 -33
s:did	10 -10
s:die	-34 34
s:different	-22 22
s:discuss	6 -6
s:dispute	8 -8
s:doe	-27 27
s:done	-18 18
s:down	-39 39
s:drawer	-12 12
s:driver	11 -11
s:drop	32 -32
s:during	8 -8
s:duty	-13 13
s:each	-32 32
s:early	13 -13
s:either	-6 6
s:electricity	10 -10
s:employer	9 -9
s:end	-21 21
s:enter	-6 6
s:evening	31 -31
s:everything	-13 13
s:expect	6 -6
s:expire	-38 38
s:export	16 -16
s:extend	11 -11
s:extension	9 -9
s:fact	17 -17
s:failed	14 -14
s:fall	-14 14
s:far	-6 6
s:farm	28 -28
s:fee	48 -48
s:fentanyl	-22 22
s:ferry	29 -29
s:figure	-23 23
s:first	22 -22
s:fish	7 -7
s:for	20 -20
s:force	-17 17
s:former	14 -14
s:fourth	30 -30
s:from	10 -10
s:front	10 -10
s:frozen	34 -34
s:full	43 -43
s:further	19 -19
s:gave	-23 23
s:geneva	-54 54
s:get	-16 16
s:give	-17 17
s:given	-6 6
s:go	-10 10
s:good	-30 30
s:government	-8 8
s:grace	-14 14
s:grant	-17 17
s:grower	9 -9
s:had	23 -23
s:half	21 -21
s:halt	-33 33
s:halve	-17 17
s:hand	13 -13
s:handshake	10 -10
s:has	-7 7
s:have	-7 7
s:higher	-26 26
s:his	-7 7
s:hit	-15 15
s:hold	8 -8
s:holiday	-27 27
s:home	16 -16
s:hotel	12 -12
s:hour	31 -31
s:house	26 -26
s:hundred	-23 23
s:if	32 -32
s:import	15 -15
s:impose	-38 38
s:in	-12 12
s:including	-29 29
s:inflation	8 -8
s:instead	-14 14
s:into	-12 12
s:is	-15 15
s:it	-19 19
s:joint	17 -17
s:just	7 -7
s:keep	-11 11
s:lapse	-22 22
s:lasted	51 -51
s:later	-20 20
s:law	13 -13
s:lay	-8 8
s:leave	-25 25
s:lender	16 -16
s:let	8 -8
s:letter	-12 12
s:levy	35 -35
s:licence	21 -21
s:lift	42 -42
s:like	12 -12
s:line	16 -16
s:list	17 -17
s:little	-6 6
s:live	-40 40
s:long	-30 30
s:look	6 -6
s:lower	21 -21
s:m	17 -17
s:make	-43 43
s:maker	-8 8
s:man	12 -12
s:matter	27 -27
s:may	7 -7
s:meanwhile	-14 14
s:mediator	32 -32
s:medicine	15 -15
s:meet	26 -26
s:member	15 -15
s:midnight	-8 8
s:milk	19 -19
s:minister	8 -8
s:ministry	10 -10
s:minute	22 -22
s:month	-34 34
s:morning	6 -6
s:most	-23 23
s:mr	8 -8
s:must	9 -9
s:national	16 -16
s:negotiate	11 -11
s:new	6 -6
s:next	6 -6
s:night	-18 18
s:nobody	18 -18
s:noon	18 -18
s:northern	28 -28
s:note	-36 36
s:of	22 -22
s:off	-11 11
s:offer	37 -37
s:official	-6 6
s:old	9 -9
s:older	-14 14
s:olive	-19 19
s:on	11 -11
s:once	-16 16
s:one	21 -21
s:only	-6 6
s:open	12 -12
s:operator	20 -20
s:or	28 -28
s:order	-19 19
s:ordinary	27 -27
s:originating	-28 28
s:other	-8 8
s:our	15 -15
s:out	-13 13
s:over	17 -17
s:own	-22 22
s:p	22 -22
s:paper	-8 8
s:part	21 -21
s:party	9 -9
s:pause	-45 45
s:pay	15 -15
s:pen	-24 24
s:people	-6 6
s:phone	-12 12
s:phosphate	-28 28
s:place	6 -6
s:plan	-20 20
s:point	9 -9
s:port	44 -44
s:present	-37 37
s:press	-17 17
s:price	22 -22
s:prisoner	6 -6
s:product	11 -11
s:prolong	-10 10
s:promise	25 -25
s:propose	26 -26
s:published	-14 14
s:purchase	-13 13
s:quarrel	-9 9
s:quarter	11 -11
s:question	12 -12
s:quiet	-8 8
s:rate	-9 9
s:reach	-9 9
s:read	-17 17
s:ready	20 -20
s:reciprocal	-33 33
s:reject	14 -14
s:remain	16 -16
s:replace	22 -22
s:report	10 -10
s:republic	-12 12
s:resume	25 -25
s:return	26 -26
s:review	-28 28
s:right	-8 8
s:rise	22 -22
s:river	32 -32
s:road	18 -18
s:roaming	18 -18
s:room	23 -23
s:round	51 -51
s:rule	7 -7
s:run	-9 9
s:same	-9 9
s:sanction	30 -30
s:say	26 -26
s:season	51 -51
s:second	14 -14
s:section	-14 14
s:sell	8 -8
s:set	-23 23
s:shall	13 -13
s:she	15 -15
s:sheet	17 -17
s:shelve	-29 29
s:ship	19 -19
s:shook	11 -11
s:shoot	9 -9
s:should	55 -55
s:side	-21 21
s:sign	-10 10
s:signature	9 -9
s:silence	23 -23
s:similar	16 -16
s:since	-21 21
s:sir	-7 7
s:so	-6 6
s:somebody	-24 24
s:spoke	8 -8
s:spring	-10 10
s:stage	20 -20
s:standstill	-6 6
s:start	40 -40
s:state	-12 12
s:statement	16 -16
s:stay	21 -21
s:steel	-6 6
s:still	-19 19
s:stockholm	-44 44
s:strike	45 -45
s:stroke	-8 8
s:such	-6 6
s:sugar	-10 10
s:summer	20 -20
s:surcharge	28 -28
s:suspend	7 -7
s:talk	7 -7
s:tax	-12 12
s:telephone	-26 26
s:tell	7 -7
s:term	11 -11
s:text	13 -13
s:than	17 -17
s:that	-13 13
s:the	11 -11
s:their	-35 35
s:them	33 -33
s:then	-6 6
s:there	-21 21
s:therefore	11 -11
s:they	-16 16
s:thi	-19 19
s:thing	-16 16
s:third	10 -10
s:threaten	-8 8
s:three	41 -41
s:through	-18 18
s:ticket	6 -6
s:till	-13 13
s:to	11 -11
s:too	13 -13
s:town	-12 12
s:trade	23 -23
s:transfer	17 -17
s:treaty	33 -33
s:truce	-12 12
s:turn	19 -19
s:twice	23 -23
s:two	-28 28
s:understanding	-33 33
s:union	27 -27
s:until	-19 19
s:upon	-18 18
s:upper	19 -19
s:us	-18 18
s:valley	19 -19
s:vote	21 -21
s:wage	19 -19
s:waive	8 -8
s:warn	15 -15
s:was	23 -23
s:way	-33 33
s:we	-18 18
s:week	-9 9
s:were	22 -22
s:wheat	20 -20
s:when	-11 11
s:where	-17 17
s:whether	-26 26
s:while	-9 9
s:who	29 -29
s:will	38 -38
s:with	-21 21
s:withdraw	20 -20
s:word	14 -14
s:work	9 -9
s:worth	9 -9
s:year	-21 21
s:yet	17 -17
s:your	9 -9
second:c0=impose	13 -13
second:c1=impose	13 -13
second:ct0=impose past	9 -9
second:ct0=stay present	10 -10
second:ct1=impose past	9 -9
second:ct1=stay present	10 -10
second:l1=<begin>	11 -11
second:l1=the	17 -17
second:l2=<begin>	12 -12
second:l2=in	-14 14
second:r1=,	26 -26
second:r1=day	-13 13
second:r1=round	27 -27
second:r2=,	10 -10
second:r2=<end>	6 -6
second:r2=<v-stay>	-13 13
second:r2=in	11 -11
second:r2=of	-9 9
second:r2=on	9 -9
second:t0=present	16 -16
shelved:c0=suspend	-8 8
shelved:c1=suspend	-8 8
sides=0	33 -33
sides=2	-18 18
sides=3	23 -23
sleep:r1=until	-7 7
span	-11 11
standstill:c1=impose	7 -7
standstill:l1=a	-12 12
standstill:l1=the	-23 23
standstill:r1=between	-7 7
standstill:r1=of	23 -23
standstill:t0=past	-22 22
stay:c0=stay	6 -6
stay:c1=stay	9 -9
stay:c1=suspend	9 -9
stay:l1=<points>	-20 20
stay:l1=will	11 -11
stay:r1=<v-impose>	-19 19
stay:r1=<v-suspend>	-19 19
stay:r1=in	-6 6
stay:r1=on	16 -16
stay:r1=suspend	-14 14
stay:r2=until	-7 7
stay:v1=stay	9 -9
stays:l1=<duty>	20 -20
stays:l1=<goods>	9 -9
stays:l1=it	-31 31
stays:l1=what	9 -9
stays:l2=<begin>	7 -7
stays:l2=the	28 -28
stays:r1=<v-impose>	26 -26
stays:r1=<v-suspend>	16 -16
stays:r1=in	15 -15
stays:r1=suspend	16 -16
stays:r1=where	6 -6
stays:r2=.	-6 6
stays:r2=<level>	17 -17
stays:r2=it	9 -9
suspend:ct1=impose infinitive	7 -7
suspend:ct1=suspend infinitive	7 -7
suspend:l1=to	7 -7
suspend:l1=will	-6 6
suspend:l2=<v-agree>	10 -10
suspend:l2=<v-impose>	11 -11
suspend:l2=agree	10 -10
suspend:r1=for	11 -11
suspend:r2=<duty>	-16 16
suspend:r2=<span>	10 -10
suspend:r2=for	13 -13
suspended:c0=impose	-6 6
suspended:c0=stay	-23 23
suspended:c0=suspend	9 -9
suspended:c1=impose	-15 15
suspended:c1=stay	-9 9
suspended:ct0=impose past-passive	-9 9
suspended:ct0=impose present	-10 10
suspended:ct0=stay present	-8 8
suspended:ct0=suspend past-passive	-9 9
suspended:ct0=suspend perfect	13 -13
suspended:ct1=impose past-passive	-9 9
suspended:ct1=impose present	-10 10
suspended:ct1=suspend past-passive	-9 9
suspended:ct1=suspend perfect	13 -13
suspended:l1=are	6 -6
suspended:l1=be	-10 10
suspended:l1=been	13 -13
suspended:l1=is	-7 7
suspended:l1=remain	-6 6
suspended:l2=,	12 -12
suspended:l2=<name>	-24 24
suspended:l2=<points>	-15 15
suspended:l2=has	10 -10
suspended:r1=.	-8 8
suspended:r1=<points>	-15 15
suspended:r1=for	21 -21
suspended:r1=from	-17 17
suspended:r1=until	-8 8
suspended:r2=<day-ahead>	-34 34
suspended:r2=<end>	-6 6
suspended:r2=<month-gone>	24 -24
suspended:r2=the	22 -22
suspended:t0=past-passive	-9 9
suspended:t0=present	-8 8
suspended:v0=keep	-10 10
suspended:v0=remain	-6 6
suspended:v0=suspend	7 -7
suspended:v1=keep	-10 10
suspended:v1=remain	-6 6
suspension:c1=impose	6 -6
suspension:l1=a	17 -17
suspension:l2=<begin>	25 -25
suspension:r1=<v-end>	38 -38
suspension:r1=of	9 -9
suspension:r2=<span>	-17 17
suspension:r2=on	45 -45
suspension:r2=the	19 -19
suspension:t0=past	-39 39
suspension:t0=perfect	12 -12
top	46 -46
truce:c0=bear	-6 6
truce:c0=down	13 -13
truce:c0=end	-8 8
truce:c0=propose	19 -19
truce:c0=suspend	-8 8
truce:c1=begin	-18 18
truce:c1=down	22 -22
truce:c1=end	12 -12
truce:c1=impose	-14 14
truce:c1=suspend	-8 8
truce:ct0=agree past	8 -8
truce:ct0=agree present	-13 13
truce:ct0=bear present	-9 9
truce:ct0=down past	20 -20
truce:ct0=end past	10 -10
truce:ct0=impose future	-20 20
truce:ct0=impose past	19 -19
truce:ct0=impose perfect	-6 6
truce:ct0=propose past	-16 16
truce:ct0=propose perfect	22 -22
truce:ct0=propose present	22 -22
truce:ct0=say past	-10 10
truce:ct0=stay past	7 -7
truce:ct0=stay present	-13 13
truce:ct1=agree participle-passive	14 -14
truce:ct1=agree present	-13 13
truce:ct1=bear present	-9 9
truce:ct1=impose future	-20 20
truce:ct1=impose infinitive	-6 6
truce:ct1=impose perfect	-6 6
truce:ct1=impose pluperfect	-10 10
truce:ct1=propose participle-passive	-21 21
truce:ct1=propose past	-16 16
truce:ct1=propose perfect	22 -22
truce:ct1=propose present	22 -22
truce:ct1=say past	-10 10
truce:ct1=stay past	7 -7
truce:ct1=stay present	-13 13
truce:l1='s	-11 11
truce:l1=<begin>	-6 6
truce:l1=<not>	39 -39
truce:l1=<span>	-10 10
truce:l1=<v-agree>	23 -23
truce:l1=<v-impose>	36 -36
truce:l1=its	-40 40
truce:l1=new	7 -7
truce:l1=no	34 -34
truce:l1=present	-11 11
truce:l1=that	-13 13
truce:l1=the	-25 25
truce:l1=their	-22 22
truce:l2="	28 -28
truce:l2='s	6 -6
truce:l2=,	-24 24
truce:l2=-	-14 14
truce:l2=:	18 -18
truce:l2=;	-14 14
truce:l2=<day-ahead>	-6 6
truce:l2=<name>	-17 17
truce:l2=<number>	9 -9
truce:l2=<span>	18 -18
truce:l2=<v-agree>	26 -26
truce:l2=<v-bear>	-9 9
truce:l2=<v-end>	-18 18
truce:l2=<v-impose>	19 -19
truce:l2=<v-propose>	9 -9
truce:l2=<v-say>	16 -16
truce:l2=<v-stay>	-18 18
truce:l2=a	-8 8
truce:l2=and	-28 28
truce:l2=call	9 -9
truce:l2=during	27 -27
truce:l2=extend	11 -11
truce:l2=have	-9 9
truce:l2=if	-41 41
truce:l2=is	-10 10
truce:l2=it	18 -18
truce:l2=of	7 -7
truce:l2=on	-9 9
truce:l2=prolonged	-6 6
truce:l2=propose	16 -16
truce:l2=sign	29 -29
truce:l2=since	-20 20
truce:l2=that	7 -7
truce:l2=the	-31 31
truce:l2=their	-34 34
truce:l2=under	12 -12
truce:l2=when	7 -7
truce:l2=which	-7 7
truce:l=, the	-29 29
truce:l=: a	33 -33
truce:l=<begin> <begin>	-6 6
truce:l=<begin> a	-9 9
truce:l=<begin> its	-22 22
truce:l=<begin> that	-32 32
truce:l=<begin> the	8 -8
truce:l=<begin> their	-10 10
truce:l=<day-ahead> the	-13 13
truce:l=<name> 's	-24 24
truce:l=<span> tariff	22 -22
truce:l=a <span>	-12 12
truce:l=a tariff	16 -16
truce:l=and a	-15 15
truce:l=call a	9 -9
truce:l=during the	28 -28
truce:l=extend the	12 -12
truce:l=extend their	13 -13
truce:l=if the	-29 29
truce:l=is no	31 -31
truce:l=it a	18 -18
truce:l=of a	24 -24
truce:l=on a	-13 13
truce:l=sign a	12 -12
truce:l=since the	-13 13
truce:l=the <span>	-16 16
truce:l=the present	-11 11
truce:l=the tariff	-27 27
truce:l=their tariff	-20 20
truce:l=under the	10 -10
truce:l=which the	-7 7
truce:lr=a .	-21 21
truce:lr=a <end>	7 -7
truce:lr=a in	17 -17
truce:lr=a on	19 -19
truce:lr=a that	-21 21
truce:lr=a with	16 -16
truce:lr=its with	-18 18
truce:lr=tariff ,	-24 24
truce:lr=tariff between	11 -11
truce:lr=tariff with	18 -18
truce:lr=the ,	15 -15
truce:lr=the .	21 -21
truce:lr=the begin	-23 23
truce:lr=the between	-9 9
truce:lr=the has	-7 7
truce:lr=the hold	6 -6
truce:lr=the in	-22 22
truce:lr=the itself	-31 31
truce:lr=the last	-21 21
truce:lr=the of	-25 25
truce:lr=the on	-6 6
truce:lr=the run	12 -12
truce:lr=the that	-6 6
truce:lr=the which	-13 13
truce:lr=the with	-16 16
truce:lr=the would	25 -25
truce:lr=their by	20 -20
truce:r1=,	-7 7
truce:r1=:	-19 19
truce:r1=<end>	28 -28
truce:r1=<v-agree>	-10 10
truce:r1=<v-begin>	-15 15
truce:r1=<v-end>	-23 23
truce:r1=<v-impose>	-32 32
truce:r1=<v-stay>	-7 7
truce:r1=<v-up>	26 -26
truce:r1=agree	-6 6
truce:r1=at	6 -6
truce:r1=begin	-14 14
truce:r1=by	9 -9
truce:r1=expire	-16 16
truce:r1=for	-10 10
truce:r1=go	25 -25
truce:r1=has	-19 19
truce:r1=in	11 -11
truce:r1=is	-11 11
truce:r1=itself	-31 31
truce:r1=lapse	-8 8
truce:r1=last	-32 32
truce:r1=on	-11 11
truce:r1=over	22 -22
truce:r1=period	-12 12
truce:r1=that	-18 18
truce:r1=until	17 -17
truce:r1=was	-21 21
truce:r1=which	-11 11
truce:r1=will	18 -18
truce:r1=with	6 -6
truce:r1=would	25 -25
truce:r2=<day-gone>	11 -11
truce:r2=<duty>	-43 43
truce:r2=<goods>	9 -9
truce:r2=<name>	-9 9
truce:r2=<not>	41 -41
truce:r2=<number>	26 -26
truce:r2=<person>	10 -10
truce:r2=<span>	-16 16
truce:r2=<v-agree>	-36 36
truce:r2=<v-begin>	10 -10
truce:r2=<v-impose>	-14 14
truce:r2=<v-stay>	-8 8
truce:r2=<v-up>	-10 10
truce:r2=a	45 -45
truce:r2=additional	-22 22
truce:r2=agree	-19 19
truce:r2=and	25 -25
truce:r2=been	18 -18
truce:r2=both	25 -25
truce:r2=busan	-32 32
truce:r2=by	-33 33
truce:r2=duty	-7 7
truce:r2=for	13 -13
truce:r2=geneva	-19 19
truce:r2=in	-26 26
truce:r2=it	6 -6
truce:r2=not	16 -16
truce:r2=on	-8 8
truce:r2=out	11 -11
truce:r2=tariff	-38 38
truce:r2=the	19 -19
truce:r2=their	-18 18
truce:r2=to	16 -16
truce:r2=under	-20 20
truce:r2=until	-12 12
truce:r2=which	-14 14
truce:r=, and	25 -25
truce:r=, in	-22 22
truce:r=, under	-20 20
truce:r=, which	-8 8
truce:r=<end> <end>	28 -28
truce:r=agree in	-22 22
truce:r=between <name>	-17 17
truce:r=in the	13 -13
truce:r=of <month-gone>	12 -12
truce:r=of <number>	8 -8
truce:r=of busan	-28 28
truce:r=of the	10 -10
truce:r=on tariff	-47 47
truce:r=on the	36 -36
truce:r=that <name>	20 -20
truce:r=that end	-14 14
truce:r=that the	-26 26
truce:r=until <day-ahead>	16 -16
truce:r=with <name>	-8 8
truce:r=with the	8 -8
truce:t0=modal	20 -20
truce:t0=past	-17 17
truce:t0=perfect	9 -9
truce:t0=present	-9 9
truce:t0=present-not	-14 14
truce:v0=be	6 -6
truce:v0=call	16 -16
truce:v0=extend	-13 13
truce:v0=let	12 -12
truce:v0=other	-21 21
truce:v0=propose	20 -20
truce:v0=say	25 -25
truce:v0=sign	-15 15
truce:v1=call	18 -18
truce:v1=end	29 -29
truce:v1=keep	14 -14
truce:v1=let	11 -11
truce:v1=other	-21 21
truce:v1=propose	20 -20
truce:v1=say	31 -31
truce:v1=sign	-14 14
truce:vt0=agree past	-16 16
truce:vt0=agree perfect	15 -15
truce:vt0=be past	28 -28
truce:vt0=be present	-17 17
truce:vt0=extend perfect	-9 9
truce:vt0=sign past	8 -8
verb:c0=agree	-9 9
verb:c0=begin	-6 6
verb:c0=end	7 -7
verb:c0=propose	6 -6
verb:c0=suspend	7 -7
verb:c1=begin	-6 6
verb:c1=end	9 -9
verb:c1=stay	9 -9
verb:c1=target	-8 8
verb:ct0=impose future-passive	6 -6
verb:ct0=impose past	-13 13
verb:ct0=stay present	-6 6
verb:ct0=suspend future	8 -8
verb:ct0=suspend future-passive	6 -6
verb:ct0=suspend perfect	14 -14
verb:ct0=suspend present-passive	-10 10
verb:ct1=impose future-passive	6 -6
verb:ct1=impose perfect	6 -6
verb:ct1=impose present	-6 6
verb:ct1=suspend future	8 -8
verb:ct1=suspend future-passive	6 -6
verb:ct1=suspend perfect	14 -14
verb:ct1=suspend present-passive	-10 10
verb:l1=,	35 -35
verb:l1=<name>	22 -22
verb:l1=<organisation>	12 -12
verb:l1=<person>	-23 23
verb:l1=and	6 -6
verb:l1=are	16 -16
verb:l1=be	-21 21
verb:l1=been	9 -9
verb:l1=has	27 -27
verb:l1=have	-9 9
verb:l1=is	-13 13
verb:l1=it	-11 11
verb:l1=remain	-6 6
verb:l1=side	-12 12
verb:l1=the	11 -11
verb:l1=to	13 -13
verb:l2=,	-10 10
verb:l2=<day-gone>	-19 19
verb:l2=<duty>	34 -34
verb:l2=<gate>	-29 29
verb:l2=<level>	-20 20
verb:l2=<name>	7 -7
verb:l2=<v-impose>	23 -23
verb:l2=and	-13 13
verb:l2=had	20 -20
verb:l2=it	-9 9
verb:l2=side	-30 30
verb:l2=tariff	22 -22
verb:l2=that	17 -17
verb:l2=the	20 -20
verb:l2=to	-15 15
verb:l2=which	-14 14
verb:l2=will	-19 19
verb:l=<name> will	25 -25
verb:l=had been	15 -15
verb:l=to be	-15 15
verb:l=will be	-20 20
verb:lr=<name> its	12 -12
verb:lr=are for	15 -15
verb:lr=are until	-6 6
verb:lr=is for	15 -15
verb:lr=remain for	-6 6
verb:lr=stay until	7 -7
verb:lr=to the	-13 13
verb:r1=,	20 -20
verb:r1=<duty>	18 -18
verb:r1=<points>	-12 12
verb:r1=<seat>	17 -17
verb:r1=a	-25 25
verb:r1=for	-13 13
verb:r1=its	19 -19
verb:r1=on	-15 15
verb:r1=the	15 -15
verb:r1=their	7 -7
verb:r2=,	20 -20
verb:r2=.	15 -15
verb:r2=<day-ahead>	-22 22
verb:r2=<day-gone>	-23 23
verb:r2=<duty>	-6 6
verb:r2=<month-gone>	25 -25
verb:r2=<span>	-19 19
verb:r2=<v-end>	26 -26
verb:r2=<v-impose>	-10 10
verb:r2=a	-18 18
verb:r2=additional	17 -17
verb:r2=duty	-25 25
verb:r2=from	-7 7
verb:r2=of	-16 16
verb:r2=the	17 -17
verb:r=for <span>	-21 21
verb:r=the duty	-17 17
verb:r=until <day-ahead>	-17 17
verb:t0=modal	12 -12
verb:t0=past	-13 13
verb:t0=perfect	-11 11
verb:t0=pluperfect-passive	15 -15
verb:v0=agree	-9 9
verb:v0=hold	11 -11
verb:v0=keep	-10 10
verb:v0=lift	7 -7
verb:v0=put	9 -9
verb:v0=remain	-6 6
verb:v0=suspend	6 -6
verb:v1=hold	10 -10
verb:v1=keep	-10 10
verb:v1=lift	9 -9
verb:v1=other	15 -15
verb:v1=remain	-6 6
verb:v1=spare	-8 8
verb:vt0=hold future	21 -21
verb:vt0=keep present	-10 10
verb:vt0=suspend past	-9 9
verb:vt0=suspend perfect	10 -10
w:added	14 -14
w:adds	18 -18
w:again	10 -10
w:armistice	39 -39
w:ceasefire	6 -6
w:continue	15 -15
w:continued	-14 14
w:continues	-15 15
w:extend	8 -8
w:extends	21 -21
w:extension	9 -9
w:frozen	34 -34
w:further	19 -19
w:go on	13 -13
w:goes on	-19 19
w:grace	-14 14
w:halt	-33 33
w:handshake	10 -10
w:held in	11 -11
w:holiday	-13 13
w:in the drawer	-12 12
w:keeps	-7 7
w:lifted	21 -21
w:lifts	18 -18
w:on hold	-9 9
w:pause	-39 39
w:prolong	-8 8
w:put off	-7 7
w:quiet	-8 8
w:second	23 -23
w:set aside	-18 18
w:shelved	-6 6
w:silence	23 -23
w:sleep	7 -7
w:slept	14 -14
w:standstill	-6 6
w:stays	31 -31
w:suspend	25 -25
w:suspended	-13 13
w:suspends	12 -12
w:suspension	7 -7
w:truce	-13 13
w:waived	8 -8
words=loose no span 	47 -47
words=loose no span ahead	-30 30
words=loose no span gone	8 -8
words=loose span 	-27 27
words=loose+more	27 -27
words=loose+more no span 	45 -45
words=loose+more no span gone	8 -8
words=loose+more span 	17 -17
words=loose+more span ahead	-19 19
words=loose+more span gone	19 -19
words=loose+more+verb	-8 8
words=loose+quiet	-15 15
words=loose+quiet no span 	-11 11
words=loose+truce	-26 26
words=loose+truce no span 	11 -11
words=loose+truce no span ahead	-36 36
words=loose+truce span 	-21 21
words=loose+verb	28 -28
words=loose+verb no span 	7 -7
words=loose+verb no span ahead	28 -28
words=loose+verb span ahead	17 -17
words=more	56 -56
words=more no span 	90 -90
words=more no span ahead	-6 6
words=more no span ahead+gone	-8 8
words=more no span gone	13 -13
words=more span 	-7 7
words=more span ahead	21 -21
words=more span gone	-6 6
words=more+quiet	-16 16
words=more+truce	-22 22
words=more+truce no span ahead	-56 56
words=more+truce no span gone	-13 13
words=more+truce no span gone+ahead	16 -16
words=more+truce span 	-9 9
words=more+truce span ahead	7 -7
words=more+truce span gone	21 -21
words=more+truce+verb no span ahead	-10 10
words=more+verb no span 	16 -16
words=more+verb no span ahead	6 -6
words=more+verb span ahead	-7 7
words=more+verb span gone	-6 6
words=quiet no span 	37 -37
words=quiet span 	-12 12
words=quiet span gone	-15 15
words=quiet+truce no span 	13 -13
words=truce no span 	11 -11
words=truce no span ahead	-26 26
words=truce no span gone+ahead	-41 41
words=truce span 	23 -23
words=truce span ahead	9 -9
words=truce span gone	7 -7
words=truce span gone+ahead	-21 21
words=truce+verb	-7 7
words=verb	23 -23
words=verb no span 	78 -78
words=verb no span gone	15 -15
words=verb span 	-16 16
words=verb span ahead	24 -24
words=verb span gone	-40 40`;
