// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after apart	14
after crossed	-9
after crossed next other	-8
after crossed next same	-6
after crossed not next other	12
after far	-42
after near	86
after next	27
after other part	7
after path=,	-38
after path=on	21
after same part	24
after straight	43
after straight next other	18
after straight next same	39
before crossed next other	14
before crossed next same	-7
before crossed not next other	-7
before far	-30
before mid	37
before near	15
before same part	7
before straight next other	-13
before straight next same	14
c0=agree	13
c0=bear	-26
c0=impose	-19
c0=say	11
c0=stay	-12
c1=agree	29
c1=bear	-19
c1=begin	-8
c1=end	22
c1=impose	-15
c1=say	18
c1=target	20
ct0=agree past	16
ct0=agree past-passive	20
ct0=bear past	-18
ct0=bear present	-25
ct0=down past	14
ct0=impose past	-15
ct0=impose past-passive	27
ct0=stay present	-24
ct1=agree participle-passive	39
ct1=agree past	16
ct1=agree past-passive	20
ct1=bear past	-18
ct1=down past	14
ct1=end participle-passive	23
ct1=impose participle-passive	13
ct1=impose past	-15
ct1=impose past-passive	27
ct1=stay present	-14
l1=<begin>	11
l1=<seat>	34
l1=<v-impose>	14
l1=<v-say>	20
l1=from	-65
l2=<begin>	21
l2=<level>	-31
l2=<name>	24
l2=<seat>	-32
l2=<v-end>	30
l2=<v-impose>	-18
l2=<v-say>	17
l2=<v-stay>	-10
l2=<v-target>	14
l2=agreement	74
l2=announce	35
l2=deal	46
l2=in	19
l2=say	-25
l2=sign	-20
l3=,	13
l3=<begin>	24
l3=<person>	46
l3=<v-impose>	-31
l3=a	11
l3=an	-7
l3=and	10
l3=at	-23
l3=deal	15
l3=in	51
l3=the	-52
l3=trade	22
l3=was	-13
l4=,	-42
l4=<begin>	34
l4=<person>	8
l4=<v-agree>	-10
l4=<v-bear>	10
l4=<v-impose>	-11
l4=agreement	6
l4=and	-16
l4=sign	-21
l4=that	8
l4=the	-51
l=<begin> <begin>	11
l=<begin> on	17
l=<level> on	-15
l=<name> on	17
l=<seat> ,	-38
l=<seat> on	13
l=agreement on	33
l=announce on	35
l=deal on	22
l=say on	-25
l=sign on	-20
lead=,	-25
lead=:	-8
lead=and	-18
lead=britain	7
lead=it	23
lead=on	17
lead=south	33
lead=the	10
lll=<begin> <begin> <begin>	11
lll=<begin> <begin> on	17
lll=<begin> <seat> ,	-32
lll=<person> announce on	49
lll=in <seat> on	17
lll=the <name> on	-29
lll=with <name> on	27
lr=, <end>	14
lr=, —	-13
lr=<begin> <end>	-15
lr=on .	26
lr=on ;	-26
lr=on <end>	-7
lr=on <person>	18
lr=on and	-18
lr=on that	-35
lr=on the	-13
lr=since ,	27
lr=since .	-10
none	22
none here=0	51
none here=1	-17
none here=2	6
none of 1	25
none of 2	-7
none of 3	16
none word=agreed	28
none word=agreement	47
none word=agreements	-14
none word=concluded	-45
none word=deal	-16
none word=deals	-12
none word=framework	11
none word=frameworks	-19
none word=one	37
none word=reached	-31
none word=settled	-21
none word=signed	-38
other paragraph	-20
r1='s	-6
r1=.	-10
r1=;	-27
r1=<person>	23
r1=<v-impose>	-9
r1=after	25
r1=in	16
r1=that	-24
r1=the	-13
r1=—	-7
r2=.	14
r2=<end>	-8
r2=<level>	-15
r2=<name>	-33
r2=<person>	-13
r2=<quality>	-18
r2=<seat>	19
r2=<v-agree>	26
r2=<v-impose>	39
r2=a	28
r2=and	41
r2=at	-22
r2=he	15
r2=sign	26
r2=the	-17
r2=with	29
r3=<goods>	-12
r3=<level>	27
r3=<name>	11
r3=<person>	38
r3=<v-impose>	9
r3=<v-say>	-15
r3=a	-34
r3=and	-24
r3=had	14
r3=its	14
r3=with	-55
r4=.	52
r4=<duty>	-16
r4=<end>	-13
r4=<goods>	22
r4=<name>	24
r4=<v-bear>	-27
r4=<v-buy>	-58
r4=<v-impose>	-44
r4=in	16
r4=of	-31
r4=tariff	-11
r4=the	-42
r4=will	-41
r=, and	21
r=, at	-22
r=, with	29
r=. <end>	-10
r=that he	10
step=-1 names it	32
step=-1 names others	-21
step=-1 of 1	-10
step=-2	-59
step=-2 names others	-14
step=-2 none here	-53
step=-2 of 1	-47
step=-2 though here	-12
step=0	29
step=0 of 1	32
step=1	-29
step=1 names it	23
step=1 names others	-61
step=1 none here	-10
step=1 of 1	-29
step=1 though here	-34
step=2	-48
step=2 names others	-34
step=2 none here	-27
step=2 of 1	-48
t0=past-passive	43
t0=perfect	-33
t0=present	-13
t1=participle-passive	54
t1=past-passive	43
t1=perfect	-33
t1=present	-19
v0=agree	-19
v0=announce	24
v0=be	-10
v0=get	-15
v0=have	20
v0=pay	-25
v0=put	13
v0=reach	19
v1=agree	-20
v1=announce	24
v1=conclude	26
v1=have	12
v1=put	11
v1=reach	28
v1=strike	30
word apart	-9
word far	-40
word mid	15
word near	62
word touch	16`;
