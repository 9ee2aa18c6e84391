// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	-3 3
a:'s	-11 11
a:<agent>	7 -7
a:<day-ahead>	8 -8
a:<day-gone>	10 -10
a:<day-today> .	-6 6
a:<duty>	8 -8
a:<gate>	-6 6
a:<level>	8 -8
a:<level> on	13 -13
a:<month-gone>	-8 8
a:<name>	16 -16
a:<name> and	7 -7
a:<number>	9 -9
a:<number> .	11 -11
a:<quality>	16 -16
a:<quality> one	9 -9
a:<v-buy>	8 -8
a:<v-impose>	11 -11
a:<v-say>	-13 13
a:<v-suspend>	10 -10
a:<v-up>	7 -7
a:?	-18 18
a:above	11 -11
a:add	-9 9
a:additional	8 -8
a:additional duty	8 -8
a:again	7 -7
a:all	-29 29
a:altogether	-6 6
a:and	24 -24
a:and above	11 -11
a:as	-7 7
a:at	-11 11
a:duty on	8 -8
a:effect	-6 6
a:extra	6 -6
a:farm	7 -7
a:fentanyl	20 -20
a:for	13 -13
a:for most	-7 7
a:forced	8 -8
a:forced labor	6 -6
a:from <day-gone>	11 -11
a:from the	7 -7
a:good	-11 11
a:good .	-14 14
a:in	-21 21
a:in <name>	6 -6
a:in all	-18 18
a:in total	-14 14
a:including	-14 14
a:including the	-13 13
a:its	8 -8
a:labor	7 -7
a:law	6 -6
a:list	12 -12
a:make	6 -6
a:more	25 -25
a:most	-11 11
a:of	16 -16
a:of <level>	-9 9
a:of <name>	8 -8
a:of <number>	7 -7
a:of older	9 -9
a:old	-16 16
a:on	17 -17
a:on <day-gone>	-7 7
a:on <name>	6 -6
a:on <quality>	14 -14
a:on good	7 -7
a:on the	-7 7
a:on top	14 -14
a:one	9 -9
a:or	-10 10
a:ordinary duty	-12 12
a:over	8 -8
a:over and	11 -11
a:plu	-9 9
a:reciprocal	10 -10
a:same	-7 7
a:since <day-gone>	7 -7
a:since <month-gone>	-12 12
a:tariff	14 -14
a:tariff on	15 -15
a:the old	-15 15
a:thi	6 -6
a:to	19 -19
a:to <level>	13 -13
a:top	14 -14
a:total	-15 15
a:trade	-8 8
a:under	-6 6
a:under section	6 -6
a:what	-11 11
asks	-20 20
b:"	11 -11
b:,	7 -7
b:, <name>	21 -21
b:, and	-12 12
b:, for	-14 14
b:, it	-8 8
b:, plu	16 -16
b:, so	-7 7
b:-	-8 8
b:: <level>	6 -6
b:: the	-9 9
b:;	-8 8
b:<agent>	-9 9
b:<day-gone>	-9 9
b:<day-gone> it	-9 9
b:<goods>	9 -9
b:<level> in	6 -6
b:<level> or	13 -13
b:<name>	-11 11
b:<name> 's	-16 16
b:<name> and	-6 6
b:<name> is	19 -19
b:<name> tariff	-14 14
b:<number>	22 -22
b:<number> of	18 -18
b:<organisation>	18 -18
b:<points>	-7 7
b:<quality>	-15 15
b:<quality> duty	-10 10
b:<quality> tariff	-7 7
b:<seat>	-12 12
b:<taker>	17 -17
b:<v-agree>	-20 20
b:<v-bear>	-10 10
b:<v-begin>	10 -10
b:<v-buy>	-7 7
b:<v-down>	-21 21
b:<v-end>	14 -14
b:<v-impose>	12 -12
b:<v-propose>	10 -10
b:<v-suspend>	8 -8
b:<v-target>	-10 10
b:<v-threaten>	7 -7
b:<v-up>	10 -10
b:=	-15 15
b:a	17 -17
b:a duty	11 -11
b:a further	11 -11
b:a tariff	-10 10
b:a total	-13 13
b:about	8 -8
b:add	-11 11
b:add up	-13 13
b:additional	22 -22
b:additional duty	16 -16
b:additional tariff	15 -15
b:after	7 -7
b:an	12 -12
b:an additional	21 -21
b:and <name>	-14 14
b:another	29 -29
b:are	12 -12
b:as	7 -7
b:at	8 -8
b:at the	12 -12
b:bean	-9 9
b:bring	-7 7
b:bring the	-7 7
b:car	-6 6
b:charge	-12 12
b:charge an	6 -6
b:collect	7 -7
b:come	-7 7
b:come to	-11 11
b:double	-9 9
b:duty	8 -8
b:duty is	-18 18
b:duty of	11 -11
b:duty on	8 -8
b:enter	16 -16
b:extra	19 -19
b:extra duty	12 -12
b:fentanyl and	7 -7
b:for a	8 -8
b:further	11 -11
b:get	-12 12
b:go	7 -7
b:good	18 -18
b:good face	6 -6
b:good from	-12 12
b:good of	9 -9
b:good pay	10 -10
b:had	-10 10
b:in	6 -6
b:in <name>	-18 18
b:it	-9 9
b:it is	9 -9
b:it was	-13 13
b:it would	-6 6
b:keep	9 -9
b:last	-13 13
b:lower	-6 6
b:make	-6 6
b:new	-14 14
b:now	-17 17
b:now pay	-11 11
b:of	19 -19
b:of <level>	9 -9
b:of <name>	12 -12
b:on	-14 14
b:on <day-today>	-6 6
b:on <quality>	-6 6
b:on top	-6 6
b:or	7 -7
b:ordinary	-7 7
b:over	-11 11
b:overall	-8 8
b:pay an	17 -17
b:pay the	6 -6
b:plu	35 -35
b:product	-8 8
b:raise	7 -7
b:reciprocal tariff	8 -8
b:same	7 -7
b:say	9 -9
b:second	19 -19
b:so	-10 10
b:still	8 -8
b:still pay	6 -6
b:sum	-22 22
b:surcharge	7 -7
b:surcharge of	7 -7
b:take	-9 9
b:take the	-12 12
b:tariff	-19 19
b:tariff of	-9 9
b:tariff on	-11 11
b:that	-12 12
b:that is	-6 6
b:that the	6 -6
b:the	8 -8
b:the <name>	-29 29
b:the <organisation>	14 -14
b:the <quality>	18 -18
b:the new	-15 15
b:the overall	-8 8
b:the rate	11 -11
b:the same	7 -7
b:the sum	-9 9
b:the total	-19 19
b:the two	-8 8
b:there	22 -22
b:therefore	-16 16
b:they	-7 7
b:thi year	-6 6
b:threaten	7 -7
b:to <level>	-13 13
b:to pay	12 -12
b:together	-16 16
b:top	-6 6
b:total	-31 31
b:total of	-14 14
b:two	-9 9
b:under	-6 6
b:under the	-9 9
b:until then	13 -13
b:up	-9 9
b:up to	-8 8
b:what	12 -12
b:when	-9 9
b:where	-15 15
b:will	-12 12
b:with	19 -19
b:with the	13 -13
b:would	-16 16
b:would have	-10 10
b:year	-16 16
b:you	-17 17
c0=agree	-26 26
c0=bear	-13 13
c0=buy	-6 6
c0=down	-18 18
c0=stay	-6 6
c0=up	20 -20
c1=agree	-26 26
c1=bear	-11 11
c1=buy	-6 6
c1=down	-18 18
c1=impose	11 -11
c1=propose	6 -6
c1=suspend	8 -8
c1=threaten	7 -7
c1=up	13 -13
c2=bear	7 -7
c2=impose	18 -18
c2=say	-6 6
c2=stay	-10 10
c2=suspend	10 -10
c2=target	8 -8
ct0=bear past	-6 6
ct0=bear present	-6 6
ct0=down modal	-6 6
ct0=down present	-14 14
ct0=impose present	-6 6
ct0=say past	7 -7
ct0=stay modal	-7 7
ct0=stay perfect	6 -6
ct0=target present	6 -6
ct0=target present-passive	-7 7
ct1=bear past	-6 6
ct1=bear present	-6 6
ct1=down modal	-6 6
ct1=down present	-14 14
ct1=impose gerund	12 -12
ct1=impose infinitive	10 -10
ct1=impose participle-passive	13 -13
ct1=impose pluperfect	-6 6
ct1=say past	7 -7
ct1=stay modal	-7 7
ct1=stay perfect	6 -6
ct1=target present	6 -6
ct1=target present-passive	-7 7
ct2=begin past	10 -10
ct2=impose participle-passive	11 -11
ct2=impose past	7 -7
ct2=impose present	-6 6
ct2=impose present-passive	20 -20
ct2=stay past	-8 8
f:"	-10 10
f:,	20 -20
f:;	-16 16
f:<agent>	8 -8
f:<day-ahead>	9 -9
f:<day-gone>	-9 9
f:<day-today>	9 -9
f:<gate>	-20 20
f:<goods>	23 -23
f:<level-noun>	-25 25
f:<month-ahead>	12 -12
f:<month-gone>	-7 7
f:<organisation>	8 -8
f:<person>	13 -13
f:<quality>	-6 6
f:<sender>	12 -12
f:<v-begin>	16 -16
f:<v-buy>	8 -8
f:<v-deny>	12 -12
f:<v-down>	15 -15
f:<v-end>	-11 11
f:<v-sell>	8 -8
f:<v-stay>	8 -8
f:<v-suspend>	7 -7
f:?	8 -8
f:a	-9 9
f:add	7 -7
f:after	-9 9
f:agreement	-6 6
f:an	-9 9
f:announce	-12 12
f:any	-7 7
f:apply	17 -17
f:are	-9 9
f:at	9 -9
f:average	-11 11
f:away	8 -8
f:bean	-17 17
f:begin	-8 8
f:by	-10 10
f:come	8 -8
f:country	-10 10
f:doe	6 -6
f:each	16 -16
f:end	9 -9
f:extra	17 -17
f:fall	14 -14
f:fentanyl	-23 23
f:first	7 -7
f:from	8 -8
f:geneva	-7 7
f:get	-17 17
f:good	-8 8
f:had	-14 14
f:have	-6 6
f:he	-18 18
f:hold	-9 9
f:i	-8 8
f:if	12 -12
f:include	-10 10
f:included	12 -12
f:into	-9 9
f:is	-22 22
f:its	6 -6
f:meet	13 -13
f:more	-12 12
f:most	11 -11
f:not	15 -15
f:nothing	-9 9
f:now	-9 9
f:of	-16 16
f:oil	7 -7
f:older	12 -12
f:on	-7 7
f:order	16 -16
f:other	17 -17
f:out	-8 8
f:part	-8 8
f:port	-10 10
f:product	9 -9
f:rate	-6 6
f:reciprocal	-16 16
f:remain	12 -12
f:rule	12 -12
f:same	10 -10
f:since	-12 12
f:so	32 -32
f:stop	-14 14
f:suspend	6 -6
f:term	-21 21
f:the	16 -16
f:there	-19 19
f:thi	-10 10
f:those	10 -10
f:three	-6 6
f:to	22 -22
f:together	19 -19
f:top	9 -9
f:truce	-10 10
f:two	21 -21
f:up	-9 9
f:was	-14 14
f:we	-7 7
f:will	10 -10
f:with	10 -10
f:without	6 -6
f:year	-8 8
has-infinitive	11 -11
has-modal	-8 8
has-participle	8 -8
has-past	6 -6
has-perfect	12 -12
has-pluperfect	-8 8
headline	-6 6
high	27 -27
l1='s	-18 18
l1=<name>	9 -9
l1=<v-agree>	-7 7
l1=<v-bear>	-14 14
l1=<v-impose>	7 -7
l1=<v-say>	35 -35
l1==	-15 15
l1=a	22 -22
l1=add	22 -22
l1=additional	23 -23
l1=another	29 -29
l1=charge	-9 9
l1=extra	8 -8
l1=for	-22 22
l1=further	8 -8
l1=make	-10 10
l1=of	11 -11
l1=or	7 -7
l1=plu	31 -31
l1=so	-9 9
l1=the	21 -21
l1=to	-25 25
l1=together	-6 6
l2=:	-12 12
l2=<begin>	-10 10
l2=<day-ahead>	15 -15
l2=<day-gone>	-25 25
l2=<goods>	-11 11
l2=<number>	21 -21
l2=<quality>	6 -6
l2=<v-bear>	6 -6
l2=<v-down>	-8 8
l2=<v-impose>	14 -14
l2=<v-target>	-6 6
l2=<v-up>	9 -9
l2=a	8 -8
l2=an	18 -18
l2=and	7 -7
l2=come	-10 10
l2=down	-11 11
l2=duty	7 -7
l2=fall	-10 10
l2=fentanyl	18 -18
l2=good	16 -16
l2=is	-6 6
l2=more	-20 20
l2=now	-9 9
l2=of	13 -13
l2=pay	10 -10
l2=put	6 -6
l2=sum	-8 8
l2=surcharge	7 -7
l2=tariff	-11 11
l2=that	-27 27
l2=the	25 -25
l2=to	26 -26
l2=total	-22 22
l2=up	-8 8
l2=with	24 -24
l2=would	-9 9
l3='s	-15 15
l3=,	-15 15
l3=:	17 -17
l3=<begin>	-9 9
l3=<duty>	16 -16
l3=<month-gone>	9 -9
l3=<name>	26 -26
l3=<not>	-18 18
l3=<v-bear>	18 -18
l3=<v-say>	-20 20
l3=a	-11 11
l3=add	-10 10
l3=additional	15 -15
l3=and	6 -6
l3=from	9 -9
l3=in	-15 15
l3=is	10 -10
l3=it	-11 11
l3=now	-6 6
l3=of	26 -26
l3=on	-32 32
l3=pay	10 -10
l3=reciprocal	-19 19
l3=tariff	11 -11
l3=to	14 -14
l3=would	-10 10
l4=,	8 -8
l4=:	-12 12
l4=<begin>	11 -11
l4=<duty>	16 -16
l4=<level-noun>	-8 8
l4=<number>	-6 6
l4=<v-bear>	-22 22
l4=<v-begin>	10 -10
l4=<v-impose>	7 -7
l4=<v-say>	14 -14
l4=<v-target>	-13 13
l4=a	17 -17
l4=duty	18 -18
l4=fall	7 -7
l4=fentanyl	-8 8
l4=from	7 -7
l4=good	-9 9
l4=is	9 -9
l4=it	-13 13
l4=most	10 -10
l4=of	14 -14
l4=on	-9 9
l4=ordinary	6 -6
l4=pay	-12 12
l4=product	11 -11
l4=reciprocal	16 -16
l4=the	-17 17
l=, plu	13 -13
l=<begin> the	-9 9
l=<level> or	13 -13
l=<level> to	-6 6
l=<name> :	7 -7
l=<name> to	-11 11
l=<number> ,	12 -12
l=<number> :	-6 6
l=a further	7 -7
l=an additional	18 -18
l=and the	12 -12
l=come to	-10 10
l=duty is	-15 15
l=duty of	13 -13
l=fall from	-10 10
l=it is	19 -19
l=it was	-11 11
l=now pay	-6 6
l=of the	16 -16
l=pay the	6 -6
l=surcharge of	7 -7
l=tariff of	-11 11
l=total of	-13 13
l=up to	-8 8
lead="	11 -11
lead=,	7 -7
lead=;	-8 8
lead=a	-9 9
lead=an	-13 13
lead=and	7 -7
lead=as	14 -14
lead=china	22 -22
lead=chinese	19 -19
lead=it	7 -7
lead=japan	-10 10
lead=since	-7 7
lead=that	-14 14
lead=the	-8 8
lead=trump	-8 8
lead=until	10 -10
lead=us	-6 6
lead=where	-15 15
lll=<begin> <begin> the	-9 9
lll=<name> tariff of	-7 7
lll=<quality> good to	-6 6
lll=a duty of	11 -11
lll=a tariff of	-10 10
lll=a total of	-13 13
lll=add up to	-10 10
lll=additional duty of	6 -6
lll=from <level> to	-12 12
lll=pay an additional	10 -10
low	75 -75
lr=: .	-12 12
lr=<begin> ,	6 -6
lr=<begin> on	-6 6
lr=<name> ,	-8 8
lr=additional in	10 -10
lr=and on	9 -9
lr=extra on	6 -6
lr=is ,	-8 8
lr=is .	31 -31
lr=of ,	12 -12
lr=of .	13 -13
lr=pay ,	6 -6
lr=pay .	6 -6
lr=pay in	-22 22
lr=pay more	7 -7
lr=the come	-6 6
lr=the is	-11 11
lr=the on	9 -9
lr=to ,	-21 21
lr=to .	-9 9
lr=to <end>	8 -8
lr=to on	12 -12
lr=was .	-10 10
nc2=agree	6 -6
nc2=bear	8 -8
nc2=begin	-9 9
nc2=down	-8 8
nc2=say	13 -13
nc2=threaten	-7 7
nct2=bear present	8 -8
nct2=begin present	-7 7
nct2=stay present	12 -12
next=,	7 -7
next=:	-31 31
next=;	11 -11
next=if	7 -7
next=which	6 -6
next=—	7 -7
nhas-gerund	6 -6
nhas-participle	-9 9
nhas-past	9 -9
nhas-perfect	-11 11
nt2=future	-6 6
nt2=gerund	6 -6
nt2=participle-passive	-9 9
nt2=present	11 -11
nt2=present-passive	-12 12
nt2=present-passive-not	-8 8
nv0-none	8 -8
nv1-none	8 -8
nv2-none	13 -13
nv2=add	11 -11
nv2=be	7 -7
nv2=make	-20 20
nv2=other	-11 11
nv2=pay	10 -10
nv2=say	8 -8
nv2=threaten	-7 7
nvt2=be present	6 -6
nvt2=other present	-13 13
nvt2=pay present	9 -9
on top add	-9 9
on top added	-7 7
on top additional	27 -27
on top another	30 -30
on top clause less	34 -34
on top clause most	34 -34
on top clause only	29 -29
on top extra	24 -24
on top further	11 -11
on top no	-43 43
on top no most	-43 43
on top no only	-19 19
on top on top	17 -17
on top over and above	11 -11
on top sentence	-19 19
on top sentence less	16 -16
on top sentence most	-36 36
on top surcharge	9 -9
pc1=bear	-6 6
pct0=begin past	-7 7
pct0=impose present	-9 9
pct1=begin past	-7 7
phas-gerund	-6 6
phas-present	6 -6
pt0=present-passive	9 -9
pt1=present-passive	6 -6
pv0=add	-8 8
pv0=be	13 -13
pv0=sign	7 -7
pv0=tell	11 -11
pv1=be	13 -13
pv1=pay	-10 10
pv1=sign	7 -7
pv1=tell	8 -8
pvt0=be present	8 -8
pvt0=tell past	8 -8
pvt1=be present	8 -8
pvt1=tell past	8 -8
q:'s	12 -12
q:-	-6 6
q:/	7 -7
q::	-11 11
q:<agent>	-13 13
q:<day-ahead>	13 -13
q:<day-gone>	-6 6
q:<gate>	12 -12
q:<level-noun>	-35 35
q:<level>	-14 14
q:<name>	18 -18
q:<office>	8 -8
q:<organisation>	-7 7
q:<person>	10 -10
q:<points>	-11 11
q:<quality>	-9 9
q:<seat>	16 -16
q:<span>	-13 13
q:<taker>	-8 8
q:<v-agree>	9 -9
q:<v-begin>	6 -6
q:<v-buy>	-20 20
q:<v-down>	11 -11
q:<v-propose>	-16 16
q:<v-stay>	-11 11
q:<v-suspend>	11 -11
q:<v-target>	-16 16
q:<v-up>	-10 10
q:a	-9 9
q:additional	37 -37
q:after	8 -8
q:agreement	-8 8
q:and	-10 10
q:announce	-9 9
q:another	-7 7
q:are	-17 17
q:article	8 -8
q:back	-22 22
q:be	17 -17
q:begin	10 -10
q:but	7 -7
q:buy	-10 10
q:by	14 -14
q:call	-6 6
q:charge	-9 9
q:country	-8 8
q:deal	-15 15
q:do	9 -9
q:expire	7 -7
q:extra	28 -28
q:fentanyl	-28 28
q:for	-11 11
q:from	7 -7
q:general	-9 9
q:good	6 -6
q:had	-13 13
q:half	-8 8
q:has	-6 6
q:have	-15 15
q:his	-15 15
q:impose	-6 6
q:in	-8 8
q:keep	12 -12
q:leave	-10 10
q:list	-17 17
q:matter	6 -6
q:me	-24 24
q:new	-9 9
q:nobody	8 -8
q:not	-13 13
q:nothing	6 -6
q:notice	7 -7
q:old	-20 20
q:older	-11 11
q:order	-11 11
q:ordinary	-33 33
q:originating	6 -6
q:out	22 -22
q:over	-14 14
q:own	-12 12
q:part	7 -7
q:pay	-8 8
q:plu	-16 16
q:present	8 -8
q:price	-7 7
q:product	11 -11
q:rate	-13 13
q:reciprocal	-43 43
q:remain	6 -6
q:run	-7 7
q:say	16 -16
q:section	-20 20
q:sign	18 -18
q:since	-12 12
q:so	10 -10
q:stay	-16 16
q:steel	-6 6
q:sum	-10 10
q:suspend	17 -17
q:suspension	8 -8
q:take	-9 9
q:tell	-9 9
q:that	-9 9
q:the	-9 9
q:thing	10 -10
q:top	-17 17
q:total	-17 17
q:truce	18 -18
q:until	6 -6
q:was	6 -6
q:we	10 -10
q:well	20 -20
q:where	12 -12
q:which	-17 17
q:will	-9 9
q:would	-6 6
qt=pluperfect	-13 13
r1=,	-26 26
r1=.	-13 13
r1=;	12 -12
r1=<duty>	20 -20
r1=<end>	-11 11
r1=<v-down>	-6 6
r1=<v-impose>	12 -12
r1=<v-stay>	24 -24
r1=?	-8 8
r1=all	-7 7
r1=altogether	-6 6
r1=and	-15 15
r1=are	13 -13
r1=come	-6 6
r1=extra	6 -6
r1=in	-13 13
r1=including	-14 14
r1=more	24 -24
r1=of	17 -17
r1=on	6 -6
r1=tariff	15 -15
r1=—	10 -10
r2=,	15 -15
r2=.	19 -19
r2=<day-gone>	13 -13
r2=<name>	-8 8
r2=<v-impose>	11 -11
r2=<v-say>	7 -7
r2=<v-stay>	-12 12
r2=all	-19 19
r2=from	-8 8
r2=in	12 -12
r2=its	6 -6
r2=most	-17 17
r2=of	-16 16
r2=on	6 -6
r2=ordinary	-10 10
r2=that	-6 6
r2=the	-11 11
r2=top	10 -10
r2=total	-14 14
r3=,	12 -12
r3=:	-22 22
r3=<duty>	-6 6
r3=<end>	13 -13
r3=<level>	7 -7
r3=<not>	-13 13
r3=<number>	-12 12
r3=<v-bear>	11 -11
r3=<v-begin>	-14 14
r3=<v-say>	9 -9
r3=<v-stay>	8 -8
r3=above	11 -11
r3=and	11 -11
r3=be	9 -9
r3=from	10 -10
r3=good	-21 21
r3=in	14 -14
r3=of	-9 9
r3=on	10 -10
r3=ordinary	-19 19
r3=the	-6 6
r3=top	16 -16
r3=which	-10 10
r4=,	8 -8
r4=.	-6 6
r4=<day-ahead>	10 -10
r4=<duty>	-19 19
r4=<level-noun>	-6 6
r4=<level>	12 -12
r4=<month-gone>	-7 7
r4=<name>	11 -11
r4=<number>	23 -23
r4=<v-impose>	23 -23
r4=<v-stay>	13 -13
r4=add	6 -6
r4=and	-13 13
r4=are	-12 12
r4=duty	-21 21
r4=fentanyl	-8 8
r4=in	7 -7
r4=included	-12 12
r4=is	-8 8
r4=older	6 -6
r4=on	19 -19
r4=ordinary	-10 10
r4=the	-16 16
r4=to	12 -12
r4=was	12 -12
r=, and	-27 27
r=, on	15 -15
r=, ordinary	-8 8
r=, the	-10 10
r=. <end>	-11 11
r=<end> <end>	-11 11
r=? <end>	-8 8
r=from <day-gone>	11 -11
r=in all	-16 16
r=in total	-14 14
r=including the	-13 13
r=more ,	10 -10
r=of the	9 -9
r=on <quality>	9 -9
r=on most	-9 9
r=on top	10 -10
r=over and	11 -11
r=tariff ,	-7 7
r=tariff on	13 -13
r=to <level>	14 -14
r=under the	8 -8
s:'s	-9 9
s:)	-6 6
s:,	-6 6
s:/	-21 21
s:<agent>	16 -16
s:<day-ahead>	30 -30
s:<day-today>	12 -12
s:<duty>	-10 10
s:<month-ahead>	10 -10
s:<month-gone>	-8 8
s:<name>	15 -15
s:<number>	-15 15
s:<organisation>	6 -6
s:<person>	10 -10
s:<points>	7 -7
s:<quality>	-6 6
s:<seat>	-7 7
s:<sender>	-6 6
s:<span>	-14 14
s:<taker>	14 -14
s:<v-begin>	7 -7
s:<v-deny>	-10 10
s:<v-down>	-12 12
s:<v-end>	22 -22
s:<v-return>	7 -7
s:<v-say>	7 -7
s:<v-suspend>	28 -28
s:<v-target>	-12 12
s:<v-up>	16 -16
s:=	-25 25
s:?	-20 20
s:a	-21 21
s:above	20 -20
s:add	-23 23
s:addition	21 -21
s:additional	30 -30
s:after	8 -8
s:again	11 -11
s:agree	-6 6
s:agreement	-16 16
s:also	-12 12
s:altogether	-7 7
s:announcement	11 -11
s:answer	9 -9
s:any	-7 7
s:are	-7 7
s:article	-17 17
s:ask	-10 10
s:at	16 -16
s:be	15 -15
s:bean	-16 16
s:beef	18 -18
s:before	23 -23
s:both	-6 6
s:bring	-6 6
s:by	11 -11
s:call	12 -12
s:carry	10 -10
s:case	9 -9
s:charge	8 -8
s:coal	7 -7
s:coffee	18 -18
s:collect	10 -10
s:could	-6 6
s:country	-9 9
s:cut	-14 14
s:date	6 -6
s:day	-8 8
s:deal	-16 16
s:do	8 -8
s:double	-6 6
s:down	-8 8
s:drop	7 -7
s:due	-11 11
s:duty	-11 11
s:earlier	21 -21
s:economy	-10 10
s:effect	-12 12
s:else	14 -14
s:emergency	-7 7
s:enter	15 -15
s:entry	-18 18
s:everyone	7 -7
s:extra	17 -17
s:farm	9 -9
s:fentanyl	-25 25
s:forced	22 -22
s:from	-7 7
s:fruit	9 -9
s:gas	8 -8
s:geneva	10 -10
s:go	12 -12
s:good	-7 7
s:had	-15 15
s:half	17 -17
s:happen	7 -7
s:has	6 -6
s:have	-11 11
s:he	-9 9
s:here	-13 13
s:higher	9 -9
s:his	-15 15
s:hour	10 -10
s:i	-18 18
s:if	22 -22
s:in	-6 6
s:include	-15 15
s:included	-12 12
s:including	-14 14
s:into	8 -8
s:is	7 -7
s:its	10 -10
s:just	-13 13
s:keep	6 -6
s:labor	21 -21
s:lapse	7 -7
s:last	-17 17
s:later	-8 8
s:lay	9 -9
s:leave	-6 6
s:levy	11 -11
s:list	-7 7
s:longer	8 -8
s:m	-6 6
s:may	-11 11
s:most	-16 16
s:much	6 -6
s:new	-11 11
s:normal	-21 21
s:not	-11 11
s:nothing	16 -16
s:now	-13 13
s:of	6 -6
s:oil	7 -7
s:old	-21 21
s:older	6 -6
s:on	7 -7
s:only	7 -7
s:or	6 -6
s:order	6 -6
s:ordinary	-28 28
s:other	17 -17
s:our	-12 12
s:over	-15 15
s:overall	-9 9
s:own	-10 10
s:plu	8 -8
s:put	-10 10
s:raise	10 -10
s:reciprocal	-10 10
s:remain	10 -10
s:retain	8 -8
s:rule	-10 10
s:second	19 -19
s:set	12 -12
s:shall	13 -13
s:side	7 -7
s:sign	17 -17
s:since	13 -13
s:so	-20 20
s:stand	-6 6
s:stay	8 -8
s:steel	14 -14
s:sum	-26 26
s:surcharge	15 -15
s:suspend	16 -16
s:table	7 -7
s:take	-12 12
s:talk	-11 11
s:tariff	-12 12
s:term	-9 9
s:than	-8 8
s:their	7 -7
s:them	15 -15
s:therefore	-13 13
s:they	-7 7
s:thi	8 -8
s:those	-13 13
s:threat	10 -10
s:time	-11 11
s:to	12 -12
s:together	-9 9
s:top	15 -15
s:total	-14 14
s:trade	-12 12
s:truce	15 -15
s:two	-33 33
s:under	-29 29
s:unless	7 -7
s:until	7 -7
s:up	-16 16
s:war	-12 12
s:was	6 -6
s:week	-9 9
s:well	-11 11
s:were	-10 10
s:where	-16 16
s:without	6 -6
s:world	-6 6
s:write	7 -7
s:year	-11 11
s:you	-23 23
s:you're	17 -17
s:your	-11 11
s:—	17 -17
sa:" .	8 -8
sa:'s	-16 16
sa:'s <number>	-10 10
sa:) .	9 -9
sa:, <level>	-6 6
sa:, <number>	13 -13
sa:, <quality>	-9 9
sa:, after	-9 9
sa:, and	-14 14
sa:, down	-6 6
sa:, from	-6 6
sa:, half	-9 9
sa:, in	14 -14
sa:, not	7 -7
sa:, of	-14 14
sa:, on	31 -31
sa:, or	7 -7
sa:, ordinary	-11 11
sa:, over	10 -10
sa:, the	-15 15
sa:. <number>	13 -13
sa::	-20 20
sa:: <level>	-20 20
sa:: <number>	-13 13
sa:;	7 -7
sa:<agent>	8 -8
sa:<day-ahead>	23 -23
sa:<day-ahead> ,	12 -12
sa:<day-ahead> .	8 -8
sa:<day-gone>	10 -10
sa:<day-gone> ,	10 -10
sa:<day-gone> .	-6 6
sa:<day-gone> and	-12 12
sa:<day-today> .	-8 8
sa:<duty>	-20 20
sa:<level>	-7 7
sa:<level> .	-13 13
sa:<level> and	-8 8
sa:<level> in	11 -11
sa:<level> on	12 -12
sa:<level> over	-12 12
sa:<level> reciprocal	-12 12
sa:<level> that	-8 8
sa:<month-gone> ,	11 -11
sa:<month-gone> over	6 -6
sa:<name>	12 -12
sa:<name> 's	-6 6
sa:<name> ,	7 -7
sa:<name> and	9 -9
sa:<name> on	9 -9
sa:<name> under	6 -6
sa:<not>	-9 9
sa:<number> ,	14 -14
sa:<number> .	-10 10
sa:<number> and	-9 9
sa:<person> had	-6 6
sa:<quality>	15 -15
sa:<seat>	-6 6
sa:<span> ,	-10 10
sa:<span> .	7 -7
sa:<v-agree>	6 -6
sa:<v-bear>	19 -19
sa:<v-buy>	15 -15
sa:<v-end>	12 -12
sa:<v-propose>	9 -9
sa:<v-return>	13 -13
sa:<v-say>	-10 10
sa:<v-suspend>	12 -12
sa:<v-threaten>	-8 8
sa:<v-up>	16 -16
sa:?	-20 20
sa:a	-7 7
sa:about	-9 9
sa:above	20 -20
sa:above the	14 -14
sa:add	-19 19
sa:add .	-17 17
sa:addition	19 -19
sa:addition to	15 -15
sa:additional	11 -11
sa:additional duty	10 -10
sa:again	8 -8
sa:all	-18 18
sa:all ,	-8 8
sa:and	-7 7
sa:and <level>	-6 6
sa:and <number>	-13 13
sa:and above	20 -20
sa:and the	-7 7
sa:another	-11 11
sa:answer	6 -6
sa:any	-7 7
sa:are	-16 16
sa:are not	-14 14
sa:are suspend	6 -6
sa:be	11 -11
sa:beef	6 -6
sa:been	-6 6
sa:before	19 -19
sa:before .	8 -8
sa:both	-9 9
sa:call	8 -8
sa:call reciprocal	6 -6
sa:charge	15 -15
sa:come	-6 6
sa:country	-12 12
sa:date	6 -6
sa:down from	-6 6
sa:due	-6 6
sa:duty	-33 33
sa:duty ,	-7 7
sa:duty ;	7 -7
sa:duty and	-7 7
sa:duty included	-15 15
sa:duty on	10 -10
sa:earlier	20 -20
sa:else	14 -14
sa:emergency	-6 6
sa:end on	-13 13
sa:entry	-14 14
sa:farm	9 -9
sa:fentanyl	-23 23
sa:fentanyl ,	-12 12
sa:fentanyl .	22 -22
sa:fentanyl and	-25 25
sa:first term	-11 11
sa:for	-12 12
sa:for <name>	-8 8
sa:for most	-7 7
sa:forced	11 -11
sa:forced labor	9 -9
sa:from	-18 18
sa:from <day-gone>	11 -11
sa:from <level>	-20 20
sa:from <name>	6 -6
sa:from <number>	-9 9
sa:from the	7 -7
sa:geneva	7 -7
sa:get	8 -8
sa:good	-10 10
sa:good .	-11 11
sa:had	-14 14
sa:had threaten	-10 10
sa:happen	7 -7
sa:have	-8 8
sa:his	-15 15
sa:his first	-12 12
sa:if	24 -24
sa:in	-10 10
sa:in addition	19 -19
sa:in all	-11 11
sa:include	-15 15
sa:included	-26 26
sa:included .	-19 19
sa:including	-14 14
sa:including the	-12 12
sa:is make	-16 16
sa:it .	-10 10
sa:it was	9 -9
sa:its own	-10 10
sa:labor	10 -10
sa:law	7 -7
sa:levy	11 -11
sa:list	14 -14
sa:make <level>	13 -13
sa:make <number>	20 -20
sa:make up	-6 6
sa:more	18 -18
sa:more ,	7 -7
sa:most	-10 10
sa:normal	-14 14
sa:not	-8 8
sa:now .	-7 7
sa:of <month-gone>	12 -12
sa:of <name>	6 -6
sa:of <number>	13 -13
sa:of it	-22 22
sa:of older	12 -12
sa:of which	-13 13
sa:off the	7 -7
sa:oil	6 -6
sa:old	-19 19
sa:on	6 -6
sa:on <day-ahead>	9 -9
sa:on <quality>	18 -18
sa:on a	-9 9
sa:on entry	-12 12
sa:on the	-18 18
sa:on top	28 -28
sa:only	8 -8
sa:order	12 -12
sa:ordinary	-25 25
sa:ordinary duty	-31 31
sa:over <quality>	-6 6
sa:over and	20 -20
sa:over fentanyl	-11 11
sa:own	-10 10
sa:plu	-17 17
sa:product	6 -6
sa:put	-9 9
sa:put on	-11 11
sa:reciprocal	-17 17
sa:retain	6 -6
sa:shall	8 -8
sa:since <day-gone>	13 -13
sa:since <month-gone>	-10 10
sa:soybean ,	6 -6
sa:still	-7 7
sa:suspend	9 -9
sa:table	7 -7
sa:tariff ,	-16 16
sa:tariff on	15 -15
sa:term	-9 9
sa:than	8 -8
sa:the	-16 16
sa:the <person>	12 -12
sa:the <quality>	-10 10
sa:the first	12 -12
sa:the list	9 -9
sa:the normal	-11 11
sa:the old	-19 19
sa:the older	-12 12
sa:the ordinary	-14 14
sa:the table	7 -7
sa:they are	-7 7
sa:thi	10 -10
sa:threaten	-9 9
sa:time	-6 6
sa:to	17 -17
sa:to <name>	-10 10
sa:together	6 -6
sa:together .	6 -6
sa:top	28 -28
sa:top .	8 -8
sa:top of	15 -15
sa:two	-15 15
sa:under	-7 7
sa:under section	11 -11
sa:under the	-13 13
sa:week	-7 7
sa:were	-7 7
sa:what	-10 10
sa:which	-9 9
sa:which is	6 -6
sa:with	-7 7
sa:with the	-13 13
sa:would	13 -13
sa:year .	6 -6
sa:—	7 -7
sb:'s extra	6 -6
sb:)	-13 13
sb:,	-8 8
sb:, <level>	14 -14
sb:, <name>	25 -25
sb:, <number>	10 -10
sb:, a	-10 10
sb:, and	-16 16
sb:, as	23 -23
sb:, for	-16 16
sb:, in	-11 11
sb:, it	-9 9
sb:, on	7 -7
sb:, so	-6 6
sb:.	14 -14
sb:. <number>	13 -13
sb:/	-16 16
sb:: <level>	9 -9
sb:: a	10 -10
sb:: the	12 -12
sb:;	-13 13
sb:<agent>	11 -11
sb:<day-gone> ,	-12 12
sb:<day-gone> it	-9 9
sb:<day-gone> that	15 -15
sb:<day-today>	20 -20
sb:<day-today> —	7 -7
sb:<duty>	8 -8
sb:<level> ,	-13 13
sb:<level> :	9 -9
sb:<level> for	11 -11
sb:<level> from	-6 6
sb:<level> in	13 -13
sb:<level> or	18 -18
sb:<level> over	11 -11
sb:<level> since	16 -16
sb:<level> that	-6 6
sb:<month-ahead>	8 -8
sb:<month-gone> ,	10 -10
sb:<name> 's	-8 8
sb:<name> ,	15 -15
sb:<name> is	16 -16
sb:<name> on	9 -9
sb:<name> tariff	-13 13
sb:<name> to	6 -6
sb:<number>	-10 10
sb:<number> ,	15 -15
sb:<number> /	-16 16
sb:<number> :	-19 19
sb:<number> a	-7 7
sb:<number> duty	8 -8
sb:<number> of	10 -10
sb:<number> on	-11 11
sb:<number> plu	11 -11
sb:<number> since	12 -12
sb:<organisation> ,	-17 17
sb:<person>	13 -13
sb:<person> ,	-13 13
sb:<points>	-8 8
sb:<quality>	-26 26
sb:<quality> tariff	-13 13
sb:<seat> ,	7 -7
sb:<span>	-17 17
sb:<taker>	15 -15
sb:<v-agree>	-8 8
sb:<v-begin>	11 -11
sb:<v-deny>	-9 9
sb:<v-down>	-19 19
sb:<v-end>	13 -13
sb:<v-say>	17 -17
sb:<v-suspend>	19 -19
sb:<v-target>	-14 14
sb:<v-up>	13 -13
sb:=	-16 16
sb:a	-7 7
sb:a <quality>	-14 14
sb:a duty	8 -8
sb:a tariff	-10 10
sb:add	-7 7
sb:add up	-17 17
sb:additional	27 -27
sb:additional duty	23 -23
sb:additional tariff	18 -18
sb:after	12 -12
sb:agree	-6 6
sb:agreement	-20 20
sb:all	13 -13
sb:an additional	17 -17
sb:an extra	-6 6
sb:and <number>	-17 17
sb:announcement	8 -8
sb:another	18 -18
sb:are	8 -8
sb:ask	-11 11
sb:at	15 -15
sb:at <number>	7 -7
sb:bean	-14 14
sb:beef	11 -11
sb:been	6 -6
sb:before	6 -6
sb:bring	-11 11
sb:bring the	-11 11
sb:by	7 -7
sb:carry	8 -8
sb:charge on	11 -11
sb:coffee	10 -10
sb:collect	7 -7
sb:come on	8 -8
sb:come to	-9 9
sb:day	-11 11
sb:deal	-16 16
sb:double	-7 7
sb:duty	18 -18
sb:duty ,	15 -15
sb:duty is	-20 20
sb:duty of	9 -9
sb:effect	-8 8
sb:effect on	-7 7
sb:enter	16 -16
sb:everything	-6 6
sb:extra	9 -9
sb:extra <level>	-15 15
sb:extra duty	14 -14
sb:fentanyl and	7 -7
sb:fentanyl duty	-6 6
sb:fentanyl is	11 -11
sb:fentanyl tariff	-8 8
sb:for	10 -10
sb:for <name>	13 -13
sb:for fentanyl	17 -17
sb:for good	10 -10
sb:for the	-13 13
sb:from <day-ahead>	6 -6
sb:from <day-gone>	-9 9
sb:from <number>	-9 9
sb:fruit	7 -7
sb:get	-14 14
sb:get a	7 -7
sb:go	8 -8
sb:good :	8 -8
sb:good carry	6 -6
sb:good from	-12 12
sb:good have	8 -8
sb:good now	6 -6
sb:good pay	14 -14
sb:had	-8 8
sb:has	14 -14
sb:has been	7 -7
sb:have pay	6 -6
sb:he	-10 10
sb:i	-6 6
sb:in	9 -9
sb:in <month-gone>	-8 8
sb:in <name>	-16 16
sb:in the	12 -12
sb:is	6 -6
sb:is <level>	6 -6
sb:is the	-6 6
sb:just	-13 13
sb:lapse	7 -7
sb:last	-16 16
sb:last year	-14 14
sb:list	-18 18
sb:list <number>	-24 24
sb:lower	-6 6
sb:lower its	-7 7
sb:may	-10 10
sb:more	-23 23
sb:most	-7 7
sb:new	-9 9
sb:new duty	-11 11
sb:no	-11 11
sb:no .	7 -7
sb:now	-10 10
sb:now pay	-11 11
sb:of <level>	8 -8
sb:of <name>	9 -9
sb:of its	-20 20
sb:of last	-12 12
sb:older	11 -11
sb:on <day-today>	-7 7
sb:on <name>	-6 6
sb:on <quality>	-16 16
sb:on good	11 -11
sb:on the	17 -17
sb:on top	-11 11
sb:one	-8 8
sb:or	11 -11
sb:other	11 -11
sb:our	-12 12
sb:over	-23 23
sb:overall	-9 9
sb:pay <level>	8 -8
sb:pay an	6 -6
sb:pay the	9 -9
sb:plu	22 -22
sb:plu <level>	-15 15
sb:plu <number>	-6 6
sb:product	-8 8
sb:product of	-6 6
sb:raise	8 -8
sb:reciprocal duty	-11 11
sb:reciprocal tariff	6 -6
sb:remain	6 -6
sb:rule	-9 9
sb:same	8 -8
sb:second	19 -19
sb:sign	11 -11
sb:since	17 -17
sb:since <day-gone>	13 -13
sb:since <month-gone>	10 -10
sb:so	-16 16
sb:stand	-7 7
sb:stand at	-7 7
sb:stay	9 -9
sb:stay at	9 -9
sb:steel	9 -9
sb:still	8 -8
sb:still pay	6 -6
sb:sum	-27 27
sb:surcharge	13 -13
sb:surcharge of	12 -12
sb:suspend	6 -6
sb:take	-9 9
sb:take the	-12 12
sb:tariff	-15 15
sb:tariff of	-11 11
sb:tariff on	-9 9
sb:tell	10 -10
sb:than	-16 16
sb:that is	-8 8
sb:the <level>	9 -9
sb:the <name>	-35 35
sb:the <number>	-13 13
sb:the <person>	-13 13
sb:the <quality>	20 -20
sb:the additional	11 -11
sb:the extra	6 -6
sb:the fentanyl	-18 18
sb:the list	17 -17
sb:the new	-14 14
sb:the older	6 -6
sb:the other	-6 6
sb:the overall	-9 9
sb:the rate	12 -12
sb:the same	8 -8
sb:the sum	-9 9
sb:the surcharge	11 -11
sb:the total	-21 21
sb:the two	-14 14
sb:their	7 -7
sb:them	19 -19
sb:there	7 -7
sb:therefore	-13 13
sb:they	-8 8
sb:those	-6 6
sb:three	6 -6
sb:to <level>	-11 11
sb:to pay	12 -12
sb:together	-20 20
sb:top	-11 11
sb:total	-21 21
sb:trade	-7 7
sb:truce	14 -14
sb:two	-20 20
sb:under	-28 28
sb:under section	-10 10
sb:under the	-15 15
sb:until <day-ahead>	-7 7
sb:up	-16 16
sb:up to	-13 13
sb:what	12 -12
sb:where	-17 17
sb:which	8 -8
sb:which make	-7 7
sb:will	-7 7
sb:with	7 -7
sb:would	-12 12
sb:would have	-10 10
sb:write	9 -9
sb:year	-17 17
sb:you	-14 14
sb:—	10 -10
sum here most	-83 83
sum near most	-6 6
sum near only	-53 53
sum no less	36 -36
sum no most	29 -29
sum no only	38 -38
t0=future	-9 9
t0=modal	-20 20
t0=past-passive	6 -6
t0=perfect	9 -9
t0=present	-16 16
t0=present-passive	7 -7
t1=future	-11 11
t1=infinitive	7 -7
t1=modal	-20 20
t1=participle-passive	22 -22
t1=past-passive	6 -6
t1=perfect	7 -7
t1=pluperfect	-7 7
t1=present	-16 16
t1=present-passive	7 -7
t2=gerund	-9 9
t2=past-passive	-6 6
t2=present	11 -11
t2=present-passive	11 -11
total add up	-7 7
total altogether	-9 9
total clause most	-48 48
total clause only	-32 32
total in all	-18 18
total in total	-14 14
total makes 	11 -11
total no	27 -27
total no less	10 -10
total no only	23 -23
total overall	-8 8
total sentence	9 -9
total sentence less	45 -45
total sentence most	-32 32
total sentence only	-23 23
total sum	-21 21
total total	-31 31
totals false false here	-43 43
totals false false near	-34 34
totals false false no	21 -21
totals false true here	-37 37
totals false true near	17 -17
totals false true no	88 -88
totals true false here	-19 19
totals true false near	-25 25
totals true true here	-17 17
totals true true near	-20 20
unit points	6 -6
v0=add	-7 7
v0=collect	6 -6
v0=come	-8 8
v0=get	-7 7
v0=go	10 -10
v0=have	-8 8
v0=keep	8 -8
v0=lower	-7 7
v0=make	-19 19
v0=other	13 -13
v0=raise	12 -12
v0=say	11 -11
v0=take	-9 9
v1=add	-7 7
v1=bring	-7 7
v1=collect	7 -7
v1=come	-8 8
v1=get	-7 7
v1=have	-8 8
v1=keep	9 -9
v1=lower	-7 7
v1=make	-13 13
v1=other	13 -13
v1=raise	12 -12
v1=say	11 -11
v1=take	-9 9
v1=threaten	7 -7
v2=be	-14 14
v2=charge	7 -7
v2=make	-11 11
v2=other	25 -25
vt0=be perfect	6 -6
vt0=collect present	6 -6
vt0=fall present	-7 7
vt0=get present	-11 11
vt0=keep present	7 -7
vt0=leave present	-8 8
vt0=make present	-16 16
vt0=other present	13 -13
vt0=take present	-9 9
vt1=be perfect	6 -6
vt1=collect present	6 -6
vt1=fall present	-7 7
vt1=get present	-11 11
vt1=leave present	-8 8
vt1=make present	-16 16
vt1=other present	13 -13
vt1=take present	-9 9
vt2=be past	-9 9
vt2=be present	-8 8`;
