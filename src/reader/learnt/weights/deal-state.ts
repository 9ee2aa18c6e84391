// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-7 7 -3
a:'s	-17 16 -1
a:<name>	-13 22 -6
a:<not>	-5 -26 27
a:<v-propose>	6 -17 6
a:are	13 0 -17
a:it	-13 -9 19
a:negotiate	16 -9 -8
a:still	17 -8 -10
b:<not>	-7 -10 16
b:<v-agree>	-12 22 -14
b:a	17 -9 -9
b:agreement	-16 4 7
b:an	15 -15 -1
b:on	14 4 -24
b:talk with	-9 -7 16
b:there	-14 -1 15
b:to	-3 15 -15
c2=propose	5 -16 6
c2=stay	16 -13 -1
f:'s	6 6 -18
f:.	-6 20 -17
f:<level>	6 5 -19
f:<v-impose>	-7 18 -13
f:in	-16 6 7
f:of	7 1 -16
form=seat	-16 -3 18
has agreement	-16 20 -9
has agreement third	-18 24 -12
has making	-15 30 -18
has making side	-11 26 -20
has one	11 -16 3
has one third	11 -21 9
has talks	33 -52 5
has talks third	32 -44 1
has-past	-25 7 10
k a:<number>	-5 17 -12
k b:<not>	1 -21 16
k b:a	13 0 -21
k b:its	-16 4 9
k f:.	11 0 -15
k first-of-paragraph	15 -11 -4
k l4=<begin>	-16 0 11
k part made	-9 27 -20
k part no	0 -17 13
k q:<number>	-18 -1 18
k q:<v-propose>	12 0 -15
k qt=present	-17 6 8
k r3=<end>	15 -7 -7
k rank=1	-15 2 8
k s:<goods>	-13 15 0
k s:<number>	-6 27 -17
k s:<v-begin>	22 -6 -21
k s:<v-impose>	-1 16 -15
k s:a	18 3 -30
k s:at	-6 15 -9
k s:no	-18 -12 23
k s:talk	0 -15 11
k s:that	15 -9 -7
k s:the	26 -7 -22
k s:to	13 2 -19
k sa:<number>	-9 25 -19
k sa:<number> .	-2 15 -11
k sa:<v-begin>	20 -6 -18
k sa:<v-impose>	-7 16 -10
k sa:that	15 -9 -7
k sb:<not>	-2 -21 21
k sb:a	13 0 -21
k sb:no	-15 -19 27
k sb:the	23 -14 -12
k verbless	0 -20 20
l2=talk	-8 -7 15
l=talk with	-9 -7 16
lead=brazil	1 -19 15
lead=india	17 -8 -9
lead=japan	-6 16 -10
level here	-4 21 -16
level side	5 6 -15
level third	-10 16 -7
p part failed	-20 -19 33
p part made	-31 35 -14
p part no	-12 -32 37
p part talking	27 -37 2
p rank=1	-3 -12 16
p rank=2	0 13 -18
p rank=3	-10 -11 19
p rank=5	6 19 -29
part failed	-29 -23 42
part failed third	-26 -6 30
part made	-39 52 -28
part made side	-19 34 -20
part made third	-22 29 -14
part no	-10 -43 45
part no third	-18 -39 47
part talking	34 -45 0
part talking side	19 -23 0
part talking third	22 -29 0
prep=none third	-15 6 5
prior1 agreement	1 -17 11
prior1 agreement third	3 -17 10
prior1 names it	-19 14 3
prior1 talks	-11 -5 16
prior1 talks third	-11 -5 16
prior2 does not	11 -19 5
q:<level>	6 -15 7
q:<v-begin>	17 -9 -9
q:<v-impose>	-18 4 9
q:agreement	-3 -12 15
q:at	-12 -14 23
q:is	-6 -14 19
q:which	15 -9 -6
r1='s	-17 16 -1
r1=.	-7 18 -13
r2=<end>	-2 15 -13
r2=<not>	0 -17 13
r3=.	0 -17 16
r4=<seat>	-1 -12 15
r=. <end>	-7 18 -13
rank=1	-11 -9 21
rank=2	0 16 -19
rank=5	4 18 -25
rule:in talks	29 -17 -16
rule:made	-32 38 -18
rule:none	-19 1 13
s::	-14 18 -5
s:;	16 -9 -9
s:<day-gone>	-16 24 -7
s:<goods>	7 6 -18
s:<level>	-5 16 -12
s:<not>	-16 -32 42
s:<number>	-12 20 -9
s:<quality>	-2 16 -15
s:<v-agree>	-7 22 -17
s:<v-bear>	0 18 -18
s:<v-say>	-8 -9 18
s:<v-stay>	24 -8 -20
s:a	17 -11 -5
s:agreement	-23 14 1
s:are	18 -4 -16
s:for	16 -14 -2
s:go	15 -3 -13
s:is	15 -9 -5
s:its	5 16 -26
s:no	-3 -26 26
s:of	6 10 -23
s:off	-14 -22 31
s:own	-12 16 0
s:pact	2 12 -24
s:since	8 1 -20
s:talk	0 -24 20
s:there	-17 1 12
s:to	-3 20 -19
s:under	1 11 -17
s:which	6 5 -16
sa::	-13 16 -3
sa:<day-gone>	-11 18 -5
sa:<goods>	5 7 -17
sa:<level>	-5 15 -10
sa:<level> ,	-6 18 -12
sa:<name>	-12 27 -17
sa:<not>	-6 -30 33
sa:<number>	-11 18 -7
sa:<v-begin>	13 0 -16
sa:<v-say>	-11 -6 15
sa:<v-stay>	24 -12 -15
sa:<v-up>	15 -3 -13
sa:agreement	-15 13 0
sa:are	17 -3 -17
sa:go	15 -4 -12
sa:its	2 16 -22
sa:no	0 -19 17
sa:no deal	6 -17 9
sa:of	0 13 -18
sa:off	-11 -6 16
sa:own	-12 15 0
sa:since	9 0 -18
sa:the same	15 -4 -13
sa:with <name>	0 13 -15
sb:<agent>	4 -19 12
sb:<gate>	-14 0 15
sb:<name> 's	-16 0 13
sb:<name> ,	0 12 -16
sb:<name> and	7 2 -17
sb:<not>	-12 -5 15
sb:<v-agree>	-8 17 -8
sb:a	21 -10 -15
sb:an	16 -15 -2
sb:as	16 -10 -8
sb:on	13 0 -15
sb:pact	2 6 -17
sb:pact with	0 9 -15
sb:talk	-4 -15 17
sb:talk with	-9 -7 16
sb:to	-5 18 -15
sb:treaty	15 -9 -7
sentence made	13 6 -27
t0=past	-4 15 -11
t1=past	-4 15 -11
t2=past	-9 -8 15
v2-none	-18 22 -6
v2=negotiate	15 -8 -7
verbless	-15 5 6
w c2=impose	-12 22 -12
w ct0=impose present	-15 6 7
w ct1=impose present	-15 6 7
w l1=<not>	-9 -28 32
w l1=no	-3 -25 26
w l1=the	-10 16 -2
w l=<begin> the	-15 8 5
w lll=<begin> <begin> the	-15 8 5
w r1=and	11 -15 1
w r2=<seat>	-11 -8 18
w r4=<name>	5 7 -18
w t0=past	-10 16 -6
w t0=present	11 2 -16
w t1=past	-10 16 -6
w t1=present	12 1 -15
w v0=other	18 -4 -16
w v1=other	18 -4 -16
w vt0=other present	20 -9 -13
w vt1=other present	20 -9 -13
way word after:<not>	-7 -21 25
way word after:it	0 -17 16
way word after:no	3 -18 14
way:<goods>	4 7 -17
way:<not>	-7 -21 25
way:it	0 -17 16
way:no	3 -18 14
word after far	1 -15 11
word=agreement	-14 19 -9
word=agreement other part third	-27 23 -4
word=agreement third	-29 27 -5
word=agreement word after far	-15 -1 10
word=agreement word after mid	-7 15 -8
word=deal	5 -16 9
word=making	-14 26 -16
word=making none word after	-10 22 -14
word=making side	-9 18 -10
word=making straight word after none	-9 19 -12
word=making word after touch	-6 17 -10
word=negotiating	15 -5 -11
word=pact	-7 20 -18
word=talking	15 -7 -8
word=talks	26 -48 8
word=talks none word after	11 -25 6
word=talks other part third	13 -17 0
word=talks same part third	23 -32 0
word=talks straight word after none	11 -20 2
word=talks third	30 -44 1
word=talks word after far	5 -15 4
word=treaty	5 11 -21`;
