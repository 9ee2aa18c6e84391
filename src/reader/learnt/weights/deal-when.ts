// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after far	-41
after near	64
after next	25
after other part	18
after same part	18
after straight	35
after straight next other	36
before crossed next same	40
before mid	18
before same part	20
c0=bear	-44
c0=begin	-16
c0=down	17
c0=impose	-23
c1=agree	30
c1=bear	-33
c1=begin	-28
c1=down	17
c1=impose	-19
ct0=bear present	-19
ct0=down past	17
ct0=impose past	-17
ct0=impose past-passive	21
ct1=agree participle-passive	36
ct1=down past	17
ct1=impose past	-17
ct1=impose past-passive	21
l1=<begin>	23
l1=since	15
l2=<begin>	39
l2=<name>	36
l2=<seat>	-18
l2=<v-impose>	-15
l2=<v-say>	22
l2=in	17
l2=say	-21
l3=<begin>	16
l3=<person>	41
l3=<v-impose>	-24
l3=in	24
l3=with	16
l4=,	-40
l4=<begin>	24
l4=<name>	18
l4=<v-agree>	24
l4=<v-impose>	27
l4=and	19
l4=the	-33
l=<begin> <begin>	23
l=<begin> on	26
l=<name> on	38
l=<seat> ,	-26
l=say on	-21
lead=,	-25
lead=on	26
lead=the	20
lll=<begin> <begin> <begin>	23
lll=<begin> <begin> on	26
lll=with <name> on	19
lr=, <end>	20
lr=, —	-30
lr=on ,	15
lr=on .	45
lr=on that	-45
none	17
none here=0	40
none here=2	-47
none of 1	24
none of 2	-21
none word=agreement	47
none word=deal	-17
other paragraph	-27
r1=and	33
r1=that	-25
r1=—	-30
r2=<v-impose>	59
r2=and	37
r3=a	-16
r3=and	-18
r4=.	56
r4=<end>	-24
r=, and	19
step=-1 names it	22
step=-1 names others	-55
step=-1 of 1	-21
step=-1 though here	-23
step=-2	-31
step=-2 none here	-26
step=-2 of 1	-31
step=0	32
step=0 of 1	19
step=0 of 2	31
step=1	-36
step=1 names others	-46
step=1 none here	-16
step=1 of 1	-36
step=1 though here	-33
t0=past-passive	21
t0=present	-26
t1=participle-passive	39
t1=past-passive	21
t1=present	-39
v0=have	33
v0=say	-21
v0=take	-23
v1=have	19
v1=say	-21
v1=take	-23
word far	-42
word near	57
word touch	18`;
