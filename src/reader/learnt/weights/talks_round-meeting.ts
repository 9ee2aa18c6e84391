// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	20 -2 -15 -20
a:'s .	-20 21 0 0
a:<day-ahead> .	4 9 -5 -17
a:<day-gone> .	23 -22 4 -7
a:<day-today>	11 1 -10 -16
a:<duty>	19 -10 -2 -10
a:<gate>	21 -13 -6 0
a:<level>	-11 15 -3 -2
a:<month-gone> and	-17 18 0 0
a:<number>	36 -35 -7 0
a:<number> .	18 -14 0 0
a:<organisation> has	-14 16 0 0
a:<person>	0 10 -15 -2
a:<v-bear>	28 -23 -11 2
a:<v-begin>	15 -18 0 3
a:<v-suspend>	15 -9 0 -3
a:<v-target>	18 -8 -9 -1
a:again	-12 18 -4 -2
a:again .	-17 18 0 0
a:before	-22 20 4 -1
a:before .	-19 16 3 0
a:by the	-18 16 1 0
a:down	-22 17 6 0
a:down <level>	-18 19 0 0
a:for the	18 -15 0 0
a:from the	15 -13 0 0
a:has still	-19 19 0 0
a:home	20 -19 0 0
a:house	-16 16 0 0
a:it	6 1 -15 2
a:it was	-15 16 0 0
a:last <month-gone>	13 -15 0 0
a:must	17 -12 -2 0
a:need	-15 15 0 0
a:nothing	15 -12 -1 0
a:of	6 -1 -20 8
a:of talk	15 -14 0 0
a:of the	-12 22 -9 -4
a:on the	20 -9 -9 -2
a:sign	-12 15 -2 0
a:still to	-24 18 0 7
a:talk with	-14 16 -2 0
a:the <quality>	-9 15 -7 0
a:themselve	-15 15 0 0
a:time	23 -14 -10 0
a:turn	-11 17 -6 0
a:two	-15 6 11 0
a:until <day-ahead>	22 -18 -5 0
a:without	-19 21 0 0
a:you	21 -19 0 0
b:(	20 -13 -4 0
b:, in	-47 16 15 13
b:, it	17 -15 0 0
b:-	24 -21 0 -3
b::	-4 9 -19 6
b:: <name>	-2 -8 -2 15
b:: <number>	24 -23 -2 5
b:: and	-13 15 0 0
b:: in	-5 17 -10 -3
b:: the	-23 19 5 -1
b:;	-8 20 -13 0
b:<goods>	10 1 -15 -7
b:<level-noun>	15 -7 -11 0
b:<level>	22 -24 4 -5
b:<level> in	19 -15 0 -1
b:<name>	8 -4 -23 12
b:<name> meet	0 -13 0 16
b:<not>	0 11 -17 -12
b:<number>	23 -16 -11 0
b:<office>	-20 19 -8 4
b:<person>	-28 10 24 -15
b:<person> for	19 -9 -13 0
b:<person> had	-6 15 -7 0
b:<person> is	-8 -4 15 -1
b:<person> was	19 -21 0 0
b:<span> in	-15 21 -3 0
b:<span> of	-14 17 -1 0
b:<v-bear>	18 -11 -3 -4
b:<v-propose>	-16 19 -7 2
b:<v-stay>	18 -19 -10 9
b:a hotel	-17 18 0 0
b:a new	-19 20 0 0
b:a technical	7 -17 0 8
b:after <span>	-15 17 0 0
b:and	-6 17 -21 4
b:and <name>	-24 17 -7 14
b:are	-13 22 -3 -12
b:are to	-8 17 -4 -5
b:at a	-16 11 -4 5
b:bridge	11 -21 10 0
b:by	16 -5 -6 -7
b:by our	16 -10 0 -5
b:clock	-23 24 0 0
b:conference	-17 18 0 0
b:custom	0 -19 -2 15
b:delegation	-7 17 -5 -6
b:discuss	-16 8 0 4
b:down	18 -11 -5 0
b:due	24 -21 1 -6
b:for	16 -7 -18 3
b:from	10 -22 6 6
b:from the	8 -16 4 0
b:give	-18 18 0 0
b:good	-22 15 0 6
b:he	-17 16 0 2
b:hotel	-14 16 0 0
b:in the	21 -16 -1 -4
b:is	6 3 0 -20
b:its	17 -26 -2 6
b:joint	-19 23 -1 -2
b:later	16 -16 0 0
b:make	15 -14 0 -2
b:meet	11 -15 4 0
b:meet of	8 -22 10 3
b:most of	17 -15 0 0
b:my	14 -17 0 4
b:need	15 -10 -5 0
b:new	-15 20 -4 0
b:night	-9 16 -7 0
b:nobody	-17 20 -2 0
b:of <name>	-9 16 -6 0
b:of talk	-21 25 -1 0
b:of the	3 -16 10 0
b:on a	23 -20 -1 0
b:or	19 -19 0 0
b:place	-11 16 0 -4
b:president	0 -15 17 -2
b:rate	17 -14 0 0
b:reach	-20 14 5 0
b:shook	-16 4 10 0
b:shook hand	-16 4 10 0
b:side	21 -16 -10 -2
b:side meet	18 -4 -5 -11
b:sign the	19 -17 0 0
b:sit	-3 -3 -11 16
b:sit in	-19 2 -2 13
b:sixth	19 -16 0 -1
b:step	-12 15 -1 0
b:take place	-15 20 0 -4
b:talk	3 8 -16 -13
b:talk in	-5 15 -8 -5
b:technical	5 -19 0 12
b:that the	18 -3 -11 -9
b:the	18 -9 2 -25
b:the truce	22 -9 -17 0
b:the two	-16 5 12 -1
b:their	-15 14 7 -13
b:they meet	-9 -4 17 -1
b:time	-10 16 -5 -4
b:to	14 -8 0 -15
b:to meet	-12 16 0 -11
b:under	15 -5 -8 -1
b:up	-9 0 -15 20
b:was in	-21 8 1 7
b:was to	15 -8 -7 0
b:we	-14 23 -8 -4
b:were in	-15 17 0 0
b:whether	-12 17 -5 0
b:which	-10 16 -5 -1
b:which the	-14 16 0 0
b:who	16 -15 -19 10
b:will	8 -10 -16 10
b:with	5 0 -15 6
c0=impose	-1 11 -3 -15
c2=bear	17 -13 -11 2
c2=suspend	15 -10 -3 0
c2=target	25 -16 -7 0
city	-9 18 -8 -11
count=1	59 -39 -18 -19
count=2	-30 28 -3 8
count=3	-34 23 17 -3
count=5	-10 15 -5 0
count=many	34 -29 -3 0
ct0=impose modal-passive	-13 17 0 0
ct0=propose present	15 -16 -2 0
ct0=stay future	-15 19 0 -10
ct1=impose modal-passive	-13 17 0 0
ct1=propose present	16 -20 0 0
ct1=stay future	-15 19 0 -10
ct1=stay infinitive	18 -18 -1 0
ct2=bear past	20 -16 -2 0
ct2=bear present	19 -14 0 -1
ct2=impose future	-5 -16 0 14
ct2=say past	-15 10 8 0
dateline	-12 15 -14 13
day-l	12 -15 8 -12
day-none	15 -4 -7 -11
day-r	0 10 -15 0
day=l2	8 -11 8 -16
day=l3	26 -16 -7 -11
day=r0	-17 12 9 -3
day=r4	8 -8 -22 14
f:<agent>	0 13 -6 -18
f:<day-ahead>	11 1 -24 1
f:<day-gone>	-21 17 3 0
f:<duty>	-26 13 9 6
f:<gate>	-19 21 3 -14
f:<goods-amount>	-5 -10 16 0
f:<goods>	9 3 -17 -2
f:<level>	24 -30 0 4
f:<name>	-25 32 -10 0
f:<not>	17 -24 0 3
f:<office>	-9 -11 -16 35
f:<organisation>	23 -18 -3 -7
f:<person>	-28 21 14 -10
f:<quality>	-15 7 17 -7
f:<seat>	2 1 1 -15
f:<span>	-7 5 11 -24
f:<v-bear>	21 -18 -21 15
f:<v-buy>	3 -16 14 -4
f:<v-down>	-8 1 16 -18
f:<v-end>	21 -11 -4 -15
f:<v-impose>	-3 5 13 -32
f:<v-say>	12 -3 -3 -22
f:<v-sell>	-4 16 -14 -7
f:<v-up>	6 -15 16 -13
f:agent	15 -15 0 0
f:agree	-18 11 6 0
f:and	-17 6 25 -17
f:answer	7 -15 7 0
f:anyone	-13 15 0 -1
f:at	5 0 -24 12
f:back	36 -29 -8 0
f:bag	-15 16 0 0
f:because	-19 19 0 0
f:become	10 -20 10 0
f:been	-26 19 11 -9
f:being	-14 -9 22 0
f:between	4 -17 8 0
f:both	18 -4 -19 -5
f:bring	-16 18 0 -1
f:call	21 -36 4 7
f:car	11 -18 -3 10
f:cease	15 -12 0 0
f:closed	16 -15 0 0
f:coffee	18 -15 -1 0
f:come	16 -19 6 -7
f:conversation	-15 16 0 0
f:could	25 -21 -3 0
f:country	-9 15 -7 0
f:day	20 -17 0 -4
f:delegation	-15 19 -2 0
f:did	20 -14 -5 -5
f:dinner	-11 -11 21 0
f:duty	-1 7 -15 3
f:each	18 -24 2 0
f:evening	-23 6 -4 23
f:expect	20 -22 1 0
f:expire	-13 17 -1 0
f:export	-18 23 -4 0
f:fee	17 -6 -12 -1
f:find	21 -21 0 0
f:for	18 -10 -5 -5
f:four	-20 24 0 -4
f:fourth	-16 16 -5 2
f:framework	-15 16 0 0
f:free	15 -14 0 0
f:hand	-2 -17 15 0
f:has	0 -5 11 -19
f:have	0 11 -19 2
f:he	15 -6 -14 0
f:him	16 -10 -4 0
f:his	-16 16 3 -3
f:isn't	-20 15 0 6
f:keep	-10 17 -7 0
f:last	-17 25 -3 -12
f:look	15 -11 -6 0
f:matter	-15 7 -1 7
f:meet	7 -14 -4 15
f:midnight	16 -10 -5 0
f:more	36 -27 -13 -1
f:must	-21 20 0 0
f:negotiation	-14 15 0 0
f:no	6 -18 14 -3
f:notice	17 -12 -5 0
f:nut	-20 24 -3 0
f:on	-7 0 18 -16
f:one	-21 22 -10 5
f:other	-1 -21 15 10
f:over	19 -9 -7 -2
f:paper	-30 34 -3 -1
f:pay	25 -34 -1 9
f:port	17 -12 -5 0
f:press	18 -18 0 1
f:put	18 -13 -3 0
f:reply	-13 16 -1 0
f:report	21 -21 0 0
f:rest	17 -2 -14 0
f:round	19 -12 -18 6
f:run	16 -10 -2 0
f:same	-9 -5 -3 21
f:second	-3 17 -16 -7
f:session	-23 24 0 0
f:sign	18 -15 0 -5
f:speak	-10 15 0 -1
f:spoke	-16 17 0 0
f:stand	-16 8 2 5
f:still	26 -28 1 0
f:table	-29 33 0 -4
f:tariff	-30 17 15 -1
f:than	16 -10 -5 0
f:that	9 -3 -2 -24
f:the	18 -26 3 11
f:there	-14 25 -7 -17
f:they	7 8 -12 -17
f:thi	-8 18 -16 0
f:think	19 -18 0 0
f:time	14 -33 18 -3
f:top	-30 30 1 0
f:vote	-21 23 0 0
f:we	-14 19 -3 -1
f:what	2 10 -18 -1
f:when	-23 6 3 11
f:where	-21 25 0 -1
f:which	-29 33 0 -7
f:will	0 4 2 -20
f:with	-19 14 11 -12
f:would	23 -24 5 -5
f:yield	-16 17 0 0
f:you	22 -18 -4 -1
f:—	-22 24 0 0
first-of-paragraph	20 -8 -8 -19
has-future	10 -6 -18 7
has-gerund	0 9 -19 -2
has-modal	16 -3 -25 2
has-participle	13 -15 -3 5
has-past	0 5 1 -20
has-present	16 -3 -6 -19
headline	-4 9 0 -15
heads=0	19 14 -48 -11
heads=1	0 -15 16 -10
heads=2	-1 -48 43 -5
kind=town	17 -2 -11 -16
l1=,	-19 17 3 0
l1=:	5 8 -14 -19
l1=<number>	20 -17 0 0
l1=are	-23 23 0 0
l1=in	-16 8 4 4
l1=leave	-22 12 11 0
l1=since	10 -15 6 -1
l1=the	9 0 -5 -15
l1=with	25 -30 -12 7
l2=,	-27 0 19 14
l2=:	2 10 -19 -6
l2=<agent>	-7 23 -4 -11
l2=<day-ahead>	-22 20 1 0
l2=<day-today>	20 -16 -1 0
l2=<duty>	12 -23 0 5
l2=<goods>	23 -9 -10 -12
l2=<level>	8 -15 10 -3
l2=<month-gone>	-14 16 0 0
l2=<number>	16 -6 -6 -2
l2=<sender>	23 -20 0 0
l2=<span>	-17 23 -4 -1
l2=<v-agree>	25 -16 -22 2
l2=<v-bear>	-1 -7 -2 15
l2=<v-begin>	18 -21 4 -5
l2=<v-impose>	21 -10 -31 5
l2=and	0 12 -18 -5
l2=bridge	11 -21 10 0
l2=in	18 -12 -5 -2
l2=meet	-12 -4 1 17
l2=summit	-3 -14 17 0
l2=table	-17 18 0 0
l2=talk	-7 19 -11 -6
l2=the	29 -23 -3 0
l2=to	15 -15 0 0
l2=up	-18 13 -4 7
l2=was	-21 7 2 7
l2=were	-15 17 0 0
l3=,	20 -16 -15 5
l3=.	25 -23 0 0
l3=<begin>	15 -9 -4 -5
l3=<gate>	14 -20 7 0
l3=<month-ahead>	-15 17 0 0
l3=<name>	24 -26 -11 14
l3=<not>	16 -12 -2 -2
l3=<number>	-16 19 -3 -3
l3=<organisation>	-25 27 -2 0
l3=<span>	15 -20 5 0
l3=<v-bear>	-5 23 -3 -25
l3=<v-down>	-17 11 0 6
l3=<v-stay>	17 -11 -4 0
l3=a	3 8 -19 -11
l3=at	18 -15 0 0
l3=between	6 -17 5 0
l3=delegation	-11 15 0 0
l3=first	-17 18 0 0
l3=fourth	-15 18 0 0
l3=good	-24 17 0 6
l3=he	-15 8 -4 10
l3=in	-16 13 0 4
l3=meet	1 20 -10 -22
l3=of	22 -8 -14 -4
l3=round	-8 15 -3 -1
l3=sit	17 -11 -6 0
l3=that	-15 6 3 4
l3=third	15 -14 0 0
l3=three	-12 16 0 -1
l3=to	15 -8 0 -13
l4=,	33 -33 -9 9
l4=.	-22 23 0 0
l4=:	-24 13 13 0
l4=<begin>	3 6 0 -18
l4=<level-noun>	-17 11 -1 6
l4=<office>	-20 -3 17 3
l4=<person>	3 17 -22 -7
l4=<sender>	-14 15 0 0
l4=<v-bear>	-22 28 -8 -1
l4=<v-say>	13 -19 -6 11
l4=a	14 -18 12 -12
l4=at	-9 21 -17 -3
l4=by	31 -23 -4 -2
l4=its	14 -15 0 0
l4=joint	-22 3 17 0
l4=meet	-19 24 -8 0
l4=next	-13 21 0 -8
l4=of	8 -16 3 4
l4=on	16 -20 0 5
l4=that	15 -3 -5 -12
l4=the	-13 28 -17 -12
l4=which	-23 27 -3 0
l4=will	17 -12 -8 0
l=, at	-18 7 10 0
l=, in	-47 13 16 14
l=: in	-5 17 -10 -3
l=<begin> from	0 -18 0 15
l=<level> in	19 -15 0 -1
l=<organisation> ,	-9 17 -11 0
l=<person> ,	17 -14 0 0
l=<span> in	-15 21 -3 0
l=and the	-16 16 0 0
l=in the	15 -15 0 0
l=of the	17 -19 3 -4
l=sit in	-18 0 -1 13
l=table in	-15 16 0 0
l=talk in	-10 21 -8 -5
l=was in	-22 8 2 7
l=were in	-15 17 0 0
lead=(	20 -13 -4 0
lead=:	-6 11 -19 6
lead=;	-8 20 -13 0
lead=ankara	17 -16 0 0
lead=beijing	-4 -18 17 0
lead=by	24 -15 -2 -6
lead=cairo	-21 22 0 0
lead=kuala	-24 27 -3 0
lead=london	-33 35 -2 0
lead=madrid	-15 16 0 0
lead=ministers	-15 21 -3 -3
lead=no	-15 13 0 0
lead=on	-7 19 -15 0
lead=panama	-18 19 0 0
lead=seoul	19 -16 0 0
lead=stockholm	-14 15 0 0
lead=talks	24 -22 -1 0
lead=that	14 -22 0 8
lead=the	-1 6 11 -33
lead=their	-13 16 0 -2
lead=trade	-23 27 -3 0
lead=treasury	0 14 -16 -2
lead=trump	-15 -18 29 0
lead=which	-10 16 -5 -1
lead=who	16 -15 -19 10
lead=xi	-14 -7 19 0
left:experts	-20 -52 -14 63
left:m=delegation	-15 16 0 0
left:m=delegations	-13 20 -2 -2
left:m=due	22 -20 2 -5
left:m=here	20 -16 0 -1
left:m=negotiators	-17 24 -4 -3
left:m=round	38 -22 -19 -15
left:m=shook hands	-16 4 10 0
left:m=summit	-3 -14 17 0
left:m=table	-14 16 0 0
left:m=talks	6 4 -20 -2
left:m=visit	-16 -3 18 -1
left:meets	-33 27 10 -2
left:summit	-21 -18 39 -13
lll=<begin> <begin> from	0 -18 0 15
lll=<begin> <seat> and	23 -19 -1 0
lll=<day-ahead> , in	-16 11 -3 1
lll=<name> meet in	0 -11 -3 16
lll=of talk in	-13 15 0 0
lll=receive <person> in	-15 2 12 0
lll=the <organisation> in	13 -20 1 -7
lll=they meet in	-16 0 15 0
loud	25 -11 -22 -13
lr=, ,	-25 11 16 2
lr=, .	-23 14 6 5
lr=, <end>	15 -8 -6 -5
lr=: ,	-21 29 -6 -13
lr=<begin> ,	-34 25 10 10
lr=<begin> :	13 -37 -4 11
lr=at <end>	15 -14 0 0
lr=at on	-29 11 12 5
lr=for ,	23 -30 0 4
lr=for on	-20 19 0 1
lr=in ,	-12 -8 17 9
lr=in :	-17 20 -2 0
lr=in <day-ahead>	-24 11 8 0
lr=in <end>	-33 28 -8 8
lr=in for	-16 16 0 0
lr=in from	-20 11 -5 8
lr=in in	-10 0 -4 15
lr=leave with	-17 5 11 0
lr=of <end>	-15 17 0 0
lr=since .	20 -17 0 0
lr=the .	31 -30 0 0
lr=the on	17 -13 0 -1
name=Accra	17 -17 -10 5
name=Ankara	18 -19 -9 6
name=Aqaba	-23 22 0 0
name=Basel	25 -22 0 0
name=Beijing	-13 -94 68 -28
name=Beijing of CN-US	-15 -88 66 -27
name=Bergen	-39 14 8 21
name=Brasília	15 -7 -5 -1
name=Brief	22 -21 0 0
name=Brussels	-12 22 -13 -7
name=Buenos Aires	-10 -26 30 0
name=Buenos Aires of CN-US	-20 -21 32 0
name=Busan	1 -69 55 0
name=Busan of CN-US	3 -77 61 -13
name=Canberra	30 -27 -1 -1
name=Colombo	-15 23 -8 -6
name=Delhi	0 -16 -6 18
name=Dhaka	-15 21 -1 -5
name=Dubai	19 -22 0 3
name=Geneva	6 7 -29 -5
name=Geneva of CN-US	-5 19 -23 -9
name=Geneva of undefined	29 -28 0 0
name=Georgia	15 -10 0 -2
name=Guayaquil	-34 36 0 -1
name=Incheon	-9 -4 -3 17
name=Istanbul	-20 19 -2 2
name=Jakarta	42 -32 -9 -7
name=Kigali	-24 26 0 0
name=Kuala Lumpur	-22 35 -21 -9
name=Kuala Lumpur of CN-US	-41 52 -18 -6
name=Lagos	16 -10 -4 0
name=Lima	-43 13 0 26
name=Lisbon	17 -10 -6 0
name=London	-38 47 -22 0
name=London of CN-US	-54 61 -16 -4
name=Madrid	-40 50 -13 -5
name=Madrid of CN-US	-35 41 -9 -1
name=Manila	40 -31 -16 -3
name=Maputo	-25 28 -2 0
name=Mombasa	-38 37 0 0
name=Montevideo	-22 13 12 -2
name=Nagoya	-14 18 0 -4
name=New York	7 10 -23 -3
name=New York of CN-US	5 9 -18 -2
name=Osaka	-15 -14 25 0
name=Oslo	39 -32 -7 -1
name=Panama	15 -12 0 0
name=Panama City	-22 25 -2 0
name=Paris	-21 30 -13 0
name=Paris of CN-US	-31 38 -11 0
name=Pretoria	22 -17 -2 -1
name=Quito	35 -32 -5 0
name=Rome	-17 18 0 0
name=Rotterdam	19 -18 0 0
name=San José	-16 18 0 0
name=Santiago	17 -11 -3 0
name=Seoul	37 -25 -14 -2
name=Seoul of CN-US	1 12 -15 0
name=Seoul of KR-US	17 -15 0 0
name=Shanghai	22 -16 -8 0
name=Singapore	24 -11 -3 -12
name=Stockholm	-57 65 -14 -6
name=Stockholm of CN-US	-41 48 -10 -1
name=Tashkent	-16 20 0 0
name=Tbilisi	14 -18 -1 5
name=The Hague	5 -15 7 0
name=TikTok	20 -18 0 0
name=TikTok of CN-US	17 -16 0 0
name=Tokyo	36 -33 -5 0
name=Tunis	-32 28 -6 12
name=Valletta	-22 24 0 0
name=Valparaíso	-24 3 21 -1
name=Warsaw	-16 19 0 0
name=Washington	23 -61 28 0
name=Washington of CN-US	19 -78 32 1
name=Washington of KR-US	-17 20 -3 0
name=Wellington	-6 16 -13 0
nc2=propose	12 -17 7 -1
nc2=stay	11 2 -19 -5
nct2=bear past	-13 19 -5 0
nct2=bear present	16 -11 0 -2
nct2=down present	15 -11 -2 0
nct2=stay present	10 0 -18 0
next:calls	-5 -20 1 28
next:experts	-9 -4 -1 20
next:heads=0	4 14 -23 -5
next:heads=1	-20 7 17 -11
next:heads=2	-15 -18 25 5
next:meets	-32 26 13 -6
next:running	21 -9 -19 0
next:sure	-43 17 18 17
next:wished	27 -13 -26 3
next=)	-17 20 -1 0
next=:	8 -2 -26 4
next=and	-21 2 15 3
next=that	-2 14 -16 -6
nhas-past	5 2 -1 -20
nhas-present	22 -21 -4 -2
nt2=past	0 6 0 -18
nv2=be	-1 13 -16 -3
nv2=have	16 -23 4 -1
nvt2=be future	-12 17 -3 0
nvt2=have present	10 -18 4 -1
o:calls	34 -23 -2 -11
o:coming	-29 7 20 8
o:ended	-6 14 -1 -16
o:experts	-14 -39 -22 52
o:experts-near	-43 -65 -31 100
o:heads	-35 -50 71 -9
o:l=,	-38 42 -1 -4
o:l=:	-11 28 -22 -29
o:l=<begin>	23 -10 -12 -19
o:l=<number>	26 -21 -4 0
o:l=<organisation>	15 -6 -8 -3
o:l=<person>	21 -17 -3 0
o:l=after	-24 26 0 -1
o:l=are	-23 23 0 0
o:l=at	-7 15 -2 -16
o:l=for	-3 0 -16 14
o:l=from	-23 13 -1 18
o:l=in	-70 51 14 15
o:l=leave	-33 24 11 0
o:l=say	-13 15 0 0
o:l=since	13 -18 6 -1
o:l=the	4 4 -4 -21
o:l=time	-24 25 0 0
o:l=to	-32 18 25 -9
o:l=under	17 -15 0 0
o:l=visit	-12 -9 19 0
o:l=was	-14 18 -3 0
o:l=which	40 -38 -1 -2
o:l=with	68 -66 -28 3
o:m=assembly	39 -34 -3 0
o:m=bargain	6 -18 0 9
o:m=comes	-17 17 0 -1
o:m=conference	-19 20 0 0
o:m=consultations	-13 17 -1 0
o:m=delegation	-19 21 0 0
o:m=ended	-15 19 0 -4
o:m=goes	20 -23 0 -2
o:m=invitation	-24 20 2 0
o:m=land	19 -18 0 0
o:m=meet	-16 -4 0 22
o:m=met	-12 -5 22 -1
o:m=negotiators	-11 22 -9 -9
o:m=round	8 6 -17 -9
o:m=rounds	-17 20 0 0
o:m=shook hands	-15 6 9 0
o:m=table	-18 27 -14 -2
o:m=talks	-23 43 -45 -6
o:m=there	23 -16 -19 3
o:m=time	23 -7 -19 -7
o:m=travel	-20 12 9 0
o:m=visit	-30 -13 37 -3
o:m=went	-4 16 -19 -2
o:meets	-52 40 23 -4
o:r='s	39 -32 -4 -19
o:r=(	-28 25 5 -8
o:r=,	-49 30 17 21
o:r=.	-17 11 2 7
o:r=:	24 -20 -23 6
o:r=<day-gone>	-24 15 6 6
o:r=<day-today>	-28 38 -13 -6
o:r=<number>	18 -13 -2 0
o:r=a	20 -16 -1 0
o:r=again	-28 33 -4 -1
o:r=agree	-15 17 0 0
o:r=and	35 -20 -12 -15
o:r=announce	15 -8 -5 0
o:r=before	-13 15 0 0
o:r=by	-13 17 -2 0
o:r=call	28 -26 0 0
o:r=come	20 -17 0 0
o:r=could	15 -13 -1 0
o:r=desk	-14 15 0 0
o:r=end	15 -5 -3 -4
o:r=expect	-25 27 -2 0
o:r=fall	-9 16 -9 0
o:r=for	-21 28 -3 -6
o:r=from	-33 24 -4 9
o:r=has	17 -9 -8 -11
o:r=hold	16 -7 -2 -5
o:r=in	-69 38 35 6
o:r=lift	-17 18 0 0
o:r=note	-13 -3 17 0
o:r=of	30 -23 0 -2
o:r=on	-62 48 8 8
o:r=pay	21 -20 0 0
o:r=rise	17 -14 0 0
o:r=say	13 -16 0 -2
o:r=since	15 -9 -5 0
o:r=still	28 -24 -5 0
o:r=take	18 -14 -3 0
o:r=that	38 -30 -9 -3
o:r=will	25 -34 -2 6
o:r=with	-36 33 7 -4
o:r=would	31 -18 -8 -5
o:r=you	18 -16 0 0
o:r=·	16 -14 0 0
o:summit	-43 -13 55 -19
o:summit-near	-33 -33 66 -34
o:sure	-53 29 28 1
o:wished	14 5 -19 -33
pair: n=3	15 -5 -17 0
pair:both n=1	-16 3 8 5
pair:both n=2	16 -7 0 -24
pair:both n=3	8 -2 -18 6
pair:city 	-19 17 0 1
pair:city coming	1 13 -19 -4
pair:city day=l1	-29 25 7 -3
pair:city day=r4	-19 17 -5 5
pair:city ended+running	15 -26 12 0
pair:city n=1	-7 13 2 -23
pair:city n=2	-16 18 -16 7
pair:city n=4	18 -16 0 0
pair:city part:sure	23 -6 -9 -10
pair:city prev:sure	-10 17 -18 0
pair:coming both	-3 -19 17 10
pair:coming not-both	12 6 -18 -11
pair:coming+ended n=1	17 -16 -3 1
pair:day-none 	10 7 -9 -28
pair:day-none both	14 -22 2 1
pair:day-none coming+ended	15 -13 0 0
pair:day-none n=3	1 2 -17 6
pair:day-none n=4	20 -13 -7 -4
pair:day-none part:sure	19 -29 8 6
pair:day-none prev:sure	10 -2 -3 -18
pair:day-none sent:sure	-1 16 -24 -9
pair:day=l0 n=1	15 -8 -6 0
pair:day=l0 no-word	16 -10 -6 0
pair:day=l1 part:sure	16 -9 -1 -11
pair:day=l1 prev:sure	-15 19 0 -1
pair:day=l1 sent:sure	-18 0 13 3
pair:day=l2 both	6 -18 13 -2
pair:day=l2 n=3	16 -13 0 0
pair:day=l2 sent:sure	-15 21 -4 -3
pair:day=l3 	15 -3 -10 -9
pair:day=l3 n=1	22 -12 -8 -6
pair:day=l3 no-word	20 -5 -15 -4
pair:day=l3 not-both	24 -12 -10 -7
pair:day=l4 n=1	-17 2 4 9
pair:day=l4 part:sure	-17 21 -5 0
pair:day=r0 both	-15 30 -9 -18
pair:day=r0 ended	-19 22 0 -2
pair:day=r0 n=1	-16 19 -1 -5
pair:day=r0 n=2	7 -15 6 3
pair:day=r0 no-word	1 3 0 -23
pair:day=r0 not-both	-6 -8 18 8
pair:day=r0 sent:sure	-27 4 17 10
pair:day=r1 both	-25 33 -15 0
pair:day=r1 ended	-17 26 -6 -9
pair:day=r1 n=4	-17 13 0 1
pair:day=r1 prev:sure	-20 11 9 -5
pair:day=r2 prev:sure	-10 18 -1 -6
pair:day=r3 both	16 -16 1 -3
pair:day=r3 no-word	15 -7 -15 2
pair:day=r3 not-both	0 9 -21 -1
pair:day=r4 	0 -2 -20 15
pair:day=r4 no-word	6 0 -16 2
pair:ended both	-12 21 0 -20
pair:ended n=1	-2 9 -18 4
pair:ended+running n=2	14 -22 6 0
pair:ended+running not-both	12 -22 17 -10
pair:l=( unknown	21 -19 0 0
pair:l=<begin> city	-23 12 17 -3
pair:l=<begin> day-none	5 -15 10 0
pair:l=<begin> day=r1	-7 16 -13 -8
pair:l=<begin> day=r2	-18 5 0 16
pair:l=<begin> ended	15 -23 3 0
pair:l=<begin> n=2	13 2 -18 -12
pair:l=<begin> part:sure	25 -23 0 -4
pair:l=<begin> prev:sure	-28 28 2 -3
pair:l=<begin> seat-other	-26 8 10 11
pair:l=<begin> unknown	27 -17 -29 1
pair:l=a unknown	15 -14 0 0
pair:l=and n=1	27 -22 0 -1
pair:l=and no-word	17 -19 -1 0
pair:l=and not-both	15 -9 -2 -5
pair:l=and prev:sure	-16 9 8 0
pair:l=and seat-home	8 -19 0 4
pair:l=and seat-other	18 -16 0 0
pair:l=are 	-23 23 0 0
pair:l=are no-word	-23 23 0 0
pair:l=at both	-15 7 12 -3
pair:l=at day=r1	-27 14 9 3
pair:l=at part:sure	-20 16 2 0
pair:l=for 	12 -23 -10 15
pair:l=for both	8 -16 -6 9
pair:l=for day=r1	-20 19 0 1
pair:l=for seat-side	20 -13 -6 0
pair:l=from city	20 -16 -1 -2
pair:l=from coming	18 -12 -1 -4
pair:l=from n=1	-1 2 -26 15
pair:l=from n=2	11 -17 12 -9
pair:l=in both	-26 14 5 4
pair:l=in day=l1	-18 20 0 -5
pair:l=in day=l4	-20 7 2 9
pair:l=in ended	-11 20 -9 -4
pair:l=in n=1	-16 5 11 2
pair:l=in n=2	-19 12 -2 13
pair:l=in n=3	11 2 -15 -14
pair:l=in n=4	17 -10 -5 -4
pair:l=in prev:sure	-20 8 10 0
pair:l=in seat-side	0 -18 8 10
pair:l=in unknown	-42 30 9 6
pair:l=leave no-word	-14 15 0 0
pair:l=of both	16 -19 5 0
pair:l=of seat-home	5 -19 11 0
pair:l=of sent:sure	7 -15 8 0
pair:l=on no-word	16 -14 0 0
pair:l=since city	9 -18 8 0
pair:l=since ended+running	10 -15 6 -1
pair:l=the both	26 -22 -4 0
pair:l=the day-none	-29 34 -2 -3
pair:l=the day=l1	26 -22 -4 0
pair:l=the day=r2	11 -26 10 0
pair:l=the ended	15 -13 0 0
pair:l=the unknown	33 -20 -14 -10
pair:l=to 	-15 12 8 -8
pair:l=to both	-20 12 9 -3
pair:l=to city	17 -20 -2 5
pair:l=to unknown	-10 16 -5 -3
pair:l=trade, 	-13 16 -1 0
pair:l=trade, no-word	-13 16 -1 0
pair:l=trade, not-both	-13 16 -1 0
pair:l=with 	30 -20 -10 -1
pair:l=with day-none	15 -21 -9 8
pair:l=with n=1	16 -21 -9 7
pair:l=with no-word	12 -19 -8 8
pair:l=with not-both	13 -22 -4 7
pair:l=— day-none	25 -23 0 0
pair:l=— day=l1	-22 10 13 0
pair:l=— n=1	-18 6 13 0
pair:l=— n=4	19 -17 0 0
pair:no-word 	18 -2 -14 -15
pair:no-word ended	20 -23 -3 7
pair:no-word n=2	18 -15 5 -22
pair:no-word n=3	30 -25 -11 0
pair:no-word n=4	-10 17 -5 -7
pair:no-word n=5	16 -11 -2 0
pair:no-word not-both	30 -17 -15 -7
pair:not-both n=3	12 -3 0 -22
pair:part:sure 	18 -11 2 -16
pair:part:sure ended	-17 24 -2 -10
pair:part:sure running	17 -9 -10 -2
pair:prev:sure coming	-7 16 -7 -9
pair:prev:sure not-both	-8 18 -5 -17
pair:running n=2	23 -19 0 -1
pair:seat-home n=1	-8 17 -14 0
pair:seat-home n=2	8 -32 27 -4
pair:seat-home part:sure	-20 9 3 0
pair:seat-other both	-7 20 -14 -3
pair:seat-other day=r0	-15 -4 20 -2
pair:seat-other n=2	18 -7 -6 -8
pair:seat-other part:sure	22 -12 -2 -9
pair:seat-other sent:sure	-22 13 3 0
pair:seat-side 	20 -10 -4 -33
pair:seat-side coming	-5 -8 21 -5
pair:seat-side day=l1	17 -19 6 -5
pair:seat-side day=r0	6 4 -16 0
pair:seat-side day=r1	-9 15 -3 -5
pair:seat-side ended	-9 -2 -1 17
pair:seat-side n=2	32 -24 -9 -13
pair:seat-side prev:sure	0 -19 10 7
pair:sent:sure 	-10 3 -1 15
pair:sent:sure ended	-20 26 -1 -6
pair:sent:sure n=1	-21 11 11 1
pair:sent:sure n=3	-11 15 0 -2
pair:sent:sure n=4	11 -15 0 4
pair:sent:sure not-both	-17 9 -2 14
pair:unknown 	19 -10 -16 4
pair:unknown both	12 -16 -2 11
pair:unknown coming	19 -17 -4 1
pair:unknown day-none	40 -13 -50 -19
pair:unknown day=l1	6 0 -17 0
pair:unknown day=r0	-35 31 5 -1
pair:unknown day=r1	-17 -2 18 8
pair:unknown day=r3	26 -17 -12 -2
pair:unknown day=r4	39 -48 -4 5
pair:unknown n=1	19 -15 -6 6
pair:unknown n=5	17 -17 0 0
pair:unknown no-word	33 -14 -34 -10
pair:unknown not-both	28 -9 -30 -10
pair:unknown prev:sure	7 -1 2 -15
pair:unknown running	18 -13 -3 -3
pair:unknown sent:sure	-2 -5 -4 15
part:experts	3 -32 -17 32
part:m=due	23 -20 1 -6
part:m=round	21 -9 -10 -9
part:m=talks	15 2 -30 -11
part:m=time	28 -17 -12 -5
part:m=visit	-8 -8 16 0
part:summit	-7 -13 24 -15
part:sure	15 -9 0 -11
part:wished	9 4 -17 -15
pc0=begin	8 0 -15 0
pc0=down	-8 15 -4 -1
pc1=agree	16 -13 0 -1
pc1=down	-18 24 -4 -2
pc1=propose	36 -23 -7 -13
pct0=impose future	15 -11 0 0
pct0=impose past-passive	-10 16 -3 0
pct0=stay modal	15 -15 0 0
pct0=stay present	-17 5 3 10
pct1=impose past-passive	-10 16 -3 0
pct1=stay present	-16 2 5 11
people=0	17 -6 -14 -3
people=1	24 -17 -4 -15
people=2	-38 30 5 -6
people=3	-3 15 -9 0
phas-future	17 -6 -10 -1
phas-modal	16 -11 -7 1
phas-participle	17 -15 -2 0
prev:apart	24 -14 -11 -9
prev:calls	-20 8 4 12
prev:coming	-1 9 0 -18
prev:ended	9 3 -20 -5
prev:experts	26 -19 -10 -2
prev:heads=0	21 -3 -23 -8
prev:heads=1	2 -15 10 2
prev:meets	-16 9 0 13
prev:summit	8 -23 9 8
pt1=modal	15 -5 -8 0
pt1=participle-passive	17 -15 -2 0
pv0=keep	-15 15 0 0
pv1=keep	-14 15 0 0
pv1=say	17 -11 -4 -2
q:"	15 -10 -5 0
q:'s	-5 -17 31 0
q:)	22 -21 -8 3
q:.	3 8 -6 -18
q::	23 -27 -2 8
q:;	-5 19 -13 -10
q:<agent>	-7 15 -8 -6
q:<day-today>	-17 28 -7 -6
q:<gate>	17 -21 -9 12
q:<goods-amount>	6 -17 9 0
q:<level-noun>	19 -20 0 1
q:<level>	17 -26 11 -8
q:<name>	5 -17 20 -4
q:<office>	5 -21 16 0
q:<organisation>	8 3 -7 -16
q:<person>	4 6 -17 -2
q:<quality>	-21 26 -9 0
q:<sender>	10 -15 -2 7
q:<span>	22 -12 -15 0
q:<v-agree>	14 -3 -3 -17
q:<v-down>	-31 21 11 0
q:<v-impose>	3 12 -16 -8
q:<v-propose>	23 -20 -11 7
q:<v-return>	18 -11 -4 -3
q:<v-stay>	18 -7 -6 -14
q:<v-up>	14 -21 -2 7
q:a	20 2 -21 -18
q:all	-12 15 0 -3
q:approve	15 -13 0 0
q:as	24 -26 0 0
q:at	-1 8 -33 9
q:average	16 -15 0 0
q:been	-21 30 -11 -5
q:but	-18 21 -1 0
q:by	18 -16 -5 1
q:come	-24 4 18 1
q:cost	-15 17 0 0
q:day	-15 9 1 3
q:deal	30 -27 -3 -1
q:draft	18 -16 0 0
q:duty	-14 0 18 0
q:extension	14 -17 2 0
q:first	-15 9 2 3
q:for	17 -13 -22 12
q:foreign	-13 16 0 -1
q:fourth	-17 18 0 0
q:from	-2 -21 25 0
q:gave	-18 17 0 0
q:go	22 -17 -13 3
q:good	-12 2 16 -8
q:has	23 -18 0 -12
q:have	-13 23 -12 -3
q:he	-10 17 -4 -7
q:is	13 -5 -16 4
q:know	18 -16 0 0
q:let	19 -12 -2 -3
q:more	18 -18 0 0
q:move	17 -15 0 0
q:mr	-27 19 0 3
q:new	-5 -7 18 -4
q:next	-25 20 5 -2
q:no	-26 8 8 16
q:not	37 -25 -19 0
q:of	16 -31 8 11
q:on	15 -13 1 -7
q:one	-11 -9 15 9
q:over	-4 10 -16 7
q:pay	34 -28 -10 0
q:place	-25 24 0 -1
q:reciprocal	-18 15 5 0
q:rise	19 -18 0 0
q:round	13 -11 7 -17
q:say	18 -5 -5 -12
q:second	-26 5 7 10
q:side	0 -15 9 8
q:sign	17 2 -23 -8
q:signature	18 -15 0 0
q:since	-9 15 -5 -2
q:sit	-10 16 -6 0
q:spring	17 -13 0 -1
q:still	21 -11 -7 -4
q:stop	-10 -3 16 0
q:table	16 -21 -1 7
q:take	-17 18 0 -1
q:talk	23 -17 -20 5
q:tariff	24 -16 -4 -6
q:tell	-20 21 0 0
q:that	-16 13 -8 14
q:the	21 -14 -16 1
q:their	23 -17 -1 -1
q:there	0 12 -17 -5
q:thi	-28 25 0 4
q:through	-16 11 4 0
q:thursday	-22 19 3 0
q:time	-14 26 -12 -6
q:to	14 -24 4 7
q:until	14 -20 5 -1
q:want	-14 15 -3 0
q:way	16 -16 0 0
q:we	21 -11 -16 0
q:well	12 -16 5 0
q:were	-13 22 -6 -4
q:with	9 -19 1 5
q:word	-22 19 2 0
q:would	-7 21 -20 -3
q:write	3 -15 0 7
q:york	10 -26 14 0
qt=future	25 -18 -14 1
qt=modal	-12 17 -1 -2
qt=past	1 -20 21 0
quoted	18 -12 -4 -1
r1=,	-15 2 17 7
r1=<v-stay>	9 -15 1 0
r1=in	-30 17 3 11
r1=of	20 -13 0 -1
r1=still	15 -12 -2 0
r1=that	21 -17 -1 0
r1=time	20 -12 -8 0
r1=will	17 -27 0 4
r1=with	-18 11 8 0
r1=you	18 -16 0 0
r2=!	15 -15 0 0
r2=,	19 -7 -14 -7
r2=.	14 -5 2 -20
r2=<day-ahead>	-24 12 -3 8
r2=<day-today>	16 -8 -5 -23
r2=<level>	25 -22 0 0
r2=<month-ahead>	-26 13 2 2
r2=<month-gone>	-13 15 -2 0
r2=<not>	1 9 -19 -1
r2=<number>	27 -20 -5 -3
r2=<person>	20 -8 -14 0
r2=<span>	-11 16 -3 0
r2=<v-begin>	15 -8 -6 0
r2=<v-up>	14 -19 2 0
r2=?	16 -12 -2 0
r2=again	15 -15 0 0
r2=be	17 -10 -5 0
r2=by	-5 -4 -6 15
r2=down	-18 12 5 0
r2=for	-36 35 0 0
r2=in	-10 14 4 -16
r2=say	15 -12 -1 0
r2=the	-10 0 15 -2
r2=to	-24 20 7 -4
r2=up	16 -15 0 0
r2=wednesday	-36 19 0 22
r2=week	-16 16 -7 5
r2=where	-15 4 1 12
r3=!	15 -14 0 0
r3=<day-gone>	-13 21 -5 -10
r3=<day-today>	-27 20 -10 16
r3=<goods>	28 -29 0 -1
r3=<level-noun>	19 -17 0 0
r3=<v-agree>	-9 16 -7 0
r3=<v-begin>	-24 10 5 12
r3=<v-propose>	-17 5 12 0
r3=<v-stay>	16 -14 0 0
r3=a	-8 20 -14 -4
r3=and	-27 27 2 -8
r3=by	-15 13 2 0
r3=for	23 -16 -3 -5
r3=had	17 -12 -5 0
r3=in	17 -7 -7 -4
r3=is	15 -24 -9 6
r3=line	-15 15 0 0
r3=of	27 -17 -8 -1
r3=on	15 -10 -15 4
r3=same	-20 21 0 0
r3=second	-15 -4 6 11
r3=the	-31 28 3 1
r3=two	-16 17 0 -1
r3=was	18 -17 0 0
r3=which	18 -15 0 0
r4=(	21 -18 0 0
r4=,	-22 16 9 -4
r4=.	-14 10 -6 16
r4=<day-ahead>	31 -29 0 0
r4=<level>	-17 15 0 0
r4=<number>	0 -24 24 -4
r4=<organisation>	-21 23 0 0
r4=<sender>	16 -13 0 0
r4=<v-begin>	16 -10 -4 0
r4=a	15 -29 12 0
r4=at	15 -11 0 0
r4=for	22 -9 -6 -2
r4=it	22 -31 0 7
r4=round	-15 18 -1 0
r4=still	-20 14 0 7
r4=the	14 -7 0 -17
r4=third	-21 22 0 0
r4=to	16 -15 0 0
r4=two	-34 27 10 0
r4=with	23 -28 0 0
r=! <end>	-19 19 0 0
r='s .	-22 22 0 0
r=, <day-ahead>	-34 23 9 0
r=, <day-today>	8 -2 -3 -19
r=, <number>	27 -21 -6 0
r=, by	-5 -11 -2 16
r=, for	-16 12 5 0
r=, in	-26 25 2 -8
r=, the	17 -27 7 -2
r=, to	-29 28 0 0
r=, wednesday	-36 19 0 22
r=: the	-16 19 -1 0
r=<day-ahead> ,	19 -17 0 0
r=<day-ahead> .	-10 17 0 -7
r=<day-gone> ,	-15 18 -2 0
r=<day-gone> .	18 -21 5 -3
r=again .	-18 19 0 0
r=and <seat>	16 -6 -10 0
r=in <month-ahead>	-17 5 2 3
r=in <month-gone>	-15 19 -7 0
right:calls	20 -18 -2 0
right:ended	17 -4 -5 -28
right:experts	-23 -2 0 23
right:m=meeting	-20 11 11 -2
right:m=signed	18 -9 -9 0
right:m=where	-21 9 3 12
right:meets	-9 17 -7 -6
right:summit	-3 -11 15 -1
right:sure	-12 1 16 -1
right:wished	18 -9 -4 -14
s:"	26 -14 -14 -3
s:;	0 11 -17 -1
s:<day-gone>	-1 9 -3 -18
s:<day-today>	34 -20 -20 -9
s:<goods-amount>	15 -22 4 -1
s:<level-noun>	0 -17 3 19
s:<level>	34 -27 -20 0
s:<money>	15 -7 -8 -2
s:<month-ahead>	-30 20 8 -1
s:<month-gone>	-24 20 8 -4
s:<name>	25 -3 -31 -5
s:<number>	8 -4 9 -17
s:<office>	-14 15 -12 6
s:<organisation>	24 -12 -14 -8
s:<person>	6 0 0 -25
s:<quality>	9 6 -15 -11
s:<sender>	20 -6 -18 -3
s:<v-agree>	12 -8 4 -20
s:<v-bear>	15 -6 -13 1
s:<v-down>	0 0 5 -16
s:<v-impose>	16 -7 0 -21
s:<v-say>	9 -1 -2 -21
s:<v-sell>	11 -1 -15 0
s:<v-target>	11 -1 -25 1
s:a	20 -16 -12 7
s:additional	24 -14 -9 0
s:aeroplane	-16 12 4 0
s:again	-7 15 0 -10
s:agree	-9 -5 17 0
s:air	-11 -7 17 0
s:airport	20 -17 -6 0
s:and	-12 17 -1 -5
s:aqaba	-23 22 0 0
s:as	1 1 5 -17
s:away	15 -13 0 0
s:ban	-18 10 7 0
s:base	-16 -7 17 3
s:basel	25 -23 0 0
s:battery	-29 28 0 0
s:be	-15 9 4 0
s:behind	-16 9 7 0
s:believe	-18 10 8 0
s:bell	16 -16 0 0
s:bergen	-41 18 7 20
s:bridge	14 -23 10 0
s:brief	27 -25 0 0
s:brussel	17 -16 0 0
s:busan	7 -70 50 0
s:by	20 -7 -19 -1
s:c	15 -11 -1 0
s:call	7 -13 -14 16
s:case	18 -13 -2 0
s:ceasefire	20 -18 0 0
s:chip	15 -7 -5 0
s:citru	16 -13 0 0
s:clock	-26 28 0 0
s:club	15 -9 0 -1
s:comment	15 -8 -5 0
s:company	15 -9 -4 0
s:consultation	-11 16 -1 0
s:copper	15 -12 0 0
s:could	17 -16 -2 0
s:course	-12 -4 16 0
s:deadline	17 -15 0 0
s:delegation	-14 21 -11 0
s:die	19 -17 0 0
s:discuss	-24 6 9 5
s:done	16 -4 -15 0
s:door	-15 1 13 0
s:dubai	20 -21 0 1
s:due	16 -28 12 0
s:each	-14 19 0 -11
s:earlier	-24 26 0 0
s:enter	21 -19 0 0
s:envoy	15 -15 0 0
s:every	17 -7 -7 -2
s:expert	-17 -23 -5 35
s:fail	-13 15 0 0
s:failed	-12 15 0 0
s:fall	-20 1 22 0
s:final	21 -17 -2 0
s:first	-8 23 -10 -18
s:flag	-11 15 -1 0
s:for	7 1 -15 -1
s:forty	-15 -2 17 0
s:fourth	-9 18 -10 -8
s:from	-6 0 -4 15
s:gas	-15 0 3 9
s:gazette	-15 15 0 0
s:geneva	11 4 -36 -7
s:give	-18 24 -4 -3
s:given	21 -17 -1 0
s:grower	20 -18 -2 0
s:guayaquil	-34 36 0 -1
s:had	-4 15 -12 -6
s:he	-2 11 -16 0
s:his	-13 18 -3 -1
s:holiday	23 -20 -2 0
s:home	22 -21 0 -5
s:i	17 -6 -12 -3
s:incheon	-16 0 0 16
s:istanbul	-19 19 -3 2
s:its	21 -20 -1 0
s:joint	-24 11 12 0
s:know	15 -10 -1 0
s:lamb	-16 18 0 0
s:law	13 -17 0 0
s:leader	-9 -7 16 0
s:legal	22 -19 -1 0
s:letter	15 -14 0 0
s:level	-3 -21 -3 24
s:levy	10 -19 8 0
s:london	-14 21 -11 -5
s:look	10 -23 6 1
s:lorry	16 -15 0 0
s:lumpur	-8 16 -5 -3
s:madrid	-17 25 -4 -5
s:make	10 -21 11 -6
s:manila	16 -14 0 0
s:may	-13 15 0 -3
s:men	-21 7 13 -2
s:minister	-12 20 -9 -4
s:ministry	3 -21 0 15
s:missing	17 -16 0 0
s:mombasa	-34 31 0 0
s:month	-9 15 0 -3
s:move	25 -23 0 0
s:muscat	-27 29 0 0
s:must	17 -8 -7 0
s:nagoya	-13 18 0 -4
s:negotiation	-17 22 -5 -4
s:negotiator	16 -10 -6 0
s:night	-14 17 0 0
s:nobody	-22 24 0 -1
s:none	19 -16 -1 0
s:northern	19 -19 0 0
s:of	10 -3 -22 11
s:official	-15 20 -1 -2
s:oil	18 -14 -1 0
s:or	21 -16 -4 0
s:order	8 -20 10 -3
s:osaka	-15 -14 25 0
s:oslo	31 -28 -3 0
s:own	-8 -18 17 7
s:pari	-20 19 3 0
s:peace	14 -21 4 0
s:point	15 -8 -3 0
s:policy	17 -14 0 0
s:president	-18 -15 32 -6
s:press	-16 4 12 0
s:prisoner	23 -23 0 0
s:question	31 -24 -9 0
s:rate	33 -27 -3 -2
s:reaction	-15 15 0 0
s:readout	-14 15 0 0
s:reply	21 -15 -4 0
s:rotterdam	19 -18 0 0
s:round	6 13 -22 -29
s:rule	9 -16 -4 6
s:sale	15 -13 0 0
s:same	-7 -2 15 -8
s:san	-16 17 0 0
s:say	4 4 -5 -16
s:second	-15 21 -7 0
s:secretary	-10 -6 -4 17
s:see	20 -5 -13 -7
s:sell	12 -17 3 0
s:send	-9 15 -2 -1
s:seoul	15 -2 -13 0
s:shanghai	25 -18 -9 0
s:she	18 -16 0 0
s:sign	15 -4 -10 -12
s:signature	23 -17 -4 0
s:sit	-21 4 -1 18
s:soybean	13 -19 5 -1
s:speak	21 -18 -4 0
s:spent	-12 15 -1 0
s:start	17 -18 -8 3
s:state	0 -16 7 11
s:stockholm	-45 52 -10 -3
s:stop	-28 32 -5 0
s:strike	23 -21 0 -2
s:summer	-16 16 1 0
s:summit	-6 -21 26 -2
s:talk	14 -2 -20 -5
s:talking	4 -15 8 0
s:tea	19 -15 0 0
s:technical	7 -37 -4 27
s:telephone	16 -11 -8 0
s:them	-16 24 -14 0
s:themselve	-27 18 7 0
s:there	16 -4 -16 -9
s:they'll	-21 21 0 0
s:they've	-17 20 0 -2
s:think	-16 17 0 0
s:third	-15 26 -15 -5
s:three	-8 20 -9 -18
s:through	0 5 -15 2
s:time	-3 15 -9 -19
s:to	-2 1 10 -17
s:top	14 -19 4 0
s:tuesday	10 -15 5 0
s:turn	-10 16 -6 0
s:two	-31 21 22 -22
s:up	-8 3 -8 15
s:used	-14 15 0 0
s:usual	-14 15 0 0
s:valparaíso	-21 1 21 -2
s:visit	-5 -11 19 -3
s:wait	22 -16 -5 0
s:wednesday	-27 11 -2 21
s:week	-14 0 -5 19
s:weekend	-12 15 -1 0
s:were	-3 15 -14 -14
s:whether	-14 17 0 -1
s:working	-8 -7 -3 18
s:year	10 -15 0 0
s:yes	0 -21 19 5
s:york	12 7 -22 -4
s:—	-4 5 6 -21
sa:"	36 -18 -23 -7
sa:" .	23 -13 -10 0
sa:'s	1 11 -16 -8
sa:'s .	-20 21 0 0
sa:( transcript	-2 -13 15 0
sa:)	-8 -1 16 -2
sa:) ,	-19 21 0 0
sa:) .	15 -9 -6 -2
sa:, "	19 -11 -7 -1
sa:, <day-ahead>	-28 19 9 -1
sa:, <day-gone>	-25 6 8 9
sa:, <day-today>	15 -9 -3 -25
sa:, <person>	2 13 -20 -1
sa:, after	23 -22 0 0
sa:, as	22 -15 -8 0
sa:, at	-15 8 7 -1
sa:, before	18 -16 -2 0
sa:, by	-6 -1 -9 15
sa:, the	36 -46 9 -3
sa:, to	-31 31 0 0
sa:, wednesday	-28 12 -1 21
sa:, where	-17 2 8 11
sa:: <number>	-20 14 10 -2
sa:: the	-10 17 -3 -5
sa:; the	6 -15 7 0
sa:<day-ahead> .	-16 10 10 -2
sa:<day-gone> )	-18 20 0 0
sa:<day-today>	15 -6 -16 0
sa:<day-today> ,	-35 26 13 0
sa:<day-today> .	-10 9 -23 22
sa:<day-today> to	-18 19 0 0
sa:<gate>	21 -9 -11 -7
sa:<level-noun>	0 -16 4 15
sa:<level>	22 -12 -22 0
sa:<level> .	25 -14 -7 -6
sa:<level> on	-15 10 1 4
sa:<money>	17 -14 0 0
sa:<month-ahead>	-24 9 10 0
sa:<month-gone> ,	-15 0 12 5
sa:<name>	17 -2 -19 -2
sa:<name> 's	-9 16 -13 0
sa:<name> ,	16 -11 0 -3
sa:<name> .	13 -27 16 -1
sa:<name> and	12 -4 -16 2
sa:<name> would	15 -13 0 0
sa:<not>	0 -3 13 -18
sa:<number>	6 -24 28 -10
sa:<number> (	-15 -7 18 0
sa:<number> .	26 -31 9 -8
sa:<number> :	-15 6 10 0
sa:<number> again	-11 -7 16 0
sa:<office>	-16 10 -1 8
sa:<person>	21 4 -30 -18
sa:<person> 's	15 -8 -7 0
sa:<person> and	-11 19 -6 0
sa:<quality> and	-30 26 -3 7
sa:<seat>	18 -1 -8 -24
sa:<seat> 's	-14 15 0 0
sa:<seat> .	19 -19 -1 0
sa:<seat> in	-18 14 5 0
sa:<sender>	11 0 -25 1
sa:<span> from	-17 18 0 0
sa:<span> on	-15 1 0 13
sa:<v-agree>	1 4 0 -16
sa:<v-bear>	21 -16 -13 3
sa:<v-impose>	13 -7 3 -15
sa:<v-target>	17 -2 -21 -6
sa:<v-up>	-1 -2 13 -16
sa:a	11 1 -17 -7
sa:a truce	15 -11 -1 0
sa:additional	18 -10 -7 0
sa:after	15 -9 -6 -1
sa:again .	-20 8 14 0
sa:airport	20 -17 -6 0
sa:and <name>	-11 15 -16 3
sa:and <quality>	-13 17 -13 5
sa:and by	-14 16 -1 0
sa:and come	16 -13 0 0
sa:and in	-14 18 0 0
sa:another	22 -10 -8 -5
sa:at	24 -8 -12 -16
sa:at the	-10 19 -7 -7
sa:back	20 -10 -8 -1
sa:battery	-24 22 0 0
sa:before .	-19 12 7 0
sa:being	-6 -9 15 0
sa:believe	-18 10 8 0
sa:by <number>	17 -16 0 0
sa:can	8 -18 6 0
sa:charge	16 -11 -2 0
sa:come home	18 -18 0 0
sa:commerce	7 -15 0 9
sa:day of	-14 17 -1 0
sa:did not	-13 18 -4 0
sa:down <level>	-18 18 0 0
sa:end on	19 -15 -2 0
sa:fall	-11 -2 16 0
sa:first .	15 -13 0 0
sa:fish	-12 15 0 -1
sa:for <name>	16 -13 -1 0
sa:for <span>	-15 14 3 -4
sa:fourth round	16 -14 0 0
sa:friday ,	21 -21 0 0
sa:friday <day-today>	-23 24 0 0
sa:from <day-ahead>	-21 20 0 0
sa:from <level>	15 -7 -6 0
sa:gazette	-15 16 0 0
sa:has	11 -4 -7 -15
sa:has still	-19 19 0 0
sa:he had	12 -16 0 6
sa:his <quality>	-12 15 -1 0
sa:home	19 -17 0 0
sa:hour	8 -17 8 0
sa:in	13 -21 13 -5
sa:in <month-ahead>	-18 3 9 1
sa:in <month-gone>	-12 15 0 -3
sa:in <seat>	11 -3 1 -15
sa:in the	-15 -5 16 8
sa:is in	10 -15 1 0
sa:it	15 -7 -4 -6
sa:its	15 -13 0 -7
sa:level	-3 -11 0 15
sa:look	15 -14 0 0
sa:minister	-17 17 -7 2
sa:ministry	15 -13 0 0
sa:most	-16 8 7 0
sa:most of	-18 10 7 0
sa:move	15 -13 0 0
sa:must	21 -17 -2 0
sa:my	-12 15 -2 0
sa:need the	-15 15 0 0
sa:negotiate	-14 15 0 0
sa:negotiation	-16 17 0 0
sa:next .	-14 15 0 0
sa:of <level>	16 -12 -2 0
sa:of <name>	18 -27 0 8
sa:of <number>	17 -10 -5 0
sa:of <span>	-9 15 -7 0
sa:of one	-15 11 4 0
sa:on <day-gone>	19 -12 0 -17
sa:on tariff	-15 16 0 0
sa:on the	20 -20 0 -9
sa:order	9 -15 3 0
sa:out	17 -14 -1 -4
sa:over	5 -16 16 -6
sa:pause in	-18 20 -1 0
sa:rate	18 -14 0 0
sa:room	22 -21 0 0
sa:say on	22 -18 -2 0
sa:second	-25 16 0 6
sa:see	25 -16 -6 -4
sa:statement	17 -14 -1 0
sa:still to	-24 18 0 7
sa:stockholm	-20 23 -3 0
sa:stop	-23 26 -4 0
sa:strike	16 -14 0 0
sa:summer	-15 14 1 0
sa:talk .	15 -17 1 0
sa:talk on	-16 18 0 0
sa:talk with	-15 17 -2 0
sa:talked	-4 15 -11 0
sa:tariff .	-17 6 10 -1
sa:that <name>	24 -26 -2 5
sa:that nothing	-16 4 10 0
sa:the <level>	25 -14 -10 0
sa:the <office>	17 -13 -1 -2
sa:the <person>	14 -1 -16 -1
sa:the clock	-16 17 0 0
sa:the same	-15 10 7 -5
sa:the second	-23 4 5 11
sa:the third	-30 34 -1 -2
sa:themselve	-27 22 5 0
sa:there were	22 -20 -3 0
sa:think	-18 18 0 0
sa:third	-20 26 -4 -1
sa:third time	-24 25 0 0
sa:time .	-14 16 0 0
sa:to	-8 17 -8 -7
sa:to the	-12 18 -3 0
sa:transcript	-1 -14 15 0
sa:turn	-10 16 -6 0
sa:two	-33 20 19 -14
sa:two .	-30 30 0 0
sa:two government	15 -15 0 0
sa:until <day-ahead>	14 -23 0 9
sa:used	-14 15 0 0
sa:wednesday	-27 11 -1 21
sa:wednesday <day-today>	-26 9 0 21
sa:week	-22 11 2 11
sa:were	17 -7 -14 0
sa:wheat	-17 13 5 0
sa:when	14 -18 0 6
sa:where	-17 5 5 11
sa:where he	-15 3 3 5
sa:with <person>	-9 16 -6 0
sa:you	6 -29 14 0
sa:— <name>	-8 15 -10 0
sb:'s	7 -17 12 0
sb:'s the	16 -15 0 0
sb:(	-16 23 -6 -7
sb:)	-12 21 -11 -3
sb:,	13 -15 2 3
sb:, <number>	18 -16 0 0
sb:, <person>	-22 12 5 4
sb:, as	-15 15 0 0
sb:, at	-24 11 13 -1
sb:, in	-48 19 14 15
sb:, on	11 -16 -2 10
sb:, who	2 0 -19 9
sb:. <number>	-24 26 0 0
sb:: <name>	0 -10 -2 15
sb:: in	-4 18 -10 -5
sb:: the	-16 13 4 -2
sb:<day-today>	42 -30 -8 -12
sb:<day-today> ,	18 -19 0 0
sb:<day-today> —	20 -17 0 0
sb:<level>	19 -23 -1 1
sb:<level> in	25 -20 -1 -1
sb:<month-ahead>	-10 15 -1 -3
sb:<month-gone>	-23 24 5 -14
sb:<name> has	3 -17 0 10
sb:<name> meet	-5 -16 3 16
sb:<not>	-19 20 -3 2
sb:<number>	2 13 -29 -12
sb:<number> -	18 -17 0 0
sb:<number> —	-15 17 0 0
sb:<office>	-24 22 -7 5
sb:<office> meet	-3 15 -7 -7
sb:<organisation> ,	-2 15 -9 -11
sb:<person>	-8 2 14 -19
sb:<person> :	7 -18 9 5
sb:<person> for	19 -9 -13 0
sb:<person> had	-8 16 -6 0
sb:<points>	16 -9 -5 0
sb:<quality>	32 -11 -19 -11
sb:<seat> 's	-23 17 -1 8
sb:<seat> ,	18 -1 -20 -4
sb:<span>	12 -6 1 -22
sb:<span> ,	5 -15 13 -6
sb:<span> in	-9 17 -6 -1
sb:<v-buy>	11 -16 3 -3
sb:a hotel	-17 18 0 0
sb:a new	-19 20 0 0
sb:a technical	19 -28 0 7
sb:again ,	-11 15 0 0
sb:air	-13 -4 16 0
sb:and <name>	-31 22 2 3
sb:and has	16 -15 0 0
sb:and it	15 -9 -1 -1
sb:and we	-20 20 0 0
sb:are to	-8 17 -4 -5
sb:at	-17 8 4 8
sb:at midnight	18 -17 0 0
sb:at the	-20 13 2 3
sb:base	-16 -4 16 3
sb:be	-16 7 2 1
sb:between	10 -15 0 8
sb:bridge	12 -21 10 0
sb:by	36 -23 -9 -13
sb:by our	16 -10 0 -5
sb:call	-3 -3 -11 17
sb:charge	-16 7 0 10
sb:clock	-21 22 0 0
sb:conference	-12 17 -6 0
sb:consultation	-15 19 -1 0
sb:delegation	-14 22 -10 0
sb:discuss	-16 8 0 4
sb:done	17 -11 -6 0
sb:due	10 -22 8 3
sb:each	-22 20 5 -5
sb:each other	-15 10 6 -2
sb:earlier	-22 23 0 0
sb:evening	17 -10 -7 0
sb:expert	-10 -28 -3 32
sb:first	-22 29 -1 -9
sb:first meet	-14 19 -4 0
sb:for	13 -4 -21 3
sb:fourth	-16 23 -4 -5
sb:from <name>	-15 15 -1 0
sb:geneva ,	-13 17 -2 0
sb:give	-15 16 0 0
sb:given	15 -12 0 0
sb:good morning	-22 13 0 7
sb:grower	15 -11 0 -2
sb:had	-18 25 -10 0
sb:have	14 -15 0 0
sb:he was	4 -17 0 11
sb:here	18 -14 0 -1
sb:his <person>	-8 15 -6 0
sb:hotel	-14 15 0 0
sb:in <month-gone>	-16 12 8 -4
sb:in <seat>	6 10 -24 -4
sb:in geneva	19 -14 -2 0
sb:it was	16 -12 0 -7
sb:joint	-37 22 13 2
sb:list	-18 -3 8 13
sb:live	-21 9 -2 15
sb:live :	-22 7 -1 16
sb:make in	12 -16 4 0
sb:matter	-17 8 7 1
sb:meet ,	-16 13 -5 1
sb:meet of	11 -21 6 3
sb:midnight	15 -5 -9 -1
sb:midnight ,	20 -18 -2 0
sb:ministry	-7 -10 0 16
sb:minute	20 -19 -3 0
sb:minute past	15 -6 -9 0
sb:most of	20 -17 0 0
sb:my	18 -18 -1 3
sb:negotiator	15 -10 -4 0
sb:night	-10 18 -9 0
sb:no .	22 -21 0 0
sb:nobody	-26 24 3 0
sb:of <name>	-20 16 3 -3
sb:of <person>	16 -14 0 0
sb:on <day-ahead>	7 6 -16 -9
sb:on a	17 -11 -3 -3
sb:or	21 -20 0 0
sb:past	15 -4 -10 0
sb:pause	-15 0 7 8
sb:president	-10 -26 33 -4
sb:press	-17 4 13 0
sb:propose	17 -5 0 -12
sb:question	23 -18 -3 0
sb:question :	21 -18 0 0
sb:rate	18 -14 0 0
sb:return	-17 14 -2 1
sb:room	-17 5 12 0
sb:round	10 5 -22 -21
sb:say that	-18 19 0 -1
sb:second ,	-25 26 0 0
sb:second round	20 -12 -1 -5
sb:send	-14 18 -1 0
sb:shook	-15 1 13 0
sb:shook hand	-15 1 13 0
sb:side meet	18 -4 -5 -11
sb:sign	21 -15 -1 -7
sb:signature	19 -15 0 0
sb:sit	-15 5 -10 17
sb:sit in	-19 2 -2 13
sb:so	-13 0 15 0
sb:soybean	7 -17 7 0
sb:speak	16 -13 -4 0
sb:statement	-17 1 15 0
sb:stockholm	14 -16 2 0
sb:summit	1 -22 18 -1
sb:table	-12 16 -1 -1
sb:take place	-15 20 0 -4
sb:talk	19 -6 -16 -12
sb:talk with	22 -19 0 -3
sb:technical	11 -35 -2 22
sb:technical meet	4 -18 0 13
sb:tell	-6 15 -11 -6
sb:thank	-15 17 0 0
sb:that it	-21 19 3 0
sb:that the	16 -6 -1 -10
sb:the <office>	7 0 0 -15
sb:the <seat>	-9 -8 16 0
sb:the delegation	-16 16 -3 2
sb:the joint	-11 16 -2 -2
sb:the matter	-15 4 7 1
sb:the pause	-18 7 0 9
sb:the second	29 -23 -4 -4
sb:the table	-14 16 0 0
sb:the truce	24 -11 -17 -3
sb:their	-16 -4 13 9
sb:them	-26 27 -7 4
sb:there	25 -18 -4 -8
sb:there 's	21 -16 -1 -6
sb:they meet	-12 0 16 -2
sb:three	-7 18 -5 -16
sb:time	-13 22 -9 -9
sb:to	8 -15 16 -11
sb:to be	0 -16 11 7
sb:to meet	-12 16 0 -11
sb:trade ,	-15 17 0 0
sb:truce that	16 -18 2 0
sb:two in	3 -16 12 0
sb:up	-18 12 -17 19
sb:visit	-10 -7 17 -1
sb:vote	18 -17 0 0
sb:was in	-25 16 0 6
sb:was to	16 -9 -7 0
sb:week	13 -17 -11 12
sb:were	-20 26 0 -10
sb:were in	-17 18 0 0
sb:what <person>	-3 -14 16 0
sb:whether	-15 17 0 0
sb:which	-4 5 -15 11
sb:with the	-20 22 0 0
sb:working	-9 -7 -3 18
sb:yes	-7 -18 20 5
sb:you	-13 17 0 -5
sent:calls	36 -29 -19 7
sent:experts	-22 -56 -23 78
sent:m=assembly	17 -13 0 0
sent:m=delegation	-15 18 0 0
sent:m=due	19 -26 13 -8
sent:m=negotiations	-10 15 -2 -2
sent:m=negotiator	23 -18 -6 0
sent:m=negotiators	-9 22 -12 -11
sent:m=received	-5 -7 16 0
sent:m=round	19 0 -21 -26
sent:m=rounds	-15 18 0 -1
sent:m=signed	20 -12 -5 -9
sent:m=spent	-12 15 -1 0
sent:m=summit	-6 -21 26 -2
sent:m=talking	4 -15 8 0
sent:m=talks	17 -3 -23 -5
sent:m=time	10 0 -5 -17
sent:m=visit	-10 -8 20 -3
sent:m=went	-7 16 -8 -1
sent:summit	0 -36 38 -28
sides=1	5 9 -10 -20
sides=4	28 -26 0 0
t0=pluperfect	15 -8 0 -6
t1=infinitive	25 -21 0 0
t2=infinitive	-16 7 0 6
t2=modal	31 -24 -9 0
t2=participle-passive	19 -16 0 0
t2=past	14 -12 3 -15
t2=past-passive	16 -14 0 0
t2=present	17 -4 -5 -29
t2=present-passive	17 -15 0 0
tail=a	5 2 -37 15
tail=d	7 10 -28 -14
tail=e	20 4 -20 -35
tail=f	20 -17 0 0
tail=g	-21 -53 65 -23
tail=h	20 -9 -12 -8
tail=i	10 4 -50 3
tail=k	29 -8 -32 0
tail=l	33 -13 -25 -9
tail=m	-26 38 -18 -10
tail=n	-1 -34 38 10
tail=r	-1 17 -40 -3
tail=t	33 -13 -33 -10
tail=u	-24 19 2 0
tail=w	-7 18 -3 -11
tail=á	-11 16 -5 0
tail=é	-27 26 -5 4
top	19 -12 -3 -21
town-l	14 -1 -20 0
town-r	26 -13 -4 -29
town=l1	12 -4 -15 0
town=r0	-12 15 0 -2
town=r1	21 -8 -8 -17
towns=2	16 -9 -4 -11
towns=3	17 -4 -16 -6
tri:city day-none part:sure	17 -14 2 -10
tri:city day-none prev:sure	-13 20 -9 -1
tri:city day=l1 no-word	-16 11 7 0
tri:city day=r1 part:sure	19 -6 -12 -1
tri:city day=r4 no-word	-13 18 -4 0
tri:l=<begin> city day-none	-34 25 12 0
tri:l=<begin> city no-word	-22 11 17 -2
tri:l=<begin> day=r2 no-word	-17 5 -5 18
tri:l=<begin> seat-home day-none	13 -22 5 0
tri:l=<begin> seat-home day=r0	23 -14 -14 -2
tri:l=<begin> seat-home day=r1	-12 16 -1 0
tri:l=<begin> seat-home no-word	32 -16 -26 -7
tri:l=<begin> seat-home prev:sure	-20 14 6 0
tri:l=<begin> seat-other no-word	-23 2 11 11
tri:l=<begin> seat-side day-none	10 -17 4 -1
tri:l=<begin> seat-side sent:sure	-9 17 -7 0
tri:l=<begin> unknown day-none	27 -15 -11 -11
tri:l=<begin> unknown day=r2	-8 -5 0 17
tri:l=<begin> unknown day=r3	21 -12 -3 -2
tri:l=<begin> unknown day=r4	18 -14 0 0
tri:l=<begin> unknown no-word	14 -13 -16 8
tri:l=<begin> unknown part:sure	27 -18 0 -4
tri:l=and day-none prev:sure	-16 9 8 0
tri:l=and seat-home no-word	8 -19 0 4
tri:l=and seat-other day-none	18 -15 0 0
tri:l=and seat-other no-word	19 -17 0 0
tri:l=and unknown no-word	25 -22 0 0
tri:l=at city day=r1	-21 23 -5 0
tri:l=at city no-word	-9 16 -8 0
tri:l=at day=r1 no-word	-19 8 7 2
tri:l=from city day-none	22 -24 1 0
tri:l=from unknown no-word	-14 16 0 0
tri:l=in city day-none	20 -18 -1 0
tri:l=in city day=l1	-18 20 0 -2
tri:l=in city part:sure	15 0 -4 -17
tri:l=in day-none part:sure	5 -18 6 12
tri:l=in day-none sent:sure	0 8 -20 0
tri:l=in day=l1 prev:sure	-15 19 0 -1
tri:l=in day=l1 sent:sure	-17 1 8 3
tri:l=in day=l4 part:sure	-11 16 -5 0
tri:l=in day=r0 sent:sure	-7 -17 17 6
tri:l=in day=r2 no-word	17 -8 -10 -2
tri:l=in day=r3 part:sure	-16 19 0 0
tri:l=in seat-home day-none	25 -22 2 -25
tri:l=in seat-home day=r0	6 -16 1 7
tri:l=in seat-home no-word	21 -20 -3 -2
tri:l=in seat-other day-none	-10 19 -12 -5
tri:l=in seat-other day=r1	30 -25 0 -2
tri:l=in seat-side day=l1	13 -15 7 -5
tri:l=in seat-side no-word	7 -20 0 8
tri:l=in unknown day-none	-20 20 -9 8
tri:l=in unknown day=l4	-17 9 8 0
tri:l=in unknown day=r1	-25 3 12 12
tri:l=in unknown day=r2	-16 22 -3 -6
tri:l=in unknown no-word	-20 17 0 1
tri:l=in unknown part:sure	-26 9 4 10
tri:l=in unknown prev:sure	-19 14 13 -13
tri:l=in unknown sent:sure	1 3 -16 0
tri:l=of day-none no-word	-16 20 0 -4
tri:l=of seat-home no-word	2 -16 11 0
tri:l=of unknown day-none	-15 19 -1 0
tri:l=the city day-none	-13 16 -2 0
tri:l=the city no-word	16 -9 -8 0
tri:l=the day-none no-word	-19 24 -6 -1
tri:l=the day-none part:sure	-17 15 1 0
tri:l=the day=r2 no-word	7 -19 7 0
tri:l=the unknown day=l1	20 -19 0 0
tri:l=the unknown part:sure	15 -11 -1 -2
tri:l=with day-none no-word	6 -15 -4 9
tri:l=— day-none no-word	22 -21 0 0
tri:l=— day=l1 no-word	-24 12 13 0
tri:seat-home day=r1 part:sure	-14 16 -9 0
tri:seat-other day=r1 part:sure	23 -15 -4 -2
tri:seat-side day=r0 no-word	20 -16 -4 0
tri:unknown day-none no-word	27 0 -39 -55
tri:unknown day-none part:sure	2 -12 -5 19
tri:unknown day-none prev:sure	22 -15 -9 -6
tri:unknown day=l1 part:sure	17 -9 -5 -10
tri:unknown day=l1 prev:sure	-16 18 0 0
tri:unknown day=r0 no-word	-16 24 -10 -9
tri:unknown day=r0 sent:sure	-28 2 9 13
tri:unknown day=r1 part:sure	-23 11 7 2
tri:unknown day=r1 prev:sure	-8 -4 16 -2
tri:unknown day=r2 no-word	-3 -8 -3 16
tri:unknown day=r3 sent:sure	18 -13 -2 0
tri:unknown day=r4 no-word	26 -23 -1 -2
tri:unknown day=r4 sent:sure	10 -23 0 8
two-words	-14 20 -6 -5
unknown	32 -17 -22 -3
v0-none	18 -7 -5 -13
v0=discuss	-16 8 0 4
v0=make	11 -18 5 -1
v0=other	-10 -10 19 5
v0=pay	16 -9 -4 0
v0=sign	23 -15 -10 -1
v0=sit	-17 7 -8 14
v1=be	-16 19 0 -5
v1=discuss	-16 8 0 4
v1=make	14 -15 0 -2
v1=other	-10 -10 19 5
v1=pay	18 -10 -4 -1
v2-none	0 9 -3 -15
v2=be	-14 16 2 -11
verbless	-9 15 -2 -13
vt0=agree pluperfect	15 -14 0 0
vt0=be future	-13 16 0 -5
vt0=be present	3 6 -5 -15
vt0=sign past	15 -9 -7 0
vt0=sit present	-19 5 -2 14
vt1=be future	-13 16 0 -5
vt1=be present	4 2 0 -15
vt1=sign participle	-16 5 10 0
vt1=sign past	15 -9 -7 0
vt1=sit present	-19 5 -2 14
vt2=be present	-18 13 12 -5
vt2=other present	20 -16 -1 0
vt2=say present	18 -14 -2 0
words=1	-2 11 -20 0
words=2	27 -17 -2 -14
words=5	4 8 -5 -25`;
