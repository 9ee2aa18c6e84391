// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE = `no	yes
<always>	1 -1
again:l1=<number>	-27 27
again:l1=it	21 -21
again:l2=at	18 -18
again:r1=.	21 -21
another:l1=of	15 -15
another:l2=<v-propose>	19 -19
another:r1=,	-15 15
another:r1=<level>	16 -16
arrangement:l2=<begin>	-15 15
ceasefire:r1=in	16 -16
ceasefire:r2=the	15 -15
count:loose=2	-33 33
count:loose=3	15 -15
count:more=6	-15 15
count:quiet=1	-17 17
count:truce=0	34 -34
count:truce=1	-31 31
days=0	55 -55
days=6	-22 22
days=9	-21 21
extend:r1=their	-15 15
extension:l2=<not>	-19 19
extension:l2=without	-19 19
extension:r2=<span>	20 -20
extra:r1=<level>	-19 19
freeze:t0=present	-20 20
further:l2=for	-17 17
further:r1=<v-impose>	17 -17
further:r1=<v-up>	15 -15
go on:l1=to	-15 15
keep:ct0=impose future	-17 17
keep:ct0=stay future	-17 17
keep:ct1=impose future	-17 17
keep:ct1=stay future	-17 17
keep:r1=the	19 -19
keep:t0=future	-17 17
lengths=0	68 -68
lengths=1	-27 27
lengths=2	-30 30
long=0	30 -30
long=6	-29 29
long=9	-19 19
loose:c0=bear	-24 24
loose:c1=bear	-22 22
loose:l1=,	19 -19
loose:l1=<duty>	-15 15
loose:l1=<span>	-24 24
loose:l1=a	24 -24
loose:l1=it	-18 18
loose:l2=<v-impose>	17 -17
loose:l2=and	-15 15
loose:l2=if	-18 18
loose:l2=of	-16 16
loose:l2=the	-20 20
loose:r1=<v-end>	-19 19
loose:r1=to	-17 17
loose:r1=where	17 -17
loose:r2=.	-17 17
loose:r2=<duty>	-19 19
loose:r2=<v-stay>	-15 15
loose:r2=it	17 -17
loose:t0=past	-18 18
loose:t0=present	-28 28
months=0	21 -21
months=3	-19 19
months=6	-35 35
more:ct0=agree perfect	-16 16
more:ct0=bear future	15 -15
more:ct0=bear present	-18 18
more:ct0=impose future	-18 18
more:ct0=impose present	21 -21
more:ct0=propose modal	-19 19
more:ct1=bear future	17 -17
more:ct1=bear present	-18 18
more:ct1=impose future	-18 18
more:ct1=impose present	19 -19
more:ct1=propose participle-passive	15 -15
more:ct1=say infinitive	15 -15
more:l1=<level>	20 -20
more:l1=<person>	-24 24
more:l1=<span>	-37 37
more:l1=<v-buy>	15 -15
more:l1=up	15 -15
more:l1=will	-16 16
more:l1=would	22 -22
more:l2="	-24 24
more:l2=<level-noun>	26 -26
more:l2=<month-gone>	-17 17
more:l2=<name>	-24 24
more:l2=<seat>	-21 21
more:l2=<v-stay>	17 -17
more:l2=<v-target>	15 -15
more:l2=approve	-15 15
more:l2=at	18 -18
more:l2=by	16 -16
more:l2=not	17 -17
more:l2=of	-22 22
more:l2=without	-16 16
more:l=, and	20 -20
more:l=not be	22 -22
more:l=of a	-15 15
more:l=on the	-20 20
more:l=the <organisation>	19 -19
more:l=without an	-18 18
more:longer=0	22 -22
more:longer=1	-16 16
more:longer=3	-16 16
more:lr=<span> .	-19 19
more:lr=a of	-21 21
more:lr=and <level>	15 -15
more:lr=no .	-16 16
more:r1=:	-18 18
more:r1=<end>	-15 15
more:r1=<level>	19 -19
more:r1=<v-bear>	-17 17
more:r1=<v-up>	18 -18
more:r1=?	-18 18
more:r1=is	-23 23
more:r1=of	-17 17
more:r1=one	24 -24
more:r1=truce	-15 15
more:r1=up	-16 16
more:r2="	-23 23
more:r2=<level>	-24 24
more:r2=<month-ahead>	15 -15
more:r2=<not>	-18 18
more:r2=<v-bear>	15 -15
more:r2=<v-say>	16 -16
more:r2=<v-stay>	-22 22
more:r2=?	-16 16
more:r2=a	22 -22
more:r2=say	18 -18
more:r=<end> <end>	-15 15
more:r=<span> .	-17 17
more:r=? <end>	-18 18
more:r=of <span>	18 -18
more:r=of the	-24 24
more:r=pay <level>	-15 15
more:t0=future-passive	-20 20
more:t0=present	-15 15
more:v0=propose	-15 15
more:v1=agree	23 -23
more:v1=approve	-15 15
more:v1=have	-18 18
more:vt0=be modal	-16 16
more:vt0=keep future	-17 17
more:waits=1	-19 19
pause:l1=a	23 -23
pause:l1=the	-32 32
pause:l2=<begin>	-24 24
pause:r1=.	19 -19
pause:r2=<end>	25 -25
peace:c0=impose	-16 16
peace:c1=impose	-16 16
peace:ct1=stay present	-18 18
peace:r2=<name>	-15 15
prolonged:r2=the	-15 15
quiet:ct1=stay present	-18 18
quiet:l1=it	-24 24
quiet:l2=<begin>	-16 16
quiet:l2=the	-21 21
quiet:r1=since	-17 17
quiet:r2=.	22 -22
quiet:r2=<day-ahead>	-16 16
quiet:r2=<name>	-15 15
renewed:l1=be	16 -16
renewed:l2=<begin>	-16 16
renewed:l2=<not>	18 -18
renewed:l2=not	21 -21
s:*	15 -15
s:,	-23 23
s:-	-17 17
s:<day-ahead>	-38 38
s:<goods-amount>	-21 21
s:<level-noun>	29 -29
s:<month-gone>	-27 27
s:<name>	-49 49
s:<organisation>	20 -20
s:<person>	-41 41
s:<points>	-24 24
s:<quality>	-16 16
s:<seat>	-28 28
s:<v-agree>	19 -19
s:<v-impose>	-15 15
s:<v-propose>	16 -16
s:<v-return>	25 -25
s:<v-target>	29 -29
s:?	-26 26
s:a	29 -29
s:agree	23 -23
s:all	-25 25
s:approval	19 -19
s:as	-18 18
s:at	24 -24
s:beef	-15 15
s:before	-31 31
s:both	18 -18
s:break	16 -16
s:broke	-15 15
s:by	18 -18
s:call	18 -18
s:calm	-17 17
s:carry	-29 29
s:case	-17 17
s:charge	18 -18
s:city	19 -19
s:club	20 -20
s:conclude	-16 16
s:contract	21 -21
s:control	-20 20
s:conversation	-16 16
s:counter	-19 19
s:cut	37 -37
s:deadline	15 -15
s:delegation	31 -31
s:did	16 -16
s:die	-19 19
s:discuss	17 -17
s:drawer	-16 16
s:duty	-15 15
s:earth	-20 20
s:electricity	17 -17
s:enter	18 -18
s:extend	15 -15
s:far	-19 19
s:fentanyl	-24 24
s:force	28 -28
s:frozen	20 -20
s:gallium	15 -15
s:geneva	-16 16
s:good	-38 38
s:grace	-16 16
s:halt	-32 32
s:hand	18 -18
s:hear	-19 19
s:hour	16 -16
s:household	15 -15
s:if	-20 20
s:import	24 -24
s:lasted	28 -28
s:leave	-25 25
s:level	27 -27
s:lift	16 -16
s:list	29 -29
s:live	-18 18
s:long	-19 19
s:lower	24 -24
s:m	19 -19
s:minute	26 -26
s:negotiation	17 -17
s:neither	16 -16
s:never	20 -20
s:notice	19 -19
s:number	-18 18
s:offer	24 -24
s:older	-25 25
s:olive	-19 19
s:order	-21 21
s:origin	20 -20
s:park	16 -16
s:parliament	-15 15
s:pause	-19 19
s:people	-16 16
s:period	-22 22
s:permit	-16 16
s:prisoner	21 -21
s:promise	21 -21
s:q	-15 15
s:quiet	21 -21
s:raise	18 -18
s:rare	-21 21
s:reciprocal	-24 24
s:remain	-16 16
s:renewal	-16 16
s:river	26 -26
s:room	23 -23
s:run	-20 20
s:same	-15 15
s:section	-20 20
s:she	18 -18
s:sheet	21 -21
s:shelve	-16 16
s:shook	23 -23
s:somebody	-18 18
s:space	-22 22
s:speak	-17 17
s:standstill	-19 19
s:still	-21 21
s:stockholm	-18 18
s:stretch	-21 21
s:strike	26 -26
s:such	16 -16
s:sugar	-23 23
s:talk	21 -21
s:tea	-22 22
s:television	-15 15
s:the	-15 15
s:they	-17 17
s:through	-22 22
s:till	-20 20
s:trade	-19 19
s:treaty	19 -19
s:turn	19 -19
s:understanding	-30 30
s:until	-15 15
s:upper	18 -18
s:was	17 -17
s:water	22 -22
s:week	-15 15
s:when	-33 33
s:where	15 -15
s:whether	-20 20
s:who	19 -19
s:will	25 -25
s:withdraw	21 -21
s:without	-18 18
s:word	-17 17
s:world	15 -15
s:would	-15 15
s:—	-22 22
second:l2=for	18 -18
second:r2=,	-16 16
second:t0=present	-16 16
standstill:c0=agree	21 -21
standstill:l1=a	17 -17
standstill:l1=the	-21 21
standstill:r1=on	-18 18
stays:l1=it	-18 18
stays:r1=in	15 -15
stays:r2=it	19 -19
suspended:r1=in	15 -15
suspended:r1=until	-19 19
suspension:l1=the	15 -15
suspension:l2=<begin>	23 -23
suspension:r1=of	18 -18
suspension:r2=<name>	-22 22
suspension:r2=on	15 -15
truce:c0=agree	18 -18
truce:c0=begin	18 -18
truce:c0=say	-25 25
truce:ct0=agree past	15 -15
truce:ct0=impose future	-20 20
truce:ct0=impose past	30 -30
truce:ct0=say past	-23 23
truce:ct1=impose future	-20 20
truce:ct1=impose past	18 -18
truce:ct1=say past	-23 23
truce:l1=a	22 -22
truce:l1=two	-17 17
truce:l2=and	-33 33
truce:l2=before	-20 20
truce:l2=if	-24 24
truce:l2=on	18 -18
truce:l2=that	-16 16
truce:l2=their	-32 32
truce:l=and the	-16 16
truce:l=if the	-24 24
truce:l=is the	-15 15
truce:l=the tariff	-22 22
truce:l=their tariff	-15 15
truce:lr=a in	15 -15
truce:lr=a is	-15 15
truce:lr=the end	-19 19
truce:lr=the itself	-15 15
truce:lr=the with	-22 22
truce:r1=<v-begin>	16 -16
truce:r1=<v-up>	16 -16
truce:r1=die	-15 15
truce:r1=go	16 -16
truce:r1=itself	-15 15
truce:r1=that	-17 17
truce:r1=was	-17 17
truce:r2=<duty>	-19 19
truce:r2=<name>	-24 24
truce:r2=<number>	18 -18
truce:r2=<v-agree>	-27 27
truce:r2=<v-impose>	-20 20
truce:r2=busan	-16 16
truce:r2=tariff	-23 23
truce:r2=the	27 -27
truce:r=between the	19 -19
truce:r=by <span>	-18 18
truce:r=is a	-18 18
truce:r=on tariff	-30 30
truce:r=on the	31 -31
truce:t0=past	21 -21
truce:v0=agree	21 -21
truce:v0=end	15 -15
truce:v0=take	18 -18
truce:v1=agree	16 -16
truce:v1=end	17 -17
truce:vt0=agree present	15 -15
verb:c0=agree	-24 24
verb:c0=say	-17 17
verb:c1=say	-17 17
verb:ct0=impose past	-19 19
verb:ct1=impose infinitive	-20 20
verb:l1=<name>	-23 23
verb:l1=the	-17 17
verb:l2=<quality>	-16 16
verb:l2=one	19 -19
verb:lr=is for	21 -21
verb:r1=,	26 -26
verb:r1=<goods>	-17 17
verb:r1=<points>	-17 17
verb:r2=,	16 -16
verb:r2=<v-impose>	-25 25
verb:r2=duty	-20 20
verb:r2=the	15 -15
verb:r=until <day-ahead>	-15 15
verb:t0=past	-25 25
verb:v0=agree	-21 21
w:calm	-17 17
w:continue	16 -16
w:extends	17 -17
w:frozen	20 -20
w:grace	-16 16
w:halt	-31 31
w:pause	-19 19
w:quiet	21 -21
w:renewal	-16 16
w:shelve	-15 15
w:sleeps	-22 22
w:standstill	-17 17
w:stays	19 -19
w:stretch	-21 21
w:truces	-16 16`;
