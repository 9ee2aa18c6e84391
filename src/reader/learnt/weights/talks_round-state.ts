// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	7 2 -14
a:'s	15 -7 -9
a:<agent>	8 -18 5
a:<day-ahead>	-26 30 -5
a:<day-ahead> .	-22 21 0
a:<day-gone>	16 -26 8
a:<day-gone> for	-16 -3 19
a:<day-today>	0 -20 14
a:<day-today> .	-20 -12 28
a:<office>	19 -15 -3
a:<quality>	-6 -7 15
a:<seat>	-12 18 -9
a:<span>	-16 15 0
a:<span> .	-9 15 -9
a:and	5 -15 8
a:for a	-20 9 10
a:in	11 0 -29
a:in <month-gone>	17 -13 -4
a:in <seat>	-14 16 -1
a:later	-14 16 0
a:on <day-ahead>	-11 23 -18
a:on <day-gone>	19 -14 -7
a:the	-10 16 -8
a:to	10 -18 5
a:until	1 -15 12
b:, and	10 -16 5
b:, in	-8 16 -19
b:-	25 -11 -16
b:<day-ahead>	-12 20 -9
b:<day-ahead> in	-9 15 -6
b:<day-gone>	7 1 -17
b:<duty>	-20 0 19
b:<name> and	-1 -20 18
b:<span>	18 -13 -6
b:<v-agree>	16 -10 -10
b:<v-impose>	15 -9 -7
b:all	21 -16 -5
b:and	0 -14 15
b:and <name>	-7 -13 17
b:are	-16 3 9
b:as	15 -19 0
b:at the	-9 -3 15
b:back	23 -19 -4
b:be	-24 21 1
b:begin	-15 3 9
b:by	20 -17 -3
b:did	23 -21 0
b:for	-10 18 -12
b:had	23 -19 -6
b:have	-18 14 5
b:is	1 7 -15
b:of <name>	16 -12 -5
b:our	24 -18 -10
b:spoke	29 -26 -5
b:spoke by	21 -19 -3
b:talk in	10 -20 1
b:tariff	-17 0 17
b:time	11 -16 3
b:truce	15 -9 -7
b:was	18 -8 -10
b:would	-21 23 0
c1=agree	16 -10 -8
c2=propose	14 -20 2
count=3	36 -23 -20
ct0=bear past	15 -21 0
ct0=stay past	26 -21 -7
ct1=bear past	15 -21 0
ct1=stay past	25 -21 -7
ct2=impose present	16 -12 -4
dateline	6 -18 6
day=l1	-3 14 -20
day=r4	2 -18 13
days=1	8 2 -20
f:.	21 -11 -18
f:;	-13 19 -7
f:<day-gone>	-9 -5 18
f:<goods>	11 -28 14
f:<level-noun>	-16 8 8
f:<not>	20 -8 -24
f:<number>	27 -35 4
f:<person>	19 -23 2
f:<quality>	-8 -5 17
f:<span>	17 -9 -12
f:<v-agree>	15 -14 0
f:<v-bear>	1 9 -18
f:<v-begin>	4 -16 10
f:<v-down>	26 -19 -10
f:<v-impose>	19 -14 -8
f:<v-propose>	-18 4 14
f:<v-say>	3 5 -21
f:<v-threaten>	15 -14 0
f:after	17 -12 -5
f:agree	23 -16 -8
f:are	-22 4 21
f:as	-11 -11 21
f:at	-21 11 10
f:been	-17 9 7
f:between	18 -9 -9
f:come	16 -9 -6
f:day	-15 10 6
f:each	-14 16 -2
f:for	22 -15 -11
f:from	22 -22 0
f:had	33 -20 -18
f:has	-19 9 10
f:have	-15 11 3
f:his	16 -7 -12
f:hour	17 -11 -5
f:is	-14 -2 20
f:mr	16 -13 -1
f:no	17 -10 -8
f:not	19 -10 -14
f:on	-25 14 15
f:one	-18 30 -22
f:other	-37 44 -16
f:read	-20 21 0
f:see	-15 17 0
f:side	28 -24 -4
f:table	-25 12 14
f:telephone	-21 8 14
f:their	-21 0 23
f:them	23 -17 -7
f:thi	-7 -28 31
f:trade	8 -17 4
f:visit	20 -18 0
f:was	27 -13 -27
f:we	18 -9 -11
f:were	15 -11 -3
f:who	16 -12 -3
has-future	-8 16 -13
has-past	53 -47 -16
has-present	-18 14 3
headline	-16 -7 25
heads=2	11 1 -34
how=calendar	7 4 -24
l1=:	-17 15 4
l1=<person>	18 -14 -2
l1=for	-19 22 -3
l2=<number>	-18 -8 26
l2=<person>	8 0 -17
l2=and	21 -16 -4
l2=in	-15 17 -1
l2=meet	13 -15 1
l2=talk	10 -19 1
l3=<day-ahead>	-17 19 0
l3=<duty>	-11 -4 15
l3=<name>	14 -16 0
l3=<number>	15 -5 -11
l3=<v-impose>	20 -20 0
l3=are	-19 -6 20
l3=be	-15 16 0
l3=next	-17 19 0
l3=would	-17 17 0
l4=<agent>	-14 17 -4
l4=<number>	6 -16 4
l4=and	15 -9 -6
l4=of	-25 15 11
l4=that	3 -20 14
l=, in	-4 12 -18
l=<day-ahead> in	-9 15 -6
l=talk in	9 -20 2
lead=beijing	-24 27 -5
lead=kuala	20 -13 -8
lead=minister	22 -15 -10
lead=on	-10 16 -7
lead=they	-13 15 -1
lead=washington	-10 15 -6
lead=what	17 -15 -1
left:calls	-10 18 -20
left:coming	-32 45 -27
left:ended	24 -24 -3
left:experts	-10 19 -13
left:m=met	32 -26 -9
left:m=negotiators	-8 16 -10
left:running	-4 -27 23
lll=<day-ahead> , in	-14 16 0
loud	-22 28 -5
lr=, ,	15 -8 -7
lr=: ,	-19 25 -9
lr=in <day-ahead>	-7 17 -11
lr=in <end>	11 -26 7
lr=to .	10 -16 4
lr=to in	-17 18 0
name=Beijing	-25 37 -27
name=Beijing of CN-US	-22 34 -25
name=Brussels	8 1 -15
name=Busan	29 -24 -8
name=Busan of CN-US	33 -28 -8
name=Geneva	29 -17 -20
name=Geneva of CN-US	46 -39 -14
name=Halifax	-11 -10 20
name=Incheon	-19 11 9
name=Kuala Lumpur	19 -9 -18
name=Kuala Lumpur of CN-US	18 -7 -17
name=Lima	-31 13 17
name=London	8 -19 5
name=London of CN-US	3 -18 9
name=Madrid	28 -19 -14
name=Madrid of CN-US	31 -23 -10
name=New York	0 -23 17
name=New York of CN-US	0 -19 15
name=Paris	18 -9 -10
name=Paris of CN-US	18 -9 -10
name=Stockholm	0 -26 16
name=Stockholm of CN-US	5 -30 13
name=Vienna	-12 16 -3
name=Washington	0 9 -19
nc2=agree	18 -15 -1
nc2=impose	3 3 -15
nc2=say	-10 15 -5
nct2=begin past	15 -10 -5
nct2=say past	-11 15 -3
nct2=up past	15 -10 -4
next:apart	-9 18 -12
next:ended	24 -34 6
next:heads=0	9 1 -17
next:running	-25 -4 37
next:summit	29 -18 -19
nhas-modal	15 -14 0
nhas-past	21 -9 -20
nt2=past	18 -6 -18
nv2=be	-13 0 16
nv2=go	5 -16 7
nv2=say	-11 15 -2
o:carried=none	10 -20 5
o:coming	-66 68 -9
o:ended	59 -50 -25
o:experts	-15 8 4
o:experts-near	-53 38 16
o:heads	0 11 -29
o:l=,	27 -7 -41
o:l=<begin>	-4 -13 18
o:l=at	8 0 -19
o:l=for	-19 21 -1
o:l=from	-9 -30 36
o:l=leave	25 -17 -10
o:l=of	4 -15 9
o:l=the	42 -39 -2
o:l=to	-21 32 -21
o:m=conference	-9 -6 15
o:m=delegation	-14 19 -3
o:m=delegations	15 -11 -3
o:m=ended	25 -12 -17
o:m=invitation	-28 29 0
o:m=meet	-23 11 11
o:m=met	53 -39 -25
o:m=signed	29 -21 -14
o:m=sit	8 -16 8
o:m=table	3 -23 14
o:m=talks	8 -25 9
o:m=time	-18 18 0
o:m=visit	-25 31 -7
o:no verb on gone	21 -20 0
o:r=<day-ahead>	-17 28 -15
o:r=<day-gone>	-3 -21 18
o:r=<day-today>	-10 -13 20
o:r=<end>	0 -23 19
o:r=and	6 -30 13
o:r=for	-15 5 9
o:r=from	14 0 -21
o:r=in	5 3 -24
o:r=is	-10 15 -6
o:r=last	20 -14 -5
o:r=on	-5 29 -31
o:r=talk	16 -6 -10
o:r=that	18 -14 -4
o:r=with	8 1 -16
o:running	-3 -17 18
o:subject=meeting no verb gone	24 -23 -2
o:subject=none	0 -15 10
o:subject=none no verb	0 -15 10
o:subject=none no verb gone	0 -15 10
o:summit-near	20 -9 -21
o:topic=meeting far gone	16 -13 -2
o:topic=meeting gone	18 -13 -6
o:topic=meeting on gone	15 -13 -2
o:topic=none	1 -19 9
o:topic=none gone	1 -20 9
o:topic=none no verb	0 -15 10
o:wished	4 11 -33
pair:both n=0	-3 14 -25
pair:both n=2	18 -13 -9
pair:city 	8 2 -23
pair:city day-none	11 0 -18
pair:city n=1	22 -15 -9
pair:city n=2	-19 12 8
pair:coming n=0	-13 18 -9
pair:day coming	-14 18 -4
pair:day-none 	14 -15 2
pair:day-none n=2	23 -18 -11
pair:day-none no-word	17 -16 -2
pair:day=l1 	-7 15 -14
pair:day=r0 coming	-16 7 3
pair:day=r0 part:sure	-19 13 4
pair:day=r0 sent:sure	23 -21 -3
pair:day=r1 n=0	-10 15 -7
pair:day=r2 no-word	6 3 -22
pair:day=r3 	9 0 -17
pair:day=r3 sent:sure	18 -12 -6
pair:day=r4 	0 -18 16
pair:day=r4 n=1	1 -16 11
pair:ended both	23 -10 -18
pair:ended n=1	19 -6 -18
pair:ended+running n=1	-13 -4 18
pair:l=<begin> both	-15 20 -1
pair:l=<begin> city	29 -12 -27
pair:l=<begin> day=r1	3 9 -22
pair:l=<begin> n=2	16 -8 -8
pair:l=<begin> not-both	18 -24 1
pair:l=<begin> seat-home	-6 -9 15
pair:l=<begin> seat-other	-15 9 6
pair:l=<begin> sent:sure	17 -19 -1
pair:l=for day-none	-18 20 -2
pair:l=for no-word	-17 18 0
pair:l=in both	-6 -12 19
pair:l=in coming	-17 19 -4
pair:l=in day=l1	-15 25 -15
pair:l=in day=r4	2 -19 14
pair:l=in ended	23 -16 -12
pair:l=in ended+running	-12 -3 16
pair:l=in n=2	-16 15 0
pair:l=in not-both	-3 14 -19
pair:l=in prev:sure	-25 18 7
pair:l=in seat-home	-15 1 15
pair:l=in seat-other	21 -7 -17
pair:l=of city	16 -6 -8
pair:l=of unknown	-15 0 15
pair:l=the day-none	16 -30 13
pair:l=the day=r1	-13 16 -2
pair:l=the n=1	12 -23 8
pair:l=the not-both	7 -21 12
pair:l=to unknown	-17 12 1
pair:no-word both	14 -2 -20
pair:no-word coming	-8 16 -13
pair:not-both n=3	30 -18 -17
pair:part:sure 	7 2 -16
pair:part:sure n=0	-26 33 -13
pair:prev:sure 	-24 18 8
pair:prev:sure both	-17 4 14
pair:prev:sure n=1	-15 7 8
pair:seat-home day=r0	8 -22 5
pair:seat-home day=r2	-10 -4 15
pair:seat-home ended	20 -10 -12
pair:seat-home n=2	18 -19 0
pair:seat-home prev:sure	-22 3 19
pair:seat-home sent:sure	11 -15 0
pair:seat-other no-word	-12 0 15
pair:seat-side coming	-12 16 -4
pair:seat-side no-word	8 0 -15
pair:seat-side not-both	14 -1 -27
pair:seat-side prev:sure	-15 18 -2
pair:sent:sure 	14 -20 1
pair:sent:sure n=1	15 -12 -4
pair:sent:sure not-both	12 -16 3
pair:unknown day=l1	-13 21 -10
pair:word both	-1 9 -15
pair:word day=r1	-9 15 -11
part:calls	17 -6 -20
part:coming	-14 20 -10
part:ended	20 -21 -2
part:m=met	26 -19 -9
part:running	-8 -9 17
part:summit	17 -13 -6
part:wished	4 3 -18
pc1=agree	-17 13 4
people=1	-3 16 -21
people=2	23 -18 -8
phas-gerund	-18 21 -3
prev:calls	-18 18 0
prev:ended	-23 19 7
prev:heads=0	10 0 -18
prev:heads=1	2 9 -24
prev:running	-10 -3 18
prev:summit	13 -4 -16
prev:wished	-13 21 -13
pt1=gerund	-18 21 -3
pt1=past	15 -11 -4
q:<agent>	26 -17 -15
q:<day-gone>	12 -1 -17
q:<duty>	-15 17 -2
q:<month-gone>	14 -19 3
q:<name>	-13 15 -2
q:<not>	-8 16 -12
q:<v-bear>	16 -9 -9
q:<v-down>	-18 9 10
q:<v-say>	-15 6 9
q:<v-suspend>	23 -20 -3
q:<v-target>	16 -11 -4
q:a	24 -21 -3
q:and	16 -3 -20
q:end	24 -27 0
q:first	14 -19 0
q:has	22 -17 -8
q:is	-20 13 4
q:last	12 -18 5
q:meet	15 -11 -5
q:next	-14 18 -5
q:no	-10 18 -12
q:of	0 9 -15
q:on	2 10 -28
q:second	17 -13 -4
q:since	15 -10 -7
q:tariff	-18 14 0
q:they	-11 15 -5
q:to	15 -30 15
q:was	0 8 -16
q:what	21 -18 -4
q:which	18 -14 -5
qt=past	-3 12 -15
qt=present	-16 14 0
quoted	15 -14 0
r1=:	-10 15 -7
r1=<day-ahead>	-4 15 -12
r1=<day-gone>	-14 0 15
r1=and	14 -21 3
r1=in	-4 12 -16
r2=,	15 0 -15
r2=<day-ahead>	-24 31 -14
r2=<day-today>	5 -18 8
r2=<month-ahead>	-14 16 -1
r2=<month-gone>	18 -14 -4
r2=<v-propose>	18 -15 -2
r2=for	-31 23 11
r3=<day-ahead>	-15 21 -9
r3=in	26 -25 0
r3=on	26 -33 8
r4=,	21 -17 -6
r4=.	7 2 -15
r4=<day-gone>	16 -12 -3
r4=last	-22 14 10
r4=of	0 -15 10
r4=the	21 -12 -13
r=, <day-ahead>	6 0 -15
r=, for	-12 15 -2
r=in <month-ahead>	-17 19 -1
r=in <month-gone>	15 -12 -3
r=on <day-ahead>	-31 40 -15
right:m=there	0 -15 15
right:m=time	-15 18 -2
right:running	-31 -1 30
right:sure	8 2 -17
s:'s	2 7 -18
s:-	16 -17 -2
s:<day-ahead>	-71 70 -1
s:<day-gone>	40 -37 -9
s:<day-today>	13 -40 19
s:<goods-amount>	18 -15 -3
s:<month-ahead>	-13 17 -7
s:<month-gone>	39 -27 -28
s:<not>	19 -3 -27
s:<number>	10 -15 4
s:<organisation>	2 10 -22
s:<person>	12 0 -20
s:<span>	13 -16 0
s:<v-begin>	-22 8 17
s:<v-buy>	17 -11 -10
s:<v-end>	10 -21 7
s:<v-impose>	12 -1 -16
s:<v-sell>	8 -16 6
s:<v-suspend>	5 6 -26
s:afternoon	-12 -5 16
s:an	10 0 -15
s:and	9 -16 7
s:as	-19 8 11
s:be	-17 19 -3
s:been	4 -16 11
s:begin	-36 19 20
s:broke	21 -5 -16
s:busan	29 -24 -9
s:come	1 9 -20
s:day	-5 -9 15
s:did	22 -19 -3
s:dinner	-13 15 0
s:done	18 -14 -3
s:end	14 -21 3
s:expert	-27 9 16
s:extend	9 -15 2
s:for	4 5 -15
s:forty	19 -16 -2
s:four	-18 21 -5
s:fourth	15 -6 -10
s:geneva	38 -25 -25
s:great	20 -18 0
s:had	26 -19 -14
s:halifax	-10 -10 20
s:has	-20 26 -7
s:hour	24 -17 -7
s:if	-22 16 6
s:incheon	-25 18 8
s:keep	-23 12 12
s:later	-18 20 -3
s:live	-4 -17 15
s:london	26 -20 -7
s:madrid	19 -11 -11
s:may	-19 15 4
s:meet	13 -3 -15
s:midnight	-11 -7 16
s:minister	20 -15 -6
s:new	0 -19 17
s:next	-29 35 -14
s:now	-20 18 2
s:on	-12 18 -5
s:one	11 -18 5
s:open	-14 15 0
s:opened	-15 0 15
s:our	25 -16 -13
s:out	2 4 -15
s:over	-16 -2 20
s:own	-12 15 -3
s:say	-7 15 -8
s:see	-22 25 -2
s:since	0 -20 16
s:so	-12 19 -12
s:speak	-37 38 -2
s:spoke	30 -21 -16
s:state	-15 0 14
s:stockholm	9 -22 8
s:telephoned	20 -19 0
s:the	0 11 -20
s:their	5 -16 7
s:then	22 -17 -6
s:they	-9 16 -13
s:thi	5 -21 16
s:third	-18 10 7
s:through	5 -16 9
s:to	-13 18 -9
s:truce	3 -17 10
s:twice	16 -10 -6
s:two	9 0 -20
s:under	17 -9 -10
s:visit	5 -16 11
s:was	11 0 -23
s:week	-24 16 6
s:were	18 -11 -6
s:what	7 0 -15
s:which	-10 20 -15
s:within	-20 14 5
s:would	-11 17 -10
s:york	-2 -14 15
sa:"	18 -16 0
sa:" .	16 -15 0
sa:'s	13 0 -22
sa:, <day-ahead>	0 6 -15
sa:, <day-gone>	17 -10 -10
sa:, and	18 -15 -3
sa:, at	18 -16 -3
sa:, on	-17 17 0
sa:, the	36 -31 -10
sa::	0 13 -25
sa:<day-ahead>	-39 38 0
sa:<day-ahead> .	-20 6 12
sa:<day-gone>	25 -27 0
sa:<day-gone> ,	38 -31 -11
sa:<day-gone> for	-16 -3 19
sa:<day-today>	7 -28 15
sa:<day-today> .	-10 -27 28
sa:<day-today> with	16 -12 -4
sa:<level> on	-10 15 -9
sa:<month-ahead>	-21 25 -5
sa:<month-gone>	21 -14 -14
sa:<name> 's	15 -5 -10
sa:<not>	24 -12 -21
sa:<number>	9 3 -23
sa:<number> :	18 -11 -7
sa:<office>	11 -16 1
sa:<seat>	-18 17 0
sa:<seat> .	-17 20 -2
sa:<span> .	0 7 -16
sa:<v-agree>	19 -24 1
sa:<v-begin>	-21 7 15
sa:<v-end>	6 -21 11
sa:<v-impose>	17 -9 -14
sa:again	18 -13 -6
sa:agree	18 -20 0
sa:agree on	15 -10 -6
sa:and	17 -26 6
sa:are	5 -15 9
sa:as	-28 17 11
sa:been	11 -15 1
sa:begin	-24 13 13
sa:between <person>	16 -14 0
sa:day	-16 -1 20
sa:duty	16 -5 -10
sa:end	5 -17 8
sa:for a	-19 7 12
sa:four	-16 19 -3
sa:from <day-gone>	15 -6 -9
sa:good	-16 23 -11
sa:has	-5 14 -17
sa:him	-14 17 -4
sa:in	0 12 -19
sa:in <month-ahead>	-15 18 -2
sa:in <month-gone>	21 -17 -7
sa:in <seat>	-28 21 8
sa:in a	20 -15 -4
sa:in the	-23 27 -9
sa:is	-18 21 -2
sa:keep	-17 10 7
sa:later	-16 18 0
sa:midnight	-13 -4 17
sa:minute	12 -20 4
sa:minute .	18 -16 0
sa:next	-14 17 -4
sa:no	13 -15 0
sa:on <day-ahead>	-19 31 -17
sa:on <day-gone>	16 -7 -13
sa:over	-11 -4 17
sa:put	-17 14 2
sa:same	-15 2 10
sa:say	0 11 -17
sa:since	-7 -9 15
sa:since <day-gone>	-14 -7 19
sa:tariff .	8 4 -15
sa:that the	20 -15 -5
sa:the	2 13 -26
sa:the <office>	20 -13 -8
sa:the <quality>	-16 10 5
sa:the same	-15 2 10
sa:the truce	-15 14 0
sa:their	29 -10 -17
sa:there	6 -16 8
sa:to	9 -15 4
sa:two	3 7 -25
sa:was	17 -11 -8
sa:week	-17 18 -1
sa:week of	-14 15 0
sa:what	18 -14 -4
sa:without	19 -12 -9
sb:, <person>	0 -18 16
sb:, in	-4 14 -23
sb:-	25 -14 -15
sb:: <name>	-9 -10 17
sb:<day-ahead>	-25 23 0
sb:<day-ahead> ,	-22 14 7
sb:<day-ahead> in	-12 19 -8
sb:<level>	7 -15 4
sb:<month-gone>	30 -22 -15
sb:<name> 's	16 -16 -1
sb:<name> ,	-10 15 -8
sb:<number>	5 -24 16
sb:<number> ,	-8 -10 15
sb:<number> in	10 -21 7
sb:<office> ,	13 -19 3
sb:<organisation>	0 9 -16
sb:<organisation> ,	-10 18 -12
sb:<person>	0 9 -17
sb:<person> and	17 -20 1
sb:<span>	16 -17 0
sb:<v-agree>	-3 10 -15
sb:a	-16 16 0
sb:and the	22 -15 -9
sb:are	-20 11 7
sb:be	-26 26 0
sb:begin	-17 7 8
sb:come	0 9 -16
sb:did	22 -20 -1
sb:expert	-18 12 4
sb:first	16 -17 0
sb:for	-2 16 -27
sb:good	1 -19 9
sb:had	23 -21 -4
sb:has	-18 17 2
sb:in <month-gone>	20 -17 -2
sb:in <seat>	20 -17 -1
sb:in a	4 -17 7
sb:last	18 -10 -7
sb:live	-4 -17 15
sb:live :	0 -16 11
sb:next	-19 23 -6
sb:not	16 -12 -5
sb:of <name>	17 -12 -6
sb:of a	-22 17 6
sb:of the	1 5 -17
sb:on	-16 17 -1
sb:on a	-17 10 6
sb:our	21 -14 -11
sb:round	0 14 -18
sb:second	18 -7 -13
sb:sixth	-14 15 0
sb:so	-11 17 -8
sb:speak	-21 23 0
sb:spoke	16 -10 -7
sb:spoke by	19 -15 -4
sb:the first	15 -20 1
sb:the meet	16 -12 -2
sb:the tariff	-15 0 14
sb:their	-15 -7 21
sb:then	20 -17 -2
sb:they	-9 17 -15
sb:to	-28 32 -6
sb:trade	-15 2 15
sb:trade ,	-19 9 13
sb:truce	12 -26 8
sb:were	18 -13 -3
sb:which	-9 15 -8
sb:will	-19 15 2
sb:would	-17 19 -3
sent:calls	-3 15 -28
sent:coming	-46 45 0
sent:ended	15 -39 15
sent:experts	-38 27 10
sent:m=dinner	-13 15 0
sent:m=due	-2 12 -15
sent:m=ended	19 -3 -17
sent:m=go	-20 4 15
sent:m=met	38 -29 -17
sent:m=received	19 -17 0
sent:m=sitting	-17 10 3
sent:m=to see	-15 16 0
sent:m=went	15 -9 -6
sent:running	-24 -14 37
sent:summit	19 -12 -10
sent:wished	7 4 -24
sides=1	24 -21 -6
sides=3	3 9 -18
t0=past	33 -34 -4
t0=past-passive	17 -10 -6
t0=perfect	-20 18 3
t1=past	33 -36 -3
t1=past-passive	17 -10 -6
t1=perfect	-21 18 3
t2=infinitive	-12 -1 15
tail=a	-15 7 9
tail=d	27 -13 -23
tail=e	17 0 -25
tail=g	-30 40 -19
tail=i	-15 30 -32
tail=k	1 -17 14
tail=m	2 -27 16
tail=o	24 -9 -23
tail=r	24 -6 -35
tail=x	-15 -12 25
tail=z	20 -10 -11
third-side	-18 24 -7
top	25 -43 11
town-none	-11 16 -5
town-r	37 -35 -7
town=l0	7 0 -15
town=l1	20 -11 -12
town=l3	-18 13 6
town=r1	22 -22 -2
town=r2	19 -12 -10
towns=0	-13 19 -8
tri:city day-none part:sure	15 -13 -1
tri:city day=l1 no-word	19 -18 0
tri:city day=r0 part:sure	-16 5 8
tri:city day=r1 no-word	12 -15 4
tri:l=<begin> city day-none	22 -15 -8
tri:l=<begin> city day=r0	15 -7 -9
tri:l=<begin> city no-word	31 -17 -21
tri:l=<begin> day-none no-word	-15 12 3
tri:l=<begin> day=r1 no-word	-3 13 -15
tri:l=<begin> seat-home day=r0	-3 -17 12
tri:l=<begin> seat-home no-word	-17 6 11
tri:l=<begin> seat-home sent:sure	15 -13 -4
tri:l=<begin> seat-other no-word	-20 12 9
tri:l=<begin> seat-side no-word	-13 17 -5
tri:l=for day-none no-word	-16 17 0
tri:l=in city no-word	-3 10 -15
tri:l=in day-none no-word	17 -10 -9
tri:l=in day=r0 no-word	13 0 -15
tri:l=in day=r0 part:sure	-21 11 8
tri:l=in day=r0 sent:sure	23 -22 0
tri:l=in day=r1 part:sure	-9 16 -3
tri:l=in seat-other day-none	18 -7 -12
tri:l=in seat-other no-word	20 -12 -8
tri:l=in seat-side prev:sure	-17 17 0
tri:l=in unknown day=l1	-13 20 -10
tri:l=of city no-word	15 -5 -8
tri:l=of unknown day-none	-16 0 16
tri:l=of unknown no-word	-16 0 16
tri:l=the day-none no-word	24 -32 7
tri:l=the day=r1 no-word	-17 17 0
tri:l=the word day=r1	-15 18 -1
tri:seat-home day-none no-word	6 4 -23
tri:seat-home day=r0 no-word	8 -29 8
tri:seat-other day-none no-word	-11 -9 21
tri:seat-side day-none no-word	15 -4 -23
tri:word day-none no-word	29 -39 9
tri:word day-none part:sure	-17 20 -5
tri:word day=r1 no-word	-13 17 -6
two-words	7 -24 15
v0=begin	-15 3 9
v1=begin	-15 3 9
vt0=be future	-15 16 0
vt0=be past	20 -11 -8
vt1=be future	-15 16 0
vt1=be past	20 -11 -8
vt1=meet participle	16 -13 -1
word=speak	-18 19 0
word=spoke	32 -27 -6
word=telephoned	15 -15 0
words=3	0 21 -42
words=5	21 -26 0
year	25 -17 -10`;
