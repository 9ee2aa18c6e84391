// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after path=,	-16
before mid	-43
before near	22
before other part	-27
before same part	30
before touch	24
by carried after crossed	23
by carried after crossed next other	15
by carried after mid	22
by carried after next	34
by carried after other part	25
by carried before other part	-24
by carried step=0 of 1	17
by name before crossed	15
by name before mid	-29
by name before near	25
by name before next	20
by name before same part	22
by name before touch	16
by name step=-1	-17
by name step=-1 names it	32
by name step=-1 names others	-29
by name step=-1 none here	-35
by name step=-1 though here	15
by name step=-2	-35
by name step=-2 names others	-34
by name step=-2 none here	-16
by name step=-2 of 1	-15
by name step=-2 of 2	-28
by name step=-2 though here	-23
by name step=1 names others	-37
by name step=1 of 1	-16
by name step=1 of 2	25
by name step=2 names others	-24
by name step=2 none here	21
by name step=2 though here	-34
c0=stay	-19
c0=threaten	-17
c1=down	17
c1=target	-15
c1=threaten	-17
ct0=bear perfect	-27
ct0=stay present	-21
ct1=bear perfect	-27
in talks after next	-21
in talks after other part	-32
in talks after straight	-30
in talks after straight next other	-16
in talks after touch	-17
in talks other paragraph	-18
in talks step=-1	-55
in talks step=-1 names others	-46
in talks step=-1 none here	-32
in talks step=-1 of 1	-39
in talks step=-1 of 2	-21
in talks step=-1 though here	-31
in talks step=-2	-17
in talks step=0	-30
in talks step=0 of 1	-49
in talks step=1	-29
in talks step=1 names others	-18
in talks step=1 none here	-27
in talks step=1 of 1	-29
l1=:	17
l1=<begin>	27
l1=<level-noun>	17
l1=<name>	-22
l1=<v-begin>	22
l1=at	20
l1=charge	15
l1=enter	20
l1=from	-52
l1=of	25
l1=the	-30
l1=to	36
l2=,	22
l2=<begin>	19
l2=<duty>	20
l2=<goods>	-18
l2=<name>	31
l2=<v-bear>	-26
l2=<v-begin>	-20
l2=<v-down>	16
l2=<v-stay>	29
l2=<v-target>	-27
l2=and	-35
l2=are	38
l2=enter	-25
l2=fall	-23
l2=had	-16
l2=in	29
l2=still	-27
l2=the	-35
l2=there	31
l2=will	36
l3=<begin>	55
l3=<day-gone>	-29
l3=<month-gone>	29
l3=<name>	24
l3=<v-bear>	-40
l3=<v-down>	26
l3=<v-up>	-16
l3=a	31
l3=and	17
l3=come	27
l3=deal	23
l3=go	-16
l3=good	-31
l3=has	-17
l3=pay	-47
l3=the	-17
l4=:	16
l4=<goods>	-31
l4=<level>	-27
l4=<quality>	-25
l4=<v-down>	16
l4=<v-impose>	41
l4=a	24
l4=and	32
l4=it	-28
l4=of	16
l4=on	25
l4=the	-26
l4=to	-53
l4=whose	-15
l=, pay	23
l=<begin> <begin>	27
l=<level> to	15
l=and pay	15
l=down from	-23
l=good pay	-29
l=in at	30
l=rate of	24
l=will pay	24
lead=:	-35
lead=;	-33
lead=brazil	-18
lead=chinese	-17
lead=goods	36
lead=india	-17
lead=switzerland	-16
lead=taiwan	15
lead=that	-31
lead=the	32
lead=—	-31
lll=<begin> <begin> <begin>	27
lll=<quality> good pay	-27
lll=a rate of	23
lll=from <level> to	16
lr=a trade	-17
lr=at under	15
lr=from to	-37
lr=of .	25
lr=pay .	19
lr=pay there	19
lr=pay under	17
lr=to ,	-16
made after near	18
made after next	33
made after same part	22
made after straight	29
made after straight next same	24
made after touch	31
made before mid	-35
made before near	27
made before next	21
made before same part	26
made before touch	26
made other paragraph	24
made step=-1	24
made step=-1 names it	35
made step=-1 of 1	18
made step=-1 though here	32
made step=-2	-15
made step=-2 names others	-17
made step=-2 of 2	-15
made step=0	34
made step=0 of 1	36
made step=1	18
made step=1 goes on	-16
made step=1 names it	26
made step=1 names others	-28
made step=1 none here	19
made step=1 of 2	28
made step=2 none here	30
made step=2 of 1	15
made step=2 though here	-34
made word near	16
none	21
none after next	-35
none after other part	-16
none after same part	-27
none after straight	-39
none after straight next same	-27
none after touch	-25
none by name	19
none by name here=0	26
none by name here=1	17
none by name here=2	-36
none here=0	26
none here=1	16
none here=2	-24
none in talks	90
none in talks here=0	63
none in talks here=1	65
none made	-56
none made here=0	-32
none made here=1	-27
none made here=2	-41
none none	89
none none here=0	53
none none here=1	44
none of 1	-28
none of 2	25
none of 3	51
none other paragraph	-24
none step=-1	-47
none step=-1 names others	-35
none step=-1 none here	-30
none step=-1 of 1	-38
none step=-1 though here	-21
none step=-2	-21
none step=-2 none here	-19
none step=0	-50
none step=0 of 1	-34
none word mid	-25
none word=agreed	17
none word=agreement	30
none word=agreements	-35
none word=concluded	-21
none word=free trade	17
none word=negotiating	31
none word=negotiations	17
none word=reached	-43
none word=struck	-20
none word=talking	18
none word=talks	67
none word=the same	-23
none word=treaty	27
r1=,	-17
r1=<duty>	30
r1=as	-24
r1=in	21
r1=is	43
r1=of	-16
r1=since	-25
r1=tariff	37
r1=there	23
r1=to	-44
r1=trade	-17
r1=under	15
r2=<end>	15
r2=<level>	-28
r2=<quality>	-31
r2=<v-impose>	21
r2=a	33
r2=agreement	-17
r2=all	19
r2=as	22
r2=by	31
r2=in	-62
r2=the	-26
r2=their	45
r3=.	-32
r3=<goods>	-18
r3=<v-begin>	-16
r3=<v-impose>	-36
r3=deal	26
r3=from	36
r3=good	-21
r3=in	-31
r3=pact	-26
r3=under	30
r3=with	19
r4=<name>	42
r4=a	-19
r4=agreement	-38
r4=and	-15
r4=in	35
r4=its	29
r4=of	45
r4=the	21
r4=to	-20
r=, as	22
r=, by	34
r=on <quality>	-16
r=to <level>	-38
r=trade agreement	-17
step=-1	-22
step=-1 names it	23
step=-1 names others	-29
step=-1 none here	-35
step=-1 of 1	-16
step=-2	-45
step=-2 goes on	-15
step=-2 names others	-39
step=-2 none here	-26
step=-2 of 1	-24
step=-2 of 2	-31
step=-2 though here	-24
step=1 goes on	-20
step=1 names it	22
step=1 names others	-45
step=1 of 1	-17
step=1 of 2	28
step=2 names others	-25
step=2 none here	21
step=2 though here	-36
t0=future	20
t0=modal	-24
t0=perfect	-31
t0=present-passive	-55
t1=future	18
t1=modal	-24
t1=perfect	-30
t1=present-passive	-54
v0=be	-18
v0=get	29
v0=pay	-15
v0=take	18
v1=be	-18
v1=get	29
v1=take	22`;
