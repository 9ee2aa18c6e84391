// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_LEVEL = `yes
<always>	0
after path=,	-16
before mid	-50
before near	15
before other part	-25
before same part	27
before touch	32
by carried after crossed	25
by carried after crossed next other	16
by carried after mid	21
by carried after next	34
by carried after other part	25
by carried before other part	-27
by carried step=0 of 1	17
by name before mid	-35
by name before near	18
by name before next	16
by name before same part	20
by name step=-1	-22
by name step=-1 goes on	-17
by name step=-1 names others	-18
by name step=-1 none here	-33
by name step=-2	-31
by name step=-2 names others	-33
by name step=-2 none here	-16
by name step=-2 of 1	-16
by name step=-2 of 2	-22
by name step=-2 though here	-19
by name step=1 names others	-32
by name step=1 of 1	-25
by name step=1 of 2	35
by name step=2 names others	-33
by name step=2 though here	-31
c0=down	15
c0=impose	19
c0=stay	-25
c1=down	15
c1=propose	-17
c1=target	-15
ct0=agree past	24
ct0=bear perfect	-16
ct0=impose present	18
ct0=stay present	-31
ct1=agree past	24
ct1=bear perfect	-16
ct1=impose present	19
in talks after next	-24
in talks after straight	-22
in talks step=-1	-48
in talks step=-1 names others	-35
in talks step=-1 none here	-31
in talks step=-1 of 1	-37
in talks step=-1 of 2	-15
in talks step=-1 though here	-22
in talks step=-2	-15
in talks step=0	-31
in talks step=0 of 1	-48
in talks step=1	-29
in talks step=1 names others	-19
in talks step=1 none here	-26
in talks step=1 of 1	-29
in talks word mid	-16
l1=<begin>	21
l1=<name>	-15
l1=at	27
l1=from	-39
l1=the	-16
l1=to	43
l2=<begin>	25
l2=<duty>	16
l2=<name>	23
l2=<v-bear>	-26
l2=<v-begin>	-25
l2=<v-stay>	18
l2=and	-34
l2=are	23
l2=enter	-31
l2=had	-17
l2=in	15
l2=there	25
l2=will	24
l3=,	26
l3=<begin>	51
l3=<day-gone>	-27
l3=<month-gone>	17
l3=<name>	-16
l3=<v-down>	17
l3=<v-up>	-15
l3=a	15
l3=come	17
l3=go	-15
l3=good	-19
l3=has	-16
l3=to	-16
l4='s	16
l4=:	28
l4=<goods>	-58
l4=<name>	-15
l4=<quality>	-24
l4=<v-begin>	16
l4=<v-impose>	23
l4=its	39
l4=of	17
l4=to	-40
l=<begin> <begin>	21
l=<name> pay	20
l=in at	17
lead=:	-50
lead=and	-26
lead=india	-19
lead=its	23
lead=which	-23
lll=<begin> <begin> <begin>	21
lr=at ,	15
lr=to ,	-23
made after near	17
made after next	33
made after same part	20
made after straight	32
made after straight next other	15
made after straight next same	26
made after touch	23
made before mid	-41
made before near	20
made before next	18
made before same part	25
made before touch	34
made step=-1	20
made step=-1 names others	24
made step=-1 of 1	22
made step=-1 though here	23
made step=0	34
made step=0 of 1	35
made step=1	22
made step=1 names others	-20
made step=1 none here	23
made step=1 of 2	35
made step=2 names others	-33
made step=2 though here	-31
made word near	18
made word touch	16
none	20
none after next	-33
none after other part	-17
none after same part	-25
none after straight	-39
none after straight next same	-25
none after touch	-24
none by name	20
none by name here=0	21
none by name here=1	23
none by name here=2	-40
none here=0	19
none here=1	22
none here=2	-27
none in talks	78
none in talks here=0	52
none in talks here=1	58
none made	-54
none made here=0	-34
none made here=1	-21
none made here=2	-41
none none	86
none none here=0	51
none none here=1	41
none of 1	-33
none of 2	28
none of 3	50
none other paragraph	-19
none step=-1	-44
none step=-1 names others	-37
none step=-1 none here	-28
none step=-1 of 1	-36
none step=-1 though here	-19
none step=-2	-23
none step=-2 none here	-22
none step=-2 of 1	-18
none step=0	-50
none step=0 of 1	-34
none word mid	-23
none word=agreed	32
none word=agreement	15
none word=agreements	-29
none word=concluded	-36
none word=deal	-15
none word=negotiating	31
none word=struck	-22
none word=talking	20
none word=talks	59
r1=,	-30
r1=for	15
r1=from	16
r1=is	45
r1=since	-33
r1=under	24
r2=.	27
r2=<goods>	23
r2=<quality>	-24
r2=and	-22
r2=as	19
r2=by	28
r2=in	-57
r2=the	-24
r3=.	-31
r3=<v-impose>	-49
r3=and	16
r3=of	21
r3=pact	-24
r3=under	27
r4=.	36
r4=<end>	-15
r4=<name>	29
r4=<number>	15
r4=agreement	-41
r4=of	51
r4=the	25
r=, and	-22
r=, as	19
r=, by	36
step=-1	-25
step=-1 goes on	-18
step=-1 names others	-18
step=-1 none here	-28
step=-1 of 2	-16
step=-2	-40
step=-2 names others	-37
step=-2 none here	-24
step=-2 of 1	-25
step=-2 of 2	-22
step=-2 though here	-20
step=1 names others	-39
step=1 of 1	-25
step=1 of 2	35
step=2 names others	-35
step=2 though here	-32
t0=future	31
t0=perfect	-17
t0=present	-15
t0=present-passive	-50
t1=future	29
t1=perfect	-17
t1=present-passive	-49
v0=be	-17
v0=get	16
v1=be	-17
v1=get	16
word far	15`;
