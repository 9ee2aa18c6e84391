// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	15
after 1	51
after 2	-25
apart at=friday	-22
apart at=on the #th	34
apart at=saturday	-21
apart at=september #	38
apart at=thursday	18
apart at=today	48
apart at=tomorrow	-17
apart at=tuesday	-54
apart at=yesterday	43
apart form=1	19
apart form=2	47
apart form=3	-25
apart form=4	-26
apart form=5	-22
apart l0=on	17
apart l0=since	-25
apart l0=until	-23
apart l1=,	-20
apart l1=<name>	39
apart l1=<seat>	33
apart l1=telephone	35
apart l2=:	-25
apart l2=and	-18
apart l2=at	-24
apart l2=by	50
apart l2=for	15
apart l2=in	-25
apart l2=meet	-24
apart l2=sit	-23
apart l2=the	28
apart l=<begin>	-50
apart l=on	17
apart l=since	-25
apart l=until	-23
apart lr=, ,	-39
apart lr=from .	-17
apart lr=on .	31
apart lr=on <end>	-40
apart lr=on and	22
apart lr=on with	-23
apart r*=:	-17
apart r*=<name>	27
apart r*=<seat>	34
apart r*=<span>	-31
apart r*=about	20
apart r*=he	-19
apart r*=it	-19
apart r*=last	-17
apart r*=of	-27
apart r*=to	20
apart r*=with	-26
apart r0=)	-24
apart r0=,	-26
apart r0=<person>	18
apart r1=,	32
apart r1=<name>	-15
apart r1=<seat>	31
apart r1=a	29
apart r1=and	22
apart r1=he	-15
apart r2=,	19
apart r2=<span>	-29
apart r2=a	-23
apart r2=and	-44
apart r2=that	21
apart r2=the	-33
apart rr=<end> <end>	-38
apart towns=2	17
apart towns=3	17
apart:calls	162
apart:ended	-34
apart:experts	-19
apart:m=come	-21
apart:m=consultations	29
apart:m=delegation	-17
apart:m=delegations	-36
apart:m=ended	-25
apart:m=expected	30
apart:m=meeting	-40
apart:m=negotiators	-28
apart:m=round	-46
apart:m=sat	-54
apart:m=settled	20
apart:m=sit	-49
apart:m=table	-31
apart:m=there	-28
apart:m=visit	-28
apart:m=where	-56
apart:meets	-33
apart:running	22
apart:summit	53
apart:sure	-32
b:(	26
b:)	-17
b:,	23
b::	-42
b:<duty>	-32
b:<goods>	-41
b:<not>	-35
b:<office>	-17
b:<organisation>	-20
b:<seat>	-69
b:<span>	19
b:<v-agree>	-26
b:<v-begin>	-21
b:<v-down>	-16
b:<v-end>	16
b:<v-impose>	-42
b:<v-propose>	-29
b:<v-say>	-32
b:<v-stay>	20
b:<v-suspend>	15
b:<v-up>	-33
b:a	-37
b:and	-44
b:at	-20
b:be	-33
b:between	-20
b:by	-15
b:call	-32
b:delegation	25
b:down	-21
b:end	16
b:from	15
b:had	19
b:has	-30
b:is	35
b:it	-18
b:meet	19
b:mr	28
b:on	26
b:sit	46
b:talk	18
b:they	26
b:to	-18
b:two	17
b:until	32
b:where	66
b:—	16
before 0	53
before 3	-37
between-days=0	18
between-same=0	43
between-same=1	-21
between=	26
between=,	28
between=, from	20
between=, in	25
between=, on	55
between=in	35
between=on	65
count=3	-25
count=many	-26
delta=-2	-26
delta=0	24
delta=1	-34
dist=0	47
dist=1	46
dist=2	-22
dist=3	-25
from-l=<begin>	38
gap=0 delta=1	-30
gap=2 delta=-2	18
gap=3 delta=-2	-31
gap=5 delta=-2	-15
l=(	-19
l=<begin>	-32
l=and	-28
l=at	15
l=for	16
l=great	-18
l=in	104
l=on	-20
l=that	-37
l=the	-85
l=to	36
ll=<begin> in	30
ll=from <begin>	-27
ll=from the	-20
ll=of in	29
ll=on at	31
ll=on for	28
ll=on on	-22
ll=on the	-15
own=0 delta=-1	24
own=1 delta=0	36
own=1 delta=1	-24
own=2 delta=-1	-19
own=2 delta=1	-39
own=3 delta=1	-16
refers delta=-2	24
same=0 days=0 true	27
same=0 days=1 true	29
same=1 days=0 false	25
same=1 days=0 true	-34
same=1 days=1 true	-19
sign-between	-19
to-city	68
to-seat-home	-39
to-seat-other	64
to-seat-side	-21
to-top	53
to-unknown	-64
to:calls	-73
to:experts	15
to:m=delegations	34
to:m=round	-33
to:m=signed	-21
to:wished	30`;
