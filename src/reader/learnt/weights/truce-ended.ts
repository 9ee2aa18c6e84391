// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	23 -23
add:c0=impose	-7 7
add:r1=,	-7 7
added:c0=impose	6 -6
added:c0=say	6 -6
added:c1=impose	6 -6
added:c1=say	6 -6
added:l2="	-9 9
added:r1=.	-7 7
added:r2=<end>	-7 7
added:v0=add	6 -6
added:v1=add	6 -6
again:c0=target	-6 6
again:c0=up	6 -6
again:c1=propose	-8 8
again:c1=target	-6 6
again:c1=up	6 -6
again:ct0=bear present	6 -6
again:l1=<level>	-9 9
again:l1=<number>	-18 18
again:l2=<v-begin>	-6 6
again:l2=be	-8 8
again:l2=come	-6 6
again:l2=to	7 -7
again:r1=,	8 -8
again:r1=.	-12 12
again:r1=from	-10 10
again:r1=in	6 -6
again:r2=<day-ahead>	-15 15
again:r2=<end>	-10 10
again:r2=and	6 -6
again:r2=the	6 -6
again:t0=modal	7 -7
again:v0=charge	-8 8
again:v1=charge	-8 8
another:c0=impose	9 -9
another:c1=stay	6 -6
another:ct0=impose past	7 -7
another:ct0=stay present	10 -10
another:ct1=impose participle-passive	-8 8
another:ct1=impose past	7 -7
another:ct1=stay present	10 -10
another:l1=and	-12 12
another:l2=<goods>	-15 15
another:l2=<name>	-18 18
another:l2=<v-propose>	-13 13
another:l2=ask	-8 8
another:r1=,	-13 13
another:r1=.	-12 12
another:r1=<span>	12 -12
another:r2=,	12 -12
another:r2=<end>	-11 11
another:t0=present	6 -6
another:v0=other	8 -8
another:v1=ask	-8 8
another:v1=other	7 -7
arrangement:l2=the	-9 9
arrangement:r1=,	-8 8
arrangement:r1=of	7 -7
arrangement:t0=present	6 -6
asleep:ct0=stay past	-7 7
asleep:ct1=stay past	-7 7
asleep:t0=past	-7 7
ceasefire:l1=a	7 -7
ceasefire:l1=the	8 -8
ceasefire:r1=in	7 -7
ceasefire:r2=the	10 -10
continue:c0=stay	6 -6
continue:c1=stay	7 -7
continue:v0=continue	6 -6
continue:v1=continue	6 -6
count:loose=0	25 -25
count:more=0	10 -10
count:more=2	17 -17
count:more=6	8 -8
count:quiet=0	16 -16
count:quiet=1	26 -26
count:quiet=2	-9 9
count:truce=0	58 -58
count:truce=2	-6 6
count:verb=0	18 -18
days=0	-16 16
days=2	36 -36
days=3	21 -21
days=6	11 -11
extended:c0=impose	9 -9
extended:c1=impose	9 -9
extended:l1=<not>	6 -6
extended:l1=not	6 -6
extended:r1=.	8 -8
extended:r1=by	7 -7
extended:r2=<end>	9 -9
extended:r2=<span>	6 -6
extended:v0=extend	9 -9
extended:v1=extend	9 -9
extension:c0=impose	9 -9
extension:c1=propose	7 -7
extension:l1=an	-7 7
extension:l2=<begin>	8 -8
extension:l2=<v-agree>	6 -6
extension:l2=<v-impose>	12 -12
extension:l2=on	-8 8
extension:l2=to	-11 11
extension:r1=,	-8 8
extension:r1=of	9 -9
extension:r2=<span>	10 -10
extension:r2=<v-impose>	-11 11
extension:t0=past	-7 7
extra:c1=impose	10 -10
extra:l1=its	-10 10
extra:l2=<v-impose>	8 -8
extra:r1=<level>	9 -9
extra:r2=on	-7 7
extra:t0=past	-10 10
further:c0=impose	-14 14
further:c0=propose	-13 13
further:c1=impose	-13 13
further:c1=propose	-14 14
further:c1=up	6 -6
further:ct0=impose future	-13 13
further:ct1=impose future	-13 13
further:l1=a	-13 13
further:l2=<v-impose>	-15 15
further:l2=<v-propose>	-14 14
further:r1=<duty>	-10 10
further:r1=duty	-10 10
further:r2=is	8 -8
further:r2=of	-13 13
further:t0=future	-13 13
go on:r1=<v-bear>	6 -6
holiday:l1=the	-6 6
keep:c1=impose	10 -10
keep:c1=stay	9 -9
keep:r1=the	6 -6
keep:v1=keep	9 -9
keeps:r1=<number>	-13 13
keeps:r2=of	-12 12
lengths=0	41 -41
lengths=1	8 -8
lengths=2	10 -10
lengths=3	11 -11
lengths=6	-33 33
lift:r1=its	-10 10
long=1	-8 8
long=2	12 -12
long=3	15 -15
long=6	9 -9
longer:c0=stay	8 -8
longer:c1=stay	8 -8
longer:l1=a	7 -7
loose:c0=stay	14 -14
loose:c1=end	-13 13
loose:c1=stay	16 -16
loose:c1=suspend	6 -6
loose:ct0=stay present	7 -7
loose:ct1=stay present	7 -7
loose:l1=<level-noun>	-11 11
loose:l1=<span>	-7 7
loose:l1=a	-14 14
loose:l1=it	6 -6
loose:l1=rate	-13 13
loose:l2='s	-14 14
loose:l2=of	8 -8
loose:l2=the	-13 13
loose:l=the <span>	-7 7
loose:lr=the of	6 -6
loose:r1=,	-13 13
loose:r1=<end>	6 -6
loose:r1=in	-14 14
loose:r1=of	-10 10
loose:r1=with	6 -6
loose:r2=<end>	9 -9
loose:r2=<span>	-16 16
loose:r2=<v-agree>	-12 12
loose:r2=it	6 -6
loose:r=<end> <end>	6 -6
loose:r=at <level>	-7 7
loose:r=in the	-8 8
loose:t0=past	9 -9
loose:v0=be	9 -9
loose:v1=be	8 -8
loose:vt0=be present	7 -7
months=0	12 -12
months=2	7 -7
months=3	25 -25
months=6	9 -9
months=9	-10 10
moratorium:l1=the	-7 7
moratorium:l2=<begin>	-8 8
moratorium:r1=on	-8 8
more:	8 -8
more:c0=agree	15 -15
more:c0=bear	11 -11
more:c0=end	-13 13
more:c0=impose	8 -8
more:c0=say	15 -15
more:c0=suspend	9 -9
more:c1=bear	8 -8
more:c1=end	-13 13
more:c1=say	9 -9
more:c1=suspend	10 -10
more:ct0=agree past	8 -8
more:ct0=buy present	-6 6
more:ct0=end past	-9 9
more:ct0=impose future	-6 6
more:ct0=impose past	6 -6
more:ct0=impose past-passive	6 -6
more:ct0=impose pluperfect	-7 7
more:ct0=impose present	12 -12
more:ct0=impose present-passive	6 -6
more:ct0=propose future	-13 13
more:ct0=propose modal	11 -11
more:ct0=propose past	15 -15
more:ct0=propose pluperfect	-8 8
more:ct0=propose present	15 -15
more:ct0=say past	12 -12
more:ct0=stay past	-6 6
more:ct0=up future	6 -6
more:ct0=up present	7 -7
more:ct1=agree infinitive	-13 13
more:ct1=agree past	6 -6
more:ct1=buy present	-6 6
more:ct1=end past	-7 7
more:ct1=impose future	-6 6
more:ct1=impose past-passive	6 -6
more:ct1=impose present	12 -12
more:ct1=propose future	-13 13
more:ct1=propose modal	10 -10
more:ct1=propose participle-passive	-16 16
more:ct1=propose past	13 -13
more:ct1=propose present	13 -13
more:ct1=say past	12 -12
more:ct1=stay infinitive	6 -6
more:ct1=stay past	-6 6
more:ct1=up future	6 -6
more:ct1=up past	-6 6
more:ct1=up present	7 -7
more:l1=,	-12 12
more:l1=<begin>	6 -6
more:l1=<gate>	-15 15
more:l1=<not>	9 -9
more:l1=<number>	-12 12
more:l1=<organisation>	9 -9
more:l1=<seat>	12 -12
more:l1=<v-say>	7 -7
more:l1=<v-up>	13 -13
more:l1=a	-13 13
more:l1=and	-16 16
more:l1=any	8 -8
more:l1=be	18 -18
more:l1=is	16 -16
more:l1=its	-8 8
more:l1=once	-8 8
more:l1=one	6 -6
more:l1=side	-17 17
more:l1=we	-11 11
more:l1=will	7 -7
more:l2='s	6 -6
more:l2=,	-7 7
more:l2=:	14 -14
more:l2=<duty>	10 -10
more:l2=<goods>	-17 17
more:l2=<quality>	12 -12
more:l2=<seat>	-13 13
more:l2=<sender>	6 -6
more:l2=<v-agree>	13 -13
more:l2=<v-begin>	-6 6
more:l2=<v-propose>	-12 12
more:l2=a	11 -11
more:l2=and	11 -11
more:l2=are	7 -7
more:l2=ask	-6 6
more:l2=at	-10 10
more:l2=be	-12 12
more:l2=can	6 -6
more:l2=do	-8 8
more:l2=each	-12 12
more:l2=for	7 -7
more:l2=in	12 -12
more:l2=is	15 -15
more:l2=it	11 -11
more:l2=on	-6 6
more:l2=propose	6 -6
more:l2=sign	6 -6
more:l2=that	-6 6
more:l2=was	-8 8
more:l2=were	-9 9
more:l2=with	6 -6
more:l2=would	11 -11
more:l=" he	-9 9
more:l=<begin> <begin>	6 -6
more:l=<begin> an	12 -12
more:l=<begin> the	-9 9
more:l=<span> and	-6 6
more:l=and no	8 -8
more:l=ask for	-7 7
more:l=be no	-6 6
more:l=for <span>	7 -7
more:l=for a	-10 10
more:l=in the	6 -6
more:l=is not	6 -6
more:l=on a	-7 7
more:l=on an	-10 10
more:l=to an	-12 12
more:l=was not	-11 11
more:longer span=0	7 -7
more:longer span=1	16 -16
more:longer span=2	13 -13
more:longer=0	7 -7
more:longer=1	10 -10
more:longer=2	21 -21
more:lr=<begin> .	11 -11
more:lr=<number> .	-11 11
more:lr=<span> .	-7 7
more:lr=an ,	-10 10
more:lr=for .	-6 6
more:lr=he .	-8 8
more:lr=it .	-7 7
more:lr=not .	-6 6
more:lr=once ,	-16 16
more:lr=once .	6 -6
more:lr=the duty	6 -6
more:lr=the of	8 -8
more:lr=the round	6 -6
more:lr=the the	-6 6
more:lr=the time	7 -7
more:lr=to it	-7 7
more:made	-6 6
more:made span=0	20 -20
more:made=0	16 -16
more:made=1	6 -6
more:r1=,	-7 7
more:r1=.	-9 9
more:r1=<agent>	6 -6
more:r1=<day-gone>	6 -6
more:r1=<duty>	-7 7
more:r1=<end>	-10 10
more:r1=<goods>	10 -10
more:r1=<level>	9 -9
more:r1=<money>	-8 8
more:r1=<number>	-6 6
more:r1=<v-bear>	12 -12
more:r1=<v-impose>	18 -18
more:r1=?	14 -14
more:r1=by	16 -16
more:r1=duty	-13 13
more:r1=in	11 -11
more:r1=is	14 -14
more:r1=meet	6 -6
more:r1=once	-14 14
more:r1=one	-16 16
more:r1=pay	8 -8
more:r1=tariff	7 -7
more:r1=the	6 -6
more:r1=their	17 -17
more:r1=time	15 -15
more:r1=to	22 -22
more:r1=truce	-13 13
more:r1=until	7 -7
more:r2=:	-7 7
more:r2=<day-ahead>	-6 6
more:r2=<day-gone>	10 -10
more:r2=<duty>	15 -15
more:r2=<end>	-11 11
more:r2=<goods>	8 -8
more:r2=<level>	11 -11
more:r2=<month-gone>	13 -13
more:r2=<name>	12 -12
more:r2=<quality>	-6 6
more:r2=<span>	8 -8
more:r2=<v-begin>	6 -6
more:r2=<v-suspend>	-8 8
more:r2=and	-12 12
more:r2=at	12 -12
more:r2=hold	-6 6
more:r2=in	16 -16
more:r2=of	-8 8
more:r2=pay	-7 7
more:r2=tariff	12 -12
more:r2=the	8 -8
more:r2=to	13 -13
more:r=, of	-7 7
more:r=, the	13 -13
more:r=. <end>	-10 10
more:r=<end> <end>	-10 10
more:r=<span> .	14 -14
more:r=? <end>	14 -14
more:r=by <span>	10 -10
more:r=duty of	-10 10
more:r=duty on	-8 8
more:r=from <day-ahead>	-11 11
more:r=in <month-gone>	8 -8
more:r=it .	-11 11
more:r=on <day-gone>	6 -6
more:r=once ,	-7 7
more:r=round of	12 -12
more:r=than <level>	6 -6
more:refused span=0	18 -18
more:refused=0	15 -15
more:refused=1	14 -14
more:t0=modal	11 -11
more:t0=past	-8 8
more:t0=past-passive-not	-10 10
more:t0=perfect-passive	7 -7
more:t0=present	23 -23
more:t0=present-passive	6 -6
more:t0=present-passive-not	10 -10
more:v0=agree	7 -7
more:v0=be	-8 8
more:v0=charge	-6 6
more:v0=continue	12 -12
more:v0=end	-8 8
more:v0=extend	14 -14
more:v0=go	6 -6
more:v0=keep	7 -7
more:v0=pay	7 -7
more:v0=prepare	-12 12
more:v0=propose	10 -10
more:v0=say	9 -9
more:v0=take	-7 7
more:v1=agree	-11 11
more:v1=ask	-11 11
more:v1=be	-8 8
more:v1=charge	-6 6
more:v1=continue	12 -12
more:v1=extend	14 -14
more:v1=have	6 -6
more:v1=keep	13 -13
more:v1=propose	8 -8
more:v1=run	6 -6
more:v1=say	9 -9
more:v1=sign	6 -6
more:v1=take	-6 6
more:vt0=ask perfect	-7 7
more:vt0=be past	-8 8
more:vt0=end present	-6 6
more:vt0=have past	-7 7
more:vt0=make past	-6 6
more:vt0=offer pluperfect	-7 7
more:vt0=other past	-7 7
more:vt0=other perfect	11 -11
more:vt0=other pluperfect	-6 6
more:vt0=other present	11 -11
more:waits	10 -10
more:waits span=0	17 -17
more:waits span=1	8 -8
more:waits=0	16 -16
more:waits=1	18 -18
more:wished span=0	15 -15
more:wished span=1	8 -8
more:wished+refused	9 -9
more:wished+waits	6 -6
more:wished+waits+refused	-10 10
more:wished=0	14 -14
more:wished=1	16 -16
pause:c0=impose	8 -8
pause:c1=agree	6 -6
pause:c1=impose	12 -12
pause:c1=propose	7 -7
pause:ct0=stay past	-6 6
pause:ct1=stay past	-6 6
pause:l1=<duty>	8 -8
pause:l1=tariff	8 -8
pause:l2=the	-6 6
pause:r1=end	-6 6
pause:r2=<not>	-8 8
peace:c0=impose	-10 10
peace:c1=impose	-10 10
peace:ct0=impose present	-9 9
peace:ct0=stay present	-6 6
peace:ct1=impose present	-9 9
peace:l1=<goods>	-8 8
peace:l1=the	8 -8
peace:l2=<begin>	9 -9
peace:l2=<v-impose>	-10 10
peace:r1=.	-6 6
peace:r1=with	7 -7
peace:r2=<end>	-6 6
peace:t0=present	-17 17
peace:v0=be	-6 6
prolong:c0=impose	7 -7
prolong:c0=propose	6 -6
prolong:c1=impose	9 -9
prolong:c1=propose	6 -6
prolong:l1=to	16 -16
prolong:l2=<v-impose>	6 -6
prolong:r1=the	7 -7
prolonged:v0=other	6 -6
prolonged:v1=other	6 -6
quiet:c0=propose	-11 11
quiet:c0=suspend	8 -8
quiet:c1=propose	-11 11
quiet:ct0=impose present	-6 6
quiet:ct0=stay past	-8 8
quiet:ct1=stay past	-8 8
quiet:ct1=stay present	14 -14
quiet:l1=<goods>	-7 7
quiet:l1=<v-impose>	8 -8
quiet:l1=the	10 -10
quiet:l1=to	-7 7
quiet:l2=<begin>	17 -17
quiet:l2=put	-6 6
quiet:r1=.	7 -7
quiet:r1=on	-6 6
quiet:r1=until	-8 8
quiet:r1=with	9 -9
quiet:r2=.	-10 10
quiet:r2=<end>	8 -8
quiet:r2=<goods>	-10 10
quiet:r2=<span>	6 -6
quiet:r2=and	-6 6
quiet:r=, and	-6 6
quiet:r=. <end>	6 -6
quiet:r=for <span>	6 -6
quiet:t0=modal	-7 7
quiet:t0=past	-10 10
quiet:t0=perfect	10 -10
quiet:vt0=be past	-6 6
quiet:vt0=put present	-10 10
renew:l1=to	-12 12
renewal:l2=<begin>	-7 7
renewed:l1=<not>	-6 6
renewed:l1=not	-9 9
renewed:r1=.	-8 8
renewed:r2=<end>	-7 7
s:"	6 -6
s:-	23 -23
s:.	-10 10
s:/	12 -12
s::	-13 13
s:;	-16 16
s:<agent>	-6 6
s:<day-ahead>	48 -48
s:<day-gone>	-28 28
s:<day-today>	14 -14
s:<duty>	-16 16
s:<gate>	-12 12
s:<level-noun>	12 -12
s:<level>	9 -9
s:<month-ahead>	21 -21
s:<month-gone>	15 -15
s:<name>	-9 9
s:<number>	-7 7
s:<office>	-10 10
s:<organisation>	7 -7
s:<person>	21 -21
s:<quality>	20 -20
s:<seat>	-22 22
s:<sender>	18 -18
s:<span>	-7 7
s:<taker>	13 -13
s:<v-bear>	30 -30
s:<v-buy>	14 -14
s:<v-deny>	7 -7
s:<v-down>	10 -10
s:<v-end>	-25 25
s:<v-return>	-6 6
s:<v-say>	9 -9
s:<v-sell>	11 -11
s:<v-stay>	17 -17
s:<v-suspend>	13 -13
s:<v-target>	9 -9
s:<v-threaten>	6 -6
s:@	8 -8
s:a	-9 9
s:about	13 -13
s:accord	-11 11
s:according	7 -7
s:additional	6 -6
s:afternoon	-12 12
s:again	-6 6
s:all	18 -18
s:also	12 -12
s:altogether	-10 10
s:among	6 -6
s:and	-7 7
s:another	-11 11
s:answer	-6 6
s:apply	8 -8
s:approve	6 -6
s:are	9 -9
s:as	-22 22
s:at	-20 20
s:away	-15 15
s:back	-10 10
s:batlle	-12 12
s:be	11 -11
s:because	-22 22
s:before	45 -45
s:begin	-12 12
s:being	12 -12
s:between	-14 14
s:both	-31 31
s:break	-9 9
s:bridge	6 -6
s:broke	-10 10
s:broken	-8 8
s:bus	-9 9
s:busan	6 -6
s:by	16 -16
s:call	-6 6
s:capital	-16 16
s:case	11 -11
s:cement	-14 14
s:cheese	-15 15
s:chip	6 -6
s:christma	8 -8
s:close	7 -7
s:closed	9 -9
s:club	6 -6
s:cod	-6 6
s:coffee	-7 7
s:collect	-11 11
s:commerce	-12 12
s:company	9 -9
s:conclude	-9 9
s:confirm	-16 16
s:consider	-11 11
s:control	8 -8
s:cost	11 -11
s:could	26 -26
s:day	-16 16
s:dead	-21 21
s:deadline	7 -7
s:deal	7 -7
s:delegation	12 -12
s:demand	-11 11
s:did	-19 19
s:discuss	7 -7
s:done	6 -6
s:drawer	8 -8
s:driver	-9 9
s:due	8 -8
s:duty	-11 11
s:early	-13 13
s:earth	9 -9
s:end	-24 24
s:enter	6 -6
s:evening	-6 6
s:everything	10 -10
s:expect	17 -17
s:extend	21 -21
s:extension	6 -6
s:face	6 -6
s:failed	-20 20
s:far	8 -8
s:fighting	-6 6
s:figure	-6 6
s:first	-7 7
s:five	-7 7
s:fix	7 -7
s:flower	6 -6
s:following	-18 18
s:force	21 -21
s:forty	-9 9
s:found	6 -6
s:four	-14 14
s:fourth	-7 7
s:fruit	-12 12
s:gave	-10 10
s:give	-14 14
s:glass	8 -8
s:good	13 -13
s:government	-8 8
s:grace	6 -6
s:grain	-19 19
s:grant	6 -6
s:had	-24 24
s:have	28 -28
s:her	-10 10
s:here	10 -10
s:higher	6 -6
s:him	9 -9
s:hit	-8 8
s:hold	9 -9
s:home	-8 8
s:hope	6 -6
s:hour	-9 9
s:house	6 -6
s:how	7 -7
s:hundred	-15 15
s:ice	7 -7
s:if	12 -12
s:impose	12 -12
s:in	-11 11
s:initial	-13 13
s:initialled	-8 8
s:into	20 -20
s:island	-16 16
s:it	-6 6
s:josé	-12 12
s:just	7 -7
s:keep	6 -6
s:lasted	-9 9
s:law	8 -8
s:leave	16 -16
s:let	-25 25
s:letter	13 -13
s:level	10 -10
s:licence	12 -12
s:lie	-9 9
s:lift	-17 17
s:live	-6 6
s:longer	13 -13
s:lose	6 -6
s:lower	12 -12
s:lull	-17 17
s:man	-11 11
s:matter	16 -16
s:may	23 -23
s:meet	11 -11
s:member	-8 8
s:midnight	-9 9
s:ministry	17 -17
s:more	14 -14
s:morning	-17 17
s:move	9 -9
s:much	11 -11
s:must	6 -6
s:name	-11 11
s:negotiate	11 -11
s:negotiation	9 -9
s:neither	-16 16
s:never	-7 7
s:new	-15 15
s:next	6 -6
s:nor	-6 6
s:not	-6 6
s:nothing	29 -29
s:notice	-9 9
s:observed	-10 10
s:of	-12 12
s:offer	6 -6
s:oil	13 -13
s:on	-13 13
s:once	-21 21
s:one	-6 6
s:open	9 -9
s:or	11 -11
s:order	18 -18
s:other	12 -12
s:out	-13 13
s:over	-10 10
s:own	-22 22
s:pair	-12 12
s:part	-6 6
s:pause	11 -11
s:pay	11 -11
s:pen	10 -10
s:people	12 -12
s:period	7 -7
s:person	-6 6
s:place	-7 7
s:plan	-8 8
s:plant	7 -7
s:point	7 -7
s:port	-16 16
s:post	7 -7
s:prepare	-10 10
s:present	-12 12
s:product	7 -7
s:prolong	21 -21
s:prolongation	10 -10
s:propose	6 -6
s:purchase	11 -11
s:put	8 -8
s:quarrel	6 -6
s:question	-10 10
s:rare	8 -8
s:raw	-11 11
s:reach	10 -10
s:read	12 -12
s:ready	-8 8
s:recall	-10 10
s:remain	8 -8
s:renew	-6 6
s:renewal	-6 6
s:replace	-16 16
s:reply	-6 6
s:reporter	9 -9
s:rest	-9 9
s:resume	-9 9
s:return	-6 6
s:rice	7 -7
s:right	10 -10
s:river	-11 11
s:say	17 -17
s:section	6 -6
s:send	10 -10
s:service	-11 11
s:session	7 -7
s:set	9 -9
s:shall	7 -7
s:short	-9 9
s:should	-6 6
s:side	-6 6
s:signature	8 -8
s:since	32 -32
s:sit	-6 6
s:sleep	-6 6
s:stand	16 -16
s:state	10 -10
s:stay	10 -10
s:steel	-11 11
s:still	25 -25
s:stockholm	10 -10
s:stop	8 -8
s:stretch	6 -6
s:stretched	-13 13
s:strike	17 -17
s:sugar	7 -7
s:summer	8 -8
s:surcharge	11 -11
s:suspend	10 -10
s:suspension	-7 7
s:table	13 -13
s:talk	33 -33
s:tax	8 -8
s:tea	11 -11
s:telephone	7 -7
s:temporary	-8 8
s:the	-9 9
s:them	6 -6
s:then	-12 12
s:these	-11 11
s:they	20 -20
s:thi	15 -15
s:three	9 -9
s:through	18 -18
s:thu	-6 6
s:ticket	7 -7
s:till	-10 10
s:to	25 -25
s:too	8 -8
s:toward	-15 15
s:trade	10 -10
s:truce	-17 17
s:turn	-6 6
s:two	13 -13
s:unless	22 -22
s:until	22 -22
s:us	-16 16
s:wage	6 -6
s:was	-30 30
s:we	7 -7
s:well	-6 6
s:were	-10 10
s:when	-29 29
s:which	7 -7
s:will	8 -8
s:wine	-11 11
s:winter	-19 19
s:wish	-7 7
s:with	17 -17
s:withdraw	-16 16
s:without	21 -21
s:worked	-11 11
s:world	-11 11
s:would	12 -12
s:write	-12 12
s:your	9 -9
s:—	18 -18
second:c1=agree	-6 6
second:c1=impose	-6 6
second:ct0=impose perfect	-7 7
second:ct1=impose perfect	-7 7
second:l1=,	-10 10
second:l1=<not>	-6 6
second:l1=a	-8 8
second:l1=no	-6 6
second:l2=<begin>	-9 9
second:l2=<v-impose>	8 -8
second:l2=be	-6 6
second:l2=for	-9 9
second:l2=in	11 -11
second:l2=on	-7 7
second:r1=,	-7 7
second:r1=<v-bear>	6 -6
second:r1=meet	6 -6
second:r1=time	11 -11
second:r2=.	6 -6
second:r2=:	-9 9
second:r2=<end>	-16 16
second:r2=and	-8 8
second:r2=in	8 -8
second:r2=is	-11 11
second:r2=of	12 -12
second:t0=perfect	-7 7
second:v0=have	-9 9
sleep:l1=to	-8 8
sleep:r1=until	-13 13
standstill:l1=the	-6 6
standstill:l2=<begin>	-6 6
standstill:r1=of	-12 12
stays:l1=<level-noun>	-12 12
stays:l1=it	6 -6
stays:l1=rate	-13 13
stays:r1=at	-6 6
stays:r2=<level>	-7 7
suspend:ct0=impose modal	-7 7
suspend:ct0=suspend modal	-7 7
suspend:ct1=impose modal	-7 7
suspend:ct1=suspend modal	-7 7
suspend:r2=<duty>	-7 7
suspend:t0=modal	-7 7
suspended:r2=<end>	6 -6
suspension:l1=a	-6 6
suspension:l1=the	-11 11
suspension:l2=<begin>	-16 16
suspension:l2=the	10 -10
suspension:r1=of	-14 14
truce:c0=down	8 -8
truce:c0=say	6 -6
truce:c0=up	-7 7
truce:c1=down	7 -7
truce:c1=end	-7 7
truce:c1=propose	7 -7
truce:c1=say	7 -7
truce:c1=up	-7 7
truce:ct0=end past	-7 7
truce:ct0=propose perfect	9 -9
truce:ct0=say past	9 -9
truce:ct0=stay present	12 -12
truce:ct1=end past	-11 11
truce:ct1=impose past	-6 6
truce:ct1=impose pluperfect	9 -9
truce:ct1=propose perfect	8 -8
truce:ct1=say past	8 -8
truce:ct1=stay present	12 -12
truce:l1='s	6 -6
truce:l1=<begin>	-9 9
truce:l1=<duty>	-20 20
truce:l1=<goods>	-15 15
truce:l1=<not>	-9 9
truce:l1=<span>	27 -27
truce:l1=new	-19 19
truce:l1=no	-11 11
truce:l1=tariff	-21 21
truce:l1=that	-17 17
truce:l2='s	8 -8
truce:l2=:	-18 18
truce:l2=;	-11 11
truce:l2=<begin>	-13 13
truce:l2=<name>	6 -6
truce:l2=<not>	9 -9
truce:l2=<v-stay>	6 -6
truce:l2=a	-13 13
truce:l2=and	-8 8
truce:l2=before	13 -13
truce:l2=call	9 -9
truce:l2=for	6 -6
truce:l2=if	19 -19
truce:l2=its	-15 15
truce:l2=sign	-7 7
truce:l2=the	-22 22
truce:l2=under	-13 13
truce:l2=was	-10 10
truce:l2=what	-11 11
truce:l2=when	-13 13
truce:l=: a	-7 7
truce:l=: the	-9 9
truce:l=; the	-13 13
truce:l=<begin> <begin>	-9 9
truce:l=<begin> a	14 -14
truce:l=<begin> their	-8 8
truce:l=a <span>	10 -10
truce:l=a tariff	-13 13
truce:l=and the	8 -8
truce:l=before the	11 -11
truce:l=call a	6 -6
truce:l=if the	19 -19
truce:l=is a	9 -9
truce:l=is no	-12 12
truce:l=sign a	-10 10
truce:l=that the	15 -15
truce:l=the <span>	9 -9
truce:l=to a	7 -7
truce:l=under a	-8 8
truce:l=under the	-7 7
truce:l=when the	-8 8
truce:lr=<begin> in	-8 8
truce:lr=a ,	-6 6
truce:lr=a .	14 -14
truce:lr=a of	-8 8
truce:lr=a that	8 -8
truce:lr=tariff ,	9 -9
truce:lr=tariff between	-8 8
truce:lr=tariff with	-18 18
truce:lr=the .	8 -8
truce:lr=the between	17 -17
truce:lr=the in	10 -10
truce:lr=the it	-9 9
truce:lr=the itself	7 -7
truce:lr=the of	-19 19
truce:lr=the on	-17 17
truce:lr=the to	6 -6
truce:lr=the was	16 -16
truce:r1=<v-end>	-8 8
truce:r1=<v-impose>	-7 7
truce:r1=<v-stay>	-8 8
truce:r1=<v-suspend>	-8 8
truce:r1=<v-up>	-13 13
truce:r1=?	8 -8
truce:r1=at	-8 8
truce:r1=begin	8 -8
truce:r1=by	8 -8
truce:r1=end	-8 8
truce:r1=for	9 -9
truce:r1=go	-14 14
truce:r1=hold	-8 8
truce:r1=in	11 -11
truce:r1=is	-9 9
truce:r1=it	-9 9
truce:r1=itself	7 -7
truce:r1=of	-20 20
truce:r1=over	-14 14
truce:r1=to	9 -9
truce:r1=was	24 -24
truce:r1=which	-9 9
truce:r1=with	-8 8
truce:r1=would	6 -6
truce:r2=,	-9 9
truce:r2=.	-14 14
truce:r2=<day-ahead>	-9 9
truce:r2=<day-gone>	7 -7
truce:r2=<goods>	-6 6
truce:r2=<quality>	-18 18
truce:r2=<seat>	-24 24
truce:r2=<span>	-15 15
truce:r2=<v-agree>	17 -17
truce:r2=<v-impose>	18 -18
truce:r2=at	9 -9
truce:r2=be	8 -8
truce:r2=busan	7 -7
truce:r2=duty	-8 8
truce:r2=for	-14 14
truce:r2=in	-18 18
truce:r2=on	19 -19
truce:r2=sign	10 -10
truce:r2=the	7 -7
truce:r2=was	-20 20
truce:r=? <end>	8 -8
truce:r=by <span>	7 -7
truce:r=end on	17 -17
truce:r=of <span>	-19 19
truce:r=of busan	6 -6
truce:r=of the	6 -6
truce:r=on the	7 -7
truce:r=until <day-ahead>	-9 9
truce:r=was sign	6 -6
truce:r=with <seat>	-15 15
truce:t0=modal	9 -9
truce:t0=past	-10 10
truce:t0=pluperfect	-12 12
truce:t0=present	7 -7
truce:v0=end	-7 7
truce:v0=let	-18 18
truce:v0=other	7 -7
truce:v1=call	13 -13
truce:v1=end	-10 10
truce:v1=let	-17 17
truce:v1=other	7 -7
truce:v1=sign	-7 7
truce:vt0=be present	6 -6
truce:vt0=end past	-7 7
truce:vt0=have present	13 -13
verb:c0=begin	6 -6
verb:c0=impose	11 -11
verb:c0=stay	12 -12
verb:c1=begin	6 -6
verb:c1=impose	12 -12
verb:c1=stay	13 -13
verb:c1=target	7 -7
verb:ct0=impose perfect	8 -8
verb:ct0=suspend modal	-6 6
verb:ct0=suspend past-passive	-7 7
verb:ct1=impose infinitive	8 -8
verb:ct1=impose perfect	6 -6
verb:ct1=suspend modal	-6 6
verb:ct1=suspend past-passive	-7 7
verb:l1=<name>	12 -12
verb:l1=<seat>	-10 10
verb:l1=and	-10 10
verb:l1=be	8 -8
verb:l1=been	8 -8
verb:l1=is	7 -7
verb:l1=on	-15 15
verb:l1=side	6 -6
verb:l1=to	12 -12
verb:l2=,	-7 7
verb:l2=<begin>	19 -19
verb:l2=<duty>	-14 14
verb:l2=<name>	10 -10
verb:l2=<not>	-9 9
verb:l2=<points>	-14 14
verb:l2=<v-impose>	7 -7
verb:l2=tariff	-11 11
verb:l2=that	-10 10
verb:lr=<name> its	7 -7
verb:r1=.	7 -7
verb:r1=<goods>	-12 12
verb:r1=<number>	-11 11
verb:r1=<points>	12 -12
verb:r1=a	-6 6
verb:r1=for	17 -17
verb:r1=part	-11 11
verb:r1=to	-10 10
verb:r2=,	-10 10
verb:r2=.	9 -9
verb:r2=<end>	10 -10
verb:r2=<span>	15 -15
verb:r2=a	-12 12
verb:r2=ban	-9 9
verb:r2=of	10 -10
verb:r=. <end>	7 -7
verb:r=for <span>	13 -13
verb:r=its ban	-11 11
verb:r=the duty	-6 6
verb:t0=past	6 -6
verb:t0=perfect	10 -10
verb:t0=present-passive	8 -8
verb:v0=hold	6 -6
verb:v1=hold	7 -7
verb:v1=put	7 -7
verb:vt0=suspend modal	-6 6
w:adds	10 -10
w:again	-6 6
w:another	-14 14
w:continue	-6 6
w:continues	7 -7
w:extend	7 -7
w:extended	12 -12
w:goes on	11 -11
w:grace	6 -6
w:handshake	8 -8
w:keep	12 -12
w:keeps	-11 11
w:lies	-10 10
w:lifted	-6 6
w:lifts	-10 10
w:longer	13 -13
w:lull	-17 17
w:more	23 -23
w:on hold	7 -7
w:on ice	6 -6
w:pause	11 -11
w:pauses	-7 7
w:prolong	20 -20
w:prolongation	10 -10
w:put off	14 -14
w:renew	-8 8
w:renewal	-6 6
w:second	-11 11
w:sleep	-8 8
w:spare	-9 9
w:stay	6 -6
w:stretch	6 -6
w:stretched	-13 13
w:suspended	17 -17
w:suspension	-8 8
w:truce	-16 16`;
