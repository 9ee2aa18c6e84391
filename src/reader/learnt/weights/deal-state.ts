// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-7 8 -5
a:<goods>	0 12 -16
a:<level>	-18 13 0
a:<name>	-8 23 -16
a:<not>	-9 -11 20
a:are	17 -13 -1
a:it	-11 -10 19
a:its	-9 16 -4
a:of	-5 20 -16
a:the	-5 16 -11
a:to	-10 17 -8
a:with	-15 21 -6
b:<v-agree>	-9 20 -12
b:agreement	-19 11 2
b:agreement with	-17 8 3
b:is	9 4 -16
b:on	13 4 -22
b:talk	-5 -11 17
b:talk with	-13 -4 18
b:there	-16 -1 16
c2=propose	5 -16 7
c2=stay	20 -12 -8
came to nothing	-38 -30 52
came to nothing agreement	-7 -11 16
came to nothing talks	-30 -7 32
f:.	0 15 -20
f:<level>	0 15 -21
f:<name>	6 2 -15
f:<not>	-17 8 6
f:<v-impose>	-13 21 -12
form=seat	-15 -2 15
has agreement	-14 18 -6
has agreement third	-11 19 -9
has making	-17 22 -8
has making side	-10 28 -20
has one	9 -17 8
has one third	9 -22 14
has talks	39 -49 1
has talks third	38 -44 0
has-infinitive	-14 18 -6
has-past	-29 14 8
k a:with	-16 6 7
k b:<not>	1 -23 18
k b:a	12 0 -21
k b:no	-10 -21 26
k l1=<not>	-6 -16 20
k l1=no	-6 -16 20
k part made	-8 17 -10
k part no	0 -18 14
k part talking	16 -17 -2
k qt=present	-15 0 12
k s:<goods>	-9 15 -4
k s:<not>	-5 -11 15
k s:<number>	-1 17 -13
k s:<v-begin>	16 -6 -12
k s:<v-impose>	-2 19 -18
k s:a	13 1 -21
k s:is	-15 6 4
k s:no	-20 -14 26
k s:trade	19 -18 -2
k sa:<number>	-6 20 -15
k sa:<v-begin>	16 -7 -10
k sb:<not>	-2 -25 24
k sb:is	-15 5 4
k sb:no	-17 -22 31
k sb:on	9 -15 5
k verbless	0 -14 16
l2=talk	-13 -4 17
l=talk with	-14 -4 18
lead=brazil	0 -17 14
lead=japan	-8 17 -8
lead=the	-13 18 -5
level here	-4 18 -16
level third	-10 16 -9
p named=4	-15 8 1
p part failed	-19 -18 31
p part made	-31 29 -6
p part no	-13 -17 27
p part talking	15 -28 7
p rank=1	-8 -13 20
p rank=2	-5 19 -17
p rank=5	13 10 -33
part failed	-28 -21 40
part failed third	-25 -7 29
part made	-38 40 -14
part made side	-19 38 -24
part made third	-21 16 0
part no	-10 -29 36
part no third	-19 -21 35
part talking	25 -37 5
part talking third	20 -29 3
part=side abroad	-15 9 4
prior1 agreement	2 -15 11
prior1 agreement third	5 -15 7
prior1 names it	-19 13 3
prior1 talks	-16 0 15
prior1 talks third	-16 0 15
prior2 does not	9 -15 3
q:,	16 -17 0
q:<v-begin>	15 -11 -5
q:<v-impose>	-18 14 5
q:at	-9 -13 21
q:is	-5 -11 17
r1=.	-9 20 -10
r3=.	-4 -13 17
r3=are	16 -12 -6
r4=a	0 15 -14
r=. <end>	-9 20 -10
rank=1	-9 -11 19
rank=2	-3 18 -19
rank=5	10 11 -30
rule:in talks	38 -26 -16
rule:made	-43 48 -18
rule:none	-21 6 12
s:<agent>	9 -26 16
s:<day-ahead>	15 -13 -2
s:<day-gone>	-17 24 -9
s:<duty>	-16 15 0
s:<goods>	1 11 -16
s:<not>	-17 -24 36
s:<number>	-13 20 -8
s:<v-agree>	-9 16 -8
s:<v-bear>	0 12 -15
s:<v-say>	0 -16 18
s:<v-stay>	26 -9 -20
s:a	16 -11 -3
s:agreement	-29 15 5
s:are	18 -17 -1
s:been	15 -15 -3
s:broke	-7 -15 20
s:for	17 -15 -2
s:its	2 16 -19
s:negotiation	15 -9 -8
s:no	-5 -25 26
s:of	0 17 -22
s:off	-12 -16 24
s:own	-12 18 -7
s:pact	5 8 -19
s:say	12 -23 12
s:similar	4 -15 10
s:since	7 7 -23
s:talk	-1 -21 20
s:there	-24 1 17
s:to	-6 21 -19
s:under	0 13 -18
s:which	8 0 -15
s:will	-13 16 -2
s:with	16 -9 -6
sa::	-13 16 0
sa:<day-gone>	-10 16 -6
sa:<duty>	-7 16 -10
sa:<goods>	3 10 -18
sa:<level> ,	-10 21 -11
sa:<name>	-11 22 -13
sa:<not>	-10 -18 27
sa:<number>	-15 19 -5
sa:<v-begin>	9 4 -16
sa:<v-say>	3 -19 14
sa:<v-stay>	27 -13 -16
sa:agreement	-16 9 2
sa:are	21 -16 -6
sa:its	-2 18 -14
sa:its own	-6 15 -9
sa:no	0 -16 16
sa:no deal	5 -17 10
sa:not	-4 15 -9
sa:of	-3 21 -22
sa:own	-11 17 -6
sa:say	8 -21 13
sa:say .	0 -20 18
sa:similar	4 -16 10
sa:since	7 7 -23
sa:still	16 -17 0
sa:the	8 4 -16
sa:under	0 12 -15
sa:with <name>	-3 17 -17
sb:'s	-13 -3 15
sb:<agent>	0 -18 15
sb:<name> 's	-16 -1 15
sb:<name> ,	-1 15 -15
sb:<name> and	3 6 -16
sb:<not>	-10 -7 16
sb:<v-agree>	-10 18 -8
sb:a	19 -8 -14
sb:talk	-4 -13 17
sb:talk with	-11 -7 17
sb:there	-17 -4 20
sentence failed	-14 -11 21
sentence made	0 25 -38
sentence no	-13 -10 20
sentence talking	13 0 -16
sum=	-10 30 -25
sum= agreement	-13 20 -9
sum= making	-1 16 -18
sum= no word	-10 23 -16
sum= talks	18 -24 2
sum=failed talking	-25 -4 27
sum=failed talking talks	-25 -4 27
sum=made	-37 49 -25
sum=made agreement	-23 39 -22
sum=no	-6 -23 28
sum=talking	47 -30 -26
sum=talking agreement	17 -11 -7
sum=talking talks	36 -20 -23
v2-none	-12 17 -6
w c2=impose	-18 27 -13
w c2=stay	16 -18 1
w ct2=impose past	-9 15 -5
w ct2=stay present	7 -15 7
w l1=<name>	-8 16 -7
w l1=<not>	-9 -27 32
w l1=no	-3 -24 25
w l1=the	-14 21 -5
w l2=<begin>	-9 16 -5
w l=<begin> the	-16 11 2
w lll=<begin> <begin> the	-16 11 2
w v0=have	-7 16 -9
w v1=have	-7 16 -9
w vt0=other present	15 -8 -9
w vt1=other present	15 -8 -9
way word after:<not>	-10 -21 27
way word after:it	0 -16 16
way word after:no	0 -19 16
way:<not>	-10 -21 27
way:it	0 -16 16
way:no	0 -19 16
word after far	7 -15 9
word after mid	-12 15 -2
word=agreement	-13 19 -7
word=agreement other part third	-22 21 -1
word=agreement third	-18 25 -9
word=agreement word after mid	-12 17 -6
word=making	-16 21 -8
word=making same part side	-4 15 -9
word=making side	-8 20 -12
word=making word after touch	-9 20 -12
word=negotiating	20 -9 -12
word=talks	27 -45 8
word=talks none word after	13 -22 3
word=talks other part third	15 -17 0
word=talks same part third	20 -30 1
word=talks straight word after none	13 -19 1
word=talks third	30 -41 2
word=treaty	0 13 -18`;
