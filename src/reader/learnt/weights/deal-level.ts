// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	12
after crossed not next other	-15
after far	8
after mid	7
after near	-6
after next	12
after not next	-7
after path=	-28
after path=, at	16
after path=:	-7
after path=pay	6
after path=pays	-18
after same part	14
before crossed next other	-7
before far	9
before mid	-20
before next	7
before not next	-24
before other part	-30
before same part	30
before straight next other	-11
before straight next same	9
before touch	10
by carried after crossed	19
by carried after mid	24
by carried after near	13
by carried after next	29
by carried after other part	6
by carried after straight next other	17
by carried before near	-14
by carried before other part	-11
by carried before same part	7
by carried before straight	16
by carried before straight next other	17
by carried before straight next same	7
by carried other paragraph	14
by carried step=-1 none here	11
by carried step=-2 goes on	-21
by carried step=-2 names others	-16
by carried step=0	7
by carried step=0 of 1	17
by carried step=1	9
by carried step=1 none here	21
by carried word mid	14
by carried word near	-6
by name after crossed not next other	-15
by name after far	13
by name after near	-9
by name after other part	-8
by name after same part	11
by name after straight next other	-9
by name after straight not next other	9
by name before crossed	28
by name before crossed next other	17
by name before far	9
by name before mid	-17
by name before near	8
by name before next	8
by name before not next	-17
by name before other part	-24
by name before same part	26
by name before straight	-17
by name before straight next other	-26
by name step=-1	-25
by name step=-1 goes on	-16
by name step=-1 names it	33
by name step=-1 names others	-18
by name step=-1 none here	-43
by name step=-1 of 1	-9
by name step=-1 of 3	-48
by name step=-1 though here	12
by name step=-2	-36
by name step=-2 goes on	-23
by name step=-2 names others	-34
by name step=-2 none here	-22
by name step=-2 of 1	-17
by name step=-2 of 2	-21
by name step=-2 though here	-17
by name step=1 goes on	8
by name step=1 names it	-23
by name step=1 names others	-11
by name step=1 of 1	-10
by name step=1 of 2	15
by name step=2 names it	16
by name step=2 names others	-17
by name step=2 of 2	-10
by name step=2 though here	-17
by name word far	12
by name word mid	-6
by name word near	7
c0=down	19
c0=propose	11
c0=say	-11
c0=sell	-13
c0=stay	-11
c0=suspend	-27
c0=target	-15
c0=threaten	-22
c0=up	-10
c1=agree	17
c1=begin	-6
c1=down	25
c1=impose	-7
c1=propose	-10
c1=say	-20
c1=sell	-13
c1=suspend	-27
c1=target	-21
c1=threaten	-19
c1=up	-18
ct0=agree past	-9
ct0=agree perfect	15
ct0=bear future	14
ct0=bear modal	-21
ct0=bear past	14
ct0=bear perfect	-34
ct0=down future	12
ct0=down present	11
ct0=impose future	-8
ct0=impose modal	-12
ct0=impose pluperfect	16
ct0=impose present	9
ct0=impose present-passive	-16
ct0=propose past	6
ct0=sell present	-13
ct0=stay past	-27
ct0=suspend present	-27
ct0=target present-passive	-17
ct1=agree past	-12
ct1=agree perfect	15
ct1=bear future	14
ct1=bear gerund	20
ct1=bear modal	-21
ct1=bear past	14
ct1=bear perfect	-34
ct1=down future	12
ct1=down present	11
ct1=impose infinitive	25
ct1=impose modal	-12
ct1=impose past	-8
ct1=impose pluperfect	16
ct1=impose present-passive	-15
ct1=sell present	-13
ct1=stay past	-27
ct1=suspend present	-27
ct1=target present-passive	-17
in talks after crossed	-23
in talks after crossed next other	-25
in talks after crossed not next other	-27
in talks after far	-10
in talks after mid	13
in talks after near	-16
in talks after next	-40
in talks after not next	11
in talks after other part	-22
in talks after straight	-8
in talks after straight next other	-22
in talks after straight next same	-24
in talks after straight not next other	27
in talks after touch	-22
in talks before other part	-17
in talks before straight	-13
in talks before straight next other	-11
in talks other paragraph	-29
in talks step=-1	-65
in talks step=-1 names it	-18
in talks step=-1 names others	-46
in talks step=-1 none here	-39
in talks step=-1 of 1	-51
in talks step=-1 of 2	-17
in talks step=-1 though here	-34
in talks step=-2	-29
in talks step=-2 names others	-18
in talks step=-2 none here	-14
in talks step=-2 of 1	-15
in talks step=-2 of 2	-15
in talks step=-2 though here	-16
in talks step=0	-29
in talks step=0 of 1	-53
in talks step=0 of 2	24
in talks step=1	-46
in talks step=1 names it	-11
in talks step=1 names others	-29
in talks step=1 none here	-43
in talks step=1 of 1	-33
in talks step=2	-19
in talks step=2 none here	-17
in talks step=2 of 1	-14
in talks word mid	-19
in talks word near	20
in talks word touch	-13
l1="	6
l1=:	12
l1=<begin>	38
l1=<goods>	-25
l1=<level-noun>	28
l1=<name>	-31
l1=<v-bear>	8
l1=<v-begin>	19
l1=<v-propose>	-16
l1=<v-say>	-15
l1=<v-target>	12
l1=a	21
l1=and	-10
l1=as	-20
l1=at	19
l1=charge	22
l1=enter	35
l1=face	-25
l1=for	-10
l1=from	-79
l1=get	35
l1=had	7
l1=in	-15
l1=of	-8
l1=on	15
l1=or	-28
l1=pay	-9
l1=same	7
l1=than	8
l1=the	-24
l1=to	37
l1=with	-8
l2='s	-21
l2=,	7
l2=<begin>	31
l2=<duty>	18
l2=<not>	-7
l2=<quality>	-11
l2=<v-bear>	-7
l2=<v-begin>	-18
l2=<v-down>	7
l2=<v-impose>	-13
l2=<v-stay>	10
l2=<v-suspend>	-21
l2=<v-target>	-32
l2=<v-up>	-12
l2=also	30
l2=and	-53
l2=are	40
l2=both	34
l2=down	18
l2=duty	17
l2=enter	-14
l2=fall	-19
l2=good	19
l2=had	-15
l2=have	-8
l2=instead	-32
l2=is	-10
l2=more	10
l2=oil	14
l2=one	-38
l2=pay	7
l2=put	-14
l2=rate	42
l2=salmon	38
l2=stay	-27
l2=still	-28
l2=tariff	12
l2=the	-13
l2=there	37
l2=which	-19
l2=will	44
l3='s	12
l3=,	-9
l3=:	-19
l3=<begin>	54
l3=<day-gone>	-12
l3=<level>	-50
l3=<month-gone>	28
l3=<not>	9
l3=<number>	24
l3=<quality>	-15
l3=<v-bear>	-43
l3=<v-impose>	-32
l3=<v-stay>	-13
l3=<v-up>	-9
l3=a	23
l3=are	-48
l3=be	-31
l3=been	-11
l3=deal	33
l3=from	-17
l3=go	-7
l3=good	-6
l3=he	-12
l3=in	9
l3=into	-8
l3=is	-31
l3=it	26
l3=its	-8
l3=last	11
l3=no	20
l3=on	12
l3=pay	-59
l3=rate	-9
l3=that	-11
l3=the	19
l3=to	10
l3=which	-6
l3=whose	13
l3=with	29
l4='s	19
l4=,	19
l4=:	36
l4=;	-6
l4=<day-gone>	16
l4=<goods>	-25
l4=<level>	-27
l4=<month-gone>	32
l4=<name>	19
l4=<not>	-32
l4=<quality>	-21
l4=<seat>	-17
l4=<v-agree>	23
l4=<v-begin>	14
l4=<v-down>	20
l4=<v-impose>	28
l4=<v-say>	-36
l4=<v-sell>	-26
l4=<v-target>	14
l4=<v-up>	6
l4=an	16
l4=and	30
l4=at	-14
l4=deal	21
l4=down	-13
l4=duty	-9
l4=from	18
l4=go	6
l4=good	13
l4=has	19
l4=in	19
l4=it	-30
l4=of	38
l4=on	31
l4=pay	-15
l4=rate	10
l4=say	-28
l4=since	8
l4=tariff	11
l4=the	-26
l4=to	-54
l4=under	16
l4=which	-8
l4=whose	-24
l4=with	9
l='s pay	-38
l=, and	-7
l=, at	-25
l=, pay	19
l=<begin> <begin>	38
l=<level> from	-18
l=<level> to	9
l=<name> ,	8
l=<name> :	20
l=<name> get	8
l=<name> pay	-10
l=down from	-36
l=down to	47
l=duty of	6
l=enter <name>	-38
l=enter at	21
l=good at	-10
l=good to	27
l=has had	8
l=instead of	-32
l=it pay	-11
l=more than	10
l=rate of	22
l=stay at	-27
l=still pay	-24
l=tariff of	10
l=the same	7
l=there at	31
l=to pay	-16
l=will pay	32
lead=:	-17
lead=;	-28
lead=brazil	-40
lead=britain	18
lead=chinese	-14
lead=goods	34
lead=in	-32
lead=india	-19
lead=indonesia	20
lead=it	11
lead=its	10
lead=japan	14
lead=south	-16
lead=switzerland	-31
lead=taiwan	15
lead=that	-36
lead=trump	9
lead=turkish	11
lead=vietnam	27
lead=which	-22
lead=whose	-26
lead=—	-24
lll=, down from	-21
lll=<begin> <begin> <begin>	38
lll=<begin> <name> :	46
lll=<begin> <name> pay	-34
lll=<begin> it pay	-11
lll=<level> instead of	-27
lll=<month-gone> , pay	26
lll=<name> 's pay	-23
lll=<name> , at	-10
lll=<name> , pay	12
lll=<quality> good to	27
lll=a rate of	27
lll=a tariff of	30
lll=enter <name> at	8
lll=from <level> to	14
lll=from <name> pay	-36
lll=good will pay	6
lll=into <name> at	-8
lll=to <level> from	-18
lr=, on	-10
lr=: .	-13
lr=<name> .	17
lr=<name> of	-30
lr=a tariff	28
lr=at .	13
lr=at and	10
lr=at since	-14
lr=charge .	28
lr=charge on	25
lr=enter of	43
lr=from .	-22
lr=from to	-49
lr=of ,	-6
lr=of for	-12
lr=of in	28
lr=of is	17
lr=of on	-10
lr=pay ,	29
lr=pay .	27
lr=pay at	-29
lr=pay from	-7
lr=pay in	-10
lr=pay since	-43
lr=pay there	20
lr=pay under	-11
lr=the that	-24
lr=to ,	-9
lr=to .	8
lr=to from	36
lr=to on	-7
lr=to under	11
made after crossed	13
made after crossed next other	15
made after far	22
made after mid	8
made after next	39
made after not next	-11
made after other part	12
made after same part	26
made after straight	25
made after straight next other	10
made after straight next same	22
made after straight not next other	-12
made after touch	15
made before mid	-9
made before next	15
made before not next	-16
made before other part	-16
made before same part	29
made before straight	6
made before straight next same	11
made before touch	14
made other paragraph	27
made step=-1	19
made step=-1 names it	46
made step=-1 names others	18
made step=-1 of 1	27
made step=-1 of 2	9
made step=-1 though here	25
made step=-2 goes on	-33
made step=-2 names it	7
made step=-2 names others	-22
made step=0	34
made step=0 of 1	36
made step=0 of 2	-6
made step=0 of 3	9
made step=1	21
made step=1 goes on	9
made step=1 none here	27
made step=1 of 1	10
made step=1 of 2	24
made step=1 of 3	-23
made step=2	6
made step=2 names it	18
made step=2 names others	-11
made step=2 none here	17
made step=2 of 1	10
made step=2 of 2	-7
made step=2 though here	-18
made word apart	14
made word far	16
made word mid	14
made word touch	17
none	23
none after mid	-8
none after next	-41
none after other part	-29
none after same part	-24
none after straight	-37
none after straight next other	-8
none after straight next same	-24
none before next	-14
none before other part	-19
none by carried	-10
none by carried here=0	-24
none by name	27
none by name here=0	39
none by name here=1	20
none by name here=2	-33
none here=0	28
none here=1	20
none here=2	-34
none in talks	99
none in talks here=0	80
none in talks here=1	67
none made	-60
none made here=0	-38
none made here=1	-20
none made here=2	-51
none none	103
none none here=0	63
none none here=1	50
none of 1	-30
none of 2	43
none of 3	32
none of 4	12
none other paragraph	-25
none step=-1	-45
none step=-1 names it	-18
none step=-1 names others	-29
none step=-1 none here	-29
none step=-1 of 1	-37
none step=-1 though here	-21
none step=-2	-21
none step=-2 names others	-12
none step=-2 none here	-19
none step=-2 of 1	-15
none step=0	-61
none step=0 of 1	-42
none step=1	-27
none step=1 of 1	-27
none word mid	-30
none word near	-18
none word=accord	25
none word=agreed	13
none word=agreement	30
none word=agreements	-47
none word=arrangement	10
none word=concluded	-30
none word=deal	-25
none word=deals	-55
none word=framework	7
none word=frameworks	-76
none word=free trade	17
none word=got	-6
none word=negotiating	37
none word=negotiations	7
none word=one	-18
none word=pact	21
none word=reached	-34
none word=settled	-11
none word=struck	-29
none word=talking	16
none word=talks	70
none word=the same	-33
none word=treaty	40
quoted	-16
r1=,	-14
r1=;	32
r1=<duty>	56
r1=<end>	23
r1=as	-7
r1=at	-26
r1=for	-18
r1=from	15
r1=in	7
r1=is	49
r1=last	12
r1=of	-31
r1=on	-18
r1=or	-31
r1=since	-11
r1=tariff	51
r1=that	-19
r1=there	25
r1=to	-68
r1=under	10
r1=until	-9
r2=.	12
r2=<day-ahead>	-9
r2=<day-gone>	10
r2=<duty>	-30
r2=<end>	14
r2=<goods>	-30
r2=<level>	-34
r2=<name>	12
r2=<number>	-22
r2=<quality>	-27
r2=<v-begin>	-27
r2=a	57
r2=all	-8
r2=an	-6
r2=by	33
r2=down	35
r2=duty	-31
r2=good	-17
r2=has	-13
r2=have	7
r2=in	-45
r2=is	-25
r2=most	41
r2=on	36
r2=the	-9
r2=their	62
r2=to	-20
r2=under	-11
r2=week	25
r2=well	12
r2=what	13
r2=which	-20
r3=,	8
r3=.	-12
r3=;	-19
r3=<day-gone>	-24
r3=<duty>	17
r3=<end>	9
r3=<level>	13
r3=<name>	22
r3=<not>	-13
r3=<number>	-6
r3=<quality>	-16
r3=<seat>	22
r3=<v-begin>	-20
r3=<v-down>	-7
r3=<v-impose>	-31
r3=<v-propose>	10
r3=<v-say>	6
r3=<v-target>	-21
r3=<v-up>	27
r3=a	-19
r3=agreement	6
r3=deal	29
r3=if	-16
r3=in	-9
r3=its	24
r3=of	-10
r3=on	-20
r3=pact	-26
r3=since	-20
r3=the	9
r3=treaty	25
r3=under	9
r3=with	23
r4=,	26
r4=.	9
r4=<day-gone>	11
r4=<name>	28
r4=<number>	24
r4=<quality>	8
r4=<v-agree>	22
r4=<v-impose>	-22
r4=<v-stay>	-27
r4=<v-target>	33
r4=a	-36
r4=agreement	-43
r4=an	-20
r4=by	-7
r4=deal	8
r4=for	33
r4=good	38
r4=has	-12
r4=in	19
r4=is	10
r4=it	8
r4=of	13
r4=on	32
r4=since	17
r4=to	-17
r4=under	9
r4=with	-76
r=, <name>	31
r=, by	41
r=, down	35
r=, is	-19
r=, the	-11
r=, under	-10
r=, which	-13
r=<end> <end>	23
r=as well	12
r=at all	-22
r=from <day-ahead>	-11
r=from <level>	38
r=in <month-gone>	-13
r=in the	12
r=of duty	-31
r=on <day-gone>	18
r=on <quality>	-11
r=on its	7
r=on most	22
r=on the	-11
r=since <day-gone>	-9
r=since <month-gone>	10
r=tariff on	19
r=there .	14
r=to <level>	-44
r=under a	7
r=under an	-6
r=under the	-14
step=-1	-25
step=-1 goes on	-10
step=-1 names it	28
step=-1 names others	-19
step=-1 none here	-37
step=-1 of 1	-10
step=-1 of 3	-48
step=-1 though here	6
step=-2	-30
step=-2 goes on	-42
step=-2 names others	-45
step=-2 none here	-18
step=-2 of 1	-20
step=-2 of 2	-12
step=-2 though here	-16
step=0	6
step=0 of 1	6
step=1 names others	-18
step=1 none here	6
step=1 of 1	-8
step=1 of 2	18
step=1 of 3	-23
step=1 though here	-7
step=2	-7
step=2 names it	16
step=2 names others	-18
step=2 of 2	-11
step=2 though here	-19
t0=future	15
t0=modal	-24
t0=perfect	-16
t0=present	-19
t0=present-passive	-49
t1=future	17
t1=gerund	17
t1=modal	-35
t1=participle-passive	9
t1=perfect	-15
t1=present	-19
t1=present-passive	-47
v0=agree	15
v0=charge	17
v0=come	-14
v0=continue	-30
v0=face	-7
v0=fall	16
v0=keep	18
v0=leave	7
v0=pay	-15
v0=put	-20
v0=sell	-18
v0=set	6
v0=sign	-6
v0=stay	-27
v0=take	9
v1=agree	12
v1=charge	23
v1=come	-14
v1=fall	16
v1=go	-12
v1=keep	10
v1=pay	-8
v1=put	-20
v1=sell	-18
v1=set	6
v1=sign	12
v1=stay	-27
v1=take	10
v1=threaten	-19
word far	6`;
