// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	18
after crossed not next other	-16
after crossed not next same	-12
after list straight not next	-15
after path=	-14
after path=, at	25
after path=at	37
after path=has had	-14
after path=to	22
after straight not next other	11
after touch	12
before crossed next same	17
before crossed not next other	-14
before far	-17
before mid	-26
before near	10
before not next	-21
before other part	-22
before path=,	-32
before path=, and	-20
before same part	18
before straight next other	-9
by carried after crossed next same	8
by carried after near	33
by carried after next	14
by carried after same part	20
by carried after straight	11
by carried after straight next same	10
by carried before crossed	-15
by carried before mid	-12
by carried before near	-14
by carried before not next	-11
by carried before other part	-16
by carried before straight not next other	-11
by carried before touch	23
by carried names it near	-6
by carried other paragraph	-9
by carried step=-1 goes on	9
by carried step=-1 none here	13
by carried step=-1 though here	-36
by carried step=-2	-8
by carried step=-2 names others	-12
by carried step=-2 though here	-8
by carried step=0 of 1	11
by carried step=0 of 2	-23
by carried step=1	-12
by carried step=1 goes on	14
by carried step=1 names others	-8
by carried step=1 of 2	-12
by carried step=1 though here	-24
by carried step=2	-24
by carried step=2 names it	-13
by carried step=2 none here	-19
by carried step=2 of 1	-10
by carried step=back	10
by carried step=back agreed	20
by carried step=back names it	10
by carried step=back of 1	10
by carried times=1	-17
by carried times=2	-20
by carried times=2 here	-10
by carried times=3	8
by carried word far	-5
by carried word touch	13
by carried zero step=0	-32
by carried zero step=1	18
by carried zero step=on	-12
by name after crossed next other	18
by name after crossed not next other	-13
by name after crossed not next same	-12
by name after list straight not next	-15
by name after straight not next other	14
by name after touch	14
by name before crossed	12
by name before crossed next same	14
by name before crossed not next other	-14
by name before far	-11
by name before mid	-18
by name before near	23
by name before not next	-13
by name before other part	-12
by name before same part	16
by name before straight next other	-12
by name names it among others	13
by name names it apart	-19
by name names it mid	-11
by name names it near	19
by name names it touch	25
by name other paragraph	-18
by name out of turn	-27
by name same step=-1	25
by name step=-1	-21
by name step=-1 agreed	12
by name step=-1 goes on	-26
by name step=-1 names it	20
by name step=-1 names others	-29
by name step=-1 none here	-21
by name step=-1 of 3	-47
by name step=-2	-24
by name step=-2 agreed	11
by name step=-2 names it	36
by name step=-2 names others	-32
by name step=-2 none here	-13
by name step=-2 of 2	-15
by name step=-2 though here	-13
by name step=1	12
by name step=1 names others	-18
by name step=1 none here	21
by name step=1 of 2	17
by name step=1 though here	-12
by name step=2 names it	23
by name step=2 names others	-20
by name step=2 none here	14
by name step=2 of 1	30
by name step=2 of 2	-12
by name step=2 of 3	-18
by name step=2 though here	-13
by name step=back	-23
by name step=back goes on	-33
by name step=back names it	-23
by name step=back none here	-23
by name step=back of 3	-19
by name step=on agreed	-13
by name step=on goes on	16
by name step=on of 1	15
by name step=on of 3	-21
by name step=on though here	14
by name times=1	-52
by name times=1 here	11
by name times=2	28
by name times=3	13
by name times=3 here	-16
by name times=4	20
by name word apart	-13
by name word far	17
by name word near	-11
by name zero step=0	-32
by name zero step=1	-23
by name zero step=2	-29
by name zero step=on	-50
c0=agree	13
c0=suspend	-9
c0=target	-7
c0=threaten	-35
c0=up	-20
c1=agree	23
c1=down	16
c1=say	8
c1=suspend	-18
c1=target	-13
c1=threaten	-24
c1=up	-33
ct0=agree past	-11
ct0=agree perfect	10
ct0=bear future	27
ct0=bear perfect	-33
ct0=bear pluperfect	-15
ct0=begin modal	-26
ct0=down future	-19
ct0=down present	13
ct0=end future	-16
ct0=impose future	-12
ct0=impose modal	-18
ct0=impose past-passive	10
ct0=impose perfect-passive	22
ct0=impose pluperfect-passive	16
ct0=impose present-passive	-11
ct0=propose perfect	7
ct0=propose pluperfect	-13
ct0=propose present	-16
ct0=say past	15
ct0=say perfect	-13
ct0=stay future	24
ct0=stay past	-18
ct0=stay perfect	17
ct0=target future	15
ct0=target perfect	-25
ct0=target perfect-passive	-11
ct0=target present	-19
ct0=threaten perfect	-11
ct0=up modal	-27
ct0=up past	-13
ct0=up present	12
ct1=agree past	-11
ct1=agree perfect	10
ct1=bear future	27
ct1=bear gerund	14
ct1=bear participle-passive	-13
ct1=bear perfect	-33
ct1=bear pluperfect	-15
ct1=begin future	-10
ct1=begin modal	-24
ct1=begin present	12
ct1=down future	-19
ct1=down infinitive	12
ct1=down present	13
ct1=end future	-16
ct1=impose infinitive	-16
ct1=impose modal	-18
ct1=impose past	-12
ct1=impose past-passive	10
ct1=impose perfect-passive	22
ct1=impose pluperfect-passive	16
ct1=impose present-passive	-11
ct1=propose perfect	7
ct1=propose pluperfect	-11
ct1=say past	15
ct1=say perfect	-13
ct1=stay future	18
ct1=stay past	-18
ct1=stay perfect	17
ct1=target future	15
ct1=target perfect	-21
ct1=target perfect-passive	-11
ct1=target present	-19
ct1=up future	-17
ct1=up infinitive	-26
ct1=up modal	-25
ct1=up past	-13
ct1=up present	20
in talks after far	37
in talks after near	-13
in talks after next	-12
in talks after not next	14
in talks after straight next other	-14
in talks after straight next same	-7
in talks after straight not next other	18
in talks after touch	-38
in talks before crossed	-17
in talks before crossed next other	-10
in talks before mid	-14
in talks before next	-31
in talks before other part	-25
in talks before straight	-18
in talks before straight next other	-11
in talks names it among others	-17
in talks names it far	-10
in talks names it mid	-28
in talks names it near	16
in talks names it touch	-27
in talks other paragraph	-50
in talks step=-1	-57
in talks step=-1 agreed	-24
in talks step=-1 names it	-16
in talks step=-1 names others	-35
in talks step=-1 none here	-40
in talks step=-1 of 1	-36
in talks step=-1 of 2	-20
in talks step=-1 though here	-20
in talks step=-2	-31
in talks step=-2 names others	-17
in talks step=-2 none here	-22
in talks step=-2 of 1	-19
in talks step=-2 of 2	-8
in talks step=0	-17
in talks step=0 of 1	-14
in talks step=1	-9
in talks step=1 agreed	-17
in talks step=1 goes on	15
in talks step=1 names others	-35
in talks step=1 of 1	-43
in talks step=1 of 2	20
in talks step=2 names others	-22
in talks step=back	-37
in talks step=back names it	-37
in talks step=back none here	-32
in talks step=back of 1	-15
in talks step=back of 2	-13
in talks times=1	-43
in talks times=1 here	-7
in talks times=2	-56
in talks times=2 here	-30
in talks word far	13
in talks word mid	-20
in talks word near	12
in talks zero step=0	26
in talks zero step=1	10
l1=,	-18
l1=:	14
l1=<begin>	21
l1=<goods>	-13
l1=<v-agree>	31
l1=<v-begin>	17
l1=<v-impose>	25
l1=<v-say>	-18
l1=<v-stay>	15
l1=<v-target>	15
l1=<v-threaten>	-12
l1=a	26
l1=about	-24
l1=accept	13
l1=additional	-35
l1=and	-11
l1=another	-16
l1=are	-17
l1=at	13
l1=be	-13
l1=charge	12
l1=enter	24
l1=expect	-14
l1=extra	-14
l1=face	-8
l1=for	32
l1=from	-93
l1=get	32
l1=had	19
l1=is	27
l1=its	-23
l1=now	-29
l1=of	-26
l1=on	13
l1=or	-23
l1=put	-11
l1=same	10
l1=say	-13
l1=set	19
l1=than	17
l1=that	-20
l1=the	-12
l1=threaten	-12
l1=to	19
l1=was	-17
l1=will	-9
l2='s	-17
l2=;	-23
l2=<begin>	10
l2=<day-gone>	10
l2=<duty>	10
l2=<not>	-15
l2=<quality>	-15
l2=<v-bear>	15
l2=<v-impose>	-18
l2=<v-propose>	-20
l2=<v-say>	11
l2=<v-stay>	24
l2=<v-suspend>	-12
l2=<v-target>	-24
l2=<v-threaten>	-11
l2=<v-up>	-27
l2=agreement	-15
l2=also	22
l2=an	-39
l2=and	-18
l2=are	16
l2=at	-12
l2=back	-18
l2=banana	-22
l2=beef	16
l2=been	14
l2=both	34
l2=capped	-23
l2=coffee	-19
l2=cut	10
l2=down	18
l2=duty	14
l2=enter	7
l2=for	-20
l2=from	-29
l2=good	28
l2=had	-20
l2=in	-21
l2=instead	-56
l2=into	-14
l2=it	17
l2=keep	23
l2=levy	-14
l2=meal	26
l2=more	18
l2=of	-18
l2=part	18
l2=put	-10
l2=rate	25
l2=remain	17
l2=rice	17
l2=salmon	30
l2=still	-42
l2=subject	-22
l2=sugar	-27
l2=surcharge	-17
l2=tariff	12
l2=tea	14
l2=the	10
l2=threaten	-11
l2=to	27
l2=total	12
l2=up	-16
l2=was	-12
l2=which	-10
l2=will	23
l3=,	16
l3=;	-21
l3=<begin>	27
l3=<day-ahead>	-12
l3=<goods>	-19
l3=<level>	-47
l3=<organisation>	-10
l3=<v-bear>	-35
l3=<v-begin>	-14
l3=<v-buy>	-17
l3=<v-impose>	12
l3=<v-say>	17
l3=<v-stay>	-32
l3=<v-target>	-14
l3=a	30
l3=agreement	9
l3=are	-21
l3=been	16
l3=by	-21
l3=car	-28
l3=come	-13
l3=continue	-15
l3=deal	23
l3=face	-32
l3=for	-10
l3=general	18
l3=get	-13
l3=had	16
l3=half	-12
l3=has	-29
l3=have	-24
l3=in	12
l3=instead	-14
l3=into	-14
l3=is	-49
l3=last	16
l3=let	22
l3=of	-15
l3=pay	-22
l3=rate	25
l3=since	-12
l3=steel	-30
l3=the	16
l3=they	12
l3=was	17
l3=where	11
l3=which	-17
l3=whose	18
l4='s	14
l4=-	-10
l4=:	10
l4=;	-9
l4=<begin>	-11
l4=<day-ahead>	20
l4=<day-gone>	26
l4=<duty>	7
l4=<goods>	-32
l4=<level-noun>	19
l4=<level>	-36
l4=<month-gone>	30
l4=<not>	-11
l4=<number>	-11
l4=<person>	-14
l4=<v-agree>	16
l4=<v-begin>	15
l4=<v-down>	13
l4=<v-propose>	12
l4=<v-say>	-31
l4=<v-up>	15
l4=a	-10
l4=and	33
l4=at	-16
l4=be	23
l4=beef	-23
l4=been	-13
l4=before	-25
l4=by	10
l4=copper	-13
l4=country	-10
l4=deal	22
l4=down	-13
l4=duty	9
l4=enter	-14
l4=for	-18
l4=from	12
l4=good	26
l4=had	-9
l4=has	15
l4=it	-13
l4=last	16
l4=leave	-12
l4=let	-22
l4=now	-31
l4=of	25
l4=oil	-11
l4=only	-12
l4=our	-25
l4=own	-20
l4=present	-14
l4=rate	11
l4=rice	-34
l4=say	-15
l4=sell	-16
l4=settle	10
l4=since	26
l4=take	25
l4=tariff	17
l4=their	26
l4=there	-14
l4=to	-20
l4=under	11
l4=want	-11
l4=which	-13
l4=whose	-18
l4=will	8
l4=with	11
l='s pay	-27
l=, and	-13
l=, at	12
l=, from	-9
l=, now	-10
l=, to	10
l=<begin> <begin>	21
l=<level> and	13
l=<level> from	-30
l=<level> or	-21
l=<level> to	9
l=<name> ,	20
l=<name> charge	-16
l=<name> get	11
l=<name> pay	-9
l=<number> to	13
l=also at	16
l=an additional	-33
l=and <name>	14
l=and another	-11
l=and pay	12
l=back to	-14
l=both at	27
l=capped at	-23
l=car at	14
l=car to	9
l=ceiling of	-21
l=cut to	13
l=down from	-21
l=down to	34
l=enter at	10
l=fall from	-15
l=fall to	17
l=from <name>	-12
l=from the	-11
l=go to	-9
l=good at	17
l=good is	20
l=has had	14
l=has pay	-25
l=in at	-34
l=in for	11
l=instead of	-56
l=into <name>	-14
l=more than	18
l=of the	-25
l=pay the	-23
l=rate at	14
l=rate of	26
l=remain at	17
l=still pay	-37
l=subject to	-22
l=surcharge of	-17
l=tariff at	-11
l=tariff of	23
l=the same	10
l=threaten with	-11
l=to pay	16
l=up to	-12
l=will charge	16
l=will pay	18
lead=,	-22
lead=:	17
lead=;	-10
lead=american	-30
lead=at	12
lead=australian	-23
lead=before	-25
lead=brazil	-8
lead=britain	-22
lead=canada	-16
lead=cars	27
lead=chile	19
lead=chinese	-14
lead=egypt	-14
lead=eu	18
lead=european	28
lead=fifteen	46
lead=for	-35
lead=from	21
lead=goods	16
lead=india	-26
lead=indian	-22
lead=indonesia	10
lead=it	12
lead=its	23
lead=japan	30
lead=korea	-32
lead=korean	22
lead=peru	13
lead=since	-19
lead=steel	-10
lead=swiss	-12
lead=taiwan	17
lead=the	27
lead=trump	-13
lead=turkey	18
lead=turkish	-10
lead=under	33
lead=vietnam	14
lead=vietnamese	17
lead=when	-24
lead=where	-14
lead=which	-20
lead=whose	-25
lead=—	23
lll=, also at	16
lll=, and pay	12
lll=, both at	18
lll=, down from	-13
lll=, will pay	26
lll=<begin> <begin> <begin>	21
lll=<begin> <name> :	11
lll=<begin> <name> get	11
lll=<begin> <name> pay	-18
lll=<begin> <name> take	14
lll=<day-gone> , at	18
lll=<level> instead of	-34
lll=<month-gone> , pay	15
lll=<name> 's pay	-21
lll=<name> , pay	17
lll=<name> and <name>	15
lll=<name> instead of	-11
lll=<name> stay at	-20
lll=<name> will charge	16
lll=<name> will pay	9
lll=<quality> good at	14
lll=<quality> good is	20
lll=a duty of	19
lll=a rate of	42
lll=a tariff of	10
lll=are to pay	24
lll=at the same	28
lll=come down to	17
lll=come in at	-27
lll=continue to pay	-20
lll=deal , at	16
lll=deal , pay	14
lll=from <level> to	11
lll=from <name> pay	-8
lll=good have pay	-12
lll=instead of the	-14
lll=into <name> at	-23
lll=its duty of	-11
lll=let in at	23
lll=of up to	-10
lll=pay the same	-18
lll=the <name> pay	17
lll=to <level> from	-30
lr='s on	-19
lr=, .	-22
lr=, and	9
lr=, on	-17
lr=: for	32
lr=<begin> is	26
lr=<begin> on	11
lr=<name> of	-25
lr=<name> on	-14
lr=<name> under	17
lr=a rate	15
lr=a tariff	20
lr=and on	-10
lr=at ,	14
lr=at .	-26
lr=at ;	29
lr=at <end>	18
lr=at on	10
lr=at under	17
lr=be .	-16
lr=charge on	19
lr=enter of	31
lr=face .	11
lr=face from	-13
lr=for ,	18
lr=for .	17
lr=for on	-11
lr=from ,	-32
lr=from .	-30
lr=from to	-48
lr=had access	7
lr=had since	13
lr=is ,	28
lr=is .	-11
lr=is of	34
lr=its on	-15
lr=now .	-17
lr=of ,	-14
lr=of .	10
lr=of for	-16
lr=of in	12
lr=of on	-17
lr=of that	-11
lr=of would	-17
lr=pay ,	-12
lr=pay .	26
lr=pay ;	-19
lr=pay as	20
lr=pay at	-18
lr=pay for	14
lr=pay from	16
lr=pay here	-10
lr=pay in	-12
lr=pay on	13
lr=pay since	-18
lr=pay there	18
lr=pay until	-34
lr=same .	17
lr=take on	12
lr=than .	11
lr=the .	12
lr=the on	-12
lr=the that	-19
lr=to ,	-13
lr=to .	25
lr=to <end>	18
lr=to as	12
lr=to from	23
lr=to on	-23
lr=with ,	-11
lr=with on	13
made after crossed next other	21
made after crossed next same	14
made after crossed not next other	-16
made after crossed not next same	-12
made after far	-6
made after list straight not next	-15
made after near	20
made after next	32
made after other part	11
made after same part	19
made after straight	13
made after straight next same	12
made after straight not next same	8
made after touch	31
made before crossed	12
made before crossed next same	24
made before crossed not next other	-12
made before far	-14
made before mid	-13
made before near	15
made before next	17
made before not next	-16
made before same part	24
made before straight next same	10
made before touch	14
made names it among others	21
made names it apart	-20
made names it by itself	16
made names it mid	6
made names it touch	31
made out of turn	-23
made same step=-1	27
made step=-1	13
made step=-1 agreed	37
made step=-1 names it	17
made step=-1 none here	15
made step=-1 of 1	25
made step=-1 of 3	-42
made step=-2 agreed	22
made step=-2 names it	41
made step=-2 names others	-21
made step=-2 of 2	-10
made step=-2 though here	-11
made step=0	28
made step=0 of 1	30
made step=1	21
made step=1 agreed	10
made step=1 goes on	11
made step=1 none here	31
made step=1 of 1	28
made step=1 though here	-18
made step=2 of 1	31
made step=2 of 2	-12
made step=2 of 3	-23
made step=2 though here	-14
made step=back	12
made step=back agreed	14
made step=back goes on	-27
made step=back names it	12
made step=back none here	10
made step=back of 1	14
made step=back of 2	9
made step=back of 3	-10
made step=on agreed	-10
made step=on goes on	14
made step=on of 1	7
made step=on of 3	-19
made times=1	-20
made times=1 here	31
made times=2	44
made times=3	30
made times=3 here	-14
made times=4	25
made word mid	13
made word touch	24
made zero step=0	-50
made zero step=1	-13
made zero step=2	-29
made zero step=on	-58
names it among others	11
names it apart	-20
names it far	-17
names it touch	18
none	22
none after mid	-13
none after near	-12
none after next	-39
none after other part	-30
none after same part	-16
none after straight	-37
none after straight next other	-20
none after straight next same	-15
none after touch	-16
none before next	-9
none before other part	-11
none before straight	-10
none by carried	17
none by carried here=1	10
none by carried here=2	22
none by name	13
none by name here=0	9
none by name here=1	9
none here=0	11
none here=1	12
none in talks	66
none in talks here=0	50
none in talks here=1	28
none made	-37
none made here=0	-35
none made here=1	-17
none made here=2	-10
none names it by itself	-41
none names it mid	-10
none names it near	-21
none names it touch	-8
none none	100
none none here=0	66
none none here=1	48
none none here=2	17
none of 1	-33
none of 2	19
none of 3	12
none of 4	60
none other paragraph	-43
none step=-1	-35
none step=-1 agreed	-16
none step=-1 names others	-28
none step=-1 none here	-23
none step=-1 of 1	-26
none step=-1 though here	-13
none step=-2	-19
none step=-2 names others	-10
none step=-2 none here	-15
none step=-2 of 1	-14
none step=0	-52
none step=0 of 1	-40
none step=1	-32
none step=1 names others	-13
none step=1 none here	-28
none step=1 of 1	-22
none step=back	-19
none step=back names it	-19
none step=back none here	-15
none step=back of 1	-12
none times=1	-69
none times=1 here	-44
none times=2	-34
none times=2 here	-10
none word mid	-21
none word near	-13
none word touch	-15
none word=accepted	-15
none word=accord	28
none word=agreed	-22
none word=agreement	29
none word=arrangement	43
none word=bargain	17
none word=concluded	28
none word=deals	-28
none word=framework	-31
none word=frameworks	-88
none word=free trade	24
none word=free-trade	10
none word=gets	-18
none word=got	-11
none word=initialled	16
none word=negotiating	44
none word=negotiation	-15
none word=negotiations	21
none word=one	-29
none word=pact	17
none word=partnership	-44
none word=reached	-16
none word=settled	-52
none word=shook	-26
none word=signed	-8
none word=struck	-20
none word=talk	-9
none word=talking	38
none word=talks	89
none word=terms	-13
none word=the same	-11
none word=treaty	16
none word=understanding	27
other paragraph	-23
out of turn	-27
quoted	-19
r1=(	15
r1=)	10
r1=:	16
r1=<day-today>	-24
r1=<duty>	41
r1=<end>	42
r1=<gate>	18
r1=<level-noun>	25
r1=<name>	18
r1=<v-agree>	15
r1=<v-propose>	-29
r1=<v-stay>	-21
r1=access	11
r1=already	-18
r1=at	-29
r1=because	13
r1=before	-14
r1=by	-20
r1=come	14
r1=duty	18
r1=entry	18
r1=from	24
r1=here	-17
r1=in	5
r1=is	18
r1=on	-18
r1=or	-26
r1=over	-14
r1=rate	15
r1=tariff	30
r1=that	-26
r1=there	22
r1=to	-66
r1=under	33
r1=until	-27
r1=will	19
r1=with	13
r1=within	-13
r1=would	-23
r2="	11
r2=.	-8
r2=<day-ahead>	-29
r2=<duty>	-9
r2=<end>	9
r2=<gate>	17
r2=<goods>	-15
r2=<level>	-26
r2=<month-gone>	7
r2=<name>	15
r2=<quality>	-32
r2=<seat>	27
r2=<v-down>	-15
r2=<v-end>	-14
r2=<v-propose>	31
r2=<v-target>	12
r2=<v-up>	-10
r2=and	-10
r2=are	-17
r2=as	-12
r2=because	-18
r2=been	-14
r2=both	27
r2=but	27
r2=by	20
r2=car	-11
r2=charge	17
r2=deal	11
r2=down	24
r2=everybody	-50
r2=for	-40
r2=from	10
r2=in	-41
r2=is	-23
r2=its	15
r2=last	-12
r2=more	-14
r2=most	22
r2=now	-11
r2=on	33
r2=or	-15
r2=our	-17
r2=present	-12
r2=rice	-14
r2=since	25
r2=steel	-14
r2=tariff	-20
r2=thank	-15
r2=the	19
r2=their	28
r2=then	-17
r2=they	-13
r2=under	-11
r2=until	14
r2=well	12
r2=what	19
r2=which	-10
r2=with	26
r3="	-9
r3=,	11
r3=.	-18
r3=;	-13
r3=<end>	9
r3=<goods>	-39
r3=<name>	26
r3=<not>	-19
r3=<seat>	17
r3=<v-agree>	10
r3=<v-begin>	-14
r3=<v-say>	11
r3=<v-target>	-19
r3=<v-threaten>	-14
r3=<v-up>	12
r3=all	-14
r3=and	-18
r3=apply	-9
r3=at	9
r3=be	-13
r3=because	-13
r3=by	-9
r3=car	-10
r3=day	19
r3=deal	25
r3=duty	10
r3=first	-32
r3=for	-11
r3=framework	28
r3=go	10
r3=had	-18
r3=has	-25
r3=in	7
r3=it	18
r3=medicine	-11
r3=most	29
r3=mr	-10
r3=not	-9
r3=oil	-19
r3=on	-13
r3=one	17
r3=pact	-19
r3=reciprocal	-15
r3=say	12
r3=since	-14
r3=that	-16
r3=the	17
r3=their	-21
r3=there	-15
r3=threaten	-12
r3=to	-9
r3=with	22
r4="	14
r4='s	23
r4=;	-36
r4=<day-ahead>	-14
r4=<goods>	-13
r4=<name>	23
r4=<number>	9
r4=<v-impose>	-26
r4=<v-propose>	-11
r4=<v-say>	23
r4=<v-sell>	19
r4=<v-suspend>	13
r4=<v-target>	26
r4=a	-29
r4=agreement	-24
r4=car	14
r4=duty	20
r4=from	-19
r4=good	26
r4=government	11
r4=had	-11
r4=has	-34
r4=in	24
r4=included	15
r4=its	-15
r4=no	-11
r4=on	16
r4=once	9
r4=ordinary	44
r4=pay	-12
r4=say	14
r4=sell	20
r4=since	14
r4=tariff	-26
r4=than	12
r4=to	-30
r4=treaty	9
r4=under	8
r4=was	-10
r4=will	-18
r4=with	-22
r=) .	21
r=, <level>	-22
r=, all	-19
r=, and	-9
r=, are	-16
r=, as	-12
r=, because	-17
r=, but	27
r=, by	21
r=, down	24
r=, is	-26
r=, since	12
r=, thank	-15
r=, the	18
r=, to	-10
r=, under	-11
r=, will	-12
r=, with	21
r=; <seat>	18
r=<day-today> ,	-13
r=<day-today> .	-10
r=<end> <end>	42
r=and <level>	21
r=and will	19
r=as well	12
r=at present	-12
r=duty on	18
r=for <name>	25
r=for good	-11
r=for its	18
r=for the	-18
r=from <level>	18
r=in <name>	10
r=in <seat>	-24
r=in all	21
r=in the	22
r=is a	10
r=is charge	17
r=on <day-ahead>	-16
r=on <day-gone>	11
r=on <name>	-14
r=on <quality>	-28
r=on car	-17
r=on its	18
r=on most	20
r=on our	-17
r=or <level>	-22
r=since <day-gone>	-14
r=since <month-gone>	13
r=tariff in	8
r=there ,	35
r=to <level>	-52
r=too ,	-17
r=until <day-ahead>	-16
r=would have	-13
same step=-1	25
step=-1	-20
step=-1 agreed	11
step=-1 goes on	-15
step=-1 names others	-30
step=-1 none here	-9
step=-1 of 3	-47
step=-1 though here	-17
step=-2	-29
step=-2 agreed	11
step=-2 goes on	-10
step=-2 names it	35
step=-2 names others	-41
step=-2 none here	-14
step=-2 of 1	-8
step=-2 of 2	-20
step=-2 though here	-19
step=1 goes on	14
step=1 names others	-21
step=1 none here	19
step=1 of 2	11
step=1 of 3	-14
step=1 though here	-25
step=2 names it	16
step=2 names others	-22
step=2 of 1	23
step=2 of 2	-17
step=2 of 3	-24
step=2 though here	-17
step=back	-13
step=back agreed	10
step=back goes on	-30
step=back names it	-13
step=back none here	-13
step=back of 3	-19
step=on agreed	-11
step=on goes on	13
step=on of 1	9
step=on of 3	-20
t0=future	15
t0=future-passive	22
t0=modal	-31
t0=past-passive	9
t0=perfect-passive	21
t0=pluperfect	-14
t0=pluperfect-passive	11
t0=present	-10
t0=present-passive	-16
t1=future	13
t1=future-passive	22
t1=gerund	7
t1=infinitive	-9
t1=modal	-37
t1=participle-passive	-12
t1=past-passive	10
t1=perfect-passive	22
t1=pluperfect-passive	11
t1=present	-11
t1=present-passive	-16
times=1	-59
times=1 here	13
times=2	14
times=2 here	-9
times=3	19
times=3 here	-16
times=4	22
v0=accept	10
v0=add	12
v0=agree	17
v0=bring	-13
v0=continue	-16
v0=cut	13
v0=double	-18
v0=expect	-13
v0=get	8
v0=hold	-9
v0=keep	27
v0=leave	12
v0=let	-16
v0=levy	-9
v0=lower	10
v0=meet	13
v0=offer	19
v0=pay	-18
v0=put	-21
v0=raise	-27
v0=remain	22
v0=sell	-12
v0=set	21
v0=tell	-12
v0=threaten	-35
v1=accept	13
v1=add	12
v1=admit	16
v1=agree	16
v1=bring	-12
v1=cut	13
v1=double	-20
v1=expect	-13
v1=face	-12
v1=fix	7
v1=get	8
v1=hit	-12
v1=hold	-9
v1=leave	11
v1=levy	-10
v1=meet	13
v1=offer	19
v1=put	-20
v1=raise	-44
v1=reduce	10
v1=remain	22
v1=say	-10
v1=set	21
v1=tax	-28
v1=threaten	-24
word apart	-14
word touch	10
zero step=0	-44
zero step=1	-9
zero step=2	-29
zero step=on	-59`;
