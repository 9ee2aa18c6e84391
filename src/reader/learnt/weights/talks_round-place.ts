// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after 1	30
after 5	12
apart at=# april	-8
apart at=# april.	-9
apart at=# august	-16
apart at=# august.	-10
apart at=# december	-26
apart at=# december.	26
apart at=# february 2029	-20
apart at=# february.	10
apart at=# january	-31
apart at=# january.	-8
apart at=# june	-29
apart at=# june 2025	-18
apart at=# june 2029	10
apart at=# june 2030	-10
apart at=# may	-10
apart at=# may 2029	16
apart at=# november.	-11
apart at=# october	-7
apart at=# october 2025	-20
apart at=# october 2028	23
apart at=# october 2029	-14
apart at=# october 2030	-16
apart at=# october.	-15
apart at=# september 2028	-12
apart at=april #	-20
apart at=at midnight	-17
apart at=dec #	22
apart at=feb #	26
apart at=from the #th to 	-16
apart at=january #	-10
apart at=last night	22
apart at=march #	-9
apart at=march # to april	-23
apart at=may #	-14
apart at=may # and 13	40
apart at=may # and 15	-21
apart at=may #, 2026	22
apart at=monday and tuesd	-32
apart at=next thursday	28
apart at=next tuesday	-13
apart at=next wednesday	-12
apart at=oct #	-42
apart at=oct #, 2025	-23
apart at=october #	24
apart at=on the #th	12
apart at=on the #th and 1	-10
apart at=saturday	-22
apart at=sept #	-28
apart at=sept #, 2025	18
apart at=september #	24
apart at=september # to 2	19
apart at=sunday	-68
apart at=sunday and monda	-36
apart at=this afternoon	39
apart at=this evening	13
apart at=this morning	21
apart at=thursday	51
apart at=today	12
apart at=today and tomorr	-14
apart at=tuesday	14
apart at=tuesday and wedn	24
apart at=wednesday	19
apart at=wednesday to fri	-18
apart form=1	25
apart form=4	-41
apart form=5	-61
apart form=6	-18
apart form=8	-22
apart l0=<name>	35
apart l0=<number>	21
apart l0=<person>	28
apart l0=<seat>	29
apart l0=after	-10
apart l0=again	9
apart l0=agree	-20
apart l0=begin	-19
apart l0=call	21
apart l0=end	-11
apart l0=from	-17
apart l0=here	-11
apart l0=phone	19
apart l0=since	-35
apart l0=spent	-19
apart l0=spoke	17
apart l0=start	-15
apart l0=telephone	30
apart l0=to	-30
apart l0=until	-43
apart l0=wednesday	-22
apart l1=:	-10
apart l1=<name>	72
apart l1=<number>	15
apart l1=<organisation>	-9
apart l1=<person>	38
apart l1=<seat>	57
apart l1=again	-23
apart l1=agree	-22
apart l1=announce	19
apart l1=at	36
apart l1=batumi	-11
apart l1=bergen	-10
apart l1=busan	-31
apart l1=by	38
apart l1=call	64
apart l1=capital	-33
apart l1=come	-20
apart l1=conference	11
apart l1=deal	-10
apart l1=down	-28
apart l1=end	-50
apart l1=evening	16
apart l1=fix	16
apart l1=friday	11
apart l1=from	-12
apart l1=geneva	-18
apart l1=go	-15
apart l1=gyeongju	-16
apart l1=had	-9
apart l1=halifax	-9
apart l1=have	-18
apart l1=here	-29
apart l1=hour	11
apart l1=in	-30
apart l1=incheon	23
apart l1=it	-11
apart l1=last	-14
apart l1=leave	-18
apart l1=link	33
apart l1=lumpur	-17
apart l1=madrid	-20
apart l1=meet	7
apart l1=midnight	12
apart l1=minute	-10
apart l1=mombasa	-9
apart l1=off	-11
apart l1=on	-22
apart l1=other	23
apart l1=people	-16
apart l1=phone	39
apart l1=plan	-11
apart l1=resume	20
apart l1=seoul	24
apart l1=sign	-25
apart l1=sit	-17
apart l1=speak	39
apart l1=spoke	21
apart l1=stockholm	-13
apart l1=summit	-14
apart l1=sunday	-21
apart l1=table	-16
apart l1=talk	-32
apart l1=talked	-12
apart l1=telephone	96
apart l1=telephoned	17
apart l1=the	20
apart l1=there	-23
apart l1=thursday	17
apart l1=to	12
apart l1=tuesday	-22
apart l1=turnberry	-14
apart l1=valparaíso	-12
apart l1=video	61
apart l1=visit	10
apart l1=was	11
apart l1=with	27
apart l1=york	-11
apart l2=(	-15
apart l2=,	-56
apart l2=/	37
apart l2=<day-ahead>	-14
apart l2=<day-gone>	-15
apart l2=<name>	-19
apart l2=<number>	21
apart l2=<office>	26
apart l2=<person>	14
apart l2=a	17
apart l2=an	15
apart l2=and	-31
apart l2=begin	18
apart l2=by	114
apart l2=call	15
apart l2=down	-15
apart l2=each	25
apart l2=from	-21
apart l2=had	-17
apart l2=in	-44
apart l2=is	9
apart l2=it	26
apart l2=kuala	-17
apart l2=leave	-18
apart l2=meet	-18
apart l2=new	-17
apart l2=of	-18
apart l2=on	24
apart l2=phone	28
apart l2=president	17
apart l2=see	12
apart l2=sit	-25
apart l2=speak	12
apart l2=spoke	16
apart l2=state	15
apart l2=take	-14
apart l2=talk	28
apart l2=tariff	-19
apart l2=telephone	47
apart l2=the	21
apart l2=their	-11
apart l2=there	-21
apart l2=to	-41
apart l2=truce	-13
apart l2=trump	17
apart l2=two	10
apart l2=video	62
apart l2=visit	-23
apart l2=was	-28
apart l2=will	12
apart l2=with	14
apart l2=would	30
apart l2=—	-13
apart l=<begin>	-39
apart l=after	-10
apart l=again	9
apart l=agreed	-20
apart l=beijing	-10
apart l=beijing,	-12
apart l=belgrade,	19
apart l=brussels,	13
apart l=call	21
apart l=city,	19
apart l=ends	-23
apart l=friday,	11
apart l=from	-17
apart l=here	-11
apart l=house	20
apart l=jinping	19
apart l=korea	26
apart l=korea,	-17
apart l=lumpur,	-33
apart l=madrid,	-26
apart l=met	10
apart l=phone	19
apart l=since	-35
apart l=spent	-19
apart l=spoke	17
apart l=sunday,	-21
apart l=telephone	30
apart l=thursday,	17
apart l=to	-27
apart l=tokyo,	-14
apart l=tuesday,	-22
apart l=ulaanbaatar,	-12
apart l=until	-43
apart l=washington,	26
apart l=wednesday	-22
apart lr=, (	20
apart lr=, )	-16
apart lr=, ,	-33
apart lr=, .	-30
apart lr=, <end>	19
apart lr=<begin> .	-32
apart lr=<begin> <end>	-9
apart lr=<begin> the	-9
apart lr=<name> ,	20
apart lr=<seat> .	19
apart lr=<seat> and	12
apart lr=after 's	-10
apart lr=end .	-10
apart lr=for <end>	18
apart lr=for in	-17
apart lr=from ,	-38
apart lr=from <end>	-18
apart lr=from for	11
apart lr=on ,	9
apart lr=on .	40
apart lr=on :	-15
apart lr=on ;	12
apart lr=on <end>	-26
apart lr=on about	19
apart lr=on after	-13
apart lr=on and	33
apart lr=on at	-24
apart lr=on by	-11
apart lr=on for	-15
apart lr=on had	15
apart lr=on morning	-15
apart lr=on on	-16
apart lr=on that	19
apart lr=on they	-12
apart lr=on with	-9
apart lr=on without	-18
apart lr=phone .	11
apart lr=since ,	-14
apart lr=talk .	-11
apart lr=telephone .	12
apart lr=telephone with	9
apart lr=the <end>	-18
apart lr=until .	-34
apart lr=wednesday <end>	-10
apart r*="	-19
apart r*=(	24
apart r*=.	-10
apart r*=<day-ahead>	-14
apart r*=<level>	-20
apart r*=<name>	33
apart r*=<number>	-12
apart r*=<office>	-10
apart r*=<organisation>	-28
apart r*=<seat>	29
apart r*=<span>	-54
apart r*=a	-16
apart r*=about	12
apart r*=according	10
apart r*=agree	11
apart r*=all	-19
apart r*=and	19
apart r*=announce	-22
apart r*=are	-30
apart r*=as	11
apart r*=at	-14
apart r*=before	9
apart r*=both	-16
apart r*=call	28
apart r*=complete	30
apart r*=duty	11
apart r*=end	-27
apart r*=extend	-10
apart r*=fourth	-9
apart r*=framework	-30
apart r*=great	-18
apart r*=had	9
apart r*=has	-28
apart r*=hold	-12
apart r*=hour	26
apart r*=i	-16
apart r*=its	-18
apart r*=leave	-21
apart r*=negotiation	-11
apart r*=new	16
apart r*=night	-14
apart r*=nothing	10
apart r*=of	-12
apart r*=out	-10
apart r*=prepare	-11
apart r*=president	21
apart r*=published	-27
apart r*=second	-10
apart r*=sit	-16
apart r*=spoke	11
apart r*=suspend	-16
apart r*=talked	11
apart r*=telephone	56
apart r*=that	12
apart r*=their	-28
apart r*=time	17
apart r*=to	9
apart r*=together	-12
apart r*=trade	9
apart r*=treasury	26
apart r*=until	-17
apart r*=video	21
apart r*=what	-21
apart r*=when	-14
apart r*=which	10
apart r0=(	27
apart r0=)	-9
apart r0=about	19
apart r0=and	10
apart r0=by	-11
apart r0=for	21
apart r0=had	14
apart r0=night	-14
apart r0=of	-17
apart r0=on	-20
apart r0=that	15
apart r0=they	-16
apart r1=,	17
apart r1=.	-13
apart r1=:	-17
apart r1=<name>	38
apart r1=<seat>	16
apart r1=<span>	-18
apart r1=all	-13
apart r1=and	29
apart r1=are	-16
apart r1=at	-22
apart r1=both	-13
apart r1=complete	29
apart r1=end	-15
apart r1=had	-10
apart r1=his	11
apart r1=hold	-10
apart r1=hour	17
apart r1=it	-24
apart r1=not	11
apart r1=prepare	-9
apart r1=president	-14
apart r1=say	9
apart r1=telephone	35
apart r1=that	-10
apart r1=their	-11
apart r1=they	12
apart r1=third	10
apart r1=three	10
apart r1=to	23
apart r1=two	15
apart r1=video	16
apart r1=what	-12
apart r2=,	-12
apart r2=.	-21
apart r2=<day-gone>	11
apart r2=<day-today>	-19
apart r2=<name>	-12
apart r2=<office>	-13
apart r2=<organisation>	-20
apart r2=<person>	26
apart r2=<seat>	18
apart r2=<span>	-49
apart r2=a	-33
apart r2=after	-14
apart r2=agree	14
apart r2=and	-10
apart r2=be	-12
apart r2=before	21
apart r2=call	26
apart r2=end	-16
apart r2=for	-29
apart r2=fourth	-9
apart r2=framework	-16
apart r2=great	-18
apart r2=hour	12
apart r2=in	17
apart r2=it	19
apart r2=leave	-18
apart r2=new	18
apart r2=president	31
apart r2=round	13
apart r2=sign	10
apart r2=talk	-11
apart r2=telephone	29
apart r2=their	-17
apart r2=three	-11
apart r2=time	10
apart r2=trade	10
apart r2=treasury	26
apart r2=what	-11
apart r2=which	13
apart r2=with	-11
apart rr=( <number>	15
apart rr=( <organisation>	-13
apart rr=, <name>	12
apart rr=, and	32
apart rr=, at	-13
apart rr=, end	-13
apart rr=, hour	17
apart rr=, to	11
apart rr=- <name>	10
apart rr=- the	-15
apart rr=: <person>	12
apart rr=<end> <end>	-10
apart rr=about how	9
apart rr=after <span>	-10
apart rr=and say	13
apart rr=and will	14
apart rr=at the	12
apart rr=by <person>	-12
apart rr=by telephone	14
apart rr=evening .	-9
apart rr=for the	14
apart rr=in <name>	38
apart rr=morning .	10
apart rr=night ,	9
apart rr=night .	-10
apart rr=the two	15
apart rr=to complete	29
apart rr=with <person>	-8
apart rr=with what	-15
apart rr=— <quality>	10
apart towns=1	-19
apart towns=3	-15
apart:calls	282
apart:coming	32
apart:ended	-19
apart:experts	-21
apart:m=arrive	-20
apart:m=arrives	11
apart:m=attempt	-11
apart:m=bargain	-15
apart:m=broke off	-12
apart:m=closed	13
apart:m=come	21
apart:m=comes	-26
apart:m=conference	52
apart:m=delegation	-55
apart:m=delegations	-27
apart:m=dinner	-22
apart:m=due	34
apart:m=expected	19
apart:m=go	-30
apart:m=here	-28
apart:m=meet	42
apart:m=meeting	-26
apart:m=meetings	-10
apart:m=meets	23
apart:m=met	-43
apart:m=negotiating	-14
apart:m=parted	-28
apart:m=receive	-14
apart:m=rose	-24
apart:m=round	-23
apart:m=rounds	10
apart:m=sat	-35
apart:m=see each other	15
apart:m=session	-26
apart:m=shook hands	-29
apart:m=signed	-47
apart:m=sit	-38
apart:m=sitting	-26
apart:m=spent	-31
apart:m=stop	-10
apart:m=summit	-22
apart:m=table	-35
apart:m=talk	50
apart:m=talked	43
apart:m=talking	12
apart:m=talks	-8
apart:m=there	-24
apart:m=time	44
apart:m=travels	-21
apart:m=where	-26
apart:meets	-42
apart:summit	80
apart:sure	-39
apart:wished	-13
b:'	-17
b:(	13
b:)	-14
b:,	29
b:.	-9
b:/	-36
b::	-17
b:;	-22
b:<day-ahead>	10
b:<day-gone>	10
b:<day-today>	37
b:<level-noun>	-10
b:<level>	-37
b:<month-gone>	-61
b:<name>	14
b:<not>	-23
b:<number>	-37
b:<office>	9
b:<organisation>	-54
b:<quality>	-9
b:<seat>	-20
b:<sender>	-12
b:<span>	17
b:<v-agree>	-15
b:<v-begin>	12
b:<v-end>	12
b:<v-impose>	-12
b:<v-propose>	-53
b:<v-say>	-24
b:<v-sell>	-24
b:<v-suspend>	10
b:<v-target>	-21
b:<v-up>	-11
b:a	13
b:about	-20
b:after	-12
b:again	-25
b:agreement	12
b:all	21
b:and	-36
b:another	-47
b:as	-36
b:at	-9
b:back	-27
b:be	-25
b:before	-60
b:begin	30
b:bessent	-18
b:between	-17
b:both	-18
b:by	-48
b:call	-38
b:capital	-15
b:car	-19
b:carry	-38
b:close	27
b:confirm	-12
b:continue	-18
b:cut	9
b:deal	-15
b:delegation	47
b:dispute	-16
b:do	-20
b:end	7
b:evening	-25
b:extension	-17
b:face	-11
b:fentanyl	19
b:fifth	-28
b:first	-28
b:forty	8
b:fourth	16
b:framework	-16
b:geneva	11
b:go	-18
b:good	-13
b:government	-13
b:great	10
b:half	-12
b:halifax	13
b:hall	20
b:has	-13
b:have	-14
b:he	13
b:here	11
b:hold	11
b:hour	-34
b:house	-13
b:how	-35
b:if	-23
b:in	19
b:its	-49
b:jinping	-20
b:keep	-35
b:land	-19
b:last	-9
b:lasted	29
b:late	20
b:leader	9
b:leave	26
b:led	-11
b:level	-11
b:lifeng	-22
b:link	-21
b:liu	12
b:london	-25
b:make	-35
b:meet	24
b:minister	25
b:ministry	-17
b:move	32
b:negotiation	-12
b:next	13
b:no	-10
b:official	20
b:once	10
b:one	-9
b:open	-19
b:order	15
b:out	-34
b:over	12
b:pari	17
b:past	-9
b:pay	-14
b:phone	-35
b:place	20
b:prepare	-40
b:president	-37
b:press	-20
b:progress	-11
b:prolong	10
b:published	17
b:put	-38
b:reach	11
b:report	-14
b:reporter	-18
b:representative	-27
b:round	27
b:scott	-18
b:second	30
b:secretary	-17
b:sell	-13
b:senior	18
b:session	-10
b:settle	-19
b:seventh	9
b:side	22
b:sign	13
b:since	-17
b:sit	38
b:so	-14
b:soybean	-10
b:speak	-11
b:spent	11
b:spoke	-37
b:state	25
b:stockholm	-29
b:talk	11
b:talked	-20
b:telephone	-66
b:telephoned	-18
b:television	22
b:tell	-30
b:that	-48
b:their	-28
b:there	14
b:thi	-21
b:third	14
b:thursday	15
b:tiktok	25
b:time	-28
b:to	-15
b:treasury	-18
b:truce	-36
b:two	24
b:under	-30
b:until	9
b:up	-23
b:video	-53
b:visit	18
b:want	13
b:was	-29
b:we	-15
b:wednesday	20
b:weekend	21
b:what	-58
b:when	26
b:where	59
b:who	-11
b:will	-33
b:wire	27
b:with	-13
b:without	-9
b:would	-37
b:xi	-20
b:year	-16
b:you	-19
b:—	40
before	20
before 0	32
before 1	34
before 2	13
before 3	-27
before 4	-14
before 5	-28
between-days=1	24
between-days=2	31
between-same=0	33
between-same=1	-26
between-same=2	22
between=	31
between=,	23
between=, <name> ,	36
between=, <name> , on	16
between=, from	33
between=, in	46
between=, on	69
between=, plan for	28
between=, the	-13
between=, thursday	10
between=, wednesday	13
between=-	-18
between=/ <seat> ,	-9
between=:	-27
between=<day-ahead> and	15
between=at the	-14
between=capital on	-17
between=from	-17
between=in	85
between=on	52
between=on the	25
between=since	11
between=—	-24
count=2	36
count=5	-18
count=many	-48
delta=0	26
delta=1	-29
delta=2	-23
dist=0	29
dist=1	51
dist=3	-23
dist=4	-20
from-l=<begin>	29
from-l=after	8
from-l=again	-9
from-l=agreed	13
from-l=beijing,	9
from-l=belgrade,	-19
from-l=brussels,	-14
from-l=call	-21
from-l=city,	-19
from-l=ends	14
from-l=from	10
from-l=house	-17
from-l=jinping	-20
from-l=korea,	13
from-l=lumpur,	22
from-l=madrid,	18
from-l=met	-12
from-l=on	-17
from-l=phone	-23
from-l=since	21
from-l=spent	14
from-l=spoke	-20
from-l=sunday,	19
from-l=telephone	-31
from-l=thursday,	-19
from-l=to	13
from-l=tuesday,	17
from-l=ulaanbaatar,	10
from-l=until	23
from-l=washington,	-26
from-l=wednesday	17
gap=0 delta=1	-25
gap=1 delta=-1	14
gap=1 delta=-2	47
gap=1 delta=1	-16
gap=2 delta=-2	-17
gap=3 delta=2	-19
gap=4 delta=-2	-24
gap=5 delta=-2	7
l="	-46
l=(	-66
l=-	-35
l=200	-10
l=<begin>	-42
l=a	39
l=about	-9
l=after	-17
l=and	-74
l=at	53
l=between	-28
l=but	-16
l=by	-41
l=conference,	18
l=for	28
l=fox	-13
l=from	47
l=geneva,	-16
l=in	137
l=morning	-20
l=near	-31
l=next:	15
l=of	-14
l=on	-47
l=our	11
l=since	-48
l=swiss	-15
l=that	-18
l=the	-63
l=to	92
l=trade	-17
l=trade,	28
l=was	16
l=washington/	-19
l=which	-32
l=with	-36
l=—	-22
ll=( <begin>	11
ll=<begin> <begin>	-27
ll=<begin> and	-11
ll=<begin> at	11
ll=<begin> in	61
ll=<begin> to	35
ll=and in	31
ll=beijing, in	-18
ll=ended <begin>	-15
ll=ended in	11
ll=ends <begin>	15
ll=ends in	-18
ll=for <begin>	-21
ll=for of	-10
ll=for to	42
ll=from (	10
ll=from and	-20
ll=from for	9
ll=from in	-10
ll=from the	11
ll=geneva, <begin>	10
ll=geneva, in	-11
ll=lumpur, <begin>	39
ll=lumpur, in	25
ll=lumpur, —	-14
ll=madrid, <begin>	18
ll=madrid, in	21
ll=monday, in	10
ll=of <begin>	-16
ll=of in	10
ll=on "	-29
ll=on (	-52
ll=on -	-11
ll=on <begin>	63
ll=on a	35
ll=on and	-35
ll=on at	32
ll=on between	-14
ll=on by	-23
ll=on for	26
ll=on if	-12
ll=on in	11
ll=on left	-11
ll=on near	-27
ll=on of	16
ll=on on	-7
ll=on since	-22
ll=on that	-21
ll=on to	22
ll=on trade	-15
ll=on washington/	-15
ll=on which	-22
ll=on with	-29
ll=on —	-44
ll=paris, <begin>	20
ll=seoul, in	-27
ll=since in	13
ll=spent in	10
ll=spoke <begin>	-11
ll=stockholm in	12
ll=stockholm, <begin>	13
ll=telephone <begin>	-8
ll=telephone in	-12
ll=the <begin>	-12
ll=thursday <begin>	-12
ll=thursday in	22
ll=thursday, in	-22
ll=to <begin>	-14
ll=to in	8
ll=tuesday, in	17
ll=until <begin>	9
ll=until in	19
ll=washington, <begin>	-12
ll=washington, in	-36
ll=washington, the	28
ll=york, <begin>	-18
other-paragraph	20
own=0 delta=-1	24
own=0 delta=1	-19
own=0 delta=2	-18
own=1	12
own=1 delta=-1	-11
own=1 delta=-2	-25
own=1 delta=0	43
own=2 delta=1	-22
own=3 delta=-2	36
own=3 delta=0	-14
own=4 delta=-1	13
own=4 delta=-2	11
own=4 delta=0	-10
refers delta=-2	20
refers delta=1	-29
same-paragraph	-9
same-part	11
same=0 days=0 true	20
same=0 days=1 false	-30
same=0 days=1 true	16
same=0 days=2 false	40
same=1 days=0 false	15
same=1 days=0 true	-60
same=1 days=1 false	-10
same=1 days=1 true	9
same=2 days=0 true	-17
same=2 days=1 false	-16
same=2 days=1 true	59
same=3 days=0 true	-14
same=3 days=1 true	17
sign-between	-16
to-city	80
to-seat-home	-11
to-seat-other	52
to-seat-side	-30
to-top	30
to-unknown	-66
to:calls	-73
to:coming	-33
to:ended	-30
to:experts	-19
to:m=arrives	-11
to:m=come	-9
to:m=comes	-26
to:m=conference	13
to:m=consultations	11
to:m=delegations	28
to:m=ended	-14
to:m=expected	-25
to:m=goes	-28
to:m=guest	-26
to:m=meet	-14
to:m=meeting	12
to:m=meetings	-15
to:m=meets	-21
to:m=met	-21
to:m=negotiated	-16
to:m=negotiations	35
to:m=negotiator	15
to:m=negotiators	-11
to:m=parted	-11
to:m=received	12
to:m=round	-15
to:m=rounds	-34
to:m=sat	-23
to:m=settled	11
to:m=signed	16
to:m=sit	17
to:m=sitting	-22
to:m=summit	37
to:m=table	20
to:m=talk	-19
to:m=talking	-14
to:m=talks	48
to:m=there	-32
to:m=time	20
to:m=visit	28
to:m=where	-16
to:meets	30
to:running	17
to:sure	14
to:wished	-27`;
