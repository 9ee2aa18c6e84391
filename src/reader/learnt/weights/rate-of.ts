// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	-1 1
a:'s	-9 9
a:<day-gone> .	-6 6
a:<day-today>	13 -13
a:<day-today> .	6 -6
a:<duty>	13 -13
a:<goods>	9 -9
a:<level-noun>	-9 9
a:<level> .	7 -7
a:<level> for	-7 7
a:<month-gone>	-9 9
a:<name>	12 -12
a:<name> .	-21 21
a:<name> on	11 -11
a:<not>	-8 8
a:<number> .	7 -7
a:<quality>	12 -12
a:<quality> one	6 -6
a:<span>	-10 10
a:<v-begin>	-7 7
a:<v-buy>	15 -15
a:<v-down>	8 -8
a:<v-end>	9 -9
a:<v-impose>	12 -12
a:<v-say>	-20 20
a:<v-suspend>	11 -11
a:<v-up>	7 -7
a:?	-11 11
a:a <level>	14 -14
a:about	-7 7
a:add	-14 14
a:additional	10 -10
a:additional duty	10 -10
a:again	9 -9
a:all	-29 29
a:all .	-6 6
a:and	16 -16
a:at	-12 12
a:be	10 -10
a:begin	-14 14
a:car	9 -9
a:coffee	7 -7
a:did	7 -7
a:drop	6 -6
a:duty .	-7 7
a:duty on	12 -12
a:earlier	15 -15
a:effect	-6 6
a:emergency	-8 8
a:entry	-10 10
a:farm	7 -7
a:fentanyl	24 -24
a:fentanyl .	17 -17
a:for <span>	-8 8
a:for most	-6 6
a:forced	8 -8
a:from <day-gone>	16 -16
a:from the	8 -8
a:good	-9 9
a:good .	-9 9
a:import	11 -11
a:in	-16 16
a:in all	-22 22
a:in total	-13 13
a:including	-14 14
a:including the	-12 12
a:instead	-13 13
a:is make	-10 10
a:its own	6 -6
a:labor	8 -8
a:last year	-6 6
a:list	12 -12
a:make	10 -10
a:more	15 -15
a:more than	6 -6
a:most good	-20 20
a:new	-11 11
a:no	-8 8
a:of	12 -12
a:of <level>	-11 11
a:of <name>	7 -7
a:of its	7 -7
a:of older	9 -9
a:old	-12 12
a:on	13 -13
a:on <day-gone>	-9 9
a:on <name>	9 -9
a:on <quality>	13 -13
a:on good	8 -8
a:on most	-6 6
a:on top	16 -16
a:one	7 -7
a:or	-15 15
a:over	16 -16
a:own	6 -6
a:purchase	10 -10
a:purchase of	9 -9
a:put	6 -6
a:reciprocal	14 -14
a:same	-6 6
a:section	10 -10
a:section <number>	10 -10
a:stay	6 -6
a:suspend	6 -6
a:tariff	21 -21
a:tariff on	11 -11
a:than	6 -6
a:the <level>	-7 7
a:the old	-11 11
a:the older	-13 13
a:the ordinary	-9 9
a:thi	10 -10
a:time	-8 8
a:to	20 -20
a:to <level>	12 -12
a:together	7 -7
a:together .	11 -11
a:top	16 -16
a:top of	15 -15
a:total	-14 14
a:under section	13 -13
a:until	7 -7
a:week	-9 9
a:with	-6 6
asks	-11 11
b:"	12 -12
b:, <name>	16 -16
b:, <number>	10 -10
b:, and	-13 13
b:, from	9 -9
b:, most	-19 19
b:, plu	24 -24
b:, so	-9 9
b:- the	-8 8
b:: <level>	8 -8
b:: an	-11 11
b:;	-7 7
b:<agent>	-7 7
b:<day-ahead> it	-7 7
b:<day-gone> it	-9 9
b:<day-gone> the	6 -6
b:<goods>	7 -7
b:<level>	8 -8
b:<level> and	16 -16
b:<level> on	19 -19
b:<level> or	13 -13
b:<level> to	-7 7
b:<month-ahead>	8 -8
b:<name> 's	-11 11
b:<name> is	22 -22
b:<name> keep	7 -7
b:<name> tariff	-15 15
b:<name> to	9 -9
b:<number>	12 -12
b:<number> of	18 -18
b:<number> the	-16 16
b:<person>	-22 22
b:<person> has	-8 8
b:<points>	-11 11
b:<quality>	-19 19
b:<quality> bean	-6 6
b:<quality> car	-7 7
b:<quality> duty	-17 17
b:<quality> soybean	-11 11
b:<quality> tariff	-7 7
b:<seat>	-8 8
b:<sender>	-14 14
b:<v-agree>	-17 17
b:<v-begin>	11 -11
b:<v-buy>	-13 13
b:<v-deny>	-6 6
b:<v-down>	-17 17
b:<v-end>	16 -16
b:<v-impose>	12 -12
b:<v-propose>	15 -15
b:<v-suspend>	9 -9
b:<v-target>	-11 11
b:<v-threaten>	9 -9
b:=	-16 16
b:a	20 -20
b:a duty	14 -14
b:a further	13 -13
b:a total	-15 15
b:add	-6 6
b:add the	-13 13
b:add up	-17 17
b:additional	18 -18
b:additional <level>	-12 12
b:additional duty	12 -12
b:additional tariff	18 -18
b:after	10 -10
b:all	-9 9
b:an <quality>	-17 17
b:an additional	14 -14
b:an extra	6 -6
b:and	10 -10
b:and <name>	-7 7
b:and a	20 -20
b:another	28 -28
b:are	13 -13
b:as	6 -6
b:at the	14 -14
b:back	7 -7
b:back to	8 -8
b:bean	-10 10
b:bear	10 -10
b:before	12 -12
b:bring	-9 9
b:bring the	-6 6
b:but	-7 7
b:car	-20 20
b:charge	-12 12
b:charge an	10 -10
b:collect	6 -6
b:combined	-12 12
b:come to	-14 14
b:double	-7 7
b:down	-16 16
b:down from	-12 12
b:down to	-8 8
b:duty is	-25 25
b:duty of	10 -10
b:enter	16 -16
b:extra	33 -33
b:extra duty	16 -16
b:face a	-6 6
b:fentanyl	8 -8
b:fentanyl and	10 -10
b:for a	8 -8
b:from <day-ahead>	8 -8
b:from the	-9 9
b:further	14 -14
b:get	-12 12
b:go	7 -7
b:good	7 -7
b:good face	8 -8
b:good from	-13 13
b:good of	10 -10
b:good will	-11 11
b:had	-6 6
b:if	12 -12
b:in <name>	-16 16
b:is	6 -6
b:it	-13 13
b:it is	8 -8
b:it was	-12 12
b:it would	-7 7
b:its tariff	-6 6
b:keep	8 -8
b:last	-16 16
b:last year	-8 8
b:levy	19 -19
b:list	-8 8
b:list <number>	-7 7
b:lower its	-6 6
b:may	-8 8
b:meet	-13 13
b:more	-14 14
b:most	-14 14
b:new	-19 19
b:now	-10 10
b:now pay	-9 9
b:of	12 -12
b:of <level>	21 -21
b:of <name>	16 -16
b:of <number>	8 -8
b:of a	9 -9
b:of last	-7 7
b:of up	7 -7
b:on	-8 8
b:on <day-today>	-8 8
b:on <quality>	-12 12
b:on most	6 -6
b:on the	10 -10
b:one	-9 9
b:ordinary	-26 26
b:ordinary duty	-17 17
b:our	-7 7
b:over	-10 10
b:over fentanyl	7 -7
b:overall	-6 6
b:pay an	16 -16
b:plu	44 -44
b:rate on	-7 7
b:reciprocal	7 -7
b:reciprocal tariff	14 -14
b:rule	-6 6
b:same	8 -8
b:say	10 -10
b:second	21 -21
b:so	-7 7
b:soybean	-12 12
b:special	12 -12
b:special duty	12 -12
b:stand	-6 6
b:still	8 -8
b:still pay	6 -6
b:sum	-24 24
b:surcharge	11 -11
b:surcharge of	11 -11
b:take	-10 10
b:take the	-9 9
b:tariff	-11 11
b:tariff of	-9 9
b:tariff on	-12 12
b:than	-23 23
b:that	-11 11
b:that make	-13 13
b:that the	-6 6
b:the	9 -9
b:the <name>	-25 25
b:the <number>	-18 18
b:the <person>	-6 6
b:the <quality>	18 -18
b:the additional	16 -16
b:the extra	15 -15
b:the ordinary	-14 14
b:the same	8 -8
b:the sum	-11 11
b:the total	-17 17
b:the two	-10 10
b:there	24 -24
b:therefore	-15 15
b:they	-12 12
b:threat	8 -8
b:threat of	7 -7
b:threaten	9 -9
b:to <level>	-6 6
b:to a	6 -6
b:to about	-11 11
b:to pay	6 -6
b:together	-17 17
b:total	-29 29
b:total of	-15 15
b:two	-11 11
b:under the	-6 6
b:until	13 -13
b:until then	16 -16
b:up to	-8 8
b:what	20 -20
b:where	-15 15
b:which make	-8 8
b:will	-15 15
b:with the	9 -9
b:would	-23 23
b:would have	-9 9
b:year	-15 15
b:you	-15 15
b:—	6 -6
c0=agree	-24 24
c0=bear	-6 6
c0=begin	6 -6
c0=buy	-8 8
c0=down	-9 9
c0=stay	-6 6
c0=suspend	6 -6
c0=target	-7 7
c0=threaten	7 -7
c0=up	9 -9
c1=agree	-24 24
c1=buy	-8 8
c1=down	-14 14
c1=impose	11 -11
c1=propose	13 -13
c1=suspend	8 -8
c1=threaten	9 -9
c2=bear	7 -7
c2=end	6 -6
c2=impose	19 -19
c2=say	-12 12
c2=stay	-6 6
c2=suspend	11 -11
c2=target	8 -8
ct0=bear future	-6 6
ct0=bear past	-6 6
ct0=bear perfect	10 -10
ct0=impose modal	-11 11
ct0=impose present-passive	9 -9
ct0=stay future	-11 11
ct0=stay modal	-11 11
ct0=stay perfect	6 -6
ct0=target present-passive	-6 6
ct0=up modal	-7 7
ct0=up past	11 -11
ct0=up present	7 -7
ct1=bear future	-6 6
ct1=bear past	-6 6
ct1=bear perfect	10 -10
ct1=begin present	-7 7
ct1=impose gerund	9 -9
ct1=impose modal	-11 11
ct1=impose participle-passive	17 -17
ct1=impose pluperfect	-12 12
ct1=impose present-passive	9 -9
ct1=stay future	-11 11
ct1=stay modal	-11 11
ct1=stay perfect	6 -6
ct1=target gerund	10 -10
ct1=target present-passive	-6 6
ct1=up modal	-7 7
ct1=up past	11 -11
ct2=begin past	8 -8
ct2=begin present	-11 11
ct2=impose past	7 -7
ct2=impose present-passive	18 -18
ct2=stay past	-11 11
ct2=stay present-passive	-9 9
f:"	-12 12
f:'s	-21 21
f:,	20 -20
f:-	-9 9
f::	-10 10
f:<agent>	-7 7
f:<day-ahead>	28 -28
f:<day-gone>	-17 17
f:<day-today>	17 -17
f:<duty>	7 -7
f:<gate>	-15 15
f:<goods>	24 -24
f:<level-noun>	-8 8
f:<month-ahead>	11 -11
f:<name>	-6 6
f:<not>	12 -12
f:<organisation>	6 -6
f:<person>	10 -10
f:<points>	11 -11
f:<v-bear>	6 -6
f:<v-down>	6 -6
f:<v-end>	-12 12
f:<v-impose>	8 -8
f:<v-propose>	-8 8
f:<v-say>	-8 8
f:<v-sell>	8 -8
f:?	8 -8
f:a	-22 22
f:add	10 -10
f:additional	-9 9
f:agree	-8 8
f:all	8 -8
f:an	-18 18
f:announce	-9 9
f:another	13 -13
f:answer	13 -13
f:apply	15 -15
f:as	9 -9
f:at	11 -11
f:average	-15 15
f:away	8 -8
f:bean	-14 14
f:begin	-11 11
f:buy	-10 10
f:change	-12 12
f:country	-9 9
f:day	-9 9
f:do	-15 15
f:doe	19 -19
f:down	-11 11
f:due	14 -14
f:duty	6 -6
f:each	22 -22
f:end	17 -17
f:fall	17 -17
f:fentanyl	-27 27
f:figure	-15 15
f:from	-9 9
f:get	-14 14
f:had	-11 11
f:have	-17 17
f:he	-11 11
f:i	-11 11
f:if	16 -16
f:include	-20 20
f:into	-10 10
f:is	-13 13
f:its	11 -11
f:keep	8 -8
f:last	13 -13
f:meet	16 -16
f:most	19 -19
f:not	19 -19
f:nothing	-12 12
f:now	-11 11
f:of	-9 9
f:off	7 -7
f:official	-16 16
f:older	7 -7
f:on	8 -8
f:or	9 -9
f:order	8 -8
f:other	14 -14
f:paper	6 -6
f:part	-8 8
f:pause	6 -6
f:pay	7 -7
f:port	-8 8
f:president	8 -8
f:reciprocal	-32 32
f:remain	11 -11
f:section	15 -15
f:side	-8 8
f:sign	8 -8
f:since	-19 19
f:so	23 -23
f:steel	-8 8
f:still	9 -9
f:stop	-16 16
f:suspend	6 -6
f:talk	10 -10
f:term	-28 28
f:that	-7 7
f:the	14 -14
f:then	-6 6
f:there	-12 12
f:they	-8 8
f:those	17 -17
f:three	-6 6
f:to	22 -22
f:together	18 -18
f:top	15 -15
f:two	23 -23
f:up	-19 19
f:was	-16 16
f:week	10 -10
f:whatever	7 -7
f:will	24 -24
f:with	15 -15
f:would	-11 11
f:yet	-10 10
first-of-paragraph	-7 7
has-future	-11 11
has-perfect	15 -15
has-pluperfect	-6 6
high	25 -25
l1=<begin>	-7 7
l1=<duty>	10 -10
l1=<level>	-23 23
l1=<name>	8 -8
l1=<v-agree>	-6 6
l1=<v-begin>	7 -7
l1=<v-impose>	9 -9
l1=<v-say>	39 -39
l1=<v-stay>	-12 12
l1==	-16 16
l1=a	21 -21
l1=about	-18 18
l1=add	25 -25
l1=additional	23 -23
l1=and	15 -15
l1=another	30 -30
l1=at	-20 20
l1=be	-9 9
l1=bear	7 -7
l1=charge	-6 6
l1=extra	16 -16
l1=for	-20 20
l1=further	11 -11
l1=good	9 -9
l1=is	12 -12
l1=make	-21 21
l1=now	7 -7
l1=of	6 -6
l1=pay	-7 7
l1=plu	44 -44
l1=second	13 -13
l1=so	-8 8
l1=than	-17 17
l1=that	6 -6
l1=the	7 -7
l1=to	-36 36
l1=together	-7 7
l2='s	21 -21
l2=:	-11 11
l2=<begin>	-11 11
l2=<day-ahead>	21 -21
l2=<day-gone>	-16 16
l2=<duty>	7 -7
l2=<goods>	-8 8
l2=<level-noun>	-11 11
l2=<number>	20 -20
l2=<person>	8 -8
l2=<v-bear>	7 -7
l2=<v-down>	-9 9
l2=<v-end>	20 -20
l2=<v-impose>	11 -11
l2=<v-target>	-15 15
l2=<v-up>	9 -9
l2=an	25 -25
l2=and	14 -14
l2=back	8 -8
l2=car	-8 8
l2=come	-12 12
l2=down	-18 18
l2=duty	8 -8
l2=fall	-11 11
l2=fentanyl	19 -19
l2=good	18 -18
l2=in	-10 10
l2=more	-16 16
l2=now	-11 11
l2=on	12 -12
l2=pay	9 -9
l2=put	7 -7
l2=rate	-14 14
l2=sum	-7 7
l2=surcharge	11 -11
l2=that	-35 35
l2=the	24 -24
l2=to	20 -20
l2=together	-8 8
l2=total	-21 21
l2=with	13 -13
l2=would	-15 15
l3='s	-15 15
l3=,	-17 17
l3=:	14 -14
l3=<begin>	-18 18
l3=<name>	21 -21
l3=<not>	-14 14
l3=<v-bear>	17 -17
l3=<v-begin>	-7 7
l3=<v-impose>	10 -10
l3=<v-say>	-23 23
l3=<v-target>	6 -6
l3=<v-up>	-12 12
l3=about	9 -9
l3=add	-7 7
l3=and	6 -6
l3=as	-9 9
l3=fentanyl	12 -12
l3=from	9 -9
l3=go	-12 12
l3=good	13 -13
l3=in	-13 13
l3=it	-11 11
l3=now	-7 7
l3=of	22 -22
l3=on	-20 20
l3=pay	10 -10
l3=reciprocal	-17 17
l3=say	-11 11
l3=special	9 -9
l3=to	25 -25
l3=was	-6 6
l3=will	-6 6
l3=would	-10 10
l3=year	-13 13
l4='s	-13 13
l4=,	11 -11
l4=:	-20 20
l4=<day-gone>	11 -11
l4=<day-today>	-7 7
l4=<level>	18 -18
l4=<number>	-9 9
l4=<person>	-10 10
l4=<quality>	7 -7
l4=<v-bear>	-20 20
l4=<v-begin>	20 -20
l4=<v-down>	10 -10
l4=<v-end>	-10 10
l4=<v-propose>	19 -19
l4=<v-say>	27 -27
l4=<v-target>	-12 12
l4=a	23 -23
l4=as	15 -15
l4=at	10 -10
l4=by	7 -7
l4=come	12 -12
l4=duty	11 -11
l4=fentanyl	-6 6
l4=for	-7 7
l4=from	10 -10
l4=get	-7 7
l4=good	-20 20
l4=has	-7 7
l4=it	-18 18
l4=most	15 -15
l4=of	28 -28
l4=on	-6 6
l4=ordinary	8 -8
l4=pay	-10 10
l4=product	12 -12
l4=reciprocal	12 -12
l4=say	6 -6
l4=tariff	-6 6
l4=the	-18 18
l4=they	-7 7
l4=to	13 -13
l=, plu	22 -22
l=<begin> <begin>	-7 7
l=<begin> the	-13 13
l=<level> or	13 -13
l=<level> to	-7 7
l=<name> to	-9 9
l=<number> ,	12 -12
l=<quality> good	9 -9
l=a further	10 -10
l=an additional	20 -20
l=an extra	6 -6
l=and the	13 -13
l=back to	8 -8
l=come to	-12 12
l=down from	-11 11
l=duty is	-9 9
l=duty of	9 -9
l=fall from	-8 8
l=good pay	6 -6
l=it is	21 -21
l=it was	-11 11
l=now pay	-9 9
l=of the	12 -12
l=pay the	6 -6
l=surcharge of	11 -11
l=tariff of	-11 11
l=that is	-10 10
l=that make	-8 8
l=that the	-7 7
l=the extra	9 -9
l=to about	-10 10
l=total of	-15 15
l=up to	-13 13
l=which make	-8 8
lead="	12 -12
lead=;	-7 7
lead=a	-10 10
lead=american	-9 9
lead=an	-22 22
lead=and	7 -7
lead=as	11 -11
lead=at	9 -9
lead=but	-7 7
lead=china	15 -15
lead=chinese	35 -35
lead=if	12 -12
lead=india	14 -14
lead=japan	-7 7
lead=last	-8 8
lead=most	-7 7
lead=on	-7 7
lead=they	-6 6
lead=thirty	-15 15
lead=trump	-12 12
lead=until	13 -13
lead=what	22 -22
lead=where	-15 15
lead=—	6 -6
lll=, which make	-8 8
lll=<begin> <begin> <begin>	-7 7
lll=<begin> <begin> the	-13 13
lll=<begin> the extra	7 -7
lll=<name> tariff of	-8 8
lll=<quality> good to	-12 12
lll=a duty of	12 -12
lll=a tariff of	-11 11
lll=a total of	-15 15
lll=add up to	-11 11
lll=charge an additional	8 -8
lll=from <level> to	-11 11
lll=of up to	7 -7
lll=pay an additional	7 -7
lll=pay an extra	10 -10
lll=special duty of	9 -9
low	90 -90
lr=, ,	-7 7
lr=, on	11 -11
lr=: .	-22 22
lr=: on	9 -9
lr=<begin> on	-7 7
lr=<name> ,	-12 12
lr=additional .	-8 8
lr=additional in	15 -15
lr=additional on	8 -8
lr=and on	15 -15
lr=another .	8 -8
lr=at ,	-24 24
lr=extra in	10 -10
lr=face in	6 -6
lr=is ,	-8 8
lr=is .	43 -43
lr=make ,	-7 7
lr=of ,	9 -9
lr=of .	15 -15
lr=of and	-8 8
lr=of for	-8 8
lr=of tariff	-7 7
lr=of that	6 -6
lr=pay ,	8 -8
lr=pay .	21 -21
lr=pay in	-19 19
lr=pay more	9 -9
lr=pay on	-7 7
lr=plu .	18 -18
lr=the ,	10 -10
lr=the that	-6 6
lr=to ,	-8 8
lr=to .	-24 24
lr=to <end>	9 -9
lr=was ,	-9 9
lr=was .	-9 9
nc2=agree	6 -6
nc2=bear	6 -6
nc2=suspend	10 -10
nc2=target	-8 8
nct2=bear present	10 -10
nct2=impose past	11 -11
nct2=stay present	11 -11
nct2=target pluperfect	-6 6
nct2=threaten pluperfect	-6 6
next=:	-38 38
next=;	8 -8
next=and	-6 6
next=because	12 -12
next=that	7 -7
next=—	7 -7
nhas-future	8 -8
nhas-gerund	9 -9
nhas-participle	-14 14
nhas-perfect	-13 13
nt2=gerund	8 -8
nt2=participle-passive	-12 12
nt2=present	10 -10
nt2=present-passive	-13 13
nt2=present-passive-not	-10 10
nv2-none	7 -7
nv2=be	12 -12
nv2=make	-22 22
nv2=other	-9 9
nv2=pay	11 -11
nv2=put	-9 9
nv2=say	13 -13
nvt2=add past	11 -11
nvt2=be present	7 -7
nvt2=make past	-8 8
nvt2=other present	-12 12
nvt2=pay present	14 -14
nvt2=threaten pluperfect	-6 6
on top add	-14 14
on top additional	22 -22
on top another	27 -27
on top clause less	39 -39
on top clause most	33 -33
on top clause only	32 -32
on top extra	37 -37
on top no	-42 42
on top no most	-45 45
on top no only	-17 17
on top on top	22 -22
on top sentence	-22 22
on top sentence less	11 -11
on top sentence most	-37 37
on top surcharge	13 -13
pc0=say	7 -7
pc0=stay	-12 12
pc1=agree	6 -6
pct0=bear perfect	-6 6
pct0=impose present	-8 8
pct0=impose present-passive	6 -6
pct0=stay past	-7 7
pct0=suspend present	7 -7
pct1=bear perfect	-6 6
pct1=impose present-passive	6 -6
pct1=stay past	-7 7
pct1=suspend present	7 -7
phas-gerund	-15 15
pt1=gerund	-15 15
pv0=add	-6 6
pv0=sign	10 -10
pv0=tell	14 -14
pv1=add	-6 6
pv1=pay	-7 7
pv1=sign	10 -10
pv1=tell	12 -12
pvt0=other present	-7 7
pvt0=tell past	12 -12
pvt1=other present	-7 7
pvt1=tell past	12 -12
q:.	7 -7
q:/	9 -9
q::	-6 6
q:<agent>	-10 10
q:<day-ahead>	22 -22
q:<day-today>	-13 13
q:<gate>	7 -7
q:<level-noun>	-25 25
q:<level>	-15 15
q:<money>	-11 11
q:<month-ahead>	-10 10
q:<month-gone>	9 -9
q:<name>	22 -22
q:<number>	7 -7
q:<office>	21 -21
q:<organisation>	-15 15
q:<points>	-8 8
q:<quality>	-6 6
q:<seat>	12 -12
q:<taker>	-10 10
q:<v-agree>	11 -11
q:<v-begin>	8 -8
q:<v-buy>	-16 16
q:<v-down>	13 -13
q:<v-propose>	-10 10
q:<v-suspend>	9 -9
q:<v-target>	-28 28
q:<v-up>	-14 14
q:add	-12 12
q:addition	8 -8
q:additional	50 -50
q:after	9 -9
q:agreement	-7 7
q:already	-7 7
q:and	-14 14
q:another	-20 20
q:apply	11 -11
q:approval	-6 6
q:are	-24 24
q:as	-16 16
q:at	8 -8
q:back	-25 25
q:be	16 -16
q:begin	6 -6
q:busan	7 -7
q:but	15 -15
q:buy	-10 10
q:by	15 -15
q:call	-6 6
q:change	-7 7
q:charge	-7 7
q:collect	8 -8
q:come	6 -6
q:cost	-10 10
q:country	-14 14
q:deal	-13 13
q:do	11 -11
q:down	13 -13
q:duty	-9 9
q:effect	12 -12
q:emergency	-15 15
q:end	-6 6
q:expire	6 -6
q:extra	32 -32
q:fentanyl	-30 30
q:figure	-12 12
q:for	-17 17
q:further	-10 10
q:general	-9 9
q:geneva	-8 8
q:had	-13 13
q:have	-17 17
q:his	-18 18
q:if	8 -8
q:impose	-13 13
q:in	-10 10
q:included	-9 9
q:including	-18 18
q:is	-9 9
q:last	-6 6
q:leave	-9 9
q:list	-14 14
q:matter	8 -8
q:may	6 -6
q:me	-23 23
q:meet	9 -9
q:more	10 -10
q:new	-7 7
q:no	8 -8
q:not	-13 13
q:notice	9 -9
q:now	-14 14
q:oil	9 -9
q:old	-17 17
q:older	-12 12
q:on	6 -6
q:one	-7 7
q:order	-9 9
q:ordinary	-36 36
q:originating	6 -6
q:out	17 -17
q:over	-11 11
q:own	-12 12
q:place	-8 8
q:plu	-14 14
q:post	-10 10
q:present	14 -14
q:president	-7 7
q:price	-6 6
q:product	12 -12
q:rate	-11 11
q:reciprocal	-40 40
q:remain	17 -17
q:rest	-15 15
q:run	-9 9
q:say	22 -22
q:section	-27 27
q:side	8 -8
q:sign	17 -17
q:since	-7 7
q:so	15 -15
q:stand	6 -6
q:stay	-9 9
q:steel	-7 7
q:still	7 -7
q:subject	-17 17
q:sugar	6 -6
q:suspend	10 -10
q:suspension	7 -7
q:tell	-13 13
q:than	8 -8
q:that	-11 11
q:the	-11 11
q:thing	11 -11
q:to	7 -7
q:top	-15 15
q:total	-14 14
q:truce	9 -9
q:two	6 -6
q:under	-9 9
q:until	9 -9
q:up	-7 7
q:was	9 -9
q:we	10 -10
q:well	18 -18
q:what	10 -10
q:where	12 -12
q:which	-12 12
q:write	6 -6
q:year	-10 10
q:—	8 -8
qt=past	8 -8
qt=pluperfect	-13 13
quoted	8 -8
r1=,	-28 28
r1=.	-10 10
r1=;	9 -9
r1=<duty>	27 -27
r1=<v-begin>	-9 9
r1=<v-impose>	9 -9
r1=<v-stay>	24 -24
r1=all	-6 6
r1=and	-23 23
r1=are	12 -12
r1=because	13 -13
r1=in	-6 6
r1=including	-14 14
r1=more	30 -30
r1=of	15 -15
r1=on	9 -9
r1=or	-15 15
r1=over	13 -13
r1=tariff	16 -16
r1=to	8 -8
r1=together	8 -8
r1=with	-10 10
r1=—	10 -10
r2="	8 -8
r2=,	11 -11
r2=<day-ahead>	-12 12
r2=<day-gone>	19 -19
r2=<gate>	-6 6
r2=<goods>	10 -10
r2=<month-gone>	-7 7
r2=<name>	-9 9
r2=<v-down>	6 -6
r2=<v-end>	8 -8
r2=<v-impose>	14 -14
r2=<v-stay>	-18 18
r2=a	-17 17
r2=all	-39 39
r2=as	-9 9
r2=by	-13 13
r2=from	-6 6
r2=in	12 -12
r2=is	10 -10
r2=its	8 -8
r2=make	-11 11
r2=most	-8 8
r2=new	-6 6
r2=on	8 -8
r2=ordinary	-10 10
r2=than	6 -6
r2=top	16 -16
r2=total	-13 13
r3='s	-17 17
r3=,	12 -12
r3=-	-14 14
r3=.	-9 9
r3=:	-23 23
r3=<duty>	-15 15
r3=<level-noun>	-15 15
r3=<not>	-10 10
r3=<person>	7 -7
r3=<v-bear>	13 -13
r3=<v-impose>	11 -11
r3=<v-stay>	14 -14
r3=a	14 -14
r3=above	9 -9
r3=and	14 -14
r3=be	14 -14
r3=duty	-12 12
r3=farm	7 -7
r3=for	6 -6
r3=from	14 -14
r3=good	-21 21
r3=in	20 -20
r3=it	20 -20
r3=oil	-6 6
r3=ordinary	-20 20
r3=put	7 -7
r3=since	-12 12
r3=the	-9 9
r3=to	16 -16
r3=top	22 -22
r3=which	-12 12
r3=with	9 -9
r4='s	-6 6
r4=<duty>	-11 11
r4=<level-noun>	-8 8
r4=<name>	15 -15
r4=<number>	28 -28
r4=<person>	-10 10
r4=<quality>	6 -6
r4=<v-impose>	15 -15
r4=<v-stay>	7 -7
r4=and	-9 9
r4=are	-9 9
r4=duty	-17 17
r4=half	9 -9
r4=included	-14 14
r4=is	-11 11
r4=its	19 -19
r4=older	8 -8
r4=on	33 -33
r4=since	8 -8
r4=the	-12 12
r4=top	-9 9
r4=was	8 -8
r=, <number>	11 -11
r=, and	-19 19
r=, of	-10 10
r=, on	19 -19
r=, ordinary	-9 9
r=, the	-9 9
r=. <end>	-9 9
r=because of	13 -13
r=for most	-7 7
r=from <day-gone>	11 -11
r=in all	-22 22
r=in the	6 -6
r=in total	-13 13
r=including the	-12 12
r=is make	-10 10
r=more ,	10 -10
r=more than	6 -6
r=now .	-6 6
r=of its	7 -7
r=of the	9 -9
r=on <quality>	9 -9
r=on most	-11 11
r=on top	16 -16
r=over <quality>	-6 6
r=over and	9 -9
r=tariff ,	-9 9
r=tariff on	9 -9
r=to <level>	14 -14
r=together .	11 -11
r=under section	12 -12
s:"	-6 6
s:'s	-7 7
s:(	13 -13
s:)	12 -12
s:+	-24 24
s:,	-7 7
s:-	-11 11
s:.	-8 8
s:/	-22 22
s:;	-6 6
s:<agent>	7 -7
s:<day-ahead>	25 -25
s:<day-today>	16 -16
s:<duty>	-7 7
s:<gate>	6 -6
s:<month-ahead>	11 -11
s:<name>	16 -16
s:<number>	-8 8
s:<points>	13 -13
s:<seat>	-9 9
s:<span>	-17 17
s:<v-agree>	-7 7
s:<v-bear>	-7 7
s:<v-end>	23 -23
s:<v-return>	8 -8
s:<v-sell>	11 -11
s:<v-suspend>	28 -28
s:<v-target>	-13 13
s:=	-24 24
s:?	-13 13
s:a	-24 24
s:about	-12 12
s:above	20 -20
s:account	-14 14
s:add	-26 26
s:addition	17 -17
s:additional	26 -26
s:after	8 -8
s:again	7 -7
s:against	-25 25
s:ago	-7 7
s:agree	-9 9
s:agreement	-11 11
s:all	-14 14
s:also	-18 18
s:altogether	-6 6
s:amount	10 -10
s:and	6 -6
s:announcement	11 -11
s:another	9 -9
s:answer	12 -12
s:arrangement	7 -7
s:article	-8 8
s:as	12 -12
s:ask	-7 7
s:at	15 -15
s:average	-14 14
s:back	7 -7
s:baseline	-8 8
s:be	19 -19
s:bean	-14 14
s:bear	11 -11
s:beef	18 -18
s:before	16 -16
s:beside	8 -8
s:bill	8 -8
s:but	-13 13
s:buy	-10 10
s:by	6 -6
s:call	12 -12
s:car	-7 7
s:ceramic	23 -23
s:change	-17 17
s:charge	9 -9
s:coal	6 -6
s:coffee	17 -17
s:collect	8 -8
s:combined	-12 12
s:copper	-10 10
s:could	-6 6
s:count	-10 10
s:country	-10 10
s:crude	7 -7
s:cut	-12 12
s:date	6 -6
s:day	-10 10
s:deal	-24 24
s:decision	7 -7
s:down	-12 12
s:dried	7 -7
s:drop	7 -7
s:due	-11 11
s:duty	-13 13
s:earlier	17 -17
s:earth	9 -9
s:economy	-11 11
s:effect	-13 13
s:electric	17 -17
s:else	15 -15
s:emergency	-13 13
s:enter	13 -13
s:entry	-17 17
s:everybody	-7 7
s:everyone	11 -11
s:extra	24 -24
s:fall	-7 7
s:fentanyl	-14 14
s:figure	8 -8
s:forced	23 -23
s:fruit	6 -6
s:gas	6 -6
s:general	-8 8
s:geneva	10 -10
s:go	9 -9
s:good	-16 16
s:had	-15 15
s:happen	12 -12
s:has	8 -8
s:have	-7 7
s:he	-7 7
s:here	-17 17
s:his	-12 12
s:hit	11 -11
s:hour	12 -12
s:i	-8 8
s:if	22 -22
s:import	7 -7
s:include	-15 15
s:included	-17 17
s:including	-29 29
s:instead	-8 8
s:into	8 -8
s:introduce	6 -6
s:just	-10 10
s:labor	23 -23
s:last	-16 16
s:lay	10 -10
s:leave	-6 6
s:levy	11 -11
s:like	10 -10
s:list	-7 7
s:longer	7 -7
s:lumber	-16 16
s:m	-6 6
s:make	6 -6
s:many	-6 6
s:may	-6 6
s:medicine	-6 6
s:meet	-16 16
s:most	-17 17
s:much	10 -10
s:my	18 -18
s:new	-21 21
s:normal	-24 24
s:not	6 -6
s:nothing	9 -9
s:now	-6 6
s:number	9 -9
s:of	7 -7
s:off	12 -12
s:old	-21 21
s:on	10 -10
s:once	-10 10
s:only	-7 7
s:ordinary	-40 40
s:other	18 -18
s:our	-20 20
s:over	-10 10
s:overall	-9 9
s:own	-8 8
s:period	6 -6
s:plu	14 -14
s:published	-8 8
s:put	-11 11
s:rare	10 -10
s:reciprocal	-10 10
s:reduce	6 -6
s:remain	6 -6
s:retain	10 -10
s:return	13 -13
s:rise	6 -6
s:same	7 -7
s:say	21 -21
s:second	20 -20
s:see	9 -9
s:shall	12 -12
s:should	15 -15
s:sign	6 -6
s:since	10 -10
s:so	-21 21
s:special	10 -10
s:stand	-8 8
s:stay	9 -9
s:steel	17 -17
s:stop	7 -7
s:sum	-17 17
s:summer	-6 6
s:surcharge	11 -11
s:suspend	17 -17
s:table	9 -9
s:take	-15 15
s:talk	-6 6
s:tariff	-9 9
s:term	-10 10
s:than	-11 11
s:them	17 -17
s:there	6 -6
s:therefore	-11 11
s:these	10 -10
s:thi	19 -19
s:those	-11 11
s:threat	12 -12
s:time	-8 8
s:to	11 -11
s:together	-8 8
s:top	13 -13
s:total	-15 15
s:toy	-15 15
s:truce	17 -17
s:two	-34 34
s:under	-23 23
s:until	11 -11
s:up	-7 7
s:used	-6 6
s:way	-12 12
s:well	-17 17
s:were	-13 13
s:when	-7 7
s:where	-16 16
s:whose	-13 13
s:wine	6 -6
s:write	10 -10
s:year	-8 8
s:you	-25 25
s:you're	20 -20
s:your	-8 8
s:—	16 -16
sa:" .	11 -11
sa:'s	-18 18
sa:'s <number>	-9 9
sa:'s purchase	6 -6
sa:)	6 -6
sa:, <number>	16 -16
sa:, <quality>	-11 11
sa:, against	-7 7
sa:, by	-9 9
sa:, half	-15 15
sa:, in	14 -14
sa:, make	-9 9
sa:, not	10 -10
sa:, of	-8 8
sa:, on	31 -31
sa:, or	8 -8
sa:, ordinary	-10 10
sa:, over	12 -12
sa:, that	10 -10
sa:, the	-13 13
sa:-	-8 8
sa:.	-9 9
sa:. <number>	13 -13
sa::	-30 30
sa:: <level>	-34 34
sa:: <number>	-11 11
sa:: the	7 -7
sa:<day-ahead>	19 -19
sa:<day-ahead> ,	10 -10
sa:<day-gone> ,	12 -12
sa:<day-gone> .	-13 13
sa:<day-gone> and	-18 18
sa:<day-today>	10 -10
sa:<day-today> ,	11 -11
sa:<duty>	-16 16
sa:<goods>	8 -8
sa:<level>	-6 6
sa:<level> "	-10 10
sa:<level> .	-8 8
sa:<level> and	-14 14
sa:<level> for	-6 6
sa:<level> in	18 -18
sa:<level> of	-10 10
sa:<level> on	16 -16
sa:<level> over	-19 19
sa:<level> reciprocal	-19 19
sa:<month-gone> over	7 -7
sa:<name> ,	11 -11
sa:<name> <level>	-6 6
sa:<name> on	7 -7
sa:<name> take	-6 6
sa:<name> under	9 -9
sa:<not>	-12 12
sa:<number>	8 -8
sa:<number> ,	17 -17
sa:<number> .	-12 12
sa:<number> in	12 -12
sa:<number> plu	-7 7
sa:<person> .	-13 13
sa:<person> had	-6 6
sa:<points>	7 -7
sa:<quality>	13 -13
sa:<quality> oil	-6 6
sa:<quality> one	16 -16
sa:<quality> soybean	-7 7
sa:<span>	-7 7
sa:<span> ,	-11 11
sa:<v-agree>	9 -9
sa:<v-buy>	21 -21
sa:<v-end>	14 -14
sa:<v-propose>	8 -8
sa:<v-return>	14 -14
sa:<v-say>	-6 6
sa:<v-sell>	6 -6
sa:<v-stay>	6 -6
sa:<v-suspend>	17 -17
sa:<v-threaten>	-6 6
sa:<v-up>	6 -6
sa:?	-13 13
sa:a	-7 7
sa:a <level>	13 -13
sa:about	-12 12
sa:above	21 -21
sa:above the	15 -15
sa:account	-14 14
sa:account of	-14 14
sa:add	-25 25
sa:add .	-18 18
sa:addition	20 -20
sa:addition to	17 -17
sa:after	-6 6
sa:against	-9 9
sa:against <level>	-12 12
sa:all	-14 14
sa:all ,	-9 9
sa:already	6 -6
sa:an extra	-6 6
sa:and	-6 6
sa:and <level>	-14 14
sa:and <name>	-7 7
sa:and <quality>	19 -19
sa:and above	21 -21
sa:and of	7 -7
sa:and that	8 -8
sa:and the	-11 11
sa:and will	6 -6
sa:another <number>	-6 6
sa:answer	9 -9
sa:apply to	-7 7
sa:are	-10 10
sa:are suspend	7 -7
sa:as	7 -7
sa:average	-12 12
sa:baseline	-8 8
sa:be	16 -16
sa:beef	8 -8
sa:been	-11 11
sa:before	12 -12
sa:before .	7 -7
sa:begin	-9 9
sa:begin .	-15 15
sa:beside	8 -8
sa:beside .	8 -8
sa:both	-11 11
sa:busan	-13 13
sa:but	-7 7
sa:call	9 -9
sa:call reciprocal	6 -6
sa:case	13 -13
sa:charge	14 -14
sa:coffee	8 -8
sa:count	-10 10
sa:country	-10 10
sa:date	6 -6
sa:doe	7 -7
sa:duty	-31 31
sa:duty .	-6 6
sa:duty included	-15 15
sa:duty on	14 -14
sa:earlier	16 -16
sa:earth	8 -8
sa:effect	-7 7
sa:else	16 -16
sa:emergency	-10 10
sa:end	-8 8
sa:end on	-13 13
sa:entry	-12 12
sa:everybody	-7 7
sa:extra <level>	-6 6
sa:fentanyl	-13 13
sa:fentanyl ,	-7 7
sa:fentanyl .	21 -21
sa:fentanyl ;	-6 6
sa:fentanyl and	-20 20
sa:first term	-10 10
sa:for	-14 14
sa:for <name>	-6 6
sa:for <span>	-16 16
sa:for most	-7 7
sa:force	7 -7
sa:force since	8 -8
sa:forced	12 -12
sa:forced labor	9 -9
sa:from	-11 11
sa:from <day-ahead>	6 -6
sa:from <day-gone>	16 -16
sa:from <level>	-14 14
sa:from <number>	-9 9
sa:geneva	11 -11
sa:get	8 -8
sa:go	6 -6
sa:good	-7 7
sa:good ,	8 -8
sa:good .	-13 13
sa:good pay	6 -6
sa:good to	-7 7
sa:had	-17 17
sa:had threaten	-8 8
sa:happen	11 -11
sa:has	-7 7
sa:have	-10 10
sa:he	6 -6
sa:his	-16 16
sa:his first	-10 10
sa:if	23 -23
sa:if the	13 -13
sa:import	13 -13
sa:in	-8 8
sa:in <name>	16 -16
sa:in a	-10 10
sa:in addition	20 -20
sa:in all	-8 8
sa:in busan	-9 9
sa:in force	8 -8
sa:include	-15 15
sa:included	-32 32
sa:included .	-20 20
sa:including	-14 14
sa:including the	-13 13
sa:instead	-13 13
sa:instead of	-13 13
sa:is	-9 9
sa:is add	-18 18
sa:is make	-15 15
sa:is not	-6 6
sa:it is	-8 8
sa:it was	12 -12
sa:its own	-7 7
sa:labor	12 -12
sa:leave	-9 9
sa:like	9 -9
sa:list	15 -15
sa:list ,	15 -15
sa:list .	9 -9
sa:make <level>	19 -19
sa:make <number>	21 -21
sa:make of	-17 17
sa:make up	-10 10
sa:more	10 -10
sa:more than	6 -6
sa:most good	-20 20
sa:mr	8 -8
sa:new	-12 12
sa:normal	-13 13
sa:normal duty	-7 7
sa:not	13 -13
sa:nothing	-14 14
sa:now .	-13 13
sa:of <number>	8 -8
sa:of fentanyl	-8 8
sa:of it	-24 24
sa:of older	14 -14
sa:of what	9 -9
sa:of which	-8 8
sa:off the	9 -9
sa:old	-15 15
sa:old duty	-6 6
sa:older duty	-6 6
sa:older tariff	6 -6
sa:on	9 -9
sa:on <day-ahead>	9 -9
sa:on <quality>	17 -17
sa:on a	-8 8
sa:on account	-14 14
sa:on entry	-8 8
sa:on most	-6 6
sa:on the	-10 10
sa:on top	24 -24
sa:once	-18 18
sa:one	8 -8
sa:order	15 -15
sa:ordinary	-25 25
sa:ordinary <number>	6 -6
sa:ordinary duty	-25 25
sa:other	9 -9
sa:over	15 -15
sa:over <quality>	-8 8
sa:over and	21 -21
sa:own	-7 7
sa:pay .	-15 15
sa:pay already	6 -6
sa:place	-6 6
sa:plu	-15 15
sa:plu <number>	-7 7
sa:purchase of	9 -9
sa:put	-6 6
sa:put on	-12 12
sa:rare	8 -8
sa:reciprocal	-20 20
sa:reciprocal duty	-6 6
sa:retain	7 -7
sa:say	14 -14
sa:shall	8 -8
sa:since <day-gone>	10 -10
sa:since <month-gone>	-7 7
sa:so	-13 13
sa:start	9 -9
sa:steel	10 -10
sa:sum	7 -7
sa:suspend	11 -11
sa:table	9 -9
sa:take	-6 6
sa:tariff	12 -12
sa:tariff ,	-18 18
sa:tariff on	10 -10
sa:term	-11 11
sa:term .	-7 7
sa:that	14 -14
sa:that is	7 -7
sa:that it	12 -12
sa:that was	7 -7
sa:the	-17 17
sa:the <person>	16 -16
sa:the <quality>	-13 13
sa:the <seat>	-6 6
sa:the first	13 -13
sa:the list	14 -14
sa:the normal	-10 10
sa:the old	-13 13
sa:the older	-11 11
sa:the ordinary	-18 18
sa:the same	7 -7
sa:the table	9 -9
sa:their	-6 6
sa:they pay	9 -9
sa:thi	8 -8
sa:threaten	-7 7
sa:three	-6 6
sa:to	19 -19
sa:to <day-ahead>	8 -8
sa:to <name>	-6 6
sa:to <number>	-17 17
sa:to begin	7 -7
sa:together	9 -9
sa:together .	12 -12
sa:top	24 -24
sa:top ,	6 -6
sa:top of	21 -21
sa:total	7 -7
sa:total .	6 -6
sa:two	-16 16
sa:under section	17 -17
sa:under the	-13 13
sa:unless	7 -7
sa:until	6 -6
sa:up	-7 7
sa:up of	-10 10
sa:was	7 -7
sa:week	-9 9
sa:were	-12 12
sa:what	-11 11
sa:when	-7 7
sa:will not	6 -6
sa:with	8 -8
sa:with the	-9 9
sa:would	23 -23
sa:year	6 -6
sa:year .	8 -8
sa:—	6 -6
sb:" we	6 -6
sb:'s extra	8 -8
sb:(	16 -16
sb:)	15 -15
sb:, <level>	24 -24
sb:, <name>	16 -16
sb:, <number>	6 -6
sb:, a	-13 13
sb:, and	-15 15
sb:, as	21 -21
sb:, for	-16 16
sb:, most	-27 27
sb:, on	8 -8
sb:, plu	13 -13
sb:, so	-8 8
sb:, the	6 -6
sb:, under	7 -7
sb:- the	-8 8
sb:.	10 -10
sb:. <number>	13 -13
sb:/	-18 18
sb::	12 -12
sb:: "	9 -9
sb:: <level>	6 -6
sb:: <number>	9 -9
sb:: a	14 -14
sb:: an	-6 6
sb:: the	8 -8
sb:<agent>	8 -8
sb:<day-ahead>	6 -6
sb:<day-ahead> ,	-6 6
sb:<day-gone> ,	-6 6
sb:<day-gone> and	16 -16
sb:<day-gone> it	-11 11
sb:<day-gone> that	19 -19
sb:<day-today>	14 -14
sb:<day-today> —	6 -6
sb:<duty>	6 -6
sb:<gate>	8 -8
sb:<goods>	7 -7
sb:<level> (	13 -13
sb:<level> ,	-15 15
sb:<level> :	9 -9
sb:<level> and	13 -13
sb:<level> for	10 -10
sb:<level> on	11 -11
sb:<level> or	17 -17
sb:<level> over	14 -14
sb:<level> plu	10 -10
sb:<level> since	20 -20
sb:<level> to	-7 7
sb:<month-ahead>	11 -11
sb:<month-gone> ,	8 -8
sb:<month-gone> it	9 -9
sb:<month-gone> of	-16 16
sb:<name> 's	-6 6
sb:<name> :	-8 8
sb:<name> <level>	-15 15
sb:<name> and	-11 11
sb:<name> good	8 -8
sb:<name> is	12 -12
sb:<name> on	9 -9
sb:<name> tariff	-15 15
sb:<name> to	10 -10
sb:<name> was	-6 6
sb:<number>	-10 10
sb:<number> ,	23 -23
sb:<number> /	-17 17
sb:<number> :	-14 14
sb:<number> a	-8 8
sb:<number> duty	9 -9
sb:<number> of	8 -8
sb:<number> on	-20 20
sb:<number> plu	19 -19
sb:<number> since	7 -7
sb:<number> the	-16 16
sb:<organisation> ,	-15 15
sb:<person> ,	-10 10
sb:<person> has	-9 9
sb:<person> on	8 -8
sb:<person> say	8 -8
sb:<person> write	8 -8
sb:<points>	-8 8
sb:<quality>	-16 16
sb:<quality> bean	-6 6
sb:<quality> car	-9 9
sb:<quality> duty	-17 17
sb:<quality> soybean	-10 10
sb:<quality> tariff	-12 12
sb:<seat> ,	10 -10
sb:<span>	-11 11
sb:<span> ,	-8 8
sb:<v-agree>	-15 15
sb:<v-begin>	7 -7
sb:<v-buy>	-12 12
sb:<v-down>	-17 17
sb:<v-end>	11 -11
sb:<v-say>	10 -10
sb:<v-suspend>	15 -15
sb:<v-target>	-13 13
sb:<v-threaten>	6 -6
sb:<v-up>	7 -7
sb:=	-16 16
sb:a	-11 11
sb:a <quality>	-16 16
sb:a duty	13 -13
sb:a reciprocal	12 -12
sb:add	-7 7
sb:add the	-14 14
sb:add up	-16 16
sb:additional	27 -27
sb:additional <level>	-15 15
sb:additional duty	25 -25
sb:additional tariff	20 -20
sb:after	19 -19
sb:after <person>	8 -8
sb:agree	-10 10
sb:agreement	-18 18
sb:also	-11 11
sb:aluminum	-6 6
sb:amount	10 -10
sb:amount to	9 -9
sb:an <quality>	-11 11
sb:an additional	10 -10
sb:and	9 -9
sb:and <name>	-10 10
sb:and <number>	-17 17
sb:and a	17 -17
sb:and on	8 -8
sb:and with	-13 13
sb:announcement	10 -10
sb:another	16 -16
sb:are	20 -20
sb:are get	6 -6
sb:are the	13 -13
sb:article	6 -6
sb:ask	-8 8
sb:at	12 -12
sb:at the	13 -13
sb:back	8 -8
sb:back to	6 -6
sb:bean	-14 14
sb:bear	11 -11
sb:beef	10 -10
sb:been	14 -14
sb:before	6 -6
sb:bill	8 -8
sb:both	6 -6
sb:bring	-10 10
sb:bring the	-7 7
sb:but	-7 7
sb:by	7 -7
sb:car ,	12 -12
sb:case	-6 6
sb:charge on	11 -11
sb:coffee	9 -9
sb:collect	7 -7
sb:combined	-12 12
sb:come on	9 -9
sb:come to	-13 13
sb:cut	-8 8
sb:day	-10 10
sb:deal	-25 25
sb:do not	6 -6
sb:down	-10 10
sb:down from	-12 12
sb:duty	11 -11
sb:duty ,	19 -19
sb:duty is	-25 25
sb:duty of	17 -17
sb:effect	-7 7
sb:effect on	-8 8
sb:enter	16 -16
sb:explain	-13 13
sb:extra	17 -17
sb:extra <level>	-20 20
sb:extra duty	21 -21
sb:fall	-7 7
sb:fentanyl and	11 -11
sb:fentanyl is	11 -11
sb:figure	10 -10
sb:for	13 -13
sb:for <name>	11 -11
sb:for <quality>	13 -13
sb:for fentanyl	18 -18
sb:for good	15 -15
sb:for the	-8 8
sb:force	-6 6
sb:from <day-ahead>	11 -11
sb:from <day-gone>	-12 12
sb:from <name>	6 -6
sb:from the	-7 7
sb:get	-14 14
sb:get a	9 -9
sb:good	-6 6
sb:good :	9 -9
sb:good at	7 -7
sb:good carry	6 -6
sb:good face	7 -7
sb:good from	-15 15
sb:good have	8 -8
sb:good now	13 -13
sb:good of	6 -6
sb:good that	-9 9
sb:good the	-6 6
sb:good will	-11 11
sb:half	-11 11
sb:has	12 -12
sb:has been	11 -11
sb:have pay	6 -6
sb:he	-15 15
sb:i	-6 6
sb:in	6 -6
sb:in <name>	-18 18
sb:in the	13 -13
sb:included	6 -6
sb:is <level>	8 -8
sb:it	-10 10
sb:it has	14 -14
sb:it pay	-8 8
sb:it was	-10 10
sb:it would	-6 6
sb:its tariff	-6 6
sb:just	-12 12
sb:last	-18 18
sb:last year	-14 14
sb:later	-7 7
sb:lay	7 -7
sb:levy	9 -9
sb:list	-19 19
sb:list <number>	-29 29
sb:list of	17 -17
sb:lower its	-6 6
sb:lumber	-16 16
sb:make	7 -7
sb:meet	-17 17
sb:more	-17 17
sb:most	-16 16
sb:new	-13 13
sb:no .	7 -7
sb:of <level>	16 -16
sb:of <name>	12 -12
sb:of it	-7 7
sb:of its	-16 16
sb:of last	-12 12
sb:of section	12 -12
sb:of up	7 -7
sb:oil	15 -15
sb:oil ,	8 -8
sb:old	-9 9
sb:older	7 -7
sb:on <day-today>	-13 13
sb:on <name>	-9 9
sb:on <quality>	-16 16
sb:on good	8 -8
sb:on most	16 -16
sb:on the	24 -24
sb:on top	-8 8
sb:order on	8 -8
sb:ordinary	-20 20
sb:ordinary duty	-16 16
sb:other	9 -9
sb:our	-19 19
sb:over	-28 28
sb:overall	-9 9
sb:pay <level>	14 -14
sb:pay the	12 -12
sb:plu	27 -27
sb:plu <level>	-20 20
sb:plu <number>	-6 6
sb:product	-10 10
sb:rate on	-7 7
sb:reciprocal	6 -6
sb:reciprocal duty	-15 15
sb:reciprocal tariff	13 -13
sb:rise	6 -6
sb:same	8 -8
sb:say	10 -10
sb:say on	8 -8
sb:second	20 -20
sb:should	15 -15
sb:side	6 -6
sb:sign an	9 -9
sb:since	11 -11
sb:since <day-gone>	15 -15
sb:since <month-gone>	8 -8
sb:so	-10 10
sb:special	10 -10
sb:special duty	12 -12
sb:stand	-11 11
sb:stand at	-11 11
sb:stay	9 -9
sb:stay at	10 -10
sb:steel	8 -8
sb:still	8 -8
sb:still pay	6 -6
sb:stop	6 -6
sb:subject to	-8 8
sb:sum	-32 32
sb:surcharge	9 -9
sb:surcharge of	6 -6
sb:suspend	6 -6
sb:take	-10 10
sb:take effect	-7 7
sb:take the	-9 9
sb:tariff	-16 16
sb:tariff ,	-12 12
sb:tariff of	-11 11
sb:tariff on	-11 11
sb:than	-18 18
sb:that the	-8 8
sb:the	9 -9
sb:the <name>	-39 39
sb:the <number>	-13 13
sb:the <person>	-12 12
sb:the <quality>	20 -20
sb:the <seat>	-10 10
sb:the additional	24 -24
sb:the duty	11 -11
sb:the emergency	-7 7
sb:the extra	10 -10
sb:the fentanyl	-16 16
sb:the list	17 -17
sb:the new	-8 8
sb:the old	-9 9
sb:the older	9 -9
sb:the order	-10 10
sb:the ordinary	-6 6
sb:the other	-10 10
sb:the rate	9 -9
sb:the reciprocal	-8 8
sb:the same	8 -8
sb:the sum	-12 12
sb:the total	-25 25
sb:the two	-15 15
sb:their	6 -6
sb:them	24 -24
sb:then	-7 7
sb:there	8 -8
sb:therefore	-11 11
sb:they	-7 7
sb:thi	13 -13
sb:those	-7 7
sb:threat	8 -8
sb:threat of	8 -8
sb:threaten	6 -6
sb:three	8 -8
sb:to about	-11 11
sb:together	-25 25
sb:top	-8 8
sb:total	-24 24
sb:truce	18 -18
sb:truce of	7 -7
sb:two	-22 22
sb:under	-27 27
sb:under section	-18 18
sb:under the	-11 11
sb:until	6 -6
sb:until <day-ahead>	-14 14
sb:up to	-13 13
sb:week	6 -6
sb:what is	-13 13
sb:where	-15 15
sb:which make	-9 9
sb:will	-9 9
sb:with	-6 6
sb:would	-19 19
sb:would have	-7 7
sb:would make	-6 6
sb:write	9 -9
sb:year	-17 17
sb:you	-11 11
sb:—	9 -9
sum here most	-85 85
sum near most	-13 13
sum near only	-43 43
sum no less	38 -38
sum no most	30 -30
sum no only	37 -37
t0=future	-18 18
t0=modal	-24 24
t0=past-passive	7 -7
t0=perfect	7 -7
t0=present	-17 17
t0=present-passive	18 -18
t1=future	-22 22
t1=modal	-24 24
t1=participle-passive	26 -26
t1=past-passive	7 -7
t1=perfect	6 -6
t1=pluperfect	-7 7
t1=present	-18 18
t1=present-passive	18 -18
t2=gerund	-9 9
t2=modal	7 -7
t2=past-passive	-7 7
t2=present	7 -7
t2=present-passive	6 -6
total add up	-10 10
total adds up	-6 6
total altogether	-7 7
total clause most	-48 48
total clause only	-32 32
total combined	-12 12
total in all	-22 22
total in total	-13 13
total made up of	6 -6
total makes 	6 -6
total no	31 -31
total no less	13 -13
total no only	25 -25
total overall	-6 6
total sentence less	44 -44
total sentence most	-21 21
total sentence only	-30 30
total sum	-19 19
total total	-30 30
totals false false here	-59 59
totals false false near	-29 29
totals false false no	19 -19
totals false true here	-23 23
totals false true near	9 -9
totals false true no	95 -95
totals true false here	-25 25
totals true false near	-21 21
totals true true here	-17 17
totals true true near	-26 26
unit points	6 -6
v0-none	6 -6
v0=be	-8 8
v0=bear	10 -10
v0=charge	-11 11
v0=collect	6 -6
v0=get	-6 6
v0=go	8 -8
v0=have	-6 6
v0=keep	7 -7
v0=levy	15 -15
v0=make	-8 8
v0=say	9 -9
v0=stand	-6 6
v0=take	-10 10
v0=threaten	7 -7
v1=be	-8 8
v1=bear	10 -10
v1=bring	-9 9
v1=collect	7 -7
v1=get	-7 7
v1=have	-6 6
v1=keep	8 -8
v1=levy	14 -14
v1=say	9 -9
v1=stand	-6 6
v1=take	-10 10
v1=threaten	9 -9
v2=add	-6 6
v2=be	-10 10
v2=begin	-14 14
v2=charge	7 -7
v2=collect	10 -10
v2=make	-11 11
v2=other	16 -16
vt0=be modal	-8 8
vt0=be past	-6 6
vt0=be perfect	6 -6
vt0=bear present	8 -8
vt0=charge present	-8 8
vt0=collect present	7 -7
vt0=come past	-6 6
vt0=come present	6 -6
vt0=fall present	-8 8
vt0=get present	-9 9
vt0=make present	-12 12
vt0=other present	10 -10
vt0=pay perfect	8 -8
vt0=say present	9 -9
vt0=take present	-11 11
vt1=be modal	-8 8
vt1=be past	-6 6
vt1=be perfect	6 -6
vt1=bear present	8 -8
vt1=charge gerund	8 -8
vt1=charge present	-8 8
vt1=collect present	7 -7
vt1=come past	-6 6
vt1=come present	6 -6
vt1=fall present	-8 8
vt1=get present	-9 9
vt1=go present	-8 8
vt1=make present	-12 12
vt1=other present	10 -10
vt1=pay perfect	8 -8
vt1=say present	9 -9
vt1=take present	-11 11
vt2=add present	-6 6
vt2=be past	-12 12
vt2=be present	-6 6
vt2=make present	-10 10
vt2=other present	7 -7`;
