// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after apart	21
after crossed next other	-20
after crossed next same	12
after far	-27
after mid	-12
after near	64
after next	28
after other part	15
after same part	18
after straight	35
after straight next other	41
after straight next same	8
after touch	8
before crossed	13
before crossed next other	-11
before crossed next same	37
before mid	19
before near	14
before other part	-8
before same part	24
before touch	-16
c0=agree	12
c0=bear	-36
c0=begin	-18
c0=down	13
c0=impose	-24
c1=agree	28
c1=bear	-26
c1=begin	-28
c1=down	13
c1=end	25
c1=impose	-19
c1=say	10
c1=stay	9
ct0=agree past	10
ct0=bear past	-18
ct0=bear present	-20
ct0=begin past	-15
ct0=down past	19
ct0=impose past	-16
ct0=impose past-passive	19
ct1=agree participle-passive	37
ct1=agree past	10
ct1=bear past	-18
ct1=begin past	-15
ct1=down past	19
ct1=impose past	-16
ct1=impose past-passive	19
l1=,	-11
l1=<begin>	31
l1=on	-8
l1=since	12
l2=<begin>	30
l2=<name>	39
l2=<seat>	-13
l2=<v-say>	30
l2=agreement	27
l2=deal	32
l2=in	22
l2=say	-14
l3=<begin>	9
l3=<person>	53
l3=<v-impose>	-27
l3=in	34
l3=the	-14
l3=trade	21
l3=with	15
l4=,	-30
l4=<begin>	23
l4=<name>	16
l4=<v-agree>	12
l4=<v-impose>	19
l4=agreement	-7
l4=and	20
l4=sign	7
l4=the	-36
l=<begin> <begin>	31
l=<begin> on	27
l=<name> on	40
l=<seat> ,	-21
l=<seat> on	-6
l=say on	-14
lead=,	-19
lead=:	-13
lead=on	27
lead=president	-6
lead=that	6
lead=the	13
lll=<begin> <begin> <begin>	31
lll=<begin> <begin> on	27
lll=<begin> <seat> ,	-11
lll=with <name> on	22
lll=with <seat> on	-10
lr=, <end>	15
lr=, —	-27
lr=on ,	20
lr=on .	30
lr=on that	-36
lr=since ,	11
none	18
none here=0	42
none here=2	-41
none of 1	27
none of 2	-22
none of 3	12
none word=agreement	39
none word=agreements	7
none word=deal	-17
none word=got	9
none word=reached	-39
other paragraph	-40
r1=.	-8
r1=<end>	8
r1=and	38
r1=that	-21
r1=—	-27
r2=<end>	-7
r2=<name>	-12
r2=<v-impose>	59
r2=and	35
r2=at	-7
r2=he	6
r2=the	-6
r3=a	-12
r3=and	-19
r4=.	56
r4=<end>	-18
r4=<v-impose>	-11
r4=the	-35
r=, and	18
r=, at	-7
r=. <end>	-8
r=<end> <end>	8
r=that he	6
step=-1	-12
step=-1 names it	24
step=-1 names others	-52
step=-1 of 1	-19
step=-1 though here	-21
step=-2	-39
step=-2 none here	-34
step=-2 of 1	-39
step=-2 though here	-11
step=0	30
step=0 of 1	20
step=0 of 2	26
step=1	-36
step=1 names others	-43
step=1 none here	-15
step=1 of 1	-36
step=1 though here	-32
t0=past-passive	19
t0=present	-22
t1=participle-passive	41
t1=past-passive	19
t1=present	-34
v0=announce	17
v0=have	28
v0=say	-16
v1=agree	-22
v1=announce	17
v1=have	16
v1=say	-16
word far	-42
word mid	11
word near	54
word touch	17`;
