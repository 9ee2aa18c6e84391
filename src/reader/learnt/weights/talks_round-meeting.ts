// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	20 -3 -16 -17
a:'s .	-20 22 0 0
a:<agent>	29 -18 -9 -2
a:<day-ahead> .	8 2 -3 -15
a:<day-gone> .	26 -23 0 0
a:<gate>	22 -16 -6 0
a:<level-noun>	1 -15 -1 10
a:<month-gone>	-15 0 5 10
a:<not>	-10 15 -2 -4
a:<number>	28 -32 -4 2
a:<organisation> has	-14 15 0 0
a:<v-bear>	21 -16 -6 0
a:<v-begin>	15 -13 -9 2
a:<v-impose>	7 -3 -16 6
a:a	17 -4 -15 -7
a:again	-17 20 -1 0
a:again .	-16 18 0 0
a:before	-19 18 3 0
a:door	-11 -5 15 0
a:down	-22 17 6 0
a:home	17 -14 -2 0
a:it was	-14 15 0 0
a:its	15 -6 -7 -1
a:need	-15 16 0 0
a:on <day-gone>	7 -3 5 -22
a:on <quality>	-15 3 8 5
a:one	12 -20 1 0
a:second	-15 0 6 10
a:sign	-18 20 -2 0
a:since	10 -20 3 1
a:talk	17 -12 -6 0
a:that	15 -12 -1 0
a:time	20 -12 -8 0
a:would	-7 15 -8 -1
a:year	16 -9 -6 0
b:(	15 -9 -2 0
b:, and	19 -14 -10 0
b:, in	-36 15 5 13
b:-	25 -21 -2 0
b::	-7 15 -5 -7
b:: <number>	15 -11 0 0
b:: the	-24 18 6 0
b:;	-17 22 -7 0
b:<day-gone>	6 6 -15 -11
b:<goods>	21 -16 -5 -2
b:<level>	16 -20 3 -4
b:<name>	3 3 -21 3
b:<not>	3 6 -17 -9
b:<number>	19 -8 -12 -7
b:<office>	-23 18 0 3
b:<person>	-34 17 19 -10
b:<person> and	-11 16 -3 -3
b:<span> in	-15 20 -2 0
b:<v-bear>	17 -9 -1 -10
b:<v-stay>	19 -18 -12 8
b:again	18 -7 -7 -5
b:and	-7 22 -18 -6
b:and <name>	-20 22 -6 0
b:are	-11 21 -5 -13
b:are to	-10 18 -3 -6
b:be	-17 13 -1 2
b:clock	-22 22 0 0
b:custom	4 -18 0 10
b:delegation	-16 25 -4 -6
b:due	19 -19 1 -5
b:expert	1 -15 0 9
b:from	4 -19 11 5
b:he	-21 20 0 1
b:hour	-17 9 8 0
b:in the	31 -26 -1 -5
b:is the	9 -19 4 0
b:its	7 -16 0 6
b:joint	-17 20 0 -1
b:night	-8 16 -7 0
b:nobody	-16 17 0 0
b:on the	-16 3 10 1
b:or	19 -18 0 0
b:place	-10 15 -1 -4
b:price	15 -14 0 0
b:rate	16 -13 0 0
b:round of	15 -13 0 0
b:shook	-16 4 11 0
b:shook hand	-16 4 11 0
b:side	22 -15 -7 -6
b:sit	-6 -2 -8 15
b:sit in	-18 0 0 13
b:take place	-13 19 -1 -4
b:talk	-4 16 -18 -8
b:that the	17 -5 -9 -6
b:the	16 -11 4 -27
b:the <person>	-20 18 -5 7
b:the delegation	-12 15 0 0
b:them	-15 15 0 0
b:third	17 -12 0 -1
b:time	-13 17 -1 -2
b:to	8 -9 10 -16
b:under	19 -12 -5 0
b:up	-8 0 -10 16
b:was in	-16 6 0 7
b:we	-20 25 -4 -1
b:which the	-14 16 0 0
b:who	7 -15 -10 13
b:with	8 -3 -16 4
c1=agree	17 -7 -8 -8
c2=impose	14 -18 -12 10
c2=suspend	18 -13 -2 0
city	-17 21 -2 -9
count=1	54 -33 -25 -11
count=2	-30 35 -2 -7
count=3	-34 16 23 1
count=5	-10 16 -7 0
count=many	30 -25 -2 0
ct0=bear present	13 0 -21 0
ct0=stay future	-22 23 0 -7
ct1=agree past	-6 15 -9 -1
ct1=bear present	13 0 -21 0
ct1=say past	16 -11 -2 -1
ct1=stay future	-22 23 0 -7
ct2=bear past	18 -14 -3 0
ct2=bear present	15 -11 0 0
ct2=down past	-21 17 5 0
day-none	17 -4 -9 -10
day=l2	9 -6 4 -16
day=l3	27 -13 -13 -8
day=r4	2 0 -20 10
days=0	16 -3 -9 -10
f:"	16 -7 -4 -10
f:)	16 -12 0 -3
f:.	-1 10 -2 -15
f:<agent>	4 9 -9 -19
f:<day-ahead>	5 -1 -17 6
f:<day-gone>	-22 17 4 0
f:<duty>	-28 24 5 0
f:<gate>	-28 29 6 -14
f:<goods>	13 3 -27 -5
f:<level>	22 -28 2 0
f:<money>	22 -13 -2 -3
f:<name>	-16 28 -21 1
f:<office>	-13 -9 -12 35
f:<organisation>	16 -18 4 -6
f:<person>	-32 21 20 -11
f:<quality>	-3 2 10 -19
f:<span>	-6 11 3 -22
f:<v-bear>	21 -26 -12 12
f:<v-down>	-12 10 10 -16
f:<v-end>	26 -20 0 -12
f:<v-impose>	3 -2 16 -40
f:<v-say>	7 7 -6 -26
f:<v-target>	-20 11 11 -1
f:<v-threaten>	-15 10 5 0
f:<v-up>	14 -16 6 -10
f:and	-14 3 25 -20
f:anyone	-13 15 0 0
f:are	21 -29 3 0
f:at	11 -5 -17 5
f:back	30 -25 -3 0
f:because	-22 22 0 0
f:become	15 -22 9 0
f:been	-16 12 8 -9
f:being	-17 -11 24 -1
f:by	-3 16 -13 -8
f:call	15 -35 8 7
f:car	13 -19 -3 10
f:conversation	-16 20 -1 0
f:could	24 -21 0 0
f:country	-16 17 0 0
f:day	21 -22 0 -4
f:did	17 -10 -2 -6
f:duty	-3 17 -15 -6
f:each	15 -20 0 0
f:evening	-19 -7 0 23
f:fee	19 -13 -5 0
f:find	21 -20 0 0
f:for	11 -16 5 0
f:four	-24 26 0 -5
f:fourth	-23 29 -3 -8
f:good	15 -9 0 -2
f:hand	-1 -19 15 0
f:has	13 -10 4 -17
f:have	-3 11 -19 5
f:he	1 11 -19 -5
f:him	18 -11 -4 0
f:his	-15 16 2 -5
f:isn't	-21 15 0 6
f:lift	16 -15 0 0
f:matter	-18 17 -1 5
f:more	41 -30 -13 -1
f:must	-16 15 0 0
f:negotiate	-13 16 -1 0
f:new	0 -15 11 0
f:nothing	-7 16 -6 -6
f:on	0 -7 22 -25
f:one	-15 17 -9 5
f:other	0 -23 7 11
f:over	16 -5 -10 -3
f:paper	-24 25 0 0
f:pay	18 -27 -7 10
f:reply	-13 15 0 0
f:rest	16 -3 -13 0
f:round	16 -14 -15 9
f:run	19 -11 -8 0
f:same	-13 -3 -4 21
f:settle	18 -18 0 0
f:side	-14 21 -2 -7
f:sign	14 -18 4 0
f:stand	-16 7 3 5
f:still	20 -22 2 0
f:table	-15 26 -8 -6
f:talk	0 -11 18 -6
f:tariff	-36 24 15 0
f:that	5 7 -7 -27
f:the	6 -20 6 14
f:there	-1 21 -27 -15
f:think	16 -15 0 0
f:time	17 -31 15 -4
f:top	-32 30 3 0
f:under	20 -10 -6 0
f:vote	-19 21 0 0
f:we	-11 15 -4 0
f:were	-1 10 -15 0
f:what	10 5 -20 -3
f:where	-23 29 -3 -5
f:which	-21 21 0 -2
f:will	-16 16 7 -15
f:would	18 -13 -2 0
f:yield	-16 17 0 0
f:you	21 -17 -2 -1
f:—	-12 15 0 0
first-of-paragraph	17 0 -14 -16
has-future	3 0 -20 6
has-gerund	-9 23 -18 -10
has-infinitive	6 -15 11 0
has-participle	26 -13 -17 0
has-present	18 -3 -10 -19
headline	0 16 -15 -25
heads=0	17 11 -45 -8
heads=1	0 -14 17 -11
heads=2	0 -38 32 -6
kind=town	17 -1 -13 -14
l1=,	-15 15 0 0
l1=<number>	17 -14 0 0
l1=are	-21 21 0 0
l1=in	-16 9 4 4
l1=the	15 0 -12 -15
l1=with	20 -26 -8 6
l2=)	-14 16 0 0
l2=,	-32 6 14 14
l2=<day-ahead>	-24 17 3 2
l2=<duty>	9 -16 -2 5
l2=<goods>	27 -12 -10 -10
l2=<office>	-15 15 2 -5
l2=<seat>	15 -8 -4 -4
l2=<sender>	15 -12 0 0
l2=<span>	-12 18 -4 -1
l2=<v-agree>	15 -3 -14 -2
l2=<v-begin>	18 -17 2 -6
l2=<v-impose>	9 0 -18 0
l2=and	1 12 -16 -6
l2=in	16 -10 -3 -2
l2=it	17 -2 -15 -7
l2=talk	-10 17 -8 -2
l2=the	23 -17 -5 0
l2=up	-17 9 -1 8
l3=.	22 -20 0 0
l3=<begin>	16 -8 -3 -7
l3=<goods>	10 -16 -3 6
l3=<month-ahead>	-16 18 0 -1
l3=<month-gone>	-16 15 1 -2
l3=<number>	-14 21 -8 -3
l3=<organisation>	-21 23 0 0
l3=<v-bear>	0 15 -2 -20
l3=<v-down>	-23 8 3 7
l3=<v-stay>	17 -9 -7 0
l3=a	-13 22 -10 -6
l3=at	16 -13 0 0
l3=come	-20 5 3 7
l3=delegation	-15 17 0 0
l3=first	-19 16 0 0
l3=meet	4 11 -7 -17
l3=of	24 -9 -12 -8
l3=third	18 -17 0 0
l3=three	-14 17 0 -1
l3=who	5 -20 0 12
l4=,	42 -43 -13 6
l4=.	-24 26 0 0
l4=:	-15 18 -7 1
l4=<begin>	14 -6 3 -16
l4=<number>	-12 16 -1 0
l4=<office>	-20 -2 16 5
l4=<v-bear>	-3 20 -9 -7
l4=a	15 -13 4 -8
l4=by	16 -11 0 0
l4=down	-15 0 0 13
l4=for	19 -13 -3 0
l4=it	-16 6 -2 10
l4=meet	-7 16 -5 -3
l4=next	-14 16 0 -2
l4=on	7 -19 3 8
l4=president	-5 -11 16 0
l4=that	18 -7 -5 -8
l4=the	-13 25 -15 -6
l4=was	-12 17 -3 -2
l4=we	-14 15 0 0
l4=which	-17 20 -2 0
l=, at	-20 11 10 -1
l=, in	-44 16 8 16
l=<begin> from	-6 -12 0 16
l=<span> in	-15 20 -2 0
l=in the	20 -19 0 0
l=of the	19 -18 0 -3
l=sit in	-17 0 0 13
l=talk in	-10 16 -5 -1
l=was in	-15 3 0 7
lead=(	15 -9 -2 0
lead=:	-8 17 -6 -7
lead=;	-17 22 -7 0
lead=and	14 -16 -9 6
lead=beijing	-12 -11 18 0
lead=by	15 -10 -3 0
lead=cairo	-22 25 -1 0
lead=manila	15 -10 -2 0
lead=talks	19 -16 -1 0
lead=that	13 -24 -1 11
lead=the	-7 10 7 -31
lead=who	7 -15 -10 13
left:ended	-21 21 -11 7
left:experts	-22 -49 -9 60
left:m=delegations	-17 22 -1 -3
left:m=due	16 -16 1 -5
left:m=here	22 -19 0 0
left:m=negotiators	-14 20 -2 -3
left:m=round	29 -12 -16 -16
left:m=shook hands	-16 4 11 0
left:m=talks	11 -2 -17 0
left:m=time	16 -10 -2 -4
left:m=visit	-14 -1 18 -2
left:meets	-35 27 12 0
left:summit	-14 -18 30 -11
left:wished	23 -12 -11 -11
lll=<begin> <begin> from	-6 -12 0 16
lll=the <organisation> in	15 -20 0 -6
loud	25 -14 -11 -10
lr=, ,	-24 15 8 2
lr=, .	-31 21 9 5
lr=, <end>	22 -17 0 -3
lr=: ,	-21 29 -6 -10
lr=<begin> ,	-39 24 16 9
lr=<begin> .	17 -13 0 0
lr=<begin> :	8 -31 -2 11
lr=and .	16 -13 0 0
lr=at in	-11 16 -2 0
lr=at on	-30 12 8 5
lr=for ,	16 -25 -2 4
lr=for on	-16 15 0 0
lr=from ,	23 -16 -6 -1
lr=in .	18 -15 -7 1
lr=in :	-13 15 0 0
lr=in <day-ahead>	-26 11 6 0
lr=in <end>	-39 42 -3 -3
lr=in and	-16 15 0 -1
lr=in the	1 -21 5 5
lr=of <end>	-21 22 0 0
lr=the .	18 -16 0 0
lr=the on	19 -16 -2 0
lr=to .	-10 15 -2 -1
name=Accra	24 -28 -3 6
name=Algiers	16 -12 0 0
name=Basel	21 -19 0 0
name=Beijing	-19 -76 64 -27
name=Beijing of CN-US	-19 -70 61 -25
name=Bergen	-35 19 0 19
name=Brief	19 -18 0 0
name=Buenos Aires	-8 -21 26 0
name=Buenos Aires of CN-US	-17 -19 29 0
name=Busan	4 -63 45 3
name=Busan of CN-US	4 -63 48 -10
name=Canberra	32 -29 -1 -1
name=Delhi	-5 -6 -4 16
name=Geneva	11 -2 -24 0
name=Geneva of CN-US	-8 18 -18 -8
name=Incheon	-5 -7 -3 16
name=Istanbul	-22 18 0 3
name=Jakarta	36 -23 -11 -9
name=Kuala Lumpur	-16 31 -19 -9
name=Kuala Lumpur of CN-US	-28 41 -16 -6
name=Lima	-39 14 0 23
name=London	-35 43 -21 0
name=London of CN-US	-52 58 -14 -2
name=Madrid	-38 45 -9 -1
name=Madrid of CN-US	-30 34 -5 0
name=Manila	52 -42 -14 -4
name=Mombasa	-36 34 0 0
name=Montevideo	-11 17 -3 -2
name=Muscat	-13 17 -2 0
name=Nairobi	27 -17 -5 -5
name=New York	6 7 -17 -6
name=Oslo	32 -26 -5 0
name=Ottawa	18 -14 0 0
name=Panama City	-19 22 -1 0
name=Paris	-26 31 -8 0
name=Paris of CN-US	-26 32 -7 0
name=Quito	22 -19 -1 0
name=Rotterdam	22 -21 0 0
name=San José	-14 16 0 0
name=Seoul	19 -1 -14 -4
name=Singapore	16 -2 -2 -12
name=Stockholm	-49 56 -12 -4
name=Stockholm of CN-US	-36 43 -10 -2
name=Tbilisi	10 -15 -1 5
name=TikTok	22 -19 0 0
name=TikTok of CN-US	17 -15 0 0
name=Tokyo	33 -28 -3 0
name=Tunis	-26 22 -8 11
name=Washington	8 -62 36 0
name=Washington of CN-US	0 -48 30 4
name=White	36 -24 -16 -1
name=White of CN-US	30 -20 -13 -1
nc2=propose	16 -25 9 -1
nc2=stay	7 6 -21 -6
nc2=suspend	18 -12 -3 0
nct2=bear past	-14 20 -4 -1
nct2=bear present	21 -16 0 -2
nct2=impose past	8 -17 9 -3
nct2=stay present	10 0 -20 0
next:calls	-12 -12 2 25
next:ended	-13 20 -8 -8
next:experts	-14 -8 6 21
next:heads=0	6 13 -24 -8
next:heads=1	-7 -5 20 -11
next:heads=2	-15 -14 23 4
next:meets	-34 24 16 -3
next:running	12 -4 -18 3
next:sure	-42 10 21 19
next:wished	22 -17 -11 5
next=)	-24 25 0 0
next=:	6 0 -23 3
next=and	-18 4 11 5
next=that	0 8 -15 -3
next=—	23 -20 0 0
nhas-participle	-5 -9 0 15
nhas-past	0 1 5 -18
nhas-present	22 -17 -8 0
nt2=past	-1 1 7 -15
nv2=be	-4 16 -23 -3
nvt2=be future	-10 15 -2 0
o:calls	44 -35 -6 -9
o:coming	-33 22 17 -4
o:ended	-14 19 2 -17
o:experts	-3 -36 -18 42
o:experts-near	-43 -58 -37 96
o:heads	-25 -35 54 -7
o:l=,	-37 41 -7 0
o:l=:	-9 24 -18 -20
o:l=<begin>	23 -13 -7 -14
o:l=<number>	22 -18 -2 0
o:l=after	-18 23 -7 0
o:l=and	18 -8 -15 0
o:l=are	-21 21 0 0
o:l=at	-12 17 -5 -8
o:l=between	-13 17 -5 0
o:l=in	-64 45 16 17
o:l=leave	-23 26 -2 0
o:l=near	-17 14 3 0
o:l=the	7 7 -10 -20
o:l=to	-39 23 25 -8
o:l=when	-11 15 -2 0
o:l=which	33 -35 0 -2
o:l=with	54 -50 -27 2
o:m=assembly	22 -15 -6 0
o:m=bargain	4 -18 0 7
o:m=comes	-21 20 1 0
o:m=delegation	-15 16 0 0
o:m=delegations	-17 27 -6 -9
o:m=due	13 -19 8 -5
o:m=expected	-15 7 9 -1
o:m=met	-5 -12 16 2
o:m=negotiators	-30 38 -4 -6
o:m=signed	27 -18 -8 -3
o:m=table	-16 25 -13 -1
o:m=talks	-19 32 -34 0
o:m=there	13 -7 -20 5
o:m=time	16 -1 -19 -7
o:m=visit	-25 -3 27 0
o:m=went	-4 16 -17 0
o:meets	-40 33 20 -10
o:r='s	23 -12 -6 -12
o:r=(	-37 35 7 -9
o:r=,	-56 35 20 14
o:r=:	22 -19 -18 6
o:r=<day-gone>	-16 7 3 8
o:r=<number>	18 -15 0 0
o:r=again	-35 36 0 0
o:r=and	21 -9 -11 -14
o:r=announce	15 -10 -4 0
o:r=before	-17 18 0 0
o:r=come	18 -14 -1 0
o:r=expect	-25 28 -3 0
o:r=fall	-13 19 -9 0
o:r=from	-22 15 -3 5
o:r=have	-15 17 0 0
o:r=in	-50 29 19 5
o:r=of	23 -18 -1 -1
o:r=on	-44 28 10 9
o:r=pay	19 -18 0 0
o:r=sign	-17 19 0 0
o:r=still	22 -18 -6 0
o:r=the	-3 -15 7 12
o:r=truce	-15 17 0 0
o:r=will	20 -30 -9 8
o:r=with	-26 34 -8 -4
o:r=would	28 -13 -12 -5
o:r=—	23 -17 -4 0
o:running	17 -10 -18 0
o:summit	-36 -8 43 -13
o:summit-near	-33 -31 63 -29
o:sure	-24 12 24 -8
o:wished	16 0 -19 -27
pair:both n=1	-15 11 4 0
pair:both n=2	13 -14 9 -19
pair:both n=3	4 0 -15 6
pair:city 	-18 13 9 -2
pair:city both	-15 11 6 -2
pair:city coming	1 8 -25 0
pair:city day=l1	-24 25 2 -5
pair:city day=r4	-24 21 -5 5
pair:city ended	-6 15 -8 -10
pair:city n=1	-1 8 0 -17
pair:city n=2	-24 21 -2 5
pair:city n=4	20 -17 -1 0
pair:city no-word	-11 10 11 -15
pair:city not-both	-9 16 -7 -6
pair:city part:sure	20 -12 -9 -4
pair:city prev:sure	-11 16 -12 0
pair:city sent:sure	-21 20 -10 4
pair:coming both	9 -16 6 0
pair:coming n=2	6 -17 1 10
pair:day-none 	4 6 -1 -17
pair:day-none coming+ended	15 -14 0 0
pair:day-none n=1	15 -12 2 -5
pair:day-none n=3	0 6 -27 7
pair:day-none part:sure	30 -37 5 -1
pair:day-none prev:sure	5 1 -3 -16
pair:day-none sent:sure	3 11 -20 -6
pair:day=l1 	-18 16 5 -3
pair:day=l1 n=1	-20 10 9 0
pair:day=l1 not-both	-12 17 0 -4
pair:day=l1 prev:sure	-17 21 0 -2
pair:day=l1 sent:sure	-19 -2 14 3
pair:day=l3 	15 -3 -9 -5
pair:day=l3 n=1	23 -14 -9 -2
pair:day=l3 no-word	22 -10 -11 -4
pair:day=l3 not-both	22 -15 -4 -4
pair:day=l4 n=1	-20 8 0 7
pair:day=l4 part:sure	-17 21 -3 0
pair:day=r0 both	-15 20 0 -15
pair:day=r0 coming	6 -21 4 13
pair:day=r0 ended	-17 20 0 -1
pair:day=r0 n=1	-19 14 4 -5
pair:day=r0 n=2	16 -21 0 5
pair:day=r0 no-word	3 5 -4 -21
pair:day=r0 sent:sure	-26 -2 23 9
pair:day=r1 ended	-31 31 0 -8
pair:day=r1 n=1	-8 16 -6 -9
pair:day=r1 running	-14 15 0 0
pair:day=r2 	0 3 -17 5
pair:day=r2 n=1	-3 8 -18 6
pair:day=r2 prev:sure	-10 15 0 -5
pair:day=r3 both	17 -23 6 -3
pair:day=r3 no-word	14 -7 -19 3
pair:day=r3 not-both	1 12 -22 -2
pair:day=r4 	4 -2 -18 11
pair:ended both	-17 21 3 -19
pair:ended n=1	-2 8 -20 6
pair:ended+running not-both	9 -17 10 -8
pair:l=( unknown	20 -18 0 0
pair:l=<begin> both	-9 16 -1 -6
pair:l=<begin> city	-17 7 14 -7
pair:l=<begin> day=r2	-16 5 0 14
pair:l=<begin> ended	14 -20 2 0
pair:l=<begin> n=2	15 -5 -5 -12
pair:l=<begin> prev:sure	-17 20 0 -4
pair:l=<begin> seat-other	-17 0 6 12
pair:l=<begin> unknown	19 -9 -26 0
pair:l=and n=1	23 -26 0 -1
pair:l=and n=2	16 -8 -3 -2
pair:l=and no-word	17 -17 -1 1
pair:l=and not-both	20 -17 0 -5
pair:l=are 	-21 21 0 0
pair:l=are no-word	-21 21 0 0
pair:l=at day=r1	-34 19 6 3
pair:l=at part:sure	-18 17 -4 0
pair:l=between not-both	-13 15 0 0
pair:l=for 	4 -20 -7 15
pair:l=for day=r1	-15 15 0 0
pair:l=from day-none	7 -18 1 8
pair:l=from n=1	-1 2 -18 10
pair:l=from sent:sure	15 -13 0 0
pair:l=in both	-22 9 8 3
pair:l=in coming	-18 10 9 -1
pair:l=in day=l1	-16 16 2 -3
pair:l=in day=r0	0 -15 9 10
pair:l=in ended	-10 15 -5 -1
pair:l=in n=2	-17 6 1 12
pair:l=in prev:sure	-22 16 3 0
pair:l=in running	15 -14 -11 2
pair:l=in seat-home	8 -21 10 0
pair:l=in seat-side	-4 -17 13 9
pair:l=in sent:sure	-16 1 3 8
pair:l=in unknown	-31 30 -7 3
pair:l=of both	9 -16 6 -1
pair:l=of sent:sure	4 -15 8 0
pair:l=on day-none	15 -13 0 0
pair:l=on no-word	17 -15 0 0
pair:l=that not-both	0 -16 3 5
pair:l=the 	-1 18 -18 -9
pair:l=the both	31 -26 -5 -1
pair:l=the coming	29 -25 -4 -1
pair:l=the day-none	-18 27 -12 -3
pair:l=the day=l1	17 -13 -2 0
pair:l=the day=r2	6 -20 5 0
pair:l=the n=1	16 0 -21 -8
pair:l=the unknown	21 -11 -10 -8
pair:l=to both	-10 0 15 -2
pair:l=to seat-side	-13 -3 20 0
pair:l=with 	29 -20 -5 -2
pair:l=with day-none	10 -18 -2 7
pair:l=with n=1	7 -15 -6 7
pair:l=with no-word	12 -17 -6 7
pair:l=with not-both	10 -17 -6 7
pair:l=— day-none	27 -25 0 0
pair:l=— day=l1	-19 9 11 0
pair:l=— n=1	-16 6 10 0
pair:no-word 	25 -10 -12 -13
pair:no-word n=1	8 0 -15 3
pair:no-word n=2	23 -19 8 -22
pair:no-word n=3	30 -24 -13 2
pair:no-word n=4	-10 16 -4 -6
pair:no-word not-both	28 -14 -15 -9
pair:not-both n=3	13 -5 0 -19
pair:part:sure coming	11 -15 5 1
pair:part:sure ended	-13 21 -7 -9
pair:part:sure running	19 -14 -5 0
pair:prev:sure both	6 -15 1 4
pair:prev:sure not-both	-8 21 -16 -13
pair:running n=2	17 -12 -1 -1
pair:seat-home both	-15 8 10 -3
pair:seat-home day-none	3 -16 5 7
pair:seat-home n=1	-8 18 -15 2
pair:seat-home n=2	13 -39 21 -1
pair:seat-home no-word	11 -17 -5 7
pair:seat-home running	-11 16 -4 0
pair:seat-other day=r0	-8 -7 17 -2
pair:seat-other n=1	-20 12 4 3
pair:seat-other n=2	19 -4 -10 -8
pair:seat-side 	23 -16 -2 -24
pair:seat-side coming	-18 3 17 -7
pair:seat-side day=l1	11 -15 7 -3
pair:seat-side ended	-10 -4 0 17
pair:seat-side n=1	-9 -13 18 7
pair:seat-side n=2	32 -20 -9 -10
pair:seat-side no-word	19 -12 -10 0
pair:seat-side not-both	6 -17 12 0
pair:seat-side part:sure	-2 -9 15 -6
pair:sent:sure ended	-18 23 0 -5
pair:sent:sure n=1	-24 8 17 0
pair:sent:sure n=3	-12 18 -4 -2
pair:sent:sure n=4	16 -23 0 3
pair:sent:sure not-both	-18 3 1 14
pair:unknown 	17 -9 -27 3
pair:unknown both	22 -16 -8 0
pair:unknown coming	25 -19 0 -6
pair:unknown day-none	37 -14 -29 -33
pair:unknown day=l2	17 -10 -3 -4
pair:unknown day=r0	-36 28 11 0
pair:unknown day=r3	27 -20 -10 -1
pair:unknown day=r4	33 -36 -3 0
pair:unknown n=1	20 -9 -20 -1
pair:unknown n=3	18 -5 -11 -11
pair:unknown n=5	18 -17 0 0
pair:unknown no-word	31 -11 -37 -9
pair:unknown not-both	23 -8 -32 -6
pair:unknown sent:sure	3 -15 2 9
part:calls	22 -12 -5 -5
part:experts	8 -30 -15 26
part:m=delegations	-7 15 -3 -5
part:m=due	16 -16 1 -5
part:m=negotiators	-8 16 -2 -5
part:m=talks	9 4 -24 -7
part:m=time	26 -15 -11 -4
part:m=visit	-11 -3 15 0
part:running	15 -10 -4 -2
part:summit	-7 -9 19 -11
part:wished	16 -4 -12 -13
pc0=down	-15 18 0 -2
pc0=propose	18 -9 -3 -5
pc1=down	-21 24 0 -3
pc1=propose	30 -15 -7 -14
people=0	16 -2 -17 -7
people=1	15 -4 -9 -11
people=2	-18 12 4 0
phas-modal	17 -21 -1 3
phas-participle	20 -12 -4 -2
prev:apart	20 -15 -4 -3
prev:calls	-21 10 6 10
prev:experts	21 -13 -6 -2
prev:heads=0	20 -9 -12 -3
prev:heads=1	27 -22 -10 0
prev:heads=2	-20 4 18 -3
prev:meets	-11 -4 -3 25
prev:running	18 -8 -9 -3
prev:wished	5 -21 12 12
pt0=modal	16 -15 0 0
pt1=modal	19 -15 -3 0
pt1=participle-passive	19 -12 -4 -1
pv1=meet	-16 0 0 12
pv1=say	18 -7 -9 -1
q:"	19 -18 -2 0
q:'s	1 -12 16 -3
q:)	23 -21 -5 3
q:.	2 3 1 -18
q::	14 -18 0 3
q:;	-7 22 -13 -11
q:<agent>	-2 16 -18 -9
q:<day-ahead>	11 -16 11 -9
q:<day-today>	-20 27 -6 0
q:<gate>	13 -15 -10 11
q:<level>	8 -15 11 -4
q:<money>	12 -23 8 0
q:<name>	4 -23 19 1
q:<office>	6 -23 17 0
q:<organisation>	26 -9 -13 -13
q:<quality>	-18 20 -3 1
q:<sender>	23 -30 0 3
q:<v-agree>	20 -6 -11 -11
q:<v-down>	-25 21 5 0
q:<v-end>	4 -25 6 13
q:<v-return>	29 -23 -4 -2
q:<v-say>	17 -5 -17 0
q:@	-16 9 8 0
q:_	-17 10 9 0
q:an	-6 17 -5 -6
q:and	-8 1 18 -20
q:as	15 -18 0 0
q:at	-7 20 -29 0
q:been	-18 32 -15 -6
q:before	-17 21 -8 0
q:between	17 -15 0 0
q:but	-14 17 0 0
q:by	24 -24 -3 1
q:come	-17 6 8 1
q:else	18 -15 -1 0
q:end	20 -17 -7 0
q:far	11 -15 3 0
q:fourth	-16 12 0 1
q:from	-4 -22 28 0
q:gave	-19 20 0 0
q:go	19 -15 -13 2
q:good	-10 0 16 -6
q:has	15 -6 -4 -13
q:have	-5 15 -18 0
q:he	-4 19 -16 -6
q:let	17 -9 -3 -4
q:long	-16 16 0 0
q:minister	-13 17 -2 0
q:more	14 -16 0 0
q:never	-8 -9 15 0
q:new	-13 -3 20 -4
q:next	-14 16 5 -7
q:no	-27 12 7 11
q:not	36 -26 -15 -2
q:of	5 -15 5 7
q:pay	18 -18 -9 2
q:permit	-12 16 0 0
q:place	-25 25 1 -1
q:reciprocal	-18 15 6 0
q:round	18 -17 8 -15
q:say	18 -4 -9 -10
q:second	-23 3 9 10
q:sign	28 -6 -20 -6
q:sit	-11 19 -4 -4
q:spring	22 -18 -1 0
q:still	15 -13 0 0
q:table	18 -23 -1 6
q:talk	16 -15 -11 5
q:the	29 -25 -7 -2
q:their	19 -12 -3 -2
q:there	-9 17 -8 -5
q:thi	-25 20 0 4
q:through	-16 12 4 0
q:time	-9 17 -7 -6
q:to	16 -26 -2 9
q:trade	-21 17 0 1
q:truce	14 -15 -1 1
q:until	12 -17 3 -2
q:want	-11 15 -6 0
q:was	29 -34 0 5
q:we	20 -13 -11 0
q:week	13 -20 0 10
q:what	15 -1 -12 -6
q:with	11 -16 0 2
q:york	-2 -16 20 -1
qt=past	20 -33 10 0
r1=,	-17 3 15 5
r1=again	-14 16 0 0
r1=in	-27 17 0 9
r1=of	15 -11 -1 0
r1=time	16 -8 -7 0
r1=will	13 -21 -5 5
r1=with	-13 17 -3 0
r1=—	16 -14 0 0
r2=)	-16 16 0 0
r2=,	15 -5 -14 -7
r2=<day-ahead>	-19 8 0 10
r2=<day-gone>	-13 -4 17 4
r2=<day-today>	18 -8 -8 -16
r2=<level>	16 -11 0 0
r2=<month-ahead>	-16 15 0 0
r2=<month-gone>	-20 14 1 1
r2=<number>	19 -15 0 -3
r2=<person>	21 -9 -10 0
r2=<v-bear>	15 -10 0 -4
r2=<v-begin>	20 -15 -3 0
r2=<v-say>	15 -4 -10 0
r2=?	15 -10 -3 0
r2=by	0 -8 -6 15
r2=down	-23 17 6 0
r2=for	-31 34 -5 0
r2=in	-17 14 7 -13
r2=its	17 -8 -7 0
r2=leave	-16 10 0 7
r2=the	-10 -3 19 -1
r2=up	17 -16 0 0
r2=wednesday	-34 17 0 20
r3=<agent>	17 -13 0 0
r3=<day-gone>	-7 16 -1 -11
r3=<day-today>	-28 20 -5 15
r3=<goods>	17 -20 1 0
r3=<level>	-8 19 -13 0
r3=<v-begin>	-20 14 -5 11
r3=<v-down>	-16 5 10 0
r3=<v-impose>	20 -15 -4 0
r3=<v-propose>	-22 10 12 0
r3=a	-7 19 -14 -2
r3=and	-23 23 3 -8
r3=he	7 -15 1 4
r3=is	9 -15 -7 6
r3=line	-18 18 0 0
r3=of	21 -11 -7 -1
r3=on	12 -7 -17 3
r3=same	-18 17 1 0
r3=second	-17 -2 8 11
r3=the	-28 25 6 -4
r3=to	14 -5 -17 2
r3=two	-16 19 0 0
r4=(	15 -13 0 0
r4=,	-15 17 3 -7
r4=.	-17 12 -10 15
r4=<day-ahead>	23 -18 -5 0
r4=<day-today>	27 -23 -1 -3
r4=<end>	13 -6 -15 -1
r4=<number>	4 -16 14 -2
r4=<organisation>	-14 15 0 0
r4=<v-begin>	21 -13 -8 0
r4=<v-impose>	15 -2 -13 -3
r4=<v-say>	4 -15 8 0
r4=a	7 -18 10 0
r4=for	17 -9 -6 0
r4=in	20 -14 -3 -5
r4=it	20 -28 -1 7
r4=still	-23 18 0 7
r4=the	4 0 3 -16
r4=two	-33 26 8 0
r4=with	12 -17 2 0
r=, <day-ahead>	-34 22 10 -1
r=, <number>	21 -18 -2 0
r=, by	0 -15 -3 16
r=, in	-27 26 4 -5
r=, the	12 -28 12 0
r=, to	-29 29 0 0
r=, wednesday	-34 17 0 20
r=: the	-16 18 0 0
r=<day-ahead> ,	20 -19 0 0
r=<day-gone> ,	-16 20 -2 0
r=<day-gone> .	27 -27 1 -1
r=on <day-gone>	-2 0 11 -20
r=the <organisation>	-20 12 3 6
right:calls	15 -13 0 -1
right:ended	12 -7 0 -20
right:experts	-22 -4 -5 27
right:m=come	15 -13 -2 0
right:m=meeting	-23 16 8 -2
right:m=there	21 -16 -9 0
right:summit	2 -19 16 -2
right:sure	-9 0 15 0
right:wished	20 -16 1 -13
s:"	24 -16 -7 -3
s:<day-gone>	-3 12 -2 -16
s:<day-today>	31 -19 -16 -10
s:<goods-amount>	19 -28 5 -1
s:<goods>	15 -25 6 9
s:<level-noun>	0 -15 0 20
s:<level>	33 -33 -10 2
s:<month-ahead>	-28 23 11 -9
s:<month-gone>	-24 11 13 0
s:<name>	22 1 -37 -19
s:<number>	14 -5 4 -27
s:<office>	-4 4 -17 11
s:<organisation>	19 -12 -8 -5
s:<person>	4 6 -7 -17
s:<sender>	23 -11 -14 -1
s:<v-agree>	18 -13 4 -28
s:<v-deny>	12 -17 -6 7
s:<v-impose>	23 -16 3 -22
s:<v-propose>	9 -17 8 0
s:<v-suspend>	1 5 0 -23
s:<v-target>	16 -4 -25 1
s:a	14 -8 -16 5
s:aeroplane	-17 10 6 0
s:after	-1 11 -17 0
s:agree	0 -16 19 -5
s:agreement	24 -19 -3 0
s:air	-16 -4 19 0
s:all	4 10 -17 -6
s:an	-5 -4 15 -3
s:and	-17 19 3 -8
s:as	0 6 1 -18
s:away	17 -14 0 0
s:back	17 -4 -9 -9
s:base	-17 -3 19 0
s:basel	21 -19 0 0
s:battery	-25 23 1 0
s:become	15 -14 0 0
s:bell	17 -17 0 0
s:bergen	-34 19 -1 19
s:breakfast	17 -13 -4 0
s:brief	23 -22 0 0
s:brussel	16 -13 0 0
s:busan	13 -64 40 2
s:call	2 -17 -2 15
s:clock	-15 18 -2 0
s:coffee	-17 5 8 0
s:could	15 -12 -1 0
s:deadline	18 -16 0 0
s:delegation	-22 27 -9 0
s:did	20 -9 -14 -5
s:die	18 -16 0 0
s:door	-15 0 15 0
s:due	17 -30 9 1
s:duty	13 -2 -20 0
s:each	-11 21 -6 -7
s:earlier	-21 23 0 0
s:every	21 -11 -6 -2
s:expert	-14 -24 -5 34
s:fall	-22 0 25 -1
s:first	-6 19 -10 -11
s:flag	-11 15 -2 0
s:fly	-18 13 0 6
s:forty	-15 0 17 0
s:gas	-18 5 2 9
s:geneva	7 3 -33 -3
s:give	-16 18 0 0
s:given	21 -17 0 0
s:great	12 -15 4 0
s:grower	21 -24 0 2
s:had	-13 18 -1 -4
s:hall	14 -17 4 0
s:has	11 3 -18 -8
s:holiday	25 -23 -2 0
s:home	16 -15 2 -5
s:i	19 -12 -5 -1
s:incheon	-15 0 0 15
s:istanbul	-22 19 0 3
s:its	16 -21 0 0
s:joint	-19 15 -1 4
s:lamb	-15 17 0 0
s:leave	-2 -1 -16 16
s:led	-9 16 -6 0
s:legal	25 -23 -1 0
s:letter	16 -15 0 0
s:level	-7 -18 0 24
s:list	-11 -15 13 11
s:london	-24 32 -11 -4
s:look	9 -25 3 4
s:lower	18 -13 0 -1
s:madrid	-17 20 0 -3
s:make	6 -16 12 -5
s:manila	16 -12 -1 0
s:march	-16 17 0 0
s:may	-21 26 -5 0
s:minute	15 -28 11 -1
s:mombasa	-33 30 0 2
s:month	-18 20 0 -1
s:move	19 -17 0 0
s:mr	21 -22 0 1
s:muscat	-27 29 -1 0
s:must	15 -12 0 0
s:negotiation	-12 17 -5 -1
s:new	16 -8 -9 0
s:next	-17 9 2 5
s:night	-19 23 -1 0
s:no	0 8 -20 0
s:none	17 -15 0 0
s:of	5 -1 -16 10
s:one	3 11 -12 -16
s:or	28 -23 -3 0
s:oslo	29 -26 -1 0
s:out	15 -12 -1 -6
s:pari	-26 24 3 0
s:point	17 -13 -3 0
s:president	-12 -22 31 -5
s:propose	19 -9 0 -11
s:question	21 -16 -3 0
s:raise	-17 12 0 4
s:rate	23 -18 -2 -1
s:reply	18 -10 -7 0
s:review	-18 13 6 0
s:room	4 -18 13 0
s:rotterdam	23 -21 0 0
s:round	6 9 -14 -26
s:run	16 -11 -4 0
s:same	-6 -3 15 -7
s:second	-20 17 -3 5
s:see	17 -2 -10 -7
s:sell	15 -12 0 0
s:settle	-10 15 -1 0
s:she	19 -17 0 0
s:side	11 7 -18 -13
s:signature	24 -18 -4 0
s:sit	-17 2 -2 17
s:sixth	-11 16 -1 0
s:speak	15 -12 -7 0
s:spent	-13 17 -4 0
s:standstill	-14 16 -1 0
s:start	18 -22 -7 5
s:state	5 -16 0 10
s:stockholm	-40 44 -5 -4
s:stop	-24 29 -8 0
s:strike	26 -21 -3 -1
s:summit	-5 -23 26 -1
s:take	-11 17 -5 -1
s:talk	19 -5 -18 -9
s:talking	7 -17 6 0
s:tariff	-4 -3 17 -8
s:technical	10 -35 0 23
s:them	-15 22 -11 0
s:themselve	-20 14 6 0
s:there	19 -7 -17 -7
s:they	3 5 -5 -17
s:they'll	-19 20 0 0
s:they've	-15 18 0 -1
s:think	-20 22 0 0
s:third	-14 25 -13 -6
s:three	-2 16 -8 -16
s:through	-1 9 -16 3
s:time	-1 11 -7 -15
s:top	5 -17 7 2
s:trade	5 5 -19 -3
s:tuesday	11 -18 6 -1
s:two	-31 22 20 -25
s:until	16 -5 -11 -3
s:used	-16 17 0 0
s:visit	-12 -3 18 -4
s:wait	17 -15 0 0
s:wednesday	-28 12 0 20
s:week	-18 2 -3 23
s:working	-6 -8 -1 16
s:write	4 -16 8 0
s:year	14 -16 -1 1
s:york	11 4 -18 -7
s:—	-6 0 17 -16
sa:"	39 -20 -23 -8
sa:" .	16 -8 -6 0
sa:'s .	-19 21 0 0
sa:) ,	-18 20 -1 0
sa:, <day-ahead>	-27 18 10 -3
sa:, <day-gone>	-19 1 9 7
sa:, <day-today>	26 -19 -2 -21
sa:, <person>	14 0 -19 -1
sa:, as	19 -12 -5 0
sa:, before	15 -12 -3 0
sa:, by	0 -4 -12 15
sa:, the	24 -34 14 -2
sa:, to	-28 32 -3 0
sa:, wednesday	-29 12 0 20
sa:. "	20 -8 -10 0
sa:: <number>	-11 17 -7 0
sa:<day-ahead> .	-17 7 17 -5
sa:<day-gone>	-11 15 3 -13
sa:<day-gone> )	-17 18 0 0
sa:<day-gone> .	6 0 -19 2
sa:<day-gone> for	-13 18 -5 0
sa:<day-today>	16 -6 -16 -4
sa:<day-today> (	12 -15 2 -1
sa:<day-today> ,	-34 36 -1 0
sa:<day-today> .	-8 7 -15 14
sa:<day-today> to	-17 18 0 0
sa:<gate>	34 -20 -17 -4
sa:<level-noun>	4 -21 0 16
sa:<level>	23 -16 -16 2
sa:<level> .	29 -23 -3 0
sa:<month-ahead>	-23 16 11 -4
sa:<month-gone>	-16 2 8 5
sa:<month-gone> ,	-15 -3 14 5
sa:<name>	21 0 -29 -11
sa:<not>	0 0 10 -15
sa:<number>	13 -24 19 -11
sa:<number> .	21 -25 7 -8
sa:<number> again	-11 -9 16 0
sa:<person>	18 3 -22 -18
sa:<person> ,	17 -8 -9 -3
sa:<person> of	17 -12 -5 0
sa:<quality> and	-29 26 -4 6
sa:<quality> rice	-15 16 0 0
sa:<seat>	24 -5 -7 -27
sa:<seat> .	16 -18 0 0
sa:<sender>	7 0 -16 1
sa:<span>	-10 17 -12 2
sa:<v-bear>	19 -9 -22 1
sa:<v-begin>	9 -16 -4 13
sa:<v-propose>	6 -15 14 -7
sa:<v-target>	18 -2 -18 -6
sa:a	8 0 -18 0
sa:accord	-17 17 0 0
sa:again .	-21 8 15 0
sa:and	-16 10 15 -10
sa:and ,	-16 12 4 0
sa:and <quality>	-27 25 -6 6
sa:at	24 -9 -4 -14
sa:at <level>	16 -10 -2 0
sa:at the	-15 16 0 -5
sa:back	15 -3 -9 -1
sa:before .	-15 12 4 0
sa:coffee	-18 8 9 0
sa:day of	-13 17 -4 0
sa:door	-9 -7 15 0
sa:down <level>	-20 20 0 0
sa:due	14 -18 0 0
sa:duty	17 -5 -8 -5
sa:every	15 -10 -4 0
sa:fall	-11 -3 16 0
sa:friday ,	15 -15 0 0
sa:friday <day-today>	-22 23 0 0
sa:hand	15 -11 -2 0
sa:has	17 0 -14 -15
sa:here	-15 18 -2 0
sa:home	16 -11 -3 -1
sa:in <month-ahead>	-15 7 10 -1
sa:in <seat>	20 -8 0 -15
sa:it was	-11 16 -3 0
sa:its	15 -18 1 -7
sa:lamb	-15 16 0 0
sa:level	-8 -8 0 17
sa:look	19 -17 0 0
sa:margin	0 -14 15 0
sa:may	-11 15 -3 0
sa:month	-16 20 -5 0
sa:most	-15 8 7 0
sa:most of	-16 9 7 0
sa:my	-13 16 0 -2
sa:need the	-14 15 0 0
sa:next .	-14 15 0 0
sa:nothing	-12 0 15 -4
sa:of <day-gone>	-14 16 0 0
sa:of <name>	23 -23 0 0
sa:of <number>	16 -7 -5 0
sa:on <day-gone>	15 -8 6 -35
sa:on <day-today>	-10 15 -4 0
sa:on the	14 -15 2 -8
sa:out	15 -17 0 -4
sa:put	5 -15 -4 11
sa:room	18 -17 0 0
sa:second	-24 11 3 9
sa:see	23 -12 -8 -2
sa:spent	-13 15 -1 0
sa:standstill	-14 17 -1 0
sa:statement	19 -18 0 0
sa:stockholm	-20 23 -1 0
sa:stop	-19 25 -7 0
sa:talk .	20 -22 1 0
sa:tariff .	-17 5 11 -2
sa:that nothing	-16 4 10 0
sa:the <level>	21 -8 -13 0
sa:the <office>	23 -23 0 0
sa:the second	-21 3 8 11
sa:the third	-29 32 -1 -4
sa:themselve	-19 16 3 0
sa:there were	17 -17 0 0
sa:think	-22 23 0 0
sa:third	-22 27 -4 0
sa:third time	-16 18 0 0
sa:time .	-13 17 -1 0
sa:to <day-ahead>	-13 15 0 -2
sa:to say	-16 10 6 0
sa:to the	-17 21 -1 0
sa:tuesday	7 -15 6 0
sa:two	-32 21 17 -13
sa:two .	-27 27 0 0
sa:used	-17 17 0 0
sa:wednesday	-28 12 0 20
sa:wednesday <day-today>	-26 7 0 20
sa:week	-25 10 4 14
sa:were	18 -9 -13 -2
sa:when	13 -18 0 5
sa:where	-17 4 4 6
sa:which	18 -18 0 -8
sa:you	1 -22 16 -1
sb:'s the	15 -13 0 0
sb:(	-19 23 0 -6
sb:)	-10 16 -4 -2
sb:) :	16 -15 0 0
sb:,	16 -15 -6 0
sb:, <number>	20 -18 0 0
sb:, as	-16 19 -1 0
sb:, at	-19 9 13 -4
sb:, in	-38 18 4 15
sb:. <number>	-22 24 0 0
sb:: <number>	23 -16 -3 0
sb:: the	-16 12 5 0
sb:;	-17 17 -4 4
sb:<day-gone> :	19 -17 -2 0
sb:<day-today>	33 -28 0 -9
sb:<goods>	13 -22 -6 14
sb:<level>	21 -27 1 0
sb:<level> in	16 -13 0 0
sb:<month-gone>	-12 15 3 -16
sb:<not>	-16 18 -3 3
sb:<number>	0 16 -25 -24
sb:<number> :	20 -14 -2 0
sb:<office>	-20 18 -11 8
sb:<person> :	10 -17 -2 9
sb:<points>	15 -8 -5 0
sb:<quality>	21 -11 -13 -3
sb:<quality> -	9 -15 0 6
sb:<quality> and	-13 19 -3 -3
sb:<seat> 's	-23 16 0 7
sb:<seat> ,	19 -5 -15 -4
sb:<sender>	18 -13 0 -7
sb:<span>	9 -6 3 -19
sb:<span> ,	9 -17 12 -3
sb:<span> in	-11 18 -5 0
sb:<span> of	-11 15 -1 0
sb:<v-agree>	20 -16 3 -16
sb:<v-end>	17 -12 1 -11
sb:agreement	19 -15 -1 0
sb:and <name>	-29 24 7 -2
sb:and <person>	5 -15 5 2
sb:are to	-9 18 -3 -6
sb:as	-11 15 0 -5
sb:be	-17 10 5 0
sb:by	28 -18 -7 -6
sb:call	0 -13 -6 16
sb:charge	-15 6 0 10
sb:clock	-17 18 0 0
sb:consultation	-12 15 -1 0
sb:delegation	-23 26 -7 0
sb:due	6 -18 8 3
sb:each	-19 21 0 -3
sb:each other	-16 15 0 0
sb:earlier	-19 21 0 0
sb:evening	18 -11 -7 0
sb:expert	-6 -31 -4 31
sb:fall	-15 4 12 0
sb:first	-17 23 -1 -7
sb:for the	15 -12 -4 0
sb:given	15 -11 0 0
sb:go on	12 -16 4 0
sb:grower	21 -19 0 0
sb:had	-30 29 0 0
sb:have	12 -19 1 2
sb:here	18 -16 0 0
sb:hold in	-15 17 0 0
sb:holiday	16 -14 -1 0
sb:i	17 -7 -10 0
sb:in <seat>	15 1 -22 -5
sb:in geneva	17 -12 -4 0
sb:in the	18 -15 1 -12
sb:is	16 -11 0 -6
sb:is the	14 -16 1 -3
sb:it was	15 -9 0 -4
sb:joint	-23 18 0 4
sb:list	-19 -5 10 13
sb:live	-17 18 0 0
sb:make in	10 -16 5 0
sb:midnight	15 -7 -8 0
sb:midnight ,	22 -20 0 0
sb:minute	15 -18 0 0
sb:mr	17 -15 0 -1
sb:next	-23 9 4 7
sb:night	-10 18 -8 0
sb:no .	25 -23 0 0
sb:nobody	-17 14 4 0
sb:of <name>	-18 8 10 -2
sb:of them	-14 18 0 -1
sb:on	2 -5 -16 15
sb:one	3 10 -21 -8
sb:or	20 -19 0 0
sb:president	-8 -22 26 -2
sb:propose	18 -8 0 -11
sb:put	-18 8 13 0
sb:question	15 -11 -1 0
sb:question :	15 -13 0 0
sb:raise	-15 12 0 5
sb:rate	16 -14 0 0
sb:round	16 0 -20 -21
sb:round in	-13 15 0 0
sb:round of	15 -10 -1 -1
sb:say that	-20 21 0 0
sb:second ,	-24 26 0 0
sb:second round	15 -11 -1 0
sb:sign	22 -13 -10 -4
sb:signature	17 -14 0 0
sb:sit	-11 2 -12 16
sb:sit in	-18 0 0 13
sb:so	-16 1 17 0
sb:still	17 -13 0 0
sb:stockholm	17 -18 3 0
sb:strike	18 -15 0 0
sb:summit	0 -18 19 0
sb:take	-9 18 -4 -8
sb:take place	-13 19 -1 -4
sb:talk	13 -1 -18 -5
sb:technical	15 -32 0 16
sb:that is	20 -17 0 0
sb:that it	-16 13 4 0
sb:that the	15 -8 -2 -6
sb:the <person>	-21 21 -8 7
sb:the <seat>	-14 -5 17 0
sb:the delegation	-20 15 0 3
sb:the duty	16 -15 0 1
sb:the second	21 -16 -4 -3
sb:the table	-12 15 0 0
sb:the truce	10 0 -15 0
sb:their	-3 -9 0 16
sb:them	-31 32 -6 2
sb:there	24 -18 -1 -5
sb:there 's	18 -12 0 -7
sb:thi	18 -9 -7 0
sb:third round	17 -12 0 -1
sb:three	-2 15 -6 -14
sb:through	-13 19 -3 -2
sb:time	-10 17 -4 -8
sb:to	0 -16 23 -4
sb:up	-15 8 -11 17
sb:visit	-14 -1 18 -2
sb:was in	-16 8 0 6
sb:were	-17 24 -2 -8
sb:when	-8 15 -4 -1
sb:with the	-13 16 0 0
sb:working	-7 -9 -1 17
seat-side	12 -19 5 -1
sent:calls	27 -29 -14 9
sent:coming	-17 5 12 0
sent:experts	-23 -51 -31 76
sent:m=delegations	-16 20 -8 0
sent:m=due	12 -21 12 -6
sent:m=negotiators	-20 28 -6 -8
sent:m=round	17 -1 -13 -24
sent:m=rounds	-18 20 0 0
sent:m=settled	-13 17 -1 0
sent:m=signed	25 -16 -8 -4
sent:m=spent	-12 17 -4 0
sent:m=summit	-5 -23 26 -1
sent:m=talking	7 -17 6 0
sent:m=talks	19 -6 -17 -7
sent:m=there	15 -7 -5 -8
sent:m=time	12 -2 -6 -15
sent:m=visit	-17 -3 23 -4
sent:meets	-18 16 12 -9
sent:summit	0 -35 38 -26
sides=1	3 10 -8 -21
sides=4	26 -25 0 0
t0=present	2 8 -18 -4
t1=infinitive	22 -23 2 -1
t1=participle-passive	17 -6 -15 0
t2=future	1 -16 -7 14
t2=infinitive	-17 4 6 3
t2=modal	28 -20 -7 0
t2=past-passive	15 -12 0 0
t2=present	20 -7 -4 -26
tail=a	-1 11 -28 0
tail=d	2 16 -25 -15
tail=e	42 -11 -28 -34
tail=f	17 -15 0 0
tail=g	-21 -44 63 -29
tail=h	16 -10 -3 -5
tail=i	17 -5 -39 3
tail=k	19 -7 -27 2
tail=l	45 -22 -26 -7
tail=m	-24 34 -15 -7
tail=n	1 -49 41 20
tail=o	-4 20 -51 0
tail=r	0 16 -37 -2
tail=t	44 -19 -26 -18
tail=u	-20 20 -8 3
tail=á	-18 22 -3 0
tail=é	-27 26 -4 5
third-side	12 -2 -16 -3
top	15 -4 -4 -21
town-l	12 -5 -16 4
town-r	25 -11 0 -30
town=l1	17 -10 -20 3
town=l2	17 -6 -40 3
town=l4	-11 -10 20 2
town=r1	31 -10 -21 -17
towns=3	15 -6 -11 -4
tri:city day-none part:sure	17 -15 0 -6
tri:city day-none prev:sure	-19 23 -3 -3
tri:city day-none sent:sure	2 1 -16 3
tri:city day=r4 no-word	-17 22 -3 0
tri:l=<begin> city day-none	-21 8 13 0
tri:l=<begin> day-none no-word	9 -17 5 2
tri:l=<begin> day=r2 no-word	-16 5 -6 16
tri:l=<begin> seat-home day=r0	18 -9 -13 0
tri:l=<begin> seat-home no-word	20 -5 -18 -7
tri:l=<begin> seat-other no-word	-17 0 7 12
tri:l=<begin> seat-side day=r0	10 -16 1 0
tri:l=<begin> unknown day-none	20 -7 -11 -13
tri:l=<begin> unknown day=r2	-5 -7 0 15
tri:l=<begin> unknown day=r3	17 -10 -2 0
tri:l=<begin> unknown day=r4	16 -12 0 0
tri:l=<begin> unknown part:sure	21 -13 0 -3
tri:l=<begin> unknown sent:sure	16 -9 -3 -2
tri:l=and unknown no-word	17 -15 0 0
tri:l=at city day=r1	-21 17 -4 1
tri:l=at day=r1 no-word	-24 11 9 1
tri:l=from city day-none	19 -21 0 -2
tri:l=from day-none sent:sure	16 -13 0 0
tri:l=in city day-none	19 -15 -5 0
tri:l=in city day=l1	-14 22 -5 -3
tri:l=in city part:sure	25 -13 -4 -14
tri:l=in city sent:sure	-26 18 -11 9
tri:l=in day-none part:sure	14 -23 6 0
tri:l=in day-none sent:sure	6 1 -15 0
tri:l=in day=l1 prev:sure	-18 21 0 -2
tri:l=in day=r0 sent:sure	-9 -17 17 5
tri:l=in seat-home day-none	23 -25 3 -15
tri:l=in seat-home no-word	15 -24 3 0
tri:l=in unknown day-none	-22 20 2 0
tri:l=in unknown day=l1	-17 16 -2 1
tri:l=in unknown no-word	-17 21 -11 0
tri:l=in unknown part:sure	-19 8 7 4
tri:l=in unknown prev:sure	-19 26 -2 -7
tri:l=of day-none no-word	-15 16 0 0
tri:l=the day-none no-word	-15 20 -4 0
tri:l=the day-none part:sure	-13 15 0 0
tri:l=the unknown day=r2	15 -14 0 0
tri:l=— day-none no-word	23 -22 0 0
tri:l=— day=l1 no-word	-19 9 11 0
tri:seat-home day=r0 no-word	9 3 -17 -4
tri:unknown day-none no-word	20 2 -28 -41
tri:unknown day-none part:sure	11 -17 1 3
tri:unknown day-none prev:sure	18 -11 -4 -5
tri:unknown day=l1 prev:sure	-16 17 0 0
tri:unknown day=l2 no-word	21 -19 0 0
tri:unknown day=r0 no-word	-21 27 -5 -9
tri:unknown day=r0 sent:sure	-23 0 12 12
tri:unknown day=r2 no-word	4 -15 -3 14
tri:unknown day=r3 sent:sure	18 -11 -3 -2
tri:unknown day=r4 no-word	24 -20 0 0
tri:unknown day=r4 sent:sure	8 -15 0 1
two-words	-22 24 2 -8
unknown	34 -17 -39 -6
v0-none	20 -11 -6 -12
v0=other	-9 -9 15 5
v0=sit	-19 7 -6 14
v1=be	-15 17 0 -6
v1=other	-9 -9 15 5
v1=pay	16 -11 -2 0
vt0=be future	-18 17 0 -3
vt0=be present	6 1 -3 -16
vt0=sit present	-23 5 0 14
vt1=be future	-18 17 0 -3
vt1=be past	-16 11 3 1
vt1=be present	8 -1 0 -15
vt1=say past	16 -14 0 0
vt1=sit present	-23 5 0 14
words=1	-13 18 -11 2
words=2	24 -9 -10 -21
words=5	5 2 1 -18`;
