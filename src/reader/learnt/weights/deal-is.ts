// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	22 -22
US	77 -77
a:'s	17 -17
a:<agent>	20 -20
a:<day-ahead>	23 -23
a:<day-today>	-15 15
a:<level-noun>	19 -19
a:<level> .	20 -20
a:<level> under	16 -16
a:<name>	16 -16
a:duty	18 -18
a:for	18 -18
a:its own	-20 20
a:on <quality>	17 -17
a:own	-19 19
a:since <month-gone>	18 -18
a:tariff in	-16 16
a:to	17 -17
a:trade	22 -22
a:with <seat>	-23 23
b:<day-gone>	-20 20
b:<level> for	-18 18
b:<seat> and	-16 16
b:<v-stay>	18 -18
b:free	-16 16
b:it	15 -15
b:its	21 -21
b:over	17 -17
b:pay	15 -15
b:so	-17 17
b:tariff talk	16 -16
b:under	15 -15
b:we	-22 22
b:•	15 -15
ct2=bear past	-20 20
f:!	-15 15
f:'s	-22 22
f:<agent>	-17 17
f:<day-ahead>	34 -34
f:<day-today>	-15 15
f:<organisation>	-16 16
f:<seat>	-16 16
f:<v-agree>	-28 28
f:<v-propose>	21 -21
f:<v-up>	15 -15
f:by	18 -18
f:duty	18 -18
f:framework	-20 20
f:from	16 -16
f:has	15 -15
f:here	18 -18
f:in	-24 24
f:meet	-24 24
f:our	-20 20
f:outside	-20 20
f:put	-16 16
f:stay	-16 16
f:still	-17 17
f:tell	18 -18
f:that	25 -25
f:too	15 -15
f:two	-15 15
f:very	-18 18
f:who	18 -18
f:word	-17 17
f:would	18 -18
follows	19 -19
form=quality	20 -20
form=seat	18 -18
has agreement	-38 38
has agreement side	-18 18
has agreement third	-29 29
has-gerund	16 -16
has-present	15 -15
headline	17 -17
k US	26 -26
k b:'s	20 -20
k b:<name>	30 -30
k b:<name> has	19 -19
k b:that	21 -21
k f:<v-propose>	-19 19
k f:and	19 -19
k f:has	15 -15
k f:that	18 -18
k f:the	20 -20
k first-of-paragraph	31 -31
k l4=<name>	21 -21
k lead=that	17 -17
k named=3	40 -40
k named=4	24 -24
k others=2	47 -47
k part=side of US	16 -16
k part=third of US	19 -19
k q:"	-15 15
k q:,	47 -47
k q:<goods>	25 -25
k q:<level>	22 -22
k q:<name>	-16 16
k q:<v-stay>	22 -22
k q:?	-19 19
k q:a	-16 16
k q:and	25 -25
k q:deal	-23 23
k q:have	-20 20
k q:in	25 -25
k q:is	18 -18
k q:oil	15 -15
k q:on	20 -20
k q:the	19 -19
k r2=<level>	16 -16
k r2=the	17 -17
k rank=0	17 -17
k s:<day-ahead>	24 -24
k s:<name>	27 -27
k s:<v-suspend>	15 -15
k s:for	24 -24
k s:its	-15 15
k s:negotiation	-16 16
k s:on	18 -18
k s:the	21 -21
k s:thi	15 -15
k s:was	16 -16
k s:would	15 -15
k sa:<day-ahead>	18 -18
k sa:for	23 -23
k sa:on	22 -22
k sa:the	16 -16
k sb:<agent>	-15 15
k sb:<name>	37 -37
k sb:<name> :	19 -19
k sb:<name> has	19 -19
k sb:<person>	-15 15
k sb:<person> :	-16 16
k sb:that	27 -27
k sb:the	22 -22
k sides=4	30 -30
k t2=past	17 -17
k v2-none	17 -17
l1=<day-gone>	-27 27
l1=doe	-18 18
l1=for	20 -20
l1=on	25 -25
l1=with	-19 19
l2=<seat>	-15 15
l2=so	-18 18
l3=,	-21 21
l3=<day-gone>	16 -16
l3=<level>	-15 15
l3=<v-impose>	16 -16
l3=in	18 -18
l3=its	29 -29
l3=own	16 -16
l3=we	-15 15
l4=,	17 -17
l4=<day-gone>	-15 15
l4=<v-target>	-17 17
l4=has	17 -17
l4=trade	19 -19
l4=we	-16 16
l=<begin> for	16 -16
l=<seat> and	-16 16
lead=for	23 -23
lead=japan	-21 21
lead=so	-17 17
lead=switzerland	-16 16
lead=•	15 -15
lll=<begin> <begin> for	16 -16
lr=<begin> and	22 -22
lr=and ,	-15 15
lr=and have	-17 17
lr=for ,	21 -21
lr=the had	-21 21
lr=with ?	-18 18
named=1	-29 29
named=2	-15 15
named=3	40 -40
named=4	65 -65
nc2=agree	-15 15
nc2=bear	23 -23
next=:	16 -16
no word	38 -38
nv2=get	18 -18
nv2=other	-17 17
of union	54 -54
of union alone	15 -15
of union beside it	49 -49
others=2	29 -29
p US	63 -63
p named=1	-24 24
p named=3	16 -16
p named=4	54 -54
p of union	55 -55
p of union alone	23 -23
p of union beside it	39 -39
p part=side	18 -18
p part=side home	17 -17
p part=unsided	17 -17
p part=unsided home	17 -17
p rank=0	23 -23
p sides=1	19 -19
p sides=2	16 -16
part failed third	-17 17
part=side	21 -21
part=side home	25 -25
part=side truce	15 -15
part=third of US	20 -20
part=unsided	21 -21
part=unsided home	20 -20
phas-participle	-15 15
prep=for	21 -21
prep=none	22 -22
prep=none side	23 -23
prep=with	-18 18
prior1 agreement	-32 32
prior1 agreement third	-33 33
prior1 does not	29 -29
prior1 names it	-31 31
prior1 talks side	15 -15
prior1 talks third	-17 17
prior2 agreement third	-15 15
prior2 does not	22 -22
pt1=participle-passive	-15 15
q:"	24 -24
q::	-19 19
q:<number>	-20 20
q:<v-down>	-19 19
q:<v-end>	-21 21
q:<v-propose>	-22 22
q:and	17 -17
q:before	-15 15
q:by	15 -15
q:everybody	-21 21
q:for	24 -24
q:half	-18 18
q:in	-16 16
q:let	-16 16
q:m	-17 17
q:negotiate	-21 21
q:now	-16 16
q:past	-27 27
q:trade	16 -16
q:us	-24 24
r1=:	30 -30
r1=<level>	-30 30
r1=at	20 -20
r1=good	-16 16
r1=have	-20 20
r1=oil	15 -15
r1=published	-15 15
r2=.	28 -28
r2=<number>	19 -19
r2=<v-end>	-16 16
r2=<v-stay>	-16 16
r2=end	-20 20
r2=now	-15 15
r2=with	-28 28
r3=.	-21 21
r3=<end>	17 -17
r3=<v-up>	-15 15
r3=and	16 -16
r3=go	-15 15
r3=of	37 -37
r3=own	-19 19
r3=their	-21 21
r3=which	-20 20
r4=.	21 -21
r4=<goods>	16 -16
r4=<v-agree>	-33 33
r4=agree	-22 22
r4=at	-22 22
r=, with	-15 15
rank=0	32 -32
rule:in talks	-33 33
rule:made	-25 25
rule:own	43 -43
rule:own side	35 -35
rule:owned	-45 45
rule:told third	-40 40
s:(	18 -18
s:)	18 -18
s:<day-ahead>	31 -31
s:<day-gone>	-21 21
s:<money>	17 -17
s:<number>	15 -15
s:<person>	20 -20
s:<span>	17 -17
s:<v-buy>	28 -28
s:<v-suspend>	18 -18
s:<v-up>	15 -15
s:act	15 -15
s:agreement	-28 28
s:announce	-16 16
s:because	18 -18
s:between	-17 17
s:course	-22 22
s:dispute	-19 19
s:for	27 -27
s:have	-16 16
s:hear	-16 16
s:if	17 -17
s:negotiation	-20 20
s:ordinary	-16 16
s:pact	-20 20
s:peace	-28 28
s:round	15 -15
s:stand	18 -18
s:still	-19 19
s:the	16 -16
s:they	23 -23
s:to	21 -21
s:truce	22 -22
s:until	16 -16
s:we	-27 27
s:whatever	-23 23
s:with	-18 18
s:year	17 -17
s:yes	-31 31
s:•	15 -15
sa:"	18 -18
sa:, <day-gone>	-21 21
sa:, on	18 -18
sa:, under	-16 16
sa:, whatever	-18 18
sa:, with	-19 19
sa:<agent>	15 -15
sa:<day-ahead>	27 -27
sa:<day-ahead> .	16 -16
sa:<gate>	15 -15
sa:<level> tariff	-16 16
sa:<name> at	-20 20
sa:<name> had	16 -16
sa:<seat> at	-15 15
sa:<span> .	15 -15
sa:<v-buy>	17 -17
sa:<v-suspend>	20 -20
sa:a <level>	-15 15
sa:agreement	-25 25
sa:and its	17 -17
sa:between	-20 20
sa:but	16 -16
sa:car	-16 16
sa:dispute	-18 18
sa:down from	-19 19
sa:for	27 -27
sa:from <level>	-21 21
sa:have	-17 17
sa:in <month-gone>	-19 19
sa:in <seat>	23 -23
sa:its own	-19 19
sa:make its	-19 19
sa:of <number>	-15 15
sa:on <day-ahead>	16 -16
sa:on it	-18 18
sa:ordinary	-16 16
sa:peace	-29 29
sa:remain	-15 15
sa:stand	15 -15
sa:they	15 -15
sa:were	17 -17
sa:what	-16 16
sa:whatever	-18 18
sa:with	-15 15
sa:with <seat>	-34 34
sa:yes	-31 31
sb:(	18 -18
sb:)	17 -17
sb:, <seat>	-15 15
sb:, since	-15 15
sb:.	18 -18
sb:<day-gone>	-18 18
sb:<level> for	-17 17
sb:<number>	22 -22
sb:<office> ,	15 -15
sb:<quality> good	16 -16
sb:<seat>	-23 23
sb:<seat> and	-15 15
sb:a tariff	-23 23
sb:and <name>	16 -16
sb:at	18 -18
sb:from the	-15 15
sb:hear	-21 21
sb:its	18 -18
sb:most	-15 15
sb:over	20 -20
sb:pact	-19 19
sb:pact with	-16 16
sb:so	-18 18
sb:still	-19 19
sb:tariff talk	18 -18
sb:the <name>	-19 19
sb:the two	16 -16
sb:two	31 -31
sb:we	-25 25
sb:•	15 -15
sentence made	-18 18
sides=1	22 -22
sides=2	17 -17
t1=participle-passive	16 -16
t2=present	17 -17
v0=have	18 -18
v1=have	16 -16
v2=make	-15 15
vt2=be perfect	15 -15
vt2=get past	-24 24
w ct2=bear past	-16 16
w ct2=impose present	19 -19
w l1=<quality>	28 -28
w l1=we	-15 15
w l2=:	16 -16
w l3=<begin>	-15 15
w l3=with	-18 18
w l4=<goods>	16 -16
w lr=, in	-18 18
w lr=<name> in	-19 19
w r1=<v-impose>	17 -17
w r1=a	25 -25
w r1=in	-23 23
w r1=with	-19 19
w r2=<level>	-17 17
w r2=trade	24 -24
w r3=at	-16 16
w r4=in	17 -17
w r4=on	-17 17
w r=in <month-gone>	-16 16
w r=on a	-15 15
w r=with <name>	-20 20
w t1=present	-15 15
w t2=present	23 -23
w v0=pay	16 -16
w v1=other	-15 15
w v1=pay	17 -17
w vt0=pay present	16 -16
w vt1=pay present	16 -16
way word after had	-15 15
way word after:<agent>	19 -19
way word after:<v-stay>	-16 16
way word after:at	-17 17
way word after:not	15 -15
way word after:without	-18 18
way word before:a	19 -19
way word before:the	19 -19
way:<agent>	25 -25
way:<level>	-18 18
way:<v-impose>	16 -16
way:<v-propose>	15 -15
way:not	15 -15
way:the	20 -20
way:what	-17 17
way:with	-15 15
way:without	-17 17
word after apart	15 -15
word after near	-16 16
word=agreement other part third	-22 22
word=agreement over another word after the	-15 15
word=agreement the word after	-17 17
word=agreement third	-22 22
word=agreement word after far	-16 16
word=deal	-16 16
word=get	28 -28
word=making straight word after the	25 -25
word=making the word after	25 -25
word=making word before mid	-18 18
word=negotiation	-20 20
word=negotiations	-20 20
word=negotiators	27 -27
word=one	18 -18
word=one side	19 -19
word=one word after far	16 -16
word=one word after touch	17 -17
word=settled	-15 15
word=signature	16 -16
word=talk	23 -23
word=talks none word before	15 -15
word=talks same part side	16 -16
word=talks same part third	-20 20
word=talks side	19 -19
word=talks third	-18 18
word=the same	22 -22
word=treaty	-16 16`;
