// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_STATE = `held	planned	under way
<always>	5 2 -11
a:'s	16 -6 -11
a:<day-ahead>	-33 28 5
a:<day-gone>	12 -23 8
a:<day-gone> for	-15 -1 17
a:<seat>	-11 15 -5
a:for a	-17 5 10
a:in	0 8 -16
a:later	-17 18 0
a:on <day-ahead>	-15 22 -9
a:the	-6 15 -15
b:'s	-14 16 0
b:<day-ahead>	-12 17 -6
b:<day-ahead> in	-11 15 -5
b:<duty>	-16 0 16
b:<number>	17 -11 -8
b:<person> and	12 -21 6
b:<seat>	19 -8 -16
b:<span>	23 -16 -9
b:<v-impose>	19 -11 -11
b:and	4 -16 11
b:and <person>	6 -16 7
b:as	16 -10 -7
b:be	-24 26 -2
b:did	25 -24 0
b:have	-20 13 6
b:hour	15 -10 -4
b:is	1 8 -18
b:it	16 -9 -10
b:on <day-gone>	-11 16 -6
b:spoke	27 -23 -3
b:spoke by	18 -16 0
b:was	19 -15 -3
b:would	-17 17 0
c0=impose	15 -6 -15
c1=impose	13 -3 -18
count=3	20 -8 -29
ct0=bear past	6 -16 6
ct0=stay future	-15 17 -1
ct0=stay past	28 -26 -6
ct1=bear past	6 -16 6
ct1=stay future	-15 17 -1
ct1=stay past	26 -25 -5
dateline	8 -17 6
day-l	-6 15 -14
f:'s	14 -4 -15
f:,	18 -7 -18
f:.	23 -12 -18
f:<goods>	11 -18 3
f:<not>	15 -3 -28
f:<number>	9 -15 6
f:<office>	-19 0 20
f:<span>	25 -17 -15
f:<v-bear>	1 7 -23
f:<v-impose>	11 -1 -17
f:<v-say>	12 -3 -18
f:<v-threaten>	20 -19 0
f:and	-1 14 -23
f:are	-16 0 17
f:as	-16 -13 27
f:at	-31 11 22
f:each	-17 19 -1
f:for	17 -20 0
f:from	17 -19 2
f:good	-16 14 2
f:had	34 -24 -14
f:have	-21 9 9
f:his	23 -16 -7
f:it	17 -13 -7
f:its	-16 11 6
f:last	-15 10 6
f:mr	15 -13 0
f:next	17 -13 -4
f:not	23 -16 -10
f:on	-20 6 18
f:one	-21 30 -18
f:other	-39 45 -14
f:see	-15 16 0
f:side	27 -20 -10
f:table	-23 5 14
f:telephone	-20 1 17
f:ten	21 -19 -1
f:that	2 7 -23
f:them	18 -15 -2
f:thi	0 -29 22
f:was	33 -24 -15
f:we	19 -13 -6
f:were	18 -15 -3
f:when	15 -13 0
f:where	-16 7 7
f:which	18 -11 -8
f:year	-17 18 0
has-future	-23 24 0
has-infinitive	-19 11 7
has-participle	21 -14 -8
has-past	48 -40 -18
has-present	-21 16 4
headline	-15 -13 28
heads=2	5 1 -15
how=calendar	7 3 -21
how=relative	3 -20 15
kind=word	-5 12 -15
l1=,	9 -20 7
l1=:	-14 20 -9
l1=for	-17 20 -3
l2=<begin>	-10 16 -8
l2=<v-bear>	12 -15 1
l2=and	15 -11 -4
l2=meet	17 -13 -3
l3=,	18 -11 -7
l3=<day-ahead>	-16 17 0
l3=<number>	22 -15 -7
l3=and	-13 18 -7
l3=are	-17 -1 17
l3=next	-15 16 0
l4=and	17 -10 -7
l=, in	-10 16 -13
l=<day-ahead> in	-11 15 -5
lead=beijing	-22 26 -6
lead=on	-15 18 -3
lead=they	-14 16 -1
left:calls	-13 21 -18
left:coming	-34 45 -25
left:ended	23 -32 1
left:m=come	-16 17 0
left:m=met	24 -21 -2
left:meets	-2 -9 15
left:running	0 -20 14
loud	-24 26 -4
lr=, .	-8 -11 16
lr=: ,	-17 23 -9
lr=by ,	-14 15 0
lr=in .	-14 19 -7
lr=in <end>	16 -28 4
name=Beijing	-17 30 -29
name=Beijing of CN-US	-15 27 -26
name=Busan	22 -19 -3
name=Busan of CN-US	22 -20 -3
name=Geneva	24 -18 -9
name=Geneva of CN-US	39 -36 -4
name=Kuala Lumpur	12 -3 -15
name=Lima	-19 12 7
name=London	16 -11 -3
name=London of CN-US	15 -11 -1
name=Madrid	23 -17 -8
name=Madrid of CN-US	26 -20 -6
name=New York	1 -21 14
name=Stockholm	0 -24 17
name=Stockholm of CN-US	-3 -19 17
nc2=say	-14 16 -2
next:apart	-18 25 -8
next:heads=0	14 -1 -21
next:meets	-13 16 -5
next:running	-7 -7 16
next:summit	24 -20 -8
next:sure	-5 15 -20
next=:	-10 17 -10
nhas-past	24 -16 -13
nhas-present	-18 11 6
nt2=past	20 -12 -12
nt2=present	-16 8 8
nv2=go	3 -17 10
o:coming	-48 56 -12
o:ended	43 -43 -7
o:experts-near	-47 35 12
o:l=,	23 -9 -24
o:l=:	-10 19 -13
o:l=at	9 -2 -16
o:l=for	-15 16 0
o:l=from	7 -23 14
o:l=of	-6 -9 15
o:l=the	34 -27 -11
o:l=to	-26 31 -6
o:m=came	17 -14 -2
o:m=come	-16 20 -6
o:m=met	24 -20 -6
o:m=table	9 -23 10
o:m=talks	1 -17 11
o:m=visit	-19 25 -10
o:r='s	16 -4 -13
o:r=.	-18 4 18
o:r=<day-ahead>	-11 19 -10
o:r=<day-gone>	0 -27 18
o:r=and	26 -20 -8
o:r=in	9 0 -15
o:r=is	-11 15 -5
o:r=last	15 -13 -2
o:r=on	-5 21 -19
o:summit-near	15 -11 -8
o:wished	6 4 -22
pair:both n=3	-20 24 -2
pair:city 	12 2 -31
pair:city day-none	11 3 -35
pair:city n=1	17 -10 -11
pair:city no-word	9 0 -15
pair:coming both	-6 17 -17
pair:coming n=0	-19 24 -7
pair:day coming	-12 16 -3
pair:day-none coming	6 1 -16
pair:day-none n=2	26 -19 -12
pair:day-none not-both	18 -11 -11
pair:day=r0 both	26 -12 -23
pair:day=r0 n=2	-15 4 11
pair:day=r0 not-both	-20 4 19
pair:day=r0 prev:sure	-19 17 0
pair:day=r0 sent:sure	16 -17 0
pair:day=r3 sent:sure	15 -14 0
pair:ended both	16 -5 -14
pair:l=<begin> city	21 -10 -15
pair:l=<begin> day=r2	15 -8 -9
pair:l=<begin> not-both	15 -18 2
pair:l=<begin> seat-home	3 -17 12
pair:l=<begin> seat-side	-15 18 -3
pair:l=<begin> sent:sure	17 -14 -3
pair:l=for 	-13 15 -1
pair:l=for day-none	-15 18 -2
pair:l=for no-word	-15 16 0
pair:l=from n=1	-19 6 11
pair:l=in both	-6 -13 20
pair:l=in coming	-13 18 -4
pair:l=in day=l1	-9 16 -11
pair:l=in day=r2	-15 1 12
pair:l=in ended	24 -22 -6
pair:l=in n=3	18 -12 -6
pair:l=in prev:sure	-33 27 6
pair:l=in unknown	-15 10 5
pair:l=the day-none	20 -29 8
pair:l=the day=r1	-16 18 -1
pair:no-word coming	-2 15 -20
pair:no-word n=4	16 -7 -9
pair:not-both n=3	28 -24 -7
pair:not-both n=4	6 -15 6
pair:part:sure both	-9 15 -5
pair:part:sure coming	-9 19 -16
pair:part:sure n=0	-13 16 -4
pair:prev:sure 	-18 17 0
pair:seat-home ended	15 -8 -7
pair:seat-side n=1	-13 17 -4
pair:seat-side not-both	6 3 -22
pair:sent:sure 	18 -12 -10
pair:sent:sure both	8 1 -19
pair:sent:sure n=1	16 -6 -24
pair:unknown day=l1	-19 24 -8
pair:unknown day=r2	11 -17 2
pair:unknown ended	16 -14 -4
pair:word both	-10 19 -20
pair:word day=r1	-15 19 -8
pair:word part:sure	-15 21 -11
part:coming	-14 22 -9
part:ended	20 -21 0
pc0=stay	-4 -9 15
pc1=stay	-6 -7 15
people=2	21 -11 -16
phas-gerund	-19 21 -1
prev:apart	8 5 -25
prev:calls	-21 17 6
prev:coming	0 12 -24
prev:ended	-12 15 -2
prev:heads=0	6 8 -28
prev:wished	-24 23 0
pt1=gerund	-19 21 -1
pv1-none	19 -13 -8
q:<day-ahead>	-7 15 -16
q:<day-gone>	8 0 -18
q:<day-today>	6 -21 11
q:<name>	-26 33 -12
q:<seat>	-16 15 0
q:<v-bear>	20 -16 -5
q:<v-up>	-18 21 -2
q:a	20 -14 -7
q:and	13 -3 -21
q:has	17 -12 -6
q:in	15 -11 -7
q:is	-19 17 0
q:it	-1 12 -22
q:meet	12 -15 0
q:next	-16 19 -2
q:not	-10 15 -5
q:on	3 7 -25
q:second	18 -16 -1
q:to	15 -19 2
q:two	15 -12 -1
q:what	16 -13 -2
qt=present	-19 19 0
r1=.	-5 -5 16
r1=:	-16 19 -6
r1=<day-gone>	-13 -1 16
r1=and	18 -13 -4
r2=.	2 8 -21
r2=<month-gone>	18 -14 -3
r2=for	-25 14 11
r2=the	-3 10 -15
r3=<day-ahead>	-13 17 -4
r3=<day-today>	23 -11 -18
r3=on	19 -28 6
r3=the	-7 16 -18
r4=,	19 -18 0
r4=.	8 2 -26
r4=<day-gone>	15 -12 -3
r4=<span>	-15 10 4
r4=last	-22 14 7
r4=of	0 -16 11
r4=on	-15 12 2
r4=the	16 -9 -8
r4=to	-9 -8 16
r=, for	-13 15 -2
r=. <end>	-5 -5 16
r=on <day-ahead>	-14 20 -7
right:experts	-18 8 9
right:running	-17 -14 27
s:'s	-1 14 -22
s:,	7 5 -20
s:<day-ahead>	-67 69 -4
s:<day-gone>	34 -33 -7
s:<day-today>	14 -34 17
s:<month-gone>	28 -18 -19
s:<not>	20 -12 -15
s:<organisation>	14 0 -31
s:<person>	19 -8 -17
s:<span>	18 -9 -14
s:<v-bear>	1 7 -18
s:<v-down>	0 12 -25
s:<v-end>	4 -20 13
s:<v-suspend>	5 3 -17
s:<v-target>	-7 -9 16
s:an	27 -21 -8
s:and	18 -21 1
s:be	-33 36 -3
s:been	3 -15 9
s:begin	-20 11 10
s:both	-15 7 6
s:busan	23 -20 -3
s:by	13 -2 -18
s:day	-5 -17 22
s:did	17 -15 -2
s:earth	17 -13 -2
s:end	10 -30 11
s:expert	-25 5 17
s:first	16 -9 -10
s:forty	24 -21 -3
s:four	-9 15 -7
s:geneva	34 -27 -12
s:go	2 -16 11
s:good	-16 5 10
s:great	21 -19 -1
s:had	26 -24 -3
s:has	-19 24 -5
s:hour	21 -15 -7
s:i	16 -11 -5
s:if	-15 16 0
s:later	-20 22 -2
s:london	21 -18 -3
s:madrid	17 -12 -6
s:minister	16 -10 -7
s:morning	-13 15 0
s:new	5 -30 19
s:next	-24 27 -7
s:not	16 -11 -8
s:now	-18 15 2
s:of	7 -15 8
s:off	6 -16 2
s:on	-13 23 -14
s:one	12 -17 4
s:our	16 -7 -11
s:pari	15 -12 -1
s:round	10 3 -24
s:see	-20 22 -1
s:since	-2 -19 19
s:sixth	-15 16 0
s:speak	-27 29 -1
s:spoke	25 -17 -13
s:stockholm	28 -21 -9
s:talk	3 -15 7
s:talked	15 -11 -2
s:telephoned	17 -16 0
s:the	3 7 -21
s:then	17 -13 -4
s:thi	-5 -13 19
s:three	18 -10 -11
s:through	3 -15 8
s:to	-20 21 -2
s:under	15 -12 -2
s:week	-23 15 7
s:were	15 -9 -6
s:will	-12 17 -3
s:would	-15 17 -3
s:york	0 -16 13
s:—	15 -11 -4
sa:'s	11 0 -19
sa:, <day-gone>	16 -11 -8
sa:, the	37 -32 -8
sa::	0 11 -20
sa:<agent>	11 0 -15
sa:<day-ahead>	-47 39 8
sa:<day-gone>	20 -29 5
sa:<day-gone> ,	39 -35 -10
sa:<day-gone> for	-15 -1 17
sa:<day-today>	5 -15 9
sa:<day-today> —	15 -7 -8
sa:<month-ahead>	-11 16 -6
sa:<month-gone>	15 -9 -9
sa:<not>	18 -11 -13
sa:<person>	13 -17 2
sa:<seat>	-14 17 -1
sa:<v-agree>	11 -22 5
sa:<v-end>	1 -22 18
sa:<v-propose>	0 9 -19
sa:a	21 -21 -3
sa:again	20 -17 -3
sa:and	17 -21 3
sa:as	-21 11 7
sa:been	14 -22 3
sa:begin	-17 13 4
sa:day	-18 -4 22
sa:end	3 -27 16
sa:for a	-16 2 13
sa:four	-17 20 -4
sa:from	0 11 -17
sa:from <day-ahead>	-16 19 -2
sa:in <month-gone>	20 -15 -5
sa:in <name>	-14 15 0
sa:in <seat>	-16 14 2
sa:in the	-15 18 -4
sa:is	-14 15 -1
sa:later	-19 20 0
sa:minute	19 -17 0
sa:minute .	16 -14 0
sa:new	11 -15 2
sa:next	-15 18 -1
sa:of the	26 -22 -7
sa:on <day-ahead>	-23 35 -22
sa:since	-2 -15 15
sa:tariff .	10 3 -16
sa:the	4 7 -24
sa:the two	-16 20 -6
sa:their	17 -13 -2
sa:two	0 8 -21
sa:up	15 -14 0
sa:was	18 -14 -6
sa:week	-17 18 -2
sa:week of	-17 17 0
sb:'s	-12 18 -7
sb:,	11 -2 -15
sb:, in	-1 9 -18
sb:-	10 -15 0
sb:.	12 -19 3
sb:<day-ahead>	-9 21 -21
sb:<day-ahead> ,	-11 16 -7
sb:<day-ahead> in	-11 15 -5
sb:<day-gone>	0 8 -23
sb:<month-gone>	21 -16 -9
sb:<number> ,	-9 -12 19
sb:<organisation>	4 7 -27
sb:<person>	4 4 -17
sb:<span>	29 -18 -18
sb:<v-down>	-6 15 -15
sb:<v-return>	-17 9 6
sb:an	17 -14 -3
sb:and the	21 -14 -7
sb:be	-34 38 -7
sb:did	22 -21 -1
sb:expert	-15 6 8
sb:first	21 -16 -7
sb:for	0 10 -21
sb:has	-20 18 2
sb:have	-15 10 4
sb:hour	16 -11 -5
sb:last	15 -9 -6
sb:not	22 -21 0
sb:of	4 -15 10
sb:of the	-2 11 -16
sb:on	-14 20 -10
sb:on a	-18 10 7
sb:one	17 -15 -2
sb:president	16 -10 -8
sb:speak	-15 16 0
sb:spoke	16 -12 -4
sb:spoke by	19 -16 0
sb:that	-18 18 0
sb:the first	18 -16 -2
sb:there	-10 15 -6
sb:to	-30 35 -10
sb:truce	15 -9 -6
sb:were	16 -11 -4
sb:will	-17 17 0
sb:would	-19 20 0
sent:calls	-3 12 -20
sent:coming	-52 52 0
sent:ended	11 -32 18
sent:experts	-33 20 12
sent:m=come	-11 15 -5
sent:m=meeting	-15 10 4
sent:m=met	31 -28 -6
sent:m=round	3 6 -18
sent:m=sitting	-16 10 5
sent:m=talked	15 -11 -2
sent:m=talks	4 -19 8
sent:m=to see	-15 16 0
sent:running	-13 -20 33
sent:summit	14 -6 -15
sent:wished	10 1 -29
sides=1	22 -25 1
sort=meeting	-12 17 -7
t0=future	-14 19 -6
t0=modal	-17 15 0
t0=past	38 -38 -6
t0=perfect	-16 13 3
t1=future	-14 19 -6
t1=modal	-17 15 0
t1=participle-passive	19 -12 -8
t1=past	34 -36 -3
t1=perfect	-18 14 3
t1=present	-15 1 14
t2=perfect	15 -13 -1
t2=present	-13 21 -8
tail=a	-27 18 11
tail=d	24 -14 -16
tail=e	15 -4 -14
tail=g	-25 33 -15
tail=i	-15 25 -17
tail=k	12 -30 12
tail=m	2 -27 16
tail=n	24 -13 -18
tail=o	32 -11 -40
tail=r	13 -1 -25
tail=s	0 -19 19
top	21 -36 10
town-r	15 -18 0
town=l1	26 -19 -11
town=l3	-17 15 2
town=r1	16 -9 -7
tri:city day-none no-word	1 7 -21
tri:l=<begin> city no-word	25 -16 -12
tri:l=<begin> day-none no-word	-16 18 -1
tri:l=<begin> day=r0 no-word	-6 -14 18
tri:l=in city day-none	3 4 -17
tri:l=in day-none no-word	19 -12 -11
tri:l=in day=r0 sent:sure	17 -24 3
tri:l=in day=r2 part:sure	-13 -2 15
tri:l=in seat-other day-none	16 -10 -5
tri:l=in seat-other no-word	16 -9 -6
tri:l=in unknown day=l1	-10 17 -7
tri:l=in unknown prev:sure	-11 16 -5
tri:l=the day-none no-word	19 -29 9
tri:l=the word day-none	8 -20 12
tri:l=the word day=r1	-18 20 0
tri:l=to day-none no-word	-15 7 5
tri:seat-home day=r0 no-word	5 -23 11
tri:seat-side day-none no-word	3 4 -18
tri:unknown day=l1 no-word	-16 19 -2
tri:unknown day=r1 no-word	-13 17 -3
tri:word day-none no-word	24 -33 9
tri:word day=r1 no-word	-15 18 -5
two-words	4 -24 20
v1=meet	16 -11 -7
v2-none	10 -1 -16
vt0=be future	-13 15 0
vt0=be past	21 -17 -4
vt1=be future	-13 15 0
vt1=be past	20 -17 -4
word=speak	-16 17 0
word=spoke	26 -24 -3
words=0	-14 -1 18
words=1	-25 21 4
words=3	6 5 -21
words=5	17 -14 -5
year	18 -12 -5`;
