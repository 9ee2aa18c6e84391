// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after	-6
after 0	8
after 1	13
after 2	8
after 3	-14
after 4	-22
after 5	-43
apart	62
apart at=#nd	16
apart at=#th	70
apart at=eighth	-31
apart at=fifth	-43
apart at=first	164
apart at=fourth	-82
apart at=ninth	28
apart at=no one	65
apart at=no. #	97
apart at=number #	10
apart at=round five	-50
apart at=seventh	-48
apart at=sixth	-14
apart at=take #	32
apart at=tenth	26
apart at=third	-12
apart at=twelfth	18
apart form=1	40
apart form=2	62
apart l0='s	51
apart l0=,	23
apart l0=-	11
apart l0=a	12
apart l0=and	-15
apart l0=announcement	27
apart l0=come	10
apart l0=is	21
apart l0=it	10
apart l0=its	23
apart l0=no	11
apart l0=notice	12
apart l0=on	19
apart l0=our	-51
apart l0=their	-17
apart l0=to	16
apart l0=would	7
apart l0=—	7
apart l1='s	60
apart l1=,	-10
apart l1=:	-16
apart l1=;	32
apart l1=<day-today>	12
apart l1=<name>	-32
apart l1=<number>	27
apart l1=<organisation>	30
apart l1=<person>	17
apart l1=<seat>	23
apart l1=a	-13
apart l1=after	34
apart l1=and	28
apart l1=be	-35
apart l1=before	11
apart l1=begin	-39
apart l1=by	44
apart l1=end	12
apart l1=enter	34
apart l1=for	23
apart l1=from	-10
apart l1=hold	-8
apart l1=in	55
apart l1=into	53
apart l1=is	-13
apart l1=it	34
apart l1=lose	13
apart l1=not	13
apart l1=of	-37
apart l1=on	23
apart l1=say	7
apart l1=since	-21
apart l1=that	36
apart l1=the	14
apart l1=through	24
apart l1=to	24
apart l1=was	-35
apart l1=were	-12
apart l1=will	-27
apart l1=with	21
apart l1=would	10
apart l2=,	-11
apart l2=:	39
apart l2=<day-ahead>	25
apart l2=<day-gone>	15
apart l2=<day-today>	40
apart l2=<level>	48
apart l2=<money>	10
apart l2=<name>	-31
apart l2=<organisation>	21
apart l2=<person>	-14
apart l2=<span>	-8
apart l2=and	-30
apart l2=are	16
apart l2=ask	27
apart l2=day	-14
apart l2=down	9
apart l2=end	-36
apart l2=go	55
apart l2=good	7
apart l2=has	7
apart l2=hold	8
apart l2=i	26
apart l2=in	10
apart l2=it	-6
apart l2=meet	22
apart l2=not	14
apart l2=on	27
apart l2=result	26
apart l2=rise	6
apart l2=round	-18
apart l2=say	13
apart l2=talk	-33
apart l2=tariff	7
apart l2=that	16
apart l2=the	8
apart l2=there	30
apart l2=thi	-13
apart l2=what	-35
apart l2=will	-35
apart l2=would	7
apart l=<begin>	-22
apart l=a	37
apart l=and	-15
apart l=announcement	23
apart l=is	21
apart l=it	10
apart l=its	23
apart l=no	9
apart l=notice	12
apart l=on	19
apart l=our	-51
apart l=their	-17
apart l=to	16
apart l=would	7
apart l=—	7
apart lr=<begin> ,	14
apart lr=<begin> .	-28
apart lr=<begin> meet	-26
apart lr=<begin> round	-34
apart lr=<number> ,	-35
apart lr=<number> .	-11
apart lr=<number> of	18
apart lr=<number> round	10
apart lr=a ,	-44
apart lr=a <span>	7
apart lr=a country	15
apart lr=a day	19
apart lr=a in	11
apart lr=a is	-25
apart lr=a meet	10
apart lr=a of	27
apart lr=a round	-7
apart lr=a time	-15
apart lr=announcement of	17
apart lr=the ,	-13
apart lr=the .	-32
apart lr=the <span>	6
apart lr=the and	-22
apart lr=the day	24
apart lr=the game	16
apart lr=the half	23
apart lr=the in	-30
apart lr=the is	30
apart lr=the meet	-13
apart lr=the of	-13
apart lr=the on	9
apart lr=the part	9
apart lr=the quarter	29
apart lr=the round	6
apart lr=the session	-34
apart lr=the since	-11
apart lr=the step	7
apart lr=the such	-14
apart lr=the the	13
apart lr=the time	-18
apart lr=the two	-15
apart lr=the was	-14
apart lr=the week	27
apart lr=the will	-23
apart lr=their meet	19
apart lr=their since	-17
apart r*="	22
apart r*='s	21
apart r*=-	30
apart r*=:	48
apart r*=;	-7
apart r*=<day-ahead>	72
apart r*=<day-gone>	30
apart r*=<day-today>	47
apart r*=<goods-amount>	7
apart r*=<level>	32
apart r*=<month-ahead>	33
apart r*=<month-gone>	-40
apart r*=<name>	17
apart r*=<number>	45
apart r*=<organisation>	25
apart r*=<person>	20
apart r*=<span>	61
apart r*=?	-15
apart r*=a	21
apart r*=after	-25
apart r*=an	18
apart r*=are	9
apart r*=as	-18
apart r*=ask	7
apart r*=at	-29
apart r*=be	9
apart r*=been	19
apart r*=between	-52
apart r*=call	-51
apart r*=consultation	-37
apart r*=country	26
apart r*=day	56
apart r*=duty	6
apart r*=encounter	-28
apart r*=end	-6
apart r*=extension	28
apart r*=floor	17
apart r*=from	16
apart r*=game	16
apart r*=geneva	-20
apart r*=get	12
apart r*=go	-16
apart r*=half	32
apart r*=have	20
apart r*=hold	19
apart r*=i	-24
apart r*=if	-18
apart r*=in	-26
apart r*=is	19
apart r*=its	43
apart r*=leave	7
apart r*=less	-12
apart r*=meet	-39
apart r*=minute	17
apart r*=month	18
apart r*=more	17
apart r*=negotiation	16
apart r*=no	19
apart r*=of	16
apart r*=off	20
apart r*=offer	17
apart r*=on	36
apart r*=one	20
apart r*=our	-10
apart r*=part	15
apart r*=peace	43
apart r*=phase	15
apart r*=quarter	40
apart r*=round	-54
apart r*=say	22
apart r*=session	-24
apart r*=sign	18
apart r*=sit	-40
apart r*=spring	-17
apart r*=step	17
apart r*=such	-15
apart r*=take	12
apart r*=talk	10
apart r*=tariff	-57
apart r*=term	14
apart r*=than	11
apart r*=that	-10
apart r*=the	10
apart r*=there	21
apart r*=they	7
apart r*=thi	-25
apart r*=thing	12
apart r*=three	11
apart r*=time	-23
apart r*=to	23
apart r*=trade	-29
apart r*=truce	30
apart r*=two	-24
apart r*=we	15
apart r*=week	52
apart r*=were	21
apart r*=what	22
apart r*=with	-36
apart r*=would	15
apart r*=year	-9
apart r*=—	16
apart r0=,	-24
apart r0=-	13
apart r0=.	-10
apart r0=:	10
apart r0=<number>	17
apart r0=<person>	13
apart r0=<span>	14
apart r0=and	-16
apart r0=call	-52
apart r0=country	26
apart r0=day	44
apart r0=encounter	-28
apart r0=end	-34
apart r0=floor	17
apart r0=game	16
apart r0=half	30
apart r0=has	17
apart r0=is	7
apart r0=meet	-27
apart r0=minute	17
apart r0=more	17
apart r0=of	39
apart r0=off	20
apart r0=offer	13
apart r0=on	20
apart r0=one	7
apart r0=part	15
apart r0=phase	15
apart r0=quarter	34
apart r0=round	-34
apart r0=session	-31
apart r0=since	-21
apart r0=sit	-40
apart r0=step	17
apart r0=such	-22
apart r0=term	13
apart r0=the	18
apart r0=time	-25
apart r0=to	13
apart r0=truce	17
apart r0=two	-15
apart r0=was	-35
apart r0=week	41
apart r0=will	-6
apart r1="	8
apart r1=,	12
apart r1=-	19
apart r1=.	-7
apart r1=:	44
apart r1=;	-15
apart r1=<day-ahead>	41
apart r1=<day-gone>	22
apart r1=<day-today>	32
apart r1=<level>	7
apart r1=<month-gone>	-33
apart r1=<number>	29
apart r1=<span>	9
apart r1=?	-18
apart r1=a	37
apart r1=and	13
apart r1=at	-27
apart r1=be	-6
apart r1=been	27
apart r1=between	-44
apart r1=end	17
apart r1=for	17
apart r1=has	-17
apart r1=he	19
apart r1=hold	-9
apart r1=in	-9
apart r1=is	19
apart r1=it	-11
apart r1=its	18
apart r1=meet	-16
apart r1=of	-9
apart r1=on	20
apart r1=plan	-26
apart r1=since	24
apart r1=than	11
apart r1=that	-17
apart r1=their	-16
apart r1=thi	-29
apart r1=was	46
apart r1=what	11
apart r1=will	13
apart r1=with	-51
apart r2=,	27
apart r2=.	17
apart r2=<day-ahead>	40
apart r2=<day-gone>	9
apart r2=<day-today>	13
apart r2=<level>	21
apart r2=<month-ahead>	33
apart r2=<month-gone>	-18
apart r2=<name>	10
apart r2=<number>	15
apart r2=<organisation>	20
apart r2=<person>	-9
apart r2=<span>	47
apart r2=an	6
apart r2=as	-8
apart r2=at	-14
apart r2=be	16
apart r2=consultation	-38
apart r2=day	21
apart r2=duty	6
apart r2=geneva	13
apart r2=had	-10
apart r2=hold	34
apart r2=in	-32
apart r2=is	-11
apart r2=it	22
apart r2=month	14
apart r2=negotiation	10
apart r2=of	20
apart r2=on	10
apart r2=plan	18
apart r2=since	-16
apart r2=spring	-19
apart r2=talk	13
apart r2=tariff	-59
apart r2=that	7
apart r2=their	13
apart r2=thi	-21
apart r2=to	13
apart r2=trade	-31
apart r2=two	-14
apart r2=was	19
apart r2=week	18
apart r2=what	10
apart r2=which	-11
apart r2=with	19
apart r2=year	-26
apart rr=, "	10
apart rr=, and	27
apart rr=, in	-15
apart rr=, on	-33
apart rr=, the	13
apart rr=. <end>	-10
apart rr=<end> <end>	36
apart rr=and last	7
apart rr=country to	12
apart rr=day ,	28
apart rr=day .	14
apart rr=day of	25
apart rr=half of	12
apart rr=is plan	-25
apart rr=meet ,	-27
apart rr=meet of	-31
apart rr=meet since	-11
apart rr=of a	6
apart rr=of it	9
apart rr=of its	16
apart rr=of that	11
apart rr=of the	20
apart rr=of thi	17
apart rr=quarter ,	7
apart rr=quarter .	8
apart rr=round ,	-6
apart rr=round .	-31
apart rr=round between	-12
apart rr=round is	9
apart rr=round on	32
apart rr=round thi	-23
apart rr=round was	42
apart rr=session of	-34
apart rr=since <month-gone>	-17
apart rr=since the	-47
apart rr=such meet	-16
apart rr=term .	7
apart rr=time .	-35
apart rr=time in	13
apart rr=time since	26
apart rr=time that	-44
apart rr=time thi	-29
apart rr=week of	27
apart rr=will be	-6
apart towns=0	88
apart towns=1	-24
apart towns=3	40
apart towns=4	30
apart:calls	13
apart:experts	16
apart:m=broke up	-20
apart:m=came	6
apart:m=come	13
apart:m=comes	23
apart:m=consultations	-67
apart:m=delegation	-11
apart:m=delegations	-25
apart:m=due	56
apart:m=encounter	-28
apart:m=ended	6
apart:m=expected	-23
apart:m=go	37
apart:m=goes	35
apart:m=handshake	37
apart:m=here	27
apart:m=meet	9
apart:m=meeting	-35
apart:m=met	12
apart:m=negotiated	-26
apart:m=negotiations	15
apart:m=negotiators	-15
apart:m=rose	16
apart:m=round	-58
apart:m=rounds	-55
apart:m=sat	37
apart:m=settled	8
apart:m=shook hands	27
apart:m=signed	38
apart:m=sitting	-39
apart:m=stop	11
apart:m=table	20
apart:m=talk	-12
apart:m=talks	53
apart:m=there	17
apart:m=time	-29
apart:m=to see	16
apart:m=visit	22
apart:m=went	23
apart:meets	-48
apart:running	39
apart:sure	-78
apart:wished	71
b:"	-51
b:'	-35
b:(	31
b:,	28
b:-	-18
b:.	-10
b::	-18
b:;	-31
b:<agent>	-10
b:<day-ahead>	7
b:<duty>	25
b:<goods>	-15
b:<level>	-59
b:<money>	-11
b:<month-gone>	-10
b:<name>	38
b:<not>	-41
b:<number>	-99
b:<office>	10
b:<organisation>	-57
b:<person>	21
b:<points>	-12
b:<quality>	-10
b:<seat>	44
b:<sender>	-33
b:<span>	-15
b:<v-agree>	-55
b:<v-bear>	-19
b:<v-begin>	23
b:<v-buy>	-6
b:<v-deny>	-6
b:<v-down>	-8
b:<v-end>	12
b:<v-propose>	25
b:<v-say>	-45
b:<v-stay>	24
b:<v-suspend>	25
b:<v-target>	-13
b:<v-up>	-38
b:a	-61
b:after	-90
b:again	-23
b:agree	-16
b:an	-22
b:and	8
b:announce	-19
b:announcement	-6
b:apply	-9
b:are	-11
b:as	-18
b:ask	-18
b:at	54
b:back	28
b:be	28
b:been	25
b:before	-15
b:begin	7
b:between	28
b:broke	7
b:by	-23
b:call	15
b:cape	-23
b:ceasefire	-6
b:charge	-7
b:close	13
b:come	6
b:consultation	-16
b:conversation	-21
b:country	-20
b:date	8
b:deal	-10
b:due	-35
b:duty	29
b:each	25
b:earth	-10
b:effect	-6
b:end	34
b:evening	19
b:extend	-35
b:extension	-12
b:fall	-21
b:fee	-14
b:fentanyl	-8
b:first	-71
b:fix	27
b:floor	-12
b:follow	37
b:for	29
b:from	-10
b:front	-23
b:further	-8
b:go	-11
b:good	-17
b:had	9
b:have	-16
b:having	29
b:he	-9
b:hold	46
b:hour	-17
b:if	-13
b:impose	29
b:in	35
b:into	-27
b:is	14
b:it	-21
b:its	-56
b:joint	27
b:keep	-7
b:last	11
b:leave	-9
b:licence	9
b:lorry	-9
b:lose	-10
b:lower	-9
b:make	18
b:mediator	-32
b:meet	-6
b:minister	26
b:more	-10
b:morning	-22
b:mr	6
b:must	-8
b:near	-9
b:negotiation	-16
b:new	18
b:night	-11
b:no	-14
b:not	-20
b:now	25
b:of	-14
b:off	-22
b:offer	-6
b:on	9
b:one	-24
b:opened	13
b:other	36
b:out	-28
b:part	-9
b:pause	-11
b:peace	-53
b:place	28
b:plan	16
b:port	-14
b:president	-6
b:published	-6
b:put	-9
b:quarter	-17
b:reach	-6
b:rice	15
b:round	-22
b:rule	-6
b:run	-9
b:say	-23
b:second	16
b:see	-21
b:session	-11
b:set	24
b:ship	-9
b:sign	-38
b:since	-76
b:so	-18
b:start	26
b:stockholm	27
b:strike	-13
b:suspend	-25
b:table	14
b:take	18
b:tell	8
b:than	-6
b:that	-36
b:the	-28
b:their	-6
b:then	-21
b:they	-26
b:thi	-38
b:thing	21
b:through	-7
b:time	-22
b:to	-13
b:trade	17
b:truce	-55
b:under	-8
b:until	-19
b:up	-28
b:was	43
b:we	12
b:week	8
b:were	9
b:what	15
b:when	-20
b:where	-13
b:which	12
b:who	-6
b:will	9
b:with	-8
b:without	-10
b:would	-42
b:year	-18
b:you	-24
b:—	-13
before 1	13
before 2	-6
before 4	-13
between-days=0	-11
between-days=1	12
between-days=2	-10
between-same=0	14
between-same=1	-59
between-same=2	-35
between-same=3	-7
between=	-67
between='s	-12
between=,	30
between=, in	37
between=, in the	24
between=, the	16
between=, their	-17
between=after a	-22
between=day of talk in	-9
between=for a	8
between=in	23
between=in the	-15
between=meet , in	22
between=meet in	24
between=on	-6
between=on <day-gone> , the	-16
between=on <day-gone> for the	-9
between=round , in	13
between=round in	22
between=round is plan for	-20
between=round of talk in	18
between=round on	-21
between=round since	-23
between=the	-31
between=time in	-25
between=was in	17
count=1	-38
count=4	-36
count=many	-14
delta=-1	-42
delta=0	-8
delta=1	-66
dist=0	8
dist=1	20
dist=3	-10
dist=4	-31
dist=5	-36
from-l=<begin>	23
from-l=a	-42
from-l=and	12
from-l=announcement	-28
from-l=his	-7
from-l=is	-25
from-l=it	-10
from-l=its	-27
from-l=no	-9
from-l=notice	-15
from-l=on	-21
from-l=our	46
from-l=their	15
from-l=to	-16
from-l=would	-7
from-l=—	-6
gap=0 delta=-1	-27
gap=0 delta=1	-76
gap=1 delta=-1	-69
gap=1 delta=1	20
l="	-28
l=(	8
l=-	-13
l=<begin>	-41
l=a	-22
l=after	-50
l=and	-51
l=at	16
l=before	-11
l=beijing,	-8
l=by	-47
l=ends	-14
l=friday	-11
l=friday,	-6
l=in	58
l=is	-14
l=monday	-9
l=monday,	-13
l=near	-18
l=northern	-11
l=of	-66
l=on	-25
l=our	9
l=said	-11
l=since	-36
l=the	-116
l=third	-10
l=thursday	-9
l=thursday,	-14
l=tuesday,	-13
l=until	-24
l=was	23
l=wednesday,	-12
l=what	-7
l=which	-13
l=with	-15
l=·	-8
l=—	-19
ll=<begin> <begin>	51
ll=<begin> at	-25
ll=<begin> from	-27
ll=<begin> in	32
ll=<begin> of	-10
ll=<begin> on	-22
ll=<begin> the	-15
ll=a <begin>	-22
ll=a and	-11
ll=a at	-11
ll=a by	-12
ll=a from	15
ll=a in	44
ll=a of	-34
ll=a since	-8
ll=a the	-38
ll=a to	-6
ll=a until	-8
ll=announcement on	-8
ll=at on	9
ll=his <begin>	-6
ll=its in	-20
ll=its on	-16
ll=no in	12
ll=on <begin>	-7
ll=the "	-14
ll=the (	28
ll=the <begin>	-36
ll=the a	-8
ll=the after	-37
ll=the and	-22
ll=the at	28
ll=the by	-26
ll=the for	12
ll=the from	-14
ll=the in	27
ll=the is	-12
ll=the left	-12
ll=the that	6
ll=the the	-61
ll=the to	22
ll=the until	-26
ll=the wednesday,	-7
ll=their <begin>	6
ll=their from	7
ll=their on	8
ll=their since	-24
ll=their the	-19
other-paragraph	-81
own=0	-11
own=0 delta=1	-21
own=1	-29
own=1 delta=-1	-76
own=1 delta=0	20
own=1 delta=1	-64
own=2	-23
own=2 delta=-1	-9
own=2 delta=0	-16
own=2 delta=1	-7
own=3	-50
own=3 delta=-1	-21
own=3 delta=0	-42
own=4	-36
own=4 delta=0	-30
refers delta=-1	42
refers delta=1	-55
same-paragraph	-32
same-part	-7
same=0 days=1 false	13
same=0 days=1 true	21
same=1 days=0 false	-15
same=1 days=0 true	-38
same=1 days=1 false	-10
same=1 days=1 true	-23
same=2 days=0 false	-32
same=2 days=0 true	-6
same=2 days=2 true	-7
sign-between	-26
to-seat-home	21
to-seat-side	-37
to-unknown	-59
to:calls	18
to:coming	11
to:ended	-27
to:experts	13
to:m=came	25
to:m=closed	10
to:m=comes	-10
to:m=delegations	9
to:m=ended	24
to:m=expected	15
to:m=goes	-7
to:m=here	36
to:m=meet	-13
to:m=meeting	-8
to:m=meets	21
to:m=met	22
to:m=negotiators	41
to:m=round	-22
to:m=rounds	-29
to:m=sat	37
to:m=settled	9
to:m=signed	-14
to:m=sit	-20
to:m=stop	-10
to:m=table	-15
to:m=talks	61
to:m=visit	11
to:m=went	-8
to:m=where	-13
to:meets	33
to:running	-10
to:sure	13
to:wished	-70
to=day	-37
to=town	-49`;
