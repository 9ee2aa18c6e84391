// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed	6
after crossed next same	10
after crossed not next other	-6
after near	8
after next	11
after not next	-11
after path=,	-15
after same part	9
after straight not next other	-8
before crossed next other	-6
before far	7
before mid	-40
before near	19
before next	13
before other part	-28
before same part	32
before straight next other	-7
before straight next same	10
before touch	22
by carried after crossed	22
by carried after crossed next other	15
by carried after mid	21
by carried after next	33
by carried after other part	25
by carried after straight	14
by carried after straight next other	11
by carried before next	-7
by carried before other part	-24
by carried step=-1	-7
by carried step=-1 of 1	-9
by carried step=-2	-13
by carried step=-2 none here	-13
by carried step=-2 of 1	-11
by carried step=0	9
by carried step=0 of 1	16
by carried step=1 none here	9
by name after crossed next same	8
by name after crossed not next other	-6
by name after mid	-12
by name after not next	-11
by name after other part	-11
by name after same part	6
by name after straight not next other	-8
by name before crossed	14
by name before far	7
by name before mid	-26
by name before near	23
by name before next	20
by name before other part	-13
by name before same part	24
by name before touch	14
by name other paragraph	7
by name step=-1	-15
by name step=-1 goes on	-10
by name step=-1 names it	28
by name step=-1 names others	-31
by name step=-1 none here	-30
by name step=-1 of 1	-10
by name step=-1 though here	14
by name step=-2	-35
by name step=-2 goes on	-10
by name step=-2 names others	-34
by name step=-2 none here	-16
by name step=-2 of 1	-14
by name step=-2 of 2	-30
by name step=-2 though here	-23
by name step=1 goes on	-10
by name step=1 names it	11
by name step=1 names others	-37
by name step=1 of 1	-16
by name step=1 of 2	26
by name step=1 though here	7
by name step=2 names others	-24
by name step=2 none here	20
by name step=2 of 1	8
by name step=2 though here	-34
by name word far	13
by name word touch	-9
c0=down	11
c0=stay	-20
c0=target	-8
c0=threaten	-17
c0=up	-10
c1=down	14
c1=target	-17
c1=threaten	-17
c1=up	-10
ct0=agree past	9
ct0=bear perfect	-28
ct0=bear present	16
ct0=down past	10
ct0=impose perfect	-9
ct0=impose pluperfect	6
ct0=stay future	13
ct0=stay present	-19
ct0=target present	6
ct0=up present	-6
ct1=bear perfect	-28
ct1=bear present	16
ct1=down past	10
ct1=impose pluperfect	6
ct1=target present	6
in talks after mid	8
in talks after near	-9
in talks after next	-20
in talks after other part	-31
in talks after straight	-30
in talks after straight next other	-15
in talks other paragraph	-18
in talks step=-1	-56
in talks step=-1 goes on	-7
in talks step=-1 names others	-46
in talks step=-1 none here	-33
in talks step=-1 of 1	-40
in talks step=-1 of 2	-20
in talks step=-1 though here	-28
in talks step=-2	-17
in talks step=-2 names others	-12
in talks step=-2 none here	-7
in talks step=-2 of 1	-7
in talks step=-2 though here	-8
in talks step=0	-28
in talks step=0 of 1	-50
in talks step=1	-28
in talks step=1 names others	-18
in talks step=1 none here	-26
in talks step=1 of 1	-28
in talks word near	-9
l1=,	-7
l1=:	16
l1=<goods>	-11
l1=<level-noun>	17
l1=<name>	-25
l1=<v-bear>	10
l1=<v-begin>	25
l1=<v-impose>	10
l1=<v-target>	11
l1=at	18
l1=charge	14
l1=enter	19
l1=from	-50
l1=of	24
l1=on	9
l1=the	-33
l1=to	38
l1=with	-9
l2='s	-12
l2=,	20
l2=<begin>	27
l2=<duty>	18
l2=<goods>	-19
l2=<level>	6
l2=<name>	31
l2=<v-bear>	-26
l2=<v-begin>	-20
l2=<v-down>	15
l2=<v-impose>	-15
l2=<v-stay>	29
l2=<v-target>	-28
l2=and	-35
l2=are	39
l2=down	11
l2=duty	14
l2=enter	-22
l2=fall	-22
l2=had	-19
l2=has	-7
l2=in	17
l2=is	-6
l2=pay	-13
l2=rate	10
l2=still	-26
l2=tariff	12
l2=the	-36
l2=there	31
l2=to	-8
l2=will	37
l3='s	8
l3=<begin>	61
l3=<day-gone>	-29
l3=<month-gone>	26
l3=<name>	24
l3=<v-bear>	-39
l3=<v-down>	22
l3=<v-impose>	-8
l3=<v-up>	-14
l3=a	29
l3=and	18
l3=come	22
l3=deal	23
l3=from	9
l3=go	-14
l3=good	-32
l3=has	-17
l3=in	8
l3=is	-13
l3=it	-14
l3=its	-14
l3=of	7
l3=pay	-49
l3=the	-15
l3=to	-10
l4='s	14
l4=,	6
l4=:	15
l4=;	9
l4=<begin>	10
l4=<goods>	-33
l4=<level>	-27
l4=<quality>	-25
l4=<seat>	6
l4=<v-bear>	8
l4=<v-begin>	9
l4=<v-down>	18
l4=<v-impose>	38
l4=a	23
l4=and	32
l4=from	7
l4=it	-28
l4=its	12
l4=of	15
l4=on	24
l4=that	-10
l4=the	-23
l4=to	-55
l4=which	8
l4=whose	-15
l=, at	6
l=, pay	21
l=<level> to	16
l=<name> ,	6
l=<name> pay	12
l=and pay	14
l=down from	-22
l=duty of	15
l=good pay	-30
l=in at	27
l=rate of	24
l=tariff of	10
l=will pay	25
lead=:	-34
lead=;	-31
lead=brazil	-17
lead=chinese	-18
lead=goods	35
lead=india	-18
lead=its	8
lead=switzerland	-16
lead=taiwan	13
lead=that	-30
lead=the	30
lead=which	-15
lead=whose	-12
lead=—	-33
lll=<quality> good pay	-26
lll=a rate of	22
lll=from <level> to	18
lr=: ,	13
lr=<name> ,	-10
lr=<name> .	14
lr=at ,	6
lr=at under	14
lr=from to	-36
lr=of .	25
lr=of on	-8
lr=pay .	23
lr=pay there	17
lr=pay under	16
lr=the that	-15
lr=to ,	-16
lr=to .	13
made after crossed	9
made after crossed next other	11
made after far	11
made after near	18
made after next	36
made after other part	16
made after same part	22
made after straight	28
made after straight next other	15
made after straight next same	22
made after touch	30
made before mid	-32
made before near	24
made before next	21
made before other part	-15
made before same part	28
made before straight next same	10
made before touch	24
made other paragraph	24
made step=-1	24
made step=-1 names it	32
made step=-1 names others	11
made step=-1 of 1	22
made step=-1 of 2	7
made step=-1 though here	33
made step=-2	-16
made step=-2 goes on	-10
made step=-2 names others	-17
made step=-2 of 2	-16
made step=-2 though here	-14
made step=0	36
made step=0 of 1	39
made step=1	19
made step=1 goes on	-15
made step=1 names it	26
made step=1 names others	-27
made step=1 none here	18
made step=1 of 2	29
made step=2	11
made step=2 names others	-11
made step=2 none here	30
made step=2 of 1	14
made step=2 though here	-34
made word far	11
made word mid	15
made word near	16
made word touch	10
none	20
none after next	-39
none after other part	-20
none after same part	-27
none after straight	-38
none after straight next same	-27
none after touch	-24
none by name	19
none by name here=0	24
none by name here=1	19
none by name here=2	-38
none here=0	24
none here=1	17
none here=2	-25
none in talks	88
none in talks here=0	64
none in talks here=1	64
none made	-62
none made here=0	-33
none made here=1	-30
none made here=2	-41
none none	91
none none here=0	54
none none here=1	47
none of 1	-28
none of 2	24
none of 3	46
none other paragraph	-24
none step=-1	-46
none step=-1 names it	-14
none step=-1 names others	-34
none step=-1 none here	-29
none step=-1 of 1	-37
none step=-1 though here	-22
none step=-2	-21
none step=-2 names others	-13
none step=-2 none here	-19
none step=-2 of 1	-15
none step=0	-53
none step=0 of 1	-37
none word mid	-30
none word=accord	12
none word=agreed	17
none word=agreement	30
none word=agreements	-35
none word=arrangement	12
none word=concluded	-21
none word=deal	-8
none word=framework	-10
none word=free trade	14
none word=got	-11
none word=negotiating	29
none word=negotiations	18
none word=one	-10
none word=pact	6
none word=reached	-42
none word=signed	-6
none word=struck	-19
none word=talking	18
none word=talks	68
none word=the same	-24
none word=treaty	26
r1=,	-17
r1=.	12
r1=<duty>	32
r1=and	12
r1=as	-23
r1=at	-11
r1=from	10
r1=in	21
r1=is	46
r1=of	-16
r1=on	-7
r1=since	-26
r1=tariff	38
r1=that	-16
r1=there	22
r1=to	-44
r1=trade	-19
r1=under	13
r2=.	9
r2=<day-ahead>	-7
r2=<day-gone>	11
r2=<end>	16
r2=<level>	-27
r2=<month-gone>	-10
r2=<quality>	-31
r2=<v-impose>	19
r2=a	38
r2=agreement	-19
r2=all	19
r2=and	-7
r2=as	23
r2=by	32
r2=duty	-14
r2=in	-63
r2=on	10
r2=the	-29
r2=their	45
r2=to	-8
r2=under	-13
r2=week	-10
r3=,	10
r3=.	-32
r3=<goods>	-20
r3=<name>	-14
r3=<not>	-7
r3=<quality>	-7
r3=<v-begin>	-17
r3=<v-down>	-18
r3=<v-impose>	-35
r3=<v-propose>	9
r3=deal	26
r3=from	36
r3=good	-20
r3=in	-30
r3=of	8
r3=on	-7
r3=pact	-22
r3=under	30
r3=with	16
r4=,	10
r4=<end>	-15
r4=<goods>	12
r4=<level>	6
r4=<name>	41
r4=<number>	11
r4=a	-19
r4=agreement	-38
r4=and	-15
r4=in	36
r4=its	28
r4=of	44
r4=on	14
r4=the	20
r4=to	-20
r=, as	23
r=, by	35
r=, under	-13
r=. <end>	12
r=in <name>	8
r=in the	-16
r=of duty	-14
r=on <quality>	-17
r=on its	9
r=since <month-gone>	-11
r=to <level>	-37
r=trade agreement	-19
r=under the	-10
step=-1	-19
step=-1 goes on	-11
step=-1 names it	21
step=-1 names others	-32
step=-1 none here	-30
step=-1 of 1	-16
step=-1 though here	9
step=-2	-44
step=-2 goes on	-14
step=-2 names others	-38
step=-2 none here	-26
step=-2 of 1	-22
step=-2 of 2	-32
step=-2 though here	-23
step=1 goes on	-18
step=1 names it	22
step=1 names others	-44
step=1 of 1	-18
step=1 of 2	29
step=2 names others	-25
step=2 none here	20
step=2 of 1	8
step=2 though here	-36
t0=future	18
t0=modal	-24
t0=perfect	-32
t0=present	-13
t0=present-passive	-53
t1=future	17
t1=modal	-24
t1=perfect	-32
t1=present	-7
t1=present-passive	-53
v0=agree	8
v0=be	-17
v0=fall	8
v0=get	28
v0=go	-10
v0=have	-10
v0=leave	-13
v0=pay	-15
v0=sell	-10
v0=take	20
v1=be	-17
v1=charge	8
v1=fall	8
v1=get	28
v1=go	-9
v1=have	-17
v1=leave	-13
v1=pay	-14
v1=sell	-10
v1=take	23
word far	13`;
