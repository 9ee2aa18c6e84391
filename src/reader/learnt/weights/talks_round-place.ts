// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	7
after 1	29
after 2	-20
after 3	7
after 4	-12
after 5	18
apart	-10
apart at=# april	14
apart at=# april 2031	7
apart at=# april.	-6
apart at=# august	-19
apart at=# august 2028	13
apart at=# august.	-10
apart at=# december	-35
apart at=# december.	20
apart at=# february 2029	-19
apart at=# february.	6
apart at=# january	-44
apart at=# january.	6
apart at=# july	-31
apart at=# july.	-27
apart at=# june	-42
apart at=# june 2025	-15
apart at=# june 2031	11
apart at=# march	-12
apart at=# may	-7
apart at=# november	6
apart at=# november.	-32
apart at=# october	-23
apart at=# october 2025	-16
apart at=# october 2028	29
apart at=# october.	-12
apart at=# september	-24
apart at=# september.	-17
apart at=april #	-10
apart at=at midnight	-33
apart at=at the weekend	6
apart at=august #	-20
apart at=friday	7
apart at=from the #th to 	-10
apart at=january #	-6
apart at=july #	-22
apart at=july # and 29	-10
apart at=june #	9
apart at=last friday	8
apart at=last night	39
apart at=march #	-13
apart at=march # to april	-25
apart at=may #	-25
apart at=may # and 11	-20
apart at=may # and 13	61
apart at=may # and 15	-15
apart at=monday	-22
apart at=monday and tuesd	-40
apart at=next thursday	47
apart at=next tuesday	-17
apart at=oct #	-45
apart at=oct. #	13
apart at=october #	38
apart at=on the #th	22
apart at=on the #th and 1	-14
apart at=saturday	-14
apart at=saturday and sun	-27
apart at=sept #	-25
apart at=september #	20
apart at=september # to 2	32
apart at=sunday	-94
apart at=sunday and monda	-47
apart at=this afternoon	26
apart at=this morning	21
apart at=this weekend	-12
apart at=thursday	54
apart at=today	50
apart at=today and tomorr	-12
apart at=tomorrow	19
apart at=tonight	-27
apart at=tuesday	-22
apart at=tuesday and wedn	7
apart at=wednesday	39
apart form=1	26
apart form=2	-13
apart form=4	-14
apart form=5	-64
apart form=6	-11
apart form=8	-31
apart l0=(	-17
apart l0=<name>	63
apart l0=<person>	41
apart l0=<seat>	23
apart l0=again	16
apart l0=agree	-32
apart l0=end	-18
apart l0=for	-26
apart l0=from	11
apart l0=meet	15
apart l0=monday	9
apart l0=of	-17
apart l0=since	-32
apart l0=spent	-16
apart l0=spoke	26
apart l0=telephone	32
apart l0=thursday	10
apart l0=to	-29
apart l0=tuesday	14
apart l0=until	-47
apart l0=wednesday	-29
apart l1=,	-10
apart l1=:	-10
apart l1=<name>	84
apart l1=<number>	7
apart l1=<office>	12
apart l1=<organisation>	-32
apart l1=<person>	23
apart l1=<seat>	47
apart l1=again	-38
apart l1=agree	-35
apart l1=alexandria	-8
apart l1=and	28
apart l1=at	30
apart l1=begin	17
apart l1=bergen	-14
apart l1=busan	-36
apart l1=by	42
apart l1=call	47
apart l1=capital	-30
apart l1=down	-18
apart l1=end	-50
apart l1=geneva	-12
apart l1=gyeongju	-9
apart l1=halifax	-10
apart l1=hold	-6
apart l1=hour	7
apart l1=it	-33
apart l1=last	-17
apart l1=late	-21
apart l1=link	31
apart l1=lisbon	-6
apart l1=lumpur	-10
apart l1=madrid	-17
apart l1=mombasa	-13
apart l1=new	-19
apart l1=on	-20
apart l1=pari	-9
apart l1=people	-18
apart l1=phone	23
apart l1=plan	-32
apart l1=samarkand	-17
apart l1=say	10
apart l1=seoul	41
apart l1=set	12
apart l1=sign	-34
apart l1=sit	-16
apart l1=speak	32
apart l1=stockholm	-8
apart l1=summit	-17
apart l1=sunday	-24
apart l1=talk	-45
apart l1=telephone	87
apart l1=the	16
apart l1=there	-25
apart l1=thursday	24
apart l1=to	6
apart l1=tuesday	-30
apart l1=turnberry	-16
apart l1=valparaíso	-12
apart l1=video	57
apart l1=was	28
apart l1=with	31
apart l1=york	-16
apart l2=,	-54
apart l2=-	-7
apart l2=:	-49
apart l2=<day-gone>	-7
apart l2=<name>	-21
apart l2=<office>	16
apart l2=<person>	6
apart l2=<quality>	15
apart l2=<seat>	12
apart l2=<span>	-27
apart l2=a	7
apart l2=and	-32
apart l2=be	-27
apart l2=been	-28
apart l2=by	110
apart l2=for	-8
apart l2=from	-19
apart l2=go	10
apart l2=had	-12
apart l2=in	-47
apart l2=is	14
apart l2=it	38
apart l2=kuala	-10
apart l2=last	-11
apart l2=meet	-55
apart l2=new	-24
apart l2=of	-38
apart l2=on	19
apart l2=round	-6
apart l2=sit	-16
apart l2=spoke	25
apart l2=take	-11
apart l2=talk	36
apart l2=tariff	-31
apart l2=telephone	27
apart l2=that	7
apart l2=their	-27
apart l2=they	6
apart l2=to	-21
apart l2=trade	-18
apart l2=trump	23
apart l2=two	20
apart l2=video	71
apart l2=visit	-33
apart l2=was	-49
apart l2=week	-9
apart l2=which	-10
apart l2=will	28
apart l2=with	6
apart l2=would	48
apart l=(	-17
apart l=<begin>	-51
apart l=accra,	-17
apart l=again	16
apart l=agreed	-32
apart l=busan,	-10
apart l=ends	-24
apart l=for	-26
apart l=from	11
apart l=lumpur,	-28
apart l=madrid,	-23
apart l=monday	9
apart l=of	-17
apart l=since	-32
apart l=spent	-16
apart l=spoke	26
apart l=sunday,	-24
apart l=telephone	32
apart l=thursday	10
apart l=thursday,	24
apart l=to	-22
apart l=tuesday	14
apart l=tuesday,	-30
apart l=until	-47
apart l=washington	-8
apart l=washington,	23
apart l=wednesday	-29
apart l=york,	-9
apart lr=( )	-16
apart lr=, (	12
apart lr=, ,	-37
apart lr=, .	-10
apart lr=, <end>	34
apart lr=<begin> .	-58
apart lr=<name> ,	32
apart lr=<name> .	13
apart lr=<seat> .	15
apart lr=end .	-23
apart lr=for <end>	-15
apart lr=for in	-12
apart lr=from ,	-46
apart lr=from .	15
apart lr=from <end>	-29
apart lr=on ,	9
apart lr=on .	40
apart lr=on :	-7
apart lr=on ;	9
apart lr=on <end>	-26
apart lr=on <person>	8
apart lr=on about	17
apart lr=on after	-20
apart lr=on and	35
apart lr=on at	-23
apart lr=on between	-8
apart lr=on by	-24
apart lr=on evening	-17
apart lr=on for	-26
apart lr=on in	25
apart lr=on morning	-19
apart lr=on on	-17
apart lr=on that	20
apart lr=on the	-33
apart lr=on with	-33
apart lr=on without	-11
apart lr=since .	-9
apart lr=telephone with	9
apart lr=the <end>	-16
apart lr=until .	-35
apart lr=wednesday <end>	-15
apart r*='s	-11
apart r*=(	24
apart r*=)	-10
apart r*=,	7
apart r*=.	-20
apart r*=:	-21
apart r*=;	8
apart r*=<day-ahead>	-15
apart r*=<day-gone>	15
apart r*=<name>	37
apart r*=<office>	-22
apart r*=<organisation>	-9
apart r*=<person>	27
apart r*=<quality>	7
apart r*=<seat>	26
apart r*=<span>	-50
apart r*=about	12
apart r*=after	10
apart r*=agree	28
apart r*=all	-24
apart r*=an	-30
apart r*=and	13
apart r*=are	-31
apart r*=as	17
apart r*=at	10
apart r*=before	17
apart r*=between	-17
apart r*=both	-9
apart r*=by	-16
apart r*=complete	37
apart r*=deal	-9
apart r*=delegation	-13
apart r*=discuss	-15
apart r*=duty	18
apart r*=end	-11
apart r*=evening	-21
apart r*=extend	-14
apart r*=fifth	18
apart r*=first	-7
apart r*=for	-33
apart r*=fourth	-8
apart r*=framework	-30
apart r*=from	-6
apart r*=great	-26
apart r*=had	24
apart r*=hour	8
apart r*=in	8
apart r*=is	-10
apart r*=it	8
apart r*=last	-26
apart r*=morning	-19
apart r*=mr	-12
apart r*=new	22
apart r*=not	16
apart r*=of	-35
apart r*=prepare	-16
apart r*=president	23
apart r*=round	-16
apart r*=say	15
apart r*=see	12
apart r*=settle	-23
apart r*=side	10
apart r*=sign	21
apart r*=suspend	-19
apart r*=talk	-14
apart r*=telephone	50
apart r*=that	12
apart r*=the	-6
apart r*=their	-14
apart r*=there	6
apart r*=they	-35
apart r*=thi	-9
apart r*=third	-12
apart r*=time	29
apart r*=to	15
apart r*=trade	-14
apart r*=treasury	23
apart r*=truce	-10
apart r*=was	-7
apart r*=were	9
apart r*=what	-33
apart r*=when	-8
apart r*=where	-6
apart r*=which	19
apart r*=wire	-24
apart r*=without	6
apart r*=would	-17
apart r0='s	-10
apart r0=(	30
apart r0=)	-31
apart r0=.	-8
apart r0=;	11
apart r0=<person>	18
apart r0=about	17
apart r0=after	11
apart r0=as	-8
apart r0=at	29
apart r0=between	-9
apart r0=by	-27
apart r0=evening	-21
apart r0=for	-6
apart r0=in	11
apart r0=is	-18
apart r0=morning	-19
apart r0=of	-15
apart r0=on	-24
apart r0=that	8
apart r0=the	-6
apart r0=with	-21
apart r0=—	6
apart r1=,	6
apart r1=.	-17
apart r1=<day-ahead>	-6
apart r1=<name>	31
apart r1=<office>	-10
apart r1=<person>	21
apart r1=<seat>	9
apart r1=<span>	-18
apart r1=a	10
apart r1=all	-24
apart r1=an	-11
apart r1=and	27
apart r1=at	-21
apart r1=complete	36
apart r1=discuss	-14
apart r1=for	-9
apart r1=he	-6
apart r1=in	-16
apart r1=it	-16
apart r1=on	20
apart r1=prepare	-14
apart r1=see	-9
apart r1=sign	-6
apart r1=talk	-8
apart r1=telephone	24
apart r1=that	-10
apart r1=there	9
apart r1=they	-31
apart r1=to	36
apart r1=two	17
apart r1=what	-19
apart r1=where	-6
apart r2='s	-13
apart r2=.	-20
apart r2=:	-16
apart r2=<name>	9
apart r2=<office>	-18
apart r2=<organisation>	-8
apart r2=<person>	8
apart r2=<seat>	21
apart r2=<span>	-44
apart r2=a	-32
apart r2=agree	30
apart r2=an	-19
apart r2=and	-14
apart r2=at	-8
apart r2=before	17
apart r2=between	-7
apart r2=by	11
apart r2=deal	-9
apart r2=duty	19
apart r2=end	-21
apart r2=fifth	19
apart r2=for	-24
apart r2=fourth	-8
apart r2=framework	-14
apart r2=great	-26
apart r2=his	-6
apart r2=in	15
apart r2=it	6
apart r2=last	-19
apart r2=new	22
apart r2=president	31
apart r2=round	-9
apart r2=say	11
apart r2=second	6
apart r2=side	10
apart r2=telephone	33
apart r2=that	19
apart r2=third	-7
apart r2=time	8
apart r2=to	-13
apart r2=trade	-14
apart r2=treasury	23
apart r2=truce	-10
apart r2=two	-19
apart r2=was	-10
apart r2=what	-15
apart r2=which	22
apart r2=with	19
apart rr=, <number>	-21
apart rr=, <office>	12
apart rr=, <span>	8
apart rr=, a	7
apart rr=, and	30
apart rr=, at	-9
apart rr=, he	-24
apart rr=, in	-12
apart rr=, where	-6
apart rr=- <name>	11
apart rr=- the	-26
apart rr=. <end>	-8
apart rr=after <span>	-28
apart rr=after a	-8
apart rr=at the	34
apart rr=by <person>	-17
apart rr=by the	-10
apart rr=evening ,	-6
apart rr=for a	9
apart rr=for their	-6
apart rr=in <name>	49
apart rr=in <seat>	19
apart rr=in the	-22
apart rr=on a	-6
apart rr=that he	14
apart rr=to complete	36
apart rr=to discuss	-10
apart rr=to prepare	-13
apart rr=with a	-25
apart rr=with the	12
apart rr=without a	8
apart rr=— <name>	8
apart rr=— <office>	6
apart rr=— the	-11
apart towns=0	7
apart towns=1	-21
apart towns=2	9
apart towns=3	-25
apart towns=4	-27
apart:calls	286
apart:coming	39
apart:ended	-25
apart:experts	-18
apart:m=came	-14
apart:m=closed	-10
apart:m=come	29
apart:m=comes	-28
apart:m=conference	38
apart:m=consultations	19
apart:m=delegation	-51
apart:m=delegations	-21
apart:m=due	41
apart:m=ended	45
apart:m=expected	28
apart:m=flies	-30
apart:m=go	-29
apart:m=goes	25
apart:m=here	-51
apart:m=meet	47
apart:m=meeting	-29
apart:m=meetings	-9
apart:m=met	-41
apart:m=negotiate	6
apart:m=negotiated	-7
apart:m=negotiation	-14
apart:m=negotiator	-8
apart:m=negotiators	-33
apart:m=parted	-14
apart:m=receive	-18
apart:m=receives	12
apart:m=rose	-18
apart:m=round	-43
apart:m=rounds	-11
apart:m=sat	-23
apart:m=session	-6
apart:m=settled	-6
apart:m=shook hands	-34
apart:m=signed	-47
apart:m=sit	-40
apart:m=sitting	-14
apart:m=spent	-27
apart:m=summit	-15
apart:m=table	-26
apart:m=talk	23
apart:m=talked	21
apart:m=there	-32
apart:m=time	25
apart:m=travels	-26
apart:m=went	-21
apart:meets	-33
apart:running	10
apart:summit	103
apart:sure	-45
b:"	-20
b:'s	23
b:(	12
b:,	39
b:-	15
b:.	-8
b:/	-29
b::	-22
b:<day-ahead>	21
b:<day-gone>	12
b:<day-today>	53
b:<duty>	9
b:<goods>	-29
b:<level-noun>	-47
b:<level>	-35
b:<month-ahead>	-25
b:<month-gone>	-55
b:<name>	24
b:<not>	-15
b:<number>	-69
b:<organisation>	-28
b:<person>	18
b:<quality>	-14
b:<seat>	-14
b:<span>	13
b:<v-agree>	-11
b:<v-bear>	-12
b:<v-buy>	20
b:<v-impose>	-8
b:<v-propose>	-60
b:<v-return>	6
b:<v-say>	-32
b:<v-sell>	-12
b:<v-stay>	6
b:<v-suspend>	11
b:<v-target>	-7
b:<v-up>	-16
b:about	-27
b:after	-8
b:again	-8
b:agree	-9
b:agreement	20
b:air	-12
b:all	25
b:and	-43
b:announce	8
b:as	-44
b:at	-22
b:back	-11
b:base	-12
b:be	-18
b:been	9
b:before	-52
b:begin	25
b:bessent	-7
b:between	-15
b:both	-29
b:broke	-21
b:busan	-17
b:but	-8
b:by	-47
b:call	-53
b:capital	-28
b:carry	-48
b:come	-6
b:conclude	-7
b:conference	-14
b:country	-43
b:day	-13
b:deal	-21
b:delegation	40
b:donald	-8
b:economic	-18
b:evening	-37
b:expect	-12
b:expert	-15
b:extension	-24
b:fact	9
b:failed	6
b:first	-11
b:for	15
b:fourth	23
b:framework	13
b:from	19
b:geneva	10
b:go	-34
b:hall	14
b:hand	-10
b:has	-6
b:have	-19
b:having	-17
b:he	7
b:him	-13
b:his	20
b:hold	9
b:hour	-48
b:house	-20
b:i	-13
b:in	24
b:is	34
b:its	-38
b:jinping	-32
b:kuala	-15
b:last	25
b:late	28
b:led	12
b:let	-7
b:lifeng	-14
b:lumpur	-15
b:make	-35
b:meet	24
b:midnight	7
b:minister	36
b:ministry	-28
b:monday	-19
b:mr	15
b:negotiation	-16
b:new	-16
b:next	-10
b:night	6
b:not	-25
b:off	19
b:official	28
b:order	25
b:other	8
b:our	-11
b:out	-48
b:over	10
b:ownership	14
b:place	23
b:plan	11
b:port	-14
b:premier	-14
b:prepare	-43
b:president	-46
b:press	-37
b:progress	-16
b:published	18
b:put	-21
b:reach	8
b:receive	-12
b:round	40
b:say	-27
b:scott	-7
b:second	40
b:secretary	-13
b:see	16
b:settle	-17
b:sheet	9
b:shook	-10
b:side	18
b:sign	14
b:since	-7
b:sit	53
b:soybean	-17
b:spoke	-32
b:state	13
b:step	9
b:talk	14
b:talked	-20
b:tariff	8
b:team	27
b:technical	6
b:telephone	-62
b:television	32
b:tell	-13
b:that	-54
b:their	-42
b:there	8
b:they	-8
b:thi	-26
b:third	19
b:three	-9
b:tiktok	30
b:time	-23
b:to	-31
b:together	-14
b:trade	21
b:treasury	-7
b:truce	-28
b:trump	-8
b:two	11
b:under	-40
b:until	8
b:up	-29
b:vice	-8
b:video	-63
b:was	-28
b:we	-18
b:wednesday	29
b:what	-66
b:when	6
b:where	57
b:which	24
b:who	16
b:will	-22
b:wire	46
b:would	-9
b:xi	-32
b:year	12
b:you	-28
b:—	25
before	20
before 0	33
before 1	33
before 2	16
before 3	-33
before 4	-22
before 5	-20
between-days=1	36
between-days=2	39
between-same=0	31
between-same=1	-25
between-same=2	15
between-same=3	9
between=	46
between=,	16
between=, <name> ,	36
between=, <name> , on	26
between=, from	34
between=, in	51
between=, on	85
between=, wednesday	18
between=-	-28
between=:	-43
between=capital on	-22
between=end on	15
between=from	6
between=in	86
between=on	48
between=on the	44
between=since	6
between=—	-18
count=2	41
count=3	6
count=4	-33
count=5	-29
count=many	-62
delta=-1	6
delta=0	24
delta=1	-22
delta=2	-9
dist=0	28
dist=1	49
dist=3	-24
dist=4	-29
from-l=(	9
from-l=<begin>	40
from-l=accra,	12
from-l=again	-17
from-l=agreed	19
from-l=busan,	7
from-l=ends	18
from-l=for	16
from-l=from	-7
from-l=lumpur,	15
from-l=madrid,	15
from-l=monday	-9
from-l=of	12
from-l=since	20
from-l=spent	13
from-l=spoke	-31
from-l=sunday,	20
from-l=telephone	-33
from-l=thursday	-9
from-l=thursday,	-28
from-l=to	11
from-l=tuesday	-14
from-l=tuesday,	22
from-l=until	22
from-l=washington,	-25
from-l=wednesday	22
gap=0 delta=1	-14
gap=1 delta=-1	19
gap=1 delta=-2	91
gap=1 delta=1	-27
gap=2 delta=-2	-11
gap=3 delta=-2	-9
gap=4 delta=-2	-55
gap=5 delta=-2	12
l="	-35
l=(	-87
l=-	-48
l=<begin>	-46
l=after	-10
l=and	-53
l=as	7
l=at	45
l=between	-36
l=by	-54
l=conference,	14
l=for	15
l=from	56
l=if	-27
l=in	127
l=near	-48
l=on	-24
l=since	-45
l=that	-26
l=the	-37
l=to	77
l=trade	-7
l=trade,	19
l=was	23
l=washington/	-20
l=what	8
l=which	-44
l=with	-23
ll=( in	-6
ll=<begin> <begin>	7
ll=<begin> in	57
ll=accra, <begin>	17
ll=and in	7
ll=beijing, <begin>	-22
ll=brussels, <begin>	12
ll=for <begin>	-29
ll=for in	16
ll=for to	50
ll=from <begin>	-14
ll=from and	-20
ll=from of	-7
ll=from the	-23
ll=lumpur, <begin>	42
ll=lumpur, in	18
ll=madrid, <begin>	15
ll=madrid, in	11
ll=madrid, on	-6
ll=monday, in	12
ll=of in	36
ll=on "	-30
ll=on (	-46
ll=on -	-14
ll=on <begin>	51
ll=on and	-20
ll=on at	46
ll=on between	-27
ll=on by	-36
ll=on for	34
ll=on near	-45
ll=on of	34
ll=on said	14
ll=on since	-36
ll=on that	-13
ll=on trade	-6
ll=on washington/	-22
ll=on which	-30
ll=on with	-26
ll=on —	-39
ll=paris, <begin>	14
ll=since <begin>	-18
ll=since in	16
ll=spoke <begin>	-13
ll=telephone in	-17
ll=the <begin>	-14
ll=thursday <begin>	-19
ll=to in	29
ll=until <begin>	11
ll=until in	14
ll=washington in	-9
ll=washington, <begin>	-30
other-paragraph	37
own=0	-9
own=0 delta=-1	15
own=0 delta=-2	-7
own=0 delta=1	-15
own=0 delta=2	-9
own=1	13
own=1 delta=-1	-17
own=1 delta=-2	-8
own=1 delta=0	33
own=2	-6
own=2 delta=-1	12
own=2 delta=-2	-30
own=2 delta=0	8
own=2 delta=1	-29
own=3	11
own=3 delta=-1	-6
own=3 delta=-2	44
own=3 delta=0	-6
own=3 delta=1	6
own=4	9
own=4 delta=-1	22
own=4 delta=-2	17
own=4 delta=0	-17
own=4 delta=1	11
refers delta=-1	-8
refers delta=-2	17
refers delta=1	-13
same-paragraph	-17
same-part	20
same=0 days=0 true	19
same=0 days=1 false	-27
same=0 days=1 true	10
same=0 days=2 false	54
same=0 days=2 true	16
same=1 days=0 false	15
same=1 days=0 true	-57
same=1 days=1 false	-13
same=1 days=1 true	20
same=1 days=2 true	-11
same=2 days=0 false	8
same=2 days=0 true	-24
same=2 days=1 false	-23
same=2 days=1 true	66
same=2 days=2 true	-26
same=3 days=0 true	-15
to-city	98
to-seat-home	-13
to-seat-other	50
to-seat-side	-28
to-top	38
to-unknown	-70
to:calls	-84
to:coming	-26
to:ended	-38
to:experts	-19
to:m=broke up	12
to:m=closed	-7
to:m=come	-49
to:m=comes	-35
to:m=conference	12
to:m=delegation	-6
to:m=delegations	44
to:m=expected	-31
to:m=go	8
to:m=goes	-11
to:m=here	23
to:m=host	-15
to:m=invitation	7
to:m=meet	-32
to:m=meeting	33
to:m=meetings	-25
to:m=meets	-19
to:m=met	-6
to:m=negotiations	41
to:m=negotiators	-14
to:m=rose	-25
to:m=rounds	-46
to:m=sat	-17
to:m=session	28
to:m=settled	-8
to:m=signed	26
to:m=sit	35
to:m=stop	-28
to:m=summit	18
to:m=table	12
to:m=talk	-15
to:m=talked	-8
to:m=talking	-25
to:m=talks	45
to:m=there	-62
to:m=time	48
to:m=visit	37
to:m=went	-24
to:m=where	-19
to:meets	18
to:running	13
to:summit	-15
to:sure	13
to:wished	-28
to=town	6`;
