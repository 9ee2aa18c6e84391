// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 0	16
after 3	-16
after 4	-16
after 5	-25
apart	56
apart at=#nd	17
apart at=#th	54
apart at=eighth	-18
apart at=fifth	-30
apart at=first	125
apart at=fourth	-61
apart at=ninth	26
apart at=no one	53
apart at=no. #	82
apart at=sixth	-15
apart at=take #	15
apart form=1	31
apart form=2	62
apart l0='s	23
apart l0=,	39
apart l0=its	15
apart l0=their	-24
apart l1='s	57
apart l1=<day-gone>	19
apart l1=<name>	-37
apart l1=<number>	17
apart l1=<organisation>	22
apart l1=and	42
apart l1=at	-18
apart l1=be	-36
apart l1=by	36
apart l1=for	22
apart l1=in	49
apart l1=since	-19
apart l1=to	29
apart l1=was	-48
apart l2=:	30
apart l2=<day-today>	27
apart l2=<level>	25
apart l2=<name>	-37
apart l2=is	21
apart l2=it	-24
apart l2=meet	51
apart l2=on	30
apart l2=the	36
apart l2=there	26
apart l2=will	-38
apart l=a	33
apart l=its	15
apart l=their	-24
apart lr=<begin> ,	20
apart lr=<number> ,	-33
apart lr=<number> of	15
apart lr=a day	15
apart lr=a of	15
apart lr=the .	-29
apart lr=the is	15
apart lr=the meet	-45
apart lr=the round	24
apart lr=the since	-19
apart lr=the such	-22
apart lr=the time	-20
apart lr=the week	22
apart lr=their round	-36
apart r*='s	20
apart r*=-	36
apart r*=:	59
apart r*=<day-ahead>	52
apart r*=<day-today>	35
apart r*=<level>	15
apart r*=<number>	44
apart r*=<span>	59
apart r*=?	-17
apart r*=at	-29
apart r*=be	-25
apart r*=been	19
apart r*=between	-44
apart r*=call	-42
apart r*=consultation	-21
apart r*=day	54
apart r*=floor	16
apart r*=from	15
apart r*=geneva	-25
apart r*=half	17
apart r*=has	20
apart r*=hold	24
apart r*=in	-15
apart r*=its	18
apart r*=meet	-55
apart r*=month	16
apart r*=more	16
apart r*=quarter	26
apart r*=round	-26
apart r*=session	-49
apart r*=sit	-45
apart r*=tariff	-32
apart r*=their	-28
apart r*=thi	-17
apart r*=time	-18
apart r*=to	27
apart r*=trade	-33
apart r*=two	27
apart r*=week	47
apart r*=what	17
apart r*=which	22
apart r*=will	-15
apart r*=with	-25
apart r*=—	17
apart r0=-	16
apart r0=:	25
apart r0=<number>	19
apart r0=call	-43
apart r0=day	47
apart r0=floor	16
apart r0=in	29
apart r0=meet	-43
apart r0=more	15
apart r0=of	30
apart r0=quarter	20
apart r0=round	-22
apart r0=session	-49
apart r0=since	-17
apart r0=sit	-45
apart r0=such	-25
apart r0=the	20
apart r0=time	-21
apart r0=week	37
apart r1=:	36
apart r1=<day-ahead>	38
apart r1=<day-today>	21
apart r1=<number>	18
apart r1=?	-19
apart r1=a	20
apart r1=and	28
apart r1=at	-29
apart r1=between	-44
apart r1=for	20
apart r1=it	-19
apart r1=its	18
apart r1=on	19
apart r1=since	16
apart r1=the	41
apart r1=to	22
apart r1=was	35
apart r1=with	-31
apart r2=<day-ahead>	18
apart r2=<span>	49
apart r2=be	-24
apart r2=in	-41
apart r2=talk	21
apart r2=tariff	-35
apart r2=the	-20
apart r2=thi	-27
apart r2=trade	-33
apart rr=, in	-24
apart rr=<end> <end>	30
apart rr=day ,	21
apart rr=of its	18
apart rr=of thi	16
apart rr=round between	-18
apart rr=round is	24
apart rr=time in	24
apart rr=time since	35
apart rr=time that	-37
apart rr=week of	22
apart towns=0	75
apart towns=1	-15
apart towns=2	19
apart:ended	-22
apart:m=comes	23
apart:m=consultations	-53
apart:m=delegation	-24
apart:m=due	52
apart:m=expected	-21
apart:m=go	39
apart:m=goes	36
apart:m=here	23
apart:m=meeting	-41
apart:m=met	40
apart:m=negotiators	-23
apart:m=round	-49
apart:m=session	-37
apart:m=shook hands	31
apart:m=sit	19
apart:m=sitting	-44
apart:m=talks	23
apart:m=there	31
apart:m=time	-29
apart:m=went	30
apart:meets	-47
apart:running	47
apart:sure	-80
apart:wished	71
b:"	-27
b:'	-36
b:,	29
b::	-22
b:;	-24
b:<day-ahead>	22
b:<duty>	27
b:<level>	-35
b:<month-gone>	15
b:<name>	48
b:<not>	-31
b:<number>	-63
b:<office>	24
b:<organisation>	-39
b:<person>	30
b:<seat>	24
b:<sender>	-40
b:<span>	-16
b:<v-agree>	-35
b:<v-bear>	-19
b:<v-down>	-18
b:<v-end>	29
b:<v-say>	-45
b:<v-target>	-32
b:<v-up>	-27
b:a	-59
b:after	-46
b:agree	-18
b:are	-18
b:at	49
b:be	24
b:been	22
b:begin	-28
b:between	44
b:by	-65
b:day	-52
b:delegation	-15
b:due	-30
b:end	50
b:first	-44
b:for	22
b:from	-25
b:has	-33
b:have	-33
b:he	-24
b:in	35
b:it	-32
b:its	-36
b:open	17
b:place	26
b:round	-47
b:say	-20
b:set	30
b:since	-65
b:strike	-17
b:take	24
b:tariff	21
b:that	-17
b:their	-17
b:they	-47
b:thi	-45
b:to	-40
b:trade	37
b:truce	-17
b:was	38
b:when	-18
b:would	-19
before 1	26
before 2	-19
between-days=0	-17
between-days=1	20
between-same=1	-56
between-same=2	-27
between=	-57
between=,	35
between=, in	33
between=, the	21
between=meet in	17
between=the	-27
count=1	-40
count=4	-25
count=5	-16
count=many	-30
delta=-1	-38
delta=1	-66
dist=0	17
dist=1	26
dist=4	-24
dist=5	-30
from-l=a	-38
from-l=its	-17
from-l=their	24
gap=0 delta=-1	-28
gap=0 delta=1	-62
gap=1 delta=-1	-39
l=<begin>	-55
l=a	-22
l=after	-34
l=and	-26
l=at	22
l=by	-35
l=in	50
l=is	-20
l=of	-42
l=on	-27
l=since	-19
l=the	-113
l=thursday,	-17
l=tuesday,	-17
l=until	-32
l=was	22
ll=<begin> <begin>	38
ll=<begin> from	-17
ll=<begin> in	23
ll=a <begin>	-23
ll=a from	-21
ll=a in	44
ll=a the	-30
ll=a to	-16
ll=the <begin>	-37
ll=the at	21
ll=the for	16
ll=the in	20
ll=the of	-15
ll=the the	-62
ll=the to	26
ll=the until	-35
other-paragraph	-67
own=0 delta=1	-26
own=1	-25
own=1 delta=-1	-73
own=1 delta=0	18
own=1 delta=1	-30
own=2	-33
own=2 delta=-1	-15
own=2 delta=1	-44
own=3	-38
own=3 delta=0	-33
refers delta=-1	49
refers delta=1	-113
same-paragraph	-34
same=0 days=1 true	28
same=1 days=0 false	-21
same=1 days=0 true	-25
same=1 days=1 true	-19
same=2 days=0 false	-18
sign-between	-30
to-seat-home	23
to-seat-side	-36
to-unknown	-64
to:calls	20
to:m=come	16
to:m=due	-21
to:m=ended	22
to:m=go	-20
to:m=here	29
to:m=meet	16
to:m=meeting	-15
to:m=met	21
to:m=negotiators	32
to:m=round	-21
to:m=sat	23
to:m=settled	-17
to:m=table	15
to:m=talks	51
to:m=visit	19
to:running	-41
to:summit	-18
to:sure	33
to:wished	-52
to=day	-37
to=town	-44`;
