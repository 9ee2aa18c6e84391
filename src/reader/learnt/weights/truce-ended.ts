// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	21 -21
add:c0=impose	-7 7
add:r1=,	-7 7
added:c0=impose	6 -6
added:c0=say	6 -6
added:c1=impose	6 -6
added:c1=say	6 -6
added:l2="	-6 6
added:l2=,	6 -6
added:l2=<begin>	6 -6
added:v0=add	6 -6
added:v1=add	6 -6
again:c0=propose	11 -11
again:ct0=bear future	-11 11
again:ct0=bear present	6 -6
again:ct0=impose present-passive	-6 6
again:ct0=stay modal	10 -10
again:ct0=stay present	-8 8
again:ct1=bear future	-11 11
again:ct1=impose present-passive	-6 6
again:ct1=stay modal	10 -10
again:ct1=stay present	-8 8
again:l1=<goods>	-6 6
again:l1=<number>	-14 14
again:l1=<v-bear>	-6 6
again:l1=<v-propose>	6 -6
again:l1=and	8 -8
again:l1=it	-12 12
again:l1=meet	-6 6
again:l1=move	7 -7
again:l1=raise	-6 6
again:l1=them	-9 9
again:l1=up	8 -8
again:l1=will	-7 7
again:l2=,	-10 10
again:l2=<begin>	-8 8
again:l2=<goods>	8 -8
again:l2=<month-gone>	7 -7
again:l2=<sender>	7 -7
again:l2=<v-begin>	-6 6
again:l2=<v-down>	-7 7
again:l2=at	-7 7
again:l2=come	-8 8
again:l2=do	-6 6
again:l2=they	11 -11
again:l2=to	9 -9
again:l2=will	-6 6
again:l2=would	7 -7
again:r1=:	-7 7
again:r1=<day-ahead>	-8 8
again:r1=from	-9 9
again:r1=on	-6 6
again:r2=,	-8 8
again:r2=<day-ahead>	-10 10
again:r2=<goods>	7 -7
again:r2=<name>	6 -6
again:r2=<seat>	-8 8
again:t0=future	-7 7
again:t0=modal	9 -9
again:t0=present-passive	-7 7
again:v0=meet	-7 7
again:v0=sit	-8 8
again:v1=sit	-8 8
another:c0=impose	12 -12
another:c1=propose	-7 7
another:ct0=impose present	10 -10
another:ct1=impose participle-passive	-12 12
another:ct1=impose present	10 -10
another:l1=,	-6 6
another:l1=and	-10 10
another:l1=in	8 -8
another:l2=,	11 -11
another:l2=<day-gone>	8 -8
another:l2=<goods>	-16 16
another:l2=<name>	-20 20
another:l2=<v-impose>	-6 6
another:l2=<v-propose>	-16 16
another:l2=ask	-10 10
another:l2=it	9 -9
another:r1=,	-14 14
another:r1=.	-16 16
another:r1=<goods>	9 -9
another:r1=<span>	21 -21
another:r2=,	11 -11
another:r2=<end>	-14 14
another:r2=and	-6 6
another:r2=for	-7 7
another:r2=in	9 -9
another:t0=modal	14 -14
another:t0=perfect	6 -6
another:v1=ask	-9 9
arrangement:l1=similar	-6 6
arrangement:l2=that	-7 7
arrangement:l2=the	-6 6
arrangement:l2=under	7 -7
arrangement:r1=,	-11 11
arrangement:r1=<v-agree>	-6 6
arrangement:r2=.	-7 7
arrangement:r2=<name>	7 -7
arrangement:r2=last	-7 7
arrangement:t0=present	7 -7
asleep:ct0=stay past	-9 9
asleep:ct1=stay past	-9 9
asleep:t0=past	-9 9
ceasefire:l1=a	12 -12
ceasefire:l1=the	16 -16
ceasefire:l1=their	-15 15
ceasefire:r1=in	13 -13
ceasefire:r2=the	15 -15
continue:l1=<name>	7 -7
continue:l2=<begin>	-9 9
continue:r1=in	-8 8
continues:r1=to	6 -6
count:loose=0	19 -19
count:more=1	8 -8
count:more=2	12 -12
count:quiet=0	14 -14
count:quiet=1	16 -16
count:truce=0	86 -86
count:truce=1	9 -9
count:truce=2	-15 15
count:truce=3	14 -14
count:truce=6	-26 26
count:verb=0	12 -12
days=0	-15 15
days=1	-15 15
days=2	23 -23
days=3	20 -20
days=6	27 -27
extend:v0=extend	6 -6
extended:l1=be	8 -8
extended:l1=was	8 -8
extended:l2=the	7 -7
extended:l2=was	-7 7
extended:r1=.	10 -10
extended:r1=by	8 -8
extended:r1=their	8 -8
extended:r2=<end>	13 -13
extended:r2=<span>	7 -7
extended:r2=the	-10 10
extended:t0=past-passive	8 -8
extended:t0=past-passive-not	-7 7
extends:l1=<organisation>	9 -9
extends:l2=the	-7 7
extension:c0=end	-14 14
extension:c0=impose	13 -13
extension:c0=propose	16 -16
extension:c0=say	9 -9
extension:c1=agree	-6 6
extension:c1=end	-11 11
extension:c1=impose	6 -6
extension:c1=propose	18 -18
extension:c1=say	9 -9
extension:ct0=agree modal	-8 8
extension:ct0=agree past	7 -7
extension:ct0=impose past	11 -11
extension:ct0=impose perfect	6 -6
extension:ct0=say past	6 -6
extension:ct1=agree modal	-8 8
extension:ct1=agree participle-passive	-10 10
extension:ct1=agree past	7 -7
extension:ct1=impose participle-passive	-9 9
extension:ct1=impose past	11 -11
extension:ct1=impose perfect	6 -6
extension:ct1=say past	6 -6
extension:l1=<span>	6 -6
extension:l1=any	11 -11
extension:l1=its	11 -11
extension:l2=<begin>	7 -7
extension:l2=<v-impose>	7 -7
extension:l2=<v-propose>	10 -10
extension:l2=for	7 -7
extension:l2=on	-7 7
extension:l2=that	12 -12
extension:l2=to	-12 12
extension:r1=,	-8 8
extension:r1=.	11 -11
extension:r1=in	6 -6
extension:r1=is	13 -13
extension:r1=of	21 -21
extension:r1=on	-11 11
extension:r1=would	7 -7
extension:r2=<day-gone>	-6 6
extension:r2=<end>	9 -9
extension:r2=<span>	11 -11
extension:r2=<v-agree>	-7 7
extension:r2=<v-impose>	-11 11
extension:r2=agree	-13 13
extension:r2=been	-8 8
extension:t0=modal	15 -15
extension:t0=modal-not	-11 11
extension:t0=past	6 -6
extension:t0=perfect	9 -9
extension:v0=end	-12 12
extension:v0=have	10 -10
extension:v0=say	7 -7
extension:v1=say	7 -7
extra:c0=impose	8 -8
extra:c1=impose	17 -17
extra:l1='s	7 -7
extra:l1=an	10 -10
extra:l1=its	-15 15
extra:l1=the	7 -7
extra:l2=<name>	8 -8
extra:l2=<v-impose>	12 -12
extra:r1=<duty>	-7 7
extra:r1=<level>	17 -17
extra:r1=duty	-8 8
extra:r2=on	-8 8
extra:t0=past	-11 11
freeze:l2=<begin>	7 -7
freeze:l2=the	-11 11
freeze:r2=the	-9 9
frozen:l2=on	-10 10
frozen:r1=<goods>	-10 10
further:c0=impose	-9 9
further:c0=propose	-8 8
further:c0=stay	-6 6
further:c1=impose	-7 7
further:c1=propose	-8 8
further:c1=stay	-7 7
further:ct0=down modal	-6 6
further:ct0=impose future	-12 12
further:ct1=down modal	-6 6
further:ct1=impose future	-12 12
further:l1=<not>	8 -8
further:l1=a	-18 18
further:l1=no	7 -7
further:l2=<begin>	7 -7
further:l2=<name>	-7 7
further:l2=<v-impose>	-6 6
further:l2=<v-propose>	-10 10
further:l2=by	-8 8
further:r1=.	10 -10
further:r1=<duty>	-10 10
further:r1=<level>	-10 10
further:r1=<span>	-7 7
further:r1=duty	-11 11
further:r2=<end>	10 -10
further:r2=are	6 -6
further:r2=in	-7 7
further:r2=is	12 -12
further:r2=of	-12 12
further:t0=future	-11 11
further:t0=perfect	7 -7
further:t0=present	-8 8
further:v0=be	-9 9
further:v0=prepare	-11 11
further:v1=be	-9 9
further:v1=prepare	-11 11
go on:ct0=begin future	7 -7
go on:ct0=up future	7 -7
go on:ct1=begin future	7 -7
go on:ct1=up future	7 -7
go on:l2=and	-6 6
go on:l2=the	7 -7
go on:r1=pay	-9 9
go on:r2=.	6 -6
go on:r2=<end>	6 -6
go on:r2=<level>	-10 10
go on:t0=future	7 -7
goes on:l1=<goods>	8 -8
goes on:l1=<name>	6 -6
goes on:l1=it	8 -8
goes on:l1=truce	-9 9
goes on:l2=<begin>	11 -11
goes on:l2=the	7 -7
goes on:r1=<v-bear>	11 -11
goes on:r1=<v-impose>	6 -6
goes on:r1=pay	10 -10
goes on:r2=<day-ahead>	-8 8
goes on:r2=<level>	6 -6
goes on:r2=<number>	8 -8
goes on:r2=the	6 -6
handshake:l1=a	7 -7
held in:c0=impose	7 -7
held in:c0=stay	7 -7
held in:c0=suspend	7 -7
held in:c1=impose	7 -7
held in:c1=stay	7 -7
held in:c1=suspend	7 -7
held in:r2=on	-6 6
held in:v0=hold	7 -7
held in:v1=hold	7 -7
holiday:r2=<end>	6 -6
holidays:l1=the	-7 7
holidays:r1=.	-8 8
holidays:r2=<end>	-7 7
keep:c0=agree	7 -7
keep:c0=impose	8 -8
keep:c0=propose	-9 9
keep:c0=stay	11 -11
keep:l1=<begin>	-7 7
keep:l2=,	-10 10
keep:l2=<begin>	-14 14
keep:l2=<v-impose>	10 -10
keep:r1=<v-impose>	-15 15
keep:r1=<v-propose>	-11 11
keep:r1=its	9 -9
keep:r1=the	11 -11
keep:r1=them	-9 9
keep:r2=<duty>	8 -8
keep:r2=<goods>	6 -6
keep:r2=at	-7 7
keep:r2=duty	6 -6
keep:v0=agree	6 -6
keep:v0=keep	8 -8
keeps:l1=<gate>	-7 7
keeps:l1=side	-7 7
keeps:l1=that	9 -9
keeps:l2=each	-7 7
keeps:l2=that	-16 16
keeps:l2=the	-12 12
keeps:r1=<number>	-8 8
keeps:r2=.	7 -7
keeps:r2=<end>	-15 15
keeps:r2=of	-12 12
lengths=0	16 -16
lengths=1	22 -22
lengths=2	12 -12
lengths=6	-27 27
lies:r2=.	-15 15
lift:c1=end	6 -6
lift:c1=impose	7 -7
lift:r1=its	-10 10
long=1	7 -7
long=3	21 -21
longer:c0=stay	10 -10
longer:c1=stay	10 -10
longer:ct0=impose present	-6 6
longer:ct0=stay past	6 -6
longer:ct1=impose present	-6 6
longer:ct1=stay past	6 -6
loose:c0=bear	7 -7
loose:c1=end	-16 16
loose:c1=stay	7 -7
loose:c1=suspend	10 -10
loose:ct0=impose past	6 -6
loose:ct0=stay past	-8 8
loose:ct0=stay present	9 -9
loose:ct1=stay past	-8 8
loose:ct1=stay present	8 -8
loose:ct1=suspend infinitive	10 -10
loose:l1=,	-7 7
loose:l1=<level-noun>	-13 13
loose:l1=<span>	-10 10
loose:l1=and	11 -11
loose:l1=duty	8 -8
loose:l1=it	10 -10
loose:l1=rate	-16 16
loose:l1=similar	-6 6
loose:l1=that	13 -13
loose:l2='s	-15 15
loose:l2=,	7 -7
loose:l2=<level>	-7 7
loose:l2=<quality>	7 -7
loose:l2=before	-7 7
loose:l2=for	7 -7
loose:l2=of	8 -8
loose:l2=reciprocal	-7 7
loose:l2=the	-17 17
loose:l2=under	7 -7
loose:l=a similar	-6 6
loose:l=before the	-7 7
loose:l=reciprocal tariff	-8 8
loose:l=the <span>	-10 10
loose:l=the duty	7 -7
loose:lr=and at	6 -6
loose:lr=rate at	-12 12
loose:lr=the .	-7 7
loose:lr=what .	-6 6
loose:r1=,	-11 11
loose:r1=<end>	9 -9
loose:r1=at	13 -13
loose:r1=for	8 -8
loose:r1=in	-7 7
loose:r1=of	-12 12
loose:r1=where	-8 8
loose:r2=<end>	7 -7
loose:r2=<name>	6 -6
loose:r2=<number>	11 -11
loose:r2=<span>	-15 15
loose:r2=a	10 -10
loose:r2=it	-6 6
loose:r2=last	-7 7
loose:r=<end> <end>	9 -9
loose:r=at <number>	11 -11
loose:r=in the	-8 8
loose:r=suspend until	-6 6
loose:r=where it	-9 9
loose:t0=future	7 -7
loose:t0=present	10 -10
loose:v0=stay	6 -6
loose:v1=end	-14 14
loose:v1=stay	12 -12
loose:vt0=be past	-8 8
loose:vt0=be present	9 -9
months=2	25 -25
months=3	16 -16
months=6	10 -10
months=9	-7 7
moratorium:l2=<begin>	-6 6
moratorium:t0=past	6 -6
more:	13 -13
more:c0=agree	6 -6
more:c0=begin	6 -6
more:c0=impose	14 -14
more:c0=propose	6 -6
more:c0=return	-13 13
more:c0=say	15 -15
more:c1=end	-8 8
more:c1=return	-13 13
more:c1=say	8 -8
more:c1=suspend	6 -6
more:ct0=agree future	8 -8
more:ct0=agree perfect	6 -6
more:ct0=bear future	-8 8
more:ct0=bear modal	8 -8
more:ct0=bear present	11 -11
more:ct0=begin future	9 -9
more:ct0=begin past	-10 10
more:ct0=begin present	13 -13
more:ct0=down present	7 -7
more:ct0=end future	6 -6
more:ct0=end present	-6 6
more:ct0=impose modal	8 -8
more:ct0=impose present	10 -10
more:ct0=propose future	-8 8
more:ct0=propose past	10 -10
more:ct0=propose perfect	-6 6
more:ct0=propose present	9 -9
more:ct0=say past	14 -14
more:ct0=sell modal	-6 6
more:ct0=stay future	7 -7
more:ct0=stay modal	15 -15
more:ct0=stay past	-10 10
more:ct0=stay present	7 -7
more:ct0=target perfect	-9 9
more:ct0=up future	11 -11
more:ct1=agree future	8 -8
more:ct1=agree participle-passive	-7 7
more:ct1=bear future	-8 8
more:ct1=bear modal	8 -8
more:ct1=bear present	10 -10
more:ct1=begin future	9 -9
more:ct1=begin past	-11 11
more:ct1=begin present	13 -13
more:ct1=down present	7 -7
more:ct1=end present	-6 6
more:ct1=impose gerund	6 -6
more:ct1=impose modal	8 -8
more:ct1=impose participle-passive	-16 16
more:ct1=impose present	8 -8
more:ct1=propose future	-9 9
more:ct1=propose participle-passive	-19 19
more:ct1=propose past	8 -8
more:ct1=propose perfect	-8 8
more:ct1=say past	13 -13
more:ct1=sell modal	-6 6
more:ct1=stay future	7 -7
more:ct1=stay modal	15 -15
more:ct1=stay past	-11 11
more:ct1=stay present	6 -6
more:ct1=up future	11 -11
more:l1=,	-15 15
more:l1=;	-16 16
more:l1=<agent>	7 -7
more:l1=<begin>	13 -13
more:l1=<gate>	-6 6
more:l1=<goods>	-14 14
more:l1=<level>	8 -8
more:l1=<name>	9 -9
more:l1=<number>	-10 10
more:l1=<person>	7 -7
more:l1=<v-say>	8 -8
more:l1=a	-12 12
more:l1=and	-13 13
more:l1=any	12 -12
more:l1=be	15 -15
more:l1=become	8 -8
more:l1=for	7 -7
more:l1=he	9 -9
more:l1=in	7 -7
more:l1=is	9 -9
more:l1=it	-8 8
more:l1=listed	8 -8
more:l1=meet	-6 6
more:l1=move	7 -7
more:l1=not	-11 11
more:l1=nothing	7 -7
more:l1=paper	-14 14
more:l1=raise	-13 13
more:l1=side	-9 9
more:l1=that	19 -19
more:l1=them	-6 6
more:l1=to	-10 10
more:l1=up	8 -8
more:l1=was	19 -19
more:l1=—	-7 7
more:l2='s	8 -8
more:l2=.	6 -6
more:l2=<begin>	6 -6
more:l2=<day-ahead>	9 -9
more:l2=<day-gone>	6 -6
more:l2=<goods>	-15 15
more:l2=<month-gone>	11 -11
more:l2=<not>	-16 16
more:l2=<person>	6 -6
more:l2=<seat>	-8 8
more:l2=<sender>	8 -8
more:l2=<span>	-7 7
more:l2=<v-bear>	8 -8
more:l2=<v-propose>	-14 14
more:l2=<v-say>	9 -9
more:l2=<v-stay>	9 -9
more:l2=<v-suspend>	-7 7
more:l2=<v-threaten>	-7 7
more:l2=a	8 -8
more:l2=approve	9 -9
more:l2=at	-19 19
more:l2=can	7 -7
more:l2=cost	10 -10
more:l2=draft	-6 6
more:l2=each	-7 7
more:l2=he	8 -8
more:l2=in	18 -18
more:l2=is	11 -11
more:l2=it	16 -16
more:l2=make	6 -6
more:l2=may	8 -8
more:l2=not	-6 6
more:l2=offer	-9 9
more:l2=our	-10 10
more:l2=over	7 -7
more:l2=pause	-12 12
more:l2=prepare	-10 10
more:l2=propose	10 -10
more:l2=ready	6 -6
more:l2=suspend	6 -6
more:l2=their	-8 8
more:l2=they	7 -7
more:l2=threaten	-7 7
more:l2=to	14 -14
more:l2=truce	7 -7
more:l2=two	-8 8
more:l2=want	-9 9
more:l2=was	-7 7
more:l2=we	-10 10
more:l2=were	-11 11
more:l2=with	13 -13
more:l2=would	10 -10
more:l=" he	-6 6
more:l=, <number>	-16 16
more:l=, he	14 -14
more:l=, no	-10 10
more:l=, the	10 -10
more:l=, to	-9 9
more:l=, was	6 -6
more:l=<begin> <begin>	13 -13
more:l=<begin> an	15 -15
more:l=<begin> he	7 -7
more:l=<begin> it	11 -11
more:l=<begin> we	-8 8
more:l=<level> and	6 -6
more:l=<month-gone> and	10 -10
more:l=<name> 's	8 -8
more:l=<name> to	8 -8
more:l=a <span>	8 -8
more:l=after a	8 -8
more:l=agree to	-6 6
more:l=and no	14 -14
more:l=and the	-8 8
more:l=ask for	-8 8
more:l=at it	-9 9
more:l=at the	-17 17
more:l=by a	-8 8
more:l=each side	-7 7
more:l=for <span>	7 -7
more:l=for a	-11 11
more:l=for an	6 -6
more:l=for the	7 -7
more:l=has been	19 -19
more:l=in the	14 -14
more:l=is not	11 -11
more:l=on a	-8 8
more:l=on an	-10 10
more:l=ready to	6 -6
more:l=that an	7 -7
more:l=the truce	8 -8
more:l=threaten to	-8 8
more:l=to an	-15 15
more:l=to be	10 -10
more:l=truce is	7 -7
more:l=want to	6 -6
more:l=was not	-18 18
more:l=was the	6 -6
more:l=will meet	-8 8
more:longer span=0	9 -9
more:longer span=1	7 -7
more:longer span=2	24 -24
more:longer=0	14 -14
more:longer=2	6 -6
more:longer=3	17 -17
more:lr=<begin> .	14 -14
more:lr=<level> .	13 -13
more:lr=<name> .	6 -6
more:lr=<name> <level>	-9 9
more:lr=<name> their	6 -6
more:lr=<number> ,	8 -8
more:lr=<number> .	-16 16
more:lr=<organisation> it	7 -7
more:lr=<organisation> its	-17 17
more:lr=<span> .	-8 8
more:lr=a ,	-13 13
more:lr=a <level>	-9 9
more:lr=a of	7 -7
more:lr=a one	-13 13
more:lr=an ,	-11 11
more:lr=an <level>	10 -10
more:lr=an of	10 -10
more:lr=and in	6 -6
more:lr=and than	-6 6
more:lr=been by	9 -9
more:lr=he ,	6 -6
more:lr=is ,	10 -10
more:lr=it .	-8 8
more:lr=its duty	-16 16
more:lr=meet on	-11 11
more:lr=no is	8 -8
more:lr=not its	-11 11
more:lr=once ,	-12 12
more:lr=once .	10 -10
more:lr=the and	-8 8
more:lr=the meet	-8 8
more:lr=the of	14 -14
more:lr=the on	-8 8
more:lr=the part	7 -7
more:lr=the round	-10 10
more:lr=the time	9 -9
more:lr=the would	8 -8
more:lr=them .	-10 10
more:lr=to ,	9 -9
more:lr=to it	-15 15
more:lr=to its	7 -7
more:lr=truce until	-7 7
more:lr=was on	7 -7
more:lr=would pay	-6 6
more:made	-9 9
more:made span=0	15 -15
more:made+refused	8 -8
more:made=0	12 -12
more:made=1	7 -7
more:made=2	6 -6
more:r1="	9 -9
more:r1=,	-6 6
more:r1=-	-12 12
more:r1=<agent>	13 -13
more:r1=<day-gone>	7 -7
more:r1=<duty>	-8 8
more:r1=<goods>	17 -17
more:r1=<money>	-11 11
more:r1=<number>	-7 7
more:r1=<organisation>	6 -6
more:r1=<span>	10 -10
more:r1=<v-end>	13 -13
more:r1=<v-propose>	-14 14
more:r1=<v-stay>	6 -6
more:r1=after	-8 8
more:r1=as	-7 7
more:r1=ask	-11 11
more:r1=because	-10 10
more:r1=before	12 -12
more:r1=day	12 -12
more:r1=duty	-14 14
more:r1=had	-10 10
more:r1=is	17 -17
more:r1=of	13 -13
more:r1=once	-17 17
more:r1=one	-7 7
more:r1=phase	6 -6
more:r1=session	11 -11
more:r1=tariff	7 -7
more:r1=the	17 -17
more:r1=their	34 -34
more:r1=them	-7 7
more:r1=time	9 -9
more:r1=to	17 -17
more:r1=truce	-22 22
more:r1=twice	-8 8
more:r1=will	-9 9
more:r2="	6 -6
more:r2=,	-12 12
more:r2=<day-gone>	10 -10
more:r2=<day-today>	-7 7
more:r2=<duty>	25 -25
more:r2=<end>	-6 6
more:r2=<gate>	9 -9
more:r2=<goods>	23 -23
more:r2=<level>	13 -13
more:r2=<money>	11 -11
more:r2=<month-gone>	16 -16
more:r2=<name>	22 -22
more:r2=<number>	10 -10
more:r2=<person>	-8 8
more:r2=<quality>	-8 8
more:r2=<seat>	-7 7
more:r2=<v-agree>	-6 6
more:r2=<v-bear>	-9 9
more:r2=<v-begin>	-9 9
more:r2=<v-propose>	13 -13
more:r2=?	9 -9
more:r2=a	6 -6
more:r2=after	-8 8
more:r2=agree	-13 13
more:r2=and	-12 12
more:r2=any	-10 10
more:r2=are	8 -8
more:r2=at	7 -7
more:r2=been	-6 6
more:r2=both	-7 7
more:r2=by	11 -11
more:r2=duty	6 -6
more:r2=ever	-9 9
more:r2=good	9 -9
more:r2=half	-11 11
more:r2=have	-9 9
more:r2=he	6 -6
more:r2=hold	-6 6
more:r2=in	20 -20
more:r2=is	7 -7
more:r2=its	11 -11
more:r2=last	15 -15
more:r2=of	-9 9
more:r2=own	-11 11
more:r2=tariff	21 -21
more:r2=than	6 -6
more:r2=that	14 -14
more:r2=their	14 -14
more:r2=to	14 -14
more:r2=truce	15 -15
more:r2=was	-9 9
more:r2=week	6 -6
more:r2=which	8 -8
more:r2=would	10 -10
more:r=, <level>	6 -6
more:r=, <person>	-10 10
more:r=, a	-9 9
more:r=, in	7 -7
more:r=, it	9 -9
more:r=, of	-18 18
more:r=, the	23 -23
more:r=, with	-9 9
more:r=. "	7 -7
more:r=; the	9 -9
more:r=<level> ,	-8 8
more:r=<money> of	-6 6
more:r=<number> .	-8 8
more:r=<span> ,	11 -11
more:r=<span> .	22 -22
more:r=<span> and	-13 13
more:r=a truce	-7 7
more:r=duty of	-6 6
more:r=duty on	-9 9
more:r=from <day-ahead>	-8 8
more:r=had been	-10 10
more:r=in <month-ahead>	-6 6
more:r=in <month-gone>	11 -11
more:r=in <seat>	-6 6
more:r=it .	-14 14
more:r=it by	12 -12
more:r=it for	-7 7
more:r=its duty	8 -8
more:r=its own	-11 11
more:r=meet of	-9 9
more:r=of <quality>	-10 10
more:r=of its	7 -7
more:r=once ,	-8 8
more:r=once .	-8 8
more:r=pay <level>	-7 7
more:r=pay <number>	9 -9
more:r=round of	11 -11
more:r=than <level>	13 -13
more:r=than <money>	10 -10
more:r=than any	-11 11
more:r=than the	-16 16
more:r=the <quality>	-9 9
more:r=the truce	15 -15
more:r=their tariff	6 -6
more:r=their truce	8 -8
more:r=to <day-gone>	11 -11
more:r=to the	9 -9
more:r=truce ,	-10 10
more:r=truce .	-19 19
more:r=until the	9 -9
more:refused	10 -10
more:refused span=0	19 -19
more:refused=0	18 -18
more:t0=future	8 -8
more:t0=future-passive-not	12 -12
more:t0=modal	21 -21
more:t0=modal-not	-11 11
more:t0=modal-passive-not	-7 7
more:t0=past-passive	7 -7
more:t0=past-passive-not	-18 18
more:t0=perfect-not	-11 11
more:t0=perfect-passive	19 -19
more:t0=present	18 -18
more:t0=present-not	11 -11
more:t0=present-passive-not	21 -21
more:v0=ask	-8 8
more:v0=bring	6 -6
more:v0=call	8 -8
more:v0=expect	8 -8
more:v0=extend	14 -14
more:v0=fall	-12 12
more:v0=get	10 -10
more:v0=go	13 -13
more:v0=have	-6 6
more:v0=keep	14 -14
more:v0=let	6 -6
more:v0=look	6 -6
more:v0=meet	-10 10
more:v0=pay	14 -14
more:v0=prepare	-10 10
more:v0=promise	-6 6
more:v0=propose	18 -18
more:v0=put	11 -11
more:v0=raise	-10 10
more:v0=ready	6 -6
more:v0=say	12 -12
more:v0=sit	-6 6
more:v0=suspend	10 -10
more:v0=take	-6 6
more:v1=agree	-13 13
more:v1=approve	9 -9
more:v1=ask	-14 14
more:v1=bring	6 -6
more:v1=call	12 -12
more:v1=expect	7 -7
more:v1=extend	13 -13
more:v1=fall	-12 12
more:v1=get	7 -7
more:v1=let	10 -10
more:v1=look	6 -6
more:v1=pay	8 -8
more:v1=prepare	-10 10
more:v1=propose	14 -14
more:v1=put	11 -11
more:v1=raise	-10 10
more:v1=ready	6 -6
more:v1=say	11 -11
more:v1=sit	-6 6
more:v1=suspend	12 -12
more:v1=want	-9 9
more:vt0=agree past	-9 9
more:vt0=ask perfect	-14 14
more:vt0=be perfect	-6 6
more:vt0=go future	7 -7
more:vt0=go present	10 -10
more:vt0=meet future	-10 10
more:vt0=other present	13 -13
more:vt0=propose perfect	7 -7
more:vt0=raise present	-14 14
more:vt0=ready present	6 -6
more:vt0=run past	-10 10
more:vt0=say past	13 -13
more:vt0=say present	9 -9
more:vt0=sell modal	-6 6
more:vt0=sign future	8 -8
more:vt0=sign modal	-6 6
more:vt0=sign past	13 -13
more:vt0=sit present	-8 8
more:waits span=0	17 -17
more:waits+made	12 -12
more:waits+made+refused	10 -10
more:waits+refused	-15 15
more:waits=0	22 -22
more:wished	6 -6
more:wished span=0	18 -18
more:wished+made	12 -12
more:wished+made+refused	-7 7
more:wished+refused	13 -13
more:wished+waits+refused	-7 7
more:wished=0	13 -13
more:wished=1	13 -13
on hold:c0=impose	6 -6
on hold:c1=impose	6 -6
on hold:t0=present	7 -7
on hold:v0=put	6 -6
on hold:v1=put	6 -6
pause:c0=propose	8 -8
pause:c1=propose	10 -10
pause:ct0=agree past	-6 6
pause:ct0=impose past	-6 6
pause:ct0=stay present	8 -8
pause:ct1=agree past	-6 6
pause:ct1=impose past	-6 6
pause:ct1=stay present	8 -8
pause:l1=<duty>	8 -8
pause:l1=<not>	-9 9
pause:l1=no	-9 9
pause:l1=tariff	8 -8
pause:l2=<not>	-10 10
pause:l2=<v-impose>	7 -7
pause:l2=a	-7 7
pause:l2=for	7 -7
pause:l2=on	7 -7
pause:l2=the	-13 13
pause:l2=when	9 -9
pause:r1=.	6 -6
pause:r1=<end>	-8 8
pause:r1=for	-6 6
pause:r1=is	-9 9
pause:r1=of	-8 8
pause:r1=with	6 -6
pause:r2=<span>	-15 15
pause:v0=have	-14 14
pause:v1=have	-14 14
peace:ct0=impose present	-8 8
peace:ct0=propose present	-6 6
peace:ct1=impose present	-8 8
peace:ct1=propose present	-6 6
peace:l1=<goods>	-9 9
peace:l1=<v-impose>	7 -7
peace:l1=<v-stay>	-6 6
peace:l1=make	-6 6
peace:l1=the	11 -11
peace:l2=<begin>	6 -6
peace:l2=<v-impose>	-8 8
peace:r1=.	-10 10
peace:r1=with	12 -12
peace:r2=<end>	-7 7
peace:r2=<goods>	-13 13
peace:t0=present	-12 12
peace:t0=present-not	-9 9
peace:v1=make	-6 6
postponed:c0=suspend	-6 6
postponed:c1=suspend	-6 6
postponed:v0=postpone	-6 6
postponed:v1=postpone	-6 6
prolong:c0=stay	7 -7
prolong:c1=impose	8 -8
prolong:c1=propose	7 -7
prolong:l1=to	8 -8
prolong:l1=would	6 -6
prolong:l2=<name>	6 -6
prolong:l2=<v-propose>	6 -6
prolong:r1=the	9 -9
prolong:r2=truce	6 -6
prolong:v0=be	7 -7
prolongation:c0=agree	6 -6
prolongation:c0=impose	7 -7
prolongation:c1=agree	6 -6
prolongation:c1=impose	9 -9
prolongation:l1=the	6 -6
prolongation:l2=<v-impose>	7 -7
prolongation:r1=of	9 -9
prolonged:l1=<name>	-10 10
prolonged:l1=<not>	-7 7
prolonged:l1=been	15 -15
prolonged:l1=not	-7 7
prolonged:l2=and	-11 11
prolonged:l2=will	-10 10
prolonged:r1=.	6 -6
prolonged:r1=once	7 -7
prolonged:r2=<day-gone>	7 -7
prolonged:r2=<end>	7 -7
prolonged:r2=<span>	-7 7
prolonged:t0=future-passive	-10 10
prolonged:t0=perfect-passive	9 -9
quiet:c0=propose	-17 17
quiet:c0=suspend	9 -9
quiet:c1=agree	8 -8
quiet:c1=propose	-17 17
quiet:c1=suspend	7 -7
quiet:ct0=impose past-passive	-8 8
quiet:ct0=impose present	-8 8
quiet:ct0=stay past	-11 11
quiet:ct0=stay present	6 -6
quiet:ct1=impose infinitive	7 -7
quiet:ct1=impose past-passive	-8 8
quiet:ct1=impose present	-6 6
quiet:ct1=stay past	-11 11
quiet:ct1=stay present	13 -13
quiet:l1=,	9 -9
quiet:l1=<goods>	-8 8
quiet:l1=<not>	6 -6
quiet:l1=are	6 -6
quiet:l1=had	-7 7
quiet:l1=it	-8 8
quiet:l1=make	-6 6
quiet:l1=put	6 -6
quiet:l1=that	7 -7
quiet:l1=the	16 -16
quiet:l1=to	-8 8
quiet:l1=was	-9 9
quiet:l2=<begin>	11 -11
quiet:l2=<not>	9 -9
quiet:l2=in	-9 9
quiet:l2=of	-7 7
quiet:l2=put	-8 8
quiet:l2=the	6 -6
quiet:l2=was	-6 6
quiet:r1="	8 -8
quiet:r1=.	8 -8
quiet:r1=<v-impose>	-12 12
quiet:r1=until	-10 10
quiet:r1=with	15 -15
quiet:r2=,	-8 8
quiet:r2=.	-11 11
quiet:r2=<day-gone>	-11 11
quiet:r2=<end>	13 -13
quiet:r2=<goods>	-13 13
quiet:r2=<span>	7 -7
quiet:r=. <end>	8 -8
quiet:r=for <span>	6 -6
quiet:r=on the	7 -7
quiet:t0=future	7 -7
quiet:t0=modal	-7 7
quiet:t0=past	-14 14
quiet:t0=past-passive	-8 8
quiet:t0=perfect	14 -14
quiet:t0=pluperfect	9 -9
quiet:t0=present-not	-9 9
quiet:v1=be	6 -6
quiet:v1=call	-6 6
quiet:v1=have	-6 6
quiet:v1=make	-6 6
quiet:v1=sign	6 -6
quiet:vt0=be past	-7 7
quiet:vt0=have past	-6 6
quiet:vt0=put present	-6 6
renew:l1=to	-16 16
renew:r1=it	-17 17
renew:r2=.	-9 9
renew:t0=present	6 -6
renewal:c1=agree	6 -6
renewal:c1=impose	8 -8
renewed:l1=not	-7 7
renewed:l2=,	-6 6
renewed:l2=<not>	-18 18
renewed:l2=not	-6 6
renewed:l2=truce	7 -7
renewed:l2=was	-12 12
renewed:r1=,	12 -12
renewed:r1=.	-16 16
renewed:r2=.	-9 9
renewed:r2=<end>	-19 19
renewed:r2=the	16 -16
renewed:t0=past-passive-not	-12 12
renewed:t0=present-passive-not	15 -15
s:!	7 -7
s:(	7 -7
s:)	10 -10
s:*	-6 6
s:-	20 -20
s:.	-6 6
s:/	12 -12
s::	-10 10
s:;	-16 16
s:<day-ahead>	68 -68
s:<day-gone>	-52 52
s:<day-today>	9 -9
s:<gate>	-9 9
s:<goods-amount>	-7 7
s:<level-noun>	20 -20
s:<level>	12 -12
s:<month-ahead>	23 -23
s:<month-gone>	9 -9
s:<name>	-20 20
s:<number>	-13 13
s:<organisation>	8 -8
s:<seat>	-14 14
s:<v-bear>	21 -21
s:<v-deny>	19 -19
s:<v-down>	11 -11
s:<v-end>	-43 43
s:<v-impose>	-10 10
s:<v-say>	7 -7
s:<v-stay>	12 -12
s:<v-suspend>	24 -24
s:<v-target>	11 -11
s:@	8 -8
s:about	15 -15
s:above	-6 6
s:access	-13 13
s:accord	-6 6
s:across	12 -12
s:add	18 -18
s:affiliate	10 -10
s:after	-12 12
s:afternoon	-10 10
s:ahead	-13 13
s:air	-7 7
s:all	32 -32
s:allowed	-12 12
s:along	7 -7
s:already	9 -9
s:also	6 -6
s:altogether	-6 6
s:aluminium	12 -12
s:among	11 -11
s:an	-6 6
s:another	-8 8
s:apart	-13 13
s:apple	12 -12
s:approval	11 -11
s:approve	11 -11
s:are	10 -10
s:as	-17 17
s:ask	-9 9
s:at	-14 14
s:away	-14 14
s:base	-7 7
s:batlle	-13 13
s:be	28 -28
s:bean	7 -7
s:because	-26 26
s:beer	-13 13
s:before	12 -12
s:begin	-6 6
s:behind	-7 7
s:between	-14 14
s:beyond	11 -11
s:bill	6 -6
s:blow	7 -7
s:border	-7 7
s:both	-19 19
s:bridge	9 -9
s:broke	-22 22
s:broken	-17 17
s:brussel	7 -7
s:bus	-13 13
s:busan	15 -15
s:by	28 -28
s:can	8 -8
s:cancel	9 -9
s:cannot	6 -6
s:canola	-15 15
s:capital	-11 11
s:carpet	-15 15
s:carry	7 -7
s:case	23 -23
s:cashew	-15 15
s:catch	-6 6
s:ceasefire	14 -14
s:cement	-21 21
s:cent	11 -11
s:certain	6 -6
s:certificate	6 -6
s:chance	7 -7
s:change	10 -10
s:check	-9 9
s:cheese	-13 13
s:chicken	-8 8
s:club	7 -7
s:coal	8 -8
s:collect	-11 11
s:come	-12 12
s:commerce	-23 23
s:conclude	-15 15
s:conflict	-11 11
s:consent	-12 12
s:consider	-7 7
s:contract	6 -6
s:conversation	7 -7
s:copper	15 -15
s:cork	10 -10
s:corrected	-15 15
s:cost	19 -19
s:could	-13 13
s:council	-6 6
s:country	-9 9
s:cover	10 -10
s:covered	7 -7
s:custom	-8 8
s:customer	-6 6
s:date	17 -17
s:day	-11 11
s:dead	-32 32
s:deadline	9 -9
s:deal	25 -25
s:debate	-9 9
s:decide	7 -7
s:decided	14 -14
s:decision	-10 10
s:declare	-7 7
s:decree	-27 27
s:demand	-10 10
s:described	6 -6
s:did	-25 25
s:dispute	-10 10
s:do	14 -14
s:docker	7 -7
s:doe	21 -21
s:door	-17 17
s:double	7 -7
s:down	-15 15
s:draw	7 -7
s:driver	-12 12
s:due	20 -20
s:durban	6 -6
s:during	-29 29
s:duty	-10 10
s:early	-10 10
s:earth	16 -16
s:easter	7 -7
s:economy	18 -18
s:editor	-9 9
s:election	-6 6
s:else	10 -10
s:emergency	6 -6
s:end	-22 22
s:entity	-14 14
s:evening	-6 6
s:every	8 -8
s:everybody	6 -6
s:everything	21 -21
s:except	16 -16
s:expire	-36 36
s:export	-22 22
s:exporter	-8 8
s:extend	25 -25
s:extension	11 -11
s:face	9 -9
s:fact	11 -11
s:failed	-27 27
s:fan	7 -7
s:far	14 -14
s:farmer	6 -6
s:feed	-10 10
s:fentanyl	11 -11
s:finance	12 -12
s:fire	9 -9
s:first	-31 31
s:fishmeal	7 -7
s:five	-10 10
s:fix	13 -13
s:flat	6 -6
s:flour	-13 13
s:flower	-9 9
s:following	-19 19
s:food	-6 6
s:for	10 -10
s:force	33 -33
s:forced	-6 6
s:forgotten	-11 11
s:forty	-6 6
s:four	-8 8
s:framework	6 -6
s:free	20 -20
s:freeze	-9 9
s:from	8 -8
s:fruit	-10 10
s:full	-9 9
s:furniture	-8 8
s:further	-6 6
s:future	-7 7
s:get	9 -9
s:give	-15 15
s:glass	13 -13
s:glove	7 -7
s:gold	-13 13
s:good	21 -21
s:grace	10 -10
s:grain	-18 18
s:grant	-14 14
s:grow	6 -6
s:grower	-9 9
s:had	-25 25
s:hall	7 -7
s:halt	6 -6
s:handshake	8 -8
s:has	6 -6
s:have	17 -17
s:having	-10 10
s:hear	-16 16
s:her	-16 16
s:his	8 -8
s:history	-14 14
s:hit	-6 6
s:home	-16 16
s:hope	7 -7
s:hour	-10 10
s:house	13 -13
s:how	18 -18
s:however	7 -7
s:hundred	-11 11
s:ice	13 -13
s:if	40 -40
s:impose	18 -18
s:increase	9 -9
s:industry	-7 7
s:initial	-8 8
s:into	36 -36
s:island	-15 15
s:it	-7 7
s:its	-10 10
s:joint	8 -8
s:josé	-13 13
s:just	16 -16
s:keep	-8 8
s:know	-8 8
s:land	6 -6
s:lapse	-39 39
s:lasted	-15 15
s:late	8 -8
s:law	7 -7
s:lay	-7 7
s:leader	10 -10
s:least	6 -6
s:leave	30 -30
s:length	16 -16
s:less	18 -18
s:let	-28 28
s:letter	13 -13
s:level	14 -14
s:licence	-6 6
s:lie	-11 11
s:lift	-7 7
s:like	-7 7
s:likely	13 -13
s:list	-11 11
s:live	-12 12
s:long	9 -9
s:longer	18 -18
s:lose	10 -10
s:lower	13 -13
s:lull	-18 18
s:lumber	7 -7
s:m	7 -7
s:machine	8 -8
s:maker	10 -10
s:man	-11 11
s:market	13 -13
s:match	10 -10
s:matter	25 -25
s:may	14 -14
s:me	-7 7
s:mean	14 -14
s:meant	6 -6
s:meanwhile	8 -8
s:meeting	11 -11
s:member	-8 8
s:men	-6 6
s:midnight	-13 13
s:mill	7 -7
s:mine	6 -6
s:minister	-7 7
s:ministry	15 -15
s:minute	12 -12
s:monday	-8 8
s:more	15 -15
s:morning	-24 24
s:most	15 -15
s:motorcycle	-16 16
s:move	21 -21
s:mr	8 -8
s:much	19 -19
s:must	14 -14
s:name	-13 13
s:negotiate	23 -23
s:negotiation	15 -15
s:neighbour	-13 13
s:neither	-14 14
s:new	-36 36
s:next	21 -21
s:nickel	-10 10
s:nobody	-15 15
s:none	8 -8
s:noon	6 -6
s:northern	-20 20
s:note	15 -15
s:nothing	18 -18
s:number	15 -15
s:nvidia	-6 6
s:observed	-9 9
s:odd	9 -9
s:off	7 -7
s:oil	11 -11
s:old	14 -14
s:older	11 -11
s:on	-7 7
s:once	-17 17
s:one	12 -12
s:ore	-11 11
s:our	-15 15
s:out	-19 19
s:outline	-13 13
s:outside	9 -9
s:over	-9 9
s:own	-21 21
s:owner	7 -7
s:pair	-9 9
s:part	8 -8
s:party	10 -10
s:pen	15 -15
s:people	15 -15
s:per	9 -9
s:perhap	8 -8
s:period	15 -15
s:permit	-7 7
s:phase	7 -7
s:phosphate	7 -7
s:pile	-9 9
s:plan	-7 7
s:plant	14 -14
s:player	6 -6
s:point	17 -17
s:policy	7 -7
s:pork	7 -7
s:port	-17 17
s:poultry	8 -8
s:powder	7 -7
s:prawn	-8 8
s:prepare	-7 7
s:present	-12 12
s:presenter	-6 6
s:previou	-11 11
s:price	-17 17
s:prime	19 -19
s:prolong	28 -28
s:prolongation	13 -13
s:proper	-9 9
s:proposal	-23 23
s:propose	23 -23
s:purchase	13 -13
s:put	13 -13
s:raise	-12 12
s:rare	15 -15
s:raspberry	7 -7
s:reach	21 -21
s:read	19 -19
s:reading	6 -6
s:ready	-22 22
s:recall	-8 8
s:recife	-10 10
s:regard	-6 6
s:regretted	-6 6
s:remain	13 -13
s:renew	-12 12
s:renewed	-9 9
s:replace	-15 15
s:reply	-11 11
s:reporter	9 -9
s:reprieve	7 -7
s:require	6 -6
s:resume	-8 8
s:revive	-12 12
s:right	18 -18
s:river	-9 9
s:room	13 -13
s:rubber	6 -6
s:rule	10 -10
s:run	-21 21
s:sale	9 -9
s:sanction	6 -6
s:say	7 -7
s:sea	-6 6
s:second	-6 6
s:section	13 -13
s:sell	8 -8
s:send	12 -12
s:service	-10 10
s:session	19 -19
s:set	12 -12
s:settle	15 -15
s:shall	16 -16
s:sheet	9 -9
s:shift	-6 6
s:ship	7 -7
s:shoe	-9 9
s:shook	7 -7
s:short	-13 13
s:shrimp	-15 15
s:signature	13 -13
s:silence	8 -8
s:since	10 -10
s:sir	10 -10
s:sit	-9 9
s:six	8 -8
s:sixth	-15 15
s:sleep	-8 8
s:so	-11 11
s:soap	-12 12
s:solution	-21 21
s:some	-7 7
s:somebody	11 -11
s:source	7 -7
s:south	-6 6
s:soybean	-8 8
s:spare	-6 6
s:special	7 -7
s:stand	19 -19
s:standstill	7 -7
s:statement	6 -6
s:stay	15 -15
s:stockholm	13 -13
s:stop	21 -21
s:stretch	6 -6
s:stretched	-15 15
s:strike	14 -14
s:subsidiary	-6 6
s:successor	-8 8
s:such	17 -17
s:surcharge	15 -15
s:survive	-9 9
s:suspend	8 -8
s:table	7 -7
s:take	25 -25
s:talk	30 -30
s:tangier	10 -10
s:tariff	16 -16
s:tax	10 -10
s:temporary	-8 8
s:that	11 -11
s:the	-13 13
s:therefore	11 -11
s:these	-6 6
s:they	6 -6
s:thi	10 -10
s:those	10 -10
s:threaten	-8 8
s:through	22 -22
s:thu	-7 7
s:ticket	9 -9
s:till	-13 13
s:time	11 -11
s:to	27 -27
s:top	10 -10
s:toward	-19 19
s:trade	16 -16
s:transit	-9 9
s:truce	-19 19
s:true	10 -10
s:turn	-13 13
s:twice	-11 11
s:tyre	10 -10
s:understanding	7 -7
s:undertake	-6 6
s:unless	26 -26
s:unreliable	-15 15
s:up	-10 10
s:us	-29 29
s:used	-9 9
s:vienna	-14 14
s:vote	11 -11
s:voted	8 -8
s:wait	13 -13
s:walk	13 -13
s:walked	-17 17
s:war	11 -11
s:warn	7 -7
s:was	-32 32
s:wasn't	-12 12
s:watche	-6 6
s:water	12 -12
s:week	10 -10
s:were	-13 13
s:what	10 -10
s:whatever	6 -6
s:wheat	-18 18
s:when	-27 27
s:where	-6 6
s:whether	7 -7
s:which	6 -6
s:whisky	7 -7
s:why	-13 13
s:will	8 -8
s:winter	-14 14
s:wire	12 -12
s:wish	-11 11
s:with	11 -11
s:withdraw	-13 13
s:without	9 -9
s:word	11 -11
s:worked	-7 7
s:would	9 -9
s:yes	10 -10
s:you	13 -13
s:your	25 -25
s:•	12 -12
second:c0=end	8 -8
second:c1=agree	-6 6
second:c1=end	8 -8
second:ct0=agree past	-6 6
second:ct0=end past	8 -8
second:ct0=impose perfect	-9 9
second:ct0=propose perfect	-9 9
second:ct0=stay past	7 -7
second:ct1=end past	8 -8
second:ct1=impose perfect	-9 9
second:ct1=stay past	7 -7
second:l1=,	-6 6
second:l1=the	-11 11
second:l2=,	15 -15
second:l2=<begin>	-16 16
second:l2=<day-gone>	-8 8
second:l2=<v-impose>	9 -9
second:l2=at	-17 17
second:l2=in	17 -17
second:l2=on	-15 15
second:l2=was	6 -6
second:r1=,	-23 23
second:r1=-	-12 12
second:r1=.	-12 12
second:r1=<end>	-9 9
second:r1=<v-end>	6 -6
second:r1=day	12 -12
second:r1=one	-11 11
second:r1=part	8 -8
second:r1=phase	6 -6
second:r1=time	11 -11
second:r1=truce	-12 12
second:r2="	6 -6
second:r2=,	-9 9
second:r2=.	6 -6
second:r2=<end>	-17 17
second:r2=<v-begin>	-8 8
second:r2=in	15 -15
second:r2=with	-6 6
second:t0=perfect	-13 13
second:v0=agree	-6 6
second:v0=ask	-9 9
second:v0=have	-16 16
second:v1=agree	-14 14
second:v1=ask	-9 9
second:v1=have	-8 8
sleep:l1=to	-10 10
sleep:r1=until	-13 13
spare:r1=<goods>	-10 10
spare:r1=part	-10 10
standstill:l2=the	-6 6
standstill:r1=of	-7 7
standstill:r1=on	8 -8
standstill:r2=<end>	7 -7
stay:c0=stay	8 -8
stay:c0=suspend	6 -6
stay:c1=stay	14 -14
stay:c1=suspend	13 -13
stay:r1=at	15 -15
stay:r2=.	6 -6
stay:r2=<end>	7 -7
stay:v0=stay	6 -6
stay:v1=stay	12 -12
stays:l1=,	-9 9
stays:l1=<duty>	8 -8
stays:l1=<level-noun>	-9 9
stays:l1=and	7 -7
stays:l1=it	10 -10
stays:l1=rate	-12 12
stays:l1=that	7 -7
stays:l2='s	-15 15
stays:l2=<level>	-7 7
stays:l2=the	-7 7
stays:r1=where	-9 9
stays:r2=it	-8 8
successor:c0=stay	-8 8
successor:c1=stay	-8 8
successor:ct0=stay past	-9 9
successor:l2=<not>	-7 7
successor:l2=without	-7 7
successor:r1=,	-10 10
successor:t0=past	-7 7
suspend:ct0=impose modal	-7 7
suspend:ct0=suspend modal	-7 7
suspend:ct1=impose infinitive	7 -7
suspend:ct1=impose modal	-7 7
suspend:ct1=suspend infinitive	7 -7
suspend:ct1=suspend modal	-7 7
suspend:l1=to	7 -7
suspend:r2=<duty>	-7 7
suspend:r2=duty	-8 8
suspend:t0=modal	-7 7
suspended:l1=and	-13 13
suspended:l1=is	9 -9
suspended:l2=,	-10 10
suspended:l2=it	6 -6
suspended:l2=tariff	-6 6
suspended:r1=for	9 -9
suspended:r1=the	-11 11
suspended:r2=<span>	6 -6
suspends:l1=and	-9 9
suspension:c0=impose	7 -7
suspension:c1=impose	8 -8
suspension:l1=the	-10 10
suspension:l2=<begin>	-23 23
suspension:l2=that	6 -6
suspension:l2=the	14 -14
suspension:r1=<v-end>	8 -8
suspension:r1=<v-impose>	-23 23
suspension:r2=<duty>	8 -8
suspension:r2=duty	8 -8
suspension:r2=the	8 -8
truce:c0=bear	7 -7
truce:c0=down	11 -11
truce:c0=propose	14 -14
truce:c0=return	-11 11
truce:c0=stay	-7 7
truce:c0=suspend	10 -10
truce:c0=target	8 -8
truce:c1=bear	8 -8
truce:c1=down	10 -10
truce:c1=impose	6 -6
truce:c1=propose	13 -13
truce:c1=return	-15 15
truce:c1=suspend	11 -11
truce:c1=up	-6 6
truce:ct0=agree pluperfect	11 -11
truce:ct0=bear present	13 -13
truce:ct0=begin present	-7 7
truce:ct0=down past	7 -7
truce:ct0=end past	-11 11
truce:ct0=impose past-passive	9 -9
truce:ct0=impose present	-13 13
truce:ct0=propose present	13 -13
truce:ct0=stay modal	12 -12
truce:ct0=stay pluperfect	-16 16
truce:ct0=suspend present	9 -9
truce:ct0=up past	-6 6
truce:ct1=agree infinitive	7 -7
truce:ct1=agree participle-passive	6 -6
truce:ct1=agree pluperfect	6 -6
truce:ct1=bear present	13 -13
truce:ct1=begin present	-7 7
truce:ct1=down past	7 -7
truce:ct1=end past	-14 14
truce:ct1=impose gerund	-12 12
truce:ct1=impose infinitive	18 -18
truce:ct1=impose participle-passive	10 -10
truce:ct1=impose past-passive	7 -7
truce:ct1=impose perfect	-6 6
truce:ct1=impose pluperfect	11 -11
truce:ct1=propose present	10 -10
truce:ct1=stay modal	11 -11
truce:ct1=stay pluperfect	-16 16
truce:ct1=stay present	15 -15
truce:ct1=suspend present	9 -9
truce:ct1=up past	-8 8
truce:l1='	-6 6
truce:l1='s	12 -12
truce:l1=,	6 -6
truce:l1=:	7 -7
truce:l1=<name>	-10 10
truce:l1=<not>	-20 20
truce:l1=<quality>	-8 8
truce:l1=<span>	21 -21
truce:l1=any	6 -6
truce:l1=as	-8 8
truce:l1=christma	8 -8
truce:l1=cocoa	6 -6
truce:l1=first	-28 28
truce:l1=fish	7 -7
truce:l1=new	-44 44
truce:l1=no	-22 22
truce:l1=of	-11 11
truce:l1=old	12 -12
truce:l1=one	9 -9
truce:l1=our	-7 7
truce:l1=own	-10 10
truce:l1=second	-11 11
truce:l1=sugar	10 -10
truce:l1=temporary	-10 10
truce:l1=that	-13 13
truce:l1=their	-7 7
truce:l2='s	13 -13
truce:l2=,	6 -6
truce:l2=-	6 -6
truce:l2=;	-12 12
truce:l2=<day-ahead>	12 -12
truce:l2=<duty>	-12 12
truce:l2=<name>	-8 8
truce:l2=<not>	19 -19
truce:l2=<span>	-8 8
truce:l2=<v-bear>	7 -7
truce:l2=<v-end>	15 -15
truce:l2=<v-impose>	-6 6
truce:l2=<v-propose>	6 -6
truce:l2=<v-stay>	12 -12
truce:l2=a	-26 26
truce:l2=after	-7 7
truce:l2=agree	7 -7
truce:l2=and	-9 9
truce:l2=break	7 -7
truce:l2=call	11 -11
truce:l2=carry	7 -7
truce:l2=country	-6 6
truce:l2=day	6 -6
truce:l2=doe	10 -10
truce:l2=during	-28 28
truce:l2=duty	-12 12
truce:l2=extend	6 -6
truce:l2=for	22 -22
truce:l2=had	-8 8
truce:l2=have	13 -13
truce:l2=if	35 -35
truce:l2=in	-12 12
truce:l2=let	-18 18
truce:l2=make	6 -6
truce:l2=no	7 -7
truce:l2=of	16 -16
truce:l2=on	8 -8
truce:l2=prolong	10 -10
truce:l2=propose	-6 6
truce:l2=sign	-9 9
truce:l2=the	-32 32
truce:l2=there	7 -7
truce:l2=under	-14 14
truce:l2=up	9 -9
truce:l2=was	-11 11
truce:l2=what	-7 7
truce:l2=whether	-10 10
truce:l2=with	-15 15
truce:l2=without	11 -11
truce:l=, the	22 -22
truce:l=: the	-10 10
truce:l=; the	-14 14
truce:l=<begin> a	20 -20
truce:l=<begin> no	-8 8
truce:l=<begin> their	-20 20
truce:l=<day-ahead> the	10 -10
truce:l=<name> 's	9 -9
truce:l=a new	-34 34
truce:l=break the	7 -7
truce:l=call a	6 -6
truce:l=carry the	6 -6
truce:l=doe the	10 -10
truce:l=during the	-23 23
truce:l=extend their	10 -10
truce:l=for a	14 -14
truce:l=for the	6 -6
truce:l=has no	-8 8
truce:l=have a	13 -13
truce:l=if the	31 -31
truce:l=in a	-16 16
truce:l=its tariff	-6 6
truce:l=let the	7 -7
truce:l=of a	20 -20
truce:l=of their	7 -7
truce:l=on the	7 -7
truce:l=prolong the	7 -7
truce:l=renew the	9 -9
truce:l=that the	8 -8
truce:l=the <name>	-17 17
truce:l=the <span>	11 -11
truce:l=the first	-18 18
truce:l=the new	-18 18
truce:l=the old	10 -10
truce:l=then the	-6 6
truce:l=under a	-9 9
truce:l=under the	-7 7
truce:l=whether the	-11 11
truce:l=while the	-6 6
truce:l=with the	-7 7
truce:l=without a	12 -12
truce:l=— <name>	10 -10
truce:lr=<begin> in	-11 11
truce:lr=<begin> with	12 -12
truce:lr=<span> between	8 -8
truce:lr=a ,	7 -7
truce:lr=a .	15 -15
truce:lr=a <end>	7 -7
truce:lr=a for	6 -6
truce:lr=a in	8 -8
truce:lr=a of	-6 6
truce:lr=a on	9 -9
truce:lr=a which	-12 12
truce:lr=first ,	-22 22
truce:lr=new .	-10 10
truce:lr=new of	-14 14
truce:lr=no .	8 -8
truce:lr=tariff ,	16 -16
truce:lr=tariff is	-15 15
truce:lr=tariff that	6 -6
truce:lr=tariff with	-10 10
truce:lr=the "	-6 6
truce:lr=the <name>	6 -6
truce:lr=the ?	8 -8
truce:lr=the and	10 -10
truce:lr=the begin	13 -13
truce:lr=the between	6 -6
truce:lr=the end	8 -8
truce:lr=the expire	8 -8
truce:lr=the for	6 -6
truce:lr=the from	7 -7
truce:lr=the has	6 -6
truce:lr=the in	23 -23
truce:lr=the is	10 -10
truce:lr=the it	-14 14
truce:lr=the itself	6 -6
truce:lr=the lapse	7 -7
truce:lr=the last	6 -6
truce:lr=the now	-9 9
truce:lr=the of	-24 24
truce:lr=the run	10 -10
truce:lr=the that	-6 6
truce:lr=the to	12 -12
truce:lr=the was	10 -10
truce:lr=the with	-14 14
truce:lr=the would	-12 12
truce:lr=their over	-12 12
truce:r1=,	-14 14
truce:r1=.	-6 6
truce:r1=<goods>	6 -6
truce:r1=<not>	6 -6
truce:r1=<v-bear>	7 -7
truce:r1=<v-down>	12 -12
truce:r1=<v-end>	-11 11
truce:r1=<v-impose>	-14 14
truce:r1=<v-suspend>	-8 8
truce:r1=<v-up>	-24 24
truce:r1=?	7 -7
truce:r1=as	7 -7
truce:r1=before	10 -10
truce:r1=begin	19 -19
truce:r1=by	19 -19
truce:r1=die	9 -9
truce:r1=expire	-23 23
truce:r1=go	-26 26
truce:r1=has	-8 8
truce:r1=hold	-9 9
truce:r1=in	7 -7
truce:r1=is	-16 16
truce:r1=it	-14 14
truce:r1=itself	6 -6
truce:r1=last	8 -8
truce:r1=now	-9 9
truce:r1=of	-18 18
truce:r1=on	-8 8
truce:r1=over	-9 9
truce:r1=period	6 -6
truce:r1=run	8 -8
truce:r1=sign	7 -7
truce:r1=they	-13 13
truce:r1=to	21 -21
truce:r1=until	-7 7
truce:r1=was	10 -10
truce:r1=which	-9 9
truce:r1=with	-9 9
truce:r1=would	-13 13
truce:r2="	8 -8
truce:r2=.	-18 18
truce:r2=<day-today>	16 -16
truce:r2=<end>	6 -6
truce:r2=<goods>	-8 8
truce:r2=<name>	-6 6
truce:r2=<organisation>	6 -6
truce:r2=<person>	-9 9
truce:r2=<quality>	-17 17
truce:r2=<seat>	-19 19
truce:r2=<span>	-25 25
truce:r2=<v-agree>	18 -18
truce:r2=<v-bear>	13 -13
truce:r2=<v-begin>	18 -18
truce:r2=<v-impose>	12 -12
truce:r2=<v-target>	-13 13
truce:r2=<v-up>	6 -6
truce:r2=?	10 -10
truce:r2=a	11 -11
truce:r2=agree	15 -15
truce:r2=and	11 -11
truce:r2=as	6 -6
truce:r2=busan	20 -20
truce:r2=by	-17 17
truce:r2=dead	-24 24
truce:r2=due	6 -6
truce:r2=expire	6 -6
truce:r2=force	-6 6
truce:r2=from	-6 6
truce:r2=geneva	-6 6
truce:r2=had	-13 13
truce:r2=has	-6 6
truce:r2=in	-17 17
truce:r2=into	11 -11
truce:r2=its	6 -6
truce:r2=not	8 -8
truce:r2=of	-11 11
truce:r2=on	17 -17
truce:r2=to	16 -16
truce:r2=two	7 -7
truce:r2=until	6 -6
truce:r2=was	-19 19
truce:r2=with	-6 6
truce:r2=without	-8 8
truce:r=, and	8 -8
truce:r=, of	-9 9
truce:r=, the	-17 17
truce:r=. <end>	-6 6
truce:r=? <end>	7 -7
truce:r=begin on	6 -6
truce:r=between <seat>	11 -11
truce:r=between the	-7 7
truce:r=by <span>	17 -17
truce:r=end ,	8 -8
truce:r=end .	-13 13
truce:r=end <day-ahead>	7 -7
truce:r=end in	-15 15
truce:r=end on	15 -15
truce:r=hold for	-15 15
truce:r=in force	-6 6
truce:r=is a	10 -10
truce:r=is dead	-24 24
truce:r=is in	-12 12
truce:r=it had	-14 14
truce:r=it was	-10 10
truce:r=of <month-ahead>	-6 6
truce:r=of <span>	-27 27
truce:r=of busan	19 -19
truce:r=of duty	8 -8
truce:r=of geneva	-7 7
truce:r=of the	21 -21
truce:r=on the	8 -8
truce:r=run until	6 -6
truce:r=that <name>	9 -9
truce:r=that has	-7 7
truce:r=until <day-ahead>	-6 6
truce:r=until the	-8 8
truce:r=was agree	12 -12
truce:r=which the	-17 17
truce:r=with <name>	-11 11
truce:r=with <seat>	-18 18
truce:r=with the	17 -17
truce:r=would be	-8 8
truce:t0=modal	21 -21
truce:t0=past	-20 20
truce:t0=past-passive	10 -10
truce:t0=pluperfect	-8 8
truce:t0=present-not	8 -8
truce:v0=ask	8 -8
truce:v0=call	8 -8
truce:v0=confirm	6 -6
truce:v0=declare	-9 9
truce:v0=end	-12 12
truce:v0=have	-6 6
truce:v0=keep	-11 11
truce:v0=let	-23 23
truce:v0=make	6 -6
truce:v0=offer	-6 6
truce:v0=other	9 -9
truce:v0=rise	-7 7
truce:v0=settle	9 -9
truce:v0=take	8 -8
truce:v1=be	-6 6
truce:v1=call	18 -18
truce:v1=carry	9 -9
truce:v1=confirm	6 -6
truce:v1=declare	-9 9
truce:v1=end	-12 12
truce:v1=have	-7 7
truce:v1=keep	8 -8
truce:v1=let	-21 21
truce:v1=make	6 -6
truce:v1=other	9 -9
truce:v1=put	9 -9
truce:v1=return	-9 9
truce:v1=rise	-9 9
truce:v1=settle	9 -9
truce:v1=take	8 -8
truce:vt0=agree past	-7 7
truce:vt0=agree perfect	9 -9
truce:vt0=agree pluperfect	7 -7
truce:vt0=ask past	9 -9
truce:vt0=be modal	12 -12
truce:vt0=be past	-7 7
truce:vt0=be perfect	-6 6
truce:vt0=be pluperfect	-16 16
truce:vt0=be present	14 -14
truce:vt0=end past	-12 12
truce:vt0=have past	-18 18
truce:vt0=have present	7 -7
truce:vt0=keep present	-13 13
truce:vt0=let present	-15 15
truce:vt0=pay present	6 -6
truce:vt0=propose past	-9 9
truce:vt0=say past	9 -9
truce:vt0=settle past	8 -8
truce:vt0=sign perfect	-9 9
truces:r2=<end>	-12 12
truces:t0=perfect	-15 15
verb:c0=agree	8 -8
verb:c0=begin	9 -9
verb:c0=impose	12 -12
verb:c0=stay	7 -7
verb:c1=bear	-14 14
verb:c1=begin	6 -6
verb:c1=end	10 -10
verb:c1=impose	14 -14
verb:c1=stay	7 -7
verb:c1=up	9 -9
verb:ct0=impose future	7 -7
verb:ct0=impose perfect	8 -8
verb:ct0=suspend modal	-6 6
verb:ct1=impose future	7 -7
verb:ct1=impose infinitive	14 -14
verb:ct1=suspend infinitive	9 -9
verb:ct1=suspend modal	-6 6
verb:l1=<agent>	-7 7
verb:l1=<begin>	10 -10
verb:l1=<day-today>	6 -6
verb:l1=<name>	8 -8
verb:l1=<seat>	-9 9
verb:l1=and	-14 14
verb:l1=be	12 -12
verb:l1=been	12 -12
verb:l1=has	11 -11
verb:l1=is	12 -12
verb:l1=on	-13 13
verb:l1=the	11 -11
verb:l1=to	10 -10
verb:l1=were	6 -6
verb:l2=<begin>	26 -26
verb:l2=<day-gone>	6 -6
verb:l2=<duty>	-18 18
verb:l2=<goods>	10 -10
verb:l2=<month-gone>	7 -7
verb:l2=<name>	16 -16
verb:l2=<not>	-9 9
verb:l2=<points>	-10 10
verb:l2=<quality>	6 -6
verb:l2=tariff	-18 18
verb:l2=that	-10 10
verb:l2=to	8 -8
verb:l=, <name>	8 -8
verb:l=, and	-23 23
verb:l=<begin> <begin>	10 -10
verb:l=on <day-today>	6 -6
verb:lr=<name> its	12 -12
verb:lr=<seat> its	-13 13
verb:lr=and the	-16 16
verb:lr=stay until	-6 6
verb:lr=was to	-14 14
verb:r1=<goods>	-14 14
verb:r1=<name>	-11 11
verb:r1=<number>	-6 6
verb:r1=for	17 -17
verb:r1=in	9 -9
verb:r1=part	-7 7
verb:r1=to	-12 12
verb:r1=until	-6 6
verb:r2=.	14 -14
verb:r2=<goods>	-10 10
verb:r2=<month-gone>	8 -8
verb:r2=<span>	13 -13
verb:r2=<v-begin>	-7 7
verb:r2=<v-down>	-10 10
verb:r2=<v-impose>	6 -6
verb:r2=a	-10 10
verb:r2=ban	-11 11
verb:r2=come	-10 10
verb:r2=duty	-6 6
verb:r2=is	-14 14
verb:r2=to	-9 9
verb:r=for <span>	11 -11
verb:r=its ban	-12 12
verb:t0=future	8 -8
verb:t0=modal	-11 11
verb:t0=past	10 -10
verb:t0=perfect	13 -13
verb:v0=hold	9 -9
verb:v0=postpone	-6 6
verb:v1=hold	10 -10
verb:v1=lift	8 -8
verb:v1=postpone	-6 6
w:added	14 -14
w:adds	14 -14
w:another	-7 7
w:ceasefire	14 -14
w:continued	6 -6
w:continues	8 -8
w:extend	16 -16
w:extended	18 -18
w:extension	11 -11
w:freeze	-9 9
w:goes on	11 -11
w:grace	11 -11
w:handshake	16 -16
w:holds back	6 -6
w:in the drawer	10 -10
w:keep	-8 8
w:keeps	-8 8
w:lies	-14 14
w:lifts	-10 10
w:longer	18 -18
w:lull	-18 18
w:more	23 -23
w:on hold	15 -15
w:on ice	10 -10
w:pauses	-6 6
w:prolong	23 -23
w:prolongation	13 -13
w:prolongs	7 -7
w:put off	12 -12
w:renew	-14 14
w:renewed	-9 9
w:reprieve	7 -7
w:second	-14 14
w:silence	8 -8
w:sleep	-6 6
w:spare	-10 10
w:standstill	7 -7
w:stay	8 -8
w:stays	6 -6
w:stretch	6 -6
w:stretched	-15 15
w:successor	-8 8
w:suspended	7 -7
w:truce	-18 18
w:truces	-23 23`;
