// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-3 -1 5 0 -6 -4
a:<day-ahead>	-15 6 -6 -5 -9 14
a:<day-gone>	-5 12 -4 9 -17 -7
a:<day-today>	-2 -10 20 -8 -1 -4
a:<level>	-22 -13 -1 3 9 11
a:<level> <level>	-3 -8 -16 22 -4 -5
a:<name>	0 1 8 -7 -18 2
a:<name> .	-6 -8 17 -11 -2 -2
a:<number>	-16 -8 3 4 9 -1
a:<number> .	2 -1 12 -8 -20 -1
a:?	3 1 -19 5 6 1
a:a	-7 -4 1 -15 12 4
a:and	-25 10 -10 12 -12 3
a:at	-9 0 4 -6 12 -15
a:back	1 14 -19 6 -3 -10
a:before	0 3 -24 12 4 4
a:chicken	0 -4 -13 15 0 -1
a:electric	-3 -7 15 -4 -4 -6
a:fentanyl	-5 -12 15 0 -5 -8
a:for	3 -8 6 2 -22 5
a:in <name>	-2 -1 14 -21 -8 0
a:now	0 -12 22 -10 -2 -5
a:of	-9 -2 16 -16 6 -4
a:of <number>	-3 9 0 -16 3 -2
a:on	12 3 -10 1 -16 5
a:since	-11 -23 23 -16 -5 8
a:since <day-gone>	-2 -7 16 -9 -4 -2
a:the	-17 4 4 -4 5 -1
a:the whole	0 6 -15 13 0 -1
a:to	-6 -35 19 2 5 -5
a:to <number>	-6 -18 1 10 7 -14
a:what	1 -15 13 -7 -8 2
a:whole	0 6 -15 13 0 -1
a:would	5 4 -19 -4 1 9
asked	-3 23 3 -25 -11 -5
asks	12 -1 -19 4 -1 1
b:"	9 -25 -4 7 12 -12
b:, <name>	-9 1 10 -20 -4 6
b:, at	-5 -20 13 5 0 -10
b:, the	-3 2 11 -15 2 -8
b:: the	0 -12 -16 12 2 7
b:<day-ahead>	0 6 -15 16 -9 -5
b:<day-gone>	-17 11 -7 10 -17 0
b:<level>	-28 -6 -5 -2 5 17
b:<level> to	-5 -9 1 -7 -12 16
b:<month-ahead>	-1 6 -17 3 8 -4
b:<name> <level>	-4 6 0 -20 8 -10
b:<name> at	-9 -16 5 8 -3 2
b:<not>	18 -10 -3 -4 -9 4
b:<quality> good	-10 7 -4 3 9 -17
b:<v-propose>	10 -3 -5 -9 -18 7
b:<v-stay>	-16 -13 14 7 -2 -3
b:<v-threaten>	-7 -6 -5 -3 -1 15
b:a	10 -10 -5 -14 -7 17
b:about	-3 -16 7 3 1 1
b:and	-16 3 5 0 -3 -1
b:are	6 -3 17 -8 -8 -19
b:back	1 21 -15 1 -9 -14
b:become	-1 5 -17 9 1 -3
b:by	5 2 1 -15 5 -1
b:down	-1 -15 2 3 7 -2
b:down from	-2 -7 -15 4 11 5
b:from	-16 0 -2 6 5 -1
b:from <day-gone>	0 15 -13 0 0 -1
b:go on	-1 -4 15 -9 0 -4
b:has	1 -5 5 -3 -15 4
b:i	8 -2 -2 -15 5 0
b:in	5 -11 9 -5 15 -23
b:into	-10 6 4 -9 7 -15
b:it	-16 -6 -2 4 12 1
b:it 's	2 8 8 -20 -8 -7
b:its	-4 11 0 -4 2 -15
b:on	-18 0 3 -1 1 3
b:pay	-2 -4 12 -3 5 -31
b:since	-6 3 14 -17 -5 0
b:tariff	-16 4 -4 1 -2 8
b:that	21 -4 -5 -17 -10 5
b:that <name>	19 -10 -6 -9 0 -6
b:that the	9 -18 0 -11 -6 11
b:the duty	11 -5 -1 3 3 -16
b:the rate	1 -4 16 -13 -1 -5
b:then	-4 15 0 -2 -7 -10
b:they	0 -6 0 8 6 -18
b:thi	-4 -8 16 -5 -1 -3
b:top of	0 -5 15 -1 0 -10
b:truce	-2 23 -14 -5 -9 -4
b:week	-2 -17 5 5 3 -2
b:what	-10 1 2 -15 4 7
b:which	1 -11 6 4 3 -16
b:with	-1 -15 2 2 -8 11
b:would	2 17 -7 -23 -18 1
b:you	22 0 -12 -8 -5 -12
before=far higher	14 0 -19 -2 1 6
before=far lower	5 -20 22 -9 -27 1
before=here same	-2 -16 5 13 -7 -4
before=paragraph higher	0 12 -19 -12 12 8
before=paragraph same	5 0 3 -7 -15 5
c0=propose	5 1 -4 -21 -11 8
c1=say	5 3 -15 -2 3 3
c2=up	-6 -9 -7 15 -5 1
class=down no	0 4 -2 9 -4 -18
class=down past	-6 -16 2 10 -2 -3
class=end	6 5 -6 8 -13 -17
class=impose from	-9 3 -9 1 16 -9
class=impose future	0 2 -7 -16 4 7
class=impose gerund	-6 1 7 6 -6 -16
class=impose no	-5 -7 12 8 -15 -6
class=impose to	6 -13 -6 -6 0 15
class=propose no	5 -15 3 -5 0 6
class=propose past	7 0 -15 -8 6 1
class=propose present	-13 -13 5 -8 -6 16
class=stay from	0 13 -18 8 -6 -2
class=target modal	9 4 -15 -3 -3 0
class=target present	-6 -11 18 -5 5 -13
column:the	-5 -3 -21 12 16 -8
column:today	-1 -11 25 -14 -9 -4
condition column	-1 27 -19 -6 -16 -3
condition heading	-2 30 -21 -8 -17 -4
condition led	-15 23 -12 1 -13 -11
condition low	-12 20 -1 -5 -23 -8
ct0=bear past	2 -4 -24 11 5 5
ct0=bear present	0 0 11 -19 0 -2
ct0=impose past-passive	1 0 6 -17 7 -5
ct0=impose present	-4 -6 -3 15 -3 -3
ct0=propose present	-11 -14 0 -12 -3 19
ct0=say past	0 14 -15 -8 -1 2
ct0=up past	-3 -16 -4 6 9 0
ct1=bear past	2 -4 -24 11 5 5
ct1=bear present	0 1 10 -18 0 -2
ct1=impose gerund	-6 1 7 6 -6 -16
ct1=impose past-passive	1 0 6 -17 7 -5
ct1=say past	2 10 -21 -4 -1 5
ct1=up past	-3 -16 -4 6 9 0
ct2=impose present-passive	-4 2 15 -12 -2 -5
denying led	16 -6 -10 3 -4 -6
denying low	23 -13 -7 0 -12 -5
denying rest	10 -15 1 -1 -7 1
f1=american	2 -13 19 -15 2 -9
f1=american goods	-1 -11 15 -10 3 -6
f1=and	-15 15 13 -15 -23 0
f1=china	-1 -21 4 13 -2 -6
f1=for	-5 13 -3 -16 4 -3
f1=i	-1 -1 -22 4 12 5
f1=if	-6 -4 -5 16 -2 -10
f1=indonesia	-1 -7 15 -8 -4 -3
f1=it	14 -10 -24 15 13 -7
f1=it was	-1 1 -15 7 13 -11
f1=the	-13 4 19 -14 -8 -4
f1=the other	0 -1 17 -15 0 -2
f1=there	6 -11 -15 8 7 2
f1=we	-3 23 -5 -11 -13 -9
f1=you	0 1 11 -18 -9 0
f:!	-2 -6 9 -16 -1 8
f:"	18 3 -20 -5 -8 9
f:'s	0 9 8 -22 0 -4
f:(	-4 14 -1 -17 -1 -5
f:)	3 14 -4 -16 -3 -7
f:,	-1 15 -5 1 -5 -9
f:;	-10 6 -9 12 1 -15
f:<agent>	3 -11 -8 2 -4 15
f:<day-gone>	0 -29 11 7 -1 -1
f:<level>	-5 17 9 -3 -20 -19
f:<month-ahead>	-2 -6 -5 15 -3 -6
f:<month-gone>	0 -21 -5 8 11 4
f:<name>	-20 14 -6 -7 -3 10
f:<not>	15 -2 -14 -3 11 0
f:<office>	9 -2 -18 6 5 3
f:<organisation>	18 0 -4 -9 4 -10
f:<person>	5 7 -16 -7 -5 17
f:<span>	-17 -15 9 3 6 -5
f:<taker>	-1 0 12 -15 -3 1
f:<v-buy>	-6 -6 -9 7 -4 15
f:<v-impose>	-14 1 -17 19 0 8
f:<v-propose>	14 3 -16 -13 -3 14
f:<v-return>	-4 8 16 -4 -15 -16
f:<v-target>	-16 9 0 2 -1 -7
f:<v-threaten>	0 17 -8 -11 -4 -2
f:about	5 -2 5 5 -13 -15
f:answer	-1 -19 -26 26 -5 10
f:are	0 -11 18 -4 1 -14
f:at	-21 -4 -4 8 9 2
f:be	4 6 -11 -14 2 15
f:before	-11 11 -8 -2 -15 11
f:by	-1 -11 -10 16 0 0
f:charge	-12 4 3 3 2 -18
f:custom	3 -4 15 -14 0 -8
f:fentanyl	-7 -15 7 12 -3 -12
f:from	-3 -16 7 11 1 -12
f:had	-8 9 -3 7 4 -28
f:in	-15 -6 -13 9 12 12
f:it	16 -4 -20 11 14 -9
f:its	0 7 5 5 -13 -24
f:list	0 -10 16 -6 0 -2
f:minute	-1 -7 -9 15 -2 -4
f:never	17 -2 -18 6 2 -9
f:no	13 -8 -16 12 1 -2
f:nothing	0 -15 9 3 2 -8
f:number	0 4 8 -21 -1 0
f:of	-13 -1 0 0 16 -6
f:pay	10 -22 -8 9 3 3
f:post	7 -6 -16 -9 -1 15
f:put	-7 -15 -7 20 -15 4
f:reply	1 12 -16 5 1 -2
f:since	2 8 -9 6 2 -17
f:sleep	-6 15 -3 -8 -4 -4
f:take	1 -11 19 -17 2 -3
f:talk	-1 -7 16 -8 -1 -3
f:then	-5 7 -28 15 10 -4
f:to	-11 15 -12 5 -3 1
f:two	-11 -16 11 1 -3 5
f:up	-9 -2 10 -24 9 3
f:we	0 13 -3 -13 -16 2
f:what	-17 -6 6 10 -3 1
f:where	-3 1 -16 3 3 10
f:which	-11 -14 11 13 0 -15
f:who	-3 15 -8 -16 0 5
f:with	-2 -9 -8 19 -5 0
f:would	-3 10 3 -18 -6 4
f:you	4 -2 10 -11 -16 3
falling	-18 12 -1 -3 7 -8
first-of-paragraph	15 -10 6 -9 -4 -1
form=free	6 -23 -6 6 -12 9
form=word	-11 -16 5 8 3 5
formerly column	-2 -11 -14 21 -3 -4
formerly heading	-4 -6 -20 22 3 -8
formerly low	-18 -2 -10 18 1 0
formerly part	-22 -8 -14 19 1 5
formerly rest	-10 -12 -5 16 -2 5
half=from	-17 -4 -4 10 10 -12
half=from modal	-1 -11 19 -5 -2 -11
half=from past	0 -1 -6 15 -9 -3
half=no perfect	6 -3 5 -15 -10 6
half=to present	-2 0 -20 4 4 16
has-gerund	4 -1 8 3 -14 -17
has-past	12 -7 -17 4 13 -5
has-perfect	9 -13 7 -9 -20 5
has-pluperfect	0 -9 -10 15 5 -8
heading:at	-1 -24 -14 -13 30 -2
heading:before	-2 -10 -28 32 -5 -6
heading:into	-7 4 -15 -7 6 12
heading:on	-7 2 16 -9 -9 -12
heading:rate	-7 -18 11 8 -7 -11
heading:the	-9 11 -25 11 12 -16
heading:today	-2 -15 28 -15 -10 -5
heading:truce	-3 19 -2 -14 -11 -6
headline	-8 -9 11 2 -19 9
highest	21 13 -29 -19 22 -11
highest false	20 -7 -16 -4 21 -17
highest over 80	19 -41 -9 -31 29 7
highest true	8 20 -21 -21 7 0
highest under 80	10 26 -25 -6 3 -19
intending before	10 0 -8 -22 -12 10
intending led	4 -8 -20 -36 -12 33
intending low	2 -7 -15 -30 -20 32
intending part	8 -3 -17 -25 -13 20
joined=	-8 5 -10 -19 16 0
joined= higher	-6 5 -22 -10 17 3
joined=or	-2 -11 16 -7 -3 1
joined=or higher	-2 -11 15 -7 -2 1
l1="	12 -16 -7 8 -3 -3
l1='s	0 -5 0 11 -1 -17
l1=(	8 0 1 -17 -4 3
l1=:	-45 12 18 -11 -3 -15
l1=<goods>	-9 3 15 -7 -6 -18
l1=<level>	-9 6 -13 -19 13 7
l1=<name>	-3 -18 14 9 -12 -18
l1=<not>	15 -19 -7 1 -7 4
l1=<v-begin>	-4 -2 16 0 -6 -16
l1=<v-impose>	8 4 7 -20 -3 -4
l1=about	0 -16 12 0 -5 -1
l1=and	-16 11 -11 0 3 5
l1=as	5 1 -14 -18 15 2
l1=ask	0 -4 16 -7 -1 -8
l1=at	-17 -5 7 6 -5 1
l1=become	-1 5 -17 9 1 -3
l1=for	5 6 -20 -14 -4 13
l1=from	-9 -15 -2 18 -1 -20
l1=is	-14 8 17 -23 -10 -20
l1=not	13 -16 -2 4 -5 -5
l1=pay	-3 -2 8 0 4 -26
l1=the	-12 -8 10 8 5 -18
l1=was	-7 -5 -14 17 2 -15
l1=with	3 -16 -7 9 -10 10
l2='s	2 -16 13 -6 -5 4
l2=<begin>	5 -18 3 0 4 4
l2=<level>	-15 -22 1 0 2 20
l2=<name>	0 -3 8 3 -1 -19
l2=<number>	1 11 3 -4 -15 -11
l2=<v-target>	1 10 -16 3 3 -3
l2=a	-6 5 6 -15 -5 3
l2=been	-3 -3 15 -7 -2 -4
l2=bring	-1 -4 15 -9 -2 -8
l2=had	0 -9 -16 17 4 -7
l2=in	-5 -15 -1 13 -6 0
l2=is	5 -2 2 -15 -7 4
l2=of	6 13 -6 -6 -15 0
l2=on	-2 -6 18 -10 -1 -5
l2=the	2 -2 9 0 -16 -4
l2=up	-7 -15 -10 15 3 6
l2=would	5 8 -15 -6 -5 2
l3=:	15 0 -4 -26 -10 5
l3=<number>	6 5 12 -13 -8 -19
l3=<quality>	3 -1 6 1 -3 -15
l3=and	-3 -5 -3 17 -5 -8
l3=as	5 2 -10 -17 13 0
l3=in	5 -19 9 -5 11 -5
l3=into	-5 17 -13 0 0 -9
l3=it	-7 0 7 4 -15 2
l3=of	-3 -16 14 -8 -2 3
l3=that	15 1 -13 0 0 -9
l3=the	-11 13 -19 8 -4 10
l3=to	-11 -7 17 0 1 -9
l3=truce	-1 19 -9 -10 -7 -2
l4=,	-2 -5 -15 7 16 3
l4=<begin>	-4 -7 21 -17 -5 3
l4=<name>	-4 -12 6 8 -21 4
l4=<number>	-20 -19 25 -6 -9 6
l4=<v-begin>	3 -13 16 -8 -11 2
l4=<v-impose>	7 -21 -1 9 -2 1
l4=<v-say>	4 5 -15 0 2 0
l4=and	3 -1 21 -14 -8 -12
l4=he	2 -9 16 -8 -2 -6
l4=two	-1 5 -19 17 0 -4
l=, at	-2 -15 9 6 -2 -7
l=<name> 's	-3 -11 -6 15 4 -9
l=<name> :	-5 -21 29 -13 -4 -3
l=<name> at	-7 -15 2 3 -7 8
l=it was	-2 -4 -19 7 9 -7
l=up from	0 -4 -12 15 0 0
lapsing led	-4 18 -8 -5 -2 -7
lapsing low	-9 23 -11 5 -8 -17
lead="	9 -25 -4 7 12 -12
lead=a	7 -17 -17 7 -12 16
lead=fifteen	18 -8 -12 -12 -3 3
lead=from	-7 15 -10 0 4 -7
lead=on	-4 7 2 4 -8 -15
lead=since	-2 -4 16 -10 -1 -4
lead=so	7 -24 15 -14 -8 5
lead=ten	-2 -9 -8 17 -2 -9
lead=that	19 -2 -7 -11 -18 7
lead=which	1 -11 6 4 3 -16
lll=, up from	0 -4 -12 15 0 0
lower than before	-11 -15 20 4 -26 2
lowest	-10 -35 19 11 -54 7
lowest false	3 -21 7 9 -21 -2
lowest true	-14 -23 16 6 -39 9
lowest under 80	-9 -35 20 11 -54 6
lr=: ,	-5 -2 14 -21 3 0
lr=: .	-11 9 15 -23 -12 -13
lr=: in	-1 -12 16 -4 -2 -1
lr=: on	-15 0 -4 3 4 4
lr=<begin> ,	-4 9 -15 10 -5 1
lr=<level> <level>	-2 3 -11 -15 9 7
lr=<name> <level>	-4 -10 -11 20 -5 -6
lr=at .	-2 -5 13 -3 -15 3
lr=from to	-6 -19 10 4 0 -12
lr=is .	-7 -1 18 -8 -5 -10
lr=the that	0 -2 1 14 -15 -16
lr=was .	-4 -16 -3 14 -1 -8
middle	-16 7 -2 6 -8 0
middle over 80	-19 -12 -27 8 3 28
middle true	-17 3 2 7 -12 0
nc2=bear	0 -14 17 -2 -5 -4
nc2=down	-10 -17 -2 3 6 8
nc2=propose	7 2 -16 6 -2 5
nct2=begin past	0 1 -15 2 11 -8
nct2=impose present	9 0 5 -10 0 -18
nct2=impose present-passive	-7 -5 -8 -1 -2 17
next="	15 1 -18 -8 4 -1
next=,	-18 -14 4 7 7 3
next=:	6 8 0 -16 2 -8
next=;	-15 5 -8 7 1 2
next=that	7 -4 1 6 -22 -4
next=where	-4 14 -15 -2 -1 5
nhas-future	-10 -15 9 -5 0 8
nhas-participle	1 -7 -16 14 0 7
nhas-past	15 -8 -10 8 2 -11
nhas-present	-4 -1 2 -10 -5 15
nought	4 -27 0 2 -13 8
nt2=past-passive	12 -10 -15 19 -15 -10
nt2=present-passive	-10 -8 -17 5 -5 23
nv2=have	10 -15 11 -17 -1 -1
nv2=other	-2 -6 -10 5 -13 16
nvt2=other present	-4 -6 -8 -10 -2 18
only	-11 -13 22 2 -23 0
only false	-23 -8 25 0 -10 -7
only true	3 -8 4 2 -16 5
only under 80	-15 -11 22 4 -34 0
over 80	14 -47 -26 -18 31 26
pc0=say	0 -2 -1 4 -16 4
pc0=target	-6 0 15 -10 2 -10
pc1=say	1 0 0 0 -15 5
pc1=target	-7 -2 18 -11 2 -10
pc1=up	-10 -8 -10 3 4 15
peak before	-1 -4 -5 -12 16 -2
peak heading	-1 -24 -14 -13 30 -2
peak led	-4 -6 -10 -15 25 -6
peak low	-1 -17 -17 -14 36 -8
peak part	-5 -10 -10 -9 16 5
peak rest	1 -12 -8 -5 20 -4
presently after	-7 -9 27 -9 -11 -15
presently before	-10 -25 17 4 2 -19
presently column	-2 -13 30 -19 -10 -5
presently heading	-3 -19 35 -21 -11 -7
presently led	-1 -15 16 6 -8 -13
presently low	-18 -8 14 3 -8 -3
presently part	-18 -27 39 -5 -4 -33
presently rest	-20 7 0 2 -4 3
pv0-none	11 10 1 -2 -9 -22
pv0=go	-7 -17 -3 3 4 13
pv0=other	0 13 -19 5 -2 2
pv0=tell	1 4 -16 5 -1 5
pv1-none	7 10 1 -4 -6 -19
pv1=be	5 -2 1 -17 2 7
pv1=other	0 12 -19 5 -2 2
pv1=tell	1 7 -15 -2 0 7
pvt0=go present	-4 -16 -7 8 2 12
q1=and	6 13 -1 -16 -2 -6
q1=egypt	-2 5 -15 -6 5 8
q1=for	-13 -2 -6 -7 0 18
q1=if	-1 12 -11 -15 1 4
q1=it	7 -27 3 11 11 -12
q1=it was	5 -20 0 9 3 -2
q1=mr	2 -15 16 0 -7 -2
q1=not	7 -1 0 -16 -1 4
q1=on	4 -11 -15 23 1 -13
q1=under	-4 3 11 -15 0 -7
q1=vietnam	-1 -9 16 -8 -2 -2
q1=we	7 3 -9 -20 7 6
q1=what if	-3 26 -22 -6 -5 -5
q1=where	-3 -8 16 -4 -1 -4
q:"	2 -4 11 -17 -5 5
q:'s	-7 2 15 -21 9 -7
q:)	0 -5 1 8 1 -15
q:.	-15 7 -7 10 -1 -1
q:;	-8 -7 22 -18 5 -9
q:<day-ahead>	-12 25 4 -24 -8 -8
q:<day-gone>	-1 -2 -8 15 -5 -3
q:<day-today>	-13 -3 -3 -1 -1 15
q:<goods>	-18 6 9 -2 -6 -4
q:<level-noun>	10 1 7 -29 -7 5
q:<month-gone>	1 -20 13 -8 14 -10
q:<name>	-11 0 17 -21 9 -5
q:<person>	-3 -15 0 -1 0 14
q:<span>	-10 2 7 -2 7 -17
q:<v-bear>	-7 -14 7 -7 -6 19
q:<v-begin>	14 7 -7 -1 2 -16
q:<v-propose>	-8 -13 -8 0 -16 32
q:<v-target>	0 21 -3 -36 2 -2
q:<v-up>	-7 -3 0 13 0 -15
q:after	0 15 -3 -18 0 -4
q:all	-9 -17 6 2 -4 9
q:are	6 5 0 -24 -7 9
q:as	-4 18 -1 0 -15 -11
q:back	1 5 -26 10 9 2
q:been	0 -19 3 8 8 -9
q:before	-16 8 -5 -3 5 5
q:by	1 -2 8 4 -7 -16
q:call	-1 -5 15 -7 -5 -5
q:charge	-2 17 -10 -24 4 1
q:day	-10 15 -11 -2 0 2
q:die	5 12 -19 11 -7 -7
q:do	-4 1 8 1 -7 -15
q:doe	-2 -15 3 7 1 1
q:down	-3 -16 0 4 6 -1
q:fentanyl	-11 -17 13 6 2 -17
q:first	-3 -19 -1 12 0 6
q:had	-18 -11 6 4 3 -1
q:has	-3 3 16 -10 -9 -6
q:his	-5 -12 -3 -8 0 17
q:if	1 20 -30 -10 0 13
q:is	-19 2 15 -8 -6 -1
q:it	-3 -16 -1 13 10 -9
q:leave	-6 -3 10 -15 8 -4
q:let	-3 23 -27 -3 13 -9
q:make	4 -22 10 1 0 -1
q:midnight	4 7 -21 9 2 2
q:move	1 -10 16 -7 -3 -5
q:new	0 -6 17 -10 0 -7
q:not	-1 -7 15 -2 -5 -4
q:now	-8 6 1 -18 9 1
q:number	16 -5 -3 0 -9 -6
q:off	2 5 13 -22 0 -10
q:one	-5 5 15 -7 -3 -14
q:other	-7 5 8 -17 6 -4
q:our	-17 -14 8 -1 9 2
q:over	-4 -1 11 -16 -7 5
q:reciprocal	2 -21 21 -1 -4 -14
q:same	-5 -4 19 -2 -10 -7
q:second	-4 -13 0 -16 8 12
q:since	0 1 -3 3 8 -20
q:so	-2 3 6 0 -3 -16
q:steel	-2 0 14 -15 -2 -4
q:sum	4 -9 16 -11 -1 -5
q:tariff	0 -12 17 8 -14 -21
q:that	8 -18 10 5 -1 -11
q:them	2 -19 1 -8 5 8
q:thi	-3 0 17 -18 0 -2
q:three	-4 -19 0 4 -7 10
q:to	3 -18 2 -3 6 8
q:truce	-8 17 -12 0 -6 0
q:under	-10 7 11 -16 1 -6
q:until	-11 0 8 -19 4 6
q:want	-4 1 -1 -13 -7 15
q:was	-17 1 2 -1 2 4
q:way	-4 -3 17 -8 -5 -7
q:when	0 -6 0 -13 17 -1
q:which	4 1 16 -17 -15 0
q:would	-19 9 -4 -5 4 4
q:you	-4 -3 30 -15 -15 -14
qt=future	-3 9 7 -17 0 -4
qt=pluperfect	-6 -11 -2 13 -18 9
r1=<end>	-10 18 -13 -6 5 -4
r1=and	-20 15 -1 5 -4 -14
r1=as	-8 0 15 -16 -7 5
r1=before	0 9 -35 11 7 4
r1=for	11 -5 4 2 -16 -4
r1=is	2 -9 16 -11 -9 -4
r1=now	0 -9 16 -7 -1 -1
r1=of	10 -22 5 0 5 -13
r1=on	14 -1 -18 5 -8 9
r1=since	-3 -13 21 -6 -2 -6
r1=that	2 -3 3 13 -17 -22
r1=to	-7 -28 8 1 3 2
r2=,	-4 -4 -3 18 -9 -9
r2=<goods>	20 -15 -2 2 -13 -3
r2=<level>	-1 -29 0 11 0 5
r2=<name>	10 -3 6 -2 -4 -17
r2=<number>	0 2 0 3 0 -15
r2=a	-13 -5 2 -16 12 7
r2=of	-4 0 9 -20 -3 7
r2=the	-16 5 6 -10 8 -6
r3="	20 -12 -4 -10 -6 -3
r3=,	-4 -16 -5 -7 10 20
r3=.	26 -16 13 -8 -14 -15
r3=<end>	-19 7 -6 4 7 1
r3=<level>	-4 -17 13 3 -5 0
r3=<number>	-15 9 1 -1 -1 -4
r3=<v-end>	-3 2 -15 13 -2 2
r3=and	-8 -3 -6 15 -11 4
r3=as	3 -2 -18 13 -1 6
r3=at	-4 22 -13 -2 -8 -8
r3=is	4 10 -4 -15 0 -1
r3=of	-1 -13 16 -7 -7 1
r3=the	9 -20 -1 9 0 -4
r4=.	-5 18 -7 -2 -3 -6
r4=<goods>	1 3 7 0 -4 -15
r4=<v-begin>	0 4 -15 9 -2 3
r4=<v-down>	0 1 -16 11 0 3
r4=and	-13 9 11 -27 9 -11
r=<end> <end>	-10 18 -13 -6 5 -4
r=<level> <end>	-6 3 -1 -26 12 4
r=<level> <level>	-3 -8 -16 22 -4 -5
r=and <number>	-3 18 -8 -3 -5 -11
r=in <name>	-2 2 16 -14 -7 -12
row:the	-2 18 -9 0 -9 -9
rule:0	3 -20 5 12 -5 -7
rule:12	-1 -12 20 -9 -2 -2
rule:14	-7 6 7 -20 -9 1
rule:15	-7 19 -9 0 -6 -11
rule:before past	-16 -5 9 -5 10 -2
rule:denied	0 -16 0 13 3 -5
rule:if_lapsed	-16 21 0 -19 -16 -7
rule:peak	-2 -5 -9 -11 19 -2
rule:proposed	6 -1 -9 -15 -1 12
rule:state denied	0 -16 0 13 3 -5
rule:state lapse	-16 22 -1 -17 -16 -7
rule:when denied	0 -16 0 13 3 -5
rule:when if_lapsed	-16 22 -1 -17 -16 -7
rule:when peak	-2 -5 -9 -11 19 -2
rumour before	5 19 2 -24 -14 -4
rumour untrue	23 -11 -10 -6 4 -21
rumoured	30 -14 -29 2 -5 2
s:"	14 -4 -18 1 4 3
s:,	-18 6 -2 5 0 -1
s::	10 0 5 -15 0 -6
s:<agent>	4 13 -16 -9 1 6
s:<day-ahead>	-20 18 -6 -8 -25 15
s:<day-gone>	-20 2 8 12 -39 0
s:<day-today>	9 -6 7 -1 -17 -2
s:<duty>	5 -10 2 7 -17 1
s:<level-noun>	7 4 -19 0 3 10
s:<number>	-19 3 3 5 6 -10
s:<office>	5 -4 -8 -12 -2 16
s:<person>	-4 -4 3 -29 -7 25
s:<points>	-12 22 -8 1 -13 -12
s:<sender>	0 -12 15 -14 -1 6
s:<span>	-17 -17 -5 25 -2 -3
s:<v-deny>	15 -8 -8 -3 -6 1
s:<v-down>	-16 -10 3 15 -9 1
s:<v-propose>	6 -12 -14 -4 -3 21
s:<v-return>	-6 -2 3 -15 14 0
s:<v-say>	17 -4 -6 -16 -13 14
s:<v-sell>	-13 -17 12 -7 11 -2
s:<v-stay>	-25 -3 9 8 -3 -1
s:?	6 -1 -19 4 6 1
s:@	6 -21 2 9 -6 0
s:a	16 -8 1 -12 -8 6
s:add	-4 -2 19 -13 -3 -7
s:after	1 17 -9 -8 -1 2
s:all	-3 -2 -2 15 -1 -16
s:and	-32 4 12 -6 0 0
s:are	-3 -3 16 -6 -9 -7
s:at	-14 5 8 -11 15 -18
s:away	-2 12 -19 15 -6 -6
s:back	-1 37 -33 9 -17 -24
s:be	1 -1 -2 -19 -8 15
s:car	0 -3 18 -8 -10 -11
s:case	-10 7 1 -15 -2 7
s:change	-3 -13 21 -9 -2 -5
s:chicken	5 2 -20 17 -5 -9
s:chip	-5 -12 20 -8 -3 -1
s:cod	-1 -6 -12 17 1 -4
s:coffee	1 -15 2 5 -2 4
s:could	-10 -10 -12 5 1 15
s:country	-6 3 -19 3 7 11
s:date	-1 7 19 -18 -15 -7
s:day	2 -15 5 5 -17 11
s:deny	15 -4 -6 -3 0 -9
s:do	6 0 0 -17 -4 8
s:doe	1 -11 -4 15 -2 -6
s:double	-1 -7 -7 15 -2 -3
s:down	-7 -18 4 -1 15 -2
s:drawer	-4 16 -9 -2 -3 -4
s:drop	-1 -3 16 -11 0 -3
s:each	-6 -5 -15 15 -5 10
s:electric	-3 -8 17 -6 -4 -7
s:else	-1 -7 16 -7 -1 -3
s:end	2 -9 0 15 -13 -5
s:event	6 18 -16 -5 -2 -8
s:ever	0 3 -1 -21 11 0
s:farm	-1 -13 -10 23 -6 -8
s:fentanyl	-19 -39 19 16 -13 -12
s:first	-10 -5 16 -2 -7 -3
s:flat	0 16 -10 -7 -5 -3
s:for	5 -5 -6 0 -10 15
s:forced	-1 -10 17 -12 -2 1
s:free	2 -18 0 9 -1 0
s:from	-17 1 12 1 0 -14
s:get	-4 -10 14 -18 3 6
s:has	-9 -2 4 -15 2 11
s:he	-4 -14 0 -8 0 18
s:here	2 8 5 -20 3 -13
s:i	18 -2 -9 -11 10 -12
s:if	-2 11 -14 -14 -21 22
s:in	-3 -1 5 1 5 -16
s:into	-2 7 4 -7 4 -25
s:labor	0 -9 17 -9 -1 0
s:lapse	-3 15 -10 0 -2 -7
s:law	7 15 -14 -9 0 -3
s:leave	0 -11 20 -7 -3 -6
s:like	-1 10 3 -1 -5 -16
s:list	-8 -26 36 -7 -8 -11
s:longer	0 -10 -17 22 -1 -2
s:machine	-3 15 -4 -7 -1 -6
s:make	0 -19 -1 8 2 5
s:may	7 -17 -4 -13 7 10
s:most	-9 -8 15 -15 4 3
s:never	17 -14 0 -10 1 -1
s:not	7 -4 1 1 -21 3
s:nothing	7 -12 17 -10 -4 -4
s:number	0 10 -16 -2 6 2
s:of	0 -7 1 13 -17 1
s:oil	-18 -4 10 -8 2 7
s:old	-7 -14 10 13 -8 -15
s:older	-2 -8 19 -8 -1 -7
s:one	0 -19 8 1 -1 2
s:other	-9 6 4 -20 4 1
s:our	-17 -2 7 -18 17 0
s:over	-15 -5 22 -5 -24 0
s:part	-7 2 18 -7 -8 -14
s:percent	0 -7 15 -8 0 -2
s:plu	-7 -15 28 -18 -7 -1
s:port	2 -15 12 -2 -7 0
s:post	-12 -14 -7 4 -6 21
s:press	17 -1 -6 -7 -2 -10
s:read	23 -21 -11 9 -10 -14
s:reciprocal	-11 -10 6 17 -17 -10
s:report	22 0 -10 -9 -4 -11
s:same	-17 5 0 -1 9 -8
s:say	20 1 -9 -12 -22 5
s:section	-6 -13 22 -3 -10 -12
s:should	-13 -2 -3 1 -10 15
s:shrimp	1 12 0 -17 -8 0
s:since	-31 -14 27 -9 -2 -1
s:so	2 -15 4 9 -20 8
s:somebody	11 -3 -17 8 -6 5
s:soybean	1 -14 -6 16 -1 -5
s:spring	-5 -3 -1 -17 15 0
s:standstill	-6 15 -3 -5 -5 -1
s:steel	-2 -10 16 -7 -9 3
s:such	4 4 -17 9 0 1
s:table	-10 1 -17 8 -5 15
s:tea	-4 15 -9 -15 1 5
s:tell	12 -1 -21 0 -1 8
s:term	-2 -8 16 -9 0 -4
s:that	20 -8 -1 -13 2 0
s:their	-18 3 10 -28 13 -4
s:then	-19 9 -11 14 -15 5
s:there	2 -7 11 -19 -3 6
s:they	-6 -3 9 7 2 -32
s:thi	10 -29 5 5 7 -21
s:three	-4 -1 14 -22 0 1
s:together	-6 -5 -6 16 0 -7
s:truce	0 10 -5 1 -18 1
s:true	15 -3 -5 -2 2 -12
s:two	-15 1 0 0 3 0
s:unless	-5 19 -14 -7 -3 1
s:until	-18 -17 22 -1 0 -8
s:upon	0 -8 18 -9 -1 -9
s:was	15 -11 -17 17 4 -16
s:week	6 -30 6 14 -7 -8
s:well	3 4 0 -16 4 -2
s:were	11 -3 -16 4 8 -3
s:whatever	8 -18 7 -4 -1 0
s:when	-6 -16 -3 2 19 -11
s:without	-13 24 -9 -13 2 -4
s:worst	-1 -8 -9 -8 19 -3
s:worth	-1 -6 -10 16 0 -3
s:would	3 23 -17 -40 -15 14
s:you	24 -1 1 -21 -13 -23
s:you're	0 -8 15 -6 -1 -3
s:zero	10 -8 -16 3 -2 8
sa:"	12 -3 -16 0 1 5
sa:" .	7 -5 -1 -16 -5 9
sa:, <number>	-9 7 9 1 -6 -28
sa:, and	-15 -5 -3 2 11 3
sa:, as	13 -7 -10 16 -18 -10
sa:, is	3 -12 -17 19 -6 5
sa:<day-ahead>	-17 12 8 -22 -28 15
sa:<day-gone>	-6 2 10 8 -27 -17
sa:<level>	-19 4 -1 17 -9 -10
sa:<level> <level>	-3 -10 -14 21 -4 -6
sa:<month-gone>	6 -16 -8 18 1 -17
sa:<name> .	-12 -8 20 -12 -9 2
sa:<number>	-41 -1 3 16 -2 -6
sa:<person>	3 -13 15 -21 0 3
sa:<span>	-11 -9 -11 18 7 -2
sa:<span> .	-8 -23 3 9 1 3
sa:<v-bear>	-16 -4 -2 8 3 1
sa:<v-down>	-15 -9 -6 16 2 0
sa:<v-suspend>	6 10 5 -7 -17 -11
sa:?	6 -1 -19 4 6 1
sa:a	13 -1 2 -19 7 -4
sa:and	-29 1 3 5 4 -2
sa:another	-4 -5 17 -8 0 -5
sa:at	-11 16 3 -8 0 -11
sa:back	-4 19 -27 15 -8 -9
sa:both	-3 -15 -2 9 6 3
sa:chicken	-1 2 -19 18 -2 -4
sa:day	-1 -11 12 4 -15 0
sa:electric	-3 -8 17 -5 -4 -7
sa:ever	0 0 0 -20 13 0
sa:fentanyl	-9 -21 15 11 -13 -15
sa:for good	0 6 -18 -2 -1 13
sa:has	-11 1 12 -25 7 3
sa:if	-4 1 4 -15 -6 9
sa:in <month-gone>	13 -9 -19 13 5 -14
sa:in <name>	0 6 15 -27 -14 -5
sa:in the	0 8 -12 14 2 -22
sa:is not	-5 -1 16 -1 -3 -10
sa:it	3 0 20 -23 2 -12
sa:it had	-1 -9 15 -9 0 -3
sa:levy	-5 -5 18 -7 -1 -7
sa:list	0 -8 22 -11 -3 -9
sa:not	-12 2 10 -8 -17 9
sa:of the	-15 -11 -3 14 0 1
sa:on	13 3 -9 3 -15 2
sa:on <day-ahead>	-9 2 11 -18 -5 7
sa:our	-9 1 8 -12 12 -19
sa:over	-9 -16 16 -2 -12 4
sa:over there	0 -9 15 -5 -2 -2
sa:should	-7 -10 -4 -4 -1 16
sa:since	-20 -12 28 -13 -5 0
sa:since <day-gone>	-3 -10 15 -2 -7 -4
sa:take	-1 -15 11 0 3 -12
sa:the <level>	-5 3 9 -16 -2 2
sa:the same	-10 2 1 -3 10 -15
sa:then	-5 1 -15 13 -1 3
sa:there	0 -7 16 -12 -6 0
sa:three	-1 -4 15 -9 -1 -4
sa:to	-5 -16 7 5 5 -6
sa:to <number>	-8 -21 0 8 14 -18
sa:was	18 -22 -17 16 0 -6
sa:what	2 -10 15 -10 -9 1
sa:where	-8 15 -14 -6 6 1
sa:which is	0 0 8 -17 6 -1
sa:with	-3 9 -17 13 -4 1
sa:would	5 16 -20 -17 0 7
sa:year	0 -15 4 3 0 0
same than before	14 -12 11 0 -16 -9
sb:"	9 -15 -6 4 11 -11
sb:,	-18 7 -2 4 -1 -1
sb:, <name>	-1 3 3 -18 3 2
sb:, and	-15 5 1 3 -4 -3
sb:, at	-6 -30 26 -5 5 -13
sb:, for	-8 15 -4 -20 -2 4
sb:, in	-12 2 -15 8 7 7
sb:-	-11 6 14 -2 -7 -17
sb:.	3 -1 -6 17 -11 -14
sb:. <number>	5 -8 -15 14 -1 -3
sb:: <number>	7 11 -16 -5 5 1
sb:: a	-2 -10 -6 15 -1 0
sb:;	-10 13 3 -16 5 -5
sb:<day-ahead>	-6 10 -16 8 -6 5
sb:<day-ahead> ,	-1 10 -5 -17 0 7
sb:<day-gone>	-18 0 3 6 -21 8
sb:<day-today>	9 -1 7 0 -13 -16
sb:<level-noun>	7 6 -18 0 -2 7
sb:<level> at	-5 15 -2 -11 -3 -5
sb:<level> from	-1 -8 -5 15 -9 -4
sb:<name>	-7 -7 13 5 0 -16
sb:<name> ,	-4 -11 17 -1 -4 -6
sb:<name> <level>	-4 4 3 -22 8 -10
sb:<name> had	1 15 0 -13 -7 -6
sb:<name> has	-5 -2 2 17 -6 -17
sb:<name> on	-3 -13 16 -9 -4 2
sb:<not>	18 0 -7 -5 -13 3
sb:<number> on	-6 -15 4 0 -9 12
sb:<person>	-7 1 -4 -20 -12 26
sb:<person> ,	-12 -4 3 -16 5 10
sb:<person> :	0 7 -2 -18 -9 4
sb:<quality> coffee	-2 -15 0 11 0 0
sb:<quality> good	-5 -5 0 10 6 -15
sb:<sender>	0 -20 16 -12 1 5
sb:<span> ,	-4 -14 -2 17 -9 -3
sb:<v-agree>	0 -6 10 -1 1 -15
sb:<v-bear>	5 -15 4 3 0 -2
sb:<v-end>	11 2 -3 2 -19 -4
sb:<v-stay>	-25 -4 8 1 4 0
sb:@	6 -21 2 9 -6 0
sb:a	11 -9 3 -4 -19 7
sb:a duty	5 -10 -4 -17 3 10
sb:a surcharge	-5 -1 16 -10 0 -9
sb:add	-16 0 21 -9 -1 -11
sb:after	3 11 -16 1 -8 6
sb:are	-1 -7 15 2 -1 -16
sb:at	-11 1 4 -6 15 -13
sb:at <level>	-7 13 -15 -1 12 -6
sb:at a	-4 -7 17 -8 0 -5
sb:at its	0 -8 -8 -5 15 0
sb:away	-1 14 -17 7 -3 -3
sb:back	2 28 -16 -5 -10 -22
sb:become	-1 6 -18 9 1 -3
sb:beef	-3 1 6 -18 10 -9
sb:both	-2 19 -14 -4 -1 0
sb:by	7 4 0 -29 7 4
sb:cod	-1 -6 -12 17 1 -3
sb:copper	-2 7 -3 -17 -3 8
sb:country	-2 3 -18 6 0 9
sb:farm	-1 -11 -12 21 -3 -5
sb:fentanyl	-10 -26 10 9 -5 -3
sb:from <day-ahead>	0 15 -1 -8 -3 -9
sb:from the	-3 -17 17 -18 11 -9
sb:go from	1 3 7 -2 -16 -9
sb:go on	-3 -12 16 -13 3 -1
sb:had been	-3 0 -21 1 12 8
sb:i	18 0 0 -22 1 -12
sb:if	0 12 -19 -6 -20 17
sb:if it	0 5 -16 4 -6 8
sb:if the	-14 18 -17 0 -5 4
sb:in <seat>	11 9 4 -15 -9 -13
sb:into	-1 9 0 -5 4 -21
sb:into <name>	0 9 -5 -2 4 -16
sb:it 's	6 10 8 -20 -11 -12
sb:it :	-1 2 12 -15 -2 -2
sb:lapse	-2 17 -12 -4 -1 -4
sb:law	-2 17 -12 -4 0 -4
sb:leave	1 -13 20 0 -9 -15
sb:list	-7 -20 23 0 -4 -4
sb:make	-9 -18 6 -1 6 5
sb:most	-4 -14 19 -3 -2 -6
sb:no	7 -5 -16 9 -10 12
sb:not	15 -7 -6 7 -9 -6
sb:of	-3 -9 0 11 -15 7
sb:on	-24 -3 7 -2 -4 9
sb:on <day-ahead>	-5 3 -14 15 -5 0
sb:on the	-9 -2 0 -12 -3 17
sb:one	-4 -18 20 4 -6 -10
sb:pay	1 -10 16 0 5 -41
sb:plu	-5 -12 21 -14 -5 0
sb:port	3 -13 15 -9 -5 1
sb:post	-12 -9 -4 0 -4 18
sb:read	15 -16 -6 11 -7 -12
sb:report	17 0 -8 -8 -2 -7
sb:say	20 -6 -2 -10 -19 2
sb:section	-3 -18 20 -1 -5 -6
sb:section <number>	-3 -18 20 -1 -5 -6
sb:so	3 -17 3 9 -15 7
sb:steel	-3 -16 13 3 -4 4
sb:table	-8 3 -17 6 -2 13
sb:tell	8 0 -25 0 3 11
sb:that	18 -4 -11 -4 -2 4
sb:that <name>	16 -8 -2 -2 -1 -7
sb:that it	0 -2 -15 6 -6 11
sb:that the	6 -3 2 -19 -11 8
sb:the <number>	-9 -19 10 4 0 2
sb:the <office>	-7 -2 -7 -11 -2 18
sb:the duty	13 -16 8 1 2 -24
sb:the first	-2 -14 16 0 -3 -7
sb:the law	-2 16 -10 -2 0 -9
sb:the old	-6 -13 21 0 -6 -8
sb:the rate	4 -11 17 -11 1 -11
sb:their	-13 7 7 -18 5 -3
sb:then	-15 11 -2 4 -18 2
sb:then ,	0 4 0 -15 -1 7
sb:they	-6 -3 5 11 0 -30
sb:thi	3 -19 2 5 7 -14
sb:three	-4 2 6 -16 2 0
sb:to pay	-4 -2 -18 8 14 -6
sb:true	15 -3 -5 -2 2 -12
sb:unless	-2 16 -10 -5 -1 -4
sb:until	-6 -15 19 -9 1 -1
sb:week	0 -20 10 3 0 -3
sb:were	4 3 -17 5 3 2
sb:where it	-2 0 17 -11 -8 -5
sb:where they	-1 -11 -2 15 -7 -3
sb:with <name>	-3 5 15 -17 -3 -9
sb:without	-9 21 -6 -13 -2 0
sb:worst	-1 -6 -11 -11 21 -3
sb:would	-1 13 -4 -30 -23 10
sb:you	22 -4 -1 -15 -8 -16
second	-17 2 -3 -4 -1 13
t0=modal	6 6 -9 -9 -19 7
t0=past	-3 2 -16 9 6 -1
t0=perfect	10 -26 11 -4 -14 0
t0=pluperfect	2 -10 -12 16 4 -10
t1=gerund	6 -3 7 5 -12 -22
t1=modal	5 6 -8 -8 -19 7
t1=past	-2 0 -18 12 7 -5
t1=perfect	3 -24 17 -10 -13 3
t1=pluperfect	2 -10 -12 16 4 -10
t1=present-not	1 -6 -19 8 8 5
t2=present-passive	-4 -10 18 -10 -1 0
table	-25 4 -4 -1 5 5
takenBack	15 -10 -10 -4 6 -10
tense=modal	5 0 0 -10 -16 7
tense=past passive	11 -12 4 -4 5 -16
tense=perfect	6 -15 0 5 -12 4
tense=present passive	-18 4 16 -7 0 -13
told=denied far	13 2 -1 0 -16 -12
told=denied far none	-11 15 -3 0 -5 -11
told=denied far own	18 -17 1 0 -11 -4
told=denied far same	22 -9 -15 -4 -2 -6
told=if_lapsed 	-1 -12 -12 -2 20 -2
told=if_lapsed and	0 16 -11 -4 -3 -4
told=if_lapsed far	16 8 -15 -12 -5 3
told=if_lapsed far higher	21 -2 -26 2 -1 -5
told=if_lapsed far own	16 10 -12 -11 0 -9
told=if_lapsed far same	-10 19 -14 -2 -2 -2
told=if_lapsed here	0 18 -12 -40 17 -7
told=if_lapsed here higher	7 1 -30 -12 22 0
told=if_lapsed here lower	-11 18 6 -32 -11 -7
told=if_lapsed here none	0 16 -8 -36 18 -22
told=if_lapsed paragraph	11 16 -5 -36 -3 0
told=if_lapsed paragraph higher	12 6 -21 -10 5 0
told=if_lapsed paragraph lower	1 8 12 -29 -13 1
told=if_lapsed paragraph none	-10 14 1 -26 -10 5
told=if_lapsed paragraph own	15 6 -7 -18 1 -4
told=now 	-2 27 -14 -9 -19 -6
told=now and	-1 -7 17 -8 -2 -5
told=now far	-4 2 6 -6 -15 5
told=now far higher	1 15 -15 -10 -6 11
told=now far same	-14 -24 33 -3 -7 -18
told=now here	-7 13 0 -4 -18 3
told=now here higher	-7 26 -9 -4 -13 -7
told=now here lower	1 -20 -3 4 -10 16
told=now here none	-1 11 9 -10 -20 -9
told=now here same	-4 -17 30 -13 -1 -12
told=now here shared	-10 15 -21 -4 -1 15
told=now paragraph higher	-4 21 -9 -9 -2 -2
told=now paragraph lower	4 -24 2 13 -17 1
told=now paragraph none	1 5 15 -8 -21 -15
told=now paragraph same	-6 -22 38 -22 -4 -10
told=now to	-2 10 -15 -8 -6 14
told=past 	-1 -18 1 -2 15 -3
told=past and	0 -5 -12 16 -2 -2
told=past far	-3 -31 -6 22 11 -15
told=past far higher	-3 -23 0 10 14 -11
told=past far none	-2 -24 -6 19 3 -7
told=past here	-13 -25 -5 23 10 -32
told=past here higher	-9 -25 7 4 15 -19
told=past here none	-5 -12 -31 27 15 -16
told=past here same	0 -2 -13 16 -2 -1
told=past here shared	-3 -17 23 -5 -12 -12
told=past paragraph	-12 -14 -16 26 3 -7
told=past paragraph lower	-5 -15 -3 15 -6 -1
told=past paragraph own	-10 -5 -14 19 0 -3
told=past to	-1 -11 16 -2 -7 -8
told=peak here none	3 -18 5 1 4 -6
told=peak paragraph	-8 1 -13 -3 19 -6
told=peak paragraph lower	-5 5 -10 -2 16 -14
told=proposed far	8 -21 12 -20 -14 11
told=proposed far higher	9 -21 13 -9 -9 1
told=proposed far own	6 -22 10 -11 -8 6
told=proposed here	-16 -26 10 -8 -11 18
told=proposed here higher	-11 -20 10 -12 -10 16
told=proposed here none	-3 -18 4 -12 -7 15
told=proposed paragraph	-4 0 -12 -18 -1 23
told=proposed paragraph higher	0 -10 -12 -5 0 16
told=proposed paragraph none	-3 -7 -7 -9 -1 16
told=undefined far	2 -11 18 -9 -7 -4
told=undefined far lower	15 -14 9 -7 -3 -8
told=undefined far none	-2 -5 13 -6 -16 2
told=undefined far same	-4 -4 15 -5 0 -7
told=undefined here	1 -16 15 -1 -3 -6
told=undefined here none	7 -15 6 9 -6 -14
told=undefined here shared	-5 -2 16 -4 -7 -12
truce	-7 6 4 0 -17 5
under 20	-13 -31 39 10 -88 0
under 50	-33 50 -20 5 -1 -32
under 6	3 -67 29 0 -37 8
under 80	30 0 -41 -17 25 -8
untrue before	16 2 -7 -8 -9 -1
untrue here	24 -6 -17 5 -7 -7
untrue next	40 -12 -21 -10 1 -28
v0=let	0 -4 15 -8 0 -4
v0=pay	-9 5 -5 12 1 -22
v1=pay	-4 5 -5 8 4 -24
v1=put	0 -17 -4 3 4 7
verb=collect	-5 -4 15 -1 -4 -12
verb=have	5 -4 15 -16 -11 2
verb=leave	0 -11 16 -1 -5 -9
verb=other	2 12 -11 -6 -19 8
verb=pay	-6 -1 6 5 5 -32
vt0=ask present	-8 -7 17 -6 -1 -2
vt0=be present	0 2 -1 -16 8 4
vt0=pay past	-1 2 -16 8 2 0
vt1=ask present	-8 -7 17 -6 -1 -2
vt1=be present	0 2 -2 -16 8 4
vt1=pay past	-1 2 -16 8 2 0
vt2=be past	7 -4 0 -16 10 -7
w1=denied w2=now	14 -15 -12 3 6 -6
w1=denied w2=proposed	7 -3 9 -5 -3 -16
w1=if_lapsed w2=now	-9 24 -5 -19 -9 -16
w1=if_lapsed w2=plain	-4 20 -11 -12 -4 0
w1=if_lapsed w2=proposed	-4 18 -6 -5 -10 -8
w1=now w2=past	-9 -10 28 -13 -6 -10
w1=now w2=plain	-1 -5 19 -8 -19 -3
w1=past w2=now	-10 -14 -9 18 9 -15
w1=past w2=plain	-7 -6 -12 20 -3 -5
w1=peak w2=past	-5 -8 -15 -19 28 -5
w1=proposed w2=now	0 -3 0 -18 -8 11
w1=proposed w2=plain	7 -1 -23 -8 0 19
w:0	21 -26 -4 8 -9 -15
w:1	15 -7 -6 2 -5 -7
w:12	-1 -15 27 -14 -5 -5
w:14	-17 17 2 -14 -15 -6
w:15	-2 27 -20 0 -5 -25
w:17	1 15 -7 -7 -5 -7
w:23	2 -6 17 -7 -2 -11
w:25	10 3 -10 -20 -17 15
w:3	-6 -13 -12 -16 24 4
w:30	-21 -13 30 -8 -2 -21
w:32	-23 -2 -11 16 0 2
w:8	-17 -4 -4 10 10 -12
w=denied	23 -25 -6 7 0 -18
w=if_lapsed	-17 41 -16 -12 -18 -25
w=now	0 -4 17 -9 -8 -8
w=past	-18 -15 -9 16 19 -17
w=peak	-7 -14 -21 -24 34 2
w=proposed	7 2 -7 -25 -9 17`;
