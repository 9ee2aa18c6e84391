// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	7 -7
added:r1=.	-16 16
added:r2=<end>	-16 16
again:ct0=impose present	15 -15
again:l1=<number>	-15 15
again:r1=,	19 -19
again:t0=modal	-16 16
another:r2=,	27 -27
ceasefire:l1=a	-20 20
continue:r1=to	-16 16
continues:r1=to	23 -23
count:loose=0	15 -15
count:quiet=1	19 -19
count:quiet=3	-20 20
count:truce=0	21 -21
count:truce=2	-17 17
count:truce=6	-16 16
days=0	26 -26
days=6	-17 17
extended:l1=<not>	16 -16
extension:l2=<v-impose>	19 -19
extra:c0=impose	16 -16
extra:c1=impose	19 -19
extra:l2=<v-impose>	17 -17
further:r1=<span>	-16 16
further:r2=that	15 -15
go on:r2=.	18 -18
go on:r2=it	-17 17
keeps:r1=its	17 -17
lengths=0	59 -59
lengths=2	-23 23
long=0	53 -53
long=1	51 -51
long=2	17 -17
long=6	-61 61
longer:l1=<not>	20 -20
longer:l1=no	20 -20
loose:ct0=impose present	-24 24
loose:ct1=impose present	-17 17
loose:l1=,	-18 18
loose:l1=<number>	20 -20
loose:l1=it	-22 22
loose:l2=<number>	-23 23
loose:l2=if	-23 23
loose:r1=<v-end>	-18 18
loose:r1=for	20 -20
loose:r1=with	17 -17
loose:r2=<name>	16 -16
loose:r2=<span>	23 -23
loose:r2=<v-stay>	-18 18
loose:r2=force	17 -17
loose:r2=it	-21 21
loose:r2=the	-17 17
loose:r=in force	17 -17
loose:t0=past	18 -18
loose:v0=have	18 -18
months=0	15 -15
months=6	-25 25
more:c0=agree	-16 16
more:c0=propose	-15 15
more:c0=suspend	-16 16
more:c1=agree	-19 19
more:c1=buy	15 -15
more:c1=propose	-19 19
more:ct0=bear past	16 -16
more:ct0=impose perfect	-16 16
more:ct1=agree perfect	-21 21
more:ct1=bear past	16 -16
more:ct1=impose perfect	-24 24
more:ct1=propose modal	-18 18
more:ct1=say past	-16 16
more:l1=,	25 -25
more:l1=<level>	30 -30
more:l1=<money>	18 -18
more:l1=<span>	-25 25
more:l1=<v-propose>	-16 16
more:l1=<v-stay>	21 -21
more:l1=been	15 -15
more:l1=not	23 -23
more:l1=once	19 -19
more:l2="	-23 23
more:l2='s	17 -17
more:l2=.	-17 17
more:l2=<begin>	-19 19
more:l2=<day-gone>	18 -18
more:l2=<duty>	15 -15
more:l2=<seat>	22 -22
more:l2=<v-impose>	15 -15
more:l2=<v-stay>	-20 20
more:l2=a	-16 16
more:l2=for	-23 23
more:l2=like	15 -15
more:l2=the	21 -21
more:l=, and	-15 15
more:l=has been	17 -17
more:l=pay <level>	17 -17
more:longer span=0	19 -19
more:longer span=1	-17 17
more:longer=0	25 -25
more:longer=2	-16 16
more:lr=<name> to	17 -17
more:lr=<span> .	-18 18
more:lr=a <span>	-26 26
more:lr=a of	-22 22
more:lr=a round	16 -16
more:lr=any .	15 -15
more:lr=no than	-24 24
more:lr=the of	-18 18
more:r1=<day-gone>	15 -15
more:r1=<span>	-26 26
more:r1=<v-stay>	-25 25
more:r1=be	19 -19
more:r1=its	20 -20
more:r1=one	16 -16
more:r1=the	32 -32
more:r2=<day-ahead>	-16 16
more:r2=<level>	19 -19
more:r2=<v-impose>	30 -30
more:r2=a	25 -25
more:r2=as	-23 23
more:r2=tariff	16 -16
more:r=<day-ahead> .	-18 18
more:r=<span> .	-20 20
more:r=of the	-23 23
more:r=pay <level>	17 -17
more:r=to the	-20 20
more:t0=future-passive	-18 18
more:t0=past-passive	17 -17
more:t0=perfect-passive	15 -15
more:t0=pluperfect	19 -19
more:v0=look	-19 19
more:v0=make	19 -19
more:v0=sign	-15 15
more:v1=look	-19 19
more:waits span=1	-15 15
pause:r1=in	-25 25
pause:r1=of	19 -19
pause:r2=<span>	18 -18
peace:ct1=stay present	-15 15
peace:v1=be	-15 15
prolongation:l1=the	-15 15
prolongation:r1=of	-18 18
prolonged:r1=,	-21 21
quiet:l1=:	16 -16
quiet:l1=<not>	-17 17
quiet:l1=<points>	17 -17
quiet:l1=the	17 -17
quiet:l2=a	-20 20
quiet:r1=:	-28 28
quiet:r1=since	-18 18
quiet:r1=with	-21 21
renewed:l2=<not>	16 -16
s:'	17 -17
s:*	-25 25
s:-	-19 19
s:<agent>	-17 17
s:<goods>	-23 23
s:<level-noun>	-17 17
s:<level>	34 -34
s:<money>	28 -28
s:<name>	-52 52
s:<points>	22 -22
s:<seat>	-18 18
s:<taker>	18 -18
s:<v-buy>	25 -25
s:<v-deny>	-25 25
s:<v-propose>	-30 30
s:<v-sell>	-15 15
s:<v-stay>	22 -22
s:above	17 -17
s:affiliate	-18 18
s:against	-22 22
s:anything	19 -19
s:aside	15 -15
s:autumn	-30 30
s:be	-16 16
s:bear	23 -23
s:because	17 -17
s:been	-16 16
s:both	-15 15
s:break	20 -20
s:breather	-18 18
s:broke	19 -19
s:by	16 -16
s:cancel	-16 16
s:capital	22 -22
s:collect	16 -16
s:contract	15 -15
s:date	-15 15
s:de	-29 29
s:doe	18 -18
s:duration	-19 19
s:earlier	21 -21
s:economy	20 -20
s:else	36 -36
s:everyone	26 -26
s:expire	16 -16
s:fail	-19 19
s:far	15 -15
s:find	-20 20
s:follow	20 -20
s:found	24 -24
s:front	-15 15
s:gallium	-16 16
s:geneva	29 -29
s:get	22 -22
s:good	15 -15
s:halt	15 -15
s:hasn't	19 -19
s:he	-18 18
s:hear	-19 19
s:hold	18 -18
s:hundred	-20 20
s:increase	17 -17
s:initialled	-15 15
s:is	-25 25
s:kuala	-16 16
s:lasted	19 -19
s:late	-23 23
s:leave	-18 18
s:less	20 -20
s:lot	-17 17
s:lumpur	-16 16
s:magnet	22 -22
s:make	18 -18
s:man	19 -19
s:may	16 -16
s:million	19 -19
s:minister	-16 16
s:month	-20 20
s:move	15 -15
s:neither	16 -16
s:never	34 -34
s:new	-27 27
s:none	-19 19
s:nor	17 -17
s:now	-17 17
s:official	16 -16
s:one	16 -16
s:only	17 -17
s:order	20 -20
s:origin	-27 27
s:out	-23 23
s:pen	-19 19
s:people	15 -15
s:permit	-21 21
s:place	17 -17
s:post	21 -21
s:prolongation	-25 25
s:prolonged	22 -22
s:propose	-16 16
s:q	-15 15
s:rate	25 -25
s:rather	-22 22
s:reporter	18 -18
s:result	23 -23
s:rice	-26 26
s:rule	-25 25
s:same	26 -26
s:section	20 -20
s:send	-24 24
s:she	17 -17
s:should	-20 20
s:side	-15 15
s:signature	-23 23
s:sit	-25 25
s:something	15 -15
s:space	15 -15
s:steel	-16 16
s:still	25 -25
s:suspend	25 -25
s:talk	16 -16
s:television	-28 28
s:tell	17 -17
s:text	-26 26
s:these	-18 18
s:think	21 -21
s:three	-21 21
s:town	16 -16
s:was	21 -21
s:we	-35 35
s:whether	18 -18
s:which	-29 29
s:who	25 -25
s:whom	18 -18
s:win	-15 15
s:winter	19 -19
s:word	-15 15
s:would	-25 25
s:yet	-22 22
s:your	-22 22
second:l1=<begin>	-18 18
second:l2=<begin>	-15 15
second:r2=,	-22 22
sleep:t0=present	15 -15
standstill:t0=present	-16 16
stays:l1=it	-22 22
suspended:l1=,	18 -18
suspended:r2=the	18 -18
suspension:r2=the	-15 15
truce:c1=impose	16 -16
truce:ct0=impose perfect	16 -16
truce:ct0=impose present	17 -17
truce:ct1=impose perfect	16 -16
truce:ct1=impose present	20 -20
truce:l1=<duty>	-16 16
truce:l1=tariff	-17 17
truce:l1=that	22 -22
truce:l2="	17 -17
truce:l2=<begin>	17 -17
truce:l2=<name>	-15 15
truce:l2=<span>	-42 42
truce:l2=the	-15 15
truce:l2=their	18 -18
truce:l=that the	-16 16
truce:l=the <span>	25 -25
truce:lr=a in	-31 31
truce:lr=a of	15 -15
truce:lr=the ?	15 -15
truce:lr=the lapse	18 -18
truce:r1="	-23 23
truce:r1=<v-begin>	-15 15
truce:r1=?	26 -26
truce:r1=begin	-18 18
truce:r1=between	-22 22
truce:r1=for	17 -17
truce:r1=in	-26 26
truce:r1=is	17 -17
truce:r1=on	21 -21
truce:r1=with	-20 20
truce:r2=<name>	-30 30
truce:r2=<span>	28 -28
truce:r2=of	-16 16
truce:r2=on	-23 23
truce:r2=to	-22 22
truce:r=? <end>	26 -26
truce:r=between <name>	-21 21
truce:r=with <name>	-23 23
truce:r=with <seat>	18 -18
truce:t0=past	-17 17
verb:c1=impose	16 -16
verb:l1=<name>	-20 20
verb:l2=that	-25 25
verb:r1=<number>	23 -23
verb:r1=on	20 -20
verb:r1=to	15 -15
verb:r2=.	21 -21
verb:t0=future	-24 24
verb:t0=modal	17 -17
verb:t0=perfect	16 -16
verb:v0=other	15 -15
w:breather	-18 18
w:continues	20 -20
w:prolongation	-25 25
w:prolonged	22 -22
w:standstill	-16 16
w:suspended	18 -18`;
