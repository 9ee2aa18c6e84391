// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-4 -3 7 2 -7 -3
a:'s	9 -7 10 -17 -1 0
a:<day-gone>	-7 6 1 10 -16 -10
a:<day-today>	-3 -7 23 -12 -3 -7
a:<day-today> .	-1 -4 15 -8 -2 -4
a:<level>	-25 -7 -5 1 12 10
a:<level> <level>	-1 -9 -14 22 -6 -5
a:<name>	3 1 13 -8 -18 -8
a:<name> .	-3 -8 16 -6 -3 -2
a:<v-impose>	-3 18 -12 1 -5 0
a:<v-suspend>	2 -4 17 -15 -6 -2
a:?	3 1 -22 1 5 8
a:again	0 19 -8 -4 -7 -12
a:and	-31 14 -3 4 -6 -4
a:at	-7 -5 4 -2 13 -16
a:before	0 4 -19 13 2 -1
a:chicken	0 -5 -18 19 0 -1
a:each	-1 1 -17 12 0 6
a:for	3 -18 5 0 -15 12
a:for fentanyl	-1 -7 15 -5 -4 -2
a:from	-2 10 -2 -4 -16 4
a:in <name>	0 2 12 -26 -7 -1
a:is	5 -8 16 -8 -13 -4
a:now	0 -12 22 -12 -1 -5
a:of	-12 2 11 -15 9 -2
a:on	11 2 1 -3 -15 -1
a:over	-5 -15 4 5 -4 4
a:place of	0 12 -16 0 0 7
a:since	-15 -23 31 -23 -5 6
a:since <day-gone>	-6 -8 21 -11 -4 -4
a:stay	-3 -7 16 -7 0 -5
a:the <name>	0 -6 17 -8 -1 -2
a:to	-4 -24 16 2 0 -7
a:to <number>	-3 -17 -3 15 4 -13
a:too	-5 -4 16 -5 0 -6
a:until	-4 -16 8 7 1 -3
a:would	2 10 -23 4 0 5
after=far higher same	1 5 -2 -16 10 0
after=far same	-2 -19 3 6 -9 10
after=far same other	-15 -17 -3 14 -2 7
after=here higher other	-11 16 -14 -4 10 -4
after=here lower	-48 1 1 11 -26 12
after=here lower same	-40 -4 6 8 -22 12
after=here same	0 -14 -9 24 -3 -13
after=here same same	0 -13 -12 26 -2 -11
after=paragraph higher	8 6 -8 -8 16 -12
after=paragraph higher other	7 11 -14 4 6 -19
after=paragraph higher same	3 -2 2 -15 13 -2
after=paragraph lower other	-18 -6 -5 15 2 0
after=paragraph same	7 -18 11 -13 -14 10
asked	-7 20 2 -16 -13 -2
asks	11 0 -21 1 -2 7
b:"	11 -17 -7 5 12 -11
b:, <name>	-7 -1 8 -31 4 7
b:, at	-5 -22 11 7 0 -3
b:, in	-2 -15 0 4 7 -1
b:, pay	-1 -7 19 -10 0 -3
b:, to	0 2 -15 -5 4 13
b:: <number>	17 -6 -9 4 -6 -10
b:<level>	-32 -4 -3 -7 10 14
b:<month-ahead>	3 7 -22 11 6 -8
b:<name>	-4 -16 13 8 5 -16
b:<name> 's	3 -6 9 0 3 -15
b:<name> <level>	-3 8 -1 -19 8 -12
b:<name> charge	-1 -19 7 4 5 -10
b:<name> to	-3 -13 18 -3 -1 -9
b:<not>	18 -6 -4 -8 -9 1
b:<person>	-3 -8 -4 -1 -12 18
b:<v-agree>	2 -9 2 -16 10 2
b:<v-say>	11 -2 -6 -17 -1 8
b:<v-stay>	-17 -11 17 6 -5 -9
b:<v-suspend>	-5 8 10 0 -8 -20
b:a	10 -8 -15 -6 -6 21
b:a tariff	-7 -4 -14 4 -1 17
b:about	-1 -18 9 2 2 -2
b:and	-20 4 3 1 -3 0
b:are	7 2 11 -3 -7 -24
b:as	16 0 -16 -8 9 1
b:back	9 20 -20 3 -11 -12
b:become	-4 4 -18 9 0 1
b:beef	-1 1 7 -16 10 -12
b:before the	-2 16 -2 -6 -12 0
b:by	4 7 -2 -17 5 -1
b:car	-2 -7 15 -3 -1 -4
b:could	-10 -6 -2 0 0 15
b:from	-17 1 1 4 5 -6
b:from <day-gone>	0 15 -12 -3 0 -2
b:from <name>	-8 -9 17 -15 -1 7
b:go on	-2 -5 19 -10 0 -8
b:has	3 -6 5 -7 -17 5
b:he	-1 -17 -1 -4 -5 16
b:into	-7 4 5 -9 6 -15
b:it	-19 -6 7 -1 8 2
b:it 's	1 5 10 -17 -8 -7
b:its duty	-1 -20 7 5 -9 2
b:leave	1 -8 17 0 -5 -11
b:midnight	-2 -7 15 -3 -6 -3
b:now	-7 -17 2 6 5 -3
b:of a	17 -5 -11 -9 0 -1
b:order	-5 -3 15 -8 0 -5
b:ordinary	0 -4 16 -8 0 -10
b:pay	-2 -5 12 -1 3 -18
b:plu	-2 -1 16 -11 -2 -8
b:say	10 -16 -4 -2 -11 11
b:since	-7 -3 25 -22 -6 -1
b:steel	-1 -16 17 2 -5 4
b:surcharge of	6 1 -4 7 -1 -15
b:tariff	-25 -7 11 -5 -9 11
b:tariff of	-13 -4 -6 -4 -4 19
b:that	23 -4 -11 -6 -9 1
b:that <name>	20 -10 -13 -10 5 -4
b:that the	11 -18 -1 -14 -5 9
b:the truce	-1 17 -3 -11 -8 0
b:thi	-4 -6 16 -5 -2 -3
b:to pay	-3 0 -17 7 8 4
b:top of	-1 -6 20 -7 0 -12
b:truce	-2 26 -17 -9 -9 -2
b:week	4 -17 -2 6 1 1
b:were	2 -11 -16 5 8 4
b:where	-2 -13 1 15 -7 -7
b:which	-1 -8 6 5 6 -21
b:will	-4 3 -1 -16 -3 10
b:would	2 17 -8 -27 -18 3
b:you	24 0 -12 -8 -5 -12
before=far higher	15 -6 -16 5 -3 5
before=far lower	6 -7 18 -12 -28 -3
before=here lower	-15 -6 10 0 -11 5
before=here same	-1 -18 5 18 -6 -13
c0=propose	6 -2 -2 -25 -7 7
c1=end	0 0 7 4 -5 -20
c1=threaten	-3 -5 -8 -2 -3 15
c2=up	-5 -11 -5 17 -3 -5
class=begin from	-4 -9 -2 10 10 -15
class=begin present	8 6 -3 -15 10 -7
class=down from	-4 -3 13 -3 3 -21
class=down no	1 4 -5 11 -15 -7
class=down past	-6 -17 0 12 -11 1
class=down to	-2 -7 -10 0 -8 19
class=end	3 1 -3 14 -13 -16
class=end past	-3 -10 -6 16 -5 -2
class=impose future	1 2 -4 -22 5 5
class=impose pluperfect	2 -16 5 2 -1 -1
class=impose to	6 -8 -7 -8 -1 15
class=propose no	2 -15 3 0 -1 3
class=target past	-3 -2 -19 8 10 0
class=target present	-7 -9 18 -3 4 -21
class=up	-2 0 -8 15 4 -9
class=up from	-3 -3 -5 16 0 -14
column:before	0 -9 -21 28 -8 -3
column:if	-1 25 -16 -8 -11 -3
column:rate	-6 -8 8 10 -9 -16
column:the	-4 -6 -14 11 15 -12
column:today	-1 -12 25 -13 -9 -6
column:truce	0 2 18 -18 -7 -6
column:without	-1 24 -18 -5 -12 -2
condition column	-1 31 -22 -7 -19 -4
condition heading	-2 34 -24 -8 -20 -5
condition led	-18 21 -13 1 -13 -1
condition low	-12 21 -4 -11 -25 0
ct0=bear past	0 -4 -20 13 2 5
ct0=bear present	0 1 13 -16 -1 -8
ct0=propose present	-9 -13 0 -12 -3 15
ct0=stay perfect	-1 -8 16 -7 -2 -3
ct0=up past	-4 -18 10 -1 3 -4
ct1=bear past	0 -4 -20 13 2 5
ct1=bear perfect	-2 -8 16 -3 -6 -1
ct1=bear present	1 1 12 -15 0 -8
ct1=stay perfect	-1 -7 15 -6 -2 -3
ct1=up past	-4 -18 10 -1 3 -4
denying led	15 -1 -8 1 -4 -8
denying low	23 -11 -7 -1 -12 -8
denying rest	12 -15 -2 -1 -6 0
f1=american goods	0 -10 17 -13 3 -4
f1=and	-16 15 16 -14 -24 0
f1=and the	-1 -7 15 -9 -6 1
f1=before	-5 0 18 -12 -3 -4
f1=by	-2 4 -16 15 -3 -4
f1=china	-6 -18 0 21 -3 -16
f1=i	-1 2 -21 2 11 7
f1=iceland	-1 -6 -8 15 -1 -5
f1=in	-11 -16 11 2 -10 7
f1=it	18 -14 -16 11 11 -10
f1=it was	1 0 -16 8 13 -11
f1=japan	0 -6 15 -9 0 -3
f1=president	-8 -13 1 -4 -6 15
f1=president donald	-7 -11 -2 -8 -2 17
f1=that is	2 0 1 -20 3 3
f1=the	-18 -2 15 -8 -12 7
f1=the other	0 0 18 -17 0 -2
f1=the truce	-9 -24 12 17 -12 -10
f1=there	8 -7 -16 2 8 6
f1=trump	-4 -8 -15 4 -4 17
f1=we	-9 11 -3 -23 -6 13
f1=you	2 5 7 -18 -7 -2
f:!	0 -6 9 -15 0 4
f:"	18 1 -23 -7 -5 14
f:(	-2 12 -1 -16 -1 -5
f:)	5 11 -4 -15 -3 -5
f:,	-2 18 -15 8 -5 -5
f::	2 6 4 -18 1 0
f:<agent>	-1 -11 -5 5 -10 16
f:<day-ahead>	-14 -7 1 -9 -8 24
f:<day-gone>	-2 -25 10 1 0 6
f:<goods>	-7 15 -1 0 -2 -14
f:<level>	-10 19 11 -7 -24 -12
f:<month-gone>	-1 -21 -7 19 9 -4
f:<name>	-31 15 0 -2 -6 4
f:<not>	19 2 -9 -16 10 0
f:<number>	0 -1 0 14 -6 -17
f:<office>	7 -9 -16 0 9 11
f:<organisation>	15 5 -5 -3 3 -15
f:<person>	5 6 -23 -5 -4 21
f:<points>	-11 16 6 -8 -6 -16
f:<sender>	-8 2 5 -16 2 3
f:<span>	-15 -13 10 0 7 -4
f:<v-end>	-5 1 -15 16 3 -1
f:<v-impose>	-24 4 -11 13 -4 9
f:<v-propose>	11 3 -9 -16 0 10
f:<v-say>	10 -1 -5 -15 -4 11
f:<v-target>	-27 9 -1 1 -6 5
f:<v-threaten>	-2 15 -5 -12 -5 4
f:a	-8 6 4 -22 5 11
f:about	4 1 4 7 -10 -19
f:and	0 -16 10 4 7 -12
f:answer	-5 -5 -18 22 -5 4
f:ask	11 2 4 2 0 -22
f:be	4 3 -5 -20 1 12
f:before	-13 9 1 -6 -16 9
f:by	-3 -9 -17 19 0 8
f:charge	-21 8 3 1 -1 -6
f:custom	3 -5 16 -15 0 -6
f:doe	0 -11 -1 17 -1 -17
f:everybody	-3 -6 -6 15 -3 -6
f:export	-7 6 11 -15 -6 -3
f:had	-11 8 7 1 -1 -19
f:he	-5 -1 1 0 -15 8
f:in	-19 -10 -7 6 12 13
f:into	-2 0 8 -15 0 1
f:it	23 -10 -15 6 13 -9
f:levy	0 14 -1 -16 -2 0
f:list	-1 -9 18 -12 -1 0
f:minute	-3 -9 -17 21 -2 3
f:never	16 1 -16 4 1 -11
f:new	-11 -4 17 -7 -6 0
f:not	2 4 -2 -17 0 9
f:nothing	1 -22 13 0 2 -3
f:number	0 6 4 -18 -1 0
f:of	-16 0 0 1 12 -4
f:on	-29 -4 0 12 -12 13
f:our	-15 6 7 -16 0 4
f:paper	3 16 -8 -10 -1 -9
f:part	-3 -7 -3 15 -4 -8
f:put	-10 -21 -6 21 -14 6
f:renewed	0 -2 -12 16 -4 0
f:since	0 8 0 1 -1 -17
f:sleep	-7 15 -3 -6 -2 -5
f:soybean	0 -8 -10 16 -2 -2
f:still	-6 -9 17 -8 0 -1
f:such	14 0 -17 9 -3 -5
f:suspend	0 16 -7 -8 0 -10
f:take	3 -7 18 -14 1 -10
f:talk	-5 -12 15 -12 -1 2
f:tariff	-10 -19 17 -4 -2 0
f:the	-4 -15 13 0 3 -6
f:then	-6 9 -24 7 10 1
f:thi	0 0 5 3 4 -19
f:until	5 2 18 -22 0 -16
f:up	-15 -6 9 -7 9 -1
f:us	11 -17 -14 10 5 1
f:was	12 -7 2 2 4 -18
f:we	-1 5 0 -5 -18 5
f:who	-2 12 -7 -18 1 7
f:why	-2 -8 16 -7 -5 -3
f:will	6 -13 8 -24 6 5
f:with	-1 -6 -5 21 -8 -10
f:would	-9 14 3 -18 -5 2
f:write	0 -13 -3 -13 -4 17
f:year	-6 -16 6 7 1 -4
first-of-paragraph	14 -8 11 -15 -2 -2
form=free	7 -24 -4 8 -10 6
formerly column	-1 -13 -15 24 -6 -4
formerly heading	-3 -10 -20 26 1 -10
formerly led	1 2 -16 11 4 -5
formerly low	-7 -6 -14 20 1 1
formerly part	-1 -3 -15 15 -2 4
half=from	-18 -6 -2 12 8 -15
half=from modal	-1 -16 24 -9 -2 -11
half=from past	0 -1 -20 24 -6 -2
half=from perfect	0 12 -21 15 -6 -6
half=to modal	4 11 -17 -8 -7 4
half=to past	0 -10 22 -17 0 -4
half=to perfect	6 -16 10 0 -1 -6
half=to present	-3 4 -18 3 6 11
has-past	10 -12 -15 8 14 -8
has-perfect	8 -16 11 -13 -24 7
heading:at	0 -23 -12 -8 28 -3
heading:before	-1 -14 -20 31 -9 -8
heading:duty	-5 6 12 -17 1 -15
heading:if	-1 25 -16 -8 -11 -3
heading:on	-5 3 14 -7 -8 -15
heading:rate	-6 -8 8 9 -9 -16
heading:the	-6 6 -19 11 13 -21
heading:today	-1 -16 29 -14 -10 -7
heading:truce	-2 20 2 -22 -9 -10
heading:without	-1 24 -18 -5 -12 -2
highest	14 8 -19 -12 15 -4
highest false	15 -7 -7 -8 15 -9
highest over 80	19 -44 -6 -32 28 5
highest true	4 12 -18 -8 5 1
highest under 80	1 20 -17 1 -3 -9
intending after	-6 -3 -8 -3 -1 15
intending before	11 0 -12 -22 -15 12
intending led	2 -14 -20 -44 -17 38
intending low	-3 -6 -20 -34 -23 41
intending part	7 -3 -20 -26 -17 24
joined=	-7 7 -9 -18 15 -5
joined= higher	-5 7 -23 -8 16 0
joined= lower	-1 0 16 -15 0 -10
joined=from higher	0 -8 15 -4 -5 -6
joined=from lower	0 -6 -13 20 0 -4
joins= higher	-3 -18 9 -5 13 -6
joins=and	-3 18 -10 -5 0 -4
l1='s	-3 -3 1 12 0 -20
l1=(	8 3 1 -22 -4 1
l1=:	-46 4 21 -10 -3 -4
l1=<level-noun>	-1 -4 23 -4 -5 -14
l1=<level>	-7 10 -14 -20 12 3
l1=<name>	0 -9 16 3 -18 -14
l1=<not>	15 -23 -2 2 -8 2
l1=<v-begin>	-3 0 16 0 -6 -18
l1=<v-impose>	10 4 9 -21 -4 -5
l1=about	3 -16 9 -2 -5 0
l1=and	-16 13 -7 -5 2 1
l1=as	18 0 -22 -20 15 1
l1=ask	0 -4 19 -7 -1 -11
l1=become	-4 4 -19 9 0 1
l1=for	7 6 -13 -19 -6 10
l1=from	-9 -13 0 20 -1 -32
l1=is	-16 5 25 -30 -11 -20
l1=not	12 -20 2 4 -7 -8
l1=pay	-4 -3 7 2 3 -15
l1=take	-1 0 11 2 -5 -16
l1=the	-21 -15 11 10 4 -3
l1=was	-5 -3 -15 17 1 -15
l2='s	4 -15 10 -11 -5 5
l2=<agent>	0 6 -16 -1 0 7
l2=<begin>	4 -15 2 -1 3 5
l2=<level>	-17 -20 -1 -4 12 17
l2=<name>	-3 -5 6 9 2 -23
l2=<span>	0 -3 -11 16 -6 -2
l2=<v-down>	0 -17 17 0 -7 -12
l2=<v-say>	2 -4 -1 4 7 -15
l2=<v-target>	0 11 -20 1 7 1
l2=and	0 -4 0 9 -15 0
l2=down	-2 -2 16 -3 -12 -8
l2=fentanyl	0 1 15 -15 0 -3
l2=from	-1 7 -4 -17 7 1
l2=in	-4 -15 1 11 -7 0
l2=not	10 -3 -1 5 -5 -15
l2=on	-5 -9 15 -11 -1 2
l2=that	-15 7 5 -8 -5 5
l2=the	1 -6 4 5 -15 -1
l2=would	4 13 -23 -6 -5 2
l3=:	14 -4 4 -16 -14 0
l3=<begin>	-9 1 16 -13 0 -5
l3=<day-gone>	-3 -13 -7 15 -5 3
l3=<goods>	10 -19 7 -4 3 1
l3=<number>	3 7 15 -15 -8 -22
l3=<seat>	-15 6 -13 6 8 1
l3=<v-propose>	-7 -7 -4 -8 -4 18
l3=a	8 -11 -15 2 5 11
l3=as	4 3 -9 -18 14 0
l3=from	-4 4 6 -17 -10 7
l3=into	-3 17 -13 -1 0 -8
l3=it	-8 0 12 0 -15 0
l3=of	-6 -16 11 -5 -2 6
l3=on	4 -17 -8 8 -1 12
l3=that	16 2 -19 9 -4 -9
l3=the	-11 14 -20 10 -6 9
l3=truce	-1 22 -10 -14 -6 -4
l4='s	1 -7 19 -14 3 -15
l4=,	-3 -7 -20 10 13 12
l4=<begin>	-5 -7 18 -11 -4 0
l4=<level-noun>	0 2 -2 -15 3 6
l4=<number>	-18 -15 19 -4 -6 8
l4=a	-7 3 0 -12 -10 15
l4=and	4 -4 18 -11 -5 -8
l4=before	-3 -8 -16 20 -4 1
l4=of	-7 -2 16 -6 -7 -3
l4=pay	-2 -8 15 -6 2 -4
l4=two	-1 4 -20 19 -1 -1
l4=where	0 -13 15 -3 -3 0
l=, at	-2 -16 4 8 -2 0
l=, pay	-1 -6 18 -10 0 -3
l=<begin> <name>	-3 -11 25 -15 -4 -8
l=<name> 's	-6 -5 -8 17 4 -13
l=<name> :	-4 -25 36 -16 -4 -7
l=<name> charge	-1 -16 11 -1 5 -7
l=it was	0 -3 -21 9 7 -6
l=return to	-3 16 -6 0 0 -10
l=surcharge of	6 1 -4 7 -1 -15
l=to pay	-3 0 -16 7 8 2
l=up from	0 -8 -8 15 0 -4
lapsing led	-2 18 -9 -7 -1 -6
lapsing low	-7 21 -10 7 -8 -18
lead="	11 -17 -7 5 12 -11
lead=a	9 -19 -20 15 -9 11
lead=china	-3 -9 0 8 5 -16
lead=fifteen	18 -5 -12 -12 -1 1
lead=from	-3 17 -15 -2 7 -6
lead=it	-12 -20 10 -5 16 0
lead=since	-3 -1 19 -14 -2 -7
lead=so	7 -22 16 -17 -8 4
lead=switzerland	-2 -5 17 -11 -2 -4
lead=that	25 -5 -14 0 -16 0
lead=where	-2 -13 1 15 -7 -7
lead=which	-1 -8 6 5 6 -21
lll=, up from	0 -8 -8 15 0 -3
lll=<begin> <begin> <name>	-3 -11 25 -15 -4 -8
lll=<begin> <name> :	-1 -12 17 -5 -1 -2
lll=<begin> <name> charge	0 -9 16 -5 -1 -2
lowest	-4 -40 18 7 -24 1
lowest false	4 -16 13 2 -20 -8
lowest true	-7 -31 11 7 -13 7
lowest under 80	-4 -40 20 7 -23 -1
lr=( )	9 0 -2 -15 -1 2
lr=: ,	-5 -5 11 -22 4 6
lr=: .	-14 11 17 -33 -14 -2
lr=: in	-1 -12 16 -4 -2 -2
lr=: on	-15 -2 -4 4 4 7
lr=<begin> .	6 -8 11 -2 -6 -16
lr=<name> <level>	-2 -14 -4 18 -10 -8
lr=as .	19 0 -16 -12 3 -2
lr=be .	6 7 -16 -4 6 -5
lr=from .	-1 2 -10 18 -8 -12
lr=from to	-5 -10 7 4 2 -16
lr=is ,	-2 -9 15 -6 -2 0
lr=is .	-8 0 20 -12 -5 -14
lr=of on	4 0 8 -17 -1 -1
lr=pay on	-3 -9 19 -7 0 -2
lr=the on	0 -12 15 0 -1 -13
lr=the that	-2 0 -3 14 -17 -2
lr=to .	3 2 -16 8 -5 6
lr=to in	7 -9 15 -14 0 -6
lr=was .	-4 -17 -3 11 4 -7
middle over 80	-18 -18 -27 5 4 31
middle under 80	-6 12 7 0 -14 -15
nc2=bear	0 -15 2 1 -3 7
nc2=down	-10 -20 2 3 3 8
nc2=say	7 3 -3 -19 -5 7
nct2=impose past	-2 -15 2 -4 7 4
nct2=impose present	12 4 0 -5 0 -24
nct2=stay past	-5 -5 15 -7 -1 0
nct2=up past	-3 3 -17 6 4 3
next="	15 0 -20 -6 5 1
next=,	-18 -9 10 3 7 -3
next=if	0 -7 0 -10 -7 15
next=that	7 -3 3 0 -22 1
nhas-future	-9 -15 12 -5 2 5
nhas-infinitive	8 5 -17 4 2 1
nhas-participle	2 -11 -13 17 -12 7
nought	7 -27 0 5 -11 5
nt2=past-passive	12 -13 -15 18 -16 -1
nt2=present-passive	-9 -9 -3 1 -6 16
nv2=come	-6 -15 0 4 -2 9
nv2=have	9 -13 8 -15 2 -1
nvt2=be past	-4 -3 15 -10 -1 1
nvt2=other present	-6 -8 -2 -9 -2 15
only	-15 -7 14 10 -21 -7
only false	-16 -8 24 2 -9 -17
only under 80	-13 -5 11 11 -27 -6
opened	0 16 -3 -23 -6 -2
over 80	12 -56 -23 -22 29 30
pc0=bear	-15 6 -10 2 0 8
pc0=say	1 -1 -7 6 -17 6
pc0=up	-11 -8 -10 0 6 17
pc1=say	0 -2 -6 2 -17 9
pc1=up	-10 -7 -12 1 3 18
pct0=begin past	-3 -15 8 4 -5 -2
pct0=target present-passive	0 -2 16 -10 -4 -2
pct0=up present	-5 -8 -4 -3 2 15
pct1=begin past	-3 -15 8 4 -5 -2
pct1=target present-passive	0 -2 16 -10 -4 -2
pct1=up present	-5 -4 -11 0 0 16
peak heading	0 -23 -12 -8 28 -3
peak led	-9 -16 -12 -14 32 -3
peak low	-5 -26 -18 -9 42 -10
peak part	-6 -13 -5 -12 17 3
peak rest	1 -15 -8 -1 21 -7
peers 0 0	-14 -2 9 8 -19 -4
peers 1 0	1 0 13 2 -26 -9
peers 1 2	-8 -2 -6 15 4 -8
peers 2 0	14 6 -10 -21 -5 8
peers 2 1	14 -5 -3 -18 0 12
phas-modal	-16 9 3 -7 -6 0
presently after	-13 -9 29 -12 -9 -10
presently before	2 -29 11 12 1 -22
presently column	-2 -14 32 -20 -10 -9
presently heading	-2 -20 38 -23 -11 -11
presently part	-6 -32 35 -1 -2 -29
presently rest	-21 10 -2 3 -4 1
pv0=pay	-7 6 11 -3 -15 -8
pv1=be	6 -3 -3 -15 1 10
pv1=introduce	-2 -7 15 -8 -3 -2
q1=china	-11 -17 6 0 -2 12
q1=february	6 8 -19 11 0 -4
q1=goods	-4 2 -6 8 4 -15
q1=if	-3 15 -7 -20 0 1
q1=it	8 -23 -5 14 9 -4
q1=it was	5 -20 -6 11 4 1
q1=minister	0 17 -12 -1 0 -6
q1=mr	3 -17 24 0 -7 -14
q1=not	6 -3 1 -16 -1 6
q1=the	-18 -14 5 -2 -1 19
q1=the truce	-2 -5 17 -9 1 -9
q1=until	-4 -4 16 -1 -6 -8
q1=vietnam	-1 -9 17 -8 -1 -3
q1=we	3 7 -9 -19 8 7
q1=what	3 8 1 0 -17 -7
q1=what if	-3 26 -22 -6 -5 -5
q1=where	-3 -9 21 -9 -3 -7
q:.	-15 3 -9 16 -3 0
q:;	-6 -5 17 -25 13 -13
q:<day-ahead>	-15 27 2 -21 -6 -12
q:<goods>	-17 8 6 -1 -1 -8
q:<level-noun>	9 2 1 -21 -2 7
q:<level>	-9 17 -11 3 0 -5
q:<month-gone>	-2 -22 12 -2 10 -6
q:<name>	-20 2 17 -22 3 3
q:<office>	-3 5 -8 4 -15 10
q:<quality>	-3 11 -14 16 0 -15
q:<v-bear>	-7 -12 9 -14 -10 23
q:<v-begin>	10 7 -5 2 0 -18
q:<v-buy>	5 -24 -6 9 -3 9
q:<v-propose>	-7 -13 -12 -6 -17 40
q:<v-say>	4 -4 15 -12 -2 -7
q:<v-sell>	-11 -17 8 -5 1 11
q:<v-target>	-1 19 -7 -14 3 -6
q:<v-up>	-5 6 0 9 -2 -17
q:a	-7 -15 4 12 6 -7
q:add	-1 -12 15 -4 -4 -2
q:additional	-2 -16 12 9 -7 -10
q:after	0 17 -4 -11 0 -8
q:all	-6 -17 7 4 -7 5
q:are	6 6 5 -26 -8 4
q:as	-1 15 -5 4 -5 -15
q:at	-6 17 -9 -9 -1 6
q:back	-2 10 -27 5 11 3
q:been	2 -20 5 11 6 -16
q:before	-18 6 -3 -2 6 3
q:begin	5 -13 -9 18 1 -13
q:change	-2 -7 21 -17 3 -6
q:come	10 9 -5 -16 14 -10
q:date	-3 15 2 -13 -2 -13
q:die	5 16 -21 10 -6 -10
q:down	-3 -16 -4 10 7 -4
q:duty	-17 -10 5 7 -3 4
q:end	-9 12 -3 -18 3 3
q:export	-5 -7 -7 -5 0 16
q:fentanyl	-13 -17 11 12 2 -30
q:first	-6 -21 3 10 0 4
q:go	-6 7 4 7 -15 -10
q:good	-7 -20 1 22 -10 -1
q:had	-20 -21 4 14 1 0
q:his	-7 -17 -5 -8 -1 22
q:if	0 18 -27 -18 -1 16
q:is	-27 6 17 -9 -14 0
q:leave	-5 0 9 -15 6 -4
q:let	-2 25 -23 -4 9 -11
q:make	4 -23 1 2 3 6
q:midnight	4 9 -15 3 3 -2
q:most	4 -5 -6 -9 -4 15
q:move	4 -9 17 -11 -1 -8
q:mr	-3 -7 20 -6 -10 -6
q:much	-2 -3 15 -7 -4 -5
q:new	1 -9 21 -8 0 -16
q:no	12 -15 2 -13 7 2
q:number	16 -9 -3 0 -8 -2
q:offer	-3 -9 -14 -3 0 20
q:our	-19 -7 1 2 12 0
q:out	-9 5 -8 -9 2 15
q:pause	-4 17 -3 -8 -2 -6
q:pay	0 -2 16 -13 -10 2
q:present	-6 -2 -6 -11 -3 17
q:propose	-1 -2 -14 -7 -1 19
q:rate	0 -2 6 -20 7 3
q:reciprocal	1 -19 13 3 1 -20
q:renewed	-1 16 -4 -8 -2 -8
q:same	-3 -2 20 -6 -9 -9
q:second	-1 -15 -4 -13 8 13
q:since	0 -2 6 4 6 -31
q:stay	2 -7 6 -15 -1 8
q:steel	-4 -4 14 -16 -3 4
q:sum	3 -7 15 -12 -1 -5
q:tariff	0 -15 22 7 -10 -27
q:than	-3 -9 17 -10 -5 2
q:that	6 -22 13 5 -1 -8
q:then	-4 6 -7 10 8 -23
q:thi	-6 1 4 -22 0 12
q:three	-2 -17 -2 3 -5 11
q:to	-5 -16 10 -10 4 7
q:truce	-15 12 0 -1 -9 -4
q:until	-11 4 6 -16 7 2
q:way	-2 -2 20 -12 -4 -8
q:whatever	3 3 9 -15 0 -6
q:when	2 0 -2 -12 15 -4
q:which	4 -5 14 -4 -18 -5
q:will	0 11 0 -15 -1 -2
q:would	-21 13 -4 -11 6 3
q:you	-4 1 27 -13 -16 -18
qt=modal	-17 9 -1 -6 0 4
qt=past	-8 -15 -4 9 8 3
qt=perfect	-14 -6 16 -1 -5 -2
qt=pluperfect	-10 -24 -2 23 -21 4
qt=present	-5 21 -2 -24 -4 7
r1=<end>	-13 21 -5 -13 3 -8
r1=<goods>	2 16 -7 -3 -1 -11
r1=?	-8 -6 -18 5 8 13
r1=and	-18 18 -4 -1 3 -14
r1=before	0 12 -30 12 4 0
r1=each	0 -1 -15 13 0 4
r1=for	13 -16 5 -2 -9 2
r1=now	0 -10 16 -8 -1 -1
r1=of	7 -22 9 -2 4 -7
r1=since	-7 -13 27 -10 -3 -8
r1=that	-2 -2 4 8 -21 -1
r1=to	-3 -17 7 3 1 -2
r1=would	-8 -1 -17 7 1 10
r2=<goods>	23 -5 -6 0 -12 -7
r2=<not>	0 5 -18 12 -7 8
r2=<number>	3 -1 2 5 0 -16
r2=and	-8 0 -8 16 -10 1
r2=fentanyl	-1 -10 17 -6 -4 -4
r2=of	-5 -1 12 -18 -4 3
r3="	19 -8 -7 -11 -4 -3
r3=,	-5 -23 -1 -2 15 12
r3=.	17 -8 15 -8 -13 -14
r3=<level>	-4 -15 4 4 -5 6
r3=<v-end>	-4 9 -18 10 -4 5
r3=and	-16 -7 0 14 -14 4
r3=at	-2 15 -2 -4 -5 -9
r3=end	-3 10 -18 10 -3 1
r3=is	6 5 5 -18 0 -8
r3=the	11 -16 -5 5 -1 3
r3=truce	0 -8 -5 15 -6 -1
r4=<goods>	7 1 5 2 -1 -21
r4=<v-down>	0 1 -17 8 2 4
r4=and	-14 5 12 -17 12 -24
r4=for	0 -7 -16 7 -3 13
r4=good	-11 -5 -11 18 0 3
r4=in	-15 -3 6 -17 2 13
r4=that	-11 -1 2 -16 7 10
r4=to	-7 -18 -11 9 1 16
r=<end> <end>	-13 21 -5 -13 3 -8
r=<level> <end>	-5 0 10 -30 10 0
r=<level> <level>	-1 -9 -14 22 -6 -5
r=and <number>	-1 17 -7 -4 -4 -10
r=in <name>	0 6 13 -18 -6 -13
relative=stay present	0 14 0 -5 -4 -15
row:the	-2 15 -9 2 -5 -10
rule:0	3 -19 9 12 -8 -12
rule:12	-2 -12 21 -8 -1 -6
rule:14	-5 7 2 -19 -9 3
rule:15	0 15 -1 -2 -7 -19
rule:22	-3 4 -15 -1 0 12
rule:25	5 -8 -12 -7 -6 16
rule:35	-5 4 5 -10 -15 6
rule:after far now lower	-1 7 -18 17 -5 0
rule:after far now same	-16 -10 17 0 -15 -1
rule:after far past higher	-3 2 2 0 -15 5
rule:after far proposed higher	-15 6 -2 -16 2 13
rule:after here now higher	-5 4 3 -4 9 -17
rule:after here now lower	-28 21 0 -10 -8 4
rule:after here now same	-6 -6 -12 20 1 -10
rule:after here past lower	-3 -3 10 2 -16 -2
rule:after paragraph now higher	-2 5 -11 -4 22 -8
rule:after paragraph now lower	1 -3 -5 19 -16 -11
rule:after paragraph now same	8 -19 26 -20 -6 -7
rule:after paragraph past higher	6 4 9 -4 -21 -6
rule:after paragraph past lower	-7 0 6 6 -10 -17
rule:after paragraph proposed higher	6 -15 4 -5 3 3
rule:after paragraph proposed same	-2 -1 -21 2 -1 18
rule:before if_lapsed	-12 8 9 -18 0 -3
rule:denied	3 -16 3 11 1 -6
rule:here if_lapsed	-8 12 5 -20 -1 -10
rule:here now	-16 4 1 -6 4 1
rule:here past	-15 -14 -1 8 7 0
rule:if_lapsed	-7 20 -4 -21 -19 -1
rule:later denied higher	-16 0 9 -2 -3 3
rule:later denied lower	-7 -2 7 -20 3 9
rule:later denied same	17 -15 0 -6 1 -8
rule:later if_lapsed lower	-16 -16 16 4 -21 5
rule:later if_lapsed same	3 12 -11 -4 8 -19
rule:later now higher	-7 0 -7 -8 26 -5
rule:later now lower	-16 -4 5 18 -19 -9
rule:later now none	3 4 2 -18 -14 14
rule:later now same	-2 4 16 -3 -24 -14
rule:later past lower	0 -2 8 4 -18 -7
rule:later proposed higher	6 8 -4 -19 5 0
rule:later proposed same	-11 0 0 -12 -4 18
rule:peak	-4 -11 -5 -13 21 -4
rule:peer denied lower	7 -3 12 -24 6 -3
rule:peer denied same	18 -12 0 -2 0 -12
rule:peer if_lapsed lower	-23 -16 22 -7 -16 11
rule:peer if_lapsed same	5 16 -17 -4 8 -18
rule:peer now higher	-1 18 -26 -15 23 4
rule:peer now lower	3 -31 2 18 -50 14
rule:peer now none	-12 -8 31 -11 -14 -9
rule:peer now same	-10 9 21 -9 -15 -20
rule:peer past same	-15 21 0 4 -7 -24
rule:peer peak lower	-6 5 -16 13 0 1
rule:peer proposed higher	-3 -2 10 -15 2 1
rule:peer proposed lower	-17 7 0 1 10 -10
rule:peer proposed same	0 0 -6 -27 -4 24
rule:proposed	2 -1 -10 -15 -6 16
rule:state denied	3 -16 3 11 1 -6
rule:state lapse	-7 20 -5 -21 -19 -1
rule:when denied	3 -16 3 11 1 -6
rule:when if_lapsed	-8 22 -7 -21 -19 -1
rule:when now	-7 -3 18 -7 -10 -6
rule:when peak	-4 -12 -5 -14 22 -4
rule:when proposed	2 -1 -10 -15 -6 16
rumour before	2 17 0 -17 -15 -2
rumour untrue	27 -13 -10 -8 4 -23
rumoured	34 -16 -36 0 -4 3
s:"	13 0 -26 4 5 4
s:(	8 2 -2 2 -5 -15
s:)	4 6 -2 2 -5 -15
s:,	-17 7 -1 2 2 1
s:-	-5 1 7 8 -6 -17
s::	16 0 6 -14 -1 -9
s:<day-ahead>	-14 16 -4 -12 -25 17
s:<day-gone>	-22 4 6 11 -41 3
s:<day-today>	6 -3 8 -6 -15 0
s:<duty>	2 -7 9 3 -21 0
s:<month-ahead>	-1 1 -20 13 11 -2
s:<month-gone>	-4 -15 -9 20 8 -10
s:<number>	-13 8 1 5 9 -19
s:<office>	11 0 -19 -8 0 13
s:<person>	-7 -5 0 -25 -15 29
s:<points>	-13 27 -8 3 -14 -23
s:<sender>	0 -21 21 -14 -2 3
s:<span>	-24 -19 -1 19 -1 3
s:<taker>	8 -5 -3 -16 0 9
s:<v-deny>	17 -10 -6 -2 -6 -2
s:<v-down>	-14 -15 7 11 -14 2
s:<v-end>	-2 1 -10 18 -3 -9
s:<v-propose>	4 -12 -16 2 -7 21
s:<v-say>	18 -5 -10 -13 -15 13
s:<v-sell>	-11 -19 5 0 14 -3
s:<v-stay>	-25 -7 10 6 -5 4
s:<v-suspend>	1 11 11 -7 -15 -16
s:<v-threaten>	-14 1 -6 -5 -7 19
s:?	5 0 -21 1 4 7
s:@	4 -15 -2 11 -4 -2
s:a	20 -7 -2 -8 -9 5
s:add	-6 -1 16 -11 -4 -4
s:after	0 16 -7 -5 -6 3
s:again	-5 25 -14 -1 0 -16
s:all	0 -2 0 15 -1 -20
s:an	8 -6 8 -6 -15 2
s:and	-42 5 12 -3 2 -4
s:another	-8 -14 16 -5 -9 3
s:apply	-13 10 8 -19 -9 4
s:as	20 -5 -14 7 1 -8
s:at	-13 4 4 -12 24 -18
s:away	-1 17 -24 13 -6 -6
s:back	5 34 -30 8 -19 -24
s:be	2 1 -3 -23 -4 12
s:been	4 13 -7 -7 9 -15
s:both	-3 9 -16 9 0 2
s:by	7 -3 -3 -18 8 9
s:car	-2 -10 26 -13 -13 -5
s:cement	6 -3 6 -17 0 0
s:change	-3 -16 24 -9 -2 -6
s:chicken	5 0 -24 22 -6 -3
s:chip	-6 -13 26 -12 -4 -7
s:cod	-3 -7 -9 15 1 -3
s:copper	-3 7 0 -17 -7 7
s:could	-16 -5 -9 2 0 18
s:day	2 -7 7 0 -17 6
s:deny	16 -2 -7 -4 0 -10
s:do	2 7 3 -21 -6 3
s:down	-12 -19 3 0 13 2
s:drawer	-4 16 -14 -4 -5 4
s:each	-5 0 -18 12 -4 13
s:electric	-2 -6 16 -6 -4 -7
s:emergency	-1 -6 -11 19 -5 -6
s:end	-2 1 -2 17 -10 -16
s:event	5 16 -13 -5 -2 -8
s:ever	0 3 -2 -18 12 0
s:everybody	0 -9 -4 15 -5 -11
s:farm	-3 -17 -8 25 -7 -13
s:fentanyl	-20 -35 15 18 -11 -20
s:figure	7 7 0 -19 -5 4
s:first	-7 -5 15 -8 -10 3
s:flat	2 17 -13 -9 -3 -4
s:forced	-2 -12 20 -14 -1 0
s:free	1 -22 0 10 -2 2
s:from	-18 4 8 0 -1 -9
s:gave	16 7 -17 -4 -2 -2
s:general	-2 -3 16 -6 0 -7
s:get	-3 -9 10 -15 5 4
s:good	-23 -14 4 11 1 5
s:he	-6 -16 -4 -15 -1 25
s:height	-6 -5 -7 -12 20 -6
s:here	2 4 5 -19 2 -4
s:hour	0 -13 -5 15 0 -1
s:i	18 -8 -6 -9 11 -8
s:if	-3 17 -15 -23 -26 23
s:into	-1 5 5 -9 4 -17
s:it	1 5 7 -8 5 -16
s:labor	-1 -10 20 -12 -1 0
s:lapse	-2 16 -18 8 -1 -6
s:later	3 -1 -15 12 0 0
s:law	3 14 -17 2 0 -3
s:leave	2 -9 25 -16 -2 -7
s:like	-2 12 3 2 -6 -21
s:list	-12 -25 40 -15 -6 -6
s:long	-4 -2 16 -3 -4 -7
s:longer	-4 -13 -11 22 -3 -6
s:machinery	-3 0 4 -17 -3 8
s:make	-2 -22 0 4 2 8
s:may	6 -18 2 -13 8 3
s:milk	-8 -6 0 -6 -4 15
s:most	-10 -10 15 -14 6 3
s:never	16 -3 -4 -13 1 0
s:newspaper	21 -3 -10 -2 -2 -14
s:nobody	10 0 -16 7 0 -4
s:not	4 -4 5 -3 -20 4
s:nothing	4 -13 18 -11 -3 0
s:number	0 7 -17 -3 5 8
s:of	-2 -11 3 14 -16 1
s:old	-8 -8 9 11 -7 -15
s:older	-6 -16 29 -17 -4 -4
s:on	6 -1 1 -2 -16 7
s:one	2 -22 8 1 -3 5
s:ordinary	-1 -5 14 1 -3 -16
s:other	-7 5 8 -21 6 -1
s:our	-5 0 6 -20 16 -7
s:over	-19 -7 16 0 -24 0
s:page	6 13 -19 3 -3 -4
s:part	-8 5 22 -14 -10 -11
s:plu	-6 -14 31 -22 -6 -2
s:port	1 -14 15 -2 -7 -2
s:post	-9 -13 -11 4 -5 20
s:present	9 -5 -3 -16 -4 9
s:press	16 -2 -7 -8 -1 -5
s:proposal	-5 -8 -13 -5 0 20
s:question	18 -2 -10 0 0 -11
s:read	23 -21 -11 10 -11 -14
s:reciprocal	-13 -4 0 20 -17 -15
s:report	27 -1 -11 -10 -3 -19
s:rumour	16 -1 -8 -5 -2 -7
s:same	-18 4 6 -11 9 -3
s:say	15 1 -10 -9 -25 10
s:section	-7 -13 28 -5 -10 -21
s:see	14 -9 -16 -1 2 3
s:set	-5 16 -8 3 -6 -13
s:shall	-1 -11 18 -6 -1 -7
s:shrimp	4 12 -2 -16 -6 0
s:since	-22 -19 30 -11 -2 -2
s:so	2 -14 4 5 -20 11
s:somebody	7 0 -16 10 -5 3
s:soybean	1 -18 -2 16 -3 -8
s:spring	-4 -4 -3 -17 16 3
s:standstill	-5 18 2 -14 -6 -5
s:steel	-4 -18 29 -7 -12 0
s:stockfish	0 -8 -11 15 0 -3
s:such	4 4 -20 14 -2 -1
s:sugar	-16 0 1 2 -5 5
s:sunflower	0 10 -2 -15 4 -5
s:suspension	-3 -2 -18 11 -2 10
s:table	-14 0 -16 6 -3 18
s:tariff	-26 -17 14 4 -26 10
s:tea	-1 18 -8 -16 -1 1
s:term	-2 -8 18 -11 0 -3
s:that	20 -6 -3 -16 -1 7
s:their	-18 7 2 -15 15 -9
s:then	-26 9 -14 15 -9 8
s:there	7 -4 10 -30 -3 6
s:they	-13 1 10 3 0 -21
s:thi	10 -33 6 5 7 -14
s:threat	-8 -3 -8 -3 -2 17
s:threaten	-1 -16 -3 -11 -4 18
s:three	0 -3 19 -22 -3 0
s:through	-1 -6 -16 10 8 6
s:together	-5 -7 -7 18 0 -12
s:too	-7 -1 15 -9 -1 -1
s:truce	-1 16 -7 0 -27 2
s:true	17 -2 -4 -2 4 -16
s:two	-17 3 2 -4 0 2
s:unchanged	-6 2 15 -10 -7 -6
s:under	-19 -12 7 12 -14 -4
s:unless	-5 21 -18 -7 -3 2
s:until	-19 -24 22 4 -1 -9
s:up	-16 -8 8 1 7 -5
s:was	13 -15 -17 15 5 -4
s:we	6 3 4 -11 5 -17
s:week	13 -28 -6 15 -6 -3
s:were	14 0 -17 1 8 -4
s:whatever	8 -18 8 -4 0 -1
s:when	-5 -14 2 0 18 -14
s:whole	3 9 -15 11 -4 -7
s:will	-3 3 10 -26 -5 5
s:wine	-5 8 8 -19 -3 0
s:without	-14 26 -14 -17 2 -2
s:worst	-1 -10 -8 -9 23 -4
s:would	0 27 -18 -38 -16 11
s:you	26 -3 -2 -21 -12 -13
s:you're	0 -8 16 -7 -1 -5
sa:"	11 1 -25 2 1 8
sa:" .	6 -9 1 -19 -5 12
sa:, <name>	0 6 4 -21 0 0
sa:, <number>	-6 5 6 2 -4 -26
sa:, as	11 -6 -2 11 -16 -10
sa:, in	6 -15 2 -1 4 0
sa:, is	3 -12 -16 19 -5 4
sa:, the	-8 -4 -16 8 10 8
sa:. "	-5 9 -16 10 3 -6
sa:<day-ahead>	-12 13 5 -22 -25 13
sa:<day-ahead> ,	-7 15 -3 -10 -6 1
sa:<day-gone>	-7 1 12 6 -26 -16
sa:<day-gone> .	-6 7 4 1 -15 -5
sa:<level>	-23 4 -3 14 -6 -3
sa:<level> <level>	-1 -10 -11 21 -6 -7
sa:<level> that	-1 0 3 -16 0 7
sa:<month-gone>	5 -20 -3 20 -3 -18
sa:<name> .	-9 -16 18 -4 -10 4
sa:<number>	-31 -3 0 14 4 -5
sa:<number> a	0 -6 17 -8 0 -8
sa:<quality> oil	-3 -6 -17 10 -3 13
sa:<quality> rice	-1 -7 -16 4 3 13
sa:<span> .	-12 -21 7 2 1 6
sa:<v-down>	-17 -13 -3 16 3 1
sa:<v-end>	-11 3 -16 17 4 -2
sa:<v-suspend>	8 6 8 -15 -16 -5
sa:?	5 0 -21 1 4 7
sa:a	16 0 1 -16 8 -10
sa:a .	0 -6 15 -8 0 -5
sa:again	0 24 -9 -7 -5 -11
sa:against	-1 -1 15 -11 0 -5
sa:and	-29 3 7 4 8 -15
sa:another	-4 -7 22 -11 -2 -7
sa:as before	-1 -5 18 -11 0 -4
sa:back	-5 17 -16 14 -11 -16
sa:back .	2 7 -16 9 0 -5
sa:been	0 15 0 -10 4 -17
sa:before the	-2 9 5 -18 -1 5
sa:call reciprocal	0 -3 -12 16 -1 -2
sa:car	-1 -1 19 -13 -7 -10
sa:change	-2 -9 15 -5 -2 -4
sa:chicken	-2 0 -21 22 -2 -3
sa:day	-2 -15 17 1 -14 -1
sa:day .	1 -16 11 2 -5 0
sa:each	-2 0 -19 7 -2 15
sa:electric	-2 -6 16 -5 -4 -7
sa:ever	0 0 -1 -17 13 0
sa:fentanyl	-10 -21 13 11 -16 -21
sa:fentanyl and	-2 -6 -6 15 -2 -5
sa:for fentanyl	-1 -9 17 -6 -5 -3
sa:from <day-ahead>	0 5 -19 -9 -2 20
sa:good	-15 -7 -3 7 -3 10
sa:good .	-9 -10 -10 6 -2 15
sa:has	-7 -2 9 -20 12 2
sa:has been	3 6 -9 1 9 -16
sa:if	-3 8 0 -21 -10 13
sa:in <month-gone>	12 -11 -10 14 0 -18
sa:in <name>	2 3 13 -22 -14 -3
sa:is a	2 -18 2 4 -3 3
sa:is not	-6 -2 15 1 -3 -14
sa:it	2 2 14 -20 6 -10
sa:list	-1 -8 24 -10 -4 -12
sa:nobody	6 -1 -15 9 3 -2
sa:number	3 7 -15 -12 4 6
sa:of the	-14 -15 0 8 3 3
sa:older	-1 -10 18 -8 0 -4
sa:on <day-ahead>	-10 1 20 -21 -7 2
sa:on <name>	1 -15 11 -1 -1 0
sa:on soybean	0 -10 -15 20 0 -3
sa:on steel	-3 -10 19 -6 -1 -5
sa:our	-3 -1 4 -5 11 -15
sa:over	-14 -21 11 2 -14 8
sa:over there	0 -8 16 -7 -2 -3
sa:part	-3 -3 17 -8 0 -9
sa:part of	-2 -4 15 -6 0 -8
sa:reciprocal	-6 -3 -8 17 -9 0
sa:same day	-4 0 15 -7 -6 -6
sa:shall	0 -9 15 -5 0 -5
sa:should	-5 -9 -5 -5 -1 15
sa:since	-12 -18 29 -12 -4 -4
sa:since <day-gone>	-7 -13 21 -1 -7 -8
sa:soybean	1 -13 -11 19 -2 -6
sa:steel	-1 -2 16 -12 -5 -3
sa:take	-1 -2 9 2 2 -18
sa:that	1 -6 5 -17 1 13
sa:the <name>	2 -15 12 -2 0 -3
sa:then	-6 5 -15 13 2 -2
sa:there	6 -2 17 -17 -5 -7
sa:to	-4 -17 10 7 4 -11
sa:to <number>	-4 -22 -5 13 13 -16
sa:together	0 -8 -9 16 -6 -3
sa:unchanged	-4 -10 18 -5 -3 -4
sa:under	-10 -4 -3 16 -11 -7
sa:until <day-ahead>	-1 8 11 -19 -1 -8
sa:until the	-2 -18 10 4 1 0
sa:was	18 -26 -14 9 0 2
sa:we	-15 -5 26 -8 -3 -14
sa:what	3 -13 16 -8 -8 0
sa:when	-5 0 5 -15 15 -13
sa:where	-5 19 -17 -9 4 2
sa:which is	1 -3 11 -17 8 -3
sa:would	3 22 -24 -12 -2 8
sb:(	9 2 -4 3 -4 -15
sb:,	-18 4 -3 3 0 7
sb:, <name>	-1 1 6 -27 9 1
sb:, and	-17 -1 5 0 -4 5
sb:, at	-7 -33 25 -4 6 -6
sb:, for	-9 18 -10 -19 -3 7
sb:, pay	-1 -7 19 -10 0 -3
sb:, the	-14 8 2 3 1 -16
sb:, up	0 -11 -4 15 -2 -8
sb:, with	-3 -2 1 -15 2 9
sb:-	-10 4 15 1 -10 -16
sb:.	3 -7 -3 15 -10 -10
sb:: <name>	4 11 -4 2 -10 -17
sb:: <number>	10 11 -16 -7 3 -1
sb:<day-ahead> ,	-1 7 0 -16 0 3
sb:<day-gone>	-19 2 0 6 -24 10
sb:<day-gone> that	-8 -8 2 -14 -2 16
sb:<day-today> :	0 -9 15 -6 -1 -1
sb:<duty>	2 -9 8 3 -18 -1
sb:<goods>	-16 9 10 -6 0 -10
sb:<level-noun>	5 2 -15 1 -3 11
sb:<level>	-19 0 -2 -2 7 6
sb:<level> ,	8 -16 4 -5 4 5
sb:<level> from	-1 -19 0 18 -10 -14
sb:<level> in	-6 -4 0 9 -19 5
sb:<level> to	-7 -2 4 -20 0 11
sb:<month-ahead>	0 -3 -16 12 13 -7
sb:<month-gone>	-17 -4 -11 10 10 0
sb:<month-gone> and	-1 3 2 -15 -4 9
sb:<month-gone> it	-1 -3 5 -15 8 4
sb:<name> 's	-1 11 1 -6 5 -15
sb:<name> <level>	-4 6 2 -21 7 -13
sb:<name> and	4 -17 7 1 -6 2
sb:<name> had	0 11 12 -18 -5 -7
sb:<name> has	0 -3 3 14 -9 -19
sb:<name> pay	-2 -17 7 9 -4 -5
sb:<name> to	1 -15 14 -8 -3 -2
sb:<name> will	2 -8 8 -24 6 4
sb:<not>	15 2 -7 -10 -18 4
sb:<number>	-4 4 -3 13 1 -21
sb:<number> duty	-2 -8 18 -5 -2 -7
sb:<number> on	-5 -19 1 2 -8 14
sb:<person>	-8 -7 -7 -21 -13 33
sb:<person> ,	-6 -1 -4 -19 6 12
sb:<person> :	-2 6 0 -16 -8 4
sb:<person> say	-5 -13 -1 -12 -2 21
sb:<quality> coffee	-1 -15 3 8 0 -1
sb:<sender>	-1 -19 20 -10 0 0
sb:<span>	-15 -15 6 11 -9 1
sb:<span> ,	-4 -15 -4 15 -9 3
sb:<v-down>	-3 -7 8 3 -16 0
sb:<v-propose>	7 -16 -8 -6 -13 19
sb:<v-say>	15 -8 -5 -14 -13 11
sb:<v-stay>	-28 -6 15 1 2 -2
sb:<v-suspend>	-14 7 7 2 -3 -17
sb:<v-threaten>	-11 -9 0 0 -8 17
sb:@	4 -15 -2 11 -4 -2
sb:a	13 -9 -2 -3 -18 9
sb:a report	15 -1 -8 -1 0 -9
sb:a tariff	-8 -7 -12 6 -1 15
sb:add	-17 0 16 -7 -2 -4
sb:after	1 12 -15 1 -10 10
sb:and	-25 5 5 -4 -6 7
sb:and the	-4 6 -4 11 -18 -2
sb:as	18 2 -20 1 5 -3
sb:at	-9 -1 2 -7 23 -15
sb:at a	-4 -5 16 -9 0 -4
sb:at the	2 0 -8 -8 20 -10
sb:away	0 19 -20 3 -4 -2
sb:back	9 26 -22 -3 -12 -13
sb:be	2 6 -4 -19 -4 6
sb:become	-4 4 -18 9 0 2
sb:before	-5 1 -15 15 0 -4
sb:both	-5 17 -17 6 -4 0
sb:but	-9 0 11 -15 2 -2
sb:butter	1 -18 2 5 8 -4
sb:by	5 4 -2 -35 6 11
sb:car	-1 -14 15 -2 -5 1
sb:chip	-3 -6 16 -6 -2 -3
sb:cod	-3 -9 -9 15 1 -2
sb:come	3 2 8 0 -6 -19
sb:copper	-3 12 -5 -18 -4 6
sb:duty (	0 -7 18 -12 0 -1
sb:duty on	15 2 -9 -9 -4 9
sb:farm	-1 -14 -9 21 -4 -7
sb:fentanyl	-10 -21 7 11 -1 -7
sb:fentanyl duty	-2 0 -15 10 4 4
sb:figure	7 7 -1 -18 -5 4
sb:for <name>	4 -3 -15 13 -5 4
sb:from <day-ahead>	2 13 1 -6 -6 -15
sb:from <name>	-11 -21 1 16 -9 5
sb:from the	-1 -15 17 -21 9 0
sb:gave	16 8 -17 -4 -1 -5
sb:get a	-2 -1 15 -7 0 -8
sb:go on	-4 -5 16 -16 2 -3
sb:good ,	-1 -11 -7 17 -5 -2
sb:had been	-4 -1 -19 4 9 6
sb:had put	-3 -3 15 -15 1 -3
sb:he	-2 -19 0 -14 1 20
sb:i	16 0 -2 -20 3 -8
sb:if	-1 15 -17 -10 -23 15
sb:if it	0 8 -16 5 -5 5
sb:if the	-14 23 -22 0 -6 6
sb:in <month-gone>	-21 9 -7 8 3 -12
sb:into	0 7 1 -6 4 -21
sb:into <name>	2 5 -1 -3 4 -16
sb:it 's	6 8 9 -16 -11 -13
sb:it :	-1 1 6 -15 -2 6
sb:its duty	-2 -24 8 3 -12 6
sb:lapse	-1 16 -12 -4 0 -3
sb:leave	3 -14 27 -7 -8 -16
sb:list	-10 -19 27 -9 -2 1
sb:make	-11 -17 6 -2 7 5
sb:most	-5 -12 16 -3 -3 -1
sb:newspaper	15 -5 -1 0 0 -12
sb:nothing	8 -9 7 -15 -3 3
sb:of <level>	-4 -12 15 -6 -8 3
sb:of a	16 -4 -11 -2 0 -4
sb:older	-4 -6 16 -10 -3 0
sb:on	-17 0 4 -1 -9 11
sb:on the	-11 -6 0 -10 -6 21
sb:one	0 -17 15 2 -4 -3
sb:order	-1 -1 9 2 -4 -16
sb:over	-5 7 14 -4 -14 -16
sb:part ,	-5 7 7 -15 -1 -2
sb:pay	-1 -10 18 3 1 -32
sb:plu	-5 -10 23 -17 -5 0
sb:pork	-1 -9 18 -12 0 -4
sb:post	-11 -8 -9 1 -4 18
sb:proposal	-5 -8 -13 -5 0 20
sb:propose	1 -6 -14 -3 -1 17
sb:question	18 -2 -10 0 0 -11
sb:question :	15 0 -8 0 0 -10
sb:read	14 -15 -7 12 -8 -11
sb:reciprocal	-7 -1 9 8 -10 -18
sb:report	23 0 -8 -8 -1 -16
sb:return to	-5 16 0 -3 0 -14
sb:say	17 -8 -6 -17 -19 12
sb:section	-5 -20 27 -4 -7 -13
sb:section <number>	-5 -20 27 -4 -7 -13
sb:set	-3 16 -10 -2 -2 -7
sb:so	3 -15 3 3 -14 11
sb:stand at	-2 -3 0 -11 15 -5
sb:steel	-4 -21 21 2 -7 2
sb:surcharge of	5 -2 2 4 -2 -20
sb:table	-9 1 -16 5 -1 14
sb:take the	5 -10 -10 -2 -2 15
sb:tariff	-28 -23 21 3 -23 6
sb:tariff ,	-1 -5 14 -17 0 3
sb:tariff of	-14 -7 -8 2 -6 18
sb:that	20 -2 -11 -7 -4 4
sb:that <name>	17 -12 -5 -9 3 1
sb:that the	9 -6 -1 -15 -7 6
sb:the <number>	-10 -15 8 0 0 6
sb:the <office>	-2 0 -7 -14 -2 16
sb:the <person>	2 9 -15 0 -2 7
sb:the <seat>	-4 -7 20 -14 -2 -1
sb:the duty	13 -1 8 -6 0 -17
sb:the first	-3 -15 20 -3 -7 -1
sb:the law	-2 17 -11 -1 0 -9
sb:the suspension	-1 -6 -15 12 -1 7
sb:the truce	2 18 2 -13 -13 -10
sb:then	-22 7 -4 5 -15 10
sb:then ,	0 8 -1 -15 -1 6
sb:then it	-3 5 -16 13 -2 -4
sb:there	4 -3 -3 -21 0 11
sb:they	-21 -3 10 9 1 -28
sb:they pay	-5 -3 -4 16 -11 -1
sb:thi	0 -22 4 5 7 -7
sb:three	-6 2 10 -16 1 -1
sb:to be	5 -6 -16 -11 7 13
sb:to pay	-3 -3 -21 10 14 2
sb:truce	2 17 -9 -8 -18 3
sb:true	17 -2 -4 -2 4 -16
sb:unless	-1 15 -12 -5 -1 0
sb:until	-8 -17 18 -6 3 -4
sb:until <day-ahead>	0 -9 18 -12 3 -4
sb:week	9 -21 -4 10 -1 0
sb:were	5 4 -16 3 2 0
sb:when	-1 -18 -1 12 7 -2
sb:where they	-1 -16 2 15 -6 -3
sb:will	0 2 9 -23 -5 3
sb:with <name>	-5 5 15 -19 -3 -7
sb:without	-9 25 -10 -16 -2 -2
sb:worst	0 -8 -9 -10 21 -3
sb:would	-3 16 -3 -40 -23 8
sb:year	0 -7 -5 16 0 -13
sb:you	24 -4 -5 -17 -8 -8
second	-21 3 -2 -9 7 8
t0=modal	3 9 -6 -14 -18 5
t0=perfect	7 -20 18 -7 -16 -2
t0=pluperfect	2 -15 -7 11 4 -3
t1=modal	2 8 -6 -13 -18 6
t1=past	-8 2 -15 13 10 -11
t1=perfect	3 -16 22 -11 -15 -2
t1=present-not	0 -7 -15 8 8 4
t2=present-passive	-6 -20 17 -6 -2 7
table	-20 6 0 -1 3 -2
takenBack	19 -12 -13 -5 7 -12
tense=past passive	15 -13 0 -1 4 -17
tense=perfect	6 -12 5 2 -17 3
tense=present passive	-22 -5 18 -7 0 -2
told=denied paragraph lower	-9 3 6 -4 10 -16
told=if_lapsed 	-1 -18 -11 -3 18 7
told=if_lapsed and	-1 19 -14 -6 -5 -3
told=if_lapsed far	21 -5 -3 -13 -11 0
told=if_lapsed far higher	24 -10 -12 0 -1 -7
told=if_lapsed far lower	3 0 3 -12 -16 5
told=if_lapsed far none	8 0 0 -10 -22 8
told=if_lapsed far own	17 -5 -4 -5 0 -6
told=if_lapsed here higher	-4 -2 -18 -3 14 9
told=if_lapsed here lower	-2 13 9 -7 -14 -25
told=if_lapsed here shared	-2 7 10 -15 -8 -6
told=if_lapsed paragraph higher	6 -2 -16 -8 4 9
told=if_lapsed paragraph same	-2 15 -7 -4 -4 -5
told=now 	-2 37 -21 -10 -26 -9
told=now far lower	4 -5 0 0 -16 5
told=now far same	-18 -8 17 1 -1 -10
told=now here higher	-5 15 0 -2 -4 -16
told=now here lower	-4 -25 -1 5 -10 17
told=now here none	0 3 16 -5 -8 -26
told=now here shared	-18 8 -11 8 -11 10
told=now paragraph lower	-1 -20 -1 16 -4 3
told=now paragraph same	-7 -9 30 -15 -6 -13
told=past 	0 -17 3 -1 14 -7
told=past here none	-6 -4 -17 12 8 2
told=past here shared	-1 0 27 -21 -6 -9
told=past to	0 3 16 -14 -6 -9
told=peak far none	-5 -1 -4 -14 -3 15
told=peak far own	0 1 4 -1 8 -15
told=peak here	-5 -17 4 3 12 -10
told=peak here lower	-4 -15 5 4 8 -9
told=proposed far lower	10 -3 10 -6 2 -19
told=proposed paragraph	-1 -7 -5 -5 -4 16
told=proposed paragraph none	-4 -1 -9 -10 -1 17
told=proposed paragraph same	4 -7 -16 7 0 7
under 20	-11 -31 34 7 -83 1
under 50	-39 47 -18 8 -5 -25
under 6	10 -65 27 -8 -29 6
under 80	27 -4 -28 -4 22 -17
untrue before	13 1 -5 -15 -8 3
untrue here	31 -9 -20 5 -6 -17
untrue next	45 -13 -28 0 4 -33
verb=apply	-4 11 4 -15 -3 -7
verb=begin	0 0 16 -21 -2 1
verb=collect	-4 -3 21 -7 -5 -13
verb=cut	-2 4 -16 8 1 7
verb=double	-1 -9 -6 15 0 -6
verb=have	6 0 11 -15 -7 0
verb=leave	1 -11 19 -3 -3 -10
verb=make	-7 -18 0 -2 0 14
verb=other	2 15 -10 -13 -21 10
verb=pay	-8 -4 5 9 2 -20
verb=tell	6 -19 1 -2 3 6
vt0=be present	0 -2 1 -15 7 5
vt0=charge past	-4 2 -16 6 10 -4
vt0=charge present	-5 -7 23 -4 -6 -13
vt0=pay perfect	-1 -5 16 -8 -4 0
vt0=take present	-3 -10 9 -16 3 4
vt1=be present	0 -2 1 -15 7 6
vt1=charge past	-4 2 -16 6 10 -4
vt1=charge present	-5 -7 23 -4 -6 -13
vt1=pay perfect	-1 -5 16 -8 -4 0
vt1=take present	-3 -10 9 -16 3 4
vt2=be past	7 -6 0 -16 10 -2
w1=if_lapsed w2=now	1 21 -8 -22 -11 -6
w1=if_lapsed w2=plain	-4 22 -11 -10 -3 -5
w1=if_lapsed w2=proposed	-6 15 -5 -5 -10 -3
w1=now w2=past	7 -21 28 -11 -8 -16
w1=now w2=plain	-5 -6 20 -6 -18 -5
w1=past w2=now	-11 -4 -15 22 10 -27
w1=past w2=plain	-7 -6 -9 18 -3 -4
w1=peak w2=now	0 -2 -11 -9 16 -1
w1=peak w2=past	-5 -7 -16 -20 29 -5
w1=proposed w2=past	0 -13 -10 -13 -6 21
w1=proposed w2=plain	8 1 -19 -9 -2 14
w:0	21 -24 0 8 -11 -20
w:12	-3 -20 34 -18 -4 -11
w:14	-12 18 -1 -15 -15 -2
w:15	3 25 -9 -1 -7 -33
w:17	1 19 -13 -10 -5 -6
w:2	11 -16 -10 8 6 -7
w:22	0 3 -20 -2 0 14
w:23	0 -6 20 -11 -1 -11
w:25	9 2 -11 -22 -20 17
w:26	1 0 7 -15 2 -3
w:3	-7 -16 -6 -20 25 2
w:30	-6 -17 28 -2 -2 -24
w:5	0 -6 15 -8 -1 -2
w:8	-18 -6 -2 12 8 -15
w=denied	23 -23 -3 7 -2 -17
w=if_lapsed	-7 37 -15 -18 -22 -13
w=now	1 -4 16 -5 -7 -11
w=past	-9 -20 -8 16 17 -11
w=peak	-8 -17 -18 -24 34 1
w=proposed	6 0 -3 -29 -12 15`;
