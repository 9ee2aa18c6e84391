// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 2	12
after 4	-15
after 5	-43
apart	59
apart at=#nd	17
apart at=#th	54
apart at=eighth	-30
apart at=fifth	-44
apart at=first	161
apart at=four rounds	-11
apart at=four times	12
apart at=fourth	-82
apart at=ninth	28
apart at=no one	62
apart at=no. #	97
apart at=number #	15
apart at=round five	-53
apart at=round three	-6
apart at=seventh	-43
apart at=sixth	-15
apart at=take #	35
apart at=tenth	27
apart at=third	-11
apart at=three rounds	-6
apart at=three times	37
apart at=two rounds	28
apart form=1	33
apart form=2	56
apart l0='s	51
apart l0=,	29
apart l0=-	12
apart l0=<seat>	22
apart l0=a	14
apart l0=after	17
apart l0=and	-17
apart l0=announcement	28
apart l0=come	10
apart l0=his	6
apart l0=in	-6
apart l0=is	26
apart l0=it	12
apart l0=its	25
apart l0=meet	-17
apart l0=must	7
apart l0=no	14
apart l0=notice	13
apart l0=of	-12
apart l0=on	18
apart l0=our	-51
apart l0=their	-16
apart l0=through	18
apart l0=to	21
apart l0=was	18
apart l0=would	8
apart l1='s	65
apart l1=,	-6
apart l1=:	-13
apart l1=;	29
apart l1=<day-gone>	-23
apart l1=<level>	9
apart l1=<name>	-27
apart l1=<number>	36
apart l1=<organisation>	30
apart l1=<person>	21
apart l1=<seat>	23
apart l1=a	-10
apart l1=after	32
apart l1=and	28
apart l1=be	-34
apart l1=before	10
apart l1=begin	-40
apart l1=by	43
apart l1=end	9
apart l1=enter	34
apart l1=for	23
apart l1=from	-7
apart l1=have	-37
apart l1=he	25
apart l1=hold	-10
apart l1=in	57
apart l1=into	54
apart l1=is	-12
apart l1=it	19
apart l1=lose	12
apart l1=not	16
apart l1=of	-35
apart l1=on	24
apart l1=say	10
apart l1=since	-20
apart l1=that	42
apart l1=the	-6
apart l1=through	24
apart l1=to	39
apart l1=was	-33
apart l1=were	-11
apart l1=will	-26
apart l1=with	22
apart l1=would	9
apart l2="	10
apart l2=,	-15
apart l2=:	36
apart l2=<day-ahead>	23
apart l2=<day-gone>	16
apart l2=<day-today>	39
apart l2=<level>	49
apart l2=<money>	10
apart l2=<name>	-32
apart l2=<number>	6
apart l2=<organisation>	22
apart l2=<person>	-28
apart l2=<seat>	10
apart l2=<span>	-9
apart l2=and	-18
apart l2=are	16
apart l2=ask	27
apart l2=day	-9
apart l2=down	10
apart l2=end	-39
apart l2=go	59
apart l2=good	7
apart l2=has	13
apart l2=hold	7
apart l2=i	27
apart l2=in	12
apart l2=meet	19
apart l2=not	15
apart l2=result	27
apart l2=rise	6
apart l2=round	-18
apart l2=say	12
apart l2=talk	-33
apart l2=tariff	7
apart l2=that	17
apart l2=there	36
apart l2=they	6
apart l2=thi	-12
apart l2=to	15
apart l2=what	-34
apart l2=who	20
apart l2=will	-34
apart l2=would	7
apart l=<begin>	-7
apart l=a	36
apart l=after	17
apart l=and	-17
apart l=announcement	24
apart l=his	6
apart l=in	-6
apart l=is	26
apart l=it	12
apart l=its	25
apart l=met	-17
apart l=must	7
apart l=no	12
apart l=notice	13
apart l=of	-12
apart l=on	18
apart l=our	-51
apart l=their	-16
apart l=through	18
apart l=to	21
apart l=was	18
apart l=would	8
apart lr=<begin> ,	22
apart lr=<begin> .	-26
apart lr=<begin> meet	-29
apart lr=<begin> of	62
apart lr=<begin> round	-38
apart lr=<number> ,	-33
apart lr=<number> .	-8
apart lr=<number> of	21
apart lr=<number> round	11
apart lr=a ,	-46
apart lr=a <span>	8
apart lr=a country	15
apart lr=a day	18
apart lr=a in	11
apart lr=a is	-24
apart lr=a meet	12
apart lr=a of	28
apart lr=a round	-10
apart lr=a time	-16
apart lr=after of	33
apart lr=announcement of	18
apart lr=the ,	-19
apart lr=the .	-40
apart lr=the and	-21
apart lr=the day	25
apart lr=the game	16
apart lr=the half	23
apart lr=the in	-33
apart lr=the is	31
apart lr=the meet	-13
apart lr=the of	-13
apart lr=the on	9
apart lr=the part	11
apart lr=the quarter	29
apart lr=the round	7
apart lr=the session	-34
apart lr=the since	-10
apart lr=the step	7
apart lr=the such	-15
apart lr=the time	-18
apart lr=the two	-17
apart lr=the was	-18
apart lr=the week	27
apart lr=the will	-24
apart lr=their meet	16
apart lr=their since	-16
apart r*="	22
apart r*='s	19
apart r*=,	7
apart r*=-	35
apart r*=.	-9
apart r*=:	33
apart r*=;	-8
apart r*=<day-ahead>	71
apart r*=<day-gone>	27
apart r*=<day-today>	47
apart r*=<goods-amount>	8
apart r*=<level>	31
apart r*=<month-ahead>	33
apart r*=<month-gone>	-40
apart r*=<name>	23
apart r*=<number>	50
apart r*=<organisation>	24
apart r*=<person>	19
apart r*=<seat>	11
apart r*=<span>	60
apart r*=?	-15
apart r*=a	23
apart r*=after	-24
apart r*=an	16
apart r*=are	9
apart r*=ask	9
apart r*=at	-30
apart r*=be	7
apart r*=been	19
apart r*=before	10
apart r*=between	-47
apart r*=call	-53
apart r*=consultation	-31
apart r*=country	26
apart r*=day	54
apart r*=duty	10
apart r*=encounter	-28
apart r*=end	-8
apart r*=extension	27
apart r*=floor	20
apart r*=from	15
apart r*=game	16
apart r*=geneva	-28
apart r*=get	13
apart r*=go	-25
apart r*=had	9
apart r*=half	31
apart r*=have	28
apart r*=he	7
apart r*=hold	33
apart r*=i	-24
apart r*=if	-23
apart r*=in	-23
apart r*=is	15
apart r*=its	46
apart r*=last	-18
apart r*=leave	8
apart r*=less	-14
apart r*=meet	-40
apart r*=minute	16
apart r*=month	18
apart r*=more	17
apart r*=much	14
apart r*=no	17
apart r*=of	12
apart r*=off	20
apart r*=offer	16
apart r*=on	35
apart r*=one	31
apart r*=our	-9
apart r*=part	17
apart r*=pay	18
apart r*=peace	43
apart r*=phase	15
apart r*=quarter	39
apart r*=round	-56
apart r*=run	12
apart r*=say	23
apart r*=session	-25
apart r*=sign	17
apart r*=sit	-38
apart r*=spring	-16
apart r*=step	17
apart r*=such	-16
apart r*=take	11
apart r*=talk	10
apart r*=tariff	-48
apart r*=tell	14
apart r*=term	14
apart r*=than	10
apart r*=that	-9
apart r*=the	6
apart r*=there	20
apart r*=they	6
apart r*=thi	-27
apart r*=thing	12
apart r*=three	10
apart r*=time	-23
apart r*=trade	-29
apart r*=truce	29
apart r*=two	-26
apart r*=we	15
apart r*=week	51
apart r*=were	35
apart r*=what	38
apart r*=which	-10
apart r*=with	-48
apart r*=would	16
apart r*=year	-6
apart r*=—	15
apart r0=,	-23
apart r0=-	14
apart r0=.	-16
apart r0=<number>	19
apart r0=<person>	11
apart r0=<span>	14
apart r0=and	-15
apart r0=as	21
apart r0=call	-54
apart r0=country	26
apart r0=day	43
apart r0=encounter	-28
apart r0=end	-35
apart r0=floor	20
apart r0=game	16
apart r0=half	29
apart r0=has	18
apart r0=in	6
apart r0=meet	-28
apart r0=minute	15
apart r0=more	16
apart r0=of	26
apart r0=off	20
apart r0=offer	12
apart r0=on	20
apart r0=one	8
apart r0=part	17
apart r0=phase	15
apart r0=quarter	34
apart r0=round	-36
apart r0=session	-32
apart r0=since	-25
apart r0=sit	-38
apart r0=step	17
apart r0=such	-23
apart r0=term	12
apart r0=the	25
apart r0=time	-26
apart r0=to	-9
apart r0=truce	17
apart r0=two	-17
apart r0=was	-39
apart r0=week	40
apart r0=what	19
apart r0=will	-7
apart r1="	9
apart r1=-	24
apart r1=.	-6
apart r1=:	40
apart r1=;	-15
apart r1=<day-ahead>	39
apart r1=<day-gone>	22
apart r1=<day-today>	31
apart r1=<level>	7
apart r1=<month-gone>	-33
apart r1=<name>	15
apart r1=<number>	27
apart r1=<quality>	11
apart r1=<span>	11
apart r1=?	-18
apart r1=a	37
apart r1=and	15
apart r1=at	-29
apart r1=be	-7
apart r1=been	27
apart r1=between	-42
apart r1=end	17
apart r1=for	14
apart r1=has	-16
apart r1=he	18
apart r1=hold	12
apart r1=in	-9
apart r1=is	21
apart r1=it	-17
apart r1=its	19
apart r1=meet	-18
apart r1=much	14
apart r1=negotiation	-30
apart r1=of	-8
apart r1=on	18
apart r1=plan	-28
apart r1=since	26
apart r1=than	10
apart r1=that	-18
apart r1=their	-16
apart r1=thi	-30
apart r1=to	6
apart r1=was	45
apart r1=what	11
apart r1=will	12
apart r1=with	-48
apart r1=would	6
apart r2=,	40
apart r2=.	8
apart r2=:	14
apart r2=<day-ahead>	41
apart r2=<day-gone>	7
apart r2=<day-today>	13
apart r2=<level>	19
apart r2=<month-ahead>	33
apart r2=<month-gone>	-18
apart r2=<name>	8
apart r2=<number>	18
apart r2=<organisation>	20
apart r2=<person>	-8
apart r2=<seat>	8
apart r2=<span>	44
apart r2=an	6
apart r2=and	8
apart r2=as	-8
apart r2=at	-13
apart r2=be	15
apart r2=consultation	-33
apart r2=day	21
apart r2=duty	8
apart r2=for	-6
apart r2=geneva	13
apart r2=have	13
apart r2=he	-6
apart r2=hold	31
apart r2=in	-37
apart r2=is	-13
apart r2=it	21
apart r2=last	-25
apart r2=month	15
apart r2=negotiation	16
apart r2=of	18
apart r2=on	9
apart r2=one	17
apart r2=pay	16
apart r2=plan	18
apart r2=since	-18
apart r2=spring	-19
apart r2=talk	11
apart r2=tariff	-56
apart r2=that	10
apart r2=their	14
apart r2=thi	-23
apart r2=trade	-31
apart r2=two	-11
apart r2=was	22
apart r2=week	19
apart r2=what	9
apart r2=which	-19
apart r2=with	-10
apart r2=year	-25
apart rr=, "	9
apart rr=, and	27
apart rr=, on	-35
apart rr=, the	-14
apart rr=. <end>	-16
apart rr=<end> <end>	35
apart rr=and last	10
apart rr=as much	14
apart rr=country to	12
apart rr=day ,	27
apart rr=day .	14
apart rr=day of	27
apart rr=half of	12
apart rr=is plan	-25
apart rr=meet ,	-28
apart rr=meet in	6
apart rr=meet of	-29
apart rr=meet since	-11
apart rr=meet thi	-8
apart rr=of a	7
apart rr=of it	11
apart rr=of its	17
apart rr=of negotiation	-30
apart rr=of that	13
apart rr=of the	20
apart rr=of thi	18
apart rr=quarter ,	7
apart rr=quarter .	9
apart rr=round ,	-8
apart rr=round .	-32
apart rr=round between	-12
apart rr=round in	-8
apart rr=round is	10
apart rr=round on	33
apart rr=round thi	-22
apart rr=round was	41
apart rr=session of	-33
apart rr=since <month-gone>	-18
apart rr=since the	-45
apart rr=such meet	-18
apart rr=term .	6
apart rr=time .	-35
apart rr=time in	13
apart rr=time since	29
apart rr=time that	-47
apart rr=time thi	-27
apart rr=week of	27
apart rr=will be	-7
apart towns=0	80
apart towns=1	-26
apart towns=3	47
apart towns=4	31
apart:calls	15
apart:ended	-16
apart:experts	26
apart:m=broke up	-25
apart:m=came	22
apart:m=come	16
apart:m=comes	28
apart:m=consultations	-61
apart:m=delegation	-10
apart:m=delegations	-34
apart:m=due	54
apart:m=encounter	-28
apart:m=expected	-25
apart:m=go	29
apart:m=goes	38
apart:m=handshake	38
apart:m=here	26
apart:m=meet	9
apart:m=meeting	-36
apart:m=meetings	14
apart:m=negotiated	-8
apart:m=negotiation	-32
apart:m=negotiations	20
apart:m=negotiator	-21
apart:m=negotiators	-26
apart:m=rose	17
apart:m=round	-62
apart:m=rounds	-30
apart:m=sat	49
apart:m=settled	10
apart:m=shook hands	17
apart:m=signed	43
apart:m=sitting	-40
apart:m=stop	11
apart:m=table	20
apart:m=talk	-13
apart:m=talks	52
apart:m=there	21
apart:m=time	-32
apart:m=to see	16
apart:m=visit	22
apart:m=went	30
apart:meets	-47
apart:running	41
apart:sure	-81
apart:wished	73
b:"	-52
b:'	-32
b:'s	-6
b:(	24
b:,	29
b:-	-17
b:.	-10
b::	-9
b:;	-32
b:<agent>	-14
b:<duty>	20
b:<gate>	11
b:<goods>	-16
b:<level>	-59
b:<money>	-12
b:<month-ahead>	26
b:<month-gone>	-12
b:<name>	37
b:<not>	-39
b:<number>	-103
b:<office>	21
b:<organisation>	-56
b:<person>	24
b:<points>	-11
b:<quality>	-10
b:<seat>	30
b:<sender>	-34
b:<span>	-17
b:<v-agree>	-56
b:<v-bear>	-22
b:<v-begin>	22
b:<v-buy>	-17
b:<v-deny>	-7
b:<v-down>	-10
b:<v-end>	11
b:<v-impose>	-8
b:<v-propose>	24
b:<v-say>	-54
b:<v-stay>	22
b:<v-suspend>	17
b:<v-target>	-14
b:<v-up>	-23
b:a	-61
b:after	-84
b:again	-23
b:agree	-18
b:an	-22
b:and	10
b:announce	-19
b:announcement	-6
b:apply	-7
b:are	-15
b:as	-23
b:ask	-18
b:at	51
b:back	24
b:be	28
b:been	24
b:before	-15
b:between	28
b:broke	9
b:by	-26
b:call	15
b:cape	-26
b:charge	-7
b:close	16
b:come	6
b:consultation	-23
b:conversation	-24
b:cost	-7
b:country	-21
b:deal	-9
b:due	-36
b:duty	29
b:each	25
b:earth	-10
b:effect	-7
b:end	35
b:evening	12
b:extend	-37
b:extension	-13
b:fall	-18
b:fee	-15
b:fentanyl	-8
b:first	-81
b:fix	28
b:floor	-11
b:follow	34
b:for	30
b:from	-12
b:front	-21
b:further	-7
b:geneva	9
b:get	-20
b:good	-15
b:had	10
b:has	-8
b:having	28
b:he	-10
b:hold	39
b:hour	-16
b:if	-13
b:impose	29
b:in	39
b:into	-28
b:is	12
b:it	-17
b:its	-58
b:joint	26
b:keep	-6
b:last	57
b:leave	-9
b:licence	10
b:look	-6
b:lorry	-9
b:lose	-9
b:lower	-10
b:make	18
b:mediator	-32
b:minister	29
b:month	19
b:more	-12
b:morning	-23
b:most	22
b:move	-6
b:mr	7
b:must	-11
b:near	-8
b:new	12
b:night	-13
b:no	-12
b:not	-19
b:now	24
b:of	-15
b:off	-21
b:offer	-7
b:on	7
b:one	-34
b:opened	15
b:other	33
b:out	-31
b:over	-6
b:part	-9
b:pause	-10
b:pay	-8
b:peace	-52
b:place	29
b:plan	18
b:published	-6
b:put	-10
b:quarter	-18
b:reach	-7
b:rice	15
b:round	-21
b:rule	-7
b:run	-11
b:say	-23
b:second	15
b:see	-21
b:session	-12
b:set	25
b:ship	-9
b:sign	-37
b:since	-73
b:so	-28
b:start	27
b:stockholm	29
b:strike	-14
b:suspend	-24
b:table	14
b:take	18
b:tell	10
b:than	-7
b:that	-43
b:the	-18
b:then	-21
b:they	-24
b:thi	-40
b:thing	21
b:third	10
b:three	-10
b:through	-6
b:time	-19
b:to	-7
b:trade	17
b:truce	-57
b:two	7
b:under	-7
b:until	-18
b:up	-40
b:was	52
b:we	11
b:week	6
b:what	14
b:when	-25
b:where	-14
b:which	22
b:who	-9
b:will	11
b:with	-15
b:without	-9
b:would	-39
b:year	-21
b:you	-25
b:—	-9
before	-9
before 1	15
before 4	-14
before 5	-6
between-days=0	-11
between-days=1	10
between-days=2	-12
between-same=0	10
between-same=1	-46
between-same=3	-12
between=	-73
between='s	-10
between=,	26
between=, in	24
between=, in the	25
between=, the	22
between=, their	-14
between=after a	-21
between=day of talk in	-8
between=for a	12
between=in	11
between=in the	-14
between=meet , in	24
between=meet in	26
between=on	-6
between=on <day-gone> , the	-14
between=on <day-gone> for the	-14
between=round , in	19
between=round in	29
between=round is plan for	-18
between=round of talk in	16
between=round on	-18
between=round since	-23
between=the	-15
between=time in	-23
between=was in	19
count=1	-37
count=2	-7
count=4	-36
count=many	-14
delta=-1	-44
delta=0	-7
delta=1	-64
dist=1	15
dist=2	7
dist=3	-8
dist=4	-28
dist=5	-39
from-l=<begin>	8
from-l=a	-41
from-l=after	-17
from-l=and	15
from-l=announcement	-28
from-l=his	-6
from-l=in	6
from-l=is	-29
from-l=it	-13
from-l=its	-30
from-l=met	21
from-l=must	-7
from-l=no	-13
from-l=notice	-15
from-l=of	12
from-l=on	-21
from-l=our	45
from-l=their	14
from-l=through	-19
from-l=to	-23
from-l=was	-19
from-l=would	-9
gap=0 delta=-1	-29
gap=0 delta=1	-71
gap=1 delta=-1	-71
gap=1 delta=1	17
l="	-28
l=(	8
l=-	-12
l=<begin>	-40
l=a	-22
l=after	-47
l=and	-66
l=at	17
l=before	-10
l=beijing,	-8
l=by	-49
l=ends	-12
l=friday	-11
l=in	65
l=is	-15
l=monday	-9
l=monday,	-14
l=near	-18
l=northern	-11
l=of	-65
l=on	-21
l=our	10
l=out	-7
l=said	-11
l=since	-35
l=the	-123
l=third	-8
l=thursday	-8
l=thursday,	-14
l=tuesday,	-12
l=until	-31
l=was	23
l=wednesday,	-13
l=what	-7
l=which	-13
l=with	-21
l=·	-8
l=—	-20
ll=<begin> <begin>	55
ll=<begin> and	-7
ll=<begin> at	-23
ll=<begin> from	-41
ll=<begin> in	11
ll=<begin> of	-8
ll=<begin> on	-20
ll=<begin> the	-15
ll=a <begin>	-21
ll=a and	-10
ll=a at	-10
ll=a by	-13
ll=a from	16
ll=a in	42
ll=a of	-32
ll=a since	-7
ll=a the	-41
ll=a to	-9
ll=a until	-7
ll=after <begin>	-24
ll=after on	-28
ll=announcement on	-8
ll=at on	9
ll=in in	6
ll=its in	-20
ll=its on	-16
ll=met in	10
ll=met on	18
ll=no in	12
ll=on <begin>	-6
ll=the "	-14
ll=the (	29
ll=the <begin>	-35
ll=the a	-9
ll=the after	-35
ll=the and	-26
ll=the at	31
ll=the by	-26
ll=the for	15
ll=the from	-10
ll=the in	25
ll=the is	-14
ll=the left	-9
ll=the that	7
ll=the the	-63
ll=the to	21
ll=the tuesday,	-6
ll=the until	-24
ll=the wednesday,	-6
ll=their <begin>	6
ll=their from	7
ll=their in	-7
ll=their on	11
ll=their since	-22
ll=their the	-20
other-paragraph	-82
own=0	-7
own=0 delta=1	-13
own=1	-26
own=1 delta=-1	-76
own=1 delta=0	24
own=1 delta=1	-72
own=2	-24
own=2 delta=0	-11
own=2 delta=1	-16
own=3	-55
own=3 delta=-1	-24
own=3 delta=0	-47
own=4	-36
own=4 delta=0	-31
refers delta=-1	44
refers delta=1	-66
same-paragraph	-27
same=0 days=1 false	6
same=0 days=1 true	19
same=1 days=0 true	-42
same=1 days=1 false	-15
same=1 days=1 true	-28
same=2 days=0 true	-12
same=2 days=2 true	-7
sign-between	-28
to-seat-home	21
to-seat-side	-39
to-unknown	-61
to:calls	13
to:ended	-11
to:experts	6
to:m=came	20
to:m=closed	8
to:m=comes	-13
to:m=due	6
to:m=ended	46
to:m=expected	11
to:m=goes	-17
to:m=here	36
to:m=meet	-11
to:m=meeting	-8
to:m=meets	22
to:m=met	21
to:m=negotiator	7
to:m=negotiators	40
to:m=received	-20
to:m=round	-34
to:m=rounds	-30
to:m=sat	37
to:m=settled	6
to:m=signed	-12
to:m=sit	-18
to:m=stop	-10
to:m=table	-12
to:m=talks	57
to:m=visit	14
to:m=went	-10
to:m=where	-16
to:meets	39
to:running	-10
to:sure	11
to:wished	-80
to=day	-37
to=town	-44`;
