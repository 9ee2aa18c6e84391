// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 0	18
after 3	-21
after 4	-29
after 5	-20
apart	56
apart at=#nd	16
apart at=#th	58
apart at=eighth	-38
apart at=fifth	-38
apart at=first	106
apart at=fourth	-58
apart at=ninth	28
apart at=no one	43
apart at=no. #	71
apart at=seventh	-32
apart at=third	27
apart form=1	32
apart form=2	52
apart l0='s	21
apart l0=,	36
apart l0=their	-33
apart l1='s	56
apart l1=;	-21
apart l1=<day-gone>	28
apart l1=<name>	-21
apart l1=and	40
apart l1=be	-29
apart l1=by	29
apart l1=hold	-29
apart l1=in	67
apart l1=since	-16
apart l1=to	16
apart l1=was	-60
apart l2=:	31
apart l2=<day-gone>	-22
apart l2=<day-today>	18
apart l2=<level>	18
apart l2=on	27
apart l2=the	31
apart l2=there	20
apart l2=will	-36
apart l=<begin>	20
apart l=a	40
apart l=their	-33
apart lr=<number> ,	-35
apart lr=the .	-26
apart lr=the is	15
apart lr=the meet	-37
apart lr=the since	-32
apart lr=the such	-20
apart lr=the time	-22
apart lr=their round	-29
apart r*='s	17
apart r*=-	36
apart r*=:	49
apart r*=<day-ahead>	43
apart r*=<day-today>	20
apart r*=<name>	22
apart r*=<number>	36
apart r*=<seat>	-20
apart r*=<span>	39
apart r*=at	-30
apart r*=call	-32
apart r*=day	35
apart r*=end	29
apart r*=for	29
apart r*=from	15
apart r*=has	20
apart r*=in	-26
apart r*=meet	-62
apart r*=month	17
apart r*=session	-39
apart r*=sit	-43
apart r*=such	-23
apart r*=talk	59
apart r*=time	-20
apart r*=to	38
apart r*=two	25
apart r*=week	34
apart r*=what	16
apart r*=which	21
apart r0=:	16
apart r0=<number>	18
apart r0=day	29
apart r0=in	21
apart r0=is	19
apart r0=meet	-52
apart r0=of	26
apart r0=session	-39
apart r0=since	-30
apart r0=sit	-43
apart r0=such	-23
apart r0=the	19
apart r0=time	-23
apart r0=was	-31
apart r0=week	31
apart r1=.	-19
apart r1=:	35
apart r1=<day-ahead>	34
apart r1=a	17
apart r1=and	27
apart r1=at	-30
apart r1=for	16
apart r1=in	-24
apart r1=it	-18
apart r1=since	28
apart r1=the	43
apart r1=was	26
apart r2=<month-gone>	26
apart r2=<name>	15
apart r2=<quality>	-16
apart r2=in	-19
apart r2=month	15
apart r2=talk	59
apart r2=the	-35
apart r2=thi	-16
apart r2=to	28
apart rr=, in	-15
apart rr=<end> <end>	29
apart rr=of thi	16
apart rr=round .	15
apart towns=0	79
apart towns=1	-15
apart towns=2	21
apart towns=3	15
apart:ended	-25
apart:experts	-48
apart:m=came	35
apart:m=consultations	-50
apart:m=delegations	-31
apart:m=go	26
apart:m=goes	32
apart:m=here	25
apart:m=meeting	-58
apart:m=negotiators	-20
apart:m=round	-48
apart:m=session	-25
apart:m=sit	16
apart:m=sitting	-46
apart:m=talks	38
apart:m=there	26
apart:m=time	-33
apart:m=went	29
apart:m=where	19
apart:meets	-51
apart:running	33
apart:sure	-80
apart:wished	67
b:"	-25
b:'s	-29
b:,	25
b::	-18
b:<duty>	23
b:<level>	-29
b:<not>	-26
b:<number>	-64
b:<office>	17
b:<organisation>	-25
b:<sender>	-30
b:<v-agree>	-35
b:<v-say>	-36
b:<v-target>	-22
b:<v-up>	-33
b:a	-62
b:after	-19
b:and	-24
b:at	48
b:been	25
b:begin	-40
b:by	-52
b:day	-32
b:first	-23
b:for	23
b:from	-32
b:go	-17
b:has	-31
b:have	-16
b:he	-24
b:in	31
b:it	-35
b:its	-24
b:place	30
b:round	-54
b:set	30
b:since	-56
b:take	27
b:talk	-20
b:tariff	19
b:that	-29
b:their	18
b:they	-34
b:thi	-23
b:to	-50
b:until	-16
b:was	41
b:when	-18
b:which	-16
b:would	-20
b:—	-25
before 1	17
between-days=0	-19
between-days=1	21
between-same=0	16
between-same=1	-78
between-same=2	-22
between=	-54
between=,	36
between=, in	19
between=, the	22
between=in the	-30
between=the	-28
count=1	-35
count=4	-22
count=5	-16
count=many	-25
delta=-1	-37
delta=1	-64
dist=0	16
dist=1	22
dist=3	-19
dist=4	-34
from-l=<begin>	-22
from-l=a	-46
from-l=their	27
gap=0 delta=-1	-30
gap=0 delta=1	-66
gap=1 delta=-1	-21
l=<begin>	-78
l=a	-19
l=at	21
l=by	-22
l=from	-20
l=in	45
l=is	-21
l=of	-35
l=on	-34
l=the	-97
l=to	17
l=until	-32
l=was	20
ll=<begin> <begin>	16
ll=<begin> in	16
ll=a <begin>	-34
ll=a in	28
ll=a the	-19
ll=the <begin>	-41
ll=the at	19
ll=the for	16
ll=the from	-17
ll=the in	24
ll=the the	-54
ll=the to	23
ll=the until	-20
other-paragraph	-87
own=0 delta=-1	15
own=0 delta=1	-37
own=1	-28
own=1 delta=-1	-79
own=1 delta=1	-16
own=2	-32
own=2 delta=1	-32
own=3	-30
own=3 delta=0	-25
refers delta=-1	39
refers delta=1	-84
same-paragraph	-24
same=0 days=1 true	31
same=1 days=0 false	-33
same=1 days=0 true	-22
same=1 days=1 false	-16
same=1 days=1 true	-20
sign-between	-24
to-city	20
to-seat-side	-30
to-top	-27
to-unknown	-69
to:ended	-26
to:experts	-18
to:m=due	-16
to:m=round	-46
to:m=sat	36
to:m=signed	-26
to:m=visit	27
to:meets	-17
to:running	-21
to:sure	16
to:wished	-75
to=day	-36
to=town	-42`;
