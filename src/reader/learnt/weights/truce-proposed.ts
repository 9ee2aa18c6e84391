// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	7 -7
added:r1=.	-16 16
added:r2=<end>	-16 16
again:ct0=impose present	15 -15
again:r1=,	19 -19
again:t0=modal	-16 16
another:r1=hundred	-20 20
another:r2=,	27 -27
arrangement:c0=say	-15 15
arrangement:c1=say	-15 15
arrangement:v0=say	-15 15
arrangement:v1=say	-15 15
ceasefire:l1=a	-20 20
continue:r1=to	-15 15
continues:r1=to	22 -22
count:quiet=1	20 -20
count:quiet=3	-20 20
count:truce=0	21 -21
count:truce=2	-16 16
count:truce=6	-16 16
days=0	27 -27
days=6	-18 18
extended:l1=<not>	16 -16
extension:l2=<v-impose>	18 -18
extra:c0=impose	16 -16
extra:c1=impose	20 -20
extra:l2=<v-impose>	17 -17
further:r1=<span>	-16 16
go on:r2=.	17 -17
go on:r2=it	-15 15
keeps:r1=its	16 -16
lengths=0	60 -60
lengths=2	-23 23
long=0	52 -52
long=1	52 -52
long=2	17 -17
long=6	-61 61
longer:l1=<not>	20 -20
longer:l1=no	20 -20
loose:ct0=impose present	-24 24
loose:ct1=impose present	-17 17
loose:l1=,	-18 18
loose:l1=it	-23 23
loose:l2=if	-21 21
loose:r1=<v-end>	-16 16
loose:r1=for	20 -20
loose:r1=with	17 -17
loose:r2=<name>	16 -16
loose:r2=<span>	23 -23
loose:r2=<v-stay>	-16 16
loose:r2=force	17 -17
loose:r2=it	-20 20
loose:r2=the	-17 17
loose:r=in force	17 -17
loose:t0=past	18 -18
loose:v0=have	18 -18
loose:v0=say	-15 15
loose:v1=say	-15 15
months=6	-25 25
more:c0=agree	-16 16
more:c0=propose	-15 15
more:c0=suspend	-16 16
more:c1=agree	-18 18
more:c1=buy	15 -15
more:c1=propose	-20 20
more:ct0=bear past	16 -16
more:ct0=impose perfect	-16 16
more:ct1=agree perfect	-21 21
more:ct1=bear past	16 -16
more:ct1=impose perfect	-24 24
more:ct1=propose modal	-18 18
more:ct1=say past	-16 16
more:ct1=up past	15 -15
more:l1=,	25 -25
more:l1=<level>	29 -29
more:l1=<money>	18 -18
more:l1=<span>	-24 24
more:l1=<v-propose>	-15 15
more:l1=<v-stay>	20 -20
more:l1=been	15 -15
more:l1=not	22 -22
more:l1=once	20 -20
more:l2="	-24 24
more:l2='s	16 -16
more:l2=.	-18 18
more:l2=<begin>	-19 19
more:l2=<day-gone>	17 -17
more:l2=<duty>	15 -15
more:l2=<seat>	21 -21
more:l2=<v-stay>	-20 20
more:l2=a	-25 25
more:l2=for	-22 22
more:l2=the	20 -20
more:l=, and	-15 15
more:l=has been	17 -17
more:l=pay <level>	17 -17
more:longer span=0	20 -20
more:longer span=1	-17 17
more:longer=0	24 -24
more:longer=2	-16 16
more:lr=<name> to	17 -17
more:lr=<span> .	-18 18
more:lr=a <span>	-26 26
more:lr=a of	-21 21
more:lr=a round	15 -15
more:lr=no than	-24 24
more:lr=the of	-18 18
more:r1=<day-gone>	15 -15
more:r1=<goods>	-15 15
more:r1=<span>	-26 26
more:r1=<v-stay>	-25 25
more:r1=be	19 -19
more:r1=hundred	-17 17
more:r1=its	19 -19
more:r1=one	16 -16
more:r1=the	32 -32
more:r2="	-15 15
more:r2=<day-ahead>	-16 16
more:r2=<level>	19 -19
more:r2=<v-impose>	30 -30
more:r2=a	25 -25
more:r2=as	-23 23
more:r2=tariff	15 -15
more:r=<day-ahead> .	-18 18
more:r=<span> .	-20 20
more:r=of the	-23 23
more:r=pay <level>	17 -17
more:r=to the	-20 20
more:t0=future-passive	-18 18
more:t0=past-passive	16 -16
more:t0=perfect-passive	16 -16
more:t0=pluperfect	18 -18
more:v0=look	-19 19
more:v0=make	19 -19
more:v0=sign	-15 15
more:v1=look	-19 19
more:vt0=be modal	-15 15
pause:r1=.	15 -15
pause:r1=in	-24 24
pause:r1=of	18 -18
pause:r2=<span>	18 -18
peace:ct1=stay present	-15 15
peace:v1=be	-15 15
prolongation:l1=the	-15 15
prolongation:r1=of	-17 17
prolonged:r1=,	-21 21
quiet:l1=:	15 -15
quiet:l1=<not>	-17 17
quiet:l1=<points>	16 -16
quiet:l1=the	16 -16
quiet:l2=a	-20 20
quiet:r1=:	-28 28
quiet:r1=since	-17 17
quiet:r1=with	-23 23
renewed:l2=<not>	16 -16
renewed:r2=the	15 -15
s:'	18 -18
s:*	-25 25
s:-	-22 22
s:<agent>	-17 17
s:<goods>	-23 23
s:<level-noun>	-16 16
s:<level>	33 -33
s:<money>	27 -27
s:<name>	-49 49
s:<points>	21 -21
s:<seat>	-15 15
s:<sender>	15 -15
s:<span>	-15 15
s:<taker>	18 -18
s:<v-buy>	25 -25
s:<v-deny>	-25 25
s:<v-propose>	-30 30
s:<v-sell>	-15 15
s:<v-stay>	22 -22
s:above	16 -16
s:affiliate	-18 18
s:against	-21 21
s:anything	18 -18
s:aside	15 -15
s:autumn	-30 30
s:be	-17 17
s:bear	23 -23
s:because	18 -18
s:been	-17 17
s:both	-16 16
s:break	20 -20
s:breather	-16 16
s:broke	19 -19
s:by	16 -16
s:cancel	-16 16
s:capital	22 -22
s:collect	16 -16
s:contract	15 -15
s:de	-29 29
s:doe	17 -17
s:duration	-17 17
s:earlier	20 -20
s:economy	19 -19
s:else	38 -38
s:everybody	15 -15
s:everyone	25 -25
s:expire	16 -16
s:fail	-18 18
s:far	15 -15
s:fifth	-20 20
s:find	-20 20
s:five	28 -28
s:follow	20 -20
s:found	25 -25
s:front	-15 15
s:gallium	-15 15
s:geneva	28 -28
s:get	27 -27
s:halt	15 -15
s:hasn't	19 -19
s:he	-18 18
s:hear	-19 19
s:hold	17 -17
s:hundred	-25 25
s:increase	17 -17
s:is	-24 24
s:lasted	19 -19
s:late	-22 22
s:leave	-19 19
s:less	19 -19
s:lot	-15 15
s:magnet	21 -21
s:make	19 -19
s:man	19 -19
s:may	17 -17
s:million	19 -19
s:minister	-16 16
s:month	-19 19
s:move	15 -15
s:neither	17 -17
s:never	33 -33
s:new	-28 28
s:nine	-23 23
s:none	-18 18
s:nor	17 -17
s:now	-17 17
s:official	16 -16
s:one	16 -16
s:only	17 -17
s:order	20 -20
s:origin	-26 26
s:out	-23 23
s:pen	-18 18
s:permit	-20 20
s:place	16 -16
s:post	21 -21
s:prolongation	-25 25
s:prolonged	23 -23
s:propose	-16 16
s:rate	24 -24
s:rather	-22 22
s:reporter	17 -17
s:result	24 -24
s:rice	-25 25
s:round	15 -15
s:rule	-25 25
s:same	26 -26
s:section	19 -19
s:send	-24 24
s:she	16 -16
s:should	-20 20
s:side	-15 15
s:signature	-22 22
s:sit	-25 25
s:sixty	15 -15
s:something	15 -15
s:space	15 -15
s:steel	-16 16
s:still	25 -25
s:suspend	25 -25
s:talk	17 -17
s:television	-27 27
s:tell	18 -18
s:ten	22 -22
s:text	-24 24
s:th	-17 17
s:then	15 -15
s:these	-17 17
s:think	21 -21
s:three	-19 19
s:town	17 -17
s:twenty	18 -18
s:was	21 -21
s:we	-34 34
s:whether	18 -18
s:which	-29 29
s:who	27 -27
s:whom	18 -18
s:winter	20 -20
s:word	-16 16
s:would	-23 23
s:yet	-23 23
s:your	-22 22
second:l1=<begin>	-15 15
second:r2=,	-22 22
sleep:t0=present	15 -15
standstill:t0=present	-15 15
stays:l1=it	-23 23
suspended:l1=,	18 -18
suspended:r2=the	18 -18
suspension:r2=the	-16 16
truce:c1=impose	16 -16
truce:ct0=impose perfect	16 -16
truce:ct0=impose present	17 -17
truce:ct1=impose perfect	16 -16
truce:ct1=impose present	20 -20
truce:l1=<duty>	-17 17
truce:l1=tariff	-18 18
truce:l1=that	22 -22
truce:l2="	17 -17
truce:l2=<begin>	17 -17
truce:l2=<name>	-15 15
truce:l2=<span>	-42 42
truce:l2=the	-15 15
truce:l2=their	17 -17
truce:l=that the	-17 17
truce:l=the <span>	25 -25
truce:lr=a in	-30 30
truce:lr=a of	15 -15
truce:lr=the ?	15 -15
truce:lr=the lapse	18 -18
truce:r1="	-22 22
truce:r1=<v-begin>	-15 15
truce:r1=?	25 -25
truce:r1=begin	-18 18
truce:r1=between	-22 22
truce:r1=for	17 -17
truce:r1=in	-25 25
truce:r1=is	17 -17
truce:r1=on	20 -20
truce:r1=with	-20 20
truce:r2=<name>	-29 29
truce:r2=<span>	28 -28
truce:r2=on	-23 23
truce:r2=to	-22 22
truce:r=? <end>	25 -25
truce:r=between <name>	-21 21
truce:r=with <name>	-22 22
truce:r=with <seat>	18 -18
truce:t0=past	-18 18
verb:c1=impose	16 -16
verb:l1=<name>	-21 21
verb:l2=that	-25 25
verb:r1=<number>	23 -23
verb:r1=on	20 -20
verb:r2=.	22 -22
verb:t0=future	-24 24
verb:t0=modal	17 -17
verb:t0=perfect	16 -16
verb:v0=other	15 -15
w:breather	-16 16
w:continues	20 -20
w:prolongation	-25 25
w:prolonged	23 -23
w:standstill	-15 15
w:suspended	18 -18`;
