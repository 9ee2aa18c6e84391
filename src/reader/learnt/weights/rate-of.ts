// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	0 0
a:-	-8 8
a:<day-ahead>	21 -21
a:<name> .	-17 17
a:<name> on	11 -11
a:<not>	-9 9
a:<quality> good	-11 11
a:<v-bear>	-14 14
a:<v-down>	16 -16
a:<v-end>	10 -10
a:<v-impose>	14 -14
a:<v-return>	11 -11
a:<v-say>	-21 21
a:?	-11 11
a:a <level>	9 -9
a:action	8 -8
a:add	-14 14
a:addition	10 -10
a:again	17 -17
a:all	-35 35
a:and	15 -15
a:at	-18 18
a:back	10 -10
a:be	10 -10
a:by	-11 11
a:case	9 -9
a:duty .	-21 21
a:earlier	14 -14
a:fentanyl	25 -25
a:fentanyl .	10 -10
a:for	9 -9
a:for fentanyl	13 -13
a:forced	11 -11
a:from <day-ahead>	15 -15
a:from <day-gone>	18 -18
a:from <number>	-11 11
a:good	-17 17
a:good from	13 -13
a:good of	-10 10
a:in	-29 29
a:in .	-14 14
a:in addition	10 -10
a:in all	-15 15
a:including	-22 22
a:instead	-15 15
a:instead of	-15 15
a:is make	-12 12
a:it	-13 13
a:labor	11 -11
a:list	10 -10
a:more	26 -26
a:most good	-19 19
a:now	-13 13
a:now .	-14 14
a:of its	11 -11
a:on	15 -15
a:on top	15 -15
a:or	-17 17
a:or <level>	-10 10
a:ordinary duty	-11 11
a:over	15 -15
a:purchase	12 -12
a:purchase of	12 -12
a:put	6 -6
a:reciprocal	10 -10
a:section	17 -17
a:section <number>	17 -17
a:tariff	14 -14
a:the older	-11 11
a:to	16 -16
a:top	15 -15
a:top of	13 -13
a:two	-16 16
a:under section	16 -16
a:week	-21 21
a:week .	-13 13
a:with	-14 14
a:with the	-19 19
asks	-11 11
b:"	13 -13
b:(	11 -11
b:, <name>	14 -14
b:, and	-13 13
b:, for	-13 13
b:, it	-11 11
b:, most	-15 15
b:, plu	23 -23
b:: the	15 -15
b:<level>	19 -19
b:<level> and	14 -14
b:<level> on	19 -19
b:<level> or	12 -12
b:<level> to	-11 11
b:<month-ahead>	10 -10
b:<name> and	8 -8
b:<name> tariff	-11 11
b:<number>	11 -11
b:<number> and	-13 13
b:<number> of	19 -19
b:<number> the	-19 19
b:<person>	-20 20
b:<quality>	-13 13
b:<quality> car	-11 11
b:<quality> soybean	-9 9
b:<v-agree>	-20 20
b:<v-deny>	-7 7
b:<v-down>	-17 17
b:<v-end>	19 -19
b:<v-impose>	15 -15
b:<v-propose>	20 -20
b:<v-threaten>	12 -12
b:=	-11 11
b:a cargo	-13 13
b:a duty	15 -15
b:a further	17 -17
b:a list	-8 8
b:a reciprocal	9 -9
b:a total	-12 12
b:about	-16 16
b:add the	-17 17
b:add up	-19 19
b:additional	22 -22
b:additional <level>	-8 8
b:additional duty	15 -15
b:additional tariff	13 -13
b:after	8 -8
b:an <quality>	-15 15
b:an additional	15 -15
b:an extra	7 -7
b:and	19 -19
b:and <number>	-10 10
b:and a	13 -13
b:and with	-10 10
b:and you	-12 12
b:another	35 -35
b:are	18 -18
b:as	12 -12
b:at the	11 -11
b:bear	16 -16
b:before	9 -9
b:both	11 -11
b:car	-20 20
b:cargo	-13 13
b:ceiling	-13 13
b:combined	-16 16
b:come to	-12 12
b:cost	11 -11
b:did	-13 13
b:down	-15 15
b:down to	-14 14
b:duty is	-27 27
b:duty of	13 -13
b:enter	17 -17
b:extra	27 -27
b:fentanyl	14 -14
b:fentanyl and	12 -12
b:for a	11 -11
b:from <day-ahead>	16 -16
b:further	19 -19
b:good	15 -15
b:good from	-11 11
b:good will	-10 10
b:had been	-10 10
b:higher	-11 11
b:in	-7 7
b:in <name>	-18 18
b:it is	11 -11
b:it was	-14 14
b:last	-17 17
b:levy	13 -13
b:list	-11 11
b:list <number>	-11 11
b:lower its	-12 12
b:may	-12 12
b:meet	-13 13
b:more	-13 13
b:more than	-16 16
b:new	-12 12
b:no more	-8 8
b:now	-12 12
b:of <level>	18 -18
b:of a	9 -9
b:oil	13 -13
b:on	-11 11
b:on <day-today>	-10 10
b:on the	12 -12
b:or	14 -14
b:ordinary	-11 11
b:ordinary <level>	9 -9
b:ordinary duty	-14 14
b:over fentanyl	12 -12
b:pay an	14 -14
b:plu	39 -39
b:raise the	-12 12
b:rate on	-13 13
b:reciprocal	6 -6
b:reciprocal tariff	15 -15
b:rule	-7 7
b:say	11 -11
b:second	22 -22
b:so	-10 10
b:soybean	-16 16
b:special	13 -13
b:special duty	13 -13
b:steel	14 -14
b:sum	-21 21
b:surcharge	10 -10
b:surcharge of	10 -10
b:take	-14 14
b:take the	-10 10
b:tariff	-14 14
b:tell	-11 11
b:than	-11 11
b:the <name>	-19 19
b:the <number>	-16 16
b:the <quality>	16 -16
b:the additional	13 -13
b:the extra	17 -17
b:the other	-12 12
b:the rate	12 -12
b:the second	11 -11
b:the sum	-9 9
b:the total	-12 12
b:the two	-10 10
b:there	27 -27
b:therefore	-16 16
b:thi	12 -12
b:threaten	12 -12
b:to <number>	11 -11
b:together	-14 14
b:total	-28 28
b:total of	-12 12
b:under the	-8 8
b:until then	11 -11
b:we	12 -12
b:where	-13 13
b:whose	-11 11
b:will	-12 12
b:would	-24 24
b:would have	-9 9
b:would raise	-9 9
b:year	-14 14
b:you	-12 12
c0=agree	-22 22
c0=bear	-14 14
c0=propose	17 -17
c0=suspend	16 -16
c0=threaten	11 -11
c0=up	19 -19
c1=agree	-22 22
c1=bear	-12 12
c1=down	-14 14
c1=impose	19 -19
c1=propose	22 -22
c2=impose	16 -16
ct0=agree present	-12 12
ct0=impose modal	-11 11
ct0=say pluperfect	-14 14
ct0=stay future	-15 15
ct0=stay pluperfect	-14 14
ct0=up past	19 -19
ct1=agree present	-12 12
ct1=bear present	-13 13
ct1=impose modal	-11 11
ct1=impose participle-passive	16 -16
ct1=impose pluperfect	-15 15
ct1=say pluperfect	-14 14
ct1=stay future	-16 16
ct1=stay pluperfect	-14 14
ct1=up past	19 -19
ct2=begin past	11 -11
ct2=impose past	14 -14
ct2=impose present-passive	11 -11
ct2=stay present-passive	-11 11
f:"	-6 6
f:'s	-9 9
f:<day-ahead>	22 -22
f:<day-gone>	-21 21
f:<day-today>	17 -17
f:<gate>	-14 14
f:<goods>	25 -25
f:<not>	11 -11
f:<points>	14 -14
f:<quality>	-11 11
f:<v-buy>	12 -12
f:a	-12 12
f:according	-10 10
f:add	15 -15
f:an	-11 11
f:answer	15 -15
f:at	13 -13
f:average	-21 21
f:bean	-16 16
f:because	21 -21
f:before	-12 12
f:can	-14 14
f:car	10 -10
f:continue	-15 15
f:count	-15 15
f:custom	-11 11
f:day	-20 20
f:doe	20 -20
f:each	12 -12
f:end	22 -22
f:explain	-10 10
f:extra	13 -13
f:fentanyl	-32 32
f:figure	-15 15
f:first	-9 9
f:free	-15 15
f:from	-18 18
f:gave	-11 11
f:get	-9 9
f:have	-15 15
f:his	-10 10
f:i	-14 14
f:if	11 -11
f:include	-14 14
f:into	-11 11
f:is	-14 14
f:most	10 -10
f:mr	7 -7
f:new	8 -8
f:not	19 -19
f:nothing	-18 18
f:now	-13 13
f:official	-16 16
f:older	13 -13
f:on	16 -16
f:only	-8 8
f:or	-9 9
f:order	17 -17
f:ordinary	9 -9
f:other	14 -14
f:pause	8 -8
f:pay	9 -9
f:place	-12 12
f:price	-11 11
f:reciprocal	-28 28
f:remain	17 -17
f:right	13 -13
f:same	-6 6
f:so	16 -16
f:some	-8 8
f:still	15 -15
f:stop	-9 9
f:talk	11 -11
f:term	-32 32
f:those	15 -15
f:to	25 -25
f:together	17 -17
f:top	22 -22
f:two	12 -12
f:unchanged	-16 16
f:up	-14 14
f:was	-16 16
f:whose	-11 11
f:will	19 -19
f:with	22 -22
f:would	-6 6
f:yet	-7 7
f:you	11 -11
has-future	-15 15
has-participle	16 -16
has-perfect	22 -22
headline	-18 18
high	17 -17
l1=:	-9 9
l1=<goods>	-8 8
l1=<level>	-10 10
l1=<name>	18 -18
l1=<v-bear>	-12 12
l1=<v-begin>	7 -7
l1=<v-propose>	11 -11
l1=<v-say>	29 -29
l1=<v-stay>	-14 14
l1==	-11 11
l1=a	17 -17
l1=about	-17 17
l1=add	25 -25
l1=additional	21 -21
l1=and	14 -14
l1=another	37 -37
l1=at	-20 20
l1=be	-19 19
l1=bear	12 -12
l1=extra	18 -18
l1=for	-20 20
l1=further	16 -16
l1=leave	-12 12
l1=make	-22 22
l1=of	22 -22
l1=or	12 -12
l1=plu	37 -37
l1=say	15 -15
l1=second	17 -17
l1=than	-7 7
l1=to	-30 30
l1=with	13 -13
l2='s	12 -12
l2=<day-ahead>	18 -18
l2=<day-gone>	-13 13
l2=<day-today>	14 -14
l2=<level-noun>	-17 17
l2=<number>	17 -17
l2=<v-bear>	15 -15
l2=<v-begin>	-8 8
l2=<v-end>	12 -12
l2=<v-target>	-15 15
l2=an	23 -23
l2=and	15 -15
l2=charge	-11 11
l2=come	-13 13
l2=down	-20 20
l2=fentanyl	15 -15
l2=good	6 -6
l2=in	-14 14
l2=more	-16 16
l2=now	-14 14
l2=pay	13 -13
l2=sum	-7 7
l2=surcharge	10 -10
l2=tariff	-8 8
l2=that	-16 16
l2=the	13 -13
l2=thi	7 -7
l2=to	19 -19
l2=total	-17 17
l2=with	14 -14
l2=would	-14 14
l3=,	-12 12
l3=<begin>	-15 15
l3=<day-ahead>	15 -15
l3=<goods>	11 -11
l3=<level>	-10 10
l3=<not>	-7 7
l3=<v-bear>	12 -12
l3=<v-impose>	12 -12
l3=<v-say>	-24 24
l3=<v-up>	-12 12
l3=add	-12 12
l3=are	25 -25
l3=fentanyl	9 -9
l3=go	-11 11
l3=in	-9 9
l3=it	-21 21
l3=no	-11 11
l3=on	-19 19
l3=pay	12 -12
l3=reciprocal	-11 11
l3=that	10 -10
l3=to	13 -13
l3=year	-14 14
l4='s	-13 13
l4=,	26 -26
l4=:	-14 14
l4=<day-today>	-8 8
l4=<level-noun>	-9 9
l4=<level>	16 -16
l4=<person>	-8 8
l4=<v-bear>	-18 18
l4=<v-begin>	21 -21
l4=<v-propose>	17 -17
l4=<v-say>	24 -24
l4=a	15 -15
l4=as	14 -14
l4=come	10 -10
l4=for	-11 11
l4=from	12 -12
l4=good	-5 5
l4=is	-10 10
l4=it	-17 17
l4=most	12 -12
l4=of	24 -24
l4=over	-12 12
l4=pay	-13 13
l4=reciprocal	10 -10
l4=so	-11 11
l4=the	-9 9
l4=to	11 -11
l4=what	11 -11
l=, for	-13 13
l=, plu	17 -17
l=<begin> <name>	31 -31
l=<begin> the	-12 12
l=<day-gone> :	-12 12
l=<level> or	12 -12
l=<level> to	-9 9
l=<name> ,	-14 14
l=<number> ,	16 -16
l=a further	14 -14
l=an additional	16 -16
l=an extra	7 -7
l=and the	17 -17
l=come to	-13 13
l=down from	-9 9
l=duty is	-13 13
l=duty of	16 -16
l=go to	-13 13
l=it is	19 -19
l=it was	-20 20
l=more than	-16 16
l=surcharge of	10 -10
l=that is	-10 10
l=the <name>	-8 8
l=total of	-12 12
lead="	13 -13
lead=(	11 -11
lead=12.5	19 -19
lead=a	-23 23
lead=american	-10 10
lead=an	-17 17
lead=as	11 -11
lead=by	-16 16
lead=china	9 -9
lead=chinese	29 -29
lead=for	11 -11
lead=from	17 -17
lead=india	21 -21
lead=it	9 -9
lead=so	-11 11
lead=there	23 -23
lead=thirty	-10 10
lead=until	9 -9
lead=where	-13 13
lead=whose	-11 11
lll=<begin> <begin> <name>	31 -31
lll=<begin> <begin> the	-12 12
lll=a duty of	13 -13
lll=a total of	-12 12
lll=add up to	-17 17
lll=and <name> pay	8 -8
lll=from <level> to	-10 10
lll=no more than	-8 8
lll=pay an extra	11 -11
lll=the rate of	10 -10
low	103 -103
lr=, together	-9 9
lr=: .	-15 15
lr=<begin> on	-14 14
lr=<name> ,	-13 13
lr=and .	-23 23
lr=and on	12 -12
lr=another for	12 -12
lr=at ,	-18 18
lr=be ,	-10 10
lr=extra in	10 -10
lr=for ,	-14 14
lr=from .	-12 12
lr=is .	13 -13
lr=of .	10 -10
lr=pay .	20 -20
lr=pay in	-14 14
lr=pay more	9 -9
lr=plu .	13 -13
lr=the ,	24 -24
lr=the of	-11 11
lr=the that	-15 15
lr=to .	-13 13
lr=was ,	-11 11
lr=was .	-17 17
nc2=down	-12 12
nc2=propose	-8 8
nc2=suspend	13 -13
nct2=down present	-11 11
nct2=impose modal	-12 12
nct2=impose past	15 -15
nct2=propose present	-10 10
nct2=stay present	19 -19
next=:	-30 30
nhas-future	17 -17
nhas-infinitive	12 -12
nhas-participle	-8 8
nhas-past	13 -13
nt2=present	11 -11
nt2=present-passive-not	-9 9
nv2=add	-6 6
nv2=get	-15 15
nv2=make	-16 16
nv2=other	-10 10
nv2=pay	9 -9
nv2=sign	10 -10
nvt2=add present	-10 10
nvt2=other present	-12 12
nvt2=pay present	11 -11
on top added	-12 12
on top additional	26 -26
on top another	33 -33
on top clause less	38 -38
on top clause most	43 -43
on top clause only	25 -25
on top extra	33 -33
on top further	14 -14
on top in addition	11 -11
on top no	-42 42
on top no most	-42 42
on top no only	-18 18
on top on top	18 -18
on top sentence	-20 20
on top sentence most	-27 27
on top surcharge	12 -12
pc0=end	-13 13
pc0=say	14 -14
pc1=impose	13 -13
phas-gerund	-11 11
pt1=gerund	-11 11
pv0=get	12 -12
pv0=sign	14 -14
pv0=tell	12 -12
pv1=get	11 -11
pv1=sign	16 -16
pv1=tell	10 -10
pvt0=get present	12 -12
pvt0=tell past	10 -10
pvt1=get present	12 -12
pvt1=tell past	10 -10
q::	-21 21
q:<agent>	-12 12
q:<day-gone>	-14 14
q:<day-today>	-10 10
q:<level-noun>	-16 16
q:<money>	-13 13
q:<name>	9 -9
q:<number>	20 -20
q:<office>	19 -19
q:<quality>	-13 13
q:<v-begin>	9 -9
q:<v-suspend>	17 -17
q:<v-target>	-21 21
q:?	-12 12
q:a	-9 9
q:additional	49 -49
q:an	10 -10
q:announcement	11 -11
q:apply	11 -11
q:as	-19 19
q:at	14 -14
q:away	-15 15
q:be	18 -18
q:but	12 -12
q:by	15 -15
q:come	10 -10
q:deal	-14 14
q:down	11 -11
q:each	-12 12
q:economy	16 -16
q:editor	10 -10
q:end	-7 7
q:extend	11 -11
q:extra	35 -35
q:fentanyl	-21 21
q:figure	-10 10
q:force	10 -10
q:from	9 -9
q:general	-12 12
q:good	7 -7
q:half	-6 6
q:have	-11 11
q:he	-7 7
q:hold	12 -12
q:in	-12 12
q:included	-13 13
q:including	-30 30
q:is	-16 16
q:its	-12 12
q:labor	10 -10
q:leave	-14 14
q:list	-14 14
q:longer	13 -13
q:me	-18 18
q:more	20 -20
q:negotiator	-16 16
q:not	-18 18
q:note	11 -11
q:notice	16 -16
q:now	-11 11
q:of	6 -6
q:old	-15 15
q:order	-10 10
q:ordinary	-30 30
q:out	20 -20
q:present	11 -11
q:reciprocal	-35 35
q:reporter	8 -8
q:section	-20 20
q:sign	17 -17
q:so	8 -8
q:subject	-18 18
q:sum	-13 13
q:that	-18 18
q:the	-13 13
q:them	12 -12
q:they	7 -7
q:thing	10 -10
q:time	13 -13
q:truce	9 -9
q:until	10 -10
q:well	9 -9
q:what	11 -11
q:where	10 -10
q:whole	11 -11
qt=modal	11 -11
qt=perfect	-9 9
quoted	11 -11
r1=)	13 -13
r1=,	-16 16
r1=.	-16 16
r1=<duty>	20 -20
r1=<v-impose>	11 -11
r1=<v-stay>	22 -22
r1=all	-22 22
r1=and	-9 9
r1=are	11 -11
r1=at	-17 17
r1=because	11 -11
r1=duty	10 -10
r1=in	-17 17
r1=including	-23 23
r1=more	41 -41
r1=now	-11 11
r1=on	15 -15
r1=or	-20 20
r1=tariff	9 -9
r1=to	13 -13
r1=with	-13 13
r2=.	9 -9
r2=<day-gone>	13 -13
r2=<goods>	15 -15
r2=<level>	-12 12
r2=<quality>	9 -9
r2=<span>	-14 14
r2=<v-impose>	20 -20
r2=<v-stay>	-15 15
r2=all	-36 36
r2=as	-8 8
r2=half	-15 15
r2=in	16 -16
r2=is	17 -17
r2=it	-9 9
r2=its	11 -11
r2=make	-14 14
r2=more	-14 14
r2=of	-12 12
r2=on	13 -13
r2=the	-10 10
r2=thi	-8 8
r2=top	19 -19
r2=was	10 -10
r3='s	-8 8
r3=,	13 -13
r3=.	-22 22
r3=<day-ahead>	14 -14
r3=<gate>	-14 14
r3=<level-noun>	-16 16
r3=<not>	-9 9
r3=<number>	-9 9
r3=<v-impose>	13 -13
r3=and	16 -16
r3=are	-8 8
r3=be	14 -14
r3=fentanyl	13 -13
r3=good	-24 24
r3=ordinary	-15 15
r3=since	-13 13
r3=the	-14 14
r3=to	13 -13
r3=top	19 -19
r3=truce	-9 9
r3=which	-12 12
r3=would	12 -12
r3=year	-14 14
r4=.	14 -14
r4=:	-18 18
r4=<day-today>	10 -10
r4=<goods>	16 -16
r4=<name>	25 -25
r4=<number>	19 -19
r4=<person>	-12 12
r4=<v-impose>	15 -15
r4=a	-12 12
r4=are	-15 15
r4=been	-14 14
r4=included	-16 16
r4=its	7 -7
r4=on	25 -25
r4=ordinary	-10 10
r4=since	11 -11
r4=they	-15 15
r4=what	-8 8
r=, all	-16 16
r=, and	-27 27
r=, half	-13 13
r=, of	-12 12
r=, on	15 -15
r=, that	10 -10
r=, the	-18 18
r=and <number>	-10 10
r=and the	13 -13
r=at the	-14 14
r=because of	11 -11
r=in all	-21 21
r=is make	-11 11
r=more ,	12 -12
r=now .	-13 13
r=of the	10 -10
r=on <quality>	14 -14
r=on most	-15 15
r=on top	19 -19
r=or <level>	-10 10
r=with the	-16 16
s:(	11 -11
s:)	11 -11
s:,	-5 5
s:-	-7 7
s:.	-9 9
s:/	-14 14
s::	-3 3
s:<day-ahead>	29 -29
s:<duty>	-3 3
s:<gate>	8 -8
s:<month-ahead>	8 -8
s:<name>	30 -30
s:<number>	-11 11
s:<person>	14 -14
s:<points>	17 -17
s:<span>	-18 18
s:<v-bear>	-12 12
s:<v-begin>	10 -10
s:<v-deny>	-8 8
s:<v-down>	-9 9
s:<v-end>	15 -15
s:<v-propose>	15 -15
s:<v-return>	15 -15
s:<v-suspend>	25 -25
s:<v-target>	-11 11
s:=	-17 17
s:?	-12 12
s:a	-14 14
s:about	-26 26
s:above	18 -18
s:action	9 -9
s:add	-36 36
s:addition	30 -30
s:additional	21 -21
s:after	14 -14
s:again	12 -12
s:against	-6 6
s:alert	18 -18
s:all	-16 16
s:also	-15 15
s:amount	12 -12
s:announcement	11 -11
s:answer	10 -10
s:are	10 -10
s:arithmetic	-13 13
s:as	16 -16
s:ask	-16 16
s:average	-19 19
s:b	12 -12
s:be	16 -16
s:bear	14 -14
s:beef	15 -15
s:bring	-13 13
s:carry	-6 6
s:case	15 -15
s:ceiling	-16 16
s:ceramic	18 -18
s:change	-11 11
s:chip	-10 10
s:coffee	13 -13
s:combined	-16 16
s:continue	11 -11
s:cost	14 -14
s:count	-28 28
s:counted	-12 12
s:country	-9 9
s:crude	-12 12
s:cut	-12 12
s:day	-11 11
s:deal	-10 10
s:did	-11 11
s:drop	12 -12
s:duty	-8 8
s:earlier	17 -17
s:economy	-21 21
s:effect	-13 13
s:electric	17 -17
s:enter	18 -18
s:entry	-16 16
s:even	-9 9
s:everybody	-8 8
s:everyone	14 -14
s:everything	-11 11
s:extra	20 -20
s:fentanyl	-15 15
s:follow	16 -16
s:free	-9 9
s:furniture	10 -10
s:further	10 -10
s:geneva	10 -10
s:good	-14 14
s:half	9 -9
s:halve	-9 9
s:has	15 -15
s:here	-13 13
s:his	-17 17
s:hit	10 -10
s:hour	21 -21
s:if	20 -20
s:include	-10 10
s:included	-20 20
s:including	-31 31
s:instead	-21 21
s:into	18 -18
s:introduce	18 -18
s:it	-17 17
s:labor	16 -16
s:law	-12 12
s:lay	16 -16
s:leave	-14 14
s:less	11 -11
s:like	13 -13
s:lumber	-11 11
s:medicine	-7 7
s:meet	-9 9
s:minute	-9 9
s:most	-20 20
s:my	11 -11
s:new	-10 10
s:normal	-25 25
s:note	9 -9
s:notice	11 -11
s:ordinary	-24 24
s:other	11 -11
s:plane	-10 10
s:plu	16 -16
s:present	-13 13
s:price	-20 20
s:proclamation	9 -9
s:propose	9 -9
s:purchase	11 -11
s:rare	10 -10
s:reciprocal	-13 13
s:reduce	11 -11
s:remain	19 -19
s:replace	12 -12
s:retain	15 -15
s:return	19 -19
s:rule	-8 8
s:say	18 -18
s:second	23 -23
s:side	5 -5
s:sign	21 -21
s:so	-25 25
s:special	12 -12
s:statement	-9 9
s:steel	19 -19
s:sum	-24 24
s:surcharge	13 -13
s:suspend	17 -17
s:table	8 -8
s:take	-20 20
s:tariff	-12 12
s:term	-15 15
s:that	-6 6
s:there	11 -11
s:therefore	-9 9
s:thi	18 -18
s:third	11 -11
s:threat	13 -13
s:to	9 -9
s:together	-13 13
s:top	22 -22
s:total	-17 17
s:truce	9 -9
s:two	-21 21
s:under	-14 14
s:until	8 -8
s:up	-16 16
s:was	9 -9
s:way	-11 11
s:we	15 -15
s:what	-19 19
s:where	-17 17
s:whose	-11 11
s:will	-10 10
s:without	14 -14
s:write	9 -9
s:year	-14 14
s:you	-19 19
s:you're	15 -15
sa:" .	10 -10
sa:'s	-11 11
sa:'s <number>	-10 10
sa:)	16 -16
sa:) .	12 -12
sa:, "	10 -10
sa:, <level>	-12 12
sa:, all	-17 17
sa:, fentanyl	-17 17
sa:, half	-13 13
sa:, if	11 -11
sa:, in	17 -17
sa:, is	15 -15
sa:, not	11 -11
sa:, of	-10 10
sa:, on	35 -35
sa:, ordinary	-10 10
sa:, over	11 -11
sa:, the	-17 17
sa:, unless	10 -10
sa:, when	-11 11
sa:, which	9 -9
sa:-	-7 7
sa:- in	-9 9
sa:.	-11 11
sa:. <number>	14 -14
sa::	-26 26
sa:: <level>	-34 34
sa:: <number>	-13 13
sa:<day-ahead>	20 -20
sa:<day-ahead> .	-15 15
sa:<day-gone> and	-13 13
sa:<day-today> ,	10 -10
sa:<duty>	-14 14
sa:<level>	-6 6
sa:<level> "	-9 9
sa:<level> ,	-14 14
sa:<level> and	-17 17
sa:<level> for	-12 12
sa:<level> from	-10 10
sa:<level> in	30 -30
sa:<level> on	14 -14
sa:<level> over	-15 15
sa:<level> reciprocal	-13 13
sa:<level> with	8 -8
sa:<name>	11 -11
sa:<name> .	-8 8
sa:<not>	-9 9
sa:<number> ,	18 -18
sa:<number> duty	12 -12
sa:<number> in	13 -13
sa:<person>	9 -9
sa:<person> order	9 -9
sa:<points>	8 -8
sa:<quality>	13 -13
sa:<quality> good	-10 10
sa:<quality> one	13 -13
sa:<span>	-11 11
sa:<v-agree>	9 -9
sa:<v-begin>	12 -12
sa:<v-return>	16 -16
sa:<v-say>	-11 11
sa:<v-stay>	9 -9
sa:<v-suspend>	16 -16
sa:<v-up>	20 -20
sa:?	-12 12
sa:a <level>	9 -9
sa:above	17 -17
sa:above the	12 -12
sa:action	8 -8
sa:add	-27 27
sa:add .	-19 19
sa:addition	28 -28
sa:addition to	21 -21
sa:again ,	10 -10
sa:against <level>	-9 9
sa:agreement	12 -12
sa:all	-14 14
sa:all -	-9 9
sa:and	-3 3
sa:and <quality>	22 -22
sa:and above	18 -18
sa:another	-9 9
sa:are	-11 11
sa:are not	-12 12
sa:average	-12 12
sa:be	18 -18
sa:been	-10 10
sa:begin .	-10 10
sa:beside	10 -10
sa:both	-12 12
sa:busan	-10 10
sa:case	9 -9
sa:come on	10 -10
sa:continue	10 -10
sa:continue to	10 -10
sa:count	-9 9
sa:counted in	-16 16
sa:country	-16 16
sa:duty	-25 25
sa:duty .	-18 18
sa:duty ;	12 -12
sa:duty counted	-13 13
sa:duty included	-17 17
sa:duty is	-8 8
sa:earlier	15 -15
sa:economy	-23 23
sa:electric	13 -13
sa:electric car	13 -13
sa:else	13 -13
sa:emergency	-10 10
sa:end on	-18 18
sa:everybody	-9 9
sa:everyone	14 -14
sa:far	6 -6
sa:fentanyl	-12 12
sa:fentanyl and	-18 18
sa:for	-25 25
sa:for <quality>	-7 7
sa:for its	-20 20
sa:force	10 -10
sa:from	-15 15
sa:from <day-ahead>	14 -14
sa:from <day-gone>	14 -14
sa:from <level>	-20 20
sa:from <number>	-21 21
sa:from the	11 -11
sa:geneva	12 -12
sa:good	-8 8
sa:had	-13 13
sa:higher	12 -12
sa:his	-12 12
sa:if	29 -29
sa:if the	12 -12
sa:in	-8 8
sa:in ,	-13 13
sa:in <name>	18 -18
sa:in addition	28 -28
sa:include	-10 10
sa:included	-35 35
sa:included ,	-8 8
sa:included .	-22 22
sa:including	-24 24
sa:instead	-15 15
sa:instead of	-15 15
sa:is add	-18 18
sa:is make	-17 17
sa:it	-10 10
sa:it ,	-10 10
sa:it was	12 -12
sa:leave	-9 9
sa:like	11 -11
sa:list	12 -12
sa:list ,	11 -11
sa:make <level>	16 -16
sa:make <number>	18 -18
sa:make of	-15 15
sa:more	10 -10
sa:most good	-20 20
sa:much	-14 14
sa:nobody	-13 13
sa:normal	-16 16
sa:normal duty	-13 13
sa:nothing	-8 8
sa:now .	-24 24
sa:of it	-25 25
sa:of thi	-13 13
sa:of which	-8 8
sa:off the	7 -7
sa:on <quality>	14 -14
sa:on the	-13 13
sa:on top	31 -31
sa:once	-19 19
sa:or	-8 8
sa:ordinary	-17 17
sa:ordinary <number>	18 -18
sa:ordinary duty	-29 29
sa:over	19 -19
sa:over and	18 -18
sa:plu <number>	-11 11
sa:price	-16 16
sa:purchase	11 -11
sa:purchase of	12 -12
sa:reciprocal	-17 17
sa:remain	16 -16
sa:remain .	12 -12
sa:retain	12 -12
sa:sign	14 -14
sa:since	-11 11
sa:since <month-gone>	-12 12
sa:steel	10 -10
sa:suspend	16 -16
sa:table	7 -7
sa:tariff ,	-11 11
sa:term	-9 9
sa:that it	10 -10
sa:that the	17 -17
sa:the <quality>	-15 15
sa:the first	11 -11
sa:the normal	-15 15
sa:the table	7 -7
sa:the two	-9 9
sa:them	-9 9
sa:to	21 -21
sa:to older	7 -7
sa:top	31 -31
sa:top of	27 -27
sa:total	11 -11
sa:two	-16 16
sa:under section	15 -15
sa:under the	-12 12
sa:unless	16 -16
sa:until	14 -14
sa:up	-10 10
sa:was	12 -12
sa:week	-18 18
sa:week .	-12 12
sa:which <level>	-9 9
sa:with <seat>	11 -11
sa:with the	-15 15
sa:without	9 -9
sa:would	9 -9
sb:(	10 -10
sb:) ,	-10 10
sb:, "	-14 14
sb:, <level>	17 -17
sb:, <number>	18 -18
sb:, a	-13 13
sb:, and	-16 16
sb:, by	11 -11
sb:, for	-17 17
sb:, it	-11 11
sb:, most	-23 23
sb:, on	9 -9
sb:, plu	15 -15
sb:, so	-16 16
sb:. <number>	14 -14
sb:: <level>	-9 9
sb:: a	16 -16
sb:: the	31 -31
sb:<day-ahead>	7 -7
sb:<day-gone> :	-14 14
sb:<day-gone> and	13 -13
sb:<day-gone> that	21 -21
sb:<day-today> :	12 -12
sb:<gate>	15 -15
sb:<level> ,	-6 6
sb:<level> :	10 -10
sb:<level> and	18 -18
sb:<level> for	11 -11
sb:<level> from	-14 14
sb:<level> in	16 -16
sb:<level> since	16 -16
sb:<level> to	-11 11
sb:<level> under	-9 9
sb:<month-ahead>	11 -11
sb:<month-gone> ,	9 -9
sb:<month-gone> of	-12 12
sb:<name> tariff	-11 11
sb:<not>	14 -14
sb:<number> /	-11 11
sb:<number> :	-9 9
sb:<number> duty	8 -8
sb:<number> on	-15 15
sb:<number> plu	16 -16
sb:<number> the	-19 19
sb:<number> to	9 -9
sb:<organisation> ,	-10 10
sb:<person> write	7 -7
sb:<quality>	-17 17
sb:<quality> car	-16 16
sb:<quality> soybean	-11 11
sb:<seat> ,	12 -12
sb:<v-deny>	-9 9
sb:<v-down>	-19 19
sb:<v-stay>	-16 16
sb:<v-target>	-12 12
sb:=	-12 12
sb:a	-10 10
sb:a .	-15 15
sb:a <quality>	-9 9
sb:a duty	14 -14
sb:a list	-9 9
sb:a reciprocal	11 -11
sb:about	-18 18
sb:add the	-24 24
sb:add up	-18 18
sb:additional	21 -21
sb:additional <level>	-11 11
sb:additional duty	24 -24
sb:additional tariff	13 -13
sb:after	17 -17
sb:agreement	-15 15
sb:alert	18 -18
sb:alert :	18 -18
sb:amount	13 -13
sb:amount to	12 -12
sb:an <quality>	-12 12
sb:and <number>	-17 17
sb:and another	11 -11
sb:and on	20 -20
sb:and with	-10 10
sb:and you	-12 12
sb:announcement	10 -10
sb:announcement no	11 -11
sb:another	19 -19
sb:are	28 -28
sb:are the	12 -12
sb:ask	-15 15
sb:at the	11 -11
sb:bear	14 -14
sb:beef	11 -11
sb:been	12 -12
sb:bring	-13 13
sb:by	10 -10
sb:by <day-ahead>	-11 11
sb:ceiling	-14 14
sb:coffee	12 -12
sb:combined	-16 16
sb:come on	10 -10
sb:come to	-11 11
sb:cost	11 -11
sb:count	-20 20
sb:cut	-14 14
sb:day	-9 9
sb:deal	-20 20
sb:did	-11 11
sb:down	-12 12
sb:duty	13 -13
sb:duty ,	21 -21
sb:duty is	-30 30
sb:duty of	13 -13
sb:enter	16 -16
sb:even	-9 9
sb:explain	-8 8
sb:extra	12 -12
sb:extra <level>	-15 15
sb:extra duty	13 -13
sb:fentanyl is	9 -9
sb:for	16 -16
sb:for <name>	14 -14
sb:for <quality>	16 -16
sb:for an	-10 10
sb:for fentanyl	10 -10
sb:for good	13 -13
sb:force	-10 10
sb:from <day-ahead>	19 -19
sb:from <day-today>	14 -14
sb:from <name>	11 -11
sb:good from	-12 12
sb:good that	-7 7
sb:good will	-13 13
sb:has	20 -20
sb:has been	18 -18
sb:here	-13 13
sb:higher	-14 14
sb:hit	9 -9
sb:hour	18 -18
sb:in <name>	-10 10
sb:in all	13 -13
sb:in force	-9 9
sb:included	8 -8
sb:into	13 -13
sb:it	-13 13
sb:labor	10 -10
sb:last year	-11 11
sb:list	-19 19
sb:list <number>	-26 26
sb:list of	14 -14
sb:lower its	-13 13
sb:lumber	-11 11
sb:make up	8 -8
sb:meet	-12 12
sb:minute	-10 10
sb:more	-14 14
sb:more than	-15 15
sb:most	-11 11
sb:most <quality>	-11 11
sb:new	-10 10
sb:no .	11 -11
sb:no more	-9 9
sb:normal	-9 9
sb:nothing	20 -20
sb:number	-14 14
sb:of <level>	11 -11
sb:of its	-17 17
sb:oil	23 -23
sb:on <day-ahead>	12 -12
sb:on <day-today>	-9 9
sb:on <name>	-14 14
sb:on <quality>	-20 20
sb:on the	13 -13
sb:ordinary	-12 12
sb:ordinary duty	-17 17
sb:our	-18 18
sb:over	-25 25
sb:place	9 -9
sb:plu	26 -26
sb:plu <level>	-14 14
sb:present	-13 13
sb:proclamation	9 -9
sb:raise the	-11 11
sb:rate on	-13 13
sb:reciprocal tariff	13 -13
sb:rule	-9 9
sb:second	23 -23
sb:should	10 -10
sb:since	19 -19
sb:since <day-gone>	22 -22
sb:since <month-gone>	13 -13
sb:so	-15 15
sb:special	12 -12
sb:special duty	12 -12
sb:stay at	14 -14
sb:steel	11 -11
sb:sum	-30 30
sb:take the	-10 10
sb:tariff	-12 12
sb:tariff of	-8 8
sb:than	-8 8
sb:the <name>	-28 28
sb:the <person>	-6 6
sb:the <quality>	29 -29
sb:the additional	20 -20
sb:the emergency	-10 10
sb:the fentanyl	-11 11
sb:the higher	-8 8
sb:the list	13 -13
sb:the other	-16 16
sb:the rate	15 -15
sb:the second	13 -13
sb:the sum	-13 13
sb:the total	-17 17
sb:the two	-14 14
sb:them	17 -17
sb:there	8 -8
sb:there 's	14 -14
sb:therefore	-9 9
sb:thi	16 -16
sb:to <number>	15 -15
sb:together	-28 28
sb:total	-29 29
sb:truce	8 -8
sb:under	-27 27
sb:under section	-18 18
sb:under the	-11 11
sb:until now	9 -9
sb:up to	-14 14
sb:what is	-16 16
sb:where	-13 13
sb:whose	-11 11
sb:will	-14 14
sb:with	-12 12
sb:without	5 -5
sb:would	-22 22
sb:would raise	-9 9
sb:year	-19 19
sum here most	-79 79
sum near most	-12 12
sum near only	-44 44
sum no less	29 -29
sum no most	36 -36
sum no only	31 -31
t0=future	-20 20
t0=modal	-26 26
t0=perfect-passive	12 -12
t0=present	-9 9
t0=present-passive	11 -11
t1=future	-23 23
t1=modal	-26 26
t1=participle-passive	24 -24
t1=perfect-passive	12 -12
t1=present	-14 14
t1=present-passive	11 -11
t2=modal	11 -11
total add up	-11 11
total adds up	-9 9
total clause most	-54 54
total clause only	-37 37
total combined	-16 16
total in all	-13 13
total makes 	8 -8
total no	36 -36
total no less	8 -8
total no only	27 -27
total sentence less	49 -49
total sentence most	-19 19
total sentence only	-37 37
total sum	-18 18
total together	-7 7
total total	-28 28
totals false false here	-53 53
totals false false near	-27 27
totals false false no	20 -20
totals false true here	-26 26
totals false true near	14 -14
totals false true no	91 -91
totals true false here	-19 19
totals true false near	-24 24
totals true false no	-13 13
totals true true here	-17 17
totals true true near	-29 29
totals true true no	5 -5
v0=be	-7 7
v0=bear	16 -16
v0=make	-15 15
v0=other	12 -12
v0=say	9 -9
v0=tell	-11 11
v0=threaten	11 -11
v1=be	-8 8
v1=bear	16 -16
v1=make	-13 13
v1=other	12 -12
v1=say	9 -9
v1=tell	-11 11
v2=collect	8 -8
v2=make	-10 10
v2=other	14 -14
v2=put	6 -6
vt0=be future	-10 10
vt0=bear present	12 -12
vt0=fall present	-17 17
vt0=raise modal	-9 9
vt0=say present	8 -8
vt0=take present	-11 11
vt0=tell past	-11 11
vt1=be future	-10 10
vt1=bear present	12 -12
vt1=fall present	-17 17
vt1=raise modal	-9 9
vt1=say present	8 -8
vt1=take present	-11 11
vt1=tell past	-11 11
vt2=make present	-11 11`;
