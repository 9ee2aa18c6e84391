// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	32 -32
a:<gate>	-31 31
a:each	-24 24
a:each side	-15 15
a:either	-18 18
a:side	-23 23
a:to	-17 17
b:, both	-20 20
b:;	-15 15
b:<goods>	17 -17
b:<name>	31 -31
b:both	-30 30
b:for	16 -16
b:in	20 -20
b:is	19 -19
codes=1	28 -28
codes=2	15 -15
ct2=stay present-passive	-17 17
divided=even	16 -16
divided=one	33 -33
each far	-22 22
each near	-17 17
each one	-16 16
each s:both	-29 29
each s:each	-38 38
each s:either	-17 17
each s:the same	16 -16
each sentence one	24 -24
each:both	-22 22
each:both 0	-19 19
each:both far	-24 24
each:each	-31 31
each:each 0	-29 29
each:each near	-24 24
each:either	-18 18
each:either 0	-18 18
f:<name>	19 -19
f:<v-impose>	20 -20
f:be	18 -18
f:down	-18 18
f:for	20 -20
f:from	15 -15
f:has	16 -16
f:meet	-18 18
first-of-paragraph	18 -18
l1=<v-bear>	18 -18
l2=the	17 -17
l3=<number>	15 -15
l3=<v-impose>	17 -17
l3=both	-27 27
l4=and	15 -15
l4=both	-15 15
lead=;	-15 15
lead=ten	-20 20
lead=the	19 -19
nct2=impose present	-15 15
no each even	41 -41
no each far	47 -47
no each near	22 -22
no each one	51 -51
q:<gate>	-18 18
q:<level>	18 -18
q:<points>	-15 15
q:?	15 -15
q:at	23 -23
q:for	-17 17
q:have	22 -22
q:not	22 -22
q:one	15 -15
q:side	-21 21
q:suspend	-20 20
q:—	-15 15
r1=.	18 -18
r1=for	17 -17
r2=<end>	23 -23
r2=<level>	15 -15
r2=<v-suspend>	23 -23
r2=suspend	17 -17
r2=the	16 -16
r3=<end>	21 -21
r3=<gate>	-15 15
r3=<goods>	16 -16
r3=side	-16 16
r4=<v-impose>	-18 18
r=. <end>	17 -17
rule:each	-38 38
s:<gate>	-19 19
s:<goods>	33 -33
s:<level-noun>	16 -16
s:<level>	48 -48
s:<month-ahead>	15 -15
s:<name>	29 -29
s:<number>	16 -16
s:<organisation>	17 -17
s:<person>	23 -23
s:<points>	-18 18
s:<quality>	30 -30
s:<seat>	23 -23
s:<span>	-29 29
s:<v-propose>	16 -16
s:all	18 -18
s:both	-29 29
s:citru	-22 22
s:each	-38 38
s:either	-17 17
s:may	-20 20
s:only	15 -15
s:out	-18 18
s:retain	-19 19
s:same	16 -16
s:side	-22 22
s:wine	-20 20
sa:<gate>	-23 23
sa:<name>	17 -17
sa:<not>	18 -18
sa:<number>	23 -23
sa:as	16 -16
sa:each	-23 23
sa:either	-17 17
sa:from	19 -19
sa:hold	15 -15
sa:on wine	-22 22
sa:retain	-16 16
sa:side	-24 24
sa:wine	-21 21
sa:wine .	-21 21
sb:, both	-20 20
sb:, in	-16 16
sb:: <number>	15 -15
sb:<day-gone>	22 -22
sb:<goods>	26 -26
sb:<level-noun>	17 -17
sb:<name>	24 -24
sb:<number> ,	22 -22
sb:<person>	16 -16
sb:<quality>	26 -26
sb:<seat>	18 -18
sb:<span>	-28 28
sb:<span> ,	-25 25
sb:<v-say>	16 -16
sb:both	-27 27
sb:each	-22 22
sb:for <span>	-17 17
sb:may	-20 20
sb:out	-19 19
sb:would	16 -16
t2=present	18 -18
v0-none	17 -17
v2-none	28 -28
verbless	20 -20
within=1	25 -25
within=2	28 -28`;
