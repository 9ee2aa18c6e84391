// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
"	-9 9
#<agent>>0	-7 7
#<day-gone> often	-16 16
#<day-gone>>0	-13 13
#<day-gone>>=3 long	-16 16
#<duty> often	13 -13
#<duty>>0	15 -15
#<duty>>=2 long	6 -6
#<gate> often	-14 14
#<gate>>0	-6 6
#<gate>>=2 long	7 -7
#<goods-amount> often	10 -10
#<goods> often	-14 14
#<goods>>0	-6 6
#<goods>>=2 long	-7 7
#<goods>>=2 short	-10 10
#<goods>>=3 long	-11 11
#<goods>>=5 long	-6 6
#<goods>>=8 long	-13 13
#<level-noun> often	-7 7
#<level-noun>>0	-6 6
#<level>>=3 long	7 -7
#<month-ahead> often	8 -8
#<month-gone> often	-16 16
#<month-gone>>0	-10 10
#<month-gone>>=2 long	-6 6
#<name> often	-16 16
#<name>>0	-26 26
#<name>>=2 long	-36 36
#<name>>=2 short	-21 21
#<name>>=3 long	-34 34
#<name>>=5 long	-22 22
#<not> often	14 -14
#<not>>0	17 -17
#<not>>=5 long	-8 8
#<number> often	30 -30
#<number>>0	35 -35
#<number>>=13 long	-7 7
#<office>>0	10 -10
#<office>>=2 long	7 -7
#<organisation> often	14 -14
#<organisation>>0	15 -15
#<organisation>>=2 long	10 -10
#<person> often	-59 59
#<person>>0	-42 42
#<person>>=2 long	-18 18
#<person>>=2 short	-7 7
#<person>>=3 long	-22 22
#<person>>=5 long	-7 7
#<quality> often	-16 16
#<quality>>0	-29 29
#<quality>>=2 long	-11 11
#<seat> often	-54 54
#<seat>>0	-69 69
#<seat>>=2 long	-24 24
#<seat>>=3 long	-6 6
#<sender>>0	-7 7
#<span> often	-28 28
#<span>>0	-15 15
#<v-agree>>0	6 -6
#<v-agree>>=2 long	13 -13
#<v-agree>>=3 long	16 -16
#<v-bear> often	6 -6
#<v-bear>>0	8 -8
#<v-begin> often	-13 13
#<v-begin>>0	-7 7
#<v-begin>>=2 long	-9 9
#<v-buy> often	-16 16
#<v-deny> often	-6 6
#<v-down> often	-9 9
#<v-down>>0	-8 8
#<v-end>>=2 long	8 -8
#<v-end>>=3 long	6 -6
#<v-impose>>0	-7 7
#<v-impose>>=2 long	6 -6
#<v-impose>>=2 short	-13 13
#<v-impose>>=3 long	9 -9
#<v-impose>>=5 long	17 -17
#<v-propose> often	23 -23
#<v-propose>>0	21 -21
#<v-propose>>=2 long	12 -12
#<v-propose>>=3 long	17 -17
#<v-return>>0	23 -23
#<v-say> often	-18 18
#<v-say>>0	-14 14
#<v-say>>=2 long	9 -9
#<v-say>>=2 short	-15 15
#<v-say>>=5 long	-6 6
#<v-sell> often	-6 6
#<v-stay> often	-13 13
#<v-suspend>>=2 long	10 -10
#<v-target>>=2 long	6 -6
#<v-threaten> often	-14 14
#<v-threaten>>0	7 -7
#<v-up> often	6 -6
#<v-up>>0	12 -12
#<v-up>>=2 long	15 -15
#ahead+side>=2 long	-6 6
#duty+side often	-11 11
#duty+side>0	-25 25
#duty+side>=2 long	-7 7
#duty+side>=3 long	-6 6
#level+goods>0	-7 7
#level+goods>=2 long	-22 22
#level+goods>=3 long	-19 19
#level+goods>=5 long	-6 6
#level+side often	10 -10
#level+side>0	-7 7
#level+side>=2 long	-27 27
#level+side>=2 short	-11 11
#level+side>=3 long	-27 27
#level+side>=5 long	-6 6
#side+goods often	-14 14
#side+goods>0	-32 32
#side+goods>=2 long	-38 38
#side+goods>=3 long	-24 24
#side+goods>=5 long	-7 7
#truce+side often	13 -13
's	-14 14
(	-13 13
)	-13 13
-	-20 20
.	6 -6
:	-20 20
<always>	4 -4
a	20 -20
accept	6 -6
addition	-10 10
after	11 -11
again	-13 13
agent	13 -13
agreement	-11 11
ambassador	11 -11
amount	-13 13
and	31 -31
another	-10 10
any	23 -23
anybody	23 -23
anyone	-9 9
approval	7 -7
are	-34 34
army	6 -6
assent	-13 13
assess	-7 7
at	11 -11
bank	27 -27
banned	-6 6
be	-23 23
beat	6 -6
become	-11 11
beef	-14 14
been	17 -17
before	-25 25
being	14 -14
bell	6 -6
between	-7 7
bid	12 -12
bill	-6 6
block	-6 6
both	6 -6
bread	13 -13
brussel	17 -17
business	-9 9
butter	-18 18
by	-11 11
bytedance	-6 6
call	31 -31
car	-14 14
card	8 -8
carry	15 -15
ceasefire	10 -10
ceramic	-8 8
changed	16 -16
chapter	23 -23
charge	-13 13
city	9 -9
closed	19 -19
closer	12 -12
club	7 -7
coconut	-7 7
cod	-7 7
coffee	24 -24
colleague	7 -7
comment	-11 11
company	7 -7
conclude	-15 15
condition	-11 11
contract	31 -31
copper	14 -14
cost	6 -6
county	6 -6
course	-13 13
cricket	8 -8
customer	6 -6
cut	18 -18
date	13 -13
de	-6 6
deadline	11 -11
deakin	-6 6
deal	7 -7
deny	8 -8
depending	-9 9
did	23 -23
discount	20 -20
dispute	10 -10
doe	-24 24
dollar	16 -16
door	-13 13
double	15 -15
down	-17 17
each	-9 9
earth	-13 13
economic	-6 6
effect	-9 9
effective	-6 6
eighth	-9 9
either	12 -12
election	8 -8
entity	-9 9
entry	-11 11
ever	23 -23
every	-8 8
exchanged	12 -12
exemption	-11 11
expire	11 -11
exporter	-9 9
extend	18 -18
extra	-10 10
face	6 -6
fall	10 -10
fare	9 -9
fee	11 -11
fentanyl	-20 20
final	9 -9
fish	20 -20
fix	25 -25
flow	-6 6
flower	-7 7
following	-9 9
for	-19 19
force	-9 9
forced	-7 7
found	6 -6
four	8 -8
franc	17 -17
free	15 -15
friedrich	-9 9
from	8 -8
future	16 -16
gained	20 -20
gate	9 -9
get	-13 13
given	-6 6
go	-15 15
goalkeeper	7 -7
gold	-6 6
good	-12 12
government	-6 6
grower	8 -8
guess	22 -22
had	29 -29
harbour	6 -6
has	12 -12
have	18 -18
hazelnut	23 -23
heavy	16 -16
her	10 -10
high	15 -15
home	22 -22
hotel	16 -16
household	7 -7
ice	-15 15
immediately	-6 6
import	7 -7
importer	-8 8
impose	31 -31
in	18 -18
increase	6 -6
inflation	14 -14
instead	-14 14
into	-11 11
is	17 -17
it	-24 24
joke	22 -22
just	-6 6
karachi	6 -6
keep	9 -9
kill	-6 6
labor	-6 6
labour	-7 7
large	6 -6
lasted	18 -18
later	-8 8
law	-20 20
lawyer	-7 7
leave	7 -7
let	-15 15
letter	7 -7
level	-9 9
levy	15 -15
likely=0 long	10 -10
likewise	-11 11
linked=0 long	21 -21
linked=0 short	47 -47
linked=1 short	-40 40
linked=2 short	-15 15
linked=3 long	-6 6
linked=5 long	-15 15
look	-6 6
lorry	6 -6
lose	23 -23
madrid	-10 10
make	-12 12
maker	-9 9
manila	-14 14
match	12 -12
meant	-9 9
measure	-7 7
mediator	21 -21
meet	15 -15
milk	-16 16
mill	-12 12
million	12 -12
mine	7 -7
minister	-22 22
ministry	21 -21
mortgage	6 -6
most	-6 6
move	8 -8
mr	-6 6
much	-21 21
named	-10 10
needed	6 -6
negotiate	-7 7
negotiation	-9 9
negotiator	-6 6
neighbour	-7 7
network	7 -7
new	7 -7
nine	7 -7
nobody	12 -12
none	25 -25
not	10 -10
note	-20 20
notify	-9 9
now	-26 26
number	-9 9
nut	-25 25
of	14 -14
off	16 -16
offer	13 -13
olive	-7 7
on	8 -8
one	11 -11
onion	-8 8
only	9 -9
opened	9 -9
operator	8 -8
orange	-14 14
order	-8 8
oslo	-11 11
other	9 -9
other=0 long	-26 26
other=0 short	-18 18
other=1 short	45 -45
other=2 long	6 -6
other=3 long	17 -17
other=5 long	8 -8
our	8 -8
outside	12 -12
own	-9 9
pact	-24 24
page	24 -24
part	-9 9
parties=0 long	20 -20
parties=0 short	49 -49
parties=0 trade=0	33 -33
parties=0 trade=1	26 -26
parties=0 trade=3	18 -18
parties=1 short	11 -11
parties=1 trade=0	19 -19
parties=2 long	-11 11
parties=2 short	-27 27
parties=2 trade=1	-34 34
parties=2 trade=3	-12 12
parties=3 long	-8 8
parties=3 short	-23 23
parties=3 trade=0	-6 6
parties=3 trade=1	-31 31
parties=5 long	-7 7
patient	9 -9
pay	-13 13
payment	11 -11
peace	6 -6
place	25 -25
plan	21 -21
player	7 -7
plum	-9 9
post	-9 9
present	-6 6
president	-11 11
price	14 -14
prime	7 -7
prisoner	16 -16
proclamation	-8 8
pump	6 -6
put	-17 17
q	-6 6
quarrel	-7 7
question	-8 8
quiet	11 -11
radio	-10 10
rail	15 -15
rain	11 -11
raise	17 -17
rare	-13 13
rate	-6 6
ready	-20 20
reciprocal	-12 12
record	7 -7
release	7 -7
remain	-12 12
reply	-6 6
require	-12 12
resume	6 -6
retaliate	-11 11
return	17 -17
revive	-6 6
rice	-13 13
rise	14 -14
roaming	15 -15
room	11 -11
round	24 -24
row	-7 7
rule:false	23 -23
rule:true	-20 20
s	19 -19
salmon	23 -23
same	-14 14
sanction	26 -26
schedule	21 -21
second	16 -16
secretary	-10 10
security	-12 12
seek	19 -19
sell	-6 6
send	-14 14
sentences=13 long	8 -8
sentences=8 long	-6 6
seoul	-14 14
set	-7 7
share	11 -11
she	9 -9
ship	13 -13
shoe	-9 9
show	-9 9
side	-6 6
sign	24 -24
since	-11 11
sit	-6 6
small	-6 6
speaking	-12 12
spring	10 -10
stamp	14 -14
standstill	-6 6
start	18 -18
station	-10 10
stay	9 -9
steel	-22 22
step	6 -6
still	-6 6
strike	11 -11
student	12 -12
such	-8 8
sugar	-21 21
summer	21 -21
summit	19 -19
sure=0 short	25 -25
sure=1 short	-24 24
sure=3 long	7 -7
sure=5 long	-7 7
suspend	15 -15
system	10 -10
take	-18 18
talk	36 -36
talked	10 -10
tax	17 -17
team	10 -10
technical	7 -7
tender	10 -10
that	-14 14
the	-13 13
they	-24 24
third	29 -29
those	-6 6
three	9 -9
ticket	7 -7
tiktok	-16 16
to	-18 18
together	10 -10
tomatoe	-12 12
too	-8 8
trade	-41 41
trade=0 other=1	46 -46
trade=1 other=0	-27 27
trade=2 other=0	-14 14
trade=8 other=0	-7 7
transfer	16 -16
treasury	-7 7
truce	22 -22
truck	17 -17
twenty	-8 8
under	-16 16
until	25 -25
up	-9 9
urge	-8 8
us	-18 18
valid	6 -6
valparaíso	8 -8
value	6 -6
walk	6 -6
want	-8 8
warn	10 -10
watche	-7 7
water	6 -6
way	-17 17
welcome	17 -17
were	-13 13
what	-11 11
wheat	-9 9
when	-8 8
whether	17 -17
which	-9 9
while	7 -7
win	7 -7
window	6 -6
wine	21 -21
with	-6 6
wool	-6 6
word	-12 12
working	-11 11
year	-14 14
yes	-8 8
your	-9 9
zero	-6 6
zurich	10 -10`;
