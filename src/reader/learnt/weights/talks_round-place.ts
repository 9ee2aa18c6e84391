// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after 1	56
after 2	-27
apart at=july #	-18
apart at=last night	43
apart at=may # and 11	-21
apart at=monday and tuesd	-25
apart at=on the #th	31
apart at=saturday	-37
apart at=september #	34
apart at=sunday	-42
apart at=sunday and monda	-41
apart at=this morning	22
apart at=thursday	35
apart at=today	54
apart at=tomorrow	-28
apart at=tuesday	-21
apart at=tuesday and wedn	-15
apart at=wednesday	22
apart at=yesterday	17
apart form=1	18
apart form=2	26
apart form=3	-22
apart form=5	-24
apart l0=<seat>	15
apart l0=for	-18
apart l0=since	-21
apart l0=spoke	30
apart l0=until	-28
apart l1=<name>	32
apart l1=<seat>	43
apart l1=it	-37
apart l1=meet	-16
apart l1=seoul	24
apart l1=talk	-15
apart l1=telephone	49
apart l2=:	-36
apart l2=<name>	-29
apart l2=and	-29
apart l2=at	-28
apart l2=been	-20
apart l2=by	56
apart l2=in	-28
apart l2=meet	-35
apart l2=sit	-22
apart l2=talk	15
apart l2=was	-26
apart l=<begin>	-70
apart l=for	-18
apart l=since	-21
apart l=spoke	30
apart l=until	-28
apart lr=, ,	-44
apart lr=, <end>	19
apart lr=<begin> .	-23
apart lr=<begin> <end>	-31
apart lr=from ,	-18
apart lr=from .	-18
apart lr=on .	25
apart lr=on <end>	-23
apart lr=on after	-25
apart lr=on and	28
apart lr=on at	-19
apart lr=on in	25
apart lr=on with	-27
apart lr=until .	-16
apart r*=(	15
apart r*=.	-32
apart r*=:	-34
apart r*=<name>	43
apart r*=<person>	16
apart r*=<seat>	30
apart r*=<span>	-25
apart r*=about	20
apart r*=an	-21
apart r*=and	15
apart r*=between	-17
apart r*=he	-24
apart r*=in	16
apart r*=last	-22
apart r*=of	-41
apart r*=the	-20
apart r*=their	-21
apart r*=they	-26
apart r*=—	21
apart r0=(	15
apart r0=)	-29
apart r0=,	-33
apart r0=.	-16
apart r0=—	21
apart r1=,	33
apart r1=.	-33
apart r1=<name>	19
apart r1=<office>	-26
apart r1=<seat>	28
apart r1=a	23
apart r1=and	23
apart r1=at	-21
apart r1=he	-19
apart r2=,	20
apart r2=:	-27
apart r2=<name>	31
apart r2=<span>	-30
apart r2=a	-20
apart r2=of	-25
apart r2=that	25
apart r2=the	-42
apart r2=two	-27
apart rr=, <number>	-26
apart rr=, and	16
apart rr=, at	-21
apart rr=, he	-17
apart rr=, the	-22
apart rr=. <end>	-15
apart rr=in <seat>	18
apart towns=1	-30
apart towns=2	15
apart towns=3	18
apart:calls	193
apart:coming	21
apart:ended	-48
apart:experts	-20
apart:m=closed	-17
apart:m=conference	22
apart:m=consultations	25
apart:m=delegation	-18
apart:m=delegations	-53
apart:m=due	32
apart:m=ended	-53
apart:m=expected	39
apart:m=go	-16
apart:m=here	-28
apart:m=negotiators	-15
apart:m=received	-21
apart:m=round	-81
apart:m=sat	-55
apart:m=settled	21
apart:m=shook hands	-17
apart:m=sit	-50
apart:m=spent	-15
apart:m=summit	-21
apart:m=table	-29
apart:m=talked	16
apart:m=talks	-20
apart:m=there	-16
apart:m=visit	36
apart:m=where	-58
apart:meets	-27
apart:running	22
apart:summit	67
apart:sure	-24
b:(	25
b:,	28
b:-	24
b::	-39
b:<day-today>	35
b:<duty>	-32
b:<goods>	-18
b:<month-gone>	-32
b:<not>	-37
b:<number>	-27
b:<office>	15
b:<organisation>	-35
b:<seat>	-32
b:<v-impose>	-43
b:<v-propose>	-43
b:<v-say>	-67
b:<v-stay>	16
b:<v-up>	-31
b:a	-31
b:after	-20
b:agreement	32
b:an	33
b:and	-44
b:be	-23
b:between	-26
b:both	-29
b:by	-30
b:call	-39
b:delegation	27
b:from	24
b:has	-26
b:is	41
b:it	-31
b:meet	15
b:mr	31
b:on	32
b:round	24
b:say	-62
b:sit	49
b:talk	33
b:telephone	-33
b:that	-29
b:their	-16
b:they	32
b:third	34
b:to	-30
b:trade	27
b:truce	-33
b:two	20
b:until	27
b:was	-20
b:where	74
b:will	-25
b:—	23
before	16
before 0	42
before 1	22
before 3	-36
before 4	-16
between-days=1	22
between-same=0	27
between-same=1	-15
between-same=2	21
between=	49
between=, from	22
between=, in	31
between=, on	58
between=in	43
between=on	40
count=2	17
count=3	-28
count=many	-43
delta=-2	-21
delta=0	21
delta=1	-17
dist=0	36
dist=1	56
dist=2	-20
dist=3	-31
dist=4	-20
from-l=<begin>	44
from-l=for	15
from-l=until	17
gap=0 delta=1	-15
gap=1 delta=-2	37
gap=3 delta=-2	-21
gap=4 delta=-2	-50
gap=5 delta=-2	34
l=(	-43
l=<begin>	-37
l=a	-16
l=and	-43
l=at	27
l=by	-21
l=in	97
l=of	-33
l=since	-23
l=that	-51
l=the	-59
l=to	29
l=with	-23
ll=<begin> in	42
ll=from the	-17
ll=of in	32
ll=on (	-20
ll=on <begin>	30
ll=on and	-26
ll=on at	44
ll=on for	34
ll=on of	-27
ll=on to	-19
ll=since in	15
own=0 delta=-1	15
own=0 delta=-2	-31
own=1	18
own=1 delta=0	46
own=1 delta=1	-35
own=3 delta=0	-16
refers delta=-2	16
refers delta=1	-26
same-part	17
same=0 days=0 true	25
same=0 days=1 false	-15
same=1 days=0 false	17
same=1 days=0 true	-53
same=2 days=0 true	-16
same=2 days=1 true	46
to-city	67
to-seat-home	-24
to-seat-other	56
to-top	41
to-unknown	-64
to:calls	-79
to:ended	-17
to:m=come	-23
to:m=delegations	32
to:m=ended	26
to:m=met	26
to:m=settled	-32
to:m=talks	29
to:m=there	-22
to:m=time	49
to:summit	-48
to:sure	21
to:wished	15`;
