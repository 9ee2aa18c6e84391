// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	13
after crossed not next other	-15
after far	17
after list crossed next	-8
after list crossed not next	-8
after list far	-37
after list near	-11
after list touch	15
after near	-9
after next	11
after not next	-11
after path=	-19
after path=, at	18
after path=:	-7
after path=at	46
after path=has had	-15
after path=pays	-12
after path=to	20
after straight not next other	10
after straight not next same	-10
before crossed next same	28
before crossed not next other	-32
before mid	-23
before not next	-21
before other part	-27
before path=,	-29
before path=, and	-28
before same part	23
before straight	-8
before straight next other	-11
before touch	20
by carried after crossed	10
by carried after far	-18
by carried after mid	32
by carried after near	14
by carried after next	31
by carried after same part	16
by carried after straight	6
by carried after straight next other	22
by carried before mid	-19
by carried before near	-18
by carried before next	-9
by carried before other part	-22
by carried before straight next other	13
by carried before touch	32
by carried names it among others	18
by carried names it by itself	-18
by carried names it far	-7
by carried names it mid	24
by carried names it near	-8
by carried names it touch	-21
by carried other paragraph	-27
by carried step=-1	6
by carried step=-1 names it	-6
by carried step=-1 none here	11
by carried step=-1 though here	-12
by carried step=-2	-11
by carried step=-2 goes on	-16
by carried step=-2 names others	-20
by carried step=-2 none here	-8
by carried step=0 of 1	25
by carried step=0 of 2	-47
by carried step=1	-7
by carried step=1 goes on	-19
by carried step=1 names it	8
by carried step=1 names others	-17
by carried step=1 none here	10
by carried step=1 of 1	20
by carried step=1 of 2	-36
by carried step=1 though here	-34
by carried step=2	-22
by carried step=2 names it	-27
by carried step=2 none here	-18
by carried step=back	13
by carried step=back agreed	18
by carried step=back names it	13
by carried step=back none here	9
by carried step=back of 1	17
by carried times=1	-27
by carried times=3	7
by carried word far	-28
by carried word near	-10
by carried word touch	33
by carried zero step=-1	22
by carried zero step=0	-22
by name after crossed next same	8
by name after crossed not next other	-13
by name after far	23
by name after list crossed next	-8
by name after list crossed not next	-8
by name after list far	-37
by name after list near	-11
by name after list touch	15
by name after mid	-11
by name after near	-13
by name after straight next other	-10
by name after straight not next other	17
by name after straight not next same	-7
by name before crossed	28
by name before crossed next other	22
by name before crossed next same	28
by name before crossed not next other	-32
by name before far	8
by name before mid	-10
by name before near	11
by name before next	12
by name before not next	-6
by name before other part	-12
by name before same part	22
by name before straight	-9
by name before straight next other	-20
by name before straight not next other	11
by name in turn	7
by name names it among others	7
by name names it apart	-24
by name names it far	-7
by name names it mid	-23
by name names it near	13
by name names it touch	27
by name out of turn	-15
by name same day here	-12
by name same step=-1	11
by name same step=-2	6
by name step=-1	-22
by name step=-1 agreed	15
by name step=-1 goes on	-24
by name step=-1 names others	-29
by name step=-1 none here	-22
by name step=-1 of 1	-7
by name step=-1 of 3	-32
by name step=-2	-22
by name step=-2 agreed	21
by name step=-2 goes on	-12
by name step=-2 names it	34
by name step=-2 names others	-29
by name step=-2 none here	-12
by name step=-2 of 1	-11
by name step=-2 of 3	-12
by name step=-2 though here	-12
by name step=0 of 1	-6
by name step=0 of 2	14
by name step=1	12
by name step=1 goes on	9
by name step=1 names it	-13
by name step=1 names others	-17
by name step=1 none here	15
by name step=1 of 2	19
by name step=1 of 3	-12
by name step=2 goes on	-16
by name step=2 names it	17
by name step=2 names others	-9
by name step=2 none here	9
by name step=2 of 1	24
by name step=2 of 2	-21
by name step=2 though here	-13
by name step=back	-32
by name step=back goes on	-14
by name step=back names it	-32
by name step=back none here	-28
by name step=back of 1	-20
by name step=back of 2	6
by name step=back of 3	-23
by name step=back though here	-10
by name step=on agreed	-9
by name step=on goes on	6
by name step=on of 1	13
by name step=on of 3	-14
by name step=on though here	8
by name times=1	-49
by name times=1 here	20
by name times=2	14
by name times=2 here	-12
by name times=3	30
by name times=3 here	-15
by name times=4	19
by name word far	10
by name word touch	-7
by name zero step=-1	-17
by name zero step=0	-40
by name zero step=1	-27
by name zero step=2	-26
by name zero step=on	-50
c0=begin	-7
c0=buy	-8
c0=down	12
c0=propose	-12
c0=sell	-16
c0=stay	12
c0=suspend	-9
c0=target	-6
c0=threaten	-28
c0=up	-22
c1=agree	13
c1=buy	-9
c1=down	21
c1=impose	-16
c1=propose	-16
c1=stay	11
c1=suspend	-9
c1=target	-22
c1=threaten	-29
c1=up	-34
ct0=agree past	-12
ct0=agree perfect	10
ct0=bear future	27
ct0=bear modal	-9
ct0=bear perfect	-41
ct0=bear pluperfect	-18
ct0=begin future	7
ct0=begin modal	-29
ct0=begin past	10
ct0=buy present	-21
ct0=down modal	7
ct0=down past	8
ct0=down perfect	-6
ct0=down present	7
ct0=end future	-20
ct0=end present	12
ct0=impose future	-15
ct0=impose future-passive	8
ct0=impose modal	-11
ct0=impose past	-9
ct0=impose past-passive	7
ct0=impose perfect-passive	20
ct0=impose pluperfect	8
ct0=impose pluperfect-passive	17
ct0=impose present	6
ct0=impose present-passive	-14
ct0=propose past	-6
ct0=propose present	-19
ct0=say present	-12
ct0=sell present	-10
ct0=stay future	28
ct0=stay past	-20
ct0=stay perfect	14
ct0=stay pluperfect	-7
ct0=suspend present	-13
ct0=target future	15
ct0=target future-passive	16
ct0=target perfect	-27
ct0=target perfect-passive	-10
ct0=target pluperfect	7
ct0=target present	-17
ct0=target present-passive	-12
ct0=threaten perfect	-10
ct0=up future	-17
ct0=up modal	-16
ct0=up past	-10
ct0=up present	9
ct1=agree past	-13
ct1=agree perfect	10
ct1=bear future	28
ct1=bear gerund	12
ct1=bear modal	-22
ct1=bear perfect	-41
ct1=bear pluperfect	-18
ct1=begin modal	-25
ct1=begin past	11
ct1=buy present	-21
ct1=down infinitive	16
ct1=down modal	7
ct1=down past	8
ct1=down perfect	-6
ct1=down present	7
ct1=end future	-20
ct1=end present	12
ct1=impose future	-15
ct1=impose future-passive	8
ct1=impose infinitive	-10
ct1=impose modal	-10
ct1=impose participle-passive	23
ct1=impose past	-10
ct1=impose past-passive	7
ct1=impose perfect-passive	20
ct1=impose pluperfect	9
ct1=impose pluperfect-passive	17
ct1=impose present-passive	-14
ct1=propose past	-13
ct1=propose present	-11
ct1=sell present	-10
ct1=stay future	19
ct1=stay past	-20
ct1=stay perfect	14
ct1=stay pluperfect	-7
ct1=suspend present	-13
ct1=target future	15
ct1=target future-passive	16
ct1=target participle-passive	-6
ct1=target perfect	-27
ct1=target perfect-passive	-10
ct1=target pluperfect	7
ct1=target present	-17
ct1=target present-passive	-12
ct1=threaten participle-passive	-6
ct1=up future	-25
ct1=up modal	-11
ct1=up past	-10
ct1=up present	22
in talks after crossed	6
in talks after crossed not next other	-7
in talks after far	29
in talks after near	-39
in talks after next	-24
in talks after not next	14
in talks after same part	-11
in talks after straight	-17
in talks after straight next other	-20
in talks after straight next same	-36
in talks after straight not next other	26
in talks after touch	-25
in talks before crossed	-7
in talks before mid	-14
in talks before next	-20
in talks before other part	-26
in talks before straight	-18
in talks before straight next other	-15
in talks in turn	-11
in talks names it among others	-17
in talks names it far	-8
in talks names it mid	-31
in talks names it near	23
in talks names it touch	-25
in talks other paragraph	-43
in talks out of turn	-6
in talks step=-1	-60
in talks step=-1 agreed	-29
in talks step=-1 names it	-15
in talks step=-1 names others	-42
in talks step=-1 none here	-38
in talks step=-1 of 1	-43
in talks step=-1 of 2	-13
in talks step=-1 though here	-28
in talks step=-2	-32
in talks step=-2 agreed	-10
in talks step=-2 names others	-20
in talks step=-2 none here	-20
in talks step=-2 of 1	-21
in talks step=-2 of 2	-8
in talks step=-2 though here	-12
in talks step=0	-21
in talks step=0 of 1	-29
in talks step=0 of 2	12
in talks step=1 agreed	-25
in talks step=1 goes on	13
in talks step=1 names it	17
in talks step=1 names others	-36
in talks step=1 of 1	-47
in talks step=1 of 2	23
in talks step=2	-28
in talks step=2 names it	-6
in talks step=2 names others	-16
in talks step=2 none here	-25
in talks step=2 of 1	-23
in talks step=back	-39
in talks step=back names it	-39
in talks step=back none here	-35
in talks step=back of 1	-18
in talks step=back of 2	-14
in talks step=on	9
in talks step=on names it	9
in talks step=on none here	9
in talks step=on of 1	10
in talks times=1	-43
in talks times=1 here	-15
in talks times=2	-63
in talks times=2 here	-6
in talks word mid	-11
in talks word near	14
in talks word touch	-22
in talks zero step=0	37
in turn	7
l1=,	8
l1=:	14
l1=<begin>	27
l1=<goods>	-55
l1=<level-noun>	15
l1=<name>	-20
l1=<v-agree>	32
l1=<v-bear>	11
l1=<v-begin>	19
l1=<v-impose>	8
l1=<v-say>	-20
l1=<v-target>	14
l1=<v-threaten>	-19
l1=a	30
l1=about	-35
l1=additional	-14
l1=another	-17
l1=are	-60
l1=at	31
l1=be	14
l1=been	-22
l1=charge	7
l1=enter	39
l1=extra	-20
l1=face	-26
l1=for	11
l1=from	-102
l1=get	37
l1=had	21
l1=in	-11
l1=is	22
l1=its	-22
l1=of	-14
l1=or	-41
l1=pay	-8
l1=put	-8
l1=same	12
l1=than	20
l1=the	-31
l1=threaten	-19
l1=to	21
l1=was	-19
l1=will	-19
l1=with	-20
l2='s	-13
l2=,	-9
l2=:	13
l2=<begin>	16
l2=<day-gone>	20
l2=<goods>	13
l2=<level-noun>	-10
l2=<name>	-9
l2=<number>	9
l2=<person>	7
l2=<quality>	-35
l2=<v-agree>	24
l2=<v-bear>	10
l2=<v-begin>	-10
l2=<v-propose>	-15
l2=<v-say>	7
l2=<v-stay>	22
l2=<v-target>	-32
l2=<v-threaten>	-9
l2=<v-up>	-17
l2=a	6
l2=agree	13
l2=also	30
l2=an	-19
l2=and	-48
l2=are	18
l2=back	-14
l2=beef	-6
l2=been	37
l2=both	30
l2=car	6
l2=ceiling	-25
l2=coffee	-20
l2=deal	11
l2=down	24
l2=fall	-10
l2=from	-10
l2=good	30
l2=had	-19
l2=has	-32
l2=have	22
l2=hit	-10
l2=instead	-53
l2=it	12
l2=keep	21
l2=more	21
l2=not	10
l2=now	-7
l2=of	6
l2=one	-21
l2=pay	23
l2=put	-18
l2=rate	24
l2=remain	6
l2=salmon	34
l2=settle	24
l2=stay	-9
l2=still	-62
l2=subject	-30
l2=surcharge	-31
l2=tariff	22
l2=the	-9
l2=there	29
l2=threaten	-9
l2=to	26
l2=up	-30
l2=which	-11
l2=will	25
l2=wine	23
l2=with	-9
l2=would	18
l3=,	-27
l3=:	-20
l3=<begin>	50
l3=<goods>	9
l3=<level-noun>	-10
l3=<level>	-51
l3=<month-gone>	-11
l3=<name>	-16
l3=<v-bear>	-45
l3=<v-begin>	-10
l3=<v-down>	6
l3=<v-propose>	20
l3=<v-say>	20
l3=<v-sell>	13
l3=<v-stay>	-8
l3=<v-target>	-23
l3=<v-up>	-6
l3=a	36
l3=additional	-7
l3=and	24
l3=are	-45
l3=at	7
l3=by	-21
l3=car	-26
l3=coffee	6
l3=continue	-8
l3=deal	13
l3=duty	6
l3=enter	-9
l3=for	-14
l3=general	12
l3=go	-6
l3=good	-13
l3=had	24
l3=he	-14
l3=instead	-12
l3=into	-9
l3=is	-42
l3=last	19
l3=of	-20
l3=oil	-11
l3=on	-9
l3=pay	-37
l3=reciprocal	-6
l3=steel	-38
l3=that	27
l3=the	29
l3=their	12
l3=there	6
l3=to	9
l3=was	31
l3=which	-18
l3=whose	6
l3=with	40
l4='s	33
l4=:	48
l4=;	-10
l4=<day-ahead>	24
l4=<day-gone>	23
l4=<duty>	24
l4=<goods>	-29
l4=<level-noun>	10
l4=<level>	-33
l4=<month-gone>	31
l4=<name>	-10
l4=<person>	-19
l4=<quality>	-10
l4=<seat>	-24
l4=<v-agree>	12
l4=<v-bear>	-19
l4=<v-begin>	12
l4=<v-down>	9
l4=<v-impose>	26
l4=<v-say>	-20
l4=<v-sell>	-19
l4=a	-13
l4=agreement	14
l4=an	20
l4=and	44
l4=at	-23
l4=before	-48
l4=by	26
l4=car	7
l4=deal	16
l4=down	-20
l4=duty	19
l4=enter	-24
l4=fall	9
l4=from	18
l4=good	27
l4=had	-8
l4=has	23
l4=have	18
l4=in	-11
l4=it	-27
l4=most	6
l4=not	19
l4=of	25
l4=on	7
l4=only	-22
l4=pay	-7
l4=rate	16
l4=say	-10
l4=since	25
l4=take	38
l4=tariff	10
l4=the	-10
l4=their	26
l4=to	-34
l4=under	18
l4=until	13
l4=which	-13
l4=whose	-31
l4=will	20
l4=with	19
l='s pay	-35
l=, <name>	-20
l=, at	-14
l=, pay	9
l=, with	-18
l=<begin> <begin>	27
l=<begin> <name>	7
l=<begin> the	-20
l=<level> ,	-6
l=<level> and	13
l=<level> from	-27
l=<level> or	-40
l=<name> ,	12
l=<name> at	-9
l=<name> charge	-19
l=<name> pay	-11
l=<name> to	-9
l=<name> with	-8
l=agree to	8
l=also at	30
l=an extra	-13
l=and <name>	-21
l=and another	-10
l=and pay	9
l=beef pay	-8
l=been charge	15
l=both at	28
l=car at	12
l=car to	8
l=ceiling of	-41
l=down from	-27
l=down to	43
l=enter <name>	-25
l=enter at	23
l=fall from	-24
l=fall to	7
l=go from	-6
l=good at	26
l=good is	25
l=has had	12
l=has pay	-43
l=have pay	17
l=instead of	-53
l=it is	11
l=more than	21
l=now pay	-13
l=of the	-17
l=on pay	-11
l=pay the	-15
l=rate of	33
l=remain at	6
l=stay at	-9
l=still pay	-60
l=subject to	-30
l=surcharge of	-31
l=tariff of	20
l=that the	6
l=the same	12
l=there at	20
l=threaten with	-9
l=up to	-30
l=which pay	-6
l=will charge	13
l=will pay	22
l=would pay	8
lead="	-11
lead=,	-17
lead=american	-21
lead=as	17
lead=at	14
lead=australian	-26
lead=before	-33
lead=brazil	-28
lead=british	-27
lead=canada	-14
lead=cars	41
lead=china	-17
lead=chinese	-20
lead=european	41
lead=for	-43
lead=from	7
lead=goods	21
lead=in	-17
lead=india	-14
lead=indonesia	18
lead=its	22
lead=japan	14
lead=malaysia	6
lead=on	18
lead=south	-14
lead=steel	-15
lead=switzerland	-17
lead=taiwan	22
lead=that	-10
lead=the	26
lead=their	-20
lead=they	13
lead=trump	-8
lead=turkey	28
lead=turkish	-11
lead=under	19
lead=until	8
lead=vietnam	7
lead=when	-29
lead=which	-7
lead=whose	-22
lead=—	17
lll=, also at	30
lll=, down from	-16
lll=, which pay	-6
lll=, will pay	16
lll=<begin> <begin> <begin>	27
lll=<begin> <begin> <name>	7
lll=<begin> <begin> the	-20
lll=<begin> <name> :	18
lll=<begin> <name> pay	-18
lll=<day-gone> , at	26
lll=<level> instead of	-41
lll=<name> 's pay	-21
lll=<name> , at	-12
lll=<name> , pay	27
lll=<name> and <name>	-17
lll=<name> stay at	-36
lll=<name> tariff of	-10
lll=<name> will charge	13
lll=<name> will pay	15
lll=<number> , pay	7
lll=<quality> good at	29
lll=<quality> good is	25
lll=a duty of	28
lll=a rate of	35
lll=a tariff of	16
lll=and <name> pay	43
lll=are to pay	19
lll=come down to	15
lll=come in at	-14
lll=continue to pay	-16
lll=from <level> to	6
lll=from <name> pay	-12
lll=go on pay	-11
lll=good will pay	-19
lll=instead of the	-12
lll=into <name> at	-9
lll=of up to	-17
lll=to <level> from	-27
lr=( )	-15
lr=, on	-6
lr=: ,	-13
lr=: .	-12
lr=: on	19
lr=<name> ,	-11
lr=<name> .	6
lr=<name> of	-19
lr=<name> on	-12
lr=<name> under	19
lr=a rate	21
lr=a tariff	22
lr=and .	-11
lr=and on	-19
lr=at .	-7
lr=at <end>	7
lr=at and	26
lr=at for	40
lr=at on	9
lr=at since	-16
lr=at under	7
lr=be .	9
lr=charge ,	12
lr=charge .	16
lr=charge on	34
lr=enter of	40
lr=face from	-15
lr=for .	9
lr=from ,	-39
lr=from .	-26
lr=from to	-64
lr=is ,	11
lr=of .	13
lr=of for	-23
lr=of in	29
lr=of is	19
lr=of that	-16
lr=pay ,	23
lr=pay .	11
lr=pay as	14
lr=pay at	-29
lr=pay instead	17
lr=pay on	17
lr=pay since	-15
lr=pay there	14
lr=pay under	-12
lr=pay until	-33
lr=put on	-7
lr=same .	29
lr=take on	18
lr=than .	21
lr=the .	29
lr=the on	-36
lr=the that	-24
lr=to .	35
lr=to <end>	23
lr=to from	23
lr=to on	-40
lr=to under	13
lr=with .	6
made after crossed next other	11
made after crossed not next other	-9
made after list far	-26
made after list near	-11
made after list touch	15
made after near	10
made after next	38
made after not next	-20
made after other part	9
made after same part	21
made after straight	22
made after straight next other	10
made after straight next same	24
made after touch	29
made before crossed	11
made before mid	-12
made before next	17
made before not next	-13
made before other part	-12
made before same part	25
made before straight next same	7
made before touch	25
made in turn	15
made names it among others	27
made names it apart	-24
made names it mid	8
made names it near	8
made names it touch	27
made other paragraph	19
made out of turn	-11
made same step=-1	13
made step=-1	17
made step=-1 agreed	41
made step=-1 goes on	-8
made step=-1 names it	8
made step=-1 none here	11
made step=-1 of 1	23
made step=-1 of 2	6
made step=-1 though here	8
made step=-2 agreed	32
made step=-2 goes on	-21
made step=-2 names it	36
made step=-2 names others	-17
made step=-2 of 3	-9
made step=0	29
made step=0 of 1	29
made step=0 of 3	6
made step=1	17
made step=1 agreed	11
made step=1 names it	-15
made step=1 none here	26
made step=1 of 1	31
made step=1 of 3	-10
made step=1 though here	-15
made step=2	6
made step=2 agreed	12
made step=2 goes on	-15
made step=2 names it	9
made step=2 none here	16
made step=2 of 1	39
made step=2 of 2	-20
made step=2 though here	-14
made step=back	13
made step=back agreed	21
made step=back names it	13
made step=back none here	16
made step=back of 1	10
made step=back of 2	16
made step=on none here	-8
made step=on of 1	7
made step=on of 2	-11
made step=on though here	8
made times=1	-21
made times=1 here	41
made times=2	48
made times=3	43
made times=3 here	-14
made times=4	26
made word apart	12
made word mid	11
made word touch	26
made zero step=-1	7
made zero step=0	-59
made zero step=2	-31
made zero step=on	-60
names it among others	18
names it apart	-25
names it by itself	-9
names it far	-14
names it near	8
names it touch	13
none	21
none after crossed	-12
none after mid	-10
none after near	-9
none after next	-43
none after other part	-32
none after same part	-21
none after straight	-40
none after straight next other	-18
none after straight next same	-20
none after touch	-22
none before mid	-9
none before next	-11
none before other part	-15
none before straight	-12
none before straight next other	-6
none by carried	14
none by carried here=0	-7
none by carried here=2	37
none by name	16
none by name here=0	12
none by name here=1	20
none by name here=2	-20
none here=0	9
none here=1	20
none here=2	-8
none here=3	13
none in talks	72
none in talks here=0	53
none in talks here=1	42
none made	-49
none made here=0	-39
none made here=1	-16
none made here=2	-15
none names it by itself	-45
none names it mid	-10
none names it near	-24
none names it touch	-8
none none	103
none none here=0	60
none none here=1	51
none none here=2	24
none of 1	-55
none of 2	16
none of 3	18
none of 4	76
none other paragraph	-46
none step=-1	-33
none step=-1 agreed	-16
none step=-1 names it	-7
none step=-1 names others	-24
none step=-1 none here	-19
none step=-1 of 1	-27
none step=-1 though here	-14
none step=-2	-18
none step=-2 agreed	-6
none step=-2 names others	-15
none step=-2 none here	-12
none step=-2 of 1	-15
none step=0	-59
none step=0 of 1	-42
none step=1	-25
none step=1 names it	-6
none step=1 names others	-15
none step=1 none here	-20
none step=1 of 1	-21
none step=back	-24
none step=back names it	-24
none step=back none here	-21
none step=back of 1	-16
none times=1	-68
none times=1 here	-53
none times=2	-36
none word mid	-27
none word near	-17
none word=accord	14
none word=agreement	19
none word=agreements	-29
none word=arrangement	46
none word=bargain	36
none word=concluded	33
none word=deals	-61
none word=frameworks	-105
none word=free trade	20
none word=got	-14
none word=negotiating	37
none word=negotiation	-17
none word=negotiations	6
none word=one	-16
none word=partnership	-51
none word=reach	12
none word=reached	-24
none word=settled	-47
none word=shook	-29
none word=signed	8
none word=struck	-47
none word=talking	28
none word=talks	101
none word=terms	-22
none word=the same	-42
none word=treaty	40
other paragraph	-14
out of turn	-15
quoted	-27
r1=)	-13
r1=.	7
r1=;	22
r1=<day-today>	-26
r1=<duty>	53
r1=<end>	28
r1=<goods>	7
r1=<level-noun>	35
r1=<v-down>	20
r1=<v-impose>	8
r1=<v-stay>	-32
r1=and	13
r1=as	-18
r1=at	-25
r1=because	13
r1=before	-21
r1=by	-19
r1=duty	18
r1=for	7
r1=from	6
r1=in	8
r1=instead	6
r1=is	36
r1=on	-21
r1=or	-47
r1=over	-16
r1=rate	21
r1=tariff	43
r1=that	-25
r1=there	18
r1=to	-75
r1=too	-16
r1=until	-22
r1=was	-6
r1=with	10
r1=would	-25
r2="	20
r2=,	-14
r2=<day-ahead>	-26
r2=<duty>	-16
r2=<end>	16
r2=<goods>	-30
r2=<level>	-42
r2=<month-gone>	17
r2=<name>	-7
r2=<not>	-7
r2=<number>	-17
r2=<quality>	-29
r2=<seat>	32
r2=<v-begin>	-18
r2=<v-end>	-22
r2=<v-impose>	8
r2=<v-stay>	-6
r2=a	32
r2=all	7
r2=and	-7
r2=as	13
r2=because	-30
r2=both	39
r2=but	33
r2=by	34
r2=car	21
r2=deal	9
r2=down	32
r2=duty	-7
r2=everybody	-83
r2=has	-13
r2=in	-59
r2=is	-31
r2=its	14
r2=last	-27
r2=more	-7
r2=most	35
r2=on	47
r2=or	-26
r2=our	-33
r2=present	-15
r2=since	18
r2=steel	-11
r2=tariff	-24
r2=the	16
r2=their	45
r2=to	-42
r2=under	-19
r2=was	-21
r2=week	10
r2=well	7
r2=what	27
r2=which	-30
r2=will	8
r2=with	17
r3='s	6
r3=,	9
r3=.	-7
r3=;	-19
r3=<day-gone>	-9
r3=<duty>	12
r3=<end>	18
r3=<goods>	-22
r3=<month-gone>	-6
r3=<name>	25
r3=<not>	-18
r3=<quality>	-25
r3=<v-bear>	9
r3=<v-begin>	-19
r3=<v-down>	-10
r3=<v-impose>	-22
r3=<v-propose>	6
r3=<v-say>	9
r3=<v-stay>	37
r3=<v-target>	-26
r3=<v-threaten>	-21
r3=<v-up>	33
r3=a	-11
r3=agreement	-9
r3=all	-30
r3=an	9
r3=as	-26
r3=at	11
r3=car	-9
r3=day	14
r3=deal	27
r3=duty	24
r3=for	-23
r3=framework	29
r3=from	6
r3=go	26
r3=had	-31
r3=has	-16
r3=if	-9
r3=in	22
r3=industrial	8
r3=its	25
r3=medicine	-15
r3=more	-7
r3=most	15
r3=of	6
r3=oil	-23
r3=on	-14
r3=one	25
r3=pact	-14
r3=reciprocal	-11
r3=same	-15
r3=say	12
r3=since	-40
r3=that	-9
r3=the	13
r3=threaten	-17
r3=treaty	-8
r3=under	6
r3=with	37
r4=,	10
r4=;	-23
r4=<agent>	6
r4=<day-ahead>	-42
r4=<day-gone>	13
r4=<duty>	-8
r4=<end>	10
r4=<goods>	-21
r4=<level-noun>	-20
r4=<level>	-10
r4=<name>	35
r4=<not>	-18
r4=<number>	16
r4=<v-agree>	-10
r4=<v-bear>	8
r4=<v-begin>	-12
r4=<v-down>	-10
r4=<v-end>	27
r4=<v-impose>	-47
r4=<v-say>	35
r4=<v-stay>	-30
r4=<v-target>	21
r4=a	-6
r4=agreement	-25
r4=an	-16
r4=by	-15
r4=deal	-9
r4=duty	22
r4=for	11
r4=good	33
r4=government	20
r4=has	-42
r4=in	35
r4=included	25
r4=its	-20
r4=on	22
r4=ordinary	42
r4=pay	-6
r4=say	29
r4=since	19
r4=tariff	-37
r4=there	-11
r4=to	-36
r4=until	-13
r4=was	-21
r4=what	-17
r4=will	-16
r4=with	-47
r=, as	13
r=, because	-28
r=, but	33
r=, by	42
r=, down	32
r=, is	-28
r=, under	-21
r=, which	-21
r=. <end>	7
r=<day-today> ,	-17
r=<day-today> .	-8
r=<end> <end>	28
r=and <level>	31
r=and will	25
r=as well	7
r=at all	-9
r=at present	-15
r=for <name>	15
r=for good	-19
r=for the	48
r=from <day-ahead>	-11
r=from <level>	14
r=in <month-gone>	-15
r=in <name>	7
r=in the	14
r=instead of	6
r=of duty	-7
r=on <day-ahead>	-23
r=on <day-gone>	14
r=on <name>	-24
r=on <quality>	-38
r=on a	-6
r=on good	12
r=on its	27
r=on most	27
r=on the	-11
r=on their	30
r=or <level>	-39
r=since <day-gone>	-17
r=since <month-gone>	33
r=since the	-7
r=there .	6
r=to <level>	-54
r=to <number>	-11
r=too ,	-24
r=under its	-12
same day here	-12
same step=-1	11
same step=-2	6
step=-1	-17
step=-1 agreed	15
step=-1 goes on	-13
step=-1 names others	-30
step=-1 none here	-12
step=-1 of 3	-32
step=-1 though here	-8
step=-2	-29
step=-2 agreed	19
step=-2 goes on	-27
step=-2 names it	33
step=-2 names others	-41
step=-2 none here	-19
step=-2 of 1	-15
step=-2 of 2	-8
step=-2 of 3	-12
step=-2 though here	-14
step=1	8
step=1 names it	-8
step=1 names others	-21
step=1 none here	18
step=1 of 1	8
step=1 of 2	6
step=1 of 3	-12
step=1 though here	-20
step=2	-7
step=2 goes on	-17
step=2 names others	-12
step=2 of 1	23
step=2 of 2	-24
step=2 though here	-16
step=back	-19
step=back agreed	16
step=back names it	-19
step=back none here	-16
step=back of 3	-25
step=back though here	-6
step=on of 1	11
step=on of 2	-13
step=on though here	7
t0=future	14
t0=future-passive	22
t0=modal	-15
t0=past	6
t0=past-passive	6
t0=perfect	-19
t0=perfect-passive	19
t0=pluperfect	-13
t0=pluperfect-passive	7
t0=present	-21
t0=present-passive	-27
t1=future	9
t1=future-passive	22
t1=gerund	7
t1=infinitive	-24
t1=modal	-24
t1=participle-passive	8
t1=past	7
t1=past-passive	7
t1=perfect	-19
t1=perfect-passive	19
t1=pluperfect	-13
t1=pluperfect-passive	7
t1=present	-15
t1=present-passive	-26
times=1	-60
times=1 here	18
times=2	17
times=2 here	-13
times=3	35
times=3 here	-15
times=4	23
v0=agree	29
v0=be	-7
v0=bring	-10
v0=buy	-11
v0=charge	8
v0=continue	-17
v0=cut	17
v0=double	-26
v0=drop	7
v0=expect	-24
v0=face	-6
v0=fix	7
v0=get	12
v0=have	9
v0=hit	-11
v0=impose	-10
v0=keep	32
v0=leave	22
v0=lower	14
v0=meet	26
v0=offer	11
v0=other	-23
v0=pay	-15
v0=put	-21
v0=raise	-22
v0=remain	18
v0=sell	-21
v0=set	12
v0=sign	-25
v0=stay	-9
v0=threaten	-28
v0=want	-11
v1=add	10
v1=admit	20
v1=agree	28
v1=ask	-14
v1=be	-7
v1=bring	-6
v1=buy	-12
v1=charge	15
v1=cut	16
v1=double	-26
v1=drop	7
v1=face	-14
v1=fix	10
v1=get	12
v1=have	6
v1=hit	-12
v1=impose	-10
v1=keep	15
v1=leave	20
v1=levy	-12
v1=lower	10
v1=meet	26
v1=offer	12
v1=other	-23
v1=pay	-11
v1=put	-19
v1=raise	-40
v1=reduce	15
v1=remain	18
v1=say	-15
v1=sell	-8
v1=set	12
v1=sign	-10
v1=stay	-9
v1=threaten	-29
word touch	6
zero step=0	-46
zero step=2	-31
zero step=on	-60`;
