// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	11
after 1	17
after 4	-14
after 5	12
apart at=# april	-13
apart at=# april.	-12
apart at=# august	-19
apart at=# august.	-12
apart at=# december	-29
apart at=# december.	28
apart at=# february 2029	-20
apart at=# january	-40
apart at=# january.	-11
apart at=# june	-17
apart at=# june 2025	-15
apart at=# june 2029	11
apart at=# june 2030	-11
apart at=# may	-17
apart at=# may 2029	15
apart at=# may.	-20
apart at=# november.	-11
apart at=# october 2025	-20
apart at=# october 2028	22
apart at=# october 2029	-15
apart at=# october 2030	-14
apart at=# october.	-15
apart at=# september 2028	-18
apart at=april #	-28
apart at=dec #	18
apart at=dec. #	24
apart at=feb #	18
apart at=friday	13
apart at=from the #th to 	-18
apart at=jan #	19
apart at=july #	-20
apart at=july #, 2025	-13
apart at=june #	16
apart at=last friday	21
apart at=last night	12
apart at=march # to april	-23
apart at=may #	-21
apart at=may # and 11	-11
apart at=may # and 13	40
apart at=may #, 2026	22
apart at=monday and tuesd	-31
apart at=monday to wednes	-20
apart at=next thursday	41
apart at=next tuesday	-14
apart at=next wednesday	-15
apart at=nov #	21
apart at=oct #	-47
apart at=oct #, 2025	-25
apart at=oct. #	19
apart at=october #	20
apart at=on the #th	18
apart at=on the #th and 1	-24
apart at=saturday	-26
apart at=sept #	-39
apart at=sept #, 2025	18
apart at=september #	16
apart at=september # to 2	17
apart at=september #, 202	8
apart at=sunday	-59
apart at=sunday and monda	-38
apart at=this afternoon	33
apart at=this evening	10
apart at=this morning	16
apart at=thursday	47
apart at=today	10
apart at=today and tomorr	-16
apart at=tuesday and wedn	33
apart at=wednesday	16
apart at=wednesday to fri	-24
apart form=1	19
apart form=3	-17
apart form=4	-40
apart form=5	-46
apart form=6	-20
apart form=8	-30
apart l0=<name>	40
apart l0=<number>	26
apart l0=<person>	28
apart l0=<seat>	27
apart l0=after	-11
apart l0=agree	-14
apart l0=and	-20
apart l0=begin	-19
apart l0=busan	-9
apart l0=by	-12
apart l0=call	20
apart l0=end	-16
apart l0=for	-18
apart l0=from	-18
apart l0=of	-21
apart l0=phone	16
apart l0=say	-19
apart l0=since	-16
apart l0=spent	-21
apart l0=spoke	15
apart l0=start	-15
apart l0=telephone	31
apart l0=the	-15
apart l0=to	-36
apart l0=until	-41
apart l0=video	11
apart l0=wednesday	-22
apart l1='s	14
apart l1=:	-12
apart l1=<day-ahead>	8
apart l1=<day-today>	11
apart l1=<name>	81
apart l1=<number>	19
apart l1=<person>	54
apart l1=<seat>	64
apart l1=again	-30
apart l1=agree	-22
apart l1=alexandria	-10
apart l1=and	16
apart l1=announce	29
apart l1=at	34
apart l1=batumi	-11
apart l1=begin	-10
apart l1=bergen	-12
apart l1=busan	-40
apart l1=by	39
apart l1=call	73
apart l1=capital	-40
apart l1=come	-21
apart l1=conference	10
apart l1=deal	-16
apart l1=down	-30
apart l1=end	-69
apart l1=evening	18
apart l1=fix	15
apart l1=friday	14
apart l1=from	-12
apart l1=geneva	-22
apart l1=go	-24
apart l1=gyeongju	-24
apart l1=had	-12
apart l1=halifax	-9
apart l1=have	-20
apart l1=here	-42
apart l1=hour	17
apart l1=in	-21
apart l1=incheon	21
apart l1=last	-20
apart l1=leave	-36
apart l1=link	34
apart l1=london	-15
apart l1=lumpur	-24
apart l1=madrid	-22
apart l1=meet	23
apart l1=mombasa	-14
apart l1=off	-11
apart l1=on	-30
apart l1=opened	-11
apart l1=other	23
apart l1=palace	-11
apart l1=pari	-14
apart l1=past	-15
apart l1=people	-27
apart l1=phone	43
apart l1=place	11
apart l1=president	18
apart l1=reporter	-8
apart l1=resume	19
apart l1=run	9
apart l1=seoul	23
apart l1=sign	-29
apart l1=sit	-21
apart l1=speak	42
apart l1=spoke	18
apart l1=stockholm	-17
apart l1=summit	-31
apart l1=sunday	-21
apart l1=table	-14
apart l1=talk	-49
apart l1=talked	-22
apart l1=telephone	109
apart l1=telephoned	17
apart l1=the	14
apart l1=there	-26
apart l1=thursday	24
apart l1=to	11
apart l1=tuesday	-22
apart l1=turnberry	-17
apart l1=video	65
apart l1=week	-14
apart l1=with	24
apart l1=york	-17
apart l2=(	-17
apart l2=,	-33
apart l2=/	48
apart l2=<day-ahead>	-19
apart l2=<day-gone>	-20
apart l2=<name>	-27
apart l2=<number>	8
apart l2=<office>	22
apart l2=<person>	20
apart l2=<seat>	14
apart l2=a	12
apart l2=agree	-9
apart l2=an	17
apart l2=and	-20
apart l2=at	-8
apart l2=be	-10
apart l2=before	10
apart l2=begin	15
apart l2=bessent	-9
apart l2=by	125
apart l2=call	14
apart l2=come	-10
apart l2=down	-16
apart l2=each	26
apart l2=had	-34
apart l2=have	-15
apart l2=his	12
apart l2=in	-40
apart l2=is	17
apart l2=it	23
apart l2=kuala	-24
apart l2=leave	-29
apart l2=meet	-16
apart l2=mr	21
apart l2=new	-23
apart l2=off	36
apart l2=on	22
apart l2=phone	34
apart l2=president	14
apart l2=put	-10
apart l2=round	-9
apart l2=see	10
apart l2=sit	-27
apart l2=speak	13
apart l2=spoke	19
apart l2=state	12
apart l2=talk	22
apart l2=tariff	-17
apart l2=telephone	53
apart l2=the	31
apart l2=their	-21
apart l2=there	-23
apart l2=to	-23
apart l2=trade	-19
apart l2=truce	-19
apart l2=trump	14
apart l2=up	9
apart l2=video	63
apart l2=was	-26
apart l2=week	-11
apart l2=will	9
apart l2=with	24
apart l2=would	33
apart l2=—	-10
apart l=<begin>	-40
apart l=after	-11
apart l=agreed	-14
apart l=and	-20
apart l=beijing	-11
apart l=beijing,	-22
apart l=belgrade,	19
apart l=brussels,	15
apart l=busan	-9
apart l=busan,	-10
apart l=by	-12
apart l=call	20
apart l=city,	18
apart l=ends	-17
apart l=for	-18
apart l=friday,	14
apart l=from	-18
apart l=geneva,	-10
apart l=house	20
apart l=jinping	23
apart l=korea	37
apart l=korea,	-20
apart l=lumpur,	-39
apart l=madrid,	-28
apart l=of	-21
apart l=phone	16
apart l=said	-19
apart l=since	-16
apart l=spent	-21
apart l=spoke	15
apart l=stockholm,	-11
apart l=sunday,	-21
apart l=telephone	31
apart l=the	-15
apart l=thursday,	24
apart l=to	-33
apart l=tokyo,	-16
apart l=tuesday,	-22
apart l=ulaanbaatar,	-14
apart l=until	-41
apart l=video	11
apart l=washington	-10
apart l=washington,	22
apart l=wednesday	-22
apart lr=, (	13
apart lr=, )	-17
apart lr=, .	-40
apart lr=, ;	13
apart lr=, <end>	15
apart lr=<begin> .	-37
apart lr=<begin> <end>	-8
apart lr=<begin> <person>	18
apart lr=<begin> —	-8
apart lr=<name> ,	17
apart lr=<name> .	25
apart lr=<person> .	9
apart lr=<seat> .	18
apart lr=<seat> and	12
apart lr=after 's	-11
apart lr=and .	-14
apart lr=end .	-19
apart lr=for <end>	17
apart lr=for in	-22
apart lr=from ,	-35
apart lr=from <end>	-26
apart lr=from for	9
apart lr=on .	50
apart lr=on ;	10
apart lr=on <end>	-25
apart lr=on about	18
apart lr=on after	-10
apart lr=on afternoon	22
apart lr=on and	27
apart lr=on at	-20
apart lr=on by	-11
apart lr=on for	-19
apart lr=on had	15
apart lr=on in	15
apart lr=on it	-8
apart lr=on morning	-18
apart lr=on of	-15
apart lr=on on	-22
apart lr=on that	23
apart lr=on they	-27
apart lr=on without	-21
apart lr=phone .	9
apart lr=since ,	-14
apart lr=since .	16
apart lr=talk .	-11
apart lr=telephone ,	10
apart lr=telephone .	11
apart lr=the <end>	-21
apart lr=until .	-35
apart lr=wednesday <end>	-9
apart r*="	-30
apart r*='s	12
apart r*=(	16
apart r*=-	11
apart r*=;	22
apart r*=<day-gone>	11
apart r*=<level>	-22
apart r*=<name>	31
apart r*=<organisation>	-22
apart r*=<seat>	32
apart r*=<span>	-60
apart r*=a	-22
apart r*=about	13
apart r*=afternoon	22
apart r*=again	-11
apart r*=all	-13
apart r*=and	13
apart r*=announce	-23
apart r*=are	-29
apart r*=as	12
apart r*=at	-7
apart r*=be	-23
apart r*=because	-21
apart r*=been	16
apart r*=before	11
apart r*=both	-18
apart r*=call	31
apart r*=come	-10
apart r*=complete	34
apart r*=conclude	-14
apart r*=day	-14
apart r*=discuss	-9
apart r*=do	14
apart r*=duty	11
apart r*=end	-32
apart r*=expect	-11
apart r*=extend	-10
apart r*=fourth	-10
apart r*=framework	-35
apart r*=from	-16
apart r*=get	11
apart r*=great	-20
apart r*=had	-12
apart r*=has	-18
apart r*=have	-12
apart r*=his	12
apart r*=hour	24
apart r*=how	8
apart r*=i	-17
apart r*=it	-12
apart r*=its	-24
apart r*=joint	11
apart r*=leave	-26
apart r*=let	15
apart r*=make	10
apart r*=more	15
apart r*=negotiation	-14
apart r*=new	12
apart r*=night	-11
apart r*=noon	12
apart r*=nothing	9
apart r*=of	-15
apart r*=on	-8
apart r*=our	-12
apart r*=parted	-16
apart r*=prepare	-11
apart r*=president	21
apart r*=press	10
apart r*=publish	-32
apart r*=say	15
apart r*=sit	-18
apart r*=speak	-27
apart r*=suspend	-18
apart r*=telephone	46
apart r*=their	-19
apart r*=third	10
apart r*=time	16
apart r*=to	14
apart r*=together	-13
apart r*=treasury	24
apart r*=until	-21
apart r*=video	22
apart r*=was	-8
apart r*=we	-11
apart r*=week	-10
apart r*=what	-21
apart r*=when	-8
apart r*=year	-9
apart r0=(	19
apart r0=)	-8
apart r0=;	13
apart r0=<name>	17
apart r0=<seat>	-10
apart r0=about	23
apart r0=afternoon	22
apart r0=by	-13
apart r0=for	23
apart r0=had	15
apart r0=it	-11
apart r0=morning	-11
apart r0=night	-11
apart r0=of	-23
apart r0=on	-28
apart r0=they	-16
apart r1="	-17
apart r1='s	14
apart r1=:	-18
apart r1=<day-ahead>	11
apart r1=<day-today>	9
apart r1=<name>	29
apart r1=<seat>	11
apart r1=<span>	-20
apart r1=after	-6
apart r1=agree	-9
apart r1=an	10
apart r1=and	29
apart r1=are	-16
apart r1=at	-12
apart r1=both	-15
apart r1=complete	33
apart r1=end	-14
apart r1=from	-10
apart r1=had	-23
apart r1=has	-13
apart r1=his	17
apart r1=hour	19
apart r1=how	11
apart r1=in	-10
apart r1=it	-17
apart r1=last	-9
apart r1=not	9
apart r1=of	-12
apart r1=president	-10
apart r1=publish	-14
apart r1=sign	-11
apart r1=telephone	30
apart r1=that	-8
apart r1=the	-9
apart r1=third	9
apart r1=three	9
apart r1=to	18
apart r1=two	11
apart r1=video	15
apart r1=what	-14
apart r1=when	-18
apart r1=with	11
apart r1=—	-11
apart r2='s	11
apart r2=.	-21
apart r2=;	13
apart r2=<day-today>	-21
apart r2=<organisation>	-17
apart r2=<person>	23
apart r2=<quality>	-9
apart r2=<seat>	32
apart r2=<span>	-54
apart r2=a	-31
apart r2=after	-12
apart r2=and	-14
apart r2=be	-18
apart r2=before	24
apart r2=call	28
apart r2=end	-23
apart r2=for	-33
apart r2=fourth	-10
apart r2=framework	-21
apart r2=great	-20
apart r2=i	-9
apart r2=in	12
apart r2=it	9
apart r2=leave	-16
apart r2=new	14
apart r2=president	29
apart r2=round	11
apart r2=sign	10
apart r2=telephone	24
apart r2=their	-20
apart r2=time	10
apart r2=treasury	24
apart r2=two	-11
apart r2=we	-12
apart r2=week	-10
apart r2=what	-12
apart r2=which	12
apart r2=with	-17
apart r2=without	9
apart rr=( <number>	9
apart rr=( <organisation>	-21
apart rr=) .	-11
apart rr=) —	-11
apart rr=, <name>	11
apart rr=, <organisation>	9
apart rr=, and	21
apart rr=, at	-19
apart rr=, end	-16
apart rr=, for	-14
apart rr=, he	10
apart rr=, hour	19
apart rr=, the	-16
apart rr=, to	12
apart rr=, was	-10
apart rr=, when	-12
apart rr=- the	-16
apart rr=: <person>	19
apart rr=: the	11
apart rr=<end> <end>	-16
apart rr=<name> 's	14
apart rr=<person> and	15
apart rr=about how	14
apart rr=after <span>	-11
apart rr=and are	-11
apart rr=and say	9
apart rr=by <person>	-12
apart rr=by telephone	11
apart rr=evening ,	-8
apart rr=evening .	-14
apart rr=for the	18
apart rr=in <name>	45
apart rr=morning .	11
apart rr=night .	-12
apart rr=of last	-9
apart rr=the president	-14
apart rr=the two	11
apart rr=to complete	33
apart rr=to keep	-15
apart rr=with <person>	-17
apart rr=with what	-17
apart rr=— <quality>	12
apart towns=1	-15
apart:calls	287
apart:coming	28
apart:ended	-17
apart:experts	-23
apart:m=arrive	-21
apart:m=arrived	-12
apart:m=attempt	-18
apart:m=bargain	-26
apart:m=broke off	-14
apart:m=broke up	-10
apart:m=closed	11
apart:m=come	22
apart:m=conference	54
apart:m=delegation	-24
apart:m=dialogue	10
apart:m=dined	-13
apart:m=dinner	-35
apart:m=due	41
apart:m=expected	12
apart:m=flies	-13
apart:m=go	-21
apart:m=handshake	-11
apart:m=here	-37
apart:m=host	-15
apart:m=landed	-20
apart:m=lands	-11
apart:m=meet	51
apart:m=meeting	-11
apart:m=meetings	-19
apart:m=meets	20
apart:m=met	-30
apart:m=negotiated	-12
apart:m=negotiating	-19
apart:m=negotiations	14
apart:m=negotiators	-15
apart:m=parted	-31
apart:m=receive	-13
apart:m=received	-13
apart:m=round	-26
apart:m=sat	-23
apart:m=session	-37
apart:m=shook hands	-16
apart:m=signed	-51
apart:m=sit	-44
apart:m=sits	-11
apart:m=sitting	-18
apart:m=spent	-35
apart:m=stop	-13
apart:m=summit	-51
apart:m=table	-48
apart:m=talk	35
apart:m=talked	31
apart:m=talking	21
apart:m=time	42
apart:m=travel	36
apart:m=travels	-22
apart:m=visit	-8
apart:m=visited	15
apart:m=where	-16
apart:meets	-37
apart:summit	80
apart:sure	-37
b:'	-18
b:(	17
b:)	-21
b:,	11
b:-	31
b:/	-41
b::	-10
b:;	-32
b:<day-gone>	-7
b:<day-today>	43
b:<goods>	-15
b:<level-noun>	-18
b:<level>	-26
b:<month-ahead>	-16
b:<month-gone>	-63
b:<not>	-36
b:<number>	-58
b:<office>	18
b:<organisation>	-30
b:<seat>	-15
b:<span>	19
b:<v-impose>	-14
b:<v-lack>	-17
b:<v-propose>	-43
b:<v-renew>	14
b:<v-say>	-31
b:<v-sell>	-25
b:<v-stay>	-16
b:<v-suspend>	11
b:<v-target>	-11
b:<v-up>	-22
b:a	13
b:about	-32
b:after	-10
b:again	-17
b:agree	-11
b:an	-10
b:and	-29
b:announce	-13
b:another	-47
b:as	-46
b:back	-31
b:be	-17
b:before	-73
b:begin	16
b:bessent	-13
b:between	-9
b:busan	-15
b:business	-9
b:buy	-13
b:by	-56
b:call	-21
b:capital	-15
b:car	-15
b:carry	-39
b:charge	-12
b:close	18
b:confirm	-23
b:consensu	16
b:continue	-18
b:cotton	10
b:date	-9
b:delegation	22
b:did	-11
b:dinner	14
b:dispute	-10
b:do	-14
b:down	-17
b:due	-12
b:during	18
b:duty	13
b:economy	17
b:evening	-25
b:expert	-16
b:extension	-10
b:face	-13
b:fentanyl	17
b:fifth	-19
b:first	-16
b:forty	10
b:fourth	20
b:framework	-19
b:friday	-12
b:geneva	22
b:go	-27
b:golf	26
b:government	-11
b:great	12
b:had	-8
b:halifax	10
b:hall	22
b:has	-17
b:have	-15
b:he	19
b:here	20
b:hold	10
b:hour	-30
b:how	-39
b:if	-11
b:in	9
b:interview	29
b:is	-17
b:issue	18
b:it	-27
b:its	-43
b:keep	-33
b:kuala	-12
b:lancaster	11
b:lasted	31
b:late	18
b:later	-23
b:leader	22
b:leave	29
b:led	-14
b:lifeng	-22
b:link	-19
b:london	-35
b:lumpur	-12
b:make	-36
b:meet	13
b:merdeka	12
b:minister	38
b:ministry	-29
b:monday	-10
b:move	25
b:mr	9
b:negotiation	-35
b:negotiator	19
b:no	-20
b:not	-16
b:official	27
b:oil	-13
b:open	-22
b:or	12
b:order	23
b:out	-38
b:outline	15
b:over	20
b:pari	30
b:past	-10
b:pay	-14
b:people	8
b:phone	-32
b:place	31
b:prepare	-31
b:president	-13
b:press	-15
b:progress	-10
b:prolong	17
b:publish	10
b:put	-18
b:quarrel	21
b:rang	-21
b:reach	20
b:report	-13
b:reporter	-11
b:representative	-27
b:round	25
b:run	-16
b:scott	-13
b:second	8
b:secretary	-10
b:sell	-13
b:senior	16
b:session	-16
b:settle	-23
b:side	19
b:sign	10
b:since	-25
b:sirloin	15
b:sit	34
b:so	-16
b:soybean	-14
b:speak	-16
b:spoke	-47
b:spring	15
b:state	11
b:statement	-11
b:stockholm	-33
b:table	8
b:take	13
b:talk	17
b:talked	-9
b:telephone	-75
b:telephoned	-20
b:television	23
b:tell	-9
b:that	-35
b:the	-6
b:their	-24
b:thi	-24
b:third	10
b:tiktok	28
b:time	-38
b:to	-22
b:town	21
b:travel	-16
b:treasury	-9
b:truce	-25
b:two	30
b:under	-15
b:understanding	11
b:until	13
b:up	-33
b:video	-55
b:want	18
b:was	-42
b:we	-9
b:wednesday	22
b:weekend	22
b:were	11
b:what	-58
b:when	10
b:where	69
b:who	-15
b:will	-32
b:wire	24
b:with	-20
b:without	-14
b:would	-38
b:wrapped	9
b:year	-12
b:york	18
b:you	-18
b:—	54
before	22
before 0	35
before 1	26
before 3	-20
before 5	-17
between-days=0	10
between-days=1	19
between-days=2	25
between-days=3	10
between-same=0	26
between-same=1	-12
between-same=2	38
between=	29
between=(	18
between=,	17
between=, <name> ,	45
between=, <name> , on	26
between=, from	42
between=, in	49
between=, on	74
between=, plan for	27
between=, the	-14
between=, thursday	12
between=, wednesday	15
between=-	-22
between=/ <seat> ,	-15
between=:	-14
between=<day-ahead> and	18
between=and in	-23
between=at the	-11
between=capital on	-20
between=for	11
between=in	96
between=on	52
between=on the	26
between=until	12
between=—	-33
count=1	-11
count=2	29
count=3	13
count=5	-35
count=many	-55
delta=-1	9
delta=-2	-16
delta=0	28
delta=1	-31
delta=2	-24
dist=0	35
dist=1	38
dist=3	-23
dist=4	-17
from-l=<begin>	29
from-l=after	10
from-l=and	13
from-l=beijing,	16
from-l=belgrade,	-19
from-l=brussels,	-15
from-l=call	-21
from-l=city,	-18
from-l=ends	11
from-l=friday,	-11
from-l=house	-17
from-l=jinping	-23
from-l=korea	-50
from-l=korea,	17
from-l=lumpur,	23
from-l=madrid,	19
from-l=of	16
from-l=phone	-19
from-l=said	14
from-l=since	11
from-l=spent	15
from-l=spoke	-17
from-l=sunday,	19
from-l=telephone	-35
from-l=thursday,	-26
from-l=to	17
from-l=tuesday,	17
from-l=ulaanbaatar,	11
from-l=until	21
from-l=video	-11
from-l=washington,	-23
from-l=wednesday	18
gap=0 delta=1	-27
gap=1 delta=-1	12
gap=1 delta=-2	51
gap=1 delta=1	-16
gap=2 delta=-2	-13
gap=3 delta=2	-18
gap=4 delta=-2	-29
gap=5 delta=-2	15
l="	-51
l=(	-76
l=-	-47
l=200	-11
l=<begin>	-42
l=a	27
l=aboard	-11
l=after	-14
l=and	-76
l=as	9
l=at	51
l=before	-10
l=between	-36
l=but	-15
l=by	-39
l=conference,	19
l=end	31
l=for	24
l=fox	-33
l=from	60
l=geneva,	-20
l=his	-32
l=in	137
l=leaves	40
l=london,	-17
l=morning	-30
l=near	-35
l=next:	15
l=of	-19
l=off	-19
l=on	-53
l=our	12
l=round,	10
l=since	-39
l=swiss	-15
l=the	-61
l=to	102
l=told	-24
l=trade	-13
l=trade,	25
l=two	-12
l=was	13
l=washington/	-34
l=what	15
l=which	-32
l=while	-15
l=with	-33
l=—	-33
ll=<begin> <begin>	-28
ll=<begin> and	-18
ll=<begin> at	12
ll=<begin> for	-24
ll=<begin> in	59
ll=<begin> to	35
ll=and in	27
ll=and the	-16
ll=beijing, in	-20
ll=beijing, the	18
ll=brussels, <begin>	-10
ll=busan, <begin>	16
ll=ended <begin>	-11
ll=ended in	14
ll=ends <begin>	13
ll=ends in	-12
ll=for <begin>	-22
ll=for of	-10
ll=for to	48
ll=from (	10
ll=from and	-19
ll=from at	13
ll=from for	12
ll=from visit	12
ll=geneva, <begin>	16
ll=geneva, in	-11
ll=korea, in	11
ll=lumpur, <begin>	49
ll=lumpur, in	25
ll=lumpur, —	-14
ll=madrid, <begin>	23
ll=madrid, in	19
ll=of <begin>	-12
ll=of the	11
ll=of to	17
ll=on "	-34
ll=on (	-53
ll=on -	-17
ll=on <begin>	67
ll=on a	35
ll=on and	-42
ll=on as	10
ll=on at	28
ll=on between	-16
ll=on by	-24
ll=on for	22
ll=on fox	-31
ll=on from	13
ll=on geneva,	-13
ll=on if	-14
ll=on in	9
ll=on near	-24
ll=on of	12
ll=on since	-14
ll=on that	-15
ll=on the	-7
ll=on to	24
ll=on told	-21
ll=on trade	-13
ll=on washington/	-16
ll=on which	-22
ll=on with	-27
ll=on —	-51
ll=paris, <begin>	27
ll=paris, in	-11
ll=seoul, <begin>	-18
ll=seoul, in	-27
ll=since <begin>	15
ll=since in	8
ll=since of	-13
ll=spent in	11
ll=spoke <begin>	-9
ll=stockholm in	13
ll=stockholm, <begin>	18
ll=telephone in	-16
ll=the <begin>	-15
ll=thursday <begin>	-10
ll=thursday in	23
ll=thursday, in	-29
ll=to <begin>	-16
ll=to in	12
ll=tuesday, in	17
ll=until in	19
ll=washington in	-12
ll=washington, <begin>	-16
ll=washington, in	-33
ll=washington, the	26
ll=york, <begin>	-24
ll=york, in	17
other-paragraph	20
own=0 delta=-1	18
own=0 delta=1	-13
own=0 delta=2	-19
own=1	10
own=1 delta=-1	-17
own=1 delta=-2	-19
own=1 delta=0	42
own=1 delta=1	-13
own=2 delta=1	-26
own=3 delta=-1	10
own=3 delta=-2	34
own=3 delta=0	-13
own=4 delta=-1	8
own=4 delta=-2	19
own=4 delta=0	-19
refers delta=-2	20
refers delta=1	-22
same-paragraph	-12
same=0 days=0 true	17
same=0 days=1 false	-33
same=0 days=2 false	43
same=1 days=0 true	-48
same=1 days=1 false	-9
same=1 days=1 true	14
same=2 days=0 false	26
same=2 days=0 true	-18
same=2 days=1 false	-20
same=2 days=1 true	63
same=3 days=1 true	11
sign-between	-11
to-city	85
to-seat-home	-22
to-seat-other	66
to-seat-side	-28
to-top	22
to-unknown	-65
to:calls	-63
to:coming	-27
to:ended	-32
to:experts	-17
to:m=arrives	-15
to:m=broke up	9
to:m=came	9
to:m=comes	-22
to:m=conference	10
to:m=delegation	-10
to:m=delegations	25
to:m=dinner	12
to:m=ended	-21
to:m=expected	-13
to:m=goes	-15
to:m=guest	-26
to:m=guests	9
to:m=here	12
to:m=host	-10
to:m=meet	-16
to:m=meeting	22
to:m=meets	-22
to:m=met	-18
to:m=negotiated	-23
to:m=negotiates	-9
to:m=negotiations	29
to:m=negotiator	9
to:m=negotiators	-12
to:m=parted	-11
to:m=round	-21
to:m=rounds	-34
to:m=sat	-16
to:m=see each other	-12
to:m=settled	18
to:m=sitting	-20
to:m=summit	27
to:m=table	18
to:m=talk	-26
to:m=talked	10
to:m=talking	-15
to:m=talks	45
to:m=there	-35
to:m=travel	-17
to:m=visit	12
to:m=where	-23
to:meets	30
to:running	9
to:summit	-17
to:sure	13
to:wished	-22`;
