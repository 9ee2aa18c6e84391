// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	4 -4
added:l2=,	-15 15
again:l1=<number>	-25 25
again:l2=at	18 -18
again:r1=.	24 -24
again:r2="	17 -17
again:r2=<day-gone>	18 -18
another:l1=is	-15 15
another:l2=<v-propose>	19 -19
another:r1=,	-15 15
another:r1=<level>	15 -15
another:r2=.	-16 16
another:r2=that	15 -15
ceasefire:c0=impose	-15 15
ceasefire:r2=the	16 -16
continue:r1=.	19 -19
continue:r2=<end>	19 -19
continues:l1=<name>	-17 17
continues:r2=<v-bear>	15 -15
count:loose=2	-16 16
count:more=6	-19 19
count:truce=0	41 -41
count:truce=1	-36 36
days=0	48 -48
days=1	-15 15
days=6	-16 16
days=9	-23 23
extend:r1=the	15 -15
extension:l1=the	-20 20
extension:l2=<not>	-19 19
extension:l2=without	-19 19
extension:v0=have	-15 15
extra:c1=target	-15 15
freeze:t0=present	-17 17
frozen:r1=<goods>	16 -16
further:l2=for	-20 20
further:r2=on	-15 15
go on:l1=to	-18 18
keep:ct0=impose future	-16 16
keep:ct0=stay future	-16 16
keep:ct1=impose future	-16 16
keep:ct1=stay future	-16 16
keep:t0=future	-16 16
keeps:r1=the	-15 15
lengths=0	50 -50
lengths=1	-18 18
lengths=2	-20 20
long=0	19 -19
long=2	16 -16
long=6	-33 33
long=9	-21 21
loose:c0=bear	-20 20
loose:c0=propose	16 -16
loose:c1=bear	-17 17
loose:c1=propose	16 -16
loose:l1=,	20 -20
loose:l1=<duty>	-24 24
loose:l1=<span>	-29 29
loose:l1=a	25 -25
loose:l2=,	-19 19
loose:l2=<v-impose>	19 -19
loose:l2=and	-18 18
loose:l2=if	-29 29
loose:l2=the	-15 15
loose:l=<begin> what	16 -16
loose:r1=<v-begin>	22 -22
loose:r1=<v-end>	-26 26
loose:r1=is	-16 16
loose:r1=to	-19 19
loose:r1=with	-16 16
loose:r2=<duty>	-20 20
loose:r2=<v-stay>	-18 18
loose:r2=and	16 -16
loose:r2=force	20 -20
loose:r=, and	17 -17
loose:r=in force	20 -20
loose:r=with <name>	-18 18
loose:t0=past	-17 17
loose:t0=present	-29 29
months=3	-34 34
months=6	-29 29
moratorium:l2=<begin>	15 -15
more:c1=impose	15 -15
more:c1=target	-20 20
more:ct0=impose present	17 -17
more:ct0=propose modal	-24 24
more:ct0=propose past	-18 18
more:ct0=propose pluperfect	17 -17
more:ct0=say past	-17 17
more:ct1=say past	-16 16
more:l1=<level>	21 -21
more:l1=<organisation>	16 -16
more:l1=<person>	-23 23
more:l1=<span>	-44 44
more:l1=<v-impose>	-18 18
more:l1=on	15 -15
more:l1=truce	-20 20
more:l1=was	-15 15
more:l2="	-24 24
more:l2=<agent>	-23 23
more:l2=<level-noun>	16 -16
more:l2=<month-gone>	-16 16
more:l2=<name>	-17 17
more:l2=<seat>	-27 27
more:l2=<v-impose>	16 -16
more:l2=<v-stay>	17 -17
more:l2=approve	-15 15
more:l2=at	22 -22
more:l2=may	17 -17
more:l2=not	15 -15
more:l2=put	15 -15
more:l2=then	18 -18
more:l2=unless	-15 15
more:l=, and	18 -18
more:l=<begin> <person>	-26 26
more:l=<begin> a	18 -18
more:l=and the	20 -20
more:l=approve the	-20 20
more:l=cost <level>	18 -18
more:l=for <span>	-15 15
more:l=not be	19 -19
more:l=on the	-22 22
more:l=pay <level>	17 -17
more:l=the <organisation>	24 -24
more:l=without an	-16 16
more:longer=0	22 -22
more:longer=2	-27 27
more:longer=3	-18 18
more:lr=<level> than	18 -18
more:lr=<span> .	-21 21
more:lr=a of	-22 22
more:lr=a round	17 -17
more:lr=be ,	16 -16
more:lr=be ?	-19 19
more:lr=been to	-19 19
more:lr=no .	-18 18
more:lr=the of	-16 16
more:r1="	-15 15
more:r1=:	-15 15
more:r1=<day-today>	-18 18
more:r1=<end>	-17 17
more:r1=<points>	-19 19
more:r1=?	-17 17
more:r1=a	-20 20
more:r1=for	-25 25
more:r1=from	18 -18
more:r1=is	-23 23
more:r1=it	-16 16
more:r1=of	-20 20
more:r1=one	34 -34
more:r1=talk	-19 19
more:r1=tariff	-15 15
more:r1=up	-16 16
more:r2=<day-ahead>	19 -19
more:r2=<day-gone>	-20 20
more:r2=<level>	-19 19
more:r2=<money>	17 -17
more:r2=<not>	-21 21
more:r2=<v-bear>	15 -15
more:r2=?	-17 17
more:r2=a	18 -18
more:r2=from	20 -20
more:r2=to	-16 16
more:r2=with	-16 16
more:r=, "	21 -21
more:r=, the	18 -18
more:r=<end> <end>	-17 17
more:r=<level> .	-24 24
more:r=<span> .	-22 22
more:r=? <end>	-16 16
more:r=of <span>	16 -16
more:r=of the	-25 25
more:r=pay <level>	-20 20
more:r=round ,	-15 15
more:r=than <money>	17 -17
more:r=their truce	23 -23
more:r=to <day-gone>	-21 21
more:t0=future-passive-not	16 -16
more:t0=modal-not	-16 16
more:t0=past-passive	-16 16
more:v0=propose	-22 22
more:v0=want	28 -28
more:v1=agree	20 -20
more:v1=have	-16 16
more:v1=sell	-16 16
more:v1=threaten	-16 16
more:v1=want	20 -20
more:vt0=have present	-20 20
more:vt0=keep future	-16 16
more:vt0=like modal	-15 15
more:vt0=want present	17 -17
more:wished+refused	-16 16
on ice:ct0=impose present	-16 16
on ice:ct1=impose present	-16 16
pause:l1=a	21 -21
pause:l1=the	-31 31
pause:l2=<begin>	-34 34
pause:r1=.	18 -18
pause:r1=<end>	15 -15
pause:r2=<end>	24 -24
pause:r2=<name>	-20 20
pause:t0=present	15 -15
peace:c0=propose	-17 17
peace:c1=propose	-18 18
peace:ct1=stay present	-18 18
peace:l1=the	20 -20
peace:r2=<name>	-18 18
quiet:ct1=stay present	-15 15
quiet:l1=<begin>	-16 16
quiet:l1=it	-16 16
quiet:l1=the	21 -21
quiet:l2=<begin>	-17 17
quiet:l2=<span>	18 -18
quiet:l2=the	-29 29
quiet:l=<begin> <begin>	-16 16
quiet:l=<begin> the	16 -16
quiet:l=<span> of	18 -18
quiet:r1=between	-18 18
quiet:r1=in	-16 16
quiet:r1=since	-23 23
quiet:r2=.	16 -16
quiet:r2=<day-ahead>	-19 19
quiet:r2=<name>	-19 19
quiet:t0=modal	16 -16
renewed:l1=be	17 -17
renewed:l2=<begin>	-20 20
renewed:l2=<not>	19 -19
renewed:l2=not	21 -21
renewed:v0=other	15 -15
renewed:v1=other	15 -15
s:*	16 -16
s:-	-18 18
s:<day-ahead>	-41 41
s:<day-gone>	-19 19
s:<goods-amount>	-16 16
s:<level-noun>	28 -28
s:<level>	17 -17
s:<month-gone>	-15 15
s:<name>	-37 37
s:<organisation>	20 -20
s:<person>	-35 35
s:<points>	-30 30
s:<quality>	-18 18
s:<seat>	-31 31
s:<v-agree>	17 -17
s:<v-propose>	15 -15
s:<v-return>	19 -19
s:<v-target>	26 -26
s:<v-threaten>	20 -20
s:?	-30 30
s:a	20 -20
s:account	-15 15
s:ago	16 -16
s:agree	16 -16
s:all	-21 21
s:also	-16 16
s:antimony	22 -22
s:any	17 -17
s:apply	-16 16
s:approval	17 -17
s:approve	21 -21
s:army	15 -15
s:as	-21 21
s:be	-17 17
s:because	19 -19
s:before	-31 31
s:both	20 -20
s:break	18 -18
s:by	26 -26
s:calm	-24 24
s:cancel	-19 19
s:carry	-33 33
s:chip	-15 15
s:city	32 -32
s:club	26 -26
s:conclude	-25 25
s:contract	26 -26
s:control	-35 35
s:conversation	-24 24
s:corn	15 -15
s:cotton	-20 20
s:counter	-21 21
s:cut	42 -42
s:declare	-17 17
s:decree	-15 15
s:delegation	29 -29
s:die	-21 21
s:down	-15 15
s:drawer	-20 20
s:during	18 -18
s:earth	-17 17
s:electricity	19 -19
s:eleven	16 -16
s:else	15 -15
s:enter	16 -16
s:everyone	15 -15
s:expire	-15 15
s:extend	15 -15
s:extension	-19 19
s:failed	15 -15
s:far	-17 17
s:fifth	-17 17
s:find	-19 19
s:force	23 -23
s:foreign	-19 19
s:former	19 -19
s:found	-15 15
s:four	-18 18
s:fourth	15 -15
s:frozen	26 -26
s:gallium	22 -22
s:general	16 -16
s:geneva	-22 22
s:germanium	22 -22
s:good	-31 31
s:government	-17 17
s:grace	-18 18
s:grain	15 -15
s:halt	-18 18
s:hand	16 -16
s:has	-18 18
s:hear	-15 15
s:higher	-16 16
s:hit	17 -17
s:home	15 -15
s:household	23 -23
s:how	-20 20
s:import	26 -26
s:introduce	20 -20
s:lasted	27 -27
s:leave	-30 30
s:lender	20 -20
s:level	23 -23
s:likewise	-19 19
s:list	26 -26
s:long	-26 26
s:lot	15 -15
s:lower	17 -17
s:m	16 -16
s:may	26 -26
s:mean	-15 15
s:meanwhile	-16 16
s:milk	19 -19
s:minute	25 -25
s:mission	16 -16
s:more	-15 15
s:national	16 -16
s:negotiation	19 -19
s:neither	17 -17
s:noon	16 -16
s:northern	17 -17
s:not	15 -15
s:note	-18 18
s:notice	22 -22
s:now	-15 15
s:offer	17 -17
s:old	17 -17
s:older	-16 16
s:order	-21 21
s:origin	16 -16
s:paper	-16 16
s:passed	15 -15
s:people	-19 19
s:period	-18 18
s:place	-21 21
s:port	16 -16
s:prisoner	20 -20
s:prolong	-18 18
s:promise	20 -20
s:quarrel	-18 18
s:quiet	19 -19
s:raise	27 -27
s:rare	-18 18
s:rate	-17 17
s:reach	-19 19
s:read	-18 18
s:reciprocal	-31 31
s:refrain	-18 18
s:reject	18 -18
s:renewal	-19 19
s:replace	16 -16
s:river	27 -27
s:room	18 -18
s:run	-30 30
s:salt	22 -22
s:same	-15 15
s:second	15 -15
s:secretary	-16 16
s:session	-17 17
s:set	-24 24
s:she	21 -21
s:sheet	22 -22
s:shook	19 -19
s:side	-15 15
s:sight	16 -16
s:silence	16 -16
s:since	-17 17
s:somebody	-23 23
s:soybean	-19 19
s:space	-23 23
s:stand	-16 16
s:standstill	-17 17
s:stay	17 -17
s:still	-29 29
s:stockholm	-30 30
s:stop	16 -16
s:stress	-19 19
s:stretch	-23 23
s:strike	31 -31
s:stuff	-17 17
s:sugar	-29 29
s:suspend	18 -18
s:suspension	15 -15
s:talk	29 -29
s:tea	-20 20
s:television	-17 17
s:tell	-16 16
s:temporary	16 -16
s:their	-19 19
s:there	24 -24
s:these	-15 15
s:they	-19 19
s:thing	-22 22
s:three	15 -15
s:through	-24 24
s:till	-27 27
s:top	-23 23
s:topic	-15 15
s:treaty	18 -18
s:turn	21 -21
s:understanding	-31 31
s:until	-19 19
s:upper	23 -23
s:valley	24 -24
s:visit	-16 16
s:war	26 -26
s:warn	17 -17
s:water	31 -31
s:way	-15 15
s:when	-34 34
s:whether	-36 36
s:who	22 -22
s:will	28 -28
s:withdraw	26 -26
s:without	-33 33
s:word	-21 21
s:world	17 -17
s:worth	-22 22
second:c1=impose	15 -15
second:l1=a	15 -15
second:l1=the	22 -22
second:l2=for	17 -17
second:r1=round	15 -15
second:r2=,	-24 24
second:t0=past	19 -19
second:t0=past-passive	-16 16
standstill:c0=agree	22 -22
standstill:c1=agree	17 -17
standstill:l1=a	19 -19
standstill:r1=of	19 -19
standstill:r1=on	-21 21
standstill:v0=agree	16 -16
stay:l1=the	-15 15
stays:l1=,	20 -20
stays:l2=,	-18 18
stays:l2=and	-15 15
suspend:c0=agree	-16 16
suspend:ct0=impose past	-16 16
suspend:r1=the	19 -19
suspend:t0=past	-16 16
suspend:v0=agree	-16 16
suspended:c0=stay	-15 15
suspended:r1=.	-15 15
suspended:r1=for	15 -15
suspended:r1=until	-20 20
suspended:r2=<day-ahead>	-22 22
suspended:r2=<end>	-16 16
suspended:r2=<month-gone>	15 -15
suspended:r2=<v-buy>	-15 15
suspension:l1='s	22 -22
suspension:l2=<begin>	25 -25
suspension:l2=<name>	20 -20
suspension:r1=of	22 -22
suspension:r2=<name>	-24 24
suspension:r2=its	18 -18
suspension:r2=on	16 -16
truce:c0=agree	17 -17
truce:c1=bear	-18 18
truce:ct0=impose future	-15 15
truce:ct0=impose past	22 -22
truce:ct1=end past	18 -18
truce:ct1=impose future	-15 15
truce:ct1=propose perfect	18 -18
truce:l1=<v-agree>	28 -28
truce:l1=<v-impose>	33 -33
truce:l1=a	21 -21
truce:l1=its	-16 16
truce:l1=new	16 -16
truce:l1=the	-28 28
truce:l1=their	16 -16
truce:l1=two	-18 18
truce:l2=<day-ahead>	-18 18
truce:l2=<goods>	-16 16
truce:l2=and	-28 28
truce:l2=before	-30 30
truce:l2=if	-26 26
truce:l2=propose	16 -16
truce:l2=since	-15 15
truce:l2=their	-31 31
truce:l2=without	-22 22
truce:l=<begin> a	-17 17
truce:l=<day-ahead> the	-15 15
truce:l=a <span>	-16 16
truce:l=before the	-21 21
truce:l=if the	-26 26
truce:l=is no	23 -23
truce:l=is the	-18 18
truce:l=it a	18 -18
truce:l=the tariff	-17 17
truce:l=their tariff	-18 18
truce:lr='s of	18 -18
truce:lr=a ,	16 -16
truce:lr=a is	-16 16
truce:lr=a that	-19 19
truce:lr=tariff ,	-15 15
truce:lr=the of	-16 16
truce:lr=the with	-20 20
truce:r1=,	-17 17
truce:r1=:	-19 19
truce:r1=<v-begin>	17 -17
truce:r1=by	-15 15
truce:r1=die	-15 15
truce:r1=that	-24 24
truce:r2=<duty>	-24 24
truce:r2=<goods>	18 -18
truce:r2=<name>	-22 22
truce:r2=<number>	16 -16
truce:r2=<v-impose>	-22 22
truce:r2=agree	-15 15
truce:r2=at	-22 22
truce:r2=busan	-24 24
truce:r2=it	24 -24
truce:r2=tariff	-30 30
truce:r2=the	16 -16
truce:r2=their	-17 17
truce:r2=under	-15 15
truce:r2=which	-16 16
truce:r=, under	-15 15
truce:r=, which	-15 15
truce:r=by <span>	-17 17
truce:r=is a	-16 16
truce:r=of <number>	19 -19
truce:r=of busan	-18 18
truce:r=of its	16 -16
truce:r=on tariff	-32 32
truce:r=on the	28 -28
truce:t0=future	-17 17
truce:v0=be	15 -15
truce:v0=call	15 -15
truce:v0=end	15 -15
truce:v0=extend	-15 15
truce:v0=other	-15 15
truce:v0=take	15 -15
truce:v1=ask	-15 15
truce:v1=be	18 -18
truce:v1=end	23 -23
truce:v1=propose	22 -22
truce:vt0=be past	15 -15
truce:vt0=other perfect	-22 22
verb:c0=agree	-27 27
verb:c0=propose	16 -16
verb:c0=say	-17 17
verb:c1=say	-17 17
verb:ct0=agree past	-19 19
verb:ct0=impose past	-22 22
verb:ct1=impose infinitive	-16 16
verb:l1=<name>	-21 21
verb:l1=<not>	-17 17
verb:l1=to	-15 15
verb:l2=<day-gone>	-20 20
verb:l2=<organisation>	16 -16
verb:l2=<quality>	-15 15
verb:l2=are	-15 15
verb:l2=had	17 -17
verb:l2=to	18 -18
verb:l2=would	-17 17
verb:lr=are ,	15 -15
verb:lr=is for	22 -22
verb:lr=to ,	16 -16
verb:r1=,	21 -21
verb:r1=<points>	-20 20
verb:r1=for	20 -20
verb:r2=,	16 -16
verb:r2=.	-19 19
verb:r2=<day-ahead>	-15 15
verb:r2=<span>	-15 15
verb:r2=<v-buy>	-19 19
verb:r2=ban	-21 21
verb:r2=duty	-20 20
verb:r2=in	-18 18
verb:r2=on	22 -22
verb:r2=the	22 -22
verb:r=until <day-ahead>	-25 25
verb:t0=modal	26 -26
verb:t0=past	-26 26
verb:v0=agree	-25 25
verb:vt0=agree past	-19 19
w:calm	-24 24
w:continue	20 -20
w:extends	20 -20
w:extension	-19 19
w:frozen	26 -26
w:grace	-18 18
w:halt	-17 17
w:holiday	-15 15
w:in the drawer	-15 15
w:more	-17 17
w:quiet	19 -19
w:renewal	-19 19
w:silence	16 -16
w:sleeps	-21 21
w:stays	16 -16
w:stretch	-23 23
w:suspension	16 -16`;
