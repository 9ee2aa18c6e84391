// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED = `no	yes
<always>	22 -22
added:l2=,	20 -20
added:r1=,	9 -9
again:c0=up	10 -10
again:c1=up	10 -10
again:ct0=bear future	-15 15
again:ct1=bear future	-15 15
again:l1=<number>	-19 19
again:l1=and	9 -9
again:l1=up	12 -12
again:l2=,	-23 23
again:l2=<begin>	-16 16
again:l2=<goods>	11 -11
again:l2=pay	-15 15
again:l2=to	12 -12
again:r1=:	-11 11
again:r1=<v-impose>	-20 20
again:r2=.	8 -8
again:r2=<level>	-17 17
again:r2=on	-16 16
again:t0=modal	10 -10
again:t0=present-passive	-15 15
again:v0=sit	-14 14
again:v1=sit	-14 14
another:c0=up	-11 11
another:c1=propose	-16 16
another:ct0=impose pluperfect	-13 13
another:ct0=propose pluperfect	-13 13
another:ct1=impose pluperfect	-13 13
another:l1=<v-propose>	-17 17
another:l1=and	-11 11
another:l1=for	-15 15
another:l2=<begin>	13 -13
another:l2=<goods>	-12 12
another:l2=<level>	-10 10
another:l2=<name>	-17 17
another:l2=<v-propose>	-11 11
another:l2=had	-15 15
another:r1=,	-11 11
another:r1=.	-13 13
another:r1=<span>	20 -20
another:r2=,	24 -24
another:r2=.	-11 11
another:r2=<end>	-11 11
another:v0=be	6 -6
another:v1=be	6 -6
arrangement:r2=<v-agree>	-11 11
asleep:c0=stay	-10 10
asleep:c1=stay	-10 10
asleep:v0=be	-10 10
asleep:v1=be	-10 10
ceasefire:l1=<span>	-10 10
ceasefire:l1=a	17 -17
ceasefire:l1=the	13 -13
ceasefire:l1=their	-11 11
ceasefire:r1=in	14 -14
ceasefire:r1=that	-14 14
ceasefire:r2=the	18 -18
continues:r1=to	13 -13
count:loose=0	14 -14
count:loose=1	10 -10
count:more=1	6 -6
count:more=3	3 -3
count:quiet=0	16 -16
count:quiet=1	16 -16
count:truce=0	68 -68
count:truce=2	-16 16
count:truce=6	-23 23
count:verb=0	13 -13
count:verb=1	14 -14
days=0	-8 8
days=1	-12 12
days=2	14 -14
days=3	18 -18
days=6	35 -35
extended:c0=impose	12 -12
extended:c1=impose	12 -12
extended:r2=<end>	11 -11
extended:v0=extend	12 -12
extended:v1=extend	12 -12
extension:c0=end	-12 12
extension:c0=impose	19 -19
extension:c0=propose	14 -14
extension:c1=propose	17 -17
extension:ct0=impose past	16 -16
extension:ct1=impose past	16 -16
extension:l1=<not>	-10 10
extension:l1=any	16 -16
extension:l2=a	10 -10
extension:l2=that	17 -17
extension:r1=,	-7 7
extension:r1=by	-14 14
extension:r1=is	9 -9
extension:r1=of	30 -30
extension:r1=on	-8 8
extension:r2=agree	-11 11
extension:t0=modal	25 -25
extension:v0=end	-10 10
extension:v0=have	11 -11
extra:c0=impose	11 -11
extra:c1=impose	18 -18
extra:l1=an	13 -13
extra:l1=its	-14 14
extra:l2=<v-impose>	11 -11
extra:r1=<level>	19 -19
extra:t0=past	-9 9
further:ct0=impose future	-11 11
further:ct1=impose future	-11 11
further:l1=<not>	7 -7
further:l1=a	-22 22
further:l1=no	2 -2
further:r1=.	14 -14
further:r1=<level>	-13 13
further:r2=,	-11 11
further:r2=<end>	15 -15
further:r2=in	-13 13
further:r2=of	-10 10
further:v1=go	10 -10
go on:ct0=begin future	10 -10
go on:ct0=up future	10 -10
go on:ct1=begin future	10 -10
go on:ct1=up future	10 -10
go on:l1=and	-12 12
go on:l2=<v-agree>	-15 15
go on:l2=<v-impose>	-18 18
go on:l2=agree	-15 15
go on:r1=.	11 -11
go on:r2=<end>	14 -14
go on:t0=future	10 -10
goes on:l1=he	-19 19
goes on:l1=it	8 -8
goes on:r1=<v-bear>	12 -12
goes on:r1=pay	12 -12
goes on:r2=<end>	-14 14
holidays:t0=past	-11 11
keep:c0=impose	16 -16
keep:c0=propose	-13 13
keep:c0=stay	21 -21
keep:l2=,	-10 10
keep:l2=<begin>	-12 12
keep:r1=<v-impose>	-16 16
keep:r1=its	13 -13
keep:r1=the	13 -13
keep:r1=them	-11 11
keep:r2=<duty>	13 -13
keep:v0=keep	19 -19
keeps:l1=that	18 -18
keeps:l2=that	-13 13
keeps:l2=the	-18 18
keeps:r2=<end>	-13 13
keeps:r2=of	-15 15
lengths=0	19 -19
lengths=1	21 -21
lengths=6	-29 29
lies:l1=,	-10 10
lies:r2=.	-13 13
lies:r2=a	-12 12
lift:c1=end	11 -11
lift:c1=impose	12 -12
lift:r2=ban	-11 11
lift:r2=on	-11 11
long=1	12 -12
long=3	13 -13
longer:c0=stay	8 -8
longer:c1=stay	8 -8
longer:l1=<not>	10 -10
longer:l1=no	10 -10
longer:r1=<v-impose>	11 -11
loose:c0=up	-12 12
loose:c1=end	-10 10
loose:c1=stay	11 -11
loose:c1=suspend	19 -19
loose:c1=up	-12 12
loose:ct0=impose modal	-7 7
loose:ct0=stay past	-11 11
loose:ct0=stay present	11 -11
loose:ct1=impose modal	-7 7
loose:ct1=stay past	-11 11
loose:ct1=stay present	10 -10
loose:l1=<level-noun>	-12 12
loose:l1=and	14 -14
loose:l1=car	-9 9
loose:l1=it	16 -16
loose:l1=rate	-15 15
loose:l1=that	11 -11
loose:l2='s	-21 21
loose:l2=<quality>	8 -8
loose:l2=<v-end>	-11 11
loose:l2=the	-17 17
loose:l=<level> ,	-10 10
loose:lr=, where	-9 9
loose:lr=rate at	-10 10
loose:r1=at	12 -12
loose:r2=,	-8 8
loose:r2=<end>	15 -15
loose:r2=<level>	14 -14
loose:r2=<span>	-9 9
loose:r2=<v-agree>	-11 11
loose:r=at <level>	14 -14
loose:t0=modal	-8 8
loose:v0=go	-13 13
loose:v1=end	-8 8
loose:v1=go	-13 13
loose:v1=stay	17 -17
loose:vt0=be past	-12 12
loose:vt0=be present	9 -9
months=2	12 -12
months=3	13 -13
months=6	4 -4
more:c0=propose	4 -4
more:c0=return	-10 10
more:c0=say	10 -10
more:c1=return	-10 10
more:ct0=bear future	-13 13
more:ct0=bear modal	14 -14
more:ct0=bear present	15 -15
more:ct0=begin future	18 -18
more:ct0=begin past	-15 15
more:ct0=impose present	14 -14
more:ct0=propose past	12 -12
more:ct0=propose pluperfect	-14 14
more:ct0=propose present	18 -18
more:ct0=say past	23 -23
more:ct0=stay future	9 -9
more:ct1=agree participle-passive	-9 9
more:ct1=bear future	-13 13
more:ct1=bear modal	14 -14
more:ct1=bear present	15 -15
more:ct1=begin future	17 -17
more:ct1=begin past	-16 16
more:ct1=impose infinitive	17 -17
more:ct1=impose participle-passive	-18 18
more:ct1=propose modal	14 -14
more:ct1=propose participle-passive	-23 23
more:ct1=propose past	7 -7
more:ct1=say past	22 -22
more:ct1=stay future	8 -8
more:l1=,	-14 14
more:l1=;	-10 10
more:l1=<begin>	8 -8
more:l1=<goods>	-9 9
more:l1=<level>	16 -16
more:l1=<name>	9 -9
more:l1=<person>	17 -17
more:l1=<seat>	11 -11
more:l1=and	-16 16
more:l1=be	20 -20
more:l1=it	-19 19
more:l1=not	-18 18
more:l1=of	11 -11
more:l1=offer	-16 16
more:l1=paper	-15 15
more:l1=raise	-12 12
more:l1=side	-10 10
more:l1=talk	10 -10
more:l1=that	19 -19
more:l1=they	15 -15
more:l1=up	13 -13
more:l1=was	9 -9
more:l1=—	-9 9
more:l2=<duty>	7 -7
more:l2=<level>	-13 13
more:l2=<month-gone>	11 -11
more:l2=<not>	-23 23
more:l2=<person>	15 -15
more:l2=<seat>	-19 19
more:l2=<v-impose>	-16 16
more:l2=<v-return>	-10 10
more:l2=a	9 -9
more:l2=are	8 -8
more:l2=cost	15 -15
more:l2=he	10 -10
more:l2=in	14 -14
more:l2=into	-23 23
more:l2=is	17 -17
more:l2=it	7 -7
more:l2=our	-10 10
more:l2=pause	-13 13
more:l2=propose	10 -10
more:l2=put	-20 20
more:l2=say	12 -12
more:l2=that	8 -8
more:l2=to	17 -17
more:l2=were	-10 10
more:l2=with	21 -21
more:l=, <number>	-12 12
more:l=, he	17 -17
more:l=, no	-12 12
more:l=, the	26 -26
more:l=, was	15 -15
more:l=<begin> <begin>	8 -8
more:l=<begin> <name>	-12 12
more:l=<begin> an	18 -18
more:l=<level> for	-14 14
more:l=<level> once	-12 12
more:l=<month-gone> and	9 -9
more:l=a <span>	10 -10
more:l=agree to	-8 8
more:l=has been	16 -16
more:l=in the	16 -16
more:l=is not	18 -18
more:l=of the	-10 10
more:l=to an	-13 13
more:l=was not	-20 20
more:l=was the	8 -8
more:longer span=1	12 -12
more:longer span=2	13 -13
more:longer=0	14 -14
more:longer=2	11 -11
more:lr=, <end>	-16 16
more:lr=<begin> .	13 -13
more:lr=<level> .	16 -16
more:lr=<name> <level>	-20 20
more:lr=<name> for	-8 8
more:lr=<number> ,	19 -19
more:lr=<number> .	-23 23
more:lr=<organisation> its	-21 21
more:lr=a ,	-11 11
more:lr=a <level>	-13 13
more:lr=a one	-12 12
more:lr=an ,	-10 10
more:lr=an of	15 -15
more:lr=apply .	-13 13
more:lr=for ,	-11 11
more:lr=is .	-10 10
more:lr=its duty	-14 14
more:lr=meet on	-17 17
more:lr=no .	-16 16
more:lr=not its	-11 11
more:lr=not the	-10 10
more:lr=the ,	-7 7
more:lr=the of	24 -24
more:lr=the time	12 -12
more:lr=the will	-12 12
more:lr=to it	-11 11
more:made span=0	15 -15
more:made+refused	14 -14
more:made=0	12 -12
more:made=1	10 -10
more:r1=-	-15 15
more:r1=;	8 -8
more:r1=<day-gone>	9 -9
more:r1=<quality>	13 -13
more:r1=<span>	14 -14
more:r1=<v-bear>	16 -16
more:r1=<v-end>	17 -17
more:r1=<v-propose>	-17 17
more:r1=ask	-14 14
more:r1=because	-13 13
more:r1=before	12 -12
more:r1=duty	-16 16
more:r1=is	11 -11
more:r1=matter	10 -10
more:r1=meet	11 -11
more:r1=of	17 -17
more:r1=once	-10 10
more:r1=one	-10 10
more:r1=run	-10 10
more:r1=the	17 -17
more:r1=their	39 -39
more:r1=time	14 -14
more:r1=to	14 -14
more:r1=truce	-23 23
more:r1=twice	-16 16
more:r1=will	-11 11
more:r1=year	-13 13
more:r2=;	11 -11
more:r2=<day-gone>	19 -19
more:r2=<duty>	20 -20
more:r2=<goods>	19 -19
more:r2=<level>	14 -14
more:r2=<month-gone>	8 -8
more:r2=agree	-12 12
more:r2=and	-15 15
more:r2=at	13 -13
more:r2=from	12 -12
more:r2=had	-17 17
more:r2=is	10 -10
more:r2=its	15 -15
more:r2=of	-18 18
more:r2=since	14 -14
more:r2=tariff	22 -22
more:r2=the	5 -5
more:r2=truce	29 -29
more:r2=we	9 -9
more:r2=week	11 -11
more:r2=whether	-11 11
more:r2=would	13 -13
more:r=" .	-8 8
more:r=, "	-9 9
more:r=, in	12 -12
more:r=, of	-16 16
more:r=, the	14 -14
more:r=. "	14 -14
more:r=; the	8 -8
more:r=<span> ,	12 -12
more:r=<span> .	27 -27
more:r=duty on	-11 11
more:r=in <month-gone>	18 -18
more:r=it .	-15 15
more:r=it by	15 -15
more:r=of <quality>	-10 10
more:r=of <span>	12 -12
more:r=pay <number>	10 -10
more:r=round of	13 -13
more:r=than <level>	17 -17
more:r=than the	-20 20
more:r=the truce	21 -21
more:r=to <day-gone>	15 -15
more:r=to the	13 -13
more:r=truce .	-27 27
more:refused span=0	17 -17
more:refused=0	17 -17
more:t0=future	12 -12
more:t0=future-passive-not	10 -10
more:t0=modal	7 -7
more:t0=past-passive	14 -14
more:t0=past-passive-not	-26 26
more:t0=perfect-not	-19 19
more:t0=present-not	19 -19
more:t0=present-passive-not	28 -28
more:v0=call	11 -11
more:v0=extend	10 -10
more:v0=fall	-12 12
more:v0=go	16 -16
more:v0=keep	16 -16
more:v0=meet	-11 11
more:v0=pay	8 -8
more:v0=propose	6 -6
more:v0=raise	-12 12
more:v0=think	-8 8
more:v1=ask	-14 14
more:v1=call	12 -12
more:v1=extend	13 -13
more:v1=fall	-12 12
more:v1=raise	-12 12
more:v1=think	-8 8
more:v1=wish	-11 11
more:vt0=apply present	18 -18
more:vt0=ask perfect	-14 14
more:vt0=be future	10 -10
more:vt0=go future	10 -10
more:vt0=meet future	-14 14
more:vt0=offer pluperfect	-18 18
more:vt0=other past	-13 13
more:vt0=other present	16 -16
more:vt0=raise present	-12 12
more:vt0=say past	16 -16
more:vt0=sit present	-14 14
more:waits span=0	15 -15
more:waits+made	16 -16
more:waits+refused	-10 10
more:waits=0	15 -15
more:wished span=0	14 -14
more:wished+made	9 -9
more:wished+made+refused	-12 12
more:wished+refused	9 -9
more:wished+waits	11 -11
more:wished+waits+refused	-5 5
more:wished=0	15 -15
pause:c0=propose	11 -11
pause:c1=propose	13 -13
pause:ct0=stay present	11 -11
pause:ct1=stay present	11 -11
pause:l1=<not>	-9 9
pause:l1=no	-9 9
pause:l2=<not>	-9 9
pause:l2=the	-12 12
pause:r1=is	-8 8
pause:r1=of	-12 12
pause:r2=<name>	9 -9
pause:r2=<span>	-20 20
pause:v0=have	-13 13
pause:v1=have	-13 13
peace:l1=<goods>	-18 18
peace:l1=of	-11 11
peace:r2=<goods>	-10 10
peace:t0=present-not	-14 14
peace:v1=be	13 -13
peace:v1=make	-13 13
prolong:l2=<v-propose>	10 -10
prolong:r1=the	15 -15
prolong:r2=.	-8 8
prolong:r2=truce	9 -9
prolongation:c1=impose	16 -16
prolonged:l1=been	21 -21
prolonged:l2=and	-10 10
prolonged:l2=will	-12 12
prolonged:r1=for	-11 11
prolonged:t0=future-passive	-12 12
prolonged:t0=perfect-passive	16 -16
quiet:c0=propose	-19 19
quiet:c1=propose	-18 18
quiet:ct1=stay present	22 -22
quiet:l1=<agent>	-11 11
quiet:l1=its	-13 13
quiet:l1=the	5 -5
quiet:l2=<span>	-20 20
quiet:l2=in	-17 17
quiet:lr=of ,	-13 13
quiet:r1="	13 -13
quiet:r1=.	16 -16
quiet:r1=<v-impose>	-10 10
quiet:r1=at	-18 18
quiet:r1=ready	-12 12
quiet:r2=<end>	23 -23
quiet:r2=<span>	14 -14
quiet:r2=a	-11 11
quiet:r2=and	-12 12
quiet:r=. <end>	16 -16
quiet:t0=past	-15 15
quiet:t0=present-not	-14 14
quiet:v1=make	-13 13
renew:c0=impose	-9 9
renew:c1=impose	-9 9
renew:l1=to	-12 12
renew:r1=it	-13 13
renew:r2=truce	11 -11
renew:t0=past	-19 19
renewal:l2=<begin>	-14 14
renewal:r1=.	-12 12
renewal:r2=<end>	-11 11
renewed:l1=<not>	-16 16
renewed:l1=not	-16 16
renewed:l1=was	8 -8
renewed:l2=<not>	-20 20
renewed:l2=has	-12 12
renewed:l2=is	13 -13
renewed:l2=was	-16 16
renewed:r1=,	7 -7
renewed:r1=.	-21 21
renewed:r1=the	-10 10
renewed:r2=<end>	-24 24
renewed:r2=the	15 -15
renewed:t0=past-passive	8 -8
renewed:t0=past-passive-not	-23 23
renewed:t0=present-passive-not	23 -23
s:-	14 -14
s:/	14 -14
s:;	-10 10
s:<day-ahead>	61 -61
s:<day-gone>	-47 47
s:<day-today>	12 -12
s:<level-noun>	13 -13
s:<month-ahead>	26 -26
s:<month-today>	-15 15
s:<name>	-19 19
s:<points>	12 -12
s:<seat>	-13 13
s:<v-bear>	16 -16
s:<v-down>	16 -16
s:<v-end>	-44 44
s:<v-return>	-13 13
s:<v-sell>	-10 10
s:<v-suspend>	19 -19
s:<v-threaten>	-13 13
s:<v-up>	-15 15
s:a	7 -7
s:about	16 -16
s:add	16 -16
s:affiliate	13 -13
s:after	-11 11
s:ahead	-8 8
s:all	23 -23
s:allowed	-13 13
s:aluminium	12 -12
s:ambassador	-13 13
s:among	14 -14
s:announce	24 -24
s:apart	-14 14
s:approval	14 -14
s:as	-15 15
s:ask	-22 22
s:assent	-11 11
s:at	-10 10
s:await	-10 10
s:ban	-15 15
s:batlle	-10 10
s:be	13 -13
s:because	-25 25
s:been	-15 15
s:beer	-9 9
s:between	-18 18
s:beyond	16 -16
s:both	-14 14
s:broke	-33 33
s:broken	-8 8
s:bus	-9 9
s:buy	11 -11
s:by	26 -26
s:call	-14 14
s:canola	-10 10
s:capacity	7 -7
s:carpet	-12 12
s:case	26 -26
s:cashew	-12 12
s:ceasefire	7 -7
s:cement	-25 25
s:certificate	14 -14
s:change	15 -15
s:cheese	-17 17
s:club	12 -12
s:cod	-14 14
s:coffee	-12 12
s:cold	-12 12
s:collapsed	-19 19
s:collect	-12 12
s:come	-8 8
s:commerce	-17 17
s:conclude	-11 11
s:conference	-13 13
s:continue	9 -9
s:copper	17 -17
s:cork	13 -13
s:corrected	-13 13
s:cost	17 -17
s:council	-12 12
s:cut	13 -13
s:date	14 -14
s:day	-13 13
s:dead	-25 25
s:deadline	11 -11
s:deal	18 -18
s:debate	-10 10
s:decide	14 -14
s:decree	-21 21
s:delegation	13 -13
s:did	-27 27
s:dispute	-8 8
s:do	9 -9
s:doe	23 -23
s:doha	9 -9
s:door	-16 16
s:double	13 -13
s:down	-24 24
s:draft	-14 14
s:due	23 -23
s:during	-18 18
s:duty	-12 12
s:each	11 -11
s:earth	23 -23
s:easter	13 -13
s:economy	13 -13
s:else	12 -12
s:end	-29 29
s:even	-19 19
s:everything	19 -19
s:except	11 -11
s:expire	-29 29
s:export	-31 31
s:extend	18 -18
s:extension	18 -18
s:extra	7 -7
s:face	14 -14
s:fact	16 -16
s:fail	8 -8
s:failed	-33 33
s:far	23 -23
s:fentanyl	12 -12
s:fewer	-12 12
s:finance	16 -16
s:first	-31 31
s:fishmeal	10 -10
s:fix	10 -10
s:flour	-8 8
s:following	-11 11
s:force	24 -24
s:free	30 -30
s:freeze	-10 10
s:from	7 -7
s:fruit	-19 19
s:full	-9 9
s:generic	-9 9
s:get	15 -15
s:give	-12 12
s:glass	13 -13
s:gold	-10 10
s:good	21 -21
s:grace	17 -17
s:grain	-11 11
s:grower	-10 10
s:guest	-11 11
s:had	-33 33
s:hall	16 -16
s:halve	12 -12
s:happen	14 -14
s:have	26 -26
s:hear	-15 15
s:her	-19 19
s:higher	11 -11
s:history	-16 16
s:hit	-12 12
s:home	-6 6
s:hour	-14 14
s:how	21 -21
s:however	13 -13
s:ice	17 -17
s:if	27 -27
s:impose	17 -17
s:island	-13 13
s:isn't	13 -13
s:its	-12 12
s:josé	-9 9
s:just	23 -23
s:keep	-8 8
s:lapse	-34 34
s:last	13 -13
s:lasted	-27 27
s:late	10 -10
s:law	11 -11
s:least	11 -11
s:leave	17 -17
s:let	-23 23
s:levy	11 -11
s:licence	-26 26
s:lie	-13 13
s:likely	15 -15
s:long	10 -10
s:longer	16 -16
s:lose	15 -15
s:lower	8 -8
s:lull	-13 13
s:m	13 -13
s:man	-12 12
s:mandate	9 -9
s:market	18 -18
s:match	15 -15
s:matter	17 -17
s:may	15 -15
s:mean	17 -17
s:meanwhile	11 -11
s:measure	13 -13
s:meeting	12 -12
s:member	-12 12
s:midnight	-19 19
s:ministry	20 -20
s:month	11 -11
s:more	13 -13
s:morning	-18 18
s:most	17 -17
s:motorcycle	-11 11
s:move	33 -33
s:mr	14 -14
s:much	22 -22
s:must	30 -30
s:name	-11 11
s:negotiate	17 -17
s:negotiation	20 -20
s:neighbour	-16 16
s:neither	-18 18
s:new	-30 30
s:nobody	-13 13
s:northern	-15 15
s:note	26 -26
s:nut	-10 10
s:old	21 -21
s:older	18 -18
s:on	-9 9
s:once	-28 28
s:one	12 -12
s:or	9 -9
s:osaka	-9 9
s:other	13 -13
s:otherwise	11 -11
s:out	-32 32
s:outline	-11 11
s:outstanding	-10 10
s:over	-12 12
s:owner	16 -16
s:pact	11 -11
s:palm	-13 13
s:part	18 -18
s:party	18 -18
s:people	32 -32
s:pepper	-13 13
s:perhap	10 -10
s:period	17 -17
s:phosphate	17 -17
s:place	16 -16
s:plant	18 -18
s:point	21 -21
s:pork	12 -12
s:prime	21 -21
s:prolong	23 -23
s:prolongation	22 -22
s:proposal	-20 20
s:propose	15 -15
s:purchase	16 -16
s:put	14 -14
s:quota	14 -14
s:raise	-22 22
s:rare	23 -23
s:rather	-8 8
s:reach	15 -15
s:read	22 -22
s:reading	12 -12
s:ready	-21 21
s:refused	-18 18
s:remain	12 -12
s:renew	-8 8
s:renewed	-16 16
s:replace	-20 20
s:report	11 -11
s:request	-12 12
s:resume	-8 8
s:revive	-17 17
s:rice	13 -13
s:room	19 -19
s:round	22 -22
s:run	-26 26
s:salvador	9 -9
s:section	18 -18
s:sell	5 -5
s:send	11 -11
s:service	-11 11
s:seventh	-12 12
s:shall	23 -23
s:ship	14 -14
s:show	13 -13
s:signature	9 -9
s:since	9 -9
s:sir	14 -14
s:six	12 -12
s:sixth	-12 12
s:sleep	-15 15
s:small	-10 10
s:solution	-20 20
s:some	-7 7
s:somebody	13 -13
s:spare	-21 21
s:spring	-15 15
s:stay	18 -18
s:still	-17 17
s:stockholm	16 -16
s:stop	34 -34
s:stretched	-21 21
s:strike	17 -17
s:such	18 -18
s:sugar	-11 11
s:summer	-15 15
s:surcharge	25 -25
s:suspend	11 -11
s:take	14 -14
s:talk	20 -20
s:tariff	19 -19
s:tax	25 -25
s:telephone	12 -12
s:them	9 -9
s:there	-20 20
s:therefore	17 -17
s:thing	8 -8
s:those	13 -13
s:thread	-12 12
s:three	-9 9
s:through	14 -14
s:ticket	11 -11
s:tied	-14 14
s:till	-8 8
s:time	17 -17
s:to	16 -16
s:toward	-18 18
s:trade	27 -27
s:trader	11 -11
s:trouble	-17 17
s:truce	-17 17
s:true	9 -9
s:try	-12 12
s:twice	-17 17
s:tyre	18 -18
s:under	16 -16
s:unless	23 -23
s:unreliable	-10 10
s:until	8 -8
s:us	-27 27
s:use	12 -12
s:video	-10 10
s:vienna	-10 10
s:vote	12 -12
s:wait	21 -21
s:walk	11 -11
s:war	20 -20
s:was	-27 27
s:wasn't	-16 16
s:water	24 -24
s:way	-12 12
s:we	-18 18
s:what	16 -16
s:wheat	-14 14
s:when	-15 15
s:whether	13 -13
s:who	17 -17
s:why	-22 22
s:will	19 -19
s:winter	-12 12
s:won't	11 -11
s:word	26 -26
s:would	9 -9
s:year	-7 7
s:yes	16 -16
s:you	17 -17
s:your	22 -22
s:—	14 -14
s:•	13 -13
second:ct0=stay past	8 -8
second:ct1=stay past	8 -8
second:l1=a	14 -14
second:l1=—	-11 11
second:l2=,	15 -15
second:l2=<begin>	-9 9
second:l2=<day-gone>	-12 12
second:l2=in	16 -16
second:l2=into	-24 24
second:l2=of	-10 10
second:l2=on	-19 19
second:l2=was	7 -7
second:r1=,	-15 15
second:r1=-	-15 15
second:r1=one	-12 12
second:r1=time	14 -14
second:r1=truce	-21 21
second:r1=year	-13 13
second:r2=,	-15 15
second:r2=in	14 -14
second:r2=of	-9 9
second:r2=on	15 -15
second:r2=thi	-11 11
second:t0=perfect	-15 15
second:v0=have	-12 12
sleep:r1=until	-15 15
spare:r1=<goods>	-9 9
spare:r1=part	-9 9
standstill:l1=a	16 -16
standstill:l2=a	-9 9
standstill:l2=the	-11 11
stay:c0=stay	15 -15
stay:c1=stay	19 -19
stay:c1=suspend	17 -17
stay:l1=<goods>	-12 12
stay:l1=car	-10 10
stay:r2=<end>	15 -15
stay:r2=<level>	12 -12
stay:r2=<number>	-13 13
stay:v1=stay	16 -16
stays:l1=it	15 -15
stays:l1=rate	-10 10
stays:l2='s	-23 23
stays:r2=,	-13 13
suspended:l1=and	-9 9
suspended:r1=for	10 -10
suspension:l2=<begin>	-6 6
suspension:r1=<v-impose>	-15 15
truce:c0=begin	16 -16
truce:c0=propose	9 -9
truce:c0=return	-9 9
truce:c0=suspend	13 -13
truce:c1=propose	7 -7
truce:c1=return	-13 13
truce:c1=suspend	15 -15
truce:ct0=agree pluperfect	18 -18
truce:ct0=bear present	7 -7
truce:ct0=impose past	11 -11
truce:ct0=impose past-passive	10 -10
truce:ct0=impose present	-11 11
truce:ct0=propose present	11 -11
truce:ct0=say past	15 -15
truce:ct0=stay pluperfect	-12 12
truce:ct1=bear present	7 -7
truce:ct1=end past	-10 10
truce:ct1=impose gerund	-14 14
truce:ct1=impose infinitive	12 -12
truce:ct1=impose past	7 -7
truce:ct1=say past	14 -14
truce:ct1=stay pluperfect	-12 12
truce:l1='s	19 -19
truce:l1=:	14 -14
truce:l1=<begin>	-12 12
truce:l1=<not>	-25 25
truce:l1=<quality>	-9 9
truce:l1=<span>	16 -16
truce:l1=first	-35 35
truce:l1=longer	11 -11
truce:l1=new	-46 46
truce:l1=no	-28 28
truce:l1=of	-15 15
truce:l1=one	14 -14
truce:l1=second	-21 21
truce:l1=sugar	10 -10
truce:l1=that	-14 14
truce:l1=three	-16 16
truce:l1=which	-11 11
truce:l2=,	13 -13
truce:l2=<begin>	-3 3
truce:l2=<day-ahead>	14 -14
truce:l2=<day-today>	-12 12
truce:l2=<not>	25 -25
truce:l2=<span>	-16 16
truce:l2=<v-end>	16 -16
truce:l2=<v-propose>	8 -8
truce:l2=<v-stay>	15 -15
truce:l2=a	-34 34
truce:l2=after	-16 16
truce:l2=call	13 -13
truce:l2=day	12 -12
truce:l2=doe	11 -11
truce:l2=during	-24 24
truce:l2=for	15 -15
truce:l2=had	-13 13
truce:l2=have	18 -18
truce:l2=if	40 -40
truce:l2=let	-15 15
truce:l2=no	9 -9
truce:l2=of	21 -21
truce:l2=on	11 -11
truce:l2=prolong	15 -15
truce:l2=the	-27 27
truce:l2=then	-9 9
truce:l2=there	-21 21
truce:l2=to	12 -12
truce:l2=under	-12 12
truce:l2=was	-16 16
truce:l2=without	15 -15
truce:l=, the	22 -22
truce:l=: the	-14 14
truce:l=<begin> <begin>	-12 12
truce:l=<begin> no	-10 10
truce:l=<begin> their	-15 15
truce:l=<day-ahead> the	10 -10
truce:l=<day-today> the	-12 12
truce:l=<name> 's	11 -11
truce:l=<span> a	-10 10
truce:l=a new	-40 40
truce:l=doe the	11 -11
truce:l=during the	-22 22
truce:l=had a	-13 13
truce:l=have a	13 -13
truce:l=if the	36 -36
truce:l=is a	20 -20
truce:l=let the	11 -11
truce:l=of a	29 -29
truce:l=on the	11 -11
truce:l=prolong the	10 -10
truce:l=that the	18 -18
truce:l=the <name>	-10 10
truce:l=the <span>	17 -17
truce:l=the first	-23 23
truce:l=the new	-16 16
truce:l=the second	-16 16
truce:l=to a	10 -10
truce:l=was a	-14 14
truce:l=without a	9 -9
truce:l=without the	7 -7
truce:lr=<begin> in	-9 9
truce:lr=a .	13 -13
truce:lr=a <end>	9 -9
truce:lr=first ,	-19 19
truce:lr=first .	-12 12
truce:lr=new ,	-14 14
truce:lr=new of	-11 11
truce:lr=second .	-17 17
truce:lr=tariff ,	12 -12
truce:lr=tariff between	-11 11
truce:lr=tariff go	-12 12
truce:lr=the :	-10 10
truce:lr=the <name>	13 -13
truce:lr=the ?	11 -11
truce:lr=the and	11 -11
truce:lr=the begin	10 -10
truce:lr=the between	16 -16
truce:lr=the end	7 -7
truce:lr=the has	14 -14
truce:lr=the in	15 -15
truce:lr=the it	-16 16
truce:lr=the lapse	7 -7
truce:lr=the of	-16 16
truce:lr=the on	-13 13
truce:lr=the to	14 -14
truce:lr=the was	9 -9
truce:r1=<v-down>	18 -18
truce:r1=<v-up>	-16 16
truce:r1=are	-11 11
truce:r1=begin	16 -16
truce:r1=by	14 -14
truce:r1=expire	-12 12
truce:r1=go	-18 18
truce:r1=it	-15 15
truce:r1=of	-12 12
truce:r1=on	-11 11
truce:r1=sign	13 -13
truce:r1=they	-11 11
truce:r1=to	27 -27
truce:r1=until	-7 7
truce:r1=was	16 -16
truce:r1=without	-11 11
truce:r1=would	-7 7
truce:r2="	14 -14
truce:r2=.	-9 9
truce:r2=<day-ahead>	16 -16
truce:r2=<number>	-11 11
truce:r2=<quality>	-9 9
truce:r2=<span>	-16 16
truce:r2=<v-agree>	20 -20
truce:r2=<v-bear>	12 -12
truce:r2=<v-down>	10 -10
truce:r2=<v-target>	-14 14
truce:r2=?	12 -12
truce:r2=a	21 -21
truce:r2=agree	18 -18
truce:r2=and	10 -10
truce:r2=busan	27 -27
truce:r2=by	-11 11
truce:r2=dead	-21 21
truce:r2=had	-27 27
truce:r2=into	14 -14
truce:r2=is	10 -10
truce:r2=need	-10 10
truce:r2=not	21 -21
truce:r2=of	-17 17
truce:r2=out	-12 12
truce:r2=steel	-11 11
truce:r2=to	29 -29
truce:r2=was	-19 19
truce:r2=with	-8 8
truce:r=, <person>	-11 11
truce:r=, of	-17 17
truce:r=, the	-14 14
truce:r=, until	-10 10
truce:r=: <level>	-10 10
truce:r=by <span>	18 -18
truce:r=end ,	17 -17
truce:r=end .	-17 17
truce:r=end <day-ahead>	9 -9
truce:r=hold for	-12 12
truce:r=is a	11 -11
truce:r=is dead	-21 21
truce:r=it had	-16 16
truce:r=it was	-15 15
truce:r=it would	9 -9
truce:r=lapse <end>	-14 14
truce:r=of <number>	-13 13
truce:r=of <span>	-23 23
truce:r=of busan	25 -25
truce:r=of the	27 -27
truce:r=on <day-gone>	12 -12
truce:r=on duty	-12 12
truce:r=on the	9 -9
truce:r=that <name>	11 -11
truce:r=that <seat>	-17 17
truce:r=that run	-11 11
truce:r=they would	-9 9
truce:r=was agree	12 -12
truce:r=which the	-13 13
truce:r=with the	21 -21
truce:t0=future	-14 14
truce:t0=modal	26 -26
truce:t0=past	-16 16
truce:t0=past-passive	13 -13
truce:t0=perfect	15 -15
truce:t0=pluperfect	-12 12
truce:v0=call	8 -8
truce:v0=declare	-9 9
truce:v0=have	-9 9
truce:v0=let	-25 25
truce:v0=put	12 -12
truce:v0=take	14 -14
truce:v1=call	18 -18
truce:v1=carry	9 -9
truce:v1=declare	-9 9
truce:v1=have	-10 10
truce:v1=keep	16 -16
truce:v1=let	-23 23
truce:v1=put	17 -17
truce:v1=return	-10 10
truce:v1=sign	-10 10
truce:v1=take	14 -14
truce:vt0=approve future	-15 15
truce:vt0=be past	-15 15
truce:vt0=be pluperfect	-13 13
truce:vt0=declare past	-8 8
truce:vt0=end past	-10 10
truce:vt0=have past	-19 19
truce:vt0=have present	7 -7
truce:vt0=keep present	-12 12
truce:vt0=let present	-21 21
truce:vt0=say past	13 -13
truce:vt0=settle past	11 -11
truces:r2=<end>	-23 23
truces:t0=perfect	-13 13
verb:c0=begin	12 -12
verb:c0=end	17 -17
verb:c0=impose	7 -7
verb:c0=up	15 -15
verb:c1=bear	-13 13
verb:c1=begin	10 -10
verb:c1=end	25 -25
verb:c1=impose	10 -10
verb:c1=up	21 -21
verb:ct1=impose infinitive	21 -21
verb:l1=<begin>	9 -9
verb:l1=<name>	10 -10
verb:l1=and	-9 9
verb:l1=has	16 -16
verb:l1=on	-10 10
verb:l1=the	17 -17
verb:l2=<begin>	32 -32
verb:l2=<duty>	-17 17
verb:l2=<goods>	12 -12
verb:l2=<points>	-17 17
verb:l2=tariff	-19 19
verb:l=, and	-19 19
verb:l=<begin> <begin>	9 -9
verb:l=<name> to	-11 11
verb:lr=<name> its	19 -19
verb:lr=<seat> its	-10 10
verb:lr=and the	-11 11
verb:lr=was to	-14 14
verb:r1=<duty>	-11 11
verb:r1=<goods>	-10 10
verb:r1=<name>	-10 10
verb:r1=duty	-12 12
verb:r1=for	16 -16
verb:r1=its	17 -17
verb:r2=,	-11 11
verb:r2=.	21 -21
verb:r2=<level>	7 -7
verb:r2=<span>	16 -16
verb:r2=<v-begin>	-9 9
verb:r2=<v-down>	-10 10
verb:r2=a	-19 19
verb:r2=come	-10 10
verb:r2=is	-11 11
verb:r=duty on	-13 13
verb:r=for <span>	12 -12
verb:r=its ban	-11 11
verb:t0=future	13 -13
verb:t0=past	17 -17
verb:t0=perfect	17 -17
verb:v1=lift	21 -21
w:added	20 -20
w:another	-9 9
w:ceasefire	7 -7
w:continues	19 -19
w:extend	10 -10
w:extended	21 -21
w:extension	18 -18
w:extra	10 -10
w:freeze	-11 11
w:grace	18 -18
w:holds back	12 -12
w:in the drawer	18 -18
w:lies	-17 17
w:longer	16 -16
w:lull	-13 13
w:more	21 -21
w:on hold	22 -22
w:on ice	12 -12
w:prolong	18 -18
w:prolongation	22 -22
w:renewed	-16 16
w:second	-16 16
w:spare	-10 10
w:stretched	-21 21
w:suspended	10 -10
w:truce	-15 15
w:truces	-25 25`;
