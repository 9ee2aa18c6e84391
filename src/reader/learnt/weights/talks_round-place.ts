// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after 1	18
after 4	-13
after 5	15
apart at=# april	-16
apart at=# april.	-14
apart at=# august	-22
apart at=# august.	-13
apart at=# december	-33
apart at=# december.	25
apart at=# february 2029	-21
apart at=# january	-41
apart at=# january.	-13
apart at=# july.	-9
apart at=# june	-16
apart at=# june 2025	-14
apart at=# june 2029	11
apart at=# june 2030	-11
apart at=# march.	-10
apart at=# may 2029	15
apart at=# may.	-21
apart at=# november.	-14
apart at=# october 2025	-19
apart at=# october 2028	21
apart at=# october 2029	-15
apart at=# october 2030	-14
apart at=# october.	-17
apart at=# september	-11
apart at=# september 2028	-18
apart at=april #	-22
apart at=dec #	19
apart at=dec. #	25
apart at=december #	11
apart at=feb #	18
apart at=friday	7
apart at=from the #th to 	-19
apart at=jan #	18
apart at=january #	-11
apart at=july #	-7
apart at=july # and 29	-12
apart at=july #, 2025	-15
apart at=june #	17
apart at=june # and 10	-10
apart at=last friday	19
apart at=last night	11
apart at=march #	-8
apart at=march # to april	-13
apart at=may # and 11	-14
apart at=may # and 13	46
apart at=may #, 2026	22
apart at=monday	9
apart at=monday and tuesd	-36
apart at=monday to wednes	-20
apart at=next thursday	39
apart at=next tuesday	-14
apart at=next wednesday	-13
apart at=nov #	22
apart at=nov. #	10
apart at=oct #	-38
apart at=oct #, 2025	-24
apart at=oct. #	22
apart at=october #	22
apart at=on the #th	17
apart at=on the #th and 1	-24
apart at=overnight	18
apart at=saturday	-36
apart at=sept #	-36
apart at=sept #, 2025	18
apart at=sept. #	9
apart at=september #	14
apart at=september # to 2	14
apart at=september #, 202	9
apart at=sunday	-70
apart at=sunday and monda	-39
apart at=sunday to wednes	-9
apart at=this afternoon	36
apart at=this evening	9
apart at=this morning	14
apart at=thursday	51
apart at=thursday and fri	-16
apart at=today	17
apart at=today and tomorr	-17
apart at=tuesday and wedn	41
apart at=wednesday	15
apart at=wednesday to fri	-25
apart form=1	16
apart form=3	-14
apart form=4	-49
apart form=5	-38
apart form=6	-20
apart form=8	-31
apart l0=<name>	46
apart l0=<number>	27
apart l0=<person>	32
apart l0=<seat>	26
apart l0=after	-11
apart l0=agree	-13
apart l0=and	-23
apart l0=begin	-24
apart l0=by	-14
apart l0=call	20
apart l0=end	-16
apart l0=for	-18
apart l0=from	-14
apart l0=here	-10
apart l0=of	-17
apart l0=phone	17
apart l0=say	-13
apart l0=since	-13
apart l0=spent	-21
apart l0=spoke	15
apart l0=start	-15
apart l0=telephone	33
apart l0=the	-12
apart l0=to	-35
apart l0=until	-29
apart l0=video	10
apart l0=wednesday	-21
apart l1='s	22
apart l1=,	-18
apart l1=:	-17
apart l1=<day-today>	10
apart l1=<name>	97
apart l1=<number>	17
apart l1=<person>	56
apart l1=<seat>	67
apart l1=again	-36
apart l1=agree	-29
apart l1=alexandria	-11
apart l1=and	13
apart l1=announce	22
apart l1=arranged	-14
apart l1=at	33
apart l1=batumi	-12
apart l1=begin	-18
apart l1=bergen	-13
apart l1=busan	-50
apart l1=by	40
apart l1=call	75
apart l1=capital	-42
apart l1=city	-9
apart l1=come	-24
apart l1=conference	9
apart l1=continue	-16
apart l1=date	-11
apart l1=deal	-15
apart l1=down	-31
apart l1=end	-76
apart l1=evening	17
apart l1=fix	18
apart l1=friday	13
apart l1=from	-16
apart l1=geneva	-28
apart l1=go	-22
apart l1=gyeongju	-35
apart l1=had	-13
apart l1=halifax	-10
apart l1=have	-20
apart l1=here	-47
apart l1=hour	13
apart l1=in	-23
apart l1=incheon	38
apart l1=leave	-33
apart l1=link	32
apart l1=london	-17
apart l1=lumpur	-27
apart l1=madrid	-24
apart l1=meet	32
apart l1=mombasa	-15
apart l1=nang	-10
apart l1=off	-11
apart l1=on	-28
apart l1=opened	-11
apart l1=other	22
apart l1=palace	-12
apart l1=pari	-18
apart l1=past	-14
apart l1=people	-35
apart l1=phone	48
apart l1=place	11
apart l1=president	17
apart l1=reporter	-10
apart l1=resume	15
apart l1=round	21
apart l1=run	10
apart l1=samarkand	-9
apart l1=seoul	22
apart l1=sign	-33
apart l1=sit	-23
apart l1=speak	41
apart l1=spoke	17
apart l1=stockholm	-23
apart l1=summit	-34
apart l1=sunday	-20
apart l1=table	-16
apart l1=talk	-49
apart l1=talked	-13
apart l1=telephone	109
apart l1=telephoned	15
apart l1=the	16
apart l1=them	12
apart l1=there	-30
apart l1=thursday	22
apart l1=to	14
apart l1=tuesday	-22
apart l1=turnberry	-18
apart l1=video	68
apart l1=week	-15
apart l1=with	23
apart l1=york	-19
apart l2=(	-17
apart l2=,	-39
apart l2=/	48
apart l2=<day-ahead>	-19
apart l2=<level>	-11
apart l2=<name>	-22
apart l2=<office>	22
apart l2=<person>	17
apart l2=<quality>	-10
apart l2=<seat>	15
apart l2=<span>	-8
apart l2=a	10
apart l2=after	13
apart l2=agree	-14
apart l2=an	10
apart l2=and	-28
apart l2=be	-13
apart l2=begin	15
apart l2=bessent	-10
apart l2=by	125
apart l2=call	17
apart l2=come	-11
apart l2=country	-18
apart l2=da	-10
apart l2=down	-17
apart l2=each	25
apart l2=had	-44
apart l2=have	-14
apart l2=he	11
apart l2=his	11
apart l2=in	-43
apart l2=it	21
apart l2=kuala	-27
apart l2=leave	-31
apart l2=meet	-19
apart l2=mr	20
apart l2=new	-25
apart l2=off	36
apart l2=on	24
apart l2=over	-13
apart l2=phone	34
apart l2=president	16
apart l2=put	-11
apart l2=round	-9
apart l2=sit	-28
apart l2=speak	11
apart l2=spoke	18
apart l2=state	12
apart l2=talk	18
apart l2=tariff	-17
apart l2=telephone	58
apart l2=telephoned	19
apart l2=tell	-9
apart l2=the	37
apart l2=their	-25
apart l2=there	-26
apart l2=to	-14
apart l2=trade	-21
apart l2=truce	-20
apart l2=trump	24
apart l2=two	12
apart l2=up	9
apart l2=video	60
apart l2=was	-25
apart l2=week	-13
apart l2=with	19
apart l2=would	27
apart l=<begin>	-41
apart l=after	-11
apart l=agreed	-13
apart l=and	-23
apart l=beijing	-11
apart l=beijing,	-23
apart l=belgrade,	18
apart l=brussels,	14
apart l=busan,	-9
apart l=by	-14
apart l=call	20
apart l=city,	17
apart l=delhi,	-10
apart l=ended	-11
apart l=ends	-17
apart l=for	-18
apart l=friday,	13
apart l=from	-14
apart l=geneva,	-12
apart l=here	-10
apart l=house	20
apart l=incheon,	31
apart l=jinping	23
apart l=korea	35
apart l=korea,	-20
apart l=london,	-10
apart l=lumpur,	-39
apart l=madrid,	-28
apart l=of	-17
apart l=phone	17
apart l=said	-13
apart l=since	-13
apart l=spent	-21
apart l=spoke	15
apart l=stockholm,	-12
apart l=sunday,	-20
apart l=talks	-10
apart l=telephone	33
apart l=the	-12
apart l=thursday,	22
apart l=to	-33
apart l=tokyo,	-17
apart l=tuesday,	-22
apart l=ulaanbaatar,	-13
apart l=until	-29
apart l=video	10
apart l=washington	-12
apart l=washington,	19
apart l=wednesday	-21
apart lr=, (	11
apart lr=, )	-17
apart lr=, .	-38
apart lr=, ;	13
apart lr=, <end>	16
apart lr=<begin> .	-42
apart lr=<begin> <person>	28
apart lr=<begin> the	-9
apart lr=<begin> —	-10
apart lr=<name> ,	17
apart lr=<name> .	25
apart lr=<person> .	15
apart lr=<seat> .	17
apart lr=<seat> and	12
apart lr=after 's	-11
apart lr=and .	-15
apart lr=end .	-20
apart lr=for .	-10
apart lr=for <end>	17
apart lr=for in	-21
apart lr=from ,	-39
apart lr=from <end>	-26
apart lr=from for	10
apart lr=of .	18
apart lr=on ,	16
apart lr=on .	49
apart lr=on ;	12
apart lr=on <end>	-35
apart lr=on about	18
apart lr=on afternoon	18
apart lr=on and	27
apart lr=on at	-22
apart lr=on by	-11
apart lr=on evening	-15
apart lr=on for	-16
apart lr=on had	13
apart lr=on in	18
apart lr=on it	-9
apart lr=on morning	-12
apart lr=on of	-15
apart lr=on on	-16
apart lr=on that	20
apart lr=on they	-21
apart lr=phone .	9
apart lr=say that	-17
apart lr=since ,	-14
apart lr=since .	14
apart lr=since and	-10
apart lr=talk .	-11
apart lr=telephone ,	9
apart lr=telephone .	15
apart lr=the <end>	-20
apart lr=until .	-24
apart lr=wednesday <end>	-9
apart r*="	-34
apart r*='s	11
apart r*=(	17
apart r*=-	13
apart r*=;	20
apart r*=<day-gone>	13
apart r*=<name>	29
apart r*=<number>	-14
apart r*=<organisation>	-19
apart r*=<person>	9
apart r*=<seat>	31
apart r*=<span>	-65
apart r*=a	-31
apart r*=about	9
apart r*=according	12
apart r*=afternoon	19
apart r*=again	-17
apart r*=all	-14
apart r*=and	10
apart r*=announce	-23
apart r*=are	-15
apart r*=as	12
apart r*=be	-25
apart r*=because	-21
apart r*=been	12
apart r*=before	16
apart r*=bring	-14
apart r*=call	28
apart r*=come	-20
apart r*=complete	35
apart r*=conclude	-13
apart r*=country	18
apart r*=day	-14
apart r*=discuss	-9
apart r*=do	13
apart r*=duty	11
apart r*=end	-27
apart r*=evening	-10
apart r*=expect	-11
apart r*=fourth	-12
apart r*=framework	-37
apart r*=from	-21
apart r*=get	10
apart r*=great	-24
apart r*=had	-19
apart r*=has	-20
apart r*=have	-13
apart r*=his	32
apart r*=hour	28
apart r*=how	7
apart r*=i	-17
apart r*=its	-27
apart r*=joint	11
apart r*=leave	-35
apart r*=less	9
apart r*=let	12
apart r*=make	10
apart r*=more	18
apart r*=negotiation	-14
apart r*=new	13
apart r*=no	-12
apart r*=noon	11
apart r*=of	-26
apart r*=only	-15
apart r*=our	-12
apart r*=out	-11
apart r*=parted	-17
apart r*=prepare	-12
apart r*=president	19
apart r*=press	11
apart r*=promise	13
apart r*=publish	-32
apart r*=say	16
apart r*=set	-10
apart r*=sit	-18
apart r*=speak	-37
apart r*=summit	-12
apart r*=suspend	-19
apart r*=talk	14
apart r*=telephone	48
apart r*=that	11
apart r*=their	-28
apart r*=time	15
apart r*=to	22
apart r*=together	-14
apart r*=treasury	22
apart r*=until	-22
apart r*=video	24
apart r*=was	-9
apart r*=we	-11
apart r*=week	-10
apart r*=what	-24
apart r*=when	-13
apart r*=while	-16
apart r*=with	-11
apart r*=year	-9
apart r0=(	20
apart r0=;	13
apart r0=<name>	17
apart r0=<person>	13
apart r0=<quality>	10
apart r0=<seat>	-11
apart r0=about	22
apart r0=after	17
apart r0=afternoon	19
apart r0=by	-12
apart r0=evening	-10
apart r0=for	23
apart r0=had	13
apart r0=it	-13
apart r0=of	-24
apart r0=on	-23
apart r0=they	-12
apart r0=were	-16
apart r0=will	-22
apart r1="	-19
apart r1='s	14
apart r1=,	8
apart r1=-	14
apart r1=:	-19
apart r1=<day-ahead>	11
apart r1=<name>	28
apart r1=<organisation>	-13
apart r1=<seat>	12
apart r1=<span>	-24
apart r1=a	-11
apart r1=after	-12
apart r1=again	-9
apart r1=and	19
apart r1=are	-18
apart r1=at	-13
apart r1=complete	34
apart r1=had	-23
apart r1=has	-13
apart r1=have	-14
apart r1=his	37
apart r1=hour	27
apart r1=how	11
apart r1=in	-15
apart r1=is	14
apart r1=it	-15
apart r1=its	-15
apart r1=last	-9
apart r1=leave	-19
apart r1=of	-12
apart r1=prepare	-10
apart r1=president	-12
apart r1=publish	-15
apart r1=receive	21
apart r1=say	9
apart r1=sign	-14
apart r1=sit	-14
apart r1=speak	-20
apart r1=spoke	-9
apart r1=talk	24
apart r1=telephone	31
apart r1=that	-19
apart r1=their	-15
apart r1=to	17
apart r1=two	12
apart r1=video	19
apart r1=what	-13
apart r1=when	-22
apart r1=which	-10
apart r1=will	10
apart r1=—	-10
apart r2='s	8
apart r2=.	-24
apart r2=;	11
apart r2=<day-ahead>	-9
apart r2=<day-today>	-21
apart r2=<level>	10
apart r2=<organisation>	-10
apart r2=<person>	17
apart r2=<quality>	-17
apart r2=<seat>	30
apart r2=<span>	-57
apart r2=a	-36
apart r2=after	-22
apart r2=and	-22
apart r2=at	22
apart r2=be	-19
apart r2=been	13
apart r2=before	31
apart r2=both	16
apart r2=call	29
apart r2=come	-14
apart r2=country	18
apart r2=end	-29
apart r2=for	-39
apart r2=fourth	-12
apart r2=framework	-25
apart r2=great	-24
apart r2=had	-13
apart r2=i	-9
apart r2=in	5
apart r2=it	13
apart r2=leave	-16
apart r2=new	16
apart r2=no	-9
apart r2=not	-13
apart r2=off	9
apart r2=president	27
apart r2=round	10
apart r2=same	10
apart r2=say	9
apart r2=second	11
apart r2=telephone	25
apart r2=that	18
apart r2=their	-20
apart r2=time	9
apart r2=to	17
apart r2=treasury	22
apart r2=we	-13
apart r2=week	-9
apart r2=what	-14
apart r2=which	10
apart r2=with	-15
apart rr=( <number>	11
apart rr=( <organisation>	-20
apart rr=) .	-12
apart rr=) —	-10
apart rr=, and	17
apart rr=, as	12
apart rr=, at	-15
apart rr=, end	-19
apart rr=, for	-17
apart rr=, he	11
apart rr=, hour	27
apart rr=, the	-19
apart rr=, to	9
apart rr=, was	-11
apart rr=, when	-17
apart rr=- the	-18
apart rr=: <person>	17
apart rr=: the	9
apart rr=<end> <end>	-17
apart rr=<name> 's	14
apart rr=about how	14
apart rr=after <person>	13
apart rr=after <span>	-16
apart rr=and agree	-20
apart rr=and are	-11
apart rr=and say	11
apart rr=and sign	-10
apart rr=by <person>	-17
apart rr=by telephone	12
apart rr=by video	10
apart rr=evening .	-17
apart rr=evening after	-9
apart rr=evening in	-18
apart rr=for the	13
apart rr=in <name>	56
apart rr=morning .	14
apart rr=of last	-9
apart rr=the president	-14
apart rr=the two	11
apart rr=to complete	34
apart rr=to hold	8
apart rr=to keep	-18
apart rr=to prepare	-10
apart rr=with <person>	-19
apart rr=with what	-15
apart rr=— <quality>	14
apart towns=1	-10
apart:calls	287
apart:coming	24
apart:ended	-14
apart:experts	-23
apart:m=arrived	-18
apart:m=attempt	-19
apart:m=bargain	-17
apart:m=broke off	-17
apart:m=broke up	-11
apart:m=come	13
apart:m=comes	-12
apart:m=conference	55
apart:m=consultations	15
apart:m=delegation	-23
apart:m=dined	-18
apart:m=dinner	-37
apart:m=due	39
apart:m=flew	-11
apart:m=flies	-17
apart:m=gathering	15
apart:m=go	-22
apart:m=handshake	-13
apart:m=here	-33
apart:m=host	-15
apart:m=invited	-9
apart:m=landed	-18
apart:m=lands	-13
apart:m=meet	45
apart:m=meeting	-26
apart:m=meetings	-11
apart:m=meets	20
apart:m=met	-14
apart:m=negotiated	-17
apart:m=negotiating	-21
apart:m=negotiator	-17
apart:m=parted	-14
apart:m=receive	-12
apart:m=receiving	18
apart:m=round	-31
apart:m=sat	-27
apart:m=session	-39
apart:m=shook hands	-16
apart:m=signed	-61
apart:m=sit	-45
apart:m=sits	-11
apart:m=sitting	-20
apart:m=spent	-36
apart:m=stop	-26
apart:m=summit	-50
apart:m=table	-43
apart:m=talk	31
apart:m=talked	29
apart:m=talking	18
apart:m=time	39
apart:m=travel	44
apart:m=visit	9
apart:m=visited	14
apart:m=where	-17
apart:meets	-36
apart:summit	77
apart:sure	-35
b:"	-14
b:'	-18
b:'s	17
b:(	19
b:)	-24
b:,	13
b:-	49
b:/	-20
b::	-13
b:;	-37
b:<day-gone>	-8
b:<day-today>	37
b:<goods>	-12
b:<level-noun>	-17
b:<level>	-24
b:<money>	-12
b:<month-ahead>	-21
b:<month-gone>	-57
b:<not>	-30
b:<number>	-59
b:<office>	14
b:<organisation>	-25
b:<span>	22
b:<v-agree>	-9
b:<v-deny>	10
b:<v-impose>	-7
b:<v-lack>	-12
b:<v-propose>	-41
b:<v-renew>	17
b:<v-say>	-36
b:<v-sell>	-26
b:<v-up>	-22
b:about	-32
b:according	-13
b:again	-21
b:an	-14
b:and	-31
b:announce	-18
b:another	-47
b:arrangement	-14
b:as	-39
b:ask	-9
b:back	-31
b:base	16
b:be	-21
b:been	-11
b:before	-67
b:begin	20
b:bessent	-12
b:both	-9
b:busan	-19
b:buy	-11
b:by	-53
b:call	-23
b:candid	9
b:capital	-22
b:car	-17
b:carry	-37
b:charge	-13
b:close	14
b:confirm	-25
b:continue	-19
b:cotton	10
b:custom	22
b:date	-9
b:deal	-17
b:delegation	28
b:did	-11
b:dispute	-17
b:do	-14
b:donald	11
b:down	-9
b:during	16
b:duty	12
b:economy	25
b:evening	-20
b:expert	-19
b:extend	10
b:extension	-10
b:face	-13
b:fall	-15
b:fentanyl	16
b:fifth	-19
b:first	-18
b:for	-12
b:forty	10
b:four	-13
b:fourth	21
b:framework	-13
b:friday	-14
b:from	8
b:future	-18
b:geneva	21
b:go	-18
b:golf	33
b:good	-13
b:government	-11
b:great	13
b:had	-9
b:halifax	10
b:hall	22
b:has	-16
b:have	-15
b:he	23
b:head	10
b:here	13
b:himself	14
b:hold	11
b:hour	-14
b:how	-45
b:if	-11
b:in	14
b:interview	28
b:is	-18
b:issue	16
b:it	-29
b:its	-33
b:joint	14
b:keep	-28
b:largest	10
b:lasted	31
b:late	20
b:later	-23
b:leader	20
b:leave	35
b:led	-13
b:lifeng	-22
b:link	-23
b:london	-58
b:longer	10
b:madrid	-28
b:make	-27
b:meet	22
b:merdeka	12
b:minister	39
b:ministry	-32
b:mombasa	-9
b:monday	-11
b:move	27
b:negotiation	-29
b:negotiator	19
b:new	12
b:night	10
b:no	-20
b:official	22
b:oil	-14
b:on	9
b:once	10
b:one	-17
b:open	-19
b:or	13
b:order	21
b:out	-29
b:outline	16
b:over	24
b:pari	37
b:part	-10
b:past	-11
b:pay	-16
b:phone	-31
b:place	29
b:plan	12
b:port	-10
b:prepare	-41
b:president	-7
b:press	-19
b:progress	-17
b:prolong	20
b:put	-24
b:quarrel	25
b:rang	-20
b:reach	19
b:reciprocal	12
b:report	-13
b:reporter	-14
b:representative	-27
b:resort	20
b:resume	-12
b:rise	-13
b:round	25
b:run	-16
b:scott	-12
b:seat	-13
b:secretary	-10
b:see	12
b:sell	-12
b:senior	16
b:session	-19
b:set	10
b:settle	-25
b:she	11
b:should	13
b:side	30
b:sign	13
b:since	-23
b:sirloin	14
b:sit	36
b:so	-16
b:soybean	-16
b:speak	-24
b:spoke	-53
b:spring	13
b:state	21
b:statement	-11
b:step	-12
b:stockholm	-58
b:table	10
b:talk	20
b:telephone	-79
b:telephoned	-19
b:television	21
b:that	-36
b:their	-25
b:them	-9
b:then	-22
b:thi	-25
b:through	15
b:tiktok	35
b:time	-43
b:to	-19
b:town	25
b:travel	-21
b:treasury	-9
b:truce	-21
b:trump	11
b:turned	-11
b:two	24
b:under	-17
b:understanding	10
b:until	20
b:up	-31
b:video	-50
b:want	18
b:was	-25
b:we	-8
b:wednesday	20
b:week	11
b:weekend	21
b:what	-45
b:where	71
b:who	-13
b:will	-15
b:wire	20
b:with	-17
b:without	-15
b:would	-38
b:write	-10
b:year	-15
b:york	9
b:you	-17
b:—	57
before	20
before 0	37
before 1	30
before 3	-20
before 5	-19
between-days=0	20
between-days=1	16
between-days=2	19
between-same=0	31
between-same=1	-14
between-same=2	31
between-same=4	-13
between=	33
between=(	26
between=,	16
between=, <name> ,	45
between=, <name> , on	35
between=, from	50
between=, in	51
between=, on	75
between=, plan for	30
between=, the	-13
between=, thursday	11
between=, wednesday	13
between=-	-27
between=/ <seat> ,	-19
between=:	-15
between=<day-ahead> and	19
between=and in	-39
between=at the	-15
between=capital on	-21
between=for	13
between=from	12
between=in	107
between=on	54
between=on the	25
between=until	13
between=—	-30
count=1	-16
count=2	29
count=3	16
count=5	-29
count=many	-55
delta=-1	12
delta=0	29
delta=1	-28
delta=2	-30
dist=0	34
dist=1	41
dist=3	-21
dist=4	-16
from-l=<begin>	31
from-l=after	10
from-l=and	14
from-l=beijing,	16
from-l=belgrade,	-19
from-l=brussels,	-14
from-l=call	-21
from-l=city,	-17
from-l=ends	11
from-l=for	13
from-l=friday,	-12
from-l=house	-17
from-l=incheon,	-39
from-l=jinping	-23
from-l=korea	-48
from-l=korea,	17
from-l=lumpur,	23
from-l=madrid,	19
from-l=of	13
from-l=on	-15
from-l=phone	-20
from-l=spent	17
from-l=spoke	-17
from-l=sunday,	18
from-l=telephone	-39
from-l=thursday,	-23
from-l=to	16
from-l=tokyo,	10
from-l=tuesday,	16
from-l=ulaanbaatar,	11
from-l=until	17
from-l=video	-10
from-l=washington,	-17
from-l=wednesday	16
gap=0 delta=1	-25
gap=1 delta=-1	14
gap=1 delta=-2	48
gap=1 delta=1	-17
gap=2 delta=-2	-16
gap=3 delta=-2	-14
gap=3 delta=2	-26
gap=4 delta=-2	-30
gap=5 delta=-2	8
l="	-53
l=(	-77
l=-	-56
l=200	-10
l=<begin>	-41
l=a	31
l=aboard	-10
l=after	-18
l=and	-74
l=as	14
l=at	55
l=before	-9
l=between	-38
l=but	-15
l=by	-44
l=conference,	18
l=end	41
l=for	27
l=fox	-33
l=from	64
l=geneva,	-20
l=his	-32
l=in	133
l=leave	53
l=leaves	47
l=london,	-16
l=meeting:	10
l=morning	-29
l=near	-34
l=next:	15
l=of	-12
l=off	-20
l=on	-54
l=our	12
l=round,	11
l=since	-42
l=swiss	-15
l=the	-61
l=to	102
l=told	-27
l=trade	-18
l=trade,	25
l=two	-12
l=under	-16
l=unless	-10
l=was	18
l=washington/	-31
l=what	14
l=when	-10
l=which	-31
l=while	-16
l=with	-32
l=—	-34
ll=( in	-12
ll=<begin> <begin>	-32
ll=<begin> and	-19
ll=<begin> at	11
ll=<begin> for	-24
ll=<begin> in	58
ll=<begin> on	-9
ll=<begin> to	45
ll=and in	30
ll=and the	-15
ll=beijing, in	-12
ll=beijing, the	17
ll=brussels, <begin>	-10
ll=busan, <begin>	15
ll=ended <begin>	-17
ll=ended in	14
ll=ends <begin>	11
ll=for <begin>	-27
ll=for to	50
ll=from (	9
ll=from and	-20
ll=from at	11
ll=from for	11
ll=from the	11
ll=from visit	14
ll=geneva, <begin>	17
ll=korea, in	10
ll=lumpur, <begin>	43
ll=lumpur, in	27
ll=lumpur, —	-12
ll=madrid, <begin>	23
ll=madrid, in	22
ll=of <begin>	-14
ll=of the	13
ll=of to	17
ll=on "	-37
ll=on (	-54
ll=on -	-22
ll=on <begin>	72
ll=on a	40
ll=on and	-37
ll=on as	13
ll=on at	34
ll=on between	-17
ll=on by	-29
ll=on end	26
ll=on for	27
ll=on fox	-31
ll=on from	16
ll=on geneva,	-12
ll=on if	-17
ll=on in	12
ll=on leaves	32
ll=on left	-10
ll=on near	-23
ll=on of	11
ll=on on	-9
ll=on since	-13
ll=on to	20
ll=on told	-24
ll=on trade	-15
ll=on washington/	-15
ll=on what	-11
ll=on which	-20
ll=on with	-25
ll=on —	-52
ll=paris, <begin>	28
ll=paris, in	-18
ll=seoul, <begin>	-20
ll=seoul, in	-25
ll=since <begin>	13
ll=since of	-12
ll=spent in	13
ll=spoke <begin>	-9
ll=stockholm in	12
ll=stockholm, <begin>	23
ll=telephone <begin>	-11
ll=telephone in	-18
ll=the <begin>	-14
ll=thursday <begin>	-10
ll=thursday in	23
ll=thursday, in	-34
ll=to <begin>	-19
ll=to in	16
ll=tuesday, in	15
ll=until in	18
ll=washington in	-10
ll=washington, <begin>	-22
ll=washington, in	-35
ll=washington, the	25
ll=york, <begin>	-26
ll=york, in	17
other-paragraph	24
own=0 delta=-1	19
own=0 delta=-2	-15
own=0 delta=1	-7
own=0 delta=2	-26
own=1	7
own=1 delta=-1	-21
own=1 delta=-2	-28
own=1 delta=0	45
own=2 delta=1	-23
own=3 delta=-1	13
own=3 delta=-2	29
own=3 delta=0	-16
own=4 delta=-2	22
own=4 delta=0	-15
refers delta=-2	26
refers delta=1	-19
same-paragraph	-11
same=0 days=0 true	22
same=0 days=1 false	-33
same=0 days=2 false	40
same=1 days=0 false	16
same=1 days=0 true	-38
same=1 days=1 false	-9
same=1 days=1 true	13
same=2 days=0 false	27
same=2 days=0 true	-15
same=2 days=1 false	-20
same=2 days=1 true	57
same=2 days=2 true	-11
same=3 days=1 true	12
to-city	90
to-seat-home	-27
to-seat-other	70
to-seat-side	-30
to-top	32
to-unknown	-69
to:calls	-55
to:coming	-28
to:ended	-27
to:experts	-10
to:m=arrives	-15
to:m=came	11
to:m=comes	-32
to:m=conference	10
to:m=delegation	-10
to:m=delegations	32
to:m=dinner	14
to:m=due	-12
to:m=ended	-25
to:m=goes	-18
to:m=guest	-24
to:m=guests	12
to:m=here	18
to:m=host	-16
to:m=meet	-23
to:m=meeting	20
to:m=meets	-23
to:m=met	-28
to:m=negotiated	-23
to:m=negotiates	-10
to:m=negotiations	37
to:m=parted	-18
to:m=received	13
to:m=round	-22
to:m=rounds	-34
to:m=see each other	-13
to:m=settled	14
to:m=shook hands	9
to:m=sit	10
to:m=sitting	-20
to:m=spent	15
to:m=summit	15
to:m=table	27
to:m=talk	-29
to:m=talking	-14
to:m=talks	47
to:m=there	-26
to:m=time	9
to:m=travel	-15
to:m=visit	23
to:m=went	-15
to:m=where	-28
to:meets	29
to:running	11
to:summit	-22
to:sure	15
to:wished	-18`;
