// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	8 -8
added:c0=impose	16 -16
added:c0=say	16 -16
added:c1=impose	16 -16
added:c1=say	16 -16
added:v0=add	16 -16
added:v1=add	16 -16
again:l1=<number>	-15 15
again:l2=the	-19 19
again:r1=,	21 -21
again:r2=<day-ahead>	-26 26
again:t0=modal	-19 19
another:c0=suspend	-16 16
another:l2=<v-impose>	17 -17
another:r1=<level>	20 -20
another:r2=of	19 -19
another:v0=have	15 -15
another:v0=other	21 -21
another:v1=other	21 -21
ceasefire:l1=a	-20 20
ceasefire:l1=the	25 -25
continues:r2=<v-impose>	15 -15
count:quiet=1	16 -16
count:quiet=3	-17 17
count:truce=0	24 -24
count:verb=1	22 -22
count:verb=3	-19 19
days=0	25 -25
days=6	-18 18
extend:ct0=agree pluperfect	-17 17
extension:c0=say	-16 16
extension:c1=say	-16 16
extension:ct0=say past	-16 16
extension:ct1=impose present	20 -20
extension:ct1=say past	-16 16
extension:l1=the	15 -15
extension:t0=modal	-22 22
extension:t0=past	17 -17
further:c0=impose	18 -18
further:c1=impose	15 -15
further:r1=<level>	16 -16
further:r1=<points>	15 -15
further:r1=<v-up>	16 -16
further:r2=that	19 -19
further:t0=past	-22 22
go on:l1=<goods>	18 -18
go on:r2=.	27 -27
go on:r2=it	-17 17
goes on:l1=<name>	-15 15
held in:r2=from	-16 16
in the drawer:r1=,	16 -16
in the drawer:r2=and	16 -16
keep:r2=<goods>	-16 16
keep:r2=the	15 -15
keep:t0=present	16 -16
lengths=0	54 -54
lengths=2	-17 17
lengths=3	-26 26
long=0	48 -48
long=1	63 -63
long=2	21 -21
long=3	-17 17
long=6	-63 63
longer:r2=.	19 -19
loose:l1=,	-24 24
loose:l1=<duty>	15 -15
loose:l1=<number>	21 -21
loose:l1=it	-23 23
loose:l1=tariff	18 -18
loose:l1=what	15 -15
loose:l2=<begin>	15 -15
loose:l2=<number>	-16 16
loose:l2=if	-23 23
loose:r1=<v-end>	-20 20
loose:r1=as	-20 20
loose:r1=for	23 -23
loose:r1=with	17 -17
loose:r2=<end>	15 -15
loose:r2=<name>	20 -20
loose:r2=<span>	21 -21
loose:r2=<v-stay>	-17 17
loose:v0=have	18 -18
loose:v0=say	-16 16
loose:v1=have	19 -19
loose:v1=say	-16 16
more:c0=agree	-17 17
more:c0=sell	23 -23
more:c0=suspend	-20 20
more:c1=agree	-16 16
more:c1=propose	-15 15
more:ct0=agree pluperfect	-19 19
more:ct0=propose modal	-19 19
more:ct0=up future	-17 17
more:ct1=agree perfect	-18 18
more:ct1=bear future	17 -17
more:ct1=propose modal	-17 17
more:ct1=suspend infinitive	16 -16
more:ct1=up future	-17 17
more:l1=,	29 -29
more:l1=:	-18 18
more:l1=<level-noun>	-15 15
more:l1=<money>	19 -19
more:l1=<span>	-29 29
more:l1=<v-propose>	-28 28
more:l1=be	-19 19
more:l1=not	15 -15
more:l1=once	20 -20
more:l1=say	-16 16
more:l1=their	-22 22
more:l1=truce	-17 17
more:l2="	-20 20
more:l2='s	17 -17
more:l2=.	-19 19
more:l2=:	-17 17
more:l2=<day-gone>	23 -23
more:l2=<seat>	24 -24
more:l2=<v-stay>	-16 16
more:l2=a	-29 29
more:l2=agree	-18 18
more:l2=as	-19 19
more:l2=doe	15 -15
more:l2=duty	16 -16
more:l2=of	-22 22
more:l2=there	-19 19
more:l2=with	34 -34
more:l=, was	19 -19
more:l=agree to	-17 17
more:l=for a	15 -15
more:l=has been	17 -17
more:l=to be	-22 22
more:l=with <name>	17 -17
more:longer span=0	15 -15
more:longer=0	27 -27
more:lr=<name> to	16 -16
more:lr=<span> .	-15 15
more:lr=a <level>	15 -15
more:lr=a <span>	-24 24
more:lr=a of	-18 18
more:lr=be to	-15 15
more:lr=no than	-15 15
more:lr=the ,	-16 16
more:lr=the of	-15 15
more:lr=the was	18 -18
more:lr=their meet	-16 16
more:lr=to it	-22 22
more:made span=1	16 -16
more:r1=,	15 -15
more:r1=<day-gone>	17 -17
more:r1=<goods>	-15 15
more:r1=<level>	15 -15
more:r1=<name>	15 -15
more:r1=<span>	-23 23
more:r1=<v-stay>	-23 23
more:r1=be	16 -16
more:r1=is	-19 19
more:r1=its	19 -19
more:r1=meet	-21 21
more:r1=of	-22 22
more:r1=talking	-15 15
more:r1=the	18 -18
more:r2=<day-ahead>	-17 17
more:r2=<gate>	16 -16
more:r2=<person>	-18 18
more:r2=<v-agree>	16 -16
more:r2=<v-impose>	24 -24
more:r2=a	28 -28
more:r2=as	-30 30
more:r2=we	22 -22
more:r=, <person>	-17 17
more:r=from <day-ahead>	-22 22
more:r=of the	-24 24
more:r=pay <level>	15 -15
more:r=than <level>	17 -17
more:r=to <day-gone>	-22 22
more:r=until <day-ahead>	19 -19
more:refused	15 -15
more:t0=future-passive	-20 20
more:t0=future-passive-not	-19 19
more:t0=modal-not	15 -15
more:t0=past-passive	15 -15
more:t0=perfect-passive	15 -15
more:t0=pluperfect	22 -22
more:v0=expect	18 -18
more:v0=get	15 -15
more:v0=look	-19 19
more:v0=make	19 -19
more:v1=get	15 -15
more:v1=look	-19 19
more:vt0=be modal	-17 17
more:vt0=other future	-27 27
more:vt0=sign perfect	-17 17
more:waits span=1	-21 21
more:wished	-21 21
more:wished+made+refused	22 -22
more:wished=0	15 -15
more:wished=1	-16 16
on hold:t0=present	15 -15
pause:c1=propose	-15 15
pause:l2=<v-propose>	-16 16
pause:r1=in	-21 21
pause:r1=of	18 -18
pause:r2=<name>	16 -16
pause:t0=past	19 -19
pause:v0=be	15 -15
pause:v1=be	15 -15
peace:c0=stay	-18 18
peace:c1=stay	-18 18
peace:ct1=stay present	-20 20
peace:l2=<begin>	22 -22
peace:l2=a	-16 16
peace:v1=be	-17 17
prolong:l1=to	-17 17
prolongation:l1=the	-17 17
prolongation:r1=of	-19 19
prolonged:r1=,	-15 15
prolonged:r1=the	15 -15
quiet:l1=:	18 -18
quiet:l1=<v-impose>	-20 20
quiet:l1=it	-15 15
quiet:l1=the	15 -15
quiet:l2=a	-20 20
quiet:l2=the	-16 16
quiet:r1=:	-28 28
quiet:r1=since	-23 23
quiet:r1=with	-20 20
quiet:r2=<number>	-15 15
s:!	17 -17
s:*	-23 23
s:-	-17 17
s:<agent>	-19 19
s:<day-ahead>	-19 19
s:<goods>	-18 18
s:<level-noun>	-20 20
s:<level>	37 -37
s:<money>	37 -37
s:<name>	-48 48
s:<quality>	-20 20
s:<seat>	-15 15
s:<sender>	17 -17
s:<span>	-21 21
s:<taker>	15 -15
s:<v-buy>	24 -24
s:<v-deny>	-16 16
s:<v-propose>	-24 24
s:<v-sell>	-20 20
s:<v-stay>	16 -16
s:<v-up>	22 -22
s:a	-17 17
s:above	18 -18
s:act	19 -19
s:affiliate	-20 20
s:after	20 -20
s:aluminium	16 -16
s:among	-15 15
s:answer	-24 24
s:anything	22 -22
s:approve	-19 19
s:autumn	-35 35
s:ban	-16 16
s:be	-23 23
s:bear	28 -28
s:because	16 -16
s:begin	17 -17
s:border	15 -15
s:break	29 -29
s:breather	-17 17
s:broke	26 -26
s:broken	-16 16
s:by	25 -25
s:call	15 -15
s:can	19 -19
s:capital	15 -15
s:car	16 -16
s:consent	19 -19
s:consider	-18 18
s:contract	21 -21
s:crane	18 -18
s:date	-15 15
s:de	-31 31
s:deadline	25 -25
s:deal	17 -17
s:decided	-17 17
s:decision	-20 20
s:die	-15 15
s:discuss	-22 22
s:do	-19 19
s:dollar	20 -20
s:drop	16 -16
s:duration	-22 22
s:earlier	19 -19
s:economy	17 -17
s:effect	17 -17
s:else	37 -37
s:emergency	19 -19
s:employer	15 -15
s:enter	-15 15
s:everybody	17 -17
s:everyone	25 -25
s:fact	15 -15
s:find	-19 19
s:follow	18 -18
s:found	15 -15
s:geneva	32 -32
s:get	20 -20
s:good	17 -17
s:had	19 -19
s:hall	15 -15
s:halt	22 -22
s:harbour	15 -15
s:hasn't	19 -19
s:hear	-24 24
s:hold	17 -17
s:hope	19 -19
s:hour	21 -21
s:hundred	-24 24
s:impose	21 -21
s:increase	28 -28
s:initialled	-18 18
s:is	-17 17
s:issue	-27 27
s:item	-18 18
s:its	18 -18
s:jute	-16 16
s:lasted	30 -30
s:late	-22 22
s:leave	-26 26
s:less	25 -25
s:lie	-20 20
s:likely	-18 18
s:listed	-21 21
s:long	-18 18
s:lorry	19 -19
s:lot	-19 19
s:machine	16 -16
s:magnet	30 -30
s:make	28 -28
s:man	20 -20
s:may	21 -21
s:mean	-17 17
s:measure	27 -27
s:mill	16 -16
s:million	20 -20
s:mission	18 -18
s:month	-25 25
s:move	16 -16
s:must	-21 21
s:negotiator	-19 19
s:neither	18 -18
s:never	39 -39
s:none	-22 22
s:nor	17 -17
s:northern	26 -26
s:now	-16 16
s:old	21 -21
s:olive	-17 17
s:only	18 -18
s:opened	-17 17
s:order	19 -19
s:origin	-28 28
s:originating	15 -15
s:paper	-20 20
s:part	20 -20
s:payable	19 -19
s:pen	-26 26
s:people	16 -16
s:permanent	24 -24
s:place	19 -19
s:plant	30 -30
s:post	26 -26
s:prisoner	16 -16
s:prolong	-22 22
s:prolongation	-23 23
s:prolonged	24 -24
s:propose	-32 32
s:quota	22 -22
s:raspberry	-17 17
s:rather	-18 18
s:reason	-20 20
s:receive	15 -15
s:rise	22 -22
s:rule	-22 22
s:run	-15 15
s:salt	18 -18
s:same	16 -16
s:season	-23 23
s:secretary	-18 18
s:section	33 -33
s:shall	15 -15
s:she	18 -18
s:ship	-15 15
s:sign	16 -16
s:signature	-20 20
s:sit	-28 28
s:something	17 -17
s:sooner	16 -16
s:space	15 -15
s:special	15 -15
s:state	-22 22
s:still	24 -24
s:successor	-19 19
s:summit	16 -16
s:table	-21 21
s:talk	29 -29
s:tariff	15 -15
s:television	-29 29
s:tell	18 -18
s:text	-45 45
s:think	17 -17
s:three	-31 31
s:to	-15 15
s:truce	15 -15
s:us	-16 16
s:warn	-16 16
s:we	-38 38
s:which	-27 27
s:while	-21 21
s:whole	-20 20
s:whose	-18 18
s:winter	25 -25
s:without	-18 18
s:work	-19 19
s:would	-22 22
s:yarn	-21 21
s:yet	-19 19
s:your	-29 29
s:•	-21 21
second:l1=their	-22 22
second:r1=<v-bear>	-20 20
second:r1=meet	-20 20
second:r2=,	-15 15
second:r2=.	21 -21
sleep:t0=present	16 -16
stays:l1=,	-25 25
stays:l1=it	-23 23
stays:l1=what	15 -15
stays:r1=in	-16 16
suspended:l1=,	17 -17
suspended:l1=are	-16 16
suspended:l1=is	17 -17
suspended:l2=<goods>	-15 15
suspended:r1=.	-16 16
suspended:r2=<day-ahead>	18 -18
suspended:r2=the	26 -26
suspended:v0=remain	15 -15
suspended:v1=remain	15 -15
suspension:l2=<begin>	-20 20
suspension:r2=the	-18 18
truce:c1=suspend	15 -15
truce:ct0=bear present	22 -22
truce:ct0=begin past	-17 17
truce:ct0=impose present	15 -15
truce:ct1=bear present	22 -22
truce:ct1=impose present	16 -16
truce:l1=<duty>	-25 25
truce:l1=<goods>	-15 15
truce:l1=<v-agree>	21 -21
truce:l1=new	-22 22
truce:l1=tariff	-24 24
truce:l1=that	15 -15
truce:l1=their	18 -18
truce:l2=-	-23 23
truce:l2=<begin>	18 -18
truce:l2=<goods>	-19 19
truce:l2=<span>	-43 43
truce:l2=<v-agree>	-15 15
truce:l2=keep	-15 15
truce:l2=prolonged	20 -20
truce:l2=the	-21 21
truce:l2=—	16 -16
truce:l=" a	18 -18
truce:l=a tariff	19 -19
truce:l=the <span>	19 -19
truce:lr=a between	16 -16
truce:lr=a in	-21 21
truce:lr=the ,	-21 21
truce:lr=the ?	18 -18
truce:r1="	-19 19
truce:r1=:	-17 17
truce:r1=?	20 -20
truce:r1=had	-20 20
truce:r1=on	18 -18
truce:r1=will	-16 16
truce:r2=<day-gone>	-18 18
truce:r2=<goods>	-34 34
truce:r2=<name>	-20 20
truce:r2=?	-15 15
truce:r2=and	-18 18
truce:r2=at	23 -23
truce:r2=be	-23 23
truce:r2=its	-22 22
truce:r2=of	-18 18
truce:r=, and	-18 18
truce:r=? <end>	20 -20
truce:r=lapse ,	15 -15
truce:r=of the	-20 20
truce:r=on tariff	16 -16
truce:r=with <name>	-21 21
truce:r=with <seat>	16 -16
truce:t0=past	-19 19
truce:t0=past-not	15 -15
truce:v0=call	22 -22
truce:v0=propose	-15 15
truce:v0=take	-16 16
truce:v1=other	18 -18
verb:c0=impose	18 -18
verb:ct0=suspend future	-17 17
verb:ct1=suspend future	-17 17
verb:l1=<seat>	19 -19
verb:l2=<duty>	15 -15
verb:r1=<number>	23 -23
verb:r1=until	16 -16
verb:r2=<goods>	-31 31
verb:t0=future	-20 20
verb:t0=modal	16 -16
verb:v0=other	16 -16
verb:v0=remain	15 -15
verb:v1=remain	15 -15
w:breather	-17 17
w:halt	17 -17
w:holidays	-15 15
w:lies	-17 17
w:prolong	-15 15
w:prolongation	-23 23
w:prolonged	24 -24
w:standstill	-15 15
w:successor	-19 19
w:truce	17 -17`;
