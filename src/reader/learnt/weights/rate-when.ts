// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-3 -3 7 0 -8 -2
a:'s	8 -6 9 -17 -2 0
a:<day-ahead>	-15 7 -8 -1 -11 14
a:<day-gone>	-8 7 1 9 -17 -7
a:<day-today>	-3 -7 23 -13 -3 -7
a:<day-today> .	-2 -4 15 -8 -2 -4
a:<level>	-28 -8 -4 0 13 13
a:<level> <level>	-1 -8 -15 22 -6 -4
a:<name>	2 0 13 -10 -18 -6
a:<name> .	-2 -7 15 -4 -3 -3
a:<v-impose>	-4 18 -9 -1 -5 -2
a:?	1 1 -23 2 6 9
a:again	0 19 -8 -4 -7 -13
a:and	-32 14 -7 5 -5 -1
a:at	-10 0 3 -3 13 -17
a:before	0 3 -18 12 3 -1
a:chicken	0 -5 -17 19 0 0
a:each	-1 1 -17 11 0 7
a:for	3 -12 3 -1 -15 13
a:from	-3 9 -3 -3 -15 5
a:in <name>	0 2 12 -26 -7 -1
a:list	0 -5 16 -6 -2 -8
a:now	0 -11 24 -13 -1 -6
a:over	-5 -17 6 4 -4 3
a:place of	0 12 -15 0 0 6
a:since	-16 -24 31 -19 -6 6
a:since <day-gone>	-5 -9 21 -10 -4 -4
a:the	-19 1 -1 -3 12 2
a:the <level>	0 1 -18 9 0 11
a:to	-6 -22 16 2 2 -6
a:to <number>	-5 -17 -4 16 6 -12
a:too	-5 -5 17 -4 0 -7
a:until	-3 -16 10 5 1 -3
a:was	8 -15 -6 1 8 -2
a:would	2 8 -22 4 0 6
after=far same	1 -19 3 3 -1 6
after=far same other	-5 -17 1 15 -16 0
after=far same same	5 -9 2 -16 4 7
after=here higher	-10 10 0 -5 11 -18
after=here higher other	-12 15 -12 -3 10 -4
after=here higher same	-5 2 6 -4 6 -16
after=here lower	-34 0 4 9 -22 9
after=here lower other	-15 12 -12 7 -7 7
after=here lower same	-25 -8 10 6 -18 6
after=here same	-3 -15 -9 22 -5 -1
after=here same same	-2 -14 -15 25 -3 0
after=paragraph higher	9 8 -10 -6 14 -17
after=paragraph higher other	11 12 -16 5 6 -22
after=paragraph lower	-15 -3 3 12 -4 -6
after=paragraph lower other	-19 -1 -11 15 2 4
after=paragraph same	8 -12 7 -7 -15 6
asked	-9 20 3 -17 -14 -3
asks	9 -1 -22 2 0 8
b:"	10 -17 -6 6 13 -14
b:" we	-4 -2 15 -3 0 -10
b:,	-15 7 -4 4 -2 2
b:, <name>	-6 -4 8 -29 4 9
b:, at	-6 -20 10 8 0 -4
b:, in	-2 -15 -1 4 7 0
b:, pay	-1 -7 18 -10 0 -3
b:: <number>	16 -6 -7 4 -6 -12
b:<day-gone>	-15 12 -2 6 -15 -3
b:<level>	-32 -5 -3 -5 11 13
b:<month-ahead>	3 5 -19 10 5 -7
b:<name>	-4 -12 11 8 5 -16
b:<name> <level>	-3 8 -3 -18 8 -11
b:<name> charge	-2 -20 7 4 5 -10
b:<name> has	6 -4 5 4 -4 -15
b:<name> tariff	0 -2 15 -7 -2 -8
b:<name> to	-2 -12 17 -2 -1 -8
b:<name> will	2 -9 1 -15 5 7
b:<not>	18 -9 -6 -8 -10 6
b:<person>	-3 -10 -5 0 -12 17
b:<v-agree>	1 -8 4 -15 10 2
b:<v-propose>	8 -9 -2 -8 -16 8
b:<v-say>	10 -2 -8 -16 -1 10
b:<v-stay>	-18 -10 20 5 -5 -9
b:<v-suspend>	-6 8 12 0 -8 -20
b:a	9 -6 -16 -4 -6 20
b:a tariff	-7 -5 -15 4 -1 18
b:about	0 -16 9 1 2 -3
b:and	-22 5 3 1 -4 0
b:are	11 0 8 -3 -8 -25
b:as	16 -1 -15 -9 10 1
b:back	7 19 -19 4 -10 -11
b:become	-3 5 -18 8 1 1
b:beef	-2 0 7 -16 10 -11
b:before the	-2 17 -4 -5 -12 -1
b:but	-9 -1 16 -12 -3 -3
b:by	5 9 -4 -17 3 -2
b:car	-2 -8 16 -3 -1 -5
b:from	-17 2 0 5 4 -5
b:from <day-gone>	0 15 -12 -2 0 -2
b:from <name>	-7 0 8 -17 0 6
b:go on	-2 -4 19 -10 0 -8
b:has	2 -5 3 -8 -17 8
b:he	-1 -17 0 -4 -5 16
b:it	-21 -6 6 -1 9 3
b:it 's	0 6 9 -17 -9 -8
b:its duty	0 -20 5 5 -9 4
b:leave	1 -8 16 -1 -5 -10
b:midnight	-2 -8 15 -3 -6 -3
b:not	9 -17 8 8 -13 -14
b:now	-7 -17 2 6 5 -3
b:of a	17 -5 -11 -9 -1 -2
b:order	-4 -3 15 -9 0 -5
b:ordinary	0 -5 18 -8 0 -11
b:pay	-2 -5 13 -1 4 -20
b:say	9 -16 -3 -2 -11 11
b:since	-8 -3 28 -22 -7 -1
b:steel	-1 -17 17 1 -4 3
b:surcharge of	6 2 -5 7 -1 -15
b:tariff	-25 -1 10 -5 -9 10
b:tariff of	-13 -6 -4 -4 -4 18
b:that	23 -4 -11 -7 -9 3
b:that <name>	20 -11 -13 -11 5 -3
b:that the	13 -19 -2 -15 -5 9
b:the duty	11 5 1 -5 0 -15
b:the ordinary	1 -4 16 -6 0 -10
b:the truce	-1 16 -3 -12 -8 0
b:thi	-3 -6 15 -4 -2 -4
b:to pay	-3 -1 -17 8 8 3
b:top of	-1 -6 20 -7 0 -13
b:truce	-2 26 -17 -9 -9 -3
b:week	4 -17 0 5 1 0
b:were	1 -11 -18 8 8 3
b:where	-1 -12 0 15 -6 -7
b:which	1 -9 6 5 6 -23
b:will	-3 3 -3 -16 -3 10
b:would	2 17 -9 -27 -18 3
b:you	24 0 -12 -8 -5 -13
before=far higher	15 -4 -14 1 -2 4
before=far lower	8 -13 23 -12 -23 -8
before=here lower	-16 -3 10 -1 -11 2
before=here same	-4 -20 4 17 -7 -3
c0=propose	6 -2 -2 -27 -8 7
c1=end	0 -2 8 4 -5 -20
c1=threaten	-5 -5 -8 -3 -3 15
c2=up	-5 -10 -5 16 -3 -4
class=down from	-4 -3 13 -5 3 -19
class=down to	-4 -10 -9 0 -8 19
class=end	1 0 -1 15 -13 -17
class=end past	-4 -10 -4 16 -5 -2
class=impose from	-9 5 -13 9 15 -12
class=impose future	1 2 -4 -22 5 4
class=impose pluperfect	2 -16 5 2 -1 0
class=impose to	6 -10 -8 -10 -1 16
class=propose no	1 -16 3 1 -1 4
class=propose past	5 0 -15 -11 3 8
class=target past	-4 -1 -20 9 11 0
class=target present	-7 -8 17 -3 4 -20
class=up	-3 0 -8 16 3 -10
class=up from	-4 -3 -4 16 0 -13
column:before	-1 -8 -21 28 -8 -3
column:if	-1 25 -16 -7 -13 -3
column:rate	-5 -7 5 11 -8 -15
column:the	-4 -6 -15 11 15 -11
column:today	-1 -11 24 -13 -8 -5
column:truce	0 3 18 -17 -7 -5
column:without	-1 24 -18 -5 -11 -2
condition column	-1 31 -21 -6 -20 -4
condition heading	-2 34 -23 -8 -21 -5
condition led	-20 20 -10 0 -13 -3
condition low	-4 20 -4 -12 -25 -1
ct0=bear past	0 -5 -21 13 1 5
ct0=bear present	0 0 11 -18 1 -2
ct0=propose present	-8 -13 -1 -12 -3 16
ct0=stay perfect	-2 -7 16 -6 -1 -4
ct0=up past	-5 -17 10 0 3 -3
ct1=bear past	0 -5 -21 13 1 5
ct1=bear perfect	-3 -9 16 -1 -6 -2
ct1=bear present	0 0 10 -17 1 -2
ct1=stay perfect	-2 -7 15 -5 -1 -4
ct1=up past	-5 -17 10 0 3 -3
ct2=impose present-passive	-7 -4 14 -15 -2 5
ct2=stay present	5 5 2 -2 -15 -8
denying led	15 -2 -8 2 -4 -9
denying low	23 -11 -6 0 -11 -10
denying rest	12 -15 0 -1 -5 -1
f1=american goods	0 -10 16 -13 3 -5
f1=and	-16 16 15 -14 -24 0
f1=and the	-1 -7 16 -11 -5 1
f1=before	-5 0 18 -13 -4 -4
f1=by	-2 4 -17 16 -3 -5
f1=china	-8 -20 3 21 -6 -19
f1=china 's	-3 0 -7 15 -5 -7
f1=i	-2 3 -21 0 12 8
f1=iceland	-2 -7 -7 15 -1 -5
f1=in	-10 -17 10 3 -7 6
f1=it	19 -18 -16 10 12 -8
f1=it was	2 -1 -17 8 13 -11
f1=japan	0 -6 15 -9 0 -3
f1=no	2 -16 9 -2 -7 3
f1=on	-15 4 4 -8 2 4
f1=president	-7 -14 1 -4 -6 16
f1=president donald	-6 -12 -1 -8 -2 17
f1=that is	2 0 1 -18 2 3
f1=the	-18 -1 17 -8 -11 4
f1=the other	0 0 19 -17 0 -2
f1=the truce	-10 -23 10 17 -12 -11
f1=we	-9 11 -5 -22 -4 13
f1=without	-1 -6 15 0 -2 -5
f1=you	1 2 9 -19 -8 -1
f:"	17 1 -23 -3 -7 13
f:(	-2 12 -1 -16 -1 -4
f:)	5 12 -4 -16 -3 -5
f:,	0 16 -15 9 -5 -5
f::	1 5 3 -16 2 -1
f:<agent>	0 -10 -8 4 -9 17
f:<day-ahead>	-15 -8 7 -10 -8 21
f:<day-gone>	0 -26 12 2 0 3
f:<level>	-8 18 14 -8 -25 -13
f:<month-gone>	-1 -20 -8 18 7 0
f:<name>	-33 14 -2 -1 -8 9
f:<not>	19 3 -11 -16 10 0
f:<office>	7 -9 -18 4 8 10
f:<organisation>	17 7 -6 -6 2 -17
f:<person>	4 5 -16 -9 -4 18
f:<points>	-11 15 8 -8 -7 -17
f:<sender>	-8 4 4 -18 2 4
f:<span>	-16 -11 7 1 8 -5
f:<v-end>	-5 3 -16 16 3 -2
f:<v-impose>	-24 4 -10 11 -2 11
f:<v-propose>	10 3 -11 -18 0 12
f:<v-say>	11 -1 -6 -16 -5 14
f:<v-suspend>	-9 17 -13 2 -2 3
f:<v-target>	-26 12 0 3 -6 -1
f:<v-threaten>	-1 17 -1 -11 -4 -6
f:?	6 -11 16 -14 -7 -4
f:a	-10 6 6 -20 5 6
f:about	5 1 3 8 -11 -21
f:all	0 -2 11 0 -1 -15
f:and	-2 -17 9 5 7 -10
f:answer	-5 -6 -17 21 -6 4
f:be	4 2 -5 -18 2 11
f:been	-10 -17 12 2 -7 7
f:before	-14 8 -1 -6 -17 12
f:by	-4 -9 -14 16 0 6
f:can	-3 -11 14 -15 0 6
f:charge	-20 8 2 1 -1 -4
f:custom	2 -3 15 -16 0 -6
f:doe	1 -10 -2 16 -1 -15
f:everybody	-3 -7 -5 15 -3 -6
f:export	-8 5 12 -16 -6 -3
f:had	-11 6 10 0 -2 -28
f:he	-5 0 1 0 -15 8
f:in	-20 -12 -6 6 12 12
f:into	-3 0 6 -16 0 4
f:it	22 -13 -14 7 12 -8
f:its	-2 3 7 3 -7 -15
f:levy	0 14 -2 -16 -2 0
f:list	-2 -10 18 -10 -1 0
f:minute	-2 -11 -16 20 -3 4
f:never	15 1 -18 4 1 -9
f:new	-10 -4 17 -6 -6 -2
f:not	4 4 -4 -16 -1 9
f:nothing	0 -23 15 -1 1 -1
f:number	0 6 4 -17 -1 1
f:of	-19 1 -2 1 12 0
f:on	-28 -3 0 12 -12 12
f:our	-15 8 5 -11 0 2
f:paper	3 17 -9 -9 0 -8
f:part	-4 -6 -2 15 -4 -8
f:put	-10 -18 -7 21 -14 7
f:renewed	0 -2 -12 15 -4 -1
f:since	0 8 1 0 -1 -17
f:sleep	-7 15 -2 -8 -3 -5
f:soybean	0 -9 -9 16 -2 -2
f:stand	0 -13 -11 15 -4 4
f:still	-6 -6 15 -8 0 0
f:such	15 0 -17 9 -2 -5
f:suspend	0 16 -7 -8 0 -11
f:take	2 -7 15 -14 1 -4
f:talk	-5 -12 16 -12 -2 1
f:tariff	-10 -21 17 -4 -2 0
f:the	-4 -17 14 0 2 -4
f:their	0 13 -15 3 0 -3
f:then	-6 6 -19 6 10 1
f:until	6 3 17 -22 -1 -14
f:up	-16 -6 7 -6 8 0
f:us	10 -17 -15 10 4 2
f:we	-1 5 -1 -3 -16 6
f:what	-15 -9 1 7 -1 8
f:when	-4 0 -13 -6 5 15
f:who	-6 12 -4 -20 1 5
f:why	-2 -8 16 -7 -5 -3
f:will	6 -13 5 -21 5 9
f:with	-1 -5 -5 20 -9 -9
f:would	-8 12 5 -19 -5 0
f:write	0 -14 -2 -12 -4 16
falling	-15 8 -1 0 3 -4
first-of-paragraph	12 -8 9 -17 -1 -2
form=free	8 -27 -3 1 -15 12
formerly column	-1 -13 -15 24 -7 -3
formerly heading	-3 -7 -21 26 2 -10
formerly led	1 2 -18 11 5 -3
formerly low	-8 -7 -14 20 1 3
formerly part	-2 -1 -15 14 -1 4
half=from	-20 -7 -1 12 7 -16
half=from modal	-2 -17 26 -10 -2 -12
half=from past	0 -1 -18 22 -6 -2
half=from perfect	0 14 -22 15 -5 -5
half=to modal	4 12 -17 -8 -6 3
half=to past	5 -13 25 -18 -1 -8
half=to perfect	7 -17 9 1 -1 -6
half=to present	-3 5 -19 2 6 10
has-past	9 -9 -17 8 14 -8
has-perfect	8 -14 11 -12 -23 4
heading:at	0 -23 -14 -8 28 -3
heading:before	-1 -14 -20 31 -8 -9
heading:duty	-5 5 11 -15 2 -14
heading:if	-1 25 -16 -7 -13 -3
heading:on	-5 1 14 -6 -7 -15
heading:rate	-5 -8 5 11 -8 -16
heading:the	-6 8 -21 11 12 -21
heading:today	-1 -15 29 -14 -9 -6
heading:truce	-3 20 2 -21 -9 -10
heading:without	-1 24 -18 -5 -11 -2
highest	15 9 -18 -13 13 -4
highest false	15 -2 -7 -5 10 -10
highest over 80	20 -45 -6 -33 30 5
highest under 80	2 21 -15 -1 -6 -9
intending after	-6 -3 -11 -4 -2 17
intending before	10 -2 -10 -24 -15 12
intending led	2 -15 -20 -46 -17 37
intending low	-3 -6 -19 -34 -23 39
intending part	6 -5 -20 -28 -17 25
joined=	-6 6 -8 -29 16 -3
joined= higher	-5 9 -27 -17 17 2
joined= lower	0 -4 18 -14 -1 -9
joined=and lower	-1 13 -15 -2 10 -8
joined=from higher	0 -8 15 -5 -6 -5
joined=from lower	0 -7 -13 20 0 -5
joins=	-7 -12 2 8 8 -20
joins= higher	-3 -16 4 -1 13 -6
joins=and	-3 19 -9 -6 0 -5
l1='s	-3 -3 2 10 -1 -20
l1=(	8 4 0 -21 -4 1
l1=:	-51 9 19 -11 -2 -6
l1=<level-noun>	0 -2 20 -5 -4 -16
l1=<level>	-8 8 -15 -16 12 3
l1=<name>	0 -13 16 4 -17 -13
l1=<not>	17 -22 -5 2 -7 1
l1=<v-begin>	-3 0 13 1 -6 -17
l1=<v-impose>	10 4 9 -24 -4 -5
l1=a	10 -1 1 -16 -8 2
l1=and	-17 14 -8 -7 3 0
l1=as	18 0 -21 -21 15 1
l1=ask	0 -5 20 -7 -2 -12
l1=become	-3 5 -19 8 1 1
l1=for	6 6 -11 -19 -5 8
l1=from	-10 -14 0 21 -2 -33
l1=is	-19 7 24 -32 -12 -22
l1=its	-9 -1 16 -6 -3 -9
l1=not	11 -19 2 4 -6 -8
l1=pay	-5 -2 7 1 4 -16
l1=take	-1 1 9 2 -4 -15
l1=the	-22 -17 12 11 2 -2
l1=was	-4 -4 -15 16 2 -15
l2='s	9 -16 7 -13 -6 4
l2=<agent>	0 5 -16 -1 0 7
l2=<day-gone>	-3 -15 11 5 -2 -9
l2=<level>	-17 -19 -1 -6 12 17
l2=<name>	-2 -4 7 8 1 -25
l2=<span>	0 -3 -11 17 -7 -2
l2=<v-bear>	4 7 1 -16 2 -10
l2=<v-down>	0 -7 15 0 -8 -12
l2=<v-target>	0 11 -19 0 6 1
l2=and	0 -7 4 8 -15 -2
l2=down	-2 -2 16 -3 -12 -8
l2=from	-1 7 -3 -18 7 1
l2=the	0 -7 4 5 -15 1
l2=up	-9 -11 -9 15 8 0
l2=would	5 13 -23 -6 -5 3
l3=:	13 -3 5 -18 -13 0
l3=<day-gone>	-3 -13 -6 16 -6 3
l3=<goods>	9 -18 10 -5 4 -2
l3=<number>	1 6 17 -15 -9 -25
l3=<v-propose>	-7 -7 -2 -7 -2 15
l3=as	4 2 -8 -19 14 0
l3=for	-8 12 -15 9 -7 5
l3=from	-5 4 6 -18 -10 8
l3=into	-4 17 -12 0 0 -8
l3=of	-8 -16 15 -7 -2 3
l3=on	3 -16 -9 9 -1 13
l3=pay	-1 -9 15 -6 0 -2
l3=that	17 2 -17 7 -2 -9
l3=the	-13 15 -20 9 -6 10
l3=truce	-1 20 -8 -13 -6 -4
l4='s	0 -8 20 -13 3 -13
l4=,	0 -9 -17 8 12 9
l4=<begin>	-5 -6 16 -10 -6 2
l4=<level-noun>	0 0 -1 -15 3 5
l4=<number>	-17 -14 19 -6 -7 8
l4=<v-begin>	3 -11 16 -5 -11 0
l4=a	-7 3 -1 -13 -10 16
l4=and	3 -3 19 -11 -4 -9
l4=before	-4 -4 -18 19 -3 0
l4=of	-6 -3 16 -8 -5 -3
l4=pay	-1 -9 15 -5 2 -4
l4=to	0 7 -15 1 -4 9
l4=two	-1 3 -21 19 -1 -1
l4=where	0 -12 15 -3 -3 0
l=, at	-2 -15 4 8 -2 0
l=, pay	-1 -7 18 -9 0 -3
l=<begin> <name>	-3 -11 24 -15 -3 -7
l=<level> from	0 -14 0 15 -6 -10
l=<name> 's	-6 -6 -7 16 4 -12
l=<name> :	-5 -25 36 -16 -4 -7
l=<name> charge	-1 -16 12 -1 5 -8
l=it was	0 -4 -19 7 8 -7
l=return to	-2 15 -7 0 0 -10
l=surcharge of	6 2 -5 7 -1 -15
l=to pay	-3 0 -17 8 8 2
l=up from	0 -8 -8 15 0 -4
lapsing led	-4 19 -10 -6 -1 -8
lapsing low	-8 23 -11 7 -8 -18
lead="	10 -17 -6 6 13 -14
lead=,	-15 7 -4 4 -2 2
lead=a	8 -21 -19 17 -10 10
lead=but	-9 -1 16 -12 -3 -3
lead=china	-4 0 -2 7 5 -15
lead=fifteen	17 -5 -11 -12 -2 2
lead=from	-4 16 -12 4 -1 -7
lead=it	-13 -21 8 -6 16 3
lead=on	-5 10 4 0 -7 -17
lead=since	-4 -1 20 -14 -2 -7
lead=so	7 -22 17 -18 -9 4
lead=switzerland	-3 -4 17 -11 -2 -3
lead=that	25 -6 -13 -1 -16 1
lead=where	-1 -12 0 15 -6 -7
lead=which	1 -9 6 5 6 -23
lll=<begin> <begin> <name>	-3 -11 24 -15 -3 -7
lll=<begin> <name> :	-1 -12 18 -4 0 -2
lll=<begin> <name> charge	-1 -9 17 -6 -1 -2
lower than before	-9 -12 11 7 -15 1
lowest	-3 -42 16 9 -25 3
lowest false	5 -13 12 2 -20 -11
lowest true	-8 -36 9 8 -14 10
lowest under 80	-3 -42 16 8 -24 2
lr=( )	9 0 -4 -15 -1 2
lr=: ,	-6 -5 12 -24 4 6
lr=: .	-15 9 18 -32 -14 -1
lr=: in	-1 -13 17 -4 -1 -2
lr=: on	-16 -3 -3 4 4 6
lr=<begin> .	6 -9 11 -2 -6 -15
lr=<name> <level>	-2 -13 -4 18 -11 -7
lr=as .	19 0 -16 -14 4 -2
lr=be .	6 7 -17 -4 6 -5
lr=from .	-1 1 -10 18 -8 -12
lr=from to	-6 -11 7 5 0 -16
lr=is .	-10 -2 22 -13 -5 -14
lr=of on	4 0 8 -18 -1 0
lr=pay on	-2 -9 18 -6 0 -2
lr=the on	0 -11 15 -1 -1 -13
lr=the that	-1 0 -3 13 -17 -2
lr=to .	1 3 -15 8 -4 6
lr=to in	7 -7 13 -15 0 -5
lr=was .	-4 -17 -2 12 3 -8
middle over 80	-17 -19 -25 5 4 31
middle under 80	-9 12 9 0 -8 -20
nc2=bear	0 -15 4 2 -4 6
nc2=down	-10 -21 1 1 7 6
nc2=propose	8 1 -15 3 -3 7
nc2=say	5 4 -1 -18 -4 5
nct2=impose present	12 5 0 -6 0 -23
nct2=impose present-passive	-6 -4 -3 -7 -2 15
nct2=stay past	-5 -4 15 -7 -1 0
nct2=up past	-3 3 -16 6 3 3
next="	15 0 -20 -6 4 2
next=,	-21 -7 9 4 5 -4
next=if	-1 -8 0 -9 -6 15
next=that	7 -3 1 1 -22 2
nhas-future	-9 -16 13 -5 1 5
nhas-infinitive	7 4 -18 3 2 2
nhas-participle	1 -10 -14 16 -2 6
nought	8 -30 1 -1 -15 11
nt2=past-passive	12 -14 -16 18 -15 -1
nt2=present-passive	-9 -9 -8 0 -5 20
nv2=come	-6 -16 0 2 2 8
nv2=have	9 -14 13 -16 0 -1
nvt2=other present	-5 -7 -2 -9 -2 15
only	-12 -6 12 7 -23 0
only false	-13 -10 26 -3 -9 -10
only true	-4 1 -6 10 -17 7
only under 80	-9 -3 11 9 -28 -6
opened	0 18 -9 -7 -4 -3
over 80	12 -58 -23 -22 30 33
pc0=say	2 -2 -6 7 -16 4
pc0=up	-10 -8 -11 0 6 17
pc1=agree	-5 -2 4 13 -9 -15
pc1=say	1 -2 -5 3 -16 8
pc1=up	-10 -8 -12 2 3 18
pct0=begin past	-2 -15 9 3 -5 -1
pct0=target present-passive	0 -2 16 -10 -4 -2
pct0=up present	-5 -8 -4 -1 2 15
pct1=begin past	-2 -15 9 3 -5 -1
pct1=target present-passive	0 -2 16 -10 -4 -2
pct1=up present	-4 -5 -11 1 0 15
peak heading	0 -23 -14 -8 28 -3
peak led	-9 -16 -13 -13 32 -2
peak low	-5 -27 -18 -9 42 -8
peak part	-5 -12 -4 -11 17 4
peak rest	0 -15 -8 -2 21 -7
peers 0 0	-12 0 10 5 -21 -1
peers 1 0	-2 1 9 1 -26 0
peers 2 0	14 3 -7 -21 -1 5
peers 2 1	16 0 -4 -18 -3 9
presently after	-14 -10 29 -7 -10 -14
presently before	2 -28 11 10 1 -21
presently column	-2 -13 31 -19 -9 -7
presently heading	-2 -19 37 -22 -10 -10
presently led	1 -15 9 5 -3 -7
presently part	-6 -31 36 0 -3 -31
presently rest	-22 8 -5 4 -3 6
pt0=past	-15 -6 1 1 3 5
pt1=past	-15 -6 3 0 4 5
pv0=pay	-7 6 11 -4 -15 -7
pv1=be	6 -3 -1 -15 1 9
pv1=introduce	-2 -7 15 -8 -2 -1
q1=china	-11 -18 6 0 -2 12
q1=february	6 8 -20 11 0 -4
q1=for	-8 -6 -9 3 0 15
q1=if	-5 16 -8 -20 0 1
q1=it	7 -23 -5 16 9 -7
q1=it 's	-1 1 15 -14 -6 -4
q1=it was	6 -17 -8 10 4 0
q1=minister	0 17 -10 -1 0 -8
q1=mr	9 -18 21 -2 -8 -17
q1=not	6 -2 0 -16 -1 7
q1=the	-21 -13 5 -1 0 19
q1=the truce	-2 -6 18 -10 1 -10
q1=vietnam	-1 -9 16 -8 -1 -2
q1=we	2 7 -10 -19 8 8
q1=what	4 9 0 0 -16 -7
q1=what if	-2 28 -24 -6 -5 -5
q1=where	-4 -9 21 -9 -3 -6
q:.	-11 3 -7 15 -3 -1
q:;	-6 -7 19 -23 13 -15
q:<day-ahead>	-10 26 4 -21 -6 -11
q:<level-noun>	13 2 0 -24 -2 6
q:<level>	-8 15 -7 1 -2 -3
q:<month-gone>	-4 -21 13 -1 10 -6
q:<name>	-19 2 14 -22 6 5
q:<office>	-3 5 -9 3 -15 11
q:<points>	4 13 -4 -4 0 -15
q:<quality>	-1 12 -15 13 0 -13
q:<v-bear>	-10 -12 10 -13 -10 23
q:<v-begin>	10 6 -3 1 0 -16
q:<v-buy>	6 -22 -8 8 -1 9
q:<v-propose>	-7 -17 -13 -5 -15 42
q:<v-say>	1 -1 16 -13 0 -10
q:<v-sell>	-12 -19 8 -5 1 12
q:<v-target>	2 19 -8 -12 3 -7
q:<v-up>	-8 2 1 11 0 -15
q:additional	-3 -16 12 8 -6 -11
q:after	0 18 -4 -13 0 -7
q:agreement	-3 -12 15 -15 -3 8
q:all	-6 -17 6 5 -7 6
q:are	4 4 4 -27 -8 8
q:as	-5 14 0 2 -5 -18
q:at	-5 18 -10 -8 -4 7
q:back	-1 11 -27 5 11 2
q:been	7 -20 2 10 6 -16
q:before	-18 7 -3 -1 6 2
q:begin	5 -14 -9 19 2 -14
q:change	-2 -6 21 -19 3 -7
q:come	11 8 -5 -16 13 -9
q:date	-3 15 3 -14 -2 -13
q:die	6 16 -22 10 -7 -8
q:down	-3 -15 -5 10 9 -4
q:duty	-19 -10 6 6 -2 2
q:export	-5 -6 -8 -4 0 16
q:fentanyl	-13 -18 12 12 2 -30
q:first	-8 -22 5 11 0 2
q:good	-8 -16 2 21 -12 -2
q:had	-19 -21 3 13 3 -1
q:his	-7 -17 -4 -7 -3 22
q:if	-2 20 -27 -17 -1 16
q:is	-28 5 19 -10 -12 0
q:it	-6 -13 6 11 10 -17
q:its	-8 -2 7 -2 -15 6
q:leave	-5 -1 10 -15 7 -5
q:let	-2 24 -22 -3 9 -12
q:make	4 -24 1 2 4 8
q:midnight	6 11 -18 2 3 -1
q:move	3 -9 16 -9 -1 -8
q:mr	2 -6 19 -7 -11 -8
q:much	-4 -3 18 -8 -4 -8
q:new	1 -9 20 -8 0 -16
q:no	10 -15 2 -12 8 3
q:number	16 -7 -4 0 -9 -2
q:offer	-4 -9 -14 -3 0 20
q:one	-4 7 10 -5 1 -15
q:pause	-4 15 -7 0 -2 -6
q:present	-6 -3 -5 -12 -3 17
q:propose	-1 -1 -15 -8 -1 20
q:rate	-1 -2 6 -20 7 4
q:reciprocal	1 -18 12 4 0 -19
q:renewed	-1 17 -6 -7 -2 -8
q:same	-4 -3 21 -8 -10 -9
q:since	0 -1 6 3 7 -34
q:stay	2 -9 9 -16 -1 7
q:steel	-5 -3 13 -16 -2 4
q:sum	3 -6 15 -12 -2 -7
q:tariff	0 -14 22 7 -7 -30
q:than	-3 -9 16 -10 -5 2
q:that	5 -22 12 5 -2 -8
q:then	9 5 -13 8 8 -26
q:there	-4 -8 -9 0 3 17
q:thi	-5 -2 3 -20 0 15
q:three	-2 -17 -1 2 -6 11
q:to	-2 -19 12 -7 7 3
q:truce	-15 14 -3 -3 -10 0
q:until	1 4 0 -17 6 3
q:up	4 4 -15 9 -13 6
q:way	-3 -3 21 -12 -4 -9
q:whatever	3 3 9 -15 0 -5
q:when	1 0 -2 -10 16 -4
q:which	3 -2 13 -4 -18 -3
q:would	-21 13 -5 -10 7 5
q:you	-4 2 28 -13 -17 -20
qt=modal	-16 10 -3 -6 0 5
qt=past	-7 -17 -3 8 8 6
qt=perfect	-15 -7 19 -1 -4 -4
qt=pluperfect	-9 -23 -5 23 -19 4
qt=present	-6 20 -2 -23 -4 7
r1=<end>	-16 22 -7 -14 5 -5
r1=?	-9 -6 -16 6 7 13
r1=and	-19 16 -2 -1 3 -15
r1=before	0 11 -30 11 4 0
r1=each	0 -1 -15 13 0 4
r1=now	0 -9 18 -9 -1 -1
r1=of	7 -24 12 -2 4 -9
r1=since	-8 -13 25 -5 -4 -8
r1=that	-1 -2 4 8 -20 -4
r1=to	-4 -18 6 3 3 -3
r1=until	-1 -12 15 3 -1 -12
r1=would	-7 -3 -18 7 1 11
r2=,	0 -8 1 17 -10 -13
r2=<goods>	22 -4 -4 0 -11 -7
r2=<not>	-2 6 -17 10 -8 8
r2=<number>	1 0 3 5 1 -21
r2=and	-8 -2 -13 15 -10 11
r2=fentanyl	-1 -10 16 -6 -4 -4
r2=for	-1 -8 14 -15 5 -1
r2=of	-4 0 12 -17 -2 0
r2=the	-16 8 6 -9 9 -11
r3="	18 -8 1 -11 -4 -10
r3=,	0 -26 -3 -2 15 15
r3=.	17 -7 15 -9 -14 -14
r3=<v-end>	-5 8 -17 10 -4 4
r3=and	-16 -5 0 13 -13 5
r3=at	-4 19 -6 -5 -5 -10
r3=end	-3 10 -17 10 -3 1
r3=good	-10 -8 15 -6 -6 1
r3=is	5 6 7 -18 0 -9
r3=not	3 -4 16 -13 -1 -8
r3=the	11 -17 -5 5 -1 3
r3=truce	0 -9 -6 16 -6 -1
r4=<day-ahead>	6 8 0 -15 -1 -7
r4=<goods>	8 0 5 1 0 -20
r4=<v-down>	0 1 -17 9 2 4
r4=and	-15 6 14 -19 11 -24
r4=for	0 -6 -18 9 -3 13
r4=good	-11 -6 -12 18 0 2
r4=in	-16 -3 6 -16 2 13
r4=to	-8 -16 -10 9 1 16
r=<end> <end>	-16 22 -7 -14 5 -5
r=<level> <end>	-5 -1 10 -29 10 1
r=<level> <level>	-1 -8 -15 22 -6 -4
r=and <number>	-1 17 -6 -5 -5 -9
r=in <name>	-1 6 12 -19 -5 -14
relative=stay present	0 15 0 -5 -4 -15
row:the	-1 17 -10 1 -5 -11
rule:0	6 -18 6 11 -8 -14
rule:12	-1 -11 24 -9 -1 -6
rule:14	-6 6 4 -19 -9 2
rule:15	0 15 -1 -3 -8 -19
rule:25	4 -8 -13 -6 -5 17
rule:26	0 1 15 -9 1 -13
rule:after far now higher	6 5 -17 1 8 -1
rule:after far now lower	0 7 -21 18 -5 5
rule:after far now same	-11 -8 15 -3 -1 -3
rule:after far past higher	-7 8 4 -4 -17 3
rule:after far proposed higher	-11 8 1 -17 0 9
rule:after far proposed lower	-13 -2 18 -7 -2 -9
rule:after here now higher	-3 5 -1 0 7 -18
rule:after here now lower	-31 17 3 -9 -4 -1
rule:after here now same	-10 -9 -10 17 0 1
rule:after here past higher	-16 5 8 -10 1 -5
rule:after paragraph now higher	-3 8 -13 -5 21 -12
rule:after paragraph now lower	1 -5 -2 17 -18 -13
rule:after paragraph now same	7 -13 21 -14 -8 -8
rule:after paragraph past higher	6 4 8 -3 -23 -7
rule:after paragraph proposed higher	8 -15 5 -7 3 0
rule:after paragraph proposed same	-1 0 -19 2 0 14
rule:before if_lapsed	-13 9 8 -18 0 -2
rule:before past	-15 -10 8 4 2 0
rule:before proposed	0 3 5 -13 -17 6
rule:denied	4 -15 2 11 0 -8
rule:here if_lapsed	-9 10 7 -20 0 -8
rule:here now	-16 7 -1 -6 3 3
rule:if_lapsed	-8 20 -3 -21 -19 -1
rule:later denied higher	-17 4 7 -3 -3 2
rule:later denied lower	-8 0 14 -24 3 3
rule:later denied same	18 -15 -1 -6 1 -8
rule:later if_lapsed lower	-5 -17 8 3 -23 12
rule:later if_lapsed same	3 11 -11 -4 8 -18
rule:later now higher	-6 5 -9 -12 22 -1
rule:later now lower	-18 -5 4 16 -15 -4
rule:later now none	5 0 6 -16 -15 9
rule:later now same	-3 1 11 -1 -15 -7
rule:later past lower	-5 0 8 4 -30 0
rule:later past same	7 -3 -15 16 -4 -4
rule:later proposed higher	2 7 -2 -15 10 -4
rule:later proposed same	-10 -1 -1 -13 -3 19
rule:peak	-3 -11 -5 -12 21 -4
rule:peer denied lower	8 -4 18 -26 6 -11
rule:peer denied same	19 -18 0 -2 0 -9
rule:peer if_lapsed lower	-16 -12 17 -8 -18 13
rule:peer if_lapsed same	4 12 -13 -3 8 -17
rule:peer now higher	-5 16 -20 -14 23 4
rule:peer now lower	5 -35 5 14 -37 13
rule:peer now none	-6 -6 24 -12 -15 -7
rule:peer now same	-7 11 12 -5 -15 -15
rule:peer past same	-14 17 -3 6 0 -22
rule:peer proposed same	4 -2 -11 -31 -5 28
rule:proposed	1 -3 -9 -15 -7 16
rule:state denied	3 -15 3 11 0 -7
rule:state lapse	-8 20 -4 -20 -19 -1
rule:state none	8 -3 -18 -5 10 9
rule:when denied	3 -15 3 11 0 -7
rule:when if_lapsed	-8 21 -5 -20 -19 -1
rule:when none	8 -3 -18 -5 10 9
rule:when now	-9 -4 19 -5 -11 -6
rule:when peak	-3 -12 -6 -13 22 -4
rule:when proposed	-1 -2 -7 -14 -7 15
rumour before	4 17 1 -19 -16 -3
rumour untrue	26 -12 -9 -7 4 -23
rumoured	32 -16 -36 -1 -1 4
s:"	12 0 -21 5 5 0
s:(	8 2 -1 2 -5 -16
s:)	4 6 -1 2 -4 -16
s:,	-16 7 -1 3 2 -1
s::	17 0 6 -16 -1 -12
s:<agent>	2 9 -15 -3 -2 9
s:<day-ahead>	-14 16 -4 -14 -25 16
s:<day-gone>	-15 3 8 8 -44 2
s:<day-today>	5 -5 8 -4 -17 0
s:<duty>	4 -6 7 2 -21 0
s:<month-ahead>	-2 1 -18 11 10 -2
s:<month-gone>	0 -17 -8 19 7 -12
s:<not>	12 0 0 -15 -12 7
s:<number>	-18 9 2 5 9 -19
s:<office>	11 0 -22 -8 0 17
s:<person>	-7 -4 -1 -25 -14 30
s:<points>	-12 27 -12 4 -12 -23
s:<sender>	-1 -15 21 -16 0 2
s:<span>	-27 -18 -3 21 -2 3
s:<v-deny>	18 -11 -5 -2 -6 -3
s:<v-down>	-16 -13 7 11 -9 0
s:<v-end>	-3 3 -11 18 1 -13
s:<v-propose>	2 -12 -17 2 -8 23
s:<v-say>	17 -7 -4 -16 -17 12
s:<v-stay>	-27 -6 10 7 -6 3
s:<v-suspend>	0 9 13 -5 -15 -20
s:<v-threaten>	-16 2 -6 -5 -6 19
s:?	4 -1 -22 2 6 8
s:@	4 -19 5 10 -6 -3
s:a	20 -5 -4 -9 -11 5
s:add	-6 -1 18 -11 -4 -6
s:after	-2 17 -8 -4 -6 3
s:again	-6 25 -15 -1 0 -17
s:all	-1 -5 1 15 -3 -19
s:aluminium	-3 -7 16 -6 -2 -2
s:and	-40 6 10 -2 0 -2
s:another	-8 -14 17 -5 -9 3
s:apply	-14 10 8 -20 -8 4
s:as	20 -6 -12 6 2 -10
s:at	-4 3 4 -12 23 -19
s:away	-1 17 -23 13 -6 -6
s:back	9 33 -31 9 -22 -23
s:be	1 2 -2 -25 -5 12
s:been	2 15 -6 -9 10 -17
s:both	-5 7 -15 10 0 3
s:by	9 -3 -1 -20 8 8
s:car	-3 -11 26 -9 -13 -5
s:cement	6 -2 5 -16 0 0
s:change	-4 -15 24 -9 -2 -7
s:chicken	5 0 -24 22 -6 -3
s:chip	-7 -14 26 -12 -4 -8
s:cod	-3 -7 -10 16 1 -3
s:collect	3 -12 15 -7 -4 0
s:copper	-4 7 2 -16 -6 6
s:could	-16 -3 -10 2 0 17
s:cut	-1 2 -15 2 6 9
s:date	-3 6 19 -13 -18 -7
s:day	1 -8 7 0 -16 7
s:deny	16 -2 -8 -4 0 -10
s:do	1 6 6 -24 -7 3
s:down	-13 -19 3 0 13 2
s:drawer	-4 15 -14 -4 -5 4
s:each	-5 0 -17 12 -5 13
s:electric	-2 -6 17 -6 -4 -7
s:else	-4 -9 18 0 -3 -11
s:emergency	-2 -6 -10 19 -5 -6
s:end	-2 1 -1 16 -12 -14
s:event	6 15 -12 -6 -2 -9
s:ever	-2 2 -11 -17 12 11
s:everybody	0 -9 -3 15 -5 -11
s:farm	-3 -17 -9 25 -7 -12
s:fentanyl	-20 -36 15 18 -14 -19
s:figure	7 8 -1 -18 -4 1
s:flat	1 17 -12 -8 -3 -3
s:forced	-2 -11 19 -14 -1 0
s:free	-2 -24 -1 7 -3 11
s:from	-20 6 7 0 -2 -8
s:gave	15 8 -17 -5 -2 -2
s:general	-3 -4 17 -7 0 -7
s:get	-3 -10 10 -18 7 4
s:good	-22 -16 4 12 -1 3
s:he	-10 -15 -1 -17 0 25
s:height	-6 -4 -8 -12 21 -5
s:here	2 8 0 -20 3 -4
s:home	-5 -11 16 -2 -6 -1
s:i	17 -10 -4 -11 11 -7
s:if	0 18 -18 -25 -29 23
s:into	-1 5 5 -9 4 -16
s:it	0 2 7 -7 6 -15
s:labor	-1 -10 17 -11 -1 0
s:lapse	-3 17 -18 8 -1 -7
s:later	3 0 -15 14 0 -5
s:law	3 15 -16 2 0 -5
s:leave	0 -10 23 -11 -2 -9
s:lemon	7 4 -15 9 -1 -4
s:like	-2 12 3 1 -7 -20
s:list	-11 -25 41 -15 -7 -5
s:long	-4 -1 15 -3 -3 -7
s:longer	-2 -11 -13 21 -2 -6
s:machinery	-1 0 4 -17 -3 9
s:make	0 -18 -1 5 1 8
s:may	6 -19 3 -13 8 4
s:me	3 -1 6 -16 6 -2
s:milk	-8 -5 0 -6 -3 15
s:most	-10 -10 16 -13 6 3
s:never	15 -2 -3 -13 0 0
s:newspaper	22 -3 -10 -1 -2 -15
s:not	3 -4 5 -3 -18 2
s:nothing	7 -19 19 -19 -7 3
s:number	0 6 -15 -3 5 8
s:old	-7 -9 9 11 -8 -15
s:older	-6 -15 30 -17 -4 -4
s:on	6 -3 2 -3 -15 6
s:one	1 -24 11 2 -2 2
s:or	0 -2 3 -10 -15 13
s:ordinary	-1 -4 14 1 -2 -17
s:other	-8 4 8 -23 6 0
s:our	-8 -1 7 -18 17 -7
s:over	-20 -6 18 -1 -24 0
s:page	5 13 -19 3 -3 -4
s:part	-9 6 20 -13 -10 -11
s:plu	-5 -12 26 -24 -6 1
s:port	1 -14 16 -3 -7 -2
s:post	-9 -13 -11 3 -5 21
s:present	9 -6 -4 -16 -4 8
s:press	16 -1 -7 -8 -1 -6
s:proposal	-5 -8 -13 -5 0 20
s:question	17 -1 -8 -1 0 -12
s:raise	0 -15 10 -8 0 4
s:read	22 -21 -10 10 -10 -14
s:reciprocal	-13 -5 2 20 -17 -17
s:report	27 -1 -10 -9 -3 -20
s:rest	0 -2 -11 15 0 -5
s:rumour	15 -2 -8 -5 -3 -6
s:same	-19 3 6 -9 9 -2
s:say	15 0 -9 -10 -25 11
s:section	-8 -15 27 -4 -10 -21
s:see	14 -10 -17 0 2 4
s:set	-5 17 -7 2 -6 -14
s:shall	-1 -11 18 -6 -1 -7
s:shrimp	4 13 -2 -16 -7 0
s:since	-24 -17 30 -9 -3 -3
s:so	1 -13 5 4 -23 9
s:somebody	13 0 -22 9 -5 2
s:soybean	1 -19 -3 16 -3 -8
s:spring	-6 -4 -1 -15 16 1
s:standstill	-5 18 2 -14 -6 -4
s:steel	-3 -20 30 -7 -12 -1
s:such	4 2 -16 14 -3 -2
s:sunflower	0 10 -3 -16 5 -5
s:surcharge	6 -2 3 3 -4 -15
s:suspension	-3 -1 -18 10 -2 11
s:table	-13 0 -16 6 -3 18
s:tariff	-19 -14 12 3 -24 11
s:tea	-1 16 -7 -17 0 1
s:term	-2 -8 19 -11 -1 -4
s:that	19 -7 -1 -16 -1 7
s:their	-19 8 3 -16 15 -9
s:then	-27 9 -12 14 -9 7
s:there	9 -4 9 -28 -3 7
s:they	-6 0 11 2 1 -26
s:thi	11 -31 4 4 8 -16
s:threat	-7 -4 -8 -4 -2 17
s:threaten	-3 -15 -2 -12 -3 19
s:three	0 -5 15 -16 -3 0
s:through	-1 -7 -15 9 7 5
s:time	-9 -2 1 9 2 -15
s:together	4 -7 -10 16 0 -12
s:too	-7 -2 16 -9 -1 -1
s:truce	-2 15 -6 0 -27 2
s:true	16 -3 -5 -3 3 -15
s:two	-17 3 1 -3 2 1
s:unchanged	-6 2 16 -11 -7 -5
s:under	-20 -11 8 11 -14 -2
s:unless	-6 21 -17 -7 -3 1
s:until	-20 -24 24 3 0 -12
s:us	-16 5 9 -12 9 -9
s:was	12 -14 -17 16 5 -7
s:we	8 4 3 -10 5 -17
s:week	13 -30 -2 14 -6 -5
s:were	16 0 -21 3 8 -7
s:whatever	9 -19 9 -4 0 -4
s:when	-6 -12 1 0 19 -13
s:who	5 2 -20 7 3 6
s:whole	3 9 -15 11 -4 -7
s:will	-4 5 8 -26 -6 5
s:wine	-5 7 8 -18 -4 0
s:withdraw	-3 -6 15 -7 0 -8
s:without	-15 29 -12 -17 2 -4
s:worst	-1 -10 -7 -10 23 -4
s:would	0 27 -19 -38 -17 13
s:you	27 -3 -2 -21 -12 -13
s:you're	0 -7 16 -7 -1 -5
s:zero	10 -8 -16 0 -2 9
sa:"	10 0 -19 3 0 4
sa:" .	5 -10 4 -18 -5 9
sa:, <name>	0 5 5 -21 0 1
sa:, <number>	-7 4 7 1 -6 -25
sa:, as	11 -7 -1 11 -16 -10
sa:, in	6 -18 5 -1 3 -1
sa:, is	3 -12 -17 20 -5 4
sa:, the	0 0 -18 7 10 4
sa:. "	-5 9 -16 10 3 -5
sa:<day-ahead>	-12 12 7 -22 -25 13
sa:<day-ahead> ,	-7 15 -2 -9 -6 0
sa:<day-ahead> .	1 2 8 -15 -10 4
sa:<day-gone>	-7 1 13 6 -27 -12
sa:<day-gone> .	-6 6 6 0 -16 -4
sa:<goods>	14 7 -2 -18 -4 0
sa:<level>	-15 4 -5 13 -7 0
sa:<level> <level>	-1 -9 -13 21 -6 -6
sa:<level> that	-1 0 4 -16 0 7
sa:<month-gone>	9 -18 -5 19 -3 -20
sa:<name> .	-9 -14 20 -4 -10 1
sa:<number>	-33 -2 0 15 4 -6
sa:<number> a	0 -6 16 -7 0 -7
sa:<organisation>	8 -4 -15 10 0 0
sa:<person>	0 2 16 -11 -3 -8
sa:<quality> oil	-3 -7 -16 10 -3 12
sa:<quality> rice	-1 -7 -15 4 3 12
sa:<span>	-14 -10 -9 17 5 1
sa:<span> .	-13 -22 1 9 1 5
sa:<v-down>	-19 -10 -4 15 6 0
sa:<v-end>	-13 3 -16 17 8 -4
sa:<v-suspend>	8 5 9 -9 -15 -8
sa:?	4 -1 -22 2 6 8
sa:a	17 -2 2 -18 5 -9
sa:again	-2 23 -8 -8 -5 -11
sa:against	-1 -2 15 -10 0 -5
sa:and	-31 4 6 2 7 -12
sa:another	-4 -8 23 -13 -2 -8
sa:as before	-2 -5 18 -11 0 -4
sa:back	3 16 -18 13 -12 -17
sa:back .	2 6 -15 9 0 -5
sa:been	0 15 0 -10 4 -19
sa:before the	-3 9 4 -17 -1 5
sa:call reciprocal	0 -3 -12 15 -1 -2
sa:car	-1 -1 19 -11 -7 -10
sa:change	-1 -9 15 -5 -1 -4
sa:chicken	-1 0 -21 22 -2 -2
sa:chip	-1 -8 15 -6 0 -4
sa:date	-4 2 18 -10 -12 -9
sa:day	-2 -14 17 2 -14 0
sa:day .	0 -15 10 3 -5 0
sa:each	-2 -1 -19 6 -2 15
sa:electric	-2 -6 16 -6 -4 -7
sa:ever	-1 -1 -6 -16 13 6
sa:fentanyl	-10 -23 13 12 -16 -22
sa:fentanyl and	-2 -7 -6 15 -1 -6
sa:for fentanyl	-2 -9 17 -6 -5 -3
sa:from	-15 13 5 -11 -10 2
sa:from <day-ahead>	0 4 -19 -9 -2 18
sa:good .	-11 -9 -10 6 -2 15
sa:has	-7 -4 16 -22 9 0
sa:has been	4 6 -9 0 9 -15
sa:if	-3 7 0 -21 -12 13
sa:in <month-gone>	11 -10 -11 15 0 -18
sa:in <name>	2 4 13 -21 -14 -5
sa:is a	0 -18 5 3 -3 3
sa:is not	-5 -3 15 1 -3 -14
sa:it	2 -2 14 -19 6 -9
sa:list	-1 -9 25 -11 -5 -12
sa:now	-9 12 -15 -3 5 9
sa:of	-2 -2 -5 15 -11 0
sa:of the	-15 -16 -1 9 2 5
sa:older	-1 -11 20 -8 -1 -4
sa:on	11 -1 3 -3 -15 -3
sa:on <day-ahead>	-10 3 20 -21 -7 2
sa:on soybean	0 -9 -15 20 0 -3
sa:on steel	-3 -10 19 -6 -1 -5
sa:our	-4 -1 5 -6 11 -16
sa:over	-15 -22 13 1 -14 8
sa:part	-4 -3 19 -8 -1 -9
sa:part of	-2 -5 16 -6 0 -7
sa:place	-1 15 -8 -11 -1 1
sa:reciprocal	-7 -4 -6 16 -9 -1
sa:same day	-3 0 15 -8 -5 -5
sa:shall	0 -9 15 -5 -1 -6
sa:should	-5 -9 -5 -4 -1 15
sa:since	-13 -18 29 -10 -5 -3
sa:since <day-gone>	-7 -13 20 -1 -8 -8
sa:soybean	1 -13 -11 19 -2 -6
sa:steel	0 -3 16 -12 -5 -3
sa:take	-3 -2 8 2 3 -18
sa:the <name>	1 -15 10 -2 -1 0
sa:there	5 -2 19 -19 -5 -6
sa:thing	0 -7 15 -9 0 -2
sa:to <number>	-6 -21 -7 15 14 -16
sa:together	0 -7 -8 15 -6 -3
sa:unchanged	-4 -9 18 -6 -2 -4
sa:under	-11 -5 -2 16 -12 -3
sa:until <day-ahead>	-2 8 11 -19 -1 -8
sa:until the	-2 -18 10 5 0 0
sa:was	17 -24 -12 9 1 1
sa:we	-15 -3 24 -5 -3 -13
sa:what	2 -13 15 -6 -9 0
sa:when	-5 1 4 -16 15 -12
sa:where	-6 19 -17 -9 4 2
sa:which is	1 -2 11 -17 8 -3
sa:would	3 21 -25 -12 -2 9
sb:" we	-5 0 16 -5 0 -12
sb:(	10 2 -4 3 -3 -15
sb:,	-18 5 -3 3 1 5
sb:, <name>	-1 0 5 -27 10 1
sb:, a	-5 8 6 -16 3 -7
sb:, and	-15 -2 5 1 -3 4
sb:, at	-8 -31 24 -4 7 -7
sb:, for	-9 18 -9 -17 -3 6
sb:, pay	-1 -7 18 -10 0 -3
sb:, the	-16 8 3 4 0 -15
sb:, with	-3 -1 0 -16 1 10
sb:-	-13 2 17 1 -10 -17
sb:.	2 -6 -4 15 -10 -10
sb:: <name>	4 10 -5 4 -9 -16
sb:: <number>	10 12 -16 -6 3 -2
sb:: a	-1 -10 -12 15 -1 5
sb:;	-11 16 0 -9 3 -7
sb:<day-ahead> ,	-2 7 0 -15 0 3
sb:<day-gone>	-12 0 1 5 -25 8
sb:<day-gone> that	-9 -8 2 -12 -1 17
sb:<day-today> :	0 -9 15 -6 -1 -1
sb:<duty>	4 -6 6 3 -18 -2
sb:<goods>	-15 9 10 -5 -1 -12
sb:<level>	-22 0 -2 0 8 6
sb:<level> ,	8 -19 5 -4 3 6
sb:<level> from	-1 -19 0 19 -9 -13
sb:<level> in	-5 -4 0 8 -18 7
sb:<level> to	-7 -3 6 -21 0 11
sb:<month-ahead>	0 -3 -15 11 13 -7
sb:<month-gone>	-18 -6 -8 11 9 0
sb:<month-gone> and	-1 4 2 -15 -3 9
sb:<month-gone> it	-1 -3 5 -15 7 4
sb:<name> 's	-3 13 0 -8 6 -17
sb:<name> ,	-9 -1 15 -9 -2 -2
sb:<name> <level>	-3 6 1 -20 7 -12
sb:<name> and	4 -18 8 1 -6 2
sb:<name> had	0 11 12 -20 -5 -6
sb:<name> has	0 -4 4 13 -9 -21
sb:<name> on	-4 -7 17 -9 -4 -1
sb:<name> pay	-2 -16 6 9 -3 -5
sb:<name> tariff	0 -2 15 -7 -2 -8
sb:<name> to	2 -16 13 -8 -2 -1
sb:<name> will	1 -8 8 -24 7 4
sb:<not>	14 0 -5 -10 -18 7
sb:<number>	-5 3 0 13 1 -21
sb:<number> duty	-2 -7 18 -6 -2 -7
sb:<number> on	-5 -17 0 2 -8 13
sb:<office>	6 -1 -16 -4 1 13
sb:<person>	-9 -5 -10 -21 -12 35
sb:<person> ,	-7 0 -3 -19 8 10
sb:<person> :	-1 7 -1 -17 -8 4
sb:<person> say	-5 -14 0 -12 -2 18
sb:<quality> coffee	-1 -15 3 8 0 -2
sb:<seat> say	-8 -8 16 -8 0 -2
sb:<sender>	-1 -14 17 -12 2 0
sb:<span>	-16 -13 5 10 -10 3
sb:<span> ,	-4 -15 -3 13 -10 3
sb:<v-down>	-5 -6 9 4 -18 -2
sb:<v-end>	5 1 4 4 -15 -12
sb:<v-propose>	6 -15 -11 -6 -12 21
sb:<v-say>	15 -8 -4 -16 -12 12
sb:<v-stay>	-29 -6 14 1 2 -2
sb:<v-suspend>	-15 6 8 1 -2 -17
sb:<v-threaten>	-13 -9 0 0 -7 17
sb:@	4 -19 5 10 -6 -3
sb:a	12 -8 -3 -3 -18 10
sb:a report	15 -2 -7 -1 0 -9
sb:a tariff	-9 -8 -13 6 -1 16
sb:add	-17 0 16 -7 -2 -4
sb:after	1 11 -15 2 -10 10
sb:and	-18 5 5 -5 -7 5
sb:and the	2 4 -9 10 -18 1
sb:are	5 -2 9 0 0 -16
sb:as	18 1 -17 0 5 -4
sb:at	-1 -3 1 -8 22 -15
sb:at a	-4 -6 17 -9 0 -4
sb:at the	8 1 -9 -12 19 -10
sb:away	0 19 -20 4 -4 -2
sb:back	7 26 -21 -2 -13 -11
sb:be	2 5 -4 -19 -4 6
sb:become	-4 4 -18 8 1 3
sb:both	-6 16 -17 6 -4 1
sb:butter	1 -18 2 6 8 -4
sb:by	5 4 -1 -37 7 11
sb:car	-2 -16 15 -1 -5 1
sb:chip	-4 -7 16 -6 -2 -4
sb:cod	-2 -8 -11 16 1 -3
sb:come	3 0 10 0 -7 -17
sb:copper	-4 11 -3 -18 -3 6
sb:cut	0 0 -15 5 5 8
sb:do	3 4 2 -16 -4 0
sb:duty (	-1 -8 17 -12 0 -1
sb:duty on	15 2 -8 -8 -2 8
sb:farm	-1 -13 -10 21 -4 -7
sb:fentanyl	-10 -21 7 10 -3 -6
sb:figure	7 9 -1 -18 -4 2
sb:for	4 10 -16 0 -5 7
sb:for <name>	3 -3 -16 15 -6 4
sb:from	-9 -7 4 7 8 -15
sb:from <name>	-11 -13 -1 15 -7 4
sb:from the	-2 -17 17 -21 10 0
sb:frozen	-1 -15 9 -3 2 3
sb:gave	16 8 -17 -4 -1 -4
sb:general	-2 -3 15 -6 0 -6
sb:get a	-2 -2 16 -8 0 -8
sb:go on	-4 -4 15 -16 3 -3
sb:good ,	-1 -13 -6 17 -5 -3
sb:had been	-3 0 -19 3 10 5
sb:had put	-3 -4 14 -15 2 -3
sb:he	-4 -16 0 -15 1 21
sb:i	16 0 0 -22 2 -8
sb:if	2 15 -19 -12 -23 15
sb:if it	0 8 -17 4 -4 4
sb:if the	-15 22 -21 1 -6 6
sb:in <month-gone>	-21 8 -5 8 2 -11
sb:into	0 7 0 -6 4 -20
sb:into <name>	2 6 -3 -3 4 -16
sb:it 's	5 9 10 -18 -12 -14
sb:it :	-1 1 8 -16 -2 6
sb:it has	-13 -1 -2 -4 -8 15
sb:its duty	-2 -24 6 5 -12 7
sb:lapse	-2 17 -12 -4 0 -4
sb:last	2 -3 -15 1 10 4
sb:leave	2 -14 24 -2 -8 -16
sb:list	-9 -19 26 -9 -3 0
sb:make	-11 -15 5 -2 6 5
sb:may	7 -15 7 -7 6 -6
sb:most	-4 -12 15 -3 -3 0
sb:newspaper	16 -5 -1 0 0 -13
sb:of <level>	-4 -12 15 -5 -7 3
sb:of a	16 -4 -11 -2 0 -5
sb:older	-4 -5 16 -10 -2 -1
sb:on	-15 -1 4 -3 -6 10
sb:on the	-11 -6 -1 -9 -5 21
sb:one	-1 -22 19 2 -6 -5
sb:order	-1 -1 8 3 -4 -16
sb:over	-5 5 13 -5 -14 -16
sb:pay	-1 -9 18 2 3 -32
sb:plu	-4 -9 19 -19 -5 3
sb:pork	-1 -7 17 -12 0 -4
sb:post	-11 -8 -8 1 -3 18
sb:proposal	-5 -8 -13 -5 0 20
sb:propose	1 -6 -14 -3 0 17
sb:question	17 -1 -10 0 0 -11
sb:question :	15 0 -8 0 0 -10
sb:read	14 -15 -7 12 -7 -11
sb:reciprocal	-6 -2 10 8 -9 -18
sb:report	23 0 -8 -8 -1 -17
sb:return to	-4 16 -1 -3 0 -13
sb:say	18 -8 -5 -19 -19 12
sb:section	-5 -20 26 -3 -7 -14
sb:section <number>	-5 -20 26 -3 -7 -14
sb:set	-3 16 -10 -2 -3 -7
sb:since	-16 -4 9 -1 1 0
sb:so	3 -14 2 4 -16 9
sb:somebody	14 -2 -16 8 -4 -2
sb:stand at	-2 -3 -1 -11 15 -5
sb:steel	-4 -21 21 2 -7 1
sb:surcharge of	4 -1 2 4 -3 -20
sb:suspension	-1 -5 -15 11 0 7
sb:table	-8 0 -15 5 -1 14
sb:take the	5 -11 -10 -2 -2 15
sb:tariff	-17 -20 19 2 -21 5
sb:tariff ,	-1 -5 15 -18 -1 2
sb:tariff of	-15 -10 -5 1 -5 18
sb:that	19 -2 -11 -7 -2 5
sb:that <name>	16 -11 -6 -10 3 2
sb:that the	10 -8 0 -15 -9 6
sb:the <number>	-8 -18 8 1 0 5
sb:the <office>	-4 0 -11 -15 -3 19
sb:the <seat>	-4 -7 19 -14 -2 0
sb:the duty	12 -1 7 -5 0 -18
sb:the first	-2 -15 20 -2 -5 -8
sb:the law	-2 17 -12 -1 0 -9
sb:the old	-4 -7 15 0 -5 -8
sb:the suspension	-1 -5 -15 11 0 7
sb:the truce	1 18 1 -13 -12 -13
sb:then	-22 7 -3 5 -15 9
sb:then it	-4 4 -16 14 -2 -3
sb:there	7 -4 -6 -16 0 12
sb:they	-7 -4 8 8 2 -28
sb:they pay	-5 -3 -4 16 -11 -1
sb:thi	1 -21 2 4 8 -8
sb:three	-6 2 10 -17 1 -1
sb:to be	5 -7 -16 -12 7 14
sb:to pay	-3 -3 -22 10 14 1
sb:truce	0 17 -9 -7 -16 3
sb:true	16 -3 -5 -3 3 -15
sb:unless	-2 16 -12 -5 -1 0
sb:until	-9 -17 19 -6 4 -7
sb:up	-2 -15 9 0 7 -7
sb:week	8 -21 0 6 -1 -1
sb:were	9 4 -20 5 1 0
sb:when	-1 -18 -3 13 8 -2
sb:where they	0 -15 0 15 -4 -2
sb:will	-1 4 8 -23 -4 3
sb:with <name>	-6 5 17 -20 -4 -7
sb:withdraw	-3 -6 15 -7 0 -8
sb:without	-10 27 -9 -16 -2 -6
sb:worst	-1 -7 -9 -12 21 -3
sb:would	-3 16 -4 -39 -22 8
sb:year	0 -8 -6 15 0 -12
sb:you	24 -4 -4 -17 -8 -8
second	-22 3 -2 -8 6 11
t0=modal	3 8 -5 -13 -20 5
t0=perfect	7 -19 16 -5 -16 -3
t1=modal	2 7 -5 -12 -19 6
t1=perfect	3 -16 20 -9 -15 -4
t2=present-passive	-8 -21 18 -6 -2 7
table	-27 6 -2 1 4 -2
takenBack	18 -12 -13 -5 6 -11
tense=past passive	14 -12 -1 0 5 -17
tense=perfect	4 -13 5 3 -16 1
tense=present passive	-20 -5 19 -8 0 -2
told=denied far own	9 -17 8 -9 -5 0
told=denied far same	18 -4 -16 -5 -2 0
told=if_lapsed 	-1 -16 -4 -8 19 5
told=if_lapsed and	-1 19 -12 -7 -5 -1
told=if_lapsed far	20 7 -4 -22 -2 -7
told=if_lapsed far higher	27 3 -14 -15 4 -22
told=if_lapsed far none	11 3 -5 -6 -22 5
told=if_lapsed far own	13 6 0 -22 7 -13
told=if_lapsed here higher	-3 -1 -16 -10 14 10
told=if_lapsed here lower	-3 19 4 -6 -16 -26
told=now 	-2 35 -18 -10 -25 -8
told=now far lower	8 -25 4 6 -7 -4
told=now far none	-3 -17 3 3 -7 12
told=now far same	-18 -2 15 3 -11 -7
told=now here higher	-7 19 -5 0 -2 -18
told=now here lower	-4 -37 5 2 -8 17
told=now here none	-3 10 8 -2 -9 -23
told=now here same	-6 -16 5 7 -1 -1
told=now here shared	-18 1 -4 3 -11 12
told=now paragraph lower	4 -17 -2 9 -2 2
told=now paragraph same	-8 -10 24 -5 -6 -16
told=past 	0 -14 0 -8 15 -1
told=past far	-14 -19 12 -1 0 4
told=past far own	-10 -15 11 -1 -5 7
told=past here none	-4 -17 -9 11 8 4
told=past here shared	-1 1 22 -18 -7 -6
told=past paragraph own	-10 -6 -2 -3 15 0
told=past to	0 0 15 -9 -5 -6
told=peak far none	-6 -5 -3 -12 -1 15
told=peak far own	5 -2 4 0 5 -17
told=peak here	-5 -13 8 1 9 -16
told=peak here lower	-4 -17 10 3 6 -14
told=proposed far lower	15 0 15 -15 -6 -24
told=proposed paragraph same	4 -7 -16 7 0 8
under 20	-13 -34 36 9 -84 -1
under 50	-36 48 -18 7 -3 -25
under 6	9 -69 31 -5 -32 4
under 80	27 1 -35 -1 22 -20
untrue here	31 -9 -20 5 -8 -17
untrue next	43 -11 -25 0 3 -31
v0=offer	15 -1 -5 -1 0 -8
v0=pay	-11 3 -2 13 -2 -16
verb=apply	-4 11 3 -16 -2 -7
verb=begin	0 0 17 -21 -2 0
verb=collect	-4 -3 21 -7 -5 -14
verb=cut	-3 4 -17 8 2 8
verb=double	-2 -9 -7 16 0 -6
verb=have	5 0 13 -17 -9 3
verb=leave	1 -11 18 -3 -3 -9
verb=make	-7 -17 2 -2 0 14
verb=offer	15 -2 -6 -1 0 -6
verb=other	4 15 -9 -13 -20 10
verb=pay	-9 -4 6 9 2 -22
verb=tell	6 -19 3 -4 4 3
vt0=be present	2 -1 0 -16 7 5
vt0=charge past	-4 2 -17 6 10 -3
vt0=charge present	-5 -7 23 -5 -7 -14
vt0=pay perfect	-1 -6 15 -6 -4 0
vt0=pay present	-2 2 10 -7 -2 -17
vt0=take present	-3 -10 10 -17 3 3
vt1=be present	2 -1 0 -16 7 5
vt1=charge past	-4 2 -17 6 10 -3
vt1=charge present	-5 -7 23 -5 -7 -14
vt1=pay perfect	-1 -6 15 -6 -4 0
vt1=pay present	-2 2 10 -7 -2 -17
vt1=take present	-3 -10 10 -17 3 3
vt2=be past	5 -6 2 -16 11 -2
w1=denied w2=plain	15 -13 2 -15 -5 0
w1=denied w2=proposed	8 -8 14 -5 -4 -15
w1=if_lapsed w2=now	0 21 -10 -22 -11 -4
w1=if_lapsed w2=plain	-5 21 -7 -11 -3 -7
w1=if_lapsed w2=proposed	-6 15 -5 -5 -9 -3
w1=now w2=past	6 -23 28 -11 -4 -17
w1=now w2=plain	-4 -5 19 -8 -20 -2
w1=past w2=now	-13 -3 -14 22 9 -26
w1=past w2=plain	-6 -5 -10 19 -4 -4
w1=peak w2=now	0 -2 -11 -9 17 -1
w1=peak w2=past	-5 -8 -16 -19 29 -5
w1=proposed w2=past	0 -14 -10 -13 -6 21
w1=proposed w2=plain	7 0 -17 -9 -3 13
w:0	22 -23 -1 8 -10 -22
w:12	-3 -20 37 -19 -4 -11
w:14	-13 16 1 -13 -15 -2
w:15	2 25 -10 -1 -6 -34
w:17	0 21 -12 -11 -5 -6
w:2	10 -15 -8 9 5 -8
w:22	0 2 -19 -2 0 15
w:23	1 -8 23 -11 -1 -14
w:25	7 3 -11 -24 -20 16
w:26	1 1 7 -16 1 -3
w:3	-7 -16 -6 -19 25 2
w:30	-7 -16 29 -2 -3 -26
w:32	-2 2 -16 12 -2 5
w:5	0 -6 15 -9 -1 -2
w:8	-20 -7 -1 12 7 -16
w=denied	24 -22 -3 7 -3 -19
w=if_lapsed	-12 36 -13 -16 -21 -14
w=now	1 -4 16 -4 -9 -13
w=past	-8 -22 -8 16 17 -10
w=peak	-8 -17 -19 -23 35 1
w=proposed	5 0 -1 -29 -15 14`;
