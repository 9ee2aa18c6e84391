// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 0	19
after 3	-22
after 4	-29
after 5	-20
apart	56
apart at=#nd	17
apart at=#th	57
apart at=eighth	-37
apart at=fifth	-39
apart at=first	107
apart at=fourth	-58
apart at=ninth	28
apart at=no one	43
apart at=no. #	73
apart at=seventh	-32
apart at=third	27
apart form=1	31
apart form=2	53
apart l0='s	21
apart l0=,	37
apart l0=<number>	-48
apart l0=a	34
apart l0=their	-33
apart l1='s	57
apart l1=;	-21
apart l1=<day-gone>	28
apart l1=<name>	-20
apart l1=and	40
apart l1=be	-28
apart l1=by	27
apart l1=hold	-30
apart l1=in	67
apart l1=since	-15
apart l1=to	16
apart l1=was	-60
apart l2=:	32
apart l2=<day-gone>	-21
apart l2=<day-today>	18
apart l2=<level>	18
apart l2=on	27
apart l2=the	30
apart l2=there	20
apart l2=will	-35
apart l=<begin>	20
apart l=a	33
apart l=their	-33
apart lr=a ,	-18
apart lr=a of	19
apart lr=a round	15
apart lr=the .	-25
apart lr=the meet	-37
apart lr=the since	-32
apart lr=the such	-20
apart lr=the time	-23
apart lr=their round	-29
apart r*='s	17
apart r*=-	39
apart r*=:	48
apart r*=<day-ahead>	43
apart r*=<day-today>	20
apart r*=<name>	22
apart r*=<number>	26
apart r*=<span>	38
apart r*=at	-31
apart r*=call	-32
apart r*=day	35
apart r*=end	29
apart r*=for	30
apart r*=from	15
apart r*=has	20
apart r*=in	-26
apart r*=meet	-62
apart r*=month	18
apart r*=quarter	15
apart r*=session	-39
apart r*=sit	-44
apart r*=such	-23
apart r*=talk	60
apart r*=time	-21
apart r*=to	38
apart r*=two	25
apart r*=week	34
apart r*=what	18
apart r*=which	20
apart r0=:	15
apart r0=day	29
apart r0=in	22
apart r0=is	18
apart r0=meet	-52
apart r0=of	24
apart r0=session	-39
apart r0=since	-31
apart r0=sit	-44
apart r0=such	-23
apart r0=the	19
apart r0=time	-23
apart r0=was	-31
apart r0=week	31
apart r1=.	-19
apart r1=:	35
apart r1=<day-ahead>	34
apart r1=a	15
apart r1=and	26
apart r1=at	-30
apart r1=for	16
apart r1=in	-25
apart r1=it	-18
apart r1=since	28
apart r1=the	44
apart r1=was	26
apart r2=<month-gone>	26
apart r2=<name>	16
apart r2=<quality>	-17
apart r2=<seat>	-20
apart r2=<span>	27
apart r2=in	-19
apart r2=month	16
apart r2=talk	60
apart r2=the	-35
apart r2=thi	-16
apart r2=to	28
apart rr=, in	-15
apart rr=<end> <end>	29
apart rr=of thi	16
apart towns=0	79
apart towns=1	-15
apart towns=2	18
apart towns=3	20
apart:ended	-25
apart:experts	-48
apart:m=came	35
apart:m=consultations	-50
apart:m=delegations	-31
apart:m=go	26
apart:m=goes	31
apart:m=here	25
apart:m=meeting	-58
apart:m=negotiators	-21
apart:m=round	-49
apart:m=session	-25
apart:m=sit	17
apart:m=sitting	-46
apart:m=talks	39
apart:m=there	26
apart:m=time	-34
apart:m=went	28
apart:m=where	20
apart:meets	-51
apart:running	33
apart:sure	-80
apart:wished	66
b:"	-25
b:'s	-29
b:,	26
b::	-18
b:<duty>	22
b:<level>	-30
b:<not>	-26
b:<number>	-42
b:<office>	17
b:<organisation>	-25
b:<sender>	-29
b:<v-agree>	-35
b:<v-say>	-36
b:<v-target>	-22
b:<v-up>	-33
b:a	-69
b:after	-19
b:and	-25
b:at	47
b:been	25
b:begin	-40
b:by	-51
b:day	-32
b:first	-23
b:for	24
b:from	-33
b:geneva	15
b:go	-16
b:has	-32
b:have	-16
b:he	-25
b:in	30
b:it	-34
b:its	-25
b:place	29
b:round	-54
b:set	30
b:since	-56
b:take	27
b:talk	-21
b:tariff	19
b:that	-29
b:their	17
b:they	-34
b:thi	-23
b:to	-52
b:until	-17
b:was	41
b:when	-15
b:which	-16
b:would	-20
b:—	-26
before 1	17
between-days=0	-19
between-days=1	20
between-same=0	16
between-same=1	-78
between-same=2	-21
between=	-55
between=,	36
between=, in	21
between=, the	22
between=in the	-31
between=the	-27
count=1	-36
count=2	15
count=4	-23
count=5	-16
count=many	-26
delta=-1	-36
delta=1	-64
dist=0	16
dist=1	22
dist=3	-19
dist=4	-34
from-l=<begin>	-22
from-l=a	-39
from-l=their	27
gap=0 delta=-1	-29
gap=0 delta=1	-66
gap=1 delta=-1	-21
l=<begin>	-80
l=a	-19
l=at	23
l=by	-22
l=from	-20
l=in	46
l=is	-21
l=of	-37
l=on	-33
l=the	-98
l=to	18
l=until	-32
l=was	20
ll=<begin> <begin>	15
ll=<begin> in	19
ll=<begin> on	-15
ll=a <begin>	-32
ll=a in	30
ll=a the	-18
ll=the <begin>	-42
ll=the at	20
ll=the for	16
ll=the from	-17
ll=the in	23
ll=the the	-56
ll=the to	23
ll=the until	-20
other-paragraph	-88
own=0 delta=1	-37
own=1	-28
own=1 delta=-1	-77
own=1 delta=1	-17
own=2	-32
own=2 delta=1	-32
own=3	-30
own=3 delta=0	-26
refers delta=-1	40
refers delta=1	-85
same-paragraph	-24
same=0 days=1 true	30
same=1 days=0 false	-32
same=1 days=0 true	-23
same=1 days=1 false	-16
same=1 days=1 true	-19
sign-between	-24
to-city	19
to-seat-other	16
to-seat-side	-26
to-top	-27
to-unknown	-62
to:ended	-25
to:experts	-18
to:m=due	-16
to:m=round	-46
to:m=sat	36
to:m=signed	-26
to:m=visit	28
to:meets	-17
to:running	-23
to:sure	16
to:wished	-75
to=day	-36
to=town	-42`;
