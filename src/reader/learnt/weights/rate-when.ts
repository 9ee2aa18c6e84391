// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	past	peak	proposed
<always>	-2 -1 6 0 -7 -4
a:<day-ahead>	-15 8 -8 -3 -9 15
a:<day-gone>	-5 11 -4 9 -16 -8
a:<day-today>	-2 -10 20 -9 -2 -4
a:<level>	-23 -14 0 3 7 11
a:<level> <level>	-3 -7 -16 22 -4 -4
a:<name>	0 2 7 -7 -17 0
a:<name> .	-5 -8 17 -11 -2 -1
a:<number> .	3 2 9 -9 -19 0
a:?	4 3 -19 5 7 -3
a:again	-1 15 -3 -3 -7 -9
a:and	-25 10 -6 13 -9 -4
a:back	1 14 -19 6 -3 -10
a:before	0 3 -24 12 3 5
a:chicken	0 -3 -13 15 0 -1
a:for	4 -13 6 3 -22 7
a:in <name>	-2 -1 13 -20 -7 0
a:now	0 -11 22 -11 -2 -4
a:of	-9 -4 16 -17 5 -1
a:of <number>	-3 9 0 -16 2 -2
a:on	12 0 -10 2 -15 6
a:since	-11 -22 25 -19 -3 8
a:since <day-gone>	-2 -7 16 -8 -4 -2
a:the	-17 4 5 -5 6 -2
a:to	-3 -33 13 4 4 -4
a:to <number>	-5 -16 0 12 7 -13
a:would	4 5 -20 -3 0 10
asked	-3 22 4 -25 -11 -5
asks	13 1 -19 5 0 -4
b:"	8 -22 -7 7 12 -11
b:, <name>	-7 -3 18 -17 -4 3
b:, at	-5 -21 12 6 0 -9
b:: <number>	15 0 -8 -2 -5 -4
b:: the	2 -12 -16 11 2 7
b:<day-ahead>	0 5 -13 15 -9 -4
b:<day-gone>	-17 12 -6 8 -16 0
b:<level>	-27 -6 -3 -3 5 17
b:<level> to	-5 -9 1 -6 -11 16
b:<month-ahead>	-1 7 -18 3 9 -4
b:<name> <level>	-4 5 0 -20 9 -10
b:<not>	17 -12 -4 -5 -9 5
b:<quality> good	-10 7 -5 4 9 -16
b:<v-propose>	10 -7 -3 -9 -18 8
b:<v-say>	10 -1 -5 -15 0 4
b:<v-stay>	-16 -12 16 4 -3 -4
b:<v-threaten>	-6 -6 -6 -3 -1 15
b:a	11 -12 -5 -11 -6 17
b:about	0 -15 6 4 3 -4
b:and	-16 2 5 0 -3 0
b:are	0 -1 20 -7 -7 -18
b:back	1 20 -16 0 -9 -13
b:become	-2 5 -17 9 0 -2
b:by	6 3 -1 -16 6 0
b:down from	-1 -6 -15 4 11 4
b:has	1 -4 7 -3 -15 2
b:in	4 -11 9 -5 15 -22
b:into	-11 7 5 -10 6 -16
b:it	-16 -4 2 3 11 -3
b:it 's	1 8 8 -20 -8 -7
b:on	-16 2 4 -2 2 2
b:pay	-2 -4 12 -2 4 -28
b:since	-6 -6 23 -16 -5 1
b:that	21 -3 -6 -17 -10 6
b:that <name>	18 -11 -6 -9 1 -6
b:that the	10 -18 1 -11 -6 10
b:the duty	11 -5 -3 3 3 -15
b:the rate	1 -3 16 -14 -1 -5
b:then	-4 15 -1 -2 -8 -9
b:they	-14 -1 0 8 6 -17
b:thi	-4 -6 16 -6 -1 -3
b:top of	0 -5 16 -2 0 -10
b:truce	-2 24 -15 -6 -9 -5
b:week	-2 -15 3 6 3 0
b:which	1 -12 7 3 5 -16
b:would	1 18 -6 -23 -19 1
b:you	21 0 -12 -8 -5 -11
before=far higher	13 1 -15 -3 1 2
before=far lower	6 -18 17 -8 -30 6
before=far same	1 -16 17 0 0 -14
before=here same	-2 -15 5 14 -7 -11
before=paragraph higher	0 9 -18 -12 13 8
c0=propose	5 -2 -1 -22 -12 9
class=down no	0 4 0 9 -13 -17
class=down past	-4 -16 2 11 -11 -2
class=down to	0 -8 -10 2 -5 15
class=end	7 5 -6 9 -13 -16
class=impose from	-9 2 -7 0 16 -9
class=impose future	0 2 -6 -16 3 7
class=impose gerund	-5 2 7 5 -6 -16
class=impose to	5 -14 -5 -6 0 16
class=propose	6 -15 -3 -8 -3 12
class=propose no	4 -20 4 -4 -1 7
class=propose present	-11 -14 2 -8 -6 17
class=stay from	0 12 -18 8 -6 -2
class=target modal	9 5 -15 -3 -3 0
class=target present	-7 -12 19 -4 5 -13
column:the	-6 -4 -19 12 15 -8
column:today	-2 -12 25 -15 -10 -4
condition column	-1 28 -20 -6 -16 -3
condition heading	-2 31 -22 -8 -17 -5
condition led	-15 25 -13 2 -13 -11
condition low	-11 21 0 -8 -23 -7
ct0=bear past	2 -4 -23 11 4 5
ct0=bear present	0 0 14 -21 0 -6
ct0=impose past-passive	1 0 6 -18 8 -5
ct0=propose present	-9 -14 -3 -12 -3 20
ct0=say past	1 14 -15 -8 -1 3
ct0=up past	-3 -16 -3 6 9 0
ct1=bear past	2 -4 -23 11 4 5
ct1=bear present	0 1 12 -20 0 -6
ct1=impose gerund	-5 2 7 6 -6 -16
ct1=impose past-passive	1 0 6 -18 8 -5
ct1=propose present	-5 -12 -1 -8 -2 15
ct1=say past	2 10 -20 -4 -1 5
ct1=up past	-3 -16 -3 6 9 0
denying led	17 -7 -10 3 -4 -7
denying low	24 -14 -10 0 -13 -5
f1=american	2 -14 20 -15 1 -8
f1=american goods	-1 -11 15 -10 3 -5
f1=and	-15 14 12 -14 -22 1
f1=china	-2 -21 2 14 -1 -6
f1=for	-6 13 0 -17 3 -5
f1=i	0 0 -20 4 10 6
f1=indonesia	-1 -6 15 -9 -3 -2
f1=it	15 -11 -23 13 13 -6
f1=it is	6 4 -15 -7 5 4
f1=the	-16 2 17 -12 -7 0
f1=the other	0 -1 17 -15 0 -2
f1=there	6 -9 -18 9 6 4
f1=they	0 0 0 2 5 -15
f1=we	-4 23 -5 -13 -15 -9
f1=you	0 4 8 -18 -10 1
f:!	-2 -5 9 -17 0 7
f:"	17 4 -18 -9 -6 9
f:'s	1 8 5 -18 0 -1
f:(	-3 15 -3 -15 -1 -4
f:)	3 14 -7 -15 -2 -6
f:,	-2 16 -4 0 -3 -11
f:<agent>	4 -13 -8 3 -4 16
f:<day-gone>	1 -24 12 6 -1 -4
f:<level>	-6 18 9 -6 -17 -19
f:<month-gone>	1 -21 -6 10 12 0
f:<name>	-19 16 -9 -6 -1 10
f:<not>	15 -3 -15 -3 10 2
f:<office>	8 -1 -18 3 6 4
f:<organisation>	18 0 -6 -8 4 -7
f:<person>	4 6 -18 -4 -5 18
f:<span>	-17 -13 12 4 4 -8
f:<taker>	-1 0 11 -15 -2 1
f:<v-impose>	-17 3 -16 19 -1 6
f:<v-propose>	14 8 -18 -13 -2 10
f:<v-return>	-4 8 14 -3 -15 -15
f:<v-stay>	-16 -4 3 -2 3 7
f:<v-target>	-16 8 -2 3 0 -6
f:<v-threaten>	0 17 -7 -11 -4 -2
f:answer	0 -19 -26 25 -5 10
f:are	-1 -11 18 -6 1 -13
f:ask	9 4 0 3 -1 -20
f:at	-22 -5 -2 9 8 0
f:be	4 2 -6 -16 3 13
f:before	-12 11 -6 -3 -15 10
f:by	0 -11 -12 17 0 0
f:charge	-13 3 2 5 3 -17
f:fentanyl	-7 -15 6 13 -3 -11
f:had	-7 9 -4 7 3 -27
f:in	-16 -4 -13 8 14 12
f:it	16 -6 -19 11 14 -12
f:its	-1 6 5 6 -13 -21
f:list	0 -9 16 -6 0 -2
f:minute	-1 -6 -10 16 -2 -3
f:never	17 -4 -17 6 1 -9
f:no	14 -9 -17 11 0 -1
f:not	1 3 -4 -15 -1 12
f:nothing	0 -15 8 4 2 -7
f:number	0 6 7 -21 -1 0
f:of	-12 -3 2 -2 17 -9
f:on	-16 0 -2 8 -10 8
f:one	-11 -6 9 2 -15 3
f:pay	10 -21 -4 3 2 4
f:post	6 -10 -12 -8 -3 15
f:put	-7 -18 -5 19 -16 4
f:since	2 7 -9 5 2 -16
f:sleep	-6 15 -4 -6 -3 -4
f:soybean	0 -7 -9 15 -1 -1
f:take	2 -10 19 -17 1 -2
f:talk	-1 -8 16 -7 -1 -3
f:their	0 11 -15 9 -5 -1
f:then	-5 9 -30 15 9 -4
f:they	3 -4 1 -1 11 -18
f:three	0 -4 16 -9 -2 -7
f:to	-9 18 -11 0 -3 2
f:two	-11 -16 9 1 -3 6
f:up	-9 -4 10 -20 9 3
f:we	1 12 -3 -16 -17 3
f:what	-17 -7 6 11 -3 -2
f:who	-3 14 -9 -16 0 5
f:with	-1 -11 -10 19 -6 1
f:would	-4 9 3 -17 -5 5
f:year	-7 -18 4 8 0 2
f:you	4 -1 8 -10 -17 5
first-of-paragraph	15 -9 6 -11 -3 -1
form=free	7 -21 -9 8 -8 7
form=word	-7 -16 7 8 4 -1
formerly column	-2 -9 -15 21 -3 -4
formerly heading	-4 -4 -20 22 3 -8
formerly low	-18 -3 -13 19 2 1
formerly part	-22 -7 -14 19 1 5
formerly rest	-10 -12 -7 17 -1 5
half=from	-18 -4 -3 10 11 -12
half=from modal	-2 -11 19 -5 -2 -12
half=from past	0 -1 -7 15 -7 -4
half=from present	-10 0 -4 -3 15 -5
half=no present	0 3 11 -1 -16 -13
half=to present	-1 0 -20 4 4 17
has-gerund	5 0 8 3 -14 -18
has-past	12 -7 -16 3 13 -5
has-perfect	10 -14 7 -10 -21 5
has-present	-4 3 12 -15 -9 1
heading:at	-1 -24 -13 -12 30 -2
heading:before	-2 -9 -27 32 -5 -5
heading:on	-7 2 16 -9 -9 -12
heading:rate	-7 -18 11 9 -8 -11
heading:the	-9 10 -23 12 11 -16
heading:today	-2 -15 28 -16 -10 -5
heading:truce	-3 18 0 -14 -12 -7
headline	-10 -8 11 3 -19 10
higher than before	1 7 -18 -9 19 3
highest	22 11 -28 -21 24 -8
highest false	19 -3 -18 -3 21 -22
highest over 80	24 -40 -11 -37 31 0
highest true	10 14 -19 -25 11 2
highest under 80	7 24 -24 -5 4 -10
intending before	10 1 -7 -22 -12 8
intending led	2 -9 -19 -37 -14 32
intending low	0 -5 -14 -28 -22 31
intending part	8 -2 -12 -25 -13 17
joined=	-9 6 -10 -20 16 0
joined= higher	-7 7 -23 -10 16 3
l1='s	0 -5 0 12 -1 -17
l1=(	7 -2 2 -17 -4 3
l1=:	-43 9 19 -11 -2 -13
l1=<goods>	-10 4 13 -6 -5 -16
l1=<level>	-10 7 -13 -20 12 7
l1=<name>	-3 -30 15 10 -12 -15
l1=<not>	15 -18 -7 0 -7 4
l1=<v-begin>	-3 -1 15 -1 -6 -15
l1=<v-impose>	8 6 4 -18 -3 -4
l1=about	0 -16 11 0 -5 0
l1=and	-17 11 -10 0 3 6
l1=as	5 1 -14 -17 16 2
l1=ask	-1 -2 16 -7 -1 -8
l1=at	-25 -5 9 5 -5 2
l1=become	-2 5 -17 9 0 -2
l1=for	5 7 -14 -15 -4 9
l1=from	-9 -13 -4 18 1 -21
l1=is	-13 7 17 -22 -10 -18
l1=not	13 -15 -2 3 -5 -5
l1=pay	-5 -2 9 1 4 -24
l1=the	-12 -7 12 8 6 -27
l1=was	-5 -6 -16 18 2 -14
l2='s	3 -15 12 -7 -5 4
l2=<begin>	3 -16 2 0 2 7
l2=<level>	-15 -21 0 0 2 21
l2=<name>	-1 -2 6 3 0 -17
l2=<number>	1 12 1 -5 -16 -8
l2=<quality>	-4 -9 16 -4 0 -9
l2=<v-target>	2 10 -17 3 4 -5
l2=a	-5 5 6 -15 -5 3
l2=bring	-1 -3 15 -9 -1 -8
l2=had	0 -9 -14 15 3 -6
l2=is	5 -3 3 -15 -8 5
l2=of	5 10 -2 -6 -16 0
l2=on	-2 -5 18 -11 -1 -5
l2=the	3 -3 8 1 -17 -3
l2=would	5 8 -15 -5 -4 2
l3=:	14 1 -4 -25 -11 5
l3=<goods>	8 -15 7 -8 7 -3
l3=<number>	5 2 15 -13 -8 -20
l3=and	-2 -15 -1 18 -3 -7
l3=as	5 2 -11 -16 14 0
l3=in	5 -18 10 -8 13 -5
l3=into	-6 19 -14 0 0 -8
l3=it	-7 1 6 5 -15 2
l3=of	-3 -17 14 -7 -2 3
l3=that	15 3 -15 1 0 -8
l3=the	-9 12 -20 8 -4 11
l3=to	-11 -6 17 -1 2 -10
l3=truce	-1 19 -9 -10 -7 -2
l4=,	-1 -3 -18 5 17 4
l4=<begin>	-1 -6 19 -17 -4 1
l4=<name>	-4 -17 7 10 -21 6
l4=<number>	-20 -22 26 -5 -10 6
l4=<v-begin>	2 -13 17 -8 -9 3
l4=<v-impose>	7 -17 -2 10 -3 1
l4=and	3 1 20 -16 -8 -12
l4=two	-1 5 -19 17 0 -4
l=, at	-2 -15 8 6 -2 -6
l=<name> 's	-3 -10 -6 16 4 -9
l=<name> :	-5 -21 29 -13 -4 -3
l=<name> at	-6 -15 1 6 -7 8
l=had been	0 -4 -10 15 -4 -2
l=it was	-1 -5 -20 8 9 -7
l=up from	0 -4 -12 15 0 -1
lapsing led	-3 16 -8 -4 -2 -6
lapsing low	-8 22 -11 5 -8 -17
lead="	8 -22 -7 7 12 -11
lead=a	7 -17 -17 7 -12 16
lead=fifteen	18 -5 -15 -9 -2 4
lead=from	-7 15 -13 0 8 -6
lead=since	-2 -3 15 -9 -1 -3
lead=so	6 -23 15 -14 -9 5
lead=ten	-1 -8 -11 18 -1 -7
lead=that	20 -2 -10 -11 -20 9
lead=which	1 -12 7 3 5 -16
lll=, up from	0 -4 -12 15 0 -1
lower than before	-9 -14 19 2 -25 3
lowest	-9 -43 20 14 -53 5
lowest false	2 -19 5 9 -21 0
lowest true	-13 -32 19 9 -38 6
lowest under 80	-9 -42 21 14 -52 4
lr=: ,	-5 0 11 -20 3 0
lr=: .	-12 12 14 -24 -12 -14
lr=: in	-1 -12 16 -3 -3 -1
lr=<level> <level>	-2 3 -10 -15 8 7
lr=<name> <level>	-4 -8 -14 21 -4 -5
lr=from to	-6 -17 7 4 3 -13
lr=is .	-7 0 16 -9 -5 -10
lr=the that	0 -2 1 13 -15 -16
lr=was .	-4 -15 -5 15 0 -8
middle over 80	-20 -13 -28 9 2 29
middle under 80	-8 11 6 2 -10 -16
nc2=begin	-10 -15 -2 3 11 4
nc2=down	-10 -17 0 6 1 8
nc2=say	7 7 -7 -15 -4 4
nct2=bear present	-7 -5 15 -7 -3 0
nct2=impose present	9 0 5 -9 0 -18
next="	14 1 -17 -8 4 -1
next=,	-18 -12 6 6 8 2
next=;	-17 6 -7 7 1 1
next=that	7 -3 0 6 -22 -3
next=where	-4 14 -15 -2 -1 5
nhas-infinitive	7 1 -15 2 1 2
nhas-participle	1 -8 -14 15 -9 8
nought	6 -25 -3 5 -9 7
nt2=past-passive	12 -8 -13 17 -12 -10
nt2=present-passive	-11 -8 -13 6 -5 21
nv2=come	-6 -16 -4 9 -1 10
nv2=have	10 -16 9 -16 1 0
nv2=other	-2 -4 -9 0 -11 17
nvt2=other present	-4 -6 -9 -10 -2 19
only	-14 -9 21 1 -22 -2
only false	-20 -8 21 0 -8 -5
only true	0 -3 5 2 -16 1
only under 80	-13 -7 20 2 -29 -3
over 80	15 -48 -27 -21 31 25
pc0=say	0 -3 0 4 -15 3
pc1=say	0 0 1 0 -15 4
pc1=target	-7 -1 15 -9 3 -9
pc1=up	-10 -7 -11 3 4 15
pct0=impose past	-8 -4 15 -3 0 -6
pct1=impose past	-8 -4 15 -3 0 -6
peak before	-1 -4 -6 -13 17 -2
peak heading	-1 -24 -13 -12 30 -2
peak led	-4 -5 -11 -16 25 -6
peak low	-1 -14 -19 -14 36 -8
peak part	-4 -10 -10 -9 16 4
peak rest	1 -11 -9 -5 19 -4
presently after	-7 -7 26 -9 -11 -14
presently before	-10 -25 18 4 2 -19
presently column	-3 -13 29 -19 -11 -5
presently heading	-4 -18 35 -22 -12 -7
presently led	0 -15 16 5 -8 -12
presently low	-16 -7 15 5 -7 -8
presently part	-18 -26 38 -3 -4 -31
presently rest	-19 7 2 2 -3 -5
pv0-none	11 10 1 -2 -9 -19
pv0=go	-7 -15 -3 4 4 13
pv0=other	0 12 -18 6 -2 2
pv0=tell	1 3 -15 5 -1 6
pv1-none	7 10 2 -5 -6 -16
pv1=be	5 -1 1 -18 1 7
pv1=other	0 12 -18 6 -2 2
pvt0=go present	-4 -15 -7 8 2 12
pvt0=say present	7 1 6 -5 -4 -15
pvt1=say present	7 1 6 -5 -4 -15
q1=and	4 15 -3 -16 -2 -4
q1=china	-8 -15 5 3 0 6
q1=egypt	-1 5 -15 -5 5 8
q1=if	0 12 -12 -15 0 4
q1=it	7 -28 3 11 11 -10
q1=it was	5 -21 1 9 2 -1
q1=mr	2 -15 17 0 -7 -3
q1=not	8 0 0 -17 -1 3
q1=on	5 -10 -16 22 1 -10
q1=vietnam	-1 -9 16 -8 -2 -2
q1=we	6 3 -10 -19 8 7
q1=what	3 2 2 0 -16 -2
q1=what if	-3 24 -20 -5 -5 -5
q1=where	-3 -8 16 -4 -1 -4
q:'s	-6 3 12 -22 8 -5
q:.	-16 5 -4 11 -2 -2
q::	3 -3 2 5 -15 1
q:;	-8 -7 21 -17 5 -9
q:<day-ahead>	-14 26 3 -23 -9 -6
q:<day-gone>	-2 -2 -7 15 -5 -4
q:<goods>	-17 9 7 -3 -5 -6
q:<level-noun>	10 2 6 -28 -8 6
q:<month-gone>	0 -20 13 -8 14 -9
q:<name>	-11 -1 17 -21 8 -2
q:<person>	-3 -16 0 1 0 13
q:<v-bear>	-7 -15 7 -7 -6 20
q:<v-buy>	5 -16 -7 5 0 6
q:<v-impose>	-9 10 3 -15 1 3
q:<v-propose>	-6 -11 -6 0 -16 29
q:<v-target>	0 21 -6 -37 2 -2
q:a	-5 -16 0 15 7 -7
q:after	0 15 -4 -18 1 -5
q:all	-9 -18 6 3 -3 9
q:are	6 5 4 -24 -8 4
q:as	-4 17 -1 -1 -15 -9
q:autumn	0 2 -15 13 -1 -4
q:back	1 4 -27 9 9 2
q:been	0 -20 3 9 8 -8
q:before	-16 6 -6 -2 5 5
q:by	0 -2 9 4 -7 -15
q:charge	-2 18 -12 -24 3 3
q:die	5 12 -19 11 -7 -6
q:do	-4 1 8 1 -6 -15
q:down	-3 -15 2 5 6 -10
q:fentanyl	-11 -15 12 7 1 -16
q:first	-3 -19 -2 12 0 6
q:for	-4 5 -14 2 -4 15
q:had	-19 -15 7 5 3 0
q:if	1 19 -31 -10 0 12
q:is	-20 5 14 -7 -6 -3
q:it	-6 -15 1 12 11 -7
q:let	-3 23 -24 -8 13 -9
q:make	4 -22 9 1 0 -1
q:midnight	4 7 -20 9 1 2
q:move	1 -10 16 -7 -2 -5
q:new	0 -5 16 -10 0 -7
q:now	-9 7 0 -15 8 1
q:number	16 -5 -4 0 -9 -6
q:off	2 5 12 -21 0 -10
q:other	-8 5 6 -16 6 -2
q:our	-16 -13 8 -1 11 -2
q:over	-5 0 10 -17 -8 6
q:pause	-4 15 -5 -7 -4 0
q:reciprocal	1 -21 22 -1 -4 -13
q:renewed	-2 15 -5 -6 -2 -7
q:same	-4 -3 17 -2 -10 -7
q:second	-4 -12 0 -15 8 12
q:since	0 2 -4 2 9 -17
q:so	-2 4 3 0 -2 -16
q:steel	-2 0 13 -15 -2 -4
q:sum	4 -9 16 -11 -1 -5
q:tariff	0 -13 19 6 -12 -20
q:that	7 -19 9 6 -2 -8
q:them	3 -19 1 -9 5 9
q:thi	-4 0 19 -18 -2 -1
q:three	-4 -18 -2 5 -7 11
q:to	3 -21 5 -2 4 7
q:truce	-8 19 -6 -4 -5 -10
q:under	-10 5 11 -15 1 -4
q:until	-11 0 8 -19 4 6
q:want	-3 2 -2 -12 -7 15
q:was	-19 1 2 0 1 2
q:way	-4 -3 17 -7 -5 -6
q:when	0 -5 0 -13 16 -1
q:which	4 -1 16 -16 -16 0
q:would	-19 9 -4 -4 5 4
q:you	-4 -2 29 -16 -14 -15
qt=future	-3 10 5 -18 0 -4
qt=modal	-15 7 1 0 -3 0
qt=past	-6 -15 -6 11 8 4
qt=pluperfect	-6 -14 -1 13 -18 9
r1=<end>	-11 16 -11 -5 4 -4
r1=and	-20 15 -3 6 -3 -14
r1=as	-8 -1 15 -17 -7 6
r1=before	0 9 -34 11 6 5
r1=for	11 -11 5 3 -16 -3
r1=is	3 -10 15 -9 -8 -3
r1=now	0 -9 17 -8 -1 -1
r1=of	9 -20 6 0 4 -11
r1=on	14 -3 -17 5 -8 10
r1=since	-2 -12 24 -10 -1 -5
r1=that	1 -2 3 13 -17 -21
r1=to	-5 -25 4 3 2 4
r2=,	-3 -2 -7 16 -6 -6
r2=.	-6 15 -7 0 1 -9
r2=<goods>	20 -13 -6 3 -12 -1
r2=<level>	-2 -27 2 11 0 0
r2=<name>	9 -1 4 -2 -4 -15
r2=a	-10 -15 4 -15 13 8
r2=back	2 15 -15 -3 0 -2
r2=it	-8 15 -1 -8 -5 -1
r2=of	-4 2 5 -18 -3 8
r2=the	-16 5 8 -13 7 -3
r3="	20 -11 -6 -10 -6 -4
r3=,	-3 -12 -7 -4 12 15
r3=.	22 -11 14 -10 -11 -16
r3=<end>	-16 8 -7 4 7 1
r3=<level>	-4 -15 12 2 -5 1
r3=<v-end>	-2 4 -17 13 -1 2
r3=as	2 -2 -19 13 -1 7
r3=at	-3 18 -8 -2 -7 -7
r3=end	-2 4 -15 10 -1 2
r3=is	1 10 0 -16 0 -2
r3=of	-1 -11 17 -9 -8 0
r3=the	8 -25 0 9 1 -3
r4=.	-6 16 -6 -2 0 -6
r4=<goods>	1 1 8 0 -4 -16
r4=<v-begin>	0 4 -15 10 -2 3
r4=<v-down>	0 1 -15 10 0 3
r4=and	-14 7 13 -29 9 -12
r=<end> <end>	-11 16 -11 -5 4 -4
r=<level> <end>	-6 3 0 -24 11 4
r=<level> <level>	-3 -7 -16 22 -4 -4
r=and <number>	-3 19 -9 -3 -4 -11
row:the	-2 18 -9 0 -9 -8
rule:0	3 -19 4 11 -6 -7
rule:12	-1 -11 20 -9 -1 -2
rule:14	-7 7 5 -19 -8 0
rule:15	-8 19 -7 0 -7 -11
rule:35	0 9 -1 -17 -9 4
rule:before if_lapsed	-10 16 -6 -12 -2 3
rule:denied	0 -16 0 13 3 -5
rule:if_lapsed	-16 20 3 -19 -17 -7
rule:peak	-2 -5 -9 -11 19 -2
rule:proposed	6 -4 -9 -17 -2 13
rule:state denied	-1 -15 0 13 3 -4
rule:state lapse	-15 21 0 -17 -17 -6
rule:state none	11 -17 -13 0 17 -3
rule:state threat	8 -2 -4 -15 -5 7
rule:when denied	-1 -15 0 13 3 -4
rule:when if_lapsed	-15 21 0 -18 -17 -6
rule:when none	11 -17 -13 0 17 -3
rule:when peak	-2 -5 -9 -11 19 -2
rule:when proposed	8 -2 -7 -16 -5 11
rumour before	4 19 2 -24 -13 -5
rumour untrue	23 -11 -9 -5 3 -20
rumoured	30 -12 -31 3 -3 0
s:"	13 -3 -20 0 3 6
s:,	-18 7 -1 5 1 -1
s:<agent>	4 14 -15 -14 1 7
s:<day-ahead>	-17 18 -5 -10 -24 16
s:<day-gone>	-18 5 5 11 -37 0
s:<day-today>	9 -6 9 -3 -18 -2
s:<duty>	1 -10 4 7 -16 2
s:<level-noun>	6 4 -17 0 2 9
s:<month-ahead>	0 -1 -15 10 10 -7
s:<name>	-5 -9 15 -3 -6 -1
s:<number>	-25 3 4 7 6 -9
s:<office>	4 -3 -9 -12 0 16
s:<person>	-5 -2 4 -28 -9 23
s:<points>	-13 25 -9 1 -12 -12
s:<sender>	-1 -18 18 -13 -3 6
s:<span>	-17 -17 -6 24 -1 -3
s:<v-deny>	15 -8 -7 -4 -5 0
s:<v-down>	-16 -9 3 14 -14 3
s:<v-propose>	4 -13 -12 -4 -3 20
s:<v-return>	-5 -1 3 -15 13 0
s:<v-say>	17 -4 -9 -15 -14 13
s:<v-stay>	-26 -1 6 7 -4 0
s:?	7 1 -19 5 6 -4
s:@	6 -16 -2 10 -5 0
s:a	17 -8 2 -14 -7 5
s:about	13 -2 -2 0 4 -18
s:add	-5 -2 18 -13 -3 -5
s:after	1 18 -10 -10 -1 2
s:all	-2 -1 -3 14 0 -16
s:and	-35 3 13 -5 2 -1
s:are	-8 -3 21 -5 -7 -11
s:at	-19 4 9 -12 17 -17
s:away	-2 13 -19 14 -7 -5
s:back	-2 38 -37 9 -15 -27
s:be	1 -1 -1 -18 -7 12
s:both	-5 10 -17 4 5 2
s:car	-1 -3 20 -8 -10 -10
s:case	-10 7 1 -15 -2 7
s:change	-4 -13 21 -8 -2 -4
s:chicken	5 2 -20 18 -5 -9
s:chip	-3 -11 18 -8 -3 -2
s:cod	-1 -8 -11 16 2 -4
s:coffee	1 -15 2 5 -2 4
s:could	-11 -10 -13 5 1 16
s:country	-6 3 -19 2 6 12
s:date	-1 8 17 -17 -11 -9
s:day	2 -14 6 4 -17 10
s:do	5 0 -3 -15 -3 8
s:down	-7 -16 2 -1 15 -2
s:drawer	-4 16 -10 -2 -3 -5
s:drop	-2 -3 16 -10 -1 -3
s:each	-6 -4 -15 14 -6 11
s:electric	-3 -7 17 -5 -4 -7
s:else	0 -8 16 -7 -1 -3
s:event	5 18 -16 -5 -2 -7
s:ever	0 4 -1 -21 12 0
s:farm	-1 -14 -9 22 -7 -8
s:fentanyl	-19 -39 17 17 -11 -11
s:first	-10 -5 16 -3 -7 -2
s:flat	0 16 -11 -7 -5 -3
s:for	6 -8 -5 0 -11 15
s:forced	-1 -11 17 -12 -2 1
s:free	1 -18 1 8 -1 0
s:from	-16 1 11 1 1 -13
s:get	-3 -9 14 -17 4 3
s:good	-16 -12 6 6 2 1
s:hazelnut	-4 15 -5 -4 -8 0
s:he	-6 -14 0 -9 0 18
s:here	2 3 6 -18 3 -10
s:i	19 -1 -9 -20 11 -11
s:if	-3 10 -12 -11 -20 20
s:into	-4 8 5 -7 3 -24
s:it	3 3 4 -7 5 -16
s:labor	0 -9 17 -10 -1 0
s:law	6 15 -14 -9 0 -2
s:leave	0 -12 22 -11 -2 -6
s:list	-8 -22 36 -8 -7 -10
s:longer	-2 -12 -16 22 -1 -3
s:make	0 -20 -1 8 2 5
s:may	7 -17 -5 -13 7 9
s:most	-9 -7 14 -15 4 3
s:never	17 -14 -2 -9 1 -1
s:not	7 -5 2 -2 -22 3
s:now	0 5 -6 9 4 -17
s:number	0 10 -16 -2 5 3
s:of	0 -9 1 13 -16 2
s:oil	-18 -3 7 -10 2 7
s:older	-2 -9 19 -8 -2 -6
s:on	3 -4 2 1 -15 6
s:one	0 -17 9 2 -1 0
s:or	-5 1 6 -6 -15 3
s:other	-9 8 2 -19 4 2
s:our	-15 -1 7 -18 17 0
s:over	-14 -2 20 -7 -23 1
s:part	-7 1 19 -8 -8 -14
s:percent	0 -7 15 -8 0 -2
s:plu	-7 -15 27 -18 -7 0
s:port	2 -16 14 -3 -7 1
s:post	-12 -14 -9 4 -6 21
s:press	17 -2 -5 -8 -2 -10
s:question	15 0 -11 -1 0 -5
s:read	23 -20 -11 9 -10 -14
s:reciprocal	-11 -11 5 18 -17 -8
s:report	22 -1 -9 -10 -3 -11
s:rest	-1 -3 -10 15 -2 -5
s:same	-17 5 -2 0 9 -6
s:say	20 1 -12 -11 -22 6
s:section	-6 -12 22 -3 -10 -12
s:shrimp	1 13 0 -17 -8 1
s:since	-30 -19 31 -9 -1 -1
s:so	2 -16 3 9 -20 8
s:soybean	1 -15 -5 16 -1 -4
s:spring	-5 -4 0 -17 14 0
s:standstill	-6 16 -3 -6 -5 -2
s:steel	0 -12 17 -6 -9 3
s:such	3 4 -17 9 0 2
s:table	-10 2 -19 8 -4 15
s:tariff	-21 -13 9 8 -13 7
s:tea	-7 16 -9 -17 1 6
s:tell	12 -2 -20 1 -2 10
s:term	-2 -8 17 -9 0 -4
s:that	20 -6 -2 -14 1 1
s:their	-17 4 8 -28 13 -5
s:then	-20 12 -9 12 -16 2
s:there	3 -7 12 -21 -1 6
s:they	-15 -1 9 8 2 -29
s:thi	10 -27 3 5 6 -17
s:three	-3 -2 16 -27 0 2
s:together	-5 -4 -7 16 0 -7
s:truce	1 11 -8 1 -19 3
s:two	-15 0 0 1 3 -3
s:unless	-5 18 -14 -6 -3 1
s:until	-18 -19 20 -1 1 -7
s:up	-17 -8 6 2 1 2
s:upon	0 -7 17 -9 -1 -7
s:was	16 -12 -18 17 5 -14
s:week	7 -28 1 16 -8 -6
s:well	3 4 0 -16 4 -1
s:whatever	8 -19 7 -4 -2 1
s:when	-7 -17 -2 1 20 -11
s:without	-13 23 -6 -20 2 -3
s:worst	-1 -8 -9 -7 19 -3
s:worth	-1 -5 -11 16 0 -3
s:would	1 23 -16 -40 -15 14
s:you	24 0 0 -20 -12 -22
s:you're	0 -8 15 -6 -1 -3
s:your	1 -7 15 -12 2 -9
s:zero	10 -8 -15 3 -2 7
sa:"	12 -3 -18 -1 1 8
sa:" .	7 -7 0 -16 -5 10
sa:, <number>	-9 9 3 2 -7 -26
sa:, as	12 -5 -10 16 -17 -10
sa:, is	3 -13 -15 20 -6 4
sa:<day-ahead>	-16 13 8 -23 -27 15
sa:<day-gone>	-5 2 11 8 -26 -18
sa:<level>	-20 4 0 16 -9 -11
sa:<level> <level>	-4 -9 -13 21 -4 -5
sa:<month-gone>	5 -17 -8 20 0 -15
sa:<name>	0 0 8 -18 -13 12
sa:<name> .	-12 -9 21 -13 -9 3
sa:<number>	-41 -1 2 18 -2 -5
sa:<number> .	-4 9 -2 4 -15 -3
sa:<person>	4 -10 11 -17 0 5
sa:<quality> rice	-3 -4 -15 4 2 12
sa:<seat>	5 8 0 -21 1 0
sa:<span>	-11 -8 -10 15 8 -2
sa:<span> .	-8 -23 5 5 2 4
sa:<v-bear>	-15 -5 -4 8 4 2
sa:<v-down>	-16 -9 -5 17 -1 0
sa:<v-suspend>	6 10 4 -6 -15 -10
sa:?	7 1 -19 5 6 -4
sa:a	13 -3 3 -22 9 -5
sa:and	-27 3 1 6 7 -7
sa:another	-4 -4 17 -9 0 -5
sa:back	-5 19 -28 16 -7 -9
sa:both	-3 -15 -4 8 6 3
sa:car	0 0 15 -11 -6 -6
sa:chicken	-1 2 -20 18 -2 -3
sa:day	-1 -13 12 5 -15 0
sa:electric	-3 -7 16 -5 -4 -7
sa:ever	0 0 0 -20 13 0
sa:fentanyl	-9 -22 14 11 -13 -14
sa:for	-1 -15 4 0 -9 12
sa:for good	0 6 -18 -1 -1 13
sa:has	-10 0 10 -25 10 4
sa:if	-5 1 4 -15 -7 10
sa:in <month-gone>	13 -9 -19 14 4 -14
sa:in <name>	0 6 12 -26 -14 -3
sa:in the	0 9 -11 12 3 -23
sa:it	2 1 18 -24 5 -13
sa:levy	-6 -5 18 -7 -1 -7
sa:list	-1 -8 21 -10 -4 -8
sa:not	-11 2 12 -14 -17 10
sa:on <day-ahead>	-9 1 11 -17 -4 7
sa:our	-8 2 7 -14 12 -16
sa:over	-9 -16 16 -3 -11 5
sa:since	-19 -9 24 -14 -3 0
sa:since <day-gone>	-3 -9 16 -2 -6 -4
sa:take	-1 -17 11 0 3 -11
sa:the <level>	-4 3 10 -16 -2 2
sa:there	0 -7 15 -10 -4 0
sa:three	-1 -4 15 -8 -1 -3
sa:to	-3 -21 7 8 4 -6
sa:to <number>	-7 -22 -1 8 14 -17
sa:was	18 -19 -15 13 0 -5
sa:we	-10 0 15 -4 -5 -4
sa:when	-5 -7 4 -9 15 -10
sa:where	-8 16 -15 -6 6 1
sa:which is	-1 0 12 -17 5 -1
sa:with	-2 10 -20 12 -3 3
sa:would	4 15 -17 -17 -1 8
same than before	10 -14 12 1 -15 -9
sb:,	-17 8 -1 3 0 0
sb:, <name>	0 0 10 -17 3 0
sb:, at	-6 -29 26 -5 4 -12
sb:, for	-9 16 -6 -20 -3 6
sb:.	2 -10 -2 18 -12 -12
sb:: <number>	6 11 -16 -5 4 1
sb:<day-ahead>	-5 10 -15 7 -7 7
sb:<day-ahead> ,	-1 9 -4 -15 0 6
sb:<day-gone>	-17 2 1 7 -20 8
sb:<day-today>	8 0 9 0 -13 -15
sb:<duty>	0 -9 2 9 -15 2
sb:<level-noun>	7 6 -17 1 -2 8
sb:<level>	-16 -1 0 -3 7 7
sb:<level> from	-1 -7 -5 15 -9 -4
sb:<name> ,	-6 -9 16 -1 -3 -6
sb:<name> <level>	-5 4 2 -22 9 -11
sb:<name> had	1 15 -1 -13 -7 -6
sb:<name> has	-5 -3 0 17 -7 -15
sb:<name> on	-2 -11 15 -8 -2 1
sb:<name> take	-3 3 -3 -15 9 3
sb:<not>	17 -1 -7 -5 -14 4
sb:<number>	-7 0 -2 12 4 -16
sb:<number> on	-5 -17 5 0 -8 13
sb:<person>	-8 1 0 -23 -12 23
sb:<person> ,	-12 -5 2 -16 6 10
sb:<person> :	1 9 -2 -16 -9 1
sb:<sender>	-1 -19 17 -12 0 5
sb:<span>	-7 -14 3 15 -13 -2
sb:<span> ,	-3 -14 -4 18 -9 -3
sb:<v-end>	10 1 -3 2 -19 -2
sb:<v-propose>	8 -14 -7 -5 -11 16
sb:<v-return>	0 -5 4 -15 10 1
sb:<v-stay>	-26 -2 7 1 3 0
sb:@	6 -16 -2 10 -5 0
sb:a	10 -9 3 -4 -18 7
sb:a duty	6 -10 -5 -17 3 10
sb:a surcharge	-5 0 16 -10 0 -9
sb:add	-16 0 21 -10 -1 -10
sb:after	3 12 -17 1 -8 6
sb:all	0 7 -15 12 1 -14
sb:and	-16 1 13 -12 -2 2
sb:are	-7 -7 17 2 0 -14
sb:at	-17 2 5 -6 16 -14
sb:at a	-5 -8 17 -7 0 -5
sb:at its	0 -8 -8 -4 15 -1
sb:away	-1 14 -16 7 -4 -2
sb:back	2 29 -19 -5 -10 -22
sb:become	-2 6 -17 9 0 -2
sb:beef	-4 1 4 -18 10 -9
sb:both	-2 19 -16 -3 0 0
sb:butter	0 -15 3 4 5 0
sb:by	7 3 1 -31 6 4
sb:call	-6 -10 15 -10 -2 1
sb:cod	-1 -9 -11 16 2 -3
sb:copper	-2 8 -3 -17 -3 8
sb:country	-1 3 -17 6 0 9
sb:farm	-1 -12 -11 21 -4 -5
sb:fentanyl	-10 -24 9 10 -3 -3
sb:from <name>	-7 -19 3 14 -9 1
sb:from the	-3 -15 16 -18 11 -9
sb:go from	0 3 8 -2 -16 -10
sb:good of	-3 -7 15 -13 0 2
sb:had been	-4 -2 -20 3 10 8
sb:i	18 0 -2 -21 2 -12
sb:if	0 11 -18 -4 -20 15
sb:if it	0 6 -17 4 -5 8
sb:if the	-13 21 -16 1 -5 0
sb:in <seat>	12 11 3 -15 -9 -15
sb:into	-3 10 1 -6 3 -22
sb:into <name>	0 8 -6 -1 5 -15
sb:it 's	6 10 8 -19 -11 -12
sb:it :	-1 2 11 -15 -2 -1
sb:lapse	-1 15 -12 -3 0 -3
sb:law	-2 16 -12 -4 0 -3
sb:leave	2 -16 23 -2 -8 -14
sb:list	-7 -17 24 -1 -4 -4
sb:make	-9 -18 6 -1 5 5
sb:most	-3 -12 18 -2 -2 -6
sb:not	15 -10 -5 7 -9 -7
sb:of <span>	-2 -6 -9 16 -2 -1
sb:of that	0 -7 15 -9 0 -2
sb:on	-23 0 6 -1 -5 10
sb:on <day-ahead>	-6 5 -15 14 -5 0
sb:on the	-7 -1 0 -11 -4 17
sb:one	-7 -15 15 5 -5 -7
sb:pay	0 -9 16 1 4 -39
sb:plu	-6 -12 20 -13 -5 0
sb:port	3 -13 16 -10 -6 2
sb:post	-13 -9 -6 0 -4 18
sb:question	15 0 -11 -1 0 -5
sb:read	15 -16 -7 11 -7 -12
sb:report	17 0 -7 -9 -1 -8
sb:say	20 -7 -5 -11 -17 3
sb:section	-4 -18 20 0 -5 -6
sb:section <number>	-4 -18 20 0 -5 -6
sb:since	-13 -15 15 0 0 0
sb:so	3 -19 4 7 -15 8
sb:steel	-3 -17 14 3 -4 3
sb:table	-8 4 -18 6 -1 13
sb:tariff	-24 -13 11 9 -13 2
sb:tell	8 -1 -24 0 2 12
sb:that	18 -4 -11 -4 -3 5
sb:that <name>	16 -8 -3 -2 0 -7
sb:that it	0 -2 -15 6 -6 11
sb:that the	8 -3 0 -19 -9 8
sb:the <number>	-8 -18 10 3 0 2
sb:the <office>	-7 -3 -5 -11 -2 18
sb:the duty	13 -16 7 1 2 -23
sb:the first	-2 -14 17 0 -3 -7
sb:the law	-2 16 -11 -2 0 -8
sb:the old	-5 -12 19 0 -6 -8
sb:the rate	5 -10 17 -11 1 -12
sb:their	-12 8 6 -18 5 -5
sb:then	-16 13 0 3 -17 0
sb:there	4 -3 -1 -17 1 7
sb:they	-20 -1 6 12 1 -28
sb:they pay	-4 0 -7 15 -8 0
sb:thi	2 -18 2 5 6 -9
sb:to pay	-4 -3 -17 7 14 -6
sb:unless	-2 16 -10 -4 -1 -4
sb:until	-6 -17 19 -9 2 0
sb:week	1 -18 4 6 0 -1
sb:were	5 4 -15 1 2 3
sb:where it	-2 0 17 -10 -8 -4
sb:where they	-1 -11 0 15 -7 -3
sb:with <name>	-3 2 17 -17 -2 -7
sb:without	-10 21 -6 -13 -2 0
sb:worst	-1 -6 -11 -11 21 -3
sb:would	-1 15 -5 -30 -23 10
sb:you	22 -4 -2 -15 -8 -15
second	-15 0 -1 -4 0 12
t0=modal	7 5 -8 -8 -18 8
t0=past	-2 2 -16 8 7 -1
t0=perfect	9 -27 11 -5 -14 1
t0=pluperfect	1 -10 -9 15 5 -12
t1=gerund	7 -2 8 5 -12 -22
t1=modal	5 4 -8 -7 -18 8
t1=past	-1 1 -17 11 8 -5
t1=perfect	3 -24 16 -10 -13 3
t1=pluperfect	1 -10 -9 15 5 -12
t1=present-not	1 -7 -19 8 8 5
t1=present-passive	-7 -6 15 -4 -7 -3
t2=present-passive	-4 -10 15 -9 -1 0
table	-33 6 -4 -1 4 5
takenBack	15 -10 -10 -4 6 -10
tense=modal	7 -1 0 -11 -15 8
tense=past passive	11 -9 6 -12 7 -15
tense=perfect	6 -15 0 5 -11 5
tense=present passive	-17 2 16 -8 0 -12
told=denied far	9 4 0 0 -15 -11
told=denied far none	-10 15 -4 0 -5 -11
told=denied far same	18 -7 -11 -4 -2 -7
told=if_lapsed 	-1 -11 -11 -2 20 -2
told=if_lapsed far	16 0 -12 -13 2 3
told=if_lapsed far higher	19 3 -29 2 5 -14
told=if_lapsed far lower	3 -19 7 -16 -3 13
told=if_lapsed here	0 18 -12 -41 17 -7
told=if_lapsed here higher	7 2 -29 -12 22 -1
told=if_lapsed here lower	-11 17 8 -33 -11 -6
told=if_lapsed here none	-1 15 -7 -35 18 -23
told=if_lapsed paragraph	11 18 -5 -37 -4 1
told=if_lapsed paragraph higher	12 5 -20 -10 4 0
told=if_lapsed paragraph lower	0 9 11 -30 -13 2
told=if_lapsed paragraph none	-10 15 2 -26 -10 5
told=if_lapsed paragraph own	15 6 -8 -18 1 -4
told=now 	-2 29 -16 -9 -19 -6
told=now and	-1 -6 16 -8 -2 -5
told=now far higher	-2 15 -13 -10 -5 12
told=now far same	-13 -22 28 -1 -7 -15
told=now here	-8 14 0 -4 -18 4
told=now here higher	-7 26 -8 -3 -14 -8
told=now here lower	1 -23 -4 3 -10 19
told=now here none	-2 9 13 -11 -21 -7
told=now here same	-3 -15 29 -14 -1 -13
told=now here shared	-10 17 -23 -4 -1 15
told=now paragraph higher	-3 18 -8 -11 -1 -1
told=now paragraph lower	4 -25 4 14 -16 -3
told=now paragraph none	0 7 15 -8 -21 -13
told=now paragraph same	-5 -20 36 -20 -3 -11
told=now to	-2 11 -15 -8 -6 15
told=past 	-1 -19 1 -2 14 -3
told=past far	-3 -30 -3 21 10 -18
told=past far higher	-4 -23 1 11 12 -13
told=past far none	-4 -24 -4 19 3 -10
told=past far same	-2 -3 -10 15 -1 -3
told=past here	-13 -24 -5 22 10 -31
told=past here higher	-9 -27 7 5 14 -19
told=past here none	-5 -10 -30 27 15 -16
told=past here same	0 -2 -14 17 -2 0
told=past here shared	-4 -16 23 -7 -11 -11
told=past paragraph	-12 -16 -15 25 2 -6
told=past paragraph lower	-5 -15 -1 13 -5 -1
told=past paragraph own	-10 -6 -15 20 0 -2
told=past to	-1 -12 16 -2 -6 -8
told=peak here	1 -9 4 1 7 -15
told=peak here none	3 -19 5 1 5 -6
told=peak paragraph	-8 1 -12 -4 19 -6
told=peak paragraph lower	-5 4 -9 -2 15 -13
told=proposed far	7 -2 5 -20 -16 7
told=proposed here	-14 -23 8 -6 -10 18
told=proposed here higher	-10 -18 6 -10 -9 18
told=proposed here none	-1 -15 2 -10 -7 14
told=proposed paragraph	-3 0 -12 -16 -1 22
told=proposed paragraph higher	0 -13 -7 -6 0 16
told=proposed paragraph none	-2 -5 -8 -6 0 15
told=undefined far	10 -22 22 -12 -9 -4
told=undefined far lower	15 -8 3 -7 -8 -3
told=undefined far none	-5 -10 15 -6 -6 3
told=undefined far own	14 -16 13 -9 -4 -9
told=undefined far same	-4 -7 19 -9 -2 -8
told=undefined here	4 -17 14 0 -2 -5
told=undefined here shared	-4 -9 19 -3 -6 -12
told=undefined paragraph none	-10 -2 16 -11 1 -15
under 20	-11 -29 38 8 -85 1
under 50	-33 48 -19 7 -2 -29
under 6	2 -68 30 -1 -36 7
under 80	29 -3 -37 -16 24 -9
untrue before	16 1 -7 -9 -9 0
untrue here	24 -9 -17 5 -7 -6
untrue next	40 -12 -21 -9 0 -28
v0=let	0 -4 15 -8 0 -4
v0=pay	-9 6 -6 12 1 -20
v1=let	1 -4 15 -9 0 -6
v1=pay	-5 5 -6 8 5 -22
v1=put	1 -18 -5 3 5 7
verb=collect	-4 -4 15 -2 -4 -11
verb=leave	1 -11 15 0 -4 -9
verb=make	-6 -15 0 0 1 12
verb=other	4 15 -11 -15 -15 8
verb=pay	-7 0 4 5 5 -29
vt0=ask present	-7 -6 15 -5 -1 0
vt0=be present	-3 1 0 -16 8 5
vt1=ask present	-7 -6 15 -5 -1 0
vt1=be present	-3 1 0 -16 8 5
vt2=be past	7 -4 0 -16 10 -6
w1=denied w2=now	14 -15 -12 3 6 -7
w1=denied w2=proposed	7 -3 10 -5 -3 -17
w1=if_lapsed w2=now	-9 22 0 -21 -11 -16
w1=if_lapsed w2=plain	-3 21 -12 -11 -4 0
w1=if_lapsed w2=proposed	-5 19 -7 -5 -9 -9
w1=now w2=past	-8 -11 30 -13 -6 -12
w1=now w2=plain	-2 -5 18 -7 -20 -3
w1=past w2=now	-10 -15 -11 19 11 -15
w1=past w2=plain	-7 -6 -11 21 -4 -2
w1=peak w2=past	-5 -8 -16 -20 28 -5
w1=proposed w2=now	-1 -4 0 -18 -8 12
w1=proposed w2=plain	8 -2 -25 -10 0 20
w:0	21 -26 -4 7 -10 -15
w:1	15 -8 -7 2 -5 -7
w:12	-1 -15 28 -14 -5 -4
w:14	-17 19 1 -13 -15 -5
w:15	-1 26 -18 0 -5 -25
w:23	2 -6 17 -8 -2 -11
w:25	11 2 -11 -20 -16 15
w:3	-5 -13 -13 -16 23 3
w:30	-21 -13 29 -7 -2 -18
w:32	-23 -2 -11 16 -1 3
w:8	-18 -4 -3 10 11 -12
w=denied	23 -26 -6 7 -1 -18
w=if_lapsed	-15 41 -18 -7 -17 -25
w=now	0 -4 17 -7 -7 -10
w=past	-18 -16 -8 17 19 -14
w=peak	-7 -14 -22 -23 33 1
w=proposed	6 3 -10 -25 -10 17`;
