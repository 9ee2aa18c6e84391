// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-4 -3 7 1 -8 -4
a:'s	8 -5 7 -15 -1 0
a:<day-ahead>	-15 6 -5 -2 -13 13
a:<day-gone>	-8 5 1 9 -17 -5
a:<day-today>	-3 -7 23 -13 -3 -7
a:<level>	-24 -8 -11 2 15 16
a:<level> <level>	-1 -9 -13 21 -7 -5
a:<name>	1 1 10 -7 -19 -3
a:<name> .	-3 -10 17 -4 -3 -1
a:<v-impose>	-5 15 -8 1 -5 -2
a:?	3 0 -22 2 7 6
a:again	0 18 -8 -1 -7 -12
a:and	-31 14 -6 7 -7 -1
a:at	-9 -3 5 -4 12 -15
a:before	0 4 -19 11 3 0
a:chicken	0 -4 -15 17 0 0
a:each	-1 0 -17 11 0 7
a:for	2 -12 4 3 -17 8
a:from	-4 9 -1 -5 -16 4
a:in <name>	0 1 12 -24 -7 -1
a:is	7 -7 14 -15 -13 -4
a:list	0 -5 17 -6 -2 -8
a:now	0 -11 25 -14 -1 -6
a:our	0 -16 1 2 12 -8
a:over	-3 -15 9 5 -3 -3
a:place of	0 11 -15 0 0 6
a:since	-15 -24 31 -16 -7 5
a:since <day-gone>	-6 -10 21 -9 -4 -4
a:the	-19 1 -1 0 9 3
a:the <level>	0 2 -18 9 0 12
a:the whole	0 6 -15 11 0 -1
a:to	-8 -25 14 4 3 -4
a:to <number>	-4 -17 -4 15 6 -12
a:until	-3 -15 9 4 3 -3
a:whole	0 6 -15 11 0 -1
a:would	3 11 -27 4 0 6
after=far lower	-2 10 -5 6 -18 0
after=far lower other	2 15 -1 -4 -12 -8
after=far same other	-15 -16 -1 12 -16 12
after=here higher	-11 9 -1 -5 11 -16
after=here higher other	-12 15 -12 -4 9 -4
after=here lower	-34 -1 5 9 -20 7
after=here lower other	-15 12 -2 5 -6 -5
after=here lower same	-25 -7 5 8 -17 10
after=here same	-1 -15 -10 23 -2 -6
after=here same same	0 -14 -12 23 -2 -4
after=paragraph higher	3 7 -11 -6 16 -9
after=paragraph higher other	8 12 -18 9 5 -21
after=paragraph higher same	-2 -1 2 -17 14 1
after=paragraph lower other	-19 -7 -8 17 2 2
after=paragraph same	8 -18 8 -10 -14 11
asked	-8 21 2 -16 -13 -3
asks	10 -1 -20 2 0 5
b:"	11 -15 -9 8 13 -17
b:,	-17 8 -5 5 -2 1
b:, <name>	-10 -2 10 -30 4 8
b:, at	-6 -23 10 6 0 -3
b:, in	-2 -16 -1 6 8 0
b:, pay	-1 -6 19 -10 0 -3
b:: <number>	16 -3 -7 -2 -6 -8
b:<day-gone>	-13 11 -4 6 -16 -1
b:<level>	-31 -7 -2 -7 10 17
b:<level> from	-1 -13 0 15 -7 -10
b:<level> to	-5 -4 3 -14 -12 16
b:<month-ahead>	3 5 -18 5 7 -5
b:<name>	-5 -9 9 7 6 -16
b:<name> <level>	-3 7 0 -19 7 -12
b:<name> charge	-1 -17 5 5 5 -9
b:<name> has	5 -1 4 6 -4 -20
b:<name> tariff	0 -3 15 -7 -2 -8
b:<not>	18 -11 -3 -7 -9 3
b:<v-agree>	0 -8 8 -15 10 -3
b:<v-propose>	8 -12 -5 -8 -16 12
b:<v-say>	9 4 -11 -15 -1 7
b:<v-stay>	-19 -10 20 4 -4 -9
b:<v-suspend>	-6 8 9 0 -9 -18
b:<v-threaten>	-4 -3 -10 -5 -5 18
b:a	7 -6 -15 -4 -4 20
b:a tariff	-7 -6 -13 6 -1 15
b:and	-23 8 0 0 -2 2
b:are	10 0 9 -4 -9 -24
b:as	14 0 -15 -7 10 2
b:back	8 17 -20 3 -11 -6
b:become	-4 4 -19 9 0 2
b:beef	-2 0 8 -16 9 -11
b:by	4 9 -3 -16 4 -3
b:car	-2 -8 17 -5 -1 -4
b:from	-17 0 1 4 3 -5
b:from <name>	-7 0 8 -15 -2 5
b:go on	-2 -5 18 -11 0 -7
b:has	1 -4 5 -5 -17 5
b:he	-7 -10 -1 -4 -6 16
b:i	8 -3 -4 -16 4 4
b:into	-9 6 3 -10 7 -15
b:it	-21 -7 5 1 9 2
b:it 's	0 5 11 -18 -9 -8
b:its duty	0 -17 1 8 -9 4
b:leave	1 -7 16 -1 -5 -11
b:midnight	-2 -7 15 -4 -6 -3
b:not	6 -15 8 8 -13 -9
b:now	-4 -17 2 6 5 -9
b:of	2 -8 3 -4 -15 11
b:of a	17 -6 -12 -10 0 -1
b:order	-5 -4 15 -8 0 -4
b:ordinary	-2 -5 17 -7 0 -8
b:pay	-2 -5 15 -3 3 -21
b:since	-8 -3 28 -22 -6 -1
b:steel	-1 -15 13 2 -4 5
b:surcharge of	7 0 -6 6 -1 -15
b:tariff	-24 -3 9 -3 -11 9
b:tariff of	-13 -7 -6 0 -4 18
b:that	22 -6 -12 -8 -9 5
b:that <name>	18 -9 -12 -11 4 -3
b:that the	14 -18 -6 -12 -5 12
b:the <office>	-4 -7 -10 -3 0 15
b:the ordinary	-2 -4 15 -6 0 -8
b:threaten	-1 -8 -10 -3 -4 17
b:to pay	-3 0 -17 7 8 4
b:top of	0 -6 21 -6 0 -12
b:truce	-2 24 -18 -6 -8 -3
b:week	5 -18 3 3 0 0
b:were	2 -11 -16 8 8 1
b:which	3 -10 5 6 6 -22
b:will	-2 5 -4 -15 -2 8
b:would	-1 18 -11 -26 -18 6
b:would have	-3 15 -10 -2 0 -5
b:you	24 0 -13 -8 -5 -13
before=far lower	7 -13 24 -13 -21 -5
before=here lower	-17 -6 11 0 -10 3
before=here same	-4 -17 3 18 -6 -7
before=paragraph same	3 -2 2 0 -15 4
c0=propose	4 -5 0 -27 -8 8
c0=threaten	-2 -2 -10 -4 -5 16
c1=end	0 0 6 4 -5 -16
c1=say	3 7 -18 -3 2 5
c1=threaten	-7 -6 -9 -3 -4 19
c2=up	-5 -11 -4 17 -3 -5
class=down from	-4 -3 13 -5 2 -18
class=down to	-2 -10 -9 2 -8 17
class=end past	-3 -9 -2 15 -5 -2
class=impose from	-9 8 -15 9 13 -10
class=impose future	1 -1 -4 -19 4 7
class=impose pluperfect	0 -15 4 5 -1 -2
class=impose to	2 -10 -6 -6 -1 17
class=propose	6 -15 -3 -5 -2 9
class=propose no	2 -19 1 0 -1 6
class=propose past	4 1 -16 -10 4 8
class=say past	-3 15 -7 -8 0 0
class=say perfect	5 0 -15 -3 0 11
class=target from	0 7 -15 3 4 3
class=target past	-7 -2 -17 6 12 1
class=target present	-6 -7 17 -3 4 -19
class=up	-4 -1 -7 15 3 -10
class=up from	-4 -3 -4 15 -1 -12
class=up present	-1 -1 -9 15 3 -8
column:before	0 -6 -27 29 -5 -3
column:rate	-6 -15 7 11 -7 -13
column:the	-4 -8 -16 11 17 -9
column:today	-1 -13 26 -14 -9 -5
column:without	-1 26 -19 -5 -14 -2
condition column	-1 35 -22 -7 -25 -4
condition heading	-2 38 -24 -9 -26 -6
condition led	-18 23 -12 0 -13 -5
condition low	-8 21 -6 -10 -25 0
ct0=bear past	0 -6 -20 16 0 5
ct0=bear present	0 0 12 -21 2 -2
ct0=propose present	-9 -13 0 -12 -3 15
ct0=say past	0 16 -19 -8 -2 5
ct0=stay perfect	-3 -6 16 -7 -2 -4
ct0=up past	-4 -19 9 0 3 -3
ct1=bear past	0 -6 -20 16 0 5
ct1=bear perfect	-3 -9 15 0 -6 -2
ct1=bear present	0 0 11 -20 2 -2
ct1=begin past	-4 -7 2 10 -1 -15
ct1=say past	1 13 -23 -5 -1 7
ct1=stay perfect	-3 -6 15 -6 -2 -3
ct1=up past	-4 -19 9 0 3 -3
ct2=impose present-passive	-5 -3 15 -14 -2 2
denying low	23 -12 -6 -1 -12 -5
denying rest	12 -15 -2 -1 -6 1
f1=a	-7 -2 17 -10 0 -8
f1=american goods	0 -10 18 -14 2 -5
f1=and	-17 14 15 -15 -24 2
f1=and the	-1 -6 15 -11 -4 3
f1=before	-7 0 19 -13 -4 -4
f1=by	-1 6 -15 12 -2 -1
f1=china	-6 -21 4 19 -4 -17
f1=i	-1 3 -20 -1 14 6
f1=in	-12 -18 13 1 -5 3
f1=indonesia	0 -8 16 -8 -3 -3
f1=it	15 -15 -17 12 11 -6
f1=it was	0 0 -16 10 13 -11
f1=japan	0 -7 15 -8 0 -2
f1=no	3 -15 7 0 -6 2
f1=on	-15 5 9 -17 1 5
f1=president	-5 -13 0 -6 -6 15
f1=president donald	-4 -11 -3 -10 -2 17
f1=that is	0 0 3 -19 2 4
f1=the other	0 0 19 -17 0 -2
f1=the truce	-8 -22 12 14 -9 -9
f1=trump	-3 -7 -13 0 -2 17
f1=we	-8 18 -6 -23 -2 8
f1=you	1 3 7 -19 -8 -1
f:!	-1 -6 10 -15 0 5
f:"	16 1 -22 -3 -5 12
f:(	-3 12 0 -16 -1 -5
f:)	4 11 -3 -16 -3 -6
f:,	-2 18 -10 4 -7 -5
f::	1 7 6 -18 1 -4
f:<agent>	0 -12 -8 7 -10 18
f:<day-ahead>	-9 -10 9 -18 -8 21
f:<day-gone>	0 -28 15 3 -1 1
f:<goods>	-4 16 -6 2 -2 -10
f:<level>	-10 21 7 -5 -24 -10
f:<month-gone>	-1 -20 -7 16 8 1
f:<name>	-32 16 -5 0 -6 6
f:<not>	19 3 -10 -13 9 -7
f:<office>	7 -8 -17 7 7 5
f:<organisation>	17 3 -2 -9 2 -13
f:<person>	1 5 -15 -8 -7 21
f:<points>	-11 15 5 -6 -8 -17
f:<span>	-17 -13 8 1 7 -4
f:<v-impose>	-21 7 -14 13 -2 8
f:<v-propose>	11 3 -12 -17 -2 14
f:<v-suspend>	-8 15 -8 1 -4 0
f:<v-target>	-26 9 -2 3 -6 4
f:<v-threaten>	-2 15 -7 -11 -5 4
f:a	-11 6 2 -23 4 14
f:about	6 3 3 3 -9 -18
f:and	-4 -15 11 4 8 -12
f:answer	-4 -2 -27 26 -5 5
f:are	-4 -6 17 0 -3 -18
f:as	-4 -15 -1 6 3 4
f:at	-16 -8 -5 4 10 9
f:be	6 1 -2 -17 2 8
f:before	-13 9 -2 -3 -16 12
f:both	-4 3 -4 12 -7 -15
f:by	-2 -7 -11 15 0 0
f:charge	-20 6 2 3 -1 -3
f:custom	2 -5 17 -15 0 -5
f:doe	0 -8 3 10 0 -18
f:fentanyl	-8 -12 10 8 -3 -15
f:into	-3 0 6 -15 1 4
f:is	7 2 2 -10 -16 7
f:it	19 -9 -14 7 12 -6
f:keep	0 -4 9 0 1 -15
f:levy	0 15 -2 -17 -3 -1
f:list	-2 -11 20 -12 -1 1
f:minute	-1 -6 -14 20 -2 -5
f:never	15 2 -20 7 1 -8
f:new	-9 -4 16 -4 -4 -5
f:no	15 -7 -11 8 1 -10
f:nothing	-1 -18 15 0 3 -10
f:number	0 9 3 -21 0 1
f:of	-20 3 -4 -1 12 1
f:on	-23 -2 1 9 -11 9
f:paper	3 17 -9 -9 0 -9
f:part	-4 -6 -3 15 -4 -6
f:put	-9 -19 -6 21 -14 6
f:renewed	0 -2 -12 15 -4 0
f:say	14 0 6 -7 -4 -15
f:since	1 7 1 0 -2 -15
f:sleep	-7 15 -3 -7 -3 -5
f:soybean	0 -9 -9 16 -2 -2
f:such	13 -1 -18 10 -3 -4
f:suspend	1 16 -5 -9 -1 -11
f:take	2 -7 19 -14 1 -9
f:talk	-6 -13 19 -11 -2 0
f:tariff	-11 -21 20 -3 -2 -3
f:that	-3 0 -8 0 -7 17
f:their	0 14 -16 3 0 -4
f:then	-5 9 -24 10 10 -5
f:they	4 -2 -1 1 8 -15
f:until	7 3 18 -22 -1 -13
f:way	5 7 -15 2 4 -3
f:we	0 9 -3 -5 -17 3
f:when	-3 -1 -14 -3 5 16
f:who	-4 11 -6 -19 0 7
f:will	6 -18 8 -20 6 7
f:with	-3 -6 -4 21 -8 -8
f:would	-8 12 3 -20 -5 4
f:write	1 -13 -7 -12 -4 19
f:year	-6 -15 2 8 2 0
f:you	3 1 4 -11 -15 5
falling	-15 11 -2 -2 3 -7
form=free	10 -28 -4 -1 -12 13
formerly column	-1 -14 -13 23 -8 -4
formerly heading	-3 -9 -18 25 0 -9
formerly led	0 0 -15 11 5 -3
formerly low	-9 -8 -14 19 1 3
formerly part	-4 -6 -15 16 0 6
half=from	-19 -6 -1 14 6 -18
half=from modal	-1 -15 24 -10 -2 -10
half=from past	0 -1 -18 22 -7 -2
half=from perfect	0 11 -21 15 -6 -5
half=to past	5 -11 23 -18 0 -8
half=to perfect	5 -16 8 2 -1 -3
half=to present	-2 4 -20 4 6 11
has-gerund	4 0 7 3 -13 -15
has-past	8 -10 -15 9 13 -4
has-perfect	9 -12 12 -12 -24 2
has-present	-6 5 12 -16 -8 1
heading:at	0 -26 -13 -7 30 -3
heading:before	-1 -11 -26 32 -6 -7
heading:into	-4 5 -16 -8 7 10
heading:on	-5 4 13 -8 -8 -15
heading:rate	-6 -15 8 10 -7 -14
heading:the	-6 6 -21 9 14 -18
heading:today	-1 -16 29 -15 -9 -7
heading:truce	-2 20 0 -20 -7 -8
heading:without	-1 26 -19 -5 -14 -2
highest	15 8 -20 -15 15 -3
highest over 80	19 -42 -6 -32 28 6
highest true	6 14 -17 -17 6 4
highest under 80	3 21 -17 -2 -3 -9
intending before	10 -1 -9 -23 -15 12
intending led	2 -13 -17 -43 -15 35
intending low	-1 -7 -19 -30 -21 37
intending part	7 -5 -18 -27 -17 24
joined=	-7 3 -8 -19 16 -2
joined= higher	-5 4 -22 -8 16 2
joined=from lower	0 -6 -13 20 0 -4
joined=to	-6 3 5 -15 -13 10
joins= higher	-2 -19 4 -1 16 -6
joins= lower	-4 3 -4 7 -16 3
joins=and	-3 18 -9 -3 -4 -5
l1='s	-3 -4 1 12 -1 -19
l1=(	7 3 1 -20 -5 0
l1=:	-50 10 19 -11 -4 -7
l1=<level-noun>	0 -3 20 -4 -2 -13
l1=<level>	-8 8 -14 -21 13 5
l1=<name>	-2 -12 16 2 -17 -11
l1=<not>	17 -22 -5 2 -7 2
l1=<v-begin>	-4 0 14 1 -7 -19
l1=<v-impose>	10 3 10 -20 -4 -6
l1=a	9 0 0 -15 -8 3
l1=and	-17 13 -8 -2 4 0
l1=as	15 1 -21 -20 16 1
l1=ask	0 -4 19 -8 -2 -12
l1=become	-4 4 -19 9 0 2
l1=from	-10 -16 0 21 -3 -30
l1=is	-17 8 21 -29 -11 -17
l1=not	10 -19 2 4 -6 -6
l1=pay	-4 -3 7 4 3 -16
l1=take	-2 1 12 1 -5 -16
l1=the	-21 -17 13 13 1 -8
l1=was	-3 -2 -14 15 1 -12
l2='s	8 -17 8 -12 -6 4
l2=<begin>	5 -15 1 3 2 2
l2=<level>	-17 -18 -2 -5 9 21
l2=<name>	-2 -4 5 8 2 -24
l2=<number>	0 11 0 -5 -15 -6
l2=<span>	0 -4 -11 16 -6 -1
l2=<v-target>	0 11 -18 1 7 -2
l2=down	-1 -3 15 -2 -13 -5
l2=good	-5 -15 13 -7 7 -11
l2=that	-16 6 3 -6 -6 8
l2=the	0 -2 11 1 -16 -5
l2=will	0 7 -16 -5 -6 9
l2=would	6 14 -22 -5 -5 0
l3=:	13 -5 5 -16 -15 4
l3=<begin>	-8 1 15 -11 -2 -4
l3=<day-gone>	-3 -14 -6 16 -5 3
l3=<gate>	3 0 15 -9 0 -10
l3=<goods>	8 -16 8 -5 6 -1
l3=<number>	3 7 14 -14 -8 -22
l3=<quality>	3 -1 13 -6 -1 -20
l3=<v-propose>	-8 -5 -3 -7 -2 16
l3=a	5 -10 -17 2 6 14
l3=as	4 3 -9 -19 15 0
l3=from	-7 3 7 -19 -12 9
l3=in	5 -15 7 -5 11 -4
l3=into	-4 19 -13 -1 -1 -9
l3=of	-5 -13 16 -10 -2 3
l3=on	1 -15 -8 9 -1 13
l3=that	16 2 -19 9 -3 -12
l3=the	-12 12 -22 10 -5 13
l3=to	-8 -12 18 2 2 -15
l3=truce	-1 20 -10 -11 -6 -5
l4='s	0 -7 18 -13 5 -13
l4=,	2 -8 -18 11 12 8
l4=<begin>	-5 -9 17 -9 -9 3
l4=<number>	-18 -14 19 -5 -9 8
l4=<quality>	0 4 -1 -2 9 -16
l4=<v-down>	4 -15 -6 10 -8 6
l4=and	4 -3 15 -12 -5 -5
l4=before	-3 -4 -16 16 -1 1
l4=he	2 -8 16 -8 0 -8
l4=of	-2 -4 16 -6 -5 -9
l4=two	-1 4 -21 19 -2 0
l=, at	-3 -17 5 7 -2 0
l=, pay	-1 -6 18 -9 0 -2
l=<begin> <name>	-3 -11 24 -15 -4 -6
l=<level> from	-1 -13 -1 15 -7 -9
l=<name> 's	-7 -6 -8 17 4 -12
l=<name> :	-5 -23 35 -17 -3 -5
l=it was	0 -1 -21 6 6 -6
l=surcharge of	7 0 -6 6 -1 -15
l=to pay	-3 0 -17 7 8 3
l=up from	0 -8 -9 15 0 -3
lapsing led	-3 18 -9 -6 -1 -8
lapsing low	-8 21 -11 8 -8 -16
lead="	11 -15 -9 8 13 -17
lead=,	-17 8 -5 5 -2 1
lead=a	9 -19 -19 16 -10 10
lead=china	-4 -1 -3 8 5 -15
lead=fifteen	16 -5 -10 -11 -1 2
lead=from	-5 15 -10 3 -1 -7
lead=it	-12 -17 9 -4 14 0
lead=on	-6 11 6 -2 -7 -18
lead=since	-5 -1 20 -14 -2 -7
lead=so	7 -22 16 -18 -9 5
lead=switzerland	-4 -5 17 -10 -3 -4
lead=ten	-2 -9 -5 15 -3 -8
lead=that	23 -7 -12 0 -15 2
lead=when	0 -4 -16 13 4 -3
lead=which	3 -10 5 6 6 -22
lll=<begin> <begin> <name>	-3 -11 24 -15 -4 -6
lower than before	-11 -10 14 6 -17 -2
lowest	-3 -35 15 8 -23 3
lowest false	3 -14 11 3 -18 -7
lowest true	-6 -30 8 8 -12 8
lowest under 80	-2 -35 15 8 -22 2
lr=: ,	-5 -2 15 -22 4 -1
lr=: .	-15 11 21 -32 -14 -5
lr=: in	-1 -12 16 -4 -1 -1
lr=: on	-17 -1 -7 4 4 11
lr=<begin> .	6 -9 11 -1 -7 -15
lr=<level> <level>	0 0 -8 -15 10 6
lr=<name> <level>	-2 -11 -5 16 -9 -7
lr=as .	16 0 -16 -13 6 -2
lr=be .	7 6 -15 -4 6 -6
lr=charge on	7 -17 13 -8 1 -4
lr=from .	-1 2 -11 17 -8 -10
lr=is .	-8 -1 20 -11 -5 -13
lr=of on	4 0 10 -16 0 -4
lr=pay on	-3 -9 19 -6 0 -2
lr=the that	0 1 -1 15 -15 -22
lr=to .	0 3 -16 7 -5 10
lr=to in	7 -10 15 -15 -2 -3
lr=was .	-4 -15 -3 13 0 -6
middle over 80	-19 -19 -25 6 4 31
middle under 80	-7 11 7 2 -13 -16
nc2=bear	0 -16 9 -1 -4 5
nc2=down	-10 -21 1 1 6 8
nc2=say	7 4 -2 -16 -5 4
nct2=begin past	0 5 -15 5 8 -8
nct2=impose present	12 2 1 -5 -1 -22
nct2=impose present-passive	-6 -3 -3 -7 -2 15
nct2=stay past	-5 0 17 -7 -1 -9
next="	14 0 -21 -6 4 2
next=,	-15 -9 8 3 6 -3
next=and	-15 2 1 5 7 -15
next=if	-6 -7 1 -8 -7 17
next=that	6 -2 1 2 -21 0
nhas-infinitive	8 5 -16 1 3 2
nhas-participle	1 -10 -13 15 -1 5
nought	10 -31 0 -4 -13 12
nt2=past-passive	12 -13 -16 19 -14 -4
nt2=present-passive	-9 -9 -8 0 -6 21
nv2=come	-6 -15 0 2 2 7
nv2=have	9 -14 12 -15 -1 -1
nvt2=be past	-5 0 16 -9 0 -7
nvt2=other present	-6 -8 -2 -9 -2 16
only	-14 -5 15 6 -17 -6
only false	-12 -9 24 -2 -10 -9
only under 80	-12 -2 13 9 -31 -7
opened	0 19 -9 -4 -3 -8
over 80	12 -56 -21 -22 31 29
pc0=say	2 -2 -4 7 -17 3
pc0=up	-10 -10 -11 0 6 18
pc1=say	2 -3 -3 2 -17 6
pc1=up	-9 -10 -12 1 3 19
pct0=begin past	-2 -15 7 4 -6 0
pct0=target present-passive	0 -3 16 -10 -4 -2
pct1=begin past	-2 -15 7 4 -6 0
pct1=target present-passive	0 -3 16 -10 -4 -2
pct1=up present	-4 -5 -10 1 -1 15
peak before	-2 -4 -5 -11 17 -2
peak heading	0 -26 -13 -7 30 -3
peak led	-9 -13 -18 -13 31 0
peak low	-4 -24 -22 -10 40 -8
peak part	-5 -11 -12 -11 19 4
peak rest	1 -15 -6 -2 19 -8
peers 0 0	-12 2 10 4 -15 -3
peers 1 0	-2 3 10 -2 -25 0
peers 1 1	-17 -2 -3 8 3 2
peers 1 2	-7 2 -8 16 5 -16
peers 2 0	15 2 -6 -14 -7 5
peers 2 1	11 -1 -4 -22 2 11
presently after	-13 -9 24 -6 -10 -7
presently before	3 -30 14 11 0 -28
presently column	-2 -14 32 -21 -10 -7
presently heading	-2 -19 38 -24 -11 -10
presently part	-5 -33 34 1 -2 -29
presently rest	-22 9 -3 2 -5 5
pv0-none	11 7 0 -1 -7 -15
pv1=introduce	-2 -7 15 -9 -3 -1
q1=china	-12 -19 7 1 -4 12
q1=china 's	-1 -5 -8 15 -3 -4
q1=for	-9 -7 -9 4 0 15
q1=if	-4 20 -10 -20 0 0
q1=it	6 -22 1 13 9 -12
q1=it 's	-3 0 17 -13 -6 -6
q1=it is	0 -4 7 1 2 -15
q1=it was	5 -20 -6 9 5 2
q1=mr	9 -15 19 -5 -7 -15
q1=not	5 -3 2 -16 -2 6
q1=switzerland	0 -5 15 -10 -1 -5
q1=the	-15 -12 4 1 0 14
q1=vietnam	-1 -9 17 -8 -1 -3
q1=we	2 7 -12 -16 8 9
q1=what	4 7 3 -1 -15 -8
q1=what if	-2 27 -23 -7 -5 -6
q1=where	-4 -9 20 -7 -3 -5
q:'s	-2 3 11 -16 8 -9
q:;	-6 -7 19 -20 10 -11
q:<day-ahead>	-10 27 2 -21 -8 -12
q:<level-noun>	13 -2 2 -19 -7 9
q:<level>	-5 16 -10 4 -3 -7
q:<month-gone>	-3 -23 15 -3 10 -6
q:<name>	-18 3 14 -22 6 1
q:<quality>	-3 10 -12 15 0 -19
q:<v-bear>	-9 -11 9 -9 -11 19
q:<v-buy>	5 -22 -6 9 -1 7
q:<v-propose>	-8 -16 -14 -2 -16 41
q:<v-return>	0 15 6 -16 -9 -7
q:<v-target>	2 17 -5 -13 4 -10
q:<v-up>	-9 2 5 7 -1 -18
q:additional	-2 -17 11 10 -8 -9
q:after	0 16 -6 -7 0 -7
q:all	-6 -18 5 4 -5 7
q:are	5 7 4 -27 -8 4
q:as	-4 14 -1 5 -16 -18
q:ask	-6 -9 -12 12 -7 15
q:at	-3 18 -12 -7 -2 7
q:autumn	0 3 -15 14 -1 -4
q:back	-2 11 -24 3 11 2
q:been	6 -21 2 11 5 -12
q:before	-16 6 -5 -1 6 4
q:begin	6 -12 -8 16 3 -10
q:by	0 1 7 1 -4 -17
q:change	-2 -5 19 -17 3 -5
q:come	11 9 -5 -16 14 -15
q:die	6 15 -21 10 -6 -10
q:down	-3 -16 -6 11 8 -3
q:duty	-16 -9 6 9 0 -3
q:fentanyl	-14 -19 14 10 3 -27
q:first	-3 -21 0 9 0 9
q:go	-10 5 5 5 -17 -5
q:good	-9 -13 -1 21 -9 -3
q:had	-18 -15 10 7 3 -6
q:his	-7 -16 0 -9 -1 20
q:if	0 22 -28 -18 -1 14
q:is	-27 3 19 -13 -10 0
q:it	-6 -11 5 11 10 -15
q:let	-1 24 -22 -3 8 -15
q:make	4 -25 2 3 3 6
q:midnight	5 11 -19 2 4 1
q:most	3 -7 -4 -7 -6 15
q:move	3 -9 16 -9 -1 -7
q:mr	5 0 16 -7 -9 -12
q:new	0 -8 20 -8 0 -16
q:no	10 -17 1 -10 8 3
q:number	16 -6 -3 0 -8 -7
q:off	3 5 15 -23 0 -10
q:offer	-2 -7 -12 -2 0 17
q:our	-5 -17 3 1 8 3
q:raspberry	0 15 -12 -2 0 0
q:reciprocal	1 -21 12 4 0 -19
q:renewed	-1 16 -6 -7 -2 -7
q:same	-4 -3 21 -7 -8 -8
q:second	-2 -16 -3 -13 8 13
q:since	0 -1 5 2 7 -32
q:stay	3 -6 10 -15 -1 3
q:steel	-4 1 14 -16 -2 -4
q:sum	3 -7 16 -12 -1 -5
q:tariff	0 -17 22 7 -8 -31
q:that	5 -16 13 0 0 -8
q:then	9 5 -15 6 10 -22
q:thi	-5 -3 7 -20 0 12
q:three	-3 -17 -2 3 -6 12
q:time	-4 -5 15 -5 -3 -5
q:to	-2 -23 16 -7 5 3
q:until	0 3 -1 -17 5 6
q:up	3 3 -13 8 -15 7
q:want	-2 1 -3 -14 -6 15
q:way	-3 -2 20 -12 -4 -8
q:whatever	3 3 10 -15 0 -5
q:when	1 -3 -5 -8 16 -1
q:which	3 -6 14 -6 -16 0
q:would	-20 10 -3 -10 7 4
q:you	-4 2 26 -13 -17 -17
qt=modal	-19 8 2 -7 0 3
qt=past	-10 -15 -5 10 10 5
qt=perfect	-14 -5 15 -2 -5 -1
qt=pluperfect	-8 -18 0 17 -18 4
qt=present	-4 19 -3 -18 -4 3
r1=)	8 -1 -15 13 -5 -1
r1=<end>	-18 19 -6 -16 2 -1
r1=and	-20 17 -2 -1 2 -15
r1=before	0 12 -30 11 5 0
r1=now	0 -9 18 -10 -1 -1
r1=of	7 -23 12 -3 3 -9
r1=since	-9 -13 24 -5 -4 -7
r1=that	0 0 3 11 -18 -15
r1=to	-5 -20 7 4 3 -2
r1=would	-7 -1 -18 6 2 9
r2=,	-1 -6 -3 17 -9 -9
r2=<goods>	21 -5 -4 2 -11 -9
r2=<number>	0 0 3 4 1 -19
r2=fentanyl	-1 -9 16 -6 -4 -4
r2=of	-4 0 12 -18 -3 1
r2=the	-17 8 6 -11 8 -7
r3="	19 -9 -7 -11 -5 -2
r3=,	0 -22 -2 -5 15 14
r3=.	19 -11 16 -7 -16 -16
r3=<v-end>	-5 9 -15 11 -4 1
r3=and	-16 -8 -1 16 -13 4
r3=at	-4 20 -8 -5 -6 -10
r3=end	-4 10 -17 10 -3 1
r3=good	-10 -6 16 -11 -6 1
r3=is	6 6 6 -17 0 -11
r3=truce	0 -7 -6 16 -6 -2
r4=<day-ahead>	5 7 2 -15 -1 -5
r4=<goods>	7 3 7 -2 0 -24
r4=<v-down>	0 2 -16 9 2 4
r4=and	-15 4 14 -18 12 -21
r4=for	-1 -6 -19 9 -3 14
r4=good	-9 -6 -12 18 0 2
r4=to	-8 -18 -9 8 1 16
r=<end> <end>	-18 19 -6 -16 2 -1
r=<level> <end>	-4 0 4 -30 13 2
r=<level> <level>	-1 -9 -13 21 -7 -5
r=and <number>	-1 18 -6 -7 -3 -10
r=in <name>	0 4 13 -16 -5 -12
row:the	-1 18 -9 0 -6 -9
rule:0	5 -17 4 11 -8 -9
rule:12	-2 -10 22 -9 -1 -5
rule:14	-13 7 3 -19 -9 5
rule:25	6 -9 -13 -7 -4 17
rule:3	-2 -8 -2 -8 15 -3
rule:32	-16 2 -6 8 0 0
rule:35	0 6 5 -17 -14 5
rule:after far now higher	5 10 -17 -3 11 -6
rule:after far now lower	-1 8 -18 15 -11 6
rule:after far now same	-12 -4 21 -4 -17 -5
rule:after far proposed higher	-18 9 0 -14 2 8
rule:after far proposed lower	-17 1 10 3 -7 -12
rule:after here now higher	-4 4 -1 -1 9 -16
rule:after here now lower	-32 21 0 -10 -4 4
rule:after here now same	-6 -8 -11 17 1 -2
rule:after paragraph now higher	-5 3 -11 -3 21 -4
rule:after paragraph now lower	1 -3 -4 17 -17 -13
rule:after paragraph now same	8 -18 20 -14 -6 -7
rule:after paragraph past higher	3 6 8 -3 -22 -7
rule:after paragraph proposed same	-2 -4 -19 0 -1 19
rule:before if_lapsed	-10 9 13 -17 -2 -10
rule:denied	3 -15 2 11 1 -6
rule:here if_lapsed	-8 13 5 -20 -1 -13
rule:here past	-11 -15 2 8 8 -8
rule:if_lapsed	-9 21 -3 -22 -19 -3
rule:later denied higher	-15 6 5 -5 -3 1
rule:later denied lower	-6 -3 13 -19 5 0
rule:later denied same	18 -14 -5 -6 0 -6
rule:later if_lapsed lower	-8 -19 15 2 -22 6
rule:later if_lapsed same	3 11 -12 -2 8 -17
rule:later now higher	-7 4 -11 -13 28 -1
rule:later now lower	-18 -4 4 15 -17 -4
rule:later now none	7 0 4 -14 -17 10
rule:later now same	-1 3 15 0 -25 -19
rule:later past lower	-4 2 6 5 -26 -6
rule:later proposed higher	-2 10 -4 -17 9 0
rule:later proposed same	-9 -1 -5 -10 -2 20
rule:peak	-3 -8 -10 -12 22 -3
rule:peer denied lower	6 -6 16 -21 8 -12
rule:peer denied same	19 -16 -3 -2 0 -7
rule:peer if_lapsed lower	-16 -13 22 -10 -15 8
rule:peer if_lapsed same	1 17 -16 -1 7 -20
rule:peer now higher	-7 17 -23 -11 22 5
rule:peer now lower	10 -30 5 14 -42 9
rule:peer now none	-10 -8 25 -11 -12 -3
rule:peer now same	-1 12 13 -5 -14 -27
rule:peer past same	-12 14 0 2 0 -20
rule:peer peak lower	-5 5 -15 12 0 1
rule:peer proposed higher	-2 -1 7 -15 4 1
rule:peer proposed same	5 -3 -16 -25 -3 27
rule:proposed	2 -4 -8 -13 -5 16
rule:state denied	3 -15 2 11 1 -6
rule:state lapse	-9 21 -4 -21 -18 -2
rule:when denied	3 -15 2 11 1 -6
rule:when if_lapsed	-9 22 -6 -21 -18 -2
rule:when now	-9 -5 18 -6 -9 -3
rule:when peak	-2 -9 -9 -13 22 -3
rumour before	5 17 0 -17 -16 -2
rumour untrue	25 -12 -10 -7 3 -23
rumoured	31 -16 -35 1 -1 4
s:"	12 1 -21 0 5 2
s:,	-18 6 0 5 0 -1
s::	15 1 5 -14 0 -13
s:<agent>	1 7 -15 -2 -3 11
s:<day-ahead>	-14 14 -6 -12 -25 20
s:<day-gone>	-17 2 6 9 -44 4
s:<day-today>	6 -5 8 -3 -15 0
s:<duty>	3 -8 7 2 -19 0
s:<month-ahead>	0 -1 -18 8 12 -1
s:<month-gone>	2 -16 -9 17 8 -11
s:<not>	13 1 1 -15 -12 6
s:<number>	-17 6 3 5 7 -16
s:<office>	8 1 -16 -7 0 13
s:<person>	-8 -3 4 -33 -12 28
s:<points>	-13 27 -10 4 -15 -20
s:<sender>	0 -14 19 -14 0 2
s:<span>	-23 -18 -4 21 0 0
s:<taker>	10 -4 -7 -16 1 10
s:<v-deny>	17 -11 -6 -1 -6 -2
s:<v-down>	-16 -14 6 13 -10 1
s:<v-end>	-1 3 -13 16 2 -8
s:<v-propose>	2 -15 -16 4 -6 22
s:<v-say>	17 -6 -10 -17 -17 18
s:<v-stay>	-24 -7 11 5 -5 3
s:<v-suspend>	0 11 10 -4 -14 -19
s:<v-threaten>	-17 1 -7 -4 -6 19
s:?	6 -2 -20 1 7 5
s:@	5 -19 2 9 -5 -1
s:a	19 -5 -2 -9 -11 4
s:about	15 -2 -5 0 3 -10
s:add	-5 0 16 -11 -4 -5
s:after	1 18 -9 -5 -6 3
s:again	-5 22 -15 1 0 -14
s:all	0 -4 -1 15 -3 -16
s:an	10 -4 6 -9 -16 3
s:and	-40 6 9 -2 1 -1
s:another	-9 -14 15 -4 -9 5
s:apply	-13 7 10 -21 -8 3
s:as	19 -7 -11 5 2 -4
s:at	-5 2 3 -10 21 -15
s:away	-1 17 -24 13 -6 -5
s:back	9 35 -32 7 -20 -26
s:be	1 1 0 -24 -3 10
s:because	-10 -7 -6 15 4 -7
s:car	-2 -14 26 -10 -13 -5
s:change	-4 -15 24 -10 -2 -6
s:chicken	5 1 -21 19 -6 -3
s:chip	-8 -14 27 -12 -4 -7
s:copper	-4 7 0 -17 -6 8
s:could	-13 -2 -14 4 1 16
s:date	-1 7 25 -21 -14 -9
s:day	0 -10 9 0 -18 9
s:deny	16 -2 -8 -3 0 -10
s:do	1 6 6 -24 -8 3
s:down	-12 -19 4 0 12 2
s:drawer	-4 15 -13 -4 -5 4
s:each	-6 0 -17 10 -5 14
s:electric	-2 -6 16 -6 -4 -7
s:emergency	-1 -6 -10 19 -6 -5
s:end	-3 1 -2 16 -13 -14
s:event	6 16 -14 -5 -1 -9
s:ever	0 3 -2 -17 11 0
s:everybody	0 -9 -6 16 -5 -10
s:farm	-3 -17 -10 27 -8 -11
s:fentanyl	-20 -37 17 18 -12 -17
s:figure	8 3 0 -15 -2 3
s:first	-5 0 16 -8 -9 -5
s:flat	1 17 -13 -8 -3 -4
s:forced	-2 -11 18 -14 -2 0
s:free	0 -23 4 5 -1 5
s:from	-20 8 6 0 -3 -9
s:gave	13 9 -16 -4 -1 -1
s:general	-3 -4 16 -5 0 -7
s:get	-4 -10 10 -18 8 3
s:good	-20 -14 4 10 0 5
s:he	-11 -12 -1 -13 0 23
s:height	-6 -6 -5 -13 20 -5
s:here	2 11 0 -20 2 -11
s:home	-7 -11 17 -2 -7 0
s:i	17 -8 -5 -11 11 -7
s:if	0 17 -15 -22 -28 22
s:labor	-1 -10 18 -12 -2 0
s:lapse	-3 15 -18 10 -1 -7
s:law	4 15 -13 0 0 -10
s:leave	1 -11 23 -10 -4 -8
s:like	0 9 3 0 -7 -17
s:list	-10 -24 40 -15 -8 -8
s:long	-4 -1 15 -2 -4 -6
s:longer	-2 -12 -10 20 -3 -6
s:machinery	0 -2 5 -16 -3 9
s:make	-1 -19 -1 8 3 4
s:may	7 -18 0 -12 8 6
s:me	-2 0 1 -15 7 4
s:most	-10 -8 16 -20 5 5
s:never	17 -2 -2 -13 1 0
s:newspaper	21 -2 -10 -2 -2 -15
s:not	3 -6 6 0 -20 2
s:nothing	13 -15 17 -21 -6 1
s:number	0 8 -17 -2 4 6
s:of	-2 -9 0 14 -15 2
s:old	-6 -8 8 11 -8 -16
s:older	-6 -15 29 -16 -5 -3
s:one	1 -22 11 3 -3 0
s:or	-2 -1 0 -10 -15 15
s:origin	-5 -15 6 -7 -2 12
s:other	-9 5 8 -22 5 0
s:our	-7 -2 4 -15 16 -1
s:over	-17 -7 18 1 -25 -2
s:page	4 13 -18 3 -3 -4
s:part	-7 4 19 -13 -10 -7
s:plu	-6 -12 27 -22 -7 -1
s:post	-9 -13 -9 5 -5 19
s:present	10 -4 -3 -16 -4 7
s:press	15 -1 -7 -9 -1 -5
s:proposal	-5 -10 -14 -6 0 22
s:question	16 -1 -9 -2 0 -9
s:read	23 -21 -12 11 -11 -13
s:reciprocal	-14 -7 2 20 -18 -15
s:report	26 0 -10 -9 -3 -18
s:same	-18 3 7 -9 9 -5
s:say	16 2 -10 -13 -22 10
s:section	-7 -15 27 -5 -11 -19
s:shall	-1 -11 19 -8 -1 -8
s:shrimp	4 12 -2 -16 -7 1
s:since	-23 -18 31 -8 -8 -3
s:so	0 -14 5 5 -20 8
s:somebody	11 -3 -19 9 -5 3
s:soybean	1 -20 0 14 -3 -7
s:spring	-6 -4 0 -15 16 2
s:standstill	-5 19 4 -15 -6 -5
s:steel	-5 -20 28 -7 -12 0
s:stockfish	1 -9 -11 15 0 -3
s:such	3 3 -18 14 -3 0
s:sunflower	0 10 -2 -15 4 -5
s:suspension	-2 -1 -16 10 -2 7
s:table	-13 0 -16 6 -4 17
s:tariff	-18 -15 11 4 -24 8
s:tea	0 17 -10 -17 0 1
s:tell	6 3 -18 0 0 9
s:term	-2 -6 17 -10 0 -3
s:that	21 -6 0 -17 -4 3
s:their	-19 5 5 -19 15 -7
s:then	-24 10 -13 15 -9 4
s:there	4 -5 8 -24 -3 9
s:they	-5 1 9 3 0 -29
s:thi	11 -28 3 4 7 -15
s:threaten	-3 -12 -1 -10 -2 15
s:three	0 -1 14 -21 0 1
s:through	-2 -7 -16 10 8 5
s:together	4 -8 -11 16 0 -11
s:total	-5 -4 16 -3 -7 -3
s:truce	0 12 -7 5 -25 -1
s:true	16 -3 -5 -2 3 -15
s:two	-16 1 1 -1 3 1
s:unchanged	-6 2 16 -10 -7 -5
s:under	-20 -13 8 9 -16 0
s:unless	-6 19 -16 -6 -4 4
s:until	-20 -23 21 3 -1 -8
s:was	14 -16 -14 17 5 -14
s:we	7 6 -1 -8 5 -15
s:week	12 -30 -4 14 -7 -2
s:were	15 -3 -18 4 8 -5
s:whatever	9 -18 8 -3 0 -3
s:when	-5 -16 -1 3 20 -12
s:who	5 3 -16 0 4 8
s:will	-2 4 9 -24 -4 3
s:wine	-5 7 11 -21 -4 0
s:with	-15 -2 -3 10 -1 3
s:without	-14 28 -11 -15 1 -8
s:worst	-1 -9 -8 -9 21 -3
s:would	-3 27 -21 -34 -15 15
s:you	26 -4 0 -22 -13 -14
s:you're	0 -8 16 -7 -2 -5
sa:"	10 2 -18 -3 1 5
sa:" .	4 -10 5 -18 -6 10
sa:, <name>	0 5 6 -17 0 -1
sa:, <number>	-7 5 8 0 -6 -25
sa:, as	13 -10 -6 12 -16 -8
sa:, in	7 -15 3 -4 4 0
sa:, is	4 -13 -19 21 -5 6
sa:, the	1 -3 -17 7 9 5
sa:. "	-4 7 -16 12 2 -6
sa:<day-ahead>	-17 12 6 -22 -27 16
sa:<day-gone>	-7 2 11 5 -27 -10
sa:<day-gone> .	-7 7 5 -1 -15 -1
sa:<level>	-17 5 -6 14 -5 -6
sa:<level> <level>	-2 -10 -11 20 -7 -6
sa:<level> that	-1 2 4 -16 0 5
sa:<month-gone>	10 -16 -8 19 -2 -20
sa:<name> .	-10 -16 21 -3 -10 1
sa:<number>	-35 -2 1 13 2 -4
sa:<number> a	0 -7 16 -6 0 -7
sa:<person>	1 1 17 -30 -2 0
sa:<quality> rice	-2 -7 -17 5 3 13
sa:<span>	-14 -11 -7 16 5 -1
sa:<span> .	-12 -19 5 6 1 3
sa:<v-down>	-18 -18 -2 16 6 1
sa:<v-end>	-14 4 -17 14 10 -3
sa:<v-suspend>	8 8 7 -9 -16 -10
sa:?	6 -2 -20 1 7 5
sa:a	17 0 3 -20 6 -10
sa:again	-1 21 -9 -4 -5 -10
sa:and	-33 4 7 2 6 -10
sa:and a	-1 -3 15 -12 1 -7
sa:another	-5 -8 23 -12 -2 -7
sa:as before	0 -5 16 -10 0 -3
sa:back	3 16 -19 12 -9 -15
sa:before the	-3 8 4 -16 -2 5
sa:call reciprocal	0 -3 -11 15 -1 -2
sa:car	-1 -3 18 -8 -7 -9
sa:change	-1 -9 16 -6 -1 -4
sa:chicken	-1 0 -20 20 -2 -2
sa:date	-5 0 21 -10 -9 -10
sa:day	-4 -15 17 2 -14 0
sa:day .	0 -17 12 3 -6 0
sa:each	-2 0 -19 5 -2 15
sa:electric	-2 -6 16 -6 -4 -7
sa:ever	0 0 -1 -16 13 0
sa:fentanyl	-10 -23 14 12 -17 -21
sa:for <span>	-11 -15 0 7 6 0
sa:for fentanyl	-2 -9 16 -5 -5 -3
sa:from <day-ahead>	0 5 -22 -7 -2 19
sa:good .	-11 -9 -10 7 -2 16
sa:has	-7 0 11 -22 10 0
sa:has been	3 6 -8 0 9 -15
sa:if	-8 6 1 -18 -11 15
sa:in <month-gone>	11 -10 -16 17 1 -13
sa:in <name>	2 5 15 -30 -14 -5
sa:is a	3 -15 8 -8 -1 3
sa:it	1 0 13 -17 4 -8
sa:like	0 15 -5 -1 -6 -11
sa:list	-1 -9 25 -11 -4 -12
sa:of <level>	-8 11 9 -18 -5 -1
sa:of the	-15 -13 2 9 0 0
sa:older	-1 -11 20 -8 -1 -5
sa:on <day-ahead>	-10 3 22 -20 -8 0
sa:on soybean	0 -9 -13 18 0 -1
sa:on steel	-4 -10 19 -7 -1 -5
sa:our	-2 -3 4 -5 12 -16
sa:over	-12 -21 13 3 -14 4
sa:over there	0 -7 16 -7 -3 -2
sa:part	-3 -3 19 -9 0 -9
sa:part of	-2 -4 16 -7 0 -7
sa:reciprocal	-7 -6 -6 17 -10 -1
sa:same day	-4 0 16 -7 -6 -5
sa:shall	0 -8 15 -6 -1 -6
sa:since	-12 -19 32 -11 -7 -3
sa:since <day-gone>	-7 -14 20 -1 -8 -7
sa:soybean	2 -14 -8 17 -2 -5
sa:steel	-2 -4 17 -12 -5 -4
sa:take	-3 -8 9 4 3 -16
sa:the end	-3 6 -15 10 -3 2
sa:then	-6 6 -16 13 2 -1
sa:there	1 -4 17 -14 -5 -2
sa:thing	0 -8 15 -9 0 -3
sa:to <number>	-6 -21 -6 14 13 -16
sa:together	0 -8 -9 16 -6 -2
sa:unchanged	-5 -9 18 -5 -3 -4
sa:under	-11 -5 -3 15 -13 -1
sa:until <day-ahead>	-1 8 11 -18 -1 -9
sa:until the	-2 -18 11 5 0 -1
sa:was	18 -26 -11 12 2 -4
sa:was never	12 -3 1 -15 -2 1
sa:we	-14 -3 21 -5 -2 -7
sa:what	2 -13 17 -7 -10 -1
sa:when	-5 -4 4 -13 16 -12
sa:where	-5 20 -18 -8 5 1
sa:which is	1 -1 11 -17 8 -5
sa:would	2 20 -26 -9 -1 8
same than before	17 -9 5 -1 -14 -8
sb:"	10 -6 -10 3 13 -17
sb:,	-20 6 -2 2 0 5
sb:, <name>	-4 1 3 -25 9 5
sb:, a	-5 8 4 -15 3 -7
sb:, at	-8 -34 23 -5 6 -5
sb:, for	-9 17 -9 -24 -3 9
sb:, pay	-1 -6 19 -10 0 -3
sb:-	-14 5 15 1 -10 -17
sb:.	5 -10 -5 15 -10 -8
sb:: <number>	10 10 -16 -7 4 0
sb:: a	0 -9 -9 16 -1 0
sb:<agent>	-6 6 -10 -6 -4 15
sb:<day-ahead> ,	0 8 -1 -15 -2 5
sb:<day-gone>	-13 0 2 6 -27 8
sb:<day-today> :	0 -9 15 -6 -1 0
sb:<duty>	2 -8 6 4 -16 0
sb:<level-noun>	6 2 -15 4 -1 6
sb:<level>	-22 1 -2 -3 9 6
sb:<level> at	-4 15 -4 -12 0 -4
sb:<level> from	-2 -18 0 19 -11 -13
sb:<level> in	-6 -4 2 4 -18 8
sb:<level> to	-6 -2 5 -22 -1 14
sb:<month-ahead>	1 -1 -16 7 14 -11
sb:<month-gone>	-17 -7 -7 8 9 1
sb:<month-gone> and	-1 3 4 -16 -4 9
sb:<month-gone> it	-1 -3 5 -16 7 5
sb:<name> 's	-2 13 0 -5 5 -19
sb:<name> :	1 -7 13 -10 7 -16
sb:<name> <level>	-4 5 3 -21 7 -13
sb:<name> and	4 -19 8 0 -6 2
sb:<name> had	0 11 8 -16 -3 -4
sb:<name> has	0 -3 3 16 -9 -24
sb:<name> on	-3 -6 15 -11 -4 0
sb:<name> pay	-1 -15 2 11 -3 -5
sb:<name> tariff	0 -3 15 -7 -2 -8
sb:<name> will	2 -7 1 -20 6 7
sb:<not>	16 2 -8 -9 -17 6
sb:<number>	-3 2 -2 12 2 -20
sb:<number> ,	-3 9 -2 2 1 -16
sb:<number> duty	-1 -8 19 -6 -2 -7
sb:<number> on	-6 -18 1 1 -8 15
sb:<person>	-9 -3 -5 -20 -13 31
sb:<person> ,	-15 -1 -6 -17 6 17
sb:<person> :	-1 5 -1 -16 -8 6
sb:<person> say	-7 -9 -2 -9 -2 18
sb:<seat> say	-8 -8 17 -9 -1 -1
sb:<span> ,	-4 -13 -3 15 -7 0
sb:<v-down>	-5 -4 7 5 -15 -2
sb:<v-end>	7 0 1 3 -16 -7
sb:<v-propose>	5 -17 -7 -4 -12 17
sb:<v-say>	13 -7 -7 -16 -11 14
sb:<v-stay>	-31 -6 14 0 3 -1
sb:<v-suspend>	-16 5 7 2 -3 -14
sb:<v-threaten>	-14 -8 -1 0 -8 19
sb:@	5 -19 2 9 -5 -1
sb:a	11 -8 -1 -2 -18 8
sb:a report	15 -1 -8 0 0 -9
sb:add	-17 1 16 -7 -3 -5
sb:after	3 11 -15 1 -10 9
sb:and	-17 6 2 -5 -4 6
sb:and the	4 5 -8 8 -18 0
sb:as	15 2 -17 -1 6 -1
sb:at	-2 -1 0 -6 21 -15
sb:at a	-3 -6 16 -9 0 -5
sb:at the	8 2 -8 -11 17 -10
sb:away	0 19 -20 3 -4 -2
sb:back	7 28 -21 -5 -13 -15
sb:be	3 6 -4 -17 -3 5
sb:become	-4 3 -19 9 0 4
sb:both	-5 17 -16 4 -4 2
sb:butter	1 -18 2 6 8 -3
sb:by	6 7 -2 -30 7 2
sb:car	-1 -16 17 -4 -6 2
sb:chip	-5 -8 17 -6 -3 -4
sb:come	2 2 7 2 -8 -18
sb:copper	-3 11 -3 -19 -4 7
sb:date	0 11 4 -16 -5 0
sb:do	2 4 3 -17 -5 0
sb:drop	-1 -3 11 -16 -1 6
sb:duty (	0 -7 17 -11 0 -1
sb:duty on	16 2 -7 -9 -4 5
sb:everything	-3 -8 16 -6 -1 -2
sb:farm	-1 -13 -12 22 -4 -6
sb:fentanyl	-10 -22 7 10 -1 -5
sb:fentanyl duty	-1 1 -15 10 4 4
sb:figure	8 3 0 -15 -2 3
sb:for	4 9 -16 -1 -6 11
sb:for <name>	5 -4 -18 15 -6 7
sb:from	-10 -8 5 8 7 -16
sb:from <day-ahead>	0 14 0 -4 -5 -16
sb:from the	-1 -16 19 -19 10 -8
sb:gave	13 9 -16 -3 0 -3
sb:get a	-3 -2 16 -7 0 -8
sb:go on	-4 -4 14 -16 2 -2
sb:good ,	-1 -11 -6 16 -5 -1
sb:had been	-4 -1 -19 3 9 8
sb:he	-7 -14 0 -13 2 19
sb:i	17 0 -1 -22 2 -9
sb:if	4 15 -18 -12 -24 14
sb:if it	0 9 -15 4 -5 4
sb:if the	-15 21 -20 -1 -7 7
sb:in <month-gone>	-20 6 -2 6 2 -12
sb:into	0 9 0 -7 4 -20
sb:into <name>	2 8 -4 -4 4 -17
sb:it 's	4 7 12 -17 -12 -12
sb:it :	-1 2 6 -15 -2 6
sb:its duty	-2 -22 9 5 -12 2
sb:lapse	-1 16 -12 -4 0 -4
sb:law	-4 16 -9 -4 0 -6
sb:leave	2 -14 22 -1 -9 -16
sb:list	-8 -18 25 -8 -4 0
sb:make	-11 -15 5 -1 7 4
sb:most	-4 -12 17 -9 -3 1
sb:newspaper	16 -5 -1 0 0 -12
sb:no	9 -4 -15 4 -12 11
sb:of a	17 -4 -13 -2 0 -4
sb:on	-18 -3 5 -4 -6 14
sb:on the	-12 -4 -2 -10 -5 22
sb:one	0 -19 14 1 -2 -3
sb:order	-1 -1 9 2 -4 -15
sb:over	-5 5 13 -2 -14 -15
sb:pay	0 -10 17 2 3 -32
sb:plu	-5 -9 20 -17 -5 0
sb:pork	-1 -9 17 -11 0 -4
sb:post	-11 -8 -6 3 -4 16
sb:proposal	-5 -9 -14 -6 0 22
sb:question	16 -1 -11 0 0 -8
sb:read	15 -16 -9 13 -8 -10
sb:reciprocal	-7 -1 9 7 -10 -17
sb:report	21 0 -8 -8 -1 -14
sb:return to	-4 15 -1 -3 0 -13
sb:say	17 -6 -5 -18 -16 10
sb:section	-4 -21 27 -5 -7 -13
sb:section <number>	-4 -21 27 -5 -7 -13
sb:since	-16 -4 8 0 -1 1
sb:so	1 -15 3 5 -14 7
sb:stand at	-2 -3 -1 -11 15 -4
sb:steel	-4 -21 19 2 -7 3
sb:surcharge of	6 -4 2 4 -2 -19
sb:suspension	-1 -7 -15 11 0 8
sb:table	-9 0 -16 5 -1 14
sb:take the	5 -10 -9 -4 -2 15
sb:tariff	-15 -20 16 3 -21 4
sb:tariff ,	-1 -5 13 -16 -1 4
sb:tariff of	-15 -9 -8 4 -6 17
sb:tell	3 2 -18 -1 4 9
sb:that	21 -2 -12 -7 -4 3
sb:that <name>	16 -11 -5 -7 2 -2
sb:that the	11 -5 -2 -16 -9 9
sb:the <number>	-8 -16 9 0 1 4
sb:the <office>	-10 0 -10 -15 -3 21
sb:the <person>	2 8 -16 0 -1 6
sb:the <seat>	-2 -4 20 -14 -2 -6
sb:the duty	14 -1 5 -3 0 -18
sb:the farm	0 -10 -7 15 -2 -2
sb:the first	-2 -15 20 -2 -5 -7
sb:the law	-2 18 -12 0 0 -10
sb:the old	-4 -6 15 0 -5 -9
sb:the suspension	-1 -7 -15 11 0 8
sb:the truce	2 17 2 -14 -11 -8
sb:then	-19 8 -3 6 -14 5
sb:then it	-4 5 -16 13 -1 -4
sb:there	4 -4 -5 -15 0 12
sb:they	-8 -4 7 9 2 -25
sb:they pay	-4 -1 -8 18 -11 -1
sb:thi	1 -21 2 4 8 -7
sb:three	-7 3 10 -16 2 0
sb:to pay	-3 -3 -23 9 14 3
sb:total	-5 -8 18 0 -7 -6
sb:truce	2 16 -7 -4 -15 -3
sb:true	16 -3 -5 -2 3 -15
sb:unless	-3 16 -12 -5 -1 0
sb:until	-9 -15 19 -6 3 -6
sb:week	7 -22 0 5 -2 1
sb:were	8 3 -18 6 1 0
sb:when	0 -15 -7 14 7 -2
sb:where they	-1 -15 1 15 -6 -2
sb:will	0 5 5 -21 -4 2
sb:wine	-6 11 13 -17 -13 -11
sb:with <name>	-5 5 16 -19 -4 -5
sb:without	-9 26 -11 -15 -3 -3
sb:worst	0 -6 -9 -8 19 -3
sb:would	-6 16 -3 -38 -22 10
sb:you	23 -5 -3 -17 -8 -9
second	-23 3 -1 -9 6 10
t0=modal	3 7 -5 -13 -21 7
t0=past	-8 3 -15 9 7 -1
t0=perfect	9 -20 15 -6 -17 -1
t0=pluperfect	2 -15 -8 14 6 -8
t1=gerund	6 -4 7 5 -11 -15
t1=modal	2 6 -5 -12 -20 8
t1=past	-9 3 -15 13 8 -8
t1=perfect	4 -16 20 -12 -16 -1
t1=pluperfect	0 -15 -7 14 6 -8
t2=present-passive	-6 -19 18 -5 -3 4
table	-25 7 -3 -1 4 1
takenBack	17 -11 -11 -5 6 -11
tense=past passive	15 -14 0 -3 5 -15
tense=perfect	6 -14 4 3 -17 2
tense=present passive	-21 -4 16 -7 0 -1
told=denied far same	17 -3 -13 -2 0 -5
told=if_lapsed 	-2 -24 8 -11 17 6
told=if_lapsed and	-1 18 -10 -6 -2 -8
told=if_lapsed far	17 -3 -4 -11 -10 4
told=if_lapsed far higher	19 -2 -11 3 0 -14
told=if_lapsed far lower	5 0 2 -13 -18 7
told=if_lapsed far none	3 0 -7 0 -23 12
told=if_lapsed far own	16 -4 2 -18 1 -6
told=if_lapsed here higher	-2 -4 -9 -9 16 7
told=if_lapsed here lower	-5 9 11 -1 -29 -18
told=if_lapsed here own	-16 -5 12 1 -2 -5
told=if_lapsed paragraph higher	5 6 -23 -4 3 8
told=if_lapsed paragraph lower	-7 4 4 3 -19 -3
told=if_lapsed paragraph own	3 6 -15 4 0 1
told=now 	-2 20 -19 -11 2 -7
told=now far same	-4 0 15 1 -9 -23
told=now here lower	0 -19 -1 5 -13 15
told=now here none	-2 4 10 -5 3 -31
told=now here same	-4 -14 16 2 -2 -12
told=now paragraph lower	6 -30 1 11 -1 0
told=now paragraph same	-8 -8 17 -9 -5 2
told=past far none	-2 -17 5 1 1 1
told=past here	-11 -5 -13 19 -2 0
told=past here higher	-7 3 -6 10 2 -24
told=past here lower	-2 -18 -4 5 -8 12
told=past here none	-5 -3 -18 23 -2 -2
told=past here same	0 0 -13 15 -1 0
told=past paragraph higher	1 -15 -10 11 2 4
told=peak far	-14 -4 5 -16 5 11
told=proposed far	15 -17 11 -18 0 0
told=proposed far lower	9 -6 18 -19 2 -18
told=proposed far own	8 -14 22 -19 0 -10
told=proposed here	-8 0 2 -20 0 9
under 20	-10 -32 34 10 -84 -2
under 50	-39 49 -20 9 -5 -24
under 6	7 -67 29 -5 -31 7
under 80	28 2 -30 -8 21 -23
untrue here	29 -8 -19 5 -7 -15
untrue next	42 -13 -28 0 3 -28
v0=let	-1 -3 15 -8 0 -5
v0=pay	-9 3 -1 12 -1 -17
v1=pay	-5 3 -2 8 1 -15
v1=threaten	-5 -5 -8 -3 -4 16
v2=be	11 -8 6 -15 8 -8
verb=apply	-5 12 2 -15 -3 -8
verb=begin	0 0 15 -21 -2 0
verb=collect	-4 -3 21 -7 -6 -13
verb=double	-2 -8 -7 15 0 -5
verb=have	5 0 11 -18 -8 5
verb=leave	1 -11 18 -3 -3 -10
verb=make	-7 -16 0 -1 0 13
verb=other	5 15 -13 -10 -20 9
verb=pay	-7 -3 6 9 1 -24
vt0=charge past	-4 1 -15 4 10 -3
vt0=charge present	-5 -5 22 -4 -7 -13
vt0=pay perfect	-1 -6 15 -7 -4 -1
vt0=pay present	-1 3 11 -9 -1 -16
vt0=take present	-3 -9 8 -17 4 4
vt1=charge past	-4 1 -15 4 10 -3
vt1=charge present	-5 -5 22 -4 -7 -13
vt1=pay perfect	-1 -6 15 -7 -4 -1
vt1=pay present	-1 3 11 -9 -1 -16
vt1=take present	-3 -9 8 -17 4 4
w1=denied w2=now	15 -11 -12 1 5 -11
w1=denied w2=plain	13 -13 3 -15 -5 0
w1=if_lapsed w2=now	1 19 -8 -22 -11 -4
w1=if_lapsed w2=plain	-4 22 -12 -10 -3 -5
w1=if_lapsed w2=proposed	-10 18 -5 -5 -9 -6
w1=now w2=past	7 -21 28 -13 -4 -14
w1=now w2=plain	-4 -7 20 -6 -21 -2
w1=past w2=now	-12 -3 -13 20 7 -25
w1=past w2=plain	-8 -6 -11 20 -4 -4
w1=peak w2=now	0 -3 -10 -9 16 -2
w1=peak w2=past	-5 -8 -15 -19 28 -4
w1=proposed w2=plain	7 -1 -19 -9 -1 17
w:0	22 -22 -4 8 -10 -18
w:12	-3 -19 36 -20 -5 -8
w:14	-21 16 0 -15 -15 0
w:15	3 23 -11 -3 -7 -29
w:17	1 20 -10 -12 -6 -6
w:2	9 -15 -6 9 6 -13
w:22	1 2 -16 -2 0 12
w:23	1 -8 20 -10 -1 -12
w:25	7 3 -10 -24 -17 17
w:26	1 -1 6 -15 1 0
w:3	-7 -15 -11 -19 25 2
w:30	-5 -18 25 1 -4 -23
w:32	-5 0 -16 13 -1 6
w:5	0 -6 15 -9 -2 0
w:8	-19 -6 -1 14 6 -18
w:9	-4 -11 17 0 -3 -3
w=denied	24 -22 -4 7 -2 -19
w=if_lapsed	-11 37 -12 -19 -22 -16
w=now	2 -5 16 -6 -7 -10
w=past	-9 -18 -8 16 17 -14
w=peak	-8 -16 -23 -23 35 1
w=proposed	4 0 -1 -29 -9 16`;
