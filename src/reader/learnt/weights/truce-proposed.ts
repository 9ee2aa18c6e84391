// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	11 -11
add:l1=<begin>	10 -10
add:l1=you	8 -8
add:l2=that	8 -8
add:r1=<span>	-14 14
add:r1=a	10 -10
add:r1=it	12 -12
add:r1=to	18 -18
add:r1=up	17 -17
add:r2=.	-4 4
add:r2=<duty>	-10 10
add:r2=to	25 -25
added:l1=<organisation>	15 -15
added:l1=are	-9 9
added:l1=be	33 -33
added:l1=is	27 -27
added:l2=<begin>	9 -9
added:l2=<not>	12 -12
added:l2=duty	10 -10
added:l2=nothing	12 -12
added:l2=what	-12 12
added:r1=,	18 -18
added:r1=<span>	19 -19
added:r1=a	12 -12
added:r1=by	-12 12
added:r1=that	-11 11
added:r1=the	-7 7
added:r1=to	23 -23
added:r2=,	7 -7
added:r2=<goods>	-9 9
added:r2=a	-10 10
added:r2=and	21 -21
added:r2=its	8 -8
added:r2=of	12 -12
added:r2=top	10 -10
adds:l1=he	28 -28
adds:r1=,	-8 8
adds:r1=.	7 -7
adds:r2=<end>	14 -14
adds:r2=to	-9 9
again:c0=agree	9 -9
again:c0=buy	-21 21
again:c0=propose	17 -17
again:c0=renew	-5 5
again:c0=suspend	13 -13
again:c1=buy	-17 17
again:c1=suspend	12 -12
again:ct0=bear future	9 -9
again:ct0=begin future	-6 6
again:ct0=begin past	-8 8
again:ct0=begin perfect	12 -12
again:ct0=buy future	-20 20
again:ct0=impose perfect	-7 7
again:ct0=stay modal	-14 14
again:ct0=target present-passive	4 -4
again:ct1=bear future	9 -9
again:ct1=bear infinitive	9 -9
again:ct1=begin future	-3 3
again:ct1=begin perfect	8 -8
again:ct1=buy future	-20 20
again:ct1=propose present	-18 18
again:ct1=stay modal	-14 14
again:ct1=target present-passive	4 -4
again:l1=<duty>	12 -12
again:l1=<goods>	-16 16
again:l1=<level-noun>	-12 12
again:l1=<level>	-7 7
again:l1=<name>	-25 25
again:l1=<number>	-7 7
again:l1=<person>	19 -19
again:l1=<v-impose>	16 -16
again:l1=<v-propose>	21 -21
again:l1=<v-sell>	-9 9
again:l1=due	11 -11
again:l1=in	14 -14
again:l1=may	12 -12
again:l1=me	8 -8
again:l1=open	15 -15
again:l1=raise	-10 10
again:l1=ship	-9 9
again:l1=so	16 -16
again:l1=soybean	-8 8
again:l1=start	16 -16
again:l1=that	13 -13
again:l1=there	20 -20
again:l1=together	-10 10
again:l1=up	9 -9
again:l1=would	-26 26
again:l2=:	-13 13
again:l2=<agent>	-7 7
again:l2=<goods>	16 -16
again:l2=<name>	-14 14
again:l2=<quality>	-10 10
again:l2=and	-14 14
again:l2=been	13 -13
again:l2=can	11 -11
again:l2=come	10 -10
again:l2=duty	21 -21
again:l2=for	-14 14
again:l2=grower	-13 13
again:l2=in	-14 14
again:l2=is	4 -4
again:l2=it	11 -11
again:l2=the	12 -12
again:l2=then	-8 8
again:l2=they	15 -15
again:l2=would	-13 13
again:r1=,	23 -23
again:r1=.	10 -10
again:r1=;	-11 11
again:r1=<day-ahead>	-9 9
again:r1=<v-bear>	-9 9
again:r1=<v-begin>	-8 8
again:r1=<v-impose>	-10 10
again:r1=?	14 -14
again:r1=after	-7 7
again:r1=and	13 -13
again:r1=before	14 -14
again:r1=next	12 -12
again:r1=since	-10 10
again:r2=.	-5 5
again:r2=<day-gone>	13 -13
again:r2=<day-today>	-13 13
again:r2=<end>	9 -9
again:r2=<goods>	-5 5
again:r2=<month-ahead>	6 -6
again:r2=<name>	-11 11
again:r2=<not>	14 -14
again:r2=<number>	18 -18
again:r2=<v-target>	-12 12
again:r2=a	8 -8
again:r2=charge	-11 11
again:r2=he	13 -13
again:r2=if	-8 8
again:r2=say	12 -12
again:r2=two	16 -16
again:r2=we	18 -18
again:r2=which	9 -9
again:t0=modal-not	15 -15
again:t0=past-passive	13 -13
again:t0=perfect-passive	-7 7
again:v0=ask	22 -22
again:v0=buy	-18 18
again:v0=collect	-5 5
again:v0=discuss	13 -13
again:v0=put	14 -14
again:v0=raise	-17 17
again:v0=say	-14 14
again:v0=see	14 -14
again:v0=take	19 -19
again:v0=want	-10 10
again:v1=ask	27 -27
again:v1=buy	-14 14
again:v1=collect	-5 5
again:v1=discuss	13 -13
again:v1=expect	12 -12
again:v1=extend	-7 7
again:v1=hold	9 -9
again:v1=make	-10 10
again:v1=put	14 -14
again:v1=raise	-12 12
again:v1=say	-14 14
again:v1=see	21 -21
again:v1=want	-19 19
another:c0=propose	-7 7
another:c0=suspend	-16 16
another:c1=down	-10 10
another:c1=end	10 -10
another:c1=propose	-12 12
another:c1=sign	8 -8
another:c1=suspend	-7 7
another:ct0=agree past	-14 14
another:ct0=impose future-passive	9 -9
another:ct0=impose modal	-18 18
another:ct0=impose perfect	12 -12
another:ct0=propose modal	-8 8
another:ct0=say present	-13 13
another:ct0=sign perfect	6 -6
another:ct0=stay past	-11 11
another:ct0=suspend future	-19 19
another:ct0=up future	-13 13
another:ct1=impose future-passive	9 -9
another:ct1=impose infinitive	-18 18
another:ct1=impose modal	-15 15
another:ct1=say present	-13 13
another:ct1=stay past	-11 11
another:ct1=suspend future	-14 14
another:l1="	-15 15
another:l1=,	12 -12
another:l1=:	-25 25
another:l1=;	10 -10
another:l1=<level-noun>	16 -16
another:l1=<v-bear>	17 -17
another:l1=<v-begin>	16 -16
another:l1=<v-end>	14 -14
another:l1=<v-propose>	-13 13
another:l1=<v-say>	-15 15
another:l1=by	20 -20
another:l1=given	17 -17
another:l1=is	10 -10
another:l1=it	12 -12
another:l1=of	-9 9
another:l1=on	-8 8
another:l1=say	-11 11
another:l1=that	-29 29
another:l1=truce	15 -15
another:l1=was	13 -13
another:l1=with	11 -11
another:l2="	-12 12
another:l2=<begin>	-14 14
another:l2=<level>	-22 22
another:l2=<number>	-15 15
another:l2=<v-bear>	-7 7
another:l2=<v-impose>	21 -21
another:l2=<v-say>	-17 17
another:l2=<v-sell>	-9 9
another:l2=gave	19 -19
another:l2=had	13 -13
another:l2=is	15 -15
another:l2=it	31 -31
another:l2=will	27 -27
another:r1=,	-9 9
another:r1=.	-21 21
another:r1=<level>	13 -13
another:r1=<number>	35 -35
another:r1=<span>	-7 7
another:r1=<v-begin>	15 -15
another:r1=country	-15 15
another:r1=for	-10 10
another:r1=on	-12 12
another:r1=question	21 -21
another:r1=reason	-11 11
another:r1=truce	-14 14
another:r2="	-8 8
another:r2=<level>	-15 15
another:r2=<person>	-14 14
another:r2=at	-11 11
another:r2=before	22 -22
another:r2=for	-25 25
another:r2=on	8 -8
another:r2=the	9 -9
another:r2=to	-17 17
another:r2=were	-19 19
another:t0=modal	-12 12
another:t0=past-passive	17 -17
another:t0=perfect	12 -12
another:t0=perfect-passive	20 -20
another:t0=present	19 -19
another:v0=bring	-8 8
another:v0=extend	14 -14
another:v0=keep	19 -19
another:v0=like	-7 7
another:v0=offer	20 -20
another:v0=other	18 -18
another:v0=propose	-20 20
another:v0=suspend	-7 7
another:v1=bring	-8 8
another:v1=extend	16 -16
another:v1=keep	16 -16
another:v1=leave	-18 18
another:v1=like	-6 6
another:v1=lose	12 -12
another:v1=other	15 -15
another:v1=suspend	-10 10
armistice:l1=the	-7 7
armistice:l2=<begin>	-5 5
armistice:r1=of	-14 14
armistice:r2=the	-16 16
arrangement:c0=bear	14 -14
arrangement:c0=down	10 -10
arrangement:c1=down	13 -13
arrangement:c1=renew	-10 10
arrangement:ct0=agree past	10 -10
arrangement:ct0=impose present	-9 9
arrangement:ct0=sign perfect	-16 16
arrangement:ct1=agree past	10 -10
arrangement:ct1=impose infinitive	-13 13
arrangement:ct1=renew infinitive	-12 12
arrangement:ct1=sign perfect	-10 10
arrangement:l1='s	9 -9
arrangement:l1=<goods>	-8 8
arrangement:l1=<not>	11 -11
arrangement:l1=<span>	13 -13
arrangement:l1=an	13 -13
arrangement:l1=lumpur	-17 17
arrangement:l1=no	11 -11
arrangement:l1=permanent	15 -15
arrangement:l1=present	-13 13
arrangement:l2=:	-16 16
arrangement:l2=<name>	8 -8
arrangement:l2=<v-say>	20 -20
arrangement:l2=a	9 -9
arrangement:l2=has	18 -18
arrangement:l2=its	-10 10
arrangement:l2=kuala	-17 17
arrangement:l2=of	15 -15
arrangement:l2=that	-25 25
arrangement:l2=the	-9 9
arrangement:r1=,	-7 7
arrangement:r1=.	25 -25
arrangement:r1=<v-begin>	-14 14
arrangement:r1=<v-say>	12 -12
arrangement:r1=<v-suspend>	-11 11
arrangement:r1=in	24 -24
arrangement:r1=of	-18 18
arrangement:r1=that	9 -9
arrangement:r1=which	12 -12
arrangement:r1=would	-16 16
arrangement:r2=<end>	17 -17
arrangement:r2=<name>	-15 15
arrangement:r2=<seat>	14 -14
arrangement:r2=<span>	-8 8
arrangement:r2=be	-9 9
arrangement:r2=for	-11 11
arrangement:r2=last	-19 19
arrangement:r2=on	-23 23
arrangement:r2=run	-14 14
arrangement:r2=the	11 -11
arrangement:t0=future	20 -20
arrangement:t0=perfect	-10 10
arrangement:t0=pluperfect	10 -10
arrangement:t0=present-not	16 -16
arrangement:v0=agree	-15 15
arrangement:v0=other	12 -12
arrangement:v1=extend	-11 11
arrangements:r1=with	14 -14
asleep:l1=<duty>	-12 12
asleep:l1=duty	-12 12
calm:c1=propose	15 -15
calm:ct1=stay present	-9 9
calm:l1=of	-15 15
calm:l2=<span>	-15 15
calm:t0=present	-11 11
carried on:c0=bear	-14 14
carried on:c1=bear	-14 14
carried on:v0=carry	-14 14
carried on:v1=carry	-14 14
carry on:c0=bear	11 -11
carry on:v0=carry	11 -11
ceasefire:c1=renew	11 -11
ceasefire:ct1=agree participle-passive	18 -18
ceasefire:ct1=impose participle-passive	17 -17
ceasefire:ct1=sign participle-passive	14 -14
ceasefire:l1=<begin>	15 -15
ceasefire:l1=a	-6 6
ceasefire:l1=the	22 -22
ceasefire:l2=<v-impose>	10 -10
ceasefire:l2=<v-renew>	11 -11
ceasefire:r1=<v-impose>	9 -9
ceasefire:r1=<v-stay>	11 -11
ceasefire:r1=<v-suspend>	9 -9
ceasefire:r1=hold	9 -9
ceasefire:r1=on	11 -11
ceasefire:r1=was	-13 13
ceasefire:r1=with	-11 11
ceasefire:r2=<name>	-8 8
ceasefire:r2=<v-stay>	18 -18
ceasefire:r2=the	21 -21
ceasefire:t0=past	11 -11
ceasefire:v1=extend	11 -11
continue:l1=<goods>	19 -19
continue:l1=<name>	23 -23
continue:l1=and	-10 10
continue:l1=talk	9 -9
continue:l1=would	5 -5
continue:l2=,	-14 14
continue:l2=<goods>	-14 14
continue:l2=<name>	9 -9
continue:l2=that	13 -13
continue:l2=with	17 -17
continue:r1=on	12 -12
continue:r1=the	10 -10
continue:r1=to	7 -7
continue:r2=<day-gone>	11 -11
continue:r2=<level-noun>	12 -12
continue:r2=<v-stay>	-7 7
continue:r2=<v-suspend>	10 -10
continue:r2=apply	-3 3
continue:r2=be	5 -5
continue:r2=enter	20 -20
continue:r2=suspend	10 -10
continued:l1=the	-15 15
continued:r1=for	-14 14
continued:r2=<span>	-11 11
continues:l1=,	16 -16
continues:l1=it	8 -8
continues:l2=<begin>	22 -22
continues:r1=to	12 -12
continues:r1=until	13 -13
continues:r2=<v-impose>	11 -11
continues:r2=<v-stay>	13 -13
continues:r2=apply	12 -12
continues:r2=pay	14 -14
continuing:ct0=stay past	12 -12
continuing:ct1=stay past	12 -12
continuing:l1=were	12 -12
continuing:t0=past	12 -12
count:loose=3	18 -18
count:more=0	-13 13
count:more=3	11 -11
count:more=9	-9 9
count:quiet=1	16 -16
count:quiet=3	-24 24
count:truce=0	33 -33
count:truce=2	-9 9
count:truce=6	-11 11
count:verb=3	-16 16
days=0	34 -34
days=2	-13 13
days=3	-11 11
days=6	-11 11
days=9	14 -14
extend:c0=say	-18 18
extend:c0=sign	12 -12
extend:ct0=agree perfect	14 -14
extend:ct0=agree pluperfect	-11 11
extend:ct0=impose perfect	20 -20
extend:ct0=impose present	-8 8
extend:ct0=sign past	13 -13
extend:ct0=sign pluperfect	-11 11
extend:l2=,	-13 13
extend:l2=<day-gone>	10 -10
extend:l2=<name>	-13 13
extend:r1=<goods>	-9 9
extend:r1=their	-4 4
extend:r2=<duty>	-24 24
extend:r2=arrangement	-9 9
extend:r2=by	16 -16
extend:r2=tariff	-19 19
extended:c0=stay	-12 12
extended:c1=stay	-12 12
extended:ct0=stay present	-12 12
extended:ct1=stay present	-12 12
extended:l1=and	11 -11
extended:l1=be	-20 20
extended:l1=been	-8 8
extended:l1=unless	18 -18
extended:l2=,	25 -25
extended:l2=<day-gone>	-17 17
extended:l2=<name>	16 -16
extended:l2=<not>	-13 13
extended:l2=<seat>	-12 12
extended:l2=could	17 -17
extended:l2=it	-22 22
extended:l2=not	-12 12
extended:l2=truce	13 -13
extended:l2=would	-18 18
extended:r1=<end>	-8 8
extended:r1=?	-31 31
extended:r1=by	12 -12
extended:r1=for	10 -10
extended:r1=in	-18 18
extended:r1=it	-17 17
extended:r1=on	12 -12
extended:r1=the	11 -11
extended:r1=to	-12 12
extended:r1=twice	-7 7
extended:r2=,	-19 19
extended:r2=<day-ahead>	-14 14
extended:r2=<day-gone>	11 -11
extended:r2=<duty>	11 -11
extended:r2=<end>	-21 21
extended:r2=<goods>	12 -12
extended:r2=<span>	20 -20
extended:r2=tariff	11 -11
extended:r2=the	14 -14
extended:t0=modal-passive	-11 11
extended:t0=present-passive	-19 19
extended:v0=be	-12 12
extended:v1=be	-12 12
extending:c0=impose	-13 13
extends:l1=<organisation>	22 -22
extends:l1=that	-16 16
extends:l2=<begin>	13 -13
extends:l2=<v-deny>	-18 18
extends:l2=rule	-18 18
extends:l2=unless	10 -10
extension:c0=end	20 -20
extension:c0=propose	19 -19
extension:c0=up	-10 10
extension:c1=end	17 -17
extension:c1=impose	21 -21
extension:c1=propose	17 -17
extension:c1=up	-11 11
extension:ct0=agree future	-10 10
extension:ct0=agree pluperfect	-9 9
extension:ct0=propose perfect	13 -13
extension:ct0=say perfect	11 -11
extension:ct0=sign future	-12 12
extension:ct0=stay future	-12 12
extension:ct0=up modal	-13 13
extension:ct1=agree future	-10 10
extension:ct1=agree infinitive	9 -9
extension:ct1=impose perfect	15 -15
extension:ct1=propose infinitive	-13 13
extension:ct1=propose participle-passive	6 -6
extension:ct1=propose perfect	15 -15
extension:ct1=say perfect	11 -11
extension:ct1=sign future	-12 12
extension:ct1=sign infinitive	15 -15
extension:ct1=stay future	-10 10
extension:ct1=up modal	-13 13
extension:l1=<begin>	-28 28
extension:l1=<not>	9 -9
extension:l1=an	-20 20
extension:l1=any	-28 28
extension:l1=further	-18 18
extension:l1=its	-15 15
extension:l1=no	11 -11
extension:l2=,	-24 24
extension:l2=;	-11 11
extension:l2=<not>	15 -15
extension:l2=<v-impose>	22 -22
extension:l2=and	-22 22
extension:l2=approve	11 -11
extension:l2=at	-11 11
extension:l2=be	-20 20
extension:l2=call	13 -13
extension:l2=during	13 -13
extension:l2=expect	11 -11
extension:l2=if	-11 11
extension:l2=is	-19 19
extension:l2=likely	-18 18
extension:l2=of	-13 13
extension:l2=to	23 -23
extension:r1="	-15 15
extension:r1=.	8 -8
extension:r1=<v-bear>	-15 15
extension:r1=<v-lack>	-9 9
extension:r1=at	-18 18
extension:r1=cover	-9 9
extension:r1=in	-9 9
extension:r1=of	-9 9
extension:r1=the	12 -12
extension:r1=until	10 -10
extension:r1=was	-7 7
extension:r1=will	-18 18
extension:r1=would	-25 25
extension:r2="	-20 20
extension:r2=.	15 -15
extension:r2=<day-gone>	16 -16
extension:r2=<duty>	9 -9
extension:r2=<end>	2 -2
extension:r2=<goods>	12 -12
extension:r2=<not>	-19 19
extension:r2=<person>	-24 24
extension:r2=<seat>	17 -17
extension:r2=<span>	-12 12
extension:r2=<v-agree>	21 -21
extension:r2=<v-begin>	-11 11
extension:r2=<v-propose>	-13 13
extension:r2=?	-10 10
extension:r2=at	15 -15
extension:r2=be	-17 17
extension:r2=by	-11 11
extension:r2=in	17 -17
extension:r2=it	11 -11
extension:r2=likely	-11 11
extension:r2=of	-23 23
extension:r2=possible	-11 11
extension:r2=the	-9 9
extension:r2=which	-14 14
extension:r2=would	10 -10
extension:t0=perfect	18 -18
extension:t0=perfect-not	-22 22
extension:t0=pluperfect	11 -11
extension:t0=present-not	19 -19
extension:v0=agree	-20 20
extension:v0=ask	19 -19
extension:v0=end	18 -18
extension:v1=ask	22 -22
extension:v1=call	13 -13
extension:v1=end	15 -15
extension:v1=push	-15 15
extension:v1=vote	-12 12
extensions:c0=stay	10 -10
extensions:c1=stay	14 -14
extensions:v0=be	10 -10
extensions:v1=be	14 -14
extra:c0=suspend	15 -15
extra:c1=begin	-14 14
extra:c1=suspend	10 -10
extra:ct0=down future	-13 13
extra:ct0=propose present	10 -10
extra:ct1=down future	-13 13
extra:l1='s	-19 19
extra:l1=<level>	10 -10
extra:l1=its	14 -14
extra:l2=,	10 -10
extra:l2=:	-11 11
extra:l2=<level-noun>	-14 14
extra:l2=<name>	-19 19
extra:l2=<v-begin>	-17 17
extra:l2=<v-impose>	7 -7
extra:l2=<v-suspend>	14 -14
extra:l2=pay	3 -3
extra:r1=.	9 -9
extra:r1=<duty>	3 -3
extra:r1=<level>	-12 12
extra:r1=duty	3 -3
extra:r1=for	-14 14
extra:r1=tariff	9 -9
extra:r2=,	10 -10
extra:r2=.	18 -18
extra:r2=<duty>	15 -15
extra:r2=of	-12 12
extra:r2=tariff	15 -15
extra:r2=that	-18 18
extra:t0=future	-19 19
extra:t0=past	13 -13
extra:v0=charge	-8 8
extra:v0=keep	-15 15
extra:v0=suspend	17 -17
extra:v1=keep	-13 13
extra:v1=suspend	12 -12
freeze:ct1=suspend infinitive	-15 15
freeze:l1=to	-18 18
freeze:l2=<v-impose>	6 -6
freeze:v1=freeze	-19 19
frozen:c1=target	8 -8
frozen:l1=for	-11 11
frozen:l2=on	5 -5
frozen:r1=chicken	12 -12
frozen:r1=fish	6 -6
frozen:r1=for	14 -14
frozen:r1=until	16 -16
frozen:r2=.	-12 12
frozen:r2=<end>	-12 12
frozen:r2=<span>	14 -14
frozen:t0=perfect-passive	-12 12
frozen:t0=present	-15 15
frozen:t0=present-passive	-9 9
frozen:v1=charge	8 -8
further:c0=bear	-10 10
further:c0=down	11 -11
further:c0=sign	5 -5
further:c1=suspend	9 -9
further:ct0=begin present	-11 11
further:ct0=down modal	9 -9
further:ct0=impose future	9 -9
further:ct0=impose perfect	-9 9
further:ct0=impose present	15 -15
further:ct1=begin present	-11 11
further:ct1=down modal	9 -9
further:ct1=impose future	11 -11
further:ct1=impose infinitive	10 -10
further:ct1=impose past	16 -16
further:ct1=impose perfect	-13 13
further:l1=<begin>	-15 15
further:l1=<number>	11 -11
further:l1=<organisation>	-11 11
further:l1=nothing	17 -17
further:l1=of	13 -13
further:l1=on	11 -11
further:l1=to	-8 8
further:l2=<name>	-16 16
further:l2=<not>	19 -19
further:l2=<v-bear>	-16 16
further:l2=<v-down>	10 -10
further:l2=<v-say>	13 -13
further:l2=<v-sign>	-15 15
further:l2=and	-10 10
further:l2=is	-28 28
further:l2=mechanism	10 -10
further:l2=say	10 -10
further:l2=that	-15 15
further:l2=to	17 -17
further:l2=unless	12 -12
further:r1=,	5 -5
further:r1=:	-12 12
further:r1=<duty>	7 -7
further:r1=<level>	25 -25
further:r1=<money>	12 -12
further:r1=<span>	-24 24
further:r1=<v-bear>	13 -13
further:r1=<v-buy>	8 -8
further:r1=countermeasure	7 -7
further:r1=duty	12 -12
further:r1=extension	-18 18
further:r1=meet	13 -13
further:r1=on	-11 11
further:r1=opening	12 -12
further:r1=order	8 -8
further:r2=,	13 -13
further:r2=<duty>	12 -12
further:r2=<v-impose>	-14 14
further:r2=<v-stay>	23 -23
further:r2=has	13 -13
further:r2=is	-12 12
further:r2=tariff	9 -9
further:r2=the	-13 13
further:r2=until	7 -7
further:r2=will	-15 15
further:r2=would	17 -17
further:t0=future	18 -18
further:t0=pluperfect	-11 11
further:v0=other	13 -13
further:v1=lower	-11 11
further:v1=other	11 -11
go on:c0=agree	-18 18
go on:c0=impose	-15 15
go on:c0=sign	-25 25
go on:ct0=agree perfect	-22 22
go on:ct0=impose perfect	-24 24
go on:ct0=sign perfect	-22 22
go on:l1=,	14 -14
go on:l1=<goods>	20 -20
go on:l1=it	-25 25
go on:l2=<agent>	-9 9
go on:l2=<month-gone>	-11 11
go on:l2=<name>	7 -7
go on:l2=<v-agree>	-17 17
go on:l2=<v-impose>	-13 13
go on:l2=<v-propose>	22 -22
go on:l2=<v-sign>	-17 17
go on:l2=agree	-17 17
go on:l2=is	-26 26
go on:l2=it	-15 15
go on:l2=on	7 -7
go on:l2=side	-15 15
go on:l2=the	15 -15
go on:l2=will	-9 9
go on:r1=.	8 -8
go on:r1=;	22 -22
go on:r1=<v-impose>	3 -3
go on:r1=being	12 -12
go on:r1=for	-27 27
go on:r1=to	-20 20
go on:r1=until	-29 29
go on:r2=.	22 -22
go on:r2=<day-ahead>	-42 42
go on:r2=<end>	9 -9
go on:r2=<seat>	14 -14
go on:r2=<span>	-22 22
go on:r2=for	21 -21
go on:r2=it	-24 24
go on:r2=so	11 -11
go on:r2=the	4 -4
go on:r2=to	11 -11
go on:t0=perfect	-24 24
go on:t0=present	14 -14
go on:v0=agree	-18 18
goes on:l1=oil	-16 16
goes on:l1=truce	-23 23
goes on:l2=,	-20 20
goes on:l2=<begin>	21 -21
goes on:l2=<day-ahead>	11 -11
goes on:l2=<month-gone>	-14 14
goes on:l2=<quality>	10 -10
goes on:l2=if	12 -12
goes on:l2=of	26 -26
goes on:r1=,	-10 10
goes on:r1=<v-impose>	8 -8
goes on:r1=collect	15 -15
goes on:r1=take	-14 14
goes on:r1=until	18 -18
goes on:r2=<day-ahead>	-9 9
goes on:r2=<number>	-9 9
goes on:r2=the	4 -4
grace:l2=<span>	-9 9
grace:r1=.	11 -11
grace:r2=<end>	13 -13
halt:c0=propose	-5 5
halt:c1=propose	-5 5
halt:t0=past	11 -11
handshake:l1=<begin>	16 -16
handshake:l1=strong	13 -13
handshake:r1=,	17 -17
handshake:r1=and	-14 14
handshake:t0=present	-17 17
held in:l2=<name>	-17 17
held in:l2=first	7 -7
held in:l2=may	-13 13
held in:l2=trade	12 -12
held in:l2=would	14 -14
held in:r1=geneva	7 -7
held in:r2=.	12 -12
held in:r2=from	-20 20
held in:r2=thi	13 -13
hold back:l1=to	-21 21
holds back:l1=<name>	-22 22
holds back:l2=<begin>	-11 11
holiday:l1=national	12 -12
holiday:r1=.	21 -21
holiday:r2=<end>	23 -23
holiday:t0=present	14 -14
holidays:l2=before	-9 9
holidays:r2=<end>	-6 6
holidays:t0=present	-14 14
in the drawer:r1=.	14 -14
in the drawer:r2=and	12 -12
keep:c0=sign	5 -5
keep:ct0=impose past	8 -8
keep:ct1=impose present	-5 5
keep:l1=,	14 -14
keep:l1=and	12 -12
keep:l1=i	-4 4
keep:l1=they	8 -8
keep:l2="	12 -12
keep:l2=,	13 -13
keep:l2=<begin>	-8 8
keep:l2=the	15 -15
keep:l2=we	16 -16
keep:r1=<goods>	-24 24
keep:r1=a	31 -31
keep:r1=it	-6 6
keep:r1=its	21 -21
keep:r1=our	-10 10
keep:r1=talking	-5 5
keep:r1=them	-17 17
keep:r1=to	15 -15
keep:r1=your	21 -21
keep:r2=<end>	15 -15
keep:r2=<gate>	9 -9
keep:r2=<level-noun>	14 -14
keep:r2=<level>	19 -19
keep:r2=<v-propose>	11 -11
keep:r2=and	-14 14
keep:r2=at	-16 16
keep:r2=entry	10 -10
keep:r2=good	14 -14
keep:r2=of	-9 9
keep:r2=on	-5 5
keep:r2=the	25 -25
keep:r2=them	-13 13
keep:r2=word	16 -16
keep:v0=agree	5 -5
keep:v0=expect	18 -18
keep:v0=have	-9 9
keep:v0=other	13 -13
keeping:c0=impose	20 -20
keeping:c0=stay	17 -17
keeping:c1=impose	20 -20
keeping:c1=stay	17 -17
keeping:l1=in	8 -8
keeping:l2=<name>	12 -12
keeping:r2=the	9 -9
keeping:t0=present	11 -11
keeping:v0=keep	15 -15
keeping:v1=keep	15 -15
keeps:c0=stay	-10 10
keeps:c1=stay	-10 10
keeps:ct0=stay present	-10 10
keeps:ct1=stay present	-10 10
keeps:l1=<goods>	13 -13
keeps:l1=<name>	-14 14
keeps:l2=;	-15 15
keeps:l2=<day-gone>	20 -20
keeps:l2=<day-today>	-5 5
keeps:l2=<level>	18 -18
keeps:l2=<quality>	12 -12
keeps:l2=<span>	19 -19
keeps:l2=<v-buy>	11 -11
keeps:l2=and	9 -9
keeps:l2=order	11 -11
keeps:l2=with	-8 8
keeps:r1=<duty>	-12 12
keeps:r1=<goods>	-13 13
keeps:r1=<number>	-14 14
keeps:r1=<v-bear>	15 -15
keeps:r1=the	12 -12
keeps:r1=two	-17 17
keeps:r2=,	16 -16
keeps:r2=<level>	27 -27
keeps:r2=<number>	-12 12
keeps:r2=<v-impose>	16 -16
keeps:r2=at	-14 14
keeps:r2=reciprocal	10 -10
laid down:r1=in	12 -12
lain:v0=have	14 -14
lain:v1=have	14 -14
lengthen:c0=impose	-9 9
lengthen:r1=the	11 -11
lengths=0	73 -73
lengths=2	-18 18
lengths=3	-29 29
lengths=6	-13 13
lie:r1=.	9 -9
lie:r2=<end>	9 -9
lies:l1=what	14 -14
lies:l2=<begin>	8 -8
lies:r1=in	-13 13
lies:r2=his	-11 11
lift:c0=agree	11 -11
lift:c0=sign	14 -14
lift:c1=propose	21 -21
lift:ct1=propose past	15 -15
lift:l1=to	10 -10
lift:l2=<begin>	-19 19
lift:l2=<name>	28 -28
lift:l2=<v-impose>	-10 10
lift:r1=<duty>	11 -11
lift:r1=restriction	9 -9
lift:r1=the	-14 14
lift:r2=<v-buy>	-5 5
lift:r2=ban	14 -14
lift:r2=on	31 -31
lift:r2=tariff	10 -10
lift:t0=past	10 -10
lift:v0=agree	11 -11
lift:v0=promise	-11 11
lifted:l1=<seat>	9 -9
lifted:l1=also	7 -7
lifted:l1=has	-19 19
lifted:l2=it	-13 13
lifted:r1=a	-13 13
lifted:r1=the	16 -16
lifted:r2=ban	-23 23
lifted:t0=perfect	-16 16
lifts:l1=ski	-18 18
lifts:r1=,	-12 12
lifts:r1=the	14 -14
lifts:r2=ban	13 -13
long=0	58 -58
long=1	26 -26
long=2	-14 14
long=3	-24 24
long=6	-31 31
long=9	-10 10
longer:c0=lack	19 -19
longer:c1=lack	19 -19
longer:ct0=bear present	-9 9
longer:ct0=impose modal	-18 18
longer:ct1=bear present	-9 9
longer:ct1=impose modal	-18 18
longer:l1=<span>	13 -13
longer:l1=<v-stay>	-11 11
longer:l1=a	-12 12
longer:l1=it	19 -19
longer:l1=no	17 -17
longer:l1=the	-24 24
longer:l2=,	-19 19
longer:l2=<v-impose>	4 -4
longer:l2=<v-propose>	7 -7
longer:l2=<v-sign>	10 -10
longer:l2=for	16 -16
longer:l2=should	9 -9
longer:l2=that	-12 12
longer:l2=to	-19 19
longer:r1=<level>	-12 12
longer:r1=<number>	-7 7
longer:r1=<v-lack>	-10 10
longer:r1=be	19 -19
longer:r1=one	15 -15
longer:r1=take	12 -12
longer:r1=term	-23 23
longer:r1=than	15 -15
longer:r1=the	-11 11
longer:r2="	-14 14
longer:r2=,	-11 11
longer:r2=<v-propose>	10 -10
longer:r2=any	15 -15
longer:r2=in	-18 18
longer:r2=is	-10 10
longer:r2=plan	10 -10
longer:r2=to	13 -13
longer:t0=future	14 -14
longer:t0=past-passive	-11 11
longer:t0=perfect	22 -22
longer:t0=pluperfect	14 -14
longer:v0=agree	-14 14
longer:v0=have	11 -11
longer:v0=wait	18 -18
longer:v1=agree	-14 14
longer:v1=have	11 -11
longer:v1=wait	18 -18
loose:c0=bear	15 -15
loose:c1=impose	-12 12
loose:c1=renew	-13 13
loose:c1=say	12 -12
loose:ct0=down pluperfect	12 -12
loose:ct0=down present	-9 9
loose:ct0=end past	11 -11
loose:ct0=propose future	8 -8
loose:ct0=propose pluperfect	-11 11
loose:ct0=propose present	9 -9
loose:ct0=say perfect	-13 13
loose:ct0=sign perfect	-16 16
loose:ct0=stay perfect	-14 14
loose:ct1=down pluperfect	12 -12
loose:ct1=down present	-9 9
loose:ct1=end past	11 -11
loose:ct1=impose gerund	-10 10
loose:ct1=impose infinitive	-19 19
loose:ct1=impose perfect	11 -11
loose:ct1=impose pluperfect	16 -16
loose:ct1=impose present	-16 16
loose:ct1=propose future	8 -8
loose:ct1=propose past	14 -14
loose:ct1=renew infinitive	-12 12
loose:ct1=say perfect	-13 13
loose:ct1=stay modal	15 -15
loose:ct1=stay perfect	-14 14
loose:l1=,	-16 16
loose:l1=<begin>	21 -21
loose:l1=<duty>	14 -14
loose:l1=<month-ahead>	-19 19
loose:l1=<name>	-13 13
loose:l1=<number>	7 -7
loose:l1=<v-deny>	10 -10
loose:l1=<v-impose>	-8 8
loose:l1=<v-propose>	13 -13
loose:l1=an	13 -13
loose:l1=fentanyl	-8 8
loose:l1=good	19 -19
loose:l1=it	-24 24
loose:l1=levy	12 -12
loose:l1=lumpur	-17 17
loose:l1=one	11 -11
loose:l1=other	-17 17
loose:l1=pen	-16 16
loose:l1=permanent	15 -15
loose:l1=present	-14 14
loose:l1=rule	10 -10
loose:l1=separate	11 -11
loose:l1=strong	13 -13
loose:l1=tea	9 -9
loose:l1=that	13 -13
loose:l1=the	-20 20
loose:l1=what	15 -15
loose:l2=:	-11 11
loose:l2=<begin>	13 -13
loose:l2=<month-gone>	-9 9
loose:l2=<quality>	13 -13
loose:l2=<v-bear>	12 -12
loose:l2=<v-renew>	-9 9
loose:l2=<v-say>	20 -20
loose:l2=<v-sign>	13 -13
loose:l2=additional	-12 12
loose:l2=all	-17 17
loose:l2=an	-10 10
loose:l2=before	-16 16
loose:l2=but	14 -14
loose:l2=by	10 -10
loose:l2=call	17 -17
loose:l2=day	16 -16
loose:l2=doe	-12 12
loose:l2=extend	-13 13
loose:l2=for	-15 15
loose:l2=from	-22 22
loose:l2=good	11 -11
loose:l2=has	13 -13
loose:l2=he	-11 11
loose:l2=kuala	-17 17
loose:l2=on	27 -27
loose:l2=other	21 -21
loose:l2=tariff	-8 8
loose:l2=that	-16 16
loose:l2=the	-16 16
loose:l2=they	19 -19
loose:l2=without	-11 11
loose:l=: it	-14 14
loose:l=: the	-18 18
loose:l=<begin> <begin>	21 -21
loose:l=<begin> it	-9 9
loose:l=<begin> what	14 -14
loose:l=<level> ,	-12 12
loose:l=<level> and	-15 15
loose:l=<name> 's	10 -10
loose:l=<quality> good	13 -13
loose:l=a permanent	15 -15
loose:l=before the	-16 16
loose:l=call the	7 -7
loose:l=extend the	-15 15
loose:l=he would	-11 11
loose:l=it will	-19 19
loose:l=its own	-14 14
loose:l=kuala lumpur	-17 17
loose:l=of <month-ahead>	-12 12
loose:l=of the	22 -22
loose:l=reciprocal tariff	-11 11
loose:l=sign the	12 -12
loose:l=that the	-22 22
loose:l=the <level>	-16 16
loose:l=the <span>	10 -10
loose:l=the present	-14 14
loose:l=the rate	11 -11
loose:l=under an	13 -13
loose:lr=, .	10 -10
loose:lr=, as	-15 15
loose:lr=, where	-12 12
loose:lr=<month-gone> .	-12 12
loose:lr=a for	15 -15
loose:lr=a on	-12 12
loose:lr=an that	11 -11
loose:lr=an with	-12 12
loose:lr=duty at	-9 9
loose:lr=good ,	18 -18
loose:lr=it ,	-17 17
loose:lr=on .	16 -16
loose:lr=present ,	-16 16
loose:lr=tariff at	-7 7
loose:lr=the and	20 -20
loose:lr=the as	12 -12
loose:lr=the between	-11 11
loose:lr=the in	13 -13
loose:lr=the last	-9 9
loose:lr=the of	-19 19
loose:lr=the would	-15 15
loose:lr=to at	10 -10
loose:lr=to suspend	-24 24
loose:lr=would where	-13 13
loose:r1="	5 -5
loose:r1=<duty>	11 -11
loose:r1=<end>	6 -6
loose:r1=<level>	15 -15
loose:r1=<v-begin>	-11 11
loose:r1=<v-end>	-22 22
loose:r1=<v-sign>	12 -12
loose:r1=<v-target>	9 -9
loose:r1=exempt	9 -9
loose:r1=for	21 -21
loose:r1=in	10 -10
loose:r1=is	13 -13
loose:r1=last	-16 16
loose:r1=of	-16 16
loose:r1=on	-31 31
loose:r1=open	16 -16
loose:r1=suspend	-15 15
loose:r1=that	5 -5
loose:r1=the	-18 18
loose:r1=their	-21 21
loose:r1=too	-10 10
loose:r1=until	9 -9
loose:r1=which	14 -14
loose:r1=would	-24 24
loose:r2="	31 -31
loose:r2=,	6 -6
loose:r2=<duty>	-21 21
loose:r2=<money>	11 -11
loose:r2=<month-ahead>	-10 10
loose:r2=<seat>	10 -10
loose:r2=<span>	11 -11
loose:r2=<v-bear>	-21 21
loose:r2=<v-impose>	-11 11
loose:r2=<v-say>	19 -19
loose:r2=<v-stay>	-15 15
loose:r2=a	21 -21
loose:r2=be	-14 14
loose:r2=busan	-11 11
loose:r2=for	-17 17
loose:r2=force	21 -21
loose:r2=it	-9 9
loose:r2=last	-19 19
loose:r2=run	-17 17
loose:r2=same	-12 12
loose:r2=tariff	-16 16
loose:r2=there	-17 17
loose:r=, the	-11 11
loose:r=<end> <end>	6 -6
loose:r=as it	-14 14
loose:r=at <money>	10 -10
loose:r=for <span>	9 -9
loose:r=in force	21 -21
loose:r=on the	-10 10
loose:r=run to	10 -10
loose:r=suspend for	-15 15
loose:r=the same	-12 12
loose:r=with <seat>	9 -9
loose:r=would be	-12 12
loose:t0=modal	18 -18
loose:t0=past	13 -13
loose:t0=perfect	-20 20
loose:t0=perfect-passive	-10 10
loose:t0=pluperfect	13 -13
loose:t0=present-not	15 -15
loose:v0=agree	-18 18
loose:v0=conclude	10 -10
loose:v0=leave	-14 14
loose:v0=other	11 -11
loose:v0=pay	-11 11
loose:v0=reach	-19 19
loose:v0=say	-11 11
loose:v0=see	15 -15
loose:v0=suspend	-16 16
loose:v1=announce	11 -11
loose:v1=bring	12 -12
loose:v1=conclude	10 -10
loose:v1=extend	-17 17
loose:v1=freeze	-19 19
loose:v1=impose	8 -8
loose:v1=pay	-11 11
loose:v1=reach	-19 19
loose:v1=suspend	-15 15
loose:vt0=agree perfect	-10 10
loose:vt0=be perfect	-16 16
loose:vt0=call past	12 -12
loose:vt0=have past	12 -12
loose:vt0=other present	13 -13
loose:vt0=pay present	-12 12
loose:vt0=reach past	-19 19
loose:vt0=say perfect	-13 13
loose:vt0=tell past	-15 15
months=0	-13 13
months=1	-12 12
months=3	9 -9
months=6	27 -27
months=9	15 -15
moratorium:l2=<begin>	13 -13
moratorium:r2=<span>	11 -11
more:c0=deny	12 -12
more:c0=end	11 -11
more:c0=target	18 -18
more:c1=deny	22 -22
more:c1=down	-13 13
more:c1=end	18 -18
more:c1=propose	-7 7
more:c1=return	-7 7
more:c1=target	15 -15
more:c1=threaten	-7 7
more:ct0=agree future	-21 21
more:ct0=agree past-passive	-10 10
more:ct0=bear modal-passive	-8 8
more:ct0=begin future	-15 15
more:ct0=down perfect	16 -16
more:ct0=down pluperfect	-13 13
more:ct0=end present	15 -15
more:ct0=impose future	-12 12
more:ct0=impose modal	-10 10
more:ct0=impose perfect	-10 10
more:ct0=impose present-passive	-10 10
more:ct0=propose future-passive	-13 13
more:ct0=propose past	-11 11
more:ct0=renew modal-passive	-11 11
more:ct0=renew perfect-passive	11 -11
more:ct0=renew present	-14 14
more:ct0=sell past	17 -17
more:ct0=sign modal	-17 17
more:ct0=stay future-passive	-12 12
more:ct0=stay past-passive	8 -8
more:ct0=stay perfect	12 -12
more:ct0=suspend future	-12 12
more:ct0=suspend present-passive	13 -13
more:ct0=target future	14 -14
more:ct0=threaten past	8 -8
more:ct0=threaten pluperfect	-11 11
more:ct0=up modal-passive	13 -13
more:ct1=agree future	-21 21
more:ct1=agree infinitive	14 -14
more:ct1=agree past-passive	-10 10
more:ct1=agree perfect	-18 18
more:ct1=bear participle-passive	-14 14
more:ct1=bear pluperfect	-14 14
more:ct1=bear present	10 -10
more:ct1=begin future	-11 11
more:ct1=begin present	-8 8
more:ct1=buy infinitive	20 -20
more:ct1=down perfect	16 -16
more:ct1=down pluperfect	-13 13
more:ct1=end modal	14 -14
more:ct1=end present	14 -14
more:ct1=impose modal	-7 7
more:ct1=impose participle-passive	11 -11
more:ct1=impose perfect	-14 14
more:ct1=impose pluperfect	16 -16
more:ct1=propose future-passive	-13 13
more:ct1=propose gerund	9 -9
more:ct1=propose infinitive	-11 11
more:ct1=propose present	-12 12
more:ct1=renew modal-passive	-11 11
more:ct1=renew perfect-passive	11 -11
more:ct1=renew present	-14 14
more:ct1=say perfect	15 -15
more:ct1=say perfect-passive	12 -12
more:ct1=sell past	17 -17
more:ct1=sign infinitive	12 -12
more:ct1=sign modal	-19 19
more:ct1=stay future-passive	-12 12
more:ct1=stay past-passive	8 -8
more:ct1=stay perfect	12 -12
more:ct1=suspend present-passive	13 -13
more:ct1=target future	14 -14
more:ct1=target participle-passive	-14 14
more:ct1=target past	13 -13
more:ct1=threaten past	12 -12
more:ct1=up gerund	-8 8
more:ct1=up modal-passive	13 -13
more:l1='s	-11 11
more:l1=:	-21 21
more:l1=;	13 -13
more:l1=<day-ahead>	9 -9
more:l1=<duty>	13 -13
more:l1=<level>	18 -18
more:l1=<office>	11 -11
more:l1=<organisation>	24 -24
more:l1=<person>	11 -11
more:l1=<points>	16 -16
more:l1=<span>	-27 27
more:l1=<v-impose>	-14 14
more:l1=<v-propose>	-8 8
more:l1=<v-say>	-12 12
more:l1=<v-sign>	-23 23
more:l1=<v-suspend>	16 -16
more:l1=<v-up>	-3 3
more:l1=add	-7 7
more:l1=any	11 -11
more:l1=anything	7 -7
more:l1=approve	-13 13
more:l1=are	-14 14
more:l1=arrangement	-8 8
more:l1=as	-12 12
more:l1=back	14 -14
more:l1=be	-21 21
more:l1=both	15 -15
more:l1=by	27 -27
more:l1=could	31 -31
more:l1=day	-9 9
more:l1=do	15 -15
more:l1=due	11 -11
more:l1=each	-10 10
more:l1=else	12 -12
more:l1=exclusion	-10 10
more:l1=expect	8 -8
more:l1=few	-11 11
more:l1=for	-14 14
more:l1=further	-15 15
more:l1=given	10 -10
more:l1=grow	-11 11
more:l1=had	23 -23
more:l1=has	-4 4
more:l1=he	9 -9
more:l1=his	12 -12
more:l1=i	-4 4
more:l1=in	14 -14
more:l1=invest	10 -10
more:l1=licence	13 -13
more:l1=like	-14 14
more:l1=may	18 -18
more:l1=me	12 -12
more:l1=negotiation	12 -12
more:l1=never	-7 7
more:l1=nobody	16 -16
more:l1=other	13 -13
more:l1=point	19 -19
more:l1=propose	-13 13
more:l1=second	12 -12
more:l1=sell	14 -14
more:l1=ship	-13 13
more:l1=sign	-8 8
more:l1=so	19 -19
more:l1=something	-11 11
more:l1=start	16 -16
more:l1=still	11 -11
more:l1=sugar	17 -17
more:l1=suspend	8 -8
more:l1=suspension	18 -18
more:l1=take	-11 11
more:l1=that	-10 10
more:l1=their	-7 7
more:l1=then	-9 9
more:l1=there	21 -21
more:l1=they	7 -7
more:l1=to	-13 13
more:l1=together	-10 10
more:l1=unless	12 -12
more:l1=up	17 -17
more:l1=use	11 -11
more:l1=was	22 -22
more:l1=were	-9 9
more:l1=who	-13 13
more:l1=without	-11 11
more:l1=you	14 -14
more:l1=—	21 -21
more:l2='s	10 -10
more:l2=)	5 -5
more:l2=-	5 -5
more:l2=.	-15 15
more:l2=:	-25 25
more:l2=<agent>	-3 3
more:l2=<day-ahead>	7 -7
more:l2=<day-gone>	23 -23
more:l2=<day-today>	12 -12
more:l2=<gate>	-23 23
more:l2=<level>	-8 8
more:l2=<month-gone>	-8 8
more:l2=<number>	-16 16
more:l2=<organisation>	21 -21
more:l2=<span>	13 -13
more:l2=<taker>	13 -13
more:l2=<v-begin>	9 -9
more:l2=<v-buy>	28 -28
more:l2=<v-deny>	-12 12
more:l2=<v-end>	-19 19
more:l2=<v-propose>	-7 7
more:l2=<v-renew>	12 -12
more:l2=<v-sign>	8 -8
more:l2=<v-stay>	-21 21
more:l2=a	-15 15
more:l2=after	-9 9
more:l2=all	-13 13
more:l2=an	-15 15
more:l2=at	-21 21
more:l2=been	20 -20
more:l2=buy	21 -21
more:l2=can	27 -27
more:l2=cannot	13 -13
more:l2=company	15 -15
more:l2=day	12 -12
more:l2=decide	10 -10
more:l2=delegation	-13 13
more:l2=doe	21 -21
more:l2=done	-18 18
more:l2=drop	-15 15
more:l2=during	11 -11
more:l2=duty	22 -22
more:l2=each	16 -16
more:l2=earth	16 -16
more:l2=enough	-11 11
more:l2=evening	10 -10
more:l2=find	-8 8
more:l2=future	16 -16
more:l2=gave	13 -13
more:l2=good	18 -18
more:l2=government	-11 11
more:l2=grower	-13 13
more:l2=has	16 -16
more:l2=have	24 -24
more:l2=in	-10 10
more:l2=initial	-9 9
more:l2=invest	-12 12
more:l2=it	-11 11
more:l2=its	15 -15
more:l2=keep	-6 6
more:l2=leave	-16 16
more:l2=like	14 -14
more:l2=likely	-25 25
more:l2=move	5 -5
more:l2=negotiation	12 -12
more:l2=night	-11 11
more:l2=nothing	13 -13
more:l2=on	-21 21
more:l2=open	-25 25
more:l2=other	-12 12
more:l2=our	14 -14
more:l2=out	-17 17
more:l2=pause	-10 10
more:l2=price	18 -18
more:l2=promise	13 -13
more:l2=push	-10 10
more:l2=reason	-20 20
more:l2=rise	13 -13
more:l2=rule	-12 12
more:l2=run	-13 13
more:l2=same	14 -14
more:l2=send	9 -9
more:l2=she	10 -10
more:l2=should	-17 17
more:l2=side	-19 19
more:l2=sign	15 -15
more:l2=since	-12 12
more:l2=spoke	10 -10
more:l2=stay	-8 8
more:l2=suspend	11 -11
more:l2=take	18 -18
more:l2=tariff	-15 15
more:l2=the	11 -11
more:l2=them	-14 14
more:l2=time	20 -20
more:l2=to	5 -5
more:l2=unless	27 -27
more:l2=until	8 -8
more:l2=what	-18 18
more:l2=where	-9 9
more:l2=whether	-19 19
more:l2=which	-12 12
more:l2=whichever	12 -12
more:l2=who	-23 23
more:l2=with	10 -10
more:l2=word	-11 11
more:l2=work	-16 16
more:l2=world	12 -12
more:l2=worth	11 -11
more:l2=would	-6 6
more:l2=year	14 -14
more:l=" we	12 -12
more:l='s the	-16 16
more:l=, <level>	-17 17
more:l=, an	-7 7
more:l=, and	-14 14
more:l=, for	-20 20
more:l=, in	7 -7
more:l=, no	-12 12
more:l=, not	-14 14
more:l=, once	9 -9
more:l=, sell	10 -10
more:l=, their	12 -12
more:l=, was	19 -19
more:l=, with	10 -10
more:l=: "	-13 13
more:l=: a	10 -10
more:l=: the	-18 18
more:l=; <points>	8 -8
more:l=; a	-9 9
more:l=<begin> <name>	14 -14
more:l=<begin> <organisation>	12 -12
more:l=<begin> <person>	30 -30
more:l=<begin> <seat>	-9 9
more:l=<begin> <span>	-11 11
more:l=<begin> for	-11 11
more:l=<begin> in	-11 11
more:l=<begin> its	-12 12
more:l=<begin> no	14 -14
more:l=<begin> the	15 -15
more:l=<begin> they	-8 8
more:l=<begin> two	-13 13
more:l=<day-ahead> without	-12 12
more:l=<day-today> that	-9 9
more:l=<day-today> to	11 -11
more:l=<level> under	-10 10
more:l=<month-gone> and	-15 15
more:l=<name> 's	-15 15
more:l=<name> ,	16 -16
more:l=<name> and	9 -9
more:l=<name> are	14 -14
more:l=<name> for	-9 9
more:l=<name> has	-10 10
more:l=<name> have	9 -9
more:l=<name> was	-8 8
more:l=<name> will	20 -20
more:l=<number> ,	16 -16
more:l=<number> and	-11 11
more:l=<organisation> could	14 -14
more:l=<organisation> to	20 -20
more:l=<points> of	-10 10
more:l=<quality> good	17 -17
more:l=<quality> soybean	-14 14
more:l=<span> and	22 -22
more:l=a few	-11 11
more:l=a further	-14 14
more:l=a point	14 -14
more:l=after the	-18 18
more:l=and <name>	12 -12
more:l=and <seat>	18 -18
more:l=and an	-20 20
more:l=and its	-10 10
more:l=and to	-8 8
more:l=and will	-13 13
more:l=apply once	-19 19
more:l=approve the	-11 11
more:l=are due	18 -18
more:l=are to	9 -9
more:l=ask for	-5 5
more:l=at a	-11 11
more:l=at them	10 -10
more:l=be <level>	-13 13
more:l=be an	-19 19
more:l=be charge	12 -12
more:l=be no	12 -12
more:l=be the	-12 12
more:l=been given	8 -8
more:l=both side	10 -10
more:l=but no	10 -10
more:l=buy <level>	6 -6
more:l=buy <money>	12 -12
more:l=come up	15 -15
more:l=cost <number>	-16 16
more:l=do so	19 -19
more:l=during the	11 -11
more:l=duty apply	20 -20
more:l=end without	-11 11
more:l=enough to	-11 11
more:l=for a	8 -8
more:l=for anything	8 -8
more:l=get <level>	17 -17
more:l=get <span>	7 -7
more:l=give us	-11 11
more:l=go for	-7 7
more:l=good for	18 -18
more:l=grower breathe	-13 13
more:l=had been	22 -22
more:l=half or	10 -10
more:l=has been	15 -15
more:l=if <name>	14 -14
more:l=in a	12 -12
more:l=into a	13 -13
more:l=invest <money>	-15 15
more:l=is <number>	11 -11
more:l=is due	12 -12
more:l=is for	12 -12
more:l=is no	-15 15
more:l=is the	7 -7
more:l=is their	-12 12
more:l=is to	-31 31
more:l=it be	-17 17
more:l=it for	8 -8
more:l=it had	17 -17
more:l=it is	-8 8
more:l=it was	27 -27
more:l=it would	-16 16
more:l=like to	20 -20
more:l=likely an	-18 18
more:l=mean to	-16 16
more:l=not be	19 -19
more:l=not pay	-9 9
more:l=nothing is	9 -9
more:l=of <level>	14 -14
more:l=of a	-5 5
more:l=of an	-15 15
more:l=offer to	16 -16
more:l=on its	-17 17
more:l=rule that	-18 18
more:l=see it	-16 16
more:l=should be	-14 14
more:l=side will	-15 15
more:l=sign a	15 -15
more:l=sign an	8 -8
more:l=sign for	-19 19
more:l=sign its	10 -10
more:l=take up	22 -22
more:l=that a	-36 36
more:l=that an	-15 15
more:l=that no	11 -11
more:l=that the	-20 20
more:l=that they	9 -9
more:l=the <name>	-9 9
more:l=the second	14 -14
more:l=the truce	-23 23
more:l=their truce	4 -4
more:l=there be	-20 20
more:l=there is	-22 22
more:l=to <level>	-14 14
more:l=to an	21 -21
more:l=to be	-5 5
more:l=to buy	9 -9
more:l=to do	17 -17
more:l=to go	10 -10
more:l=to the	14 -14
more:l=truce ,	13 -13
more:l=truce for	12 -12
more:l=truce is	-8 8
more:l=truce was	20 -20
more:l=under the	-9 9
more:l=unless a	12 -12
more:l=want <level>	19 -19
more:l=want <span>	-14 14
more:l=was <number>	13 -13
more:l=was no	11 -11
more:l=was not	29 -29
more:l=we have	-11 11
more:l=were not	-12 12
more:l=what was	-8 8
more:l=which <name>	-23 23
more:l=which is	-13 13
more:l=whichever is	12 -12
more:l=will apply	-17 17
more:l=will be	-15 15
more:l=will take	-9 9
more:l=without the	17 -17
more:l=would apply	-21 21
more:l=would be	-4 4
more:l=would not	14 -14
more:l=would pay	24 -24
more:longer=0	35 -35
more:longer=1	-10 10
more:longer=2	-15 15
more:longer=3	-30 30
more:lr='s .	6 -6
more:lr='s duty	-16 16
more:lr='s term	-13 13
more:lr=, for	18 -18
more:lr=, or	-12 12
more:lr=, pay	11 -11
more:lr=, until	12 -12
more:lr=<begin> ,	-11 11
more:lr=<begin> by	-22 22
more:lr=<begin> meet	26 -26
more:lr=<begin> than	15 -15
more:lr=<begin> your	12 -12
more:lr=<day-today> the	9 -9
more:lr=<level> <quality>	6 -6
more:lr=<level> for	22 -22
more:lr=<level> pay	14 -14
more:lr=<name> .	-4 4
more:lr=<name> take	-16 16
more:lr=<name> tariff	16 -16
more:lr=<name> to	11 -11
more:lr=<number> ,	-9 9
more:lr=<number> .	-10 10
more:lr=<number> and	-15 15
more:lr=<number> from	-11 11
more:lr=<number> in	-9 9
more:lr=<number> rare	11 -11
more:lr=<number> than	15 -15
more:lr=<organisation> .	10 -10
more:lr=<organisation> <number>	7 -7
more:lr=<organisation> it	13 -13
more:lr=<organisation> that	-9 9
more:lr=<organisation> the	14 -14
more:lr=<person> ,	18 -18
more:lr=<person> .	-30 30
more:lr=<person> <level>	-14 14
more:lr=<person> to	7 -7
more:lr=<points> .	14 -14
more:lr=<points> are	13 -13
more:lr=<span> .	-31 31
more:lr=<span> of	15 -15
more:lr=<span> than	12 -12
more:lr=a <level>	20 -20
more:lr=a <money>	12 -12
more:lr=a <points>	19 -19
more:lr=a <span>	-23 23
more:lr=a day	17 -17
more:lr=a duty	9 -9
more:lr=a extension	-11 11
more:lr=a investigation	12 -12
more:lr=a meet	10 -10
more:lr=a of	-19 19
more:lr=a one	24 -24
more:lr=a order	8 -8
more:lr=a pause	-15 15
more:lr=a round	9 -9
more:lr=a term	-18 18
more:lr=a truce	-22 22
more:lr=a year	-25 25
more:lr=an ,	16 -16
more:lr=an .	-9 9
more:lr=an in	-21 21
more:lr=an until	11 -11
more:lr=and ,	19 -19
more:lr=and .	18 -18
more:lr=and <points>	-13 13
more:lr=and in	-17 17
more:lr=and the	14 -14
more:lr=and to	-11 11
more:lr=any .	14 -14
more:lr=apply .	-8 8
more:lr=are ,	-5 5
more:lr=are .	-14 14
more:lr=be ,	-9 9
more:lr=be ?	-18 18
more:lr=be by	-11 11
more:lr=be from	-10 10
more:lr=be in	10 -10
more:lr=be on	19 -19
more:lr=be to	-22 22
more:lr=be until	-10 10
more:lr=been ,	13 -13
more:lr=been for	16 -16
more:lr=been in	-14 14
more:lr=been to	19 -19
more:lr=been twice	-12 12
more:lr=buy .	8 -8
more:lr=buy <quality>	21 -21
more:lr=buy of	-15 15
more:lr=charge ,	14 -14
more:lr=cost .	11 -11
more:lr=could the	21 -21
more:lr=do against	11 -11
more:lr=due .	12 -12
more:lr=due in	12 -12
more:lr=few week	-11 11
more:lr=for .	-15 15
more:lr=for ;	-10 10
more:lr=for talk	17 -17
more:lr=for than	-17 17
more:lr=for the	-13 13
more:lr=get ,	-15 15
more:lr=given <span>	16 -16
more:lr=has its	-13 13
more:lr=he ,	13 -13
more:lr=in .	13 -13
more:lr=in than	16 -16
more:lr=is ,	-4 4
more:lr=is .	9 -9
more:lr=is by	9 -9
more:lr=is question	21 -21
more:lr=is than	-23 23
more:lr=is to	14 -14
more:lr=isn't ,	-18 18
more:lr=it ,	-10 10
more:lr=it <level>	17 -17
more:lr=it on	-6 6
more:lr=it the	-20 20
more:lr=it to	10 -10
more:lr=it until	15 -15
more:lr=its duty	9 -9
more:lr=make .	-13 13
more:lr=matter than	11 -11
more:lr=may it	-11 11
more:lr=meet ,	-20 20
more:lr=meet on	21 -21
more:lr=never than	-10 10
more:lr=no ,	21 -21
more:lr=no .	11 -11
more:lr=no <level>	-8 8
more:lr=no <number>	-7 7
more:lr=no be	18 -18
more:lr=no is	14 -14
more:lr=no opening	12 -12
more:lr=no step	-17 17
more:lr=no take	12 -12
more:lr=no truce	10 -10
more:lr=nobody it	27 -27
more:lr=not by	-11 11
more:lr=not in	8 -8
more:lr=not the	-7 7
more:lr=of <span>	-12 12
more:lr=of than	12 -12
more:lr=oil pay	-16 16
more:lr=on ,	8 -8
more:lr=on the	-12 12
more:lr=once ,	-12 12
more:lr=pay for	-8 8
more:lr=say .	-10 10
more:lr=second .	13 -13
more:lr=sell than	17 -17
more:lr=she ,	-11 11
more:lr=soybean .	-10 10
more:lr=talk ,	-13 13
more:lr=talk in	10 -10
more:lr=that .	14 -14
more:lr=that <points>	-10 10
more:lr=that <span>	-24 24
more:lr=that its	-17 17
more:lr=that the	17 -17
more:lr=the ,	-17 17
more:lr=the <level>	-9 9
more:lr=the cover	-12 12
more:lr=the duty	11 -11
more:lr=the in	27 -27
more:lr=the is	-19 19
more:lr=the it	11 -11
more:lr=the one	-18 18
more:lr=the say	-12 12
more:lr=the signature	-17 17
more:lr=the take	10 -10
more:lr=the tariff	-7 7
more:lr=the the	16 -16
more:lr=the to	-11 11
more:lr=the was	21 -21
more:lr=the will	-6 6
more:lr=the would	-21 21
more:lr=their meet	-19 19
more:lr=their round	-24 24
more:lr=they it	7 -7
more:lr=they pay	-14 14
more:lr=thu pay	10 -10
more:lr=to ,	8 -8
more:lr=to .	-31 31
more:lr=to <level>	12 -12
more:lr=to <span>	-12 12
more:lr=to for	-12 12
more:lr=to it	-3 3
more:lr=to its	18 -18
more:lr=to than	8 -8
more:lr=to thi	15 -15
more:lr=to with	-9 9
more:lr=together in	-9 9
more:lr=truce .	13 -13
more:lr=truce <end>	10 -10
more:lr=truce <span>	22 -22
more:lr=up ,	8 -8
more:lr=us than	10 -10
more:lr=vote .	-12 12
more:lr=was .	9 -9
more:lr=were .	18 -18
more:lr=will <day-ahead>	9 -9
more:lr=will charge	19 -19
more:lr=will it	-15 15
more:lr=will its	-8 8
more:lr=will the	9 -9
more:lr=without <end>	-13 13
more:lr=would ,	9 -9
more:lr=would .	17 -17
more:lr=would <level>	-11 11
more:lr=would be	-15 15
more:lr=would it	5 -5
more:lr=would to	-14 14
more:made	5 -5
more:made span=1	45 -45
more:made+refused	-10 10
more:made=2	9 -9
more:r1="	-25 25
more:r1=(	-18 18
more:r1=)	11 -11
more:r1=:	10 -10
more:r1=<agent>	19 -19
more:r1=<day-gone>	16 -16
more:r1=<duty>	13 -13
more:r1=<gate>	-16 16
more:r1=<money>	22 -22
more:r1=<quality>	10 -10
more:r1=<sender>	11 -11
more:r1=<span>	-29 29
more:r1=<v-buy>	15 -15
more:r1=<v-down>	21 -21
more:r1=<v-end>	21 -21
more:r1=<v-impose>	15 -15
more:r1=<v-lack>	-18 18
more:r1=<v-propose>	22 -22
more:r1=<v-suspend>	-21 21
more:r1=<v-target>	13 -13
more:r1=a	16 -16
more:r1=act	8 -8
more:r1=after	-14 14
more:r1=against	11 -11
more:r1=are	-12 12
more:r1=as	-18 18
more:r1=ask	12 -12
more:r1=because	14 -14
more:r1=beyond	-14 14
more:r1=but	9 -9
more:r1=by	-11 11
more:r1=charge	10 -10
more:r1=collect	30 -30
more:r1=could	-12 12
more:r1=countermeasure	7 -7
more:r1=country	-13 13
more:r1=cover	-21 21
more:r1=day	-14 14
more:r1=duty	7 -7
more:r1=every	-6 6
more:r1=extension	-11 11
more:r1=good	11 -11
more:r1=half	-9 9
more:r1=his	19 -19
more:r1=in	8 -8
more:r1=into	-16 16
more:r1=investigation	17 -17
more:r1=is	-28 28
more:r1=its	24 -24
more:r1=keep	8 -8
more:r1=market	-13 13
more:r1=next	24 -24
more:r1=of	-9 9
more:r1=once	17 -17
more:r1=one	14 -14
more:r1=only	-9 9
more:r1=opening	12 -12
more:r1=or	-28 28
more:r1=order	16 -16
more:r1=our	-10 10
more:r1=out	14 -14
more:r1=over	13 -13
more:r1=pay	10 -10
more:r1=phase	13 -13
more:r1=proclamation	8 -8
more:r1=question	21 -21
more:r1=raise	-12 12
more:r1=rare	12 -12
more:r1=reading	-14 14
more:r1=reason	-10 10
more:r1=require	-12 12
more:r1=reserved	-13 13
more:r1=run	18 -18
more:r1=say	-11 11
more:r1=signature	-17 17
more:r1=since	-12 12
more:r1=sit	-10 10
more:r1=stage	12 -12
more:r1=suspend	-15 15
more:r1=term	-21 21
more:r1=than	14 -14
more:r1=that	-9 9
more:r1=then	-24 24
more:r1=thi	14 -14
more:r1=through	-13 13
more:r1=time	-20 20
more:r1=two	-13 13
more:r1=under	25 -25
more:r1=when	7 -7
more:r1=will	-12 12
more:r1=with	12 -12
more:r1=would	-27 27
more:r1=year	-23 23
more:r1=your	19 -19
more:r2="	-8 8
more:r2=:	12 -12
more:r2=;	-14 14
more:r2=<day-ahead>	-17 17
more:r2=<gate>	10 -10
more:r2=<level-noun>	11 -11
more:r2=<money>	34 -34
more:r2=<month-ahead>	18 -18
more:r2=<name>	9 -9
more:r2=<not>	-8 8
more:r2=<organisation>	-22 22
more:r2=<person>	-18 18
more:r2=<v-agree>	17 -17
more:r2=<v-lack>	11 -11
more:r2=<v-sign>	12 -12
more:r2=<v-threaten>	11 -11
more:r2=a	11 -11
more:r2=about	-14 14
more:r2=additional	-10 10
more:r2=after	-9 9
more:r2=an	14 -14
more:r2=and	-17 17
more:r2=another	12 -12
more:r2=at	-20 20
more:r2=because	18 -18
more:r2=beef	-12 12
more:r2=been	-11 11
more:r2=blacklist	-10 10
more:r2=both	10 -10
more:r2=car	-7 7
more:r2=ceasefire	14 -14
more:r2=charge	-10 10
more:r2=could	-18 18
more:r2=do	-10 10
more:r2=duty	-3 3
more:r2=earth	12 -12
more:r2=end	15 -15
more:r2=entry	10 -10
more:r2=ever	15 -15
more:r2=exclusion	21 -21
more:r2=expect	-21 21
more:r2=five	-18 18
more:r2=free	15 -15
more:r2=from	15 -15
more:r2=good	22 -22
more:r2=higher	-13 13
more:r2=his	-23 23
more:r2=last	-10 10
more:r2=leave	-14 14
more:r2=less	-12 12
more:r2=levy	9 -9
more:r2=licence	-11 11
more:r2=likely	-17 17
more:r2=list	8 -8
more:r2=may	-25 25
more:r2=meet	-10 10
more:r2=more	21 -21
more:r2=name	11 -11
more:r2=next	-10 10
more:r2=no	-10 10
more:r2=nobody	-7 7
more:r2=one	17 -17
more:r2=our	20 -20
more:r2=out	16 -16
more:r2=paper	18 -18
more:r2=peace	-12 12
more:r2=possible	-11 11
more:r2=say	11 -11
more:r2=sign	19 -19
more:r2=some	-18 18
more:r2=summer	10 -10
more:r2=suspension	-10 10
more:r2=talk	-15 15
more:r2=the	-12 12
more:r2=their	24 -24
more:r2=they	-11 11
more:r2=till	12 -12
more:r2=time	10 -10
more:r2=top	10 -10
more:r2=two	24 -24
more:r2=was	-4 4
more:r2=were	-20 20
more:r2=word	30 -30
more:r2=would	8 -8
more:r2=year	15 -15
more:r2=you	-22 22
more:r=" ,	-13 13
more:r=( <level>	-12 12
more:r=, "	-7 7
more:r=, <day-ahead>	12 -12
more:r=, <level>	-20 20
more:r=, <person>	-10 10
more:r=, <points>	18 -18
more:r=, by	-16 16
more:r=, he	23 -23
more:r=, if	-12 12
more:r=, so	4 -4
more:r=, the	14 -14
more:r=, though	16 -16
more:r=, to	10 -10
more:r=. "	20 -20
more:r=: "	13 -13
more:r=: the	12 -12
more:r=; the	-17 17
more:r=<level> ,	28 -28
more:r=<level> .	20 -20
more:r=<level> and	-14 14
more:r=<level> for	-15 15
more:r=<level> if	16 -16
more:r=<level> is	9 -9
more:r=<level> on	-2 2
more:r=<level> tariff	19 -19
more:r=<level> that	-19 19
more:r=<level> to	-4 4
more:r=<money> .	13 -13
more:r=<money> of	-9 9
more:r=<name> tariff	10 -10
more:r=<points> ,	-9 9
more:r=<points> are	25 -25
more:r=<points> on	12 -12
more:r=<quality> rice	13 -13
more:r=<span> ,	17 -17
more:r=<span> .	-29 29
more:r=<span> ;	-10 10
more:r=<span> <end>	16 -16
more:r=<span> for	-9 9
more:r=<span> of	-9 9
more:r=<span> were	-23 23
more:r=a truce	-14 14
more:r=after <day-ahead>	-15 15
more:r=and last	-17 17
more:r=ask for	13 -13
more:r=at <level>	-12 12
more:r=at <number>	4 -4
more:r=be any	9 -9
more:r=be charge	-11 11
more:r=be sell	7 -7
more:r=before the	15 -15
more:r=being charge	-11 11
more:r=by an	8 -8
more:r=by the	-18 18
more:r=careful .	-10 10
more:r=charge <number>	5 -5
more:r=collect the	5 -5
more:r=cover the	-11 11
more:r=day of	-15 15
more:r=duty .	16 -16
more:r=duty is	10 -10
more:r=extension .	9 -9
more:r=extension was	-21 21
more:r=for <name>	-14 14
more:r=for another	12 -12
more:r=from <month-ahead>	17 -17
more:r=from the	-16 16
more:r=half ,	-10 10
more:r=if <seat>	-14 14
more:r=in <month-ahead>	14 -14
more:r=in <month-gone>	21 -21
more:r=in <name>	20 -20
more:r=in the	8 -8
more:r=investigation ,	14 -14
more:r=is not	19 -19
more:r=is the	11 -11
more:r=it ?	-14 14
more:r=it by	6 -6
more:r=it until	-17 17
more:r=it would	24 -24
more:r=its <level>	5 -5
more:r=its duty	-16 16
more:r=its own	-15 15
more:r=its truce	16 -16
more:r=its word	17 -17
more:r=meet .	-7 7
more:r=meet in	18 -18
more:r=meet is	26 -26
more:r=next week	15 -15
more:r=of <quality>	5 -5
more:r=of at	15 -15
more:r=of it	9 -9
more:r=of the	-30 30
more:r=of their	21 -21
more:r=of them	17 -17
more:r=of truce	-12 12
more:r=on <day-today>	-8 8
more:r=on either	-14 14
more:r=on top	10 -10
more:r=one .	17 -17
more:r=or less	-10 10
more:r=or not	-12 12
more:r=out good	13 -13
more:r=pay <number>	-17 17
more:r=pay it	-23 23
more:r=question .	12 -12
more:r=rare earth	12 -12
more:r=round is	11 -11
more:r=round of	8 -8
more:r=round on	21 -21
more:r=step is	-17 17
more:r=take <level>	-13 13
more:r=talk ,	14 -14
more:r=tax of	15 -15
more:r=term .	15 -15
more:r=than <money>	37 -37
more:r=than <span>	12 -12
more:r=than a	4 -4
more:r=than five	-19 19
more:r=than in	-7 7
more:r=than last	8 -8
more:r=than one	13 -13
more:r=than that	17 -17
more:r=that <name>	15 -15
more:r=the <organisation>	-10 10
more:r=the <points>	-14 14
more:r=the duty	18 -18
more:r=the higher	-13 13
more:r=the old	17 -17
more:r=the reciprocal	9 -9
more:r=the suspension	-12 12
more:r=the truce	-16 16
more:r=their <level>	18 -18
more:r=thing .	-6 6
more:r=time .	-10 10
more:r=time thi	-11 11
more:r=to <day-ahead>	-40 40
more:r=to be	8 -8
more:r=to levy	8 -8
more:r=to suspend	10 -10
more:r=truce ,	-13 13
more:r=truce <end>	17 -17
more:r=two <quality>	-14 14
more:r=under the	18 -18
more:r=up to	11 -11
more:r=was agree	9 -9
more:r=was sign	19 -19
more:r=with the	19 -19
more:r=within two	7 -7
more:r=your entry	9 -9
more:refused	24 -24
more:t0=future-passive	-7 7
more:t0=future-passive-not	10 -10
more:t0=modal-not	26 -26
more:t0=perfect-not	-24 24
more:t0=perfect-passive	12 -12
more:t0=pluperfect-not	10 -10
more:v0=announce	19 -19
more:v0=answer	-9 9
more:v0=call	22 -22
more:v0=collect	-8 8
more:v0=confirm	10 -10
more:v0=decide	-11 11
more:v0=discuss	-23 23
more:v0=end	17 -17
more:v0=expect	31 -31
more:v0=face	-11 11
more:v0=get	9 -9
more:v0=grow	-9 9
more:v0=hang	10 -10
more:v0=hold	-18 18
more:v0=know	-13 13
more:v0=let	23 -23
more:v0=levy	-10 10
more:v0=move	12 -12
more:v0=offer	10 -10
more:v0=propose	-9 9
more:v0=push	-8 8
more:v0=rise	14 -14
more:v0=rule	16 -16
more:v0=run	-11 11
more:v0=see	19 -19
more:v0=seek	-13 13
more:v0=settle	-9 9
more:v0=shrink	14 -14
more:v0=spare	15 -15
more:v0=stand	-12 12
more:v0=suspend	14 -14
more:v0=take	-5 5
more:v0=urge	13 -13
more:v0=warn	-11 11
more:v1=announce	19 -19
more:v1=answer	-6 6
more:v1=approve	-11 11
more:v1=ask	21 -21
more:v1=carry	-12 12
more:v1=confirm	17 -17
more:v1=deliver	12 -12
more:v1=discuss	-13 13
more:v1=expect	13 -13
more:v1=face	-11 11
more:v1=get	6 -6
more:v1=grow	-9 9
more:v1=hang	10 -10
more:v1=hope	14 -14
more:v1=know	-13 13
more:v1=let	17 -17
more:v1=levy	-9 9
more:v1=like	-18 18
more:v1=move	16 -16
more:v1=offer	-16 16
more:v1=push	-10 10
more:v1=put	-6 6
more:v1=remove	10 -10
more:v1=rise	14 -14
more:v1=rule	20 -20
more:v1=run	-14 14
more:v1=see	10 -10
more:v1=seek	-13 13
more:v1=settle	-15 15
more:v1=shrink	18 -18
more:v1=spare	15 -15
more:v1=stand	-9 9
more:v1=start	15 -15
more:v1=tax	16 -16
more:v1=tell	22 -22
more:v1=write	-11 11
more:vt0=add past	-16 16
more:vt0=agree pluperfect	-6 6
more:vt0=announce present	22 -22
more:vt0=ask past	-16 16
more:vt0=be future	14 -14
more:vt0=buy modal	10 -10
more:vt0=carry present	-9 9
more:vt0=charge modal	-11 11
more:vt0=collect present	-18 18
more:vt0=continue past	17 -17
more:vt0=continue present	-8 8
more:vt0=decide future	-10 10
more:vt0=discuss past	-15 15
more:vt0=end past	21 -21
more:vt0=expect present	30 -30
more:vt0=get present	22 -22
more:vt0=go past	-15 15
more:vt0=have past	-11 11
more:vt0=hold future	-13 13
more:vt0=know present	-17 17
more:vt0=leave past	-13 13
more:vt0=make future	-10 10
more:vt0=meet future	6 -6
more:vt0=meet past	13 -13
more:vt0=meet present	-32 32
more:vt0=move modal	11 -11
more:vt0=offer perfect	20 -20
more:vt0=offer pluperfect	-13 13
more:vt0=order perfect	7 -7
more:vt0=other future	14 -14
more:vt0=pay modal	13 -13
more:vt0=plan modal	9 -9
more:vt0=prolong future	-23 23
more:vt0=prolong modal	-14 14
more:vt0=prolong perfect	13 -13
more:vt0=propose past	10 -10
more:vt0=propose perfect	-17 17
more:vt0=propose pluperfect	-13 13
more:vt0=push modal	-7 7
more:vt0=put perfect	-16 16
more:vt0=rise present	10 -10
more:vt0=say present	25 -25
more:vt0=see future	-9 9
more:vt0=see past	14 -14
more:vt0=see present	15 -15
more:vt0=sell modal	11 -11
more:vt0=sell past	12 -12
more:vt0=sell present	-8 8
more:vt0=set future	17 -17
more:vt0=set present	-6 6
more:vt0=ship modal	-10 10
more:vt0=sign future	-25 25
more:vt0=sign perfect	-18 18
more:vt0=sign pluperfect	12 -12
more:vt0=sit future	-11 11
more:vt0=sit present	13 -13
more:vt0=stay modal	13 -13
more:vt0=suspend present	11 -11
more:vt0=take modal	-14 14
more:vt0=tell perfect	-9 9
more:vt0=think present	-8 8
more:vt0=threaten past	13 -13
more:vt0=want pluperfect	19 -19
more:waits	-14 14
more:waits+refused	8 -8
more:waits=0	13 -13
more:waits=1	-13 13
more:wished	-19 19
more:wished span=2	-15 15
more:wished+made+refused	15 -15
more:wished+waits	10 -10
more:wished+waits+refused	-27 27
more:wished=0	17 -17
more:wished=2	-17 17
more:wished=3	-13 13
on hold:l1=<v-impose>	-11 11
on hold:l1=<v-stay>	-14 14
on hold:l1=are	13 -13
on hold:l1=tariff	15 -15
on hold:l2=<v-impose>	11 -11
on hold:l2=put	12 -12
on hold:r1=for	-7 7
on hold:r2=<day-ahead>	10 -10
on hold:v0=be	19 -19
on hold:v1=be	19 -19
on ice:l2=<v-impose>	14 -14
on record AO,PT truce	-12 12
on record AR,CH truce	-15 15
on record AR,NO truce	-13 13
on record AR,US truce	14 -14
on record AR,UY truce	-14 14
on record AU,CN truce	14 -14
on record AU,KR truce	-15 15
on record AU,US truce	16 -16
on record BD,US truce	8 -8
on record BO,JP truce	-23 23
on record BO,PE truce	-12 12
on record BR,CN truce	23 -23
on record BR,NG truce	-11 11
on record BR,US truce	29 -29
on record BR,US truce 2025 II	14 -14
on record BR,US truce 2026 II	21 -21
on record CA,CN truce	47 -47
on record CA,CN truce 2025 II	12 -12
on record CA,CN truce 2026 I	24 -24
on record CA,EU truce	-21 21
on record CA,IT truce	-15 15
on record CA,IT truce 2027 I	-12 12
on record CA,MX truce	29 -29
on record CA,MX truce 2025 I	16 -16
on record CA,US truce	52 -52
on record CA,US truce 2025 I	25 -25
on record CA,US truce 2025 II	34 -34
on record CA,US truce 2026 II	25 -25
on record CH,JP truce	12 -12
on record CH,US truce	51 -51
on record CH,US truce 2025 II	33 -33
on record CH,US truce 2026 I	11 -11
on record CL,PE truce	-15 15
on record CL,TR truce	18 -18
on record CL,VN truce	11 -11
on record CN,EU truce	27 -27
on record CN,EU truce 2025 I	15 -15
on record CN,EU truce 2025 II	6 -6
on record CN,EU truce 2026 I	20 -20
on record CN,GB truce	13 -13
on record CN,HK truce	14 -14
on record CN,HK truce 2026 II	12 -12
on record CN,IN truce	11 -11
on record CN,IN truce 2025 II	13 -13
on record CN,KR truce 2025 II	24 -24
on record CN,MX truce	12 -12
on record CN,MX truce 2025 II	11 -11
on record CN,MY truce	10 -10
on record CN,MY truce 2025 II	12 -12
on record CN,US truce	32 -32
on record CN,US truce 2018 II	32 -32
on record CN,US truce 2019 II	17 -17
on record CN,US truce 2020 I	8 -8
on record CN,US truce 2025 I	21 -21
on record CN,US truce 2025 II	12 -12
on record CN,US truce 2026 I	99 -99
on record CN,US truce 2026 II	-76 76
on record DK,NG truce	-21 21
on record DK,UY truce	-11 11
on record DZ,EU truce	17 -17
on record EC,KR truce	11 -11
on record EG,IN truce	8 -8
on record EG,SA truce	9 -9
on record EG,TR truce	-23 23
on record ES,US truce	25 -25
on record EU,GB truce	32 -32
on record EU,GB truce 2025 II	21 -21
on record EU,ID truce 2025 II	14 -14
on record EU,IN truce	13 -13
on record EU,IN truce 2026 I	18 -18
on record EU,JP truce	22 -22
on record EU,JP truce 2025 II	13 -13
on record EU,KE truce	-17 17
on record EU,PE truce	-15 15
on record EU,TR truce	12 -12
on record EU,US truce	39 -39
on record EU,US truce 2025 I	34 -34
on record EU,US truce 2025 II	15 -15
on record EU,US truce 2026 I	10 -10
on record FI,UY truce	-9 9
on record FJ,NZ truce	-10 10
on record FR,US truce	11 -11
on record GB,IN truce	18 -18
on record GB,US truce	30 -30
on record GB,US truce 2025 I	44 -44
on record GE,TR truce	-8 8
on record GH,NO truce	-14 14
on record GR,TR truce	-13 13
on record ID,US truce	14 -14
on record ID,US truce 2026 I	13 -13
on record IE,KR truce	-11 11
on record IN,MY truce	-21 21
on record IN,PE truce	-13 13
on record IN,US truce	37 -37
on record IN,US truce 2025 II	21 -21
on record IN,US truce 2026 I	27 -27
on record IR,OM truce	9 -9
on record JO,TR truce	-18 18
on record JO,TR truce 2027 I	-20 20
on record JP,MN truce	-11 11
on record JP,TH truce	-13 13
on record JP,US truce	34 -34
on record JP,US truce 2025 II	30 -30
on record KE,OM truce	11 -11
on record KE,TR truce	15 -15
on record KR,MX truce	-10 10
on record KR,US truce	35 -35
on record KR,US truce 2025 II	20 -20
on record KR,US truce 2026 I	22 -22
on record KR,VN truce	10 -10
on record MA,NZ truce	-14 14
on record MX,US truce	30 -30
on record MX,US truce 2025 II	12 -12
on record MY,US truce	7 -7
on record MY,US truce 2025 II	5 -5
on record MZ,ZA truce	-20 20
on record NG,ZA truce	-9 9
on record NG,ZA truce 2027 I	-9 9
on record NO,PE truce	10 -10
on record PE,TH truce	-17 17
on record PH,TH truce	-9 9
on record PK,TR truce	-16 16
on record PK,UZ truce	-14 14
on record PT,VN truce	-12 12
on record TH,US truce	-12 12
on record TH,US truce 2025 II	-9 9
on record US,VN truce	29 -29
on record US,VN truce 2025 II	22 -22
pause:c0=begin	-11 11
pause:c0=impose	-11 11
pause:c0=say	9 -9
pause:c1=impose	-9 9
pause:c1=propose	-10 10
pause:c1=renew	15 -15
pause:c1=suspend	12 -12
pause:ct0=say present	11 -11
pause:ct0=stay past	14 -14
pause:ct0=up present	8 -8
pause:ct1=propose infinitive	-15 15
pause:ct1=say present	11 -11
pause:ct1=sign pluperfect	9 -9
pause:ct1=stay past	14 -14
pause:ct1=up present	8 -8
pause:l1=<duty>	-18 18
pause:l1=<not>	8 -8
pause:l1=new	-8 8
pause:l1=no	8 -8
pause:l1=present	-17 17
pause:l1=tariff	-17 17
pause:l1=the	14 -14
pause:l1=to	9 -9
pause:l2=:	-23 23
pause:l2=<begin>	19 -19
pause:l2=<v-impose>	10 -10
pause:l2=<v-sign>	15 -15
pause:l2=a	-13 13
pause:l2=before	12 -12
pause:l2=for	15 -15
pause:l2=of	-13 13
pause:l2=the	-7 7
pause:l2=to	-18 18
pause:l2=when	26 -26
pause:r1=<v-end>	-15 15
pause:r1=<v-impose>	19 -19
pause:r1=<v-suspend>	11 -11
pause:r1=between	8 -8
pause:r1=for	25 -25
pause:r1=hold	9 -9
pause:r1=of	5 -5
pause:r1=run	-15 15
pause:r2=.	-26 26
pause:r2=<duty>	-17 17
pause:r2=<not>	-27 27
pause:r2=<v-end>	-17 17
pause:r2=<v-renew>	-11 11
pause:r2=<v-stay>	-19 19
pause:r2=and	4 -4
pause:r2=no	-15 15
pause:r2=not	-8 8
pause:r2=out	-13 13
pause:r2=tariff	-13 13
pause:r2=their	17 -17
pause:r2=to	12 -12
pause:t0=future	10 -10
pause:t0=modal	-13 13
pause:t0=past	9 -9
pause:v0=other	-9 9
pause:v0=prolong	14 -14
pause:v1=call	-14 14
pause:v1=have	11 -11
pause:v1=other	-9 9
pause:v1=pause	12 -12
pause:v1=prolong	11 -11
paused:r1=.	17 -17
paused:r2=<end>	12 -12
pauses:l1=<person>	13 -13
pauses:r2=for	12 -12
peace:c0=say	18 -18
peace:c0=stay	-14 14
peace:c1=stay	-19 19
peace:ct0=stay present	-7 7
peace:ct1=stay present	-13 13
peace:l1=<duty>	-10 10
peace:l1=<goods>	-21 21
peace:l1=at	23 -23
peace:l1=in	8 -8
peace:l1=of	8 -8
peace:l1=own	-12 12
peace:l1=tariff	-10 10
peace:l1=the	15 -15
peace:l2=<span>	-8 8
peace:l2=<v-propose>	12 -12
peace:l2=<v-stay>	-16 16
peace:l2=a	-9 9
peace:l2=for	11 -11
peace:l2=keep	-13 13
peace:l2=round	11 -11
peace:l2=the	-21 21
peace:r1=,	14 -14
peace:r1=:	-21 21
peace:r1=at	11 -11
peace:r1=between	-15 15
peace:r1=for	-13 13
peace:r1=in	24 -24
peace:r1=is	-15 15
peace:r1=obligation	8 -8
peace:r1=on	14 -14
peace:r1=over	-13 13
peace:r1=talk	19 -19
peace:r2=<name>	-14 14
peace:r2=the	16 -16
peace:v0=want	-6 6
peace:v1=keep	-15 15
postponed:c0=suspend	-11 11
postponed:ct0=suspend perfect	14 -14
postponed:ct0=suspend present-passive	-13 13
postponed:ct1=suspend perfect	14 -14
postponed:ct1=suspend present-passive	-13 13
postponed:t0=perfect	14 -14
postponed:t0=present-passive	-13 13
postponed:v0=postpone	-11 11
prolong:c1=renew	-19 19
prolong:ct0=agree perfect	12 -12
prolong:ct0=impose perfect	14 -14
prolong:ct0=sign perfect	13 -13
prolong:l1=<name>	27 -27
prolong:l1=can	-10 10
prolong:l1=could	14 -14
prolong:l2=,	7 -7
prolong:l2=<agent>	-9 9
prolong:l2=<organisation>	19 -19
prolong:l2=<v-agree>	12 -12
prolong:l2=<v-propose>	-20 20
prolong:l2=agree	12 -12
prolong:l2=and	21 -21
prolong:r1=<duty>	8 -8
prolong:r1=tariff	8 -8
prolong:r1=the	-9 9
prolong:r2=,	17 -17
prolong:r2=.	-10 10
prolong:t0=past	13 -13
prolong:t0=pluperfect	-10 10
prolong:v0=decide	-11 11
prolong:v1=prolong	-19 19
prolongation:c0=propose	-8 8
prolongation:c1=propose	-8 8
prolongation:ct0=agree past	9 -9
prolongation:ct0=impose past	8 -8
prolongation:ct0=sign future	-8 8
prolongation:ct0=sign past	9 -9
prolongation:ct1=agree past	9 -9
prolongation:ct1=impose past	8 -8
prolongation:ct1=sign future	-8 8
prolongation:ct1=sign past	9 -9
prolongation:l1=a	-29 29
prolongation:l1=any	-8 8
prolongation:l1=its	-16 16
prolongation:l2=<v-propose>	-7 7
prolongation:r1=,	-7 7
prolongation:r1=.	-8 8
prolongation:r1=was	14 -14
prolongation:r2=<end>	-17 17
prolongation:r2=<span>	-18 18
prolongation:t0=future	-10 10
prolongation:t0=present	-10 10
prolonged:ct0=renew future-passive	-17 17
prolonged:ct0=renew perfect	8 -8
prolonged:ct0=renew perfect-passive	6 -6
prolonged:ct1=renew future-passive	-17 17
prolonged:ct1=renew perfect	8 -8
prolonged:ct1=renew perfect-passive	6 -6
prolonged:l1=,	21 -21
prolonged:l1=and	9 -9
prolonged:l1=be	-24 24
prolonged:l1=is	22 -22
prolonged:l2=<day-gone>	21 -21
prolonged:l2=<not>	18 -18
prolonged:l2=has	12 -12
prolonged:l2=it	8 -8
prolonged:l2=not	12 -12
prolonged:l2=to	-20 20
prolonged:l2=truce	-14 14
prolonged:l2=was	20 -20
prolonged:l2=will	-10 10
prolonged:r1=by	-16 16
prolonged:r1=for	28 -28
prolonged:r1=it	-12 12
prolonged:r1=last	11 -11
prolonged:r1=the	8 -8
prolonged:r1=to	14 -14
prolonged:r2=,	8 -8
prolonged:r2=.	-10 10
prolonged:r2=<duty>	11 -11
prolonged:r2=<number>	-15 15
prolonged:r2=<span>	13 -13
prolonged:r2=tariff	10 -10
prolonged:r2=the	16 -16
prolonged:t0=future-passive	-31 31
prolonged:t0=present-passive	11 -11
prolonged:t0=present-passive-not	-16 16
prolonging:c0=stay	-11 11
prolonging:c1=stay	-10 10
prolonging:ct0=stay past	-11 11
prolonging:l1=to	-12 12
prolonging:t0=past	-20 20
prolongs:r1=it	11 -11
prolongs:r1=the	-26 26
put off:ct0=impose modal-passive	10 -10
put off:ct1=impose modal-passive	10 -10
put off:l1=are	-9 9
put off:l1=been	17 -17
put off:l1=had	-10 10
put off:l1=have	-14 14
put off:l1=to	-10 10
put off:l2=<begin>	-14 14
put off:l2=<day-gone>	-8 8
put off:l2=<v-impose>	10 -10
put off:l2=and	20 -20
put off:r1=.	-7 7
put off:r1=by	16 -16
put off:r1=their	-18 18
put off:r2=.	11 -11
put off:r2=<day-ahead>	12 -12
put off:r2=<end>	-10 10
put off:r2=<span>	13 -13
put off:r2=a	13 -13
put off:r2=of	9 -9
put off:t0=modal	-10 10
put off:t0=modal-passive	10 -10
quiet:c0=agree	-13 13
quiet:c0=bear	-20 20
quiet:c0=end	9 -9
quiet:c0=propose	-11 11
quiet:c0=up	-10 10
quiet:c1=bear	-17 17
quiet:c1=end	13 -13
quiet:c1=up	-9 9
quiet:ct0=agree present	-11 11
quiet:ct0=end present	14 -14
quiet:ct0=impose perfect-passive	8 -8
quiet:ct0=propose present	-12 12
quiet:ct0=stay modal	15 -15
quiet:ct1=agree present	-11 11
quiet:ct1=impose infinitive	-21 21
quiet:ct1=impose perfect-passive	8 -8
quiet:ct1=suspend present	-7 7
quiet:l1=,	-13 13
quiet:l1=:	22 -22
quiet:l1=<day-gone>	-15 15
quiet:l1=<duty>	-14 14
quiet:l1=<goods>	-21 21
quiet:l1=<points>	13 -13
quiet:l1=<span>	-18 18
quiet:l1=<v-deny>	10 -10
quiet:l1=<v-sign>	11 -11
quiet:l1=are	13 -13
quiet:l1=at	23 -23
quiet:l1=had	17 -17
quiet:l1=in	15 -15
quiet:l1=is	-7 7
quiet:l1=it	-7 7
quiet:l1=not	-15 15
quiet:l1=of	-10 10
quiet:l1=one	-13 13
quiet:l1=own	-13 13
quiet:l1=rule	10 -10
quiet:l1=the	11 -11
quiet:l1=war	-11 11
quiet:l1=what	13 -13
quiet:l2="	-8 8
quiet:l2=<goods>	-18 18
quiet:l2=<level>	-20 20
quiet:l2=<money>	6 -6
quiet:l2=<month-gone>	-10 10
quiet:l2=<name>	9 -9
quiet:l2=<span>	-11 11
quiet:l2=a	-13 13
quiet:l2=and	11 -11
quiet:l2=are	21 -21
quiet:l2=for	19 -19
quiet:l2=had	-9 9
quiet:l2=he	12 -12
quiet:l2=i	15 -15
quiet:l2=is	-10 10
quiet:l2=it	14 -14
quiet:l2=night	-18 18
quiet:l2=of	-7 7
quiet:l2=other	18 -18
quiet:l2=put	32 -32
quiet:l2=round	11 -11
quiet:l2=tariff	10 -10
quiet:l2=that	12 -12
quiet:l2=the	-13 13
quiet:l2=there	-14 14
quiet:l2=with	-13 13
quiet:l=, is	-10 10
quiet:l=<begin> the	-9 9
quiet:l=<begin> what	18 -18
quiet:l=<month-gone> are	-12 12
quiet:l=<span> of	-14 14
quiet:l=for the	11 -11
quiet:l=put to	8 -8
quiet:l=round of	11 -11
quiet:lr=, in	-14 14
quiet:lr=<points> for	13 -13
quiet:lr=are .	24 -24
quiet:lr=has on	-14 14
quiet:lr=in .	12 -12
quiet:lr=is ,	-22 22
quiet:lr=it .	17 -17
quiet:lr=make .	10 -10
quiet:lr=not .	-20 20
quiet:lr=of .	-15 15
quiet:lr=of talk	13 -13
quiet:lr=own with	-12 12
quiet:lr=the .	-7 7
quiet:lr=to on	-16 16
quiet:r1="	-13 13
quiet:r1=:	-33 33
quiet:r1=<not>	-14 14
quiet:r1=?	-16 16
quiet:r1=after	-6 6
quiet:r1=at	17 -17
quiet:r1=between	-11 11
quiet:r1=by	11 -11
quiet:r1=for	-24 24
quiet:r1=is	-8 8
quiet:r1=obligation	8 -8
quiet:r1=since	-19 19
quiet:r1=talk	19 -19
quiet:r1=the	-14 14
quiet:r1=with	-13 13
quiet:r2=,	20 -20
quiet:r2=.	20 -20
quiet:r2=<agent>	11 -11
quiet:r2=<end>	-7 7
quiet:r2=<goods>	-14 14
quiet:r2=<month-gone>	-14 14
quiet:r2=<name>	-10 10
quiet:r2=<not>	-28 28
quiet:r2=<seat>	-23 23
quiet:r2=a	24 -24
quiet:r2=at	7 -7
quiet:r2=it	-10 10
quiet:r2=since	10 -10
quiet:r2=that	-11 11
quiet:r=. "	9 -9
quiet:r=? <end>	-17 17
quiet:r=at the	18 -18
quiet:r=between <name>	-16 16
quiet:r=for the	-9 9
quiet:r=in <seat>	-5 5
quiet:r=in the	15 -15
quiet:r=on the	10 -10
quiet:r=since <month-gone>	-16 16
quiet:r=since the	-16 16
quiet:t0=perfect-passive	8 -8
quiet:v0=agree	-13 13
quiet:v0=keep	14 -14
quiet:v0=say	10 -10
quiet:v0=want	-21 21
quiet:v1=want	-8 8
quiet:vt0=leave perfect	-12 12
quiet:vt0=make past	-24 24
quiet:vt0=put modal	-14 14
quiet:vt0=put perfect	27 -27
quiet:vt0=say past	16 -16
quiet:vt0=sleep future	12 -12
quiet:vt0=want present	-17 17
refrain:r2=new	17 -17
renew:c1=renew	-11 11
renew:ct0=renew future	-9 9
renew:ct1=renew future	-9 9
renew:ct1=renew infinitive	-10 10
renew:l1=to	-13 13
renew:r2=for	-14 14
renew:r2=truce	-11 11
renew:v1=renew	-11 11
renewal:c1=agree	10 -10
renewal:c1=propose	8 -8
renewal:ct0=impose past	-6 6
renewal:ct1=impose past	-6 6
renewal:l1=a	13 -13
renewal:l1=its	-12 12
renewal:l2=<v-impose>	14 -14
renewal:l2=sign	15 -15
renewal:r1=of	8 -8
renewal:r2=<not>	12 -12
renewal:t0=past	-9 9
renewal:v0=sign	13 -13
renewal:v1=sign	19 -19
renewed:ct0=renew future-passive	11 -11
renewed:ct0=renew perfect-passive	15 -15
renewed:ct1=renew future-passive	11 -11
renewed:ct1=renew perfect-passive	15 -15
renewed:l1=<not>	20 -20
renewed:l1=and	11 -11
renewed:l1=are	-10 10
renewed:l1=be	13 -13
renewed:l1=been	15 -15
renewed:l1=is	-11 11
renewed:l1=not	24 -24
renewed:l2=<name>	-13 13
renewed:l2=is	15 -15
renewed:l2=not	14 -14
renewed:l2=to	16 -16
renewed:r1=;	-16 16
renewed:r2=truce	11 -11
renewed:t0=future-passive	22 -22
renewed:t0=future-passive-not	-10 10
renewed:t0=perfect	-9 9
renewed:t0=present-passive	-7 7
renewed:t0=present-passive-not	11 -11
renews:r1=it	19 -19
reprieve:l1=<span>	-5 5
respite:r1=.	-11 11
respite:r2=<end>	-11 11
run on:r2=<day-ahead>	-11 11
s:!	14 -14
s:"	17 -17
s:\$	15 -15
s:&	-13 13
s:'	17 -17
s:'s	-7 7
s:+	-12 12
s:-	-13 13
s:/	16 -16
s:<agent>	-8 8
s:<day-ahead>	-9 9
s:<goods-amount>	16 -16
s:<goods>	-17 17
s:<level>	8 -8
s:<money>	11 -11
s:<month-ahead>	22 -22
s:<name>	-24 24
s:<office>	-11 11
s:<organisation>	10 -10
s:<person>	-14 14
s:<seat>	-19 19
s:<span>	-13 13
s:<taker>	18 -18
s:<v-buy>	15 -15
s:<v-lack>	-17 17
s:<v-propose>	-15 15
s:<v-refuse>	7 -7
s:<v-renew>	16 -16
s:<v-sell>	-11 11
s:<v-up>	10 -10
s:@	20 -20
s:[	-12 12
s:]	-12 12
s:_	18 -18
s:a	-15 15
s:aboard	-10 10
s:abolish	6 -6
s:about	-7 7
s:above	21 -21
s:absence	-19 19
s:abstained	11 -11
s:accept	18 -18
s:access	19 -19
s:according	-29 29
s:account	15 -15
s:accused	16 -16
s:achieved	9 -9
s:across	-13 13
s:act	15 -15
s:acted	-8 8
s:action	-7 7
s:addi	16 -16
s:addition	-13 13
s:adjust	-19 19
s:admit	-7 7
s:adopt	-5 5
s:advance	12 -12
s:advise	16 -16
s:affected	34 -34
s:affiliate	-16 16
s:after	14 -14
s:afternoon	24 -24
s:against	3 -3
s:agent	-15 15
s:ago	4 -4
s:agree	-18 18
s:agreement	20 -20
s:aid	14 -14
s:air	-12 12
s:aire	22 -22
s:airline	15 -15
s:airport	12 -12
s:alert	6 -6
s:alive	12 -12
s:all	-14 14
s:almaty	-12 12
s:already	-9 9
s:aluminium	15 -15
s:aluminum	15 -15
s:am	-40 40
s:ambassador	10 -10
s:amend	8 -8
s:amount	12 -12
s:an	13 -13
s:anchor	-8 8
s:anger	-11 11
s:announcement	16 -16
s:another	14 -14
s:answer	-7 7
s:anti	21 -21
s:any	-13 13
s:anything	8 -8
s:apart	-11 11
s:appear	7 -7
s:apply	13 -13
s:approval	-27 27
s:approve	-22 22
s:apricot	-14 14
s:arabic	-25 25
s:aren't	-12 12
s:armed	13 -13
s:army	16 -16
s:article	22 -22
s:asean	-13 13
s:assent	-14 14
s:assume	-24 24
s:assured	16 -16
s:auto	-8 8
s:avocado	-9 9
s:await	-21 21
s:awake	-9 9
s:back	3 -3
s:bacon	9 -9
s:bank	21 -21
s:bargain	19 -19
s:barley	-32 32
s:barrier	-5 5
s:baseline	14 -14
s:basic	-12 12
s:battery	-10 10
s:bay	15 -15
s:be	-13 13
s:bear	19 -19
s:beer	-23 23
s:before	11 -11
s:begin	25 -25
s:behind	22 -22
s:being	-11 11
s:bell	27 -27
s:bergen	-30 30
s:beside	-11 11
s:bet	-35 35
s:bicycle	7 -7
s:bigger	-12 12
s:bin	27 -27
s:bind	8 -8
s:binding	10 -10
s:biscuit	9 -9
s:bite	8 -8
s:black	-18 18
s:bloc	12 -12
s:blow	28 -28
s:blue	-9 9
s:board	13 -13
s:boat	13 -13
s:body	-16 16
s:book	3 -3
s:booking	-13 13
s:border	17 -17
s:both	-14 14
s:bound	11 -11
s:box	-11 11
s:boxe	13 -13
s:brandy	-19 19
s:brass	9 -9
s:break	21 -21
s:breather	-26 26
s:brewery	18 -18
s:briefed	-14 14
s:briefing	11 -11
s:bring	10 -10
s:brink	9 -9
s:broke	17 -17
s:broken	33 -33
s:broker	10 -10
s:budget	18 -18
s:bueno	22 -22
s:busan	12 -12
s:busy	-15 15
s:but	-15 15
s:bytedance	21 -21
s:cabinet	28 -28
s:cake	18 -18
s:calendar	-11 11
s:call	15 -15
s:calm	-17 17
s:cancel	-11 11
s:candid	-16 16
s:cannery	-20 20
s:cannot	14 -14
s:canola	16 -16
s:cap	8 -8
s:capital	12 -12
s:car	17 -17
s:card	15 -15
s:care	-11 11
s:cargo	8 -8
s:cargoe	12 -12
s:carmaker	24 -24
s:carpet	11 -11
s:carrier	-19 19
s:carry	-14 14
s:casablanca	13 -13
s:case	-18 18
s:cashmere	-15 15
s:catch	12 -12
s:cattle	20 -20
s:cement	-26 26
s:cent	-10 10
s:central	12 -12
s:centre	9 -9
s:ceramic	15 -15
s:ceremony	18 -18
s:certain	7 -7
s:chair	16 -16
s:chamber	20 -20
s:change	20 -20
s:changed	27 -27
s:charter	8 -8
s:cheese	-38 38
s:chenggang	-12 12
s:chiang	-18 18
s:chicken	15 -15
s:chip	36 -36
s:choose	7 -7
s:chrome	15 -15
s:cinnamon	-18 18
s:citru	16 -16
s:city	12 -12
s:claim	23 -23
s:class	15 -15
s:client	13 -13
s:clock	9 -9
s:close	-22 22
s:closer	9 -9
s:club	31 -31
s:coach	16 -16
s:coal	-18 18
s:cocoa	11 -11
s:coconut	10 -10
s:cod	-18 18
s:colleague	-12 12
s:collect	10 -10
s:colonia	-10 10
s:column	12 -12
s:commander	29 -29
s:comment	25 -25
s:commerce	-13 13
s:commercial	16 -16
s:commitment	15 -15
s:company	22 -22
s:complain	11 -11
s:complaint	13 -13
s:complexity	9 -9
s:concede	-11 11
s:concentrate	14 -14
s:conclude	10 -10
s:conclusion	-13 13
s:condition	-9 9
s:conflict	13 -13
s:consensu	-18 18
s:consent	-14 14
s:contact	15 -15
s:contain	9 -9
s:container	23 -23
s:content	11 -11
s:continuation	-16 16
s:continue	6 -6
s:contract	34 -34
s:contrast	-8 8
s:conversation	21 -21
s:correct	-13 13
s:corrected	19 -19
s:cost	-22 22
s:count	-8 8
s:countermeasure	-11 11
s:courier	-22 22
s:court	11 -11
s:cousin	10 -10
s:crane	26 -26
s:credit	15 -15
s:crew	10 -10
s:critical	18 -18
s:crosse	13 -13
s:crossing	8 -8
s:crusher	6 -6
s:cuenca	-9 9
s:culture	9 -9
s:customer	16 -16
s:daily	11 -11
s:dark	19 -19
s:dated	-12 12
s:day	-10 10
s:de	-22 22
s:deadline	45 -45
s:deal	29 -29
s:dealer	13 -13
s:dealing	-20 20
s:dear	-16 16
s:declaration	-5 5
s:declare	26 -26
s:decline	-10 10
s:decree	-10 10
s:defer	-9 9
s:delay	-23 23
s:delegation	-20 20
s:deliver	21 -21
s:demand	14 -14
s:deny	17 -17
s:department	25 -25
s:depth	-17 17
s:design	20 -20
s:desk	-24 24
s:detail	-14 14
s:determined	9 -9
s:development	-10 10
s:diary	10 -10
s:did	9 -9
s:die	-20 20
s:diesel	-20 20
s:diet	-16 16
s:different	5 -5
s:digital	16 -16
s:director	12 -12
s:discuss	-38 38
s:dispute	-17 17
s:district	13 -13
s:do	-8 8
s:docker	22 -22
s:doctor	22 -22
s:document	-21 21
s:doe	17 -17
s:dollar	-16 16
s:don't	19 -19
s:done	-29 29
s:double	17 -17
s:doubt	-14 14
s:draft	-44 44
s:draw	15 -15
s:dried	-12 12
s:drill	-18 18
s:drink	-10 10
s:driver	35 -35
s:drone	18 -18
s:drop	4 -4
s:drug	17 -17
s:earlier	16 -16
s:early	-11 11
s:earn	13 -13
s:eastern	19 -19
s:economy	25 -25
s:edition	11 -11
s:effect	27 -27
s:eighth	-14 14
s:el	13 -13
s:election	9 -9
s:electric	13 -13
s:elevator	-24 24
s:else	32 -32
s:elsewhere	-14 14
s:emerged	-17 17
s:emergency	8 -8
s:employer	34 -34
s:enough	-11 11
s:entity	33 -33
s:entry	33 -33
s:envoy	16 -16
s:epiphany	-16 16
s:es	8 -8
s:escalation	11 -11
s:estimate	8 -8
s:ethane	10 -10
s:euro	-15 15
s:every	23 -23
s:everybody	11 -11
s:everyone	17 -17
s:everything	11 -11
s:everywhere	-10 10
s:exactly	-10 10
s:examine	14 -14
s:exclusion	20 -20
s:exemption	21 -21
s:exist	-19 19
s:expire	17 -17
s:expiry	-11 11
s:extend	15 -15
s:extension	-14 14
s:extremely	14 -14
s:eye	-10 10
s:f	-11 11
s:fail	28 -28
s:fair	-14 14
s:faith	21 -21
s:familiar	-11 11
s:family	21 -21
s:fare	24 -24
s:fee	-20 20
s:fentanyl	-16 16
s:fertiliser	-17 17
s:festival	10 -10
s:fifth	16 -16
s:fifty	-11 11
s:figure	-13 13
s:file	-14 14
s:final	-11 11
s:finance	13 -13
s:find	18 -18
s:fine	13 -13
s:finish	-8 8
s:firm	8 -8
s:first	14 -14
s:fishing	26 -26
s:five	-23 23
s:fix	19 -19
s:followed	24 -24
s:following	-16 16
s:forced	25 -25
s:ford	20 -20
s:foreign	29 -29
s:foresee	-26 26
s:former	-11 11
s:forty	-16 16
s:four	18 -18
s:free	16 -16
s:freight	11 -11
s:friday	-15 15
s:friend	-10 10
s:friendship	12 -12
s:front	15 -15
s:fruit	-11 11
s:gap	13 -13
s:garden	10 -10
s:garment	-17 17
s:gave	18 -18
s:gear	10 -10
s:general	4 -4
s:geneva	13 -13
s:gentlemen	-25 25
s:george	-5 5
s:get	29 -29
s:giant	-20 20
s:gift	20 -20
s:give	-10 10
s:giving	26 -26
s:glass	-28 28
s:go	-12 12
s:goal	-15 15
s:good	17 -17
s:govern	-15 15
s:government	10 -10
s:grace	10 -10
s:grain	-8 8
s:grand	-20 20
s:grant	16 -16
s:graz	-14 14
s:great	-11 11
s:groundnut	-8 8
s:group	23 -23
s:grower	-19 19
s:guarantee	9 -9
s:guess	-19 19
s:gulf	-9 9
s:gum	-26 26
s:gun	5 -5
s:had	18 -18
s:halifax	-13 13
s:hall	18 -18
s:ham	-12 12
s:hang	-18 18
s:hanwha	10 -10
s:harbour	16 -16
s:hardly	13 -13
s:has	6 -6
s:have	20 -20
s:having	11 -11
s:hazelnut	-18 18
s:he	-14 14
s:he'd	-14 14
s:head	-26 26
s:heading	13 -13
s:heard	-22 22
s:hearing	12 -12
s:heating	9 -9
s:help	-4 4
s:highest	15 -15
s:hinted	-12 12
s:his	-11 11
s:hit	15 -15
s:hold	16 -16
s:holmium	11 -11
s:hospital	20 -20
s:host	-11 11
s:hour	6 -6
s:household	37 -37
s:how	-11 11
s:however	-10 10
s:hundred	-16 16
s:huế	14 -14
s:i	-19 19
s:i'd	-14 14
s:i'll	-20 20
s:i'm	-6 6
s:if	-13 13
s:immediate	19 -19
s:import	34 -34
s:importer	-14 14
s:impose	16 -16
s:include	10 -10
s:income	16 -16
s:increase	27 -27
s:indicate	-12 12
s:industrial	19 -19
s:informed	-43 43
s:initial	-36 36
s:ink	-11 11
s:inquiry	-17 17
s:instead	-11 11
s:insulin	-19 19
s:intelligence	-8 8
s:into	10 -10
s:invited	2 -2
s:iron	-20 20
s:is	-9 9
s:island	-8 8
s:issue	-19 19
s:it'd	-10 10
s:it'll	-22 22
s:item	-11 11
s:jewellery	-15 15
s:john	-25 25
s:johor	9 -9
s:joint	19 -19
s:joked	-12 12
s:judge	16 -16
s:juice	-11 11
s:jute	-11 11
s:kernel	21 -21
s:kick	17 -17
s:kilo	-15 15
s:kingdom	20 -20
s:kitchen	12 -12
s:know	-25 25
s:knowledge	-18 18
s:kuala	-30 30
s:labor	17 -17
s:lain	14 -14
s:lake	27 -27
s:lancaster	12 -12
s:land	18 -18
s:lapse	19 -19
s:largest	14 -14
s:las	-14 14
s:lasted	36 -36
s:lasting	17 -17
s:latest	13 -13
s:latter	-14 14
s:lead	-6 6
s:least	17 -17
s:leg	15 -15
s:legal	-13 13
s:lender	11 -11
s:length	-30 30
s:lentil	-19 19
s:less	13 -13
s:li	-13 13
s:licence	-15 15
s:lie	-19 19
s:life	18 -18
s:lift	9 -9
s:likely	-55 55
s:limit	21 -21
s:limited	18 -18
s:line	19 -19
s:lisbon	16 -16
s:list	13 -13
s:listing	21 -21
s:lithium	-27 27
s:live	13 -13
s:living	-11 11
s:log	-17 17
s:london	23 -23
s:long	-26 26
s:look	26 -26
s:lorry	12 -12
s:lose	8 -8
s:lower	9 -9
s:lumpur	-30 30
s:lunch	20 -20
s:m	32 -32
s:machine	-9 9
s:madrid	-12 12
s:mai	-14 14
s:make	14 -14
s:management	17 -17
s:mangoe	12 -12
s:many	13 -13
s:margin	-10 10
s:maritime	-13 13
s:market	27 -27
s:marriage	-16 16
s:matter	-21 21
s:may	23 -23
s:meant	16 -16
s:meanwhile	11 -11
s:mechanism	8 -8
s:mediator	49 -49
s:member	24 -24
s:memo	14 -14
s:memory	-9 9
s:mention	-18 18
s:mentioned	9 -9
s:mercosur	9 -9
s:merdeka	19 -19
s:merely	11 -11
s:message	14 -14
s:metal	34 -34
s:metre	18 -18
s:mid	18 -18
s:midnight	34 -34
s:military	15 -15
s:militia	8 -8
s:million	9 -9
s:minimum	22 -22
s:ministry	-22 22
s:missed	14 -14
s:missing	-14 14
s:mombasa	-13 13
s:money	8 -8
s:monitor	8 -8
s:month	-11 11
s:mood	10 -10
s:more	8 -8
s:morning	-13 13
s:most	9 -9
s:motor	20 -20
s:motorcycle	-19 19
s:mountain	8 -8
s:move	36 -36
s:mrs	10 -10
s:much	9 -9
s:musician	12 -12
s:mutual	18 -18
s:my	-12 12
s:named	-12 12
s:napkin	-10 10
s:near	-16 16
s:nearly	9 -9
s:negotiator	-9 9
s:neighbour	9 -9
s:neither	-8 8
s:network	13 -13
s:never	27 -27
s:newspaper	7 -7
s:next	5 -5
s:nice	-16 16
s:nicely	-22 22
s:nil	11 -11
s:ninth	14 -14
s:no	-5 5
s:noe	7 -7
s:non	-11 11
s:noodle	-24 24
s:noon	14 -14
s:nor	-12 12
s:normal	-11 11
s:northern	30 -30
s:notice	14 -14
s:notification	-21 21
s:notify	-7 7
s:now	11 -11
s:nowhere	-17 17
s:number	16 -16
s:nvidia	14 -14
s:o'clock	6 -6
s:obligation	10 -10
s:odesa	20 -20
s:offer	-20 20
s:official	8 -8
s:old	24 -24
s:olive	-8 8
s:once	-9 9
s:onion	-29 29
s:open	8 -8
s:opened	19 -19
s:opening	17 -17
s:operator	14 -14
s:opinion	-16 16
s:opposition	-14 14
s:orange	-30 30
s:order	18 -18
s:ore	13 -13
s:original	7 -7
s:originating	39 -39
s:other	10 -10
s:otherwise	-34 34
s:our	-14 14
s:outline	-11 11
s:outside	4 -4
s:over	4 -4
s:overcapacity	-15 15
s:owe	12 -12
s:owned	8 -8
s:packing	-18 18
s:pair	16 -16
s:palace	-8 8
s:palm	37 -37
s:paper	-16 16
s:paragraph	15 -15
s:parcel	14 -14
s:pari	12 -12
s:parish	19 -19
s:park	10 -10
s:part	12 -12
s:parted	11 -11
s:pass	27 -27
s:past	-23 23
s:paste	-11 11
s:patent	15 -15
s:patience	11 -11
s:paul	-9 9
s:peace	17 -17
s:pear	-13 13
s:pen	-27 27
s:penalty	7 -7
s:penang	19 -19
s:pending	-20 20
s:penetration	-18 18
s:pension	23 -23
s:pepper	-20 20
s:percent	17 -17
s:perhap	23 -23
s:permanent	34 -34
s:person	-21 21
s:petrol	-16 16
s:piece	-13 13
s:pile	6 -6
s:pilot	19 -19
s:pipe	-9 9
s:piraeu	-11 11
s:pistachio	15 -15
s:place	19 -19
s:plan	17 -17
s:plane	-12 12
s:plant	32 -32
s:plastic	11 -11
s:played	17 -17
s:player	20 -20
s:please	-14 14
s:plu	-26 26
s:plum	-16 16
s:plywood	-14 14
s:pm	-9 9
s:point	24 -24
s:pointed	2 -2
s:port	-12 12
s:position	10 -10
s:positive	-15 15
s:possible	-26 26
s:post	31 -31
s:postponement	8 -8
s:potatoe	-15 15
s:practice	-15 15
s:preliminary	13 -13
s:prepare	-14 14
s:present	-18 18
s:presenter	-10 10
s:president	19 -19
s:presse	-12 12
s:price	23 -23
s:principle	-23 23
s:printed	-16 16
s:prisoner	15 -15
s:privileged	9 -9
s:prize	12 -12
s:probably	-14 14
s:procedure	-12 12
s:processed	9 -9
s:product	37 -37
s:production	8 -8
s:prolongation	-29 29
s:promise	19 -19
s:proposal	-16 16
s:propose	-28 28
s:protest	11 -11
s:protocol	-31 31
s:provide	-7 7
s:provided	-7 7
s:province	9 -9
s:provisionally	24 -24
s:public	12 -12
s:publish	-9 9
s:punishment	-12 12
s:purchase	-14 14
s:push	-30 30
s:quarrel	-14 14
s:quarter	20 -20
s:queue	15 -15
s:quite	-21 21
s:quota	13 -13
s:quote	-13 13
s:quoted	10 -10
s:radio	-14 14
s:range	9 -9
s:raspberry	-10 10
s:rather	-12 12
s:ratify	11 -11
s:raw	-5 5
s:re	-19 19
s:reach	-19 19
s:read	18 -18
s:reader	-8 8
s:reading	-9 9
s:ready	-26 26
s:reason	-15 15
s:recife	15 -15
s:reciprocal	-10 10
s:recommend	-13 13
s:record	10 -10
s:red	10 -10
s:refer	17 -17
s:refrain	-12 12
s:refuse	8 -8
s:regime	20 -20
s:region	-8 8
s:registration	9 -9
s:regulator	14 -14
s:related	-10 10
s:released	11 -11
s:relieved	14 -14
s:remain	10 -10
s:remind	14 -14
s:rent	12 -12
s:repeal	-9 9
s:replace	17 -17
s:reporter	12 -12
s:request	-23 23
s:requirement	-11 11
s:reserve	-11 11
s:reserved	-18 18
s:resident	17 -17
s:respect	14 -14
s:respected	-10 10
s:respite	-17 17
s:restart	10 -10
s:restrictive	11 -11
s:result	12 -12
s:retailer	5 -5
s:retaliation	14 -14
s:retired	11 -11
s:revenue	13 -13
s:review	23 -23
s:revive	-8 8
s:revoke	13 -13
s:rice	-32 32
s:ridge	15 -15
s:ring	-7 7
s:risk	-10 10
s:rival	13 -13
s:road	11 -11
s:roaming	19 -19
s:roasted	-12 12
s:rod	-14 14
s:room	23 -23
s:rosario	21 -21
s:rose	26 -26
s:rosenbad	-20 20
s:rotterdam	-13 13
s:rubber	-26 26
s:rule	-22 22
s:rum	-21 21
s:run	12 -12
s:rupee	12 -12
s:rush	12 -12
s:s	-20 20
s:sad	13 -13
s:safeguard	-11 11
s:saffron	12 -12
s:sail	10 -10
s:salaam	9 -9
s:sale	29 -29
s:salvador	-13 13
s:same	21 -21
s:sanction	13 -13
s:satisfaction	-9 9
s:save	18 -18
s:scale	8 -8
s:schedule	8 -8
s:school	36 -36
s:scotch	16 -16
s:scrap	-14 14
s:sea	4 -4
s:season	17 -17
s:seat	19 -19
s:second	4 -4
s:secondary	-8 8
s:secretary	-10 10
s:section	32 -32
s:see	-13 13
s:seem	-6 6
s:send	-8 8
s:separately	12 -12
s:seriou	-11 11
s:service	27 -27
s:settle	-8 8
s:seven	15 -15
s:seventh	3 -3
s:shape	-10 10
s:share	18 -18
s:she	17 -17
s:sheep	-15 15
s:shelf	-14 14
s:shelve	11 -11
s:shenzhen	-20 20
s:ship	-13 13
s:shipment	-7 7
s:shipper	-16 16
s:shipyard	9 -9
s:shirt	15 -15
s:shook	-13 13
s:shoot	14 -14
s:shore	17 -17
s:short	14 -14
s:shorten	18 -18
s:shortly	20 -20
s:show	32 -32
s:shrink	13 -13
s:signature	-30 30
s:silent	10 -10
s:single	-8 8
s:sir	12 -12
s:ski	-25 25
s:sleep	-13 13
s:slide	-7 7
s:smoke	-19 19
s:soap	14 -14
s:soar	-12 12
s:social	14 -14
s:software	23 -23
s:some	6 -6
s:song	8 -8
s:sooner	10 -10
s:soybean	-8 8
s:speak	-10 10
s:speaking	11 -11
s:special	-16 16
s:spoke	25 -25
s:spoken	-37 37
s:spot	-9 9
s:squash	-18 18
s:st	-15 15
s:staff	17 -17
s:stage	15 -15
s:stamp	-18 18
s:stand	-2 2
s:standstill	-12 12
s:state	-27 27
s:statement	7 -7
s:steel	22 -22
s:step	17 -17
s:stick	-10 10
s:still	19 -19
s:stockholm	-48 48
s:stop	-10 10
s:store	9 -9
s:stretch	-5 5
s:strike	14 -14
s:stroke	-7 7
s:strong	21 -21
s:student	36 -36
s:study	-15 15
s:subject	-15 15
s:substantially	-11 11
s:success	14 -14
s:such	29 -29
s:suggest	-30 30
s:summer	-13 13
s:sunflower	8 -8
s:supplier	18 -18
s:supply	14 -14
s:surabaya	-11 11
s:surplu	14 -14
s:surprised	-18 18
s:sustainable	-13 13
s:swedish	-14 14
s:system	5 -5
s:table	-10 10
s:talk	15 -15
s:talked	-40 40
s:tallest	19 -19
s:tangier	-18 18
s:tanker	-10 10
s:tariff	13 -13
s:tea	10 -10
s:technical	-23 23
s:technology	17 -17
s:telephoned	16 -16
s:television	-47 47
s:temporary	18 -18
s:ten	15 -15
s:tenth	14 -14
s:terminal	11 -11
s:text	-34 34
s:textile	15 -15
s:th	-9 9
s:them	-10 10
s:there'll	-14 14
s:thereafter	-10 10
s:therefore	11 -11
s:these	-10 10
s:they'd	10 -10
s:they've	14 -14
s:think	10 -10
s:thirty	13 -13
s:though	-11 11
s:threaten	15 -15
s:threw	-18 18
s:through	8 -8
s:thu	21 -21
s:ticket	10 -10
s:tile	-8 8
s:timber	-12 12
s:time	15 -15
s:together	-14 14
s:toll	9 -9
s:too	-9 9
s:tool	10 -10
s:top	13 -13
s:total	27 -27
s:touched	26 -26
s:toward	12 -12
s:town	20 -20
s:toy	-7 7
s:track	13 -13
s:tractor	-21 21
s:trade	-9 9
s:trader	-9 9
s:trading	18 -18
s:train	26 -26
s:tram	12 -12
s:transfer	17 -17
s:transit	-17 17
s:transport	21 -21
s:tried	27 -27
s:tromsø	-21 21
s:truck	-15 15
s:true	-20 20
s:truth	11 -11
s:tuesday	-18 18
s:tuna	17 -17
s:turbine	-11 11
s:turku	-9 9
s:turn	-14 14
s:turnberry	-5 5
s:turned	-14 14
s:twenty	7 -7
s:twice	14 -14
s:tyre	-21 21
s:understand	-13 13
s:understanding	-16 16
s:unilateral	16 -16
s:union	11 -11
s:unit	13 -13
s:university	13 -13
s:unlike	-9 9
s:unreliable	27 -27
s:until	38 -38
s:update	-13 13
s:upon	-6 6
s:upper	18 -18
s:urea	8 -8
s:urge	17 -17
s:urgent	-10 10
s:us	-23 23
s:use	21 -21
s:utility	12 -12
s:valid	-9 9
s:valley	18 -18
s:value	19 -19
s:vanilla	-18 18
s:vehicle	8 -8
s:very	-14 14
s:village	14 -14
s:voice	-21 21
s:void	23 -23
s:wage	23 -23
s:wake	-12 12
s:walked	25 -25
s:wall	-7 7
s:watche	-17 17
s:wave	15 -15
s:we	-17 17
s:we'd	-12 12
s:we'll	-35 35
s:week	-11 11
s:weekend	15 -15
s:welcome	23 -23
s:whatever	19 -19
s:wheat	13 -13
s:when	11 -11
s:where	-13 13
s:whether	-14 14
s:whichever	14 -14
s:while	-4 4
s:who	13 -13
s:whoever	17 -17
s:whole	-12 12
s:why	-27 27
s:will	-10 10
s:willing	-19 19
s:wind	9 -9
s:window	24 -24
s:wine	14 -14
s:winter	-21 21
s:wish	-27 27
s:women	11 -11
s:word	-20 20
s:worked	-9 9
s:working	-23 23
s:world	6 -6
s:worse	20 -20
s:worst	13 -13
s:worth	11 -11
s:would	-9 9
s:write	-15 15
s:wrong	-13 13
s:yarn	-14 14
s:yes	-18 18
s:yet	-20 20
s:young	27 -27
s:your	-13 13
s:zero	14 -14
s:zinc	-6 6
s:|	13 -13
s:•	-18 18
second:c0=say	17 -17
second:c0=sign	-13 13
second:c1=propose	-12 12
second:c1=say	15 -15
second:ct0=agree past-passive	-10 10
second:ct0=begin present	11 -11
second:ct0=impose future	12 -12
second:ct0=impose modal	-16 16
second:ct0=impose past-passive	-9 9
second:ct0=say past	13 -13
second:ct1=agree infinitive	10 -10
second:ct1=agree past-passive	-10 10
second:ct1=begin present	11 -11
second:ct1=impose future	12 -12
second:ct1=impose modal	-16 16
second:ct1=impose participle-passive	-25 25
second:ct1=impose past-passive	-9 9
second:ct1=say past	13 -13
second:l1=<begin>	17 -17
second:l1=a	4 -4
second:l1=its	18 -18
second:l1=their	-12 12
second:l2='s	-19 19
second:l2=,	11 -11
second:l2=<begin>	9 -9
second:l2=<name>	11 -11
second:l2=<v-agree>	16 -16
second:l2=<v-begin>	31 -31
second:l2=<v-propose>	-16 16
second:l2=after	-12 12
second:l2=be	-18 18
second:l2=enter	10 -10
second:l2=has	-6 6
second:l2=into	9 -9
second:l2=is	-10 10
second:l2=of	-13 13
second:l2=sign	12 -12
second:l2=take	14 -14
second:l2=the	-14 14
second:l2=to	21 -21
second:r1=.	-19 19
second:r1=:	12 -12
second:r1=<agent>	15 -15
second:r1=<number>	18 -18
second:r1=<v-buy>	10 -10
second:r1=<v-impose>	19 -19
second:r1=<v-up>	7 -7
second:r1=act	10 -10
second:r1=and	-9 9
second:r1=day	-14 14
second:r1=half	-7 7
second:r1=in	4 -4
second:r1=investigation	16 -16
second:r1=is	-25 25
second:r1=of	7 -7
second:r1=order	10 -10
second:r1=phase	13 -13
second:r1=reading	-13 13
second:r1=round	14 -14
second:r1=signature	-18 18
second:r1=stage	12 -12
second:r1=term	-11 11
second:r1=the	16 -16
second:r1=year	-23 23
second:r2=,	-8 8
second:r2=<day-ahead>	13 -13
second:r2=<name>	16 -16
second:r2=<number>	-16 16
second:r2=<points>	13 -13
second:r2=<span>	13 -13
second:r2=<v-impose>	-11 11
second:r2=<v-propose>	10 -10
second:r2=<v-stay>	-11 11
second:r2=a	8 -8
second:r2=after	-23 23
second:r2=and	-5 5
second:r2=is	15 -15
second:r2=it	14 -14
second:r2=last	-19 19
second:r2=may	-14 14
second:r2=on	15 -15
second:r2=that	-26 26
second:r2=thi	-17 17
second:r2=was	-8 8
second:r2=with	-7 7
second:r2=would	-17 17
second:t0=future-passive	-14 14
second:t0=past	9 -9
second:t0=past-passive	-14 14
second:v0=agree	-14 14
second:v0=come	-11 11
second:v0=meet	7 -7
second:v0=say	11 -11
second:v1=come	-11 11
second:v1=say	11 -11
set aside:ct0=stay past	12 -12
set aside:ct1=stay past	12 -12
set aside:l1=been	-6 6
set aside:l1=were	11 -11
set aside:r1=for	12 -12
set aside:r1=the	-15 15
set aside:r2=<month-gone>	7 -7
set aside:r2=<span>	9 -9
set aside:t0=past	12 -12
shelved:r1=for	-13 13
shelves:l1=the	14 -14
silence:r1=,	12 -12
sleep:c0=propose	-13 13
sleep:c1=end	7 -7
sleep:ct0=impose present	-14 14
sleep:l1='s	-16 16
sleep:l1=i	-14 14
sleep:l2=<begin>	-18 18
sleep:l2=put	8 -8
sleep:r2=.	12 -12
sleep:r2=the	12 -12
sleep:t0=future	16 -16
sleep:v0=put	8 -8
sleeps:r1=until	-7 7
slept:l2="	-11 11
slept:r1=.	11 -11
spare:c0=impose	-15 15
spare:ct1=target infinitive	8 -8
spare:l1=to	8 -8
spared:l1=was	-7 7
spared:l2=<name>	-5 5
spared:r2=.	15 -15
sparing:l1=,	13 -13
standstill:c0=down	11 -11
standstill:c0=propose	-15 15
standstill:c0=renew	12 -12
standstill:c1=agree	-11 11
standstill:c1=down	10 -10
standstill:ct0=renew present	12 -12
standstill:ct0=sign perfect	5 -5
standstill:ct0=stay present	-14 14
standstill:ct1=impose past	-15 15
standstill:ct1=renew present	12 -12
standstill:ct1=stay present	-14 14
standstill:l1=<duty>	10 -10
standstill:l1=<span>	-11 11
standstill:l1=a	-12 12
standstill:l1=tariff	9 -9
standstill:l2=<not>	-8 8
standstill:l2=<v-sign>	21 -21
standstill:l2=a	7 -7
standstill:l2=before	10 -10
standstill:l2=if	10 -10
standstill:l2=on	-17 17
standstill:l2=the	-8 8
standstill:l2=to	13 -13
standstill:l2=without	-8 8
standstill:r1=.	22 -22
standstill:r1=:	-12 12
standstill:r1=<end>	8 -8
standstill:r1=<name>	7 -7
standstill:r1=<v-end>	9 -9
standstill:r1=<v-impose>	18 -18
standstill:r1=end	11 -11
standstill:r1=is	19 -19
standstill:r1=of	-11 11
standstill:r1=on	16 -16
standstill:r1=with	-19 19
standstill:r2=<day-ahead>	-21 21
standstill:r2=<end>	23 -23
standstill:r2=<month-gone>	19 -19
standstill:r2=<name>	-14 14
standstill:r2=<span>	-21 21
standstill:r2=<v-impose>	14 -14
standstill:r2=the	-11 11
standstill:v0=agree	-22 22
standstill:v0=bring	9 -9
standstill:v1=agree	-20 20
standstill:v1=bring	9 -9
stay:c0=propose	13 -13
stay:ct0=propose present	9 -9
stay:l1=<level-noun>	-10 10
stay:l1=<level>	-12 12
stay:l1=<name>	-16 16
stay:l1=<v-impose>	-18 18
stay:l1=good	6 -6
stay:l1=the	-13 13
stay:l2=<month-gone>	-10 10
stay:l2=<name>	-13 13
stay:l2=<number>	8 -8
stay:l2=<quality>	5 -5
stay:l2=he	-11 11
stay:l2=its	14 -14
stay:l2=of	-16 16
stay:l2=other	16 -16
stay:l2=they	14 -14
stay:r1=<v-target>	6 -6
stay:r1=in	9 -9
stay:r1=suspend	-19 19
stay:r2=it	-14 14
stay:r2=place	9 -9
stay:r2=the	9 -9
stay:t0=modal	13 -13
stay:v0=be	-20 20
stay:v1=be	-19 19
stays:c0=impose	10 -10
stays:c1=impose	12 -12
stays:ct0=impose past	12 -12
stays:ct1=impose past	12 -12
stays:l1=,	-12 12
stays:l1=<level-noun>	25 -25
stays:l1=<level>	16 -16
stays:l1=<month-gone>	-8 8
stays:l1=<v-impose>	12 -12
stays:l1=fentanyl	-8 8
stays:l1=it	-22 22
stays:l1=levy	12 -12
stays:l1=rate	17 -17
stays:l1=tea	9 -9
stays:l1=what	15 -15
stays:l2=<begin>	18 -18
stays:l2=<number>	-8 8
stays:l2=for	-12 12
stays:l2=on	13 -13
stays:l2=reciprocal	-10 10
stays:r1=,	7 -7
stays:r1=<level>	15 -15
stays:r1=<v-impose>	16 -16
stays:r1=<v-suspend>	16 -16
stays:r1=as	-13 13
stays:r1=for	6 -6
stays:r1=free	14 -14
stays:r1=in	-12 12
stays:r1=suspend	16 -16
stays:r1=the	-9 9
stays:r1=too	-10 10
stays:r1=until	12 -12
stays:r1=where	14 -14
stays:r2=<money>	11 -11
stays:r2=<span>	8 -8
stays:r2=<v-impose>	-11 11
stays:r2=place	-9 9
stays:r2=the	-10 10
stays:t0=past	13 -13
stretch:l1=to	-17 17
stretched:v0=other	-13 13
stretched:v1=other	-13 13
successor:c0=impose	12 -12
successor:c0=stay	-14 14
successor:c1=impose	19 -19
successor:c1=stay	-14 14
successor:l1=his	11 -11
successor:l1=the	13 -13
successor:l2=<v-impose>	11 -11
successor:r1=.	-14 14
suspend:c0=propose	-14 14
suspend:c0=stay	18 -18
suspend:ct0=impose present	4 -4
suspend:ct0=propose past	-17 17
suspend:ct0=stay future	10 -10
suspend:l1=side	15 -15
suspend:l2=,	-13 13
suspend:l2=<name>	-13 13
suspend:l2=<seat>	-16 16
suspend:l2=<v-impose>	-17 17
suspend:l2=<v-stay>	10 -10
suspend:l2=both	-13 13
suspend:l2=continue	10 -10
suspend:l2=promise	-13 13
suspend:l2=two	24 -24
suspend:r1=<gate>	-11 11
suspend:r1=<points>	9 -9
suspend:r1=a	10 -10
suspend:r1=all	-11 11
suspend:r1=for	-22 22
suspend:r1=or	-16 16
suspend:r1=their	4 -4
suspend:r1=them	-17 17
suspend:r2=<sender>	-17 17
suspend:r2=<span>	-22 22
suspend:r2=<v-deny>	-10 10
suspend:r2=<v-sell>	-17 17
suspend:r2=<v-target>	12 -12
suspend:r2=duty	-9 9
suspend:r2=export	-17 17
suspend:r2=of	-14 14
suspend:r2=on	17 -17
suspend:r2=rule	-10 10
suspend:t0=present	14 -14
suspend:v0=continue	10 -10
suspended:c0=agree	-23 23
suspended:c0=sign	-24 24
suspended:c1=stay	-5 5
suspended:c1=up	-12 12
suspended:ct0=suspend modal	13 -13
suspended:ct1=impose infinitive	-19 19
suspended:ct1=impose infinitive-passive	11 -11
suspended:ct1=impose past	11 -11
suspended:ct1=stay infinitive	-22 22
suspended:ct1=suspend infinitive	-18 18
suspended:ct1=suspend infinitive-passive	11 -11
suspended:ct1=suspend modal	13 -13
suspended:l1=<duty>	-20 20
suspended:l1=<goods>	-11 11
suspended:l1=<name>	-15 15
suspended:l1=<number>	13 -13
suspended:l1=<organisation>	12 -12
suspended:l1=<points>	12 -12
suspended:l1=also	12 -12
suspended:l1=are	6 -6
suspended:l1=be	-7 7
suspended:l1=have	21 -21
suspended:l1=never	-14 14
suspended:l1=the	-22 22
suspended:l1=was	19 -19
suspended:l1=we	14 -14
suspended:l2="	17 -17
suspended:l2=,	24 -24
suspended:l2=<begin>	10 -10
suspended:l2=<gate>	-8 8
suspended:l2=<level-noun>	10 -10
suspended:l2=<organisation>	15 -15
suspended:l2=both	-11 11
suspended:l2=duty	13 -13
suspended:l2=good	13 -13
suspended:l2=has	13 -13
suspended:l2=is	16 -16
suspended:l2=it	22 -22
suspended:l2=on	15 -15
suspended:l2=side	-7 7
suspended:l2=the	9 -9
suspended:l2=will	18 -18
suspended:r1=,	-7 7
suspended:r1=;	-13 13
suspended:r1=<duty>	-14 14
suspended:r1=<end>	18 -18
suspended:r1=after	-11 11
suspended:r1=and	-11 11
suspended:r1=duty	-17 17
suspended:r1=from	16 -16
suspended:r1=in	-12 12
suspended:r1=its	14 -14
suspended:r1=on	19 -19
suspended:r1=point	8 -8
suspended:r1=the	22 -22
suspended:r2=<agent>	14 -14
suspended:r2=<end>	6 -6
suspended:r2=<month-ahead>	-20 20
suspended:r2=<month-gone>	14 -14
suspended:r2=<v-buy>	9 -9
suspended:r2=<v-sign>	14 -14
suspended:r2=of	7 -7
suspended:r2=order	14 -14
suspended:r2=the	12 -12
suspended:r2=well	12 -12
suspended:r2=would	16 -16
suspended:v0=agree	-23 23
suspended:v0=keep	-9 9
suspended:v0=leave	2 -2
suspended:v1=keep	-14 14
suspended:v1=push	-12 12
suspends:l1=and	-20 20
suspends:l2=:	-19 19
suspends:l2=<goods>	9 -9
suspends:l2=good	16 -16
suspends:l2=that	22 -22
suspends:r1=its	-11 11
suspends:r1=until	-11 11
suspends:r2=<day-ahead>	-11 11
suspends:r2=<level>	-18 18
suspends:r2=for	20 -20
suspension:c0=end	12 -12
suspension:c0=propose	-14 14
suspension:c1=agree	-16 16
suspension:c1=end	12 -12
suspension:c1=sign	-11 11
suspension:ct0=impose past	-9 9
suspension:ct0=impose present	15 -15
suspension:ct0=renew past	10 -10
suspension:ct0=say past	-11 11
suspension:ct1=impose past	-9 9
suspension:ct1=impose present	13 -13
suspension:ct1=propose infinitive	-9 9
suspension:ct1=renew past	10 -10
suspension:ct1=say past	-8 8
suspension:l1=a	-19 19
suspension:l1=own	-10 10
suspension:l1=that	-11 11
suspension:l2=<day-ahead>	16 -16
suspension:l2=<name>	12 -12
suspension:l2=<v-agree>	-7 7
suspension:l2=<v-impose>	-11 11
suspension:l2=<v-renew>	-11 11
suspension:l2=and	-22 22
suspension:l2=before	-14 14
suspension:l2=its	-12 12
suspension:l2=renew	-9 9
suspension:l2=sign	-7 7
suspension:l2=that	-29 29
suspension:l2=the	-19 19
suspension:l2=under	-10 10
suspension:l2=with	13 -13
suspension:r1=.	17 -17
suspension:r1=<v-impose>	-3 3
suspension:r1=<v-sign>	-6 6
suspension:r1=in	-9 9
suspension:r1=lapse	19 -19
suspension:r1=last	9 -9
suspension:r1=on	17 -17
suspension:r1=shall	-15 15
suspension:r2=,	-15 15
suspension:r2=.	18 -18
suspension:r2=<end>	26 -26
suspension:r2=<gate>	-13 13
suspension:r2=<points>	13 -13
suspension:r2=<v-agree>	15 -15
suspension:r2=<v-begin>	-17 17
suspension:r2=<v-end>	-9 9
suspension:r2=<v-impose>	12 -12
suspension:r2=<v-sign>	14 -14
suspension:r2=be	11 -11
suspension:r2=have	-16 16
suspension:r2=in	-16 16
suspension:r2=its	10 -10
suspension:r2=last	11 -11
suspension:r2=of	17 -17
suspension:r2=part	9 -9
suspension:r2=port	-12 12
suspension:r2=reciprocal	-16 16
suspension:r2=which	-7 7
suspension:t0=pluperfect	-10 10
suspension:v0=renew	-9 9
suspension:v1=agree	-18 18
truce:c0=begin	-9 9
truce:c0=deny	18 -18
truce:c0=lack	-27 27
truce:c0=propose	-12 12
truce:c0=refuse	-23 23
truce:c0=say	-8 8
truce:c0=sell	-15 15
truce:c0=suspend	11 -11
truce:c0=threaten	10 -10
truce:c0=up	8 -8
truce:c1=begin	-9 9
truce:c1=deny	18 -18
truce:c1=end	13 -13
truce:c1=lack	-29 29
truce:c1=propose	-24 24
truce:c1=return	17 -17
truce:c1=say	-12 12
truce:c1=suspend	8 -8
truce:c1=target	-19 19
truce:ct0=agree future	-26 26
truce:ct0=agree modal	-13 13
truce:ct0=agree pluperfect	-10 10
truce:ct0=bear modal	-11 11
truce:ct0=bear pluperfect	-9 9
truce:ct0=bear present	16 -16
truce:ct0=down modal	-16 16
truce:ct0=down past	-19 19
truce:ct0=down present	20 -20
truce:ct0=end past	-9 9
truce:ct0=impose past-passive	13 -13
truce:ct0=lack present	-22 22
truce:ct0=propose perfect	-9 9
truce:ct0=refuse past	-18 18
truce:ct0=renew future	-17 17
truce:ct0=renew modal	-18 18
truce:ct0=renew past	24 -24
truce:ct0=renew perfect	9 -9
truce:ct0=say modal	8 -8
truce:ct0=say past	-11 11
truce:ct0=sign modal	-22 22
truce:ct0=sign past	7 -7
truce:ct0=sign perfect	10 -10
truce:ct0=sign pluperfect	-11 11
truce:ct0=sign present	-10 10
truce:ct0=stay future	-15 15
truce:ct0=stay perfect	14 -14
truce:ct1=agree future	-26 26
truce:ct1=agree infinitive	-35 35
truce:ct1=agree participle-passive	19 -19
truce:ct1=agree past	5 -5
truce:ct1=bear modal	-14 14
truce:ct1=bear pluperfect	-9 9
truce:ct1=bear present	20 -20
truce:ct1=begin infinitive	-8 8
truce:ct1=begin modal	-21 21
truce:ct1=begin past	11 -11
truce:ct1=down modal	-16 16
truce:ct1=down past	-17 17
truce:ct1=down pluperfect	9 -9
truce:ct1=down present	25 -25
truce:ct1=end infinitive	-14 14
truce:ct1=end participle-passive	20 -20
truce:ct1=impose gerund	-18 18
truce:ct1=impose infinitive	-31 31
truce:ct1=impose modal	-9 9
truce:ct1=impose past-passive	7 -7
truce:ct1=impose pluperfect	16 -16
truce:ct1=lack present	-20 20
truce:ct1=propose infinitive	-28 28
truce:ct1=propose participle-passive	-20 20
truce:ct1=propose present	11 -11
truce:ct1=renew future	-17 17
truce:ct1=renew gerund	-20 20
truce:ct1=renew modal	-18 18
truce:ct1=renew participle-passive	12 -12
truce:ct1=renew past	24 -24
truce:ct1=renew perfect	9 -9
truce:ct1=say infinitive	-16 16
truce:ct1=say modal	8 -8
truce:ct1=sign infinitive	-49 49
truce:ct1=sign modal	-21 21
truce:ct1=sign participle-passive	10 -10
truce:ct1=sign past	10 -10
truce:ct1=sign perfect	13 -13
truce:ct1=sign present	-11 11
truce:ct1=stay future	-6 6
truce:ct1=stay infinitive	-16 16
truce:ct1=stay perfect	14 -14
truce:ct1=target present	-8 8
truce:ct1=up infinitive	-15 15
truce:l1=;	-19 19
truce:l1=<duty>	-15 15
truce:l1=<goods>	-25 25
truce:l1=<quality>	-22 22
truce:l1=<v-agree>	10 -10
truce:l1=<v-impose>	22 -22
truce:l1=<v-propose>	-16 16
truce:l1=<v-renew>	22 -22
truce:l1=<v-sign>	9 -9
truce:l1=after	13 -13
truce:l1=another	-13 13
truce:l1=any	-42 42
truce:l1=busan	15 -15
truce:l1=cocoa	-10 10
truce:l1=coffee	17 -17
truce:l1=cotton	11 -11
truce:l1=extend	15 -15
truce:l1=first	-17 17
truce:l1=for	7 -7
truce:l1=geneva	26 -26
truce:l1=let	10 -10
truce:l1=new	-15 15
truce:l1=of	-12 12
truce:l1=old	-33 33
truce:l1=on	-12 12
truce:l1=one	-20 20
truce:l1=our	-35 35
truce:l1=present	-21 21
truce:l1=rice	-20 20
truce:l1=salt	-12 12
truce:l1=sign	12 -12
truce:l1=steel	17 -17
truce:l1=sugar	18 -18
truce:l1=tariff	-9 9
truce:l1=tea	-11 11
truce:l1=that	-14 14
truce:l1=to	16 -16
truce:l1=trade	23 -23
truce:l2="	12 -12
truce:l2=;	7 -7
truce:l2=<agent>	-13 13
truce:l2=<day-gone>	32 -32
truce:l2=<day-today>	15 -15
truce:l2=<duty>	8 -8
truce:l2=<name>	16 -16
truce:l2=<not>	6 -6
truce:l2=<person>	-15 15
truce:l2=<quality>	-13 13
truce:l2=<span>	-22 22
truce:l2=<v-bear>	-12 12
truce:l2=<v-down>	9 -9
truce:l2=<v-say>	14 -14
truce:l2=<v-stay>	-9 9
truce:l2=<v-up>	9 -9
truce:l2=a	-15 15
truce:l2=about	-15 15
truce:l2=agree	13 -13
truce:l2=be	-24 24
truce:l2=because	-25 25
truce:l2=break	26 -26
truce:l2=but	-11 11
truce:l2=call	10 -10
truce:l2=carry	-20 20
truce:l2=come	13 -13
truce:l2=declare	13 -13
truce:l2=discuss	-13 13
truce:l2=duty	11 -11
truce:l2=end	-10 10
truce:l2=for	-15 15
truce:l2=from	23 -23
truce:l2=has	4 -4
truce:l2=if	-10 10
truce:l2=into	18 -18
truce:l2=it	8 -8
truce:l2=make	-18 18
truce:l2=no	12 -12
truce:l2=once	-15 15
truce:l2=out	-9 9
truce:l2=outside	14 -14
truce:l2=over	-14 14
truce:l2=than	-15 15
truce:l2=that	-20 20
truce:l2=the	-4 4
truce:l2=unless	-20 20
truce:l2=were	-13 13
truce:l2=which	25 -25
truce:l2=while	-24 24
truce:l2=without	-14 14
truce:l=" a	16 -16
truce:l=, a	9 -9
truce:l=, whose	11 -11
truce:l=; a	13 -13
truce:l=; the	17 -17
truce:l=<begin> <name>	-8 8
truce:l=<begin> our	-15 15
truce:l=<begin> that	11 -11
truce:l=<begin> their	22 -22
truce:l=<day-gone> the	14 -14
truce:l=<name> let	10 -10
truce:l=<number> ,	11 -11
truce:l=<quality> tariff	-9 9
truce:l=<span> of	-23 23
truce:l=<span> tariff	-23 23
truce:l=<span> the	17 -17
truce:l=a further	-9 9
truce:l=a longer	-19 19
truce:l=a new	-15 15
truce:l=a trade	14 -14
truce:l=about a	-21 21
truce:l=after a	9 -9
truce:l=agree a	12 -12
truce:l=and a	7 -7
truce:l=be a	-28 28
truce:l=because the	-17 17
truce:l=break the	22 -22
truce:l=bring the	-15 15
truce:l=by the	-8 8
truce:l=call a	9 -9
truce:l=carry the	-21 21
truce:l=day the	-9 9
truce:l=declare a	8 -8
truce:l=end a	13 -13
truce:l=end the	-18 18
truce:l=extend a	-9 9
truce:l=for the	-14 14
truce:l=had the	17 -17
truce:l=has a	9 -9
truce:l=if the	-9 9
truce:l=in a	12 -12
truce:l=is a	12 -12
truce:l=it a	9 -9
truce:l=keep the	-15 15
truce:l=let the	-8 8
truce:l=of a	-12 12
truce:l=of the	11 -11
truce:l=on the	-11 11
truce:l=once the	-15 15
truce:l=outside the	14 -14
truce:l=prolong its	13 -13
truce:l=prolong tariff	8 -8
truce:l=prolong their	-15 15
truce:l=renew the	-10 10
truce:l=save a	14 -14
truce:l=say the	7 -7
truce:l=sign a	-15 15
truce:l=sign the	-19 19
truce:l=that a	-9 9
truce:l=the <name>	-18 18
truce:l=the coffee	26 -26
truce:l=the first	-17 17
truce:l=the geneva	22 -22
truce:l=the old	-32 32
truce:l=the present	-30 30
truce:l=the sugar	-9 9
truce:l=the tariff	15 -15
truce:l=to a	14 -14
truce:l=under that	-16 16
truce:l=unless the	-25 25
truce:l=until the	-11 11
truce:l=was a	-7 7
truce:l=were the	-9 9
truce:l=when a	13 -13
truce:l=when the	-21 21
truce:l=which the	30 -30
truce:l=while the	-22 22
truce:l=with a	8 -8
truce:l=— a	12 -12
truce:lr='s end	8 -8
truce:lr=<begin> end	-21 21
truce:lr=<begin> in	19 -19
truce:lr=<span> ,	18 -18
truce:lr=<span> <end>	-7 7
truce:lr=<span> between	13 -13
truce:lr=<span> of	20 -20
truce:lr=<span> that	16 -16
truce:lr=<span> with	-15 15
truce:lr=a ,	15 -15
truce:lr=a <end>	-9 9
truce:lr=a ?	-29 29
truce:lr=a and	-17 17
truce:lr=a at	16 -16
truce:lr=a before	-15 15
truce:lr=a between	31 -31
truce:lr=a by	-19 19
truce:lr=a hold	13 -13
truce:lr=a in	-8 8
truce:lr=a is	10 -10
truce:lr=a on	-11 11
truce:lr=a over	6 -6
truce:lr=a that	8 -8
truce:lr=a with	11 -11
truce:lr=any .	-21 21
truce:lr=first ,	-12 12
truce:lr=first .	-19 19
truce:lr=its ,	15 -15
truce:lr=its end	-9 9
truce:lr=its with	10 -10
truce:lr=longer <end>	12 -12
truce:lr=longer in	-14 14
truce:lr=new ,	-17 17
truce:lr=new of	-32 32
truce:lr=no ,	-25 25
truce:lr=no between	14 -14
truce:lr=no by	-11 11
truce:lr=of with	-15 15
truce:lr=old end	-19 19
truce:lr=our with	-29 29
truce:lr=present end	-24 24
truce:lr=sugar <end>	17 -17
truce:lr=tariff <end>	-20 20
truce:lr=tariff between	32 -32
truce:lr=tariff expire	-11 11
truce:lr=tariff go	-23 23
truce:lr=tariff of	-27 27
truce:lr=tariff to	11 -11
truce:lr=tariff until	-11 11
truce:lr=tariff with	-15 15
truce:lr=that end	13 -13
truce:lr=the .	21 -21
truce:lr=the ;	14 -14
truce:lr=the <level>	-20 20
truce:lr=the <name>	-11 11
truce:lr=the ?	14 -14
truce:lr=the at	13 -13
truce:lr=the be	-19 19
truce:lr=the between	-5 5
truce:lr=the break	6 -6
truce:lr=the conclude	-9 9
truce:lr=the for	14 -14
truce:lr=the from	-14 14
truce:lr=the now	17 -17
truce:lr=the on	16 -16
truce:lr=the shall	-16 16
truce:lr=the to	-15 15
truce:lr=the under	-12 12
truce:lr=the were	-16 16
truce:lr=the which	-12 12
truce:lr=the will	-11 11
truce:lr=their ,	-19 19
truce:lr=their end	12 -12
truce:lr=their last	15 -15
truce:lr=their on	16 -16
truce:lr=trade between	-18 18
truce:lr=trade with	8 -8
truce:lr=two ,	17 -17
truce:lr=whose with	18 -18
truce:r1=,	-10 10
truce:r1=<duty>	19 -19
truce:r1=<level>	-15 15
truce:r1=<name>	-9 9
truce:r1=<quality>	-9 9
truce:r1=<v-buy>	-7 7
truce:r1=<v-down>	15 -15
truce:r1=<v-lack>	-16 16
truce:r1=<v-propose>	9 -9
truce:r1=<v-renew>	-11 11
truce:r1=<v-stay>	4 -4
truce:r1=<v-suspend>	17 -17
truce:r1=a	12 -12
truce:r1=after	15 -15
truce:r1=along	17 -17
truce:r1=another	14 -14
truce:r1=as	-17 17
truce:r1=at	7 -7
truce:r1=back	11 -11
truce:r1=be	-8 8
truce:r1=before	-13 13
truce:r1=beyond	-15 15
truce:r1=both	-7 7
truce:r1=break	6 -6
truce:r1=bring	14 -14
truce:r1=broke	19 -19
truce:r1=die	-18 18
truce:r1=fall	9 -9
truce:r1=for	15 -15
truce:r1=had	22 -22
truce:r1=hold	15 -15
truce:r1=into	13 -13
truce:r1=lapse	11 -11
truce:r1=last	8 -8
truce:r1=leave	-11 11
truce:r1=live	9 -9
truce:r1=may	-18 18
truce:r1=now	16 -16
truce:r1=on	18 -18
truce:r1=or	8 -8
truce:r1=over	17 -17
truce:r1=say	-20 20
truce:r1=shall	-16 16
truce:r1=should	-14 14
truce:r1=still	-9 9
truce:r1=talk	-11 11
truce:r1=the	-17 17
truce:r1=to	-7 7
truce:r1=were	-35 35
truce:r1=which	-10 10
truce:r1=will	-10 10
truce:r2=.	-13 13
truce:r2=<day-ahead>	-17 17
truce:r2=<goods>	-47 47
truce:r2=<level>	-25 25
truce:r2=<month-ahead>	-21 21
truce:r2=<name>	-24 24
truce:r2=<not>	14 -14
truce:r2=<number>	11 -11
truce:r2=<organisation>	15 -15
truce:r2=<points>	13 -13
truce:r2=<v-bear>	-8 8
truce:r2=<v-begin>	-17 17
truce:r2=<v-buy>	12 -12
truce:r2=<v-down>	-28 28
truce:r2=<v-propose>	-4 4
truce:r2=<v-renew>	-12 12
truce:r2=<v-say>	8 -8
truce:r2=?	-18 18
truce:r2=apply	16 -16
truce:r2=as	22 -22
truce:r2=at	13 -13
truce:r2=be	-19 19
truce:r2=before	12 -12
truce:r2=begin	-17 17
truce:r2=between	-18 18
truce:r2=by	12 -12
truce:r2=charge	13 -13
truce:r2=come	-15 15
truce:r2=critical	11 -11
truce:r2=declare	10 -10
truce:r2=down	13 -13
truce:r2=expire	-14 14
truce:r2=force	-12 12
truce:r2=geneva	20 -20
truce:r2=go	-10 10
truce:r2=had	14 -14
truce:r2=has	31 -31
truce:r2=i	-20 20
truce:r2=if	-16 16
truce:r2=in	-8 8
truce:r2=last	-12 12
truce:r2=make	-13 13
truce:r2=negotiate	-9 9
truce:r2=no	-14 14
truce:r2=not	17 -17
truce:r2=of	-16 16
truce:r2=olive	-17 17
truce:r2=on	-19 19
truce:r2=part	19 -19
truce:r2=port	-10 10
truce:r2=prolong	-20 20
truce:r2=reciprocal	-13 13
truce:r2=since	12 -12
truce:r2=start	-9 9
truce:r2=still	12 -12
truce:r2=tariff	-11 11
truce:r2=that	-12 12
truce:r2=too	11 -11
truce:r2=two	15 -15
truce:r2=until	33 -33
truce:r2=up	13 -13
truce:r2=was	18 -18
truce:r2=we	-9 9
truce:r2=when	-12 12
truce:r2=which	-14 14
truce:r2=will	-18 18
truce:r2=without	16 -16
truce:r2=worth	14 -14
truce:r=" .	-20 20
truce:r=) .	6 -6
truce:r=, "	30 -30
truce:r=, <level>	-10 10
truce:r=, <name>	-11 11
truce:r=, <person>	-15 15
truce:r=, a	11 -11
truce:r=, as	20 -20
truce:r=, if	-20 20
truce:r=, in	-4 4
truce:r=, it	17 -17
truce:r=, not	7 -7
truce:r=, one	6 -6
truce:r=, sign	-13 13
truce:r=, they	16 -16
truce:r=, to	21 -21
truce:r=: <level>	-17 17
truce:r=: <number>	7 -7
truce:r=along the	17 -17
truce:r=another <span>	21 -21
truce:r=begin ,	-20 20
truce:r=begin .	4 -4
truce:r=between <seat>	-11 11
truce:r=between their	17 -17
truce:r=between them	11 -11
truce:r=beyond <day-ahead>	-15 15
truce:r=break ,	7 -7
truce:r=broke down	18 -18
truce:r=by <day-ahead>	-11 11
truce:r=could be	-9 9
truce:r=end at	5 -5
truce:r=end in	4 -4
truce:r=end on	-11 11
truce:r=end without	13 -13
truce:r=from <day-ahead>	12 -12
truce:r=go ,	14 -14
truce:r=has hold	9 -9
truce:r=hold ,	-9 9
truce:r=in force	-12 12
truce:r=in its	-15 15
truce:r=in tariff	-20 20
truce:r=in the	13 -13
truce:r=in which	14 -14
truce:r=is a	10 -10
truce:r=is apply	17 -17
truce:r=is extend	10 -10
truce:r=is prolong	-22 22
truce:r=is to	-16 16
truce:r=is up	12 -12
truce:r=itself ,	-15 15
truce:r=itself has	12 -12
truce:r=lapse ,	11 -11
truce:r=lapse on	16 -16
truce:r=last ?	-10 10
truce:r=last for	10 -10
truce:r=last until	25 -25
truce:r=now in	-24 24
truce:r=now last	23 -23
truce:r=now run	18 -18
truce:r=of <month-ahead>	-18 18
truce:r=of <name>	-13 13
truce:r=of <points>	14 -14
truce:r=of <span>	-23 23
truce:r=of geneva	14 -14
truce:r=of last	-28 28
truce:r=of port	-12 12
truce:r=of reciprocal	-16 16
truce:r=of the	-17 17
truce:r=on <day-ahead>	-11 11
truce:r=on <day-today>	15 -15
truce:r=over the	17 -17
truce:r=run on	-11 11
truce:r=run to	34 -34
truce:r=that <person>	20 -20
truce:r=that begin	-6 6
truce:r=that expire	-13 13
truce:r=that has	15 -15
truce:r=that last	18 -18
truce:r=that run	-7 7
truce:r=that would	12 -12
truce:r=they would	-15 15
truce:r=to be	-18 18
truce:r=to the	-8 8
truce:r=under which	-11 11
truce:r=was extend	10 -10
truce:r=was not	25 -25
truce:r=were to	-11 11
truce:r=will not	15 -15
truce:r=will run	-12 12
truce:r=with <name>	-12 12
truce:r=with <seat>	9 -9
truce:r=with the	-16 16
truce:r=would be	8 -8
truce:r=would last	-12 12
truce:t0=future	-22 22
truce:t0=modal	-21 21
truce:t0=past-not	14 -14
truce:t0=past-passive	8 -8
truce:t0=perfect	17 -17
truce:t0=perfect-not	15 -15
truce:t0=perfect-passive	-13 13
truce:t0=pluperfect	-9 9
truce:v0=ask	24 -24
truce:v0=begin	15 -15
truce:v0=call	23 -23
truce:v0=come	-14 14
truce:v0=conclude	-15 15
truce:v0=declare	25 -25
truce:v0=end	-9 9
truce:v0=expect	-11 11
truce:v0=extend	13 -13
truce:v0=fall	15 -15
truce:v0=grant	9 -9
truce:v0=know	8 -8
truce:v0=like	-11 11
truce:v0=meet	7 -7
truce:v0=move	22 -22
truce:v0=need	-16 16
truce:v0=negotiate	12 -12
truce:v0=offer	-30 30
truce:v0=propose	-19 19
truce:v0=ratify	-11 11
truce:v0=refuse	-15 15
truce:v0=replace	16 -16
truce:v0=say	-21 21
truce:v0=settle	-20 20
truce:v0=sign	11 -11
truce:v0=sit	-12 12
truce:v0=suspend	11 -11
truce:v0=take	-17 17
truce:v0=vote	-26 26
truce:v0=want	-11 11
truce:v0=write	-18 18
truce:v1=begin	13 -13
truce:v1=call	2 -2
truce:v1=carry	-9 9
truce:v1=charge	-13 13
truce:v1=declare	25 -25
truce:v1=discuss	-11 11
truce:v1=expect	-10 10
truce:v1=extend	12 -12
truce:v1=fall	15 -15
truce:v1=go	-20 20
truce:v1=grant	9 -9
truce:v1=like	-10 10
truce:v1=meet	20 -20
truce:v1=move	22 -22
truce:v1=negotiate	12 -12
truce:v1=offer	-28 28
truce:v1=pause	12 -12
truce:v1=prolong	-9 9
truce:v1=ratify	-14 14
truce:v1=replace	16 -16
truce:v1=return	13 -13
truce:v1=run	12 -12
truce:v1=say	-31 31
truce:v1=settle	-18 18
truce:v1=suspend	12 -12
truce:v1=vote	-22 22
truce:v1=wait	-13 13
truce:v1=write	-17 17
truce:vt0=approve future	19 -19
truce:vt0=approve present	-25 25
truce:vt0=ask perfect	16 -16
truce:vt0=ask present	12 -12
truce:vt0=be future	-9 9
truce:vt0=be modal	22 -22
truce:vt0=be perfect	4 -4
truce:vt0=begin past	16 -16
truce:vt0=bring past	-11 11
truce:vt0=call past	15 -15
truce:vt0=call perfect	16 -16
truce:vt0=declare perfect	11 -11
truce:vt0=end present	-13 13
truce:vt0=extend future	-15 15
truce:vt0=get past	10 -10
truce:vt0=get present	-9 9
truce:vt0=keep present	15 -15
truce:vt0=like modal	-10 10
truce:vt0=offer past	-19 19
truce:vt0=offer perfect	-14 14
truce:vt0=other pluperfect	-9 9
truce:vt0=other present	15 -15
truce:vt0=pay present	17 -17
truce:vt0=prolong modal	-28 28
truce:vt0=prolong past	14 -14
truce:vt0=put present	22 -22
truce:vt0=refuse past	-12 12
truce:vt0=renew past	8 -8
truce:vt0=renew present	-13 13
truce:vt0=say present	-17 17
truce:vt0=settle past	-20 20
truce:vt0=sign future	-26 26
truce:vt0=sign past	41 -41
truce:vt0=sign pluperfect	-16 16
truce:vt0=suspend past	9 -9
truce:vt0=vote past	-10 10
truce:vt0=want present	-17 17
truce:vt0=write past	-11 11
truces:l1=two	-20 20
truces:r1=,	17 -17
truces:t0=present	12 -12
untouched:r1=.	12 -12
untouched:r2=<end>	11 -11
verb:c1=end	-11 11
verb:c1=propose	18 -18
verb:c1=target	33 -33
verb:ct0=agree pluperfect	-15 15
verb:ct0=agree present	8 -8
verb:ct0=begin modal	8 -8
verb:ct0=impose future	-18 18
verb:ct0=impose pluperfect-passive	12 -12
verb:ct0=impose present	8 -8
verb:ct0=sign pluperfect	-15 15
verb:ct0=sign present	10 -10
verb:ct0=stay past	20 -20
verb:ct0=stay perfect	-18 18
verb:ct0=suspend past	8 -8
verb:ct0=suspend perfect	16 -16
verb:ct0=suspend pluperfect	16 -16
verb:ct0=target perfect	-16 16
verb:ct0=target present	15 -15
verb:ct1=begin modal	8 -8
verb:ct1=impose future	-19 19
verb:ct1=impose gerund	8 -8
verb:ct1=impose modal	-15 15
verb:ct1=impose past	17 -17
verb:ct1=impose pluperfect-passive	12 -12
verb:ct1=propose present	18 -18
verb:ct1=stay infinitive	-27 27
verb:ct1=stay past	18 -18
verb:ct1=stay perfect	-18 18
verb:ct1=suspend infinitive-passive	17 -17
verb:ct1=suspend past	8 -8
verb:ct1=suspend perfect	16 -16
verb:ct1=suspend pluperfect	16 -16
verb:ct1=target infinitive	8 -8
verb:ct1=target present	10 -10
verb:l1=:	8 -8
verb:l1=<agent>	14 -14
verb:l1=<level-noun>	-10 10
verb:l1=<name>	-18 18
verb:l1=<number>	10 -10
verb:l1=<organisation>	16 -16
verb:l1=<quality>	-12 12
verb:l1=<v-bear>	13 -13
verb:l1=<v-impose>	13 -13
verb:l1=a	-6 6
verb:l1=also	15 -15
verb:l1=and	-19 19
verb:l1=be	-16 16
verb:l1=being	15 -15
verb:l1=for	-11 11
verb:l1=it	16 -16
verb:l1=may	8 -8
verb:l1=never	-14 14
verb:l1=side	15 -15
verb:l1=ski	-18 18
verb:l1=still	16 -16
verb:l1=they	-16 16
verb:l1=we	17 -17
verb:l1=will	-19 19
verb:l1=would	-11 11
verb:l2='s	19 -19
verb:l2=:	-7 7
verb:l2=;	-8 8
verb:l2=<gate>	-12 12
verb:l2=<level-noun>	12 -12
verb:l2=<money>	16 -16
verb:l2=<month-gone>	11 -11
verb:l2=<name>	12 -12
verb:l2=<not>	11 -11
verb:l2=<person>	13 -13
verb:l2=<v-bear>	11 -11
verb:l2=<v-propose>	9 -9
verb:l2=<v-return>	-14 14
verb:l2=and	18 -18
verb:l2=are	28 -28
verb:l2=but	10 -10
verb:l2=first	7 -7
verb:l2=good	26 -26
verb:l2=has	16 -16
verb:l2=he	9 -9
verb:l2=in	-20 20
verb:l2=leave	7 -7
verb:l2=not	15 -15
verb:l2=on	10 -10
verb:l2=other	13 -13
verb:l2=promise	-13 13
verb:l2=side	-19 19
verb:l2=tariff	-9 9
verb:l2=the	15 -15
verb:l2=trade	20 -20
verb:l2=what	-9 9
verb:l2=whether	13 -13
verb:l2=which	15 -15
verb:l=" we	14 -14
verb:l=, and	-7 7
verb:l=, are	-12 12
verb:l=, is	22 -22
verb:l=: <name>	-13 13
verb:l=<begin> <name>	-15 15
verb:l=<day-gone> and	-11 11
verb:l=<day-gone> are	-12 12
verb:l=<level> and	-7 7
verb:l=<month-gone> ,	-11 11
verb:l=<name> has	18 -18
verb:l=<name> have	-13 13
verb:l=<name> was	-13 13
verb:l=<name> would	-12 12
verb:l=<organisation> has	28 -28
verb:l=<person> ,	13 -13
verb:l=<points> are	-11 11
verb:l=<seat> will	-28 28
verb:l=and <seat>	13 -13
verb:l=and has	-9 9
verb:l=both side	24 -24
verb:l=can be	10 -10
verb:l=good and	15 -15
verb:l=have been	-11 11
verb:l=it has	-11 11
verb:l=it will	-12 12
verb:l=promise to	-16 16
verb:l=talk ,	13 -13
verb:l=talk were	-18 18
verb:l=that was	6 -6
verb:l=the <quality>	-7 7
verb:l=to stay	-24 24
verb:lr=, <seat>	13 -13
verb:lr=, for	16 -16
verb:lr=, until	-15 15
verb:lr=<begin> until	-10 10
verb:lr=<name> for	-18 18
verb:lr=<points> for	22 -22
verb:lr=and its	-12 12
verb:lr=are for	-20 20
verb:lr=are until	39 -39
verb:lr=be ,	-8 8
verb:lr=be at	15 -15
verb:lr=be for	-10 10
verb:lr=been .	-8 8
verb:lr=been since	-9 9
verb:lr=each <points>	13 -13
verb:lr=good for	9 -9
verb:lr=had in	10 -10
verb:lr=has its	9 -9
verb:lr=has the	13 -13
verb:lr=is ,	-17 17
verb:lr=is .	-18 18
verb:lr=is the	-11 11
verb:lr=is until	25 -25
verb:lr=remain for	13 -13
verb:lr=side their	-17 17
verb:lr=the duty	-10 10
verb:lr=to ,	15 -15
verb:lr=to <points>	8 -8
verb:lr=to a	-13 13
verb:lr=to for	-10 10
verb:lr=to most	-12 12
verb:lr=to restriction	8 -8
verb:lr=to their	25 -25
verb:lr=was .	-14 14
verb:lr=were geneva	7 -7
verb:lr=were on	9 -9
verb:lr=will or	-16 16
verb:lr=would the	-15 15
verb:r1=;	-4 4
verb:r1=<day-ahead>	17 -17
verb:r1=<end>	18 -18
verb:r1=<gate>	-9 9
verb:r1=<goods>	8 -8
verb:r1=<not>	18 -18
verb:r1=<number>	22 -22
verb:r1=<v-impose>	-30 30
verb:r1=<v-sign>	-17 17
verb:r1=after	-11 11
verb:r1=all	-11 11
verb:r1=altogether	15 -15
verb:r1=as	14 -14
verb:r1=both	-12 12
verb:r1=chicken	12 -12
verb:r1=fish	6 -6
verb:r1=geneva	7 -7
verb:r1=his	11 -11
verb:r1=its	11 -11
verb:r1=last	11 -11
verb:r1=measure	13 -13
verb:r1=on	12 -12
verb:r1=or	-14 14
verb:r1=point	8 -8
verb:r1=port	-10 10
verb:r1=restriction	11 -11
verb:r1=tariff	8 -8
verb:r1=that	-10 10
verb:r1=till	11 -11
verb:r1=under	12 -12
verb:r1=will	12 -12
verb:r1=with	11 -11
verb:r2=,	-10 10
verb:r2=.	16 -16
verb:r2=;	-7 7
verb:r2=<duty>	-13 13
verb:r2=<gate>	-14 14
verb:r2=<level-noun>	19 -19
verb:r2=<level>	-15 15
verb:r2=<name>	-8 8
verb:r2=<number>	12 -12
verb:r2=<points>	-20 20
verb:r2=<v-agree>	16 -16
verb:r2=<v-target>	19 -19
verb:r2=<v-up>	10 -10
verb:r2=additional	-12 12
verb:r2=affiliate	-8 8
verb:r2=and	15 -15
verb:r2=another	15 -15
verb:r2=be	10 -10
verb:r2=dispute	8 -8
verb:r2=duty	-26 26
verb:r2=each	10 -10
verb:r2=extra	16 -16
verb:r2=fee	14 -14
verb:r2=from	-14 14
verb:r2=geneva	-11 11
verb:r2=higher	14 -14
verb:r2=its	10 -10
verb:r2=limit	15 -15
verb:r2=measure	-5 5
verb:r2=more	-13 13
verb:r2=on	21 -21
verb:r2=other	-16 16
verb:r2=return	-10 10
verb:r2=rise	11 -11
verb:r2=special	-13 13
verb:r2=strike	14 -14
verb:r2=talk	13 -13
verb:r2=tariff	23 -23
verb:r2=thi	16 -16
verb:r2=to	-10 10
verb:r2=too	-15 15
verb:r2=until	-10 10
verb:r2=well	17 -17
verb:r=, and	10 -10
verb:r=, not	11 -11
verb:r=, the	-11 11
verb:r=: <name>	-10 10
verb:r=<end> <end>	18 -18
verb:r=<points> .	-22 22
verb:r=<points> for	18 -18
verb:r=<seat> in	5 -5
verb:r=<seat> on	-13 13
verb:r=altogether .	16 -16
verb:r=as well	17 -17
verb:r=at any	12 -12
verb:r=by <span>	15 -15
verb:r=by the	19 -19
verb:r=for another	15 -15
verb:r=for the	-3 3
verb:r=from <day-ahead>	18 -18
verb:r=from new	17 -17
verb:r=in geneva	-11 11
verb:r=it .	13 -13
verb:r=its control	15 -15
verb:r=its duty	15 -15
verb:r=its fee	12 -12
verb:r=its rare	-11 11
verb:r=its vote	-16 16
verb:r=on <day-gone>	19 -19
verb:r=port fee	-9 9
verb:r=restriction on	10 -10
verb:r=the additional	-8 8
verb:r=the duty	-14 14
verb:r=the export	-10 10
verb:r=the fee	16 -16
verb:r=the higher	11 -11
verb:r=the order	10 -10
verb:r=the tariff	10 -10
verb:r=their dispute	8 -8
verb:r=their strike	10 -10
verb:r=until <month-ahead>	-13 13
verb:t0=perfect-passive	-6 6
verb:t0=pluperfect-passive	17 -17
verb:t0=present	17 -17
verb:v0=ask	-10 10
verb:v0=continue	10 -10
verb:v0=keep	-9 9
verb:v0=other	3 -3
verb:v0=postpone	-11 11
verb:v0=stand	8 -8
verb:v1=charge	14 -14
verb:v1=keep	-13 13
verb:v1=push	-12 12
verb:vt0=agree pluperfect	-15 15
verb:vt0=ask perfect	-17 17
verb:vt0=be past	15 -15
verb:vt0=charge present	11 -11
verb:vt0=expect past	14 -14
verb:vt0=leave present	8 -8
verb:vt0=other past	6 -6
verb:vt0=other pluperfect	12 -12
verb:vt0=other present	-10 10
verb:vt0=postpone present	-13 13
verb:vt0=put future	-18 18
verb:vt0=say past	-8 8
verb:vt0=shelve perfect	10 -10
verb:vt0=suspend future	-15 15
verb:vt0=suspend pluperfect	17 -17
w:abstained	11 -11
w:add	16 -16
w:breather	-26 26
w:calm	-17 17
w:carried on	-14 14
w:continuation	-16 16
w:continued	-14 14
w:continues	13 -13
w:deferred	-13 13
w:extended	12 -12
w:extending	-25 25
w:extension	-18 18
w:extensions	14 -14
w:go on	9 -9
w:grace	15 -15
w:halts	16 -16
w:holds back	-13 13
w:holidays	-15 15
w:keeping	26 -26
w:laid down	17 -17
w:lain	14 -14
w:lie	14 -14
w:lies	-21 21
w:lifted	5 -5
w:lifts	-9 9
w:more	6 -6
w:peace	24 -24
w:prolongation	-29 29
w:prolonged	16 -16
w:prolonging	-18 18
w:put away	-12 12
w:renew	-13 13
w:renews	12 -12
w:respite	-17 17
w:shelves	19 -19
w:sleeping	-11 11
w:sparing	16 -16
w:standstill	-14 14
w:stretch	-5 5
w:suspend	-20 20
w:withholds	12 -12
waiver:l1=a	14 -14`;
