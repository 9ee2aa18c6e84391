// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
"	16 -16
#<agent> often	-21 21
#<agent>>0	-17 17
#<agent>>=2 long	-9 9
#<agent>>=3 long	-8 8
#<day-gone> often	-9 9
#<day-gone>>0	-13 13
#<day-gone>>=2 long	-9 9
#<day-gone>>=3 long	-20 20
#<day-today>>=2 long	-12 12
#<duty>>0	14 -14
#<gate>>0	-7 7
#<goods> often	-7 7
#<goods>>0	-12 12
#<goods>>=2 long	-9 9
#<goods>>=3 long	-15 15
#<goods>>=5 long	-16 16
#<level>>=2 short	-11 11
#<level>>=5 long	-20 20
#<money>>0	14 -14
#<month-ahead>>0	15 -15
#<month-gone> often	-12 12
#<month-gone>>=2 long	-13 13
#<name> often	-14 14
#<name>>0	-24 24
#<name>>=2 long	-24 24
#<name>>=2 short	-21 21
#<name>>=3 long	-28 28
#<name>>=5 long	-26 26
#<not>>0	9 -9
#<not>>=5 long	-13 13
#<number> often	21 -21
#<number>>0	25 -25
#<number>>=5 long	-23 23
#<organisation> often	15 -15
#<organisation>>=2 long	10 -10
#<person> often	-47 47
#<person>>0	-36 36
#<person>>=2 long	-19 19
#<person>>=3 long	-37 37
#<person>>=5 long	-18 18
#<quality> often	-11 11
#<quality>>0	-32 32
#<quality>>=2 long	-15 15
#<quality>>=3 long	-13 13
#<seat> often	-47 47
#<seat>>0	-61 61
#<seat>>=2 long	-23 23
#<seat>>=3 long	-14 14
#<v-agree>>=3 long	15 -15
#<v-begin> often	-13 13
#<v-begin>>=2 long	-15 15
#<v-begin>>=3 long	-12 12
#<v-down> often	-5 5
#<v-impose>>=2 long	12 -12
#<v-impose>>=2 short	-19 19
#<v-propose> often	17 -17
#<v-propose>>0	21 -21
#<v-propose>>=2 long	13 -13
#<v-return>>0	21 -21
#<v-say>>0	-12 12
#<v-say>>=2 short	-13 13
#<v-sell>>0	-8 8
#<v-sell>>=2 long	-13 13
#<v-stay> often	-10 10
#<v-suspend> often	-10 10
#<v-suspend>>0	13 -13
#<v-threaten> often	-11 11
#<v-threaten>>0	20 -20
#<v-up> often	11 -11
#<v-up>>0	16 -16
#<v-up>>=2 long	15 -15
#<v-up>>=3 long	20 -20
#ahead+side>0	-3 3
#duty+side often	-13 13
#duty+side>0	-27 27
#duty+side>=2 long	-11 11
#level+goods>0	-21 21
#level+goods>=2 long	-38 38
#level+goods>=3 long	-23 23
#level+side often	13 -13
#level+side>0	-9 9
#level+side>=2 long	-24 24
#level+side>=3 long	-23 23
#side+goods often	-12 12
#side+goods>0	-35 35
#side+goods>=2 long	-30 30
#side+goods>=3 long	-23 23
#truce+side>0	-11 11
's	-12 12
(	-16 16
)	-16 16
-	-14 14
:	-17 17
<always>	6 -6
a	22 -22
about	10 -10
add	-11 11
after	23 -23
agree	22 -22
and	21 -21
ankara	-11 11
anybody	17 -17
anyone	-18 18
appeal	10 -10
approve	15 -15
are	-16 16
at	9 -9
bank	22 -22
be	-14 14
because	-11 11
become	-9 9
beef	-15 15
been	11 -11
before	-10 10
bread	11 -11
brief	-9 9
butter	-10 10
call	15 -15
canberra	-12 12
ceasefire	11 -11
cent	10 -10
chapter	17 -17
charge	-19 19
city	12 -12
closed	23 -23
closer	9 -9
club	14 -14
come	-14 14
contract	23 -23
cost	26 -26
course	-16 16
cubic	12 -12
cut	16 -16
deadline	25 -25
decree	-11 11
did	25 -25
discount	14 -14
dispute	15 -15
do	-10 10
doctor	10 -10
dollar	12 -12
down	-13 13
duty	-15 15
earth	-20 20
effect	-13 13
entrance	11 -11
ever	16 -16
exchanged	14 -14
expire	12 -12
export	-14 14
extend	24 -24
fall	20 -20
farmer	13 -13
fee	13 -13
fentanyl	-28 28
final	10 -10
fine	10 -10
fish	14 -14
fix	16 -16
four	11 -11
fourth	16 -16
franc	16 -16
frozen	13 -13
gained	16 -16
gate	12 -12
gazette	-12 12
go	-14 14
good	-19 19
guess	13 -13
had	25 -25
hazelnut	12 -12
heavy	14 -14
her	12 -12
here	-15 15
home	16 -16
hotel	16 -16
household	15 -15
ice	-10 10
import	14 -14
importer	-9 9
impose	11 -11
in	17 -17
increase	9 -9
inflation	10 -10
instead	-22 22
into	-14 14
is	12 -12
it	-16 16
joke	11 -11
know	-10 10
lasted	18 -18
law	-13 13
let	-12 12
likely=0 long	23 -23
likely=2 long	-19 19
linked=0 long	35 -35
linked=0 short	43 -43
linked=1 long	12 -12
linked=1 short	-43 43
linked=2 long	-13 13
linked=2 short	-15 15
linked=3 long	-19 19
linked=5 long	-21 21
long	-13 13
lose	21 -21
madrid	-13 13
mediator	18 -18
mercy	-11 11
merger	11 -11
metre	14 -14
mill	-11 11
million	18 -18
minister	-26 26
ministry	10 -10
minute	12 -12
money	14 -14
more	14 -14
most	-11 11
move	15 -15
mr	-19 19
much	-15 15
museum	12 -12
must	27 -27
nine	13 -13
none	17 -17
note	-21 21
now	-30 30
nut	-13 13
of	15 -15
off	11 -11
offer	18 -18
one	12 -12
opened	10 -10
operator	9 -9
oslo	-10 10
other=0 long	-26 26
other=0 short	-16 16
other=1 short	30 -30
other=2 long	23 -23
other=3 long	16 -16
ottawa	-11 11
our	-11 11
outside	11 -11
over	13 -13
own	-16 16
pact	-14 14
page	16 -16
parties=0 long	27 -27
parties=0 short	41 -41
parties=0 trade=0	19 -19
parties=0 trade=1	33 -33
parties=0 trade=3	11 -11
parties=1 long	10 -10
parties=1 short	10 -10
parties=1 trade=0	22 -22
parties=2 short	-26 26
parties=2 trade=0	9 -9
parties=2 trade=1	-27 27
parties=2 trade=3	-19 19
parties=3 long	-16 16
parties=3 short	-15 15
parties=3 trade=0	-9 9
parties=3 trade=1	-12 12
parties=3 trade=2	-5 5
parties=3 trade=5	-10 10
party	12 -12
peace	13 -13
per	9 -9
place	21 -21
plan	8 -8
player	11 -11
predecessor	13 -13
present	-11 11
press	-9 9
price	24 -24
prisoner	15 -15
question	-10 10
radio	-12 12
rail	11 -11
raise	23 -23
rare	-20 20
ready	-12 12
reciprocal	-12 12
regulator	12 -12
reply	-9 9
reporter	10 -10
resume	15 -15
retaliate	-10 10
rise	25 -25
roaming	15 -15
room	11 -11
round	33 -33
rule:false	22 -22
rule:true	-23 23
salmon	11 -11
sanction	17 -17
say	15 -15
schedule	14 -14
second	25 -25
seek	12 -12
sell	-11 11
send	-9 9
sentences=13 long	-12 12
sentences=8 long	28 -28
seoul	-9 9
share	17 -17
she	14 -14
sign	18 -18
speaking	-8 8
spring	12 -12
stamp	10 -10
start	8 -8
station	-8 8
stay	12 -12
steel	-20 20
student	11 -11
summit	10 -10
sure=0 short	24 -24
sure=1 long	18 -18
sure=1 short	-27 27
sure=2 long	-9 9
suspend	23 -23
talk	32 -32
tariff	13 -13
tax	15 -15
team	11 -11
than	16 -16
that	-18 18
the	-9 9
they	-19 19
third	35 -35
three	15 -15
ticket	17 -17
tiktok	-16 16
to	-11 11
tokyo	-13 13
too	-11 11
trade	-42 42
trade=0 other=1	32 -32
trade=0 other=2	15 -15
trade=1 other=0	-17 17
trade=2 other=0	-18 18
trade=5 other=0	-13 13
transfer	15 -15
treaty	-11 11
unless	-10 10
us	-20 20
visitor	12 -12
warn	19 -19
water	14 -14
way	-16 16
week	-17 17
welcome	9 -9
what	-19 19
wheat	-11 11
where	-11 11
whether	9 -9
which	11 -11
while	12 -12
who	15 -15
win	16 -16
with	-13 13
yes	-12 12
yet	-9 9
zero	-12 12`;
