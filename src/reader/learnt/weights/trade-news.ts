// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
#<agent> often	-7 7
#<day-gone> often	-12 12
#<day-gone>>0	-11 11
#<day-gone>>=2 long	-15 15
#<day-gone>>=3 long	-19 19
#<duty> often	14 -14
#<duty>>0	16 -16
#<duty>>=2 long	7 -7
#<gate> often	-12 12
#<gate>>0	-7 7
#<goods-amount> often	11 -11
#<goods> often	-11 11
#<goods>>0	-6 6
#<goods>>=2 long	-6 6
#<goods>>=2 short	-9 9
#<goods>>=3 long	-11 11
#<goods>>=5 long	-14 14
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
#<not>>0	18 -18
#<not>>=5 long	-9 9
#<number> often	31 -31
#<number>>0	32 -32
#<number>>=13 long	-7 7
#<number>>=5 long	-12 12
#<number>>=8 long	-6 6
#<office>>0	9 -9
#<office>>=2 long	6 -6
#<organisation> often	16 -16
#<organisation>>0	17 -17
#<organisation>>=2 long	9 -9
#<person> often	-57 57
#<person>>0	-34 34
#<person>>=2 long	-15 15
#<person>>=2 short	-7 7
#<person>>=3 long	-23 23
#<person>>=5 long	-16 16
#<quality> often	-17 17
#<quality>>0	-32 32
#<quality>>=2 long	-12 12
#<quality>>=3 long	-9 9
#<quality>>=5 long	-6 6
#<seat> often	-49 49
#<seat>>0	-79 79
#<seat>>=2 long	-29 29
#<seat>>=3 long	-9 9
#<sender> often	-6 6
#<sender>>0	-7 7
#<span> often	-23 23
#<span>>0	-15 15
#<v-agree>>=2 long	9 -9
#<v-agree>>=3 long	10 -10
#<v-bear> often	7 -7
#<v-bear>>0	7 -7
#<v-bear>>=2 long	-7 7
#<v-bear>>=2 short	-8 8
#<v-begin> often	-10 10
#<v-begin>>0	-6 6
#<v-buy> often	-18 18
#<v-deny> often	-6 6
#<v-down> often	-10 10
#<v-impose>>0	-7 7
#<v-impose>>=2 long	7 -7
#<v-impose>>=2 short	-16 16
#<v-impose>>=3 long	10 -10
#<v-impose>>=5 long	11 -11
#<v-propose> often	21 -21
#<v-propose>>0	23 -23
#<v-propose>>=2 long	9 -9
#<v-propose>>=3 long	10 -10
#<v-return>>0	22 -22
#<v-return>>=2 long	7 -7
#<v-say> often	-17 17
#<v-say>>0	-14 14
#<v-say>>=2 short	-15 15
#<v-sell> often	-6 6
#<v-sell>>0	-10 10
#<v-sell>>=2 long	-8 8
#<v-stay> often	-15 15
#<v-suspend>>0	7 -7
#<v-suspend>>=2 long	9 -9
#<v-threaten> often	-14 14
#<v-threaten>>0	6 -6
#<v-up> often	6 -6
#<v-up>>0	10 -10
#<v-up>>=2 long	10 -10
#<v-up>>=3 long	8 -8
#ahead+side>0	-7 7
#ahead+side>=2 long	-8 8
#duty+side often	-7 7
#duty+side>0	-29 29
#duty+side>=2 long	-10 10
#level+goods>0	-8 8
#level+goods>=2 long	-27 27
#level+goods>=2 short	-7 7
#level+goods>=3 long	-14 14
#level+side often	9 -9
#level+side>0	-10 10
#level+side>=2 long	-33 33
#level+side>=2 short	-10 10
#level+side>=3 long	-28 28
#side+goods often	-17 17
#side+goods>0	-31 31
#side+goods>=2 long	-40 40
#side+goods>=3 long	-26 26
#side+goods>=5 long	-6 6
#truce+side often	16 -16
'	6 -6
's	-16 16
(	-8 8
)	-8 8
-	-22 22
.	7 -7
:	-22 22
;	-6 6
<always>	4 -4
?	7 -7
@	-6 6
a	22 -22
addition	-7 7
after	14 -14
agent	13 -13
ambassador	10 -10
amount	-13 13
and	27 -27
another	-12 12
antwerp	6 -6
any	23 -23
anybody	25 -25
anyone	-12 12
approve	12 -12
are	-26 26
ask	-9 9
assent	-10 10
assess	-7 7
at	11 -11
bank	28 -28
banned	-6 6
be	-25 25
beat	8 -8
because	-7 7
beef	-15 15
been	20 -20
before	-26 26
being	15 -15
bell	7 -7
beside	-6 6
bid	16 -16
both	7 -7
bracket	-11 11
bread	13 -13
brief	-8 8
broadcaster	8 -8
brussel	14 -14
butter	-17 17
by	-10 10
bytedance	-9 9
call	26 -26
cancel	-8 8
car	-15 15
card	7 -7
careful	-6 6
carry	16 -16
ceasefire	6 -6
century	6 -6
ceramic	-9 9
changed	17 -17
chapter	22 -22
charge	-11 11
chip	-7 7
citru	7 -7
city	11 -11
closed	21 -21
closer	13 -13
club	12 -12
cocoa	-11 11
cod	-7 7
coffee	25 -25
comment	-10 10
commerce	-9 9
conclude	-16 16
condition	-10 10
contract	27 -27
copper	14 -14
cost	19 -19
could	-7 7
course	-17 17
cut	18 -18
date	13 -13
deadline	8 -8
deakin	-7 7
deal	7 -7
decoupling	-6 6
demand	7 -7
depending	-10 10
did	24 -24
discount	21 -21
dispute	14 -14
doctor	13 -13
doe	-21 21
dollar	17 -17
don't	-7 7
done	-7 7
door	-15 15
double	14 -14
down	-14 14
drop	9 -9
earth	-16 16
economic	-8 8
economy	-8 8
effect	-10 10
effective	-7 7
eighth	-11 11
either	9 -9
election	7 -7
enter	-6 6
entity	-7 7
euro	6 -6
ever	21 -21
exchanged	14 -14
exemption	-10 10
expire	9 -9
exporter	-10 10
extend	15 -15
extension	-8 8
extra	-11 11
fail	11 -11
fall	12 -12
family	6 -6
fare	9 -9
fee	15 -15
fentanyl	-22 22
final	10 -10
fine	7 -7
fish	22 -22
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
from	7 -7
full	8 -8
future	14 -14
gained	20 -20
gate	7 -7
gazette	-6 6
get	-7 7
giant	8 -8
give	-6 6
go	-10 10
goalkeeper	6 -6
good	-12 12
grower	12 -12
guess	23 -23
had	30 -30
halfway	-10 10
has	13 -13
have	21 -21
hazelnut	23 -23
heat	7 -7
heavy	16 -16
her	11 -11
high	14 -14
home	23 -23
hotel	15 -15
household	9 -9
husband	6 -6
ice	-18 18
immediately	-7 7
import	11 -11
importer	-9 9
impose	29 -29
in	19 -19
increase	8 -8
inflation	11 -11
instead	-15 15
into	-14 14
is	20 -20
it	-21 21
joke	21 -21
just	-11 11
keep	6 -6
kill	-7 7
knock	-12 12
labour	-6 6
large	8 -8
lasted	18 -18
later	-11 11
law	-10 10
leave	6 -6
let	-15 15
letter	11 -11
level	-8 8
levy	14 -14
licence	-6 6
likely=0 long	17 -17
likely=3 long	-9 9
likewise	-10 10
linked=0 long	33 -33
linked=0 short	46 -46
linked=1 short	-41 41
linked=2 long	-11 11
linked=2 short	-16 16
linked=3 long	-10 10
linked=5 long	-16 16
lorry	6 -6
lose	23 -23
madrid	-11 11
make	-9 9
maker	-7 7
manila	-13 13
match	15 -15
matter	-8 8
mean	-6 6
meant	-7 7
measure	-7 7
mediator	19 -19
meet	12 -12
merger	11 -11
milk	-16 16
mill	-13 13
million	9 -9
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
nobody	16 -16
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
of	16 -16
off	16 -16
offer	11 -11
olive	-6 6
on	7 -7
one	17 -17
onion	-6 6
only	9 -9
opened	9 -9
operator	6 -6
orange	-15 15
order	-12 12
oslo	-9 9
other	13 -13
other=0 long	-24 24
other=0 short	-17 17
other=1 long	6 -6
other=1 short	47 -47
other=2 long	12 -12
other=3 long	9 -9
other=5 long	10 -10
our	7 -7
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
parties=1 trade=0	19 -19
parties=2 long	-12 12
parties=2 short	-27 27
parties=2 trade=1	-28 28
parties=2 trade=3	-18 18
parties=3 long	-15 15
parties=3 short	-21 21
parties=3 trade=1	-32 32
parties=3 trade=2	-7 7
parties=3 trade=5	-8 8
parties=5 long	-7 7
party	8 -8
paste	-6 6
patient	10 -10
pay	-16 16
payment	12 -12
peace	7 -7
place	28 -28
plan	20 -20
player	10 -10
post	-14 14
predecessor	17 -17
present	-8 8
president	-8 8
price	17 -17
prime	7 -7
prisoner	16 -16
proclamation	-8 8
put	-12 12
q	-6 6
question	-9 9
quiet	11 -11
radio	-11 11
rail	16 -16
rain	8 -8
raise	19 -19
rare	-16 16
rate	-9 9
ratify	-8 8
ready	-21 21
reciprocal	-13 13
record	8 -8
refuse	6 -6
regulator	9 -9
release	9 -9
remain	-6 6
require	-8 8
resume	6 -6
retaliate	-14 14
return	17 -17
rice	-14 14
rise	12 -12
roaming	14 -14
room	16 -16
round	22 -22
royal	-7 7
rule:false	32 -32
rule:true	-25 25
s	18 -18
salmon	22 -22
same	-11 11
sanction	25 -25
saturday	-6 6
schedule	21 -21
season	-6 6
second	16 -16
secretary	-12 12
security	-13 13
seek	19 -19
sell	-7 7
send	-14 14
sentences=1 short	6 -6
sentences=8 long	6 -6
seoul	-13 13
set	-9 9
shall	6 -6
share	9 -9
she	16 -16
ship	11 -11
shoe	-9 9
sign	23 -23
since	-11 11
speaking	-13 13
spring	10 -10
stalled	-7 7
stamp	13 -13
start	18 -18
station	-10 10
stay	8 -8
steel	-25 25
strike	6 -6
student	10 -10
such	-6 6
sugar	-22 22
summer	22 -22
summit	18 -18
sure=0 long	7 -7
sure=0 short	26 -26
sure=1 long	7 -7
sure=1 short	-28 28
sure=5 long	-9 9
suspend	18 -18
system	10 -10
take	-13 13
talk	38 -38
tax	18 -18
taxi	8 -8
team	11 -11
technical	7 -7
tender	11 -11
that	-19 19
the	-14 14
them	9 -9
these	-7 7
they	-25 25
third	32 -32
three	11 -11
ticket	9 -9
tiktok	-17 17
till	-6 6
to	-15 15
together	12 -12
toll	7 -7
tomatoe	-12 12
too	-6 6
top	-6 6
town	7 -7
trade	-43 43
trade=0 other=1	48 -48
trade=1 other=0	-26 26
trade=1 other=5	7 -7
trade=2 other=0	-15 15
trade=5 other=0	-6 6
trade=8 other=0	-6 6
transfer	17 -17
treasury	-7 7
treaty	-6 6
truce	18 -18
truck	16 -16
twenty	-10 10
under	-9 9
unless	-7 7
until	24 -24
up	-6 6
urge	-7 7
us	-11 11
valley	6 -6
wait	8 -8
warn	11 -11
watche	-6 6
water	13 -13
way	-18 18
we	6 -6
week	-13 13
welcome	14 -14
were	-15 15
what	-14 14
wheat	-10 10
whether	17 -17
while	7 -7
win	11 -11
window	6 -6
wine	20 -20
with	-8 8
word	-7 7
working	-12 12
worldwide	-6 6
year	-14 14
yes	-14 14
you	-7 7
your	-16 16
zurich	12 -12`;
