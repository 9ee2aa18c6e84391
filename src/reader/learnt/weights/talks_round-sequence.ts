// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
after	-2
after 0	18
after 1	10
after 2	7
after 3	-19
after 4	-21
after 5	-20
apart	54
apart at=#nd	12
apart at=#th	49
apart at=eighth	-36
apart at=fifth	-39
apart at=first	104
apart at=fourth	-61
apart at=ninth	27
apart at=no one	34
apart at=no. #	75
apart at=round four	-20
apart at=seventh	-33
apart at=sixth	-12
apart at=take ten	6
apart at=tenth	8
apart at=third	27
apart form=1	34
apart form=2	50
apart l0='s	20
apart l0=,	32
apart l0=-	9
apart l0=:	-3
apart l0=<number>	-50
apart l0=a	33
apart l0=and	4
apart l0=announcement	18
apart l0=come	8
apart l0=go	10
apart l0=its	9
apart l0=no	11
apart l0=notice	10
apart l0=the	-7
apart l0=their	-34
apart l0=—	13
apart l1='s	56
apart l1=;	-22
apart l1=<day-gone>	27
apart l1=<name>	-17
apart l1=<seat>	15
apart l1=after	7
apart l1=and	39
apart l1=be	-28
apart l1=been	-17
apart l1=before	11
apart l1=by	20
apart l1=for	2
apart l1=from	13
apart l1=hold	-28
apart l1=in	65
apart l1=is	4
apart l1=it	11
apart l1=not	12
apart l1=of	14
apart l1=on	6
apart l1=say	9
apart l1=since	-21
apart l1=take	1
apart l1=that	25
apart l1=the	13
apart l1=to	17
apart l1=was	-54
apart l1=which	4
apart l1=with	10
apart l1=would	6
apart l2=:	32
apart l2=<day-ahead>	10
apart l2=<day-gone>	-22
apart l2=<day-today>	18
apart l2=<level>	18
apart l2=<money>	4
apart l2=<name>	8
apart l2=<number>	-3
apart l2=<person>	3
apart l2=<span>	-5
apart l2=and	-5
apart l2=back	2
apart l2=has	-9
apart l2=hold	6
apart l2=in	2
apart l2=is	14
apart l2=it	4
apart l2=meet	1
apart l2=now	5
apart l2=of	10
apart l2=on	31
apart l2=one	7
apart l2=read	-6
apart l2=the	22
apart l2=there	20
apart l2=thi	2
apart l2=to	8
apart l2=what	-36
apart l2=will	-36
apart l=<begin>	23
apart l=a	33
apart l=and	4
apart l=announcement	18
apart l=its	9
apart l=no	11
apart l=notice	10
apart l=the	-2
apart l=their	-34
apart l=—	13
apart lr=<begin> ,	16
apart lr=<begin> .	-18
apart lr=a ,	-18
apart lr=a .	8
apart lr=a <span>	6
apart lr=a day	11
apart lr=a helping	5
apart lr=a meet	-3
apart lr=a more	3
apart lr=a of	18
apart lr=a on	4
apart lr=a round	15
apart lr=announcement .	11
apart lr=come .	6
apart lr=go .	10
apart lr=notice of	5
apart lr=the ,	4
apart lr=the .	-26
apart lr=the day	8
apart lr=the half	10
apart lr=the is	13
apart lr=the meet	-36
apart lr=the minute	5
apart lr=the of	-4
apart lr=the quarter	2
apart lr=the round	4
apart lr=the since	-32
apart lr=the sit	-29
apart lr=the such	-19
apart lr=the the	13
apart lr=the time	-23
apart lr=the was	-14
apart lr=the week	23
apart lr=their meet	-11
apart lr=their round	-29
apart r*='s	17
apart r*=,	-2
apart r*=-	37
apart r*=.	-8
apart r*=:	47
apart r*=;	8
apart r*=<day-ahead>	42
apart r*=<day-gone>	10
apart r*=<day-today>	16
apart r*=<level>	14
apart r*=<money>	3
apart r*=<month-ahead>	17
apart r*=<month-gone>	7
apart r*=<name>	22
apart r*=<number>	25
apart r*=<organisation>	12
apart r*=<person>	6
apart r*=<quality>	-8
apart r*=<seat>	-10
apart r*=<span>	36
apart r*=?	4
apart r*=a	4
apart r*=and	7
apart r*=as	-2
apart r*=at	-35
apart r*=be	-21
apart r*=been	9
apart r*=between	-30
apart r*=by	-3
apart r*=call	-30
apart r*=consultation	-21
apart r*=country	6
apart r*=date	3
apart r*=day	34
apart r*=did	6
apart r*=down	2
apart r*=encounter	-7
apart r*=end	28
apart r*=for	29
apart r*=from	10
apart r*=get	12
apart r*=go	4
apart r*=had	-15
apart r*=half	13
apart r*=has	19
apart r*=he	-2
apart r*=helping	10
apart r*=hold	6
apart r*=i	2
apart r*=in	-21
apart r*=is	7
apart r*=it	-8
apart r*=item	29
apart r*=its	13
apart r*=last	4
apart r*=leave	4
apart r*=list	6
apart r*=meet	-58
apart r*=minute	9
apart r*=month	19
apart r*=more	11
apart r*=no	6
apart r*=of	10
apart r*=on	15
apart r*=one	4
apart r*=our	2
apart r*=phase	7
apart r*=quarter	14
apart r*=round	-14
apart r*=run	6
apart r*=session	-36
apart r*=set	-11
apart r*=sign	9
apart r*=since	-1
apart r*=sit	-48
apart r*=such	-22
apart r*=talk	58
apart r*=tariff	-23
apart r*=term	5
apart r*=test	15
apart r*=that	-7
apart r*=there	15
apart r*=thi	-15
apart r*=thing	4
apart r*=time	-21
apart r*=to	37
apart r*=two	25
apart r*=up	1
apart r*=value	1
apart r*=was	-8
apart r*=we	7
apart r*=week	30
apart r*=were	13
apart r*=what	13
apart r*=when	21
apart r*=which	21
apart r*=with	10
apart r*=would	3
apart r*=year	-5
apart r*=—	15
apart r0=,	-13
apart r0=-	9
apart r0=.	1
apart r0=:	15
apart r0=<name>	9
apart r0=<number>	8
apart r0=<person>	6
apart r0=<span>	8
apart r0=?	1
apart r0=a	3
apart r0=and	7
apart r0=call	-30
apart r0=country	6
apart r0=day	28
apart r0=encounter	-7
apart r0=half	10
apart r0=has	12
apart r0=helping	10
apart r0=in	23
apart r0=is	17
apart r0=item	29
apart r0=list	5
apart r0=meet	-49
apart r0=minute	9
apart r0=more	11
apart r0=of	21
apart r0=on	4
apart r0=one	6
apart r0=phase	7
apart r0=quarter	10
apart r0=round	-7
apart r0=session	-36
apart r0=since	-27
apart r0=sit	-48
apart r0=such	-22
apart r0=the	19
apart r0=thing	2
apart r0=time	-22
apart r0=was	-31
apart r0=week	27
apart r0=—	11
apart r1="	-3
apart r1='s	10
apart r1=,	6
apart r1=-	30
apart r1=.	-16
apart r1=:	34
apart r1=;	5
apart r1=<day-ahead>	33
apart r1=<level>	4
apart r1=<number>	12
apart r1=a	13
apart r1=and	24
apart r1=at	-30
apart r1=between	-30
apart r1=by	-5
apart r1=for	16
apart r1=has	4
apart r1=in	-23
apart r1=it	-18
apart r1=its	13
apart r1=last	3
apart r1=meet	-20
apart r1=of	-4
apart r1=on	7
apart r1=sign	9
apart r1=since	26
apart r1=that	-9
apart r1=the	38
apart r1=thi	-2
apart r1=to	9
apart r1=was	25
apart r1=what	1
apart r1=when	21
apart r2=,	7
apart r2=<day-ahead>	10
apart r2=<day-gone>	2
apart r2=<level>	7
apart r2=<month-ahead>	17
apart r2=<month-gone>	22
apart r2=<name>	15
apart r2=<number>	4
apart r2=<organisation>	7
apart r2=<quality>	-17
apart r2=<seat>	-18
apart r2=<span>	28
apart r2=a	-6
apart r2=and	-11
apart r2=as	-4
apart r2=be	-6
apart r2=consultation	-23
apart r2=day	10
apart r2=for	10
apart r2=had	-15
apart r2=in	-12
apart r2=is	-6
apart r2=it	12
apart r2=month	16
apart r2=on	6
apart r2=set	-11
apart r2=since	-10
apart r2=talk	58
apart r2=that	1
apart r2=the	-31
apart r2=thi	-14
apart r2=to	27
apart r2=two	1
apart r2=up	12
apart r2=value	1
apart r2=what	9
apart r2=which	14
apart r2=year	-7
apart rr=, "	7
apart rr=, and	6
apart rr=, for	8
apart rr=, in	-12
apart rr=, is	-5
apart rr=, the	1
apart rr=: the	8
apart rr=<end> <end>	29
apart rr=? <end>	1
apart rr=day ,	21
apart rr=day on	10
apart rr=meet ,	-24
apart rr=meet .	-33
apart rr=meet in	-5
apart rr=minute of	5
apart rr=of a	4
apart rr=of it	2
apart rr=of its	13
apart rr=of that	12
apart rr=of the	10
apart rr=of thi	15
apart rr=of what	1
apart rr=quarter of	1
apart rr=round .	12
apart rr=round between	-12
apart rr=round is	27
apart rr=round was	18
apart rr=such meet	-20
apart rr=time .	-39
apart rr=time since	35
apart rr=time that	-23
apart rr=week of	23
apart towns=0	74
apart towns=1	-14
apart towns=2	17
apart towns=3	13
apart:coming	-3
apart:ended	-20
apart:experts	-45
apart:m=broke up	-33
apart:m=came	33
apart:m=come	-1
apart:m=comes	12
apart:m=conference	12
apart:m=consultations	-48
apart:m=delegation	3
apart:m=delegations	-29
apart:m=encounter	-7
apart:m=ended	14
apart:m=expected	-4
apart:m=go	27
apart:m=goes	30
apart:m=here	20
apart:m=meet	-1
apart:m=meeting	-54
apart:m=met	-11
apart:m=negotiating	3
apart:m=negotiators	-21
apart:m=round	-46
apart:m=sat	1
apart:m=session	-22
apart:m=shook hands	15
apart:m=sit	18
apart:m=sitting	-51
apart:m=stop	4
apart:m=talks	37
apart:m=there	17
apart:m=time	-34
apart:m=visit	10
apart:m=went	27
apart:m=where	17
apart:meets	-51
apart:running	35
apart:summit	14
apart:sure	-80
apart:wished	69
b:"	-23
b:'	-1
b:'s	-26
b:(	1
b:)	-7
b:,	25
b:-	-8
b:.	-2
b::	-19
b:;	-7
b:<agent>	-4
b:<day-ahead>	12
b:<day-gone>	8
b:<day-today>	-2
b:<duty>	23
b:<gate>	10
b:<goods>	-14
b:<level-noun>	-11
b:<level>	-30
b:<money>	-8
b:<month-gone>	1
b:<name>	8
b:<not>	-27
b:<number>	-41
b:<office>	17
b:<organisation>	-23
b:<person>	6
b:<points>	-3
b:<quality>	-11
b:<seat>	-17
b:<sender>	-30
b:<span>	-9
b:<v-agree>	-35
b:<v-bear>	-8
b:<v-begin>	-12
b:<v-down>	-16
b:<v-end>	-3
b:<v-impose>	-3
b:<v-propose>	10
b:<v-return>	7
b:<v-say>	-30
b:<v-sell>	-6
b:<v-stay>	-3
b:<v-suspend>	-6
b:<v-target>	-22
b:<v-up>	-31
b:a	-64
b:additional	-2
b:after	-21
b:agree	-13
b:an	-6
b:and	-22
b:announce	-4
b:announcement	-3
b:are	-5
b:ask	-1
b:at	50
b:be	16
b:been	23
b:before	-5
b:begin	-38
b:between	19
b:both	-5
b:by	-49
b:call	17
b:charge	-6
b:come	-1
b:conference	-8
b:consultation	-10
b:date	-2
b:day	-32
b:delegation	-11
b:did	2
b:do	-3
b:down	4
b:due	-5
b:duty	6
b:each	6
b:earth	-4
b:end	12
b:fall	-4
b:fee	-2
b:fentanyl	-4
b:first	-23
b:fix	16
b:for	22
b:fourth	-30
b:from	-37
b:further	-3
b:gave	-4
b:geneva	16
b:go	-16
b:good	-11
b:had	-10
b:has	-30
b:have	-16
b:having	34
b:he	-25
b:his	-8
b:i	-1
b:if	-14
b:in	30
b:is	11
b:it	-29
b:its	-26
b:last	8
b:licence	-2
b:make	-1
b:man	-1
b:may	-2
b:meet	11
b:minute	-9
b:month	-1
b:more	-1
b:morning	-10
b:new	2
b:night	1
b:no	-9
b:not	-13
b:notice	-4
b:of	-12
b:off	-2
b:on	9
b:one	-7
b:only	-1
b:or	-3
b:out	-4
b:over	3
b:pay	-2
b:place	26
b:plan	-9
b:point	-3
b:port	-3
b:put	-7
b:rare	-4
b:rice	17
b:river	-1
b:round	-56
b:run	-7
b:same	-1
b:say	-12
b:second	-5
b:see	-1
b:session	37
b:set	29
b:shall	9
b:ship	-4
b:side	7
b:sign	-6
b:signature	-4
b:since	-52
b:sit	11
b:so	-10
b:spring	9
b:stay	-3
b:suspend	-2
b:take	22
b:talk	-20
b:tariff	22
b:that	-21
b:the	-2
b:their	11
b:then	-11
b:there	-3
b:they	-34
b:thi	-24
b:through	-1
b:thursday	-10
b:to	-53
b:truce	-9
b:twenty	-3
b:two	5
b:under	-5
b:until	-16
b:up	-16
b:was	40
b:wednesday	-7
b:week	12
b:what	9
b:when	-11
b:where	-15
b:which	-14
b:will	-5
b:with	-15
b:would	-22
b:year	7
b:—	-23
before	-6
before 0	1
before 1	18
before 2	-13
before 3	-5
before 4	-13
before 5	1
between-days=0	-15
between-days=1	24
between-same=0	16
between-same=1	-78
between-same=2	-21
between=	-56
between=,	36
between=, for the	-2
between=, in	19
between=, the	22
between=for a	-8
between=in the	-28
between=is	-12
between=meet in	15
between=minute of	-4
between=round ,	-23
between=the	-27
count=1	-34
count=2	17
count=3	-4
count=4	-18
count=5	-17
count=many	-24
delta=-1	-35
delta=0	-5
delta=1	-62
dist=0	17
dist=1	24
dist=2	-2
dist=3	-20
dist=4	-29
dist=5	-15
from-l=<begin>	-27
from-l=a	-39
from-l=and	-4
from-l=announcement	-21
from-l=its	-9
from-l=no	-12
from-l=notice	-12
from-l=the	1
from-l=their	29
from-l=—	-13
gap=0 delta=-1	-29
gap=0 delta=1	-63
gap=1 delta=-1	-20
gap=1 delta=1	5
l="	-7
l=(	-1
l=<begin>	-76
l=a	-16
l=after	-17
l=and	1
l=at	21
l=by	-17
l=ends	-5
l=for	2
l=from	-24
l=in	49
l=is	-21
l=monday	-2
l=monday,	-4
l=of	-32
l=on	-28
l=out	-2
l=round,	-3
l=that	-7
l=the	-97
l=through	-4
l=thursday,	-11
l=to	19
l=tuesday,	-8
l=until	-31
l=was	17
l=wednesday,	-10
l=what	-5
l=which	-8
l=with	-2
l=—	-8
ll=<begin> <begin>	14
ll=<begin> at	-6
ll=<begin> by	-1
ll=<begin> from	-4
ll=<begin> in	16
ll=<begin> of	-2
ll=<begin> on	-15
ll=a <begin>	-32
ll=a at	-1
ll=a for	-4
ll=a from	-10
ll=a in	29
ll=a of	-5
ll=a the	-17
ll=a to	-5
ll=announcement on	-4
ll=its on	-5
ll=the (	2
ll=the <begin>	-42
ll=the a	-5
ll=the at	20
ll=the by	-2
ll=the for	15
ll=the from	-24
ll=the in	26
ll=the of	-11
ll=the on	-13
ll=the since	13
ll=the the	-54
ll=the to	25
ll=the tuesday,	-8
ll=the until	-19
ll=the was	17
ll=their <begin>	5
ll=their from	5
ll=their in	2
ll=their on	12
other-paragraph	-85
own=0	-11
own=0 delta=-1	17
own=0 delta=1	-37
own=1	-27
own=1 delta=-1	-93
own=1 delta=0	11
own=1 delta=1	-15
own=2	-29
own=2 delta=-1	-10
own=2 delta=0	-15
own=2 delta=1	-32
own=3	-27
own=3 delta=-1	-2
own=3 delta=0	-24
refers delta=-1	38
refers delta=1	-83
same-paragraph	-23
same-part	-4
same=0 days=0 false	5
same=0 days=0 true	-7
same=0 days=1 false	17
same=0 days=1 true	30
same=1 days=0 false	-34
same=1 days=0 true	-22
same=1 days=1 false	-11
same=1 days=1 true	-19
same=2 days=0 false	-8
same=2 days=0 true	-2
same=2 days=1 true	-3
sign-between	-20
to-city	19
to-seat	-12
to-seat-other	13
to-seat-side	-28
to-top	-27
to-unknown	-63
to:coming	5
to:ended	-27
to:experts	-18
to:m=came	1
to:m=come	12
to:m=consultations	11
to:m=delegation	-6
to:m=dinner	-5
to:m=due	-15
to:m=ended	-11
to:m=expected	-6
to:m=go	-9
to:m=goes	-3
to:m=here	12
to:m=host	-4
to:m=meet	10
to:m=meeting	-6
to:m=met	4
to:m=round	-47
to:m=sat	35
to:m=signed	-27
to:m=sit	-10
to:m=table	7
to:m=talks	11
to:m=there	-8
to:m=to see	-17
to:m=visit	28
to:m=went	7
to:meets	-11
to:running	-23
to:summit	-25
to:sure	17
to:wished	-68
to=day	-36
to=town	-39`;
