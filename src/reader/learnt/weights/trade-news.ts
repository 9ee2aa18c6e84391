// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
#<agent> often	-7 7
#<day-gone> often	-12 12
#<day-gone>>0	-11 11
#<day-gone>>=2 long	-14 14
#<day-gone>>=3 long	-19 19
#<day-today>>=2 long	-6 6
#<duty> often	14 -14
#<duty>>0	16 -16
#<duty>>=2 long	7 -7
#<gate> often	-12 12
#<gate>>0	-7 7
#<goods-amount> often	11 -11
#<goods> often	-12 12
#<goods>>0	-8 8
#<goods>>=2 long	-6 6
#<goods>>=2 short	-8 8
#<goods>>=3 long	-10 10
#<goods>>=5 long	-13 13
#<goods>>=8 long	-10 10
#<level-noun> often	-8 8
#<level>>=2 long	8 -8
#<level>>=5 long	-9 9
#<month-gone> often	-14 14
#<month-gone>>0	-11 11
#<name> often	-18 18
#<name>>0	-26 26
#<name>>=2 long	-42 42
#<name>>=2 short	-22 22
#<name>>=3 long	-34 34
#<name>>=5 long	-18 18
#<not> often	12 -12
#<not>>0	19 -19
#<not>>=5 long	-9 9
#<number> often	31 -31
#<number>>0	32 -32
#<number>>=13 long	-7 7
#<number>>=5 long	-12 12
#<number>>=8 long	-6 6
#<office>>0	9 -9
#<office>>=2 long	6 -6
#<organisation> often	14 -14
#<organisation>>0	16 -16
#<organisation>>=2 long	9 -9
#<person> often	-56 56
#<person>>0	-33 33
#<person>>=2 long	-15 15
#<person>>=2 short	-7 7
#<person>>=3 long	-23 23
#<person>>=5 long	-16 16
#<quality> often	-15 15
#<quality>>0	-31 31
#<quality>>=2 long	-12 12
#<quality>>=3 long	-9 9
#<quality>>=5 long	-6 6
#<seat> often	-49 49
#<seat>>0	-79 79
#<seat>>=2 long	-29 29
#<seat>>=3 long	-9 9
#<sender>>0	-6 6
#<span> often	-23 23
#<span>>0	-15 15
#<v-agree>>=2 long	8 -8
#<v-agree>>=3 long	10 -10
#<v-bear> often	8 -8
#<v-bear>>0	7 -7
#<v-bear>>=2 long	-7 7
#<v-bear>>=2 short	-8 8
#<v-begin> often	-10 10
#<v-begin>>0	-6 6
#<v-buy> often	-16 16
#<v-deny> often	-6 6
#<v-down> often	-9 9
#<v-impose>>0	-6 6
#<v-impose>>=2 long	7 -7
#<v-impose>>=2 short	-16 16
#<v-impose>>=3 long	10 -10
#<v-impose>>=5 long	10 -10
#<v-propose> often	20 -20
#<v-propose>>0	23 -23
#<v-propose>>=2 long	9 -9
#<v-propose>>=3 long	10 -10
#<v-return>>0	22 -22
#<v-return>>=2 long	7 -7
#<v-say> often	-17 17
#<v-say>>0	-14 14
#<v-say>>=2 short	-14 14
#<v-sell>>0	-9 9
#<v-sell>>=2 long	-8 8
#<v-stay> often	-15 15
#<v-suspend>>0	6 -6
#<v-suspend>>=2 long	9 -9
#<v-threaten> often	-14 14
#<v-threaten>>0	7 -7
#<v-up>>0	10 -10
#<v-up>>=2 long	10 -10
#<v-up>>=3 long	8 -8
#ahead+side>0	-7 7
#ahead+side>=2 long	-8 8
#duty+side often	-8 8
#duty+side>0	-29 29
#duty+side>=2 long	-11 11
#level+goods>0	-12 12
#level+goods>=2 long	-26 26
#level+goods>=2 short	-6 6
#level+goods>=3 long	-13 13
#level+side often	10 -10
#level+side>0	-9 9
#level+side>=2 long	-32 32
#level+side>=2 short	-10 10
#level+side>=3 long	-28 28
#side+goods often	-20 20
#side+goods>0	-34 34
#side+goods>=2 long	-40 40
#side+goods>=3 long	-26 26
#side+goods>=5 long	-6 6
#truce+side often	17 -17
's	-15 15
(	-8 8
)	-8 8
-	-22 22
.	7 -7
:	-21 21
;	-6 6
<always>	4 -4
?	7 -7
@	-7 7
a	20 -20
addition	-7 7
after	14 -14
again	-6 6
agent	13 -13
agreement	-6 6
ambassador	9 -9
amount	-13 13
an	-6 6
and	26 -26
another	-11 11
antwerp	7 -7
any	24 -24
anybody	25 -25
anyone	-12 12
approve	11 -11
are	-26 26
ask	-9 9
assent	-10 10
assess	-7 7
at	13 -13
b	6 -6
bank	27 -27
banned	-7 7
be	-25 25
beat	8 -8
because	-7 7
beef	-14 14
been	20 -20
before	-26 26
being	15 -15
bell	7 -7
beside	-6 6
bid	16 -16
both	7 -7
bracket	-11 11
bread	15 -15
brief	-8 8
broadcaster	8 -8
brussel	14 -14
butter	-17 17
by	-11 11
bytedance	-9 9
call	25 -25
cancel	-8 8
car	-14 14
card	7 -7
careful	-7 7
carry	16 -16
ceasefire	6 -6
century	6 -6
ceramic	-9 9
changed	17 -17
chapter	23 -23
charge	-11 11
chip	-7 7
citru	8 -8
city	11 -11
closed	21 -21
closer	13 -13
club	12 -12
cocoa	-11 11
cod	-7 7
coffee	26 -26
comment	-10 10
commerce	-9 9
conclude	-16 16
condition	-10 10
contract	26 -26
copper	15 -15
cost	19 -19
could	-7 7
course	-17 17
cut	19 -19
date	13 -13
deadline	9 -9
deakin	-7 7
deal	6 -6
decoupling	-6 6
demand	7 -7
depending	-9 9
did	25 -25
discount	21 -21
dispute	14 -14
doctor	13 -13
doe	-21 21
dollar	17 -17
don't	-8 8
done	-7 7
door	-14 14
double	14 -14
down	-13 13
drop	10 -10
earth	-16 16
economic	-8 8
economy	-8 8
effect	-10 10
effective	-8 8
eighth	-11 11
either	9 -9
election	7 -7
entity	-8 8
euro	6 -6
ever	21 -21
exchanged	13 -13
exemption	-10 10
expire	9 -9
exporter	-10 10
extend	15 -15
extension	-8 8
extra	-12 12
fail	10 -10
fall	12 -12
family	6 -6
fare	9 -9
fee	15 -15
fentanyl	-22 22
final	11 -11
fine	7 -7
fish	23 -23
fix	24 -24
flat	7 -7
flower	-6 6
following	-7 7
for	-18 18
force	-13 13
four	12 -12
franc	20 -20
free	13 -13
friday	-8 8
friedrich	-11 11
from	9 -9
full	10 -10
further	-6 6
future	14 -14
gained	21 -21
gate	7 -7
get	-7 7
giant	8 -8
give	-6 6
go	-10 10
goalkeeper	6 -6
good	-11 11
grower	13 -13
guess	23 -23
had	30 -30
halfway	-10 10
has	13 -13
have	21 -21
hazelnut	23 -23
heat	7 -7
heavy	17 -17
her	12 -12
high	14 -14
home	23 -23
hotel	15 -15
household	9 -9
husband	6 -6
ice	-18 18
immediately	-7 7
import	12 -12
importer	-8 8
impose	29 -29
in	19 -19
increase	8 -8
inflation	11 -11
instead	-14 14
into	-14 14
is	19 -19
it	-21 21
joke	17 -17
just	-11 11
keep	7 -7
kill	-8 8
knock	-12 12
labour	-6 6
large	8 -8
lasted	18 -18
later	-10 10
law	-10 10
leave	6 -6
let	-15 15
letter	11 -11
level	-8 8
levy	13 -13
licence	-6 6
likely=0 long	17 -17
likely=3 long	-9 9
likewise	-11 11
linked=0 long	33 -33
linked=0 short	46 -46
linked=1 short	-41 41
linked=2 long	-11 11
linked=2 short	-16 16
linked=3 long	-9 9
linked=5 long	-17 17
lorry	6 -6
lose	23 -23
madrid	-11 11
make	-9 9
maker	-7 7
manila	-12 12
match	14 -14
matter	-8 8
mean	-6 6
meant	-7 7
measure	-7 7
mediator	19 -19
meet	11 -11
merger	11 -11
milk	-15 15
mill	-12 12
million	8 -8
mine	6 -6
minister	-24 24
ministry	19 -19
move	11 -11
movement	10 -10
mr	-14 14
mrs	8 -8
much	-18 18
museum	14 -14
must	9 -9
named	-11 11
negotiate	-8 8
network	7 -7
never	-11 11
new	7 -7
next	-12 12
nine	11 -11
nobody	15 -15
none	29 -29
not	12 -12
note	-19 19
nothing	-6 6
notice	7 -7
notify	-10 10
now	-21 21
number	-7 7
nurse	6 -6
nut	-24 24
of	15 -15
off	16 -16
offer	11 -11
olive	-6 6
on	7 -7
one	18 -18
only	8 -8
opened	9 -9
operator	6 -6
orange	-14 14
order	-12 12
oslo	-9 9
other	14 -14
other=0 long	-24 24
other=0 short	-16 16
other=1 long	6 -6
other=1 short	46 -46
other=2 long	12 -12
other=3 long	9 -9
other=5 long	9 -9
our	8 -8
outside	12 -12
own	-14 14
pact	-21 21
page	22 -22
parties=0 long	34 -34
parties=0 short	47 -47
parties=0 trade=0	35 -35
parties=0 trade=1	32 -32
parties=0 trade=3	20 -20
parties=1 long	11 -11
parties=1 short	13 -13
parties=1 trade=0	20 -20
parties=2 long	-12 12
parties=2 short	-26 26
parties=2 trade=0	6 -6
parties=2 trade=1	-26 26
parties=2 trade=3	-17 17
parties=3 long	-14 14
parties=3 short	-22 22
parties=3 trade=1	-32 32
parties=3 trade=2	-7 7
parties=3 trade=5	-8 8
parties=5 long	-9 9
party	8 -8
paste	-6 6
patient	9 -9
pay	-16 16
payment	12 -12
peace	7 -7
period	-6 6
place	27 -27
plan	20 -20
player	10 -10
post	-14 14
predecessor	17 -17
present	-8 8
president	-8 8
price	18 -18
prime	7 -7
prisoner	16 -16
proclamation	-9 9
put	-11 11
q	-6 6
question	-8 8
quiet	10 -10
radio	-12 12
rail	15 -15
rain	8 -8
raise	19 -19
rare	-16 16
rate	-10 10
ratify	-8 8
ready	-23 23
reciprocal	-14 14
record	9 -9
refuse	6 -6
regulator	9 -9
release	8 -8
remain	-7 7
require	-8 8
resume	7 -7
retaliate	-14 14
return	17 -17
rice	-13 13
rise	13 -13
road	6 -6
roaming	14 -14
room	16 -16
round	22 -22
rule:false	31 -31
rule:true	-24 24
s	14 -14
salmon	22 -22
same	-11 11
sanction	25 -25
saturday	-7 7
schedule	21 -21
season	-6 6
second	15 -15
secretary	-12 12
security	-13 13
seek	19 -19
sell	-8 8
send	-14 14
sentences=1 short	6 -6
sentences=8 long	6 -6
seoul	-12 12
set	-8 8
shall	6 -6
share	8 -8
she	16 -16
ship	11 -11
shoe	-9 9
sign	22 -22
since	-11 11
speaking	-12 12
spring	9 -9
stalled	-7 7
stamp	13 -13
start	18 -18
station	-11 11
stay	8 -8
steel	-24 24
strike	6 -6
student	10 -10
sugar	-21 21
summer	21 -21
summit	17 -17
sure=0 long	7 -7
sure=0 short	27 -27
sure=1 long	7 -7
sure=1 short	-28 28
sure=5 long	-9 9
suspend	18 -18
system	10 -10
take	-13 13
talk	38 -38
tax	18 -18
team	10 -10
technical	6 -6
tender	11 -11
that	-18 18
the	-14 14
them	9 -9
these	-6 6
they	-24 24
third	33 -33
three	11 -11
ticket	9 -9
tiktok	-17 17
till	-6 6
to	-16 16
together	11 -11
toll	7 -7
tomatoe	-11 11
too	-6 6
town	7 -7
trade	-43 43
trade=0 other=1	48 -48
trade=1 other=0	-26 26
trade=1 other=5	7 -7
trade=2 other=0	-15 15
trade=5 other=0	-6 6
trade=8 other=0	-6 6
transfer	17 -17
treasury	-8 8
treaty	-6 6
truce	18 -18
truck	16 -16
twenty	-10 10
under	-9 9
unless	-7 7
until	25 -25
up	-6 6
urge	-7 7
us	-10 10
valley	6 -6
wait	9 -9
warn	11 -11
watche	-6 6
water	11 -11
way	-18 18
week	-13 13
weekend	-6 6
welcome	14 -14
were	-15 15
what	-14 14
wheat	-9 9
whether	17 -17
while	9 -9
win	11 -11
window	6 -6
with	-8 8
word	-6 6
working	-12 12
worldwide	-7 7
year	-14 14
yes	-14 14
you	-7 7
your	-16 16
zurich	12 -12`;
