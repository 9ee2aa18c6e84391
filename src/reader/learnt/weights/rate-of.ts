// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	-2 2
a:'s	-9 9
a:<agent>	7 -7
a:<day-ahead>	10 -10
a:<day-gone> .	-6 6
a:<duty>	6 -6
a:<gate>	-6 6
a:<level> on	15 -15
a:<name>	14 -14
a:<name> and	7 -7
a:<number>	8 -8
a:<number> .	11 -11
a:<quality>	12 -12
a:<quality> one	8 -8
a:<v-bear>	-6 6
a:<v-buy>	8 -8
a:<v-end>	8 -8
a:<v-impose>	10 -10
a:<v-say>	-13 13
a:<v-suspend>	10 -10
a:<v-up>	8 -8
a:?	-14 14
a:add	-10 10
a:additional	6 -6
a:additional duty	8 -8
a:all	-30 30
a:all .	-9 9
a:and	21 -21
a:at	-12 12
a:by	-6 6
a:date	8 -8
a:duty .	-6 6
a:duty on	12 -12
a:farm	7 -7
a:fentanyl	19 -19
a:for	13 -13
a:for most	-6 6
a:forced	8 -8
a:from <day-gone>	11 -11
a:from the	6 -6
a:good	-9 9
a:good .	-15 15
a:has	6 -6
a:in	-25 25
a:in all	-20 20
a:in total	-13 13
a:including	-13 13
a:including the	-11 11
a:its	8 -8
a:labor	7 -7
a:last year	-7 7
a:law	6 -6
a:list	14 -14
a:more	24 -24
a:most	-10 10
a:of	15 -15
a:of <level>	-7 7
a:of <name>	7 -7
a:of <number>	6 -6
a:of its	6 -6
a:of older	8 -8
a:oil .	6 -6
a:old	-16 16
a:on	13 -13
a:on <day-gone>	-8 8
a:on <quality>	14 -14
a:on good	8 -8
a:on top	15 -15
a:one	9 -9
a:or	-10 10
a:ordinary duty	-11 11
a:over	10 -10
a:plu	-10 10
a:reciprocal	10 -10
a:same	-10 10
a:section	6 -6
a:section <number>	6 -6
a:since <day-gone>	7 -7
a:since <month-gone>	-10 10
a:tariff	13 -13
a:tariff on	15 -15
a:the old	-15 15
a:thi	6 -6
a:to	14 -14
a:to <level>	14 -14
a:top	15 -15
a:total	-15 15
a:under	-6 6
a:under section	8 -8
a:until	6 -6
a:what	-8 8
a:would	6 -6
asks	-17 17
b:"	13 -13
b:'s	-6 6
b:,	6 -6
b:, <name>	19 -19
b:, and	-15 15
b:, for	-17 17
b:, from	15 -15
b:, it	-6 6
b:, plu	16 -16
b:, so	-8 8
b:-	-6 6
b:: the	-10 10
b:;	-8 8
b:<agent>	-8 8
b:<day-gone>	-8 8
b:<day-gone> it	-11 11
b:<goods>	9 -9
b:<level> in	6 -6
b:<level> or	14 -14
b:<level> to	-6 6
b:<name>	-9 9
b:<name> 's	-18 18
b:<name> is	19 -19
b:<name> tariff	-14 14
b:<number>	24 -24
b:<number> of	18 -18
b:<number> to	7 -7
b:<organisation>	7 -7
b:<person>	-8 8
b:<points>	-8 8
b:<quality>	-11 11
b:<quality> duty	-11 11
b:<quality> tariff	-8 8
b:<seat>	-9 9
b:<taker>	18 -18
b:<v-agree>	-17 17
b:<v-bear>	-7 7
b:<v-begin>	8 -8
b:<v-buy>	-7 7
b:<v-down>	-21 21
b:<v-end>	15 -15
b:<v-impose>	9 -9
b:<v-propose>	15 -15
b:<v-suspend>	7 -7
b:<v-target>	-10 10
b:<v-threaten>	7 -7
b:<v-up>	11 -11
b:=	-13 13
b:a	19 -19
b:a duty	11 -11
b:a further	9 -9
b:a total	-13 13
b:about	7 -7
b:add	-10 10
b:add up	-12 12
b:additional	21 -21
b:additional duty	14 -14
b:additional tariff	16 -16
b:after	12 -12
b:all	6 -6
b:an	11 -11
b:an additional	22 -22
b:and <name>	-13 13
b:another	27 -27
b:are	13 -13
b:at	8 -8
b:at the	13 -13
b:bean	-10 10
b:bring	-7 7
b:bring the	-7 7
b:car	-7 7
b:charge	-12 12
b:collect	8 -8
b:come	-7 7
b:come to	-12 12
b:double	-7 7
b:duty	10 -10
b:duty is	-17 17
b:duty of	11 -11
b:duty on	9 -9
b:enter	18 -18
b:extra	21 -21
b:extra duty	14 -14
b:fentanyl and	7 -7
b:for a	8 -8
b:further	10 -10
b:get	-13 13
b:go	6 -6
b:good	18 -18
b:good face	9 -9
b:good fall	6 -6
b:good from	-12 12
b:good of	12 -12
b:good pay	11 -11
b:had	-7 7
b:in <name>	-16 16
b:in the	6 -6
b:it	-7 7
b:it is	9 -9
b:it was	-12 12
b:its	6 -6
b:keep	10 -10
b:last	-15 15
b:last year	-10 10
b:list	-7 7
b:make	-6 6
b:meet	-7 7
b:most <quality>	6 -6
b:new	-26 26
b:now	-19 19
b:now pay	-9 9
b:of	17 -17
b:of <level>	9 -9
b:of <name>	11 -11
b:on	-12 12
b:on <day-today>	-6 6
b:on <quality>	-6 6
b:on the	8 -8
b:on top	-6 6
b:or	9 -9
b:ordinary	-11 11
b:over	-10 10
b:overall	-7 7
b:pay an	18 -18
b:pay the	6 -6
b:plu	38 -38
b:product	-9 9
b:raise	7 -7
b:reciprocal tariff	6 -6
b:same	8 -8
b:say	9 -9
b:second	19 -19
b:so	-11 11
b:still	8 -8
b:still pay	6 -6
b:sum	-21 21
b:surcharge	8 -8
b:surcharge of	8 -8
b:take	-8 8
b:take the	-11 11
b:tariff	-19 19
b:tariff of	-10 10
b:tariff on	-16 16
b:that	-11 11
b:that is	-8 8
b:that make	-6 6
b:the	11 -11
b:the <name>	-28 28
b:the <quality>	18 -18
b:the additional	7 -7
b:the extra	8 -8
b:the new	-13 13
b:the overall	-7 7
b:the rate	10 -10
b:the same	8 -8
b:the sum	-9 9
b:the total	-18 18
b:the two	-8 8
b:there	23 -23
b:therefore	-15 15
b:thi year	-6 6
b:threaten	7 -7
b:to <level>	-10 10
b:to pay	13 -13
b:together	-15 15
b:top	-6 6
b:total	-30 30
b:total of	-14 14
b:two	-9 9
b:under	-7 7
b:under the	-11 11
b:until then	14 -14
b:what	14 -14
b:where	-16 16
b:which make	-6 6
b:will	-11 11
b:with	19 -19
b:with the	15 -15
b:would	-17 17
b:would have	-11 11
b:year	-17 17
b:you	-17 17
c0=agree	-26 26
c0=bear	-12 12
c0=buy	-8 8
c0=down	-17 17
c0=propose	6 -6
c0=suspend	6 -6
c0=target	-6 6
c0=up	19 -19
c1=agree	-26 26
c1=bear	-10 10
c1=buy	-8 8
c1=down	-17 17
c1=impose	10 -10
c1=propose	9 -9
c1=suspend	7 -7
c1=threaten	7 -7
c1=up	15 -15
c2=bear	6 -6
c2=impose	17 -17
c2=stay	-12 12
c2=suspend	10 -10
c2=target	6 -6
ct0=bear past	-7 7
ct0=bear present	-7 7
ct0=begin present	-6 6
ct0=down modal	-6 6
ct0=down present	-15 15
ct0=say past	6 -6
ct0=stay modal	-8 8
ct0=stay perfect	6 -6
ct0=target present	6 -6
ct0=target present-passive	-8 8
ct1=bear past	-7 7
ct1=bear present	-7 7
ct1=begin present	-6 6
ct1=down modal	-6 6
ct1=down present	-15 15
ct1=impose gerund	11 -11
ct1=impose infinitive	9 -9
ct1=impose participle-passive	15 -15
ct1=impose pluperfect	-10 10
ct1=say past	6 -6
ct1=stay modal	-8 8
ct1=stay perfect	6 -6
ct1=target present	6 -6
ct1=target present-passive	-8 8
ct2=begin past	9 -9
ct2=impose participle-passive	12 -12
ct2=impose past	8 -8
ct2=impose present	-8 8
ct2=impose present-passive	20 -20
ct2=stay past	-8 8
f:"	-9 9
f:,	22 -22
f:;	-14 14
f:<day-ahead>	7 -7
f:<day-gone>	-8 8
f:<day-today>	11 -11
f:<gate>	-16 16
f:<goods>	19 -19
f:<level-noun>	-16 16
f:<month-ahead>	14 -14
f:<month-gone>	-8 8
f:<person>	13 -13
f:<points>	8 -8
f:<quality>	-9 9
f:<v-begin>	21 -21
f:<v-buy>	7 -7
f:<v-down>	17 -17
f:<v-end>	-15 15
f:<v-impose>	10 -10
f:<v-sell>	7 -7
f:<v-suspend>	8 -8
f:<v-threaten>	-12 12
f:?	8 -8
f:a	-8 8
f:add	11 -11
f:after	-8 8
f:an	-11 11
f:announce	-14 14
f:another	11 -11
f:answer	8 -8
f:apply	18 -18
f:are	-15 15
f:at	8 -8
f:average	-12 12
f:away	8 -8
f:bean	-17 17
f:before	-17 17
f:begin	-9 9
f:come	8 -8
f:country	-10 10
f:date	11 -11
f:each	15 -15
f:end	13 -13
f:enter	6 -6
f:extra	17 -17
f:fall	16 -16
f:fentanyl	-23 23
f:from	13 -13
f:geneva	-9 9
f:get	-17 17
f:had	-17 17
f:have	-14 14
f:he	-21 21
f:hold	-7 7
f:i	-14 14
f:if	11 -11
f:include	-11 11
f:included	16 -16
f:into	-12 12
f:is	-23 23
f:its	6 -6
f:make	6 -6
f:meet	13 -13
f:more	-10 10
f:most	12 -12
f:nothing	-9 9
f:of	-18 18
f:oil	6 -6
f:older	13 -13
f:or	11 -11
f:order	12 -12
f:other	15 -15
f:out	-6 6
f:part	-10 10
f:pay	6 -6
f:port	-10 10
f:product	9 -9
f:reciprocal	-13 13
f:remain	12 -12
f:same	9 -9
f:since	-15 15
f:so	33 -33
f:steel	-6 6
f:stop	-18 18
f:suspend	9 -9
f:term	-21 21
f:the	18 -18
f:there	-18 18
f:thi	-11 11
f:those	10 -10
f:to	19 -19
f:together	20 -20
f:top	14 -14
f:truce	-8 8
f:two	21 -21
f:up	-11 11
f:was	-13 13
f:whatever	7 -7
f:will	16 -16
f:with	9 -9
f:you	9 -9
has-future	-6 6
has-infinitive	12 -12
has-modal	-11 11
has-participle	7 -7
has-past	6 -6
has-perfect	13 -13
has-pluperfect	-8 8
headline	-6 6
high	35 -35
l1='s	-18 18
l1=<name>	12 -12
l1=<v-agree>	-7 7
l1=<v-bear>	-14 14
l1=<v-impose>	10 -10
l1=<v-say>	36 -36
l1==	-13 13
l1=a	20 -20
l1=add	25 -25
l1=additional	24 -24
l1=and	6 -6
l1=another	27 -27
l1=charge	-7 7
l1=extra	8 -8
l1=for	-22 22
l1=further	8 -8
l1=make	-10 10
l1=of	9 -9
l1=or	9 -9
l1=plu	35 -35
l1=so	-11 11
l1=the	18 -18
l1=to	-22 22
l2='s	21 -21
l2=:	-14 14
l2=<begin>	-10 10
l2=<day-ahead>	13 -13
l2=<day-gone>	-25 25
l2=<duty>	6 -6
l2=<goods>	-9 9
l2=<level-noun>	-8 8
l2=<number>	25 -25
l2=<v-down>	-7 7
l2=<v-impose>	11 -11
l2=<v-say>	-6 6
l2=<v-up>	10 -10
l2=a	7 -7
l2=an	18 -18
l2=and	17 -17
l2=are	-6 6
l2=come	-11 11
l2=down	-11 11
l2=duty	9 -9
l2=fall	-10 10
l2=fentanyl	17 -17
l2=good	16 -16
l2=is	-6 6
l2=more	-21 21
l2=now	-9 9
l2=of	15 -15
l2=pay	7 -7
l2=put	6 -6
l2=sum	-9 9
l2=surcharge	8 -8
l2=tariff	-9 9
l2=that	-22 22
l2=the	26 -26
l2=to	27 -27
l2=total	-22 22
l2=up	-11 11
l2=will	-6 6
l2=with	22 -22
l2=would	-11 11
l3='s	-16 16
l3=,	-14 14
l3=:	14 -14
l3=<begin>	-10 10
l3=<duty>	13 -13
l3=<month-gone>	10 -10
l3=<name>	25 -25
l3=<not>	-16 16
l3=<number>	-7 7
l3=<v-bear>	19 -19
l3=<v-end>	-6 6
l3=<v-say>	-16 16
l3=<v-up>	-7 7
l3=a	-7 7
l3=add	-11 11
l3=additional	18 -18
l3=go	-7 7
l3=in	-13 13
l3=is	10 -10
l3=it	-13 13
l3=of	22 -22
l3=on	-34 34
l3=pay	11 -11
l3=reciprocal	-16 16
l3=tariff	10 -10
l3=the	7 -7
l3=to	17 -17
l3=would	-10 10
l4=,	19 -19
l4=:	-14 14
l4=<begin>	10 -10
l4=<day-gone>	6 -6
l4=<duty>	15 -15
l4=<goods>	7 -7
l4=<level-noun>	-7 7
l4=<person>	-7 7
l4=<v-bear>	-21 21
l4=<v-begin>	11 -11
l4=<v-say>	16 -16
l4=<v-target>	-11 11
l4=a	14 -14
l4=duty	21 -21
l4=fall	8 -8
l4=fentanyl	-9 9
l4=from	7 -7
l4=good	-8 8
l4=is	10 -10
l4=it	-12 12
l4=most	11 -11
l4=of	17 -17
l4=on	-9 9
l4=pay	-12 12
l4=product	9 -9
l4=reciprocal	14 -14
l4=the	-28 28
l4=to	7 -7
l=, plu	13 -13
l=<begin> the	-6 6
l=<level> or	14 -14
l=<level> to	-6 6
l=<name> :	9 -9
l=<name> to	-13 13
l=<number> ,	12 -12
l=a further	7 -7
l=an additional	19 -19
l=and the	20 -20
l=come to	-11 11
l=duty is	-14 14
l=duty of	15 -15
l=fall from	-8 8
l=it is	18 -18
l=it was	-11 11
l=of the	17 -17
l=surcharge of	8 -8
l=tariff of	-13 13
l=total of	-14 14
l=up to	-11 11
l=which make	-6 6
lead="	13 -13
lead=,	6 -6
lead=;	-8 8
lead=a	-8 8
lead=an	-14 14
lead=and	15 -15
lead=as	13 -13
lead=china	23 -23
lead=chinese	16 -16
lead=it	8 -8
lead=japan	-11 11
lead=that	-13 13
lead=the	-10 10
lead=trump	-11 11
lead=until	8 -8
lead=us	-6 6
lead=where	-16 16
lll=, which make	-6 6
lll=<begin> <begin> the	-6 6
lll=<name> tariff of	-9 9
lll=a duty of	11 -11
lll=a tariff of	-10 10
lll=a total of	-13 13
lll=add up to	-10 10
lll=additional duty of	6 -6
lll=from <level> to	-11 11
lll=pay an additional	12 -12
lll=pay an extra	6 -6
low	71 -71
lr=: .	-12 12
lr=<begin> ,	7 -7
lr=<begin> .	-37 37
lr=additional in	12 -12
lr=and on	8 -8
lr=extra on	6 -6
lr=from to	6 -6
lr=is ,	-11 11
lr=is .	33 -33
lr=of ,	12 -12
lr=of .	13 -13
lr=pay ,	7 -7
lr=pay .	8 -8
lr=pay in	-22 22
lr=pay more	6 -6
lr=the come	-8 8
lr=the is	-8 8
lr=the on	11 -11
lr=the that	-7 7
lr=to ,	-20 20
lr=to .	-6 6
lr=to <end>	6 -6
lr=to on	10 -10
lr=was .	-9 9
nc2=bear	8 -8
nc2=begin	-6 6
nc2=down	-7 7
nc2=say	13 -13
nc2=threaten	-6 6
nct2=bear present	7 -7
nct2=say past	6 -6
nct2=stay present	11 -11
next=:	-30 30
next=;	10 -10
next=if	6 -6
next=which	7 -7
next=—	8 -8
nhas-gerund	8 -8
nhas-participle	-7 7
nhas-past	10 -10
nhas-perfect	-12 12
nt2=future	-7 7
nt2=gerund	7 -7
nt2=participle-passive	-8 8
nt2=past	6 -6
nt2=present	12 -12
nt2=present-passive	-12 12
nt2=present-passive-not	-8 8
nv0-none	9 -9
nv1-none	9 -9
nv2-none	11 -11
nv2=add	11 -11
nv2=be	8 -8
nv2=make	-21 21
nv2=other	-10 10
nv2=pay	10 -10
nv2=say	9 -9
nv2=threaten	-6 6
nvt2=be present	7 -7
nvt2=other present	-13 13
nvt2=pay present	8 -8
on top add	-9 9
on top added	-8 8
on top additional	24 -24
on top another	27 -27
on top clause less	32 -32
on top clause most	34 -34
on top clause only	30 -30
on top extra	25 -25
on top further	10 -10
on top no	-44 44
on top no most	-45 45
on top no only	-15 15
on top on top	19 -19
on top sentence	-22 22
on top sentence less	15 -15
on top sentence most	-32 32
on top sentence only	-11 11
on top surcharge	10 -10
pct0=impose present	-10 10
pct0=say past	8 -8
pct0=stay past	-8 8
pct1=say past	8 -8
pct1=stay past	-8 8
pct1=stay present	6 -6
phas-gerund	-6 6
phas-present	6 -6
pt0=present-passive	6 -6
pv0=add	-10 10
pv0=be	12 -12
pv0=say	7 -7
pv0=sign	8 -8
pv0=tell	10 -10
pv1=be	12 -12
pv1=pay	-11 11
pv1=say	7 -7
pv1=sign	8 -8
pv1=tell	8 -8
pvt0=be present	9 -9
pvt0=pay present	-8 8
pvt0=say past	6 -6
pvt0=tell past	8 -8
pvt1=be present	9 -9
pvt1=pay present	-8 8
pvt1=say past	6 -6
pvt1=tell past	8 -8
q:"	-7 7
q:'s	9 -9
q:-	-7 7
q:/	6 -6
q::	-8 8
q:<agent>	-16 16
q:<day-ahead>	13 -13
q:<day-gone>	-10 10
q:<duty>	-6 6
q:<gate>	15 -15
q:<level-noun>	-26 26
q:<level>	-18 18
q:<month-ahead>	-8 8
q:<name>	22 -22
q:<office>	8 -8
q:<organisation>	-13 13
q:<person>	7 -7
q:<points>	-12 12
q:<quality>	-6 6
q:<seat>	15 -15
q:<span>	-15 15
q:<taker>	-9 9
q:<v-agree>	10 -10
q:<v-bear>	-6 6
q:<v-begin>	9 -9
q:<v-buy>	-22 22
q:<v-down>	11 -11
q:<v-propose>	-12 12
q:<v-stay>	-9 9
q:<v-suspend>	12 -12
q:<v-target>	-15 15
q:<v-up>	-10 10
q:a	-8 8
q:addition	6 -6
q:additional	34 -34
q:after	8 -8
q:agreement	-7 7
q:and	-12 12
q:announce	-12 12
q:another	-6 6
q:are	-15 15
q:back	-21 21
q:be	17 -17
q:begin	9 -9
q:but	10 -10
q:buy	-10 10
q:by	15 -15
q:charge	-8 8
q:come	7 -7
q:country	-10 10
q:do	6 -6
q:expire	7 -7
q:extra	28 -28
q:fentanyl	-29 29
q:for	-15 15
q:from	6 -6
q:general	-6 6
q:good	7 -7
q:had	-14 14
q:half	-8 8
q:has	-7 7
q:have	-16 16
q:his	-16 16
q:in	-6 6
q:keep	12 -12
q:leave	-7 7
q:list	-12 12
q:matter	8 -8
q:me	-25 25
q:new	-11 11
q:nobody	7 -7
q:not	-16 16
q:notice	6 -6
q:number	-6 6
q:old	-16 16
q:older	-11 11
q:order	-14 14
q:ordinary	-27 27
q:other	7 -7
q:out	21 -21
q:over	-13 13
q:own	-11 11
q:pay	-8 8
q:plu	-10 10
q:present	8 -8
q:price	-9 9
q:product	12 -12
q:reciprocal	-43 43
q:remain	6 -6
q:run	-6 6
q:say	15 -15
q:section	-16 16
q:sign	19 -19
q:since	-16 16
q:so	11 -11
q:stay	-17 17
q:suspend	15 -15
q:suspension	8 -8
q:take	-13 13
q:tell	-10 10
q:that	-10 10
q:the	-9 9
q:top	-14 14
q:total	-17 17
q:truce	17 -17
q:under	-8 8
q:was	6 -6
q:we	9 -9
q:well	18 -18
q:where	12 -12
q:which	-18 18
q:will	-7 7
q:would	-9 9
q:write	6 -6
qt=past	7 -7
qt=pluperfect	-14 14
r1=,	-23 23
r1=.	-12 12
r1=;	13 -13
r1=<duty>	26 -26
r1=<end>	-12 12
r1=<v-down>	-7 7
r1=<v-impose>	12 -12
r1=<v-stay>	23 -23
r1=all	-7 7
r1=altogether	-6 6
r1=and	-17 17
r1=are	12 -12
r1=come	-7 7
r1=in	-18 18
r1=including	-13 13
r1=more	24 -24
r1=of	19 -19
r1=over	7 -7
r1=tariff	14 -14
r1=which	6 -6
r1=—	10 -10
r2=,	14 -14
r2=.	8 -8
r2=<day-gone>	18 -18
r2=<name>	-9 9
r2=<not>	9 -9
r2=<v-impose>	10 -10
r2=<v-say>	8 -8
r2=<v-stay>	-12 12
r2=all	-23 23
r2=from	-9 9
r2=in	15 -15
r2=is	6 -6
r2=its	6 -6
r2=most	-15 15
r2=of	-12 12
r2=on	10 -10
r2=ordinary	-11 11
r2=top	13 -13
r2=total	-13 13
r3=,	14 -14
r3=.	-7 7
r3=:	-21 21
r3=<duty>	-8 8
r3=<end>	8 -8
r3=<not>	-17 17
r3=<number>	-15 15
r3=<v-bear>	10 -10
r3=<v-begin>	-12 12
r3=<v-stay>	8 -8
r3=above	12 -12
r3=and	10 -10
r3=be	10 -10
r3=for	6 -6
r3=from	12 -12
r3=good	-19 19
r3=in	11 -11
r3=of	-9 9
r3=on	10 -10
r3=ordinary	-16 16
r3=to	6 -6
r3=top	15 -15
r3=which	-9 9
r3=with	6 -6
r4=,	11 -11
r4=<day-ahead>	11 -11
r4=<duty>	-19 19
r4=<level-noun>	-8 8
r4=<level>	11 -11
r4=<name>	10 -10
r4=<number>	27 -27
r4=<person>	-6 6
r4=<v-impose>	25 -25
r4=<v-stay>	12 -12
r4=add	7 -7
r4=and	-10 10
r4=are	-12 12
r4=duty	-20 20
r4=fentanyl	-7 7
r4=from	-6 6
r4=in	8 -8
r4=included	-13 13
r4=is	-11 11
r4=older	7 -7
r4=on	13 -13
r4=ordinary	-8 8
r4=since	7 -7
r4=the	-18 18
r4=was	11 -11
r=, and	-28 28
r=, on	15 -15
r=, ordinary	-8 8
r=, the	-10 10
r=. <end>	-11 11
r=<end> <end>	-12 12
r=from <day-gone>	11 -11
r=in <name>	7 -7
r=in all	-19 19
r=in total	-13 13
r=including the	-11 11
r=more ,	11 -11
r=of its	6 -6
r=of the	9 -9
r=on <quality>	10 -10
r=on most	-9 9
r=on top	13 -13
r=over and	12 -12
r=tariff ,	-7 7
r=tariff on	12 -12
r=to <level>	17 -17
r=under the	8 -8
s:'s	-8 8
s:(	-6 6
s:)	-7 7
s:,	-6 6
s:/	-15 15
s:<agent>	17 -17
s:<day-ahead>	32 -32
s:<day-today>	16 -16
s:<duty>	-7 7
s:<month-ahead>	10 -10
s:<month-gone>	-6 6
s:<name>	15 -15
s:<number>	-15 15
s:<person>	10 -10
s:<quality>	-6 6
s:<seat>	-8 8
s:<span>	-13 13
s:<taker>	13 -13
s:<v-deny>	-10 10
s:<v-down>	-12 12
s:<v-end>	23 -23
s:<v-suspend>	25 -25
s:<v-target>	-14 14
s:<v-up>	17 -17
s:=	-24 24
s:?	-17 17
s:a	-23 23
s:about	-9 9
s:above	21 -21
s:add	-24 24
s:addition	19 -19
s:additional	28 -28
s:after	9 -9
s:again	9 -9
s:against	-15 15
s:agree	-7 7
s:agreement	-18 18
s:also	-14 14
s:altogether	-7 7
s:announcement	10 -10
s:any	-10 10
s:are	-6 6
s:article	-15 15
s:ask	-9 9
s:at	13 -13
s:be	15 -15
s:bean	-16 16
s:beef	18 -18
s:before	23 -23
s:bring	-6 6
s:business	6 -6
s:by	13 -13
s:call	10 -10
s:carry	11 -11
s:charge	8 -8
s:coal	9 -9
s:coffee	19 -19
s:collect	11 -11
s:come	-6 6
s:could	-8 8
s:country	-10 10
s:cut	-15 15
s:date	13 -13
s:day	-11 11
s:deal	-16 16
s:did	-6 6
s:do	6 -6
s:down	-8 8
s:drop	7 -7
s:due	-11 11
s:duty	-9 9
s:earlier	20 -20
s:economy	-10 10
s:else	13 -13
s:emergency	-11 11
s:enter	16 -16
s:entry	-17 17
s:everyone	9 -9
s:extra	15 -15
s:farm	9 -9
s:fentanyl	-23 23
s:forced	23 -23
s:from	-6 6
s:fruit	10 -10
s:gas	8 -8
s:geneva	11 -11
s:go	11 -11
s:good	-6 6
s:had	-16 16
s:half	20 -20
s:has	10 -10
s:he	-9 9
s:here	-11 11
s:higher	10 -10
s:his	-15 15
s:hour	11 -11
s:i	-20 20
s:if	24 -24
s:in	-7 7
s:include	-15 15
s:included	-9 9
s:including	-15 15
s:is	10 -10
s:its	14 -14
s:just	-8 8
s:keep	7 -7
s:labor	23 -23
s:lapse	6 -6
s:last	-20 20
s:later	-8 8
s:lay	9 -9
s:levy	10 -10
s:list	-8 8
s:longer	8 -8
s:m	-7 7
s:may	-11 11
s:most	-19 19
s:new	-21 21
s:normal	-22 22
s:not	-10 10
s:nothing	11 -11
s:now	-15 15
s:of	7 -7
s:oil	6 -6
s:old	-23 23
s:older	8 -8
s:on	9 -9
s:one	-7 7
s:only	6 -6
s:or	7 -7
s:order	6 -6
s:ordinary	-32 32
s:other	14 -14
s:our	-12 12
s:over	-12 12
s:overall	-9 9
s:own	-8 8
s:plu	11 -11
s:pork	6 -6
s:put	-12 12
s:raise	12 -12
s:reciprocal	-10 10
s:remain	12 -12
s:retain	6 -6
s:rule	-10 10
s:say	8 -8
s:second	17 -17
s:set	13 -13
s:shall	14 -14
s:side	8 -8
s:sign	17 -17
s:since	12 -12
s:so	-19 19
s:soybean	6 -6
s:stay	10 -10
s:steel	14 -14
s:sum	-26 26
s:surcharge	13 -13
s:suspend	13 -13
s:table	7 -7
s:take	-15 15
s:talk	-12 12
s:tariff	-12 12
s:tell	6 -6
s:term	-10 10
s:than	-10 10
s:their	8 -8
s:them	15 -15
s:there	6 -6
s:therefore	-12 12
s:they	-7 7
s:thi	7 -7
s:those	-12 12
s:threat	13 -13
s:time	-13 13
s:to	12 -12
s:together	-7 7
s:top	13 -13
s:total	-14 14
s:trade	-11 11
s:truce	21 -21
s:two	-31 31
s:under	-28 28
s:unless	9 -9
s:until	7 -7
s:up	-15 15
s:war	-11 11
s:well	-12 12
s:were	-10 10
s:where	-16 16
s:wine	6 -6
s:world	-7 7
s:write	6 -6
s:year	-15 15
s:you	-24 24
s:you're	16 -16
s:your	-12 12
s:—	19 -19
sa:" .	7 -7
sa:'s	-11 11
sa:'s <number>	-10 10
sa:) .	7 -7
sa:, <number>	13 -13
sa:, <quality>	-9 9
sa:, after	-10 10
sa:, and	-16 16
sa:, are	8 -8
sa:, half	-9 9
sa:, in	13 -13
sa:, not	6 -6
sa:, of	-13 13
sa:, on	31 -31
sa:, or	6 -6
sa:, ordinary	-10 10
sa:, over	10 -10
sa:, the	-16 16
sa:. <number>	11 -11
sa::	-21 21
sa:: <level>	-19 19
sa:: <number>	-11 11
sa:;	6 -6
sa:<agent>	7 -7
sa:<day-ahead>	25 -25
sa:<day-ahead> ,	13 -13
sa:<day-gone> .	-14 14
sa:<day-gone> and	-11 11
sa:<duty>	-16 16
sa:<level>	-7 7
sa:<level> ,	-7 7
sa:<level> .	-13 13
sa:<level> and	-9 9
sa:<level> in	7 -7
sa:<level> on	18 -18
sa:<level> over	-11 11
sa:<level> reciprocal	-15 15
sa:<level> that	-8 8
sa:<month-gone> ,	8 -8
sa:<month-gone> over	6 -6
sa:<name>	13 -13
sa:<name> 's	-7 7
sa:<name> ,	6 -6
sa:<name> .	8 -8
sa:<name> and	9 -9
sa:<name> on	7 -7
sa:<name> under	7 -7
sa:<not>	-11 11
sa:<number> ,	11 -11
sa:<number> .	-7 7
sa:<number> and	-11 11
sa:<person> .	-14 14
sa:<person> had	-6 6
sa:<quality>	12 -12
sa:<quality> one	8 -8
sa:<span> ,	-11 11
sa:<span> .	6 -6
sa:<v-agree>	6 -6
sa:<v-bear>	15 -15
sa:<v-buy>	15 -15
sa:<v-end>	15 -15
sa:<v-propose>	8 -8
sa:<v-return>	13 -13
sa:<v-say>	-12 12
sa:<v-stay>	6 -6
sa:<v-suspend>	10 -10
sa:<v-threaten>	-7 7
sa:<v-up>	15 -15
sa:?	-17 17
sa:a	-13 13
sa:about	-11 11
sa:above	21 -21
sa:above the	16 -16
sa:add	-19 19
sa:add .	-19 19
sa:addition	17 -17
sa:addition to	13 -13
sa:additional	8 -8
sa:additional duty	10 -10
sa:again	6 -6
sa:all	-13 13
sa:all ,	-7 7
sa:and	-7 7
sa:and <level>	-7 7
sa:and <number>	-12 12
sa:and <quality>	6 -6
sa:and above	21 -21
sa:and the	-10 10
sa:another	-7 7
sa:any	-10 10
sa:are	-16 16
sa:are not	-12 12
sa:be	10 -10
sa:because of	6 -6
sa:beef	7 -7
sa:been	-9 9
sa:before	20 -20
sa:before .	8 -8
sa:both	-9 9
sa:call	9 -9
sa:call reciprocal	6 -6
sa:charge	12 -12
sa:country	-13 13
sa:date	13 -13
sa:due	-6 6
sa:duty	-25 25
sa:duty ;	7 -7
sa:duty and	-8 8
sa:duty included	-16 16
sa:duty on	13 -13
sa:earlier	20 -20
sa:else	13 -13
sa:emergency	-6 6
sa:end on	-14 14
sa:entry	-13 13
sa:farm	8 -8
sa:fentanyl	-27 27
sa:fentanyl ,	-16 16
sa:fentanyl .	22 -22
sa:fentanyl and	-25 25
sa:first term	-11 11
sa:for	-7 7
sa:for <name>	-9 9
sa:for <span>	-6 6
sa:for most	-6 6
sa:forced	11 -11
sa:forced labor	9 -9
sa:from	-17 17
sa:from <day-gone>	7 -7
sa:from <level>	-15 15
sa:from <name>	6 -6
sa:from <number>	-10 10
sa:geneva	7 -7
sa:get	8 -8
sa:good	-7 7
sa:good .	-12 12
sa:had	-15 15
sa:had threaten	-9 9
sa:his	-15 15
sa:his first	-14 14
sa:if	22 -22
sa:in	-11 11
sa:in addition	17 -17
sa:in all	-10 10
sa:include	-15 15
sa:included	-27 27
sa:included .	-21 21
sa:including	-15 15
sa:including the	-12 12
sa:is make	-16 16
sa:it .	-10 10
sa:it was	8 -8
sa:its own	-9 9
sa:labor	11 -11
sa:law	7 -7
sa:levy	11 -11
sa:list	15 -15
sa:make <level>	14 -14
sa:make <number>	20 -20
sa:make up	-6 6
sa:more	17 -17
sa:more ,	9 -9
sa:most	-12 12
sa:no	6 -6
sa:normal	-14 14
sa:not	-8 8
sa:now .	-6 6
sa:of <month-gone>	11 -11
sa:of <number>	14 -14
sa:of it	-23 23
sa:of older	11 -11
sa:of the	8 -8
sa:of which	-12 12
sa:off the	7 -7
sa:old	-21 21
sa:on	8 -8
sa:on <day-ahead>	10 -10
sa:on <quality>	18 -18
sa:on a	-10 10
sa:on entry	-11 11
sa:on the	-15 15
sa:on top	26 -26
sa:only	7 -7
sa:order	12 -12
sa:ordinary	-28 28
sa:ordinary duty	-31 31
sa:over	6 -6
sa:over and	21 -21
sa:over fentanyl	-9 9
sa:own	-9 9
sa:plu	-10 10
sa:put	-9 9
sa:put on	-11 11
sa:reciprocal	-18 18
sa:remain	9 -9
sa:shall	8 -8
sa:since <day-gone>	13 -13
sa:since <month-gone>	-11 11
sa:so	-7 7
sa:start	7 -7
sa:suspend	7 -7
sa:table	7 -7
sa:take	-8 8
sa:tariff ,	-17 17
sa:tariff on	15 -15
sa:term	-10 10
sa:term .	-7 7
sa:than	7 -7
sa:the	-17 17
sa:the <person>	13 -13
sa:the <quality>	-12 12
sa:the first	12 -12
sa:the list	10 -10
sa:the normal	-10 10
sa:the old	-20 20
sa:the older	-11 11
sa:the ordinary	-16 16
sa:the table	7 -7
sa:the truce	7 -7
sa:they are	-8 8
sa:thi	10 -10
sa:thi year	6 -6
sa:those	-6 6
sa:threaten	-7 7
sa:time	-8 8
sa:to	13 -13
sa:to <day-ahead>	6 -6
sa:to <name>	-10 10
sa:together .	6 -6
sa:top	26 -26
sa:top .	10 -10
sa:top of	11 -11
sa:truce	9 -9
sa:two	-17 17
sa:under	-7 7
sa:under section	13 -13
sa:under the	-11 11
sa:up of	-6 6
sa:were	-7 7
sa:what	-9 9
sa:which	-8 8
sa:with the	-13 13
sa:would	22 -22
sa:year .	7 -7
sa:—	8 -8
sb:'s extra	6 -6
sb:(	-6 6
sb:)	-13 13
sb:, <level>	11 -11
sb:, <name>	22 -22
sb:, <number>	10 -10
sb:, <quality>	-6 6
sb:, and	-18 18
sb:, as	19 -19
sb:, for	-19 19
sb:, from	7 -7
sb:, in	-11 11
sb:, it	-6 6
sb:, on	7 -7
sb:, so	-7 7
sb:, the	6 -6
sb:.	14 -14
sb:. <number>	14 -14
sb:/	-10 10
sb::	7 -7
sb:: <number>	8 -8
sb:: a	10 -10
sb:: the	11 -11
sb:;	-12 12
sb:<agent>	11 -11
sb:<day-gone> it	-11 11
sb:<day-gone> that	15 -15
sb:<day-today>	18 -18
sb:<day-today> —	6 -6
sb:<duty>	8 -8
sb:<level> ,	-18 18
sb:<level> :	8 -8
sb:<level> and	7 -7
sb:<level> for	12 -12
sb:<level> in	13 -13
sb:<level> or	18 -18
sb:<level> over	9 -9
sb:<level> since	13 -13
sb:<month-ahead>	7 -7
sb:<month-gone> ,	7 -7
sb:<name> 's	-10 10
sb:<name> ,	13 -13
sb:<name> and	-7 7
sb:<name> is	17 -17
sb:<name> on	6 -6
sb:<name> tariff	-12 12
sb:<number>	-10 10
sb:<number> ,	12 -12
sb:<number> /	-10 10
sb:<number> :	-12 12
sb:<number> a	-7 7
sb:<number> duty	9 -9
sb:<number> for	-6 6
sb:<number> of	9 -9
sb:<number> on	-11 11
sb:<number> plu	8 -8
sb:<number> since	13 -13
sb:<number> to	6 -6
sb:<person>	15 -15
sb:<points>	-9 9
sb:<quality>	-19 19
sb:<quality> duty	-6 6
sb:<quality> tariff	-10 10
sb:<seat> ,	8 -8
sb:<span>	-12 12
sb:<taker>	15 -15
sb:<v-agree>	-8 8
sb:<v-begin>	8 -8
sb:<v-deny>	-9 9
sb:<v-down>	-20 20
sb:<v-end>	9 -9
sb:<v-say>	15 -15
sb:<v-suspend>	17 -17
sb:<v-target>	-15 15
sb:<v-up>	14 -14
sb:=	-14 14
sb:a <quality>	-13 13
sb:a duty	8 -8
sb:add	-10 10
sb:add up	-16 16
sb:additional	27 -27
sb:additional duty	20 -20
sb:additional tariff	19 -19
sb:after	16 -16
sb:agree	-7 7
sb:agreement	-20 20
sb:all	15 -15
sb:also	-6 6
sb:an additional	20 -20
sb:an extra	-8 8
sb:and <number>	-16 16
sb:and a	6 -6
sb:announcement	9 -9
sb:another	17 -17
sb:are	9 -9
sb:ask	-11 11
sb:at	15 -15
sb:bean	-16 16
sb:beef	10 -10
sb:been	6 -6
sb:bring	-11 11
sb:bring the	-11 11
sb:by	9 -9
sb:carry	9 -9
sb:charge on	13 -13
sb:coffee	11 -11
sb:collect	8 -8
sb:come on	6 -6
sb:come to	-9 9
sb:cut	-7 7
sb:day	-13 13
sb:deal	-16 16
sb:double	-6 6
sb:duty	16 -16
sb:duty ,	16 -16
sb:duty is	-20 20
sb:duty of	6 -6
sb:effect	-8 8
sb:effect on	-7 7
sb:enter	18 -18
sb:extra	8 -8
sb:extra <level>	-14 14
sb:extra duty	15 -15
sb:fentanyl and	8 -8
sb:fentanyl is	12 -12
sb:fentanyl tariff	-7 7
sb:for	6 -6
sb:for <name>	12 -12
sb:for fentanyl	17 -17
sb:for good	10 -10
sb:for the	-9 9
sb:from <day-gone>	-11 11
sb:from <name>	6 -6
sb:from the	-7 7
sb:fruit	8 -8
sb:get	-15 15
sb:get a	6 -6
sb:go	7 -7
sb:good ,	-6 6
sb:good :	10 -10
sb:good fall	6 -6
sb:good from	-12 12
sb:good have	8 -8
sb:good pay	12 -12
sb:had	-6 6
sb:has	16 -16
sb:has been	7 -7
sb:have pay	7 -7
sb:he	-10 10
sb:i	-9 9
sb:in	7 -7
sb:in <month-gone>	-10 10
sb:in <name>	-15 15
sb:in the	13 -13
sb:is	7 -7
sb:is <level>	6 -6
sb:its	7 -7
sb:just	-9 9
sb:lapse	6 -6
sb:last	-18 18
sb:last year	-14 14
sb:list	-21 21
sb:list <number>	-24 24
sb:lower its	-7 7
sb:may	-9 9
sb:more	-22 22
sb:most	-8 8
sb:new	-17 17
sb:new duty	-8 8
sb:no	-12 12
sb:no .	6 -6
sb:now	-11 11
sb:now pay	-10 10
sb:number	-7 7
sb:of <name>	6 -6
sb:of its	-11 11
sb:of last	-13 13
sb:older	12 -12
sb:on	-6 6
sb:on <day-today>	-10 10
sb:on <name>	-7 7
sb:on <quality>	-15 15
sb:on good	9 -9
sb:on most	9 -9
sb:on the	22 -22
sb:on top	-12 12
sb:one	-13 13
sb:or	13 -13
sb:ordinary	-7 7
sb:other	9 -9
sb:our	-15 15
sb:over	-21 21
sb:overall	-9 9
sb:part	6 -6
sb:pay <level>	6 -6
sb:pay an	8 -8
sb:pay the	9 -9
sb:plu	20 -20
sb:plu <level>	-17 17
sb:plu <number>	-8 8
sb:product	-10 10
sb:raise	8 -8
sb:reciprocal duty	-12 12
sb:rule	-9 9
sb:same	9 -9
sb:say	11 -11
sb:second	17 -17
sb:sign	10 -10
sb:since	16 -16
sb:since <day-gone>	14 -14
sb:since <month-gone>	11 -11
sb:so	-14 14
sb:stand	-6 6
sb:stay	10 -10
sb:stay at	8 -8
sb:steel	8 -8
sb:still	7 -7
sb:still pay	6 -6
sb:sum	-27 27
sb:surcharge	14 -14
sb:surcharge of	13 -13
sb:suspend	6 -6
sb:take	-7 7
sb:take the	-11 11
sb:tariff	-14 14
sb:tariff of	-12 12
sb:tariff on	-12 12
sb:tell	9 -9
sb:than	-17 17
sb:that is	-10 10
sb:the <level>	13 -13
sb:the <name>	-35 35
sb:the <number>	-12 12
sb:the <office>	6 -6
sb:the <person>	-11 11
sb:the <quality>	22 -22
sb:the <seat>	-8 8
sb:the additional	12 -12
sb:the extra	8 -8
sb:the fentanyl	-17 17
sb:the list	15 -15
sb:the new	-12 12
sb:the other	-8 8
sb:the overall	-9 9
sb:the rate	12 -12
sb:the same	9 -9
sb:the sum	-9 9
sb:the surcharge	11 -11
sb:the total	-20 20
sb:the two	-9 9
sb:their	7 -7
sb:them	15 -15
sb:there	8 -8
sb:therefore	-12 12
sb:they	-8 8
sb:those	-6 6
sb:to <level>	-7 7
sb:to pay	13 -13
sb:together	-19 19
sb:top	-12 12
sb:total	-23 23
sb:trade	-8 8
sb:truce	14 -14
sb:truce of	7 -7
sb:two	-17 17
sb:under	-27 27
sb:under section	-9 9
sb:under the	-16 16
sb:until <day-ahead>	-7 7
sb:up	-12 12
sb:up to	-9 9
sb:what	10 -10
sb:where	-18 18
sb:which make	-8 8
sb:will	-7 7
sb:would	-14 14
sb:would have	-11 11
sb:write	8 -8
sb:year	-18 18
sb:you	-14 14
sb:—	10 -10
sum here most	-87 87
sum near most	-6 6
sum near only	-53 53
sum no less	38 -38
sum no most	33 -33
sum no only	36 -36
t0=future	-10 10
t0=modal	-19 19
t0=perfect	11 -11
t0=present	-17 17
t0=present-passive	8 -8
t1=future	-10 10
t1=infinitive	7 -7
t1=modal	-19 19
t1=participle-passive	24 -24
t1=perfect	10 -10
t1=pluperfect	-8 8
t1=present	-17 17
t1=present-passive	8 -8
t2=gerund	-9 9
t2=present	19 -19
t2=present-passive	11 -11
total add up	-7 7
total altogether	-9 9
total clause most	-48 48
total clause only	-33 33
total in all	-20 20
total in total	-13 13
total makes 	10 -10
total no	30 -30
total no less	9 -9
total no most	10 -10
total no only	20 -20
total overall	-7 7
total sentence	7 -7
total sentence less	43 -43
total sentence most	-30 30
total sentence only	-22 22
total sum	-21 21
total total	-32 32
totals false false here	-46 46
totals false false near	-37 37
totals false false no	22 -22
totals false true here	-38 38
totals false true near	15 -15
totals false true no	89 -89
totals true false here	-20 20
totals true false near	-24 24
totals true true here	-18 18
totals true true near	-22 22
unit points	6 -6
v0-none	6 -6
v0=collect	7 -7
v0=come	-8 8
v0=get	-8 8
v0=go	6 -6
v0=keep	8 -8
v0=lower	-6 6
v0=make	-18 18
v0=other	14 -14
v0=raise	12 -12
v0=say	9 -9
v0=take	-6 6
v1=bring	-7 7
v1=collect	8 -8
v1=come	-8 8
v1=get	-9 9
v1=keep	9 -9
v1=lower	-6 6
v1=make	-15 15
v1=other	14 -14
v1=raise	12 -12
v1=say	9 -9
v1=take	-6 6
v1=threaten	7 -7
v2=be	-17 17
v2=charge	7 -7
v2=collect	6 -6
v2=make	-10 10
v2=other	21 -21
vt0=be perfect	6 -6
vt0=collect present	7 -7
vt0=fall present	-8 8
vt0=get present	-11 11
vt0=keep present	7 -7
vt0=leave present	-9 9
vt0=make present	-17 17
vt0=other present	14 -14
vt0=take present	-7 7
vt1=be perfect	6 -6
vt1=collect present	7 -7
vt1=fall present	-8 8
vt1=get present	-11 11
vt1=leave present	-9 9
vt1=make present	-17 17
vt1=other present	14 -14
vt1=take present	-7 7
vt2=be past	-9 9
vt2=be present	-12 12`;
