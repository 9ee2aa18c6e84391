// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	12
after crossed not next other	-14
after far	11
after mid	7
after near	-6
after next	10
after not next	-9
after other part	-6
after path=	-24
after path=, at	9
after path=:	-8
after path=pay	6
after path=pays	-19
after same part	14
before crossed next other	-9
before far	10
before mid	-21
before next	8
before not next	-33
before other part	-32
before same part	29
before straight next other	-9
before straight next same	9
before straight not next other	-18
before touch	13
by carried after crossed	19
by carried after mid	25
by carried after near	14
by carried after next	31
by carried after other part	9
by carried after straight next other	18
by carried before near	-14
by carried before other part	-14
by carried before same part	8
by carried before straight	15
by carried before straight next other	14
by carried before straight next same	8
by carried other paragraph	14
by carried step=-1 none here	7
by carried step=-2 goes on	-20
by carried step=-2 names others	-17
by carried step=0 of 1	15
by carried step=1	10
by carried step=1 none here	22
by carried word mid	14
by carried word near	-6
by name after crossed next same	6
by name after crossed not next other	-14
by name after far	16
by name after near	-10
by name after other part	-9
by name after same part	12
by name after straight next other	-10
by name after straight not next other	7
by name before crossed	29
by name before crossed next other	15
by name before far	10
by name before mid	-17
by name before near	7
by name before next	10
by name before not next	-26
by name before other part	-24
by name before same part	24
by name before straight	-18
by name before straight next other	-21
by name step=-1	-25
by name step=-1 goes on	-14
by name step=-1 names it	31
by name step=-1 names others	-18
by name step=-1 none here	-42
by name step=-1 of 1	-11
by name step=-1 of 3	-48
by name step=-1 though here	9
by name step=-2	-37
by name step=-2 goes on	-24
by name step=-2 names others	-35
by name step=-2 none here	-23
by name step=-2 of 1	-17
by name step=-2 of 2	-21
by name step=-2 though here	-18
by name step=1 goes on	7
by name step=1 names it	-21
by name step=1 names others	-8
by name step=1 of 1	-11
by name step=1 of 2	16
by name step=2 names it	14
by name step=2 names others	-17
by name step=2 of 2	-9
by name step=2 though here	-18
by name word far	13
by name word mid	-6
by name word near	7
c0=agree	7
c0=down	16
c0=propose	9
c0=say	-12
c0=sell	-14
c0=stay	-10
c0=suspend	-27
c0=target	-15
c0=threaten	-20
c0=up	-10
c1=agree	18
c1=down	22
c1=impose	-7
c1=propose	-11
c1=say	-21
c1=sell	-14
c1=suspend	-27
c1=target	-22
c1=threaten	-17
c1=up	-18
ct0=agree past	-6
ct0=agree perfect	14
ct0=bear future	16
ct0=bear modal	-21
ct0=bear past	16
ct0=bear perfect	-35
ct0=down future	11
ct0=down past	-7
ct0=down present	16
ct0=impose future	-8
ct0=impose modal	-12
ct0=impose pluperfect	15
ct0=impose present	10
ct0=impose present-passive	-15
ct0=sell present	-14
ct0=stay past	-28
ct0=stay present	-6
ct0=suspend present	-27
ct0=target present-passive	-16
ct1=agree past	-8
ct1=agree perfect	14
ct1=bear future	16
ct1=bear gerund	20
ct1=bear modal	-21
ct1=bear past	16
ct1=bear perfect	-35
ct1=begin present	-6
ct1=down future	11
ct1=down past	-7
ct1=down present	16
ct1=impose infinitive	23
ct1=impose modal	-12
ct1=impose past	-7
ct1=impose pluperfect	15
ct1=impose present-passive	-14
ct1=sell present	-14
ct1=stay past	-28
ct1=suspend present	-27
ct1=target present-passive	-16
in talks after crossed	-21
in talks after crossed next other	-24
in talks after crossed not next other	-28
in talks after far	-11
in talks after mid	15
in talks after near	-13
in talks after next	-39
in talks after not next	11
in talks after other part	-21
in talks after straight	-8
in talks after straight next other	-22
in talks after straight next same	-26
in talks after straight not next other	28
in talks after touch	-23
in talks before other part	-17
in talks before straight	-14
in talks before straight next other	-12
in talks other paragraph	-30
in talks step=-1	-67
in talks step=-1 names it	-17
in talks step=-1 names others	-49
in talks step=-1 none here	-40
in talks step=-1 of 1	-53
in talks step=-1 of 2	-17
in talks step=-1 though here	-34
in talks step=-2	-31
in talks step=-2 names others	-19
in talks step=-2 none here	-16
in talks step=-2 of 1	-18
in talks step=-2 of 2	-14
in talks step=-2 though here	-15
in talks step=0	-29
in talks step=0 of 1	-53
in talks step=0 of 2	22
in talks step=1	-47
in talks step=1 names it	-12
in talks step=1 names others	-28
in talks step=1 none here	-44
in talks step=1 of 1	-34
in talks step=2	-19
in talks step=2 none here	-17
in talks step=2 of 1	-15
in talks word mid	-18
in talks word near	17
in talks word touch	-14
l1="	6
l1=,	-6
l1=:	13
l1=<begin>	39
l1=<goods>	-26
l1=<level-noun>	26
l1=<name>	-30
l1=<v-bear>	6
l1=<v-begin>	18
l1=<v-propose>	-16
l1=<v-say>	-15
l1=<v-target>	13
l1=a	27
l1=and	-10
l1=as	-19
l1=at	15
l1=be	7
l1=charge	22
l1=enter	35
l1=face	-26
l1=for	-9
l1=from	-81
l1=get	33
l1=had	7
l1=in	-16
l1=of	-8
l1=on	13
l1=or	-27
l1=pay	-9
l1=same	6
l1=than	9
l1=the	-26
l1=to	44
l1=with	-8
l2='s	-20
l2=,	6
l2=<begin>	30
l2=<duty>	17
l2=<month-gone>	13
l2=<quality>	-10
l2=<v-bear>	-6
l2=<v-begin>	-17
l2=<v-impose>	-13
l2=<v-stay>	10
l2=<v-suspend>	-19
l2=<v-target>	-30
l2=<v-up>	-12
l2=also	29
l2=and	-52
l2=are	41
l2=both	33
l2=down	18
l2=duty	16
l2=enter	-14
l2=fall	-18
l2=good	19
l2=had	-14
l2=have	-8
l2=in	-7
l2=instead	-32
l2=is	-12
l2=more	10
l2=one	-38
l2=pay	7
l2=put	-14
l2=rate	42
l2=salmon	38
l2=stay	-27
l2=still	-29
l2=tariff	11
l2=the	-13
l2=there	36
l2=which	-17
l2=will	44
l3='s	13
l3=,	-7
l3=:	-20
l3=<begin>	55
l3=<day-gone>	-13
l3=<level>	-47
l3=<month-gone>	28
l3=<name>	6
l3=<not>	8
l3=<number>	25
l3=<quality>	-16
l3=<v-bear>	-46
l3=<v-begin>	-6
l3=<v-impose>	-35
l3=<v-stay>	-14
l3=<v-up>	-9
l3=a	22
l3=are	-48
l3=be	-32
l3=been	-9
l3=deal	30
l3=from	-19
l3=go	-7
l3=good	-7
l3=he	-12
l3=in	10
l3=into	-8
l3=is	-30
l3=it	26
l3=its	-9
l3=no	20
l3=on	12
l3=pay	-59
l3=rate	-9
l3=that	-11
l3=the	21
l3=to	12
l3=which	-10
l3=whose	12
l3=with	30
l4='s	18
l4=,	18
l4=:	39
l4=;	-6
l4=<day-gone>	16
l4=<goods>	-23
l4=<level>	-31
l4=<month-gone>	32
l4=<name>	20
l4=<not>	-30
l4=<quality>	-23
l4=<seat>	-18
l4=<v-agree>	24
l4=<v-begin>	14
l4=<v-down>	18
l4=<v-impose>	29
l4=<v-say>	-37
l4=<v-sell>	-26
l4=<v-target>	14
l4=<v-up>	6
l4=an	17
l4=and	30
l4=at	-15
l4=deal	21
l4=down	-13
l4=duty	-11
l4=from	16
l4=go	6
l4=good	13
l4=has	19
l4=in	17
l4=it	-29
l4=of	38
l4=on	37
l4=pay	-17
l4=rate	7
l4=say	-29
l4=since	10
l4=tariff	10
l4=the	-30
l4=to	-54
l4=under	17
l4=which	-9
l4=whose	-23
l4=with	13
l='s pay	-39
l=, and	-6
l=, at	-26
l=, pay	18
l=<begin> <begin>	39
l=<level> from	-17
l=<level> to	8
l=<name> ,	7
l=<name> :	18
l=<name> get	8
l=<name> pay	-10
l=down from	-36
l=down to	45
l=duty of	6
l=enter <name>	-39
l=enter at	21
l=good at	-8
l=good to	28
l=has had	8
l=instead of	-32
l=it pay	-11
l=more than	10
l=rate of	21
l=stay at	-27
l=still pay	-25
l=tariff of	10
l=the same	6
l=there at	31
l=to pay	-16
l=will pay	33
lead="	6
lead=(	13
lead=:	-16
lead=;	-26
lead=brazil	-39
lead=britain	18
lead=chinese	-14
lead=goods	33
lead=in	-33
lead=india	-21
lead=indonesia	20
lead=it	10
lead=its	11
lead=japan	13
lead=south	-16
lead=switzerland	-30
lead=taiwan	16
lead=that	-32
lead=the	7
lead=trump	6
lead=turkish	10
lead=vietnam	26
lead=which	-26
lead=whose	-26
lead=—	-23
lll=, down from	-20
lll=<begin> <begin> <begin>	39
lll=<begin> <name> :	44
lll=<begin> <name> pay	-34
lll=<begin> it pay	-11
lll=<level> instead of	-27
lll=<month-gone> , pay	25
lll=<name> 's pay	-24
lll=<name> , at	-14
lll=<name> , pay	11
lll=<quality> good to	28
lll=a rate of	26
lll=a tariff of	30
lll=enter <name> at	9
lll=from <level> to	12
lll=from <name> pay	-36
lll=into <name> at	-8
lll=to <level> from	-17
lr=, on	-12
lr=: .	-13
lr=<name> .	16
lr=<name> of	-29
lr=a tariff	28
lr=at .	16
lr=at and	12
lr=charge .	27
lr=charge on	23
lr=enter of	43
lr=from .	-22
lr=from to	-50
lr=of for	-12
lr=of in	27
lr=of is	19
lr=of on	-12
lr=pay ,	27
lr=pay .	29
lr=pay at	-28
lr=pay from	-9
lr=pay in	-12
lr=pay since	-41
lr=pay there	19
lr=pay under	-9
lr=the that	-22
lr=to ,	-13
lr=to .	14
lr=to from	34
lr=to on	-9
lr=to under	9
made after crossed	13
made after crossed next other	15
made after far	23
made after mid	7
made after next	39
made after not next	-13
made after other part	12
made after same part	27
made after straight	24
made after straight next other	9
made after straight next same	23
made after straight not next other	-16
made after touch	14
made before crossed next other	-6
made before mid	-9
made before next	17
made before not next	-25
made before other part	-16
made before same part	27
made before straight next same	10
made before touch	17
made other paragraph	30
made step=-1	15
made step=-1 goes on	-8
made step=-1 names it	49
made step=-1 names others	15
made step=-1 of 1	23
made step=-1 of 2	7
made step=-1 though here	26
made step=-2 goes on	-33
made step=-2 names it	8
made step=-2 names others	-22
made step=0	35
made step=0 of 1	38
made step=0 of 2	-7
made step=0 of 3	9
made step=1	22
made step=1 goes on	12
made step=1 none here	30
made step=1 of 1	11
made step=1 of 2	24
made step=1 of 3	-21
made step=1 though here	-6
made step=2	6
made step=2 names it	17
made step=2 names others	-12
made step=2 none here	16
made step=2 of 1	10
made step=2 of 2	-7
made step=2 though here	-18
made word apart	16
made word far	15
made word mid	16
made word touch	18
none	23
none after mid	-8
none after next	-41
none after other part	-28
none after same part	-25
none after straight	-37
none after straight next other	-7
none after straight next same	-24
none before next	-14
none before other part	-18
none by carried	-9
none by carried here=0	-21
none by carried here=1	6
none by name	27
none by name here=0	37
none by name here=1	21
none by name here=2	-33
none here=0	27
none here=1	22
none here=2	-32
none in talks	96
none in talks here=0	87
none in talks here=1	64
none made	-58
none made here=0	-34
none made here=1	-21
none made here=2	-53
none none	103
none none here=0	63
none none here=1	50
none of 1	-32
none of 2	41
none of 3	32
none of 4	13
none other paragraph	-26
none step=-1	-47
none step=-1 names it	-20
none step=-1 names others	-29
none step=-1 none here	-31
none step=-1 of 1	-39
none step=-1 though here	-20
none step=-2	-21
none step=-2 names others	-12
none step=-2 none here	-19
none step=-2 of 1	-15
none step=0	-61
none step=0 of 1	-42
none step=1	-27
none step=1 of 1	-27
none word mid	-29
none word near	-18
none word=accord	24
none word=agreed	11
none word=agreement	33
none word=agreements	-45
none word=arrangement	10
none word=concluded	-31
none word=deal	-25
none word=deals	-59
none word=framework	6
none word=frameworks	-71
none word=free trade	17
none word=negotiating	38
none word=negotiations	8
none word=one	-21
none word=pact	24
none word=reached	-34
none word=settled	-11
none word=struck	-29
none word=talking	15
none word=talks	71
none word=the same	-34
none word=treaty	44
quoted	-14
r1=,	-14
r1=.	6
r1=;	29
r1=<duty>	56
r1=<end>	23
r1=and	7
r1=as	-6
r1=at	-26
r1=for	-21
r1=from	11
r1=in	7
r1=is	50
r1=last	25
r1=of	-30
r1=on	-17
r1=or	-31
r1=since	-10
r1=tariff	49
r1=that	-19
r1=there	25
r1=to	-68
r1=under	9
r1=until	-10
r2=.	8
r2=<day-ahead>	-9
r2=<day-gone>	9
r2=<duty>	-29
r2=<end>	15
r2=<goods>	-30
r2=<level>	-31
r2=<name>	13
r2=<number>	-19
r2=<quality>	-25
r2=<v-begin>	-28
r2=a	57
r2=all	-11
r2=an	-6
r2=by	38
r2=down	32
r2=duty	-30
r2=good	-18
r2=has	-12
r2=in	-45
r2=is	-24
r2=most	42
r2=on	31
r2=the	-9
r2=their	59
r2=to	-20
r2=under	-12
r2=week	21
r2=well	13
r2=what	10
r2=which	-18
r3=,	12
r3=.	-14
r3=;	-20
r3=<day-gone>	-24
r3=<duty>	18
r3=<end>	9
r3=<level>	13
r3=<name>	25
r3=<not>	-11
r3=<quality>	-16
r3=<seat>	22
r3=<v-begin>	-20
r3=<v-down>	-7
r3=<v-impose>	-33
r3=<v-propose>	11
r3=<v-target>	-21
r3=<v-up>	28
r3=a	-19
r3=agreement	7
r3=deal	28
r3=if	-17
r3=in	-9
r3=its	23
r3=of	-10
r3=on	-19
r3=pact	-26
r3=since	-21
r3=the	7
r3=treaty	22
r3=under	7
r3=with	21
r4=,	25
r4=.	10
r4=<day-gone>	9
r4=<name>	27
r4=<number>	25
r4=<quality>	9
r4=<v-agree>	21
r4=<v-impose>	-23
r4=<v-stay>	-27
r4=<v-target>	33
r4=a	-35
r4=agreement	-42
r4=an	-20
r4=and	-7
r4=as	17
r4=deal	6
r4=for	33
r4=good	38
r4=has	-13
r4=in	19
r4=is	10
r4=it	8
r4=of	13
r4=on	32
r4=since	19
r4=to	-15
r4=under	8
r4=with	-77
r=, <name>	30
r=, by	40
r=, down	32
r=, is	-19
r=, the	-12
r=, under	-11
r=, which	-12
r=. <end>	6
r=<end> <end>	23
r=as well	13
r=at all	-24
r=from <day-ahead>	-12
r=from <level>	37
r=in <month-gone>	-14
r=in the	12
r=of duty	-30
r=on <day-gone>	16
r=on <quality>	-9
r=on its	6
r=on most	23
r=on the	-11
r=since <day-gone>	-8
r=since <month-gone>	10
r=tariff on	19
r=there .	14
r=to <level>	-44
r=under a	8
r=under an	-6
r=under the	-13
step=-1	-25
step=-1 goes on	-15
step=-1 names it	29
step=-1 names others	-19
step=-1 none here	-35
step=-1 of 1	-10
step=-1 of 3	-48
step=-2	-33
step=-2 goes on	-41
step=-2 names others	-46
step=-2 none here	-19
step=-2 of 1	-21
step=-2 of 2	-12
step=-2 though here	-17
step=0 of 1	6
step=1 names others	-16
step=1 none here	6
step=1 of 1	-11
step=1 of 2	19
step=1 of 3	-21
step=1 though here	-10
step=2	-7
step=2 names it	14
step=2 names others	-18
step=2 of 2	-9
step=2 though here	-19
t0=future	15
t0=modal	-23
t0=perfect	-18
t0=present	-18
t0=present-passive	-45
t1=future	16
t1=gerund	17
t1=modal	-35
t1=participle-passive	8
t1=perfect	-17
t1=present	-17
t1=present-passive	-45
v0=agree	17
v0=charge	17
v0=come	-14
v0=continue	-30
v0=enter	6
v0=face	-7
v0=keep	19
v0=lower	10
v0=pay	-15
v0=put	-20
v0=sell	-18
v0=sign	-8
v0=stay	-27
v0=take	6
v1=agree	15
v1=charge	23
v1=come	-14
v1=go	-12
v1=keep	10
v1=lower	10
v1=pay	-8
v1=put	-20
v1=sell	-18
v1=sign	10
v1=stay	-27
v1=take	7
v1=threaten	-16
word far	7
word touch	6`;
