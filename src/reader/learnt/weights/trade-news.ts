// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
"	22 -22
#<agent>>0	-13 13
#<day-ahead>>0	-10 10
#<day-ahead>>=2 short	-15 15
#<day-ahead>>=3 long	-10 10
#<day-gone> often	-19 19
#<day-gone>>0	-26 26
#<day-gone>>=2 long	-12 12
#<day-gone>>=2 short	-25 25
#<day-gone>>=3 long	-19 19
#<duty> often	11 -11
#<duty>>0	18 -18
#<gate>>=2 long	11 -11
#<goods>>0	-21 21
#<goods>>=2 long	-12 12
#<goods>>=3 long	-12 12
#<goods>>=5 long	-17 17
#<goods>>=8 long	-10 10
#<level> often	9 -9
#<level>>0	14 -14
#<level>>=5 long	-23 23
#<money>>0	14 -14
#<money>>=2 long	9 -9
#<month-gone> often	-13 13
#<month-gone>>0	-15 15
#<name> often	-14 14
#<name>>0	-42 42
#<name>>=2 long	-26 26
#<name>>=2 short	-33 33
#<name>>=3 long	-23 23
#<name>>=3 short	-10 10
#<name>>=5 long	-33 33
#<not>>=2 short	-11 11
#<number> often	4 -4
#<number>>0	20 -20
#<number>>=5 long	-22 22
#<number>>=8 long	-18 18
#<office>>=2 long	16 -16
#<office>>=2 short	-12 12
#<organisation>>0	9 -9
#<organisation>>=2 long	11 -11
#<person> often	-59 59
#<person>>0	-45 45
#<person>>=2 long	-16 16
#<person>>=2 short	-28 28
#<person>>=3 long	-36 36
#<person>>=3 short	-19 19
#<points> often	14 -14
#<points>>0	14 -14
#<quality> often	-18 18
#<quality>>0	-38 38
#<quality>>=2 long	-9 9
#<quality>>=3 long	-12 12
#<seat> often	-38 38
#<seat>>0	-54 54
#<seat>>=2 long	-20 20
#<seat>>=2 short	-9 9
#<seat>>=3 long	-11 11
#<span> often	-10 10
#<span>>=2 long	18 -18
#<span>>=3 long	7 -7
#<taker>>0	-15 15
#<v-agree>>0	11 -11
#<v-agree>>=2 long	12 -12
#<v-agree>>=3 long	15 -15
#<v-begin> often	-16 16
#<v-begin>>=2 long	-11 11
#<v-begin>>=2 short	-12 12
#<v-begin>>=3 long	-13 13
#<v-buy> often	-11 11
#<v-buy>>0	-11 11
#<v-buy>>=2 long	-12 12
#<v-down>>0	16 -16
#<v-end>>=2 long	19 -19
#<v-end>>=3 long	9 -9
#<v-impose>>=3 long	18 -18
#<v-impose>>=3 short	11 -11
#<v-impose>>=5 long	20 -20
#<v-propose> often	16 -16
#<v-propose>>0	11 -11
#<v-propose>>=2 long	8 -8
#<v-propose>>=3 long	16 -16
#<v-refuse> often	-12 12
#<v-refuse>>0	15 -15
#<v-renew>>0	11 -11
#<v-return>>0	25 -25
#<v-say>>0	-13 13
#<v-say>>=2 long	9 -9
#<v-say>>=2 short	-24 24
#<v-say>>=3 long	11 -11
#<v-sell>>0	-18 18
#<v-sign>>=2 long	8 -8
#<v-stay> often	-9 9
#<v-stay>>=2 short	10 -10
#<v-suspend> often	-12 12
#<v-suspend>>0	13 -13
#<v-suspend>>=2 long	10 -10
#<v-target> often	-6 6
#<v-threaten> often	-15 15
#<v-threaten>>0	19 -19
#<v-up> often	12 -12
#<v-up>>0	17 -17
#<v-up>>=2 long	9 -9
#<v-up>>=3 long	21 -21
#ahead+side>0	-11 11
#duty+side often	-13 13
#duty+side>0	-27 27
#level+goods>0	-31 31
#level+goods>=2 long	-26 26
#level+goods>=3 long	-9 9
#level+side often	11 -11
#level+side>0	-15 15
#level+side>=2 long	-20 20
#level+side>=2 short	-10 10
#level+side>=3 long	-29 29
#level+side>=5 long	-15 15
#side+goods often	-13 13
#side+goods>0	-40 40
#side+goods>=2 long	-34 34
#side+goods>=2 short	-13 13
#side+goods>=3 long	-21 21
#truce+side often	10 -10
#truce+side>0	-18 18
'	17 -17
's	-15 15
(	-19 19
)	-19 19
,	-12 12
-	-23 23
:	-21 21
<always>	-1 1
?	-15 15
a	24 -24
accept	13 -13
across	11 -11
act	-6 6
add	-8 8
admission	10 -10
after	21 -21
again	-12 12
ago	-20 20
agree	27 -27
agreement	11 -11
all	-9 9
already	-17 17
am	-9 9
and	10 -10
annual	11 -11
any	8 -8
anybody	17 -17
anyone	-13 13
app	-12 12
approve	18 -18
are	-14 14
ask	-11 11
at	7 -7
back	10 -10
bank	16 -16
be	-14 14
beat	11 -11
because	-10 10
beef	-22 22
before	-11 11
beside	-13 13
bid	10 -10
book	11 -11
both	11 -11
bread	11 -11
bridge	11 -11
brief	-10 10
budget	18 -18
busan	-32 32
but	-11 11
buy	-13 13
by	21 -21
call	10 -10
canberra	-13 13
card	13 -13
carry	11 -11
ceasefire	24 -24
cent	9 -9
central	10 -10
ceramic	-8 8
chapter	18 -18
charge	-14 14
cheese	-14 14
children	13 -13
chip	-10 10
circuit	-11 11
citru	9 -9
city	12 -12
clause	10 -10
close	9 -9
closed	21 -21
club	23 -23
cocoa	-21 21
come	-13 13
commander	19 -19
commerce	-14 14
company	10 -10
consensu	-9 9
continue	10 -10
contract	23 -23
cost	14 -14
course	-14 14
crew	13 -13
cut	34 -34
cycle	10 -10
day	11 -11
deadline	35 -35
dearer	9 -9
decision	13 -13
declare	11 -11
delegation	16 -16
demand	8 -8
did	8 -8
director	9 -9
discount	17 -17
dispute	13 -13
do	-11 11
doctor	13 -13
dollar	18 -18
done	-8 8
door	-12 12
down	-16 16
during	17 -17
duty	-23 23
earth	-19 19
economic	-14 14
effect	-10 10
el	11 -11
electricity	10 -10
emergency	-15 15
empty	-12 12
enough	-9 9
enter	-16 16
entrance	9 -9
ever	11 -11
every	9 -9
exchanged	16 -16
exemption	-11 11
expire	13 -13
extend	32 -32
fail	21 -21
fall	22 -22
far	12 -12
fare	12 -12
fee	9 -9
fentanyl	-29 29
fetch	10 -10
final	17 -17
fine	11 -11
fire	9 -9
fix	17 -17
followed	-12 12
former	10 -10
forward	11 -11
four	6 -6
fourth	23 -23
framework	-12 12
franc	13 -13
free	18 -18
friedrich	-13 13
frozen	13 -13
full	12 -12
gained	12 -12
game	11 -11
gate	12 -12
gdynia	-10 10
good	-20 20
government	-11 11
guess	11 -11
had	30 -30
haifa	11 -11
half	13 -13
harvest	10 -10
has	10 -10
have	14 -14
having	-9 9
hazelnut	12 -12
he	-18 18
heavy	14 -14
here	-33 33
high	12 -12
home	16 -16
hope	14 -14
hotel	15 -15
house	15 -15
household	16 -16
husband	11 -11
import	13 -13
importer	-33 33
impose	10 -10
in	13 -13
income	14 -14
increase	12 -12
instead	-19 19
insurance	11 -11
into	-12 12
it	-30 30
joint	12 -12
joke	13 -13
just	-9 9
keeper	9 -9
kilometre	13 -13
kuala	-16 16
lasted	21 -21
law	-10 10
leader	14 -14
less	15 -15
level	-7 7
levy	19 -19
licence	-11 11
likely=0 long	13 -13
likely=0 short	10 -10
likely=2 long	-21 21
limit	11 -11
linked=0 long	28 -28
linked=0 short	48 -48
linked=1 short	-47 47
linked=2 long	-29 29
linked=2 short	-18 18
linked=3 long	-17 17
linked=5 long	-16 16
list	-21 21
little	-9 9
loan	9 -9
long	-12 12
lorry	13 -13
lose	24 -24
lower	11 -11
lumpur	-16 16
madrid	-20 20
make	-12 12
match	14 -14
mean	-12 12
mediated	9 -9
mediator	24 -24
meet	10 -10
member	10 -10
mercy	-12 12
metre	17 -17
mill	-10 10
million	21 -21
minister	-22 22
money	8 -8
moratorium	16 -16
more	14 -14
move	10 -10
movement	11 -11
mr	-21 21
mrs	23 -23
much	-13 13
museum	16 -16
must	24 -24
named	-10 10
need	19 -19
negotiate	-15 15
neither	8 -8
next	-12 12
night	17 -17
nine	14 -14
none	10 -10
note	-27 27
nothing	-21 21
now	-23 23
nut	-10 10
of	14 -14
off	16 -16
offer	25 -25
oil	-10 10
once	-8 8
one	9 -9
operator	20 -20
orchestra	8 -8
order	-15 15
ordinary	-13 13
other=0 long	-44 44
other=1 long	9 -9
other=1 short	19 -19
other=2 long	28 -28
other=3 long	10 -10
ottawa	-14 14
our	-11 11
output	11 -11
over	26 -26
own	-10 10
page	16 -16
parties=0 long	32 -32
parties=0 short	42 -42
parties=0 trade=0	40 -40
parties=0 trade=1	28 -28
parties=0 trade=2	11 -11
parties=1 long	26 -26
parties=1 short	18 -18
parties=1 trade=0	29 -29
parties=1 trade=1	11 -11
parties=2 long	-21 21
parties=2 short	-21 21
parties=2 trade=1	-29 29
parties=2 trade=2	-15 15
parties=2 trade=3	-18 18
parties=3 long	-22 22
parties=3 short	-13 13
parties=3 trade=1	-18 18
parties=3 trade=2	-19 19
parties=3 trade=5	-12 12
parties=5 short	-15 15
partnership	-9 9
party	13 -13
passenger	9 -9
patient	10 -10
pay	-16 16
peace	31 -31
peak	16 -16
pick	12 -12
place	20 -20
plan	25 -25
player	16 -16
predecessor	13 -13
present	-10 10
president	-30 30
price	12 -12
prime	12 -12
prisoner	16 -16
proclamation	-11 11
product	-12 12
prolong	-25 25
propose	15 -15
protest	12 -12
publish	-16 16
pump	9 -9
pupil	15 -15
put	8 -8
quarrel	17 -17
question	-15 15
quiet	14 -14
radio	-11 11
rail	12 -12
rain	16 -16
raise	23 -23
rare	-19 19
rather	12 -12
reciprocal	-26 26
record	15 -15
refund	-11 11
refuse	17 -17
region	9 -9
release	10 -10
report	-11 11
resume	13 -13
retaliate	-14 14
revenue	9 -9
review	15 -15
rise	30 -30
river	15 -15
roaming	18 -18
room	12 -12
round	35 -35
royal	-9 9
rule:false	9 -9
rule:true	-27 27
same	-22 22
sanction	18 -18
say	16 -16
schedule	12 -12
school	23 -23
season	10 -10
second	21 -21
security	-10 10
seek	13 -13
sell	-14 14
sentences=3 short	8 -8
sentences=8 long	-12 12
seoul	-13 13
share	16 -16
shared	12 -12
sheikh	9 -9
shop	-9 9
sign	19 -19
signature	11 -11
simply	8 -8
sit	-11 11
soybean	-9 9
spoke	8 -8
st	11 -11
stake	-14 14
stamp	14 -14
stand	10 -10
start	19 -19
station	-9 9
stay	13 -13
steel	-25 25
stockholm	-19 19
sugar	-12 12
summer	16 -16
summit	24 -24
sure=0 short	29 -29
sure=1 short	-18 18
sure=2 long	-13 13
sure=3 long	-13 13
suspend	33 -33
talk	26 -26
tariff	14 -14
tax	25 -25
tea	-10 10
telephone	-28 28
tell	-21 21
than	20 -20
that	-35 35
thaw	-13 13
their	14 -14
them	10 -10
there	-8 8
therefore	-13 13
they	-16 16
thi	-10 10
third	33 -33
threaten	13 -13
three	9 -9
through	12 -12
ticket	13 -13
tiktok	-27 27
time	-11 11
tin	-10 10
to	-23 23
together	13 -13
tokyo	-15 15
toll	11 -11
ton	-11 11
top	-13 13
tour	12 -12
town	23 -23
trade	-52 52
trade=0 other=1	19 -19
trade=0 other=2	27 -27
trade=1 other=0	-19 19
trade=2 other=0	-32 32
trade=3 other=0	-17 17
trade=5 other=0	-12 12
transfer	16 -16
treasury	-11 11
truce	19 -19
truck	11 -11
tuna	-12 12
twenty	-11 11
two	14 -14
under	-16 16
until	17 -17
up	15 -15
us	-11 11
valley	9 -9
value	10 -10
village	18 -18
visitor	23 -23
walk	11 -11
war	33 -33
warn	17 -17
was	-17 17
water	23 -23
way	-21 21
week	-17 17
what	-33 33
when	-11 11
where	-25 25
whether	12 -12
which	10 -10
who	13 -13
why	-12 12
win	17 -17
winter	11 -11
withdraw	18 -18
working	-10 10
worth	-8 8
write	-8 8
year	18 -18
yes	-13 13
york	-22 22`;
