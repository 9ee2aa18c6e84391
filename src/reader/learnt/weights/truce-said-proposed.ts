// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_SAID_PROPOSED = `no	yes
<always>	33 -33
add:c0=say	8 -8
add:r1=<span>	-27 27
add:r2=.	-22 22
add:v0=add	8 -8
added:l1=she	-12 12
added:l1=were	-11 11
added:l2=,	12 -12
added:l2=<name>	-9 9
added:l2=that	-10 10
added:r1=.	28 -28
added:r1=<level>	-13 13
added:r2=.	-11 11
added:r2=<day-gone>	-9 9
added:r2=<end>	28 -28
added:r2=a	-13 13
added:r2=on	-13 13
added:r2=to	-9 9
again:c0=propose	16 -16
again:c0=renew	-11 11
again:c0=stay	9 -9
again:c0=up	13 -13
again:c1=propose	18 -18
again:c1=stay	10 -10
again:c1=up	13 -13
again:ct0=down present	-12 12
again:ct0=impose future	-10 10
again:ct0=impose present-passive	8 -8
again:ct0=propose future	14 -14
again:ct0=stay present	16 -16
again:ct1=down present	-12 12
again:ct1=impose future	-11 11
again:ct1=impose present	14 -14
again:ct1=impose present-passive	8 -8
again:ct1=propose future	14 -14
again:ct1=stay present	16 -16
again:l1=<goods>	10 -10
again:l1=<level-noun>	-11 11
again:l1=<person>	-17 17
again:l1=<v-begin>	17 -17
again:l1=<v-propose>	16 -16
again:l1=<v-stay>	13 -13
again:l1=together	-13 13
again:l2=<v-impose>	-9 9
again:l2=<v-stay>	-9 9
again:l2=and	-9 9
again:l2=be	12 -12
again:l2=come	-12 12
again:l2=sit	-11 11
again:l2=we	-12 12
again:l2=would	24 -24
again:r1=:	11 -11
again:r1=before	-11 11
again:r1=in	18 -18
again:r1=on	13 -13
again:r2=and	-16 16
again:r2=for	-14 14
again:r2=on	14 -14
again:r2=the	25 -25
again:r2=two	17 -17
again:r2=week	-14 14
again:t0=perfect	11 -11
again:t0=present-passive	14 -14
again:v0=agree	11 -11
again:v0=be	11 -11
again:v0=come	-12 12
again:v0=offer	-12 12
again:v0=sit	-10 10
again:v1=be	10 -10
again:v1=come	-12 12
again:v1=extend	-10 10
again:v1=see	10 -10
another:c0=begin	10 -10
another:c0=impose	15 -15
another:c0=renew	12 -12
another:c0=say	-14 14
another:c0=sign	10 -10
another:c0=suspend	-11 11
another:c1=agree	8 -8
another:c1=renew	14 -14
another:c1=sign	16 -16
another:c1=suspend	-10 10
another:ct0=begin present	19 -19
another:ct0=impose modal	-20 20
another:ct0=impose present	16 -16
another:ct0=propose past	9 -9
another:ct0=say past	10 -10
another:ct0=say present	-21 21
another:ct0=sign perfect	12 -12
another:ct0=stay future	-14 14
another:ct0=suspend future	-17 17
another:ct1=agree past	12 -12
another:ct1=begin present	18 -18
another:ct1=impose gerund	-14 14
another:ct1=impose modal	-16 16
another:ct1=impose past	13 -13
another:ct1=propose participle-passive	8 -8
another:ct1=propose past	9 -9
another:ct1=propose perfect	-13 13
another:ct1=propose present	-13 13
another:ct1=say past	10 -10
another:ct1=say present	-21 21
another:ct1=sign past	7 -7
another:ct1=sign perfect	17 -17
another:l1=:	-12 12
another:l1=<begin>	-16 16
another:l1=<v-bear>	24 -24
another:l1=<v-begin>	10 -10
another:l1=<v-propose>	-20 20
another:l1=<v-say>	-22 22
another:l1=given	21 -21
another:l1=in	14 -14
another:l1=it	-9 9
another:l1=of	-11 11
another:l1=on	-18 18
another:l1=one	-13 13
another:l1=truce	20 -20
another:l1=with	-8 8
another:l2=,	-7 7
another:l2=<begin>	-14 14
another:l2=<duty>	13 -13
another:l2=<goods>	19 -19
another:l2=<not>	11 -11
another:l2=<v-renew>	11 -11
another:l2=<v-sign>	-13 13
another:l2=agree	-10 10
another:l2=back	-12 12
another:l2=duty	14 -14
another:l2=extend	14 -14
another:l2=give	-10 10
another:l2=good	14 -14
another:l2=had	19 -19
another:l2=it	29 -29
another:l2=not	10 -10
another:l2=sign	10 -10
another:l2=suspend	-9 9
another:l2=to	-18 18
another:l2=truce	9 -9
another:l2=will	21 -21
another:r1=,	-18 18
another:r1=.	-27 27
another:r1=<agent>	12 -12
another:r1=<level>	11 -11
another:r1=<money>	19 -19
another:r1=<number>	-9 9
another:r1=<v-bear>	12 -12
another:r1=for	-10 10
another:r1=in	-11 11
another:r1=law	11 -11
another:r1=meet	12 -12
another:r1=round	20 -20
another:r1=truce	-20 20
another:r2=<day-ahead>	15 -15
another:r2=<level>	-18 18
another:r2=<v-stay>	14 -14
another:r2=at	-21 21
another:r2=before	9 -9
another:r2=for	-15 15
another:r2=in	16 -16
another:r2=is	-13 13
another:r2=of	9 -9
another:r2=the	15 -15
another:r2=were	-20 20
another:r2=would	16 -16
another:t0=future	-15 15
another:t0=modal	-14 14
another:t0=past	12 -12
another:t0=past-passive	19 -19
another:t0=perfect-passive	16 -16
another:v0=extend	20 -20
another:v0=hold	-12 12
another:v0=like	-15 15
another:v0=offer	23 -23
another:v0=other	23 -23
another:v0=propose	-12 12
another:v0=sign	16 -16
another:v0=stay	-9 9
another:v1=extend	25 -25
another:v1=leave	-17 17
another:v1=like	-14 14
another:v1=other	23 -23
another:v1=sign	15 -15
arrangement:c0=bear	9 -9
arrangement:c0=impose	-11 11
arrangement:c0=say	-9 9
arrangement:c0=sign	-19 19
arrangement:c0=stay	13 -13
arrangement:c1=renew	-16 16
arrangement:c1=stay	12 -12
arrangement:ct0=stay present	19 -19
arrangement:ct1=renew infinitive	-17 17
arrangement:ct1=stay present	20 -20
arrangement:l1=lumpur	-13 13
arrangement:l2=<begin>	7 -7
arrangement:l2=<name>	13 -13
arrangement:l2=<v-say>	12 -12
arrangement:l2=kuala	-13 13
arrangement:l2=on	16 -16
arrangement:l2=that	-18 18
arrangement:l2=to	9 -9
arrangement:r1=.	14 -14
arrangement:r1=<v-begin>	-12 12
arrangement:r1=<v-impose>	-11 11
arrangement:r1=<v-say>	10 -10
arrangement:r1=<v-suspend>	-13 13
arrangement:r1=in	16 -16
arrangement:r1=of	-23 23
arrangement:r2=<end>	16 -16
arrangement:r2=<not>	-12 12
arrangement:r2=<span>	-20 20
arrangement:r2=<v-stay>	-18 18
arrangement:r2=last	-10 10
arrangement:r2=not	-12 12
arrangement:r2=on	-10 10
arrangement:r2=run	-19 19
arrangement:t0=future	13 -13
arrangement:t0=perfect	-20 20
arrangement:v0=agree	-17 17
arrangement:v0=say	-12 12
arrangement:v1=say	-11 11
asleep:c0=impose	-12 12
asleep:c1=impose	-15 15
asleep:r1=for	-15 15
calm:l1=of	-9 9
calm:l1=the	-12 12
calm:l2=<span>	-9 9
calm:r1=down	-10 10
ceasefire:c0=agree	13 -13
ceasefire:c0=sign	13 -13
ceasefire:c1=renew	17 -17
ceasefire:ct1=renew infinitive	15 -15
ceasefire:l1=a	-21 21
ceasefire:l1=the	30 -30
ceasefire:l2=<begin>	19 -19
ceasefire:l2=<v-impose>	11 -11
ceasefire:l2=<v-renew>	17 -17
ceasefire:l2=extend	11 -11
ceasefire:l2=on	-15 15
ceasefire:r1=,	16 -16
ceasefire:r1=.	-16 16
ceasefire:r1=by	12 -12
ceasefire:r2=<end>	-14 14
ceasefire:r2=the	22 -22
ceasefire:t0=future	11 -11
ceasefire:v0=agree	11 -11
ceasefire:v1=extend	11 -11
continue:ct1=stay infinitive	-16 16
continue:l1=and	-12 12
continue:l1=to	-13 13
continue:l1=would	25 -25
continue:l2=,	-7 7
continue:l2=<name>	13 -13
continue:l2=and	-14 14
continue:r1=in	-10 10
continue:r2=<v-impose>	12 -12
continue:r2=<v-suspend>	9 -9
continue:r2=suspend	9 -9
continue:r2=the	-11 11
continued:r1=for	-18 18
continued:r2=<span>	-14 14
continues:l1=,	14 -14
days:ahead	-21 21
earlier=0	10 -10
earlier=3	20 -20
extend:c0=propose	25 -25
extend:c0=sign	22 -22
extend:ct0=agree perfect	19 -19
extend:ct0=agree pluperfect	-13 13
extend:ct0=impose past	-11 11
extend:ct0=impose perfect	30 -30
extend:ct0=propose past	-14 14
extend:ct0=propose perfect	17 -17
extend:ct0=renew past	-9 9
extend:ct0=sign past	14 -14
extend:ct0=sign pluperfect	-13 13
extend:ct1=impose past	-9 9
extend:ct1=renew past	-9 9
extend:l1=could	11 -11
extend:l1=not	12 -12
extend:l2=<begin>	-14 14
extend:l2=<name>	-22 22
extend:l2=<v-propose>	22 -22
extend:l2=<v-sign>	16 -16
extend:r1=<duty>	13 -13
extend:r1=it	-5 5
extend:r1=tariff	7 -7
extend:r1=the	16 -16
extend:r1=their	-5 5
extend:r1=truce	14 -14
extend:r2=.	-21 21
extend:r2=<duty>	-19 19
extend:r2=<span>	-8 8
extend:r2=by	15 -15
extend:r2=ceasefire	11 -11
extend:r2=for	19 -19
extend:r2=tariff	-20 20
extend:r2=truce	20 -20
extend:t0=future	-21 21
extend:t0=modal	15 -15
extend:t0=past-not	-9 9
extend:t0=perfect	24 -24
extended:l1=<name>	14 -14
extended:l1=it	-18 18
extended:l2=,	29 -29
extended:l2=<day-gone>	-17 17
extended:l2=<seat>	-10 10
extended:l2=<v-impose>	-15 15
extended:l2=can	10 -10
extended:l2=could	16 -16
extended:l2=it	-21 21
extended:l2=the	19 -19
extended:l2=would	-16 16
extended:r1=.	4 -4
extended:r1=?	-22 22
extended:r1=by	11 -11
extended:r1=for	13 -13
extended:r1=from	-17 17
extended:r1=on	13 -13
extended:r1=their	13 -13
extended:r2=<day-gone>	12 -12
extended:r2=<duty>	14 -14
extended:r2=<span>	19 -19
extended:r2=tariff	14 -14
extended:r2=the	-15 15
extended:r2=truce	-10 10
extended:t0=present-passive	-37 37
extension:c0=agree	-7 7
extension:c0=down	-17 17
extension:c0=end	21 -21
extension:c0=impose	11 -11
extension:c0=propose	15 -15
extension:c0=refuse	-11 11
extension:c0=say	12 -12
extension:c1=agree	-10 10
extension:c1=down	-12 12
extension:c1=end	9 -9
extension:c1=impose	13 -13
extension:c1=propose	17 -17
extension:ct0=agree past	-8 8
extension:ct0=agree pluperfect	-7 7
extension:ct0=impose modal	11 -11
extension:ct0=impose present	-11 11
extension:ct0=say past	13 -13
extension:ct1=agree past	-8 8
extension:ct1=impose modal	11 -11
extension:ct1=sign infinitive	10 -10
extension:l1=<begin>	-26 26
extension:l1=<not>	10 -10
extension:l1=an	-13 13
extension:l1=any	-14 14
extension:l1=further	-16 16
extension:l1=its	-22 22
extension:l1=no	10 -10
extension:l1=the	14 -14
extension:l2=,	-22 22
extension:l2=:	-7 7
extension:l2=<not>	13 -13
extension:l2=<v-impose>	17 -17
extension:l2=<v-propose>	13 -13
extension:l2=about	-11 11
extension:l2=and	-37 37
extension:l2=approve	15 -15
extension:l2=call	9 -9
extension:l2=discuss	-10 10
extension:l2=is	-11 11
extension:l2=likely	-10 10
extension:l2=to	13 -13
extension:l2=without	11 -11
extension:r1="	11 -11
extension:r1=,	-4 4
extension:r1=.	11 -11
extension:r1=:	-13 13
extension:r1=<v-impose>	-11 11
extension:r1=in	-21 21
extension:r1=is	-22 22
extension:r1=of	10 -10
extension:r1=that	-13 13
extension:r1=the	11 -11
extension:r1=to	-15 15
extension:r1=until	11 -11
extension:r1=would	-16 16
extension:r2=.	32 -32
extension:r2=<day-ahead>	16 -16
extension:r2=<duty>	16 -16
extension:r2=<end>	14 -14
extension:r2=<person>	-25 25
extension:r2=<seat>	15 -15
extension:r2=<v-agree>	14 -14
extension:r2=<v-impose>	-9 9
extension:r2=<v-propose>	-14 14
extension:r2=<v-sign>	12 -12
extension:r2=<v-stay>	-19 19
extension:r2=a	22 -22
extension:r2=critical	13 -13
extension:r2=it	7 -7
extension:r2=of	-12 12
extension:r2=on	-9 9
extension:r2=sign	8 -8
extension:r2=which	-16 16
extension:r2=would	21 -21
extension:t0=future	26 -26
extension:t0=present	-12 12
extension:v0=agree	-12 12
extension:v0=ask	16 -16
extension:v0=end	20 -20
extension:v0=have	-13 13
extension:v0=other	-17 17
extension:v0=say	15 -15
extension:v1=ask	16 -16
extension:v1=call	9 -9
extension:v1=discuss	-10 10
extension:v1=have	-13 13
extension:v1=other	-16 16
extension:v1=push	-13 13
extra:c0=bear	-10 10
extra:c0=begin	-9 9
extra:c0=impose	-9 9
extra:c1=bear	-10 10
extra:c1=begin	-9 9
extra:c1=impose	-8 8
extra:ct0=bear future	-12 12
extra:ct1=bear future	-12 12
extra:l1=an	17 -17
extra:l2=<level-noun>	-10 10
extra:r1=<level>	23 -23
extra:r1=<number>	-10 10
extra:r2=on	20 -20
extra:t0=modal	-8 8
extra:v0=pay	-11 11
extra:v1=pay	-11 11
freeze:l2=<begin>	-8 8
frozen:c0=stay	-11 11
frozen:ct0=impose present	-11 11
frozen:ct1=impose present	-12 12
frozen:l1=and	-13 13
frozen:l2=<goods>	-11 11
frozen:r1=until	12 -12
frozen:r2=<day-ahead>	11 -11
frozen:t0=present	-15 15
frozen:v0=other	13 -13
frozen:v1=other	13 -13
further:c1=agree	-9 9
further:c1=suspend	18 -18
further:ct0=begin past	-8 8
further:ct0=impose pluperfect	-12 12
further:ct0=impose present	19 -19
further:ct0=stay past	-9 9
further:ct1=begin past	-8 8
further:ct1=impose participle-passive	9 -9
further:ct1=impose pluperfect	-12 12
further:ct1=suspend participle-passive	9 -9
further:l1=<begin>	-10 10
further:l1=<not>	9 -9
further:l1=of	13 -13
further:l1=the	-16 16
further:l1=to	-14 14
further:l2=,	20 -20
further:l2=<v-propose>	-13 13
further:l2=<v-say>	11 -11
further:l2=and	-14 14
further:l2=for	9 -9
further:l2=that	-25 25
further:r1=,	10 -10
further:r1=<level>	24 -24
further:r1=<span>	-10 10
further:r1=<v-up>	8 -8
further:r1=extension	-16 16
further:r2=,	14 -14
further:r2=<v-impose>	-9 9
further:t0=modal	12 -12
further:t0=past	-16 16
further:t0=pluperfect	-11 11
further:t0=present	21 -21
further:v1=suspend	15 -15
go on:c0=sign	-17 17
go on:ct0=impose perfect	-16 16
go on:ct0=impose present	9 -9
go on:ct1=begin infinitive	-12 12
go on:ct1=up infinitive	-12 12
go on:l1=to	-23 23
go on:l1=will	-9 9
go on:l2=<begin>	12 -12
go on:l2=<month-gone>	-14 14
go on:l2=<v-propose>	16 -16
go on:l2=are	6 -6
go on:l2=is	-26 26
go on:l2=it	-26 26
go on:l2=talk	14 -14
go on:l2=the	16 -16
go on:l2=truce	-12 12
go on:r1=.	18 -18
go on:r1=;	13 -13
go on:r1=<v-bear>	22 -22
go on:r1=<v-begin>	10 -10
go on:r1=<v-impose>	16 -16
go on:r1=<v-propose>	17 -17
go on:r1=for	-25 25
go on:r1=pay	10 -10
go on:r1=talking	11 -11
go on:r1=to	-34 34
go on:r1=until	-34 34
go on:r2=.	22 -22
go on:r2=<day-ahead>	-42 42
go on:r2=<end>	19 -19
go on:r2=<level>	12 -12
go on:r2=<span>	-22 22
go on:r2=for	16 -16
go on:t0=perfect	-16 16
goes on:l1=<name>	11 -11
goes on:l1=and	14 -14
goes on:l1=truce	-14 14
goes on:l2=,	-15 15
goes on:l2=<begin>	24 -24
goes on:l2=of	25 -25
goes on:l2=the	-7 7
goes on:r1=<v-impose>	9 -9
goes on:r1=pay	-9 9
goes on:r1=to	-13 13
goes on:r2=<day-ahead>	-17 17
goes on:r2=<number>	-11 11
goes on:r2=<span>	12 -12
goes on:r2=the	12 -12
halt:l1=a	9 -9
handshake:l1=a	12 -12
handshake:l1=the	16 -16
handshake:l2=after	12 -12
held back:r2=<month-gone>	-13 13
held in:c0=impose	11 -11
held in:c0=stay	12 -12
held in:c0=suspend	11 -11
held in:c1=impose	12 -12
held in:c1=stay	12 -12
held in:c1=suspend	11 -11
held in:r2=on	16 -16
held in:v0=hold	11 -11
held in:v1=hold	11 -11
holidays:l1=the	14 -14
keep:c0=propose	12 -12
keep:ct0=sign present	10 -10
keep:ct1=impose present	-13 13
keep:l2="	10 -10
keep:l2=<v-agree>	-13 13
keep:l2=agree	-13 13
keep:l2=side	9 -9
keep:l2=that	-17 17
keep:r1=<goods>	-12 12
keep:r1=<v-begin>	-19 19
keep:r1=a	12 -12
keep:r1=it	-14 14
keep:r1=its	26 -26
keep:r1=the	-26 26
keep:r1=to	16 -16
keep:r2=.	9 -9
keep:r2=<v-suspend>	-11 11
keep:r2=and	-13 13
keep:r2=duty	-13 13
keep:r2=truce	12 -12
keeps:l2=;	-8 8
keeps:l2=<agent>	9 -9
keeps:l2=<v-buy>	8 -8
keeps:l2=<v-impose>	8 -8
keeps:l2=<v-sign>	8 -8
keeps:l2=and	10 -10
keeps:l2=order	8 -8
keeps:r1=the	11 -11
keeps:r2=<duty>	17 -17
keeps:r2=<level>	14 -14
keeps:r2=duty	12 -12
lain:v0=have	15 -15
lain:v1=have	15 -15
later	12 -12
lengthen:r1=the	11 -11
lengthen:r2=list	9 -9
lies:l1=,	-14 14
lies:l1=<goods>	-9 9
lies:r1=a	-8 8
lies:r1=in	-18 18
lift:c0=impose	13 -13
lift:c1=end	13 -13
lift:c1=impose	15 -15
lift:c1=up	13 -13
lift:v1=lift	13 -13
lifted:ct0=end perfect-passive	-12 12
lifted:ct0=impose perfect-passive	-12 12
lifted:ct0=up perfect-passive	-12 12
lifted:ct1=end perfect-passive	-12 12
lifted:ct1=impose perfect-passive	-12 12
lifted:ct1=up perfect-passive	-12 12
lifted:l1=been	-11 11
lifted:l2=has	-12 12
lifted:r1=by	-10 10
lifted:t0=perfect-passive	-12 12
longer:c0=begin	17 -17
longer:c0=lack	10 -10
longer:c0=propose	10 -10
longer:c1=begin	17 -17
longer:c1=impose	7 -7
longer:c1=lack	10 -10
longer:c1=propose	14 -14
longer:l1=<span>	14 -14
longer:l1=a	-17 17
longer:l1=it	16 -16
longer:l1=last	10 -10
longer:l2=<begin>	-23 23
longer:l2=<v-impose>	10 -10
longer:l2=for	9 -9
longer:l2=run	-11 11
longer:l2=to	-11 11
longer:r1=.	13 -13
longer:r1=<number>	-9 9
longer:r1=<v-target>	-10 10
longer:r1=charge	-11 11
longer:r2=,	-8 8
longer:r2=<end>	16 -16
longer:r2=<level>	-10 10
longer:r2=for	10 -10
longer:r2=in	-11 11
longer:r2=the	-15 15
longer:t0=modal	23 -23
longer:t0=perfect	10 -10
longer:v0=be	10 -10
longer:v0=make	-13 13
longer:v0=run	-11 11
longer:v0=take	13 -13
longer:v1=be	10 -10
longer:v1=make	-14 14
longer:v1=run	-11 11
longer:v1=take	13 -13
loose:c0=bear	11 -11
loose:c0=begin	-11 11
loose:c0=down	12 -12
loose:c0=impose	-14 14
loose:c0=renew	14 -14
loose:c0=say	-10 10
loose:c0=up	-14 14
loose:c1=begin	-11 11
loose:c1=down	12 -12
loose:c1=impose	-21 21
loose:c1=up	-12 12
loose:ct0=impose pluperfect	-12 12
loose:ct0=propose perfect	-10 10
loose:ct0=propose pluperfect	-13 13
loose:ct0=propose present	11 -11
loose:ct0=say perfect	-13 13
loose:ct0=sign future	8 -8
loose:ct0=sign perfect	-11 11
loose:ct0=stay modal	19 -19
loose:ct0=suspend modal	18 -18
loose:ct1=impose infinitive	-25 25
loose:ct1=impose perfect	11 -11
loose:ct1=renew infinitive	-17 17
loose:ct1=say perfect	-13 13
loose:ct1=sign future	8 -8
loose:ct1=stay modal	19 -19
loose:ct1=suspend modal	18 -18
loose:l1=<gate>	-18 18
loose:l1=<month-gone>	-9 9
loose:l1=<number>	-11 11
loose:l1=<v-impose>	-8 8
loose:l1=a	35 -35
loose:l1=everything	-9 9
loose:l1=good	15 -15
loose:l1=it	14 -14
loose:l1=lumpur	-13 13
loose:l1=on	-8 8
loose:l1=would	15 -15
loose:l2=,	-13 13
loose:l2=<begin>	12 -12
loose:l2=<goods>	13 -13
loose:l2=<month-gone>	-18 18
loose:l2=<v-propose>	9 -9
loose:l2=<v-stay>	-13 13
loose:l2=a	-14 14
loose:l2=after	14 -14
loose:l2=call	8 -8
loose:l2=duty	-10 10
loose:l2=kuala	-13 13
loose:l2=on	16 -16
loose:l2=other	10 -10
loose:l2=that	-18 18
loose:l2=they	9 -9
loose:l2=to	14 -14
loose:l=<quality> good	13 -13
loose:l=after the	12 -12
loose:l=it will	-10 10
loose:l=kuala lumpur	-13 13
loose:l=reciprocal duty	12 -12
loose:l=that the	-13 13
loose:l=the <span>	21 -21
loose:l=to the	10 -10
loose:lr=<number> .	-13 13
loose:lr=<points> suspend	9 -9
loose:lr=an of	-11 11
loose:lr=an that	12 -12
loose:lr=and there	-11 11
loose:lr=tariff suspend	-12 12
loose:lr=the .	18 -18
loose:lr=the in	19 -19
loose:lr=to suspend	-30 30
loose:r1=.	10 -10
loose:r1=<duty>	11 -11
loose:r1=<v-begin>	-25 25
loose:r1=<v-say>	10 -10
loose:r1=<v-up>	-12 12
loose:r1=as	-21 21
loose:r1=for	15 -15
loose:r1=go	-12 12
loose:r1=in	24 -24
loose:r1=of	-17 17
loose:r1=run	10 -10
loose:r1=their	-13 13
loose:r1=would	-8 8
loose:r2="	13 -13
loose:r2=<end>	13 -13
loose:r2=<number>	-8 8
loose:r2=<v-stay>	-39 39
loose:r2=<v-suspend>	-13 13
loose:r2=for	-14 14
loose:r2=it	-8 8
loose:r2=last	-10 10
loose:r2=run	-27 27
loose:r2=the	14 -14
loose:r2=they	-15 15
loose:r2=to	-9 9
loose:r=as it	-18 18
loose:r=at <number>	-9 9
loose:r=for <span>	11 -11
loose:r=in the	13 -13
loose:r=run to	11 -11
loose:r=suspend .	-13 13
loose:r=there until	-8 8
loose:r=would run	-21 21
loose:t0=modal	13 -13
loose:t0=perfect	-28 28
loose:v0=agree	-22 22
loose:v0=say	-18 18
loose:v1=announce	12 -12
loose:v1=say	-18 18
loose:vt0=be present	15 -15
loose:vt0=say perfect	-21 21
moratorium:c0=impose	22 -22
moratorium:c1=impose	22 -22
moratorium:l1=a	18 -18
moratorium:l1=the	-12 12
moratorium:r1=on	15 -15
moratorium:r2=<span>	13 -13
more:c0=agree	-18 18
more:c0=bear	15 -15
more:c0=down	-15 15
more:c0=end	20 -20
more:c0=lack	22 -22
more:c0=refuse	-13 13
more:c0=say	14 -14
more:c0=sign	-17 17
more:c0=threaten	10 -10
more:c1=agree	-10 10
more:c1=deny	13 -13
more:c1=down	-12 12
more:c1=end	26 -26
more:c1=lack	21 -21
more:c1=propose	-17 17
more:c1=suspend	10 -10
more:ct0=agree future	-13 13
more:ct0=agree past	-12 12
more:ct0=agree pluperfect	-12 12
more:ct0=agree present	17 -17
more:ct0=bear modal	13 -13
more:ct0=bear modal-passive	-10 10
more:ct0=bear past	17 -17
more:ct0=bear perfect	17 -17
more:ct0=bear present	-9 9
more:ct0=buy perfect	-9 9
more:ct0=down modal	11 -11
more:ct0=down past	-12 12
more:ct0=end past	7 -7
more:ct0=impose future	-26 26
more:ct0=impose future-passive	8 -8
more:ct0=impose modal	-14 14
more:ct0=impose past-passive	-2 2
more:ct0=propose future	8 -8
more:ct0=refuse past	-18 18
more:ct0=renew perfect-passive	10 -10
more:ct0=renew present	-12 12
more:ct0=say future	19 -19
more:ct0=say past	12 -12
more:ct0=say past-passive	-16 16
more:ct0=say present-passive	14 -14
more:ct0=sell modal	15 -15
more:ct0=sell perfect	-15 15
more:ct0=sign future	-16 16
more:ct0=sign modal	-12 12
more:ct0=sign pluperfect	-13 13
more:ct0=sign present	18 -18
more:ct0=stay perfect	18 -18
more:ct0=suspend present-passive	8 -8
more:ct0=target past	-12 12
more:ct1=agree future	-13 13
more:ct1=agree perfect	-13 13
more:ct1=agree present	18 -18
more:ct1=bear infinitive	-16 16
more:ct1=bear modal	13 -13
more:ct1=bear modal-passive	-10 10
more:ct1=bear past	14 -14
more:ct1=bear perfect	17 -17
more:ct1=bear present	-9 9
more:ct1=begin gerund	-7 7
more:ct1=buy infinitive	14 -14
more:ct1=buy perfect	-9 9
more:ct1=down modal	11 -11
more:ct1=down past	-12 12
more:ct1=impose future	-18 18
more:ct1=impose future-passive	8 -8
more:ct1=impose gerund	-11 11
more:ct1=impose participle-passive	19 -19
more:ct1=impose past	12 -12
more:ct1=impose perfect	-23 23
more:ct1=propose future	11 -11
more:ct1=propose infinitive	-19 19
more:ct1=propose modal	-13 13
more:ct1=propose participle-passive	26 -26
more:ct1=propose perfect	-31 31
more:ct1=propose present	-6 6
more:ct1=renew perfect-passive	10 -10
more:ct1=renew present	-12 12
more:ct1=say future	19 -19
more:ct1=say past-passive	-16 16
more:ct1=say present-passive	14 -14
more:ct1=sell modal	15 -15
more:ct1=sell perfect	-15 15
more:ct1=sign infinitive	15 -15
more:ct1=sign modal	-15 15
more:ct1=stay perfect	18 -18
more:ct1=suspend present-passive	8 -8
more:ct1=up gerund	-7 7
more:ct1=up infinitive	-13 13
more:l1=(	-8 8
more:l1=,	16 -16
more:l1=:	-20 20
more:l1=<agent>	23 -23
more:l1=<duty>	10 -10
more:l1=<gate>	11 -11
more:l1=<goods>	15 -15
more:l1=<level-noun>	-16 16
more:l1=<level>	31 -31
more:l1=<money>	24 -24
more:l1=<name>	10 -10
more:l1=<not>	19 -19
more:l1=<number>	-13 13
more:l1=<organisation>	34 -34
more:l1=<seat>	16 -16
more:l1=<span>	-37 37
more:l1=<v-impose>	-19 19
more:l1=<v-lack>	17 -17
more:l1=<v-propose>	-10 10
more:l1=<v-say>	-10 10
more:l1=<v-sign>	-18 18
more:l1=<v-suspend>	12 -12
more:l1=a	-32 32
more:l1=about	-27 27
more:l1=agreement	9 -9
more:l1=an	-10 10
more:l1=another	-12 12
more:l1=be	-33 33
more:l1=been	14 -14
more:l1=by	11 -11
more:l1=do	13 -13
more:l1=few	-16 16
more:l1=for	7 -7
more:l1=further	-17 17
more:l1=given	16 -16
more:l1=government	14 -14
more:l1=had	18 -18
more:l1=have	13 -13
more:l1=he	17 -17
more:l1=his	16 -16
more:l1=in	18 -18
more:l1=it	-32 32
more:l1=its	-31 31
more:l1=know	-10 10
more:l1=last	17 -17
more:l1=make	-17 17
more:l1=nobody	15 -15
more:l1=not	19 -19
more:l1=of	-22 22
more:l1=on	-13 13
more:l1=once	29 -29
more:l1=or	10 -10
more:l1=other	11 -11
more:l1=propose	-15 15
more:l1=run	16 -16
more:l1=she	-11 11
more:l1=short	8 -8
more:l1=should	-16 16
more:l1=side	24 -24
more:l1=suspension	18 -18
more:l1=that	-18 18
more:l1=their	13 -13
more:l1=they	27 -27
more:l1=to	-19 19
more:l1=together	-13 13
more:l1=two	-14 14
more:l1=unless	15 -15
more:l1=us	-13 13
more:l1=wait	12 -12
more:l1=was	34 -34
more:l1=which	15 -15
more:l1=with	-15 15
more:l1=—	18 -18
more:l2="	-15 15
more:l2=)	17 -17
more:l2=,	-16 16
more:l2=;	-23 23
more:l2=<day-ahead>	13 -13
more:l2=<day-gone>	20 -20
more:l2=<goods>	19 -19
more:l2=<level-noun>	12 -12
more:l2=<level>	13 -13
more:l2=<name>	17 -17
more:l2=<not>	14 -14
more:l2=<office>	-10 10
more:l2=<organisation>	43 -43
more:l2=<quality>	19 -19
more:l2=<v-buy>	9 -9
more:l2=<v-propose>	-14 14
more:l2=<v-return>	13 -13
more:l2=<v-suspend>	13 -13
more:l2=about	-10 10
more:l2=after	-22 22
more:l2=all	-11 11
more:l2=as	-9 9
more:l2=ask	11 -11
more:l2=at	-25 25
more:l2=back	-11 11
more:l2=be	12 -12
more:l2=call	15 -15
more:l2=can	19 -19
more:l2=cannot	10 -10
more:l2=charge	-9 9
more:l2=come	-10 10
more:l2=cost	13 -13
more:l2=draft	-13 13
more:l2=duty	23 -23
more:l2=each	25 -25
more:l2=enough	-13 13
more:l2=evening	15 -15
more:l2=everybody	-12 12
more:l2=good	30 -30
more:l2=hand	-13 13
more:l2=has	20 -20
more:l2=have	15 -15
more:l2=into	13 -13
more:l2=is	-14 14
more:l2=it	-12 12
more:l2=likely	-16 16
more:l2=mean	-17 17
more:l2=now	13 -13
more:l2=of	-15 15
more:l2=offer	-9 9
more:l2=on	-10 10
more:l2=open	-17 17
more:l2=order	7 -7
more:l2=other	-18 18
more:l2=pay	16 -16
more:l2=principle	-13 13
more:l2=put	17 -17
more:l2=ready	-16 16
more:l2=recommend	13 -13
more:l2=run	-15 15
more:l2=same	11 -11
more:l2=should	-21 21
more:l2=side	12 -12
more:l2=since	-9 9
more:l2=sit	-11 11
more:l2=some	10 -10
more:l2=speak	-15 15
more:l2=tariff	-13 13
more:l2=than	12 -12
more:l2=that	-9 9
more:l2=the	16 -16
more:l2=their	17 -17
more:l2=them	8 -8
more:l2=there	12 -12
more:l2=they	-14 14
more:l2=trade	11 -11
more:l2=truce	8 -8
more:l2=under	-13 13
more:l2=unless	29 -29
more:l2=was	17 -17
more:l2=we	-11 11
more:l2=whether	-16 16
more:l2=with	13 -13
more:l2=without	19 -19
more:l2=year	16 -16
more:l2=—	21 -21
more:l=" we	10 -10
more:l=, <name>	13 -13
more:l=, an	-24 24
more:l=, he	23 -23
more:l=, no	-21 21
more:l=, she	-13 13
more:l=, was	19 -19
more:l=, which	14 -14
more:l=, will	-12 12
more:l=: <span>	-12 12
more:l=: an	-9 9
more:l=; <name>	-12 12
more:l=; the	-15 15
more:l=<begin> <number>	-9 9
more:l=<begin> <person>	16 -16
more:l=<begin> <span>	-17 17
more:l=<begin> its	-9 9
more:l=<begin> no	24 -24
more:l=<begin> two	-14 14
more:l=<day-gone> and	10 -10
more:l=<day-gone> for	-13 13
more:l=<day-today> that	-18 18
more:l=<name> have	13 -13
more:l=<organisation> could	11 -11
more:l=<seat> to	13 -13
more:l=<seat> would	13 -13
more:l=a few	-16 16
more:l=a further	-17 17
more:l=a second	12 -12
more:l=about an	-11 11
more:l=after a	-18 18
more:l=after the	-8 8
more:l=and <person>	-12 12
more:l=and <seat>	8 -8
more:l=and an	-22 22
more:l=and no	-10 10
more:l=and to	-16 16
more:l=approve the	-6 6
more:l=are to	11 -11
more:l=at a	-11 11
more:l=be no	10 -10
more:l=both side	16 -16
more:l=call the	9 -9
more:l=can be	15 -15
more:l=come up	-13 13
more:l=do not	-10 10
more:l=each other	17 -17
more:l=enough to	-13 13
more:l=for the	13 -13
more:l=give it	-11 11
more:l=give us	-15 15
more:l=good for	25 -25
more:l=has been	10 -10
more:l=he will	-14 14
more:l=if nobody	12 -12
more:l=in a	11 -11
more:l=is to	-32 32
more:l=it for	8 -8
more:l=it would	-19 19
more:l=like to	11 -11
more:l=likely an	-10 10
more:l=mean to	-18 18
more:l=not <span>	-26 26
more:l=of a	-18 18
more:l=of an	-9 9
more:l=offer to	10 -10
more:l=on <number>	-14 14
more:l=on a	-17 17
more:l=on an	19 -19
more:l=on one	-12 12
more:l=order that	19 -19
more:l=ready to	-16 16
more:l=sign a	4 -4
more:l=sign an	15 -15
more:l=sign for	-11 11
more:l=sign the	-9 9
more:l=speak of	-15 15
more:l=suspension of	12 -12
more:l=take no	-13 13
more:l=talk would	15 -15
more:l=tariff and	-26 26
more:l=that a	-22 22
more:l=that it	-10 10
more:l=that no	11 -11
more:l=that the	12 -12
more:l=the <organisation>	12 -12
more:l=the first	13 -13
more:l=the truce	-10 10
more:l=their truce	10 -10
more:l=to an	12 -12
more:l=to be	-24 24
more:l=to the	20 -20
more:l=truce ,	22 -22
more:l=truce for	27 -27
more:l=unless <organisation>	19 -19
more:l=vote to	11 -11
more:l=was not	17 -17
more:l=whether to	-11 11
more:l=which is	-13 13
more:l=will not	12 -12
more:l=will pay	-12 12
more:l=will take	-13 13
more:l=with an	11 -11
more:l=with the	-11 11
more:l=without the	19 -19
more:l=would meet	21 -21
more:longer	-18 18
more:longer no span	-45 45
more:longer span	21 -21
more:lr=, for	20 -20
more:lr=, the	-11 11
more:lr=<begin> ,	29 -29
more:lr=<level> ,	-16 16
more:lr=<level> for	11 -11
more:lr=<name> <level>	-11 11
more:lr=<name> for	14 -14
more:lr=<name> its	13 -13
more:lr=<name> tariff	16 -16
more:lr=<name> their	-16 16
more:lr=<name> to	15 -15
more:lr=<number> ,	14 -14
more:lr=<number> .	-27 27
more:lr=<organisation> it	20 -20
more:lr=<seat> its	-10 10
more:lr=<span> ,	-8 8
more:lr=<span> .	-34 34
more:lr=<span> is	-10 10
more:lr=<span> of	20 -20
more:lr=a <level>	24 -24
more:lr=a <points>	23 -23
more:lr=a <span>	-28 28
more:lr=a list	12 -12
more:lr=a notice	9 -9
more:lr=a of	-18 18
more:lr=a one	10 -10
more:lr=a term	-25 25
more:lr=a truce	-20 20
more:lr=an .	-10 10
more:lr=an <level>	11 -11
more:lr=an in	-30 30
more:lr=an of	22 -22
more:lr=an until	11 -11
more:lr=an was	-16 16
more:lr=and <level>	17 -17
more:lr=and to	-9 9
more:lr=be by	-10 10
more:lr=be from	-24 24
more:lr=be meet	9 -9
more:lr=be on	16 -16
more:lr=be to	-16 16
more:lr=be until	-11 11
more:lr=buy .	-10 10
more:lr=could it	-11 11
more:lr=few week	-16 16
more:lr=for <span>	19 -19
more:lr=further of	-12 12
more:lr=get <end>	12 -12
more:lr=given <span>	17 -17
more:lr=has its	-18 18
more:lr=has the	11 -11
more:lr=have the	-9 9
more:lr=have their	16 -16
more:lr=he ,	13 -13
more:lr=he .	17 -17
more:lr=is to	24 -24
more:lr=it on	-12 12
more:lr=it the	-11 11
more:lr=it until	-17 17
more:lr=meet .	-21 21
more:lr=meet in	20 -20
more:lr=no <number>	-9 9
more:lr=no charge	-11 11
more:lr=no of	17 -17
more:lr=no than	-24 24
more:lr=not .	-13 13
more:lr=not its	12 -12
more:lr=not the	10 -10
more:lr=of <span>	-14 14
more:lr=on <span>	-18 18
more:lr=once .	12 -12
more:lr=pay for	-10 10
more:lr=take than	-13 13
more:lr=that <span>	-22 22
more:lr=the "	12 -12
more:lr=the ,	-7 7
more:lr=the <level>	11 -11
more:lr=the <name>	11 -11
more:lr=the <number>	-10 10
more:lr=the <points>	-9 9
more:lr=the by	10 -10
more:lr=the of	-16 16
more:lr=the to	-8 8
more:lr=the truce	9 -9
more:lr=the was	40 -40
more:lr=the would	-16 16
more:lr=to ,	18 -18
more:lr=to <span>	-27 27
more:lr=to a	10 -10
more:lr=to by	-10 10
more:lr=to for	-23 23
more:lr=to it	-12 12
more:lr=to its	20 -20
more:lr=to the	-18 18
more:lr=to with	-12 12
more:lr=truce <end>	8 -8
more:lr=truce <span>	15 -15
more:lr=unless ,	12 -12
more:lr=will .	11 -11
more:lr=will it	-26 26
more:lr=will the	10 -10
more:lr=would .	11 -11
more:lr=would it	-10 10
more:lr=would until	-9 9
more:made	22 -22
more:made no span	9 -9
more:made span	14 -14
more:r1=-	14 -14
more:r1=.	-11 11
more:r1=;	-25 25
more:r1=<agent>	34 -34
more:r1=<day-gone>	18 -18
more:r1=<day-today>	14 -14
more:r1=<duty>	29 -29
more:r1=<end>	31 -31
more:r1=<goods>	10 -10
more:r1=<level-noun>	-11 11
more:r1=<level>	27 -27
more:r1=<money>	24 -24
more:r1=<name>	24 -24
more:r1=<number>	-12 12
more:r1=<person>	11 -11
more:r1=<points>	9 -9
more:r1=<quality>	17 -17
more:r1=<span>	-24 24
more:r1=<v-bear>	19 -19
more:r1=<v-down>	23 -23
more:r1=<v-end>	22 -22
more:r1=<v-impose>	14 -14
more:r1=<v-lack>	-15 15
more:r1=<v-propose>	24 -24
more:r1=<v-say>	15 -15
more:r1=<v-stay>	22 -22
more:r1=<v-suspend>	-31 31
more:r1=?	-15 15
more:r1=a	25 -25
more:r1=and	-13 13
more:r1=are	-36 36
more:r1=as	-14 14
more:r1=ask	9 -9
more:r1=be	11 -11
more:r1=before	-13 13
more:r1=by	-12 12
more:r1=careful	-9 9
more:r1=certain	-16 16
more:r1=collect	11 -11
more:r1=could	-13 13
more:r1=date	-12 12
more:r1=doing	9 -9
more:r1=duty	13 -13
more:r1=end	9 -9
more:r1=enter	-10 10
more:r1=extension	-13 13
more:r1=his	12 -12
more:r1=if	10 -10
more:r1=in	10 -10
more:r1=is	-27 27
more:r1=it	-30 30
more:r1=itself	-12 12
more:r1=last	18 -18
more:r1=law	11 -11
more:r1=list	15 -15
more:r1=meet	33 -33
more:r1=next	12 -12
more:r1=notice	13 -13
more:r1=our	-12 12
more:r1=phase	9 -9
more:r1=round	22 -22
more:r1=run	12 -12
more:r1=signature	-26 26
more:r1=suspend	-14 14
more:r1=suspension	19 -19
more:r1=talking	14 -14
more:r1=tariff	18 -18
more:r1=term	-22 22
more:r1=than	28 -28
more:r1=them	8 -8
more:r1=thi	28 -28
more:r1=time	-14 14
more:r1=to	-12 12
more:r1=truce	-17 17
more:r1=twice	9 -9
more:r1=until	-17 17
more:r1=was	12 -12
more:r1=when	20 -20
more:r1=would	-20 20
more:r1=year	-37 37
more:r2=-	10 -10
more:r2=<day-ahead>	-17 17
more:r2=<day-today>	24 -24
more:r2=<gate>	13 -13
more:r2=<goods>	17 -17
more:r2=<level>	-17 17
more:r2=<money>	29 -29
more:r2=<month-gone>	9 -9
more:r2=<organisation>	-10 10
more:r2=<person>	-38 38
more:r2=<quality>	15 -15
more:r2=<sender>	9 -9
more:r2=<span>	-12 12
more:r2=<v-agree>	22 -22
more:r2=<v-begin>	-13 13
more:r2=<v-end>	9 -9
more:r2=<v-impose>	17 -17
more:r2=<v-sign>	25 -25
more:r2=<v-suspend>	10 -10
more:r2=<v-up>	-10 10
more:r2=about	9 -9
more:r2=after	8 -8
more:r2=and	-36 36
more:r2=as	-28 28
more:r2=at	-14 14
more:r2=been	-21 21
more:r2=both	22 -22
more:r2=but	14 -14
more:r2=ceasefire	20 -20
more:r2=come	-8 8
more:r2=could	-13 13
more:r2=critical	13 -13
more:r2=deadline	14 -14
more:r2=due	-11 11
more:r2=either	-14 14
more:r2=for	-13 13
more:r2=from	23 -23
more:r2=go	-13 13
more:r2=has	-17 17
more:r2=he	11 -11
more:r2=i	11 -11
more:r2=in	9 -9
more:r2=is	-18 18
more:r2=its	-21 21
more:r2=last	-16 16
more:r2=list	15 -15
more:r2=may	-9 9
more:r2=more	7 -7
more:r2=most	-12 12
more:r2=mr	-8 8
more:r2=negotiation	12 -12
more:r2=nothing	12 -12
more:r2=of	13 -13
more:r2=or	10 -10
more:r2=our	11 -11
more:r2=place	-10 10
more:r2=present	-12 12
more:r2=sign	15 -15
more:r2=since	-23 23
more:r2=some	-13 13
more:r2=stay	12 -12
more:r2=suspension	-16 16
more:r2=than	12 -12
more:r2=that	12 -12
more:r2=the	-9 9
more:r2=their	15 -15
more:r2=then	-18 18
more:r2=they	-16 16
more:r2=those	9 -9
more:r2=time	11 -11
more:r2=two	12 -12
more:r2=were	-28 28
more:r2=which	-15 15
more:r2=would	10 -10
more:r2=year	18 -18
more:r=, "	11 -11
more:r=, <person>	-13 13
more:r=, <points>	15 -15
more:r=, a	23 -23
more:r=, after	10 -10
more:r=, and	-29 29
more:r=, as	-11 11
more:r=, at	-8 8
more:r=, but	13 -13
more:r=, by	-33 33
more:r=, for	-12 12
more:r=, he	17 -17
more:r=, in	10 -10
more:r=, it	-12 12
more:r=, of	-8 8
more:r=, until	13 -13
more:r=, was	12 -12
more:r=, which	-8 8
more:r=. <end>	-8 8
more:r=: the	16 -16
more:r=; it	-14 14
more:r=<day-ahead> .	13 -13
more:r=<end> <end>	31 -31
more:r=<level> ,	11 -11
more:r=<level> .	20 -20
more:r=<level> and	-12 12
more:r=<name> tariff	12 -12
more:r=<number> .	-18 18
more:r=<points> ,	-23 23
more:r=<points> are	12 -12
more:r=<span> ,	17 -17
more:r=<span> .	-36 36
more:r=<span> ;	-10 10
more:r=<span> <end>	26 -26
more:r=<span> at	-17 17
more:r=<span> of	12 -12
more:r=<span> were	-23 23
more:r=? <end>	-14 14
more:r=and that	10 -10
more:r=before the	17 -17
more:r=beyond <day-ahead>	11 -11
more:r=by <day-ahead>	10 -10
more:r=by <span>	-12 12
more:r=day ,	-9 9
more:r=doing so	9 -9
more:r=duty on	17 -17
more:r=for <span>	-20 20
more:r=for the	15 -15
more:r=has been	-11 11
more:r=in <month-gone>	27 -27
more:r=in <span>	15 -15
more:r=is what	-9 9
more:r=it by	24 -24
more:r=it go	-12 12
more:r=it until	-26 26
more:r=its duty	10 -10
more:r=its own	-8 8
more:r=its tariff	-8 8
more:r=its truce	14 -14
more:r=last week	16 -16
more:r=meet in	14 -14
more:r=of a	9 -9
more:r=of it	10 -10
more:r=of the	-16 16
more:r=of their	32 -32
more:r=on <day-ahead>	32 -32
more:r=once .	12 -12
more:r=round ,	-12 12
more:r=suspension of	10 -10
more:r=term .	9 -9
more:r=than <level>	-22 22
more:r=than <money>	27 -27
more:r=than <number>	16 -16
more:r=than <span>	17 -17
more:r=that <name>	9 -9
more:r=the deadline	10 -10
more:r=the list	13 -13
more:r=the present	-12 12
more:r=the suspension	-17 17
more:r=the tariff	13 -13
more:r=the truce	-11 11
more:r=their tariff	-16 16
more:r=their trade	14 -14
more:r=thi year	16 -16
more:r=time .	-17 17
more:r=to <day-ahead>	-54 54
more:r=to suspend	9 -9
more:r=to the	-15 15
more:r=until the	-40 40
more:r=was critical	13 -13
more:r=was sign	13 -13
more:r=week .	-22 22
more:r=will be	12 -12
more:r=with the	16 -16
more:r=within two	11 -11
more:t0=future-passive	-16 16
more:t0=future-passive-not	16 -16
more:t0=modal-not	21 -21
more:t0=perfect-not	-15 15
more:t0=pluperfect	17 -17
more:t0=present-not	14 -14
more:v0=announce	10 -10
more:v0=approve	-13 13
more:v0=be	19 -19
more:v0=begin	14 -14
more:v0=call	13 -13
more:v0=carry	-11 11
more:v0=decide	-4 4
more:v0=discuss	-11 11
more:v0=end	26 -26
more:v0=keep	16 -16
more:v0=know	-10 10
more:v0=leave	-14 14
more:v0=let	17 -17
more:v0=make	-15 15
more:v0=offer	12 -12
more:v0=other	-10 10
more:v0=promise	10 -10
more:v0=propose	-16 16
more:v0=push	-10 10
more:v0=raise	12 -12
more:v0=reach	-10 10
more:v0=ready	-21 21
more:v0=remain	-8 8
more:v0=rule	12 -12
more:v0=run	-9 9
more:v0=see	15 -15
more:v0=seek	-10 10
more:v0=settle	-9 9
more:v0=strike	-10 10
more:v0=suspend	11 -11
more:v0=think	11 -11
more:v0=threaten	9 -9
more:v0=vote	12 -12
more:v0=wait	13 -13
more:v1=amount	8 -8
more:v1=announce	9 -9
more:v1=approve	-21 21
more:v1=be	12 -12
more:v1=carry	-17 17
more:v1=charge	-13 13
more:v1=come	-11 11
more:v1=confirm	27 -27
more:v1=end	7 -7
more:v1=expect	-12 12
more:v1=hope	16 -16
more:v1=know	-10 10
more:v1=let	8 -8
more:v1=like	-22 22
more:v1=make	-19 19
more:v1=push	-14 14
more:v1=rule	12 -12
more:v1=seek	-10 10
more:v1=settle	-12 12
more:v1=stand	9 -9
more:v1=think	18 -18
more:v1=vote	14 -14
more:v1=wait	12 -12
more:vt0=add future	18 -18
more:vt0=agree pluperfect	-18 18
more:vt0=announce perfect	8 -8
more:vt0=approve modal	-12 12
more:vt0=approve perfect	15 -15
more:vt0=approve present	-21 21
more:vt0=ask past	19 -19
more:vt0=ask perfect	-16 16
more:vt0=be future	11 -11
more:vt0=be modal	18 -18
more:vt0=be perfect	11 -11
more:vt0=buy perfect	-9 9
more:vt0=come present	-14 14
more:vt0=discuss past	-22 22
more:vt0=end past	18 -18
more:vt0=expect present	13 -13
more:vt0=get past	15 -15
more:vt0=have past	-12 12
more:vt0=have present	18 -18
more:vt0=hope present	10 -10
more:vt0=keep present	21 -21
more:vt0=let future	11 -11
more:vt0=look modal	-11 11
more:vt0=make present	-15 15
more:vt0=meet present	-17 17
more:vt0=offer past	8 -8
more:vt0=offer perfect	18 -18
more:vt0=offer present	-8 8
more:vt0=other modal	12 -12
more:vt0=other pluperfect	13 -13
more:vt0=pay present	13 -13
more:vt0=prepare past	-9 9
more:vt0=prolong future	-14 14
more:vt0=prolong past	29 -29
more:vt0=prolong perfect	26 -26
more:vt0=promise past	9 -9
more:vt0=propose past	-8 8
more:vt0=propose perfect	-17 17
more:vt0=propose pluperfect	-9 9
more:vt0=push modal	-10 10
more:vt0=put future	-10 10
more:vt0=put present	7 -7
more:vt0=ready present	-21 21
more:vt0=renew future	12 -12
more:vt0=renew modal	-18 18
more:vt0=run modal	-12 12
more:vt0=say perfect	-17 17
more:vt0=say present	19 -19
more:vt0=see future	10 -10
more:vt0=see past	8 -8
more:vt0=send perfect	-15 15
more:vt0=sign future	-13 13
more:vt0=sign past	12 -12
more:vt0=sign perfect	-18 18
more:vt0=sit future	-12 12
more:vt0=stay modal	17 -17
more:vt0=suspend present	16 -16
more:vt0=take future	-11 11
more:vt0=want pluperfect	21 -21
more:waits	-13 13
more:waits no span	-15 15
more=	56 -56
more=waits+longer	-23 23
more=waits+refused+longer	27 -27
more=wished+longer	-29 29
more=wished+made+longer	26 -26
more=wished+made+refused+longer	10 -10
more=wished+refused+longer	5 -5
more=wished+waits+longer	9 -9
no span	62 -62
on hold:c0=impose	12 -12
on hold:c1=impose	12 -12
on hold:ct0=impose present	9 -9
on hold:ct1=impose present	9 -9
on hold:l1=<duty>	11 -11
on hold:r1=since	-13 13
on hold:r2=<month-gone>	-13 13
on hold:v1=put	11 -11
on ice:c0=impose	-15 15
on ice:l2=the	-10 10
on ice:t0=perfect	9 -9
pause:c0=agree	-9 9
pause:c0=suspend	19 -19
pause:c1=suspend	19 -19
pause:ct1=impose infinitive	-11 11
pause:l1=<duty>	-20 20
pause:l1=<span>	16 -16
pause:l1=new	-16 16
pause:l1=tariff	-20 20
pause:l1=that	-12 12
pause:l1=the	22 -22
pause:l2=:	-11 11
pause:l2=<name>	12 -12
pause:l2=<v-impose>	9 -9
pause:l2=a	-15 15
pause:l2=before	16 -16
pause:l2=extend	10 -10
pause:l2=if	-12 12
pause:l2=is	14 -14
pause:l2=of	-14 14
pause:l2=that	18 -18
pause:l2=to	-15 15
pause:l2=under	-10 10
pause:r1=.	-11 11
pause:r1=<v-impose>	10 -10
pause:r1=<v-stay>	-11 11
pause:r1=is	-16 16
pause:r1=of	11 -11
pause:r1=run	-16 16
pause:r1=to	-19 19
pause:r2=<duty>	-20 20
pause:r2=<end>	-9 9
pause:r2=<name>	11 -11
pause:r2=<not>	-12 12
pause:r2=<span>	14 -14
pause:r2=a	11 -11
pause:r2=not	-12 12
pause:r2=the	-8 8
pause:r2=which	-12 12
pause:t0=perfect	13 -13
pause:v0=ask	9 -9
pause:v0=pause	15 -15
pause:v1=ask	10 -10
pause:v1=extend	21 -21
pause:v1=pause	15 -15
paused:c0=impose	13 -13
paused:c0=suspend	13 -13
paused:c1=impose	13 -13
paused:c1=suspend	13 -13
paused:l1=be	10 -10
paused:v0=pause	13 -13
paused:v1=pause	13 -13
pauses:l1=<person>	13 -13
peace:c1=propose	14 -14
peace:ct0=stay present	-11 11
peace:ct1=stay present	-11 11
peace:l1=of	-9 9
peace:l1=their	-10 10
peace:l2=a	-15 15
peace:r1=.	16 -16
peace:v1=keep	-14 14
prolong:c0=renew	-16 16
prolong:ct0=sign perfect	14 -14
prolong:l1=<name>	24 -24
prolong:l1=will	-10 10
prolong:l2=<organisation>	18 -18
prolong:l2=<v-propose>	-14 14
prolong:l2=and	18 -18
prolong:r1=it	-19 19
prolong:r1=its	10 -10
prolong:r1=the	-21 21
prolong:r2=.	12 -12
prolong:r2=truce	-13 13
prolong:r2=until	-19 19
prolong:t0=future	-17 17
prolong:t0=pluperfect	-9 9
prolong:v0=prolong	-16 16
prolongation:c1=sign	-12 12
prolongation:l1=a	-22 22
prolongation:l1=its	-12 12
prolongation:r1=,	-10 10
prolongation:r1=is	-13 13
prolongation:r2=<span>	-15 15
prolonged:ct0=renew future-passive	-11 11
prolonged:ct0=renew past-passive	24 -24
prolonged:ct0=renew perfect-passive	11 -11
prolonged:ct1=renew future-passive	-11 11
prolonged:ct1=renew past-passive	24 -24
prolonged:ct1=renew perfect-passive	11 -11
prolonged:l1=,	28 -28
prolonged:l1=<person>	8 -8
prolonged:l1=be	-20 20
prolonged:l1=is	22 -22
prolonged:l1=was	19 -19
prolonged:l2=<begin>	13 -13
prolonged:l2=<day-gone>	26 -26
prolonged:l2=<name>	14 -14
prolonged:l2=could	-8 8
prolonged:l2=has	11 -11
prolonged:l2=suspension	-9 9
prolonged:l2=to	-22 22
prolonged:l2=truce	-11 11
prolonged:r1=for	29 -29
prolonged:r1=its	-12 12
prolonged:r1=last	11 -11
prolonged:r1=the	10 -10
prolonged:r1=their	12 -12
prolonged:r1=to	14 -14
prolonged:r2=<span>	13 -13
prolonged:r2=tariff	-8 8
prolonged:r2=week	17 -17
prolonged:t0=future-passive	-18 18
prolonged:t0=past-passive	20 -20
prolonged:t0=perfect-passive	11 -11
prolonging:r1=it	-15 15
prolonging:t0=past	-16 16
prolongs:l1=<organisation>	14 -14
prolongs:l1=that	-11 11
prolongs:l2=unless	14 -14
prolongs:r1=it	21 -21
prolongs:r1=the	-10 10
prolongs:r2=.	14 -14
prolongs:r2=truce	18 -18
put away:v0=put	-9 9
put away:v1=put	-9 9
put off:l1=been	14 -14
put off:l2=<person>	10 -10
put off:l2=<seat>	-11 11
put off:l2=has	11 -11
put off:r1=by	13 -13
put off:r1=the	14 -14
put off:r1=their	-10 10
put off:r2=<span>	12 -12
put off:r2=<v-sign>	-7 7
put off:r2=vote	-7 7
quiet:c0=propose	-19 19
quiet:c0=stay	9 -9
quiet:c0=up	-19 19
quiet:c1=agree	-12 12
quiet:c1=propose	-20 20
quiet:c1=up	-12 12
quiet:ct0=agree past	-12 12
quiet:ct0=impose past	-9 9
quiet:ct0=impose past-passive	10 -10
quiet:ct0=impose perfect	13 -13
quiet:ct0=propose present	-15 15
quiet:ct0=sign past	-11 11
quiet:ct0=up present	-20 20
quiet:ct1=agree past	-10 10
quiet:ct1=impose infinitive	-19 19
quiet:ct1=impose past-passive	9 -9
quiet:ct1=impose perfect	11 -11
quiet:l1=<goods>	-11 11
quiet:l1=<v-impose>	8 -8
quiet:l1=a	10 -10
quiet:l1=are	10 -10
quiet:l1=had	15 -15
quiet:l1=is	11 -11
quiet:l1=of	-22 22
quiet:l1=their	-10 10
quiet:l2=<begin>	-11 11
quiet:l2=<gate>	8 -8
quiet:l2=<points>	10 -10
quiet:l2=<span>	-11 11
quiet:l2=<v-propose>	12 -12
quiet:l2=a	-19 19
quiet:l2=for	15 -15
quiet:l2=put	16 -16
quiet:l2=reciprocal	-15 15
quiet:l2=the	-16 16
quiet:l2=trade	-12 12
quiet:l=<begin> the	-9 9
quiet:l=<span> of	-17 17
quiet:l=of the	-13 13
quiet:lr=<points> for	16 -16
quiet:lr=of ,	-9 9
quiet:r1="	-14 14
quiet:r1=,	11 -11
quiet:r1=and	10 -10
quiet:r1=on	-13 13
quiet:r1=since	-14 14
quiet:r1=the	8 -8
quiet:r1=with	13 -13
quiet:r2=<day-gone>	13 -13
quiet:r2=<month-gone>	-15 15
quiet:r2=<name>	18 -18
quiet:r2=<number>	-12 12
quiet:r2=for	-13 13
quiet:r2=the	12 -12
quiet:r2=to	-13 13
quiet:r=" .	-12 12
quiet:r=since <month-gone>	-16 16
quiet:r=until <day-ahead>	6 -6
quiet:r=until the	-13 13
quiet:t0=past-passive	10 -10
quiet:t0=perfect	12 -12
quiet:v0=agree	-14 14
quiet:v0=be	20 -20
quiet:v0=have	19 -19
quiet:v0=let	9 -9
quiet:v0=put	12 -12
quiet:v0=sleep	9 -9
quiet:v0=stay	-14 14
quiet:v0=want	-15 15
quiet:v1=agree	-15 15
quiet:v1=be	18 -18
quiet:v1=have	19 -19
quiet:v1=keep	-18 18
quiet:v1=put	13 -13
quiet:v1=stay	-14 14
quiet:vt0=be present	10 -10
quiet:vt0=have past	13 -13
quiet:vt0=keep present	-12 12
quiet:vt0=put past	10 -10
quiet:vt0=put perfect	17 -17
quiet:vt0=want present	-15 15
refrain:r1=from	15 -15
refrain:r2=new	10 -10
renew:c1=renew	-13 13
renew:r2=.	14 -14
renew:r2=for	-20 20
renew:r2=truce	-11 11
renew:v1=renew	-13 13
renewal:c0=impose	16 -16
renewal:c0=propose	-13 13
renewal:c1=agree	13 -13
renewal:c1=impose	21 -21
renewal:ct0=sign past	-10 10
renewal:l1=its	-22 22
renewal:l2=<v-agree>	10 -10
renewal:l2=<v-impose>	19 -19
renewal:r1=for	-23 23
renewal:t0=past	-22 22
renewal:v1=sign	17 -17
renewed:c0=renew	9 -9
renewed:c1=renew	12 -12
renewed:ct0=renew future-passive	12 -12
renewed:ct1=renew future-passive	12 -12
renewed:l1=<not>	16 -16
renewed:l1=and	11 -11
renewed:l1=is	-10 10
renewed:l1=not	13 -13
renewed:l2=to	14 -14
renewed:r1=,	15 -15
renewed:r1=in	14 -14
renewed:r2=<day-ahead>	11 -11
renewed:r2=<end>	8 -8
renewed:r2=<month-gone>	8 -8
renewed:r2=<span>	-15 15
renewed:t0=future-passive	11 -11
renewed:t0=present-passive-not	11 -11
renewed:v0=renew	9 -9
renewed:v1=renew	12 -12
reprieve:l1=a	12 -12
reprieve:t0=present	11 -11
run on:c0=stay	-12 12
run on:c1=stay	-12 12
run on:r1=for	8 -8
run on:v0=run	-12 12
run on:v1=run	-12 12
s:"	10 -10
s:'	10 -10
s:(	-10 10
s:)	-16 16
s:*	-22 22
s:+	-12 12
s:-	-25 25
s:/	43 -43
s::	-14 14
s:;	10 -10
s:<agent>	-11 11
s:<day-ahead>	-19 19
s:<day-today>	10 -10
s:<goods-amount>	44 -44
s:<level-noun>	12 -12
s:<level>	18 -18
s:<money>	34 -34
s:<month-ahead>	24 -24
s:<month-gone>	24 -24
s:<month-today>	8 -8
s:<name>	12 -12
s:<not>	34 -34
s:<number>	14 -14
s:<organisation>	28 -28
s:<person>	-14 14
s:<sender>	23 -23
s:<span>	-31 31
s:<taker>	35 -35
s:<v-bear>	8 -8
s:<v-buy>	42 -42
s:<v-end>	26 -26
s:<v-impose>	12 -12
s:<v-lack>	-20 20
s:<v-propose>	-33 33
s:<v-renew>	22 -22
s:<v-sell>	13 -13
s:<v-stay>	10 -10
s:<v-target>	27 -27
s:<v-threaten>	27 -27
s:<v-up>	12 -12
s:@	15 -15
s:_	12 -12
s:above	15 -15
s:access	19 -19
s:accord	12 -12
s:according	-35 35
s:account	16 -16
s:accuse	11 -11
s:act	22 -22
s:add	14 -14
s:adjust	-19 19
s:affair	-11 11
s:after	35 -35
s:afternoon	16 -16
s:again	29 -29
s:against	17 -17
s:agency	-15 15
s:agenda	18 -18
s:agree	-19 19
s:agreement	35 -35
s:air	-13 13
s:aircraft	12 -12
s:aire	22 -22
s:airline	20 -20
s:all	-12 12
s:allowed	15 -15
s:almost	22 -22
s:alone	16 -16
s:already	10 -10
s:also	12 -12
s:am	-11 11
s:ambassador	14 -14
s:among	-9 9
s:amount	14 -14
s:and	13 -13
s:announce	13 -13
s:announcement	13 -13
s:another	13 -13
s:anti	13 -13
s:antimony	10 -10
s:apart	19 -19
s:app	13 -13
s:apple	-18 18
s:application	16 -16
s:apply	-14 14
s:approval	-22 22
s:approve	-26 26
s:aqaba	-12 12
s:argue	11 -11
s:armed	11 -11
s:armistice	15 -15
s:army	13 -13
s:arrangement	-18 18
s:arrived	-13 13
s:article	-19 19
s:arusha	-14 14
s:as	-26 26
s:asia	-12 12
s:aside	17 -17
s:ask	-11 11
s:assembly	-11 11
s:assume	-19 19
s:attempt	14 -14
s:audience	-11 11
s:authority	14 -14
s:autumn	-11 11
s:await	-15 15
s:back	18 -18
s:bag	-12 12
s:bargain	20 -20
s:base	-38 38
s:batlle	-9 9
s:battery	-8 8
s:be	-18 18
s:bear	14 -14
s:because	34 -34
s:become	42 -42
s:bed	-12 12
s:been	-9 9
s:beer	-11 11
s:before	20 -20
s:behind	11 -11
s:being	-17 17
s:believe	-29 29
s:bench	-12 12
s:bergen	-15 15
s:bessent	-12 12
s:better	15 -15
s:bicycle	12 -12
s:big	23 -23
s:biggest	-10 10
s:bill	-14 14
s:billion	20 -20
s:bin	19 -19
s:black	-23 23
s:blow	13 -13
s:blue	-12 12
s:boat	19 -19
s:border	30 -30
s:both	-28 28
s:brandy	-10 10
s:bread	-11 11
s:breakfast	-18 18
s:breather	-10 10
s:breathing	11 -11
s:bridge	11 -11
s:briefed	-14 14
s:broke	28 -28
s:broken	21 -21
s:bueno	22 -22
s:builder	12 -12
s:built	26 -26
s:busan	9 -9
s:buse	13 -13
s:but	-21 21
s:buy	14 -14
s:buyer	9 -9
s:call	34 -34
s:calm	-11 11
s:can	7 -7
s:cancel	-11 11
s:cannot	13 -13
s:capital	13 -13
s:careful	-9 9
s:cargoe	11 -11
s:carry	-27 27
s:cash	18 -18
s:cashew	-10 10
s:ceasefire	15 -15
s:cement	-29 29
s:cent	12 -12
s:ceramic	26 -26
s:certain	-25 25
s:certainty	11 -11
s:chair	18 -18
s:chamber	25 -25
s:change	36 -36
s:changed	16 -16
s:charge	-11 11
s:cheese	-16 16
s:chenggang	-30 30
s:chief	9 -9
s:chip	31 -31
s:christma	-13 13
s:citru	9 -9
s:claim	10 -10
s:clause	-12 12
s:client	12 -12
s:clock	27 -27
s:close	-20 20
s:club	32 -32
s:cocoa	-13 13
s:collapsed	-9 9
s:collect	27 -27
s:come	12 -12
s:commander	19 -19
s:comment	20 -20
s:commerce	-16 16
s:commercial	15 -15
s:company	34 -34
s:concede	-19 19
s:conclude	25 -25
s:conference	5 -5
s:confirm	12 -12
s:consensu	-13 13
s:consent	19 -19
s:consider	23 -23
s:constructive	-11 11
s:consumer	9 -9
s:contact	10 -10
s:container	9 -9
s:contract	28 -28
s:conversation	10 -10
s:copper	-8 8
s:cork	-11 11
s:cost	-13 13
s:council	13 -13
s:countersign	-10 10
s:country	16 -16
s:cover	-14 14
s:crane	17 -17
s:critical	26 -26
s:curb	9 -9
s:custom	16 -16
s:customer	16 -16
s:dairy	-18 18
s:date	-10 10
s:de	-34 34
s:deadline	42 -42
s:deal	27 -27
s:declare	22 -22
s:decree	-13 13
s:deficit	10 -10
s:delay	-17 17
s:demand	19 -19
s:deny	11 -11
s:deposit	-12 12
s:desk	-28 28
s:detail	-17 17
s:did	28 -28
s:didn't	-14 14
s:die	-11 11
s:difference	18 -18
s:different	14 -14
s:digit	9 -9
s:dinner	21 -21
s:discuss	-34 34
s:discussion	-15 15
s:dispute	-26 26
s:docker	23 -23
s:document	-29 29
s:doe	9 -9
s:doesn't	12 -12
s:doha	11 -11
s:doing	-15 15
s:done	-12 12
s:doubt	-17 17
s:doug	13 -13
s:draft	-52 52
s:drawer	-13 13
s:driver	16 -16
s:due	-8 8
s:during	23 -23
s:duty	-14 14
s:each	-22 22
s:earlier	18 -18
s:eastern	13 -13
s:economy	12 -12
s:effectively	11 -11
s:either	17 -17
s:electric	11 -11
s:else	27 -27
s:embassy	12 -12
s:emergency	23 -23
s:employer	24 -24
s:enough	-9 9
s:enter	14 -14
s:entity	30 -30
s:envy	-10 10
s:eve	-15 15
s:evening	-12 12
s:everyone	15 -15
s:except	11 -11
s:exchanged	-22 22
s:exclusion	49 -49
s:exist	-14 14
s:expect	31 -31
s:expire	10 -10
s:expiry	-22 22
s:explain	10 -10
s:extend	15 -15
s:extension	-20 20
s:face	21 -21
s:factory	8 -8
s:fail	29 -29
s:failed	13 -13
s:fair	-11 11
s:faith	16 -16
s:fall	28 -28
s:family	25 -25
s:fan	8 -8
s:far	33 -33
s:fare	13 -13
s:fear	11 -11
s:fee	15 -15
s:fentanyl	-26 26
s:ferry	15 -15
s:fifth	14 -14
s:figure	17 -17
s:find	24 -24
s:firm	33 -33
s:first	18 -18
s:fiscal	-13 13
s:fish	-7 7
s:fishing	10 -10
s:fishmeal	9 -9
s:five	-30 30
s:flat	-12 12
s:float	-27 27
s:flour	-18 18
s:fly	10 -10
s:follow	33 -33
s:followed	21 -21
s:force	23 -23
s:ford	22 -22
s:foreign	23 -23
s:foresee	-39 39
s:formally	13 -13
s:forty	-14 14
s:found	-12 12
s:four	10 -10
s:framework	25 -25
s:free	16 -16
s:freeze	-11 11
s:fresh	-23 23
s:friend	-9 9
s:from	-13 13
s:full	-20 20
s:further	10 -10
s:gained	15 -15
s:gallium	14 -14
s:gate	16 -16
s:gave	52 -52
s:geneva	26 -26
s:germanium	12 -12
s:get	23 -23
s:giant	-9 9
s:giving	13 -13
s:glass	-10 10
s:go	-13 13
s:good	42 -42
s:government	-9 9
s:grant	33 -33
s:grape	8 -8
s:ground	13 -13
s:groundnut	-13 13
s:group	23 -23
s:grower	-12 12
s:gun	12 -12
s:had	14 -14
s:half	-14 14
s:halve	16 -16
s:hand	-19 19
s:handshake	32 -32
s:happen	12 -12
s:happened	9 -9
s:hasn't	11 -11
s:have	17 -17
s:having	14 -14
s:he	-9 9
s:he'd	-26 26
s:he'll	-20 20
s:hear	-15 15
s:height	-8 8
s:heightened	-37 37
s:helping	-12 12
s:her	-9 9
s:higher	24 -24
s:hike	11 -11
s:hinted	-12 12
s:his	-15 15
s:hit	12 -12
s:hold	13 -13
s:holiday	16 -16
s:hospital	12 -12
s:hotel	19 -19
s:household	12 -12
s:hundred	-27 27
s:hurt	9 -9
s:i	-37 37
s:if	-13 13
s:import	23 -23
s:impose	32 -32
s:in	-8 8
s:including	14 -14
s:increase	14 -14
s:informed	-9 9
s:initial	-52 52
s:inquiry	11 -11
s:instead	-31 31
s:interest	21 -21
s:interview	-27 27
s:into	26 -26
s:invest	18 -18
s:is	-20 20
s:island	15 -15
s:isn't	12 -12
s:it	-11 11
s:it'll	-18 18
s:joint	10 -10
s:josé	-18 18
s:juice	-18 18
s:just	20 -20
s:keep	13 -13
s:kettle	-10 10
s:key	-15 15
s:kingdom	12 -12
s:knowledge	-15 15
s:kobe	-13 13
s:kuala	-26 26
s:kumasi	-14 14
s:lain	15 -15
s:lake	3 -3
s:lancaster	10 -10
s:land	12 -12
s:lapse	53 -53
s:large	14 -14
s:largest	21 -21
s:last	-7 7
s:lasted	29 -29
s:lasting	23 -23
s:late	-18 18
s:latest	10 -10
s:latter	-10 10
s:law	-8 8
s:lawyer	6 -6
s:lay	10 -10
s:lead	-12 12
s:least	24 -24
s:led	24 -24
s:lender	15 -15
s:length	-46 46
s:less	-10 10
s:let	-17 17
s:letter	-21 21
s:level	26 -26
s:li	-30 30
s:licence	5 -5
s:license	10 -10
s:lie	-23 23
s:lift	26 -26
s:like	13 -13
s:likely	-50 50
s:limit	17 -17
s:limited	8 -8
s:link	15 -15
s:lisbon	18 -18
s:list	12 -12
s:listed	-16 16
s:listing	20 -20
s:little	-12 12
s:loan	18 -18
s:lobster	12 -12
s:local	-10 10
s:lock	-9 9
s:london	16 -16
s:long	-30 30
s:longer	-14 14
s:look	17 -17
s:lorry	17 -17
s:loui	-11 11
s:lower	-12 12
s:lumpur	-26 26
s:m	47 -47
s:machine	-18 18
s:machinery	-14 14
s:make	18 -18
s:maker	21 -21
s:man	-10 10
s:mandate	-18 18
s:mangoe	-9 9
s:manner	-11 11
s:market	21 -21
s:matter	-35 35
s:may	8 -8
s:mayor	10 -10
s:me	11 -11
s:meal	-17 17
s:meant	20 -20
s:meantime	-18 18
s:meanwhile	25 -25
s:mediator	47 -47
s:meeting	12 -12
s:member	25 -25
s:men	9 -9
s:mention	-22 22
s:mentioned	-10 10
s:metal	12 -12
s:midnight	29 -29
s:might	12 -12
s:million	14 -14
s:mind	-18 18
s:mineral	-13 13
s:minister	-15 15
s:ministry	-25 25
s:minute	-19 19
s:missing	17 -17
s:mombasa	-15 15
s:monday	8 -8
s:money	11 -11
s:month	-17 17
s:morning	25 -25
s:mountain	-10 10
s:mrs	10 -10
s:much	10 -10
s:must	24 -24
s:my	-28 28
s:natural	11 -11
s:near	-10 10
s:nearly	22 -22
s:negotiate	17 -17
s:negotiation	7 -7
s:negotiator	-15 15
s:never	14 -14
s:next	-22 22
s:nickel	15 -15
s:night	-29 29
s:nil	-8 8
s:no	-22 22
s:nobody	40 -40
s:noon	12 -12
s:nor	-16 16
s:north	24 -24
s:northern	20 -20
s:notice	58 -58
s:nought	-16 16
s:now	26 -26
s:nut	-14 14
s:o'clock	12 -12
s:object	-13 13
s:obtain	-9 9
s:odd	-10 10
s:off	34 -34
s:offer	-23 23
s:officer	-10 10
s:official	20 -20
s:oil	-8 8
s:old	21 -21
s:older	21 -21
s:once	-14 14
s:onion	-30 30
s:only	21 -21
s:opened	27 -27
s:operated	12 -12
s:operation	11 -11
s:operator	26 -26
s:opposition	9 -9
s:option	-42 42
s:or	16 -16
s:order	41 -41
s:ordinary	19 -19
s:ore	10 -10
s:origin	-18 18
s:originating	15 -15
s:osaka	-16 16
s:other	20 -20
s:otherwise	-13 13
s:out	11 -11
s:over	14 -14
s:own	11 -11
s:owned	16 -16
s:owner	30 -30
s:p	8 -8
s:palace	-13 13
s:palm	11 -11
s:paper	-46 46
s:parcel	11 -11
s:pari	9 -9
s:part	11 -11
s:parted	19 -19
s:partial	-10 10
s:partner	9 -9
s:party	17 -17
s:pass	20 -20
s:patent	9 -9
s:patience	-11 11
s:pay	34 -34
s:peat	-11 11
s:pending	-24 24
s:people	-25 25
s:per	12 -12
s:perhap	-14 14
s:phase	11 -11
s:phosphate	15 -15
s:pilot	12 -12
s:place	10 -10
s:plan	19 -19
s:plane	11 -11
s:plant	24 -24
s:player	12 -12
s:plywood	17 -17
s:point	23 -23
s:policy	13 -13
s:pork	21 -21
s:port	-11 11
s:positive	-18 18
s:possible	-20 20
s:post	35 -35
s:power	-16 16
s:prawn	-23 23
s:present	-29 29
s:presidential	-15 15
s:press	14 -14
s:price	21 -21
s:priced	-14 14
s:prime	15 -15
s:principle	-33 33
s:prisoner	15 -15
s:probably	-12 12
s:problem	12 -12
s:proclamation	17 -17
s:produced	15 -15
s:product	28 -28
s:progress	16 -16
s:prolongation	-21 21
s:proper	-10 10
s:proposal	-37 37
s:propose	-47 47
s:protocol	-13 13
s:provide	-27 27
s:public	11 -11
s:publish	15 -15
s:pump	11 -11
s:purchase	-17 17
s:push	-33 33
s:put	-15 15
s:quarrel	-10 10
s:quarter	16 -16
s:quay	14 -14
s:question	31 -31
s:quota	22 -22
s:railway	13 -13
s:raise	15 -15
s:rate	12 -12
s:read	19 -19
s:ready	-25 25
s:recall	20 -20
s:receive	-15 15
s:recife	15 -15
s:reciprocal	-46 46
s:recommend	-13 13
s:reduce	-14 14
s:refuse	17 -17
s:regime	10 -10
s:regulation	13 -13
s:regulator	11 -11
s:released	11 -11
s:relieved	-12 12
s:remain	-12 12
s:remind	12 -12
s:rent	20 -20
s:replace	17 -17
s:reply	-23 23
s:reporter	9 -9
s:representative	11 -11
s:request	-18 18
s:require	-11 11
s:resolved	-10 10
s:respect	9 -9
s:respite	-9 9
s:restriction	15 -15
s:retaliate	11 -11
s:retaliation	9 -9
s:return	14 -14
s:review	32 -32
s:rice	-13 13
s:ridge	12 -12
s:right	25 -25
s:rise	13 -13
s:river	28 -28
s:road	21 -21
s:roasted	-9 9
s:round	15 -15
s:safeguard	17 -17
s:sale	16 -16
s:salmon	9 -9
s:sanction	21 -21
s:santa	12 -12
s:sardine	-12 12
s:saturday	14 -14
s:save	20 -20
s:say	-15 15
s:school	10 -10
s:sea	10 -10
s:section	22 -22
s:sell	13 -13
s:senate	-9 9
s:send	-28 28
s:separately	11 -11
s:set	16 -16
s:settle	-14 14
s:shall	-27 27
s:shanghai	11 -11
s:share	17 -17
s:she	18 -18
s:shift	8 -8
s:shipbuilding	22 -22
s:shook	-37 37
s:short	12 -12
s:shorten	13 -13
s:shortly	15 -15
s:should	-5 5
s:show	13 -13
s:shrimp	13 -13
s:shut	18 -18
s:side	-15 15
s:sign	8 -8
s:signature	-29 29
s:silence	15 -15
s:similar	12 -12
s:simply	-10 10
s:since	6 -6
s:sir	-20 20
s:sit	-14 14
s:small	20 -20
s:social	12 -12
s:software	12 -12
s:somebody	11 -11
s:something	-10 10
s:soon	12 -12
s:source	-15 15
s:soy	-12 12
s:soybean	-7 7
s:space	12 -12
s:spare	19 -19
s:speak	-12 12
s:spirit	-21 21
s:spoke	16 -16
s:spoken	-12 12
s:spring	-14 14
s:st	-25 25
s:stable	12 -12
s:stake	9 -9
s:standstill	-10 10
s:start	-12 12
s:state	-11 11
s:steel	11 -11
s:still	-12 12
s:stock	-9 9
s:stockholm	-23 23
s:stop	-29 29
s:stretch	-16 16
s:stretched	-15 15
s:subject	-21 21
s:subsidy	14 -14
s:such	12 -12
s:sugar	-15 15
s:suggest	-24 24
s:summer	-17 17
s:summit	22 -22
s:supplier	11 -11
s:supreme	-11 11
s:surprised	-16 16
s:surtax	-11 11
s:system	9 -9
s:table	-16 16
s:talked	-38 38
s:tariff	13 -13
s:tax	30 -30
s:tea	-12 12
s:teacher	17 -17
s:technology	14 -14
s:telephone	24 -24
s:telephoned	16 -16
s:television	-61 61
s:tell	-13 13
s:temporary	17 -17
s:term	-14 14
s:terminal	12 -12
s:text	-43 43
s:than	22 -22
s:that	-12 12
s:them	9 -9
s:then	-15 15
s:there	8 -8
s:thereafter	-7 7
s:therefore	-12 12
s:they'll	-30 30
s:they've	10 -10
s:thi	10 -10
s:thing	17 -17
s:think	37 -37
s:third	8 -8
s:though	-8 8
s:threat	22 -22
s:threaten	15 -15
s:three	-19 19
s:thu	23 -23
s:ticket	13 -13
s:tiktok	39 -39
s:till	-10 10
s:timber	-22 22
s:time	17 -17
s:ton	11 -11
s:top	15 -15
s:topic	-19 19
s:touch	10 -10
s:touched	15 -15
s:toward	14 -14
s:track	14 -14
s:tractor	-15 15
s:trade	-16 16
s:trader	-9 9
s:tram	12 -12
s:transfer	14 -14
s:transport	21 -21
s:treaty	14 -14
s:triple	9 -9
s:tromsø	-18 18
s:true	-27 27
s:truth	8 -8
s:tuesday	-10 10
s:turned	-14 14
s:twice	12 -12
s:two	-15 15
s:tyre	-13 13
s:under	8 -8
s:union	16 -16
s:unless	12 -12
s:unreliable	20 -20
s:until	15 -15
s:up	29 -29
s:upon	-21 21
s:urge	13 -13
s:us	-26 26
s:use	22 -22
s:usmca	13 -13
s:utility	13 -13
s:vanilla	-13 13
s:vessel	16 -16
s:vice	19 -19
s:video	13 -13
s:village	19 -19
s:void	12 -12
s:vote	-8 8
s:wage	17 -17
s:want	-12 12
s:wap	-16 16
s:warn	28 -28
s:wasn't	12 -12
s:watche	-10 10
s:we	-23 23
s:wednesday	22 -22
s:week	-11 11
s:weekend	26 -26
s:welcome	24 -24
s:welcomed	23 -23
s:what	-18 18
s:whatever	21 -21
s:when	17 -17
s:whether	-19 19
s:while	-9 9
s:who	28 -28
s:whom	-15 15
s:will	-24 24
s:willing	-26 26
s:win	21 -21
s:window	11 -11
s:winter	11 -11
s:wire	-15 15
s:within	36 -36
s:without	7 -7
s:won't	-10 10
s:word	-51 51
s:work	23 -23
s:worked	-18 18
s:worker	15 -15
s:world	20 -20
s:would	-43 43
s:write	-15 15
s:yes	-17 17
s:yet	-28 28
s:you	17 -17
s:your	-6 6
s:—	-13 13
s:•	-20 20
second:c0=bear	18 -18
second:c0=stay	17 -17
second:c1=bear	16 -16
second:c1=impose	-9 9
second:ct0=impose future	9 -9
second:ct0=impose perfect	-13 13
second:ct0=impose present	-14 14
second:ct1=impose future	9 -9
second:ct1=impose participle-passive	-10 10
second:ct1=impose perfect	-13 13
second:ct1=impose present	-14 14
second:l1=<begin>	22 -22
second:l1=a	-12 12
second:l1=its	14 -14
second:l2=;	-13 13
second:l2=<v-agree>	11 -11
second:l2=<v-begin>	15 -15
second:l2=after	-23 23
second:l2=in	13 -13
second:l2=into	12 -12
second:l2=of	-13 13
second:l2=on	-9 9
second:l2=sign	11 -11
second:l2=to	9 -9
second:r1=,	24 -24
second:r1=<agent>	15 -15
second:r1=<span>	-23 23
second:r1=<v-bear>	19 -19
second:r1=<v-end>	10 -10
second:r1=<v-impose>	18 -18
second:r1=list	11 -11
second:r1=meet	19 -19
second:r1=of	24 -24
second:r1=one	11 -11
second:r1=phase	9 -9
second:r1=term	-8 8
second:r1=year	-37 37
second:r2=<day-ahead>	13 -13
second:r2=<points>	14 -14
second:r2=<span>	28 -28
second:r2=<v-suspend>	-12 12
second:r2=by	-8 8
second:r2=in	23 -23
second:r2=last	-13 13
second:r2=of	19 -19
second:r2=was	-11 11
second:r2=would	-11 11
second:t0=present	12 -12
second:v0=agree	-13 13
second:v0=be	19 -19
second:v0=meet	14 -14
second:v0=other	12 -12
second:v0=sign	11 -11
second:v1=agree	-9 9
second:v1=be	18 -18
second:v1=meet	12 -12
second:v1=other	12 -12
second:v1=sign	12 -12
set aside:c0=impose	10 -10
set aside:c1=impose	10 -10
set aside:v0=set	10 -10
set aside:v1=set	10 -10
sides=0	30 -30
sides=1	15 -15
sides=2	-9 9
sleep:c0=impose	7 -7
sleep:r1=on	-15 15
sleep:r2=<day-ahead>	7 -7
sleep:v0=put	13 -13
sleep:v1=put	10 -10
span	-25 25
spare:ct0=target modal	-9 9
spare:ct1=target infinitive	10 -10
spare:ct1=target modal	-9 9
spare:l1=to	10 -10
spare:l1=would	-9 9
spare:t0=modal	-9 9
spared:c0=target	19 -19
spared:v0=spare	19 -19
sparing:l1=,	10 -10
stand still:c0=stay	9 -9
stand still:v0=stand	9 -9
standstill:c0=propose	-16 16
standstill:ct0=impose present	-13 13
standstill:ct1=impose present	-10 10
standstill:l1=<duty>	15 -15
standstill:l1=a	-30 30
standstill:l1=tariff	9 -9
standstill:l1=the	27 -27
standstill:l2=<begin>	-4 4
standstill:l2=<v-sign>	15 -15
standstill:l2=on	-14 14
standstill:r1=,	-11 11
standstill:r1=.	15 -15
standstill:r1=in	-13 13
standstill:r1=on	19 -19
standstill:r2=<day-ahead>	-21 21
standstill:r2=<end>	18 -18
standstill:r2=<span>	-13 13
standstill:t0=present	-7 7
standstill:v0=agree	-21 21
standstill:v1=agree	-15 15
stay:c0=say	-10 10
stay:ct0=impose perfect	12 -12
stay:l1=<duty>	-14 14
stay:l1=<goods>	26 -26
stay:l1=<month-gone>	-9 9
stay:l1=<name>	-12 12
stay:l1=<number>	-15 15
stay:l1=<v-impose>	-19 19
stay:l1=and	-11 11
stay:l1=good	9 -9
stay:l1=it	13 -13
stay:l2=;	-10 10
stay:l2=<v-impose>	10 -10
stay:l2=<v-say>	-9 9
stay:l2=and	-9 9
stay:l2=duty	-11 11
stay:l2=other	8 -8
stay:l2=they	8 -8
stay:r1=as	-19 19
stay:r1=at	42 -42
stay:r1=for	9 -9
stay:r1=until	15 -15
stay:r2=.	-12 12
stay:r2=<day-ahead>	14 -14
stay:r2=<level>	14 -14
stay:r2=<number>	14 -14
stay:r2=<span>	8 -8
stay:r2=<v-impose>	-16 16
stay:r2=it	-10 10
stay:r2=the	21 -21
stay:r2=they	-10 10
stay:r2=until	-18 18
stay:t0=future	-14 14
stay:t0=present	12 -12
stay:v0=be	-9 9
stay:v1=be	-10 10
stay:v1=stay	7 -7
stays:l1=<v-impose>	11 -11
stays:l1=everything	-9 9
stays:l1=tariff	-11 11
stays:l2=<day-ahead>	13 -13
stays:l2=the	21 -21
stays:r1=<v-impose>	13 -13
stays:r1=<v-suspend>	11 -11
stays:r1=at	-9 9
stays:r1=for	15 -15
stays:r1=suspend	11 -11
stays:r2=<number>	-18 18
stays:r2=and	-11 11
stays:r2=the	-10 10
stays:t0=present	-10 10
stretch:l1=to	-20 20
successor:c1=impose	10 -10
successor:r1=,	-10 10
suspend:c0=stay	14 -14
suspend:ct0=agree past	5 -5
suspend:ct0=impose present	10 -10
suspend:ct0=propose past	-15 15
suspend:ct0=sign past	5 -5
suspend:l1=also	11 -11
suspend:l1=will	12 -12
suspend:l2=,	-20 20
suspend:l2=<day-today>	-15 15
suspend:l2=<v-stay>	9 -9
suspend:l2=and	10 -10
suspend:l2=continue	9 -9
suspend:l2=it	12 -12
suspend:l2=propose	5 -5
suspend:l2=would	15 -15
suspend:r1=a	9 -9
suspend:r1=for	-11 11
suspend:r1=most	14 -14
suspend:r1=the	-23 23
suspend:r1=their	11 -11
suspend:r1=them	-16 16
suspend:r2=<level>	-28 28
suspend:r2=<span>	-11 11
suspend:r2=<v-end>	14 -14
suspend:r2=<v-target>	9 -9
suspend:r2=duty	-10 10
suspend:r2=fee	29 -29
suspend:r2=on	12 -12
suspend:t0=modal	10 -10
suspend:t0=present	16 -16
suspend:v0=continue	10 -10
suspended:c0=agree	-26 26
suspended:c0=impose	-11 11
suspended:c0=sign	-26 26
suspended:ct0=impose future	-17 17
suspended:ct0=impose perfect-passive	12 -12
suspended:ct0=suspend past-passive	14 -14
suspended:ct0=suspend perfect-passive	12 -12
suspended:ct1=impose infinitive	-16 16
suspended:ct1=impose past-passive	14 -14
suspended:ct1=impose perfect-passive	12 -12
suspended:ct1=stay infinitive	-23 23
suspended:ct1=suspend past-passive	14 -14
suspended:ct1=suspend perfect-passive	12 -12
suspended:l1=<duty>	-14 14
suspended:l1=<name>	-10 10
suspended:l1=<organisation>	9 -9
suspended:l1=<points>	10 -10
suspended:l1=are	12 -12
suspended:l1=be	-22 22
suspended:l1=been	15 -15
suspended:l1=tariff	-13 13
suspended:l2=,	-8 8
suspended:l2=<begin>	20 -20
suspended:l2=<day-gone>	13 -13
suspended:l2=<duty>	-10 10
suspended:l2=<level>	8 -8
suspended:l2=<quality>	10 -10
suspended:l2=and	-21 21
suspended:l2=good	16 -16
suspended:l2=it	33 -33
suspended:l2=reciprocal	-27 27
suspended:l2=tariff	-16 16
suspended:l2=the	6 -6
suspended:l2=they	15 -15
suspended:l2=to	-23 23
suspended:l2=will	12 -12
suspended:r1=,	-14 14
suspended:r1=from	-8 8
suspended:r1=in	-11 11
suspended:r1=its	20 -20
suspended:r1=on	24 -24
suspended:r1=the	17 -17
suspended:r2=.	-12 12
suspended:r2=<day-ahead>	-22 22
suspended:r2=<duty>	-8 8
suspended:r2=<number>	13 -13
suspended:r2=on	15 -15
suspended:r2=tariff	-10 10
suspended:r2=the	-12 12
suspended:t0=modal	-11 11
suspended:t0=perfect-passive	12 -12
suspended:t0=present	10 -10
suspended:v0=agree	-26 26
suspended:v1=suspend	12 -12
suspending:ct0=begin future	-15 15
suspending:ct0=up future	-15 15
suspending:ct1=begin future	-15 15
suspending:ct1=up future	-15 15
suspending:t0=future	-15 15
suspends:l1=<agent>	-12 12
suspends:l1=<name>	10 -10
suspends:l1=<number>	-10 10
suspends:l1=and	-20 20
suspends:l2=,	-10 10
suspends:l2=.	-18 18
suspends:l2=each	13 -13
suspends:r1=for	8 -8
suspends:r1=its	-16 16
suspends:r2=<level>	-14 14
suspends:r2=<span>	6 -6
suspends:r2=additional	-10 10
suspension:c0=agree	-18 18
suspension:c1=agree	-17 17
suspension:c1=impose	-14 14
suspension:c1=propose	-8 8
suspension:ct0=impose perfect	-11 11
suspension:ct0=renew past	16 -16
suspension:ct0=renew present	-9 9
suspension:ct1=impose infinitive	-8 8
suspension:ct1=renew past	16 -16
suspension:ct1=renew present	-9 9
suspension:l1=<span>	12 -12
suspension:l1=a	-19 19
suspension:l1=own	-9 9
suspension:l2=<day-ahead>	19 -19
suspension:l2=<v-renew>	-18 18
suspension:l2=a	20 -20
suspension:l2=extend	-11 11
suspension:l2=of	-6 6
suspension:l2=prolong	-8 8
suspension:l2=that	-6 6
suspension:l2=the	10 -10
suspension:r1=,	-17 17
suspension:r1=<v-end>	19 -19
suspension:r1=<v-stay>	-10 10
suspension:r1=on	12 -12
suspension:r1=would	26 -26
suspension:r2=<gate>	-10 10
suspension:r2=<name>	15 -15
suspension:r2=<not>	-14 14
suspension:r2=<points>	17 -17
suspension:r2=be	13 -13
suspension:r2=higher	9 -9
suspension:r2=its	12 -12
suspension:r2=not	-14 14
suspension:r2=on	31 -31
suspension:r2=reciprocal	-17 17
suspension:t0=past	18 -18
suspension:t0=present	-10 10
suspension:v0=agree	-18 18
suspension:v1=agree	-17 17
top	31 -31
truce:c0=impose	-13 13
truce:c0=propose	-20 20
truce:c0=suspend	21 -21
truce:c0=target	-12 12
truce:c1=bear	-21 21
truce:c1=begin	-14 14
truce:c1=lack	-20 20
truce:c1=say	-18 18
truce:c1=suspend	12 -12
truce:c1=target	-12 12
truce:c1=up	-20 20
truce:ct0=agree future	-22 22
truce:ct0=agree modal	-15 15
truce:ct0=agree present	13 -13
truce:ct0=bear modal	-21 21
truce:ct0=bear perfect	8 -8
truce:ct0=bear present	17 -17
truce:ct0=down past	-15 15
truce:ct0=end modal	10 -10
truce:ct0=end past	-11 11
truce:ct0=impose future	-20 20
truce:ct0=impose modal	-12 12
truce:ct0=impose pluperfect	7 -7
truce:ct0=impose present-passive	10 -10
truce:ct0=propose past	-13 13
truce:ct0=propose present	-7 7
truce:ct0=renew modal	-13 13
truce:ct0=renew past	16 -16
truce:ct0=say present	-9 9
truce:ct0=sign future	-22 22
truce:ct0=sign modal	-18 18
truce:ct0=sign perfect	10 -10
truce:ct0=stay future	-10 10
truce:ct0=stay perfect	9 -9
truce:ct0=stay pluperfect	11 -11
truce:ct0=up past	11 -11
truce:ct0=up present	12 -12
truce:ct1=agree future	-22 22
truce:ct1=agree infinitive	-35 35
truce:ct1=agree modal	-15 15
truce:ct1=agree participle-passive	20 -20
truce:ct1=agree past	5 -5
truce:ct1=agree present	12 -12
truce:ct1=bear infinitive	-18 18
truce:ct1=bear modal	-24 24
truce:ct1=bear perfect	8 -8
truce:ct1=bear present	22 -22
truce:ct1=down past	-16 16
truce:ct1=end modal	10 -10
truce:ct1=impose future	-19 19
truce:ct1=impose infinitive	-21 21
truce:ct1=impose modal	-11 11
truce:ct1=impose participle-passive	8 -8
truce:ct1=impose past	4 -4
truce:ct1=impose pluperfect	13 -13
truce:ct1=impose present	20 -20
truce:ct1=impose present-passive	10 -10
truce:ct1=propose infinitive	-15 15
truce:ct1=renew gerund	-12 12
truce:ct1=renew modal	-13 13
truce:ct1=renew participle-passive	9 -9
truce:ct1=renew past	16 -16
truce:ct1=say present	-11 11
truce:ct1=sign future	-17 17
truce:ct1=sign infinitive	-39 39
truce:ct1=sign modal	-18 18
truce:ct1=sign participle-passive	10 -10
truce:ct1=sign perfect	11 -11
truce:ct1=stay pluperfect	9 -9
truce:ct1=up infinitive	-18 18
truce:ct1=up past	10 -10
truce:ct1=up present	12 -12
truce:l1='	-9 9
truce:l1=,	9 -9
truce:l1=<duty>	-14 14
truce:l1=<name>	-15 15
truce:l1=<not>	23 -23
truce:l1=<person>	13 -13
truce:l1=<v-impose>	27 -27
truce:l1=<v-renew>	21 -21
truce:l1=another	-18 18
truce:l1=extend	16 -16
truce:l1=in	15 -15
truce:l1=its	27 -27
truce:l1=longer	-8 8
truce:l1=new	-41 41
truce:l1=no	21 -21
truce:l1=of	-23 23
truce:l1=on	-8 8
truce:l1=present	-13 13
truce:l1=prolong	15 -15
truce:l1=sugar	20 -20
truce:l1=thi	-15 15
truce:l2='s	4 -4
truce:l2=,	-28 28
truce:l2=:	-16 16
truce:l2=<day-ahead>	18 -18
truce:l2=<day-gone>	12 -12
truce:l2=<day-today>	11 -11
truce:l2=<not>	27 -27
truce:l2=<person>	-15 15
truce:l2=<span>	-37 37
truce:l2=<v-bear>	-30 30
truce:l2=<v-begin>	8 -8
truce:l2=<v-down>	24 -24
truce:l2=<v-end>	14 -14
truce:l2=<v-impose>	-10 10
truce:l2=<v-sign>	-28 28
truce:l2=<v-stay>	-12 12
truce:l2=a	-41 41
truce:l2=after	20 -20
truce:l2=as	35 -35
truce:l2=be	-19 19
truce:l2=bring	10 -10
truce:l2=by	26 -26
truce:l2=call	9 -9
truce:l2=carry	-27 27
truce:l2=come	8 -8
truce:l2=declare	7 -7
truce:l2=during	12 -12
truce:l2=for	-21 21
truce:l2=from	7 -7
truce:l2=get	21 -21
truce:l2=has	13 -13
truce:l2=into	13 -13
truce:l2=is	3 -3
truce:l2=it	20 -20
truce:l2=its	-12 12
truce:l2=make	-20 20
truce:l2=out	12 -12
truce:l2=put	-9 9
truce:l2=save	16 -16
truce:l2=that	-18 18
truce:l2=then	7 -7
truce:l2=thi	-17 17
truce:l2=to	8 -8
truce:l2=unless	-18 18
truce:l2=want	-12 12
truce:l2=what	12 -12
truce:l2=when	35 -35
truce:l2=without	18 -18
truce:l=" a	24 -24
truce:l=" the	-25 25
truce:l=, a	18 -18
truce:l=, the	-33 33
truce:l=: a	-30 30
truce:l=: its	9 -9
truce:l=: the	8 -8
truce:l=<begin> a	-28 28
truce:l=<begin> that	24 -24
truce:l=<begin> their	19 -19
truce:l=<name> :	-11 11
truce:l=<name> a	-16 16
truce:l=<name> tariff	8 -8
truce:l=<span> of	-27 27
truce:l=<span> tariff	-30 30
truce:l=<span> the	17 -17
truce:l=a longer	-9 9
truce:l=a new	-45 45
truce:l=a trade	11 -11
truce:l=about a	-20 20
truce:l=after a	9 -9
truce:l=after the	10 -10
truce:l=agree a	9 -9
truce:l=and a	19 -19
truce:l=as the	14 -14
truce:l=be a	-15 15
truce:l=bring a	10 -10
truce:l=by a	9 -9
truce:l=carry the	-27 27
truce:l=during the	12 -12
truce:l=extend tariff	8 -8
truce:l=extend the	-5 5
truce:l=get a	16 -16
truce:l=has a	11 -11
truce:l=in a	9 -9
truce:l=into the	10 -10
truce:l=is the	17 -17
truce:l=it a	16 -16
truce:l=keep a	10 -10
truce:l=keep the	-16 16
truce:l=of a	-36 36
truce:l=of their	-10 10
truce:l=on a	3 -3
truce:l=prolong its	14 -14
truce:l=sign a	-12 12
truce:l=that the	-20 20
truce:l=the <name>	-14 14
truce:l=the present	-19 19
truce:l=the tariff	10 -10
truce:l=the trade	-14 14
truce:l=under a	14 -14
truce:l=unless the	-19 19
truce:l=want a	-8 8
truce:l=when a	8 -8
truce:l=when the	19 -19
truce:l=whether the	13 -13
truce:l=without the	10 -10
truce:l=— a	10 -10
truce:lr='s with	-13 13
truce:lr=<name> <end>	-14 14
truce:lr=<span> ,	16 -16
truce:lr=<span> .	-11 11
truce:lr=<span> <end>	12 -12
truce:lr=<span> between	19 -19
truce:lr=<span> in	-21 21
truce:lr=<span> of	28 -28
truce:lr=<span> on	17 -17
truce:lr=<span> with	-14 14
truce:lr=a ,	16 -16
truce:lr=a .	-18 18
truce:lr=a :	7 -7
truce:lr=a at	10 -10
truce:lr=a before	-11 11
truce:lr=a between	25 -25
truce:lr=a for	-31 31
truce:lr=a is	14 -14
truce:lr=a of	-41 41
truce:lr=a on	-20 20
truce:lr=a over	-11 11
truce:lr=a that	6 -6
truce:lr=a to	9 -9
truce:lr=a was	10 -10
truce:lr=a which	-14 14
truce:lr=its is	10 -10
truce:lr=its with	16 -16
truce:lr=longer ,	-14 14
truce:lr=new ,	-20 20
truce:lr=new of	-34 34
truce:lr=of ,	-12 12
truce:lr=present ,	-16 16
truce:lr=tariff ,	-7 7
truce:lr=tariff .	20 -20
truce:lr=tariff between	23 -23
truce:lr=tariff go	-25 25
truce:lr=tariff in	10 -10
truce:lr=tariff until	-17 17
truce:lr=tariff was	-10 10
truce:lr=tariff with	-12 12
truce:lr=that was	9 -9
truce:lr=the .	23 -23
truce:lr=the ?	10 -10
truce:lr=the agree	22 -22
truce:lr=the along	11 -11
truce:lr=the apply	-12 12
truce:lr=the at	14 -14
truce:lr=the be	-21 21
truce:lr=the begin	-9 9
truce:lr=the by	-16 16
truce:lr=the can	-11 11
truce:lr=the conclude	-10 10
truce:lr=the cover	-14 14
truce:lr=the has	33 -33
truce:lr=the in	18 -18
truce:lr=the is	-14 14
truce:lr=the it	-21 21
truce:lr=the last	20 -20
truce:lr=the now	12 -12
truce:lr=the of	25 -25
truce:lr=the they	22 -22
truce:lr=the to	-14 14
truce:lr=the were	-12 12
truce:lr=the will	-30 30
truce:lr=the with	27 -27
truce:lr=the would	-11 11
truce:lr=their ,	-12 12
truce:lr=trade between	-19 19
truce:lr=whose with	19 -19
truce:r1=,	-8 8
truce:r1=<end>	24 -24
truce:r1=<v-agree>	12 -12
truce:r1=<v-begin>	-15 15
truce:r1=<v-down>	20 -20
truce:r1=<v-end>	11 -11
truce:r1=<v-impose>	33 -33
truce:r1=<v-renew>	12 -12
truce:r1=<v-say>	-15 15
truce:r1=<v-stay>	13 -13
truce:r1=<v-suspend>	10 -10
truce:r1=<v-up>	-6 6
truce:r1=?	18 -18
truce:r1=a	10 -10
truce:r1=after	15 -15
truce:r1=agree	25 -25
truce:r1=alive	7 -7
truce:r1=along	13 -13
truce:r1=another	18 -18
truce:r1=apply	-12 12
truce:r1=back	16 -16
truce:r1=be	-18 18
truce:r1=begin	-13 13
truce:r1=between	26 -26
truce:r1=by	-8 8
truce:r1=come	9 -9
truce:r1=cover	-13 13
truce:r1=extend	17 -17
truce:r1=fall	10 -10
truce:r1=go	-6 6
truce:r1=has	49 -49
truce:r1=in	8 -8
truce:r1=it	-19 19
truce:r1=lapse	12 -12
truce:r1=last	33 -33
truce:r1=mean	9 -9
truce:r1=now	13 -13
truce:r1=over	-18 18
truce:r1=run	12 -12
truce:r1=should	-15 15
truce:r1=sign	9 -9
truce:r1=they	18 -18
truce:r1=to	-21 21
truce:r1=were	-20 20
truce:r1=which	-6 6
truce:r1=will	-31 31
truce:r1=with	-9 9
truce:r1=would	-23 23
truce:r2=,	-20 20
truce:r2=.	19 -19
truce:r2=<end>	16 -16
truce:r2=<goods>	-25 25
truce:r2=<level>	9 -9
truce:r2=<month-ahead>	13 -13
truce:r2=<name>	-10 10
truce:r2=<not>	22 -22
truce:r2=<number>	13 -13
truce:r2=<points>	18 -18
truce:r2=<seat>	20 -20
truce:r2=<v-agree>	10 -10
truce:r2=<v-down>	-7 7
truce:r2=<v-end>	-14 14
truce:r2=<v-impose>	28 -28
truce:r2=<v-lack>	-16 16
truce:r2=<v-renew>	-19 19
truce:r2=<v-sign>	21 -21
truce:r2=<v-up>	-8 8
truce:r2=a	-11 11
truce:r2=agree	22 -22
truce:r2=all	-10 10
truce:r2=another	13 -13
truce:r2=apply	9 -9
truce:r2=by	29 -29
truce:r2=conclude	-10 10
truce:r2=down	10 -10
truce:r2=everybody	11 -11
truce:r2=expire	-20 20
truce:r2=fentanyl	-18 18
truce:r2=go	-11 11
truce:r2=good	23 -23
truce:r2=has	33 -33
truce:r2=if	-12 12
truce:r2=it	12 -12
truce:r2=its	10 -10
truce:r2=last	-29 29
truce:r2=no	12 -12
truce:r2=not	12 -12
truce:r2=now	-18 18
truce:r2=on	-17 17
truce:r2=over	17 -17
truce:r2=prolong	-15 15
truce:r2=reciprocal	-11 11
truce:r2=take	15 -15
truce:r2=their	-16 16
truce:r2=them	14 -14
truce:r2=there	-11 11
truce:r2=three	-13 13
truce:r2=to	-27 27
truce:r2=until	7 -7
truce:r2=was	30 -30
truce:r2=with	12 -12
truce:r2=would	-12 12
truce:r=, "	8 -8
truce:r=, <span>	-15 15
truce:r=, at	-10 10
truce:r=, conclude	-15 15
truce:r=, due	-9 9
truce:r=, fentanyl	-18 18
truce:r=, for	20 -20
truce:r=, if	-11 11
truce:r=, it	13 -13
truce:r=, until	14 -14
truce:r=. <end>	-10 10
truce:r=<end> <end>	24 -24
truce:r=? <end>	18 -18
truce:r=along the	13 -13
truce:r=another <span>	13 -13
truce:r=back on	11 -11
truce:r=begin ,	-10 10
truce:r=begin .	9 -9
truce:r=begin on	-15 15
truce:r=between their	10 -10
truce:r=between them	13 -13
truce:r=end on	17 -17
truce:r=for <span>	-17 17
truce:r=for the	-22 22
truce:r=has <span>	26 -26
truce:r=in <month-gone>	-13 13
truce:r=in a	9 -9
truce:r=in the	19 -19
truce:r=in their	-13 13
truce:r=is for	-16 16
truce:r=is good	20 -20
truce:r=is in	15 -15
truce:r=is over	15 -15
truce:r=is prolong	-16 16
truce:r=is to	-30 30
truce:r=it would	-28 28
truce:r=itself ,	-14 14
truce:r=itself has	18 -18
truce:r=last until	21 -21
truce:r=now run	9 -9
truce:r=of <day-gone>	-23 23
truce:r=of <month-gone>	11 -11
truce:r=of <number>	17 -17
truce:r=of <points>	16 -16
truce:r=of higher	10 -10
truce:r=of its	11 -11
truce:r=of reciprocal	-17 17
truce:r=on <day-gone>	16 -16
truce:r=on tariff	14 -14
truce:r=on the	13 -13
truce:r=run to	24 -24
truce:r=that <seat>	12 -12
truce:r=that both	13 -13
truce:r=that expire	-13 13
truce:r=that last	13 -13
truce:r=that was	18 -18
truce:r=to <day-ahead>	13 -13
truce:r=to the	-11 11
truce:r=was make	13 -13
truce:r=was not	23 -23
truce:r=was to	-24 24
truce:r=with <name>	-18 18
truce:r=with <seat>	9 -9
truce:r=with the	13 -13
truce:r=would be	16 -16
truce:r=would last	-23 23
truce:t0=future	-25 25
truce:t0=modal	-41 41
truce:t0=modal-not	10 -10
truce:v0=approve	9 -9
truce:v0=ask	36 -36
truce:v0=begin	16 -16
truce:v0=bring	15 -15
truce:v0=continue	-10 10
truce:v0=declare	11 -11
truce:v0=get	25 -25
truce:v0=grant	10 -10
truce:v0=have	12 -12
truce:v0=keep	15 -15
truce:v0=leave	13 -13
truce:v0=make	16 -16
truce:v0=meet	17 -17
truce:v0=offer	-33 33
truce:v0=pause	15 -15
truce:v0=propose	-8 8
truce:v0=put	-20 20
truce:v0=ratify	-22 22
truce:v0=reach	-15 15
truce:v0=ready	-18 18
truce:v0=review	12 -12
truce:v0=say	-14 14
truce:v0=settle	-15 15
truce:v0=sign	37 -37
truce:v0=take	-10 10
truce:v0=tell	19 -19
truce:v0=want	-12 12
truce:v0=win	9 -9
truce:v1=ask	36 -36
truce:v1=bring	9 -9
truce:v1=call	10 -10
truce:v1=carry	-26 26
truce:v1=declare	11 -11
truce:v1=extend	24 -24
truce:v1=get	25 -25
truce:v1=go	-17 17
truce:v1=grant	10 -10
truce:v1=have	7 -7
truce:v1=know	13 -13
truce:v1=leave	11 -11
truce:v1=meet	13 -13
truce:v1=offer	-42 42
truce:v1=pause	15 -15
truce:v1=prolong	-8 8
truce:v1=push	-15 15
truce:v1=put	-21 21
truce:v1=ratify	-22 22
truce:v1=reach	-15 15
truce:v1=review	12 -12
truce:v1=say	-29 29
truce:v1=settle	-11 11
truce:v1=sign	23 -23
truce:v1=suspend	8 -8
truce:v1=tell	19 -19
truce:v1=win	9 -9
truce:vt0=announce past	-18 18
truce:vt0=approve future	10 -10
truce:vt0=approve perfect	11 -11
truce:vt0=ask past	24 -24
truce:vt0=ask perfect	18 -18
truce:vt0=ask present	13 -13
truce:vt0=be future	-15 15
truce:vt0=begin past	16 -16
truce:vt0=carry modal	-12 12
truce:vt0=come past	-13 13
truce:vt0=continue present	-9 9
truce:vt0=end modal	9 -9
truce:vt0=extend present	7 -7
truce:vt0=get past	17 -17
truce:vt0=have past	13 -13
truce:vt0=keep future	12 -12
truce:vt0=leave past	-12 12
truce:vt0=leave present	18 -18
truce:vt0=offer past	-21 21
truce:vt0=offer perfect	-13 13
truce:vt0=prolong modal	-19 19
truce:vt0=prolong past	4 -4
truce:vt0=ready present	-18 18
truce:vt0=say present	-17 17
truce:vt0=settle past	-15 15
truce:vt0=sign future	-22 22
truce:vt0=sign past	36 -36
truce:vt0=sign perfect	19 -19
truce:vt0=want present	-27 27
verb:c0=down	-16 16
verb:c1=bear	-9 9
verb:c1=down	-12 12
verb:c1=stay	-21 21
verb:ct0=agree present	12 -12
verb:ct0=begin future	-13 13
verb:ct0=begin modal	14 -14
verb:ct0=end perfect-passive	-12 12
verb:ct0=impose modal	-13 13
verb:ct0=impose pluperfect	-11 11
verb:ct0=sign present	11 -11
verb:ct0=stay perfect	-15 15
verb:ct0=stay present	11 -11
verb:ct0=suspend past-passive	17 -17
verb:ct0=suspend present	-13 13
verb:ct0=target modal	-9 9
verb:ct0=up future	-11 11
verb:ct0=up perfect-passive	-12 12
verb:ct1=begin future	-14 14
verb:ct1=begin modal	14 -14
verb:ct1=end perfect-passive	-12 12
verb:ct1=impose infinitive-passive	14 -14
verb:ct1=impose modal	-17 17
verb:ct1=impose past	9 -9
verb:ct1=impose past-passive	13 -13
verb:ct1=impose present	-12 12
verb:ct1=stay infinitive	-21 21
verb:ct1=stay perfect	-15 15
verb:ct1=suspend infinitive-passive	15 -15
verb:ct1=suspend past-passive	17 -17
verb:ct1=suspend present	-13 13
verb:ct1=target infinitive	10 -10
verb:ct1=target modal	-9 9
verb:ct1=up future	-12 12
verb:ct1=up perfect-passive	-12 12
verb:l1=<duty>	-17 17
verb:l1=<level-noun>	-12 12
verb:l1=<organisation>	15 -15
verb:l1=<person>	14 -14
verb:l1=<points>	10 -10
verb:l1=and	-17 17
verb:l1=be	-9 9
verb:l1=both	-9 9
verb:l1=have	18 -18
verb:l1=likewise	11 -11
verb:l1=tariff	-13 13
verb:l1=that	12 -12
verb:l1=they	-18 18
verb:l1=was	19 -19
verb:l1=would	-10 10
verb:l2=,	-8 8
verb:l2=.	-18 18
verb:l2=<begin>	21 -21
verb:l2=<day-gone>	13 -13
verb:l2=<day-today>	-15 15
verb:l2=<level>	10 -10
verb:l2=<organisation>	21 -21
verb:l2=<points>	-21 21
verb:l2=<quality>	14 -14
verb:l2=<seat>	-26 26
verb:l2=<v-return>	-9 9
verb:l2=both	-11 11
verb:l2=duty	7 -7
verb:l2=each	14 -14
verb:l2=expect	-8 8
verb:l2=fee	11 -11
verb:l2=good	19 -19
verb:l2=had	16 -16
verb:l2=he	9 -9
verb:l2=is	9 -9
verb:l2=on	16 -16
verb:l2=propose	5 -5
verb:l2=reciprocal	-27 27
verb:l2=tariff	-18 18
verb:l2=that	-26 26
verb:l2=the	6 -6
verb:l2=they	24 -24
verb:l2=two	-8 8
verb:l2=will	18 -18
verb:l2=would	22 -22
verb:l=, are	-18 18
verb:l=. <number>	-10 10
verb:l=<begin> it	-11 11
verb:l=<day-today> to	-15 15
verb:l=<name> are	10 -10
verb:l=<name> has	21 -21
verb:l=<points> ,	-10 10
verb:l=<points> are	-13 13
verb:l=<seat> has	-6 6
verb:l=and has	-11 11
verb:l=had been	11 -11
verb:l=it also	-11 11
verb:l=it has	-9 9
verb:l=propose to	5 -5
verb:l=that are	6 -6
verb:l=the <organisation>	10 -10
verb:l=to be	9 -9
verb:l=to stay	-30 30
verb:l=will also	11 -11
verb:l=would be	15 -15
verb:lr=, for	12 -12
verb:lr=<points> for	20 -20
verb:lr=also for	-9 9
verb:lr=are ,	-10 10
verb:lr=are .	9 -9
verb:lr=are for	-19 19
verb:lr=are until	38 -38
verb:lr=be ,	-14 14
verb:lr=been by	-7 7
verb:lr=been for	15 -15
verb:lr=each <points>	15 -15
verb:lr=has <points>	-11 11
verb:lr=is for	9 -9
verb:lr=is from	-17 17
verb:lr=is until	23 -23
verb:lr=remain .	-9 9
verb:lr=side <points>	23 -23
verb:lr=stay .	-12 12
verb:lr=tariff until	-12 12
verb:lr=to for	-15 15
verb:lr=to on	13 -13
verb:lr=to the	-13 13
verb:lr=to their	23 -23
verb:lr=were for	11 -11
verb:lr=will its	17 -17
verb:lr=will the	-9 9
verb:r1="	-10 10
verb:r1=,	-13 13
verb:r1=.	11 -11
verb:r1=<end>	8 -8
verb:r1=<level>	-16 16
verb:r1=<points>	8 -8
verb:r1=<quality>	-12 12
verb:r1=<v-impose>	-18 18
verb:r1=<v-target>	-10 10
verb:r1=a	13 -13
verb:r1=as	-10 10
verb:r1=in	-16 16
verb:r1=most	17 -17
verb:r1=on	26 -26
verb:r1=part	-11 11
verb:r1=since	-10 10
verb:r1=the	-9 9
verb:r1=to	12 -12
verb:r2=,	16 -16
verb:r2=<day-ahead>	-17 17
verb:r2=<duty>	-9 9
verb:r2=<end>	19 -19
verb:r2=<level>	-22 22
verb:r2=<name>	-15 15
verb:r2=<not>	-11 11
verb:r2=<sender>	9 -9
verb:r2=<v-agree>	13 -13
verb:r2=<v-end>	19 -19
verb:r2=<v-impose>	18 -18
verb:r2=<v-target>	15 -15
verb:r2=<v-up>	9 -9
verb:r2=additional	-27 27
verb:r2=and	11 -11
verb:r2=another	12 -12
verb:r2=control	11 -11
verb:r2=countermeasure	10 -10
verb:r2=duty	-16 16
verb:r2=extra	14 -14
verb:r2=fee	32 -32
verb:r2=from	10 -10
verb:r2=higher	14 -14
verb:r2=in	12 -12
verb:r2=on	22 -22
verb:r2=strike	10 -10
verb:r2=the	-20 20
verb:r2=until	-25 25
verb:r=. <end>	11 -11
verb:r=<end> <end>	8 -8
verb:r=<points> .	-14 14
verb:r=<points> on	13 -13
verb:r=by <span>	10 -10
verb:r=for <span>	-12 12
verb:r=for a	10 -10
verb:r=for another	12 -12
verb:r=from <day-ahead>	-16 16
verb:r=from new	10 -10
verb:r=its <level>	-13 13
verb:r=its fee	13 -13
verb:r=its rare	-11 11
verb:r=its vote	-8 8
verb:r=most of	17 -17
verb:r=part of	-12 12
verb:r=since <month-gone>	-13 13
verb:r=the <level>	-22 22
verb:r=the fee	18 -18
verb:r=them .	-13 13
verb:r=to <day-ahead>	14 -14
verb:r=until the	-11 11
verb:t0=future	-16 16
verb:t0=pluperfect	-10 10
verb:t0=pluperfect-passive	10 -10
verb:t0=present	12 -12
verb:v0=agree	-26 26
verb:v0=ask	-11 11
verb:v0=have	9 -9
verb:v0=other	16 -16
verb:v0=pause	13 -13
verb:v0=promise	10 -10
verb:v0=set	10 -10
verb:v0=shelve	-8 8
verb:v0=stand	17 -17
verb:v1=other	14 -14
verb:v1=pause	13 -13
verb:v1=set	10 -10
verb:v1=shelve	-7 7
verb:vt0=agree past	-18 18
verb:vt0=go future	-14 14
verb:vt0=have present	9 -9
verb:vt0=lift perfect	-11 11
verb:vt0=remain present	15 -15
verb:vt0=suspend past	15 -15
verb:vt0=suspend perfect	24 -24
verb:vt0=waive perfect	-9 9
w:again	29 -29
w:another	-19 19
w:armistice	14 -14
w:arrangements	-16 16
w:breather	-10 10
w:breathing space	11 -11
w:calm	-11 11
w:ceasefire	15 -15
w:continue	-7 7
w:extended	8 -8
w:extends	25 -25
w:extension	-22 22
w:extensions	20 -20
w:freeze	-13 13
w:halts	11 -11
w:handshake	30 -30
w:held in	22 -22
w:holidays	16 -16
w:in the drawer	-8 8
w:keeping	14 -14
w:keeps	14 -14
w:laid down	23 -23
w:lain	15 -15
w:lengthen	13 -13
w:lie	14 -14
w:lies	-31 31
w:lifts	17 -17
w:longer	-14 14
w:more	8 -8
w:pause	-3 3
w:paused	15 -15
w:pauses	19 -19
w:prolongation	-21 21
w:prolonged	36 -36
w:prolonging	-24 24
w:put off	29 -29
w:renew	-11 11
w:renewed	24 -24
w:renews	-8 8
w:respite	-9 9
w:run on	-10 10
w:set aside	16 -16
w:silence	15 -15
w:sleeps	15 -15
w:sparing	11 -11
w:standstill	-10 10
w:stretch	-16 16
w:stretched	-15 15
w:suspend	-29 29
w:suspended	8 -8
words=loose no span 	112 -112
words=loose no span ahead	-26 26
words=loose no span gone	46 -46
words=loose no span gone+ahead	-8 8
words=loose span 	-16 16
words=loose span ahead	20 -20
words=loose+more	18 -18
words=loose+more no span 	7 -7
words=loose+more no span ahead	-10 10
words=loose+more no span ahead+gone	-11 11
words=loose+more no span gone	39 -39
words=loose+more no span gone+ahead	-5 5
words=loose+more span ahead	11 -11
words=loose+more+quiet	-12 12
words=loose+more+truce	-27 27
words=loose+more+truce no span 	-11 11
words=loose+more+truce no span gone+ahead	-22 22
words=loose+more+verb	8 -8
words=loose+more+verb no span ahead	15 -15
words=loose+more+verb span 	-14 14
words=loose+more+verb span ahead	9 -9
words=loose+more+verb span gone	16 -16
words=loose+quiet no span 	16 -16
words=loose+truce	5 -5
words=loose+truce no span 	31 -31
words=loose+truce no span ahead	9 -9
words=loose+verb no span 	30 -30
words=loose+verb no span gone	16 -16
words=loose+verb no span gone+ahead	-8 8
words=loose+verb span 	-24 24
words=loose+verb span ahead	-23 23
words=loose+verb span gone+ahead	19 -19
words=more	23 -23
words=more no span 	37 -37
words=more no span ahead	23 -23
words=more no span ahead+gone	-33 33
words=more no span gone	45 -45
words=more span 	-31 31
words=more span ahead	16 -16
words=more span gone	-32 32
words=more span gone+ahead	29 -29
words=more+quiet	-23 23
words=more+quiet no span 	26 -26
words=more+quiet span 	-39 39
words=more+truce	-7 7
words=more+truce no span ahead	-12 12
words=more+truce no span ahead+gone	-28 28
words=more+truce no span gone	32 -32
words=more+truce no span gone+ahead	-29 29
words=more+truce span 	-23 23
words=more+truce span ahead+gone	-14 14
words=more+truce span gone	18 -18
words=more+truce span gone+ahead	42 -42
words=more+truce+verb no span gone+ahead	13 -13
words=more+verb no span 	26 -26
words=more+verb no span ahead	-13 13
words=more+verb no span gone	11 -11
words=more+verb span 	-13 13
words=more+verb span gone+ahead	14 -14
words=quiet	27 -27
words=quiet no span 	46 -46
words=quiet no span ahead	-18 18
words=quiet no span gone	20 -20
words=quiet+truce no span 	11 -11
words=truce no span 	24 -24
words=truce no span ahead+gone	-13 13
words=truce no span gone+ahead	-42 42
words=truce span 	-22 22
words=truce span ahead	24 -24
words=truce span gone	25 -25
words=truce span gone+ahead	15 -15
words=truce+verb no span ahead	19 -19
words=truce+verb span gone	-17 17
words=verb	22 -22
words=verb no span 	30 -30
words=verb span 	-16 16
words=verb span ahead	9 -9
words=verb span gone	19 -19`;
