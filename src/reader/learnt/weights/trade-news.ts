// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
#<day-gone> often	-20 20
#<day-gone>>=3 long	-18 18
#<duty> often	16 -16
#<duty>>0	16 -16
#<goods> often	-15 15
#<goods>>=2 long	-15 15
#<goods>>=3 long	-16 16
#<goods>>=5 long	-15 15
#<month-gone> often	-15 15
#<name>>0	-27 27
#<name>>=2 long	-31 31
#<name>>=2 short	-20 20
#<name>>=3 long	-27 27
#<not> often	16 -16
#<not>>0	16 -16
#<number> often	32 -32
#<number>>0	33 -33
#<organisation> often	17 -17
#<person> often	-55 55
#<person>>0	-44 44
#<person>>=2 long	-21 21
#<person>>=3 long	-17 17
#<quality> often	-17 17
#<quality>>0	-26 26
#<seat> often	-47 47
#<seat>>0	-75 75
#<seat>>=2 long	-20 20
#<span> often	-24 24
#<span>>0	-19 19
#<v-buy> often	-19 19
#<v-propose> often	22 -22
#<v-propose>>0	20 -20
#<v-return>>0	22 -22
#<v-say> often	-17 17
#<v-say>>0	-15 15
#<v-stay> often	-15 15
#duty+side>0	-26 26
#level+goods>=2 long	-26 26
#level+goods>=3 long	-15 15
#level+side>=2 long	-20 20
#level+side>=3 long	-22 22
#side+goods>0	-29 29
#side+goods>=2 long	-23 23
-	-21 21
:	-21 21
<always>	1 -1
a	20 -20
agreement	-25 25
and	30 -30
any	22 -22
anybody	17 -17
are	-41 41
bank	26 -26
be	-25 25
been	18 -18
before	-18 18
brussel	18 -18
butter	-17 17
call	29 -29
changed	16 -16
chapter	24 -24
closed	16 -16
coffee	22 -22
conclude	-15 15
contract	25 -25
copper	16 -16
cut	21 -21
date	16 -16
did	21 -21
doe	-27 27
dollar	17 -17
down	-22 22
either	16 -16
ever	23 -23
fentanyl	-19 19
fish	18 -18
fix	26 -26
for	-19 19
franc	19 -19
gained	18 -18
guess	21 -21
had	26 -26
have	19 -19
hazelnut	24 -24
heavy	16 -16
her	15 -15
high	16 -16
home	20 -20
hotel	18 -18
ice	-19 19
impose	31 -31
in	17 -17
into	-16 16
it	-25 25
joke	22 -22
lasted	16 -16
law	-18 18
let	-19 19
levy	16 -16
linked=0 short	48 -48
linked=1 short	-43 43
linked=2 short	-16 16
lose	24 -24
make	-16 16
mediator	16 -16
meet	19 -19
milk	-18 18
minister	-25 25
ministry	23 -23
much	-21 21
none	25 -25
note	-15 15
now	-20 20
nut	-23 23
off	21 -21
other=0 long	-17 17
other=0 short	-18 18
other=1 short	48 -48
pact	-28 28
page	23 -23
parties=0 long	25 -25
parties=0 short	48 -48
parties=0 trade=0	36 -36
parties=0 trade=1	27 -27
parties=0 trade=3	16 -16
parties=1 trade=0	18 -18
parties=2 short	-25 25
parties=2 trade=1	-35 35
parties=3 short	-22 22
parties=3 trade=1	-32 32
place	26 -26
plan	18 -18
prisoner	16 -16
put	-15 15
rail	19 -19
raise	16 -16
ready	-17 17
return	21 -21
round	19 -19
row	-16 16
rule:false	15 -15
s	18 -18
salmon	20 -20
sanction	27 -27
schedule	21 -21
seek	19 -19
sign	26 -26
start	16 -16
steel	-23 23
sugar	-20 20
summer	18 -18
summit	21 -21
sure=0 short	27 -27
sure=1 short	-25 25
suspend	17 -17
talk	31 -31
tax	17 -17
that	-15 15
third	25 -25
tiktok	-15 15
to	-20 20
trade	-35 35
trade=0 other=1	46 -46
trade=1 other=0	-24 24
truce	25 -25
truck	16 -16
under	-16 16
until	24 -24
us	-15 15
way	-15 15
welcome	18 -18
whether	21 -21
wine	21 -21`;
