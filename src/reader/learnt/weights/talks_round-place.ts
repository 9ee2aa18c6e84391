// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	6
after 0	-19
after 1	52
after 2	-24
apart at=# april	-7
apart at=# february	10
apart at=# july	-23
apart at=# july.	-8
apart at=# may.	-6
apart at=# october	-10
apart at=friday	-9
apart at=january #	-14
apart at=july #	-17
apart at=june #	20
apart at=last night	42
apart at=may # and 11	-19
apart at=monday	-7
apart at=monday and tuesd	-26
apart at=october #	8
apart at=on the #th	33
apart at=saturday	-39
apart at=september #	35
apart at=sunday	-46
apart at=sunday and monda	-41
apart at=this morning	13
apart at=thursday	45
apart at=today	42
apart at=tuesday	-19
apart at=tuesday and wedn	-12
apart at=wednesday	25
apart at=yesterday	15
apart form=1	21
apart form=2	22
apart form=3	-30
apart form=5	-28
apart l0=<seat>	17
apart l0=agree	-35
apart l0=for	-6
apart l0=of	10
apart l0=on	13
apart l0=since	-21
apart l0=spent	-13
apart l0=spoke	32
apart l0=until	-27
apart l1=<name>	47
apart l1=<person>	8
apart l1=<seat>	43
apart l1=agree	-33
apart l1=bergen	-9
apart l1=busan	-13
apart l1=end	-7
apart l1=halifax	-7
apart l1=it	-36
apart l1=link	41
apart l1=meet	-16
apart l1=on	-7
apart l1=seoul	24
apart l1=set	16
apart l1=sit	-24
apart l1=talk	-21
apart l1=telephone	54
apart l1=there	-15
apart l2=,	10
apart l2=:	-40
apart l2=<name>	-27
apart l2=<seat>	14
apart l2=and	-26
apart l2=at	-28
apart l2=been	-19
apart l2=by	61
apart l2=in	-15
apart l2=is	10
apart l2=meet	-33
apart l2=of	-12
apart l2=on	6
apart l2=sit	-19
apart l2=talk	16
apart l2=that	7
apart l2=they	13
apart l2=to	-17
apart l2=video	41
apart l2=was	-26
apart l2=with	-19
apart l=<begin>	-67
apart l=agreed	-35
apart l=for	-6
apart l=of	10
apart l=on	13
apart l=since	-21
apart l=spent	-13
apart l=spoke	32
apart l=until	-27
apart lr=, (	-8
apart lr=, ,	-44
apart lr=, .	7
apart lr=, <end>	10
apart lr=, —	13
apart lr=<begin> .	-24
apart lr=<begin> <end>	-28
apart lr=for .	13
apart lr=for in	-7
apart lr=from ,	-18
apart lr=from .	-17
apart lr=from <end>	-12
apart lr=on .	18
apart lr=on <end>	-20
apart lr=on <person>	-19
apart lr=on after	-18
apart lr=on and	27
apart lr=on at	-18
apart lr=on in	29
apart lr=on the	-21
apart lr=on with	-28
apart lr=until .	-16
apart r*=(	15
apart r*=.	-27
apart r*=:	-34
apart r*=<name>	38
apart r*=<person>	15
apart r*=<seat>	28
apart r*=<span>	-34
apart r*=a	11
apart r*=about	19
apart r*=after	9
apart r*=an	-21
apart r*=and	18
apart r*=at	-11
apart r*=before	17
apart r*=between	-10
apart r*=by	-10
apart r*=he	-23
apart r*=in	15
apart r*=it	-7
apart r*=last	-22
apart r*=of	-48
apart r*=telephone	30
apart r*=the	-32
apart r*=their	-21
apart r*=they	-23
apart r*=will	20
apart r*=without	-13
apart r*=—	25
apart r0=(	15
apart r0=)	-28
apart r0=,	-27
apart r0=.	-16
apart r0=:	-7
apart r0=after	16
apart r0=between	-9
apart r0=in	10
apart r0=of	-10
apart r0=on	-9
apart r0=that	-10
apart r0=the	12
apart r0=with	7
apart r0=without	-11
apart r0=—	25
apart r1=,	35
apart r1=.	-14
apart r1=<name>	14
apart r1=<quality>	-11
apart r1=<seat>	23
apart r1=a	25
apart r1=after	-10
apart r1=agree	-6
apart r1=an	-9
apart r1=and	25
apart r1=at	-18
apart r1=for	6
apart r1=he	-18
apart r1=the	-21
apart r2=)	12
apart r2=,	15
apart r2=.	-12
apart r2=:	-28
apart r2=<name>	30
apart r2=<seat>	8
apart r2=<span>	-37
apart r2=a	-21
apart r2=and	-12
apart r2=before	16
apart r2=in	16
apart r2=it	14
apart r2=of	-33
apart r2=on	-9
apart r2=that	25
apart r2=the	-43
apart r2=their	-11
apart r2=to	-6
apart r2=two	-25
apart r2=with	11
apart rr=, <number>	-27
apart rr=, <person>	7
apart rr=, <span>	8
apart rr=, after	-6
apart rr=, and	27
apart rr=, at	-18
apart rr=, for	6
apart rr=, he	-16
apart rr=, the	-31
apart rr=. <end>	-16
apart rr=<end> <end>	-25
apart rr=<person> and	-16
apart rr=after <span>	-16
apart rr=in <seat>	20
apart rr=— <name>	22
apart towns=1	-27
apart towns=2	9
apart towns=3	10
apart towns=4	-6
apart:calls	208
apart:coming	34
apart:ended	-41
apart:experts	-16
apart:m=closed	-16
apart:m=come	6
apart:m=conference	34
apart:m=consultations	29
apart:m=delegation	-19
apart:m=delegations	-49
apart:m=due	33
apart:m=ended	-51
apart:m=expected	41
apart:m=go	-17
apart:m=goes	13
apart:m=here	-28
apart:m=meeting	8
apart:m=meets	-16
apart:m=negotiators	-14
apart:m=received	-20
apart:m=round	-79
apart:m=sat	-56
apart:m=settled	21
apart:m=shook hands	-16
apart:m=signed	-10
apart:m=sit	-46
apart:m=sits	-6
apart:m=sitting	-8
apart:m=spent	-15
apart:m=summit	-18
apart:m=table	-28
apart:m=talk	14
apart:m=talked	13
apart:m=talks	-25
apart:m=there	-21
apart:m=time	13
apart:m=visit	37
apart:m=where	-61
apart:meets	-32
apart:running	23
apart:summit	73
apart:sure	-32
b:"	-15
b:'s	10
b:(	27
b:)	9
b:,	25
b:-	27
b::	-42
b:;	-6
b:<agent>	-15
b:<day-ahead>	8
b:<day-today>	37
b:<duty>	-28
b:<goods>	-13
b:<level-noun>	-12
b:<level>	-36
b:<month-gone>	-37
b:<name>	7
b:<not>	-36
b:<number>	-35
b:<organisation>	-22
b:<person>	-7
b:<quality>	-17
b:<seat>	-43
b:<span>	-20
b:<v-agree>	6
b:<v-begin>	-7
b:<v-end>	11
b:<v-impose>	-36
b:<v-propose>	-42
b:<v-say>	-51
b:<v-stay>	13
b:<v-suspend>	13
b:<v-target>	-35
b:<v-up>	-29
b:a	-31
b:after	-26
b:again	16
b:agreement	30
b:an	16
b:and	-36
b:are	13
b:be	-37
b:between	-30
b:both	-27
b:by	-38
b:call	-37
b:country	-25
b:delegation	33
b:end	11
b:for	8
b:from	18
b:go	-11
b:had	-19
b:has	-26
b:he	-9
b:in	11
b:is	41
b:it	-27
b:last	8
b:meet	20
b:mr	31
b:negotiator	-9
b:new	7
b:of	8
b:on	27
b:round	23
b:say	-58
b:second	9
b:since	9
b:sit	51
b:take	-7
b:talk	27
b:tariff	-20
b:telephone	-35
b:that	-36
b:the	-8
b:their	-12
b:there	-8
b:they	28
b:thi	-21
b:third	34
b:time	-13
b:to	-30
b:trade	24
b:truce	-37
b:two	20
b:until	37
b:was	-24
b:week	-20
b:where	61
b:will	-36
b:would	-20
b:—	23
before	18
before 0	45
before 1	21
before 3	-37
before 4	-21
between-days=0	9
between-days=1	22
between-days=2	19
between-same=0	25
between-same=1	-16
between-same=2	27
between-same=3	-11
between=	55
between=,	7
between=, from	22
between=, in	31
between=, on	59
between=for	27
between=in	46
between=on	43
count=1	7
count=2	11
count=3	-11
count=4	-7
count=5	-11
count=many	-41
delta=-2	-18
delta=0	21
delta=1	-19
dist=0	32
dist=1	52
dist=2	-13
dist=3	-35
dist=4	-17
from-l=<begin>	44
from-l=agreed	20
from-l=of	-10
from-l=on	-10
from-l=since	12
from-l=spent	9
from-l=until	16
gap=0 delta=1	-11
gap=1 delta=-1	10
gap=1 delta=-2	53
gap=1 delta=1	-14
gap=2 delta=-2	-15
gap=3 delta=-2	-8
gap=4 delta=-2	-46
gap=5 delta=-2	21
l=(	-54
l=<begin>	-38
l=a	-13
l=and	-44
l=at	27
l=by	-20
l=for	13
l=from	45
l=in	102
l=of	-24
l=since	-25
l=that	-27
l=the	-64
l=to	33
l=with	-23
ll=<begin> <begin>	6
ll=<begin> in	32
ll=for <begin>	-15
ll=from in	-9
ll=from the	-16
ll=of in	29
ll=on (	-31
ll=on <begin>	34
ll=on and	-30
ll=on at	39
ll=on for	35
ll=on from	10
ll=on in	10
ll=on of	-15
ll=on since	-21
ll=on that	-10
ll=on to	-21
ll=on with	-31
ll=since in	15
other-paragraph	9
own=0	-7
own=0 delta=-1	13
own=0 delta=-2	-27
own=1	17
own=1 delta=-1	-11
own=1 delta=0	46
own=1 delta=1	-27
own=2	-7
own=2 delta=-1	-7
own=2 delta=-2	16
own=2 delta=0	-8
own=2 delta=1	-6
own=3	-8
own=3 delta=0	-9
own=3 delta=1	-17
refers delta=-2	17
refers delta=1	-27
same-paragraph	-7
same-part	20
same=0 days=0 false	6
same=0 days=0 true	23
same=0 days=1 false	-13
same=0 days=1 true	8
same=1 days=0 false	10
same=1 days=0 true	-57
same=1 days=1 true	10
same=2 days=1 true	35
same=3 days=0 true	-11
sign-between	-13
to-city	63
to-seat-home	-17
to-seat-other	52
to-seat-side	-16
to-top	38
to-unknown	-69
to:calls	-80
to:ended	-11
to:experts	-8
to:m=came	-14
to:m=come	-32
to:m=consultations	-13
to:m=delegations	38
to:m=due	-10
to:m=ended	24
to:m=meet	13
to:m=met	30
to:m=settled	-30
to:m=table	-12
to:m=talks	37
to:m=there	-34
to:m=time	46
to:m=where	-7
to:running	23
to:summit	-47
to:sure	16
to:wished	11`;
