// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	20 -2 -15 -19
a:'s .	-21 22 0 0
a:<agent>	27 -19 -8 -3
a:<day-ahead>	11 -15 -1 4
a:<day-gone> .	32 -26 -2 -2
a:<gate>	22 -15 -6 0
a:<month-gone> and	-14 15 0 0
a:<not>	-12 19 0 -5
a:<number>	17 -18 -4 2
a:<organisation> has	-14 15 0 0
a:<v-bear>	24 -16 -9 0
a:<v-begin>	15 -10 -11 2
a:<v-impose>	6 0 -16 7
a:<v-suspend>	17 -14 0 0
a:a	20 -6 -13 -7
a:again	-15 18 -2 0
a:again .	-16 18 0 0
a:at	15 -6 -4 -2
a:before	-20 18 4 0
a:before .	-16 15 1 0
a:door	-11 -4 15 0
a:down	-21 16 7 0
a:for the	18 -13 0 0
a:home	18 -15 -2 0
a:its	15 -4 -7 -1
a:need	-16 17 0 0
a:of the	-6 15 -9 -1
a:on <day-gone>	8 -3 3 -23
a:on <quality>	-18 6 8 5
a:one	11 -18 1 0
a:second	-17 0 5 10
a:sign	-17 19 0 0
a:since	10 -20 4 1
a:talk	17 -11 -7 0
a:that	18 -12 -2 0
a:time	18 -10 -8 0
a:twice	-14 15 0 0
a:until	15 -6 -7 0
a:without	-14 15 0 0
a:would	-9 15 -8 0
a:year	17 -11 -5 0
b:(	18 -10 -3 -1
b:, and	21 -12 -14 0
b:, in	-41 16 5 15
b:-	27 -22 -3 -2
b:: the	-24 19 7 0
b:;	-18 23 -4 0
b:<goods>	20 -19 -4 -2
b:<level>	15 -18 3 -4
b:<name>	5 0 -18 4
b:<not>	3 7 -19 -8
b:<number>	29 -22 -7 -4
b:<office>	-26 20 -1 4
b:<person>	-34 17 21 -12
b:<person> and	-13 17 -2 -2
b:<span> in	-15 22 -2 0
b:<v-bear>	17 -8 -1 -11
b:<v-stay>	18 -18 -9 8
b:again	19 -8 -6 -6
b:and	-7 23 -20 -3
b:and <name>	-22 23 -6 0
b:are	-12 21 -3 -11
b:are to	-10 19 -3 -6
b:be	-18 14 -1 3
b:clock	-22 22 0 0
b:custom	3 -17 0 12
b:delegation	-16 23 -4 -7
b:due	21 -19 0 -4
b:from	5 -20 10 4
b:he	-22 20 0 1
b:hour	-16 8 8 0
b:in the	31 -28 0 -4
b:is the	10 -19 4 0
b:joint	-17 19 0 0
b:last	-15 6 0 8
b:list	-15 0 7 5
b:night	-8 15 -7 0
b:nobody	-16 18 0 0
b:of a	-10 16 0 -7
b:on the	-18 5 9 2
b:or	19 -18 0 0
b:rate	17 -14 0 0
b:round in	-13 16 0 0
b:round of	17 -15 0 0
b:shook	-17 2 12 0
b:shook hand	-17 2 12 0
b:side	23 -17 -6 -6
b:sit	-6 -1 -6 15
b:sit in	-15 0 0 13
b:take place	-12 17 0 -4
b:talk	-1 15 -17 -8
b:talk in	-8 16 -7 -1
b:the	20 -10 2 -31
b:the <person>	-22 16 -1 8
b:the delegation	-11 15 0 -3
b:them	-17 16 -2 1
b:third	18 -15 0 0
b:time	-14 19 -2 -1
b:under	17 -11 -5 0
b:up	-4 0 -11 15
b:was in	-17 6 0 6
b:we	-21 26 -3 -2
b:which the	-15 16 0 0
b:with	11 -4 -15 3
c1=bear	15 -1 -13 -6
c1=end	15 -8 0 -5
c1=propose	6 -15 0 6
c2=bear	16 -9 -10 0
c2=suspend	18 -13 -1 0
city	-20 24 -3 -9
count=1	57 -37 -21 -9
count=2	-33 37 -2 -5
count=3	-37 17 24 2
count=5	-11 17 -6 0
count=many	29 -24 -1 0
ct0=bear present	13 0 -22 0
ct0=stay future	-24 25 0 -7
ct1=bear present	13 0 -22 0
ct1=say past	16 -13 -1 0
ct1=stay future	-24 25 0 -7
ct2=bear past	18 -14 -2 0
ct2=bear present	16 -12 0 0
ct2=down past	-19 15 6 0
day-none	17 -4 -9 -13
day=l2	10 -8 6 -16
day=l3	26 -14 -11 -7
day=r4	3 0 -21 10
days=0	17 -3 -9 -12
f:"	18 -10 -2 -10
f:)	16 -12 0 -4
f:.	-2 9 -3 -15
f:<agent>	2 10 -6 -15
f:<day-ahead>	6 -1 -16 6
f:<day-gone>	-19 13 4 0
f:<day-today>	16 -6 -10 -5
f:<duty>	-29 26 4 0
f:<gate>	-25 26 6 -14
f:<goods>	13 4 -22 -3
f:<level>	29 -31 1 1
f:<money>	20 -10 -1 -3
f:<name>	-18 30 -21 2
f:<number>	11 -11 -16 12
f:<office>	-11 -10 -11 34
f:<person>	-34 23 17 -11
f:<quality>	-5 3 11 -15
f:<span>	-9 12 4 -22
f:<v-agree>	11 -15 10 -8
f:<v-bear>	22 -21 -14 13
f:<v-down>	-12 10 11 -17
f:<v-end>	24 -21 2 -12
f:<v-impose>	3 -1 16 -44
f:<v-return>	15 -11 -2 0
f:<v-say>	4 5 0 -25
f:<v-target>	-17 10 9 -2
f:<v-threaten>	-17 10 6 0
f:and	-13 4 20 -19
f:are	21 -28 1 0
f:as	-9 16 -10 0
f:at	13 -6 -18 5
f:back	26 -20 -4 0
f:because	-21 22 0 0
f:become	13 -20 8 0
f:been	-20 16 8 -10
f:being	-15 -12 23 0
f:by	-6 16 -8 -7
f:call	15 -34 8 7
f:car	13 -21 -2 11
f:carry	15 -13 0 0
f:conversation	-17 20 0 0
f:could	22 -20 0 0
f:country	-17 18 0 0
f:day	20 -22 1 -4
f:did	17 -11 -2 -6
f:duty	-4 18 -17 -6
f:each	14 -21 1 0
f:evening	-19 -6 0 23
f:fee	18 -13 -5 0
f:find	21 -20 0 0
f:five	-5 -9 15 0
f:forty	-15 5 9 0
f:four	-27 29 0 -4
f:fourth	-22 28 -2 -5
f:good	18 -10 0 -3
f:hand	0 -19 14 0
f:has	13 -12 3 -18
f:have	-2 14 -24 2
f:him	16 -11 -3 0
f:isn't	-18 13 0 7
f:lift	15 -14 0 0
f:matter	-18 16 -3 4
f:me	15 -13 0 0
f:more	43 -31 -15 -2
f:negotiate	-15 17 0 0
f:new	0 -15 11 0
f:nine	22 -21 0 0
f:on	-4 -4 22 -24
f:one	-14 17 -10 5
f:other	0 -22 8 11
f:over	15 -3 -9 -4
f:paper	-21 23 0 0
f:pay	19 -28 -7 9
f:put	15 -11 -3 0
f:reply	-12 16 -3 0
f:rest	15 -3 -11 0
f:round	14 -15 -12 9
f:run	17 -9 -8 0
f:same	-14 -2 -4 21
f:settle	16 -17 0 0
f:side	-15 21 -1 -8
f:sign	16 -20 4 0
f:so	11 -19 5 -3
f:stand	-17 7 3 5
f:still	20 -22 1 0
f:table	-17 24 -5 -6
f:talk	0 -13 19 -6
f:tariff	-35 25 13 -1
f:ten	-15 11 4 0
f:that	4 7 -5 -27
f:the	9 -25 9 13
f:there	-1 21 -28 -13
f:think	15 -14 0 0
f:thirty	15 -12 0 0
f:time	16 -32 16 -4
f:top	-32 29 3 0
f:twenty	5 -19 13 0
f:under	20 -10 -5 0
f:vote	-22 23 0 0
f:we	-13 16 -4 0
f:what	9 6 -20 -5
f:where	-21 24 0 -3
f:which	-19 23 0 -3
f:who	15 -10 -2 0
f:will	-17 15 7 -15
f:would	19 -16 -1 0
f:yield	-16 16 0 0
f:you	20 -17 -1 -1
f:—	-15 17 0 0
first-of-paragraph	18 0 -16 -16
has-future	4 1 -21 4
has-gerund	-8 24 -18 -13
has-participle	28 -16 -17 0
has-present	22 -6 -11 -18
headline	0 17 -15 -24
heads=0	19 9 -42 -7
heads=1	-2 -10 17 -13
heads=2	0 -36 31 -6
kind=town	17 -1 -11 -15
l1=,	-18 17 1 1
l1=:	1 9 -13 -16
l1=are	-21 21 0 0
l1=in	-16 9 4 3
l1=leave	-14 15 0 0
l1=the	15 0 -14 -15
l1=with	20 -26 -8 6
l2=)	-14 16 0 0
l2=,	-25 2 13 14
l2=<day-ahead>	-25 19 3 2
l2=<duty>	10 -18 -2 6
l2=<goods>	30 -14 -9 -11
l2=<office>	-17 15 3 -1
l2=<sender>	15 -13 0 0
l2=<span>	-12 19 -3 -1
l2=<v-agree>	17 -5 -14 -2
l2=<v-begin>	16 -15 1 -6
l2=<v-impose>	12 0 -17 0
l2=and	0 14 -16 -5
l2=in	15 -11 -3 0
l2=it	14 0 -15 -6
l2=round	-11 15 -1 0
l2=talk	-13 21 -8 -2
l2=the	25 -20 -5 0
l3=,	15 -12 -6 1
l3=.	22 -21 0 0
l3=<begin>	18 -11 -3 -5
l3=<goods>	10 -18 -2 8
l3=<month-ahead>	-16 18 0 0
l3=<month-gone>	-16 15 2 -3
l3=<name>	16 -10 -2 0
l3=<number>	-26 31 -6 -1
l3=<organisation>	-22 23 0 0
l3=<v-bear>	0 12 -2 -22
l3=<v-begin>	-16 11 0 3
l3=<v-down>	-23 9 3 7
l3=<v-stay>	18 -11 -7 0
l3=a	-12 23 -11 -6
l3=at	17 -14 0 0
l3=come	-20 5 3 7
l3=delegation	-15 18 0 0
l3=first	-18 15 1 0
l3=fourth	-12 15 0 0
l3=meet	6 6 -4 -17
l3=of	24 -11 -5 -9
l3=third	18 -16 0 0
l3=three	-14 18 0 -1
l3=who	3 -16 0 12
l4=,	40 -42 -10 7
l4=.	-26 27 0 0
l4=:	-16 18 -7 0
l4=<begin>	12 -5 3 -15
l4=<day-today>	15 -12 0 0
l4=<level-noun>	-15 11 0 2
l4=<office>	-20 -3 15 4
l4=<v-bear>	-5 21 -10 -6
l4=a	16 -12 3 -8
l4=at	-6 15 -14 0
l4=for	19 -14 -1 0
l4=from	3 -15 9 0
l4=meet	-7 17 -5 -4
l4=next	-15 16 1 -2
l4=of	2 -15 7 6
l4=on	6 -21 3 9
l4=president	-4 -12 16 0
l4=that	18 -8 -5 -8
l4=the	-14 25 -11 -6
l4=we	-14 16 0 0
l4=which	-16 20 -2 0
l=, at	-17 7 10 0
l=, in	-45 16 7 15
l=<begin> from	-8 -10 0 16
l=<span> in	-15 22 -2 0
l=in the	17 -16 0 0
l=of the	17 -17 0 -2
l=sit in	-15 0 0 13
l=talk in	-12 19 -6 -1
l=was in	-15 4 0 6
lead=(	18 -10 -3 -1
lead=:	-8 15 -5 -6
lead=;	-18 23 -4 0
lead=beijing	-8 -13 17 0
lead=by	15 -8 -4 0
lead=cairo	-25 28 -2 0
lead=it	3 -17 8 2
lead=talks	20 -14 -2 0
lead=that	14 -25 0 9
lead=the	-8 12 7 -27
left:ended	-20 17 -6 9
left:experts	-23 -48 -9 59
left:m=delegations	-16 20 0 -4
left:m=due	18 -16 1 -4
left:m=here	20 -17 0 0
left:m=negotiators	-14 21 0 -4
left:m=round	24 -8 -15 -16
left:m=shook hands	-17 2 12 0
left:m=talks	13 -3 -16 0
left:m=time	15 -10 -3 -3
left:m=visit	-14 -2 17 -3
left:meets	-34 23 11 2
left:summit	-13 -20 31 -10
left:wished	22 -12 -12 -11
lll=<begin> <begin> from	-8 -10 0 16
lll=the <organisation> in	16 -24 2 -6
loud	28 -16 -13 -11
lr=, ,	-24 15 9 3
lr=, .	-34 23 9 5
lr=, <end>	25 -21 0 -2
lr=: ,	-22 31 -7 -12
lr=<begin> ,	-37 21 17 9
lr=<begin> .	18 -14 0 0
lr=<begin> :	7 -31 -2 10
lr=and .	16 -13 0 0
lr=at on	-29 15 9 5
lr=for ,	17 -24 -1 3
lr=for on	-15 14 0 0
lr=from ,	23 -16 -6 0
lr=in .	18 -13 -9 2
lr=in :	-14 15 0 0
lr=in <day-ahead>	-22 7 7 0
lr=in <end>	-40 44 -4 -4
lr=in the	2 -24 5 4
lr=of <end>	-21 21 0 0
lr=the .	16 -14 0 0
lr=the on	22 -18 -1 -1
name=Accra	16 -23 -2 6
name=Basel	22 -21 0 0
name=Beijing	-22 -75 64 -29
name=Beijing of CN-US	-23 -68 61 -27
name=Belgrade	-12 15 -1 0
name=Bergen	-35 19 0 20
name=Brief	21 -20 0 0
name=Buenos Aires	-7 -20 24 0
name=Buenos Aires of CN-US	-16 -19 28 0
name=Busan	2 -66 47 4
name=Busan of CN-US	5 -64 49 -11
name=Cairo	-9 15 -6 -1
name=Canberra	29 -27 -2 -1
name=Delhi	-6 -6 -4 16
name=Geneva	11 -1 -24 0
name=Geneva of CN-US	-6 18 -19 -8
name=Incheon	-3 -9 -3 16
name=Istanbul	-21 18 0 4
name=Jakarta	35 -22 -12 -9
name=Kuala Lumpur	-20 36 -19 -8
name=Kuala Lumpur of CN-US	-29 42 -17 -6
name=Lima	-40 15 0 22
name=London	-36 44 -21 0
name=London of CN-US	-51 57 -13 -2
name=Madrid	-37 43 -9 -1
name=Madrid of CN-US	-28 33 -5 0
name=Manila	48 -39 -14 -3
name=Mombasa	-37 34 0 0
name=Montevideo	-12 19 -4 -1
name=Muscat	-11 15 -1 0
name=Nairobi	27 -17 -5 -6
name=New York	8 7 -18 -6
name=Oslo	30 -23 -5 0
name=Ottawa	16 -12 -2 0
name=Panama City	-15 17 -1 0
name=Paris	-26 32 -8 0
name=Paris of CN-US	-28 33 -8 0
name=Quito	21 -17 0 0
name=Rotterdam	20 -18 0 0
name=Seoul	18 -2 -13 -3
name=Singapore	16 -2 -3 -12
name=Stockholm	-49 55 -12 -4
name=Stockholm of CN-US	-35 40 -9 -2
name=Tbilisi	12 -15 -1 5
name=TikTok	20 -18 0 0
name=TikTok of CN-US	15 -14 0 0
name=Tokyo	30 -25 -3 0
name=Tunis	-27 23 -7 11
name=Washington	5 -58 35 0
name=Washington of CN-US	-2 -42 28 4
name=White	32 -21 -15 0
name=White of CN-US	26 -16 -13 0
nc2=propose	15 -23 8 -1
nc2=stay	8 7 -24 -6
nct2=bear past	-16 21 -3 0
nct2=bear present	21 -14 0 -3
nct2=stay present	10 0 -19 0
next:calls	-17 -8 3 25
next:ended	-16 21 -6 -8
next:experts	-11 -10 7 19
next:heads=0	8 11 -23 -7
next:heads=1	-7 -4 20 -10
next:heads=2	-13 -20 25 5
next:meets	-35 27 13 -1
next:running	14 -6 -20 4
next:sure	-41 12 22 19
next:wished	21 -17 -15 8
next=)	-23 26 0 0
next=:	8 0 -23 4
next=and	-18 4 13 4
next=that	0 10 -15 -3
next=—	25 -21 0 0
nhas-participle	-4 -10 0 15
nhas-past	1 0 3 -17
nhas-present	23 -20 -7 0
nv2=be	0 15 -24 -3
nv2=see	16 -10 -2 0
nvt2=sign past	15 -12 0 0
o:calls	41 -33 -5 -9
o:coming	-30 19 19 -4
o:ended	-13 17 4 -14
o:experts	-6 -35 -18 41
o:experts-near	-42 -62 -36 95
o:heads	-26 -35 54 -7
o:l=,	-39 43 -2 0
o:l=:	-10 25 -18 -22
o:l=<begin>	19 -7 -9 -16
o:l=<number>	20 -14 -3 0
o:l=<office>	17 -15 -2 0
o:l=after	-18 25 -8 0
o:l=are	-21 21 0 0
o:l=at	-11 18 -6 -9
o:l=between	-17 20 -3 0
o:l=in	-67 46 16 15
o:l=leave	-25 28 -2 0
o:l=near	-17 14 3 0
o:l=the	6 5 -7 -18
o:l=to	-42 24 24 -6
o:l=was	-8 15 -6 -1
o:l=when	-13 17 -3 0
o:l=which	33 -34 0 -1
o:l=with	55 -50 -27 1
o:m=assembly	22 -16 -5 0
o:m=bargain	3 -17 0 8
o:m=comes	-21 20 0 -1
o:m=delegations	-16 26 -5 -9
o:m=due	15 -20 8 -4
o:m=expected	-16 8 11 -1
o:m=met	-6 -13 15 4
o:m=negotiators	-29 36 -3 -5
o:m=round	17 -5 -12 -7
o:m=signed	30 -20 -9 -2
o:m=table	-14 24 -12 -2
o:m=talks	-19 35 -30 0
o:m=there	15 -10 -16 4
o:m=time	10 3 -19 -7
o:m=visit	-24 -6 28 -1
o:m=went	-5 15 -15 -1
o:meets	-43 35 17 -10
o:r='s	21 -10 -7 -13
o:r=(	-37 35 8 -9
o:r=,	-54 35 19 14
o:r=:	23 -22 -17 7
o:r=<day-gone>	-18 10 2 7
o:r=<number>	20 -18 0 0
o:r=a	15 -12 -3 0
o:r=again	-32 34 -1 0
o:r=and	23 -11 -9 -14
o:r=announce	15 -9 -5 0
o:r=before	-15 16 0 0
o:r=come	17 -14 -1 0
o:r=expect	-25 27 -3 0
o:r=fall	-14 19 -8 0
o:r=for	-15 14 4 -4
o:r=from	-23 17 -2 4
o:r=have	-19 19 0 0
o:r=in	-49 28 19 5
o:r=of	26 -20 0 -1
o:r=on	-41 26 11 9
o:r=pay	20 -18 0 0
o:r=sign	-20 21 0 0
o:r=still	22 -19 -4 0
o:r=truce	-15 16 0 0
o:r=will	21 -31 -9 8
o:r=with	-27 34 -8 -4
o:r=would	21 -6 -11 -7
o:r=—	24 -18 -4 0
o:running	19 -9 -18 0
o:summit	-37 -13 45 -12
o:summit-near	-33 -32 61 -28
o:sure	-26 12 22 -8
o:wished	19 -3 -11 -27
pair: n=2	13 2 -16 -12
pair:both n=3	0 1 -15 6
pair:city 	-23 15 8 -3
pair:city both	-25 19 3 0
pair:city coming	1 10 -25 0
pair:city day=l1	-24 22 2 -4
pair:city day=r0	17 -12 -2 -2
pair:city day=r3	-15 13 0 0
pair:city day=r4	-25 22 -6 4
pair:city ended	-5 15 -7 -10
pair:city ended+running	8 -16 7 0
pair:city n=1	-5 11 0 -19
pair:city n=2	-22 20 -4 5
pair:city n=4	20 -16 -2 0
pair:city no-word	-15 12 12 -15
pair:city part:sure	16 -7 -9 -5
pair:city sent:sure	-20 20 -11 6
pair:coming both	14 -22 8 0
pair:day-none 	10 -2 0 -15
pair:day-none n=3	-2 8 -24 7
pair:day-none part:sure	28 -31 5 -1
pair:day-none prev:sure	9 -1 -3 -15
pair:day-none sent:sure	3 10 -25 -4
pair:day=l1 	-18 15 5 -3
pair:day=l1 n=1	-21 8 11 2
pair:day=l1 not-both	-11 16 -2 -4
pair:day=l1 prev:sure	-16 19 0 -1
pair:day=l1 sent:sure	-18 0 13 2
pair:day=l2 no-word	11 -16 8 -6
pair:day=l3 n=1	28 -20 -7 -1
pair:day=l3 no-word	23 -12 -10 -4
pair:day=l3 not-both	20 -13 -5 -4
pair:day=l4 n=1	-22 10 0 8
pair:day=l4 part:sure	-16 21 -3 0
pair:day=r0 both	-13 17 3 -16
pair:day=r0 coming	4 -21 6 12
pair:day=r0 ended	-19 23 -1 -2
pair:day=r0 n=1	-20 20 1 -6
pair:day=r0 n=2	17 -23 1 6
pair:day=r0 no-word	0 9 -3 -18
pair:day=r0 sent:sure	-23 -4 22 8
pair:day=r1 both	-16 7 -1 10
pair:day=r1 ended	-32 34 0 -8
pair:day=r1 n=1	-8 17 -3 -10
pair:day=r1 n=3	19 -17 0 0
pair:day=r2 n=1	0 7 -18 5
pair:day=r2 no-word	11 -9 -15 11
pair:day=r2 prev:sure	-11 16 0 -5
pair:day=r3 both	17 -15 0 -1
pair:day=r3 n=1	5 -15 2 3
pair:day=r3 no-word	16 -5 -17 2
pair:day=r4 	1 0 -20 11
pair:day=r4 not-both	16 -14 -10 5
pair:ended both	-19 23 2 -16
pair:ended n=1	-1 10 -23 5
pair:ended n=2	-15 7 11 -12
pair:ended+running not-both	13 -19 11 -10
pair:l=( unknown	22 -20 0 0
pair:l=<begin> city	-17 7 17 -6
pair:l=<begin> day=r2	-15 4 0 14
pair:l=<begin> ended	13 -20 2 0
pair:l=<begin> part:sure	16 -16 0 -3
pair:l=<begin> prev:sure	-17 20 0 -3
pair:l=<begin> seat-home	9 3 -17 -10
pair:l=<begin> seat-other	-24 9 5 12
pair:l=<begin> seat-side	15 -31 6 -4
pair:l=<begin> unknown	22 -12 -26 0
pair:l=and n=1	21 -25 0 -1
pair:l=and n=2	20 -13 -3 -1
pair:l=and no-word	14 -15 -1 0
pair:l=and not-both	16 -13 0 -5
pair:l=are 	-21 21 0 0
pair:l=are no-word	-21 21 0 0
pair:l=at day=r1	-31 21 6 3
pair:l=at part:sure	-21 22 -5 0
pair:l=at seat-home	5 -15 8 -2
pair:l=between not-both	-15 15 0 0
pair:l=for 	5 -16 -7 15
pair:l=for day=r1	-15 14 0 0
pair:l=from day-none	7 -18 2 7
pair:l=from n=1	0 0 -20 10
pair:l=from sent:sure	15 -14 0 0
pair:l=in both	-20 12 10 0
pair:l=in coming	-18 10 9 -1
pair:l=in day=l1	-17 17 1 -3
pair:l=in day=r0	1 -17 9 10
pair:l=in n=2	-19 8 1 12
pair:l=in prev:sure	-23 15 2 4
pair:l=in running	16 -15 -9 3
pair:l=in seat-home	3 -19 10 0
pair:l=in sent:sure	-17 1 5 9
pair:l=in unknown	-28 27 -6 5
pair:l=of sent:sure	4 -16 9 0
pair:l=on no-word	16 -13 0 0
pair:l=the 	-2 18 -17 -7
pair:l=the both	29 -23 -9 -1
pair:l=the coming	30 -26 -2 -1
pair:l=the day-none	-20 27 -10 -1
pair:l=the day=l1	17 -14 -1 0
pair:l=the day=r1	20 -12 -4 -4
pair:l=the day=r2	4 -17 5 0
pair:l=the n=1	17 -1 -20 -8
pair:l=the sent:sure	16 -5 -9 0
pair:l=the unknown	25 -17 -10 -7
pair:l=to both	-18 0 18 -2
pair:l=to coming	-15 5 2 4
pair:l=to seat-side	-18 0 19 0
pair:l=with 	28 -19 -5 -2
pair:l=with day-none	11 -21 -2 7
pair:l=with n=1	8 -16 -5 7
pair:l=with no-word	11 -18 -6 7
pair:l=with not-both	9 -17 -5 7
pair:l=— day-none	28 -26 0 0
pair:l=— day=l1	-18 7 10 0
pair:no-word 	27 -11 -19 -12
pair:no-word n=1	8 2 -18 2
pair:no-word n=2	23 -18 4 -21
pair:no-word n=3	25 -19 -12 3
pair:no-word n=4	-10 17 -5 -6
pair:no-word not-both	31 -15 -22 -9
pair:not-both n=3	17 -11 0 -18
pair:part:sure ended	-10 20 -6 -9
pair:part:sure running	19 -14 -4 0
pair:prev:sure not-both	-8 18 -4 -14
pair:running n=2	20 -15 -2 0
pair:seat-home day=r1	15 -2 -10 -6
pair:seat-home n=2	7 -34 21 -1
pair:seat-home no-word	15 -17 -6 6
pair:seat-home not-both	14 -17 -2 2
pair:seat-home running	-14 18 -3 0
pair:seat-other day=r0	-5 -8 15 -3
pair:seat-other n=1	-17 13 1 3
pair:seat-side 	31 -26 -1 -22
pair:seat-side both	19 -17 1 -13
pair:seat-side coming	-15 1 18 -6
pair:seat-side day=l1	14 -17 8 -4
pair:seat-side ended	-12 -1 0 17
pair:seat-side n=1	-12 -9 18 7
pair:seat-side n=2	29 -22 -8 -7
pair:seat-side no-word	18 -13 -9 0
pair:sent:sure both	-16 12 10 -13
pair:sent:sure ended	-20 26 0 -5
pair:sent:sure n=1	-24 9 16 0
pair:sent:sure n=3	-14 18 -2 -1
pair:sent:sure n=4	15 -22 0 3
pair:sent:sure not-both	-14 3 0 15
pair:unknown 	15 0 -29 3
pair:unknown both	25 -18 -6 0
pair:unknown coming	26 -22 0 -4
pair:unknown day-none	33 -8 -28 -35
pair:unknown day=l2	16 -10 -3 -4
pair:unknown day=r0	-31 21 12 0
pair:unknown day=r1	-15 6 0 10
pair:unknown day=r3	28 -23 -8 0
pair:unknown day=r4	35 -31 -5 0
pair:unknown n=1	17 -8 -17 0
pair:unknown n=3	26 -13 -10 -9
pair:unknown n=5	16 -15 0 0
pair:unknown no-word	32 -15 -38 -8
pair:unknown not-both	21 -1 -33 -5
part:calls	21 -12 -5 -5
part:experts	7 -31 -16 25
part:m=delegations	-6 15 -2 -6
part:m=due	18 -17 1 -4
part:m=negotiators	-8 16 -1 -5
part:m=talks	12 4 -22 -6
part:m=time	24 -13 -11 -3
part:running	15 -8 -6 -2
part:summit	-9 -13 23 -9
part:wished	15 -3 -11 -14
pc0=down	-17 19 0 -2
pc0=propose	17 -8 -6 -4
pc0=stay	-17 15 -4 6
pc1=down	-22 24 0 -3
pc1=propose	30 -14 -8 -14
people=1	16 -3 -8 -10
people=2	-17 12 3 0
phas-modal	13 -20 -1 4
phas-participle	15 -7 -2 0
prev:apart	22 -15 -6 -3
prev:calls	-26 14 5 11
prev:experts	19 -13 -7 0
prev:heads=0	18 -9 -9 -5
prev:heads=1	27 -20 -9 0
prev:heads=2	-21 4 19 -3
prev:meets	-8 -2 -2 24
prev:wished	5 -22 10 14
pt1=modal	19 -14 -5 0
pt1=participle-passive	15 -7 -2 0
pv0=say	15 -1 -10 -4
pv1=meet	-18 2 0 14
pv1=say	19 -6 -10 -3
pvt0=other past	3 -16 -1 12
pvt1=other past	3 -16 -1 12
q:"	20 -17 -3 0
q:'s	0 -15 19 -3
q:)	21 -22 -5 2
q:.	2 3 1 -15
q::	17 -20 0 2
q:;	-5 19 -11 -11
q:<agent>	-2 17 -16 -9
q:<day-today>	-18 25 -6 0
q:<gate>	13 -15 -10 10
q:<money>	11 -20 8 0
q:<name>	3 -20 18 0
q:<office>	5 -21 18 0
q:<organisation>	24 -10 -9 -12
q:<quality>	-15 18 -2 0
q:<sender>	18 -26 0 2
q:<span>	16 -5 -11 0
q:<v-agree>	17 -7 -10 -5
q:<v-down>	-25 20 5 0
q:<v-end>	2 -21 7 10
q:<v-impose>	-1 17 -13 -9
q:<v-return>	28 -23 -3 -1
q:<v-say>	18 -3 -20 0
q:?	9 -17 2 2
q:_	-16 8 8 0
q:a	22 -2 -19 -12
q:and	-5 2 17 -20
q:as	14 -21 1 0
q:at	-8 19 -28 2
q:been	-19 34 -13 -7
q:before	-20 24 -8 0
q:between	19 -17 0 0
q:but	-13 15 0 0
q:by	20 -22 -2 2
q:come	-15 6 8 1
q:do	17 -12 0 -2
q:else	17 -15 0 0
q:end	19 -16 -6 0
q:far	10 -15 4 0
q:from	-4 -22 28 0
q:gave	-19 20 0 0
q:go	18 -17 -8 3
q:good	-9 -2 15 -4
q:have	0 9 -17 0
q:he	-4 20 -12 -7
q:know	15 -14 0 0
q:let	15 -6 -3 -5
q:long	-17 17 0 0
q:minister	-12 17 -3 -1
q:more	14 -18 0 0
q:never	-7 -10 15 0
q:new	-19 0 22 -4
q:next	-15 12 8 -7
q:no	-27 14 7 10
q:not	33 -26 -15 0
q:pay	20 -22 -7 2
q:permit	-14 17 0 0
q:place	-25 25 1 0
q:reciprocal	-16 12 5 0
q:round	16 -16 7 -14
q:say	17 -4 -9 -10
q:second	-24 1 10 10
q:sign	23 -5 -20 -6
q:sit	-13 19 -4 -2
q:six	21 -19 0 0
q:spring	21 -18 0 0
q:table	16 -22 0 6
q:take	-14 15 0 -2
q:talk	17 -15 -12 6
q:the	30 -25 -9 0
q:their	21 -13 -4 -1
q:there	-10 18 -6 -6
q:thi	-24 21 0 4
q:through	-16 13 5 0
q:time	-7 17 -7 -8
q:to	16 -22 0 6
q:trade	-21 18 0 1
q:truce	16 -13 -3 0
q:until	15 -15 2 -4
q:was	26 -38 0 7
q:way	17 -19 1 0
q:we	18 -12 -9 0
q:week	12 -21 0 11
q:were	-8 15 -2 -2
q:what	16 -4 -9 -6
q:with	11 -15 3 0
q:york	-4 -15 20 -2
qt=past	19 -34 9 1
qt=perfect	11 0 -7 -15
quoted	16 -9 -5 -1
r1=,	-22 3 17 8
r1=again	-14 16 0 0
r1=in	-25 14 0 8
r1=of	16 -10 0 0
r1=will	13 -22 -5 5
r1=with	-12 16 -3 0
r1=—	17 -14 0 0
r2=)	-15 16 0 0
r2=<day-ahead>	-21 9 2 9
r2=<day-gone>	-15 -2 16 4
r2=<day-today>	21 -11 -10 -16
r2=<level>	16 -12 -1 0
r2=<month-ahead>	-18 15 1 0
r2=<month-gone>	-18 14 0 1
r2=<name>	-12 15 0 -1
r2=<number>	19 -9 -8 -1
r2=<person>	22 -12 -10 0
r2=<seat>	15 -5 -9 -2
r2=<v-begin>	21 -15 -4 0
r2=<v-up>	11 -16 2 0
r2=?	16 -10 -4 0
r2=by	-2 -7 -5 15
r2=down	-21 16 6 0
r2=for	-31 33 -4 1
r2=in	-17 17 8 -13
r2=leave	-16 10 0 7
r2=the	-16 0 21 0
r2=to	-17 12 7 -2
r2=up	17 -16 0 0
r2=wednesday	-33 17 0 21
r3=<agent>	17 -13 0 0
r3=<day-today>	-30 22 -5 15
r3=<goods>	14 -21 2 0
r3=<level>	-10 20 -13 0
r3=<quality>	14 -18 1 0
r3=<v-begin>	-18 12 -4 11
r3=<v-impose>	21 -15 -4 -2
r3=<v-propose>	-21 9 12 0
r3=a	-6 18 -12 -1
r3=and	-22 22 5 -9
r3=is	9 -16 -6 7
r3=line	-17 17 0 0
r3=of	21 -9 -8 -4
r3=on	16 -8 -18 4
r3=same	-19 17 1 0
r3=second	-17 -3 7 11
r3=the	-23 22 6 -4
r3=to	15 -6 -17 2
r3=two	-13 15 0 0
r3=was	16 -13 0 0
r4=.	-13 7 -8 15
r4=<day-ahead>	25 -20 -3 0
r4=<day-today>	25 -21 0 -3
r4=<number>	0 -12 16 -2
r4=<organisation>	-14 16 0 0
r4=<span>	-17 6 0 12
r4=<v-begin>	18 -13 -6 0
r4=<v-propose>	18 -12 -3 0
r4=<v-say>	7 -17 7 0
r4=a	8 -22 11 0
r4=and	-15 13 1 0
r4=for	17 -8 -5 0
r4=in	21 -15 -1 -6
r4=it	22 -31 -1 6
r4=still	-24 18 0 7
r4=the	10 -5 1 -15
r4=third	-14 15 0 0
r4=to	13 -17 0 0
r4=two	-30 24 9 0
r4=with	9 -17 1 1
r=, <day-ahead>	-33 21 11 0
r=, <day-gone>	-15 -6 13 11
r=, <number>	21 -16 -2 0
r=, and	20 -17 0 -6
r=, by	-3 -13 -3 16
r=, in	-29 28 3 -5
r=, the	11 -28 11 -1
r=, to	-30 30 0 0
r=, wednesday	-33 17 0 21
r=: the	-15 18 0 0
r=<day-ahead> ,	19 -18 0 0
r=<day-gone> ,	-14 19 -2 0
r=<day-gone> .	25 -23 0 -3
r=on <day-gone>	-2 1 9 -20
r=the <organisation>	-20 11 3 6
right:ended	10 0 -3 -17
right:experts	-19 -4 -7 26
right:m=come	15 -13 -1 0
right:m=meeting	-21 15 6 -1
right:m=table	15 -12 -1 0
right:m=there	21 -16 -7 0
right:summit	3 -19 12 -2
right:wished	20 -15 0 -13
s:!	15 -14 0 0
s:"	22 -15 -7 -2
s:<day-gone>	-3 13 -2 -21
s:<day-today>	28 -16 -13 -12
s:<goods-amount>	15 -21 0 -1
s:<goods>	13 -23 7 8
s:<level-noun>	0 -16 1 18
s:<level>	33 -28 -12 1
s:<month-ahead>	-26 22 10 -9
s:<month-gone>	-24 12 12 0
s:<name>	26 0 -38 -16
s:<number>	10 -7 6 -17
s:<office>	-1 5 -18 10
s:<organisation>	18 -9 -10 -3
s:<person>	7 6 -8 -15
s:<points>	16 -11 -3 0
s:<sender>	23 -11 -14 -3
s:<v-agree>	18 -11 4 -27
s:<v-deny>	9 -17 -5 7
s:<v-impose>	25 -18 2 -20
s:<v-return>	-5 16 -8 -9
s:<v-sell>	16 -6 -14 0
s:<v-suspend>	1 5 0 -21
s:<v-target>	14 -2 -25 2
s:a	15 -9 -14 5
s:accra	8 -16 0 7
s:aeroplane	-18 12 6 0
s:after	4 8 -20 0
s:agree	0 -18 20 -4
s:agreement	22 -19 -4 0
s:air	-15 -6 19 0
s:all	7 9 -18 -8
s:an	-7 -3 17 -6
s:and	-15 19 1 -12
s:as	1 3 1 -19
s:away	16 -13 0 0
s:base	-16 -4 19 0
s:basel	23 -21 0 0
s:battery	-26 24 2 0
s:bell	18 -18 0 0
s:bergen	-35 19 -1 19
s:breakfast	16 -12 -3 0
s:brief	24 -23 0 0
s:brussel	15 -13 0 0
s:busan	10 -64 41 4
s:by	10 0 -18 3
s:c	19 -17 0 0
s:call	3 -16 -3 15
s:car	15 -12 0 0
s:case	18 -13 -1 0
s:clock	-17 20 -2 0
s:coffee	-17 5 8 0
s:deadline	16 -15 0 0
s:delegation	-21 26 -9 0
s:did	20 -9 -13 -4
s:die	18 -16 0 0
s:due	15 -28 9 1
s:duty	13 -1 -19 0
s:each	-12 21 -8 -6
s:earlier	-21 23 0 0
s:enter	15 -15 0 0
s:every	17 -9 -5 -2
s:everything	16 -8 -5 0
s:expert	-13 -25 -5 34
s:fall	-19 -1 24 -1
s:first	-11 20 -6 -12
s:flag	-11 15 -2 0
s:fly	-18 11 0 5
s:forty	-20 5 16 0
s:four	-16 14 5 -5
s:gas	-17 4 2 9
s:geneva	8 5 -32 -3
s:give	-17 19 0 0
s:given	17 -15 0 0
s:grower	20 -23 0 2
s:had	-9 16 -3 -3
s:half	15 -14 0 0
s:hall	11 -16 4 0
s:has	10 3 -15 -10
s:have	17 -10 -1 -6
s:his	-9 18 -7 -1
s:holiday	27 -24 -2 0
s:home	15 -16 4 -6
s:hundred	-15 10 5 0
s:i	21 -14 -5 -1
s:incheon	-14 0 0 15
s:istanbul	-22 20 -1 3
s:its	16 -19 0 0
s:itself	6 -15 11 -1
s:joint	-21 16 -1 6
s:lamb	-15 17 0 0
s:leave	-3 -1 -15 16
s:led	-8 15 -7 0
s:legal	23 -21 -2 0
s:letter	17 -16 0 0
s:level	-7 -19 0 25
s:london	-21 27 -7 -4
s:look	11 -24 3 4
s:lower	17 -12 0 0
s:madrid	-13 15 0 -3
s:make	7 -15 11 -4
s:manila	15 -12 0 0
s:march	-13 15 0 0
s:may	-21 24 -2 0
s:minute	19 -31 8 -1
s:mombasa	-33 28 0 2
s:month	-18 19 0 -1
s:move	18 -16 0 0
s:mr	20 -20 0 1
s:muscat	-25 27 0 0
s:must	16 -14 0 0
s:negotiation	-11 18 -5 -1
s:new	15 -7 -7 0
s:next	-17 12 0 2
s:night	-19 22 0 0
s:no	1 8 -19 0
s:none	15 -13 0 0
s:of	9 -1 -19 8
s:one	0 11 -10 -16
s:or	31 -26 -3 0
s:order	7 -15 3 -1
s:oslo	27 -25 0 0
s:pari	-28 25 3 0
s:point	17 -12 -4 0
s:president	-12 -20 29 -5
s:propose	19 -10 0 -11
s:question	19 -15 -2 0
s:raise	-18 12 0 4
s:rate	26 -21 -2 -1
s:reply	16 -9 -7 0
s:review	-17 11 6 0
s:river	15 -14 0 0
s:room	4 -19 12 0
s:rotterdam	20 -19 0 0
s:round	9 6 -15 -27
s:run	20 -13 -5 0
s:san	-18 20 0 0
s:second	-18 16 -2 5
s:see	18 -3 -13 -6
s:sell	15 -13 0 0
s:set	-9 15 -1 -2
s:seven	16 -23 6 0
s:she	16 -14 0 0
s:side	8 8 -16 -12
s:sign	19 -3 -13 -8
s:signature	23 -17 -5 -1
s:sit	-18 3 -1 18
s:spent	-10 15 -3 0
s:standstill	-14 17 0 0
s:start	18 -21 -8 5
s:state	7 -16 -1 10
s:stockholm	-42 45 -4 -5
s:stop	-22 28 -9 0
s:story	-15 8 0 8
s:strike	25 -19 -3 0
s:summit	-6 -23 27 -1
s:take	-9 16 -5 -3
s:talk	19 -5 -17 -7
s:talked	-16 6 10 0
s:talking	8 -17 6 0
s:tariff	-5 -3 16 -6
s:technical	11 -38 -2 21
s:ten	7 -15 5 0
s:text	-11 15 -2 0
s:them	-16 21 -12 0
s:themselve	-21 16 5 0
s:there	18 -9 -11 -7
s:they'll	-17 18 0 0
s:they've	-14 16 0 0
s:think	-19 21 0 0
s:third	-20 27 -10 -3
s:three	-2 15 -9 -16
s:through	0 6 -16 3
s:to	-1 -4 14 -16
s:top	8 -17 7 1
s:trade	5 5 -16 -2
s:tuesday	9 -17 7 -1
s:two	-29 17 20 -20
s:until	18 -6 -10 -4
s:used	-17 18 0 0
s:visit	-12 -3 18 -5
s:wait	19 -16 0 0
s:wednesday	-28 11 0 20
s:week	-18 1 -2 22
s:were	-2 15 -12 -13
s:who	-16 9 0 6
s:wire	-11 15 -2 0
s:write	5 -15 6 0
s:york	12 5 -18 -7
s:—	-8 0 17 -16
sa:!	15 -14 0 0
sa:"	36 -18 -21 -8
sa:'s .	-20 21 0 0
sa:) ,	-17 19 0 0
sa:) .	15 -8 -5 -3
sa:, "	17 -9 -8 -1
sa:, <day-ahead>	-26 16 11 -2
sa:, <day-gone>	-22 4 9 8
sa:, <day-today>	23 -15 -3 -20
sa:, <person>	19 0 -20 0
sa:, as	17 -11 -5 0
sa:, by	-1 -3 -11 15
sa:, the	18 -28 11 -3
sa:, to	-31 34 -3 0
sa:, wednesday	-28 12 0 20
sa:, which	16 -15 0 -4
sa:. "	17 -8 -8 0
sa:. )	8 -16 3 0
sa:: <number>	-10 16 -6 0
sa:: the	-10 15 -3 0
sa:<day-ahead> .	-17 9 16 -4
sa:<day-gone>	-13 15 4 -14
sa:<day-gone> )	-18 19 0 0
sa:<day-gone> :	-1 -12 15 0
sa:<day-gone> ;	9 -16 5 0
sa:<day-gone> after	-13 15 0 0
sa:<day-gone> for	-13 19 -6 0
sa:<day-today>	14 -3 -16 -4
sa:<day-today> (	14 -16 1 -1
sa:<day-today> ,	-31 32 0 0
sa:<day-today> .	-8 8 -15 14
sa:<day-today> to	-16 17 0 0
sa:<gate>	30 -17 -17 -4
sa:<level-noun>	3 -23 0 16
sa:<level>	23 -13 -18 2
sa:<level> .	31 -25 -3 0
sa:<month-ahead>	-23 15 11 -5
sa:<month-gone>	-15 4 6 7
sa:<month-gone> ,	-16 -2 14 5
sa:<name>	24 0 -31 -10
sa:<name> ,	15 -10 0 0
sa:<not>	0 -1 8 -15
sa:<number>	12 -22 15 -4
sa:<number> ,	15 -11 0 0
sa:<number> .	19 -22 5 -3
sa:<number> again	-10 -9 16 0
sa:<person>	21 0 -21 -17
sa:<person> ,	19 -11 -8 -4
sa:<person> of	16 -12 -4 0
sa:<quality> and	-26 23 -5 6
sa:<quality> rice	-15 16 0 0
sa:<seat>	15 1 -7 -23
sa:<seat> .	16 -18 0 0
sa:<sender>	7 0 -15 1
sa:<span>	-13 20 -14 2
sa:<v-bear>	17 -7 -18 1
sa:<v-impose>	12 -15 6 -7
sa:<v-sell>	15 -5 -7 -2
sa:<v-target>	17 -3 -17 -5
sa:<v-up>	2 -6 9 -15
sa:a	13 -1 -18 0
sa:accord	-17 17 0 0
sa:again .	-23 9 15 0
sa:and	-17 10 14 -9
sa:and ,	-16 13 4 0
sa:and <quality>	-23 22 -6 5
sa:and pay	-16 16 0 0
sa:at	28 -14 -6 -10
sa:at <level>	18 -12 -3 0
sa:at the	-16 17 0 -4
sa:before .	-16 12 5 0
sa:buy	-13 15 0 0
sa:coffee	-18 8 9 0
sa:coffee .	-18 19 0 0
sa:day of	-12 15 -1 0
sa:down <level>	-20 21 0 0
sa:due	13 -16 1 0
sa:eleven	15 -12 0 0
sa:fall	-8 -5 16 0
sa:friday <day-today>	-18 18 0 0
sa:has	15 -3 -9 -15
sa:here	-14 17 -2 0
sa:home	16 -11 -3 0
sa:hotel	16 -14 0 0
sa:in <month-ahead>	-15 6 10 -2
sa:in <seat>	20 -7 0 -15
sa:is in	11 -17 3 0
sa:it has	15 -7 -8 0
sa:it was	-12 16 -3 0
sa:its	15 -17 1 -7
sa:lamb	-15 16 0 0
sa:level	-8 -8 0 16
sa:look	17 -16 0 0
sa:may	-14 17 -1 0
sa:minute	5 -16 10 0
sa:month	-14 18 -4 0
sa:most of	-15 7 7 0
sa:my	-13 15 0 -1
sa:need the	-14 15 0 0
sa:next .	-15 16 0 0
sa:nine	26 -24 0 0
sa:of <name>	20 -23 0 0
sa:on <day-gone>	10 -8 7 -35
sa:on <day-today>	-10 15 -4 0
sa:on the	15 -16 2 -7
sa:other	15 -7 -6 0
sa:out	17 -17 0 -4
sa:over	1 -10 15 -8
sa:pay in	-16 16 0 0
sa:room	18 -17 0 0
sa:second	-27 11 3 10
sa:see	21 -12 -7 -3
sa:standstill	-15 17 0 0
sa:statement	18 -17 0 0
sa:stockholm	-19 22 -2 0
sa:stop	-18 25 -8 0
sa:talk .	18 -23 0 0
sa:ten	5 -15 7 0
sa:that nothing	-16 5 9 0
sa:the	-9 0 16 -4
sa:the <level>	20 -8 -12 0
sa:the <office>	20 -19 0 0
sa:the second	-21 0 7 11
sa:the third	-28 31 0 -3
sa:themselve	-21 19 2 0
sa:there were	17 -16 0 0
sa:think	-22 23 0 0
sa:third	-24 27 -3 0
sa:third time	-16 17 0 0
sa:time .	-15 18 0 0
sa:to say	-15 10 5 0
sa:to the	-15 20 -1 0
sa:two	-31 20 20 -14
sa:two .	-26 26 0 0
sa:until	15 -5 -8 0
sa:used	-18 18 0 0
sa:wednesday	-28 11 0 20
sa:wednesday <day-today>	-25 6 0 21
sa:week	-24 11 3 12
sa:were	20 -9 -12 -1
sa:when	15 -19 0 5
sa:where	-15 3 3 6
sa:which	20 -19 0 -7
sa:would be	17 -10 0 -1
sa:you	1 -24 16 0
sa:— <name>	-12 16 -3 0
sb:(	-16 20 0 -7
sb:) :	16 -15 0 0
sb:,	15 -13 -3 3
sb:, <number>	17 -16 0 0
sb:, and	7 0 -15 6
sb:, as	-13 16 -1 0
sb:, at	-17 5 12 -3
sb:, in	-42 19 4 17
sb:. <number>	-24 27 0 0
sb:: <number>	24 -16 -3 -2
sb:: the	-15 12 6 -1
sb:<day-gone> :	20 -18 -2 0
sb:<day-today>	33 -30 0 -10
sb:<day-today> ,	12 -15 0 0
sb:<goods>	14 -26 -1 13
sb:<level>	18 -22 2 0
sb:<level> in	17 -13 0 -1
sb:<month-gone>	-12 14 5 -16
sb:<not>	-14 17 -5 1
sb:<number>	0 11 -14 -18
sb:<number> :	20 -13 -2 -1
sb:<office>	-18 19 -13 9
sb:<person> :	12 -17 -3 8
sb:<quality>	23 -12 -13 -4
sb:<quality> -	11 -17 0 7
sb:<quality> and	-15 20 -2 -3
sb:<seat> 's	-22 16 -3 8
sb:<seat> ,	22 -8 -15 -4
sb:<sender>	19 -13 0 -7
sb:<span>	11 -10 3 -19
sb:<span> ,	9 -19 13 -4
sb:<span> in	-10 19 -4 0
sb:<v-agree>	18 -16 3 -16
sb:<v-buy>	12 -15 0 -1
sb:agreement	19 -14 -2 0
sb:and <name>	-34 29 5 0
sb:and <person>	6 -17 5 3
sb:are	-15 13 0 0
sb:are to	-10 19 -3 -6
sb:at	-15 11 0 5
sb:be	-19 9 7 1
sb:between	15 -17 -12 10
sb:by	27 -16 -11 -4
sb:call	1 -13 -7 16
sb:charge	-16 7 0 10
sb:clock	-18 19 0 0
sb:delegation	-23 26 -7 0
sb:due	5 -16 7 3
sb:each	-19 21 0 -2
sb:earlier	-20 21 0 0
sb:evening	16 -10 -6 0
sb:expert	-6 -28 -3 31
sb:first	-19 24 0 -7
sb:for <span>	17 -11 -2 -1
sb:for the	15 -15 -4 2
sb:forty	-22 16 7 0
sb:go on	11 -18 4 0
sb:grower	20 -18 0 0
sb:had	-25 24 0 1
sb:have	13 -17 0 2
sb:here	16 -13 0 0
sb:hold in	-13 16 0 0
sb:holiday	17 -15 0 0
sb:i	16 -7 -9 0
sb:in <seat>	25 -5 -23 -5
sb:in the	16 -16 3 -11
sb:is the	14 -15 1 -3
sb:joint	-24 19 0 6
sb:list	-20 -4 9 13
sb:live	-18 19 0 0
sb:make in	10 -16 5 0
sb:meet ,	-16 10 -2 3
sb:midnight	15 -5 -10 -1
sb:midnight ,	22 -20 -1 0
sb:minute	16 -19 0 0
sb:mr	15 -14 0 0
sb:next	-23 10 3 7
sb:night	-9 17 -9 0
sb:nine	-13 15 0 0
sb:no .	24 -22 0 0
sb:nobody	-15 12 3 0
sb:of <name>	-17 9 8 -1
sb:of them	-14 18 0 -1
sb:one	4 9 -21 -7
sb:or	20 -19 0 0
sb:president	-7 -23 26 -3
sb:propose	18 -8 0 -11
sb:put	-17 9 11 0
sb:question :	15 -13 0 0
sb:raise	-16 13 0 5
sb:rate	17 -15 0 0
sb:round	15 1 -19 -22
sb:round in	-14 16 0 0
sb:round of	18 -14 -1 -2
sb:say that	-20 21 0 0
sb:second ,	-22 23 0 0
sb:second round	15 -11 0 -1
sb:seven	9 -16 6 0
sb:sign	23 -13 -9 -4
sb:signature	17 -15 -2 0
sb:sit	-13 4 -9 16
sb:sit in	-15 0 0 13
sb:so	-13 0 17 0
sb:state	2 -15 0 11
sb:still	17 -15 0 0
sb:stockholm	12 -15 3 0
sb:strike	18 -15 0 0
sb:summit	-1 -18 19 0
sb:table	-9 15 -3 -1
sb:take	-6 16 -5 -10
sb:take place	-12 17 0 -4
sb:talk	18 -5 -16 -5
sb:talk in	-7 15 -7 -2
sb:technical	17 -35 0 14
sb:that is	19 -16 0 0
sb:that it	-16 14 3 0
sb:that the	16 -8 -2 -6
sb:the <person>	-21 23 -6 7
sb:the <seat>	-11 -6 17 0
sb:the delegation	-21 18 0 1
sb:the duty	14 -15 -2 2
sb:the list	-16 2 7 3
sb:the second	21 -15 -4 -3
sb:the table	-11 16 -2 -1
sb:the truce	11 0 -15 -1
sb:the two	-15 3 11 -4
sb:their	-3 -11 0 16
sb:them	-30 30 -7 2
sb:there	23 -19 0 -5
sb:there 's	18 -13 0 -6
sb:thi	15 -7 -9 0
sb:third round	20 -16 0 0
sb:three ,	17 -10 0 -8
sb:through	-11 17 -3 -2
sb:time	-13 21 -6 -6
sb:to	2 -19 22 -5
sb:visit	-14 -2 17 -3
sb:vote	15 -14 0 0
sb:was in	-17 7 0 5
sb:week	8 -16 -9 13
sb:were	-18 24 -2 -9
sb:working	-7 -7 -4 17
seat	5 -18 10 -1
seat-side	15 -22 6 -1
sent:calls	31 -28 -17 9
sent:experts	-22 -56 -31 76
sent:m=delegations	-17 21 -7 0
sent:m=due	13 -22 11 -5
sent:m=meeting	-16 8 0 2
sent:m=negotiations	-10 15 -4 0
sent:m=negotiators	-19 29 -5 -7
sent:m=round	20 -3 -14 -25
sent:m=rounds	-16 18 0 0
sent:m=settled	-11 16 -2 0
sent:m=signed	28 -15 -8 -5
sent:m=spent	-10 15 -3 0
sent:m=summit	-6 -23 27 -1
sent:m=talked	-16 6 10 0
sent:m=talking	8 -17 6 0
sent:m=talks	20 -7 -15 -5
sent:m=visit	-17 -3 22 -5
sent:meets	-19 16 10 -11
sent:summit	-3 -36 39 -25
sides=1	3 8 -5 -16
sides=4	27 -25 0 0
t0=present	2 8 -17 -4
t1=infinitive	22 -22 2 -2
t1=participle-passive	15 -6 -14 1
t2=future	2 -15 -6 14
t2=infinitive	-18 6 6 3
t2=modal	25 -20 -6 0
t2=present	21 -8 -4 -26
tail=a	-3 13 -26 2
tail=d	5 13 -23 -14
tail=e	41 -10 -28 -31
tail=f	20 -18 0 0
tail=g	-26 -41 64 -27
tail=h	24 -16 -3 -5
tail=i	13 -3 -37 5
tail=k	20 -6 -25 3
tail=l	40 -20 -25 -7
tail=m	-24 36 -15 -8
tail=n	1 -47 40 19
tail=o	-1 16 -50 0
tail=r	3 15 -36 -6
tail=t	46 -21 -28 -17
tail=u	-16 18 -7 3
tail=á	-21 25 -3 0
tail=é	-21 18 0 5
top	14 -5 -1 -20
town-l	14 -6 -15 4
town-r	21 -9 0 -31
town=l1	20 -13 -16 2
town=l2	19 -3 -39 3
town=l3	-16 10 1 3
town=l4	-11 -8 19 1
town=r1	29 -9 -19 -17
towns=3	17 -6 -12 -3
tri:city day-none prev:sure	-14 20 -4 -2
tri:city day-none sent:sure	0 5 -15 4
tri:city day=r4 no-word	-18 21 -4 0
tri:l=<begin> city day-none	-22 9 13 0
tri:l=<begin> city no-word	-12 2 15 -5
tri:l=<begin> day-none no-word	6 -15 6 3
tri:l=<begin> day=r2 no-word	-16 5 -4 17
tri:l=<begin> seat-home day=r1	15 -12 0 0
tri:l=<begin> seat-home no-word	29 -14 -16 -6
tri:l=<begin> seat-other no-word	-24 9 6 12
tri:l=<begin> seat-side no-word	17 -28 2 -3
tri:l=<begin> unknown day-none	22 -9 -11 -14
tri:l=<begin> unknown day=r2	-3 -10 0 15
tri:l=<begin> unknown day=r3	16 -9 -1 0
tri:l=<begin> unknown day=r4	15 -11 0 0
tri:l=<begin> unknown part:sure	21 -15 0 -3
tri:l=<begin> unknown sent:sure	20 -13 -3 -2
tri:l=at city day=r1	-20 20 -4 1
tri:l=at day=r1 no-word	-20 6 11 2
tri:l=at unknown part:sure	-13 15 -1 0
tri:l=from city day-none	18 -21 0 -2
tri:l=from day-none sent:sure	16 -14 0 0
tri:l=in city day-none	21 -15 -6 0
tri:l=in city day=l1	-16 22 -4 -2
tri:l=in city part:sure	21 -9 -5 -13
tri:l=in city sent:sure	-25 14 -8 11
tri:l=in day-none part:sure	16 -20 4 1
tri:l=in day-none sent:sure	6 0 -16 0
tri:l=in day=l1 prev:sure	-16 19 0 -1
tri:l=in day=l1 sent:sure	-15 0 8 2
tri:l=in day=r0 sent:sure	-7 -17 18 5
tri:l=in day=r2 sent:sure	-8 16 -2 -3
tri:l=in seat-home day-none	25 -28 2 -15
tri:l=in seat-home no-word	20 -28 2 0
tri:l=in seat-side day-none	-15 2 8 8
tri:l=in seat-side day=l1	13 -16 8 -4
tri:l=in unknown day-none	-22 20 2 0
tri:l=in unknown day=r1	-15 7 -9 13
tri:l=in unknown no-word	-16 18 -11 0
tri:l=in unknown part:sure	-18 5 8 4
tri:l=in unknown prev:sure	-19 25 -4 -4
tri:l=of day-none no-word	-14 15 0 0
tri:l=the city day-none	-13 15 0 0
tri:l=the day-none no-word	-17 21 -2 0
tri:l=the day-none part:sure	-14 15 0 0
tri:l=the day=r1 no-word	17 -13 0 -1
tri:l=the seat-side day-none	-13 15 0 0
tri:l=the unknown day=r1	16 -11 -1 -2
tri:l=the unknown sent:sure	15 -11 -2 0
tri:l=to seat-side no-word	-15 3 11 0
tri:l=— day-none no-word	24 -23 0 0
tri:l=— day=l1 no-word	-18 7 10 0
tri:l=— unknown day-none	15 -13 0 0
tri:seat-home day=l1 no-word	15 -11 0 0
tri:seat-home day=r0 no-word	0 14 -16 -4
tri:seat-home day=r1 no-word	19 -14 -2 -3
tri:seat-side day=r2 no-word	19 -8 -9 0
tri:unknown day-none no-word	18 2 -29 -43
tri:unknown day-none part:sure	10 -15 1 4
tri:unknown day-none prev:sure	20 -14 -4 -4
tri:unknown day=l1 prev:sure	-15 16 0 0
tri:unknown day=l2 no-word	22 -20 0 0
tri:unknown day=r0 no-word	-18 24 -5 -9
tri:unknown day=r0 sent:sure	-18 -5 13 12
tri:unknown day=r2 no-word	4 -17 -2 15
tri:unknown day=r3 sent:sure	17 -12 -1 -1
tri:unknown day=r4 no-word	24 -20 0 0
tri:unknown day=r4 sent:sure	11 -15 0 0
two-words	-21 19 3 0
unknown	33 -10 -36 -6
v0-none	21 -10 -6 -14
v0=be	-7 15 -4 -8
v0=other	-8 -5 15 3
v0=sign	15 -11 -3 0
v0=sit	-18 6 -5 14
v1=be	-15 18 0 -5
v1=other	-8 -5 15 3
v1=pay	18 -9 -4 -1
vt0=be future	-20 18 1 -2
vt0=be present	8 1 -4 -16
vt0=sit present	-22 5 0 13
vt1=be future	-20 18 1 -2
vt1=be past	-18 13 1 0
vt1=be present	8 -1 0 -15
vt1=sit present	-22 5 0 13
words=1	-12 18 -14 2
words=2	24 -9 -9 -22
words=5	6 -2 1 -20`;
