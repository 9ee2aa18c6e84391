// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after crossed next other	-20
after far	-39
after mid	-18
after near	68
after next	25
after straight	35
after straight next other	50
after touch	32
before crossed	16
before mid	19
c0=agree	20
c0=bear	-41
c0=down	19
c0=impose	-30
c0=say	-31
c1=agree	40
c1=bear	-33
c1=begin	-20
c1=down	19
c1=impose	-23
c1=say	-15
ct0=agree past	20
ct0=bear present	-17
ct0=down past	19
ct0=impose past	-22
ct0=impose past-passive	19
ct0=say past	-31
ct1=agree participle-passive	40
ct1=agree past	20
ct1=down past	19
ct1=impose past	-22
ct1=impose past-passive	19
ct1=say past	-31
l1=,	16
l1=<begin>	16
l1=since	19
l2=<begin>	40
l2=<name>	42
l2=<v-impose>	-46
l3=<begin>	30
l3=in	30
l3=with	16
l4=,	-37
l4=<begin>	40
l4=<name>	33
l4=<v-agree>	28
l4=<v-impose>	17
l4=agreement	-16
l4=sign	15
l4=the	-33
l=<begin> <begin>	16
l=<name> on	40
lead=that	-18
lll=<begin> <begin> <begin>	16
lr=, <end>	16
lr=on .	41
none	19
none here=0	39
none of 1	20
none word=agreed	31
none word=agreement	39
none word=agreements	-19
other paragraph	-48
r1=and	29
r2=<v-impose>	68
r2=and	38
r3=and	-26
r4=.	57
r4=<end>	-31
r=, and	20
step=-1	-20
step=-1 names others	-33
step=-1 of 1	-28
step=-1 though here	-27
step=-2	-24
step=-2 none here	-19
step=-2 of 1	-24
step=0	30
step=0 of 1	28
step=1	-28
step=1 names others	-34
step=1 none here	-15
step=1 of 1	-28
t0=past-passive	19
t0=present	-21
t1=participle-passive	41
t1=past-passive	19
t1=present	-38
v0=have	38
v1=have	23
word far	-16
word near	53`;
