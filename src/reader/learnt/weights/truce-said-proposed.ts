// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	34 -34
add:r1=<span>	-24 24
add:r2=.	-18 18
added:l1=be	22 -22
added:l1=she	-11 11
added:l2=,	15 -15
added:l2=<name>	-10 10
added:r1=.	29 -29
added:r1=<level>	-13 13
added:r2=<end>	29 -29
added:r2=a	-13 13
added:r2=on	-12 12
added:r2=to	-9 9
again:c0=propose	12 -12
again:c0=renew	-13 13
again:c0=stay	9 -9
again:c0=up	12 -12
again:c1=propose	12 -12
again:c1=stay	9 -9
again:c1=up	12 -12
again:ct0=down present	-11 11
again:ct0=impose future	-9 9
again:ct0=propose future	15 -15
again:ct0=stay present	16 -16
again:ct1=bear present	-9 9
again:ct1=down present	-11 11
again:ct1=impose future	-9 9
again:ct1=impose present	12 -12
again:ct1=propose future	14 -14
again:ct1=stay present	15 -15
again:l1=<goods>	10 -10
again:l1=<level-noun>	-11 11
again:l1=<person>	-17 17
again:l1=<v-begin>	14 -14
again:l1=<v-propose>	13 -13
again:l1=<v-stay>	13 -13
again:l1=together	-13 13
again:l2=<v-impose>	-12 12
again:l2=<v-stay>	-10 10
again:l2=and	-10 10
again:l2=be	11 -11
again:l2=come	-12 12
again:l2=sit	-12 12
again:l2=we	-11 11
again:l2=would	24 -24
again:r1=:	9 -9
again:r1=before	-10 10
again:r1=in	19 -19
again:r1=on	10 -10
again:r2=and	-17 17
again:r2=for	-15 15
again:r2=on	13 -13
again:r2=the	25 -25
again:r2=two	16 -16
again:r2=week	-13 13
again:t0=perfect	9 -9
again:t0=present-passive	13 -13
again:v0=be	11 -11
again:v0=come	-11 11
again:v0=offer	-13 13
again:v1=be	11 -11
again:v1=come	-11 11
another:c0=begin	9 -9
another:c0=impose	11 -11
another:c0=renew	12 -12
another:c0=say	-13 13
another:c0=suspend	-12 12
another:c1=agree	6 -6
another:c1=renew	11 -11
another:c1=say	-10 10
another:c1=sign	8 -8
another:ct0=bear past	11 -11
another:ct0=begin present	13 -13
another:ct0=impose modal	-17 17
another:ct0=impose present	9 -9
another:ct0=say present	-21 21
another:ct0=sign perfect	14 -14
another:ct0=stay future	-8 8
another:ct0=suspend future	-17 17
another:ct1=agree past	12 -12
another:ct1=bear past	11 -11
another:ct1=begin present	13 -13
another:ct1=impose gerund	-13 13
another:ct1=impose modal	-17 17
another:ct1=impose past	8 -8
another:ct1=propose perfect	-12 12
another:ct1=propose pluperfect	12 -12
another:ct1=propose present	-12 12
another:ct1=say past	12 -12
another:ct1=say present	-21 21
another:ct1=sign perfect	19 -19
another:l1=:	-10 10
another:l1=<begin>	-12 12
another:l1=<level-noun>	9 -9
another:l1=<v-bear>	20 -20
another:l1=<v-begin>	11 -11
another:l1=<v-propose>	-16 16
another:l1=<v-say>	-19 19
another:l1=given	21 -21
another:l1=has	10 -10
another:l1=in	11 -11
another:l1=of	-9 9
another:l1=on	-18 18
another:l1=one	-14 14
another:l1=take	9 -9
another:l1=truce	23 -23
another:l1=want	-10 10
another:l1=with	-10 10
another:l2=<begin>	-11 11
another:l2=<duty>	12 -12
another:l2=<goods>	15 -15
another:l2=<not>	10 -10
another:l2=duty	16 -16
another:l2=extend	12 -12
another:l2=good	13 -13
another:l2=had	20 -20
another:l2=it	23 -23
another:l2=not	10 -10
another:l2=sign	10 -10
another:l2=suspend	-15 15
another:l2=to	-16 16
another:l2=will	14 -14
another:r1=,	-25 25
another:r1=.	-28 28
another:r1=<agent>	11 -11
another:r1=<level>	9 -9
another:r1=<money>	15 -15
another:r1=<number>	-9 9
another:r1=<points>	8 -8
another:r1=<v-bear>	10 -10
another:r1=in	-11 11
another:r1=meet	10 -10
another:r1=round	19 -19
another:r1=truce	-20 20
another:r2=<v-down>	10 -10
another:r2=<v-stay>	12 -12
another:r2=at	-21 21
another:r2=before	9 -9
another:r2=for	-15 15
another:r2=in	15 -15
another:r2=is	-9 9
another:r2=the	10 -10
another:r2=were	-22 22
another:r2=would	11 -11
another:t0=modal	-6 6
another:t0=modal-passive	10 -10
another:t0=past	14 -14
another:t0=past-passive	19 -19
another:t0=perfect	7 -7
another:t0=perfect-passive	18 -18
another:v0=agree	-6 6
another:v0=extend	20 -20
another:v0=hold	-10 10
another:v0=like	-15 15
another:v0=other	21 -21
another:v0=sign	12 -12
another:v0=take	9 -9
another:v1=extend	23 -23
another:v1=leave	-18 18
another:v1=like	-14 14
another:v1=other	21 -21
another:v1=sign	11 -11
another:v1=take	9 -9
another:v1=want	-10 10
arrangement:c0=bear	9 -9
arrangement:c0=impose	-11 11
arrangement:c0=say	-7 7
arrangement:c0=sign	-16 16
arrangement:ct0=sign perfect	-10 10
arrangement:ct0=stay present	15 -15
arrangement:ct1=renew infinitive	-19 19
arrangement:ct1=stay present	16 -16
arrangement:l1=busan	-9 9
arrangement:l1=lumpur	-14 14
arrangement:l2=<name>	14 -14
arrangement:l2=kuala	-14 14
arrangement:l2=that	-15 15
arrangement:r1=,	-13 13
arrangement:r1=.	10 -10
arrangement:r1=<v-begin>	-13 13
arrangement:r1=<v-impose>	-11 11
arrangement:r1=in	16 -16
arrangement:r1=of	-20 20
arrangement:r1=which	10 -10
arrangement:r2=<end>	12 -12
arrangement:r2=<not>	-11 11
arrangement:r2=<span>	-18 18
arrangement:r2=<v-stay>	-17 17
arrangement:r2=last	-11 11
arrangement:r2=not	-11 11
arrangement:r2=on	-12 12
arrangement:r2=run	-19 19
arrangement:t0=future	15 -15
arrangement:t0=perfect	-20 20
arrangement:t0=present	11 -11
arrangement:v0=agree	-18 18
arrangement:v0=say	-10 10
arrangement:v1=say	-7 7
asleep:c0=impose	-11 11
asleep:c1=impose	-13 13
asleep:r1=for	-11 11
asleep:v0=be	10 -10
asleep:v1=be	10 -10
calm:l1=of	-11 11
calm:l1=the	-12 12
calm:t0=present	-10 10
ceasefire:c0=agree	13 -13
ceasefire:c0=sign	13 -13
ceasefire:c1=renew	17 -17
ceasefire:ct1=renew infinitive	15 -15
ceasefire:l1=a	-21 21
ceasefire:l1=the	32 -32
ceasefire:l1=their	11 -11
ceasefire:l2=<begin>	19 -19
ceasefire:l2=<v-impose>	10 -10
ceasefire:l2=<v-renew>	17 -17
ceasefire:l2=on	-14 14
ceasefire:r1=,	17 -17
ceasefire:r1=.	-16 16
ceasefire:r1=by	12 -12
ceasefire:r2=<end>	-15 15
ceasefire:r2=the	21 -21
ceasefire:t0=future	11 -11
ceasefire:v1=extend	10 -10
continue:ct1=stay infinitive	-16 16
continue:l1=to	-14 14
continue:l1=would	25 -25
continue:l2=,	-9 9
continue:l2=<name>	14 -14
continue:l2=and	-15 15
continue:r1=in	-11 11
continue:r2=<v-impose>	18 -18
continue:r2=be	13 -13
continue:r2=the	-11 11
continued:r1=for	-16 16
continued:r2=<span>	-14 14
continues:l1=,	12 -12
days:ahead	-21 21
earlier=0	8 -8
earlier=3	17 -17
extend:c0=propose	17 -17
extend:c0=sign	17 -17
extend:ct0=agree perfect	17 -17
extend:ct0=agree pluperfect	-14 14
extend:ct0=impose future	-11 11
extend:ct0=impose past	-17 17
extend:ct0=impose perfect	27 -27
extend:ct0=propose past	-18 18
extend:ct0=propose perfect	15 -15
extend:ct0=renew future	-11 11
extend:ct0=renew past	-8 8
extend:ct0=sign past	10 -10
extend:ct0=sign pluperfect	-14 14
extend:ct1=impose future	-11 11
extend:ct1=impose infinitive	14 -14
extend:ct1=impose past	-8 8
extend:ct1=renew future	-11 11
extend:ct1=renew infinitive	14 -14
extend:ct1=renew past	-8 8
extend:l1=not	15 -15
extend:l1=to	13 -13
extend:l2=<begin>	-12 12
extend:l2=<name>	-18 18
extend:l2=<v-propose>	14 -14
extend:l2=<v-sign>	10 -10
extend:r1=<duty>	16 -16
extend:r1=it	-9 9
extend:r1=tariff	10 -10
extend:r1=the	12 -12
extend:r1=their	-14 14
extend:r1=truce	13 -13
extend:r2=.	-21 21
extend:r2=<duty>	-20 20
extend:r2=<span>	-13 13
extend:r2=by	16 -16
extend:r2=for	18 -18
extend:r2=tariff	-21 21
extend:r2=truce	12 -12
extend:t0=future	-12 12
extend:t0=modal	10 -10
extend:t0=past-not	-8 8
extend:t0=perfect	19 -19
extended:ct0=propose present	13 -13
extended:l1=<name>	14 -14
extended:l1=is	-22 22
extended:l1=it	-18 18
extended:l2=,	30 -30
extended:l2=<day-gone>	-15 15
extended:l2=<name>	14 -14
extended:l2=<v-impose>	-16 16
extended:l2=can	10 -10
extended:l2=it	-18 18
extended:l2=the	19 -19
extended:l2=would	-6 6
extended:r1=.	9 -9
extended:r1=?	-23 23
extended:r1=by	12 -12
extended:r1=for	15 -15
extended:r1=from	-14 14
extended:r1=on	13 -13
extended:r1=to	-16 16
extended:r2=<day-gone>	-13 13
extended:r2=<duty>	13 -13
extended:r2=<span>	19 -19
extended:r2=tariff	13 -13
extended:r2=the	-14 14
extended:r2=truce	-11 11
extended:t0=present-passive	-29 29
extension:c0=agree	-10 10
extension:c0=down	-14 14
extension:c0=end	20 -20
extension:c0=propose	15 -15
extension:c0=refuse	-11 11
extension:c1=agree	-12 12
extension:c1=impose	8 -8
extension:c1=propose	17 -17
extension:c1=sign	11 -11
extension:ct0=agree past	-8 8
extension:ct0=agree pluperfect	-10 10
extension:ct0=impose modal	11 -11
extension:ct0=sign future	9 -9
extension:ct1=agree past	-8 8
extension:ct1=impose modal	11 -11
extension:ct1=propose participle-passive	9 -9
extension:ct1=sign future	9 -9
extension:ct1=sign infinitive	7 -7
extension:l1=<begin>	-28 28
extension:l1=<not>	10 -10
extension:l1=an	-16 16
extension:l1=any	-14 14
extension:l1=further	-16 16
extension:l1=its	-21 21
extension:l1=no	10 -10
extension:l2=,	-20 20
extension:l2=<not>	15 -15
extension:l2=<v-impose>	13 -13
extension:l2=<v-propose>	17 -17
extension:l2=<v-sign>	11 -11
extension:l2=and	-30 30
extension:l2=approve	13 -13
extension:l2=for	-9 9
extension:l2=likely	-12 12
extension:l2=of	-6 6
extension:l2=to	16 -16
extension:r1="	10 -10
extension:r1=.	10 -10
extension:r1=:	-14 14
extension:r1=<v-impose>	-11 11
extension:r1=in	-22 22
extension:r1=is	-20 20
extension:r1=of	5 -5
extension:r1=the	12 -12
extension:r1=to	-19 19
extension:r1=until	11 -11
extension:r1=would	-14 14
extension:r2=.	31 -31
extension:r2=<day-ahead>	22 -22
extension:r2=<duty>	16 -16
extension:r2=<end>	13 -13
extension:r2=<person>	-26 26
extension:r2=<seat>	15 -15
extension:r2=<v-agree>	16 -16
extension:r2=<v-impose>	-9 9
extension:r2=<v-propose>	-15 15
extension:r2=<v-sign>	13 -13
extension:r2=<v-stay>	-17 17
extension:r2=a	19 -19
extension:r2=it	10 -10
extension:r2=of	-10 10
extension:r2=on	-9 9
extension:r2=their	11 -11
extension:r2=which	-15 15
extension:r2=would	21 -21
extension:t0=future	18 -18
extension:v0=agree	-13 13
extension:v0=ask	15 -15
extension:v0=end	17 -17
extension:v0=have	-13 13
extension:v0=other	-17 17
extension:v1=ask	16 -16
extension:v1=have	-12 12
extension:v1=other	-16 16
extension:v1=push	-11 11
extra:c0=bear	-11 11
extra:c0=impose	-9 9
extra:c1=bear	-11 11
extra:c1=begin	-9 9
extra:c1=impose	-9 9
extra:l1=an	15 -15
extra:l2=<level-noun>	-10 10
extra:r1=<level>	22 -22
extra:r1=<number>	-10 10
extra:r2=on	19 -19
extra:t0=modal	-9 9
extra:v0=pay	-11 11
extra:v1=pay	-11 11
freeze:ct1=impose infinitive	-11 11
freeze:l1=to	-12 12
freeze:r1=the	-9 9
frozen:c0=stay	-13 13
frozen:ct0=impose present	-11 11
frozen:ct1=impose present	-12 12
frozen:l2=<goods>	-11 11
frozen:r1=until	11 -11
frozen:r2=<day-ahead>	9 -9
frozen:t0=present	-17 17
frozen:v0=other	14 -14
frozen:v1=other	14 -14
further:c0=agree	-12 12
further:c0=begin	-9 9
further:c1=agree	-11 11
further:c1=suspend	15 -15
further:ct0=begin past	-9 9
further:ct0=impose past	5 -5
further:ct0=impose pluperfect	-13 13
further:ct0=impose present	18 -18
further:ct0=propose past	9 -9
further:ct0=stay past	-9 9
further:ct1=begin past	-9 9
further:ct1=impose pluperfect	-13 13
further:l2=,	16 -16
further:l2=<v-propose>	-13 13
further:l2=<v-say>	15 -15
further:l2=<v-sign>	-10 10
further:l2=that	-25 25
further:l2=to	8 -8
further:r1=<level>	24 -24
further:r1=<points>	19 -19
further:r1=<span>	-9 9
further:r1=<v-impose>	14 -14
further:r1=extension	-16 16
further:r1=point	-11 11
further:r2=,	30 -30
further:r2=<v-impose>	-10 10
further:t0=modal	10 -10
further:t0=past	-12 12
further:t0=pluperfect	-11 11
further:t0=present	20 -20
further:t0=present-passive	-11 11
further:v0=be	-12 12
further:v0=go	-10 10
further:v0=offer	-9 9
further:v1=offer	-9 9
further:v1=suspend	13 -13
go on:c0=sign	-18 18
go on:ct0=impose perfect	-18 18
go on:l1=to	-29 29
go on:l2=<begin>	10 -10
go on:l2=<month-gone>	-16 16
go on:l2=<v-propose>	4 -4
go on:l2=are	10 -10
go on:l2=is	-22 22
go on:l2=it	-24 24
go on:l2=the	18 -18
go on:l2=truce	-10 10
go on:r1=.	19 -19
go on:r1=;	14 -14
go on:r1=<v-bear>	20 -20
go on:r1=<v-begin>	10 -10
go on:r1=<v-impose>	15 -15
go on:r1=<v-propose>	14 -14
go on:r1=for	-26 26
go on:r1=pay	10 -10
go on:r1=to	-38 38
go on:r1=until	-37 37
go on:r2=.	20 -20
go on:r2=<day-ahead>	-37 37
go on:r2=<end>	20 -20
go on:r2=<level>	10 -10
go on:r2=<span>	-22 22
go on:r2=for	13 -13
go on:t0=perfect	-18 18
goes on:l1=<name>	13 -13
goes on:l1=and	15 -15
goes on:l1=truce	-13 13
goes on:l2=,	-15 15
goes on:l2=<begin>	25 -25
goes on:l2=of	20 -20
goes on:l2=the	-10 10
goes on:r1=to	-14 14
goes on:r2=<day-ahead>	-17 17
goes on:r2=<number>	-10 10
goes on:r2=the	14 -14
handshake:l1=a	12 -12
handshake:l1=the	17 -17
handshake:l2=after	12 -12
held back:r2=<month-gone>	-13 13
held in:c0=impose	10 -10
held in:c0=stay	11 -11
held in:c0=suspend	10 -10
held in:c1=impose	11 -11
held in:c1=stay	11 -11
held in:c1=suspend	11 -11
held in:r2=on	16 -16
held in:v0=hold	10 -10
held in:v1=hold	11 -11
holidays:l1=the	15 -15
keep:c0=propose	8 -8
keep:ct0=agree past	-11 11
keep:ct0=sign present	7 -7
keep:ct1=impose present	-12 12
keep:l2="	9 -9
keep:l2=<goods>	-10 10
keep:l2=<name>	14 -14
keep:l2=side	9 -9
keep:l2=that	-21 21
keep:r1=<goods>	-12 12
keep:r1=<v-bear>	-9 9
keep:r1=<v-begin>	-19 19
keep:r1=a	11 -11
keep:r1=its	24 -24
keep:r1=the	-26 26
keep:r1=to	17 -17
keep:r2=truce	11 -11
keeps:l2=;	-8 8
keeps:r1=it	10 -10
keeps:r1=its	15 -15
keeps:r1=the	11 -11
keeps:r2=<duty>	13 -13
keeps:r2=<level>	10 -10
keeps:r2=duty	10 -10
lain:v0=have	16 -16
lain:v1=have	16 -16
later	14 -14
lengthen:r1=the	9 -9
lies:l1=,	-14 14
lies:r1=a	-9 9
lies:r1=in	-18 18
lift:c0=impose	12 -12
lift:c0=propose	11 -11
lift:c1=end	12 -12
lift:c1=impose	14 -14
lift:c1=up	12 -12
lift:t0=past	11 -11
lift:v1=lift	12 -12
lifted:ct0=end perfect-passive	-12 12
lifted:ct0=impose perfect-passive	-12 12
lifted:ct0=up perfect-passive	-12 12
lifted:ct1=end perfect-passive	-12 12
lifted:ct1=impose perfect-passive	-12 12
lifted:ct1=up perfect-passive	-12 12
lifted:l1=been	-11 11
lifted:l2=has	-13 13
lifted:r1=by	-11 11
lifted:t0=perfect-passive	-12 12
longer:c0=begin	16 -16
longer:c0=lack	10 -10
longer:c0=propose	9 -9
longer:c1=begin	16 -16
longer:c1=impose	7 -7
longer:c1=lack	10 -10
longer:c1=propose	14 -14
longer:l1=<not>	10 -10
longer:l1=<span>	12 -12
longer:l1=a	-18 18
longer:l1=it	17 -17
longer:l1=no	10 -10
longer:l2=<begin>	-21 21
longer:l2=<v-impose>	11 -11
longer:l2=<v-propose>	9 -9
longer:l2=for	9 -9
longer:l2=to	-12 12
longer:r1=.	12 -12
longer:r1=<number>	-10 10
longer:r1=charge	-11 11
longer:r2=,	-10 10
longer:r2=<end>	14 -14
longer:r2=<v-impose>	10 -10
longer:r2=<v-propose>	10 -10
longer:r2=for	9 -9
longer:r2=in	-10 10
longer:r2=is	-9 9
longer:r2=plan	10 -10
longer:r2=the	-14 14
longer:t0=modal	26 -26
longer:t0=perfect	10 -10
longer:v0=be	11 -11
longer:v0=make	-13 13
longer:v0=take	13 -13
longer:v1=be	11 -11
longer:v1=make	-14 14
longer:v1=take	13 -13
loose:c0=bear	11 -11
loose:c0=begin	-13 13
loose:c0=propose	-11 11
loose:c0=renew	12 -12
loose:c0=say	-7 7
loose:c0=up	-15 15
loose:c1=begin	-13 13
loose:c1=impose	-17 17
loose:c1=up	-12 12
loose:ct0=propose perfect	-9 9
loose:ct0=propose pluperfect	-9 9
loose:ct0=propose present	13 -13
loose:ct0=say perfect	-13 13
loose:ct0=sign perfect	-11 11
loose:ct0=stay modal	19 -19
loose:ct0=suspend modal	19 -19
loose:ct1=impose infinitive	-22 22
loose:ct1=impose past	15 -15
loose:ct1=impose perfect	12 -12
loose:ct1=renew infinitive	-19 19
loose:ct1=say perfect	-13 13
loose:ct1=stay modal	20 -20
loose:ct1=suspend modal	19 -19
loose:l1=<gate>	-13 13
loose:l1=<number>	-11 11
loose:l1=a	32 -32
loose:l1=busan	-9 9
loose:l1=everything	-8 8
loose:l1=good	16 -16
loose:l1=lumpur	-14 14
loose:l1=on	-9 9
loose:l1=to	-10 10
loose:l2=,	-14 14
loose:l2=<begin>	16 -16
loose:l2=<goods>	12 -12
loose:l2=<month-gone>	-11 11
loose:l2=<v-stay>	-9 9
loose:l2=a	-12 12
loose:l2=after	12 -12
loose:l2=call	9 -9
loose:l2=duty	-9 9
loose:l2=kuala	-14 14
loose:l2=on	14 -14
loose:l2=other	12 -12
loose:l2=that	-15 15
loose:l2=the	18 -18
loose:l2=they	7 -7
loose:l=<quality> good	14 -14
loose:l=after the	12 -12
loose:l=it will	-11 11
loose:l=kuala lumpur	-14 14
loose:l=reciprocal duty	10 -10
loose:l=the <span>	18 -18
loose:l=the busan	-9 9
loose:lr=<number> .	-13 13
loose:lr=<points> suspend	7 -7
loose:lr=an of	-10 10
loose:lr=an that	11 -11
loose:lr=and there	-11 11
loose:lr=the ,	-11 11
loose:lr=the .	16 -16
loose:lr=the in	19 -19
loose:lr=the that	-11 11
loose:lr=to suspend	-27 27
loose:r1=,	-11 11
loose:r1=:	10 -10
loose:r1=;	-14 14
loose:r1=<duty>	12 -12
loose:r1=<v-begin>	-16 16
loose:r1=<v-stay>	16 -16
loose:r1=<v-up>	-16 16
loose:r1=as	-19 19
loose:r1=for	16 -16
loose:r1=go	-16 16
loose:r1=in	23 -23
loose:r1=of	-15 15
loose:r1=on	-17 17
loose:r1=their	-11 11
loose:r1=which	11 -11
loose:r1=would	-13 13
loose:r2="	15 -15
loose:r2=<end>	17 -17
loose:r2=<v-stay>	-38 38
loose:r2=<v-suspend>	-14 14
loose:r2=a	9 -9
loose:r2=it	-8 8
loose:r2=last	-10 10
loose:r2=run	-28 28
loose:r2=the	11 -11
loose:r2=they	-13 13
loose:r2=to	-13 13
loose:r2=until	-15 15
loose:r=, which	-12 12
loose:r=as it	-17 17
loose:r=for <span>	10 -10
loose:r=in the	10 -10
loose:r=run to	11 -11
loose:r=suspend .	-11 11
loose:r=suspend on	8 -8
loose:r=there until	-8 8
loose:r=would run	-21 21
loose:t0=perfect	-29 29
loose:v0=agree	-19 19
loose:v0=have	9 -9
loose:v0=say	-17 17
loose:v1=announce	12 -12
loose:v1=extend	-17 17
loose:v1=have	9 -9
loose:v1=say	-15 15
loose:vt0=agree past	-13 13
loose:vt0=be present	13 -13
moratorium:c0=impose	22 -22
moratorium:c1=impose	22 -22
moratorium:l1=a	19 -19
moratorium:l1=the	-9 9
moratorium:r1=on	15 -15
moratorium:r2=<span>	14 -14
more:c0=agree	-20 20
more:c0=bear	12 -12
more:c0=down	-18 18
more:c0=end	18 -18
more:c0=lack	22 -22
more:c0=refuse	-15 15
more:c0=sign	-14 14
more:c0=threaten	9 -9
more:c0=up	10 -10
more:c1=deny	15 -15
more:c1=down	-12 12
more:c1=end	25 -25
more:c1=lack	21 -21
more:c1=propose	-20 20
more:c1=say	23 -23
more:ct0=agree future	-14 14
more:ct0=agree past	-10 10
more:ct0=agree pluperfect	-13 13
more:ct0=agree present	14 -14
more:ct0=bear modal	13 -13
more:ct0=bear modal-passive	-10 10
more:ct0=bear past	16 -16
more:ct0=bear perfect	16 -16
more:ct0=bear present	-9 9
more:ct0=begin future	-17 17
more:ct0=buy future	11 -11
more:ct0=buy perfect	-9 9
more:ct0=down past	-16 16
more:ct0=down present	-8 8
more:ct0=impose future	-22 22
more:ct0=impose future-passive	7 -7
more:ct0=impose past-passive	-11 11
more:ct0=impose present	4 -4
more:ct0=lack future	9 -9
more:ct0=propose future	10 -10
more:ct0=refuse past	-18 18
more:ct0=renew past-passive	12 -12
more:ct0=renew perfect	12 -12
more:ct0=renew perfect-passive	12 -12
more:ct0=renew present	-13 13
more:ct0=say future	18 -18
more:ct0=say past-passive	-16 16
more:ct0=say perfect	-9 9
more:ct0=say present-passive	14 -14
more:ct0=sell modal	14 -14
more:ct0=sell perfect	-16 16
more:ct0=sign future	-17 17
more:ct0=sign modal	-16 16
more:ct0=sign pluperfect	-11 11
more:ct0=sign present	13 -13
more:ct0=stay perfect	17 -17
more:ct0=target past	-11 11
more:ct1=agree future	-14 14
more:ct1=agree perfect	-13 13
more:ct1=agree present	14 -14
more:ct1=bear infinitive	-15 15
more:ct1=bear modal	13 -13
more:ct1=bear modal-passive	-10 10
more:ct1=bear past	10 -10
more:ct1=bear perfect	16 -16
more:ct1=bear present	-10 10
more:ct1=begin future	-17 17
more:ct1=begin gerund	-9 9
more:ct1=buy future	11 -11
more:ct1=buy infinitive	13 -13
more:ct1=buy perfect	-9 9
more:ct1=down past	-15 15
more:ct1=down present	-9 9
more:ct1=impose future	-14 14
more:ct1=impose future-passive	7 -7
more:ct1=impose participle-passive	13 -13
more:ct1=impose past	12 -12
more:ct1=impose perfect	-23 23
more:ct1=lack future	9 -9
more:ct1=propose future	11 -11
more:ct1=propose infinitive	-18 18
more:ct1=propose modal	-15 15
more:ct1=propose participle-passive	30 -30
more:ct1=propose perfect	-22 22
more:ct1=propose present	-9 9
more:ct1=renew past-passive	12 -12
more:ct1=renew perfect	12 -12
more:ct1=renew perfect-passive	12 -12
more:ct1=renew present	-13 13
more:ct1=say future	18 -18
more:ct1=say past-passive	-17 17
more:ct1=say present-passive	14 -14
more:ct1=sell modal	14 -14
more:ct1=sell perfect	-16 16
more:ct1=sign infinitive	13 -13
more:ct1=sign modal	-18 18
more:ct1=sign present	7 -7
more:ct1=stay perfect	17 -17
more:ct1=up gerund	-10 10
more:l1=(	-8 8
more:l1=,	14 -14
more:l1=:	-16 16
more:l1=<agent>	21 -21
more:l1=<duty>	10 -10
more:l1=<gate>	10 -10
more:l1=<goods>	15 -15
more:l1=<level-noun>	-16 16
more:l1=<level>	36 -36
more:l1=<money>	23 -23
more:l1=<name>	9 -9
more:l1=<not>	12 -12
more:l1=<number>	-18 18
more:l1=<office>	10 -10
more:l1=<organisation>	36 -36
more:l1=<seat>	19 -19
more:l1=<span>	-34 34
more:l1=<v-impose>	-18 18
more:l1=<v-lack>	19 -19
more:l1=<v-propose>	-8 8
more:l1=<v-sign>	-17 17
more:l1=a	-36 36
more:l1=about	-25 25
more:l1=also	9 -9
more:l1=an	-13 13
more:l1=another	-16 16
more:l1=be	-31 31
more:l1=been	15 -15
more:l1=by	15 -15
more:l1=do	11 -11
more:l1=for	9 -9
more:l1=further	-15 15
more:l1=given	21 -21
more:l1=government	11 -11
more:l1=had	14 -14
more:l1=has	12 -12
more:l1=have	11 -11
more:l1=he	17 -17
more:l1=his	11 -11
more:l1=in	11 -11
more:l1=it	-29 29
more:l1=its	-34 34
more:l1=know	-10 10
more:l1=last	16 -16
more:l1=make	-19 19
more:l1=nobody	17 -17
more:l1=not	20 -20
more:l1=of	-22 22
more:l1=on	-20 20
more:l1=once	34 -34
more:l1=other	10 -10
more:l1=propose	-14 14
more:l1=run	16 -16
more:l1=she	-11 11
more:l1=short	8 -8
more:l1=should	-15 15
more:l1=side	25 -25
more:l1=that	-17 17
more:l1=their	12 -12
more:l1=then	-10 10
more:l1=they	28 -28
more:l1=to	-26 26
more:l1=together	-13 13
more:l1=two	-13 13
more:l1=unless	20 -20
more:l1=us	-12 12
more:l1=wait	13 -13
more:l1=was	25 -25
more:l1=which	13 -13
more:l1=with	-18 18
more:l1=—	18 -18
more:l2="	-12 12
more:l2=)	17 -17
more:l2=,	-18 18
more:l2=-	-9 9
more:l2=;	-22 22
more:l2=<day-gone>	19 -19
more:l2=<goods>	17 -17
more:l2=<level-noun>	8 -8
more:l2=<name>	24 -24
more:l2=<not>	15 -15
more:l2=<office>	-9 9
more:l2=<organisation>	41 -41
more:l2=<quality>	19 -19
more:l2=<v-buy>	15 -15
more:l2=<v-return>	13 -13
more:l2=<v-sell>	11 -11
more:l2=<v-suspend>	16 -16
more:l2=after	-15 15
more:l2=all	-11 11
more:l2=approve	-9 9
more:l2=arrangement	15 -15
more:l2=at	-25 25
more:l2=back	-11 11
more:l2=be	15 -15
more:l2=been	12 -12
more:l2=call	14 -14
more:l2=can	16 -16
more:l2=cannot	12 -12
more:l2=cost	12 -12
more:l2=country	-8 8
more:l2=deal	-9 9
more:l2=draft	-15 15
more:l2=duty	22 -22
more:l2=each	26 -26
more:l2=everybody	-12 12
more:l2=extension	-13 13
more:l2=good	30 -30
more:l2=hand	-12 12
more:l2=has	20 -20
more:l2=have	15 -15
more:l2=into	13 -13
more:l2=is	-8 8
more:l2=it	-9 9
more:l2=last	9 -9
more:l2=likely	-16 16
more:l2=mean	-17 17
more:l2=now	13 -13
more:l2=of	-15 15
more:l2=on	-12 12
more:l2=order	15 -15
more:l2=other	-18 18
more:l2=pay	14 -14
more:l2=principle	-15 15
more:l2=put	9 -9
more:l2=ready	-11 11
more:l2=recommend	12 -12
more:l2=same	11 -11
more:l2=should	-21 21
more:l2=side	11 -11
more:l2=sit	-12 12
more:l2=some	12 -12
more:l2=spoke	11 -11
more:l2=tariff	-8 8
more:l2=that	-13 13
more:l2=the	12 -12
more:l2=their	15 -15
more:l2=them	14 -14
more:l2=there	13 -13
more:l2=they	-11 11
more:l2=trade	9 -9
more:l2=under	-11 11
more:l2=unless	30 -30
more:l2=was	16 -16
more:l2=we	-10 10
more:l2=whether	-17 17
more:l2=without	23 -23
more:l2=year	16 -16
more:l2=—	22 -22
more:l=" we	9 -9
more:l=, <name>	13 -13
more:l=, an	-21 21
more:l=, he	23 -23
more:l=, no	-19 19
more:l=, she	-12 12
more:l=, was	18 -18
more:l=, which	11 -11
more:l=, will	-14 14
more:l=: <number>	10 -10
more:l=: <span>	-12 12
more:l=: an	-13 13
more:l=; <name>	-11 11
more:l=; the	-14 14
more:l=<begin> <number>	-19 19
more:l=<begin> <person>	15 -15
more:l=<begin> <span>	-14 14
more:l=<begin> a	-7 7
more:l=<begin> an	12 -12
more:l=<begin> he	-12 12
more:l=<begin> its	-10 10
more:l=<begin> no	24 -24
more:l=<begin> two	-14 14
more:l=<day-gone> for	-15 15
more:l=<day-today> that	-20 20
more:l=<month-gone> is	18 -18
more:l=<name> have	18 -18
more:l=<name> will	14 -14
more:l=<organisation> could	11 -11
more:l=<organisation> to	10 -10
more:l=<seat> to	14 -14
more:l=<seat> would	12 -12
more:l=a further	-15 15
more:l=after a	-9 9
more:l=after the	-9 9
more:l=and <person>	-12 12
more:l=and <seat>	9 -9
more:l=and an	-17 17
more:l=and to	-22 22
more:l=are to	13 -13
more:l=at a	-10 10
more:l=be no	14 -14
more:l=both side	15 -15
more:l=can be	13 -13
more:l=come up	-12 12
more:l=do not	-10 10
more:l=each other	18 -18
more:l=for the	15 -15
more:l=give it	-11 11
more:l=give us	-14 14
more:l=good for	28 -28
more:l=has been	11 -11
more:l=he will	-12 12
more:l=if nobody	14 -14
more:l=in a	13 -13
more:l=is to	-23 23
more:l=it would	-18 18
more:l=like to	8 -8
more:l=likely an	-12 12
more:l=mean to	-18 18
more:l=not <span>	-26 26
more:l=of a	-16 16
more:l=of an	-17 17
more:l=on <number>	-13 13
more:l=on a	-21 21
more:l=on an	17 -17
more:l=on one	-12 12
more:l=order that	15 -15
more:l=ready to	-10 10
more:l=shall be	-8 8
more:l=sign a	2 -2
more:l=sign an	13 -13
more:l=sign for	-12 12
more:l=sign the	-8 8
more:l=suspend for	-7 7
more:l=take no	-12 12
more:l=tariff and	-18 18
more:l=tariff for	-11 11
more:l=that a	-25 25
more:l=that it	-10 10
more:l=that no	10 -10
more:l=the <organisation>	13 -13
more:l=the <person>	14 -14
more:l=the first	15 -15
more:l=their truce	9 -9
more:l=to an	15 -15
more:l=to be	-20 20
more:l=to the	22 -22
more:l=truce ,	21 -21
more:l=truce for	27 -27
more:l=unless <organisation>	20 -20
more:l=vote to	11 -11
more:l=want <span>	-11 11
more:l=was not	11 -11
more:l=whether to	-13 13
more:l=which is	-13 13
more:l=will not	12 -12
more:l=will pay	-12 12
more:l=with the	-10 10
more:l=without a	9 -9
more:l=without the	21 -21
more:l=would be	-6 6
more:l=would meet	23 -23
more:longer	-17 17
more:longer no span	-44 44
more:longer span	20 -20
more:lr=, for	19 -19
more:lr=, in	9 -9
more:lr=, the	-10 10
more:lr=, to	-9 9
more:lr=, until	10 -10
more:lr=<begin> ,	31 -31
more:lr=<level> ,	-9 9
more:lr=<level> than	8 -8
more:lr=<name> <level>	-9 9
more:lr=<name> for	17 -17
more:lr=<name> its	14 -14
more:lr=<name> tariff	15 -15
more:lr=<name> their	-15 15
more:lr=<name> to	15 -15
more:lr=<number> ,	17 -17
more:lr=<number> .	-28 28
more:lr=<number> point	-10 10
more:lr=<organisation> it	22 -22
more:lr=<person> ,	-10 10
more:lr=<seat> its	-10 10
more:lr=<span> ,	-8 8
more:lr=<span> .	-32 32
more:lr=<span> is	-10 10
more:lr=<span> of	18 -18
more:lr=a <level>	24 -24
more:lr=a <points>	13 -13
more:lr=a <span>	-25 25
more:lr=a list	13 -13
more:lr=a meet	10 -10
more:lr=a notice	9 -9
more:lr=a of	-27 27
more:lr=a one	12 -12
more:lr=a round	16 -16
more:lr=a term	-23 23
more:lr=a truce	-20 20
more:lr=an .	-13 13
more:lr=an <level>	12 -12
more:lr=an in	-31 31
more:lr=an of	17 -17
more:lr=an until	11 -11
more:lr=an was	-9 9
more:lr=and <level>	16 -16
more:lr=and <points>	-9 9
more:lr=and in	-8 8
more:lr=and the	7 -7
more:lr=be by	-12 12
more:lr=be from	-21 21
more:lr=be on	12 -12
more:lr=be to	-17 17
more:lr=be until	-12 12
more:lr=buy .	-9 9
more:lr=could it	-13 13
more:lr=for <span>	20 -20
more:lr=further of	-14 14
more:lr=get <end>	13 -13
more:lr=given <span>	16 -16
more:lr=has its	-21 21
more:lr=have their	11 -11
more:lr=he ,	14 -14
more:lr=he .	16 -16
more:lr=he that	-13 13
more:lr=is ,	-6 6
more:lr=is .	9 -9
more:lr=is to	16 -16
more:lr=it on	-10 10
more:lr=it the	-12 12
more:lr=it until	-17 17
more:lr=meet .	-22 22
more:lr=meet in	21 -21
more:lr=no <number>	-10 10
more:lr=no charge	-11 11
more:lr=no than	-24 24
more:lr=not .	-13 13
more:lr=not its	11 -11
more:lr=not the	11 -11
more:lr=of <span>	-17 17
more:lr=on <span>	-18 18
more:lr=once .	18 -18
more:lr=pay for	-10 10
more:lr=take than	-12 12
more:lr=that <span>	-21 21
more:lr=the "	12 -12
more:lr=the ,	-7 7
more:lr=the <level>	10 -10
more:lr=the <name>	12 -12
more:lr=the <number>	-10 10
more:lr=the of	-18 18
more:lr=the round	-8 8
more:lr=the to	-7 7
more:lr=the truce	9 -9
more:lr=the was	43 -43
more:lr=the would	-21 21
more:lr=to ,	18 -18
more:lr=to <span>	-27 27
more:lr=to for	-25 25
more:lr=to it	-14 14
more:lr=to its	19 -19
more:lr=to the	-17 17
more:lr=to with	-13 13
more:lr=truce <end>	9 -9
more:lr=truce <span>	19 -19
more:lr=was on	10 -10
more:lr=will .	12 -12
more:lr=will it	-26 26
more:lr=will the	12 -12
more:lr=will to	-11 11
more:lr=would until	-16 16
more:made	13 -13
more:made span	13 -13
more:r1=-	15 -15
more:r1=.	-7 7
more:r1=;	-26 26
more:r1=<agent>	33 -33
more:r1=<day-gone>	21 -21
more:r1=<day-today>	14 -14
more:r1=<duty>	27 -27
more:r1=<end>	32 -32
more:r1=<goods>	7 -7
more:r1=<level-noun>	-10 10
more:r1=<level>	26 -26
more:r1=<money>	20 -20
more:r1=<name>	25 -25
more:r1=<number>	-13 13
more:r1=<person>	11 -11
more:r1=<points>	12 -12
more:r1=<quality>	20 -20
more:r1=<span>	-23 23
more:r1=<v-bear>	18 -18
more:r1=<v-down>	20 -20
more:r1=<v-end>	24 -24
more:r1=<v-impose>	9 -9
more:r1=<v-lack>	-14 14
more:r1=<v-propose>	28 -28
more:r1=<v-stay>	16 -16
more:r1=<v-suspend>	-25 25
more:r1=?	-14 14
more:r1=a	20 -20
more:r1=and	-16 16
more:r1=are	-34 34
more:r1=as	-16 16
more:r1=be	13 -13
more:r1=before	-21 21
more:r1=by	-11 11
more:r1=certain	-18 18
more:r1=collect	10 -10
more:r1=could	-8 8
more:r1=date	-12 12
more:r1=doing	8 -8
more:r1=duty	17 -17
more:r1=enter	-8 8
more:r1=extension	-16 16
more:r1=his	11 -11
more:r1=if	13 -13
more:r1=in	5 -5
more:r1=is	-26 26
more:r1=it	-29 29
more:r1=itself	-14 14
more:r1=last	16 -16
more:r1=law	10 -10
more:r1=list	18 -18
more:r1=meet	32 -32
more:r1=next	12 -12
more:r1=notice	14 -14
more:r1=on	12 -12
more:r1=our	-13 13
more:r1=point	-9 9
more:r1=round	19 -19
more:r1=run	12 -12
more:r1=signature	-25 25
more:r1=suspend	-16 16
more:r1=suspension	14 -14
more:r1=tariff	10 -10
more:r1=term	-23 23
more:r1=than	28 -28
more:r1=thi	29 -29
more:r1=time	-11 11
more:r1=to	-20 20
more:r1=truce	-17 17
more:r1=twice	10 -10
more:r1=until	-20 20
more:r1=was	18 -18
more:r1=when	20 -20
more:r1=working	10 -10
more:r1=would	-20 20
more:r1=year	-41 41
more:r2=,	11 -11
more:r2=-	11 -11
more:r2=<day-ahead>	-9 9
more:r2=<day-gone>	-27 27
more:r2=<day-today>	22 -22
more:r2=<gate>	12 -12
more:r2=<goods>	13 -13
more:r2=<level>	-19 19
more:r2=<money>	28 -28
more:r2=<month-ahead>	10 -10
more:r2=<organisation>	-9 9
more:r2=<person>	-40 40
more:r2=<quality>	14 -14
more:r2=<sender>	14 -14
more:r2=<v-agree>	23 -23
more:r2=<v-begin>	-13 13
more:r2=<v-impose>	16 -16
more:r2=<v-sign>	25 -25
more:r2=a	4 -4
more:r2=about	9 -9
more:r2=and	-33 33
more:r2=as	-25 25
more:r2=been	-15 15
more:r2=both	22 -22
more:r2=but	12 -12
more:r2=ceasefire	22 -22
more:r2=come	-7 7
more:r2=could	-12 12
more:r2=deadline	11 -11
more:r2=due	-12 12
more:r2=either	-14 14
more:r2=from	23 -23
more:r2=go	-13 13
more:r2=has	-14 14
more:r2=he	13 -13
more:r2=higher	-6 6
more:r2=in	6 -6
more:r2=is	-13 13
more:r2=its	-26 26
more:r2=last	-11 11
more:r2=list	12 -12
more:r2=may	-8 8
more:r2=need	10 -10
more:r2=nothing	12 -12
more:r2=of	10 -10
more:r2=our	13 -13
more:r2=own	-11 11
more:r2=plan	12 -12
more:r2=present	-11 11
more:r2=sign	16 -16
more:r2=since	-21 21
more:r2=stay	10 -10
more:r2=suspension	-13 13
more:r2=than	12 -12
more:r2=that	17 -17
more:r2=the	-8 8
more:r2=their	21 -21
more:r2=then	-16 16
more:r2=they	-13 13
more:r2=those	8 -8
more:r2=time	11 -11
more:r2=two	11 -11
more:r2=were	-26 26
more:r2=what	9 -9
more:r2=which	-18 18
more:r2=would	14 -14
more:r2=year	17 -17
more:r=, "	12 -12
more:r=, <person>	-12 12
more:r=, <points>	15 -15
more:r=, a	22 -22
more:r=, after	10 -10
more:r=, and	-25 25
more:r=, as	-10 10
more:r=, but	11 -11
more:r=, by	-29 29
more:r=, for	-16 16
more:r=, he	16 -16
more:r=, in	11 -11
more:r=, it	-12 12
more:r=, so	-9 9
more:r=, the	14 -14
more:r=, until	13 -13
more:r=, was	14 -14
more:r=, which	-12 12
more:r=. <end>	-5 5
more:r=: the	16 -16
more:r=; it	-13 13
more:r=; the	-13 13
more:r=<day-ahead> .	13 -13
more:r=<end> <end>	32 -32
more:r=<level> ,	11 -11
more:r=<level> .	22 -22
more:r=<level> and	-11 11
more:r=<name> tariff	12 -12
more:r=<number> .	-18 18
more:r=<span> .	-38 38
more:r=<span> ;	-11 11
more:r=<span> <end>	26 -26
more:r=<span> at	-17 17
more:r=<span> for	-11 11
more:r=<span> were	-22 22
more:r=? <end>	-14 14
more:r=as well	11 -11
more:r=at <level>	-7 7
more:r=before the	10 -10
more:r=by <day-ahead>	9 -9
more:r=by <span>	-12 12
more:r=doing so	8 -8
more:r=duty on	15 -15
more:r=for <span>	-27 27
more:r=for another	8 -8
more:r=for the	14 -14
more:r=from <day-ahead>	-11 11
more:r=has been	-9 9
more:r=in <month-gone>	24 -24
more:r=in <span>	14 -14
more:r=is what	-9 9
more:r=it by	25 -25
more:r=it go	-13 13
more:r=it until	-26 26
more:r=its duty	10 -10
more:r=its own	-13 13
more:r=its tariff	-13 13
more:r=its truce	14 -14
more:r=last week	15 -15
more:r=meet in	12 -12
more:r=of it	11 -11
more:r=of our	7 -7
more:r=of the	-19 19
more:r=of their	28 -28
more:r=on <day-ahead>	23 -23
more:r=round ,	-15 15
more:r=round of	21 -21
more:r=term .	11 -11
more:r=than <level>	-19 19
more:r=than <money>	24 -24
more:r=than <number>	14 -14
more:r=than <span>	18 -18
more:r=than plan	11 -11
more:r=the deadline	10 -10
more:r=the higher	-6 6
more:r=the list	11 -11
more:r=the present	-11 11
more:r=the suspension	-13 13
more:r=the tariff	13 -13
more:r=the truce	-17 17
more:r=their tariff	-18 18
more:r=their trade	12 -12
more:r=thi year	15 -15
more:r=time .	-17 17
more:r=to <day-ahead>	-34 34
more:r=to <day-gone>	-50 50
more:r=to be	16 -16
more:r=to the	-12 12
more:r=until the	-38 38
more:r=was sign	14 -14
more:r=will be	12 -12
more:r=with the	13 -13
more:t0=future	-14 14
more:t0=future-passive	-20 20
more:t0=future-passive-not	16 -16
more:t0=modal-not	22 -22
more:t0=perfect-not	-14 14
more:t0=pluperfect	19 -19
more:t0=present-not	9 -9
more:v0=announce	11 -11
more:v0=approve	-13 13
more:v0=be	17 -17
more:v0=begin	12 -12
more:v0=carry	-14 14
more:v0=come	-9 9
more:v0=decide	-6 6
more:v0=discuss	-12 12
more:v0=end	25 -25
more:v0=hope	13 -13
more:v0=keep	13 -13
more:v0=know	-10 10
more:v0=leave	-11 11
more:v0=let	17 -17
more:v0=make	-16 16
more:v0=offer	12 -12
more:v0=other	-14 14
more:v0=propose	-18 18
more:v0=push	-9 9
more:v0=reach	-10 10
more:v0=ready	-24 24
more:v0=remain	-2 2
more:v0=rule	11 -11
more:v0=see	19 -19
more:v0=think	12 -12
more:v0=vote	13 -13
more:v0=wait	14 -14
more:v1=announce	9 -9
more:v1=approve	-21 21
more:v1=begin	8 -8
more:v1=bring	12 -12
more:v1=call	13 -13
more:v1=carry	-20 20
more:v1=come	-9 9
more:v1=hope	20 -20
more:v1=know	-10 10
more:v1=lengthen	-6 6
more:v1=let	10 -10
more:v1=like	-23 23
more:v1=make	-19 19
more:v1=push	-12 12
more:v1=reach	-9 9
more:v1=rule	11 -11
more:v1=settle	-15 15
more:v1=stand	10 -10
more:v1=think	19 -19
more:v1=vote	13 -13
more:v1=wait	13 -13
more:vt0=add future	22 -22
more:vt0=agree pluperfect	-20 20
more:vt0=approve modal	-11 11
more:vt0=approve perfect	16 -16
more:vt0=approve present	-22 22
more:vt0=ask past	13 -13
more:vt0=ask perfect	-12 12
more:vt0=be future	13 -13
more:vt0=be modal	25 -25
more:vt0=be perfect	12 -12
more:vt0=buy perfect	-10 10
more:vt0=come present	-12 12
more:vt0=discuss past	-23 23
more:vt0=end past	17 -17
more:vt0=get past	12 -12
more:vt0=have past	-19 19
more:vt0=have present	16 -16
more:vt0=hope present	11 -11
more:vt0=keep future	19 -19
more:vt0=keep present	18 -18
more:vt0=let future	13 -13
more:vt0=look modal	-13 13
more:vt0=make present	-13 13
more:vt0=meet present	-16 16
more:vt0=offer past	10 -10
more:vt0=offer perfect	19 -19
more:vt0=offer present	-9 9
more:vt0=other pluperfect	12 -12
more:vt0=pay present	11 -11
more:vt0=prolong future	-12 12
more:vt0=prolong past	28 -28
more:vt0=prolong perfect	19 -19
more:vt0=propose perfect	-18 18
more:vt0=propose pluperfect	-8 8
more:vt0=put future	-16 16
more:vt0=put present	8 -8
more:vt0=ready present	-24 24
more:vt0=renew future	12 -12
more:vt0=renew modal	-19 19
more:vt0=renew perfect	9 -9
more:vt0=run modal	-13 13
more:vt0=run present	7 -7
more:vt0=say perfect	-17 17
more:vt0=say present	21 -21
more:vt0=see future	12 -12
more:vt0=see past	11 -11
more:vt0=send perfect	-16 16
more:vt0=sign future	-14 14
more:vt0=sign past	11 -11
more:vt0=sign perfect	-18 18
more:vt0=sit future	-12 12
more:vt0=suspend present	11 -11
more:vt0=take future	-12 12
more:vt0=want pluperfect	21 -21
more:waits	-12 12
more:waits no span	-14 14
more=	50 -50
more=made+longer	7 -7
more=waits+longer	-25 25
more=waits+refused+longer	24 -24
more=wished+longer	-27 27
more=wished+made+longer	29 -29
more=wished+made+refused+longer	13 -13
more=wished+waits+longer	12 -12
no span	64 -64
on hold:c0=impose	13 -13
on hold:c1=impose	12 -12
on hold:ct0=impose present	9 -9
on hold:l1=<duty>	11 -11
on hold:r1=since	-13 13
on hold:r2=<month-gone>	-14 14
on hold:v1=put	11 -11
on ice:c0=impose	-13 13
on ice:l2=the	-10 10
on ice:t0=perfect	10 -10
pause:c0=agree	-7 7
pause:c0=say	15 -15
pause:c0=suspend	19 -19
pause:c1=suspend	19 -19
pause:ct1=impose infinitive	-13 13
pause:l1=<duty>	-15 15
pause:l1=<span>	15 -15
pause:l1=a	-8 8
pause:l1=new	-15 15
pause:l1=tariff	-15 15
pause:l1=the	18 -18
pause:l2=:	-9 9
pause:l2=<name>	11 -11
pause:l2=<span>	-4 4
pause:l2=<v-renew>	9 -9
pause:l2=a	-12 12
pause:l2=before	14 -14
pause:l2=extend	8 -8
pause:l2=if	-11 11
pause:l2=is	15 -15
pause:l2=of	-16 16
pause:l2=that	15 -15
pause:l2=when	8 -8
pause:r1=.	-9 9
pause:r1=<v-impose>	12 -12
pause:r1=<v-stay>	-12 12
pause:r1=for	10 -10
pause:r1=is	-14 14
pause:r1=of	15 -15
pause:r1=run	-16 16
pause:r1=to	-13 13
pause:r1=with	-7 7
pause:r2=<duty>	-19 19
pause:r2=<not>	-11 11
pause:r2=<span>	14 -14
pause:r2=a	9 -9
pause:r2=not	-12 12
pause:r2=the	-9 9
pause:r2=which	-9 9
pause:v0=ask	12 -12
pause:v0=have	10 -10
pause:v0=pause	14 -14
pause:v1=ask	14 -14
pause:v1=extend	19 -19
pause:v1=have	9 -9
pause:v1=pause	15 -15
pauses:l1=<person>	13 -13
pauses:r2=for	11 -11
peace:l1=of	-9 9
peace:l2=a	-15 15
peace:r1=.	15 -15
peace:v1=keep	-14 14
prolong:c0=renew	-14 14
prolong:l1=<name>	21 -21
prolong:l1=will	-11 11
prolong:l2=<organisation>	19 -19
prolong:l2=<v-propose>	-13 13
prolong:l2=and	15 -15
prolong:r1=it	-14 14
prolong:r1=the	-19 19
prolong:r2=.	20 -20
prolong:r2=suspension	-7 7
prolong:r2=truce	-10 10
prolong:r2=until	-16 16
prolong:t0=future	-11 11
prolong:t0=past	7 -7
prolong:t0=pluperfect	-8 8
prolong:v0=prolong	-14 14
prolongation:ct0=impose past	6 -6
prolongation:ct0=sign past	6 -6
prolongation:l1=a	-19 19
prolongation:l1=its	-12 12
prolongation:l2=<begin>	-6 6
prolongation:r1=,	-12 12
prolongation:r1=.	-12 12
prolongation:r1=is	-12 12
prolongation:r2=<span>	-18 18
prolonged:ct0=renew future-passive	-12 12
prolonged:ct0=renew past-passive	23 -23
prolonged:ct0=renew perfect-passive	11 -11
prolonged:ct1=renew future-passive	-12 12
prolonged:ct1=renew past-passive	23 -23
prolonged:ct1=renew perfect-passive	11 -11
prolonged:l1=,	31 -31
prolonged:l1=be	-18 18
prolonged:l1=is	20 -20
prolonged:l1=was	18 -18
prolonged:l2=<day-gone>	25 -25
prolonged:l2=<month-gone>	18 -18
prolonged:l2=<name>	11 -11
prolonged:l2=has	11 -11
prolonged:l2=suspension	-7 7
prolonged:l2=to	-28 28
prolonged:l2=truce	-10 10
prolonged:r1=for	28 -28
prolonged:r1=its	-18 18
prolonged:r1=the	11 -11
prolonged:r1=their	8 -8
prolonged:r2=<day-ahead>	17 -17
prolonged:r2=<span>	15 -15
prolonged:r2=week	19 -19
prolonged:t0=future-passive	-19 19
prolonged:t0=past-passive	18 -18
prolonged:t0=perfect-passive	11 -11
prolonging:r1=it	-13 13
prolongs:l1=<organisation>	14 -14
prolongs:l2=unless	14 -14
prolongs:r1=it	21 -21
prolongs:r1=the	-18 18
prolongs:r2=.	14 -14
prolongs:r2=truce	11 -11
put away:c0=impose	-9 9
put away:c1=impose	-9 9
put off:l1=been	15 -15
put off:l2=<name>	13 -13
put off:l2=<seat>	-10 10
put off:l2=has	12 -12
put off:r1=by	14 -14
put off:r1=the	14 -14
put off:r1=their	-10 10
put off:r2=<span>	15 -15
put off:r2=<v-sign>	-8 8
put off:r2=vote	-8 8
quiet:c0=propose	-18 18
quiet:c0=stay	8 -8
quiet:c0=up	-19 19
quiet:c1=agree	-13 13
quiet:c1=propose	-21 21
quiet:c1=up	-12 12
quiet:ct0=agree past	-11 11
quiet:ct0=impose past	-9 9
quiet:ct0=impose past-passive	11 -11
quiet:ct0=impose perfect	13 -13
quiet:ct0=propose present	-15 15
quiet:ct0=sign past	-17 17
quiet:ct1=impose infinitive	-18 18
quiet:ct1=impose past-passive	10 -10
quiet:ct1=impose perfect	10 -10
quiet:l1=<goods>	-10 10
quiet:l1=<points>	14 -14
quiet:l1=<v-impose>	8 -8
quiet:l1=<v-suspend>	-12 12
quiet:l1=a	11 -11
quiet:l1=are	10 -10
quiet:l1=had	15 -15
quiet:l1=in	9 -9
quiet:l1=is	13 -13
quiet:l1=of	-21 21
quiet:l1=stay	-12 12
quiet:l2=<gate>	8 -8
quiet:l2=<points>	12 -12
quiet:l2=<span>	-9 9
quiet:l2=<v-propose>	14 -14
quiet:l2=a	-18 18
quiet:l2=for	14 -14
quiet:l2=put	18 -18
quiet:l2=reciprocal	-16 16
quiet:l2=the	-20 20
quiet:l2=trade	-12 12
quiet:l=<begin> the	-10 10
quiet:l=<span> of	-15 15
quiet:l=of the	-13 13
quiet:lr=<points> for	17 -17
quiet:lr=of ,	-9 9
quiet:r1="	-14 14
quiet:r1=,	11 -11
quiet:r1=and	11 -11
quiet:r1=for	-15 15
quiet:r1=on	-12 12
quiet:r1=since	-14 14
quiet:r1=with	12 -12
quiet:r2=<month-gone>	-16 16
quiet:r2=<name>	17 -17
quiet:r2=<number>	-13 13
quiet:r2=for	-12 12
quiet:r2=the	12 -12
quiet:r2=to	-13 13
quiet:r=" .	-14 14
quiet:r=since <month-gone>	-16 16
quiet:r=until the	-12 12
quiet:t0=past	12 -12
quiet:t0=past-passive	11 -11
quiet:t0=perfect	12 -12
quiet:v0=agree	-14 14
quiet:v0=be	16 -16
quiet:v0=have	19 -19
quiet:v0=put	16 -16
quiet:v0=sleep	12 -12
quiet:v0=stay	-13 13
quiet:v0=want	-16 16
quiet:v1=agree	-14 14
quiet:v1=be	13 -13
quiet:v1=have	19 -19
quiet:v1=keep	-17 17
quiet:v1=put	17 -17
quiet:v1=stay	-13 13
quiet:vt0=be present	6 -6
quiet:vt0=have past	12 -12
quiet:vt0=put past	11 -11
quiet:vt0=put perfect	16 -16
quiet:vt0=want present	-16 16
refrain:r1=from	13 -13
renew:c1=renew	-11 11
renew:r2=.	14 -14
renew:r2=for	-21 21
renew:r2=truce	-12 12
renew:v1=renew	-11 11
renewal:c0=agree	6 -6
renewal:c0=impose	17 -17
renewal:c0=propose	-16 16
renewal:c1=agree	11 -11
renewal:c1=impose	21 -21
renewal:ct0=sign past	-10 10
renewal:l1=its	-23 23
renewal:l2=<v-agree>	9 -9
renewal:l2=<v-impose>	19 -19
renewal:r1=,	9 -9
renewal:r1=for	-20 20
renewal:r2=<span>	-19 19
renewal:t0=past	-22 22
renewal:v1=sign	16 -16
renewed:c0=renew	11 -11
renewed:c1=renew	14 -14
renewed:ct0=renew future-passive	12 -12
renewed:ct1=renew future-passive	12 -12
renewed:l1=<not>	16 -16
renewed:l2=to	15 -15
renewed:r1=,	14 -14
renewed:r1=in	14 -14
renewed:r1=their	9 -9
renewed:r2=<day-ahead>	10 -10
renewed:r2=<month-gone>	9 -9
renewed:r2=<span>	-14 14
renewed:v0=renew	11 -11
renewed:v1=renew	14 -14
reprieve:l1=a	12 -12
run on:c0=stay	-11 11
run on:c1=stay	-12 12
run on:r1=for	6 -6
run on:v0=run	-11 11
run on:v1=run	-12 12
s:"	12 -12
s:'	7 -7
s:(	-9 9
s:)	-17 17
s:*	-19 19
s:+	-14 14
s:-	-23 23
s:/	41 -41
s::	-13 13
s:;	11 -11
s:<agent>	-10 10
s:<day-ahead>	-18 18
s:<day-today>	13 -13
s:<goods-amount>	35 -35
s:<level-noun>	10 -10
s:<level>	15 -15
s:<money>	44 -44
s:<month-ahead>	24 -24
s:<month-gone>	22 -22
s:<month-today>	13 -13
s:<name>	9 -9
s:<not>	26 -26
s:<number>	13 -13
s:<organisation>	27 -27
s:<person>	-16 16
s:<seat>	-10 10
s:<sender>	20 -20
s:<span>	-30 30
s:<taker>	34 -34
s:<v-bear>	10 -10
s:<v-buy>	41 -41
s:<v-end>	26 -26
s:<v-impose>	12 -12
s:<v-lack>	-19 19
s:<v-propose>	-37 37
s:<v-refuse>	12 -12
s:<v-renew>	20 -20
s:<v-return>	6 -6
s:<v-stay>	9 -9
s:<v-target>	16 -16
s:<v-threaten>	31 -31
s:<v-up>	10 -10
s:@	14 -14
s:_	12 -12
s:above	15 -15
s:access	14 -14
s:accord	13 -13
s:according	-42 42
s:account	15 -15
s:accuse	10 -10
s:act	24 -24
s:add	10 -10
s:adjust	-17 17
s:affair	-11 11
s:after	36 -36
s:afternoon	17 -17
s:again	30 -30
s:against	25 -25
s:agency	-13 13
s:agenda	15 -15
s:agent	-10 10
s:agree	-20 20
s:agreement	39 -39
s:agricultural	-10 10
s:air	-12 12
s:aire	13 -13
s:airline	20 -20
s:all	-11 11
s:allowed	14 -14
s:almost	20 -20
s:alone	15 -15
s:already	12 -12
s:also	11 -11
s:am	-12 12
s:and	11 -11
s:annex	-9 9
s:announcement	12 -12
s:another	12 -12
s:anti	14 -14
s:antimony	13 -13
s:apart	18 -18
s:apple	-18 18
s:application	18 -18
s:apply	-14 14
s:approval	-25 25
s:approve	-23 23
s:aqaba	-11 11
s:armed	10 -10
s:army	14 -14
s:arrangement	-14 14
s:article	-20 20
s:arusha	-14 14
s:as	-27 27
s:asia	-11 11
s:aside	17 -17
s:ask	-15 15
s:assembly	-9 9
s:assume	-20 20
s:assured	10 -10
s:attempt	16 -16
s:audience	-11 11
s:authority	13 -13
s:autumn	-8 8
s:await	-13 13
s:back	21 -21
s:bag	-13 13
s:banana	12 -12
s:bandung	8 -8
s:bargain	20 -20
s:base	-35 35
s:batlle	-9 9
s:battery	-7 7
s:be	-14 14
s:bear	13 -13
s:because	30 -30
s:become	36 -36
s:bed	-13 13
s:been	-6 6
s:beer	-11 11
s:before	16 -16
s:being	-13 13
s:believe	-29 29
s:bench	-13 13
s:bergen	-20 20
s:better	17 -17
s:bicycle	11 -11
s:big	21 -21
s:biggest	-10 10
s:bill	-15 15
s:billion	12 -12
s:bin	18 -18
s:black	-23 23
s:block	8 -8
s:blue	-11 11
s:boat	16 -16
s:border	28 -28
s:both	-30 30
s:bread	-11 11
s:breakfast	-19 19
s:breathing	12 -12
s:bridge	11 -11
s:briefed	-14 14
s:broke	24 -24
s:broken	19 -19
s:bueno	13 -13
s:builder	11 -11
s:built	26 -26
s:busan	9 -9
s:buse	15 -15
s:but	-27 27
s:buy	13 -13
s:call	34 -34
s:calm	-13 13
s:can	11 -11
s:cancel	-12 12
s:cannot	15 -15
s:capital	8 -8
s:car	13 -13
s:card	-6 6
s:careful	-8 8
s:carpet	10 -10
s:carry	-30 30
s:cash	14 -14
s:catch	10 -10
s:ceasefire	16 -16
s:cement	-28 28
s:cent	12 -12
s:ceramic	27 -27
s:certain	-26 26
s:certainty	11 -11
s:chair	18 -18
s:chamber	22 -22
s:change	35 -35
s:changed	9 -9
s:channel	-12 12
s:cheese	-16 16
s:chenggang	-30 30
s:chip	24 -24
s:christma	-11 11
s:claim	10 -10
s:clause	-14 14
s:client	11 -11
s:clock	22 -22
s:close	-20 20
s:club	30 -30
s:coach	9 -9
s:collapsed	-9 9
s:collect	24 -24
s:come	11 -11
s:commander	19 -19
s:comment	16 -16
s:commerce	-18 18
s:commercial	15 -15
s:company	30 -30
s:concede	-18 18
s:conclude	17 -17
s:conference	6 -6
s:confirm	10 -10
s:consent	23 -23
s:consider	16 -16
s:constructive	-14 14
s:consumer	10 -10
s:contract	30 -30
s:conversation	9 -9
s:cost	-15 15
s:countersign	-11 11
s:country	18 -18
s:cover	-13 13
s:crane	14 -14
s:critical	29 -29
s:crossing	9 -9
s:custom	16 -16
s:customer	19 -19
s:dairy	-20 20
s:date	-10 10
s:de	-35 35
s:deadline	38 -38
s:deal	27 -27
s:declare	23 -23
s:decree	-18 18
s:delay	-17 17
s:demand	22 -22
s:deny	12 -12
s:deposit	-12 12
s:desk	-28 28
s:detail	-17 17
s:dialogue	9 -9
s:did	25 -25
s:didn't	-14 14
s:die	-14 14
s:difference	18 -18
s:different	11 -11
s:digit	10 -10
s:dinner	16 -16
s:discuss	-37 37
s:discussion	-17 17
s:dispute	-30 30
s:docker	23 -23
s:document	-27 27
s:doe	10 -10
s:doesn't	10 -10
s:doha	10 -10
s:doing	-17 17
s:done	-15 15
s:doubt	-16 16
s:doug	12 -12
s:draft	-53 53
s:draw	-12 12
s:drawer	-14 14
s:driver	14 -14
s:dump	12 -12
s:during	31 -31
s:duty	-11 11
s:dysprosium	6 -6
s:each	-15 15
s:earlier	23 -23
s:eastern	14 -14
s:economy	11 -11
s:effect	8 -8
s:either	18 -18
s:eleven	-8 8
s:else	28 -28
s:embassy	13 -13
s:emergency	22 -22
s:employer	23 -23
s:end	11 -11
s:engine	-10 10
s:enough	-10 10
s:enter	16 -16
s:entity	31 -31
s:envy	-9 9
s:eve	-15 15
s:even	-9 9
s:evening	-10 10
s:every	-13 13
s:everyone	15 -15
s:except	12 -12
s:exchanged	-20 20
s:exclusion	38 -38
s:exist	-13 13
s:expect	38 -38
s:expire	11 -11
s:expiry	-21 21
s:extend	14 -14
s:extension	-18 18
s:face	22 -22
s:fail	28 -28
s:failed	11 -11
s:fair	-12 12
s:faith	13 -13
s:fall	30 -30
s:family	24 -24
s:fan	8 -8
s:far	33 -33
s:fare	11 -11
s:fear	11 -11
s:fee	19 -19
s:fentanyl	-33 33
s:ferry	13 -13
s:figure	20 -20
s:finance	-7 7
s:find	28 -28
s:firm	28 -28
s:first	12 -12
s:five	-29 29
s:flat	-13 13
s:float	-27 27
s:flour	-17 17
s:fly	11 -11
s:follow	28 -28
s:followed	21 -21
s:force	22 -22
s:forced	9 -9
s:ford	22 -22
s:foreign	21 -21
s:foresee	-38 38
s:forty	-16 16
s:four	11 -11
s:fourth	7 -7
s:framework	12 -12
s:free	18 -18
s:fresh	-23 23
s:friend	-9 9
s:from	-12 12
s:full	-20 20
s:further	12 -12
s:gallium	17 -17
s:gate	15 -15
s:gave	44 -44
s:general	14 -14
s:geneva	19 -19
s:germanium	15 -15
s:get	20 -20
s:giant	-9 9
s:giving	12 -12
s:glass	-10 10
s:go	-15 15
s:good	41 -41
s:government	-8 8
s:grant	29 -29
s:grape	10 -10
s:ground	13 -13
s:groundnut	-12 12
s:group	22 -22
s:gun	20 -20
s:had	14 -14
s:half	-12 12
s:hand	-17 17
s:handshake	34 -34
s:happen	13 -13
s:happened	11 -11
s:hasn't	11 -11
s:have	20 -20
s:having	15 -15
s:he	-10 10
s:he'd	-26 26
s:he'll	-18 18
s:hear	-16 16
s:height	-9 9
s:heightened	-33 33
s:helping	-11 11
s:her	-10 10
s:higher	19 -19
s:highly	8 -8
s:him	-11 11
s:hinted	-12 12
s:his	-13 13
s:hit	13 -13
s:hold	17 -17
s:holiday	14 -14
s:hospital	10 -10
s:hotel	14 -14
s:household	11 -11
s:how	-11 11
s:hundred	-28 28
s:i	-34 34
s:if	-14 14
s:import	18 -18
s:impose	31 -31
s:including	16 -16
s:increase	11 -11
s:informed	-10 10
s:initial	-48 48
s:instead	-31 31
s:interest	20 -20
s:interview	-28 28
s:into	22 -22
s:invest	21 -21
s:is	-18 18
s:island	16 -16
s:isn't	11 -11
s:it	-12 12
s:it'll	-14 14
s:jinping	16 -16
s:josé	-19 19
s:juice	-17 17
s:jump	16 -16
s:just	18 -18
s:keep	10 -10
s:kettle	-9 9
s:key	-16 16
s:kick	8 -8
s:kingdom	12 -12
s:knowledge	-12 12
s:kobe	-14 14
s:kuala	-23 23
s:kumasi	-15 15
s:lain	16 -16
s:lake	6 -6
s:land	13 -13
s:lapse	53 -53
s:large	14 -14
s:largest	17 -17
s:lasted	27 -27
s:lasting	20 -20
s:late	-9 9
s:law	-8 8
s:lay	9 -9
s:lead	-11 11
s:least	17 -17
s:leave	10 -10
s:led	30 -30
s:lender	16 -16
s:length	-46 46
s:less	-6 6
s:let	-18 18
s:letter	-20 20
s:level	25 -25
s:li	-32 32
s:lie	-24 24
s:lifeng	11 -11
s:lift	26 -26
s:like	16 -16
s:likely	-43 43
s:limit	19 -19
s:limited	9 -9
s:link	15 -15
s:lisbon	17 -17
s:list	13 -13
s:listed	-17 17
s:listing	12 -12
s:loan	19 -19
s:lock	-9 9
s:london	14 -14
s:long	-28 28
s:longer	-18 18
s:look	16 -16
s:lorry	18 -18
s:loui	-12 12
s:lower	-12 12
s:lumpur	-23 23
s:m	51 -51
s:machine	-15 15
s:machinery	-14 14
s:make	17 -17
s:maker	16 -16
s:man	-10 10
s:mandate	-16 16
s:manner	-12 12
s:many	10 -10
s:market	32 -32
s:matter	-31 31
s:mayor	12 -12
s:meal	-18 18
s:mean	-9 9
s:meant	21 -21
s:meantime	-18 18
s:meanwhile	26 -26
s:mediator	46 -46
s:meet	-12 12
s:meeting	10 -10
s:member	26 -26
s:mention	-21 21
s:midnight	26 -26
s:million	14 -14
s:mind	-19 19
s:mineral	-13 13
s:minister	-15 15
s:ministry	-29 29
s:minute	-14 14
s:missing	15 -15
s:monday	7 -7
s:money	11 -11
s:month	-25 25
s:morning	17 -17
s:mountain	-10 10
s:move	9 -9
s:must	23 -23
s:my	-29 29
s:nearly	15 -15
s:negotiate	22 -22
s:negotiator	-10 10
s:never	17 -17
s:nexperia	10 -10
s:next	-23 23
s:nickel	16 -16
s:night	-23 23
s:no	-17 17
s:nobody	45 -45
s:nor	-19 19
s:north	22 -22
s:northern	18 -18
s:not	12 -12
s:note	12 -12
s:nothing	10 -10
s:notice	58 -58
s:now	25 -25
s:number	13 -13
s:o'clock	12 -12
s:object	-10 10
s:obtain	-10 10
s:off	37 -37
s:offer	-19 19
s:officer	-10 10
s:official	18 -18
s:old	24 -24
s:older	13 -13
s:once	-15 15
s:onion	-29 29
s:only	24 -24
s:open	-12 12
s:opened	25 -25
s:operated	14 -14
s:operation	12 -12
s:operator	26 -26
s:opposition	16 -16
s:option	-31 31
s:or	12 -12
s:order	47 -47
s:ordinary	19 -19
s:ore	11 -11
s:origin	-18 18
s:originating	9 -9
s:osaka	-16 16
s:other	19 -19
s:otherwise	-22 22
s:out	12 -12
s:over	11 -11
s:owned	17 -17
s:owner	27 -27
s:palace	-14 14
s:palm	11 -11
s:paper	-45 45
s:parcel	12 -12
s:pari	10 -10
s:part	11 -11
s:parted	19 -19
s:partial	-9 9
s:partnership	-10 10
s:party	18 -18
s:pass	16 -16
s:patience	-11 11
s:pay	30 -30
s:peat	-11 11
s:pending	-25 25
s:people	-24 24
s:per	10 -10
s:perhap	-10 10
s:phase	12 -12
s:place	5 -5
s:plan	20 -20
s:plant	15 -15
s:player	13 -13
s:plywood	17 -17
s:policy	12 -12
s:pork	18 -18
s:positive	-16 16
s:possible	-18 18
s:post	37 -37
s:power	-15 15
s:prawn	-23 23
s:present	-23 23
s:presidential	-16 16
s:press	14 -14
s:price	15 -15
s:priced	-15 15
s:prime	9 -9
s:principle	-37 37
s:prisoner	15 -15
s:probably	-11 11
s:problem	11 -11
s:proclamation	16 -16
s:product	27 -27
s:progress	15 -15
s:prolongation	-23 23
s:proper	-10 10
s:proposal	-35 35
s:propose	-46 46
s:protocol	-12 12
s:provide	-25 25
s:publish	13 -13
s:pump	10 -10
s:purchase	-19 19
s:push	-30 30
s:put	-14 14
s:quarrel	-11 11
s:quarter	13 -13
s:quay	15 -15
s:question	21 -21
s:quota	20 -20
s:railway	12 -12
s:raise	19 -19
s:rate	11 -11
s:read	21 -21
s:ready	-25 25
s:recall	20 -20
s:receive	-18 18
s:recife	16 -16
s:reciprocal	-45 45
s:recommend	-14 14
s:reduce	-16 16
s:refuse	16 -16
s:regime	10 -10
s:regulation	13 -13
s:regulator	12 -12
s:remind	11 -11
s:rent	18 -18
s:replace	18 -18
s:reply	-20 20
s:reporter	15 -15
s:request	-17 17
s:require	-14 14
s:respite	-11 11
s:restriction	15 -15
s:retailer	8 -8
s:retaliate	11 -11
s:return	17 -17
s:review	26 -26
s:ridge	13 -13
s:right	25 -25
s:rise	15 -15
s:river	29 -29
s:road	22 -22
s:round	20 -20
s:rush	8 -8
s:safeguard	18 -18
s:sale	16 -16
s:salt	-9 9
s:sanction	22 -22
s:santa	14 -14
s:sardine	-13 13
s:saturday	13 -13
s:save	20 -20
s:say	-15 15
s:school	11 -11
s:section	25 -25
s:sell	18 -18
s:senate	-8 8
s:send	-25 25
s:separate	12 -12
s:set	9 -9
s:settle	-18 18
s:seven	8 -8
s:shall	-26 26
s:shanghai	10 -10
s:share	16 -16
s:she	19 -19
s:shipbuilding	20 -20
s:shook	-35 35
s:short	13 -13
s:shorten	13 -13
s:shortly	12 -12
s:should	-7 7
s:show	8 -8
s:shrimp	10 -10
s:shut	15 -15
s:side	-15 15
s:sign	6 -6
s:signature	-31 31
s:silence	16 -16
s:similar	14 -14
s:simply	-10 10
s:sir	-20 20
s:sit	-11 11
s:slap	10 -10
s:small	19 -19
s:social	11 -11
s:something	-14 14
s:soon	12 -12
s:source	-13 13
s:soy	-12 12
s:soybean	-10 10
s:space	13 -13
s:spare	13 -13
s:speak	-14 14
s:special	-8 8
s:spirit	-20 20
s:spoke	15 -15
s:spoken	-12 12
s:spring	-17 17
s:st	-24 24
s:stable	11 -11
s:stand	-12 12
s:standstill	-10 10
s:start	-13 13
s:state	-15 15
s:still	-17 17
s:stock	-12 12
s:stockholm	-25 25
s:stop	-29 29
s:street	10 -10
s:stretch	-17 17
s:subject	-29 29
s:subsidy	12 -12
s:such	14 -14
s:sugar	-15 15
s:suggest	-25 25
s:summer	-17 17
s:summit	15 -15
s:supreme	-11 11
s:surcharge	8 -8
s:survive	11 -11
s:suspend	-5 5
s:table	-19 19
s:talked	-34 34
s:tariff	9 -9
s:tax	30 -30
s:teacher	16 -16
s:technology	11 -11
s:telephone	29 -29
s:telephoned	15 -15
s:television	-63 63
s:tell	-14 14
s:temporary	13 -13
s:term	-7 7
s:terminal	12 -12
s:text	-38 38
s:than	22 -22
s:that	-13 13
s:then	-13 13
s:there	11 -11
s:thereafter	-9 9
s:therefore	-14 14
s:they'll	-29 29
s:they've	10 -10
s:thi	8 -8
s:thing	14 -14
s:think	36 -36
s:third	13 -13
s:threat	19 -19
s:threaten	12 -12
s:three	-21 21
s:thu	21 -21
s:ticket	13 -13
s:tiktok	38 -38
s:timber	-17 17
s:time	21 -21
s:to	-6 6
s:ton	10 -10
s:top	10 -10
s:topic	-22 22
s:touch	9 -9
s:touched	15 -15
s:toward	14 -14
s:track	13 -13
s:tractor	-15 15
s:trade	-18 18
s:trading	10 -10
s:tram	10 -10
s:transfer	13 -13
s:transport	22 -22
s:treat	10 -10
s:treaty	14 -14
s:trial	9 -9
s:triple	11 -11
s:tromsø	-13 13
s:true	-27 27
s:truth	9 -9
s:try	9 -9
s:tuesday	-11 11
s:turned	-13 13
s:twice	11 -11
s:two	-15 15
s:tyre	-14 14
s:under	8 -8
s:understanding	-16 16
s:union	17 -17
s:unreliable	22 -22
s:until	10 -10
s:up	21 -21
s:upon	-23 23
s:urge	14 -14
s:us	-23 23
s:use	20 -20
s:usmca	12 -12
s:utility	12 -12
s:vanilla	-12 12
s:vessel	13 -13
s:vice	24 -24
s:video	8 -8
s:village	18 -18
s:void	12 -12
s:vote	-11 11
s:wage	16 -16
s:wap	-17 17
s:warn	29 -29
s:watche	-11 11
s:way	-9 9
s:we	-22 22
s:wednesday	21 -21
s:week	-18 18
s:weekend	19 -19
s:welcome	22 -22
s:welcomed	20 -20
s:what	-19 19
s:whatever	23 -23
s:when	11 -11
s:wherea	9 -9
s:whether	-14 14
s:while	-11 11
s:who	29 -29
s:whole	-11 11
s:whom	-15 15
s:will	-19 19
s:willing	-27 27
s:win	18 -18
s:window	12 -12
s:wire	-16 16
s:within	34 -34
s:without	12 -12
s:word	-55 55
s:work	25 -25
s:worked	-25 25
s:worker	15 -15
s:world	15 -15
s:would	-46 46
s:write	-14 14
s:xi	16 -16
s:year	9 -9
s:yes	-15 15
s:yet	-27 27
s:you	20 -20
s:your	-7 7
s:—	-11 11
s:•	-24 24
second:c0=bear	15 -15
second:c0=stay	18 -18
second:c1=bear	16 -16
second:c1=impose	-15 15
second:ct0=impose future	10 -10
second:ct0=impose perfect	-13 13
second:ct0=impose present	-14 14
second:ct1=impose future	10 -10
second:ct1=impose perfect	-13 13
second:ct1=impose present	-14 14
second:l1=<begin>	23 -23
second:l1=a	-11 11
second:l2=;	-13 13
second:l2=<name>	8 -8
second:l2=<v-agree>	12 -12
second:l2=<v-begin>	11 -11
second:l2=after	-15 15
second:l2=and	12 -12
second:l2=of	-15 15
second:l2=on	-8 8
second:l2=sign	11 -11
second:r1=,	24 -24
second:r1=<agent>	16 -16
second:r1=<span>	-20 20
second:r1=<v-bear>	19 -19
second:r1=<v-end>	10 -10
second:r1=<v-impose>	19 -19
second:r1=list	11 -11
second:r1=meet	19 -19
second:r1=notice	8 -8
second:r1=of	22 -22
second:r1=one	11 -11
second:r1=term	-12 12
second:r1=year	-41 41
second:r2=.	-9 9
second:r2=<day-ahead>	11 -11
second:r2=<span>	26 -26
second:r2=<v-suspend>	-12 12
second:r2=in	23 -23
second:r2=last	-11 11
second:r2=of	19 -19
second:r2=was	-10 10
second:t0=present	11 -11
second:v0=agree	-13 13
second:v0=be	23 -23
second:v0=meet	11 -11
second:v0=other	11 -11
second:v0=sign	11 -11
second:v1=agree	-13 13
second:v1=be	23 -23
second:v1=meet	13 -13
second:v1=other	11 -11
second:v1=sign	12 -12
sides=0	29 -29
sides=1	16 -16
sides=2	-8 8
sleep:c0=impose	12 -12
sleep:l1=<points>	14 -14
sleep:r1=on	-14 14
sleep:v0=put	15 -15
sleep:v1=put	11 -11
span	-24 24
spare:ct1=target infinitive	11 -11
spare:l1=to	11 -11
spared:c0=target	17 -17
spared:v0=spare	17 -17
standstill:c0=agree	-12 12
standstill:c0=impose	-12 12
standstill:c0=propose	-16 16
standstill:ct0=impose present	-9 9
standstill:l1=<duty>	9 -9
standstill:l1=a	-26 26
standstill:l1=the	22 -22
standstill:l2=<v-sign>	15 -15
standstill:l2=on	-12 12
standstill:r1=,	-11 11
standstill:r1=.	11 -11
standstill:r1=between	13 -13
standstill:r1=on	20 -20
standstill:r2=<day-ahead>	-21 21
standstill:r2=<end>	16 -16
standstill:r2=<span>	-11 11
standstill:t0=present	-8 8
standstill:v0=agree	-20 20
standstill:v1=agree	-12 12
stay:c0=say	-8 8
stay:ct0=impose perfect	14 -14
stay:l1=<duty>	-13 13
stay:l1=<goods>	25 -25
stay:l1=<name>	-12 12
stay:l1=<number>	-16 16
stay:l1=<v-impose>	-18 18
stay:l1=and	-11 11
stay:l1=it	8 -8
stay:l2=;	-9 9
stay:l2=<quality>	14 -14
stay:l2=<v-say>	-9 9
stay:l2=and	-10 10
stay:l2=other	9 -9
stay:l2=they	7 -7
stay:r1=as	-19 19
stay:r1=at	39 -39
stay:r1=for	13 -13
stay:r1=in	-6 6
stay:r1=suspend	-18 18
stay:r2=.	-10 10
stay:r2=<level>	14 -14
stay:r2=<number>	13 -13
stay:r2=<span>	9 -9
stay:r2=<v-impose>	-16 16
stay:r2=it	-11 11
stay:r2=on	8 -8
stay:r2=the	21 -21
stay:r2=they	-10 10
stay:r2=until	-18 18
stay:t0=present	11 -11
stay:v0=be	-10 10
stay:v1=be	-11 11
stay:v1=stay	10 -10
stays:l1=<v-impose>	10 -10
stays:l1=everything	-8 8
stays:l1=tariff	-11 11
stays:l2=<day-ahead>	14 -14
stays:l2=<goods>	10 -10
stays:l2=the	18 -18
stays:r1=<v-impose>	11 -11
stays:r1=<v-suspend>	8 -8
stays:r1=at	-8 8
stays:r1=for	12 -12
stays:r1=on	-9 9
stays:r1=suspend	8 -8
stays:r2=<number>	-17 17
stays:r2=and	-10 10
stays:r2=the	-9 9
stays:t0=present	-11 11
stretch:l1=to	-20 20
stretch:r1=their	-7 7
successor:c1=impose	8 -8
successor:r1=,	-10 10
suspend:c0=stay	21 -21
suspend:ct0=agree past	3 -3
suspend:ct0=impose present	11 -11
suspend:ct0=sign past	4 -4
suspend:l1=also	9 -9
suspend:l1=to	-12 12
suspend:l2=,	-12 12
suspend:l2=<begin>	10 -10
suspend:l2=<day-today>	-14 14
suspend:l2=<name>	7 -7
suspend:l2=propose	10 -10
suspend:l2=would	15 -15
suspend:r1=<points>	10 -10
suspend:r1=a	12 -12
suspend:r1=the	-21 21
suspend:r1=their	14 -14
suspend:r2=<level>	-23 23
suspend:r2=<v-end>	15 -15
suspend:r2=<v-target>	10 -10
suspend:r2=duty	-6 6
suspend:r2=fee	25 -25
suspend:r2=on	11 -11
suspend:t0=modal	9 -9
suspend:t0=present	18 -18
suspend:v0=continue	16 -16
suspended:ct0=impose future	-16 16
suspended:ct1=impose future	-10 10
suspended:ct1=impose infinitive	-18 18
suspended:ct1=stay infinitive	-19 19
suspended:l1=,	14 -14
suspended:l1=<duty>	-14 14
suspended:l1=<name>	-11 11
suspended:l1=<organisation>	8 -8
suspended:l1=<points>	7 -7
suspended:l1=are	16 -16
suspended:l1=be	-18 18
suspended:l1=been	25 -25
suspended:l1=tariff	-11 11
suspended:l1=the	-12 12
suspended:l2=<begin>	18 -18
suspended:l2=<day-gone>	13 -13
suspended:l2=<duty>	-7 7
suspended:l2=<level>	8 -8
suspended:l2=<month-gone>	12 -12
suspended:l2=<points>	-10 10
suspended:l2=<quality>	8 -8
suspended:l2=<v-stay>	9 -9
suspended:l2=and	-11 11
suspended:l2=good	13 -13
suspended:l2=it	30 -30
suspended:l2=reciprocal	-29 29
suspended:l2=tariff	-14 14
suspended:l2=that	-12 12
suspended:l2=they	14 -14
suspended:l2=to	-16 16
suspended:l2=will	23 -23
suspended:r1=from	-12 12
suspended:r1=in	-15 15
suspended:r1=its	23 -23
suspended:r1=on	19 -19
suspended:r1=the	15 -15
suspended:r2=.	-11 11
suspended:r2=<day-ahead>	-16 16
suspended:r2=<duty>	-10 10
suspended:r2=<number>	12 -12
suspended:r2=on	16 -16
suspended:t0=past	-10 10
suspended:v1=leave	-12 12
suspends:l1=<agent>	-12 12
suspends:l1=<name>	14 -14
suspends:l1=<number>	-9 9
suspends:l1=and	-17 17
suspends:l2=,	-11 11
suspends:l2=.	-18 18
suspends:l2=each	14 -14
suspends:l2=that	12 -12
suspends:r1=its	-12 12
suspends:r2=<level>	-13 13
suspension:c0=agree	-14 14
suspension:c1=agree	-20 20
suspension:c1=impose	-6 6
suspension:c1=sign	-14 14
suspension:ct0=renew past	14 -14
suspension:ct0=renew present	-11 11
suspension:ct1=renew infinitive	17 -17
suspension:ct1=renew past	14 -14
suspension:ct1=renew present	-11 11
suspension:l1=a	-19 19
suspension:l2=<v-renew>	-14 14
suspension:l2=a	15 -15
suspension:l2=if	8 -8
suspension:l2=prolong	-12 12
suspension:l2=that	-10 10
suspension:r1=,	-16 16
suspension:r1=<v-end>	24 -24
suspension:r1=<v-stay>	-10 10
suspension:r1=on	15 -15
suspension:r1=would	24 -24
suspension:r2=<name>	18 -18
suspension:r2=<not>	-13 13
suspension:r2=<points>	16 -16
suspension:r2=be	11 -11
suspension:r2=higher	9 -9
suspension:r2=not	-13 13
suspension:r2=on	28 -28
suspension:t0=past	14 -14
suspension:t0=present	-11 11
suspension:v0=agree	-13 13
suspension:v1=agree	-19 19
top	32 -32
truce:c0=down	-10 10
truce:c0=impose	-10 10
truce:c0=propose	-18 18
truce:c0=suspend	21 -21
truce:c0=target	-11 11
truce:c1=bear	-22 22
truce:c1=begin	-15 15
truce:c1=lack	-20 20
truce:c1=propose	-10 10
truce:c1=say	-17 17
truce:c1=suspend	12 -12
truce:c1=target	-11 11
truce:c1=up	-20 20
truce:ct0=agree future	-22 22
truce:ct0=agree modal	-14 14
truce:ct0=bear modal	-22 22
truce:ct0=bear perfect	8 -8
truce:ct0=bear present	15 -15
truce:ct0=begin modal	-7 7
truce:ct0=down past	-17 17
truce:ct0=end modal	9 -9
truce:ct0=end past	-13 13
truce:ct0=impose future	-18 18
truce:ct0=impose modal	-14 14
truce:ct0=impose present-passive	8 -8
truce:ct0=propose past	-13 13
truce:ct0=propose present	-8 8
truce:ct0=renew modal	-13 13
truce:ct0=renew past	18 -18
truce:ct0=say present	-12 12
truce:ct0=sign future	-22 22
truce:ct0=sign modal	-17 17
truce:ct0=stay future	-12 12
truce:ct0=stay pluperfect	12 -12
truce:ct0=up past	11 -11
truce:ct0=up present	12 -12
truce:ct1=agree future	-22 22
truce:ct1=agree infinitive	-36 36
truce:ct1=agree modal	-14 14
truce:ct1=agree participle-passive	20 -20
truce:ct1=agree past	7 -7
truce:ct1=agree perfect	9 -9
truce:ct1=bear infinitive	-19 19
truce:ct1=bear modal	-22 22
truce:ct1=bear perfect	8 -8
truce:ct1=bear present	17 -17
truce:ct1=down past	-17 17
truce:ct1=end modal	9 -9
truce:ct1=impose future	-18 18
truce:ct1=impose infinitive	-32 32
truce:ct1=impose modal	-12 12
truce:ct1=impose participle-passive	7 -7
truce:ct1=impose pluperfect	10 -10
truce:ct1=impose present	18 -18
truce:ct1=impose present-passive	8 -8
truce:ct1=propose infinitive	-10 10
truce:ct1=renew gerund	-15 15
truce:ct1=renew modal	-13 13
truce:ct1=renew past	18 -18
truce:ct1=say present	-14 14
truce:ct1=sign future	-16 16
truce:ct1=sign infinitive	-38 38
truce:ct1=sign modal	-17 17
truce:ct1=sign participle-passive	9 -9
truce:ct1=sign perfect	11 -11
truce:ct1=stay future	-8 8
truce:ct1=stay pluperfect	10 -10
truce:ct1=up infinitive	-17 17
truce:ct1=up past	11 -11
truce:ct1=up present	12 -12
truce:l1='	-8 8
truce:l1=,	10 -10
truce:l1=<duty>	-15 15
truce:l1=<name>	-16 16
truce:l1=<not>	23 -23
truce:l1=<person>	13 -13
truce:l1=<span>	8 -8
truce:l1=<v-agree>	8 -8
truce:l1=<v-impose>	25 -25
truce:l1=<v-renew>	19 -19
truce:l1=another	-18 18
truce:l1=extend	15 -15
truce:l1=geneva	9 -9
truce:l1=in	14 -14
truce:l1=its	23 -23
truce:l1=new	-37 37
truce:l1=no	21 -21
truce:l1=of	-23 23
truce:l1=present	-12 12
truce:l1=sugar	18 -18
truce:l1=thi	-15 15
truce:l2='s	5 -5
truce:l2=,	-30 30
truce:l2=-	-14 14
truce:l2=:	-14 14
truce:l2=<day-ahead>	18 -18
truce:l2=<day-gone>	15 -15
truce:l2=<day-today>	10 -10
truce:l2=<not>	26 -26
truce:l2=<person>	-17 17
truce:l2=<span>	-41 41
truce:l2=<v-bear>	-27 27
truce:l2=<v-begin>	7 -7
truce:l2=<v-down>	22 -22
truce:l2=<v-end>	11 -11
truce:l2=<v-sign>	-29 29
truce:l2=<v-stay>	-16 16
truce:l2=a	-42 42
truce:l2=about	-11 11
truce:l2=after	20 -20
truce:l2=as	36 -36
truce:l2=be	-18 18
truce:l2=by	22 -22
truce:l2=call	12 -12
truce:l2=carry	-28 28
truce:l2=come	8 -8
truce:l2=declare	7 -7
truce:l2=during	12 -12
truce:l2=for	-16 16
truce:l2=from	9 -9
truce:l2=get	19 -19
truce:l2=has	9 -9
truce:l2=into	10 -10
truce:l2=is	3 -3
truce:l2=it	22 -22
truce:l2=its	-15 15
truce:l2=make	-19 19
truce:l2=out	13 -13
truce:l2=save	17 -17
truce:l2=that	-18 18
truce:l2=then	13 -13
truce:l2=thi	-17 17
truce:l2=to	11 -11
truce:l2=unless	-14 14
truce:l2=want	-13 13
truce:l2=was	11 -11
truce:l2=what	13 -13
truce:l2=when	35 -35
truce:l2=without	18 -18
truce:l=" a	25 -25
truce:l=" the	-24 24
truce:l='s tariff	10 -10
truce:l=, a	12 -12
truce:l=, the	-31 31
truce:l=: a	-30 30
truce:l=: its	13 -13
truce:l=<begin> a	-27 27
truce:l=<begin> that	18 -18
truce:l=<begin> their	20 -20
truce:l=<day-today> the	8 -8
truce:l=<name> :	-14 14
truce:l=<name> a	-16 16
truce:l=<name> tariff	7 -7
truce:l=<span> of	-28 28
truce:l=<span> tariff	-31 31
truce:l=<span> the	14 -14
truce:l=a new	-40 40
truce:l=a second	-8 8
truce:l=a trade	11 -11
truce:l=about a	-17 17
truce:l=after a	9 -9
truce:l=after the	10 -10
truce:l=and a	19 -19
truce:l=as the	13 -13
truce:l=be a	-14 14
truce:l=by a	7 -7
truce:l=carry the	-28 28
truce:l=during the	11 -11
truce:l=extend tariff	10 -10
truce:l=get a	17 -17
truce:l=in a	8 -8
truce:l=is the	16 -16
truce:l=it a	18 -18
truce:l=its tariff	-11 11
truce:l=keep the	-19 19
truce:l=of a	-36 36
truce:l=of the	3 -3
truce:l=on a	6 -6
truce:l=prolong its	14 -14
truce:l=prolong the	-10 10
truce:l=that the	-20 20
truce:l=the <name>	-13 13
truce:l=the present	-19 19
truce:l=the tariff	10 -10
truce:l=the trade	-17 17
truce:l=then the	12 -12
truce:l=unless the	-16 16
truce:l=want a	-10 10
truce:l=when a	7 -7
truce:l=when the	20 -20
truce:l=whether the	13 -13
truce:l=without the	12 -12
truce:lr='s with	-15 15
truce:lr=<begin> :	-9 9
truce:lr=<name> <end>	-14 14
truce:lr=<span> ,	21 -21
truce:lr=<span> .	-10 10
truce:lr=<span> between	19 -19
truce:lr=<span> in	-22 22
truce:lr=<span> of	25 -25
truce:lr=<span> on	17 -17
truce:lr=<span> with	-15 15
truce:lr=a ,	16 -16
truce:lr=a .	-21 21
truce:lr=a :	13 -13
truce:lr=a at	8 -8
truce:lr=a before	-12 12
truce:lr=a between	25 -25
truce:lr=a for	-32 32
truce:lr=a is	11 -11
truce:lr=a of	-28 28
truce:lr=a on	-20 20
truce:lr=a over	-11 11
truce:lr=a that	6 -6
truce:lr=a to	12 -12
truce:lr=its is	10 -10
truce:lr=its with	19 -19
truce:lr=longer ,	-14 14
truce:lr=new ,	-19 19
truce:lr=new of	-31 31
truce:lr=of ,	-12 12
truce:lr=present ,	-16 16
truce:lr=tariff ,	-9 9
truce:lr=tariff .	18 -18
truce:lr=tariff between	24 -24
truce:lr=tariff go	-25 25
truce:lr=tariff on	-7 7
truce:lr=tariff until	-15 15
truce:lr=tariff was	-10 10
truce:lr=the .	21 -21
truce:lr=the ?	10 -10
truce:lr=the agree	20 -20
truce:lr=the along	11 -11
truce:lr=the apply	-11 11
truce:lr=the at	14 -14
truce:lr=the be	-20 20
truce:lr=the begin	-9 9
truce:lr=the between	-8 8
truce:lr=the by	-17 17
truce:lr=the can	-8 8
truce:lr=the conclude	-11 11
truce:lr=the cover	-13 13
truce:lr=the has	34 -34
truce:lr=the in	18 -18
truce:lr=the is	-14 14
truce:lr=the it	-20 20
truce:lr=the last	18 -18
truce:lr=the now	12 -12
truce:lr=the of	28 -28
truce:lr=the they	20 -20
truce:lr=the to	-14 14
truce:lr=the were	-13 13
truce:lr=the will	-31 31
truce:lr=the with	21 -21
truce:lr=the would	-8 8
truce:lr=their ,	-9 9
truce:lr=their to	-10 10
truce:lr=trade between	-18 18
truce:lr=whose with	22 -22
truce:r1=,	-9 9
truce:r1=<end>	23 -23
truce:r1=<v-agree>	12 -12
truce:r1=<v-begin>	-21 21
truce:r1=<v-down>	20 -20
truce:r1=<v-impose>	29 -29
truce:r1=<v-renew>	8 -8
truce:r1=<v-say>	-14 14
truce:r1=<v-stay>	12 -12
truce:r1=<v-suspend>	11 -11
truce:r1=<v-up>	-10 10
truce:r1=?	19 -19
truce:r1=after	11 -11
truce:r1=agree	21 -21
truce:r1=alive	5 -5
truce:r1=along	13 -13
truce:r1=another	22 -22
truce:r1=apply	-11 11
truce:r1=as	-12 12
truce:r1=back	12 -12
truce:r1=be	-17 17
truce:r1=before	-11 11
truce:r1=begin	-11 11
truce:r1=between	25 -25
truce:r1=cover	-13 13
truce:r1=extend	17 -17
truce:r1=fall	10 -10
truce:r1=from	8 -8
truce:r1=go	-10 10
truce:r1=has	50 -50
truce:r1=it	-17 17
truce:r1=lapse	15 -15
truce:r1=last	31 -31
truce:r1=now	12 -12
truce:r1=over	-22 22
truce:r1=run	11 -11
truce:r1=they	15 -15
truce:r1=to	-18 18
truce:r1=were	-17 17
truce:r1=will	-31 31
truce:r1=with	-13 13
truce:r1=would	-24 24
truce:r2=,	-18 18
truce:r2=.	23 -23
truce:r2=<end>	11 -11
truce:r2=<goods>	-29 29
truce:r2=<name>	-10 10
truce:r2=<not>	15 -15
truce:r2=<number>	13 -13
truce:r2=<seat>	18 -18
truce:r2=<v-agree>	9 -9
truce:r2=<v-end>	-13 13
truce:r2=<v-impose>	28 -28
truce:r2=<v-lack>	-16 16
truce:r2=<v-renew>	-17 17
truce:r2=<v-sign>	18 -18
truce:r2=agree	17 -17
truce:r2=all	-10 10
truce:r2=by	31 -31
truce:r2=conclude	-10 10
truce:r2=down	11 -11
truce:r2=everybody	11 -11
truce:r2=expire	-23 23
truce:r2=go	-9 9
truce:r2=good	23 -23
truce:r2=has	33 -33
truce:r2=if	-12 12
truce:r2=last	-34 34
truce:r2=no	16 -16
truce:r2=now	-19 19
truce:r2=of	-14 14
truce:r2=on	-12 12
truce:r2=over	19 -19
truce:r2=prolong	-13 13
truce:r2=reciprocal	-9 9
truce:r2=take	15 -15
truce:r2=that	-10 10
truce:r2=their	-14 14
truce:r2=them	15 -15
truce:r2=those	9 -9
truce:r2=three	-13 13
truce:r2=to	-27 27
truce:r2=until	8 -8
truce:r2=was	31 -31
truce:r2=with	11 -11
truce:r2=would	-14 14
truce:r=, "	9 -9
truce:r=, <span>	-15 15
truce:r=, conclude	-16 16
truce:r=, for	20 -20
truce:r=, if	-11 11
truce:r=, it	14 -14
truce:r=, of	-11 11
truce:r=, until	14 -14
truce:r=<end> <end>	23 -23
truce:r=? <end>	19 -19
truce:r=along the	13 -13
truce:r=another <span>	17 -17
truce:r=as a	-11 11
truce:r=back on	12 -12
truce:r=begin ,	-10 10
truce:r=begin on	-11 11
truce:r=between their	10 -10
truce:r=between them	14 -14
truce:r=beyond <day-ahead>	12 -12
truce:r=for <span>	-20 20
truce:r=for the	-22 22
truce:r=has <span>	28 -28
truce:r=in <month-gone>	-13 13
truce:r=in a	8 -8
truce:r=in the	19 -19
truce:r=in their	-18 18
truce:r=is for	-17 17
truce:r=is good	21 -21
truce:r=is in	12 -12
truce:r=is over	17 -17
truce:r=is prolong	-14 14
truce:r=is to	-28 28
truce:r=it would	-27 27
truce:r=itself ,	-14 14
truce:r=itself has	18 -18
truce:r=last until	20 -20
truce:r=now run	10 -10
truce:r=of <day-gone>	-19 19
truce:r=of <month-gone>	18 -18
truce:r=of <number>	19 -19
truce:r=of <points>	14 -14
truce:r=of <span>	-17 17
truce:r=of higher	9 -9
truce:r=of last	8 -8
truce:r=on <day-gone>	7 -7
truce:r=on tariff	17 -17
truce:r=on the	12 -12
truce:r=run to	27 -27
truce:r=that <seat>	13 -13
truce:r=that both	8 -8
truce:r=that end	-14 14
truce:r=that expire	-16 16
truce:r=that last	13 -13
truce:r=that take	9 -9
truce:r=that the	-10 10
truce:r=that was	16 -16
truce:r=to the	-10 10
truce:r=was not	19 -19
truce:r=was to	-24 24
truce:r=with <name>	-18 18
truce:r=with the	12 -12
truce:r=would be	15 -15
truce:r=would last	-23 23
truce:t0=future	-26 26
truce:t0=modal	-42 42
truce:t0=modal-not	10 -10
truce:v0=approve	8 -8
truce:v0=ask	39 -39
truce:v0=begin	17 -17
truce:v0=call	8 -8
truce:v0=continue	-10 10
truce:v0=declare	11 -11
truce:v0=get	23 -23
truce:v0=grant	11 -11
truce:v0=have	11 -11
truce:v0=leave	10 -10
truce:v0=make	16 -16
truce:v0=meet	10 -10
truce:v0=offer	-30 30
truce:v0=pause	14 -14
truce:v0=propose	-11 11
truce:v0=put	-19 19
truce:v0=ratify	-21 21
truce:v0=reach	-15 15
truce:v0=ready	-18 18
truce:v0=review	13 -13
truce:v0=say	-9 9
truce:v0=settle	-12 12
truce:v0=sign	35 -35
truce:v0=suspend	7 -7
truce:v0=take	-14 14
truce:v0=tell	19 -19
truce:v0=vote	-9 9
truce:v0=want	-12 12
truce:v1=ask	39 -39
truce:v1=call	13 -13
truce:v1=carry	-26 26
truce:v1=declare	11 -11
truce:v1=extend	19 -19
truce:v1=get	23 -23
truce:v1=go	-16 16
truce:v1=grant	11 -11
truce:v1=have	10 -10
truce:v1=know	12 -12
truce:v1=leave	7 -7
truce:v1=meet	10 -10
truce:v1=offer	-39 39
truce:v1=pause	15 -15
truce:v1=push	-14 14
truce:v1=put	-22 22
truce:v1=ratify	-21 21
truce:v1=reach	-16 16
truce:v1=review	14 -14
truce:v1=say	-27 27
truce:v1=settle	-12 12
truce:v1=sign	20 -20
truce:v1=suspend	8 -8
truce:v1=tell	19 -19
truce:vt0=announce past	-16 16
truce:vt0=approve future	12 -12
truce:vt0=approve past	-12 12
truce:vt0=approve perfect	11 -11
truce:vt0=ask past	18 -18
truce:vt0=ask perfect	18 -18
truce:vt0=ask present	14 -14
truce:vt0=be future	-14 14
truce:vt0=begin past	17 -17
truce:vt0=carry modal	-11 11
truce:vt0=end modal	9 -9
truce:vt0=extend present	6 -6
truce:vt0=get past	14 -14
truce:vt0=have past	15 -15
truce:vt0=leave past	-13 13
truce:vt0=leave present	18 -18
truce:vt0=offer past	-20 20
truce:vt0=offer perfect	-10 10
truce:vt0=prolong modal	-20 20
truce:vt0=ready present	-18 18
truce:vt0=say past	14 -14
truce:vt0=say present	-19 19
truce:vt0=settle past	-12 12
truce:vt0=sign future	-22 22
truce:vt0=sign past	37 -37
truce:vt0=sign perfect	20 -20
truce:vt0=want present	-26 26
verb:c0=down	-18 18
verb:c1=bear	-10 10
verb:c1=down	-11 11
verb:c1=stay	-16 16
verb:c1=target	9 -9
verb:ct0=agree present	12 -12
verb:ct0=begin future	-12 12
verb:ct0=end perfect-passive	-12 12
verb:ct0=impose future	-9 9
verb:ct0=impose pluperfect	-12 12
verb:ct0=propose past	-10 10
verb:ct0=sign present	10 -10
verb:ct0=stay modal-passive	6 -6
verb:ct0=stay perfect	-15 15
verb:ct0=stay present	14 -14
verb:ct0=suspend past-passive	13 -13
verb:ct0=up perfect-passive	-12 12
verb:ct1=begin future	-12 12
verb:ct1=end perfect-passive	-12 12
verb:ct1=impose infinitive-passive	13 -13
verb:ct1=impose modal	-17 17
verb:ct1=impose past	8 -8
verb:ct1=impose past-passive	26 -26
verb:ct1=impose present	-10 10
verb:ct1=stay future	-13 13
verb:ct1=stay infinitive	-14 14
verb:ct1=stay modal-passive	6 -6
verb:ct1=stay perfect	-15 15
verb:ct1=suspend infinitive-passive	13 -13
verb:ct1=suspend past-passive	13 -13
verb:ct1=target infinitive	11 -11
verb:ct1=up future	-11 11
verb:ct1=up perfect-passive	-12 12
verb:l1=<duty>	-17 17
verb:l1=<gate>	9 -9
verb:l1=<level-noun>	-12 12
verb:l1=<organisation>	15 -15
verb:l1=<person>	12 -12
verb:l1=<points>	7 -7
verb:l1=also	7 -7
verb:l1=and	-16 16
verb:l1=be	-10 10
verb:l1=have	23 -23
verb:l1=likewise	11 -11
verb:l1=tariff	-10 10
verb:l1=that	14 -14
verb:l1=they	-17 17
verb:l1=was	17 -17
verb:l1=were	17 -17
verb:l1=would	-13 13
verb:l2=.	-17 17
verb:l2=<begin>	20 -20
verb:l2=<day-ahead>	-16 16
verb:l2=<day-gone>	19 -19
verb:l2=<day-today>	-12 12
verb:l2=<duty>	-7 7
verb:l2=<goods>	-9 9
verb:l2=<level>	11 -11
verb:l2=<organisation>	22 -22
verb:l2=<points>	-19 19
verb:l2=<quality>	13 -13
verb:l2=<seat>	-24 24
verb:l2=<v-propose>	14 -14
verb:l2=<v-return>	-9 9
verb:l2=both	-12 12
verb:l2=each	13 -13
verb:l2=good	16 -16
verb:l2=had	15 -15
verb:l2=on	17 -17
verb:l2=propose	10 -10
verb:l2=reciprocal	-29 29
verb:l2=tariff	-15 15
verb:l2=that	-23 23
verb:l2=they	19 -19
verb:l2=to	-11 11
verb:l2=will	27 -27
verb:l2=would	22 -22
verb:l=. <number>	-9 9
verb:l=<day-gone> are	14 -14
verb:l=<day-today> to	-14 14
verb:l=<name> are	10 -10
verb:l=<name> has	22 -22
verb:l=<person> ,	9 -9
verb:l=<points> are	-18 18
verb:l=<points> remain	-9 9
verb:l=and has	-11 11
verb:l=each side	8 -8
verb:l=had been	10 -10
verb:l=it has	-8 8
verb:l=it would	-16 16
verb:l=propose to	10 -10
verb:l=the <organisation>	9 -9
verb:l=to stay	-27 27
verb:l=will also	10 -10
verb:l=will be	13 -13
verb:l=would be	6 -6
verb:lr=, for	12 -12
verb:lr=<points> for	20 -20
verb:lr=are .	10 -10
verb:lr=are for	-12 12
verb:lr=are until	29 -29
verb:lr=be for	-9 9
verb:lr=been for	21 -21
verb:lr=each <points>	17 -17
verb:lr=has <points>	-10 10
verb:lr=is for	7 -7
verb:lr=is from	-19 19
verb:lr=is until	23 -23
verb:lr=remain .	-11 11
verb:lr=side <points>	21 -21
verb:lr=stay on	8 -8
verb:lr=to for	-18 18
verb:lr=to on	13 -13
verb:lr=to their	25 -25
verb:lr=will its	19 -19
verb:lr=will the	-9 9
verb:r1="	-10 10
verb:r1=.	10 -10
verb:r1=<level>	-17 17
verb:r1=<points>	9 -9
verb:r1=<quality>	-14 14
verb:r1=<v-impose>	-17 17
verb:r1=<v-target>	-9 9
verb:r1=a	13 -13
verb:r1=as	-10 10
verb:r1=in	-12 12
verb:r1=most	13 -13
verb:r1=on	22 -22
verb:r1=since	-9 9
verb:r1=the	-6 6
verb:r1=to	10 -10
verb:r2=,	14 -14
verb:r2=.	-14 14
verb:r2=<day-ahead>	-13 13
verb:r2=<duty>	-9 9
verb:r2=<end>	17 -17
verb:r2=<level>	-19 19
verb:r2=<name>	-15 15
verb:r2=<not>	-12 12
verb:r2=<v-agree>	14 -14
verb:r2=<v-end>	20 -20
verb:r2=<v-impose>	20 -20
verb:r2=<v-target>	17 -17
verb:r2=a	10 -10
verb:r2=additional	-25 25
verb:r2=and	10 -10
verb:r2=both	9 -9
verb:r2=control	12 -12
verb:r2=countermeasure	13 -13
verb:r2=duty	-15 15
verb:r2=extra	13 -13
verb:r2=fee	28 -28
verb:r2=from	9 -9
verb:r2=higher	13 -13
verb:r2=in	11 -11
verb:r2=on	21 -21
verb:r2=strike	11 -11
verb:r2=the	-14 14
verb:r2=until	-25 25
verb:r=. <end>	10 -10
verb:r=<points> .	-13 13
verb:r=for <span>	-15 15
verb:r=for the	11 -11
verb:r=from <day-ahead>	-19 19
verb:r=its <level>	-9 9
verb:r=its duty	12 -12
verb:r=its fee	16 -16
verb:r=its vote	-8 8
verb:r=most of	13 -13
verb:r=on both	9 -9
verb:r=part of	-8 8
verb:r=since <month-gone>	-12 12
verb:r=the <level>	-17 17
verb:r=them .	-13 13
verb:r=until the	-14 14
verb:t0=future	-13 13
verb:t0=past-passive	14 -14
verb:t0=pluperfect	-11 11
verb:t0=present	15 -15
verb:v0=agree	-20 20
verb:v0=ask	-13 13
verb:v0=have	8 -8
verb:v0=other	16 -16
verb:v0=shelve	-7 7
verb:v0=stand	15 -15
verb:v1=leave	-12 12
verb:v1=other	14 -14
verb:v1=shelve	-7 7
verb:v1=stay	-21 21
verb:vt0=agree past	-16 16
verb:vt0=continue future	-2 2
verb:vt0=have present	8 -8
verb:vt0=lift perfect	-11 11
verb:vt0=postpone perfect	10 -10
verb:vt0=suspend past	13 -13
w:again	30 -30
w:another	-24 24
w:arrangement	-6 6
w:arrangements	-18 18
w:breathing space	12 -12
w:calm	-13 13
w:ceasefire	16 -16
w:continues	19 -19
w:extended	12 -12
w:extends	23 -23
w:extension	-21 21
w:extensions	22 -22
w:freeze	-8 8
w:handshake	31 -31
w:held in	15 -15
w:holds back	-9 9
w:holidays	17 -17
w:in the drawer	-9 9
w:keeping	14 -14
w:keeps	15 -15
w:laid down	20 -20
w:lain	16 -16
w:lengthen	11 -11
w:lie	13 -13
w:lies	-31 31
w:lifts	17 -17
w:longer	-18 18
w:pause	-3 3
w:paused	14 -14
w:pauses	19 -19
w:prolongation	-23 23
w:prolonged	30 -30
w:prolonging	-23 23
w:put off	29 -29
w:renew	-9 9
w:renewed	25 -25
w:renews	-6 6
w:respite	-11 11
w:run on	-13 13
w:silence	16 -16
w:sleep	-11 11
w:sleeps	16 -16
w:slept	10 -10
w:spared	13 -13
w:standstill	-11 11
w:stretch	-17 17
w:suspend	-25 25
w:suspended	20 -20
w:suspending	-11 11
w:suspends	-10 10
words=loose no span 	107 -107
words=loose no span ahead	-23 23
words=loose no span gone	46 -46
words=loose span 	-21 21
words=loose span ahead	17 -17
words=loose+more	20 -20
words=loose+more no span gone	14 -14
words=loose+more no span gone+ahead	-9 9
words=loose+more span 	9 -9
words=loose+more span ahead	13 -13
words=loose+more+quiet	-12 12
words=loose+more+truce	-26 26
words=loose+more+truce no span 	-12 12
words=loose+more+truce no span ahead	11 -11
words=loose+more+truce no span gone+ahead	-17 17
words=loose+more+verb	12 -12
words=loose+more+verb no span ahead	15 -15
words=loose+more+verb span 	-9 9
words=loose+more+verb span gone	26 -26
words=loose+quiet no span 	17 -17
words=loose+truce no span 	32 -32
words=loose+truce no span ahead	10 -10
words=loose+truce span gone+ahead	-8 8
words=loose+verb no span 	26 -26
words=loose+verb no span ahead	5 -5
words=loose+verb no span gone	18 -18
words=loose+verb no span gone+ahead	-9 9
words=loose+verb span 	-18 18
words=loose+verb span ahead	-21 21
words=loose+verb span gone+ahead	18 -18
words=more	25 -25
words=more no span 	39 -39
words=more no span ahead	25 -25
words=more no span ahead+gone	-27 27
words=more no span gone	33 -33
words=more span 	-29 29
words=more span ahead	17 -17
words=more span gone	-29 29
words=more span gone+ahead	31 -31
words=more+quiet	-22 22
words=more+quiet no span 	25 -25
words=more+quiet no span ahead	-14 14
words=more+quiet span 	-41 41
words=more+truce no span ahead	-17 17
words=more+truce no span ahead+gone	-21 21
words=more+truce no span gone	13 -13
words=more+truce no span gone+ahead	-39 39
words=more+truce span 	-24 24
words=more+truce span ahead+gone	-10 10
words=more+truce span gone	18 -18
words=more+truce span gone+ahead	41 -41
words=more+truce+verb no span gone+ahead	11 -11
words=more+verb no span 	18 -18
words=more+verb no span gone+ahead	18 -18
words=more+verb span ahead	-7 7
words=quiet	27 -27
words=quiet no span 	42 -42
words=quiet no span gone	21 -21
words=quiet no span gone+ahead	-12 12
words=quiet+truce no span 	13 -13
words=truce no span 	24 -24
words=truce no span ahead+gone	-26 26
words=truce no span gone	-13 13
words=truce no span gone+ahead	-41 41
words=truce span 	-18 18
words=truce span ahead	27 -27
words=truce span ahead+gone	16 -16
words=truce span gone	30 -30
words=truce span gone+ahead	14 -14
words=truce+verb no span ahead	17 -17
words=truce+verb span gone	-15 15
words=verb	22 -22
words=verb no span 	25 -25
words=verb no span gone+ahead	-9 9
words=verb span 	-16 16
words=verb span gone	14 -14`;
