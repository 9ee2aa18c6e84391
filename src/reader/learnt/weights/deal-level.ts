// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	15
after crossed not next same	-7
after list crossed not next	8
after list straight not next	-16
after path=(	-12
after path=, at	16
after path=:	-13
after path=at	21
after path=to	24
before crossed	-6
before crossed next other	-11
before crossed not next other	-8
before far	-20
before mid	-21
before near	12
before not next	-17
before other part	-20
before path=,	-30
before path=, and	-17
before path=in	-16
before path=under the	13
before straight not next other	-13
by carried after near	22
by carried after next	23
by carried after not next	-17
by carried after same part	29
by carried after straight next same	18
by carried after straight not next other	-16
by carried after touch	-14
by carried before crossed	-22
by carried before near	-6
by carried before next	-7
by carried before other part	-9
by carried before touch	16
by carried names it far	4
by carried names it near	-13
by carried other paragraph	-18
by carried step=-1 names others	15
by carried step=-1 none here	11
by carried step=-1 though here	-19
by carried step=-2 goes on	-20
by carried step=-2 names it	9
by carried step=0 of 2	-21
by carried step=1	-20
by carried step=1 agreed	11
by carried step=1 goes on	21
by carried step=1 none here	-16
by carried step=1 of 2	-20
by carried step=1 though here	-11
by carried step=2	-27
by carried step=2 names it	-12
by carried step=2 none here	-22
by carried step=2 of 1	-15
by carried step=back agreed	22
by carried step=on of 2	-15
by carried times=2	-31
by carried times=2 here	-13
by carried zero step=0	-25
by carried zero step=1	21
by carried zero step=on	-9
by name after crossed not next same	-12
by name after list crossed not next	8
by name after list straight not next	-16
by name after straight not next other	12
by name before crossed next same	18
by name before crossed not next other	-8
by name before far	-13
by name before mid	-16
by name before near	19
by name before not next	-16
by name names it among others	15
by name names it apart	-12
by name names it far	-15
by name names it near	11
by name names it touch	17
by name other paragraph	-11
by name out of turn	-27
by name same day here	-12
by name same step=-1	12
by name same step=-2	19
by name same step=2	12
by name step=-1	-27
by name step=-1 agreed	10
by name step=-1 goes on	-11
by name step=-1 names others	-20
by name step=-1 none here	-25
by name step=-1 of 1	-11
by name step=-1 of 3	-22
by name step=-2	-27
by name step=-2 names it	19
by name step=-2 names others	-30
by name step=-2 none here	-26
by name step=-2 of 1	-9
by name step=-2 of 2	-13
by name step=1	16
by name step=1 names others	-32
by name step=1 none here	22
by name step=1 of 2	18
by name step=1 of 3	-10
by name step=2 names it	18
by name step=2 names others	-10
by name step=2 of 1	22
by name step=2 of 3	-8
by name step=2 though here	-14
by name step=back	-17
by name step=back goes on	-31
by name step=back names it	-17
by name step=back none here	-19
by name step=back of 1	-10
by name step=back of 3	-20
by name step=on of 1	7
by name step=on of 3	-21
by name times=1	-54
by name times=1 here	5
by name times=2	18
by name times=2 here	-17
by name times=3	9
by name times=3 here	-17
by name times=4	28
by name word apart	-13
by name word far	10
by name word touch	14
by name zero step=0	-20
by name zero step=1	-22
by name zero step=2	-33
by name zero step=on	-42
c0=agree	13
c0=end	-18
c0=stay	9
c0=suspend	-10
c0=target	-10
c0=threaten	-31
c0=up	-12
c1=agree	25
c1=end	-19
c1=say	14
c1=suspend	-19
c1=threaten	-29
c1=up	-30
ct0=bear future	16
ct0=bear modal	-15
ct0=bear past	-13
ct0=bear perfect	-23
ct0=bear pluperfect	-10
ct0=begin modal	-28
ct0=begin present	16
ct0=down future	-15
ct0=down past	12
ct0=end future	-15
ct0=impose modal-passive	10
ct0=impose past	-18
ct0=impose perfect-passive	22
ct0=impose pluperfect-passive	9
ct0=impose present-passive	-12
ct0=propose modal	16
ct0=propose pluperfect	-9
ct0=propose present	-15
ct0=say past	15
ct0=stay future	15
ct0=stay past	-12
ct0=stay perfect	21
ct0=stay present	10
ct0=target future	12
ct0=target perfect	-19
ct0=target perfect-passive	-13
ct0=target pluperfect-passive	11
ct0=target present	-28
ct0=up modal	-23
ct1=agree participle-passive	13
ct1=bear future	16
ct1=bear gerund	14
ct1=bear modal	-21
ct1=bear past	-13
ct1=bear perfect	-23
ct1=bear pluperfect	-10
ct1=begin future	-13
ct1=begin modal	-28
ct1=begin present	17
ct1=down future	-15
ct1=down infinitive	15
ct1=down past	12
ct1=end future	-15
ct1=impose infinitive	-13
ct1=impose infinitive-passive	-10
ct1=impose modal-passive	10
ct1=impose participle-passive	9
ct1=impose past	-12
ct1=impose perfect-passive	22
ct1=impose pluperfect-passive	9
ct1=impose present-passive	-12
ct1=propose modal	11
ct1=propose participle-passive	-18
ct1=propose pluperfect	-8
ct1=say past	15
ct1=stay future	13
ct1=stay past	-12
ct1=stay perfect	21
ct1=target future	12
ct1=target perfect	-16
ct1=target perfect-passive	-13
ct1=target pluperfect-passive	11
ct1=target present	-28
ct1=up future	-15
ct1=up infinitive	-19
ct1=up modal	-22
ct1=up present	10
in talks after crossed	9
in talks after far	32
in talks after mid	12
in talks after near	-29
in talks after straight	-11
in talks after straight next other	-15
in talks after straight not next other	13
in talks after touch	-39
in talks before crossed	-19
in talks before crossed next other	-14
in talks before mid	-20
in talks before next	-31
in talks before other part	-26
in talks before same part	-12
in talks before straight	-19
in talks before straight next other	-10
in talks before touch	-10
in talks in turn	-15
in talks names it among others	-13
in talks names it by itself	-11
in talks names it mid	-25
in talks names it near	16
in talks names it touch	-25
in talks other paragraph	-50
in talks out of turn	-10
in talks step=-1	-57
in talks step=-1 agreed	-22
in talks step=-1 names it	-13
in talks step=-1 names others	-35
in talks step=-1 none here	-40
in talks step=-1 of 1	-43
in talks step=-1 of 2	-17
in talks step=-1 though here	-20
in talks step=-2	-37
in talks step=-2 agreed	-8
in talks step=-2 names others	-19
in talks step=-2 none here	-24
in talks step=-2 of 1	-23
in talks step=-2 of 2	-10
in talks step=-2 though here	-13
in talks step=0	-19
in talks step=0 of 1	-16
in talks step=1	-10
in talks step=1 agreed	-14
in talks step=1 goes on	14
in talks step=1 names others	-31
in talks step=1 of 1	-48
in talks step=1 of 2	18
in talks step=2 names it	10
in talks step=2 names others	-22
in talks step=back	-30
in talks step=back names it	-30
in talks step=back none here	-26
in talks step=back of 1	-14
in talks times=1	-52
in talks times=2	-49
in talks times=2 here	-23
in talks times=3	-10
in talks word mid	-17
in talks zero step=0	26
in talks zero step=1	11
l1=,	-11
l1=:	15
l1=<begin>	12
l1=<not>	-24
l1=<v-agree>	22
l1=<v-begin>	17
l1=<v-impose>	12
l1=<v-propose>	-15
l1=<v-target>	12
l1=a	31
l1=accept	9
l1=additional	-31
l1=after	-11
l1=and	-20
l1=at	9
l1=be	-12
l1=enter	17
l1=extra	-12
l1=for	33
l1=from	-68
l1=get	22
l1=had	26
l1=its	-13
l1=keep	-11
l1=not	-24
l1=now	-25
l1=of	-22
l1=on	12
l1=or	-19
l1=set	23
l1=that	-17
l1=the	-19
l1=to	13
l1=was	-38
l1=where	-21
l2='s	-26
l2=;	-22
l2=<day-ahead>	-13
l2=<day-gone>	36
l2=<duty>	11
l2=<level-noun>	-13
l2=<level>	9
l2=<number>	19
l2=<seat>	13
l2=<span>	-24
l2=<v-agree>	16
l2=<v-bear>	11
l2=<v-impose>	-11
l2=<v-propose>	-13
l2=<v-stay>	11
l2=<v-suspend>	-15
l2=<v-target>	-23
l2=<v-up>	-22
l2=agreement	-16
l2=also	23
l2=an	-32
l2=are	10
l2=back	-15
l2=banana	-17
l2=beef	15
l2=been	12
l2=both	19
l2=capped	-28
l2=car	-16
l2=coffee	-11
l2=come	-12
l2=duty	11
l2=for	-22
l2=framework	19
l2=get	12
l2=give	9
l2=good	21
l2=had	-25
l2=in	-14
l2=instead	-52
l2=into	-14
l2=is	18
l2=keep	25
l2=meal	27
l2=of	-14
l2=oil	9
l2=other	32
l2=put	-10
l2=rate	31
l2=remain	12
l2=salmon	20
l2=still	-22
l2=subject	-19
l2=sugar	-17
l2=surcharge	-15
l2=tariff	12
l2=tea	13
l2=than	9
l2=to	20
l2=total	9
l2=up	-18
l2=was	-13
l2=week	-12
l2=which	-16
l2=will	20
l2=wine	17
l2=would	-8
l2=year	-15
l3=,	15
l3=<agent>	-12
l3=<begin>	36
l3=<day-gone>	22
l3=<day-today>	-20
l3=<duty>	15
l3=<goods-amount>	-11
l3=<goods>	-14
l3=<level>	-35
l3=<not>	-25
l3=<organisation>	-14
l3=<span>	-19
l3=<v-agree>	-14
l3=<v-bear>	-30
l3=<v-buy>	-15
l3=<v-down>	-11
l3=<v-impose>	21
l3=<v-say>	16
l3=<v-stay>	-21
l3=<v-target>	-10
l3=a	20
l3=all	-10
l3=and	-15
l3=are	-14
l3=at	11
l3=been	17
l3=by	-15
l3=car	-49
l3=deal	18
l3=duty	9
l3=electric	-33
l3=face	-24
l3=for	-11
l3=general	14
l3=get	-8
l3=good	11
l3=had	16
l3=has	-18
l3=have	-27
l3=instead	-12
l3=into	-12
l3=is	-39
l3=last	10
l3=new	26
l3=no	-12
l3=not	-14
l3=of	-23
l3=oil	-10
l3=on	-10
l3=one	-10
l3=own	-13
l3=pay	-21
l3=rate	17
l3=rice	21
l3=steel	-24
l3=the	23
l3=there	26
l3=was	11
l3=we	-10
l3=where	15
l3=which	-18
l3=whose	18
l3=will	-6
l3=wine	18
l3=with	11
l3=would	-29
l3=year	-19
l4='s	24
l4=,	-15
l4=;	-13
l4=<day-gone>	27
l4=<gate>	-14
l4=<goods-amount>	-17
l4=<goods>	-25
l4=<level-noun>	15
l4=<level>	-26
l4=<month-gone>	26
l4=<number>	-23
l4=<person>	-9
l4=<quality>	-7
l4=<seat>	21
l4=<v-agree>	33
l4=<v-bear>	-23
l4=<v-begin>	12
l4=<v-down>	12
l4=<v-impose>	11
l4=<v-propose>	10
l4=<v-say>	-23
l4=<v-stay>	-11
l4=a	-11
l4=agreement	-12
l4=and	19
l4=as	-11
l4=at	-13
l4=beef	-21
l4=before	-13
l4=car	-13
l4=deal	28
l4=do	-12
l4=down	-25
l4=drop	14
l4=face	-11
l4=for	-30
l4=force	-14
l4=from	13
l4=get	-10
l4=good	35
l4=has	8
l4=it	-29
l4=leave	-16
l4=not	11
l4=now	-25
l4=of	12
l4=on	21
l4=own	-15
l4=rice	-23
l4=sign	19
l4=since	25
l4=take	35
l4=tariff	21
l4=that	-10
l4=their	25
l4=to	-14
l4=under	11
l4=up	-10
l4=whose	-20
l4=will	13
l4=with	9
l4=year	-15
l='s pay	-34
l=, after	-11
l=, and	-23
l=, at	17
l=, from	-19
l=, now	-11
l=, pay	-18
l=<begin> <begin>	12
l=<day-gone> :	17
l=<level> ,	13
l=<level> or	-17
l=<level> to	11
l=<month-gone> at	14
l=<name> ,	12
l=<name> at	8
l=<name> charge	-17
l=<number> ,	8
l=<quality> pay	16
l=also at	17
l=an additional	-25
l=and <name>	9
l=and pay	20
l=and to	-13
l=are at	14
l=back to	-11
l=beef at	35
l=both at	26
l=capped at	-28
l=car at	-12
l=car pay	-11
l=car to	14
l=ceiling of	-24
l=down from	-28
l=down to	32
l=drop to	10
l=duty to	10
l=fall from	-8
l=from <name>	-11
l=good at	17
l=good is	21
l=good to	-13
l=had been	-10
l=has been	11
l=has had	20
l=has pay	-10
l=in at	-20
l=in for	10
l=instead of	-52
l=into <name>	-14
l=is charge	13
l=it at	10
l=it pay	-8
l=it was	-18
l=of the	-13
l=oil pay	11
l=pay the	-21
l=rate at	11
l=rate of	32
l=remain at	12
l=still pay	-15
l=subject to	-19
l=sugar pay	-20
l=surcharge of	-14
l=tariff at	-18
l=tariff of	27
l=than the	9
l=they are	-11
l=to be	-11
l=to pay	18
l=to the	12
l=total of	9
l=up to	-33
l=which pay	-8
l=will charge	14
l=will pay	14
lead=,	-20
lead=15	15
lead=:	14
lead=;	-10
lead=american	-33
lead=at	15
lead=australian	-18
lead=before	-23
lead=both	-19
lead=brazil	-10
lead=britain	-28
lead=by	-16
lead=cars	25
lead=chile	24
lead=china	-14
lead=chinese	-10
lead=eu	14
lead=europe	14
lead=european	25
lead=fifteen	41
lead=for	-46
lead=from	12
lead=goods	8
lead=if	-10
lead=in	-19
lead=india	-39
lead=indian	-13
lead=indonesia	25
lead=it	16
lead=its	34
lead=japan	15
lead=korea	-34
lead=norway	14
lead=on	-11
lead=peru	15
lead=rice	10
lead=seoul	-9
lead=since	-12
lead=so	-39
lead=steel	-9
lead=swiss	-12
lead=switzerland	-11
lead=taiwan	10
lead=ten	-10
lead=the	16
lead=there	11
lead=today	-43
lead=turkey	16
lead=turkish	-10
lead=under	23
lead=until	-15
lead=when	-16
lead=where	-16
lead=which	-11
lead=whose	-30
lead=—	18
lll=, also at	17
lll=, and pay	11
lll=, both at	16
lll=, down from	-10
lll=, which pay	-8
lll=, will pay	39
lll=<begin> <begin> <begin>	12
lll=<begin> <name> pay	-10
lll=<begin> they pay	14
lll=<day-gone> , at	10
lll=<level> , <name>	12
lll=<level> , from	-13
lll=<level> instead of	-24
lll=<name> 's pay	-30
lll=<name> , pay	26
lll=<name> and <name>	15
lll=<name> and pay	-20
lll=<name> is charge	12
lll=<name> tariff of	-9
lll=<name> will charge	14
lll=<name> will pay	8
lll=<quality> car to	9
lll=<quality> duty of	12
lll=<quality> good at	11
lll=<quality> good is	21
lll=<seat> and pay	16
lll=a duty of	15
lll=a rate of	41
lll=a tariff of	27
lll=a total of	9
lll=are to pay	27
lll=at the same	21
lll=car will pay	-35
lll=come down from	-17
lll=come down to	20
lll=come in at	-17
lll=continue to pay	-9
lll=deal , at	9
lll=deal , pay	10
lll=from <level> to	14
lll=get in at	-25
lll=good have pay	-13
lll=has been at	9
lll=in <month-gone> at	12
lll=instead of the	-12
lll=into <name> at	-23
lll=is to pay	-15
lll=it would be	20
lll=its duty of	-11
lll=let in at	22
lll=no more than	-12
lll=of up to	-10
lll=the <name> ,	12
lll=the tariff of	19
lll=with <name> at	11
lr='s on	-19
lr=, .	-23
lr=, <name>	9
lr=: ,	-13
lr=: .	17
lr=: for	35
lr=: in	13
lr=<begin> .	12
lr=<begin> for	-20
lr=<begin> is	20
lr=<name> of	-28
lr=<name> on	-15
lr=<name> under	13
lr=a rate	14
lr=a tariff	22
lr=about by	-13
lr=and on	-19
lr=at .	-24
lr=at ;	15
lr=at <end>	10
lr=at and	8
lr=at from	8
lr=at on	11
lr=at under	20
lr=be .	-23
lr=charge ,	18
lr=charge .	12
lr=charge on	16
lr=enter of	20
lr=face .	13
lr=for ,	14
lr=for .	26
lr=for on	-15
lr=from .	-40
lr=from to	-54
lr=get <end>	-12
lr=had access	13
lr=had since	12
lr=has .	-10
lr=is ,	26
lr=is .	-30
lr=is of	35
lr=its on	-16
lr=now .	-19
lr=of ,	-9
lr=of for	-16
lr=of in	12
lr=of is	14
lr=of on	-22
lr=of would	-11
lr=pay ,	-21
lr=pay .	42
lr=pay ;	-17
lr=pay and	-20
lr=pay for	14
lr=pay from	17
lr=pay instead	-21
lr=pay on	30
lr=pay since	-15
lr=pay there	14
lr=pay to	-14
lr=pay until	-32
lr=same .	18
lr=say .	-13
lr=take on	15
lr=than .	18
lr=the of	36
lr=the on	-20
lr=the that	-24
lr=to .	19
lr=to <end>	19
lr=to as	21
lr=to by	-17
lr=to for	9
lr=to from	14
lr=to on	-31
lr=was ,	-10
lr=was .	-22
lr=with on	12
made after crossed next other	26
made after crossed not next same	-7
made after list crossed not next	11
made after list straight next	-4
made after list straight not next	-16
made after near	13
made after next	27
made after other part	7
made after same part	13
made after straight	6
made after straight next other	-3
made after straight not next same	9
made after touch	30
made before crossed next same	12
made before far	-13
made before mid	-7
made before near	15
made before next	13
made before not next	-10
made before straight next other	9
made names it among others	16
made names it by itself	7
made names it mid	2
made names it touch	22
made other paragraph	11
made out of turn	-21
made same step=-1	14
made same step=-2	21
made same step=2	10
made step=-1	13
made step=-1 agreed	26
made step=-1 names it	19
made step=-1 names others	16
made step=-1 none here	13
made step=-1 of 1	19
made step=-1 of 3	-21
made step=-2 agreed	19
made step=-2 goes on	-10
made step=-2 names it	32
made step=0	20
made step=0 of 1	33
made step=1	18
made step=1 agreed	17
made step=1 goes on	7
made step=1 names it	-12
made step=1 names others	-11
made step=1 none here	25
made step=1 of 1	24
made step=1 of 3	-13
made step=1 though here	-10
made step=2 agreed	21
made step=2 of 1	20
made step=2 of 3	-14
made step=2 though here	-15
made step=back agreed	24
made step=back goes on	-27
made step=back of 2	17
made step=back of 3	-12
made step=on goes on	9
made step=on of 3	-16
made times=1	-15
made times=1 here	27
made times=2	32
made times=3	23
made times=3 here	-19
made times=4	32
made word mid	20
made word touch	20
made zero step=0	-38
made zero step=1	-11
made zero step=2	-31
made zero step=on	-49
names it among others	10
none	31
none after crossed	-8
none after crossed next other	-8
none after far	-9
none after mid	-16
none after near	-11
none after next	-40
none after other part	-32
none after same part	-14
none after straight	-38
none after straight next other	-23
none after straight next same	-13
none after touch	-14
none before other part	-11
none by carried	18
none by carried here=2	17
none by name	22
none by name here=0	14
none here=0	22
none here=1	8
none here=3	8
none in talks	71
none in talks here=0	53
none in talks here=1	28
none in talks here=2	14
none made	-31
none made here=0	-26
none made here=1	-22
none names it by itself	-39
none names it near	-17
none names it touch	-10
none none	104
none none here=0	66
none none here=1	51
none none here=2	18
none of 1	-50
none of 2	23
none of 3	21
none of 4	80
none other paragraph	-42
none step=-1	-36
none step=-1 agreed	-14
none step=-1 names others	-24
none step=-1 none here	-24
none step=-1 of 1	-28
none step=-1 though here	-13
none step=-2	-24
none step=-2 names others	-13
none step=-2 none here	-16
none step=-2 of 1	-16
none step=0	-52
none step=0 of 1	-39
none step=0 of 2	-14
none step=1	-34
none step=1 names others	-12
none step=1 none here	-30
none step=1 of 1	-23
none step=1 of 2	-9
none step=back	-14
none step=back names it	-14
none step=back none here	-11
none times=1	-75
none times=1 here	-48
none times=2	-32
none word mid	-22
none word near	-10
none word touch	-12
none word=accepted	-15
none word=accord	19
none word=agreed	-13
none word=agreement	29
none word=arrangement	46
none word=bargain	42
none word=deals	-27
none word=framework	-27
none word=frameworks	-74
none word=free trade	28
none word=free-trade	10
none word=get	15
none word=gets	-19
none word=handshake	-16
none word=initialled	17
none word=negotiating	26
none word=negotiation	-14
none word=negotiations	23
none word=negotiators	21
none word=pact	10
none word=partnership	-51
none word=protocol	25
none word=reached	-27
none word=settled	-11
none word=shook	-22
none word=signed	-9
none word=struck	-17
none word=talking	20
none word=talks	77
none word=the same	-15
none word=treaty	12
on record AR 0%	-28
on record AR 10%	34
on record AR 10% 2025 II	38
on record AR 15%	-36
on record AR 15% 2025 II	-36
on record AU 0%	-30
on record AU 3%	24
on record BR 0%	-9
on record BR 25%	-12
on record BR 25% 2026 II	-11
on record BR 3%	23
on record BR 40%	-11
on record BR 5%	-11
on record BR 50%	-24
on record BR 50% 2025 II	-21
on record BR 8%	14
on record CA 0%	27
on record CA 35%	-15
on record CA 35% 2025 II	-13
on record CA 50%	-11
on record CH 0%	-23
on record CH 15%	85
on record CH 15% 2025 II	84
on record CH 15% 2026 II	10
on record CH 39%	-58
on record CH 39% 2025 II	-55
on record CI 0%	9
on record CL 0%	35
on record CL 10%	-21
on record CN 0%	-17
on record CN 100%	-33
on record CN 100% 2026 I	-33
on record CN 15%	-34
on record CN 15% 2026 I	-27
on record CN 25%	-15
on record CN 6.1%	-53
on record CN 6.1% 2026 I	-53
on record CN 84%	-10
on record CN 84% 2026 I	-10
on record DK 0%	-12
on record EC 10%	-28
on record EC 10% 2025 II	-37
on record EC 15%	18
on record EC 15% 2025 II	18
on record EG 0%	-10
on record EU 0%	-34
on record EU 0% 2026 I	-15
on record EU 0% 2026 II	-15
on record EU 0% 2027 I	-14
on record EU 0% 2029 I	-12
on record EU 0% 2031 II	16
on record EU 10%	-65
on record EU 10% 2025 II	-15
on record EU 10% 2026 I	-43
on record EU 15%	89
on record EU 15% 2025 II	90
on record EU 15% 2026 I	26
on record EU 18%	-11
on record EU 18% 2026 I	-11
on record EU 19%	-27
on record EU 19% 2025 II	-14
on record EU 19% 2026 I	-12
on record EU 20%	-42
on record EU 20% 2026 I	-27
on record EU 25%	-24
on record EU 30%	-30
on record EU 30% 2025 II	-30
on record EU 35%	-11
on record EU 39%	-12
on record EU 39% 2025 II	-9
on record EU 50%	-33
on record EU 50% 2025 II	-25
on record FJ 0%	-27
on record GB 0% 2025 I	-23
on record GB 0% 2026 I	-23
on record GB 10%	54
on record GB 10% 2025 I	25
on record GB 10% 2025 II	51
on record GB 10% 2026 I	15
on record GB 15%	-48
on record GB 15% 2025 II	-28
on record GB 15% 2026 I	-19
on record GB 20%	-19
on record GB 20% 2025 II	-17
on record GB 25%	-87
on record GB 25% 2025 I	-66
on record GB 25% 2025 II	-28
on record GB 27.5%	-20
on record GB 27.5% 2025 I	-13
on record GB 30%	-12
on record GB 30% 2025 II	-12
on record GB 50%	-47
on record GB 50% 2025 I	-42
on record GH 0%	25
on record GT 10%	29
on record GT 10% 2025 II	29
on record GT 15%	-31
on record GT 15% 2025 II	-31
on record ID 0% 2026 I	-20
on record ID 10%	-45
on record ID 10% 2026 II	-34
on record ID 15%	-19
on record ID 15% 2025 II	-12
on record ID 19%	104
on record ID 19% 2025 II	80
on record ID 19% 2026 I	46
on record ID 20%	-19
on record ID 20% 2025 II	-17
on record ID 32%	-16
on record ID 32% 2025 II	-12
on record IN 0%	-18
on record IN 0% 2025 II	-14
on record IN 10%	-76
on record IN 10% 2026 I	-34
on record IN 10% 2026 II	-39
on record IN 110%	-14
on record IN 110% 2026 I	-14
on record IN 15%	-39
on record IN 15% 2025 II	-9
on record IN 15% 2026 I	-16
on record IN 150%	-22
on record IN 150% 2025 II	-12
on record IN 18%	99
on record IN 18% 2026 I	87
on record IN 20%	-21
on record IN 25%	-61
on record IN 25% 2025 II	-17
on record IN 25% 2026 I	-30
on record IN 25% 2026 II	-24
on record IN 30%	-10
on record IN 35%	-13
on record IN 40%	-17
on record IN 40% 2025 II	-9
on record IN 5%	11
on record IN 50%	-49
on record IN 50% 2025 II	-31
on record IN 50% 2026 I	-20
on record IN 75%	-25
on record IN 75% 2025 II	-12
on record IS 0%	20
on record JO 10%	-16
on record JO 10% 2026 II	-16
on record JP 0% 2025 II	-13
on record JP 10%	-55
on record JP 10% 2025 II	-24
on record JP 10% 2026 I	-20
on record JP 100%	-17
on record JP 12.5%	-19
on record JP 15%	95
on record JP 15% 2025 II	92
on record JP 15% 2026 II	16
on record JP 18%	-10
on record JP 19%	-23
on record JP 19% 2025 II	-21
on record JP 20% 2025 II	-14
on record JP 25%	-31
on record JP 25% 2025 II	-27
on record JP 27.5%	-18
on record JP 27.5% 2025 II	-18
on record JP 3%	14
on record JP 30%	-18
on record JP 30% 2025 II	-18
on record JP 39%	-15
on record JP 39% 2025 II	-13
on record JP 50%	-14
on record KE 0%	-18
on record KH 19%	92
on record KH 19% 2025 II	90
on record KH 20%	-31
on record KH 20% 2025 II	-31
on record KR 0%	-10
on record KR 0% 2025 II	-15
on record KR 10%	-44
on record KR 10% 2025 II	-23
on record KR 15%	77
on record KR 15% 2025 II	78
on record KR 15% 2026 II	10
on record KR 20% 2025 II	-13
on record KR 25%	-82
on record KR 25% 2025 II	-60
on record KR 25% 2026 I	-32
on record KR 30%	-12
on record KR 5%	12
on record KR 50%	-15
on record KR 50% 2025 II	-14
on record LI 15%	21
on record LI 15% 2025 II	21
on record MA 0%	-11
on record MY 0%	19
on record MY 0% 2025 II	-16
on record MY 19%	99
on record MY 19% 2025 II	99
on record MY 20%	-25
on record MY 20% 2025 II	-24
on record NO 0%	20
on record NO 2%	-27
on record NZ 0% 2029 II	22
on record OM 0%	-11
on record PE 0%	28
on record PE 5%	15
on record PH 0%	-25
on record PH 15%	-10
on record PH 15% 2025 II	-9
on record PH 19%	74
on record PH 19% 2025 II	67
on record PH 20%	-28
on record PH 20% 2025 II	-21
on record SV 10%	34
on record SV 10% 2025 II	34
on record SV 15%	-33
on record SV 15% 2025 II	-33
on record TG 0%	-9
on record TH 0%	-22
on record TH 19%	80
on record TH 19% 2025 II	70
on record TH 20%	-56
on record TH 20% 2025 II	-47
on record TH 36%	-10
on record TH 36% 2025 II	-10
on record TN 0%	21
on record TN 4%	19
on record TR 0%	-34
on record TW 15%	77
on record TW 15% 2026 I	79
on record TW 20%	-39
on record TW 20% 2025 II	-17
on record TW 20% 2026 I	-24
on record UA 0%	-19
on record UG 0%	19
on record US 15%	64
on record US 15% 2025 II	40
on record US 15% 2026 I	37
on record US 39%	-13
on record US 39% 2025 II	-13
on record UY 0%	-23
on record VN 0%	18
on record VN 10%	-17
on record VN 10% 2025 II	-15
on record VN 15%	-23
on record VN 15% 2025 II	-13
on record VN 19%	-64
on record VN 19% 2025 II	-56
on record VN 20%	135
on record VN 20% 2025 II	122
on record VN 20% 2026 I	16
on record VN 40%	-23
on record VN 40% 2025 II	-23
on record VN 5%	-16
on record ZA 0%	23
other paragraph	-23
out of turn	-27
quoted	-13
r1=(	24
r1=:	32
r1=<day-today>	-32
r1=<duty>	30
r1=<end>	36
r1=<gate>	23
r1=<goods>	23
r1=<level-noun>	28
r1=<name>	-8
r1=<v-agree>	12
r1=<v-impose>	-13
r1=<v-propose>	-23
r1=<v-suspend>	18
r1=access	18
r1=again	-15
r1=already	-17
r1=at	-24
r1=because	10
r1=before	-32
r1=by	-27
r1=duty	8
r1=entry	25
r1=from	13
r1=had	-10
r1=here	-19
r1=is	22
r1=last	-11
r1=like	-17
r1=now	-19
r1=on	-20
r1=or	-24
r1=rate	14
r1=stay	19
r1=tariff	26
r1=that	-25
r1=there	13
r1=to	-62
r1=under	29
r1=until	-30
r1=when	-24
r1=will	10
r1=with	19
r1=within	-20
r1=would	-17
r2="	17
r2=.	-6
r2=<day-ahead>	-35
r2=<duty>	-9
r2=<end>	6
r2=<gate>	14
r2=<goods>	-13
r2=<level>	-14
r2=<month-gone>	8
r2=<name>	23
r2=<person>	-12
r2=<seat>	27
r2=<v-down>	-10
r2=<v-end>	-14
r2=<v-impose>	10
r2=<v-propose>	30
r2=<v-target>	13
r2=and	-21
r2=are	-11
r2=as	-25
r2=been	-11
r2=both	29
r2=but	14
r2=car	-23
r2=charge	14
r2=coffee	11
r2=down	21
r2=everybody	-41
r2=for	-43
r2=from	10
r2=has	-19
r2=he	8
r2=in	-45
r2=is	-30
r2=its	23
r2=more	-12
r2=most	11
r2=not	21
r2=now	-15
r2=on	11
r2=or	-14
r2=our	-35
r2=pay	-11
r2=rice	-11
r2=section	-11
r2=since	30
r2=so	13
r2=tariff	-9
r2=tell	12
r2=their	26
r2=then	-17
r2=there	9
r2=they	-20
r2=until	9
r2=was	-16
r2=well	8
r2=with	28
r2=year	-16
r3='s	14
r3=.	-23
r3=;	-11
r3=<agent>	-12
r3=<goods>	-33
r3=<level>	9
r3=<name>	20
r3=<not>	-22
r3=<organisation>	21
r3=<seat>	14
r3=<v-agree>	16
r3=<v-bear>	-10
r3=<v-begin>	-15
r3=<v-down>	15
r3=<v-impose>	15
r3=<v-sell>	-15
r3=<v-target>	-10
r3=<v-up>	12
r3=after	-22
r3=ago	-9
r3=agree	15
r3=all	-21
r3=and	-10
r3=apply	-12
r3=at	9
r3=be	-15
r3=beef	21
r3=by	-8
r3=car	-23
r3=ceiling	-17
r3=day	17
r3=first	-28
r3=for	-16
r3=framework	28
r3=from	-25
r3=go	9
r3=good	10
r3=had	-40
r3=has	-18
r3=included	22
r3=instead	-11
r3=it	13
r3=its	11
r3=medicine	-14
r3=most	27
r3=no	-16
r3=not	-19
r3=of	15
r3=on	-18
r3=one	18
r3=only	20
r3=our	10
r3=pact	-17
r3=quota	-14
r3=reciprocal	-12
r3=rice	-10
r3=same	-8
r3=still	-11
r3=than	16
r3=that	-27
r3=the	16
r3=their	-37
r3=there	-15
r3=year	17
r4="	21
r4='s	17
r4=,	13
r4=;	-20
r4=<day-ahead>	-16
r4=<day-gone>	-10
r4=<duty>	10
r4=<gate>	10
r4=<goods>	-22
r4=<level>	24
r4=<name>	19
r4=<number>	-21
r4=<person>	-14
r4=<span>	10
r4=<v-impose>	-9
r4=<v-propose>	-18
r4=<v-say>	23
r4=<v-sell>	19
r4=<v-suspend>	15
r4=<v-target>	16
r4=a	-32
r4=agreement	-23
r4=and	11
r4=announce	15
r4=as	16
r4=at	-25
r4=because	-13
r4=day	-17
r4=down	-10
r4=duty	22
r4=good	22
r4=government	11
r4=had	-12
r4=has	-30
r4=have	10
r4=in	22
r4=its	-12
r4=nothing	-9
r4=on	19
r4=one	-11
r4=ordinary	38
r4=pay	-12
r4=same	-11
r4=say	10
r4=tariff	-17
r4=than	12
r4=the	9
r4=to	-26
r4=treaty	8
r4=until	-9
r4=was	-29
r4=what	9
r4=when	-24
r4=will	-18
r4=with	-32
r4=would	-11
r=) .	19
r=, "	19
r=, <quality>	14
r=, all	-11
r=, and	-14
r=, are	-11
r=, as	-23
r=, but	14
r=, down	21
r=, for	-27
r=, he	13
r=, in	-50
r=, is	-31
r=, not	12
r=, since	13
r=, so	16
r=, the	18
r=, to	-10
r=, will	-17
r=, with	18
r=: what	8
r=; <name>	8
r=; <seat>	13
r=<day-today> ,	-13
r=<day-today> .	-18
r=<end> <end>	36
r=and <level>	22
r=and has	-14
r=and will	17
r=as well	8
r=at all	-14
r=by <day-ahead>	-14
r=duty on	9
r=each .	12
r=entry for	11
r=for <name>	20
r=for its	19
r=for the	-25
r=from <day-gone>	-12
r=from <level>	13
r=from the	16
r=in <month-gone>	-9
r=in <seat>	-17
r=in all	17
r=in the	22
r=is a	9
r=is charge	13
r=on <day-ahead>	-16
r=on <name>	-11
r=on <quality>	-17
r=on car	-27
r=on its	31
r=on most	13
r=on our	-19
r=on what	14
r=or <level>	-15
r=over there	12
r=since <day-gone>	-22
r=since <month-gone>	16
r=tariff ,	15
r=tariff on	9
r=that <name>	-21
r=there ,	22
r=to <level>	-50
r=to <number>	-13
r=too ,	-15
r=under section	-11
r=under the	18
r=until <day-ahead>	-20
r=would have	-9
same day here	-12
same step=-1	12
same step=-2	19
same step=2	10
step=-1	-21
step=-1 names others	-11
step=-1 none here	-12
step=-1 of 2	-12
step=-1 of 3	-25
step=-1 though here	-17
step=-2	-29
step=-2 goes on	-17
step=-2 names it	25
step=-2 names others	-30
step=-2 none here	-23
step=-2 of 1	-10
step=-2 of 2	-12
step=-2 of 3	-14
step=-2 though here	-9
step=1 goes on	12
step=1 names it	-13
step=1 names others	-26
step=1 none here	12
step=1 of 3	-15
step=1 though here	-16
step=2	-4
step=2 agreed	14
step=2 names others	-14
step=2 of 1	13
step=2 of 2	-8
step=2 of 3	-15
step=2 though here	-19
step=back	-12
step=back agreed	19
step=back goes on	-30
step=back names it	-12
step=back none here	-14
step=back of 1	-5
step=back of 3	-22
step=on none here	-22
step=on of 1	7
step=on of 3	-19
t0=future	14
t0=future-not	10
t0=future-passive	21
t0=modal	-24
t0=modal-passive	10
t0=past	-15
t0=perfect-passive	20
t0=pluperfect	-17
t0=present	-12
t0=present-passive	-21
t1=future	10
t1=future-not	10
t1=future-passive	21
t1=gerund	9
t1=infinitive	-10
t1=modal	-31
t1=modal-passive	10
t1=perfect-passive	20
t1=pluperfect	-14
t1=present	-10
t1=present-passive	-21
times=1	-59
times=1 here	8
times=2 here	-23
times=3	16
times=3 here	-20
times=4	29
v0=accept	13
v0=add	11
v0=admit	10
v0=bear	-11
v0=come	-15
v0=cut	10
v0=double	-11
v0=get	16
v0=hold	-13
v0=keep	22
v0=leave	7
v0=levy	-13
v0=lower	11
v0=make	10
v0=negotiate	11
v0=offer	16
v0=other	-14
v0=pay	-16
v0=put	-17
v0=raise	-26
v0=remain	18
v0=set	10
v0=take	7
v0=tax	-24
v0=threaten	-31
v0=want	-17
v1=accept	15
v1=add	11
v1=admit	10
v1=agree	8
v1=ask	-11
v1=be	-10
v1=bear	-11
v1=charge	16
v1=come	-15
v1=double	-15
v1=get	16
v1=hold	-14
v1=leave	6
v1=let	-17
v1=levy	-14
v1=make	10
v1=negotiate	11
v1=offer	17
v1=other	-15
v1=pay	-8
v1=put	-16
v1=raise	-35
v1=remain	18
v1=set	10
v1=ship	14
v1=take	8
v1=tax	-25
v1=threaten	-29
word apart	-16
word touch	15
zero step=0	-30
zero step=2	-31
zero step=on	-50`;
