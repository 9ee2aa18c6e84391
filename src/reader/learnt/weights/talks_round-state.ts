// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	8 0 -11
a:'s	18 -10 -11
a:<day-ahead>	-24 25 -2
a:<day-ahead> .	-16 15 0
a:<day-gone>	16 -28 9
a:<day-gone> for	-17 -2 19
a:<day-today> .	-17 -1 19
a:<day-today> with	16 -12 -3
a:<office>	22 -19 -3
a:<quality>	-10 -4 16
a:<span> .	-9 16 -8
a:and	4 -18 14
a:by	12 -19 5
a:for a	-20 9 10
a:in	6 2 -26
a:in <seat>	-16 17 0
a:later	-16 18 -2
a:on <day-ahead>	-10 21 -17
a:on <day-gone>	21 -18 -6
a:to	9 -15 4
a:was	15 -14 0
b:'s	-13 18 -3
b:, and	7 -15 8
b:, in	-9 17 -18
b:-	27 -13 -17
b:<day-ahead>	-9 18 -9
b:<day-ahead> in	-8 15 -6
b:<duty>	-19 1 17
b:<name> and	-3 -14 15
b:<person> and	7 -15 5
b:<person> would	-15 16 0
b:<seat>	7 0 -16
b:<v-impose>	15 -10 -6
b:after	18 -9 -14
b:all	21 -17 -4
b:and	2 -20 16
b:and <person>	6 -15 7
b:as	15 -16 0
b:at	-4 -8 15
b:at the	-12 -1 16
b:back	22 -18 -4
b:be	-25 21 2
b:day	21 -14 -9
b:did	20 -19 0
b:for	-8 16 -10
b:good	-2 -16 12
b:had	16 -11 -6
b:have	-17 15 3
b:in the	-18 12 7
b:it	18 -9 -15
b:spoke	30 -26 -4
b:spoke by	20 -18 0
b:talk	10 -17 1
b:talk in	10 -18 1
b:tariff	-17 0 17
b:their	-3 -11 15
b:trade	15 -1 -13
b:was	17 -8 -10
b:would	-19 21 0
c0=impose	15 -10 -5
c1=impose	17 -9 -9
c2=propose	11 -18 3
count=3	34 -13 -45
ct0=bear past	8 -17 2
ct0=stay past	25 -22 -9
ct1=bear past	8 -17 2
ct1=stay past	25 -21 -9
dateline	6 -19 7
day=l1	-2 13 -16
day=l2	9 -1 -16
day=r4	4 -18 11
days=1	5 8 -22
days=2	-21 10 12
f:.	25 -12 -21
f:;	-11 16 -7
f:<day-gone>	-10 -7 21
f:<day-today>	-8 -8 15
f:<goods>	15 -25 7
f:<not>	16 -5 -21
f:<number>	27 -35 5
f:<office>	-13 0 15
f:<person>	19 -21 0
f:<quality>	-17 2 15
f:<v-agree>	20 -16 -1
f:<v-bear>	3 9 -25
f:<v-begin>	3 -17 11
f:<v-down>	23 -17 -9
f:<v-impose>	15 -12 -4
f:<v-say>	9 3 -31
f:after	17 -12 -4
f:agree	23 -16 -8
f:are	-19 1 20
f:as	-14 -11 25
f:at	-29 15 16
f:by	0 7 -15
f:did	17 -15 0
f:each	-17 19 -2
f:for	17 -13 -8
f:from	18 -19 0
f:go	0 -16 13
f:had	38 -27 -17
f:has	-18 12 7
f:have	-15 7 6
f:he	11 -2 -15
f:is	-16 4 14
f:it	18 -17 -2
f:its	-18 16 2
f:mr	15 -13 -1
f:not	20 -12 -13
f:on	-18 7 14
f:one	-15 25 -20
f:other	-36 45 -16
f:our	14 0 -17
f:read	-21 21 0
f:see	-14 16 -1
f:side	30 -23 -10
f:table	-24 8 15
f:telephone	-17 5 14
f:that	1 9 -18
f:their	-21 1 21
f:them	17 -10 -6
f:thi	-6 -27 27
f:third	16 -8 -5
f:visit	17 -15 0
f:was	21 -8 -26
f:we	18 -10 -8
f:were	16 -13 -4
f:what	12 -2 -15
f:year	-13 17 -2
f:you	-10 15 -4
has-participle	20 -12 -12
has-past	47 -39 -17
has-present	-22 13 7
headline	-15 -9 25
heads=2	10 1 -29
how=calendar	8 3 -23
l1=:	-18 15 3
l1=for	-19 22 -3
l2=<number>	-19 -9 26
l2=<person>	8 0 -17
l2=<v-bear>	12 -15 1
l2=and	22 -17 -4
l2=in	-13 17 -3
l2=talk	10 -17 0
l3=<day-ahead>	-18 19 -1
l3=<duty>	-11 -4 15
l3=<number>	16 -6 -10
l3=and	-14 19 -7
l3=are	-19 -5 19
l3=be	-16 16 0
l3=good	-2 -16 12
l3=next	-15 17 -1
l3=would	-16 17 0
l4=<name>	18 -12 -8
l4=and	16 -16 0
l4=of	-21 12 10
l=, in	-5 13 -17
l=<day-ahead> in	-8 15 -6
l=talk in	10 -18 1
lead=beijing	-24 26 -4
lead=kuala	19 -13 -7
lead=on	-13 17 -5
lead=they	-15 17 -1
lead=trade	-15 8 7
left:calls	-7 14 -18
left:coming	-33 46 -30
left:ended	25 -22 -5
left:experts	-13 20 -12
left:m=met	29 -24 -8
left:m=negotiators	-11 15 -5
left:running	-5 -28 24
lll=<day-ahead> , in	-14 15 0
loud	-25 29 -3
lr=, ,	16 -9 -8
lr=, .	-11 -5 15
lr=: ,	-17 24 -11
lr=from .	12 -22 2
lr=in <end>	11 -25 6
name=Beijing	-22 34 -30
name=Beijing of CN-US	-21 32 -28
name=Busan	27 -22 -9
name=Busan of CN-US	32 -28 -9
name=Geneva	27 -15 -19
name=Geneva of CN-US	41 -34 -12
name=Incheon	-17 9 9
name=Kuala Lumpur	18 -8 -17
name=Kuala Lumpur of CN-US	18 -8 -16
name=Lima	-30 12 17
name=London of CN-US	0 -17 12
name=Madrid	25 -15 -15
name=Madrid of CN-US	26 -18 -10
name=New York	0 -19 15
name=Paris	19 -15 -4
name=Paris of CN-US	19 -15 -4
name=Stockholm	0 -28 19
name=Stockholm of CN-US	5 -33 14
name=Vienna	-13 15 -2
name=Washington	0 7 -17
nc2=agree	17 -15 -2
nc2=impose	3 4 -16
nc2=say	-14 17 -3
nct2=impose perfect	-14 15 0
next:apart	-10 16 -7
next:ended	21 -30 3
next:heads=0	13 -1 -16
next:running	-26 -3 33
next:summit	24 -16 -14
next=:	-6 15 -12
nhas-past	24 -12 -19
nt2=past	19 -7 -18
nv2=go	8 -17 6
nv2=say	-14 16 -1
o:carried=none	8 -17 5
o:coming	-66 68 -12
o:ended	56 -43 -27
o:experts	-16 10 3
o:experts-near	-49 34 10
o:heads	1 9 -25
o:l=,	25 -6 -38
o:l=<begin>	0 -17 17
o:l=at	9 0 -18
o:l=for	-17 19 -1
o:l=from	-10 -21 29
o:l=leave	23 -17 -8
o:l=the	43 -37 -5
o:l=to	-24 33 -16
o:m=delegation	-15 17 0
o:m=ended	28 -17 -16
o:m=invitation	-27 28 0
o:m=meet	-16 15 0
o:m=met	42 -34 -16
o:m=negotiators	-15 6 7
o:m=sat	11 -17 0
o:m=signed	26 -17 -12
o:m=table	5 -22 13
o:m=talks	11 -23 6
o:m=time	-19 19 0
o:m=visit	-34 38 -4
o:no verb on gone	21 -19 0
o:r='s	15 -6 -11
o:r=,	12 -16 3
o:r=<day-ahead>	-22 29 -12
o:r=<day-gone>	0 -24 18
o:r=<end>	-1 -15 16
o:r=and	10 -28 11
o:r=for	-11 17 -10
o:r=from	15 0 -18
o:r=in	6 2 -23
o:r=is	-13 18 -6
o:r=last	19 -14 -5
o:r=on	-10 30 -29
o:subject=meeting no verb gone	24 -21 -1
o:subject=none	0 -17 10
o:subject=none no verb	0 -17 10
o:subject=none no verb gone	0 -17 10
o:topic=meeting ahead	-14 15 0
o:topic=meeting far gone	15 -13 -1
o:topic=meeting gone	15 -11 -5
o:topic=meeting on ahead	-14 15 0
o:topic=none	1 -19 10
o:topic=none gone	1 -19 10
o:topic=none no verb	0 -17 10
o:wished	5 8 -31
pair:both n=0	0 9 -20
pair:both n=2	23 -19 -7
pair:both n=3	-18 18 0
pair:city 	10 3 -21
pair:city both	11 0 -16
pair:city day-none	11 0 -18
pair:city n=1	15 -11 -6
pair:coming n=0	-15 21 -10
pair:day coming	-11 15 -5
pair:day n=1	16 -18 0
pair:day-none n=2	26 -23 -8
pair:day=l1 	-10 18 -12
pair:day=r0 both	22 -14 -9
pair:day=r0 ended	-11 -3 15
pair:day=r0 not-both	-16 8 8
pair:day=r0 part:sure	-16 14 1
pair:day=r0 prev:sure	-8 16 -9
pair:day=r0 sent:sure	22 -25 0
pair:day=r1 	0 11 -17
pair:day=r2 no-word	6 3 -21
pair:day=r4 	1 -16 12
pair:day=r4 n=1	0 -18 13
pair:ended both	15 -3 -14
pair:ended n=1	17 -5 -16
pair:l=<begin> city	28 -10 -26
pair:l=<begin> day=r1	2 8 -20
pair:l=<begin> not-both	12 -19 4
pair:l=<begin> seat-home	-6 -10 16
pair:l=<begin> sent:sure	16 -21 0
pair:l=for 	-13 15 0
pair:l=for day-none	-18 21 -3
pair:l=for no-word	-16 18 0
pair:l=from n=1	-15 4 11
pair:l=in both	-12 -7 20
pair:l=in coming	-16 21 -7
pair:l=in day=l1	-11 21 -14
pair:l=in day=r4	3 -16 11
pair:l=in ended	22 -17 -8
pair:l=in n=2	-19 16 1
pair:l=in n=3	22 -18 -4
pair:l=in not-both	1 8 -16
pair:l=in prev:sure	-25 17 7
pair:l=in seat-home	-11 -1 15
pair:l=in seat-other	24 -11 -16
pair:l=of city	17 -9 -7
pair:l=of unknown	-20 1 16
pair:l=the coming	7 -15 8
pair:l=the day-none	19 -30 12
pair:l=the day=r1	-16 19 -2
pair:l=the n=1	12 -20 7
pair:l=the not-both	6 -16 10
pair:l=to both	-9 15 -8
pair:no-word both	14 -3 -16
pair:no-word coming	-3 14 -21
pair:no-word n=4	17 -9 -7
pair:not-both n=0	-15 12 4
pair:not-both n=3	31 -21 -13
pair:part:sure n=0	-30 37 -14
pair:part:sure n=2	9 -16 3
pair:prev:sure 	-24 18 7
pair:prev:sure both	-20 11 7
pair:seat-home day=r0	5 -17 7
pair:seat-home day=r2	-11 -2 15
pair:seat-home ended	17 -10 -8
pair:seat-home n=2	17 -19 1
pair:seat-home prev:sure	-22 6 15
pair:seat-home sent:sure	11 -15 4
pair:seat-side both	-21 15 7
pair:seat-side no-word	4 5 -19
pair:seat-side not-both	14 -2 -27
pair:seat-side prev:sure	-12 15 -2
pair:sent:sure 	12 -15 1
pair:sent:sure not-both	12 -15 4
pair:unknown day=l1	-11 18 -8
pair:unknown day=r2	12 -15 0
pair:unknown n=1	-15 11 3
pair:word day=r1	-9 15 -10
part:calls	15 -6 -17
part:coming	-11 16 -8
part:ended	18 -18 -1
part:m=met	18 -13 -6
part:m=round	9 1 -15
part:running	-5 -15 18
part:wished	5 2 -18
people=1	-1 16 -27
people=2	24 -16 -11
phas-gerund	-17 20 -4
prev:calls	-15 15 1
prev:ended	-16 12 5
prev:heads=0	10 2 -19
prev:heads=1	0 10 -17
prev:running	-17 3 18
prev:summit	4 2 -15
prev:wished	-15 19 -7
pt1=gerund	-17 20 -4
pv1-none	14 -15 -1
q:.	13 -1 -19
q::	11 0 -17
q:<agent>	29 -21 -14
q:<day-gone>	12 -1 -17
q:<day-today>	8 -21 10
q:<level>	-18 13 4
q:<month-gone>	13 -18 3
q:<name>	-22 25 -5
q:<seat>	-16 16 0
q:<v-bear>	23 -13 -16
q:<v-down>	-15 9 6
q:<v-end>	19 -16 -5
q:<v-suspend>	23 -20 -4
q:a	26 -23 -3
q:and	13 -3 -17
q:be	8 -17 9
q:end	25 -24 0
q:first	11 -18 2
q:has	21 -15 -5
q:is	-19 20 -1
q:it	-1 8 -17
q:last	12 -18 5
q:meet	16 -15 -1
q:new	16 -13 -2
q:next	-11 16 -6
q:not	-11 16 -6
q:on	6 7 -34
q:raise	-13 15 0
q:to	15 -25 8
qt=present	-17 16 0
r1=:	-9 15 -9
r1=<day-gone>	-17 0 16
r1=and	16 -20 2
r1=in	-3 10 -15
r2=,	16 -2 -15
r2=<day-ahead>	-23 29 -12
r2=<day-gone>	14 -16 0
r2=<day-today>	8 -17 5
r2=<month-gone>	16 -13 -4
r2=for	-31 21 13
r3=<day-ahead>	-16 19 -4
r3=in	23 -23 0
r3=on	22 -30 9
r4=,	23 -22 -2
r4=.	8 1 -15
r4=<day-gone>	17 -14 -3
r4=<span>	-15 11 2
r4=last	-22 14 10
r4=the	24 -13 -15
r4=to	-2 -15 14
r=, <day-ahead>	5 1 -15
r=, for	-12 15 -2
r=in <month-ahead>	-12 15 -1
r=on <day-ahead>	-26 34 -15
right:experts	-15 4 8
right:m=there	0 -17 15
right:m=time	-15 17 -1
right:running	-27 -7 32
right:sure	6 1 -15
s:'s	3 9 -23
s:<day-ahead>	-68 67 -2
s:<day-gone>	39 -40 -4
s:<day-today>	11 -36 19
s:<month-ahead>	-11 16 -7
s:<month-gone>	40 -26 -30
s:<not>	21 -5 -28
s:<number>	7 -16 8
s:<organisation>	-1 12 -19
s:<person>	12 0 -20
s:<quality>	12 -16 2
s:<span>	16 -23 3
s:<v-begin>	-23 6 18
s:<v-down>	0 10 -19
s:<v-end>	10 -27 12
s:<v-sell>	9 -16 6
s:<v-suspend>	5 6 -26
s:afternoon	-12 -7 17
s:agree	9 0 -16
s:an	17 -8 -13
s:and	11 -18 7
s:as	-17 8 9
s:be	-21 25 -5
s:been	1 -15 12
s:begin	-31 8 22
s:broke	19 -3 -14
s:busan	29 -24 -10
s:come	-2 13 -17
s:did	23 -20 -3
s:dinner	-13 15 0
s:done	16 -11 -3
s:end	16 -31 8
s:expert	-28 7 15
s:first	18 -8 -13
s:for	4 8 -21
s:forty	22 -19 -3
s:four	-17 21 -4
s:fourth	16 -6 -10
s:geneva	38 -24 -24
s:great	21 -20 0
s:had	20 -14 -10
s:has	-22 26 -4
s:hour	21 -16 -5
s:if	-20 14 5
s:incheon	-22 16 8
s:it	0 9 -19
s:joint	16 -9 -6
s:later	-18 21 -5
s:level	-13 15 -2
s:lisbon	4 -15 9
s:live	-7 -13 16
s:london	24 -18 -6
s:madrid	18 -9 -13
s:may	-18 14 3
s:midnight	-4 -10 15
s:minister	27 -19 -15
s:new	5 -21 12
s:next	-30 35 -11
s:now	-19 15 3
s:on	-11 18 -9
s:open	-14 15 0
s:opened	-16 0 16
s:over	-15 0 15
s:own	-15 18 -3
s:pari	20 -16 -3
s:round	3 6 -15
s:say	-19 21 -3
s:see	-23 25 -2
s:since	-3 -18 18
s:sixth	-16 17 0
s:so	-10 16 -10
s:speak	-35 37 -1
s:spoke	28 -20 -16
s:stockholm	6 -24 10
s:telephoned	21 -20 0
s:the	3 7 -15
s:their	2 -16 12
s:then	20 -16 -5
s:they	-10 16 -10
s:thi	5 -17 13
s:third	-17 7 10
s:three	19 -10 -11
s:through	6 -17 10
s:to	-14 20 -6
s:truce	5 -22 13
s:twice	15 -10 -5
s:two	11 -1 -19
s:under	17 -9 -9
s:was	14 -3 -23
s:week	-20 15 3
s:were	21 -13 -10
s:which	-9 16 -13
s:will	-19 11 8
s:within	-20 13 7
s:word	15 -9 -5
s:york	0 -17 14
sa:'s	13 0 -21
sa:, <day-ahead>	0 7 -16
sa:, <day-gone>	15 -9 -10
sa:, a	15 -7 -6
sa:, and	20 -14 -8
sa:, at	15 -13 -1
sa:, on	-17 16 0
sa:, the	40 -33 -10
sa::	5 7 -23
sa:<day-ahead>	-37 35 0
sa:<day-gone>	27 -34 2
sa:<day-gone> ,	39 -31 -12
sa:<day-gone> for	-17 -2 19
sa:<day-today>	7 -26 14
sa:<day-today> .	-8 -22 23
sa:<day-today> with	17 -12 -4
sa:<month-ahead>	-17 21 -5
sa:<month-gone>	21 -13 -15
sa:<name> and	-14 0 16
sa:<not>	20 -7 -22
sa:<number>	7 3 -18
sa:<office>	12 -19 5
sa:<office> from	-11 -4 15
sa:<seat> .	-14 16 -2
sa:<span> .	-2 12 -15
sa:<v-agree>	23 -22 -1
sa:<v-begin>	-24 12 14
sa:<v-end>	7 -25 14
sa:<v-impose>	17 -9 -14
sa:a	11 -19 5
sa:again	17 -12 -6
sa:agree	26 -18 -11
sa:and	17 -24 7
sa:and <name>	-16 0 16
sa:as	-27 16 10
sa:begin	-24 13 13
sa:day	-14 0 17
sa:duty	16 -6 -9
sa:end	7 -28 13
sa:for a	-19 6 12
sa:forty	15 -14 0
sa:forty minute	15 -14 0
sa:four	-16 19 -3
sa:from <day-ahead>	-9 15 -6
sa:from <day-gone>	15 -7 -10
sa:from the	-14 16 -2
sa:good	-17 22 -8
sa:has	-7 16 -17
sa:in	1 10 -25
sa:in <month-ahead>	-14 17 -3
sa:in <month-gone>	21 -17 -6
sa:in <name>	-18 19 -2
sa:in <seat>	-25 22 5
sa:in a	19 -15 -3
sa:in the	-19 23 -7
sa:is	-16 16 -1
sa:later	-16 18 -2
sa:minute	14 -22 4
sa:minute .	18 -16 0
sa:next	-14 16 -1
sa:no	13 -16 0
sa:of the	24 -18 -9
sa:on <day-ahead>	-21 32 -18
sa:on <day-gone>	16 -9 -11
sa:put	-15 11 2
sa:same	-15 3 8
sa:say	-1 10 -17
sa:since	-4 -14 15
sa:since <day-gone>	-14 -8 19
sa:tariff	-5 16 -13
sa:that the	15 -10 -4
sa:the	1 9 -19
sa:the <office>	16 -14 0
sa:the same	-15 3 8
sa:their	26 -11 -13
sa:there	7 -19 10
sa:two	4 7 -25
sa:was	20 -15 -9
sa:week	-15 19 -6
sa:week of	-14 15 0
sa:without	22 -15 -8
sa:—	2 8 -17
sb:, in	-6 15 -22
sb:-	26 -17 -13
sb:<day-ahead>	-22 21 0
sb:<day-ahead> ,	-23 15 6
sb:<month-gone>	29 -20 -15
sb:<name> 's	19 -24 0
sb:<number>	4 -26 19
sb:<number> ,	-6 -15 16
sb:<number> in	11 -21 7
sb:<office>	-6 15 -11
sb:<office> ,	18 -15 -2
sb:<organisation> ,	-11 18 -12
sb:<person> and	19 -19 0
sb:<person> would	-15 16 0
sb:<span>	22 -25 0
sb:<v-down>	-3 14 -18
sb:a	-15 18 -1
sb:after	14 -4 -16
sb:and the	17 -11 -6
sb:be	-28 27 0
sb:did	19 -18 0
sb:expert	-17 10 4
sb:first	24 -18 -8
sb:for	0 14 -26
sb:good	3 -24 11
sb:had	16 -14 -2
sb:has	-18 14 5
sb:in <month-gone>	22 -18 -2
sb:in <seat>	18 -15 -1
sb:it	12 -2 -17
sb:joint	16 -9 -6
sb:last	19 -13 -5
sb:live	-7 -13 16
sb:minister	18 -12 -9
sb:next	-21 24 -6
sb:not	15 -13 0
sb:of a	-22 16 7
sb:of the	4 5 -18
sb:on	-16 18 -1
sb:on a	-18 11 6
sb:president	16 -9 -9
sb:round	-2 14 -20
sb:say	-19 14 5
sb:second	16 -7 -10
sb:speak	-20 22 0
sb:spoke	18 -13 -5
sb:spoke by	20 -18 -1
sb:talk in	10 -19 1
sb:that the	-14 16 -1
sb:the first	18 -16 -1
sb:the meet	15 -11 -3
sb:the tariff	-16 0 15
sb:their	-15 -8 23
sb:then	17 -14 -1
sb:they	-11 18 -14
sb:thi	10 -15 6
sb:to	-29 34 -7
sb:trade ,	-19 9 13
sb:truce	10 -24 8
sb:were	19 -13 -7
sb:will	-23 18 4
sb:would	-14 17 -2
sent:calls	-2 13 -23
sent:coming	-48 47 0
sent:ended	12 -29 16
sent:experts	-35 26 6
sent:m=dinner	-13 15 0
sent:m=due	0 8 -16
sent:m=ended	22 -7 -16
sent:m=met	36 -29 -13
sent:m=rounds	15 -9 -5
sent:m=sitting	-16 10 3
sent:m=to see	-15 16 0
sent:running	-20 -23 39
sent:wished	6 5 -24
sides=1	18 -15 -5
sides=3	0 12 -20
t0=past	31 -28 -7
t0=past-passive	15 -10 -5
t0=perfect	-18 17 2
t0=present	-16 1 14
t1=infinitive	-15 17 -2
t1=participle-passive	20 -13 -10
t1=past	32 -33 -4
t1=past-passive	15 -9 -5
t1=perfect	-19 18 2
t1=present	-17 0 17
t2=pluperfect	-15 10 4
tail=a	-20 8 14
tail=d	23 -10 -21
tail=e	12 3 -24
tail=g	-27 37 -19
tail=i	-9 27 -28
tail=l	12 -1 -16
tail=m	0 -30 18
tail=o	34 -12 -42
tail=r	26 -7 -35
tail=s	0 -15 17
third-side	-20 22 -1
top	23 -43 13
town-r	34 -29 -11
town=l0	8 0 -16
town=l1	26 -17 -13
town=l3	-30 22 6
town=r1	18 -17 0
towns=0	-13 19 -8
tri:city day=l1 no-word	16 -15 0
tri:city day=r0 part:sure	-17 4 9
tri:l=<begin> city day-none	21 -14 -6
tri:l=<begin> city no-word	29 -15 -21
tri:l=<begin> day-none no-word	-15 14 0
tri:l=<begin> seat-home day=r0	-2 -15 13
tri:l=<begin> seat-home no-word	-19 6 13
tri:l=<begin> seat-other no-word	-18 11 6
tri:l=<begin> seat-side no-word	-12 17 -6
tri:l=for day-none no-word	-15 17 0
tri:l=in city day-none	9 0 -15
tri:l=in day-none no-word	15 -8 -10
tri:l=in day=r0 part:sure	-19 11 6
tri:l=in day=r0 sent:sure	21 -23 1
tri:l=in day=r1 no-word	0 -15 14
tri:l=in seat-other day-none	20 -13 -9
tri:l=in seat-other no-word	21 -12 -8
tri:l=in seat-side prev:sure	-14 15 0
tri:l=in unknown day=l1	-11 18 -8
tri:l=of city no-word	16 -9 -7
tri:l=the day-none no-word	24 -31 7
tri:l=the day=r1 no-word	-18 18 0
tri:l=the word day-none	5 -15 10
tri:l=the word day=r1	-17 20 -2
tri:seat-home day-none no-word	3 7 -19
tri:seat-home day-none part:sure	19 -13 -10
tri:seat-home day=r0 no-word	5 -26 12
tri:seat-other day-none no-word	-14 -4 19
tri:seat-side day-none no-word	15 -2 -23
tri:word day-none no-word	31 -40 7
tri:word day-none part:sure	-20 24 -5
tri:word day=r1 no-word	-14 17 -5
two-words	10 -23 9
v0-none	6 3 -20
v1=see	-13 15 0
verbless	3 6 -17
vt0=be future	-16 17 0
vt0=be past	21 -13 -10
vt1=be future	-16 17 0
vt1=be past	21 -13 -10
word=speak	-17 18 0
word=spoke	30 -25 -6
word=telephoned	16 -15 0
words=0	-10 -5 18
words=3	4 14 -34
words=5	20 -19 -1
year	24 -15 -10`;
