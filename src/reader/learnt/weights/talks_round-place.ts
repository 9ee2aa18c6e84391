// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	10
after 1	23
after 2	-9
after 4	-19
after 5	22
apart	-11
apart at=# august	-15
apart at=# august.	-14
apart at=# december	-25
apart at=# december.	13
apart at=# february	10
apart at=# february 2029	-19
apart at=# february.	12
apart at=# january	-33
apart at=# july	-16
apart at=# july 2025	-13
apart at=# july.	-18
apart at=# june	-30
apart at=# june 2025	-12
apart at=# june 2029	11
apart at=# march	-16
apart at=# may.	-13
apart at=# november.	-27
apart at=# october	-14
apart at=# october 2025	-14
apart at=# october 2028	25
apart at=# october 2029	-10
apart at=# october 2030	-14
apart at=# october.	-17
apart at=# september	-15
apart at=april #	-12
apart at=at midnight	-12
apart at=dec #	23
apart at=january #	-11
apart at=july #	-10
apart at=june #	10
apart at=last night	34
apart at=march # to april	-20
apart at=may #	-21
apart at=may # and 11	-9
apart at=may # and 13	40
apart at=may # and 15	-17
apart at=may #, 2026	19
apart at=monday and tuesd	-26
apart at=next thursday	29
apart at=next tuesday	-11
apart at=next wednesday	-11
apart at=oct #	-36
apart at=oct. #	9
apart at=october #	15
apart at=on the #th	20
apart at=on the #th and 1	-10
apart at=saturday	-13
apart at=saturday and sun	-17
apart at=sept #	-16
apart at=sept #, 2025	18
apart at=september #	14
apart at=september # to 2	19
apart at=sunday	-71
apart at=sunday and monda	-32
apart at=this afternoon	43
apart at=this evening	16
apart at=this morning	11
apart at=thursday	48
apart at=today	26
apart at=tomorrow	13
apart at=tonight	-12
apart at=wednesday	26
apart at=wednesday to fri	-11
apart form=1	31
apart form=3	-10
apart form=4	-32
apart form=5	-55
apart form=8	-22
apart l0=(	-13
apart l0=<name>	45
apart l0=<number>	15
apart l0=<person>	31
apart l0=<seat>	24
apart l0=again	9
apart l0=agree	-19
apart l0=and	-11
apart l0=call	15
apart l0=end	-14
apart l0=for	-12
apart l0=phone	14
apart l0=since	-36
apart l0=spent	-11
apart l0=spoke	20
apart l0=telephone	29
apart l0=to	-22
apart l0=until	-38
apart l0=wednesday	-19
apart l1=,	-12
apart l1=<name>	64
apart l1=<number>	17
apart l1=<person>	23
apart l1=<seat>	44
apart l1=again	-21
apart l1=agree	-23
apart l1=at	29
apart l1=busan	-24
apart l1=by	38
apart l1=call	54
apart l1=capital	-20
apart l1=conference	12
apart l1=down	-10
apart l1=end	-40
apart l1=fix	9
apart l1=friday	11
apart l1=here	-26
apart l1=hour	18
apart l1=in	-13
apart l1=it	-14
apart l1=last	-12
apart l1=late	-15
apart l1=link	31
apart l1=madrid	-10
apart l1=meet	-8
apart l1=people	-10
apart l1=phone	43
apart l1=say	9
apart l1=seoul	24
apart l1=sign	-28
apart l1=sit	-14
apart l1=speak	37
apart l1=spoke	23
apart l1=summit	-11
apart l1=sunday	-19
apart l1=talk	-22
apart l1=telephone	83
apart l1=the	13
apart l1=there	-32
apart l1=thursday	20
apart l1=to	8
apart l1=tuesday	-18
apart l1=turnberry	-10
apart l1=video	55
apart l1=visit	13
apart l1=was	20
apart l1=with	25
apart l2=,	-44
apart l2=<day-gone>	-12
apart l2=<name>	-21
apart l2=<number>	22
apart l2=<office>	17
apart l2=<span>	-19
apart l2=a	16
apart l2=an	10
apart l2=and	-34
apart l2=be	-24
apart l2=been	-19
apart l2=by	102
apart l2=from	-12
apart l2=in	-65
apart l2=is	12
apart l2=it	23
apart l2=leave	-10
apart l2=meet	-49
apart l2=new	-14
apart l2=of	-25
apart l2=on	17
apart l2=phone	19
apart l2=sit	-11
apart l2=speak	12
apart l2=spoke	15
apart l2=talk	25
apart l2=tariff	-20
apart l2=telephone	39
apart l2=their	-19
apart l2=there	-22
apart l2=to	-17
apart l2=trade	-17
apart l2=trump	18
apart l2=two	15
apart l2=video	60
apart l2=visit	-24
apart l2=was	-34
apart l2=which	-10
apart l2=will	17
apart l2=would	35
apart l=(	-13
apart l=<begin>	-37
apart l=accra,	-11
apart l=again	9
apart l=agreed	-19
apart l=and	-11
apart l=brussels,	18
apart l=call	15
apart l=city,	8
apart l=ends	-20
apart l=for	-12
apart l=friday,	11
apart l=korea,	-15
apart l=lumpur,	-25
apart l=madrid,	-14
apart l=on	8
apart l=phone	14
apart l=since	-36
apart l=spent	-11
apart l=spoke	20
apart l=sunday,	-19
apart l=telephone	29
apart l=thursday,	20
apart l=to	-19
apart l=tuesday,	-18
apart l=until	-38
apart l=washington,	15
apart l=wednesday	-19
apart lr=( )	-12
apart lr=, (	17
apart lr=, ,	-22
apart lr=, .	-20
apart lr=, <end>	19
apart lr=<begin> ,	-10
apart lr=<begin> .	-20
apart lr=<begin> <end>	-9
apart lr=<name> ,	22
apart lr=<name> .	9
apart lr=<seat> .	16
apart lr=end .	-17
apart lr=for in	-13
apart lr=from ,	-29
apart lr=from <end>	-19
apart lr=on ,	13
apart lr=on .	41
apart lr=on :	-13
apart lr=on ;	19
apart lr=on <end>	-32
apart lr=on about	16
apart lr=on after	-11
apart lr=on and	26
apart lr=on at	-29
apart lr=on by	-18
apart lr=on for	-21
apart lr=on had	15
apart lr=on in	11
apart lr=on morning	-8
apart lr=on on	-11
apart lr=on that	13
apart lr=on the	-14
apart lr=on they	-9
apart lr=on with	-31
apart lr=phone .	12
apart lr=since .	-14
apart lr=telephone .	11
apart lr=telephone with	9
apart lr=the <end>	-17
apart lr=until .	-29
apart r*=(	20
apart r*=)	-14
apart r*=.	-7
apart r*=;	18
apart r*=<day-ahead>	-18
apart r*=<level>	-13
apart r*=<name>	35
apart r*=<office>	-16
apart r*=<organisation>	-18
apart r*=<person>	19
apart r*=<seat>	17
apart r*=<span>	-41
apart r*=about	14
apart r*=agree	17
apart r*=all	-17
apart r*=and	20
apart r*=are	-25
apart r*=at	-12
apart r*=before	13
apart r*=call	23
apart r*=complete	31
apart r*=duty	15
apart r*=end	-11
apart r*=for	-15
apart r*=framework	-22
apart r*=freeze	-10
apart r*=great	-16
apart r*=hold	-10
apart r*=i	-11
apart r*=it	17
apart r*=leave	-13
apart r*=morning	-10
apart r*=new	12
apart r*=of	-24
apart r*=president	20
apart r*=prolong	-15
apart r*=published	-22
apart r*=round	11
apart r*=say	9
apart r*=settle	-11
apart r*=spoke	8
apart r*=suspend	-10
apart r*=talk	-17
apart r*=tariff	-11
apart r*=telephone	41
apart r*=their	-15
apart r*=they	-12
apart r*=three	-9
apart r*=time	14
apart r*=treasury	17
apart r*=video	18
apart r*=what	-25
apart r*=when	-14
apart r*=which	12
apart r*=with	-11
apart r0=(	22
apart r0=)	-20
apart r0=;	16
apart r0=about	16
apart r0=by	-13
apart r0=had	15
apart r0=is	-20
apart r0=morning	-10
apart r0=on	-16
apart r0=they	-12
apart r1=,	16
apart r1=.	-11
apart r1=<name>	32
apart r1=<number>	14
apart r1=<person>	17
apart r1=<span>	-15
apart r1=all	-11
apart r1=and	28
apart r1=are	-11
apart r1=as	12
apart r1=at	-22
apart r1=complete	30
apart r1=for	-10
apart r1=freeze	-10
apart r1=hold	-9
apart r1=in	-15
apart r1=it	-11
apart r1=on	11
apart r1=prolong	-15
apart r1=telephone	19
apart r1=third	11
apart r1=to	12
apart r1=two	12
apart r1=video	18
apart r1=what	-18
apart r1=when	-9
apart r1=with	-12
apart r2=,	-8
apart r2=.	-24
apart r2=<day-ahead>	-9
apart r2=<day-today>	-16
apart r2=<office>	-11
apart r2=<organisation>	-17
apart r2=<person>	8
apart r2=<seat>	11
apart r2=<span>	-33
apart r2=a	-19
apart r2=agree	18
apart r2=before	13
apart r2=duty	14
apart r2=end	-10
apart r2=for	-15
apart r2=framework	-12
apart r2=great	-16
apart r2=in	12
apart r2=it	20
apart r2=last	-10
apart r2=new	14
apart r2=of	-14
apart r2=president	31
apart r2=round	14
apart r2=sign	11
apart r2=telephone	28
apart r2=that	11
apart r2=three	-9
apart r2=to	-11
apart r2=treasury	17
apart r2=two	-12
apart r2=which	14
apart rr='s meet	-12
apart rr=, after	11
apart rr=, and	30
apart rr=, at	-15
apart rr=, in	-11
apart rr=, to	12
apart rr=, when	-9
apart rr=- <name>	14
apart rr=- the	-10
apart rr=after <span>	-21
apart rr=and will	18
apart rr=at the	18
apart rr=by <person>	-14
apart rr=by telephone	9
apart rr=in <name>	33
apart rr=in the	-12
apart rr=morning .	10
apart rr=the two	13
apart rr=to complete	30
apart rr=to freeze	-10
apart rr=to prolong	-15
apart rr=with the	8
apart rr=with what	-13
apart rr=— <name>	10
apart towns=1	-14
apart towns=2	8
apart towns=3	-27
apart towns=4	-15
apart:calls	285
apart:coming	35
apart:ended	-11
apart:experts	-11
apart:m=arrive	-10
apart:m=attempt	-23
apart:m=came	-13
apart:m=closed	-17
apart:m=comes	-23
apart:m=conference	49
apart:m=delegation	-33
apart:m=delegations	-21
apart:m=dinner	-10
apart:m=due	34
apart:m=ended	32
apart:m=expected	17
apart:m=flies	-21
apart:m=goes	13
apart:m=haggling	-16
apart:m=here	-33
apart:m=meet	46
apart:m=meeting	-27
apart:m=met	-32
apart:m=negotiate	8
apart:m=negotiators	-17
apart:m=parted	-17
apart:m=receive	-11
apart:m=rose	-10
apart:m=round	-33
apart:m=sat	-25
apart:m=session	-13
apart:m=settled	11
apart:m=shook hands	-24
apart:m=signed	-46
apart:m=sit	-23
apart:m=sitting	-23
apart:m=spent	-18
apart:m=stop	-18
apart:m=summit	-15
apart:m=table	-28
apart:m=talk	28
apart:m=talked	33
apart:m=talks	-14
apart:m=there	-31
apart:m=time	44
apart:m=travels	-18
apart:m=went	-18
apart:m=where	-19
apart:meets	-32
apart:summit	77
apart:sure	-50
apart:wished	-12
b:'	-17
b:'s	16
b:(	11
b:,	40
b:/	-18
b::	-8
b:;	-25
b:<day-ahead>	13
b:<day-gone>	12
b:<day-today>	47
b:<goods>	-16
b:<level-noun>	-18
b:<level>	-31
b:<month-ahead>	-17
b:<month-gone>	-55
b:<name>	18
b:<not>	-13
b:<number>	-45
b:<office>	24
b:<organisation>	-31
b:<person>	15
b:<seat>	-11
b:<span>	22
b:<v-agree>	-12
b:<v-bear>	-11
b:<v-begin>	12
b:<v-buy>	13
b:<v-impose>	-20
b:<v-propose>	-62
b:<v-say>	-25
b:<v-sell>	-19
b:<v-suspend>	12
b:<v-up>	-13
b:about	-13
b:again	-15
b:agree	-11
b:agreement	16
b:all	17
b:and	-38
b:another	-33
b:arrive	-13
b:as	-30
b:at	-13
b:be	-21
b:before	-38
b:begin	18
b:bessent	-10
b:between	-18
b:both	-13
b:broke	-15
b:busan	-11
b:by	-35
b:call	-48
b:capital	-24
b:car	-10
b:carry	-29
b:close	27
b:come	8
b:continue	-19
b:country	-10
b:deal	-24
b:delegation	37
b:do	-28
b:donald	-12
b:evening	-19
b:extension	-17
b:failed	15
b:for	12
b:from	9
b:go	-14
b:halifax	13
b:have	-18
b:he	12
b:here	18
b:his	17
b:hold	8
b:hour	-20
b:house	-17
b:how	-28
b:if	-22
b:in	14
b:is	18
b:it	-22
b:its	-37
b:jinping	-24
b:late	20
b:later	-16
b:lifeng	-16
b:make	-38
b:meet	20
b:minister	25
b:ministry	-16
b:mr	11
b:negotiation	-13
b:negotiator	-10
b:off	10
b:official	15
b:open	-12
b:order	16
b:out	-33
b:over	17
b:own	-12
b:pay	-16
b:phone	-27
b:place	23
b:premier	-16
b:prepare	-27
b:president	-37
b:press	-14
b:progress	-14
b:published	11
b:put	-20
b:representative	-16
b:round	32
b:say	-23
b:scott	-10
b:second	27
b:secretary	-9
b:settle	-22
b:side	17
b:sit	34
b:so	-13
b:speak	-12
b:spoke	-42
b:state	14
b:talk	15
b:talked	-32
b:team	17
b:telephone	-55
b:television	22
b:tell	-11
b:that	-30
b:the	-6
b:their	-41
b:there	12
b:thi	-20
b:third	16
b:thursday	12
b:tiktok	19
b:time	-36
b:to	-20
b:trade	18
b:treasury	-10
b:truce	-31
b:trump	-12
b:two	17
b:under	-32
b:up	-18
b:vice	-14
b:video	-50
b:was	-22
b:we	-13
b:wednesday	19
b:week	11
b:were	19
b:what	-55
b:when	14
b:where	47
b:who	14
b:will	-25
b:wire	19
b:would	-19
b:xi	-24
b:you	-19
b:—	24
before	22
before 0	32
before 1	31
before 2	14
before 3	-23
before 4	-13
before 5	-22
between-days=1	39
between-days=2	34
between-same=0	35
between-same=1	-23
between-same=2	25
between=	30
between=(	-12
between=,	22
between=, <name> ,	31
between=, <name> , on	16
between=, from	32
between=, in	43
between=, on	66
between=, plan for	20
between=, wednesday	13
between=-	-18
between=:	-26
between=capital on	-15
between=from	-11
between=in	78
between=on	48
between=on the	26
between=—	-33
count=1	-5
count=2	30
count=5	-18
count=many	-49
delta=0	28
delta=1	-24
delta=2	-20
dist=0	29
dist=1	46
dist=3	-20
dist=4	-25
from-l=<begin>	30
from-l=again	-10
from-l=agreed	11
from-l=brussels,	-18
from-l=city,	-9
from-l=ends	12
from-l=korea,	12
from-l=lumpur,	17
from-l=madrid,	10
from-l=on	-8
from-l=phone	-16
from-l=since	19
from-l=spoke	-24
from-l=sunday,	17
from-l=telephone	-32
from-l=thursday,	-23
from-l=to	11
from-l=tuesday,	14
from-l=until	22
from-l=washington,	-15
from-l=wednesday	15
gap=0 delta=1	-19
gap=1 delta=-1	19
gap=1 delta=-2	61
gap=1 delta=1	-14
gap=3 delta=-2	-14
gap=3 delta=2	-17
gap=4 delta=-2	-32
gap=5 delta=-2	8
l="	-34
l=(	-75
l=-	-30
l=<begin>	-39
l=a	13
l=after	-17
l=and	-58
l=at	47
l=between	-23
l=by	-39
l=for	17
l=from	51
l=if	-16
l=in	136
l=near	-30
l=next:	12
l=of	-9
l=on	-35
l=our	11
l=since	-35
l=swiss	-17
l=the	-42
l=to	82
l=trade,	28
l=was	16
l=washington/	-15
l=which	-26
l=with	-36
l=—	-21
ll=<begin> <begin>	-14
ll=<begin> in	66
ll=and in	18
ll=beijing, <begin>	-16
ll=brussels, <begin>	-14
ll=city, <begin>	-9
ll=ends <begin>	14
ll=ends in	-17
ll=for <begin>	-26
ll=for of	-10
ll=for the	-10
ll=for to	40
ll=from and	-14
ll=from the	-6
ll=lumpur, <begin>	33
ll=lumpur, in	11
ll=lumpur, —	-11
ll=madrid, in	12
ll=monday, in	9
ll=of <begin>	-18
ll=of in	20
ll=on "	-24
ll=on (	-38
ll=on <begin>	50
ll=on a	19
ll=on and	-25
ll=on at	38
ll=on between	-15
ll=on by	-24
ll=on for	28
ll=on from	9
ll=on near	-27
ll=on of	23
ll=on since	-21
ll=on that	-20
ll=on to	20
ll=on washington/	-15
ll=on which	-18
ll=on with	-31
ll=on —	-36
ll=since <begin>	-18
ll=since in	18
ll=spoke <begin>	-13
ll=telephone in	-14
ll=the <begin>	-11
ll=thursday <begin>	-15
ll=thursday in	24
ll=to in	23
ll=tuesday, in	11
ll=until <begin>	11
ll=until in	16
ll=washington, <begin>	-14
ll=washington, the	25
other-paragraph	36
own=0 delta=-1	20
own=0 delta=1	-11
own=0 delta=2	-16
own=1	10
own=1 delta=-1	-14
own=1 delta=-2	-24
own=1 delta=0	37
own=2	-5
own=2 delta=-2	-16
own=2 delta=1	-33
own=3	13
own=3 delta=-2	33
own=4 delta=-1	23
own=4 delta=0	-13
refers delta=-2	13
refers delta=1	-31
same-paragraph	-18
same-part	24
same=0 days=0 true	21
same=0 days=1 false	-35
same=0 days=1 true	21
same=0 days=2 false	37
same=0 days=2 true	11
same=1 days=0 false	12
same=1 days=0 true	-65
same=1 days=1 true	25
same=2 days=0 false	17
same=2 days=0 true	-23
same=2 days=1 false	-12
same=2 days=1 true	51
same=3 days=0 true	-11
same=3 days=1 true	16
sign-between	-11
to-city	82
to-seat-home	-8
to-seat-other	56
to-seat-side	-28
to-top	42
to-unknown	-60
to:calls	-71
to:coming	-36
to:ended	-30
to:experts	-21
to:m=come	-31
to:m=comes	-12
to:m=conference	9
to:m=delegations	33
to:m=expected	-24
to:m=guest	-16
to:m=here	21
to:m=host	-15
to:m=meet	-16
to:m=meeting	15
to:m=meetings	-11
to:m=meets	-12
to:m=met	-13
to:m=negotiations	29
to:m=negotiator	14
to:m=received	9
to:m=rose	-14
to:m=round	10
to:m=rounds	-31
to:m=sat	-11
to:m=signed	23
to:m=sit	19
to:m=sitting	-15
to:m=summit	25
to:m=table	18
to:m=talk	-11
to:m=talking	-13
to:m=talks	45
to:m=there	-43
to:m=time	30
to:m=visit	30
to:m=went	-17
to:m=where	-10
to:meets	27
to:sure	17
to:wished	-31`;
