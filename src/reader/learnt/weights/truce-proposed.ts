// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	7 -7
again:c1=propose	-15 15
again:r1=,	20 -20
again:r2=<day-ahead>	-17 17
again:t0=modal	-21 21
another:r1=<level>	16 -16
another:r2=,	21 -21
another:r2=of	15 -15
arrangement:c0=impose	-16 16
ceasefire:l1=a	-26 26
ceasefire:l1=the	20 -20
count:more=1	18 -18
count:quiet=1	16 -16
count:quiet=3	-20 20
count:truce=0	20 -20
count:truce=2	-15 15
days=0	30 -30
days=6	-22 22
extension:ct0=impose present	15 -15
extension:l1=any	-20 20
extension:l1=the	18 -18
extension:r2=the	-15 15
extension:t0=past	19 -19
extra:r1=<duty>	-15 15
further:c0=impose	16 -16
further:r2=that	17 -17
further:t0=past	-20 20
go on:r2=.	21 -21
go on:r2=it	-17 17
held in:l1=be	-17 17
lengths=0	59 -59
lengths=2	-16 16
long=0	59 -59
long=1	48 -48
long=2	21 -21
long=6	-58 58
longer:l1=<not>	23 -23
longer:l1=no	23 -23
longer:r2=.	15 -15
loose:ct0=impose present	-17 17
loose:l1=,	-21 21
loose:l1=<duty>	21 -21
loose:l1=<number>	21 -21
loose:l1=it	-23 23
loose:l2=<begin>	15 -15
loose:l2=<number>	-17 17
loose:l2=if	-24 24
loose:r1=<v-end>	-22 22
loose:r1=for	21 -21
loose:r1=with	17 -17
loose:r2=<name>	16 -16
loose:r2=<span>	25 -25
loose:r2=<v-stay>	-16 16
loose:r2=force	19 -19
loose:r2=the	-20 20
loose:r=in force	19 -19
loose:t0=past	18 -18
loose:v0=have	16 -16
loose:v1=have	18 -18
more:c0=suspend	-16 16
more:c1=buy	16 -16
more:c1=propose	-15 15
more:ct0=impose perfect-passive	15 -15
more:ct0=say past	-20 20
more:ct1=agree perfect	-19 19
more:ct1=impose perfect	-18 18
more:ct1=impose perfect-passive	15 -15
more:ct1=propose modal	-17 17
more:ct1=say past	-23 23
more:l1=,	24 -24
more:l1=<money>	21 -21
more:l1=<span>	-31 31
more:l1=<v-propose>	-20 20
more:l1=be	-25 25
more:l1=been	16 -16
more:l1=get	17 -17
more:l1=has	19 -19
more:l1=not	16 -16
more:l1=once	20 -20
more:l2="	-24 24
more:l2='s	16 -16
more:l2=.	-16 16
more:l2=:	-16 16
more:l2=<day-gone>	24 -24
more:l2=<seat>	26 -26
more:l2=a	-23 23
more:l2=each	16 -16
more:l2=of	-15 15
more:l2=the	24 -24
more:l2=with	25 -25
more:l=, the	-16 16
more:l=has been	17 -17
more:l=pay <level>	21 -21
more:l=that a	-19 19
more:l=to be	-15 15
more:longer span=0	17 -17
more:longer=0	28 -28
more:lr=<name> to	19 -19
more:lr=<span> .	-21 21
more:lr=a <span>	-25 25
more:lr=a of	-19 19
more:lr=a round	21 -21
more:lr=no than	-22 22
more:lr=to it	-26 26
more:made span=1	16 -16
more:r1=,	15 -15
more:r1=<day-gone>	19 -19
more:r1=<goods>	-18 18
more:r1=<span>	-27 27
more:r1=<v-stay>	-21 21
more:r1=be	19 -19
more:r1=extension	-15 15
more:r1=its	20 -20
more:r1=of	-22 22
more:r1=one	16 -16
more:r1=the	33 -33
more:r1=would	-17 17
more:r2=<v-impose>	27 -27
more:r2=a	24 -24
more:r2=as	-25 25
more:r2=on	19 -19
more:r2=the	-18 18
more:r2=we	24 -24
more:r=<level> on	16 -16
more:r=<span> .	-16 16
more:r=of the	-23 23
more:r=pay <level>	18 -18
more:t0=future-passive	-24 24
more:t0=perfect-passive	15 -15
more:t0=pluperfect	32 -32
more:v0=expect	22 -22
more:v0=get	21 -21
more:v0=look	-19 19
more:v0=make	21 -21
more:v1=get	21 -21
more:v1=look	-19 19
more:v1=make	17 -17
more:vt0=be modal	-18 18
more:vt0=meet present	-15 15
more:vt0=other future	-21 21
more:vt0=sign perfect	-18 18
more:waits span=1	-20 20
more:wished=1	-15 15
pause:c1=propose	-16 16
pause:r1=in	-21 21
pause:r1=of	21 -21
pause:r2=<name>	15 -15
pause:r2=<span>	17 -17
peace:ct1=stay present	-18 18
peace:l2=<begin>	20 -20
peace:v1=be	-17 17
prolongation:r1=of	-15 15
prolonged:r1=,	-15 15
quiet:l1=:	15 -15
quiet:l1=<not>	-15 15
quiet:l1=<points>	16 -16
quiet:l1=<v-impose>	-21 21
quiet:l1=the	15 -15
quiet:l2=a	-25 25
quiet:r1=.	17 -17
quiet:r1=:	-28 28
quiet:r1=since	-25 25
quiet:r1=with	-21 21
quiet:r2="	15 -15
quiet:r2=<number>	-15 15
s:*	-21 21
s:<agent>	-15 15
s:<day-ahead>	-19 19
s:<day-gone>	18 -18
s:<goods>	-28 28
s:<level-noun>	-24 24
s:<level>	34 -34
s:<money>	18 -18
s:<name>	-51 51
s:<points>	16 -16
s:<seat>	-17 17
s:<sender>	20 -20
s:<v-buy>	28 -28
s:<v-deny>	-20 20
s:<v-propose>	-19 19
s:<v-stay>	19 -19
s:above	16 -16
s:act	16 -16
s:affiliate	-18 18
s:answer	-18 18
s:anything	20 -20
s:approve	-17 17
s:aside	18 -18
s:autumn	-28 28
s:be	-15 15
s:bear	26 -26
s:because	19 -19
s:been	-19 19
s:before	-15 15
s:break	23 -23
s:breather	-18 18
s:broke	21 -21
s:capital	23 -23
s:consent	18 -18
s:contract	16 -16
s:could	15 -15
s:crane	19 -19
s:date	-17 17
s:de	-34 34
s:deadline	23 -23
s:die	-21 21
s:discuss	-15 15
s:doe	20 -20
s:duration	-18 18
s:earlier	19 -19
s:early	18 -18
s:economy	19 -19
s:else	32 -32
s:everybody	17 -17
s:everyone	17 -17
s:expect	19 -19
s:extend	18 -18
s:fact	15 -15
s:fail	-20 20
s:far	20 -20
s:figure	-20 20
s:find	-21 21
s:follow	20 -20
s:found	16 -16
s:geneva	26 -26
s:get	26 -26
s:hasn't	18 -18
s:he	-16 16
s:hear	-21 21
s:here	15 -15
s:hold	20 -20
s:hundred	-19 19
s:increase	22 -22
s:initialled	-15 15
s:is	-24 24
s:island	-16 16
s:issue	-23 23
s:john	-17 17
s:kuala	-18 18
s:lapse	15 -15
s:lasted	23 -23
s:late	-23 23
s:leave	-31 31
s:less	21 -21
s:likely	-18 18
s:listed	-16 16
s:lot	-17 17
s:lumpur	-18 18
s:magnet	26 -26
s:make	21 -21
s:man	19 -19
s:may	22 -22
s:mean	-17 17
s:million	20 -20
s:month	-23 23
s:most	18 -18
s:move	16 -16
s:neither	15 -15
s:never	33 -33
s:new	-16 16
s:none	-22 22
s:northern	17 -17
s:old	17 -17
s:one	17 -17
s:only	18 -18
s:order	21 -21
s:origin	-27 27
s:out	-20 20
s:pen	-23 23
s:people	17 -17
s:permit	-21 21
s:place	23 -23
s:plant	26 -26
s:post	22 -22
s:prolong	-17 17
s:prolongation	-23 23
s:prolonged	27 -27
s:propose	-21 21
s:quota	16 -16
s:rate	20 -20
s:rather	-17 17
s:ready	-15 15
s:reason	-16 16
s:result	19 -19
s:rule	-24 24
s:same	21 -21
s:season	-17 17
s:section	28 -28
s:send	-20 20
s:shall	15 -15
s:she	17 -17
s:sign	15 -15
s:signature	-18 18
s:sit	-26 26
s:state	-15 15
s:still	22 -22
s:suspend	15 -15
s:talk	27 -27
s:television	-30 30
s:text	-26 26
s:these	-16 16
s:think	21 -21
s:three	-26 26
s:town	16 -16
s:untouched	15 -15
s:us	-16 16
s:was	17 -17
s:we	-40 40
s:which	-29 29
s:while	-21 21
s:who	22 -22
s:win	-15 15
s:winter	22 -22
s:would	-23 23
s:yarn	-27 27
s:your	-23 23
second:r2=,	-21 21
standstill:l1=the	-15 15
stay:l2=<begin>	18 -18
stays:l1=<duty>	20 -20
stays:l1=it	-23 23
stays:r2=it	-18 18
suspended:l1=,	18 -18
suspended:r2=the	22 -22
truce:ct0=impose present	23 -23
truce:ct1=impose present	24 -24
truce:l1=<duty>	-24 24
truce:l1=longer	-15 15
truce:l1=present	-15 15
truce:l1=tariff	-25 25
truce:l1=that	20 -20
truce:l1=their	16 -16
truce:l2="	15 -15
truce:l2=-	-17 17
truce:l2=<name>	-19 19
truce:l2=<span>	-41 41
truce:l2=the	-21 21
truce:l2=their	15 -15
truce:l=that the	-15 15
truce:l=the <span>	18 -18
truce:l=the present	-15 15
truce:lr=a in	-28 28
truce:lr=the ,	-15 15
truce:lr=the ?	15 -15
truce:r1="	-19 19
truce:r1=:	-18 18
truce:r1=;	-19 19
truce:r1=<v-begin>	-19 19
truce:r1=?	28 -28
truce:r1=begin	-19 19
truce:r1=for	20 -20
truce:r1=in	-24 24
truce:r1=on	22 -22
truce:r1=run	-18 18
truce:r1=with	-21 21
truce:r2=<goods>	-17 17
truce:r2=<level>	-18 18
truce:r2=<name>	-25 25
truce:r2=<span>	24 -24
truce:r2=be	-15 15
truce:r2=its	-31 31
truce:r2=of	-18 18
truce:r2=to	-16 16
truce:r=? <end>	28 -28
truce:r=of the	-16 16
truce:r=on tariff	15 -15
truce:r=with <name>	-24 24
truce:t0=past	-16 16
truce:v0=call	16 -16
truce:v1=say	-16 16
verb:c0=target	-17 17
verb:ct0=suspend future	-19 19
verb:ct1=suspend future	-19 19
verb:l1=<name>	-25 25
verb:l2=that	-22 22
verb:lr=<name> its	-15 15
verb:r1=<number>	23 -23
verb:r1=on	15 -15
verb:r1=to	15 -15
verb:r2=<goods>	-21 21
verb:t0=future	-24 24
w:breather	-18 18
w:lies	-15 15
w:prolongation	-23 23
w:prolonged	27 -27
w:standstill	-15 15
w:truce	15 -15
w:untouched	15 -15`;
