// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	31 -31
add:c0=say	18 -18
add:ct1=impose infinitive	-10 10
add:ct1=say infinitive	-10 10
add:r1=<span>	-20 20
add:r2=.	-14 14
add:v0=add	18 -18
added:l1=<person>	9 -9
added:l1=she	-12 12
added:l1=were	-11 11
added:l2=,	10 -10
added:l2=<name>	-10 10
added:r1=.	26 -26
added:r1=<level>	-14 14
added:r2=.	-11 11
added:r2=<day-gone>	-8 8
added:r2=<end>	26 -26
added:r2=on	-13 13
again:c0=stay	10 -10
again:c0=up	12 -12
again:c1=stay	11 -11
again:c1=up	13 -13
again:ct0=down present	-11 11
again:ct0=impose present-passive	10 -10
again:ct0=propose future	13 -13
again:ct0=stay present	18 -18
again:ct1=down present	-12 12
again:ct1=impose present	14 -14
again:ct1=impose present-passive	10 -10
again:ct1=propose future	13 -13
again:ct1=stay present	18 -18
again:l1=<person>	-16 16
again:l1=<v-begin>	15 -15
again:l1=<v-propose>	15 -15
again:l1=<v-stay>	15 -15
again:l1=apply	11 -11
again:l2=<duty>	9 -9
again:l2=<v-down>	-12 12
again:l2=<v-impose>	-12 12
again:l2=<v-stay>	-12 12
again:l2=and	-10 10
again:l2=be	11 -11
again:l2=come	-12 12
again:l2=duty	9 -9
again:l2=sit	-12 12
again:l2=we	-11 11
again:l2=would	26 -26
again:r1=before	-10 10
again:r1=in	16 -16
again:r1=on	10 -10
again:r2=and	-16 16
again:r2=for	-13 13
again:r2=on	14 -14
again:r2=the	25 -25
again:r2=two	17 -17
again:r2=week	-11 11
again:t0=modal-passive	11 -11
again:t0=perfect	12 -12
again:t0=present-passive	14 -14
again:v0=be	14 -14
again:v0=come	-12 12
again:v0=sit	-12 12
again:v1=be	13 -13
again:v1=come	-12 12
again:v1=extend	-9 9
again:v1=sit	-12 12
again:v1=take	10 -10
another:c0=bear	16 -16
another:c0=impose	13 -13
another:c0=say	-15 15
another:c1=bear	10 -10
another:c1=propose	-13 13
another:c1=say	-13 13
another:ct0=bear past	10 -10
another:ct0=impose modal	-17 17
another:ct0=impose past	15 -15
another:ct0=impose perfect	9 -9
another:ct0=impose pluperfect	10 -10
another:ct0=propose modal	-10 10
another:ct1=bear past	10 -10
another:ct1=impose infinitive	-11 11
another:ct1=impose modal	-17 17
another:ct1=impose past	22 -22
another:ct1=impose pluperfect	10 -10
another:ct1=propose modal	-9 9
another:l1=,	10 -10
another:l1=:	-11 11
another:l1=<begin>	-16 16
another:l1=<v-bear>	20 -20
another:l1=<v-propose>	-19 19
another:l1=get	12 -12
another:l1=given	18 -18
another:l1=has	13 -13
another:l1=in	13 -13
another:l1=of	-14 14
another:l1=on	-22 22
another:l1=one	-12 12
another:l1=truce	24 -24
another:l1=with	-14 14
another:l2=<begin>	-15 15
another:l2=<goods>	15 -15
another:l2=agree	-16 16
another:l2=give	-14 14
another:l2=good	14 -14
another:l2=had	17 -17
another:l2=it	24 -24
another:l2=rest	12 -12
another:l2=suspend	-13 13
another:l2=will	10 -10
another:r1=,	-20 20
another:r1=.	-29 29
another:r1=<level>	7 -7
another:r1=<number>	-19 19
another:r1=<points>	9 -9
another:r1=extension	-9 9
another:r1=round	19 -19
another:r2=,	15 -15
another:r2=<v-impose>	9 -9
another:r2=<v-stay>	12 -12
another:r2=at	-10 10
another:r2=for	-10 10
another:r2=is	-10 10
another:r2=the	16 -16
another:r2=to	-12 12
another:r2=were	-14 14
another:r2=would	11 -11
another:t0=future	-13 13
another:t0=modal-passive	12 -12
another:t0=past	24 -24
another:t0=past-passive	16 -16
another:t0=perfect-passive	14 -14
another:t0=present	-8 8
another:v0=extend	19 -19
another:v0=get	12 -12
another:v0=other	15 -15
another:v0=propose	-10 10
another:v1=extend	19 -19
another:v1=get	12 -12
another:v1=hold	9 -9
another:v1=leave	-16 16
another:v1=other	16 -16
another:v1=suspend	-11 11
arrangement:c0=agree	-12 12
arrangement:c0=impose	-17 17
arrangement:c0=say	-11 11
arrangement:c0=stay	10 -10
arrangement:c1=impose	-13 13
arrangement:ct0=stay present	13 -13
arrangement:ct1=impose infinitive	-10 10
arrangement:ct1=stay present	14 -14
arrangement:l1=busan	-8 8
arrangement:l1=lumpur	-15 15
arrangement:l2=<name>	12 -12
arrangement:l2=kuala	-15 15
arrangement:l2=that	-13 13
arrangement:r1=,	-12 12
arrangement:r1=<v-begin>	-16 16
arrangement:r1=<v-stay>	14 -14
arrangement:r1=in	16 -16
arrangement:r1=of	-23 23
arrangement:r2=<span>	-17 17
arrangement:r2=<v-stay>	-14 14
arrangement:r2=in	13 -13
arrangement:r2=last	-11 11
arrangement:r2=on	-15 15
arrangement:r2=run	-16 16
arrangement:t0=perfect	-19 19
arrangement:t0=present	14 -14
arrangement:v0=agree	-16 16
arrangement:v0=say	-9 9
arrangement:v1=extend	-13 13
arrangement:v1=say	-8 8
asleep:c0=stay	14 -14
asleep:ct0=stay present	13 -13
asleep:ct1=stay present	12 -12
asleep:t0=present	13 -13
ceasefire:c0=agree	15 -15
ceasefire:l1=a	-21 21
ceasefire:l1=the	28 -28
ceasefire:l1=their	12 -12
ceasefire:l2=<begin>	18 -18
ceasefire:l2=<v-impose>	11 -11
ceasefire:l2=extend	10 -10
ceasefire:l2=on	-14 14
ceasefire:r1=,	13 -13
ceasefire:r1=.	-15 15
ceasefire:r1=by	13 -13
ceasefire:r2=<end>	-15 15
ceasefire:r2=the	17 -17
ceasefire:v0=agree	13 -13
ceasefire:v1=extend	11 -11
continue:ct1=stay infinitive	-21 21
continue:l1=to	-21 21
continue:l1=would	26 -26
continue:l2=,	-11 11
continue:l2=<name>	10 -10
continue:l2=and	-21 21
continue:r1=in	-11 11
continue:r1=to	12 -12
continue:r2=<v-impose>	22 -22
continue:r2=be	13 -13
continue:r2=the	-11 11
continued:r1=for	-18 18
continued:r2=<span>	-15 15
continues:l1=,	14 -14
days:ahead	-26 26
earlier=0	13 -13
earlier=3	19 -19
extend:c0=agree	13 -13
extend:c0=propose	18 -18
extend:ct0=agree perfect	15 -15
extend:ct0=agree pluperfect	-14 14
extend:ct0=impose future	-11 11
extend:ct0=impose past	-12 12
extend:ct0=impose perfect	23 -23
extend:ct0=propose past	-15 15
extend:ct0=propose perfect	12 -12
extend:ct1=impose future	-11 11
extend:ct1=impose infinitive	18 -18
extend:l1=not	16 -16
extend:l1=to	17 -17
extend:l1=will	-10 10
extend:l2=<begin>	-11 11
extend:l2=<name>	-11 11
extend:l2=<v-propose>	13 -13
extend:r1=<duty>	14 -14
extend:r1=it	-11 11
extend:r1=tariff	8 -8
extend:r1=the	14 -14
extend:r1=their	-10 10
extend:r1=truce	12 -12
extend:r2=.	-25 25
extend:r2=<duty>	-17 17
extend:r2=<span>	-15 15
extend:r2=arrangement	-12 12
extend:r2=by	15 -15
extend:r2=ceasefire	10 -10
extend:r2=tariff	-19 19
extend:r2=truce	20 -20
extend:t0=future	-12 12
extend:t0=modal	10 -10
extend:t0=past	-9 9
extend:t0=perfect	20 -20
extend:v0=agree	13 -13
extend:v0=extend	-9 9
extended:ct0=impose present-passive	-11 11
extended:ct1=impose present-passive	-11 11
extended:l1=<name>	10 -10
extended:l1=is	-16 16
extended:l2=,	31 -31
extended:l2=<day-gone>	-12 12
extended:l2=<name>	13 -13
extended:l2=can	11 -11
extended:l2=it	-12 12
extended:l2=the	21 -21
extended:r1=.	12 -12
extended:r1=?	-17 17
extended:r1=by	8 -8
extended:r1=for	14 -14
extended:r1=from	-15 15
extended:r1=on	12 -12
extended:r1=their	11 -11
extended:r1=to	-17 17
extended:r2=.	9 -9
extended:r2=<day-gone>	-13 13
extended:r2=<duty>	14 -14
extended:r2=<span>	15 -15
extended:r2=tariff	14 -14
extended:r2=the	-6 6
extended:r2=truce	-12 12
extended:t0=present-passive	-17 17
extends:l1=<organisation>	10 -10
extends:r1=it	12 -12
extension:c0=end	22 -22
extension:c0=propose	17 -17
extension:c1=agree	-7 7
extension:c1=propose	18 -18
extension:ct0=agree past	-11 11
extension:ct0=agree pluperfect	-11 11
extension:ct0=impose modal	10 -10
extension:ct1=agree past	-11 11
extension:ct1=impose modal	10 -10
extension:ct1=propose participle-passive	9 -9
extension:ct1=propose present	15 -15
extension:l1=<begin>	-25 25
extension:l1=<not>	7 -7
extension:l1=an	-17 17
extension:l1=another	-9 9
extension:l1=any	-15 15
extension:l1=further	-17 17
extension:l1=its	-20 20
extension:l1=no	7 -7
extension:l1=second	9 -9
extension:l2=,	-15 15
extension:l2=<not>	14 -14
extension:l2=<v-impose>	17 -17
extension:l2=<v-propose>	20 -20
extension:l2=and	-33 33
extension:l2=approve	13 -13
extension:l2=call	12 -12
extension:l2=for	-10 10
extension:l2=to	15 -15
extension:l2=without	11 -11
extension:r1="	9 -9
extension:r1=,	-7 7
extension:r1=:	-15 15
extension:r1=<v-impose>	-14 14
extension:r1=in	-18 18
extension:r1=is	-22 22
extension:r1=of	13 -13
extension:r1=the	11 -11
extension:r1=to	-12 12
extension:r1=until	9 -9
extension:r1=would	-21 21
extension:r2=.	26 -26
extension:r2=<day-ahead>	23 -23
extension:r2=<duty>	14 -14
extension:r2=<end>	11 -11
extension:r2=<person>	-26 26
extension:r2=<seat>	15 -15
extension:r2=<v-agree>	16 -16
extension:r2=<v-propose>	-13 13
extension:r2=<v-stay>	-19 19
extension:r2=a	20 -20
extension:r2=be	-21 21
extension:r2=for	-20 20
extension:r2=it	9 -9
extension:r2=of	-13 13
extension:r2=on	-9 9
extension:r2=sign	8 -8
extension:r2=their	10 -10
extension:r2=which	-18 18
extension:r2=would	20 -20
extension:t0=future	13 -13
extension:v0=end	20 -20
extension:v0=have	-11 11
extension:v0=other	-17 17
extension:v0=say	18 -18
extension:v1=agree	12 -12
extension:v1=ask	13 -13
extension:v1=call	12 -12
extension:v1=other	-17 17
extension:v1=push	-8 8
extra:c0=bear	-10 10
extra:c0=impose	-13 13
extra:c1=bear	-10 10
extra:c1=impose	-12 12
extra:l1=an	13 -13
extra:r1=<level>	24 -24
extra:r2=on	16 -16
extra:v0=pay	-10 10
extra:v1=pay	-10 10
freeze:ct1=impose infinitive	-15 15
freeze:l1=to	-14 14
frozen:c0=stay	-14 14
frozen:ct0=impose present	-10 10
frozen:ct1=impose present	-12 12
frozen:l2=<goods>	-11 11
frozen:r1=until	12 -12
frozen:r2=<day-ahead>	11 -11
frozen:t0=present	-17 17
frozen:v0=other	13 -13
frozen:v1=other	13 -13
further:c0=say	12 -12
further:c1=propose	-15 15
further:c1=say	12 -12
further:c1=stay	-11 11
further:ct0=impose pluperfect	-14 14
further:ct0=impose present	12 -12
further:ct1=impose pluperfect	-14 14
further:l1=<number>	-9 9
further:l2=,	19 -19
further:l2=<v-propose>	-14 14
further:l2=<v-say>	16 -16
further:l2=that	-21 21
further:l2=to	4 -4
further:r1=<level>	24 -24
further:r1=<points>	21 -21
further:r1=<v-impose>	10 -10
further:r1=extension	-17 17
further:r1=point	-10 10
further:r2=,	29 -29
further:r2=<duty>	12 -12
further:r2=<v-impose>	-10 10
further:r2=<v-suspend>	-11 11
further:t0=modal	15 -15
further:t0=perfect	13 -13
further:t0=pluperfect	-15 15
further:t0=present	14 -14
go on:ct1=begin infinitive	-12 12
go on:ct1=up infinitive	-12 12
go on:l1=to	-15 15
go on:l2=<month-gone>	-18 18
go on:l2=<name>	8 -8
go on:l2=<v-propose>	11 -11
go on:l2=is	-12 12
go on:l2=it	-19 19
go on:l2=talk	12 -12
go on:l2=the	12 -12
go on:l2=truce	-11 11
go on:r1=.	26 -26
go on:r1=;	11 -11
go on:r1=<v-bear>	22 -22
go on:r1=<v-begin>	13 -13
go on:r1=<v-impose>	17 -17
go on:r1=<v-propose>	14 -14
go on:r1=for	-24 24
go on:r1=pay	10 -10
go on:r1=to	-39 39
go on:r1=until	-25 25
go on:r2=.	22 -22
go on:r2=<day-ahead>	-37 37
go on:r2=<end>	26 -26
go on:r2=<level>	8 -8
go on:r2=<span>	-20 20
go on:r2=for	12 -12
goes on:l1=truce	-11 11
goes on:l2=,	-14 14
goes on:l2=<begin>	23 -23
goes on:l2=of	20 -20
goes on:r1=pay	-10 10
goes on:r1=to	-15 15
goes on:r2=<day-ahead>	-13 13
goes on:r2=the	9 -9
handshake:l1=a	8 -8
handshake:l1=the	15 -15
handshake:l2=after	9 -9
held back:c0=impose	-9 9
held back:c0=stay	-9 9
held back:c0=suspend	-9 9
held back:c1=impose	-9 9
held back:c1=stay	-9 9
held back:c1=suspend	-9 9
held back:v0=hold	-9 9
held back:v1=hold	-9 9
held in:c0=impose	11 -11
held in:c0=stay	11 -11
held in:c0=suspend	11 -11
held in:c1=impose	12 -12
held in:c1=stay	12 -12
held in:c1=suspend	12 -12
held in:r2=on	15 -15
held in:v0=hold	11 -11
held in:v1=hold	12 -12
keep:c0=impose	10 -10
keep:c0=propose	14 -14
keep:l2=<begin>	-8 8
keep:l2=<goods>	-9 9
keep:l2=<v-agree>	-13 13
keep:l2=<v-impose>	-15 15
keep:l2=agree	-13 13
keep:l2=that	-15 15
keep:r1=<points>	-10 10
keep:r1=<v-bear>	-9 9
keep:r1=<v-begin>	-17 17
keep:r1=its	25 -25
keep:r1=the	-29 29
keep:r1=to	14 -14
keep:r2=.	20 -20
keep:r2=of	-10 10
keep:t0=present	9 -9
keeps:l1=and	15 -15
keeps:l2=<day-gone>	8 -8
keeps:r1=<points>	13 -13
keeps:r1=its	14 -14
keeps:r2=<duty>	14 -14
keeps:r2=<level>	10 -10
keeps:r2=duty	11 -11
keeps:r2=of	15 -15
later	9 -9
lies:l1=,	-14 14
lies:r1=in	-12 12
lift:c0=impose	13 -13
lift:c0=propose	12 -12
lift:c1=end	13 -13
lift:c1=impose	15 -15
lift:c1=up	13 -13
lift:t0=past	11 -11
lift:v1=lift	13 -13
lifted:l1=been	-13 13
longer:c0=begin	13 -13
longer:c0=propose	15 -15
longer:c1=begin	13 -13
longer:c1=propose	15 -15
longer:l1=<not>	12 -12
longer:l1=a	-21 21
longer:l1=no	12 -12
longer:l2=<begin>	-17 17
longer:l2=and	9 -9
longer:l2=for	8 -8
longer:l2=that	12 -12
longer:r1=charge	-11 11
longer:r1=than	9 -9
longer:r2=<end>	13 -13
longer:r2=<v-impose>	10 -10
longer:r2=<v-propose>	10 -10
longer:r2=for	9 -9
longer:r2=is	-19 19
longer:r2=plan	10 -10
longer:r2=the	-20 20
longer:t0=modal	18 -18
longer:v0=other	11 -11
longer:v1=other	11 -11
loose:c0=agree	-14 14
loose:c0=begin	-15 15
loose:c0=say	-12 12
loose:c0=up	-14 14
loose:c1=begin	-15 15
loose:c1=up	-11 11
loose:ct0=impose pluperfect	-10 10
loose:ct0=propose perfect	-11 11
loose:ct0=propose present	13 -13
loose:ct0=say perfect	-14 14
loose:ct0=stay modal	16 -16
loose:ct0=suspend modal	15 -15
loose:ct1=impose infinitive	-23 23
loose:ct1=impose past	12 -12
loose:ct1=impose perfect	8 -8
loose:ct1=say past	11 -11
loose:ct1=say perfect	-14 14
loose:ct1=stay modal	16 -16
loose:ct1=suspend modal	15 -15
loose:l1=<gate>	-13 13
loose:l1=<name>	15 -15
loose:l1=a	30 -30
loose:l1=busan	-8 8
loose:l1=duty	-13 13
loose:l1=good	14 -14
loose:l1=lumpur	-15 15
loose:l1=on	-10 10
loose:l1=that	12 -12
loose:l1=to	-17 17
loose:l2=,	-18 18
loose:l2=;	-10 10
loose:l2=<begin>	17 -17
loose:l2=<goods>	15 -15
loose:l2=<month-gone>	-13 13
loose:l2=after	10 -10
loose:l2=and	20 -20
loose:l2=are	-9 9
loose:l2=call	10 -10
loose:l2=duty	-9 9
loose:l2=it	13 -13
loose:l2=kuala	-15 15
loose:l2=on	14 -14
loose:l2=other	10 -10
loose:l2=that	-17 17
loose:l2=to	10 -10
loose:l=<quality> good	12 -12
loose:l=after the	10 -10
loose:l=are to	-9 9
loose:l=kuala lumpur	-15 15
loose:l=the busan	-8 8
loose:l=under the	-10 10
loose:lr=a for	8 -8
loose:lr=an of	-11 11
loose:lr=and there	-11 11
loose:lr=the ,	-12 12
loose:lr=the in	19 -19
loose:lr=to suspend	-24 24
loose:r1=,	-12 12
loose:r1=.	26 -26
loose:r1=;	-14 14
loose:r1=<duty>	11 -11
loose:r1=<v-begin>	-20 20
loose:r1=<v-stay>	19 -19
loose:r1=<v-up>	-19 19
loose:r1=as	-10 10
loose:r1=away	-7 7
loose:r1=for	8 -8
loose:r1=go	-19 19
loose:r1=in	16 -16
loose:r1=of	-18 18
loose:r1=on	-13 13
loose:r1=open	9 -9
loose:r1=that	13 -13
loose:r1=which	10 -10
loose:r1=would	-9 9
loose:r2="	14 -14
loose:r2=<end>	30 -30
loose:r2=<person>	11 -11
loose:r2=<v-impose>	-10 10
loose:r2=<v-stay>	-37 37
loose:r2=<v-suspend>	-13 13
loose:r2=for	-16 16
loose:r2=in	13 -13
loose:r2=last	-10 10
loose:r2=run	-26 26
loose:r2=they	-18 18
loose:r2=to	-9 9
loose:r2=until	-14 14
loose:r=, which	-10 10
loose:r=. <end>	26 -26
loose:r=in the	15 -15
loose:r=run to	11 -11
loose:r=suspend .	-11 11
loose:r=suspend on	9 -9
loose:r=there until	-9 9
loose:t0=perfect	-24 24
loose:t0=present-passive	11 -11
loose:v0=agree	-17 17
loose:v0=have	10 -10
loose:v0=say	-16 16
loose:v1=announce	10 -10
loose:v1=have	10 -10
loose:v1=say	-15 15
loose:vt0=agree past	-13 13
loose:vt0=be present	12 -12
moratorium:c0=impose	23 -23
moratorium:c1=impose	23 -23
moratorium:l1=a	20 -20
moratorium:l1=the	-12 12
moratorium:r1=on	15 -15
moratorium:r2=<span>	14 -14
more:c0=agree	-22 22
more:c0=bear	14 -14
more:c0=down	-12 12
more:c0=end	19 -19
more:c0=say	12 -12
more:c0=suspend	13 -13
more:c0=threaten	9 -9
more:c0=up	8 -8
more:c1=agree	-7 7
more:c1=begin	-14 14
more:c1=down	-9 9
more:c1=end	23 -23
more:c1=propose	-9 9
more:c1=say	18 -18
more:c1=suspend	13 -13
more:ct0=agree future	-20 20
more:ct0=agree pluperfect	-16 16
more:ct0=agree present	17 -17
more:ct0=bear modal-passive	-13 13
more:ct0=bear past	17 -17
more:ct0=bear perfect	17 -17
more:ct0=bear present	-8 8
more:ct0=begin future	-23 23
more:ct0=begin present	-7 7
more:ct0=buy future	11 -11
more:ct0=buy perfect	-8 8
more:ct0=down past	-15 15
more:ct0=impose future	-23 23
more:ct0=impose future-passive	7 -7
more:ct0=impose modal	-9 9
more:ct0=impose present-passive	-11 11
more:ct0=propose future	9 -9
more:ct0=propose past	-13 13
more:ct0=propose pluperfect	9 -9
more:ct0=say past-passive	-18 18
more:ct0=say present-passive	14 -14
more:ct0=sell modal	12 -12
more:ct0=stay perfect	15 -15
more:ct0=suspend present	16 -16
more:ct0=target past	-11 11
more:ct1=agree future	-19 19
more:ct1=agree perfect	-6 6
more:ct1=agree present	14 -14
more:ct1=bear infinitive	-7 7
more:ct1=bear modal-passive	-13 13
more:ct1=bear past	15 -15
more:ct1=bear perfect	17 -17
more:ct1=bear present	-8 8
more:ct1=begin future	-23 23
more:ct1=begin gerund	-8 8
more:ct1=begin present	-7 7
more:ct1=buy future	11 -11
more:ct1=buy infinitive	14 -14
more:ct1=buy perfect	-8 8
more:ct1=down past	-13 13
more:ct1=impose future	-20 20
more:ct1=impose future-passive	7 -7
more:ct1=impose modal	-10 10
more:ct1=impose participle-passive	17 -17
more:ct1=impose perfect	-15 15
more:ct1=impose present-passive	-11 11
more:ct1=propose future	10 -10
more:ct1=propose modal	-11 11
more:ct1=propose participle-passive	11 -11
more:ct1=propose perfect	-14 14
more:ct1=propose pluperfect	8 -8
more:ct1=say past-passive	-18 18
more:ct1=say present-passive	14 -14
more:ct1=sell modal	12 -12
more:ct1=stay perfect	15 -15
more:ct1=up infinitive	-13 13
more:l1=(	-9 9
more:l1=:	-10 10
more:l1=<agent>	13 -13
more:l1=<duty>	10 -10
more:l1=<goods>	12 -12
more:l1=<level-noun>	-20 20
more:l1=<level>	31 -31
more:l1=<money>	24 -24
more:l1=<name>	18 -18
more:l1=<not>	18 -18
more:l1=<organisation>	37 -37
more:l1=<seat>	14 -14
more:l1=<span>	-37 37
more:l1=<v-impose>	-18 18
more:l1=<v-propose>	-12 12
more:l1=<v-stay>	7 -7
more:l1=a	-31 31
more:l1=about	-18 18
more:l1=also	11 -11
more:l1=an	-13 13
more:l1=and	32 -32
more:l1=another	-14 14
more:l1=apply	11 -11
more:l1=be	-31 31
more:l1=been	13 -13
more:l1=by	13 -13
more:l1=do	13 -13
more:l1=first	14 -14
more:l1=for	10 -10
more:l1=further	-18 18
more:l1=given	18 -18
more:l1=had	12 -12
more:l1=have	11 -11
more:l1=he	9 -9
more:l1=it	-34 34
more:l1=its	-35 35
more:l1=last	19 -19
more:l1=make	-14 14
more:l1=nobody	15 -15
more:l1=not	22 -22
more:l1=of	-26 26
more:l1=on	-19 19
more:l1=once	28 -28
more:l1=other	18 -18
more:l1=propose	-16 16
more:l1=run	16 -16
more:l1=she	-11 11
more:l1=should	-15 15
more:l1=side	18 -18
more:l1=sign	-12 12
more:l1=take	-8 8
more:l1=that	-9 9
more:l1=therefore	-11 11
more:l1=they	21 -21
more:l1=to	-23 23
more:l1=truce	13 -13
more:l1=two	-14 14
more:l1=unless	16 -16
more:l1=us	-10 10
more:l1=was	27 -27
more:l1=which	11 -11
more:l1=with	-21 21
more:l1=—	20 -20
more:l2="	-12 12
more:l2=)	16 -16
more:l2=,	-25 25
more:l2=;	-29 29
more:l2=<goods>	18 -18
more:l2=<name>	23 -23
more:l2=<not>	14 -14
more:l2=<office>	-12 12
more:l2=<organisation>	45 -45
more:l2=<points>	-11 11
more:l2=<quality>	29 -29
more:l2=<seat>	17 -17
more:l2=<v-propose>	-11 11
more:l2=<v-return>	14 -14
more:l2=<v-sell>	15 -15
more:l2=<v-suspend>	8 -8
more:l2=after	-17 17
more:l2=at	-24 24
more:l2=be	13 -13
more:l2=both	13 -13
more:l2=call	17 -17
more:l2=can	17 -17
more:l2=cannot	10 -10
more:l2=charge	-13 13
more:l2=cost	11 -11
more:l2=did	10 -10
more:l2=doe	11 -11
more:l2=draft	-14 14
more:l2=duty	17 -17
more:l2=each	15 -15
more:l2=extend	11 -11
more:l2=for	-10 10
more:l2=give	-11 11
more:l2=good	27 -27
more:l2=has	20 -20
more:l2=have	11 -11
more:l2=he	-12 12
more:l2=if	12 -12
more:l2=in	18 -18
more:l2=into	13 -13
more:l2=invest	13 -13
more:l2=is	-13 13
more:l2=it	-8 8
more:l2=likely	-11 11
more:l2=mean	-19 19
more:l2=now	14 -14
more:l2=of	-22 22
more:l2=order	11 -11
more:l2=other	-19 19
more:l2=pay	12 -12
more:l2=prepare	-15 15
more:l2=principle	-16 16
more:l2=ready	-12 12
more:l2=recommend	13 -13
more:l2=rest	12 -12
more:l2=same	10 -10
more:l2=see	14 -14
more:l2=shall	-8 8
more:l2=should	-21 21
more:l2=since	-11 11
more:l2=sit	-12 12
more:l2=suspension	-6 6
more:l2=that	-14 14
more:l2=the	18 -18
more:l2=their	13 -13
more:l2=them	14 -14
more:l2=unless	24 -24
more:l2=was	20 -20
more:l2=we	-14 14
more:l2=whether	-21 21
more:l2=with	18 -18
more:l2=without	18 -18
more:l2=year	13 -13
more:l2=—	21 -21
more:l=" we	9 -9
more:l=, <name>	12 -12
more:l=, an	-15 15
more:l=, he	21 -21
more:l=, no	-20 20
more:l=, she	-13 13
more:l=, was	19 -19
more:l=, which	10 -10
more:l=, will	-18 18
more:l=: <number>	8 -8
more:l=: <span>	-13 13
more:l=: an	-11 11
more:l=; <name>	-12 12
more:l=; the	-14 14
more:l=<begin> <number>	-22 22
more:l=<begin> <person>	13 -13
more:l=<begin> a	-9 9
more:l=<begin> no	24 -24
more:l=<month-gone> is	16 -16
more:l=<name> has	-9 9
more:l=<name> have	18 -18
more:l=<organisation> could	12 -12
more:l=<span> and	10 -10
more:l=a further	-18 18
more:l=after a	-10 10
more:l=after the	-10 10
more:l=and <seat>	9 -9
more:l=and to	-19 19
more:l=be no	9 -9
more:l=both side	14 -14
more:l=buy <money>	11 -11
more:l=call the	12 -12
more:l=can be	13 -13
more:l=do not	-10 10
more:l=each other	10 -10
more:l=for the	14 -14
more:l=give us	-11 11
more:l=good for	24 -24
more:l=has been	13 -13
more:l=in a	11 -11
more:l=is the	10 -10
more:l=is to	-19 19
more:l=it will	-11 11
more:l=it would	-13 13
more:l=like to	10 -10
more:l=not <span>	-25 25
more:l=of a	-17 17
more:l=of an	-17 17
more:l=offer to	8 -8
more:l=on a	-22 22
more:l=on an	18 -18
more:l=ready to	-11 11
more:l=say that	11 -11
more:l=shall be	-12 12
more:l=sign an	14 -14
more:l=sign for	-17 17
more:l=tariff for	-11 11
more:l=that a	-24 24
more:l=that an	11 -11
more:l=that would	-13 13
more:l=the <organisation>	13 -13
more:l=the <person>	9 -9
more:l=the first	14 -14
more:l=to a	-7 7
more:l=to an	13 -13
more:l=to be	-20 20
more:l=to the	19 -19
more:l=truce ,	19 -19
more:l=unless <organisation>	20 -20
more:l=was not	14 -14
more:l=whether to	-13 13
more:l=will pay	-13 13
more:l=with <name>	18 -18
more:l=without the	18 -18
more:l=would be	-12 12
more:l=would meet	23 -23
more:longer	-17 17
more:longer no span	-45 45
more:longer span	21 -21
more:lr=, for	20 -20
more:lr=, in	11 -11
more:lr=, the	-10 10
more:lr=, to	-11 11
more:lr=<begin> ,	28 -28
more:lr=<name> <level>	-11 11
more:lr=<name> for	18 -18
more:lr=<name> its	14 -14
more:lr=<name> tariff	14 -14
more:lr=<name> their	-13 13
more:lr=<name> to	10 -10
more:lr=<number> ,	10 -10
more:lr=<number> point	-10 10
more:lr=<organisation> it	21 -21
more:lr=<person> ,	-9 9
more:lr=<span> .	-36 36
more:lr=<span> is	-10 10
more:lr=<span> of	17 -17
more:lr=<span> than	10 -10
more:lr=a <level>	24 -24
more:lr=a <points>	16 -16
more:lr=a <span>	-24 24
more:lr=a extension	-6 6
more:lr=a list	12 -12
more:lr=a meet	11 -11
more:lr=a notice	9 -9
more:lr=a of	-24 24
more:lr=a round	18 -18
more:lr=a term	-10 10
more:lr=a truce	-31 31
more:lr=an .	-13 13
more:lr=an <level>	12 -12
more:lr=an is	-12 12
more:lr=an of	20 -20
more:lr=an to	-9 9
more:lr=an until	9 -9
more:lr=an was	-8 8
more:lr=and <level>	9 -9
more:lr=be by	-14 14
more:lr=be from	-21 21
more:lr=be on	15 -15
more:lr=be to	-20 20
more:lr=been for	8 -8
more:lr=buy .	-9 9
more:lr=by <span>	10 -10
more:lr=could it	-20 20
more:lr=further of	-14 14
more:lr=get <span>	12 -12
more:lr=given <span>	14 -14
more:lr=has its	-19 19
more:lr=have the	-8 8
more:lr=have their	9 -9
more:lr=he ,	13 -13
more:lr=he .	11 -11
more:lr=is to	17 -17
more:lr=it on	-8 8
more:lr=it the	-14 14
more:lr=it until	-20 20
more:lr=meet .	-20 20
more:lr=meet in	21 -21
more:lr=no charge	-11 11
more:lr=no than	-22 22
more:lr=not its	9 -9
more:lr=not the	11 -11
more:lr=of <span>	-16 16
more:lr=once .	16 -16
more:lr=pay for	-10 10
more:lr=take than	-12 12
more:lr=that <span>	-18 18
more:lr=that the	14 -14
more:lr=the "	10 -10
more:lr=the ,	-16 16
more:lr=the .	17 -17
more:lr=the <name>	15 -15
more:lr=the by	21 -21
more:lr=the in	10 -10
more:lr=the of	-18 18
more:lr=the was	34 -34
more:lr=the would	-18 18
more:lr=to ,	16 -16
more:lr=to <span>	-26 26
more:lr=to by	-13 13
more:lr=to for	-24 24
more:lr=to it	-5 5
more:lr=to its	10 -10
more:lr=to the	-18 18
more:lr=to with	-16 16
more:lr=unless ,	12 -12
more:lr=was on	13 -13
more:lr=will .	12 -12
more:lr=will the	11 -11
more:lr=will to	-15 15
more:lr=would until	-19 19
more:made	17 -17
more:made span	16 -16
more:r1=,	13 -13
more:r1=-	13 -13
more:r1=.	-8 8
more:r1=;	-28 28
more:r1=<agent>	32 -32
more:r1=<day-gone>	17 -17
more:r1=<day-today>	13 -13
more:r1=<duty>	27 -27
more:r1=<end>	30 -30
more:r1=<goods>	12 -12
more:r1=<level-noun>	-12 12
more:r1=<level>	26 -26
more:r1=<money>	17 -17
more:r1=<name>	18 -18
more:r1=<points>	23 -23
more:r1=<quality>	17 -17
more:r1=<span>	-25 25
more:r1=<v-bear>	7 -7
more:r1=<v-down>	23 -23
more:r1=<v-end>	25 -25
more:r1=<v-impose>	12 -12
more:r1=<v-propose>	23 -23
more:r1=<v-stay>	17 -17
more:r1=<v-suspend>	-15 15
more:r1=?	-8 8
more:r1=a	22 -22
more:r1=and	-17 17
more:r1=are	-31 31
more:r1=as	-23 23
more:r1=be	13 -13
more:r1=before	-19 19
more:r1=certain	-13 13
more:r1=collect	13 -13
more:r1=could	-7 7
more:r1=doing	12 -12
more:r1=duty	15 -15
more:r1=end	11 -11
more:r1=enter	-7 7
more:r1=extension	-14 14
more:r1=has	-9 9
more:r1=his	12 -12
more:r1=if	12 -12
more:r1=in	12 -12
more:r1=is	-28 28
more:r1=it	-26 26
more:r1=last	18 -18
more:r1=list	17 -17
more:r1=meet	30 -30
more:r1=need	-9 9
more:r1=notice	14 -14
more:r1=our	-12 12
more:r1=point	-10 10
more:r1=round	21 -21
more:r1=run	12 -12
more:r1=signature	-21 21
more:r1=suspend	-14 14
more:r1=suspension	10 -10
more:r1=tariff	11 -11
more:r1=term	-13 13
more:r1=than	24 -24
more:r1=thi	32 -32
more:r1=time	-8 8
more:r1=to	-21 21
more:r1=until	-25 25
more:r1=was	14 -14
more:r1=when	11 -11
more:r1=will	-16 16
more:r1=would	-25 25
more:r1=year	-40 40
more:r2=-	12 -12
more:r2=<day-gone>	-24 24
more:r2=<day-today>	24 -24
more:r2=<gate>	13 -13
more:r2=<goods>	16 -16
more:r2=<level>	-22 22
more:r2=<money>	24 -24
more:r2=<month-ahead>	10 -10
more:r2=<not>	10 -10
more:r2=<number>	13 -13
more:r2=<person>	-32 32
more:r2=<quality>	11 -11
more:r2=<sender>	14 -14
more:r2=<v-agree>	24 -24
more:r2=<v-impose>	23 -23
more:r2=?	-8 8
more:r2=a	9 -9
more:r2=about	8 -8
more:r2=after	10 -10
more:r2=and	-33 33
more:r2=as	-26 26
more:r2=been	-19 19
more:r2=both	14 -14
more:r2=but	18 -18
more:r2=ceasefire	23 -23
more:r2=come	-7 7
more:r2=deadline	11 -11
more:r2=due	-11 11
more:r2=from	21 -21
more:r2=has	-14 14
more:r2=he	8 -8
more:r2=i	10 -10
more:r2=in	7 -7
more:r2=is	-19 19
more:r2=it	17 -17
more:r2=its	-27 27
more:r2=last	-13 13
more:r2=may	-9 9
more:r2=more	12 -12
more:r2=mr	-8 8
more:r2=not	21 -21
more:r2=nothing	10 -10
more:r2=of	10 -10
more:r2=our	12 -12
more:r2=plan	12 -12
more:r2=present	-13 13
more:r2=run	-10 10
more:r2=sign	17 -17
more:r2=since	-23 23
more:r2=suspension	-12 12
more:r2=than	13 -13
more:r2=that	17 -17
more:r2=the	-12 12
more:r2=their	19 -19
more:r2=then	-21 21
more:r2=they	-12 12
more:r2=until	8 -8
more:r2=were	-20 20
more:r2=which	-14 14
more:r2=would	20 -20
more:r2=year	17 -17
more:r=, <name>	-11 11
more:r=, <person>	-16 16
more:r=, a	21 -21
more:r=, after	9 -9
more:r=, and	-27 27
more:r=, as	-10 10
more:r=, but	18 -18
more:r=, by	-35 35
more:r=, for	-19 19
more:r=, he	14 -14
more:r=, in	19 -19
more:r=, of	-7 7
more:r=, so	-11 11
more:r=, to	-10 10
more:r=, until	17 -17
more:r=. <end>	-5 5
more:r=: the	16 -16
more:r=; the	-14 14
more:r=<day-ahead> .	13 -13
more:r=<end> <end>	30 -30
more:r=<level> ,	11 -11
more:r=<level> .	15 -15
more:r=<name> tariff	10 -10
more:r=<number> ,	8 -8
more:r=<span> ,	13 -13
more:r=<span> .	-28 28
more:r=<span> <end>	23 -23
more:r=<span> for	-11 11
more:r=<span> were	-14 14
more:r=? <end>	-7 7
more:r=at <level>	-6 6
more:r=before the	10 -10
more:r=collect the	10 -10
more:r=doing so	12 -12
more:r=duty on	12 -12
more:r=for <span>	-24 24
more:r=for another	12 -12
more:r=for the	13 -13
more:r=has been	-11 11
more:r=in <month-ahead>	8 -8
more:r=in <month-gone>	23 -23
more:r=it by	27 -27
more:r=it for	8 -8
more:r=it until	-26 26
more:r=its duty	13 -13
more:r=its own	-12 12
more:r=its tariff	-13 13
more:r=last week	19 -19
more:r=of it	11 -11
more:r=of the	-11 11
more:r=of their	27 -27
more:r=on <day-ahead>	17 -17
more:r=round ,	-15 15
more:r=round of	22 -22
more:r=than <level>	-17 17
more:r=than <money>	20 -20
more:r=than <number>	10 -10
more:r=than <span>	17 -17
more:r=than plan	11 -11
more:r=the deadline	11 -11
more:r=the present	-13 13
more:r=the suspension	-13 13
more:r=the tariff	15 -15
more:r=the truce	-22 22
more:r=their ceasefire	11 -11
more:r=their tariff	-20 20
more:r=to <day-ahead>	-30 30
more:r=to <day-gone>	-47 47
more:r=to be	14 -14
more:r=to the	-19 19
more:r=truce ,	-16 16
more:r=until <day-ahead>	6 -6
more:r=until the	-31 31
more:r=was sign	14 -14
more:r=with the	12 -12
more:r=would be	-11 11
more:t0=future-passive	-16 16
more:t0=future-passive-not	13 -13
more:t0=modal-not	23 -23
more:t0=perfect-not	-19 19
more:t0=perfect-passive	16 -16
more:t0=pluperfect	12 -12
more:t0=present-not	13 -13
more:v0=be	13 -13
more:v0=call	15 -15
more:v0=end	20 -20
more:v0=expect	13 -13
more:v0=hope	14 -14
more:v0=keep	15 -15
more:v0=let	14 -14
more:v0=look	-11 11
more:v0=make	-15 15
more:v0=offer	13 -13
more:v0=propose	-8 8
more:v0=reach	-11 11
more:v0=ready	-21 21
more:v0=rule	14 -14
more:v0=see	15 -15
more:v0=sit	-10 10
more:v0=suspend	6 -6
more:v0=take	-5 5
more:v0=think	10 -10
more:v1=approve	-10 10
more:v1=be	9 -9
more:v1=call	16 -16
more:v1=carry	-20 20
more:v1=extend	4 -4
more:v1=hold	15 -15
more:v1=hope	12 -12
more:v1=leave	-8 8
more:v1=let	8 -8
more:v1=like	-29 29
more:v1=look	-11 11
more:v1=make	-18 18
more:v1=push	-8 8
more:v1=ready	-17 17
more:v1=rule	14 -14
more:v1=see	10 -10
more:v1=sit	-10 10
more:v1=think	16 -16
more:vt0=add future	18 -18
more:vt0=agree pluperfect	-20 20
more:vt0=agree present	13 -13
more:vt0=approve modal	-13 13
more:vt0=approve perfect	15 -15
more:vt0=ask past	11 -11
more:vt0=be modal	24 -24
more:vt0=be perfect	11 -11
more:vt0=buy future	11 -11
more:vt0=come present	-11 11
more:vt0=discuss past	-18 18
more:vt0=end past	14 -14
more:vt0=expect present	13 -13
more:vt0=extend present	-10 10
more:vt0=have past	-20 20
more:vt0=have present	18 -18
more:vt0=hope present	11 -11
more:vt0=keep future	14 -14
more:vt0=keep present	14 -14
more:vt0=let future	11 -11
more:vt0=make present	-18 18
more:vt0=meet present	-16 16
more:vt0=offer perfect	20 -20
more:vt0=other future	-10 10
more:vt0=other modal	-12 12
more:vt0=other past	11 -11
more:vt0=other pluperfect	12 -12
more:vt0=pay present	12 -12
more:vt0=prepare past	-14 14
more:vt0=propose perfect	-14 14
more:vt0=propose pluperfect	-11 11
more:vt0=put present	18 -18
more:vt0=ready present	-21 21
more:vt0=recommend modal	10 -10
more:vt0=run modal	-14 14
more:vt0=say present	10 -10
more:vt0=see future	9 -9
more:vt0=see past	8 -8
more:vt0=sign future	-18 18
more:vt0=sign perfect	-17 17
more:vt0=suspend present	22 -22
more:vt0=take future	-11 11
more:vt0=take past	13 -13
more:vt0=want pluperfect	19 -19
more:waits	-12 12
more:waits no span	-16 16
more=	53 -53
more=made+longer	8 -8
more=waits+longer	-25 25
more=waits+made+longer	-11 11
more=waits+refused+longer	28 -28
more=wished+longer	-28 28
more=wished+made+longer	36 -36
more=wished+made+refused+longer	12 -12
more=wished+waits+longer	10 -10
no span	62 -62
on hold:c0=impose	12 -12
on hold:c0=stay	-9 9
on hold:c1=impose	12 -12
on hold:c1=stay	-9 9
on hold:l1=<duty>	10 -10
on hold:r1=since	-11 11
on ice:l2=the	-10 10
on ice:r1=.	-9 9
pause:c0=say	13 -13
pause:c0=suspend	17 -17
pause:c1=propose	-11 11
pause:c1=suspend	17 -17
pause:ct1=impose infinitive	-13 13
pause:l1=<duty>	-17 17
pause:l1=<span>	27 -27
pause:l1=a	-7 7
pause:l1=new	-16 16
pause:l1=tariff	-17 17
pause:l2=:	-14 14
pause:l2=<name>	12 -12
pause:l2=<span>	-8 8
pause:l2=<v-propose>	-8 8
pause:l2=a	-10 10
pause:l2=before	14 -14
pause:l2=if	-11 11
pause:l2=is	15 -15
pause:l2=of	-9 9
pause:l2=under	-12 12
pause:r1=.	-11 11
pause:r1=<v-stay>	-10 10
pause:r1=is	-15 15
pause:r1=run	-14 14
pause:r1=with	-14 14
pause:r2=<duty>	-12 12
pause:r2=<end>	-10 10
pause:r2=<not>	-9 9
pause:r2=<span>	13 -13
pause:r2=not	-10 10
pause:r2=the	-9 9
pause:r2=which	-13 13
pause:v0=ask	13 -13
pause:v0=have	12 -12
pause:v1=ask	14 -14
pause:v1=extend	16 -16
pause:v1=have	11 -11
pause:v1=pause	13 -13
pauses:l1=<person>	10 -10
pauses:r2=for	10 -10
peace:ct0=stay present	-12 12
peace:ct1=stay present	-12 12
peace:l1=a	10 -10
peace:l1=of	-10 10
peace:l2=a	-13 13
peace:r1=.	16 -16
prolong:c0=say	-18 18
prolong:c1=say	-18 18
prolong:l1=<name>	20 -20
prolong:l1=would	-16 16
prolong:l2=<organisation>	19 -19
prolong:l2=<v-impose>	16 -16
prolong:l2=and	13 -13
prolong:r1=it	-16 16
prolong:r1=the	-17 17
prolong:r2=.	13 -13
prolong:r2=by	7 -7
prolong:r2=until	-17 17
prolong:t0=future	-13 13
prolong:v0=propose	11 -11
prolong:v0=say	-12 12
prolong:v1=say	-12 12
prolongation:c0=impose	-11 11
prolongation:c1=impose	-12 12
prolongation:l1=a	-16 16
prolongation:r1=,	-11 11
prolongation:r1=.	-10 10
prolongation:r2=<span>	-12 12
prolonged:l1=,	15 -15
prolonged:l1=be	-18 18
prolonged:l1=is	19 -19
prolonged:l1=was	22 -22
prolonged:l2=,	14 -14
prolonged:l2=<name>	12 -12
prolonged:l2=has	16 -16
prolonged:l2=is	-8 8
prolonged:l2=to	-21 21
prolonged:r1=.	-7 7
prolonged:r1=for	25 -25
prolonged:r1=its	-16 16
prolonged:r1=the	13 -13
prolonged:r1=their	13 -13
prolonged:r1=to	13 -13
prolonged:r1=until	-10 10
prolonged:r2=<end>	-6 6
prolonged:r2=<span>	6 -6
prolonged:r2=truce	10 -10
prolonged:r2=week	16 -16
prolonged:t0=future-passive	-21 21
prolonged:t0=past-passive	23 -23
prolonged:t0=perfect	12 -12
prolonged:t0=perfect-passive	16 -16
prolongs:l1=<organisation>	15 -15
prolongs:l2=unless	14 -14
prolongs:r1=it	20 -20
prolongs:r1=the	-14 14
prolongs:r2=.	14 -14
put off:l1=been	12 -12
put off:l2=<seat>	-13 13
put off:r1=by	15 -15
put off:r1=the	9 -9
put off:r2=<span>	10 -10
put off:r2=vote	-10 10
quiet:c0=propose	-13 13
quiet:c0=stay	10 -10
quiet:c0=up	-19 19
quiet:c1=agree	-12 12
quiet:c1=propose	-16 16
quiet:ct0=agree past	-15 15
quiet:ct0=impose past	-11 11
quiet:ct0=impose past-passive	10 -10
quiet:ct0=impose perfect	13 -13
quiet:ct0=suspend modal	9 -9
quiet:ct1=impose infinitive	-16 16
quiet:ct1=impose perfect	10 -10
quiet:ct1=suspend modal	9 -9
quiet:l1=<number>	-10 10
quiet:l1=<v-suspend>	-12 12
quiet:l1=a	13 -13
quiet:l1=had	14 -14
quiet:l1=has	8 -8
quiet:l1=is	13 -13
quiet:l1=of	-23 23
quiet:l1=stay	-12 12
quiet:l2=<gate>	7 -7
quiet:l2=<span>	-10 10
quiet:l2=<v-propose>	13 -13
quiet:l2=a	-17 17
quiet:l2=for	12 -12
quiet:l2=put	17 -17
quiet:l2=the	-17 17
quiet:l=<begin> the	-9 9
quiet:l=<span> of	-18 18
quiet:l=of the	-13 13
quiet:r1="	-12 12
quiet:r1=,	13 -13
quiet:r1=for	-10 10
quiet:r1=is	-10 10
quiet:r1=on	-16 16
quiet:r1=since	-14 14
quiet:r1=with	10 -10
quiet:r2=<goods>	-11 11
quiet:r2=<month-gone>	-15 15
quiet:r2=<number>	-13 13
quiet:r2=for	-15 15
quiet:r2=the	13 -13
quiet:r2=to	-12 12
quiet:r=" .	-11 11
quiet:r=since <month-gone>	-16 16
quiet:r=until <day-ahead>	17 -17
quiet:r=until the	-13 13
quiet:t0=past	17 -17
quiet:t0=past-passive	10 -10
quiet:t0=present-passive	12 -12
quiet:v0=agree	-17 17
quiet:v0=be	16 -16
quiet:v0=have	13 -13
quiet:v0=put	11 -11
quiet:v0=stay	-12 12
quiet:v0=want	-10 10
quiet:v1=agree	-14 14
quiet:v1=be	14 -14
quiet:v1=have	22 -22
quiet:v1=put	13 -13
quiet:v1=stay	-12 12
quiet:v1=want	-10 10
quiet:vt0=be present	10 -10
quiet:vt0=have past	14 -14
quiet:vt0=put past	10 -10
quiet:vt0=put perfect	16 -16
quiet:vt0=sleep modal	9 -9
quiet:vt0=want present	-10 10
refrain:r1=from	13 -13
renew:r2=for	-14 14
renew:r2=truce	-10 10
renewal:c0=impose	16 -16
renewal:c0=propose	-15 15
renewal:c1=agree	12 -12
renewal:c1=impose	20 -20
renewal:l1=its	-25 25
renewal:l1=the	11 -11
renewal:l2=<v-agree>	10 -10
renewal:l2=<v-impose>	18 -18
renewal:r1=for	-21 21
renewal:r2=<span>	-19 19
renewal:t0=past	-12 12
renewal:t0=present	12 -12
renewal:v1=sign	16 -16
renewed:l1=<not>	12 -12
renewed:l2=,	-12 12
renewed:l2=<name>	10 -10
renewed:l2=it	12 -12
renewed:r1=,	12 -12
renewed:r1=in	14 -14
renewed:r2=<month-gone>	8 -8
renewed:r2=<span>	-12 12
renewed:t0=modal-passive	-10 10
renewed:v0=other	18 -18
renewed:v1=other	18 -18
run on:c0=stay	-12 12
run on:c1=stay	-13 13
run on:r1=for	4 -4
run on:v0=run	-12 12
run on:v1=run	-13 13
s:"	14 -14
s:'	12 -12
s:(	-10 10
s:)	-15 15
s:*	-21 21
s:+	-13 13
s:,	7 -7
s:-	-17 17
s:/	38 -38
s::	-11 11
s:;	10 -10
s:<agent>	-14 14
s:<day-ahead>	-21 21
s:<day-today>	12 -12
s:<goods-amount>	45 -45
s:<level-noun>	9 -9
s:<level>	14 -14
s:<money>	36 -36
s:<month-ahead>	17 -17
s:<month-gone>	26 -26
s:<name>	10 -10
s:<not>	32 -32
s:<number>	16 -16
s:<organisation>	28 -28
s:<person>	-14 14
s:<seat>	-13 13
s:<sender>	12 -12
s:<span>	-31 31
s:<taker>	30 -30
s:<v-bear>	13 -13
s:<v-buy>	42 -42
s:<v-end>	26 -26
s:<v-impose>	13 -13
s:<v-propose>	-37 37
s:<v-return>	7 -7
s:<v-stay>	12 -12
s:<v-suspend>	4 -4
s:<v-target>	9 -9
s:<v-threaten>	27 -27
s:<v-up>	6 -6
s:@	16 -16
s:_	12 -12
s:a	-12 12
s:above	11 -11
s:accept	-14 14
s:access	16 -16
s:accord	11 -11
s:according	-41 41
s:act	22 -22
s:add	7 -7
s:adjust	-19 19
s:affair	-10 10
s:after	42 -42
s:afternoon	19 -19
s:afterward	-22 22
s:again	24 -24
s:against	28 -28
s:agency	-12 12
s:agenda	14 -14
s:agree	-22 22
s:agreement	40 -40
s:aim	14 -14
s:air	-16 16
s:airline	18 -18
s:alive	-16 16
s:all	-15 15
s:allowed	16 -16
s:almost	17 -17
s:also	15 -15
s:amount	10 -10
s:and	9 -9
s:annex	-10 10
s:announce	8 -8
s:announcement	23 -23
s:another	14 -14
s:antimony	14 -14
s:apart	16 -16
s:apple	-18 18
s:application	15 -15
s:apply	-11 11
s:approval	-23 23
s:approve	-21 21
s:armed	11 -11
s:armistice	12 -12
s:army	13 -13
s:arrangement	-16 16
s:article	-14 14
s:as	-28 28
s:asia	-15 15
s:aside	27 -27
s:assume	-19 19
s:assured	10 -10
s:attempt	17 -17
s:audience	-13 13
s:authority	13 -13
s:await	-18 18
s:back	19 -19
s:bar	11 -11
s:bargain	22 -22
s:base	-38 38
s:batlle	-10 10
s:battery	-14 14
s:bay	14 -14
s:be	-17 17
s:bear	11 -11
s:because	30 -30
s:become	29 -29
s:before	16 -16
s:behind	9 -9
s:being	-10 10
s:believe	-32 32
s:belong	16 -16
s:bench	-13 13
s:bergen	-19 19
s:better	12 -12
s:bicycle	8 -8
s:big	20 -20
s:bill	-16 16
s:bin	22 -22
s:boat	10 -10
s:border	24 -24
s:both	-29 29
s:bound	12 -12
s:break	14 -14
s:breakfast	-19 19
s:breathing	13 -13
s:broke	23 -23
s:broken	18 -18
s:builder	13 -13
s:built	17 -17
s:buse	15 -15
s:business	14 -14
s:but	-24 24
s:by	8 -8
s:c	9 -9
s:cabinet	-9 9
s:cable	10 -10
s:call	34 -34
s:calm	-17 17
s:can	10 -10
s:cancel	-11 11
s:cannot	11 -11
s:car	18 -18
s:card	-8 8
s:carpet	11 -11
s:carry	-33 33
s:cash	10 -10
s:ceasefire	18 -18
s:cement	-28 28
s:cent	13 -13
s:ceramic	26 -26
s:certain	-20 20
s:chair	14 -14
s:change	27 -27
s:cheese	-17 17
s:chenggang	-28 28
s:chip	18 -18
s:citru	14 -14
s:claim	11 -11
s:clock	22 -22
s:close	-9 9
s:club	31 -31
s:cocoa	-17 17
s:collect	29 -29
s:come	20 -20
s:commander	18 -18
s:commerce	-24 24
s:commercial	14 -14
s:company	32 -32
s:concede	-20 20
s:conclude	21 -21
s:condition	-13 13
s:conference	11 -11
s:confirm	12 -12
s:consensu	-14 14
s:consent	23 -23
s:constructive	-16 16
s:consumer	11 -11
s:contract	27 -27
s:conversation	7 -7
s:copper	-8 8
s:cost	-13 13
s:cotton	16 -16
s:could	-10 10
s:council	8 -8
s:countermeasure	11 -11
s:countersigned	-10 10
s:country	9 -9
s:cover	-13 13
s:crane	13 -13
s:critical	19 -19
s:crossing	11 -11
s:curb	13 -13
s:custom	19 -19
s:customer	10 -10
s:dairy	-18 18
s:day	-14 14
s:de	-36 36
s:deadline	37 -37
s:deal	25 -25
s:decide	-14 14
s:declare	22 -22
s:decree	-19 19
s:delay	-17 17
s:delegation	11 -11
s:demand	21 -21
s:deny	9 -9
s:deposit	-12 12
s:desk	-27 27
s:did	25 -25
s:didn't	-16 16
s:die	-12 12
s:difference	11 -11
s:different	13 -13
s:discuss	-36 36
s:dispute	-28 28
s:docker	24 -24
s:document	-21 21
s:doe	19 -19
s:doha	11 -11
s:doing	-15 15
s:donald	11 -11
s:done	-11 11
s:doubt	-17 17
s:draft	-44 44
s:draw	-15 15
s:drawer	-13 13
s:driver	13 -13
s:during	33 -33
s:duty	-17 17
s:each	-23 23
s:earlier	22 -22
s:easter	16 -16
s:eastern	14 -14
s:economic	-13 13
s:economy	7 -7
s:either	30 -30
s:electricity	9 -9
s:eleven	-9 9
s:else	23 -23
s:embassy	11 -11
s:emergency	21 -21
s:employer	24 -24
s:end	12 -12
s:engine	-10 10
s:entity	30 -30
s:euro	-8 8
s:eve	-15 15
s:evening	-8 8
s:every	-11 11
s:everybody	15 -15
s:exchanged	-16 16
s:exclusion	42 -42
s:exist	-12 12
s:expect	24 -24
s:expire	14 -14
s:expiry	-21 21
s:explain	11 -11
s:extend	18 -18
s:extension	-21 21
s:eye	-9 9
s:face	16 -16
s:fail	25 -25
s:failed	12 -12
s:fair	-11 11
s:fall	23 -23
s:family	20 -20
s:far	34 -34
s:fare	10 -10
s:fear	12 -12
s:fee	12 -12
s:fentanyl	-24 24
s:ferry	13 -13
s:few	20 -20
s:figure	11 -11
s:find	18 -18
s:fire	9 -9
s:firm	20 -20
s:first	11 -11
s:fish	-11 11
s:fishing	12 -12
s:five	-31 31
s:flat	-13 13
s:float	-23 23
s:flour	-15 15
s:fly	10 -10
s:follow	25 -25
s:followed	35 -35
s:force	26 -26
s:ford	16 -16
s:foreign	19 -19
s:foresee	-31 31
s:forty	-16 16
s:four	17 -17
s:fourth	7 -7
s:framework	14 -14
s:free	17 -17
s:fresh	-21 21
s:friend	-9 9
s:from	-14 14
s:full	-14 14
s:further	10 -10
s:gallium	18 -18
s:gate	15 -15
s:gave	39 -39
s:general	15 -15
s:geneva	19 -19
s:germanium	15 -15
s:get	15 -15
s:giving	14 -14
s:good	35 -35
s:government	-8 8
s:grant	22 -22
s:grape	10 -10
s:great	14 -14
s:ground	10 -10
s:group	24 -24
s:guest	-8 8
s:gun	20 -20
s:had	17 -17
s:half	-14 14
s:halve	12 -12
s:hand	-20 20
s:handshake	28 -28
s:happen	14 -14
s:happened	11 -11
s:hasn't	11 -11
s:have	17 -17
s:having	18 -18
s:he'd	-26 26
s:hear	-15 15
s:height	-10 10
s:heightened	-29 29
s:helping	-10 10
s:higher	12 -12
s:him	-13 13
s:his	-22 22
s:hit	12 -12
s:hold	10 -10
s:holiday	18 -18
s:hotel	13 -13
s:household	13 -13
s:hundred	-21 21
s:i	-38 38
s:if	-14 14
s:import	10 -10
s:impose	19 -19
s:including	18 -18
s:increase	9 -9
s:informed	-18 18
s:initial	-13 13
s:initialled	-54 54
s:instead	-31 31
s:interest	17 -17
s:interview	-25 25
s:into	15 -15
s:invest	22 -22
s:is	-19 19
s:island	18 -18
s:it	-10 10
s:josé	-19 19
s:juice	-17 17
s:just	16 -16
s:keep	12 -12
s:kobe	-16 16
s:kuala	-23 23
s:kumasi	-14 14
s:land	15 -15
s:lapse	48 -48
s:large	11 -11
s:largest	16 -16
s:last	-11 11
s:lasted	43 -43
s:lasting	19 -19
s:late	-13 13
s:lay	9 -9
s:lead	-10 10
s:leave	9 -9
s:led	26 -26
s:lender	15 -15
s:length	-36 36
s:lengthen	9 -9
s:let	-20 20
s:letter	-23 23
s:level	24 -24
s:li	-29 29
s:lie	-13 13
s:lift	21 -21
s:like	16 -16
s:likely	-41 41
s:limit	17 -17
s:limited	9 -9
s:link	14 -14
s:lisbon	19 -19
s:list	15 -15
s:listing	12 -12
s:loan	24 -24
s:london	18 -18
s:long	-31 31
s:longer	-15 15
s:look	15 -15
s:lorry	14 -14
s:lower	-16 16
s:lumpur	-23 23
s:m	43 -43
s:make	32 -32
s:maker	13 -13
s:man	-12 12
s:mandate	-13 13
s:many	17 -17
s:market	24 -24
s:matter	-26 26
s:may	11 -11
s:mayor	11 -11
s:meal	-19 19
s:meant	33 -33
s:meantime	-24 24
s:meanwhile	24 -24
s:media	-9 9
s:mediator	43 -43
s:meet	-11 11
s:member	11 -11
s:mention	-13 13
s:midnight	26 -26
s:mill	10 -10
s:million	13 -13
s:mind	-12 12
s:mineral	-14 14
s:ministry	-24 24
s:minute	-14 14
s:missing	15 -15
s:money	13 -13
s:month	-24 24
s:morning	15 -15
s:mountain	-10 10
s:must	19 -19
s:my	-27 27
s:nearly	10 -10
s:needed	-10 10
s:negotiate	15 -15
s:negotiator	-8 8
s:never	11 -11
s:new	-9 9
s:newspaper	8 -8
s:nexperia	9 -9
s:next	-20 20
s:nickel	14 -14
s:night	-30 30
s:nil	-9 9
s:no	-21 21
s:nobody	32 -32
s:nor	-20 20
s:north	23 -23
s:northern	19 -19
s:note	12 -12
s:nothing	10 -10
s:notice	61 -61
s:now	29 -29
s:number	12 -12
s:o'clock	12 -12
s:odd	-12 12
s:off	37 -37
s:offer	-15 15
s:officer	-12 12
s:official	15 -15
s:old	19 -19
s:older	13 -13
s:once	-15 15
s:onion	-29 29
s:only	20 -20
s:open	-10 10
s:opened	23 -23
s:operator	25 -25
s:opposition	17 -17
s:option	-25 25
s:or	17 -17
s:order	51 -51
s:ordinary	17 -17
s:ore	11 -11
s:origin	-18 18
s:originating	8 -8
s:osaka	-22 22
s:other	13 -13
s:otherwise	-13 13
s:out	20 -20
s:own	11 -11
s:owned	16 -16
s:owner	20 -20
s:palm	12 -12
s:paper	-44 44
s:parcel	15 -15
s:part	27 -27
s:parted	19 -19
s:party	21 -21
s:passed	11 -11
s:patience	-10 10
s:pay	37 -37
s:peat	-11 11
s:pending	-19 19
s:people	-25 25
s:per	10 -10
s:perhap	-12 12
s:permit	12 -12
s:pilot	9 -9
s:place	9 -9
s:plan	19 -19
s:plant	16 -16
s:player	11 -11
s:plywood	19 -19
s:pocket	-11 11
s:policy	9 -9
s:pork	14 -14
s:positive	-16 16
s:possible	-21 21
s:post	31 -31
s:power	-8 8
s:prawn	-23 23
s:present	-19 19
s:presidential	-12 12
s:press	14 -14
s:price	17 -17
s:prime	11 -11
s:principle	-35 35
s:prisoner	13 -13
s:proclamation	17 -17
s:product	25 -25
s:progress	16 -16
s:prolongation	-23 23
s:prolonged	21 -21
s:prolonging	-13 13
s:proper	-10 10
s:proposal	-19 19
s:propose	-41 41
s:provide	-18 18
s:provisionally	11 -11
s:published	9 -9
s:push	-29 29
s:quarrel	-9 9
s:quarter	10 -10
s:question	27 -27
s:quota	23 -23
s:railway	10 -10
s:raise	17 -17
s:rate	10 -10
s:ratified	-9 9
s:read	20 -20
s:ready	-26 26
s:recall	19 -19
s:receive	-15 15
s:recife	17 -17
s:reciprocal	-38 38
s:recommend	-12 12
s:reduce	-15 15
s:refuse	-16 16
s:refused	18 -18
s:regime	12 -12
s:regulator	13 -13
s:relief	23 -23
s:remain	-7 7
s:renewed	20 -20
s:rent	19 -19
s:reply	-20 20
s:reporter	10 -10
s:request	-15 15
s:require	-9 9
s:respite	-13 13
s:restriction	12 -12
s:retaliate	11 -11
s:return	17 -17
s:review	24 -24
s:rice	-7 7
s:ridge	15 -15
s:right	23 -23
s:rise	21 -21
s:river	27 -27
s:road	20 -20
s:round	19 -19
s:safeguard	15 -15
s:sale	14 -14
s:salt	-10 10
s:sanction	19 -19
s:save	19 -19
s:say	-18 18
s:school	10 -10
s:section	23 -23
s:seek	-11 11
s:sell	13 -13
s:send	-23 23
s:seoul	7 -7
s:separately	11 -11
s:settle	-16 16
s:shall	-22 22
s:share	18 -18
s:she	27 -27
s:shipbuilding	13 -13
s:shook	-34 34
s:short	11 -11
s:shortly	12 -12
s:show	7 -7
s:shut	16 -16
s:side	-9 9
s:signature	-21 21
s:silence	15 -15
s:similar	13 -13
s:simply	-10 10
s:sir	-21 21
s:small	18 -18
s:sofa	-9 9
s:something	-10 10
s:soon	11 -11
s:source	-11 11
s:soy	-12 12
s:soybean	-12 12
s:space	14 -14
s:spare	15 -15
s:speak	-15 15
s:spirit	-21 21
s:spoken	-12 12
s:spring	-15 15
s:st	-24 24
s:standstill	-10 10
s:start	-15 15
s:state	-19 19
s:statement	-11 11
s:still	-23 23
s:stock	-13 13
s:stockholm	-13 13
s:stop	-20 20
s:stretch	-20 20
s:strike	8 -8
s:subject	-32 32
s:such	14 -14
s:sugar	-17 17
s:suggest	-22 22
s:summer	-11 11
s:system	10 -10
s:table	-27 27
s:talked	-30 30
s:talking	-10 10
s:tax	25 -25
s:telephone	20 -20
s:telephoned	13 -13
s:television	-55 55
s:tell	-14 14
s:temporary	14 -14
s:term	-11 11
s:terminal	10 -10
s:text	-38 38
s:textile	12 -12
s:than	18 -18
s:that	-19 19
s:them	9 -9
s:therefore	-19 19
s:they'll	-30 30
s:thi	17 -17
s:thing	11 -11
s:think	28 -28
s:third	10 -10
s:threat	15 -15
s:threaten	9 -9
s:three	-15 15
s:thu	20 -20
s:ticket	12 -12
s:tiktok	26 -26
s:timber	-27 27
s:time	26 -26
s:to	-11 11
s:ton	9 -9
s:topic	-17 17
s:touched	12 -12
s:toward	12 -12
s:tower	12 -12
s:track	12 -12
s:tractor	-15 15
s:trade	-23 23
s:tram	9 -9
s:transfer	15 -15
s:transport	18 -18
s:treaty	13 -13
s:trial	10 -10
s:triple	12 -12
s:true	-28 28
s:trump	11 -11
s:tuesday	-11 11
s:turned	-9 9
s:two	-14 14
s:tyre	-16 16
s:under	13 -13
s:understanding	-14 14
s:union	16 -16
s:unless	11 -11
s:unreliable	22 -22
s:until	15 -15
s:up	17 -17
s:upon	-24 24
s:urge	12 -12
s:us	-29 29
s:use	24 -24
s:usmca	10 -10
s:utility	12 -12
s:vessel	15 -15
s:vice	12 -12
s:village	18 -18
s:vote	-13 13
s:voted	-5 5
s:wage	15 -15
s:waiting	-15 15
s:want	-11 11
s:wap	-15 15
s:warn	27 -27
s:was	10 -10
s:watche	-10 10
s:way	-17 17
s:we	-25 25
s:wednesday	15 -15
s:week	-16 16
s:weekend	20 -20
s:welcome	22 -22
s:welcomed	15 -15
s:what	-20 20
s:whatever	15 -15
s:wheat	-16 16
s:whether	-22 22
s:while	-19 19
s:who	29 -29
s:whoever	9 -9
s:whom	-15 15
s:whose	13 -13
s:will	-22 22
s:willing	-25 25
s:win	13 -13
s:winter	10 -10
s:wire	-14 14
s:within	30 -30
s:without	16 -16
s:won't	-9 9
s:word	-39 39
s:work	27 -27
s:worked	-23 23
s:worker	16 -16
s:would	-45 45
s:wrong	12 -12
s:yes	-22 22
s:yet	-37 37
s:you	30 -30
s:your	-8 8
s:—	-14 14
s:•	-25 25
second:c0=bear	15 -15
second:c0=stay	16 -16
second:c1=bear	16 -16
second:ct0=impose perfect	-14 14
second:ct0=impose present	-12 12
second:ct1=impose perfect	-14 14
second:ct1=impose present	-12 12
second:l1=<begin>	23 -23
second:l1=a	-7 7
second:l2=;	-12 12
second:l2=<name>	8 -8
second:l2=<v-agree>	9 -9
second:l2=<v-begin>	12 -12
second:l2=<v-impose>	8 -8
second:l2=after	-17 17
second:l2=in	16 -16
second:l2=into	12 -12
second:l2=of	-11 11
second:l2=on	-13 13
second:l2=sign	8 -8
second:r1=,	24 -24
second:r1=<agent>	16 -16
second:r1=<span>	-20 20
second:r1=<v-bear>	21 -21
second:r1=<v-impose>	13 -13
second:r1=extension	9 -9
second:r1=list	9 -9
second:r1=meet	21 -21
second:r1=of	22 -22
second:r1=term	-9 9
second:r1=truce	-14 14
second:r1=year	-40 40
second:r2=,	-12 12
second:r2=.	-10 10
second:r2=<span>	25 -25
second:r2=<v-suspend>	-12 12
second:r2=in	19 -19
second:r2=last	-10 10
second:r2=of	21 -21
second:r2=was	-11 11
second:t0=present	14 -14
second:v0=agree	-15 15
second:v0=be	19 -19
second:v0=meet	13 -13
second:v1=agree	-15 15
second:v1=be	19 -19
second:v1=meet	13 -13
second:v1=sign	9 -9
sides=0	29 -29
sides=1	13 -13
sides=2	-9 9
sleep:c0=impose	10 -10
sleep:l1=<points>	12 -12
sleep:r1=on	-16 16
sleep:v0=put	16 -16
sleep:v1=put	12 -12
span	-25 25
spare:ct1=target infinitive	14 -14
spare:l1=to	14 -14
spared:c0=target	20 -20
spared:v0=spare	20 -20
standstill:c0=agree	-14 14
standstill:c0=impose	-15 15
standstill:c0=propose	-15 15
standstill:c1=propose	-10 10
standstill:ct0=impose present	-11 11
standstill:l1=<duty>	10 -10
standstill:l1=a	-21 21
standstill:l1=the	19 -19
standstill:l2=<begin>	-9 9
standstill:l2=on	-10 10
standstill:r1=,	-8 8
standstill:r1=.	13 -13
standstill:r1=between	11 -11
standstill:r1=by	-10 10
standstill:r1=on	22 -22
standstill:r2=<day-ahead>	-23 23
standstill:r2=<end>	16 -16
standstill:r2=<span>	-9 9
standstill:t0=present	-10 10
standstill:v0=agree	-17 17
standstill:v1=agree	-10 10
stay:c0=say	-9 9
stay:l1=<duty>	-21 21
stay:l1=<goods>	20 -20
stay:l1=and	-11 11
stay:l1=duty	-15 15
stay:l1=good	8 -8
stay:l2=;	-11 11
stay:l2=<begin>	9 -9
stay:l2=<quality>	9 -9
stay:l2=<v-say>	-9 9
stay:l2=are	-9 9
stay:l2=other	8 -8
stay:r1=at	28 -28
stay:r1=away	-7 7
stay:r1=for	14 -14
stay:r1=in	-9 9
stay:r1=on	-8 8
stay:r2=.	-10 10
stay:r2=<v-impose>	-16 16
stay:r2=force	-7 7
stay:r2=on	8 -8
stay:r2=the	15 -15
stay:r2=they	-10 10
stay:r2=until	-20 20
stays:l1=,	-11 11
stays:l1=tariff	-12 12
stays:l2=the	15 -15
stays:r1=<v-impose>	10 -10
stays:r1=at	-9 9
stays:r1=on	-13 13
stays:r2=<number>	-9 9
stays:r2=and	-12 12
stays:r2=the	-10 10
stretch:l1=to	-24 24
stretch:r1=their	-11 11
stretched:v0=other	-10 10
stretched:v1=other	-10 10
successor:r1=,	-11 11
suspend:c0=propose	-7 7
suspend:c0=stay	23 -23
suspend:ct0=agree past	2 -2
suspend:ct0=impose present	14 -14
suspend:l1=also	7 -7
suspend:l2=<day-today>	-11 11
suspend:l2=<v-impose>	-24 24
suspend:l2=would	16 -16
suspend:r1=a	12 -12
suspend:r1=for	-17 17
suspend:r1=the	-22 22
suspend:r1=their	15 -15
suspend:r2=<level>	-18 18
suspend:r2=<span>	-17 17
suspend:r2=<v-end>	12 -12
suspend:r2=<v-target>	10 -10
suspend:r2=for	9 -9
suspend:r2=on	8 -8
suspend:t0=modal	8 -8
suspend:t0=present	21 -21
suspend:v0=continue	19 -19
suspended:ct0=impose future	-14 14
suspended:ct0=stay present	11 -11
suspended:ct1=impose future	-14 14
suspended:ct1=stay present	7 -7
suspended:l1=,	12 -12
suspended:l1=<duty>	-20 20
suspended:l1=<name>	-11 11
suspended:l1=<organisation>	9 -9
suspended:l1=<points>	9 -9
suspended:l1=<v-stay>	-14 14
suspended:l1=are	14 -14
suspended:l1=be	-14 14
suspended:l1=been	18 -18
suspended:l1=tariff	-13 13
suspended:l1=the	-15 15
suspended:l2=<begin>	17 -17
suspended:l2=<day-gone>	9 -9
suspended:l2=<duty>	-14 14
suspended:l2=and	-12 12
suspended:l2=good	12 -12
suspended:l2=it	27 -27
suspended:l2=of	-8 8
suspended:l2=reciprocal	-23 23
suspended:l2=tariff	-17 17
suspended:l2=that	-13 13
suspended:l2=they	12 -12
suspended:l2=to	-13 13
suspended:l2=will	25 -25
suspended:r1=from	-13 13
suspended:r1=in	-9 9
suspended:r1=its	16 -16
suspended:r1=on	15 -15
suspended:r2=.	-12 12
suspended:r2=<day-ahead>	-15 15
suspended:r2=<duty>	-9 9
suspended:r2=<number>	14 -14
suspended:r2=on	15 -15
suspends:l1=<name>	34 -34
suspends:l1=<number>	-10 10
suspends:l1=and	-21 21
suspends:l1=it	-17 17
suspends:l2=,	-10 10
suspends:l2=.	-10 10
suspends:r1=<points>	-10 10
suspends:r2=of	-10 10
suspension:c0=agree	-13 13
suspension:c0=stay	-9 9
suspension:c1=agree	-22 22
suspension:c1=impose	-9 9
suspension:l1=a	-25 25
suspension:l2=for	10 -10
suspension:l2=if	10 -10
suspension:l2=that	-9 9
suspension:l2=the	13 -13
suspension:r1=,	-15 15
suspension:r1=<v-end>	18 -18
suspension:r1=<v-impose>	-9 9
suspension:r1=<v-stay>	-10 10
suspension:r1=end	12 -12
suspension:r1=last	12 -12
suspension:r1=of	-8 8
suspension:r1=on	14 -14
suspension:r1=would	23 -23
suspension:r2=<name>	17 -17
suspension:r2=its	13 -13
suspension:r2=on	24 -24
suspension:v0=agree	-17 17
suspension:v0=extend	18 -18
suspension:v1=agree	-26 26
top	37 -37
truce:c0=down	-7 7
truce:c0=impose	-8 8
truce:c0=propose	-18 18
truce:c0=suspend	16 -16
truce:c1=bear	-21 21
truce:c1=down	-6 6
truce:c1=end	-14 14
truce:c1=stay	-11 11
truce:c1=suspend	17 -17
truce:c1=up	-13 13
truce:ct0=agree modal	-20 20
truce:ct0=agree past	7 -7
truce:ct0=agree perfect	16 -16
truce:ct0=bear modal	-22 22
truce:ct0=bear perfect	9 -9
truce:ct0=bear present	12 -12
truce:ct0=down past	-11 11
truce:ct0=end modal	8 -8
truce:ct0=end past	-16 16
truce:ct0=impose future	-18 18
truce:ct0=impose modal	-14 14
truce:ct0=impose past	-10 10
truce:ct0=propose past	-18 18
truce:ct0=stay future	-16 16
truce:ct0=stay past	14 -14
truce:ct0=up past	14 -14
truce:ct0=up present	12 -12
truce:ct1=agree infinitive	-38 38
truce:ct1=agree modal	-20 20
truce:ct1=agree participle-passive	21 -21
truce:ct1=agree past	19 -19
truce:ct1=bear infinitive	-19 19
truce:ct1=bear modal	-22 22
truce:ct1=bear perfect	9 -9
truce:ct1=bear present	13 -13
truce:ct1=begin past	12 -12
truce:ct1=down past	-11 11
truce:ct1=end modal	8 -8
truce:ct1=impose future	-18 18
truce:ct1=impose infinitive	-23 23
truce:ct1=impose modal	-14 14
truce:ct1=impose participle-passive	28 -28
truce:ct1=impose present	14 -14
truce:ct1=propose past	-11 11
truce:ct1=stay infinitive	-18 18
truce:ct1=stay past	14 -14
truce:ct1=up infinitive	-18 18
truce:ct1=up past	14 -14
truce:ct1=up present	12 -12
truce:l1='	-7 7
truce:l1=<not>	22 -22
truce:l1=<person>	10 -10
truce:l1=<quality>	16 -16
truce:l1=<v-agree>	8 -8
truce:l1=<v-impose>	25 -25
truce:l1=a	-11 11
truce:l1=extend	14 -14
truce:l1=geneva	9 -9
truce:l1=in	15 -15
truce:l1=its	17 -17
truce:l1=new	-38 38
truce:l1=no	20 -20
truce:l1=of	-26 26
truce:l1=present	-11 11
truce:l1=second	-12 12
truce:l1=sugar	14 -14
truce:l1=thi	-16 16
truce:l2=,	-25 25
truce:l2=;	9 -9
truce:l2=<begin>	12 -12
truce:l2=<day-ahead>	11 -11
truce:l2=<day-gone>	15 -15
truce:l2=<day-today>	10 -10
truce:l2=<not>	17 -17
truce:l2=<span>	-46 46
truce:l2=<v-bear>	-22 22
truce:l2=<v-down>	14 -14
truce:l2=<v-end>	8 -8
truce:l2=<v-impose>	-11 11
truce:l2=a	-39 39
truce:l2=about	-13 13
truce:l2=after	20 -20
truce:l2=agree	16 -16
truce:l2=and	7 -7
truce:l2=approve	14 -14
truce:l2=as	34 -34
truce:l2=be	-14 14
truce:l2=by	17 -17
truce:l2=carry	-27 27
truce:l2=declare	8 -8
truce:l2=during	11 -11
truce:l2=extend	16 -16
truce:l2=for	-16 16
truce:l2=get	20 -20
truce:l2=is	13 -13
truce:l2=it	23 -23
truce:l2=its	-13 13
truce:l2=offer	-11 11
truce:l2=out	11 -11
truce:l2=prolonged	10 -10
truce:l2=renew	-11 11
truce:l2=save	15 -15
truce:l2=sign	-12 12
truce:l2=that	-14 14
truce:l2=thi	-18 18
truce:l2=to	10 -10
truce:l2=under	-15 15
truce:l2=unless	-10 10
truce:l2=want	-18 18
truce:l2=what	10 -10
truce:l2=when	37 -37
truce:l2=without	11 -11
truce:l2=—	11 -11
truce:l=" a	26 -26
truce:l=" the	-21 21
truce:l='s tariff	6 -6
truce:l=, a	13 -13
truce:l=, the	-31 31
truce:l=- <name>	11 -11
truce:l=- <quality>	12 -12
truce:l=: a	-26 26
truce:l=: its	14 -14
truce:l=<begin> a	-22 22
truce:l=<begin> that	17 -17
truce:l=<begin> their	13 -13
truce:l=<name> :	-16 16
truce:l=<span> of	-30 30
truce:l=<span> tariff	-34 34
truce:l=<span> the	13 -13
truce:l=a new	-39 39
truce:l=a second	-18 18
truce:l=about a	-18 18
truce:l=after a	10 -10
truce:l=and a	18 -18
truce:l=approve the	14 -14
truce:l=as the	10 -10
truce:l=carry the	-27 27
truce:l=during the	11 -11
truce:l=extend tariff	8 -8
truce:l=for the	-14 14
truce:l=get a	16 -16
truce:l=in a	11 -11
truce:l=is the	15 -15
truce:l=it a	18 -18
truce:l=keep the	-16 16
truce:l=of a	-21 21
truce:l=of the	9 -9
truce:l=offer a	-11 11
truce:l=prolong the	-17 17
truce:l=renew the	-13 13
truce:l=sign a	-12 12
truce:l=sign the	-9 9
truce:l=that the	-20 20
truce:l=the <name>	-14 14
truce:l=the geneva	9 -9
truce:l=the present	-16 16
truce:l=the trade	-16 16
truce:l=to the	8 -8
truce:l=unless the	-10 10
truce:l=want a	-11 11
truce:l=when the	22 -22
truce:l=whether the	14 -14
truce:l=which the	15 -15
truce:l=without the	10 -10
truce:lr='s with	-17 17
truce:lr=<begin> :	-10 10
truce:lr=<begin> with	-10 10
truce:lr=<span> ,	20 -20
truce:lr=<span> .	-10 10
truce:lr=<span> between	20 -20
truce:lr=<span> in	-17 17
truce:lr=<span> on	19 -19
truce:lr=<span> with	-16 16
truce:lr=a ,	19 -19
truce:lr=a .	-12 12
truce:lr=a :	20 -20
truce:lr=a before	-11 11
truce:lr=a between	25 -25
truce:lr=a for	-25 25
truce:lr=a is	18 -18
truce:lr=a of	-17 17
truce:lr=a on	-19 19
truce:lr=a over	-11 11
truce:lr=a that	21 -21
truce:lr=its with	12 -12
truce:lr=longer ,	-10 10
truce:lr=new ,	-16 16
truce:lr=new of	-27 27
truce:lr=of ,	-11 11
truce:lr=tariff .	18 -18
truce:lr=tariff between	24 -24
truce:lr=tariff go	-25 25
truce:lr=tariff until	-13 13
truce:lr=tariff was	-9 9
truce:lr=the .	16 -16
truce:lr=the agree	21 -21
truce:lr=the apply	-10 10
truce:lr=the at	15 -15
truce:lr=the be	-19 19
truce:lr=the by	-21 21
truce:lr=the can	-7 7
truce:lr=the cover	-14 14
truce:lr=the go	9 -9
truce:lr=the has	32 -32
truce:lr=the in	22 -22
truce:lr=the is	-15 15
truce:lr=the it	-20 20
truce:lr=the last	19 -19
truce:lr=the of	26 -26
truce:lr=the the	10 -10
truce:lr=the they	19 -19
truce:lr=the to	-20 20
truce:lr=the were	-12 12
truce:lr=the will	-31 31
truce:lr=the with	19 -19
truce:lr=the would	-11 11
truce:lr=trade between	-20 20
truce:r1=,	-11 11
truce:r1=<end>	30 -30
truce:r1=<v-agree>	11 -11
truce:r1=<v-begin>	-15 15
truce:r1=<v-down>	18 -18
truce:r1=<v-end>	12 -12
truce:r1=<v-impose>	20 -20
truce:r1=<v-say>	-13 13
truce:r1=<v-stay>	9 -9
truce:r1=<v-up>	-9 9
truce:r1=?	19 -19
truce:r1=a	12 -12
truce:r1=after	10 -10
truce:r1=agree	18 -18
truce:r1=along	11 -11
truce:r1=another	22 -22
truce:r1=apply	-10 10
truce:r1=as	-14 14
truce:r1=back	12 -12
truce:r1=be	-15 15
truce:r1=before	-10 10
truce:r1=between	22 -22
truce:r1=cover	-14 14
truce:r1=extend	14 -14
truce:r1=fall	11 -11
truce:r1=go	-9 9
truce:r1=has	48 -48
truce:r1=it	-16 16
truce:r1=lapse	12 -12
truce:r1=last	23 -23
truce:r1=over	-18 18
truce:r1=run	9 -9
truce:r1=the	8 -8
truce:r1=they	14 -14
truce:r1=to	-13 13
truce:r1=were	-17 17
truce:r1=will	-31 31
truce:r1=would	-22 22
truce:r2=,	-26 26
truce:r2=.	12 -12
truce:r2=<end>	20 -20
truce:r2=<goods>	-26 26
truce:r2=<name>	-10 10
truce:r2=<not>	18 -18
truce:r2=<number>	11 -11
truce:r2=<seat>	21 -21
truce:r2=<v-agree>	21 -21
truce:r2=<v-impose>	22 -22
truce:r2=<v-say>	15 -15
truce:r2=<v-stay>	-13 13
truce:r2=a	-11 11
truce:r2=agree	17 -17
truce:r2=by	26 -26
truce:r2=down	11 -11
truce:r2=expire	-18 18
truce:r2=go	-10 10
truce:r2=good	20 -20
truce:r2=has	27 -27
truce:r2=if	-24 24
truce:r2=in	-11 11
truce:r2=its	12 -12
truce:r2=last	-26 26
truce:r2=no	14 -14
truce:r2=now	-20 20
truce:r2=of	-15 15
truce:r2=on	-19 19
truce:r2=over	12 -12
truce:r2=prolonged	-17 17
truce:r2=reciprocal	-12 12
truce:r2=run	-11 11
truce:r2=take	19 -19
truce:r2=that	-11 11
truce:r2=their	-11 11
truce:r2=them	11 -11
truce:r2=to	-17 17
truce:r2=up	8 -8
truce:r2=was	27 -27
truce:r2=with	10 -10
truce:r2=would	-11 11
truce:r=, <span>	-14 14
truce:r=, of	-12 12
truce:r=, until	16 -16
truce:r=<end> <end>	30 -30
truce:r=? <end>	19 -19
truce:r=agree in	8 -8
truce:r=along the	11 -11
truce:r=another <span>	16 -16
truce:r=as a	-9 9
truce:r=begin ,	-10 10
truce:r=between their	9 -9
truce:r=between them	10 -10
truce:r=end .	-9 9
truce:r=for <span>	-14 14
truce:r=for the	-11 11
truce:r=has <span>	26 -26
truce:r=in <month-gone>	-9 9
truce:r=in the	17 -17
truce:r=in their	-16 16
truce:r=is for	-21 21
truce:r=is good	17 -17
truce:r=is in	13 -13
truce:r=is prolonged	-15 15
truce:r=is to	-21 21
truce:r=is up	8 -8
truce:r=it would	-26 26
truce:r=itself ,	-13 13
truce:r=itself has	12 -12
truce:r=last until	16 -16
truce:r=now run	12 -12
truce:r=of <month-gone>	14 -14
truce:r=of <number>	20 -20
truce:r=of <span>	-11 11
truce:r=of its	14 -14
truce:r=on duty	13 -13
truce:r=on the	10 -10
truce:r=run to	19 -19
truce:r=that <seat>	10 -10
truce:r=that end	-12 12
truce:r=that is	-9 9
truce:r=that last	15 -15
truce:r=that take	13 -13
truce:r=that the	-10 10
truce:r=that was	14 -14
truce:r=to the	-14 14
truce:r=was not	18 -18
truce:r=was to	-19 19
truce:r=with <name>	-20 20
truce:r=with the	23 -23
truce:r=would be	20 -20
truce:r=would last	-24 24
truce:t0=future	-28 28
truce:t0=future-not	10 -10
truce:t0=modal	-30 30
truce:t0=present-not	11 -11
truce:v0=ask	35 -35
truce:v0=begin	16 -16
truce:v0=call	10 -10
truce:v0=continue	-12 12
truce:v0=declare	10 -10
truce:v0=extend	8 -8
truce:v0=get	23 -23
truce:v0=grant	12 -12
truce:v0=have	11 -11
truce:v0=make	11 -11
truce:v0=offer	-30 30
truce:v0=other	-7 7
truce:v0=reach	-16 16
truce:v0=ready	-11 11
truce:v0=say	-16 16
truce:v0=settle	-13 13
truce:v0=sign	28 -28
truce:v0=suspend	9 -9
truce:v0=take	-10 10
truce:v0=tell	16 -16
truce:v0=want	-13 13
truce:v1=ask	34 -34
truce:v1=call	13 -13
truce:v1=carry	-25 25
truce:v1=declare	10 -10
truce:v1=extend	23 -23
truce:v1=get	23 -23
truce:v1=go	-15 15
truce:v1=grant	12 -12
truce:v1=have	9 -9
truce:v1=know	11 -11
truce:v1=leave	24 -24
truce:v1=let	-11 11
truce:v1=offer	-41 41
truce:v1=pause	13 -13
truce:v1=push	-11 11
truce:v1=put	-9 9
truce:v1=reach	-15 15
truce:v1=ready	-7 7
truce:v1=review	14 -14
truce:v1=say	-23 23
truce:v1=settle	-13 13
truce:v1=sign	17 -17
truce:v1=suspend	10 -10
truce:v1=tell	17 -17
truce:vt0=agree present	13 -13
truce:vt0=approve perfect	9 -9
truce:vt0=ask past	18 -18
truce:vt0=ask perfect	17 -17
truce:vt0=ask present	14 -14
truce:vt0=be future	-17 17
truce:vt0=be modal	11 -11
truce:vt0=begin past	16 -16
truce:vt0=get past	13 -13
truce:vt0=have past	16 -16
truce:vt0=leave present	16 -16
truce:vt0=offer past	-20 20
truce:vt0=offer perfect	-14 14
truce:vt0=ready present	-11 11
truce:vt0=say present	-19 19
truce:vt0=settle past	-13 13
truce:vt0=sign past	46 -46
truce:vt0=sign perfect	21 -21
truce:vt0=want present	-26 26
verb:c0=down	-12 12
verb:c0=stay	3 -3
verb:c1=bear	-11 11
verb:c1=down	-11 11
verb:c1=stay	-20 20
verb:c1=up	-12 12
verb:ct0=agree present	14 -14
verb:ct0=begin future	-13 13
verb:ct0=impose pluperfect	-12 12
verb:ct0=propose past	-9 9
verb:ct0=stay modal-passive	10 -10
verb:ct0=stay present	9 -9
verb:ct0=suspend past-passive	12 -12
verb:ct0=up future	-12 12
verb:ct1=begin future	-14 14
verb:ct1=impose modal	-17 17
verb:ct1=impose past	8 -8
verb:ct1=impose past-passive	24 -24
verb:ct1=impose present	-10 10
verb:ct1=stay future	-17 17
verb:ct1=stay infinitive	-14 14
verb:ct1=stay modal	-13 13
verb:ct1=stay modal-passive	10 -10
verb:ct1=stay present	6 -6
verb:ct1=suspend past-passive	12 -12
verb:ct1=target infinitive	14 -14
verb:ct1=up future	-13 13
verb:l1=<duty>	-22 22
verb:l1=<goods>	9 -9
verb:l1=<level-noun>	-11 11
verb:l1=<organisation>	16 -16
verb:l1=<person>	14 -14
verb:l1=<points>	9 -9
verb:l1=also	18 -18
verb:l1=and	-18 18
verb:l1=be	-7 7
verb:l1=been	16 -16
verb:l1=both	-10 10
verb:l1=duty	-12 12
verb:l1=have	22 -22
verb:l1=likewise	13 -13
verb:l1=tariff	-13 13
verb:l1=was	16 -16
verb:l1=were	16 -16
verb:l2=.	-10 10
verb:l2=;	-8 8
verb:l2=<begin>	20 -20
verb:l2=<day-ahead>	-13 13
verb:l2=<day-gone>	30 -30
verb:l2=<day-today>	-10 10
verb:l2=<organisation>	20 -20
verb:l2=<points>	-16 16
verb:l2=<seat>	-20 20
verb:l2=both	-11 11
verb:l2=fee	8 -8
verb:l2=good	15 -15
verb:l2=had	9 -9
verb:l2=he	8 -8
verb:l2=on	13 -13
verb:l2=reciprocal	-23 23
verb:l2=tariff	-14 14
verb:l2=that	-25 25
verb:l2=they	18 -18
verb:l2=to	-8 8
verb:l2=two	-7 7
verb:l2=will	27 -27
verb:l2=would	23 -23
verb:l=, are	-11 11
verb:l=. <number>	-10 10
verb:l=<begin> it	-15 15
verb:l=<day-gone> are	9 -9
verb:l=<day-gone> to	14 -14
verb:l=<day-today> to	-11 11
verb:l=<name> has	21 -21
verb:l=<name> to	-9 9
verb:l=<points> remain	-8 8
verb:l=and has	-12 12
verb:l=it has	-8 8
verb:l=reciprocal tariff	-10 10
verb:l=the <organisation>	11 -11
verb:l=to stay	-24 24
verb:l=will also	9 -9
verb:l=will be	14 -14
verb:lr=, for	10 -10
verb:lr=<points> for	10 -10
verb:lr=and <points>	-9 9
verb:lr=are ,	-12 12
verb:lr=are .	11 -11
verb:lr=are until	21 -21
verb:lr=be for	-7 7
verb:lr=been by	-9 9
verb:lr=been for	12 -12
verb:lr=each <points>	18 -18
verb:lr=has <points>	-11 11
verb:lr=is for	8 -8
verb:lr=is from	-20 20
verb:lr=is until	22 -22
verb:lr=remain .	-11 11
verb:lr=side <points>	12 -12
verb:lr=stay on	9 -9
verb:lr=tariff until	-11 11
verb:lr=to ,	8 -8
verb:lr=to for	-21 21
verb:lr=to their	25 -25
verb:lr=will its	13 -13
verb:r1="	-12 12
verb:r1=.	9 -9
verb:r1=<level>	-20 20
verb:r1=<v-impose>	-17 17
verb:r1=<v-target>	-11 11
verb:r1=a	16 -16
verb:r1=as	-9 9
verb:r1=most	14 -14
verb:r1=on	18 -18
verb:r1=part	-10 10
verb:r2=,	13 -13
verb:r2=<duty>	-14 14
verb:r2=<end>	16 -16
verb:r2=<goods>	-10 10
verb:r2=<level>	-19 19
verb:r2=<name>	-17 17
verb:r2=<not>	-11 11
verb:r2=<v-agree>	14 -14
verb:r2=<v-end>	16 -16
verb:r2=<v-impose>	16 -16
verb:r2=<v-propose>	9 -9
verb:r2=<v-target>	15 -15
verb:r2=a	10 -10
verb:r2=additional	-20 20
verb:r2=and	10 -10
verb:r2=another	13 -13
verb:r2=both	8 -8
verb:r2=duty	-14 14
verb:r2=extra	11 -11
verb:r2=fee	19 -19
verb:r2=from	9 -9
verb:r2=higher	15 -15
verb:r2=in	10 -10
verb:r2=on	18 -18
verb:r2=strike	10 -10
verb:r2=the	-15 15
verb:r2=until	-25 25
verb:r2=vote	-10 10
verb:r=, the	-11 11
verb:r=. <end>	9 -9
verb:r=<points> .	-13 13
verb:r=for another	13 -13
verb:r=from <day-ahead>	-21 21
verb:r=its <level>	-15 15
verb:r=its fee	12 -12
verb:r=its vote	-10 10
verb:r=most of	14 -14
verb:r=part of	-11 11
verb:r=the duty	13 -13
verb:r=until the	-11 11
verb:t0=past-passive	12 -12
verb:t0=perfect	12 -12
verb:t0=pluperfect	-13 13
verb:t0=present	8 -8
verb:v0=ask	-19 19
verb:v0=be	11 -11
verb:v0=other	15 -15
verb:v0=stand	9 -9
verb:v1=be	11 -11
verb:v1=other	13 -13
verb:v1=stay	-22 22
verb:vt0=agree past	-20 20
verb:vt0=hold perfect	-9 9
verb:vt0=keep future	-14 14
verb:vt0=keep present	16 -16
verb:vt0=lift perfect	-13 13
verb:vt0=postpone perfect	7 -7
w:again	24 -24
w:another	-20 20
w:armistice	12 -12
w:arrangements	-13 13
w:breathing space	13 -13
w:calm	-17 17
w:ceasefire	18 -18
w:continues	15 -15
w:extended	15 -15
w:extends	19 -19
w:extension	-22 22
w:extensions	11 -11
w:freeze	-15 15
w:handshake	26 -26
w:held back	-10 10
w:held in	16 -16
w:holidays	10 -10
w:in the drawer	-8 8
w:keeping	13 -13
w:keeps	24 -24
w:laid down	19 -19
w:lengthen	9 -9
w:lie	11 -11
w:lies	-19 19
w:lifts	17 -17
w:longer	-15 15
w:pause	-3 3
w:paused	11 -11
w:pauses	16 -16
w:prolongation	-23 23
w:prolonged	21 -21
w:prolonging	-13 13
w:put off	16 -16
w:renewed	20 -20
w:respite	-13 13
w:set aside	18 -18
w:silence	15 -15
w:sleep	-15 15
w:sleeps	12 -12
w:spared	13 -13
w:standstill	-10 10
w:stretch	-20 20
w:suspend	-27 27
w:suspended	10 -10
w:suspends	-13 13
w:truces	14 -14
words=loose	10 -10
words=loose no span 	96 -96
words=loose no span ahead	-27 27
words=loose no span gone	35 -35
words=loose span 	-18 18
words=loose span ahead	16 -16
words=loose+more	22 -22
words=loose+more no span ahead	-9 9
words=loose+more no span gone	11 -11
words=loose+more no span gone+ahead	-14 14
words=loose+more span ahead	12 -12
words=loose+more span gone	12 -12
words=loose+more+quiet	-11 11
words=loose+more+truce	-21 21
words=loose+more+truce no span 	-10 10
words=loose+more+truce no span ahead	12 -12
words=loose+more+truce no span gone+ahead	-19 19
words=loose+more+verb	6 -6
words=loose+more+verb span gone	20 -20
words=loose+quiet no span 	17 -17
words=loose+truce no span 	31 -31
words=loose+verb no span 	18 -18
words=loose+verb no span gone	18 -18
words=loose+verb span 	-20 20
words=loose+verb span ahead	-24 24
words=loose+verb span gone+ahead	16 -16
words=more	26 -26
words=more no span 	37 -37
words=more no span ahead	31 -31
words=more no span ahead+gone	-23 23
words=more no span gone	35 -35
words=more span 	-24 24
words=more span ahead	14 -14
words=more span gone	-27 27
words=more span gone+ahead	24 -24
words=more+quiet	-14 14
words=more+quiet no span 	16 -16
words=more+quiet span 	-33 33
words=more+truce no span ahead	-22 22
words=more+truce no span ahead+gone	-14 14
words=more+truce no span gone	16 -16
words=more+truce no span gone+ahead	-49 49
words=more+truce span 	-19 19
words=more+truce span ahead+gone	-17 17
words=more+truce span gone	18 -18
words=more+truce span gone+ahead	33 -33
words=more+truce+verb no span gone+ahead	10 -10
words=more+verb no span 	15 -15
words=more+verb span ahead	-8 8
words=quiet	23 -23
words=quiet no span 	41 -41
words=quiet no span gone	17 -17
words=quiet no span gone+ahead	-13 13
words=quiet span gone	-8 8
words=quiet+truce no span 	13 -13
words=truce no span 	37 -37
words=truce no span ahead+gone	-28 28
words=truce no span gone	-16 16
words=truce no span gone+ahead	-42 42
words=truce span 	-16 16
words=truce span ahead	30 -30
words=truce span ahead+gone	12 -12
words=truce span gone	26 -26
words=truce span gone+ahead	15 -15
words=truce+verb no span ahead	16 -16
words=truce+verb span gone	-13 13
words=verb	17 -17
words=verb no span 	27 -27
words=verb no span gone	23 -23
words=verb no span gone+ahead	-9 9
words=verb span 	-16 16
words=verb span gone	12 -12`;
