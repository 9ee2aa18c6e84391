// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-25 -6 24 -8
a:!	0 3 -24 18
a:'s	-5 -28 18 9
a:<day-gone>	7 17 -22 -3
a:<day-gone> .	12 0 -20 5
a:<goods>	-14 -9 29 -14
a:<level>	0 2 15 -25
a:<name> and	6 15 -14 -15
a:<not>	-15 0 11 -8
a:<number>	-6 15 1 -22
a:<quality>	0 -10 15 -2
a:<v-bear>	-2 -18 16 1
a:<v-begin>	9 6 0 -26
a:<v-down>	-7 17 -11 0
a:<v-end>	14 0 0 -15
a:<v-impose>	-1 -4 17 -14
a:<v-stay>	-9 18 -3 -15
a:<v-target>	-4 -11 19 -5
a:and <name>	6 15 -24 0
a:at	11 -30 7 4
a:at the	4 -18 3 5
a:before	0 -17 17 -1
a:by	-1 -14 18 0
a:duty	-3 -5 17 -13
a:each	0 8 -16 9
a:end	14 6 -10 -19
a:for	-10 16 10 -29
a:from the	0 25 -11 -18
a:geneva	0 22 -16 -8
a:harvest	0 19 -18 -5
a:in the	8 -15 9 -5
a:is what	0 -18 0 17
a:later	-4 -20 23 -3
a:leave	-1 -21 28 -7
a:more	6 5 -29 16
a:more .	11 -16 -1 2
a:of	-23 5 18 -16
a:on <day-ahead>	0 -4 15 -12
a:over	-2 -3 17 -17
a:tariff	4 0 -28 18
a:the	-7 -22 22 1
a:thi	0 -14 20 -6
a:time	0 -22 19 1
a:to	-24 -9 28 -13
a:to run	0 -15 20 -5
a:two	-1 -15 8 2
a:under	0 -15 18 -2
a:was	6 -20 6 2
asks	-10 -17 17 3
b:'s for	0 11 -24 8
b:, <name>	0 -19 8 7
b:, by	-1 -9 16 -5
b:, the	-10 25 3 -30
b:-	-2 -13 25 -11
b:.	0 17 -25 7
b:: <name>	0 -14 22 -10
b:<agent>	-8 -17 27 -3
b:<day-ahead>	0 -7 17 -9
b:<day-gone>	0 16 -4 -15
b:<day-gone> for	-3 -11 16 -4
b:<duty>	-17 3 9 -8
b:<goods-amount>	-4 -8 29 -25
b:<goods>	-20 -11 3 12
b:<level>	-7 -24 3 18
b:<level> on	0 1 -28 25
b:<money>	-6 -21 35 -16
b:<month-gone>	-4 15 -11 -3
b:<month-gone> for	-1 14 -18 1
b:<name>	-24 5 2 0
b:<name> agree	0 2 -22 16
b:<name> and	-5 10 7 -16
b:<name> has	0 -12 -4 15
b:<name> is	0 16 -12 -3
b:<not>	-11 16 -7 -2
b:<number>	-11 4 22 -28
b:<organisation>	-11 -9 20 -8
b:<organisation> has	0 21 -10 -14
b:<person>	6 10 -24 6
b:<person> has	0 7 -17 6
b:<person> say	0 12 14 -24
b:<points>	-3 20 -30 7
b:<points> of	0 17 -19 0
b:<quality>	-9 -16 29 -11
b:<seat>	-7 11 -28 21
b:<seat> on	0 0 -16 13
b:<sender>	-1 -10 17 -7
b:<span>	-2 -12 28 -16
b:<taker>	0 -1 16 -14
b:<v-bear>	-21 -11 13 5
b:<v-end>	5 -1 11 -22
b:<v-propose>	-17 -19 0 18
b:<v-target>	-7 0 17 -8
b:a pause	0 17 -4 -17
b:after	7 -2 9 -19
b:agree to	4 0 -19 12
b:agreement	-2 -5 17 -8
b:all	0 25 -18 -10
b:an extension	-6 0 15 -10
b:and <person>	8 6 -16 0
b:and last	0 -14 18 -4
b:and the	-6 -2 18 -14
b:at	-13 -10 16 0
b:at the	-2 -6 17 -8
b:be extend	0 -8 18 -11
b:between	0 -6 17 -9
b:by	-21 2 12 -7
b:ceasefire	-5 -12 25 -12
b:could	0 -7 -16 22
b:country	-2 -18 13 2
b:custom	0 16 -11 -6
b:do	0 2 -18 14
b:duty	-6 6 11 -16
b:duty on	0 -11 15 -3
b:fee on	0 18 -10 -10
b:first	1 -16 17 -9
b:for the	-8 12 4 -19
b:force	0 -19 23 -7
b:from	4 -25 15 -3
b:give	-1 18 -2 -14
b:go on	0 -12 -5 16
b:had	13 0 6 -20
b:has	-20 7 9 -10
b:higher	0 18 -11 -9
b:his	-4 -20 12 2
b:in	-21 1 27 -23
b:in <month-gone>	-1 20 -10 -10
b:in <seat>	-1 -10 -4 18
b:in the	-4 -14 15 0
b:is a	0 -17 7 6
b:is suspend	0 0 13 -17
b:it	17 -12 6 -9
b:it 's	-4 -10 -8 20
b:it is	-2 -25 15 6
b:it was	0 19 -17 -2
b:its	-3 1 17 -22
b:last	4 17 -22 0
b:lasted	14 -18 13 -21
b:law	0 -9 15 -4
b:like	0 7 -16 3
b:may	0 -17 12 3
b:meet	-1 -5 20 -13
b:no	-1 17 -10 -6
b:no .	0 19 -13 -8
b:of	15 -18 -2 7
b:of a	0 -8 -13 20
b:of it	10 -1 4 -18
b:of the	6 -9 -11 16
b:on	-25 -4 15 -3
b:on <day-gone>	-6 10 6 -21
b:on <quality>	0 4 8 -16
b:on a	-2 0 16 -16
b:on for	0 -16 -17 28
b:on the	-3 -11 26 -21
b:one	-3 16 0 -15
b:other	-7 15 -8 -1
b:our	0 -11 -6 17
b:over	-2 -9 16 -2
b:paper	0 -20 -19 31
b:pause of	1 22 -11 -17
b:pay	-1 -12 21 -8
b:prolong	0 -4 -13 16
b:propose	-1 -8 -9 17
b:ready	0 -1 -12 15
b:renewed	0 -17 7 9
b:rest	3 6 0 -16
b:second	0 -2 -11 16
b:standstill	-2 -16 4 10
b:tariff truce	0 -16 -18 33
b:than	-3 -8 15 -6
b:that a	-2 -24 3 16
b:that is	0 20 -13 -8
b:that it	0 -1 -18 19
b:the	-22 13 13 -20
b:the <quality>	0 -17 3 12
b:the <seat>	0 -10 16 -5
b:the law	0 -9 15 -4
b:the suspension	-6 15 -12 0
b:the truce	0 12 0 -15
b:their tariff	0 6 -24 16
b:they	3 22 -7 -19
b:time	-2 -9 22 -11
b:to	-4 -17 11 2
b:to last	8 12 -17 -5
b:to suspend	-2 16 -9 -6
b:trade	0 -9 -9 17
b:truce by	0 16 -24 4
b:up	-2 4 13 -19
b:up to	0 -7 21 -15
b:what	-2 0 -15 18
b:when	1 15 -10 -16
b:where	0 16 -9 -8
b:with	-9 -17 7 11
b:within	0 -5 25 -20
b:would	-11 -10 -11 25
b:would like	0 7 -16 3
c1=bear	-17 -2 7 1
c1=impose	-7 -3 17 -12
c2=begin	10 9 -2 -25
c2=down	-6 19 -17 0
c2=end	21 -14 -3 -3
c2=say	0 7 -16 9
c2=stay	-22 5 1 0
ct0=agree modal	0 0 -17 18
ct0=begin present	-1 -9 16 -4
ct0=end past	4 -17 -1 11
ct0=end present	-4 18 -5 -13
ct0=impose modal	-4 -21 0 14
ct0=impose modal-passive	0 0 11 -16
ct0=stay past	0 -16 6 4
ct0=stay present	-23 17 -3 -10
ct1=agree modal	0 0 -17 18
ct1=agree perfect	-3 -7 20 -12
ct1=begin present	-1 -9 16 -4
ct1=end past	4 -17 -1 11
ct1=impose modal	-4 -21 0 14
ct1=impose modal-passive	0 0 11 -16
ct1=stay present	-22 4 7 -7
ct2=begin present	12 9 -10 -16
ct2=impose participle-passive	-2 -5 15 -6
f:"	10 -16 3 1
f:'s	-21 10 -14 15
f:.	4 2 -20 15
f::	-5 19 2 -24
f:<agent>	-7 -2 -14 21
f:<day-ahead>	-44 44 -33 7
f:<day-gone>	17 21 -32 -7
f:<day-today>	-5 17 0 -18
f:<duty>	19 0 -8 -5
f:<goods>	0 28 -18 -10
f:<level-noun>	-8 -5 -9 20
f:<level>	-7 27 -15 -8
f:<name>	4 13 -19 0
f:<not>	13 6 -32 18
f:<number>	-7 17 15 -43
f:<office>	0 -23 33 -14
f:<organisation>	-12 -48 6 36
f:<points>	0 25 -19 -13
f:<seat>	14 -1 -25 15
f:<sender>	-6 -27 18 4
f:<v-bear>	8 -7 -17 19
f:<v-down>	14 -20 8 -3
f:<v-end>	7 -15 2 2
f:<v-propose>	0 -20 16 -1
f:<v-return>	5 18 -27 6
f:<v-say>	-6 -16 5 10
f:<v-sell>	-6 -19 2 15
f:<v-stay>	3 8 -24 11
f:<v-target>	-13 -15 12 7
f:again	11 -18 0 7
f:also	0 -7 -14 20
f:an	-6 0 -12 17
f:and	0 13 6 -24
f:another	-14 0 16 -10
f:answer	0 -18 2 12
f:approve	0 -22 4 18
f:are	-16 0 9 -2
f:as	-13 18 -9 0
f:ask	-3 0 -22 23
f:at	0 14 2 -20
f:beef	0 -13 20 -7
f:been	8 -15 -1 8
f:before	-3 -11 -1 16
f:both	17 -21 7 -3
f:but	0 -23 18 2
f:by	8 26 -25 -8
f:call	-3 0 -15 17
f:can	-2 11 6 -18
f:case	0 7 -19 10
f:charge	-2 20 -23 5
f:consent	0 -9 -12 20
f:control	-1 -1 15 -11
f:decision	0 10 -21 5
f:do	3 17 -18 -6
f:doe	0 2 -22 18
f:down	1 4 2 -15
f:duty	23 1 -27 0
f:each	-9 18 1 -15
f:earth	-8 -8 19 -6
f:extension	-7 8 12 -24
f:fee	0 -3 -24 25
f:from	7 -15 5 0
f:get	0 10 -16 6
f:good	0 13 2 -18
f:government	-6 13 1 -15
f:had	17 -8 7 -19
f:has	-29 21 -32 20
f:have	6 12 -3 -20
f:he	-5 -2 -19 24
f:his	4 -28 -11 25
f:hold	0 -14 27 -14
f:in	2 -5 -9 15
f:into	-7 26 -14 -10
f:is	-40 7 0 4
f:it	20 6 -13 -7
f:keep	0 -10 -7 17
f:last	12 7 -35 12
f:leave	-4 28 -11 -24
f:let	-2 -12 20 -7
f:licence	0 -16 2 13
f:line	4 -20 18 -9
f:lose	0 3 9 -15
f:minister	4 -20 -12 22
f:month	-2 -10 21 -11
f:must	-2 0 18 -13
f:new	-5 -14 15 0
f:next	-7 -16 19 0
f:night	0 19 -10 -9
f:not	17 -16 -18 17
f:nothing	1 -1 -21 18
f:of	21 -20 12 -11
f:off	-1 22 -16 -3
f:on	-5 15 -16 5
f:one	18 -1 -6 -7
f:only	-5 -26 17 9
f:our	1 17 -42 23
f:out	5 7 -2 -15
f:over	5 12 1 -28
f:own	-2 -10 -4 17
f:pause	15 -2 -6 -9
f:pay	-7 30 -2 -30
f:place	0 19 -10 -12
f:port	0 -1 -14 15
f:rare	-8 -8 19 -6
f:rate	0 1 -20 16
f:reach	0 -17 29 -16
f:remain	0 24 -14 -13
f:round	0 -23 13 6
f:rule	-2 -5 -9 16
f:run	5 8 -25 6
f:say	-21 0 11 -2
f:second	8 -4 4 -15
f:see	0 -24 4 15
f:ship	0 -16 0 13
f:sign	-29 13 0 -4
f:since	-12 13 11 -19
f:subsidiary	0 -12 17 -4
f:suspension	14 -7 -28 18
f:take	-5 19 -28 11
f:talk	10 -21 1 7
f:their	13 14 -6 -21
f:them	14 0 -19 4
f:then	0 -2 -27 29
f:there	0 2 17 -26
f:they	-15 7 2 -4
f:thi	-4 -12 20 -4
f:third	0 -13 21 -8
f:through	0 20 -22 0
f:to	21 -8 0 -7
f:trade	5 -18 -8 17
f:truce	0 0 -15 15
f:want	-2 -6 16 -10
f:was	23 -8 11 -38
f:we	21 -7 -6 -1
f:well	0 8 11 -22
f:were	19 -15 -5 1
f:what	-5 2 16 -17
f:when	18 -24 5 -11
f:which	-13 -23 32 -5
f:who	-3 10 -25 13
f:will	-11 -17 12 8
f:without	-5 24 -13 -10
f:worth	-3 0 19 -13
f:write	17 -16 -11 4
f:you	-7 28 0 -34
has-future	-3 -18 7 10
has-modal	-14 -25 14 9
has-participle	3 -8 17 -17
has-present	-31 15 -1 -3
headline	13 34 -10 -45
l1=,	-16 0 -6 14
l1=:	-15 -14 0 19
l1=<begin>	-20 0 11 -5
l1=<goods-amount>	-2 -2 17 -17
l1=<goods>	0 -8 18 -8
l1=<money>	-4 -14 22 -8
l1=<v-begin>	0 -13 16 -5
l1=<v-end>	0 -11 16 -4
l1=<v-propose>	-1 -7 -12 18
l1=a	-14 17 -23 12
l1=after	9 -5 12 -26
l1=another	-10 -3 -7 15
l1=by	-15 3 -1 2
l1=end	0 -11 16 -4
l1=has	-2 -8 17 -8
l1=in	-11 -24 29 -6
l1=last	0 9 -1 -15
l1=lasted	14 -18 13 -21
l1=of	17 -3 -18 6
l1=than	-2 -14 16 -4
l1=the	-4 22 -11 -15
l1=within	0 -2 19 -15
l2=,	17 -9 0 -8
l2=:	0 11 1 -15
l2=<begin>	-25 1 13 -8
l2=<day-ahead>	-2 19 -11 -8
l2=<duty>	-1 -11 18 -3
l2=<level>	-1 -8 17 -7
l2=<month-gone>	-1 16 -21 3
l2=<number>	-3 -6 18 -11
l2=<v-agree>	-7 0 -14 18
l2=<v-propose>	0 -13 -17 26
l2=<v-up>	0 -16 10 3
l2=a	0 -2 -18 15
l2=agree	0 -5 -12 17
l2=by	0 -19 23 -7
l2=he	0 1 -16 11
l2=in	0 0 19 -18
l2=last	0 21 -15 -8
l2=on	0 -17 -14 27
l2=side	0 12 -18 5
l2=suspension	-4 5 -16 10
l2=that	0 4 -30 20
l2=the	5 10 -1 -19
l3=,	0 0 20 -23
l3=:	0 9 8 -20
l3=<day-gone>	0 -6 20 -21
l3=<duty>	-2 29 -22 -8
l3=<not>	0 -6 -9 15
l3=<number>	5 -16 2 4
l3=<quality>	-1 10 0 -15
l3=<seat>	0 -10 -6 16
l3=<span>	0 0 20 -17
l3=<v-down>	8 12 -19 0
l3=<v-impose>	10 0 12 -25
l3=<v-propose>	0 -8 20 -14
l3=a	8 -15 13 -7
l3=an	5 -3 17 -17
l3=and	1 -13 -22 31
l3=been	0 -4 22 -19
l3=good	0 -21 10 6
l3=in	-4 15 2 -26
l3=is	-1 15 -21 6
l3=it	5 11 -24 3
l3=its	0 9 1 -15
l3=of	3 -20 19 -7
l3=put	0 -6 16 -11
l3=tariff	0 16 -14 -2
l3=the	-19 9 1 0
l3=time	0 0 15 -11
l3=truce	-7 -26 8 22
l3=was	3 14 -4 -21
l3=would	0 -13 -8 20
l4="	0 -10 -9 17
l4='s	0 1 -15 12
l4=,	11 4 1 -21
l4=:	12 -29 0 8
l4=<begin>	-13 2 14 -16
l4=<day-ahead>	0 -14 -2 15
l4=<day-gone>	0 32 -21 -19
l4=<goods>	-3 -3 -11 17
l4=<level>	0 -15 -8 20
l4=<name>	-3 -2 16 -11
l4=<number>	-7 35 -20 -18
l4=<v-begin>	0 16 -16 0
l4=<v-impose>	5 -19 -1 10
l4=<v-stay>	-8 -8 20 -7
l4=<v-suspend>	0 -28 3 17
l4=a	-7 -5 -28 36
l4=and	-7 -9 -6 21
l4=be	-7 -6 -3 15
l4=end	3 15 -3 -21
l4=for	-8 9 6 -15
l4=is	-3 -22 15 5
l4=it	-1 19 0 -18
l4=of	0 -25 20 1
l4=on	-8 15 19 -37
l4=their	-1 0 -15 15
l4=truce	7 15 -7 -18
l4=will	0 -2 17 -14
l='s for	0 11 -24 8
l=, by	-1 -8 19 -11
l=, of	5 -4 -17 12
l=<begin> <begin>	-20 0 11 -5
l=<day-ahead> ,	-1 20 -13 -7
l=<day-gone> ,	-1 -19 0 14
l=<month-gone> for	-1 12 -19 4
l=agree on	0 -5 -12 17
l=and last	0 -15 19 -4
l=on for	0 -13 -13 22
l=pause of	1 18 -9 -14
l=truce by	0 16 -24 4
lead=a	-8 -8 -8 23
lead=and	1 7 -17 5
lead=it	17 2 -9 -12
lead=six	0 17 0 -22
lead=the	-5 -12 17 -4
lead=what	0 -1 -10 15
lead=where	0 16 -9 -8
lll=<begin> <begin> <begin>	-20 0 11 -5
lll=a pause of	1 18 -9 -14
lll=be extend by	0 -7 16 -9
lll=in <month-gone> for	0 18 -14 -4
lll=is suspend for	0 0 13 -17
lll=on <day-gone> ,	0 -8 15 -6
lr=, of	0 -17 7 3
lr=<begin> .	0 21 -10 -13
lr=<begin> on	0 -17 22 -5
lr=<money> .	0 -8 24 -18
lr=after of	0 -13 18 -3
lr=another ,	0 -12 17 -4
lr=another .	-3 18 -33 11
lr=for <end>	-1 -19 22 -1
lr=for from	3 17 -21 -2
lr=for more	0 9 -18 4
lr=further .	0 -12 -4 15
lr=has to	0 -16 22 -7
lr=in .	-6 -15 30 -17
lr=last ,	-1 20 -11 -8
lr=lasted .	8 -14 14 -17
lr=of ,	17 -11 -10 3
lr=of .	-10 15 -13 5
lr=the of	0 19 -17 0
nc2=bear	-1 -1 -12 16
nc2=down	6 3 3 -15
nc2=say	0 -9 -11 17
nc2=stay	-8 -6 22 -13
nct2=agree past	-1 -7 -8 17
nct2=begin modal	0 -17 -1 18
nct2=begin past	2 4 3 -17
nct2=impose future	0 4 13 -15
nct2=impose modal	0 2 -15 12
nct2=impose participle-passive	9 -19 11 -3
nct2=impose past-passive	1 -15 8 1
nct2=impose present-passive	0 10 -15 1
nct2=stay past	0 -6 16 -10
next=after	0 6 7 -16
nhas-modal	-4 -10 -1 16
nhas-past	11 -19 1 2
nhas-perfect	4 22 -11 -16
nhas-present	-37 9 0 1
nt2=modal	-2 -10 -4 17
nt2=participle-passive	7 -15 6 0
nt2=past-passive	8 -18 9 -1
nt2=present	-33 8 4 -4
nt2=present-passive	0 11 -23 7
nv2=end	0 -17 13 2
nv2=keep	0 -20 5 12
nv2=other	-5 24 -12 -10
nv2=run	0 -16 20 -3
nvt2=end present	-3 -17 15 6
nvt2=have present	-3 11 -15 3
nvt2=run present	0 -16 19 -3
nvt2=sign past	-1 -9 -8 17
pc0=say	-3 -15 12 0
pc1=agree	8 8 0 -20
pc1=down	3 -15 5 0
pct0=begin present	0 6 -19 8
pct0=end present	0 2 -17 14
pct0=say past	-6 -21 8 8
pct0=say present	0 -1 13 -15
pct1=agree past	15 3 -14 -7
pct1=begin present	0 6 -19 8
pct1=impose past	10 7 -2 -19
pct1=say past	-6 -20 7 9
pct1=say present	0 -1 13 -15
phas-perfect	-8 -6 -5 17
pv0=announce	-1 -3 16 -11
pv0=know	2 0 -18 12
pv1=announce	-1 -3 16 -11
pv1=know	2 4 -20 9
pvt0=know present	2 0 -18 12
pvt1=know present	2 0 -18 12
q:!	-1 -7 19 -10
q:'	0 0 15 -15
q:(	5 24 -35 2
q:)	4 27 -37 2
q:,	19 -6 -1 -8
q:.	-16 -11 6 12
q::	-18 -50 11 36
q:;	4 3 -17 8
q:<agent>	2 17 -23 2
q:<day-ahead>	-18 9 -1 1
q:<day-gone>	8 17 -28 0
q:<duty>	-17 8 -1 0
q:<gate>	1 -26 31 -15
q:<goods>	5 11 -2 -18
q:<level-noun>	12 -27 28 -18
q:<level>	6 -8 18 -23
q:<name>	-9 28 -21 0
q:<not>	23 -1 -3 -17
q:<office>	0 -30 0 23
q:<organisation>	-24 -11 11 9
q:<quality>	22 9 -21 -11
q:<seat>	-16 38 -56 26
q:<span>	15 -23 -5 14
q:<v-agree>	7 1 -23 13
q:<v-begin>	-1 3 11 -18
q:<v-down>	4 -20 21 -5
q:<v-propose>	-6 4 -24 25
q:<v-return>	0 -13 16 -3
q:<v-say>	2 -32 13 10
q:<v-sell>	-2 -9 25 -19
q:<v-stay>	-7 -19 39 -23
q:<v-up>	2 1 6 -20
q:after	-6 -3 25 -30
q:agree	14 -4 -19 9
q:and	22 7 -13 -13
q:are	-6 -11 15 -2
q:back	-5 -17 14 2
q:be	-12 -16 -10 31
q:been	1 -10 29 -31
q:begin	-7 15 0 -16
q:between	0 19 -7 -12
q:both	-1 12 6 -25
q:call	-5 18 -7 -14
q:date	0 -4 17 -16
q:day	3 6 -22 9
q:did	-6 -14 29 -14
q:do	2 -13 17 -10
q:down	11 0 -16 4
q:duty	-2 11 -29 19
q:every	-2 -8 16 -7
q:extend	0 0 20 -16
q:extension	0 5 -23 18
q:fentanyl	-3 -19 18 2
q:first	-3 -16 26 -3
q:from	-1 -26 39 -18
q:geneva	0 25 -21 -11
q:go	0 -8 15 -10
q:good	0 0 22 -31
q:government	0 19 -21 0
q:had	17 15 -19 -18
q:has	-2 13 -18 5
q:have	-16 14 -7 0
q:he	2 -21 -12 24
q:his	6 -19 -11 20
q:hold	-3 -14 28 -15
q:hour	-7 11 6 -16
q:how	-2 -1 16 -20
q:i	13 -5 -29 22
q:if	-1 -8 25 -18
q:in	-23 9 18 -19
q:is	-6 -9 -2 15
q:it	0 -4 -18 20
q:its	3 16 -12 -10
q:keep	0 -17 7 7
q:know	11 -7 14 -20
q:last	-17 4 10 -6
q:let	1 -11 -9 15
q:levy	0 0 10 -15
q:long	-1 4 6 -18
q:meet	16 -11 -4 0
q:minister	5 15 0 -24
q:minute	0 -18 16 1
q:new	-3 -7 29 -26
q:next	0 -4 15 -10
q:no	10 22 -24 -10
q:of	-23 12 7 -13
q:off	16 -21 15 -12
q:on	-17 27 -4 -16
q:order	-1 8 -21 10
q:other	-11 21 2 -24
q:our	-6 -14 24 -6
q:part	-2 5 8 -18
q:pay	-2 10 7 -28
q:port	9 -13 14 -18
q:put	15 0 -19 2
q:rise	0 -10 15 -8
q:round	-9 -15 26 -8
q:run	1 -20 23 -11
q:same	-5 -25 25 0
q:second	-11 -7 15 0
q:section	-1 -20 25 -7
q:since	-18 5 6 -4
q:sit	0 -18 0 16
q:some	0 -1 19 -17
q:soybean	0 17 -8 -11
q:standstill	0 16 -16 0
q:stop	-5 24 -9 -16
q:surcharge	-1 -31 35 -7
q:suspension	0 -19 -4 21
q:take	14 1 -16 0
q:talk	-5 22 -17 -2
q:tariff	-12 20 -6 -12
q:tell	0 -15 -19 29
q:that	23 -17 0 -2
q:their	-9 20 -12 -4
q:them	-6 0 30 -29
q:then	6 12 6 -30
q:they	0 -15 -6 21
q:three	0 -8 24 -18
q:through	0 -7 21 -16
q:trade	-3 -12 18 -5
q:two	3 9 -21 10
q:until	-5 32 -6 -25
q:up	7 -26 19 -8
q:us	0 6 -15 10
q:we	0 -22 -1 25
q:were	0 17 -13 -10
q:who	5 -23 0 12
q:with	-6 31 -17 -11
q:within	0 -15 2 7
q:would	-7 -8 -16 27
q:year	16 -4 -2 -11
q:yes	0 -22 18 0
q:—	0 12 -17 3
qt=modal	12 -43 16 10
qt=past	0 16 -19 0
qt=perfect	-16 7 0 -1
qt=pluperfect	22 -2 -14 -7
qt=present	-32 -1 11 2
r1=!	0 3 -24 18
r1="	0 21 -7 -13
r1=,	10 1 -17 9
r1=<duty>	0 -5 -15 18
r1=<end>	-9 0 16 -14
r1=<not>	-8 -14 17 1
r1=<v-impose>	2 -1 9 -15
r1=<v-suspend>	9 10 -18 -4
r1=after	-2 1 15 -22
r1=and	-15 -9 4 13
r1=before	-1 -19 26 -10
r1=from	-5 10 -15 7
r1=in	-15 -9 14 1
r1=later	-4 -20 23 -3
r1=leave	0 -15 20 -4
r1=more	8 0 -27 18
r1=tariff	0 -3 -15 15
r1=to	-9 -13 26 -8
r2=,	-9 34 -24 -10
r2=.	14 -17 -5 10
r2=<day-ahead>	0 6 -28 19
r2=<day-gone>	-4 8 6 -16
r2=<goods>	14 -26 17 -11
r2=<span>	0 -9 16 -8
r2=<v-stay>	0 -6 21 -23
r2=<v-up>	-2 -11 18 -6
r2=a	6 4 7 -24
r2=and	-22 -3 4 8
r2=at	9 0 -16 6
r2=geneva	0 21 -16 -6
r2=that	-3 -1 -11 16
r2=the	-25 11 6 -11
r2=to	-12 17 -9 -3
r2=which	4 -21 -2 10
r2=with	-7 -10 -3 16
r3="	0 2 15 -20
r3=,	-2 -41 24 12
r3=.	-7 23 -12 -7
r3=<day-gone>	8 0 5 -21
r3=<not>	-1 18 0 -14
r3=<person>	6 4 -24 9
r3=<span>	0 4 -16 11
r3=<v-impose>	-11 -15 16 2
r3=<v-propose>	0 0 20 -19
r3=<v-say>	4 -18 5 0
r3=<v-stay>	-5 -18 -25 37
r3=and	0 -25 13 8
r3=at	13 -22 13 -10
r3=by	2 -19 19 -2
r3=for	-1 2 14 -20
r3=that	-4 15 -21 7
r3=to	4 4 -17 6
r3=was	1 -15 22 -11
r3=which	1 10 -24 5
r4=,	1 9 5 -24
r4=<day-gone>	15 -10 -25 20
r4=<duty>	6 0 -17 8
r4=<number>	4 -4 12 -16
r4=<v-bear>	0 -10 17 -7
r4=<v-begin>	0 17 -1 -15
r4=<v-say>	-1 2 -20 17
r4=a	0 -8 -9 16
r4=and	10 16 2 -38
r4=had	-7 -11 24 -11
r4=has	7 4 -23 7
r4=in	9 3 -17 3
r4=of	-8 0 19 -19
r=! <end>	0 3 -24 18
r=, and	-20 -7 18 -1
r=, from	7 -19 2 7
r=, on	0 -19 10 12
r=, the	-2 19 -32 13
r=, to	-8 18 -18 1
r=, which	6 -21 -8 15
r=<end> <end>	-9 0 16 -14
r=more .	11 -16 -1 2
r=to run	0 -13 18 -5
s:!	0 3 -24 18
s:"	-19 4 3 -2
s:'	0 -10 24 -14
s:*	0 -17 -8 22
s:/	0 -3 26 -26
s:;	22 3 -2 -23
s:<agent>	-12 -16 24 -4
s:<day-ahead>	-31 18 -10 2
s:<day-gone>	22 11 -17 -10
s:<day-today>	-17 33 -5 -27
s:<goods-amount>	-7 -15 40 -31
s:<money>	-12 -36 44 -14
s:<month-ahead>	0 2 17 -24
s:<month-gone>	-9 11 6 -19
s:<name>	-24 9 1 -1
s:<not>	0 7 7 -19
s:<number>	16 22 8 -58
s:<office>	-19 -5 -10 22
s:<person>	11 -12 -13 17
s:<points>	-5 20 -26 4
s:<seat>	-24 15 -10 5
s:<sender>	-9 -24 21 0
s:<span>	-20 -1 17 -5
s:<v-agree>	11 -18 -2 9
s:<v-bear>	-1 -10 15 -5
s:<v-buy>	-12 -5 22 -10
s:<v-end>	28 -12 -13 0
s:<v-propose>	-29 -26 5 21
s:<v-say>	-22 -14 8 9
s:<v-sell>	-15 -22 8 14
s:<v-target>	-21 1 15 -13
s:<v-up>	9 1 2 -16
s:?	-10 -17 17 3
s:a	-10 -16 17 2
s:additional	-1 -9 -8 17
s:after	7 -4 29 -39
s:again	0 0 13 -15
s:agree	14 -2 -16 6
s:agreement	-6 0 22 -18
s:all	-17 0 3 3
s:answer	0 -18 6 9
s:any	0 -9 19 -10
s:apart	-15 -11 27 -8
s:are	-12 -2 15 -9
s:at	23 -13 -3 0
s:be	-19 9 2 -2
s:before	-13 -13 22 -4
s:between	0 -2 20 -25
s:bond	0 -9 15 -3
s:buy	-4 -30 20 2
s:by	-20 5 12 -10
s:ceasefire	-6 -10 23 -11
s:city	8 -16 5 0
s:commerce	0 -10 -10 17
s:company	0 -18 8 6
s:could	-6 -20 1 14
s:country	-5 -17 9 6
s:custom	-1 19 -6 -14
s:day-after	-3 14 1 -17
s:day-after ahead	-35 12 -3 3
s:day-after gone	17 4 0 -24
s:day-before	-13 22 -7 -8
s:day-before ahead	0 -5 -14 20
s:day-before gone	-13 27 -5 -19
s:deal	-7 -15 29 -9
s:delegation	0 -10 20 -11
s:did	21 -3 -4 -17
s:do	1 -3 -18 18
s:down	-7 23 -13 -8
s:effect	0 -14 -2 16
s:end	16 -10 1 -8
s:evening	10 -17 0 4
s:ever	-4 23 -14 -9
s:expect	-7 -9 16 -1
s:extend	-12 2 15 -14
s:far	0 -10 -9 18
s:fee	-4 -19 15 1
s:first	10 2 4 -22
s:fits	-50 62 10 -63
s:fits-gone	1 -51 43 -2
s:force	-6 0 20 -23
s:four	0 -22 5 13
s:freeze	8 -27 -20 29
s:geneva	-8 11 4 -17
s:give	-3 23 0 -23
s:given	0 15 -14 -1
s:go	-4 15 -17 3
s:grant	-1 22 -13 -7
s:had	1 -3 20 -24
s:half	0 -20 25 -9
s:halt	0 16 -14 0
s:harvest	0 18 -23 1
s:has	-9 -5 -11 22
s:have	-31 12 2 -3
s:he	-20 1 -10 15
s:hear	0 -16 -18 30
s:higher	0 18 -6 -12
s:his	-12 -10 -10 23
s:holiday	9 17 -15 -16
s:i	-16 -1 -16 24
s:import	0 -6 17 -9
s:impose	0 12 0 -16
s:is	-22 6 -7 9
s:joined	-17 14 -9 1
s:just	0 1 11 -15
s:know	9 0 -22 10
s:lapse	15 -1 -8 -4
s:last	-2 23 -12 -14
s:lasted	13 -18 14 -21
s:late	0 -20 24 -7
s:later	-5 -34 19 10
s:law	-1 -13 19 -3
s:lengths=1	-21 20 -8 -2
s:lengths=2	-41 -9 20 5
s:lengths=3	-29 -10 8 11
s:lengths=4	40 -25 24 -44
s:less	-2 -18 12 0
s:letter	7 2 -15 3
s:licence	0 -13 22 -10
s:likewise	0 -3 20 -16
s:line	0 -13 18 -7
s:live	-3 17 -5 -10
s:long=month	-28 -72 80 -25
s:long=usual	2 47 -72 30
s:long=week	-33 -75 128 -87
s:long=years	-14 -59 67 -26
s:longer	-1 -4 17 -11
s:lower	-2 -3 20 -16
s:make	17 4 -26 4
s:may	-3 -36 36 0
s:meet	11 -3 6 -15
s:moratorium	-1 -4 -10 17
s:more	-2 0 -19 20
s:more-before	-12 -20 -3 27
s:morning	0 17 -9 -8
s:mr	-4 -8 -9 20
s:named=1	-23 -49 61 -7
s:named=2	-13 54 -46 -6
s:named=3	9 13 -22 0
s:need	0 -6 22 -16
s:negotiation	0 -9 15 -4
s:not	9 8 -19 3
s:now	-12 3 19 -24
s:off	5 19 -12 -17
s:offer	-2 -25 11 1
s:old	0 -3 21 -17
s:one day	-3 -18 36 -21
s:one month	-18 -55 73 -32
s:one week	-2 -8 29 -26
s:one year	-21 -7 -10 28
s:only	5 10 -23 5
s:or	0 -10 34 -27
s:order	-3 17 -8 -8
s:other	-20 16 0 -7
s:out	17 -2 0 -14
s:over	0 0 18 -27
s:own	10 11 -6 -17
s:palm	0 -20 27 -10
s:paper	-5 -18 -21 36
s:pause	7 15 -8 -15
s:pay	-12 0 20 -24
s:people	0 0 -15 15
s:port	9 -26 18 -5
s:president	6 14 -22 -1
s:prolong	0 -18 -5 18
s:prolongation	-1 -15 -2 19
s:propose	-1 -10 -17 25
s:put	4 2 6 -18
s:raise	7 -15 7 1
s:renewed	-2 -25 17 11
s:required	-3 -10 15 -2
s:rest	2 17 -7 -20
s:result	0 -12 24 -15
s:rise	7 0 6 -18
s:river	-1 -21 28 -10
s:round	-2 -17 14 1
s:same	-1 24 -17 -7
s:say	-24 3 0 2
s:season	0 -4 -11 16
s:second	18 -2 -17 1
s:sell	-3 -10 21 -8
s:send	0 -10 -18 25
s:settle	0 -16 0 14
s:shall	0 21 -21 -1
s:short	0 7 -17 12
s:side	0 -15 -4 19
s:sign	7 -20 2 6
s:since	0 21 -21 -1
s:so	0 16 -2 -15
s:soybean	-2 1 11 -15
s:standstill	-7 -23 0 23
s:start	0 -9 21 -11
s:strike	-12 -13 17 1
s:sugar	0 20 -22 2
s:surcharge	-3 -21 15 3
s:talk	-13 -32 13 17
s:telephone	0 16 -1 -15
s:television	0 -27 -7 29
s:tell	-6 -23 3 13
s:text	0 -13 -10 20
s:than	-6 -11 22 -10
s:them	-8 0 23 -23
s:then	-15 19 5 -28
s:they	15 11 -19 -3
s:three	-4 -12 27 -13
s:time	-1 6 6 -17
s:top	0 15 -10 -3
s:truce	3 -12 16 -7
s:twice	3 -16 1 10
s:under	-9 1 23 -29
s:unit=day	6 -13 47 -54
s:unit=month	-2 8 -32 26
s:unit=week	-27 25 -16 2
s:unit=year	-33 -25 26 8
s:until	-23 -2 15 -4
s:up	-7 21 11 -48
s:us	-7 33 -24 -2
s:we	-5 -16 2 14
s:week	2 2 -25 16
s:what	18 -11 -19 13
s:which	-2 -7 -7 17
s:who	-11 -4 -9 20
s:with	-29 -2 4 10
s:within	0 -13 21 -8
s:would	-5 -14 -10 24
s:year	-4 0 23 -28
s:yield	-1 -15 24 -6
s:you	-2 -1 21 -18
sa:!	0 3 -24 18
sa:"	-14 16 0 -9
sa:" say	0 17 0 -18
sa:'	0 -8 20 -11
sa:'s	4 -20 22 -7
sa:, and	8 -24 18 -3
sa:, as	-4 -4 -11 22
sa:, from	7 -19 2 7
sa:, he	0 -3 17 -12
sa:, in	0 4 9 -19
sa:, is	-2 20 -6 -14
sa:, so	-6 18 0 -22
sa:, to	-11 10 -15 7
sa:, up	0 15 -3 -11
sa:, who	0 -8 -19 24
sa:, with	-7 -11 -5 18
sa:. "	0 -27 0 20
sa::	1 15 -8 -13
sa:;	19 -4 2 -15
sa:; the	-4 5 13 -18
sa:<day-ahead>	-30 18 -17 10
sa:<day-ahead> .	-19 25 -45 25
sa:<day-ahead> to	0 -21 16 3
sa:<day-gone>	24 -1 -15 -2
sa:<day-today>	-5 21 -4 -14
sa:<day-today> ,	0 17 -15 -3
sa:<day-today> .	-2 16 -1 -17
sa:<gate>	10 -5 -27 21
sa:<goods>	2 10 -18 5
sa:<level> ,	9 -10 9 -16
sa:<money>	-1 -12 23 -10
sa:<month-ahead>	0 4 7 -15
sa:<month-gone>	-3 -7 20 -11
sa:<month-gone> ,	-2 15 -7 -6
sa:<name> ,	-3 22 -14 -7
sa:<name> .	0 -17 0 17
sa:<name> and	4 9 -2 -18
sa:<number>	21 0 4 -34
sa:<number> .	29 2 -22 -3
sa:<person> ,	0 9 -15 6
sa:<person> .	0 10 15 -26
sa:<person> say	0 -3 -11 16
sa:<points>	-6 25 -13 -12
sa:<seat>	-15 10 3 -6
sa:<span> ,	0 -8 29 -24
sa:<span> .	0 -16 13 1
sa:<v-agree>	0 -16 -7 22
sa:<v-begin>	5 20 -19 -8
sa:<v-down>	7 15 -4 -20
sa:<v-end>	28 -11 -13 0
sa:<v-propose>	-8 -6 25 -17
sa:<v-sell>	-9 -10 0 15
sa:<v-target>	-8 -7 16 -8
sa:?	-10 -17 17 3
sa:a	-3 -16 28 -13
sa:a duty	-1 15 -17 2
sa:after	3 -3 14 -17
sa:agree	2 14 -20 0
sa:all	-3 -22 16 7
sa:an	-8 15 -11 0
sa:and <name>	12 8 -16 -7
sa:and end	-1 -8 -6 17
sa:and it	6 -5 -16 14
sa:another	6 -17 9 0
sa:as	-4 -1 -8 15
sa:at	25 -28 1 1
sa:at <number>	19 0 -12 -9
sa:been	-15 11 -26 19
sa:before	-7 -23 31 -8
sa:before the	-1 -15 1 13
sa:between <name>	6 0 0 -15
sa:both	0 9 -15 2
sa:by	-9 -19 22 1
sa:come	-10 20 -5 -9
sa:day	-2 16 -7 -6
sa:deadline	0 -5 15 -10
sa:each other	-5 8 8 -19
sa:end	18 -6 -6 -4
sa:extension	0 2 13 -16
sa:for	1 17 -15 -4
sa:for the	0 -2 -11 15
sa:four	0 -19 1 14
sa:from <day-ahead>	0 -23 -1 22
sa:from <day-gone>	0 25 -8 -24
sa:from the	0 31 -11 -24
sa:gave	0 17 -12 -5
sa:geneva	-2 19 -4 -12
sa:harvest	0 18 -23 1
sa:has	8 -10 -16 18
sa:has been	-5 -1 -20 22
sa:his	-1 -2 -21 25
sa:hour	0 -11 19 -10
sa:in	4 -16 -4 17
sa:in <seat>	-1 -10 -3 15
sa:in a	0 -14 -4 17
sa:in the	0 15 -14 -3
sa:is	0 19 -26 7
sa:is to	0 -6 -9 15
sa:is what	10 -22 -7 15
sa:it	-7 8 15 -28
sa:it 's	-2 -26 8 13
sa:it .	-1 0 17 -16
sa:its	8 0 -16 8
sa:keep	0 -14 -1 17
sa:lapse	15 -10 0 -10
sa:later	-4 -33 23 6
sa:later .	0 -15 8 3
sa:leave	-16 0 12 -2
sa:make	1 11 -23 6
sa:may	0 -23 25 -1
sa:more	3 9 -21 8
sa:more ,	0 13 -22 3
sa:more .	10 -21 6 0
sa:neither	9 -18 -2 9
sa:of	-51 -7 32 -11
sa:of <number>	-2 -22 30 -6
sa:of talk	-1 -19 4 10
sa:of thi	0 -11 16 -4
sa:off	-5 17 -2 -16
sa:offer	0 -12 16 -5
sa:oil	0 -12 18 -5
sa:on .	-2 22 -9 -15
sa:on <day-ahead>	-19 4 5 -2
sa:on <day-gone>	30 -14 -4 -9
sa:on the	4 -19 18 -6
sa:on top	0 11 -15 4
sa:only	0 17 -20 1
sa:or	0 -7 25 -20
sa:other	-8 5 13 -17
sa:our	-1 20 -3 -16
sa:out	7 3 0 -15
sa:over	0 -3 22 -21
sa:own	12 8 -11 -16
sa:prolong	0 -9 15 -4
sa:raise	7 -22 12 3
sa:read	-2 8 14 -26
sa:run	3 -16 25 -18
sa:same	-5 24 -16 -7
sa:say in	0 -9 -7 15
sa:sell	-2 -8 18 -5
sa:shall	0 17 -15 -3
sa:sign	2 -22 -14 23
sa:since	1 16 -16 -4
sa:so that	-5 20 -8 -10
sa:stay	0 20 -11 -8
sa:talk	-8 -26 1 22
sa:talk .	-1 -16 0 12
sa:tariff	2 0 -17 13
sa:the	-6 -17 -2 25
sa:the <day-gone>	13 10 -28 2
sa:the <office>	0 0 20 -17
sa:the <organisation>	-6 -17 -5 21
sa:the <person>	0 -10 18 -5
sa:the day	0 15 -7 -7
sa:the last	0 15 -15 0
sa:the two	12 9 -2 -20
sa:their	0 -22 15 2
sa:then	-7 10 4 -18
sa:there	-2 0 14 -15
sa:they had	-3 1 11 -16
sa:thi	0 -18 26 -9
sa:three	0 -8 18 -10
sa:to <day-ahead>	0 8 -21 11
sa:to <number>	16 8 -20 -9
sa:to run	0 -15 20 -5
sa:to the	2 -31 -2 25
sa:top	0 11 -15 4
sa:trade	0 23 -11 -16
sa:truce	-12 -5 25 -12
sa:under	0 -12 21 -7
sa:until	-19 -8 14 0
sa:until the	0 -21 13 6
sa:up	-1 28 -8 -30
sa:us	0 11 -16 4
sa:was	6 -36 31 -2
sa:we	-4 0 11 -15
sa:which	5 -3 -23 21
sa:who	-2 0 -17 19
sa:will be	1 23 -33 3
sa:with	-23 9 -7 7
sa:year	-3 2 11 -16
sa:yield	0 -10 16 -2
sb:'s <person>	10 0 17 -28
sb:'s for	0 11 -24 8
sb:'s good	0 3 -19 14
sb:'s minister	0 12 -15 1
sb:'s trade	0 -17 14 0
sb:) —	0 -16 3 9
sb:*	0 -17 -8 22
sb:, <name>	-4 -25 17 4
sb:, <person>	-3 7 -18 14
sb:, in	4 14 -5 -15
sb:, it	-1 12 9 -22
sb:, of	14 0 -22 7
sb:, on	17 -20 -4 4
sb:, sign	-1 16 -8 -7
sb:, the	-10 21 -5 -10
sb:-	-3 -19 16 1
sb:.	-2 18 -13 -3
sb:/	0 -3 26 -26
sb:: <number>	-6 24 -34 12
sb:: <seat>	0 15 -14 0
sb:<agent>	-9 -17 17 1
sb:<day-ahead>	0 -4 -12 17
sb:<day-ahead> ,	-19 0 -3 8
sb:<day-ahead> and	0 -16 2 12
sb:<day-gone>	0 18 -12 -7
sb:<day-today>	-10 16 0 -13
sb:<day-today> (	0 -20 15 3
sb:<duty>	-33 7 7 -5
sb:<goods-amount>	-6 -14 38 -31
sb:<goods>	-14 -2 18 -11
sb:<level> in	0 -7 17 -9
sb:<level> on	-4 -1 -12 18
sb:<money>	-10 -30 34 -8
sb:<month-gone>	-7 15 -3 -11
sb:<month-gone> for	-1 13 -17 1
sb:<name>	-58 16 0 0
sb:<name> agree	0 6 -25 15
sb:<name> and	-14 6 18 -24
sb:<not>	-10 3 17 -18
sb:<number>	-3 23 10 -37
sb:<number> ,	0 -7 19 -16
sb:<number> /	0 -2 26 -24
sb:<number> :	-6 23 -32 11
sb:<number> a	0 24 -14 -14
sb:<number> and	8 12 -17 -4
sb:<number> million	0 -7 15 -7
sb:<office>	-13 -1 -7 15
sb:<organisation> has	0 21 -12 -9
sb:<person> ,	-15 8 -3 1
sb:<person> :	2 -23 31 -15
sb:<person> has	0 5 -22 13
sb:<person> say	0 7 22 -23
sb:<points>	0 6 -19 10
sb:<quality> good	-3 17 -5 -12
sb:<quality> ship	0 7 7 -20
sb:<seat> ,	-5 17 4 -24
sb:<seat> and	4 18 -24 0
sb:<sender>	-4 -22 22 -3
sb:<span>	-14 -23 37 -10
sb:<span> ,	0 -22 27 -10
sb:<taker>	0 -1 17 -15
sb:<v-propose>	-26 -27 -6 30
sb:<v-say>	-17 -14 9 7
sb:<v-sell>	-4 -16 12 1
sb:<v-stay>	16 5 -4 -13
sb:a new	-1 -6 -15 21
sb:a pause	0 17 -4 -17
sb:a second	0 -1 -15 20
sb:a surcharge	0 -11 21 -9
sb:about	-6 -22 5 11
sb:after	4 0 18 -31
sb:agree	13 -15 -3 5
sb:agreement	-5 -20 27 -4
sb:all	-11 19 -9 0
sb:and <seat>	4 18 -23 0
sb:and a	0 0 14 -15
sb:and last	0 -14 18 -4
sb:and the	-13 0 17 -11
sb:at the	-9 -1 21 -20
sb:be	-22 17 -11 5
sb:be extend	0 -8 18 -11
sb:between	-2 2 11 -16
sb:buy	-2 -22 8 7
sb:by	-12 16 2 -11
sb:by the	-1 5 13 -16
sb:ceasefire	-6 -15 25 -8
sb:commerce	0 -8 -12 18
sb:conclude	-2 16 -13 0
sb:could	-1 -12 -9 19
sb:country	-3 -17 17 0
sb:custom	0 18 -9 -11
sb:day	7 -15 -3 7
sb:deal	-6 -6 26 -19
sb:delegation	0 -9 21 -14
sb:did	22 0 -16 -10
sb:do	2 0 -27 22
sb:duty	-14 21 -8 -8
sb:duty of	-1 2 -15 10
sb:duty on	0 -15 22 -6
sb:earth	0 -1 16 -12
sb:end on	-1 1 -19 18
sb:fee	-3 -10 19 -9
sb:fee on	0 9 0 -15
sb:first	13 -10 9 -17
sb:for <span>	-3 -16 10 5
sb:for an	2 -9 -20 24
sb:for the	-1 9 9 -26
sb:force	-1 -6 15 -10
sb:from	-3 -17 6 9
sb:from <seat>	-1 -6 -17 22
sb:from the	0 8 5 -15
sb:geneva ,	0 -13 17 -5
sb:give	-2 15 8 -21
sb:go on	0 -20 0 18
sb:good	-17 5 -3 5
sb:had	9 -4 10 -16
sb:half	0 -8 21 -15
sb:has	-31 0 1 7
sb:has hold	0 -12 16 -2
sb:have	-23 0 5 2
sb:he	-14 5 -17 17
sb:hear	0 -16 -18 29
sb:higher	0 19 -8 -11
sb:i	-9 6 -17 13
sb:i have	0 4 11 -16
sb:import	0 -5 15 -8
sb:in	-4 7 11 -20
sb:in <month-gone>	-1 20 -3 -22
sb:in <name>	0 25 -12 -16
sb:in busan	0 14 0 -15
sb:in the	-7 -17 19 0
sb:is	-30 -3 4 7
sb:is suspend	0 5 8 -18
sb:it	12 -2 -16 10
sb:it 's	-7 10 -21 11
sb:it is	-7 -40 18 15
sb:keep	0 21 -7 -17
sb:know	1 0 -19 13
sb:last	0 15 -10 -8
sb:last week	0 -7 -17 22
sb:lasted	14 -18 13 -21
sb:late	0 -20 23 -7
sb:law	0 -13 22 -10
sb:letter	7 2 -18 6
sb:licence	0 -8 16 -7
sb:line	0 -10 15 -5
sb:longer	0 -8 17 -9
sb:make	16 -5 -8 0
sb:may	0 -18 14 2
sb:minister ,	-1 -11 16 -5
sb:moratorium	-1 -4 -10 17
sb:more	-2 1 21 -25
sb:mr	-1 -19 0 15
sb:mr <person>	-1 -16 2 9
sb:need	0 -6 22 -17
sb:no .	0 19 -13 -8
sb:now	-7 6 10 -18
sb:of	12 -17 -2 10
sb:of <day-gone>	-1 4 -20 13
sb:of <level>	-5 -17 15 4
sb:of <month-gone>	0 14 0 -15
sb:of <name>	0 -14 -5 18
sb:of <number>	0 -9 18 -8
sb:of a	-2 -16 -2 18
sb:of that	-7 22 -7 -14
sb:of the	14 -31 11 0
sb:on	-10 -19 20 1
sb:on <day-ahead>	-10 -15 -14 32
sb:on <name>	0 19 -12 -11
sb:on <quality>	0 -8 15 -6
sb:on a	-3 -1 20 -18
sb:on for	-1 -18 -8 23
sb:on the	0 8 15 -34
sb:order	-2 15 -9 -4
sb:other <points>	0 11 -18 4
sb:our	0 -7 -7 15
sb:paper	-4 -26 -18 35
sb:pause	9 15 -11 -15
sb:pause of	0 22 -8 -19
sb:pay	-6 -5 24 -20
sb:port	0 -15 25 -10
sb:prolong	0 -9 -17 22
sb:prolong the	0 -2 -14 16
sb:propose	-1 -10 -16 24
sb:quarrel	-2 19 -12 -6
sb:rare	0 -1 16 -12
sb:rate	-2 11 1 -15
sb:remain	0 0 9 -16
sb:renewed	0 -18 3 15
sb:rest	3 13 -4 -18
sb:run	7 6 -24 5
sb:second	13 -2 -15 5
sb:second ,	16 -7 1 -17
sb:send	0 -9 -10 17
sb:side	-2 -12 -3 17
sb:sign	5 -6 13 -15
sb:standstill	-2 -21 3 14
sb:stop	10 1 -2 -16
sb:surcharge	-3 -21 14 4
sb:suspension	-10 13 -15 4
sb:tariff of	0 -8 17 -11
sb:tariff truce	0 -20 -13 32
sb:tell	-3 -21 3 8
sb:text	0 -9 -10 18
sb:than	-3 -8 16 -7
sb:that 's	0 18 -12 -4
sb:that ,	0 -16 25 -13
sb:that <name>	0 -11 -3 15
sb:that a	-3 -25 1 18
sb:that is	0 26 -19 -8
sb:that it	0 5 -20 13
sb:that they	0 -17 13 0
sb:that was	-5 21 -10 -8
sb:the	-4 6 9 -17
sb:the <level>	0 15 -12 -2
sb:the <person>	-1 -2 -12 17
sb:the <quality>	-7 -33 -3 31
sb:the <seat>	0 -1 19 -21
sb:the ceasefire	0 -21 26 -9
sb:the extension	0 -8 -16 21
sb:the fee	0 14 -24 11
sb:the law	0 -11 19 -7
sb:the suspension	-7 25 -21 -2
sb:the truce	10 21 -18 -15
sb:their	-21 8 -5 5
sb:their tariff	0 5 -22 15
sb:them	-2 -12 23 -13
sb:they	21 5 -17 -5
sb:thi	-3 0 -19 20
sb:to	-12 -12 -8 24
sb:to buy	0 0 15 -12
sb:to last	8 12 -17 -5
sb:to prolong	0 -12 -11 19
sb:to the	0 17 0 -15
sb:trade	-8 -25 5 17
sb:trade minister	0 -17 14 0
sb:truce ,	-3 15 -12 0
sb:truce by	0 16 -24 4
sb:two <office>	3 3 -16 5
sb:under	-6 13 6 -21
sb:up	-5 -4 23 -24
sb:up to	0 -1 17 -17
sb:us	-4 26 -13 -8
sb:was	7 11 -5 -18
sb:was conclude	0 16 -13 -1
sb:was make	11 4 -17 0
sb:we	-2 -21 -2 21
sb:we hear	0 -13 -16 24
sb:week	4 0 -25 18
sb:what	6 0 -29 25
sb:when	1 14 -8 -17
sb:where	7 4 -15 1
sb:which	-17 -5 15 -1
sb:which was	0 -12 24 -16
sb:will	-15 9 5 -11
sb:will be	-2 17 2 -19
sb:with the	2 -14 19 -11
sb:within	-3 -10 23 -9
sb:would	-18 -10 -15 30
sb:would have	-3 10 -22 12
sb:you	0 -14 19 -6
t0=future	-7 -16 9 7
t0=modal	-8 -13 -2 16
t0=past-passive	-2 23 -7 -24
t0=perfect	-23 7 7 -7
t0=present	-21 6 7 -6
t1=modal	-8 -13 -2 16
t1=past-passive	-2 23 -7 -24
t1=perfect	-21 13 8 -14
t1=present	-20 -6 16 -3
t:loose-l1	8 7 -20 4
t:loose-l2	-9 -10 -7 26
t:loose-l3	5 -10 24 -28
t:loose-r0	7 12 -31 11
t:more	0 -18 -7 25
t:more-in	-11 4 -24 21
t:more-in0	-11 4 -24 21
t:more-l	-4 -12 -8 22
t:more-l0	-6 -6 -21 28
t:more-l1	4 -20 8 4
t:more-l2	-17 0 -3 8
t:more-l3	6 -18 8 2
t:more-r0	3 4 -18 9
t:more-r3	-2 0 18 -25
t:quiet-l	-7 11 -17 8
t:truce-r0	-13 26 -13 -8
t:truce-r1	-2 2 -17 14
t:truce-r2	0 -19 28 -11
t:verb-l	-15 9 -7 3
tn:more	21 -11 22 -34
tn:truce	23 -4 -30 16
tp:loose	-18 16 4 -17
tp:more	-31 14 12 -18
tp:truce	1 11 -31 16
tp:verb	-1 32 -19 -12
v0=buy	0 -11 -5 15
v0=get	-7 9 5 -15
v0=hold	9 4 -3 -15
v0=other	-12 -6 18 -7
v0=pay	0 -9 15 -4
v0=propose	-1 -8 -9 17
v0=sign	0 -15 8 3
v0=suspend	-5 -15 14 0
v1=hold	8 8 -5 -18
v1=keep	0 -4 22 -16
v1=leave	0 -15 -3 16
v1=other	-9 -4 18 -11
v1=pay	0 -9 15 -4
v2-none	-25 -7 21 -1
v2=be	-16 -6 9 3
v2=end	19 -6 -5 -12
v2=leave	-1 -21 27 -6
v:a:<v-begin>	9 14 -2 -30
v:a:<v-end>	22 -5 -2 -17
v:b:<v-begin>	-18 2 19 -15
v:b:<v-end>	4 -12 15 -13
v:b:<v-propose>	-22 -14 -10 27
v:b:<v-return>	-2 14 0 -16
v:b:<v-suspend>	-2 18 -10 -6
v:c0=agree	4 -1 -18 14
v:c0=bear	-15 4 -2 4
v:c0=begin	-14 -3 23 -13
v:c0=buy	-1 -19 -10 26
v:c0=propose	-15 -23 -3 21
v:c0=sell	0 -10 -12 19
v:c0=stay	0 7 6 -19
v:c0=target	-1 6 -16 7
v:c0=up	-9 -1 16 -9
v:c1=bear	-18 2 -4 10
v:c1=begin	-17 -1 20 -12
v:c1=buy	-2 -21 -3 20
v:c1=down	-5 -6 -5 15
v:c1=propose	-14 -26 1 17
v:c1=sell	0 -10 -12 19
v:c1=up	-12 -6 15 -2
v:ct1=agree modal	0 7 -17 9
v:ct1=agree past-passive	-3 17 -4 -12
v:ct1=agree present	0 -20 6 5
v:ct1=bear present	-1 19 -12 -6
v:ct1=begin present	-4 -18 32 -12
v:ct1=end past	3 -24 -1 18
v:ct1=impose future	-9 -14 -3 19
v:ct1=impose modal-passive	0 12 1 -17
v:ct1=propose modal	0 13 6 -17
v:ct1=propose past	-1 -17 -11 21
v:ct1=propose perfect	0 -12 -6 16
v:ct1=propose present	-1 -17 0 11
v:ct1=stay past-passive	0 17 -19 -1
v:ct1=stay present	-29 -4 17 -3
v:ct1=suspend future	-3 -19 15 2
v:ct1=up future	-1 19 -15 -1
v:l1=,	-20 6 -20 21
v:l1=:	-21 -10 -12 30
v:l1=<begin>	-24 4 -5 8
v:l1=<goods-amount>	-5 13 2 -17
v:l1=<goods>	0 -11 23 -12
v:l1=<money>	-9 -25 14 8
v:l1=<v-bear>	-3 10 -18 7
v:l1=<v-begin>	0 -13 18 -7
v:l1=<v-end>	0 -13 18 -4
v:l1=<v-propose>	-3 0 -26 27
v:l1=a	-15 8 -31 25
v:l1=after	7 -13 22 -29
v:l1=another	-15 21 -11 -3
v:l1=by	-17 0 2 2
v:l1=end	0 -13 18 -4
v:l1=for	0 28 -19 -9
v:l1=further	8 0 -20 5
v:l1=get	-2 12 -17 4
v:l1=had	8 10 -15 -2
v:l1=has	-2 -8 17 -8
v:l1=in	-13 -32 34 -2
v:l1=last	0 7 3 -23
v:l1=lasted	13 -18 11 -15
v:l1=of	14 12 -35 11
v:l1=on	-3 -23 0 19
v:l1=than	-4 -25 18 0
v:l1=the	-2 41 -36 -17
v:l1=with	0 -27 -1 24
v:l1=within	0 -3 28 -24
v:l2=,	27 -2 -2 -20
v:l2=:	2 21 -1 -28
v:l2=<begin>	-37 18 -4 -2
v:l2=<day-ahead>	-2 19 -11 -8
v:l2=<day-gone>	-7 -8 -2 15
v:l2=<duty>	-4 -11 23 -9
v:l2=<goods>	-7 15 0 -14
v:l2=<level>	-1 -9 25 -15
v:l2=<month-gone>	-1 16 -21 3
v:l2=<name>	-3 24 -12 -10
v:l2=<not>	-1 27 -13 -22
v:l2=<number>	-3 0 17 -19
v:l2=<seat>	-1 18 -8 -12
v:l2=<v-agree>	-10 -15 -23 38
v:l2=<v-impose>	-6 -21 -12 38
v:l2=<v-propose>	-2 -21 -15 28
v:l2=<v-up>	-1 -20 15 3
v:l2=a	4 15 -33 0
v:l2=about	-3 -9 -16 25
v:l2=agree	0 -16 -24 33
v:l2=and	0 6 4 -19
v:l2=ask	0 -1 -12 15
v:l2=by	0 -19 23 -7
v:l2=dispute	0 16 -6 -10
v:l2=duty	0 -9 17 -3
v:l2=extend	-1 -17 8 7
v:l2=for	-10 -5 15 -7
v:l2=gave	-1 -3 15 -14
v:l2=good	-4 18 -11 -3
v:l2=he	0 2 -17 11
v:l2=in	0 12 5 -20
v:l2=last	0 33 -28 -10
v:l2=more	0 -7 17 -10
v:l2=on	0 -16 -14 26
v:l2=other	0 15 -3 -12
v:l2=pause	0 14 -18 1
v:l2=period	-5 17 -12 -3
v:l2=side	-1 22 -23 0
v:l2=stop	2 22 -16 -16
v:l2=suspend	-9 -16 2 16
v:l2=suspension	-5 3 -19 14
v:l2=that	9 1 -38 23
v:l2=the	4 15 -2 -25
v:l2=there	11 -9 15 -21
v:l='s for	0 11 -24 8
v:l=, by	-1 -8 19 -11
v:l=, for	0 13 0 -16
v:l=, of	5 -4 -17 12
v:l=: "	0 -6 29 -27
v:l=<begin> <begin>	-24 4 -5 8
v:l=<begin> for	-15 0 6 0
v:l=<day-ahead> ,	-1 20 -13 -7
v:l=<day-gone> ,	-1 -21 1 13
v:l=<month-gone> for	-1 12 -19 4
v:l=a further	8 0 -20 5
v:l=about <money>	0 -21 -16 28
v:l=agree on	0 -16 -24 33
v:l=and for	-1 16 -7 -10
v:l=and last	-1 -24 29 -6
v:l=ask for	0 -1 -12 15
v:l=duty for	0 -9 17 -3
v:l=extend by	-1 -23 11 8
v:l=is for	0 2 -16 10
v:l=more than	0 -7 17 -10
v:l=on for	0 -13 -13 22
v:l=pause of	0 25 -18 -12
v:l=suspend for	-8 -15 0 17
v:l=tariff for	0 5 -16 12
v:l=truce by	0 22 -28 1
v:lead="	-18 -6 6 4
v:lead=,	12 6 -18 4
v:lead=a	-10 1 -15 21
v:lead=after	-2 10 0 -15
v:lead=and	1 9 -21 7
v:lead=both	0 0 -21 20
v:lead=but	0 -10 16 -6
v:lead=china	-1 -36 48 -26
v:lead=for	-16 1 6 -3
v:lead=if	-3 25 -18 -6
v:lead=in	0 16 -8 -10
v:lead=it	27 -5 -4 -14
v:lead=no	-1 27 -13 -16
v:lead=six	0 22 -3 -22
v:lead=trump	8 -17 16 -6
v:lead=two	0 17 -11 -7
v:lead=when	0 19 -6 -24
v:lead=where	0 16 -9 -8
v:lr=, of	0 -17 7 3
v:lr=<begin> ,	-6 15 -20 6
v:lr=<begin> .	-2 24 -18 -7
v:lr=<begin> is	0 -1 -24 26
v:lr=<begin> later	0 -9 16 -7
v:lr=<begin> on	0 -17 22 -5
v:lr=<money> ,	0 -10 -9 17
v:lr=<money> .	0 -23 22 -1
v:lr=a truce	-3 -8 -12 19
v:lr=after of	0 -13 18 -3
v:lr=another ,	0 6 11 -17
v:lr=another .	-3 20 -34 10
v:lr=for ,	5 4 -20 11
v:lr=for .	12 2 2 -16
v:lr=for <end>	-4 -24 30 -7
v:lr=for and	-6 26 -29 2
v:lr=for from	8 10 -34 10
v:lr=for more	0 12 -18 1
v:lr=for the	-4 -18 10 5
v:lr=further .	0 -12 -4 15
v:lr=has to	0 -16 22 -7
v:lr=in ,	0 -21 2 15
v:lr=in .	-6 -17 35 -22
v:lr=last ,	-1 27 -15 -15
v:lr=last .	6 -17 13 -5
v:lr=lasted .	7 -15 12 -12
v:lr=of ,	16 -8 -6 0
v:lr=of .	-12 18 -14 3
v:lr=the are	0 17 -11 -5
v:lr=the of	-1 22 -24 -1
v:r1=!	-5 17 -32 14
v:r1="	-3 25 -13 -10
v:r1=,	6 15 -26 3
v:r1=;	16 -5 -9 0
v:r1=<duty>	0 -6 -21 23
v:r1=<end>	-15 -1 23 -19
v:r1=<not>	-9 -14 0 17
v:r1=<v-impose>	1 7 0 -17
v:r1=<v-suspend>	9 10 -18 -4
v:r1=after	-2 0 19 -24
v:r1=and	-19 5 -14 18
v:r1=before	-1 -28 35 -15
v:r1=from	-1 2 -25 21
v:r1=in	-15 -9 7 8
v:r1=is	-9 7 -15 11
v:r1=later	-5 -25 31 -7
v:r1=leave	0 -15 20 -4
v:r1=more	7 -6 -37 33
v:r1=of	-15 1 16 -12
v:r1=tariff	0 -3 -15 15
v:r1=the	-5 -16 12 3
v:r1=through	-1 30 -15 -20
v:r1=to	-16 1 15 -16
v:r1=truce	-7 -3 -9 15
v:r1=while	-1 22 -16 -4
v:t0=future	-15 -21 8 14
v:t0=modal	-4 -24 11 7
v:t0=past	2 -5 -14 17
v:t0=past-passive	-3 30 -12 -28
v:t0=perfect	-27 -2 -1 13
v:t0=present	-20 -2 4 4
v:t:loose	3 19 -20 -3
v:t:loose-l	5 15 -20 0
v:t:loose-l1	6 32 -33 -6
v:t:loose-l2	0 -13 -20 33
v:t:loose-l3	4 -14 29 -28
v:t:loose-r0	6 21 -38 10
v:t:more	1 10 -33 23
v:t:more-in	-14 1 -22 24
v:t:more-in0	-14 1 -22 24
v:t:more-l	2 3 -25 19
v:t:more-l0	-5 21 -28 5
v:t:more-l1	3 -33 5 16
v:t:more-l2	-20 10 -7 5
v:t:more-l3	14 -2 6 -16
v:t:more-r0	0 5 -30 21
v:t:more-r2	-15 -8 14 1
v:t:more-r3	-4 21 3 -34
v:t:quiet-l2	0 -6 -12 20
v:t:quiet-r	2 -23 16 0
v:t:truce-r0	-16 25 -32 10
v:t:truce-r1	-3 1 -22 20
v:t:truce-r2	0 -20 30 -12
v:t:verb	-4 17 -19 3
v:t:verb-l	-3 16 -17 0
v:t:verb-l1	-15 -1 2 4
v:t:verb-r	13 -16 -13 16
v:v0=agree	10 1 -26 12
v:v0=buy	0 -18 -13 27
v:v0=end	-5 -6 16 -5
v:v0=get	-8 15 -7 -4
v:v0=hold	7 16 -4 -27
v:v0=keep	0 15 0 -19
v:v0=pay	0 -9 15 -4
v:v0=propose	-1 -15 -11 23
v:v0=put	-5 -17 21 -4
v:v0=run	12 -16 -13 16
v:v0=stay	0 -4 -20 21
v:v0=suspend	-8 -21 15 7
v:v1=buy	-2 -21 -3 20
v:v1=get	-7 17 -9 -3
v:v1=hold	11 18 -8 -29
v:v1=keep	0 5 16 -23
v:v1=leave	0 -23 -2 23
v:v1=make	8 13 -18 -8
v:v1=pay	0 -9 15 -4
v:v1=put	-5 -17 21 -4
v:v1=run	11 -18 -16 20
v:v1=start	0 -2 21 -17
v:v1=suspend	-17 0 -1 7
vt0=agree past	11 11 -17 -7
vt0=extend modal	0 -2 17 -15
vt0=extend perfect	0 16 0 -18
vt0=get present	0 17 -9 -8
vt0=sign modal	0 0 -17 17
vt0=suspend perfect	0 15 -11 -4
vt0=suspend present	0 -21 11 9
vt1=agree participle	-3 -5 -11 19
vt1=extend modal	0 -2 17 -15
vt1=extend perfect	0 16 0 -18
vt1=get present	0 17 -9 -8
vt1=sign modal	0 0 -17 17
vt1=suspend infinitive	-2 18 -10 -8
vt1=suspend perfect	0 15 -11 -4
vt1=suspend present	0 -21 11 9
vt2=go present	-5 16 -12 0
vt2=leave participle	0 -13 17 -2`;
