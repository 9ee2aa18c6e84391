// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
"	7 -7
#<agent> often	-7 7
#<agent>>0	-12 12
#<agent>>=2 long	-6 6
#<day-ahead>>=2 long	7 -7
#<day-ahead>>=3 long	-10 10
#<day-gone> often	-15 15
#<day-gone>>0	-10 10
#<day-gone>>=2 long	-11 11
#<day-gone>>=3 long	-24 24
#<day-today> often	-11 11
#<day-today>>=2 long	-17 17
#<duty> often	12 -12
#<duty>>0	18 -18
#<gate>>0	-8 8
#<goods-amount> often	8 -8
#<goods> often	-8 8
#<goods>>0	-10 10
#<goods>>=2 long	-12 12
#<goods>>=2 short	-9 9
#<goods>>=3 long	-11 11
#<goods>>=5 long	-21 21
#<goods>>=8 long	-12 12
#<level-noun> often	-7 7
#<level>>=5 long	-10 10
#<money>>0	9 -9
#<money>>=2 long	6 -6
#<month-ahead>>0	10 -10
#<month-ahead>>=2 long	6 -6
#<month-gone> often	-17 17
#<month-gone>>=2 long	-8 8
#<month-today>>0	-7 7
#<name> often	-15 15
#<name>>0	-24 24
#<name>>=2 long	-26 26
#<name>>=2 short	-24 24
#<name>>=3 long	-26 26
#<name>>=5 long	-31 31
#<name>>=8 long	-8 8
#<not> often	7 -7
#<not>>0	20 -20
#<not>>=3 long	-15 15
#<not>>=5 long	-8 8
#<number> often	26 -26
#<number>>0	33 -33
#<number>>=3 long	-10 10
#<number>>=5 long	-20 20
#<number>>=8 long	-9 9
#<office>>0	8 -8
#<office>>=2 long	6 -6
#<office>>=3 long	6 -6
#<organisation> often	14 -14
#<organisation>>0	12 -12
#<organisation>>=2 long	10 -10
#<person> often	-65 65
#<person>>0	-29 29
#<person>>=2 long	-12 12
#<person>>=2 short	-8 8
#<person>>=3 long	-28 28
#<person>>=5 long	-17 17
#<quality> often	-14 14
#<quality>>0	-29 29
#<quality>>=2 long	-10 10
#<quality>>=3 long	-14 14
#<quality>>=5 long	-6 6
#<seat> often	-57 57
#<seat>>0	-58 58
#<seat>>=2 long	-11 11
#<seat>>=3 long	-12 12
#<sender> often	-8 8
#<sender>>0	-6 6
#<span> often	-19 19
#<span>>0	-6 6
#<span>>=3 long	6 -6
#<taker>>0	7 -7
#<v-agree>>=3 long	16 -16
#<v-bear> often	6 -6
#<v-bear>>0	8 -8
#<v-bear>>=2 short	-6 6
#<v-bear>>=3 long	-9 9
#<v-begin> often	-17 17
#<v-begin>>=2 long	-7 7
#<v-begin>>=3 long	-6 6
#<v-buy> often	-13 13
#<v-buy>>=2 long	-7 7
#<v-deny>>0	7 -7
#<v-down> often	-11 11
#<v-down>>=3 long	8 -8
#<v-end>>=3 long	10 -10
#<v-impose>>0	-8 8
#<v-impose>>=2 long	10 -10
#<v-impose>>=2 short	-17 17
#<v-impose>>=3 long	8 -8
#<v-impose>>=5 long	8 -8
#<v-impose>>=8 long	-6 6
#<v-propose> often	17 -17
#<v-propose>>0	28 -28
#<v-propose>>=2 long	8 -8
#<v-return>>0	23 -23
#<v-return>>=2 long	9 -9
#<v-say> often	-15 15
#<v-say>>0	-11 11
#<v-say>>=2 long	7 -7
#<v-say>>=2 short	-17 17
#<v-say>>=5 long	-7 7
#<v-sell> often	-7 7
#<v-sell>>0	-8 8
#<v-sell>>=2 long	-11 11
#<v-stay> often	-14 14
#<v-suspend> often	-7 7
#<v-suspend>>0	7 -7
#<v-suspend>>=2 long	6 -6
#<v-target>>0	8 -8
#<v-threaten> often	-15 15
#<v-threaten>>0	11 -11
#<v-up>>0	9 -9
#<v-up>>=2 long	12 -12
#<v-up>>=3 long	16 -16
#duty+side often	-12 12
#duty+side>0	-34 34
#duty+side>=2 long	-17 17
#duty+side>=3 long	-9 9
#level+goods>0	-22 22
#level+goods>=2 long	-37 37
#level+goods>=2 short	-7 7
#level+goods>=3 long	-19 19
#level+goods>=5 long	-7 7
#level+side often	11 -11
#level+side>0	-6 6
#level+side>=2 long	-24 24
#level+side>=2 short	-11 11
#level+side>=3 long	-27 27
#level+side>=5 long	-8 8
#side+goods often	-15 15
#side+goods>0	-38 38
#side+goods>=2 long	-40 40
#side+goods>=3 long	-28 28
#side+goods>=5 long	-8 8
#truce+side often	14 -14
#truce+side>0	-7 7
's	-13 13
(	-16 16
)	-16 16
-	-19 19
.	8 -8
:	-22 22
<always>	2 -2
@	-6 6
a	21 -21
abolish	6 -6
about	8 -8
add	-9 9
addition	-9 9
after	18 -18
agent	13 -13
agree	15 -15
agreement	8 -8
airline	6 -6
ambassador	6 -6
amount	-12 12
and	23 -23
another	-15 15
antwerp	8 -8
any	16 -16
anybody	25 -25
anyone	-19 19
app	-6 6
appeal	7 -7
approve	14 -14
are	-29 29
ask	-6 6
assent	-7 7
assess	-7 7
at	11 -11
back	-6 6
balanced	-7 7
bank	25 -25
be	-20 20
beat	10 -10
because	-7 7
beef	-18 18
been	16 -16
before	-15 15
being	20 -20
beside	-8 8
bid	15 -15
block	-9 9
blocked	9 -9
booking	6 -6
both	9 -9
bracket	-9 9
bread	14 -14
brief	-11 11
brussel	13 -13
busan	-6 6
business	-8 8
butter	-15 15
buy	-7 7
bytedance	-10 10
call	23 -23
canal	8 -8
cancel	-10 10
cannot	-6 6
car	-8 8
card	8 -8
careful	-7 7
carry	16 -16
ceasefire	9 -9
cement	-10 10
cent	10 -10
ceramic	-10 10
chair	6 -6
changed	18 -18
chapter	23 -23
charge	-15 15
cheese	-6 6
citru	9 -9
city	15 -15
closed	26 -26
closer	13 -13
club	10 -10
cocoa	-9 9
cod	-9 9
coffee	18 -18
colleague	11 -11
commander	9 -9
comment	-10 10
commerce	-10 10
commercial	-8 8
conclude	-11 11
condition	-11 11
contract	26 -26
contribution	-13 13
copper	12 -12
cost	22 -22
could	-6 6
course	-15 15
cricket	6 -6
cubic	9 -9
cut	11 -11
data	7 -7
date	12 -12
de	-7 7
deadline	15 -15
dearer	7 -7
decision	7 -7
decoupling	-8 8
decree	-8 8
degree	-7 7
deliver	8 -8
demand	8 -8
depend	7 -7
depending	-9 9
deposit	8 -8
detroit	-6 6
did	25 -25
discount	23 -23
dispute	9 -9
district	6 -6
do	-13 13
doctor	11 -11
doe	-14 14
dollar	14 -14
done	-10 10
door	-12 12
double	11 -11
down	-15 15
draw	7 -7
drawer	-6 6
drop	9 -9
duty	-6 6
earth	-18 18
economic	-8 8
effect	-13 13
effective	-8 8
effort	-7 7
eighth	-11 11
either	7 -7
electricity	10 -10
enough	-9 9
enter	-11 11
entity	-10 10
entrance	15 -15
entry	-9 9
estate	11 -11
evening	-8 8
ever	23 -23
exchanged	13 -13
exemption	-12 12
expect	6 -6
export	-11 11
exporter	-12 12
extend	20 -20
extra	-13 13
fail	7 -7
fall	20 -20
family	7 -7
fare	9 -9
fee	13 -13
fentanyl	-26 26
final	8 -8
fine	12 -12
fire	13 -13
firm	7 -7
fish	18 -18
fix	27 -27
flower	-7 7
following	-9 9
for	-14 14
force	-10 10
form	8 -8
four	10 -10
fourth	6 -6
franc	18 -18
free	12 -12
friday	-9 9
friedrich	-12 12
friendship	10 -10
from	10 -10
frozen	10 -10
full	8 -8
future	16 -16
gained	20 -20
gate	9 -9
gazette	-12 12
geneva	-8 8
giant	7 -7
go	-11 11
goal	-8 8
gold	-7 7
good	-16 16
grower	9 -9
guess	21 -21
had	32 -32
haifa	13 -13
halfway	-9 9
harbour	6 -6
harvest	6 -6
has	9 -9
have	16 -16
hazelnut	23 -23
he	-9 9
hearing	-7 7
heavy	18 -18
her	13 -13
here	-16 16
high	16 -16
home	22 -22
hotel	20 -20
household	13 -13
hundred	6 -6
husband	6 -6
ice	-20 20
immediately	-7 7
import	14 -14
importer	-10 10
impose	26 -26
in	18 -18
income	6 -6
increase	10 -10
inflation	8 -8
instead	-19 19
into	-14 14
is	14 -14
it	-19 19
johan	-8 8
joke	18 -18
journey	6 -6
just	-9 9
keep	6 -6
kill	-7 7
kilometre	7 -7
knock	-11 11
know	-10 10
labour	-7 7
lago	-7 7
large	8 -8
lasted	19 -19
later	-6 6
law	-15 15
less	7 -7
let	-21 21
letter	8 -8
levy	10 -10
licence	-7 7
likely=0 long	21 -21
likely=1 long	6 -6
likely=2 long	-19 19
likely=3 long	-9 9
likewise	-11 11
linked=0 long	37 -37
linked=0 short	45 -45
linked=1 long	10 -10
linked=1 short	-44 44
linked=2 long	-17 17
linked=2 short	-17 17
linked=3 long	-20 20
linked=5 long	-23 23
list	-6 6
long	-11 11
lorry	7 -7
lose	27 -27
lviv	-6 6
madrid	-15 15
maize	-10 10
make	-6 6
maker	-11 11
manila	-9 9
match	8 -8
me	-10 10
mean	-6 6
measure	-7 7
mediator	20 -20
meet	15 -15
merger	12 -12
metre	10 -10
midnight	-8 8
milk	-17 17
mill	-14 14
million	19 -19
minister	-31 31
ministry	20 -20
minute	9 -9
monday	-6 6
money	14 -14
more	14 -14
most	-12 12
move	8 -8
movement	12 -12
mr	-23 23
mrs	8 -8
much	-20 20
museum	15 -15
must	18 -18
my	-6 6
named	-12 12
needed	9 -9
negotiate	-10 10
negotiation	-14 14
never	-8 8
next	-13 13
nine	13 -13
nobody	7 -7
none	29 -29
not	6 -6
note	-25 25
notify	-11 11
now	-24 24
nurse	6 -6
nut	-26 26
observed	-7 7
of	14 -14
off	22 -22
offer	14 -14
office	6 -6
official	-6 6
oil	-11 11
olive	-7 7
on	7 -7
one	22 -22
onion	-9 9
only	8 -8
opened	11 -11
operator	9 -9
or	-8 8
orange	-13 13
order	-8 8
oslo	-14 14
other	10 -10
other=0 long	-21 21
other=0 short	-16 16
other=1 short	39 -39
other=2 long	17 -17
other=3 long	11 -11
other=5 long	8 -8
otherwise	-6 6
outside	11 -11
over	6 -6
own	-11 11
pact	-22 22
page	18 -18
part	-6 6
parties=0 long	24 -24
parties=0 short	49 -49
parties=0 trade=0	25 -25
parties=0 trade=1	32 -32
parties=0 trade=2	7 -7
parties=0 trade=3	17 -17
parties=1 long	7 -7
parties=1 short	12 -12
parties=1 trade=0	25 -25
parties=2 short	-26 26
parties=2 trade=0	10 -10
parties=2 trade=1	-30 30
parties=2 trade=3	-14 14
parties=3 long	-10 10
parties=3 short	-27 27
parties=3 trade=0	-7 7
parties=3 trade=1	-20 20
parties=3 trade=2	-6 6
parties=3 trade=3	-6 6
parties=3 trade=5	-14 14
parties=5 long	-8 8
partnership	-18 18
party	11 -11
paste	-6 6
patient	10 -10
pause	-10 10
pay	-7 7
payment	13 -13
peace	7 -7
people	7 -7
place	31 -31
plan	14 -14
player	8 -8
point	6 -6
post	-10 10
prawn	-8 8
predecessor	19 -19
present	-17 17
president	-10 10
price	21 -21
prime	7 -7
prisoner	19 -19
proclamation	-9 9
prolong	-7 7
prolonged	-7 7
pump	6 -6
question	-8 8
quiet	8 -8
radio	-15 15
rail	16 -16
rain	11 -11
raise	25 -25
rare	-17 17
rate	-11 11
ready	-22 22
reciprocal	-16 16
record	9 -9
refused	10 -10
regulator	13 -13
release	6 -6
remain	-17 17
repair	7 -7
reply	-6 6
reporter	9 -9
require	-7 7
rest	6 -6
resume	17 -17
retaliate	-14 14
return	11 -11
rice	-13 13
rise	13 -13
roaming	17 -17
room	14 -14
round	25 -25
rule:false	30 -30
rule:true	-26 26
s	16 -16
salmon	18 -18
same	-12 12
sanction	25 -25
saturday	-7 7
say	10 -10
schedule	23 -23
school	8 -8
season	-10 10
second	22 -22
secretary	-13 13
security	-14 14
seek	20 -20
sell	-16 16
send	-12 12
sentences=13 long	-6 6
sentences=5 short	-7 7
sentences=8 long	17 -17
seoul	-10 10
seventh	6 -6
share	12 -12
shared	8 -8
she	16 -16
ship	9 -9
shoe	-10 10
short	-6 6
should	-11 11
side	-10 10
sign	18 -18
since	-7 7
sit	-9 9
small	-6 6
so	-9 9
soap	-6 6
speaking	-13 13
spent	-7 7
split	7 -7
spring	11 -11
stalled	-7 7
stamp	14 -14
start	17 -17
station	-18 18
stay	10 -10
steel	-19 19
strike	6 -6
student	12 -12
sugar	-17 17
summer	19 -19
summit	23 -23
sure=0 long	15 -15
sure=0 short	23 -23
sure=1 long	7 -7
sure=1 short	-29 29
sure=2 long	-9 9
sure=5 long	-12 12
suspend	25 -25
system	10 -10
take	-8 8
talk	37 -37
talked	6 -6
tariff	8 -8
tax	21 -21
team	12 -12
tender	11 -11
text	-8 8
than	11 -11
that	-20 20
the	-14 14
there	-14 14
these	-6 6
they	-21 21
third	37 -37
threaten	8 -8
three	18 -18
ticket	10 -10
tiktok	-20 20
till	-6 6
to	-16 16
together	6 -6
toll	10 -10
tomatoe	-12 12
too	-14 14
top	-6 6
tourist	13 -13
town	10 -10
tractor	-8 8
trade	-45 45
trade=0 other=1	43 -43
trade=0 other=2	14 -14
trade=0 other=3	6 -6
trade=1 other=0	-20 20
trade=2 other=0	-16 16
trade=2 other=1	10 -10
trade=5 other=0	-10 10
trade=8 other=0	-6 6
transfer	16 -16
treasury	-9 9
treaty	-9 9
trial	6 -6
truce	15 -15
truck	16 -16
twenty	-10 10
under	-9 9
union	8 -8
unless	-10 10
until	19 -19
upper	7 -7
urge	-7 7
us	-16 16
valid	6 -6
valley	8 -8
value	6 -6
vat	11 -11
visitor	9 -9
wait	10 -10
warn	8 -8
water	13 -13
way	-12 12
we've	6 -6
week	-13 13
weekend	-9 9
welcome	14 -14
were	-15 15
what	-15 15
wheat	-16 16
when	-7 7
where	-11 11
whether	14 -14
while	11 -11
who	17 -17
win	7 -7
window	6 -6
with	-11 11
without	-10 10
work	-11 11
working	-13 13
worldwide	-7 7
yarn	-6 6
yes	-8 8
yet	-11 11
your	-7 7
zero	-12 12
zurich	11 -11
·	-8 8
—	11 -11`;
