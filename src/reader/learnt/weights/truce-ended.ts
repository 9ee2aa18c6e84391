// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	22 -22
add:l1=could	-10 10
added:l2=the	13 -13
added:r2=and	10 -10
again:c0=bear	-22 22
again:c0=propose	28 -28
again:c0=up	13 -13
again:c1=bear	-21 21
again:c1=up	13 -13
again:ct0=begin past	-9 9
again:ct0=impose modal	12 -12
again:ct0=stay modal	13 -13
again:ct1=impose modal	11 -11
again:ct1=impose perfect	-15 15
again:ct1=stay modal	13 -13
again:l1=,	-13 13
again:l1=<name>	-25 25
again:l1=<number>	-13 13
again:l1=<v-say>	-9 9
again:l1=and	13 -13
again:l1=up	12 -12
again:l1=write	-11 11
again:l2=,	-14 14
again:l2=<goods>	8 -8
again:l2=<month-gone>	8 -8
again:l2=<seat>	-10 10
again:l2=a	-11 11
again:l2=are	8 -8
again:l2=at	-9 9
again:l2=be	12 -12
again:l2=in	-17 17
again:l2=it	9 -9
again:l2=pay	-14 14
again:l2=they	15 -15
again:l2=to	8 -8
again:r1=<v-impose>	-12 12
again:r1=on	-12 12
again:r2=.	12 -12
again:r2=<level>	-13 13
again:r2=on	-15 15
again:t0=modal	13 -13
again:t0=past	-14 14
again:t0=perfect	-15 15
again:v0=collect	-13 13
again:v0=pay	-20 20
again:v0=sit	-14 14
again:v0=write	-10 10
again:v1=collect	-13 13
again:v1=pay	-25 25
again:v1=see	12 -12
again:v1=sit	-14 14
another:c0=target	13 -13
another:c1=impose	-8 8
another:c1=propose	-14 14
another:c1=target	14 -14
another:ct0=propose present	-12 12
another:ct0=stay modal	-13 13
another:ct1=impose participle-passive	-12 12
another:ct1=impose pluperfect	-16 16
another:ct1=propose participle-passive	-13 13
another:ct1=stay modal	-13 13
another:l1=;	-11 11
another:l1=<begin>	-23 23
another:l1=<v-bear>	-14 14
another:l1=and	-18 18
another:l1=on	-11 11
another:l2=<begin>	-20 20
another:l2=<level>	-12 12
another:l2=<month-gone>	-11 11
another:l2=<name>	-10 10
another:l2=<v-propose>	-11 11
another:l2=it	13 -13
another:l2=there	17 -17
another:r1=,	-12 12
another:r1=<goods>	15 -15
another:r1=<money>	-23 23
another:r1=<points>	13 -13
another:r1=<span>	25 -25
another:r1=and	-12 12
another:r1=matter	16 -16
another:r1=truce	-27 27
another:r2=of	-20 20
another:v0=offer	-13 13
another:v0=put	19 -19
another:v0=want	-10 10
arrangement:c0=agree	-11 11
arrangement:c1=agree	-13 13
arrangement:c1=impose	-13 13
asleep:c0=stay	-13 13
asleep:c1=stay	-14 14
asleep:l1=are	-11 11
asleep:l1=is	12 -12
asleep:v0=be	-14 14
asleep:v1=be	-14 14
ceasefire:l1=<span>	-11 11
ceasefire:l1=a	18 -18
ceasefire:l1=the	15 -15
ceasefire:l1=their	-10 10
ceasefire:r1=in	14 -14
ceasefire:r1=that	-14 14
ceasefire:r2=<goods>	-9 9
ceasefire:r2=<v-stay>	-13 13
ceasefire:r2=the	16 -16
ceasefire:t0=present	-11 11
continue:l1=<name>	11 -11
continue:l2=<quality>	-15 15
continues:l1=<goods>	-14 14
count:loose=0	13 -13
count:loose=1	12 -12
count:more=0	5 -5
count:more=3	16 -16
count:quiet=0	15 -15
count:quiet=1	25 -25
count:quiet=2	-11 11
count:truce=0	90 -90
count:truce=2	-9 9
count:truce=6	-26 26
count:verb=0	14 -14
count:verb=1	12 -12
days=0	-18 18
days=2	12 -12
days=3	13 -13
days=6	35 -35
extend:l2=<day-gone>	-10 10
extended:c1=impose	18 -18
extended:l1=be	13 -13
extended:r1=.	11 -11
extended:r2=<end>	14 -14
extension:c0=end	-9 9
extension:c0=impose	11 -11
extension:c0=say	13 -13
extension:c1=say	12 -12
extension:ct0=agree past	10 -10
extension:ct0=impose past	15 -15
extension:ct0=sign past	13 -13
extension:ct1=agree past	10 -10
extension:ct1=impose past	14 -14
extension:ct1=sign past	11 -11
extension:l1=<span>	10 -10
extension:l1=any	15 -15
extension:l2=that	16 -16
extension:l2=to	-7 7
extension:r1=<v-agree>	-16 16
extension:r1=<v-sign>	-16 16
extension:r1=by	-14 14
extension:r1=is	15 -15
extension:r1=of	25 -25
extension:r2=agree	-11 11
extension:r2=the	12 -12
extension:t0=modal	23 -23
extension:t0=past	13 -13
extra:c0=bear	13 -13
extra:c1=bear	13 -13
extra:l1=its	-16 16
extra:l1=the	19 -19
extra:r1=<duty>	-8 8
extra:r1=duty	-11 11
extra:r2=on	-9 9
extra:t0=past	-8 8
further:c0=propose	-20 20
further:c1=propose	-22 22
further:l1=<not>	7 -7
further:l1=a	-21 21
further:l2=<name>	-12 12
further:r1=<duty>	-11 11
further:r1=round	-15 15
further:r2=,	-16 16
further:r2=is	16 -16
further:r2=of	-10 10
further:v0=prepare	-13 13
further:v1=prepare	-14 14
go on:c1=begin	-9 9
go on:c1=up	-9 9
go on:ct0=impose pluperfect	-11 11
go on:l1=<name>	15 -15
go on:l2=,	10 -10
go on:l2=<name>	8 -8
go on:l2=<v-agree>	-14 14
go on:l2=<v-impose>	-14 14
go on:l2=<v-sign>	-13 13
go on:l2=agree	-14 14
go on:r1=as	-14 14
go on:r2=<span>	-10 10
go on:r2=before	-15 15
go on:r2=the	15 -15
go on:t0=pluperfect	-11 11
go on:v1=go	-9 9
goes on:l1=he	-19 19
goes on:l2=,	12 -12
goes on:r1=<v-bear>	12 -12
goes on:r1=for	14 -14
goes on:r1=pay	12 -12
goes on:r1=to	-17 17
goes on:r2=<day-ahead>	-21 21
goes on:r2=<end>	-12 12
goes on:r2=<level>	15 -15
goes on:r2=the	9 -9
held in:ct0=impose past-passive	12 -12
held in:ct0=stay past-passive	12 -12
held in:ct0=suspend past-passive	12 -12
held in:ct1=impose past-passive	12 -12
held in:ct1=stay past-passive	12 -12
held in:ct1=suspend past-passive	12 -12
held in:l1=was	9 -9
held in:r2=thi	-13 13
held in:t0=past-passive	12 -12
holidays:l1=the	8 -8
keep:ct0=impose perfect	-9 9
keep:r1=<v-impose>	-13 13
keep:r1=it	13 -13
keep:r1=its	13 -13
keep:r1=the	19 -19
keep:r2=<duty>	10 -10
keep:r2=<goods>	20 -20
keep:t0=perfect	-9 9
keeps:l1=<gate>	-9 9
keeps:l1=and	10 -10
keeps:l1=side	-9 9
keeps:l2=each	-11 11
keeps:l2=that	-18 18
keeps:l2=the	-15 15
keeps:r1=a	10 -10
keeps:r2=<end>	-11 11
keeps:r2=of	-15 15
left alone:r1=.	-12 12
left alone:r2=<end>	-12 12
lengths=0	22 -22
lengths=1	20 -20
lengths=6	-25 25
lies:l1=,	-8 8
lies:l1=<v-impose>	-18 18
lies:r2=a	-14 14
lift:c0=impose	14 -14
lift:c1=impose	10 -10
lift:l1=the	10 -10
lift:l2=<name>	-11 11
lift:r1=<duty>	-13 13
lift:r2=ban	-11 11
lifted:c0=end	13 -13
lifted:c0=up	13 -13
lifted:r1=a	-9 9
lifted:r2=finger	-10 10
lifted:v0=lift	13 -13
long=0	23 -23
long=1	14 -14
long=2	-9 9
long=3	7 -7
long=6	8 -8
longer:c0=stay	21 -21
longer:c1=stay	23 -23
longer:ct0=impose perfect	12 -12
longer:r1=<v-begin>	10 -10
longer:r1=truce	14 -14
longer:r2=<goods>	-13 13
longer:v0=be	15 -15
longer:v0=pay	-12 12
longer:v1=be	15 -15
longer:v1=pay	-12 12
loose:c0=up	-12 12
loose:c1=end	-12 12
loose:c1=up	-12 12
loose:ct0=impose past	17 -17
loose:ct0=stay past	-9 9
loose:ct0=stay present	13 -13
loose:ct1=stay past	-9 9
loose:ct1=stay present	12 -12
loose:l1=<goods>	-11 11
loose:l1=<name>	11 -11
loose:l1=and	14 -14
loose:l1=it	18 -18
loose:l1=pen	-12 12
loose:l1=rate	-13 13
loose:l1=that	10 -10
loose:l2='s	-20 20
loose:l2=:	11 -11
loose:l2=<v-end>	-11 11
loose:l2=after	10 -10
loose:l2=end	-12 12
loose:l2=on	13 -13
loose:l2=the	-22 22
loose:l2=to	-12 12
loose:l=<level> ,	-13 13
loose:l=after the	10 -10
loose:l=the <span>	-10 10
loose:l=to the	-13 13
loose:lr=they at	-10 10
loose:r1=,	-9 9
loose:r1=at	15 -15
loose:r1=for	13 -13
loose:r1=free	-9 9
loose:r1=shut	-13 13
loose:r2=,	-8 8
loose:r2=<level>	22 -22
loose:r2=<span>	-10 10
loose:r2=<v-agree>	-13 13
loose:r2=<v-impose>	10 -10
loose:r=at <level>	20 -20
loose:r=free .	-12 12
loose:t0=modal	-6 6
loose:t0=perfect	13 -13
loose:t0=pluperfect	13 -13
loose:t0=present	12 -12
loose:v0=go	-13 13
loose:v1=end	-11 11
loose:v1=go	-13 13
loose:vt0=be past	-10 10
loose:vt0=be present	12 -12
months=3	14 -14
more:c0=propose	6 -6
more:c0=sign	15 -15
more:c0=stay	-11 11
more:c1=refuse	10 -10
more:c1=stay	-7 7
more:c1=target	14 -14
more:ct0=bear modal	11 -11
more:ct0=down past	-17 17
more:ct0=impose future	10 -10
more:ct0=impose past	11 -11
more:ct0=impose past-passive	16 -16
more:ct0=impose perfect	-9 9
more:ct0=impose perfect-passive	-14 14
more:ct0=lack present	13 -13
more:ct0=propose past	12 -12
more:ct0=propose present	18 -18
more:ct0=renew present-passive	21 -21
more:ct0=say past	21 -21
more:ct0=sell modal	-13 13
more:ct0=sign future	12 -12
more:ct0=stay past	-11 11
more:ct1=bear modal	11 -11
more:ct1=impose future	9 -9
more:ct1=impose past	13 -13
more:ct1=impose perfect	-8 8
more:ct1=impose perfect-passive	-14 14
more:ct1=lack present	13 -13
more:ct1=propose modal	13 -13
more:ct1=propose participle-passive	-28 28
more:ct1=propose present	16 -16
more:ct1=renew present-passive	21 -21
more:ct1=say past	19 -19
more:ct1=sell modal	-13 13
more:ct1=sign future	12 -12
more:ct1=sign perfect	8 -8
more:ct1=stay past	-11 11
more:l1=:	11 -11
more:l1=;	-9 9
more:l1=<agent>	12 -12
more:l1=<gate>	-16 16
more:l1=<goods>	-12 12
more:l1=<level-noun>	11 -11
more:l1=<level>	9 -9
more:l1=<not>	-20 20
more:l1=<organisation>	-14 14
more:l1=<person>	-11 11
more:l1=<span>	13 -13
more:l1=<v-say>	-9 9
more:l1=<v-suspend>	-10 10
more:l1=cost	-9 9
more:l1=he	-7 7
more:l1=it	-13 13
more:l1=no	-15 15
more:l1=not	-5 5
more:l1=offer	-13 13
more:l1=one	9 -9
more:l1=paper	-13 13
more:l1=raise	-13 13
more:l1=side	-14 14
more:l1=suspend	-10 10
more:l1=talk	15 -15
more:l1=the	6 -6
more:l1=up	13 -13
more:l1=us	8 -8
more:l1=was	11 -11
more:l1=write	-11 11
more:l1=—	-7 7
more:l2='s	12 -12
more:l2=<day-today>	11 -11
more:l2=<gate>	10 -10
more:l2=<name>	10 -10
more:l2=<not>	-19 19
more:l2=<seat>	-22 22
more:l2=<v-lack>	10 -10
more:l2=<v-return>	-10 10
more:l2=<v-sign>	-15 15
more:l2=<v-up>	13 -13
more:l2=about	14 -14
more:l2=are	9 -9
more:l2=ask	-11 11
more:l2=at	-9 9
more:l2=be	19 -19
more:l2=by	-14 14
more:l2=collect	-11 11
more:l2=cost	22 -22
more:l2=did	-13 13
more:l2=for	13 -13
more:l2=go	14 -14
more:l2=have	12 -12
more:l2=he	14 -14
more:l2=if	-14 14
more:l2=into	-9 9
more:l2=is	18 -18
more:l2=it	17 -17
more:l2=like	-16 16
more:l2=not	-16 16
more:l2=of	12 -12
more:l2=our	-9 9
more:l2=pause	-22 22
more:l2=propose	18 -18
more:l2=put	-23 23
more:l2=say	14 -14
more:l2=should	20 -20
more:l2=talk	-11 11
more:l2=the	6 -6
more:l2=then	-8 8
more:l2=they	20 -20
more:l2=to	17 -17
more:l2=was	-6 6
more:l2=we	-10 10
more:l2=would	15 -15
more:l=, <level>	-9 9
more:l=, <number>	-9 9
more:l=, he	8 -8
more:l=<begin> <name>	-12 12
more:l=<begin> an	15 -15
more:l=<begin> no	-10 10
more:l=<day-gone> to	-12 12
more:l=<level> and	10 -10
more:l=<level> for	-15 15
more:l=<person> was	-10 10
more:l=a <span>	10 -10
more:l=a truce	-12 12
more:l=agree to	-9 9
more:l=approve the	11 -11
more:l=ask for	-16 16
more:l=be <number>	11 -11
more:l=cost <level>	17 -17
more:l=delegation meet	5 -5
more:l=each side	-11 11
more:l=has been	17 -17
more:l=has not	-17 17
more:l=if the	-15 15
more:l=in the	13 -13
more:l=is not	15 -15
more:l=is the	-17 17
more:l=of the	-9 9
more:l=on a	-13 13
more:l=the truce	19 -19
more:l=they meet	16 -16
more:l=truce is	12 -12
more:l=want to	12 -12
more:l=was not	-10 10
more:l=will be	-10 10
more:l=without a	-19 19
more:l=without the	17 -17
more:l=would be	13 -13
more:longer span=1	11 -11
more:longer span=2	13 -13
more:longer=2	5 -5
more:longer=3	16 -16
more:lr=, <end>	-14 14
more:lr=<begin> <money>	-16 16
more:lr=<level> .	34 -34
more:lr=<level> from	14 -14
more:lr=<level> on	-11 11
more:lr=<name> <level>	-13 13
more:lr=<name> for	-11 11
more:lr=<name> their	11 -11
more:lr=<number> ,	10 -10
more:lr=<number> .	-18 18
more:lr=<number> from	-11 11
more:lr=<organisation> its	-21 21
more:lr=a truce	21 -21
more:lr=an of	12 -12
more:lr=and until	-11 11
more:lr=apply .	-11 11
more:lr=cost .	-12 12
more:lr=for ,	-10 10
more:lr=for <span>	8 -8
more:lr=is .	-10 10
more:lr=is matter	12 -12
more:lr=its duty	-17 17
more:lr=little than	-8 8
more:lr=meet in	-13 13
more:lr=no ,	12 -12
more:lr=no .	-14 14
more:lr=no than	-16 16
more:lr=no truce	12 -12
more:lr=not .	-11 11
more:lr=not their	-12 12
more:lr=on <money>	-18 18
more:lr=once ,	-12 12
more:lr=one thing	15 -15
more:lr=she ,	-12 12
more:lr=that the	17 -17
more:lr=the ,	-18 18
more:lr=the by	-19 19
more:lr=the of	24 -24
more:lr=the truce	-25 25
more:lr=the was	8 -8
more:lr=the will	-10 10
more:lr=their day	-9 9
more:lr=to ,	12 -12
more:lr=to for	-12 12
more:lr=to in	-18 18
more:lr=to it	-14 14
more:lr=to its	19 -19
more:lr=to their	13 -13
more:lr=truce for	10 -10
more:lr=was by	9 -9
more:made span=0	19 -19
more:made+refused	17 -17
more:made=0	15 -15
more:made=1	9 -9
more:r1=)	-11 11
more:r1=-	-11 11
more:r1=;	14 -14
more:r1=<day-ahead>	-19 19
more:r1=<duty>	-10 10
more:r1=<goods>	17 -17
more:r1=<level>	6 -6
more:r1=<money>	-23 23
more:r1=<points>	11 -11
more:r1=<span>	19 -19
more:r1=<v-agree>	-12 12
more:r1=<v-bear>	25 -25
more:r1=<v-impose>	-19 19
more:r1=<v-propose>	-17 17
more:r1=a	12 -12
more:r1=as	-16 16
more:r1=ask	-9 9
more:r1=at	-17 17
more:r1=call	-10 10
more:r1=cover	-12 12
more:r1=duty	-15 15
more:r1=in	-12 12
more:r1=is	9 -9
more:r1=matter	17 -17
more:r1=of	12 -12
more:r1=on	13 -13
more:r1=pay	16 -16
more:r1=reading	14 -14
more:r1=step	-14 14
more:r1=summit	15 -15
more:r1=suspension	-13 13
more:r1=talking	12 -12
more:r1=their	13 -13
more:r1=thing	18 -18
more:r1=to	21 -21
more:r1=truce	-26 26
more:r1=twice	-13 13
more:r1=up	-9 9
more:r1=week	10 -10
more:r1=year	-10 10
more:r2="	10 -10
more:r2=,	-13 13
more:r2=;	19 -19
more:r2=<day-today>	-13 13
more:r2=<duty>	21 -21
more:r2=<gate>	13 -13
more:r2=<level>	10 -10
more:r2=<name>	13 -13
more:r2=<not>	10 -10
more:r2=<person>	5 -5
more:r2=<quality>	-16 16
more:r2=<v-refuse>	-14 14
more:r2=<v-target>	10 -10
more:r2=a	13 -13
more:r2=are	10 -10
more:r2=at	24 -24
more:r2=before	-13 13
more:r2=between	-10 10
more:r2=but	-15 15
more:r2=by	4 -4
more:r2=from	16 -16
more:r2=had	-16 16
more:r2=he	12 -12
more:r2=hold	-12 12
more:r2=if	-9 9
more:r2=its	16 -16
more:r2=of	-12 12
more:r2=part	-11 11
more:r2=since	14 -14
more:r2=tariff	21 -21
more:r2=than	14 -14
more:r2=that	-12 12
more:r2=the	8 -8
more:r2=week	11 -11
more:r2=whether	-9 9
more:r=, of	-14 14
more:r=, that	-11 11
more:r=, the	15 -15
more:r=; the	12 -12
more:r=<money> ,	-10 10
more:r=<money> of	-20 20
more:r=<span> .	29 -29
more:r=as before	-15 15
more:r=by <span>	-5 5
more:r=charge <number>	-14 14
more:r=day .	-10 10
more:r=duty on	-12 12
more:r=it ,	-14 14
more:r=it .	-16 16
more:r=it by	15 -15
more:r=matter .	13 -13
more:r=of <quality>	-14 14
more:r=of the	6 -6
more:r=on <quality>	-10 10
more:r=round on	12 -12
more:r=than <level>	11 -11
more:r=than a	10 -10
more:r=than that	-13 13
more:r=than the	-19 19
more:r=their truce	-12 12
more:r=to the	14 -14
more:r=truce .	-18 18
more:r=until the	14 -14
more:refused span=0	17 -17
more:refused span=1	9 -9
more:refused=0	17 -17
more:refused=1	11 -11
more:t0=future	21 -21
more:t0=future-passive-not	14 -14
more:t0=modal-not	-10 10
more:t0=modal-passive	12 -12
more:t0=past-passive	12 -12
more:t0=past-passive-not	-14 14
more:t0=perfect-not	-13 13
more:t0=present-not	29 -29
more:t0=present-passive	-13 13
more:t0=present-passive-not	22 -22
more:v0=approve	11 -11
more:v0=call	12 -12
more:v0=collect	-16 16
more:v0=come	17 -17
more:v0=expect	13 -13
more:v0=extend	19 -19
more:v0=fall	-16 16
more:v0=have	-11 11
more:v0=lift	-10 10
more:v0=meet	-14 14
more:v0=offer	-18 18
more:v0=propose	20 -20
more:v0=raise	-14 14
more:v0=wait	14 -14
more:v1=add	16 -16
more:v1=approve	12 -12
more:v1=ask	-11 11
more:v1=begin	11 -11
more:v1=collect	-15 15
more:v1=come	16 -16
more:v1=fall	-16 16
more:v1=let	22 -22
more:v1=offer	-14 14
more:v1=propose	15 -15
more:v1=raise	-13 13
more:v1=wait	15 -15
more:vt0=ask perfect	-8 8
more:vt0=collect perfect	-12 12
more:vt0=fall past	-14 14
more:vt0=have present	-14 14
more:vt0=meet future	-13 13
more:vt0=meet present	15 -15
more:vt0=offer pluperfect	-20 20
more:vt0=other perfect	11 -11
more:vt0=pay future	16 -16
more:vt0=pay modal	22 -22
more:vt0=pay present	-28 28
more:vt0=prolong modal	20 -20
more:vt0=propose perfect	20 -20
more:vt0=raise present	-13 13
more:vt0=renew future	13 -13
more:vt0=renew present	12 -12
more:vt0=say past	24 -24
more:vt0=sign past	20 -20
more:vt0=sit present	-14 14
more:vt0=suspend perfect	-11 11
more:waits span=0	16 -16
more:waits+made	12 -12
more:waits+made+refused	11 -11
more:waits+refused	-7 7
more:waits=0	12 -12
more:waits=2	12 -12
more:wished span=0	17 -17
more:wished span=1	7 -7
more:wished+made	10 -10
more:wished+made+refused	-17 17
more:wished+refused	15 -15
more:wished=0	16 -16
more:wished=1	10 -10
on hold:c0=stay	10 -10
on hold:c1=stay	10 -10
on record AO,BR truce	-12 12
on record AR,NO truce	-15 15
on record AU,ID truce	-9 9
on record BH,LT truce	-10 10
on record BH,LT truce 2027 I	-10 10
on record BR,US truce	15 -15
on record BR,US truce 2025 II	10 -10
on record CA,CN truce	11 -11
on record CA,MX truce	-16 16
on record CA,US truce 2025 I	-10 10
on record CH,US truce	21 -21
on record CH,US truce 2025 II	18 -18
on record CN,EU truce	21 -21
on record CN,US truce	37 -37
on record CN,US truce 2018 II	19 -19
on record CN,US truce 2019 I	-24 24
on record CN,US truce 2019 II	-32 32
on record CN,US truce 2020 I	-11 11
on record CN,US truce 2025 I	52 -52
on record CN,US truce 2025 II	30 -30
on record CN,US truce 2026 I	36 -36
on record CN,US truce 2026 II	28 -28
on record CO,EC truce	10 -10
on record DK,NG truce	12 -12
on record DZ,PT truce	-18 18
on record EG,IN truce 2027 I	-10 10
on record EG,SA truce	-12 12
on record EU,US truce	33 -33
on record EU,US truce 2025 II	16 -16
on record GB,US truce	13 -13
on record IN,US truce	25 -25
on record IN,US truce 2026 I	16 -16
on record IS,JP truce	-10 10
on record JO,TR truce	-9 9
on record JO,TR truce 2027 I	-9 9
on record JP,US truce	17 -17
on record JP,US truce 2025 II	10 -10
on record KR,US truce	18 -18
on record KR,US truce 2025 II	12 -12
on record PL,UA truce	-16 16
on record PL,UA truce 2027 I	-12 12
on record US,VN truce	18 -18
on record US,VN truce 2025 II	16 -16
pause:c0=agree	-18 18
pause:c0=sign	-13 13
pause:c0=stay	6 -6
pause:c1=stay	5 -5
pause:ct0=agree past	-11 11
pause:ct0=impose past	-11 11
pause:ct0=sign past	-12 12
pause:ct0=stay present	11 -11
pause:ct1=stay present	11 -11
pause:l1=<span>	9 -9
pause:l1=a	-16 16
pause:l2=<name>	-12 12
pause:l2=<v-impose>	15 -15
pause:r1=.	10 -10
pause:r1=and	-14 14
pause:r1=in	-11 11
pause:r1=is	-9 9
pause:r1=of	-20 20
pause:r2=<name>	9 -9
pause:r2=<not>	-15 15
pause:r2=<span>	-20 20
pause:r2=<v-renew>	-22 22
pause:v0=agree	-17 17
pause:v0=be	6 -6
pause:v0=have	-14 14
pause:v1=be	5 -5
pause:v1=have	-14 14
peace:l1=<goods>	-13 13
peace:l1=<v-stay>	-14 14
peace:l1=make	-14 14
peace:l1=of	-9 9
peace:r2=<goods>	-12 12
peace:t0=present-not	-14 14
peace:v1=make	-20 20
postponed:r1=to	-10 10
prolong:c0=impose	10 -10
prolong:c0=propose	12 -12
prolong:c0=refuse	-9 9
prolong:ct0=renew past	-12 12
prolong:ct1=renew infinitive	17 -17
prolong:ct1=renew past	-12 12
prolong:l2=<v-propose>	12 -12
prolong:l2=did	-12 12
prolong:r1=the	19 -19
prolong:v0=refuse	-9 9
prolongation:l1=the	8 -8
prolonged:ct0=renew perfect-passive	23 -23
prolonged:ct1=renew perfect-passive	23 -23
prolonged:l1=<organisation>	-19 19
prolonged:l1=been	24 -24
prolonged:l2=<name>	14 -14
prolonged:l2=will	-10 10
prolonged:r1=by	17 -17
prolonged:r1=for	-9 9
prolonged:r2=<month-gone>	-8 8
prolonged:t0=past-passive-not	12 -12
prolonged:t0=perfect-passive	21 -21
put off:l2=,	10 -10
put off:r2=the	-7 7
quiet:c0=propose	-22 22
quiet:c1=impose	13 -13
quiet:c1=propose	-21 21
quiet:ct0=propose modal	-9 9
quiet:ct1=stay present	11 -11
quiet:l1=<agent>	-10 10
quiet:l1=<name>	-11 11
quiet:l1=<not>	-7 7
quiet:l1=it	-15 15
quiet:l1=make	-14 14
quiet:l1=not	-15 15
quiet:l1=the	18 -18
quiet:l2=,	13 -13
quiet:l2=<goods>	14 -14
quiet:l2=<level>	8 -8
quiet:l2=<span>	-20 20
quiet:l2=in	-16 16
quiet:lr=not .	-11 11
quiet:lr=of ,	-13 13
quiet:r1="	12 -12
quiet:r1=.	13 -13
quiet:r1=<end>	10 -10
quiet:r1=at	-15 15
quiet:r1=badly	-12 12
quiet:r1=the	10 -10
quiet:r2="	12 -12
quiet:r2=<end>	22 -22
quiet:r2=a	-15 15
quiet:r=. <end>	11 -11
quiet:r=<end> <end>	10 -10
quiet:r=in a	-11 11
quiet:r=until the	-11 11
quiet:t0=modal	-11 11
quiet:t0=present-not	-23 23
quiet:v0=keep	12 -12
quiet:v0=want	7 -7
quiet:v1=have	-11 11
quiet:v1=keep	12 -12
quiet:v1=make	-20 20
renew:c0=impose	-12 12
renew:c0=sign	-14 14
renew:l2=<v-sign>	-14 14
renew:r2=truce	13 -13
renew:t0=past	-21 21
renewed:ct0=renew past-passive	-13 13
renewed:ct0=renew present-passive	12 -12
renewed:ct1=renew past-passive	-13 13
renewed:ct1=renew present-passive	12 -12
renewed:l1=<not>	-24 24
renewed:l1=not	-21 21
renewed:l1=was	9 -9
renewed:l2=<name>	9 -9
renewed:l2=<not>	-20 20
renewed:l2=was	-17 17
renewed:r1=.	-27 27
renewed:r1=in	19 -19
renewed:r2=<end>	-32 32
renewed:r2=<month-gone>	18 -18
renewed:r2=the	19 -19
renewed:t0=past-passive	10 -10
renewed:t0=past-passive-not	-23 23
renewed:t0=present-passive-not	10 -10
s:'	16 -16
s:'s	12 -12
s:-	20 -20
s:/	10 -10
s:;	-11 11
s:<day-ahead>	56 -56
s:<day-gone>	-51 51
s:<day-today>	8 -8
s:<gate>	-10 10
s:<goods-amount>	-18 18
s:<level>	-11 11
s:<month-ahead>	25 -25
s:<month-gone>	-13 13
s:<month-today>	-17 17
s:<name>	-24 24
s:<organisation>	10 -10
s:<points>	9 -9
s:<seat>	-15 15
s:<v-bear>	22 -22
s:<v-buy>	14 -14
s:<v-end>	-34 34
s:<v-lack>	19 -19
s:<v-refuse>	-26 26
s:<v-return>	-11 11
s:<v-stay>	11 -11
s:<v-suspend>	8 -8
s:a	13 -13
s:about	10 -10
s:according	14 -14
s:account	11 -11
s:accused	10 -10
s:add	18 -18
s:additional	11 -11
s:affiliate	11 -11
s:afraid	-13 13
s:after	-14 14
s:afternoon	-10 10
s:aircraft	7 -7
s:aire	-23 23
s:airport	11 -11
s:all	9 -9
s:alone	-19 19
s:aluminium	16 -16
s:ambassador	-19 19
s:among	12 -12
s:amount	11 -11
s:an	-5 5
s:anew	-12 12
s:announce	16 -16
s:anti	-9 9
s:anybody	-10 10
s:apart	-19 19
s:approval	15 -15
s:aqaba	20 -20
s:arm	-13 13
s:as	-17 17
s:aside	21 -21
s:ask	-17 17
s:assent	-12 12
s:at	-15 15
s:await	-11 11
s:away	-14 14
s:back	-13 13
s:badly	-12 12
s:ban	-9 9
s:batlle	-14 14
s:be	13 -13
s:because	-18 18
s:beef	-11 11
s:been	-10 10
s:behind	-14 14
s:being	-11 11
s:better	10 -10
s:between	-12 12
s:both	-11 11
s:brass	-12 12
s:breakfast	-10 10
s:broke	-34 34
s:broken	-11 11
s:budget	10 -10
s:bueno	-23 23
s:bus	-10 10
s:busan	17 -17
s:buy	20 -20
s:buyer	15 -15
s:by	22 -22
s:cabinet	9 -9
s:cable	21 -21
s:cannery	-14 14
s:capacity	9 -9
s:carpet	-10 10
s:carry	6 -6
s:case	36 -36
s:cashew	-25 25
s:ceasefire	15 -15
s:cement	-21 21
s:certain	14 -14
s:change	18 -18
s:cheese	-12 12
s:choir	14 -14
s:christma	-12 12
s:city	22 -22
s:clear	19 -19
s:clerk	-10 10
s:clock	9 -9
s:cloth	-12 12
s:club	16 -16
s:cocoa	29 -29
s:cold	-12 12
s:collapsed	-31 31
s:collect	-16 16
s:commerce	-13 13
s:conclude	-18 18
s:conference	-8 8
s:conflict	-10 10
s:container	11 -11
s:contract	18 -18
s:control	9 -9
s:copper	15 -15
s:cork	12 -12
s:corrected	-13 13
s:cost	14 -14
s:council	-10 10
s:custom	-10 10
s:dairy	17 -17
s:date	17 -17
s:dead	-20 20
s:deadline	17 -17
s:deal	23 -23
s:debate	-9 9
s:decide	14 -14
s:decree	-18 18
s:deficit	11 -11
s:delegation	17 -17
s:did	-24 24
s:dinner	13 -13
s:doe	13 -13
s:doha	11 -11
s:double	12 -12
s:doubt	11 -11
s:down	-25 25
s:due	13 -13
s:dump	-15 15
s:during	-17 17
s:each	-10 10
s:earth	15 -15
s:easter	21 -21
s:economy	15 -15
s:either	10 -10
s:else	12 -12
s:end	-30 30
s:entebbe	-16 16
s:enter	16 -16
s:entity	-10 10
s:even	-19 19
s:everything	28 -28
s:except	12 -12
s:exchanged	-11 11
s:expire	-25 25
s:export	-19 19
s:extend	15 -15
s:extension	12 -12
s:face	21 -21
s:fact	16 -16
s:factbox	-16 16
s:failed	-30 30
s:far	27 -27
s:farmer	15 -15
s:fentanyl	22 -22
s:few	16 -16
s:fewer	-9 9
s:fifth	14 -14
s:finger	-9 9
s:fire	10 -10
s:first	-32 32
s:fish	-22 22
s:fishing	-16 16
s:fishmeal	10 -10
s:flower	13 -13
s:followed	-14 14
s:following	-11 11
s:force	17 -17
s:freeze	-11 11
s:friday	18 -18
s:fruit	-13 13
s:general	11 -11
s:gentlemen	-9 9
s:get	7 -7
s:glance	-14 14
s:glass	17 -17
s:gold	-6 6
s:good	10 -10
s:grace	18 -18
s:grain	-11 11
s:grant	-8 8
s:great	12 -12
s:grow	12 -12
s:had	-38 38
s:halifax	8 -8
s:handshake	17 -17
s:happen	14 -14
s:have	27 -27
s:head	14 -14
s:hear	-24 24
s:her	-13 13
s:hide	10 -10
s:higher	14 -14
s:him	11 -11
s:his	14 -14
s:history	-22 22
s:holiday	20 -20
s:honey	-18 18
s:hour	-14 14
s:how	36 -36
s:huawei	-8 8
s:huế	9 -9
s:ice	18 -18
s:if	13 -13
s:impose	12 -12
s:instead	-13 13
s:interest	14 -14
s:investigation	12 -12
s:invited	-14 14
s:island	-9 9
s:isn't	14 -14
s:issue	14 -14
s:itself	17 -17
s:joint	6 -6
s:josé	-10 10
s:jury	11 -11
s:just	35 -35
s:kava	-15 15
s:keep	-10 10
s:kind	14 -14
s:labor	8 -8
s:lake	11 -11
s:land	12 -12
s:lapse	-33 33
s:lasted	-52 52
s:later	7 -7
s:law	15 -15
s:learn	7 -7
s:least	17 -17
s:leave	13 -13
s:let	-27 27
s:letter	13 -13
s:levy	19 -19
s:licence	-24 24
s:lie	-12 12
s:like	-8 8
s:likely	15 -15
s:line	8 -8
s:load	13 -13
s:look	16 -16
s:lull	-10 10
s:m	17 -17
s:mackerel	-18 18
s:mandate	9 -9
s:many	8 -8
s:may	18 -18
s:meal	-11 11
s:meant	20 -20
s:meanwhile	18 -18
s:measure	12 -12
s:meeting	11 -11
s:metal	13 -13
s:midnight	-34 34
s:might	-10 10
s:mill	12 -12
s:mine	8 -8
s:minister	-13 13
s:missed	-11 11
s:more	19 -19
s:most	19 -19
s:motorcycle	-8 8
s:move	37 -37
s:mr	12 -12
s:must	35 -35
s:name	-10 10
s:national	-6 6
s:negotiate	27 -27
s:neither	-18 18
s:new	-22 22
s:nexperia	17 -17
s:ninety	-13 13
s:nobody	-24 24
s:none	15 -15
s:north	11 -11
s:not	-13 13
s:nothing	11 -11
s:notice	11 -11
s:number	-15 15
s:nut	-28 28
s:old	21 -21
s:older	14 -14
s:once	-28 28
s:one	13 -13
s:only	22 -22
s:origin	13 -13
s:osaka	-43 43
s:other	22 -22
s:ought	10 -10
s:out	-33 33
s:outline	-11 11
s:over	-16 16
s:owner	19 -19
s:paper	11 -11
s:part	11 -11
s:party	18 -18
s:pass	-17 17
s:people	27 -27
s:pepper	-14 14
s:perhap	11 -11
s:phosphate	22 -22
s:place	18 -18
s:plan	-20 20
s:point	20 -20
s:policy	9 -9
s:pork	18 -18
s:possible	13 -13
s:potatoe	12 -12
s:powder	12 -12
s:previou	-8 8
s:prolongation	23 -23
s:promise	18 -18
s:proposal	-17 17
s:propose	38 -38
s:provide	17 -17
s:publish	11 -11
s:quarrel	19 -19
s:quinoa	-10 10
s:quota	22 -22
s:raise	-25 25
s:rang	-19 19
s:rare	14 -14
s:reach	18 -18
s:read	11 -11
s:reading	18 -18
s:ready	-13 13
s:recall	-13 13
s:refuse	-26 26
s:reject	13 -13
s:remember	-15 15
s:replace	-13 13
s:report	9 -9
s:restart	-15 15
s:resume	-8 8
s:review	10 -10
s:revive	-18 18
s:rice	14 -14
s:roll	10 -10
s:round	18 -18
s:row	11 -11
s:rubber	-13 13
s:rum	-11 11
s:run	-26 26
s:saffron	-7 7
s:saturday	11 -11
s:saved	16 -16
s:say	18 -18
s:school	12 -12
s:sea	-11 11
s:season	10 -10
s:section	21 -21
s:see	9 -9
s:seed	12 -12
s:sell	7 -7
s:served	-10 10
s:service	-16 16
s:seventh	-10 10
s:she	-11 11
s:sheet	12 -12
s:ship	10 -10
s:shook	14 -14
s:shortly	-14 14
s:shrimp	-13 13
s:signature	10 -10
s:sir	13 -13
s:six	15 -15
s:sixth	-14 14
s:small	-8 8
s:smoked	-12 12
s:solution	-18 18
s:soybean	-15 15
s:speak	19 -19
s:split	10 -10
s:st	12 -12
s:stand	18 -18
s:standstill	10 -10
s:start	-14 14
s:state	14 -14
s:statement	11 -11
s:stay	16 -16
s:step	-16 16
s:still	-11 11
s:stop	36 -36
s:stretched	-15 15
s:strike	15 -15
s:such	32 -32
s:sugar	-12 12
s:summer	-21 21
s:summit	21 -21
s:surcharge	20 -20
s:suspend	9 -9
s:take	11 -11
s:talking	24 -24
s:tangier	15 -15
s:tariff	18 -18
s:tell	15 -15
s:text	16 -16
s:thank	-11 11
s:that	15 -15
s:there	-21 21
s:these	-11 11
s:thing	10 -10
s:think	-13 13
s:thread	-14 14
s:through	17 -17
s:thu	-12 12
s:ticket	13 -13
s:tied	-12 12
s:till	-9 9
s:timber	12 -12
s:time	11 -11
s:together	7 -7
s:tomatoe	-8 8
s:tool	11 -11
s:top	14 -14
s:toward	-16 16
s:trade	15 -15
s:trader	13 -13
s:train	12 -12
s:truce	-24 24
s:true	11 -11
s:try	-11 11
s:twice	-20 20
s:two	8 -8
s:tyre	21 -21
s:under	15 -15
s:understanding	12 -12
s:unless	19 -19
s:unreliable	-12 12
s:untouched	13 -13
s:up	-14 14
s:vessel	-10 10
s:visit	18 -18
s:vote	6 -6
s:vow	-9 9
s:wait	27 -27
s:walk	14 -14
s:was	-28 28
s:wasn't	-15 15
s:way	-14 14
s:we	-17 17
s:week	16 -16
s:welcomed	15 -15
s:well	-15 15
s:what	24 -24
s:whatever	11 -11
s:wheat	-8 8
s:whether	14 -14
s:while	-10 10
s:why	-14 14
s:will	21 -21
s:winter	-25 25
s:with	10 -10
s:without	8 -8
s:won't	17 -17
s:word	15 -15
s:worry	10 -10
s:would	13 -13
s:y	-14 14
s:year	-8 8
s:yes	22 -22
s:york	9 -9
s:your	16 -16
s:•	17 -17
second:c0=end	9 -9
second:c1=end	9 -9
second:c1=impose	-12 12
second:c1=sign	-12 12
second:ct0=bear present	11 -11
second:ct0=stay past	11 -11
second:ct0=stay present	-22 22
second:ct1=stay past	11 -11
second:ct1=stay present	-23 23
second:l1='s	-11 11
second:l1=—	-8 8
second:l2=<begin>	-14 14
second:l2=<day-gone>	-9 9
second:l2=<v-impose>	11 -11
second:l2=<v-propose>	11 -11
second:l2=if	-12 12
second:l2=in	19 -19
second:l2=into	-11 11
second:l2=of	-10 10
second:l2=on	-15 15
second:r1=,	-21 21
second:r1=-	-11 11
second:r1=<span>	10 -10
second:r1=<v-bear>	10 -10
second:r1=<v-impose>	9 -9
second:r1=<v-propose>	-10 10
second:r1=list	7 -7
second:r1=meet	10 -10
second:r1=reading	11 -11
second:r1=round	15 -15
second:r1=summit	15 -15
second:r1=time	16 -16
second:r1=truce	-23 23
second:r1=week	8 -8
second:r1=year	-10 10
second:r2=;	9 -9
second:r2=<day-ahead>	-12 12
second:r2=<day-gone>	-8 8
second:r2=<v-begin>	-10 10
second:r2=a	-8 8
second:r2=in	17 -17
second:r2=is	-16 16
second:r2=last	9 -9
second:r2=on	13 -13
second:t0=past	10 -10
second:t0=past-passive	13 -13
second:t0=perfect	-13 13
second:t0=present-passive	-15 15
second:v0=ask	-10 10
second:v0=have	-12 12
second:v0=meet	-13 13
second:v0=suspend	-11 11
second:v1=agree	-11 11
second:v1=suspend	-11 11
sleep:c0=suspend	-12 12
sleep:l1=<not>	-16 16
sleep:r1=until	-16 16
sleep:r2=the	-10 10
sleep:v0=sleep	-12 12
slept:r1=.	11 -11
slept:r2=<end>	12 -12
standstill:c0=end	-15 15
standstill:c0=stay	11 -11
standstill:c1=end	-15 15
standstill:c1=stay	11 -11
standstill:l1=a	19 -19
standstill:l2=a	-10 10
standstill:v0=be	11 -11
standstill:v1=be	11 -11
stay:l1=<goods>	-16 16
stay:l2=<goods>	14 -14
stay:r2=.	17 -17
stay:r2=<level>	16 -16
stay:r2=<number>	-18 18
stays:l1=,	-13 13
stays:l1=<duty>	13 -13
stays:l1=it	16 -16
stays:l2='s	-23 23
stays:l2=<level>	-10 10
stays:l2=the	-15 15
stays:r1=at	8 -8
stays:r1=free	-11 11
stays:r1=shut	-13 13
stays:r2=,	-16 16
stays:r2=<level>	10 -10
successor:t0=present	2 -2
suspend:ct1=impose infinitive	11 -11
suspend:ct1=suspend infinitive	11 -11
suspend:l1=to	12 -12
suspended:c0=stay	-24 24
suspended:ct0=impose past	-10 10
suspended:ct0=stay past	-10 10
suspended:l1=<goods>	-10 10
suspended:l1=and	-11 11
suspended:l2=<quality>	-10 10
suspended:r1=for	14 -14
suspended:r2=<span>	10 -10
suspended:t0=past	-9 9
suspended:v0=keep	-15 15
suspends:l1=and	-11 11
suspends:r1=<number>	-11 11
suspension:l2=<begin>	-3 3
suspension:l2=a	-11 11
suspension:r1=<v-end>	16 -16
suspension:r1=<v-impose>	-15 15
suspension:r1=end	11 -11
suspension:r2=<end>	12 -12
suspension:r2=<span>	-8 8
suspension:r2=<v-begin>	-12 12
suspension:r2=the	15 -15
truce:c0=begin	9 -9
truce:c0=end	-11 11
truce:c0=lack	11 -11
truce:c0=propose	16 -16
truce:c0=refuse	16 -16
truce:c0=return	-12 12
truce:c0=say	14 -14
truce:c0=stay	-14 14
truce:c0=suspend	13 -13
truce:c1=lack	12 -12
truce:c1=return	-14 14
truce:c1=suspend	15 -15
truce:ct0=agree pluperfect	14 -14
truce:ct0=bear future	-10 10
truce:ct0=bear present	14 -14
truce:ct0=end past	-12 12
truce:ct0=end present	-10 10
truce:ct0=impose modal	14 -14
truce:ct0=impose pluperfect	9 -9
truce:ct0=impose present	-11 11
truce:ct0=propose present	14 -14
truce:ct0=refuse past	12 -12
truce:ct0=say past	16 -16
truce:ct0=sign modal	11 -11
truce:ct0=sign pluperfect	18 -18
truce:ct1=bear present	14 -14
truce:ct1=end participle-passive	14 -14
truce:ct1=end past	-14 14
truce:ct1=end present	-10 10
truce:ct1=impose gerund	-11 11
truce:ct1=impose infinitive	27 -27
truce:ct1=impose modal	13 -13
truce:ct1=propose present	11 -11
truce:ct1=say past	15 -15
truce:ct1=sign modal	10 -10
truce:ct1=sign pluperfect	12 -12
truce:l1=<begin>	-17 17
truce:l1=<name>	12 -12
truce:l1=<not>	-23 23
truce:l1=<quality>	-19 19
truce:l1=<span>	24 -24
truce:l1=another	-26 26
truce:l1=coffee	-16 16
truce:l1=first	-49 49
truce:l1=four	-18 18
truce:l1=last	-20 20
truce:l1=let	-15 15
truce:l1=longer	19 -19
truce:l1=new	-54 54
truce:l1=no	-21 21
truce:l1=second	-27 27
truce:l1=steel	9 -9
truce:l1=sugar	18 -18
truce:l1=that	-16 16
truce:l1=the	-13 13
truce:l1=their	-9 9
truce:l1=third	-12 12
truce:l1=three	-21 21
truce:l2="	-10 10
truce:l2=,	26 -26
truce:l2=-	7 -7
truce:l2=<begin>	-6 6
truce:l2=<day-ahead>	20 -20
truce:l2=<day-today>	-8 8
truce:l2=<level>	10 -10
truce:l2=<name>	-22 22
truce:l2=<not>	16 -16
truce:l2=<span>	-7 7
truce:l2=<v-bear>	14 -14
truce:l2=<v-renew>	12 -12
truce:l2=<v-say>	18 -18
truce:l2=a	-36 36
truce:l2=about	17 -17
truce:l2=after	-28 28
truce:l2=an	-18 18
truce:l2=and	9 -9
truce:l2=call	15 -15
truce:l2=day	17 -17
truce:l2=doe	19 -19
truce:l2=during	-22 22
truce:l2=end	7 -7
truce:l2=had	-17 17
truce:l2=have	25 -25
truce:l2=if	31 -31
truce:l2=its	-13 13
truce:l2=let	-16 16
truce:l2=no	10 -10
truce:l2=of	30 -30
truce:l2=once	-13 13
truce:l2=say	14 -14
truce:l2=should	18 -18
truce:l2=since	14 -14
truce:l2=the	-27 27
truce:l2=then	-9 9
truce:l2=there	-25 25
truce:l2=to	18 -18
truce:l2=up	9 -9
truce:l2=was	-23 23
truce:l2=which	15 -15
truce:l2=without	18 -18
truce:l=, the	30 -30
truce:l=<begin> <begin>	-17 17
truce:l=<begin> that	-12 12
truce:l=<begin> the	16 -16
truce:l=<day-ahead> the	17 -17
truce:l=<day-gone> the	-9 9
truce:l=<day-today> the	-8 8
truce:l=<name> let	-15 15
truce:l=<name> the	-13 13
truce:l=<span> a	-9 9
truce:l=a longer	16 -16
truce:l=a new	-47 47
truce:l=a tariff	8 -8
truce:l=a trade	-9 9
truce:l=about the	11 -11
truce:l=after the	-16 16
truce:l=and a	17 -17
truce:l=and the	14 -14
truce:l=doe the	18 -18
truce:l=during the	-21 21
truce:l=end the	12 -12
truce:l=extend their	8 -8
truce:l=had a	-17 17
truce:l=had the	11 -11
truce:l=have a	20 -20
truce:l=if the	27 -27
truce:l=is a	37 -37
truce:l=is no	-14 14
truce:l=make the	-11 11
truce:l=of a	37 -37
truce:l=of the	9 -9
truce:l=on a	-11 11
truce:l=on the	20 -20
truce:l=once the	-13 13
truce:l=prolong their	-9 9
truce:l=should the	16 -16
truce:l=since the	11 -11
truce:l=that the	14 -14
truce:l=the <quality>	-13 13
truce:l=the <span>	30 -30
truce:l=the coffee	-9 9
truce:l=the first	-31 31
truce:l=the last	-20 20
truce:l=the new	-12 12
truce:l=the second	-23 23
truce:l=the trade	10 -10
truce:l=their own	-10 10
truce:l=there a	-11 11
truce:l=was a	-27 27
truce:l=which the	11 -11
truce:l=without the	15 -15
truce:l=— <name>	21 -21
truce:lr=<begin> end	8 -8
truce:lr=<begin> over	-14 14
truce:lr=<name> <end>	14 -14
truce:lr=<span> .	10 -10
truce:lr=<span> of	12 -12
truce:lr=a :	22 -22
truce:lr=a <end>	16 -16
truce:lr=a before	-20 20
truce:lr=a in	15 -15
truce:lr=a is	15 -15
truce:lr=a on	22 -22
truce:lr=a since	14 -14
truce:lr=first ,	-24 24
truce:lr=first .	-8 8
truce:lr=new ,	-26 26
truce:lr=new of	-16 16
truce:lr=new would	-11 11
truce:lr=no between	-24 24
truce:lr=second .	-10 10
truce:lr=tariff ,	18 -18
truce:lr=tariff between	-6 6
truce:lr=tariff go	-13 13
truce:lr=tariff is	-9 9
truce:lr=tariff of	16 -16
truce:lr=tariff that	11 -11
truce:lr=that ,	-7 7
truce:lr=the ,	13 -13
truce:lr=the <name>	19 -19
truce:lr=the ?	14 -14
truce:lr=the and	11 -11
truce:lr=the begin	12 -12
truce:lr=the both	-10 10
truce:lr=the end	16 -16
truce:lr=the has	12 -12
truce:lr=the is	8 -8
truce:lr=the itself	10 -10
truce:lr=the lapse	20 -20
truce:lr=the last	18 -18
truce:lr=the of	-16 16
truce:lr=the on	-12 12
truce:lr=the start	-9 9
truce:lr=the to	17 -17
truce:lr=the will	15 -15
truce:lr=the with	8 -8
truce:lr=their ,	-17 17
truce:lr=their go	-9 9
truce:r1=(	-9 9
truce:r1=<not>	-12 12
truce:r1=<v-down>	27 -27
truce:r1=<v-lack>	10 -10
truce:r1=<v-renew>	9 -9
truce:r1=<v-stay>	-10 10
truce:r1=<v-up>	-13 13
truce:r1=before	-18 18
truce:r1=begin	18 -18
truce:r1=between	-9 9
truce:r1=come	16 -16
truce:r1=die	9 -9
truce:r1=expire	-10 10
truce:r1=from	-19 19
truce:r1=go	-14 14
truce:r1=hold	-10 10
truce:r1=it	-16 16
truce:r1=itself	11 -11
truce:r1=last	21 -21
truce:r1=lasted	-21 21
truce:r1=of	-11 11
truce:r1=on	-15 15
truce:r1=over	-14 14
truce:r1=sign	11 -11
truce:r1=start	-9 9
truce:r1=to	26 -26
truce:r1=which	-12 12
truce:r1=without	-12 12
truce:r1=would	-10 10
truce:r2="	13 -13
truce:r2=.	-16 16
truce:r2=;	-10 10
truce:r2=<day-today>	9 -9
truce:r2=<month-gone>	-12 12
truce:r2=<name>	-11 11
truce:r2=<number>	-19 19
truce:r2=<person>	-14 14
truce:r2=<quality>	-10 10
truce:r2=<seat>	-12 12
truce:r2=<span>	-13 13
truce:r2=<v-agree>	19 -19
truce:r2=<v-bear>	11 -11
truce:r2=<v-down>	14 -14
truce:r2=<v-end>	10 -10
truce:r2=<v-lack>	-10 10
truce:r2=<v-say>	16 -16
truce:r2=<v-sign>	18 -18
truce:r2=?	18 -18
truce:r2=agree	19 -19
truce:r2=an	15 -15
truce:r2=and	11 -11
truce:r2=begin	14 -14
truce:r2=both	12 -12
truce:r2=busan	21 -21
truce:r2=dead	-29 29
truce:r2=duty	-18 18
truce:r2=had	-38 38
truce:r2=he	12 -12
truce:r2=in	-23 23
truce:r2=its	10 -10
truce:r2=last	11 -11
truce:r2=on	19 -19
truce:r2=one	15 -15
truce:r2=out	-15 15
truce:r2=since	-11 11
truce:r2=steel	-9 9
truce:r2=three	-10 10
truce:r2=to	20 -20
truce:r2=under	13 -13
truce:r2=until	15 -15
truce:r2=was	-19 19
truce:r=, <person>	-9 9
truce:r=, <span>	-19 19
truce:r=, and	8 -8
truce:r=, the	-19 19
truce:r=, they	-13 13
truce:r=, under	12 -12
truce:r=at a	-13 13
truce:r=between <name>	-8 8
truce:r=between <seat>	12 -12
truce:r=by <span>	30 -30
truce:r=end ,	21 -21
truce:r=end .	-11 11
truce:r=end <day-ahead>	12 -12
truce:r=end <day-today>	12 -12
truce:r=end in	-21 21
truce:r=has <span>	16 -16
truce:r=has been	-12 12
truce:r=hold .	-13 13
truce:r=hold for	-13 13
truce:r=in the	-14 14
truce:r=in which	-11 11
truce:r=is a	14 -14
truce:r=is dead	-28 28
truce:r=it had	-12 12
truce:r=it was	-20 20
truce:r=lapse <end>	-11 11
truce:r=of <number>	-13 13
truce:r=of <span>	-22 22
truce:r=of busan	20 -20
truce:r=of its	15 -15
truce:r=of the	32 -32
truce:r=on <day-gone>	12 -12
truce:r=on the	12 -12
truce:r=run for	11 -11
truce:r=run out	-14 14
truce:r=that <name>	22 -22
truce:r=that <seat>	-24 24
truce:r=that had	-16 16
truce:r=was agree	14 -14
truce:r=was conclude	13 -13
truce:r=was to	15 -15
truce:r=which the	-16 16
truce:r=would be	-10 10
truce:t0=future	-16 16
truce:t0=modal	14 -14
truce:t0=past-not	-9 9
truce:t0=perfect-passive	-13 13
truce:v0=agree	8 -8
truce:v0=be	-8 8
truce:v0=call	14 -14
truce:v0=get	13 -13
truce:v0=keep	-12 12
truce:v0=leave	19 -19
truce:v0=let	-33 33
truce:v0=refuse	13 -13
truce:v0=sit	9 -9
truce:v0=take	20 -20
truce:v0=want	-11 11
truce:v1=agree	12 -12
truce:v1=be	-9 9
truce:v1=get	13 -13
truce:v1=hold	8 -8
truce:v1=leave	22 -22
truce:v1=let	-27 27
truce:v1=prolong	16 -16
truce:v1=put	15 -15
truce:v1=sign	-19 19
truce:v1=sit	7 -7
truce:v1=take	20 -20
truce:v1=want	-13 13
truce:vt0=agree perfect	21 -21
truce:vt0=be past	-18 18
truce:vt0=be pluperfect	-9 9
truce:vt0=declare past	-8 8
truce:vt0=end past	-16 16
truce:vt0=have past	-23 23
truce:vt0=have present	13 -13
truce:vt0=keep present	-10 10
truce:vt0=leave present	13 -13
truce:vt0=let present	-29 29
truce:vt0=make present	-12 12
truce:vt0=pay present	13 -13
truce:vt0=put present	13 -13
truce:vt0=say past	19 -19
truce:vt0=sit past	7 -7
truces:l1=four	-18 18
truces:l1=three	-21 21
truces:r1=<end>	-20 20
truces:r2=<end>	-28 28
truces:t0=perfect	-15 15
truces:t0=present	8 -8
verb:c0=agree	12 -12
verb:c0=end	20 -20
verb:c0=sign	12 -12
verb:c0=up	18 -18
verb:c1=bear	-15 15
verb:c1=end	11 -11
verb:c1=up	10 -10
verb:ct0=impose future	13 -13
verb:ct0=impose present-passive	13 -13
verb:ct0=stay past	-8 8
verb:ct0=stay past-passive	13 -13
verb:ct0=suspend pluperfect	-6 6
verb:ct0=suspend present-passive	15 -15
verb:ct1=impose future	13 -13
verb:ct1=impose gerund	-11 11
verb:ct1=impose infinitive	23 -23
verb:ct1=impose present-passive	13 -13
verb:ct1=stay past-passive	13 -13
verb:ct1=suspend infinitive	18 -18
verb:ct1=suspend pluperfect	-6 6
verb:ct1=suspend present-passive	15 -15
verb:l1=,	-10 10
verb:l1=<begin>	8 -8
verb:l1=<goods>	-12 12
verb:l1=<name>	16 -16
verb:l1=had	-12 12
verb:l1=has	20 -20
verb:l1=on	-10 10
verb:l1=the	18 -18
verb:l1=them	-12 12
verb:l1=were	20 -20
verb:l2=<begin>	38 -38
verb:l2=<duty>	-16 16
verb:l2=<level>	14 -14
verb:l2=<points>	-14 14
verb:l2=had	16 -16
verb:l2=has	-12 12
verb:l2=have	10 -10
verb:l2=tariff	-19 19
verb:l=, and	-17 17
verb:l=<begin> <begin>	8 -8
verb:l=<begin> <name>	13 -13
verb:l=<name> to	-11 11
verb:l=has been	-13 13
verb:l=have been	10 -10
verb:l=that <seat>	-13 13
verb:lr=<name> its	18 -18
verb:lr=<seat> its	-11 11
verb:lr=and the	-12 12
verb:lr=was to	-16 16
verb:r1=,	13 -13
verb:r1=<day-gone>	-11 11
verb:r1=<duty>	-14 14
verb:r1=<goods>	-8 8
verb:r1=<name>	-9 9
verb:r1=at	-14 14
verb:r1=it	10 -10
verb:r1=its	15 -15
verb:r1=since	11 -11
verb:r1=to	-9 9
verb:r2=,	-21 21
verb:r2=.	25 -25
verb:r2=<day-gone>	16 -16
verb:r2=<span>	13 -13
verb:r2=<v-impose>	20 -20
verb:r2=a	-10 10
verb:r2=finger	-9 9
verb:r2=is	-12 12
verb:r2=of	11 -11
verb:r2=thi	-12 12
verb:r2=to	-9 9
verb:r=a finger	-9 9
verb:r=duty on	-12 12
verb:r=for <span>	10 -10
verb:r=its ban	-11 11
verb:r=to the	-8 8
verb:t0=future	15 -15
verb:t0=modal	-20 20
verb:t0=perfect	8 -8
verb:v0=keep	-14 14
verb:v0=lift	17 -17
verb:v1=lift	9 -9
verb:vt0=hold past	13 -13
w:adds	11 -11
w:another	-12 12
w:ceasefire	15 -15
w:extended	29 -29
w:extension	11 -11
w:extra	11 -11
w:freeze	-13 13
w:goes on	-16 16
w:grace	19 -19
w:handshake	19 -19
w:holds back	21 -21
w:holidays	12 -12
w:in the drawer	12 -12
w:lies	-16 16
w:lull	-10 10
w:more	14 -14
w:on hold	17 -17
w:on ice	13 -13
w:prolong	23 -23
w:prolongation	23 -23
w:renewed	-25 25
w:second	-17 17
w:sleep	-12 12
w:standstill	10 -10
w:stretched	-15 15
w:truce	-18 18
w:truces	-46 46
w:untouched	13 -13`;
