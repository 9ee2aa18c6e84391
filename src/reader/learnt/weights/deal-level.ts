// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	13
after crossed not next other	-15
after far	10
after near	-7
after next	11
after not next	-8
after other part	-6
after path=	-30
after path=, at	10
after path=:	-21
after path=at	28
after path=pays	-17
after same part	15
before crossed next other	-10
before far	6
before mid	-22
before next	6
before not next	-34
before other part	-34
before same part	28
before straight next other	-8
before straight next same	10
before straight not next other	-19
before touch	10
by carried after crossed	19
by carried after crossed next other	6
by carried after mid	27
by carried after near	10
by carried after next	29
by carried after other part	9
by carried after straight next other	16
by carried before near	-14
by carried before other part	-14
by carried before same part	8
by carried before straight	14
by carried before straight next other	15
by carried before straight next same	8
by carried other paragraph	14
by carried step=-1 none here	6
by carried step=-2 goes on	-21
by carried step=-2 names others	-17
by carried step=0	6
by carried step=0 of 1	16
by carried step=1	7
by carried step=1 none here	21
by carried word mid	16
by carried word near	-8
by name after crossed next same	8
by name after crossed not next other	-15
by name after far	14
by name after near	-10
by name after other part	-9
by name after same part	13
by name after straight next other	-8
by name after straight not next other	6
by name before crossed	22
by name before crossed next other	12
by name before far	6
by name before mid	-19
by name before near	7
by name before next	6
by name before not next	-28
by name before other part	-25
by name before same part	22
by name before straight	-18
by name before straight next other	-20
by name step=-1	-26
by name step=-1 goes on	-16
by name step=-1 names it	36
by name step=-1 names others	-21
by name step=-1 none here	-42
by name step=-1 of 1	-11
by name step=-1 of 2	-7
by name step=-1 of 3	-26
by name step=-1 though here	12
by name step=-2	-37
by name step=-2 goes on	-25
by name step=-2 names others	-37
by name step=-2 none here	-25
by name step=-2 of 1	-24
by name step=-2 of 2	-14
by name step=-2 though here	-15
by name step=1 goes on	7
by name step=1 names it	-22
by name step=1 names others	-10
by name step=1 of 1	-12
by name step=1 of 2	11
by name step=2 names it	18
by name step=2 names others	-19
by name step=2 none here	9
by name step=2 of 2	-11
by name step=2 though here	-17
by name word apart	6
by name word far	14
by name word mid	-6
c0=agree	10
c0=down	17
c0=propose	9
c0=say	-13
c0=sell	-20
c0=stay	-11
c0=suspend	-27
c0=target	-15
c0=threaten	-19
c0=up	-10
c1=agree	20
c1=begin	-7
c1=down	23
c1=propose	-11
c1=say	-23
c1=sell	-20
c1=suspend	-27
c1=target	-23
c1=threaten	-15
c1=up	-18
ct0=agree perfect	13
ct0=bear future	15
ct0=bear modal	-23
ct0=bear past	20
ct0=bear perfect	-38
ct0=down future	12
ct0=down perfect	-7
ct0=down present	14
ct0=impose modal	-11
ct0=impose pluperfect	15
ct0=impose present	11
ct0=impose present-passive	-15
ct0=propose past	6
ct0=stay past	-25
ct0=stay present	-7
ct0=suspend present	-27
ct0=target present-passive	-16
ct1=agree perfect	13
ct1=bear future	15
ct1=bear gerund	20
ct1=bear modal	-23
ct1=bear past	20
ct1=bear perfect	-38
ct1=begin past	6
ct1=down future	12
ct1=down perfect	-7
ct1=down present	14
ct1=impose infinitive	23
ct1=impose modal	-11
ct1=impose past	-6
ct1=impose pluperfect	15
ct1=impose present-passive	-14
ct1=stay past	-25
ct1=suspend present	-27
ct1=target present-passive	-16
in talks after crossed	-24
in talks after crossed next other	-28
in talks after crossed not next other	-23
in talks after mid	15
in talks after near	-17
in talks after next	-32
in talks after not next	14
in talks after other part	-13
in talks after same part	-6
in talks after straight next other	-9
in talks after straight next same	-26
in talks after straight not next other	28
in talks after touch	-24
in talks before next	-14
in talks before other part	-16
in talks before straight	-13
in talks before straight next other	-11
in talks other paragraph	-31
in talks step=-1	-63
in talks step=-1 names it	-18
in talks step=-1 names others	-47
in talks step=-1 none here	-37
in talks step=-1 of 1	-49
in talks step=-1 of 2	-18
in talks step=-1 though here	-34
in talks step=-2	-31
in talks step=-2 names others	-19
in talks step=-2 none here	-17
in talks step=-2 of 1	-16
in talks step=-2 of 2	-16
in talks step=-2 though here	-15
in talks step=0	-26
in talks step=0 of 1	-35
in talks step=0 of 2	17
in talks step=1	-45
in talks step=1 names it	-11
in talks step=1 names others	-28
in talks step=1 none here	-42
in talks step=1 of 1	-33
in talks step=1 of 2	-16
in talks step=2	-23
in talks step=2 none here	-21
in talks step=2 of 1	-19
in talks word mid	-19
in talks word near	14
in talks word touch	-15
l1="	-13
l1=,	-6
l1=:	18
l1=<begin>	40
l1=<goods>	-24
l1=<level-noun>	25
l1=<name>	-30
l1=<v-bear>	9
l1=<v-begin>	22
l1=<v-impose>	8
l1=<v-propose>	-17
l1=<v-say>	-18
l1=<v-target>	11
l1=and	-8
l1=as	-19
l1=at	16
l1=be	7
l1=charge	20
l1=enter	36
l1=face	-25
l1=for	-19
l1=from	-78
l1=get	27
l1=had	8
l1=in	-15
l1=or	-25
l1=pay	-7
l1=same	8
l1=the	-27
l1=to	44
l1=with	-9
l2='s	-16
l2=<begin>	31
l2=<day-gone>	8
l2=<duty>	15
l2=<goods>	-6
l2=<level-noun>	12
l2=<quality>	-13
l2=<v-begin>	-17
l2=<v-impose>	-15
l2=<v-stay>	11
l2=<v-suspend>	-19
l2=<v-target>	-28
l2=<v-up>	-14
l2=also	29
l2=an	-18
l2=and	-55
l2=are	39
l2=both	34
l2=down	19
l2=duty	15
l2=enter	-12
l2=fall	-18
l2=good	19
l2=had	-25
l2=have	-10
l2=instead	-33
l2=is	-10
l2=it	-6
l2=pay	6
l2=put	-15
l2=rate	45
l2=salmon	39
l2=stay	-27
l2=still	-21
l2=tariff	9
l2=the	-27
l2=there	35
l2=which	-18
l2=will	45
l3='s	11
l3=,	-7
l3=:	-20
l3=<begin>	55
l3=<day-gone>	-12
l3=<level>	-47
l3=<not>	10
l3=<number>	28
l3=<quality>	-17
l3=<seat>	-6
l3=<v-bear>	-44
l3=<v-impose>	-33
l3=<v-say>	-11
l3=<v-stay>	-12
l3=<v-up>	-9
l3=a	30
l3=are	-49
l3=be	-31
l3=been	-8
l3=deal	32
l3=from	-19
l3=go	-7
l3=good	-9
l3=has	-11
l3=he	-12
l3=into	-8
l3=is	-30
l3=it	13
l3=its	-10
l3=no	22
l3=on	11
l3=pay	-58
l3=rate	-9
l3=that	-9
l3=the	25
l3=to	7
l3=whose	11
l3=will	10
l3=with	34
l4='s	16
l4=,	25
l4=:	38
l4=;	-6
l4=<day-gone>	17
l4=<goods>	-22
l4=<level-noun>	6
l4=<level>	-32
l4=<month-gone>	33
l4=<name>	24
l4=<not>	-28
l4=<quality>	-22
l4=<seat>	-19
l4=<v-agree>	26
l4=<v-begin>	15
l4=<v-down>	25
l4=<v-impose>	20
l4=<v-propose>	-24
l4=<v-say>	-38
l4=<v-sell>	-35
l4=<v-target>	16
l4=<v-up>	7
l4=an	18
l4=and	32
l4=at	-22
l4=deal	23
l4=down	-13
l4=from	16
l4=go	7
l4=good	13
l4=has	18
l4=it	-28
l4=of	47
l4=on	43
l4=pay	-17
l4=rate	10
l4=say	-30
l4=sell	-39
l4=since	17
l4=tariff	8
l4=the	-23
l4=to	-53
l4=whose	-25
l4=with	22
l='s pay	-37
l=, at	-24
l=, pay	23
l=<begin> <begin>	40
l=<level> from	-18
l=<level> to	10
l=<name> :	15
l=<name> pay	-11
l=down from	-37
l=down to	46
l=duty of	6
l=enter <name>	-40
l=enter at	29
l=good at	-10
l=good to	29
l=instead of	-33
l=it pay	-12
l=rate of	31
l=stay at	-27
l=still pay	-19
l=tariff of	8
l=the same	8
l=there at	29
l=to pay	-15
l=will pay	32
lead="	-14
lead=(	15
lead=:	-11
lead=;	-24
lead=brazil	-34
lead=britain	17
lead=but	-9
lead=chinese	-13
lead=goods	33
lead=in	-32
lead=india	-23
lead=indonesia	24
lead=it	11
lead=its	6
lead=japan	12
lead=south	-17
lead=switzerland	-30
lead=taiwan	15
lead=that	-32
lead=the	6
lead=trump	11
lead=turkish	8
lead=vietnam	25
lead=which	-22
lead=whose	-27
lead=—	-21
lll=, down from	-21
lll=<begin> <begin> <begin>	40
lll=<begin> <name> :	39
lll=<begin> <name> pay	-34
lll=<begin> it pay	-12
lll=<level> instead of	-27
lll=<month-gone> , pay	30
lll=<name> 's pay	-23
lll=<name> , at	-9
lll=<name> , pay	13
lll=<quality> good to	29
lll=a rate of	29
lll=a tariff of	27
lll=enter <name> at	7
lll=from <level> to	15
lll=from <name> pay	-35
lll=into <name> at	-8
lll=to <level> from	-18
lr=, .	6
lr=, on	-12
lr=: ,	9
lr=<name> .	18
lr=<name> of	-28
lr=a tariff	33
lr=at .	15
lr=at and	11
lr=at under	6
lr=charge .	28
lr=charge on	22
lr=enter of	45
lr=from .	-21
lr=from to	-46
lr=of for	-12
lr=of in	26
lr=of is	14
lr=of on	-13
lr=pay ,	22
lr=pay .	26
lr=pay and	8
lr=pay at	-29
lr=pay from	-7
lr=pay in	-12
lr=pay since	-41
lr=pay there	19
lr=pay under	-8
lr=the that	-21
lr=to ,	-15
lr=to .	18
lr=to from	36
lr=to on	-9
lr=to under	13
made after crossed	15
made after crossed next other	18
made after crossed next same	8
made after far	17
made after mid	7
made after next	40
made after not next	-15
made after other part	10
made after same part	27
made after straight	22
made after straight next other	8
made after straight next same	20
made after straight not next other	-19
made after touch	16
made before crossed next other	-8
made before far	8
made before mid	-10
made before next	17
made before not next	-26
made before other part	-18
made before same part	29
made before straight	6
made before straight next same	12
made before touch	15
made other paragraph	30
made step=-1	18
made step=-1 goes on	-9
made step=-1 names it	49
made step=-1 names others	15
made step=-1 of 1	24
made step=-1 of 3	-24
made step=-1 though here	29
made step=-2 goes on	-33
made step=-2 names it	7
made step=-2 names others	-25
made step=-2 of 2	8
made step=0	35
made step=0 of 1	37
made step=0 of 2	-9
made step=0 of 3	14
made step=1	23
made step=1 goes on	11
made step=1 none here	30
made step=1 of 1	8
made step=1 of 2	26
made step=1 of 3	-8
made step=1 though here	-7
made step=2 names it	19
made step=2 names others	-14
made step=2 none here	15
made step=2 of 1	11
made step=2 of 2	-10
made step=2 though here	-17
made word apart	16
made word far	14
made word mid	13
made word touch	19
none	26
none after mid	-10
none after next	-40
none after other part	-25
none after same part	-26
none after straight	-38
none after straight next other	-8
none after straight next same	-24
none before next	-13
none before other part	-18
none by carried	-6
none by carried here=0	-21
none by carried here=1	7
none by name	29
none by name here=0	37
none by name here=1	19
none by name here=2	-26
none here=0	26
none here=1	21
none here=2	-25
none in talks	95
none in talks here=0	81
none in talks here=1	52
none made	-60
none made here=0	-36
none made here=1	-21
none made here=2	-49
none none	100
none none here=0	59
none none here=1	48
none of 1	-33
none of 2	49
none of 3	31
none of 4	11
none other paragraph	-24
none step=-1	-50
none step=-1 names it	-20
none step=-1 names others	-32
none step=-1 none here	-30
none step=-1 of 1	-42
none step=-1 though here	-24
none step=-2	-21
none step=-2 names others	-12
none step=-2 none here	-19
none step=-2 of 1	-15
none step=0	-60
none step=0 of 1	-41
none step=1	-30
none step=1 of 1	-26
none word mid	-27
none word near	-17
none word=accord	25
none word=agreed	10
none word=agreement	37
none word=agreements	-45
none word=arrangement	11
none word=concluded	-28
none word=deal	-27
none word=deals	-57
none word=frameworks	-74
none word=free trade	18
none word=negotiating	42
none word=negotiations	8
none word=one	-21
none word=pact	22
none word=reached	-44
none word=settled	-14
none word=struck	-31
none word=talking	15
none word=talks	73
none word=the same	-35
none word=treaty	42
other paragraph	6
quoted	-38
r1=;	33
r1=<duty>	49
r1=<end>	23
r1=and	12
r1=at	-27
r1=for	-19
r1=from	13
r1=in	12
r1=is	48
r1=last	35
r1=of	-40
r1=on	-11
r1=or	-29
r1=since	-8
r1=tariff	55
r1=that	-19
r1=there	25
r1=to	-64
r1=under	12
r1=until	-10
r2=,	-13
r2=.	11
r2=<day-ahead>	-11
r2=<day-gone>	7
r2=<duty>	-28
r2=<end>	16
r2=<goods>	-31
r2=<level>	-35
r2=<name>	15
r2=<number>	-14
r2=<person>	-8
r2=<quality>	-27
r2=<v-begin>	-27
r2=a	57
r2=all	-11
r2=an	-7
r2=as	20
r2=by	36
r2=down	32
r2=duty	-29
r2=for	-23
r2=good	-18
r2=has	-6
r2=in	-46
r2=is	-25
r2=most	42
r2=on	19
r2=the	-9
r2=their	59
r2=to	-22
r2=under	-18
r2=week	29
r2=well	14
r2=what	13
r2=which	-18
r3=,	15
r3=.	-11
r3=;	-21
r3=<duty>	19
r3=<end>	12
r3=<level>	11
r3=<name>	27
r3=<not>	-10
r3=<number>	-13
r3=<quality>	-12
r3=<seat>	20
r3=<v-begin>	-23
r3=<v-down>	-8
r3=<v-impose>	-23
r3=<v-propose>	17
r3=<v-target>	-22
r3=<v-up>	23
r3=a	-21
r3=agreement	7
r3=deal	30
r3=if	-17
r3=in	-7
r3=its	11
r3=of	-7
r3=on	-22
r3=pact	-26
r3=since	-19
r3=treaty	25
r3=with	17
r4=,	18
r4=.	12
r4=<day-gone>	6
r4=<goods>	-16
r4=<name>	30
r4=<number>	28
r4=<quality>	8
r4=<v-agree>	19
r4=<v-begin>	-13
r4=<v-impose>	-16
r4=<v-say>	-7
r4=<v-target>	30
r4=a	-31
r4=agreement	-41
r4=an	-19
r4=and	-6
r4=as	15
r4=by	-9
r4=deal	8
r4=for	34
r4=good	41
r4=in	15
r4=is	9
r4=of	11
r4=on	31
r4=since	20
r4=under	10
r4=with	-75
r=, <name>	34
r=, as	20
r=, by	39
r=, down	32
r=, is	-19
r=, the	-12
r=, under	-18
r=, which	-11
r=<end> <end>	23
r=as well	14
r=at all	-25
r=from <day-ahead>	-11
r=from <level>	39
r=in <month-gone>	-13
r=in the	12
r=of duty	-29
r=on <day-ahead>	-12
r=on <day-gone>	15
r=on <quality>	-7
r=on its	10
r=on most	23
r=on the	-15
r=since <day-gone>	-8
r=since <month-gone>	10
r=tariff on	25
r=there .	15
r=to <level>	-44
r=under a	7
r=under an	-7
r=under the	-12
step=-1	-25
step=-1 goes on	-17
step=-1 names it	32
step=-1 names others	-22
step=-1 none here	-35
step=-1 of 1	-11
step=-1 of 2	-7
step=-1 of 3	-26
step=-1 though here	6
step=-2	-32
step=-2 goes on	-43
step=-2 names others	-48
step=-2 none here	-19
step=-2 of 1	-25
step=-2 of 2	-7
step=-2 though here	-16
step=0 of 1	7
step=0 of 2	-6
step=1 names others	-18
step=1 of 1	-11
step=1 of 2	16
step=1 of 3	-8
step=1 though here	-11
step=2 names it	18
step=2 names others	-20
step=2 none here	6
step=2 of 2	-12
step=2 though here	-19
t0=future	16
t0=modal	-24
t0=past	-6
t0=past-passive	8
t0=perfect	-17
t0=present	-18
t0=present-passive	-48
t1=future	18
t1=gerund	17
t1=modal	-35
t1=participle-passive	9
t1=past	-12
t1=perfect	-17
t1=present	-17
t1=present-passive	-47
v0=agree	18
v0=charge	19
v0=come	-13
v0=continue	-30
v0=face	-9
v0=get	7
v0=keep	16
v0=lower	11
v0=pay	-15
v0=put	-18
v0=sell	-24
v0=sign	-9
v0=stay	-27
v0=take	11
v1=agree	15
v1=charge	25
v1=come	-13
v1=face	-7
v1=get	7
v1=go	-12
v1=keep	7
v1=lower	11
v1=pay	-8
v1=put	-18
v1=sell	-24
v1=sign	9
v1=stay	-27
v1=take	12
v1=threaten	-15
word apart	6
word far	9
word touch	6`;
