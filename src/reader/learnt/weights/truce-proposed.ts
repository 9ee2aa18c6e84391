// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	7 -7
add:l1=<begin>	17 -17
add:r1=<span>	-5 5
add:r1=a	13 -13
add:r1=to	25 -25
add:r1=up	22 -22
add:r2=on	-6 6
add:r2=to	29 -29
added:ct0=impose modal-passive	14 -14
added:ct0=say modal-passive	14 -14
added:ct1=impose modal-passive	14 -14
added:ct1=say modal-passive	14 -14
added:l1=<organisation>	14 -14
added:l1=<person>	-14 14
added:l1=are	-7 7
added:l1=be	26 -26
added:l1=has	-3 3
added:l1=have	10 -10
added:l1=is	22 -22
added:l2=,	6 -6
added:l2=<begin>	14 -14
added:l2=duty	7 -7
added:l2=what	-15 15
added:r1=,	24 -24
added:r1=<span>	18 -18
added:r1=a	13 -13
added:r1=that	-8 8
added:r1=to	17 -17
added:r2=.	-4 4
added:r2=<day-gone>	-9 9
added:r2=<goods>	-8 8
added:r2=<name>	17 -17
added:r2=a	-12 12
added:r2=and	23 -23
added:r2=of	13 -13
added:r2=top	12 -12
added:t0=modal-passive	14 -14
adds:l1=he	29 -29
adds:r1=,	-5 5
adds:r1=.	12 -12
adds:r1=<number>	12 -12
adds:r2=<end>	18 -18
adds:r2=to	-5 5
again:c0=buy	-18 18
again:c0=propose	14 -14
again:c0=renew	-5 5
again:c0=suspend	11 -11
again:c1=buy	-14 14
again:ct0=bear future	10 -10
again:ct0=begin future	-5 5
again:ct0=begin perfect	8 -8
again:ct0=buy future	-22 22
again:ct0=down modal	-14 14
again:ct0=propose future	12 -12
again:ct0=propose modal	13 -13
again:ct0=say past	-10 10
again:ct0=stay modal	-14 14
again:ct0=target present-passive	9 -9
again:ct1=bear future	10 -10
again:ct1=bear infinitive	13 -13
again:ct1=buy future	-22 22
again:ct1=down modal	-14 14
again:ct1=impose modal	-3 3
again:ct1=propose future	8 -8
again:ct1=propose present	-25 25
again:ct1=say past	-10 10
again:ct1=stay modal	-14 14
again:ct1=target present-passive	9 -9
again:l1=<duty>	17 -17
again:l1=<goods>	-7 7
again:l1=<level-noun>	-12 12
again:l1=<level>	-8 8
again:l1=<name>	-22 22
again:l1=<person>	20 -20
again:l1=<quality>	7 -7
again:l1=<v-propose>	23 -23
again:l1=breathed	10 -10
again:l1=due	13 -13
again:l1=in	13 -13
again:l1=me	9 -9
again:l1=open	13 -13
again:l1=plant	9 -9
again:l1=raise	-12 12
again:l1=soybean	-7 7
again:l1=that	17 -17
again:l1=there	22 -22
again:l1=together	-14 14
again:l1=up	16 -16
again:l1=would	-26 26
again:l2=:	-8 8
again:l2=<agent>	-9 9
again:l2=<goods>	11 -11
again:l2=<name>	-9 9
again:l2=<not>	-3 3
again:l2=<quality>	-10 10
again:l2=and	-5 5
again:l2=been	15 -15
again:l2=come	9 -9
again:l2=delegation	-8 8
again:l2=duty	20 -20
again:l2=each	9 -9
again:l2=for	-11 11
again:l2=grower	-13 13
again:l2=in	-12 12
again:l2=the	16 -16
again:l2=then	-4 4
again:l2=they	18 -18
again:l2=would	-12 12
again:r1=,	24 -24
again:r1=;	-3 3
again:r1=<day-ahead>	-11 11
again:r1=<v-begin>	-10 10
again:r1=<v-impose>	-10 10
again:r1=?	27 -27
again:r1=and	9 -9
again:r1=be	-11 11
again:r1=before	12 -12
again:r1=for	-2 2
again:r1=next	12 -12
again:r1=since	-9 9
again:r2=<day-today>	-14 14
again:r2=<month-gone>	17 -17
again:r2=<name>	-6 6
again:r2=<not>	11 -11
again:r2=<number>	18 -18
again:r2=<v-target>	-10 10
again:r2=a	14 -14
again:r2=and	-9 9
again:r2=he	10 -10
again:r2=if	-10 10
again:r2=month	-9 9
again:r2=say	12 -12
again:r2=two	17 -17
again:r2=we	17 -17
again:t0=modal-not	11 -11
again:t0=pluperfect	17 -17
again:v0=ask	26 -26
again:v0=buy	-16 16
again:v0=call	10 -10
again:v0=collect	-3 3
again:v0=fall	-10 10
again:v0=raise	-15 15
again:v0=say	-17 17
again:v0=see	10 -10
again:v1=ask	32 -32
again:v1=buy	-11 11
again:v1=call	10 -10
again:v1=collect	-3 3
again:v1=extend	-8 8
again:v1=fall	-10 10
again:v1=raise	-11 11
again:v1=say	-17 17
again:v1=see	19 -19
again:v1=want	-17 17
another:c0=begin	6 -6
another:c0=down	-11 11
another:c0=suspend	-16 16
another:c0=target	7 -7
another:c1=down	-17 17
another:c1=end	9 -9
another:c1=propose	-13 13
another:c1=stay	9 -9
another:c1=target	11 -11
another:ct0=impose future	-13 13
another:ct0=impose modal	-16 16
another:ct0=impose perfect	8 -8
another:ct0=propose modal	-5 5
another:ct0=propose perfect	8 -8
another:ct0=say present	-14 14
another:ct0=sign perfect	7 -7
another:ct0=suspend future	-20 20
another:ct1=impose infinitive	-19 19
another:ct1=impose modal	-16 16
another:ct1=propose modal	-5 5
another:ct1=say present	-14 14
another:ct1=sign perfect	8 -8
another:ct1=suspend future	-16 16
another:l1="	-18 18
another:l1=,	6 -6
another:l1=:	-23 23
another:l1=;	10 -10
another:l1=<level-noun>	13 -13
another:l1=<v-bear>	18 -18
another:l1=<v-begin>	13 -13
another:l1=<v-end>	14 -14
another:l1=<v-propose>	-15 15
another:l1=<v-say>	-16 16
another:l1=by	15 -15
another:l1=given	16 -16
another:l1=is	11 -11
another:l1=pay	8 -8
another:l1=that	-27 27
another:l1=truce	14 -14
another:l1=was	11 -11
another:l2="	-13 13
another:l2=<begin>	-17 17
another:l2=<level>	-26 26
another:l2=<number>	-14 14
another:l2=<v-impose>	15 -15
another:l2=<v-say>	-13 13
another:l2=had	11 -11
another:l2=is	17 -17
another:l2=it	25 -25
another:l2=live	8 -8
another:l2=to	-14 14
another:l2=will	26 -26
another:r1=,	-13 13
another:r1=.	-26 26
another:r1=<level>	16 -16
another:r1=<number>	33 -33
another:r1=<span>	-9 9
another:r1=<v-begin>	15 -15
another:r1=on	-16 16
another:r1=one	10 -10
another:r1=question	21 -21
another:r1=reason	-9 9
another:r1=round	-14 14
another:r1=truce	-14 14
another:r2=,	20 -20
another:r2=at	-12 12
another:r2=before	19 -19
another:r2=for	-24 24
another:r2=is	-13 13
another:r2=on	6 -6
another:r2=the	10 -10
another:r2=to	-17 17
another:r2=were	-21 21
another:t0=modal	-17 17
another:t0=past-passive	14 -14
another:t0=perfect	7 -7
another:t0=perfect-passive	19 -19
another:t0=present	16 -16
another:v0=expect	11 -11
another:v0=extend	13 -13
another:v0=keep	12 -12
another:v0=other	13 -13
another:v0=propose	-17 17
another:v1=extend	16 -16
another:v1=keep	13 -13
another:v1=leave	-15 15
another:v1=other	11 -11
armistice:l1=the	-9 9
arrangement:c0=down	13 -13
arrangement:c1=down	13 -13
arrangement:c1=propose	7 -7
arrangement:c1=renew	-13 13
arrangement:ct0=impose present	-9 9
arrangement:ct0=propose past	-10 10
arrangement:ct0=sign perfect	-13 13
arrangement:ct1=impose infinitive	-12 12
arrangement:ct1=renew infinitive	-14 14
arrangement:l1=<goods>	-5 5
arrangement:l1=<span>	13 -13
arrangement:l1=lumpur	-17 17
arrangement:l1=permanent	18 -18
arrangement:l1=present	-14 14
arrangement:l2=:	-18 18
arrangement:l2=<name>	14 -14
arrangement:l2=<v-say>	18 -18
arrangement:l2=a	14 -14
arrangement:l2=has	21 -21
arrangement:l2=its	-12 12
arrangement:l2=kuala	-17 17
arrangement:l2=of	5 -5
arrangement:l2=that	-25 25
arrangement:r1=,	-14 14
arrangement:r1=.	23 -23
arrangement:r1=<v-begin>	-17 17
arrangement:r1=<v-impose>	-10 10
arrangement:r1=<v-suspend>	-13 13
arrangement:r1=in	21 -21
arrangement:r1=of	-11 11
arrangement:r1=on	-8 8
arrangement:r1=that	13 -13
arrangement:r1=which	10 -10
arrangement:r1=would	-17 17
arrangement:r2=<end>	16 -16
arrangement:r2=<goods>	-15 15
arrangement:r2=<name>	-21 21
arrangement:r2=<seat>	16 -16
arrangement:r2=<span>	-10 10
arrangement:r2=be	-12 12
arrangement:r2=for	-12 12
arrangement:r2=last	-18 18
arrangement:r2=on	-24 24
arrangement:r2=run	-14 14
arrangement:r2=the	14 -14
arrangement:t0=future	22 -22
arrangement:t0=perfect	-8 8
arrangement:t0=pluperfect	10 -10
arrangement:t0=present-not	18 -18
arrangement:v0=agree	-14 14
arrangement:v0=other	10 -10
arrangement:v1=extend	-13 13
asleep:l1=<duty>	-13 13
asleep:l1=duty	-12 12
calm:c1=propose	10 -10
calm:l1=of	-13 13
calm:l1=the	-10 10
calm:l2=<span>	-13 13
calm:r2=<end>	-8 8
calm:t0=present	-9 9
carried on:c0=bear	-13 13
carried on:c1=bear	-13 13
carried on:v0=carry	-13 13
carried on:v1=carry	-13 13
carry on:c0=bear	9 -9
carry on:v0=carry	9 -9
ceasefire:c1=renew	16 -16
ceasefire:ct1=agree participle-passive	15 -15
ceasefire:ct1=impose participle-passive	14 -14
ceasefire:l1=<begin>	15 -15
ceasefire:l1=a	-6 6
ceasefire:l1=the	22 -22
ceasefire:l2=<begin>	12 -12
ceasefire:l2=<v-renew>	15 -15
ceasefire:l2=is	-8 8
ceasefire:r1=<v-impose>	9 -9
ceasefire:r1=by	10 -10
ceasefire:r1=on	11 -11
ceasefire:r1=was	-8 8
ceasefire:r1=with	-7 7
ceasefire:r2=<name>	-7 7
ceasefire:r2=<v-stay>	18 -18
ceasefire:r2=on	11 -11
ceasefire:r2=the	20 -20
ceasefire:t0=future	9 -9
ceasefire:v1=extend	14 -14
continue:l1=<goods>	16 -16
continue:l1=<name>	26 -26
continue:l1=and	-10 10
continue:l1=would	9 -9
continue:l2=,	-11 11
continue:l2=<begin>	-8 8
continue:l2=<goods>	-16 16
continue:l2=<name>	12 -12
continue:l2=that	15 -15
continue:l2=with	19 -19
continue:r1=on	10 -10
continue:r1=the	8 -8
continue:r2=<level-noun>	12 -12
continue:r2=<v-bear>	11 -11
continue:r2=<v-stay>	-7 7
continue:r2=apply	-7 7
continue:r2=enter	19 -19
continued:r1=for	-15 15
continued:r2=<span>	-12 12
continues:l1=,	15 -15
continues:l2=<begin>	25 -25
continues:r1=to	18 -18
continues:r1=until	14 -14
continues:r2=<v-begin>	13 -13
continues:r2=<v-impose>	16 -16
continues:r2=<v-stay>	17 -17
continues:r2=apply	16 -16
continues:r2=pay	14 -14
count:loose=1	-13 13
count:loose=3	6 -6
count:quiet=1	15 -15
count:quiet=3	-25 25
count:truce=0	36 -36
count:truce=2	-8 8
count:truce=6	-12 12
count:verb=6	14 -14
days=0	41 -41
days=3	-4 4
extend:c0=propose	13 -13
extend:c0=say	-19 19
extend:c0=sign	17 -17
extend:ct0=agree perfect	12 -12
extend:ct0=agree pluperfect	-13 13
extend:ct0=impose perfect	16 -16
extend:ct0=sign past	17 -17
extend:ct0=sign pluperfect	-13 13
extend:l1=could	16 -16
extend:l2=,	-16 16
extend:l2=<name>	-9 9
extend:l2=<organisation>	10 -10
extend:r1=<duty>	11 -11
extend:r1=<goods>	-11 11
extend:r1=their	-5 5
extend:r2=<duty>	-26 26
extend:r2=arrangement	-10 10
extend:r2=by	17 -17
extend:r2=suspension	12 -12
extend:r2=tariff	-21 21
extended:c0=stay	-10 10
extended:c1=stay	-10 10
extended:ct0=stay present	-10 10
extended:ct1=stay present	-10 10
extended:l1=and	9 -9
extended:l1=be	-18 18
extended:l1=have	13 -13
extended:l1=unless	15 -15
extended:l2=,	30 -30
extended:l2=<begin>	7 -7
extended:l2=<day-gone>	-17 17
extended:l2=<name>	19 -19
extended:l2=<not>	-13 13
extended:l2=<seat>	-10 10
extended:l2=<v-impose>	-9 9
extended:l2=can	10 -10
extended:l2=had	9 -9
extended:l2=it	-21 21
extended:l2=not	-13 13
extended:l2=will	-18 18
extended:l2=would	-15 15
extended:r1="	-8 8
extended:r1=?	-26 26
extended:r1=by	12 -12
extended:r1=for	8 -8
extended:r1=from	-9 9
extended:r1=in	-17 17
extended:r1=it	-16 16
extended:r1=on	14 -14
extended:r1=the	13 -13
extended:r1=their	6 -6
extended:r1=to	-16 16
extended:r2=,	-22 22
extended:r2=<duty>	10 -10
extended:r2=<end>	-18 18
extended:r2=<span>	21 -21
extended:r2=tariff	10 -10
extended:r2=truce	-10 10
extended:t0=modal-passive	-14 14
extended:t0=pluperfect-passive	9 -9
extended:t0=present-passive	-19 19
extended:v0=be	-10 10
extended:v1=be	-10 10
extends:l1=<organisation>	23 -23
extends:l1=that	-17 17
extends:l2=<begin>	14 -14
extends:l2=<v-deny>	-17 17
extends:l2=rule	-17 17
extends:l2=unless	9 -9
extension:c0=end	22 -22
extension:c0=up	-8 8
extension:c1=end	20 -20
extension:c1=impose	15 -15
extension:c1=propose	18 -18
extension:c1=up	-8 8
extension:ct0=impose present	7 -7
extension:ct0=say past	-9 9
extension:ct0=sign future	-16 16
extension:ct0=stay future	-15 15
extension:ct0=up modal	-12 12
extension:ct1=impose present	11 -11
extension:ct1=propose participle-passive	10 -10
extension:ct1=propose present	16 -16
extension:ct1=say past	-10 10
extension:ct1=sign future	-16 16
extension:ct1=sign infinitive	15 -15
extension:ct1=up modal	-12 12
extension:l1=<begin>	-30 30
extension:l1=<not>	9 -9
extension:l1=<v-impose>	-10 10
extension:l1=an	-17 17
extension:l1=any	-27 27
extension:l1=further	-18 18
extension:l1=its	-16 16
extension:l1=no	11 -11
extension:l2=,	-22 22
extension:l2=;	-12 12
extension:l2=<not>	15 -15
extension:l2=<v-impose>	17 -17
extension:l2=<v-say>	-5 5
extension:l2=and	-21 21
extension:l2=approve	8 -8
extension:l2=at	-13 13
extension:l2=be	-17 17
extension:l2=discuss	-9 9
extension:l2=if	-10 10
extension:l2=is	-20 20
extension:l2=likely	-18 18
extension:l2=of	-23 23
extension:l2=say	-8 8
extension:l2=to	20 -20
extension:r1="	-16 16
extension:r1=.	7 -7
extension:r1=<v-bear>	-19 19
extension:r1=at	-16 16
extension:r1=before	-11 11
extension:r1=cover	-9 9
extension:r1=is	-8 8
extension:r1=need	7 -7
extension:r1=of	-14 14
extension:r1=on	12 -12
extension:r1=the	10 -10
extension:r1=until	13 -13
extension:r1=was	-7 7
extension:r1=will	-17 17
extension:r1=would	-23 23
extension:r2="	-21 21
extension:r2=.	13 -13
extension:r2=<day-ahead>	9 -9
extension:r2=<goods>	12 -12
extension:r2=<not>	-21 21
extension:r2=<person>	-25 25
extension:r2=<seat>	16 -16
extension:r2=<span>	-12 12
extension:r2=<v-agree>	20 -20
extension:r2=<v-bear>	-5 5
extension:r2=<v-begin>	-12 12
extension:r2=<v-down>	-7 7
extension:r2=<v-propose>	-14 14
extension:r2=?	-10 10
extension:r2=at	15 -15
extension:r2=be	-9 9
extension:r2=by	-15 15
extension:r2=in	18 -18
extension:r2=it	11 -11
extension:r2=likely	-10 10
extension:r2=not	-10 10
extension:r2=of	-20 20
extension:r2=the	-11 11
extension:r2=which	-13 13
extension:r2=would	12 -12
extension:t0=past	-12 12
extension:t0=perfect	15 -15
extension:t0=perfect-not	-21 21
extension:t0=present-not	15 -15
extension:v0=agree	-19 19
extension:v0=approve	8 -8
extension:v0=ask	12 -12
extension:v0=end	20 -20
extension:v1=approve	9 -9
extension:v1=ask	18 -18
extension:v1=discuss	-9 9
extension:v1=end	17 -17
extension:v1=push	-10 10
extensions:c0=stay	11 -11
extensions:c1=stay	15 -15
extensions:v0=be	11 -11
extensions:v1=be	15 -15
extra:c0=suspend	17 -17
extra:c1=begin	-13 13
extra:c1=suspend	12 -12
extra:ct0=down future	-12 12
extra:ct1=down future	-12 12
extra:ct1=impose present	14 -14
extra:l1='s	-18 18
extra:l1=<level>	4 -4
extra:l1=its	13 -13
extra:l2=,	8 -8
extra:l2=:	-16 16
extra:l2=<level-noun>	-14 14
extra:l2=<name>	-15 15
extra:l2=<v-begin>	-17 17
extra:l2=<v-impose>	9 -9
extra:l2=of	-10 10
extra:r1=.	8 -8
extra:r1=<level>	-14 14
extra:r2=,	9 -9
extra:r2=.	18 -18
extra:r2=<duty>	14 -14
extra:r2=of	-13 13
extra:r2=tariff	14 -14
extra:r2=that	-16 16
extra:t0=perfect	5 -5
extra:t0=pluperfect	-13 13
extra:v0=charge	-13 13
extra:v0=suspend	16 -16
extra:v1=suspend	11 -11
freeze:l1=to	-21 21
freeze:l2=<v-impose>	4 -4
freeze:l2=the	7 -7
frozen:c1=target	7 -7
frozen:l1=is	-10 10
frozen:l2=on	7 -7
frozen:r1=chicken	12 -12
frozen:r1=for	16 -16
frozen:r1=until	16 -16
frozen:r2=.	-11 11
frozen:r2=<end>	-12 12
frozen:r2=<span>	15 -15
frozen:r2=and	10 -10
frozen:t0=present	-9 9
frozen:t0=present-passive	-9 9
frozen:v1=charge	7 -7
further:c0=down	14 -14
further:c0=propose	-5 5
further:c1=agree	-8 8
further:c1=suspend	20 -20
further:ct0=begin present	-16 16
further:ct0=down modal	10 -10
further:ct0=impose future	9 -9
further:ct0=impose perfect	-8 8
further:ct1=begin present	-16 16
further:ct1=down modal	10 -10
further:ct1=impose future	11 -11
further:ct1=impose past	18 -18
further:ct1=impose perfect	-12 12
further:ct1=impose pluperfect	-9 9
further:l1=<begin>	-14 14
further:l1=<organisation>	-10 10
further:l1=nothing	18 -18
further:l1=of	11 -11
further:l1=on	12 -12
further:l1=to	-10 10
further:l2=,	10 -10
further:l2=<name>	-13 13
further:l2=<not>	18 -18
further:l2=<v-agree>	-9 9
further:l2=<v-bear>	-11 11
further:l2=<v-begin>	10 -10
further:l2=<v-down>	9 -9
further:l2=<v-say>	15 -15
further:l2=<v-sign>	-13 13
further:l2=and	-11 11
further:l2=if	-8 8
further:l2=is	-28 28
further:l2=that	-17 17
further:l2=to	18 -18
further:l2=unless	13 -13
further:r1=:	-11 11
further:r1=<duty>	9 -9
further:r1=<level>	31 -31
further:r1=<money>	11 -11
further:r1=<points>	20 -20
further:r1=<span>	-24 24
further:r1=<v-bear>	12 -12
further:r1=<v-say>	17 -17
further:r1=agreement	-8 8
further:r1=countermeasure	8 -8
further:r1=duty	14 -14
further:r1=extension	-18 18
further:r1=meet	12 -12
further:r1=on	-9 9
further:r1=opening	13 -13
further:r2=,	19 -19
further:r2=<duty>	11 -11
further:r2=<v-impose>	-9 9
further:r2=from	11 -11
further:r2=in	15 -15
further:r2=is	-13 13
further:r2=the	-12 12
further:r2=will	-15 15
further:r2=would	8 -8
further:t0=future	17 -17
further:t0=past	-2 2
further:t0=pluperfect	-13 13
go on:c0=agree	-14 14
go on:c0=impose	-20 20
go on:c0=sign	-22 22
go on:c0=stay	6 -6
go on:ct0=agree perfect	-19 19
go on:ct0=impose perfect	-21 21
go on:ct0=sign perfect	-19 19
go on:l1=,	19 -19
go on:l1=<goods>	20 -20
go on:l1=it	-22 22
go on:l2=,	-13 13
go on:l2=<month-gone>	-11 11
go on:l2=<name>	8 -8
go on:l2=<v-agree>	-13 13
go on:l2=<v-impose>	-12 12
go on:l2=<v-propose>	19 -19
go on:l2=<v-sign>	-13 13
go on:l2=agree	-13 13
go on:l2=is	-27 27
go on:l2=it	-14 14
go on:l2=on	9 -9
go on:l2=the	14 -14
go on:l2=will	-13 13
go on:r1=;	21 -21
go on:r1=<v-bear>	14 -14
go on:r1=<v-down>	6 -6
go on:r1=<v-propose>	7 -7
go on:r1=being	12 -12
go on:r1=for	-26 26
go on:r1=negotiate	11 -11
go on:r1=the	10 -10
go on:r1=to	-29 29
go on:r1=until	-30 30
go on:r2=,	14 -14
go on:r2=.	22 -22
go on:r2=<day-ahead>	-38 38
go on:r2=<day-gone>	-11 11
go on:r2=<span>	-23 23
go on:r2=for	17 -17
go on:r2=in	10 -10
go on:r2=it	-28 28
go on:r2=its	-8 8
go on:r2=the	8 -8
go on:r2=to	12 -12
go on:t0=modal-not	-12 12
go on:t0=perfect	-21 21
go on:t0=present	11 -11
go on:v0=agree	-14 14
goes on:l1=<name>	12 -12
goes on:l1=oil	-16 16
goes on:l1=truce	-21 21
goes on:l2=,	-18 18
goes on:l2=<begin>	15 -15
goes on:l2=<day-ahead>	10 -10
goes on:l2=<month-gone>	-13 13
goes on:l2=<quality>	10 -10
goes on:l2=if	10 -10
goes on:l2=of	25 -25
goes on:r1=,	-11 11
goes on:r1=collect	14 -14
goes on:r1=take	-14 14
goes on:r1=until	19 -19
goes on:r2=<day-ahead>	-9 9
goes on:r2=<number>	-13 13
goes on:r2=the	6 -6
grace:l2=<span>	-10 10
grace:r1=.	13 -13
grace:r2=<end>	14 -14
grace:t0=present	14 -14
halt:c0=propose	-11 11
halt:c1=propose	-11 11
halt:v0=call	-9 9
halt:v1=call	-9 9
handshake:l1=<begin>	16 -16
handshake:l1=strong	14 -14
handshake:l2=after	13 -13
handshake:r1=,	17 -17
handshake:r1=.	11 -11
handshake:r1=and	-11 11
handshake:t0=present	-18 18
held back:ct0=impose perfect	-10 10
held back:ct0=stay perfect	-10 10
held back:ct0=suspend perfect	-10 10
held back:ct1=impose perfect	-10 10
held back:ct1=stay perfect	-10 10
held back:ct1=suspend perfect	-10 10
held back:t0=perfect	-10 10
held in:l2=<name>	-16 16
held in:l2=first	4 -4
held in:l2=would	13 -13
held in:r1=geneva	9 -9
held in:r2=.	8 -8
held in:r2=from	-16 16
held in:r2=thi	14 -14
hold back:l1=to	-21 21
hold back:l2=<name>	10 -10
holds back:l1=<name>	-15 15
holiday:r1=,	-6 6
holiday:r1=.	18 -18
holiday:r2=<end>	21 -21
holiday:t0=present	10 -10
holidays:l2=after	-11 11
holidays:l2=before	-9 9
holidays:r2=<end>	-10 10
holidays:t0=present	-17 17
in the drawer:r1=.	14 -14
in the drawer:r2=and	13 -13
keep:c0=propose	10 -10
keep:c0=sign	10 -10
keep:ct0=agree past	-10 10
keep:ct0=impose perfect	7 -7
keep:ct0=propose past	12 -12
keep:ct0=propose present	9 -9
keep:ct1=impose present	-9 9
keep:l1=,	11 -11
keep:l1=would	-4 4
keep:l2="	13 -13
keep:l2=,	12 -12
keep:l2=<begin>	-9 9
keep:l2=<v-propose>	9 -9
keep:l2=the	12 -12
keep:l2=we	14 -14
keep:r1=<goods>	-22 22
keep:r1=<level>	12 -12
keep:r1=a	20 -20
keep:r1=an	8 -8
keep:r1=it	-14 14
keep:r1=its	13 -13
keep:r1=out	9 -9
keep:r1=them	-18 18
keep:r1=to	14 -14
keep:r1=up	10 -10
keep:r1=your	19 -19
keep:r2=.	16 -16
keep:r2=<gate>	7 -7
keep:r2=<level>	17 -17
keep:r2=<v-propose>	11 -11
keep:r2=and	-22 22
keep:r2=at	-16 16
keep:r2=entry	13 -13
keep:r2=of	-10 10
keep:r2=the	25 -25
keep:r2=them	-12 12
keep:r2=word	16 -16
keep:v0=expect	17 -17
keeping:c0=impose	18 -18
keeping:c0=stay	16 -16
keeping:c1=impose	18 -18
keeping:c1=stay	16 -16
keeping:l2=<name>	11 -11
keeping:t0=present	13 -13
keeping:v0=keep	15 -15
keeping:v1=keep	15 -15
keeps:l1=<name>	-17 17
keeps:l1=<seat>	-15 15
keeps:l1=it	-12 12
keeps:l2=;	-10 10
keeps:l2=<day-gone>	18 -18
keeps:l2=<level>	17 -17
keeps:l2=<span>	17 -17
keeps:r1=<goods>	-13 13
keeps:r1=<number>	-17 17
keeps:r1=<points>	-4 4
keeps:r1=<v-bear>	9 -9
keeps:r1=it	9 -9
keeps:r1=its	13 -13
keeps:r1=two	-15 15
keeps:r2=,	11 -11
keeps:r2=<duty>	9 -9
keeps:r2=<level>	18 -18
keeps:r2=<number>	-11 11
keeps:r2=<quality>	-11 11
keeps:r2=<v-impose>	12 -12
keeps:r2=of	-8 8
keeps:r2=reciprocal	12 -12
laid down:r1=in	11 -11
lain:v0=have	10 -10
lain:v1=have	10 -10
lengths=0	72 -72
lengths=2	-21 21
lengths=3	-39 39
lengths=6	-10 10
lie:r1=.	11 -11
lie:r2=<end>	11 -11
lies:l1=what	16 -16
lies:l2=<begin>	11 -11
lies:l2=a	-8 8
lies:r1=in	-10 10
lies:r2=his	-10 10
lift:c0=agree	10 -10
lift:c0=sign	13 -13
lift:c1=propose	19 -19
lift:ct0=impose perfect	-8 8
lift:ct1=propose past	14 -14
lift:l1=to	11 -11
lift:l2=<begin>	-19 19
lift:l2=<name>	28 -28
lift:l2=<v-impose>	-9 9
lift:r1=<duty>	11 -11
lift:r1=restriction	9 -9
lift:r1=the	-10 10
lift:r2=ban	17 -17
lift:r2=on	28 -28
lift:r2=tariff	12 -12
lift:t0=past	11 -11
lift:t0=perfect	-8 8
lift:v0=agree	10 -10
lifted:l1=<not>	11 -11
lifted:l1=<seat>	14 -14
lifted:l1=also	7 -7
lifted:l1=has	-16 16
lifted:l2=it	-13 13
lifted:l2=to	6 -6
lifted:r1=a	-13 13
lifted:r1=for	12 -12
lifted:r1=on	-13 13
lifted:r1=the	22 -22
lifted:r2=ban	-21 21
lifts:l1=ski	-16 16
lifts:r1=,	-11 11
lifts:r1=the	13 -13
long=0	56 -56
long=1	26 -26
long=2	-13 13
long=3	-25 25
long=6	-38 38
long=9	-11 11
longer:c0=impose	-12 12
longer:c0=lack	16 -16
longer:c1=lack	16 -16
longer:ct0=bear present	-12 12
longer:ct0=impose modal	-13 13
longer:ct0=stay past	11 -11
longer:ct1=bear present	-12 12
longer:ct1=impose modal	-13 13
longer:ct1=stay past	11 -11
longer:l1=a	-9 9
longer:l1=it	19 -19
longer:l1=no	20 -20
longer:l1=the	-23 23
longer:l2=,	-17 17
longer:l2=<v-propose>	8 -8
longer:l2=<v-sign>	12 -12
longer:l2=for	17 -17
longer:l2=that	-13 13
longer:l2=to	-15 15
longer:r1=<level>	-12 12
longer:r1=<v-lack>	-8 8
longer:r1=be	17 -17
longer:r1=exist	10 -10
longer:r1=one	17 -17
longer:r1=take	13 -13
longer:r1=term	-22 22
longer:r1=than	21 -21
longer:r1=the	-11 11
longer:r2="	-13 13
longer:r2=,	-14 14
longer:r2=<v-impose>	14 -14
longer:r2=<v-propose>	15 -15
longer:r2=any	10 -10
longer:r2=in	-12 12
longer:r2=plan	15 -15
longer:r2=to	12 -12
longer:t0=past-passive	-11 11
longer:t0=perfect	23 -23
longer:t0=pluperfect	11 -11
longer:v0=agree	-11 11
longer:v0=have	11 -11
longer:v0=wait	15 -15
longer:v1=agree	-10 10
longer:v1=have	11 -11
longer:v1=wait	15 -15
loose:c0=agree	-13 13
loose:c0=bear	15 -15
loose:c0=renew	10 -10
loose:c1=impose	-17 17
loose:c1=renew	-13 13
loose:ct0=propose modal	-8 8
loose:ct0=propose present	14 -14
loose:ct0=say perfect	-15 15
loose:ct0=sign perfect	-15 15
loose:ct0=stay perfect	-12 12
loose:ct1=impose infinitive	-21 21
loose:ct1=impose participle-passive	-12 12
loose:ct1=impose past	17 -17
loose:ct1=impose perfect	8 -8
loose:ct1=impose pluperfect	15 -15
loose:ct1=renew infinitive	-15 15
loose:ct1=say perfect	-15 15
loose:ct1=stay modal	27 -27
loose:ct1=stay perfect	-12 12
loose:l1=,	-17 17
loose:l1=<begin>	19 -19
loose:l1=<duty>	21 -21
loose:l1=<gate>	-8 8
loose:l1=<month-ahead>	-20 20
loose:l1=<v-deny>	9 -9
loose:l1=<v-impose>	-7 7
loose:l1=<v-target>	-8 8
loose:l1=fentanyl	-11 11
loose:l1=good	18 -18
loose:l1=it	-21 21
loose:l1=its	-11 11
loose:l1=lumpur	-17 17
loose:l1=on	-6 6
loose:l1=one	10 -10
loose:l1=other	-15 15
loose:l1=pen	-15 15
loose:l1=permanent	18 -18
loose:l1=present	-15 15
loose:l1=rule	9 -9
loose:l1=strong	14 -14
loose:l1=tea	10 -10
loose:l1=that	16 -16
loose:l1=to	-15 15
loose:l1=what	16 -16
loose:l2=<begin>	7 -7
loose:l2=<name>	6 -6
loose:l2=<quality>	14 -14
loose:l2=<v-bear>	15 -15
loose:l2=<v-renew>	-8 8
loose:l2=<v-say>	15 -15
loose:l2=all	-17 17
loose:l2=before	-16 16
loose:l2=but	11 -11
loose:l2=by	9 -9
loose:l2=call	11 -11
loose:l2=confirm	12 -12
loose:l2=day	16 -16
loose:l2=duty	13 -13
loose:l2=extend	-12 12
loose:l2=for	-12 12
loose:l2=from	-21 21
loose:l2=good	13 -13
loose:l2=has	17 -17
loose:l2=if	-7 7
loose:l2=it	-6 6
loose:l2=kuala	-17 17
loose:l2=on	30 -30
loose:l2=other	21 -21
loose:l2=our	14 -14
loose:l2=that	-14 14
loose:l2=the	-17 17
loose:l2=they	15 -15
loose:l=: it	-15 15
loose:l=: the	-19 19
loose:l=<begin> <begin>	19 -19
loose:l=<begin> it	-12 12
loose:l=<begin> they	12 -12
loose:l=<begin> what	14 -14
loose:l=<level> and	-13 13
loose:l=<name> 's	11 -11
loose:l=<quality> good	16 -16
loose:l=a permanent	18 -18
loose:l=before the	-16 16
loose:l=call the	5 -5
loose:l=confirm the	12 -12
loose:l=extend the	-16 16
loose:l=it will	-20 20
loose:l=its own	-15 15
loose:l=kuala lumpur	-17 17
loose:l=of <month-ahead>	-13 13
loose:l=of the	13 -13
loose:l=reciprocal tariff	-13 13
loose:l=sign the	12 -12
loose:l=that the	-22 22
loose:l=the <level>	-22 22
loose:l=the <span>	13 -13
loose:l=the present	-15 15
loose:l=the rate	12 -12
loose:lr=, as	-13 13
loose:lr=<level> .	11 -11
loose:lr=<month-gone> .	-11 11
loose:lr=a .	11 -11
loose:lr=a for	15 -15
loose:lr=a on	-11 11
loose:lr=aluminium at	13 -13
loose:lr=an that	17 -17
loose:lr=duty at	-9 9
loose:lr=good ,	18 -18
loose:lr=it ,	-17 17
loose:lr=on .	16 -16
loose:lr=present ,	-14 14
loose:lr=the and	18 -18
loose:lr=the last	-11 11
loose:lr=the of	-15 15
loose:lr=the with	4 -4
loose:lr=the would	-18 18
loose:lr=to at	11 -11
loose:lr=to suspend	-22 22
loose:r1="	7 -7
loose:r1=.	14 -14
loose:r1=:	2 -2
loose:r1=<duty>	6 -6
loose:r1=<level>	17 -17
loose:r1=<v-end>	-24 24
loose:r1=<v-sign>	10 -10
loose:r1=<v-target>	12 -12
loose:r1=exempt	9 -9
loose:r1=for	26 -26
loose:r1=last	-17 17
loose:r1=of	-17 17
loose:r1=on	-30 30
loose:r1=open	14 -14
loose:r1=out	-12 12
loose:r1=suspend	-7 7
loose:r1=the	-10 10
loose:r1=their	-18 18
loose:r1=to	-16 16
loose:r1=too	-10 10
loose:r1=until	9 -9
loose:r1=which	12 -12
loose:r1=would	-25 25
loose:r2="	33 -33
loose:r2=<duty>	-19 19
loose:r2=<goods>	-17 17
loose:r2=<money>	10 -10
loose:r2=<seat>	13 -13
loose:r2=<span>	12 -12
loose:r2=<v-agree>	-14 14
loose:r2=<v-bear>	-18 18
loose:r2=<v-say>	17 -17
loose:r2=<v-stay>	-13 13
loose:r2=a	19 -19
loose:r2=as	11 -11
loose:r2=at	12 -12
loose:r2=be	-15 15
loose:r2=for	-14 14
loose:r2=force	22 -22
loose:r2=it	-12 12
loose:r2=last	-19 19
loose:r2=run	-18 18
loose:r2=same	-10 10
loose:r2=tariff	-14 14
loose:r2=there	-17 17
loose:r2=to	13 -13
loose:r2=which	5 -5
loose:r=, the	-11 11
loose:r=: <level>	-10 10
loose:r=for <span>	9 -9
loose:r=in force	22 -22
loose:r=suspend for	-12 12
loose:r=the same	-10 10
loose:r=until the	12 -12
loose:r=with <seat>	10 -10
loose:r=would be	-12 12
loose:r=would run	-9 9
loose:t0=past	14 -14
loose:t0=perfect	-19 19
loose:t0=pluperfect	16 -16
loose:t0=present-not	15 -15
loose:t0=present-passive	-10 10
loose:v0=agree	-19 19
loose:v0=other	11 -11
loose:v0=pay	-11 11
loose:v0=reach	-18 18
loose:v0=say	-10 10
loose:v0=see	15 -15
loose:v1=extend	-17 17
loose:v1=meet	6 -6
loose:v1=pay	-11 11
loose:v1=reach	-18 18
loose:v1=suspend	-15 15
loose:vt0=agree perfect	-12 12
loose:vt0=be perfect	-13 13
loose:vt0=call past	7 -7
loose:vt0=confirm past	10 -10
loose:vt0=have past	13 -13
loose:vt0=other present	10 -10
loose:vt0=pay present	-12 12
months=3	9 -9
months=6	22 -22
months=9	14 -14
moratorium:l2=<begin>	13 -13
more:c0=agree	-5 5
more:c0=buy	-9 9
more:c0=deny	9 -9
more:c0=end	14 -14
more:c0=lack	15 -15
more:c0=sign	-8 8
more:c1=bear	-6 6
more:c1=deny	22 -22
more:c1=end	22 -22
more:c1=propose	-7 7
more:c1=return	-5 5
more:c1=sell	7 -7
more:c1=target	19 -19
more:ct0=agree future	-21 21
more:ct0=agree past-passive	-8 8
more:ct0=bear present-passive	-9 9
more:ct0=begin future	-21 21
more:ct0=down past	6 -6
more:ct0=down perfect	13 -13
more:ct0=down pluperfect	-13 13
more:ct0=end future	-12 12
more:ct0=end present	15 -15
more:ct0=impose future	-13 13
more:ct0=impose future-passive	14 -14
more:ct0=impose modal	-6 6
more:ct0=impose perfect	-10 10
more:ct0=impose present-passive	-7 7
more:ct0=propose future-passive	-11 11
more:ct0=propose modal	10 -10
more:ct0=propose past	-10 10
more:ct0=renew modal-passive	-13 13
more:ct0=renew perfect-passive	10 -10
more:ct0=renew present	-13 13
more:ct0=say modal-passive	14 -14
more:ct0=stay future-passive	-14 14
more:ct0=stay past-passive	10 -10
more:ct0=stay perfect	12 -12
more:ct0=stay pluperfect	8 -8
more:ct0=target future	14 -14
more:ct0=target modal	-12 12
more:ct0=threaten past	9 -9
more:ct0=up modal-passive	12 -12
more:ct1=agree future	-20 20
more:ct1=agree infinitive	9 -9
more:ct1=agree past-passive	-8 8
more:ct1=agree perfect	-14 14
more:ct1=agree present	14 -14
more:ct1=bear participle-passive	-10 10
more:ct1=bear pluperfect	-17 17
more:ct1=buy infinitive	25 -25
more:ct1=down past	6 -6
more:ct1=down perfect	13 -13
more:ct1=down pluperfect	-13 13
more:ct1=end present	15 -15
more:ct1=impose future-passive	14 -14
more:ct1=impose gerund	10 -10
more:ct1=impose modal	-6 6
more:ct1=impose participle-passive	12 -12
more:ct1=impose perfect	-12 12
more:ct1=propose gerund	8 -8
more:ct1=propose infinitive	-14 14
more:ct1=propose present	-13 13
more:ct1=renew modal-passive	-13 13
more:ct1=renew perfect-passive	10 -10
more:ct1=renew present	-13 13
more:ct1=say modal-passive	14 -14
more:ct1=sell infinitive	7 -7
more:ct1=sign infinitive	8 -8
more:ct1=sign modal	-19 19
more:ct1=stay future-passive	-14 14
more:ct1=stay past-passive	10 -10
more:ct1=stay perfect	12 -12
more:ct1=stay pluperfect	8 -8
more:ct1=stay present	-8 8
more:ct1=target future	14 -14
more:ct1=target gerund	9 -9
more:ct1=target modal	-12 12
more:ct1=target participle-passive	-15 15
more:ct1=target past	13 -13
more:ct1=threaten past	14 -14
more:ct1=up gerund	-6 6
more:ct1=up modal-passive	12 -12
more:l1=,	15 -15
more:l1=:	-19 19
more:l1=;	15 -15
more:l1=<day-ahead>	6 -6
more:l1=<duty>	12 -12
more:l1=<level-noun>	-5 5
more:l1=<level>	18 -18
more:l1=<organisation>	22 -22
more:l1=<person>	14 -14
more:l1=<points>	19 -19
more:l1=<span>	-31 31
more:l1=<v-impose>	-3 3
more:l1=<v-propose>	-11 11
more:l1=<v-say>	-9 9
more:l1=<v-sign>	-23 23
more:l1=<v-suspend>	16 -16
more:l1=a	-5 5
more:l1=add	-7 7
more:l1=any	12 -12
more:l1=are	-7 7
more:l1=arrangement	-13 13
more:l1=as	-13 13
more:l1=back	12 -12
more:l1=be	-27 27
more:l1=been	11 -11
more:l1=both	15 -15
more:l1=breathed	10 -10
more:l1=by	27 -27
more:l1=could	27 -27
more:l1=deal	14 -14
more:l1=discuss	-13 13
more:l1=do	16 -16
more:l1=due	13 -13
more:l1=duty	7 -7
more:l1=each	-11 11
more:l1=else	12 -12
more:l1=exclusion	-12 12
more:l1=expect	10 -10
more:l1=few	-8 8
more:l1=for	-17 17
more:l1=further	-16 16
more:l1=gained	-11 11
more:l1=given	13 -13
more:l1=has	-3 3
more:l1=he	11 -11
more:l1=his	14 -14
more:l1=in	13 -13
more:l1=last	6 -6
more:l1=like	-13 13
more:l1=lose	17 -17
more:l1=may	12 -12
more:l1=me	14 -14
more:l1=move	13 -13
more:l1=never	-10 10
more:l1=nobody	15 -15
more:l1=on	-8 8
more:l1=one	9 -9
more:l1=open	21 -21
more:l1=other	12 -12
more:l1=plant	9 -9
more:l1=point	17 -17
more:l1=price	9 -9
more:l1=propose	-16 16
more:l1=say	-10 10
more:l1=second	11 -11
more:l1=sell	10 -10
more:l1=ship	-13 13
more:l1=sign	-5 5
more:l1=so	19 -19
more:l1=sugar	19 -19
more:l1=suspend	12 -12
more:l1=take	-10 10
more:l1=that	-12 12
more:l1=their	-8 8
more:l1=then	-11 11
more:l1=there	22 -22
more:l1=they	16 -16
more:l1=to	-17 17
more:l1=together	-14 14
more:l1=truce	-9 9
more:l1=unless	11 -11
more:l1=up	23 -23
more:l1=use	9 -9
more:l1=was	20 -20
more:l1=who	-13 13
more:l1=without	-16 16
more:l1=you	14 -14
more:l1=—	26 -26
more:l2="	-16 16
more:l2='s	8 -8
more:l2=.	-12 12
more:l2=:	-22 22
more:l2=<day-gone>	27 -27
more:l2=<gate>	-20 20
more:l2=<number>	-15 15
more:l2=<organisation>	28 -28
more:l2=<points>	-7 7
more:l2=<span>	15 -15
more:l2=<v-begin>	8 -8
more:l2=<v-buy>	28 -28
more:l2=<v-end>	-18 18
more:l2=<v-sell>	13 -13
more:l2=<v-sign>	10 -10
more:l2=<v-stay>	-18 18
more:l2=<v-target>	14 -14
more:l2=a	-10 10
more:l2=after	-6 6
more:l2=all	-5 5
more:l2=an	-15 15
more:l2=at	-21 21
more:l2=been	23 -23
more:l2=buy	21 -21
more:l2=call	-6 6
more:l2=can	20 -20
more:l2=cannot	15 -15
more:l2=charge	12 -12
more:l2=close	11 -11
more:l2=company	8 -8
more:l2=could	-14 14
more:l2=day	11 -11
more:l2=decide	13 -13
more:l2=delegation	-16 16
more:l2=doe	22 -22
more:l2=done	-16 16
more:l2=drop	-15 15
more:l2=during	10 -10
more:l2=duty	21 -21
more:l2=each	17 -17
more:l2=earth	15 -15
more:l2=everyone	8 -8
more:l2=extension	-12 12
more:l2=find	-8 8
more:l2=good	15 -15
more:l2=grower	-11 11
more:l2=has	17 -17
more:l2=have	24 -24
more:l2=he	-13 13
more:l2=in	-10 10
more:l2=initial	-7 7
more:l2=is	-5 5
more:l2=it	-10 10
more:l2=know	-9 9
more:l2=leave	-13 13
more:l2=like	14 -14
more:l2=likely	-25 25
more:l2=list	-6 6
more:l2=night	-12 12
more:l2=nobody	-4 4
more:l2=on	-17 17
more:l2=open	-23 23
more:l2=other	-13 13
more:l2=our	15 -15
more:l2=out	-15 15
more:l2=part	13 -13
more:l2=pause	-9 9
more:l2=price	16 -16
more:l2=promise	12 -12
more:l2=put	14 -14
more:l2=reason	-17 17
more:l2=same	14 -14
more:l2=send	9 -9
more:l2=should	-20 20
more:l2=side	-19 19
more:l2=sign	17 -17
more:l2=since	-9 9
more:l2=speak	-10 10
more:l2=spoke	10 -10
more:l2=steel	7 -7
more:l2=suspend	16 -16
more:l2=take	19 -19
more:l2=talk	-12 12
more:l2=tariff	-2 2
more:l2=the	13 -13
more:l2=time	20 -20
more:l2=to	11 -11
more:l2=unless	27 -27
more:l2=was	10 -10
more:l2=what	-21 21
more:l2=whether	-18 18
more:l2=which	-14 14
more:l2=whichever	10 -10
more:l2=who	-19 19
more:l2=with	13 -13
more:l2=word	-10 10
more:l2=worth	8 -8
more:l2=year	9 -9
more:l=" we	14 -14
more:l='s the	-17 17
more:l=, <level>	-14 14
more:l=, and	-7 7
more:l=, for	-16 16
more:l=, in	8 -8
more:l=, it	11 -11
more:l=, no	-14 14
more:l=, not	-11 11
more:l=, once	12 -12
more:l=, sell	10 -10
more:l=, their	12 -12
more:l=, was	17 -17
more:l=, with	7 -7
more:l=: "	-7 7
more:l=: <span>	-10 10
more:l=: a	11 -11
more:l=: the	-20 20
more:l=; a	-8 8
more:l=<begin> <name>	14 -14
more:l=<begin> <organisation>	14 -14
more:l=<begin> <person>	30 -30
more:l=<begin> <seat>	-7 7
more:l=<begin> <span>	-14 14
more:l=<begin> any	-12 12
more:l=<begin> for	-10 10
more:l=<begin> in	-11 11
more:l=<begin> its	-8 8
more:l=<begin> no	15 -15
more:l=<begin> talk	-8 8
more:l=<begin> the	17 -17
more:l=<begin> two	-15 15
more:l=<day-today> that	-7 7
more:l=<level> or	3 -3
more:l=<level> under	-12 12
more:l=<month-gone> and	-10 10
more:l=<month-gone> is	15 -15
more:l=<name> 's	-15 15
more:l=<name> ,	14 -14
more:l=<name> are	14 -14
more:l=<name> for	-5 5
more:l=<name> has	-9 9
more:l=<name> will	27 -27
more:l=<number> and	-11 11
more:l=<organisation> could	13 -13
more:l=<organisation> to	17 -17
more:l=<quality> soybean	-10 10
more:l=<seat> was	-3 3
more:l=<span> and	22 -22
more:l=a <span>	9 -9
more:l=a few	-8 8
more:l=a further	-16 16
more:l=a point	13 -13
more:l=after the	-14 14
more:l=and <points>	9 -9
more:l=and <seat>	19 -19
more:l=and an	-18 18
more:l=and will	-17 17
more:l=apply once	-17 17
more:l=are due	20 -20
more:l=are to	4 -4
more:l=be <level>	-20 20
more:l=be an	-17 17
more:l=be no	16 -16
more:l=be the	-14 14
more:l=buy <level>	9 -9
more:l=buy <money>	23 -23
more:l=call the	-9 9
more:l=can be	9 -9
more:l=come up	13 -13
more:l=cost <level>	-11 11
more:l=cost <number>	-16 16
more:l=decide to	11 -11
more:l=do so	14 -14
more:l=duty apply	21 -21
more:l=duty on	-7 7
more:l=each other	10 -10
more:l=end without	-12 12
more:l=everyone else	8 -8
more:l=for a	9 -9
more:l=from <name>	9 -9
more:l=get <level>	16 -16
more:l=good for	19 -19
more:l=grower breathe	-13 13
more:l=had been	22 -22
more:l=half or	12 -12
more:l=has been	11 -11
more:l=if <name>	11 -11
more:l=if no	-10 10
more:l=if nobody	8 -8
more:l=in a	10 -10
more:l=in its	14 -14
more:l=into a	18 -18
more:l=is <number>	18 -18
more:l=is due	12 -12
more:l=is for	17 -17
more:l=is the	6 -6
more:l=is their	-7 7
more:l=is to	-29 29
more:l=it be	-6 6
more:l=it is	-14 14
more:l=it was	25 -25
more:l=it would	-16 16
more:l=keep a	-10 10
more:l=like to	19 -19
more:l=likely an	-18 18
more:l=make it	9 -9
more:l=make up	-9 9
more:l=mean to	-15 15
more:l=not be	16 -16
more:l=not pay	-11 11
more:l=of <level>	11 -11
more:l=of an	-26 26
more:l=offer <span>	-11 11
more:l=offer to	14 -14
more:l=on a	-11 11
more:l=on its	-19 19
more:l=pay <level>	3 -3
more:l=pay an	-15 15
more:l=rest on	13 -13
more:l=rule that	-18 18
more:l=shall be	-8 8
more:l=should be	-14 14
more:l=side will	-13 13
more:l=sign a	18 -18
more:l=sign for	-17 17
more:l=sign its	11 -11
more:l=speak of	-10 10
more:l=take up	23 -23
more:l=talked for	9 -9
more:l=tariff for	-5 5
more:l=that a	-40 40
more:l=that an	-14 14
more:l=that no	10 -10
more:l=that the	-11 11
more:l=that they	11 -11
more:l=the <name>	-10 10
more:l=the second	15 -15
more:l=the truce	-21 21
more:l=there be	-15 15
more:l=there is	-22 22
more:l=to <level>	-14 14
more:l=to an	19 -19
more:l=to be	-11 11
more:l=to do	17 -17
more:l=to the	9 -9
more:l=truce ,	10 -10
more:l=truce for	13 -13
more:l=truce is	-9 9
more:l=truce was	21 -21
more:l=unless a	13 -13
more:l=want <level>	19 -19
more:l=want <span>	-13 13
more:l=was <number>	11 -11
more:l=was no	16 -16
more:l=was not	24 -24
more:l=was the	-13 13
more:l=we have	-11 11
more:l=were not	-9 9
more:l=what was	-9 9
more:l=which <name>	-23 23
more:l=which is	-13 13
more:l=whichever is	10 -10
more:l=will apply	-16 16
more:l=will be	-16 16
more:l=with a	11 -11
more:l=without the	25 -25
more:l=would apply	-20 20
more:l=would be	-13 13
more:l=would not	14 -14
more:l=would pay	21 -21
more:longer=0	29 -29
more:longer=1	-14 14
more:longer=2	-14 14
more:longer=3	-29 29
more:lr='s .	3 -3
more:lr='s duty	-16 16
more:lr=, for	16 -16
more:lr=, in	10 -10
more:lr=, or	-13 13
more:lr=, pay	8 -8
more:lr=, until	10 -10
more:lr=<begin> ,	-9 9
more:lr=<begin> by	-20 20
more:lr=<begin> for	8 -8
more:lr=<begin> meet	24 -24
more:lr=<begin> than	13 -13
more:lr=<begin> the	10 -10
more:lr=<begin> your	13 -13
more:lr=<day-today> the	10 -10
more:lr=<level> <quality>	9 -9
more:lr=<level> for	24 -24
more:lr=<money> of	15 -15
more:lr=<name> .	-12 12
more:lr=<name> for	7 -7
more:lr=<name> take	-18 18
more:lr=<name> tariff	17 -17
more:lr=<number> .	-5 5
more:lr=<number> and	-14 14
more:lr=<number> from	-12 12
more:lr=<number> rare	11 -11
more:lr=<number> than	13 -13
more:lr=<organisation> .	10 -10
more:lr=<organisation> <number>	7 -7
more:lr=<organisation> it	11 -11
more:lr=<organisation> that	-10 10
more:lr=<organisation> the	15 -15
more:lr=<person> ,	15 -15
more:lr=<person> .	-26 26
more:lr=<person> <level>	-13 13
more:lr=<person> to	8 -8
more:lr=<points> .	13 -13
more:lr=<points> are	12 -12
more:lr=<seat> <level>	-8 8
more:lr=<span> .	-34 34
more:lr=<span> of	15 -15
more:lr=a <level>	27 -27
more:lr=a <money>	11 -11
more:lr=a <points>	14 -14
more:lr=a <span>	-26 26
more:lr=a day	14 -14
more:lr=a duty	12 -12
more:lr=a extension	-15 15
more:lr=a investigation	12 -12
more:lr=a meet	8 -8
more:lr=a of	-22 22
more:lr=a one	26 -26
more:lr=a order	9 -9
more:lr=a pause	-13 13
more:lr=a round	15 -15
more:lr=a tariff	-11 11
more:lr=a term	-16 16
more:lr=a truce	-17 17
more:lr=a year	-24 24
more:lr=an "	-12 12
more:lr=an ,	12 -12
more:lr=an .	-12 12
more:lr=an in	-16 16
more:lr=an until	13 -13
more:lr=and ,	19 -19
more:lr=and .	15 -15
more:lr=and <points>	-11 11
more:lr=and on	10 -10
more:lr=and the	14 -14
more:lr=any .	20 -20
more:lr=are .	-19 19
more:lr=be ?	-14 14
more:lr=be for	3 -3
more:lr=be from	-10 10
more:lr=be on	17 -17
more:lr=be to	-29 29
more:lr=be until	-9 9
more:lr=been ,	12 -12
more:lr=been by	14 -14
more:lr=been for	16 -16
more:lr=been in	-12 12
more:lr=been to	15 -15
more:lr=been twice	-13 13
more:lr=buy .	9 -9
more:lr=buy <quality>	16 -16
more:lr=buy of	-18 18
more:lr=charge ,	18 -18
more:lr=cost .	10 -10
more:lr=could the	20 -20
more:lr=do against	11 -11
more:lr=down on	-4 4
more:lr=due .	16 -16
more:lr=due in	11 -11
more:lr=few week	-8 8
more:lr=for talk	18 -18
more:lr=for than	-22 22
more:lr=get ,	-15 15
more:lr=given <span>	15 -15
more:lr=has its	-14 14
more:lr=in .	15 -15
more:lr=is ,	-11 11
more:lr=is .	7 -7
more:lr=is by	8 -8
more:lr=is question	21 -21
more:lr=is than	-19 19
more:lr=isn't ,	-20 20
more:lr=it <level>	16 -16
more:lr=it on	-11 11
more:lr=it the	-20 20
more:lr=its duty	12 -12
more:lr=make .	-11 11
more:lr=may it	-13 13
more:lr=meet ,	-21 21
more:lr=meet on	18 -18
more:lr=never than	-11 11
more:lr=no ,	18 -18
more:lr=no .	13 -13
more:lr=no <level>	-8 8
more:lr=no be	16 -16
more:lr=no exist	10 -10
more:lr=no opening	13 -13
more:lr=no step	-15 15
more:lr=no take	13 -13
more:lr=nobody it	22 -22
more:lr=not by	-15 15
more:lr=not in	5 -5
more:lr=not the	-8 8
more:lr=of .	9 -9
more:lr=of <span>	-12 12
more:lr=oil pay	-16 16
more:lr=on <span>	-12 12
more:lr=once ,	-10 10
more:lr=or .	-13 13
more:lr=other in	-10 10
more:lr=out ,	14 -14
more:lr=pay .	11 -11
more:lr=pay <level>	7 -7
more:lr=pay than	-7 7
more:lr=second of	11 -11
more:lr=sell than	18 -18
more:lr=she ,	-9 9
more:lr=soybean .	-10 10
more:lr=talk ,	-13 13
more:lr=talk in	14 -14
more:lr=that .	18 -18
more:lr=that <points>	-8 8
more:lr=that <span>	-25 25
more:lr=that than	11 -11
more:lr=the ,	-12 12
more:lr=the <name>	15 -15
more:lr=the and	-15 15
more:lr=the before	-15 15
more:lr=the cover	-11 11
more:lr=the duty	10 -10
more:lr=the in	21 -21
more:lr=the is	-22 22
more:lr=the it	11 -11
more:lr=the one	-22 22
more:lr=the say	-11 11
more:lr=the signature	-19 19
more:lr=the the	17 -17
more:lr=the to	-14 14
more:lr=the was	23 -23
more:lr=the would	-20 20
more:lr=their meet	-21 21
more:lr=their round	-22 22
more:lr=they it	5 -5
more:lr=thu pay	13 -13
more:lr=to ,	10 -10
more:lr=to .	-22 22
more:lr=to <level>	10 -10
more:lr=to <span>	-8 8
more:lr=to for	-18 18
more:lr=to it	-7 7
more:lr=to its	16 -16
more:lr=to thi	15 -15
more:lr=to with	-8 8
more:lr=together in	-10 10
more:lr=truce <end>	13 -13
more:lr=truce <span>	24 -24
more:lr=under law	-12 12
more:lr=up ,	12 -12
more:lr=us than	13 -13
more:lr=vote .	-8 8
more:lr=was .	12 -12
more:lr=was on	11 -11
more:lr=were .	18 -18
more:lr=will <day-ahead>	8 -8
more:lr=will charge	22 -22
more:lr=will it	-13 13
more:lr=will its	-12 12
more:lr=will pay	-11 11
more:lr=without <end>	-10 10
more:lr=would ,	10 -10
more:lr=would .	19 -19
more:lr=would <level>	-14 14
more:lr=would be	-18 18
more:lr=would its	12 -12
more:lr=would pay	-8 8
more:lr=would until	-14 14
more:made	7 -7
more:made span=1	47 -47
more:made+refused	-11 11
more:made=2	12 -12
more:r1="	-26 26
more:r1=(	-18 18
more:r1=:	16 -16
more:r1=<agent>	13 -13
more:r1=<day-gone>	13 -13
more:r1=<duty>	11 -11
more:r1=<gate>	-14 14
more:r1=<goods>	-6 6
more:r1=<level-noun>	15 -15
more:r1=<money>	11 -11
more:r1=<span>	-26 26
more:r1=<v-bear>	10 -10
more:r1=<v-buy>	10 -10
more:r1=<v-down>	18 -18
more:r1=<v-end>	21 -21
more:r1=<v-impose>	9 -9
more:r1=<v-lack>	-20 20
more:r1=<v-propose>	19 -19
more:r1=<v-suspend>	-13 13
more:r1=<v-target>	15 -15
more:r1=a	15 -15
more:r1=after	-16 16
more:r1=against	11 -11
more:r1=are	-13 13
more:r1=as	-16 16
more:r1=at	-3 3
more:r1=because	16 -16
more:r1=begin	8 -8
more:r1=but	10 -10
more:r1=by	-9 9
more:r1=careful	-9 9
more:r1=charge	8 -8
more:r1=collect	24 -24
more:r1=consultation	-9 9
more:r1=could	-13 13
more:r1=countermeasure	8 -8
more:r1=cover	-20 20
more:r1=day	-10 10
more:r1=duty	5 -5
more:r1=extension	-15 15
more:r1=go	-7 7
more:r1=his	15 -15
more:r1=in	9 -9
more:r1=instead	6 -6
more:r1=into	-8 8
more:r1=investigation	17 -17
more:r1=is	-20 20
more:r1=its	18 -18
more:r1=most	11 -11
more:r1=negotiate	9 -9
more:r1=next	25 -25
more:r1=once	14 -14
more:r1=one	19 -19
more:r1=opening	13 -13
more:r1=or	-28 28
more:r1=order	7 -7
more:r1=out	16 -16
more:r1=over	14 -14
more:r1=pen	-10 10
more:r1=phase	11 -11
more:r1=question	21 -21
more:r1=rare	12 -12
more:r1=reading	-15 15
more:r1=require	-12 12
more:r1=reserved	-14 14
more:r1=rise	13 -13
more:r1=run	17 -17
more:r1=signature	-16 16
more:r1=suspend	-9 9
more:r1=term	-17 17
more:r1=than	15 -15
more:r1=that	-7 7
more:r1=then	-25 25
more:r1=thi	12 -12
more:r1=through	-15 15
more:r1=time	-16 16
more:r1=two	-11 11
more:r1=under	26 -26
more:r1=will	-14 14
more:r1=with	10 -10
more:r1=would	-25 25
more:r1=year	-29 29
more:r1=your	16 -16
more:r2="	-7 7
more:r2=-	11 -11
more:r2=:	10 -10
more:r2=;	-11 11
more:r2=<day-ahead>	-16 16
more:r2=<day-gone>	-12 12
more:r2=<duty>	11 -11
more:r2=<gate>	8 -8
more:r2=<money>	33 -33
more:r2=<month-ahead>	22 -22
more:r2=<organisation>	-15 15
more:r2=<person>	-17 17
more:r2=<v-agree>	12 -12
more:r2=<v-buy>	12 -12
more:r2=<v-lack>	17 -17
more:r2=<v-sign>	10 -10
more:r2=<v-stay>	11 -11
more:r2=<v-threaten>	9 -9
more:r2=a	13 -13
more:r2=about	-13 13
more:r2=additional	-7 7
more:r2=after	-15 15
more:r2=an	9 -9
more:r2=and	-17 17
more:r2=another	9 -9
more:r2=at	-17 17
more:r2=because	15 -15
more:r2=beef	-13 13
more:r2=blacklist	-8 8
more:r2=both	10 -10
more:r2=ceasefire	17 -17
more:r2=charge	-9 9
more:r2=could	-14 14
more:r2=do	-12 12
more:r2=earth	12 -12
more:r2=end	14 -14
more:r2=entry	13 -13
more:r2=ever	17 -17
more:r2=exclusion	13 -13
more:r2=expect	-20 20
more:r2=five	-21 21
more:r2=for	-8 8
more:r2=free	12 -12
more:r2=from	22 -22
more:r2=good	12 -12
more:r2=half	9 -9
more:r2=has	-6 6
more:r2=higher	-11 11
more:r2=his	-20 20
more:r2=if	-8 8
more:r2=its	-7 7
more:r2=less	-10 10
more:r2=levy	4 -4
more:r2=licence	-14 14
more:r2=likely	-16 16
more:r2=make	12 -12
more:r2=may	-23 23
more:r2=more	22 -22
more:r2=next	-13 13
more:r2=nobody	-7 7
more:r2=one	13 -13
more:r2=our	18 -18
more:r2=out	14 -14
more:r2=own	-9 9
more:r2=paper	18 -18
more:r2=price	11 -11
more:r2=promise	10 -10
more:r2=say	16 -16
more:r2=sign	17 -17
more:r2=so	13 -13
more:r2=some	-11 11
more:r2=stay	9 -9
more:r2=summer	10 -10
more:r2=suspension	-10 10
more:r2=take	9 -9
more:r2=talk	-11 11
more:r2=the	-12 12
more:r2=their	22 -22
more:r2=there	-12 12
more:r2=they	-10 10
more:r2=though	15 -15
more:r2=top	13 -13
more:r2=two	25 -25
more:r2=was	-6 6
more:r2=were	-21 21
more:r2=when	-5 5
more:r2=which	-8 8
more:r2=with	9 -9
more:r2=word	28 -28
more:r2=year	10 -10
more:r2=you	-23 23
more:r=" ,	-17 17
more:r=" .	-8 8
more:r=( <level>	-13 13
more:r=, "	-6 6
more:r=, <level>	-21 21
more:r=, <person>	-5 5
more:r=, <points>	22 -22
more:r=, a	7 -7
more:r=, by	-15 15
more:r=, he	19 -19
more:r=, if	-13 13
more:r=, so	9 -9
more:r=, the	16 -16
more:r=, though	18 -18
more:r=, was	14 -14
more:r=. "	18 -18
more:r=: "	15 -15
more:r=: the	12 -12
more:r=; the	-18 18
more:r=<level> ,	30 -30
more:r=<level> .	21 -21
more:r=<level> and	-15 15
more:r=<level> for	-17 17
more:r=<level> if	16 -16
more:r=<level> is	5 -5
more:r=<level> tariff	17 -17
more:r=<level> that	-17 17
more:r=<level> to	-3 3
more:r=<money> .	11 -11
more:r=<name> tariff	12 -12
more:r=<points> are	25 -25
more:r=<points> of	-13 13
more:r=<quality> rice	13 -13
more:r=<span> ,	13 -13
more:r=<span> .	-26 26
more:r=<span> ;	-13 13
more:r=<span> <end>	16 -16
more:r=<span> of	-11 11
more:r=<span> to	10 -10
more:r=<span> were	-26 26
more:r=a truce	-19 19
more:r=after <day-ahead>	-10 10
more:r=and last	-18 18
more:r=at <level>	-14 14
more:r=before the	13 -13
more:r=being charge	-11 11
more:r=by the	-17 17
more:r=careful .	-6 6
more:r=cover the	-10 10
more:r=day of	-12 12
more:r=duty .	12 -12
more:r=extension was	-17 17
more:r=for <name>	-13 13
more:r=for another	10 -10
more:r=from <month-ahead>	15 -15
more:r=from the	-18 18
more:r=half ,	-12 12
more:r=half of	14 -14
more:r=in <month-ahead>	20 -20
more:r=in <month-gone>	30 -30
more:r=in the	5 -5
more:r=investigation ,	11 -11
more:r=is not	20 -20
more:r=it ?	-12 12
more:r=it by	8 -8
more:r=it until	-16 16
more:r=it would	24 -24
more:r=its duty	-22 22
more:r=its own	-19 19
more:r=its truce	16 -16
more:r=its word	17 -17
more:r=last week	10 -10
more:r=law ,	-10 10
more:r=meet .	-14 14
more:r=meet in	16 -16
more:r=meet is	23 -23
more:r=next week	13 -13
more:r=of <quality>	16 -16
more:r=of at	15 -15
more:r=of the	-36 36
more:r=of their	22 -22
more:r=of them	10 -10
more:r=of truce	-10 10
more:r=on <day-gone>	19 -19
more:r=on <day-today>	-12 12
more:r=on top	13 -13
more:r=one .	16 -16
more:r=or less	-10 10
more:r=or not	-13 13
more:r=pay <number>	-15 15
more:r=pay it	-25 25
more:r=phase of	10 -10
more:r=question .	12 -12
more:r=rare earth	12 -12
more:r=round is	11 -11
more:r=round on	19 -19
more:r=since <month-gone>	-9 9
more:r=step is	-15 15
more:r=take <level>	-10 10
more:r=talk ,	14 -14
more:r=tax of	15 -15
more:r=term .	15 -15
more:r=than <money>	33 -33
more:r=than <span>	8 -8
more:r=than ever	9 -9
more:r=than five	-21 21
more:r=than half	5 -5
more:r=than in	-3 3
more:r=than last	7 -7
more:r=than one	11 -11
more:r=than that	16 -16
more:r=that <name>	17 -17
more:r=that the	-4 4
more:r=the <organisation>	-12 12
more:r=the <points>	-12 12
more:r=the duty	15 -15
more:r=the higher	-11 11
more:r=the old	16 -16
more:r=the reciprocal	11 -11
more:r=the suspension	-8 8
more:r=the truce	-19 19
more:r=their <level>	19 -19
more:r=time .	-10 10
more:r=to <day-ahead>	-29 29
more:r=to <day-gone>	-33 33
more:r=to <name>	10 -10
more:r=to <number>	7 -7
more:r=to levy	7 -7
more:r=to the	15 -15
more:r=truce ,	-13 13
more:r=truce <end>	10 -10
more:r=two <quality>	-12 12
more:r=under the	19 -19
more:r=was sign	17 -17
more:r=with the	17 -17
more:r=within two	8 -8
more:r=your entry	11 -11
more:refused	20 -20
more:refused=1	6 -6
more:t0=future-passive	-10 10
more:t0=future-passive-not	11 -11
more:t0=modal-not	22 -22
more:t0=past-not	15 -15
more:t0=perfect-not	-29 29
more:t0=perfect-passive	12 -12
more:t0=pluperfect	14 -14
more:t0=present-not	11 -11
more:v0=agree	-6 6
more:v0=answer	-8 8
more:v0=call	10 -10
more:v0=collect	-6 6
more:v0=confirm	11 -11
more:v0=decide	-4 4
more:v0=discuss	-22 22
more:v0=end	21 -21
more:v0=expect	29 -29
more:v0=face	-11 11
more:v0=get	13 -13
more:v0=grow	-12 12
more:v0=hang	9 -9
more:v0=hold	-14 14
more:v0=hope	12 -12
more:v0=know	-12 12
more:v0=let	23 -23
more:v0=levy	-12 12
more:v0=move	12 -12
more:v0=pay	9 -9
more:v0=propose	-3 3
more:v0=push	-13 13
more:v0=put	-7 7
more:v0=rise	19 -19
more:v0=rule	14 -14
more:v0=see	13 -13
more:v0=seek	-16 16
more:v0=set	-5 5
more:v0=settle	-11 11
more:v0=shrink	11 -11
more:v0=stand	-14 14
more:v0=suspend	10 -10
more:v0=tax	9 -9
more:v0=urge	16 -16
more:v0=warn	-11 11
more:v1=announce	20 -20
more:v1=ask	21 -21
more:v1=carry	-11 11
more:v1=collect	-3 3
more:v1=confirm	13 -13
more:v1=deliver	14 -14
more:v1=end	7 -7
more:v1=face	-11 11
more:v1=grow	-12 12
more:v1=hang	9 -9
more:v1=hope	17 -17
more:v1=know	-12 12
more:v1=leave	-5 5
more:v1=let	15 -15
more:v1=levy	-11 11
more:v1=like	-18 18
more:v1=lose	14 -14
more:v1=move	16 -16
more:v1=offer	-8 8
more:v1=pay	8 -8
more:v1=prolong	-13 13
more:v1=push	-12 12
more:v1=put	-10 10
more:v1=remain	-8 8
more:v1=rise	20 -20
more:v1=rule	21 -21
more:v1=seek	-16 16
more:v1=set	-5 5
more:v1=settle	-18 18
more:v1=shrink	17 -17
more:v1=stand	-12 12
more:v1=tax	13 -13
more:v1=tell	21 -21
more:v1=write	-12 12
more:vt0=add past	-13 13
more:vt0=agree pluperfect	-12 12
more:vt0=announce present	24 -24
more:vt0=apply present	-6 6
more:vt0=ask past	-12 12
more:vt0=be future	19 -19
more:vt0=bring modal	-11 11
more:vt0=buy future	-9 9
more:vt0=buy modal	12 -12
more:vt0=carry present	-12 12
more:vt0=collect present	-14 14
more:vt0=continue past	15 -15
more:vt0=decide future	-9 9
more:vt0=end past	20 -20
more:vt0=expect past	8 -8
more:vt0=expect present	23 -23
more:vt0=fall modal	-15 15
more:vt0=fall past	13 -13
more:vt0=get present	26 -26
more:vt0=go past	-14 14
more:vt0=have past	-15 15
more:vt0=know present	-18 18
more:vt0=leave modal	12 -12
more:vt0=leave past	-12 12
more:vt0=meet future	9 -9
more:vt0=meet past	15 -15
more:vt0=meet present	-25 25
more:vt0=move modal	10 -10
more:vt0=offer perfect	17 -17
more:vt0=offer pluperfect	-14 14
more:vt0=order perfect	8 -8
more:vt0=other pluperfect	14 -14
more:vt0=pay modal	16 -16
more:vt0=pay present	11 -11
more:vt0=prolong future	-15 15
more:vt0=prolong perfect	17 -17
more:vt0=propose past	11 -11
more:vt0=propose perfect	-19 19
more:vt0=propose pluperfect	-13 13
more:vt0=push modal	-13 13
more:vt0=put future	-16 16
more:vt0=put perfect	-15 15
more:vt0=renew modal	-6 6
more:vt0=say present	28 -28
more:vt0=see past	17 -17
more:vt0=see present	19 -19
more:vt0=sell present	-12 12
more:vt0=set present	-11 11
more:vt0=ship modal	-9 9
more:vt0=sign future	-25 25
more:vt0=sign perfect	-13 13
more:vt0=sign pluperfect	9 -9
more:vt0=sit future	-14 14
more:vt0=sit present	16 -16
more:vt0=stop perfect	-8 8
more:vt0=take future	-3 3
more:vt0=take modal	-13 13
more:vt0=tell perfect	-13 13
more:vt0=threaten past	13 -13
more:vt0=want pluperfect	19 -19
more:waits	-18 18
more:waits+refused	7 -7
more:waits=0	12 -12
more:waits=1	-15 15
more:wished	-14 14
more:wished span=2	-12 12
more:wished+made+refused	15 -15
more:wished+waits	8 -8
more:wished+waits+made+refused	-9 9
more:wished+waits+refused	-25 25
more:wished=0	11 -11
more:wished=2	-22 22
more:wished=3	-14 14
on hold:l1=<v-impose>	-8 8
on hold:l1=<v-stay>	-13 13
on hold:l1=are	22 -22
on hold:l1=tariff	16 -16
on hold:r1=for	-8 8
on hold:r2=<day-ahead>	12 -12
on ice:l2=<v-impose>	14 -14
on record AO,PT truce	-12 12
on record AR,CH truce	-17 17
on record AR,NO truce	-9 9
on record AR,US truce	13 -13
on record AR,UY truce	-14 14
on record AU,KR truce	-14 14
on record AU,US truce	17 -17
on record BD,US truce	10 -10
on record BO,JP truce	-24 24
on record BO,PE truce	-15 15
on record BR,CA truce	4 -4
on record BR,CN truce	23 -23
on record BR,US truce	29 -29
on record BR,US truce 2025 II	15 -15
on record BR,US truce 2026 II	19 -19
on record CA,CN truce	41 -41
on record CA,CN truce 2025 II	14 -14
on record CA,CN truce 2026 I	17 -17
on record CA,EU truce	-21 21
on record CA,IT truce	-15 15
on record CA,IT truce 2027 I	-11 11
on record CA,MX truce	35 -35
on record CA,MX truce 2025 I	18 -18
on record CA,US truce	47 -47
on record CA,US truce 2025 I	22 -22
on record CA,US truce 2025 II	38 -38
on record CA,US truce 2026 II	13 -13
on record CH,JP truce	11 -11
on record CH,US truce	49 -49
on record CH,US truce 2025 II	32 -32
on record CH,US truce 2026 I	10 -10
on record CL,JP truce	-16 16
on record CL,PE truce	-18 18
on record CL,TR truce	21 -21
on record CL,VN truce	12 -12
on record CN,EU truce	24 -24
on record CN,EU truce 2025 I	17 -17
on record CN,EU truce 2026 I	16 -16
on record CN,GB truce	13 -13
on record CN,HK truce	16 -16
on record CN,HK truce 2026 II	9 -9
on record CN,IN truce	13 -13
on record CN,IN truce 2025 II	15 -15
on record CN,KR truce 2025 II	19 -19
on record CN,MX truce	12 -12
on record CN,MX truce 2025 II	11 -11
on record CN,MY truce	10 -10
on record CN,US truce	30 -30
on record CN,US truce 2018 II	27 -27
on record CN,US truce 2019 II	20 -20
on record CN,US truce 2020 I	8 -8
on record CN,US truce 2025 I	23 -23
on record CN,US truce 2025 II	14 -14
on record CN,US truce 2026 I	99 -99
on record CN,US truce 2026 II	-71 71
on record CO,PE truce	-12 12
on record DK,NG truce	-18 18
on record DZ,EU truce	16 -16
on record EC,KR truce	12 -12
on record EG,IN truce	8 -8
on record EG,TR truce	-23 23
on record ES,US truce	24 -24
on record EU,GB truce	29 -29
on record EU,GB truce 2025 II	20 -20
on record EU,IN truce	13 -13
on record EU,IN truce 2026 I	19 -19
on record EU,JP truce	22 -22
on record EU,JP truce 2025 II	13 -13
on record EU,KE truce	-15 15
on record EU,PE truce	-16 16
on record EU,UA truce	12 -12
on record EU,US truce	45 -45
on record EU,US truce 2025 I	29 -29
on record EU,US truce 2025 II	15 -15
on record FJ,NZ truce	-11 11
on record FR,US truce	10 -10
on record GB,IN truce	18 -18
on record GB,US truce	27 -27
on record GB,US truce 2025 I	41 -41
on record GE,KZ truce	-9 9
on record GH,NO truce	-14 14
on record GR,TR truce	-14 14
on record ID,PH truce	8 -8
on record ID,US truce	23 -23
on record ID,US truce 2025 II	10 -10
on record IE,KR truce	-11 11
on record IN,MY truce	-21 21
on record IN,PE truce	-12 12
on record IN,US truce	30 -30
on record IN,US truce 2025 II	18 -18
on record IN,US truce 2026 I	25 -25
on record IR,OM truce	8 -8
on record IT,TN truce	10 -10
on record JO,TR truce	-16 16
on record JO,TR truce 2027 I	-18 18
on record JP,KR truce	12 -12
on record JP,TH truce	-10 10
on record JP,US truce	30 -30
on record JP,US truce 2025 II	30 -30
on record KE,OM truce	10 -10
on record KR,MX truce	-11 11
on record KR,US truce	32 -32
on record KR,US truce 2025 II	21 -21
on record KR,US truce 2026 I	15 -15
on record MA,NZ truce	-15 15
on record MX,US truce	31 -31
on record MX,US truce 2025 II	15 -15
on record MZ,ZA truce	-20 20
on record PE,TH truce	-17 17
on record PH,TH truce	-10 10
on record PK,TR truce	-15 15
on record PK,UZ truce	-15 15
on record PT,VN truce	-13 13
on record PY,UY truce	10 -10
on record PY,UY truce 2027 I	9 -9
on record TW,US truce 2025 II	8 -8
on record US,VN truce	31 -31
on record US,VN truce 2025 II	26 -26
pause:c0=begin	-8 8
pause:c0=impose	-8 8
pause:c1=impose	-10 10
pause:c1=propose	-10 10
pause:c1=renew	22 -22
pause:c1=suspend	10 -10
pause:ct0=agree past	-6 6
pause:ct0=stay past	16 -16
pause:ct0=stay present	-4 4
pause:ct0=up present	6 -6
pause:ct1=propose infinitive	-13 13
pause:ct1=stay past	16 -16
pause:ct1=stay present	-4 4
pause:ct1=up present	6 -6
pause:l1=<duty>	-16 16
pause:l1=<not>	11 -11
pause:l1=new	-9 9
pause:l1=no	11 -11
pause:l1=present	-17 17
pause:l1=tariff	-15 15
pause:l1=to	10 -10
pause:l2=:	-21 21
pause:l2=<v-impose>	16 -16
pause:l2=<v-sign>	13 -13
pause:l2=a	-12 12
pause:l2=before	12 -12
pause:l2=if	-2 2
pause:l2=of	-10 10
pause:l2=should	8 -8
pause:l2=to	-18 18
pause:l2=when	29 -29
pause:r1=<v-end>	-11 11
pause:r1=<v-impose>	23 -23
pause:r1=<v-suspend>	13 -13
pause:r1=and	-9 9
pause:r1=for	27 -27
pause:r1=hold	12 -12
pause:r1=run	-7 7
pause:r1=to	10 -10
pause:r2=.	-27 27
pause:r2=<duty>	-16 16
pause:r2=<level>	-10 10
pause:r2=<not>	-19 19
pause:r2=<v-end>	-18 18
pause:r2=<v-renew>	-9 9
pause:r2=<v-stay>	-19 19
pause:r2=and	7 -7
pause:r2=end	-11 11
pause:r2=its	-9 9
pause:r2=no	-14 14
pause:r2=not	-4 4
pause:r2=out	-7 7
pause:r2=tariff	-14 14
pause:r2=their	12 -12
pause:r2=to	15 -15
pause:t0=future	12 -12
pause:t0=modal	-10 10
pause:v0=prolong	13 -13
pause:v1=call	-10 10
pause:v1=extend	16 -16
pause:v1=have	17 -17
pause:v1=pause	12 -12
pause:v1=say	-5 5
paused:r2=<end>	13 -13
pauses:l1=<person>	18 -18
pauses:r2=for	15 -15
peace:c0=stay	-14 14
peace:c1=stay	-18 18
peace:ct0=stay present	-7 7
peace:ct1=stay present	-15 15
peace:l1=<duty>	-11 11
peace:l1=<goods>	-21 21
peace:l1=at	20 -20
peace:l1=in	10 -10
peace:l1=own	-13 13
peace:l1=tariff	-11 11
peace:l1=the	14 -14
peace:l2=<span>	-7 7
peace:l2=<v-propose>	12 -12
peace:l2=<v-stay>	-11 11
peace:l2=a	-12 12
peace:l2=its	-8 8
peace:l2=round	12 -12
peace:l2=the	-20 20
peace:r1=,	12 -12
peace:r1=:	-20 20
peace:r1=at	11 -11
peace:r1=between	-13 13
peace:r1=in	24 -24
peace:r1=is	-15 15
peace:r1=obligation	8 -8
peace:r1=on	10 -10
peace:r1=over	-11 11
peace:r1=talk	20 -20
peace:r2=<name>	-15 15
peace:r2=<seat>	-11 11
peace:r2=the	17 -17
peace:v0=want	-7 7
peace:v1=keep	-13 13
postponed:ct0=suspend perfect	9 -9
postponed:ct0=suspend present-passive	-15 15
postponed:ct1=suspend perfect	9 -9
postponed:ct1=suspend present-passive	-15 15
postponed:t0=perfect	9 -9
postponed:t0=present-passive	-15 15
prolong:c0=agree	10 -10
prolong:c1=renew	-19 19
prolong:ct0=agree perfect	14 -14
prolong:ct0=impose perfect	16 -16
prolong:ct0=impose pluperfect	-7 7
prolong:ct0=sign perfect	13 -13
prolong:l1=<name>	26 -26
prolong:l1=can	-9 9
prolong:l1=could	11 -11
prolong:l2=,	8 -8
prolong:l2=<organisation>	19 -19
prolong:l2=<v-propose>	-17 17
prolong:l2=and	18 -18
prolong:l2=did	12 -12
prolong:l2=offer	-8 8
prolong:r1=the	-11 11
prolong:r2=,	17 -17
prolong:t0=past	13 -13
prolong:t0=past-not	13 -13
prolong:t0=pluperfect	-8 8
prolong:v0=agree	10 -10
prolong:v0=decide	-9 9
prolong:v0=offer	-9 9
prolong:v1=prolong	-19 19
prolongation:c0=propose	-10 10
prolongation:c1=propose	-11 11
prolongation:c1=sign	-14 14
prolongation:ct0=agree past	9 -9
prolongation:ct0=sign future	-9 9
prolongation:ct0=sign past	9 -9
prolongation:ct1=agree past	9 -9
prolongation:ct1=sign future	-9 9
prolongation:ct1=sign past	9 -9
prolongation:l1=a	-28 28
prolongation:l1=any	-9 9
prolongation:l1=its	-13 13
prolongation:l2=<v-propose>	-10 10
prolongation:l2=a	12 -12
prolongation:r1=,	-11 11
prolongation:r1=by	-8 8
prolongation:r2=<end>	-16 16
prolongation:r2=<span>	-18 18
prolongation:t0=future	-11 11
prolongation:t0=present	-15 15
prolonged:ct0=renew future-passive	-14 14
prolonged:ct0=renew perfect	11 -11
prolonged:ct1=renew future-passive	-14 14
prolonged:ct1=renew perfect	11 -11
prolonged:l1=,	21 -21
prolonged:l1=and	9 -9
prolonged:l1=be	-16 16
prolonged:l1=is	18 -18
prolonged:l2=<day-gone>	22 -22
prolonged:l2=<month-gone>	15 -15
prolonged:l2=<not>	17 -17
prolonged:l2=has	12 -12
prolonged:l2=it	16 -16
prolonged:l2=not	8 -8
prolonged:l2=to	-28 28
prolonged:l2=truce	-12 12
prolonged:l2=was	15 -15
prolonged:r1=,	-10 10
prolonged:r1=by	-12 12
prolonged:r1=for	27 -27
prolonged:r2=.	-6 6
prolonged:r2=<day-ahead>	16 -16
prolonged:r2=<day-gone>	-12 12
prolonged:r2=<duty>	11 -11
prolonged:r2=<number>	-14 14
prolonged:r2=<span>	15 -15
prolonged:r2=tariff	11 -11
prolonged:r2=the	14 -14
prolonged:t0=future-passive	-31 31
prolonged:t0=present	-8 8
prolonged:t0=present-passive	17 -17
prolonged:t0=present-passive-not	-10 10
prolonging:l1=to	-10 10
prolonging:t0=past	-12 12
prolongs:r1=it	8 -8
prolongs:r1=the	-29 29
put off:ct0=impose perfect-passive	9 -9
put off:ct0=impose pluperfect	-7 7
put off:ct1=impose perfect-passive	9 -9
put off:ct1=impose pluperfect	-7 7
put off:l1=are	-9 9
put off:l1=be	-7 7
put off:l1=been	14 -14
put off:l1=had	-10 10
put off:l1=has	7 -7
put off:l1=have	-13 13
put off:l1=to	-6 6
put off:l2=<begin>	-17 17
put off:l2=<day-gone>	-9 9
put off:l2=<v-impose>	13 -13
put off:l2=and	19 -19
put off:l2=has	11 -11
put off:r1=a	-10 10
put off:r1=because	11 -11
put off:r1=by	20 -20
put off:r1=their	-18 18
put off:r2=.	12 -12
put off:r2=<end>	-10 10
put off:r2=<span>	15 -15
put off:r2=of	11 -11
put off:t0=perfect-passive	9 -9
put off:t0=pluperfect	-7 7
put off:t0=present	11 -11
quiet:c0=agree	-8 8
quiet:c0=bear	-20 20
quiet:c0=end	13 -13
quiet:c0=propose	-11 11
quiet:c0=up	-11 11
quiet:c1=bear	-15 15
quiet:c1=end	15 -15
quiet:ct0=agree present	-7 7
quiet:ct0=propose present	-13 13
quiet:ct0=sign past	-11 11
quiet:ct1=agree present	-10 10
quiet:ct1=impose infinitive	-20 20
quiet:ct1=suspend present	-6 6
quiet:l1=,	-15 15
quiet:l1=:	20 -20
quiet:l1=<day-gone>	-10 10
quiet:l1=<duty>	-14 14
quiet:l1=<goods>	-18 18
quiet:l1=<number>	11 -11
quiet:l1=<points>	19 -19
quiet:l1=<span>	-16 16
quiet:l1=<v-deny>	11 -11
quiet:l1=<v-sign>	16 -16
quiet:l1=are	14 -14
quiet:l1=at	20 -20
quiet:l1=had	14 -14
quiet:l1=in	16 -16
quiet:l1=is	-7 7
quiet:l1=not	-14 14
quiet:l1=of	-11 11
quiet:l1=own	-14 14
quiet:l1=rule	11 -11
quiet:l1=the	10 -10
quiet:l1=what	17 -17
quiet:l2="	-15 15
quiet:l2=<goods>	-17 17
quiet:l2=<level>	-17 17
quiet:l2=<name>	17 -17
quiet:l2=<span>	-10 10
quiet:l2=<v-impose>	5 -5
quiet:l2=<v-sign>	4 -4
quiet:l2=<v-stay>	-8 8
quiet:l2=a	-15 15
quiet:l2=are	26 -26
quiet:l2=for	21 -21
quiet:l2=had	-9 9
quiet:l2=he	12 -12
quiet:l2=i	14 -14
quiet:l2=is	-15 15
quiet:l2=it	16 -16
quiet:l2=night	-17 17
quiet:l2=other	19 -19
quiet:l2=put	35 -35
quiet:l2=round	12 -12
quiet:l2=that	21 -21
quiet:l2=the	-16 16
quiet:l2=there	-14 14
quiet:l2=with	-10 10
quiet:l=, is	-9 9
quiet:l=<begin> what	18 -18
quiet:l=<month-gone> are	-14 14
quiet:l=<span> of	-13 13
quiet:l=good is	12 -12
quiet:l=its own	-9 9
quiet:l=put to	8 -8
quiet:l=round of	12 -12
quiet:lr=, in	-14 14
quiet:lr=<points> .	10 -10
quiet:lr=<points> for	10 -10
quiet:lr=are .	23 -23
quiet:lr=has on	-12 12
quiet:lr=in .	14 -14
quiet:lr=is ,	-19 19
quiet:lr=it .	18 -18
quiet:lr=make .	10 -10
quiet:lr=not .	-22 22
quiet:lr=of .	-19 19
quiet:lr=of talk	13 -13
quiet:lr=own with	-13 13
quiet:lr=the .	-8 8
quiet:lr=to on	-16 16
quiet:lr=was .	-8 8
quiet:r1=:	-31 31
quiet:r1=<end>	-8 8
quiet:r1=<span>	10 -10
quiet:r1=?	-16 16
quiet:r1=after	-7 7
quiet:r1=at	23 -23
quiet:r1=by	13 -13
quiet:r1=for	-20 20
quiet:r1=is	-10 10
quiet:r1=obligation	8 -8
quiet:r1=since	-20 20
quiet:r1=talk	20 -20
quiet:r1=the	-18 18
quiet:r2=,	22 -22
quiet:r2=.	19 -19
quiet:r2=<agent>	11 -11
quiet:r2=<end>	-5 5
quiet:r2=<goods>	-13 13
quiet:r2=<month-gone>	-10 10
quiet:r2=<name>	-10 10
quiet:r2=<not>	-28 28
quiet:r2=<seat>	-20 20
quiet:r2=a	27 -27
quiet:r2=since	8 -8
quiet:r2=that	-11 11
quiet:r=. "	10 -10
quiet:r=<end> <end>	-8 8
quiet:r=? <end>	-17 17
quiet:r=at the	16 -16
quiet:r=between <name>	-15 15
quiet:r=for the	-12 12
quiet:r=in <seat>	-5 5
quiet:r=in the	12 -12
quiet:r=on the	17 -17
quiet:r=since <month-gone>	-14 14
quiet:r=since the	-16 16
quiet:r=with <name>	-8 8
quiet:t0=present-not	-13 13
quiet:v0=agree	-11 11
quiet:v0=be	16 -16
quiet:v0=want	-22 22
quiet:v1=want	-6 6
quiet:vt0=agree past	-12 12
quiet:vt0=make past	-19 19
quiet:vt0=put modal	-13 13
quiet:vt0=put perfect	26 -26
quiet:vt0=say past	17 -17
quiet:vt0=sleep future	13 -13
quiet:vt0=want present	-18 18
refrain:r2=new	16 -16
renew:c1=renew	-13 13
renew:ct0=renew future	-11 11
renew:ct1=renew future	-11 11
renew:ct1=renew infinitive	-10 10
renew:l1=to	-14 14
renew:r2=for	-15 15
renew:v1=renew	-13 13
renewal:l1=a	7 -7
renewal:l1=its	-15 15
renewal:l2=<v-impose>	18 -18
renewal:l2=sign	17 -17
renewal:r2=<not>	13 -13
renewal:r2=<span>	-6 6
renewal:t0=past	-10 10
renewal:v0=sign	15 -15
renewal:v1=sign	22 -22
renewed:ct0=renew future-passive	9 -9
renewed:ct0=renew modal-passive	-4 4
renewed:ct0=renew perfect-passive	10 -10
renewed:ct1=renew future-passive	9 -9
renewed:ct1=renew modal-passive	-4 4
renewed:ct1=renew perfect-passive	10 -10
renewed:l1=<not>	20 -20
renewed:l1=be	11 -11
renewed:l1=been	10 -10
renewed:l1=is	-14 14
renewed:l1=not	24 -24
renewed:l2=<begin>	2 -2
renewed:l2=<name>	-13 13
renewed:l2=it	-6 6
renewed:l2=not	14 -14
renewed:l2=to	11 -11
renewed:r1=;	-16 16
renewed:r2=truce	14 -14
renewed:t0=future-passive	19 -19
renewed:t0=perfect	-5 5
renews:r1=it	18 -18
run on:r2=<day-ahead>	-15 15
s:!	15 -15
s:"	17 -17
s:'	11 -11
s:'s	-9 9
s:+	-12 12
s:-	-10 10
s:/	17 -17
s:<agent>	-9 9
s:<goods-amount>	9 -9
s:<goods>	-14 14
s:<level>	9 -9
s:<money>	16 -16
s:<month-ahead>	27 -27
s:<month-today>	-10 10
s:<name>	-25 25
s:<office>	-10 10
s:<organisation>	9 -9
s:<person>	-16 16
s:<seat>	-19 19
s:<span>	-13 13
s:<taker>	19 -19
s:<v-buy>	14 -14
s:<v-lack>	-12 12
s:<v-propose>	-17 17
s:<v-refuse>	13 -13
s:<v-renew>	16 -16
s:<v-sell>	-11 11
s:<v-stay>	5 -5
s:<v-up>	12 -12
s:?	-7 7
s:@	22 -22
s:]	-12 12
s:_	17 -17
s:a	-13 13
s:aboard	-9 9
s:abolish	13 -13
s:above	23 -23
s:absence	-19 19
s:abstained	10 -10
s:accept	16 -16
s:access	5 -5
s:according	-36 36
s:account	20 -20
s:accused	8 -8
s:achieved	10 -10
s:across	-14 14
s:act	14 -14
s:addi	14 -14
s:addition	-12 12
s:adjust	-11 11
s:admit	-5 5
s:adopt	-6 6
s:advance	8 -8
s:affected	30 -30
s:affiliate	-14 14
s:after	15 -15
s:afternoon	24 -24
s:agency	11 -11
s:agent	-11 11
s:agree	-14 14
s:agreement	15 -15
s:ahead	10 -10
s:aid	11 -11
s:air	-8 8
s:aire	18 -18
s:airline	17 -17
s:airport	11 -11
s:alive	14 -14
s:all	-15 15
s:almaty	-12 12
s:along	-11 11
s:aluminium	28 -28
s:aluminum	4 -4
s:alway	7 -7
s:am	-38 38
s:amend	12 -12
s:among	-7 7
s:an	12 -12
s:announcement	17 -17
s:another	11 -11
s:answer	-12 12
s:anti	17 -17
s:any	-10 10
s:anyone	-7 7
s:anything	9 -9
s:apply	12 -12
s:approval	-31 31
s:approve	-25 25
s:apricot	-17 17
s:arabic	-26 26
s:arequipa	-12 12
s:armed	9 -9
s:army	14 -14
s:arrival	-10 10
s:article	19 -19
s:asean	-13 13
s:assent	-16 16
s:association	-7 7
s:assume	-23 23
s:assured	16 -16
s:authorise	-14 14
s:avocado	-15 15
s:await	-22 22
s:awake	-9 9
s:b	6 -6
s:back	5 -5
s:bacon	10 -10
s:bandung	12 -12
s:bank	26 -26
s:bargain	21 -21
s:barley	-32 32
s:base	-10 10
s:baseline	15 -15
s:basic	-9 9
s:bay	12 -12
s:be	-12 12
s:bean	3 -3
s:bear	24 -24
s:beer	-20 20
s:before	7 -7
s:begin	26 -26
s:behind	23 -23
s:bell	26 -26
s:below	15 -15
s:benefit	11 -11
s:bergen	-33 33
s:beside	-19 19
s:bet	-32 32
s:beyond	-14 14
s:bigger	-13 13
s:bin	23 -23
s:bind	8 -8
s:biscuit	10 -10
s:black	-18 18
s:blacklist	-9 9
s:blow	24 -24
s:board	11 -11
s:boat	18 -18
s:body	-13 13
s:border	19 -19
s:both	-13 13
s:bound	11 -11
s:boxe	14 -14
s:brandy	-22 22
s:brass	10 -10
s:break	30 -30
s:breathed	10 -10
s:breather	-26 26
s:brewery	17 -17
s:briefed	-15 15
s:briefing	11 -11
s:broke	17 -17
s:broken	35 -35
s:broker	9 -9
s:budget	20 -20
s:bueno	18 -18
s:builder	-7 7
s:bus	6 -6
s:busan	15 -15
s:buse	9 -9
s:but	-18 18
s:butter	15 -15
s:bytedance	22 -22
s:cabinet	25 -25
s:cake	15 -15
s:calendar	-7 7
s:call	21 -21
s:calm	-19 19
s:camera	11 -11
s:cancel	-13 13
s:cannot	17 -17
s:canola	14 -14
s:cap	7 -7
s:capital	15 -15
s:car	18 -18
s:card	12 -12
s:care	-10 10
s:careful	-9 9
s:carmaker	23 -23
s:carpet	13 -13
s:carrier	-20 20
s:carry	-14 14
s:casablanca	10 -10
s:case	-20 20
s:cashmere	-14 14
s:catch	12 -12
s:cathode	-10 10
s:cattle	18 -18
s:cement	-29 29
s:central	14 -14
s:centre	8 -8
s:ceramic	14 -14
s:ceremony	16 -16
s:certain	11 -11
s:ceylon	7 -7
s:chair	18 -18
s:change	19 -19
s:changed	22 -22
s:cheese	-37 37
s:chenggang	-16 16
s:chiang	-18 18
s:chicken	13 -13
s:chip	44 -44
s:chrome	13 -13
s:cinnamon	-17 17
s:citru	16 -16
s:city	23 -23
s:claim	22 -22
s:class	15 -15
s:client	15 -15
s:clock	10 -10
s:close	-20 20
s:club	34 -34
s:coach	16 -16
s:coal	-22 22
s:cocoa	17 -17
s:coconut	11 -11
s:cod	-22 22
s:collect	16 -16
s:colonia	-12 12
s:column	17 -17
s:commander	24 -24
s:comment	19 -19
s:commerce	-15 15
s:commercial	22 -22
s:common	18 -18
s:company	24 -24
s:complain	11 -11
s:complaint	12 -12
s:concede	-15 15
s:concentrate	15 -15
s:conclude	13 -13
s:conclusion	-15 15
s:conflict	13 -13
s:consensu	-16 16
s:consent	-15 15
s:consider	-11 11
s:constructive	-14 14
s:contact	13 -13
s:container	18 -18
s:continuation	-14 14
s:continue	6 -6
s:contract	40 -40
s:conversation	18 -18
s:correct	-10 10
s:corrected	20 -20
s:cost	-24 24
s:courier	-19 19
s:court	5 -5
s:cousin	13 -13
s:crane	26 -26
s:credit	12 -12
s:crew	10 -10
s:critical	18 -18
s:crosse	11 -11
s:crossing	11 -11
s:culture	9 -9
s:customer	30 -30
s:da	-15 15
s:daily	8 -8
s:dark	19 -19
s:data	15 -15
s:date	7 -7
s:dated	-11 11
s:day	-13 13
s:de	-22 22
s:deadline	42 -42
s:deal	28 -28
s:dealer	12 -12
s:dealing	-19 19
s:dear	-18 18
s:declare	29 -29
s:decline	-11 11
s:decree	-9 9
s:defend	12 -12
s:defer	-12 12
s:delay	-15 15
s:delegation	-17 17
s:deliver	20 -20
s:demand	16 -16
s:deny	18 -18
s:department	19 -19
s:depth	-14 14
s:design	13 -13
s:desk	-22 22
s:determined	8 -8
s:development	-8 8
s:diary	8 -8
s:did	7 -7
s:die	-24 24
s:diesel	-20 20
s:diet	-15 15
s:digital	14 -14
s:direction	-12 12
s:director	14 -14
s:discuss	-38 38
s:dispute	-21 21
s:docker	25 -25
s:doctor	20 -20
s:document	-20 20
s:doe	17 -17
s:dollar	-18 18
s:don't	25 -25
s:done	-21 21
s:door	11 -11
s:double	12 -12
s:draft	-52 52
s:draw	12 -12
s:dried	-8 8
s:drill	-22 22
s:drink	-12 12
s:driver	33 -33
s:drone	18 -18
s:drop	12 -12
s:drug	19 -19
s:dual	9 -9
s:each	-8 8
s:earlier	18 -18
s:eastern	20 -20
s:economy	25 -25
s:edition	11 -11
s:editor	12 -12
s:effect	24 -24
s:effectively	12 -12
s:eighth	-17 17
s:el	15 -15
s:election	12 -12
s:electric	15 -15
s:elevator	-24 24
s:else	35 -35
s:elsewhere	-13 13
s:emerged	-16 16
s:employer	31 -31
s:engine	-9 9
s:enter	7 -7
s:entity	36 -36
s:entry	30 -30
s:envoy	17 -17
s:epiphany	-16 16
s:equipment	11 -11
s:es	10 -10
s:ethane	12 -12
s:eve	-7 7
s:every	24 -24
s:everybody	17 -17
s:everyone	14 -14
s:everything	14 -14
s:everywhere	-12 12
s:exactly	-11 11
s:examine	9 -9
s:except	10 -10
s:exclusion	18 -18
s:exempt	15 -15
s:exemption	16 -16
s:exist	-19 19
s:expire	16 -16
s:expiry	-12 12
s:export	-6 6
s:extension	-14 14
s:extremely	13 -13
s:eye	-10 10
s:fail	29 -29
s:failed	11 -11
s:fair	-18 18
s:faith	20 -20
s:family	21 -21
s:fan	9 -9
s:fare	24 -24
s:farm	8 -8
s:fee	-17 17
s:fentanyl	-15 15
s:fertiliser	-20 20
s:festival	10 -10
s:fewer	11 -11
s:fifth	17 -17
s:fifty	-11 11
s:file	-17 17
s:final	-17 17
s:find	12 -12
s:finding	10 -10
s:fine	14 -14
s:firm	8 -8
s:first	17 -17
s:fishing	25 -25
s:five	-21 21
s:fix	21 -21
s:follow	12 -12
s:followed	26 -26
s:following	-13 13
s:forbid	11 -11
s:force	10 -10
s:forced	25 -25
s:ford	16 -16
s:foreign	26 -26
s:foresee	-24 24
s:foreseen	-11 11
s:former	-15 15
s:forty	-16 16
s:found	9 -9
s:four	24 -24
s:free	9 -9
s:freight	9 -9
s:friday	-16 16
s:friend	-8 8
s:friendship	14 -14
s:front	15 -15
s:fruit	-11 11
s:fuel	7 -7
s:g	-8 8
s:gained	-13 13
s:gap	17 -17
s:garment	-23 23
s:gave	12 -12
s:gear	7 -7
s:general	5 -5
s:geneva	8 -8
s:gentlemen	-25 25
s:george	-9 9
s:get	30 -30
s:giant	-21 21
s:gift	21 -21
s:giving	14 -14
s:glass	-25 25
s:go	-11 11
s:goal	-13 13
s:golf	9 -9
s:good	16 -16
s:govern	-12 12
s:government	13 -13
s:grace	10 -10
s:grand	-10 10
s:grant	15 -15
s:graz	-14 14
s:groundnut	-10 10
s:group	19 -19
s:grower	-7 7
s:guess	-17 17
s:gum	-26 26
s:had	15 -15
s:halifax	-14 14
s:hall	15 -15
s:ham	-13 13
s:hang	-17 17
s:hanwha	13 -13
s:harbour	15 -15
s:hardly	10 -10
s:has	8 -8
s:have	22 -22
s:having	9 -9
s:hazelnut	-16 16
s:he	-15 15
s:he'd	-10 10
s:head	-23 23
s:heading	14 -14
s:heard	-21 21
s:hearing	7 -7
s:heating	11 -11
s:help	-7 7
s:hinted	-13 13
s:hit	13 -13
s:hold	15 -15
s:holmium	7 -7
s:honey	-14 14
s:honourable	9 -9
s:hospital	19 -19
s:hotel	14 -14
s:hour	8 -8
s:household	30 -30
s:how	-10 10
s:however	-10 10
s:hundred	-18 18
s:huế	15 -15
s:i	-18 18
s:i'd	-16 16
s:i'll	-22 22
s:idea	-11 11
s:if	-12 12
s:ignore	13 -13
s:immediate	17 -17
s:import	25 -25
s:importer	-9 9
s:impose	24 -24
s:incheon	-11 11
s:including	9 -9
s:income	12 -12
s:increase	24 -24
s:indicate	-12 12
s:inflation	9 -9
s:informed	-45 45
s:initial	-29 29
s:ink	-13 13
s:instead	-12 12
s:insulin	-17 17
s:intelligence	-10 10
s:into	11 -11
s:invest	13 -13
s:iron	-10 10
s:is	-7 7
s:island	-5 5
s:issue	-20 20
s:it'd	-13 13
s:it'll	-20 20
s:item	-13 13
s:jewellery	-13 13
s:john	-25 25
s:johor	8 -8
s:joint	20 -20
s:joked	-11 11
s:juice	-17 17
s:jute	-9 9
s:kernel	22 -22
s:kick	17 -17
s:kilo	-15 15
s:kingdom	27 -27
s:kitchen	10 -10
s:know	-28 28
s:knowledge	-15 15
s:kuala	-33 33
s:labor	18 -18
s:lain	10 -10
s:lake	24 -24
s:lamp	-4 4
s:lancaster	8 -8
s:land	17 -17
s:lapse	24 -24
s:largest	17 -17
s:las	-10 10
s:lasted	32 -32
s:lasting	20 -20
s:latest	12 -12
s:latter	-15 15
s:leader	3 -3
s:least	10 -10
s:leave	-12 12
s:leg	13 -13
s:legal	-11 11
s:lender	12 -12
s:length	-27 27
s:lengthen	13 -13
s:lentil	-14 14
s:letter	-10 10
s:level	13 -13
s:li	-16 16
s:licence	-16 16
s:lie	-22 22
s:life	20 -20
s:lift	12 -12
s:likely	-47 47
s:limit	19 -19
s:limited	19 -19
s:line	28 -28
s:lisbon	19 -19
s:list	23 -23
s:listed	-2 2
s:listing	19 -19
s:lithium	-21 21
s:live	15 -15
s:lived	12 -12
s:living	-10 10
s:loaded	17 -17
s:log	-11 11
s:london	36 -36
s:long	-24 24
s:look	21 -21
s:loom	-7 7
s:lorry	11 -11
s:los	-12 12
s:lumpur	-33 33
s:lunch	21 -21
s:m	33 -33
s:madrid	-11 11
s:mai	-14 14
s:make	13 -13
s:management	16 -16
s:many	14 -14
s:market	30 -30
s:marriage	-16 16
s:matter	-22 22
s:may	21 -21
s:meant	14 -14
s:mediator	48 -48
s:member	24 -24
s:memo	12 -12
s:memory	-10 10
s:mention	-20 20
s:mentioned	20 -20
s:merdeka	15 -15
s:merely	9 -9
s:metal	35 -35
s:metre	16 -16
s:mid	17 -17
s:midnight	28 -28
s:military	18 -18
s:militia	9 -9
s:mill	16 -16
s:mind	-13 13
s:mine	5 -5
s:minimum	14 -14
s:mining	7 -7
s:minister	12 -12
s:ministry	-20 20
s:missed	14 -14
s:missing	-10 10
s:mombasa	-11 11
s:money	9 -9
s:monitor	8 -8
s:month	-14 14
s:more	14 -14
s:morning	-9 9
s:most	8 -8
s:motor	17 -17
s:motorcycle	-17 17
s:mountain	7 -7
s:move	42 -42
s:mrs	9 -9
s:musician	11 -11
s:mutual	28 -28
s:my	-18 18
s:named	-7 7
s:napkin	-11 11
s:nearly	9 -9
s:need	-9 9
s:negotiator	-5 5
s:neither	-9 9
s:network	13 -13
s:never	24 -24
s:next	7 -7
s:nice	-17 17
s:nicely	-22 22
s:nil	11 -11
s:ninth	14 -14
s:no	-6 6
s:noodle	-22 22
s:noon	11 -11
s:nor	-10 10
s:normal	-9 9
s:northern	26 -26
s:not	10 -10
s:notice	14 -14
s:notification	-19 19
s:notify	-9 9
s:now	7 -7
s:nowhere	-18 18
s:number	18 -18
s:nut	10 -10
s:nvidia	14 -14
s:o'clock	10 -10
s:obligation	11 -11
s:obtain	-10 10
s:odd	6 -6
s:odesa	18 -18
s:offer	-18 18
s:old	24 -24
s:olive	-12 12
s:onion	-26 26
s:open	7 -7
s:opened	20 -20
s:opening	18 -18
s:operator	14 -14
s:opinion	-13 13
s:orange	-32 32
s:order	15 -15
s:ore	10 -10
s:origin	-11 11
s:originating	37 -37
s:other	12 -12
s:otherwise	-36 36
s:our	-14 14
s:outline	-16 16
s:owe	9 -9
s:owner	9 -9
s:packing	-13 13
s:pair	14 -14
s:palace	-8 8
s:palm	39 -39
s:paper	-22 22
s:paragraph	18 -18
s:parcel	14 -14
s:parish	19 -19
s:parliament	5 -5
s:part	18 -18
s:parted	11 -11
s:party	7 -7
s:pass	30 -30
s:past	-22 22
s:paul	-11 11
s:peace	15 -15
s:peak	12 -12
s:pear	-13 13
s:pen	-25 25
s:penalty	6 -6
s:penang	20 -20
s:pending	-19 19
s:pension	21 -21
s:pepper	-19 19
s:percent	16 -16
s:perhap	24 -24
s:permanent	34 -34
s:person	-21 21
s:petrol	-15 15
s:piece	-10 10
s:pilot	17 -17
s:pipe	-8 8
s:piraeu	-10 10
s:pistachio	15 -15
s:place	19 -19
s:plan	17 -17
s:plane	-12 12
s:plant	34 -34
s:plastic	13 -13
s:played	14 -14
s:player	23 -23
s:please	-13 13
s:plu	-23 23
s:plum	-18 18
s:plywood	-11 11
s:point	25 -25
s:pointed	5 -5
s:policy	12 -12
s:port	-11 11
s:position	13 -13
s:positive	-11 11
s:possible	-28 28
s:post	32 -32
s:potatoe	-19 19
s:practice	-13 13
s:prawn	-9 9
s:preliminary	11 -11
s:present	-19 19
s:president	10 -10
s:press	-11 11
s:price	15 -15
s:principle	-24 24
s:printed	-17 17
s:prisoner	14 -14
s:privileged	11 -11
s:prize	13 -13
s:probably	-7 7
s:procedure	-12 12
s:product	37 -37
s:prolongation	-34 34
s:promise	15 -15
s:proposal	-12 12
s:propose	-30 30
s:protocol	-36 36
s:provided	-9 9
s:province	8 -8
s:provisional	3 -3
s:provisionally	20 -20
s:public	8 -8
s:punishment	-13 13
s:push	-32 32
s:quarrel	-11 11
s:quarter	17 -17
s:queue	15 -15
s:quite	-19 19
s:quota	16 -16
s:quote	-12 12
s:quoted	7 -7
s:radio	-10 10
s:raspberry	-5 5
s:rather	-13 13
s:ratify	13 -13
s:raw	-3 3
s:re	-19 19
s:reach	-18 18
s:read	19 -19
s:reading	-7 7
s:ready	-26 26
s:reason	-15 15
s:recife	16 -16
s:reciprocal	-11 11
s:recommend	-15 15
s:red	13 -13
s:refer	15 -15
s:refrain	-12 12
s:refuse	8 -8
s:regime	18 -18
s:regulator	15 -15
s:relationship	11 -11
s:remarked	11 -11
s:remember	16 -16
s:remind	12 -12
s:rent	12 -12
s:repeal	-10 10
s:replace	17 -17
s:report	15 -15
s:reporter	11 -11
s:request	-20 20
s:require	-11 11
s:requirement	-14 14
s:reserve	-17 17
s:reserved	-14 14
s:resident	19 -19
s:respect	12 -12
s:respected	-10 10
s:respite	-16 16
s:result	13 -13
s:revenue	13 -13
s:review	20 -20
s:revive	-9 9
s:rice	-26 26
s:ridge	15 -15
s:risk	-15 15
s:rival	13 -13
s:roaming	20 -20
s:roasted	-12 12
s:rod	-13 13
s:room	24 -24
s:rosario	22 -22
s:rose	21 -21
s:rosenbad	-19 19
s:rotterdam	-11 11
s:rubber	-23 23
s:rule	-23 23
s:rum	-19 19
s:rumour	-20 20
s:run	9 -9
s:rush	13 -13
s:s	-22 22
s:sad	13 -13
s:saffron	15 -15
s:sail	8 -8
s:salaam	10 -10
s:sale	34 -34
s:salvador	-13 13
s:same	25 -25
s:sanction	16 -16
s:santa	9 -9
s:satisfaction	-10 10
s:save	23 -23
s:scale	8 -8
s:scenario	-9 9
s:school	34 -34
s:scotch	15 -15
s:scrap	-11 11
s:season	14 -14
s:seat	14 -14
s:secretary	-12 12
s:section	32 -32
s:seed	-5 5
s:seem	-5 5
s:semiconductor	8 -8
s:senate	-10 10
s:separately	14 -14
s:seriou	-11 11
s:service	20 -20
s:settle	-6 6
s:seven	19 -19
s:shape	-10 10
s:share	21 -21
s:she	18 -18
s:shelf	-16 16
s:shelve	19 -19
s:shenzhen	-15 15
s:ship	-16 16
s:shipbuilding	6 -6
s:shipment	-7 7
s:shipper	-13 13
s:shipyard	11 -11
s:shirt	10 -10
s:shook	-10 10
s:shoot	14 -14
s:shore	19 -19
s:short	14 -14
s:shorten	15 -15
s:shortly	18 -18
s:show	29 -29
s:shrink	10 -10
s:shut	-10 10
s:sign	5 -5
s:signature	-30 30
s:silent	11 -11
s:since	-7 7
s:single	-10 10
s:ski	-23 23
s:sleep	-18 18
s:slow	10 -10
s:small	12 -12
s:smoke	-18 18
s:soap	10 -10
s:soar	-13 13
s:social	18 -18
s:software	20 -20
s:some	11 -11
s:song	10 -10
s:soon	7 -7
s:sooner	12 -12
s:sort	8 -8
s:speaking	15 -15
s:special	-14 14
s:spoke	27 -27
s:spoken	-31 31
s:spot	-9 9
s:squash	-19 19
s:st	-15 15
s:staff	16 -16
s:stage	14 -14
s:stamp	-18 18
s:standstill	-11 11
s:state	-27 27
s:steel	25 -25
s:step	12 -12
s:stick	-10 10
s:still	16 -16
s:stockholm	-43 43
s:stop	-11 11
s:store	6 -6
s:story	14 -14
s:stress	8 -8
s:stretch	-7 7
s:strike	21 -21
s:strong	21 -21
s:student	35 -35
s:study	-12 12
s:subject	-18 18
s:such	31 -31
s:suggest	-24 24
s:summer	-15 15
s:supplier	21 -21
s:supply	15 -15
s:supreme	-11 11
s:surplu	11 -11
s:surprised	-21 21
s:suspense	13 -13
s:sustainable	-11 11
s:system	9 -9
s:table	-9 9
s:talk	19 -19
s:talked	-42 42
s:tallest	16 -16
s:tangier	-18 18
s:tanker	-9 9
s:tea	14 -14
s:technical	-26 26
s:technology	16 -16
s:telephoned	19 -19
s:television	-44 44
s:temporary	19 -19
s:text	-26 26
s:then	-3 3
s:there'll	-12 12
s:thereafter	-11 11
s:therefore	8 -8
s:they'd	13 -13
s:they've	16 -16
s:think	8 -8
s:thirty	15 -15
s:threaten	16 -16
s:threw	-19 19
s:through	5 -5
s:thu	24 -24
s:ticket	11 -11
s:tile	-10 10
s:timber	-16 16
s:time	19 -19
s:together	-17 17
s:tomato	-9 9
s:tomatoe	6 -6
s:too	-13 13
s:top	12 -12
s:topic	10 -10
s:total	27 -27
s:touch	12 -12
s:touched	23 -23
s:tour	12 -12
s:toward	8 -8
s:tower	3 -3
s:town	14 -14
s:toy	-6 6
s:trade	-10 10
s:trading	20 -20
s:train	26 -26
s:transfer	20 -20
s:transit	-19 19
s:transport	23 -23
s:treasury	-12 12
s:tree	10 -10
s:tried	25 -25
s:trip	7 -7
s:tromsø	-17 17
s:truck	-13 13
s:true	-20 20
s:trying	11 -11
s:tuesday	-20 20
s:tuna	18 -18
s:turbine	-11 11
s:turn	-19 19
s:turned	-16 16
s:twenty	9 -9
s:twice	15 -15
s:tyre	-22 22
s:understand	-13 13
s:understanding	-24 24
s:unilateral	21 -21
s:union	7 -7
s:unit	11 -11
s:unlike	-10 10
s:unreliable	27 -27
s:until	35 -35
s:update	-11 11
s:upon	-11 11
s:upper	14 -14
s:urge	14 -14
s:urgent	-12 12
s:us	-19 19
s:use	23 -23
s:utility	12 -12
s:valid	-7 7
s:valley	17 -17
s:valparaíso	14 -14
s:value	12 -12
s:vanilla	-19 19
s:vehicle	15 -15
s:version	5 -5
s:very	-9 9
s:village	15 -15
s:violated	12 -12
s:voice	-22 22
s:void	19 -19
s:wage	24 -24
s:waive	6 -6
s:wake	-9 9
s:walked	24 -24
s:walkout	6 -6
s:watche	-19 19
s:wave	17 -17
s:we	-15 15
s:we'd	-13 13
s:we'll	-31 31
s:week	-11 11
s:weekend	11 -11
s:welcome	25 -25
s:whatever	24 -24
s:wheat	13 -13
s:when	11 -11
s:whether	-15 15
s:whichever	12 -12
s:while	-9 9
s:who	11 -11
s:whoever	15 -15
s:whole	-13 13
s:why	-26 26
s:will	-10 10
s:willing	-17 17
s:window	22 -22
s:wine	11 -11
s:winter	-17 17
s:wish	-29 29
s:women	13 -13
s:word	-24 24
s:working	-24 24
s:worse	22 -22
s:worth	18 -18
s:would	-12 12
s:write	-18 18
s:wrong	-11 11
s:yarn	-16 16
s:yes	-22 22
s:yet	-19 19
s:young	26 -26
s:your	-11 11
s:•	-20 20
second:c0=say	11 -11
second:c0=sign	-11 11
second:c1=impose	-11 11
second:c1=propose	-12 12
second:c1=say	10 -10
second:c1=sell	11 -11
second:c1=suspend	-16 16
second:ct0=agree past	12 -12
second:ct0=agree past-passive	-11 11
second:ct0=impose future	13 -13
second:ct0=impose modal	-13 13
second:ct0=impose past-passive	-9 9
second:ct0=say past	12 -12
second:ct1=agree past	10 -10
second:ct1=agree past-passive	-11 11
second:ct1=bear present	14 -14
second:ct1=impose future	13 -13
second:ct1=impose modal	-13 13
second:ct1=impose participle-passive	-24 24
second:ct1=impose past-passive	-9 9
second:ct1=say past	12 -12
second:l1=:	14 -14
second:l1=<begin>	16 -16
second:l1=a	8 -8
second:l1=his	12 -12
second:l1=its	13 -13
second:l1=their	-12 12
second:l2='s	-19 19
second:l2=,	13 -13
second:l2=<begin>	13 -13
second:l2=<name>	16 -16
second:l2=<v-agree>	20 -20
second:l2=<v-begin>	26 -26
second:l2=<v-propose>	-11 11
second:l2=after	-10 10
second:l2=be	-19 19
second:l2=enter	8 -8
second:l2=has	-11 11
second:l2=on	-6 6
second:l2=sign	16 -16
second:l2=take	14 -14
second:l2=to	20 -20
second:r1=.	-21 21
second:r1=:	11 -11
second:r1=<agent>	12 -12
second:r1=<number>	20 -20
second:r1=<span>	-3 3
second:r1=<v-impose>	21 -21
second:r1=<v-up>	10 -10
second:r1=act	10 -10
second:r1=day	-11 11
second:r1=investigation	17 -17
second:r1=is	-26 26
second:r1=of	5 -5
second:r1=phase	11 -11
second:r1=reading	-13 13
second:r1=round	19 -19
second:r1=signature	-21 21
second:r1=term	-9 9
second:r1=the	16 -16
second:r1=week	6 -6
second:r1=year	-29 29
second:r2=,	-6 6
second:r2=.	16 -16
second:r2=<day-ahead>	9 -9
second:r2=<name>	13 -13
second:r2=<number>	-15 15
second:r2=<points>	14 -14
second:r2=<span>	7 -7
second:r2=<v-impose>	-11 11
second:r2=<v-propose>	9 -9
second:r2=<v-stay>	-16 16
second:r2=a	11 -11
second:r2=after	-21 21
second:r2=is	19 -19
second:r2=it	15 -15
second:r2=last	-20 20
second:r2=may	-13 13
second:r2=on	17 -17
second:r2=that	-19 19
second:r2=thi	-16 16
second:r2=was	-12 12
second:r2=with	-8 8
second:r2=would	-13 13
second:t0=past	10 -10
second:t0=past-passive	-18 18
second:v0=agree	-11 11
second:v0=other	-9 9
second:v0=say	9 -9
second:v1=other	-9 9
second:v1=say	9 -9
second:v1=sign	11 -11
set aside:r1=for	9 -9
set aside:r2=<span>	10 -10
shelved:r1=for	-11 11
shelves:l2=on	12 -12
silence:r1=,	13 -13
silence:r2=<end>	-7 7
sleep:c0=end	7 -7
sleep:c0=propose	-12 12
sleep:c1=end	10 -10
sleep:ct0=impose present	-13 13
sleep:l1='s	-16 16
sleep:l1=<points>	13 -13
sleep:l1=i	-14 14
sleep:l2=<begin>	-14 14
sleep:l2=put	8 -8
sleep:r2=.	15 -15
sleep:r2=the	15 -15
sleep:t0=future	18 -18
slept:r1=.	12 -12
slept:t0=perfect	-13 13
spare:c0=impose	-13 13
spare:ct1=target infinitive	11 -11
spare:l1=to	11 -11
spared:l1=was	-8 8
spared:l1=were	14 -14
spared:l2=<name>	-8 8
standstill:c0=agree	-12 12
standstill:c0=down	10 -10
standstill:c0=propose	-13 13
standstill:c1=agree	-10 10
standstill:c1=down	10 -10
standstill:ct0=stay present	-14 14
standstill:ct1=agree past	-10 10
standstill:ct1=impose past	-14 14
standstill:ct1=stay present	-14 14
standstill:l1=<span>	-11 11
standstill:l1=a	-10 10
standstill:l2=<not>	-8 8
standstill:l2=<v-impose>	8 -8
standstill:l2=<v-sign>	22 -22
standstill:l2=on	-19 19
standstill:l2=the	-12 12
standstill:l2=to	9 -9
standstill:l2=without	-8 8
standstill:r1=.	22 -22
standstill:r1=:	-15 15
standstill:r1=<v-end>	12 -12
standstill:r1=<v-impose>	12 -12
standstill:r1=by	-10 10
standstill:r1=end	12 -12
standstill:r1=in	-13 13
standstill:r1=is	18 -18
standstill:r1=of	-8 8
standstill:r1=on	19 -19
standstill:r1=with	-17 17
standstill:r2=<day-ahead>	-22 22
standstill:r2=<end>	25 -25
standstill:r2=<month-gone>	21 -21
standstill:r2=<name>	-12 12
standstill:r2=<span>	-28 28
standstill:r2=<v-impose>	10 -10
standstill:r2=the	-11 11
standstill:v0=agree	-29 29
standstill:v1=agree	-21 21
stay:c0=propose	19 -19
stay:c1=propose	10 -10
stay:ct0=propose present	12 -12
stay:l1=<level-noun>	-7 7
stay:l1=<name>	-11 11
stay:l1=<v-impose>	-18 18
stay:l1=aluminium	10 -10
stay:l1=good	5 -5
stay:l1=the	-13 13
stay:l2=;	-10 10
stay:l2=<number>	2 -2
stay:l2=<quality>	9 -9
stay:l2=<v-impose>	10 -10
stay:l2=<v-propose>	13 -13
stay:l2=it	-6 6
stay:l2=its	13 -13
stay:l2=of	-17 17
stay:l2=other	14 -14
stay:l2=they	15 -15
stay:r1=for	18 -18
stay:r1=suspend	-10 10
stay:r2=it	-14 14
stay:r2=on	10 -10
stay:r2=place	10 -10
stay:r2=the	8 -8
stay:t0=present	2 -2
stay:v0=be	-20 20
stay:v1=ask	10 -10
stay:v1=be	-20 20
stays:c0=impose	15 -15
stays:c1=impose	15 -15
stays:ct0=impose past	10 -10
stays:ct1=impose past	10 -10
stays:l1=,	-19 19
stays:l1=<level-noun>	27 -27
stays:l1=<level>	13 -13
stays:l1=<month-gone>	-10 10
stays:l1=<v-target>	-6 6
stays:l1=fentanyl	-11 11
stays:l1=good	13 -13
stays:l1=it	-22 22
stays:l1=rate	19 -19
stays:l1=tea	10 -10
stays:l1=that	7 -7
stays:l1=what	16 -16
stays:l2=<begin>	14 -14
stays:l2=<month-gone>	15 -15
stays:l2=<number>	-9 9
stays:l2=and	-5 5
stays:l2=for	-12 12
stays:l2=on	16 -16
stays:l2=our	11 -11
stays:l2=reciprocal	-9 9
stays:r1=.	-11 11
stays:r1=<level>	17 -17
stays:r1=<v-impose>	16 -16
stays:r1=<v-suspend>	16 -16
stays:r1=as	-13 13
stays:r1=free	14 -14
stays:r1=in	-8 8
stays:r1=suspend	16 -16
stays:r1=too	-10 10
stays:r1=until	13 -13
stays:r2=<end>	-10 10
stays:r2=<money>	10 -10
stays:r2=<v-impose>	-16 16
stays:r2=force	10 -10
stays:r2=place	-12 12
stays:r2=the	-10 10
stays:t0=past	11 -11
stretch:l1=<name>	11 -11
stretch:l1=to	-13 13
stretched:v0=other	-8 8
stretched:v1=other	-8 8
successor:c0=stay	-13 13
successor:c1=impose	19 -19
successor:c1=stay	-12 12
successor:l1=<not>	-7 7
successor:l1=the	17 -17
successor:l2=<v-impose>	12 -12
successor:r1=,	-5 5
successor:r1=.	-13 13
suspend:c0=propose	-16 16
suspend:c0=sign	3 -3
suspend:c0=stay	17 -17
suspend:ct0=impose present	10 -10
suspend:ct0=propose past	-19 19
suspend:l1=side	18 -18
suspend:l2=,	-16 16
suspend:l2=<v-impose>	-13 13
suspend:l2=and	7 -7
suspend:l2=it	-14 14
suspend:l2=promise	-10 10
suspend:l2=two	22 -22
suspend:r1=<gate>	-12 12
suspend:r1=<points>	11 -11
suspend:r1=a	14 -14
suspend:r1=all	-9 9
suspend:r1=for	-23 23
suspend:r1=or	-8 8
suspend:r1=their	7 -7
suspend:r2=<sender>	-18 18
suspend:r2=<span>	-23 23
suspend:r2=<v-sell>	-18 18
suspend:r2=<v-target>	10 -10
suspend:r2=export	-18 18
suspend:r2=of	-13 13
suspend:r2=on	11 -11
suspend:t0=present	19 -19
suspend:v0=promise	-10 10
suspended:c0=agree	-21 21
suspended:c0=sign	-21 21
suspended:c1=stay	7 -7
suspended:c1=up	-12 12
suspended:ct1=impose infinitive	-15 15
suspended:ct1=impose past	14 -14
suspended:ct1=stay infinitive	-17 17
suspended:ct1=suspend infinitive	-16 16
suspended:l1=<name>	-18 18
suspended:l1=<not>	-10 10
suspended:l1=<number>	15 -15
suspended:l1=<organisation>	13 -13
suspended:l1=<points>	15 -15
suspended:l1=also	13 -13
suspended:l1=be	-5 5
suspended:l1=good	-7 7
suspended:l1=have	18 -18
suspended:l1=never	-12 12
suspended:l1=the	-15 15
suspended:l1=was	16 -16
suspended:l1=we	11 -11
suspended:l2="	15 -15
suspended:l2='s	8 -8
suspended:l2=,	31 -31
suspended:l2=<begin>	17 -17
suspended:l2=<day-gone>	8 -8
suspended:l2=<level-noun>	14 -14
suspended:l2=<level>	-7 7
suspended:l2=<month-gone>	11 -11
suspended:l2=<number>	-7 7
suspended:l2=<organisation>	14 -14
suspended:l2=both	-10 10
suspended:l2=duty	12 -12
suspended:l2=good	14 -14
suspended:l2=have	-2 2
suspended:l2=is	14 -14
suspended:l2=it	27 -27
suspended:l2=on	20 -20
suspended:l2=reciprocal	-10 10
suspended:l2=side	-5 5
suspended:l2=tariff	-8 8
suspended:l2=the	8 -8
suspended:l2=to	-12 12
suspended:l2=will	26 -26
suspended:r1=,	-5 5
suspended:r1=;	-13 13
suspended:r1=<duty>	-13 13
suspended:r1=<end>	18 -18
suspended:r1=as	12 -12
suspended:r1=duty	-16 16
suspended:r1=from	19 -19
suspended:r1=in	-16 16
suspended:r1=its	17 -17
suspended:r1=on	12 -12
suspended:r1=point	10 -10
suspended:r1=the	22 -22
suspended:r2=<agent>	15 -15
suspended:r2=<month-ahead>	-13 13
suspended:r2=<month-gone>	13 -13
suspended:r2=<v-buy>	9 -9
suspended:r2=<v-end>	11 -11
suspended:r2=<v-sign>	15 -15
suspended:r2=order	15 -15
suspended:r2=the	19 -19
suspended:r2=until	-6 6
suspended:r2=well	13 -13
suspended:r2=would	17 -17
suspended:v0=agree	-21 21
suspended:v0=leave	12 -12
suspended:v1=keep	-10 10
suspended:v1=push	-12 12
suspends:l1=and	-20 20
suspends:l2=,	-5 5
suspends:l2=:	-19 19
suspends:l2=good	15 -15
suspends:l2=that	23 -23
suspends:r1=<number>	10 -10
suspends:r1=a	-11 11
suspends:r1=for	5 -5
suspends:r1=its	-11 11
suspends:r1=until	-11 11
suspends:r2=<day-ahead>	-11 11
suspends:r2=<level>	-16 16
suspends:r2=for	19 -19
suspension:c0=agree	-10 10
suspension:c0=sign	-6 6
suspension:c1=agree	-17 17
suspension:c1=sign	-14 14
suspension:ct0=impose past	-9 9
suspension:ct0=impose present	14 -14
suspension:ct0=renew past	8 -8
suspension:ct0=say past	-13 13
suspension:ct1=impose past	-8 8
suspension:ct1=impose present	12 -12
suspension:ct1=propose infinitive	-9 9
suspension:ct1=renew past	8 -8
suspension:ct1=say past	-9 9
suspension:l1='s	11 -11
suspension:l1=a	-19 19
suspension:l1=own	-8 8
suspension:l1=that	-16 16
suspension:l2=<name>	15 -15
suspension:l2=<v-agree>	-5 5
suspension:l2=<v-impose>	-4 4
suspension:l2=<v-renew>	-7 7
suspension:l2=<v-sign>	-6 6
suspension:l2=and	-22 22
suspension:l2=before	-12 12
suspension:l2=sign	-5 5
suspension:l2=that	-30 30
suspension:l2=the	-13 13
suspension:r1=,	12 -12
suspension:r1=.	14 -14
suspension:r1=<v-impose>	-4 4
suspension:r1=lapse	15 -15
suspension:r1=last	13 -13
suspension:r1=on	18 -18
suspension:r1=shall	-13 13
suspension:r2=,	-11 11
suspension:r2=.	15 -15
suspension:r2=<end>	21 -21
suspension:r2=<gate>	-15 15
suspension:r2=<points>	12 -12
suspension:r2=<v-agree>	11 -11
suspension:r2=<v-begin>	-18 18
suspension:r2=<v-end>	-10 10
suspension:r2=<v-impose>	11 -11
suspension:r2=<v-sign>	14 -14
suspension:r2=at	7 -7
suspension:r2=have	-14 14
suspension:r2=in	-16 16
suspension:r2=last	12 -12
suspension:r2=of	19 -19
suspension:r2=part	9 -9
suspension:r2=port	-13 13
suspension:t0=perfect	8 -8
suspension:t0=present	-3 3
suspension:v0=agree	-11 11
suspension:v1=agree	-19 19
suspension:v1=renew	-9 9
taken off:r2=<gate>	-9 9
taken off:r2=<v-propose>	-9 9
taken off:r2=table	-9 9
truce:c0=deny	16 -16
truce:c0=down	-11 11
truce:c0=lack	-28 28
truce:c0=propose	-13 13
truce:c0=refuse	-24 24
truce:c0=sell	-14 14
truce:c0=suspend	13 -13
truce:c0=threaten	9 -9
truce:c0=up	4 -4
truce:c1=begin	-14 14
truce:c1=deny	16 -16
truce:c1=end	10 -10
truce:c1=lack	-29 29
truce:c1=propose	-22 22
truce:c1=return	15 -15
truce:c1=say	-18 18
truce:c1=suspend	12 -12
truce:c1=target	-18 18
truce:ct0=agree future	-26 26
truce:ct0=agree modal	-13 13
truce:ct0=agree past	9 -9
truce:ct0=bear future	-11 11
truce:ct0=bear modal	-14 14
truce:ct0=bear perfect	14 -14
truce:ct0=bear pluperfect	-13 13
truce:ct0=bear present	15 -15
truce:ct0=down modal	-14 14
truce:ct0=down past	-17 17
truce:ct0=down present	14 -14
truce:ct0=end past	-14 14
truce:ct0=impose modal	-10 10
truce:ct0=impose past-passive	14 -14
truce:ct0=impose pluperfect	4 -4
truce:ct0=lack present	-23 23
truce:ct0=refuse past	-19 19
truce:ct0=renew future	-16 16
truce:ct0=renew modal	-13 13
truce:ct0=renew past	20 -20
truce:ct0=renew perfect	15 -15
truce:ct0=sign modal	-24 24
truce:ct0=sign past	9 -9
truce:ct0=sign perfect	12 -12
truce:ct0=sign present	-15 15
truce:ct0=stay future	-17 17
truce:ct0=stay perfect	15 -15
truce:ct1=agree future	-26 26
truce:ct1=agree infinitive	-38 38
truce:ct1=agree modal	-12 12
truce:ct1=agree participle-passive	19 -19
truce:ct1=bear gerund	-8 8
truce:ct1=bear modal	-14 14
truce:ct1=bear perfect	14 -14
truce:ct1=bear pluperfect	-13 13
truce:ct1=bear present	19 -19
truce:ct1=begin infinitive	-5 5
truce:ct1=begin modal	-25 25
truce:ct1=begin past	8 -8
truce:ct1=down modal	-14 14
truce:ct1=down past	-15 15
truce:ct1=down pluperfect	8 -8
truce:ct1=down present	19 -19
truce:ct1=end infinitive	-12 12
truce:ct1=end participle-passive	22 -22
truce:ct1=impose gerund	-16 16
truce:ct1=impose infinitive	-32 32
truce:ct1=impose participle-passive	8 -8
truce:ct1=impose past-passive	9 -9
truce:ct1=impose pluperfect	5 -5
truce:ct1=impose present	4 -4
truce:ct1=lack present	-21 21
truce:ct1=propose infinitive	-24 24
truce:ct1=propose participle-passive	-18 18
truce:ct1=renew future	-16 16
truce:ct1=renew gerund	-17 17
truce:ct1=renew modal	-13 13
truce:ct1=renew participle-passive	9 -9
truce:ct1=renew past	20 -20
truce:ct1=renew perfect	15 -15
truce:ct1=say infinitive	-13 13
truce:ct1=say present	-7 7
truce:ct1=sign infinitive	-50 50
truce:ct1=sign modal	-23 23
truce:ct1=sign participle-passive	7 -7
truce:ct1=sign past	7 -7
truce:ct1=sign perfect	10 -10
truce:ct1=sign present	-17 17
truce:ct1=stay future	-8 8
truce:ct1=stay infinitive	-20 20
truce:ct1=stay perfect	14 -14
truce:ct1=up infinitive	-12 12
truce:l1=;	-17 17
truce:l1=<duty>	-10 10
truce:l1=<goods>	-30 30
truce:l1=<quality>	-26 26
truce:l1=<v-agree>	9 -9
truce:l1=<v-impose>	26 -26
truce:l1=<v-propose>	-18 18
truce:l1=<v-renew>	24 -24
truce:l1=<v-sign>	12 -12
truce:l1=after	9 -9
truce:l1=another	-13 13
truce:l1=any	-41 41
truce:l1=cocoa	-13 13
truce:l1=coffee	17 -17
truce:l1=cotton	9 -9
truce:l1=extend	16 -16
truce:l1=first	-20 20
truce:l1=geneva	25 -25
truce:l1=let	9 -9
truce:l1=new	-18 18
truce:l1=of	-11 11
truce:l1=old	-34 34
truce:l1=on	-8 8
truce:l1=one	-21 21
truce:l1=our	-36 36
truce:l1=present	-23 23
truce:l1=rice	-19 19
truce:l1=salt	-10 10
truce:l1=sign	13 -13
truce:l1=steel	17 -17
truce:l1=sugar	18 -18
truce:l1=tariff	-6 6
truce:l1=tea	-14 14
truce:l1=that	-14 14
truce:l1=to	16 -16
truce:l1=trade	20 -20
truce:l2="	14 -14
truce:l2=;	6 -6
truce:l2=<agent>	-15 15
truce:l2=<day-gone>	30 -30
truce:l2=<day-today>	10 -10
truce:l2=<name>	18 -18
truce:l2=<not>	11 -11
truce:l2=<number>	8 -8
truce:l2=<person>	-12 12
truce:l2=<quality>	-14 14
truce:l2=<span>	-30 30
truce:l2=<v-bear>	-7 7
truce:l2=<v-down>	16 -16
truce:l2=<v-say>	16 -16
truce:l2=<v-stay>	-12 12
truce:l2=a	-10 10
truce:l2=about	-15 15
truce:l2=agree	14 -14
truce:l2=as	6 -6
truce:l2=be	-24 24
truce:l2=because	-27 27
truce:l2=break	25 -25
truce:l2=but	-12 12
truce:l2=call	13 -13
truce:l2=carry	-21 21
truce:l2=come	13 -13
truce:l2=country	-15 15
truce:l2=declare	12 -12
truce:l2=discuss	-15 15
truce:l2=duty	8 -8
truce:l2=for	-14 14
truce:l2=from	23 -23
truce:l2=if	-9 9
truce:l2=into	14 -14
truce:l2=it	6 -6
truce:l2=leave	7 -7
truce:l2=make	-15 15
truce:l2=no	11 -11
truce:l2=not	13 -13
truce:l2=once	-14 14
truce:l2=outside	14 -14
truce:l2=over	-15 15
truce:l2=stretch	9 -9
truce:l2=that	-21 21
truce:l2=unless	-19 19
truce:l2=until	-13 13
truce:l2=were	-11 11
truce:l2=which	26 -26
truce:l2=while	-24 24
truce:l2=with	6 -6
truce:l2=without	-12 12
truce:l=" a	18 -18
truce:l=, a	12 -12
truce:l=, whose	11 -11
truce:l=- <name>	8 -8
truce:l=: the	6 -6
truce:l=; a	10 -10
truce:l=; the	19 -19
truce:l=<begin> our	-14 14
truce:l=<begin> their	25 -25
truce:l=<begin> two	-11 11
truce:l=<day-gone> the	12 -12
truce:l=<name> let	9 -9
truce:l=<number> ,	11 -11
truce:l=<span> of	-23 23
truce:l=<span> tariff	-28 28
truce:l=<span> the	17 -17
truce:l=a further	-10 10
truce:l=a longer	-13 13
truce:l=a new	-16 16
truce:l=a trade	13 -13
truce:l=about a	-22 22
truce:l=after a	15 -15
truce:l=agree a	14 -14
truce:l=be a	-27 27
truce:l=because the	-18 18
truce:l=before the	11 -11
truce:l=break the	21 -21
truce:l=bring the	-9 9
truce:l=but the	-12 12
truce:l=by a	5 -5
truce:l=by the	-11 11
truce:l=call a	8 -8
truce:l=carry the	-23 23
truce:l=day the	-9 9
truce:l=declare a	7 -7
truce:l=end a	14 -14
truce:l=end the	-20 20
truce:l=extend a	-12 12
truce:l=for the	-14 14
truce:l=from the	9 -9
truce:l=had the	18 -18
truce:l=if the	-10 10
truce:l=in a	8 -8
truce:l=is a	16 -16
truce:l=it a	14 -14
truce:l=keep a	7 -7
truce:l=keep the	-17 17
truce:l=of a	-18 18
truce:l=of the	10 -10
truce:l=once the	-14 14
truce:l=outside the	14 -14
truce:l=prolong its	12 -12
truce:l=prolong their	-14 14
truce:l=renew the	-15 15
truce:l=save a	19 -19
truce:l=sign a	-17 17
truce:l=sign the	-18 18
truce:l=the <name>	-19 19
truce:l=the coffee	24 -24
truce:l=the first	-21 21
truce:l=the geneva	21 -21
truce:l=the old	-31 31
truce:l=the present	-31 31
truce:l=the sugar	-9 9
truce:l=the tariff	12 -12
truce:l=to a	13 -13
truce:l=under that	-16 16
truce:l=unless the	-22 22
truce:l=until the	-12 12
truce:l=was a	-10 10
truce:l=were the	-11 11
truce:l=when a	8 -8
truce:l=when the	-16 16
truce:l=which the	33 -33
truce:l=while the	-19 19
truce:l=— a	15 -15
truce:lr=<begin> end	-22 22
truce:lr=<begin> in	15 -15
truce:lr=<begin> with	-11 11
truce:lr=<span> ,	22 -22
truce:lr=<span> between	16 -16
truce:lr=<span> in	-17 17
truce:lr=<span> of	25 -25
truce:lr=<span> that	12 -12
truce:lr=<span> with	-14 14
truce:lr=a ,	17 -17
truce:lr=a <end>	-12 12
truce:lr=a ?	-22 22
truce:lr=a and	-12 12
truce:lr=a at	13 -13
truce:lr=a before	-12 12
truce:lr=a between	29 -29
truce:lr=a by	-19 19
truce:lr=a hold	13 -13
truce:lr=a in	-10 10
truce:lr=a is	13 -13
truce:lr=a that	2 -2
truce:lr=a with	12 -12
truce:lr=any .	-21 21
truce:lr=first ,	-12 12
truce:lr=first .	-18 18
truce:lr=in .	-7 7
truce:lr=its ,	14 -14
truce:lr=its end	-14 14
truce:lr=its with	6 -6
truce:lr=longer in	-12 12
truce:lr=new ,	-14 14
truce:lr=new of	-29 29
truce:lr=no ,	-24 24
truce:lr=no between	17 -17
truce:lr=of with	-17 17
truce:lr=old end	-20 20
truce:lr=our with	-29 29
truce:lr=present end	-29 29
truce:lr=present expire	10 -10
truce:lr=sugar <end>	16 -16
truce:lr=tariff <end>	-22 22
truce:lr=tariff between	27 -27
truce:lr=tariff expire	-14 14
truce:lr=tariff go	-23 23
truce:lr=tariff of	-28 28
truce:lr=tariff until	-10 10
truce:lr=tariff with	-16 16
truce:lr=that end	12 -12
truce:lr=the "	-10 10
truce:lr=the .	19 -19
truce:lr=the ;	16 -16
truce:lr=the <level>	-19 19
truce:lr=the <name>	-15 15
truce:lr=the ?	26 -26
truce:lr=the along	11 -11
truce:lr=the at	14 -14
truce:lr=the be	-18 18
truce:lr=the begin	-8 8
truce:lr=the between	-8 8
truce:lr=the beyond	-10 10
truce:lr=the break	8 -8
truce:lr=the for	15 -15
truce:lr=the from	-12 12
truce:lr=the now	19 -19
truce:lr=the of	-10 10
truce:lr=the on	13 -13
truce:lr=the over	13 -13
truce:lr=the shall	-15 15
truce:lr=the that	-8 8
truce:lr=the to	-20 20
truce:lr=the were	-14 14
truce:lr=the which	-15 15
truce:lr=the will	-13 13
truce:lr=their ,	-18 18
truce:lr=their end	13 -13
truce:lr=their on	14 -14
truce:lr=trade between	-18 18
truce:lr=trade with	5 -5
truce:lr=two ,	15 -15
truce:lr=whose with	15 -15
truce:r1=,	-13 13
truce:r1=<duty>	19 -19
truce:r1=<level>	-17 17
truce:r1=<name>	-13 13
truce:r1=<v-down>	18 -18
truce:r1=<v-impose>	8 -8
truce:r1=<v-lack>	-13 13
truce:r1=<v-propose>	9 -9
truce:r1=<v-renew>	-14 14
truce:r1=<v-sign>	-4 4
truce:r1=<v-stay>	9 -9
truce:r1=<v-suspend>	12 -12
truce:r1=?	-7 7
truce:r1=a	10 -10
truce:r1=about	11 -11
truce:r1=after	9 -9
truce:r1=alive	7 -7
truce:r1=along	18 -18
truce:r1=another	13 -13
truce:r1=are	10 -10
truce:r1=as	-18 18
truce:r1=back	11 -11
truce:r1=be	-8 8
truce:r1=before	-12 12
truce:r1=beyond	-17 17
truce:r1=break	8 -8
truce:r1=bring	12 -12
truce:r1=broke	19 -19
truce:r1=by	-9 9
truce:r1=die	-17 17
truce:r1=fall	13 -13
truce:r1=for	16 -16
truce:r1=had	14 -14
truce:r1=hold	10 -10
truce:r1=into	10 -10
truce:r1=lapse	7 -7
truce:r1=last	18 -18
truce:r1=live	11 -11
truce:r1=may	-12 12
truce:r1=not	-7 7
truce:r1=now	17 -17
truce:r1=on	12 -12
truce:r1=over	14 -14
truce:r1=reach	11 -11
truce:r1=say	-20 20
truce:r1=shall	-15 15
truce:r1=should	-16 16
truce:r1=the	-12 12
truce:r1=to	-8 8
truce:r1=was	18 -18
truce:r1=were	-32 32
truce:r1=which	-9 9
truce:r1=will	-14 14
truce:r2=,	-12 12
truce:r2=;	-4 4
truce:r2=<agent>	10 -10
truce:r2=<day-ahead>	-23 23
truce:r2=<gate>	-8 8
truce:r2=<goods>	-48 48
truce:r2=<level>	-29 29
truce:r2=<month-ahead>	-16 16
truce:r2=<name>	-23 23
truce:r2=<not>	11 -11
truce:r2=<number>	14 -14
truce:r2=<organisation>	12 -12
truce:r2=<points>	9 -9
truce:r2=<v-bear>	-7 7
truce:r2=<v-begin>	-17 17
truce:r2=<v-buy>	14 -14
truce:r2=<v-down>	-20 20
truce:r2=<v-propose>	-4 4
truce:r2=<v-renew>	-14 14
truce:r2=<v-say>	9 -9
truce:r2=?	-14 14
truce:r2=a	5 -5
truce:r2=apply	13 -13
truce:r2=as	27 -27
truce:r2=at	9 -9
truce:r2=be	-10 10
truce:r2=before	6 -6
truce:r2=begin	-19 19
truce:r2=between	-18 18
truce:r2=both	10 -10
truce:r2=by	11 -11
truce:r2=down	13 -13
truce:r2=expire	-18 18
truce:r2=force	-19 19
truce:r2=geneva	21 -21
truce:r2=go	-11 11
truce:r2=good	-7 7
truce:r2=had	13 -13
truce:r2=has	27 -27
truce:r2=i	-17 17
truce:r2=if	-15 15
truce:r2=in	-11 11
truce:r2=make	-16 16
truce:r2=need	-11 11
truce:r2=negotiate	-9 9
truce:r2=no	-10 10
truce:r2=not	11 -11
truce:r2=of	-15 15
truce:r2=olive	-17 17
truce:r2=on	-18 18
truce:r2=part	19 -19
truce:r2=port	-10 10
truce:r2=prolong	-22 22
truce:r2=reciprocal	-9 9
truce:r2=steel	11 -11
truce:r2=still	15 -15
truce:r2=that	-24 24
truce:r2=them	7 -7
truce:r2=too	13 -13
truce:r2=two	11 -11
truce:r2=until	31 -31
truce:r2=up	17 -17
truce:r2=was	20 -20
truce:r2=we	-9 9
truce:r2=when	-14 14
truce:r2=which	-14 14
truce:r2=will	-20 20
truce:r2=without	15 -15
truce:r2=worth	13 -13
truce:r=" .	-16 16
truce:r=) .	8 -8
truce:r=, "	27 -27
truce:r=, <name>	-13 13
truce:r=, <person>	-16 16
truce:r=, <span>	-13 13
truce:r=, a	14 -14
truce:r=, as	21 -21
truce:r=, at	-9 9
truce:r=, if	-18 18
truce:r=, in	-6 6
truce:r=, it	18 -18
truce:r=, sign	-14 14
truce:r=, the	12 -12
truce:r=, they	15 -15
truce:r=, to	18 -18
truce:r=: <level>	-13 13
truce:r=: <number>	10 -10
truce:r=? <end>	-6 6
truce:r=agree in	-8 8
truce:r=agree last	10 -10
truce:r=along the	18 -18
truce:r=another <span>	22 -22
truce:r=back on	10 -10
truce:r=begin ,	-17 17
truce:r=between <seat>	-15 15
truce:r=between their	13 -13
truce:r=between them	10 -10
truce:r=broke down	19 -19
truce:r=by <day-ahead>	-14 14
truce:r=end on	-16 16
truce:r=end without	11 -11
truce:r=go ,	17 -17
truce:r=in force	-19 19
truce:r=in its	-11 11
truce:r=in tariff	-22 22
truce:r=in the	17 -17
truce:r=is a	12 -12
truce:r=is apply	15 -15
truce:r=is dead	-13 13
truce:r=is in	10 -10
truce:r=is prolong	-22 22
truce:r=is to	-13 13
truce:r=itself ,	-15 15
truce:r=itself has	14 -14
truce:r=lapse ,	9 -9
truce:r=lapse on	12 -12
truce:r=last until	25 -25
truce:r=now in	-20 20
truce:r=now last	23 -23
truce:r=now run	18 -18
truce:r=of <month-ahead>	-16 16
truce:r=of <name>	-7 7
truce:r=of <points>	12 -12
truce:r=of <span>	-26 26
truce:r=of geneva	17 -17
truce:r=of last	-25 25
truce:r=of port	-13 13
truce:r=of the	-15 15
truce:r=on <day-ahead>	-12 12
truce:r=on <day-gone>	-18 18
truce:r=on <day-today>	16 -16
truce:r=on tariff	14 -14
truce:r=over the	19 -19
truce:r=reach in	10 -10
truce:r=run on	-10 10
truce:r=run out	-12 12
truce:r=run to	28 -28
truce:r=since <day-gone>	-8 8
truce:r=that <person>	19 -19
truce:r=that expire	-17 17
truce:r=that has	11 -11
truce:r=that last	17 -17
truce:r=that run	-18 18
truce:r=the duty	7 -7
truce:r=they would	-13 13
truce:r=to be	-19 19
truce:r=under which	-8 8
truce:r=was extend	11 -11
truce:r=was not	25 -25
truce:r=will not	11 -11
truce:r=will run	-12 12
truce:r=with <name>	-13 13
truce:r=with <seat>	10 -10
truce:r=with the	-19 19
truce:r=would be	10 -10
truce:r=would last	-15 15
truce:t0=future	-22 22
truce:t0=future-not	6 -6
truce:t0=modal	-15 15
truce:t0=past-not	15 -15
truce:t0=perfect	16 -16
truce:t0=perfect-not	11 -11
truce:t0=perfect-passive	-19 19
truce:t0=present-passive	-12 12
truce:v0=ask	15 -15
truce:v0=begin	16 -16
truce:v0=call	20 -20
truce:v0=conclude	-10 10
truce:v0=declare	25 -25
truce:v0=extend	14 -14
truce:v0=fall	17 -17
truce:v0=keep	12 -12
truce:v0=like	-12 12
truce:v0=move	22 -22
truce:v0=need	-15 15
truce:v0=negotiate	13 -13
truce:v0=offer	-30 30
truce:v0=prolong	-7 7
truce:v0=propose	-18 18
truce:v0=put	5 -5
truce:v0=ratify	-11 11
truce:v0=refuse	-16 16
truce:v0=replace	13 -13
truce:v0=say	-20 20
truce:v0=settle	-17 17
truce:v0=sign	7 -7
truce:v0=sit	-11 11
truce:v0=suspend	10 -10
truce:v0=take	-20 20
truce:v0=vote	-27 27
truce:v0=write	-20 20
truce:v1=call	5 -5
truce:v1=carry	-11 11
truce:v1=conclude	-8 8
truce:v1=declare	25 -25
truce:v1=extend	17 -17
truce:v1=fall	17 -17
truce:v1=go	-18 18
truce:v1=like	-9 9
truce:v1=meet	21 -21
truce:v1=move	22 -22
truce:v1=negotiate	13 -13
truce:v1=offer	-29 29
truce:v1=pause	12 -12
truce:v1=prolong	-9 9
truce:v1=ratify	-12 12
truce:v1=replace	13 -13
truce:v1=return	11 -11
truce:v1=run	10 -10
truce:v1=say	-33 33
truce:v1=settle	-17 17
truce:v1=suspend	11 -11
truce:v1=vote	-24 24
truce:v1=wait	-12 12
truce:v1=write	-20 20
truce:vt0=agree pluperfect	4 -4
truce:vt0=approve future	23 -23
truce:vt0=approve present	-25 25
truce:vt0=ask perfect	15 -15
truce:vt0=ask present	12 -12
truce:vt0=be modal	19 -19
truce:vt0=be perfect	8 -8
truce:vt0=begin past	16 -16
truce:vt0=call past	18 -18
truce:vt0=call perfect	15 -15
truce:vt0=come present	4 -4
truce:vt0=declare present	8 -8
truce:vt0=end present	-16 16
truce:vt0=extend future	-14 14
truce:vt0=extend present	13 -13
truce:vt0=get present	-9 9
truce:vt0=keep present	12 -12
truce:vt0=like modal	-9 9
truce:vt0=offer past	-20 20
truce:vt0=offer perfect	-12 12
truce:vt0=other present	15 -15
truce:vt0=pay present	13 -13
truce:vt0=prolong modal	-28 28
truce:vt0=prolong past	13 -13
truce:vt0=propose perfect	-14 14
truce:vt0=put present	21 -21
truce:vt0=refuse past	-13 13
truce:vt0=renew past	7 -7
truce:vt0=renew present	-11 11
truce:vt0=say present	-18 18
truce:vt0=settle past	-16 16
truce:vt0=sign future	-26 26
truce:vt0=sign past	40 -40
truce:vt0=sign perfect	2 -2
truce:vt0=sign pluperfect	-21 21
truce:vt0=suspend past	8 -8
truce:vt0=vote past	-11 11
truce:vt0=want present	-14 14
truce:vt0=write past	-12 12
truces:l1=two	-16 16
truces:l2=,	-10 10
truces:l2=<begin>	-12 12
truces:r1=,	17 -17
truces:t0=present	14 -14
untouched:r1=.	15 -15
untouched:r2=<end>	14 -14
verb:c0=impose	-11 11
verb:c0=stay	4 -4
verb:c1=end	-8 8
verb:c1=propose	15 -15
verb:c1=say	9 -9
verb:c1=target	30 -30
verb:c1=up	-8 8
verb:ct0=impose future	-17 17
verb:ct0=impose pluperfect	-5 5
verb:ct0=impose pluperfect-passive	12 -12
verb:ct0=impose present	17 -17
verb:ct0=propose past	-6 6
verb:ct0=propose present	19 -19
verb:ct0=sign perfect	12 -12
verb:ct0=sign present	12 -12
verb:ct0=stay past	19 -19
verb:ct0=stay perfect	-16 16
verb:ct0=suspend future	-16 16
verb:ct0=suspend perfect	21 -21
verb:ct0=suspend pluperfect	17 -17
verb:ct0=target perfect	-14 14
verb:ct0=target present	16 -16
verb:ct1=impose future	-18 18
verb:ct1=impose past	21 -21
verb:ct1=impose pluperfect-passive	12 -12
verb:ct1=propose past	11 -11
verb:ct1=propose present	14 -14
verb:ct1=stay infinitive	-25 25
verb:ct1=stay past	17 -17
verb:ct1=stay perfect	-16 16
verb:ct1=suspend future	-16 16
verb:ct1=suspend perfect	21 -21
verb:ct1=suspend pluperfect	17 -17
verb:ct1=target infinitive	11 -11
verb:ct1=target present	10 -10
verb:l1=:	12 -12
verb:l1=<agent>	14 -14
verb:l1=<duty>	-15 15
verb:l1=<level-noun>	-10 10
verb:l1=<name>	-13 13
verb:l1=<number>	15 -15
verb:l1=<organisation>	15 -15
verb:l1=<quality>	-11 11
verb:l1=<v-bear>	11 -11
verb:l1=<v-impose>	13 -13
verb:l1=also	13 -13
verb:l1=and	-16 16
verb:l1=be	-17 17
verb:l1=being	15 -15
verb:l1=good	-7 7
verb:l1=it	22 -22
verb:l1=may	7 -7
verb:l1=never	-12 12
verb:l1=side	16 -16
verb:l1=ski	-16 16
verb:l1=the	-10 10
verb:l1=they	-12 12
verb:l1=we	17 -17
verb:l1=would	-14 14
verb:l2='s	23 -23
verb:l2=;	-10 10
verb:l2=<begin>	-7 7
verb:l2=<day-ahead>	-13 13
verb:l2=<day-today>	5 -5
verb:l2=<level-noun>	11 -11
verb:l2=<money>	8 -8
verb:l2=<month-gone>	15 -15
verb:l2=<not>	16 -16
verb:l2=<organisation>	22 -22
verb:l2=<person>	12 -12
verb:l2=<seat>	-14 14
verb:l2=<v-propose>	9 -9
verb:l2=<v-return>	-10 10
verb:l2=and	22 -22
verb:l2=are	25 -25
verb:l2=but	10 -10
verb:l2=duty	7 -7
verb:l2=first	4 -4
verb:l2=good	29 -29
verb:l2=he	13 -13
verb:l2=in	-25 25
verb:l2=is	16 -16
verb:l2=it	-14 14
verb:l2=not	17 -17
verb:l2=on	17 -17
verb:l2=other	14 -14
verb:l2=promise	-11 11
verb:l2=reciprocal	-10 10
verb:l2=side	-18 18
verb:l2=tariff	-9 9
verb:l2=the	11 -11
verb:l2=trade	20 -20
verb:l2=what	-5 5
verb:l2=which	16 -16
verb:l2=will	13 -13
verb:l=" we	11 -11
verb:l=, and	-8 8
verb:l=, is	23 -23
verb:l=: <name>	-13 13
verb:l=<begin> <name>	-16 16
verb:l=<day-gone> and	-13 13
verb:l=<level> and	-11 11
verb:l=<month-gone> ,	-11 11
verb:l=<name> has	23 -23
verb:l=<name> have	-12 12
verb:l=<name> was	-14 14
verb:l=<name> would	-6 6
verb:l=<organisation> has	25 -25
verb:l=<person> ,	14 -14
verb:l=<points> are	-16 16
verb:l=<seat> will	-27 27
verb:l=and <seat>	12 -12
verb:l=and has	-14 14
verb:l=both side	25 -25
verb:l=good and	14 -14
verb:l=had been	13 -13
verb:l=have been	-10 10
verb:l=it has	-11 11
verb:l=it will	-12 12
verb:l=it would	-15 15
verb:l=promise to	-13 13
verb:l=round ,	-8 8
verb:l=talk were	-18 18
verb:l=that <seat>	11 -11
verb:l=that it	9 -9
verb:l=to stay	-22 22
verb:lr=, <seat>	12 -12
verb:lr=, for	19 -19
verb:lr=, until	-16 16
verb:lr=<begin> ,	8 -8
verb:lr=<begin> until	-10 10
verb:lr=<name> <points>	14 -14
verb:lr=<name> for	-11 11
verb:lr=<points> for	23 -23
verb:lr=<points> until	11 -11
verb:lr=and its	-10 10
verb:lr=are ,	-9 9
verb:lr=are for	-9 9
verb:lr=are until	40 -40
verb:lr=be for	-19 19
verb:lr=been for	12 -12
verb:lr=been since	-12 12
verb:lr=being .	10 -10
verb:lr=each <points>	14 -14
verb:lr=had in	11 -11
verb:lr=had its	9 -9
verb:lr=has <points>	-10 10
verb:lr=has its	9 -9
verb:lr=is ,	-18 18
verb:lr=is .	-15 15
verb:lr=is until	24 -24
verb:lr=remain for	19 -19
verb:lr=side their	-13 13
verb:lr=to ,	16 -16
verb:lr=to a	-10 10
verb:lr=to for	-10 10
verb:lr=to their	24 -24
verb:lr=were geneva	8 -8
verb:lr=will or	-15 15
verb:lr=would the	-17 17
verb:r1=;	-9 9
verb:r1=<end>	14 -14
verb:r1=<gate>	-9 9
verb:r1=<not>	14 -14
verb:r1=<number>	18 -18
verb:r1=<quality>	-7 7
verb:r1=<v-impose>	-30 30
verb:r1=<v-sign>	-16 16
verb:r1=all	-10 10
verb:r1=as	9 -9
verb:r1=because	11 -11
verb:r1=both	-10 10
verb:r1=chicken	12 -12
verb:r1=geneva	9 -9
verb:r1=his	7 -7
verb:r1=is	-7 7
verb:r1=measure	14 -14
verb:r1=on	10 -10
verb:r1=or	-10 10
verb:r1=point	11 -11
verb:r1=port	-9 9
verb:r1=restriction	12 -12
verb:r1=that	-14 14
verb:r1=till	13 -13
verb:r1=under	11 -11
verb:r1=will	14 -14
verb:r2=.	21 -21
verb:r2=<duty>	-12 12
verb:r2=<gate>	-12 12
verb:r2=<level-noun>	16 -16
verb:r2=<level>	-13 13
verb:r2=<month-gone>	10 -10
verb:r2=<name>	-11 11
verb:r2=<points>	-18 18
verb:r2=<v-agree>	16 -16
verb:r2=<v-target>	20 -20
verb:r2=additional	-11 11
verb:r2=and	10 -10
verb:r2=another	13 -13
verb:r2=are	7 -7
verb:r2=control	17 -17
verb:r2=dispute	9 -9
verb:r2=duty	-26 26
verb:r2=extra	16 -16
verb:r2=from	-13 13
verb:r2=higher	13 -13
verb:r2=it	-12 12
verb:r2=its	14 -14
verb:r2=more	-12 12
verb:r2=not	9 -9
verb:r2=on	17 -17
verb:r2=one	8 -8
verb:r2=other	-15 15
verb:r2=return	-9 9
verb:r2=rise	13 -13
verb:r2=special	-11 11
verb:r2=strike	15 -15
verb:r2=table	-9 9
verb:r2=tariff	17 -17
verb:r2=thi	18 -18
verb:r2=too	-14 14
verb:r2=until	-15 15
verb:r2=well	16 -16
verb:r=, not	11 -11
verb:r=, the	-10 10
verb:r=<end> <end>	14 -14
verb:r=<points> .	-18 18
verb:r=<points> for	18 -18
verb:r=<seat> in	8 -8
verb:r=<seat> on	-11 11
verb:r=as well	16 -16
verb:r=because of	11 -11
verb:r=by <span>	6 -6
verb:r=by the	14 -14
verb:r=for <span>	-11 11
verb:r=for another	13 -13
verb:r=from new	16 -16
verb:r=it .	12 -12
verb:r=its control	15 -15
verb:r=its fee	14 -14
verb:r=its vote	-16 16
verb:r=on <day-gone>	16 -16
verb:r=port fee	-8 8
verb:r=restriction on	11 -11
verb:r=the <level>	-7 7
verb:r=the additional	-9 9
verb:r=the duty	-12 12
verb:r=the export	-11 11
verb:r=the fee	14 -14
verb:r=the order	11 -11
verb:r=the table	-9 9
verb:r=the tariff	11 -11
verb:r=their dispute	8 -8
verb:r=their strike	9 -9
verb:t0=pluperfect	-8 8
verb:t0=pluperfect-passive	18 -18
verb:t0=present-passive-not	11 -11
verb:v0=ask	-15 15
verb:v0=continue	14 -14
verb:v0=promise	-11 11
verb:v0=take	16 -16
verb:v1=charge	12 -12
verb:v1=keep	-10 10
verb:v1=push	-12 12
verb:vt0=agree perfect	12 -12
verb:vt0=ask perfect	-14 14
verb:vt0=be past	13 -13
verb:vt0=charge present	11 -11
verb:vt0=leave present	13 -13
verb:vt0=lift perfect	-12 12
verb:vt0=other pluperfect	13 -13
verb:vt0=other present	-10 10
verb:vt0=postpone present	-15 15
verb:vt0=promise past	-13 13
verb:vt0=put future	-17 17
verb:vt0=shelve perfect	12 -12
verb:vt0=spare perfect	-7 7
verb:vt0=suspend pluperfect	15 -15
verb:vt0=take modal	7 -7
w:abstained	10 -10
w:arrangements	-16 16
w:breather	-26 26
w:calm	-19 19
w:carried on	-13 13
w:continuation	-14 14
w:continues	17 -17
w:deferred	-15 15
w:extended	15 -15
w:extending	-21 21
w:extension	-16 16
w:extensions	16 -16
w:go on	7 -7
w:grace	15 -15
w:halts	15 -15
w:held back	-10 10
w:holds off	11 -11
w:holidays	-20 20
w:keeping	28 -28
w:laid down	13 -13
w:lain	10 -10
w:lie	12 -12
w:lies	-22 22
w:lift	14 -14
w:lifted	11 -11
w:lifts	-10 10
w:peace	22 -22
w:prolongation	-34 34
w:prolonged	15 -15
w:prolonging	-13 13
w:put away	-11 11
w:renew	-15 15
w:renews	9 -9
w:respite	-16 16
w:shelves	18 -18
w:sleeping	-9 9
w:standstill	-13 13
w:stays	10 -10
w:stretch	-7 7
w:suspend	-15 15
w:withholds	17 -17
waived:l1=be	10 -10
waiver:l1=a	23 -23
waiver:t0=present	9 -9`;
