// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	-2 2
a:'s	-9 9
a:<agent>	8 -8
a:<day-ahead>	9 -9
a:<duty>	7 -7
a:<level-noun>	6 -6
a:<level> on	13 -13
a:<month-gone>	-9 9
a:<name>	15 -15
a:<name> and	8 -8
a:<number>	8 -8
a:<number> .	12 -12
a:<quality>	12 -12
a:<quality> one	9 -9
a:<v-buy>	9 -9
a:<v-end>	9 -9
a:<v-impose>	7 -7
a:<v-say>	-15 15
a:<v-suspend>	11 -11
a:<v-up>	6 -6
a:?	-14 14
a:add	-10 10
a:additional	6 -6
a:additional duty	9 -9
a:all	-29 29
a:and	18 -18
a:at	-16 16
a:date	9 -9
a:duty on	12 -12
a:farm	7 -7
a:fentanyl	19 -19
a:for	15 -15
a:for most	-7 7
a:forced	6 -6
a:from <day-gone>	11 -11
a:from the	7 -7
a:good	-11 11
a:good .	-14 14
a:has	7 -7
a:in	-26 26
a:in all	-18 18
a:in total	-13 13
a:including	-14 14
a:including the	-12 12
a:its	9 -9
a:labor	6 -6
a:last year	-7 7
a:list	12 -12
a:more	25 -25
a:most	-11 11
a:of	15 -15
a:of <level>	-7 7
a:of <name>	7 -7
a:of <number>	9 -9
a:of its	6 -6
a:of older	12 -12
a:old	-17 17
a:older	7 -7
a:older duty	6 -6
a:on	15 -15
a:on <quality>	12 -12
a:on top	14 -14
a:one	10 -10
a:or	-10 10
a:ordinary duty	-13 13
a:over	12 -12
a:plu	-8 8
a:reciprocal	9 -9
a:same	-7 7
a:since <day-gone>	8 -8
a:since <month-gone>	-12 12
a:tariff	11 -11
a:tariff on	14 -14
a:the old	-16 16
a:thi	8 -8
a:to	13 -13
a:to <level>	14 -14
a:top	14 -14
a:top of	6 -6
a:total	-14 14
a:trade	-7 7
a:under	-6 6
a:under section	8 -8
a:what	-7 7
a:would	6 -6
asks	-17 17
b:"	12 -12
b:'s	-7 7
b:, <name>	20 -20
b:, and	-16 16
b:, for	-15 15
b:, from	15 -15
b:, it	-6 6
b:, plu	15 -15
b:, so	-10 10
b:: <level>	7 -7
b:: the	-8 8
b:;	-9 9
b:<agent>	-7 7
b:<day-gone>	-9 9
b:<day-gone> it	-9 9
b:<goods>	8 -8
b:<level> in	7 -7
b:<level> or	13 -13
b:<level> to	-6 6
b:<name>	-11 11
b:<name> 's	-18 18
b:<name> is	20 -20
b:<name> tariff	-13 13
b:<number>	23 -23
b:<number> of	18 -18
b:<number> to	9 -9
b:<organisation>	6 -6
b:<person>	-7 7
b:<points>	-8 8
b:<quality>	-12 12
b:<quality> duty	-10 10
b:<quality> tariff	-8 8
b:<seat>	-7 7
b:<taker>	14 -14
b:<v-agree>	-18 18
b:<v-bear>	-9 9
b:<v-begin>	9 -9
b:<v-buy>	-7 7
b:<v-down>	-20 20
b:<v-end>	16 -16
b:<v-impose>	10 -10
b:<v-propose>	14 -14
b:<v-stay>	-6 6
b:<v-suspend>	9 -9
b:<v-target>	-8 8
b:<v-threaten>	8 -8
b:<v-up>	11 -11
b:=	-15 15
b:a	17 -17
b:a duty	11 -11
b:a further	10 -10
b:a total	-12 12
b:about	6 -6
b:add	-9 9
b:add up	-13 13
b:additional	22 -22
b:additional duty	14 -14
b:additional tariff	18 -18
b:after	12 -12
b:an	9 -9
b:an additional	23 -23
b:and <name>	-13 13
b:another	28 -28
b:are	12 -12
b:as	7 -7
b:at	7 -7
b:at the	14 -14
b:bean	-10 10
b:bring	-6 6
b:bring the	-6 6
b:charge	-13 13
b:collect	8 -8
b:come	-7 7
b:come to	-10 10
b:double	-8 8
b:duty	9 -9
b:duty is	-15 15
b:duty of	10 -10
b:duty on	7 -7
b:enter	18 -18
b:extra	21 -21
b:extra duty	13 -13
b:fentanyl and	9 -9
b:for a	9 -9
b:further	11 -11
b:get	-11 11
b:go	6 -6
b:good	18 -18
b:good face	6 -6
b:good from	-10 10
b:good of	10 -10
b:good pay	10 -10
b:had	-7 7
b:in <name>	-16 16
b:it	-10 10
b:it is	7 -7
b:it was	-13 13
b:it would	-6 6
b:keep	9 -9
b:last	-14 14
b:last year	-9 9
b:list	-7 7
b:list <number>	-6 6
b:lower	-6 6
b:make	-6 6
b:meet	-7 7
b:most <quality>	6 -6
b:new	-26 26
b:now	-18 18
b:now pay	-6 6
b:of	14 -14
b:of <level>	8 -8
b:of <name>	14 -14
b:on	-15 15
b:on <name>	-6 6
b:on the	8 -8
b:or	7 -7
b:ordinary	-9 9
b:over	-10 10
b:overall	-8 8
b:pay a	-7 7
b:pay an	17 -17
b:pay the	6 -6
b:plu	37 -37
b:product	-7 7
b:raise	7 -7
b:same	6 -6
b:say	7 -7
b:second	20 -20
b:so	-11 11
b:still	9 -9
b:still pay	7 -7
b:sum	-22 22
b:surcharge	7 -7
b:surcharge of	7 -7
b:take	-9 9
b:take the	-10 10
b:tariff	-17 17
b:tariff of	-11 11
b:tariff on	-10 10
b:that	-7 7
b:that is	-8 8
b:that make	-7 7
b:that the	6 -6
b:the	11 -11
b:the <name>	-30 30
b:the <quality>	18 -18
b:the additional	6 -6
b:the extra	9 -9
b:the new	-13 13
b:the overall	-8 8
b:the rate	13 -13
b:the same	6 -6
b:the sum	-10 10
b:the total	-18 18
b:the two	-7 7
b:there	24 -24
b:therefore	-14 14
b:they	-10 10
b:thi year	-6 6
b:threaten	8 -8
b:to <level>	-8 8
b:together	-14 14
b:total	-29 29
b:total of	-14 14
b:two	-8 8
b:under	-6 6
b:under the	-9 9
b:until then	14 -14
b:week	-6 6
b:what	12 -12
b:where	-15 15
b:which make	-7 7
b:will	-10 10
b:with	19 -19
b:with the	14 -14
b:would	-15 15
b:would have	-12 12
b:year	-16 16
b:you	-17 17
c0=agree	-25 25
c0=bear	-12 12
c0=buy	-7 7
c0=down	-16 16
c0=propose	6 -6
c0=stay	-6 6
c0=suspend	6 -6
c0=target	-6 6
c0=up	19 -19
c1=agree	-25 25
c1=bear	-10 10
c1=buy	-7 7
c1=down	-17 17
c1=impose	10 -10
c1=propose	8 -8
c1=suspend	9 -9
c1=threaten	8 -8
c1=up	15 -15
c2=bear	7 -7
c2=impose	13 -13
c2=say	-7 7
c2=stay	-11 11
c2=suspend	10 -10
c2=target	9 -9
ct0=bear past	-6 6
ct0=down present	-13 13
ct0=impose present	-6 6
ct0=say past	7 -7
ct0=stay modal	-8 8
ct0=stay perfect	6 -6
ct0=target present	6 -6
ct0=target present-passive	-7 7
ct1=bear past	-6 6
ct1=down present	-13 13
ct1=impose gerund	11 -11
ct1=impose infinitive	8 -8
ct1=impose participle-passive	15 -15
ct1=impose pluperfect	-9 9
ct1=say past	7 -7
ct1=stay modal	-8 8
ct1=stay perfect	6 -6
ct1=target present	6 -6
ct1=target present-passive	-7 7
ct2=begin past	8 -8
ct2=begin present	-9 9
ct2=impose participle-passive	11 -11
ct2=impose past	7 -7
ct2=impose present	-8 8
ct2=impose present-passive	22 -22
ct2=stay past	-7 7
f:"	-8 8
f:'s	-8 8
f:,	22 -22
f:;	-7 7
f:<day-ahead>	10 -10
f:<day-gone>	-8 8
f:<day-today>	8 -8
f:<gate>	-17 17
f:<goods>	24 -24
f:<level-noun>	-16 16
f:<month-ahead>	13 -13
f:<month-gone>	-6 6
f:<person>	13 -13
f:<points>	9 -9
f:<v-begin>	18 -18
f:<v-down>	16 -16
f:<v-end>	-17 17
f:<v-impose>	8 -8
f:<v-sell>	7 -7
f:<v-target>	-6 6
f:<v-threaten>	-10 10
f:?	8 -8
f:a	-7 7
f:add	7 -7
f:agreement	-6 6
f:an	-9 9
f:and	-6 6
f:announce	-12 12
f:another	12 -12
f:answer	10 -10
f:apply	16 -16
f:are	-10 10
f:at	10 -10
f:average	-13 13
f:away	8 -8
f:bean	-16 16
f:before	-17 17
f:begin	-9 9
f:by	-7 7
f:country	-11 11
f:date	12 -12
f:each	16 -16
f:end	13 -13
f:enter	6 -6
f:extra	16 -16
f:fall	16 -16
f:fentanyl	-23 23
f:first	6 -6
f:from	15 -15
f:get	-18 18
f:good	-8 8
f:had	-10 10
f:have	-14 14
f:he	-17 17
f:hold	-10 10
f:i	-13 13
f:if	13 -13
f:importer	-7 7
f:include	-10 10
f:included	16 -16
f:into	-12 12
f:is	-23 23
f:its	11 -11
f:meet	13 -13
f:more	-8 8
f:most	12 -12
f:not	6 -6
f:nothing	-11 11
f:of	-12 12
f:oil	7 -7
f:older	11 -11
f:or	13 -13
f:order	13 -13
f:other	15 -15
f:part	-11 11
f:port	-9 9
f:product	6 -6
f:reciprocal	-16 16
f:remain	13 -13
f:same	6 -6
f:since	-12 12
f:so	34 -34
f:stop	-17 17
f:suspend	8 -8
f:term	-21 21
f:the	15 -15
f:there	-18 18
f:thi	-13 13
f:those	11 -11
f:threaten	-11 11
f:to	21 -21
f:together	20 -20
f:top	18 -18
f:truce	-10 10
f:two	22 -22
f:up	-11 11
f:was	-17 17
f:what	-6 6
f:whatever	7 -7
f:will	14 -14
f:with	8 -8
f:without	6 -6
f:would	-6 6
f:you	10 -10
has-future	-7 7
has-infinitive	11 -11
has-modal	-8 8
has-participle	8 -8
has-perfect	16 -16
has-pluperfect	-7 7
headline	-7 7
high	32 -32
l1='s	-19 19
l1=<begin>	-9 9
l1=<name>	8 -8
l1=<v-agree>	-7 7
l1=<v-bear>	-11 11
l1=<v-impose>	10 -10
l1=<v-say>	37 -37
l1=<v-stay>	-6 6
l1==	-15 15
l1=a	21 -21
l1=add	24 -24
l1=additional	25 -25
l1=and	6 -6
l1=another	28 -28
l1=charge	-6 6
l1=extra	9 -9
l1=for	-21 21
l1=further	6 -6
l1=make	-11 11
l1=of	8 -8
l1=or	7 -7
l1=plu	35 -35
l1=so	-11 11
l1=the	15 -15
l1=to	-25 25
l2='s	22 -22
l2=:	-13 13
l2=<begin>	-15 15
l2=<day-ahead>	15 -15
l2=<day-gone>	-26 26
l2=<goods>	-10 10
l2=<number>	22 -22
l2=<v-bear>	8 -8
l2=<v-down>	-6 6
l2=<v-impose>	6 -6
l2=<v-target>	-8 8
l2=<v-up>	11 -11
l2=a	6 -6
l2=an	20 -20
l2=and	15 -15
l2=are	-6 6
l2=come	-10 10
l2=down	-12 12
l2=duty	9 -9
l2=fall	-11 11
l2=fentanyl	18 -18
l2=good	16 -16
l2=is	-6 6
l2=more	-21 21
l2=now	-7 7
l2=of	13 -13
l2=pay	9 -9
l2=put	6 -6
l2=sum	-8 8
l2=surcharge	7 -7
l2=tariff	-9 9
l2=that	-22 22
l2=the	26 -26
l2=to	27 -27
l2=total	-20 20
l2=up	-11 11
l2=with	23 -23
l2=would	-10 10
l3='s	-15 15
l3=,	-13 13
l3=:	17 -17
l3=<begin>	-12 12
l3=<duty>	14 -14
l3=<month-gone>	10 -10
l3=<name>	26 -26
l3=<not>	-16 16
l3=<number>	-6 6
l3=<v-bear>	18 -18
l3=<v-end>	-6 6
l3=<v-say>	-15 15
l3=<v-up>	-6 6
l3=a	-7 7
l3=add	-12 12
l3=additional	17 -17
l3=from	6 -6
l3=go	-6 6
l3=in	-13 13
l3=is	11 -11
l3=it	-11 11
l3=of	22 -22
l3=on	-34 34
l3=pay	11 -11
l3=plu	-6 6
l3=reciprocal	-16 16
l3=tariff	10 -10
l3=the	8 -8
l3=to	17 -17
l3=would	-11 11
l4=,	16 -16
l4=:	-14 14
l4=<begin>	10 -10
l4=<duty>	16 -16
l4=<goods>	8 -8
l4=<level-noun>	-8 8
l4=<quality>	10 -10
l4=<v-bear>	-19 19
l4=<v-begin>	10 -10
l4=<v-impose>	9 -9
l4=<v-say>	16 -16
l4=<v-target>	-9 9
l4=a	13 -13
l4=duty	19 -19
l4=fall	8 -8
l4=fentanyl	-10 10
l4=from	7 -7
l4=good	-9 9
l4=is	10 -10
l4=it	-15 15
l4=most	11 -11
l4=of	16 -16
l4=on	-9 9
l4=ordinary	7 -7
l4=pay	-10 10
l4=product	9 -9
l4=reciprocal	15 -15
l4=the	-22 22
l4=to	6 -6
l=, plu	12 -12
l=<begin> <begin>	-9 9
l=<level> or	13 -13
l=<level> to	-6 6
l=<name> :	7 -7
l=<name> to	-10 10
l=<number> ,	13 -13
l=a further	6 -6
l=an additional	21 -21
l=and the	19 -19
l=come to	-10 10
l=duty is	-13 13
l=duty of	16 -16
l=fall from	-9 9
l=have been	-6 6
l=it is	19 -19
l=it was	-13 13
l=surcharge of	7 -7
l=tariff of	-14 14
l=total of	-13 13
l=up to	-11 11
l=which make	-7 7
lead="	12 -12
lead=;	-9 9
lead=a	-7 7
lead=an	-14 14
lead=and	13 -13
lead=as	14 -14
lead=china	21 -21
lead=chinese	19 -19
lead=it	8 -8
lead=japan	-10 10
lead=most	6 -6
lead=on	-8 8
lead=that	-11 11
lead=the	-9 9
lead=trump	-9 9
lead=until	8 -8
lead=us	-6 6
lead=where	-15 15
lll=, which make	-7 7
lll=<begin> <begin> <begin>	-9 9
lll=<name> tariff of	-9 9
lll=a duty of	11 -11
lll=a tariff of	-11 11
lll=a total of	-12 12
lll=add up to	-11 11
lll=from <level> to	-13 13
lll=pay an additional	11 -11
lll=would have been	-6 6
low	67 -67
lr=: .	-13 13
lr=<begin> ,	8 -8
lr=<begin> .	-35 35
lr=<name> ,	-6 6
lr=add to	6 -6
lr=additional in	10 -10
lr=and on	8 -8
lr=another .	6 -6
lr=extra on	7 -7
lr=from to	7 -7
lr=is ,	-10 10
lr=is .	30 -30
lr=of ,	13 -13
lr=of .	14 -14
lr=pay ,	8 -8
lr=pay .	6 -6
lr=pay in	-23 23
lr=pay more	7 -7
lr=the come	-7 7
lr=the is	-10 10
lr=the on	12 -12
lr=to ,	-20 20
lr=to .	-7 7
lr=to <end>	7 -7
lr=to on	11 -11
lr=was .	-9 9
nc2=agree	6 -6
nc2=bear	10 -10
nc2=begin	-6 6
nc2=down	-6 6
nc2=say	13 -13
nct2=bear present	9 -9
nct2=impose past	6 -6
nct2=stay present	14 -14
next=,	6 -6
next=:	-31 31
next=;	12 -12
next=if	6 -6
next=—	7 -7
nhas-gerund	8 -8
nhas-participle	-8 8
nhas-past	9 -9
nhas-perfect	-14 14
nt2=future	-7 7
nt2=gerund	7 -7
nt2=participle-passive	-9 9
nt2=present	15 -15
nt2=present-passive	-13 13
nt2=present-passive-not	-9 9
nv0-none	8 -8
nv1-none	8 -8
nv2-none	10 -10
nv2=add	10 -10
nv2=be	8 -8
nv2=have	-6 6
nv2=make	-19 19
nv2=other	-13 13
nv2=pay	11 -11
nv2=say	7 -7
nvt2=be present	10 -10
nvt2=other present	-15 15
nvt2=pay present	9 -9
on top add	-9 9
on top added	-7 7
on top additional	26 -26
on top another	28 -28
on top clause less	37 -37
on top clause most	29 -29
on top clause only	32 -32
on top extra	25 -25
on top further	12 -12
on top no	-43 43
on top no most	-40 40
on top no only	-18 18
on top on top	17 -17
on top sentence	-20 20
on top sentence less	15 -15
on top sentence most	-31 31
on top sentence only	-9 9
on top surcharge	9 -9
pc0=impose	-6 6
pc0=say	6 -6
pc1=bear	-6 6
pct0=begin past	-6 6
pct0=impose present	-11 11
pct0=say past	8 -8
pct0=stay past	-9 9
pct1=begin past	-6 6
pct1=say past	8 -8
pct1=stay past	-9 9
pct1=stay present	6 -6
pt0=present-passive	7 -7
pv0=add	-10 10
pv0=be	11 -11
pv0=say	8 -8
pv0=sign	9 -9
pv0=tell	9 -9
pv1=be	11 -11
pv1=pay	-10 10
pv1=say	8 -8
pv1=sign	9 -9
pv1=tell	7 -7
pvt0=be present	8 -8
pvt0=pay present	-6 6
pvt0=say past	7 -7
pvt0=tell past	7 -7
pvt1=be present	8 -8
pvt1=pay present	-6 6
pvt1=say past	7 -7
pvt1=tell past	7 -7
q:"	-6 6
q:'s	13 -13
q:-	-8 8
q:/	10 -10
q::	-7 7
q:<agent>	-16 16
q:<day-ahead>	17 -17
q:<gate>	12 -12
q:<level-noun>	-27 27
q:<level>	-18 18
q:<month-ahead>	-9 9
q:<name>	20 -20
q:<office>	9 -9
q:<organisation>	-11 11
q:<person>	8 -8
q:<points>	-16 16
q:<quality>	-10 10
q:<seat>	15 -15
q:<span>	-15 15
q:<taker>	-7 7
q:<v-agree>	10 -10
q:<v-begin>	10 -10
q:<v-buy>	-22 22
q:<v-down>	11 -11
q:<v-propose>	-12 12
q:<v-stay>	-12 12
q:<v-suspend>	9 -9
q:<v-target>	-18 18
q:<v-up>	-9 9
q:?	-7 7
q:a	-8 8
q:addition	6 -6
q:additional	37 -37
q:after	10 -10
q:and	-11 11
q:announce	-10 10
q:another	-8 8
q:approval	-7 7
q:are	-15 15
q:article	7 -7
q:as	-6 6
q:back	-23 23
q:be	19 -19
q:begin	10 -10
q:but	10 -10
q:buy	-9 9
q:by	19 -19
q:change	-6 6
q:charge	-8 8
q:country	-12 12
q:do	8 -8
q:doe	-6 6
q:duty	-6 6
q:emergency	-6 6
q:expire	9 -9
q:extra	29 -29
q:fentanyl	-33 33
q:for	-13 13
q:from	8 -8
q:had	-16 16
q:half	-11 11
q:have	-14 14
q:his	-19 19
q:in	-8 8
q:keep	13 -13
q:leave	-8 8
q:list	-12 12
q:matter	9 -9
q:me	-27 27
q:more	7 -7
q:new	-7 7
q:nobody	7 -7
q:not	-12 12
q:nothing	6 -6
q:notice	6 -6
q:old	-19 19
q:older	-10 10
q:or	7 -7
q:order	-14 14
q:ordinary	-27 27
q:originating	6 -6
q:other	6 -6
q:out	23 -23
q:over	-14 14
q:own	-13 13
q:pay	-9 9
q:plu	-11 11
q:present	8 -8
q:price	-7 7
q:product	9 -9
q:rate	-6 6
q:reciprocal	-40 40
q:remain	6 -6
q:run	-8 8
q:say	18 -18
q:section	-16 16
q:sign	21 -21
q:since	-13 13
q:so	9 -9
q:stay	-16 16
q:steel	-6 6
q:suspend	16 -16
q:suspension	8 -8
q:take	-12 12
q:tell	-15 15
q:that	-14 14
q:the	-11 11
q:thing	6 -6
q:top	-15 15
q:total	-17 17
q:truce	12 -12
q:was	7 -7
q:we	10 -10
q:well	15 -15
q:where	9 -9
q:which	-21 21
q:will	-6 6
q:would	-12 12
qt=pluperfect	-17 17
r1=,	-21 21
r1=.	-10 10
r1=;	12 -12
r1=<duty>	24 -24
r1=<end>	-10 10
r1=<v-down>	-7 7
r1=<v-impose>	11 -11
r1=<v-stay>	24 -24
r1=all	-9 9
r1=altogether	-6 6
r1=and	-15 15
r1=are	13 -13
r1=come	-7 7
r1=in	-20 20
r1=including	-14 14
r1=more	24 -24
r1=of	19 -19
r1=on	6 -6
r1=tariff	12 -12
r1=to	6 -6
r1=together	6 -6
r1=which	6 -6
r1=would	6 -6
r1=—	10 -10
r2=,	11 -11
r2=.	12 -12
r2=<day-gone>	19 -19
r2=<name>	-11 11
r2=<not>	9 -9
r2=<v-impose>	11 -11
r2=<v-stay>	-12 12
r2=all	-20 20
r2=from	-8 8
r2=in	14 -14
r2=is	6 -6
r2=its	7 -7
r2=most	-16 16
r2=of	-14 14
r2=ordinary	-11 11
r2=the	-7 7
r2=top	13 -13
r2=total	-13 13
r3=,	13 -13
r3=.	-8 8
r3=:	-21 21
r3=<duty>	-8 8
r3=<end>	9 -9
r3=<not>	-16 16
r3=<number>	-13 13
r3=<v-bear>	10 -10
r3=<v-begin>	-11 11
r3=<v-say>	6 -6
r3=<v-stay>	8 -8
r3=above	12 -12
r3=and	6 -6
r3=be	10 -10
r3=for	7 -7
r3=from	11 -11
r3=good	-20 20
r3=in	14 -14
r3=of	-8 8
r3=oil	-6 6
r3=on	11 -11
r3=ordinary	-17 17
r3=top	16 -16
r3=under	-6 6
r3=which	-12 12
r3=with	7 -7
r4=,	11 -11
r4=<day-ahead>	10 -10
r4=<duty>	-18 18
r4=<level-noun>	-8 8
r4=<level>	11 -11
r4=<name>	9 -9
r4=<number>	30 -30
r4=<person>	-7 7
r4=<v-impose>	21 -21
r4=<v-stay>	12 -12
r4=and	-10 10
r4=are	-12 12
r4=duty	-20 20
r4=fentanyl	-7 7
r4=from	-6 6
r4=in	6 -6
r4=included	-12 12
r4=is	-14 14
r4=older	11 -11
r4=on	15 -15
r4=ordinary	-8 8
r4=reciprocal	6 -6
r4=since	7 -7
r4=the	-17 17
r4=was	9 -9
r=, and	-26 26
r=, on	15 -15
r=, ordinary	-7 7
r=, the	-12 12
r=. <end>	-8 8
r=<end> <end>	-10 10
r=from <day-gone>	11 -11
r=in <name>	6 -6
r=in all	-18 18
r=in the	6 -6
r=in total	-13 13
r=including the	-12 12
r=more ,	10 -10
r=of its	6 -6
r=of the	9 -9
r=on <quality>	12 -12
r=on most	-9 9
r=on top	13 -13
r=over and	12 -12
r=tariff ,	-7 7
r=tariff on	11 -11
r=to <level>	16 -16
r=under the	8 -8
s:'s	-10 10
s:)	-7 7
s:,	-7 7
s:/	-17 17
s::	-9 9
s:;	-7 7
s:<agent>	13 -13
s:<day-ahead>	33 -33
s:<day-today>	15 -15
s:<month-ahead>	9 -9
s:<month-gone>	-7 7
s:<name>	16 -16
s:<number>	-13 13
s:<person>	6 -6
s:<quality>	-7 7
s:<sender>	-7 7
s:<span>	-12 12
s:<taker>	11 -11
s:<v-deny>	-9 9
s:<v-down>	-14 14
s:<v-end>	23 -23
s:<v-suspend>	24 -24
s:<v-target>	-14 14
s:<v-up>	17 -17
s:=	-25 25
s:?	-17 17
s:a	-22 22
s:about	-8 8
s:above	21 -21
s:add	-26 26
s:addition	19 -19
s:additional	29 -29
s:after	11 -11
s:again	9 -9
s:against	-16 16
s:agree	-7 7
s:agreement	-18 18
s:also	-12 12
s:altogether	-9 9
s:announcement	10 -10
s:answer	7 -7
s:any	-8 8
s:are	-6 6
s:article	-14 14
s:ask	-8 8
s:at	14 -14
s:be	15 -15
s:bean	-20 20
s:beef	18 -18
s:before	20 -20
s:both	-6 6
s:bring	-7 7
s:business	6 -6
s:but	-7 7
s:by	12 -12
s:call	6 -6
s:carry	11 -11
s:case	-6 6
s:charge	8 -8
s:coal	7 -7
s:coffee	17 -17
s:collect	12 -12
s:come	-7 7
s:could	-6 6
s:country	-9 9
s:cut	-14 14
s:date	13 -13
s:day	-10 10
s:deal	-16 16
s:did	-6 6
s:do	8 -8
s:double	-6 6
s:down	-9 9
s:drop	9 -9
s:due	-12 12
s:duty	-11 11
s:earlier	18 -18
s:economy	-12 12
s:effect	-8 8
s:else	14 -14
s:emergency	-9 9
s:enter	17 -17
s:entry	-17 17
s:everyone	6 -6
s:extra	16 -16
s:farm	8 -8
s:fentanyl	-23 23
s:forced	24 -24
s:fruit	9 -9
s:gas	8 -8
s:geneva	11 -11
s:go	12 -12
s:had	-16 16
s:half	22 -22
s:has	11 -11
s:he	-8 8
s:here	-7 7
s:his	-14 14
s:hour	10 -10
s:i	-18 18
s:if	24 -24
s:in	-8 8
s:include	-15 15
s:included	-10 10
s:including	-15 15
s:is	9 -9
s:its	13 -13
s:just	-12 12
s:keep	7 -7
s:labor	24 -24
s:lapse	7 -7
s:last	-17 17
s:later	-7 7
s:lay	11 -11
s:leave	-6 6
s:levy	12 -12
s:like	6 -6
s:list	-8 8
s:longer	8 -8
s:m	-6 6
s:may	-12 12
s:more	-7 7
s:most	-16 16
s:much	6 -6
s:new	-25 25
s:normal	-20 20
s:not	-10 10
s:nothing	13 -13
s:now	-12 12
s:of	6 -6
s:oil	7 -7
s:old	-24 24
s:older	11 -11
s:on	8 -8
s:one	-9 9
s:or	8 -8
s:ordinary	-28 28
s:other	16 -16
s:our	-13 13
s:over	-9 9
s:overall	-10 10
s:own	-11 11
s:part	6 -6
s:plu	13 -13
s:pork	7 -7
s:put	-10 10
s:raise	9 -9
s:reciprocal	-8 8
s:remain	17 -17
s:retain	7 -7
s:rule	-9 9
s:say	7 -7
s:second	21 -21
s:set	8 -8
s:shall	13 -13
s:side	7 -7
s:sign	18 -18
s:since	11 -11
s:so	-24 24
s:stay	7 -7
s:steel	13 -13
s:strike	-6 6
s:sum	-25 25
s:surcharge	14 -14
s:suspend	16 -16
s:table	8 -8
s:take	-11 11
s:talk	-9 9
s:tariff	-13 13
s:term	-12 12
s:than	-10 10
s:their	10 -10
s:them	19 -19
s:therefore	-11 11
s:they	-6 6
s:those	-15 15
s:threat	11 -11
s:time	-13 13
s:to	11 -11
s:together	-9 9
s:top	15 -15
s:total	-15 15
s:trade	-9 9
s:truce	18 -18
s:two	-33 33
s:under	-29 29
s:unless	8 -8
s:up	-14 14
s:war	-12 12
s:week	-8 8
s:well	-11 11
s:were	-10 10
s:where	-16 16
s:world	-7 7
s:write	6 -6
s:year	-14 14
s:you	-25 25
s:you're	17 -17
s:your	-12 12
s:—	19 -19
sa:" .	8 -8
sa:'s	-13 13
sa:'s <number>	-9 9
sa:) .	8 -8
sa:, <level>	-7 7
sa:, <number>	15 -15
sa:, <quality>	-9 9
sa:, after	-11 11
sa:, and	-15 15
sa:, are	7 -7
sa:, half	-8 8
sa:, in	13 -13
sa:, not	8 -8
sa:, of	-14 14
sa:, on	32 -32
sa:, or	8 -8
sa:, ordinary	-9 9
sa:, over	11 -11
sa:, the	-15 15
sa:. <number>	10 -10
sa::	-23 23
sa:: <level>	-22 22
sa:: <number>	-14 14
sa:;	7 -7
sa:<agent>	8 -8
sa:<day-ahead>	25 -25
sa:<day-ahead> ,	13 -13
sa:<day-ahead> .	6 -6
sa:<day-gone> ,	6 -6
sa:<day-gone> .	-13 13
sa:<day-gone> and	-13 13
sa:<day-today>	6 -6
sa:<duty>	-17 17
sa:<level-noun>	7 -7
sa:<level>	-7 7
sa:<level> .	-10 10
sa:<level> and	-8 8
sa:<level> in	7 -7
sa:<level> on	17 -17
sa:<level> over	-11 11
sa:<level> reciprocal	-15 15
sa:<level> that	-9 9
sa:<month-gone> ,	13 -13
sa:<month-gone> over	6 -6
sa:<name>	12 -12
sa:<name> ,	9 -9
sa:<name> .	8 -8
sa:<name> and	11 -11
sa:<name> on	6 -6
sa:<name> under	6 -6
sa:<not>	-11 11
sa:<number> ,	13 -13
sa:<number> .	-10 10
sa:<number> and	-8 8
sa:<person>	-9 9
sa:<person> .	-13 13
sa:<quality>	15 -15
sa:<quality> one	9 -9
sa:<span> ,	-10 10
sa:<span> .	6 -6
sa:<v-bear>	18 -18
sa:<v-buy>	17 -17
sa:<v-end>	14 -14
sa:<v-propose>	7 -7
sa:<v-return>	12 -12
sa:<v-say>	-9 9
sa:<v-suspend>	8 -8
sa:<v-threaten>	-7 7
sa:<v-up>	17 -17
sa:?	-17 17
sa:a	-9 9
sa:about	-10 10
sa:above	21 -21
sa:above the	15 -15
sa:add	-21 21
sa:add .	-19 19
sa:addition	17 -17
sa:addition to	12 -12
sa:additional	8 -8
sa:additional duty	10 -10
sa:again	7 -7
sa:all	-13 13
sa:all ,	-8 8
sa:and	-9 9
sa:and <level>	-6 6
sa:and <number>	-10 10
sa:and <quality>	6 -6
sa:and above	21 -21
sa:and the	-9 9
sa:another	-9 9
sa:any	-9 9
sa:are	-18 18
sa:are not	-15 15
sa:be	9 -9
sa:beef	8 -8
sa:been	-8 8
sa:before	18 -18
sa:before .	8 -8
sa:before the	7 -7
sa:both	-9 9
sa:charge	12 -12
sa:country	-12 12
sa:date	13 -13
sa:due	-7 7
sa:duty	-29 29
sa:duty ;	6 -6
sa:duty and	-7 7
sa:duty included	-14 14
sa:duty of	-6 6
sa:duty on	12 -12
sa:earlier	17 -17
sa:else	14 -14
sa:emergency	-6 6
sa:end on	-14 14
sa:entry	-14 14
sa:farm	8 -8
sa:fentanyl	-26 26
sa:fentanyl ,	-15 15
sa:fentanyl .	21 -21
sa:fentanyl and	-28 28
sa:first term	-13 13
sa:for	-9 9
sa:for <name>	-8 8
sa:for most	-7 7
sa:forced	11 -11
sa:forced labor	10 -10
sa:from	-17 17
sa:from <day-gone>	8 -8
sa:from <level>	-17 17
sa:from <name>	6 -6
sa:from <number>	-11 11
sa:from the	6 -6
sa:geneva	7 -7
sa:get	8 -8
sa:good	-8 8
sa:good .	-13 13
sa:had	-16 16
sa:had threaten	-9 9
sa:his	-14 14
sa:his first	-13 13
sa:if	24 -24
sa:in	-11 11
sa:in <name>	7 -7
sa:in addition	17 -17
sa:in all	-8 8
sa:include	-15 15
sa:included	-28 28
sa:included .	-21 21
sa:including	-15 15
sa:including the	-12 12
sa:is make	-17 17
sa:it .	-9 9
sa:it was	9 -9
sa:its own	-9 9
sa:labor	11 -11
sa:law	6 -6
sa:levy	12 -12
sa:list	15 -15
sa:make <level>	12 -12
sa:make <number>	20 -20
sa:more	15 -15
sa:more ,	9 -9
sa:most	-12 12
sa:normal	-12 12
sa:not	-10 10
sa:now .	-6 6
sa:of <month-gone>	10 -10
sa:of <number>	12 -12
sa:of it	-22 22
sa:of older	15 -15
sa:of which	-14 14
sa:off the	8 -8
sa:oil ,	6 -6
sa:old	-23 23
sa:on	10 -10
sa:on <day-ahead>	9 -9
sa:on <quality>	17 -17
sa:on a	-9 9
sa:on entry	-12 12
sa:on the	-14 14
sa:on top	27 -27
sa:only	7 -7
sa:order	14 -14
sa:ordinary	-26 26
sa:ordinary duty	-30 30
sa:other	7 -7
sa:over	8 -8
sa:over <quality>	-7 7
sa:over and	21 -21
sa:over fentanyl	-11 11
sa:own	-9 9
sa:plu	-10 10
sa:product	6 -6
sa:put	-8 8
sa:put on	-10 10
sa:reciprocal	-17 17
sa:remain	10 -10
sa:retain	6 -6
sa:shall	8 -8
sa:since <day-gone>	15 -15
sa:since <month-gone>	-11 11
sa:so	-9 9
sa:soybean ,	7 -7
sa:start	7 -7
sa:still	-7 7
sa:suspend	8 -8
sa:table	8 -8
sa:tariff ,	-17 17
sa:tariff on	15 -15
sa:term	-12 12
sa:term .	-7 7
sa:than	7 -7
sa:that	7 -7
sa:that it	8 -8
sa:that was	8 -8
sa:the	-17 17
sa:the <person>	11 -11
sa:the <quality>	-13 13
sa:the first	12 -12
sa:the list	11 -11
sa:the normal	-9 9
sa:the old	-19 19
sa:the older	-12 12
sa:the ordinary	-15 15
sa:the table	8 -8
sa:the truce	7 -7
sa:they are	-7 7
sa:thi	8 -8
sa:those	-8 8
sa:threaten	-8 8
sa:time	-7 7
sa:to	11 -11
sa:to <day-ahead>	7 -7
sa:to <name>	-10 10
sa:together .	7 -7
sa:top	27 -27
sa:top .	10 -10
sa:top of	13 -13
sa:truce	9 -9
sa:two	-17 17
sa:under section	13 -13
sa:under the	-13 13
sa:were	-9 9
sa:what	-8 8
sa:which	-12 12
sa:with	-6 6
sa:with the	-13 13
sa:would	25 -25
sa:—	7 -7
sb:'s extra	6 -6
sb:(	-7 7
sb:)	-15 15
sb:, <level>	13 -13
sb:, <name>	23 -23
sb:, <number>	10 -10
sb:, and	-21 21
sb:, as	21 -21
sb:, for	-13 13
sb:, from	8 -8
sb:, in	-10 10
sb:, it	-6 6
sb:, on	9 -9
sb:, so	-7 7
sb:.	16 -16
sb:. <number>	13 -13
sb:/	-12 12
sb:: <level>	8 -8
sb:: <number>	11 -11
sb:: a	9 -9
sb:: the	6 -6
sb:;	-15 15
sb:<agent>	8 -8
sb:<day-ahead>	6 -6
sb:<day-gone> it	-9 9
sb:<day-gone> that	16 -16
sb:<day-today>	17 -17
sb:<day-today> —	7 -7
sb:<duty>	10 -10
sb:<level> ,	-20 20
sb:<level> :	8 -8
sb:<level> and	6 -6
sb:<level> for	11 -11
sb:<level> in	14 -14
sb:<level> or	17 -17
sb:<level> over	8 -8
sb:<level> since	14 -14
sb:<level> under	6 -6
sb:<month-ahead>	6 -6
sb:<month-gone> ,	10 -10
sb:<name> 's	-12 12
sb:<name> ,	13 -13
sb:<name> is	15 -15
sb:<name> on	7 -7
sb:<name> tariff	-12 12
sb:<name> to	6 -6
sb:<number>	-10 10
sb:<number> ,	9 -9
sb:<number> /	-12 12
sb:<number> :	-14 14
sb:<number> a	-8 8
sb:<number> duty	9 -9
sb:<number> for	-6 6
sb:<number> of	9 -9
sb:<number> on	-10 10
sb:<number> plu	9 -9
sb:<number> since	13 -13
sb:<number> to	7 -7
sb:<person>	16 -16
sb:<points>	-10 10
sb:<quality>	-20 20
sb:<quality> tariff	-12 12
sb:<seat> ,	9 -9
sb:<span>	-13 13
sb:<span> ,	-9 9
sb:<taker>	13 -13
sb:<v-agree>	-8 8
sb:<v-begin>	9 -9
sb:<v-deny>	-9 9
sb:<v-down>	-20 20
sb:<v-end>	12 -12
sb:<v-say>	15 -15
sb:<v-suspend>	17 -17
sb:<v-target>	-14 14
sb:<v-up>	14 -14
sb:=	-15 15
sb:a <quality>	-15 15
sb:a duty	10 -10
sb:add	-9 9
sb:add up	-16 16
sb:additional	28 -28
sb:additional duty	21 -21
sb:additional tariff	20 -20
sb:after	18 -18
sb:agree	-7 7
sb:agreement	-21 21
sb:all	10 -10
sb:an additional	21 -21
sb:an extra	-8 8
sb:and <number>	-17 17
sb:announcement	9 -9
sb:another	19 -19
sb:are	10 -10
sb:are get	6 -6
sb:ask	-9 9
sb:at	15 -15
sb:at the	6 -6
sb:be	6 -6
sb:bean	-17 17
sb:beef	9 -9
sb:been	6 -6
sb:bring	-11 11
sb:bring the	-10 10
sb:by	8 -8
sb:carry	9 -9
sb:charge on	13 -13
sb:coffee	11 -11
sb:collect	8 -8
sb:come on	7 -7
sb:come to	-9 9
sb:day	-13 13
sb:deal	-16 16
sb:double	-6 6
sb:duty	16 -16
sb:duty ,	16 -16
sb:duty is	-18 18
sb:duty of	6 -6
sb:effect	-9 9
sb:effect on	-8 8
sb:enter	18 -18
sb:extra	10 -10
sb:extra <level>	-14 14
sb:extra duty	15 -15
sb:fentanyl and	10 -10
sb:fentanyl duty	-8 8
sb:fentanyl is	13 -13
sb:fentanyl tariff	-7 7
sb:for <name>	11 -11
sb:for fentanyl	19 -19
sb:for good	9 -9
sb:for the	-14 14
sb:from <day-gone>	-11 11
sb:from the	-6 6
sb:fruit	7 -7
sb:get	-14 14
sb:get a	7 -7
sb:go	7 -7
sb:good :	10 -10
sb:good from	-12 12
sb:good now	6 -6
sb:good pay	13 -13
sb:has	15 -15
sb:has been	6 -6
sb:have pay	8 -8
sb:he	-9 9
sb:i	-8 8
sb:in	6 -6
sb:in <month-gone>	-9 9
sb:in <name>	-14 14
sb:in the	14 -14
sb:just	-11 11
sb:lapse	7 -7
sb:last	-16 16
sb:last year	-13 13
sb:list	-20 20
sb:list <number>	-25 25
sb:lower	-6 6
sb:lower its	-7 7
sb:may	-10 10
sb:more	-24 24
sb:most	-6 6
sb:new	-20 20
sb:new duty	-8 8
sb:no	-11 11
sb:no .	8 -8
sb:now	-10 10
sb:now pay	-6 6
sb:number	-6 6
sb:of <level>	7 -7
sb:of <name>	10 -10
sb:of its	-10 10
sb:of last	-13 13
sb:older	13 -13
sb:on	-8 8
sb:on <day-today>	-8 8
sb:on <name>	-11 11
sb:on <quality>	-15 15
sb:on good	10 -10
sb:on most	8 -8
sb:on the	20 -20
sb:on top	-9 9
sb:one	-12 12
sb:or	12 -12
sb:ordinary	-6 6
sb:other	9 -9
sb:our	-13 13
sb:over	-23 23
sb:overall	-10 10
sb:part	8 -8
sb:pay <level>	8 -8
sb:pay a	-7 7
sb:pay an	8 -8
sb:pay the	9 -9
sb:plu	25 -25
sb:plu <level>	-17 17
sb:plu <number>	-8 8
sb:product	-9 9
sb:raise	9 -9
sb:reciprocal	6 -6
sb:reciprocal duty	-11 11
sb:remain	6 -6
sb:rule	-9 9
sb:same	8 -8
sb:say	9 -9
sb:second	20 -20
sb:set	7 -7
sb:sign	12 -12
sb:sign an	6 -6
sb:since	16 -16
sb:since <day-gone>	15 -15
sb:since <month-gone>	11 -11
sb:so	-16 16
sb:stand	-7 7
sb:stand at	-6 6
sb:stay	9 -9
sb:stay at	9 -9
sb:steel	8 -8
sb:still	8 -8
sb:still pay	7 -7
sb:strike	-6 6
sb:sum	-27 27
sb:surcharge	13 -13
sb:surcharge of	10 -10
sb:suspend	6 -6
sb:take	-8 8
sb:take effect	-7 7
sb:take the	-10 10
sb:tariff	-16 16
sb:tariff of	-14 14
sb:tariff on	-9 9
sb:tell	7 -7
sb:than	-17 17
sb:that is	-7 7
sb:the <level>	11 -11
sb:the <name>	-36 36
sb:the <number>	-12 12
sb:the <person>	-13 13
sb:the <quality>	20 -20
sb:the <seat>	-9 9
sb:the additional	12 -12
sb:the extra	9 -9
sb:the fentanyl	-19 19
sb:the list	14 -14
sb:the new	-13 13
sb:the older	7 -7
sb:the other	-9 9
sb:the overall	-10 10
sb:the rate	14 -14
sb:the same	8 -8
sb:the sum	-10 10
sb:the surcharge	11 -11
sb:the total	-20 20
sb:the two	-11 11
sb:their	9 -9
sb:them	19 -19
sb:there	7 -7
sb:therefore	-11 11
sb:they	-10 10
sb:those	-7 7
sb:to <level>	-9 9
sb:together	-19 19
sb:top	-9 9
sb:total	-22 22
sb:truce	10 -10
sb:two	-19 19
sb:under	-28 28
sb:under section	-10 10
sb:under the	-14 14
sb:until <day-ahead>	-7 7
sb:up	-13 13
sb:up to	-9 9
sb:what	8 -8
sb:where	-16 16
sb:which	6 -6
sb:which make	-8 8
sb:with	6 -6
sb:would	-13 13
sb:would have	-12 12
sb:write	9 -9
sb:year	-16 16
sb:you	-16 16
sb:—	12 -12
sum here most	-86 86
sum near only	-50 50
sum no less	42 -42
sum no most	30 -30
sum no only	34 -34
t0=future	-11 11
t0=modal	-20 20
t0=past-passive	6 -6
t0=perfect	11 -11
t0=present	-17 17
t0=present-passive	9 -9
t1=future	-11 11
t1=infinitive	7 -7
t1=modal	-20 20
t1=participle-passive	25 -25
t1=past-passive	6 -6
t1=perfect	10 -10
t1=pluperfect	-8 8
t1=present	-16 16
t1=present-passive	9 -9
t2=gerund	-8 8
t2=past-passive	-6 6
t2=present	21 -21
t2=present-passive	7 -7
total add up	-8 8
total altogether	-10 10
total clause most	-49 49
total clause only	-31 31
total in all	-18 18
total in total	-13 13
total makes 	8 -8
total no	30 -30
total no less	7 -7
total no most	8 -8
total no only	21 -21
total overall	-8 8
total sentence	8 -8
total sentence less	47 -47
total sentence most	-30 30
total sentence only	-23 23
total sum	-20 20
total total	-30 30
totals false false here	-46 46
totals false false near	-38 38
totals false false no	23 -23
totals false true here	-37 37
totals false true near	15 -15
totals false true no	92 -92
totals true false here	-20 20
totals true false near	-23 23
totals true true here	-19 19
totals true true near	-19 19
unit points	7 -7
v0-none	6 -6
v0=collect	6 -6
v0=come	-8 8
v0=get	-6 6
v0=go	8 -8
v0=keep	7 -7
v0=lower	-6 6
v0=make	-18 18
v0=other	12 -12
v0=raise	11 -11
v0=say	8 -8
v0=take	-7 7
v1=bring	-6 6
v1=collect	8 -8
v1=come	-8 8
v1=get	-7 7
v1=keep	10 -10
v1=lower	-6 6
v1=make	-13 13
v1=other	12 -12
v1=raise	11 -11
v1=say	8 -8
v1=take	-7 7
v1=threaten	8 -8
v2-none	-6 6
v2=be	-16 16
v2=charge	8 -8
v2=collect	6 -6
v2=make	-11 11
v2=other	17 -17
vt0=be perfect	6 -6
vt0=collect present	6 -6
vt0=fall present	-6 6
vt0=get present	-9 9
vt0=keep present	7 -7
vt0=leave present	-8 8
vt0=make present	-17 17
vt0=other present	12 -12
vt0=take present	-7 7
vt1=be perfect	6 -6
vt1=collect present	6 -6
vt1=fall present	-6 6
vt1=get present	-9 9
vt1=leave present	-8 8
vt1=make present	-17 17
vt1=other present	12 -12
vt1=take present	-7 7
vt2=be past	-9 9
vt2=be present	-10 10`;
