// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const FIGURE_IS = `no	yes
<always>	13 -13
a:!	-20 20
a:'s	-11 11
a:.	8 -8
a:<duty>	7 -7
a:<gate>	8 -8
a:<goods-amount> in	13 -13
a:<level> .	19 -19
a:<level> in	7 -7
a:<level> on	-8 8
a:<money>	17 -17
a:<name>	-8 8
a:<name> since	-7 7
a:<number> .	-14 14
a:<person>	9 -9
a:<points>	6 -6
a:<quality> date	-6 6
a:<quality> rice	-11 11
a:<sender>	24 -24
a:<span>	-24 24
a:<span> to	8 -8
a:<taker>	16 -16
a:<v-bear>	10 -10
a:<v-begin>	-15 15
a:<v-end>	-8 8
a:<v-impose>	-12 12
a:<v-say>	15 -15
a:<v-stay>	16 -16
a:<v-suspend>	10 -10
a:<v-target>	-11 11
a:<v-up>	-6 6
a:?	7 -7
a:after	-17 17
a:also	-8 8
a:and	8 -8
a:and <level>	9 -9
a:and <number>	-10 10
a:and a	12 -12
a:and no	-10 10
a:at	14 -14
a:bean	13 -13
a:been	-7 7
a:before the	10 -10
a:buyer	16 -16
a:by <day-ahead>	-13 13
a:by the	-6 6
a:cheese	7 -7
a:christma	9 -9
a:christma .	9 -9
a:coal	-8 8
a:cotton	9 -9
a:cut	8 -8
a:duty	7 -7
a:duty .	6 -6
a:each	-16 16
a:each of	-14 14
a:either	-8 8
a:expect	-9 9
a:expect .	-9 9
a:export	13 -13
a:export to	15 -15
a:for <name>	-12 12
a:go	-8 8
a:good	-13 13
a:had been	-12 12
a:half	7 -7
a:have	9 -9
a:higher	10 -10
a:import	11 -11
a:in	-8 8
a:in <month-gone>	-16 16
a:in <name>	9 -9
a:in <seat>	6 -6
a:in all	10 -10
a:in each	-14 14
a:is a	-10 10
a:it .	-18 18
a:its	-8 8
a:last season	7 -7
a:last summer	-8 8
a:leave	-8 8
a:lower	-7 7
a:meet	-7 7
a:more	-7 7
a:more than	-8 8
a:new	11 -11
a:next	-14 14
a:nil	-17 17
a:not	7 -7
a:of	-9 9
a:of <level>	-11 11
a:of <name>	-11 11
a:of <quality>	-13 13
a:of good	-8 8
a:of it	-8 8
a:of soybean	-10 10
a:off the	-9 9
a:oil	14 -14
a:on	24 -24
a:on <day-ahead>	10 -10
a:on <day-gone>	10 -10
a:on good	7 -7
a:on import	6 -6
a:or	-18 18
a:or <level>	-16 16
a:over <span>	-9 9
a:palm	9 -9
a:palm oil	9 -9
a:president	8 -8
a:quota	-10 10
a:sale	11 -11
a:second	6 -6
a:sell to	-15 15
a:since <day-gone>	-9 9
a:since <month-gone>	6 -6
a:since the	-9 9
a:so	-6 6
a:soybean	-11 11
a:start	-10 10
a:summer	-11 11
a:summer .	-12 12
a:tariff	23 -23
a:tariff on	12 -12
a:tax	-11 11
a:than	-6 6
a:than in	-11 11
a:the	-10 10
a:the <day-ahead>	-11 11
a:the <quality>	7 -7
a:the emergency	-6 6
a:the first	-15 15
a:the next	-10 10
a:the second	6 -6
a:the year	-17 17
a:their	6 -6
a:there .	-6 6
a:thi	-18 18
a:time	18 -18
a:to	18 -18
a:to <quality>	7 -7
a:truce	-6 6
a:truce .	-14 14
a:under the	-13 13
a:upon	7 -7
a:way	-8 8
a:way .	-6 6
a:week	15 -15
a:week .	7 -7
a:were	11 -11
a:wheat	-9 9
a:will	15 -15
a:year	-21 21
a:year before	-11 11
after other unit far money	8 -8
after other unit far units	12 -12
after other unit here money	-28 28
after other unit here percent	-20 20
after other unit here tonnes	21 -21
after other unit next money	8 -8
after other unit next percent	-20 20
after other unit next tonnes	-8 8
after same unit far money	25 -25
after same unit far percent	30 -30
after same unit here money	7 -7
after same unit here percent	34 -34
after same unit here tonnes	7 -7
after same unit next money	-10 10
after same unit next percent	18 -18
asks	9 -9
b:'	13 -13
b:(	13 -13
b:, a	-29 29
b:, at	12 -12
b:, is	-6 6
b:, it	6 -6
b:, or	6 -6
b:, put	-11 11
b:, say	7 -7
b:, the	11 -11
b:, to	8 -8
b:, will	-7 7
b:, worth	7 -7
b:.	-7 7
b::	-7 7
b:: <name>	-8 8
b:: <number>	10 -10
b:: our	9 -9
b:: the	13 -13
b:<day-ahead>	9 -9
b:<day-today>	6 -6
b:<duty>	14 -14
b:<goods-amount>	13 -13
b:<goods-amount> of	7 -7
b:<goods>	-8 8
b:<level-noun>	23 -23
b:<level>	12 -12
b:<level> on	-14 14
b:<level> to	13 -13
b:<month-gone> it	-9 9
b:<name> 's	9 -9
b:<name> export	8 -8
b:<name> fall	-11 11
b:<name> have	-10 10
b:<name> is	-9 9
b:<name> ship	7 -7
b:<name> was	11 -11
b:<name> were	11 -11
b:<not>	13 -13
b:<number>	12 -12
b:<number> <name>	-6 6
b:<number> it	-6 6
b:<number> of	6 -6
b:<office>	-7 7
b:<organisation> 's	-13 13
b:<organisation> had	-7 7
b:<person>	-8 8
b:<person> has	-16 16
b:<quality> export	-15 15
b:<seat>	-6 6
b:<sender>	-25 25
b:<v-agree>	8 -8
b:<v-buy>	-7 7
b:<v-propose>	-14 14
b:<v-say>	-9 9
b:<v-sell>	-13 13
b:<v-suspend>	12 -12
b:<v-up>	6 -6
b:a	10 -10
b:a duty	-6 6
b:about	-10 10
b:additional	7 -7
b:after	-9 9
b:against	-6 6
b:agree	8 -8
b:aim	-10 10
b:all	-8 8
b:also	-15 15
b:and	12 -12
b:and would	12 -12
b:another	-10 10
b:apply	-12 12
b:at	7 -7
b:at least	-10 10
b:average	-11 11
b:be	-6 6
b:beef	-12 12
b:book	-12 12
b:buy <goods-amount>	7 -7
b:by <level>	11 -11
b:charge	12 -12
b:claim	-6 6
b:cod	15 -15
b:collect	-6 6
b:come to	-11 11
b:company	15 -15
b:could	6 -6
b:country	-18 18
b:custom	8 -8
b:cut its	10 -10
b:deal	7 -7
b:deficit with	-13 13
b:down	-19 19
b:down from	6 -6
b:drop from	7 -7
b:duty of	7 -7
b:each of	9 -9
b:each side	-8 8
b:economy	18 -18
b:export	-14 14
b:export good	13 -13
b:export of	8 -8
b:export to	-37 37
b:fall	-10 10
b:fall by	-11 11
b:fall to	8 -8
b:fee	9 -9
b:for	-11 11
b:for <span>	7 -7
b:for a	6 -6
b:for the	-11 11
b:for thi	-13 13
b:free	-6 6
b:from	19 -19
b:from <name>	-15 15
b:from the	17 -17
b:further	6 -6
b:future	6 -6
b:gas	7 -7
b:goal	-6 6
b:good for	-6 6
b:grow	12 -12
b:grow by	10 -10
b:had	7 -7
b:had been	-9 9
b:has been	11 -11
b:have	-8 8
b:hit	-7 7
b:hope	-9 9
b:hope for	-9 9
b:if	8 -8
b:import of	12 -12
b:in	14 -14
b:in <number>	-11 11
b:in each	10 -10
b:index	11 -11
b:inflation	8 -8
b:is the	-10 10
b:is to	-10 10
b:it had	-6 6
b:jump	-10 10
b:lapse	-10 10
b:last year	6 -6
b:least	-10 10
b:liquefied	6 -6
b:make up	-9 9
b:my	-16 16
b:new	26 -26
b:next	7 -7
b:not	10 -10
b:number	14 -14
b:of the	6 -6
b:off	8 -8
b:offer	14 -14
b:offer to	9 -9
b:old	9 -9
b:on good	-6 6
b:order	-6 6
b:our	19 -19
b:owe	8 -8
b:page	11 -11
b:plu	-6 6
b:point	10 -10
b:power	16 -16
b:prepare	-7 7
b:price	12 -12
b:price of	6 -6
b:promise	-15 15
b:put	-14 14
b:put the	-10 10
b:rate	15 -15
b:revenue	19 -19
b:rice	-10 10
b:sale	8 -8
b:say the	-13 13
b:section	15 -15
b:see	-7 7
b:sell	-8 8
b:send	-8 8
b:share of	-6 6
b:ship	7 -7
b:shop	7 -7
b:should	-8 8
b:show	-8 8
b:side	-14 14
b:sign	8 -8
b:soybean	7 -7
b:stay	6 -6
b:surcharge	6 -6
b:surplu	-9 9
b:target	-8 8
b:tax	11 -11
b:that <name>	8 -8
b:that the	-17 17
b:that would	-8 8
b:the	6 -6
b:the <organisation>	-12 12
b:the <seat>	-9 9
b:the agreement	-7 7
b:the first	6 -6
b:the new	20 -20
b:the next	8 -8
b:the old	9 -9
b:the port	-6 6
b:them	-8 8
b:there is	-6 6
b:through	-12 12
b:through the	-13 13
b:to be	-11 11
b:to buy	7 -7
b:to grow	11 -11
b:total	6 -6
b:trade	-11 11
b:under	16 -16
b:under section	10 -10
b:until	8 -8
b:up to	8 -8
b:was	-6 6
b:watche	-8 8
b:we	-20 20
b:we have	-14 14
b:what is	7 -7
b:which	11 -11
b:will	8 -8
b:with	6 -6
b:world	-12 12
b:worth	10 -10
b:would	-7 7
b:would cost	-17 17
b:year it	10 -10
b:year the	6 -6
c0=agree	13 -13
c0=bear	16 -16
c0=impose	20 -20
c0=say	6 -6
c0=suspend	6 -6
c0=target	6 -6
c1=impose	12 -12
c1=stay	7 -7
c1=suspend	6 -6
c1=up	10 -10
c2=bear	11 -11
c2=impose	-9 9
c2=say	9 -9
c2=sell	-7 7
c2=up	-6 6
clause about deficit 1 money	-9 9
clause about deficit 1 percent	7 -7
clause about duties 5	-13 13
clause about duties 5 money	-15 15
clause about exports 8 money	9 -9
clause about exports 8 percent	-15 15
clause about exports 8 tonnes	9 -9
clause about growth 7	-12 12
clause about growth 7 percent	-12 12
clause about imports 9 tonnes	-16 16
clause about purchases 6 percent	14 -14
clause about purchases 6 units	-16 16
clause about trade 10 money	-7 7
clause about trade 10 percent	16 -16
clause about trade 3	-15 15
clause about trade 3 money	-8 8
clause achieved money	-15 15
clause achieved percent	6 -6
clause achieved tonnes	6 -6
clause aim money	-6 6
clause aim percent	22 -22
clause aim tonnes	-12 12
clause aim units	-10 10
clause average	-26 26
clause average percent	-26 26
clause change money	8 -8
clause change percent	-18 18
clause change units	16 -16
clause each way	-9 9
clause period	-38 38
clause period money	-26 26
clause period tonnes	-22 22
clause to come percent	9 -9
clause trade percent	-9 9
clause trade tonnes	9 -9
ct0=agree pluperfect	7 -7
ct0=bear present	25 -25
ct0=begin past	8 -8
ct0=buy present	6 -6
ct0=end present	-11 11
ct0=impose past	9 -9
ct0=impose perfect	9 -9
ct0=impose present-passive	10 -10
ct0=propose future	-8 8
ct0=say present	10 -10
ct0=sell present	11 -11
ct0=stay future	7 -7
ct0=stay perfect	10 -10
ct0=up perfect	-7 7
ct0=up present	7 -7
ct1=bear infinitive	-17 17
ct1=bear participle-passive	-7 7
ct1=bear present	25 -25
ct1=begin past	7 -7
ct1=buy infinitive	8 -8
ct1=buy present	6 -6
ct1=end present	-11 11
ct1=impose participle-passive	-8 8
ct1=impose past	7 -7
ct1=impose perfect	11 -11
ct1=impose present-passive	10 -10
ct1=propose future	-8 8
ct1=propose modal	13 -13
ct1=say present	9 -9
ct1=sell present	11 -11
ct1=stay future	14 -14
ct1=stay perfect	10 -10
ct1=target infinitive	-7 7
ct1=up infinitive	9 -9
ct1=up perfect	-7 7
ct1=up present	7 -7
ct2=agree participle-passive	9 -9
ct2=bear present	7 -7
ct2=begin past	-6 6
ct2=down past	7 -7
ct2=propose present-passive	-9 9
ct2=sell present	-9 9
ct2=stay past	6 -6
ct2=stay present	-7 7
ct2=up past	-16 16
early	24 -24
f:!	-6 6
f:'	15 -15
f:,	6 -6
f::	-28 28
f:<agent>	15 -15
f:<day-ahead>	25 -25
f:<duty>	17 -17
f:<gate>	12 -12
f:<goods-amount>	13 -13
f:<goods>	-9 9
f:<level>	23 -23
f:<money>	-10 10
f:<month-ahead>	-25 25
f:<name>	23 -23
f:<not>	7 -7
f:<number>	-19 19
f:<organisation>	-30 30
f:<person>	-6 6
f:<quality>	11 -11
f:<seat>	-14 14
f:<span>	-24 24
f:<v-agree>	-7 7
f:<v-begin>	19 -19
f:<v-buy>	-6 6
f:<v-deny>	10 -10
f:<v-down>	-28 28
f:<v-end>	26 -26
f:<v-impose>	20 -20
f:<v-propose>	-14 14
f:<v-return>	-8 8
f:<v-suspend>	19 -19
f:<v-target>	12 -12
f:<v-up>	13 -13
f:about	15 -15
f:after	-6 6
f:against	-29 29
f:ago	17 -17
f:all	-9 9
f:alone	-10 10
f:announce	6 -6
f:another	-14 14
f:answer	-7 7
f:are	8 -8
f:arrangement	-9 9
f:as	11 -11
f:at	-11 11
f:bank	15 -15
f:be	6 -6
f:been	19 -19
f:between	8 -8
f:billion	-9 9
f:busan	-9 9
f:but	12 -12
f:by	-16 16
f:call	-13 13
f:case	-8 8
f:come	-13 13
f:company	7 -7
f:container	9 -9
f:cost	-14 14
f:cotton	-11 11
f:count	18 -18
f:custom	10 -10
f:cut	9 -9
f:day	-6 6
f:deal	7 -7
f:decide	19 -19
f:did	-31 31
f:done	6 -6
f:down	10 -10
f:either	-8 8
f:expect	-26 26
f:export	-14 14
f:exporter	22 -22
f:extra	7 -7
f:fall	-36 36
f:farm	-6 6
f:fee	7 -7
f:flat	-13 13
f:free	7 -7
f:from	20 -20
f:go	20 -20
f:good	-11 11
f:has	8 -8
f:have	9 -9
f:here	-8 8
f:high	-16 16
f:hold	16 -16
f:how	-6 6
f:import	-7 7
f:in	-27 27
f:interest	17 -17
f:its	16 -16
f:know	10 -10
f:like	6 -6
f:list	7 -7
f:m	-19 19
f:market	-6 6
f:meet	-11 11
f:merely	8 -8
f:middle	6 -6
f:minute	6 -6
f:month	6 -6
f:more	-8 8
f:much	-26 26
f:my	-14 14
f:negotiate	8 -8
f:neither	11 -11
f:nothing	7 -7
f:now	20 -20
f:of	13 -13
f:off	6 -6
f:offer	11 -11
f:on	31 -31
f:once	-9 9
f:one	-7 7
f:our	-13 13
f:over	7 -7
f:own	11 -11
f:page	17 -17
f:palm	22 -22
f:part	-6 6
f:pause	7 -7
f:post	9 -9
f:price	11 -11
f:promise	-10 10
f:quota	8 -8
f:reason	15 -15
f:replace	16 -16
f:rice	-6 6
f:same	10 -10
f:say	-8 8
f:season	9 -9
f:sell	10 -10
f:she	-9 9
f:should	24 -24
f:since	24 -24
f:some	-15 15
f:state	9 -9
f:still	10 -10
f:table	16 -16
f:take	9 -9
f:talk	17 -17
f:tax	12 -12
f:term	11 -11
f:that	-8 8
f:the	8 -8
f:there	-10 10
f:think	8 -8
f:through	-7 7
f:to	-13 13
f:together	6 -6
f:too	8 -8
f:two	14 -14
f:until	14 -14
f:use	-8 8
f:want	-11 11
f:was	15 -15
f:we	17 -17
f:week	-7 7
f:whole	-10 10
f:wine	-21 21
f:with	-6 6
f:within	-6 6
f:word	-10 10
f:would	-8 8
f:your	8 -8
f:zero	7 -7
f:—	-20 20
first about deficit 1 money	-9 9
first about deficit 1 percent	7 -7
first about duties 5	-13 13
first about duties 5 money	-15 15
first about exports 8 money	10 -10
first about exports 8 percent	-15 15
first about growth 7	-14 14
first about growth 7 percent	-14 14
first about imports 9 money	10 -10
first about imports 9 percent	-6 6
first about imports 9 tonnes	-15 15
first about purchases 6 percent	20 -20
first about purchases 6 units	-16 16
first about trade 10	18 -18
first about trade 10 money	-12 12
first about trade 10 percent	42 -42
first about trade 10 tonnes	7 -7
first about trade 3	-14 14
first about trade 3 money	-8 8
first none	34 -34
first none percent	57 -57
first none tonnes	-6 6
first-of-paragraph	17 -17
goods money	-44 44
goods percent	19 -19
goods tonnes	16 -16
has-future	9 -9
has-gerund	16 -16
has-modal	11 -11
has-past	9 -9
has-perfect	-13 13
kind money	-10 10
kind percent	43 -43
kind tonnes	-9 9
kind units	-13 13
l1='s	6 -6
l1=(	7 -7
l1=,	-16 16
l1=<goods>	-8 8
l1=<level-noun>	12 -12
l1=<level>	6 -6
l1=<v-impose>	8 -8
l1=<v-propose>	11 -11
l1=<v-sell>	-23 23
l1=<v-stay>	13 -13
l1=a	18 -18
l1=about	-15 15
l1=another	-10 10
l1=at	12 -12
l1=by	-16 16
l1=charge	7 -7
l1=cost	17 -17
l1=down	-21 21
l1=drop	-11 11
l1=expect	-6 6
l1=export	-14 14
l1=first	8 -8
l1=for	-17 17
l1=from	15 -15
l1=has	11 -11
l1=is	-8 8
l1=least	-21 21
l1=on	-16 16
l1=or	8 -8
l1=page	11 -11
l1=pay	10 -10
l1=section	14 -14
l1=sell	-21 21
l1=that	11 -11
l1=the	10 -10
l1=to	10 -10
l1=up	-6 6
l1=was	-14 14
l1=were	18 -18
l1=which	6 -6
l1=worth	-11 11
l1=—	6 -6
l2=:	-17 17
l2=<agent>	8 -8
l2=<begin>	10 -10
l2=<duty>	7 -7
l2=<gate>	21 -21
l2=<goods>	-8 8
l2=<level-noun>	20 -20
l2=<level>	-7 7
l2=<name>	13 -13
l2=<not>	8 -8
l2=<number>	12 -12
l2=<person>	-17 17
l2=<seat>	11 -11
l2=<sender>	11 -11
l2=<span>	22 -22
l2=<v-agree>	-12 12
l2=<v-begin>	6 -6
l2=<v-down>	-12 12
l2=<v-end>	16 -16
l2=<v-propose>	-12 12
l2=<v-say>	-11 11
l2=<v-target>	7 -7
l2=a	9 -9
l2=aim	-7 7
l2=and	10 -10
l2=at	-17 17
l2=collect	-7 7
l2=country	-15 15
l2=deal	6 -6
l2=deficit	9 -9
l2=drop	10 -10
l2=fall	-15 15
l2=fee	13 -13
l2=good	-9 9
l2=grow	10 -10
l2=has	12 -12
l2=have	-8 8
l2=hope	-9 9
l2=is	-10 10
l2=jump	-11 11
l2=last	-10 10
l2=list	7 -7
l2=make	-13 13
l2=not	6 -6
l2=on	-12 12
l2=one	-7 7
l2=pay	-6 6
l2=price	6 -6
l2=rate	7 -7
l2=sign	-10 10
l2=that	-10 10
l2=the	11 -11
l2=to	-17 17
l2=under	17 -17
l2=was	6 -6
l2=we	-12 12
l2=will	19 -19
l2=worth	24 -24
l3='s	14 -14
l3=,	15 -15
l3=-	-8 8
l3=.	-11 11
l3=:	-7 7
l3=;	8 -8
l3=<begin>	-15 15
l3=<gate>	6 -6
l3=<level>	17 -17
l3=<month-gone>	-14 14
l3=<not>	-14 14
l3=<sender>	-10 10
l3=<v-agree>	6 -6
l3=<v-bear>	9 -9
l3=<v-begin>	10 -10
l3=<v-buy>	8 -8
l3=<v-down>	12 -12
l3=<v-end>	-11 11
l3=<v-propose>	-21 21
l3=<v-say>	-8 8
l3=<v-sell>	-8 8
l3=<v-stay>	-11 11
l3=<v-up>	11 -11
l3=all	-11 11
l3=are	-6 6
l3=beef	-16 16
l3=cost	-14 14
l3=export	-15 15
l3=for	22 -22
l3=go	7 -7
l3=in	14 -14
l3=is	13 -13
l3=our	10 -10
l3=promise	-11 11
l3=tariff	8 -8
l3=the	-7 7
l3=there	-8 8
l3=thi	-15 15
l3=to	10 -10
l3=trade	-10 10
l3=two	-7 7
l3=we	-21 21
l3=were	-6 6
l3=which	9 -9
l3=would	11 -11
l4='s	17 -17
l4=,	-7 7
l4=-	6 -6
l4=.	-8 8
l4=:	6 -6
l4=<begin>	-9 9
l4=<duty>	14 -14
l4=<gate>	-13 13
l4=<goods-amount>	13 -13
l4=<level>	-19 19
l4=<money>	8 -8
l4=<name>	-24 24
l4=<not>	10 -10
l4=<sender>	-9 9
l4=<span>	7 -7
l4=<v-down>	-9 9
l4=<v-end>	-9 9
l4=<v-return>	7 -7
l4=<v-sell>	6 -6
l4=<v-stay>	15 -15
l4=<v-up>	7 -7
l4=a	20 -20
l4=and	13 -13
l4=by	13 -13
l4=company	-8 8
l4=cover	-8 8
l4=down	8 -8
l4=drop	-7 7
l4=duty	15 -15
l4=each	14 -14
l4=export	10 -10
l4=for	-14 14
l4=has	-24 24
l4=if	-11 11
l4=in	-8 8
l4=it	-7 7
l4=its	14 -14
l4=not	8 -8
l4=of	-25 25
l4=our	-6 6
l4=port	-13 13
l4=return	6 -6
l4=sale	6 -6
l4=sell	-8 8
l4=that	-8 8
l4=the	12 -12
l4=there	6 -6
l4=to	-24 24
l4=up	6 -6
l4=with	9 -9
l4=would	-13 13
l4=you	8 -8
l=, and	-7 7
l=, down	-9 9
l=, is	-6 6
l=, or	6 -6
l=, to	8 -8
l=: the	8 -8
l=<level> ,	-15 15
l=<level> to	13 -13
l=<name> :	12 -12
l=<name> ship	8 -8
l=<name> were	19 -19
l=<number> :	12 -12
l=<person> :	-20 20
l=at least	-21 21
l=come to	-17 17
l=drop from	13 -13
l=fall by	-13 13
l=fall to	8 -8
l=good worth	-16 16
l=grow by	10 -10
l=has been	9 -9
l=hope for	-9 9
l=is the	-10 10
l=on the	-10 10
l=say that	7 -7
l=sell <name>	6 -6
l=tariff of	6 -6
l=the first	9 -9
l=to be	-10 10
l=up to	6 -6
l=will be	9 -9
lead=(	13 -13
lead=5	17 -17
lead=6	12 -12
lead=7	18 -18
lead=8	14 -14
lead=9	14 -14
lead=:	-7 7
lead=a	6 -6
lead=brazil	6 -6
lead=china	-10 10
lead=exports	8 -8
lead=for	-16 16
lead=i	-9 9
lead=iceland	17 -17
lead=if	8 -8
lead=in	-12 12
lead=its	10 -10
lead=japan	-7 7
lead=last	9 -9
lead=malaysia	12 -12
lead=my	-13 13
lead=new	19 -19
lead=of	-10 10
lead=our	10 -10
lead=prices	7 -7
lead=south	-14 14
lead=the	8 -8
lead=trade	8 -8
lead=trump	-14 14
lead=until	8 -8
lead=up	-17 17
lead=we	-15 15
lead=which	11 -11
level	43 -43
lll=<begin> <name> :	6 -6
lll=<begin> <name> ship	8 -8
lll=<begin> <person> :	-17 17
lll=<name> sell <name>	8 -8
lll=<quality> good worth	-11 11
lll=a duty of	-6 6
lll=and at least	-10 10
lll=good worth about	-8 8
lll=in <number> :	16 -16
lll=the duty of	9 -9
lll=to grow by	11 -11
lll=year it was	10 -10
lr=, and	-9 9
lr=, in	6 -6
lr=, is	-8 8
lr=, more	-10 10
lr=, of	9 -9
lr=, or	-16 16
lr=: .	-18 18
lr=: <span>	18 -18
lr=<begin> of	-11 11
lr=about ,	-19 19
lr=at .	6 -6
lr=buy more	-9 9
lr=by .	-13 13
lr=by thi	7 -7
lr=down .	-17 17
lr=fall .	8 -8
lr=for .	-6 6
lr=from to	16 -16
lr=is .	-9 9
lr=least of	-7 7
lr=of ,	-6 6
lr=of in	11 -11
lr=of over	-12 12
lr=pay .	6 -6
lr=rise in	-9 9
lr=sell of	-8 8
lr=the duty	8 -8
lr=the of	-7 7
lr=the president	8 -8
lr=to .	13 -13
lr=up .	8 -8
lr=were in	18 -18
lr=worth last	7 -7
lr=worth to	-13 13
nc2=agree	-7 7
nc2=down	-6 6
nc2=say	-7 7
nc2=stay	-11 11
nc2=up	7 -7
nct2=agree participle-passive	-10 10
nct2=bear past	6 -6
nct2=impose participle-passive	-12 12
nct2=impose past	9 -9
nct2=stay present	-10 10
near about deficit 1 percent	6 -6
near about duties 5	-17 17
near about duties 5 money	-17 17
near about exports 8	6 -6
near about exports 8 percent	-20 20
near about exports 8 tonnes	25 -25
near about growth 7	-17 17
near about growth 7 percent	-17 17
near about imports 9 money	6 -6
near about imports 9 tonnes	-18 18
near about investment 4	-8 8
near about purchases 6	-10 10
near about purchases 6 percent	14 -14
near about purchases 6 units	-17 17
near about trade 10	6 -6
near about trade 10 money	-15 15
near about trade 10 percent	34 -34
near about trade 3	-10 10
near about trade 3 money	-9 9
near achieved	-9 9
near achieved money	-16 16
near achieved percent	6 -6
near achieved tonnes	-7 7
near aim	-13 13
near aim money	-9 9
near aim percent	20 -20
near aim tonnes	-20 20
near aim units	-11 11
near average	-17 17
near average percent	-17 17
near change	-8 8
near change money	12 -12
near change percent	-18 18
near change tonnes	-10 10
near change units	15 -15
near each way	-19 19
near each way money	-13 13
near each way percent	-7 7
near not trade percent	20 -20
near period	-29 29
near period money	-20 20
near period tonnes	-12 12
near to come money	-8 8
near to come percent	7 -7
near trade	-8 8
near trade percent	-14 14
near trade tonnes	15 -15
next=)	-9 9
next=,	11 -11
next=:	13 -13
next=because	-10 10
next=if	-8 8
nhas-participle	-13 13
nhas-perfect	8 -8
nt2=participle-passive	-16 16
nv2-none	10 -10
nv2=be	-14 14
nv2=have	10 -10
nv2=other	7 -7
nv2=pay	6 -6
nv2=say	-10 10
nv2=show	6 -6
nvt2=be present	-12 12
nvt2=have present	8 -8
pc0=agree	11 -11
pc0=down	9 -9
pc0=impose	-7 7
pc0=propose	8 -8
pc0=return	7 -7
pc1=down	11 -11
pc1=impose	-8 8
pc1=return	7 -7
pc1=say	-9 9
pc1=sell	14 -14
pc1=suspend	-7 7
pct0=agree past	6 -6
pct0=down past	6 -6
pct0=impose past	-8 8
pct0=impose present	-6 6
pct0=propose present	6 -6
pct0=up pluperfect	-7 7
pct1=down past	6 -6
pct1=impose past	-7 7
pct1=impose present	-6 6
pct1=propose participle-passive	-7 7
pct1=sell participle-passive	19 -19
pct1=up pluperfect	-7 7
phas-modal	12 -12
phas-participle	9 -9
phas-past	-9 9
phas-perfect	8 -8
phas-present	11 -11
prior about deficit 1	13 -13
prior about duties 5	7 -7
prior about exports 8	-16 16
prior about imports 9	19 -19
prior about investment 4	-18 18
prior aim	-6 6
prior each way	6 -6
prior not trade	8 -8
prior period	-46 46
prior worth	-8 8
pt0=modal	10 -10
pt0=past	-11 11
pt0=pluperfect	-11 11
pt0=present-passive	8 -8
pt1=modal	11 -11
pt1=participle-passive	9 -9
pt1=past	-7 7
pt1=pluperfect	-11 11
pt1=present-passive	8 -8
pv0=keep	-8 8
pv0=leave	-8 8
pv0=other	8 -8
pv0=report	16 -16
pv0=return	7 -7
pv0=say	-11 11
pv0=sign	6 -6
pv0=write	8 -8
pv1=have	9 -9
pv1=hold	-9 9
pv1=leave	-9 9
pv1=other	8 -8
pv1=report	16 -16
pv1=return	7 -7
pv1=say	-10 10
pv1=sell	14 -14
pv1=write	8 -8
pvt0=say past	-6 6
pvt0=write present	9 -9
pvt1=be present	6 -6
pvt1=say past	-6 6
pvt1=sell participle	19 -19
pvt1=write present	9 -9
q:'s	-19 19
q:,	6 -6
q:-	7 -7
q:<agent>	18 -18
q:<day-ahead>	21 -21
q:<gate>	26 -26
q:<goods-amount>	-6 6
q:<level-noun>	-18 18
q:<level>	10 -10
q:<money>	-31 31
q:<month-gone>	-9 9
q:<name>	-8 8
q:<not>	19 -19
q:<number>	7 -7
q:<person>	-20 20
q:<sender>	-8 8
q:<span>	-11 11
q:<v-agree>	6 -6
q:<v-bear>	13 -13
q:<v-begin>	14 -14
q:<v-buy>	10 -10
q:<v-down>	-6 6
q:<v-end>	8 -8
q:<v-impose>	27 -27
q:<v-propose>	7 -7
q:<v-stay>	-17 17
q:<v-suspend>	-8 8
q:<v-target>	21 -21
q:<v-threaten>	-7 7
q:<v-up>	18 -18
q:a	21 -21
q:account	6 -6
q:after	-9 9
q:agree	-7 7
q:all	-20 20
q:among	-13 13
q:announce	11 -11
q:apply	-9 9
q:are	-9 9
q:as	20 -20
q:ban	15 -15
q:bean	8 -8
q:beef	14 -14
q:been	-6 6
q:before	8 -8
q:but	7 -7
q:by	18 -18
q:car	-7 7
q:case	16 -16
q:charge	8 -8
q:closed	15 -15
q:company	12 -12
q:contract	-8 8
q:cost	17 -17
q:could	20 -20
q:country	-9 9
q:crop	14 -14
q:day	21 -21
q:deadline	8 -8
q:deal	7 -7
q:dinner	-7 7
q:direction	-7 7
q:done	-14 14
q:down	-16 16
q:duty	-7 7
q:end	19 -19
q:evening	7 -7
q:every	18 -18
q:exempt	18 -18
q:expect	17 -17
q:extra	-8 8
q:fall	-20 20
q:farm	-7 7
q:fee	6 -6
q:file	-18 18
q:from	16 -16
q:full	7 -7
q:go	7 -7
q:good	-9 9
q:had	14 -14
q:has	-13 13
q:home	7 -7
q:house	8 -8
q:i	7 -7
q:import	16 -16
q:in	-20 20
q:income	11 -11
q:into	-6 6
q:it	13 -13
q:keep	15 -15
q:last	-11 11
q:least	7 -7
q:leave	-10 10
q:list	-10 10
q:long	-6 6
q:lose	-9 9
q:lower	24 -24
q:may	19 -19
q:member	-7 7
q:million	21 -21
q:month	-6 6
q:more	-11 11
q:most	-13 13
q:mr	-13 13
q:much	-6 6
q:must	6 -6
q:new	-6 6
q:next	-6 6
q:night	18 -18
q:no	7 -7
q:nothing	8 -8
q:number	-29 29
q:oil	-8 8
q:olive	-11 11
q:on	9 -9
q:our	-15 15
q:out	-7 7
q:per	10 -10
q:port	13 -13
q:price	10 -10
q:promise	-6 6
q:published	6 -6
q:quarter	8 -8
q:question	-10 10
q:reader	-6 6
q:refund	-7 7
q:remain	7 -7
q:reporter	-12 12
q:rise	13 -13
q:round	6 -6
q:run	12 -12
q:sale	-12 12
q:salmon	-21 21
q:same	12 -12
q:see	6 -6
q:share	10 -10
q:side	20 -20
q:sign	6 -6
q:some	-7 7
q:somebody	-6 6
q:soybean	11 -11
q:stay	-14 14
q:still	9 -9
q:sugar	9 -9
q:surcharge	10 -10
q:take	23 -23
q:talk	15 -15
q:than	-11 11
q:thank	15 -15
q:that	15 -15
q:the	9 -9
q:their	11 -11
q:then	-17 17
q:there	-21 21
q:thi	-22 22
q:three	-27 27
q:top	17 -17
q:trade	12 -12
q:truce	8 -8
q:under	8 -8
q:until	8 -8
q:up	27 -27
q:used	6 -6
q:warn	-7 7
q:we	-6 6
q:week	-16 16
q:what	-9 9
q:where	6 -6
q:whether	7 -7
q:which	9 -9
q:will	-7 7
q:win	8 -8
q:winter	8 -8
q:with	22 -22
q:word	-7 7
q:worth	-13 13
q:would	-17 17
q:year	-22 22
q:you	23 -23
q:your	9 -9
qt=modal	11 -11
qt=past	-7 7
qt=perfect	-10 10
r1=!	-18 18
r1='	-9 9
r1=(	-6 6
r1=)	13 -13
r1=,	6 -6
r1=.	-11 11
r1=<duty>	26 -26
r1=<goods>	10 -10
r1=<v-begin>	-13 13
r1=<v-up>	-6 6
r1=and	19 -19
r1=are	-11 11
r1=by	-17 17
r1=duty	14 -14
r1=for	-6 6
r1=from	-7 7
r1=go	-7 7
r1=higher	9 -9
r1=in	-19 19
r1=more	-13 13
r1=of	-20 20
r1=off	-7 7
r1=on	26 -26
r1=or	-17 17
r1=over	-9 9
r1=president	8 -8
r1=so	-8 8
r1=tariff	11 -11
r1=that	6 -6
r1=to	30 -30
r1=under	-6 6
r1=upon	6 -6
r1=worth	-7 7
r2="	7 -7
r2=,	26 -26
r2=.	12 -12
r2=<day-ahead>	-7 7
r2=<day-gone>	-6 6
r2=<end>	-13 13
r2=<goods>	-14 14
r2=<money>	-6 6
r2=<month-gone>	-18 18
r2=<number>	8 -8
r2=<quality>	-24 24
r2=<span>	-8 8
r2=<v-bear>	7 -7
r2=<v-begin>	14 -14
r2=<v-buy>	-8 8
r2=<v-down>	9 -9
r2=<v-impose>	11 -11
r2=<v-target>	6 -6
r2=<v-up>	6 -6
r2=a	9 -9
r2=an	-11 11
r2=at	9 -9
r2=been	-15 15
r2=each	-16 16
r2=expect	-9 9
r2=good	-6 6
r2=in	6 -6
r2=is	-6 6
r2=it	-17 17
r2=no	-10 10
r2=not	6 -6
r2=of	19 -19
r2=or	-6 6
r2=over	9 -9
r2=palm	8 -8
r2=soybean	-9 9
r2=than	-11 11
r2=the	-20 20
r2=way	-8 8
r2=will	11 -11
r2=worth	-11 11
r3='s	-6 6
r3=)	-21 21
r3=<end>	-10 10
r3=<name>	-12 12
r3=<number>	17 -17
r3=<sender>	16 -16
r3=<span>	-6 6
r3=<v-bear>	-8 8
r3=<v-impose>	11 -11
r3=<v-say>	6 -6
r3=<v-sell>	13 -13
r3=<v-stay>	-11 11
r3=been	7 -7
r3=cheese	7 -7
r3=date	-6 6
r3=emergency	-6 6
r3=first	-10 10
r3=had	10 -10
r3=it	12 -12
r3=last	20 -20
r3=oil	15 -15
r3=on	9 -9
r3=rice	-11 11
r3=that	9 -9
r3=thi	-12 12
r3=wheat	-7 7
r3=which	11 -11
r3=year	-21 21
r4='s	-8 8
r4=,	6 -6
r4=:	8 -8
r4=<duty>	-9 9
r4=<end>	-8 8
r4=<goods-amount>	8 -8
r4=<goods>	10 -10
r4=<level>	15 -15
r4=<name>	-21 21
r4=<number>	7 -7
r4=<quality>	6 -6
r4=<v-agree>	10 -10
r4=according	-9 9
r4=and	-12 12
r4=by	6 -6
r4=from	6 -6
r4=good	-7 7
r4=is	14 -14
r4=it	8 -8
r4=last	-18 18
r4=of	-12 12
r4=season	14 -14
r4=sell	-11 11
r4=tariff	-6 6
r4=the	-13 13
r4=week	7 -7
r4=which	-12 12
r=! <end>	-18 18
r=' worth	-9 9
r=, <level>	7 -7
r=, of	7 -7
r=, or	-6 6
r=, up	6 -6
r=, which	-6 6
r=. <end>	-11 11
r=and a	16 -16
r=before the	7 -7
r=by <number>	-7 7
r=for <name>	-11 11
r=from the	-7 7
r=in <month-gone>	-20 20
r=in <name>	7 -7
r=in <number>	12 -12
r=in all	10 -10
r=in each	-11 11
r=in the	-6 6
r=more than	-10 10
r=of <name>	-10 10
r=of <quality>	-16 16
r=of it	-18 18
r=of soybean	-10 10
r=of what	-9 9
r=on <quality>	7 -7
r=or <level>	-16 16
r=over <span>	-8 8
r=since <day-gone>	-10 10
r=that <name>	8 -8
r=to <name>	13 -13
r=under the	-13 13
rule:after none	-8 8
rule:deficit money	-9 9
rule:duties money	-14 14
rule:exports percent	-22 22
rule:imports money	23 -23
rule:imports tonnes	-17 17
rule:investment money	-8 8
rule:none percent	47 -47
rule:none tonnes	-23 23
rule:none units	-11 11
rule:other money	6 -6
rule:purchases units	-9 9
rule:state achieved	-17 17
rule:state aimed at	-16 16
rule:state reported	10 -10
rule:trade money	-14 14
rule:trade tonnes	24 -24
rule:what deficit	-13 13
rule:what duties	-14 14
rule:what exports	-13 13
rule:what investment	-8 8
rule:what none	24 -24
rule:what other	-6 6
rule:what purchases	-6 6
s:!	-20 20
s:"	8 -8
s:(	-12 12
s:)	-6 6
s:,	11 -11
s:;	19 -19
s:<agent>	10 -10
s:<day-today>	12 -12
s:<duty>	-7 7
s:<gate>	13 -13
s:<goods-amount>	-20 20
s:<level-noun>	12 -12
s:<level>	38 -38
s:<money>	-60 60
s:<month-gone>	-9 9
s:<name>	-8 8
s:<number>	19 -19
s:<person>	-26 26
s:<points>	6 -6
s:<taker>	13 -13
s:<v-bear>	14 -14
s:<v-begin>	-18 18
s:<v-buy>	-15 15
s:<v-end>	7 -7
s:<v-sell>	6 -6
s:<v-suspend>	18 -18
s:<v-up>	8 -8
s:?	9 -9
s:_	-6 6
s:a	20 -20
s:above	13 -13
s:abroad	9 -9
s:act	-11 11
s:ad	6 -6
s:add	11 -11
s:additional	8 -8
s:after	-8 8
s:aim	-10 10
s:alone	-17 17
s:also	-19 19
s:aluminum	-14 14
s:an	-6 6
s:announce	11 -11
s:any	16 -16
s:approve	6 -6
s:arrangement	7 -7
s:as	16 -16
s:ask	10 -10
s:asleep	6 -6
s:at	30 -30
s:average	-35 35
s:back	11 -11
s:banana	-6 6
s:basi	7 -7
s:be	-9 9
s:bean	15 -15
s:bear	6 -6
s:because	-11 11
s:been	7 -7
s:before	-18 18
s:best	12 -12
s:between	-11 11
s:board	-9 9
s:boeing	-10 10
s:book	-15 15
s:border	8 -8
s:both	7 -7
s:boxe	12 -12
s:bridge	12 -12
s:budget	6 -6
s:built	9 -9
s:busan	-6 6
s:butter	-12 12
s:buy	-9 9
s:buyer	17 -17
s:by	-18 18
s:c	22 -22
s:car	-8 8
s:charge	16 -16
s:christma	9 -9
s:city	7 -7
s:claim	-8 8
s:closed	14 -14
s:club	8 -8
s:coal	-9 9
s:cod	14 -14
s:collect	-6 6
s:company	20 -20
s:confirm	-8 8
s:cotton	9 -9
s:could	7 -7
s:country	-13 13
s:cover	-6 6
s:cut	11 -11
s:deadline	7 -7
s:deal	18 -18
s:deficit	6 -6
s:district	9 -9
s:do	-8 8
s:doe	10 -10
s:done	-13 13
s:down	-15 15
s:each	-12 12
s:earlier	7 -7
s:earth	6 -6
s:economy	27 -27
s:either	-7 7
s:eleven	12 -12
s:end	-11 11
s:euro	8 -8
s:every	7 -7
s:everybody	6 -6
s:existing	-8 8
s:extra	7 -7
s:fall	-16 16
s:far	-12 12
s:farmer	-10 10
s:fee	20 -20
s:firm	8 -8
s:first	11 -11
s:fiscal	6 -6
s:fish	-19 19
s:flour	9 -9
s:food	16 -16
s:forty	-6 6
s:free	-11 11
s:fuel	7 -7
s:future	11 -11
s:gained	7 -7
s:gas	7 -7
s:get	8 -8
s:goal	-13 13
s:grow	6 -6
s:growth	-17 17
s:half	-13 13
s:has	10 -10
s:he	9 -9
s:higher	12 -12
s:his	6 -6
s:hit	-10 10
s:house	9 -9
s:in	-9 9
s:include	-10 10
s:including	15 -15
s:increase	9 -9
s:index	11 -11
s:industry	-10 10
s:inflation	12 -12
s:instead	6 -6
s:interest	19 -19
s:invest	-11 11
s:is	13 -13
s:its	8 -8
s:jump	-10 10
s:kilo	12 -12
s:land	-10 10
s:lapse	-8 8
s:largest	15 -15
s:last	9 -9
s:later	10 -10
s:lay	8 -8
s:least	-8 8
s:leave	-6 6
s:lentil	-11 11
s:letter	9 -9
s:long	6 -6
s:look	6 -6
s:lorry	6 -6
s:lot	-12 12
s:make	9 -9
s:mangoe	-6 6
s:margin	9 -9
s:market	15 -15
s:may	8 -8
s:middle	-9 9
s:milk	13 -13
s:mill	11 -11
s:move	6 -6
s:my	-10 10
s:name	-8 8
s:net	21 -21
s:new	20 -20
s:next	-6 6
s:nil	-16 16
s:no	-8 8
s:nobody	-13 13
s:not	18 -18
s:now	7 -7
s:offer	17 -17
s:oil	15 -15
s:old	9 -9
s:older	-10 10
s:on	6 -6
s:one	-11 11
s:opened	6 -6
s:or	-7 7
s:orange	-16 16
s:order	-6 6
s:output	-18 18
s:owe	9 -9
s:own	-9 9
s:page	17 -17
s:palm	6 -6
s:paper	13 -13
s:parcel	8 -8
s:pay	14 -14
s:point	13 -13
s:potash	17 -17
s:potatoe	9 -9
s:powder	15 -15
s:power	15 -15
s:prepare	-7 7
s:present	-6 6
s:president	10 -10
s:price	10 -10
s:profit	6 -6
s:promise	-15 15
s:purchase	-12 12
s:put	-13 13
s:q	-10 10
s:quarrel	-11 11
s:raspberry	-11 11
s:rate	16 -16
s:reciprocal	-6 6
s:reckon	-10 10
s:record	13 -13
s:regard	8 -8
s:report	12 -12
s:return	7 -7
s:revenue	15 -15
s:right	7 -7
s:rise	10 -10
s:run	9 -9
s:sale	25 -25
s:same	11 -11
s:season	-6 6
s:sell	6 -6
s:shanghai	7 -7
s:she	-8 8
s:shipment	-12 12
s:shop	12 -12
s:shrink	-8 8
s:since	11 -11
s:so	-10 10
s:some	6 -6
s:south	15 -15
s:soybean	-17 17
s:start	-7 7
s:state	12 -12
s:stay	9 -9
s:steel	-12 12
s:stop	7 -7
s:strike	6 -6
s:subject	8 -8
s:sugar	-8 8
s:sum	8 -8
s:surplu	-13 13
s:suspend	6 -6
s:take	-17 17
s:target	-12 12
s:tea	11 -11
s:term	-13 13
s:that	12 -12
s:the	7 -7
s:their	21 -21
s:then	9 -9
s:there	-16 16
s:thi	-9 9
s:though	12 -12
s:thousand	-12 12
s:three	32 -32
s:through	-8 8
s:ticket	13 -13
s:time	43 -43
s:top	10 -10
s:total	7 -7
s:trade	-9 9
s:truce	-7 7
s:truck	-8 8
s:two	13 -13
s:unchanged	6 -6
s:until	27 -27
s:upon	12 -12
s:valley	9 -9
s:valorem	6 -6
s:volume	-30 30
s:vote	8 -8
s:want	11 -11
s:watche	-11 11
s:water	6 -6
s:way	-12 12
s:we	-7 7
s:we're	10 -10
s:week	10 -10
s:what	-12 12
s:wheat	-10 10
s:where	7 -7
s:who	18 -18
s:whole	-11 11
s:whose	7 -7
s:will	6 -6
s:wire	-6 6
s:with	13 -13
s:word	-8 8
s:world	-10 10
s:write	11 -11
s:year	-17 17
s:you	23 -23
s:zero	15 -15
s:—	14 -14
sa:!	-20 20
sa:" .	8 -8
sa:'s	-14 14
sa:)	-6 6
sa:) .	9 -9
sa:) and	-11 11
sa:, <money>	-6 6
sa:, <number>	22 -22
sa:, and	-6 6
sa:, by	-7 7
sa:, has	12 -12
sa:, on	-12 12
sa:, or	-7 7
sa:, so	7 -7
sa:, the	-12 12
sa:, to	-11 11
sa:, under	-11 11
sa::	7 -7
sa:;	16 -16
sa:; the	6 -6
sa:<day-ahead>	10 -10
sa:<day-gone> ,	7 -7
sa:<day-gone> .	-12 12
sa:<day-today>	8 -8
sa:<day-today> .	10 -10
sa:<duty>	-17 17
sa:<goods-amount>	6 -6
sa:<goods-amount> .	-18 18
sa:<goods-amount> in	19 -19
sa:<goods-amount> of	15 -15
sa:<goods>	15 -15
sa:<level>	22 -22
sa:<level> ,	14 -14
sa:<level> .	24 -24
sa:<level> in	7 -7
sa:<level> of	-11 11
sa:<level> on	-30 30
sa:<money>	-22 22
sa:<money> in	-7 7
sa:<name>	-13 13
sa:<name> :	-6 6
sa:<name> ;	6 -6
sa:<name> sell	-9 9
sa:<name> since	-7 7
sa:<number>	6 -6
sa:<number> .	-15 15
sa:<number> in	18 -18
sa:<number> of	7 -7
sa:<number> that	-11 11
sa:<office>	9 -9
sa:<organisation> and	6 -6
sa:<person> tell	-6 6
sa:<points>	9 -9
sa:<quality> date	-6 6
sa:<quality> export	13 -13
sa:<quality> rice	-11 11
sa:<seat>	-12 12
sa:<seat> 's	-9 9
sa:<seat> .	8 -8
sa:<seat> say	-6 6
sa:<sender>	17 -17
sa:<span>	-15 15
sa:<span> ,	-8 8
sa:<span> in	-8 8
sa:<span> of	15 -15
sa:<span> to	6 -6
sa:<taker>	18 -18
sa:<v-bear>	10 -10
sa:<v-begin>	-14 14
sa:<v-say>	6 -6
sa:<v-sell>	6 -6
sa:<v-stay>	18 -18
sa:<v-suspend>	21 -21
sa:<v-up>	6 -6
sa:?	9 -9
sa:act	-11 11
sa:after	-6 6
sa:again	8 -8
sa:agree	-13 13
sa:agreement	6 -6
sa:all ,	12 -12
sa:also	-7 7
sa:aluminum	-14 14
sa:an increase	10 -10
sa:and <level>	6 -6
sa:and <name>	-9 9
sa:and a	21 -21
sa:and no	-8 8
sa:and of	-6 6
sa:any	8 -8
sa:arrangement	7 -7
sa:at	8 -8
sa:at present	-8 8
sa:average	-14 14
sa:basi	6 -6
sa:bean	13 -13
sa:because	-9 9
sa:because of	-8 8
sa:beef and	-11 11
sa:before	-10 10
sa:before .	-8 8
sa:before the	6 -6
sa:best	9 -9
sa:boeing	-9 9
sa:buy	-6 6
sa:buyer	16 -16
sa:by <day-ahead>	-13 13
sa:by <level>	6 -6
sa:by <name>	6 -6
sa:call	-7 7
sa:call reciprocal	-10 10
sa:can	-6 6
sa:car	-11 11
sa:car .	-13 13
sa:cheese	7 -7
sa:christma	9 -9
sa:christma .	9 -9
sa:coal	-9 9
sa:collect .	-6 6
sa:cotton	10 -10
sa:count	-7 7
sa:country	8 -8
sa:custom	-7 7
sa:cut	8 -8
sa:deadline	6 -6
sa:doe	8 -8
sa:doe not	7 -7
sa:dollar	-7 7
sa:double	-8 8
sa:down from	6 -6
sa:duty of	12 -12
sa:duty on	6 -6
sa:each	-16 16
sa:each of	-14 14
sa:either	-8 8
sa:every	6 -6
sa:expect	-7 7
sa:expect .	-8 8
sa:export	14 -14
sa:export to	15 -15
sa:extension	-6 6
sa:far	-9 9
sa:fentanyl	-7 7
sa:fentanyl ,	-10 10
sa:firm	7 -7
sa:first	7 -7
sa:first .	9 -9
sa:first <span>	16 -16
sa:first term	-10 10
sa:food	16 -16
sa:for <money>	-9 9
sa:for <name>	-14 14
sa:for <span>	6 -6
sa:found	-6 6
sa:free	-8 8
sa:from	11 -11
sa:from <day-ahead>	6 -6
sa:from <level>	8 -8
sa:get	13 -13
sa:good worth	6 -6
sa:had been	-11 11
sa:half	7 -7
sa:has	7 -7
sa:has not	8 -8
sa:have	13 -13
sa:higher	10 -10
sa:hold	8 -8
sa:hold .	6 -6
sa:i	-9 9
sa:import	11 -11
sa:in	-8 8
sa:in <month-gone>	-9 9
sa:in <number>	-12 12
sa:in <span>	-6 6
sa:in a	-8 8
sa:in all	13 -13
sa:in each	-14 14
sa:in its	8 -8
sa:in the	9 -9
sa:include	-14 14
sa:including	16 -16
sa:increase	10 -10
sa:increase of	10 -10
sa:is a	-9 9
sa:is the	-10 10
sa:is to	-6 6
sa:it .	-11 11
sa:its best	7 -7
sa:last season	6 -6
sa:last summer	-7 7
sa:later	8 -8
sa:lay	6 -6
sa:leave	-7 7
sa:less than	-8 8
sa:like	-6 6
sa:line	10 -10
sa:long	6 -6
sa:lower	-10 10
sa:make	18 -18
sa:may	10 -10
sa:meet	-7 7
sa:milk	14 -14
sa:milk powder	14 -14
sa:month	-8 8
sa:more	-6 6
sa:more than	-8 8
sa:next	-17 17
sa:next .	-6 6
sa:nil	-16 16
sa:no	-13 13
sa:no truce	-10 10
sa:of	8 -8
sa:of <name>	-9 9
sa:of <quality>	-13 13
sa:of soybean	-10 10
sa:of that	8 -8
sa:of the	-12 12
sa:of thi	16 -16
sa:of what	-6 6
sa:off the	-9 9
sa:oil	15 -15
sa:older	-11 11
sa:on	7 -7
sa:on <day-ahead>	7 -7
sa:on good	10 -10
sa:on import	7 -7
sa:on our	-11 11
sa:on steel	-14 14
sa:or	-14 14
sa:or <level>	-21 21
sa:order	-6 6
sa:other	6 -6
sa:our	-13 13
sa:over <span>	-9 9
sa:page	7 -7
sa:palm	9 -9
sa:palm oil	9 -9
sa:pause	6 -6
sa:pay	9 -9
sa:pay <level>	10 -10
sa:plu	6 -6
sa:powder	14 -14
sa:present	-8 8
sa:present .	-8 8
sa:president	10 -10
sa:quota	-11 11
sa:raise	8 -8
sa:rare earth	6 -6
sa:reach	12 -12
sa:reciprocal	-8 8
sa:reciprocal .	-11 11
sa:record	-8 8
sa:sale	8 -8
sa:say .	-9 9
sa:season ,	-11 11
sa:second	7 -7
sa:sell to	-11 11
sa:sheet	-6 6
sa:show	6 -6
sa:since <day-gone>	-8 8
sa:since <month-gone>	8 -8
sa:since <number>	6 -6
sa:since the	-8 8
sa:so far	-10 10
sa:some	11 -11
sa:soybean	-14 14
sa:spring .	-7 7
sa:start	-12 12
sa:start on	-13 13
sa:state	6 -6
sa:steel	-9 9
sa:steel ,	-14 14
sa:subject	6 -6
sa:such	7 -7
sa:sum	8 -8
sa:summer	-10 10
sa:summer .	-11 11
sa:tariff	-8 8
sa:tariff .	-20 20
sa:tariff for	6 -6
sa:tariff on	12 -12
sa:tax	-14 14
sa:term	-10 10
sa:than in	-17 17
sa:than last	10 -10
sa:that <name>	10 -10
sa:that the	17 -17
sa:the	-11 11
sa:the <day-ahead>	-10 10
sa:the <level>	-17 17
sa:the <office>	6 -6
sa:the <quality>	12 -12
sa:the <seat>	-8 8
sa:the <span>	-10 10
sa:the duty	-11 11
sa:the emergency	-7 7
sa:the last	-6 6
sa:the next	-14 14
sa:the pause	6 -6
sa:the second	7 -7
sa:the sum	7 -7
sa:the surcharge	-6 6
sa:the tariff	-7 7
sa:the year	-24 24
sa:there	-13 13
sa:there .	-6 6
sa:there is	-10 10
sa:they	9 -9
sa:thi year	13 -13
sa:three	-13 13
sa:three .	-9 9
sa:time	23 -23
sa:time .	9 -9
sa:to	6 -6
sa:to <money>	-6 6
sa:to <quality>	8 -8
sa:to a	-7 7
sa:truce	-13 13
sa:truce .	-14 14
sa:truck	-7 7
sa:under	-12 12
sa:under an	-8 8
sa:under the	-13 13
sa:until	10 -10
sa:upon	7 -7
sa:us	6 -6
sa:value	6 -6
sa:want	9 -9
sa:was the	-6 6
sa:week	15 -15
sa:week .	7 -7
sa:were	8 -8
sa:what <name>	-10 10
sa:wheat	-8 8
sa:who	11 -11
sa:will	8 -8
sa:worth	-6 6
sa:worth <money>	6 -6
sa:would	6 -6
sa:year	-12 12
sa:year ,	-25 25
sa:year .	8 -8
sa:year before	-16 16
sa:year to	11 -11
sa:you	9 -9
sa:zero	9 -9
sb:' <organisation>	-6 6
sb:'s economy	8 -8
sb:'s export	-17 17
sb:(	-7 7
sb:( <level>	-14 14
sb:, <level>	-12 12
sb:, a	-27 27
sb:, as	8 -8
sb:, at	14 -14
sb:, come	13 -13
sb:, if	-19 19
sb:, is	-6 6
sb:, it	6 -6
sb:, of	7 -7
sb:, or	6 -6
sb:, put	-11 11
sb:, say	15 -15
sb:, the	13 -13
sb:, to	8 -8
sb:, will	-8 8
sb:, worth	7 -7
sb:, —	16 -16
sb:-	8 -8
sb:: <goods-amount>	7 -7
sb:: <money>	-15 15
sb:: <name>	-14 14
sb:: <number>	6 -6
sb:: <quality>	8 -8
sb:: our	9 -9
sb:<agent>	10 -10
sb:<day-ahead>	-7 7
sb:<day-ahead> ,	-20 20
sb:<day-gone> ,	12 -12
sb:<duty>	9 -9
sb:<gate>	11 -11
sb:<goods-amount> in	7 -7
sb:<goods>	-6 6
sb:<level-noun>	7 -7
sb:<level>	16 -16
sb:<level> for	9 -9
sb:<level> in	7 -7
sb:<level> last	-6 6
sb:<level> on	-7 7
sb:<level> since	8 -8
sb:<level> to	14 -14
sb:<money> a	8 -8
sb:<money> in	-9 9
sb:<money> last	7 -7
sb:<money> of	10 -10
sb:<money> to	-8 8
sb:<month-gone>	-13 13
sb:<month-gone> :	-11 11
sb:<month-gone> it	-10 10
sb:<name>	-6 6
sb:<name> and	6 -6
sb:<name> buy	-10 10
sb:<name> come	9 -9
sb:<name> drop	10 -10
sb:<name> export	6 -6
sb:<name> fall	-22 22
sb:<name> from	-7 7
sb:<name> has	6 -6
sb:<name> have	-10 10
sb:<name> in	-6 6
sb:<name> is	-8 8
sb:<name> take	-7 7
sb:<name> that	-8 8
sb:<name> was	10 -10
sb:<name> were	10 -10
sb:<not>	11 -11
sb:<number>	-13 13
sb:<number> ,	-15 15
sb:<number> <name>	-6 6
sb:<number> duty	-14 14
sb:<number> in	7 -7
sb:<number> it	-6 6
sb:<number> of	8 -8
sb:<number> the	-15 15
sb:<organisation> :	11 -11
sb:<organisation> had	-7 7
sb:<organisation> put	-8 8
sb:<person>	-26 26
sb:<person> :	-32 32
sb:<person> has	-16 16
sb:<quality> export	-19 19
sb:<quality> tea	7 -7
sb:<seat> is	9 -9
sb:<span>	25 -25
sb:<span> of	8 -8
sb:<v-bear>	6 -6
sb:<v-begin>	-6 6
sb:<v-buy>	-17 17
sb:<v-down>	8 -8
sb:<v-end>	11 -11
sb:<v-return>	6 -6
sb:<v-stay>	-10 10
sb:_	-6 6
sb:a	20 -20
sb:about	-7 7
sb:above	6 -6
sb:abroad	9 -9
sb:add	10 -10
sb:additional	8 -8
sb:again	-6 6
sb:agree	9 -9
sb:agree to	6 -6
sb:ahead	-7 7
sb:aim	-10 10
sb:aim at	-8 8
sb:all country	-12 12
sb:alone	-11 11
sb:also	-14 14
sb:and	13 -13
sb:and would	12 -12
sb:announce	7 -7
sb:any	7 -7
sb:apply	-9 9
sb:apply to	-12 12
sb:as	12 -12
sb:ask	9 -9
sb:at	25 -25
sb:at <level>	11 -11
sb:at least	-6 6
sb:average	-26 26
sb:back	10 -10
sb:been	8 -8
sb:before	-11 11
sb:before the	-10 10
sb:between	-6 6
sb:between the	-8 8
sb:board	-12 12
sb:book	-16 16
sb:border	7 -7
sb:both	7 -7
sb:bridge	6 -6
sb:built	6 -6
sb:butter	-8 8
sb:buy	-7 7
sb:buy <goods-amount>	10 -10
sb:buy <quality>	-8 8
sb:by	-16 16
sb:by <number>	-9 9
sb:c	21 -21
sb:call	8 -8
sb:charge	12 -12
sb:claim	-7 7
sb:closed	11 -11
sb:cod	18 -18
sb:come	9 -9
sb:company	17 -17
sb:could	6 -6
sb:country	-21 21
sb:crop	7 -7
sb:cut its	10 -10
sb:day	7 -7
sb:deal	16 -16
sb:deal with	6 -6
sb:deficit	6 -6
sb:do	-13 13
sb:done	-14 14
sb:down	-17 17
sb:down from	6 -6
sb:drop from	7 -7
sb:duty is	6 -6
sb:duty of	8 -8
sb:each of	9 -9
sb:each side	-7 7
sb:economy	23 -23
sb:emergency tariff	8 -8
sb:end	-11 11
sb:end of	-10 10
sb:euro	7 -7
sb:export	-12 12
sb:export good	8 -8
sb:export to	-27 27
sb:fall	-15 15
sb:fall by	-19 19
sb:fall to	8 -8
sb:farmer	-7 7
sb:fee	15 -15
sb:fee of	6 -6
sb:first	7 -7
sb:first half	-15 15
sb:fish	-23 23
sb:flour	9 -9
sb:for <money>	-13 13
sb:for <name>	-7 7
sb:for <number>	-16 16
sb:for <span>	28 -28
sb:for a	10 -10
sb:for the	8 -8
sb:for thi	-20 20
sb:from <name>	-27 27
sb:from the	8 -8
sb:fruit	6 -6
sb:future	7 -7
sb:gas	8 -8
sb:goal	-14 14
sb:goal of	-13 13
sb:good for	-14 14
sb:good with	-8 8
sb:grow	8 -8
sb:grower in	-11 11
sb:growth	-6 6
sb:growth of	10 -10
sb:had been	-6 6
sb:had lose	8 -8
sb:half	-24 24
sb:half of	-11 11
sb:has	8 -8
sb:has been	16 -16
sb:have	-11 11
sb:he	6 -6
sb:here	7 -7
sb:hit	-10 10
sb:hope for	-16 16
sb:house	7 -7
sb:if it	10 -10
sb:import of	12 -12
sb:in	-9 9
sb:in <month-gone>	-18 18
sb:in <name>	21 -21
sb:in <number>	-10 10
sb:in each	10 -10
sb:in the	-9 9
sb:index	11 -11
sb:industry	-8 8
sb:inflation	10 -10
sb:interest	12 -12
sb:invest	-10 10
sb:is <level>	6 -6
sb:is in	6 -6
sb:is the	-10 10
sb:is to	-10 10
sb:it doe	7 -7
sb:it had	-12 12
sb:jump	-10 10
sb:land	-7 7
sb:lapse	-8 8
sb:largest	17 -17
sb:last	7 -7
sb:last <span>	8 -8
sb:last year	7 -7
sb:least	-6 6
sb:liquefied	6 -6
sb:make up	-12 12
sb:market	9 -9
sb:match	6 -6
sb:middle	-9 9
sb:middle of	-9 9
sb:million	12 -12
sb:my	-15 15
sb:net	18 -18
sb:new	18 -18
sb:new duty	-6 6
sb:next	7 -7
sb:nobody	-13 13
sb:not	18 -18
sb:nothing	7 -7
sb:now	13 -13
sb:of <number>	12 -12
sb:of a	7 -7
sb:of duty	9 -9
sb:of that	10 -10
sb:of up	6 -6
sb:of which	7 -7
sb:offer	15 -15
sb:offer to	9 -9
sb:old	12 -12
sb:on	-6 6
sb:on ,	-7 7
sb:on <day-ahead>	-12 12
sb:on <quality>	19 -19
sb:on page	7 -7
sb:one	-8 8
sb:one ,	-7 7
sb:orange	-16 16
sb:our own	-15 15
sb:owe	8 -8
sb:own	-9 9
sb:page	9 -9
sb:paper	11 -11
sb:passed	7 -7
sb:pay	7 -7
sb:point	10 -10
sb:power	15 -15
sb:prepare	-7 7
sb:price	12 -12
sb:price in	6 -6
sb:promise	-16 16
sb:purchase	-9 9
sb:purchase of	-7 7
sb:put	-15 15
sb:put the	-10 10
sb:q	-10 10
sb:quarrel	-14 14
sb:quota	9 -9
sb:rate	16 -16
sb:reach	-6 6
sb:reckon	-7 7
sb:record	21 -21
sb:regard	8 -8
sb:report	14 -14
sb:report that	23 -23
sb:return	7 -7
sb:return ,	8 -8
sb:revenue	18 -18
sb:rise	8 -8
sb:sale	19 -19
sb:sale of	8 -8
sb:sale to	8 -8
sb:same	13 -13
sb:say	-6 6
sb:say that	10 -10
sb:say the	-15 15
sb:season	-6 6
sb:second	-11 11
sb:section <number>	-13 13
sb:sell	7 -7
sb:service	7 -7
sb:shanghai	7 -7
sb:shipment	-12 12
sb:shop	11 -11
sb:should	-9 9
sb:show	-8 8
sb:side	-12 12
sb:sign a	9 -9
sb:since	15 -15
sb:since <day-gone>	6 -6
sb:since <month-gone>	12 -12
sb:so	-13 13
sb:soybean	-6 6
sb:stand at	6 -6
sb:stay	7 -7
sb:surcharge	10 -10
sb:surplu	-13 13
sb:take	-14 14
sb:take <level>	-7 7
sb:target	-12 12
sb:tariff ,	6 -6
sb:tariff for	8 -8
sb:tariff of	8 -8
sb:tariff on	-6 6
sb:tax	11 -11
sb:tea	9 -9
sb:tell us	-7 7
sb:that	13 -13
sb:that <name>	10 -10
sb:that the	-21 21
sb:that was	-6 6
sb:that would	-8 8
sb:the	9 -9
sb:the <name>	-12 12
sb:the <office>	-7 7
sb:the <organisation>	-13 13
sb:the <seat>	-7 7
sb:the agreement	-6 6
sb:the average	-26 26
sb:the largest	16 -16
sb:the last	9 -9
sb:the middle	-9 9
sb:the new	13 -13
sb:the next	8 -8
sb:the old	11 -11
sb:the other	-11 11
sb:the port	-6 6
sb:the quarrel	-14 14
sb:the same	15 -15
sb:the share	-8 8
sb:the two	-23 23
sb:the year	-16 16
sb:their	16 -16
sb:them	-12 12
sb:then	7 -7
sb:there	-15 15
sb:there is	-8 8
sb:they	-14 14
sb:they were	-8 8
sb:thi	-9 9
sb:thi week	7 -7
sb:those of	-6 6
sb:through	-10 10
sb:through the	-13 13
sb:ticket	12 -12
sb:time	26 -26
sb:to <month-gone>	-12 12
sb:to <name>	-11 11
sb:to a	6 -6
sb:to be	-8 8
sb:to buy	6 -6
sb:to grow	11 -11
sb:to say	-9 9
sb:total	7 -7
sb:trade	-12 12
sb:trade between	-11 11
sb:trade deficit	-7 7
sb:truce	7 -7
sb:two	-23 23
sb:two country	-13 13
sb:unchanged	6 -6
sb:under	15 -15
sb:under section	10 -10
sb:until	17 -17
sb:up to	11 -11
sb:us	-10 10
sb:us that	-12 12
sb:volume	-30 30
sb:was	-6 6
sb:watche	-6 6
sb:way	-8 8
sb:we	-8 8
sb:we buy	11 -11
sb:we have	-14 14
sb:what	-10 10
sb:where	6 -6
sb:which	9 -9
sb:who	6 -6
sb:whole	-8 8
sb:will invest	-6 6
sb:wire	-6 6
sb:with	12 -12
sb:with <name>	7 -7
sb:world	-12 12
sb:would	-9 9
sb:would cost	-17 17
sb:would take	-12 12
sb:write	9 -9
sb:write that	8 -8
sb:year	-10 10
sb:year ,	-8 8
sb:year it	10 -10
sb:year the	15 -15
sb:year to	-6 6
sb:you	16 -16
sb:—	12 -12
sentence about exports 8	-6 6
sentence about imports 9	-6 6
sentence about purchases 6	-10 10
sentence about trade 10	-10 10
sentence achieved	11 -11
sentence change	19 -19
sentence period	-6 6
sentence trade	-18 18
sentence worth	-10 10
short no	-41 41
short number alone	99 -99
short without unit	-14 14
side money	-38 38
side percent	10 -10
side tonnes	7 -7
side units	-18 18
size % -1	-29 29
size % 0	54 -54
size % 1	18 -18
size % 2	31 -31
size EUR 0	11 -11
size EUR 10	-10 10
size EUR 6	28 -28
size EUR 7	-31 31
size EUR 9	15 -15
size GBP 6	12 -12
size GBP 7	10 -10
size USD 0	23 -23
size USD 10	-44 44
size USD 11	-70 70
size USD 2	10 -10
size USD 3	14 -14
size USD 6	12 -12
size USD 7	-12 12
size USD 8	-25 25
size USD 9	26 -26
size tonnes 0	25 -25
size tonnes 3	7 -7
size tonnes 4	15 -15
size tonnes 5	-17 17
size tonnes 7	-69 69
size tonnes 8	19 -19
size units 0	11 -11
size units 1	10 -10
size units 2	-28 28
t0=modal	7 -7
t0=perfect	-10 10
t0=present-passive	9 -9
t1=future	6 -6
t1=modal	14 -14
t1=perfect	-11 11
t1=present-passive	12 -12
t2=future	10 -10
t2=infinitive	10 -10
t2=modal	11 -11
t2=past-passive	8 -8
t2=pluperfect	10 -10
t2=pluperfect-passive	-13 13
unit %	43 -43
unit EUR	10 -10
unit GBP	26 -26
unit USD	-34 34
unit tonnes	-9 9
unit units	-13 13
v0=agree	8 -8
v0=aim	-9 9
v0=charge	9 -9
v0=collect	-6 6
v0=export	7 -7
v0=hope	-7 7
v0=import	-7 7
v0=jump	-10 10
v0=offer	14 -14
v0=owe	8 -8
v0=put	-6 6
v0=sell	-8 8
v0=sign	7 -7
v1=buy	7 -7
v1=charge	10 -10
v1=collect	-7 7
v1=export	7 -7
v1=grow	12 -12
v1=hope	-7 7
v1=import	-8 8
v1=jump	-10 10
v1=owe	8 -8
v1=prepare	-7 7
v1=put	-7 7
v1=see	-7 7
v1=sell	-9 9
v1=sign	7 -7
v2=expect	-9 9
v2=go	-8 8
v2=leave	-8 8
v2=meet	-7 7
v2=other	17 -17
verbless	-8 8
vt0=aim present	-9 9
vt0=be perfect	10 -10
vt0=be pluperfect	-9 9
vt0=come past	9 -9
vt0=come present	-7 7
vt0=export past	7 -7
vt0=have past	9 -9
vt0=hope present	-7 7
vt0=import past	-7 7
vt0=make present	-8 8
vt0=offer past	9 -9
vt0=other perfect	-11 11
vt0=other present	7 -7
vt0=pay present	13 -13
vt0=say present	13 -13
vt0=sign past	7 -7
vt1=be future	7 -7
vt1=be perfect	10 -10
vt1=be pluperfect	-9 9
vt1=buy infinitive	9 -9
vt1=come past	9 -9
vt1=come present	-7 7
vt1=expect present	6 -6
vt1=export past	7 -7
vt1=grow infinitive	9 -9
vt1=have past	9 -9
vt1=have present	-6 6
vt1=import past	-7 7
vt1=make present	-8 8
vt1=other perfect	-11 11
vt1=other present	9 -9
vt1=pay present	13 -13
vt1=say present	12 -12
vt1=sign past	7 -7
vt2=be present	-8 8
vt2=expect present	-9 9
vt2=go past	-18 18
vt2=other present	9 -9
year earlier	-16 16
year earlier percent	-9 9
year later	-20 20
year later money	-18 18`;
