// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
"	22 -22
#<agent>>0	-18 18
#<day-gone> often	-19 19
#<day-gone>>0	-24 24
#<day-gone>>=2 long	-14 14
#<day-gone>>=2 short	-18 18
#<day-gone>>=3 long	-14 14
#<day-today>>=3 long	-9 9
#<duty> often	9 -9
#<duty>>0	17 -17
#<goods>>0	-20 20
#<goods>>=2 long	-13 13
#<goods>>=2 short	-16 16
#<goods>>=3 long	-14 14
#<goods>>=5 long	-17 17
#<level> often	8 -8
#<level>>0	13 -13
#<level>>=5 long	-20 20
#<month-ahead>>=2 long	12 -12
#<month-gone> often	-11 11
#<month-gone>>0	-12 12
#<month-gone>>=2 long	-13 13
#<name> often	-12 12
#<name>>0	-31 31
#<name>>=2 long	-33 33
#<name>>=2 short	-16 16
#<name>>=3 long	-26 26
#<name>>=5 long	-33 33
#<name>>=8 long	-10 10
#<not>>=2 long	-12 12
#<number> often	14 -14
#<number>>0	22 -22
#<number>>=5 long	-14 14
#<office>>=3 long	10 -10
#<organisation>>0	12 -12
#<organisation>>=2 long	10 -10
#<organisation>>=3 long	10 -10
#<person> often	-60 60
#<person>>0	-40 40
#<person>>=2 long	-19 19
#<person>>=2 short	-21 21
#<person>>=3 long	-32 32
#<person>>=3 short	-14 14
#<person>>=5 long	-13 13
#<quality> often	-17 17
#<quality>>0	-32 32
#<quality>>=2 long	-10 10
#<quality>>=2 short	-10 10
#<quality>>=3 long	-8 8
#<seat> often	-40 40
#<seat>>0	-51 51
#<seat>>=2 long	-17 17
#<seat>>=3 long	-10 10
#<span>>=2 long	16 -16
#<taker>>0	-7 7
#<v-agree>>0	9 -9
#<v-agree>>=2 long	11 -11
#<v-bear>>=2 short	-8 8
#<v-begin> often	-17 17
#<v-begin>>0	-9 9
#<v-buy> often	-11 11
#<v-buy>>=2 long	-12 12
#<v-end>>=2 long	15 -15
#<v-end>>=3 long	9 -9
#<v-impose>>0	-7 7
#<v-impose>>=3 long	15 -15
#<v-impose>>=5 long	20 -20
#<v-propose> often	19 -19
#<v-propose>>0	15 -15
#<v-propose>>=3 long	15 -15
#<v-return>>0	29 -29
#<v-say> often	-8 8
#<v-say>>0	-13 13
#<v-say>>=2 long	12 -12
#<v-say>>=2 short	-22 22
#<v-sell> often	-13 13
#<v-sell>>0	-14 14
#<v-sell>>=2 long	-10 10
#<v-stay> often	-10 10
#<v-stay>>=2 long	10 -10
#<v-stay>>=2 short	13 -13
#<v-suspend> often	-12 12
#<v-suspend>>0	12 -12
#<v-threaten> often	-12 12
#<v-threaten>>0	22 -22
#<v-up> often	10 -10
#<v-up>>0	20 -20
#<v-up>>=2 long	13 -13
#<v-up>>=3 long	23 -23
#ahead+side>0	-7 7
#duty+side often	-12 12
#duty+side>0	-28 28
#level+goods>0	-27 27
#level+goods>=2 long	-33 33
#level+goods>=2 short	-12 12
#level+goods>=3 long	-10 10
#level+side often	10 -10
#level+side>0	-14 14
#level+side>=2 long	-17 17
#level+side>=3 long	-24 24
#level+side>=5 long	-13 13
#side+goods often	-15 15
#side+goods>0	-34 34
#side+goods>=2 long	-35 35
#side+goods>=2 short	-11 11
#side+goods>=3 long	-22 22
#truce+side often	9 -9
#truce+side>0	-16 16
'	9 -9
's	-12 12
(	-15 15
)	-15 15
-	-17 17
/	-14 14
:	-24 24
<always>	2 -2
?	-17 17
a	26 -26
above	9 -9
across	11 -11
act	-13 13
admission	9 -9
after	24 -24
ago	-14 14
agree	27 -27
agreement	17 -17
and	15 -15
answer	-11 11
anybody	17 -17
anyone	-13 13
apple	-13 13
approve	19 -19
are	-18 18
bank	22 -22
be	-15 15
beat	10 -10
because	-11 11
beef	-13 13
been	8 -8
before	-21 21
being	12 -12
beside	-9 9
bid	10 -10
border	8 -8
both	12 -12
bread	10 -10
bridge	9 -9
brief	-11 11
budget	19 -19
busan	-29 29
but	-15 15
buy	-13 13
by	22 -22
canberra	-12 12
cape	-10 10
car	-12 12
card	12 -12
cbp	-9 9
ceasefire	28 -28
cent	15 -15
central	14 -14
chapter	19 -19
charge	-12 12
citru	8 -8
city	12 -12
clause	10 -10
closed	24 -24
club	18 -18
cocoa	-17 17
colleague	10 -10
come	-4 4
commander	17 -17
comment	-8 8
commerce	-12 12
conclude	-9 9
continue	11 -11
contract	18 -18
cost	21 -21
course	-14 14
crown	9 -9
cubic	10 -10
cut	32 -32
deadline	25 -25
decree	-9 9
delegation	15 -15
demand	7 -7
did	13 -13
dinner	14 -14
discount	15 -15
dispute	15 -15
doctor	11 -11
dollar	16 -16
door	-11 11
down	-15 15
dry	11 -11
during	16 -16
duty	-26 26
earth	-17 17
effect	-14 14
eighth	-10 10
el	11 -11
emergency	-15 15
empty	-10 10
enter	-11 11
entity	-9 9
evening	-12 12
ever	11 -11
exchanged	18 -18
expire	11 -11
extend	23 -23
extra	-10 10
fail	16 -16
fall	16 -16
fare	12 -12
fee	16 -16
fentanyl	-28 28
final	11 -11
fine	16 -16
fire	11 -11
fix	17 -17
followed	-16 16
forced	-10 10
former	11 -11
forward	9 -9
four	18 -18
fourth	21 -21
framework	-11 11
free	16 -16
friedrich	-12 12
frozen	13 -13
full	13 -13
gained	14 -14
game	10 -10
gate	16 -16
gazette	-11 11
geneva	-22 22
go	-13 13
good	-22 22
government	-11 11
guess	11 -11
had	28 -28
haifa	10 -10
half	11 -11
harbour	11 -11
harvest	11 -11
have	19 -19
hazelnut	12 -12
he	-19 19
heavy	14 -14
her	12 -12
here	-18 18
himself	-10 10
home	17 -17
hope	16 -16
hotel	20 -20
house	12 -12
household	17 -17
i	-8 8
ice	-13 13
import	13 -13
importer	-29 29
impose	13 -13
in	12 -12
income	14 -14
increase	12 -12
instead	-19 19
into	-13 13
it	-23 23
joint	12 -12
joke	12 -12
kilometre	11 -11
know	-8 8
kuala	-11 11
labor	-8 8
last	7 -7
lasted	19 -19
leader	14 -14
less	12 -12
let	-20 20
levy	18 -18
licence	-11 11
likely=2 long	-22 22
likely=3 long	-10 10
likewise	-9 9
linked=0 long	36 -36
linked=0 short	46 -46
linked=1 short	-41 41
linked=2 long	-27 27
linked=2 short	-16 16
linked=3 long	-18 18
linked=5 long	-18 18
list	-13 13
little	-12 12
loan	11 -11
long	-11 11
lose	25 -25
lumpur	-11 11
madrid	-20 20
make	-9 9
match	14 -14
mean	-14 14
measure	-8 8
mediated	9 -9
mediator	21 -21
meet	10 -10
member	11 -11
mercy	-11 11
metre	16 -16
midnight	-14 14
mill	-14 14
million	21 -21
minister	-22 22
money	13 -13
moratorium	16 -16
move	9 -9
movement	10 -10
mr	-21 21
mrs	19 -19
much	-14 14
museum	14 -14
must	28 -28
need	12 -12
needed	12 -12
negotiate	-9 9
night	16 -16
nine	9 -9
note	-16 16
nothing	-17 17
now	-33 33
nut	-16 16
of	13 -13
off	14 -14
offer	22 -22
oil	-13 13
old	8 -8
one	15 -15
only	14 -14
operator	18 -18
or	-8 8
order	-17 17
ordinary	-11 11
other	13 -13
other=0 long	-40 40
other=1 short	28 -28
other=2 long	29 -29
other=3 long	11 -11
ottawa	-14 14
output	9 -9
outside	13 -13
over	27 -27
own	-12 12
pact	-14 14
page	21 -21
part	-7 7
parties=0 long	41 -41
parties=0 short	37 -37
parties=0 trade=0	41 -41
parties=0 trade=1	35 -35
parties=0 trade=3	7 -7
parties=1 long	16 -16
parties=1 short	18 -18
parties=1 trade=0	25 -25
parties=1 trade=1	10 -10
parties=2 long	-23 23
parties=2 short	-25 25
parties=2 trade=1	-31 31
parties=2 trade=2	-9 9
parties=2 trade=3	-14 14
parties=3 long	-24 24
parties=3 short	-9 9
parties=3 trade=1	-14 14
parties=3 trade=2	-22 22
parties=3 trade=3	-15 15
parties=5 short	-16 16
partnership	-9 9
party	15 -15
pass	10 -10
patient	12 -12
pay	-16 16
payment	11 -11
peace	22 -22
peak	15 -15
place	21 -21
plan	15 -15
player	13 -13
port	-12 12
portal	-9 9
powder	-10 10
predecessor	12 -12
present	-9 9
president	-25 25
price	24 -24
prime	12 -12
prisoner	18 -18
prize	10 -10
proclamation	-12 12
product	-11 11
propose	11 -11
published	-10 10
pupil	15 -15
quarrel	15 -15
question	-14 14
radio	-12 12
rail	10 -10
rain	18 -18
raise	23 -23
rare	-17 17
reciprocal	-21 21
record	14 -14
refund	-11 11
refused	17 -17
region	11 -11
regulator	9 -9
resume	12 -12
retaliate	-14 14
return	10 -10
revenue	12 -12
review	10 -10
rise	28 -28
river	15 -15
roaming	20 -20
room	17 -17
round	40 -40
rule:false	14 -14
rule:true	-33 33
salmon	11 -11
same	-15 15
sanction	17 -17
say	18 -18
schedule	12 -12
school	19 -19
second	24 -24
section	-9 9
security	-10 10
seek	13 -13
sell	-19 19
send	-13 13
sentences=8 long	-6 6
seoul	-14 14
share	20 -20
shared	11 -11
sheikh	9 -9
sign	19 -19
signature	12 -12
so	-14 14
soybean	-12 12
spring	12 -12
st	11 -11
stake	-14 14
stamp	13 -13
stand	8 -8
start	15 -15
station	-10 10
stay	14 -14
steel	-22 22
stockholm	-22 22
student	12 -12
sugar	-14 14
summer	9 -9
summit	19 -19
sure=0 short	26 -26
sure=1 short	-19 19
sure=2 long	-18 18
suspend	32 -32
talk	29 -29
talking	-9 9
tariff	16 -16
tax	20 -20
telephone	-20 20
tell	-16 16
than	14 -14
that	-32 32
thaw	-13 13
the	-7 7
their	19 -19
them	10 -10
they	-13 13
third	33 -33
threaten	11 -11
three	11 -11
ticket	16 -16
tiktok	-24 24
to	-17 17
together	12 -12
tokyo	-14 14
toll	8 -8
town	20 -20
trade	-50 50
trade=0 other=1	25 -25
trade=0 other=2	26 -26
trade=1 other=0	-19 19
trade=2 other=0	-38 38
trade=3 other=0	-16 16
trade=5 other=0	-11 11
transfer	17 -17
truce	17 -17
truck	10 -10
twenty	-10 10
two	10 -10
under	-16 16
unlawful	-10 10
until	24 -24
up	13 -13
us	-18 18
valley	11 -11
value	9 -9
very	-11 11
village	16 -16
visitor	20 -20
war	25 -25
warn	20 -20
warsaw	-11 11
was	-15 15
water	18 -18
way	-18 18
week	-18 18
welcome	11 -11
what	-22 22
wheat	-11 11
when	-8 8
which	16 -16
who	16 -16
win	16 -16
with	-6 6
withdraw	18 -18
worker	10 -10
working	-10 10
write	-13 13
year	19 -19
yes	-16 16
york	-17 17`;
