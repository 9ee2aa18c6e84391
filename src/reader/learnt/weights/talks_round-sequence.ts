// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after	-8
after 0	15
after 1	8
after 2	10
after 3	-21
after 4	-21
after 5	-27
apart	60
apart at=#nd	17
apart at=#th	56
apart at=eighth	-17
apart at=fifth	-35
apart at=first	134
apart at=fourth	-61
apart at=ninth	26
apart at=no one	56
apart at=no. #	85
apart at=second	-11
apart at=seventh	-8
apart at=sixth	-19
apart at=take #	16
apart at=tenth	11
apart at=third	-9
apart form=1	36
apart form=2	59
apart l0='s	22
apart l0=,	42
apart l0=-	11
apart l0=:	6
apart l0=a	8
apart l0=its	15
apart l0=no	23
apart l0=notice	12
apart l0=their	-27
apart l0=would	6
apart l1='s	59
apart l1=,	-11
apart l1=<day-gone>	17
apart l1=<name>	-36
apart l1=<number>	18
apart l1=<organisation>	23
apart l1=after	21
apart l1=and	52
apart l1=at	-7
apart l1=be	-17
apart l1=before	12
apart l1=by	35
apart l1=enter	27
apart l1=for	18
apart l1=from	-16
apart l1=hold	-10
apart l1=in	50
apart l1=it	18
apart l1=not	13
apart l1=on	7
apart l1=since	-20
apart l1=take	6
apart l1=the	12
apart l1=to	24
apart l1=was	-54
apart l1=with	12
apart l1=would	11
apart l2=,	-6
apart l2=:	29
apart l2=<day-ahead>	8
apart l2=<day-gone>	-7
apart l2=<day-today>	35
apart l2=<level>	25
apart l2=<money>	10
apart l2=<name>	-41
apart l2=<seat>	-6
apart l2=<span>	-8
apart l2=end	-13
apart l2=go	35
apart l2=good	9
apart l2=hold	8
apart l2=in	6
apart l2=is	19
apart l2=it	-27
apart l2=meet	20
apart l2=on	28
apart l2=that	11
apart l2=the	38
apart l2=there	24
apart l2=thi	11
apart l2=to	11
apart l2=will	-36
apart l2=would	32
apart l=a	34
apart l=its	15
apart l=no	23
apart l=notice	12
apart l=their	-27
apart l=would	6
apart lr=<begin> ,	25
apart lr=<begin> round	-24
apart lr=<number> ,	-33
apart lr=<number> .	7
apart lr=<number> of	15
apart lr=a day	13
apart lr=a of	18
apart lr=a round	-8
apart lr=the ,	-15
apart lr=the .	-25
apart lr=the day	8
apart lr=the half	15
apart lr=the is	14
apart lr=the meet	-13
apart lr=the of	-9
apart lr=the quarter	16
apart lr=the round	17
apart lr=the since	-18
apart lr=the such	-23
apart lr=the time	-19
apart lr=the week	22
apart lr=their round	-23
apart r*='s	21
apart r*=-	34
apart r*=:	59
apart r*=<day-ahead>	60
apart r*=<day-today>	37
apart r*=<level>	16
apart r*=<month-ahead>	11
apart r*=<month-gone>	7
apart r*=<name>	7
apart r*=<number>	41
apart r*=<organisation>	15
apart r*=<person>	9
apart r*=<seat>	-15
apart r*=<span>	64
apart r*=?	-18
apart r*=a	15
apart r*=and	11
apart r*=at	-31
apart r*=be	-21
apart r*=been	20
apart r*=between	-55
apart r*=call	-44
apart r*=consultation	-21
apart r*=country	14
apart r*=day	58
apart r*=duty	9
apart r*=end	13
apart r*=floor	16
apart r*=from	14
apart r*=geneva	-31
apart r*=get	10
apart r*=half	17
apart r*=has	20
apart r*=hold	22
apart r*=in	-12
apart r*=is	6
apart r*=it	-7
apart r*=its	18
apart r*=list	6
apart r*=meet	-43
apart r*=month	20
apart r*=more	15
apart r*=of	8
apart r*=offer	15
apart r*=on	18
apart r*=one	6
apart r*=part	12
apart r*=plan	6
apart r*=quarter	27
apart r*=round	-28
apart r*=session	-50
apart r*=set	-6
apart r*=sit	-45
apart r*=step	11
apart r*=such	-17
apart r*=talk	8
apart r*=tariff	-31
apart r*=term	6
apart r*=that	-12
apart r*=their	-22
apart r*=thi	-21
apart r*=thing	14
apart r*=time	-16
apart r*=to	25
apart r*=trade	-37
apart r*=was	13
apart r*=week	45
apart r*=what	17
apart r*=which	21
apart r*=will	-12
apart r*=with	-28
apart r*=would	14
apart r*=year	-6
apart r*=—	16
apart r0=,	-12
apart r0=-	15
apart r0=.	-8
apart r0=:	26
apart r0=<number>	19
apart r0=<span>	8
apart r0=call	-44
apart r0=country	14
apart r0=day	50
apart r0=floor	16
apart r0=half	15
apart r0=has	13
apart r0=in	30
apart r0=meet	-32
apart r0=more	15
apart r0=of	30
apart r0=part	12
apart r0=quarter	21
apart r0=round	-24
apart r0=session	-50
apart r0=since	-17
apart r0=sit	-45
apart r0=step	11
apart r0=such	-27
apart r0=the	20
apart r0=time	-18
apart r0=was	-15
apart r0=week	36
apart r1=.	-8
apart r1=:	36
apart r1=<day-ahead>	37
apart r1=<day-today>	26
apart r1=<number>	19
apart r1=?	-21
apart r1=a	21
apart r1=and	29
apart r1=at	-30
apart r1=between	-44
apart r1=for	19
apart r1=in	8
apart r1=is	12
apart r1=it	-17
apart r1=its	18
apart r1=of	-10
apart r1=on	28
apart r1=since	17
apart r1=that	-14
apart r1=the	25
apart r1=to	21
apart r1=was	37
apart r1=with	-33
apart r2=,	15
apart r2=.	12
apart r2=<day-ahead>	33
apart r2=<level>	9
apart r2=<month-ahead>	11
apart r2=<number>	11
apart r2=<organisation>	10
apart r2=<quality>	-10
apart r2=<seat>	-12
apart r2=<span>	55
apart r2=and	-9
apart r2=be	-21
apart r2=duty	9
apart r2=geneva	-11
apart r2=in	-40
apart r2=it	14
apart r2=month	14
apart r2=on	-9
apart r2=since	-11
apart r2=talk	14
apart r2=tariff	-34
apart r2=the	-16
apart r2=thi	-26
apart r2=trade	-37
apart r2=up	10
apart r2=what	12
apart r2=which	13
apart r2=year	-8
apart rr=, and	15
apart rr=, in	-23
apart rr=. <end>	-9
apart rr=<end> <end>	30
apart rr=day ,	22
apart rr=day of	21
apart rr=day on	7
apart rr=meet .	-12
apart rr=meet in	8
apart rr=of a	6
apart rr=of its	16
apart rr=of that	13
apart rr=of the	15
apart rr=of thi	15
apart rr=quarter .	7
apart rr=round .	-8
apart rr=round between	-15
apart rr=round in	7
apart rr=round is	14
apart rr=round of	-10
apart rr=round on	7
apart rr=time in	27
apart rr=time since	30
apart rr=time that	-38
apart rr=week of	22
apart towns=0	74
apart towns=1	-13
apart towns=2	16
apart towns=3	33
apart:calls	13
apart:ended	-14
apart:m=broke up	-20
apart:m=came	16
apart:m=comes	23
apart:m=conference	6
apart:m=consultations	-54
apart:m=delegation	-30
apart:m=delegations	-15
apart:m=due	53
apart:m=expected	-20
apart:m=go	49
apart:m=goes	34
apart:m=here	23
apart:m=meeting	-39
apart:m=met	35
apart:m=negotiators	-8
apart:m=round	-46
apart:m=sat	9
apart:m=session	-38
apart:m=shook hands	29
apart:m=sit	17
apart:m=sitting	-45
apart:m=talks	25
apart:m=there	33
apart:m=time	-31
apart:m=went	29
apart:meets	-49
apart:running	45
apart:sure	-79
apart:wished	65
b:"	-29
b:'	-37
b:(	9
b:,	28
b:-	-14
b:.	-8
b::	-24
b:;	-25
b:<day-ahead>	17
b:<duty>	26
b:<gate>	15
b:<goods>	-17
b:<level>	-37
b:<money>	-6
b:<month-gone>	11
b:<name>	48
b:<not>	-32
b:<number>	-66
b:<office>	25
b:<organisation>	-44
b:<person>	29
b:<quality>	-12
b:<seat>	28
b:<sender>	-40
b:<span>	-31
b:<v-agree>	-44
b:<v-bear>	-14
b:<v-down>	-19
b:<v-end>	28
b:<v-propose>	15
b:<v-say>	-48
b:<v-sell>	-13
b:<v-target>	-12
b:<v-up>	-30
b:a	-58
b:after	-54
b:agree	-22
b:agreement	11
b:are	-17
b:at	50
b:be	30
b:been	20
b:begin	-30
b:between	39
b:both	-8
b:by	-63
b:call	7
b:date	10
b:day	-38
b:delegation	-8
b:down	10
b:due	-32
b:duty	9
b:earth	-6
b:end	47
b:fall	-8
b:first	-50
b:floor	-11
b:for	25
b:from	-20
b:go	-8
b:good	-11
b:had	-13
b:has	-31
b:have	-35
b:he	-28
b:hold	10
b:in	35
b:is	19
b:it	-38
b:its	-32
b:last	16
b:meet	8
b:new	14
b:no	-13
b:not	-11
b:now	9
b:of	-8
b:off	-10
b:one	-8
b:open	19
b:out	-12
b:place	25
b:plan	11
b:put	-8
b:quarter	-12
b:round	-45
b:run	-7
b:say	-24
b:set	29
b:ship	-6
b:sign	-8
b:since	-65
b:sit	9
b:strike	-15
b:suspend	-8
b:take	21
b:tariff	21
b:that	-20
b:the	-11
b:their	-16
b:then	-14
b:they	-53
b:thi	-42
b:to	-41
b:trade	34
b:truce	-21
b:two	-7
b:up	-15
b:was	41
b:week	12
b:were	-10
b:what	23
b:when	-24
b:where	-6
b:with	6
b:would	-27
b:year	-7
b:—	-16
before 1	22
before 2	-18
before 3	6
before 4	-8
before 5	-6
between-days=0	-19
between-days=1	19
between-days=2	-11
between-same=0	13
between-same=1	-60
between-same=2	-28
between=	-55
between=,	33
between=, for the	8
between=, in	38
between=, the	13
between=for a	-7
between=for the	13
between=in the	-8
between=meet in	21
between=round in	9
between=the	-24
count=1	-43
count=2	8
count=3	7
count=4	-24
count=5	-15
count=many	-32
delta=-1	-39
delta=0	-8
delta=1	-65
dist=0	14
dist=1	24
dist=3	-12
dist=4	-25
dist=5	-31
from-l=a	-39
from-l=its	-17
from-l=no	-26
from-l=notice	-14
from-l=their	25
from-l=would	-6
gap=0 delta=-1	-29
gap=0 delta=1	-74
gap=1 delta=-1	-41
gap=1 delta=1	9
l="	-14
l=(	-6
l=<begin>	-56
l=a	-23
l=after	-34
l=and	-25
l=at	26
l=by	-35
l=from	-11
l=in	47
l=is	-19
l=of	-42
l=on	-31
l=since	-22
l=the	-116
l=thursday,	-15
l=to	8
l=tuesday,	-15
l=until	-41
l=was	22
l=·	-10
l=—	-17
ll=<begin> <begin>	36
ll=<begin> from	-19
ll=<begin> in	24
ll=<begin> on	-16
ll=a <begin>	-22
ll=a for	-14
ll=a from	-22
ll=a in	42
ll=a of	-7
ll=a on	-13
ll=a the	-33
ll=a to	-17
ll=its on	-8
ll=the "	-8
ll=the <begin>	-35
ll=the a	-11
ll=the after	-17
ll=the at	26
ll=the by	-11
ll=the for	16
ll=the from	-16
ll=the in	18
ll=the of	-16
ll=the on	-10
ll=the that	11
ll=the the	-62
ll=the to	30
ll=the until	-41
ll=their from	15
ll=their on	10
other-paragraph	-62
own=0	-8
own=0 delta=-1	14
own=0 delta=1	-25
own=1	-28
own=1 delta=-1	-79
own=1 delta=0	17
own=1 delta=1	-31
own=2	-33
own=2 delta=-1	-9
own=2 delta=0	-12
own=2 delta=1	-48
own=3	-53
own=3 delta=-1	-10
own=3 delta=0	-47
refers delta=-1	48
refers delta=1	-68
same-paragraph	-31
same-part	-6
same=0 days=1 false	9
same=0 days=1 true	28
same=0 days=2 true	-8
same=1 days=0 false	-24
same=1 days=0 true	-25
same=1 days=1 true	-20
same=2 days=0 false	-20
sign-between	-32
to-city	7
to-seat-home	20
to-seat-other	9
to-seat-side	-40
to-unknown	-67
to:calls	22
to:coming	7
to:ended	-17
to:experts	10
to:m=come	15
to:m=delegation	-11
to:m=due	-21
to:m=ended	22
to:m=go	-20
to:m=goes	-8
to:m=here	29
to:m=meeting	-20
to:m=meets	21
to:m=met	25
to:m=negotiators	33
to:m=round	-25
to:m=sat	23
to:m=settled	-17
to:m=signed	8
to:m=table	11
to:m=talks	50
to:m=there	16
to:m=time	-8
to:m=visit	19
to:m=where	-15
to:meets	16
to:running	-44
to:summit	-20
to:sure	35
to:wished	-46
to=day	-37
to=town	-45`;
