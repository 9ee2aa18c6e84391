// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	22 -22
add:l1=could	-10 10
added:c0=impose	13 -13
added:c0=say	12 -12
added:c1=impose	13 -13
added:c1=say	12 -12
added:l2=the	13 -13
added:r1=,	-10 10
added:r2=and	8 -8
added:v0=add	12 -12
added:v1=add	12 -12
again:c0=bear	-21 21
again:c0=propose	21 -21
again:c0=up	13 -13
again:c1=bear	-20 20
again:c1=up	14 -14
again:ct0=bear past	-8 8
again:ct0=impose modal	11 -11
again:ct0=impose perfect	-12 12
again:ct0=stay modal	17 -17
again:ct1=bear past	-8 8
again:ct1=impose modal	10 -10
again:ct1=impose perfect	-15 15
again:ct1=stay modal	17 -17
again:l1=<level>	-7 7
again:l1=<name>	-23 23
again:l1=<number>	-9 9
again:l1=<v-say>	-9 9
again:l1=and	12 -12
again:l1=them	-10 10
again:l1=up	12 -12
again:l1=write	-11 11
again:l2='s	12 -12
again:l2=,	-15 15
again:l2=<seat>	-11 11
again:l2=<sender>	14 -14
again:l2=<v-propose>	10 -10
again:l2=a	-10 10
again:l2=are	9 -9
again:l2=at	-9 9
again:l2=in	-13 13
again:l2=pay	-11 11
again:l2=they	14 -14
again:l2=to	12 -12
again:l2=two	-12 12
again:r1=<v-impose>	-12 12
again:r1=on	-10 10
again:r2=.	11 -11
again:r2=<day-gone>	15 -15
again:r2=<level>	-13 13
again:r2=on	-15 15
again:t0=modal	19 -19
again:t0=past	-14 14
again:t0=perfect	-19 19
again:t0=present-passive	-13 13
again:v0=collect	-12 12
again:v0=pay	-18 18
again:v0=write	-9 9
again:v1=collect	-12 12
again:v1=go	12 -12
again:v1=pay	-21 21
again:v1=see	11 -11
another:c1=impose	-5 5
another:ct0=agree past	12 -12
another:ct0=begin present	-9 9
another:ct0=impose pluperfect	-12 12
another:ct0=propose pluperfect	-11 11
another:ct0=propose present	-11 11
another:ct0=sign past	12 -12
another:ct1=begin present	-9 9
another:ct1=impose participle-passive	-14 14
another:ct1=impose pluperfect	-13 13
another:ct1=propose participle-passive	-14 14
another:ct1=propose pluperfect	-12 12
another:l1=;	-10 10
another:l1=<begin>	-24 24
another:l1=and	-16 16
another:l1=for	-11 11
another:l1=on	-11 11
another:l2=<begin>	-21 21
another:l2=<level>	-14 14
another:l2=<month-gone>	-11 11
another:l2=<name>	-13 13
another:l2=<seat>	-9 9
another:l2=<v-agree>	13 -13
another:l2=<v-impose>	-9 9
another:l2=<v-propose>	-13 13
another:l2=had	-14 14
another:l2=it	12 -12
another:l2=there	16 -16
another:r1=,	-12 12
another:r1=<goods>	15 -15
another:r1=<money>	-24 24
another:r1=<span>	26 -26
another:r1=and	-12 12
another:r1=matter	16 -16
another:r1=truce	-29 29
another:r2=of	-22 22
another:r2=to	10 -10
another:t0=modal	7 -7
another:v0=put	18 -18
asleep:c0=stay	-14 14
asleep:c1=stay	-14 14
asleep:l1=are	-11 11
asleep:l1=is	12 -12
asleep:v0=be	-15 15
asleep:v1=be	-15 15
ceasefire:l1=<span>	-12 12
ceasefire:l1=a	20 -20
ceasefire:l1=the	14 -14
ceasefire:l1=their	-11 11
ceasefire:r1=in	13 -13
ceasefire:r1=that	-14 14
ceasefire:r2=<v-stay>	-12 12
ceasefire:r2=the	16 -16
continue:l2=<quality>	-14 14
continue:l2=and	11 -11
continues:l1=<goods>	-13 13
count:loose=0	9 -9
count:more=0	11 -11
count:more=1	11 -11
count:more=3	20 -20
count:quiet=0	16 -16
count:quiet=1	21 -21
count:quiet=2	-11 11
count:truce=0	90 -90
count:truce=6	-20 20
count:verb=0	14 -14
count:verb=1	10 -10
days=0	-18 18
days=2	10 -10
days=6	37 -37
extend:l2=<day-gone>	-10 10
extend:r1=its	-11 11
extended:r1=.	11 -11
extended:r2=<end>	13 -13
extension:c0=end	-10 10
extension:c0=impose	9 -9
extension:c0=say	12 -12
extension:c1=say	11 -11
extension:ct0=impose past	16 -16
extension:ct0=sign past	16 -16
extension:ct1=impose past	16 -16
extension:ct1=sign past	13 -13
extension:l1=<begin>	12 -12
extension:l1=<span>	9 -9
extension:l2=a	12 -12
extension:l2=that	17 -17
extension:l2=to	-10 10
extension:r1=,	-10 10
extension:r1=<v-agree>	-16 16
extension:r1=<v-sign>	-16 16
extension:r1=by	-16 16
extension:r1=is	16 -16
extension:r1=of	31 -31
extension:r2=agree	-11 11
extension:t0=modal	23 -23
extension:t0=past	15 -15
extension:v0=end	-8 8
extra:c0=bear	13 -13
extra:c1=bear	13 -13
extra:l1='s	11 -11
extra:l1=its	-16 16
extra:l1=the	11 -11
extra:l2=<name>	11 -11
extra:r1=<level>	12 -12
extra:r2=on	-10 10
extra:t0=past	-10 10
extra:t0=present	13 -13
further:c0=propose	-14 14
further:c1=propose	-16 16
further:ct1=impose infinitive	10 -10
further:l1=<not>	10 -10
further:l1=a	-24 24
further:l2=<name>	-12 12
further:r1=<duty>	-11 11
further:r1=duty	-9 9
further:r1=round	-15 15
further:r2=,	-12 12
further:r2=in	-11 11
further:r2=is	16 -16
further:r2=of	-10 10
go on:l1=<name>	10 -10
go on:l1=and	-12 12
go on:l2=<v-agree>	-15 15
go on:l2=<v-impose>	-17 17
go on:l2=<v-sign>	-15 15
go on:l2=agree	-15 15
go on:r1=as	-17 17
go on:r2=before	-17 17
go on:r2=the	11 -11
goes on:l1=he	-19 19
goes on:l2=,	7 -7
goes on:r1=<v-bear>	10 -10
goes on:r1=for	10 -10
goes on:r1=pay	10 -10
goes on:r1=to	-17 17
goes on:r2=<day-ahead>	-21 21
goes on:r2=<level>	11 -11
held in:ct0=impose past-passive	9 -9
held in:ct0=stay past-passive	9 -9
held in:ct0=suspend past-passive	9 -9
held in:ct1=impose past-passive	9 -9
held in:ct1=stay past-passive	9 -9
held in:ct1=suspend past-passive	9 -9
held in:r2=thi	-15 15
held in:t0=past-passive	9 -9
holidays:t0=past	-8 8
keep:ct0=impose perfect	-10 10
keep:r1=<v-impose>	-13 13
keep:r1=ask	-9 9
keep:r1=it	14 -14
keep:r1=the	21 -21
keep:r1=them	-7 7
keep:r2=<duty>	13 -13
keep:r2=<goods>	20 -20
keep:r2=duty	10 -10
keep:t0=perfect	-10 10
keeps:l1=<gate>	-11 11
keeps:l1=side	-11 11
keeps:l1=that	19 -19
keeps:l2=each	-12 12
keeps:l2=that	-16 16
keeps:l2=the	-15 15
keeps:r2=<end>	-11 11
keeps:r2=of	-17 17
lengths=0	23 -23
lengths=1	19 -19
lengths=6	-24 24
lies:l1=<v-impose>	-17 17
lies:l1=it	-7 7
lies:r2=a	-13 13
lift:c1=impose	12 -12
lift:l1=the	10 -10
lift:l2=<name>	-10 10
lift:r1=<duty>	-12 12
lift:r2=ban	-10 10
lift:r2=on	-10 10
lifted:c0=end	8 -8
lifted:c0=up	8 -8
lifted:c1=end	9 -9
lifted:c1=up	9 -9
lifted:v0=lift	8 -8
lifted:v1=lift	9 -9
long=0	24 -24
long=1	12 -12
long=2	-9 9
long=3	9 -9
long=6	7 -7
longer:c0=stay	18 -18
longer:c1=stay	21 -21
longer:l2=<v-propose>	-11 11
longer:r1=<v-impose>	13 -13
longer:r1=truce	13 -13
longer:t0=perfect	16 -16
longer:v0=be	9 -9
longer:v0=pay	-13 13
longer:v1=be	9 -9
longer:v1=pay	-13 13
loose:c0=up	-14 14
loose:c1=end	-14 14
loose:c1=up	-14 14
loose:ct0=stay past	-10 10
loose:ct0=stay present	12 -12
loose:ct1=stay past	-10 10
loose:ct1=stay present	12 -12
loose:l1=<level-noun>	-7 7
loose:l1=and	17 -17
loose:l1=it	18 -18
loose:l1=pen	-9 9
loose:l1=rate	-11 11
loose:l1=that	8 -8
loose:l2='s	-19 19
loose:l2=:	11 -11
loose:l2=<v-end>	-12 12
loose:l2=after	10 -10
loose:l2=and	15 -15
loose:l2=for	12 -12
loose:l2=the	-19 19
loose:l=<level> ,	-12 12
loose:l=after the	10 -10
loose:l=the <span>	-10 10
loose:lr=, where	-10 10
loose:lr=rate at	-8 8
loose:lr=they at	-9 9
loose:r1=<end>	11 -11
loose:r1=at	11 -11
loose:r1=for	14 -14
loose:r1=of	-6 6
loose:r2=<level>	24 -24
loose:r2=<span>	-10 10
loose:r=<end> <end>	11 -11
loose:r=at <level>	22 -22
loose:r=at <number>	-11 11
loose:r=free .	-13 13
loose:t0=modal	-6 6
loose:t0=present	15 -15
loose:v0=go	-14 14
loose:v1=end	-12 12
loose:v1=go	-14 14
loose:vt0=be past	-10 10
loose:vt0=be present	11 -11
months=2	9 -9
months=3	10 -10
months=9	-13 13
more:c0=propose	7 -7
more:c0=return	-10 10
more:c0=sign	17 -17
more:c1=lack	9 -9
more:c1=return	-10 10
more:c1=stay	-10 10
more:c1=threaten	12 -12
more:ct0=agree past	16 -16
more:ct0=bear modal	13 -13
more:ct0=down past	-18 18
more:ct0=down present	12 -12
more:ct0=impose perfect-passive	-13 13
more:ct0=lack present	11 -11
more:ct0=propose present	13 -13
more:ct0=renew present-passive	23 -23
more:ct0=say past	17 -17
more:ct0=sell modal	-14 14
more:ct0=sign future	14 -14
more:ct0=sign past	15 -15
more:ct0=stay past	-14 14
more:ct1=bear modal	13 -13
more:ct1=down present	12 -12
more:ct1=end past	9 -9
more:ct1=impose participle-passive	-13 13
more:ct1=impose past	16 -16
more:ct1=impose perfect	-10 10
more:ct1=impose perfect-passive	-13 13
more:ct1=lack present	11 -11
more:ct1=propose modal	12 -12
more:ct1=propose participle-passive	-25 25
more:ct1=propose present	17 -17
more:ct1=renew present-passive	23 -23
more:ct1=say past	14 -14
more:ct1=sell modal	-14 14
more:ct1=sign future	14 -14
more:ct1=sign modal	-7 7
more:ct1=sign perfect	11 -11
more:ct1=stay past	-17 17
more:l1=:	14 -14
more:l1=;	-9 9
more:l1=<agent>	12 -12
more:l1=<begin>	-10 10
more:l1=<gate>	-18 18
more:l1=<not>	-17 17
more:l1=<span>	9 -9
more:l1=<v-say>	-13 13
more:l1=<v-suspend>	-10 10
more:l1=and	-10 10
more:l1=it	-16 16
more:l1=no	-13 13
more:l1=not	-7 7
more:l1=offer	-11 11
more:l1=paper	-13 13
more:l1=raise	-11 11
more:l1=say	-11 11
more:l1=side	-12 12
more:l1=so	6 -6
more:l1=suspend	-9 9
more:l1=talk	22 -22
more:l1=that	28 -28
more:l1=two	-9 9
more:l1=up	13 -13
more:l1=us	7 -7
more:l1=was	9 -9
more:l1=write	-11 11
more:l1=—	-8 8
more:l2=<gate>	7 -7
more:l2=<level>	-10 10
more:l2=<not>	-13 13
more:l2=<office>	-10 10
more:l2=<seat>	-25 25
more:l2=<v-return>	-10 10
more:l2=<v-sign>	-14 14
more:l2=<v-up>	12 -12
more:l2=about	13 -13
more:l2=are	10 -10
more:l2=ask	-10 10
more:l2=at	-10 10
more:l2=be	18 -18
more:l2=by	-13 13
more:l2=collect	-10 10
more:l2=cost	24 -24
more:l2=did	-14 14
more:l2=for	15 -15
more:l2=give	7 -7
more:l2=go	14 -14
more:l2=has	-5 5
more:l2=have	11 -11
more:l2=if	-15 15
more:l2=into	-14 14
more:l2=is	13 -13
more:l2=it	17 -17
more:l2=like	-20 20
more:l2=not	-17 17
more:l2=our	-10 10
more:l2=pause	-22 22
more:l2=propose	15 -15
more:l2=put	-26 26
more:l2=say	16 -16
more:l2=should	16 -16
more:l2=talk	-16 16
more:l2=the	4 -4
more:l2=they	15 -15
more:l2=to	17 -17
more:l2=was	-7 7
more:l2=we	-9 9
more:l=, <level>	-10 10
more:l=, <number>	-9 9
more:l=<begin> <begin>	-10 10
more:l=<begin> <name>	-14 14
more:l=<begin> an	18 -18
more:l=<begin> no	-10 10
more:l=<day-gone> ,	6 -6
more:l=<day-gone> to	-12 12
more:l=<level> for	-12 12
more:l=<name> has	8 -8
more:l=<seat> would	-9 9
more:l=a <span>	10 -10
more:l=agree to	-9 9
more:l=and <number>	10 -10
more:l=approve the	13 -13
more:l=ask for	-14 14
more:l=at the	-6 6
more:l=cost <level>	18 -18
more:l=each side	-12 12
more:l=has been	21 -21
more:l=has not	-18 18
more:l=if the	-15 15
more:l=in the	26 -26
more:l=is not	15 -15
more:l=of the	-8 8
more:l=sign the	-15 15
more:l=the truce	15 -15
more:l=they meet	12 -12
more:l=to an	-12 12
more:l=want to	11 -11
more:l=was not	-9 9
more:l=will meet	-9 9
more:l=without the	14 -14
more:l=would be	18 -18
more:longer span=1	18 -18
more:longer span=2	17 -17
more:longer=1	10 -10
more:longer=2	9 -9
more:longer=3	14 -14
more:lr=, <end>	-13 13
more:lr=, until	8 -8
more:lr=<begin> is	-11 11
more:lr=<level> .	32 -32
more:lr=<level> from	12 -12
more:lr=<level> on	-6 6
more:lr=<money> of	-12 12
more:lr=<name> ,	-13 13
more:lr=<name> <level>	-15 15
more:lr=<name> charge	7 -7
more:lr=<name> for	-11 11
more:lr=<number> ,	10 -10
more:lr=<number> .	-19 19
more:lr=<number> from	-11 11
more:lr=<organisation> its	-21 21
more:lr=a truce	15 -15
more:lr=and until	-14 14
more:lr=apply .	-9 9
more:lr=cost .	-13 13
more:lr=is .	-11 11
more:lr=is matter	10 -10
more:lr=its duty	-17 17
more:lr=meet on	-14 14
more:lr=no ,	12 -12
more:lr=no .	-10 10
more:lr=no is	9 -9
more:lr=no than	-17 17
more:lr=no truce	12 -12
more:lr=not .	-13 13
more:lr=not their	-12 12
more:lr=on <money>	-18 18
more:lr=once ,	-12 12
more:lr=one thing	16 -16
more:lr=she ,	-11 11
more:lr=that the	13 -13
more:lr=the ,	-15 15
more:lr=the by	-20 20
more:lr=the of	25 -25
more:lr=the time	21 -21
more:lr=the truce	-26 26
more:lr=the was	11 -11
more:lr=the will	-9 9
more:lr=their day	-9 9
more:lr=them .	-10 10
more:lr=to ,	14 -14
more:lr=to in	-19 19
more:lr=to it	-15 15
more:lr=to its	14 -14
more:lr=to their	12 -12
more:made span=0	17 -17
more:made+refused	21 -21
more:made=0	10 -10
more:r1=)	-11 11
more:r1=-	-11 11
more:r1=<day-ahead>	-16 16
more:r1=<duty>	-14 14
more:r1=<goods>	16 -16
more:r1=<level>	6 -6
more:r1=<money>	-24 24
more:r1=<name>	14 -14
more:r1=<points>	6 -6
more:r1=<quality>	14 -14
more:r1=<span>	20 -20
more:r1=<v-agree>	-12 12
more:r1=<v-bear>	24 -24
more:r1=<v-impose>	-18 18
more:r1=<v-propose>	-13 13
more:r1=a	15 -15
more:r1=as	-19 19
more:r1=ask	-13 13
more:r1=at	-18 18
more:r1=cover	-13 13
more:r1=duty	-13 13
more:r1=from	14 -14
more:r1=in	-12 12
more:r1=matter	17 -17
more:r1=meet	17 -17
more:r1=of	14 -14
more:r1=pay	12 -12
more:r1=reading	12 -12
more:r1=step	-10 10
more:r1=summit	14 -14
more:r1=their	11 -11
more:r1=thing	19 -19
more:r1=to	17 -17
more:r1=truce	-29 29
more:r1=twice	-12 12
more:r1=year	-11 11
more:r2='s	12 -12
more:r2=,	-16 16
more:r2=;	16 -16
more:r2=<day-gone>	16 -16
more:r2=<duty>	28 -28
more:r2=<level>	12 -12
more:r2=<money>	16 -16
more:r2=<name>	12 -12
more:r2=<not>	6 -6
more:r2=<quality>	-16 16
more:r2=<v-impose>	12 -12
more:r2=a	10 -10
more:r2=at	20 -20
more:r2=before	-15 15
more:r2=between	-10 10
more:r2=but	-15 15
more:r2=from	18 -18
more:r2=had	-13 13
more:r2=he	14 -14
more:r2=of	-10 10
more:r2=on	7 -7
more:r2=since	12 -12
more:r2=start	-9 9
more:r2=tariff	21 -21
more:r2=the	10 -10
more:r2=thi	-12 12
more:r2=week	12 -12
more:r2=whether	-10 10
more:r=, and	2 -2
more:r=, of	-14 14
more:r=, that	-13 13
more:r=, the	17 -17
more:r=; the	10 -10
more:r=<money> ,	-15 15
more:r=<money> of	-15 15
more:r=<span> .	24 -24
more:r=and last	6 -6
more:r=as before	-17 17
more:r=at <level>	-9 9
more:r=at the	-10 10
more:r=by <span>	-6 6
more:r=duty on	-14 14
more:r=it ,	-16 16
more:r=it .	-17 17
more:r=it by	17 -17
more:r=matter .	13 -13
more:r=of <quality>	-16 16
more:r=of <span>	15 -15
more:r=round on	10 -10
more:r=than <money>	14 -14
more:r=than <number>	16 -16
more:r=than that	-14 14
more:r=than the	-22 22
more:r=the truce	13 -13
more:r=to <day-gone>	20 -20
more:r=to the	10 -10
more:r=truce .	-16 16
more:r=until the	11 -11
more:refused span=0	17 -17
more:refused span=1	12 -12
more:refused=0	15 -15
more:t0=future	24 -24
more:t0=future-passive-not	15 -15
more:t0=modal-not	-13 13
more:t0=past-passive	15 -15
more:t0=past-passive-not	-15 15
more:t0=perfect-not	-14 14
more:t0=pluperfect-passive	16 -16
more:t0=present-not	27 -27
more:t0=present-passive	-8 8
more:t0=present-passive-not	23 -23
more:v0=add	11 -11
more:v0=approve	13 -13
more:v0=call	10 -10
more:v0=collect	-14 14
more:v0=come	14 -14
more:v0=extend	28 -28
more:v0=fall	-17 17
more:v0=have	-12 12
more:v0=let	13 -13
more:v0=offer	-14 14
more:v0=propose	17 -17
more:v0=raise	-12 12
more:v0=wait	13 -13
more:v1=add	14 -14
more:v1=approve	11 -11
more:v1=ask	-11 11
more:v1=call	12 -12
more:v1=collect	-13 13
more:v1=come	13 -13
more:v1=fall	-17 17
more:v1=let	22 -22
more:v1=pay	-10 10
more:v1=propose	10 -10
more:v1=raise	-11 11
more:v1=wait	15 -15
more:vt0=ask perfect	-9 9
more:vt0=collect perfect	-13 13
more:vt0=fall past	-14 14
more:vt0=have present	-15 15
more:vt0=know present	-10 10
more:vt0=meet future	-12 12
more:vt0=meet modal	-11 11
more:vt0=meet present	8 -8
more:vt0=offer pluperfect	-16 16
more:vt0=other perfect	5 -5
more:vt0=pay future	18 -18
more:vt0=pay modal	22 -22
more:vt0=pay present	-24 24
more:vt0=propose perfect	15 -15
more:vt0=raise present	-11 11
more:vt0=renew future	12 -12
more:vt0=renew past	-12 12
more:vt0=renew perfect	-14 14
more:vt0=renew present	12 -12
more:vt0=say past	22 -22
more:vt0=sell modal	-14 14
more:vt0=sign past	15 -15
more:vt0=sit present	-14 14
more:vt0=suspend perfect	-10 10
more:waits span=0	17 -17
more:waits+made	13 -13
more:waits+made+refused	14 -14
more:waits=0	15 -15
more:wished span=0	15 -15
more:wished+made	21 -21
more:wished+made+refused	-18 18
more:wished+refused	15 -15
more:wished=0	14 -14
on record AO,BR truce	-14 14
on record AR,NO truce	-15 15
on record AU,ID truce	-8 8
on record AU,VN truce	-10 10
on record BH,LT truce	-10 10
on record BH,LT truce 2027 I	-10 10
on record BR,US truce	15 -15
on record BR,US truce 2025 II	12 -12
on record CA,MX truce	-17 17
on record CA,US truce 2025 I	-9 9
on record CH,US truce	21 -21
on record CH,US truce 2025 II	18 -18
on record CN,EU truce	19 -19
on record CN,JP truce	10 -10
on record CN,US truce	41 -41
on record CN,US truce 2018 II	16 -16
on record CN,US truce 2019 I	-14 14
on record CN,US truce 2019 II	-33 33
on record CN,US truce 2025 I	52 -52
on record CN,US truce 2025 II	23 -23
on record CN,US truce 2026 I	38 -38
on record CN,US truce 2026 II	27 -27
on record CO,EC truce	8 -8
on record DK,NG truce	11 -11
on record DZ,PT truce	-19 19
on record EG,IN truce 2027 I	-11 11
on record EG,SA truce	-12 12
on record EU,US truce	28 -28
on record EU,US truce 2025 II	15 -15
on record GB,US truce	12 -12
on record GH,NO truce	9 -9
on record ID,JP truce	-10 10
on record IN,US truce	25 -25
on record IN,US truce 2026 I	15 -15
on record JP,US truce	13 -13
on record KR,US truce	17 -17
on record KR,US truce 2025 II	12 -12
on record PL,UA truce	-16 16
on record PL,UA truce 2027 I	-12 12
on record US,VN truce	16 -16
on record US,VN truce 2025 II	11 -11
pause:c0=agree	-15 15
pause:c0=propose	10 -10
pause:c1=propose	10 -10
pause:ct0=agree past	-13 13
pause:ct0=impose past	-12 12
pause:ct0=sign past	-13 13
pause:ct0=stay present	13 -13
pause:ct1=stay present	13 -13
pause:l2=<name>	-11 11
pause:l2=<not>	-10 10
pause:l2=<v-impose>	10 -10
pause:l2=the	-12 12
pause:r1=.	13 -13
pause:r1=in	-13 13
pause:r1=of	-20 20
pause:r2=<span>	-27 27
pause:r2=<v-renew>	-23 23
pause:r2=the	-14 14
pause:v0=agree	-12 12
pause:v0=have	-13 13
pause:v1=have	-13 13
peace:l1=<goods>	-15 15
peace:l1=<v-stay>	-14 14
peace:l1=make	-14 14
peace:r2=<goods>	-15 15
peace:t0=present-not	-14 14
peace:v1=be	8 -8
peace:v1=make	-19 19
postponed:r1=to	-12 12
prolong:c0=impose	11 -11
prolong:c0=propose	13 -13
prolong:c0=refuse	-10 10
prolong:ct0=renew past	-12 12
prolong:ct1=renew infinitive	11 -11
prolong:ct1=renew past	-12 12
prolong:l2=<v-propose>	13 -13
prolong:l2=did	-12 12
prolong:r1=the	21 -21
prolong:t0=past-not	-8 8
prolong:v0=refuse	-10 10
prolonged:ct0=renew perfect-passive	22 -22
prolonged:ct1=renew perfect-passive	22 -22
prolonged:l1=<organisation>	-19 19
prolonged:l1=been	31 -31
prolonged:l2=<name>	17 -17
prolonged:l2=and	-9 9
prolonged:l2=had	13 -13
prolonged:l2=will	-9 9
prolonged:r1=for	-11 11
prolonged:t0=future-passive	-7 7
prolonged:t0=perfect-passive	19 -19
put off:r2=the	-10 10
quiet:c0=propose	-22 22
quiet:c1=impose	10 -10
quiet:c1=propose	-20 20
quiet:ct1=stay present	6 -6
quiet:l1=<agent>	-11 11
quiet:l1=<name>	-10 10
quiet:l1=<not>	-10 10
quiet:l1=is	11 -11
quiet:l1=it	-16 16
quiet:l1=make	-14 14
quiet:l1=not	-16 16
quiet:l1=the	11 -11
quiet:l2=,	12 -12
quiet:l2=<goods>	12 -12
quiet:l2=<not>	11 -11
quiet:l2=<span>	-18 18
quiet:l2=in	-18 18
quiet:l2=not	10 -10
quiet:lr=not .	-12 12
quiet:lr=of ,	-12 12
quiet:r1="	12 -12
quiet:r1=.	14 -14
quiet:r1=at	-16 16
quiet:r1=with	9 -9
quiet:r2="	12 -12
quiet:r2=<end>	21 -21
quiet:r2=a	-16 16
quiet:r=. <end>	13 -13
quiet:r=in a	-10 10
quiet:r=until the	-11 11
quiet:t0=modal	-11 11
quiet:t0=past	-13 13
quiet:t0=present-not	-24 24
quiet:v0=keep	11 -11
quiet:v1=keep	12 -12
quiet:v1=make	-19 19
renew:c0=impose	-11 11
renew:c0=sign	-15 15
renew:l2=<v-sign>	-14 14
renew:r2=truce	13 -13
renew:t0=past	-21 21
renewed:ct0=renew future-passive	9 -9
renewed:ct0=renew past-passive	-14 14
renewed:ct0=renew present-passive	11 -11
renewed:ct1=renew future-passive	9 -9
renewed:ct1=renew past-passive	-14 14
renewed:ct1=renew present-passive	11 -11
renewed:l1=<not>	-26 26
renewed:l1=not	-21 21
renewed:l1=was	11 -11
renewed:l2=<not>	-19 19
renewed:l2=truce	9 -9
renewed:l2=was	-17 17
renewed:r1=.	-25 25
renewed:r1=in	14 -14
renewed:r2=<end>	-28 28
renewed:r2=<month-gone>	14 -14
renewed:r2=the	19 -19
renewed:t0=past-passive	12 -12
renewed:t0=past-passive-not	-25 25
renewed:t0=present-passive-not	10 -10
s:&	13 -13
s:'	15 -15
s:-	20 -20
s:/	12 -12
s:;	-11 11
s:<agent>	9 -9
s:<day-ahead>	54 -54
s:<day-gone>	-47 47
s:<day-today>	8 -8
s:<duty>	8 -8
s:<goods-amount>	-22 22
s:<level>	-11 11
s:<month-ahead>	22 -22
s:<month-today>	-16 16
s:<name>	-21 21
s:<organisation>	9 -9
s:<points>	4 -4
s:<seat>	-17 17
s:<v-bear>	24 -24
s:<v-buy>	14 -14
s:<v-deny>	16 -16
s:<v-end>	-41 41
s:<v-lack>	17 -17
s:<v-refuse>	-26 26
s:<v-return>	-11 11
s:<v-suspend>	14 -14
s:a	9 -9
s:about	21 -21
s:access	-10 10
s:according	10 -10
s:account	11 -11
s:add	16 -16
s:affiliate	10 -10
s:afraid	-12 12
s:after	-16 16
s:afternoon	-12 12
s:agreement	14 -14
s:aire	-17 17
s:all	15 -15
s:alone	-17 17
s:altogether	-8 8
s:aluminium	14 -14
s:ambassador	-18 18
s:announce	20 -20
s:anti	-11 11
s:anybody	-8 8
s:apart	-11 11
s:apple	9 -9
s:approval	15 -15
s:approve	5 -5
s:aqaba	18 -18
s:arm	-13 13
s:as	-15 15
s:aside	12 -12
s:ask	-20 20
s:assent	-13 13
s:at	-14 14
s:await	-11 11
s:away	-19 19
s:back	-16 16
s:ban	-10 10
s:batlle	-14 14
s:be	10 -10
s:because	-19 19
s:beef	-13 13
s:been	-13 13
s:before	12 -12
s:behind	-16 16
s:being	-12 12
s:better	13 -13
s:between	-17 17
s:born	-9 9
s:both	-12 12
s:brass	-11 11
s:breakfast	-11 11
s:broke	-31 31
s:broken	-16 16
s:budget	9 -9
s:bueno	-17 17
s:busan	13 -13
s:but	-6 6
s:buy	17 -17
s:by	19 -19
s:cable	21 -21
s:cannot	12 -12
s:capacity	8 -8
s:case	36 -36
s:cashew	-22 22
s:ceasefire	13 -13
s:cement	-20 20
s:cent	10 -10
s:certain	12 -12
s:change	17 -17
s:cheese	-15 15
s:choir	12 -12
s:christma	-13 13
s:city	18 -18
s:clear	20 -20
s:cloth	-10 10
s:club	17 -17
s:cocoa	19 -19
s:collapsed	-31 31
s:collect	-17 17
s:commerce	-16 16
s:conclude	-14 14
s:conference	-10 10
s:container	13 -13
s:contract	18 -18
s:copper	17 -17
s:corrected	-15 15
s:cost	10 -10
s:council	-10 10
s:course	9 -9
s:crane	10 -10
s:custom	-16 16
s:cut	11 -11
s:date	14 -14
s:dead	-19 19
s:deadline	14 -14
s:deal	22 -22
s:debate	-10 10
s:decide	21 -21
s:declare	-10 10
s:decree	-20 20
s:did	-21 21
s:do	7 -7
s:doe	16 -16
s:doha	13 -13
s:double	18 -18
s:down	-21 21
s:dump	-18 18
s:during	-21 21
s:duty	-7 7
s:each	-9 9
s:earth	10 -10
s:easter	19 -19
s:economy	15 -15
s:either	3 -3
s:else	13 -13
s:emergency	16 -16
s:end	-30 30
s:entebbe	-15 15
s:enter	14 -14
s:even	-16 16
s:everything	26 -26
s:except	11 -11
s:exchanged	-9 9
s:expire	-26 26
s:export	-19 19
s:extend	13 -13
s:extension	16 -16
s:extra	11 -11
s:face	19 -19
s:fact	17 -17
s:factbox	-14 14
s:failed	-28 28
s:far	24 -24
s:farmer	16 -16
s:fentanyl	15 -15
s:few	13 -13
s:fifth	14 -14
s:finance	19 -19
s:fine	8 -8
s:fire	8 -8
s:first	-36 36
s:fish	-11 11
s:fishmeal	11 -11
s:fix	17 -17
s:flash	9 -9
s:flour	-4 4
s:followed	-15 15
s:following	-11 11
s:force	15 -15
s:freeze	-6 6
s:friday	19 -19
s:fruit	-14 14
s:gate	11 -11
s:general	10 -10
s:glance	-12 12
s:glass	15 -15
s:good	9 -9
s:grace	19 -19
s:grain	-12 12
s:grant	-9 9
s:great	10 -10
s:grow	10 -10
s:guayaquil	-8 8
s:had	-40 40
s:handshake	20 -20
s:happen	15 -15
s:have	32 -32
s:hear	-28 28
s:her	-16 16
s:hide	12 -12
s:higher	17 -17
s:him	11 -11
s:his	9 -9
s:history	-23 23
s:holiday	19 -19
s:honey	-17 17
s:hope	14 -14
s:hour	-20 20
s:how	30 -30
s:i	10 -10
s:ice	16 -16
s:if	14 -14
s:impose	15 -15
s:interest	14 -14
s:isn't	13 -13
s:issue	15 -15
s:itself	13 -13
s:josé	-11 11
s:juice	-8 8
s:jury	10 -10
s:just	34 -34
s:kava	-14 14
s:keep	-4 4
s:kind	12 -12
s:lake	11 -11
s:land	14 -14
s:lapse	-33 33
s:lasted	-50 50
s:later	13 -13
s:law	13 -13
s:least	15 -15
s:leave	14 -14
s:length	13 -13
s:let	-27 27
s:letter	11 -11
s:levy	15 -15
s:licence	-26 26
s:lie	-13 13
s:likely	13 -13
s:line	10 -10
s:load	11 -11
s:long	12 -12
s:longer	9 -9
s:look	16 -16
s:lose	13 -13
s:lull	-10 10
s:m	17 -17
s:mackerel	-18 18
s:mandate	12 -12
s:match	13 -13
s:may	19 -19
s:meal	-13 13
s:meant	20 -20
s:meanwhile	16 -16
s:measure	12 -12
s:meet	3 -3
s:midnight	-28 28
s:might	-16 16
s:mill	10 -10
s:mind	8 -8
s:minister	-15 15
s:ministry	8 -8
s:minute	11 -11
s:missed	-10 10
s:more	19 -19
s:most	12 -12
s:motorcycle	-8 8
s:move	32 -32
s:must	34 -34
s:name	-13 13
s:nearly	11 -11
s:negotiate	19 -19
s:negotiation	17 -17
s:neighbour	-10 10
s:neither	-21 21
s:new	-23 23
s:nexperia	12 -12
s:ninety	-13 13
s:nobody	-24 24
s:none	16 -16
s:not	-11 11
s:nothing	11 -11
s:notice	11 -11
s:number	-14 14
s:nut	-25 25
s:old	17 -17
s:older	16 -16
s:once	-31 31
s:one	19 -19
s:only	16 -16
s:operation	-9 9
s:ore	-9 9
s:osaka	-39 39
s:other	17 -17
s:ought	11 -11
s:out	-33 33
s:outline	-11 11
s:outstanding	-11 11
s:over	-19 19
s:owner	14 -14
s:pact	15 -15
s:park	8 -8
s:part	16 -16
s:party	23 -23
s:pass	-12 12
s:pay	-12 12
s:people	45 -45
s:pepper	-12 12
s:perhap	10 -10
s:period	18 -18
s:phosphate	19 -19
s:place	18 -18
s:plan	-12 12
s:plant	17 -17
s:plu	8 -8
s:point	28 -28
s:pork	16 -16
s:possible	10 -10
s:post	-9 9
s:potatoe	14 -14
s:powder	13 -13
s:prolongation	23 -23
s:promise	19 -19
s:proposal	-18 18
s:propose	31 -31
s:provide	16 -16
s:purchase	12 -12
s:put	11 -11
s:quota	22 -22
s:raise	-20 20
s:rang	-18 18
s:rare	10 -10
s:raspberry	13 -13
s:rather	-7 7
s:reach	23 -23
s:read	11 -11
s:reading	14 -14
s:ready	-15 15
s:recall	-15 15
s:refuse	-26 26
s:reject	12 -12
s:remember	-15 15
s:replace	-15 15
s:report	28 -28
s:request	-10 10
s:revive	-19 19
s:rice	14 -14
s:rise	13 -13
s:river	-5 5
s:roll	8 -8
s:rose	10 -10
s:round	20 -20
s:rubber	-12 12
s:rum	-12 12
s:run	-23 23
s:saffron	-8 8
s:sale	10 -10
s:saturday	13 -13
s:saved	14 -14
s:say	19 -19
s:school	11 -11
s:section	20 -20
s:sell	13 -13
s:served	-11 11
s:service	-14 14
s:seventh	-11 11
s:she	-13 13
s:sheet	13 -13
s:shook	14 -14
s:shortly	-14 14
s:should	9 -9
s:shrimp	-14 14
s:signature	19 -19
s:sir	13 -13
s:six	16 -16
s:sixth	-14 14
s:small	-9 9
s:solution	-19 19
s:soybean	-12 12
s:speak	18 -18
s:spring	-17 17
s:st	9 -9
s:stand	14 -14
s:standstill	9 -9
s:start	-10 10
s:statement	12 -12
s:stay	14 -14
s:step	-20 20
s:still	-11 11
s:stop	41 -41
s:stretched	-14 14
s:strike	11 -11
s:such	25 -25
s:summer	-22 22
s:summit	15 -15
s:surcharge	21 -21
s:suspension	13 -13
s:take	13 -13
s:talk	11 -11
s:talking	19 -19
s:tangier	12 -12
s:tariff	11 -11
s:tax	9 -9
s:text	17 -17
s:thank	-12 12
s:that	12 -12
s:them	-8 8
s:there	-23 23
s:these	-11 11
s:thing	10 -10
s:think	-17 17
s:thread	-13 13
s:through	17 -17
s:thu	-15 15
s:thursday	12 -12
s:ticket	13 -13
s:tied	-13 13
s:till	-10 10
s:timber	15 -15
s:time	8 -8
s:tomatoe	-10 10
s:top	11 -11
s:toward	-16 16
s:trade	13 -13
s:trader	12 -12
s:train	10 -10
s:trouble	-14 14
s:truce	-21 21
s:twice	-23 23
s:two	9 -9
s:tyre	20 -20
s:under	23 -23
s:understanding	13 -13
s:unless	23 -23
s:unreliable	-10 10
s:until	8 -8
s:untouched	10 -10
s:up	-13 13
s:visit	17 -17
s:vow	-10 10
s:wait	26 -26
s:walk	13 -13
s:was	-29 29
s:wasn't	-15 15
s:water	21 -21
s:way	-16 16
s:we	-15 15
s:week	16 -16
s:well	-17 17
s:what	23 -23
s:wheat	-13 13
s:whether	11 -11
s:which	13 -13
s:while	-14 14
s:why	-15 15
s:will	20 -20
s:winter	-24 24
s:with	6 -6
s:without	16 -16
s:won't	15 -15
s:word	16 -16
s:work	10 -10
s:would	11 -11
s:y	-15 15
s:yes	20 -20
s:your	16 -16
s:•	20 -20
second:c0=impose	-9 9
second:c1=agree	-5 5
second:c1=impose	-10 10
second:c1=sign	-10 10
second:ct0=agree past	-12 12
second:ct0=sign past	-12 12
second:ct0=stay past	9 -9
second:ct0=stay perfect	-11 11
second:ct0=stay present	-20 20
second:ct1=agree past	-12 12
second:ct1=sign past	-12 12
second:ct1=stay past	9 -9
second:ct1=stay perfect	-11 11
second:ct1=stay present	-20 20
second:l1=a	9 -9
second:l1=—	-9 9
second:l2=<begin>	-8 8
second:l2=<not>	11 -11
second:l2=<v-impose>	10 -10
second:l2=<v-propose>	9 -9
second:l2=if	-13 13
second:l2=in	22 -22
second:l2=into	-15 15
second:l2=of	-10 10
second:l2=on	-15 15
second:r1=,	-14 14
second:r1=-	-11 11
second:r1=<span>	12 -12
second:r1=reading	10 -10
second:r1=round	12 -12
second:r1=summit	14 -14
second:r1=time	23 -23
second:r1=truce	-25 25
second:r1=year	-11 11
second:r2=;	10 -10
second:r2=<day-ahead>	-13 13
second:r2=<day-gone>	-9 9
second:r2=<v-begin>	-10 10
second:r2=in	23 -23
second:r2=is	-12 12
second:r2=last	8 -8
second:r2=on	8 -8
second:r2=thi	-11 11
second:t0=past	8 -8
second:t0=past-passive	14 -14
second:t0=perfect	-14 14
second:v0=have	-13 13
second:v0=suspend	-10 10
second:v1=agree	-8 8
second:v1=suspend	-10 10
sleep:c0=suspend	-12 12
sleep:l1=<not>	-16 16
sleep:r1=until	-15 15
sleep:r2=the	-10 10
sleep:v0=sleep	-12 12
slept:r1=.	11 -11
slept:r2=<end>	12 -12
spared:ct0=target present-passive	-13 13
spared:ct1=target present-passive	-13 13
spared:t0=present-passive	-13 13
standstill:c0=stay	10 -10
standstill:c1=end	-13 13
standstill:c1=stay	10 -10
standstill:l1=a	18 -18
standstill:l2=a	-12 12
standstill:v0=be	9 -9
standstill:v1=be	9 -9
stay:r2=.	21 -21
stay:r2=<level>	13 -13
stay:r2=<number>	-19 19
stays:l1=<duty>	14 -14
stays:l1=it	16 -16
stays:l1=rate	-8 8
stays:l2='s	-23 23
stays:l2=<quality>	6 -6
stays:l2=the	-13 13
stays:r1=at	12 -12
stays:r1=free	-10 10
stays:r1=shut	-14 14
stays:r2=,	-14 14
stays:r2=<level>	12 -12
successor:l2=<not>	-11 11
successor:l2=without	-11 11
suspended:c0=stay	-25 25
suspended:ct0=impose past	-12 12
suspended:ct0=stay past	-12 12
suspended:l1=<goods>	-11 11
suspended:l1=and	-10 10
suspended:l2=<quality>	-11 11
suspended:r1=for	19 -19
suspended:r2=<day-ahead>	-14 14
suspended:r2=<span>	14 -14
suspended:t0=past	-11 11
suspended:v0=keep	-17 17
suspends:l1=and	-11 11
suspends:r1=<number>	-12 12
suspension:l2=<begin>	-7 7
suspension:r1=<v-end>	19 -19
suspension:r1=<v-impose>	-15 15
suspension:r1=end	14 -14
suspension:r2=the	14 -14
suspension:t0=past	11 -11
truce:c0=begin	6 -6
truce:c0=propose	14 -14
truce:c0=refuse	16 -16
truce:c0=return	-10 10
truce:c0=say	12 -12
truce:c0=stay	-24 24
truce:c0=suspend	17 -17
truce:c1=lack	9 -9
truce:c1=propose	7 -7
truce:c1=return	-13 13
truce:c1=suspend	18 -18
truce:c1=target	-12 12
truce:ct0=agree pluperfect	15 -15
truce:ct0=bear future	-7 7
truce:ct0=bear present	13 -13
truce:ct0=end present	-12 12
truce:ct0=impose modal	12 -12
truce:ct0=impose past-passive	8 -8
truce:ct0=impose pluperfect	11 -11
truce:ct0=impose present	-15 15
truce:ct0=propose perfect	14 -14
truce:ct0=propose present	12 -12
truce:ct0=refuse past	13 -13
truce:ct0=say past	13 -13
truce:ct0=sign modal	12 -12
truce:ct0=sign pluperfect	18 -18
truce:ct1=agree pluperfect	10 -10
truce:ct1=bear present	13 -13
truce:ct1=end participle-passive	8 -8
truce:ct1=end past	-19 19
truce:ct1=end present	-12 12
truce:ct1=impose gerund	-11 11
truce:ct1=impose infinitive	25 -25
truce:ct1=impose modal	11 -11
truce:ct1=impose past-passive	8 -8
truce:ct1=impose pluperfect	9 -9
truce:ct1=propose perfect	13 -13
truce:ct1=say past	13 -13
truce:ct1=sign modal	11 -11
truce:ct1=sign pluperfect	12 -12
truce:l1=<begin>	-17 17
truce:l1=<not>	-22 22
truce:l1=<quality>	-15 15
truce:l1=<span>	24 -24
truce:l1=another	-28 28
truce:l1=coffee	-13 13
truce:l1=first	-49 49
truce:l1=four	-16 16
truce:l1=last	-19 19
truce:l1=let	-16 16
truce:l1=longer	18 -18
truce:l1=new	-51 51
truce:l1=no	-21 21
truce:l1=second	-24 24
truce:l1=steel	9 -9
truce:l1=sugar	19 -19
truce:l1=that	-18 18
truce:l1=the	-14 14
truce:l1=their	-17 17
truce:l1=three	-19 19
truce:l2=,	26 -26
truce:l2=-	13 -13
truce:l2=:	-9 9
truce:l2=<day-ahead>	24 -24
truce:l2=<day-today>	-13 13
truce:l2=<level>	12 -12
truce:l2=<name>	-21 21
truce:l2=<not>	16 -16
truce:l2=<v-bear>	13 -13
truce:l2=<v-propose>	13 -13
truce:l2=<v-renew>	10 -10
truce:l2=<v-say>	15 -15
truce:l2=a	-33 33
truce:l2=about	15 -15
truce:l2=after	-26 26
truce:l2=agree	8 -8
truce:l2=an	-19 19
truce:l2=and	13 -13
truce:l2=day	18 -18
truce:l2=doe	17 -17
truce:l2=during	-24 24
truce:l2=end	6 -6
truce:l2=had	-18 18
truce:l2=have	25 -25
truce:l2=if	29 -29
truce:l2=its	-14 14
truce:l2=let	-14 14
truce:l2=no	9 -9
truce:l2=of	28 -28
truce:l2=once	-12 12
truce:l2=say	13 -13
truce:l2=should	15 -15
truce:l2=since	10 -10
truce:l2=that	10 -10
truce:l2=the	-28 28
truce:l2=then	-12 12
truce:l2=there	-25 25
truce:l2=to	18 -18
truce:l2=under	-12 12
truce:l2=up	9 -9
truce:l2=was	-22 22
truce:l2=which	15 -15
truce:l2=without	18 -18
truce:l=, the	28 -28
truce:l=<begin> <begin>	-17 17
truce:l=<begin> the	12 -12
truce:l=<day-ahead> the	20 -20
truce:l=<day-today> the	-13 13
truce:l=<name> let	-16 16
truce:l=<name> the	-13 13
truce:l=<span> a	-10 10
truce:l=a longer	16 -16
truce:l=a new	-45 45
truce:l=a trade	-9 9
truce:l=about the	11 -11
truce:l=after the	-16 16
truce:l=and a	18 -18
truce:l=and the	14 -14
truce:l=doe the	17 -17
truce:l=during the	-22 22
truce:l=end the	13 -13
truce:l=extend their	11 -11
truce:l=for a	7 -7
truce:l=had a	-16 16
truce:l=had the	11 -11
truce:l=have a	20 -20
truce:l=if the	24 -24
truce:l=is a	29 -29
truce:l=is no	-17 17
truce:l=make the	-11 11
truce:l=of a	35 -35
truce:l=of the	9 -9
truce:l=on a	-10 10
truce:l=on the	21 -21
truce:l=once the	-12 12
truce:l=prolong their	-9 9
truce:l=should the	13 -13
truce:l=since the	10 -10
truce:l=that the	13 -13
truce:l=the <quality>	-12 12
truce:l=the <span>	27 -27
truce:l=the coffee	-8 8
truce:l=the first	-33 33
truce:l=the last	-19 19
truce:l=the second	-24 24
truce:l=their own	-12 12
truce:l=then the	-8 8
truce:l=there a	-9 9
truce:l=to a	16 -16
truce:l=was a	-30 30
truce:l=whether the	-9 9
truce:l=which the	11 -11
truce:l=without the	15 -15
truce:l=— <name>	21 -21
truce:lr=<begin> end	11 -11
truce:lr=<begin> over	-15 15
truce:lr=<name> <end>	15 -15
truce:lr=<span> of	11 -11
truce:lr=a :	21 -21
truce:lr=a <end>	15 -15
truce:lr=a before	-14 14
truce:lr=a in	10 -10
truce:lr=a is	14 -14
truce:lr=a on	20 -20
truce:lr=a over	15 -15
truce:lr=a since	13 -13
truce:lr=a that	-12 12
truce:lr=a with	-9 9
truce:lr=first ,	-22 22
truce:lr=first .	-9 9
truce:lr=new ,	-32 32
truce:lr=new of	-16 16
truce:lr=new would	-10 10
truce:lr=no between	-24 24
truce:lr=second .	-11 11
truce:lr=tariff ,	14 -14
truce:lr=tariff between	-10 10
truce:lr=tariff go	-13 13
truce:lr=tariff is	-7 7
truce:lr=tariff of	13 -13
truce:lr=the ,	10 -10
truce:lr=the <name>	16 -16
truce:lr=the ?	12 -12
truce:lr=the and	13 -13
truce:lr=the begin	14 -14
truce:lr=the both	-10 10
truce:lr=the end	15 -15
truce:lr=the has	10 -10
truce:lr=the it	-8 8
truce:lr=the itself	10 -10
truce:lr=the lapse	19 -19
truce:lr=the last	15 -15
truce:lr=the of	-23 23
truce:lr=the on	-12 12
truce:lr=the start	-11 11
truce:lr=the that	8 -8
truce:lr=the to	12 -12
truce:lr=the will	14 -14
truce:lr=the with	13 -13
truce:lr=their ,	-18 18
truce:lr=their go	-10 10
truce:r1=(	-10 10
truce:r1=<name>	17 -17
truce:r1=<v-down>	27 -27
truce:r1=<v-lack>	9 -9
truce:r1=<v-stay>	-8 8
truce:r1=<v-suspend>	-8 8
truce:r1=<v-up>	-16 16
truce:r1=are	-9 9
truce:r1=begin	17 -17
truce:r1=between	-11 11
truce:r1=come	16 -16
truce:r1=die	6 -6
truce:r1=expire	-10 10
truce:r1=from	-20 20
truce:r1=go	-17 17
truce:r1=hold	-8 8
truce:r1=it	-12 12
truce:r1=itself	11 -11
truce:r1=last	16 -16
truce:r1=lasted	-21 21
truce:r1=of	-13 13
truce:r1=on	-19 19
truce:r1=over	-11 11
truce:r1=sign	12 -12
truce:r1=start	-10 10
truce:r1=to	20 -20
truce:r1=which	-14 14
truce:r1=with	-10 10
truce:r1=without	-17 17
truce:r1=would	-10 10
truce:r2="	15 -15
truce:r2=.	-14 14
truce:r2=:	-8 8
truce:r2=<duty>	-20 20
truce:r2=<month-gone>	-17 17
truce:r2=<name>	-7 7
truce:r2=<number>	-16 16
truce:r2=<person>	-10 10
truce:r2=<quality>	-10 10
truce:r2=<seat>	-11 11
truce:r2=<span>	-13 13
truce:r2=<v-agree>	24 -24
truce:r2=<v-bear>	8 -8
truce:r2=<v-down>	13 -13
truce:r2=<v-end>	10 -10
truce:r2=<v-say>	14 -14
truce:r2=<v-sign>	19 -19
truce:r2=?	18 -18
truce:r2=after	10 -10
truce:r2=agree	15 -15
truce:r2=an	11 -11
truce:r2=and	15 -15
truce:r2=begin	12 -12
truce:r2=both	12 -12
truce:r2=busan	25 -25
truce:r2=by	-11 11
truce:r2=dead	-26 26
truce:r2=duty	-19 19
truce:r2=had	-38 38
truce:r2=he	12 -12
truce:r2=in	-28 28
truce:r2=its	9 -9
truce:r2=on	14 -14
truce:r2=one	19 -19
truce:r2=out	-15 15
truce:r2=since	-11 11
truce:r2=steel	-10 10
truce:r2=three	-9 9
truce:r2=to	19 -19
truce:r2=two	12 -12
truce:r2=under	11 -11
truce:r2=until	13 -13
truce:r2=was	-14 14
truce:r=, <person>	-12 12
truce:r=, <span>	-19 19
truce:r=, and	9 -9
truce:r=, the	-13 13
truce:r=, they	-12 12
truce:r=, under	11 -11
truce:r=, until	-9 9
truce:r=, which	11 -11
truce:r=. <end>	-17 17
truce:r=: <level>	-7 7
truce:r=at a	-11 11
truce:r=between <name>	-9 9
truce:r=between <seat>	12 -12
truce:r=by <span>	29 -29
truce:r=end ,	21 -21
truce:r=end .	-10 10
truce:r=end <day-ahead>	14 -14
truce:r=end <day-today>	12 -12
truce:r=end in	-23 23
truce:r=end on	7 -7
truce:r=had been	9 -9
truce:r=has <span>	14 -14
truce:r=hold .	-11 11
truce:r=hold for	-12 12
truce:r=in the	-12 12
truce:r=is a	15 -15
truce:r=is dead	-25 25
truce:r=it had	-11 11
truce:r=it is	9 -9
truce:r=it was	-15 15
truce:r=of <number>	-12 12
truce:r=of <span>	-22 22
truce:r=of busan	24 -24
truce:r=of its	12 -12
truce:r=of the	30 -30
truce:r=on <day-gone>	13 -13
truce:r=on duty	-11 11
truce:r=on the	11 -11
truce:r=run for	11 -11
truce:r=run out	-14 14
truce:r=that <name>	20 -20
truce:r=that <seat>	-23 23
truce:r=that had	-15 15
truce:r=that was	10 -10
truce:r=was to	17 -17
truce:r=which the	-16 16
truce:r=with <seat>	-8 8
truce:r=with the	13 -13
truce:t0=future	-12 12
truce:t0=modal	19 -19
truce:t0=past-not	-11 11
truce:t0=past-passive	10 -10
truce:t0=perfect-passive	-13 13
truce:v0=get	13 -13
truce:v0=keep	-7 7
truce:v0=leave	18 -18
truce:v0=let	-33 33
truce:v0=put	14 -14
truce:v0=refuse	13 -13
truce:v0=sit	8 -8
truce:v0=take	19 -19
truce:v1=agree	15 -15
truce:v1=call	17 -17
truce:v1=carry	9 -9
truce:v1=get	13 -13
truce:v1=leave	21 -21
truce:v1=let	-27 27
truce:v1=prolong	15 -15
truce:v1=put	17 -17
truce:v1=sign	-15 15
truce:v1=take	18 -18
truce:v1=want	-16 16
truce:vt0=agree perfect	25 -25
truce:vt0=be past	-19 19
truce:vt0=be pluperfect	-11 11
truce:vt0=be present	5 -5
truce:vt0=declare past	-9 9
truce:vt0=end past	-19 19
truce:vt0=extend past	7 -7
truce:vt0=have past	-23 23
truce:vt0=have present	13 -13
truce:vt0=leave present	13 -13
truce:vt0=let present	-30 30
truce:vt0=make present	-10 10
truce:vt0=pay present	10 -10
truce:vt0=put present	9 -9
truce:vt0=refuse past	11 -11
truce:vt0=say past	15 -15
truces:l1=four	-16 16
truces:l1=three	-19 19
truces:r1=.	-10 10
truces:r1=<end>	-21 21
truces:r2=<end>	-27 27
truces:t0=perfect	-13 13
verb:c0=begin	11 -11
verb:c0=end	15 -15
verb:c0=up	13 -13
verb:c1=bear	-14 14
verb:c1=begin	11 -11
verb:c1=end	22 -22
verb:c1=up	20 -20
verb:ct0=impose future	13 -13
verb:ct0=impose present-passive	14 -14
verb:ct0=stay past	-10 10
verb:ct0=stay past-passive	10 -10
verb:ct0=suspend present-passive	11 -11
verb:ct0=target present-passive	-13 13
verb:ct1=impose future	13 -13
verb:ct1=impose infinitive	27 -27
verb:ct1=impose present-passive	14 -14
verb:ct1=stay past-passive	10 -10
verb:ct1=suspend infinitive	20 -20
verb:ct1=suspend present-passive	11 -11
verb:ct1=target present-passive	-13 13
verb:l1=<name>	14 -14
verb:l1=had	-15 15
verb:l1=has	15 -15
verb:l1=on	-10 10
verb:l1=tariff	-13 13
verb:l1=the	18 -18
verb:l1=were	15 -15
verb:l2="	11 -11
verb:l2=<begin>	39 -39
verb:l2=<duty>	-18 18
verb:l2=<level>	11 -11
verb:l2=<points>	-14 14
verb:l2=are	-14 14
verb:l2=had	12 -12
verb:l2=tariff	-20 20
verb:l=, and	-19 19
verb:l=<begin> <name>	13 -13
verb:l=<name> to	-10 10
verb:l=that <seat>	-12 12
verb:lr=<name> its	15 -15
verb:lr=<seat> its	-11 11
verb:lr=and the	-11 11
verb:lr=was to	-20 20
verb:r1=,	13 -13
verb:r1=<day-gone>	-10 10
verb:r1=<duty>	-10 10
verb:r1=<name>	-10 10
verb:r1=<number>	-9 9
verb:r1=<points>	11 -11
verb:r1=at	-16 16
verb:r1=duty	-11 11
verb:r1=for	17 -17
verb:r1=its	14 -14
verb:r1=to	-15 15
verb:r2=,	-20 20
verb:r2=.	24 -24
verb:r2=<day-ahead>	-13 13
verb:r2=<day-gone>	16 -16
verb:r2=<span>	11 -11
verb:r2=<v-impose>	15 -15
verb:r2=a	-14 14
verb:r2=ban	-9 9
verb:r2=come	-11 11
verb:r2=is	-13 13
verb:r=duty on	-12 12
verb:r=for <span>	9 -9
verb:r=its ban	-10 10
verb:r=to the	-11 11
verb:t0=future	16 -16
verb:t0=modal	-12 12
verb:t0=perfect	21 -21
verb:v0=keep	-16 16
verb:v0=lift	12 -12
verb:v1=lift	20 -20
verb:vt0=hold past	10 -10
verb:vt0=spare present	-13 13
w:adds	11 -11
w:another	-12 12
w:ceasefire	13 -13
w:extended	33 -33
w:extension	15 -15
w:extra	13 -13
w:freeze	-7 7
w:grace	20 -20
w:handshake	19 -19
w:holds back	16 -16
w:holidays	17 -17
w:in the drawer	13 -13
w:keeps	10 -10
w:lies	-15 15
w:longer	9 -9
w:lull	-10 10
w:more	17 -17
w:on hold	19 -19
w:on ice	10 -10
w:prolong	21 -21
w:prolongation	23 -23
w:renewed	-23 23
w:second	-17 17
w:sleep	-14 14
w:standstill	9 -9
w:stays	4 -4
w:stretched	-14 14
w:truce	-17 17
w:truces	-40 40
w:untouched	10 -10`;
