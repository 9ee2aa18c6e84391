// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	22 -22
add:c0=impose	-8 8
add:c1=impose	-6 6
add:c1=say	-6 6
add:r1=,	-7 7
add:v1=add	-6 6
added:c0=impose	7 -7
added:c0=say	6 -6
added:c1=impose	7 -7
added:c1=say	6 -6
added:l1=and	-7 7
added:v0=add	6 -6
added:v1=add	6 -6
again:c0=target	-6 6
again:c0=up	9 -9
again:c1=propose	-6 6
again:c1=target	-6 6
again:c1=up	9 -9
again:ct0=bear present	7 -7
again:ct0=stay modal	9 -9
again:ct0=stay present	-7 7
again:ct1=bear present	7 -7
again:ct1=stay modal	9 -9
again:ct1=stay present	-7 7
again:l1=<goods>	-8 8
again:l1=<level>	-8 8
again:l1=<number>	-16 16
again:l1=<v-up>	7 -7
again:l1=it	-6 6
again:l1=them	-8 8
again:l1=up	7 -7
again:l2=,	-12 12
again:l2=<sender>	6 -6
again:l2=<v-begin>	-7 7
again:l2=<v-down>	-6 6
again:l2=at	-6 6
again:l2=be	-6 6
again:l2=come	-6 6
again:l2=to	7 -7
again:r1=from	-12 12
again:r1=in	6 -6
again:r1=on	-7 7
again:r2="	-8 8
again:r2=<day-ahead>	-14 14
again:r2=<end>	-6 6
again:r2=<goods>	6 -6
again:r2=the	7 -7
again:t0=modal	7 -7
again:v0=charge	-7 7
again:v1=charge	-7 7
another:c0=impose	12 -12
another:ct0=impose past	7 -7
another:ct1=impose participle-passive	-10 10
another:ct1=impose past	6 -6
another:l1=and	-11 11
another:l1=is	7 -7
another:l2=,	9 -9
another:l2=<goods>	-16 16
another:l2=<name>	-20 20
another:l2=<v-propose>	-12 12
another:l2=ask	-8 8
another:r1=,	-13 13
another:r1=.	-12 12
another:r1=<agent>	6 -6
another:r1=<span>	14 -14
another:r2=,	7 -7
another:r2=.	-7 7
another:r2=<end>	-8 8
another:r2=in	6 -6
another:t0=modal	8 -8
another:v1=ask	-8 8
arrangement:l1=the	8 -8
arrangement:l2=the	-7 7
arrangement:r1=,	-6 6
arrangement:r1=<v-stay>	-6 6
arrangement:r1=of	8 -8
arrangement:t0=past	6 -6
arrangement:t0=present	6 -6
asleep:ct0=stay past	-8 8
asleep:ct1=stay past	-8 8
asleep:t0=past	-8 8
ceasefire:l1=a	12 -12
ceasefire:r1=in	8 -8
ceasefire:r2=the	10 -10
count:loose=0	24 -24
count:more=2	18 -18
count:more=6	8 -8
count:quiet=0	16 -16
count:quiet=1	23 -23
count:quiet=2	-7 7
count:truce=0	65 -65
count:truce=2	-6 6
count:truce=3	6 -6
count:truce=6	-15 15
count:verb=0	21 -21
count:verb=2	7 -7
days=0	-14 14
days=2	31 -31
days=3	13 -13
days=6	14 -14
extended:c0=impose	11 -11
extended:c1=impose	12 -12
extended:l1=<not>	6 -6
extended:r1=.	6 -6
extended:r1=by	7 -7
extended:r2=<end>	9 -9
extended:r2=<span>	6 -6
extended:v0=extend	11 -11
extended:v1=extend	12 -12
extends:l1=<organisation>	6 -6
extension:c0=bear	-6 6
extension:c0=impose	11 -11
extension:c0=propose	8 -8
extension:c1=bear	-6 6
extension:c1=propose	9 -9
extension:l1=an	-6 6
extension:l1=the	6 -6
extension:l2=<begin>	8 -8
extension:l2=<v-agree>	8 -8
extension:l2=<v-bear>	-6 6
extension:l2=<v-impose>	17 -17
extension:l2=and	6 -6
extension:l2=for	7 -7
extension:l2=on	-6 6
extension:l2=sign	7 -7
extension:l2=to	-11 11
extension:r1=,	-7 7
extension:r1=is	6 -6
extension:r1=of	7 -7
extension:r1=to	9 -9
extension:r1=until	-6 6
extension:r2=<day-gone>	7 -7
extension:r2=<span>	9 -9
extension:r2=<v-impose>	-10 10
extension:t0=past	-6 6
extension:t0=perfect	6 -6
extension:v0=other	7 -7
extension:v1=agree	-6 6
extra:c1=impose	10 -10
extra:l1=an	6 -6
extra:l1=its	-12 12
extra:l2=<v-impose>	8 -8
extra:r1=<level>	10 -10
extra:r2=on	-6 6
extra:t0=past	-10 10
freeze:l2=<begin>	8 -8
freeze:l2=the	-8 8
freeze:r2=the	-6 6
further:c0=impose	-11 11
further:c0=propose	-12 12
further:c1=impose	-10 10
further:c1=propose	-12 12
further:ct0=impose future	-13 13
further:ct1=impose future	-13 13
further:l1=a	-15 15
further:l2=<v-impose>	-12 12
further:l2=<v-propose>	-13 13
further:r1=<duty>	-6 6
further:r1=duty	-7 7
further:r1=round	-6 6
further:r2=<end>	6 -6
further:r2=in	-7 7
further:r2=is	6 -6
further:r2=of	-10 10
further:r2=on	7 -7
further:t0=future	-12 12
further:v0=prepare	-12 12
go on:r1=<v-bear>	6 -6
go on:r2=,	-6 6
handshake:r2=<end>	6 -6
held in:r2=on	-7 7
keep:c1=stay	11 -11
keep:l1=to	6 -6
keep:r1=the	7 -7
keep:v1=keep	11 -11
keeps:l1=<gate>	-7 7
keeps:l1=side	-7 7
keeps:l2=that	-13 13
keeps:l2=the	-6 6
keeps:r1=<number>	-9 9
keeps:r2=of	-9 9
lengths=0	37 -37
lengths=1	20 -20
lengths=6	-28 28
lift:r1=its	-12 12
long=3	20 -20
long=6	7 -7
longer:c0=stay	10 -10
longer:c1=stay	10 -10
longer:l1=a	8 -8
longer:v1=make	6 -6
loose:c0=stay	16 -16
loose:c1=end	-17 17
loose:c1=stay	20 -20
loose:ct0=stay present	6 -6
loose:ct1=stay present	6 -6
loose:ct1=suspend infinitive	7 -7
loose:l1=<level-noun>	-16 16
loose:l1=<span>	-7 7
loose:l1=a	-10 10
loose:l1=it	6 -6
loose:l1=rate	-19 19
loose:l1=the	6 -6
loose:l2='s	-14 14
loose:l2=,	6 -6
loose:l2=<quality>	6 -6
loose:l2=of	6 -6
loose:l2=the	-17 17
loose:l=the <span>	-8 8
loose:lr=the of	6 -6
loose:r1=,	-8 8
loose:r1=<end>	6 -6
loose:r1=for	8 -8
loose:r1=of	-12 12
loose:r1=where	6 -6
loose:r1=with	9 -9
loose:r2=<end>	8 -8
loose:r2=<name>	8 -8
loose:r2=<span>	-17 17
loose:r2=force	6 -6
loose:r2=it	9 -9
loose:r2=the	-6 6
loose:r=<end> <end>	6 -6
loose:r=in force	6 -6
loose:r=in the	-7 7
loose:r=on the	-6 6
loose:r=with <name>	6 -6
loose:t0=past	11 -11
loose:t0=present	7 -7
loose:v0=be	9 -9
loose:v0=have	7 -7
loose:v1=be	8 -8
loose:v1=have	7 -7
loose:v1=stay	10 -10
loose:vt0=be present	6 -6
months=2	15 -15
months=3	28 -28
months=9	-9 9
moratorium:l1=the	-6 6
moratorium:l2=<begin>	-8 8
moratorium:r1=on	-9 9
more:	10 -10
more:c0=agree	13 -13
more:c0=down	7 -7
more:c0=end	-12 12
more:c0=impose	7 -7
more:c0=say	18 -18
more:c0=stay	-6 6
more:c0=target	-7 7
more:c0=up	6 -6
more:c1=bear	6 -6
more:c1=down	7 -7
more:c1=end	-16 16
more:c1=say	9 -9
more:ct0=agree past	9 -9
more:ct0=bear modal	7 -7
more:ct0=bear present	6 -6
more:ct0=buy present	-6 6
more:ct0=end past	-10 10
more:ct0=impose future-passive	6 -6
more:ct0=impose past-passive	10 -10
more:ct0=impose pluperfect	-7 7
more:ct0=impose present	15 -15
more:ct0=propose future	-12 12
more:ct0=propose past	17 -17
more:ct0=propose pluperfect	-7 7
more:ct0=propose present	14 -14
more:ct0=say past	12 -12
more:ct0=say present	6 -6
more:ct0=stay future	6 -6
more:ct0=stay modal	8 -8
more:ct0=stay past	-10 10
more:ct0=target perfect	-7 7
more:ct0=up future	7 -7
more:ct0=up past	-6 6
more:ct0=up present	8 -8
more:ct1=agree infinitive	-10 10
more:ct1=agree past	7 -7
more:ct1=bear modal	7 -7
more:ct1=bear present	6 -6
more:ct1=buy present	-6 6
more:ct1=end past	-6 6
more:ct1=impose future-passive	6 -6
more:ct1=impose past	6 -6
more:ct1=impose past-passive	10 -10
more:ct1=impose present	17 -17
more:ct1=propose future	-12 12
more:ct1=propose participle-passive	-15 15
more:ct1=propose past	13 -13
more:ct1=propose present	15 -15
more:ct1=say past	12 -12
more:ct1=stay infinitive	7 -7
more:ct1=stay modal	8 -8
more:ct1=stay past	-10 10
more:ct1=up future	7 -7
more:ct1=up past	-6 6
more:ct1=up present	8 -8
more:l1='s	6 -6
more:l1=,	-15 15
more:l1=:	6 -6
more:l1=;	-16 16
more:l1=<gate>	-7 7
more:l1=<name>	13 -13
more:l1=<not>	13 -13
more:l1=<number>	-11 11
more:l1=<seat>	13 -13
more:l1=<span>	-8 8
more:l1=<v-up>	13 -13
more:l1=a	-12 12
more:l1=and	-17 17
more:l1=any	12 -12
more:l1=be	20 -20
more:l1=is	22 -22
more:l1=no	6 -6
more:l1=once	-9 9
more:l1=one	9 -9
more:l1=side	-10 10
more:l1=that	9 -9
more:l1=the	10 -10
more:l1=them	-6 6
more:l1=up	7 -7
more:l1=was	8 -8
more:l1=we	-10 10
more:l2='s	6 -6
more:l2=<duty>	8 -8
more:l2=<goods>	-16 16
more:l2=<month-gone>	7 -7
more:l2=<not>	-6 6
more:l2=<office>	-8 8
more:l2=<quality>	10 -10
more:l2=<seat>	-10 10
more:l2=<sender>	7 -7
more:l2=<span>	-10 10
more:l2=<v-agree>	19 -19
more:l2=<v-begin>	-6 6
more:l2=<v-propose>	-8 8
more:l2=<v-threaten>	-6 6
more:l2=a	6 -6
more:l2=after	6 -6
more:l2=and	16 -16
more:l2=are	8 -8
more:l2=at	-10 10
more:l2=be	-8 8
more:l2=cost	6 -6
more:l2=do	-7 7
more:l2=each	-7 7
more:l2=for	12 -12
more:l2=in	12 -12
more:l2=is	8 -8
more:l2=it	10 -10
more:l2=make	6 -6
more:l2=prepare	-11 11
more:l2=sign	11 -11
more:l2=threaten	-6 6
more:l2=were	-10 10
more:l2=with	7 -7
more:l2=would	10 -10
more:l=, he	7 -7
more:l=<begin> an	9 -9
more:l=<begin> he	6 -6
more:l=<begin> we	-11 11
more:l=<span> and	-6 6
more:l=and <name>	7 -7
more:l=and no	8 -8
more:l=ask for	-7 7
more:l=for <span>	10 -10
more:l=for a	-11 11
more:l=has been	6 -6
more:l=in the	10 -10
more:l=is not	8 -8
more:l=on a	-9 9
more:l=on an	-7 7
more:l=threaten to	-6 6
more:l=to an	-12 12
more:l=was not	-11 11
more:longer span=0	8 -8
more:longer span=1	15 -15
more:longer span=2	14 -14
more:longer=1	10 -10
more:longer=2	25 -25
more:lr=<begin> .	11 -11
more:lr=<level> .	6 -6
more:lr=<number> .	-11 11
more:lr=<span> ,	-7 7
more:lr=<span> .	-7 7
more:lr=a duty	-9 9
more:lr=a one	-17 17
more:lr=an ,	-11 11
more:lr=an <level>	6 -6
more:lr=an to	9 -9
more:lr=an until	-7 7
more:lr=for .	-6 6
more:lr=its duty	-12 12
more:lr=not .	-9 9
more:lr=once ,	-16 16
more:lr=once .	6 -6
more:lr=the of	8 -8
more:lr=the round	6 -6
more:lr=the the	-6 6
more:lr=the time	11 -11
more:lr=to ,	8 -8
more:lr=to it	-13 13
more:lr=to the	9 -9
more:made	-6 6
more:made span=0	20 -20
more:made=0	15 -15
more:made=1	6 -6
more:r1=,	-8 8
more:r1=.	-8 8
more:r1=;	8 -8
more:r1=<agent>	12 -12
more:r1=<day-gone>	6 -6
more:r1=<end>	-8 8
more:r1=<goods>	6 -6
more:r1=<level>	14 -14
more:r1=<money>	-6 6
more:r1=<number>	-10 10
more:r1=<span>	9 -9
more:r1=<v-bear>	9 -9
more:r1=<v-end>	7 -7
more:r1=<v-impose>	6 -6
more:r1=?	13 -13
more:r1=after	-11 11
more:r1=by	19 -19
more:r1=duty	-10 10
more:r1=from	-6 6
more:r1=in	11 -11
more:r1=is	16 -16
more:r1=once	-13 13
more:r1=one	-15 15
more:r1=pay	10 -10
more:r1=than	9 -9
more:r1=that	6 -6
more:r1=the	12 -12
more:r1=their	21 -21
more:r1=time	18 -18
more:r1=to	34 -34
more:r1=truce	-15 15
more:r2=.	-8 8
more:r2=:	-6 6
more:r2=<day-gone>	17 -17
more:r2=<duty>	20 -20
more:r2=<end>	-8 8
more:r2=<goods>	10 -10
more:r2=<level>	13 -13
more:r2=<month-gone>	7 -7
more:r2=<name>	11 -11
more:r2=<person>	-8 8
more:r2=<seat>	6 -6
more:r2=<span>	12 -12
more:r2=<v-suspend>	-8 8
more:r2=?	8 -8
more:r2=and	-9 9
more:r2=at	14 -14
more:r2=has	-6 6
more:r2=he	6 -6
more:r2=hold	-7 7
more:r2=in	7 -7
more:r2=last	6 -6
more:r2=of	-6 6
more:r2=pay	-7 7
more:r2=tariff	13 -13
more:r2=the	8 -8
more:r2=truce	12 -12
more:r2=with	-9 9
more:r=, <person>	-10 10
more:r=, it	8 -8
more:r=, of	-7 7
more:r=, the	15 -15
more:r=, to	-8 8
more:r=, with	-11 11
more:r=. <end>	-9 9
more:r=<end> <end>	-8 8
more:r=<number> .	-7 7
more:r=<span> .	17 -17
more:r=? <end>	13 -13
more:r=by <span>	12 -12
more:r=duty of	-8 8
more:r=duty on	-8 8
more:r=from <day-ahead>	-11 11
more:r=it .	-14 14
more:r=once ,	-8 8
more:r=once .	-7 7
more:r=round of	14 -14
more:r=to <day-gone>	8 -8
more:r=truce .	-15 15
more:refused	6 -6
more:refused span=0	21 -21
more:refused=0	17 -17
more:refused=1	12 -12
more:t0=future	7 -7
more:t0=modal	19 -19
more:t0=modal-not	-6 6
more:t0=past	-10 10
more:t0=past-passive-not	-10 10
more:t0=perfect-passive	7 -7
more:t0=present	21 -21
more:t0=present-passive-not	13 -13
more:v0=ask	-6 6
more:v0=be	-6 6
more:v0=call	6 -6
more:v0=continue	11 -11
more:v0=end	-8 8
more:v0=extend	17 -17
more:v0=go	11 -11
more:v0=have	-8 8
more:v0=keep	8 -8
more:v0=like	9 -9
more:v0=pay	10 -10
more:v0=prepare	-11 11
more:v0=promise	-6 6
more:v0=propose	12 -12
more:v0=put	7 -7
more:v0=say	9 -9
more:v0=sign	6 -6
more:v0=suspend	7 -7
more:v0=take	-7 7
more:v1=agree	-10 10
more:v1=ask	-13 13
more:v1=be	-6 6
more:v1=call	6 -6
more:v1=continue	11 -11
more:v1=end	-6 6
more:v1=extend	9 -9
more:v1=keep	14 -14
more:v1=prepare	-12 12
more:v1=promise	-6 6
more:v1=propose	10 -10
more:v1=put	7 -7
more:v1=say	9 -9
more:v1=sign	11 -11
more:v1=suspend	8 -8
more:v1=take	-7 7
more:vt0=ask perfect	-12 12
more:vt0=be past	-10 10
more:vt0=end present	-6 6
more:vt0=extend past	6 -6
more:vt0=extend perfect	6 -6
more:vt0=have past	-7 7
more:vt0=like modal	6 -6
more:vt0=meet present	6 -6
more:vt0=offer pluperfect	-9 9
more:vt0=other perfect	12 -12
more:vt0=other present	7 -7
more:waits span=0	17 -17
more:waits span=1	9 -9
more:waits=0	16 -16
more:waits=1	11 -11
more:wished span=0	17 -17
more:wished+made	6 -6
more:wished+refused	8 -8
more:wished+waits	9 -9
more:wished+waits+refused	-11 11
more:wished=0	13 -13
more:wished=1	14 -14
pause:c0=agree	7 -7
pause:c0=impose	13 -13
pause:c0=propose	7 -7
pause:c1=agree	10 -10
pause:c1=impose	17 -17
pause:c1=propose	9 -9
pause:ct0=stay present	6 -6
pause:ct1=stay present	6 -6
pause:l1=<duty>	8 -8
pause:l1=tariff	8 -8
pause:l2=:	-6 6
pause:l2=<v-impose>	7 -7
pause:l2=the	-6 6
pause:r1=<end>	-10 10
pause:r1=in	6 -6
pause:r2=<not>	-6 6
pause:t0=present	9 -9
pause:v0=agree	7 -7
pause:v1=agree	9 -9
peace:c0=impose	-6 6
peace:c1=impose	-6 6
peace:ct0=impose present	-7 7
peace:ct1=impose present	-7 7
peace:l1=<goods>	-8 8
peace:l1=of	-6 6
peace:l1=the	8 -8
peace:l2=<begin>	9 -9
peace:l2=<v-impose>	-8 8
peace:r1=.	-10 10
peace:r1=with	12 -12
peace:r2=<end>	-9 9
peace:t0=present	-15 15
peace:t0=present-not	-8 8
prolong:c1=impose	7 -7
prolong:c1=propose	7 -7
prolong:l1=to	16 -16
prolong:r1=the	8 -8
prolong:r2=truce	6 -6
prolonged:v0=other	7 -7
prolonged:v1=other	7 -7
quiet:c0=propose	-11 11
quiet:c0=suspend	9 -9
quiet:c1=impose	8 -8
quiet:c1=propose	-11 11
quiet:ct0=stay past	-8 8
quiet:ct1=stay past	-8 8
quiet:ct1=stay present	9 -9
quiet:l1=<goods>	-7 7
quiet:l1=<v-impose>	14 -14
quiet:l1=are	6 -6
quiet:l1=it	-8 8
quiet:l1=the	11 -11
quiet:l1=to	-8 8
quiet:l1=was	-8 8
quiet:l2=<begin>	15 -15
quiet:l2=put	-7 7
quiet:r1=until	-10 10
quiet:r1=with	14 -14
quiet:r2=.	-9 9
quiet:r2=<goods>	-10 10
quiet:r2=<span>	8 -8
quiet:r=for <span>	7 -7
quiet:t0=modal	-6 6
quiet:t0=past	-10 10
quiet:t0=perfect	12 -12
quiet:t0=present-not	-8 8
quiet:v0=be	-7 7
quiet:vt0=be past	-7 7
quiet:vt0=put present	-8 8
renew:l1=to	-7 7
renew:r2=truce	7 -7
renewal:l2=<begin>	-7 7
renewed:l1=be	6 -6
renewed:l1=not	-8 8
renewed:l2=was	-12 12
renewed:r1=,	10 -10
renewed:r1=.	-9 9
renewed:r2=<end>	-7 7
renewed:t0=present-passive-not	8 -8
s:"	13 -13
s:(	6 -6
s:)	7 -7
s:-	17 -17
s:.	-6 6
s:/	8 -8
s::	-9 9
s:;	-21 21
s:<agent>	-12 12
s:<day-ahead>	60 -60
s:<day-gone>	-32 32
s:<day-today>	7 -7
s:<duty>	-8 8
s:<gate>	-17 17
s:<level-noun>	7 -7
s:<month-ahead>	21 -21
s:<month-gone>	25 -25
s:<name>	-6 6
s:<number>	-15 15
s:<office>	-12 12
s:<person>	15 -15
s:<points>	10 -10
s:<quality>	17 -17
s:<seat>	-19 19
s:<sender>	22 -22
s:<span>	-14 14
s:<taker>	11 -11
s:<v-agree>	6 -6
s:<v-bear>	34 -34
s:<v-buy>	11 -11
s:<v-deny>	19 -19
s:<v-end>	-32 32
s:<v-propose>	7 -7
s:<v-return>	-8 8
s:<v-stay>	22 -22
s:<v-suspend>	14 -14
s:<v-target>	6 -6
s:<v-up>	-9 9
s:?	-6 6
s:@	7 -7
s:a	-9 9
s:about	14 -14
s:access	-13 13
s:accord	-8 8
s:according	9 -9
s:account	6 -6
s:across	7 -7
s:add	6 -6
s:additional	6 -6
s:affiliate	7 -7
s:afternoon	-9 9
s:agreement	-13 13
s:ahead	-19 19
s:all	29 -29
s:allowed	-8 8
s:altogether	-7 7
s:among	9 -9
s:another	-10 10
s:apply	10 -10
s:are	9 -9
s:as	-20 20
s:at	-15 15
s:away	-10 10
s:back	-8 8
s:ban	-8 8
s:batlle	-10 10
s:be	16 -16
s:because	-22 22
s:become	-6 6
s:beef	-6 6
s:before	52 -52
s:begin	-10 10
s:between	-11 11
s:border	-8 8
s:both	-35 35
s:break	-10 10
s:bridge	6 -6
s:bring	-6 6
s:broke	-10 10
s:broken	-6 6
s:bus	-11 11
s:busan	16 -16
s:by	11 -11
s:cancel	6 -6
s:capital	-18 18
s:carpet	-6 6
s:case	19 -19
s:cement	-15 15
s:cheese	-13 13
s:chicken	6 -6
s:christma	12 -12
s:close	10 -10
s:closed	9 -9
s:club	7 -7
s:coffee	-11 11
s:collect	-14 14
s:come	-6 6
s:commerce	-17 17
s:conclude	-12 12
s:confirm	-17 17
s:consider	-8 8
s:copper	6 -6
s:cost	19 -19
s:cotton	6 -6
s:could	7 -7
s:cover	6 -6
s:day	-14 14
s:dead	-28 28
s:deadline	6 -6
s:deal	10 -10
s:decided	6 -6
s:decree	-21 21
s:demand	-11 11
s:did	-19 19
s:doe	9 -9
s:down	-9 9
s:driver	-9 9
s:due	11 -11
s:during	-18 18
s:duty	-7 7
s:earlier	6 -6
s:early	-10 10
s:earth	13 -13
s:economy	8 -8
s:editor	-7 7
s:effect	11 -11
s:election	-7 7
s:end	-25 25
s:enter	7 -7
s:entity	-13 13
s:evening	-8 8
s:expect	6 -6
s:expire	-12 12
s:exporter	-11 11
s:extend	19 -19
s:extension	7 -7
s:failed	-19 19
s:far	12 -12
s:fee	-8 8
s:fentanyl	11 -11
s:first	-15 15
s:five	-9 9
s:fix	6 -6
s:flower	-8 8
s:following	-17 17
s:force	16 -16
s:foreign	7 -7
s:forty	-6 6
s:found	8 -8
s:four	-9 9
s:fourth	-6 6
s:framework	6 -6
s:free	7 -7
s:freeze	-8 8
s:from	7 -7
s:fruit	-13 13
s:further	-6 6
s:gave	-8 8
s:give	-13 13
s:glass	10 -10
s:gold	-11 11
s:good	14 -14
s:grace	8 -8
s:grain	-17 17
s:grant	-13 13
s:had	-18 18
s:have	30 -30
s:hear	-7 7
s:her	-15 15
s:here	13 -13
s:higher	7 -7
s:history	-10 10
s:hit	-6 6
s:hold	10 -10
s:home	-11 11
s:hope	8 -8
s:house	10 -10
s:how	6 -6
s:hundred	-14 14
s:ice	8 -8
s:if	19 -19
s:impose	12 -12
s:in	-7 7
s:increase	7 -7
s:initial	-9 9
s:initialled	-8 8
s:instead	7 -7
s:into	25 -25
s:island	-17 17
s:it	-14 14
s:its	-8 8
s:josé	-10 10
s:just	8 -8
s:lamb	-8 8
s:lapse	-12 12
s:lasted	-19 19
s:law	13 -13
s:leader	8 -8
s:leave	19 -19
s:length	11 -11
s:less	9 -9
s:let	-30 30
s:letter	6 -6
s:level	15 -15
s:lie	-7 7
s:lift	-14 14
s:list	-10 10
s:live	-6 6
s:longer	15 -15
s:loom	-6 6
s:lower	12 -12
s:lull	-19 19
s:m	7 -7
s:man	-10 10
s:matter	17 -17
s:may	15 -15
s:meet	9 -9
s:member	-8 8
s:midnight	-13 13
s:milk	6 -6
s:mill	6 -6
s:ministry	17 -17
s:month	12 -12
s:more	9 -9
s:morning	-22 22
s:move	14 -14
s:mr	6 -6
s:much	11 -11
s:must	9 -9
s:name	-10 10
s:need	-6 6
s:negotiate	12 -12
s:negotiation	18 -18
s:neighbour	-7 7
s:neither	-17 17
s:never	-7 7
s:new	-23 23
s:newspaper	-8 8
s:next	12 -12
s:nobody	-8 8
s:nor	-6 6
s:not	-6 6
s:note	10 -10
s:nothing	31 -31
s:observed	-9 9
s:of	-10 10
s:off	9 -9
s:offer	7 -7
s:oil	12 -12
s:older	8 -8
s:on	-14 14
s:once	-23 23
s:opened	7 -7
s:or	7 -7
s:order	12 -12
s:other	16 -16
s:out	-23 23
s:over	-16 16
s:own	-15 15
s:pair	-9 9
s:parliament	-9 9
s:pause	6 -6
s:pay	18 -18
s:pen	11 -11
s:people	12 -12
s:period	9 -9
s:permit	6 -6
s:phase	6 -6
s:place	-7 7
s:plan	-7 7
s:plant	10 -10
s:plywood	-8 8
s:point	10 -10
s:port	-20 20
s:postpone	-9 9
s:poultry	6 -6
s:prepare	-9 9
s:present	-14 14
s:previou	-11 11
s:prime	9 -9
s:product	6 -6
s:prolong	26 -26
s:prolongation	12 -12
s:proposal	-19 19
s:purchase	9 -9
s:quarrel	-6 6
s:rare	12 -12
s:raw	-10 10
s:reach	13 -13
s:read	13 -13
s:ready	-8 8
s:recall	-9 9
s:reciprocal	6 -6
s:remain	7 -7
s:replace	-15 15
s:reply	-7 7
s:reporter	17 -17
s:resume	-11 11
s:return	-6 6
s:rice	11 -11
s:right	10 -10
s:river	-10 10
s:room	8 -8
s:round	-6 6
s:rule	10 -10
s:run	-14 14
s:say	7 -7
s:section	10 -10
s:send	12 -12
s:service	-6 6
s:session	7 -7
s:set	9 -9
s:shall	9 -9
s:she	-7 7
s:shook	6 -6
s:short	-14 14
s:side	-7 7
s:signature	15 -15
s:since	26 -26
s:sir	10 -10
s:sixth	-15 15
s:so	-6 6
s:soybean	-6 6
s:spare	-10 10
s:spring	6 -6
s:stand	15 -15
s:start	11 -11
s:stay	7 -7
s:steel	-7 7
s:still	17 -17
s:stockholm	11 -11
s:stop	12 -12
s:stretched	-13 13
s:strike	19 -19
s:successor	-6 6
s:such	8 -8
s:sugar	-6 6
s:summer	6 -6
s:surcharge	15 -15
s:survive	-9 9
s:suspend	10 -10
s:suspension	-12 12
s:table	14 -14
s:take	12 -12
s:talk	39 -39
s:tax	7 -7
s:temporary	-8 8
s:that	6 -6
s:them	11 -11
s:these	-11 11
s:they	19 -19
s:think	7 -7
s:third	-9 9
s:threaten	-6 6
s:through	16 -16
s:thu	-6 6
s:ticket	8 -8
s:till	-11 11
s:to	22 -22
s:too	11 -11
s:toward	-16 16
s:trade	18 -18
s:transit	-12 12
s:treaty	-6 6
s:truce	-10 10
s:tuna	6 -6
s:turn	-6 6
s:twice	-6 6
s:two	8 -8
s:understanding	6 -6
s:unless	27 -27
s:unreliable	-13 13
s:until	13 -13
s:us	-23 23
s:war	8 -8
s:was	-29 29
s:watche	-6 6
s:water	9 -9
s:welcome	6 -6
s:were	-10 10
s:when	-28 28
s:while	7 -7
s:whose	6 -6
s:will	8 -8
s:wine	-12 12
s:winter	-15 15
s:with	11 -11
s:withdraw	-14 14
s:without	19 -19
s:word	7 -7
s:worked	-8 8
s:world	-7 7
s:would	15 -15
s:yes	6 -6
s:your	8 -8
s:—	15 -15
second:c1=agree	-9 9
second:c1=impose	-8 8
second:ct0=impose past	6 -6
second:ct0=impose perfect	-10 10
second:ct0=stay modal	-6 6
second:ct1=impose past	6 -6
second:ct1=impose perfect	-10 10
second:ct1=stay modal	-6 6
second:l1=,	-8 8
second:l1=a	-6 6
second:l2=,	10 -10
second:l2=<begin>	-15 15
second:l2=<v-impose>	8 -8
second:l2=at	-6 6
second:l2=be	-6 6
second:l2=for	-9 9
second:l2=in	14 -14
second:l2=on	-9 9
second:r1=,	-12 12
second:r1=.	-8 8
second:r1=one	-18 18
second:r1=time	14 -14
second:r2="	6 -6
second:r2=.	6 -6
second:r2=:	-8 8
second:r2=<end>	-17 17
second:r2=a	-6 6
second:r2=and	-8 8
second:r2=in	9 -9
second:r2=is	-12 12
second:r2=of	17 -17
second:r2=with	-10 10
second:t0=perfect	-9 9
second:t0=present	10 -10
second:v0=have	-10 10
second:v1=agree	-12 12
sleep:l1=to	-9 9
sleep:r1=until	-12 12
standstill:l1=a	8 -8
standstill:r1=of	-10 10
stay:c1=stay	10 -10
stay:c1=suspend	11 -11
stay:r1=at	10 -10
stay:v1=stay	10 -10
stays:l1=<level-noun>	-12 12
stays:l1=it	6 -6
stays:l1=rate	-14 14
stays:r1=at	-7 7
stays:r2=<level>	-7 7
successor:l2=<begin>	-8 8
suspend:ct0=impose modal	-7 7
suspend:ct0=suspend modal	-7 7
suspend:ct1=impose modal	-7 7
suspend:ct1=suspend modal	-7 7
suspend:r2=<duty>	-7 7
suspend:r2=duty	-7 7
suspend:t0=modal	-7 7
suspended:l1=and	-11 11
suspended:l1=are	-6 6
suspended:l1=is	6 -6
suspended:l2=,	-8 8
suspended:l2=<points>	-9 9
suspended:r1=for	6 -6
suspended:r1=the	-12 12
suspended:r1=until	7 -7
suspended:r2=<day-ahead>	6 -6
suspension:l1=the	-17 17
suspension:l2=<begin>	-29 29
suspension:l2=the	11 -11
suspension:r1=<v-impose>	-23 23
suspension:r1=of	-6 6
suspension:r2=<name>	6 -6
truce:c0=down	9 -9
truce:c0=return	-11 11
truce:c0=say	8 -8
truce:c0=stay	-6 6
truce:c0=up	-6 6
truce:c1=down	9 -9
truce:c1=end	-7 7
truce:c1=up	-6 6
truce:ct0=agree pluperfect	6 -6
truce:ct0=end past	-9 9
truce:ct0=impose modal	6 -6
truce:ct0=say past	12 -12
truce:ct0=stay present	7 -7
truce:ct1=end past	-11 11
truce:ct1=impose modal	6 -6
truce:ct1=impose past	-6 6
truce:ct1=impose pluperfect	10 -10
truce:ct1=say past	11 -11
truce:ct1=stay present	12 -12
truce:l1=<begin>	-15 15
truce:l1=<duty>	-16 16
truce:l1=<goods>	-18 18
truce:l1=<name>	6 -6
truce:l1=<not>	-7 7
truce:l1=<span>	16 -16
truce:l1=first	-15 15
truce:l1=new	-33 33
truce:l1=no	-8 8
truce:l1=tariff	-17 17
truce:l1=that	-19 19
truce:l1=two	6 -6
truce:l2="	8 -8
truce:l2='s	9 -9
truce:l2=,	11 -11
truce:l2=:	-14 14
truce:l2=;	-9 9
truce:l2=<begin>	-16 16
truce:l2=<not>	12 -12
truce:l2=<v-stay>	7 -7
truce:l2=a	-26 26
truce:l2=and	-12 12
truce:l2=be	6 -6
truce:l2=before	17 -17
truce:l2=call	10 -10
truce:l2=during	-18 18
truce:l2=for	11 -11
truce:l2=if	23 -23
truce:l2=is	-6 6
truce:l2=its	-11 11
truce:l2=of	13 -13
truce:l2=prolong	7 -7
truce:l2=propose	-7 7
truce:l2=renew	7 -7
truce:l2=since	7 -7
truce:l2=that	7 -7
truce:l2=the	-23 23
truce:l2=under	-8 8
truce:l2=was	-12 12
truce:l2=what	-10 10
truce:l2=when	-7 7
truce:l2=without	7 -7
truce:l=, the	8 -8
truce:l=: the	-9 9
truce:l=; the	-12 12
truce:l=<begin> <begin>	-15 15
truce:l=<begin> a	23 -23
truce:l=<begin> the	-6 6
truce:l=<begin> their	-9 9
truce:l=a new	-31 31
truce:l=before the	15 -15
truce:l=call a	6 -6
truce:l=during the	-13 13
truce:l=if the	22 -22
truce:l=is no	-10 10
truce:l=its tariff	-12 12
truce:l=of a	8 -8
truce:l=prolong the	6 -6
truce:l=sign a	-8 8
truce:l=since the	6 -6
truce:l=that the	10 -10
truce:l=the <span>	16 -16
truce:l=their tariff	-9 9
truce:l=to a	9 -9
truce:l=under a	-8 8
truce:l=without the	6 -6
truce:lr=<begin> in	-10 10
truce:lr=<span> between	6 -6
truce:lr=a .	14 -14
truce:lr=a in	9 -9
truce:lr=a of	-12 12
truce:lr=a with	9 -9
truce:lr=new of	-19 19
truce:lr=tariff ,	13 -13
truce:lr=tariff between	-6 6
truce:lr=tariff is	-15 15
truce:lr=tariff with	-15 15
truce:lr=the .	8 -8
truce:lr=the between	9 -9
truce:lr=the hold	7 -7
truce:lr=the in	11 -11
truce:lr=the it	-16 16
truce:lr=the lapse	12 -12
truce:lr=the of	-13 13
truce:lr=the on	-13 13
truce:lr=the to	9 -9
truce:lr=the was	6 -6
truce:lr=their over	-11 11
truce:r1=,	-9 9
truce:r1=<v-end>	-7 7
truce:r1=<v-impose>	-17 17
truce:r1=<v-suspend>	-8 8
truce:r1=<v-up>	-14 14
truce:r1=?	9 -9
truce:r1=as	7 -7
truce:r1=at	-8 8
truce:r1=by	12 -12
truce:r1=for	11 -11
truce:r1=from	6 -6
truce:r1=go	-15 15
truce:r1=has	-10 10
truce:r1=hold	-8 8
truce:r1=in	6 -6
truce:r1=is	-18 18
truce:r1=it	-16 16
truce:r1=of	-22 22
truce:r1=on	-6 6
truce:r1=over	-11 11
truce:r1=to	13 -13
truce:r1=was	6 -6
truce:r1=which	-9 9
truce:r1=with	-9 9
truce:r2="	7 -7
truce:r2=,	-7 7
truce:r2=.	-12 12
truce:r2=<day-gone>	19 -19
truce:r2=<month-ahead>	-6 6
truce:r2=<quality>	-17 17
truce:r2=<seat>	-22 22
truce:r2=<span>	-24 24
truce:r2=<v-agree>	13 -13
truce:r2=<v-begin>	6 -6
truce:r2=<v-impose>	19 -19
truce:r2=be	7 -7
truce:r2=busan	12 -12
truce:r2=by	-18 18
truce:r2=duty	-7 7
truce:r2=for	-11 11
truce:r2=has	-9 9
truce:r2=in	-15 15
truce:r2=make	-8 8
truce:r2=on	14 -14
truce:r2=sign	6 -6
truce:r2=tariff	6 -6
truce:r2=the	7 -7
truce:r2=to	7 -7
truce:r2=until	9 -9
truce:r2=was	-25 25
truce:r2=which	-6 6
truce:r2=with	-11 11
truce:r=, which	-7 7
truce:r=? <end>	9 -9
truce:r=by <span>	11 -11
truce:r=end on	14 -14
truce:r=for <span>	7 -7
truce:r=it was	-8 8
truce:r=of <month-ahead>	-7 7
truce:r=of <span>	-31 31
truce:r=of busan	12 -12
truce:r=of geneva	-6 6
truce:r=of the	9 -9
truce:r=on the	6 -6
truce:r=that has	-9 9
truce:r=until <day-ahead>	-9 9
truce:r=was make	-8 8
truce:r=which the	-11 11
truce:r=with <seat>	-18 18
truce:t0=modal	12 -12
truce:t0=past	-14 14
truce:t0=pluperfect	-13 13
truce:t0=present	10 -10
truce:v0=be	-11 11
truce:v0=end	-7 7
truce:v0=extend	7 -7
truce:v0=have	9 -9
truce:v0=let	-14 14
truce:v0=say	6 -6
truce:v1=agree	6 -6
truce:v1=be	-11 11
truce:v1=call	14 -14
truce:v1=end	-9 9
truce:v1=have	9 -9
truce:v1=let	-14 14
truce:v1=propose	-6 6
truce:v1=say	7 -7
truce:v1=sign	-6 6
truce:vt0=agree pluperfect	6 -6
truce:vt0=be past	-10 10
truce:vt0=be perfect	-6 6
truce:vt0=be present	8 -8
truce:vt0=end past	-9 9
truce:vt0=have present	16 -16
truce:vt0=propose past	-10 10
verb:c0=begin	10 -10
verb:c0=impose	16 -16
verb:c0=stay	7 -7
verb:c1=begin	8 -8
verb:c1=impose	17 -17
verb:c1=stay	7 -7
verb:ct0=impose perfect	11 -11
verb:ct0=suspend past-passive	-6 6
verb:ct1=impose infinitive	9 -9
verb:ct1=impose perfect	9 -9
verb:ct1=suspend infinitive	6 -6
verb:ct1=suspend past-passive	-6 6
verb:l1=<agent>	-9 9
verb:l1=<begin>	9 -9
verb:l1=<name>	6 -6
verb:l1=<seat>	-11 11
verb:l1=and	-15 15
verb:l1=are	-8 8
verb:l1=be	10 -10
verb:l1=been	14 -14
verb:l1=has	6 -6
verb:l1=is	13 -13
verb:l1=on	-14 14
verb:l1=the	9 -9
verb:l1=to	16 -16
verb:l2=,	-11 11
verb:l2=<begin>	25 -25
verb:l2=<day-gone>	6 -6
verb:l2=<duty>	-14 14
verb:l2=<name>	10 -10
verb:l2=<not>	-9 9
verb:l2=<points>	-17 17
verb:l2=<v-impose>	6 -6
verb:l2=tariff	-13 13
verb:l2=that	-10 10
verb:l2=the	11 -11
verb:l=, and	-21 21
verb:l=<begin> <begin>	9 -9
verb:lr=<name> its	9 -9
verb:lr=and the	-13 13
verb:r1=<goods>	-13 13
verb:r1=<name>	-13 13
verb:r1=<number>	-7 7
verb:r1=for	16 -16
verb:r1=in	6 -6
verb:r1=part	-10 10
verb:r1=the	-7 7
verb:r1=their	8 -8
verb:r1=to	-10 10
verb:r2=,	-6 6
verb:r2=.	12 -12
verb:r2=<day-ahead>	7 -7
verb:r2=<goods>	-10 10
verb:r2=<month-gone>	6 -6
verb:r2=<span>	19 -19
verb:r2=a	-11 11
verb:r2=ban	-12 12
verb:r=for <span>	15 -15
verb:r=its ban	-13 13
verb:r=the duty	-6 6
verb:r=until <day-ahead>	6 -6
verb:t0=past	9 -9
verb:t0=perfect	14 -14
verb:v0=hold	6 -6
verb:v0=put	6 -6
verb:v1=hold	7 -7
verb:v1=put	8 -8
w:added	10 -10
w:another	-11 11
w:extended	18 -18
w:extends	7 -7
w:extension	6 -6
w:freeze	-8 8
w:further	-6 6
w:go on	9 -9
w:goes on	21 -21
w:grace	8 -8
w:handshake	9 -9
w:in the drawer	6 -6
w:keep	6 -6
w:keeps	-11 11
w:lies	-8 8
w:lifts	-7 7
w:longer	15 -15
w:lull	-19 19
w:more	20 -20
w:on hold	10 -10
w:on ice	7 -7
w:pause	6 -6
w:pauses	-6 6
w:postponed	-10 10
w:prolong	23 -23
w:prolongation	12 -12
w:put off	13 -13
w:second	-8 8
w:sleep	-7 7
w:spare	-9 9
w:stay	8 -8
w:stretched	-13 13
w:successor	-6 6
w:suspended	12 -12
w:suspension	-13 13
w:truce	-9 9`;
