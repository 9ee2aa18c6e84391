// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	16
after 1	52
after 2	-25
apart at=friday	-22
apart at=on the #th	34
apart at=saturday	-22
apart at=september #	39
apart at=sunday	-15
apart at=thursday	19
apart at=today	47
apart at=tomorrow	-17
apart at=tuesday	-53
apart at=yesterday	43
apart form=1	19
apart form=2	45
apart form=3	-20
apart form=4	-26
apart form=5	-22
apart l0=<seat>	16
apart l0=on	17
apart l0=since	-25
apart l0=until	-24
apart l1=,	-21
apart l1=<name>	40
apart l1=<seat>	34
apart l1=telephone	35
apart l2=:	-25
apart l2=<seat>	15
apart l2=and	-19
apart l2=at	-25
apart l2=by	50
apart l2=in	-26
apart l2=meet	-24
apart l2=sit	-23
apart l2=the	27
apart l=<begin>	-40
apart l=on	17
apart l=since	-25
apart l=until	-24
apart lr=, ,	-38
apart lr=from .	-17
apart lr=on .	31
apart lr=on <end>	-41
apart lr=on and	22
apart lr=on with	-23
apart r*=<name>	27
apart r*=<seat>	24
apart r*=<span>	-31
apart r*=about	20
apart r*=he	-19
apart r*=it	-19
apart r*=last	-18
apart r*=of	-33
apart r*=to	19
apart r*=with	-25
apart r0=)	-24
apart r0=,	-26
apart r0=<person>	18
apart r1=,	32
apart r1=<name>	-16
apart r1=<seat>	32
apart r1=a	31
apart r1=and	22
apart r1=he	-15
apart r2=,	18
apart r2=<span>	-28
apart r2=a	-23
apart r2=and	-44
apart r2=that	21
apart r2=the	-33
apart rr=<end> <end>	-30
apart towns=2	16
apart towns=3	18
apart:calls	162
apart:ended	-34
apart:experts	-20
apart:m=come	-22
apart:m=consultations	29
apart:m=delegation	-20
apart:m=delegations	-37
apart:m=ended	-25
apart:m=expected	29
apart:m=meeting	-40
apart:m=negotiators	-28
apart:m=round	-47
apart:m=sat	-53
apart:m=settled	20
apart:m=sit	-50
apart:m=table	-31
apart:m=there	-29
apart:m=visit	-28
apart:m=where	-57
apart:meets	-33
apart:running	21
apart:summit	53
apart:sure	-32
b:(	25
b:)	-18
b:,	20
b::	-40
b:<duty>	-23
b:<goods>	-44
b:<not>	-35
b:<office>	-20
b:<organisation>	-22
b:<seat>	-71
b:<span>	24
b:<v-agree>	-25
b:<v-begin>	-16
b:<v-down>	-18
b:<v-impose>	-44
b:<v-propose>	-30
b:<v-say>	-33
b:<v-stay>	18
b:<v-up>	-35
b:a	-37
b:and	-48
b:at	-23
b:be	-32
b:between	-21
b:by	-16
b:call	-32
b:delegation	25
b:down	-22
b:from	16
b:had	19
b:has	-31
b:is	34
b:it	-20
b:meet	18
b:mr	28
b:on	31
b:sit	45
b:talk	22
b:they	26
b:to	-20
b:until	30
b:where	67
before	15
before 0	54
before 3	-38
between-days=0	18
between-same=0	40
between=	26
between=,	28
between=, from	22
between=, in	26
between=, on	57
between=in	34
between=on	60
count=3	-24
count=many	-26
delta=-2	-29
delta=0	25
delta=1	-34
dist=0	49
dist=1	43
dist=2	-18
dist=3	-26
from-l=<begin>	31
gap=0 delta=1	-30
gap=3 delta=-2	-30
gap=5 delta=-2	-15
l=(	-17
l=<begin>	-29
l=and	-29
l=at	16
l=for	18
l=great	-17
l=in	106
l=on	-19
l=that	-37
l=the	-94
l=to	35
ll=<begin> in	31
ll=from <begin>	-28
ll=from the	-19
ll=of in	29
ll=on <begin>	17
ll=on at	32
ll=on for	29
ll=on on	-21
ll=on the	-25
own=0 delta=-1	25
own=0 delta=-2	-20
own=1 delta=-2	-15
own=1 delta=0	37
own=1 delta=1	-25
own=2 delta=-1	-19
own=2 delta=1	-42
own=3	-16
refers delta=-2	26
same=0 days=0 true	24
same=0 days=1 true	26
same=1 days=0 false	23
same=1 days=0 true	-25
sign-between	-19
to-city	67
to-seat-home	-37
to-seat-other	67
to-seat-side	-24
to-top	48
to-unknown	-67
to:calls	-73
to:experts	15
to:m=delegations	34
to:m=meeting	15
to:m=round	-34
to:m=signed	-17
to:wished	32`;
