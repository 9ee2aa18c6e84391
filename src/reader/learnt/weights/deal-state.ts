// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-4 5 -4
a:<name>	-7 19 -12
a:<not>	-5 -19 23
a:are	16 -11 -2
a:it	-13 -9 20
a:its	-6 15 -8
a:with	-14 17 -5
b:<v-agree>	-10 20 -12
b:on	11 2 -21
c2=stay	16 -7 -7
came to nothing	-39 -29 53
came to nothing agreement	-6 -10 15
came to nothing talks	-29 -7 32
f:'s	5 5 -16
f:.	-13 24 -16
f:<level>	2 9 -17
f:<not>	-18 7 6
f:<v-impose>	-6 16 -11
f:in	-21 6 10
f:it	-6 16 -9
form=seat	-13 -4 15
has agreement	-12 16 -6
has agreement third	-12 19 -9
has making	-22 25 -9
has making side	-11 28 -20
has one	10 -15 4
has one third	10 -20 9
has talks	36 -51 0
has talks third	33 -44 -1
has-past	-20 7 8
k a:with	-16 8 6
k b:<not>	0 -20 16
k b:a	16 -1 -19
k b:no	-10 -18 24
k l1=<not>	-6 -14 19
k l1=no	-6 -14 19
k part made	-11 17 -9
k qt=present	-15 0 12
k s:<goods>	-9 15 -4
k s:<number>	-2 21 -15
k s:<v-begin>	17 -7 -13
k s:<v-impose>	-1 18 -17
k s:a	16 0 -17
k s:no	-21 -13 26
k s:the	16 -8 -9
k s:trade	18 -15 -4
k sa:<number>	-6 21 -15
k sa:<v-begin>	16 -8 -10
k sb:<not>	-3 -21 22
k sb:a	15 -5 -10
k sb:no	-18 -19 30
k sb:the	16 -9 -8
k verbless	0 -16 18
l4=<begin>	-16 11 0
l=talk with	-10 -4 15
lead=brazil	2 -19 15
lead=japan	-7 16 -8
lead=the	-9 15 -3
level here	-2 19 -18
level side	6 5 -16
level third	-8 15 -8
next=and	8 -15 4
p part failed	-19 -19 32
p part made	-29 27 -7
p part no	-11 -23 31
p part talking	20 -30 3
p part=side of US	-7 15 -7
p part=third of US	4 9 -17
p rank=1	-3 -13 17
p rank=5	7 18 -30
part failed	-28 -22 41
part failed third	-23 -9 28
part made	-38 38 -15
part made side	-22 38 -22
part made third	-19 16 -2
part no	-10 -33 38
part no third	-17 -28 38
part talking	28 -39 2
part talking third	20 -29 3
part=side abroad	-16 7 6
prep=none	-15 7 2
prior1 names it	-21 14 3
prior1 talks	-13 -6 17
prior1 talks third	-13 -6 17
prior2 does not	9 -17 5
q:<v-begin>	17 -8 -8
q:<v-impose>	-18 12 2
q:at	-6 -15 19
q:is	-8 -13 18
r1=.	-9 18 -8
r=. <end>	-9 18 -8
rank=1	-5 -11 16
rank=2	-4 15 -12
rank=5	4 19 -29
rule:in talks	34 -25 -17
rule:made	-37 37 -11
rule:none	-20 3 10
s::	-11 16 -6
s:;	15 -7 -10
s:<agent>	6 -24 15
s:<day-ahead>	15 -13 -2
s:<day-gone>	-17 30 -12
s:<duty>	-15 14 0
s:<goods>	1 13 -16
s:<level>	-2 15 -13
s:<not>	-17 -27 39
s:<number>	-18 22 -7
s:<quality>	0 11 -18
s:<v-agree>	-14 19 -7
s:<v-bear>	0 16 -21
s:<v-say>	-3 -17 19
s:<v-stay>	24 -6 -21
s:a	19 -14 -2
s:agreement	-23 10 7
s:are	20 -14 -5
s:for	19 -17 -1
s:its	4 17 -27
s:no	-5 -23 26
s:of	5 12 -24
s:off	-10 -17 24
s:own	-11 16 -3
s:pact	4 10 -21
s:pay	-3 17 -14
s:say	9 -20 10
s:since	5 8 -22
s:talk	0 -22 17
s:there	-16 3 10
s:to	-7 24 -20
s:under	-1 16 -16
s:which	6 2 -16
sa:, with	13 -15 0
sa:<day-gone>	-10 20 -9
sa:<duty>	-7 16 -10
sa:<goods>	1 13 -17
sa:<level> ,	-7 18 -12
sa:<name>	-10 18 -9
sa:<not>	-7 -26 31
sa:<number>	-17 20 -6
sa:<v-begin>	9 3 -18
sa:<v-say>	0 -15 15
sa:<v-stay>	24 -11 -16
sa:agreement	-15 5 4
sa:are	22 -15 -5
sa:its	-5 27 -21
sa:its own	-7 15 -7
sa:no	0 -18 18
sa:no deal	5 -18 12
sa:of	0 18 -22
sa:own	-11 16 -3
sa:pay	-4 17 -13
sa:say	4 -17 11
sa:since	6 6 -21
sa:the	6 3 -15
sa:to	-6 15 -9
sa:with <name>	-5 21 -18
sb:'s	-16 -1 16
sb:,	-8 15 -7
sb:<agent>	0 -18 13
sb:<name> 's	-19 0 17
sb:<name> and	5 4 -16
sb:<v-agree>	-13 22 -9
sb:a	19 -8 -14
sentence failed	-14 -9 20
sentence made	5 18 -35
sentence no	-16 -6 19
sum=	-12 29 -22
sum= agreement	-14 22 -11
sum= making	0 14 -18
sum= no word	-13 20 -8
sum= talks	19 -27 2
sum=failed talking	-24 -4 26
sum=failed talking talks	-24 -4 26
sum=made	-39 48 -25
sum=made agreement	-24 38 -23
sum=no	-2 -32 32
sum=no agreement	-1 -19 20
sum=talking	49 -31 -30
sum=talking agreement	19 -11 -9
sum=talking talks	37 -20 -26
t2=present	15 -2 -12
v2-none	-10 18 -10
w c2=impose	-13 23 -10
w c2=stay	18 -15 0
w ct2=agree past	-6 15 -7
w l1=<name>	-7 16 -9
w l1=<not>	-10 -26 32
w l1=no	-5 -24 27
w l1=the	-16 19 0
w l=<begin> the	-16 9 6
w lll=<begin> <begin> the	-16 9 6
w t0=present	13 2 -21
w t1=present	13 2 -21
w v0=have	-8 16 -8
w v0=other	16 -2 -15
w v1=have	-8 16 -8
w v1=other	16 -2 -15
w vt0=other present	17 -8 -10
w vt1=other present	17 -8 -10
way word after:<not>	-6 -21 25
way word after:it	0 -16 15
way word after:no	1 -18 15
way:<goods>	2 9 -17
way:<not>	-6 -21 25
way:it	0 -16 15
way:no	1 -18 15
word after far	4 -15 10
word after mid	-8 15 -6
word=agreement	-11 17 -8
word=agreement other part third	-23 22 -4
word=agreement third	-23 27 -9
word=agreement word after mid	-8 17 -10
word=making	-14 20 -9
word=making same part side	-6 16 -9
word=making side	-9 21 -13
word=making word after touch	-8 20 -14
word=negotiating	17 -8 -11
word=pact	-3 18 -17
word=talks	26 -48 7
word=talks none word after	15 -25 3
word=talks other part third	15 -18 0
word=talks same part third	20 -30 0
word=talks straight word after none	15 -20 0
word=talks third	29 -43 1
word=talks word after far	10 -16 1
word=treaty	0 13 -18`;
