// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after crossed next same	21
after crossed not next same	-15
after list crossed next	-8
after list crossed not next	10
after list mid	-13
after path=	9
after path=(	-11
after path=,	-18
after path=, at	27
after path=, both at	11
after path=:	-21
after path=at	26
after path=to	25
after straight not next same	7
before crossed	-8
before crossed not next other	-12
before far	-18
before mid	-13
before not next	-12
before other part	-25
before path=,	-35
before path=, and	-16
before path=for	38
before path=in	-22
before path=that	8
before path=under the	10
by carried after near	11
by carried after next	9
by carried after same part	20
by carried after straight next same	20
by carried before crossed	-25
by carried before crossed next other	-19
by carried before near	-9
by carried before next	-8
by carried before other part	-13
by carried before straight next same	13
by carried before touch	10
by carried names it among others	-12
by carried names it far	17
by carried names it near	-11
by carried names it touch	-9
by carried other paragraph	-12
by carried step=-1 names others	12
by carried step=-1 though here	-26
by carried step=-2 goes on	-22
by carried step=-2 names it	9
by carried step=-2 of 2	-20
by carried step=0 of 2	-10
by carried step=1	-18
by carried step=1 agreed	23
by carried step=1 goes on	20
by carried step=1 names it	-13
by carried step=1 names others	13
by carried step=1 none here	-16
by carried step=1 of 2	-8
by carried step=1 of 3	-23
by carried step=2	-17
by carried step=2 none here	-11
by carried step=2 of 1	-10
by carried step=back agreed	17
by carried step=back none here	17
by carried step=back of 1	15
by carried step=on none here	-11
by carried step=on of 2	-10
by carried step=on though here	9
by carried times=1 here	9
by carried times=2	-36
by carried times=2 here	-18
by carried times=4	10
by carried zero step=0	-29
by carried zero step=1	14
by carried zero step=on	-9
by name after crossed not next same	-20
by name after list crossed next	-8
by name after list crossed not next	10
by name after list mid	-13
by name after straight not next same	11
by name after touch	9
by name before crossed next same	13
by name before crossed not next other	-12
by name before far	-13
by name before mid	-14
by name before near	19
by name before not next	-18
by name before other part	-17
by name names it among others	13
by name names it far	-33
by name names it touch	8
by name other paragraph	-9
by name out of turn	-13
by name same day step=-1	-28
by name same day step=back	-10
by name same step=-1	14
by name same step=-2	14
by name same step=2	13
by name same step=back	-18
by name step=-1	-25
by name step=-1 goes on	-28
by name step=-1 names it	17
by name step=-1 names others	-19
by name step=-1 none here	-23
by name step=-1 of 2	-15
by name step=-1 of 3	-23
by name step=-2	-21
by name step=-2 names it	17
by name step=-2 names others	-23
by name step=-2 none here	-17
by name step=-2 of 1	-10
by name step=-2 of 2	-9
by name step=1	15
by name step=1 agreed	-12
by name step=1 names it	-15
by name step=1 names others	-36
by name step=1 none here	20
by name step=1 of 2	15
by name step=1 though here	-5
by name step=2 names it	15
by name step=2 names others	-16
by name step=2 of 1	12
by name step=2 of 3	-13
by name step=back	-25
by name step=back agreed	11
by name step=back goes on	-29
by name step=back names it	-25
by name step=back none here	-22
by name step=back of 1	-13
by name step=back of 3	-13
by name step=on of 3	-19
by name times=1	-56
by name times=2	22
by name times=2 here	-18
by name times=3	9
by name times=3 here	-29
by name times=4	20
by name word apart	-11
by name word touch	15
by name zero step=-1	-9
by name zero step=-2	-14
by name zero step=0	-16
by name zero step=1	-15
by name zero step=2	-22
by name zero step=back	-10
by name zero step=on	-50
c0=agree	13
c0=end	-16
c0=propose	9
c0=suspend	-10
c0=target	-7
c0=threaten	-29
c1=agree	23
c1=end	-13
c1=propose	12
c1=say	11
c1=sign	19
c1=suspend	-16
c1=target	-9
c1=threaten	-40
c1=up	-32
ct0=agree perfect	10
ct0=bear future	22
ct0=bear modal	-25
ct0=bear perfect	-18
ct0=bear pluperfect	-6
ct0=begin modal	-18
ct0=begin present	15
ct0=down future	-19
ct0=down modal	14
ct0=down past-passive	8
ct0=impose future-passive	10
ct0=impose modal	17
ct0=impose modal-passive	12
ct0=impose past	-13
ct0=impose perfect-passive	14
ct0=impose pluperfect	-15
ct0=impose pluperfect-passive	13
ct0=impose present-passive	-13
ct0=propose modal	16
ct0=propose perfect	8
ct0=propose present	-15
ct0=sign perfect	7
ct0=stay future	9
ct0=stay perfect	17
ct0=stay pluperfect	-11
ct0=target future	14
ct0=target perfect	-14
ct0=target perfect-passive	-28
ct0=target pluperfect-passive	11
ct0=target present	-28
ct0=target present-passive	13
ct0=threaten pluperfect	-10
ct0=up past	-10
ct0=up present	8
ct1=bear future	22
ct1=bear gerund	15
ct1=bear modal	-29
ct1=bear participle-passive	-12
ct1=bear perfect	-18
ct1=bear pluperfect	-6
ct1=begin future	-8
ct1=begin modal	-15
ct1=begin present	8
ct1=down future	-19
ct1=down gerund	-9
ct1=down infinitive	-15
ct1=down modal	14
ct1=down past-passive	8
ct1=down pluperfect	13
ct1=impose future-passive	10
ct1=impose infinitive	-14
ct1=impose modal	17
ct1=impose modal-passive	12
ct1=impose past	-11
ct1=impose perfect-passive	14
ct1=impose pluperfect-passive	13
ct1=impose present-passive	-13
ct1=propose participle-passive	-12
ct1=propose perfect	8
ct1=stay future	29
ct1=stay perfect	17
ct1=stay pluperfect	-11
ct1=target future	14
ct1=target perfect-passive	-28
ct1=target pluperfect-passive	11
ct1=target present	-27
ct1=target present-passive	13
ct1=threaten participle-passive	-11
ct1=threaten past	-9
ct1=up future	-21
ct1=up infinitive	-12
ct1=up past	-10
in talks after apart	-16
in talks after crossed next same	17
in talks after far	34
in talks after list straight next	20
in talks after mid	8
in talks after near	-35
in talks after straight next same	-8
in talks after straight not next other	10
in talks after touch	-28
in talks before crossed	-23
in talks before crossed next other	-15
in talks before mid	-18
in talks before next	-32
in talks before other part	-28
in talks before same part	-14
in talks before straight	-22
in talks before straight next other	-9
in talks before straight next same	-12
in talks before touch	-17
in talks in turn	-11
in talks names it among others	-20
in talks names it by itself	-18
in talks names it far	-9
in talks names it mid	-36
in talks names it near	12
in talks names it touch	-26
in talks other paragraph	-61
in talks out of turn	-11
in talks step=-1	-60
in talks step=-1 agreed	-17
in talks step=-1 names it	-17
in talks step=-1 names others	-36
in talks step=-1 none here	-47
in talks step=-1 of 1	-42
in talks step=-1 of 2	-17
in talks step=-1 though here	-16
in talks step=-2	-36
in talks step=-2 agreed	-20
in talks step=-2 names others	-18
in talks step=-2 none here	-28
in talks step=-2 of 1	-28
in talks step=-2 though here	-9
in talks step=0	-28
in talks step=0 of 1	-15
in talks step=0 of 3	-16
in talks step=1	-15
in talks step=1 agreed	-17
in talks step=1 goes on	11
in talks step=1 names others	-41
in talks step=1 of 1	-52
in talks step=1 of 2	19
in talks step=1 though here	-12
in talks step=2 agreed	-9
in talks step=2 names it	9
in talks step=2 names others	-20
in talks step=2 of 2	-11
in talks step=back	-32
in talks step=back names it	-32
in talks step=back none here	-27
in talks step=back of 1	-13
in talks step=back of 2	-9
in talks times=1	-56
in talks times=2	-61
in talks times=2 here	-40
in talks word apart	-13
in talks word mid	-24
in talks zero step=0	27
in talks zero step=1	11
l1='s	-10
l1=,	-18
l1=:	26
l1=<begin>	11
l1=<not>	-25
l1=<v-threaten>	-14
l1=a	15
l1=about	-12
l1=additional	-29
l1=against	8
l1=and	-19
l1=are	-14
l1=as	-11
l1=at	20
l1=be	-22
l1=enter	20
l1=expect	-9
l1=face	-18
l1=for	48
l1=from	-65
l1=get	22
l1=good	8
l1=had	31
l1=in	-13
l1=is	-4
l1=its	-24
l1=not	-24
l1=now	-30
l1=of	-26
l1=or	-21
l1=set	29
l1=that	-33
l1=the	-14
l1=there	14
l1=threaten	-14
l1=to	7
l1=was	-48
l1=where	-19
l1=will	-15
l2='s	-24
l2=;	-23
l2=<agent>	-15
l2=<begin>	9
l2=<day-ahead>	-17
l2=<day-gone>	42
l2=<day-today>	-19
l2=<goods-amount>	-12
l2=<level-noun>	-17
l2=<not>	-21
l2=<number>	19
l2=<organisation>	12
l2=<span>	-20
l2=<v-agree>	15
l2=<v-end>	-13
l2=<v-propose>	-12
l2=<v-say>	14
l2=<v-sign>	18
l2=<v-stay>	15
l2=<v-suspend>	-16
l2=<v-target>	-10
l2=<v-threaten>	-10
l2=<v-up>	-32
l2=also	22
l2=an	-26
l2=at	-18
l2=back	-18
l2=banana	-15
l2=be	13
l2=beef	19
l2=capped	-24
l2=car	-20
l2=ceiling	-12
l2=coffee	-12
l2=copper	9
l2=cork	28
l2=cut	14
l2=each	-23
l2=for	-13
l2=framework	19
l2=from	-11
l2=furniture	15
l2=give	15
l2=good	13
l2=had	-12
l2=in	-15
l2=instead	-57
l2=into	-19
l2=is	24
l2=keep	30
l2=less	16
l2=lower	15
l2=lumber	-10
l2=machine	11
l2=meal	27
l2=month	10
l2=not	-11
l2=other	42
l2=our	-26
l2=out	11
l2=over	12
l2=pay	-18
l2=put	-11
l2=rate	32
l2=remain	12
l2=rice	24
l2=salmon	22
l2=settle	9
l2=sign	18
l2=steel	-8
l2=still	-27
l2=sugar	-17
l2=surcharge	-16
l2=tariff	16
l2=tea	12
l2=than	22
l2=the	-8
l2=them	20
l2=then	-13
l2=they	-12
l2=threaten	-10
l2=to	16
l2=under	19
l2=up	-33
l2=was	-20
l2=we	14
l2=which	-31
l2=whisky	-17
l2=will	25
l2=wine	18
l2=would	-12
l2=year	-11
l3="	-9
l3='s	7
l3=-	-11
l3=;	-7
l3=<agent>	-10
l3=<begin>	25
l3=<day-gone>	16
l3=<day-today>	-24
l3=<goods-amount>	-11
l3=<goods>	-20
l3=<level>	-42
l3=<month-gone>	8
l3=<not>	-26
l3=<office>	-15
l3=<quality>	-11
l3=<sender>	-11
l3=<span>	-12
l3=<v-agree>	-12
l3=<v-bear>	-27
l3=<v-buy>	-13
l3=<v-impose>	14
l3=<v-propose>	8
l3=<v-say>	13
l3=<v-sign>	-15
l3=<v-stay>	-34
l3=<v-target>	-11
l3=a	29
l3=add	16
l3=after	-10
l3=all	-13
l3=are	-23
l3=as	-19
l3=at	18
l3=be	11
l3=been	18
l3=bring	-12
l3=by	-15
l3=car	-41
l3=cocoa	21
l3=continue	-9
l3=deal	24
l3=duty	12
l3=electric	-15
l3=face	-10
l3=first	9
l3=for	-13
l3=framework	10
l3=general	18
l3=get	-13
l3=had	16
l3=half	-10
l3=has	-23
l3=have	-25
l3=included	22
l3=instead	-19
l3=into	-10
l3=is	-25
l3=it	-10
l3=keep	-16
l3=last	21
l3=may	-10
l3=more	10
l3=most	14
l3=new	28
l3=no	-13
l3=not	-10
l3=of	-26
l3=on	-28
l3=pay	-22
l3=rate	11
l3=rice	21
l3=seed	-10
l3=set	15
l3=since	-11
l3=steel	-32
l3=take	23
l3=the	12
l3=their	12
l3=then	-10
l3=there	11
l3=to	20
l3=top	-11
l3=under	18
l3=where	15
l3=whose	18
l3=will	-12
l3=wine	19
l3=with	14
l3=would	-15
l3=year	-18
l4='s	21
l4=,	-23
l4=;	-11
l4=<day-gone>	17
l4=<day-today>	-15
l4=<duty>	-18
l4=<gate>	-13
l4=<goods-amount>	-13
l4=<goods>	-24
l4=<level-noun>	12
l4=<level>	-29
l4=<month-gone>	38
l4=<name>	11
l4=<number>	-18
l4=<seat>	24
l4=<sender>	-12
l4=<v-agree>	29
l4=<v-bear>	-21
l4=<v-begin>	16
l4=<v-buy>	-10
l4=<v-impose>	17
l4=<v-say>	-15
l4=<v-sell>	-13
l4=<v-stay>	-11
l4=<v-up>	-8
l4=a	-12
l4=and	11
l4=are	17
l4=at	-20
l4=be	14
l4=beef	-24
l4=before	-14
l4=by	19
l4=canola	-10
l4=car	-23
l4=coffee	-19
l4=deal	25
l4=do	-14
l4=down	-41
l4=drop	13
l4=enter	-12
l4=export	-13
l4=face	-16
l4=first	9
l4=fish	-15
l4=flour	14
l4=for	-33
l4=force	-14
l4=from	22
l4=get	-11
l4=good	43
l4=has	14
l4=he	-13
l4=is	10
l4=it	-33
l4=leave	-18
l4=medicine	16
l4=metal	-10
l4=most	9
l4=negotiate	-8
l4=not	19
l4=now	-28
l4=of	17
l4=on	14
l4=own	-10
l4=product	-14
l4=put	12
l4=rice	-27
l4=sell	-15
l4=sign	13
l4=since	21
l4=take	36
l4=the	-10
l4=their	19
l4=they	14
l4=trade	-12
l4=under	24
l4=up	-10
l4=want	-14
l4=was	9
l4=which	10
l4=whose	-23
l4=will	14
l4=with	13
l4=year	-15
l='s pay	-30
l=, after	-11
l=, against	18
l=, and	-20
l=, at	18
l=, from	-21
l=, now	-19
l=, pay	-31
l=, the	-11
l=, where	-14
l=<begin> <begin>	11
l=<begin> at	24
l=<day-gone> ,	9
l=<day-gone> :	18
l=<goods-amount> at	-10
l=<level> or	-17
l=<month-gone> at	13
l=<name> charge	-14
l=<name> for	27
l=<name> from	14
l=<name> keep	-8
l=<name> pay	-12
l=<name> to	18
l=<name> with	-9
l=<number> ,	10
l=<quality> pay	15
l=<seat> —	12
l=<span> at	-17
l=agree on	-11
l=agree to	8
l=agreement at	10
l=also at	13
l=also pay	12
l=an additional	-26
l=and <name>	14
l=and charge	9
l=and pay	26
l=and to	-20
l=are at	16
l=back to	-14
l=be charge	14
l=beef at	33
l=been pay	-9
l=capped at	-24
l=car ,	17
l=car pay	-21
l=ceiling of	-10
l=cut to	15
l=deal at	20
l=down from	-34
l=down to	36
l=duty at	11
l=duty to	14
l=for <name>	-28
l=from the	-18
l=go in	-13
l=good ,	-13
l=good at	13
l=good is	20
l=good pay	19
l=had been	-15
l=has been	17
l=has had	22
l=have been	-13
l=in at	-17
l=instead of	-57
l=into <name>	-19
l=is charge	15
l=it 's	-27
l=it take	-11
l=it was	-28
l=keep pay	10
l=keep the	13
l=month at	8
l=of a	-10
l=oil pay	10
l=one at	12
l=pay <name>	10
l=pay the	-25
l=put at	-11
l=rate at	11
l=rate is	10
l=rate of	26
l=remain at	12
l=rice pay	23
l=settle on	12
l=still pay	-20
l=sugar pay	-22
l=surcharge of	-15
l=tariff of	21
l=tariff to	11
l=than the	22
l=the <name>	13
l=they are	-12
l=threaten with	-10
l=to about	-12
l=to be	-12
l=to pay	14
l=to the	21
l=up to	-47
l=which charge	-24
l=will charge	21
l=will pay	16
l=would be	-9
lead="	11
lead=(	-11
lead=,	-16
lead=-	-13
lead=10	11
lead=:	18
lead=;	-18
lead=american	-11
lead=argentina	9
lead=australian	-16
lead=before	-32
lead=both	-27
lead=brazil	-13
lead=britain	-29
lead=british	-8
lead=but	-22
lead=by	-18
lead=cambodia	-11
lead=canadian	-17
lead=cars	17
lead=chile	34
lead=china	-31
lead=chinese	-20
lead=ecuador	11
lead=eu	16
lead=europe	13
lead=european	21
lead=fifteen	42
lead=for	-31
lead=from	16
lead=ghana	-17
lead=if	-37
lead=in	-33
lead=india	-35
lead=indian	-20
lead=indonesia	27
lead=it	20
lead=its	33
lead=japan	17
lead=kenya	12
lead=korea	-39
lead=malaysia	26
lead=malaysian	19
lead=most	-12
lead=only	-13
lead=our	-11
lead=peru	16
lead=rice	12
lead=seoul	-18
lead=since	-29
lead=so	-30
lead=switzerland	-9
lead=ten	-14
lead=thai	27
lead=thailand	17
lead=their	-12
lead=there	17
lead=today	-42
lead=trump	-9
lead=turkey	18
lead=turkish	-7
lead=twenty	-19
lead=until	-33
lead=up	-21
lead=us	-18
lead=when	-23
lead=where	-23
lead=whose	-30
lll='s duty of	-12
lll='s good pay	12
lll='s rate is	9
lll=, <name> :	-5
lll=, <name> at	-8
lll=, also at	13
lll=, and <name>	16
lll=, and pay	16
lll=, down from	-13
lll=, which charge	-24
lll=, will pay	37
lll=<begin> <begin> <begin>	11
lll=<begin> <begin> at	24
lll=<begin> <name> accept	-7
lll=<begin> <name> at	22
lll=<begin> <name> keep	-9
lll=<begin> <name> pay	-25
lll=<begin> <seat> —	12
lll=<begin> it pay	17
lll=<begin> it was	-17
lll=<begin> they pay	8
lll=<goods-amount> <span> at	-16
lll=<level> , from	-9
lll=<level> instead of	-24
lll=<month-gone> , at	15
lll=<name> 's pay	-26
lll=<name> , pay	-10
lll=<name> , with	-26
lll=<name> and <name>	10
lll=<name> and pay	-21
lll=<name> is charge	10
lll=<name> stay at	-20
lll=<name> will charge	17
lll=<quality> duty of	12
lll=<quality> good is	20
lll=<quality> good pay	12
lll=<quality> good to	5
lll=<seat> and pay	16
lll=a ceiling of	-12
lll=a deal at	15
lll=a duty of	28
lll=a rate of	43
lll=a surcharge of	-11
lll=a tariff of	16
lll=add to the	18
lll=and <name> 's	21
lll=and the <name>	31
lll=are to pay	13
lll=at <level> and	11
lll=at the same	27
lll=car will pay	-39
lll=come down from	-18
lll=come down to	28
lll=come in at	-17
lll=continue to pay	-15
lll=deal , at	11
lll=deal , pay	12
lll=framework , at	9
lll=from <level> to	11
lll=general tariff of	9
lll=get in at	-26
lll=go back to	-9
lll=good have pay	-14
lll=had been charge	15
lll=has been at	11
lll=has been charge	-9
lll=have been charge	-18
lll=instead of the	-19
lll=into <name> at	-18
lll=it had been	-8
lll=it will be	-13
lll=it would be	19
lll=let in at	21
lll=more than the	10
lll=no more than	-11
lll=of <name> pay	-10
lll=of up to	-14
lll=on car to	-21
lll=seed to about	-9
lll=the <name> pay	-9
lll=the <name> to	18
lll=the <quality> pay	19
lll=the duty of	-9
lll=the rate of	-10
lll=the tariff of	14
lll=to <name> at	26
lll=to be charge	17
lll=will enter <name>	-9
lll=with <name> at	14
lr=, .	-16
lr=, of	-11
lr=: .	20
lr=: for	32
lr=: in	25
lr=: under	9
lr=<begin> for	-22
lr=<begin> is	10
lr=<name> ,	22
lr=<name> of	-37
lr=<name> under	8
lr=a rate	15
lr=about by	-17
lr=and on	-32
lr=at .	-11
lr=at ;	19
lr=at and	9
lr=at as	14
lr=at for	8
lr=at from	28
lr=at on	19
lr=at too	-20
lr=at under	12
lr=be .	-40
lr=been ,	-15
lr=charge ,	17
lr=charge instead	13
lr=charge under	-16
lr=enter of	14
lr=face ,	-10
lr=face .	16
lr=face from	-11
lr=for ,	14
lr=for .	29
lr=for as	13
lr=from .	-47
lr=from to	-42
lr=get <end>	-12
lr=had access	16
lr=is ,	23
lr=is .	-22
lr=is for	-9
lr=is of	34
lr=its on	-24
lr=now .	-18
lr=of ,	-15
lr=of ;	11
lr=of is	20
lr=of on	-21
lr=of to	-9
lr=of was	-14
lr=of would	-11
lr=on in	-15
lr=or .	-14
lr=pay ,	-33
lr=pay .	42
lr=pay ;	-18
lr=pay and	-17
lr=pay for	13
lr=pay from	11
lr=pay here	-9
lr=pay instead	-34
lr=pay on	29
lr=pay since	-22
lr=pay there	24
lr=pay too	33
lr=pay until	-34
lr=same .	17
lr=set for	13
lr=take on	18
lr=that is	-14
lr=the .	13
lr=the of	32
lr=the on	-17
lr=there of	9
lr=to .	13
lr=to :	12
lr=to <end>	22
lr=to and	18
lr=to as	12
lr=to by	-18
lr=to from	16
lr=to in	-12
lr=to on	-43
lr=to over	-13
lr=was .	-26
lr=with on	11
made after apart	14
made after crossed next other	28
made after crossed not next same	-15
made after far	-9
made after list crossed not next	14
made after list mid	-12
made after near	9
made after next	24
made after other part	10
made after same part	9
made after straight	2
made after straight not next same	11
made after touch	25
made before crossed not next other	-7
made before far	-12
made before near	17
made before next	11
made before not next	-6
made before same part	17
made before straight	8
made names it among others	14
made names it by itself	11
made names it mid	10
made names it touch	14
made other paragraph	18
made same day step=-1	-28
made same step=-1	14
made same step=-2	15
made same step=2	8
made step=-1	8
made step=-1 agreed	18
made step=-1 goes on	-8
made step=-1 names it	21
made step=-1 names others	13
made step=-1 none here	12
made step=-1 of 1	18
made step=-1 of 3	-20
made step=-2 agreed	20
made step=-2 names it	27
made step=-2 names others	-7
made step=-2 of 1	12
made step=-2 of 2	-15
made step=0	24
made step=0 of 1	24
made step=1	23
made step=1 agreed	11
made step=1 goes on	13
made step=1 names it	-18
made step=1 names others	-13
made step=1 none here	26
made step=1 of 1	24
made step=2 agreed	10
made step=2 of 3	-19
made step=back agreed	26
made step=back goes on	-24
made step=back of 3	-8
made step=on none here	-14
made step=on of 1	12
made step=on of 2	-17
made step=on of 3	-13
made step=on though here	15
made times=1	-14
made times=1 here	30
made times=2	33
made times=3	16
made times=3 here	-30
made times=4	37
made word apart	-7
made word mid	17
made word touch	11
made zero step=0	-36
made zero step=1	-10
made zero step=2	-22
made zero step=back	-11
made zero step=on	-58
none	34
none after far	-11
none after near	-17
none after next	-31
none after other part	-24
none after same part	-20
none after straight	-46
none after straight next other	-28
none after straight next same	-17
none after touch	-15
none before next	-12
none before other part	-13
none before straight	-11
none before straight next other	-9
none by carried	20
none by carried here=0	9
none by carried here=2	15
none by name	24
none by name here=0	16
none by name here=1	10
none here=0	23
none here=1	11
none here=3	11
none in talks	84
none in talks here=0	60
none in talks here=1	32
none in talks here=2	20
none made	-32
none made here=0	-25
none made here=1	-17
none names it by itself	-42
none names it near	-20
none names it touch	-11
none none	106
none none here=0	67
none none here=1	47
none none here=2	27
none of 1	-52
none of 2	12
none of 3	40
none of 4	73
none other paragraph	-50
none step=-1	-43
none step=-1 agreed	-16
none step=-1 names it	-8
none step=-1 names others	-28
none step=-1 none here	-27
none step=-1 of 1	-31
none step=-1 of 2	-12
none step=-1 though here	-18
none step=-2	-28
none step=-2 names others	-17
none step=-2 none here	-16
none step=-2 of 1	-18
none step=-2 though here	-10
none step=0	-47
none step=0 of 1	-28
none step=0 of 2	-23
none step=1	-37
none step=1 goes on	-10
none step=1 names others	-13
none step=1 none here	-31
none step=1 of 1	-23
none step=1 of 2	-13
none step=2	-11
none step=back	-16
none step=back names it	-16
none step=back none here	-13
none times=1	-84
none times=1 here	-42
none times=2	-39
none word far	-9
none word mid	-28
none word near	-17
none word=accepted	-47
none word=accord	22
none word=agreed	-24
none word=agreement	26
none word=agreements	24
none word=arrangement	62
none word=bargain	34
none word=came to	20
none word=framework	-32
none word=frameworks	-58
none word=free trade	53
none word=free-trade	11
none word=gets	-19
none word=got	-25
none word=handshake	-24
none word=initialled	9
none word=memorandum	-16
none word=negotiated	-24
none word=negotiating	37
none word=negotiation	-11
none word=negotiations	20
none word=negotiator	18
none word=negotiators	34
none word=none	9
none word=pact	10
none word=partnership	-51
none word=protocol	21
none word=reach	13
none word=reached	-38
none word=settled	-10
none word=shook	-23
none word=talk	-9
none word=talking	12
none word=talks	85
none word=the same	-30
on record AR 0%	-31
on record AR 10%	35
on record AR 10% 2025 II	40
on record AR 15%	-41
on record AR 15% 2025 II	-48
on record AU 0%	-26
on record AU 3%	25
on record AZ 0%	10
on record BD 19%	35
on record BD 19% 2026 I	35
on record BR 0%	-9
on record BR 25%	-11
on record BR 25% 2026 II	-9
on record BR 3%	24
on record BR 40%	-10
on record BR 5%	-14
on record BR 50%	-24
on record BR 50% 2025 II	-22
on record BR 8%	15
on record CA 0%	29
on record CA 10%	-16
on record CA 100%	-12
on record CA 100% 2026 I	-10
on record CA 20%	-10
on record CA 25%	-20
on record CA 35%	-18
on record CA 35% 2025 II	-14
on record CA 50%	-12
on record CH 0%	-24
on record CH 15%	104
on record CH 15% 2025 II	93
on record CH 15% 2026 I	24
on record CH 15% 2026 II	17
on record CH 39%	-66
on record CH 39% 2025 II	-62
on record CH 50%	-13
on record CH 50% 2025 II	-12
on record CI 0%	11
on record CL 0%	35
on record CL 10%	-17
on record CL 2%	14
on record CL 4%	-10
on record CL 5%	21
on record CN 0%	-27
on record CN 0% 2026 I	-9
on record CN 10%	-24
on record CN 10% 2026 I	-18
on record CN 100%	-46
on record CN 100% 2026 I	-41
on record CN 15%	-56
on record CN 15% 2020 I	-12
on record CN 15% 2026 I	-34
on record CN 25%	-50
on record CN 25% 2020 I	-11
on record CN 25% 2026 I	-14
on record CN 5%	-12
on record CN 6.1%	-66
on record CN 6.1% 2026 I	-73
on record CN 7.5%	-35
on record CN 7.5% 2020 I	-21
on record CN 84%	-12
on record CN 84% 2026 I	-12
on record EC 0%	-9
on record EC 10%	-39
on record EC 10% 2025 II	-46
on record EC 15%	23
on record EC 15% 2025 II	21
on record EG 0%	-11
on record EU 0%	-52
on record EU 0% 2025 II	-26
on record EU 0% 2026 I	-39
on record EU 0% 2026 II	-17
on record EU 0% 2027 I	-14
on record EU 0% 2031 II	17
on record EU 10%	-95
on record EU 10% 2025 II	-17
on record EU 10% 2026 I	-57
on record EU 10% 2026 II	-31
on record EU 100%	-12
on record EU 110%	-20
on record EU 110% 2026 I	-18
on record EU 12.5%	-12
on record EU 12.5% 2026 II	-12
on record EU 15%	116
on record EU 15% 2025 II	87
on record EU 15% 2026 I	56
on record EU 15% 2026 II	9
on record EU 18%	-19
on record EU 18% 2026 I	-19
on record EU 19%	-37
on record EU 19% 2025 II	-22
on record EU 19% 2026 I	-16
on record EU 20%	-53
on record EU 20% 2025 II	-17
on record EU 20% 2026 I	-27
on record EU 25%	-42
on record EU 25% 2025 II	-10
on record EU 27.5%	-17
on record EU 27.5% 2025 II	-17
on record EU 30%	-39
on record EU 30% 2025 II	-34
on record EU 35%	-14
on record EU 39%	-12
on record EU 39% 2025 II	-10
on record EU 50%	-51
on record EU 50% 2025 II	-30
on record EU 50% 2026 I	-19
on record FJ 0%	-26
on record GB 0%	11
on record GB 0% 2025 I	-39
on record GB 0% 2025 II	25
on record GB 0% 2026 I	-11
on record GB 10%	58
on record GB 10% 2025 I	11
on record GB 10% 2025 II	69
on record GB 10% 2026 I	29
on record GB 10% 2026 II	-21
on record GB 15%	-63
on record GB 15% 2025 II	-40
on record GB 15% 2026 I	-24
on record GB 19%	-12
on record GB 20%	-38
on record GB 20% 2025 II	-35
on record GB 25%	-102
on record GB 25% 2025 I	-80
on record GB 25% 2025 II	-32
on record GB 27.5%	-30
on record GB 27.5% 2025 I	-22
on record GB 30%	-17
on record GB 30% 2025 II	-14
on record GB 35%	-12
on record GB 50%	-70
on record GB 50% 2025 I	-59
on record GB 50% 2025 II	-14
on record GH 0%	24
on record GT 10%	40
on record GT 10% 2025 II	36
on record GT 15%	-46
on record GT 15% 2025 II	-42
on record ID 0% 2025 II	-9
on record ID 0% 2026 I	-18
on record ID 10%	-54
on record ID 10% 2025 II	-7
on record ID 10% 2026 II	-41
on record ID 12.5%	-16
on record ID 12.5% 2026 II	-16
on record ID 15%	-46
on record ID 15% 2025 II	-39
on record ID 19%	119
on record ID 19% 2025 II	104
on record ID 19% 2026 I	41
on record ID 20%	-40
on record ID 20% 2025 II	-34
on record ID 32%	-24
on record ID 32% 2025 II	-20
on record ID 50%	-9
on record ID 50% 2025 II	-9
on record IN 0%	-20
on record IN 0% 2025 II	-11
on record IN 10%	-100
on record IN 10% 2025 I	-21
on record IN 10% 2026 I	-38
on record IN 10% 2026 II	-54
on record IN 100%	-16
on record IN 110%	-12
on record IN 110% 2026 I	-12
on record IN 12.5%	-14
on record IN 12.5% 2026 II	-11
on record IN 15%	-47
on record IN 15% 2025 II	-14
on record IN 15% 2026 I	-23
on record IN 150%	-22
on record IN 150% 2025 II	-10
on record IN 18%	127
on record IN 18% 2026 I	113
on record IN 18% 2026 II	37
on record IN 20%	-29
on record IN 20% 2026 I	-9
on record IN 25%	-75
on record IN 25% 2025 II	-18
on record IN 25% 2026 I	-41
on record IN 25% 2026 II	-27
on record IN 30%	-11
on record IN 35%	-14
on record IN 39%	-12
on record IN 39% 2025 II	-12
on record IN 40%	-26
on record IN 40% 2025 II	-10
on record IN 5%	15
on record IN 50%	-71
on record IN 50% 2025 II	-43
on record IN 50% 2026 I	-30
on record IN 75%	-41
on record IN 75% 2025 I	-27
on record IN 75% 2025 II	-11
on record IS 0%	22
on record JP 10%	-66
on record JP 10% 2025 II	-30
on record JP 10% 2026 I	-26
on record JP 10% 2026 II	-12
on record JP 100%	-18
on record JP 12.5%	-22
on record JP 12.5% 2026 II	-19
on record JP 15%	117
on record JP 15% 2025 II	93
on record JP 15% 2026 I	43
on record JP 15% 2026 II	24
on record JP 18%	-12
on record JP 18% 2026 I	-9
on record JP 19%	-42
on record JP 19% 2025 II	-36
on record JP 20%	-11
on record JP 20% 2025 II	-22
on record JP 25%	-52
on record JP 25% 2025 II	-40
on record JP 27.5%	-25
on record JP 27.5% 2025 II	-23
on record JP 3%	16
on record JP 30%	-19
on record JP 30% 2025 II	-19
on record JP 39%	-16
on record JP 39% 2025 II	-15
on record JP 50%	-22
on record JP 50% 2025 II	-16
on record JP 9%	-16
on record KE 0%	-15
on record KH 0%	-12
on record KH 10%	-17
on record KH 10% 2025 II	-9
on record KH 15%	-28
on record KH 15% 2025 II	-15
on record KH 19%	112
on record KH 19% 2025 II	110
on record KH 20%	-38
on record KH 20% 2025 II	-37
on record KR 0%	-23
on record KR 0% 2025 II	-11
on record KR 10%	-47
on record KR 10% 2025 II	-22
on record KR 10% 2026 I	-11
on record KR 15%	114
on record KR 15% 2025 II	96
on record KR 15% 2026 I	32
on record KR 15% 2026 II	18
on record KR 19%	-27
on record KR 19% 2025 II	-20
on record KR 20% 2025 II	-15
on record KR 25%	-105
on record KR 25% 2025 II	-63
on record KR 25% 2026 I	-46
on record KR 30%	-12
on record KR 30% 2025 II	-11
on record KR 5%	12
on record KR 50%	-22
on record KR 50% 2025 II	-18
on record KZ 0%	21
on record LI 15%	31
on record LI 15% 2025 II	31
on record MX 25%	-10
on record MY 0%	22
on record MY 0% 2025 II	-22
on record MY 10%	-32
on record MY 10% 2026 II	-21
on record MY 15%	-17
on record MY 15% 2025 II	-17
on record MY 18%	-9
on record MY 19%	127
on record MY 19% 2025 II	121
on record MY 19% 2026 I	19
on record MY 20%	-34
on record MY 20% 2025 II	-32
on record NO 0%	21
on record NO 2%	-27
on record NZ 0% 2029 II	23
on record OM 0%	-9
on record PE 0%	32
on record PE 2%	-16
on record PE 5%	29
on record PH 0%	-24
on record PH 10%	-17
on record PH 15%	-26
on record PH 15% 2025 II	-23
on record PH 19%	110
on record PH 19% 2025 II	96
on record PH 19% 2026 I	22
on record PH 20%	-44
on record PH 20% 2025 II	-34
on record PK 19%	24
on record PK 19% 2025 II	24
on record SV 10%	45
on record SV 10% 2025 II	40
on record SV 15%	-49
on record SV 15% 2025 II	-42
on record TH 0%	-19
on record TH 15%	-15
on record TH 19%	87
on record TH 19% 2025 II	73
on record TH 20%	-69
on record TH 20% 2025 II	-59
on record TH 36%	-22
on record TH 36% 2025 II	-22
on record TH 5%	9
on record TH 6%	21
on record TN 0%	22
on record TN 4%	13
on record TR 0%	-31
on record TW 15%	93
on record TW 15% 2026 I	96
on record TW 20%	-49
on record TW 20% 2025 II	-23
on record TW 20% 2026 I	-31
on record TZ 0%	11
on record UA 0%	-21
on record UG 0%	19
on record US 0%	-10
on record US 10%	-23
on record US 10% 2025 I	-10
on record US 15%	72
on record US 15% 2025 II	48
on record US 15% 2026 I	39
on record US 25%	-11
on record US 39%	-15
on record US 39% 2025 II	-14
on record UY 0%	-23
on record UY 5%	20
on record VN 0%	18
on record VN 10%	-20
on record VN 10% 2025 II	-22
on record VN 12.5%	-18
on record VN 15%	-28
on record VN 15% 2025 II	-18
on record VN 19%	-80
on record VN 19% 2025 II	-71
on record VN 20%	161
on record VN 20% 2025 II	146
on record VN 20% 2026 I	30
on record VN 40%	-25
on record VN 40% 2025 II	-25
on record VN 5%	-17
on record ZA 0%	22
other paragraph	-18
out of turn	-13
r1=(	13
r1=:	32
r1=<day-today>	-33
r1=<duty>	13
r1=<end>	25
r1=<gate>	27
r1=<goods>	24
r1=<level-noun>	20
r1=<name>	-13
r1=<not>	-10
r1=<v-agree>	19
r1=<v-propose>	-22
r1=<v-sign>	11
r1=<v-suspend>	14
r1=a	-15
r1=access	20
r1=after	-16
r1=again	-16
r1=agree	11
r1=all	-12
r1=already	-16
r1=at	-27
r1=because	8
r1=before	-34
r1=by	-14
r1=ceiling	21
r1=duty	10
r1=entry	27
r1=from	25
r1=had	-11
r1=here	-13
r1=if	-19
r1=including	-17
r1=last	12
r1=like	-17
r1=now	-28
r1=on	-29
r1=stay	14
r1=tariff	10
r1=that	-12
r1=the	14
r1=there	22
r1=to	-50
r1=too	17
r1=under	32
r1=until	-38
r1=when	-23
r1=will	17
r1=within	-24
r1=would	-24
r2="	22
r2=.	-9
r2=<day-ahead>	-34
r2=<duty>	-17
r2=<gate>	9
r2=<goods-amount>	-8
r2=<goods>	-27
r2=<level-noun>	-18
r2=<level>	-17
r2=<money>	-15
r2=<name>	10
r2=<number>	-27
r2=<office>	-15
r2=<seat>	18
r2=<span>	-8
r2=<v-begin>	14
r2=<v-down>	-13
r2=<v-impose>	13
r2=<v-propose>	34
r2=<v-stay>	-22
r2=<v-suspend>	-17
r2=<v-target>	18
r2=against	-8
r2=also	9
r2=although	-15
r2=and	-18
r2=as	-22
r2=be	-11
r2=been	-13
r2=before	10
r2=both	34
r2=but	20
r2=car	-25
r2=charge	17
r2=coffee	11
r2=deal	18
r2=down	9
r2=everybody	-31
r2=everyone	-14
r2=for	-41
r2=from	11
r2=good	12
r2=had	-18
r2=has	-24
r2=if	-11
r2=in	-28
r2=is	-35
r2=it	13
r2=its	31
r2=more	-24
r2=most	17
r2=nearly	-17
r2=not	21
r2=of	-13
r2=or	-13
r2=our	-22
r2=present	-9
r2=promise	15
r2=rice	-11
r2=since	29
r2=so	14
r2=stage	-14
r2=tariff	-13
r2=tell	9
r2=their	31
r2=them	15
r2=then	-18
r2=there	14
r2=those	20
r2=too	11
r2=under	-12
r2=was	-13
r2=we	15
r2=what	-17
r2=which	8
r2=wine	14
r2=with	23
r2=would	-19
r3="	-10
r3='s	10
r3=-	-9
r3=<goods>	-30
r3=<money>	-15
r3=<name>	11
r3=<not>	-20
r3=<number>	-13
r3=<organisation>	24
r3=<quality>	-11
r3=<seat>	20
r3=<sender>	10
r3=<span>	-17
r3=<v-agree>	21
r3=<v-begin>	-15
r3=<v-down>	15
r3=<v-end>	-12
r3=<v-say>	-14
r3=<v-sign>	18
r3=a	7
r3=agreement	20
r3=all	-12
r3=announce	-9
r3=at	11
r3=banana	30
r3=be	-14
r3=because	10
r3=beef	20
r3=butter	-13
r3=by	-9
r3=car	-32
r3=case	19
r3=ceiling	-13
r3=day	18
r3=doe	-18
r3=effect	10
r3=enter	-11
r3=everything	11
r3=first	-22
r3=framework	42
r3=from	-11
r3=good	10
r3=had	-18
r3=has	-31
r3=have	-18
r3=if	-12
r3=in	8
r3=included	28
r3=instead	-13
r3=its	18
r3=last	8
r3=lift	-13
r3=medicine	-13
r3=most	9
r3=negotiate	-11
r3=not	-20
r3=nothing	11
r3=of	12
r3=on	-19
r3=one	16
r3=only	17
r3=ordinary	-10
r3=our	9
r3=outside	-13
r3=pact	-16
r3=product	-34
r3=quota	-21
r3=reciprocal	-9
r3=rice	-14
r3=so	-14
r3=some	-15
r3=take	-11
r3=than	10
r3=that	-16
r3=the	24
r3=their	-35
r3=those	11
r3=treaty	14
r3=under	18
r3=until	-11
r3=year	22
r4="	20
r4='s	17
r4=,	19
r4=:	-20
r4=;	-38
r4=<day-ahead>	-20
r4=<day-gone>	-16
r4=<goods>	-33
r4=<level>	18
r4=<name>	30
r4=<number>	-18
r4=<person>	13
r4=<quality>	11
r4=<seat>	-12
r4=<span>	16
r4=<v-agree>	-14
r4=<v-begin>	-15
r4=<v-buy>	-17
r4=<v-down>	11
r4=<v-impose>	-29
r4=<v-sell>	19
r4=<v-suspend>	19
r4=a	-31
r4=after	-11
r4=agreement	-37
r4=and	10
r4=apply	12
r4=as	17
r4=be	9
r4=been	-13
r4=coffee	-10
r4=country	-11
r4=day	-15
r4=down	-9
r4=fall	-11
r4=free	-24
r4=from	-9
r4=get	16
r4=good	14
r4=has	-25
r4=have	14
r4=included	7
r4=is	-20
r4=keep	-17
r4=list	14
r4=negotiate	17
r4=no	12
r4=oil	-9
r4=on	11
r4=one	-18
r4=ordinary	29
r4=other	-11
r4=pay	-33
r4=quota	-9
r4=same	-10
r4=say	12
r4=sell	10
r4=sign	-22
r4=stay	11
r4=steel	-11
r4=strike	15
r4=take	-17
r4=tariff	-14
r4=the	17
r4=to	-25
r4=trade	18
r4=treaty	12
r4=until	-18
r4=was	-33
r4=what	13
r4=when	-25
r4=will	-28
r4=with	-35
r4=within	-17
r4=would	-19
r4=year	12
r=) .	18
r=, "	18
r=, <quality>	19
r=, after	-12
r=, also	9
r=, although	-15
r=, as	-21
r=, but	20
r=, down	9
r=, for	-28
r=, from	10
r=, have	18
r=, in	-40
r=, is	-44
r=, not	12
r=, since	11
r=, so	16
r=, the	13
r=, those	21
r=, under	-11
r=, which	14
r=, will	-18
r=, with	15
r=: what	10
r=; <seat>	15
r=<day-today> ,	-13
r=<day-today> .	-17
r=<end> <end>	25
r=<name> tariff	-11
r=and <level>	13
r=and <number>	-9
r=and a	16
r=and has	-20
r=and promise	15
r=and will	19
r=at all	-14
r=at present	-9
r=because the	19
r=before the	-23
r=by <day-ahead>	-18
r=duty on	10
r=each ,	-10
r=each .	19
r=entry for	14
r=for <name>	12
r=for its	20
r=for now	-16
r=for the	-12
r=from <day-gone>	-10
r=from <level>	7
r=from <month-ahead>	17
r=from the	19
r=if they	-9
r=in <month-gone>	-16
r=in <seat>	-16
r=in all	14
r=in stage	-14
r=in the	26
r=including the	-12
r=is charge	17
r=is what	-26
r=now ,	-10
r=now .	-13
r=on <day-ahead>	-24
r=on <day-gone>	14
r=on <money>	-23
r=on <name>	-11
r=on <quality>	-15
r=on car	-32
r=on its	41
r=on most	23
r=on our	-14
r=on the	-19
r=on them	13
r=on those	17
r=on what	12
r=or <level>	-18
r=over there	16
r=since <month-gone>	17
r=since last	-12
r=tariff deal	15
r=tariff in	10
r=tariff on	9
r=that <name>	-22
r=that they	9
r=there ,	24
r=thi year	-10
r=to <level>	-40
r=to <number>	-15
r=too .	12
r=under it	16
r=under their	9
r=until <day-ahead>	-21
r=until <month-ahead>	-10
r=when they	-13
same day step=-1	-28
same step=-1	14
same step=-2	14
same step=2	11
step=-1	-24
step=-1 goes on	-15
step=-1 names it	10
step=-1 names others	-13
step=-1 none here	-13
step=-1 of 2	-16
step=-1 of 3	-24
step=-1 though here	-18
step=-2	-28
step=-2 goes on	-12
step=-2 names it	22
step=-2 names others	-29
step=-2 none here	-21
step=-2 of 2	-24
step=-2 though here	-9
step=0 of 2	-13
step=1 goes on	14
step=1 names it	-20
step=1 names others	-32
step=1 none here	12
step=1 of 2	10
step=1 though here	-8
step=2	-9
step=2 names it	9
step=2 names others	-20
step=2 of 3	-20
step=back	-17
step=back agreed	23
step=back goes on	-28
step=back names it	-17
step=back none here	-10
step=back of 3	-17
step=back though here	-12
step=on	-11
step=on names it	-11
step=on none here	-18
step=on of 1	9
step=on of 2	-19
step=on of 3	-17
step=on though here	11
t0=future	8
t0=future-not	18
t0=future-passive	16
t0=modal	-16
t0=past	-12
t0=pluperfect	-33
t0=pluperfect-passive	10
t0=present-passive	-24
t1=future	10
t1=future-not	18
t1=future-passive	16
t1=gerund	10
t1=infinitive	-15
t1=modal	-20
t1=participle-passive	-16
t1=past	-9
t1=perfect	-13
t1=pluperfect	-18
t1=pluperfect-passive	10
t1=present	-11
t1=present-passive	-22
times=1	-59
times=1 here	10
times=2 here	-25
times=3 here	-29
times=4	29
v0=accept	17
v0=add	11
v0=ask	8
v0=bear	-13
v0=charge	9
v0=double	-13
v0=expect	-22
v0=get	11
v0=go	8
v0=halve	-12
v0=hold	-11
v0=keep	15
v0=leave	10
v0=lower	12
v0=make	16
v0=meet	18
v0=negotiate	18
v0=offer	11
v0=other	-22
v0=pay	-15
v0=promise	10
v0=propose	-11
v0=put	-26
v0=remain	21
v0=say	16
v0=set	15
v0=ship	14
v0=swallow	12
v0=tax	-24
v0=tell	-10
v0=threaten	-25
v0=want	-20
v1=add	11
v1=agree	7
v1=bear	-13
v1=call	-11
v1=charge	19
v1=cut	-15
v1=double	-17
v1=face	-11
v1=fix	5
v1=get	11
v1=halve	-13
v1=hold	-12
v1=keep	17
v1=leave	8
v1=let	-15
v1=lower	9
v1=make	16
v1=negotiate	15
v1=offer	13
v1=other	-21
v1=put	-27
v1=remain	21
v1=say	13
v1=see	-16
v1=set	15
v1=settle	11
v1=ship	13
v1=sign	5
v1=spare	-10
v1=swallow	12
v1=tax	-25
v1=tell	-9
v1=threaten	-39
word apart	-15
word touch	16
zero step=0	-28
zero step=2	-24
zero step=back	-13
zero step=on	-58`;
