// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	20 -20
US	105 -105
a:<day-ahead>	33 -33
a:<duty>	15 -15
a:<level-noun>	17 -17
a:<level> .	19 -19
a:<name> had	21 -21
a:<quality>	19 -19
a:and	15 -15
a:by	16 -16
a:for	18 -18
a:its own	-20 20
a:less	15 -15
a:oil	17 -17
a:on <quality>	21 -21
a:own	-17 17
a:peace	-17 17
a:since	16 -16
a:since <month-gone>	18 -18
a:trade	15 -15
a:wire	-17 17
a:with <seat>	-17 17
a:with the	15 -15
b:<gate>	-17 17
b:<level> for	-17 17
b:<v-propose>	20 -20
b:accord	-15 15
b:for	20 -20
b:in <name>	-18 18
b:it	20 -20
b:its	20 -20
b:over	17 -17
b:own	16 -16
b:pay	20 -20
b:same	-17 17
b:so	-17 17
b:two	20 -20
b:we	-26 26
came to nothing no word	-15 15
ct2=bear past	-17 17
ct2=impose present	15 -15
f:!	-18 18
f:'s	-26 26
f:<day-ahead>	24 -24
f:<day-today>	-16 16
f:<name>	-16 16
f:<seat>	-17 17
f:<v-agree>	-24 24
f:<v-down>	-15 15
f:agree	-16 16
f:been	-17 17
f:between	18 -18
f:by	22 -22
f:call	18 -18
f:duty	21 -21
f:extra	-17 17
f:framework	-15 15
f:has	17 -17
f:here	18 -18
f:in	-22 22
f:meet	-24 24
f:minister	-21 21
f:of	17 -17
f:our	-19 19
f:outside	-16 16
f:put	-18 18
f:stay	-15 15
f:still	-24 24
f:talking	-16 16
f:tariff	-15 15
f:tell	19 -19
f:that	22 -22
f:too	15 -15
f:under	18 -18
f:very	-17 17
f:when	-16 16
f:who	18 -18
f:word	-16 16
f:would	25 -25
follows	16 -16
form=quality	17 -17
form=seat	22 -22
has agreement	-34 34
has agreement side	-19 19
has agreement third	-24 24
has talks third	-15 15
headline	26 -26
k US	54 -54
k a:?	17 -17
k a:on	25 -25
k asks	16 -16
k b:'s	20 -20
k b:<name>	18 -18
k b:<name> has	20 -20
k b:first	-15 15
k b:good	15 -15
k b:in	16 -16
k b:that	17 -17
k c0=agree	18 -18
k c1=agree	21 -21
k f:<organisation>	15 -15
k f:<v-end>	15 -15
k f:<v-propose>	-16 16
k f:and	18 -18
k f:ask	-15 15
k f:that	18 -18
k f:the	16 -16
k first-of-paragraph	23 -23
k has-gerund	-15 15
k l1=a	-15 15
k l2=:	-15 15
k l4=<name>	22 -22
k l4=the	18 -18
k lead=it	-15 15
k named=1	-19 19
k named=3	52 -52
k next=:	15 -15
k of union beside it	15 -15
k others=2	49 -49
k part=side no truce	-16 16
k part=side truce	16 -16
k part=third of US	27 -27
k q:'s	18 -18
k q:,	50 -50
k q:<day-ahead>	20 -20
k q:<level>	25 -25
k q:<seat>	21 -21
k q:<v-down>	15 -15
k q:<v-stay>	25 -25
k q:?	-18 18
k q:and	27 -27
k q:are	17 -17
k q:deal	-22 22
k q:have	-24 24
k q:in	25 -25
k q:is	24 -24
k q:it	21 -21
k q:no	-15 15
k q:on	18 -18
k q:the	23 -23
k quoted	17 -17
k r1=on	16 -16
k r2=<level>	16 -16
k rank=4	15 -15
k s:<day-ahead>	30 -30
k s:<name>	28 -28
k s:<span>	16 -16
k s:<v-agree>	15 -15
k s:<v-suspend>	19 -19
k s:?	17 -17
k s:arrangement	17 -17
k s:for	26 -26
k s:good	20 -20
k s:no	-16 16
k s:on	20 -20
k s:same	16 -16
k s:the	20 -20
k s:them	16 -16
k s:thi	19 -19
k s:to	20 -20
k s:trade	-18 18
k s:truce	16 -16
k s:was	22 -22
k s:which	17 -17
k sa:"	15 -15
k sa:, he	-18 18
k sa::	16 -16
k sa:<day-ahead>	22 -22
k sa:<duty>	20 -20
k sa:?	17 -17
k sa:at <level>	-16 16
k sa:for	22 -22
k sa:on	15 -15
k sa:to	17 -17
k sb:<agent>	-18 18
k sb:<name>	26 -26
k sb:<name> ,	18 -18
k sb:<name> :	17 -17
k sb:<name> has	22 -22
k sb:<person> :	-19 19
k sb:good	17 -17
k sb:it	-15 15
k sb:that	23 -23
k sb:trade	-20 20
k sb:which	16 -16
k sides=4	18 -18
k t2=gerund	-15 15
k t2=past	26 -26
l1=<day-gone>	-20 20
l1=doe	-18 18
l1=for	26 -26
l1=on	23 -23
l1=with	-18 18
l2=<v-down>	17 -17
l2=<v-propose>	16 -16
l2=as	-17 17
l2=sign	-15 15
l2=so	-17 17
l3=,	-21 21
l3=<v-impose>	17 -17
l3=and	-18 18
l3=in	15 -15
l3=its	22 -22
l3=own	15 -15
l3=same	-20 20
l3=we	-19 19
l3=with	16 -16
l4='s	-16 16
l4=,	33 -33
l4=<day-gone>	-29 29
l4=<v-bear>	17 -17
l4=<v-target>	-21 21
l4=has	15 -15
l4=trade	21 -21
l4=we	-15 15
l=<begin> for	18 -18
l=<day-gone> in	15 -15
lead=canada	17 -17
lead=china	29 -29
lead=for	26 -26
lead=korea	-25 25
lead=malaysia	-18 18
lead=mexico	15 -15
lead=negotiators	15 -15
lead=new	-25 25
lead=so	-17 17
lead=south	-19 19
lead=two	15 -15
lll=<begin> <begin> for	18 -18
lll=<begin> <seat> and	-17 17
lr=: has	-15 15
lr=<begin> pay	15 -15
lr=and ,	-15 15
lr=and have	-15 15
lr=for ,	20 -20
lr=in the	15 -15
lr=the had	-23 23
lr=with ?	-20 20
named=1	-35 35
named=3	41 -41
named=4	61 -61
nc2=bear	16 -16
nc2=stay	17 -17
nct2=agree participle-passive	-16 16
next=:	15 -15
next=but	15 -15
no word	37 -37
nv2=get	16 -16
of union	55 -55
of union beside it	52 -52
others=2	33 -33
p US	79 -79
p named=1	-26 26
p named=4	57 -57
p of union	53 -53
p of union alone	18 -18
p of union beside it	42 -42
p part=side	18 -18
p part=side home	16 -16
p part=side of US	-30 30
p part=unsided	18 -18
p rank=0	21 -21
p sides=2	17 -17
part failed third	-25 25
part=side	20 -20
part=side home	23 -23
part=side of US	-26 26
part=side truce	22 -22
part=third of US	24 -24
part=unsided	21 -21
part=unsided home	15 -15
part=unsided truce	16 -16
pct1=agree participle-passive	-17 17
phas-participle	-18 18
prep=for	28 -28
prep=for third	20 -20
prep=from side	-21 21
prep=in third	16 -16
prep=none	19 -19
prep=none side	15 -15
prep=the side	23 -23
prep=the third	-28 28
prep=with	-17 17
prior1 agreement	-29 29
prior1 agreement third	-30 30
prior1 does not	27 -27
prior1 names it	-33 33
prior1 one side	15 -15
prior1 talks side	16 -16
prior2 agreement	-25 25
prior2 agreement third	-29 29
prior2 does not	22 -22
pt1=participle-passive	-18 18
q:"	20 -20
q::	-20 20
q:<not>	16 -16
q:<number>	-22 22
q:<organisation>	18 -18
q:<span>	20 -20
q:<v-impose>	-16 16
q:<v-stay>	17 -17
q:agree	-23 23
q:and	17 -17
q:call	15 -15
q:doe	15 -15
q:for	28 -28
q:go	19 -19
q:its	21 -21
q:let	-19 19
q:lift	-15 15
q:negotiate	-16 16
q:now	-17 17
q:past	-27 27
q:talk	15 -15
q:that	16 -16
q:trade	20 -20
q:us	-25 25
q:would	20 -20
qt=modal	27 -27
r1=:	28 -28
r1=<agent>	15 -15
r1=<level>	-28 28
r1=good	-18 18
r1=had	-15 15
r1=last	17 -17
r1=pay	23 -23
r1=was	16 -16
r1=with	16 -16
r2=.	34 -34
r2=<month-gone>	15 -15
r2=<number>	19 -19
r2=<v-end>	-19 19
r2=end	-22 22
r2=in	-18 18
r2=make	-15 15
r2=now	-17 17
r2=with	-28 28
r3=.	-23 23
r3=<agent>	18 -18
r3=<end>	20 -20
r3=and	16 -16
r3=are	-15 15
r3=have	18 -18
r3=nothing	18 -18
r3=of	33 -33
r3=own	-25 25
r3=the	-18 18
r3=their	-22 22
r3=trade	16 -16
r3=which	-18 18
r3=without	-15 15
r4=,	19 -19
r4=.	28 -28
r4=<v-agree>	-32 32
r4=<v-propose>	-20 20
r4=all	16 -16
r4=at	-24 24
r4=had	20 -20
r4=have	-34 34
r4=tariff	15 -15
r=, with	-15 15
r=had agree	-22 22
r=pay <level>	22 -22
rank=0	25 -25
rule:in talks	-26 26
rule:made	-26 26
rule:own	55 -55
rule:own side	48 -48
rule:own third	16 -16
rule:owned	-40 40
rule:told third	-31 31
s:<day-ahead>	31 -31
s:<day-gone>	-15 15
s:<organisation>	18 -18
s:<person>	15 -15
s:<v-buy>	23 -23
s:<v-sell>	16 -16
s:<v-suspend>	19 -19
s:<v-up>	18 -18
s:act	15 -15
s:agreement	-25 25
s:an	-15 15
s:another	19 -19
s:back	15 -15
s:because	23 -23
s:boat	-18 18
s:continue	-16 16
s:course	-24 24
s:deadline	-17 17
s:for	30 -30
s:had	16 -16
s:have	-19 19
s:hear	-16 16
s:if	26 -26
s:last	-18 18
s:meet	23 -23
s:more	15 -15
s:negotiation	-20 20
s:neighbour	-15 15
s:new	21 -21
s:next	19 -19
s:pact	-16 16
s:peace	-27 27
s:product	15 -15
s:round	19 -19
s:second	15 -15
s:so	-17 17
s:stand	18 -18
s:still	-20 20
s:sugar	-15 15
s:they	24 -24
s:too	-18 18
s:truce	33 -33
s:two	15 -15
s:until	22 -22
s:we	-25 25
s:whatever	-22 22
s:whether	16 -16
s:wire	-17 17
s:working	-15 15
s:yes	-29 29
s:•	19 -19
sa:"	21 -21
sa:, <day-gone>	-18 18
sa:, get	18 -18
sa:, on	16 -16
sa:, too	-20 20
sa:, whatever	-17 17
sa:, with	-16 16
sa:<day-ahead>	28 -28
sa:<day-ahead> .	22 -22
sa:<gate>	17 -17
sa:<level> ,	-21 21
sa:<level> since	17 -17
sa:<name> <level>	17 -17
sa:<name> <number>	17 -17
sa:<name> are	19 -19
sa:<name> at	-18 18
sa:<name> had	22 -22
sa:<name> has	-20 20
sa:<name> reach	-16 16
sa:<office>	17 -17
sa:<quality> tariff	-17 17
sa:<seat> on	15 -15
sa:<span> .	20 -20
sa:<v-buy>	22 -22
sa:<v-suspend>	19 -19
sa:<v-up>	19 -19
sa:a tariff	-15 15
sa:act	15 -15
sa:agreement	-17 17
sa:and <name>	15 -15
sa:and the	-15 15
sa:another	17 -17
sa:are in	-15 15
sa:because	19 -19
sa:before a	-16 16
sa:between	-21 21
sa:but	18 -18
sa:down from	-22 22
sa:for	31 -31
sa:have	-20 20
sa:in <month-gone>	-22 22
sa:into	-18 18
sa:it in	-15 15
sa:its own	-27 27
sa:make its	-22 22
sa:new	15 -15
sa:of <level>	-22 22
sa:of <number>	-16 16
sa:of talk	16 -16
sa:on <day-ahead>	22 -22
sa:on it	-20 20
sa:own	-20 20
sa:partner	21 -21
sa:peace	-28 28
sa:rate	-17 17
sa:say .	-15 15
sa:sign a	27 -27
sa:tariff of	-18 18
sa:that	-16 16
sa:the <person>	-17 17
sa:to a	-15 15
sa:to the	15 -15
sa:too	-18 18
sa:too .	-21 21
sa:truce	21 -21
sa:until	21 -21
sa:what	-16 16
sa:whatever	-17 17
sa:wire	-17 17
sa:with <seat>	-30 30
sa:without a	-15 15
sa:yes	-29 29
sb:(	19 -19
sb:)	18 -18
sb:, since	-16 16
sb:.	21 -21
sb:<agent>	-17 17
sb:<day-gone>	-15 15
sb:<gate>	-16 16
sb:<level> for	-15 15
sb:<number> /	-17 17
sb:<seat>	-21 21
sb:<span>	16 -16
sb:<v-propose>	16 -16
sb:a trade	-16 16
sb:accord	-16 16
sb:at	15 -15
sb:hear	-24 24
sb:if	15 -15
sb:in <name>	-17 17
sb:meet	16 -16
sb:negotiator	-15 15
sb:no .	15 -15
sb:over	19 -19
sb:pact	-19 19
sb:pact with	-17 17
sb:paper	-15 15
sb:product	15 -15
sb:product of	15 -15
sb:round	19 -19
sb:same	-16 16
sb:sign in	-15 15
sb:so	-17 17
sb:still	-22 22
sb:tariff	-15 15
sb:tariff talk	16 -16
sb:the <name>	-23 23
sb:the <person>	19 -19
sb:truce	15 -15
sb:two	35 -35
sb:we	-27 27
sb:with a	15 -15
sb:would	15 -15
sb:•	19 -19
sentence made	-21 21
sides=1	17 -17
sides=2	21 -21
sum=	22 -22
sum= no word	21 -21
sum= one	26 -26
sum=talking no word	34 -34
v0=have	17 -17
v1=have	15 -15
v2=make	-17 17
vt2=get past	-21 21
w ct2=bear past	-16 16
w ct2=impose present	17 -17
w l1=<name>	-23 23
w l1=<not>	-15 15
w l1=<quality>	26 -26
w l1=we	-18 18
w l2=:	15 -15
w l2=<v-impose>	18 -18
w l2=and	-17 17
w l2=is	-16 16
w l2=to	16 -16
w l2=with	17 -17
w l3=with	-20 20
w l4=agreement	-15 15
w lll=with <name> ,	-15 15
w lr=, in	-18 18
w lr=<name> in	-15 15
w lr=<name> to	-16 16
w lr=trade with	-20 20
w r1=<number>	18 -18
w r1=<v-impose>	18 -18
w r1=a	25 -25
w r1=in	-24 24
w r2=,	27 -27
w r2=<level>	-23 23
w r2=<not>	16 -16
w r2=<number>	-15 15
w r2=<v-begin>	16 -16
w r2=deal	-19 19
w r2=trade	23 -23
w r3=?	-16 16
w r3=at	-15 15
w r3=of	15 -15
w r4=<duty>	-15 15
w r4=tariff	-16 16
w r=a trade	21 -21
w r=between <name>	16 -16
w r=in <month-gone>	-17 17
w r=with <name>	-15 15
w t0=present	-15 15
w t1=present	-16 16
w t2=present	21 -21
w v1=other	-15 15
w v2=settle	-15 15
w vt0=have past	-16 16
w vt1=have past	-16 16
w vt2=settle past	-15 15
way word after had	-21 21
way word after has	17 -17
way word after have	21 -21
way word after:<agent>	17 -17
way word after:<level-noun>	15 -15
way word after:country	16 -16
way word after:had	-16 16
way word after:its	-17 17
way word after:trade	15 -15
way word after:wine	-15 15
way word after:without	-20 20
way word before:<goods>	-17 17
way word before:<v-impose>	15 -15
way word before:the	19 -19
way:<agent>	20 -20
way:<level-noun>	18 -18
way:<level>	-18 18
way:country	17 -17
way:had	-16 16
way:its	-15 15
way:of	15 -15
way:the	16 -16
way:trade	15 -15
way:were	16 -16
way:wine	-15 15
way:with	-15 15
way:without	-19 19
word after near	-16 16
word=agreement and word after	16 -16
word=agreement from word after	-17 17
word=agreement none word before	18 -18
word=agreement other part third	-19 19
word=agreement straight word after from	-16 16
word=agreement straight word before none	19 -19
word=agreement third	-24 24
word=get	27 -27
word=making in word after	23 -23
word=making over another word after in	17 -17
word=making straight word after of	-16 16
word=making straight word after the	21 -21
word=making the word after	18 -18
word=making with word after	-15 15
word=negotiation	-22 22
word=negotiations	-21 21
word=negotiators	28 -28
word=one	17 -17
word=one other part third	16 -16
word=one side	20 -20
word=one word after far	19 -19
word=talk	23 -23
word=talks same part side	19 -19
word=talks same part third	-20 20
word=talks side	18 -18
word=talks third	-18 18
word=the same	16 -16
word=treaty	-19 19`;
