// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	9
after 0	-6
after 1	38
after 2	-30
after 3	9
after 4	-18
after 5	20
apart	-13
apart at=# april	-6
apart at=# december	-10
apart at=# december.	20
apart at=# january	-36
apart at=# january.	14
apart at=# july	-32
apart at=# july.	-20
apart at=# june	-30
apart at=# june 2031	-15
apart at=# june.	8
apart at=# march.	-9
apart at=# may.	-16
apart at=# november.	-16
apart at=# october 2025	-18
apart at=# october 2028	32
apart at=# october.	-23
apart at=# september	-14
apart at=at midnight	-32
apart at=august #	-23
apart at=friday	11
apart at=from the #th to 	-9
apart at=july #	-24
apart at=june #	23
apart at=last night	47
apart at=last thursday	-7
apart at=march # to april	-22
apart at=may #	-19
apart at=may # and 11	-20
apart at=monday and tuesd	-35
apart at=oct #	-35
apart at=october #	34
apart at=on the #th	42
apart at=saturday	-58
apart at=sept #	-27
apart at=september #	30
apart at=september # to 2	18
apart at=sunday	-92
apart at=sunday and monda	-45
apart at=this afternoon	24
apart at=this morning	21
apart at=this weekend	-11
apart at=thursday	58
apart at=today	18
apart at=tonight	-8
apart at=tuesday	-29
apart at=tuesday and wedn	7
apart at=wednesday	27
apart at=yesterday	27
apart form=1	14
apart form=2	6
apart form=3	-13
apart form=4	-21
apart form=5	-55
apart form=6	-11
apart l0=(	-15
apart l0=:	12
apart l0=<name>	32
apart l0=<person>	14
apart l0=<seat>	14
apart l0=agree	-30
apart l0=for	-18
apart l0=meet	-12
apart l0=of	-6
apart l0=on	15
apart l0=since	-29
apart l0=spent	-17
apart l0=spoke	29
apart l0=telephone	22
apart l0=to	-10
apart l0=until	-35
apart l0=wednesday	-25
apart l1=,	-19
apart l1=:	-19
apart l1=<name>	55
apart l1=<number>	-16
apart l1=<organisation>	-22
apart l1=<person>	26
apart l1=<seat>	51
apart l1=again	-14
apart l1=agree	-24
apart l1=alexandria	-7
apart l1=and	22
apart l1=announce	6
apart l1=at	11
apart l1=begin	20
apart l1=bergen	-14
apart l1=busan	-25
apart l1=by	27
apart l1=call	29
apart l1=down	-17
apart l1=end	-34
apart l1=geneva	-11
apart l1=halifax	-10
apart l1=in	-10
apart l1=it	-36
apart l1=late	-17
apart l1=link	35
apart l1=lumpur	-8
apart l1=madrid	-11
apart l1=meet	-15
apart l1=on	-21
apart l1=pari	-8
apart l1=people	-9
apart l1=phone	19
apart l1=plan	-27
apart l1=samarkand	-10
apart l1=say	9
apart l1=seoul	24
apart l1=set	14
apart l1=sit	-17
apart l1=speak	25
apart l1=stockholm	-6
apart l1=talk	-39
apart l1=telephone	77
apart l1=the	20
apart l1=there	-21
apart l1=to	21
apart l1=valparaíso	-9
apart l1=video	30
apart l1=york	-8
apart l2=,	-16
apart l2=:	-42
apart l2=<name>	-27
apart l2=<office>	21
apart l2=<person>	-21
apart l2=<span>	-21
apart l2=a	7
apart l2=and	-29
apart l2=at	-35
apart l2=be	-11
apart l2=been	-21
apart l2=by	91
apart l2=from	-19
apart l2=had	-15
apart l2=in	-27
apart l2=is	8
apart l2=it	50
apart l2=kuala	-8
apart l2=last	-10
apart l2=meet	-53
apart l2=new	-15
apart l2=of	-44
apart l2=on	20
apart l2=round	-6
apart l2=sit	-16
apart l2=spoke	17
apart l2=talk	19
apart l2=tariff	-31
apart l2=telephone	26
apart l2=that	10
apart l2=their	-17
apart l2=they	11
apart l2=video	60
apart l2=was	-26
apart l2=which	7
apart l2=will	23
apart l2=would	30
apart l=(	-15
apart l=<begin>	-62
apart l=agreed	-30
apart l=for	-18
apart l=lumpur,	-22
apart l=madrid,	-13
apart l=of	-6
apart l=on	15
apart l=since	-29
apart l=spent	-17
apart l=spoke	29
apart l=telephone	22
apart l=to	-10
apart l=until	-35
apart l=washington,	12
apart l=wednesday	-25
apart lr=, ,	-52
apart lr=, -	10
apart lr=, .	8
apart lr=, <end>	19
apart lr=, —	-10
apart lr=<begin> .	-48
apart lr=<begin> <end>	-17
apart lr=for <end>	-14
apart lr=for in	-8
apart lr=from ,	-25
apart lr=from .	-23
apart lr=from <end>	-20
apart lr=on ,	6
apart lr=on .	40
apart lr=on ;	-6
apart lr=on <end>	-18
apart lr=on about	23
apart lr=on after	-21
apart lr=on and	51
apart lr=on at	-18
apart lr=on between	-7
apart lr=on by	-12
apart lr=on evening	-27
apart lr=on for	-14
apart lr=on in	28
apart lr=on morning	-34
apart lr=on that	7
apart lr=on the	-40
apart lr=on with	-34
apart lr=on without	-11
apart lr=since .	-6
apart lr=telephone with	14
apart lr=the <end>	-6
apart lr=until .	-23
apart r*=(	20
apart r*=-	10
apart r*=.	-32
apart r*=:	-30
apart r*=<day-ahead>	-11
apart r*=<day-gone>	11
apart r*=<name>	39
apart r*=<office>	-16
apart r*=<organisation>	-17
apart r*=<person>	38
apart r*=<quality>	15
apart r*=<seat>	6
apart r*=<span>	-32
apart r*=about	17
apart r*=agree	8
apart r*=an	-26
apart r*=and	12
apart r*=before	14
apart r*=between	-15
apart r*=by	-18
apart r*=complete	29
apart r*=discuss	-8
apart r*=evening	-21
apart r*=for	-28
apart r*=fourth	-8
apart r*=framework	-26
apart r*=had	22
apart r*=he	-9
apart r*=his	-6
apart r*=in	18
apart r*=it	-12
apart r*=last	-24
apart r*=morning	-35
apart r*=mr	-17
apart r*=of	-70
apart r*=on	6
apart r*=prepare	-10
apart r*=president	25
apart r*=round	-6
apart r*=say	21
apart r*=side	12
apart r*=sign	18
apart r*=talk	-9
apart r*=telephone	41
apart r*=that	10
apart r*=the	-24
apart r*=their	-9
apart r*=they	-18
apart r*=time	16
apart r*=to	9
apart r*=trade	-10
apart r*=treasury	23
apart r*=truce	-7
apart r*=two	13
apart r*=was	-13
apart r*=what	-22
apart r*=will	8
apart r0=(	26
apart r0=)	-23
apart r0=,	-16
apart r0=-	10
apart r0=.	-18
apart r0=:	-14
apart r0=<person>	8
apart r0=about	23
apart r0=after	12
apart r0=and	20
apart r0=at	15
apart r0=between	-8
apart r0=by	-6
apart r0=evening	-21
apart r0=for	-20
apart r0=in	17
apart r0=is	-9
apart r0=morning	-35
apart r0=of	-7
apart r0=on	-8
apart r0=with	-14
apart r0=without	7
apart r1=,	12
apart r1=.	-26
apart r1=<name>	31
apart r1=<office>	-10
apart r1=<person>	26
apart r1=<seat>	10
apart r1=a	11
apart r1=agree	-7
apart r1=an	-11
apart r1=and	21
apart r1=at	-21
apart r1=complete	29
apart r1=discuss	-8
apart r1=he	-35
apart r1=meet	-8
apart r1=on	23
apart r1=the	-25
apart r1=to	21
apart r1=will	11
apart r2='s	-7
apart r2=)	17
apart r2=,	16
apart r2=.	-13
apart r2=:	-15
apart r2=<name>	9
apart r2=<office>	-8
apart r2=<person>	22
apart r2=<quality>	11
apart r2=<span>	-40
apart r2=a	-29
apart r2=agree	17
apart r2=an	-15
apart r2=and	-27
apart r2=before	13
apart r2=between	-8
apart r2=for	-17
apart r2=fourth	-8
apart r2=had	-12
apart r2=in	10
apart r2=it	6
apart r2=of	-45
apart r2=president	31
apart r2=say	17
apart r2=side	12
apart r2=telephone	24
apart r2=that	23
apart r2=the	-6
apart r2=time	16
apart r2=treasury	23
apart r2=truce	-7
apart r2=two	-12
apart r2=what	-10
apart r2=with	15
apart rr=, <number>	-20
apart rr=, <person>	21
apart rr=, <span>	8
apart rr=, a	7
apart rr=, and	16
apart rr=, at	-21
apart rr=, he	-17
apart rr=, on	6
apart rr=, the	-36
apart rr=- <name>	22
apart rr=. <end>	-17
apart rr=<end> <end>	-20
apart rr=after <span>	-21
apart rr=evening .	-7
apart rr=for the	-6
apart rr=in <name>	40
apart rr=in <seat>	17
apart rr=in the	-21
apart rr=to complete	29
apart rr=to discuss	-8
apart rr=with a	-17
apart rr=without a	12
apart rr=— <name>	12
apart rr=— <person>	-14
apart rr=— the	-7
apart towns=0	11
apart towns=1	-28
apart towns=2	16
apart towns=3	-29
apart towns=4	-26
apart:calls	250
apart:coming	43
apart:ended	-31
apart:experts	-29
apart:m=came	-7
apart:m=closed	-14
apart:m=come	35
apart:m=conference	46
apart:m=consultations	24
apart:m=delegation	-37
apart:m=delegations	-56
apart:m=due	54
apart:m=ended	8
apart:m=expected	32
apart:m=flies	-18
apart:m=go	-33
apart:m=goes	12
apart:m=here	-34
apart:m=invitation	11
apart:m=meet	23
apart:m=meetings	-7
apart:m=meets	-26
apart:m=met	-19
apart:m=negotiation	-15
apart:m=negotiations	11
apart:m=negotiators	-17
apart:m=parted	-10
apart:m=round	-36
apart:m=sat	-59
apart:m=shook hands	-23
apart:m=signed	-15
apart:m=sit	-25
apart:m=spent	-18
apart:m=summit	-41
apart:m=table	-16
apart:m=talk	24
apart:m=talked	34
apart:m=talks	-29
apart:m=there	-7
apart:m=time	20
apart:m=travels	-24
apart:m=visit	9
apart:m=went	-10
apart:m=where	12
apart:meets	-23
apart:running	22
apart:summit	90
apart:sure	-52
apart:wished	-8
b:"	-20
b:'s	18
b:(	7
b:)	8
b:,	33
b:-	18
b::	-27
b:<day-ahead>	30
b:<day-gone>	16
b:<day-today>	40
b:<duty>	-13
b:<goods>	-19
b:<level-noun>	-42
b:<level>	-35
b:<month-gone>	-50
b:<name>	25
b:<number>	-44
b:<office>	-7
b:<organisation>	-21
b:<person>	14
b:<quality>	-20
b:<seat>	-21
b:<span>	11
b:<v-agree>	-8
b:<v-bear>	-8
b:<v-buy>	19
b:<v-end>	-7
b:<v-impose>	-30
b:<v-propose>	-65
b:<v-return>	9
b:<v-say>	-22
b:<v-sell>	-13
b:<v-suspend>	-7
b:<v-target>	-23
b:<v-up>	-22
b:about	-26
b:after	-6
b:agreement	38
b:an	12
b:and	-38
b:announce	11
b:at	-13
b:back	-9
b:be	-17
b:been	-6
b:before	-36
b:begin	13
b:bessent	-10
b:between	-23
b:both	-17
b:bring	6
b:broke	-18
b:busan	-17
b:by	-26
b:call	-51
b:capital	-36
b:carry	-29
b:conference	-18
b:country	-31
b:deal	-33
b:delegation	40
b:donald	-8
b:down	-6
b:duty	-14
b:evening	-44
b:extend	8
b:extension	-26
b:fourth	36
b:framework	13
b:from	7
b:go	-16
b:had	8
b:hand	-24
b:has	-23
b:he	-13
b:hold	-9
b:hour	-19
b:in	22
b:is	29
b:it	-15
b:its	-35
b:jinping	-26
b:last	19
b:late	27
b:lifeng	-13
b:madrid	-20
b:make	-24
b:meet	8
b:minister	22
b:ministry	-23
b:mr	21
b:negotiator	-6
b:next	-9
b:of	-8
b:off	-7
b:official	23
b:on	12
b:other	8
b:out	-32
b:premier	-13
b:prepare	-32
b:president	-58
b:press	-24
b:published	8
b:put	-38
b:reach	6
b:receive	-11
b:reporter	-13
b:round	26
b:say	-21
b:scott	-10
b:second	23
b:secretary	-14
b:see	13
b:shook	-24
b:side	20
b:since	9
b:sit	62
b:spoke	-33
b:summit	-6
b:take	-18
b:talk	9
b:telephone	-53
b:tell	-23
b:that	-41
b:the	8
b:their	-27
b:there	-12
b:they	11
b:thi	-25
b:third	24
b:tiktok	24
b:to	-45
b:together	-6
b:trade	22
b:treasury	-10
b:truce	-17
b:trump	-8
b:two	20
b:under	-23
b:until	20
b:up	-34
b:vice	-7
b:video	-40
b:was	-39
b:we	-18
b:wednesday	25
b:what	-56
b:where	54
b:who	15
b:will	-9
b:with	-10
b:would	-26
b:xi	-26
b:you	-23
b:—	32
before	20
before 0	40
before 1	25
before 2	18
before 3	-40
before 4	-12
before 5	-18
between-days=1	28
between-days=2	47
between-same=0	27
between-same=1	-8
between-same=2	24
between-same=3	-19
between=	65
between=,	12
between=, from	26
between=, in	42
between=, on	73
between=, wednesday	15
between=-	-28
between=in	72
between=on	47
between=on the	20
between=—	-11
count=2	31
count=3	10
count=4	-10
count=5	-23
count=many	-41
delta=-1	6
delta=-2	-8
delta=0	25
delta=1	-21
delta=2	-17
dist=0	35
dist=1	47
dist=3	-27
dist=4	-23
from-l=(	8
from-l=<begin>	50
from-l=agreed	18
from-l=for	12
from-l=lumpur,	12
from-l=madrid,	8
from-l=on	-12
from-l=since	18
from-l=spent	13
from-l=telephone	-22
from-l=until	18
from-l=washington,	-13
from-l=wednesday	19
gap=0 delta=1	-10
gap=1 delta=-1	12
gap=1 delta=-2	70
gap=1 delta=1	-30
gap=2 delta=-2	-7
gap=3 delta=-2	-14
gap=4 delta=-2	-64
gap=5 delta=-2	29
l="	-20
l=(	-60
l=-	-46
l=<begin>	-48
l=after	-17
l=and	-39
l=as	16
l=at	62
l=by	-23
l=for	9
l=from	41
l=if	-32
l=in	116
l=near	-38
l=on	-15
l=since	-40
l=that	-37
l=the	-48
l=to	73
l=trade	-7
l=trade,	18
l=what	10
l=which	-33
l=with	-32
ll=<begin> <begin>	30
ll=<begin> in	39
ll=beijing, <begin>	-26
ll=for <begin>	-15
ll=for in	8
ll=for to	52
ll=from and	-11
ll=from in	-13
ll=from the	-41
ll=lumpur, <begin>	29
ll=madrid, <begin>	11
ll=of <begin>	10
ll=of in	36
ll=of the	-6
ll=on "	-15
ll=on (	-32
ll=on -	-15
ll=on <begin>	40
ll=on and	-21
ll=on at	51
ll=on for	22
ll=on from	-20
ll=on since	-34
ll=on that	-41
ll=on the	12
ll=on trade	-6
ll=on which	-20
ll=on with	-43
ll=on —	-24
ll=since <begin>	-15
ll=since in	18
ll=telephone <begin>	-8
ll=until in	15
ll=washington, <begin>	-18
other-paragraph	30
own=0	-10
own=0 delta=-1	11
own=0 delta=1	-23
own=0 delta=2	-17
own=1	19
own=1 delta=-1	-10
own=1 delta=-2	-15
own=1 delta=0	39
own=2	-10
own=2 delta=-2	-19
own=2 delta=1	-21
own=3	12
own=3 delta=-1	-15
own=3 delta=-2	39
own=3 delta=1	9
own=4	12
own=4 delta=-1	34
own=4 delta=0	-16
own=4 delta=1	17
refers delta=-1	-7
refers delta=-2	21
same-paragraph	-10
same-part	29
same=0 days=0 false	-6
same=0 days=0 true	19
same=0 days=1 false	-28
same=0 days=1 true	8
same=0 days=2 false	53
same=0 days=2 true	12
same=1 days=0 false	36
same=1 days=0 true	-40
same=1 days=1 false	-30
same=1 days=1 true	16
same=2 days=0 true	-19
same=2 days=1 true	68
same=3 days=0 true	-15
sign-between	-12
to-city	91
to-seat-home	-23
to-seat-other	42
to-seat-side	-9
to-top	33
to-unknown	-71
to:calls	-73
to:coming	-24
to:ended	-27
to:experts	-17
to:m=assembly	-19
to:m=broke up	11
to:m=came	-8
to:m=come	-35
to:m=delegation	-11
to:m=delegations	47
to:m=due	-10
to:m=ended	13
to:m=expected	-19
to:m=go	-7
to:m=host	-8
to:m=invitation	16
to:m=meet	-7
to:m=meeting	27
to:m=meets	-10
to:m=met	8
to:m=negotiations	16
to:m=negotiators	-10
to:m=rose	-23
to:m=round	15
to:m=rounds	-44
to:m=sat	-17
to:m=session	24
to:m=settled	-8
to:m=summit	8
to:m=talks	42
to:m=there	-51
to:m=time	21
to:m=visit	39
to:m=went	-19
to:m=where	-10
to:meets	13
to:summit	-49
to:sure	14
to=town	8`;
