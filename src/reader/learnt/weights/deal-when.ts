// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after apart	12
after crossed	-10
after crossed next other	-10
after crossed not next other	10
after far	-41
after list crossed next	-33
after list mid	-9
after list straight next	14
after list touch	-17
after near	84
after next	24
after path=,	-37
after path=on	19
after same part	24
after straight	40
after straight next other	15
after straight next same	38
before crossed next other	10
before crossed next same	-8
before crossed not next other	-7
before far	-33
before mid	38
before near	12
before straight next other	-11
before straight next same	10
before touch	-6
c0=agree	13
c0=bear	-27
c0=down	8
c0=impose	-19
c0=say	9
c0=stay	-13
c1=agree	28
c1=bear	-19
c1=begin	-10
c1=down	8
c1=end	23
c1=impose	-15
c1=say	16
c1=target	17
ct0=agree past	17
ct0=agree past-passive	19
ct0=bear past	-21
ct0=bear present	-24
ct0=down past	16
ct0=impose past	-14
ct0=impose past-passive	26
ct0=stay present	-25
ct1=agree participle-passive	38
ct1=agree past	17
ct1=agree past-passive	19
ct1=bear past	-21
ct1=down past	16
ct1=end participle-passive	23
ct1=impose participle-passive	12
ct1=impose past	-14
ct1=impose past-passive	26
ct1=stay present	-13
in turn	-30
l1=<begin>	13
l1=<seat>	33
l1=<v-impose>	16
l1=<v-say>	24
l1=from	-64
l2=<begin>	21
l2=<level>	-32
l2=<name>	25
l2=<seat>	-34
l2=<v-end>	30
l2=<v-impose>	-19
l2=<v-say>	16
l2=<v-stay>	-8
l2=<v-target>	11
l2=agreement	73
l2=announce	34
l2=deal	46
l2=in	19
l2=say	-26
l2=sign	-21
l3=,	18
l3=<begin>	24
l3=<person>	47
l3=<v-impose>	-32
l3=a	15
l3=an	-6
l3=and	11
l3=at	-24
l3=deal	15
l3=in	51
l3=the	-50
l3=trade	24
l3=was	-11
l4=,	-43
l4=<begin>	34
l4=<person>	8
l4=<v-agree>	-11
l4=<v-bear>	8
l4=<v-impose>	-12
l4=agreement	6
l4=and	-12
l4=sign	-21
l4=that	8
l4=the	-45
l=<begin> <begin>	13
l=<begin> on	16
l=<level> on	-17
l=<name> on	17
l=<seat> ,	-41
l=<seat> on	12
l=agreement on	32
l=announce on	34
l=deal on	23
l=say on	-26
l=sign on	-21
lead=,	-25
lead=:	-9
lead=and	-18
lead=britain	11
lead=it	26
lead=on	16
lead=south	31
lead=the	12
lll=<begin> <begin> <begin>	13
lll=<begin> <begin> on	16
lll=<begin> <seat> ,	-35
lll=<person> announce on	48
lll=in <seat> on	18
lll=the <name> on	-26
lll=with <name> on	26
lr=, <end>	17
lr=, —	-11
lr=<begin> <end>	-20
lr=on .	25
lr=on ;	-27
lr=on <end>	-8
lr=on <person>	17
lr=on and	-18
lr=on that	-33
lr=on the	-14
lr=since ,	27
lr=since .	-9
names it by itself	39
names it mid	35
names it touch	24
none	18
none here=0	39
none here=1	-10
none of 1	24
none of 2	-12
none of 3	13
none word=agreed	27
none word=agreement	48
none word=agreements	-14
none word=concluded	-45
none word=deal	-16
none word=deals	-15
none word=framework	7
none word=frameworks	-19
none word=one	35
none word=reached	-32
none word=settled	-25
none word=signed	-39
other paragraph	-16
out of turn	-29
r1='s	-6
r1=.	-7
r1=;	-27
r1=<person>	21
r1=after	25
r1=in	15
r1=that	-20
r1=the	-14
r1=—	-6
r2=.	14
r2=<end>	-8
r2=<level>	-16
r2=<name>	-31
r2=<person>	-8
r2=<quality>	-17
r2=<seat>	18
r2=<v-agree>	26
r2=<v-impose>	38
r2=a	25
r2=and	41
r2=at	-26
r2=he	13
r2=it	7
r2=sign	26
r2=the	-12
r2=with	29
r3=<goods>	-12
r3=<level>	28
r3=<name>	10
r3=<person>	36
r3=<v-impose>	12
r3=<v-say>	-10
r3=a	-36
r3=and	-20
r3=had	16
r3=its	14
r3=with	-55
r4=.	52
r4=<duty>	-8
r4=<end>	-13
r4=<goods>	21
r4=<name>	23
r4=<v-bear>	-27
r4=<v-buy>	-58
r4=<v-impose>	-44
r4=in	15
r4=of	-27
r4=tariff	-8
r4=the	-40
r4=will	-43
r=, and	21
r=, at	-26
r=, with	29
r=. <end>	-7
r=that he	10
step=-1	7
step=-1 agreed	26
step=-1 names it	22
step=-1 names others	-15
step=-1 none here	9
step=-1 of 1	-6
step=-2	-50
step=-2 names others	-8
step=-2 none here	-46
step=-2 of 1	-39
step=-2 though here	-7
step=0	23
step=0 of 1	23
step=1	-23
step=1 agreed	7
step=1 names it	21
step=1 names others	-56
step=1 none here	-8
step=1 of 1	-23
step=1 though here	-28
step=2	-41
step=2 names others	-29
step=2 none here	-24
step=2 of 1	-41
t0=past-passive	42
t0=perfect	-31
t0=present	-14
t1=participle-passive	49
t1=past-passive	42
t1=perfect	-31
t1=present	-18
times=1	-61
times=1 here	34
times=2 here	-27
v0=agree	-18
v0=announce	23
v0=be	-12
v0=get	-16
v0=have	20
v0=pay	-24
v0=put	12
v0=reach	18
v1=agree	-19
v1=announce	23
v1=conclude	25
v1=have	11
v1=put	10
v1=reach	26
v1=strike	30
word apart	-10
word far	-44
word mid	13
word near	59
word touch	15`;
