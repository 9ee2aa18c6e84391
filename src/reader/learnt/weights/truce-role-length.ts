// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-26 -4 24 -11
a:!	0 2 -25 20
a:'s	-5 -28 21 6
a:<agent>	0 -16 11 2
a:<day-ahead>	-6 -18 15 4
a:<day-gone>	9 5 -18 1
a:<day-gone> .	6 2 -16 3
a:<goods>	-8 1 18 -23
a:<name> and	6 18 -16 -14
a:<not>	-16 6 12 -16
a:<number>	-7 16 3 -31
a:<v-down>	-7 23 -16 -3
a:<v-impose>	0 -5 17 -16
a:<v-target>	-4 -11 18 -4
a:a	-15 12 0 -3
a:and <name>	7 18 -16 -14
a:at	11 -26 4 2
a:before	0 -11 17 -6
a:by	-2 -15 19 0
a:for	-12 15 3 -20
a:from <day-ahead>	0 -10 -6 18
a:from the	0 21 -8 -14
a:geneva	0 20 -12 -9
a:had	0 -17 0 14
a:his	0 -10 -5 15
a:in the	8 -15 4 0
a:later	-3 -16 19 -3
a:leave	0 -19 25 -7
a:more	4 1 -23 16
a:of	-26 1 20 -16
a:over	-2 -7 20 -13
a:tariff	5 0 -20 10
a:the	-5 -16 23 -6
a:thi	0 -14 20 -7
a:time	0 -23 21 0
a:to	-26 -13 36 -17
a:to run	0 -10 16 -6
a:two	-2 -16 15 0
a:until	0 -15 18 -2
a:was	5 -23 10 0
asks	-8 -11 20 -4
b:'s	-15 2 0 4
b:'s for	-1 9 -21 9
b:, <name>	0 -17 0 15
b:, for	7 2 2 -15
b:, of	3 -3 -15 12
b:, the	-6 22 -8 -11
b:-	-1 -19 23 -4
b:.	0 17 -12 -7
b:<agent>	-9 -23 18 3
b:<day-gone>	-1 17 -4 -11
b:<goods-amount>	-4 -10 28 -18
b:<goods>	-16 -5 1 8
b:<level>	-3 -21 19 0
b:<money>	-6 -20 31 -9
b:<month-gone>	-3 21 -7 -15
b:<month-gone> for	0 18 -14 -5
b:<name>	-20 3 -4 7
b:<name> has	0 -13 -5 16
b:<number>	-10 1 21 -28
b:<organisation>	-7 0 18 -13
b:<organisation> has	0 11 0 -15
b:<person>	3 0 -29 21
b:<points>	-3 16 -37 10
b:<points> of	0 13 -20 1
b:<quality>	-8 -14 21 -5
b:<seat>	-4 22 -25 5
b:<sender>	0 -9 21 -15
b:<span>	-3 -15 30 -16
b:<v-bear>	-19 -7 7 9
b:<v-buy>	-2 -16 8 3
b:<v-end>	5 3 7 -23
b:<v-propose>	-15 -17 0 16
b:<v-target>	-6 -8 15 -2
b:a pause	1 11 -3 -17
b:a truce	12 -4 6 -21
b:after	7 -1 10 -29
b:agree to	4 0 -17 10
b:all	0 23 -16 -9
b:an	6 -19 1 5
b:arrangement	0 6 -16 10
b:buy	-1 -16 2 8
b:by	-21 4 10 -7
b:country	0 -16 28 -17
b:duty	-1 12 4 -20
b:extension	-5 -16 2 8
b:first	1 -13 17 -9
b:from	3 -20 6 5
b:further	0 5 -17 4
b:give	-1 21 0 -20
b:good	-10 -16 11 9
b:had	3 2 10 -20
b:has	-19 0 8 -3
b:in	-19 0 28 -23
b:in <month-gone>	-2 17 -9 -6
b:it	16 -7 6 -14
b:it 's	-5 -6 -9 18
b:it is	-2 -15 24 -10
b:it was	0 18 -17 0
b:last	0 21 -9 -19
b:lasted	14 -16 11 -19
b:law	0 -10 17 -4
b:may	-1 -17 10 6
b:new	-2 -2 18 -12
b:no .	0 18 -13 -7
b:of	16 -17 0 1
b:of a	-1 -8 -12 20
b:on	-20 -3 15 -2
b:on for	0 -11 -18 25
b:on the	-4 -17 32 -15
b:one	-3 12 3 -15
b:over	-1 -2 20 -16
b:paper	-1 -21 -19 33
b:pause of	2 17 -9 -19
b:pay	0 -10 20 -10
b:propose	0 -1 -11 15
b:renewed	0 -17 7 9
b:rest	3 6 1 -17
b:second	0 0 -16 18
b:standstill	-1 -4 -11 17
b:suspension	-6 17 -2 -10
b:tariff truce	0 -27 -10 33
b:that a	-2 -20 2 12
b:that is	0 19 -12 -6
b:the	-19 8 11 -11
b:the <organisation>	-5 -12 15 0
b:the <quality>	0 -14 -1 17
b:the law	0 -10 17 -4
b:the suspension	-4 16 -20 4
b:the tariff	0 10 -16 1
b:the truce	-5 7 8 -17
b:them	0 -11 15 -4
b:they	0 16 -22 1
b:time	-1 -12 22 -8
b:to	1 -27 16 4
b:truce of	9 5 -2 -16
b:was	-4 13 2 -20
b:what	0 -2 -20 23
b:when	0 18 -9 -17
b:within	0 -4 21 -16
b:would	-10 -7 -10 22
b:—	8 -3 -17 11
c0=buy	-1 -15 0 11
c1=bear	-16 0 5 0
c1=buy	-1 -16 3 7
c1=end	10 -2 4 -15
c1=impose	-8 -8 15 -5
c2=end	18 -16 -3 0
c2=impose	-4 3 11 -20
c2=stay	-22 6 2 -2
ct0=begin present	0 -2 15 -9
ct0=end present	-6 15 -2 -11
ct0=impose modal	-1 -15 0 12
ct0=stay perfect	-3 -6 16 -10
ct0=stay present	-18 15 -1 -9
ct0=suspend future	-1 -15 4 13
ct1=begin present	0 -2 15 -9
ct1=impose modal	-1 -15 0 12
ct1=impose participle-passive	0 10 3 -18
ct1=stay present	-17 8 3 -6
ct2=impose participle-passive	0 -9 15 -5
ct2=stay present	-15 10 -6 0
f:"	0 -19 -6 21
f:'s	-29 9 -13 15
f:.	5 0 -18 18
f::	-3 17 -1 -17
f:<agent>	-14 -1 -7 15
f:<day-ahead>	-35 50 -35 -3
f:<day-gone>	21 16 -29 -7
f:<duty>	23 6 -19 -8
f:<goods>	0 24 -15 -10
f:<level-noun>	-7 -13 -5 23
f:<name>	5 13 -28 8
f:<not>	16 13 -40 16
f:<number>	-4 18 10 -43
f:<office>	0 -26 24 -3
f:<organisation>	-12 -37 1 34
f:<person>	-15 -1 -3 12
f:<points>	0 24 -25 -10
f:<seat>	14 0 -32 17
f:<sender>	-1 -20 15 3
f:<span>	-8 -14 0 19
f:<v-bear>	0 -16 -3 20
f:<v-down>	6 -17 6 0
f:<v-end>	14 -7 7 -15
f:<v-impose>	0 16 -13 -2
f:<v-propose>	-10 -24 26 -4
f:<v-return>	1 22 -21 -2
f:again	11 -18 0 6
f:an	-6 14 -25 10
f:and	0 18 -5 -18
f:are	-19 10 -6 3
f:as	-17 8 -11 10
f:ask	-2 -4 -27 32
f:at	0 12 10 -33
f:back	-5 25 -15 -6
f:before	-2 -16 4 14
f:begin	1 -5 15 -12
f:both	9 -26 25 -11
f:but	0 -21 19 0
f:by	7 32 -32 -10
f:call	-2 -18 -8 22
f:case	0 9 -18 8
f:charge	0 16 -15 0
f:day	11 10 -19 -4
f:doe	0 -2 -19 20
f:down	10 1 3 -22
f:duty	27 0 -33 0
f:each	-7 18 0 -17
f:earth	-8 -7 20 -7
f:end	18 0 -3 -17
f:extension	-6 10 6 -19
f:fee	0 0 -16 16
f:fentanyl	4 2 3 -16
f:go	5 -6 13 -15
f:had	8 -4 9 -18
f:has	-28 15 -28 22
f:have	2 20 -14 -11
f:he	-4 -13 -13 26
f:his	-9 -8 -6 17
f:hold	6 -11 15 -10
f:into	0 17 -10 -6
f:is	-43 1 2 9
f:it	20 2 -10 -7
f:its	-14 16 -6 -3
f:last	7 2 -19 10
f:leave	-4 26 -11 -21
f:let	-2 -11 18 -5
f:licence	-1 -19 8 8
f:line	4 -18 18 -5
f:month	-2 -11 19 -7
f:must	-1 -8 17 -7
f:need	0 -2 16 -11
f:new	-4 -13 17 0
f:not	17 -20 -17 20
f:off	0 21 -16 -2
f:on	2 17 -10 -10
f:only	-6 -27 19 6
f:our	2 8 -36 23
f:over	4 5 9 -28
f:own	-3 -12 -7 21
f:place	0 19 -9 -14
f:rare	-8 -7 20 -7
f:remain	0 19 -10 -9
f:say	-20 2 9 -5
f:second	8 -2 5 -17
f:side	0 -17 15 -3
f:sign	-20 13 4 -11
f:since	-4 1 15 -14
f:suspension	16 -5 -19 4
f:take	-2 22 -36 11
f:talk	18 -12 -11 2
f:tariff	-3 9 6 -20
f:the	0 -6 22 -17
f:their	9 10 2 -26
f:them	13 -3 -15 5
f:there	0 -1 19 -21
f:they	-18 15 -5 0
f:thi	-4 -7 22 -13
f:through	0 19 -21 1
f:time	4 0 7 -17
f:to	24 -6 -5 -5
f:want	-1 -7 15 -9
f:was	22 -10 15 -36
f:well	-1 7 10 -19
f:were	22 -8 -18 3
f:what	-6 1 21 -18
f:when	18 -25 10 -16
f:where	-3 -16 12 8
f:which	-12 -15 19 0
f:without	-5 22 -8 -13
f:would	-16 1 10 -5
f:write	5 -13 -10 15
f:year	-4 4 -20 16
f:you	-5 27 -11 -21
first-of-paragraph	-9 5 15 -20
has-modal	-11 -21 14 7
has-participle	3 -15 28 -21
has-pluperfect	-4 -5 21 -11
has-present	-26 13 -1 -3
headline	10 30 -7 -37
l1=,	-15 -3 -6 16
l1=:	-16 -11 -1 21
l1=<begin>	-20 2 7 -4
l1=<goods-amount>	-1 -4 16 -11
l1=<goods>	0 -9 17 -7
l1=<money>	-3 -14 17 0
l1=<v-begin>	-1 -14 20 -8
l1=<v-end>	0 -10 16 -5
l1=<v-propose>	-1 -11 -5 15
l1=a	-15 15 -20 11
l1=after	10 -4 7 -20
l1=and	0 -9 16 -6
l1=end	0 -9 16 -5
l1=has	-2 -7 17 -9
l1=in	-8 -17 24 -5
l1=last	0 9 -2 -15
l1=lasted	14 -16 11 -19
l1=of	18 -6 -22 13
l1=the	-3 18 -5 -14
l2=,	17 -7 -1 -5
l2=:	0 17 0 -24
l2=<begin>	-23 1 13 -7
l2=<goods>	-4 19 -7 -9
l2=<level>	0 -5 15 -10
l2=<month-gone>	0 21 -17 -3
l2=<number>	-3 -8 18 -10
l2=<v-agree>	-6 5 -20 18
l2=<v-propose>	-1 -11 -18 26
l2=<v-up>	-1 -15 13 0
l2=a	0 0 -18 13
l2=and	6 -17 11 -2
l2=in	0 0 17 -17
l2=on	0 -11 -16 23
l2=side	0 20 -20 0
l2=that	1 2 -27 20
l2=the	5 7 0 -16
l2=up	0 -3 16 -11
l3=,	0 0 18 -26
l3=<day-gone>	-1 -11 21 -14
l3=<duty>	-1 23 -13 -8
l3=<not>	0 -6 -8 15
l3=<person>	-1 -4 -10 15
l3=<quality>	-2 10 5 -16
l3=<seat>	0 -8 -9 17
l3=<span>	0 -3 22 -19
l3=<v-impose>	11 -2 13 -25
l3=<v-propose>	0 -9 22 -13
l3=<v-stay>	7 -10 -12 16
l3=and	1 -3 -18 20
l3=been	0 0 15 -16
l3=for	0 -9 -12 20
l3=good	0 -17 12 1
l3=in	-5 12 3 -21
l3=is	0 12 -20 8
l3=it	4 9 -20 4
l3=its	0 16 -9 -7
l3=of	2 -18 19 -9
l3=the	-15 9 1 -3
l3=they	5 11 -19 0
l3=truce	-4 -32 18 18
l3=would	-2 -22 -5 22
l4=,	11 1 0 -15
l4=:	13 -17 6 -7
l4=<day-gone>	-3 31 -18 -17
l4=<number>	-6 28 -19 -9
l4=<v-impose>	1 -13 -17 25
l4=<v-say>	0 -1 15 -12
l4=<v-suspend>	0 -29 -2 25
l4=a	-9 -4 -20 27
l4=is	-2 -23 23 0
l4=it	-1 17 0 -20
l4=of	0 -20 25 -9
l4=on	-2 23 2 -27
l4=to	-3 -20 -6 25
l4=would	0 -10 18 -9
l='s for	-1 9 -21 9
l=, by	-1 -12 19 -4
l=, of	4 -2 -19 14
l=<begin> <begin>	-20 2 7 -4
l=<begin> for	-7 -5 15 -8
l=<day-gone> ,	0 -17 0 11
l=<month-gone> for	0 16 -13 -2
lead=a	-7 -12 -5 21
lead=it	19 -3 -9 -1
lead=six	0 16 0 -20
lead=we	-3 -4 18 -13
lead=—	8 -3 -17 11
lll=<begin> <begin> <begin>	-20 2 7 -4
lll=<begin> <begin> for	-7 -5 15 -8
lll=a truce of	12 0 2 -21
lr=: ,	-2 -6 -9 16
lr=<begin> ,	-4 20 -15 -3
lr=<begin> .	-2 18 -6 -14
lr=<begin> on	0 -18 23 -6
lr=after of	0 -14 17 -1
lr=another ,	0 -10 20 -9
lr=another .	-1 6 -19 10
lr=for more	0 7 -17 6
lr=further .	0 -10 -5 15
lr=has to	0 -12 18 -7
lr=in .	-4 -14 26 -10
lr=lasted .	8 -12 12 -15
lr=of ,	17 -12 0 -4
lr=of .	-16 4 -17 20
lr=the of	0 17 -15 -1
lr=the to	0 -17 8 6
nc2=bear	-2 -3 -6 15
nc2=down	7 -7 10 -15
nc2=impose	10 9 -19 0
nc2=propose	5 -4 13 -20
nct2=agree past	-1 -8 -8 17
nct2=say past	0 -8 -11 19
next=:	-4 13 -15 4
next=and	-2 6 -21 15
nhas-past	12 -27 7 3
nhas-perfect	4 18 -8 -13
nhas-present	-33 6 2 1
nt2=past	5 -19 1 6
nt2=past-passive	9 -16 11 -8
nt2=present	-30 9 3 -4
nv2=have	-2 9 -16 7
nv2=other	-6 25 -14 -9
nv2=run	0 -16 20 -4
nvt2=end present	-2 -15 11 5
nvt2=have present	-2 9 -16 8
nvt2=run present	0 -16 20 -4
nvt2=say past	0 -9 -8 16
pc0=begin	1 6 1 -17
pc0=end	-5 -16 5 10
pc1=impose	0 15 0 -17
pct0=end present	-1 0 -11 15
pct0=say past	-5 -17 12 3
pct0=say present	1 0 12 -16
pct1=impose infinitive	-1 5 12 -16
pct1=say past	-5 -17 12 3
pct1=say present	1 0 12 -16
pv0=know	3 1 -16 6
pv1=know	2 5 -15 4
pv1=suspend	2 5 -16 3
pvt0=know present	3 1 -16 6
pvt1=know present	3 1 -16 6
q:(	3 26 -26 -7
q:)	3 29 -29 -7
q:,	17 -2 -5 -3
q:.	-18 -13 5 18
q:/	0 15 -10 -2
q::	-20 -42 20 26
q:;	3 15 -23 2
q:<day-gone>	3 22 -21 -7
q:<duty>	-15 6 9 -12
q:<gate>	0 -29 42 -23
q:<goods>	13 16 -16 -12
q:<level-noun>	13 -36 36 -18
q:<level>	8 -7 14 -19
q:<money>	0 10 -1 -15
q:<month-gone>	-12 12 12 -29
q:<name>	-11 37 -26 -4
q:<not>	19 -3 -1 -11
q:<office>	0 -26 -10 27
q:<organisation>	-17 -5 10 1
q:<quality>	25 2 -19 -3
q:<seat>	-21 43 -56 23
q:<span>	15 -14 -16 17
q:<v-bear>	-1 0 15 -16
q:<v-begin>	2 1 14 -26
q:<v-down>	11 -23 26 -20
q:<v-propose>	-3 10 -28 22
q:<v-return>	0 -15 21 -8
q:<v-say>	8 -27 9 6
q:<v-sell>	-2 -1 15 -15
q:<v-stay>	-3 -12 20 -8
q:<v-target>	1 -2 14 -15
q:<v-up>	2 5 1 -18
q:after	-7 4 14 -26
q:agree	15 1 -22 3
q:and	18 16 -11 -25
q:be	-11 -7 -22 35
q:been	2 -16 25 -19
q:between	-9 27 -11 -15
q:both	-5 21 -1 -16
q:by	-7 5 11 -15
q:call	-2 21 -12 -9
q:come	-3 15 -2 -16
q:date	0 -13 19 -7
q:day	2 0 -15 12
q:did	-6 -13 27 -13
q:do	2 -13 16 -8
q:duty	-2 7 -16 10
q:extension	0 9 -18 9
q:first	0 -19 22 -11
q:from	-2 -10 17 -6
q:geneva	0 19 -14 -8
q:good	-1 1 16 -23
q:government	0 20 -15 -5
q:had	20 14 -20 -18
q:has	0 -3 -8 17
q:have	-12 26 -6 -17
q:he	9 -25 -23 33
q:his	5 -19 -7 17
q:hold	-1 -10 17 -5
q:how	-2 5 7 -20
q:i	13 0 -24 12
q:if	0 -9 27 -20
q:in	-18 3 10 -6
q:its	2 13 -4 -16
q:keep	0 -19 12 3
q:know	15 0 2 -20
q:last	-18 2 22 -18
q:line	0 0 15 -14
q:long	-1 12 0 -19
q:minute	-1 -21 21 0
q:month	-2 -6 18 -10
q:next	0 -3 16 -12
q:no	5 20 -23 -3
q:nothing	-9 -9 17 -2
q:now	13 13 -17 -12
q:of	-34 10 12 -9
q:off	15 -23 19 -12
q:on	-17 20 5 -21
q:other	-12 23 -5 -13
q:our	-8 -19 18 4
q:out	-7 18 0 -9
q:pay	-1 7 4 -21
q:port	8 -26 26 -17
q:put	16 0 -15 0
q:reciprocal	0 -5 15 -6
q:round	0 -14 16 0
q:run	1 -15 7 0
q:same	-6 -27 26 0
q:section	-2 -17 22 -1
q:sit	1 -16 -10 19
q:some	0 -1 17 -14
q:soybean	0 19 -16 -4
q:stand	0 2 11 -18
q:standstill	0 11 -18 3
q:stop	-5 21 -7 -14
q:surcharge	-1 -28 33 -6
q:talk	-2 20 -19 0
q:tariff	-9 27 -3 -24
q:tell	3 -22 -13 28
q:that	25 -17 -11 7
q:their	-1 21 -9 -14
q:them	-7 0 15 -10
q:then	-3 15 0 -19
q:they	8 -18 -1 11
q:three	0 -10 16 -5
q:through	-1 -11 26 -18
q:trade	-5 -11 18 -5
q:two	-2 9 -15 11
q:until	-4 37 -9 -32
q:up	6 -22 12 0
q:was	10 19 -20 -10
q:we	0 -16 1 10
q:were	0 15 -13 -8
q:what	10 1 3 -16
q:who	11 -21 0 4
q:with	-2 23 -20 0
q:within	0 -16 7 6
q:would	-6 -5 -19 28
q:year	16 -9 0 -10
qt=modal	12 -37 13 7
qt=past	0 26 -23 -4
qt=pluperfect	26 -6 -8 -21
qt=present	-37 -6 17 1
r1=!	0 2 -25 20
r1="	0 18 -1 -13
r1=,	12 3 -16 4
r1=<duty>	0 -6 -15 18
r1=<not>	-7 -8 24 -11
r1=<v-suspend>	9 11 -18 -5
r1=after	0 -9 23 -14
r1=and	-13 -9 -2 16
r1=before	0 -14 23 -10
r1=for	-2 2 12 -17
r1=from	0 10 -19 7
r1=in	-14 -7 18 -2
r1=later	-3 -16 19 -3
r1=leave	0 -14 18 -4
r1=more	6 -4 -20 16
r1=tariff	0 -6 -15 18
r1=to	-11 -20 29 -2
r2="	-1 -2 20 -16
r2=,	-8 30 -13 -17
r2=<day-ahead>	0 0 -22 20
r2=<goods>	3 -18 17 -4
r2=<name>	7 -16 1 1
r2=<not>	-6 -16 3 14
r2=<span>	0 -8 15 -8
r2=<v-impose>	5 13 -28 7
r2=<v-stay>	0 -5 16 -17
r2=a	5 6 8 -23
r2=and	-20 -16 7 16
r2=at	9 0 -16 2
r2=from	8 -15 7 0
r2=geneva	0 19 -12 -8
r2=of	0 -17 11 2
r2=run	0 -11 19 -8
r2=the	-24 20 2 -18
r2=which	4 -16 -1 6
r3=,	-3 -41 20 18
r3=.	-4 26 -14 -8
r3=<day-gone>	3 -2 9 -16
r3=<not>	-3 12 5 -16
r3=<v-end>	-6 5 9 -15
r3=<v-impose>	-8 -10 17 0
r3=<v-propose>	0 0 18 -18
r3=<v-stay>	-2 -25 -18 36
r3=and	-2 -22 19 1
r3=at	12 -19 8 -3
r3=by	0 -18 19 -5
r3=which	5 0 -19 9
r4=.	-24 4 14 -10
r4=<day-gone>	13 -7 -27 20
r4=<goods>	0 16 -11 -3
r4=<level>	0 -19 13 3
r4=<v-impose>	0 3 15 -19
r4=a	0 -9 -9 18
r4=and	8 8 8 -29
r4=for	-1 17 -5 -14
r4=has	7 0 -23 13
r4=in	9 7 -15 0
r4=of	-7 9 12 -22
r=! <end>	0 2 -25 20
r=, and	-17 -19 18 6
r=, on	-2 -17 7 12
r=, the	0 25 -23 -2
r=, to	-9 13 -20 8
r=, until	-2 16 -6 -10
r=, which	6 -21 -5 12
r=of it	0 10 -15 5
r=to run	0 -9 16 -6
s:!	0 2 -25 20
s:"	-18 2 2 1
s:'	-1 -10 23 -15
s:*	-1 -17 -14 27
s:/	-1 0 24 -25
s:;	22 -3 3 -22
s:<agent>	-13 -19 22 0
s:<day-ahead>	-28 18 -11 4
s:<day-gone>	22 12 -20 -9
s:<day-today>	-16 30 -4 -22
s:<goods-amount>	-6 -16 39 -25
s:<goods>	-10 15 -4 -8
s:<level>	8 -3 11 -19
s:<money>	-13 -31 36 -4
s:<month-ahead>	0 5 12 -21
s:<month-gone>	-11 16 6 -23
s:<name>	-24 16 -8 2
s:<not>	0 2 16 -25
s:<number>	14 20 5 -57
s:<office>	-9 -2 -17 23
s:<person>	12 -7 -21 18
s:<points>	0 9 -25 9
s:<seat>	-23 11 -3 2
s:<sender>	-4 -22 21 0
s:<span>	-20 0 16 -7
s:<taker>	0 0 18 -18
s:<v-agree>	10 -16 0 6
s:<v-bear>	-2 -15 13 0
s:<v-buy>	-12 -7 20 -8
s:<v-end>	25 -22 -1 5
s:<v-propose>	-26 -21 6 20
s:<v-say>	-22 -12 9 6
s:<v-sell>	-11 -29 12 17
s:<v-target>	-17 3 7 -3
s:<v-up>	8 4 1 -21
s:?	-8 -11 20 -4
s:a	-7 -17 16 3
s:after	10 -12 27 -40
s:agree	15 0 -16 3
s:agreement	-4 -4 19 -10
s:all	-17 -1 3 7
s:answer	-1 -18 8 7
s:apart	-16 -11 28 -10
s:as	-17 0 -5 14
s:at	20 -14 0 -1
s:be	-9 22 -4 -15
s:been	-26 0 -3 15
s:between	1 -3 16 -20
s:buy	-4 -33 17 8
s:by	-20 2 8 -3
s:call	-3 -3 21 -17
s:ceasefire	-8 -11 21 -7
s:clock	-1 -13 19 -5
s:country	0 -11 19 -8
s:custom	-2 16 -4 -12
s:day-after	-5 19 -3 -15
s:day-after ahead	-29 9 0 1
s:day-after gone	16 14 -8 -22
s:day-before	-13 26 -11 -9
s:day-before ahead	-4 3 -17 17
s:day-before gone	-11 24 -8 -10
s:deal	-7 -11 23 -9
s:did	20 -3 -5 -17
s:do	2 0 -18 15
s:draft	0 -11 -8 18
s:duty	9 8 -1 -15
s:each	-11 19 -6 -7
s:earth	0 -6 16 -9
s:end	11 -19 8 0
s:evening	9 -21 3 1
s:ever	-5 20 -10 -8
s:expire	-3 6 7 -16
s:extend	-10 -2 20 -15
s:extension	-10 -16 8 4
s:fee	-3 -27 19 7
s:fentanyl	0 -15 16 0
s:first	13 -4 4 -16
s:fits	-46 48 17 -62
s:fits-gone	4 -50 39 -3
s:force	-6 0 13 -15
s:four	0 -21 7 12
s:freeze	9 -28 -12 26
s:gave	-5 15 -1 -12
s:geneva	-6 10 2 -16
s:give	-2 24 -5 -22
s:grant	0 21 -19 0
s:hand	-2 0 -17 17
s:has	-8 -13 -10 28
s:have	-34 8 -4 7
s:he	-18 0 -9 16
s:his	-10 -10 -13 26
s:holiday	7 17 -15 -12
s:i	-15 0 -16 22
s:import	0 -6 15 -9
s:in	-1 -9 15 -7
s:is	-22 6 -8 10
s:know	9 1 -19 6
s:lapse	16 -3 -8 0
s:last	-11 30 -9 -23
s:lasted	14 -16 12 -19
s:late	0 -15 18 -5
s:later	-4 -31 16 11
s:law	-1 -13 23 -9
s:leave	-5 -17 3 13
s:lengths=1	-22 25 -24 9
s:lengths=2	-34 -6 21 0
s:lengths=3	-27 -12 18 4
s:lengths=4	33 -27 30 -44
s:less	-2 -15 11 1
s:licence	-1 -16 27 -14
s:likewise	0 -9 19 -11
s:long=month	-26 -64 78 -26
s:long=usual	3 52 -77 27
s:long=week	-35 -76 117 -80
s:long=years	-12 -53 63 -22
s:lower	-1 -4 15 -9
s:make	18 6 -32 6
s:may	-3 -25 20 3
s:midnight	12 0 -18 5
s:moratorium	-2 -2 -10 17
s:more	-1 -3 -14 18
s:more-after	1 4 -18 12
s:more-before	-11 -19 -5 27
s:named=1	-22 -51 61 -6
s:named=2	-16 52 -43 -4
s:named=3	10 22 -36 0
s:negotiation	0 -13 19 -5
s:now	-10 6 14 -25
s:off	4 15 -13 -8
s:offer	-3 -22 20 -5
s:olive	0 18 -10 -11
s:one day	-5 -20 38 -22
s:one month	-17 -52 64 -24
s:one week	-2 -6 23 -20
s:one year	-27 4 -13 18
s:only	4 8 -18 2
s:or	-1 -22 35 -20
s:order	-2 20 -8 -12
s:other	-17 18 -1 -10
s:out	15 -12 6 -12
s:over	0 3 17 -30
s:own	8 14 -10 -16
s:paper	-7 -23 -15 34
s:port	7 -26 13 1
s:president	6 13 -22 0
s:prolong	0 -16 -2 17
s:prolongation	-4 -15 -5 22
s:propose	0 -5 -17 22
s:put	3 4 5 -17
s:rare	0 -6 16 -9
s:read	-3 7 9 -16
s:renewed	-1 -15 2 13
s:required	-2 -9 16 -5
s:rest	3 15 -5 -19
s:result	0 -8 19 -10
s:same	-4 33 -20 -15
s:say	-19 0 0 5
s:season	0 -6 -12 18
s:second	18 -5 -25 8
s:send	-1 -13 -15 25
s:settle	-1 -19 4 10
s:shall	0 16 -16 0
s:since	-1 19 -18 0
s:so	0 18 -4 -14
s:standstill	-6 -9 -14 25
s:start	0 -8 20 -11
s:strike	-10 -15 10 7
s:surcharge	-3 -22 27 -4
s:suspension	-9 14 6 -17
s:talk	-11 -21 10 15
s:tariff	-6 -4 -8 15
s:television	0 -21 -4 22
s:than	-6 -10 15 -3
s:them	-7 3 15 -17
s:then	-15 16 5 -22
s:there	7 3 1 -16
s:they	13 15 -32 1
s:thi	-2 -26 18 9
s:three	-6 -13 25 -9
s:time	-2 3 10 -15
s:top	0 17 -21 4
s:truce	2 -13 16 -10
s:under	-8 4 16 -24
s:unit=day	4 -13 43 -43
s:unit=month	0 -5 -33 40
s:unit=week	-26 28 -13 -4
s:unit=year	-36 -12 26 -3
s:until	-17 6 16 -22
s:up	-7 25 1 -37
s:us	-7 29 -24 1
s:was	10 -9 13 -16
s:week	3 5 -17 4
s:what	16 -13 -17 17
s:when	0 14 -1 -19
s:who	-7 -3 -8 16
s:with	-18 0 4 3
s:would	0 -13 -11 21
s:year	0 2 17 -23
s:yield	-2 -15 22 -6
s:you	-3 -4 15 -10
s:—	4 4 -18 7
sa:!	0 2 -25 20
sa:"	-13 16 -2 -6
sa:" say	0 21 -9 -14
sa:'	0 -8 20 -13
sa:'s	3 -15 13 -3
sa:, and	7 -33 17 2
sa:, if	-1 -4 15 -7
sa:, in	3 -1 11 -15
sa:, is	-4 19 -5 -12
sa:, so	-6 18 0 -20
sa:, until	-3 11 2 -17
sa:, who	0 -11 -17 25
sa:. "	0 -20 0 16
sa:. m	0 -8 15 -4
sa:;	17 -4 1 -14
sa:; the	-5 1 13 -16
sa:<day-ahead>	-25 16 -12 5
sa:<day-ahead> ,	2 1 -25 17
sa:<day-ahead> .	-20 30 -48 20
sa:<day-gone>	24 0 -16 -2
sa:<day-gone> ,	5 16 -11 -11
sa:<day-gone> .	0 2 10 -15
sa:<day-gone> and	9 -16 0 2
sa:<day-today>	-2 21 -6 -11
sa:<day-today> .	0 18 -10 -9
sa:<duty>	17 -7 -8 2
sa:<gate>	10 0 -18 9
sa:<level-noun>	-6 7 -16 10
sa:<level> on	0 -13 -4 17
sa:<money>	-2 -10 20 -10
sa:<month-ahead>	0 5 8 -17
sa:<month-gone>	-4 0 16 -20
sa:<month-gone> ,	-4 16 -5 -6
sa:<name> ,	-1 15 -11 0
sa:<name> .	0 -15 0 12
sa:<name> and	5 14 -11 -15
sa:<not>	9 7 0 -16
sa:<number>	16 -1 5 -32
sa:<number> .	25 1 -17 -11
sa:<number> a	0 -8 15 -4
sa:<organisation> .	0 -2 -11 16
sa:<person> .	0 13 5 -20
sa:<seat>	-16 12 8 -13
sa:<span> ,	0 -10 27 -20
sa:<span> .	0 -15 13 0
sa:<v-agree>	0 -11 -8 19
sa:<v-down>	8 10 0 -25
sa:<v-end>	25 -16 -7 4
sa:<v-propose>	-6 -4 24 -19
sa:<v-sell>	-5 -12 -2 18
sa:<v-up>	12 11 -16 -10
sa:?	-8 -11 20 -4
sa:a	-3 -20 32 -15
sa:a .	0 -8 15 -4
sa:after	5 -11 16 -14
sa:agree	3 15 -18 -3
sa:all	-6 -19 10 10
sa:and <name>	13 10 -12 -16
sa:and end	0 -8 -10 20
sa:and the	-11 -12 15 0
sa:another	7 -16 6 0
sa:as	-8 0 -10 17
sa:at	24 -25 -4 5
sa:at <number>	17 0 -11 -5
sa:be	0 14 3 -26
sa:been	-14 5 -19 19
sa:before	-6 -31 35 -7
sa:by	-7 -21 18 5
sa:by the	2 7 -17 7
sa:call	0 -2 15 -11
sa:day	-2 20 -8 -10
sa:duty	16 -5 -5 -2
sa:each	-9 23 -6 -12
sa:each other	-6 23 -5 -17
sa:end	15 -6 -5 0
sa:for the	0 0 -20 22
sa:four	0 -19 3 12
sa:from <day-ahead>	0 -14 -9 23
sa:from <day-gone>	5 22 -19 -16
sa:from the	0 25 -9 -17
sa:gave	0 17 -11 -7
sa:geneva	0 20 -10 -11
sa:has	8 -18 -12 23
sa:has been	-3 -11 -9 21
sa:his	-3 -7 -19 28
sa:hour	0 -19 21 -4
sa:i	-2 -8 -6 16
sa:in	7 -22 3 12
sa:in <month-gone>	0 -5 16 -15
sa:is	-2 16 -23 7
sa:is what	10 -19 -4 11
sa:it	-9 1 19 -19
sa:it 's	-3 -25 7 14
sa:keep	0 -7 -11 18
sa:lapse	17 -11 0 -10
sa:last	-9 16 -4 -8
sa:later	-4 -30 19 8
sa:m	0 -8 15 -4
sa:m .	0 -8 15 -4
sa:make	0 10 -19 6
sa:more	0 5 -16 9
sa:more ,	0 13 -22 4
sa:more .	9 -21 8 -1
sa:of	-52 0 33 -19
sa:of <number>	-3 -24 32 -7
sa:of thi	0 -11 17 -4
sa:off	-6 17 -2 -17
sa:offer	0 -12 15 -3
sa:oil	-2 -15 23 -7
sa:on .	-1 17 -5 -10
sa:on <day-ahead>	-21 4 6 -3
sa:on <day-gone>	25 -10 -7 -5
sa:on the	4 -14 19 -12
sa:on top	0 9 -15 5
sa:only	0 12 -15 0
sa:or	0 -19 28 -12
sa:other	-7 21 -2 -16
sa:our	-3 21 -7 -12
sa:over	-3 -5 21 -19
sa:own	11 8 -8 -17
sa:president	0 8 -16 4
sa:read	-2 10 14 -26
sa:run	1 -19 26 -20
sa:same	-6 27 -14 -16
sa:say .	0 -17 14 0
sa:sign	1 -14 -11 17
sa:since	1 19 -18 -2
sa:so that	-4 20 -10 -7
sa:stay	0 19 -9 -9
sa:talk	-6 -19 14 5
sa:the	-10 -17 7 15
sa:the <day-ahead>	-2 -4 15 -10
sa:the <day-gone>	14 6 -26 2
sa:the <office>	0 0 18 -16
sa:the <organisation>	-5 -15 -5 23
sa:the last	0 17 -13 -4
sa:the same	-5 16 -5 -8
sa:the two	11 12 -5 -17
sa:their	0 -16 15 0
sa:them	-4 16 0 -13
sa:then	-6 9 4 -18
sa:they	-12 23 -11 -9
sa:thi	0 -19 30 -12
sa:three	-1 -8 17 -8
sa:to <day-ahead>	0 4 -25 16
sa:to <number>	12 4 -16 -5
sa:to run	0 -10 16 -6
sa:to the	1 -21 -7 24
sa:top	0 9 -15 5
sa:trade	0 20 -10 -13
sa:truce	-10 -4 17 -7
sa:under	0 -9 15 -6
sa:until <day-ahead>	-5 16 -8 -3
sa:until the	0 -20 22 -1
sa:up	-3 24 -8 -23
sa:us	0 3 -16 11
sa:was	4 -42 30 0
sa:what	15 -8 6 -12
sa:which	8 -2 -17 11
sa:who	-1 0 -14 16
sa:will be	3 26 -25 -8
sa:with	-16 17 -5 -3
sa:with <name>	0 -5 -8 15
sa:yield	0 -9 15 -3
sb:'s <person>	10 0 8 -22
sb:'s for	-1 9 -21 9
sb:*	-1 -17 -14 27
sb:, <name>	-2 -25 9 15
sb:, <person>	-3 -1 -12 17
sb:, at	0 4 -15 6
sb:, it	-2 10 8 -21
sb:, of	14 -3 -24 10
sb:, on	15 -20 0 0
sb:, the	-5 21 -20 2
sb:-	-2 -21 17 2
sb:.	-1 17 -2 -17
sb:/	-1 0 24 -25
sb:: <name>	0 -6 16 -10
sb:: <number>	-3 20 -23 7
sb:<agent>	-11 -21 16 4
sb:<day-ahead>	-4 4 -16 14
sb:<day-ahead> ,	-19 0 -3 10
sb:<day-today>	-12 15 -2 -7
sb:<duty>	-28 4 9 -4
sb:<goods-amount>	-6 -15 37 -25
sb:<level>	-6 -11 24 -9
sb:<level> ,	-4 -20 23 0
sb:<level> in	0 -7 16 -7
sb:<money>	-9 -27 26 0
sb:<month-gone>	-7 15 -3 -8
sb:<month-gone> for	0 16 -11 -5
sb:<name>	-49 16 -2 1
sb:<name> 's	-6 6 9 -17
sb:<name> and	-10 9 9 -18
sb:<name> will	0 -6 -8 15
sb:<not>	-11 -5 23 -16
sb:<number>	-2 21 10 -41
sb:<number> ,	0 -7 18 -14
sb:<number> /	0 -2 22 -23
sb:<number> :	-3 20 -23 7
sb:<number> a	0 26 -23 -4
sb:<number> million	0 -6 15 -10
sb:<office>	-2 0 -17 19
sb:<person>	4 -4 -22 20
sb:<person> :	2 -10 28 -27
sb:<person> and	0 9 -15 3
sb:<person> has	0 -2 -19 21
sb:<person> say	0 5 17 -20
sb:<points>	0 1 -18 11
sb:<quality> good	-4 19 -13 -4
sb:<seat> ,	-5 11 5 -17
sb:<seat> and	4 16 -23 0
sb:<seat> on	0 -12 16 -2
sb:<sender>	0 -18 23 -8
sb:<span>	-14 -19 28 -3
sb:<span> ,	0 -19 26 -8
sb:<v-propose>	-26 -25 -7 32
sb:<v-say>	-17 -15 13 4
sb:<v-sell>	-4 -23 18 1
sb:<v-stay>	16 0 -3 -11
sb:<v-up>	-2 -6 15 -10
sb:a pause	1 11 -3 -17
sb:a second	-2 0 -17 21
sb:a surcharge	-1 -13 24 -9
sb:a truce	12 -5 11 -25
sb:after	6 -1 14 -32
sb:agree	13 -16 -3 5
sb:agreement	-3 -10 17 -2
sb:an	10 -17 -8 14
sb:and <person>	1 4 -15 6
sb:and <seat>	4 16 -21 -1
sb:and the	-10 -3 17 -7
sb:at the	-12 0 18 -18
sb:before	-2 16 -21 7
sb:between	-1 -5 15 -8
sb:buy	-3 -25 9 9
sb:by	-13 15 -2 -6
sb:by the	-2 4 15 -20
sb:ceasefire	-8 -17 24 -6
sb:country	0 -18 30 -17
sb:custom	0 15 -7 -8
sb:day	7 -18 0 9
sb:deal	-5 -3 20 -17
sb:did	22 0 -18 -9
sb:do	2 0 -25 16
sb:duty	-10 16 0 -18
sb:duty on	0 -17 15 0
sb:end	-1 -15 16 0
sb:end on	0 -8 -12 19
sb:extension	-7 -21 1 13
sb:fee	-1 -15 16 0
sb:first	15 -23 7 -12
sb:for <span>	-3 -16 9 8
sb:for an	1 -8 -14 20
sb:for the	0 9 3 -16
sb:from <seat>	-2 -7 -17 23
sb:from the	0 18 -8 -11
sb:give	-1 18 0 -21
sb:go on	0 -16 0 15
sb:good	-19 6 -7 6
sb:has	-30 -3 1 10
sb:have	-25 -1 0 12
sb:he	-12 1 -16 19
sb:hour	-5 17 -16 1
sb:if	-5 -3 24 -18
sb:in	0 3 16 -27
sb:in <month-gone>	-1 16 -4 -15
sb:in <name>	-1 22 -10 -14
sb:is	-27 -5 2 12
sb:is to	-1 -16 7 9
sb:it 's	-8 12 -21 9
sb:it has	-2 16 -17 0
sb:it is	-7 -33 28 0
sb:keep	0 19 -1 -24
sb:know	2 4 -15 7
sb:last	-3 19 -6 -15
sb:lasted	14 -16 11 -19
sb:late	0 -15 17 -4
sb:law	-1 -11 21 -8
sb:letter	8 2 -19 5
sb:licence	0 -11 19 -10
sb:longer	0 -5 16 -9
sb:make	17 -1 -17 0
sb:may	-1 -18 11 5
sb:midnight	12 0 -15 0
sb:minister ,	0 -16 23 -11
sb:moratorium	-2 -2 -10 17
sb:more	-2 -1 21 -21
sb:more than	0 -6 15 -9
sb:no .	0 19 -13 -7
sb:now	-6 8 6 -18
sb:of	14 -21 -1 9
sb:of <day-gone>	-1 2 -19 14
sb:of <level>	-2 -14 25 -6
sb:of <month-gone>	0 15 -8 -6
sb:of <name>	0 -14 -9 21
sb:of <number>	0 -6 17 -9
sb:of a	-2 -13 -7 19
sb:of the	12 -19 11 -6
sb:oil	0 22 -18 -4
sb:on	-8 -14 17 1
sb:on <day-ahead>	-8 -3 -19 27
sb:on <name>	0 22 -10 -14
sb:on for	0 -11 -18 25
sb:on rare	0 -6 16 -10
sb:on the	-2 -3 18 -15
sb:one	-16 -1 -8 16
sb:order	-1 18 -9 -9
sb:our	1 -13 -8 19
sb:out	11 -20 3 0
sb:over	0 11 0 -15
sb:paper	-6 -27 -19 37
sb:pause	9 17 -14 -14
sb:pause of	1 17 -6 -21
sb:pay	-6 -9 24 -19
sb:port	0 -15 19 -5
sb:prolong	0 -9 -12 18
sb:propose	0 -5 -17 22
sb:quarrel	-1 15 -8 -6
sb:renewed	0 -18 1 15
sb:rest	3 15 -5 -19
sb:run	10 8 -23 2
sb:second	14 -7 -22 12
sb:send	0 -10 -9 18
sb:ship	0 -6 19 -14
sb:sign	3 -4 14 -18
sb:standstill	-1 -9 -11 20
sb:stop	11 1 -3 -15
sb:surcharge	-3 -21 27 -4
sb:surcharge of	0 -8 18 -8
sb:suspension	-8 17 0 -15
sb:tariff truce	-2 -31 -2 30
sb:that a	-3 -20 0 15
sb:that is	0 25 -17 -7
sb:that the	0 -10 15 -7
sb:that was	-5 21 -11 -8
sb:the <level>	0 18 -14 -2
sb:the <quality>	-6 -27 -7 31
sb:the <seat>	0 2 15 -23
sb:the extension	0 -6 -12 17
sb:the fee	0 4 -17 11
sb:the first	16 -19 0 -5
sb:the law	0 -10 19 -7
sb:the suspension	-5 22 -25 2
sb:the tariff	0 10 -15 1
sb:the truce	5 20 -11 -20
sb:their	-15 7 0 0
sb:them	0 -11 17 -6
sb:they	20 -2 -26 8
sb:thi	0 -12 -11 25
sb:to	-6 -13 -3 19
sb:to be	-2 20 -10 -8
sb:to the	-1 18 -1 -10
sb:trade	-5 -17 8 8
sb:truce ,	-4 17 -15 0
sb:under	-5 14 0 -17
sb:up	-2 1 14 -18
sb:up to	0 -2 16 -12
sb:us	-5 26 -12 -7
sb:was	9 14 -6 -22
sb:was make	12 4 -18 0
sb:was to	15 8 -12 -17
sb:we	-2 -15 2 11
sb:week	5 2 -16 5
sb:what	3 -1 -29 26
sb:what they	12 -13 -15 11
sb:when	0 16 -6 -18
sb:when the	0 -11 16 -3
sb:where	7 1 -16 3
sb:which	-15 -3 6 5
sb:with	-6 -17 10 7
sb:with the	2 -13 15 -11
sb:within	-3 -8 16 -5
sb:would	-17 -10 -13 28
sb:would have	-2 3 -18 14
t0=future	-6 -16 6 10
t0=past-passive	0 15 -3 -16
t0=perfect	-22 4 2 0
t0=pluperfect	-2 -8 18 -9
t0=present	-19 8 4 -7
t1=infinitive	0 -16 12 0
t1=participle-passive	10 6 1 -21
t1=past-passive	0 15 -3 -16
t1=perfect	-21 8 4 -3
t1=pluperfect	0 -3 17 -12
t1=present	-17 0 10 -5
t2=participle-passive	0 -9 15 -5
t2=perfect	9 -17 0 2
t:loose-l1	6 11 -19 0
t:loose-l2	-9 -13 -6 26
t:loose-l3	2 -7 15 -19
t:loose-r0	7 11 -27 9
t:more	0 -21 -8 26
t:more-in	-11 3 -17 18
t:more-in0	-11 3 -17 18
t:more-l	-4 -17 -3 20
t:more-l0	-6 -5 -18 24
t:more-l1	7 -17 5 1
t:more-l2	-19 -6 -1 16
t:more-r3	-5 4 15 -23
t:quiet-l	-7 8 -20 14
t:truce-r0	-12 21 -16 0
t:truce-r2	0 -19 20 -3
tn:more	17 -10 17 -28
tn:truce	26 -10 -16 1
tp:loose	-16 18 3 -18
tp:more	-24 8 10 -10
tp:truce	0 25 -31 4
tp:verb	-3 29 -15 -15
v0=agree	7 2 -21 8
v0=buy	0 -15 0 12
v0=other	-10 -5 20 -11
v0=propose	0 -1 -11 15
v1=buy	-1 -16 2 8
v1=hold	1 13 -2 -18
v1=keep	0 -2 18 -15
v1=leave	0 -14 -2 15
v1=other	-8 -3 22 -18
v2-none	-24 -3 17 -3
v2=be	-16 -3 7 0
v2=end	15 -8 -2 -5
v2=leave	0 -18 24 -6
v:a:<v-begin>	7 15 -7 -19
v:a:<v-end>	18 -7 0 -11
v:b:<v-agree>	-1 -16 4 10
v:b:<v-begin>	-16 13 1 -7
v:b:<v-end>	4 0 9 -19
v:b:<v-propose>	-22 -15 -6 25
v:b:<v-return>	-1 17 -4 -13
v:b:<v-suspend>	-6 20 -11 -7
v:c0=agree	4 -3 -16 15
v:c0=bear	-16 0 0 8
v:c0=buy	-2 -22 0 20
v:c0=propose	-13 -17 -2 20
v:c0=suspend	-18 -2 0 10
v:c0=up	-9 -13 23 -3
v:c1=bear	-18 -1 0 12
v:c1=buy	-2 -23 0 16
v:c1=propose	-13 -23 3 16
v:c1=up	-11 -17 25 0
v:ct1=agree present	3 -20 9 0
v:ct1=begin present	-1 -4 24 -18
v:ct1=end past	4 -20 -6 15
v:ct1=impose future	-7 -10 -7 21
v:ct1=impose infinitive	3 -16 -7 16
v:ct1=impose modal-passive	0 15 -4 -9
v:ct1=impose past	-10 -21 0 21
v:ct1=propose modal	-1 8 11 -19
v:ct1=propose past	-1 -15 -13 23
v:ct1=say past	-5 6 -16 9
v:ct1=stay past-passive	0 21 -20 -2
v:ct1=stay present	-25 -6 17 -3
v:ct1=suspend future	-4 -19 8 13
v:ct1=suspend past	0 -20 15 1
v:ct1=suspend present	-5 10 -24 14
v:l1='s	-4 16 -15 0
v:l1=,	-20 0 -21 25
v:l1=:	-20 -2 -11 24
v:l1=<begin>	-26 1 -4 12
v:l1=<goods-amount>	-4 13 3 -18
v:l1=<goods>	0 -12 21 -10
v:l1=<money>	-7 -26 22 5
v:l1=<v-bear>	-2 -3 -10 17
v:l1=<v-begin>	-1 -15 22 -10
v:l1=<v-end>	0 -12 18 -5
v:l1=<v-impose>	-8 -15 9 5
v:l1=<v-propose>	-3 0 -20 22
v:l1=a	-16 9 -29 24
v:l1=after	8 -13 17 -22
v:l1=and	0 -9 17 -8
v:l1=another	-13 18 -7 -6
v:l1=by	-15 -1 -1 8
v:l1=end	0 -12 18 -5
v:l1=for	-3 35 -19 -19
v:l1=further	6 3 -20 3
v:l1=had	8 9 -16 -3
v:l1=has	-2 -7 17 -9
v:l1=in	-10 -29 31 0
v:l1=last	0 16 -6 -21
v:l1=lasted	14 -17 10 -15
v:l1=of	16 7 -30 10
v:l1=take	-1 -13 16 -5
v:l1=than	-3 -25 13 5
v:l1=the	-2 33 -24 -14
v:l1=with	-1 -26 0 23
v:l2=,	27 -5 -1 -16
v:l2=:	2 26 -5 -35
v:l2=<begin>	-33 18 -3 -3
v:l2=<day-gone>	-8 -18 3 16
v:l2=<duty>	-2 12 -17 1
v:l2=<goods>	-5 25 -8 -14
v:l2=<level>	0 -5 15 -10
v:l2=<month-gone>	0 21 -17 -3
v:l2=<not>	-1 21 -6 -23
v:l2=<number>	-3 0 18 -17
v:l2=<office>	-2 8 3 -15
v:l2=<seat>	0 17 -5 -14
v:l2=<v-agree>	-7 0 -18 22
v:l2=<v-impose>	-8 -14 -15 34
v:l2=<v-propose>	-3 -20 -10 28
v:l2=<v-suspend>	-7 13 -17 5
v:l2=<v-target>	-2 8 -15 7
v:l2=<v-up>	-1 -21 21 0
v:l2=a	2 15 -31 1
v:l2=about	-1 -11 -15 25
v:l2=extend	-1 -22 11 6
v:l2=gave	-2 -4 16 -12
v:l2=in	0 6 8 -19
v:l2=more	0 -9 17 -9
v:l2=on	0 -9 -16 22
v:l2=period	-5 17 -15 0
v:l2=side	-1 30 -25 -6
v:l2=stop	2 18 -14 -12
v:l2=suspend	-8 -15 0 18
v:l2=tariff	-1 7 -16 6
v:l2=that	10 0 -36 24
v:l2=the	5 9 0 -19
v:l2=there	10 -11 14 -20
v:l='s for	-1 9 -21 9
v:l=, by	-1 -12 19 -4
v:l=, for	3 15 -2 -20
v:l=, of	4 -2 -19 14
v:l=: "	0 0 17 -21
v:l=<begin> <begin>	-26 1 -4 12
v:l=<day-gone> ,	0 -17 0 11
v:l=<month-gone> for	0 16 -13 -2
v:l=a further	6 3 -20 3
v:l=and for	-2 15 -6 -8
v:l=extend by	0 -29 12 9
v:l=is for	0 5 -15 10
v:l=more than	0 -9 17 -9
v:l=suspend for	-8 -15 0 18
v:l=tariff for	0 8 -24 10
v:l=truce by	0 5 -16 10
v:lead="	-17 -7 3 10
v:lead=,	13 5 -16 3
v:lead=a	-9 -9 -7 22
v:lead=but	0 -9 24 -18
v:lead=china	0 -15 11 0
v:lead=if	-3 19 -5 -14
v:lead=in	0 18 -7 -11
v:lead=it	28 -13 -2 -8
v:lead=no	-3 25 -11 -16
v:lead=six	-2 22 -5 -20
v:lead=that	-3 -6 -7 15
v:lead=they	5 -9 -17 17
v:lead=we	-3 0 16 -16
v:lead=when	0 15 -2 -21
v:lead=—	8 -5 -20 15
v:lr=: ,	-2 -6 -9 16
v:lr=<begin> ,	-7 17 -28 12
v:lr=<begin> .	-3 22 -12 -10
v:lr=<begin> is	0 -1 -22 24
v:lr=<begin> later	0 -8 15 -7
v:lr=<begin> on	0 -18 23 -6
v:lr=<money> .	0 -26 20 3
v:lr=a truce	-2 -5 -11 16
v:lr=after of	0 -14 17 -1
v:lr=another ,	-1 3 19 -22
v:lr=another .	-1 8 -19 9
v:lr=for ,	10 13 -30 6
v:lr=for <end>	-1 -4 22 -23
v:lr=for and	-5 18 -17 1
v:lr=for from	8 1 -23 11
v:lr=for more	0 9 -17 3
v:lr=further .	0 -10 -5 15
v:lr=has to	0 -12 18 -7
v:lr=in ,	0 -22 3 13
v:lr=in .	-5 -18 30 -13
v:lr=of ,	16 -10 1 -7
v:lr=of .	-18 9 -12 13
v:lr=the are	-1 15 -7 -6
v:lr=the of	-1 23 -23 -3
v:lr=the to	-3 -20 5 12
v:r1=!	-5 16 -35 18
v:r1="	-3 22 -7 -12
v:r1=,	9 12 -21 2
v:r1=;	17 -1 -17 3
v:r1=<duty>	0 -6 -15 18
v:r1=<end>	-14 0 21 -21
v:r1=<not>	-7 2 18 -17
v:r1=<v-impose>	2 6 0 -15
v:r1=<v-suspend>	9 11 -18 -5
v:r1=after	-1 -12 29 -16
v:r1=and	-18 0 -13 19
v:r1=before	0 -21 31 -15
v:r1=from	3 7 -24 13
v:r1=later	-4 -21 25 -6
v:r1=leave	0 -14 18 -4
v:r1=more	5 -11 -29 29
v:r1=of	-16 2 16 -14
v:r1=on	-10 -2 -6 16
v:r1=tariff	0 -6 -15 18
v:r1=to	-16 -10 24 -5
v:r1=truce	-7 -10 0 16
v:r1=while	-2 16 -8 -4
v:t0=future	-13 -19 3 19
v:t0=past	3 -13 -11 18
v:t0=past-passive	-1 18 -5 -16
v:t0=perfect	-25 2 -4 11
v:t0=pluperfect	-2 -8 18 -9
v:t0=present	-18 -7 12 1
v:t:loose	0 18 -25 6
v:t:loose-l	2 18 -22 0
v:t:loose-l1	4 36 -34 -12
v:t:loose-l2	0 -16 -15 32
v:t:loose-l3	2 -8 15 -17
v:t:loose-r0	6 22 -35 7
v:t:more	3 6 -30 21
v:t:more-in	-14 -1 -20 26
v:t:more-in0	-14 -1 -20 26
v:t:more-l	4 4 -18 11
v:t:more-l0	-2 16 -28 7
v:t:more-l1	5 -32 9 8
v:t:more-l2	-20 4 -7 11
v:t:more-l3	13 1 4 -18
v:t:more-r	0 11 -22 9
v:t:more-r0	0 -1 -25 23
v:t:more-r3	-8 24 1 -31
v:t:quiet-l	-9 16 -20 7
v:t:quiet-r	0 -26 23 -3
v:t:quiet-r1	0 -5 15 -12
v:t:truce-r0	-16 15 -26 15
v:t:truce-r2	0 -19 21 -4
v:t:verb-r	12 -17 -3 9
v:v0=agree	9 3 -35 17
v:v0=buy	-2 -22 -2 21
v:v0=hold	-4 16 2 -28
v:v0=keep	0 15 0 -20
v:v0=propose	0 -8 -12 20
v:v0=run	14 -15 -12 12
v:v0=sign	0 -7 15 -7
v:v0=stay	-1 -10 -8 19
v:v0=stop	5 15 -17 -7
v:v0=suspend	-5 -24 17 9
v:v1=buy	-2 -23 0 17
v:v1=hold	4 21 -4 -32
v:v1=keep	0 7 13 -23
v:v1=leave	0 -26 -2 23
v:v1=make	8 13 -17 -7
v:v1=other	-9 3 14 -18
v:v1=run	14 -16 -17 18
vt0=suspend present	0 -16 8 9
vt1=suspend present	0 -16 8 9
vt2=leave participle	0 -13 16 -3`;
