// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED = `no	yes
<always>	5 -5
add:r2=to	15 -15
added:c0=impose	15 -15
added:c0=say	15 -15
added:c1=impose	15 -15
added:c1=say	15 -15
added:v0=add	15 -15
added:v1=add	15 -15
again:l1=<number>	-16 16
again:r1=,	19 -19
again:r2=<day-ahead>	-24 24
again:t0=modal	-21 21
another:c0=impose	15 -15
another:c1=impose	17 -17
another:l2=<v-impose>	21 -21
another:r1=<level>	16 -16
another:v0=other	19 -19
another:v1=other	19 -19
ceasefire:l1=a	-24 24
ceasefire:l1=the	23 -23
count:quiet=1	19 -19
count:quiet=3	-20 20
count:truce=0	20 -20
count:verb=1	15 -15
count:verb=3	-15 15
days=0	29 -29
days=6	-18 18
extension:ct1=impose present	21 -21
extension:l1=any	-17 17
extension:t0=modal	-21 21
extension:t0=past	18 -18
further:r1=<level>	15 -15
further:r1=<v-up>	17 -17
further:r2=that	18 -18
further:t0=past	-22 22
go on:l1=<goods>	17 -17
go on:r2=.	23 -23
go on:r2=it	-17 17
in the drawer:r1=,	17 -17
in the drawer:r2=and	17 -17
keep:r2=<goods>	-16 16
lengths=0	54 -54
lengths=2	-17 17
lengths=3	-25 25
long=0	53 -53
long=1	57 -57
long=2	20 -20
long=3	-16 16
long=6	-62 62
loose:ct0=impose present	-15 15
loose:l1=,	-21 21
loose:l1=<duty>	20 -20
loose:l1=<number>	20 -20
loose:l1=it	-25 25
loose:l2=<number>	-17 17
loose:l2=if	-23 23
loose:r1=<v-end>	-20 20
loose:r1=as	-17 17
loose:r1=for	22 -22
loose:r1=with	18 -18
loose:r2=<name>	17 -17
loose:r2=<span>	26 -26
loose:r2=<v-stay>	-18 18
loose:r2=the	-16 16
loose:r=with <name>	15 -15
loose:t0=past	19 -19
loose:v0=have	15 -15
loose:v1=have	17 -17
more:c0=agree	-15 15
more:c0=sell	18 -18
more:c1=agree	-20 20
more:c1=propose	-21 21
more:ct0=agree pluperfect	-17 17
more:ct0=propose modal	-19 19
more:ct1=agree perfect	-16 16
more:ct1=bear future	15 -15
more:ct1=propose modal	-19 19
more:ct1=propose present	-15 15
more:ct1=say past	-15 15
more:l1=,	23 -23
more:l1=<level-noun>	-15 15
more:l1=<level>	20 -20
more:l1=<money>	18 -18
more:l1=<span>	-29 29
more:l1=<v-propose>	-27 27
more:l1=be	-21 21
more:l1=get	17 -17
more:l1=once	23 -23
more:l1=truce	-17 17
more:l2="	-21 21
more:l2='s	20 -20
more:l2=.	-19 19
more:l2=<day-gone>	23 -23
more:l2=<seat>	22 -22
more:l2=<v-stay>	-21 21
more:l2=a	-26 26
more:l2=doe	15 -15
more:l2=each	16 -16
more:l2=like	16 -16
more:l2=offer	15 -15
more:l2=the	22 -22
more:l2=then	-16 16
more:l2=with	28 -28
more:l=, the	-15 15
more:l=, was	16 -16
more:l=for a	16 -16
more:l=has been	16 -16
more:l=pay <level>	18 -18
more:l=that a	-16 16
more:l=with <name>	15 -15
more:longer span=0	18 -18
more:longer=0	30 -30
more:lr=<span> .	-17 17
more:lr=a <level>	15 -15
more:lr=a <span>	-24 24
more:lr=a of	-20 20
more:lr=a round	19 -19
more:lr=the ,	-18 18
more:lr=the was	16 -16
more:lr=to it	-26 26
more:made span=1	19 -19
more:r1=<day-gone>	19 -19
more:r1=<level>	18 -18
more:r1=<span>	-24 24
more:r1=<v-stay>	-27 27
more:r1=be	22 -22
more:r1=extension	-15 15
more:r1=is	-16 16
more:r1=its	20 -20
more:r1=meet	-16 16
more:r1=of	-25 25
more:r1=one	15 -15
more:r1=the	25 -25
more:r1=was	15 -15
more:r2=<day-ahead>	-19 19
more:r2=<v-agree>	15 -15
more:r2=<v-impose>	19 -19
more:r2=a	28 -28
more:r2=as	-28 28
more:r2=on	17 -17
more:r2=we	23 -23
more:r=<level> on	17 -17
more:r=from <day-ahead>	-20 20
more:r=of the	-21 21
more:r=pay <level>	20 -20
more:r=than <level>	17 -17
more:r=to <day-gone>	-19 19
more:refused	16 -16
more:t0=future-passive	-20 20
more:t0=modal	-15 15
more:t0=pluperfect	23 -23
more:v0=expect	19 -19
more:v0=get	20 -20
more:v0=look	-21 21
more:v0=make	16 -16
more:v1=get	20 -20
more:v1=look	-21 21
more:vt0=be modal	-17 17
more:vt0=meet present	-16 16
more:vt0=other future	-22 22
more:waits span=1	-19 19
more:wished+made+refused	23 -23
pause:c0=propose	-16 16
pause:c1=propose	-16 16
pause:l2=<v-impose>	-16 16
pause:l2=<v-propose>	-21 21
pause:r1=in	-20 20
pause:r2=<name>	18 -18
peace:c0=stay	-16 16
peace:c1=stay	-16 16
peace:ct1=stay present	-19 19
peace:l2=<begin>	19 -19
peace:l2=a	-19 19
peace:v1=be	-16 16
prolong:l1=to	-17 17
prolongation:l1=the	-15 15
prolongation:r1=of	-16 16
prolonged:r1=,	-19 19
prolonged:r1=the	15 -15
quiet:l1=<not>	-15 15
quiet:l1=<points>	15 -15
quiet:l1=<v-impose>	-23 23
quiet:l2=a	-22 22
quiet:l2=the	-16 16
quiet:r1=:	-29 29
quiet:r1=since	-26 26
quiet:r1=with	-21 21
quiet:r2="	15 -15
s:!	15 -15
s:*	-23 23
s:-	-20 20
s:<agent>	-15 15
s:<day-ahead>	-20 20
s:<day-gone>	20 -20
s:<goods>	-26 26
s:<level-noun>	-18 18
s:<level>	38 -38
s:<money>	37 -37
s:<name>	-47 47
s:<not>	17 -17
s:<quality>	-24 24
s:<sender>	17 -17
s:<span>	-17 17
s:<v-buy>	25 -25
s:<v-deny>	-15 15
s:<v-propose>	-21 21
s:<v-sell>	-16 16
s:<v-stay>	18 -18
s:<v-up>	17 -17
s:a	-15 15
s:add	15 -15
s:affiliate	-19 19
s:answer	-18 18
s:anything	22 -22
s:approve	-20 20
s:aside	15 -15
s:autumn	-28 28
s:be	-16 16
s:bear	26 -26
s:begin	18 -18
s:both	-17 17
s:break	23 -23
s:breather	-18 18
s:broke	25 -25
s:by	21 -21
s:call	16 -16
s:can	16 -16
s:car	16 -16
s:chip	15 -15
s:consent	21 -21
s:consultation	-17 17
s:contract	23 -23
s:could	16 -16
s:crane	17 -17
s:date	-15 15
s:de	-30 30
s:deadline	26 -26
s:deal	16 -16
s:decided	-22 22
s:decision	-16 16
s:demand	15 -15
s:do	-16 16
s:doe	17 -17
s:double	16 -16
s:duration	-20 20
s:duty	-22 22
s:earlier	20 -20
s:economy	20 -20
s:else	34 -34
s:emergency	17 -17
s:everybody	16 -16
s:everyone	20 -20
s:expect	15 -15
s:far	25 -25
s:fentanyl	18 -18
s:figure	-15 15
s:follow	15 -15
s:found	18 -18
s:freeze	-15 15
s:geneva	23 -23
s:get	22 -22
s:had	15 -15
s:halt	15 -15
s:hasn't	17 -17
s:hear	-20 20
s:his	-16 16
s:hold	17 -17
s:hundred	-20 20
s:impose	21 -21
s:in	15 -15
s:increase	22 -22
s:is	-21 21
s:issue	-26 26
s:item	-19 19
s:kuala	-17 17
s:land	15 -15
s:lasted	27 -27
s:late	-24 24
s:leave	-25 25
s:lender	15 -15
s:less	20 -20
s:lie	-20 20
s:likely	-16 16
s:listed	-17 17
s:long	-15 15
s:lot	-18 18
s:lumpur	-17 17
s:machine	17 -17
s:magnet	22 -22
s:make	22 -22
s:man	21 -21
s:market	19 -19
s:may	29 -29
s:mean	-16 16
s:measure	18 -18
s:milk	16 -16
s:million	18 -18
s:mission	18 -18
s:month	-28 28
s:move	17 -17
s:must	-16 16
s:need	15 -15
s:negotiator	-20 20
s:neither	20 -20
s:never	31 -31
s:new	-17 17
s:none	-20 20
s:northern	22 -22
s:now	-16 16
s:of	-17 17
s:old	22 -22
s:only	16 -16
s:order	20 -20
s:origin	-24 24
s:originating	17 -17
s:other	15 -15
s:out	-18 18
s:over	16 -16
s:paper	-20 20
s:part	18 -18
s:payable	17 -17
s:pen	-24 24
s:people	16 -16
s:permit	-17 17
s:place	15 -15
s:plan	17 -17
s:plant	26 -26
s:post	22 -22
s:product	16 -16
s:prolong	-23 23
s:prolongation	-24 24
s:prolonged	25 -25
s:propose	-32 32
s:quota	16 -16
s:raspberry	-18 18
s:rate	18 -18
s:rather	-17 17
s:reason	-15 15
s:rise	22 -22
s:rule	-23 23
s:run	-15 15
s:sale	18 -18
s:same	21 -21
s:season	-21 21
s:section	32 -32
s:send	-18 18
s:shall	19 -19
s:she	20 -20
s:sign	16 -16
s:signature	-16 16
s:sit	-27 27
s:something	18 -18
s:sooner	16 -16
s:space	15 -15
s:state	-24 24
s:still	29 -29
s:table	-17 17
s:talk	26 -26
s:television	-32 32
s:tell	19 -19
s:text	-39 39
s:than	15 -15
s:think	18 -18
s:three	-25 25
s:trade	-16 16
s:truce	16 -16
s:we	-41 41
s:which	-27 27
s:while	-20 20
s:whole	-17 17
s:whom	15 -15
s:win	-16 16
s:winter	21 -21
s:without	-16 16
s:would	-23 23
s:yarn	-24 24
s:your	-29 29
second:r2=,	-15 15
sleep:t0=present	16 -16
stays:l1=,	-21 21
stays:l1=<duty>	16 -16
stays:l1=it	-25 25
suspended:l1=,	17 -17
suspended:l1=are	-19 19
suspended:l1=is	18 -18
suspended:l2=<goods>	-15 15
suspended:r1=.	-15 15
suspended:r1=until	15 -15
suspended:r2=<day-ahead>	20 -20
suspended:r2=the	23 -23
suspension:l2=<begin>	-15 15
truce:c0=bear	-15 15
truce:c1=bear	-19 19
truce:ct0=begin past	-15 15
truce:ct0=impose present	15 -15
truce:ct1=impose present	18 -18
truce:l1=<duty>	-25 25
truce:l1=<v-agree>	20 -20
truce:l1=<v-impose>	17 -17
truce:l1=new	-21 21
truce:l1=tariff	-24 24
truce:l1=that	17 -17
truce:l2=-	-22 22
truce:l2=<goods>	-16 16
truce:l2=<span>	-44 44
truce:l2=prolonged	15 -15
truce:l2=the	-19 19
truce:l=a tariff	17 -17
truce:l=the <span>	26 -26
truce:lr=a in	-22 22
truce:lr=the ?	15 -15
truce:r1="	-18 18
truce:r1=:	-17 17
truce:r1=;	-17 17
truce:r1=?	28 -28
truce:r1=between	-15 15
truce:r1=on	22 -22
truce:r1=with	-15 15
truce:r2=<goods>	-26 26
truce:r2=<name>	-23 23
truce:r2=be	-18 18
truce:r2=its	-32 32
truce:r2=of	-19 19
truce:r=? <end>	28 -28
truce:r=lapse ,	15 -15
truce:r=of the	-16 16
truce:r=on tariff	17 -17
truce:r=with <name>	-24 24
truce:r=with <seat>	16 -16
truce:v0=call	25 -25
truce:v0=propose	-18 18
truce:v0=sign	19 -19
truce:v0=take	-15 15
truce:v1=ask	15 -15
truce:vt0=sign past	25 -25
verb:c0=impose	18 -18
verb:c1=impose	18 -18
verb:ct0=suspend future	-18 18
verb:ct1=suspend future	-18 18
verb:l1=<begin>	-16 16
verb:l1=<name>	-25 25
verb:l1=<seat>	16 -16
verb:l2=<duty>	15 -15
verb:l2=<goods>	-15 15
verb:l=<begin> <begin>	-16 16
verb:lr=<name> its	-18 18
verb:r1=<number>	21 -21
verb:r1=on	15 -15
verb:r1=until	19 -19
verb:r2=<day-ahead>	27 -27
verb:r2=<goods>	-24 24
verb:t0=future	-26 26
w:added	18 -18
w:breather	-18 18
w:freeze	-16 16
w:holidays	-15 15
w:lies	-22 22
w:lift	15 -15
w:prolong	-16 16
w:prolongation	-24 24
w:prolonged	25 -25
w:standstill	-15 15
w:suspended	15 -15
w:truce	18 -18`;
