// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	19 -19
US	93 -93
a:<agent>	18 -18
a:<day-ahead>	28 -28
a:<day-today>	-19 19
a:<level-noun>	18 -18
a:<level> .	23 -23
a:<name>	15 -15
a:<name> had	17 -17
a:<person>	15 -15
a:and	18 -18
a:car	-15 15
a:for	18 -18
a:its own	-16 16
a:of	15 -15
a:oil	16 -16
a:on <quality>	23 -23
a:peace	-17 17
a:since	15 -15
a:since <month-gone>	15 -15
a:tariff in	-15 15
a:trade	24 -24
a:with <seat>	-20 20
b:<day-gone>	-15 15
b:<gate>	-15 15
b:<level> for	-20 20
b:<v-propose>	16 -16
b:doe	-15 15
b:in <name>	-17 17
b:it	15 -15
b:its	18 -18
b:over	16 -16
b:own	15 -15
b:so	-19 19
b:two	20 -20
b:we	-21 21
b:whether	16 -16
b:with <name>	15 -15
came to nothing	-15 15
came to nothing no word	-16 16
ct2=bear past	-15 15
f:!	-17 17
f:'s	-24 24
f:,	-18 18
f:<agent>	-15 15
f:<day-ahead>	23 -23
f:<day-today>	-15 15
f:<name>	-18 18
f:<organisation>	-16 16
f:<seat>	-18 18
f:<v-agree>	-24 24
f:agree	-15 15
f:been	-24 24
f:by	16 -16
f:call	15 -15
f:duty	18 -18
f:framework	-18 18
f:from	16 -16
f:here	19 -19
f:in	-25 25
f:meet	-25 25
f:minister	-23 23
f:of	16 -16
f:only	-16 16
f:or	16 -16
f:our	-20 20
f:outside	-19 19
f:put	-16 16
f:so	-15 15
f:stay	-15 15
f:still	-18 18
f:tell	18 -18
f:that	17 -17
f:thi	-17 17
f:under	15 -15
f:very	-19 19
f:we	16 -16
f:when	-15 15
f:who	18 -18
f:word	-16 16
f:would	19 -19
follows	20 -20
form=quality	17 -17
form=seat	20 -20
has agreement	-35 35
has agreement side	-15 15
has agreement third	-27 27
has-present	15 -15
headline	20 -20
k US	44 -44
k a:?	15 -15
k a:on	19 -19
k asks	15 -15
k b:"	15 -15
k b:'s	19 -19
k b:<name>	16 -16
k b:<name> has	18 -18
k b:that	17 -17
k b:two side	-15 15
k c0=agree	18 -18
k c1=agree	20 -20
k c2=bear	-15 15
k c2=down	-15 15
k f:<v-propose>	-19 19
k f:<v-say>	16 -16
k f:ask	-15 15
k f:that	17 -17
k f:the	25 -25
k first-of-paragraph	20 -20
k has-gerund	-15 15
k l3=<name>	15 -15
k l3=it	-15 15
k l4=<begin>	-16 16
k l4=<name>	17 -17
k l4=the	16 -16
k l=two side	-16 16
k lead="	15 -15
k lead=it	-15 15
k lll=the two side	-16 16
k named=3	42 -42
k named=4	15 -15
k next=:	16 -16
k nv2-none	15 -15
k of union beside it	16 -16
k others=2	50 -50
k part=third of US	21 -21
k q:'s	15 -15
k q:,	45 -45
k q:<day-ahead>	21 -21
k q:<goods>	23 -23
k q:<level>	23 -23
k q:<seat>	18 -18
k q:<v-bear>	15 -15
k q:<v-stay>	26 -26
k q:?	-20 20
k q:and	28 -28
k q:by	15 -15
k q:deal	-22 22
k q:for	15 -15
k q:have	-19 19
k q:in	23 -23
k q:is	20 -20
k q:on	21 -21
k q:the	22 -22
k quoted	16 -16
k r1=<end>	15 -15
k r1=as	-16 16
k r2=,	-16 16
k r2=<level>	16 -16
k r4=.	-15 15
k r=<end> <end>	15 -15
k s:<day-ahead>	26 -26
k s:<name>	27 -27
k s:<v-suspend>	16 -16
k s:?	16 -16
k s:arrangement	16 -16
k s:follow	-15 15
k s:for	26 -26
k s:good	16 -16
k s:no	-15 15
k s:on	20 -20
k s:same	15 -15
k s:the	15 -15
k s:thi	16 -16
k s:trade	-18 18
k s:truce	16 -16
k s:was	20 -20
k s:which	16 -16
k sa::	17 -17
k sa:<day-ahead>	17 -17
k sa:<duty>	19 -19
k sa:?	16 -16
k sa:at <level>	-15 15
k sa:away	-15 15
k sa:for	23 -23
k sa:he	-16 16
k sa:on	23 -23
k sb:<agent>	-16 16
k sb:<name>	28 -28
k sb:<name> ,	19 -19
k sb:<name> :	17 -17
k sb:<name> has	20 -20
k sb:<person> :	-16 16
k sb:no	-16 16
k sb:that	23 -23
k sb:the	16 -16
k sb:they	-16 16
k sb:trade	-18 18
k sb:two side	-15 15
k sb:which	17 -17
k sides=4	20 -20
k t2=gerund	-16 16
k t2=past	22 -22
k v2-none	17 -17
l1=<day-gone>	-24 24
l1=<v-bear>	17 -17
l1=doe	-20 20
l1=for	27 -27
l1=on	20 -20
l1=with	-19 19
l2=<v-down>	16 -16
l2=so	-19 19
l3=,	-20 20
l3=its	27 -27
l3=own	20 -20
l3=we	-15 15
l4=,	22 -22
l4=<day-gone>	-24 24
l4=<v-bear>	17 -17
l4=<v-target>	-19 19
l4=a	-17 17
l4=has	18 -18
l4=trade	20 -20
l=<begin> for	19 -19
lead=china	18 -18
lead=european	-16 16
lead=for	25 -25
lead=negotiators	15 -15
lead=new	-24 24
lead=so	-19 19
lll=<begin> <begin> for	19 -19
lr=<begin> and	23 -23
lr=and ,	-16 16
lr=and have	-15 15
lr=for ,	19 -19
lr=the .	15 -15
lr=the had	-22 22
lr=with ?	-18 18
named=1	-29 29
named=3	35 -35
named=4	63 -63
nc2=agree	-19 19
nc2=bear	17 -17
nc2=stay	15 -15
nct2=agree past	-17 17
no word	32 -32
nv2=get	17 -17
of union	58 -58
of union beside it	52 -52
others=2	33 -33
p US	72 -72
p named=1	-23 23
p named=4	58 -58
p of union	56 -56
p of union alone	21 -21
p of union beside it	42 -42
p part=side	18 -18
p part=side home	20 -20
p part=side of US	-20 20
p part=unsided	17 -17
p rank=0	23 -23
p sides=2	15 -15
part failed third	-23 23
part=side	20 -20
part=side home	27 -27
part=side of US	-15 15
part=side truce	22 -22
part=third of US	22 -22
part=unsided	21 -21
part=unsided home	17 -17
part=unsided truce	16 -16
pc0=end	15 -15
pct1=agree participle-passive	-17 17
phas-participle	-17 17
prep=for	28 -28
prep=for side	16 -16
prep=from side	-15 15
prep=in third	16 -16
prep=none	21 -21
prep=none side	20 -20
prep=the third	-18 18
prep=with	-19 19
prior1 agreement	-30 30
prior1 agreement third	-31 31
prior1 does not	33 -33
prior1 names it	-32 32
prior2 does not	21 -21
pt1=participle-passive	-17 17
q:"	15 -15
q::	-24 24
q:<agent>	15 -15
q:<day-ahead>	15 -15
q:<number>	-23 23
q:<organisation>	15 -15
q:<span>	20 -20
q:<v-impose>	-18 18
q:<v-stay>	16 -16
q:agree	-24 24
q:at	-15 15
q:deal	-15 15
q:for	27 -27
q:go	21 -21
q:half	-16 16
q:its	17 -17
q:let	-19 19
q:negotiate	-21 21
q:nothing	16 -16
q:now	-19 19
q:past	-28 28
q:remain	16 -16
q:that	16 -16
q:thi	-19 19
q:top	-15 15
q:trade	19 -19
q:us	-23 23
q:we	-15 15
q:would	18 -18
qt=modal	26 -26
r1=:	25 -25
r1=<agent>	16 -16
r1=<level>	-30 30
r1=good	-22 22
r1=pay	18 -18
r2=.	36 -36
r2=<number>	20 -20
r2=<seat>	-15 15
r2=<v-end>	-18 18
r2=<v-stay>	-16 16
r2=end	-20 20
r2=now	-19 19
r2=with	-28 28
r3=.	-28 28
r3=<end>	22 -22
r3=<v-up>	-16 16
r3=and	15 -15
r3=go	-17 17
r3=nothing	16 -16
r3=of	34 -34
r3=own	-21 21
r3=settle	-15 15
r3=their	-20 20
r3=which	-17 17
r4=,	17 -17
r4=.	23 -23
r4=<goods>	18 -18
r4=<v-agree>	-35 35
r4=agree	-20 20
r4=all	16 -16
r4=at	-23 23
r4=had	18 -18
r4=have	-20 20
r4=talk	15 -15
r=had agree	-18 18
r=pay <level>	20 -20
rank=0	26 -26
rule:in talks	-29 29
rule:made	-32 32
rule:own	52 -52
rule:own side	42 -42
rule:own third	16 -16
rule:owned	-44 44
rule:told third	-36 36
s:(	16 -16
s:)	16 -16
s:<day-ahead>	27 -27
s:<day-gone>	-23 23
s:<month-gone>	-15 15
s:<number>	16 -16
s:<span>	16 -16
s:<v-buy>	21 -21
s:<v-sell>	15 -15
s:<v-suspend>	22 -22
s:<v-up>	18 -18
s:agreement	-27 27
s:another	18 -18
s:because	25 -25
s:between	-17 17
s:continue	-17 17
s:course	-21 21
s:dispute	-16 16
s:for	34 -34
s:have	-17 17
s:he	15 -15
s:hear	-18 18
s:if	19 -19
s:more	16 -16
s:negotiation	-22 22
s:new	16 -16
s:next	17 -17
s:pact	-18 18
s:peace	-30 30
s:round	21 -21
s:second	15 -15
s:so	-16 16
s:stand	17 -17
s:still	-17 17
s:they	24 -24
s:to	20 -20
s:truce	32 -32
s:two	17 -17
s:until	21 -21
s:we	-24 24
s:whatever	-24 24
s:whether	16 -16
s:who	16 -16
s:wire	-18 18
s:yes	-32 32
sa:"	17 -17
sa:, <day-gone>	-22 22
sa:, down	-15 15
sa:, get	15 -15
sa:, on	15 -15
sa:, whatever	-18 18
sa:<day-ahead>	24 -24
sa:<day-ahead> .	23 -23
sa:<gate>	20 -20
sa:<level> ,	-17 17
sa:<name> <number>	16 -16
sa:<name> agree	-17 17
sa:<name> at	-21 21
sa:<name> had	18 -18
sa:<name> has	-21 21
sa:<office>	22 -22
sa:<span> .	18 -18
sa:<v-buy>	18 -18
sa:<v-suspend>	21 -21
sa:<v-up>	17 -17
sa:a	-16 16
sa:agree	-16 16
sa:agreement	-23 23
sa:and <name>	16 -16
sa:another	15 -15
sa:are	-16 16
sa:because	21 -21
sa:between	-21 21
sa:dispute	-16 16
sa:down from	-21 21
sa:for	34 -34
sa:from <level>	-19 19
sa:from the	16 -16
sa:have	-17 17
sa:in <month-gone>	-20 20
sa:in <seat>	21 -21
sa:into	-18 18
sa:is	16 -16
sa:its own	-22 22
sa:make its	-20 20
sa:of <level>	-17 17
sa:on <day-ahead>	22 -22
sa:on it	-21 21
sa:own	-17 17
sa:peace	-31 31
sa:they	15 -15
sa:to a	-17 17
sa:trade agreement	-15 15
sa:truce	21 -21
sa:until	20 -20
sa:were	17 -17
sa:what	-15 15
sa:whatever	-18 18
sa:wire	-18 18
sa:with <seat>	-30 30
sa:without	-16 16
sa:without a	-15 15
sa:yes	-32 32
sb:(	17 -17
sb:)	16 -16
sb:, since	-15 15
sb:-	16 -16
sb:.	21 -21
sb:<day-gone>	-18 18
sb:<day-gone> <person>	-15 15
sb:<day-today>	-16 16
sb:<gate>	-15 15
sb:<level> for	-18 18
sb:<number>	24 -24
sb:<office> ,	17 -17
sb:<seat>	-22 22
sb:a tariff	-18 18
sb:at	17 -17
sb:from <name>	15 -15
sb:hear	-23 23
sb:in <name>	-18 18
sb:its	18 -18
sb:negotiator	-16 16
sb:over	19 -19
sb:own	16 -16
sb:pact	-17 17
sb:pact with	-16 16
sb:paper	-15 15
sb:round	15 -15
sb:so	-17 17
sb:still	-19 19
sb:the <name>	-20 20
sb:the <person>	17 -17
sb:two	35 -35
sb:under the	15 -15
sb:we	-24 24
sb:whether	16 -16
sentence made	-23 23
sides=1	18 -18
sides=2	17 -17
sum=	27 -27
sum= no word	24 -24
sum= one	23 -23
sum=talking no word	27 -27
t2=present	15 -15
v0=have	19 -19
v1=have	17 -17
v2=make	-15 15
vt2=get past	-19 19
w ct2=impose present	15 -15
w l1=<name>	-19 19
w l1=<quality>	28 -28
w l1=we	-17 17
w l2=,	-26 26
w l2=<v-impose>	15 -15
w l2=is	-15 15
w l2=with	16 -16
w l3=with	-19 19
w l4=is	-15 15
w l=, which	-15 15
w lll=<name> , which	-17 17
w lr=, in	-18 18
w lr=<name> in	-17 17
w lr=<name> to	-17 17
w lr=trade with	-15 15
w r1=<number>	15 -15
w r1=<v-impose>	16 -16
w r1=a	17 -17
w r1=in	-23 23
w r1=to	-17 17
w r1=with	-17 17
w r2=,	23 -23
w r2=<level>	-18 18
w r2=<not>	15 -15
w r2=<v-begin>	16 -16
w r2=a	-16 16
w r2=tariff	15 -15
w r2=trade	23 -23
w r4=on	-15 15
w r=a trade	17 -17
w r=with <name>	-19 19
w t0=present	-16 16
w t1=past	-15 15
w t1=present	-18 18
w t2=present	17 -17
w v0=other	-15 15
w v1=other	-16 16
w vt0=pay present	15 -15
w vt1=pay present	15 -15
way word after had	-18 18
way word after has	16 -16
way word after:<level>	-20 20
way word after:<v-stay>	-15 15
way word after:at	-15 15
way word after:country	17 -17
way word after:trade	15 -15
way word after:without	-19 19
way word before:<seat>	-16 16
way word before:the	22 -22
way:<agent>	16 -16
way:<level-noun>	15 -15
way:<level>	-22 22
way:<seat>	-15 15
way:the	19 -19
way:trade	17 -17
way:were	16 -16
way:will	-16 16
way:without	-18 18
word after near	-24 24
word=agreement and word after	15 -15
word=agreement from word after	-15 15
word=agreement none word before	16 -16
word=agreement other part third	-17 17
word=agreement straight word after from	-15 15
word=agreement straight word before none	19 -19
word=agreement third	-23 23
word=agreement word after near	-15 15
word=deal	-17 17
word=get	27 -27
word=making in word after	21 -21
word=making over another word after in	15 -15
word=making straight word after the	20 -20
word=making with word after	-16 16
word=negotiation	-21 21
word=negotiations	-20 20
word=negotiators	24 -24
word=one	15 -15
word=one side	21 -21
word=one word after far	16 -16
word=signature	15 -15
word=talk	25 -25
word=talks none word before	16 -16
word=talks same part side	22 -22
word=talks same part third	-17 17
word=talks side	18 -18
word=talks third	-18 18
word=treaty	-20 20`;
