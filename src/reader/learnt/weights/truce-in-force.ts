// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	2 -2
again:l1=<number>	-26 26
again:l1=it	20 -20
again:l2=<begin>	-16 16
again:l2=at	22 -22
again:r1=,	-19 19
again:r1=.	27 -27
another:l1=is	-16 16
another:l2=<v-propose>	18 -18
another:r1=,	-17 17
another:r1=<level>	17 -17
another:r2=.	-16 16
another:r2=that	17 -17
arrangement:l2=<begin>	-17 17
ceasefire:r2=the	15 -15
continue:r1=.	22 -22
continue:r2=<end>	22 -22
continues:l1=<name>	-15 15
count:loose=2	-22 22
count:more=6	-24 24
count:quiet=1	-15 15
count:truce=0	37 -37
count:truce=1	-35 35
days=0	53 -53
days=6	-19 19
days=9	-21 21
extended:t0=present-passive	-15 15
extension:l1=the	-17 17
extension:l2=<not>	-22 22
extension:l2=without	-22 22
extra:c0=impose	-16 16
extra:c1=impose	-18 18
extra:l1=an	-16 16
extra:r1=<level>	-21 21
extra:t0=present	-18 18
freeze:t0=present	-21 21
further:l2=for	-21 21
go on:l1=to	-15 15
keep:ct0=impose future	-15 15
keep:ct0=stay future	-15 15
keep:ct1=impose future	-15 15
keep:ct1=stay future	-15 15
keep:l2=<begin>	15 -15
keep:r1=the	15 -15
keep:t0=future	-15 15
lengths=0	63 -63
lengths=1	-21 21
lengths=2	-32 32
long=0	26 -26
long=6	-27 27
long=9	-21 21
longer:l1=a	-17 17
loose:c0=bear	-25 25
loose:c1=bear	-23 23
loose:l1=,	22 -22
loose:l1=<duty>	-19 19
loose:l1=<goods>	16 -16
loose:l1=<name>	-20 20
loose:l1=<points>	-15 15
loose:l1=<span>	-26 26
loose:l1=a	24 -24
loose:l1=it	-22 22
loose:l1=the	-20 20
loose:l2=<v-impose>	19 -19
loose:l2=if	-22 22
loose:l2=the	-22 22
loose:r1=<v-end>	-22 22
loose:r1=is	-18 18
loose:r1=to	-16 16
loose:r1=where	15 -15
loose:r2=<duty>	-17 17
loose:r2=and	19 -19
loose:r2=force	21 -21
loose:r=, and	19 -19
loose:r=in force	21 -21
loose:t0=past	-16 16
loose:t0=present	-38 38
months=0	16 -16
months=3	-28 28
months=6	-41 41
more:c1=sell	-17 17
more:c1=target	-15 15
more:ct0=bear present	-19 19
more:ct0=impose present	20 -20
more:ct0=propose modal	-22 22
more:ct0=propose past	-15 15
more:ct1=bear present	-19 19
more:ct1=propose modal	-15 15
more:l1=<level>	19 -19
more:l1=<person>	-23 23
more:l1=<span>	-44 44
more:l1=is	-17 17
more:l2="	-16 16
more:l2=<agent>	-19 19
more:l2=<goods>	-18 18
more:l2=<level-noun>	16 -16
more:l2=<month-gone>	-16 16
more:l2=<name>	-16 16
more:l2=<seat>	-24 24
more:l2=<v-stay>	23 -23
more:l2=at	23 -23
more:l2=not	15 -15
more:l2=unless	-15 15
more:l2=without	-18 18
more:l=, and	18 -18
more:l=approve the	-20 20
more:l=for <span>	-16 16
more:l=not be	19 -19
more:l=of a	-15 15
more:l=on the	-21 21
more:l=the <organisation>	24 -24
more:l=without an	-21 21
more:longer=0	23 -23
more:longer=2	-19 19
more:longer=3	-17 17
more:lr=<span> .	-23 23
more:lr=a of	-20 20
more:lr=an <level>	-17 17
more:lr=been to	-21 21
more:lr=no .	-18 18
more:lr=the of	-16 16
more:r1=<number>	15 -15
more:r1=<points>	-15 15
more:r1=?	-18 18
more:r1=a	-18 18
more:r1=for	-20 20
more:r1=if	15 -15
more:r1=is	-22 22
more:r1=it	-18 18
more:r1=of	-20 20
more:r1=one	26 -26
more:r1=talk	-18 18
more:r1=up	-16 16
more:r2=<day-gone>	-23 23
more:r2=<level>	-27 27
more:r2=<money>	21 -21
more:r2=<not>	-17 17
more:r2=<v-say>	16 -16
more:r2=?	-15 15
more:r2=a	20 -20
more:r2=from	15 -15
more:r2=say	17 -17
more:r2=thi	15 -15
more:r=<level> .	-25 25
more:r=<span> .	-20 20
more:r=? <end>	-17 17
more:r=of the	-25 25
more:r=pay <level>	-17 17
more:r=round ,	-16 16
more:r=than <money>	21 -21
more:r=their truce	20 -20
more:r=to <day-gone>	-21 21
more:t0=future-passive	-16 16
more:v0=continue	-22 22
more:v0=propose	-19 19
more:v0=want	23 -23
more:v1=agree	18 -18
more:v1=continue	-19 19
more:v1=have	-16 16
more:vt0=have present	-15 15
more:vt0=keep future	-15 15
more:vt0=want present	18 -18
pause:l1=a	30 -30
pause:l1=the	-29 29
pause:l2=<begin>	-33 33
pause:r1=.	15 -15
pause:r1=<v-end>	-16 16
pause:r2=<end>	19 -19
pause:r2=<name>	-17 17
pause:t0=present	15 -15
peace:c0=propose	-15 15
peace:c1=propose	-15 15
peace:ct0=stay present	-15 15
peace:ct1=stay present	-21 21
peace:r2=<name>	-18 18
quiet:ct0=stay present	-18 18
quiet:ct1=stay present	-22 22
quiet:l1=<begin>	-15 15
quiet:l1=it	-15 15
quiet:l2=<begin>	-15 15
quiet:l2=the	-21 21
quiet:l=<begin> <begin>	-15 15
quiet:r1=between	-17 17
quiet:r1=in	-18 18
quiet:r1=since	-21 21
quiet:r2=.	22 -22
quiet:r2=<day-ahead>	-16 16
quiet:r2=<name>	-18 18
quiet:t0=modal	18 -18
quiet:t0=present	-15 15
renewed:l2=<begin>	-15 15
renewed:l2=<not>	17 -17
renewed:l2=not	19 -19
s:(	-16 16
s:)	-17 17
s:,	-22 22
s:-	-15 15
s:<day-ahead>	-50 50
s:<goods-amount>	-16 16
s:<level-noun>	26 -26
s:<month-gone>	-16 16
s:<name>	-44 44
s:<organisation>	26 -26
s:<person>	-46 46
s:<points>	-30 30
s:<quality>	-24 24
s:<seat>	-27 27
s:<v-agree>	16 -16
s:<v-propose>	17 -17
s:<v-return>	24 -24
s:<v-target>	30 -30
s:<v-threaten>	17 -17
s:?	-25 25
s:a	27 -27
s:about	-15 15
s:affiliate	-15 15
s:agreement	16 -16
s:all	-21 21
s:also	-20 20
s:any	15 -15
s:approval	17 -17
s:approve	20 -20
s:army	17 -17
s:at	19 -19
s:because	21 -21
s:before	-29 29
s:between	-20 20
s:both	28 -28
s:break	19 -19
s:broke	-18 18
s:busan	-19 19
s:by	18 -18
s:calm	-22 22
s:cancel	-18 18
s:carry	-30 30
s:case	-20 20
s:city	24 -24
s:club	25 -25
s:coffee	-16 16
s:company	15 -15
s:contract	28 -28
s:control	-27 27
s:conversation	-17 17
s:cotton	-15 15
s:count	-15 15
s:counter	-20 20
s:custom	-17 17
s:cut	43 -43
s:declare	-16 16
s:delegation	31 -31
s:did	18 -18
s:die	-21 21
s:drawer	-18 18
s:during	17 -17
s:enter	19 -19
s:extend	18 -18
s:extension	-17 17
s:far	-23 23
s:find	-17 17
s:force	25 -25
s:foreign	-18 18
s:former	25 -25
s:four	-17 17
s:from	15 -15
s:frozen	24 -24
s:gallium	16 -16
s:geneva	-23 23
s:good	-37 37
s:government	-22 22
s:had	15 -15
s:halt	-30 30
s:hand	18 -18
s:hit	16 -16
s:home	15 -15
s:household	20 -20
s:import	27 -27
s:importer	-22 22
s:kuala	-15 15
s:lasted	26 -26
s:leave	-25 25
s:lender	19 -19
s:level	23 -23
s:likewise	-17 17
s:list	30 -30
s:long	-22 22
s:lower	24 -24
s:lumpur	-15 15
s:may	22 -22
s:minute	29 -29
s:mission	15 -15
s:negotiation	24 -24
s:neither	22 -22
s:northern	15 -15
s:not	16 -16
s:nothing	-19 19
s:notice	22 -22
s:number	-23 23
s:of	18 -18
s:off	-18 18
s:offer	18 -18
s:old	16 -16
s:older	-26 26
s:olive	-24 24
s:order	-17 17
s:origin	18 -18
s:parliament	-18 18
s:pause	-15 15
s:period	-19 19
s:permit	-16 16
s:place	-17 17
s:prisoner	20 -20
s:prolong	-21 21
s:promise	18 -18
s:q	-15 15
s:quarrel	-15 15
s:quiet	23 -23
s:raise	17 -17
s:read	-16 16
s:reason	16 -16
s:reciprocal	-29 29
s:renewal	-16 16
s:river	28 -28
s:room	20 -20
s:round	15 -15
s:run	-26 26
s:same	-20 20
s:season	17 -17
s:section	-21 21
s:session	-18 18
s:she	21 -21
s:sheet	18 -18
s:shelve	-22 22
s:shook	22 -22
s:somebody	-17 17
s:space	-23 23
s:speak	-17 17
s:stay	18 -18
s:still	-25 25
s:stockholm	-18 18
s:stress	-15 15
s:stretch	-20 20
s:strike	26 -26
s:such	15 -15
s:sugar	-24 24
s:suspend	16 -16
s:table	17 -17
s:talk	31 -31
s:television	-16 16
s:temporary	16 -16
s:term	-15 15
s:text	16 -16
s:their	-24 24
s:they	-21 21
s:thing	-18 18
s:through	-20 20
s:till	-21 21
s:top	-15 15
s:treaty	17 -17
s:turn	20 -20
s:understanding	-32 32
s:until	-22 22
s:upper	21 -21
s:valley	22 -22
s:war	16 -16
s:warn	15 -15
s:was	16 -16
s:water	27 -27
s:when	-33 33
s:whether	-32 32
s:will	21 -21
s:withdraw	22 -22
s:without	-27 27
s:word	-22 22
s:world	17 -17
s:worth	-20 20
s:would	-17 17
s:—	-21 21
second:l1=the	17 -17
second:l2=for	17 -17
second:r2=,	-25 25
second:t0=past	15 -15
standstill:c0=agree	21 -21
standstill:l1=a	15 -15
standstill:r1=on	-21 21
stay:l1=to	-15 15
stays:l1=,	22 -22
stays:l1=it	-22 22
stays:l2=and	-17 17
suspend:ct0=impose past	-15 15
suspend:t0=past	-15 15
suspended:r1=.	-15 15
suspended:r1=until	-19 19
suspended:r2=<day-ahead>	-16 16
suspended:r2=<month-gone>	18 -18
suspension:l1='s	18 -18
suspension:l2=<begin>	28 -28
suspension:l2=<v-impose>	-15 15
suspension:r1=of	18 -18
suspension:r2=<name>	-25 25
suspension:r2=on	18 -18
truce:c0=agree	26 -26
truce:c0=begin	16 -16
truce:c0=say	-23 23
truce:ct0=agree past	21 -21
truce:ct0=impose future	-21 21
truce:ct0=impose past	24 -24
truce:ct0=say past	-19 19
truce:ct1=agree present	15 -15
truce:ct1=end past	18 -18
truce:ct1=impose future	-21 21
truce:ct1=impose past	16 -16
truce:ct1=say past	-19 19
truce:l1=<v-agree>	26 -26
truce:l1=<v-impose>	32 -32
truce:l1=a	19 -19
truce:l1=new	19 -19
truce:l1=the	-17 17
truce:l1=two	-16 16
truce:l2=<goods>	-20 20
truce:l2=<number>	15 -15
truce:l2=and	-34 34
truce:l2=before	-24 24
truce:l2=if	-34 34
truce:l2=prolonged	-18 18
truce:l2=their	-35 35
truce:l2=without	-18 18
truce:l=a tariff	17 -17
truce:l=and the	-17 17
truce:l=before the	-19 19
truce:l=if the	-34 34
truce:l=it a	20 -20
truce:l=the tariff	-15 15
truce:l=their tariff	-21 21
truce:l=under the	16 -16
truce:lr=a is	-15 15
truce:lr=the itself	-16 16
truce:lr=the with	-16 16
truce:r1=:	-16 16
truce:r1=<v-begin>	20 -20
truce:r1=<v-end>	-16 16
truce:r1=die	-17 17
truce:r1=itself	-16 16
truce:r1=that	-17 17
truce:r2=.	-20 20
truce:r2=<duty>	-20 20
truce:r2=<goods>	18 -18
truce:r2=<name>	-16 16
truce:r2=<number>	18 -18
truce:r2=<v-agree>	-15 15
truce:r2=<v-impose>	-18 18
truce:r2=busan	-20 20
truce:r2=in	-19 19
truce:r2=it	15 -15
truce:r2=tariff	-23 23
truce:r2=the	26 -26
truce:r=is a	-17 17
truce:r=on tariff	-28 28
truce:r=on the	28 -28
truce:t0=past	17 -17
truce:v0=agree	16 -16
truce:v0=sign	18 -18
truce:v0=take	15 -15
truce:v1=end	18 -18
truce:vt0=agree present	16 -16
truce:vt0=other perfect	-18 18
truce:vt0=sign past	19 -19
verb:c0=agree	-23 23
verb:c0=say	-16 16
verb:c1=say	-16 16
verb:ct0=agree past	-15 15
verb:ct0=impose past	-20 20
verb:l1=,	18 -18
verb:l1=<name>	-25 25
verb:l1=the	-21 21
verb:l2=<day-gone>	-15 15
verb:l2=had	17 -17
verb:l2=one	15 -15
verb:lr=are ,	15 -15
verb:lr=is for	24 -24
verb:r1=,	24 -24
verb:r1=<points>	-16 16
verb:r2=,	18 -18
verb:r2=.	-16 16
verb:r2=<span>	-22 22
verb:r2=<v-buy>	-15 15
verb:r2=<v-impose>	-19 19
verb:r2=duty	-18 18
verb:r2=on	15 -15
verb:r2=the	19 -19
verb:r=until <day-ahead>	-19 19
verb:t0=past	-24 24
verb:v0=agree	-21 21
verb:vt0=agree past	-15 15
w:calm	-22 22
w:continue	24 -24
w:extension	-17 17
w:frozen	24 -24
w:goes on	-19 19
w:halt	-29 29
w:pause	-18 18
w:quiet	23 -23
w:renewal	-16 16
w:shelve	-15 15
w:sleeps	-20 20
w:stays	20 -20
w:stretch	-20 20`;
