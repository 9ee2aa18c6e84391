// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_EACH = `no	yes
<always>	24 -24
a:<duty>	-15 15
a:<gate>	-25 25
a:<level>	18 -18
a:<month-gone>	15 -15
a:each	-21 21
a:either	-19 19
a:side	-21 21
a:side are	-16 16
b:, both	-23 23
b:<level> and	15 -15
b:<name>	33 -33
b:<v-propose>	17 -17
b:at	-15 15
b:both	-22 22
b:for	16 -16
b:is	19 -19
b:that	15 -15
codes=1	28 -28
codes=2	18 -18
ct2=stay present-passive	-17 17
divided=one	26 -26
each even	-15 15
each far	-34 34
each s:both	-31 31
each s:each	-33 33
each s:either	-18 18
each s:the same	19 -19
each sentence far	20 -20
each:both	-28 28
each:both 0	-26 26
each:both even	-16 16
each:both far	-16 16
each:each	-27 27
each:each 0	-24 24
each:each far	-19 19
each:either	-19 19
each:either 0	-19 19
f:<level>	15 -15
f:for	29 -29
f:from	19 -19
f:meet	-17 17
f:they	15 -15
f:two	20 -20
has-modal	17 -17
has-participle	15 -15
headline	-15 15
l1=<v-bear>	23 -23
l1=pay	19 -19
l3=both	-23 23
l4=<month-gone>	-16 16
l4=each	-23 23
lead=and	19 -19
lead=ten	-19 19
no each far	65 -65
no each near	26 -26
no each one	35 -35
not led one	30 -30
nt2=past	-16 16
pc0=stay	16 -16
pc1=stay	15 -15
pct0=impose past	19 -19
pct1=impose past	19 -19
q:<gate>	-29 29
q:<v-target>	16 -16
q:?	15 -15
q:each	-15 15
q:new	-16 16
q:not	22 -22
q:side	-22 22
q:spoke	-15 15
q:suspend	-19 19
q:term	-19 19
q:—	-15 15
qt=present	16 -16
r1=.	21 -21
r1=each	-21 21
r2=<end>	28 -28
r2=<gate>	-15 15
r2=<level>	18 -18
r2=<v-suspend>	22 -22
r2=both	-26 26
r2=suspend	16 -16
r3=.	-15 15
r3=<end>	20 -20
r3=<gate>	-21 21
r3=<goods>	21 -21
r3=on	20 -20
r3=side	-26 26
r4=<v-suspend>	-16 16
r=. <end>	20 -20
reach=both free even	-16 16
reach=each free	-17 17
reach=none	33 -33
reach=none far	15 -15
reach=none one	22 -22
reaches no far	15 -15
reaches no one	22 -22
rule:each	-36 36
s:<gate>	-23 23
s:<goods>	34 -34
s:<level-noun>	18 -18
s:<level>	40 -40
s:<name>	24 -24
s:<number>	20 -20
s:<organisation>	19 -19
s:<quality>	28 -28
s:<seat>	21 -21
s:<span>	-32 32
s:<v-say>	17 -17
s:<v-target>	-16 16
s:<v-up>	16 -16
s:all	19 -19
s:both	-31 31
s:citru	-20 20
s:each	-33 33
s:either	-18 18
s:from	18 -18
s:good	16 -16
s:last	16 -16
s:may	-17 17
s:only	15 -15
s:out	-19 19
s:over	15 -15
s:retain	-19 19
s:same	18 -18
s:side	-20 20
s:which	16 -16
s:wine	-18 18
sa:<gate>	-20 20
sa:<goods>	18 -18
sa:<level>	19 -19
sa:<name>	18 -18
sa:<v-begin>	19 -19
sa:and <level>	15 -15
sa:both	-19 19
sa:each	-22 22
sa:either	-18 18
sa:from	22 -22
sa:on wine	-20 20
sa:retain	-16 16
sa:side	-23 23
sa:wine	-20 20
sa:wine .	-20 20
sb:, both	-21 21
sb:, in	-15 15
sb:: <number>	15 -15
sb:<agent>	15 -15
sb:<duty>	20 -20
sb:<goods>	22 -22
sb:<level-noun>	16 -16
sb:<level>	20 -20
sb:<level> and	19 -19
sb:<name>	18 -18
sb:<name> ,	16 -16
sb:<number>	15 -15
sb:<number> ,	17 -17
sb:<quality>	26 -26
sb:<seat>	18 -18
sb:<span>	-29 29
sb:<span> ,	-22 22
sb:<v-say>	15 -15
sb:a truce	-16 16
sb:both	-17 17
sb:each	-17 17
sb:it was	17 -17
sb:may	-17 17
sb:of <span>	-15 15
sb:out	-20 20
sb:tariff	15 -15
v0-none	15 -15
within=1	32 -32
within=2	28 -28`;
