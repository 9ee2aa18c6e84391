// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	24 -24
added:c0=impose	11 -11
added:c0=say	11 -11
added:c1=impose	11 -11
added:c1=say	11 -11
added:l1=<person>	14 -14
added:r1=,	-11 11
added:v0=add	11 -11
added:v1=add	11 -11
again:c0=bear	-20 20
again:c0=propose	9 -9
again:c1=bear	-19 19
again:ct0=impose modal	9 -9
again:l1=<name>	-13 13
again:l1=<v-say>	-11 11
again:l1=and	17 -17
again:l1=up	12 -12
again:l1=write	-12 12
again:l2=,	-19 19
again:l2=<month-gone>	13 -13
again:l2=<sender>	10 -10
again:l2=a	-12 12
again:l2=and	9 -9
again:l2=are	8 -8
again:l2=in	-20 20
again:l2=they	15 -15
again:l2=to	17 -17
again:r1=<v-impose>	-13 13
again:r1=on	-13 13
again:r2=.	10 -10
again:r2=<level>	-15 15
again:r2=<quality>	-13 13
again:r2=on	-15 15
again:t0=modal	11 -11
again:t0=past	-17 17
again:t0=present-passive	-16 16
again:v0=collect	-15 15
again:v0=pay	-16 16
again:v0=write	-10 10
again:v1=collect	-15 15
again:v1=pay	-20 20
again:v1=write	-9 9
another:c0=up	-11 11
another:c1=propose	-15 15
another:c1=up	-10 10
another:ct0=impose pluperfect	-15 15
another:ct0=propose pluperfect	-13 13
another:ct1=impose pluperfect	-15 15
another:ct1=propose pluperfect	-14 14
another:l1=;	-11 11
another:l1=<begin>	-19 19
another:l1=<v-propose>	-15 15
another:l1=and	-16 16
another:l1=for	-13 13
another:l2=,	16 -16
another:l2=<begin>	-17 17
another:l2=<goods>	-11 11
another:l2=<level>	-11 11
another:l2=<month-gone>	-15 15
another:l2=<name>	-16 16
another:l2=<v-propose>	-11 11
another:l2=had	-15 15
another:l2=it	13 -13
another:l2=there	11 -11
another:r1=,	-8 8
another:r1=<goods>	12 -12
another:r1=<money>	-14 14
another:r1=<span>	17 -17
another:r1=and	-11 11
another:r1=is	-9 9
another:r1=matter	13 -13
another:r2=of	-13 13
another:t0=modal	11 -11
arrangement:l1=an	12 -12
arrangement:r2=<v-agree>	-11 11
arrangement:r2=the	11 -11
asleep:c0=stay	-14 14
asleep:c1=stay	-14 14
asleep:l1=is	12 -12
asleep:v0=be	-14 14
asleep:v1=be	-14 14
ceasefire:c1=impose	11 -11
ceasefire:ct0=stay present	-11 11
ceasefire:ct1=stay present	-11 11
ceasefire:l1=<span>	-11 11
ceasefire:l1=a	19 -19
ceasefire:l1=the	15 -15
ceasefire:l1=their	-12 12
ceasefire:r1=in	12 -12
ceasefire:r1=that	-15 15
ceasefire:r2=<goods>	-9 9
ceasefire:r2=the	18 -18
continues:r1=to	12 -12
count:loose=0	14 -14
count:loose=1	10 -10
count:more=0	12 -12
count:more=3	14 -14
count:quiet=0	16 -16
count:quiet=1	26 -26
count:quiet=2	-12 12
count:truce=0	79 -79
count:truce=2	-12 12
count:truce=6	-17 17
count:verb=0	12 -12
count:verb=1	11 -11
days=0	-13 13
days=2	11 -11
days=3	13 -13
days=6	46 -46
extend:l1=would	-8 8
extend:l2=<day-gone>	-11 11
extend:r1=its	-10 10
extend:r2=<duty>	-9 9
extended:c0=impose	11 -11
extended:c1=impose	12 -12
extended:r1=.	10 -10
extended:r2=<end>	14 -14
extended:v0=extend	11 -11
extended:v1=extend	12 -12
extension:c0=end	-8 8
extension:c0=impose	15 -15
extension:ct0=agree past	15 -15
extension:ct0=impose past	20 -20
extension:ct1=agree past	15 -15
extension:ct1=impose past	20 -20
extension:l1=an	10 -10
extension:l1=any	13 -13
extension:l2=:	-9 9
extension:l2=a	14 -14
extension:l2=that	18 -18
extension:l2=to	-14 14
extension:r1=,	-9 9
extension:r1=<v-agree>	-15 15
extension:r1=<v-impose>	-11 11
extension:r1=by	-11 11
extension:r1=is	16 -16
extension:r1=of	30 -30
extension:r2=agree	-9 9
extension:t0=modal	24 -24
extension:t0=modal-not	-9 9
extension:v0=have	17 -17
extra:c1=impose	17 -17
extra:l1=an	10 -10
extra:l1=its	-16 16
extra:l1=the	14 -14
extra:l2=<v-impose>	11 -11
extra:r1=<level>	19 -19
extra:r1=duty	-10 10
extra:r2=on	-10 10
extra:t0=past	-10 10
further:ct0=impose future	-11 11
further:ct1=impose future	-11 11
further:l1=<not>	8 -8
further:l1=<v-begin>	10 -10
further:l1=a	-18 18
further:l1=go	10 -10
further:l2=<name>	-10 10
further:r1=.	15 -15
further:r1=<duty>	-12 12
further:r1=<level>	-15 15
further:r1=duty	-10 10
further:r1=round	-12 12
further:r2=<end>	16 -16
further:r2=in	-11 11
further:r2=is	14 -14
further:r2=of	-9 9
further:t0=future	-11 11
further:v0=go	11 -11
further:v1=go	12 -12
go on:l1=and	-10 10
go on:l1=will	13 -13
go on:l2=<v-agree>	-15 15
go on:l2=<v-impose>	-15 15
go on:l2=agree	-15 15
go on:r2=<end>	11 -11
go on:r2=the	9 -9
goes on:l1=he	-19 19
goes on:l2=,	10 -10
goes on:r1=<v-bear>	9 -9
goes on:r1=pay	9 -9
goes on:r1=to	-8 8
goes on:r2=<end>	-15 15
goes on:r2=<level>	20 -20
held in:r2=thi	-15 15
holidays:t0=past	-9 9
keep:c0=impose	15 -15
keep:c0=stay	21 -21
keep:c1=stay	8 -8
keep:l2=,	-10 10
keep:r1=<v-impose>	-12 12
keep:r1=its	14 -14
keep:r1=the	15 -15
keep:r1=them	-9 9
keep:v0=keep	18 -18
keep:v1=keep	8 -8
keeps:l1=<gate>	-10 10
keeps:l1=side	-10 10
keeps:l1=that	18 -18
keeps:l2=each	-11 11
keeps:l2=that	-12 12
keeps:l2=the	-19 19
keeps:r2=<end>	-12 12
keeps:r2=of	-17 17
left alone:r1=.	-11 11
left alone:r2=<end>	-11 11
lengths=0	25 -25
lengths=1	21 -21
lengths=6	-23 23
lies:l1=<v-impose>	-15 15
lies:r2=.	-12 12
lies:r2=a	-21 21
lift:c1=end	9 -9
lift:c1=impose	11 -11
lift:c1=up	8 -8
lift:l1=the	11 -11
lift:l2=<name>	-10 10
lift:r2=ban	-9 9
lift:r2=on	-10 10
lift:v1=lift	8 -8
lifted:c1=end	10 -10
lifted:c1=up	10 -10
lifted:l1=,	-10 10
lifted:v1=lift	10 -10
long=0	18 -18
long=1	15 -15
long=3	10 -10
longer:c0=stay	13 -13
longer:c1=stay	14 -14
longer:l2=and	11 -11
longer:r1=<v-impose>	11 -11
longer:r1=truce	11 -11
longer:r2=,	19 -19
loose:c0=up	-13 13
loose:c1=end	-12 12
loose:c1=up	-13 13
loose:ct0=stay past	-11 11
loose:ct0=stay present	13 -13
loose:ct1=stay past	-11 11
loose:ct1=stay present	12 -12
loose:ct1=suspend infinitive	20 -20
loose:l1=<level-noun>	-8 8
loose:l1=an	12 -12
loose:l1=and	17 -17
loose:l1=car	-9 9
loose:l1=it	18 -18
loose:l1=pen	-11 11
loose:l1=rate	-12 12
loose:l1=would	-6 6
loose:l2='s	-21 21
loose:l2=<quality>	8 -8
loose:l2=<v-end>	-12 12
loose:l2=and	12 -12
loose:l2=on	10 -10
loose:l2=the	-23 23
loose:l=<level> ,	-11 11
loose:lr=would .	-9 9
loose:r1=<end>	14 -14
loose:r1=at	18 -18
loose:r1=for	11 -11
loose:r1=of	-7 7
loose:r2=<level>	17 -17
loose:r2=<span>	-11 11
loose:r2=<v-agree>	-11 11
loose:r=<end> <end>	14 -14
loose:r=at <level>	16 -16
loose:r=free .	-13 13
loose:t0=modal	-10 10
loose:t0=perfect	12 -12
loose:t0=pluperfect	13 -13
loose:t0=present	17 -17
loose:v0=go	-14 14
loose:v1=end	-10 10
loose:v1=go	-14 14
loose:vt0=be past	-12 12
months=2	11 -11
months=3	12 -12
more:c0=agree	12 -12
more:c0=begin	10 -10
more:c0=propose	11 -11
more:c0=return	-9 9
more:c1=end	-14 14
more:c1=return	-9 9
more:c1=target	10 -10
more:ct0=agree future	12 -12
more:ct0=begin past	-12 12
more:ct0=down past	-19 19
more:ct0=down present	11 -11
more:ct0=impose future	12 -12
more:ct0=impose past	9 -9
more:ct0=impose past-passive	13 -13
more:ct0=impose perfect-passive	-21 21
more:ct0=impose pluperfect	-16 16
more:ct0=propose past	8 -8
more:ct0=propose pluperfect	-16 16
more:ct0=propose present	26 -26
more:ct0=say past	18 -18
more:ct0=stay past	-17 17
more:ct1=agree future	12 -12
more:ct1=begin past	-13 13
more:ct1=down present	11 -11
more:ct1=impose future	12 -12
more:ct1=impose past-passive	13 -13
more:ct1=impose perfect-passive	-21 21
more:ct1=propose modal	20 -20
more:ct1=propose participle-passive	-20 20
more:ct1=propose pluperfect	-10 10
more:ct1=propose present	11 -11
more:ct1=stay past	-17 17
more:l1=:	10 -10
more:l1=;	-10 10
more:l1=<agent>	14 -14
more:l1=<begin>	-9 9
more:l1=<gate>	-16 16
more:l1=<goods>	-16 16
more:l1=<not>	-14 14
more:l1=<person>	13 -13
more:l1=<v-begin>	9 -9
more:l1=an	16 -16
more:l1=and	-12 12
more:l1=be	16 -16
more:l1=become	9 -9
more:l1=go	11 -11
more:l1=he	-10 10
more:l1=not	-13 13
more:l1=of	16 -16
more:l1=offer	-15 15
more:l1=paper	-13 13
more:l1=raise	-11 11
more:l1=side	-10 10
more:l1=talk	16 -16
more:l1=that	26 -26
more:l1=up	13 -13
more:l1=us	13 -13
more:l1=was	9 -9
more:l1=write	-12 12
more:l1=—	-11 11
more:l2='s	9 -9
more:l2=<day-ahead>	-9 9
more:l2=<level-noun>	16 -16
more:l2=<level>	-14 14
more:l2=<office>	-12 12
more:l2=<person>	14 -14
more:l2=<seat>	-23 23
more:l2=<v-return>	-9 9
more:l2=<v-suspend>	-10 10
more:l2=<v-up>	11 -11
more:l2=approve	7 -7
more:l2=ask	-11 11
more:l2=at	-12 12
more:l2=be	5 -5
more:l2=been	-13 13
more:l2=charge	16 -16
more:l2=collect	-12 12
more:l2=cost	21 -21
more:l2=did	-17 17
more:l2=for	12 -12
more:l2=give	11 -11
more:l2=he	12 -12
more:l2=into	-13 13
more:l2=is	9 -9
more:l2=it	11 -11
more:l2=may	17 -17
more:l2=not	-12 12
more:l2=our	-9 9
more:l2=pause	-21 21
more:l2=propose	17 -17
more:l2=put	-20 20
more:l2=say	12 -12
more:l2=should	13 -13
more:l2=the	5 -5
more:l2=they	14 -14
more:l2=to	17 -17
more:l2=we	-16 16
more:l=, <level>	-5 5
more:l=, <number>	-10 10
more:l=, was	20 -20
more:l=<begin> <begin>	-9 9
more:l=<begin> <name>	-11 11
more:l=<begin> an	15 -15
more:l=<level> for	-15 15
more:l=agree to	-9 9
more:l=and no	10 -10
more:l=approve the	10 -10
more:l=ask for	-13 13
more:l=at the	-8 8
more:l=cost <level>	14 -14
more:l=did not	-10 10
more:l=each side	-10 10
more:l=has been	14 -14
more:l=if the	-9 9
more:l=in the	24 -24
more:l=is not	23 -23
more:l=not been	-10 10
more:l=of the	-9 9
more:l=they meet	11 -11
more:l=to an	-14 14
more:l=truce ,	-10 10
more:l=truce is	10 -10
more:l=want to	11 -11
more:l=was not	-17 17
more:l=was the	12 -12
more:l=we shall	-11 11
more:l=will be	-10 10
more:l=will meet	-12 12
more:l=without the	10 -10
more:longer span=1	19 -19
more:longer span=2	14 -14
more:longer=2	10 -10
more:longer=3	18 -18
more:lr=, <end>	-15 15
more:lr=<begin> .	16 -16
more:lr=<begin> is	-11 11
more:lr=<level> .	22 -22
more:lr=<level> from	9 -9
more:lr=<level> on	-12 12
more:lr=<name> <level>	-16 16
more:lr=<name> for	-8 8
more:lr=<number> ,	4 -4
more:lr=<number> .	-17 17
more:lr=<number> from	-13 13
more:lr=<organisation> its	-22 22
more:lr=a <level>	-15 15
more:lr=a one	-9 9
more:lr=a truce	14 -14
more:lr=an of	10 -10
more:lr=any ,	9 -9
more:lr=apply .	-12 12
more:lr=been .	-9 9
more:lr=cost .	-13 13
more:lr=for ,	-13 13
more:lr=is .	-11 11
more:lr=its duty	-17 17
more:lr=no ,	11 -11
more:lr=no .	-14 14
more:lr=no than	-12 12
more:lr=no truce	9 -9
more:lr=not .	-8 8
more:lr=not the	-7 7
more:lr=once ,	-11 11
more:lr=she ,	-12 12
more:lr=that the	12 -12
more:lr=the ,	-18 18
more:lr=the of	22 -22
more:lr=the time	15 -15
more:lr=the truce	-27 27
more:lr=the will	-10 10
more:lr=the would	8 -8
more:lr=to ,	10 -10
more:lr=to in	-10 10
more:lr=to it	-22 22
more:lr=to its	10 -10
more:lr=to their	11 -11
more:lr=would its	-9 9
more:made span=0	21 -21
more:made+refused	24 -24
more:made=0	16 -16
more:made=1	14 -14
more:r1=)	-11 11
more:r1=-	-16 16
more:r1=;	15 -15
more:r1=<day-ahead>	-19 19
more:r1=<duty>	-16 16
more:r1=<goods>	10 -10
more:r1=<money>	-14 14
more:r1=<name>	10 -10
more:r1=<quality>	17 -17
more:r1=<span>	21 -21
more:r1=<v-agree>	-14 14
more:r1=<v-bear>	19 -19
more:r1=<v-end>	10 -10
more:r1=<v-impose>	-19 19
more:r1=<v-propose>	-15 15
more:r1=<v-up>	-9 9
more:r1=ask	-12 12
more:r1=at	-15 15
more:r1=because	-14 14
more:r1=before	10 -10
more:r1=cover	-12 12
more:r1=duty	-15 15
more:r1=matter	14 -14
more:r1=meet	16 -16
more:r1=of	23 -23
more:r1=once	-9 9
more:r1=pay	7 -7
more:r1=reading	11 -11
more:r1=step	-13 13
more:r1=talking	8 -8
more:r1=the	18 -18
more:r1=their	19 -19
more:r1=thi	10 -10
more:r1=thing	9 -9
more:r1=time	22 -22
more:r1=to	26 -26
more:r1=truce	-23 23
more:r1=twice	-16 16
more:r1=week	11 -11
more:r1=will	-8 8
more:r1=with	14 -14
more:r1=year	-12 12
more:r2="	9 -9
more:r2=,	-13 13
more:r2=;	17 -17
more:r2=<day-gone>	9 -9
more:r2=<day-today>	-12 12
more:r2=<duty>	25 -25
more:r2=<gate>	9 -9
more:r2=<level>	13 -13
more:r2=<money>	14 -14
more:r2=<month-gone>	14 -14
more:r2=<quality>	-13 13
more:r2=<v-suspend>	-11 11
more:r2=at	14 -14
more:r2=between	-10 10
more:r2=but	-11 11
more:r2=by	13 -13
more:r2=from	9 -9
more:r2=had	-13 13
more:r2=he	13 -13
more:r2=hold	-9 9
more:r2=its	21 -21
more:r2=last	14 -14
more:r2=of	-10 10
more:r2=since	13 -13
more:r2=start	-9 9
more:r2=tariff	27 -27
more:r2=thi	-14 14
more:r2=truce	12 -12
more:r2=week	13 -13
more:r2=whether	-10 10
more:r=, a	-10 10
more:r=, but	-11 11
more:r=, in	10 -10
more:r=, of	-14 14
more:r=, that	-15 15
more:r=, the	15 -15
more:r=, would	-10 10
more:r=; the	12 -12
more:r=<money> ,	-13 13
more:r=<span> .	32 -32
more:r=<span> and	-10 10
more:r=at <level>	-8 8
more:r=at the	-11 11
more:r=duty on	-12 12
more:r=it ,	-11 11
more:r=it .	-23 23
more:r=it by	14 -14
more:r=matter .	10 -10
more:r=of <quality>	-11 11
more:r=on <quality>	-12 12
more:r=once ,	-7 7
more:r=round on	10 -10
more:r=than <level>	22 -22
more:r=than <money>	13 -13
more:r=than a	11 -11
more:r=than the	-22 22
more:r=the truce	12 -12
more:r=time .	7 -7
more:r=to <day-gone>	20 -20
more:r=truce .	-22 22
more:r=until the	13 -13
more:refused span=0	18 -18
more:refused=0	15 -15
more:t0=future	16 -16
more:t0=future-passive-not	15 -15
more:t0=modal	8 -8
more:t0=modal-passive	21 -21
more:t0=past-passive	12 -12
more:t0=past-passive-not	-23 23
more:t0=perfect-not	-14 14
more:t0=perfect-passive-not	-11 11
more:t0=present-not	24 -24
more:t0=present-passive-not	33 -33
more:v0=agree	10 -10
more:v0=approve	13 -13
more:v0=call	8 -8
more:v0=collect	-20 20
more:v0=extend	14 -14
more:v0=fall	-12 12
more:v0=get	17 -17
more:v0=go	9 -9
more:v0=propose	12 -12
more:v0=raise	-11 11
more:v0=say	10 -10
more:v1=approve	9 -9
more:v1=ask	-14 14
more:v1=call	10 -10
more:v1=collect	-19 19
more:v1=fall	-12 12
more:v1=get	17 -17
more:v1=let	15 -15
more:v1=propose	6 -6
more:v1=raise	-10 10
more:v1=say	9 -9
more:v1=wish	-12 12
more:vt0=apply present	20 -20
more:vt0=ask perfect	-14 14
more:vt0=extend present	8 -8
more:vt0=have present	-15 15
more:vt0=know present	-11 11
more:vt0=meet future	-15 15
more:vt0=meet present	15 -15
more:vt0=offer pluperfect	-16 16
more:vt0=other past	-13 13
more:vt0=other present	16 -16
more:vt0=pay future	14 -14
more:vt0=pay modal	16 -16
more:vt0=pay present	-19 19
more:vt0=propose perfect	17 -17
more:vt0=raise present	-11 11
more:vt0=say past	21 -21
more:vt0=sign future	11 -11
more:vt0=sign past	15 -15
more:vt0=sit present	-14 14
more:vt0=want present	14 -14
more:waits span=0	17 -17
more:waits span=1	14 -14
more:waits+made	10 -10
more:waits+made+refused	11 -11
more:waits=0	14 -14
more:wished span=0	15 -15
more:wished+made	13 -13
more:wished+made+refused	-14 14
more:wished+refused	14 -14
more:wished+waits	11 -11
more:wished+waits+refused	-8 8
more:wished=0	11 -11
on record AO,BR truce	-13 13
on record AR,NO truce	-16 16
on record AU,ID truce	-8 8
on record BH,LT truce	-11 11
on record BH,LT truce 2027 I	-11 11
on record BR,US truce	10 -10
on record CA,MX truce	-10 10
on record CA,US truce 2025 I	-10 10
on record CH,US truce	17 -17
on record CH,US truce 2025 II	15 -15
on record CN,EU truce	17 -17
on record CN,US truce	42 -42
on record CN,US truce 2019 I	-14 14
on record CN,US truce 2019 II	-21 21
on record CN,US truce 2025 I	42 -42
on record CN,US truce 2025 II	18 -18
on record CN,US truce 2026 I	32 -32
on record CN,US truce 2026 II	20 -20
on record CO,EC truce	11 -11
on record DK,NG truce	11 -11
on record DZ,PT truce	-19 19
on record EG,IN truce	-9 9
on record EG,IN truce 2027 I	-12 12
on record EG,SA truce	-12 12
on record EU,US truce	25 -25
on record EU,US truce 2025 II	12 -12
on record GB,US truce	10 -10
on record GH,NO truce	10 -10
on record IN,US truce	24 -24
on record IN,US truce 2026 I	16 -16
on record IS,JP truce	-11 11
on record JO,TR truce	-11 11
on record JO,TR truce 2027 I	-11 11
on record JP,US truce	12 -12
on record KR,US truce	13 -13
on record PL,UA truce	-17 17
on record PL,UA truce 2027 I	-12 12
on record US,VN truce	12 -12
pause:c0=agree	-12 12
pause:c0=propose	12 -12
pause:c1=agree	-11 11
pause:c1=propose	14 -14
pause:ct0=agree past	-10 10
pause:ct0=impose past	-11 11
pause:ct0=stay present	14 -14
pause:ct1=agree past	-11 11
pause:ct1=impose past	-12 12
pause:ct1=stay present	14 -14
pause:l2=<name>	-13 13
pause:l2=<not>	-9 9
pause:l2=<v-impose>	11 -11
pause:l2=the	-11 11
pause:r1=.	9 -9
pause:r1=in	-13 13
pause:r1=of	-13 13
pause:r2=<span>	-18 18
pause:r2=the	-9 9
pause:r2=which	-11 11
pause:v0=agree	-9 9
pause:v0=have	-12 12
pause:v1=have	-12 12
peace:l1=<goods>	-16 16
peace:l1=of	-10 10
peace:r2=<goods>	-15 15
peace:v1=be	12 -12
peace:v1=make	-17 17
postponed:r1=to	-12 12
prolong:l2=<v-propose>	8 -8
prolong:l2=did	-13 13
prolong:r1=the	17 -17
prolong:r1=their	-9 9
prolonged:l1=been	27 -27
prolonged:l2=and	-9 9
prolonged:l2=had	11 -11
prolonged:l2=will	-11 11
prolonged:r1=for	-11 11
prolonged:r2=<day-gone>	12 -12
prolonged:t0=future-passive	-10 10
prolonged:t0=perfect-passive	19 -19
put off:r2=the	-8 8
quiet:c0=propose	-21 21
quiet:c1=propose	-20 20
quiet:ct1=stay present	15 -15
quiet:l1=<agent>	-10 10
quiet:l1=<name>	-9 9
quiet:l1=it	-16 16
quiet:l1=not	-13 13
quiet:l1=the	8 -8
quiet:l2=,	11 -11
quiet:l2=<goods>	13 -13
quiet:l2=<not>	12 -12
quiet:l2=<span>	-17 17
quiet:l2=in	-16 16
quiet:l2=it	9 -9
quiet:lr=not .	-10 10
quiet:lr=of ,	-10 10
quiet:r1="	13 -13
quiet:r1=.	12 -12
quiet:r1=<v-impose>	-13 13
quiet:r1=at	-18 18
quiet:r1=in	-13 13
quiet:r1=ready	-14 14
quiet:r2="	14 -14
quiet:r2=<day-gone>	-12 12
quiet:r2=<end>	17 -17
quiet:r2=<span>	12 -12
quiet:r2=a	-22 22
quiet:r=. <end>	10 -10
quiet:r=in a	-12 12
quiet:r=until the	-12 12
quiet:t0=modal	-12 12
quiet:t0=past	-17 17
quiet:t0=present-not	-23 23
quiet:v1=make	-17 17
renew:c0=impose	-11 11
renew:l1=to	-18 18
renew:t0=past	-20 20
renew:t0=present	8 -8
renewal:l1=its	10 -10
renewal:r1=.	-13 13
renewal:r2=<end>	-12 12
renewed:l1=<not>	-15 15
renewed:l1=been	-12 12
renewed:l1=not	-14 14
renewed:l1=was	9 -9
renewed:l2=<name>	10 -10
renewed:l2=<not>	-19 19
renewed:l2=is	13 -13
renewed:l2=truce	9 -9
renewed:l2=was	-14 14
renewed:r1=.	-19 19
renewed:r1=in	15 -15
renewed:r2=<end>	-24 24
renewed:r2=<month-gone>	14 -14
renewed:r2=the	20 -20
renewed:t0=future-passive-not	8 -8
renewed:t0=past-passive	10 -10
renewed:t0=past-passive-not	-21 21
renewed:t0=present-passive-not	22 -22
s:'	17 -17
s:-	15 -15
s:/	11 -11
s:;	-10 10
s:<agent>	7 -7
s:<day-ahead>	54 -54
s:<day-gone>	-43 43
s:<day-today>	9 -9
s:<gate>	-9 9
s:<goods-amount>	-21 21
s:<level>	-10 10
s:<month-ahead>	31 -31
s:<month-gone>	-12 12
s:<name>	-20 20
s:<organisation>	9 -9
s:<points>	8 -8
s:<seat>	-10 10
s:<v-bear>	15 -15
s:<v-buy>	11 -11
s:<v-end>	-41 41
s:<v-return>	-15 15
s:<v-suspend>	17 -17
s:a	9 -9
s:about	16 -16
s:according	16 -16
s:account	10 -10
s:add	15 -15
s:affiliate	11 -11
s:afraid	-13 13
s:after	-17 17
s:afternoon	-9 9
s:aire	-11 11
s:alive	13 -13
s:all	21 -21
s:allowed	-11 11
s:alone	-22 22
s:already	10 -10
s:altogether	-8 8
s:aluminium	13 -13
s:ambassador	-11 11
s:anew	-7 7
s:announce	27 -27
s:anti	-10 10
s:anybody	-12 12
s:apart	-11 11
s:apple	8 -8
s:approval	16 -16
s:approve	4 -4
s:aqaba	7 -7
s:arm	-11 11
s:ask	-18 18
s:assent	-10 10
s:at	-8 8
s:await	-10 10
s:batlle	-13 13
s:be	14 -14
s:because	-24 24
s:become	7 -7
s:beef	-12 12
s:being	-16 16
s:better	15 -15
s:between	-18 18
s:beyond	13 -13
s:both	-12 12
s:breakfast	-10 10
s:broke	-34 34
s:broken	-13 13
s:budget	12 -12
s:bueno	-11 11
s:bus	-10 10
s:busan	12 -12
s:buy	20 -20
s:by	26 -26
s:can	12 -12
s:cancel	12 -12
s:cannot	12 -12
s:canola	-8 8
s:carpet	-11 11
s:case	29 -29
s:cashew	-22 22
s:ceasefire	14 -14
s:cement	-27 27
s:certain	10 -10
s:certificate	17 -17
s:change	13 -13
s:cheese	-17 17
s:choir	11 -11
s:city	22 -22
s:close	8 -8
s:club	15 -15
s:cocoa	14 -14
s:cold	-14 14
s:collapsed	-29 29
s:collect	-21 21
s:commerce	-17 17
s:conclude	-17 17
s:conference	-8 8
s:container	9 -9
s:copper	22 -22
s:corrected	-14 14
s:cost	10 -10
s:crane	10 -10
s:custom	-15 15
s:cut	14 -14
s:dairy	9 -9
s:date	12 -12
s:dead	-25 25
s:deadline	14 -14
s:deal	20 -20
s:debate	-12 12
s:decide	16 -16
s:decided	11 -11
s:decree	-24 24
s:did	-29 29
s:dispute	-13 13
s:doe	10 -10
s:doha	13 -13
s:door	-10 10
s:double	15 -15
s:down	-23 23
s:due	13 -13
s:dump	-16 16
s:during	-19 19
s:duty	-8 8
s:earth	24 -24
s:easter	19 -19
s:economy	16 -16
s:effect	-13 13
s:else	11 -11
s:emergency	15 -15
s:end	-25 25
s:entebbe	-16 16
s:enter	17 -17
s:entity	-10 10
s:even	-17 17
s:everybody	9 -9
s:everything	19 -19
s:except	11 -11
s:expire	-24 24
s:export	-27 27
s:extra	11 -11
s:face	16 -16
s:fact	17 -17
s:factbox	-15 15
s:failed	-29 29
s:far	24 -24
s:farmer	13 -13
s:fentanyl	13 -13
s:few	13 -13
s:fewer	-9 9
s:fifth	12 -12
s:figure	-6 6
s:finance	18 -18
s:first	-33 33
s:fishing	-14 14
s:fishmeal	12 -12
s:fix	12 -12
s:flour	-7 7
s:followed	-17 17
s:following	-10 10
s:force	35 -35
s:four	-9 9
s:freeze	-9 9
s:friday	13 -13
s:fruit	-18 18
s:full	-9 9
s:get	18 -18
s:glance	-11 11
s:glass	15 -15
s:gold	-8 8
s:good	15 -15
s:grace	20 -20
s:grain	-12 12
s:grow	10 -10
s:grower	-14 14
s:had	-37 37
s:halifax	8 -8
s:happen	16 -16
s:have	32 -32
s:head	12 -12
s:hear	-15 15
s:her	-15 15
s:higher	16 -16
s:his	13 -13
s:history	-22 22
s:honey	-9 9
s:hope	15 -15
s:hour	-17 17
s:how	29 -29
s:however	12 -12
s:hundred	-14 14
s:i	9 -9
s:ice	15 -15
s:if	19 -19
s:impose	11 -11
s:initial	-9 9
s:interest	12 -12
s:island	-9 9
s:isn't	16 -16
s:itself	12 -12
s:josé	-12 12
s:juice	-10 10
s:just	31 -31
s:kava	-15 15
s:lapse	-34 34
s:lasted	-41 41
s:late	14 -14
s:law	17 -17
s:least	14 -14
s:leave	11 -11
s:let	-29 29
s:level	17 -17
s:levy	13 -13
s:licence	-18 18
s:lie	-15 15
s:likely	14 -14
s:line	12 -12
s:lisbon	11 -11
s:long	14 -14
s:longer	15 -15
s:look	13 -13
s:lull	-13 13
s:m	15 -15
s:mackerel	-18 18
s:man	-12 12
s:mandate	12 -12
s:match	12 -12
s:may	22 -22
s:meal	-15 15
s:meant	17 -17
s:meanwhile	15 -15
s:meet	6 -6
s:meeting	14 -14
s:member	-9 9
s:midnight	-24 24
s:minute	14 -14
s:more	13 -13
s:most	17 -17
s:move	34 -34
s:must	33 -33
s:name	-15 15
s:negotiate	21 -21
s:negotiation	24 -24
s:neighbour	-10 10
s:neither	-20 20
s:new	-22 22
s:nobody	-14 14
s:noon	12 -12
s:northern	-12 12
s:not	-13 13
s:note	15 -15
s:nothing	13 -13
s:now	10 -10
s:number	-9 9
s:nut	-17 17
s:old	28 -28
s:older	14 -14
s:once	-37 37
s:one	20 -20
s:only	15 -15
s:origin	12 -12
s:osaka	-25 25
s:other	22 -22
s:otherwise	14 -14
s:our	-7 7
s:out	-27 27
s:outline	-11 11
s:over	-18 18
s:owner	15 -15
s:pact	13 -13
s:paper	11 -11
s:part	13 -13
s:party	19 -19
s:passed	-13 13
s:people	39 -39
s:pepper	-11 11
s:perhap	11 -11
s:period	19 -19
s:phosphate	20 -20
s:pile	-7 7
s:place	23 -23
s:plan	-13 13
s:plant	16 -16
s:point	29 -29
s:pork	18 -18
s:possible	10 -10
s:potatoe	10 -10
s:powder	10 -10
s:prime	10 -10
s:prolong	27 -27
s:prolongation	15 -15
s:promise	19 -19
s:proposal	-17 17
s:propose	25 -25
s:purchase	12 -12
s:put	14 -14
s:quarrel	9 -9
s:quiet	11 -11
s:quinoa	-7 7
s:quota	20 -20
s:raise	-17 17
s:rare	24 -24
s:reach	20 -20
s:read	11 -11
s:reading	14 -14
s:ready	-17 17
s:recall	-15 15
s:record	-9 9
s:refused	-19 19
s:renewed	-13 13
s:replace	-18 18
s:report	22 -22
s:request	-10 10
s:revive	-20 20
s:rise	9 -9
s:roll	10 -10
s:rose	9 -9
s:round	23 -23
s:rubber	-14 14
s:rum	-9 9
s:run	-23 23
s:saffron	-10 10
s:salvador	10 -10
s:saved	11 -11
s:say	15 -15
s:school	10 -10
s:sea	-10 10
s:section	18 -18
s:sell	10 -10
s:send	12 -12
s:served	-13 13
s:service	-11 11
s:she	-15 15
s:sheet	13 -13
s:ship	14 -14
s:shook	15 -15
s:shortly	-14 14
s:should	13 -13
s:show	18 -18
s:signature	15 -15
s:silence	14 -14
s:sir	16 -16
s:six	16 -16
s:sixth	-17 17
s:sleep	-12 12
s:small	-9 9
s:solution	-20 20
s:soybean	-14 14
s:spare	-22 22
s:speak	13 -13
s:spring	-19 19
s:stand	18 -18
s:start	-12 12
s:stay	16 -16
s:step	-13 13
s:still	-12 12
s:stop	39 -39
s:stretched	-19 19
s:strike	10 -10
s:subject	-10 10
s:such	25 -25
s:summer	-21 21
s:summit	12 -12
s:surcharge	17 -17
s:take	18 -18
s:talk	24 -24
s:talking	21 -21
s:tangier	14 -14
s:tariff	14 -14
s:tax	20 -20
s:telephone	16 -16
s:text	15 -15
s:thank	-11 11
s:that	12 -12
s:the	-8 8
s:there	-26 26
s:thread	-12 12
s:through	15 -15
s:ticket	14 -14
s:tied	-14 14
s:timber	11 -11
s:time	22 -22
s:to	7 -7
s:together	8 -8
s:tomatoe	-10 10
s:toward	-17 17
s:trade	19 -19
s:train	13 -13
s:trouble	-15 15
s:truce	-24 24
s:truck	11 -11
s:true	8 -8
s:twice	-26 26
s:two	8 -8
s:tyre	19 -19
s:under	16 -16
s:understanding	11 -11
s:unless	33 -33
s:unreliable	-11 11
s:until	10 -10
s:us	-14 14
s:visit	9 -9
s:voted	21 -21
s:wait	23 -23
s:waited	8 -8
s:walk	11 -11
s:want	-19 19
s:was	-26 26
s:wasn't	-17 17
s:water	24 -24
s:way	-12 12
s:we	-22 22
s:were	-8 8
s:what	16 -16
s:wheat	-14 14
s:where	8 -8
s:whether	9 -9
s:which	14 -14
s:while	-16 16
s:why	-19 19
s:will	20 -20
s:winter	-20 20
s:without	5 -5
s:won't	11 -11
s:word	28 -28
s:y	-14 14
s:yes	18 -18
s:your	12 -12
s:•	18 -18
second:c1=agree	-7 7
second:c1=impose	-13 13
second:ct0=agree past	-9 9
second:ct0=stay past	11 -11
second:ct0=stay present	-18 18
second:ct1=agree past	-9 9
second:ct1=stay past	11 -11
second:ct1=stay present	-18 18
second:l1='s	-12 12
second:l1=<not>	-12 12
second:l1=a	18 -18
second:l1=no	-12 12
second:l1=—	-13 13
second:l2=<day-gone>	-11 11
second:l2=<v-propose>	11 -11
second:l2=at	-7 7
second:l2=in	27 -27
second:l2=into	-15 15
second:l2=of	-10 10
second:l2=on	-15 15
second:l2=was	8 -8
second:r1=,	-19 19
second:r1=-	-16 16
second:r1=.	-11 11
second:r1=<span>	11 -11
second:r1=<v-bear>	12 -12
second:r1=meet	12 -12
second:r1=one	-9 9
second:r1=round	12 -12
second:r1=time	18 -18
second:r1=truce	-26 26
second:r1=year	-12 12
second:r2=;	10 -10
second:r2=<day-ahead>	-13 13
second:r2=<v-begin>	-12 12
second:r2=in	17 -17
second:r2=on	25 -25
second:r2=thi	-11 11
second:t0=perfect	-15 15
second:t0=present	-16 16
second:v0=have	-14 14
second:v1=agree	-10 10
sleep:c0=suspend	-11 11
sleep:c1=suspend	-8 8
sleep:l1=<not>	-14 14
sleep:r1=until	-16 16
sleep:r2=the	-10 10
sleep:v0=sleep	-11 11
sleep:v1=sleep	-8 8
standstill:l1=a	19 -19
standstill:l2=a	-10 10
stay:l1=<duty>	-10 10
stay:l1=car	-10 10
stay:r2=.	19 -19
stay:r2=<level>	13 -13
stay:r2=<number>	-12 12
stays:l1=<duty>	11 -11
stays:l1=it	18 -18
stays:l2='s	-22 22
stays:l2=the	-17 17
stays:r2=,	-16 16
suspended:c0=stay	-17 17
suspended:ct0=impose past	-11 11
suspended:ct0=stay past	-10 10
suspended:l1=<goods>	-10 10
suspended:l1=and	-11 11
suspended:l2=<quality>	-10 10
suspended:r1=for	20 -20
suspended:r2=<day-ahead>	-12 12
suspended:r2=<span>	17 -17
suspended:r2=the	11 -11
suspended:t0=past	-10 10
suspended:v0=keep	-16 16
suspends:l1=and	-11 11
suspends:r1=<number>	-11 11
suspension:r1=<v-end>	22 -22
suspension:r1=<v-impose>	-15 15
suspension:r1=end	15 -15
suspension:r2=<end>	15 -15
suspension:r2=the	16 -16
suspension:t0=past	13 -13
truce:c0=begin	13 -13
truce:c0=return	-11 11
truce:c0=stay	-15 15
truce:c0=suspend	13 -13
truce:c1=return	-13 13
truce:c1=suspend	14 -14
truce:ct0=agree pluperfect	15 -15
truce:ct0=bear future	-8 8
truce:ct0=bear present	9 -9
truce:ct0=end present	-8 8
truce:ct0=impose modal	11 -11
truce:ct0=impose past-passive	10 -10
truce:ct0=impose pluperfect	11 -11
truce:ct0=impose present	-15 15
truce:ct0=propose perfect	15 -15
truce:ct0=propose present	14 -14
truce:ct0=say past	17 -17
truce:ct0=suspend present	9 -9
truce:ct1=bear present	8 -8
truce:ct1=end participle-passive	15 -15
truce:ct1=end present	-8 8
truce:ct1=impose gerund	-11 11
truce:ct1=impose infinitive	22 -22
truce:ct1=impose modal	11 -11
truce:ct1=impose past-passive	9 -9
truce:ct1=impose pluperfect	13 -13
truce:ct1=propose perfect	14 -14
truce:ct1=propose present	12 -12
truce:ct1=say past	16 -16
truce:ct1=suspend present	9 -9
truce:l1='s	9 -9
truce:l1=:	21 -21
truce:l1=<begin>	-18 18
truce:l1=<name>	12 -12
truce:l1=<not>	-24 24
truce:l1=<quality>	-19 19
truce:l1=<span>	19 -19
truce:l1=as	-12 12
truce:l1=coffee	-15 15
truce:l1=first	-40 40
truce:l1=four	-17 17
truce:l1=last	-20 20
truce:l1=let	-15 15
truce:l1=longer	15 -15
truce:l1=new	-47 47
truce:l1=no	-22 22
truce:l1=old	14 -14
truce:l1=second	-25 25
truce:l1=steel	10 -10
truce:l1=sugar	21 -21
truce:l1=that	-14 14
truce:l1=the	-9 9
truce:l1=their	-16 16
truce:l1=three	-20 20
truce:l2="	-10 10
truce:l2=,	19 -19
truce:l2=-	12 -12
truce:l2=<begin>	-7 7
truce:l2=<day-ahead>	23 -23
truce:l2=<level>	8 -8
truce:l2=<name>	-18 18
truce:l2=<not>	34 -34
truce:l2=<v-bear>	9 -9
truce:l2=<v-end>	7 -7
truce:l2=<v-propose>	14 -14
truce:l2=<v-say>	13 -13
truce:l2=a	-31 31
truce:l2=after	-21 21
truce:l2=agree	12 -12
truce:l2=an	-16 16
truce:l2=call	13 -13
truce:l2=day	11 -11
truce:l2=doe	14 -14
truce:l2=during	-23 23
truce:l2=duty	-9 9
truce:l2=end	11 -11
truce:l2=had	-13 13
truce:l2=have	22 -22
truce:l2=if	32 -32
truce:l2=its	-16 16
truce:l2=let	-18 18
truce:l2=no	12 -12
truce:l2=of	25 -25
truce:l2=should	16 -16
truce:l2=the	-31 31
truce:l2=then	-10 10
truce:l2=there	-28 28
truce:l2=to	14 -14
truce:l2=up	9 -9
truce:l2=was	-21 21
truce:l2=without	20 -20
truce:l=, the	19 -19
truce:l=: the	-8 8
truce:l=<begin> <begin>	-18 18
truce:l=<begin> its	12 -12
truce:l=<begin> the	13 -13
truce:l=<day-ahead> the	17 -17
truce:l=<name> let	-15 15
truce:l=<name> the	-13 13
truce:l=<span> a	-11 11
truce:l=a longer	14 -14
truce:l=a new	-47 47
truce:l=after the	-8 8
truce:l=and a	14 -14
truce:l=and the	8 -8
truce:l=doe the	13 -13
truce:l=during the	-20 20
truce:l=extend their	11 -11
truce:l=had a	-13 13
truce:l=have a	15 -15
truce:l=if the	27 -27
truce:l=is a	27 -27
truce:l=is no	-13 13
truce:l=of a	33 -33
truce:l=of the	7 -7
truce:l=on the	19 -19
truce:l=prolong the	11 -11
truce:l=prolong their	-13 13
truce:l=should the	15 -15
truce:l=that the	16 -16
truce:l=the <quality>	-11 11
truce:l=the <span>	20 -20
truce:l=the first	-27 27
truce:l=the last	-20 20
truce:l=the new	-7 7
truce:l=the old	11 -11
truce:l=the second	-26 26
truce:l=the sugar	9 -9
truce:l=their own	-12 12
truce:l=there a	-14 14
truce:l=want a	-9 9
truce:l=was a	-25 25
truce:l=whether the	-10 10
truce:l=without a	9 -9
truce:l=without the	12 -12
truce:l=— <name>	22 -22
truce:lr='s with	9 -9
truce:lr=<begin> over	-16 16
truce:lr=<name> <end>	12 -12
truce:lr=<span> .	11 -11
truce:lr=a ,	9 -9
truce:lr=a .	12 -12
truce:lr=a :	16 -16
truce:lr=a about	-10 10
truce:lr=a before	-17 17
truce:lr=a is	11 -11
truce:lr=a on	18 -18
truce:lr=a over	14 -14
truce:lr=a that	-12 12
truce:lr=first ,	-19 19
truce:lr=first .	-9 9
truce:lr=new ,	-29 29
truce:lr=new of	-12 12
truce:lr=second .	-11 11
truce:lr=tariff ,	16 -16
truce:lr=tariff between	-14 14
truce:lr=tariff go	-12 12
truce:lr=the ,	6 -6
truce:lr=the :	-9 9
truce:lr=the <name>	16 -16
truce:lr=the ?	14 -14
truce:lr=the and	10 -10
truce:lr=the begin	15 -15
truce:lr=the both	-10 10
truce:lr=the end	14 -14
truce:lr=the has	13 -13
truce:lr=the it	-14 14
truce:lr=the lapse	17 -17
truce:lr=the last	11 -11
truce:lr=the of	-20 20
truce:lr=the on	-11 11
truce:lr=the start	-11 11
truce:lr=the to	17 -17
truce:lr=the was	11 -11
truce:lr=the will	12 -12
truce:lr=the with	4 -4
truce:r1=.	-13 13
truce:r1=<name>	16 -16
truce:r1=<v-down>	19 -19
truce:r1=<v-stay>	-9 9
truce:r1=<v-up>	-22 22
truce:r1=as	11 -11
truce:r1=before	-9 9
truce:r1=begin	19 -19
truce:r1=between	-10 10
truce:r1=by	14 -14
truce:r1=die	8 -8
truce:r1=expire	-7 7
truce:r1=from	-15 15
truce:r1=go	-23 23
truce:r1=hold	-13 13
truce:r1=it	-12 12
truce:r1=last	12 -12
truce:r1=lasted	-12 12
truce:r1=of	-12 12
truce:r1=on	-8 8
truce:r1=over	-13 13
truce:r1=sign	13 -13
truce:r1=start	-11 11
truce:r1=they	-11 11
truce:r1=to	25 -25
truce:r1=was	12 -12
truce:r1=without	-8 8
truce:r2="	14 -14
truce:r2=.	-17 17
truce:r2=:	-7 7
truce:r2=<day-ahead>	11 -11
truce:r2=<duty>	-12 12
truce:r2=<month-gone>	-19 19
truce:r2=<number>	-12 12
truce:r2=<quality>	-11 11
truce:r2=<seat>	-14 14
truce:r2=<span>	-17 17
truce:r2=<v-agree>	23 -23
truce:r2=<v-bear>	17 -17
truce:r2=<v-down>	12 -12
truce:r2=<v-say>	11 -11
truce:r2=<v-target>	-7 7
truce:r2=?	16 -16
truce:r2=agree	16 -16
truce:r2=an	15 -15
truce:r2=and	8 -8
truce:r2=begin	15 -15
truce:r2=both	13 -13
truce:r2=busan	24 -24
truce:r2=by	-10 10
truce:r2=dead	-27 27
truce:r2=duty	-17 17
truce:r2=had	-34 34
truce:r2=in	-16 16
truce:r2=into	12 -12
truce:r2=last	10 -10
truce:r2=not	15 -15
truce:r2=on	16 -16
truce:r2=one	15 -15
truce:r2=out	-7 7
truce:r2=over	-7 7
truce:r2=prolonged	-6 6
truce:r2=steel	-10 10
truce:r2=three	-11 11
truce:r2=to	11 -11
truce:r2=was	-22 22
truce:r2=would	9 -9
truce:r=, <person>	-12 12
truce:r=, <span>	-19 19
truce:r=, the	-14 14
truce:r=. <end>	-14 14
truce:r=: <level>	-8 8
truce:r=at a	-10 10
truce:r=between <seat>	11 -11
truce:r=between the	-6 6
truce:r=by <span>	21 -21
truce:r=end ,	19 -19
truce:r=end .	-9 9
truce:r=end <day-ahead>	13 -13
truce:r=end in	-18 18
truce:r=has <span>	13 -13
truce:r=has been	-13 13
truce:r=hold .	-15 15
truce:r=hold for	-11 11
truce:r=is a	17 -17
truce:r=is dead	-27 27
truce:r=is over	-9 9
truce:r=it had	-13 13
truce:r=it is	9 -9
truce:r=it was	-22 22
truce:r=it would	14 -14
truce:r=lapse <end>	-14 14
truce:r=of <month-gone>	-9 9
truce:r=of <number>	-18 18
truce:r=of <span>	-20 20
truce:r=of busan	22 -22
truce:r=of its	12 -12
truce:r=of the	25 -25
truce:r=on <day-gone>	14 -14
truce:r=on duty	-11 11
truce:r=on the	10 -10
truce:r=run for	14 -14
truce:r=run out	-6 6
truce:r=that <name>	15 -15
truce:r=that <seat>	-25 25
truce:r=they would	-9 9
truce:r=was agree	10 -10
truce:r=was to	12 -12
truce:r=which the	-16 16
truce:r=with <seat>	-11 11
truce:t0=future	-11 11
truce:t0=modal	16 -16
truce:t0=past-passive	12 -12
truce:t0=perfect	8 -8
truce:t0=perfect-passive	-16 16
truce:v0=approve	-14 14
truce:v0=call	16 -16
truce:v0=declare	-8 8
truce:v0=leave	13 -13
truce:v0=let	-32 32
truce:v0=put	12 -12
truce:v0=take	16 -16
truce:v0=want	-14 14
truce:v1=call	20 -20
truce:v1=carry	10 -10
truce:v1=declare	-8 8
truce:v1=hold	9 -9
truce:v1=leave	14 -14
truce:v1=let	-28 28
truce:v1=offer	11 -11
truce:v1=put	14 -14
truce:v1=sign	-16 16
truce:v1=take	16 -16
truce:v1=want	-15 15
truce:vt0=agree perfect	13 -13
truce:vt0=approve future	-13 13
truce:vt0=declare past	-10 10
truce:vt0=end past	-15 15
truce:vt0=have past	-20 20
truce:vt0=have present	13 -13
truce:vt0=keep present	-12 12
truce:vt0=leave present	8 -8
truce:vt0=let present	-30 30
truce:vt0=pay present	13 -13
truce:vt0=put present	9 -9
truce:vt0=say past	15 -15
truce:vt0=settle past	13 -13
truces:l1=four	-17 17
truces:l1=three	-20 20
truces:r1=,	11 -11
truces:r1=<end>	-21 21
truces:r2=<end>	-19 19
truces:t0=perfect	-17 17
verb:c0=begin	10 -10
verb:c0=end	14 -14
verb:c0=up	12 -12
verb:c1=bear	-15 15
verb:c1=end	23 -23
verb:c1=up	21 -21
verb:ct0=impose perfect	12 -12
verb:ct0=stay past	-8 8
verb:ct1=impose infinitive	24 -24
verb:ct1=suspend infinitive	17 -17
verb:l1=<name>	11 -11
verb:l1=and	-8 8
verb:l1=has	20 -20
verb:l1=the	23 -23
verb:l1=them	-11 11
verb:l1=were	21 -21
verb:l2="	14 -14
verb:l2=<begin>	39 -39
verb:l2=<duty>	-15 15
verb:l2=<level>	10 -10
verb:l2=<points>	-11 11
verb:l2=are	-14 14
verb:l2=tariff	-19 19
verb:l2=the	12 -12
verb:l=, and	-19 19
verb:l=<begin> <name>	11 -11
verb:l=<name> to	-10 10
verb:l=that <seat>	-12 12
verb:lr=<name> its	16 -16
verb:lr=<seat> its	-11 11
verb:lr=and the	-11 11
verb:lr=was to	-21 21
verb:r1=<day-gone>	-12 12
verb:r1=<duty>	-10 10
verb:r1=<goods>	-10 10
verb:r1=<name>	-11 11
verb:r1=duty	-11 11
verb:r1=for	14 -14
verb:r1=its	10 -10
verb:r1=to	-15 15
verb:r2=,	-13 13
verb:r2=.	24 -24
verb:r2=<level>	11 -11
verb:r2=<span>	12 -12
verb:r2=a	-19 19
verb:r2=is	-11 11
verb:r2=to	-10 10
verb:r=duty on	-12 12
verb:r=for <span>	10 -10
verb:r=to the	-8 8
verb:t0=future	16 -16
verb:t0=perfect	18 -18
verb:v0=keep	-16 16
verb:v0=lift	11 -11
verb:v1=lift	20 -20
verb:v1=want	-12 12
w:added	14 -14
w:adds	5 -5
w:another	-14 14
w:ceasefire	14 -14
w:extended	22 -22
w:extra	13 -13
w:freeze	-10 10
w:grace	21 -21
w:holds back	14 -14
w:in the drawer	14 -14
w:keeps	11 -11
w:left alone	-10 10
w:lies	-15 15
w:longer	15 -15
w:lull	-13 13
w:more	16 -16
w:on hold	18 -18
w:on ice	11 -11
w:prolong	21 -21
w:prolongation	15 -15
w:prolongs	9 -9
w:quiet	11 -11
w:renewed	-13 13
w:second	-15 15
w:silence	14 -14
w:sleep	-15 15
w:stretched	-19 19
w:truce	-19 19
w:truces	-37 37`;
