// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after apart	14
after crossed next other	9
after crossed next same	10
after crossed not next other	-14
after far	7
after list crossed next	-9
after list far	-29
after list near	-14
after list straight next	-7
after near	-7
after next	11
after not next	-9
after path=	-16
after path=, at	20
after path=pays	-15
after same part	12
before crossed	7
before crossed next other	-6
before far	10
before mid	-21
before not next	-21
before other part	-30
before same part	30
before straight	-7
before straight next other	-11
before straight next same	7
before touch	14
by carried after crossed	23
by carried after crossed next other	8
by carried after mid	29
by carried after near	12
by carried after next	36
by carried after other part	9
by carried after straight next other	19
by carried before mid	-8
by carried before near	-16
by carried before other part	-14
by carried before straight	14
by carried before straight next other	20
by carried names it among others	16
by carried names it by itself	-10
by carried names it far	-13
by carried names it mid	11
by carried names it near	-11
by carried names it touch	8
by carried other paragraph	-28
by carried step=-1	14
by carried step=-1 names it	12
by carried step=-1 none here	18
by carried step=-1 of 1	17
by carried step=-2 goes on	-14
by carried step=-2 names others	-10
by carried step=0 of 1	12
by carried step=1 goes on	-11
by carried step=1 of 1	13
by carried step=2	-27
by carried step=back	10
by carried step=back names it	10
by carried step=back none here	15
by carried step=back of 1	16
by carried step=on	-14
by carried step=on names it	-14
by carried step=on none here	-12
by carried times=1	-20
by carried times=2	-7
by carried times=3	29
by carried word mid	13
by carried word near	-9
by carried zero step=0	-18
by name after apart	14
by name after crossed next other	6
by name after crossed not next other	-14
by name after far	12
by name after list crossed next	-9
by name after list far	-29
by name after list near	-14
by name after list straight next	-7
by name after near	-11
by name after other part	-6
by name after same part	9
by name after straight next other	-10
by name after straight not next other	7
by name before crossed	34
by name before crossed next other	21
by name before far	10
by name before mid	-15
by name before near	11
by name before next	10
by name before not next	-13
by name before other part	-21
by name before same part	28
by name before straight	-17
by name before straight next other	-27
by name in turn	23
by name names it mid	-19
by name names it near	7
by name names it touch	18
by name out of turn	-14
by name same step=-1	21
by name same step=-2	-8
by name step=-1	-22
by name step=-1 goes on	-11
by name step=-1 names others	-20
by name step=-1 none here	-26
by name step=-1 of 1	-10
by name step=-1 of 3	-30
by name step=-2	-24
by name step=-2 agreed	9
by name step=-2 goes on	-21
by name step=-2 names it	22
by name step=-2 names others	-38
by name step=-2 none here	-8
by name step=-2 of 1	-9
by name step=-2 of 2	-17
by name step=-2 though here	-18
by name step=0 of 1	-6
by name step=0 of 2	10
by name step=1	7
by name step=1 agreed	-11
by name step=1 names it	-8
by name step=1 names others	-9
by name step=1 none here	13
by name step=1 of 2	23
by name step=1 of 3	-29
by name step=1 though here	-7
by name step=2 names it	26
by name step=2 names others	-19
by name step=2 none here	16
by name step=2 of 1	19
by name step=2 of 2	-17
by name step=2 though here	-20
by name step=back	-28
by name step=back names it	-28
by name step=back none here	-35
by name step=back of 1	-27
by name step=back of 2	8
by name step=on goes on	22
by name step=on none here	-7
by name step=on of 1	15
by name step=on of 2	-6
by name step=on of 3	-25
by name step=on though here	7
by name times=1	-57
by name times=1 here	12
by name times=2	24
by name times=2 here	-14
by name times=3	23
by name word far	10
by name word near	6
by name zero step=-1	-14
by name zero step=-2	-14
by name zero step=0	-48
by name zero step=2	-22
by name zero step=on	-33
c0=agree	7
c0=buy	-6
c0=down	10
c0=sell	-10
c0=suspend	-20
c0=threaten	-15
c0=up	-7
c1=agree	15
c1=bear	7
c1=buy	-7
c1=down	20
c1=impose	-9
c1=propose	-8
c1=say	-27
c1=sell	-10
c1=suspend	-20
c1=target	-19
c1=threaten	-21
c1=up	-15
ct0=agree past	-7
ct0=bear future	20
ct0=bear past	7
ct0=bear perfect	-34
ct0=bear pluperfect	-6
ct0=begin future	7
ct0=begin modal	-11
ct0=begin past	12
ct0=down future	-15
ct0=down past	7
ct0=down present	18
ct0=end present	11
ct0=impose future	-16
ct0=impose modal	-17
ct0=impose past	-6
ct0=impose pluperfect	15
ct0=impose present	15
ct0=impose present-passive	-17
ct0=propose past	-6
ct0=say present	7
ct0=sell present	-10
ct0=stay future	15
ct0=stay past	-20
ct0=stay present	-11
ct0=suspend present	-20
ct0=target future	18
ct0=target pluperfect	6
ct0=target present-passive	-18
ct0=up present	13
ct1=agree past	-6
ct1=bear future	20
ct1=bear gerund	22
ct1=bear past	7
ct1=bear perfect	-34
ct1=bear pluperfect	-6
ct1=begin future	7
ct1=begin modal	-6
ct1=begin past	13
ct1=down future	-15
ct1=down infinitive	8
ct1=down past	7
ct1=down present	18
ct1=end present	11
ct1=impose future	-15
ct1=impose modal	-14
ct1=impose participle-passive	23
ct1=impose pluperfect	15
ct1=impose present-passive	-16
ct1=propose present	9
ct1=sell present	-10
ct1=stay future	18
ct1=stay past	-20
ct1=suspend present	-20
ct1=target future	18
ct1=target pluperfect	6
ct1=target present-passive	-18
in talks after crossed	-20
in talks after crossed next other	-27
in talks after crossed not next other	-28
in talks after far	-12
in talks after mid	17
in talks after near	-15
in talks after next	-36
in talks after not next	9
in talks after other part	-23
in talks after straight	-9
in talks after straight next other	-20
in talks after straight next same	-23
in talks after straight not next other	25
in talks after touch	-21
in talks before other part	-16
in talks before straight	-11
in talks before straight next other	-10
in talks names it among others	-13
in talks names it by itself	-39
in talks names it far	-7
in talks names it mid	-8
in talks names it near	-27
in talks names it touch	-8
in talks other paragraph	-49
in talks step=-1	-48
in talks step=-1 agreed	-21
in talks step=-1 names it	-9
in talks step=-1 names others	-33
in talks step=-1 none here	-30
in talks step=-1 of 1	-35
in talks step=-1 of 2	-12
in talks step=-1 though here	-20
in talks step=-2	-25
in talks step=-2 agreed	-8
in talks step=-2 names others	-17
in talks step=-2 none here	-10
in talks step=-2 of 1	-12
in talks step=-2 of 2	-12
in talks step=-2 though here	-14
in talks step=0	-25
in talks step=0 of 1	-52
in talks step=0 of 2	23
in talks step=1	-31
in talks step=1 agreed	-13
in talks step=1 names others	-20
in talks step=1 none here	-29
in talks step=1 of 1	-22
in talks step=2	-20
in talks step=2 none here	-19
in talks step=2 of 1	-13
in talks step=back	-25
in talks step=back names it	-25
in talks step=back none here	-21
in talks step=back of 1	-14
in talks step=back of 2	-9
in talks times=1	-77
in talks times=1 here	-26
in talks times=2	-48
in talks word mid	-19
in talks word near	22
in talks word touch	-14
in turn	23
l1="	8
l1=,	6
l1=:	22
l1=<begin>	38
l1=<goods>	-14
l1=<level-noun>	27
l1=<name>	-25
l1=<v-agree>	24
l1=<v-bear>	11
l1=<v-begin>	25
l1=<v-propose>	-20
l1=<v-say>	-21
l1=<v-target>	18
l1=<v-threaten>	-16
l1=a	29
l1=about	-20
l1=additional	-9
l1=another	-15
l1=as	-21
l1=at	16
l1=be	14
l1=charge	22
l1=enter	41
l1=face	-22
l1=from	-93
l1=get	36
l1=had	16
l1=in	-6
l1=of	-10
l1=on	11
l1=or	-27
l1=pay	-13
l1=put	-11
l1=than	21
l1=the	-44
l1=threaten	-16
l1=to	6
l1=with	-15
l2='s	-16
l2=<begin>	26
l2=<duty>	14
l2=<goods>	-6
l2=<level-noun>	-7
l2=<level>	-9
l2=<month-gone>	6
l2=<name>	-8
l2=<v-agree>	9
l2=<v-bear>	6
l2=<v-begin>	-9
l2=<v-return>	-7
l2=<v-stay>	16
l2=<v-suspend>	-12
l2=<v-target>	-31
l2=<v-threaten>	-6
l2=<v-up>	-12
l2=a	6
l2=also	28
l2=an	-22
l2=and	-47
l2=are	32
l2=been	17
l2=both	28
l2=ceiling	-41
l2=coffee	-12
l2=deal	-8
l2=down	17
l2=enter	-6
l2=fall	-16
l2=from	-7
l2=good	19
l2=had	-12
l2=has	-9
l2=have	11
l2=hit	-13
l2=in	-13
l2=instead	-33
l2=is	-18
l2=more	23
l2=now	6
l2=on	21
l2=one	-39
l2=pay	15
l2=put	-13
l2=rate	28
l2=salmon	44
l2=settle	23
l2=stay	-19
l2=still	-43
l2=tariff	12
l2=the	-21
l2=there	34
l2=threaten	-6
l2=up	-25
l2=which	-22
l2=will	29
l2=would	20
l3=,	-18
l3=:	-7
l3=<begin>	50
l3=<day-ahead>	7
l3=<level>	-48
l3=<month-gone>	23
l3=<name>	-6
l3=<number>	34
l3=<quality>	-8
l3=<seat>	-19
l3=<v-bear>	-39
l3=<v-down>	6
l3=<v-impose>	-16
l3=<v-target>	-8
l3=a	20
l3=are	-35
l3=be	-24
l3=deal	17
l3=from	-12
l3=good	-20
l3=he	-10
l3=in	14
l3=into	-9
l3=is	-29
l3=it	21
l3=no	7
l3=of	-12
l3=pay	-36
l3=tariff	6
l3=the	27
l3=their	14
l3=to	14
l3=which	-11
l3=whose	9
l3=will	-18
l3=with	38
l3=would	-12
l4='s	28
l4=,	15
l4=:	46
l4=;	-17
l4=<day-gone>	20
l4=<duty>	7
l4=<goods>	-38
l4=<level>	-30
l4=<month-gone>	23
l4=<quality>	-27
l4=<seat>	-23
l4=<v-agree>	14
l4=<v-bear>	-10
l4=<v-down>	22
l4=<v-impose>	32
l4=<v-say>	-26
l4=<v-sell>	-24
l4=<v-stay>	11
l4=an	26
l4=and	31
l4=at	-18
l4=deal	18
l4=duty	-14
l4=face	-8
l4=fall	20
l4=good	8
l4=had	-7
l4=has	28
l4=in	15
l4=it	-30
l4=of	49
l4=oil	-6
l4=on	20
l4=pay	-7
l4=rate	13
l4=say	-16
l4=since	13
l4=tariff	19
l4=the	-12
l4=to	-49
l4=under	11
l4=which	-10
l4=whose	-27
l4=with	11
l='s pay	-39
l=, at	-29
l=, pay	22
l=<begin> <begin>	38
l=<level> from	-32
l=<level> or	-25
l=<name> :	13
l=<name> at	-9
l=<name> to	-8
l=also at	27
l=car pay	-13
l=ceiling of	-41
l=down from	-25
l=down to	35
l=enter <name>	-28
l=enter at	19
l=fall from	-19
l=good at	-10
l=good to	16
l=has had	9
l=has pay	-26
l=have pay	8
l=in at	-7
l=instead of	-33
l=it pay	-10
l=more than	23
l=now pay	-7
l=of the	-14
l=pay the	-19
l=rate of	22
l=stay at	-19
l=still pay	-41
l=tariff of	10
l=there at	25
l=threaten with	-6
l=up to	-24
l=will charge	18
l=will pay	16
l=would pay	11
lead="	13
lead=:	-21
lead=;	-9
lead=after	-8
lead=american	-25
lead=at	13
lead=brazil	-34
lead=chinese	-20
lead=european	32
lead=for	-10
lead=from	-11
lead=goods	11
lead=in	-25
lead=india	-11
lead=indonesia	10
lead=its	19
lead=japan	17
lead=south	-14
lead=switzerland	-19
lead=taiwan	11
lead=that	-27
lead=the	10
lead=turkish	7
lead=under	21
lead=us	-6
lead=vietnam	14
lead=which	-26
lead=whose	-29
lead=—	13
lll=, also at	27
lll=, down from	-15
lll=<begin> <begin> <begin>	38
lll=<begin> <name> :	43
lll=<begin> <name> pay	-20
lll=<begin> it pay	-10
lll=<level> instead of	-32
lll=<month-gone> , pay	26
lll=<name> 's pay	-26
lll=<name> , pay	25
lll=<name> stay at	-28
lll=<name> will charge	18
lll=<name> will pay	9
lll=<quality> good to	16
lll=a rate of	28
lll=a tariff of	16
lll=are to pay	16
lll=come down to	13
lll=come in at	-12
lll=from <name> pay	-9
lll=good will pay	-11
lll=into <name> at	-9
lll=to <level> from	-32
lr=, on	-8
lr=: ,	6
lr=: on	13
lr=<name> ,	-8
lr=<name> .	9
lr=<name> of	-23
lr=<name> on	-9
lr=a tariff	27
lr=and on	-11
lr=at ,	-8
lr=at and	20
lr=at on	9
lr=at since	-17
lr=at under	-6
lr=charge ,	9
lr=charge .	25
lr=charge on	20
lr=enter of	49
lr=face from	-19
lr=from ,	-19
lr=from .	-19
lr=from to	-58
lr=is ,	9
lr=of and	15
lr=of for	-20
lr=of in	25
lr=of is	19
lr=of on	-23
lr=of that	-6
lr=pay ,	31
lr=pay .	10
lr=pay and	-16
lr=pay at	-35
lr=pay since	-15
lr=pay there	19
lr=pay under	-16
lr=put on	-9
lr=than .	22
lr=the on	-27
lr=the that	-20
lr=to ,	-16
lr=to .	10
lr=to <end>	15
lr=to from	24
lr=to on	-16
lr=to under	18
made after apart	20
made after crossed	12
made after crossed next other	20
made after far	20
made after list crossed next	-7
made after list far	-24
made after list near	-14
made after list straight next	-7
made after next	40
made after not next	-12
made after other part	16
made after same part	24
made after straight	25
made after straight next other	13
made after straight next same	23
made after straight not next other	-17
made after touch	24
made before mid	-11
made before next	12
made before not next	-13
made before other part	-15
made before same part	27
made before straight next same	9
made before touch	17
made in turn	22
made names it among others	21
made names it by itself	19
made names it near	19
made names it touch	31
made other paragraph	18
made out of turn	-17
made step=-1	17
made step=-1 agreed	26
made step=-1 names it	17
made step=-1 names others	7
made step=-1 none here	10
made step=-1 of 1	24
made step=-1 of 2	6
made step=-1 though here	10
made step=-2 agreed	26
made step=-2 goes on	-29
made step=-2 names it	27
made step=-2 names others	-25
made step=-2 none here	6
made step=-2 of 1	7
made step=0	33
made step=0 of 1	30
made step=0 of 3	9
made step=1	22
made step=1 none here	29
made step=1 of 1	15
made step=1 of 2	18
made step=1 of 3	-18
made step=1 though here	-9
made step=2	6
made step=2 agreed	10
made step=2 names it	18
made step=2 names others	-12
made step=2 none here	17
made step=2 of 1	23
made step=2 of 2	-13
made step=2 though here	-20
made step=back	9
made step=back agreed	21
made step=back names it	9
made step=back none here	6
made step=back of 2	15
made step=on	-7
made step=on goes on	22
made step=on names it	-7
made step=on none here	-13
made step=on of 1	15
made step=on of 2	-17
made step=on of 3	-21
made step=on though here	8
made times=1	-20
made times=1 here	40
made times=2	49
made times=3	47
made word apart	14
made word far	11
made word mid	18
made word touch	18
made zero step=-2	-13
made zero step=0	-55
made zero step=1	25
made zero step=2	-25
made zero step=on	-36
names it among others	12
names it by itself	-8
names it far	-14
names it mid	-9
names it touch	20
none	18
none after mid	-9
none after next	-40
none after other part	-27
none after same part	-25
none after straight	-37
none after straight next other	-6
none after straight next same	-24
none before next	-13
none before other part	-17
none by name	18
none by name here=0	15
none by name here=1	22
none by name here=2	-30
none here=0	14
none here=1	22
none here=2	-27
none in talks	87
none in talks here=0	77
none in talks here=1	63
none in talks here=2	-9
none made	-59
none made here=0	-39
none made here=1	-19
none made here=2	-42
none names it by itself	-42
none names it mid	-7
none names it near	-22
none names it touch	-10
none none	98
none none here=0	56
none none here=1	47
none of 1	-40
none of 2	21
none of 3	27
none of 4	48
none other paragraph	-44
none step=-1	-31
none step=-1 agreed	-17
none step=-1 names it	-10
none step=-1 names others	-21
none step=-1 none here	-22
none step=-1 of 1	-24
none step=-1 though here	-10
none step=-2	-14
none step=-2 names others	-8
none step=-2 none here	-12
none step=-2 of 1	-12
none step=0	-61
none step=0 of 1	-41
none step=1	-18
none step=1 none here	-15
none step=1 of 1	-15
none step=back	-24
none step=back names it	-24
none step=back none here	-18
none step=back of 1	-16
none times=1	-59
none times=1 here	-52
none times=2	-32
none word mid	-30
none word near	-19
none word=accord	18
none word=agreed	31
none word=agreement	29
none word=agreements	-51
none word=arrangement	26
none word=deal	-19
none word=deals	-55
none word=framework	7
none word=frameworks	-81
none word=free trade	7
none word=got	-15
none word=negotiating	35
none word=one	-26
none word=pact	6
none word=reached	-34
none word=settled	-12
none word=struck	-32
none word=talking	10
none word=talks	73
none word=the same	-27
none word=treaty	33
other paragraph	-16
out of turn	-14
r1=)	-9
r1=.	6
r1=<duty>	60
r1=<end>	31
r1=and	7
r1=as	-27
r1=at	-27
r1=if	-11
r1=in	18
r1=instead	15
r1=is	43
r1=last	9
r1=of	-17
r1=on	-17
r1=or	-31
r1=over	-28
r1=tariff	51
r1=that	-19
r1=there	22
r1=to	-70
r1=under	11
r1=until	-19
r1=was	-6
r2=.	17
r2=<day-ahead>	-18
r2=<day-gone>	7
r2=<duty>	-22
r2=<end>	14
r2=<goods>	-26
r2=<level>	-38
r2=<month-gone>	9
r2=<number>	-25
r2=<person>	-6
r2=<quality>	-42
r2=<v-begin>	-29
r2=a	49
r2=and	-16
r2=by	26
r2=down	45
r2=duty	-17
r2=for	7
r2=has	-16
r2=in	-39
r2=is	-20
r2=last	-34
r2=more	-18
r2=most	27
r2=of	12
r2=on	36
r2=their	52
r2=those	-13
r2=to	-22
r2=under	-11
r2=was	-20
r2=week	23
r2=what	25
r2=which	-11
r2=will	10
r3=,	15
r3=.	-21
r3=;	-28
r3=<day-gone>	-15
r3=<duty>	30
r3=<end>	18
r3=<goods>	-13
r3=<month-gone>	-12
r3=<name>	37
r3=<not>	-14
r3=<quality>	-24
r3=<seat>	16
r3=<v-bear>	-18
r3=<v-begin>	-18
r3=<v-down>	-20
r3=<v-impose>	-34
r3=<v-propose>	6
r3=<v-say>	12
r3=<v-stay>	37
r3=<v-target>	-17
r3=<v-up>	26
r3=a	-17
r3=and	-11
r3=at	21
r3=day	10
r3=deal	9
r3=duty	33
r3=for	-14
r3=good	-10
r3=if	-6
r3=its	25
r3=of	-14
r3=on	-29
r3=pact	-23
r3=same	-15
r3=say	11
r3=since	-24
r3=than	-9
r3=the	29
r3=to	-9
r3=treaty	23
r3=under	21
r3=with	22
r4=,	13
r4=.	23
r4=;	-15
r4=<agent>	17
r4=<day-ahead>	-42
r4=<duty>	10
r4=<goods>	-8
r4=<month-gone>	-9
r4=<name>	41
r4=<number>	12
r4=<person>	7
r4=<v-begin>	-14
r4=<v-end>	29
r4=<v-impose>	-23
r4=<v-stay>	-28
r4=<v-target>	25
r4=a	-31
r4=agreement	-37
r4=an	-23
r4=and	9
r4=by	-12
r4=for	23
r4=good	43
r4=has	-12
r4=in	19
r4=included	34
r4=its	-6
r4=on	25
r4=since	22
r4=the	-12
r4=to	-26
r4=under	8
r4=with	-73
r=, <name>	20
r=, and	-10
r=, by	32
r=, down	45
r=, is	-27
r=, the	-15
r=, under	-12
r=, which	-9
r=. <end>	6
r=<end> <end>	31
r=at all	-13
r=from <day-ahead>	-13
r=from <level>	24
r=in <month-gone>	-18
r=in <name>	9
r=in the	22
r=instead of	15
r=of duty	-17
r=on <day-ahead>	-14
r=on <day-gone>	13
r=on <name>	-25
r=on <quality>	-24
r=on good	16
r=on its	20
r=on most	11
r=on the	-9
r=on their	22
r=or <level>	-22
r=since <month-gone>	27
r=tariff on	15
r=there .	14
r=to <level>	-51
r=under a	13
r=under the	-6
same step=-1	21
same step=-2	-8
step=-1	-14
step=-1 names it	6
step=-1 names others	-21
step=-1 none here	-14
step=-1 of 3	-30
step=-2	-19
step=-2 agreed	14
step=-2 goes on	-33
step=-2 names it	20
step=-2 names others	-45
step=-2 none here	-7
step=-2 of 1	-7
step=-2 of 2	-14
step=-2 though here	-14
step=0 of 2	7
step=1	6
step=1 agreed	-12
step=1 names others	-13
step=1 none here	14
step=1 of 2	13
step=1 of 3	-21
step=1 though here	-14
step=2 names it	15
step=2 names others	-19
step=2 none here	6
step=2 of 1	12
step=2 of 2	-18
step=2 though here	-21
step=back	-19
step=back agreed	18
step=back names it	-19
step=back none here	-20
step=back of 1	-11
step=back of 3	-12
step=on	-11
step=on goes on	22
step=on names it	-11
step=on none here	-15
step=on of 1	13
step=on of 2	-19
step=on of 3	-21
step=on though here	6
t0=future	6
t0=modal	-9
t0=past-passive	10
t0=perfect	-14
t0=pluperfect	-9
t0=pluperfect-passive	11
t0=present	-17
t0=present-passive	-37
t1=future	6
t1=gerund	17
t1=infinitive	-7
t1=modal	-17
t1=participle-passive	22
t1=past-passive	11
t1=perfect	-14
t1=pluperfect	-9
t1=pluperfect-passive	11
t1=present	-18
t1=present-passive	-36
times=1	-65
times=1 here	13
times=2	18
times=2 here	-13
times=3	44
v0=agree	17
v0=charge	19
v0=continue	-31
v0=drop	6
v0=face	-17
v0=hit	-13
v0=keep	28
v0=leave	15
v0=let	-7
v0=lower	-7
v0=other	-37
v0=pay	-13
v0=put	-17
v0=raise	-14
v0=sell	-16
v0=sign	-12
v0=stay	-19
v0=threaten	-15
v1=agree	18
v1=bring	14
v1=charge	21
v1=drop	6
v1=face	-22
v1=fall	12
v1=go	-8
v1=hit	-14
v1=keep	20
v1=leave	13
v1=let	-7
v1=lower	-9
v1=other	-36
v1=put	-15
v1=raise	-14
v1=say	-18
v1=sell	-16
v1=stay	-19
v1=take	6
v1=threaten	-21
zero step=-2	-16
zero step=0	-53
zero step=1	22
zero step=2	-25
zero step=on	-36`;
