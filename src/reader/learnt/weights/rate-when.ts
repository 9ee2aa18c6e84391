// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-5 -1 7 -1 -6 -4
a:<day-ahead>	-16 8 -4 -9 -12 16
a:<day-gone>	-5 9 -3 10 -17 -9
a:<day-today>	-3 -10 21 -9 -2 -6
a:<level>	-26 -12 1 0 9 10
a:<level> <level>	-3 -9 -16 22 -5 -4
a:<name>	1 1 8 -6 -17 0
a:<name> .	-4 -7 17 -5 -3 -2
a:<not>	0 -1 -6 15 -13 -4
a:<number>	-17 -7 4 5 7 -1
a:<number> .	3 0 13 -9 -20 -3
a:<v-end>	-8 12 -17 8 -5 3
a:?	2 1 -23 4 6 7
a:again	0 16 -6 0 -8 -11
a:and	-27 14 -10 11 -11 2
a:back	2 15 -19 6 -3 -10
a:before	0 5 -24 11 3 3
a:chicken	0 -3 -14 15 0 0
a:electric	0 -6 15 -6 -4 -6
a:fentanyl	-5 -14 15 1 -6 -9
a:for	2 -9 6 3 -22 6
a:in <name>	-1 -1 14 -21 -7 0
a:list	0 -5 15 -5 -1 -6
a:now	0 -11 23 -12 -2 -4
a:of	-12 -3 16 -15 7 -5
a:on	11 4 -6 0 -15 0
a:since	-11 -24 25 -17 -5 7
a:since <day-gone>	-3 -9 19 -9 -4 -3
a:the	-16 2 -1 1 7 0
a:the whole	0 6 -16 13 0 -1
a:to	-7 -37 16 5 4 -3
a:to <level>	-6 -17 6 -2 2 6
a:to <number>	-6 -18 0 14 5 -13
a:until	-3 -15 9 5 1 -4
a:whole	0 6 -16 13 0 -1
a:would	5 4 -20 -3 1 10
asked	-7 24 2 -18 -11 -4
asks	11 0 -22 4 -1 6
b:"	9 -17 -7 8 12 -16
b:, <name>	-7 -5 12 -29 2 8
b:, at	-5 -19 8 9 0 -10
b:, not	11 -15 -1 5 -2 -7
b:: <number>	18 -4 -14 5 -5 -9
b:: the	0 -13 -15 11 2 8
b:<day-ahead>	0 9 -15 14 -9 -6
b:<day-gone>	-16 14 -6 7 -16 -2
b:<level>	-29 -4 -5 -2 6 17
b:<level> to	-5 -8 3 -11 -11 16
b:<month-ahead>	-1 6 -15 3 9 -4
b:<month-gone>	-7 -15 -1 -3 11 5
b:<name>	-7 -7 10 9 1 -18
b:<name> <level>	-4 6 0 -20 8 -10
b:<name> at	-8 -16 6 7 -4 3
b:<name> charge	-5 -17 10 2 5 -7
b:<name> has	0 3 2 7 -4 -15
b:<not>	17 -6 -8 -5 -10 4
b:<v-stay>	-17 -14 20 4 -2 -8
b:<v-threaten>	-4 -11 -10 -4 -4 20
b:a	9 -6 -9 -12 -7 17
b:about	0 -15 5 3 1 0
b:and	-17 7 3 0 -2 -2
b:are	7 -4 15 -7 -8 -19
b:back	2 22 -19 4 -9 -15
b:become	-2 4 -16 9 2 -3
b:beef	-1 -2 6 -15 10 -7
b:but	-5 -1 15 -10 -2 -2
b:by	6 2 0 -15 5 -1
b:car	-2 -6 15 -5 -1 -4
b:for the	-3 -10 17 -8 3 -11
b:from	-16 1 -3 7 4 -2
b:from <day-gone>	0 15 -12 0 0 -1
b:go on	-3 -6 17 -8 0 -6
b:has	0 -3 3 -3 -17 5
b:i	8 -1 -2 -15 4 -1
b:in	3 -12 7 -3 15 -21
b:it	-16 -6 0 4 10 2
b:it 's	1 7 9 -20 -8 -7
b:leave	1 -8 16 -1 -6 -10
b:midnight	-3 -6 15 -4 -6 -3
b:pay	-2 -6 14 -3 4 -26
b:since	-5 6 15 -20 -6 0
b:tariff	-18 1 2 0 -5 8
b:tariff of	-9 -1 -8 0 -2 16
b:that	23 -5 -11 -10 -9 6
b:that <name>	19 -13 -10 -10 1 -3
b:that it	2 -4 -17 6 -5 12
b:that the	11 -17 -4 -11 -6 12
b:the duty	13 -4 0 1 2 -16
b:then	-4 16 -3 -2 -7 -10
b:threaten	-2 -7 -11 -2 -3 16
b:top of	-1 -8 19 -3 -1 -11
b:truce	-2 23 -16 -3 -8 -5
b:up	-8 -16 -1 10 5 0
b:week	-3 -17 5 4 2 0
b:were	3 -13 -15 7 9 0
b:which	1 -11 5 6 5 -17
b:would	0 16 -7 -25 -19 4
b:you	23 0 -13 -8 -5 -13
before=far higher	12 -4 -15 3 -1 7
before=far lower	8 -14 22 -15 -24 0
before=here same	-3 -17 5 15 -7 -7
before=paragraph higher	-3 10 -16 -11 12 8
before=paragraph same	4 -1 7 -10 -15 6
c0=propose	3 3 -1 -25 -7 6
c0=threaten	-3 -9 -10 -2 -3 18
c1=end	2 2 3 2 -5 -15
c1=say	4 6 -17 -1 2 4
c1=threaten	-6 -6 -9 -2 -2 17
c2=up	-6 -9 -4 15 -4 -3
class=down from	-4 -14 14 -3 4 -16
class=down to	0 -13 -12 2 -5 19
class=end	5 5 -5 10 -13 -17
class=impose future	0 0 -3 -18 2 6
class=impose gerund	-4 1 7 7 -5 -17
class=impose to	5 -19 -6 -8 0 19
class=propose past	4 0 -18 -8 5 5
class=stay from	0 14 -18 8 -6 -2
class=target from	0 8 -15 4 2 4
class=target present	-7 -8 16 -2 3 -17
class=up	0 -1 -10 15 3 -8
column:before	-1 -6 -27 29 -3 -2
column:rate	-6 -16 8 9 -7 -10
column:the	-6 -5 -20 13 16 -8
column:today	-2 -11 25 -14 -9 -4
condition before	-1 16 -13 -4 -1 0
condition column	-1 29 -21 -5 -18 -3
condition heading	-2 32 -23 -7 -19 -4
condition led	-15 23 -10 0 -13 -7
condition low	-14 18 3 -9 -26 -3
ct0=bear past	2 -4 -25 14 3 5
ct0=bear present	0 1 13 -22 0 -3
ct0=impose past-passive	2 1 5 -18 7 -5
ct0=propose present	-11 -16 2 -13 -4 16
ct0=say past	2 14 -18 -10 -1 5
ct0=stay perfect	0 -5 15 -7 -1 -3
ct0=up past	-4 -17 3 2 7 -2
ct1=bear past	2 -4 -25 14 3 5
ct1=bear present	0 1 12 -21 0 -2
ct1=impose gerund	-4 1 7 7 -5 -17
ct1=impose past-passive	2 1 5 -18 7 -5
ct1=say past	3 11 -22 -5 -1 7
ct1=stay present	-4 -4 10 -15 4 2
ct1=up past	-4 -17 3 2 7 -2
ct2=stay past	8 -9 5 -15 9 -9
denying led	15 -8 -10 2 -4 -2
denying low	22 -16 -10 0 -12 -1
f1=american	2 -15 22 -17 1 -9
f1=american goods	-1 -11 17 -12 2 -5
f1=and	-16 15 14 -17 -23 1
f1=and the	-2 -6 15 -11 -5 3
f1=before	-3 0 17 -11 -5 -4
f1=china	-4 -26 1 19 -3 -10
f1=i	-1 -1 -17 3 11 4
f1=indonesia	-1 -6 15 -8 -3 -3
f1=it	13 -16 -18 12 14 -6
f1=it was	-1 0 -15 9 14 -11
f1=japan	0 -7 15 -9 0 -2
f1=no	6 -15 4 0 -6 3
f1=president	-4 -10 -5 -11 -1 17
f1=president donald	-4 -10 -5 -11 -1 17
f1=question	12 -1 -15 -10 2 7
f1=that	2 -17 -2 8 3 3
f1=that is	-4 -6 5 -15 4 6
f1=the	-11 4 15 -10 -6 -4
f1=the other	0 -1 17 -15 0 -2
f1=the truce	-6 -18 9 12 -6 -8
f1=there	6 -6 -15 3 8 2
f1=trump	-3 -8 -10 -1 -2 16
f1=we	-4 16 -2 -12 -2 -2
f1=you	0 2 10 -18 -9 0
f:!	0 -6 9 -16 0 6
f:"	20 4 -23 -5 -8 10
f:'s	2 8 8 -18 0 -5
f:(	-3 15 -3 -16 -1 -5
f:)	3 15 -6 -16 -2 -7
f:,	-2 19 -11 2 -5 -6
f:<agent>	4 -14 -7 3 -7 15
f:<day-ahead>	-14 -6 9 -14 -5 18
f:<day-gone>	1 -30 13 6 -2 0
f:<level-noun>	0 -5 -6 -2 -3 15
f:<level>	-12 14 10 -2 -24 -9
f:<month-gone>	0 -27 -5 9 10 6
f:<name>	-25 15 -6 -1 -3 7
f:<not>	20 0 -14 -9 12 -2
f:<office>	9 -6 -16 6 4 1
f:<organisation>	18 1 -6 -7 1 -7
f:<person>	5 7 -24 -3 -5 20
f:<points>	-11 14 4 -4 -7 -15
f:<sender>	-4 5 -4 -15 2 9
f:<span>	-17 -15 7 3 8 -3
f:<v-begin>	-15 1 5 2 3 -8
f:<v-buy>	-6 -7 -11 8 -5 15
f:<v-impose>	-17 4 -19 17 -1 12
f:<v-propose>	13 6 -15 -20 -3 14
f:<v-return>	-1 11 13 -6 -14 -16
f:<v-suspend>	-14 16 -7 2 -1 -5
f:<v-target>	-24 5 -2 3 -2 4
f:a	-9 5 2 -15 2 11
f:about	5 -2 2 10 -12 -17
f:and	-2 -10 8 4 9 -16
f:answer	-3 -21 -25 29 -6 6
f:are	-1 -8 15 -2 0 -12
f:at	-23 -3 -3 6 9 2
f:be	4 4 -6 -15 2 11
f:before	-12 11 -2 -6 -17 10
f:both	-3 6 -5 11 -7 -15
f:by	0 -7 -15 19 -1 1
f:charge	-18 3 3 2 2 -4
f:custom	3 -6 15 -14 0 -4
f:doe	-3 -7 3 10 0 -15
f:export	-6 7 8 -16 -6 0
f:fentanyl	-8 -16 3 16 -2 -14
f:from	-5 -17 3 12 2 -5
f:in	-15 -13 -6 4 11 13
f:it	17 -9 -15 7 14 -7
f:its	-1 6 1 8 -14 -19
f:levy	0 14 -1 -18 -3 0
f:list	0 -9 18 -9 0 -3
f:minute	-1 -7 -10 17 -2 -4
f:never	17 0 -19 5 2 -11
f:no	16 -9 -14 7 1 -5
f:not	3 2 -3 -15 0 9
f:nothing	0 -16 10 1 2 -8
f:number	-1 5 4 -21 -2 4
f:of	-15 0 -3 -1 15 0
f:on	-23 -1 -4 11 -9 11
f:pay	12 -17 -3 5 0 0
f:post	7 -5 -15 -9 -1 14
f:put	-7 -18 -8 23 -14 3
f:remain	-3 -5 15 -12 4 -6
f:reply	0 12 -17 5 1 -1
f:sleep	-6 15 -3 -9 -3 -5
f:soybean	0 -8 -11 18 -2 -2
f:such	13 -2 -15 0 -4 1
f:take	1 -9 20 -15 1 -8
f:tariff	-9 -16 15 -1 -2 -1
f:then	-5 8 -25 13 11 -5
f:to	-13 16 -11 3 -4 4
f:truce	-5 -18 14 6 -2 -6
f:two	-14 -16 12 -2 -3 6
f:until	1 3 16 -17 0 -13
f:we	0 7 -4 -5 -18 6
f:where	-3 -1 -17 11 0 9
f:who	-3 15 -10 -16 0 5
f:will	10 -14 6 -17 4 5
f:with	0 -11 -5 19 -5 -3
f:would	-4 9 2 -19 -5 6
f:you	3 -3 7 -11 -16 6
falling	-19 11 -1 -4 7 -7
form=digits	-4 12 -1 -16 5 -7
form=free	6 -25 -1 3 -12 9
form=word	-12 -15 5 8 3 2
formerly column	-2 -12 -15 23 -4 -4
formerly heading	-4 -8 -20 24 2 -8
formerly led	-2 5 -15 6 3 0
formerly low	-10 -2 -13 17 -1 3
formerly part	-9 -4 -18 16 -1 9
half=from	-19 -6 -3 13 7 -12
half=from modal	-1 -13 22 -5 -2 -12
half=from past	0 -1 -15 21 -7 -3
half=from perfect	0 0 -16 19 -6 -1
half=no perfect	6 -4 8 -17 -11 5
half=no present	-2 4 10 -4 -18 -6
half=to past	0 -7 20 -13 0 -7
half=to present	0 -2 -19 4 6 14
has-gerund	5 0 8 4 -13 -21
has-past	11 -9 -18 5 14 -2
has-perfect	9 -10 7 -7 -22 4
heading:at	-1 -24 -13 -12 29 -2
heading:before	-2 -12 -26 32 -6 -6
heading:into	-6 4 -15 -7 7 12
heading:rate	-6 -16 9 8 -7 -10
heading:the	-8 9 -24 13 12 -16
heading:today	-2 -15 29 -15 -10 -6
heading:truce	-2 18 -3 -14 -9 -6
headline	-10 -7 7 5 -15 7
highest	19 14 -27 -23 22 -10
highest false	19 -9 -10 -6 20 -18
highest over 80	18 -43 -10 -35 31 8
highest true	7 21 -23 -22 9 1
highest under 80	9 27 -23 -8 2 -18
intending before	10 -3 -8 -23 -14 12
intending led	4 -10 -18 -38 -12 31
intending low	2 -9 -16 -25 -16 32
intending part	8 -6 -15 -26 -15 21
joined=	-7 4 -10 -19 16 0
joined= higher	-6 5 -25 -9 17 3
joined= lower	-1 -1 15 -14 -1 -8
joined=from higher	-1 -7 16 -5 -7 -5
joined=from lower	0 0 -17 18 0 0
joined=to lower	0 -3 -6 -7 0 15
l1='s	-1 -3 0 11 -1 -17
l1=(	8 0 0 -17 -4 2
l1=:	-50 12 19 -17 -2 -11
l1=<goods>	-9 5 12 -8 -4 -18
l1=<level-noun>	-1 -2 20 3 -10 -16
l1=<level>	-8 5 -13 -20 13 7
l1=<name>	-3 -19 17 7 -13 -18
l1=<not>	15 -20 -5 3 -6 3
l1=<v-begin>	-3 -1 15 0 -8 -16
l1=<v-impose>	8 5 8 -22 -2 -4
l1=<v-stay>	-10 -9 17 -13 -2 2
l1=about	3 -15 11 0 -5 -3
l1=and	-16 11 -10 -2 5 4
l1=as	12 1 -19 -20 16 2
l1=ask	0 -5 17 -7 -1 -9
l1=become	-2 4 -16 9 2 -3
l1=for	6 8 -20 -14 -4 12
l1=from	-11 -15 0 20 -3 -25
l1=is	-15 7 20 -26 -11 -22
l1=not	12 -17 -1 5 -5 -6
l1=pay	-5 -4 9 1 4 -22
l1=was	-6 -5 -14 17 2 -14
l2='s	4 -16 12 -9 -5 5
l2=<begin>	4 -16 -1 3 4 6
l2=<level>	-16 -18 0 0 1 21
l2=<name>	-1 -4 9 2 1 -19
l2=<number>	0 9 3 -6 -16 -4
l2=<v-target>	3 10 -18 4 4 -5
l2=a	-5 4 6 -15 -4 4
l2=been	-3 -2 15 -8 -2 -3
l2=bring	0 -3 15 -8 -1 -7
l2=fentanyl	0 -3 15 -11 0 -1
l2=from	0 7 -1 -15 8 -5
l2=in	-6 -17 0 14 -8 0
l2=of	6 12 -7 -5 -16 3
l2=on	-3 -6 19 -10 -1 -6
l2=the	0 -1 14 -1 -16 -8
l2=up	-7 -17 -12 16 5 4
l2=would	5 8 -16 -5 -4 3
l3=<day-gone>	-3 -12 -6 15 -7 4
l3=<goods>	7 -16 5 -3 6 0
l3=<not>	-5 15 -8 6 -7 -10
l3=<number>	6 4 14 -11 -11 -21
l3=<quality>	3 -4 11 -1 0 -17
l3=as	5 3 -12 -18 14 0
l3=from	-6 3 6 -16 -12 10
l3=in	5 -19 13 -9 12 -7
l3=into	-5 19 -14 0 0 -8
l3=it	-8 0 8 1 -16 6
l3=of	-4 -14 18 -12 -2 1
l3=that	17 2 -19 7 0 -12
l3=the	-12 12 -20 8 -5 12
l3=to	-12 -7 15 1 2 -11
l3=truce	-1 18 -9 -10 -6 -2
l4=,	-2 -9 -13 6 16 6
l4=<begin>	-6 -6 18 -14 -7 4
l4=<duty>	7 -6 8 -6 -15 0
l4=<level-noun>	3 -1 0 -16 2 6
l4=<name>	-2 -15 5 8 -9 4
l4=<number>	-18 -20 26 -8 -8 5
l4=<v-begin>	4 -12 16 -8 -8 0
l4=<v-say>	7 9 -16 -3 2 -2
l4=and	3 -2 16 -6 -8 -14
l4=he	2 -9 16 -8 -2 -7
l4=two	0 5 -19 17 0 -4
l4=where	0 -12 15 -3 -4 0
l=<name> 's	-5 -5 -7 15 4 -9
l=<name> :	-5 -23 34 -15 -4 -4
l=<name> at	-7 -15 3 2 -8 9
l=<name> charge	-4 -11 16 -8 5 -4
l=in <name>	-1 -4 -13 17 -2 -1
l=it was	-2 -2 -20 8 7 -7
l=up from	0 -7 -12 17 0 -1
lapsing led	-3 18 -9 -7 -2 -7
lapsing low	-7 22 -11 5 -8 -17
lead="	9 -17 -7 8 12 -16
lead=a	6 -18 -17 9 -11 15
lead=but	-5 -1 15 -10 -2 -2
lead=fifteen	18 -8 -11 -12 -3 3
lead=from	-6 16 -15 6 1 -7
lead=it	-10 -17 7 -6 16 0
lead=on	-6 8 8 -2 -8 -16
lead=since	-2 0 16 -13 -3 -5
lead=so	7 -23 15 -15 -7 6
lead=switzerland	-5 -6 18 -11 -2 0
lead=ten	-2 -8 -6 16 -3 -9
lead=that	23 -3 -12 -8 -16 5
lead=which	1 -11 5 6 5 -17
lll=, up from	0 -7 -12 16 0 -1
lower than before	-8 -14 18 6 -23 -3
lowest	-11 -39 21 12 -54 4
lowest false	1 -20 8 7 -20 0
lowest true	-12 -28 18 9 -40 5
lowest under 80	-10 -39 22 13 -53 2
lr=: ,	-5 -2 13 -21 4 -1
lr=: .	-15 9 16 -29 -13 -3
lr=: in	-1 -13 17 -5 -2 -1
lr=: on	-16 0 -3 3 4 5
lr=<level> <level>	-1 3 -10 -15 8 7
lr=<name> <level>	-4 -11 -11 20 -6 -5
lr=at .	-2 -5 12 0 -17 2
lr=charge on	-4 -15 25 -13 0 -4
lr=from .	0 2 -16 18 -8 -4
lr=from to	-7 -23 11 5 0 -15
lr=is .	-8 -3 22 -12 -5 -12
lr=the on	0 -13 17 -5 -2 -8
lr=the that	0 0 -2 14 -15 -18
lr=was .	-5 -15 -2 14 0 -8
middle	-15 6 -2 5 -7 2
middle over 80	-17 -12 -31 10 6 27
nc2=bear	0 -10 15 -5 -4 -3
nc2=down	-10 -18 -5 5 7 11
nc2=say	7 6 -3 -19 -5 3
nct2=begin past	0 4 -18 4 10 -8
nct2=impose present-passive	-6 -4 -7 -2 -2 17
next="	15 -1 -21 -2 4 2
next=,	-17 -10 6 3 8 0
next=:	8 7 0 -15 2 -9
next=that	7 -3 0 6 -21 -5
next=where	-4 14 -15 -1 0 5
nhas-infinitive	7 4 -17 0 3 3
nhas-past	15 -9 -9 8 4 -15
nhas-present	-2 -1 0 -11 -6 15
nought	5 -28 5 0 -13 8
nt2=past-passive	13 -10 -15 19 -14 -10
nt2=present-passive	-10 -9 -11 3 -6 22
nv2=have	10 -15 13 -17 0 -2
nv2=other	-2 -7 -6 5 -14 15
nvt2=other present	-4 -7 -5 -9 -2 17
only	-11 -16 19 5 -24 0
only false	-22 -6 27 -4 -12 -9
only true	1 -12 0 10 -16 7
only under 80	-12 -14 19 8 -34 -2
opened	0 16 -8 -2 -2 -14
over 80	12 -50 -31 -23 34 29
pc0=say	3 -1 -3 3 -16 3
pc0=up	-10 -12 -10 3 5 18
pc1=say	3 -1 -2 -2 -16 7
pc1=up	-10 -12 -11 5 3 18
pct0=begin past	-3 -15 6 8 -6 -2
pct0=up present	-4 -11 -5 1 2 15
pct1=begin past	-3 -15 6 8 -6 -2
pct1=up present	-4 -7 -10 4 0 16
peak before	-1 -4 -6 -11 16 -2
peak heading	-1 -24 -13 -12 29 -2
peak led	-5 -9 -14 -17 28 -7
peak low	-1 -20 -17 -12 36 -11
peak part	-4 -10 -11 -9 17 4
peak rest	2 -13 -7 -1 17 -6
presently after	-10 -10 29 -10 -11 -16
presently before	1 -24 15 4 2 -20
presently column	-3 -13 31 -20 -11 -6
presently heading	-4 -19 37 -22 -12 -8
presently part	-6 -29 38 -6 -5 -35
presently rest	-20 6 0 2 -4 4
pv0-none	12 9 -1 -2 -9 -16
pv0=other	-4 15 -19 4 -4 4
pv0=tell	0 6 -16 5 -1 4
pv1-none	9 11 -1 -3 -6 -16
pv1=other	-4 14 -19 4 -4 4
pv1=tell	0 10 -15 -3 -1 7
pvt0=go present	-4 -15 -5 6 2 12
q1=china	-9 -17 5 1 0 9
q1=egypt	-2 4 -15 -7 6 9
q1=for	-7 -4 -11 2 0 17
q1=if	-4 13 -9 -19 0 5
q1=it	8 -26 0 15 9 -14
q1=it is	1 -8 7 3 3 -15
q1=it was	6 -21 -2 10 4 -2
q1=mr	4 -14 18 -1 -7 -8
q1=not	8 -2 0 -15 -1 5
q1=on	4 -9 -11 16 0 -3
q1=switzerland	0 -9 17 -10 -3 -4
q1=the	-14 -11 2 -4 3 18
q1=vietnam	-1 -8 16 -8 -1 -2
q1=we	3 5 -11 -19 8 8
q1=what if	-4 29 -24 -6 -5 -7
q1=where	-3 -9 17 -5 -2 -5
q:'s	-7 0 14 -21 9 -5
q:)	-1 -2 0 8 1 -15
q:;	-7 -6 16 -17 10 -12
q:<day-ahead>	-16 22 2 -13 -8 -9
q:<goods>	-22 4 4 6 -8 -1
q:<level-noun>	9 -1 7 -23 -6 7
q:<month-gone>	1 -19 13 -4 10 -11
q:<name>	-16 0 17 -18 8 -7
q:<office>	-5 1 -9 5 -15 14
q:<quality>	-2 6 -14 15 1 -11
q:<v-bear>	-6 -15 7 -6 -9 21
q:<v-begin>	12 10 -4 -5 0 -19
q:<v-buy>	4 -15 -3 6 1 2
q:<v-propose>	-6 -15 -9 -2 -15 35
q:<v-say>	5 5 11 -16 -1 -10
q:<v-target>	0 19 -4 -20 4 -9
q:<v-up>	-4 3 1 9 1 -20
q:add	-2 -12 15 0 -5 0
q:after	0 15 -6 -9 1 -7
q:all	-7 -16 6 1 -3 9
q:are	6 6 3 -27 -8 7
q:as	-4 15 -1 3 -15 -15
q:ask	-7 -13 -9 11 -8 15
q:at	-8 17 -12 -3 -2 5
q:back	1 8 -28 10 8 0
q:been	1 -19 5 8 9 -12
q:before	-16 6 -5 -2 5 5
q:call	0 -4 15 -7 -4 -4
q:change	-2 -7 19 -18 3 -5
q:come	12 7 -7 -11 14 -15
q:die	5 13 -20 11 -7 -6
q:do	-6 0 10 2 -6 -18
q:down	-3 -16 -1 5 7 -1
q:duty	-15 -7 6 8 1 -5
q:end	-6 13 -16 -3 0 8
q:fentanyl	-10 -17 7 10 4 -21
q:first	-3 -19 -1 11 0 6
q:from	0 -1 15 -5 -6 -17
q:given	-3 2 -15 6 0 5
q:good	-8 -13 2 20 -7 -8
q:had	-18 -11 7 4 4 -2
q:his	-5 -13 -5 -9 0 18
q:if	0 24 -35 -13 0 16
q:is	-24 2 15 -9 -7 1
q:leave	-5 -2 8 -15 8 -5
q:let	-2 24 -25 -1 11 -12
q:make	4 -22 7 0 4 -2
q:midnight	5 7 -20 9 2 2
q:move	3 -9 15 -9 -2 -6
q:new	0 -9 28 -19 0 -14
q:no	4 -11 4 -15 7 4
q:not	-4 -10 15 -2 -7 3
q:number	16 -6 -3 0 -8 -7
q:off	3 4 13 -21 0 -10
q:our	-18 -13 10 0 9 -1
q:reciprocal	2 -21 14 2 0 -16
q:renewed	-2 16 -5 -5 -3 -8
q:same	-4 -4 19 -4 -9 -9
q:second	-4 -12 -2 -16 8 12
q:since	0 -1 -2 8 6 -27
q:steel	-3 0 14 -15 -1 -4
q:sum	4 -8 15 -10 -1 -5
q:tariff	1 -13 15 11 -11 -27
q:them	4 -20 0 -5 5 7
q:thi	-3 -2 13 -19 0 7
q:three	-3 -19 1 2 -7 10
q:to	1 -19 8 -5 7 3
q:two	-6 1 7 -1 1 -15
q:want	-3 0 -1 -14 -7 16
q:way	-3 -3 18 -10 -4 -6
q:when	0 -4 -3 -11 16 -1
q:which	3 -4 24 -18 -18 -2
q:would	-22 11 0 -11 5 0
q:you	-5 0 27 -16 -14 -14
qt=modal	-15 9 1 -6 -1 1
qt=pluperfect	-5 -13 -1 14 -18 7
qt=present	-6 14 -1 -17 -3 8
r1=<end>	-12 19 -9 -9 5 -7
r1=and	-21 20 -6 3 -4 -13
r1=before	0 13 -35 11 5 3
r1=for	11 -7 8 0 -16 -5
r1=now	0 -9 17 -8 -1 0
r1=of	9 -23 9 -2 4 -11
r1=since	-3 -14 21 -6 -2 -6
r1=that	2 -1 3 12 -17 -26
r1=to	-8 -31 11 3 3 -1
r1=until	-1 -10 15 -1 1 -12
r2=,	-2 -5 -3 18 -10 -11
r2=<goods>	19 -14 -1 3 -15 -4
r2=<level>	-2 -18 3 6 0 1
r2=<name>	9 -3 6 -1 -5 -16
r2=<number>	-1 1 1 6 -1 -16
r2=<v-begin>	0 -4 16 -4 -1 -11
r2=and	-8 -2 -12 15 -9 10
r2=fentanyl	-2 -10 16 -4 -5 -3
r2=for	-7 -6 14 -16 6 0
r2=it	-7 16 0 -11 -7 0
r2=of	-4 1 8 -19 -3 5
r3="	20 -13 -6 -10 -5 -1
r3=,	-4 -18 -5 -7 12 21
r3=.	24 -9 14 -12 -14 -17
r3=<agent>	7 0 -15 5 -4 6
r3=<end>	-18 4 -5 4 6 3
r3=<number>	-15 9 1 -1 0 -4
r3=<v-end>	-4 8 -19 12 -4 2
r3=and	-9 -11 -3 17 -13 7
r3=at	-4 22 -12 -3 -7 -9
r3=end	-3 8 -17 10 -3 2
r3=good	-8 -4 16 -10 -6 2
r3=is	3 6 1 -16 0 -4
r3=of	0 -12 17 -9 -7 0
r3=the	10 -20 3 5 0 -6
r4=.	-3 16 -6 -1 0 -9
r4=<goods>	1 -3 10 2 -5 -19
r4=<v-down>	0 2 -16 10 1 3
r4=and	-14 9 8 -22 13 -14
r4=for	0 -10 -17 10 -3 12
r4=good	-10 -6 -10 15 0 4
r4=to	-9 -19 -7 7 0 16
r=<end> <end>	-12 19 -9 -9 5 -7
r=<level> <end>	-6 4 -1 -27 12 4
r=<level> <level>	-3 -9 -16 22 -5 -4
r=and <number>	-2 18 -7 -4 -4 -11
r=in <name>	-2 1 16 -15 -6 -11
relative=past	3 -10 -6 15 -4 -7
row:the	-2 17 -9 0 -8 -8
rule:0	2 -15 4 11 -6 -8
rule:12	-1 -11 21 -9 -1 -3
rule:14	-11 7 3 -20 -9 5
rule:15	-9 14 0 -1 -7 -15
rule:25	5 -4 -14 -11 -5 15
rule:35	2 10 2 -21 -12 3
rule:before if_lapsed	-7 14 5 -18 -1 -7
rule:before past	-19 -4 12 -7 7 -2
rule:denied	0 -16 1 12 3 -3
rule:here if_lapsed	-8 11 4 -17 0 -9
rule:here now	-15 6 1 -8 3 2
rule:if_lapsed	-20 21 0 -20 -18 -4
rule:peak	-3 -8 -9 -13 21 -3
rule:proposed	4 -3 -9 -19 -4 16
rule:state denied	0 -16 1 12 3 -3
rule:state lapse	-20 19 0 -18 -18 -3
rule:state threat	3 0 0 -17 -3 6
rule:when denied	0 -16 1 12 3 -3
rule:when if_lapsed	-20 19 0 -18 -18 -3
rule:when now	-5 2 16 -10 -8 -9
rule:when peak	-3 -8 -9 -14 22 -3
rule:when proposed	3 -1 -5 -18 -3 12
rumour before	2 20 0 -20 -14 -3
rumour untrue	24 -10 -10 -7 3 -21
rumoured	30 -14 -33 2 -4 5
s:"	12 0 -21 3 5 2
s:,	-20 5 0 6 0 -1
s:<agent>	3 10 -15 -2 0 6
s:<day-ahead>	-20 15 -3 -14 -24 21
s:<day-gone>	-19 2 7 12 -43 1
s:<day-today>	7 -1 5 -3 -19 -1
s:<duty>	5 -9 6 4 -20 0
s:<level-noun>	4 3 -17 1 1 11
s:<month-ahead>	-1 -1 -16 10 10 -2
s:<name>	-6 -7 15 -3 -2 -5
s:<number>	-15 6 -2 8 8 -15
s:<person>	-4 -3 4 -33 -8 26
s:<points>	-12 23 -9 0 -10 -13
s:<span>	-18 -18 -5 26 -3 -6
s:<v-deny>	17 -9 -6 -1 -6 -4
s:<v-down>	-19 -14 6 12 -9 2
s:<v-end>	1 7 -15 11 1 -5
s:<v-propose>	5 -13 -15 0 -2 20
s:<v-say>	18 -3 -7 -16 -14 13
s:<v-sell>	-9 -16 9 -5 13 -4
s:<v-stay>	-27 -7 13 4 -2 -1
s:<v-threaten>	-12 3 -6 -15 -3 18
s:?	5 -1 -22 3 6 6
s:@	6 -19 4 9 -5 -1
s:a	16 -5 -1 -11 -11 7
s:add	-6 0 20 -12 -5 -9
s:after	0 17 -5 -9 -5 0
s:again	-6 16 -11 3 2 -13
s:all	-2 -4 -4 18 -1 -17
s:and	-34 8 10 -6 1 -3
s:another	-9 -16 14 -2 -10 6
s:apply	-9 6 15 -15 -8 -12
s:are	0 -5 17 -8 -10 -6
s:as	18 -8 -9 6 4 -11
s:at	-15 5 7 -10 17 -17
s:away	-2 13 -21 16 -7 -5
s:back	0 38 -34 9 -16 -27
s:be	2 0 -6 -18 -6 15
s:because	-10 -4 -6 15 5 -15
s:beef	-7 -4 8 0 8 -16
s:car	0 -8 26 -10 -12 -14
s:change	-3 -13 22 -8 -2 -5
s:chicken	5 2 -20 18 -5 -7
s:chip	-5 -12 22 -9 -3 -4
s:coffee	1 -16 3 4 -2 4
s:copper	-4 5 0 -16 -6 9
s:could	-12 -9 -11 4 1 16
s:date	0 7 19 -18 -13 -7
s:day	2 -13 5 2 -17 11
s:deny	16 -3 -8 -4 0 -10
s:do	4 0 2 -18 -5 5
s:down	-10 -16 4 -2 13 1
s:drawer	-4 16 -9 -2 -3 -6
s:drop	-1 -4 17 -14 -1 0
s:each	-5 -6 -15 14 -4 11
s:electric	0 -7 17 -7 -4 -7
s:else	-1 -6 17 -8 -1 -5
s:end	0 -3 0 15 -16 -8
s:event	6 18 -16 -6 -2 -8
s:ever	0 3 -3 -17 11 1
s:farm	-2 -15 -8 22 -7 -8
s:fentanyl	-19 -42 15 18 -11 -12
s:figure	5 2 1 -15 -3 3
s:first	-9 -6 16 -2 -7 -4
s:flat	0 16 -11 -6 -4 -3
s:for	4 -6 -11 7 -10 16
s:forced	-1 -10 19 -14 -1 0
s:free	0 -16 3 8 -1 0
s:from	-16 2 8 0 -2 -7
s:general	-2 -4 15 -5 0 -6
s:get	-2 -11 12 -16 4 4
s:good	-17 -13 4 9 0 1
s:he	-9 -9 0 -10 -1 19
s:height	-4 -3 -5 -8 15 -2
s:here	3 9 4 -23 2 -13
s:home	-5 -10 16 0 -7 -2
s:i	18 -3 -8 -11 10 -9
s:if	-5 11 -10 -17 -25 23
s:labor	-1 -9 18 -11 -1 0
s:lapse	-2 15 -16 6 -2 -5
s:law	5 13 -16 2 0 -6
s:leave	0 -10 20 -8 -3 -8
s:like	-1 11 4 -2 -5 -17
s:list	-9 -22 36 -10 -6 -11
s:longer	0 -10 -17 22 -1 -3
s:machine	-3 16 -5 -10 -1 -6
s:make	-1 -22 1 6 3 3
s:may	7 -19 -2 -12 8 9
s:most	-10 -9 15 -20 4 7
s:never	17 -14 0 -10 2 -4
s:newspaper	21 -4 -9 -3 -3 -13
s:not	4 -5 2 1 -21 4
s:nothing	7 -14 21 -16 -9 0
s:number	0 7 -18 -3 6 7
s:of	-3 -7 2 13 -16 1
s:oil	-21 -3 5 -4 2 7
s:older	-5 -12 23 -15 -3 -1
s:on	4 -1 1 -1 -15 5
s:one	0 -20 9 0 0 4
s:or	-2 0 2 -5 -15 9
s:other	-9 3 6 -22 7 2
s:our	-18 -2 6 -15 17 -2
s:over	-14 -5 21 -2 -22 -2
s:part	-13 0 22 -11 -10 -1
s:period	-1 -7 16 -7 -4 -4
s:plu	-7 -14 27 -19 -6 0
s:post	-10 -14 -7 3 -6 20
s:press	16 -2 -8 -8 -1 -5
s:read	22 -21 -10 9 -10 -14
s:reciprocal	-12 -11 1 21 -14 -12
s:report	24 -1 -11 -8 -3 -13
s:rice	-4 0 -15 0 10 9
s:same	-18 4 6 -7 8 -8
s:say	17 2 -8 -10 -25 6
s:section	-7 -15 24 -2 -10 -17
s:see	14 -10 -16 -4 2 4
s:shrimp	0 12 0 -16 -7 1
s:since	-31 -19 29 -7 -3 -3
s:so	1 -14 4 11 -21 6
s:somebody	11 -3 -18 8 -6 5
s:soybean	1 -17 -2 14 -2 -5
s:spring	-4 -4 -1 -17 15 1
s:standstill	-6 17 1 -11 -6 -2
s:steel	-2 -15 23 -8 -11 0
s:such	4 4 -17 9 0 1
s:table	-14 0 -17 8 -5 18
s:tariff	-16 -14 8 10 -18 5
s:tea	0 17 -10 -17 0 2
s:tell	10 5 -20 -1 -1 6
s:term	-1 -8 17 -10 0 -4
s:that	21 -6 -1 -12 -1 1
s:their	-17 2 10 -25 13 -5
s:then	-19 11 -12 13 -10 2
s:there	3 -4 11 -22 -4 5
s:they	-6 -1 9 6 -1 -25
s:thi	12 -30 7 3 6 -20
s:threaten	-5 -11 -2 -8 0 15
s:three	-4 -2 15 -20 0 2
s:through	-2 -4 -15 8 8 5
s:together	-5 -3 -7 15 0 -8
s:too	-2 -9 15 -7 -1 2
s:truce	0 10 -6 5 -20 -1
s:true	16 -3 -4 -2 3 -13
s:two	-16 0 1 -1 5 0
s:under	-17 -6 7 5 -12 2
s:unless	-6 20 -13 -6 -3 0
s:until	-18 -20 21 0 0 -7
s:upon	0 -7 16 -9 -1 -7
s:was	14 -14 -12 15 5 -16
s:week	6 -29 1 17 -8 -4
s:well	2 -1 5 -21 7 1
s:were	12 -3 -18 6 7 -5
s:whatever	9 -18 7 -2 -2 0
s:when	-5 -17 0 0 20 -11
s:will	-1 2 12 -18 -6 0
s:wine	-7 5 11 -20 -2 1
s:without	-12 26 -11 -13 2 -9
s:worst	-2 -10 -9 -9 21 -3
s:worth	-1 -5 -10 15 0 -3
s:would	0 25 -17 -40 -16 14
s:you	26 -3 -1 -21 -13 -13
s:you're	0 -8 15 -5 -1 -3
s:zero	12 -8 -15 1 -2 6
sa:"	11 0 -18 0 1 5
sa:" .	5 -7 3 -18 -5 9
sa:, <number>	-9 4 8 1 -5 -27
sa:, as	13 -7 -9 15 -16 -13
sa:, in	6 -15 7 -10 4 -1
sa:, is	4 -12 -17 19 -5 6
sa:<day-ahead>	-17 11 10 -26 -29 18
sa:<day-gone>	-5 0 11 6 -27 -14
sa:<day-gone> .	-3 6 1 3 -15 -6
sa:<level>	-21 1 1 17 -10 -9
sa:<level> .	-4 -3 5 8 -1 -16
sa:<level> <level>	-3 -11 -13 21 -5 -5
sa:<month-gone>	6 -16 -4 16 0 -15
sa:<name>	0 -2 8 -15 -11 10
sa:<name> .	-10 -10 22 -10 -8 2
sa:<number>	-43 -2 3 18 -1 -6
sa:<number> a	0 -6 17 -10 0 -4
sa:<person>	1 -4 15 -27 -1 4
sa:<quality> rice	-3 -6 -16 4 3 12
sa:<seat>	5 10 -3 -16 2 -2
sa:<span>	-11 -10 -13 22 5 -6
sa:<span> .	-9 -24 3 11 2 0
sa:<v-down>	-17 -11 -5 15 5 0
sa:<v-end>	-13 7 -16 9 11 0
sa:<v-suspend>	6 8 3 -7 -16 -3
sa:?	5 -1 -22 3 6 6
sa:a	12 0 2 -20 6 -3
sa:a .	0 -6 16 -10 0 -3
sa:again	-2 15 -2 -1 -5 -14
sa:and	-28 6 0 5 4 -5
sa:and a	-2 -3 16 -11 2 -7
sa:another	-4 -7 21 -9 -2 -9
sa:are	-2 1 10 -15 -12 2
sa:back	-3 20 -27 15 -8 -10
sa:car	1 -2 15 -9 -6 -7
sa:change	-1 -8 15 -5 -1 -3
sa:chicken	-1 2 -20 19 -1 -2
sa:chip	-2 -8 15 -5 0 -4
sa:day	0 -11 13 2 -15 0
sa:each	-1 -6 -15 7 0 13
sa:electric	0 -7 17 -7 -4 -7
sa:ever	0 0 -2 -16 12 1
sa:fentanyl	-10 -25 13 13 -15 -17
sa:for fentanyl	-3 -9 16 -4 -6 -3
sa:for good	0 7 -16 -1 -1 13
sa:for the	-1 6 10 -17 -2 -2
sa:from <day-ahead>	-4 0 -18 -7 -1 20
sa:has	-10 0 15 -27 8 1
sa:if	-8 5 2 -18 -9 13
sa:in <month-gone>	12 -7 -17 14 2 -10
sa:in <name>	1 5 14 -28 -13 -4
sa:in the	0 10 -13 12 3 -21
sa:it	1 -1 16 -16 3 -9
sa:list	-1 -10 23 -11 -4 -7
sa:most	-6 0 2 -16 6 5
sa:not	-13 0 12 -6 -15 7
sa:oil	-15 -9 3 0 1 8
sa:on	11 2 -1 0 -16 -2
sa:on <day-ahead>	-9 4 21 -29 -7 1
sa:on steel	-4 -9 17 -6 0 -3
sa:our	-9 1 2 -4 13 -18
sa:over	-9 -17 14 0 -12 3
sa:over there	0 -7 15 -6 -2 -2
sa:part	-2 -2 16 -7 0 -8
sa:rate	-15 -5 1 10 -7 4
sa:reciprocal	-4 -11 -7 17 -8 0
sa:remain	-6 -1 15 -3 -4 -6
sa:should	-6 -10 -6 -4 -1 16
sa:since	-20 -16 30 -12 -5 -1
sa:since <day-gone>	-4 -14 19 -1 -8 -6
sa:since <number>	-1 -11 15 -7 -7 5
sa:soybean	1 -11 -9 15 -1 -3
sa:that was	9 -6 -16 7 2 0
sa:the <number>	-11 -15 7 13 -4 -2
sa:the end	-3 6 -15 10 -2 2
sa:the same	-11 1 6 -8 10 -16
sa:there	1 -6 16 -14 -5 0
sa:three	-1 -4 16 -8 -1 -5
sa:to	-3 -18 5 6 5 -2
sa:to <number>	-7 -22 -2 11 13 -16
sa:unchanged	-3 -11 18 -5 -3 -4
sa:until <day-ahead>	-1 8 10 -17 -1 -10
sa:until the	-1 -16 13 -5 5 -1
sa:was	18 -23 -12 13 1 -6
sa:we	-13 -1 16 -4 -3 -3
sa:what	4 -14 16 -9 -9 0
sa:what it	-1 -6 15 -6 -3 -5
sa:when	-5 -8 6 -10 15 -11
sa:where	-7 20 -18 -9 4 1
sa:which is	1 0 6 -16 8 -2
sa:would	4 15 -18 -17 0 9
same than before	13 -13 13 0 -16 -13
sb:"	9 -7 -10 4 12 -16
sb:,	-21 4 0 4 0 1
sb:, <name>	0 -2 3 -21 7 6
sb:, and	-15 2 4 2 -4 -4
sb:, at	-7 -28 21 -2 5 -13
sb:, for	-9 15 -5 -22 -1 6
sb:, in	-11 1 -16 7 9 6
sb:, up	0 -11 -7 16 -3 -5
sb:.	2 -3 -5 15 -12 -8
sb:: <number>	10 7 -18 -2 6 -1
sb:: a	0 -10 -8 15 -1 0
sb:;	-9 14 0 -16 6 -5
sb:<day-ahead>	-7 9 -16 6 -6 9
sb:<day-ahead> ,	0 7 -5 -16 0 8
sb:<day-gone>	-17 0 2 8 -24 7
sb:<day-today>	7 2 5 -1 -15 -12
sb:<duty>	3 -8 4 4 -16 0
sb:<level-noun>	5 4 -18 4 -4 10
sb:<level>	-16 1 -1 -5 8 5
sb:<level> at	-4 15 -3 -11 -3 -4
sb:<level> from	-2 -12 -1 16 -11 -9
sb:<level> to	-7 -3 2 -18 0 14
sb:<name>	-7 -7 15 4 1 -17
sb:<name> ,	-7 -10 16 -2 -5 -3
sb:<name> :	0 -9 11 -4 6 -15
sb:<name> <level>	-4 5 2 -21 8 -11
sb:<name> and	5 -17 5 0 -5 5
sb:<name> at	-10 -15 8 8 -9 1
sb:<name> had	3 15 2 -12 -6 -9
sb:<name> has	-4 -3 2 17 -9 -16
sb:<name> on	-3 -11 15 -8 -3 2
sb:<not>	17 2 -9 -9 -16 7
sb:<number>	-1 1 -8 16 2 -17
sb:<number> ,	-1 7 -4 3 4 -15
sb:<number> on	-6 -16 3 0 -8 13
sb:<number> the	-7 0 -13 15 -3 1
sb:<person>	-7 -1 -3 -21 -12 26
sb:<person> ,	-13 -2 1 -18 6 11
sb:<person> :	0 8 0 -17 -8 2
sb:<quality> coffee	-2 -15 2 10 0 -2
sb:<sender>	0 -22 17 -11 2 4
sb:<span> ,	-4 -12 -3 18 -9 -4
sb:<v-agree>	-2 -8 9 4 1 -17
sb:<v-down>	-7 -8 8 4 -15 0
sb:<v-end>	9 2 -2 3 -21 -7
sb:<v-stay>	-28 -6 8 0 6 1
sb:<v-threaten>	-10 -2 0 -9 -6 16
sb:@	6 -19 4 9 -5 -1
sb:a	12 -8 0 -3 -18 7
sb:a surcharge	-4 0 15 -8 0 -10
sb:add	-17 0 22 -8 -2 -12
sb:all	1 5 -11 11 1 -15
sb:and the	5 2 -5 6 -15 0
sb:as	15 1 -13 -2 8 -10
sb:at	-10 0 3 -5 18 -17
sb:at <level>	-7 11 -15 -1 13 -7
sb:at a	-3 -6 16 -7 0 -6
sb:away	0 15 -17 7 -3 -2
sb:back	2 28 -17 -3 -11 -23
sb:become	-2 5 -17 9 2 -3
sb:both	-6 16 -11 1 -4 0
sb:butter	1 -16 6 2 5 -1
sb:by	8 2 -1 -32 8 5
sb:car	-1 -10 19 -3 -6 -8
sb:copper	-3 11 -4 -19 -4 7
sb:drop	-1 -2 17 -17 -1 1
sb:farm	-1 -13 -10 21 -4 -5
sb:fentanyl	-10 -25 8 9 -2 -2
sb:for	4 6 -18 1 -5 14
sb:from <day-ahead>	0 17 -4 -6 -3 -12
sb:from the	-1 -16 18 -22 11 -9
sb:get a	-3 -2 16 -7 0 -8
sb:go back	0 15 -8 0 -6 -5
sb:go from	1 4 9 -4 -15 -13
sb:good ,	-2 -12 -6 16 -5 -1
sb:had been	-4 -1 -21 4 10 8
sb:he	-4 -11 1 -9 0 15
sb:i	18 0 0 -22 1 -13
sb:if	0 9 -13 -7 -21 16
sb:if it	0 7 -16 5 -6 7
sb:if the	-14 21 -18 0 -6 4
sb:in <month-gone>	-16 4 -5 6 2 -2
sb:in <seat>	11 8 5 -14 -9 -15
sb:into	-1 9 -1 -5 4 -20
sb:into <name>	1 9 -5 -3 4 -15
sb:it 's	5 10 9 -18 -11 -12
sb:it :	-1 1 7 -16 -2 5
sb:its duty	-3 -17 10 2 -13 3
sb:lapse	-1 16 -12 -4 -1 -3
sb:leave	1 -12 22 -1 -10 -15
sb:list	-6 -16 23 -3 -3 -6
sb:make	-10 -18 5 -2 7 6
sb:may	7 -15 3 -5 6 -1
sb:most	-4 -13 17 -7 -3 2
sb:newspaper	16 -7 -1 -1 -1 -10
sb:no	6 -3 -16 7 -11 12
sb:nothing	11 -10 7 -15 -5 1
sb:of <span>	-3 -7 -5 15 -2 -5
sb:on	-18 -4 7 -4 -5 13
sb:on the	-9 -3 1 -11 -5 18
sb:one	-6 -19 21 2 -3 -7
sb:out	-2 13 2 -3 -4 -15
sb:over	-5 4 15 -5 -13 -11
sb:pay	1 -10 17 0 4 -34
sb:plu	-5 -12 21 -14 -5 0
sb:port	3 -12 16 -11 -5 0
sb:post	-11 -9 -5 0 -4 17
sb:read	14 -16 -6 11 -6 -11
sb:reciprocal	-7 -3 8 8 -7 -16
sb:report	19 0 -9 -7 -2 -10
sb:return to	-4 16 -7 -2 0 -10
sb:say	17 -5 -2 -11 -19 4
sb:section	-4 -20 22 -1 -5 -10
sb:section <number>	-4 -20 22 -1 -5 -10
sb:so	2 -16 3 10 -15 6
sb:steel	-4 -19 18 2 -6 3
sb:table	-9 2 -17 5 -2 14
sb:tariff	-14 -14 13 6 -16 1
sb:tariff of	-11 -4 -9 5 -4 15
sb:tell	6 1 -25 0 2 11
sb:that	20 -4 -10 -4 -3 2
sb:that <name>	17 -12 0 -5 0 -5
sb:that it	0 2 -16 9 -8 7
sb:the <name>	-17 -17 10 2 -8 6
sb:the <number>	-8 -19 11 1 -1 2
sb:the <office>	-8 -2 -7 -13 -3 19
sb:the duty	14 -8 6 0 2 -24
sb:the first	-1 -14 17 0 -3 -7
sb:the law	-2 17 -12 -2 0 -8
sb:the old	-5 -8 17 0 -6 -7
sb:their	-12 7 9 -20 5 -5
sb:then	-15 12 -2 3 -19 2
sb:then ,	0 5 1 -15 -1 6
sb:they	-7 -4 5 12 0 -22
sb:they pay	-5 0 -9 18 -12 0
sb:thi	3 -20 4 5 6 -14
sb:to <number>	-10 -12 15 -7 5 0
sb:to pay	-4 -2 -19 10 15 -7
sb:true	16 -3 -4 -2 3 -13
sb:unless	-2 16 -10 -4 -1 -4
sb:until	-6 -16 18 -5 1 -4
sb:week	0 -19 4 7 0 -1
sb:were	4 3 -19 6 3 1
sb:where	-6 -15 16 5 -9 -5
sb:will	0 6 8 -17 -7 -2
sb:wine	-6 10 13 -15 -13 -9
sb:with <name>	-4 6 16 -19 -3 -9
sb:without	-8 25 -9 -14 -3 -4
sb:worst	-1 -7 -10 -10 20 -2
sb:would	-3 16 -5 -32 -23 9
sb:you	24 -6 -4 -16 -8 -8
second	-20 3 -2 -5 1 12
t0=modal	3 8 -6 -9 -18 5
t0=perfect	9 -17 11 -4 -15 0
t1=gerund	7 -3 8 6 -12 -22
t1=infinitive	-4 2 -13 -7 4 15
t1=modal	2 8 -7 -8 -18 6
t1=past	-5 0 -16 12 8 -3
t1=perfect	3 -20 17 -8 -14 1
t2=present-passive	-6 -16 17 -12 -2 6
table	-30 8 -8 1 7 3
takenBack	15 -9 -10 -5 6 -10
tense=past passive	12 -10 5 -7 5 -16
tense=perfect	6 -13 2 5 -15 3
tense=present passive	-20 0 19 -10 -1 -7
told=denied far	13 1 -3 0 -15 -6
told=denied far own	17 -18 0 0 -10 0
told=denied far same	23 -8 -16 -4 -2 -7
told=if_lapsed 	-1 -12 -12 -2 20 -2
told=if_lapsed and	-1 16 -6 -5 -6 -7
told=if_lapsed far	19 6 -15 -11 -3 1
told=if_lapsed far higher	23 -2 -28 6 0 -8
told=if_lapsed far lower	4 -4 5 -20 -3 8
told=if_lapsed far own	16 10 -11 -10 1 -10
told=if_lapsed far same	-9 20 -15 -1 -2 -4
told=if_lapsed here	0 20 -8 -44 16 -12
told=if_lapsed here higher	7 3 -32 -12 21 -1
told=if_lapsed here lower	-14 18 11 -36 -12 -13
told=if_lapsed here none	-1 13 -3 -38 18 -25
told=if_lapsed here shared	0 15 -7 -5 -5 -4
told=if_lapsed paragraph	10 16 -3 -36 -4 0
told=if_lapsed paragraph higher	12 4 -20 -9 4 0
told=if_lapsed paragraph lower	0 8 13 -30 -13 1
told=if_lapsed paragraph none	-10 15 0 -26 -10 6
told=if_lapsed paragraph own	14 5 -4 -18 1 -5
told=now 	-2 29 -16 -8 -21 -6
told=now and	0 -7 17 -8 -2 -4
told=now far same	-15 -24 34 -4 -9 -17
told=now here	-8 15 -1 -5 -18 2
told=now here higher	-7 28 -8 -6 -13 -12
told=now here lower	0 -23 -6 5 -12 20
told=now here none	-1 12 9 -11 -19 -8
told=now here same	-4 -18 32 -14 -1 -12
told=now here shared	-10 15 -22 1 -2 14
told=now paragraph higher	-6 19 -8 -9 -3 0
told=now paragraph lower	4 -31 0 15 -20 4
told=now paragraph none	0 7 16 -10 -22 -16
told=now paragraph same	-5 -21 37 -24 -4 -11
told=now to	-2 11 -17 -8 -6 17
told=past 	-1 -19 2 -2 14 -3
told=past and	0 -6 -13 17 -2 -1
told=past far	-1 -25 -7 21 11 -13
told=past far higher	-2 -24 0 11 13 -9
told=past far none	-2 -14 -7 18 4 -9
told=past far own	0 -17 -1 9 8 -7
told=past here	-13 -24 -6 22 11 -33
told=past here higher	-9 -25 6 5 16 -21
told=past here none	-5 -12 -31 28 15 -16
told=past here same	0 -1 -13 16 -2 0
told=past here shared	-3 -17 24 -5 -12 -14
told=past paragraph	-13 -20 -14 28 3 -9
told=past paragraph lower	-4 -15 -10 19 -6 0
told=past paragraph none	-2 -14 -8 16 3 -7
told=past paragraph own	-10 -11 -10 19 0 -4
told=past to	-1 -11 18 -5 -6 -10
told=peak here none	3 -19 7 2 3 -6
told=peak paragraph	-8 1 -12 -5 21 -7
told=peak paragraph lower	-5 4 -10 -4 17 -14
told=proposed far	4 -16 3 -13 -16 17
told=proposed far higher	7 -23 4 0 -10 7
told=proposed far same	-8 -11 -7 -5 -1 19
told=proposed here	-16 -26 12 -6 -10 16
told=proposed here higher	-11 -19 10 -10 -9 15
told=proposed here none	-3 -19 6 -12 -7 14
told=proposed paragraph	-3 0 -13 -19 -2 26
told=proposed paragraph higher	0 -10 -13 -5 0 17
told=proposed paragraph none	-3 -7 -7 -11 -1 17
told=proposed paragraph own	-1 3 -9 -11 -1 15
told=proposed paragraph same	-2 -5 -14 -6 0 18
told=undefined far	1 -14 21 -9 -8 -5
told=undefined far none	-3 -7 15 -4 -16 0
told=undefined here	0 -16 16 -4 -3 0
told=undefined here lower	6 -10 16 -12 -9 0
told=undefined here none	6 -15 8 8 -7 -18
told=undefined paragraph	-12 -4 15 -5 2 -6
told=undefined paragraph lower	-8 -10 17 -1 -11 -4
told=undefined paragraph none	-8 0 12 -6 1 -15
under 20	-17 -34 39 12 -87 -2
under 50	-35 51 -23 5 -2 -27
under 6	6 -65 26 -1 -37 8
under 80	33 -3 -33 -14 23 -14
untrue here	28 -9 -16 1 -7 -13
untrue next	42 -10 -26 -9 2 -25
v0=bring	-5 5 8 -15 -2 -1
v0=pay	-9 3 -3 13 0 -18
v1=pay	-5 3 -3 10 3 -20
v2=be	9 -9 6 -16 9 -4
verb=begin	0 0 12 -20 -1 3
verb=collect	-4 -4 18 -4 -7 -12
verb=drop	-1 -2 16 -16 0 1
verb=have	5 -2 15 -18 -10 4
verb=leave	1 -11 17 -2 -4 -10
verb=make	-7 -19 1 -1 1 13
verb=other	1 13 -7 -8 -21 7
verb=pay	-8 -2 8 5 3 -28
vt0=ask present	-7 -6 16 -5 -1 -2
vt0=be present	0 0 -1 -19 8 6
vt0=charge present	-10 -4 21 -1 -6 -12
vt0=pay past	-3 2 -19 10 1 -1
vt0=take present	-3 -9 8 -15 3 4
vt1=ask present	-7 -6 16 -5 -1 -2
vt1=be present	0 0 -1 -18 8 6
vt1=charge present	-10 -4 21 -1 -6 -12
vt1=pay past	-3 2 -19 10 1 -1
vt1=take present	-3 -9 8 -15 3 4
vt2=be past	9 -6 0 -16 10 -7
w1=denied w2=now	14 -16 -8 1 6 -9
w1=if_lapsed w2=now	-11 20 -5 -22 -11 -1
w1=if_lapsed w2=plain	-3 19 -10 -10 -4 -2
w1=if_lapsed w2=proposed	-6 18 -4 -3 -9 -10
w1=now w2=past	2 -15 25 -11 -7 -14
w1=now w2=plain	-2 -5 18 -7 -20 -3
w1=past w2=now	-10 -10 -12 21 9 -18
w1=past w2=plain	-7 -5 -10 21 -4 -8
w1=peak w2=now	0 -1 -8 -10 16 -2
w1=peak w2=past	-5 -9 -17 -18 28 -5
w1=proposed w2=now	-2 -6 2 -19 -9 10
w1=proposed w2=past	0 -9 -6 -10 -4 17
w1=proposed w2=plain	7 1 -25 -7 0 17
w:0	21 -22 -4 8 -9 -17
w:1	15 -9 -7 1 -5 -3
w:12	-2 -16 31 -17 -5 -5
w:14	-20 17 1 -16 -15 -1
w:15	-2 25 -15 0 -5 -29
w:17	1 16 -5 -10 -6 -11
w:22	2 0 -15 -2 0 14
w:23	1 -4 17 -8 -1 -12
w:25	9 0 -10 -23 -18 17
w:26	0 3 2 -16 0 1
w:27	-9 0 -7 15 -5 -5
w:3	-6 -14 -11 -17 24 2
w:30	-8 -15 31 -10 -3 -23
w:32	-9 0 -14 15 -2 3
w:8	-19 -6 -3 13 7 -12
w=denied	23 -25 -5 7 -1 -15
w=if_lapsed	-19 38 -11 -16 -18 -19
w=now	0 -4 18 -8 -8 -9
w=past	-11 -16 -8 17 17 -15
w=peak	-8 -15 -22 -23 35 1
w=proposed	6 1 -5 -30 -13 17`;
