// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	8 -8
add:l1=<begin>	10 -10
add:r1=a	11 -11
add:r1=it	9 -9
add:r1=to	23 -23
add:r1=up	14 -14
add:r2=on	-8 8
add:r2=to	25 -25
add:t0=past	-7 7
added:ct0=impose modal-passive	10 -10
added:ct0=say modal-passive	10 -10
added:ct1=impose modal-passive	10 -10
added:ct1=say modal-passive	10 -10
added:l1=are	-10 10
added:l1=be	20 -20
added:l1=has	-5 5
added:l1=is	30 -30
added:l2=<not>	13 -13
added:l2=it	15 -15
added:l2=nothing	13 -13
added:l2=the	11 -11
added:l2=what	-17 17
added:r1=,	20 -20
added:r1=<duty>	9 -9
added:r1=<span>	21 -21
added:r1=<v-impose>	9 -9
added:r1=<v-target>	9 -9
added:r1=tax	9 -9
added:r2=,	10 -10
added:r2=<goods>	-8 8
added:r2=<name>	13 -13
added:r2=a	-9 9
added:r2=and	25 -25
added:r2=of	12 -12
added:r2=to	19 -19
added:t0=modal-passive	10 -10
adds:l1=he	26 -26
adds:l2=,	-10 10
again:c0=buy	-11 11
again:c0=suspend	10 -10
again:c1=buy	-10 10
again:ct0=begin future	-6 6
again:ct0=buy future	-21 21
again:ct0=down modal	-14 14
again:ct0=propose modal	10 -10
again:ct0=propose present	-12 12
again:ct0=sell modal	7 -7
again:ct0=stay modal	-14 14
again:ct0=target present-passive	14 -14
again:ct1=bear infinitive	13 -13
again:ct1=buy future	-21 21
again:ct1=down modal	-14 14
again:ct1=propose present	-24 24
again:ct1=sell modal	7 -7
again:ct1=stay modal	-14 14
again:ct1=target present-passive	14 -14
again:l1=<agent>	9 -9
again:l1=<duty>	14 -14
again:l1=<goods>	-13 13
again:l1=<level-noun>	-14 14
again:l1=<level>	-11 11
again:l1=<name>	-25 25
again:l1=<number>	-11 11
again:l1=<person>	13 -13
again:l1=<v-impose>	21 -21
again:l1=<v-propose>	30 -30
again:l1=<v-sell>	-8 8
again:l1=<v-stay>	14 -14
again:l1=due	11 -11
again:l1=in	13 -13
again:l1=raise	-16 16
again:l1=soybean	-17 17
again:l1=there	18 -18
again:l1=together	-12 12
again:l1=up	17 -17
again:l1=would	-22 22
again:l2='s	14 -14
again:l2=<agent>	-8 8
again:l2=<number>	-11 11
again:l2=<quality>	-12 12
again:l2=<v-bear>	-4 4
again:l2=and	-24 24
again:l2=can	13 -13
again:l2=delegation	-8 8
again:l2=duty	18 -18
again:l2=each	14 -14
again:l2=for	-14 14
again:l2=grower	-11 11
again:l2=it	10 -10
again:l2=the	13 -13
again:l2=then	-7 7
again:l2=would	-16 16
again:r1=,	17 -17
again:r1=<day-ahead>	-7 7
again:r1=<end>	-4 4
again:r1=<v-begin>	-7 7
again:r1=<v-impose>	-5 5
again:r1=?	22 -22
again:r1=after	-11 11
again:r1=as	-10 10
again:r1=before	8 -8
again:r1=for	-7 7
again:r1=within	10 -10
again:r2="	8 -8
again:r2=<day-gone>	15 -15
again:r2=<goods>	-12 12
again:r2=<number>	12 -12
again:r2=<v-target>	-7 7
again:r2=a	13 -13
again:r2=and	-6 6
again:r2=for	-6 6
again:r2=if	-13 13
again:r2=in	21 -21
again:r2=the	-4 4
again:r2=they	-9 9
again:r2=two	13 -13
again:r2=unless	-9 9
again:r2=we	19 -19
again:r2=week	13 -13
again:t0=modal-not	12 -12
again:t0=pluperfect	13 -13
again:v0=ask	20 -20
again:v0=buy	-12 12
again:v0=look	-12 12
again:v0=other	13 -13
again:v0=raise	-12 12
again:v0=rise	10 -10
again:v0=say	-18 18
again:v0=see	13 -13
again:v0=want	-8 8
again:v1=ask	24 -24
again:v1=buy	-11 11
again:v1=extend	-6 6
again:v1=other	14 -14
again:v1=rise	10 -10
again:v1=say	-18 18
again:v1=see	17 -17
again:v1=want	-16 16
another:c0=begin	6 -6
another:c0=suspend	-8 8
another:c1=end	10 -10
another:c1=propose	-13 13
another:c1=stay	9 -9
another:c1=target	15 -15
another:ct0=impose future	-12 12
another:ct0=impose modal	-16 16
another:ct0=impose perfect	8 -8
another:ct0=propose perfect	8 -8
another:ct0=suspend future	-14 14
another:ct1=impose infinitive	-17 17
another:ct1=impose modal	-16 16
another:ct1=impose participle-passive	11 -11
another:ct1=suspend participle-passive	15 -15
another:l1="	-15 15
another:l1=,	17 -17
another:l1=:	-25 25
another:l1=;	9 -9
another:l1=<v-bear>	24 -24
another:l1=<v-begin>	10 -10
another:l1=<v-end>	14 -14
another:l1=<v-propose>	-13 13
another:l1=by	12 -12
another:l1=given	17 -17
another:l1=is	13 -13
another:l1=on	-9 9
another:l1=take	9 -9
another:l1=that	-21 21
another:l1=truce	14 -14
another:l1=was	9 -9
another:l2="	-14 14
another:l2=<duty>	15 -15
another:l2=<level>	-23 23
another:l2=<number>	-13 13
another:l2=<v-impose>	10 -10
another:l2=<v-say>	-12 12
another:l2=<v-sell>	-9 9
another:l2=had	12 -12
another:l2=it	21 -21
another:l2=rest	16 -16
another:l2=sign	9 -9
another:l2=to	-16 16
another:l2=will	26 -26
another:r1=,	-22 22
another:r1=.	-26 26
another:r1=<level>	10 -10
another:r1=<number>	19 -19
another:r1=<span>	-12 12
another:r1=<v-begin>	14 -14
another:r1=<v-impose>	-8 8
another:r1=country	-12 12
another:r1=one	8 -8
another:r1=question	19 -19
another:r2="	-19 19
another:r2=,	15 -15
another:r2=before	13 -13
another:r2=for	-19 19
another:r2=in	-12 12
another:r2=on	10 -10
another:r2=the	11 -11
another:r2=to	-13 13
another:t0=past	5 -5
another:t0=past-passive	18 -18
another:t0=perfect	10 -10
another:t0=perfect-passive	15 -15
another:v0=be	7 -7
another:v0=extend	15 -15
another:v0=get	11 -11
another:v0=have	21 -21
another:v0=keep	11 -11
another:v0=other	12 -12
another:v0=propose	-14 14
another:v0=say	-11 11
another:v0=take	9 -9
another:v1=be	7 -7
another:v1=extend	15 -15
another:v1=get	11 -11
another:v1=keep	11 -11
another:v1=leave	-15 15
another:v1=other	10 -10
another:v1=see	-10 10
another:v1=take	9 -9
armistice:l1=the	-7 7
arrangement:c0=bear	10 -10
arrangement:c0=say	-11 11
arrangement:c1=propose	9 -9
arrangement:ct0=propose past	-10 10
arrangement:ct1=impose infinitive	-18 18
arrangement:l1=an	13 -13
arrangement:l1=lumpur	-19 19
arrangement:l1=permanent	18 -18
arrangement:l1=present	-13 13
arrangement:l2=:	-10 10
arrangement:l2=<name>	12 -12
arrangement:l2=<v-say>	16 -16
arrangement:l2=a	17 -17
arrangement:l2=extend	-13 13
arrangement:l2=has	21 -21
arrangement:l2=its	-12 12
arrangement:l2=kuala	-19 19
arrangement:l2=of	7 -7
arrangement:l2=that	-28 28
arrangement:l2=the	-16 16
arrangement:r1=,	-14 14
arrangement:r1=.	24 -24
arrangement:r1=<v-agree>	4 -4
arrangement:r1=<v-begin>	-19 19
arrangement:r1=in	24 -24
arrangement:r1=of	-17 17
arrangement:r1=that	21 -21
arrangement:r1=would	-12 12
arrangement:r2=<end>	14 -14
arrangement:r2=<goods>	-14 14
arrangement:r2=<name>	-21 21
arrangement:r2=<seat>	17 -17
arrangement:r2=in	7 -7
arrangement:r2=last	-13 13
arrangement:r2=on	-23 23
arrangement:r2=the	11 -11
arrangement:t0=future	21 -21
arrangement:t0=perfect	-11 11
arrangement:t0=pluperfect	8 -8
arrangement:v0=agree	-16 16
arrangement:v0=other	11 -11
arrangement:v1=extend	-19 19
asleep:l2=<points>	10 -10
calm:c1=stay	-10 10
calm:l1=of	-12 12
calm:l2=<span>	-13 13
calm:r2=<end>	-16 16
calm:t0=present	-11 11
ceasefire:c1=impose	18 -18
ceasefire:ct1=agree participle-passive	13 -13
ceasefire:ct1=impose participle-passive	12 -12
ceasefire:l1=<begin>	15 -15
ceasefire:l1=the	21 -21
ceasefire:l2=<begin>	17 -17
ceasefire:l2=<v-impose>	10 -10
ceasefire:l2=and	13 -13
ceasefire:l2=extend	10 -10
ceasefire:l2=is	-10 10
ceasefire:r1=<v-impose>	12 -12
ceasefire:r1=<v-suspend>	10 -10
ceasefire:r1=hold	10 -10
ceasefire:r1=on	12 -12
ceasefire:r1=was	-9 9
ceasefire:r1=with	-9 9
ceasefire:r2=on	9 -9
ceasefire:r2=the	23 -23
ceasefire:v1=extend	13 -13
continue:c0=impose	-5 5
continue:l1=<goods>	16 -16
continue:l1=<name>	20 -20
continue:l1=and	-7 7
continue:l1=would	21 -21
continue:l2=,	-13 13
continue:l2=<goods>	-12 12
continue:l2=<name>	11 -11
continue:l2=that	11 -11
continue:l2=with	14 -14
continue:r1=on	10 -10
continue:r1=to	8 -8
continue:r2=<v-bear>	13 -13
continue:r2=<v-impose>	8 -8
continue:r2=<v-stay>	-9 9
continue:r2=apply	-9 9
continue:r2=be	5 -5
continue:r2=enter	17 -17
continued:l2=will	10 -10
continued:r1=for	-12 12
continues:l1=,	15 -15
continues:l1=it	10 -10
continues:l2=<begin>	26 -26
continues:r2=<v-bear>	11 -11
continues:r2=<v-begin>	11 -11
continues:r2=<v-impose>	21 -21
continues:r2=<v-stay>	17 -17
continues:r2=apply	14 -14
continues:r2=pay	17 -17
count:loose=1	-14 14
count:loose=3	9 -9
count:more=3	10 -10
count:quiet=1	12 -12
count:quiet=3	-24 24
count:truce=0	33 -33
count:truce=2	-8 8
count:truce=3	-7 7
count:truce=6	-15 15
days=0	37 -37
days=2	-10 10
days=3	-6 6
days=6	-12 12
extend:c0=agree	9 -9
extend:c0=propose	14 -14
extend:c0=say	-20 20
extend:ct0=agree perfect	11 -11
extend:ct0=agree pluperfect	-12 12
extend:ct0=impose future	-10 10
extend:ct0=impose perfect	16 -16
extend:ct1=impose future	-10 10
extend:l1=could	12 -12
extend:l2=,	-12 12
extend:l2=<day-gone>	14 -14
extend:l2=<name>	-9 9
extend:r1=<duty>	13 -13
extend:r1=their	-9 9
extend:r1=truce	9 -9
extend:r2=<duty>	-20 20
extend:r2=arrangement	-16 16
extend:r2=by	17 -17
extend:r2=ceasefire	10 -10
extend:r2=tariff	-18 18
extend:r2=to	14 -14
extend:t0=future	-8 8
extend:t0=perfect	10 -10
extend:v0=agree	9 -9
extended:ct0=impose modal-passive	-11 11
extended:ct1=impose modal-passive	-11 11
extended:l1=be	-17 17
extended:l1=have	9 -9
extended:l2=,	30 -30
extended:l2=<day-gone>	-14 14
extended:l2=<name>	18 -18
extended:l2=<not>	-6 6
extended:l2=it	-20 20
extended:l2=the	13 -13
extended:l2=would	-11 11
extended:r1="	-10 10
extended:r1=.	5 -5
extended:r1=<end>	-7 7
extended:r1=?	-24 24
extended:r1=by	16 -16
extended:r1=for	12 -12
extended:r1=in	-25 25
extended:r1=it	-12 12
extended:r1=the	10 -10
extended:r1=to	-13 13
extended:r1=twice	-8 8
extended:r2=,	-20 20
extended:r2=<duty>	11 -11
extended:r2=<end>	-14 14
extended:r2=<span>	26 -26
extended:r2=tariff	11 -11
extended:t0=modal-passive	-15 15
extended:t0=present-passive	-19 19
extends:l1=<organisation>	25 -25
extends:l1=that	-19 19
extends:l2=<begin>	11 -11
extends:l2=unless	9 -9
extension:c0=agree	-10 10
extension:c0=end	23 -23
extension:c0=propose	12 -12
extension:c0=up	-11 11
extension:c1=end	17 -17
extension:c1=impose	16 -16
extension:c1=propose	14 -14
extension:c1=up	-12 12
extension:ct0=agree past	-9 9
extension:ct0=agree pluperfect	-12 12
extension:ct0=impose present	14 -14
extension:ct0=propose modal	11 -11
extension:ct0=propose present	10 -10
extension:ct0=up modal	-15 15
extension:ct1=agree infinitive	9 -9
extension:ct1=agree past	-9 9
extension:ct1=agree pluperfect	-11 11
extension:ct1=impose present	18 -18
extension:ct1=propose infinitive	-11 11
extension:ct1=propose modal	11 -11
extension:ct1=propose participle-passive	10 -10
extension:ct1=propose present	12 -12
extension:ct1=say past	-13 13
extension:ct1=up modal	-15 15
extension:l1=<begin>	-28 28
extension:l1=<not>	7 -7
extension:l1=an	-17 17
extension:l1=any	-31 31
extension:l1=further	-15 15
extension:l1=its	-20 20
extension:l1=no	10 -10
extension:l2=,	-21 21
extension:l2=<not>	15 -15
extension:l2=<v-impose>	15 -15
extension:l2=<v-propose>	12 -12
extension:l2=and	-27 27
extension:l2=approve	18 -18
extension:l2=be	-14 14
extension:l2=is	-16 16
extension:l2=likely	-13 13
extension:l2=of	-21 21
extension:l2=propose	10 -10
extension:l2=say	-13 13
extension:l2=the	6 -6
extension:l2=to	22 -22
extension:l2=without	13 -13
extension:r1="	-6 6
extension:r1=<v-bear>	-15 15
extension:r1=<v-end>	10 -10
extension:r1=at	-17 17
extension:r1=before	-11 11
extension:r1=cover	-9 9
extension:r1=is	-11 11
extension:r1=to	-15 15
extension:r1=until	11 -11
extension:r1=will	-21 21
extension:r1=would	-26 26
extension:r2="	-22 22
extension:r2=.	13 -13
extension:r2=<day-ahead>	11 -11
extension:r2=<end>	7 -7
extension:r2=<goods>	15 -15
extension:r2=<not>	-12 12
extension:r2=<person>	-26 26
extension:r2=<seat>	15 -15
extension:r2=<v-agree>	19 -19
extension:r2=<v-begin>	-13 13
extension:r2=<v-down>	-8 8
extension:r2=<v-impose>	10 -10
extension:r2=?	-12 12
extension:r2=at	14 -14
extension:r2=be	-17 17
extension:r2=by	-16 16
extension:r2=in	15 -15
extension:r2=it	11 -11
extension:r2=of	-21 21
extension:r2=sign	8 -8
extension:r2=the	-15 15
extension:r2=which	-17 17
extension:r2=would	12 -12
extension:t0=modal-not	9 -9
extension:t0=past	-16 16
extension:t0=perfect	16 -16
extension:t0=perfect-not	-22 22
extension:t0=present-not	13 -13
extension:v0=agree	-14 14
extension:v0=ask	13 -13
extension:v0=end	21 -21
extension:v0=propose	10 -10
extension:v1=ask	15 -15
extension:v1=end	15 -15
extension:v1=propose	9 -9
extension:v1=push	-12 12
extra:c0=suspend	16 -16
extra:c1=suspend	12 -12
extra:ct0=bear future	-14 14
extra:ct0=down future	-13 13
extra:ct0=impose present	10 -10
extra:ct1=bear future	-14 14
extra:ct1=down future	-13 13
extra:ct1=impose gerund	11 -11
extra:ct1=impose present	9 -9
extra:l1='s	-21 21
extra:l1=its	13 -13
extra:l2=:	-13 13
extra:l2=<level-noun>	-7 7
extra:l2=<name>	-17 17
extra:l2=<v-begin>	-15 15
extra:r1=.	6 -6
extra:r1=<level>	-18 18
extra:r1=tariff	12 -12
extra:r2=.	18 -18
extra:r2=<duty>	15 -15
extra:r2=<end>	6 -6
extra:r2=tariff	15 -15
extra:r2=that	-15 15
extra:t0=future	-17 17
extra:v0=charge	-5 5
extra:v0=suspend	14 -14
extra:v1=suspend	11 -11
freeze:c0=agree	-10 10
freeze:ct1=suspend infinitive	-11 11
freeze:l1=to	-16 16
freeze:l2=<v-impose>	8 -8
freeze:v0=agree	-10 10
freeze:v1=freeze	-13 13
frozen:c1=target	9 -9
frozen:l1=for	-13 13
frozen:l1=is	-9 9
frozen:l2=on	8 -8
frozen:r1=chicken	13 -13
frozen:r1=fish	12 -12
frozen:r1=for	14 -14
frozen:r1=until	15 -15
frozen:r2=<span>	13 -13
frozen:v1=charge	9 -9
further:c0=down	11 -11
further:c0=propose	-9 9
further:c1=say	10 -10
further:ct0=begin present	-14 14
further:ct0=down modal	9 -9
further:ct0=impose future	11 -11
further:ct1=begin infinitive	8 -8
further:ct1=begin present	-14 14
further:ct1=down modal	9 -9
further:ct1=impose future	11 -11
further:ct1=impose past	9 -9
further:ct1=impose pluperfect	-12 12
further:ct1=up infinitive	8 -8
further:l1=<begin>	-16 16
further:l1=<organisation>	-14 14
further:l1=nothing	16 -16
further:l2=,	13 -13
further:l2=<name>	-11 11
further:l2=<not>	10 -10
further:l2=<v-say>	15 -15
further:l2=and	-11 11
further:l2=if	-10 10
further:l2=is	-20 20
further:l2=mechanism	9 -9
further:l2=that	-17 17
further:l2=to	14 -14
further:l2=unless	10 -10
further:r1=<duty>	12 -12
further:r1=<level>	35 -35
further:r1=<span>	-25 25
further:r1=<v-bear>	15 -15
further:r1=<v-buy>	9 -9
further:r1=<v-say>	13 -13
further:r1=duty	11 -11
further:r1=extension	-15 15
further:r1=meet	15 -15
further:r1=on	-12 12
further:r1=order	9 -9
further:r2=,	27 -27
further:r2=<duty>	8 -8
further:r2=<v-impose>	-12 12
further:r2=is	-21 21
further:r2=that	10 -10
further:r2=will	-16 16
further:t0=future	14 -14
go on:c0=agree	-18 18
go on:c0=impose	-23 23
go on:ct0=agree perfect	-20 20
go on:ct0=impose perfect	-21 21
go on:l1=,	19 -19
go on:l1=<not>	-8 8
go on:l1=it	-17 17
go on:l2=,	-17 17
go on:l2=<month-gone>	-11 11
go on:l2=<name>	11 -11
go on:l2=<v-agree>	-17 17
go on:l2=<v-propose>	11 -11
go on:l2=agree	-17 17
go on:l2=is	-14 14
go on:l2=side	-11 11
go on:r1=;	24 -24
go on:r1=<v-bear>	19 -19
go on:r1=<v-down>	10 -10
go on:r1=being	11 -11
go on:r1=for	-26 26
go on:r1=negotiate	10 -10
go on:r1=to	-35 35
go on:r1=until	-24 24
go on:r2=,	8 -8
go on:r2=.	18 -18
go on:r2=<day-ahead>	-36 36
go on:r2=<span>	-21 21
go on:r2=about	-12 12
go on:r2=for	15 -15
go on:r2=in	11 -11
go on:r2=it	-28 28
go on:r2=the	16 -16
go on:t0=modal-not	-10 10
go on:t0=perfect	-21 21
go on:t0=present	3 -3
go on:v0=agree	-18 18
goes on:l1=oil	-12 12
goes on:l1=truce	-8 8
goes on:l2=,	-20 20
goes on:l2=<begin>	10 -10
goes on:l2=<quality>	15 -15
goes on:l2=of	21 -21
goes on:r1=,	-9 9
goes on:r1=.	16 -16
goes on:r1=collect	12 -12
goes on:r1=take	-11 11
goes on:r1=until	27 -27
goes on:r2=<end>	15 -15
goes on:r2=<number>	-8 8
goes on:r2=the	3 -3
grace:l2=<span>	-8 8
grace:t0=present	16 -16
handshake:l1=the	10 -10
handshake:l2=,	-4 4
handshake:l2=after	10 -10
handshake:r1=,	19 -19
handshake:r1=and	-9 9
handshake:t0=present	-21 21
held in:l2=<name>	-15 15
held in:l2=may	-18 18
held in:l2=would	8 -8
held in:r1=geneva	9 -9
held in:r2=.	9 -9
held in:r2=from	-23 23
held in:r2=thi	16 -16
hold back:l1=to	-16 16
hold back:l2=<name>	9 -9
holiday:r1=,	-5 5
holiday:r1=.	24 -24
holiday:r2=<end>	24 -24
holiday:t0=present	9 -9
holidays:c0=impose	-8 8
holidays:c1=impose	-8 8
holidays:l2=after	-11 11
holidays:l2=before	-9 9
holidays:r2=<end>	-7 7
holidays:t0=present	-11 11
in the drawer:r1=.	12 -12
in the drawer:r2=and	11 -11
in the drawer:t0=present	16 -16
keep:c0=propose	16 -16
keep:ct0=impose past	11 -11
keep:ct0=impose perfect	18 -18
keep:ct0=propose present	8 -8
keep:l1=,	13 -13
keep:l2="	11 -11
keep:l2=,	12 -12
keep:l2=<begin>	-4 4
keep:l2=<goods>	-11 11
keep:l2=<v-propose>	9 -9
keep:r1=<goods>	-21 21
keep:r1=a	17 -17
keep:r1=in	18 -18
keep:r1=it	-8 8
keep:r1=its	20 -20
keep:r1=our	-17 17
keep:r1=talking	-15 15
keep:r1=them	-15 15
keep:r1=to	8 -8
keep:r1=up	9 -9
keep:r1=your	14 -14
keep:r2=.	18 -18
keep:r2=<gate>	11 -11
keep:r2=<level>	25 -25
keep:r2=and	-19 19
keep:r2=at	-17 17
keep:r2=of	-16 16
keep:r2=the	16 -16
keep:r2=word	10 -10
keep:v0=expect	14 -14
keeping:c0=impose	18 -18
keeping:c0=stay	17 -17
keeping:c1=impose	18 -18
keeping:c1=stay	17 -17
keeping:ct0=impose present	10 -10
keeping:ct0=stay present	9 -9
keeping:ct1=impose present	10 -10
keeping:ct1=stay present	9 -9
keeping:l2=<name>	9 -9
keeping:t0=present	10 -10
keeping:v0=keep	16 -16
keeping:v1=keep	16 -16
keeps:l1=<name>	-11 11
keeps:l1=<seat>	-18 18
keeps:l2=,	-9 9
keeps:l2=<day-gone>	14 -14
keeps:l2=<level>	13 -13
keeps:l2=<span>	13 -13
keeps:l2=and	12 -12
keeps:r1=<number>	-19 19
keeps:r1=<quality>	-11 11
keeps:r1=the	10 -10
keeps:r1=two	-20 20
keeps:r2=<level>	19 -19
keeps:r2=<quality>	-16 16
keeps:r2=<v-impose>	8 -8
keeps:r2=at	-18 18
keeps:r2=on	20 -20
keeps:r2=reciprocal	14 -14
laid down:r1=in	8 -8
lain:v0=have	11 -11
lain:v1=have	11 -11
lengths=0	74 -74
lengths=2	-24 24
lengths=3	-34 34
lengths=6	-9 9
lies:c0=impose	14 -14
lies:c1=impose	11 -11
lies:l1=what	11 -11
lies:l2=a	-10 10
lies:l2=the	-10 10
lift:c1=propose	17 -17
lift:ct0=impose perfect	-9 9
lift:l1=to	11 -11
lift:l1=will	17 -17
lift:l2=<begin>	-16 16
lift:l2=<name>	27 -27
lift:l2=<v-impose>	-11 11
lift:r1=its	13 -13
lift:r1=the	-6 6
lift:r2=ban	14 -14
lift:r2=on	28 -28
lift:t0=perfect	-9 9
lifted:l1=<seat>	12 -12
lifted:l2=to	10 -10
lifted:r1=for	14 -14
lifted:r1=on	-12 12
lifted:r1=the	20 -20
lifts:l1=ski	-14 14
lifts:r1=,	-11 11
long=0	60 -60
long=1	31 -31
long=2	-15 15
long=3	-29 29
long=6	-38 38
long=9	-14 14
longer:ct0=bear present	-14 14
longer:ct0=impose modal	-13 13
longer:ct0=stay past	12 -12
longer:ct1=bear present	-14 14
longer:ct1=impose modal	-13 13
longer:ct1=stay past	12 -12
longer:l1=<span>	11 -11
longer:l1=no	20 -20
longer:l1=the	-18 18
longer:l2=<v-propose>	12 -12
longer:l2=for	15 -15
longer:r1=,	20 -20
longer:r1=<level>	-13 13
longer:r1=be	12 -12
longer:r1=exist	6 -6
longer:r1=one	12 -12
longer:r1=term	-20 20
longer:r1=than	16 -16
longer:r1=truce	-12 12
longer:r2=<v-propose>	13 -13
longer:r2=a	7 -7
longer:r2=any	14 -14
longer:r2=for	9 -9
longer:r2=in	-9 9
longer:r2=is	-15 15
longer:r2=plan	13 -13
longer:t0=future	13 -13
longer:t0=perfect	20 -20
longer:t0=pluperfect	16 -16
longer:v0=have	9 -9
longer:v0=other	13 -13
longer:v1=have	9 -9
longer:v1=other	13 -13
loose:c0=agree	-16 16
loose:c0=bear	16 -16
loose:c0=begin	-16 16
loose:c1=bear	15 -15
loose:ct0=propose future	9 -9
loose:ct0=propose modal	-8 8
loose:ct0=propose present	17 -17
loose:ct0=say perfect	-14 14
loose:ct0=stay modal	23 -23
loose:ct1=impose infinitive	-21 21
loose:ct1=impose past	19 -19
loose:ct1=impose present	-14 14
loose:ct1=propose future	9 -9
loose:ct1=propose present	9 -9
loose:ct1=say past	10 -10
loose:ct1=say perfect	-14 14
loose:ct1=stay modal	23 -23
loose:l1='s	9 -9
loose:l1=,	-25 25
loose:l1=<begin>	18 -18
loose:l1=<gate>	-9 9
loose:l1=<month-ahead>	-21 21
loose:l1=<month-gone>	14 -14
loose:l1=<number>	14 -14
loose:l1=<v-target>	-9 9
loose:l1=an	13 -13
loose:l1=good	23 -23
loose:l1=it	-19 19
loose:l1=its	-10 10
loose:l1=lumpur	-19 19
loose:l1=on	-5 5
loose:l1=one	9 -9
loose:l1=other	-10 10
loose:l1=pen	-16 16
loose:l1=permanent	18 -18
loose:l1=present	-15 15
loose:l1=rate	12 -12
loose:l1=tea	10 -10
loose:l1=that	17 -17
loose:l1=to	-21 21
loose:l1=what	13 -13
loose:l2=;	-12 12
loose:l2=<begin>	10 -10
loose:l2=<name>	5 -5
loose:l2=<number>	-12 12
loose:l2=<v-say>	15 -15
loose:l2=and	15 -15
loose:l2=before	-14 14
loose:l2=but	16 -16
loose:l2=call	17 -17
loose:l2=day	15 -15
loose:l2=for	-14 14
loose:l2=from	-20 20
loose:l2=good	12 -12
loose:l2=has	16 -16
loose:l2=in	14 -14
loose:l2=kuala	-19 19
loose:l2=on	22 -22
loose:l2=other	23 -23
loose:l2=our	12 -12
loose:l2=reciprocal	-6 6
loose:l2=side	-13 13
loose:l2=tariff	-7 7
loose:l2=that	-17 17
loose:l2=the	-8 8
loose:l2=they	13 -13
loose:l=, the	-15 15
loose:l=: it	-15 15
loose:l=: the	-11 11
loose:l=<begin> <begin>	18 -18
loose:l=<begin> what	11 -11
loose:l=<level> and	-12 12
loose:l=<name> 's	9 -9
loose:l=a permanent	18 -18
loose:l=before the	-14 14
loose:l=extend the	-13 13
loose:l=it will	-9 9
loose:l=its own	-14 14
loose:l=kuala lumpur	-19 19
loose:l=of <month-ahead>	-15 15
loose:l=of the	12 -12
loose:l=other <number>	6 -6
loose:l=reciprocal tariff	-13 13
loose:l=sign the	13 -13
loose:l=that the	-22 22
loose:l=the <level>	-14 14
loose:l=the present	-15 15
loose:lr=, as	-15 15
loose:lr=<level> .	21 -21
loose:lr=<level> on	-10 10
loose:lr=a .	14 -14
loose:lr=a for	15 -15
loose:lr=aluminium at	12 -12
loose:lr=it ,	-13 13
loose:lr=tariff at	-5 5
loose:lr=the and	18 -18
loose:lr=the in	10 -10
loose:lr=the last	-13 13
loose:lr=the of	-15 15
loose:lr=the with	7 -7
loose:lr=the would	-12 12
loose:lr=to at	11 -11
loose:lr=to suspend	-22 22
loose:lr=to their	-9 9
loose:r1="	8 -8
loose:r1=<duty>	10 -10
loose:r1=<end>	9 -9
loose:r1=<v-agree>	9 -9
loose:r1=<v-end>	-19 19
loose:r1=for	25 -25
loose:r1=in	6 -6
loose:r1=last	-19 19
loose:r1=of	-23 23
loose:r1=on	-22 22
loose:r1=open	19 -19
loose:r1=out	-9 9
loose:r1=shut	12 -12
loose:r1=that	17 -17
loose:r1=their	-13 13
loose:r1=to	-22 22
loose:r1=which	13 -13
loose:r1=with	2 -2
loose:r1=would	-20 20
loose:r2="	27 -27
loose:r2=.	-14 14
loose:r2=;	-8 8
loose:r2=<day-ahead>	-13 13
loose:r2=<duty>	-11 11
loose:r2=<goods>	-17 17
loose:r2=<money>	10 -10
loose:r2=<span>	15 -15
loose:r2=<v-bear>	-19 19
loose:r2=<v-impose>	-16 16
loose:r2=<v-say>	15 -15
loose:r2=a	20 -20
loose:r2=as	11 -11
loose:r2=at	8 -8
loose:r2=be	-14 14
loose:r2=for	-18 18
loose:r2=force	20 -20
loose:r2=in	10 -10
loose:r2=last	-18 18
loose:r2=run	-13 13
loose:r2=there	-16 16
loose:r2=to	12 -12
loose:r2=until	8 -8
loose:r=<end> <end>	9 -9
loose:r=for <span>	9 -9
loose:r=in force	20 -20
loose:r=suspend for	-13 13
loose:r=with <seat>	9 -9
loose:r=would be	-11 11
loose:t0=perfect	-23 23
loose:t0=pluperfect	23 -23
loose:t0=present-not	14 -14
loose:v0=agree	-20 20
loose:v0=other	10 -10
loose:v0=reach	-19 19
loose:v0=see	14 -14
loose:v1=extend	-15 15
loose:v1=freeze	-13 13
loose:v1=reach	-19 19
loose:vt0=agree perfect	-11 11
loose:vt0=have past	17 -17
loose:vt0=other present	10 -10
loose:vt0=sign past	14 -14
months=0	-6 6
months=3	18 -18
months=6	18 -18
moratorium:l2=<begin>	14 -14
more:c0=agree	-14 14
more:c0=deny	8 -8
more:c0=end	19 -19
more:c1=deny	13 -13
more:c1=end	25 -25
more:c1=propose	-13 13
more:c1=return	-11 11
more:c1=threaten	-6 6
more:ct0=agree future	-23 23
more:ct0=agree past-passive	-7 7
more:ct0=agree perfect	-13 13
more:ct0=bear future	19 -19
more:ct0=begin future	-11 11
more:ct0=buy modal	10 -10
more:ct0=down perfect	14 -14
more:ct0=end present	15 -15
more:ct0=impose future	-6 6
more:ct0=impose modal	-9 9
more:ct0=impose present-passive	-11 11
more:ct0=propose past	-20 20
more:ct0=say modal-passive	10 -10
more:ct0=say past-passive	-8 8
more:ct0=sell modal	9 -9
more:ct0=sell past	10 -10
more:ct0=sell perfect	-11 11
more:ct0=sell present	-16 16
more:ct0=stay past-passive	15 -15
more:ct0=stay perfect	15 -15
more:ct0=stay present	-6 6
more:ct0=target modal	-13 13
more:ct0=target perfect	10 -10
more:ct0=threaten past	11 -11
more:ct0=up modal-passive	12 -12
more:ct1=agree future	-23 23
more:ct1=agree infinitive	13 -13
more:ct1=agree past-passive	-7 7
more:ct1=bear participle-passive	-19 19
more:ct1=begin future	-10 10
more:ct1=begin present	-7 7
more:ct1=buy infinitive	18 -18
more:ct1=buy modal	10 -10
more:ct1=down infinitive	11 -11
more:ct1=down perfect	14 -14
more:ct1=end present	14 -14
more:ct1=impose gerund	18 -18
more:ct1=impose infinitive-passive	-10 10
more:ct1=impose modal	-9 9
more:ct1=impose perfect	-8 8
more:ct1=impose present-passive	-11 11
more:ct1=propose infinitive	-10 10
more:ct1=propose past	-17 17
more:ct1=propose present	-17 17
more:ct1=say modal-passive	10 -10
more:ct1=say past-passive	-8 8
more:ct1=say present	15 -15
more:ct1=sell modal	9 -9
more:ct1=sell past	10 -10
more:ct1=sell perfect	-11 11
more:ct1=sell present	-16 16
more:ct1=stay past-passive	15 -15
more:ct1=stay perfect	16 -16
more:ct1=stay present	-7 7
more:ct1=target gerund	11 -11
more:ct1=target modal	-13 13
more:ct1=target participle-passive	-15 15
more:ct1=target past	13 -13
more:ct1=up modal-passive	12 -12
more:l1="	9 -9
more:l1='s	-14 14
more:l1=,	9 -9
more:l1=:	-10 10
more:l1=;	11 -11
more:l1=<agent>	10 -10
more:l1=<day-ahead>	10 -10
more:l1=<duty>	8 -8
more:l1=<level-noun>	-14 14
more:l1=<level>	11 -11
more:l1=<organisation>	17 -17
more:l1=<points>	15 -15
more:l1=<span>	-33 33
more:l1=<v-impose>	-11 11
more:l1=<v-propose>	-12 12
more:l1=<v-suspend>	15 -15
more:l1=<v-target>	23 -23
more:l1=a	-5 5
more:l1=and	11 -11
more:l1=any	12 -12
more:l1=are	-8 8
more:l1=arrangement	-14 14
more:l1=at	-11 11
more:l1=be	-25 25
more:l1=been	14 -14
more:l1=by	30 -30
more:l1=could	23 -23
more:l1=do	11 -11
more:l1=due	11 -11
more:l1=duty	5 -5
more:l1=else	8 -8
more:l1=exclusion	-12 12
more:l1=for	-17 17
more:l1=further	-17 17
more:l1=given	11 -11
more:l1=has	-7 7
more:l1=he	4 -4
more:l1=his	10 -10
more:l1=in	21 -21
more:l1=last	7 -7
more:l1=like	-14 14
more:l1=lose	14 -14
more:l1=may	16 -16
more:l1=nobody	12 -12
more:l1=not	15 -15
more:l1=on	-5 5
more:l1=one	13 -13
more:l1=open	19 -19
more:l1=or	5 -5
more:l1=other	20 -20
more:l1=point	20 -20
more:l1=price	9 -9
more:l1=propose	-15 15
more:l1=put	-11 11
more:l1=raise	-10 10
more:l1=say	-15 15
more:l1=second	10 -10
more:l1=see	-12 12
more:l1=ship	-14 14
more:l1=sign	-12 12
more:l1=soybean	-10 10
more:l1=take	-11 11
more:l1=their	-9 9
more:l1=then	-13 13
more:l1=there	19 -19
more:l1=they	6 -6
more:l1=to	-20 20
more:l1=together	-12 12
more:l1=unless	15 -15
more:l1=up	18 -18
more:l1=was	18 -18
more:l1=who	-16 16
more:l1=without	-11 11
more:l1=you	13 -13
more:l1=—	22 -22
more:l2='s	15 -15
more:l2=.	-13 13
more:l2=:	-28 28
more:l2=<day-gone>	20 -20
more:l2=<duty>	11 -11
more:l2=<gate>	-21 21
more:l2=<month-gone>	-6 6
more:l2=<number>	-12 12
more:l2=<organisation>	26 -26
more:l2=<points>	-6 6
more:l2=<seat>	14 -14
more:l2=<span>	17 -17
more:l2=<v-agree>	3 -3
more:l2=<v-buy>	18 -18
more:l2=<v-end>	-14 14
more:l2=<v-impose>	11 -11
more:l2=<v-propose>	-12 12
more:l2=<v-say>	14 -14
more:l2=<v-sell>	11 -11
more:l2=<v-stay>	-15 15
more:l2=<v-target>	15 -15
more:l2=a	-14 14
more:l2=an	-17 17
more:l2=apply	-13 13
more:l2=at	-19 19
more:l2=be	16 -16
more:l2=been	14 -14
more:l2=buy	8 -8
more:l2=by	-6 6
more:l2=can	24 -24
more:l2=cannot	16 -16
more:l2=charge	15 -15
more:l2=collect	10 -10
more:l2=company	12 -12
more:l2=confirm	8 -8
more:l2=could	-11 11
more:l2=decided	15 -15
more:l2=delegation	-14 14
more:l2=do	-7 7
more:l2=doe	24 -24
more:l2=during	11 -11
more:l2=duty	12 -12
more:l2=each	15 -15
more:l2=find	-14 14
more:l2=for	-9 9
more:l2=from	7 -7
more:l2=get	13 -13
more:l2=good	20 -20
more:l2=grower	-10 10
more:l2=has	17 -17
more:l2=have	13 -13
more:l2=he	-22 22
more:l2=i	-8 8
more:l2=is	-16 16
more:l2=it	-10 10
more:l2=keep	-9 9
more:l2=leave	-17 17
more:l2=like	12 -12
more:l2=likely	-20 20
more:l2=mean	-10 10
more:l2=move	10 -10
more:l2=not	-5 5
more:l2=nothing	16 -16
more:l2=on	-15 15
more:l2=open	-21 21
more:l2=other	-15 15
more:l2=out	-15 15
more:l2=part	13 -13
more:l2=pause	-12 12
more:l2=price	16 -16
more:l2=promise	16 -16
more:l2=reason	-20 20
more:l2=rest	17 -17
more:l2=same	14 -14
more:l2=should	-18 18
more:l2=side	-12 12
more:l2=sign	14 -14
more:l2=since	-14 14
more:l2=so	15 -15
more:l2=suspend	10 -10
more:l2=take	23 -23
more:l2=talk	-11 11
more:l2=the	20 -20
more:l2=time	14 -14
more:l2=to	11 -11
more:l2=two	14 -14
more:l2=unless	25 -25
more:l2=what	-20 20
more:l2=where	-10 10
more:l2=whether	-16 16
more:l2=which	-20 20
more:l2=who	-13 13
more:l2=will	-7 7
more:l2=with	14 -14
more:l2=without	7 -7
more:l2=would	-12 12
more:l2=year	6 -6
more:l=" we	16 -16
more:l='s the	-19 19
more:l=, an	-11 11
more:l=, and	-9 9
more:l=, for	-13 13
more:l=, in	11 -11
more:l=, is	8 -8
more:l=, no	-13 13
more:l=, once	8 -8
more:l=, sell	10 -10
more:l=, unless	11 -11
more:l=, was	17 -17
more:l=, with	11 -11
more:l=: "	-9 9
more:l=: <level>	12 -12
more:l=: <span>	-9 9
more:l=: a	11 -11
more:l=: the	-18 18
more:l=; a	-5 5
more:l=<begin> <name>	13 -13
more:l=<begin> <organisation>	15 -15
more:l=<begin> <person>	22 -22
more:l=<begin> <seat>	-15 15
more:l=<begin> a	-9 9
more:l=<begin> any	-12 12
more:l=<begin> for	-11 11
more:l=<begin> he	12 -12
more:l=<begin> no	11 -11
more:l=<begin> the	15 -15
more:l=<level> on	-12 12
more:l=<level> or	5 -5
more:l=<level> under	-9 9
more:l=<month-gone> and	-10 10
more:l=<month-gone> is	14 -14
more:l=<name> 's	-20 20
more:l=<name> are	14 -14
more:l=<name> has	-14 14
more:l=<name> have	14 -14
more:l=<name> will	17 -17
more:l=<number> and	-11 11
more:l=<organisation> could	12 -12
more:l=<organisation> to	19 -19
more:l=<quality> soybean	-6 6
more:l=<span> and	23 -23
more:l=a further	-15 15
more:l=a point	14 -14
more:l=a third	-10 10
more:l=after the	-19 19
more:l=and <seat>	16 -16
more:l=and an	-15 15
more:l=and to	-19 19
more:l=and will	-19 19
more:l=apply once	-17 17
more:l=approve an	14 -14
more:l=approve the	-8 8
more:l=at a	-14 14
more:l=be <level>	-19 19
more:l=be an	-14 14
more:l=be no	11 -11
more:l=be the	-17 17
more:l=both side	8 -8
more:l=buy <level>	9 -9
more:l=buy <money>	17 -17
more:l=come up	9 -9
more:l=cost <number>	-14 14
more:l=decided to	12 -12
more:l=duty apply	17 -17
more:l=each other	16 -16
more:l=from <name>	15 -15
more:l=get <level>	14 -14
more:l=good for	11 -11
more:l=grower breathe	-11 11
more:l=had been	18 -18
more:l=has been	15 -15
more:l=if no	-9 9
more:l=in its	11 -11
more:l=into a	16 -16
more:l=is <number>	14 -14
more:l=is the	9 -9
more:l=is their	-12 12
more:l=is to	-24 24
more:l=it is	-15 15
more:l=it was	20 -20
more:l=it would	-15 15
more:l=keep a	-10 10
more:l=like to	14 -14
more:l=likely an	-13 13
more:l=not <span>	-10 10
more:l=not be	23 -23
more:l=of <level>	12 -12
more:l=of <span>	-9 9
more:l=of an	-24 24
more:l=offer <span>	-10 10
more:l=offer to	10 -10
more:l=on a	-17 17
more:l=on its	-16 16
more:l=rest on	8 -8
more:l=shall be	-12 12
more:l=should be	-16 16
more:l=side will	-13 13
more:l=sign a	17 -17
more:l=sign for	-18 18
more:l=sign its	10 -10
more:l=sign the	6 -6
more:l=take up	23 -23
more:l=that a	-35 35
more:l=that the	-16 16
more:l=that they	9 -9
more:l=the <name>	-4 4
more:l=the <person>	18 -18
more:l=the second	16 -16
more:l=the truce	-7 7
more:l=there be	-16 16
more:l=there is	-21 21
more:l=to <level>	-9 9
more:l=to <number>	-11 11
more:l=to an	20 -20
more:l=to be	-12 12
more:l=to do	12 -12
more:l=to go	9 -9
more:l=to the	14 -14
more:l=truce to	-9 9
more:l=truce was	19 -19
more:l=unless a	10 -10
more:l=want <level>	18 -18
more:l=was no	17 -17
more:l=was not	18 -18
more:l=was the	-13 13
more:l=we have	-9 9
more:l=which <name>	-22 22
more:l=which is	-11 11
more:l=will apply	-15 15
more:l=will be	-11 11
more:l=will meet	11 -11
more:l=without the	25 -25
more:l=would apply	-21 21
more:l=would be	-13 13
more:l=would meet	4 -4
more:l=would not	13 -13
more:l=would pay	22 -22
more:longer=0	30 -30
more:longer=1	-10 10
more:longer=2	-13 13
more:longer=3	-27 27
more:lr='s .	10 -10
more:lr='s duty	-14 14
more:lr=, for	14 -14
more:lr=, in	14 -14
more:lr=, or	-14 14
more:lr=, than	14 -14
more:lr=, until	12 -12
more:lr=<begin> ,	-14 14
more:lr=<begin> .	-18 18
more:lr=<begin> for	9 -9
more:lr=<begin> meet	21 -21
more:lr=<begin> round	15 -15
more:lr=<day-today> the	12 -12
more:lr=<level> <quality>	9 -9
more:lr=<level> for	22 -22
more:lr=<level> pay	15 -15
more:lr=<money> of	9 -9
more:lr=<name> .	-13 13
more:lr=<name> its	11 -11
more:lr=<name> take	-13 13
more:lr=<name> tariff	16 -16
more:lr=<number> and	-11 11
more:lr=<number> from	-19 19
more:lr=<number> than	13 -13
more:lr=<organisation> <number>	9 -9
more:lr=<organisation> it	15 -15
more:lr=<organisation> the	12 -12
more:lr=<person> .	-21 21
more:lr=<points> .	5 -5
more:lr=<points> are	8 -8
more:lr=<seat> <level>	-12 12
more:lr=<span> .	-42 42
more:lr=<span> of	15 -15
more:lr=<span> than	12 -12
more:lr=a <level>	30 -30
more:lr=a <span>	-30 30
more:lr=a duty	16 -16
more:lr=a extension	-11 11
more:lr=a investigation	10 -10
more:lr=a is	-6 6
more:lr=a meet	12 -12
more:lr=a of	-23 23
more:lr=a one	20 -20
more:lr=a order	10 -10
more:lr=a round	18 -18
more:lr=a tariff	-10 10
more:lr=a term	-9 9
more:lr=a truce	-23 23
more:lr=a year	-23 23
more:lr=an "	-9 9
more:lr=an ,	14 -14
more:lr=an .	-14 14
more:lr=an by	-13 13
more:lr=an in	-11 11
more:lr=an until	12 -12
more:lr=and .	9 -9
more:lr=and <points>	-11 11
more:lr=and that	-7 7
more:lr=and the	17 -17
more:lr=any .	21 -21
more:lr=apply .	-9 9
more:lr=are .	-12 12
more:lr=be ?	-18 18
more:lr=be on	22 -22
more:lr=be to	-31 31
more:lr=been ,	7 -7
more:lr=been for	18 -18
more:lr=been in	-12 12
more:lr=been to	19 -19
more:lr=been twice	-10 10
more:lr=buy of	-9 9
more:lr=by than	12 -12
more:lr=cost .	9 -9
more:lr=could the	18 -18
more:lr=down on	-8 8
more:lr=due in	10 -10
more:lr=for talk	11 -11
more:lr=for than	-14 14
more:lr=get ,	-20 20
more:lr=given <span>	16 -16
more:lr=has its	-17 17
more:lr=he ,	13 -13
more:lr=he that	11 -11
more:lr=in .	14 -14
more:lr=is by	8 -8
more:lr=is question	19 -19
more:lr=is than	-23 23
more:lr=is to	14 -14
more:lr=isn't ,	-18 18
more:lr=it <level>	12 -12
more:lr=it on	-8 8
more:lr=it the	-13 13
more:lr=it to	14 -14
more:lr=its duty	12 -12
more:lr=meet ,	-10 10
more:lr=meet .	-12 12
more:lr=meet on	18 -18
more:lr=meet within	6 -6
more:lr=no ,	19 -19
more:lr=no <level>	-10 10
more:lr=no exist	6 -6
more:lr=no is	13 -13
more:lr=no step	-16 16
more:lr=nobody it	22 -22
more:lr=not by	-13 13
more:lr=not in	7 -7
more:lr=not it	11 -11
more:lr=not the	-11 11
more:lr=of than	8 -8
more:lr=oil pay	-12 12
more:lr=once ,	-16 16
more:lr=out ,	15 -15
more:lr=pay .	11 -11
more:lr=pay for	-9 9
more:lr=pay than	-6 6
more:lr=second of	12 -12
more:lr=sell than	10 -10
more:lr=she ,	-12 12
more:lr=soybean .	-17 17
more:lr=talk ,	-11 11
more:lr=that <span>	-16 16
more:lr=that than	11 -11
more:lr=that the	13 -13
more:lr=the ,	-16 16
more:lr=the before	-15 15
more:lr=the by	13 -13
more:lr=the cover	-11 11
more:lr=the duty	8 -8
more:lr=the in	23 -23
more:lr=the is	-21 21
more:lr=the of	-10 10
more:lr=the one	-12 12
more:lr=the quarter	8 -8
more:lr=the say	-14 14
more:lr=the signature	-20 20
more:lr=the the	17 -17
more:lr=the to	-11 11
more:lr=the was	25 -25
more:lr=the would	-20 20
more:lr=their meet	-16 16
more:lr=their round	-21 21
more:lr=them .	-8 8
more:lr=threaten <level>	11 -11
more:lr=thu pay	13 -13
more:lr=to ,	9 -9
more:lr=to .	-22 22
more:lr=to <level>	13 -13
more:lr=to <span>	-8 8
more:lr=to a	-9 9
more:lr=to for	-17 17
more:lr=to it	-3 3
more:lr=to its	16 -16
more:lr=to that	10 -10
more:lr=to the	-13 13
more:lr=truce <end>	16 -16
more:lr=up ,	10 -10
more:lr=up .	-8 8
more:lr=us than	9 -9
more:lr=was in	-8 8
more:lr=was on	16 -16
more:lr=were .	19 -19
more:lr=will <day-ahead>	13 -13
more:lr=will <points>	11 -11
more:lr=will charge	19 -19
more:lr=will its	-9 9
more:lr=will on	-8 8
more:lr=will pay	-9 9
more:lr=without <end>	-12 12
more:lr=would ,	13 -13
more:lr=would .	11 -11
more:lr=would <level>	-15 15
more:lr=would be	-11 11
more:lr=would until	-15 15
more:made	13 -13
more:made span=1	43 -43
more:made+refused	-17 17
more:made=2	7 -7
more:r1="	-22 22
more:r1=(	-17 17
more:r1=)	9 -9
more:r1=,	13 -13
more:r1=:	15 -15
more:r1=<agent>	6 -6
more:r1=<day-today>	13 -13
more:r1=<duty>	7 -7
more:r1=<goods>	-7 7
more:r1=<money>	9 -9
more:r1=<name>	17 -17
more:r1=<span>	-26 26
more:r1=<v-buy>	11 -11
more:r1=<v-down>	20 -20
more:r1=<v-end>	21 -21
more:r1=<v-impose>	9 -9
more:r1=<v-propose>	19 -19
more:r1=<v-suspend>	-13 13
more:r1=<v-target>	11 -11
more:r1=a	14 -14
more:r1=after	-18 18
more:r1=are	-15 15
more:r1=as	-34 34
more:r1=beyond	-12 12
more:r1=careful	-11 11
more:r1=collect	24 -24
more:r1=consultation	-10 10
more:r1=country	-10 10
more:r1=cover	-20 20
more:r1=day	-14 14
more:r1=extension	-11 11
more:r1=go	-12 12
more:r1=half	-9 9
more:r1=his	16 -16
more:r1=in	14 -14
more:r1=investigation	11 -11
more:r1=is	-30 30
more:r1=its	14 -14
more:r1=negotiate	11 -11
more:r1=next	27 -27
more:r1=of	-9 9
more:r1=on	12 -12
more:r1=once	15 -15
more:r1=one	12 -12
more:r1=or	-21 21
more:r1=order	7 -7
more:r1=our	-14 14
more:r1=out	16 -16
more:r1=over	14 -14
more:r1=part	9 -9
more:r1=phase	12 -12
more:r1=quarter	11 -11
more:r1=question	16 -16
more:r1=reading	-15 15
more:r1=require	-10 10
more:r1=reserved	-13 13
more:r1=rise	13 -13
more:r1=run	18 -18
more:r1=say	-13 13
more:r1=session	7 -7
more:r1=signature	-20 20
more:r1=sit	-10 10
more:r1=suspend	-10 10
more:r1=than	15 -15
more:r1=that	-14 14
more:r1=the	9 -9
more:r1=them	-11 11
more:r1=thi	14 -14
more:r1=time	-16 16
more:r1=two	-21 21
more:r1=under	21 -21
more:r1=will	-19 19
more:r1=with	7 -7
more:r1=within	7 -7
more:r1=would	-29 29
more:r1=year	-26 26
more:r1=your	11 -11
more:r2=-	11 -11
more:r2=.	10 -10
more:r2=:	10 -10
more:r2=<day-ahead>	-20 20
more:r2=<day-gone>	-14 14
more:r2=<day-today>	11 -11
more:r2=<duty>	11 -11
more:r2=<end>	11 -11
more:r2=<gate>	12 -12
more:r2=<money>	34 -34
more:r2=<month-ahead>	21 -21
more:r2=<organisation>	-20 20
more:r2=<person>	-15 15
more:r2=<v-buy>	13 -13
more:r2=<v-down>	7 -7
more:r2=<v-end>	11 -11
more:r2=a	19 -19
more:r2=after	-10 10
more:r2=an	17 -17
more:r2=and	-17 17
more:r2=another	13 -13
more:r2=anything	-10 10
more:r2=at	-13 13
more:r2=because	11 -11
more:r2=beef	-10 10
more:r2=ceasefire	15 -15
more:r2=could	-10 10
more:r2=do	-14 14
more:r2=end	10 -10
more:r2=ever	14 -14
more:r2=exclusion	11 -11
more:r2=five	-14 14
more:r2=for	-13 13
more:r2=free	12 -12
more:r2=from	26 -26
more:r2=half	25 -25
more:r2=his	-22 22
more:r2=hold	13 -13
more:r2=if	-12 12
more:r2=in	5 -5
more:r2=leave	-14 14
more:r2=less	-11 11
more:r2=levy	7 -7
more:r2=likely	-12 12
more:r2=may	-20 20
more:r2=more	23 -23
more:r2=my	-7 7
more:r2=next	-13 13
more:r2=no	-15 15
more:r2=not	11 -11
more:r2=old	11 -11
more:r2=on	13 -13
more:r2=one	18 -18
more:r2=open	11 -11
more:r2=our	17 -17
more:r2=out	15 -15
more:r2=paper	15 -15
more:r2=pay	12 -12
more:r2=promise	9 -9
more:r2=say	13 -13
more:r2=sign	20 -20
more:r2=so	12 -12
more:r2=start	-10 10
more:r2=summer	12 -12
more:r2=suspension	-14 14
more:r2=talk	-13 13
more:r2=the	-11 11
more:r2=their	21 -21
more:r2=they	-17 17
more:r2=though	11 -11
more:r2=time	6 -6
more:r2=two	18 -18
more:r2=under	21 -21
more:r2=we	18 -18
more:r2=week	13 -13
more:r2=were	-13 13
more:r2=will	-6 6
more:r2=word	24 -24
more:r2=year	13 -13
more:r2=you	-19 19
more:r=" ,	-18 18
more:r=( <level>	-13 13
more:r=, "	-7 7
more:r=, <level>	-17 17
more:r=, <person>	-11 11
more:r=, <points>	14 -14
more:r=, a	10 -10
more:r=, at	-6 6
more:r=, by	-11 11
more:r=, he	28 -28
more:r=, if	-20 20
more:r=, in	11 -11
more:r=, it	10 -10
more:r=, so	9 -9
more:r=, the	12 -12
more:r=, they	-13 13
more:r=, though	13 -13
more:r=, was	12 -12
more:r=. "	11 -11
more:r=: "	14 -14
more:r=: the	10 -10
more:r=; the	-12 12
more:r=<level> ,	28 -28
more:r=<level> .	21 -21
more:r=<level> and	-15 15
more:r=<level> for	-14 14
more:r=<level> if	14 -14
more:r=<level> of	15 -15
more:r=<level> tariff	19 -19
more:r=<level> that	-21 21
more:r=<level> to	-8 8
more:r=<money> .	11 -11
more:r=<points> are	21 -21
more:r=<points> on	15 -15
more:r=<quality> rice	14 -14
more:r=<span> ,	13 -13
more:r=<span> .	-30 30
more:r=<span> of	-15 15
more:r=<span> were	-15 15
more:r=a tariff	8 -8
more:r=a truce	-16 16
more:r=and last	-9 9
more:r=at <level>	-18 18
more:r=before the	18 -18
more:r=by the	-13 13
more:r=careful .	-8 8
more:r=cover the	-9 9
more:r=day in	-8 8
more:r=day of	-13 13
more:r=extension was	-15 15
more:r=for another	11 -11
more:r=from <month-ahead>	17 -17
more:r=from the	-16 16
more:r=half ,	-11 11
more:r=in <month-ahead>	13 -13
more:r=in <month-gone>	14 -14
more:r=in <name>	17 -17
more:r=in the	21 -21
more:r=investigation ,	11 -11
more:r=it ?	-15 15
more:r=it by	10 -10
more:r=it until	-19 19
more:r=it would	21 -21
more:r=its <level>	2 -2
more:r=its duty	-12 12
more:r=its own	-19 19
more:r=its truce	9 -9
more:r=its word	16 -16
more:r=meet .	-10 10
more:r=meet in	16 -16
more:r=meet is	20 -20
more:r=next year	12 -12
more:r=of <quality>	10 -10
more:r=of at	14 -14
more:r=of the	-23 23
more:r=of their	21 -21
more:r=of them	18 -18
more:r=of truce	-7 7
more:r=on <day-gone>	16 -16
more:r=on <day-today>	-9 9
more:r=on each	12 -12
more:r=on the	-3 3
more:r=one .	14 -14
more:r=or less	-11 11
more:r=pay <number>	-14 14
more:r=pay it	-22 22
more:r=question .	12 -12
more:r=round ,	-8 8
more:r=round is	15 -15
more:r=round on	17 -17
more:r=step is	-16 16
more:r=take <level>	-15 15
more:r=tax of	13 -13
more:r=term .	15 -15
more:r=than <money>	37 -37
more:r=than <number>	14 -14
more:r=than a	11 -11
more:r=than five	-14 14
more:r=than half	18 -18
more:r=than it	-11 11
more:r=than that	14 -14
more:r=that <name>	17 -17
more:r=the <organisation>	-13 13
more:r=the <points>	-11 11
more:r=the duty	9 -9
more:r=the old	14 -14
more:r=the suspension	-14 14
more:r=the tariff	18 -18
more:r=the truce	-11 11
more:r=their <level>	19 -19
more:r=their tariff	-2 2
more:r=them .	-9 9
more:r=time .	-13 13
more:r=time thi	-12 12
more:r=to <day-ahead>	-24 24
more:r=to <day-gone>	-32 32
more:r=to <name>	11 -11
more:r=to be	10 -10
more:r=to do	-10 10
more:r=truce ,	-21 21
more:r=two <quality>	-16 16
more:r=up to	9 -9
more:r=was sign	18 -18
more:r=would be	-9 9
more:refused	15 -15
more:refused=1	6 -6
more:t0=future	-13 13
more:t0=future-passive	-5 5
more:t0=future-passive-not	15 -15
more:t0=modal-not	14 -14
more:t0=modal-passive-not	-6 6
more:t0=perfect-not	-27 27
more:t0=perfect-passive	12 -12
more:t0=pluperfect	23 -23
more:t0=present-passive	-6 6
more:v0=agree	-6 6
more:v0=answer	-11 11
more:v0=collect	-8 8
more:v0=end	14 -14
more:v0=expect	29 -29
more:v0=get	13 -13
more:v0=grow	-10 10
more:v0=hold	-14 14
more:v0=hope	11 -11
more:v0=know	-12 12
more:v0=leave	-6 6
more:v0=let	20 -20
more:v0=levy	-9 9
more:v0=move	9 -9
more:v0=offer	5 -5
more:v0=promise	13 -13
more:v0=propose	-5 5
more:v0=push	-13 13
more:v0=put	-8 8
more:v0=rise	13 -13
more:v0=rule	14 -14
more:v0=see	14 -14
more:v0=seek	-18 18
more:v0=shrink	8 -8
more:v0=stand	-13 13
more:v0=suspend	16 -16
more:v0=urge	17 -17
more:v1=agree	-8 8
more:v1=announce	15 -15
more:v1=answer	-10 10
more:v1=ask	22 -22
more:v1=call	-8 8
more:v1=confirm	7 -7
more:v1=end	4 -4
more:v1=get	12 -12
more:v1=grow	-10 10
more:v1=hope	11 -11
more:v1=know	-11 11
more:v1=leave	-13 13
more:v1=levy	-8 8
more:v1=like	-15 15
more:v1=move	12 -12
more:v1=pay	17 -17
more:v1=push	-12 12
more:v1=put	-12 12
more:v1=rise	13 -13
more:v1=rule	19 -19
more:v1=see	10 -10
more:v1=seek	-18 18
more:v1=settle	-16 16
more:v1=shrink	15 -15
more:v1=stand	-13 13
more:v1=suspend	7 -7
more:v1=tax	13 -13
more:v1=tell	17 -17
more:vt0=add modal	26 -26
more:vt0=add past	-12 12
more:vt0=agree pluperfect	-13 13
more:vt0=announce present	19 -19
more:vt0=apply present	-8 8
more:vt0=approve modal	-9 9
more:vt0=approve past	-8 8
more:vt0=approve perfect	12 -12
more:vt0=ask past	-13 13
more:vt0=ask perfect	17 -17
more:vt0=bring modal	-12 12
more:vt0=buy modal	9 -9
more:vt0=collect present	-18 18
more:vt0=continue past	13 -13
more:vt0=end past	18 -18
more:vt0=expect present	23 -23
more:vt0=extend pluperfect	9 -9
more:vt0=get present	14 -14
more:vt0=go past	-15 15
more:vt0=have past	-19 19
more:vt0=know present	-15 15
more:vt0=leave past	-16 16
more:vt0=let future	17 -17
more:vt0=meet future	17 -17
more:vt0=meet past	18 -18
more:vt0=meet present	-26 26
more:vt0=move modal	10 -10
more:vt0=offer past	13 -13
more:vt0=offer perfect	13 -13
more:vt0=offer pluperfect	-16 16
more:vt0=other modal	-9 9
more:vt0=other perfect	7 -7
more:vt0=other pluperfect	11 -11
more:vt0=pay modal	17 -17
more:vt0=pay present	10 -10
more:vt0=prepare past	-8 8
more:vt0=propose perfect	-13 13
more:vt0=propose pluperfect	-14 14
more:vt0=push modal	-12 12
more:vt0=put perfect	-11 11
more:vt0=see present	14 -14
more:vt0=sell past	9 -9
more:vt0=set present	-9 9
more:vt0=sign future	-28 28
more:vt0=sign past	17 -17
more:vt0=sign perfect	-20 20
more:vt0=sit future	-16 16
more:vt0=sit present	14 -14
more:vt0=suspend present	21 -21
more:vt0=take modal	-8 8
more:vt0=take past	18 -18
more:vt0=tell perfect	-9 9
more:vt0=think present	-15 15
more:vt0=want pluperfect	19 -19
more:waits	-21 21
more:waits+refused	15 -15
more:waits=0	12 -12
more:waits=1	-15 15
more:wished	-14 14
more:wished span=2	-8 8
more:wished+made+refused	15 -15
more:wished+waits	5 -5
more:wished+waits+made+refused	-11 11
more:wished+waits+refused	-21 21
more:wished=0	17 -17
more:wished=2	-19 19
more:wished=3	-15 15
on hold:l1=<v-impose>	-18 18
on hold:l1=<v-stay>	-16 16
on hold:l1=are	18 -18
on hold:l1=tariff	10 -10
on hold:r1=for	-19 19
on hold:r2=the	-7 7
on hold:v0=be	14 -14
on hold:v1=be	14 -14
on ice:ct0=stay present	10 -10
on ice:ct1=stay present	10 -10
on ice:l2=<v-impose>	16 -16
on record AO,PT truce	-11 11
on record AR,CH truce	-15 15
on record AR,NO truce	-11 11
on record AR,US truce	13 -13
on record AU,US truce	11 -11
on record BD,US truce	9 -9
on record BO,CL truce	-12 12
on record BO,JP truce	-23 23
on record BO,PE truce	-11 11
on record BR,CN truce	12 -12
on record BR,CN truce 2025 II	8 -8
on record BR,NG truce	-8 8
on record BR,US truce	25 -25
on record BR,US truce 2025 II	12 -12
on record BR,US truce 2026 II	19 -19
on record CA,CN truce	37 -37
on record CA,CN truce 2025 II	12 -12
on record CA,CN truce 2026 I	16 -16
on record CA,EU truce	-21 21
on record CA,IT truce	-13 13
on record CA,IT truce 2027 I	-11 11
on record CA,MX truce	21 -21
on record CA,US truce	43 -43
on record CA,US truce 2025 I	22 -22
on record CA,US truce 2025 II	33 -33
on record CA,US truce 2026 II	11 -11
on record CH,US truce	41 -41
on record CH,US truce 2025 II	26 -26
on record CH,US truce 2026 I	10 -10
on record CL,JP truce	-13 13
on record CL,PE truce	-15 15
on record CL,TR truce	18 -18
on record CL,VN truce	12 -12
on record CN,EU truce	26 -26
on record CN,EU truce 2025 I	13 -13
on record CN,EU truce 2025 II	9 -9
on record CN,EU truce 2026 I	14 -14
on record CN,GB truce	11 -11
on record CN,HK truce 2026 II	13 -13
on record CN,IN truce	14 -14
on record CN,IN truce 2025 II	13 -13
on record CN,JP truce	22 -22
on record CN,NL truce	17 -17
on record CN,US truce	37 -37
on record CN,US truce 2018 II	19 -19
on record CN,US truce 2019 II	17 -17
on record CN,US truce 2025 I	20 -20
on record CN,US truce 2026 I	89 -89
on record CN,US truce 2026 II	-63 63
on record CO,PE truce	-15 15
on record DK,NG truce	-18 18
on record EC,KR truce	13 -13
on record EG,SA truce	10 -10
on record EG,TR truce	-20 20
on record EU,GB truce	28 -28
on record EU,GB truce 2025 II	18 -18
on record EU,IN truce 2026 I	14 -14
on record EU,JP truce	18 -18
on record EU,KE truce	-16 16
on record EU,PE truce	-14 14
on record EU,TR truce	12 -12
on record EU,UA truce	14 -14
on record EU,US truce	51 -51
on record EU,US truce 2025 I	22 -22
on record EU,US truce 2025 II	25 -25
on record FJ,NZ truce	-15 15
on record GB,IN truce	18 -18
on record GB,IN truce 2025 II	8 -8
on record GB,US truce	28 -28
on record GB,US truce 2025 I	38 -38
on record GE,KZ truce	-10 10
on record GH,NO truce	-15 15
on record GR,TR truce	-18 18
on record ID,US truce	23 -23
on record ID,US truce 2025 II	11 -11
on record IE,KR truce	-12 12
on record IN,MY truce	-19 19
on record IN,PE truce	-12 12
on record IN,US truce	30 -30
on record IN,US truce 2025 II	20 -20
on record IN,US truce 2026 I	22 -22
on record IT,TN truce	9 -9
on record JO,TR truce	-19 19
on record JO,TR truce 2027 I	-20 20
on record JP,KR truce	8 -8
on record JP,TH truce	-11 11
on record JP,US truce	29 -29
on record JP,US truce 2025 II	28 -28
on record KE,OM truce	11 -11
on record KE,PK truce 2027 I	11 -11
on record KE,TH truce	11 -11
on record KR,US truce	25 -25
on record KR,US truce 2025 II	18 -18
on record MA,NO truce	9 -9
on record MX,US truce	29 -29
on record MX,US truce 2025 II	17 -17
on record MZ,ZA truce	-20 20
on record NG,ZA truce	-9 9
on record NG,ZA truce 2027 I	-9 9
on record PE,TH truce	-16 16
on record PH,TH truce	-10 10
on record PK,TR truce	-14 14
on record PK,UZ truce	-16 16
on record TW,US truce	18 -18
on record US,VN truce	26 -26
on record US,VN truce 2025 II	25 -25
pause:c0=begin	-12 12
pause:c1=impose	-13 13
pause:c1=propose	-13 13
pause:c1=suspend	8 -8
pause:ct0=propose perfect	-10 10
pause:ct0=stay past	17 -17
pause:ct0=stay present	-2 2
pause:ct0=up present	7 -7
pause:ct1=propose infinitive	-13 13
pause:ct1=propose perfect	-10 10
pause:ct1=stay past	17 -17
pause:ct1=stay present	-2 2
pause:ct1=up present	7 -7
pause:l1=<duty>	-15 15
pause:l1=<not>	11 -11
pause:l1=no	11 -11
pause:l1=tariff	-14 14
pause:l1=to	10 -10
pause:l2="	8 -8
pause:l2=:	-26 26
pause:l2=<begin>	20 -20
pause:l2=<v-impose>	10 -10
pause:l2=for	13 -13
pause:l2=if	-6 6
pause:l2=of	-11 11
pause:l2=should	12 -12
pause:l2=to	-19 19
pause:l2=when	26 -26
pause:r1=<v-impose>	15 -15
pause:r1=<v-suspend>	11 -11
pause:r1=and	-11 11
pause:r1=between	8 -8
pause:r1=for	14 -14
pause:r1=hold	10 -10
pause:r1=in	12 -12
pause:r1=it	9 -9
pause:r1=of	8 -8
pause:r1=to	9 -9
pause:r1=was	-10 10
pause:r1=with	-9 9
pause:r2=.	-15 15
pause:r2=<duty>	-12 12
pause:r2=<not>	-15 15
pause:r2=<v-end>	-21 21
pause:r2=<v-stay>	-17 17
pause:r2=and	10 -10
pause:r2=end	-15 15
pause:r2=no	-10 10
pause:r2=tariff	-10 10
pause:r2=their	12 -12
pause:r2=to	7 -7
pause:t0=future	10 -10
pause:t0=past	17 -17
pause:v0=have	14 -14
pause:v1=call	-9 9
pause:v1=have	12 -12
pause:v1=pause	7 -7
pause:v1=push	-6 6
pauses:l1=<person>	13 -13
pauses:r2=for	12 -12
peace:c0=stay	-12 12
peace:c1=stay	-13 13
peace:ct0=stay present	-10 10
peace:ct1=stay present	-16 16
peace:l1=<begin>	20 -20
peace:l1=<duty>	-10 10
peace:l1=<goods>	-17 17
peace:l1=at	23 -23
peace:l1=in	9 -9
peace:l1=own	-9 9
peace:l1=tariff	-10 10
peace:l1=the	14 -14
peace:l2=<begin>	8 -8
peace:l2=<span>	-11 11
peace:l2=<v-stay>	-15 15
peace:l2=for	9 -9
peace:l2=its	-9 9
peace:l2=round	9 -9
peace:l2=the	-24 24
peace:r1=,	13 -13
peace:r1=.	14 -14
peace:r1=:	-15 15
peace:r1=between	-13 13
peace:r1=in	22 -22
peace:r1=is	-9 9
peace:r1=obligation	8 -8
peace:r1=on	18 -18
peace:r1=over	-15 15
peace:r1=talk	17 -17
peace:r2=<name>	-17 17
peace:r2=our	9 -9
peace:r2=the	11 -11
peace:v0=make	-15 15
peace:v1=keep	-11 11
postponed:ct0=suspend perfect	8 -8
postponed:ct0=suspend present-passive	-14 14
postponed:ct1=suspend perfect	8 -8
postponed:ct1=suspend present-passive	-14 14
postponed:t0=perfect	8 -8
postponed:t0=present-passive	-14 14
prolong:c0=propose	7 -7
prolong:c0=say	-21 21
prolong:c0=stay	-17 17
prolong:c1=say	-21 21
prolong:ct0=agree present	-12 12
prolong:ct0=impose perfect	12 -12
prolong:ct0=propose present	9 -9
prolong:ct0=stay future	-13 13
prolong:ct1=agree present	-12 12
prolong:ct1=impose perfect	12 -12
prolong:ct1=propose participle-passive	-14 14
prolong:ct1=propose present	9 -9
prolong:l1=<name>	23 -23
prolong:l1=can	-13 13
prolong:l1=could	11 -11
prolong:l1=would	-19 19
prolong:l2=<organisation>	20 -20
prolong:l2=<v-impose>	8 -8
prolong:l2=<v-propose>	-12 12
prolong:l2=and	16 -16
prolong:l2=it	-9 9
prolong:r1=it	-11 11
prolong:r1=the	-16 16
prolong:r1=their	-11 11
prolong:t0=future	-17 17
prolong:v0=be	-17 17
prolong:v0=propose	10 -10
prolong:v0=say	-17 17
prolong:v1=say	-17 17
prolongation:c1=impose	-9 9
prolongation:c1=propose	-7 7
prolongation:ct0=agree past	10 -10
prolongation:ct0=impose perfect	-10 10
prolongation:ct1=agree past	10 -10
prolongation:ct1=impose perfect	-10 10
prolongation:l1=a	-23 23
prolongation:l1=any	-9 9
prolongation:r1=,	-9 9
prolongation:r1=.	-10 10
prolongation:r1=is	-11 11
prolongation:r1=was	14 -14
prolongation:r2=<end>	-18 18
prolongation:r2=<span>	-12 12
prolongation:t0=future	-9 9
prolongation:t0=present	-11 11
prolonged:l1=,	13 -13
prolonged:l1=be	-18 18
prolonged:l1=have	13 -13
prolonged:l1=is	18 -18
prolonged:l2=<name>	26 -26
prolonged:l2=<not>	13 -13
prolonged:l2=has	9 -9
prolonged:l2=is	-14 14
prolonged:l2=it	16 -16
prolonged:l2=suspension	-12 12
prolonged:l2=the	8 -8
prolonged:l2=to	-18 18
prolonged:l2=truce	-14 14
prolonged:l2=was	10 -10
prolonged:r1=,	-8 8
prolonged:r1=by	-17 17
prolonged:r1=for	21 -21
prolonged:r1=once	10 -10
prolonged:r1=their	12 -12
prolonged:r1=until	-11 11
prolonged:r2=<day-gone>	-6 6
prolonged:r2=<duty>	14 -14
prolonged:r2=<number>	-14 14
prolonged:r2=<span>	17 -17
prolonged:r2=tariff	14 -14
prolonged:r2=the	15 -15
prolonged:t0=future-passive	-36 36
prolonged:t0=past-passive-not	14 -14
prolonged:t0=perfect	17 -17
prolonged:t0=perfect-passive	7 -7
prolonged:t0=present-passive	16 -16
prolonged:t0=present-passive-not	-17 17
prolonging:t0=past	-12 12
prolongs:r1=the	-28 28
prolongs:r2=truce	14 -14
put off:ct0=impose pluperfect	-11 11
put off:ct1=impose pluperfect	-11 11
put off:l1=been	18 -18
put off:l1=to	-15 15
put off:l2=<begin>	-15 15
put off:l2=<day-gone>	-9 9
put off:l2=<v-impose>	12 -12
put off:l2=and	21 -21
put off:r1=,	-10 10
put off:r1=because	11 -11
put off:r1=by	27 -27
put off:r2=<span>	13 -13
put off:r2=of	11 -11
put off:t0=pluperfect	-11 11
quiet:c0=agree	-11 11
quiet:c0=bear	-18 18
quiet:c0=end	9 -9
quiet:c0=propose	-7 7
quiet:c0=up	-14 14
quiet:c1=bear	-14 14
quiet:c1=end	11 -11
quiet:c1=propose	-8 8
quiet:ct0=impose future	-7 7
quiet:ct0=impose perfect-passive	10 -10
quiet:ct1=impose infinitive	-20 20
quiet:ct1=impose perfect-passive	10 -10
quiet:l1=,	-19 19
quiet:l1=:	23 -23
quiet:l1=<duty>	-10 10
quiet:l1=<goods>	-17 17
quiet:l1=<not>	-16 16
quiet:l1=<number>	11 -11
quiet:l1=<span>	-17 17
quiet:l1=at	23 -23
quiet:l1=had	17 -17
quiet:l1=in	13 -13
quiet:l1=is	-11 11
quiet:l1=it	-9 9
quiet:l1=no	-8 8
quiet:l1=not	-21 21
quiet:l1=of	-14 14
quiet:l1=own	-10 10
quiet:l1=the	12 -12
quiet:l1=what	13 -13
quiet:l2="	-17 17
quiet:l2=<goods>	-15 15
quiet:l2=<month-gone>	-13 13
quiet:l2=<name>	13 -13
quiet:l2=<span>	-12 12
quiet:l2=<v-impose>	6 -6
quiet:l2=a	-16 16
quiet:l2=are	23 -23
quiet:l2=for	25 -25
quiet:l2=had	-10 10
quiet:l2=he	13 -13
quiet:l2=i	13 -13
quiet:l2=is	-8 8
quiet:l2=it	19 -19
quiet:l2=other	12 -12
quiet:l2=put	34 -34
quiet:l2=round	9 -9
quiet:l2=that	15 -15
quiet:l2=the	-23 23
quiet:l2=there	-8 8
quiet:l=<begin> what	15 -15
quiet:l=<month-gone> are	-11 11
quiet:l=<span> of	-14 14
quiet:l=its own	-10 10
quiet:l=put to	7 -7
quiet:l=round of	9 -9
quiet:lr='s .	9 -9
quiet:lr=, in	-16 16
quiet:lr=are .	18 -18
quiet:lr=has on	-14 14
quiet:lr=in .	14 -14
quiet:lr=is ,	-21 21
quiet:lr=is .	-3 3
quiet:lr=it .	15 -15
quiet:lr=not .	-24 24
quiet:lr=of .	-24 24
quiet:lr=of talk	10 -10
quiet:lr=own with	-9 9
quiet:lr=the .	-6 6
quiet:lr=to on	-18 18
quiet:r1="	-14 14
quiet:r1=.	14 -14
quiet:r1=:	-33 33
quiet:r1=<end>	-9 9
quiet:r1=?	-18 18
quiet:r1=at	18 -18
quiet:r1=for	-11 11
quiet:r1=in	10 -10
quiet:r1=obligation	8 -8
quiet:r1=since	-20 20
quiet:r1=talk	17 -17
quiet:r1=the	-20 20
quiet:r2=,	14 -14
quiet:r2=.	20 -20
quiet:r2=<agent>	13 -13
quiet:r2=<end>	-6 6
quiet:r2=<goods>	-15 15
quiet:r2=<month-gone>	-11 11
quiet:r2=<name>	-9 9
quiet:r2=<not>	-26 26
quiet:r2=<seat>	-19 19
quiet:r2=a	18 -18
quiet:r2=and	-11 11
quiet:r2=our	9 -9
quiet:r2=to	-8 8
quiet:r=. "	9 -9
quiet:r=: <level>	-10 10
quiet:r=<end> <end>	-9 9
quiet:r=for the	-13 13
quiet:r=in <seat>	-5 5
quiet:r=on the	13 -13
quiet:r=since <month-gone>	-15 15
quiet:r=since the	-17 17
quiet:r=with <name>	-13 13
quiet:t0=perfect-passive	10 -10
quiet:v0=agree	-17 17
quiet:v0=make	-15 15
quiet:v0=want	-18 18
quiet:v1=leave	-6 6
quiet:v1=want	-13 13
quiet:vt0=make past	-17 17
quiet:vt0=put perfect	26 -26
quiet:vt0=sleep future	8 -8
quiet:vt0=want present	-13 13
refrain:r2=new	16 -16
renew:c1=impose	-12 12
renew:l1=to	-17 17
renewal:c1=agree	9 -9
renewal:l1=<not>	10 -10
renewal:l2=<v-agree>	9 -9
renewal:l2=<v-impose>	14 -14
renewal:l2=sign	15 -15
renewal:r2=<span>	-11 11
renewal:v0=sign	10 -10
renewal:v1=sign	17 -17
renewed:l1=<not>	12 -12
renewed:l1=been	15 -15
renewed:l1=is	-15 15
renewed:l1=not	18 -18
renewed:l2=<begin>	12 -12
renewed:l2=<name>	-12 12
renewed:l2=has	8 -8
renewed:l2=is	16 -16
renewed:l2=not	19 -19
renewed:l2=to	9 -9
renewed:r1=for	7 -7
renewed:r1=in	11 -11
renewed:r2=<month-gone>	10 -10
renewed:t0=future-passive	17 -17
renewed:t0=past-passive-not	-7 7
renewed:t0=perfect	-7 7
renewed:t0=present-passive-not	13 -13
renews:r1=it	17 -17
respite:r1=.	-10 10
respite:r2=<end>	-10 10
run on:r2=<day-ahead>	-17 17
s:!	12 -12
s:"	15 -15
s:'	19 -19
s:)	-14 14
s:/	13 -13
s:<day-ahead>	-11 11
s:<goods-amount>	9 -9
s:<goods>	-11 11
s:<level>	11 -11
s:<money>	16 -16
s:<month-ahead>	19 -19
s:<month-today>	-8 8
s:<name>	-29 29
s:<office>	-9 9
s:<organisation>	9 -9
s:<person>	-18 18
s:<quality>	-8 8
s:<seat>	-19 19
s:<span>	-13 13
s:<taker>	20 -20
s:<v-buy>	22 -22
s:<v-propose>	-14 14
s:<v-sell>	-13 13
s:<v-stay>	9 -9
s:<v-suspend>	-10 10
s:<v-up>	12 -12
s:@	23 -23
s:[	-12 12
s:]	-12 12
s:_	20 -20
s:a	-11 11
s:abolish	11 -11
s:above	29 -29
s:absence	-15 15
s:abstained	11 -11
s:accept	14 -14
s:access	16 -16
s:according	-34 34
s:account	18 -18
s:act	26 -26
s:addi	12 -12
s:addition	-11 11
s:additional	13 -13
s:adjust	-13 13
s:adopt	-6 6
s:advance	9 -9
s:affected	27 -27
s:affiliate	-9 9
s:after	21 -21
s:afternoon	28 -28
s:agency	11 -11
s:agree	-15 15
s:agreement	11 -11
s:aid	12 -12
s:air	-15 15
s:aire	11 -11
s:airline	10 -10
s:airport	11 -11
s:all	-13 13
s:almaty	-9 9
s:alone	-8 8
s:aluminium	19 -19
s:aluminum	11 -11
s:am	-35 35
s:amend	5 -5
s:amount	13 -13
s:an	7 -7
s:announce	14 -14
s:announcement	18 -18
s:another	5 -5
s:antwerp	-10 10
s:any	-10 10
s:anyone	-12 12
s:apart	-7 7
s:apply	18 -18
s:approval	-35 35
s:approve	-18 18
s:apricot	-6 6
s:arabic	-24 24
s:armed	12 -12
s:army	16 -16
s:article	20 -20
s:assent	-18 18
s:assume	-23 23
s:assured	12 -12
s:authorised	-16 16
s:autumn	17 -17
s:avocado	-12 12
s:await	-22 22
s:away	12 -12
s:b	10 -10
s:background	-13 13
s:bank	17 -17
s:bargain	15 -15
s:barley	-33 33
s:barrier	-10 10
s:base	-13 13
s:baseline	10 -10
s:basic	-8 8
s:battery	-18 18
s:bauxite	5 -5
s:bay	27 -27
s:be	-21 21
s:bear	22 -22
s:been	-11 11
s:beer	-18 18
s:before	9 -9
s:begin	19 -19
s:behind	21 -21
s:bell	16 -16
s:bergen	-24 24
s:beside	-19 19
s:bet	-25 25
s:better	-4 4
s:beyond	-13 13
s:bicycle	7 -7
s:bigger	-13 13
s:bill	-12 12
s:billion	-11 11
s:bin	20 -20
s:bind	11 -11
s:black	-21 21
s:block	10 -10
s:blow	19 -19
s:border	16 -16
s:both	-10 10
s:bound	12 -12
s:box	-9 9
s:boxe	12 -12
s:brandy	-20 20
s:break	32 -32
s:breather	-19 19
s:brewery	13 -13
s:bring	7 -7
s:broke	15 -15
s:broken	29 -29
s:broker	11 -11
s:budget	17 -17
s:bueno	11 -11
s:builder	-13 13
s:building	10 -10
s:bus	7 -7
s:busan	12 -12
s:business	8 -8
s:but	-22 22
s:butter	12 -12
s:bytedance	16 -16
s:cabinet	21 -21
s:call	24 -24
s:calm	-19 19
s:camera	11 -11
s:can't	11 -11
s:cancel	-11 11
s:canned	7 -7
s:cannot	15 -15
s:canola	12 -12
s:cap	9 -9
s:car	13 -13
s:care	-11 11
s:careful	-11 11
s:carmaker	14 -14
s:carpet	14 -14
s:carrier	-15 15
s:carry	-18 18
s:cashmere	-20 20
s:catch	13 -13
s:cattle	18 -18
s:cement	-23 23
s:central	13 -13
s:centre	10 -10
s:ceramic	11 -11
s:ceremony	17 -17
s:ceylon	9 -9
s:chair	20 -20
s:change	9 -9
s:changed	20 -20
s:cheese	-37 37
s:chenggang	-16 16
s:chiang	-17 17
s:chicago	9 -9
s:chicken	10 -10
s:chip	45 -45
s:chocolate	7 -7
s:chrome	16 -16
s:cinnamon	-14 14
s:citru	20 -20
s:city	25 -25
s:claim	21 -21
s:class	13 -13
s:climb	-17 17
s:clock	6 -6
s:close	-11 11
s:closed	9 -9
s:club	24 -24
s:coach	19 -19
s:coal	-16 16
s:coconut	11 -11
s:cod	-12 12
s:collect	15 -15
s:column	14 -14
s:commander	25 -25
s:comment	15 -15
s:commerce	-15 15
s:commercial	19 -19
s:common	13 -13
s:company	25 -25
s:complain	18 -18
s:complaint	12 -12
s:concede	-15 15
s:concern	10 -10
s:conclude	10 -10
s:conclusion	-15 15
s:consensu	-20 20
s:consequence	-13 13
s:consider	-16 16
s:constructive	-19 19
s:contact	15 -15
s:container	19 -19
s:content	9 -9
s:continuation	-16 16
s:contract	41 -41
s:control	-8 8
s:conversation	15 -15
s:corrected	10 -10
s:corresponding	9 -9
s:cost	-27 27
s:courier	-12 12
s:court	6 -6
s:cousin	11 -11
s:crane	17 -17
s:crew	14 -14
s:crossed	6 -6
s:culture	10 -10
s:customer	27 -27
s:cut	8 -8
s:da	-11 11
s:dark	18 -18
s:data	15 -15
s:dated	-7 7
s:day	-16 16
s:de	-23 23
s:deadline	41 -41
s:deal	29 -29
s:dealer	11 -11
s:dear	-10 10
s:decide	-12 12
s:declare	26 -26
s:decline	-12 12
s:decree	-17 17
s:defend	14 -14
s:delay	-23 23
s:delegation	-10 10
s:deliver	11 -11
s:demand	13 -13
s:deny	15 -15
s:deputy	11 -11
s:desk	-22 22
s:diary	10 -10
s:die	-15 15
s:diesel	-17 17
s:diet	-15 15
s:different	18 -18
s:director	13 -13
s:discuss	-25 25
s:dispute	-22 22
s:district	12 -12
s:docker	21 -21
s:doctor	23 -23
s:document	-15 15
s:doe	28 -28
s:don't	18 -18
s:done	-14 14
s:door	12 -12
s:double	18 -18
s:doubt	-7 7
s:draft	-44 44
s:draw	11 -11
s:dried	-10 10
s:drink	-10 10
s:driver	30 -30
s:drone	19 -19
s:drop	21 -21
s:drug	18 -18
s:dual	11 -11
s:each	-10 10
s:earlier	18 -18
s:earn	12 -12
s:easter	16 -16
s:eastern	18 -18
s:economic	-18 18
s:economy	28 -28
s:editor	7 -7
s:effect	21 -21
s:effectively	12 -12
s:eighth	-17 17
s:el	10 -10
s:election	8 -8
s:electric	14 -14
s:else	29 -29
s:employ	12 -12
s:employer	26 -26
s:empty	-12 12
s:engine	-10 10
s:enough	-10 10
s:entity	29 -29
s:entry	33 -33
s:envoy	20 -20
s:es	17 -17
s:ethane	11 -11
s:every	20 -20
s:everybody	12 -12
s:everyone	10 -10
s:everything	14 -14
s:everywhere	-16 16
s:exactly	-11 11
s:exclusion	17 -17
s:exist	-18 18
s:expect	20 -20
s:expire	21 -21
s:expiry	-14 14
s:export	-8 8
s:extend	17 -17
s:extension	-16 16
s:extremely	10 -10
s:eye	-11 11
s:f	-11 11
s:fail	22 -22
s:fair	-13 13
s:familiar	-17 17
s:family	15 -15
s:fan	7 -7
s:fare	25 -25
s:farmer	10 -10
s:fax	11 -11
s:fee	-11 11
s:fentanyl	-15 15
s:fertiliser	-23 23
s:festival	8 -8
s:fewer	13 -13
s:fifth	13 -13
s:fifty	-15 15
s:fighting	13 -13
s:file	-8 8
s:finance	10 -10
s:fine	11 -11
s:first	15 -15
s:fishing	26 -26
s:five	-10 10
s:fix	25 -25
s:followed	37 -37
s:following	-8 8
s:force	16 -16
s:forced	12 -12
s:ford	10 -10
s:foreign	20 -20
s:foresee	-22 22
s:former	-11 11
s:forty	-16 16
s:found	11 -11
s:four	26 -26
s:free	16 -16
s:freight	11 -11
s:friday	-12 12
s:friendship	17 -17
s:front	11 -11
s:fruit	-10 10
s:full	11 -11
s:g	-9 9
s:game	12 -12
s:gap	16 -16
s:garment	-19 19
s:gave	24 -24
s:gear	14 -14
s:general	17 -17
s:geneva	27 -27
s:georgia	-23 23
s:get	28 -28
s:gift	22 -22
s:give	-11 11
s:giving	19 -19
s:glass	-24 24
s:glove	6 -6
s:go	-8 8
s:golf	8 -8
s:good	17 -17
s:govern	-12 12
s:government	10 -10
s:grand	-10 10
s:graz	-14 14
s:groundnut	-14 14
s:group	28 -28
s:grower	-16 16
s:guest	20 -20
s:gum	-24 24
s:gun	10 -10
s:gyeongju	12 -12
s:had	22 -22
s:halifax	-15 15
s:hall	14 -14
s:halve	-7 7
s:ham	-12 12
s:hang	-14 14
s:happened	22 -22
s:harbour	19 -19
s:has	9 -9
s:have	21 -21
s:having	8 -8
s:hazelnut	-13 13
s:he	-15 15
s:he'd	-14 14
s:head	-22 22
s:heading	12 -12
s:headline	10 -10
s:hear	-11 11
s:heard	-26 26
s:heating	9 -9
s:help	-11 11
s:high	13 -13
s:higher	-8 8
s:highest	8 -8
s:hinted	-11 11
s:history	-10 10
s:hold	15 -15
s:honey	-14 14
s:hospital	16 -16
s:hotel	13 -13
s:household	29 -29
s:how	-16 16
s:however	-9 9
s:hundred	-21 21
s:huế	8 -8
s:i	-12 12
s:i'd	-28 28
s:i'll	-18 18
s:idea	-12 12
s:if	-13 13
s:immediate	13 -13
s:import	28 -28
s:importer	-12 12
s:impose	18 -18
s:income	9 -9
s:increase	16 -16
s:indicate	-10 10
s:informed	-44 44
s:initial	-10 10
s:initialled	-35 35
s:ink	-11 11
s:inquiry	-16 16
s:into	7 -7
s:issue	-23 23
s:istanbul	8 -8
s:it'd	-15 15
s:it'll	-20 20
s:item	-15 15
s:john	-24 24
s:johor	11 -11
s:joint	11 -11
s:joked	-15 15
s:juice	-14 14
s:kernel	22 -22
s:kick	14 -14
s:kilo	-18 18
s:kingdom	26 -26
s:kitchen	12 -12
s:know	-28 28
s:knowledge	-17 17
s:kuala	-31 31
s:labor	6 -6
s:lain	11 -11
s:lake	22 -22
s:land	17 -17
s:lapse	30 -30
s:lasted	36 -36
s:lasting	23 -23
s:latter	-14 14
s:lay	13 -13
s:least	12 -12
s:leather	10 -10
s:leg	13 -13
s:legal	-13 13
s:lemon	-13 13
s:lender	16 -16
s:length	-24 24
s:lentil	-17 17
s:level	12 -12
s:li	-16 16
s:license	13 -13
s:lie	-17 17
s:life	18 -18
s:lifeng	-12 12
s:likely	-49 49
s:limit	17 -17
s:limited	11 -11
s:line	26 -26
s:lisbon	24 -24
s:list	24 -24
s:listed	-8 8
s:listing	16 -16
s:lithium	-22 22
s:live	12 -12
s:lived	11 -11
s:living	-9 9
s:loaded	15 -15
s:lock	18 -18
s:log	-4 4
s:london	23 -23
s:long	-29 29
s:look	17 -17
s:lorry	17 -17
s:lumpur	-31 31
s:lunch	20 -20
s:m	33 -33
s:machine	-6 6
s:madrid	-15 15
s:mai	-14 14
s:make	14 -14
s:management	13 -13
s:many	12 -12
s:market	31 -31
s:marriage	-14 14
s:matter	-27 27
s:may	25 -25
s:meant	13 -13
s:meanwhile	9 -9
s:mediator	44 -44
s:medicine	8 -8
s:member	16 -16
s:memo	13 -13
s:memory	-13 13
s:mentioned	24 -24
s:merdeka	13 -13
s:merely	11 -11
s:message	10 -10
s:metal	29 -29
s:metre	14 -14
s:mid	15 -15
s:midnight	25 -25
s:military	15 -15
s:mind	9 -9
s:minimum	12 -12
s:mining	5 -5
s:minister	12 -12
s:ministry	-18 18
s:missing	-13 13
s:month	-21 21
s:more	14 -14
s:morning	-11 11
s:most	3 -3
s:motor	13 -13
s:motorcycle	-16 16
s:mountain	11 -11
s:mouth	-12 12
s:move	41 -41
s:much	10 -10
s:muscat	-8 8
s:musician	11 -11
s:mutual	23 -23
s:my	-24 24
s:name	9 -9
s:named	-11 11
s:napkin	-12 12
s:necessary	-17 17
s:needed	-19 19
s:negotiator	-13 13
s:neither	-3 3
s:network	12 -12
s:never	24 -24
s:next	12 -12
s:night	-10 10
s:noodle	-21 21
s:noon	11 -11
s:nor	-10 10
s:north	6 -6
s:northern	26 -26
s:not	12 -12
s:notice	8 -8
s:notification	-15 15
s:notify	-10 10
s:number	19 -19
s:nut	8 -8
s:nvidia	15 -15
s:o'clock	8 -8
s:obligation	10 -10
s:obtain	9 -9
s:odd	6 -6
s:odesa	21 -21
s:offer	-14 14
s:official	9 -9
s:old	12 -12
s:older	12 -12
s:onion	-22 22
s:open	10 -10
s:opening	13 -13
s:operator	16 -16
s:oppose	-9 9
s:orange	-30 30
s:order	12 -12
s:ore	27 -27
s:origin	-11 11
s:originating	31 -31
s:osaka	-11 11
s:otherwise	-33 33
s:our	-10 10
s:outline	-20 20
s:outlive	-10 10
s:outside	13 -13
s:owner	13 -13
s:package	12 -12
s:pair	12 -12
s:palm	33 -33
s:panel	10 -10
s:paper	-21 21
s:paragraph	14 -14
s:parcel	15 -15
s:parish	18 -18
s:park	7 -7
s:part	18 -18
s:parted	7 -7
s:party	8 -8
s:passed	29 -29
s:past	-29 29
s:paste	-10 10
s:pea	-10 10
s:peace	17 -17
s:peak	14 -14
s:pen	-27 27
s:penalty	13 -13
s:penang	21 -21
s:pending	-18 18
s:pension	20 -20
s:people	5 -5
s:pepper	-17 17
s:percent	15 -15
s:perhap	22 -22
s:permanent	29 -29
s:person	-22 22
s:petrol	-15 15
s:phase	19 -19
s:phone	17 -17
s:piece	-19 19
s:pile	4 -4
s:pilot	17 -17
s:pineapple	17 -17
s:piraeu	-12 12
s:pistachio	16 -16
s:place	18 -18
s:plan	12 -12
s:plane	-14 14
s:plant	38 -38
s:plastic	13 -13
s:player	21 -21
s:plu	-18 18
s:plum	-16 16
s:plywood	-13 13
s:point	20 -20
s:pointed	6 -6
s:policy	14 -14
s:port	-12 12
s:positive	-7 7
s:possible	-28 28
s:post	37 -37
s:potash	-15 15
s:potatoe	-17 17
s:preliminary	11 -11
s:present	-20 20
s:president	11 -11
s:price	14 -14
s:principle	-19 19
s:printed	-15 15
s:prisoner	11 -11
s:procedure	-13 13
s:proclamation	22 -22
s:producer	-12 12
s:product	34 -34
s:progress	15 -15
s:prolong	-15 15
s:prolongation	-34 34
s:prolonged	13 -13
s:promise	19 -19
s:propose	-28 28
s:protocol	-30 30
s:provided	-8 8
s:provisional	12 -12
s:provisionally	20 -20
s:public	8 -8
s:purchase	-14 14
s:push	-31 31
s:quarter	15 -15
s:quite	-16 16
s:quota	24 -24
s:quote	-12 12
s:quoted	9 -9
s:radio	-15 15
s:rain	12 -12
s:raspberry	-7 7
s:rather	-16 16
s:re	-20 20
s:reach	-15 15
s:read	21 -21
s:reading	-11 11
s:ready	-23 23
s:reason	-16 16
s:rebel	11 -11
s:recife	17 -17
s:reciprocal	-7 7
s:recommend	-14 14
s:record	6 -6
s:red	17 -17
s:reduce	-11 11
s:refined	11 -11
s:refrain	-13 13
s:refuse	-14 14
s:regime	19 -19
s:regulator	14 -14
s:relationship	9 -9
s:remarked	14 -14
s:remind	7 -7
s:rent	9 -9
s:repeal	-10 10
s:repeat	-13 13
s:replace	19 -19
s:reporter	11 -11
s:request	-15 15
s:required	-24 24
s:requirement	-13 13
s:reserve	-17 17
s:reserved	-13 13
s:resident	15 -15
s:respect	9 -9
s:respected	-15 15
s:respite	-8 8
s:result	11 -11
s:retaliate	14 -14
s:review	18 -18
s:revive	-6 6
s:rice	-33 33
s:ridge	16 -16
s:risk	-16 16
s:rival	13 -13
s:roaming	21 -21
s:roasted	-17 17
s:rod	-13 13
s:roll	-7 7
s:room	22 -22
s:rosario	22 -22
s:rose	19 -19
s:rosenbad	-18 18
s:rotterdam	-12 12
s:rubber	-31 31
s:rule	-19 19
s:rum	-18 18
s:rumour	-18 18
s:run	15 -15
s:s	-24 24
s:sad	15 -15
s:safeguard	-4 4
s:saffron	18 -18
s:salaam	17 -17
s:sale	22 -22
s:salvador	-12 12
s:same	26 -26
s:sanction	15 -15
s:satisfaction	-13 13
s:saturday	-14 14
s:save	17 -17
s:schedule	9 -9
s:school	37 -37
s:scrap	-12 12
s:season	12 -12
s:seat	21 -21
s:section	33 -33
s:senate	-19 19
s:send	-11 11
s:separate	4 -4
s:separately	13 -13
s:settle	-10 10
s:seven	20 -20
s:shape	-14 14
s:share	12 -12
s:she	10 -10
s:shelf	-19 19
s:shelve	16 -16
s:shenzhen	-12 12
s:ship	-7 7
s:shipbuilding	6 -6
s:shipment	-7 7
s:shipyard	11 -11
s:shirt	7 -7
s:shoe	-14 14
s:shook	-14 14
s:shoot	12 -12
s:shore	9 -9
s:short	21 -21
s:shortly	13 -13
s:should	-4 4
s:show	26 -26
s:shrink	12 -12
s:sign	9 -9
s:signature	-24 24
s:silent	11 -11
s:since	-10 10
s:single	-8 8
s:sir	8 -8
s:ski	-15 15
s:slow	9 -9
s:small	9 -9
s:smoke	-17 17
s:software	14 -14
s:some	11 -11
s:something	-8 8
s:song	8 -8
s:sooner	12 -12
s:soy	-7 7
s:soybean	-12 12
s:speak	-15 15
s:special	-14 14
s:spoke	25 -25
s:spoken	-36 36
s:spot	-11 11
s:squash	-20 20
s:squid	-9 9
s:st	-14 14
s:staff	13 -13
s:stage	17 -17
s:stake	-12 12
s:stamp	-20 20
s:standstill	-11 11
s:state	-29 29
s:steel	14 -14
s:stick	-11 11
s:stockholm	-24 24
s:stop	-6 6
s:stress	11 -11
s:stretch	-8 8
s:strike	16 -16
s:strong	17 -17
s:student	29 -29
s:study	-13 13
s:subject	-19 19
s:such	29 -29
s:suggest	-11 11
s:summer	-10 10
s:supplier	18 -18
s:supreme	-13 13
s:surabaya	-10 10
s:surprised	-17 17
s:system	17 -17
s:table	-6 6
s:talk	16 -16
s:talked	-42 42
s:tallest	21 -21
s:tangier	-18 18
s:tax	-8 8
s:tea	15 -15
s:technical	-24 24
s:technology	9 -9
s:telephoned	15 -15
s:television	-40 40
s:temporary	16 -16
s:ten	12 -12
s:tenant	6 -6
s:terminal	11 -11
s:text	-18 18
s:th	-10 10
s:them	-11 11
s:there'll	-12 12
s:they'd	13 -13
s:they've	11 -11
s:think	15 -15
s:third	7 -7
s:thirty	9 -9
s:threat	-12 12
s:threaten	20 -20
s:threw	-16 16
s:through	7 -7
s:thu	19 -19
s:thursday	13 -13
s:ticket	13 -13
s:tile	-11 11
s:timber	-19 19
s:time	20 -20
s:together	-16 16
s:ton	16 -16
s:too	-15 15
s:tool	12 -12
s:top	10 -10
s:topic	11 -11
s:total	20 -20
s:touch	16 -16
s:touched	20 -20
s:tour	10 -10
s:tower	20 -20
s:town	26 -26
s:tractor	-9 9
s:trade	-16 16
s:trading	25 -25
s:train	30 -30
s:transfer	16 -16
s:transit	-17 17
s:transport	14 -14
s:trip	9 -9
s:tromsø	-8 8
s:truck	-13 13
s:true	-24 24
s:tuesday	-19 19
s:tuna	21 -21
s:turn	-17 17
s:turned	-19 19
s:twenty	7 -7
s:tyre	-19 19
s:understand	-13 13
s:understanding	-15 15
s:understood	12 -12
s:undertook	9 -9
s:unreliable	21 -21
s:until	39 -39
s:up	13 -13
s:update	-10 10
s:upon	-11 11
s:upper	16 -16
s:urge	18 -18
s:urgent	-10 10
s:us	-17 17
s:use	23 -23
s:utility	11 -11
s:valid	-13 13
s:valley	15 -15
s:valparaíso	13 -13
s:value	13 -13
s:vanilla	-18 18
s:version	17 -17
s:very	-14 14
s:village	12 -12
s:voice	-23 23
s:void	10 -10
s:vote	-12 12
s:wage	25 -25
s:wake	-18 18
s:walked	23 -23
s:walkout	7 -7
s:watche	-16 16
s:wave	12 -12
s:way	-17 17
s:we	-22 22
s:we'll	-30 30
s:we've	12 -12
s:wednesday	12 -12
s:week	-12 12
s:weekend	9 -9
s:welcome	22 -22
s:whatever	25 -25
s:wheat	15 -15
s:when	7 -7
s:where	-18 18
s:wherea	11 -11
s:whether	-13 13
s:whichever	10 -10
s:while	-18 18
s:who	9 -9
s:whoever	17 -17
s:whole	-10 10
s:why	-13 13
s:will	-11 11
s:willing	-18 18
s:win	-9 9
s:window	13 -13
s:winter	-15 15
s:wish	-33 33
s:withdraw	-9 9
s:withhold	11 -11
s:within	13 -13
s:women	10 -10
s:word	-16 16
s:worker	14 -14
s:working	-9 9
s:world	13 -13
s:worry	-16 16
s:worse	19 -19
s:worth	12 -12
s:would	-14 14
s:write	-16 16
s:yarn	-13 13
s:year	-12 12
s:yes	-22 22
s:yet	-26 26
s:young	23 -23
s:your	-9 9
s:zinc	-6 6
s:|	13 -13
s:•	-18 18
second:c0=say	12 -12
second:c1=impose	-12 12
second:c1=propose	-9 9
second:c1=say	10 -10
second:c1=suspend	-15 15
second:ct0=agree past	10 -10
second:ct0=agree past-passive	-13 13
second:ct0=agree perfect	-11 11
second:ct0=impose future	14 -14
second:ct0=impose past-passive	-11 11
second:ct0=say past	12 -12
second:ct0=stay present	8 -8
second:ct1=agree past	9 -9
second:ct1=agree past-passive	-13 13
second:ct1=bear participle-passive	-10 10
second:ct1=impose future	14 -14
second:ct1=impose participle-passive	-19 19
second:ct1=impose past-passive	-11 11
second:ct1=say past	12 -12
second:ct1=stay present	8 -8
second:l1=<begin>	14 -14
second:l1=<not>	6 -6
second:l1=his	9 -9
second:l1=its	17 -17
second:l1=no	6 -6
second:l1=their	-13 13
second:l2='s	-22 22
second:l2=,	14 -14
second:l2=<begin>	11 -11
second:l2=<name>	13 -13
second:l2=<v-agree>	20 -20
second:l2=<v-begin>	24 -24
second:l2=<v-propose>	-10 10
second:l2=after	-9 9
second:l2=and	12 -12
second:l2=has	-13 13
second:l2=of	-9 9
second:l2=on	-9 9
second:l2=sign	17 -17
second:l2=take	13 -13
second:l2=to	20 -20
second:r1=.	-16 16
second:r1=:	12 -12
second:r1=<agent>	13 -13
second:r1=<number>	18 -18
second:r1=<span>	-6 6
second:r1=<v-impose>	22 -22
second:r1=<v-up>	12 -12
second:r1=day	-14 14
second:r1=half	-9 9
second:r1=investigation	11 -11
second:r1=is	-22 22
second:r1=of	18 -18
second:r1=phase	12 -12
second:r1=quarter	10 -10
second:r1=reading	-13 13
second:r1=round	14 -14
second:r1=signature	-21 21
second:r1=the	14 -14
second:r1=year	-26 26
second:r2=,	-7 7
second:r2=<day-ahead>	8 -8
second:r2=<name>	15 -15
second:r2=<span>	9 -9
second:r2=<v-impose>	-8 8
second:r2=<v-stay>	-10 10
second:r2=a	14 -14
second:r2=about	13 -13
second:r2=after	-24 24
second:r2=is	18 -18
second:r2=last	-11 11
second:r2=of	6 -6
second:r2=on	17 -17
second:r2=that	-19 19
second:r2=the	-16 16
second:r2=thi	-16 16
second:r2=would	-17 17
second:t0=past	12 -12
second:t0=past-passive	-17 17
second:t0=perfect	-12 12
second:t0=pluperfect	11 -11
second:v0=agree	-10 10
second:v0=other	-6 6
second:v1=call	-5 5
second:v1=other	-6 6
set aside:r1=for	12 -12
shelved:r1=for	-10 10
silence:r1=,	12 -12
sleep:c1=end	7 -7
sleep:l1=<points>	15 -15
sleep:l1=i	-12 12
sleep:l2=<begin>	-12 12
sleep:l2=put	7 -7
sleep:r2=.	8 -8
sleep:t0=future	7 -7
sleeps:r1=until	-11 11
slept:r1=.	10 -10
slept:t0=perfect	-17 17
spare:c0=impose	-8 8
spare:ct1=target infinitive	7 -7
spare:l1=to	7 -7
spare:r1=,	15 -15
spare:r1=.	-9 9
spared:ct0=target modal-passive	11 -11
spared:ct1=target modal-passive	11 -11
spared:l1=were	13 -13
spared:l2=<name>	-10 10
spared:t0=modal-passive	11 -11
standstill:c0=agree	-12 12
standstill:c0=propose	-13 13
standstill:ct0=impose past	-12 12
standstill:ct0=stay present	-11 11
standstill:ct1=agree past	-12 12
standstill:ct1=impose past	-15 15
standstill:ct1=stay present	-11 11
standstill:l1=<span>	-9 9
standstill:l2=<not>	-10 10
standstill:l2=<v-impose>	6 -6
standstill:l2=on	-14 14
standstill:l2=the	-8 8
standstill:l2=to	10 -10
standstill:l2=under	-7 7
standstill:l2=without	-10 10
standstill:r1=.	25 -25
standstill:r1=:	-9 9
standstill:r1=<v-end>	13 -13
standstill:r1=<v-impose>	15 -15
standstill:r1=by	-10 10
standstill:r1=end	12 -12
standstill:r1=in	-14 14
standstill:r1=is	15 -15
standstill:r1=on	18 -18
standstill:r1=with	-15 15
standstill:r2=<day-ahead>	-17 17
standstill:r2=<end>	27 -27
standstill:r2=<name>	-17 17
standstill:r2=<span>	-29 29
standstill:r2=<v-impose>	11 -11
standstill:r2=the	-11 11
standstill:v0=agree	-24 24
standstill:v1=agree	-16 16
stay:c0=impose	15 -15
stay:c0=propose	16 -16
stay:ct0=propose present	9 -9
stay:l1=<level-noun>	-10 10
stay:l1=<number>	17 -17
stay:l1=aluminium	11 -11
stay:l1=duty	-11 11
stay:l1=good	8 -8
stay:l2=<number>	6 -6
stay:l2=<quality>	10 -10
stay:l2=its	16 -16
stay:l2=other	14 -14
stay:l2=they	13 -13
stay:r1=for	27 -27
stay:r1=of	-13 13
stay:r1=out	-7 7
stay:r1=suspend	-12 12
stay:r2=<number>	-15 15
stay:r2=<span>	12 -12
stay:r2=it	-9 9
stay:r2=place	12 -12
stays:c0=impose	12 -12
stays:c1=impose	13 -13
stays:ct0=impose past	9 -9
stays:ct1=impose past	9 -9
stays:l1=,	-23 23
stays:l1=<level-noun>	26 -26
stays:l1=<v-target>	-8 8
stays:l1=good	17 -17
stays:l1=it	-19 19
stays:l1=rate	23 -23
stays:l1=tariff	-4 4
stays:l1=tea	10 -10
stays:l1=what	13 -13
stays:l2=;	-7 7
stays:l2=<begin>	15 -15
stays:l2=<goods>	6 -6
stays:l2=reciprocal	-6 6
stays:r1=.	-2 2
stays:r1=<v-suspend>	12 -12
stays:r1=as	-18 18
stays:r1=free	16 -16
stays:r1=in	-13 13
stays:r1=on	-4 4
stays:r1=suspend	12 -12
stays:r1=until	11 -11
stays:r1=where	7 -7
stays:r2=<money>	10 -10
stays:r2=<number>	16 -16
stays:r2=<v-impose>	-13 13
stays:r2=place	-11 11
stays:r2=the	-9 9
stays:r2=until	25 -25
stays:t0=past	11 -11
stretch:c1=impose	-8 8
stretch:l1=<name>	11 -11
stretch:l1=to	-15 15
successor:c0=stay	-12 12
successor:c1=stay	-11 11
successor:r1=,	-14 14
successor:r1=.	-17 17
successor:r2=the	-11 11
successor:t0=past	-8 8
suspend:c0=impose	-16 16
suspend:c0=propose	-12 12
suspend:c0=stay	15 -15
suspend:ct0=propose past	-22 22
suspend:l1=side	18 -18
suspend:l2=<name>	-15 15
suspend:l2=<v-impose>	-19 19
suspend:l2=is	9 -9
suspend:l2=it	-12 12
suspend:l2=promise	-11 11
suspend:r1=<gate>	-11 11
suspend:r1=a	12 -12
suspend:r1=for	-23 23
suspend:r1=the	16 -16
suspend:r1=their	10 -10
suspend:r2=<sender>	-22 22
suspend:r2=<span>	-23 23
suspend:r2=<v-deny>	-9 9
suspend:r2=<v-sell>	-22 22
suspend:r2=<v-target>	9 -9
suspend:r2=additional	-11 11
suspend:r2=export	-22 22
suspend:r2=of	-13 13
suspend:r2=on	10 -10
suspend:r2=rule	-9 9
suspend:t0=present	15 -15
suspend:v0=continue	9 -9
suspend:v0=promise	-11 11
suspended:c1=propose	-13 13
suspended:c1=up	-13 13
suspended:ct0=impose future	-10 10
suspended:ct0=suspend pluperfect	10 -10
suspended:ct1=impose future	-10 10
suspended:ct1=impose infinitive	-16 16
suspended:ct1=impose past	13 -13
suspended:ct1=impose pluperfect	10 -10
suspended:ct1=stay infinitive	-15 15
suspended:ct1=suspend infinitive	-15 15
suspended:ct1=suspend pluperfect	10 -10
suspended:l1=<duty>	-11 11
suspended:l1=<name>	-16 16
suspended:l1=<number>	15 -15
suspended:l1=<organisation>	7 -7
suspended:l1=also	12 -12
suspended:l1=are	3 -3
suspended:l1=be	-6 6
suspended:l1=good	-9 9
suspended:l1=had	10 -10
suspended:l1=has	7 -7
suspended:l1=have	30 -30
suspended:l1=never	-12 12
suspended:l1=tariff	-5 5
suspended:l1=the	-22 22
suspended:l1=was	19 -19
suspended:l1=we	11 -11
suspended:l1=were	-14 14
suspended:l2="	15 -15
suspended:l2=,	21 -21
suspended:l2=<begin>	11 -11
suspended:l2=<day-gone>	5 -5
suspended:l2=<level>	-8 8
suspended:l2=<name>	15 -15
suspended:l2=<number>	-8 8
suspended:l2=<organisation>	13 -13
suspended:l2=<person>	-7 7
suspended:l2=<v-impose>	17 -17
suspended:l2=both	-7 7
suspended:l2=is	14 -14
suspended:l2=it	24 -24
suspended:l2=on	16 -16
suspended:l2=reciprocal	-10 10
suspended:l2=side	-5 5
suspended:l2=tariff	-7 7
suspended:l2=that	-14 14
suspended:l2=the	8 -8
suspended:l2=to	-9 9
suspended:l2=will	24 -24
suspended:r1=<end>	17 -17
suspended:r1=<points>	-10 10
suspended:r1=and	-12 12
suspended:r1=duty	-18 18
suspended:r1=from	14 -14
suspended:r1=in	-15 15
suspended:r1=on	15 -15
suspended:r1=point	9 -9
suspended:r1=the	21 -21
suspended:r2=<agent>	12 -12
suspended:r2=<not>	7 -7
suspended:r2=<v-buy>	12 -12
suspended:r2=additional	-7 7
suspended:r2=not	11 -11
suspended:r2=on	15 -15
suspended:r2=order	12 -12
suspended:r2=the	17 -17
suspended:r2=well	11 -11
suspended:r2=would	9 -9
suspended:v1=keep	-10 10
suspended:v1=push	-13 13
suspends:l1=<name>	13 -13
suspends:l1=and	-15 15
suspends:l2=:	-18 18
suspends:l2=<goods>	14 -14
suspends:l2=good	13 -13
suspends:r1=until	-8 8
suspends:r2=<day-ahead>	-8 8
suspends:r2=for	14 -14
suspension:c0=agree	-11 11
suspension:c0=end	8 -8
suspension:c1=agree	-19 19
suspension:c1=end	8 -8
suspension:ct0=impose past	-12 12
suspension:ct0=impose present	10 -10
suspension:ct0=say past	-11 11
suspension:ct1=impose past	-12 12
suspension:ct1=impose present	10 -10
suspension:l1='s	18 -18
suspension:l1=a	-24 24
suspension:l2=<name>	17 -17
suspension:l2=<v-agree>	-13 13
suspension:l2=<v-impose>	-9 9
suspension:l2=and	-16 16
suspension:l2=before	-13 13
suspension:l2=of	15 -15
suspension:l2=sign	-13 13
suspension:l2=that	-24 24
suspension:l2=the	-10 10
suspension:l2=when	9 -9
suspension:r1=,	8 -8
suspension:r1=.	12 -12
suspension:r1=<not>	-8 8
suspension:r1=<v-impose>	-5 5
suspension:r1=lapse	18 -18
suspension:r1=last	16 -16
suspension:r1=of	-9 9
suspension:r1=on	17 -17
suspension:r1=shall	-14 14
suspension:r2=,	-10 10
suspension:r2=.	20 -20
suspension:r2=<end>	20 -20
suspension:r2=<gate>	-11 11
suspension:r2=<points>	12 -12
suspension:r2=<v-agree>	14 -14
suspension:r2=<v-begin>	-18 18
suspension:r2=<v-end>	-7 7
suspension:r2=<v-impose>	12 -12
suspension:r2=end	-7 7
suspension:r2=in	-26 26
suspension:r2=its	13 -13
suspension:r2=of	15 -15
suspension:r2=on	-8 8
suspension:r2=port	-12 12
suspension:r2=prolonged	-11 11
suspension:t0=modal	15 -15
suspension:v0=agree	-9 9
suspension:v0=announce	-11 11
suspension:v0=extend	6 -6
suspension:v1=agree	-21 21
suspension:v1=announce	-11 11
taken off:r2=<gate>	-8 8
taken off:r2=<v-propose>	-8 8
taken off:r2=table	-8 8
truce:c0=deny	15 -15
truce:c0=propose	-14 14
truce:c0=say	-13 13
truce:c0=sell	-13 13
truce:c0=up	6 -6
truce:c1=propose	-22 22
truce:c1=return	12 -12
truce:c1=say	-17 17
truce:c1=target	-18 18
truce:ct0=agree future	-19 19
truce:ct0=agree modal	-24 24
truce:ct0=agree past	11 -11
truce:ct0=agree perfect	10 -10
truce:ct0=bear future	-12 12
truce:ct0=bear modal	-17 17
truce:ct0=bear perfect	12 -12
truce:ct0=bear present	10 -10
truce:ct0=begin past	8 -8
truce:ct0=down past	-14 14
truce:ct0=down present	10 -10
truce:ct0=end past	-15 15
truce:ct0=impose modal	-15 15
truce:ct0=impose past-passive	14 -14
truce:ct0=impose present-passive	-10 10
truce:ct0=say present	-7 7
truce:ct0=stay future	-26 26
truce:ct0=stay modal	8 -8
truce:ct0=stay perfect	14 -14
truce:ct0=up perfect	7 -7
truce:ct1=agree future	-19 19
truce:ct1=agree infinitive	-40 40
truce:ct1=agree modal	-24 24
truce:ct1=agree participle-passive	13 -13
truce:ct1=agree past	9 -9
truce:ct1=bear gerund	-10 10
truce:ct1=bear infinitive	-10 10
truce:ct1=bear modal	-17 17
truce:ct1=bear perfect	12 -12
truce:ct1=bear present	11 -11
truce:ct1=begin infinitive	-8 8
truce:ct1=begin modal	-10 10
truce:ct1=begin past	15 -15
truce:ct1=down present	12 -12
truce:ct1=end infinitive	-13 13
truce:ct1=end participle-passive	17 -17
truce:ct1=impose gerund	-14 14
truce:ct1=impose infinitive	-29 29
truce:ct1=impose modal	-15 15
truce:ct1=impose participle-passive	20 -20
truce:ct1=impose past	6 -6
truce:ct1=impose pluperfect	12 -12
truce:ct1=impose present-passive	-10 10
truce:ct1=propose infinitive	-25 25
truce:ct1=propose participle-passive	-18 18
truce:ct1=say infinitive	-17 17
truce:ct1=say present	-6 6
truce:ct1=stay future	-16 16
truce:ct1=stay infinitive	-20 20
truce:ct1=stay modal	8 -8
truce:ct1=stay perfect	12 -12
truce:ct1=up infinitive	-14 14
truce:ct1=up perfect	7 -7
truce:l1=,	-13 13
truce:l1=;	-21 21
truce:l1=<duty>	-11 11
truce:l1=<gate>	6 -6
truce:l1=<goods>	-30 30
truce:l1=<quality>	-15 15
truce:l1=<v-agree>	12 -12
truce:l1=<v-impose>	33 -33
truce:l1=<v-propose>	-16 16
truce:l1=after	12 -12
truce:l1=any	-41 41
truce:l1=christma	7 -7
truce:l1=cocoa	-13 13
truce:l1=coffee	17 -17
truce:l1=copper	-11 11
truce:l1=cotton	11 -11
truce:l1=extend	18 -18
truce:l1=for	17 -17
truce:l1=further	-12 12
truce:l1=geneva	21 -21
truce:l1=let	11 -11
truce:l1=new	-21 21
truce:l1=of	-16 16
truce:l1=old	-43 43
truce:l1=one	-23 23
truce:l1=our	-23 23
truce:l1=present	-22 22
truce:l1=rice	-23 23
truce:l1=salt	-14 14
truce:l1=sign	17 -17
truce:l1=steel	17 -17
truce:l1=sugar	19 -19
truce:l1=tariff	-7 7
truce:l1=tea	-16 16
truce:l1=to	17 -17
truce:l1=trade	16 -16
truce:l2=;	11 -11
truce:l2=<agent>	-14 14
truce:l2=<day-gone>	30 -30
truce:l2=<day-today>	13 -13
truce:l2=<name>	14 -14
truce:l2=<person>	-8 8
truce:l2=<quality>	-14 14
truce:l2=<span>	-37 37
truce:l2=<v-bear>	-10 10
truce:l2=<v-say>	17 -17
truce:l2=<v-stay>	-12 12
truce:l2=a	-17 17
truce:l2=about	-20 20
truce:l2=agree	5 -5
truce:l2=as	9 -9
truce:l2=because	-16 16
truce:l2=been	12 -12
truce:l2=before	14 -14
truce:l2=break	21 -21
truce:l2=but	-12 12
truce:l2=call	11 -11
truce:l2=carry	-20 20
truce:l2=come	10 -10
truce:l2=country	-12 12
truce:l2=declare	12 -12
truce:l2=duty	12 -12
truce:l2=end	-12 12
truce:l2=for	-18 18
truce:l2=from	22 -22
truce:l2=if	-12 12
truce:l2=it	8 -8
truce:l2=leave	17 -17
truce:l2=make	-8 8
truce:l2=not	11 -11
truce:l2=on	-15 15
truce:l2=outside	14 -14
truce:l2=over	-16 16
truce:l2=renew	-20 20
truce:l2=renewed	17 -17
truce:l2=replace	10 -10
truce:l2=say	10 -10
truce:l2=sign	-15 15
truce:l2=that	-19 19
truce:l2=unless	-24 24
truce:l2=were	-10 10
truce:l2=which	19 -19
truce:l2=while	-12 12
truce:l2=without	-13 13
truce:l=" a	17 -17
truce:l=, a	15 -15
truce:l=: a	-13 13
truce:l=; a	12 -12
truce:l=; the	10 -10
truce:l=<begin> their	30 -30
truce:l=<day-gone> the	12 -12
truce:l=<day-today> the	5 -5
truce:l=<name> let	11 -11
truce:l=<name> the	7 -7
truce:l=<span> of	-26 26
truce:l=<span> tariff	-30 30
truce:l=<span> the	18 -18
truce:l=a further	-12 12
truce:l=a longer	-12 12
truce:l=a new	-17 17
truce:l=about a	-18 18
truce:l=after a	15 -15
truce:l=agree a	13 -13
truce:l=and a	17 -17
truce:l=be a	-21 21
truce:l=because the	-16 16
truce:l=break the	18 -18
truce:l=bring the	-8 8
truce:l=but the	-10 10
truce:l=by the	-7 7
truce:l=call a	7 -7
truce:l=carry the	-21 21
truce:l=day the	-8 8
truce:l=end the	-17 17
truce:l=extend a	-8 8
truce:l=for a	-9 9
truce:l=for the	-22 22
truce:l=from the	8 -8
truce:l=had the	15 -15
truce:l=has no	17 -17
truce:l=has the	-8 8
truce:l=if the	-10 10
truce:l=in a	10 -10
truce:l=it a	9 -9
truce:l=let their	-12 12
truce:l=of the	10 -10
truce:l=on a	-12 12
truce:l=on the	-19 19
truce:l=outside the	14 -14
truce:l=renew the	-18 18
truce:l=save a	14 -14
truce:l=sign a	-14 14
truce:l=sign the	-14 14
truce:l=the <name>	-18 18
truce:l=the coffee	22 -22
truce:l=the first	-20 20
truce:l=the geneva	18 -18
truce:l=the old	-39 39
truce:l=the present	-30 30
truce:l=the sugar	-10 10
truce:l=the tariff	7 -7
truce:l=unless the	-24 24
truce:l=was a	-13 13
truce:l=was the	7 -7
truce:l=were the	-10 10
truce:l=when the	-15 15
truce:l=which the	30 -30
truce:l=while the	-16 16
truce:lr='s with	-19 19
truce:lr=<begin> end	-17 17
truce:lr=<begin> in	11 -11
truce:lr=<begin> with	-14 14
truce:lr=<span> ,	21 -21
truce:lr=<span> between	14 -14
truce:lr=<span> in	-19 19
truce:lr=<span> that	18 -18
truce:lr=<span> with	-15 15
truce:lr=a ,	16 -16
truce:lr=a ?	-29 29
truce:lr=a and	-15 15
truce:lr=a at	13 -13
truce:lr=a before	-14 14
truce:lr=a between	21 -21
truce:lr=a in	-14 14
truce:lr=a is	19 -19
truce:lr=a on	-14 14
truce:lr=a since	7 -7
truce:lr=a that	5 -5
truce:lr=a was	10 -10
truce:lr=a with	7 -7
truce:lr=any .	-19 19
truce:lr=first .	-19 19
truce:lr=its ,	14 -14
truce:lr=its with	10 -10
truce:lr=new ,	-13 13
truce:lr=new .	13 -13
truce:lr=new of	-32 32
truce:lr=no ,	-20 20
truce:lr=of with	-10 10
truce:lr=old end	-18 18
truce:lr=our with	-19 19
truce:lr=present end	-36 36
truce:lr=sugar <end>	20 -20
truce:lr=tariff <end>	-20 20
truce:lr=tariff between	23 -23
truce:lr=tariff go	-22 22
truce:lr=tariff of	-20 20
truce:lr=tariff to	11 -11
truce:lr=tariff until	-10 10
truce:lr=tariff with	-12 12
truce:lr=the "	-12 12
truce:lr=the .	24 -24
truce:lr=the :	-12 12
truce:lr=the ;	11 -11
truce:lr=the <level>	-9 9
truce:lr=the <quality>	-9 9
truce:lr=the ?	14 -14
truce:lr=the at	12 -12
truce:lr=the be	-17 17
truce:lr=the between	-8 8
truce:lr=the break	16 -16
truce:lr=the end	8 -8
truce:lr=the from	-9 9
truce:lr=the go	17 -17
truce:lr=the now	22 -22
truce:lr=the on	20 -20
truce:lr=the shall	-14 14
truce:lr=the that	-11 11
truce:lr=the to	-17 17
truce:lr=the under	-3 3
truce:lr=the which	-24 24
truce:lr=the would	12 -12
truce:lr=their end	16 -16
truce:lr=their on	12 -12
truce:lr=trade between	-18 18
truce:lr=two ,	12 -12
truce:r1="	-9 9
truce:r1=,	-11 11
truce:r1=:	-10 10
truce:r1=<duty>	19 -19
truce:r1=<quality>	-14 14
truce:r1=<v-end>	-12 12
truce:r1=<v-propose>	9 -9
truce:r1=<v-say>	-9 9
truce:r1=<v-suspend>	19 -19
truce:r1=along	18 -18
truce:r1=another	13 -13
truce:r1=are	11 -11
truce:r1=as	-26 26
truce:r1=before	-17 17
truce:r1=begin	9 -9
truce:r1=beyond	-14 14
truce:r1=break	16 -16
truce:r1=broke	17 -17
truce:r1=die	-14 14
truce:r1=doe	-8 8
truce:r1=fall	10 -10
truce:r1=for	13 -13
truce:r1=hold	15 -15
truce:r1=last	14 -14
truce:r1=leave	-15 15
truce:r1=live	10 -10
truce:r1=now	21 -21
truce:r1=of	-10 10
truce:r1=on	14 -14
truce:r1=over	12 -12
truce:r1=say	-21 21
truce:r1=shall	-14 14
truce:r1=should	-15 15
truce:r1=still	-7 7
truce:r1=talk	-15 15
truce:r1=to	-10 10
truce:r1=under	-8 8
truce:r1=was	20 -20
truce:r1=were	-15 15
truce:r1=which	-15 15
truce:r2=,	-8 8
truce:r2=<agent>	12 -12
truce:r2=<day-ahead>	-28 28
truce:r2=<gate>	-14 14
truce:r2=<goods>	-48 48
truce:r2=<level>	-22 22
truce:r2=<month-ahead>	-12 12
truce:r2=<name>	-24 24
truce:r2=<not>	9 -9
truce:r2=<number>	11 -11
truce:r2=<organisation>	12 -12
truce:r2=<v-bear>	-14 14
truce:r2=<v-begin>	-4 4
truce:r2=<v-buy>	8 -8
truce:r2=<v-propose>	-13 13
truce:r2=<v-return>	-5 5
truce:r2=?	-14 14
truce:r2=apply	11 -11
truce:r2=as	23 -23
truce:r2=be	-12 12
truce:r2=begin	-20 20
truce:r2=both	17 -17
truce:r2=by	11 -11
truce:r2=charge	8 -8
truce:r2=dead	-15 15
truce:r2=down	17 -17
truce:r2=expire	-11 11
truce:r2=force	-19 19
truce:r2=geneva	18 -18
truce:r2=go	-13 13
truce:r2=good	-9 9
truce:r2=has	18 -18
truce:r2=i	-18 18
truce:r2=if	-20 20
truce:r2=in	-13 13
truce:r2=make	-18 18
truce:r2=need	-15 15
truce:r2=negotiate	-11 11
truce:r2=no	-11 11
truce:r2=not	12 -12
truce:r2=now	-9 9
truce:r2=of	-15 15
truce:r2=olive	-17 17
truce:r2=on	-15 15
truce:r2=part	18 -18
truce:r2=port	-20 20
truce:r2=prolonged	-24 24
truce:r2=reciprocal	-12 12
truce:r2=run	-11 11
truce:r2=start	-9 9
truce:r2=steel	10 -10
truce:r2=still	16 -16
truce:r2=that	-19 19
truce:r2=the	13 -13
truce:r2=them	8 -8
truce:r2=till	-8 8
truce:r2=to	11 -11
truce:r2=too	11 -11
truce:r2=two	11 -11
truce:r2=until	34 -34
truce:r2=up	15 -15
truce:r2=was	15 -15
truce:r2=we	-11 11
truce:r2=which	-13 13
truce:r2=will	-14 14
truce:r2=without	13 -13
truce:r2=worth	11 -11
truce:r=" .	-18 18
truce:r=) .	8 -8
truce:r=, "	24 -24
truce:r=, <level>	-12 12
truce:r=, <name>	-15 15
truce:r=, <person>	-14 14
truce:r=, <span>	-13 13
truce:r=, a	14 -14
truce:r=, agree	11 -11
truce:r=, as	18 -18
truce:r=, at	-8 8
truce:r=, due	13 -13
truce:r=, if	-23 23
truce:r=, it	13 -13
truce:r=, not	9 -9
truce:r=, sign	-16 16
truce:r=, the	13 -13
truce:r=, to	14 -14
truce:r=along the	18 -18
truce:r=another <span>	20 -20
truce:r=begin ,	-17 17
truce:r=begin on	15 -15
truce:r=between <seat>	-15 15
truce:r=between their	15 -15
truce:r=between them	9 -9
truce:r=break ,	12 -12
truce:r=broke down	16 -16
truce:r=by <day-ahead>	-14 14
truce:r=end on	-10 10
truce:r=end without	13 -13
truce:r=had been	13 -13
truce:r=has <span>	18 -18
truce:r=has been	-9 9
truce:r=hold ,	-13 13
truce:r=in force	-19 19
truce:r=in its	-11 11
truce:r=in tariff	-23 23
truce:r=is dead	-15 15
truce:r=is good	-3 3
truce:r=is prolonged	-21 21
truce:r=is up	9 -9
truce:r=it would	-16 16
truce:r=itself ,	-7 7
truce:r=itself was	11 -11
truce:r=lapse ,	11 -11
truce:r=last until	27 -27
truce:r=now in	-21 21
truce:r=now run	20 -20
truce:r=of <day-ahead>	-13 13
truce:r=of <points>	11 -11
truce:r=of <span>	-15 15
truce:r=of last	-18 18
truce:r=of port	-12 12
truce:r=on <day-ahead>	-13 13
truce:r=on <day-gone>	-15 15
truce:r=on <day-today>	17 -17
truce:r=on duty	14 -14
truce:r=over the	12 -12
truce:r=run to	27 -27
truce:r=that <name>	7 -7
truce:r=that <person>	5 -5
truce:r=that expire	-10 10
truce:r=that has	14 -14
truce:r=that keep	-13 13
truce:r=that last	16 -16
truce:r=that run	-12 12
truce:r=that take	12 -12
truce:r=they would	-15 15
truce:r=to <day-ahead>	9 -9
truce:r=to be	-19 19
truce:r=to the	-7 7
truce:r=under which	-12 12
truce:r=was not	24 -24
truce:r=was sign	19 -19
truce:r=with <name>	-11 11
truce:r=would be	11 -11
truce:r=would last	-12 12
truce:t0=future	-16 16
truce:t0=past-not	6 -6
truce:t0=past-passive	12 -12
truce:t0=perfect	20 -20
truce:t0=perfect-not	8 -8
truce:t0=pluperfect	-11 11
truce:v0=ask	20 -20
truce:v0=begin	18 -18
truce:v0=call	19 -19
truce:v0=conclude	-13 13
truce:v0=declare	24 -24
truce:v0=end	-10 10
truce:v0=expect	-13 13
truce:v0=extend	15 -15
truce:v0=fall	11 -11
truce:v0=know	10 -10
truce:v0=like	-11 11
truce:v0=move	23 -23
truce:v0=offer	-27 27
truce:v0=propose	-17 17
truce:v0=put	10 -10
truce:v0=replace	10 -10
truce:v0=say	-18 18
truce:v0=settle	-20 20
truce:v0=sign	12 -12
truce:v0=sit	-11 11
truce:v0=stand	-10 10
truce:v0=suspend	12 -12
truce:v0=take	-14 14
truce:v0=want	-6 6
truce:v0=write	-16 16
truce:v1=ask	10 -10
truce:v1=carry	-10 10
truce:v1=charge	-9 9
truce:v1=conclude	-13 13
truce:v1=declare	24 -24
truce:v1=discuss	-13 13
truce:v1=expect	-20 20
truce:v1=extend	22 -22
truce:v1=fall	11 -11
truce:v1=go	-15 15
truce:v1=leave	13 -13
truce:v1=make	-11 11
truce:v1=move	23 -23
truce:v1=offer	-35 35
truce:v1=pause	7 -7
truce:v1=pay	8 -8
truce:v1=push	-8 8
truce:v1=replace	10 -10
truce:v1=say	-26 26
truce:v1=settle	-20 20
truce:v1=stand	-10 10
truce:v1=suspend	12 -12
truce:v1=write	-16 16
truce:vt0=agree perfect	13 -13
truce:vt0=approve future	25 -25
truce:vt0=approve present	-23 23
truce:vt0=ask past	12 -12
truce:vt0=ask perfect	16 -16
truce:vt0=be future	-17 17
truce:vt0=be modal	25 -25
truce:vt0=begin past	18 -18
truce:vt0=call past	14 -14
truce:vt0=call perfect	17 -17
truce:vt0=declare present	8 -8
truce:vt0=end present	-8 8
truce:vt0=extend past	9 -9
truce:vt0=extend present	16 -16
truce:vt0=get past	14 -14
truce:vt0=get present	-9 9
truce:vt0=have past	18 -18
truce:vt0=offer past	-21 21
truce:vt0=offer perfect	-13 13
truce:vt0=other pluperfect	-10 10
truce:vt0=other present	20 -20
truce:vt0=pay present	16 -16
truce:vt0=propose perfect	-11 11
truce:vt0=put present	19 -19
truce:vt0=rise past	-12 12
truce:vt0=say present	-23 23
truce:vt0=settle past	-19 19
truce:vt0=sign future	-19 19
truce:vt0=sign past	40 -40
truce:vt0=stand present	-10 10
truce:vt0=take present	-9 9
truce:vt0=want present	-12 12
truces:l1=two	-11 11
truces:l2=,	-11 11
truces:l2=<begin>	-10 10
truces:r1=,	14 -14
truces:t0=present	15 -15
untouched:r1=.	9 -9
untouched:r2=<end>	8 -8
verb:c0=impose	-11 11
verb:c0=stay	7 -7
verb:c1=propose	11 -11
verb:c1=target	32 -32
verb:ct0=agree present	11 -11
verb:ct0=impose future	-18 18
verb:ct0=impose pluperfect	-8 8
verb:ct0=impose pluperfect-passive	13 -13
verb:ct0=impose present	12 -12
verb:ct0=propose past	-10 10
verb:ct0=propose present	16 -16
verb:ct0=stay past	20 -20
verb:ct0=stay perfect	-11 11
verb:ct0=suspend pluperfect	19 -19
verb:ct0=target modal-passive	11 -11
verb:ct0=target perfect	-17 17
verb:ct0=target present	14 -14
verb:ct1=impose future	-17 17
verb:ct1=impose past	21 -21
verb:ct1=impose pluperfect-passive	13 -13
verb:ct1=propose past	9 -9
verb:ct1=propose present	13 -13
verb:ct1=stay infinitive	-22 22
verb:ct1=stay past	17 -17
verb:ct1=stay perfect	-11 11
verb:ct1=suspend pluperfect	19 -19
verb:ct1=target infinitive	7 -7
verb:ct1=target modal-passive	11 -11
verb:ct1=target present	10 -10
verb:l1=:	7 -7
verb:l1=<agent>	13 -13
verb:l1=<duty>	-11 11
verb:l1=<level-noun>	-10 10
verb:l1=<name>	-12 12
verb:l1=<number>	14 -14
verb:l1=<organisation>	14 -14
verb:l1=<points>	16 -16
verb:l1=<quality>	-10 10
verb:l1=<v-bear>	12 -12
verb:l1=<v-impose>	13 -13
verb:l1=and	-18 18
verb:l1=be	-16 16
verb:l1=been	13 -13
verb:l1=being	15 -15
verb:l1=for	-13 13
verb:l1=good	-9 9
verb:l1=he	11 -11
verb:l1=is	-11 11
verb:l1=it	13 -13
verb:l1=may	14 -14
verb:l1=never	-11 11
verb:l1=side	10 -10
verb:l1=ski	-14 14
verb:l1=tariff	-5 5
verb:l1=they	-12 12
verb:l1=we	17 -17
verb:l1=would	-17 17
verb:l2='s	16 -16
verb:l2=,	11 -11
verb:l2=;	-8 8
verb:l2=<begin>	-10 10
verb:l2=<day-ahead>	-17 17
verb:l2=<gate>	-4 4
verb:l2=<goods>	12 -12
verb:l2=<month-gone>	12 -12
verb:l2=<organisation>	21 -21
verb:l2=<person>	11 -11
verb:l2=<v-sell>	-12 12
verb:l2=and	21 -21
verb:l2=are	19 -19
verb:l2=but	7 -7
verb:l2=good	25 -25
verb:l2=have	-13 13
verb:l2=he	18 -18
verb:l2=in	-27 27
verb:l2=is	18 -18
verb:l2=on	14 -14
verb:l2=other	15 -15
verb:l2=promise	-12 12
verb:l2=reciprocal	-10 10
verb:l2=ship	-13 13
verb:l2=side	-16 16
verb:l2=that	-9 9
verb:l2=what	-10 10
verb:l2=will	8 -8
verb:l2=would	7 -7
verb:l=" we	11 -11
verb:l=, and	-7 7
verb:l=, are	-12 12
verb:l=, is	20 -20
verb:l=, stay	12 -12
verb:l=: <name>	-11 11
verb:l=<begin> <name>	-11 11
verb:l=<day-gone> and	-14 14
verb:l=<day-gone> to	12 -12
verb:l=<level> and	-15 15
verb:l=<name> are	8 -8
verb:l=<name> has	26 -26
verb:l=<name> was	-14 14
verb:l=<name> would	-4 4
verb:l=<organisation> has	25 -25
verb:l=<person> ,	14 -14
verb:l=<seat> will	-20 20
verb:l=and <name>	-8 8
verb:l=and <seat>	14 -14
verb:l=and has	-7 7
verb:l=both side	22 -22
verb:l=fee are	10 -10
verb:l=for the	-10 10
verb:l=good and	11 -11
verb:l=had been	21 -21
verb:l=it would	-16 16
verb:l=promise to	-13 13
verb:l=that was	9 -9
verb:l=to stay	-22 22
verb:l=what is	-8 8
verb:lr=, for	16 -16
verb:lr=, until	-15 15
verb:lr=<points> for	23 -23
verb:lr=are ,	-13 13
verb:lr=are until	35 -35
verb:lr=be for	-15 15
verb:lr=been for	14 -14
verb:lr=each <points>	11 -11
verb:lr=has <points>	-6 6
verb:lr=have their	19 -19
verb:lr=is ,	-18 18
verb:lr=is .	-17 17
verb:lr=is until	16 -16
verb:lr=remain for	12 -12
verb:lr=side their	-14 14
verb:lr=the <points>	-10 10
verb:lr=to ,	20 -20
verb:lr=to their	24 -24
verb:lr=would the	-9 9
verb:r1=:	-9 9
verb:r1=<end>	10 -10
verb:r1=<gate>	-8 8
verb:r1=<level>	-11 11
verb:r1=<number>	25 -25
verb:r1=<v-impose>	-25 25
verb:r1=all	-9 9
verb:r1=as	10 -10
verb:r1=because	11 -11
verb:r1=both	-9 9
verb:r1=chicken	13 -13
verb:r1=during	9 -9
verb:r1=fish	12 -12
verb:r1=geneva	9 -9
verb:r1=is	-14 14
verb:r1=on	10 -10
verb:r1=or	-17 17
verb:r1=point	10 -10
verb:r1=port	-8 8
verb:r1=that	-8 8
verb:r1=under	12 -12
verb:r2=.	21 -21
verb:r2=<duty>	-15 15
verb:r2=<gate>	-15 15
verb:r2=<level-noun>	13 -13
verb:r2=<name>	-14 14
verb:r2=<not>	10 -10
verb:r2=<points>	-6 6
verb:r2=<seat>	9 -9
verb:r2=<sender>	-5 5
verb:r2=<v-agree>	18 -18
verb:r2=<v-bear>	-8 8
verb:r2=<v-sell>	-9 9
verb:r2=<v-target>	19 -19
verb:r2=additional	-11 11
verb:r2=affiliate	-8 8
verb:r2=and	15 -15
verb:r2=another	9 -9
verb:r2=ban	17 -17
verb:r2=control	14 -14
verb:r2=dispute	10 -10
verb:r2=duty	-21 21
verb:r2=export	-9 9
verb:r2=extra	15 -15
verb:r2=further	10 -10
verb:r2=higher	10 -10
verb:r2=its	16 -16
verb:r2=more	-13 13
verb:r2=not	20 -20
verb:r2=on	21 -21
verb:r2=rise	15 -15
verb:r2=special	-13 13
verb:r2=strike	16 -16
verb:r2=table	-8 8
verb:r2=tariff	8 -8
verb:r2=thi	16 -16
verb:r2=to	-12 12
verb:r2=too	-17 17
verb:r2=until	-11 11
verb:r2=well	18 -18
verb:r=, not	13 -13
verb:r=, the	-9 9
verb:r=<end> <end>	10 -10
verb:r=<points> .	-12 12
verb:r=<seat> on	-14 14
verb:r=as well	18 -18
verb:r=because of	11 -11
verb:r=by <span>	14 -14
verb:r=by the	13 -13
verb:r=for another	9 -9
verb:r=from new	16 -16
verb:r=its <level>	-14 14
verb:r=its control	11 -11
verb:r=its duty	10 -10
verb:r=its fee	14 -14
verb:r=its vote	-13 13
verb:r=on <day-gone>	12 -12
verb:r=port fee	-7 7
verb:r=the <level>	7 -7
verb:r=the additional	-11 11
verb:r=the export	-8 8
verb:r=the order	9 -9
verb:r=the table	-8 8
verb:r=their dispute	10 -10
verb:r=to the	-11 11
verb:t0=pluperfect	-8 8
verb:t0=pluperfect-passive	19 -19
verb:t0=present-passive-not	9 -9
verb:v0=ask	-19 19
verb:v0=continue	14 -14
verb:v0=have	-13 13
verb:v0=other	9 -9
verb:v0=promise	-13 13
verb:v0=say	-9 9
verb:v1=charge	13 -13
verb:v1=have	-9 9
verb:v1=keep	-10 10
verb:v1=push	-13 13
verb:v1=say	-9 9
verb:vt0=agree perfect	9 -9
verb:vt0=ask perfect	-11 11
verb:vt0=be past	13 -13
verb:vt0=charge present	11 -11
verb:vt0=hold perfect	-11 11
verb:vt0=hold present	9 -9
verb:vt0=other past	6 -6
verb:vt0=other pluperfect	9 -9
verb:vt0=other present	-14 14
verb:vt0=postpone present	-14 14
verb:vt0=promise past	-19 19
verb:vt0=put future	-11 11
verb:vt0=shelve perfect	14 -14
verb:vt0=spare perfect	-6 6
verb:vt0=suspend modal	15 -15
verb:vt0=suspend pluperfect	16 -16
w:abstained	11 -11
w:adds	9 -9
w:breather	-19 19
w:calm	-19 19
w:continuation	-16 16
w:continued	-15 15
w:continues	15 -15
w:deferred	-12 12
w:extended	11 -11
w:extending	-18 18
w:extension	-18 18
w:extensions	17 -17
w:go on	5 -5
w:grace	14 -14
w:held back	-8 8
w:holds off	12 -12
w:holiday	10 -10
w:holidays	-16 16
w:keeping	20 -20
w:laid down	9 -9
w:lain	11 -11
w:lie	13 -13
w:lies	-17 17
w:lift	16 -16
w:lifted	11 -11
w:lifts	-11 11
w:paused	15 -15
w:peace	22 -22
w:prolongation	-34 34
w:prolonged	13 -13
w:renew	-14 14
w:respite	-8 8
w:shelves	20 -20
w:standstill	-14 14
w:stays	15 -15
w:stretch	-8 8
w:suspended	14 -14
w:suspensions	14 -14
w:withholds	19 -19
waived:l1=be	11 -11
waiver:l1=a	18 -18`;
