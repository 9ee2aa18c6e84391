// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
"	-11 11
#<agent> often	-8 8
#<agent>>0	-9 9
#<agent>>=2 long	-2 2
#<day-ahead> often	-1 1
#<day-ahead>>0	-4 4
#<day-ahead>>=3 long	6 -6
#<day-gone> often	-20 20
#<day-gone>>0	-14 14
#<day-gone>>=2 long	-2 2
#<day-gone>>=3 long	-16 16
#<day-gone>>=5 long	-1 1
#<day-today> often	-3 3
#<day-today>>0	-2 2
#<day-today>>=3 long	-1 1
#<duty> often	14 -14
#<duty>>0	15 -15
#<duty>>=2 long	11 -11
#<duty>>=3 long	8 -8
#<gate> often	-12 12
#<gate>>0	-10 10
#<gate>>=2 long	10 -10
#<gate>>=3 long	1 -1
#<gate>>=5 long	1 -1
#<goods-amount> often	9 -9
#<goods> often	-16 16
#<goods>>0	-9 9
#<goods>>=2 long	-12 12
#<goods>>=2 short	-9 9
#<goods>>=3 long	-20 20
#<goods>>=5 long	-18 18
#<goods>>=8 long	-5 5
#<level-noun> often	-6 6
#<level-noun>>0	-1 1
#<level-noun>>=2 long	4 -4
#<level-noun>>=3 long	4 -4
#<level> often	-4 4
#<level>>=2 long	2 -2
#<level>>=2 short	-8 8
#<level>>=3 long	4 -4
#<level>>=8 long	-1 1
#<money> often	3 -3
#<month-ahead> often	7 -7
#<month-ahead>>0	8 -8
#<month-gone> often	-14 14
#<month-gone>>0	-11 11
#<name> often	-13 13
#<name>>0	-25 25
#<name>>=2 long	-35 35
#<name>>=2 short	-14 14
#<name>>=3 long	-30 30
#<name>>=5 long	-12 12
#<name>>=8 long	-1 1
#<not> often	13 -13
#<not>>0	18 -18
#<not>>=5 long	-9 9
#<not>>=8 long	-7 7
#<number> often	37 -37
#<number>>0	33 -33
#<number>>=13 long	-3 3
#<number>>=2 short	-2 2
#<number>>=3 long	1 -1
#<number>>=5 long	-14 14
#<number>>=8 long	-5 5
#<office>>0	8 -8
#<office>>=2 long	5 -5
#<office>>=3 long	3 -3
#<office>>=5 long	2 -2
#<organisation> often	18 -18
#<organisation>>0	14 -14
#<organisation>>=2 long	8 -8
#<organisation>>=3 long	2 -2
#<organisation>>=5 long	3 -3
#<person> often	-54 54
#<person>>0	-55 55
#<person>>=2 long	-21 21
#<person>>=2 short	-6 6
#<person>>=3 long	-16 16
#<person>>=5 long	-2 2
#<points>>0	1 -1
#<quality> often	-15 15
#<quality>>0	-25 25
#<quality>>=2 long	-17 17
#<quality>>=2 short	-5 5
#<quality>>=3 long	-10 10
#<quality>>=5 long	-6 6
#<seat> often	-48 48
#<seat>>0	-74 74
#<seat>>=2 long	-20 20
#<seat>>=3 long	-8 8
#<sender> often	-7 7
#<sender>>0	-6 6
#<sender>>=2 long	2 -2
#<span> often	-26 26
#<span>>0	-18 18
#<taker>>0	2 -2
#<v-agree> often	-2 2
#<v-agree>>0	5 -5
#<v-agree>>=2 long	14 -14
#<v-agree>>=3 long	14 -14
#<v-bear> often	4 -4
#<v-bear>>0	6 -6
#<v-bear>>=2 short	-9 9
#<v-bear>>=5 long	-7 7
#<v-bear>>=8 long	-1 1
#<v-begin> often	-14 14
#<v-begin>>0	-6 6
#<v-begin>>=2 long	-2 2
#<v-begin>>=5 long	-3 3
#<v-buy> often	-19 19
#<v-buy>>0	-4 4
#<v-deny> often	-7 7
#<v-deny>>0	2 -2
#<v-down> often	-10 10
#<v-down>>0	-6 6
#<v-down>>=2 long	4 -4
#<v-down>>=3 long	1 -1
#<v-end> often	-5 5
#<v-end>>0	4 -4
#<v-end>>=2 long	3 -3
#<v-end>>=3 long	6 -6
#<v-impose>>0	-6 6
#<v-impose>>=2 long	5 -5
#<v-impose>>=2 short	-12 12
#<v-impose>>=3 long	5 -5
#<v-impose>>=5 long	12 -12
#<v-impose>>=8 long	6 -6
#<v-propose> often	23 -23
#<v-propose>>0	21 -21
#<v-propose>>=2 long	8 -8
#<v-propose>>=2 short	-3 3
#<v-propose>>=3 long	7 -7
#<v-propose>>=5 long	1 -1
#<v-return> often	5 -5
#<v-return>>0	22 -22
#<v-return>>=2 long	4 -4
#<v-say> often	-16 16
#<v-say>>0	-12 12
#<v-say>>=2 long	6 -6
#<v-say>>=2 short	-14 14
#<v-say>>=5 long	-2 2
#<v-sell> often	-11 11
#<v-sell>>0	-3 3
#<v-sell>>=2 long	-6 6
#<v-sell>>=3 long	-1 1
#<v-stay> often	-17 17
#<v-stay>>0	-5 5
#<v-stay>>=3 long	-7 7
#<v-stay>>=5 long	-5 5
#<v-suspend> often	-1 1
#<v-suspend>>0	5 -5
#<v-suspend>>=2 long	10 -10
#<v-suspend>>=3 long	4 -4
#<v-target>>0	2 -2
#<v-target>>=2 long	4 -4
#<v-threaten> often	-14 14
#<v-threaten>>=2 long	2 -2
#<v-up> often	9 -9
#<v-up>>0	10 -10
#<v-up>>=2 long	11 -11
#<v-up>>=3 long	7 -7
#ahead+side often	3 -3
#ahead+side>0	-4 4
#ahead+side>=2 long	-2 2
#duty+side often	-13 13
#duty+side>0	-24 24
#duty+side>=2 long	-4 4
#level+goods>0	-7 7
#level+goods>=2 long	-19 19
#level+goods>=2 short	-8 8
#level+goods>=3 long	-11 11
#level+side often	10 -10
#level+side>0	-9 9
#level+side>=2 long	-22 22
#level+side>=2 short	-9 9
#level+side>=3 long	-17 17
#level+side>=5 long	-4 4
#side+goods often	-12 12
#side+goods>0	-27 27
#side+goods>=2 long	-23 23
#side+goods>=2 short	-4 4
#side+goods>=3 long	-13 13
#side+goods>=5 long	-4 4
#truce+side often	13 -13
#truce+side>0	8 -8
'	3 -3
's	-13 13
(	-9 9
)	-9 9
,	-4 4
-	-23 23
.	8 -8
/	-1 1
:	-25 25
<always>	2 -2
?	10 -10
@	-3 3
a	20 -20
about	2 -2
accord	-5 5
accordingly	-1 1
accused	-1 1
addition	-10 10
additional	-3 3
after	8 -8
again	-4 4
against	1 -1
agent	16 -16
agree	6 -6
agreement	-21 21
agriculture	-3 3
alarm	2 -2
alexandria	-3 3
alone	-5 5
along	1 -1
already	-1 1
also	-2 2
am	-3 3
ambassador	12 -12
amount	-10 10
an	-4 4
and	29 -29
ankara	-14 14
antwerp	7 -7
any	21 -21
anybody	18 -18
anyone	-7 7
anything	1 -1
apart	5 -5
app	-2 2
appeal	4 -4
approval	5 -5
approve	4 -4
apricot	-1 1
are	-41 41
arm	-1 1
arrangement	-7 7
as	-1 1
assent	-13 13
assess	-2 2
association	-5 5
at	14 -14
authority	1 -1
await	-2 2
aye	-1 1
b	5 -5
back	5 -5
ban	4 -4
bank	26 -26
banned	-6 6
bar	2 -2
basel	1 -1
be	-24 24
bean	-1 1
bear	-5 5
beat	6 -6
because	-5 5
become	-8 8
beef	-12 12
been	21 -21
beer	5 -5
before	-20 20
beg	-3 3
begin	-2 2
being	14 -14
bell	6 -6
beside	-7 7
best	2 -2
better	-1 1
between	-6 6
bid	13 -13
bill	-9 9
bird	1 -1
blessing	-1 1
block	-7 7
board	2 -2
boeing	-6 6
bolt	1 -1
book	1 -1
border	2 -2
both	7 -7
boy	1 -1
bread	10 -10
break	-1 1
breather	-1 1
brewery	1 -1
bridge	3 -3
brief	-3 3
brigade	3 -3
bring	-1 1
broke	-3 3
broken	-4 4
broker	-1 1
brother	1 -1
brussel	17 -17
budget	3 -3
builder	4 -4
built	-1 1
bulletin	-1 1
bus	3 -3
busan	-4 4
business	-8 8
but	3 -3
butter	-11 11
by	-11 11
cabinet	-3 3
call	31 -31
can	-4 4
cancel	-4 4
cannot	-3 3
canteen	3 -3
cap	2 -2
capital	-1 1
capped	1 -1
car	-9 9
card	8 -8
carry	13 -13
catch	2 -2
ceasefire	7 -7
ceiling	2 -2
cement	-5 5
cent	3 -3
central	5 -5
centre	1 -1
ceramic	-6 6
certain	1 -1
cessation	1 -1
chance	5 -5
changed	16 -16
chapter	23 -23
charge	-11 11
chart	-1 1
chat	-1 1
chess	5 -5
chicken	-1 1
children	1 -1
chip	-4 4
citru	6 -6
city	6 -6
clause	2 -2
clear	-5 5
clerk	4 -4
close	1 -1
closed	15 -15
closer	9 -9
closing	1 -1
cloth	2 -2
club	10 -10
coach	2 -2
coal	-3 3
coast	1 -1
coat	2 -2
cocoa	-6 6
coconut	-8 8
cod	-3 3
coffee	24 -24
collapse	1 -1
colleague	7 -7
come	-4 4
command	2 -2
commander	2 -2
comment	-9 9
commerce	-4 4
commercial	-7 7
common	-3 3
company	3 -3
complained	-1 1
conclude	-12 12
condition	-10 10
contract	22 -22
control	-4 4
conversation	-1 1
copper	15 -15
could	-2 2
count	-5 5
counted	-1 1
countermeasure	-1 1
country	1 -1
county	3 -3
course	-15 15
cousin	-4 4
cricket	5 -5
current	-1 1
custom	1 -1
customer	1 -1
cut	19 -19
da	-2 2
data	5 -5
date	14 -14
day	-6 6
de	-5 5
deadline	13 -13
deakin	-4 4
deal	9 -9
decade	1 -1
decision	-1 1
declaration	-2 2
decline	-5 5
decoupling	-5 5
degree	-1 1
demand	8 -8
deny	5 -5
depend	1 -1
depending	-10 10
detroit	-2 2
did	18 -18
die	-1 1
differ	-3 3
different	3 -3
discount	19 -19
do	-3 3
doe	-22 22
dollar	16 -16
don't	-1 1
done	-5 5
door	-12 12
double	17 -17
down	-22 22
draw	1 -1
drawer	-5 5
driver	2 -2
drop	1 -1
duration	-3 3
duty	1 -1
each	-1 1
earth	-6 6
easter	-1 1
eat	-1 1
economic	-5 5
economy	-2 2
eel	3 -3
effect	-7 7
effective	-6 6
eighth	-7 7
either	16 -16
election	6 -6
emergency	1 -1
energy	-3 3
enough	-5 5
enter	-5 5
entity	-9 9
entry	-6 6
euro	1 -1
evening	1 -1
ever	23 -23
every	-6 6
everyone	4 -4
exchanged	13 -13
excise	1 -1
exemption	-11 11
exist	-1 1
expect	2 -2
expert	-4 4
expire	6 -6
explain	5 -5
exporter	-9 9
extend	13 -13
extension	1 -1
extra	-11 11
eye	-2 2
face	7 -7
fail	5 -5
fall	9 -9
fare	8 -8
farm	-1 1
farmer	1 -1
fee	12 -12
fentanyl	-16 16
fifth	5 -5
figure	-1 1
file	-1 1
final	8 -8
fine	10 -10
finger	-4 4
finished	-2 2
fire	7 -7
firm	7 -7
first	-2 2
fish	19 -19
five	-10 10
fix	27 -27
flour	2 -2
flow	-5 5
flower	-5 5
following	-6 6
for	-19 19
force	-12 12
forced	-2 2
forecast	1 -1
form	5 -5
former	3 -3
forty	-2 2
found	4 -4
four	4 -4
framework	1 -1
franc	18 -18
free	12 -12
friday	-1 1
from	11 -11
front	2 -2
frozen	2 -2
full	5 -5
further	-3 3
future	16 -16
gained	17 -17
gap	3 -3
gas	2 -2
gate	7 -7
gazette	-5 5
general	2 -2
georgetown	-2 2
get	-7 7
giant	9 -9
given	-6 6
glass	-4 4
gmt	-3 3
go	-11 11
goalkeeper	2 -2
gold	-6 6
good	-12 12
government	-2 2
grace	-1 1
grape	-3 3
grower	8 -8
guarantee	1 -1
guess	21 -21
guyana	-2 2
had	26 -26
half	-2 2
halfway	-10 10
halve	-6 6
happen	3 -3
harbour	3 -3
has	10 -10
hasn't	-2 2
have	16 -16
hazelnut	23 -23
he	-6 6
headline	1 -1
heat	3 -3
heavy	16 -16
her	12 -12
here	-2 2
high	16 -16
higher	-1 1
his	1 -1
history	2 -2
hitherto	-1 1
home	19 -19
hope	-4 4
hospital	2 -2
hot	1 -1
hotel	16 -16
hour	6 -6
household	7 -7
how	-4 4
hundred	1 -1
i	6 -6
i'm	3 -3
i've	2 -2
ice	-18 18
if	-9 9
immediately	-4 4
import	4 -4
importer	-5 5
impose	31 -31
in	16 -16
income	1 -1
increase	6 -6
industry	2 -2
inflation	12 -12
insist	-2 2
instead	-14 14
interest	-6 6
interim	-2 2
into	-11 11
invoice	-1 1
is	16 -16
istanbul	-1 1
it	-25 25
its	1 -1
itself	-3 3
joined	2 -2
joint	-4 4
joke	20 -20
josé	-4 4
jump	-1 1
just	-4 4
karachi	6 -6
kava	-1 1
keep	8 -8
kick	2 -2
kill	-4 4
kilometre	1 -1
knock	-12 12
know	1 -1
labor	-2 2
labour	-6 6
lady	-1 1
lago	-6 6
lake	4 -4
land	-2 2
landlord	3 -3
language	4 -4
large	6 -6
last	1 -1
lasted	17 -17
late	1 -1
later	-8 8
law	-17 17
lawful	-3 3
lawyer	-7 7
lay	-8 8
lead	-1 1
leaflet	1 -1
least	-2 2
lent	1 -1
let	-13 13
letter	5 -5
level	-4 4
levy	17 -17
licence	-2 2
lift	-2 2
light	-5 5
likely=0 long	6 -6
likely=0 short	4 -4
likely=2 long	-2 2
likewise	-12 12
line	1 -1
linked=0 long	14 -14
linked=0 short	48 -48
linked=1 short	-41 41
linked=2 short	-15 15
linked=3 long	-9 9
linked=5 long	-8 8
litre	3 -3
loan	2 -2
lock	1 -1
long	-5 5
look	-6 6
lose	23 -23
lot	-2 2
love	4 -4
lower	-4 4
lowest	4 -4
madrid	-9 9
make	-16 16
maker	-8 8
manila	-12 12
many	-1 1
map	2 -2
match	13 -13
matter	-6 6
me	-4 4
meant	-5 5
measure	-4 4
mediator	14 -14
meet	19 -19
mend	2 -2
merger	12 -12
metre	2 -2
midnight	3 -3
milk	-18 18
mill	-15 15
million	12 -12
mind	-2 2
mine	2 -2
minister	-23 23
ministry	21 -21
minu	-1 1
minute	1 -1
missed	1 -1
mission	2 -2
money	6 -6
month	-3 3
more	-2 2
mortgage	6 -6
most	-4 4
mountain	1 -1
movement	8 -8
mr	-6 6
mrs	2 -2
much	-17 17
museum	8 -8
must	4 -4
my	-4 4
named	-9 9
nang	-2 2
narrow	7 -7
needed	3 -3
negotiate	-4 4
negotiation	-13 13
negotiator	-2 2
neighbour	-5 5
network	6 -6
never	-9 9
new	8 -8
next	-7 7
nine	9 -9
ninety	2 -2
no	2 -2
nobody	11 -11
none	24 -24
nor	1 -1
northern	6 -6
not	8 -8
note	-13 13
nothing	-4 4
notify	-9 9
nought	-4 4
now	-19 19
number	-8 8
nurse	8 -8
nut	-22 22
observer	2 -2
of	13 -13
off	22 -22
offer	8 -8
office	4 -4
officer	1 -1
official	-4 4
oil	-12 12
olive	-6 6
on	7 -7
once	-6 6
one	12 -12
onion	-10 10
only	15 -15
open	-6 6
opened	7 -7
operator	3 -3
opinion	-2 2
or	3 -3
orange	-13 13
order	-6 6
origin	-4 4
oslo	-10 10
other	3 -3
other=0 long	-25 25
other=0 short	-20 20
other=1 short	47 -47
other=2 long	2 -2
other=3 long	14 -14
other=5 long	4 -4
ottawa	-17 17
our	11 -11
output	-2 2
outside	10 -10
over	4 -4
overtime	1 -1
own	-14 14
pact	-20 20
page	24 -24
palace	-1 1
park	2 -2
parliament	-1 1
part	-13 13
parties=0 long	22 -22
parties=0 short	50 -50
parties=0 trade=0	34 -34
parties=0 trade=1	30 -30
parties=0 trade=3	18 -18
parties=0 trade=5	3 -3
parties=1 short	14 -14
parties=1 trade=0	18 -18
parties=1 trade=2	-2 2
parties=2 long	-6 6
parties=2 short	-26 26
parties=2 trade=0	5 -5
parties=2 trade=1	-34 34
parties=2 trade=2	-5 5
parties=2 trade=3	-11 11
parties=3 long	-12 12
parties=3 short	-23 23
parties=3 trade=0	-7 7
parties=3 trade=1	-37 37
parties=3 trade=2	-1 1
parties=3 trade=3	-7 7
parties=3 trade=8	-2 2
parties=5 long	-4 4
pass	3 -3
patience	-3 3
patient	10 -10
pause	-6 6
pay	-10 10
payment	12 -12
peace	1 -1
peak	2 -2
pen	-2 2
pensioner	1 -1
people	2 -2
percentage	1 -1
period	-5 5
permit	-2 2
phone	4 -4
phosphate	-1 1
photograph	1 -1
picket	2 -2
pie	3 -3
place	28 -28
plan	18 -18
plate	1 -1
player	2 -2
please	1 -1
plu	-5 5
plum	-10 10
point	2 -2
policy	2 -2
politic	1 -1
pork	-2 2
port	-6 6
post	-5 5
postal	2 -2
powder	-6 6
premier	-2 2
presence	1 -1
present	-6 6
president	-15 15
pressed	-1 1
pretoria	-4 4
price	6 -6
prime	7 -7
prisoner	16 -16
prize	2 -2
proclamation	-6 6
promise	-1 1
proposal	-4 4
pub	3 -3
pump	8 -8
purchase	-1 1
put	-7 7
q	-4 4
quarrel	-7 7
quarreled	1 -1
question	-8 8
quiet	11 -11
quota	-1 1
quoted	1 -1
radio	-8 8
rail	17 -17
railway	2 -2
rain	15 -15
raise	17 -17
rang	5 -5
rare	-6 6
rate	-1 1
ratify	-2 2
reach	5 -5
read	6 -6
ready	-16 16
receive	-1 1
recipe	1 -1
reciprocal	-10 10
reckon	-3 3
record	10 -10
refuse	1 -1
reject	4 -4
release	9 -9
remain	-13 13
remind	5 -5
renewed	-4 4
reply	-1 1
report	5 -5
require	-9 9
restaurant	1 -1
result	1 -1
resume	3 -3
retaliate	-11 11
return	20 -20
review	3 -3
revive	-3 3
rice	-13 13
right	-6 6
rise	12 -12
river	6 -6
road	6 -6
roaming	11 -11
roof	2 -2
room	11 -11
round	20 -20
rover	3 -3
row	-16 16
rubbish	-1 1
rule	-2 2
rule:false	9 -9
rule:true	-14 14
s	18 -18
safeguard	-4 4
sale	2 -2
salmon	21 -21
samarkand	-1 1
same	-8 8
sanction	27 -27
sandwiche	2 -2
say	2 -2
scene	1 -1
schedule	19 -19
season	-8 8
second	17 -17
secretary	-9 9
security	-11 11
see	-4 4
seek	19 -19
sell	-6 6
senate	-2 2
send	-11 11
sentences=1 short	3 -3
sentences=13 long	6 -6
sentences=2 short	6 -6
sentences=3 short	-7 7
sentences=5 short	-1 1
sentences=8 long	-2 2
seoul	-13 13
service	1 -1
set	-8 8
settle	-4 4
settlement	2 -2
shanghai	3 -3
share	6 -6
she	12 -12
shelling	2 -2
shift	2 -2
ship	6 -6
shipment	-2 2
shoe	-6 6
shot	3 -3
show	-3 3
shrimp	-5 5
side	-8 8
sight	-1 1
sign	23 -23
signature	-2 2
silence	4 -4
since	-16 16
sit	-11 11
sixty	6 -6
smuggler	1 -1
snow	5 -5
so	-4 4
soap	-2 2
something	-1 1
south	-1 1
southern	2 -2
soybean	-5 5
spare	-1 1
speak	-6 6
speaking	-11 11
special	1 -1
spent	-2 2
split	2 -2
spoke	2 -2
spring	10 -10
square	-1 1
stage	2 -2
stalled	-6 6
stamp	13 -13
stand	-1 1
standstill	-4 4
start	17 -17
statement	6 -6
station	-10 10
stay	10 -10
steel	-23 23
step	6 -6
steward	1 -1
still	-1 1
stop	-3 3
stoppage	1 -1
store	1 -1
story	1 -1
strike	12 -12
striker	5 -5
stuck	2 -2
student	14 -14
stuff	-1 1
subject	3 -3
such	-9 9
sugar	-21 21
sum	7 -7
summer	16 -16
summit	20 -20
suppose	3 -3
supposed	1 -1
sure=0 long	1 -1
sure=0 short	28 -28
sure=1 short	-25 25
sure=2 long	-5 5
sure=3 long	8 -8
sure=5 long	-2 2
suspend	15 -15
table	8 -8
take	-17 17
talk	30 -30
talked	9 -9
talking	-4 4
tariff	1 -1
tashkent	-1 1
tax	17 -17
taxi	4 -4
tea	-1 1
team	11 -11
technical	9 -9
telegram	-1 1
tell	-6 6
ten	-3 3
tender	12 -12
text	-6 6
th	-3 3
than	-15 15
thank	2 -2
that	-13 13
the	-13 13
their	1 -1
them	11 -11
there	-5 5
these	-2 2
they	-17 17
they're	-3 3
they've	4 -4
thing	-1 1
third	28 -28
thirty	-5 5
those	-6 6
three	7 -7
through	1 -1
thu	-5 5
thursday	-5 5
ticket	7 -7
tiktok	-15 15
till	-4 4
timber	-5 5
time	-6 6
to	-19 19
together	3 -3
tokyo	-18 18
toll	4 -4
tomatoe	-12 12
tone	1 -1
too	-3 3
tower	6 -6
town	4 -4
trade	-36 36
trade=0 other=1	48 -48
trade=1 other=0	-29 29
trade=1 other=3	6 -6
trade=2 other=0	-14 14
trade=2 other=1	-1 1
trade=2 other=3	2 -2
trade=3 other=1	-1 1
trade=5 other=1	1 -1
trade=8 other=0	-4 4
traded	-1 1
trading	-2 2
transfer	14 -14
treasury	-6 6
treat	-2 2
treaty	-8 8
trial	3 -3
truce	28 -28
truck	16 -16
true	-3 3
trust	1 -1
tulip	-2 2
turn	1 -1
turnout	2 -2
twenty	-18 18
twice	-2 2
two	1 -1
under	-16 16
understand	2 -2
understood	2 -2
undertaken	-1 1
union	4 -4
unless	-4 4
until	22 -22
up	-7 7
upon	-1 1
upper	2 -2
urge	-5 5
us	-18 18
usual	1 -1
usually	9 -9
utility	1 -1
valley	10 -10
valparaíso	8 -8
value	5 -5
visitor	2 -2
vote	2 -2
wage	3 -3
wait	4 -4
walk	7 -7
walkout	5 -5
wall	-1 1
want	-10 10
war	-1 1
warn	5 -5
watche	-5 5
water	9 -9
way	-14 14
we'll	2 -2
weather	6 -6
weekend	-1 1
welcome	17 -17
well	3 -3
were	-15 15
wharf	-1 1
what	-3 3
wheat	-6 6
when	-5 5
where	-2 2
whether	21 -21
which	-10 10
while	6 -6
whisky	-3 3
who	2 -2
whom	1 -1
whose	-2 2
why	-1 1
will	-8 8
win	10 -10
wind	4 -4
window	9 -9
wine	22 -22
winter	1 -1
wish	-3 3
with	-5 5
withdraw	1 -1
without	-6 6
wonder	4 -4
wood	2 -2
wool	-3 3
word	-9 9
work	1 -1
worker	2 -2
working	-8 8
world	-5 5
worldwide	-4 4
worth	5 -5
write	-2 2
yarn	-5 5
year	-15 15
yep	-1 1
yes	-6 6
york	-1 1
you	-10 10
your	-6 6
zero	-3 3
·	-1 1
—	2 -2`;
