// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	28 -28
a:<duty>	-15 15
a:<gate>	-25 25
a:<level>	17 -17
a:each	-20 20
a:either	-17 17
a:side	-17 17
a:side are	-16 16
a:to	-15 15
b:, both	-18 18
b:<name>	29 -29
b:<v-propose>	16 -16
b:both	-23 23
b:in	22 -22
b:is	18 -18
b:was	15 -15
codes=1	31 -31
codes=2	18 -18
ct2=stay present-passive	-17 17
divided=one	28 -28
each far	-18 18
each near	-22 22
each s:both	-30 30
each s:each	-32 32
each s:either	-17 17
each s:the same	21 -21
each:both	-25 25
each:both 0	-23 23
each:each	-27 27
each:each 0	-24 24
each:each near	-17 17
each:either	-17 17
each:either 0	-17 17
f:<v-impose>	15 -15
f:as	16 -16
f:down	-17 17
f:for	27 -27
f:from	19 -19
f:meet	-17 17
f:over	-16 16
f:they	17 -17
f:two	17 -17
has-modal	18 -18
l1=<v-bear>	26 -26
l1=pay	20 -20
l3=<number>	15 -15
l3=both	-22 22
l4=each	-22 22
lead=and	19 -19
lead=ten	-19 19
no each even	22 -22
no each far	44 -44
no each near	25 -25
no each one	36 -36
not led one	35 -35
pc0=stay	15 -15
pct0=impose past	18 -18
pct1=impose past	18 -18
q:<gate>	-25 25
q:<points>	-15 15
q:<v-target>	16 -16
q:?	15 -15
q:each	-16 16
q:have	16 -16
q:not	20 -20
q:side	-22 22
q:spoke	-16 16
q:suspend	-18 18
q:term	-16 16
q:—	-15 15
qt=present	17 -17
r1=.	15 -15
r1=each	-18 18
r2=<end>	20 -20
r2=<gate>	-15 15
r2=<level>	20 -20
r2=<v-suspend>	24 -24
r2=both	-26 26
r2=suspend	17 -17
r3=.	-22 22
r3=<end>	24 -24
r3=<gate>	-20 20
r3=<goods>	18 -18
r3=on	15 -15
r3=side	-21 21
r4=<v-impose>	-18 18
r4=<v-suspend>	-15 15
r=. <end>	15 -15
reach=each free	-15 15
reach=none	36 -36
reach=none even	15 -15
reach=none one	18 -18
reaches free even	-17 17
reaches no even	15 -15
reaches no one	18 -18
rule:each	-32 32
s:<gate>	-21 21
s:<goods>	31 -31
s:<level-noun>	23 -23
s:<level>	42 -42
s:<month-ahead>	16 -16
s:<name>	28 -28
s:<number>	19 -19
s:<organisation>	17 -17
s:<person>	15 -15
s:<quality>	27 -27
s:<seat>	23 -23
s:<span>	-31 31
s:<v-target>	-15 15
s:<v-up>	15 -15
s:all	18 -18
s:both	-30 30
s:citru	-20 20
s:each	-32 32
s:either	-17 17
s:from	18 -18
s:last	15 -15
s:may	-20 20
s:only	16 -16
s:out	-18 18
s:rate	15 -15
s:retain	-19 19
s:same	20 -20
s:side	-18 18
s:their	16 -16
s:which	16 -16
s:wine	-18 18
sa:<gate>	-20 20
sa:<level>	18 -18
sa:<name>	16 -16
sa:<number>	17 -17
sa:both	-17 17
sa:each	-23 23
sa:either	-17 17
sa:from	23 -23
sa:hold	15 -15
sa:on wine	-20 20
sa:retain	-16 16
sa:side	-21 21
sa:wine	-19 19
sa:wine .	-19 19
sb:, both	-18 18
sb:, in	-17 17
sb:<goods>	22 -22
sb:<level-noun>	23 -23
sb:<level>	18 -18
sb:<name>	22 -22
sb:<number> ,	18 -18
sb:<quality>	24 -24
sb:<seat>	19 -19
sb:<span>	-29 29
sb:<span> ,	-23 23
sb:a truce	-17 17
sb:and <name>	-15 15
sb:both	-19 19
sb:each	-15 15
sb:may	-20 20
sb:out	-19 19
v2-none	21 -21
within=1	28 -28
within=2	26 -26`;
