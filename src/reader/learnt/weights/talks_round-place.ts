// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
after	19
after 0	-4
after 1	57
after 2	-17
after 3	7
after 4	-7
apart	6
apart at=# april	-2
apart at=# april.	5
apart at=# december	-2
apart at=# february	9
apart at=# january.	-7
apart at=# july	-12
apart at=# july.	-5
apart at=# june	-9
apart at=# june 2031	-10
apart at=# march	8
apart at=# may.	-1
apart at=# october	-6
apart at=# october 2025	-12
apart at=# october.	-13
apart at=# september	-1
apart at=# september.	7
apart at=friday	-17
apart at=from the #th to 	-4
apart at=july #	-4
apart at=june #	16
apart at=june # and 10	-2
apart at=last night	11
apart at=last thursday	-6
apart at=march #	-27
apart at=march # to april	-7
apart at=may # and 11	-17
apart at=monday	-6
apart at=monday and tuesd	-10
apart at=october #	13
apart at=on the #th	35
apart at=saturday	-18
apart at=september #	39
apart at=sunday	-14
apart at=sunday and monda	-38
apart at=this morning	19
apart at=thursday	21
apart at=today	43
apart at=tomorrow	-15
apart at=tuesday	-50
apart at=tuesday and wedn	-6
apart at=wednesday	6
apart at=yesterday	41
apart form=1	22
apart form=2	44
apart form=3	-21
apart form=4	-24
apart form=5	-21
apart form=6	-5
apart form=8	-26
apart l0=,	-9
apart l0=:	9
apart l0=<name>	19
apart l0=<seat>	16
apart l0=end	-7
apart l0=for	-8
apart l0=from	-7
apart l0=monday	-16
apart l0=of	12
apart l0=on	14
apart l0=since	-25
apart l0=spent	-12
apart l0=spoke	27
apart l0=to	-14
apart l0=until	-21
apart l1=,	-18
apart l1=:	-8
apart l1=<name>	40
apart l1=<seat>	33
apart l1=at	1
apart l1=bergen	-1
apart l1=busan	-8
apart l1=down	-14
apart l1=in	4
apart l1=it	-32
apart l1=madrid	-1
apart l1=meet	-5
apart l1=mombasa	-6
apart l1=next	-9
apart l1=on	-9
apart l1=seoul	25
apart l1=sit	-13
apart l1=talk	-10
apart l1=telephone	34
apart l1=the	22
apart l1=there	-12
apart l1=to	20
apart l1=week	3
apart l2=,	4
apart l2=:	-25
apart l2=<name>	-26
apart l2=<office>	25
apart l2=<person>	6
apart l2=<seat>	16
apart l2=and	-15
apart l2=at	-24
apart l2=been	-22
apart l2=by	49
apart l2=for	16
apart l2=had	-12
apart l2=in	-25
apart l2=is	-7
apart l2=it	15
apart l2=meet	-23
apart l2=of	-13
apart l2=on	7
apart l2=sit	-20
apart l2=talk	-13
apart l2=that	19
apart l2=the	27
apart l2=they	13
apart l2=to	-7
apart l2=was	-22
apart l=<begin>	-46
apart l=for	-8
apart l=from	-7
apart l=monday	-16
apart l=of	12
apart l=on	14
apart l=since	-25
apart l=spent	-12
apart l=spoke	27
apart l=to	-14
apart l=until	-21
apart l=week,	3
apart lr=, ,	-35
apart lr=, .	12
apart lr=, ;	15
apart lr=, <end>	-2
apart lr=, —	-9
apart lr=<begin> .	-12
apart lr=<begin> <end>	-28
apart lr=<seat> .	-1
apart lr=end .	-7
apart lr=from ,	-13
apart lr=from .	-17
apart lr=from <end>	-6
apart lr=of ,	8
apart lr=on ,	-4
apart lr=on .	32
apart lr=on ;	-4
apart lr=on <end>	-40
apart lr=on and	22
apart lr=on for	1
apart lr=on in	-14
apart lr=on to	-5
apart lr=on with	-23
apart lr=since .	-11
apart lr=to .	-11
apart lr=until .	-10
apart r*='s	1
apart r*=(	19
apart r*=)	8
apart r*=,	-4
apart r*=.	-6
apart r*=:	-12
apart r*=;	9
apart r*=<day-ahead>	-13
apart r*=<name>	26
apart r*=<number>	-12
apart r*=<office>	-9
apart r*=<person>	3
apart r*=<seat>	7
apart r*=<span>	-30
apart r*=a	14
apart r*=about	18
apart r*=after	-8
apart r*=an	-14
apart r*=and	8
apart r*=between	-12
apart r*=for	6
apart r*=fourth	-6
apart r*=he	-15
apart r*=in	6
apart r*=it	-20
apart r*=last	-16
apart r*=next	-8
apart r*=of	-28
apart r*=on	13
apart r*=sign	19
apart r*=telephone	23
apart r*=that	9
apart r*=the	-11
apart r*=their	-7
apart r*=to	18
apart r*=two	-6
apart r*=week	-8
apart r*=where	-1
apart r*=with	-29
apart r*=without	-11
apart r*=—	12
apart r0=(	19
apart r0=)	-20
apart r0=,	-17
apart r0=.	-1
apart r0=:	-7
apart r0=;	9
apart r0=<person>	6
apart r0=and	7
apart r0=at	9
apart r0=between	-10
apart r0=in	-29
apart r0=last	-8
apart r0=of	-9
apart r0=the	3
apart r0=to	-10
apart r0=with	-7
apart r0=without	-10
apart r0=—	12
apart r1=,	20
apart r1=<name>	-9
apart r1=<number>	-12
apart r1=<person>	1
apart r1=<seat>	13
apart r1=a	31
apart r1=after	-12
apart r1=agree	1
apart r1=and	24
apart r1=at	-16
apart r1=for	5
apart r1=he	-11
apart r1=in	7
apart r1=the	6
apart r1=to	23
apart r1=where	-1
apart r2=,	4
apart r2=.	-6
apart r2=:	-3
apart r2=<name>	37
apart r2=<office>	-6
apart r2=<person>	1
apart r2=<seat>	-9
apart r2=<span>	-28
apart r2=a	-23
apart r2=and	-38
apart r2=fourth	-6
apart r2=in	15
apart r2=of	-8
apart r2=on	-10
apart r2=that	19
apart r2=the	-32
apart r2=to	5
apart r2=two	-6
apart r2=week	-8
apart r2=with	-7
apart rr=, <name>	-2
apart rr=, <number>	-2
apart rr=, <person>	16
apart rr=, a	19
apart rr=, after	-5
apart rr=, at	-16
apart rr=, for	5
apart rr=, he	-10
apart rr=, in	7
apart rr=, where	-1
apart rr=. <end>	-1
apart rr=<end> <end>	-34
apart rr=<person> and	9
apart rr=without a	-10
apart towns=0	-12
apart towns=1	-2
apart towns=2	11
apart towns=3	20
apart towns=4	-7
apart:calls	157
apart:coming	6
apart:ended	-28
apart:experts	-17
apart:m=arrives	-4
apart:m=came	7
apart:m=closed	-15
apart:m=come	-18
apart:m=conference	33
apart:m=consultations	27
apart:m=delegation	-20
apart:m=delegations	-32
apart:m=dinner	-9
apart:m=due	-7
apart:m=ended	-21
apart:m=expected	28
apart:m=goes	13
apart:m=invitation	-6
apart:m=meeting	-39
apart:m=met	11
apart:m=negotiations	-2
apart:m=negotiators	-27
apart:m=parted	-5
apart:m=received	-10
apart:m=round	-47
apart:m=sat	-48
apart:m=session	9
apart:m=settled	21
apart:m=shook hands	-6
apart:m=signed	12
apart:m=sit	-42
apart:m=sits	-5
apart:m=sitting	-9
apart:m=spent	-14
apart:m=summit	-9
apart:m=table	-31
apart:m=talked	17
apart:m=talks	-11
apart:m=there	-28
apart:m=time	17
apart:m=to see	-6
apart:m=visit	-25
apart:m=where	-52
apart:meets	-34
apart:running	10
apart:summit	56
apart:sure	-37
apart:wished	1
b:'s	-3
b:(	25
b:)	-14
b:,	23
b:-	13
b::	-39
b:;	4
b:<agent>	-5
b:<day-ahead>	8
b:<day-gone>	12
b:<day-today>	9
b:<duty>	-20
b:<gate>	-5
b:<goods>	-41
b:<level-noun>	-19
b:<level>	-29
b:<month-gone>	-37
b:<name>	22
b:<not>	-19
b:<office>	-20
b:<organisation>	-20
b:<person>	-22
b:<seat>	-68
b:<span>	24
b:<v-agree>	-25
b:<v-bear>	-2
b:<v-begin>	-16
b:<v-down>	-17
b:<v-end>	12
b:<v-impose>	-52
b:<v-propose>	-30
b:<v-return>	-9
b:<v-say>	-30
b:<v-stay>	11
b:<v-up>	-33
b:a	-41
b:after	1
b:again	2
b:an	19
b:and	-32
b:at	-18
b:be	-24
b:been	-4
b:between	-24
b:both	-9
b:busan	-15
b:by	-15
b:call	-32
b:capital	-27
b:close	10
b:day	11
b:delegation	23
b:down	-20
b:end	12
b:expert	-16
b:for	14
b:from	16
b:had	15
b:hand	-5
b:has	-29
b:have	-3
b:he	8
b:hold	-3
b:in	1
b:is	33
b:it	-13
b:last	10
b:late	-15
b:madrid	-15
b:make	-15
b:meet	10
b:monday	-2
b:mr	27
b:negotiator	-11
b:of	14
b:off	7
b:on	27
b:our	16
b:place	-12
b:president	-27
b:receive	-28
b:see	12
b:seoul	-8
b:shook	-5
b:since	-7
b:sit	40
b:spent	3
b:take	-13
b:talk	21
b:tariff	1
b:team	41
b:telephone	-15
b:that	-9
b:the	2
b:there	-6
b:they	24
b:third	7
b:to	-19
b:together	-2
b:trade	-8
b:two	3
b:until	29
b:up	-28
b:video	-40
b:was	-10
b:wednesday	28
b:week	-9
b:what	-15
b:where	62
b:which	5
b:who	-1
b:will	-11
b:with	10
b:would	-23
b:year	11
b:—	9
before	14
before 0	55
before 1	8
before 2	2
before 3	-37
before 4	-7
between-days=0	19
between-days=1	14
between-same=0	41
between-same=1	-10
between-same=2	-12
between-same=3	-11
between=	28
between=,	27
between=, from	23
between=, in	20
between=, on	50
between=:	-32
between=in	52
between=on	57
count=1	7
count=2	1
count=3	-27
count=4	-13
count=many	-26
delta=-1	2
delta=-2	-26
delta=0	27
delta=1	-39
dist=0	50
dist=1	42
dist=2	-10
dist=3	-28
dist=4	-14
dist=5	-11
from-l=<begin>	34
from-l=for	8
from-l=from	5
from-l=monday	12
from-l=of	-12
from-l=on	-12
from-l=since	15
from-l=spent	9
from-l=to	10
from-l=until	13
from-l=week,	-3
gap=0 delta=-1	-2
gap=0 delta=1	-35
gap=1 delta=-1	14
gap=1 delta=-2	-3
gap=1 delta=1	-11
gap=2 delta=-2	18
gap=3 delta=-2	-30
gap=4 delta=-2	-17
gap=5 delta=-2	-15
l="	-1
l=(	-18
l=<begin>	-27
l=a	-9
l=after	-2
l=and	-26
l=at	16
l=between	-18
l=by	-8
l=for	13
l=from	-7
l=great	-17
l=in	109
l=on	-20
l=since	-12
l=that	-37
l=the	-90
l=to	37
l=was	17
l=with	4
ll=<begin> <begin>	8
ll=<begin> in	28
ll=for <begin>	-9
ll=for in	14
ll=from <begin>	-28
ll=from and	-7
ll=from in	11
ll=from of	-2
ll=from the	-18
ll=from to	11
ll=lima in	9
ll=of in	26
ll=on "	-1
ll=on (	-6
ll=on <begin>	13
ll=on a	-8
ll=on and	-8
ll=on at	34
ll=on for	30
ll=on from	-4
ll=on in	22
ll=on of	-5
ll=on on	-22
ll=on that	-3
ll=on the	-20
ll=on to	-6
ll=since <begin>	-12
ll=since in	14
ll=spent in	2
ll=to <begin>	3
ll=to in	16
ll=until <begin>	-20
ll=until in	2
other-paragraph	-8
own=0	9
own=0 delta=-1	20
own=0 delta=-2	-11
own=1	1
own=1 delta=-1	-7
own=1 delta=-2	-25
own=1 delta=0	39
own=1 delta=1	-40
own=2	-7
own=2 delta=-1	-17
own=2 delta=-2	6
own=2 delta=0	5
own=2 delta=1	-40
own=3	-17
own=3 delta=0	-9
own=3 delta=1	-14
own=4	2
own=4 delta=0	-4
own=4 delta=1	15
refers delta=-1	-3
refers delta=-2	14
refers delta=1	-28
same-paragraph	-1
same-part	13
same=0 days=0 false	14
same=0 days=0 true	20
same=0 days=1 false	-5
same=0 days=1 true	27
same=1 days=0 false	21
same=1 days=0 true	-23
same=1 days=1 true	-3
same=2 days=0 true	-9
same=3 days=0 true	-11
sign-between	-16
to-city	57
to-seat	1
to-seat-home	-38
to-seat-other	63
to-seat-side	-12
to-top	45
to-unknown	-60
to:calls	-75
to:coming	12
to:ended	-8
to:experts	15
to:m=comes	-4
to:m=consultations	6
to:m=delegation	-8
to:m=delegations	33
to:m=due	-16
to:m=go	16
to:m=here	-3
to:m=meeting	14
to:m=meets	-13
to:m=met	-4
to:m=negotiators	5
to:m=round	-32
to:m=sat	1
to:m=settled	-29
to:m=signed	-19
to:m=sit	1
to:m=sitting	-14
to:m=summit	-6
to:m=table	6
to:m=there	-11
to:m=time	24
to:m=visit	10
to:m=where	-11
to:meets	10
to:summit	-10
to:sure	-4
to:wished	22
to=town	-5`;
