// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRADE_NEWS = `no	yes
#<day-gone> often	-20 20
#<day-gone>>=3 long	-19 19
#<duty> often	16 -16
#<duty>>0	16 -16
#<goods> often	-15 15
#<goods>>=2 long	-15 15
#<goods>>=3 long	-16 16
#<goods>>=5 long	-15 15
#<name> often	-15 15
#<name>>0	-26 26
#<name>>=2 long	-32 32
#<name>>=2 short	-20 20
#<name>>=3 long	-28 28
#<not> often	15 -15
#<not>>0	16 -16
#<number> often	31 -31
#<number>>0	33 -33
#<organisation> often	16 -16
#<person> often	-56 56
#<person>>0	-43 43
#<person>>=2 long	-20 20
#<person>>=3 long	-16 16
#<quality> often	-17 17
#<quality>>0	-27 27
#<seat> often	-47 47
#<seat>>0	-75 75
#<seat>>=2 long	-22 22
#<span> often	-24 24
#<span>>0	-18 18
#<v-buy> often	-18 18
#<v-propose> often	22 -22
#<v-propose>>0	21 -21
#<v-return>>0	22 -22
#<v-say> often	-17 17
#<v-say>>0	-15 15
#duty+side>0	-26 26
#level+goods>=2 long	-24 24
#level+goods>=3 long	-16 16
#level+side>=2 long	-20 20
#level+side>=3 long	-22 22
#side+goods>0	-29 29
#side+goods>=2 long	-23 23
-	-20 20
:	-20 20
<always>	1 -1
a	20 -20
agreement	-26 26
and	30 -30
any	22 -22
anybody	19 -19
are	-41 41
bank	26 -26
be	-25 25
been	17 -17
before	-19 19
brussel	18 -18
butter	-18 18
call	28 -28
carry	16 -16
changed	15 -15
chapter	24 -24
closed	17 -17
coffee	22 -22
contract	25 -25
copper	16 -16
cut	20 -20
date	16 -16
did	21 -21
doe	-26 26
dollar	17 -17
down	-21 21
either	15 -15
ever	23 -23
fentanyl	-19 19
fish	19 -19
fix	26 -26
for	-19 19
franc	19 -19
gained	18 -18
guess	21 -21
had	26 -26
have	20 -20
hazelnut	24 -24
heavy	15 -15
her	15 -15
high	16 -16
home	19 -19
hotel	17 -17
ice	-19 19
impose	31 -31
in	18 -18
into	-15 15
is	15 -15
it	-25 25
joke	22 -22
lasted	16 -16
law	-18 18
let	-19 19
levy	17 -17
linked=0 short	48 -48
linked=1 short	-42 42
linked=2 short	-16 16
lose	24 -24
mediator	16 -16
meet	19 -19
milk	-18 18
minister	-26 26
ministry	23 -23
much	-21 21
none	27 -27
now	-20 20
nut	-23 23
off	21 -21
other=0 long	-18 18
other=0 short	-18 18
other=1 short	47 -47
pact	-26 26
page	24 -24
parties=0 long	24 -24
parties=0 short	48 -48
parties=0 trade=0	36 -36
parties=0 trade=1	26 -26
parties=0 trade=3	16 -16
parties=1 trade=0	18 -18
parties=2 short	-26 26
parties=2 trade=1	-35 35
parties=3 short	-22 22
parties=3 trade=1	-32 32
place	27 -27
plan	17 -17
prisoner	17 -17
put	-15 15
rail	19 -19
raise	17 -17
ready	-18 18
return	21 -21
round	19 -19
row	-15 15
rule:false	17 -17
rule:true	-15 15
s	18 -18
salmon	20 -20
sanction	26 -26
schedule	21 -21
second	15 -15
seek	19 -19
sign	25 -25
since	-15 15
start	16 -16
steel	-23 23
sugar	-21 21
summer	17 -17
summit	21 -21
sure=0 short	27 -27
sure=1 short	-25 25
suspend	15 -15
talk	32 -32
tax	17 -17
that	-15 15
third	25 -25
tiktok	-15 15
to	-20 20
trade	-35 35
trade=0 other=1	46 -46
trade=1 other=0	-24 24
truce	24 -24
truck	15 -15
until	24 -24
way	-15 15
welcome	18 -18
whether	21 -21
wine	21 -21`;
