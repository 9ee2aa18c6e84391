// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	7
after 1	34
after 2	-23
after 3	6
after 4	-18
after 5	21
apart	-7
apart at=# april	-6
apart at=# april.	-6
apart at=# december	-9
apart at=# december.	19
apart at=# january	-36
apart at=# january.	14
apart at=# july	-32
apart at=# july.	-19
apart at=# june	-28
apart at=# june 2031	-15
apart at=# march.	-8
apart at=# may.	-15
apart at=# november.	-11
apart at=# october 2025	-18
apart at=# october 2028	32
apart at=# october.	-24
apart at=# september	-8
apart at=# september.	-7
apart at=august #	-23
apart at=friday	19
apart at=january #	-6
apart at=july #	-23
apart at=july #, 2025	6
apart at=june #	32
apart at=last night	46
apart at=last thursday	-7
apart at=march # to april	-20
apart at=may #	-26
apart at=may # and 11	-21
apart at=monday and tuesd	-35
apart at=oct #	-35
apart at=october #	29
apart at=on the #th	41
apart at=saturday	-57
apart at=sept #	-24
apart at=september #	39
apart at=september # to 2	19
apart at=sunday	-89
apart at=sunday and monda	-47
apart at=this afternoon	24
apart at=this morning	17
apart at=this weekend	-12
apart at=thursday	51
apart at=today	16
apart at=tonight	-8
apart at=tuesday	-30
apart at=tuesday and wedn	9
apart at=wednesday	27
apart at=yesterday	25
apart form=1	14
apart form=2	15
apart form=3	-16
apart form=4	-18
apart form=5	-49
apart l0=(	-14
apart l0=<name>	31
apart l0=<person>	13
apart l0=<seat>	14
apart l0=agree	-31
apart l0=for	-18
apart l0=meet	-13
apart l0=on	13
apart l0=since	-30
apart l0=spent	-16
apart l0=spoke	28
apart l0=telephone	22
apart l0=to	-17
apart l0=until	-37
apart l0=wednesday	-25
apart l1=,	-18
apart l1=:	-19
apart l1=<day-ahead>	-14
apart l1=<name>	54
apart l1=<number>	-7
apart l1=<organisation>	-22
apart l1=<person>	22
apart l1=<seat>	48
apart l1=again	-14
apart l1=agree	-24
apart l1=alexandria	-7
apart l1=and	22
apart l1=announce	6
apart l1=at	8
apart l1=begin	19
apart l1=bergen	-12
apart l1=busan	-24
apart l1=by	26
apart l1=call	32
apart l1=down	-18
apart l1=end	-20
apart l1=geneva	-10
apart l1=halifax	-10
apart l1=in	-9
apart l1=it	-39
apart l1=late	-24
apart l1=link	35
apart l1=lumpur	-8
apart l1=madrid	-13
apart l1=meet	-15
apart l1=on	-21
apart l1=pari	-10
apart l1=phone	19
apart l1=plan	-29
apart l1=samarkand	-9
apart l1=say	6
apart l1=seoul	24
apart l1=set	12
apart l1=sit	-18
apart l1=speak	23
apart l1=stockholm	-6
apart l1=talk	-36
apart l1=telephone	78
apart l1=the	21
apart l1=there	-21
apart l1=to	21
apart l1=valparaíso	-8
apart l1=video	29
apart l1=york	-9
apart l2=,	-11
apart l2=:	-45
apart l2=<name>	-27
apart l2=<office>	19
apart l2=<person>	-17
apart l2=<seat>	7
apart l2=<span>	-21
apart l2=a	7
apart l2=and	-34
apart l2=at	-35
apart l2=be	-11
apart l2=been	-21
apart l2=by	91
apart l2=from	-20
apart l2=had	-16
apart l2=in	-16
apart l2=is	6
apart l2=it	58
apart l2=kuala	-8
apart l2=last	-8
apart l2=meet	-54
apart l2=new	-14
apart l2=of	-43
apart l2=on	17
apart l2=sit	-17
apart l2=spoke	17
apart l2=talk	19
apart l2=tariff	-31
apart l2=telephone	27
apart l2=the	-15
apart l2=they	11
apart l2=to	-6
apart l2=video	60
apart l2=was	-27
apart l2=will	22
apart l2=with	-8
apart l2=would	29
apart l=(	-14
apart l=<begin>	-50
apart l=agreed	-31
apart l=for	-18
apart l=lumpur,	-23
apart l=madrid,	-15
apart l=on	13
apart l=since	-30
apart l=spent	-16
apart l=spoke	28
apart l=telephone	22
apart l=to	-17
apart l=until	-37
apart l=washington,	21
apart l=wednesday	-25
apart lr=, ,	-41
apart lr=, -	12
apart lr=, .	7
apart lr=, <end>	17
apart lr=<begin> .	-45
apart lr=for <end>	-10
apart lr=for in	-8
apart lr=from ,	-22
apart lr=from .	-23
apart lr=from <end>	-20
apart lr=on ,	8
apart lr=on .	34
apart lr=on <end>	-20
apart lr=on about	23
apart lr=on after	-20
apart lr=on and	51
apart lr=on at	-17
apart lr=on between	-7
apart lr=on by	-9
apart lr=on evening	-27
apart lr=on for	-8
apart lr=on in	29
apart lr=on morning	-33
apart lr=on the	-37
apart lr=on with	-34
apart lr=on without	-11
apart lr=since .	-8
apart lr=telephone with	14
apart lr=the <end>	-6
apart lr=until .	-26
apart r*='s	-8
apart r*=(	19
apart r*=-	12
apart r*=.	-29
apart r*=:	-38
apart r*=<day-ahead>	-16
apart r*=<day-gone>	9
apart r*=<name>	35
apart r*=<number>	-14
apart r*=<office>	-14
apart r*=<organisation>	-16
apart r*=<person>	37
apart r*=<quality>	13
apart r*=<seat>	10
apart r*=<span>	-32
apart r*=about	18
apart r*=agree	6
apart r*=an	-25
apart r*=and	14
apart r*=before	13
apart r*=between	-16
apart r*=by	-13
apart r*=complete	28
apart r*=discuss	-7
apart r*=end	7
apart r*=evening	-17
apart r*=for	-21
apart r*=fourth	-8
apart r*=framework	-26
apart r*=had	25
apart r*=he	-20
apart r*=in	14
apart r*=it	-15
apart r*=last	-25
apart r*=meet	-7
apart r*=morning	-34
apart r*=mr	-15
apart r*=of	-54
apart r*=on	16
apart r*=prepare	-8
apart r*=president	25
apart r*=round	-6
apart r*=say	22
apart r*=side	12
apart r*=sign	18
apart r*=talk	-9
apart r*=telephone	42
apart r*=that	8
apart r*=the	-25
apart r*=their	-7
apart r*=they	-19
apart r*=time	18
apart r*=to	7
apart r*=trade	-8
apart r*=treasury	23
apart r*=truce	-7
apart r*=was	-12
apart r*=what	-22
apart r*=will	9
apart r0=(	26
apart r0=)	-23
apart r0=,	-21
apart r0=-	12
apart r0=.	-14
apart r0=:	-13
apart r0=<person>	10
apart r0=about	23
apart r0=after	10
apart r0=and	27
apart r0=at	16
apart r0=between	-8
apart r0=evening	-17
apart r0=for	-13
apart r0=in	19
apart r0=is	-9
apart r0=morning	-34
apart r0=of	-7
apart r0=on	-9
apart r0=to	-6
apart r0=with	-11
apart r0=without	6
apart r1=,	12
apart r1=.	-29
apart r1=<day-ahead>	-6
apart r1=<name>	32
apart r1=<number>	-12
apart r1=<office>	-10
apart r1=<person>	19
apart r1=<seat>	14
apart r1=a	17
apart r1=an	-10
apart r1=and	19
apart r1=at	-21
apart r1=complete	28
apart r1=discuss	-7
apart r1=he	-41
apart r1=in	-12
apart r1=meet	-11
apart r1=on	22
apart r1=the	-28
apart r1=to	20
apart r1=will	13
apart r2='s	-16
apart r2=)	16
apart r2=,	12
apart r2=.	-12
apart r2=:	-27
apart r2=<person>	22
apart r2=<quality>	10
apart r2=<span>	-37
apart r2=a	-26
apart r2=agree	14
apart r2=an	-14
apart r2=and	-33
apart r2=before	13
apart r2=between	-11
apart r2=for	-16
apart r2=fourth	-8
apart r2=had	-9
apart r2=in	12
apart r2=of	-39
apart r2=president	32
apart r2=say	19
apart r2=side	12
apart r2=telephone	24
apart r2=that	24
apart r2=time	18
apart r2=treasury	23
apart r2=truce	-7
apart r2=two	-22
apart r2=what	-10
apart r2=with	14
apart rr=, <name>	-12
apart rr=, <number>	-31
apart rr=, <person>	18
apart rr=, <span>	11
apart rr=, and	18
apart rr=, at	-21
apart rr=, he	-17
apart rr=, in	-12
apart rr=, on	6
apart rr=, the	-41
apart rr=- <name>	22
apart rr=. <end>	-14
apart rr=<end> <end>	-13
apart rr=after <span>	-20
apart rr=in <name>	41
apart rr=in <seat>	18
apart rr=in the	-23
apart rr=to complete	28
apart rr=to discuss	-7
apart rr=with a	-16
apart rr=without a	10
apart rr=— <name>	15
apart rr=— <person>	-7
apart rr=— the	-8
apart towns=0	12
apart towns=1	-33
apart towns=2	18
apart towns=3	-31
apart towns=4	-15
apart:calls	252
apart:coming	41
apart:ended	-29
apart:experts	-24
apart:m=came	-14
apart:m=closed	-14
apart:m=come	36
apart:m=conference	46
apart:m=consultations	24
apart:m=delegation	-36
apart:m=delegations	-60
apart:m=due	50
apart:m=expected	30
apart:m=flies	-18
apart:m=go	-32
apart:m=goes	12
apart:m=here	-32
apart:m=invitation	9
apart:m=meet	29
apart:m=meeting	-7
apart:m=meetings	-6
apart:m=meets	-28
apart:m=met	-15
apart:m=negotiated	-14
apart:m=negotiation	-16
apart:m=negotiations	11
apart:m=negotiators	-19
apart:m=parted	-9
apart:m=round	-38
apart:m=sat	-59
apart:m=shook hands	-25
apart:m=signed	-12
apart:m=sit	-23
apart:m=spent	-17
apart:m=summit	-42
apart:m=table	-17
apart:m=talk	15
apart:m=talked	35
apart:m=talks	-31
apart:m=there	-9
apart:m=time	20
apart:m=travels	-22
apart:m=visit	9
apart:m=where	12
apart:meets	-30
apart:running	25
apart:summit	86
apart:sure	-52
apart:wished	-6
b:"	-15
b:(	6
b:)	9
b:,	32
b:-	18
b::	-15
b:;	-7
b:<day-ahead>	34
b:<day-today>	48
b:<duty>	-24
b:<gate>	-22
b:<goods>	-16
b:<level-noun>	-37
b:<level>	-33
b:<month-gone>	-40
b:<name>	21
b:<not>	-28
b:<number>	-50
b:<organisation>	-16
b:<quality>	-18
b:<seat>	-38
b:<span>	10
b:<v-bear>	-13
b:<v-end>	-6
b:<v-impose>	-37
b:<v-propose>	-55
b:<v-return>	7
b:<v-say>	-26
b:<v-sell>	-14
b:<v-stay>	8
b:<v-target>	-23
b:<v-up>	-33
b:a	-6
b:about	-25
b:after	-22
b:agreement	35
b:and	-31
b:at	-19
b:back	-8
b:be	-13
b:been	-7
b:before	-34
b:begin	15
b:bessent	-11
b:between	-10
b:both	-11
b:broke	-17
b:busan	-16
b:by	-34
b:call	-45
b:capital	-33
b:carry	-31
b:conference	-16
b:country	-32
b:deal	-30
b:delegation	41
b:donald	-10
b:duty	-9
b:each	10
b:evening	-42
b:extension	-26
b:for	6
b:fourth	38
b:framework	14
b:go	-15
b:hand	-21
b:has	-28
b:he	-11
b:hold	-8
b:hour	-19
b:in	20
b:is	36
b:it	-29
b:its	-10
b:jinping	-22
b:last	22
b:late	18
b:lifeng	-12
b:madrid	-20
b:make	-22
b:meet	6
b:minister	31
b:ministry	-23
b:mr	22
b:near	8
b:negotiator	-16
b:next	-11
b:of	-6
b:off	-6
b:official	25
b:on	11
b:other	12
b:our	12
b:out	-44
b:premier	-12
b:prepare	-29
b:president	-52
b:press	-23
b:put	-34
b:receive	-29
b:reporter	-9
b:round	30
b:say	-9
b:scott	-11
b:second	28
b:secretary	-14
b:see	13
b:shook	-21
b:side	26
b:since	14
b:sit	63
b:spoke	-32
b:summit	12
b:take	-15
b:talk	11
b:tariff	-17
b:telephone	-45
b:tell	-13
b:that	-40
b:their	-24
b:there	-10
b:they	14
b:thi	-24
b:third	27
b:tiktok	21
b:to	-36
b:trade	30
b:treasury	-11
b:truce	-14
b:trump	-10
b:two	31
b:under	-25
b:until	21
b:up	-34
b:video	-40
b:visit	-37
b:was	-32
b:we	-17
b:wednesday	24
b:what	-54
b:when	7
b:where	55
b:which	-6
b:with	-16
b:would	-27
b:xi	-22
b:you	-18
b:—	31
before	20
before 0	39
before 1	24
before 2	13
before 3	-38
before 4	-15
before 5	-13
between-days=1	27
between-days=2	44
between-same=0	28
between-same=1	-12
between-same=2	26
between-same=3	-18
between=	59
between=(	-6
between=,	9
between=, from	25
between=, in	42
between=, on	70
between=, wednesday	13
between=-	-29
between=from	-7
between=in	70
between=on	56
between=on the	18
between=—	-10
count=2	32
count=4	-11
count=5	-23
count=many	-40
delta=-2	-16
delta=0	23
delta=1	-13
dist=0	34
dist=1	46
dist=3	-28
dist=4	-26
from-l=(	7
from-l=<begin>	35
from-l=agreed	19
from-l=for	13
from-l=lumpur,	13
from-l=madrid,	10
from-l=on	-11
from-l=since	19
from-l=spent	12
from-l=telephone	-23
from-l=to	9
from-l=until	20
from-l=washington,	-19
from-l=wednesday	18
gap=0 delta=1	-7
gap=1 delta=-1	11
gap=1 delta=-2	72
gap=1 delta=1	-21
gap=2 delta=-2	-7
gap=3 delta=-2	-20
gap=4 delta=-2	-65
gap=5 delta=-2	29
l="	-23
l=(	-59
l=-	-46
l=<begin>	-48
l=a	-13
l=after	-15
l=and	-40
l=as	15
l=at	58
l=by	-23
l=for	18
l=from	33
l=if	-31
l=in	122
l=near	-36
l=on	-17
l=since	-41
l=that	-37
l=the	-87
l=to	66
l=trade	-6
l=trade,	18
l=what	16
l=which	-33
l=with	-30
ll=<begin> <begin>	6
ll=<begin> in	35
ll=beijing, <begin>	-26
ll=for <begin>	-14
ll=for in	8
ll=for to	43
ll=from and	-9
ll=from in	-16
ll=from the	-24
ll=lumpur, <begin>	30
ll=madrid, <begin>	10
ll=of <begin>	8
ll=of in	34
ll=on "	-16
ll=on (	-29
ll=on -	-14
ll=on <begin>	51
ll=on a	-15
ll=on and	-23
ll=on at	47
ll=on for	34
ll=on from	-17
ll=on since	-34
ll=on that	-40
ll=on the	-11
ll=on what	12
ll=on which	-18
ll=on with	-45
ll=on —	-22
ll=since <begin>	-15
ll=since in	15
ll=telephone <begin>	-7
ll=until in	14
other-paragraph	26
own=0	-11
own=0 delta=-1	9
own=0 delta=-2	-17
own=0 delta=1	-13
own=1	21
own=1 delta=-1	-8
own=1 delta=-2	-9
own=1 delta=0	43
own=1 delta=1	-6
own=2	-13
own=2 delta=-1	-9
own=2 delta=-2	-14
own=2 delta=1	-14
own=3	13
own=3 delta=-1	-13
own=3 delta=-2	39
own=3 delta=1	10
own=4	6
own=4 delta=-1	36
own=4 delta=0	-29
refers delta=-1	-9
refers delta=-2	36
refers delta=1	-8
same-paragraph	-12
same-part	29
same=0 days=0 true	24
same=0 days=1 false	-26
same=0 days=1 true	-6
same=0 days=2 true	8
same=1 days=0 false	29
same=1 days=0 true	-67
same=1 days=1 false	-29
same=1 days=1 true	33
same=2 days=0 true	-14
same=2 days=1 false	-18
same=2 days=1 true	72
same=3 days=0 true	-14
sign-between	-11
to-city	87
to-seat-home	-26
to-seat-other	38
to-top	37
to-unknown	-68
to:calls	-94
to:coming	-27
to:ended	-31
to:m=assembly	-17
to:m=broke up	10
to:m=came	-13
to:m=closed	-9
to:m=come	-29
to:m=consultations	-8
to:m=delegation	-9
to:m=delegations	47
to:m=due	-8
to:m=ended	14
to:m=expected	-19
to:m=host	-8
to:m=invitation	15
to:m=meet	-11
to:m=meeting	42
to:m=meets	-20
to:m=met	12
to:m=negotiations	18
to:m=negotiators	-7
to:m=rose	-23
to:m=round	14
to:m=rounds	-41
to:m=sat	-12
to:m=session	35
to:m=settled	-6
to:m=talks	40
to:m=there	-50
to:m=time	24
to:m=visit	27
to:m=went	-18
to:m=where	-22
to:meets	16
to:running	8
to:summit	-44
to:sure	13
to:wished	-11`;
