// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
#<day-gone> often	-16 16
#<day-gone>>=3 long	-16 16
#<duty>>0	15 -15
#<month-gone> often	-16 16
#<name> often	-16 16
#<name>>0	-26 26
#<name>>=2 long	-36 36
#<name>>=2 short	-21 21
#<name>>=3 long	-34 34
#<name>>=5 long	-22 22
#<not>>0	17 -17
#<number> often	30 -30
#<number>>0	35 -35
#<organisation>>0	15 -15
#<person> often	-59 59
#<person>>0	-42 42
#<person>>=2 long	-18 18
#<person>>=3 long	-22 22
#<quality> often	-16 16
#<quality>>0	-29 29
#<seat> often	-54 54
#<seat>>0	-69 69
#<seat>>=2 long	-24 24
#<span> often	-28 28
#<span>>0	-15 15
#<v-agree>>=3 long	16 -16
#<v-buy> often	-16 16
#<v-impose>>=5 long	17 -17
#<v-propose> often	23 -23
#<v-propose>>0	21 -21
#<v-propose>>=3 long	17 -17
#<v-return>>0	23 -23
#<v-say> often	-18 18
#<v-say>>=2 short	-15 15
#<v-up>>=2 long	15 -15
#duty+side>0	-25 25
#level+goods>=2 long	-22 22
#level+goods>=3 long	-19 19
#level+side>=2 long	-27 27
#level+side>=3 long	-27 27
#side+goods>0	-32 32
#side+goods>=2 long	-38 38
#side+goods>=3 long	-24 24
-	-20 20
:	-20 20
<always>	4 -4
a	20 -20
and	31 -31
any	23 -23
anybody	23 -23
are	-34 34
bank	27 -27
be	-23 23
been	17 -17
before	-25 25
brussel	17 -17
butter	-18 18
call	31 -31
carry	15 -15
changed	16 -16
chapter	23 -23
closed	19 -19
coffee	24 -24
conclude	-15 15
contract	31 -31
cut	18 -18
did	23 -23
discount	20 -20
doe	-24 24
dollar	16 -16
double	15 -15
down	-17 17
ever	23 -23
extend	18 -18
fentanyl	-20 20
fish	20 -20
fix	25 -25
for	-19 19
franc	17 -17
free	15 -15
future	15 -15
gained	20 -20
go	-15 15
guess	22 -22
had	29 -29
have	18 -18
hazelnut	23 -23
heavy	16 -16
high	15 -15
home	22 -22
hotel	16 -16
ice	-15 15
impose	31 -31
in	18 -18
is	17 -17
it	-24 24
joke	22 -22
lasted	18 -18
law	-20 20
let	-15 15
levy	15 -15
linked=0 long	21 -21
linked=0 short	47 -47
linked=1 short	-40 40
linked=2 short	-15 15
linked=5 long	-15 15
lose	23 -23
mediator	21 -21
meet	15 -15
milk	-16 16
minister	-22 22
ministry	21 -21
much	-21 21
none	25 -25
note	-20 20
now	-26 26
nut	-25 25
off	16 -16
other=0 long	-26 26
other=0 short	-18 18
other=1 short	45 -45
other=3 long	17 -17
pact	-24 24
page	24 -24
parties=0 long	20 -20
parties=0 short	49 -49
parties=0 trade=0	33 -33
parties=0 trade=1	26 -26
parties=0 trade=3	18 -18
parties=1 trade=0	19 -19
parties=2 short	-27 27
parties=2 trade=1	-34 34
parties=3 short	-23 23
parties=3 trade=1	-31 31
place	25 -25
plan	21 -21
prisoner	16 -16
put	-17 17
rail	15 -15
raise	17 -17
ready	-20 20
return	17 -17
roaming	15 -15
round	24 -24
rule:false	23 -23
rule:true	-20 20
s	19 -19
salmon	23 -23
sanction	26 -26
schedule	21 -21
second	16 -16
seek	19 -19
sign	24 -24
start	18 -18
steel	-22 22
sugar	-21 21
summer	21 -21
summit	19 -19
sure=0 short	25 -25
sure=1 short	-24 24
suspend	15 -15
take	-18 18
talk	36 -36
tax	17 -17
they	-24 24
third	28 -28
tiktok	-16 16
to	-18 18
trade	-41 41
trade=0 other=1	46 -46
trade=1 other=0	-27 27
transfer	16 -16
truce	22 -22
truck	17 -17
under	-16 16
until	25 -25
us	-18 18
way	-17 17
welcome	17 -17
whether	17 -17
wine	21 -21`;
