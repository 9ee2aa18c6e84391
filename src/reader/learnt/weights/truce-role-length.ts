// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_LENGTH = `ended length	in force length	none	proposed length
<always>	-25 -5 25 -9
a:!	0 3 -26 20
a:'s	-6 -25 18 7
a:<agent>	-1 -17 12 1
a:<day-gone>	4 12 -18 0
a:<day-gone> .	6 0 -18 8
a:<goods>	-14 -6 26 -17
a:<level>	-1 2 16 -22
a:<name> and	6 15 -16 -12
a:<not>	-16 5 12 -16
a:<number>	-6 19 0 -30
a:<sender>	0 -12 17 -6
a:<v-begin>	9 6 0 -22
a:<v-down>	-7 19 -11 -3
a:<v-impose>	0 -1 16 -22
a:<v-stay>	-8 15 -1 -11
a:<v-target>	-4 -13 19 -4
a:<v-up>	-8 15 -3 -9
a:and <name>	7 16 -17 -12
a:at	12 -30 9 0
a:before	0 -19 16 0
a:by	0 -14 17 0
a:for	-12 16 6 -25
a:from <day-ahead>	0 -7 -9 17
a:from the	0 22 -10 -14
a:geneva	0 20 -14 -7
a:had	0 -15 -1 15
a:harvest	0 18 -23 0
a:his	0 -11 -6 15
a:is what	0 -18 0 16
a:later	-4 -18 23 -3
a:leave	-1 -19 25 -6
a:more	5 2 -30 20
a:more .	10 -15 -2 3
a:of	-23 5 19 -18
a:on	-11 7 9 -15
a:on <day-ahead>	0 0 16 -15
a:on the	-1 -7 15 -6
a:over	-2 -3 18 -14
a:tariff	4 2 -22 11
a:the	-4 -18 22 -3
a:thi	0 -13 18 -5
a:time	0 -24 22 0
a:to	-25 -10 32 -14
a:to run	0 -13 18 -6
a:two	-2 -18 14 0
a:under	0 -16 19 -2
a:was	5 -21 7 1
a:yield	0 -11 16 -3
asks	-8 -12 21 -4
b:'s for	-1 10 -21 6
b:, <name>	0 -20 9 7
b:, after	12 -8 -16 8
b:, the	-8 23 3 -29
b:-	-1 -17 27 -10
b:.	0 18 -27 7
b:: for	1 0 -15 10
b:<agent>	-9 -14 21 -2
b:<day-gone>	0 16 -7 -13
b:<day-gone> for	-4 -12 17 -4
b:<duty>	-16 4 9 -8
b:<goods-amount>	-5 -9 30 -25
b:<goods>	-19 -4 5 7
b:<level>	-4 -25 4 17
b:<level> on	0 -2 -21 26
b:<money>	-6 -20 37 -18
b:<month-gone>	-5 17 -11 -3
b:<month-gone> for	-1 14 -22 5
b:<name>	-22 8 4 -4
b:<name> agree	0 0 -16 14
b:<name> and	-4 3 14 -16
b:<name> has	0 -12 -6 15
b:<number>	-13 0 30 -30
b:<organisation>	-11 -12 20 -4
b:<organisation> has	0 18 -5 -14
b:<person>	6 1 -22 15
b:<person> has	0 0 -14 15
b:<points>	-2 20 -34 6
b:<points> of	0 16 -18 0
b:<quality>	-9 -11 20 -6
b:<seat>	-6 9 -19 15
b:<sender>	0 -9 17 -7
b:<span>	-1 -14 30 -17
b:<taker>	0 -1 15 -14
b:<v-bear>	-20 -10 8 8
b:<v-end>	7 1 6 -20
b:<v-propose>	-17 -19 -3 20
b:<v-target>	-5 -1 16 -9
b:a pause	1 16 -6 -16
b:agree to	6 0 -19 9
b:all	0 22 -14 -11
b:an	6 -17 12 -3
b:an extension	-4 -7 16 -7
b:and last	0 -15 18 -3
b:and the	-3 -6 17 -10
b:arrangement	0 6 -17 11
b:at the	-3 -4 15 -7
b:between	0 -15 21 -5
b:buy	0 -17 4 7
b:by	-20 5 8 -8
b:ceasefire	-5 -10 24 -15
b:could	0 -4 -17 21
b:country	-3 -16 12 3
b:custom	0 17 -11 -6
b:do	0 4 -21 13
b:extension	-5 -16 1 10
b:fall	0 -12 18 -7
b:fee on	0 15 -6 -11
b:first	1 -15 18 -7
b:for the	-7 10 5 -17
b:from	3 -21 9 1
b:further	0 4 -18 3
b:give	-2 16 -3 -12
b:had	8 2 6 -21
b:has	-20 3 7 -5
b:in	-17 1 27 -28
b:in <month-gone>	-3 21 -9 -10
b:in <seat>	0 -15 10 2
b:in the	-3 -10 15 0
b:is suspend	0 0 13 -15
b:it	18 -9 0 -5
b:it 's	-5 -7 -8 18
b:it is	-3 -24 16 5
b:it was	0 17 -16 -2
b:its	-2 5 14 -20
b:last	0 20 -12 -10
b:lasted	15 -16 11 -21
b:law	0 -10 17 -5
b:may	0 -16 11 3
b:meet	-1 -4 17 -10
b:more	0 -9 16 -5
b:more than	0 -6 16 -10
b:new	0 -5 17 -11
b:no	0 16 -10 -3
b:no .	0 19 -14 -7
b:not	-3 5 -15 11
b:of	14 -20 0 4
b:of a	-1 -9 -15 22
b:on	-27 0 6 1
b:on <day-gone>	-7 7 7 -18
b:on a	-3 0 16 -15
b:on for	0 -9 -17 22
b:on the	-2 -13 29 -18
b:one	-2 13 4 -17
b:other	-5 17 -6 -6
b:over	-2 -4 22 -19
b:paper	0 -19 -20 32
b:pause of	1 22 -12 -17
b:pay	-1 -13 21 -9
b:prolong	0 -2 -20 22
b:propose	0 -6 -11 17
b:renewed	0 -18 8 9
b:rest	3 3 5 -18
b:second	0 0 -16 16
b:side	-5 -5 -7 16
b:tariff truce	0 -13 -19 32
b:that a	-2 -23 4 14
b:that is	0 19 -10 -9
b:that it	0 0 -16 16
b:the	-19 15 7 -16
b:the <quality>	0 -15 0 15
b:the duty	0 17 -5 -9
b:the law	0 -10 17 -5
b:the suspension	-5 16 -5 -9
b:the truce	0 8 4 -23
b:the two	0 10 -15 5
b:their tariff	0 5 -20 14
b:them	0 -10 16 -6
b:they	-1 17 -23 4
b:time	-2 -11 21 -11
b:to	3 -22 12 3
b:to prolong	0 -4 -15 19
b:to suspend	-2 17 -8 -7
b:trade	0 -7 -8 15
b:truce by	0 11 -20 8
b:up	-2 0 15 -18
b:up to	0 -7 21 -14
b:was	-5 14 2 -21
b:what	-2 0 -17 19
b:when	2 16 -10 -17
b:where	0 17 -7 -9
b:will suspend	0 -12 16 -6
b:within	0 -3 22 -18
b:would	-9 -11 -12 25
c1=bear	-17 0 5 2
c1=buy	0 -17 5 6
c1=impose	-9 -3 18 -11
c2=begin	10 7 -1 -20
c2=down	-5 21 -15 -2
c2=end	17 -19 -2 0
c2=impose	-3 4 8 -18
c2=stay	-22 9 -3 0
ct0=agree modal	0 0 -17 18
ct0=begin present	0 -4 19 -12
ct0=end past	5 -16 -2 11
ct0=end present	-6 16 -1 -14
ct0=impose modal	-3 -20 -5 20
ct0=stay perfect	-4 -3 17 -12
ct0=stay present	-23 15 -6 -3
ct0=suspend future	-2 -20 15 3
ct1=agree modal	0 0 -17 18
ct1=agree perfect	-1 -4 20 -14
ct1=agree present	2 -17 2 4
ct1=begin present	0 -4 19 -12
ct1=end past	5 -16 -2 11
ct1=impose modal	-3 -20 -5 20
ct1=stay present	-22 5 2 -2
ct1=suspend future	-2 -15 17 -1
ct1=suspend infinitive	1 16 -8 -12
f:"	0 -20 1 14
f:'s	-17 4 -12 16
f:.	4 2 -16 12
f::	-5 16 1 -21
f:<agent>	-6 0 -22 25
f:<day-ahead>	-38 45 -34 0
f:<day-gone>	17 26 -33 -13
f:<duty>	21 -2 -2 -12
f:<goods>	-7 25 -14 -7
f:<level-noun>	-8 -5 -9 21
f:<level>	-7 17 -9 -4
f:<name>	8 11 -19 1
f:<not>	14 10 -35 15
f:<number>	-6 16 16 -44
f:<office>	0 -29 30 -9
f:<organisation>	-13 -55 11 36
f:<points>	1 24 -23 -11
f:<seat>	14 1 -31 16
f:<sender>	-2 -19 14 2
f:<span>	-1 -13 -2 15
f:<v-bear>	9 -9 -16 19
f:<v-begin>	0 -15 3 7
f:<v-down>	15 -20 0 3
f:<v-end>	7 -17 4 4
f:<v-propose>	0 -16 19 -7
f:<v-return>	3 20 -28 6
f:<v-sell>	-4 -12 -1 16
f:again	11 -18 0 8
f:also	0 -6 -9 16
f:are	-17 1 0 5
f:as	-16 12 -7 2
f:ask	-3 -1 -20 22
f:beef	0 -14 19 -5
f:been	9 -15 1 4
f:before	-3 -13 0 18
f:both	9 -27 22 -7
f:but	0 -21 15 4
f:by	8 29 -29 -8
f:call	-3 -2 -11 15
f:can	-4 11 10 -21
f:case	0 8 -16 8
f:charge	-2 19 -23 3
f:consent	0 -8 -9 18
f:day	12 13 -23 -3
f:do	5 15 -15 -6
f:doe	0 0 -21 18
f:down	3 2 3 -15
f:duty	25 0 -23 -3
f:each	-8 20 -1 -14
f:earth	-9 -7 20 -7
f:extension	-6 0 18 -22
f:fee	0 -3 -24 25
f:from	8 -17 10 -1
f:get	0 10 -16 6
f:good	0 10 5 -15
f:has	-29 12 -26 24
f:have	8 15 1 -32
f:he	-5 -11 -13 27
f:his	-10 -20 -11 29
f:hold	2 -12 21 -12
f:in	0 -3 -18 20
f:into	-6 26 -15 -10
f:is	-41 6 0 6
f:it	21 0 -13 -3
f:its	-15 10 1 -8
f:keep	0 -10 -4 15
f:last	14 6 -32 14
f:leave	-3 26 -8 -26
f:let	-1 -12 18 -5
f:licence	0 -15 3 9
f:line	4 -20 21 -8
f:lose	0 5 7 -15
f:minister	4 -19 -14 23
f:month	-3 -14 22 -9
f:must	0 -12 20 -10
f:new	-4 -15 16 0
f:next	-5 -9 16 -1
f:not	16 -17 -24 26
f:of	16 -18 7 -2
f:off	0 25 -18 -4
f:on	-1 18 -13 -6
f:one	18 0 -10 -4
f:only	-4 -25 17 4
f:our	0 14 -39 23
f:over	3 9 5 -29
f:own	-3 -8 -8 18
f:pay	-4 28 -6 -28
f:place	0 19 -9 -13
f:port	0 0 -14 16
f:present	-1 -11 -7 19
f:rare	-9 -7 20 -7
f:rate	-2 0 -18 16
f:reach	0 -17 29 -17
f:remain	0 21 -13 -11
f:round	1 -16 0 8
f:rule	-1 -5 -9 16
f:same	-5 16 -5 -8
f:say	-21 4 11 -8
f:second	10 -6 6 -16
f:see	0 -24 5 15
f:ship	-1 -17 3 12
f:sign	-28 8 0 3
f:since	-10 12 16 -27
f:subsidiary	0 -13 17 -5
f:suspension	15 -6 -24 12
f:take	-4 18 -26 8
f:talk	11 -15 -7 10
f:tell	-9 -4 -6 21
f:their	12 12 -5 -21
f:then	1 -2 -14 16
f:there	0 1 13 -20
f:they	-17 11 0 -3
f:thi	-4 -11 22 -8
f:through	0 20 -23 1
f:time	6 -1 9 -17
f:to	20 -14 7 -9
f:trade	4 -16 -7 15
f:unless	0 15 -10 -4
f:until	7 15 -18 -3
f:was	22 -6 13 -41
f:we	12 -4 -20 15
f:well	-1 8 12 -22
f:were	21 -8 -17 5
f:what	-6 0 20 -20
f:when	18 -26 10 -13
f:where	8 -21 4 6
f:which	-13 -23 27 0
f:who	-4 0 -20 23
f:will	-10 -9 16 -4
f:with	0 5 7 -16
f:without	-3 25 -12 -14
f:would	-16 -2 4 4
f:year	-6 4 -19 16
f:you	-6 28 -4 -30
has-modal	-11 -21 9 12
has-participle	0 -10 26 -19
has-present	-27 13 0 -2
headline	12 34 -11 -38
l1=,	-14 -1 -8 16
l1=<begin>	-20 2 8 -5
l1=<goods-amount>	-2 -3 17 -17
l1=<goods>	0 -8 17 -7
l1=<money>	-3 -14 24 -9
l1=<v-begin>	-1 -14 19 -7
l1=<v-end>	0 -12 17 -5
l1=a	-15 17 -20 10
l1=after	8 -5 13 -25
l1=end	0 -11 15 -4
l1=has	-2 -7 16 -8
l1=in	-10 -19 26 -4
l1=last	1 8 -2 -16
l1=lasted	15 -16 11 -21
l1=of	16 -6 -18 8
l1=than	-2 -11 15 -4
l1=the	-1 18 -9 -11
l2=,	17 -8 -2 -5
l2=:	0 14 0 -15
l2=<begin>	-23 3 11 -7
l2=<day-ahead>	-1 15 -6 -7
l2=<level>	0 -7 20 -14
l2=<month-gone>	0 12 -21 6
l2=<number>	-3 -9 19 -8
l2=<v-propose>	0 -12 -17 25
l2=<v-up>	-2 -15 11 3
l2=a	0 -1 -17 12
l2=by	0 -17 23 -8
l2=gave	-1 -4 15 -10
l2=in	0 0 15 -15
l2=last	0 21 -12 -8
l2=on	0 -9 -13 19
l2=side	0 16 -25 9
l2=suspension	-3 6 -16 9
l2=that	1 5 -28 18
l3=,	0 0 17 -24
l3=:	0 10 7 -21
l3=<begin>	-15 5 2 -1
l3=<duty>	-2 27 -17 -9
l3=<goods>	-3 -9 -5 16
l3=<quality>	-2 14 1 -16
l3=<seat>	0 -10 -8 18
l3=<span>	0 -2 20 -18
l3=<v-down>	8 10 -18 -1
l3=<v-impose>	11 -1 17 -27
l3=<v-propose>	0 -8 26 -19
l3=an	5 -10 17 -13
l3=and	0 -9 -24 31
l3=been	0 0 18 -19
l3=for	0 -7 -13 19
l3=good	0 -19 8 5
l3=in	-6 13 2 -25
l3=is	-1 16 -18 3
l3=it	5 12 -20 1
l3=of	2 -23 18 -6
l3=tariff	-1 15 -9 -3
l3=the	-16 11 0 -1
l3=they	5 3 -18 6
l3=time	0 -4 15 -10
l3=truce	-8 -26 12 20
l3=would	-1 -20 -9 26
l4='s	0 3 -17 11
l4=,	12 6 0 -18
l4=-	0 -13 19 -6
l4=:	9 -20 8 -2
l4=<begin>	-10 4 14 -16
l4=<day-ahead>	0 -10 -6 17
l4=<day-gone>	-3 30 -15 -23
l4=<level>	0 -15 -11 22
l4=<number>	-6 33 -21 -14
l4=<v-impose>	1 -14 -8 19
l4=<v-stay>	-9 -3 15 -4
l4=<v-suspend>	0 -26 1 18
l4=a	-7 -5 -24 32
l4=and	-7 -10 0 17
l4=is	-3 -18 18 2
l4=it	0 17 -5 -13
l4=of	0 -28 29 0
l4=on	-9 22 10 -30
l4=sign	2 7 -22 9
l4=their	-2 0 -13 15
l4=to	-2 -25 -6 28
l='s for	-1 10 -21 6
l=, of	4 -4 -17 12
l=<begin> <begin>	-20 2 8 -5
l=<day-ahead> ,	-1 17 -10 -6
l=<day-gone> ,	0 -17 0 12
l=<month-gone> for	0 9 -20 7
l=pause of	1 17 -10 -13
l=truce by	0 11 -20 8
lead=a	-7 -9 -9 23
lead=it	19 0 -9 -7
lead=six	0 17 0 -20
lead=what	0 -1 -10 15
lead=where	0 17 -7 -9
lll=<begin> <begin> <begin>	-20 2 8 -5
lll=a pause of	1 17 -10 -13
lll=in <month-gone> for	0 20 -16 -3
lr=<begin> .	0 20 -10 -13
lr=<begin> on	0 -16 21 -4
lr=<money> .	0 -7 24 -16
lr=after of	0 -13 18 -4
lr=another ,	0 -12 17 -4
lr=another .	-3 16 -28 11
lr=by ,	-4 15 -9 -3
lr=for ,	0 9 -18 8
lr=for more	0 8 -18 5
lr=further .	0 -11 -4 16
lr=has to	0 -15 21 -8
lr=in .	-6 -13 29 -14
lr=last ,	-1 17 -10 -6
lr=lasted .	9 -13 13 -17
lr=of ,	20 -12 -5 -3
lr=of .	-25 12 -13 14
lr=the of	0 16 -14 0
lr=the to	0 -17 11 5
nc2=say	0 -4 -13 16
nc2=stay	-7 -3 20 -14
nct2=agree past	0 -8 -9 17
nct2=begin modal	0 -12 -7 18
nct2=impose modal	0 6 -16 9
next=:	-2 14 -17 4
nhas-past	12 -24 0 9
nhas-perfect	5 20 -10 -16
nhas-present	-37 10 -4 5
nt2=past	6 -15 -2 8
nt2=present	-34 6 2 0
nt2=present-passive	0 11 -22 7
nv2=end	0 -16 11 4
nv2=have	-3 10 -16 6
nv2=keep	0 -17 5 10
nv2=other	-6 26 -16 -8
nv2=run	0 -15 20 -4
nvt2=end present	-2 -15 12 6
nvt2=have present	-3 10 -17 6
nvt2=run present	0 -15 19 -3
nvt2=sign past	0 -8 -8 16
pc0=suspend	1 -19 11 1
pc1=agree	7 15 -8 -14
pc1=down	5 -15 4 0
pct0=begin present	-1 6 -16 7
pct0=end present	0 -8 -9 16
pct0=say past	-5 -16 14 2
pct0=stay present	-9 15 -9 0
pct1=begin present	-1 6 -16 7
pct1=impose infinitive	-1 9 15 -22
pct1=say past	-5 -16 14 2
phas-perfect	-7 -9 -2 17
pv0=begin	-1 10 4 -17
pv1=know	2 3 -16 5
q:(	4 29 -26 -8
q:)	4 31 -28 -8
q:,	19 -3 -7 -2
q:.	-19 -9 9 11
q::	-20 -41 13 29
q:;	4 2 -20 10
q:<agent>	-4 15 -17 3
q:<day-gone>	2 20 -26 -1
q:<duty>	-15 6 0 -2
q:<gate>	2 -30 35 -17
q:<goods>	8 10 -4 -15
q:<level-noun>	14 -32 32 -20
q:<level>	8 -5 17 -23
q:<month-gone>	-12 15 1 -14
q:<name>	-18 30 -19 0
q:<not>	20 0 -2 -13
q:<office>	0 -22 0 16
q:<organisation>	-18 -14 13 8
q:<quality>	25 4 -14 -13
q:<seat>	-17 36 -53 25
q:<span>	15 -20 -11 16
q:<v-begin>	1 7 12 -28
q:<v-down>	10 -20 27 -20
q:<v-propose>	-4 13 -29 20
q:<v-return>	0 -14 15 -2
q:<v-say>	5 -34 15 7
q:<v-sell>	-1 -9 28 -22
q:<v-stay>	-6 -15 30 -15
q:<v-target>	0 5 11 -21
q:after	-6 2 17 -28
q:agree	15 -8 -15 8
q:and	19 16 -18 -14
q:as	1 15 -5 -15
q:be	-10 -10 -14 30
q:been	1 -7 22 -23
q:between	-9 29 -20 -6
q:both	-2 14 3 -20
q:call	-5 19 -8 -11
q:come	-6 13 1 -15
q:cotton	8 10 -18 -3
q:date	0 -11 18 -7
q:did	-6 -13 26 -11
q:down	10 0 -15 4
q:duty	0 10 -24 13
q:extension	0 8 -24 17
q:fentanyl	-2 -19 19 2
q:first	-1 -16 24 -6
q:force	0 -6 15 -9
q:from	0 -14 25 -13
q:geneva	0 24 -22 -8
q:go	0 -6 15 -10
q:good	0 1 20 -29
q:government	0 19 -20 0
q:had	21 14 -20 -16
q:has	0 6 -18 11
q:have	-15 21 -6 -6
q:he	6 -27 -13 28
q:his	5 -17 -11 19
q:hold	-3 -11 26 -14
q:hour	-1 3 12 -17
q:how	-1 0 14 -22
q:i	13 2 -24 9
q:if	0 -10 23 -14
q:in	-27 6 16 -13
q:it	0 -5 -15 18
q:keep	0 -19 9 5
q:know	12 -6 12 -21
q:last	-16 2 13 -7
q:let	1 -11 -8 15
q:long	0 5 6 -21
q:minister	-2 6 8 -15
q:minute	-1 -20 19 1
q:month	0 -7 15 -5
q:new	-4 -2 21 -18
q:next	0 -4 15 -10
q:no	4 23 -22 -7
q:nothing	-7 -8 16 -4
q:now	12 14 -16 -13
q:of	-30 12 11 -11
q:off	16 -23 18 -13
q:on	-21 20 3 -17
q:order	0 14 -15 0
q:other	-10 23 -3 -15
q:our	-7 -23 31 -4
q:part	0 11 0 -16
q:pay	-1 8 7 -28
q:port	9 -18 18 -17
q:put	17 -1 -16 3
q:round	-8 -14 23 -6
q:run	1 -16 12 -2
q:same	-6 -28 30 0
q:second	-9 -11 16 0
q:section	0 -18 24 -8
q:sign	-6 20 0 -17
q:since	-16 7 4 -4
q:sit	0 -20 -2 20
q:some	0 -1 20 -17
q:soybean	0 18 -10 -9
q:stand	0 5 6 -15
q:start	0 -13 19 -5
q:stop	-5 24 -9 -14
q:surcharge	-2 -28 34 -7
q:suspension	0 -15 0 15
q:take	14 1 -16 0
q:talk	-1 19 -22 3
q:tell	2 -22 -10 22
q:that	25 -19 -4 1
q:their	-7 21 -10 -7
q:them	-6 0 18 -17
q:then	-6 17 7 -25
q:they	5 -15 -2 12
q:through	-1 -8 23 -18
q:time	0 -2 -14 16
q:trade	-5 -12 17 -4
q:until	-3 34 -11 -21
q:up	7 -23 12 -3
q:were	0 18 -13 -10
q:who	7 -23 2 6
q:with	-2 23 -15 -6
q:would	-7 -5 -23 31
q:year	16 -10 3 -13
q:—	0 9 -17 7
qt=modal	12 -29 9 6
qt=past	-1 17 -15 -4
qt=pluperfect	25 -2 -18 -6
qt=present	-35 -1 14 1
r1=!	0 3 -26 20
r1="	0 17 -3 -10
r1=,	13 6 -21 7
r1=<duty>	0 -8 -15 21
r1=<not>	-8 -10 24 -12
r1=<v-suspend>	9 11 -20 -3
r1=after	-1 -5 20 -16
r1=before	-2 -19 26 -11
r1=for	-2 3 10 -16
r1=in	-14 -9 17 -1
r1=later	-4 -18 23 -3
r1=leave	0 -13 18 -4
r1=more	7 -5 -27 20
r1=tariff	0 -5 -14 16
r1=to	-10 -16 28 -7
r2="	0 -3 16 -12
r2=,	-10 30 -17 -13
r2=<day-ahead>	0 2 -25 22
r2=<goods>	11 -23 13 -8
r2=<not>	-5 -17 3 15
r2=<span>	0 -7 16 -11
r2=<v-stay>	0 -6 21 -24
r2=<v-up>	-3 -9 19 -7
r2=a	7 7 4 -25
r2=and	-20 -6 0 15
r2=geneva	0 19 -14 -6
r2=of	0 -18 13 1
r2=on	-15 -1 6 2
r2=run	0 -7 15 -8
r2=the	-24 14 7 -18
r2=to	-11 17 -12 -1
r2=which	4 -20 0 9
r3="	0 3 15 -20
r3=,	-2 -44 21 17
r3=.	-8 27 -13 -10
r3=<day-gone>	1 2 5 -16
r3=<not>	-1 13 2 -15
r3=<organisation>	0 2 -15 12
r3=<person>	4 4 -24 8
r3=<span>	0 3 -16 12
r3=<v-end>	-4 5 9 -16
r3=<v-propose>	0 0 20 -22
r3=<v-stay>	-1 -25 -22 38
r3=and	-1 -27 15 7
r3=at	11 -21 13 -8
r3=by	2 -17 15 -1
r3=for	-1 3 8 -18
r3=in	9 11 -15 -11
r3=rate	0 15 -6 -11
r3=that	-4 8 -19 13
r3=which	4 9 -24 5
r4=,	3 8 1 -18
r4=.	-23 0 18 -14
r4=<day-gone>	16 -13 -24 20
r4=<duty>	7 0 -16 5
r4=<v-begin>	0 17 -2 -14
r4=<v-impose>	-1 8 11 -20
r4=<v-say>	-2 2 -19 17
r4=and	11 11 3 -30
r4=for	-3 20 -5 -16
r4=has	8 0 -23 12
r4=in	9 4 -19 4
r4=of	-7 6 12 -17
r4=the	12 -14 -10 16
r=! <end>	0 3 -26 20
r=, and	-18 -9 13 3
r=, from	7 -15 -3 11
r=, on	-3 -16 7 11
r=, so	-1 1 10 -15
r=, the	-1 20 -26 6
r=, to	-8 17 -18 1
r=, which	6 -20 -7 15
r=more .	10 -15 -2 3
r=to run	0 -12 17 -6
s:!	0 3 -26 20
s:"	-17 1 3 0
s:'	-1 -10 22 -13
s:*	0 -17 -12 25
s:-	-7 -6 15 -6
s:/	0 -1 27 -25
s:;	23 0 0 -23
s:<agent>	-11 -12 16 -2
s:<day-ahead>	-27 17 -9 3
s:<day-gone>	19 15 -23 -9
s:<day-today>	-15 33 -6 -25
s:<goods-amount>	-6 -15 41 -32
s:<money>	-12 -33 44 -14
s:<month-ahead>	0 4 13 -23
s:<month-gone>	-12 10 7 -17
s:<name>	-25 14 -2 -1
s:<not>	2 5 12 -26
s:<number>	15 19 11 -59
s:<office>	-16 1 -11 17
s:<person>	12 -13 -17 22
s:<points>	-2 20 -28 2
s:<seat>	-25 11 -5 5
s:<sender>	-7 -22 20 0
s:<span>	-19 0 15 -5
s:<v-agree>	10 -16 -1 8
s:<v-bear>	-1 -13 16 -3
s:<v-buy>	-11 -2 15 -9
s:<v-end>	26 -14 -11 4
s:<v-propose>	-27 -25 10 18
s:<v-say>	-24 -12 8 11
s:<v-sell>	-13 -25 6 17
s:<v-target>	-17 4 8 -8
s:<v-up>	10 0 6 -22
s:?	-8 -12 21 -4
s:a	-7 -21 18 3
s:after	6 -11 28 -31
s:agree	12 0 -15 5
s:agreement	-5 -7 22 -12
s:all	-18 0 5 4
s:answer	0 -18 6 6
s:any	0 -4 16 -12
s:apart	-16 -11 29 -9
s:as	-15 5 -3 7
s:at	20 -12 -2 -4
s:be	-10 16 -3 -8
s:been	-25 4 -5 10
s:before	-12 -9 17 -3
s:between	0 -7 20 -20
s:buy	-3 -32 19 7
s:by	-23 4 8 -5
s:ceasefire	-6 -12 24 -9
s:commerce	0 -8 -7 15
s:company	-1 -21 13 3
s:consumer	0 -6 16 -11
s:could	-5 -19 2 12
s:country	-6 -18 12 5
s:custom	0 20 -9 -14
s:day-after	-3 17 0 -16
s:day-after ahead	-30 12 -1 0
s:day-after gone	16 10 -6 -19
s:day-before	-9 21 -11 -5
s:day-before ahead	-1 -5 -13 21
s:day-before gone	-10 28 -10 -18
s:deal	-7 -11 21 -7
s:did	20 -3 -4 -19
s:do	2 -5 -15 15
s:down	-7 22 -13 -6
s:draft	0 -12 -5 17
s:effect	0 -13 -3 17
s:end	12 -15 4 -2
s:evening	9 -18 0 5
s:ever	-4 22 -13 -8
s:extend	-12 -4 22 -14
s:extension	-11 -15 9 3
s:far	0 -11 -7 19
s:fee	-5 -22 19 0
s:fits	-49 53 13 -57
s:fits-gone	3 -51 40 2
s:force	-6 1 15 -19
s:four	0 -21 7 11
s:freeze	8 -27 -16 28
s:geneva	-5 12 0 -15
s:give	-4 20 2 -25
s:go	-3 12 -15 4
s:government	0 16 -15 0
s:grant	0 22 -17 -5
s:half	0 -18 22 -4
s:hand	-2 0 -15 16
s:harvest	0 17 -27 7
s:has	-9 -9 -10 24
s:have	-31 11 0 -2
s:he	-17 1 -12 17
s:hear	0 -16 -13 25
s:higher	0 18 -6 -12
s:his	-12 -7 -13 25
s:holiday	8 17 -13 -18
s:i	-14 0 -15 22
s:import	0 -7 17 -9
s:impose	0 8 2 -15
s:is	-23 8 -5 4
s:joined	-14 15 -12 4
s:know	9 0 -20 9
s:lapse	16 -6 -4 -6
s:last	-9 27 -9 -17
s:lasted	14 -16 12 -21
s:late	0 -20 23 -6
s:later	-5 -29 14 11
s:law	-1 -12 23 -12
s:lengths=1	-24 20 -12 5
s:lengths=2	-35 -5 13 5
s:lengths=3	-29 -11 18 6
s:lengths=4	41 -25 28 -48
s:less	-1 -15 8 3
s:licence	0 -14 26 -13
s:likewise	0 -6 19 -15
s:live	-4 16 -4 -11
s:long=month	-28 -65 79 -30
s:long=usual	0 48 -72 30
s:long=week	-35 -81 127 -84
s:long=years	-13 -58 67 -24
s:longer	-2 -5 16 -9
s:make	16 10 -32 2
s:may	-3 -28 24 0
s:moratorium	-1 0 -11 15
s:more	-1 0 -20 21
s:more-after	0 3 -15 9
s:more-before	-11 -24 -7 31
s:morning	-2 18 -10 -6
s:mr	-4 -17 -2 17
s:named=1	-20 -53 63 -9
s:named=2	-14 56 -51 -7
s:named=3	9 10 -25 5
s:need	0 -5 15 -11
s:negotiation	0 -13 18 -5
s:not	10 11 -18 0
s:now	-11 5 19 -25
s:off	5 18 -13 -12
s:offer	-3 -22 14 -1
s:old	0 -4 21 -16
s:olive	0 19 -11 -11
s:one day	-4 -21 37 -22
s:one month	-19 -55 71 -28
s:one week	-3 -9 31 -28
s:one year	-34 0 -17 29
s:only	5 12 -22 3
s:or	0 -22 36 -21
s:order	-2 23 -13 -10
s:other	-18 16 2 -14
s:out	17 -2 0 -15
s:over	0 2 19 -33
s:own	9 13 -8 -15
s:owned	0 -14 15 -1
s:paper	-6 -16 -22 36
s:pay	-12 0 17 -18
s:port	8 -26 19 -6
s:president	6 13 -21 0
s:prolong	0 -16 -5 21
s:prolongation	-3 -16 -2 20
s:promise	-1 -2 15 -10
s:propose	-1 -9 -17 24
s:put	3 6 5 -19
s:read	-2 8 7 -15
s:renewed	-1 -15 5 12
s:reporter	-3 -3 18 -12
s:required	-2 -10 16 -3
s:rest	2 13 0 -22
s:result	0 -6 17 -13
s:rise	6 1 3 -18
s:round	-2 -15 9 3
s:same	-2 27 -17 -13
s:say	-22 -1 3 6
s:second	19 -5 -19 5
s:sell	-2 -11 19 -6
s:send	0 -11 -16 23
s:settle	-2 -20 5 13
s:shall	-1 18 -20 0
s:short	0 5 -15 12
s:sign	7 -17 3 4
s:since	-1 20 -18 0
s:so	0 16 0 -19
s:standstill	-5 -19 -5 26
s:start	0 -8 20 -14
s:statement	0 -4 -11 15
s:sugar	0 20 -20 0
s:surcharge	-4 -25 21 0
s:talk	-12 -27 14 12
s:telephone	0 13 0 -16
s:television	0 -24 -6 26
s:tell	-6 -18 3 10
s:text	0 -12 -9 20
s:than	-7 -13 22 -7
s:them	-7 6 14 -20
s:then	-16 17 4 -27
s:there	5 5 6 -25
s:they	10 10 -28 8
s:thi	-1 -21 4 18
s:third	-1 -16 6 6
s:three	-5 -11 28 -16
s:time	-2 3 9 -16
s:top	0 17 -21 4
s:truce	2 -10 17 -12
s:twice	4 -15 0 9
s:under	-10 0 22 -27
s:unit=day	4 -11 48 -52
s:unit=month	2 -3 -29 28
s:unit=week	-29 30 -17 0
s:unit=year	-42 -17 22 8
s:until	-19 1 12 -11
s:up	-7 23 5 -42
s:us	-7 29 -19 -2
s:was	10 -7 12 -20
s:we	-6 -18 5 15
s:what	17 -11 -18 14
s:when	1 12 0 -20
s:who	-7 -2 -13 22
s:with	-26 4 0 5
s:within	0 -11 15 -7
s:would	-1 -10 -7 17
s:year	-3 0 23 -27
s:yield	-2 -16 24 -7
s:you	-3 -3 21 -16
sa:!	0 3 -26 20
sa:" say	0 20 0 -19
sa:'	0 -7 18 -11
sa:'s	2 -18 21 -8
sa:, and	8 -28 14 2
sa:, as	-4 -2 -8 17
sa:, but	0 8 -15 5
sa:, from	7 -15 -3 11
sa:, he	0 -3 20 -15
sa:, in	1 3 8 -19
sa:, is	-2 16 -4 -13
sa:, so	-5 20 0 -24
sa:, up	0 15 -6 -8
sa:, who	0 -10 -17 25
sa:. "	0 -18 -1 17
sa::	1 15 -7 -13
sa:;	18 -7 2 -14
sa:; the	-4 6 10 -18
sa:<agent>	-4 7 7 -15
sa:<day-ahead>	-25 18 -17 8
sa:<day-ahead> ,	3 4 -25 13
sa:<day-ahead> .	-20 24 -41 21
sa:<day-gone>	20 0 -17 0
sa:<day-today>	0 24 -9 -13
sa:<day-today> ,	0 18 -13 -6
sa:<day-today> .	0 19 -13 -8
sa:<gate>	9 0 -23 12
sa:<goods-amount>	0 -9 15 -4
sa:<goods>	5 14 -20 1
sa:<level> ,	8 -11 12 -16
sa:<level> on	0 -7 -13 17
sa:<money>	-2 -13 25 -11
sa:<month-ahead>	1 4 7 -18
sa:<month-gone>	-4 -5 18 -13
sa:<month-gone> ,	-2 15 -6 -6
sa:<name> ,	-2 18 -12 -3
sa:<name> .	0 -11 -3 16
sa:<name> and	5 12 -8 -15
sa:<number>	18 1 5 -32
sa:<number> .	27 3 -18 -10
sa:<organisation> .	-1 0 -13 16
sa:<person> ,	0 8 -17 8
sa:<person> .	0 10 14 -23
sa:<person> say	0 -15 -5 21
sa:<points>	-5 23 -11 -13
sa:<seat>	-17 14 1 -5
sa:<span> ,	0 -9 28 -22
sa:<span> .	0 -16 13 0
sa:<v-agree>	0 -20 -6 23
sa:<v-begin>	9 13 -20 0
sa:<v-down>	7 17 -7 -20
sa:<v-end>	25 -12 -13 2
sa:<v-propose>	-8 -9 27 -17
sa:<v-sell>	-6 -10 -2 15
sa:<v-up>	15 10 -14 -10
sa:?	-8 -12 21 -4
sa:a	-6 -18 32 -10
sa:a duty	-2 17 -20 4
sa:agree	2 14 -21 0
sa:all	-4 -21 12 10
sa:an	-8 15 -13 0
sa:and <name>	13 9 -9 -18
sa:and end	0 -10 -6 18
sa:and the	-11 -7 16 -2
sa:another	6 -18 11 0
sa:at	25 -26 2 -2
sa:at <level>	7 -19 5 -1
sa:at <number>	18 0 -9 -9
sa:be	0 6 4 -16
sa:been	-13 8 -24 20
sa:before	-8 -21 28 -7
sa:begin	12 -15 -8 8
sa:by	-12 -21 25 1
sa:come	-9 20 -7 -7
sa:day	-2 15 -7 -5
sa:each other	-5 14 1 -20
sa:end	15 -4 -8 0
sa:extension	0 1 15 -17
sa:for the	-1 -1 -13 17
sa:four	0 -19 3 12
sa:from <day-ahead>	0 -23 -12 31
sa:from <day-gone>	0 25 -10 -23
sa:from the	-1 26 -9 -19
sa:gave	0 17 -13 -4
sa:geneva	0 21 -13 -9
sa:harvest	0 17 -27 7
sa:has	9 -11 -15 19
sa:has been	-3 -3 -15 20
sa:his	-1 -2 -23 28
sa:hour	0 -8 15 -10
sa:i	-3 -10 -5 17
sa:in	4 -17 -5 17
sa:in <seat>	-4 -11 -3 16
sa:is	-3 17 -25 8
sa:is what	9 -23 -5 14
sa:it	-6 3 17 -23
sa:it 's	-3 -26 9 13
sa:lapse	17 -14 1 -12
sa:later	-5 -29 19 7
sa:leave	-15 -5 14 0
sa:make	0 10 -21 7
sa:more	1 3 -17 11
sa:more ,	0 15 -22 2
sa:more .	9 -22 8 0
sa:of	-53 0 27 -8
sa:of <number>	-3 -20 29 -4
sa:of talk	-2 -20 7 9
sa:of thi	0 -10 15 -2
sa:off	-5 19 -5 -13
sa:offer	0 -10 16 -6
sa:oil	-1 -16 23 -5
sa:on .	-3 24 -10 -14
sa:on <day-ahead>	-20 8 6 -6
sa:on <day-gone>	24 -13 -4 -5
sa:on the	3 -16 23 -15
sa:only	0 17 -19 0
sa:or	0 -19 28 -14
sa:other	-7 8 9 -20
sa:our	-2 19 -1 -17
sa:out	6 3 0 -16
sa:over	0 -4 20 -19
sa:own	11 10 -8 -17
sa:read	-1 11 13 -26
sa:run	2 -18 27 -19
sa:same	-4 26 -15 -15
sa:say .	0 -17 15 0
sa:sell	-1 -9 18 -5
sa:shall	0 15 -13 -1
sa:sign	1 -17 -15 22
sa:since	0 16 -15 -2
sa:so that	-4 20 -6 -12
sa:stay	0 21 -10 -9
sa:talk	-7 -23 4 18
sa:talk .	0 -16 8 3
sa:the	-7 -23 2 24
sa:the <day-gone>	14 5 -27 2
sa:the <office>	0 -1 21 -18
sa:the <organisation>	-6 -17 -10 26
sa:the <person>	0 -11 18 -5
sa:the last	0 15 -16 0
sa:the two	12 8 -3 -17
sa:their	0 -20 14 3
sa:them	-3 16 -1 -12
sa:then	-8 8 6 -19
sa:they	-11 16 -5 -5
sa:they had	-1 7 4 -16
sa:thi	0 -18 27 -9
sa:three	-1 -5 16 -10
sa:to <day-ahead>	0 11 -30 15
sa:to <number>	16 6 -20 -10
sa:to run	0 -13 18 -6
sa:to the	1 -23 -3 23
sa:trade	-1 26 -13 -18
sa:truce	-13 -7 23 -11
sa:under	0 -13 21 -8
sa:until the	-1 -23 18 4
sa:up	-1 25 -9 -26
sa:was	4 -39 28 0
sa:we	-5 0 14 -16
sa:which	7 0 -23 14
sa:who	-1 0 -17 21
sa:will be	2 21 -31 2
sa:with	-18 15 -4 -2
sa:year	-2 0 14 -15
sa:yield	0 -12 17 -3
sb:'s <person>	10 0 14 -27
sb:'s for	-1 10 -21 6
sb:'s good	0 3 -17 13
sb:'s trade	0 -14 23 -13
sb:*	0 -17 -12 25
sb:, <name>	-2 -25 13 9
sb:, <person>	-4 0 -13 15
sb:, after	12 -4 -16 7
sb:, in	7 7 -2 -15
sb:, it	-2 11 12 -23
sb:, of	14 -1 -23 8
sb:, on	17 -19 -2 1
sb:, sign	0 16 -8 -6
sb:, the	-6 20 -12 -7
sb:-	-3 -20 20 0
sb:.	-1 18 -16 0
sb:/	0 -1 27 -25
sb:: <number>	-3 20 -20 6
sb:: <seat>	0 11 -18 3
sb:: for	1 0 -15 10
sb:<day-ahead>	0 -5 -12 18
sb:<day-ahead> ,	-19 4 -5 7
sb:<day-ahead> and	-1 -15 4 12
sb:<day-gone>	0 21 -16 -6
sb:<day-today>	-11 18 -4 -10
sb:<duty>	-33 7 6 -4
sb:<goods-amount>	-6 -14 39 -31
sb:<goods>	-19 0 17 -9
sb:<level> in	0 -9 20 -11
sb:<level> on	-5 -9 -4 17
sb:<money>	-8 -26 31 -8
sb:<month-gone> for	-1 10 -17 5
sb:<name>	-53 23 -5 -2
sb:<name> agree	0 1 -18 13
sb:<name> and	-13 8 16 -22
sb:<not>	-9 -2 22 -19
sb:<number>	-2 21 14 -44
sb:<number> ,	0 -6 17 -13
sb:<number> /	0 0 24 -24
sb:<number> :	-3 19 -20 6
sb:<number> a	0 26 -19 -10
sb:<number> million	0 -6 15 -7
sb:<office> :	0 2 9 -15
sb:<organisation>	-4 -15 12 2
sb:<organisation> has	0 18 -7 -9
sb:<person>	3 -5 -16 18
sb:<person> ,	-12 15 -17 8
sb:<person> :	4 -18 22 -10
sb:<person> and	6 6 -16 1
sb:<person> has	0 -2 -18 20
sb:<person> say	0 4 24 -22
sb:<points>	0 6 -21 9
sb:<quality> ship	0 2 10 -19
sb:<seat> ,	-4 15 2 -21
sb:<seat> and	3 19 -20 -1
sb:<sender>	-2 -18 18 -2
sb:<span>	-14 -21 35 -10
sb:<span> ,	0 -19 25 -8
sb:<taker>	0 -1 15 -15
sb:<v-propose>	-26 -25 -7 29
sb:<v-say>	-17 -17 10 9
sb:<v-sell>	-5 -21 12 3
sb:<v-stay>	15 3 -7 -12
sb:<v-up>	-3 -8 21 -13
sb:a	-9 -7 -4 15
sb:a new	-3 -5 -14 19
sb:a pause	1 16 -6 -16
sb:a second	-1 0 -18 19
sb:a surcharge	0 -13 23 -10
sb:a truce	7 -4 9 -15
sb:about	-6 -21 6 10
sb:after	3 0 17 -26
sb:agreement	-4 -13 22 -6
sb:all	-11 16 -4 -3
sb:an	10 -15 1 2
sb:and <person>	5 1 -18 7
sb:and <seat>	3 19 -20 -2
sb:and last	0 -15 18 -3
sb:and the	-8 -1 17 -14
sb:at the	-11 -1 19 -16
sb:be	-14 15 -10 0
sb:buy	-1 -25 11 7
sb:by	-12 16 -3 -8
sb:by the	-1 0 15 -16
sb:ceasefire	-6 -16 25 -6
sb:commerce	0 -7 -10 16
sb:could	-1 -10 -9 18
sb:country	-4 -17 17 0
sb:custom	0 20 -11 -10
sb:day	7 -18 0 6
sb:deal	-5 -5 19 -14
sb:did	22 0 -16 -12
sb:do	2 0 -29 20
sb:duty	-13 22 -11 -7
sb:duty on	0 -15 19 -4
sb:earth	0 -4 18 -14
sb:end on	0 -12 -15 24
sb:extend	-6 -1 18 -14
sb:extension	-9 -22 0 15
sb:fall	-2 -7 18 -9
sb:fee	-2 -12 21 -10
sb:fee on	0 4 7 -19
sb:first	14 -23 10 -10
sb:for <span>	-2 -17 12 6
sb:for an	2 -8 -16 20
sb:for the	0 8 7 -21
sb:from	-4 -17 10 5
sb:from <seat>	0 -6 -18 23
sb:geneva ,	0 -11 16 -4
sb:give	-3 12 10 -22
sb:good	-17 3 -1 5
sb:half	0 -6 16 -10
sb:has	-31 -3 3 9
sb:have	-22 0 3 2
sb:he	-11 4 -21 21
sb:hear	0 -16 -12 24
sb:higher	0 19 -8 -11
sb:if	-6 -1 20 -15
sb:import	0 -6 15 -8
sb:in	2 2 19 -32
sb:in <month-gone>	-1 15 -2 -18
sb:in <name>	0 21 -10 -13
sb:in <seat>	-2 -11 19 -7
sb:in the	-6 -13 22 -3
sb:is	-26 -1 6 2
sb:is suspend	0 3 7 -15
sb:it	12 -10 -14 15
sb:it 's	-8 11 -21 10
sb:it is	-7 -41 21 14
sb:keep	0 16 -1 -18
sb:know	1 0 -17 11
sb:last	-1 21 -10 -12
sb:lasted	15 -16 11 -21
sb:late	0 -20 23 -6
sb:law	-1 -14 23 -10
sb:letter	8 0 -19 5
sb:licence	0 -9 18 -9
sb:longer	0 -8 16 -7
sb:make	15 0 -16 -2
sb:may	0 -17 13 3
sb:minister ,	0 -17 23 -10
sb:moratorium	-1 0 -11 15
sb:more	-2 0 22 -23
sb:more than	0 -7 16 -10
sb:mr	-1 -16 2 9
sb:no .	0 21 -15 -8
sb:now	-6 6 11 -19
sb:of	11 -20 -2 8
sb:of <day-gone>	-1 1 -18 14
sb:of <level>	-5 -21 18 3
sb:of <name>	-1 -18 -4 22
sb:of <number>	-1 -7 20 -10
sb:of a	-3 -14 -5 19
sb:of that	-5 22 -6 -15
sb:of the	14 -22 15 -7
sb:oil	0 23 -20 -2
sb:on	-11 -20 18 4
sb:on <day-ahead>	-10 -21 -17 40
sb:on <name>	0 23 -13 -13
sb:on a	-4 0 19 -17
sb:on for	0 -9 -17 22
sb:on rare	0 -8 17 -10
sb:on the	-2 8 16 -28
sb:one	-15 0 -7 12
sb:order	-1 20 -12 -7
sb:other <points>	0 19 -15 -4
sb:our	0 -15 -4 17
sb:over	0 8 2 -19
sb:paper	-4 -24 -19 36
sb:pause	8 15 -12 -11
sb:pause of	1 22 -10 -19
sb:pay	-6 -8 23 -19
sb:port	0 -16 26 -12
sb:prolong	0 -7 -20 25
sb:propose	-1 -9 -17 24
sb:quarrel	-1 18 -11 -5
sb:rare	0 -4 18 -14
sb:rare earth	0 0 16 -16
sb:rate	-2 5 7 -16
sb:renewed	0 -19 4 15
sb:reporter	0 -9 16 -6
sb:rest	2 10 0 -21
sb:rise	7 -12 13 -15
sb:run	6 6 -24 6
sb:second	13 -8 -15 9
sb:second ,	16 -6 0 -14
sb:send	0 -9 -9 16
sb:sign	4 -5 13 -17
sb:standstill	0 -19 0 17
sb:stop	11 3 -3 -16
sb:surcharge	-3 -24 19 1
sb:tariff of	0 -7 15 -9
sb:tariff truce	-2 -17 -10 29
sb:tell	-3 -20 6 6
sb:text	0 -9 -10 18
sb:that 's	0 16 -10 -4
sb:that ,	0 -12 19 -9
sb:that a	-2 -24 2 16
sb:that is	0 26 -16 -12
sb:that it	0 5 -17 11
sb:that was	-5 20 -11 -8
sb:the	-3 5 14 -20
sb:the <level>	0 16 -12 -4
sb:the <person>	-3 -2 -12 17
sb:the <quality>	-4 -30 -10 34
sb:the <seat>	0 0 17 -20
sb:the ceasefire	0 -22 29 -13
sb:the duty	-3 15 -12 -2
sb:the extension	0 -8 -14 20
sb:the fee	0 10 -20 11
sb:the first	15 -20 2 -5
sb:the law	0 -13 21 -8
sb:the suspension	-6 27 -14 -13
sb:the truce	9 16 -10 -20
sb:their	-17 10 -9 4
sb:their tariff	0 4 -19 13
sb:them	0 -10 18 -9
sb:there	6 3 1 -16
sb:they	16 0 -28 13
sb:thi	-2 -8 -18 29
sb:through	-1 -1 -9 15
sb:to	-4 -16 -4 20
sb:to be	-3 18 -9 -7
sb:to extend	0 -16 6 7
sb:to prolong	0 -10 -16 22
sb:to suspend	-2 17 -8 -7
sb:to the	0 17 0 -15
sb:trade	-4 -21 9 11
sb:trade minister	0 -14 23 -13
sb:truce by	0 10 -20 8
sb:two <office>	6 4 -15 2
sb:under	-7 12 5 -19
sb:until	-3 16 0 -19
sb:until <day-ahead>	0 15 0 -16
sb:up	-4 0 20 -21
sb:up to	0 -6 21 -16
sb:us	-5 27 -9 -9
sb:was	9 14 -7 -26
sb:was make	10 5 -16 -2
sb:was to	15 4 -8 -18
sb:we	-2 -23 -2 24
sb:we hear	0 -14 -16 25
sb:what	4 0 -25 21
sb:what they	12 -8 -15 9
sb:when	1 14 -7 -17
sb:which	-16 -3 9 1
sb:will suspend	0 -14 15 -3
sb:with <name>	0 10 -15 4
sb:with the	1 -14 21 -11
sb:within	-2 -8 17 -7
sb:would	-17 -9 -16 29
sb:would have	-2 10 -20 9
sb:you	0 -17 20 -3
t0=future	-7 -20 11 8
t0=past-passive	-2 20 -3 -22
t0=perfect	-23 5 6 -4
t0=present	-21 8 8 -8
t1=infinitive	0 -15 14 -1
t1=past-passive	-2 20 -3 -22
t1=perfect	-21 10 5 -8
t1=present	-20 -4 17 -5
t2=participle-passive	-2 -7 15 -6
t:loose-l1	7 7 -16 0
t:loose-l2	-11 -10 -10 28
t:loose-l3	5 -5 19 -24
t:loose-r0	7 13 -32 11
t:more	0 -18 -9 25
t:more-in	-11 5 -19 16
t:more-in0	-11 5 -19 16
t:more-l	-1 -17 -4 21
t:more-l0	-4 -6 -19 25
t:more-l1	4 -16 5 2
t:more-l2	-17 -3 -4 15
t:more-l3	6 -15 11 -3
t:more-r0	3 -1 -16 12
t:more-r3	-3 8 8 -21
t:quiet-l	-8 12 -15 6
t:truce-l2	1 5 -16 6
t:truce-r0	-12 26 -15 -6
t:truce-r2	0 -19 23 -6
tn:more	22 -13 16 -29
tn:truce	25 -4 -22 4
tp:loose	-16 16 3 -17
tp:more	-29 11 8 -10
tp:truce	-2 15 -32 14
tp:verb	-2 30 -9 -17
v0=get	-7 9 4 -15
v0=hold	6 7 -4 -15
v0=pay	0 -9 16 -5
v0=propose	0 -6 -11 17
v1=buy	0 -16 3 7
v1=hold	7 12 -8 -19
v1=keep	0 -2 17 -14
v1=leave	0 -15 -4 16
v1=other	-9 -3 15 -8
v1=pay	0 -9 16 -5
v2-none	-23 -3 21 -5
v2=be	-16 -5 5 5
v2=leave	-1 -18 25 -6
v:a:<v-begin>	9 16 -4 -26
v:a:<v-end>	18 -6 0 -13
v:b:<v-begin>	-17 8 12 -16
v:b:<v-propose>	-23 -16 -12 29
v:b:<v-return>	-2 16 0 -17
v:b:<v-suspend>	-2 19 -10 -8
v:c0=agree	1 -3 -19 19
v:c0=bear	-15 2 0 5
v:c0=begin	-13 3 15 -13
v:c0=buy	-2 -19 -10 24
v:c0=impose	0 -6 -10 15
v:c0=propose	-15 -20 -4 21
v:c0=stay	1 7 7 -20
v:c0=up	-7 -8 21 -8
v:c1=bear	-18 1 -4 12
v:c1=begin	-15 3 14 -13
v:c1=buy	-2 -21 -2 18
v:c1=propose	-14 -24 3 16
v:c1=up	-10 -11 20 -2
v:ct1=agree modal	0 7 -17 8
v:ct1=agree present	1 -23 6 5
v:ct1=bear present	-1 15 -13 -1
v:ct1=begin present	-2 -9 30 -21
v:ct1=end past	5 -22 -3 16
v:ct1=impose participle-passive	-3 0 16 -15
v:ct1=impose past	-10 -6 -5 16
v:ct1=impose present	8 -16 -4 14
v:ct1=propose modal	0 13 11 -22
v:ct1=propose past	0 -17 -7 19
v:ct1=propose perfect	0 -12 -10 20
v:ct1=propose present	-2 -17 -3 17
v:ct1=stay past-passive	0 20 -20 -3
v:ct1=stay present	-29 -5 13 0
v:ct1=suspend future	-6 -23 19 1
v:ct1=suspend infinitive	5 15 -20 -3
v:ct1=suspend participle-passive	-9 -6 18 -5
v:l1=,	-19 5 -24 24
v:l1=:	-19 0 -6 14
v:l1=<begin>	-24 1 -4 13
v:l1=<goods>	0 -10 21 -10
v:l1=<money>	-8 -25 19 4
v:l1=<v-begin>	-2 -15 20 -8
v:l1=<v-end>	0 -14 19 -5
v:l1=<v-propose>	-4 -1 -19 22
v:l1=a	-16 8 -28 23
v:l1=after	6 -16 26 -29
v:l1=another	-14 22 -12 -5
v:l1=by	-15 8 -6 2
v:l1=end	0 -13 18 -4
v:l1=for	-1 35 -22 -14
v:l1=further	7 2 -21 1
v:l1=has	-2 -7 16 -8
v:l1=in	-13 -31 32 0
v:l1=last	0 12 0 -21
v:l1=lasted	15 -16 11 -20
v:l1=of	13 4 -33 15
v:l1=on	-3 -29 -2 23
v:l1=than	-3 -23 18 0
v:l1=the	0 35 -30 -11
v:l1=with	0 -25 0 23
v:l1=within	0 -3 25 -22
v:l2=,	27 -1 -5 -18
v:l2=:	1 22 -3 -28
v:l2=<begin>	-34 15 2 -6
v:l2=<day-ahead>	-1 15 -6 -7
v:l2=<day-gone>	-6 -18 0 18
v:l2=<duty>	-3 -9 18 -9
v:l2=<goods>	-7 18 0 -16
v:l2=<level>	0 -9 30 -23
v:l2=<month-gone>	0 12 -21 6
v:l2=<name>	-2 22 -9 -9
v:l2=<not>	-1 25 -9 -21
v:l2=<number>	-3 -1 18 -16
v:l2=<office>	-2 9 3 -16
v:l2=<seat>	0 17 -8 -9
v:l2=<v-agree>	-8 -19 -17 35
v:l2=<v-impose>	-5 -23 -8 33
v:l2=<v-propose>	-3 -22 -12 26
v:l2=<v-up>	-2 -21 18 2
v:l2=a	3 17 -33 -1
v:l2=about	-3 -10 -14 25
v:l2=and	0 1 6 -15
v:l2=by	0 -17 23 -8
v:l2=dispute	0 15 -6 -9
v:l2=for	-9 -9 15 -1
v:l2=gave	-1 -5 18 -14
v:l2=good	-5 18 -11 -4
v:l2=have	-1 1 -15 13
v:l2=in	0 11 2 -16
v:l2=last	0 31 -23 -9
v:l2=make	0 16 -13 -5
v:l2=more	0 -9 22 -15
v:l2=on	0 -5 -14 18
v:l2=other	0 16 -3 -13
v:l2=period	-5 17 -12 -1
v:l2=run	11 -15 -7 10
v:l2=side	0 26 -30 3
v:l2=stop	3 18 -14 -13
v:l2=suspend	-9 -16 1 17
v:l2=suspension	-3 6 -16 9
v:l2=that	10 0 -36 21
v:l2=the	5 10 -1 -19
v:l2=there	10 -9 14 -20
v:l='s for	-1 10 -21 6
v:l=, for	2 17 -4 -18
v:l=, of	4 -4 -17 12
v:l=: "	0 0 18 -22
v:l=<begin> <begin>	-24 1 -4 13
v:l=<begin> for	-12 0 16 -17
v:l=<day-ahead> ,	-1 17 -10 -6
v:l=<day-gone> ,	0 -18 0 11
v:l=<month-gone> for	0 9 -20 7
v:l=a further	7 2 -21 1
v:l=about <money>	0 -21 -12 28
v:l=and for	-3 15 -6 -8
v:l=extend by	0 -19 12 4
v:l=is for	0 3 -15 10
v:l=make for	0 16 -13 -5
v:l=more than	0 -9 22 -15
v:l=pause of	1 18 -13 -10
v:l=run for	11 -15 -7 10
v:l=suspend for	-9 -14 -1 18
v:l=truce by	0 15 -21 5
v:lead="	-16 -7 4 8
v:lead=,	13 5 -16 2
v:lead=a	-9 -4 -11 22
v:lead=after	-1 10 0 -15
v:lead=and	2 9 -17 3
v:lead=both	0 -1 -19 19
v:lead=china	0 -25 28 -11
v:lead=for	-13 0 15 -21
v:lead=if	-3 21 -14 -6
v:lead=in	-2 17 -5 -11
v:lead=it	27 -5 -5 -12
v:lead=no	-1 23 -12 -14
v:lead=six	-1 23 -3 -20
v:lead=that	-1 -5 -12 19
v:lead=they	5 -4 -15 12
v:lead=trump	8 -16 14 -8
v:lead=when	0 17 -3 -22
v:lead=where	0 17 -7 -9
v:lead=—	11 0 -17 9
v:lr=<begin> ,	-7 10 -19 13
v:lr=<begin> .	-1 25 -18 -7
v:lr=<begin> is	0 -1 -23 26
v:lr=<begin> later	0 -8 16 -7
v:lr=<begin> on	0 -16 21 -4
v:lr=<money> ,	0 -10 -13 21
v:lr=<money> .	0 -24 25 -3
v:lr=a truce	-2 -5 -9 15
v:lr=after of	0 -13 18 -4
v:lr=another ,	0 1 16 -17
v:lr=another .	-3 19 -30 8
v:lr=by ,	-6 17 -9 -5
v:lr=for ,	6 8 -27 13
v:lr=for ;	0 -13 15 0
v:lr=for <end>	-1 -15 16 -1
v:lr=for and	-5 25 -27 2
v:lr=for from	9 2 -24 12
v:lr=for more	0 12 -18 1
v:lr=further .	0 -11 -4 16
v:lr=has to	0 -15 21 -8
v:lr=in ,	-1 -23 3 17
v:lr=in .	-6 -16 32 -17
v:lr=last ,	-1 24 -14 -12
v:lr=lasted .	9 -13 13 -16
v:lr=of ,	18 -7 -1 -9
v:lr=of .	-27 12 -13 15
v:lr=the of	0 22 -21 -3
v:lr=the to	-2 -21 9 13
v:lr=the truce	0 8 -15 7
v:r1=!	-5 16 -35 17
v:r1="	-2 21 -8 -9
v:r1=,	7 13 -29 9
v:r1=;	16 -7 -4 -2
v:r1=<duty>	-1 -9 -24 29
v:r1=<v-suspend>	9 11 -20 -3
v:r1=after	-2 -8 25 -18
v:r1=and	-16 6 -13 14
v:r1=before	-2 -27 35 -16
v:r1=from	0 8 -18 8
v:r1=in	-15 -8 12 2
v:r1=later	-5 -23 30 -6
v:r1=leave	0 -13 18 -4
v:r1=more	6 -10 -38 34
v:r1=of	-15 4 17 -16
v:r1=tariff	0 -5 -14 16
v:r1=to	-15 -1 18 -13
v:r1=while	0 19 -11 -6
v:r1=without	0 -15 1 12
v:t0=future	-13 -12 0 17
v:t0=modal	-3 -24 21 0
v:t0=past	2 -5 -14 19
v:t0=past-passive	-3 21 -7 -19
v:t0=perfect	-25 -2 -5 15
v:t0=present	-20 -1 9 0
v:t:loose	3 20 -23 -1
v:t:loose-l	3 18 -26 0
v:t:loose-l1	5 32 -32 -10
v:t:loose-l2	-1 -11 -21 33
v:t:loose-l3	5 -6 20 -22
v:t:loose-r0	6 23 -39 9
v:t:more	0 10 -34 22
v:t:more-in	-15 0 -16 18
v:t:more-in0	-15 0 -16 18
v:t:more-l	2 1 -19 15
v:t:more-l0	-2 21 -29 2
v:t:more-l1	3 -31 3 15
v:t:more-l2	-19 11 -14 8
v:t:more-l3	14 0 12 -24
v:t:more-r	0 8 -16 6
v:t:more-r0	0 0 -29 24
v:t:more-r2	-17 -8 15 0
v:t:more-r3	-5 30 -5 -28
v:t:quiet-l2	0 -10 -13 24
v:t:quiet-r	1 -25 19 -1
v:t:quiet-r1	0 -4 15 -14
v:t:truce-r0	-16 24 -29 10
v:t:truce-r1	-3 0 -22 23
v:t:truce-r2	0 -20 25 -8
v:t:verb	-5 12 -16 4
v:t:verb-l1	-15 -2 0 7
v:t:verb-l3	-8 -7 -4 16
v:t:verb-r	12 -15 -13 17
v:v0=agree	6 1 -33 23
v:v0=buy	-1 -17 -12 24
v:v0=end	-5 -6 16 -5
v:v0=hold	5 22 -4 -31
v:v0=keep	0 16 0 -18
v:v0=make	0 15 -8 -6
v:v0=pay	0 -9 16 -5
v:v0=propose	-1 -12 -12 22
v:v0=put	-5 -12 19 -6
v:v0=run	12 -17 -13 16
v:v0=stay	-2 -6 -14 19
v:v0=stop	5 16 -16 -9
v:v0=suspend	-7 -21 12 10
v:v1=buy	-2 -21 -3 18
v:v1=end	2 -10 15 -10
v:v1=hold	10 23 -8 -34
v:v1=keep	0 8 12 -21
v:v1=leave	0 -22 -4 23
v:v1=make	7 13 -15 -9
v:v1=pay	0 -9 16 -5
v:v1=put	-5 -12 19 -6
v:v1=run	11 -18 -16 20
v:v1=suspend	-16 0 -3 8
vt0=agree past	7 6 -15 -1
vt0=extend perfect	0 8 7 -19
vt0=get present	0 16 -11 -6
vt0=hold present	0 21 -19 -1
vt0=suspend present	-1 -21 6 15
vt1=extend perfect	0 8 7 -19
vt1=get present	0 16 -11 -6
vt1=hold present	0 21 -19 -1
vt1=suspend infinitive	-2 19 -8 -10
vt1=suspend present	-1 -21 6 15
vt2=leave participle	0 -12 15 -2`;
