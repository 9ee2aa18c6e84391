// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	20 -2 -17 -19
a:'s .	-16 18 0 0
a:.	3 8 -11 -15
a:<day-ahead>	19 -15 -5 0
a:<day-gone> .	30 -26 2 -6
a:<day-gone> with	-17 8 7 0
a:<day-today>	12 2 -8 -19
a:<duty>	24 -13 -6 -11
a:<gate>	25 -18 -7 0
a:<month-gone> and	-17 19 0 0
a:<number>	24 -23 -5 1
a:<number> .	18 -16 0 0
a:<organisation> has	-20 21 0 0
a:<span> .	-16 19 -1 0
a:<v-bear>	25 -19 -14 1
a:<v-begin>	22 -27 0 3
a:<v-propose>	15 -6 -9 -5
a:<v-target>	16 -6 -9 0
a:a	0 9 -16 -10
a:again .	-14 15 0 0
a:and	11 0 -16 -9
a:before	-15 12 4 -1
a:broke	-15 17 0 0
a:come	16 -13 -3 0
a:day of	-18 20 0 0
a:down	-22 18 6 0
a:down <level>	-18 18 0 0
a:duty	16 -8 -4 -2
a:for the	18 -17 0 0
a:from the	15 -14 0 0
a:has still	-19 20 0 0
a:home	21 -18 -2 0
a:in <month-ahead>	-17 9 1 2
a:in <month-gone>	-13 18 -8 -1
a:in <seat>	11 -18 5 -2
a:it	4 2 -16 2
a:it was	-17 18 0 0
a:last <month-gone>	17 -15 0 0
a:must	19 -13 -5 0
a:need	-14 15 0 0
a:night	-22 15 5 0
a:not	10 0 -16 0
a:of	7 0 -19 4
a:of the	-8 18 -9 -4
a:on the	16 -7 -10 -1
a:our	16 -14 0 0
a:second	-15 0 6 10
a:sign	-10 16 -6 0
a:still to	-25 18 0 8
a:talk .	16 -16 0 0
a:that	15 -12 -2 0
a:the <quality>	-10 15 -5 0
a:third	17 -14 0 0
a:time	27 -16 -12 0
a:to vote	-15 15 0 0
a:turn	-11 17 -6 0
a:until <day-ahead>	22 -18 -5 0
a:was a	-16 16 0 0
a:without	-20 24 -3 0
a:without a	-12 15 -1 0
a:you	21 -20 0 0
b:" we	-14 15 0 0
b:(	24 -16 -4 0
b:, in	-41 13 14 13
b:, it	15 -14 0 0
b:-	27 -21 0 -4
b::	-3 9 -18 5
b:: <name>	-1 -10 0 16
b:: <number>	22 -20 -1 3
b:: in	-1 16 -14 -2
b:: the	-26 22 5 -1
b:;	-11 20 -10 0
b:<agent>	3 5 0 -17
b:<goods>	11 2 -16 -10
b:<level>	25 -27 3 -4
b:<level> in	17 -14 0 0
b:<name>	10 -2 -30 9
b:<name> and	-11 8 -15 13
b:<name> meet	0 -15 0 17
b:<number>	24 -15 -19 0
b:<office>	-20 14 -10 10
b:<person>	-21 4 26 -15
b:<person> 's	-15 3 11 0
b:<person> and	-11 17 -4 -3
b:<person> for	21 -11 -14 0
b:<person> is	-7 -3 16 -1
b:<person> was	19 -22 0 0
b:<span> in	-19 24 -3 0
b:<span> of	-13 16 -1 0
b:<v-bear>	19 -12 -2 -5
b:<v-stay>	17 -21 -8 11
b:a hotel	-16 17 0 0
b:a new	-19 20 0 0
b:a technical	8 -17 0 9
b:after <span>	-17 20 -3 0
b:again	21 -8 -8 -7
b:all	-9 15 -3 -1
b:an	8 -18 12 -4
b:and	-8 20 -17 0
b:and <name>	-24 17 -8 14
b:are	-14 19 -3 -5
b:be	-18 18 -5 0
b:both side	17 -6 0 -10
b:bridge	10 -21 10 0
b:clock	-22 22 0 0
b:conference	-18 19 0 0
b:custom	0 -16 0 14
b:delegation	-5 15 -6 -7
b:discuss	-18 9 1 2
b:down	17 -10 -4 -2
b:due	22 -18 0 -6
b:first	-18 20 0 -3
b:first meet	-12 18 -6 0
b:for	16 -5 -22 3
b:from	8 -17 7 3
b:give	-19 19 0 0
b:good	-17 12 0 5
b:good morning	-21 14 0 6
b:hour	-16 10 6 0
b:in the	15 -11 -1 -5
b:is	5 2 0 -19
b:is set	-15 17 0 0
b:it was	13 -18 9 -7
b:its	20 -30 -1 6
b:joint	-19 22 0 -1
b:last week	-16 2 0 10
b:make	15 -14 0 -2
b:market	15 -13 0 0
b:meet of	12 -26 9 5
b:morning from	-21 14 0 6
b:most	19 -16 -2 0
b:most of	17 -15 -1 0
b:mr <person>	-16 16 3 -6
b:my	17 -18 0 3
b:new	-14 18 -3 0
b:night	-12 18 -7 0
b:no	15 -11 0 -5
b:nobody	-14 17 -2 0
b:of <name>	-18 23 -4 0
b:of a	-12 17 0 -8
b:of talk	-22 26 -1 -1
b:of the	1 -15 8 5
b:on a	27 -24 -2 0
b:on the	-18 8 10 0
b:or	21 -21 0 0
b:our <office>	-15 5 9 0
b:place	-10 16 -2 -3
b:port	19 -16 0 0
b:president	-2 -17 19 -4
b:rain	17 -15 0 0
b:rate	18 -16 0 0
b:reach	-21 18 3 0
b:return from	-14 15 0 0
b:round in	-14 17 0 0
b:say in	15 -14 0 0
b:second round	21 -16 0 -2
b:side	23 -13 -13 -2
b:side meet	17 -2 -5 -11
b:sign the	15 -14 0 0
b:sit in	-19 3 -1 11
b:sixth	20 -18 0 -1
b:so	-16 2 12 1
b:take place	-14 19 -2 -3
b:talk	5 9 -18 -15
b:talk in	-9 21 -9 -7
b:technical	7 -21 0 14
b:technical meet	5 -15 0 8
b:that the	21 -7 -10 -8
b:the	17 -7 3 -29
b:the <name>	17 -13 -2 0
b:the <organisation>	17 -18 -1 -5
b:the first	-14 19 -5 0
b:the price	15 -14 0 0
b:the second	21 -19 0 0
b:the truce	18 -1 -21 -2
b:the two	-19 8 9 -2
b:they meet	-8 -5 16 0
b:time	-11 16 -5 -4
b:to	10 -3 0 -16
b:under	15 -7 -6 0
b:up	-7 0 -14 18
b:was in	-24 11 0 8
b:we	-16 26 -8 -3
b:were in	-16 17 0 0
b:what was	-16 19 -2 0
b:whether	-14 18 -5 0
b:which the	-14 16 0 0
b:who	14 -15 -17 12
b:will	4 -1 -17 7
b:with	8 -1 -17 5
c0=return	-16 16 -1 0
c2=begin	17 -16 -6 3
c2=target	18 -9 -8 0
city	-10 19 -6 -11
count=1	58 -38 -16 -15
count=2	-25 24 -4 7
count=3	-43 37 17 -6
count=5	-12 15 -3 0
count=many	40 -35 -2 0
ct0=agree pluperfect	16 -15 0 0
ct0=impose modal-passive	-16 19 0 0
ct0=impose past-passive	-1 12 -16 -6
ct0=impose pluperfect	17 -8 -7 0
ct0=impose present	0 0 8 -15
ct0=stay future	-16 12 2 -1
ct1=impose modal-passive	-16 19 0 0
ct1=impose present	0 -1 9 -15
ct1=stay future	-16 12 2 -1
ct1=stay infinitive	15 -18 0 1
ct2=bear past	23 -20 -2 0
ct2=bear present	26 -21 0 -1
ct2=impose future	-2 -17 0 14
ct2=stay modal	16 -9 -6 0
day-l	15 -11 3 -11
day=l2	12 -13 9 -16
day=l3	25 -15 -5 -13
day=r0	-18 10 9 -6
day=r3	15 -1 -13 -8
day=r4	5 -10 -14 17
f:)	17 -15 0 -1
f:.	-2 13 -10 -16
f:;	3 -11 -9 15
f:<agent>	0 12 -8 -22
f:<day-ahead>	12 -1 -26 3
f:<day-gone>	-16 9 6 0
f:<duty>	-30 19 8 5
f:<gate>	-17 19 3 -15
f:<goods-amount>	0 -18 15 0
f:<level>	27 -31 2 2
f:<money>	17 -8 -6 -5
f:<name>	-22 28 -7 0
f:<not>	12 -17 0 8
f:<office>	-10 -12 -17 35
f:<organisation>	29 -20 -3 -12
f:<person>	-26 18 19 -15
f:<span>	-7 2 16 -25
f:<v-agree>	10 -11 5 -16
f:<v-bear>	21 -26 -7 16
f:<v-buy>	7 -18 15 -6
f:<v-down>	-9 7 10 -18
f:<v-end>	14 -3 -7 -20
f:<v-impose>	-2 5 11 -37
f:<v-say>	16 -9 -1 -20
f:<v-sell>	0 8 -17 0
f:<v-target>	-17 15 7 -5
f:<v-up>	13 -19 15 -14
f:?	10 -17 7 -3
f:agent	15 -15 0 0
f:an	19 -22 1 1
f:and	-17 1 29 -10
f:answer	6 -18 7 0
f:anyone	-14 16 0 -1
f:approve	-16 19 -2 0
f:at	1 3 -25 9
f:back	38 -30 -9 0
f:bag	-16 18 0 0
f:because	-19 19 0 0
f:become	9 -16 7 0
f:beef	15 -8 -6 0
f:been	-24 19 11 -10
f:being	-13 -10 22 0
f:both	0 15 -24 -5
f:bring	-15 16 0 -2
f:call	21 -39 5 7
f:car	9 -17 -2 10
f:cease	17 -16 0 0
f:closed	19 -17 0 0
f:coffee	18 -14 -1 0
f:conversation	-15 17 0 0
f:could	22 -21 0 -2
f:country	-7 17 -8 -6
f:day	20 -21 0 -6
f:delegation	-16 20 -4 0
f:did	19 -20 -3 2
f:dinner	-10 -13 21 0
f:each	22 -25 1 0
f:end	-13 22 -4 -9
f:evening	-28 8 -3 23
f:expect	16 -13 0 -1
f:expire	-13 15 0 0
f:extension	21 -19 -1 0
f:fee	21 -12 -12 0
f:find	20 -19 0 0
f:first	0 1 6 -21
f:four	-19 21 0 -3
f:fourth	-15 11 -4 6
f:free	16 -15 0 0
f:good	16 -5 -2 -9
f:hand	-3 -17 16 0
f:has	4 -6 8 -19
f:have	-7 16 -21 4
f:he	15 -4 -17 -2
f:his	-21 20 4 -2
f:isn't	-20 15 0 5
f:its	16 -10 -11 0
f:let	9 -16 5 0
f:lift	17 -16 0 0
f:look	18 -13 -7 0
f:matter	-19 15 -1 6
f:me	15 -14 0 0
f:meet	5 -18 0 16
f:midnight	15 -5 -4 -3
f:more	36 -27 -13 -1
f:move	16 -13 0 0
f:must	-20 21 0 0
f:need	-14 15 -5 1
f:negotiation	-17 17 0 0
f:no	4 -17 19 -1
f:not	-1 -11 2 16
f:nothing	-6 15 -6 -7
f:now	14 -15 -7 4
f:nut	-20 22 -2 0
f:of	-16 8 15 -6
f:on	-3 2 11 -18
f:one	-18 22 -12 6
f:other	-1 -25 16 10
f:over	17 -9 -6 -2
f:paper	-32 35 -2 0
f:pay	28 -41 1 9
f:permanent	-9 16 -3 0
f:port	21 -15 -6 0
f:press	19 -20 0 0
f:rather	15 -12 -1 0
f:remain	2 -16 8 0
f:reply	-15 17 0 0
f:report	21 -21 0 0
f:rest	15 -4 -10 0
f:result	-19 20 0 0
f:return	-13 18 -3 0
f:round	23 -11 -18 4
f:run	22 -16 0 0
f:same	-8 -3 -7 21
f:say	15 -18 2 -2
f:second	-3 15 -14 -7
f:session	-25 26 0 0
f:should	-15 18 0 -1
f:sign	23 -21 0 -3
f:soybean	8 -15 4 0
f:speak	-15 20 -1 -3
f:spring	-14 15 0 0
f:standstill	-15 15 0 0
f:still	21 -30 10 0
f:table	-30 32 0 -3
f:talk	-2 -3 15 -9
f:tariff	-30 19 13 -2
f:than	20 -14 -6 0
f:that	15 -6 0 -36
f:the	20 -27 1 12
f:their	-5 0 -8 15
f:there	-9 10 4 -18
f:thi	-8 18 -18 0
f:think	21 -21 0 0
f:three	-13 18 -1 -1
f:time	13 -29 19 -4
f:top	-29 28 2 0
f:truce	10 -4 5 -20
f:under	16 -9 -3 0
f:vote	-16 20 0 0
f:we	-15 22 -8 -1
f:what	6 4 -17 -1
f:when	-21 7 2 9
f:where	-25 23 1 -1
f:which	-23 28 0 -7
f:with	-17 14 11 -12
f:would	21 -27 3 1
f:yield	-15 15 0 0
f:you	21 -17 -3 -2
f:—	-24 26 0 0
first-of-paragraph	23 -8 -9 -19
has-future	10 -6 -23 10
has-gerund	1 8 -19 -2
has-modal	17 -4 -28 3
has-past	0 6 2 -24
has-present	17 -5 -6 -18
headline	3 2 3 -16
heads=0	18 13 -52 -9
heads=1	1 -12 19 -19
heads=2	-4 -52 48 -8
kind=town	18 -1 -14 -16
l1=,	-17 14 3 0
l1=:	6 5 -14 -20
l1=<number>	20 -17 0 0
l1=are	-20 20 0 0
l1=leave	-22 12 11 0
l1=the	8 -3 4 -16
l1=with	24 -31 -10 7
l2=,	-26 3 15 13
l2=:	4 8 -21 -6
l2=<agent>	-2 16 -6 -9
l2=<day-ahead>	-21 18 1 0
l2=<duty>	15 -26 0 4
l2=<goods>	25 -11 -12 -12
l2=<level>	5 -15 10 -2
l2=<number>	20 -11 -7 -1
l2=<person>	5 -16 6 3
l2=<span>	-21 26 -4 -1
l2=<v-agree>	20 -12 -12 0
l2=<v-begin>	18 -20 5 -5
l2=<v-impose>	21 -7 -27 3
l2=and	7 7 -22 -6
l2=bridge	10 -21 10 0
l2=in	20 -13 -4 -2
l2=meet	-4 -10 1 17
l2=out	13 -15 0 0
l2=return	-14 15 0 0
l2=ship	16 -9 0 -7
l2=summit	-4 -12 15 0
l2=table	-17 19 0 0
l2=talk	-10 22 -10 -8
l2=tariff	15 -12 -1 0
l2=the	31 -25 -3 -2
l2=to	15 -15 0 0
l2=up	-17 13 -3 5
l2=was	-23 9 0 9
l2=were	-16 17 0 0
l3=.	26 -25 0 0
l3=<gate>	13 -19 6 0
l3=<month-ahead>	-16 17 0 0
l3=<name>	25 -29 -9 15
l3=<not>	17 -14 -2 -3
l3=<number>	-17 23 -8 -2
l3=<organisation>	-21 25 -5 0
l3=<sender>	8 -15 5 0
l3=<span>	15 -21 4 0
l3=<v-bear>	-4 17 0 -24
l3=<v-begin>	-14 15 -4 1
l3=<v-down>	-15 7 0 6
l3=<v-propose>	-15 10 4 0
l3=<v-stay>	15 -12 -1 0
l3=a	5 5 -21 -7
l3=air	-12 -4 16 0
l3=at	19 -16 0 0
l3=between	5 -15 6 0
l3=both	-15 17 0 0
l3=first	-17 19 0 0
l3=fourth	-12 16 0 0
l3=good	-24 17 0 6
l3=he	-16 10 -6 11
l3=in	-20 18 0 4
l3=meet	3 9 -1 -21
l3=no	16 -12 -4 -1
l3=not	15 -19 0 0
l3=of	18 -6 -15 -1
l3=on	7 0 -17 0
l3=press	-4 -11 16 0
l3=sit	15 -10 -4 0
l3=three	-11 15 0 -1
l3=to	19 -8 -1 -12
l3=trade	8 -16 7 0
l3=were	-9 15 -5 0
l3=what	-19 23 -5 0
l4=,	29 -27 -12 8
l4=.	-25 26 0 0
l4=:	-29 17 12 0
l4=<begin>	7 0 -1 -16
l4=<level-noun>	-19 10 0 7
l4=<office>	-13 -6 16 5
l4=<person>	-3 15 -11 -8
l4=<seat>	18 -10 -7 0
l4=<v-bear>	-15 26 -8 -6
l4=<v-stay>	16 -10 -12 1
l4=a	14 -20 12 -11
l4=at	-6 15 -15 0
l4=by	28 -24 -1 -3
l4=joint	-24 6 17 0
l4=meet	-13 21 -9 -1
l4=next	-11 19 0 -6
l4=president	-6 -9 15 0
l4=side	16 -11 -3 -3
l4=sign	19 -18 0 0
l4=the	-13 31 -21 -19
l4=they	-9 15 -5 -2
l4=which	-21 25 -2 0
l4=will	18 -6 -8 -3
l=, at	-17 6 11 0
l=, in	-44 11 16 14
l=: in	-1 16 -14 -2
l=<begin> from	1 -22 -1 15
l=<level> in	17 -14 0 0
l=<organisation> ,	-11 19 -11 0
l=<person> ,	24 -21 0 0
l=<span> in	-19 24 -3 0
l=and the	-14 15 0 0
l=in the	15 -14 0 0
l=morning from	-21 14 0 6
l=of the	15 -18 2 -3
l=return from	-14 15 0 0
l=sit in	-18 2 0 11
l=table in	-17 18 0 0
l=talk in	-12 24 -8 -7
l=was in	-24 10 0 9
l=were in	-16 17 0 0
lead=(	24 -16 -4 0
lead=:	-4 10 -19 4
lead=;	-11 20 -10 0
lead=and	18 -17 -10 8
lead=ankara	16 -15 0 0
lead=beijing	-4 -20 17 0
lead=by	17 -5 -5 -9
lead=cairo	-19 21 -1 0
lead=china	15 -14 0 0
lead=from	-4 -15 8 12
lead=his	16 -14 -2 0
lead=it	3 -15 7 2
lead=its	15 -12 -1 0
lead=kuala	-29 32 -4 0
lead=london	-35 38 -4 0
lead=lusaka	16 -16 0 0
lead=madrid	-16 17 0 0
lead=ministers	-11 21 -3 -5
lead=on	-17 24 -7 0
lead=panama	-18 18 0 0
lead=president	16 -12 -5 0
lead=seoul	21 -19 0 0
lead=so	-17 3 11 3
lead=stockholm	-15 17 0 0
lead=talks	26 -24 0 0
lead=that	18 -22 -2 8
lead=the	-3 8 9 -30
lead=their	-12 16 0 -3
lead=trade	-18 22 -4 0
lead=treasury	5 12 -22 -3
lead=trump	-16 -20 31 0
lead=what	-13 15 -1 0
lead=who	14 -15 -17 12
lead=xi	-14 -6 18 0
left:ended	-18 15 -4 8
left:experts	-17 -56 -18 65
left:m=delegation	-14 17 0 0
left:m=delegations	-14 19 -3 -4
left:m=due	20 -17 0 -6
left:m=here	21 -17 0 -1
left:m=negotiator	21 -17 -4 0
left:m=negotiators	-18 24 -5 -4
left:m=round	39 -21 -19 -20
left:m=rounds	-14 16 0 0
left:m=signed	16 -13 -1 -5
left:m=summit	-4 -12 15 0
left:m=table	-14 16 0 0
left:m=talks	4 9 -23 -3
left:m=time	16 -9 -4 -3
left:m=visit	-12 -5 20 -1
left:meets	-35 27 8 0
left:summit	-21 -25 42 -15
lll=<begin> <begin> from	1 -22 -1 15
lll=<begin> <person> ,	15 -14 0 0
lll=<begin> <seat> and	20 -15 -3 0
lll=<day-ahead> , in	-19 10 -1 3
lll=<name> meet in	0 -15 0 17
lll=good morning from	-21 14 0 6
lll=of talk in	-16 18 0 0
lll=the <organisation> in	23 -29 0 -3
lll=they meet in	-16 0 15 0
loud	22 -8 -22 -14
lr=, ,	-21 8 14 2
lr=, .	-22 13 5 5
lr=, <end>	18 -11 -5 -4
lr=: ,	-23 32 -7 -14
lr=<begin> ,	-34 25 10 8
lr=<begin> :	14 -39 -3 11
lr=<begin> in	-19 20 0 0
lr=at <end>	15 -13 0 0
lr=at on	-24 8 9 4
lr=for ,	21 -29 0 4
lr=for on	-17 15 0 1
lr=from <end>	-17 -6 7 14
lr=in 's	15 -8 -3 -4
lr=in (	12 -15 5 -3
lr=in :	-17 20 -2 0
lr=in <day-ahead>	-23 10 7 0
lr=in <end>	-35 29 -9 7
lr=in ?	-25 19 8 -3
lr=in for	-21 19 2 0
lr=in from	-17 6 -3 6
lr=in in	-8 0 -4 15
lr=in is	16 -14 0 0
lr=is .	-21 21 0 0
lr=leave with	-18 7 11 0
lr=since .	20 -17 0 0
lr=the .	29 -28 0 0
lr=the on	18 -16 0 -1
name=Accra	19 -19 -10 7
name=Algiers	19 -16 0 0
name=Ankara	16 -20 -8 7
name=Aqaba	-24 20 0 1
name=Basel	25 -23 0 0
name=Beijing	-13 -98 73 -26
name=Beijing of CN-US	-16 -92 72 -24
name=Bergen	-39 14 9 20
name=Bern	17 -14 -1 0
name=Bogotá	18 -12 -6 0
name=Brief	21 -20 0 0
name=Brussels	-13 23 -17 -7
name=Buenos Aires	-15 -21 31 0
name=Buenos Aires of CN-US	-20 -20 32 0
name=Busan	0 -72 55 4
name=Busan of CN-US	0 -76 61 -16
name=Canberra	32 -30 0 -1
name=Colombo	-14 23 -8 -6
name=Dakar	-17 19 0 0
name=Delhi	3 -19 -8 19
name=Dhaka	-15 19 -1 -4
name=Dubai	21 -23 0 0
name=Durban	-13 15 0 0
name=Geneva	14 0 -33 -5
name=Geneva of CN-US	-5 18 -25 -10
name=Geneva of undefined	36 -35 0 0
name=Georgia	17 -12 0 -2
name=Guayaquil	-31 33 0 -1
name=Helsinki	19 -17 0 0
name=Incheon	-8 -2 -7 17
name=Istanbul	-23 22 0 1
name=Jakarta	51 -41 -12 -8
name=Kigali	-23 24 0 0
name=Kobe	-16 10 0 3
name=Kuala Lumpur	-18 27 -8 -10
name=Kuala Lumpur of CN-US	-43 55 -21 -6
name=Lima	-40 8 1 26
name=London	-37 49 -26 -3
name=London of CN-US	-63 70 -18 -3
name=Madrid	-41 50 -11 -6
name=Madrid of CN-US	-39 45 -8 -3
name=Manila	43 -35 -14 -5
name=Maputo	-21 24 -2 0
name=Mombasa	-39 35 0 0
name=Montevideo	-24 15 11 -3
name=Muscat	15 -10 -2 -1
name=Nagoya	-12 15 0 -2
name=New York	3 16 -25 -4
name=New York of CN-US	5 10 -20 -2
name=Osaka	-15 -16 24 0
name=Oslo	36 -31 -6 -1
name=Panama	17 -14 0 0
name=Panama City	-18 21 -1 0
name=Paris	-25 35 -14 0
name=Paris of CN-US	-34 41 -12 0
name=Pretoria	27 -23 -1 -1
name=Quito	37 -34 -5 -1
name=Rome	-17 18 0 0
name=Rotterdam	21 -20 0 0
name=San José	-16 18 0 0
name=Seoul	43 -23 -16 -2
name=Seoul of CN-US	1 13 -16 0
name=Seoul of KR-US	16 -13 0 0
name=Shanghai	19 -14 -8 0
name=Singapore	27 -13 -2 -12
name=Stockholm	-62 69 -14 -6
name=Stockholm of CN-US	-47 53 -9 -2
name=Tashkent	-17 20 0 0
name=Tbilisi	17 -20 0 5
name=TikTok	23 -20 0 0
name=TikTok of CN-US	20 -18 0 0
name=Tokyo	43 -38 -5 0
name=Tunis	-37 31 -4 12
name=Turnberry	-9 -6 15 0
name=Turnberry of EU-US	-9 -6 15 0
name=Ulaanbaatar	-30 32 0 0
name=Valletta	-23 24 0 0
name=Valparaíso	-28 7 22 0
name=Warsaw	-12 15 0 0
name=Washington	23 -60 31 0
name=Washington of CH-US	-11 20 -12 0
name=Washington of CN-US	22 -87 38 3
name=Washington of KR-US	-18 21 -4 0
name=Wellington	-7 16 -11 -1
nc2=propose	18 -22 4 -1
nc2=stay	17 -3 -18 -7
nc2=suspend	21 -18 -1 0
nct2=bear past	-15 19 -4 0
nct2=say present	-15 9 7 -3
nct2=stay present	11 -2 -15 0
next:calls	0 -23 -1 28
next:ended	-15 25 -3 -17
next:experts	-8 -3 -3 19
next:heads=0	5 10 -20 -5
next:heads=1	-19 15 12 -16
next:heads=2	-16 -12 25 5
next:meets	-27 23 13 -7
next:running	26 -13 -20 -4
next:sure	-42 19 14 18
next:wished	23 -13 -29 10
next=)	-25 27 0 0
next=:	11 -2 -26 3
next=and	-8 -10 16 6
next=but	10 -15 2 0
next=—	18 -13 -2 0
nhas-past	6 -2 1 -21
nhas-present	19 -14 -6 -5
nt2=past	-1 5 1 -19
nv2=be	-1 13 -16 -3
nv2=have	13 -17 2 -1
nv2=hold	13 -17 2 0
nv2=meet	-15 5 1 5
nvt2=be future	-13 18 -4 0
nvt2=have present	14 -20 2 -1
o:calls	35 -26 -4 -12
o:coming	-33 12 16 9
o:ended	-10 19 0 -21
o:experts	-5 -47 -25 54
o:experts-near	-47 -55 -28 100
o:heads	-46 -41 76 -12
o:l=,	-37 40 -1 -4
o:l=:	-6 23 -22 -28
o:l=;	-6 16 -12 -2
o:l=<begin>	24 -11 -9 -20
o:l=<number>	26 -22 -4 0
o:l=<office>	15 -7 -7 0
o:l=<organisation>	0 -21 23 -11
o:l=<person>	21 -18 -2 0
o:l=after	-13 18 -2 -1
o:l=and	22 -18 -5 -1
o:l=are	-20 20 0 0
o:l=at	-4 10 -1 -15
o:l=for	3 -6 -17 14
o:l=from	-24 13 -2 20
o:l=in	-79 62 12 15
o:l=is	-10 16 -1 -6
o:l=leave	-32 24 12 0
o:l=of	2 -3 7 -15
o:l=our	-13 18 -3 0
o:l=since	12 -16 5 -2
o:l=the	9 2 -7 -22
o:l=time	-22 23 0 0
o:l=to	-38 21 27 -10
o:l=under	17 -17 0 0
o:l=visit	-9 -11 18 0
o:l=was	-13 17 -4 0
o:l=which	46 -46 0 -2
o:l=with	63 -67 -24 4
o:m=assembly	42 -37 -3 0
o:m=bargain	7 -22 0 10
o:m=comes	-16 14 3 0
o:m=conference	-17 19 0 0
o:m=delegation	-17 20 0 0
o:m=dinner	14 -19 5 0
o:m=ended	-13 18 0 -5
o:m=goes	17 -19 2 -3
o:m=host	-14 18 -2 0
o:m=invitation	-22 17 2 0
o:m=land	21 -20 0 0
o:m=meet	-17 -1 -1 19
o:m=met	-30 13 19 -3
o:m=negotiators	-12 16 -9 0
o:m=round	14 -4 -17 -9
o:m=rounds	-16 18 0 0
o:m=signed	-9 18 -8 -12
o:m=table	-18 28 -16 -1
o:m=talks	-21 45 -53 -10
o:m=there	20 -17 -17 5
o:m=time	24 -8 -19 -8
o:m=travel	-21 12 10 0
o:m=visit	-32 -8 38 -1
o:m=went	-9 20 -17 -1
o:meets	-52 40 20 -3
o:r=!	-13 15 0 0
o:r="	-13 17 -4 0
o:r='s	51 -42 -6 -19
o:r=(	-31 30 6 -8
o:r=,	-55 34 19 22
o:r=:	26 -19 -24 7
o:r=<day-ahead>	-15 0 12 2
o:r=<day-gone>	-20 8 8 6
o:r=<day-today>	-32 42 -11 -10
o:r=<end>	-11 0 1 15
o:r=<level>	15 -11 -1 0
o:r=<number>	19 -15 -2 0
o:r=<person>	15 -11 -2 0
o:r=<span>	17 -13 0 0
o:r=a	23 -19 -2 0
o:r=again	-22 27 -2 -1
o:r=agree	-15 17 0 0
o:r=and	37 -23 -18 -16
o:r=before	-14 15 0 0
o:r=by	-14 18 -2 -1
o:r=call	26 -24 0 0
o:r=come	22 -20 0 0
o:r=end	28 -21 -2 -4
o:r=expect	-26 27 0 0
o:r=fall	-11 16 -7 0
o:r=for	-29 34 -1 -11
o:r=from	-34 21 -1 8
o:r=has	21 -12 -7 -8
o:r=hold	16 -8 -1 -5
o:r=in	-79 50 33 5
o:r=keep	9 -17 6 0
o:r=lift	-16 17 0 0
o:r=note	-14 -4 17 0
o:r=of	29 -24 -1 -3
o:r=on	-74 63 2 7
o:r=pay	20 -19 0 0
o:r=rise	17 -15 0 0
o:r=say	14 -15 0 -1
o:r=since	21 -14 -4 0
o:r=still	26 -22 -5 0
o:r=take	17 -14 -2 0
o:r=that	31 -29 0 -3
o:r=will	23 -28 -5 6
o:r=with	-33 29 8 -3
o:r=would	38 -28 -7 -4
o:r=you	17 -16 0 0
o:summit	-36 -23 56 -20
o:summit-near	-32 -28 65 -39
o:sure	-57 33 25 2
o:wished	16 1 -17 -35
pair: n=3	13 -3 -20 -1
pair:both n=1	-15 7 7 2
pair:both n=2	12 -8 4 -16
pair:both n=3	3 0 -23 9
pair:city 	-17 16 1 0
pair:city both	-11 20 -8 -3
pair:city coming	1 12 -26 -3
pair:city day=l1	-28 24 8 -3
pair:city day=r4	-23 22 -7 4
pair:city ended	1 12 -11 -15
pair:city ended+running	13 -22 11 -1
pair:city n=1	-4 11 1 -20
pair:city n=2	-17 20 -15 6
pair:city n=4	15 -12 0 0
pair:city no-word	-15 13 10 -13
pair:city part:sure	26 -12 -9 -8
pair:city prev:sure	-9 20 -18 0
pair:city running	8 -15 5 0
pair:coming both	2 -32 21 14
pair:coming n=2	6 -19 6 8
pair:coming not-both	8 9 -19 -12
pair:coming+ended n=1	16 -13 -4 1
pair:day-none 	12 5 -12 -28
pair:day-none n=3	10 -5 -15 5
pair:day-none n=4	17 -10 -7 -5
pair:day-none part:sure	13 -20 5 7
pair:day-none prev:sure	7 -2 0 -18
pair:day-none sent:sure	-1 15 -19 -10
pair:day=l1 n=3	-14 16 0 0
pair:day=l1 part:sure	19 -8 -5 -11
pair:day=l1 prev:sure	-15 17 0 0
pair:day=l1 sent:sure	-17 0 13 3
pair:day=l2 n=3	16 -14 0 0
pair:day=l2 sent:sure	-16 23 -5 -3
pair:day=l3 	17 -4 -10 -8
pair:day=l3 n=1	24 -17 -4 -7
pair:day=l3 no-word	22 -6 -14 -5
pair:day=l3 not-both	22 -10 -8 -7
pair:day=l4 part:sure	-17 17 0 0
pair:day=r0 both	-24 40 -8 -24
pair:day=r0 coming	3 -16 5 9
pair:day=r0 ended	-17 19 0 -3
pair:day=r0 n=1	-17 16 0 -8
pair:day=r0 n=4	-15 16 0 0
pair:day=r0 no-word	6 -1 0 -27
pair:day=r0 not-both	-2 -14 15 6
pair:day=r0 part:sure	-16 17 0 -4
pair:day=r0 sent:sure	-28 7 15 8
pair:day=r1 both	-15 17 -12 7
pair:day=r1 ended	-16 24 -1 -9
pair:day=r1 n=4	-16 11 0 1
pair:day=r1 prev:sure	-19 15 7 -9
pair:day=r2 n=2	18 -10 -1 -12
pair:day=r2 no-word	2 0 -15 11
pair:day=r3 both	15 -6 -1 -8
pair:day=r3 no-word	14 -7 -18 3
pair:day=r4 	0 -9 -10 18
pair:day=r4 both	0 -11 -1 15
pair:day=r4 n=1	1 -16 0 16
pair:day=r4 sent:sure	-2 -8 -3 16
pair:ended both	-23 31 0 -21
pair:ended n=2	-14 15 4 -11
pair:ended not-both	15 -13 -8 5
pair:ended+running n=2	12 -18 4 0
pair:ended+running not-both	16 -25 14 -11
pair:l=( unknown	23 -21 0 0
pair:l=<begin> city	-25 13 18 -4
pair:l=<begin> day=r0	4 0 0 -16
pair:l=<begin> day=r2	-29 19 0 15
pair:l=<begin> ended	15 -24 3 0
pair:l=<begin> n=2	8 5 -16 -14
pair:l=<begin> part:sure	17 -16 0 -5
pair:l=<begin> prev:sure	-32 33 1 -4
pair:l=<begin> seat-other	-28 7 12 11
pair:l=<begin> unknown	28 -19 -30 0
pair:l=a unknown	15 -14 0 0
pair:l=and n=1	24 -22 -1 -1
pair:l=and no-word	22 -24 -2 0
pair:l=and prev:sure	-17 10 8 0
pair:l=and seat-home	9 -19 0 5
pair:l=and seat-other	18 -15 0 0
pair:l=are 	-20 20 0 0
pair:l=are no-word	-20 20 0 0
pair:l=are not-both	-20 20 0 0
pair:l=are unknown	-22 22 0 0
pair:l=at both	-20 11 12 -6
pair:l=at day=r1	-25 13 7 2
pair:l=at part:sure	-25 19 1 0
pair:l=for 	12 -23 -10 15
pair:l=for both	11 -18 -6 9
pair:l=for day=r1	-16 15 0 1
pair:l=for n=2	19 -12 -6 0
pair:l=for seat-side	20 -14 -5 0
pair:l=from city	22 -19 -2 -2
pair:l=from coming	18 -12 0 -3
pair:l=from n=1	-1 3 -26 14
pair:l=from n=2	16 -23 11 -8
pair:l=from not-both	8 -4 -16 4
pair:l=from part:sure	16 -13 0 -2
pair:l=in both	-24 13 5 10
pair:l=in day=l1	-14 17 0 -4
pair:l=in day=l4	-24 5 5 10
pair:l=in ended	-21 27 -1 -7
pair:l=in n=1	-15 4 13 0
pair:l=in n=2	-20 9 1 13
pair:l=in n=3	12 0 -21 -4
pair:l=in n=4	18 -12 -4 -3
pair:l=in prev:sure	-20 12 10 -1
pair:l=in unknown	-42 26 12 5
pair:l=leave no-word	-14 15 0 0
pair:l=leave not-both	-14 15 0 0
pair:l=of day=r1	9 -15 5 0
pair:l=of day=r2	23 -18 -2 0
pair:l=of seat-home	6 -22 11 0
pair:l=of sent:sure	7 -15 7 0
pair:l=on no-word	22 -20 0 0
pair:l=since city	8 -17 8 0
pair:l=the both	30 -28 -3 0
pair:l=the day-none	-27 32 -3 -3
pair:l=the day=l1	25 -22 -4 0
pair:l=the day=r2	12 -25 9 0
pair:l=the ended	16 -14 0 0
pair:l=the seat-home	-20 12 9 0
pair:l=the unknown	35 -22 -17 -11
pair:l=to both	-25 14 11 -4
pair:l=to city	19 -22 -1 5
pair:l=to day=r0	-13 16 -1 0
pair:l=to part:sure	-18 12 0 3
pair:l=to seat-other	-12 15 -2 0
pair:l=to unknown	-24 30 -7 -3
pair:l=trade, 	-12 16 -2 0
pair:l=trade, no-word	-12 16 -2 0
pair:l=trade, not-both	-12 16 -2 0
pair:l=what day-none	15 -11 -2 0
pair:l=with 	31 -21 -7 -2
pair:l=with day-none	17 -25 -8 8
pair:l=with n=1	15 -22 -8 8
pair:l=with no-word	11 -22 -4 9
pair:l=with not-both	12 -22 -3 8
pair:l=with seat-side	5 -16 -2 9
pair:l=— day-none	23 -21 0 0
pair:l=— day=l1	-21 10 14 0
pair:l=— n=1	-20 8 14 0
pair:l=— n=4	18 -16 0 0
pair:no-word 	17 0 -17 -14
pair:no-word ended	20 -23 -2 7
pair:no-word n=1	8 -1 -15 4
pair:no-word n=2	23 -15 2 -21
pair:no-word n=3	18 -12 -9 0
pair:no-word n=4	-10 17 -7 -7
pair:no-word not-both	29 -13 -21 -8
pair:not-both n=3	10 0 -2 -22
pair:part:sure 	16 -10 2 -16
pair:part:sure ended	-14 19 0 -13
pair:part:sure running	17 -11 -7 -2
pair:prev:sure coming	-6 16 -2 -10
pair:prev:sure n=2	-14 19 0 -10
pair:prev:sure not-both	-7 21 -7 -22
pair:running n=2	26 -22 -1 -1
pair:seat-home day=r2	-23 25 1 -5
pair:seat-home n=1	-6 15 -12 -3
pair:seat-home n=2	13 -37 27 -3
pair:seat-home part:sure	-16 4 7 1
pair:seat-other both	-16 23 -5 -3
pair:seat-other day=r0	-15 -8 22 -2
pair:seat-other n=2	16 -7 -3 -9
pair:seat-other not-both	7 -16 9 1
pair:seat-other part:sure	19 -12 -1 -7
pair:seat-other sent:sure	-28 18 4 0
pair:seat-side 	17 -7 -4 -30
pair:seat-side coming	-10 -5 24 -11
pair:seat-side day=l1	17 -20 7 -5
pair:seat-side ended	-1 -9 -3 18
pair:seat-side n=2	30 -24 -4 -13
pair:seat-side prev:sure	0 -25 10 7
pair:sent:sure ended	-19 27 -5 -6
pair:sent:sure n=1	-25 16 8 0
pair:sent:sure not-both	-18 8 -3 13
pair:unknown 	19 -11 -15 0
pair:unknown both	13 -19 1 8
pair:unknown coming	20 -14 -6 1
pair:unknown day-none	36 -9 -51 -22
pair:unknown day=l0	3 -15 0 5
pair:unknown day=l1	0 6 -18 0
pair:unknown day=l2	15 -11 0 -5
pair:unknown day=r0	-36 30 3 -3
pair:unknown day=r1	-17 1 15 5
pair:unknown day=r3	28 -13 -16 -5
pair:unknown day=r4	37 -51 1 8
pair:unknown ended	0 4 1 -16
pair:unknown n=1	17 -13 -2 0
pair:unknown n=2	2 9 -20 -3
pair:unknown n=3	18 -5 -15 -5
pair:unknown n=5	18 -17 0 0
pair:unknown no-word	30 -14 -27 -12
pair:unknown not-both	25 -4 -30 -10
pair:unknown prev:sure	8 1 0 -18
pair:unknown running	21 -13 -5 -4
part:calls	15 -7 -3 -8
part:experts	6 -38 -20 35
part:m=assembly	16 -12 0 0
part:m=delegation	-13 16 0 0
part:m=due	20 -17 0 -6
part:m=round	23 -11 -10 -13
part:m=talks	18 2 -34 -14
part:m=time	30 -17 -13 -5
part:summit	-6 -19 28 -16
part:sure	16 -10 0 -8
part:wished	11 3 -22 -16
pc0=stay	-15 11 -4 7
pc1=agree	15 -13 0 -1
pc1=down	-21 21 0 -2
pc1=propose	23 -15 0 -10
pct0=impose past-passive	-13 17 -3 0
pct0=stay modal	15 -15 0 0
pct1=impose past-passive	-13 17 -3 0
pct1=stay modal	16 -15 0 0
people=0	21 -10 -13 -1
people=1	23 -13 -6 -20
people=2	-38 32 7 -11
people=3	-9 23 -14 0
phas-modal	18 -10 -9 0
phas-participle	25 -23 -4 0
prev:apart	25 -13 -12 -9
prev:experts	28 -20 -9 -3
prev:heads=0	19 0 -26 -8
prev:heads=1	0 -17 18 0
prev:meets	-15 6 2 14
prev:summit	5 -23 17 5
pt0=modal	15 -4 -7 -3
pt1=modal	16 -4 -9 -3
pt1=participle-passive	25 -23 -4 0
pv0=say	17 -9 -5 -3
pv0=sit	-15 12 0 0
pv1=say	24 -17 -5 -2
q:"	23 -15 -11 -1
q:'	15 -12 0 0
q:'s	-19 -1 33 -5
q:)	22 -23 -7 4
q:.	0 11 -5 -20
q::	22 -28 -3 8
q:;	-6 20 -13 -9
q:<day-today>	-20 27 -4 -7
q:<duty>	10 -16 13 -6
q:<gate>	22 -24 -10 7
q:<goods-amount>	3 -18 10 -1
q:<name>	-11 -3 24 -5
q:<organisation>	13 -2 -5 -16
q:<person>	3 5 -15 -1
q:<quality>	-22 24 -6 2
q:<sender>	13 -32 6 11
q:<span>	24 -14 -19 0
q:<v-agree>	18 -10 -3 -13
q:<v-down>	-30 20 9 0
q:<v-propose>	16 -17 -3 4
q:<v-return>	19 -13 -5 -2
q:<v-stay>	15 -8 -3 -10
q:<v-up>	12 -17 -3 8
q:?	8 -17 3 4
q:a	23 -2 -21 -21
q:after	15 -18 3 -2
q:again	-19 18 2 -1
q:any	-12 17 -4 0
q:are	-17 8 6 2
q:as	27 -29 0 0
q:at	5 0 -34 10
q:average	17 -16 0 0
q:ban	-15 15 0 0
q:been	-19 30 -15 -8
q:being	-20 17 3 0
q:but	-13 16 0 0
q:call	-16 6 12 -4
q:come	-14 -4 17 3
q:cost	-16 17 0 0
q:day	-15 10 1 3
q:decision	8 -15 6 0
q:depend	-14 15 0 0
q:draft	20 -19 0 0
q:duty	-15 5 15 0
q:end	15 -9 -6 0
q:far	14 -17 2 0
q:final	16 -11 0 -5
q:for	18 -16 -21 13
q:four	26 -24 -5 0
q:fourth	-20 18 0 0
q:from	-8 -16 25 0
q:gave	-19 18 0 0
q:go	26 -22 -13 3
q:good	-20 16 13 -8
q:he	-11 22 -11 -4
q:house	18 -17 0 0
q:is	16 -1 -20 -4
q:its	-15 9 9 -3
q:know	16 -14 0 0
q:let	20 -12 -3 -4
q:lift	-13 15 0 0
q:may	15 -12 0 0
q:meet	-15 12 1 0
q:more	19 -21 0 0
q:move	19 -17 0 0
q:mr	-26 19 0 6
q:new	-8 -4 18 -4
q:next	-15 16 4 -6
q:no	-25 6 8 14
q:not	31 -18 -24 -1
q:of	14 -32 5 13
q:on	20 -17 0 -7
q:other	14 -16 2 -4
q:over	-1 5 -16 8
q:page	-12 16 0 0
q:pay	37 -28 -13 -3
q:place	-13 15 0 -3
q:put	6 -16 9 0
q:raise	-15 2 2 8
q:reciprocal	-18 16 4 0
q:rise	22 -21 0 0
q:round	11 -10 8 -15
q:say	8 0 -5 -18
q:second	-28 6 5 11
q:sign	23 -6 -23 -7
q:signature	17 -13 -2 0
q:spring	17 -13 -2 0
q:still	20 -9 -7 -7
q:table	16 -21 -3 7
q:talk	9 -5 -19 6
q:tariff	27 -22 0 -7
q:tell	-16 19 -1 -1
q:that	-16 6 0 13
q:the	21 -14 -16 1
q:their	16 -13 0 -1
q:there	6 10 -19 -11
q:thi	-30 28 0 4
q:third	-12 15 -1 0
q:thursday	-22 19 3 0
q:time	-9 20 -11 -5
q:to	11 -18 6 3
q:until	18 -21 3 -1
q:we	22 -14 -13 0
q:well	12 -18 4 0
q:were	-23 32 -8 -3
q:word	-21 17 2 0
q:would	-10 21 -17 -2
q:york	6 -21 14 -1
qt=future	24 -17 -12 0
qt=modal	-19 20 0 -1
qt=past	-2 -14 21 -1
qt=present	15 -8 -3 -8
r1='s	16 -3 -8 -9
r1=,	-12 -2 16 9
r1=<person>	15 -11 -2 0
r1=<v-impose>	16 -10 -3 -6
r1=<v-propose>	18 -13 -2 0
r1=<v-stay>	11 -17 2 0
r1=a	16 -13 -1 0
r1=for	-15 16 0 -4
r1=in	-36 20 5 9
r1=of	20 -14 0 -2
r1=still	15 -12 -2 0
r1=that	18 -20 2 0
r1=time	22 -13 -8 0
r1=will	15 -21 -2 4
r1=with	-17 11 8 0
r1=you	17 -16 0 0
r1=—	19 -14 -1 0
r2=!	16 -15 0 0
r2=)	-23 24 0 0
r2=,	19 -4 -15 -8
r2=.	10 -5 4 -17
r2=:	15 -11 -2 0
r2=<day-ahead>	-23 14 -4 9
r2=<day-today>	20 -10 -4 -26
r2=<level>	27 -24 0 0
r2=<month-ahead>	-29 20 1 2
r2=<month-gone>	-16 17 -3 -1
r2=<not>	-3 14 -18 -1
r2=<number>	29 -24 -3 -3
r2=<person>	19 -6 -16 0
r2=<span>	-13 16 0 0
r2=<v-begin>	16 -12 -4 0
r2=<v-up>	13 -19 3 0
r2=?	20 -15 -2 0
r2=again	16 -15 0 0
r2=be	16 -10 -4 0
r2=by	-7 -1 -6 15
r2=down	-18 15 5 0
r2=for	-37 36 0 0
r2=in	-8 11 4 -15
r2=meet	-11 15 -2 -3
r2=talk	19 -17 0 0
r2=the	-6 -8 21 -1
r2=to	-17 14 6 -4
r2=wednesday	-36 19 0 21
r2=week	-16 19 -9 4
r2=where	-18 6 0 12
r3=!	15 -14 0 0
r3=<day-gone>	-12 21 -6 -9
r3=<day-today>	-18 10 -9 16
r3=<goods>	26 -32 0 0
r3=<level-noun>	21 -18 -1 0
r3=<name>	-9 16 -5 -4
r3=<seat>	19 -16 0 -2
r3=<v-agree>	-11 16 -5 0
r3=<v-begin>	-22 8 5 11
r3=<v-buy>	-15 4 11 0
r3=<v-impose>	12 -18 5 -2
r3=<v-up>	-17 11 7 0
r3=a	-8 19 -14 -3
r3=an	10 -15 3 0
r3=and	-23 24 1 -7
r3=by	-15 14 2 0
r3=for	25 -19 -6 -4
r3=had	18 -13 -5 0
r3=is	18 -24 -9 7
r3=line	-15 15 0 0
r3=of	30 -18 -9 -2
r3=same	-22 22 0 0
r3=second	-16 -4 7 12
r3=the	-31 27 2 1
r3=two	-15 16 0 -1
r4=(	20 -18 0 0
r4=,	-16 12 9 -6
r4=.	-10 3 -4 16
r4=<day-ahead>	29 -23 -4 0
r4=<number>	0 -19 24 -4
r4=<organisation>	-17 20 -1 0
r4=<sender>	16 -14 0 0
r4=<v-end>	15 -12 0 0
r4=at	15 -6 -4 0
r4=day	-15 16 0 0
r4=in	15 -9 -3 -6
r4=it	22 -30 0 6
r4=round	-12 15 0 0
r4=still	-20 14 0 8
r4=third	-19 20 0 0
r4=two	-36 28 10 0
r4=was	-15 13 0 0
r4=with	18 -21 2 0
r=! <end>	-24 25 0 0
r='s .	-18 18 0 0
r=, "	18 -16 0 0
r=, <day-ahead>	-37 24 9 0
r=, <day-today>	13 -5 -5 -22
r=, <name>	-15 0 13 0
r=, <number>	33 -28 -6 0
r=, at	-16 5 7 0
r=, by	-6 -10 -2 16
r=, for	-15 11 4 0
r=, in	-27 27 1 -7
r=, the	22 -34 8 -1
r=, to	-28 28 0 0
r=, wednesday	-36 19 0 22
r=. "	-15 16 0 0
r=: the	-17 19 0 0
r=<day-ahead> ,	16 -13 0 0
r=<day-gone> ,	-17 21 -3 0
r=<day-gone> .	19 -22 6 -4
r=? <end>	-15 12 5 -3
r=again .	-15 16 0 0
r=in <month-ahead>	-22 12 1 2
r=in <month-gone>	-21 22 -5 0
r=last <month-gone>	17 -15 0 0
r=the <organisation>	-17 8 3 6
right:ended	16 -4 -10 -16
right:experts	-13 -12 0 23
right:m=come	15 -14 0 0
right:m=meeting	-20 6 9 4
right:m=met	7 -15 0 8
right:m=signed	22 -15 -9 0
right:m=there	20 -14 -12 0
right:m=where	-22 9 1 11
right:meets	-8 16 -12 -3
right:running	14 -10 -15 7
right:summit	-2 -12 16 -2
right:wished	15 -7 -2 -14
s:"	21 -12 -13 0
s:;	-5 15 -15 -1
s:<day-gone>	0 8 -1 -17
s:<day-today>	34 -18 -20 -9
s:<goods-amount>	11 -15 5 -3
s:<level-noun>	1 -15 -1 21
s:<level>	35 -25 -21 0
s:<money>	19 -10 -8 -2
s:<month-ahead>	-30 21 9 -1
s:<month-gone>	-22 16 5 0
s:<name>	28 -8 -33 -3
s:<number>	4 -1 9 -19
s:<office>	-19 13 -6 9
s:<organisation>	24 -13 -9 -12
s:<person>	6 2 0 -30
s:<quality>	7 6 -15 -13
s:<sender>	24 -12 -14 -7
s:<v-agree>	9 -8 5 -17
s:<v-bear>	19 -7 -14 -3
s:<v-down>	-1 0 9 -17
s:<v-impose>	16 -6 -2 -20
s:<v-return>	0 9 -15 -6
s:<v-sell>	13 -4 -18 0
s:<v-target>	17 -3 -29 0
s:across	-20 19 0 0
s:additional	26 -16 -9 0
s:aeroplane	-16 12 4 0
s:ago	-19 19 1 0
s:agree	-9 -4 16 0
s:air	-11 -6 16 0
s:airport	21 -17 -6 0
s:aqaba	-24 20 0 1
s:as	0 1 6 -18
s:back	15 -4 -9 -9
s:ban	-18 11 6 0
s:bargain	0 -17 1 10
s:base	-16 -4 16 3
s:basel	25 -23 0 0
s:battery	-33 31 1 0
s:be	-18 13 6 -1
s:because	-13 16 -1 0
s:believe	-19 12 7 0
s:bell	16 -16 0 0
s:bergen	-41 18 9 20
s:bridge	11 -22 10 0
s:brief	23 -20 0 0
s:bring	-13 17 0 -1
s:brussel	28 -25 0 0
s:busan	5 -72 50 4
s:by	22 -15 -16 0
s:c	15 -13 0 0
s:call	6 -11 -17 16
s:case	16 -11 -1 0
s:ceasefire	19 -15 0 -2
s:chip	16 -7 -5 0
s:citru	18 -16 0 0
s:clock	-25 27 0 0
s:company	15 -10 -2 0
s:compare	-15 2 0 9
s:could	15 -11 -2 0
s:course	-11 -6 17 0
s:custom	18 -16 -9 3
s:deadline	19 -18 0 0
s:delegation	-13 21 -12 -2
s:did	16 -7 -10 -5
s:die	21 -18 -1 0
s:discuss	-20 5 10 1
s:done	12 0 -17 0
s:draft	12 -16 0 5
s:dubai	21 -22 0 0
s:due	12 -25 12 0
s:earlier	-24 26 0 0
s:eleven	18 -15 -2 0
s:enter	23 -21 0 0
s:expert	-16 -29 -6 38
s:fact	2 -15 7 0
s:fall	-17 0 22 0
s:fifth	-13 15 0 0
s:final	24 -20 -3 0
s:first	-7 19 -11 -8
s:followed	-17 12 2 0
s:forty	-14 -3 18 0
s:four	-12 16 0 -4
s:fourth	-7 18 -10 -8
s:geneva	16 0 -41 -8
s:give	-15 21 -5 -4
s:given	22 -19 0 0
s:grower	17 -15 -2 0
s:guayaquil	-33 35 0 -1
s:had	-4 17 -14 -7
s:happened	-24 25 0 0
s:hearing	17 -14 0 0
s:holiday	26 -23 -2 0
s:home	25 -22 0 -4
s:i	16 -6 -14 -2
s:incheon	-14 0 -1 17
s:issued	10 -15 4 0
s:istanbul	-23 23 -2 0
s:its	21 -22 -2 0
s:joint	-23 9 12 0
s:kobe	-17 10 0 3
s:lamb	-15 17 0 0
s:lasted	-15 15 0 0
s:law	12 -18 3 0
s:leader	-7 -8 16 -2
s:legal	24 -22 0 0
s:letter	18 -17 0 0
s:level	-9 -22 -1 28
s:levy	5 -16 8 0
s:live	-10 1 -8 15
s:london	-16 25 -14 -5
s:look	9 -26 7 1
s:lorry	17 -16 0 0
s:madrid	-16 24 -5 -6
s:make	12 -22 10 -7
s:manila	21 -19 0 0
s:market	15 -17 2 -2
s:men	-25 12 11 -2
s:mind	-18 18 0 0
s:minister	-7 20 -11 -10
s:ministry	4 -28 0 23
s:missing	19 -19 0 0
s:mombasa	-35 30 0 3
s:montevideo	-15 19 -1 0
s:month	-18 21 -2 -2
s:move	25 -23 0 0
s:muscat	-29 33 -1 0
s:must	17 -8 -10 0
s:nagoya	-12 15 0 -2
s:negotiate	-16 15 0 0
s:negotiation	-16 22 -5 -4
s:negotiator	17 -11 -7 0
s:night	-22 24 0 0
s:nobody	-25 28 0 -1
s:none	19 -16 0 0
s:northern	29 -28 0 0
s:of	8 -5 -17 15
s:official	-19 19 0 -2
s:old	15 -18 0 2
s:one	-1 11 -8 -15
s:operator	22 -21 0 0
s:or	24 -18 -4 -2
s:order	15 -31 8 -1
s:ore	-14 15 0 0
s:osaka	-15 -16 24 0
s:oslo	29 -26 -2 0
s:out	18 -16 1 -11
s:over	6 -15 11 -1
s:own	-11 -12 16 6
s:panel	20 -20 0 0
s:pari	-22 19 4 0
s:peace	16 -20 2 0
s:pedro	-15 17 0 0
s:policy	19 -16 0 0
s:president	-20 -12 31 -9
s:press	-17 5 12 0
s:prisoner	22 -21 0 0
s:protested	-16 5 11 0
s:question	18 -12 -10 0
s:raise	-15 19 -7 1
s:rate	33 -29 -4 -3
s:reply	17 -13 -3 0
s:river	21 -20 0 0
s:rotterdam	22 -21 0 0
s:round	2 14 -24 -19
s:san	-17 18 0 0
s:save	16 -16 0 0
s:secretary	-24 4 -6 20
s:see	23 -7 -13 -5
s:sell	15 -17 0 0
s:seoul	15 0 -15 0
s:shanghai	23 -18 -8 0
s:she	20 -18 0 0
s:sign	16 -3 -12 -14
s:signature	24 -15 -6 -2
s:sit	-21 7 -3 16
s:something	-13 15 0 0
s:soybean	16 -23 5 -2
s:spent	-14 17 0 0
s:spoken	10 -16 8 0
s:st	9 -18 0 7
s:start	18 -19 -6 3
s:state	1 -21 7 11
s:statement	1 -16 13 0
s:steel	15 -17 3 -3
s:stockholm	-49 56 -10 -4
s:stop	-27 33 -8 0
s:strike	27 -24 0 -3
s:summit	-8 -19 26 -2
s:talk	13 -1 -19 -5
s:tea	16 -7 -4 0
s:technical	7 -39 -2 28
s:telephone	19 -12 -13 0
s:their	-4 -11 15 6
s:them	-16 26 -13 0
s:themselve	-26 23 4 0
s:there	20 -6 -17 -9
s:they'll	-21 22 0 0
s:they've	-14 18 0 -3
s:third	-20 29 -15 -6
s:three	-13 27 -10 -17
s:through	3 1 -15 2
s:thursday	19 -17 0 -3
s:time	-2 14 -11 -19
s:to	-3 3 12 -17
s:top	13 -17 4 0
s:tuesday	10 -17 7 -1
s:turn	-8 15 -7 0
s:two	-28 18 18 -18
s:up	-6 0 -9 18
s:valparaíso	-25 5 21 -1
s:visit	-2 -12 17 -2
s:wait	21 -16 -3 0
s:wall	15 -13 0 0
s:wednesday	-26 9 0 21
s:week	-10 -3 -1 21
s:were	1 10 -12 -15
s:whether	-13 16 0 -2
s:whose	16 -15 0 0
s:wire	-14 18 -1 -2
s:working	-8 -9 -5 22
s:world	15 -12 0 0
s:year	12 -16 0 0
s:yes	-1 -20 18 4
s:york	8 8 -18 -5
s:—	-2 3 7 -17
sa:"	25 -8 -28 -6
sa:" .	17 -9 -11 0
sa:'s	1 10 -18 -1
sa:'s .	-16 18 0 0
sa:'s on	18 -15 0 -4
sa:( transcript	0 -15 16 0
sa:)	-10 0 19 -1
sa:) ,	-18 20 0 0
sa:) .	16 -10 -6 -2
sa:, "	23 -14 -8 0
sa:, <day-ahead>	-30 19 9 -2
sa:, <day-gone>	-22 7 4 9
sa:, <day-today>	14 -4 -7 -29
sa:, <number>	-16 9 10 -2
sa:, <person>	12 3 -21 0
sa:, as	27 -19 -8 0
sa:, at	-17 12 2 0
sa:, before	20 -18 -2 0
sa:, by	-8 0 -9 16
sa:, the	35 -48 9 2
sa:, to	-32 33 0 0
sa:, wednesday	-28 10 0 21
sa:, where	-16 1 5 11
sa:, which	14 -18 5 -4
sa:: <number>	-25 20 9 -2
sa:: the	-10 16 -2 -4
sa:; the	6 -15 7 0
sa:<day-ahead> to	0 -18 14 5
sa:<day-gone> )	-18 20 0 0
sa:<day-gone> with	-17 10 6 0
sa:<day-today>	13 -5 -16 0
sa:<day-today> ,	-37 30 12 -1
sa:<day-today> .	-17 14 -25 22
sa:<day-today> to	-20 22 0 0
sa:<day-today> without	-17 18 0 0
sa:<level-noun>	6 -21 3 14
sa:<level>	19 -7 -21 0
sa:<money>	19 -17 0 0
sa:<month-ahead>	-24 11 11 0
sa:<month-ahead> ,	-15 11 4 0
sa:<month-gone> ,	-21 0 9 11
sa:<name>	11 -1 -20 3
sa:<name> 's	-17 15 -11 8
sa:<name> ,	17 -19 3 -2
sa:<name> .	13 -26 13 -3
sa:<name> and	8 -2 -16 5
sa:<not>	1 -3 11 -19
sa:<number>	0 -14 27 -12
sa:<number> (	-13 -9 18 0
sa:<number> .	36 -42 11 -7
sa:<number> :	-22 16 10 -1
sa:<number> again	-11 -10 17 0
sa:<office>	-19 10 4 4
sa:<office> from	-16 17 0 0
sa:<organisation> has	-16 19 -1 0
sa:<person>	12 12 -26 -24
sa:<person> 's	18 -10 -8 0
sa:<person> ,	15 -5 -10 -6
sa:<person> and	-12 23 -9 0
sa:<quality> and	-31 27 -5 6
sa:<quality> good	-8 -8 16 0
sa:<quality> rice	-14 15 0 0
sa:<seat>	16 -2 -7 -23
sa:<seat> .	15 -10 -3 -1
sa:<seat> in	-16 11 5 0
sa:<sender>	11 0 -21 0
sa:<span> after	15 -15 0 0
sa:<span> from	-17 17 0 0
sa:<span> on	-15 1 0 13
sa:<v-agree>	0 4 0 -16
sa:<v-bear>	24 -15 -21 4
sa:<v-target>	17 -2 -22 -6
sa:<v-up>	0 -2 10 -15
sa:a	10 1 -21 -4
sa:additional	19 -10 -7 0
sa:after	18 -11 -7 -1
sa:again .	-17 2 15 0
sa:agree on	-9 15 -7 0
sa:airport	21 -17 -6 0
sa:and <name>	-11 14 -18 5
sa:and <quality>	-14 20 -14 5
sa:and by	-15 16 0 0
sa:and come	15 -11 -3 0
sa:and has	12 -15 2 0
sa:and the	23 -20 -3 -6
sa:another	19 -8 -7 -4
sa:at	26 -4 -17 -16
sa:back	18 -12 -6 -1
sa:battery	-26 24 1 0
sa:because	-15 16 0 0
sa:believe	-20 12 8 0
sa:both	-4 -14 16 1
sa:breakfast	17 -14 -2 0
sa:by <number>	19 -18 -1 0
sa:call	17 -15 0 0
sa:can	10 -18 5 0
sa:ceasefire	21 -20 0 0
sa:charge	17 -11 -1 0
sa:come	19 -10 -10 0
sa:come home	18 -15 -2 0
sa:conference	15 -14 0 0
sa:day of	-20 22 0 0
sa:down <level>	-18 18 0 0
sa:end on	25 -20 -3 0
sa:expire on	18 -12 0 -1
sa:fall	-8 -4 16 0
sa:first	16 -11 -7 1
sa:for <name>	19 -17 -1 0
sa:fourth round	17 -15 0 0
sa:friday ,	24 -23 0 0
sa:friday <day-today>	-24 24 0 0
sa:from <day-ahead>	-24 15 3 0
sa:from <level>	15 -7 -5 0
sa:gazette	-14 15 0 0
sa:government	3 -15 9 0
sa:has	16 -4 -8 -14
sa:has still	-19 20 0 0
sa:has to	16 -13 0 0
sa:here	-13 15 0 0
sa:hold for	19 -18 0 0
sa:home	18 -13 -3 0
sa:if	9 -15 6 0
sa:in	13 -24 15 -2
sa:in <month-ahead>	-22 8 10 1
sa:in <month-gone>	-20 17 0 1
sa:in the	-15 -7 18 8
sa:is in	10 -17 1 0
sa:it	17 -9 -6 -8
sa:its	15 -14 0 -7
sa:last <month-gone>	18 -15 0 0
sa:lasted	-15 15 0 0
sa:less	15 -13 0 0
sa:level	-4 -10 0 15
sa:look	17 -17 0 0
sa:minister	-15 15 -4 3
sa:ministry	12 -18 0 8
sa:minute	-15 9 6 0
sa:minute .	-17 13 2 0
sa:month	-12 17 -6 0
sa:most	-17 9 7 0
sa:most of	-21 12 7 0
sa:must	22 -16 -6 0
sa:my	-12 15 -2 0
sa:need the	-15 15 0 0
sa:negotiate	-16 17 0 0
sa:negotiation	-16 18 -1 0
sa:northern	17 -17 0 0
sa:of <level>	21 -15 -2 0
sa:of <name>	14 -26 1 10
sa:of <number>	17 -9 -5 0
sa:of <span>	-11 17 -7 0
sa:of one	-17 12 5 0
sa:on <day-gone>	11 -6 1 -17
sa:on the	18 -18 3 -9
sa:order	15 -22 1 0
sa:out	18 -14 -2 -4
sa:over	8 -18 15 -8
sa:pause in	-17 19 0 0
sa:pay in	-14 15 0 0
sa:rate	20 -17 -2 -1
sa:return	15 -16 0 0
sa:room	20 -19 0 0
sa:say on	16 -15 -2 1
sa:second	-23 10 4 7
sa:secretary	-9 -2 -1 15
sa:see	26 -20 -5 -2
sa:side	-10 15 -1 -3
sa:statement	17 -14 0 0
sa:still to	-25 18 0 8
sa:stockholm	-20 23 -1 0
sa:stop	-19 23 -6 0
sa:strike	17 -14 0 0
sa:talk ,	-21 22 0 0
sa:talk .	15 -18 1 0
sa:talk on	-25 24 1 0
sa:talked	-5 16 -11 0
sa:that <name>	24 -26 -1 4
sa:that both	-16 13 3 0
sa:that he	15 -10 -6 0
sa:that is	-14 15 0 0
sa:that it	6 -15 7 0
sa:that nothing	-17 5 9 0
sa:the <level>	21 -12 -8 0
sa:the <office>	16 -7 -4 -8
sa:the <person>	18 -4 -16 -3
sa:the clock	-18 18 0 0
sa:the coffee	-13 15 0 0
sa:the duty	-17 17 0 0
sa:the house	-15 15 0 0
sa:the same	-16 14 6 -6
sa:the second	-18 1 6 10
sa:the third	-32 34 -1 -1
sa:themselve	-27 23 4 0
sa:there	1 8 -18 0
sa:there were	22 -18 -5 0
sa:third	-21 25 -4 0
sa:third time	-24 25 0 0
sa:three	-13 17 -2 0
sa:time .	-11 15 -3 0
sa:to	-11 19 -11 -5
sa:to say	-17 11 6 0
sa:to take	-17 10 0 8
sa:to the	-15 22 -6 0
sa:to vote	-14 15 0 0
sa:trade	8 -15 -1 11
sa:transcript	0 -13 15 0
sa:truce on	-16 18 -2 0
sa:tuesday	8 -16 7 0
sa:turn	-10 16 -6 0
sa:two	-26 15 18 -13
sa:two .	-32 32 0 0
sa:two government	18 -18 0 0
sa:under which	-11 15 -2 0
sa:until <day-ahead>	19 -28 0 9
sa:vote .	-15 15 0 0
sa:was a	-14 15 0 0
sa:wednesday	-27 10 0 21
sa:wednesday <day-today>	-25 6 0 21
sa:week	-19 5 4 12
sa:were	18 -6 -14 -2
sa:what it	-20 20 0 0
sa:when	14 -18 0 5
sa:where	-17 4 4 10
sa:you	11 -33 14 0
sa:— <name>	-12 20 -12 0
sa:— a	5 -19 9 0
sb:" in	-16 12 5 0
sb:" the	5 -16 7 0
sb:'s the	17 -15 0 0
sb:'s trade	-17 20 -1 0
sb:(	-15 21 -3 -7
sb:)	-14 21 -8 -4
sb:) —	-14 16 -1 0
sb:, <number>	17 -14 0 0
sb:, <person>	-21 14 5 1
sb:, as	-16 16 0 0
sb:, at	-27 14 14 -4
sb:, in	-41 15 13 15
sb:, mr	15 -14 0 0
sb:, on	10 -21 -1 13
sb:, who	0 4 -22 10
sb:. <number>	-24 27 -1 0
sb:: <name>	0 -12 -1 15
sb:: in	-1 17 -14 -4
sb:: the	-19 17 5 -3
sb:<day-today>	39 -29 -7 -10
sb:<day-today> ,	24 -25 0 -1
sb:<day-today> —	19 -18 0 0
sb:<level>	25 -26 -2 1
sb:<level> in	36 -32 -1 -1
sb:<month-ahead>	-10 15 0 -2
sb:<month-gone>	-23 25 6 -16
sb:<name>	7 0 -18 1
sb:<name> had	-19 20 0 0
sb:<name> has	3 -18 0 11
sb:<name> meet	-4 -17 4 17
sb:<not>	-20 16 -1 5
sb:<number>	5 11 -33 -11
sb:<number> -	21 -21 0 0
sb:<number> —	-14 15 0 0
sb:<office>	-23 17 -12 11
sb:<office> :	15 -10 -3 -2
sb:<office> meet	-3 17 -8 -7
sb:<organisation> ,	-3 16 -8 -11
sb:<organisation> of	19 -18 0 0
sb:<person>	-6 2 14 -21
sb:<person> 's	-18 5 11 0
sb:<person> for	21 -9 -14 0
sb:<quality>	22 -6 -16 -12
sb:<quality> negotiator	15 -13 0 0
sb:<seat> 's	-23 14 0 8
sb:<seat> ,	18 -1 -20 -4
sb:<sender>	16 -12 0 -9
sb:<span>	7 -1 0 -23
sb:<span> ,	10 -19 12 -6
sb:<span> in	-14 21 -5 0
sb:<v-agree>	12 -15 5 -6
sb:<v-buy>	14 -21 2 0
sb:a framework	15 -15 0 0
sb:a hotel	-16 17 0 0
sb:a new	-19 20 0 0
sb:a technical	21 -30 0 7
sb:a third	-12 15 0 0
sb:again ,	-13 17 0 -1
sb:air	-12 -4 16 0
sb:all	-9 16 0 -8
sb:and <name>	-30 22 5 3
sb:and <number>	-12 15 0 0
sb:and has	17 -15 0 0
sb:and it	18 -11 -1 -2
sb:and we	-19 19 0 0
sb:at	-16 5 3 10
sb:at <level>	24 -20 0 0
sb:at midnight	19 -18 0 0
sb:at the	-22 17 0 5
sb:base	-16 -3 15 3
sb:be	-16 10 1 1
sb:between	10 -17 0 9
sb:bridge	10 -21 10 0
sb:by	29 -22 -9 -7
sb:by telephone	15 -11 -2 -1
sb:call	-7 0 -14 17
sb:clock	-18 18 0 0
sb:conference	-13 18 -6 0
sb:consultation	-15 13 -2 2
sb:country	-15 -1 6 11
sb:deadline	15 -13 0 0
sb:delegation	-11 19 -11 0
sb:discuss	-17 8 1 2
sb:done	18 -12 -5 0
sb:due	7 -18 9 3
sb:each	-17 16 4 -5
sb:earlier	-22 23 0 0
sb:evening	17 -9 -8 0
sb:expert	-11 -30 -4 35
sb:expert ,	-6 -10 0 15
sb:first	-25 33 -4 -14
sb:first meet	-16 23 -7 -2
sb:for	15 -7 -24 5
sb:for the	17 -10 -6 0
sb:fourth	-16 24 -4 -5
sb:from <name>	-19 19 0 0
sb:geneva ,	-18 22 -3 0
sb:give	-17 18 0 0
sb:given	16 -13 0 0
sb:good morning	-21 14 0 6
sb:had	-22 31 -11 0
sb:had meet	-10 19 -6 -3
sb:he was	6 -20 -1 11
sb:hearing	16 -13 0 0
sb:holiday	16 -14 0 0
sb:in <month-gone>	-19 15 9 -6
sb:in <seat>	2 12 -23 -5
sb:in geneva	17 -11 -4 0
sb:is	17 -10 -5 -6
sb:is set	-17 20 0 0
sb:it	-15 4 2 9
sb:it was	16 -18 7 -6
sb:joint	-38 20 13 2
sb:joint press	-23 4 17 0
sb:level	-5 -12 0 17
sb:list	-17 -4 8 14
sb:live	-20 5 0 15
sb:live :	-23 6 0 16
sb:make	15 -12 0 -5
sb:make in	12 -16 2 0
sb:market	14 -18 4 0
sb:matter	-20 10 6 2
sb:meet ,	-17 14 -6 3
sb:meet of	15 -24 5 4
sb:midnight	16 -8 -8 0
sb:midnight ,	22 -20 0 0
sb:minister	3 9 -6 -16
sb:ministry	-5 -14 1 17
sb:minute	20 -20 -1 0
sb:minute past	16 -7 -8 0
sb:missing	16 -16 0 0
sb:morning from	-21 14 0 6
sb:most of	20 -18 -1 0
sb:my	18 -18 -1 2
sb:negotiator	16 -12 -4 0
sb:night	-11 18 -8 0
sb:no .	20 -20 0 0
sb:nobody	-24 21 3 0
sb:notice	16 -7 -8 0
sb:of <name>	-26 21 4 -4
sb:on <day-ahead>	13 5 -18 -10
sb:on a	21 -15 -3 -2
sb:operator	21 -19 0 0
sb:or	22 -20 0 0
sb:our <office>	-16 6 9 0
sb:part of	10 -16 4 0
sb:past	15 -6 -9 0
sb:president	-12 -27 34 -7
sb:press	-19 6 13 0
sb:rain	17 -15 0 0
sb:raise	-15 14 0 2
sb:rate	20 -16 0 0
sb:remark	-13 15 0 0
sb:republic	-15 17 0 0
sb:republic of	-14 15 0 0
sb:return	-14 15 -3 0
sb:return from	-14 15 0 0
sb:room	-18 7 12 0
sb:round	9 9 -23 -26
sb:round in	-15 18 0 0
sb:say that	-16 18 0 -1
sb:second	7 3 -16 -7
sb:second ,	-24 25 0 0
sb:second round	25 -18 -4 -5
sb:secretary	-17 8 -3 8
sb:set for	-15 18 0 0
sb:side meet	17 -2 -5 -11
sb:sign	21 -14 -7 -9
sb:sign a	-15 5 11 0
sb:signature	16 -10 -2 0
sb:sit	-17 9 -13 15
sb:sit in	-19 3 -1 11
sb:soybean	5 -16 7 -1
sb:speak	16 -14 -4 0
sb:start	23 -19 -2 -1
sb:statement	-12 -3 15 0
sb:summit	0 -19 18 -1
sb:table	-14 18 -1 0
sb:take place	-14 19 -2 -3
sb:talk	22 -7 -17 -12
sb:talk with	23 -19 0 -4
sb:team	16 -13 0 0
sb:technical	11 -37 -1 24
sb:technical meet	5 -19 0 14
sb:tell the	15 -14 0 0
sb:text ,	-15 17 0 0
sb:thank	-18 19 0 0
sb:that is	15 -12 0 0
sb:that it	-25 22 4 0
sb:the <office>	7 3 0 -20
sb:the <organisation>	23 -28 -2 0
sb:the <seat>	-6 -11 16 0
sb:the first	-11 23 -10 -9
sb:the joint	-13 17 -1 -1
sb:the matter	-18 7 6 4
sb:the pause	-16 5 0 9
sb:the republic	-14 15 0 0
sb:the second	34 -29 -5 -3
sb:the table	-14 17 0 0
sb:the truce	25 -12 -17 0
sb:the two	-18 8 9 -3
sb:them	-24 27 -8 3
sb:there	25 -18 -1 -8
sb:there 's	21 -16 0 -7
sb:they meet	-10 -2 15 -2
sb:they sit	-10 15 -1 -1
sb:they were	25 -23 0 0
sb:thi	15 -10 -3 0
sb:third meet	15 -14 0 0
sb:three	-4 18 -6 -15
sb:three ,	15 -7 0 -8
sb:thursday	19 -18 0 0
sb:tiktok	-13 15 0 0
sb:time	-13 21 -8 -9
sb:to	5 -13 18 -13
sb:to be	-1 -18 10 7
sb:trade	-3 13 -6 -16
sb:trade ,	-15 17 0 0
sb:truce that	24 -24 2 0
sb:two in	7 -18 12 0
sb:up	-15 8 -17 17
sb:visit	-6 -9 19 -1
sb:vote	18 -17 0 0
sb:was in	-25 15 0 7
sb:week	9 -16 -7 12
sb:were	-16 20 0 -11
sb:were hold	-22 22 0 0
sb:were in	-18 19 0 0
sb:what <person>	0 -16 13 0
sb:what was	-15 18 -2 0
sb:whether	-15 17 0 0
sb:which the	-12 15 0 0
sb:wire	-20 21 0 0
sb:with the	-18 22 -1 0
sb:working	-11 -11 -3 22
sb:write	11 -16 3 0
sb:year ago	-14 0 15 0
sb:yes	-8 -16 18 4
sb:yes ,	0 -25 20 6
sb:you	-19 22 0 -4
sent:calls	31 -30 -15 9
sent:experts	-16 -65 -21 79
sent:m=assembly	18 -14 0 0
sent:m=bargain	0 -17 1 10
sent:m=delegation	-14 19 -2 0
sent:m=due	15 -24 14 -9
sent:m=negotiations	-11 16 -2 -2
sent:m=negotiator	23 -18 -6 0
sent:m=negotiators	-12 17 -8 -1
sent:m=round	19 -2 -23 -17
sent:m=rounds	-21 24 0 0
sent:m=sat	-15 9 2 0
sent:m=signed	19 -12 -4 -11
sent:m=spent	-14 17 0 0
sent:m=summit	-8 -19 26 -2
sent:m=talks	21 -7 -22 -4
sent:m=there	18 -7 -8 -10
sent:m=time	9 1 -6 -17
sent:m=visit	-5 -11 19 -3
sent:summit	-2 -34 41 -33
sides=1	3 10 -10 -20
sides=4	21 -23 1 0
t0=modal-passive	-12 15 0 0
t0=perfect	-15 4 4 6
t1=infinitive	21 -16 0 -4
t1=modal-passive	-12 15 0 0
t2=future	5 -19 -2 13
t2=infinitive	-15 11 0 2
t2=modal	41 -31 -12 0
t2=past-passive	17 -15 0 0
t2=present	22 -10 -5 -29
t2=present-passive	19 -16 0 0
tail=a	-2 5 -33 20
tail=c	17 -11 -3 0
tail=d	3 12 -26 -13
tail=e	21 1 -22 -26
tail=f	19 -16 0 0
tail=g	-19 -55 70 -24
tail=h	18 -6 -14 -9
tail=i	5 11 -45 1
tail=k	30 -4 -35 -1
tail=l	43 -15 -26 -13
tail=m	-23 38 -19 -12
tail=n	-9 -27 37 12
tail=r	3 9 -27 -3
tail=t	43 -22 -33 -12
tail=u	-24 25 -1 -1
tail=w	-2 15 -2 -11
tail=x	-16 7 -3 11
tail=é	-27 29 -8 3
top	13 -3 -2 -21
town-l	16 -3 -23 2
town-r	22 -7 -5 -32
town=l1	12 -6 -19 1
town=l2	12 -5 -18 4
town=r0	-13 18 -4 -2
town=r1	18 -4 -11 -19
town=r3	10 -16 9 -4
towns=2	17 -7 -6 -10
towns=3	12 0 -20 -6
towns=4	4 1 -15 0
tri:city day-none part:sure	15 -13 0 -10
tri:city day-none prev:sure	-14 20 -8 -1
tri:city day=l1 no-word	-16 9 9 0
tri:city day=r1 part:sure	19 -10 -9 0
tri:city day=r4 no-word	-13 18 -3 0
tri:l=<begin> city day-none	-37 27 12 0
tri:l=<begin> city no-word	-28 15 17 -3
tri:l=<begin> day-none no-word	8 -17 6 4
tri:l=<begin> day=r0 prev:sure	-15 14 0 0
tri:l=<begin> day=r1 prev:sure	-14 15 0 0
tri:l=<begin> day=r2 no-word	-29 20 -6 18
tri:l=<begin> seat-home day-none	14 -24 5 0
tri:l=<begin> seat-home day=r0	23 -13 -17 -3
tri:l=<begin> seat-home day=r2	-23 25 0 0
tri:l=<begin> seat-home no-word	25 -11 -27 -7
tri:l=<begin> seat-home prev:sure	-20 16 6 0
tri:l=<begin> seat-other day=r0	-14 -1 16 0
tri:l=<begin> seat-other no-word	-23 0 13 12
tri:l=<begin> seat-side day-none	6 -17 7 0
tri:l=<begin> seat-side sent:sure	-9 17 -8 0
tri:l=<begin> unknown day-none	28 -19 -11 -11
tri:l=<begin> unknown day=r0	-12 15 -1 -2
tri:l=<begin> unknown day=r2	-5 -11 0 17
tri:l=<begin> unknown day=r3	22 -13 -3 -2
tri:l=<begin> unknown day=r4	18 -13 0 0
tri:l=<begin> unknown no-word	16 -16 -15 9
tri:l=<begin> unknown part:sure	30 -21 0 -5
tri:l=<begin> unknown prev:sure	-11 15 -4 0
tri:l=<begin> unknown sent:sure	18 -10 -4 -4
tri:l=and day-none prev:sure	-17 10 8 0
tri:l=and seat-home no-word	9 -19 0 5
tri:l=and seat-other day-none	17 -15 0 0
tri:l=and seat-other no-word	17 -14 0 0
tri:l=and unknown no-word	27 -25 0 0
tri:l=are unknown no-word	-22 22 0 0
tri:l=at city day=r1	-21 20 -5 0
tri:l=at day-none no-word	18 -13 -2 0
tri:l=at day=r1 no-word	-16 7 5 1
tri:l=at unknown part:sure	-15 9 5 0
tri:l=from city day-none	21 -24 2 0
tri:l=from city no-word	17 -14 -1 0
tri:l=from unknown no-word	-19 21 0 0
tri:l=in city day-none	17 -15 -1 0
tri:l=in city day=l1	-14 18 0 -1
tri:l=in city part:sure	13 0 -3 -16
tri:l=in day-none sent:sure	9 0 -17 0
tri:l=in day=l1 prev:sure	-15 17 0 0
tri:l=in day=r0 sent:sure	-9 -14 15 6
tri:l=in day=r2 no-word	16 -5 -10 -2
tri:l=in day=r2 part:sure	-16 9 4 0
tri:l=in day=r3 part:sure	-11 16 -2 0
tri:l=in seat-home day-none	30 -25 4 -26
tri:l=in seat-home no-word	16 -13 -2 0
tri:l=in seat-other day=r1	32 -29 0 0
tri:l=in seat-other part:sure	16 -12 0 -3
tri:l=in seat-side day-none	-15 2 6 10
tri:l=in seat-side day=l1	14 -18 7 -4
tri:l=in seat-side no-word	9 -17 -1 9
tri:l=in unknown day-none	-15 15 -9 7
tri:l=in unknown day=l4	-17 5 12 0
tri:l=in unknown day=r1	-26 4 13 9
tri:l=in unknown day=r2	-19 26 -2 -4
tri:l=in unknown no-word	-21 14 11 1
tri:l=in unknown part:sure	-29 11 4 10
tri:l=in unknown prev:sure	-17 15 11 -15
tri:l=in unknown sent:sure	10 -2 -19 0
tri:l=is day-none no-word	-14 15 0 0
tri:l=is unknown day-none	-14 15 0 0
tri:l=of city day=r2	16 -11 -2 0
tri:l=of day-none no-word	-18 21 0 -3
tri:l=of day=r2 no-word	20 -15 -2 0
tri:l=of seat-home no-word	4 -19 11 0
tri:l=of unknown day-none	-13 17 -3 0
tri:l=on day-none no-word	18 -16 0 0
tri:l=the city day-none	-15 17 0 0
tri:l=the day-none no-word	-16 22 -6 -1
tri:l=the day-none part:sure	-16 14 0 0
tri:l=the day=l1 part:sure	18 -17 0 0
tri:l=the day=r2 no-word	6 -19 7 0
tri:l=the unknown day=l1	19 -18 0 0
tri:l=the unknown part:sure	15 -11 -2 -2
tri:l=to city no-word	16 -13 0 0
tri:l=to day-none no-word	12 -17 4 -3
tri:l=to day-none part:sure	-21 21 0 0
tri:l=with day-none no-word	7 -18 -2 9
tri:l=— day-none no-word	21 -19 0 0
tri:l=— day=l1 no-word	-25 14 14 0
tri:seat-home day=r1 part:sure	-14 19 -9 0
tri:seat-home day=r2 no-word	-15 12 3 0
tri:seat-other day=r0 no-word	-12 -4 15 0
tri:seat-other day=r1 part:sure	24 -17 -2 -2
tri:seat-side day-none prev:sure	0 -17 13 -1
tri:seat-side day=r0 no-word	21 -17 -4 0
tri:unknown day-none no-word	24 0 -40 -54
tri:unknown day-none part:sure	2 -12 -5 19
tri:unknown day-none prev:sure	19 -10 -11 -6
tri:unknown day=l1 part:sure	18 -8 -6 -9
tri:unknown day=l1 prev:sure	-15 16 0 0
tri:unknown day=r0 no-word	-14 23 -12 -10
tri:unknown day=r0 sent:sure	-23 2 9 11
tri:unknown day=r1 part:sure	-23 11 4 2
tri:unknown day=r2 no-word	3 -18 -4 15
tri:unknown day=r3 sent:sure	15 -5 -2 -6
tri:unknown day=r4 no-word	21 -26 3 -2
tri:unknown day=r4 sent:sure	10 -23 0 11
two-words	-7 16 -4 -17
unknown	31 -15 -24 -4
v0-none	21 -8 -6 -16
v0=discuss	-18 9 1 2
v0=make	11 -17 4 -1
v0=other	-13 -4 19 5
v0=pay	19 -12 -4 0
v0=return	-18 16 0 2
v0=sign	26 -18 -13 -2
v0=sit	-18 9 -6 12
v1-none	15 -4 -4 -15
v1=be	-14 18 0 -6
v1=discuss	-18 9 1 2
v1=make	15 -15 0 -2
v1=other	-14 -4 19 5
v1=pay	20 -13 -4 -1
v1=return	-17 19 0 0
v2=be	-15 17 2 -11
v2=tell	15 -7 -4 0
vt0=agree pluperfect	17 -16 0 0
vt0=be present	1 7 -6 -18
vt0=pay present	17 -16 0 0
vt0=sign past	18 -10 -11 -1
vt0=sit present	-20 5 0 13
vt1=be present	1 4 0 -17
vt1=pay present	17 -16 0 0
vt1=say past	16 -13 0 0
vt1=sign participle	-18 11 8 0
vt1=sign past	18 -10 -11 -1
vt1=sit present	-20 5 0 13
vt2=be present	-19 15 9 -4
vt2=meet present	17 -13 0 0
vt2=other present	21 -18 0 0
vt2=say present	18 -15 -1 0
words=0	-16 10 11 0
words=1	0 5 -17 0
words=2	26 -16 0 -19
words=5	7 6 -6 -20`;
