// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after straight not next other	-16
before far	20
before mid	-47
before near	22
before other part	-26
before same part	32
before touch	20
by carried after crossed	23
by carried after crossed next other	16
by carried after mid	22
by carried after next	34
by carried after other part	26
by carried before other part	-26
by carried step=0 of 1	17
by name after straight not next other	-16
by name before crossed	16
by name before far	20
by name before mid	-32
by name before near	26
by name before next	18
by name before same part	24
by name step=-1	-21
by name step=-1 goes on	-23
by name step=-1 names it	28
by name step=-1 names others	-27
by name step=-1 none here	-36
by name step=-2	-35
by name step=-2 names others	-35
by name step=-2 none here	-15
by name step=-2 of 1	-18
by name step=-2 of 2	-23
by name step=-2 though here	-24
by name step=1 names others	-35
by name step=1 of 1	-18
by name step=1 of 2	25
by name step=2 names others	-22
by name step=2 none here	22
by name step=2 though here	-36
c1=down	16
c1=target	-15
ct0=bear perfect	-26
ct0=stay present	-19
ct1=bear perfect	-26
in talks after next	-17
in talks after other part	-31
in talks after straight	-30
in talks after straight next other	-15
in talks step=-1	-51
in talks step=-1 names others	-41
in talks step=-1 none here	-33
in talks step=-1 of 1	-36
in talks step=-1 of 2	-19
in talks step=-1 though here	-24
in talks step=-2	-15
in talks step=0	-28
in talks step=0 of 1	-51
in talks step=1	-28
in talks step=1 names others	-18
in talks step=1 none here	-26
in talks step=1 of 1	-28
l1=<begin>	28
l1=<level-noun>	18
l1=<name>	-20
l1=<v-begin>	22
l1=at	20
l1=enter	21
l1=from	-44
l1=of	17
l1=to	43
l2=,	20
l2=<begin>	19
l2=<name>	35
l2=<v-begin>	-17
l2=<v-down>	19
l2=<v-target>	-28
l2=and	-32
l2=are	37
l2=duty	19
l2=enter	-21
l2=in	23
l2=rate	16
l2=the	-35
l2=there	30
l2=will	40
l3=<begin>	51
l3=<day-gone>	-31
l3=<month-gone>	25
l3=<name>	18
l3=<v-bear>	-39
l3=<v-down>	21
l3=<v-up>	-15
l3=a	32
l3=come	21
l3=deal	27
l3=go	-15
l3=good	-25
l3=pay	-49
l3=to	-16
l4=<goods>	-61
l4=<level>	-20
l4=<name>	-22
l4=<quality>	-18
l4=<v-impose>	23
l4=and	23
l4=it	-26
l4=on	28
l4=the	-26
l4=to	-50
l=, pay	20
l=<begin> <begin>	28
l=duty of	19
l=good pay	-27
l=in at	26
l=rate of	26
l=will pay	29
lead=:	-29
lead=;	-40
lead=brazil	-19
lead=india	-17
lead=its	16
lead=switzerland	-18
lead=which	-24
lead=—	-22
lll=<begin> <begin> <begin>	28
lll=<quality> good pay	-21
lll=a rate of	21
lr=: ,	15
lr=pay .	29
lr=pay there	18
lr=pay under	16
lr=to ,	-25
lr=to .	24
made after near	17
made after next	35
made after same part	22
made after straight	27
made after straight next other	16
made after straight next same	24
made after touch	24
made before mid	-38
made before near	27
made before next	19
made before same part	29
made before touch	22
made other paragraph	27
made step=-1	20
made step=-1 names it	34
made step=-1 of 1	18
made step=-1 though here	26
made step=-2 names others	-16
made step=-2 though here	-15
made step=0	35
made step=0 of 1	37
made step=1	18
made step=1 names it	23
made step=1 names others	-25
made step=1 none here	21
made step=1 of 2	25
made step=2 though here	-35
made word touch	16
none	21
none after next	-36
none after other part	-15
none after straight	-39
none after touch	-29
none by name	21
none by name here=0	24
none by name here=1	19
none by name here=2	-34
none here=0	24
none here=1	16
none here=2	-22
none in talks	82
none in talks here=0	57
none in talks here=1	62
none made	-56
none made here=0	-33
none made here=1	-26
none made here=2	-36
none none	89
none none here=0	54
none none here=1	42
none of 1	-35
none of 2	26
none of 3	49
none other paragraph	-20
none step=-1	-44
none step=-1 names others	-33
none step=-1 none here	-28
none step=-1 of 1	-37
none step=-1 though here	-19
none step=-2	-22
none step=-2 none here	-20
none step=-2 of 1	-15
none step=0	-51
none step=0 of 1	-35
none word mid	-23
none word=agreed	16
none word=agreement	20
none word=agreements	-27
none word=free trade	18
none word=negotiating	23
none word=negotiations	19
none word=struck	-17
none word=talking	17
none word=talks	70
none word=the same	-25
none word=treaty	26
r1=,	-21
r1=<duty>	25
r1=as	-17
r1=is	39
r1=of	-15
r1=since	-25
r1=there	23
r1=to	-41
r1=trade	-31
r2=<end>	15
r2=<level>	-26
r2=<quality>	-26
r2=<v-impose>	23
r2=a	43
r2=as	23
r2=by	27
r2=in	-60
r2=the	-26
r3=.	-36
r3=<goods>	-15
r3=<v-begin>	-16
r3=<v-impose>	-40
r3=deal	28
r3=from	21
r3=in	-24
r3=of	20
r3=pact	-24
r3=under	36
r4=<end>	-20
r4=<level>	16
r4=<name>	25
r4=agreement	-48
r4=and	-18
r4=in	32
r4=its	29
r4=of	45
r4=the	17
r4=to	-22
r=, as	23
r=, by	34
r=in the	-19
r=to <level>	-33
step=-1	-25
step=-1 goes on	-24
step=-1 names it	21
step=-1 names others	-27
step=-1 none here	-34
step=-1 of 1	-18
step=-2	-43
step=-2 names others	-39
step=-2 none here	-24
step=-2 of 1	-25
step=-2 of 2	-25
step=-2 though here	-25
step=1 names it	21
step=1 names others	-44
step=1 of 1	-18
step=1 of 2	25
step=2 names others	-23
step=2 none here	22
step=2 though here	-37
t0=future	20
t0=perfect	-28
t0=present-passive	-53
t1=perfect	-28
t1=present-passive	-53
v0=be	-21
v0=get	19
v0=take	26
v1=be	-21
v1=get	19
word far	15`;
