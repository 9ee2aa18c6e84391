// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	5 3 -11
a:'s	16 -7 -11
a:<day-ahead>	-33 27 6
a:<day-gone>	12 -23 8
a:<day-gone> for	-14 -2 16
a:<seat>	-12 16 -5
a:for a	-18 6 10
a:in	0 8 -16
a:in <month-gone>	15 -11 -2
a:later	-17 19 0
a:on <day-ahead>	-14 21 -8
a:the	-4 13 -16
b:'s	-13 15 0
b:, in	-5 12 -15
b:<day-ahead>	-12 17 -6
b:<day-ahead> in	-11 15 -4
b:<duty>	-16 0 15
b:<number>	16 -8 -10
b:<person> and	11 -20 6
b:<seat>	18 -8 -15
b:<span>	23 -16 -8
b:<v-impose>	18 -11 -11
b:<v-return>	-15 6 6
b:a	-7 15 -12
b:and	3 -15 11
b:and <person>	5 -15 7
b:as	16 -9 -7
b:be	-23 25 -2
b:did	25 -24 0
b:have	-20 13 7
b:is	1 8 -18
b:it	16 -9 -9
b:on <day-gone>	-11 15 -6
b:our	15 -8 -7
b:spoke	27 -24 -3
b:spoke by	18 -16 0
b:tariff	-15 0 14
b:was	17 -14 -3
b:would	-16 17 0
c0=impose	15 -6 -15
c1=impose	12 -2 -18
count=3	18 -5 -29
ct0=bear past	7 -16 6
ct0=stay future	-15 17 -1
ct0=stay past	28 -26 -6
ct1=bear past	7 -16 6
ct1=stay future	-15 17 -1
ct1=stay past	26 -25 -5
dateline	9 -17 4
day-l	-7 15 -14
f:"	15 -10 -5
f:'s	14 -4 -15
f:,	17 -6 -17
f:.	22 -12 -16
f:<goods>	11 -18 4
f:<not>	15 -4 -28
f:<number>	29 -39 9
f:<office>	-20 1 20
f:<person>	15 -10 -7
f:<span>	23 -16 -16
f:<v-bear>	0 7 -22
f:<v-impose>	12 -2 -16
f:<v-say>	12 -3 -17
f:<v-threaten>	20 -18 0
f:and	-3 16 -22
f:are	-14 0 17
f:as	-16 -13 27
f:at	-31 11 22
f:each	-17 19 -1
f:for	17 -21 0
f:from	16 -18 2
f:good	-16 13 2
f:had	35 -24 -13
f:has	-9 15 -8
f:have	-21 10 9
f:his	22 -16 -7
f:it	17 -13 -7
f:its	-16 10 7
f:last	-17 12 6
f:mr	16 -14 0
f:next	18 -13 -5
f:not	23 -16 -10
f:on	-20 6 19
f:one	-21 30 -18
f:other	-40 46 -14
f:see	-15 17 0
f:side	26 -20 -9
f:table	-23 6 14
f:telephone	-19 1 17
f:that	2 7 -23
f:them	19 -16 -2
f:thi	0 -29 22
f:two	-8 -4 15
f:was	33 -25 -15
f:we	20 -14 -6
f:were	17 -14 -2
f:when	15 -13 0
f:where	-17 7 7
f:which	19 -12 -8
f:year	-17 18 0
has-future	-22 23 0
has-infinitive	-19 11 7
has-participle	20 -13 -8
has-past	49 -41 -18
has-present	-21 16 4
headline	-12 -15 27
heads=2	2 3 -15
how=calendar	8 2 -21
how=relative	2 -19 15
kind=word	-5 13 -15
l1=,	8 -19 8
l1=:	-13 20 -9
l1=for	-18 20 -3
l2=<begin>	-9 15 -8
l2=<v-bear>	13 -17 1
l2=meet	17 -14 -3
l3=,	18 -11 -6
l3=<day-ahead>	-17 18 0
l3=and	-15 20 -8
l3=are	-17 -1 17
l3=next	-15 16 0
l3=they	15 -13 0
l4=and	17 -10 -7
l=, in	-9 15 -14
l=<day-ahead> in	-11 15 -4
lead=beijing	-23 26 -6
lead=on	-14 17 -3
lead=they	-13 16 -1
left:calls	-14 22 -18
left:coming	-33 45 -25
left:ended	22 -30 2
left:m=come	-16 17 0
left:m=met	22 -20 -2
left:meets	-1 -9 15
left:running	0 -20 15
loud	-23 26 -4
lr=, .	-9 -10 17
lr=: ,	-17 23 -9
lr=in .	-13 19 -8
lr=in <end>	15 -27 4
name=Beijing	-16 28 -28
name=Beijing of CN-US	-14 26 -25
name=Busan	23 -19 -3
name=Busan of CN-US	23 -20 -3
name=Geneva	24 -17 -10
name=Geneva of CN-US	39 -36 -5
name=Lima	-19 12 7
name=London	15 -11 -3
name=Madrid	23 -18 -8
name=Madrid of CN-US	27 -21 -6
name=New York	0 -20 14
name=Stockholm	0 -24 17
name=Stockholm of CN-US	-4 -19 18
nc2=say	-14 17 -2
next:apart	-17 24 -8
next:heads=0	14 -2 -20
next:meets	-13 16 -5
next:running	-6 -8 17
next:summit	24 -20 -8
next:sure	-6 16 -20
next=:	-12 19 -10
nhas-past	24 -16 -13
nhas-present	-20 12 6
nt2=past	19 -11 -12
nt2=present	-18 9 8
nv2=go	3 -17 10
o:coming	-49 57 -13
o:ended	43 -43 -7
o:experts-near	-47 34 13
o:l=,	21 -8 -22
o:l=:	-10 18 -12
o:l=at	9 0 -16
o:l=for	-15 17 0
o:l=from	7 -24 15
o:l=the	33 -26 -11
o:l=to	-27 31 -6
o:m=came	17 -15 -2
o:m=come	-17 21 -6
o:m=met	25 -21 -6
o:m=table	10 -24 10
o:m=talks	2 -18 11
o:m=visit	-17 23 -10
o:r='s	16 -5 -13
o:r=.	-17 3 18
o:r=<day-ahead>	-11 19 -9
o:r=<day-gone>	0 -27 19
o:r=<end>	2 -16 10
o:r=and	28 -22 -7
o:r=for	-13 16 -2
o:r=is	-11 15 -5
o:r=on	-6 22 -20
o:summit-near	15 -11 -7
o:sure	16 -8 -10
o:wished	6 4 -22
pair:both n=3	-21 24 -2
pair:city 	12 1 -30
pair:city day-none	8 5 -35
pair:city n=1	18 -11 -11
pair:coming both	-8 19 -18
pair:coming n=0	-20 25 -7
pair:day both	23 -16 -10
pair:day coming	-12 16 -3
pair:day-none coming	5 2 -16
pair:day-none n=2	26 -20 -11
pair:day-none not-both	16 -10 -9
pair:day=r0 both	27 -13 -22
pair:day=r0 n=2	-16 5 12
pair:day=r0 not-both	-20 4 19
pair:day=r0 prev:sure	-19 17 0
pair:day=r0 sent:sure	16 -18 0
pair:day=r3 sent:sure	15 -14 0
pair:ended both	16 -5 -14
pair:ended n=1	15 -3 -15
pair:ended n=2	0 -15 9
pair:l=<begin> city	18 -8 -13
pair:l=<begin> day=r2	15 -9 -8
pair:l=<begin> not-both	14 -18 2
pair:l=<begin> seat-side	-13 17 -5
pair:l=<begin> sent:sure	18 -15 -2
pair:l=for 	-14 15 -1
pair:l=for day-none	-16 18 -2
pair:l=for no-word	-15 16 0
pair:l=from n=1	-19 5 12
pair:l=in both	-11 -8 21
pair:l=in coming	-13 17 -4
pair:l=in day=l1	-9 16 -11
pair:l=in day=r2	-15 1 12
pair:l=in ended	23 -22 -5
pair:l=in n=3	20 -13 -7
pair:l=in not-both	1 7 -15
pair:l=in prev:sure	-32 26 6
pair:l=the day-none	20 -29 8
pair:l=the day=r1	-16 18 -1
pair:no-word coming	-1 13 -19
pair:no-word n=4	18 -10 -9
pair:not-both n=3	30 -25 -7
pair:part:sure coming	-9 19 -16
pair:part:sure n=0	-13 16 -4
pair:prev:sure 	-17 16 0
pair:prev:sure both	-15 8 6
pair:seat-home day=r0	1 -16 10
pair:seat-home ended	17 -11 -7
pair:seat-home n=2	6 -18 8
pair:seat-side both	-18 12 6
pair:seat-side not-both	14 -3 -22
pair:sent:sure 	18 -13 -10
pair:sent:sure both	9 1 -19
pair:sent:sure n=1	18 -7 -25
pair:unknown day=l1	-11 18 -7
pair:word 	-10 15 -6
pair:word both	-2 12 -20
pair:word day=r1	-14 19 -8
pair:word part:sure	-17 23 -11
part:calls	12 -4 -15
part:coming	-14 21 -9
part:ended	19 -21 0
pc0=begin	15 -12 -2
pc0=stay	-3 -10 15
pc1=stay	-6 -6 16
people=2	19 -10 -16
phas-gerund	-19 21 -2
phas-present	16 -14 -1
prev:apart	7 5 -24
prev:calls	-23 18 7
prev:coming	0 10 -25
prev:ended	-14 17 -2
prev:heads=0	5 9 -27
prev:wished	-23 22 0
pt0=present	14 -15 0
pt1=gerund	-19 21 -2
pv1-none	18 -13 -8
q:<day-ahead>	-8 16 -16
q:<day-gone>	6 1 -17
q:<day-today>	6 -22 11
q:<month-gone>	15 -11 -3
q:<name>	-27 34 -11
q:<number>	11 -19 8
q:<seat>	-15 14 0
q:<v-bear>	20 -16 -5
q:<v-up>	-18 21 -3
q:a	21 -15 -7
q:and	13 -2 -21
q:has	16 -11 -6
q:in	15 -11 -7
q:is	-19 17 0
q:it	0 12 -23
q:meet	12 -15 0
q:next	-17 20 -2
q:on	4 6 -25
q:second	16 -14 -1
q:to	17 -20 2
q:two	15 -12 -1
q:what	16 -14 -2
qt=present	-20 20 0
r1=.	-5 -5 16
r1=:	-17 20 -6
r1=<day-gone>	-13 -2 16
r1=and	17 -13 -3
r2=.	0 10 -21
r2=<month-gone>	19 -14 -4
r2=for	-25 15 11
r3=<day-ahead>	-13 17 -3
r3=<day-today>	21 -8 -21
r3=<v-begin>	-15 4 9
r3=on	20 -29 6
r3=the	-7 16 -18
r4=,	21 -19 -2
r4=.	8 2 -26
r4=<day-gone>	15 -11 -4
r4=<span>	-15 11 3
r4=last	-21 14 7
r4=of	0 -15 11
r4=the	17 -10 -9
r4=to	-9 -8 16
r=, for	-13 15 -2
r=. <end>	-5 -5 16
r=on <day-ahead>	-14 20 -6
right:experts	-20 9 10
right:running	-17 -14 28
s:'s	0 14 -24
s:,	6 6 -19
s:<day-ahead>	-67 68 -3
s:<day-gone>	34 -32 -8
s:<day-today>	13 -32 16
s:<month-gone>	29 -19 -19
s:<not>	20 -12 -15
s:<organisation>	16 0 -33
s:<person>	18 -7 -17
s:<quality>	8 -15 4
s:<sender>	2 4 -15
s:<span>	19 -9 -14
s:<v-bear>	1 7 -18
s:<v-down>	0 12 -24
s:<v-end>	4 -21 13
s:<v-suspend>	3 4 -17
s:<v-target>	-6 -10 16
s:an	21 -15 -7
s:and	17 -20 2
s:be	-34 37 -3
s:been	2 -15 9
s:begin	-21 12 9
s:both	-15 8 6
s:busan	23 -20 -3
s:by	12 -1 -18
s:day	-6 -16 23
s:did	17 -14 -2
s:earth	16 -12 -2
s:end	10 -30 12
s:expert	-25 5 17
s:first	16 -9 -10
s:forty	21 -19 -2
s:four	-12 17 -6
s:geneva	33 -26 -13
s:go	1 -15 11
s:good	-16 5 10
s:great	21 -19 -1
s:had	26 -24 -3
s:has	-18 23 -5
s:hour	20 -15 -7
s:i	17 -11 -6
s:if	-16 17 0
s:later	-21 23 -2
s:london	20 -16 -3
s:madrid	17 -12 -6
s:minister	17 -10 -8
s:morning	-13 15 0
s:new	4 -30 20
s:next	-24 28 -7
s:not	15 -11 -8
s:now	-17 15 2
s:off	6 -16 2
s:on	-13 22 -14
s:one	12 -17 5
s:our	17 -9 -11
s:pari	15 -12 -1
s:round	10 3 -24
s:see	-19 21 -2
s:since	-2 -19 19
s:speak	-28 30 -1
s:spoke	24 -16 -13
s:stockholm	27 -19 -9
s:talk	4 -16 7
s:talked	15 -11 -2
s:telephoned	17 -15 0
s:the	5 5 -21
s:then	18 -14 -4
s:thi	-4 -14 19
s:three	18 -9 -11
s:through	4 -16 9
s:to	-20 21 -2
s:week	-23 15 7
s:were	15 -9 -6
s:will	-12 16 -3
s:would	-13 16 -3
s:york	0 -15 13
s:—	15 -11 -4
sa:'s	11 0 -19
sa:, <day-gone>	16 -11 -8
sa:, and	15 -15 0
sa:, the	37 -31 -9
sa::	0 11 -22
sa:<agent>	9 0 -15
sa:<day-ahead>	-46 38 9
sa:<day-gone>	20 -29 5
sa:<day-gone> ,	38 -35 -10
sa:<day-gone> for	-14 -2 16
sa:<month-ahead>	-11 16 -6
sa:<month-gone>	16 -9 -9
sa:<not>	19 -12 -12
sa:<person>	11 -15 2
sa:<seat>	-13 16 0
sa:<v-agree>	11 -23 5
sa:<v-end>	1 -23 19
sa:<v-propose>	0 9 -19
sa:a	20 -21 -2
sa:again	19 -16 -3
sa:and	16 -22 4
sa:as	-21 12 6
sa:been	13 -21 3
sa:begin	-18 14 4
sa:day	-20 -3 23
sa:end	3 -27 17
sa:for a	-18 3 14
sa:four	-17 20 -2
sa:from	0 10 -18
sa:from <day-ahead>	-14 17 -2
sa:in <month-gone>	19 -15 -4
sa:in <name>	-14 15 0
sa:in <seat>	-17 14 3
sa:in the	-13 16 -3
sa:is	-13 15 -2
sa:later	-20 21 0
sa:minute	19 -17 0
sa:minute .	16 -15 0
sa:new	12 -15 2
sa:next	-15 18 -1
sa:no	13 -15 0
sa:of the	27 -23 -7
sa:on <day-ahead>	-22 33 -20
sa:since	-2 -15 15
sa:tariff .	10 3 -17
sa:the	5 6 -25
sa:the two	-16 20 -6
sa:their	17 -12 -3
sa:two	0 8 -22
sa:up	16 -14 0
sa:was	17 -13 -6
sa:week	-17 18 -2
sa:week of	-17 17 0
sb:'s	-12 18 -9
sb:,	12 -3 -15
sb:, in	-1 9 -18
sb:.	10 -17 4
sb:<day-ahead>	-10 21 -21
sb:<day-ahead> ,	-11 16 -7
sb:<day-ahead> in	-11 15 -4
sb:<day-gone>	0 9 -23
sb:<level>	9 -15 2
sb:<month-gone>	23 -17 -10
sb:<number>	12 -17 4
sb:<number> ,	-6 -16 18
sb:<organisation>	5 7 -28
sb:<person>	3 5 -17
sb:<span>	29 -18 -18
sb:<v-down>	-6 15 -14
sb:<v-return>	-17 10 5
sb:and the	21 -15 -6
sb:be	-34 38 -7
sb:did	22 -21 -1
sb:expert	-15 6 8
sb:first	21 -17 -7
sb:for	0 11 -22
sb:has	-20 18 2
sb:hour	15 -10 -5
sb:in <seat>	15 -11 -1
sb:last	15 -9 -6
sb:next	-12 15 -2
sb:not	21 -20 0
sb:of	4 -15 10
sb:of the	-2 10 -15
sb:on	-13 20 -10
sb:on a	-18 10 6
sb:one	17 -15 -2
sb:president	16 -11 -7
sb:speak	-15 17 0
sb:spoke	16 -12 -4
sb:spoke by	19 -16 0
sb:that	-18 18 0
sb:the first	18 -16 -2
sb:to	-30 35 -9
sb:truce	15 -8 -6
sb:were	17 -12 -4
sb:will	-16 17 0
sb:would	-19 20 0
sent:calls	-3 12 -20
sent:coming	-53 52 0
sent:ended	11 -32 19
sent:experts	-34 21 13
sent:m=come	-13 16 -4
sent:m=met	31 -27 -6
sent:m=round	3 7 -19
sent:m=sitting	-17 11 5
sent:m=talked	15 -11 -2
sent:m=talks	5 -19 8
sent:m=to see	-14 15 0
sent:running	-13 -21 34
sent:wished	10 1 -28
sides=3	-9 15 -8
sort=meeting	-13 18 -7
t0=future	-14 18 -6
t0=modal	-17 15 0
t0=past	38 -38 -6
t0=perfect	-16 13 4
t1=future	-14 18 -6
t1=modal	-17 15 0
t1=participle-passive	19 -12 -8
t1=past	35 -36 -4
t1=perfect	-18 15 4
t1=present	-15 1 15
t2=perfect	16 -14 -1
t2=present	-15 22 -8
tail=a	-27 18 11
tail=d	23 -14 -15
tail=e	15 -5 -14
tail=g	-24 32 -15
tail=i	-17 27 -17
tail=k	11 -30 11
tail=m	2 -26 16
tail=n	22 -12 -18
tail=o	32 -11 -39
tail=r	14 -2 -24
tail=s	0 -19 18
top	22 -36 10
town-r	19 -17 -4
town=l1	27 -20 -10
town=l3	-17 15 2
town=r1	17 -12 -5
tri:city day-none no-word	0 9 -21
tri:city day=r1 no-word	9 -15 6
tri:l=<begin> city no-word	22 -14 -10
tri:l=<begin> day-none no-word	-16 18 0
tri:l=<begin> day=r0 no-word	-5 -15 18
tri:l=<begin> seat-home no-word	-16 5 11
tri:l=<begin> seat-side no-word	-17 21 -4
tri:l=in city day-none	1 5 -17
tri:l=in day-none no-word	18 -11 -12
tri:l=in day=r0 sent:sure	17 -24 3
tri:l=in day=r2 part:sure	-13 -2 15
tri:l=in seat-other day-none	17 -11 -6
tri:l=in seat-other no-word	17 -10 -6
tri:l=in unknown day=l1	-11 17 -7
tri:l=the day-none no-word	19 -29 9
tri:l=the word day-none	7 -19 11
tri:l=the word day=r1	-18 19 0
tri:l=to day-none no-word	-15 7 5
tri:seat-home day=r0 no-word	6 -24 11
tri:seat-side day-none no-word	7 2 -21
tri:word day-none no-word	24 -33 8
tri:word day=r1 no-word	-14 17 -5
two-words	6 -26 18
v1=meet	16 -11 -6
v2-none	9 0 -16
vt0=be future	-13 15 0
vt0=be past	20 -16 -4
vt1=be future	-13 15 0
vt1=be past	20 -16 -4
word=speak	-16 17 0
word=spoke	27 -24 -3
words=0	-15 -1 19
words=1	-25 20 4
words=3	5 6 -21
words=5	15 -14 -4
year	18 -13 -5`;
