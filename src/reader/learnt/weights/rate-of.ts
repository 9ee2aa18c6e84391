// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	-8 8
a:<day-today>	11 -11
a:<duty>	10 -10
a:<month-gone>	-15 15
a:<name>	11 -11
a:<name> .	-13 13
a:<name> on	10 -10
a:<not>	-6 6
a:<number>	8 -8
a:<quality>	9 -9
a:<quality> good	-13 13
a:<v-down>	12 -12
a:<v-say>	-19 19
a:?	-11 11
a:a <level>	7 -7
a:action	9 -9
a:again	16 -16
a:all	-31 31
a:and	11 -11
a:at	-13 13
a:back	12 -12
a:be	10 -10
a:begin	-8 8
a:case	11 -11
a:duty .	-16 16
a:earlier	14 -14
a:emergency	-11 11
a:extra	9 -9
a:fentanyl	25 -25
a:fentanyl .	15 -15
a:for <span>	-7 7
a:from <day-gone>	12 -12
a:good	-16 16
a:in	-20 20
a:in all	-14 14
a:including	-24 24
a:including the	-12 12
a:instead	-12 12
a:instead of	-12 12
a:is make	-9 9
a:it	-12 12
a:last	-11 11
a:last week	-9 9
a:list	9 -9
a:more	20 -20
a:most good	-18 18
a:new	-10 10
a:no	-10 10
a:now .	-11 11
a:of	7 -7
a:of <level>	-10 10
a:old	-15 15
a:on	19 -19
a:on <name>	12 -12
a:on top	15 -15
a:or	-10 10
a:over	17 -17
a:pay	-10 10
a:put	7 -7
a:reciprocal	16 -16
a:section	12 -12
a:section <number>	12 -12
a:tariff	20 -20
a:tariff on	10 -10
a:the old	-15 15
a:the older	-11 11
a:the ordinary	-9 9
a:time	-10 10
a:to	17 -17
a:to <level>	10 -10
a:top	15 -15
a:top of	14 -14
a:two	-19 19
a:under section	13 -13
a:week	-15 15
a:with the	-11 11
a:would	12 -12
asks	-12 12
b:"	10 -10
b:(	10 -10
b:, <number>	9 -9
b:, and	-12 12
b:, for	-15 15
b:, most	-15 15
b:, plu	22 -22
b:.	11 -11
b:<day-gone> it	-11 11
b:<goods>	12 -12
b:<level>	10 -10
b:<level> and	9 -9
b:<level> on	16 -16
b:<level> or	11 -11
b:<name> 's	-10 10
b:<name> is	19 -19
b:<name> tariff	-13 13
b:<number>	6 -6
b:<number> of	15 -15
b:<number> the	-13 13
b:<person>	-12 12
b:<quality>	-11 11
b:<quality> duty	-11 11
b:<quality> soybean	-11 11
b:<sender>	-12 12
b:<v-agree>	-20 20
b:<v-down>	-22 22
b:<v-end>	14 -14
b:<v-impose>	16 -16
b:<v-propose>	18 -18
b:<v-suspend>	13 -13
b:<v-target>	-10 10
b:<v-threaten>	16 -16
b:=	-11 11
b:a	13 -13
b:a duty	14 -14
b:a further	14 -14
b:a reciprocal	7 -7
b:a total	-11 11
b:about	-12 12
b:add the	-14 14
b:add up	-16 16
b:additional	18 -18
b:additional <level>	-9 9
b:additional <name>	10 -10
b:additional duty	7 -7
b:additional tariff	17 -17
b:an <quality>	-15 15
b:an additional	17 -17
b:and	17 -17
b:and a	15 -15
b:another	28 -28
b:are	15 -15
b:at the	10 -10
b:bear	13 -13
b:before	9 -9
b:car	-19 19
b:ceiling	-12 12
b:charge an	10 -10
b:combined	-9 9
b:come to	-12 12
b:down	-13 13
b:down from	-13 13
b:duty is	-23 23
b:duty of	12 -12
b:enter	16 -16
b:extra	26 -26
b:for a	10 -10
b:from <day-ahead>	18 -18
b:further	15 -15
b:get	-13 13
b:good from	-13 13
b:has been	9 -9
b:in <name>	-13 13
b:it	-24 24
b:last	-16 16
b:levy	15 -15
b:lower its	-11 11
b:meet	-14 14
b:more	-12 12
b:more than	-13 13
b:most	-9 9
b:new	-14 14
b:now	-12 12
b:now pay	-10 10
b:of	14 -14
b:of <level>	17 -17
b:of <name>	17 -17
b:on	-14 14
b:ordinary	-13 13
b:ordinary <level>	10 -10
b:ordinary duty	-20 20
b:our	-13 13
b:over fentanyl	11 -11
b:pay an	17 -17
b:plu	38 -38
b:reciprocal	6 -6
b:reciprocal tariff	12 -12
b:say	12 -12
b:second	19 -19
b:special	11 -11
b:special duty	11 -11
b:sum	-19 19
b:surcharge	9 -9
b:surcharge of	9 -9
b:take the	-12 12
b:tariff	-18 18
b:than	-20 20
b:that make	-15 15
b:the <name>	-22 22
b:the <number>	-13 13
b:the <quality>	21 -21
b:the additional	10 -10
b:the extra	12 -12
b:the sum	-9 9
b:the total	-14 14
b:there	24 -24
b:therefore	-13 13
b:thi	9 -9
b:threaten	15 -15
b:together	-15 15
b:total	-30 30
b:total of	-13 13
b:until	9 -9
b:until then	10 -10
b:where	-13 13
b:whose	-13 13
b:will	-12 12
b:with the	14 -14
b:would	-25 25
b:would have	-10 10
b:year	-15 15
b:you	-11 11
c0=agree	-22 22
c0=propose	19 -19
c1=agree	-22 22
c1=bear	-15 15
c1=down	-17 17
c1=impose	21 -21
c1=propose	20 -20
c1=suspend	13 -13
c2=bear	10 -10
c2=impose	19 -19
ct0=agree present	-10 10
ct0=impose modal	-8 8
ct0=stay future	-14 14
ct0=stay modal	-14 14
ct0=up past	12 -12
ct1=agree present	-10 10
ct1=bear present	-14 14
ct1=impose modal	-8 8
ct1=impose participle-passive	15 -15
ct1=impose pluperfect	-12 12
ct1=stay future	-15 15
ct1=stay modal	-14 14
ct1=up past	12 -12
ct2=begin present	-4 4
ct2=impose present-passive	15 -15
ct2=stay present-passive	-9 9
f:"	-13 13
f:'s	-22 22
f::	-11 11
f:<day-ahead>	9 -9
f:<day-gone>	-11 11
f:<day-today>	12 -12
f:<gate>	-14 14
f:<goods>	20 -20
f:<level-noun>	-6 6
f:<not>	10 -10
f:<person>	6 -6
f:<v-propose>	-13 13
f:<v-suspend>	11 -11
f:a	-14 14
f:add	13 -13
f:an	-11 11
f:answer	15 -15
f:at	15 -15
f:average	-15 15
f:bean	-11 11
f:because	13 -13
f:can	-15 15
f:charge	12 -12
f:custom	-10 10
f:day	-11 11
f:do	-15 15
f:doe	16 -16
f:end	13 -13
f:extra	15 -15
f:fall	8 -8
f:fentanyl	-28 28
f:figure	-14 14
f:free	-14 14
f:from	-16 16
f:gave	-10 10
f:geneva	8 -8
f:get	-23 23
f:have	-9 9
f:i	-14 14
f:if	17 -17
f:include	-15 15
f:included	14 -14
f:is	-13 13
f:its	15 -15
f:meet	13 -13
f:most	20 -20
f:mr	10 -10
f:not	19 -19
f:nothing	-14 14
f:official	-15 15
f:older	12 -12
f:on	9 -9
f:only	-9 9
f:ordinary	11 -11
f:other	10 -10
f:place	-14 14
f:reciprocal	-24 24
f:refund	-11 11
f:remain	10 -10
f:same	-12 12
f:since	-13 13
f:so	10 -10
f:still	13 -13
f:stop	-15 15
f:term	-29 29
f:the	8 -8
f:those	14 -14
f:to	18 -18
f:together	13 -13
f:top	11 -11
f:two	22 -22
f:up	-16 16
f:will	24 -24
f:with	10 -10
f:would	-10 10
f:yet	-7 7
has-future	-9 9
has-participle	14 -14
has-perfect	19 -19
headline	-7 7
high	13 -13
l1=:	-11 11
l1=<level>	-17 17
l1=<name>	17 -17
l1=<v-impose>	7 -7
l1=<v-say>	31 -31
l1=<v-stay>	-16 16
l1==	-11 11
l1=a	14 -14
l1=about	-20 20
l1=add	18 -18
l1=additional	24 -24
l1=and	14 -14
l1=another	32 -32
l1=are	10 -10
l1=at	-23 23
l1=be	-14 14
l1=extra	15 -15
l1=for	-16 16
l1=further	13 -13
l1=leave	-9 9
l1=make	-23 23
l1=of	11 -11
l1=plu	33 -33
l1=say	13 -13
l1=second	13 -13
l1=than	-15 15
l1=to	-29 29
l1=with	16 -16
l2='s	4 -4
l2=<day-ahead>	17 -17
l2=<day-gone>	-6 6
l2=<day-today>	15 -15
l2=<number>	17 -17
l2=<v-bear>	10 -10
l2=<v-down>	-11 11
l2=<v-end>	15 -15
l2=<v-target>	-11 11
l2=<v-up>	17 -17
l2=an	26 -26
l2=and	13 -13
l2=come	-11 11
l2=down	-17 17
l2=fentanyl	16 -16
l2=good	4 -4
l2=in	-11 11
l2=more	-13 13
l2=now	-14 14
l2=surcharge	9 -9
l2=tariff	-11 11
l2=that	-16 16
l2=the	17 -17
l2=to	15 -15
l2=total	-16 16
l2=up	-9 9
l2=with	15 -15
l2=would	-11 11
l2=you	-9 9
l3=:	11 -11
l3=;	-12 12
l3=<duty>	9 -9
l3=<name>	20 -20
l3=<v-bear>	16 -16
l3=<v-say>	-14 14
l3=<v-stay>	-12 12
l3=fentanyl	13 -13
l3=go	-9 9
l3=good	16 -16
l3=in	-14 14
l3=it	-17 17
l3=no	-8 8
l3=of	19 -19
l3=on	-12 12
l3=that	8 -8
l3=to	24 -24
l3=year	-13 13
l4='s	-8 8
l4=,	33 -33
l4=:	-17 17
l4=<number>	-14 14
l4=<v-bear>	-18 18
l4=<v-begin>	21 -21
l4=<v-propose>	15 -15
l4=<v-say>	17 -17
l4=a	19 -19
l4=come	10 -10
l4=from	12 -12
l4=good	-11 11
l4=it	-15 15
l4=most	11 -11
l4=of	18 -18
l4=pay	-12 12
l4=product	9 -9
l4=the	-17 17
l4=what	12 -12
l=, plu	15 -15
l=<begin> <name>	22 -22
l=<begin> the	-11 11
l=<level> or	11 -11
l=<number> ,	13 -13
l=a further	12 -12
l=an additional	21 -21
l=and the	15 -15
l=come to	-11 11
l=down from	-12 12
l=duty is	-10 10
l=duty of	11 -11
l=it is	9 -9
l=it was	-26 26
l=more than	-13 13
l=now pay	-12 12
l=surcharge of	9 -9
l=the extra	8 -8
l=total of	-13 13
lead="	10 -10
lead=(	10 -10
lead=15	-14 14
lead=a	-15 15
lead=american	-9 9
lead=an	-19 19
lead=and	12 -12
lead=china	17 -17
lead=chinese	23 -23
lead=india	17 -17
lead=trump	-13 13
lead=where	-13 13
lead=whose	-13 13
lll=<begin> <begin> <name>	22 -22
lll=<begin> <begin> the	-11 11
lll=a duty of	13 -13
lll=a total of	-11 11
lll=add up to	-12 12
lll=from <level> to	-17 17
lll=the rate of	9 -9
low	95 -95
lr=, on	11 -11
lr=: .	-25 25
lr=<begin> on	-12 12
lr=<name> ,	-8 8
lr=additional in	15 -15
lr=and on	12 -12
lr=another for	11 -11
lr=at ,	-15 15
lr=extra in	10 -10
lr=for ,	-13 13
lr=is .	24 -24
lr=of .	4 -4
lr=pay .	21 -21
lr=pay in	-16 16
lr=the ,	14 -14
lr=to ,	-4 4
lr=to .	-20 20
nc2=suspend	8 -8
nc2=target	-8 8
nct2=stay present	18 -18
next=)	12 -12
next=:	-38 38
next=because	14 -14
nhas-infinitive	12 -12
nhas-participle	-12 12
nhas-perfect	-9 9
nt2=participle-passive	-11 11
nv2=be	13 -13
nv2=make	-15 15
nv2=other	-9 9
nv2=pay	15 -15
nv2=say	11 -11
nvt2=other present	-11 11
nvt2=pay present	12 -12
on top additional	25 -25
on top another	26 -26
on top clause less	39 -39
on top clause most	29 -29
on top clause only	31 -31
on top extra	32 -32
on top further	10 -10
on top no	-50 50
on top no most	-45 45
on top no only	-19 19
on top on top	13 -13
on top sentence	-25 25
on top sentence most	-28 28
on top surcharge	11 -11
pc0=stay	-15 15
pc1=impose	14 -14
phas-gerund	-10 10
pt1=gerund	-10 10
pv0=tell	13 -13
pv1=pay	-10 10
pv1=sign	11 -11
q::	-16 16
q:<agent>	-13 13
q:<day-ahead>	19 -19
q:<day-today>	-14 14
q:<level-noun>	-16 16
q:<money>	-16 16
q:<month-ahead>	-10 10
q:<name>	7 -7
q:<number>	16 -16
q:<office>	13 -13
q:<quality>	-13 13
q:<seat>	8 -8
q:<taker>	-13 13
q:<v-buy>	-13 13
q:<v-suspend>	7 -7
q:<v-target>	-23 23
q:?	-16 16
q:about	-13 13
q:additional	48 -48
q:after	12 -12
q:an	16 -16
q:announcement	13 -13
q:another	-22 22
q:apply	11 -11
q:are	-13 13
q:as	-19 19
q:at	15 -15
q:away	-13 13
q:back	-22 22
q:be	12 -12
q:come	14 -14
q:cost	-14 14
q:deal	-12 12
q:down	9 -9
q:economy	14 -14
q:effect	10 -10
q:emergency	-10 10
q:extra	26 -26
q:fentanyl	-22 22
q:figure	-11 11
q:general	-11 11
q:his	-8 8
q:in	-16 16
q:included	-15 15
q:including	-24 24
q:is	-27 27
q:leave	-10 10
q:list	-21 21
q:matter	10 -10
q:me	-19 19
q:more	18 -18
q:most	8 -8
q:negotiator	-16 16
q:not	-15 15
q:note	10 -10
q:notice	16 -16
q:now	-11 11
q:old	-16 16
q:older	-13 13
q:order	-12 12
q:ordinary	-32 32
q:out	16 -16
q:over	-14 14
q:own	-10 10
q:plu	-11 11
q:present	9 -9
q:product	11 -11
q:reciprocal	-32 32
q:remain	10 -10
q:say	12 -12
q:section	-23 23
q:sign	14 -14
q:so	5 -5
q:subject	-14 14
q:sum	-16 16
q:suspend	9 -9
q:that	-15 15
q:their	-12 12
q:they	6 -6
q:thing	10 -10
q:time	7 -7
q:under	-16 16
q:well	9 -9
q:where	13 -13
q:which	-13 13
q:year	-6 6
q:—	9 -9
r1=)	19 -19
r1=,	-19 19
r1=:	-11 11
r1=<duty>	23 -23
r1=<end>	11 -11
r1=<v-impose>	11 -11
r1=<v-stay>	20 -20
r1=again	8 -8
r1=all	-15 15
r1=and	-23 23
r1=are	11 -11
r1=at	-10 10
r1=because	11 -11
r1=extra	8 -8
r1=in	-16 16
r1=including	-24 24
r1=more	37 -37
r1=of	12 -12
r1=or	-12 12
r1=over	14 -14
r1=tariff	15 -15
r2=,	18 -18
r2=<day-ahead>	-7 7
r2=<day-gone>	18 -18
r2=<goods>	18 -18
r2=<quality>	11 -11
r2=<span>	-13 13
r2=<v-impose>	15 -15
r2=<v-stay>	-12 12
r2=all	-37 37
r2=by	-12 12
r2=half	-16 16
r2=in	20 -20
r2=is	22 -22
r2=make	-10 10
r2=of	-10 10
r2=on	13 -13
r2=the	-10 10
r2=top	17 -17
r3='s	-6 6
r3=,	13 -13
r3=.	-27 27
r3=:	-13 13
r3=<level-noun>	-12 12
r3=<not>	-7 7
r3=<person>	12 -12
r3=<v-impose>	20 -20
r3=and	20 -20
r3=be	12 -12
r3=fentanyl	12 -12
r3=from	11 -11
r3=good	-24 24
r3=it	13 -13
r3=ordinary	-23 23
r3=to	12 -12
r3=top	19 -19
r3=which	-12 12
r3=would	13 -13
r4=<duty>	-14 14
r4=<name>	18 -18
r4=<not>	-10 10
r4=<number>	22 -22
r4=<person>	-13 13
r4=<v-impose>	20 -20
r4=are	-14 14
r4=duty	-19 19
r4=half	9 -9
r4=included	-12 12
r4=it	-11 11
r4=its	12 -12
r4=on	27 -27
r4=ordinary	-7 7
r4=since	9 -9
r4=what	-11 11
r=, <number>	11 -11
r=, all	-16 16
r=, and	-17 17
r=, half	-13 13
r=, of	-12 12
r=, on	17 -17
r=, the	-11 11
r=<end> <end>	11 -11
r=because of	11 -11
r=in all	-21 21
r=in the	12 -12
r=including the	-12 12
r=is make	-9 9
r=more ,	9 -9
r=on most	-12 12
r=on top	17 -17
r=to <level>	10 -10
r=under section	11 -11
r=with the	-14 14
s:(	10 -10
s:)	10 -10
s:+	-20 20
s:,	-9 9
s:/	-19 19
s:<agent>	13 -13
s:<day-ahead>	28 -28
s:<day-today>	13 -13
s:<duty>	-8 8
s:<gate>	13 -13
s:<name>	21 -21
s:<number>	-12 12
s:<office>	8 -8
s:<organisation>	16 -16
s:<person>	18 -18
s:<points>	17 -17
s:<span>	-16 16
s:<v-end>	15 -15
s:<v-return>	8 -8
s:<v-suspend>	33 -33
s:<v-target>	-14 14
s:<v-up>	23 -23
s:=	-20 20
s:?	-12 12
s:a	-16 16
s:about	-20 20
s:above	18 -18
s:according	9 -9
s:action	9 -9
s:add	-33 33
s:addition	23 -23
s:additional	22 -22
s:after	14 -14
s:again	11 -11
s:against	-15 15
s:all	-16 16
s:also	-17 17
s:amount	11 -11
s:announcement	14 -14
s:answer	17 -17
s:article	-8 8
s:as	10 -10
s:average	-19 19
s:be	12 -12
s:bean	-15 15
s:bear	12 -12
s:beef	15 -15
s:before	10 -10
s:beside	7 -7
s:car	-11 11
s:case	14 -14
s:ceiling	-14 14
s:ceramic	15 -15
s:change	-13 13
s:combined	-9 9
s:continue	12 -12
s:copper	-5 5
s:cost	17 -17
s:count	-10 10
s:cut	-14 14
s:deal	-26 26
s:decree	12 -12
s:did	-9 9
s:drop	12 -12
s:due	-9 9
s:earlier	15 -15
s:earth	10 -10
s:economy	-11 11
s:electric	17 -17
s:emergency	-17 17
s:enter	16 -16
s:entry	-12 12
s:everybody	-10 10
s:everyone	13 -13
s:exporter	-12 12
s:extra	25 -25
s:far	6 -6
s:fentanyl	-13 13
s:forced	22 -22
s:go	18 -18
s:good	-12 12
s:has	14 -14
s:here	-19 19
s:his	-17 17
s:hour	20 -20
s:if	32 -32
s:include	-13 13
s:included	-19 19
s:including	-33 33
s:instead	-19 19
s:into	11 -11
s:introduce	10 -10
s:labor	21 -21
s:last	-23 23
s:law	-13 13
s:lay	12 -12
s:less	12 -12
s:like	14 -14
s:lumber	-13 13
s:machinery	-10 10
s:meet	-19 19
s:most	-19 19
s:my	11 -11
s:new	-18 18
s:normal	-22 22
s:note	9 -9
s:nothing	8 -8
s:notice	10 -10
s:old	-22 22
s:ordinary	-32 32
s:other	16 -16
s:our	-15 15
s:overall	-11 11
s:plu	15 -15
s:pork	16 -16
s:rare	10 -10
s:reciprocal	-10 10
s:remain	12 -12
s:retain	13 -13
s:return	14 -14
s:say	21 -21
s:second	16 -16
s:since	5 -5
s:so	-25 25
s:statement	-8 8
s:steel	15 -15
s:sum	-17 17
s:surcharge	15 -15
s:suspend	23 -23
s:take	-11 11
s:tariff	-13 13
s:term	-10 10
s:them	10 -10
s:there	12 -12
s:therefore	-10 10
s:thi	15 -15
s:third	11 -11
s:threat	13 -13
s:to	14 -14
s:together	-11 11
s:top	17 -17
s:total	-14 14
s:toy	-12 12
s:two	-20 20
s:under	-14 14
s:until	11 -11
s:up	-13 13
s:well	-8 8
s:where	-10 10
s:whose	-13 13
s:without	13 -13
s:write	16 -16
s:you	-15 15
s:you're	12 -12
sa:" .	16 -16
sa:'s	-9 9
sa:'s <number>	-8 8
sa:)	10 -10
sa:) .	10 -10
sa:, <number>	14 -14
sa:, all	-16 16
sa:, by	-9 9
sa:, half	-18 18
sa:, in	12 -12
sa:, is	17 -17
sa:, of	-13 13
sa:, on	37 -37
sa:, ordinary	-11 11
sa:, over	9 -9
sa:, the	-17 17
sa:, unless	10 -10
sa:, which	11 -11
sa:. <number>	11 -11
sa::	-30 30
sa:: <level>	-34 34
sa:<day-ahead>	19 -19
sa:<day-ahead> ,	17 -17
sa:<day-gone> ,	8 -8
sa:<day-gone> .	-8 8
sa:<day-gone> and	-14 14
sa:<duty>	-19 19
sa:<level> and	-14 14
sa:<level> in	28 -28
sa:<level> of	-11 11
sa:<level> on	14 -14
sa:<level> over	-18 18
sa:<level> reciprocal	-13 13
sa:<not>	-9 9
sa:<number>	13 -13
sa:<number> ,	21 -21
sa:<number> in	8 -8
sa:<person>	6 -6
sa:<person> order	11 -11
sa:<points>	12 -12
sa:<quality>	14 -14
sa:<quality> one	14 -14
sa:<v-agree>	11 -11
sa:<v-buy>	13 -13
sa:<v-down>	9 -9
sa:<v-end>	6 -6
sa:<v-return>	14 -14
sa:<v-suspend>	17 -17
sa:<v-up>	21 -21
sa:?	-12 12
sa:a <level>	7 -7
sa:above	18 -18
sa:above the	13 -13
sa:action	9 -9
sa:add	-28 28
sa:add .	-20 20
sa:addition	24 -24
sa:addition to	16 -16
sa:against	-9 9
sa:against <level>	-12 12
sa:all	-15 15
sa:all ,	-10 10
sa:and	-6 6
sa:and <quality>	16 -16
sa:and above	19 -19
sa:another	-11 11
sa:are	-8 8
sa:average	-11 11
sa:be	19 -19
sa:been	-8 8
sa:begin .	-10 10
sa:beside	7 -7
sa:both	-11 11
sa:busan	-12 12
sa:case	12 -12
sa:continue	10 -10
sa:continue to	10 -10
sa:drop	8 -8
sa:duty	-29 29
sa:duty ;	13 -13
sa:duty included	-17 17
sa:duty on	10 -10
sa:earlier	15 -15
sa:else	10 -10
sa:emergency	-12 12
sa:end	-14 14
sa:end on	-16 16
sa:everybody	-11 11
sa:everyone	12 -12
sa:far	9 -9
sa:fentanyl	-9 9
sa:fentanyl .	18 -18
sa:fentanyl and	-16 16
sa:for	-14 14
sa:for <span>	-6 6
sa:forced	12 -12
sa:forced labor	9 -9
sa:from	-6 6
sa:from <level>	-18 18
sa:go	12 -12
sa:had	-18 18
sa:had threaten	-11 11
sa:his	-13 13
sa:if	24 -24
sa:if the	13 -13
sa:in	-11 11
sa:in <name>	8 -8
sa:in a	-8 8
sa:in addition	24 -24
sa:include	-12 12
sa:included	-30 30
sa:included .	-17 17
sa:including	-25 25
sa:including the	-12 12
sa:instead	-12 12
sa:instead of	-12 12
sa:is add	-20 20
sa:is make	-12 12
sa:it	-8 8
sa:it ,	-9 9
sa:it .	-15 15
sa:it was	14 -14
sa:labor	12 -12
sa:like	11 -11
sa:list	10 -10
sa:list ,	10 -10
sa:make <level>	15 -15
sa:make <number>	17 -17
sa:make of	-13 13
sa:more	9 -9
sa:most good	-18 18
sa:much	-14 14
sa:normal	-15 15
sa:normal duty	-10 10
sa:now .	-19 19
sa:of it	-26 26
sa:of older	9 -9
sa:old	-16 16
sa:on <quality>	17 -17
sa:on the	-10 10
sa:on top	25 -25
sa:once	-16 16
sa:order	12 -12
sa:ordinary	-23 23
sa:ordinary duty	-28 28
sa:over	14 -14
sa:over and	19 -19
sa:plu <number>	-12 12
sa:put on	-9 9
sa:reciprocal	-17 17
sa:remain	13 -13
sa:retain	11 -11
sa:suspend	17 -17
sa:take	-6 6
sa:tariff	8 -8
sa:tariff ,	-12 12
sa:tariff on	9 -9
sa:term	-9 9
sa:that it	12 -12
sa:the	-7 7
sa:the <person>	8 -8
sa:the <quality>	-10 10
sa:the first	8 -8
sa:the normal	-14 14
sa:the old	-15 15
sa:the ordinary	-16 16
sa:to	21 -21
sa:to <number>	-10 10
sa:top	25 -25
sa:top of	26 -26
sa:two	-12 12
sa:under section	15 -15
sa:under the	-13 13
sa:until	10 -10
sa:up	-6 6
sa:week	-12 12
sa:when	-12 12
sa:which <level>	-10 10
sa:would	33 -33
sb:" ,	-10 10
sb:(	17 -17
sb:, <level>	22 -22
sb:, <number>	14 -14
sb:, and	-13 13
sb:, as	17 -17
sb:, for	-19 19
sb:, most	-22 22
sb:, plu	13 -13
sb:, so	-15 15
sb:- the	-10 10
sb:/	-15 15
sb::	9 -9
sb:: <number>	7 -7
sb:: a	14 -14
sb:: the	15 -15
sb:<agent>	11 -11
sb:<day-gone> and	11 -11
sb:<day-gone> it	-12 12
sb:<day-gone> that	20 -20
sb:<day-today>	9 -9
sb:<gate>	13 -13
sb:<level> (	10 -10
sb:<level> ,	-16 16
sb:<level> and	6 -6
sb:<level> for	8 -8
sb:<level> in	6 -6
sb:<level> on	13 -13
sb:<level> or	16 -16
sb:<level> over	10 -10
sb:<level> since	15 -15
sb:<level> to	-13 13
sb:<level> under	-9 9
sb:<month-gone> of	-16 16
sb:<name>	7 -7
sb:<name> and	-9 9
sb:<name> tariff	-13 13
sb:<not>	12 -12
sb:<number> ,	20 -20
sb:<number> /	-16 16
sb:<number> duty	10 -10
sb:<number> is	-17 17
sb:<number> on	-13 13
sb:<number> plu	16 -16
sb:<number> the	-13 13
sb:<organisation>	15 -15
sb:<points>	-11 11
sb:<quality>	-17 17
sb:<quality> car	-15 15
sb:<quality> duty	-13 13
sb:<quality> soybean	-10 10
sb:<seat> ,	9 -9
sb:<sender>	-14 14
sb:<span>	-12 12
sb:<v-agree>	-14 14
sb:<v-down>	-26 26
sb:<v-end>	10 -10
sb:<v-suspend>	18 -18
sb:<v-target>	-13 13
sb:=	-12 12
sb:a <quality>	-12 12
sb:a duty	10 -10
sb:a reciprocal	11 -11
sb:about	-15 15
sb:add	-12 12
sb:add the	-15 15
sb:add up	-16 16
sb:additional	19 -19
sb:additional <level>	-12 12
sb:additional <name>	9 -9
sb:additional duty	19 -19
sb:additional tariff	19 -19
sb:after	24 -24
sb:agreement	-18 18
sb:amount	11 -11
sb:an <quality>	-14 14
sb:and	6 -6
sb:and <name>	-13 13
sb:and <number>	-17 17
sb:and a	10 -10
sb:and on	11 -11
sb:and with	-13 13
sb:announcement	12 -12
sb:another	23 -23
sb:are	22 -22
sb:are the	12 -12
sb:at the	8 -8
sb:bean	-11 11
sb:bear	12 -12
sb:been	11 -11
sb:bring	-15 15
sb:bring the	-12 12
sb:by	15 -15
sb:car	-13 13
sb:ceiling	-13 13
sb:collect	9 -9
sb:combined	-9 9
sb:come on	11 -11
sb:come to	-13 13
sb:cut	-11 11
sb:day	-6 6
sb:deal	-22 22
sb:decree	12 -12
sb:down from	-13 13
sb:duty	13 -13
sb:duty ,	18 -18
sb:duty is	-23 23
sb:duty of	17 -17
sb:enter	14 -14
sb:everything	-10 10
sb:explain	-10 10
sb:extra	17 -17
sb:extra <level>	-16 16
sb:extra duty	16 -16
sb:for	7 -7
sb:for <name>	10 -10
sb:for <quality>	12 -12
sb:for fentanyl	12 -12
sb:for good	12 -12
sb:force	-9 9
sb:from <day-ahead>	18 -18
sb:get	-14 14
sb:good from	-13 13
sb:good have	11 -11
sb:half	-9 9
sb:has	16 -16
sb:has been	15 -15
sb:have pay	9 -9
sb:higher	-13 13
sb:hour	17 -17
sb:if	13 -13
sb:in	4 -4
sb:in force	-9 9
sb:introduce	10 -10
sb:it ,	-9 9
sb:it come	-11 11
sb:it has	10 -10
sb:last	-19 19
sb:last year	-15 15
sb:law	-11 11
sb:list	-18 18
sb:list <number>	-26 26
sb:list of	13 -13
sb:lower its	-11 11
sb:lumber	-13 13
sb:make up	7 -7
sb:meet	-18 18
sb:more	-11 11
sb:more than	-13 13
sb:most	-14 14
sb:most <quality>	-10 10
sb:new	-16 16
sb:nothing	21 -21
sb:of <name>	10 -10
sb:oil	14 -14
sb:old	-7 7
sb:on <day-today>	-12 12
sb:on <quality>	-18 18
sb:on the	21 -21
sb:one	-12 12
sb:or	12 -12
sb:ordinary	-15 15
sb:ordinary duty	-21 21
sb:other	13 -13
sb:our	-22 22
sb:over	-16 16
sb:overall	-11 11
sb:plu	25 -25
sb:plu <level>	-13 13
sb:reciprocal	5 -5
sb:reciprocal tariff	8 -8
sb:say	17 -17
sb:second	19 -19
sb:should	9 -9
sb:since	13 -13
sb:since <day-gone>	12 -12
sb:so	-14 14
sb:special	11 -11
sb:special duty	11 -11
sb:stay at	11 -11
sb:sum	-27 27
sb:take the	-12 12
sb:tariff	-19 19
sb:tariff of	-12 12
sb:than	-17 17
sb:the <name>	-31 31
sb:the <number>	-9 9
sb:the <quality>	30 -30
sb:the additional	16 -16
sb:the duty	12 -12
sb:the extra	10 -10
sb:the fentanyl	-9 9
sb:the list	13 -13
sb:the old	-6 6
sb:the order	-6 6
sb:the rate	16 -16
sb:the reciprocal	-10 10
sb:the second	11 -11
sb:the sum	-9 9
sb:the total	-19 19
sb:the two	-9 9
sb:them	18 -18
sb:there	12 -12
sb:there 's	16 -16
sb:therefore	-10 10
sb:to <number>	15 -15
sb:together	-25 25
sb:total	-25 25
sb:truce	11 -11
sb:two	-9 9
sb:under	-25 25
sb:under the	-14 14
sb:until <day-ahead>	-6 6
sb:until now	10 -10
sb:up to	-9 9
sb:what is	-17 17
sb:where	-13 13
sb:which is	7 -7
sb:whose	-13 13
sb:will	-11 11
sb:would	-22 22
sb:would have	-10 10
sb:year	-17 17
sum here less	-10 10
sum here most	-76 76
sum near most	-11 11
sum near only	-40 40
sum no less	36 -36
sum no most	28 -28
sum no only	25 -25
t0=future	-20 20
t0=modal	-25 25
t0=perfect-passive	13 -13
t0=present	-16 16
t0=present-passive	13 -13
t1=future	-24 24
t1=modal	-25 25
t1=participle-passive	25 -25
t1=perfect-passive	13 -13
t1=present	-20 20
t1=present-passive	13 -13
t2=present	18 -18
total clause most	-56 56
total clause only	-40 40
total combined	-9 9
total in all	-13 13
total no	28 -28
total no less	6 -6
total no only	22 -22
total sentence less	43 -43
total sentence most	-20 20
total sentence only	-28 28
total sum	-14 14
total total	-31 31
totals false false here	-52 52
totals false false near	-29 29
totals false false no	16 -16
totals false true here	-28 28
totals false true near	14 -14
totals false true no	84 -84
totals true false here	-17 17
totals true false near	-25 25
totals true false no	-14 14
totals true true here	-17 17
totals true true near	-35 35
unit points	13 -13
v0=bear	13 -13
v0=go	17 -17
v0=levy	13 -13
v0=make	-18 18
v0=other	12 -12
v1=bear	13 -13
v1=get	-11 11
v1=levy	12 -12
v1=other	12 -12
v2=begin	-8 8
v2=make	-9 9
v2=put	6 -6
vt2=make present	-9 9`;
