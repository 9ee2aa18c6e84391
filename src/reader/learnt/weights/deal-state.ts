// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-7 8 -5
a:'s	0 8 -9
a:.	-4 7 -2
a:<agent>	10 -4 -9
a:<day-gone>	-8 4 0
a:<duty>	0 3 -7
a:<goods>	0 12 -16
a:<level>	-18 13 0
a:<name>	-8 23 -16
a:<not>	-9 -11 20
a:<number>	-10 2 4
a:<seat>	3 -11 7
a:<seat> .	7 -3 -2
a:<v-agree>	-6 0 6
a:<v-begin>	3 1 -8
a:<v-impose>	-7 1 2
a:<v-say>	-5 -5 10
a:<v-stay>	7 0 -10
a:<v-target>	-3 6 -1
a:<v-up>	6 0 -5
a:?	3 -7 1
a:a similar	0 -10 8
a:about	9 -2 -6
a:agreement with	-2 6 -1
a:are	17 -13 -1
a:at	-11 5 3
a:continue	4 0 -6
a:continue .	7 0 -5
a:for	6 -7 0
a:get	0 -8 9
a:go	6 0 -5
a:go on	6 0 -5
a:have	0 -7 5
a:in <month-gone>	-6 0 6
a:in <seat>	10 -7 -2
a:in the	-8 8 0
a:it	-11 -10 19
a:its	-9 16 -4
a:its own	-3 10 -6
a:last	-10 3 4
a:negotiate	6 0 -7
a:no	6 -7 0
a:not	-10 13 -2
a:of	-5 20 -16
a:one	-10 2 6
a:own	-7 11 -2
a:pay	-6 0 3
a:same	10 -2 -8
a:similar	0 -13 11
a:still	11 -12 0
a:take	-5 8 -1
a:the	-5 16 -11
a:the <name>	-4 9 -3
a:the same	10 -2 -8
a:to	-10 17 -8
a:trade	6 0 -9
a:under	0 6 -4
a:will	-8 6 0
a:with	-15 21 -6
a:with <name>	-3 9 -4
a:year	-9 0 6
b:'s	-6 0 7
b:,	-14 9 2
b:;	6 -7 0
b:<goods>	0 8 -9
b:<name> 's	-6 0 7
b:<name> and	0 7 -12
b:<name> is	7 0 -5
b:<not>	-4 -7 11
b:<office>	6 -3 -2
b:<quality>	-2 6 -2
b:<v-agree>	-9 20 -12
b:<v-impose>	6 0 -10
b:<v-propose>	9 -7 -1
b:a	14 -8 -7
b:a deal	12 -10 -2
b:accord	-2 6 -1
b:agreement	-19 11 2
b:agreement with	-17 8 3
b:an	14 -12 -1
b:and the	9 -4 -5
b:deal	10 -3 -7
b:deal with	13 -8 -5
b:for	6 -10 2
b:from	0 -7 7
b:has	0 8 -13
b:is	9 4 -16
b:it	0 7 -6
b:negotiation	13 -10 -4
b:negotiation with	6 -4 0
b:no	-2 -6 9
b:of	6 -5 -1
b:on	13 4 -22
b:pact	-2 9 -6
b:talk	-5 -11 17
b:talk with	-13 -4 18
b:that	5 -9 2
b:there	-16 -1 16
b:to	0 5 -10
b:with the	2 2 -8
b:—	9 0 -11
c0=agree	-6 11 -3
c0=impose	7 0 -10
c0=propose	9 -7 -1
c1=agree	-7 12 -4
c1=impose	6 0 -10
c1=propose	9 -7 -1
c2=agree	-5 0 6
c2=bear	0 -6 5
c2=begin	4 0 -8
c2=impose	-5 0 7
c2=propose	5 -16 7
c2=stay	20 -12 -8
c2=up	6 0 -5
came to nothing	-38 -30 52
came to nothing agreement	-7 -11 16
came to nothing talks	-30 -7 32
ct0=bear past	0 9 -8
ct1=bear past	0 9 -8
ct2=agree perfect	0 -6 8
ct2=bear past	0 -7 9
ct2=impose past	-6 3 0
ct2=stay present	13 -9 -3
f:'s	6 0 -13
f:,	-2 6 -5
f:.	0 15 -20
f:;	-1 7 -4
f:<agent>	8 -6 0
f:<day-gone>	2 0 -6
f:<day-today>	7 -6 0
f:<duty>	10 -6 -4
f:<level-noun>	-5 9 -3
f:<level>	0 15 -21
f:<name>	6 2 -15
f:<not>	-17 8 6
f:<office>	8 -9 0
f:<person>	6 0 -7
f:<v-bear>	-3 9 -6
f:<v-begin>	-1 8 -5
f:<v-down>	-7 7 0
f:<v-impose>	-13 21 -12
f:<v-stay>	0 6 -5
f:<v-target>	-3 7 -3
f:a	-3 12 -9
f:and	-11 9 0
f:are	-5 -1 8
f:deal	0 6 -3
f:has	1 3 -9
f:have	-2 6 -1
f:in	-12 4 4
f:it	-3 10 -6
f:negotiation	9 -7 -1
f:of	7 0 -13
f:on	-3 8 -5
f:so	-3 9 -4
f:still	7 -13 5
f:talking	7 -13 5
f:tariff	9 -7 -1
f:that	8 -4 -5
f:the	-7 1 4
f:there	3 -6 1
f:to	4 -9 4
f:was	-3 7 -3
first-of-paragraph	-8 3 3
follows	6 0 -7
form=name	2 4 -10
form=seat	-15 -2 15
has agreement	-14 18 -6
has agreement third	-11 19 -9
has making	-17 22 -8
has making side	-10 28 -20
has making third	-9 4 3
has one	9 -17 8
has one side	0 5 -8
has one third	9 -22 14
has talks	39 -49 1
has talks side	5 -11 2
has talks third	38 -44 0
has-future	-7 7 0
has-infinitive	-14 18 -6
has-modal	2 -9 5
has-past	-29 14 8
has-perfect	9 -13 2
has-present	8 -2 -5
headline	2 -11 8
k a:<day-gone>	-1 6 -4
k a:<number>	-3 14 -10
k a:<seat>	-7 3 1
k a:of	-4 10 -6
k a:since	0 8 -6
k a:the	-6 2 0
k a:with	-16 6 7
k a:with <seat>	-6 1 2
k b:,	8 -4 -3
k b:<not>	1 -23 18
k b:a	12 0 -21
k b:is	-12 0 8
k b:it	0 6 -7
k b:its	-11 2 6
k b:no	-10 -21 26
k b:the	2 5 -9
k c2=bear	2 5 -11
k c2=impose	-1 6 -3
k f:,	-8 0 5
k f:.	9 -7 0
k f:<level>	-9 1 3
k f:<name>	-13 0 11
k f:in	4 5 -12
k f:on	14 -14 0
k f:the	-11 0 8
k first-of-paragraph	11 -8 -2
k has-perfect	9 0 -13
k has-present	-2 10 -5
k l1=<not>	-6 -16 20
k l1=a	4 4 -13
k l1=its	-6 2 2
k l1=no	-6 -16 20
k l2=<begin>	-6 4 0
k l3=<begin>	-7 8 0
k l4=<begin>	-7 5 0
k lead=,	8 -4 -3
k lead=it	0 6 -7
k lead=the	0 8 -9
k nc2=impose	0 6 -8
k next=,	10 -1 -8
k nv0-none	6 2 -11
k nv1-none	6 2 -11
k nv2-none	-9 10 -1
k part made	-8 17 -10
k part no	0 -18 14
k part talking	16 -17 -2
k part=side abroad	-7 0 3
k part=side home	6 0 -5
k part=side of US	7 -2 -4
k part=third no truce	-7 6 0
k pt0=present	-8 7 0
k pt1=present	-8 7 0
k pv0-none	5 -10 4
k pv1-none	5 -10 4
k pv2-none	2 -8 4
k q:.	-5 9 -2
k q:<goods>	-6 8 0
k q:<level>	0 -3 6
k q:<name>	-11 3 6
k q:<not>	-3 6 0
k q:<number>	-11 1 6
k q:<v-propose>	7 0 -8
k q:no	0 6 -4
k q:on	-6 3 0
k q:the	2 2 -7
k qt=perfect	6 0 -7
k qt=present	-15 0 12
k r1=.	9 -5 -3
k r1=in	1 1 -6
k r1=of	-4 10 -6
k r1=with	-7 8 0
k r2=<end>	9 -5 -3
k r2=<seat>	-6 1 2
k r3=,	-2 7 -3
k r3=<end>	14 -5 -8
k r4=<end>	12 -5 -7
k r=. <end>	9 -5 -3
k r=with <seat>	-6 1 2
k s::	9 -8 0
k s:<day-gone>	-8 8 0
k s:<goods>	-9 15 -4
k s:<level>	0 7 -6
k s:<month-gone>	-5 7 0
k s:<name>	-3 7 -1
k s:<not>	-5 -11 15
k s:<number>	-1 17 -13
k s:<seat>	-7 4 0
k s:<v-bear>	-1 13 -10
k s:<v-begin>	16 -6 -12
k s:<v-down>	4 0 -6
k s:<v-impose>	-2 19 -18
k s:<v-say>	6 -3 -1
k s:<v-stay>	5 3 -11
k s:a	13 1 -21
k s:agreement	8 -12 2
k s:at	-5 12 -7
k s:has	-1 14 -10
k s:in	-7 7 0
k s:is	-15 6 4
k s:no	-20 -14 26
k s:of	0 7 -6
k s:on	8 -7 0
k s:one	9 -6 -1
k s:pact	0 8 -6
k s:pay	-6 7 0
k s:since	0 10 -7
k s:talk	7 -10 0
k s:that	10 -9 0
k s:the	13 -3 -9
k s:there	1 -9 5
k s:to	7 0 -11
k s:trade	19 -18 -2
k s:with	1 -9 7
k sa:,	10 0 -9
k sa:, and	8 -8 0
k sa:.	4 1 -7
k sa:<day-gone>	-8 14 -7
k sa:<goods>	0 8 -6
k sa:<level>	0 5 -7
k sa:<not>	-7 11 -3
k sa:<number>	-6 20 -15
k sa:<number> .	-2 12 -9
k sa:<seat>	-7 3 1
k sa:<v-bear>	0 7 -5
k sa:<v-begin>	16 -7 -10
k sa:<v-impose>	0 14 -12
k sa:a	-1 13 -10
k sa:and	6 0 -7
k sa:at	-5 11 -6
k sa:has	0 9 -6
k sa:it	-8 0 5
k sa:of	-2 9 -4
k sa:on	0 8 -7
k sa:since	0 9 -7
k sa:that	11 -5 -6
k sa:with	-10 6 3
k sa:with <seat>	-6 1 2
k sb:,	1 -11 9
k sb::	9 -8 0
k sb:<goods>	-6 5 0
k sb:<not>	-2 -25 24
k sb:a	12 -1 -13
k sb:is	-15 5 4
k sb:its	-4 0 6
k sb:no	-17 -22 31
k sb:on	9 -15 5
k sb:the	14 -4 -11
k sb:there	1 -9 5
k sb:trade	8 -6 -1
k t2=present	0 8 -8
k v0-none	-7 0 6
k v1-none	-7 0 6
k v2-none	1 -10 7
k verbless	0 -14 16
l1=,	-1 7 -5
l1=:	0 6 -4
l1=<begin>	-3 -8 11
l1=and	0 9 -8
l1=from	0 -9 8
l1=that	-6 -4 10
l1=the	7 0 -8
l2=,	0 7 -9
l2=<begin>	-3 -5 10
l2=<goods>	-8 2 2
l2=<v-impose>	-5 8 -2
l2=agreement	-7 -1 8
l2=and	7 -1 -6
l2=deal	11 -6 -5
l2=talk	-13 -4 17
l2=with	3 1 -7
l3='s	3 1 -7
l3=<duty>	-6 0 6
l3=<name>	-2 13 -11
l3=a	9 -7 -2
l3=agreement	-8 11 -2
l3=tariff	-6 0 6
l4='s	-9 0 10
l4=<begin>	-10 9 0
l4=<name>	4 1 -9
l4=<seat>	0 6 -9
l=<begin> <begin>	-3 -8 11
l=<name> and	0 3 -7
l=<seat> and	-6 6 0
l=agreement with	-7 0 6
l=and the	9 -4 -4
l=deal with	11 -6 -5
l=talk with	-14 -4 18
l=with the	3 1 -7
lead=,	-14 9 2
lead=;	6 -7 0
lead=and	5 -6 0
lead=brazil	0 -17 14
lead=canada	-1 -4 7
lead=india	12 -6 -5
lead=japan	-8 17 -8
lead=malaysia	1 -11 8
lead=negotiations	6 -4 0
lead=new	-3 6 0
lead=taiwan	7 -8 0
lead=talks	9 -5 -3
lead=that	2 -8 4
lead=the	-13 18 -5
lead=—	9 0 -11
leads	-10 5 4
level here	-4 18 -16
level side	4 1 -8
level third	-10 16 -9
lll=<begin> <begin> <begin>	-3 -8 11
lll=agreement with the	-8 11 -2
lr=<begin> ,	0 -6 7
lr=<begin> is	0 -10 8
lr=the ,	9 -2 -9
lr=the have	3 -8 3
lr=with ,	-2 -4 6
lr=with .	-6 12 -4
lr=with ?	10 -9 -1
lr=with in	0 -5 7
lr=with on	0 -8 6
named=2	-2 -2 6
named=3	-5 8 -2
named=4	-8 6 0
nc2=agree	-4 8 -1
nc2=bear	1 4 -8
nc2=down	-7 3 1
nc2=impose	3 4 -12
nc2=say	0 -8 7
nc2=stay	12 -4 -11
nct2=bear present	4 0 -7
nct2=impose past	1 1 -6
nct2=say past	2 -8 4
nct2=stay perfect	11 -7 -5
next=:	-8 13 -2
next=;	3 7 -12
next=and	4 -7 1
nhas-past	3 -10 4
nhas-present	5 0 -6
no word	-11 10 0
nt2=present	9 -3 -7
nv2-none	-6 7 -1
nv2=be	11 -5 -9
nv2=other	-8 -2 11
nv2=say	0 -10 11
nvt2=be perfect	11 -7 -5
others=0	-13 3 9
others=1	6 1 -8
p named=3	-5 8 -2
p named=4	-15 8 1
p others=0	-12 1 9
p part failed	-19 -18 31
p part made	-31 29 -6
p part no	-13 -17 27
p part talking	15 -28 7
p part=side	-6 1 2
p part=side abroad	-11 9 1
p part=side home	7 -9 2
p part=side no truce	0 -8 8
p part=side of US	-9 12 -2
p part=side truce	-6 13 -5
p part=third of US	4 7 -13
p part=third truce	0 5 -6
p rank=0	8 0 -7
p rank=1	-8 -13 20
p rank=2	-5 19 -17
p rank=3	-7 -8 14
p rank=4	-9 1 4
p rank=5	13 10 -33
p sides=2	0 -9 9
p sides=3	-2 6 -4
part failed	-28 -21 40
part failed third	-25 -7 29
part made	-38 40 -14
part made side	-19 38 -24
part made third	-21 16 0
part no	-10 -29 36
part no side	5 -12 3
part no third	-19 -21 35
part talking	25 -37 5
part talking side	9 -14 1
part talking third	20 -29 3
part=side abroad	-15 9 4
part=side home	12 -9 -1
part=side no truce	3 -7 3
part=side of US	0 7 -7
part=side truce	-9 11 0
part=third no truce	-5 0 6
part=third of US	0 9 -11
part=third truce	3 3 -8
prep=and	5 3 -14
prep=and third	4 0 -9
prep=from	0 -8 8
prep=from side	1 -7 4
prep=none	-10 6 2
prep=none side	1 7 -8
prep=none third	-12 1 8
prep=of	-4 7 0
prep=with side	-2 -9 12
prep=with third	7 4 -13
prior1 agreement	2 -15 11
prior1 agreement third	5 -15 7
prior1 does not	6 0 -5
prior1 names it	-19 13 3
prior1 talks	-16 0 15
prior1 talks third	-16 0 15
prior2 agreement	2 3 -7
prior2 agreement third	2 3 -7
prior2 does not	9 -15 3
prior2 making	7 0 -6
prior2 making third	8 0 -11
prior2 names it	-5 -3 9
q:'s	5 3 -11
q:,	16 -17 0
q::	-8 3 4
q:<day-ahead>	13 -7 -6
q:<day-gone>	-13 4 7
q:<duty>	2 4 -9
q:<month-gone>	4 -8 1
q:<name>	-1 -4 6
q:<quality>	-5 8 -1
q:<seat>	-5 -1 7
q:<sender>	-3 7 -2
q:<v-bear>	4 -8 2
q:<v-begin>	15 -11 -5
q:<v-impose>	-18 14 5
q:<v-propose>	0 -8 10
q:<v-say>	4 0 -6
q:<v-target>	-7 -3 10
q:agreement	0 -12 13
q:all	0 6 -3
q:and	5 -12 5
q:at	-9 -13 21
q:be	4 -9 3
q:before	-1 8 -5
q:come	9 -3 -4
q:duty	11 -3 -8
q:free	9 -5 -4
q:from	-2 8 -5
q:good	-4 9 -2
q:has	0 -7 5
q:is	-5 -11 17
q:it	0 -8 7
q:negotiate	-2 -7 9
q:no	-2 8 -4
q:not	2 -6 3
q:of	5 3 -10
q:on	-7 6 0
q:pay	8 0 -9
q:same	-5 6 0
q:say	7 -3 -3
q:talk	0 6 -4
q:tariff	-7 10 0
q:their	-6 -7 13
q:there	0 7 -6
q:they	6 -3 -2
q:thi	5 0 -7
q:under	0 -13 12
q:us	-7 0 7
q:which	11 -8 -3
q:will	8 -4 -4
q:with	-7 2 4
q:year	10 -1 -9
qt=perfect	-5 -2 8
qt=present	6 -10 2
r1='s	0 8 -9
r1=,	7 0 -7
r1=.	-9 20 -10
r1=<goods>	-4 11 -6
r1=<v-begin>	-4 6 0
r1=<v-impose>	-10 0 6
r1=?	10 -9 -1
r1=about	8 -2 -5
r1=have	5 -14 5
r1=in	0 -5 7
r1=on	6 -10 1
r1=take	-4 7 -1
r2=<end>	0 13 -11
r2=<month-gone>	0 -7 7
r2=<name>	0 6 -4
r2=<not>	0 -7 8
r2=<v-agree>	-2 -5 8
r2=<v-bear>	0 -4 6
r2=<v-impose>	4 -6 0
r2=<v-stay>	0 4 -9
r2=at	-3 -2 7
r2=deal	-3 6 -1
r2=its	-3 9 -5
r2=no	5 -6 0
r2=not	-4 9 -3
r2=the	3 0 -7
r2=with	12 -12 0
r3=,	5 2 -12
r3=.	-4 -13 17
r3=<end>	1 9 -12
r3=<level>	-6 2 0
r3=<not>	-9 8 0
r3=<number>	0 -7 8
r3=are	16 -12 -6
r3=to	-5 8 -2
r3=which	10 -6 -5
r4=,	-2 -2 6
r4=<end>	-1 -6 8
r4=<goods>	0 6 -5
r4=<name>	-7 11 -2
r4=<seat>	-1 -10 12
r4=<v-propose>	-8 5 1
r4=a	0 15 -14
r4=and	8 -6 -2
r4=at	0 6 -5
r4=in	10 -1 -11
r4=trade	7 0 -7
r=, with	13 -10 -3
r=. <end>	-9 20 -10
r=? <end>	10 -9 -1
r=in <month-gone>	0 -7 8
rank=0	6 -1 -4
rank=1	-9 -11 19
rank=2	-3 18 -19
rank=3	-5 -10 14
rank=4	-10 3 3
rank=5	10 11 -30
rule:in talks	38 -26 -16
rule:made	-43 48 -18
rule:none	-21 6 12
rule:none side	-9 9 0
rule:told side	-2 6 -2
s:'s	-5 -3 9
s:-	1 3 -8
s:/	-4 7 -1
s::	-5 12 -6
s:;	13 -5 -9
s:<agent>	9 -26 16
s:<day-ahead>	15 -13 -2
s:<day-gone>	-17 24 -9
s:<duty>	-16 15 0
s:<gate>	-6 0 5
s:<goods>	1 11 -16
s:<level>	-3 13 -10
s:<month-gone>	0 7 -4
s:<name>	1 6 -11
s:<not>	-17 -24 36
s:<number>	-13 20 -8
s:<office>	9 -8 0
s:<organisation>	-11 9 1
s:<quality>	-1 14 -13
s:<span>	-7 11 -2
s:<v-agree>	-9 16 -8
s:<v-bear>	0 12 -15
s:<v-begin>	8 2 -13
s:<v-down>	-1 -5 7
s:<v-impose>	3 5 -11
s:<v-propose>	12 -11 -1
s:<v-say>	0 -16 18
s:<v-stay>	26 -9 -20
s:<v-target>	-1 9 -7
s:<v-up>	7 -2 -3
s:a	16 -11 -3
s:about	8 -1 -7
s:agree	-8 6 0
s:agreement	-29 15 5
s:all	-8 0 7
s:an	4 1 -8
s:announce	0 8 -7
s:are	18 -17 -1
s:as	6 1 -11
s:at	-1 7 -6
s:been	15 -15 -3
s:before	8 -4 -4
s:being	12 -10 0
s:broke	-7 -15 20
s:but	12 -10 -1
s:by	0 7 -7
s:come	-8 -1 9
s:conclude	6 -11 4
s:continue	14 -3 -14
s:country	2 2 -7
s:dispute	-3 8 -3
s:duty	-13 12 -1
s:effect	2 1 -6
s:fall	-2 -3 6
s:for	17 -15 -2
s:framework	-7 13 -6
s:from	-5 0 6
s:go	11 0 -11
s:good	-2 9 -4
s:has	9 -1 -7
s:in	0 8 -9
s:is	14 -6 -8
s:it	4 -6 1
s:its	2 16 -19
s:last	-14 13 1
s:leave	6 -3 -2
s:make	-1 9 -7
s:minister	11 -14 0
s:negotiate	13 -7 -6
s:negotiation	15 -9 -8
s:no	-5 -25 26
s:none	-2 -11 14
s:not	-7 6 0
s:nothing	-11 2 4
s:of	0 17 -22
s:off	-12 -16 24
s:oil	11 -5 -7
s:on	6 4 -11
s:one	-11 2 5
s:our	-2 6 -3
s:out	7 -4 -3
s:over	2 -6 2
s:own	-12 18 -7
s:pact	5 8 -19
s:pay	-2 12 -11
s:put	-2 6 0
s:question	-1 6 -3
s:same	10 0 -14
s:say	12 -23 12
s:sign	-3 10 -5
s:similar	4 -15 10
s:since	7 7 -23
s:still	12 -14 1
s:sugar	-2 -7 11
s:take	-4 10 -4
s:talk	-1 -21 20
s:tariff	-6 4 0
s:tea	-6 9 -2
s:term	7 -8 0
s:that	3 -9 4
s:the	-6 10 -5
s:their	0 7 -6
s:there	-24 1 17
s:to	-6 21 -19
s:trade	0 -8 9
s:treaty	0 4 -6
s:under	0 13 -18
s:was	-13 0 10
s:way	13 -9 -5
s:we	5 -9 3
s:week	-5 11 -2
s:were	-13 3 7
s:what	-8 -5 11
s:which	8 0 -15
s:will	-13 16 -2
s:with	16 -9 -6
s:without	-4 -2 6
s:year	-10 4 4
s:—	8 0 -12
sa:,	1 3 -6
sa:, at	-1 6 -3
sa:, is	9 -8 0
sa:, with	13 -14 0
sa:-	1 3 -8
sa::	-13 16 0
sa:;	6 0 -9
sa:<agent>	8 -12 3
sa:<day-ahead>	10 -9 0
sa:<day-gone>	-10 16 -6
sa:<duty>	-7 16 -10
sa:<goods>	3 10 -18
sa:<level>	-2 10 -8
sa:<level> ,	-10 21 -11
sa:<level> .	-6 1 1
sa:<level> in	-5 -1 8
sa:<month-gone>	-2 7 -3
sa:<name>	-11 22 -13
sa:<name> 's	0 -7 5
sa:<name> ,	-14 0 9
sa:<name> and	-6 10 -1
sa:<name> has	6 0 -6
sa:<not>	-10 -18 27
sa:<number>	-15 19 -5
sa:<number> .	-5 10 -4
sa:<organisation>	-8 0 6
sa:<seat>	5 -10 4
sa:<seat> ,	0 -9 8
sa:<seat> .	7 -3 -3
sa:<span>	-7 10 -2
sa:<v-bear>	2 5 -10
sa:<v-begin>	9 4 -16
sa:<v-impose>	10 0 -11
sa:<v-propose>	10 -9 0
sa:<v-say>	3 -19 14
sa:<v-stay>	27 -13 -16
sa:<v-target>	0 6 -6
sa:<v-up>	12 0 -11
sa:a similar	4 -13 7
sa:about	9 -2 -7
sa:agreement	-16 9 2
sa:agreement with	-9 9 -1
sa:all	-8 0 7
sa:an	-11 14 -4
sa:an agreement	-6 13 -7
sa:and <name>	-6 12 -4
sa:and <seat>	8 -5 -1
sa:and pay	5 0 -6
sa:are	21 -16 -6
sa:at	0 7 -6
sa:at <level>	-10 8 0
sa:been	11 -12 0
sa:before	8 -4 -4
sa:car	-2 6 -1
sa:come	-8 0 5
sa:conclude	7 -14 6
sa:continue	14 -3 -14
sa:continue .	13 -4 -10
sa:duty	-8 7 0
sa:fall	-2 -3 6
sa:for	14 -11 -2
sa:framework	-2 7 -2
sa:free	-1 10 -8
sa:get	0 -8 9
sa:go	12 0 -11
sa:go on	8 0 -6
sa:have	9 -9 0
sa:have been	8 -10 0
sa:in <month-gone>	-7 4 1
sa:in <seat>	9 -6 -3
sa:is	7 -1 -7
sa:is still	10 -6 -5
sa:it	2 -11 7
sa:it .	5 1 -10
sa:its	-2 18 -14
sa:its own	-6 15 -9
sa:last	-13 9 2
sa:last year	-10 6 3
sa:negotiate	12 -3 -11
sa:no	0 -16 16
sa:no deal	5 -17 10
sa:none	-1 -12 14
sa:not	-4 15 -9
sa:nothing	-10 0 5
sa:nothing .	-6 0 6
sa:of	-3 21 -22
sa:of its	-1 8 -5
sa:off	-11 -3 13
sa:on .	6 0 -4
sa:one	-14 2 9
sa:one .	-3 -4 8
sa:over	2 -6 3
sa:own	-11 17 -6
sa:pay	-2 11 -9
sa:pay nothing	-3 11 -7
sa:rate	6 -3 0
sa:same	10 0 -10
sa:say	8 -21 13
sa:say .	0 -20 18
sa:similar	4 -16 10
sa:since	7 7 -23
sa:since <month-gone>	4 0 -8
sa:still	16 -17 0
sa:still negotiate	6 -2 -2
sa:take	-3 9 -4
sa:talk	2 -9 5
sa:tariff	0 11 -12
sa:the	8 4 -16
sa:the <name>	-4 6 -1
sa:the same	10 -1 -10
sa:their	0 7 -6
sa:there	-8 9 0
sa:to	-6 14 -9
sa:to <level>	-3 6 0
sa:treaty	-10 10 -2
sa:under	0 12 -15
sa:was	-4 0 6
sa:way	14 -9 -5
sa:we	11 -5 -7
sa:week	-4 8 -1
sa:were	-11 0 9
sa:what	-6 -4 9
sa:which	10 -1 -12
sa:will	-7 13 -4
sa:with	4 5 -11
sa:with <name>	-3 17 -17
sa:with <seat>	-9 5 1
sa:without	-4 -2 6
sa:year	-10 4 4
sa:year .	-11 0 9
sb:'s	-13 -3 15
sb:,	-8 10 -2
sb:, and	-6 -1 7
sb::	2 1 -7
sb:;	8 -9 0
sb:<agent>	0 -18 15
sb:<day-gone>	-7 11 -1
sb:<duty>	-8 0 7
sb:<gate>	-8 0 9
sb:<level>	-4 9 -4
sb:<name> 's	-16 -1 15
sb:<name> ,	-1 15 -15
sb:<name> and	3 6 -16
sb:<name> is	11 -10 -1
sb:<not>	-10 -7 16
sb:<office>	3 -9 4
sb:<organisation>	-1 6 -3
sb:<quality>	-1 9 -6
sb:<seat> and	-6 4 0
sb:<v-agree>	-10 18 -8
sb:<v-down>	-5 -3 8
sb:<v-impose>	-4 7 -3
sb:<v-propose>	6 -5 0
sb:<v-say>	-5 -7 13
sb:a	19 -8 -14
sb:a deal	12 -9 -2
sb:a trade	4 0 -6
sb:accord	-2 6 -2
sb:agreement	-14 5 5
sb:agreement with	-7 2 2
sb:an	14 -11 -2
sb:and the	9 -4 -5
sb:as	9 0 -11
sb:by	-7 11 -3
sb:deal	10 -3 -8
sb:deal with	13 -8 -5
sb:from	-1 -7 9
sb:has	8 0 -9
sb:in	0 9 -7
sb:is	7 -4 -2
sb:it	-1 6 -2
sb:its	9 -2 -7
sb:negotiation	12 -9 -4
sb:negotiation with	6 -4 0
sb:no	-4 -11 14
sb:not	-2 -5 8
sb:on	9 2 -14
sb:pact	2 6 -13
sb:pact with	0 10 -11
sb:question	-1 6 -3
sb:question :	-1 6 -3
sb:talk	-4 -13 17
sb:talk with	-11 -7 17
sb:tariff	-4 -3 9
sb:tea	-4 8 -2
sb:that	7 -9 1
sb:the	-8 4 2
sb:the agreement	-1 7 -4
sb:there	-17 -4 20
sb:to	0 8 -12
sb:trade	-2 -6 9
sb:trade agreement	-4 -4 8
sb:treaty	9 -4 -4
sb:was	-7 1 3
sb:we	-4 -4 9
sb:with	6 -3 -2
sb:with the	5 0 -8
sb:—	9 0 -11
sentence failed	-14 -11 21
sentence made	0 25 -38
sentence no	-13 -10 20
sentence talking	13 0 -16
sides=2	0 -6 6
sides=3	-2 6 -4
sum=	-10 30 -25
sum= agreement	-13 20 -9
sum= making	-1 16 -18
sum= no word	-10 23 -16
sum= one	-6 11 -5
sum= talks	18 -24 2
sum=failed talking	-25 -4 27
sum=failed talking talks	-25 -4 27
sum=made	-37 49 -25
sum=made agreement	-23 39 -22
sum=made making	-12 11 0
sum=made one	0 7 -4
sum=no	-6 -23 28
sum=no agreement	-5 -7 13
sum=talking	47 -30 -26
sum=talking agreement	17 -11 -7
sum=talking talks	36 -20 -23
t0=past	-2 14 -10
t0=present	0 6 -6
t1=past	-2 14 -10
t1=present	0 6 -6
t2=past	-13 -1 12
t2=perfect	3 -12 7
t2=present	13 -5 -6
v0=have	-9 12 -2
v0=other	5 0 -6
v1-none	-3 -2 6
v1=have	-9 12 -2
v1=other	5 0 -6
v2-none	-12 17 -6
v2=be	13 -12 0
v2=continue	4 0 -6
v2=get	0 -8 9
v2=go	6 0 -5
v2=negotiate	10 -5 -4
v2=other	-1 7 -4
v2=take	-5 8 -1
verbless	-11 3 6
vt0=have present	-8 11 -2
vt0=other present	8 -1 -5
vt1=have present	-8 11 -2
vt1=other present	8 -1 -5
vt2=be present	9 -10 0
vt2=continue present	4 0 -6
vt2=get past	0 -9 10
vt2=negotiate present	7 -5 0
vt2=other present	0 10 -13
w c0=agree	-7 0 4
w c0=down	6 -2 -1
w c0=impose	10 -1 -10
w c0=propose	10 -11 0
w c1=agree	-8 1 3
w c1=down	6 -2 -1
w c1=impose	10 -1 -10
w c1=propose	10 -11 0
w c1=say	7 -1 -6
w c2=agree	-1 12 -12
w c2=begin	4 0 -6
w c2=down	-6 4 0
w c2=impose	-18 27 -13
w c2=stay	16 -18 1
w c2=up	8 0 -6
w ct0=agree perfect	-3 -4 8
w ct0=bear present	7 0 -4
w ct0=down present	8 -3 -3
w ct0=impose perfect	10 -5 -5
w ct0=propose present	12 -7 -5
w ct0=stay perfect	6 -1 -5
w ct1=agree perfect	-3 -4 8
w ct1=bear present	7 0 -4
w ct1=down present	8 -3 -3
w ct1=impose perfect	10 -5 -5
w ct1=propose present	12 -7 -5
w ct2=agree participle-passive	-3 8 -2
w ct2=agree past	-8 14 -5
w ct2=begin past	0 6 -6
w ct2=begin present	6 0 -5
w ct2=impose past	-9 15 -5
w ct2=stay present	7 -15 7
w ct2=up present	7 0 -5
w l1=,	11 -2 -10
w l1=<begin>	6 0 -4
w l1=<name>	-8 16 -7
w l1=<not>	-9 -27 32
w l1=a	8 -3 -6
w l1=has	-12 0 7
w l1=in	13 -6 -8
w l1=is	11 -3 -7
w l1=no	-3 -24 25
w l1=own	-6 5 0
w l1=still	11 -7 -2
w l1=the	-14 21 -5
w l1=trade	-3 -6 10
w l2=,	0 10 -8
w l2=<begin>	-9 16 -5
w l2=<name>	6 0 -7
w l2=and	5 -6 0
w l2=are	-6 0 8
w l2=has	6 0 -5
w l2=under	-6 11 -4
w l2=which	-7 9 0
w l3=:	-1 7 -4
w l3=<begin>	-4 8 -4
w l3=has	0 7 -6
w l3=the	-3 -6 9
w l3=there	-9 0 10
w l3=with	0 7 -6
w l4=,	-3 8 -3
w l4=:	6 -2 -2
w l4=<begin>	-8 10 -2
w l4=<goods>	8 -5 -1
w l4=<level>	6 -1 -3
w l4=<name>	-8 12 -3
w l4=at	-1 7 -4
w l4=the	7 0 -9
w l4=there	-11 0 9
w l4=to	2 1 -6
w l=<begin> <begin>	6 0 -4
w l=<begin> the	-16 11 2
w l=<name> 's	0 8 -7
w l=<name> has	-3 -4 8
w l=<name> is	8 -2 -5
w lll=<begin> <begin> <begin>	6 0 -4
w lll=<begin> <begin> the	-16 11 2
w lll=<begin> <name> 's	-4 8 -2
w lr=<begin> with	8 -4 -4
w lr=a with	9 -5 -3
w lr=the with	-5 8 0
w lr=trade with	-7 -1 7
w r1=,	-8 0 4
w r1=and	10 -14 2
w r1=between	6 -3 0
w r1=in	-12 6 3
w r1=of	-2 8 -3
w r2=.	1 -7 3
w r2=<end>	1 -9 5
w r2=<number>	-8 12 -3
w r2=<seat>	-10 -2 12
w r2=<v-bear>	6 -5 0
w r2=<v-impose>	-4 7 -1
w r2=pay	6 -2 -3
w r3=.	-4 8 -2
w r3=<end>	1 -14 9
w r3=<level>	6 0 -7
w r3=agreement	0 -7 9
w r3=in	-4 8 -2
w r3=on	2 -8 4
w r3=over	0 -6 5
w r3=the	6 -4 -1
w r3=with	0 6 -6
w r4=.	-5 -1 7
w r4=<goods>	1 -6 3
w r4=<month-gone>	-2 7 -3
w r4=<name>	2 5 -14
w r4=<v-impose>	-2 6 -3
w r4=and	4 0 -7
w r4=on	0 8 -8
w r4=the	4 1 -8
w r=with <seat>	-6 0 6
w t0=past	0 9 -8
w t0=present	9 0 -13
w t1=past	0 9 -8
w t1=present	11 0 -12
w t2=participle-passive	-3 8 -2
w t2=past	-11 13 -1
w t2=past-passive	-11 0 9
w t2=present	13 -13 0
w v0-none	-10 0 8
w v0=be	-1 -6 7
w v0=conclude	0 -7 9
w v0=have	-7 16 -9
w v0=negotiate	10 -4 -3
w v0=other	14 -2 -13
w v1-none	-8 -1 9
w v1=be	-1 -6 7
w v1=conclude	0 -7 9
w v1=have	-7 16 -9
w v1=make	-3 6 -1
w v1=negotiate	10 -4 -3
w v1=other	14 -2 -13
w v2=be	3 -13 9
w v2=conclude	6 -3 -3
w v2=continue	13 -4 -10
w v2=go	8 0 -6
w v2=other	-10 8 1
w vt0=have past	-4 8 -3
w vt0=have present	-2 8 -4
w vt0=negotiate present	8 -3 -2
w vt0=other present	15 -8 -9
w vt1=have past	-4 8 -3
w vt1=have present	-2 8 -4
w vt1=negotiate present	8 -3 -2
w vt1=other present	15 -8 -9
w vt2=be present	0 -13 12
w vt2=continue present	7 0 -5
w vt2=go present	7 0 -5
way word after 	-3 8 -3
way word after 's	-6 5 0
way word after:'s	-3 6 -2
way word after::	-6 4 0
way word after:;	-1 7 -2
way word after:<goods>	1 6 -14
way word after:<name>	-10 0 7
way word after:<not>	-10 -21 27
way word after:<v-bear>	-4 10 -4
way word after:<v-down>	-1 -5 7
way word after:<v-impose>	7 -3 -2
way word after:<v-propose>	6 -4 0
way word after:an	-7 5 0
way word after:and	-4 -7 12
way word after:are	0 3 -7
way word after:been	13 -7 -6
way word after:by	0 6 -4
way word after:for	6 -7 0
way word after:had	-3 7 -2
way word after:have	6 -3 -2
way word after:in	6 0 -5
way word after:is	10 -11 0
way word after:it	0 -16 16
way word after:its	-9 10 0
way word after:no	0 -19 16
way word after:on	-2 -8 11
way word after:own	-6 7 0
way word after:since	6 -3 -2
way word after:still	7 -3 -3
way word after:the	3 1 -7
way word after:to	0 5 -6
way word after:under	-6 11 -4
way word after:what	0 -5 7
way word after:which	0 7 -11
way word after:will	-7 4 0
way word before with	-4 -2 6
way word before:<name>	1 1 -6
way:'s	-3 6 -2
way::	-6 4 0
way:<goods>	1 3 -8
way:<not>	-10 -21 27
way:<v-bear>	-4 10 -4
way:<v-down>	-6 0 5
way:<v-propose>	6 -4 0
way:an	-7 5 0
way:and	-3 -6 10
way:are	7 0 -10
way:been	13 -7 -6
way:by	-5 12 -6
way:duty	-5 7 -1
way:for	5 -6 0
way:had	-3 7 -2
way:have	6 -3 -2
way:in	3 1 -7
way:is	10 -11 0
way:it	0 -16 16
way:its	-7 8 0
way:no	0 -19 16
way:on	0 -8 7
way:own	-6 7 0
way:since	6 -3 -2
way:the	9 0 -13
way:to	1 5 -11
way:under	-6 11 -4
way:what	0 -5 7
way:which	0 7 -11
way:will	-8 6 0
word after far	7 -15 9
word after mid	-12 15 -2
word after near	0 -6 4
word after touch	-2 8 -6
word before far	-6 3 0
word before mid	10 -1 -9
word before over another	0 6 -7
word before straight	6 -6 -1
word=accord	-8 9 0
word=agreed	-3 7 -2
word=agreement	-13 19 -7
word=agreement none word after	-10 6 0
word=agreement other part side	-4 -4 8
word=agreement other part third	-22 21 -1
word=agreement over another word after none	0 -5 7
word=agreement same part side	8 0 -6
word=agreement same part third	-2 10 -8
word=agreement straight word after none	-11 11 -2
word=agreement straight word before with	5 0 -7
word=agreement third	-18 25 -9
word=agreement with word before	3 4 -8
word=agreement word after far	-11 0 10
word=agreement word after mid	-12 17 -6
word=agreement word after near	0 6 -6
word=agreement word before far	-7 2 1
word=agreement word before mid	3 2 -10
word=concluded	-1 -5 8
word=deal	4 -6 2
word=framework	-3 6 -1
word=free trade	13 -8 -6
word=making	-16 21 -8
word=making and word after	7 -4 -1
word=making none word after	-14 14 -3
word=making other part third	0 3 -7
word=making same part side	-4 15 -9
word=making same part third	-12 3 3
word=making side	-8 20 -12
word=making straight word after and	7 -5 -1
word=making straight word after none	-11 10 -1
word=making straight word after with	0 6 -3
word=making third	-8 8 0
word=making with word after	-2 9 -5
word=making word after far	7 -5 -1
word=making word after mid	-3 7 -2
word=making word after near	-5 -6 10
word=making word after touch	-9 20 -12
word=making word before near	0 9 -7
word=negotiating	20 -9 -12
word=negotiations	14 -7 -8
word=one	-11 0 8
word=one none word after	-11 0 11
word=one same part third	-7 -3 11
word=one straight word after none	-10 -1 12
word=one third	-9 0 10
word=one word after mid	-7 -2 10
word=one word after near	-3 -1 6
word=pact	0 14 -13
word=signed	-3 7 -2
word=talking	9 -4 -3
word=talks	27 -45 8
word=talks none word after	13 -22 3
word=talks other part third	15 -17 0
word=talks same part side	-9 -3 12
word=talks same part third	20 -30 1
word=talks side	0 -9 7
word=talks straight word after none	13 -19 1
word=talks straight word before with	0 -12 10
word=talks third	30 -41 2
word=talks with word before	0 -13 10
word=talks word after far	12 -14 0
word=talks word after near	10 -7 -2
word=talks word after touch	1 -12 5
word=talks word before mid	9 -9 0
word=talks word before near	-1 -12 11
word=terms	6 -9 1
word=treaty	0 13 -18`;
