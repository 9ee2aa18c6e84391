// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PLACE = `yes
<always>	0
after	11
after 1	18
after 4	-17
after 5	12
apart at=# april	-17
apart at=# april.	-14
apart at=# august	-21
apart at=# august.	-14
apart at=# december	-32
apart at=# december.	25
apart at=# february 2029	-20
apart at=# january	-43
apart at=# january.	-11
apart at=# june	-16
apart at=# june 2025	-14
apart at=# june 2029	11
apart at=# june 2030	-11
apart at=# march.	-11
apart at=# may 2029	14
apart at=# may.	-21
apart at=# november.	-14
apart at=# october 2025	-19
apart at=# october 2028	21
apart at=# october 2029	-15
apart at=# october 2030	-13
apart at=# october.	-15
apart at=# september	-9
apart at=# september 2028	-19
apart at=april #	-22
apart at=dec #	19
apart at=dec. #	26
apart at=december #	13
apart at=feb #	18
apart at=friday	11
apart at=from the #th to 	-19
apart at=jan #	17
apart at=january #	-15
apart at=july # and 29	-11
apart at=july #, 2025	-14
apart at=june #	17
apart at=june # and 10	-11
apart at=last friday	19
apart at=last night	7
apart at=march #	-10
apart at=march # to april	-12
apart at=may # and 11	-12
apart at=may # and 13	47
apart at=may #, 2026	22
apart at=monday	15
apart at=monday and tuesd	-35
apart at=monday to wednes	-20
apart at=next thursday	39
apart at=next tuesday	-13
apart at=next wednesday	-15
apart at=nov #	22
apart at=nov. #	10
apart at=oct #	-40
apart at=oct #, 2025	-24
apart at=oct. #	22
apart at=october #	24
apart at=on the #th	16
apart at=on the #th and 1	-25
apart at=overnight	16
apart at=saturday	-39
apart at=sept #	-38
apart at=sept #, 2025	19
apart at=sept. #	11
apart at=september #	14
apart at=september # to 2	14
apart at=september #, 202	9
apart at=sunday	-71
apart at=sunday and monda	-39
apart at=this afternoon	35
apart at=this evening	9
apart at=this morning	11
apart at=this weekend	10
apart at=thursday	63
apart at=thursday and fri	-15
apart at=today	11
apart at=today and tomorr	-16
apart at=tonight	-13
apart at=tuesday and wedn	43
apart at=wednesday	14
apart at=wednesday to fri	-25
apart form=1	22
apart form=3	-13
apart form=4	-46
apart form=5	-40
apart form=6	-21
apart form=8	-32
apart l0=<name>	45
apart l0=<number>	27
apart l0=<person>	30
apart l0=<seat>	26
apart l0=agree	-13
apart l0=and	-23
apart l0=begin	-24
apart l0=busan	-10
apart l0=by	-13
apart l0=call	20
apart l0=end	-16
apart l0=from	-19
apart l0=here	-10
apart l0=of	-20
apart l0=phone	15
apart l0=say	-16
apart l0=since	-17
apart l0=spent	-22
apart l0=spoke	16
apart l0=start	-15
apart l0=telephone	32
apart l0=the	-14
apart l0=to	-36
apart l0=until	-33
apart l0=video	11
apart l0=wednesday	-21
apart l1='s	21
apart l1=,	-17
apart l1=:	-14
apart l1=<day-today>	7
apart l1=<name>	99
apart l1=<number>	11
apart l1=<person>	61
apart l1=<seat>	68
apart l1=again	-36
apart l1=agree	-26
apart l1=alexandria	-11
apart l1=and	12
apart l1=announce	21
apart l1=at	32
apart l1=batumi	-11
apart l1=begin	-15
apart l1=bergen	-14
apart l1=busan	-51
apart l1=by	38
apart l1=call	77
apart l1=capital	-42
apart l1=city	-10
apart l1=come	-22
apart l1=conference	10
apart l1=continue	-17
apart l1=deal	-16
apart l1=discuss	31
apart l1=down	-26
apart l1=end	-74
apart l1=evening	16
apart l1=fix	14
apart l1=friday	14
apart l1=from	-17
apart l1=geneva	-27
apart l1=go	-23
apart l1=gyeongju	-35
apart l1=had	-13
apart l1=halifax	-12
apart l1=have	-21
apart l1=here	-46
apart l1=hour	15
apart l1=in	-21
apart l1=incheon	37
apart l1=leave	-34
apart l1=link	31
apart l1=london	-18
apart l1=lumpur	-26
apart l1=madrid	-25
apart l1=meet	31
apart l1=mombasa	-15
apart l1=nang	-10
apart l1=off	-12
apart l1=on	-29
apart l1=opened	-11
apart l1=other	21
apart l1=palace	-13
apart l1=pari	-17
apart l1=past	-14
apart l1=people	-36
apart l1=phone	51
apart l1=place	12
apart l1=president	18
apart l1=reporter	-11
apart l1=resume	15
apart l1=round	23
apart l1=run	10
apart l1=samarkand	-10
apart l1=seoul	22
apart l1=sign	-32
apart l1=sit	-23
apart l1=speak	40
apart l1=split	9
apart l1=spoke	16
apart l1=stay	-11
apart l1=stockholm	-24
apart l1=summit	-34
apart l1=sunday	-20
apart l1=table	-17
apart l1=talk	-44
apart l1=talked	-13
apart l1=telephone	107
apart l1=telephoned	16
apart l1=the	15
apart l1=them	12
apart l1=there	-28
apart l1=thursday	24
apart l1=to	10
apart l1=tuesday	-22
apart l1=turnberry	-16
apart l1=video	67
apart l1=week	-17
apart l1=with	23
apart l1=york	-20
apart l2='s	-11
apart l2=(	-16
apart l2=,	-41
apart l2=/	48
apart l2=<day-gone>	-16
apart l2=<level>	-11
apart l2=<name>	-23
apart l2=<office>	23
apart l2=<person>	16
apart l2=<quality>	-10
apart l2=<seat>	15
apart l2=a	13
apart l2=after	13
apart l2=agree	-13
apart l2=an	13
apart l2=and	-31
apart l2=be	-13
apart l2=begin	14
apart l2=bessent	-10
apart l2=by	124
apart l2=call	17
apart l2=come	-11
apart l2=country	-19
apart l2=da	-10
apart l2=down	-17
apart l2=each	24
apart l2=had	-42
apart l2=have	-14
apart l2=he	9
apart l2=his	11
apart l2=in	-40
apart l2=is	15
apart l2=it	24
apart l2=kuala	-26
apart l2=leave	-31
apart l2=meet	-21
apart l2=mr	19
apart l2=new	-25
apart l2=next	-14
apart l2=off	35
apart l2=on	19
apart l2=over	-13
apart l2=phone	34
apart l2=president	28
apart l2=put	-11
apart l2=round	-9
apart l2=sit	-27
apart l2=speak	11
apart l2=spoke	18
apart l2=state	9
apart l2=swedish	-9
apart l2=talk	15
apart l2=tariff	-18
apart l2=telephone	57
apart l2=telephoned	18
apart l2=television	10
apart l2=tell	-10
apart l2=the	38
apart l2=their	-25
apart l2=there	-26
apart l2=to	-7
apart l2=trade	-22
apart l2=truce	-20
apart l2=trump	17
apart l2=two	13
apart l2=up	9
apart l2=video	60
apart l2=was	-26
apart l2=week	-14
apart l2=with	20
apart l2=would	27
apart l=<begin>	-41
apart l=agreed	-13
apart l=and	-23
apart l=beijing	-11
apart l=beijing,	-24
apart l=belgrade,	18
apart l=brussels,	13
apart l=busan	-10
apart l=busan,	-10
apart l=by	-13
apart l=call	20
apart l=city,	18
apart l=delhi,	-10
apart l=ends	-18
apart l=friday,	14
apart l=from	-18
apart l=geneva,	-12
apart l=here	-10
apart l=house	20
apart l=incheon,	31
apart l=jinping	23
apart l=korea	36
apart l=korea,	-20
apart l=london,	-11
apart l=lumpur,	-39
apart l=madrid,	-29
apart l=of	-20
apart l=phone	15
apart l=said	-16
apart l=since	-17
apart l=spent	-22
apart l=spoke	16
apart l=stockholm,	-13
apart l=sunday,	-20
apart l=telephone	32
apart l=the	-14
apart l=thursday,	24
apart l=to	-33
apart l=tokyo,	-17
apart l=tuesday,	-22
apart l=ulaanbaatar,	-13
apart l=until	-33
apart l=video	11
apart l=washington	-11
apart l=washington,	18
apart l=wednesday	-21
apart lr=, (	13
apart lr=, )	-17
apart lr=, .	-42
apart lr=, ;	12
apart lr=, <end>	15
apart lr=<begin> .	-46
apart lr=<begin> <end>	-9
apart lr=<begin> <person>	27
apart lr=<begin> —	-10
apart lr=<name> ,	17
apart lr=<name> .	25
apart lr=<person> .	14
apart lr=<seat> .	17
apart lr=<seat> and	12
apart lr=and .	-16
apart lr=end .	-21
apart lr=for ,	-12
apart lr=for <end>	8
apart lr=for in	-32
apart lr=from ,	-37
apart lr=from <end>	-26
apart lr=from for	10
apart lr=of .	16
apart lr=on ,	19
apart lr=on .	52
apart lr=on ;	12
apart lr=on <end>	-30
apart lr=on about	18
apart lr=on afternoon	19
apart lr=on and	34
apart lr=on at	-20
apart lr=on by	-10
apart lr=on evening	-13
apart lr=on for	-14
apart lr=on had	13
apart lr=on in	25
apart lr=on it	-11
apart lr=on morning	-12
apart lr=on of	-14
apart lr=on on	-17
apart lr=on that	22
apart lr=on they	-19
apart lr=phone .	9
apart lr=say that	-18
apart lr=since ,	-17
apart lr=since .	13
apart lr=since and	-9
apart lr=talk .	-11
apart lr=telephone ,	10
apart lr=telephone .	15
apart lr=the <end>	-21
apart lr=until .	-25
apart r*="	-16
apart r*='s	23
apart r*=(	14
apart r*=-	10
apart r*=:	-10
apart r*=;	21
apart r*=<day-gone>	16
apart r*=<name>	28
apart r*=<number>	-17
apart r*=<office>	-10
apart r*=<organisation>	-22
apart r*=<person>	10
apart r*=<seat>	32
apart r*=<span>	-68
apart r*=?	13
apart r*=a	-34
apart r*=about	10
apart r*=according	11
apart r*=afternoon	20
apart r*=again	-16
apart r*=all	-14
apart r*=announce	-25
apart r*=are	-14
apart r*=as	13
apart r*=at	11
apart r*=be	-23
apart r*=because	-22
apart r*=been	12
apart r*=before	18
apart r*=bring	-13
apart r*=call	22
apart r*=come	-19
apart r*=complete	34
apart r*=conclude	-15
apart r*=country	18
apart r*=day	-14
apart r*=discuss	-9
apart r*=do	14
apart r*=duty	10
apart r*=end	-27
apart r*=evening	-11
apart r*=expect	-14
apart r*=fourth	-11
apart r*=framework	-37
apart r*=from	-22
apart r*=get	11
apart r*=great	-23
apart r*=had	-17
apart r*=has	-19
apart r*=have	-12
apart r*=his	33
apart r*=hour	26
apart r*=how	8
apart r*=i	-16
apart r*=is	20
apart r*=it	-11
apart r*=its	-28
apart r*=joint	11
apart r*=leave	-34
apart r*=less	9
apart r*=let	13
apart r*=meet	11
apart r*=more	18
apart r*=mr	-15
apart r*=negotiation	-13
apart r*=new	14
apart r*=night	-8
apart r*=no	-13
apart r*=noon	9
apart r*=of	-15
apart r*=on	-7
apart r*=only	-16
apart r*=our	-11
apart r*=out	-12
apart r*=parted	-18
apart r*=prepare	-12
apart r*=president	18
apart r*=press	11
apart r*=promise	12
apart r*=publish	-31
apart r*=receive	8
apart r*=say	18
apart r*=set	-10
apart r*=sit	-18
apart r*=speak	-37
apart r*=summit	-12
apart r*=suspend	-19
apart r*=talk	15
apart r*=telephone	48
apart r*=that	12
apart r*=their	-29
apart r*=they	-7
apart r*=time	18
apart r*=to	23
apart r*=together	-15
apart r*=treasury	21
apart r*=until	-23
apart r*=video	24
apart r*=was	-10
apart r*=we	-12
apart r*=week	-11
apart r*=what	-22
apart r*=when	-11
apart r*=while	-15
apart r*=without	9
apart r*=year	-9
apart r0='s	8
apart r0=(	17
apart r0=;	14
apart r0=<name>	16
apart r0=<person>	19
apart r0=<quality>	10
apart r0=<seat>	-11
apart r0=?	14
apart r0=about	21
apart r0=after	12
apart r0=afternoon	20
apart r0=by	-8
apart r0=evening	-11
apart r0=for	22
apart r0=had	13
apart r0=it	-16
apart r0=night	-8
apart r0=of	-25
apart r0=on	-23
apart r0=they	-12
apart r0=were	-15
apart r0=will	-23
apart r1="	-20
apart r1='s	11
apart r1=,	10
apart r1=-	13
apart r1=:	-18
apart r1=<day-ahead>	9
apart r1=<day-today>	9
apart r1=<name>	32
apart r1=<organisation>	-12
apart r1=<seat>	14
apart r1=<span>	-26
apart r1=a	-10
apart r1=after	-15
apart r1=and	25
apart r1=are	-18
apart r1=at	-13
apart r1=before	-10
apart r1=busan	-13
apart r1=complete	34
apart r1=extend	10
apart r1=from	-9
apart r1=had	-22
apart r1=has	-15
apart r1=have	-14
apart r1=his	37
apart r1=hour	28
apart r1=how	11
apart r1=in	-17
apart r1=is	25
apart r1=it	-10
apart r1=its	-16
apart r1=last	-9
apart r1=leave	-19
apart r1=meet	11
apart r1=of	-12
apart r1=prepare	-11
apart r1=president	-10
apart r1=publish	-14
apart r1=receive	21
apart r1=say	11
apart r1=sign	-14
apart r1=sit	-15
apart r1=speak	-20
apart r1=spoke	-10
apart r1=talk	22
apart r1=telephone	32
apart r1=that	-19
apart r1=their	-17
apart r1=three	9
apart r1=to	15
apart r1=video	17
apart r1=what	-12
apart r1=when	-21
apart r1=which	-11
apart r1=will	12
apart r1=—	-10
apart r2='s	9
apart r2=,	-11
apart r2=.	-22
apart r2=;	11
apart r2=<day-today>	-22
apart r2=<office>	-9
apart r2=<organisation>	-14
apart r2=<person>	22
apart r2=<quality>	-18
apart r2=<seat>	29
apart r2=<span>	-57
apart r2=a	-41
apart r2=after	-21
apart r2=and	-17
apart r2=at	31
apart r2=be	-21
apart r2=been	12
apart r2=before	33
apart r2=both	17
apart r2=call	24
apart r2=come	-14
apart r2=country	18
apart r2=duty	9
apart r2=end	-30
apart r2=for	-39
apart r2=fourth	-11
apart r2=framework	-26
apart r2=great	-23
apart r2=had	-12
apart r2=in	11
apart r2=it	9
apart r2=leave	-15
apart r2=new	16
apart r2=not	-15
apart r2=president	25
apart r2=round	10
apart r2=same	11
apart r2=say	9
apart r2=sign	9
apart r2=telephone	23
apart r2=that	19
apart r2=their	-20
apart r2=time	11
apart r2=to	15
apart r2=treasury	21
apart r2=we	-13
apart r2=week	-10
apart r2=what	-15
apart r2=which	10
apart r2=with	-19
apart rr='s meet	17
apart rr=( <number>	10
apart rr=( <organisation>	-21
apart rr=) .	-12
apart rr=) —	-10
apart rr=, and	20
apart rr=, as	11
apart rr=, at	-16
apart rr=, end	-19
apart rr=, for	-19
apart rr=, hour	28
apart rr=, the	-20
apart rr=, to	8
apart rr=, was	-13
apart rr=, when	-16
apart rr=- the	-18
apart rr=: <person>	17
apart rr=: the	10
apart rr=; the	10
apart rr=<end> <end>	-18
apart rr=<name> 's	11
apart rr=? <end>	14
apart rr=about how	14
apart rr=after <person>	11
apart rr=after <span>	-15
apart rr=and agree	-20
apart rr=and are	-11
apart rr=and say	14
apart rr=and sign	-10
apart rr=by <person>	-15
apart rr=by telephone	12
apart rr=by the	-9
apart rr=by video	10
apart rr=evening .	-16
apart rr=evening after	-9
apart rr=evening in	-17
apart rr=for the	15
apart rr=in <name>	61
apart rr=morning .	13
apart rr=of last	-9
apart rr=that the	9
apart rr=the president	-13
apart rr=to complete	34
apart rr=to hold	10
apart rr=to keep	-18
apart rr=to prepare	-10
apart rr=with <person>	-21
apart rr=with what	-16
apart rr=— <quality>	12
apart towns=1	-11
apart:calls	288
apart:coming	21
apart:experts	-20
apart:m=arrive	9
apart:m=arrived	-18
apart:m=attempt	-21
apart:m=bargain	-13
apart:m=broke off	-17
apart:m=broke up	-12
apart:m=came	-8
apart:m=come	15
apart:m=comes	-15
apart:m=conference	56
apart:m=consultations	13
apart:m=delegation	-21
apart:m=dined	-18
apart:m=dinner	-38
apart:m=due	41
apart:m=ended	-13
apart:m=expected	16
apart:m=flew	-9
apart:m=flies	-17
apart:m=gathering	15
apart:m=go	-19
apart:m=goes	-10
apart:m=handshake	-13
apart:m=here	-36
apart:m=host	-15
apart:m=invited	-13
apart:m=landed	-19
apart:m=lands	-18
apart:m=meet	46
apart:m=meeting	-21
apart:m=meetings	-11
apart:m=meets	20
apart:m=met	-13
apart:m=negotiated	-19
apart:m=negotiating	-21
apart:m=negotiator	-14
apart:m=negotiators	10
apart:m=parted	-16
apart:m=receive	-11
apart:m=receiving	18
apart:m=round	-30
apart:m=sat	-33
apart:m=session	-41
apart:m=shook hands	-18
apart:m=signed	-58
apart:m=sit	-47
apart:m=sits	-13
apart:m=sitting	-23
apart:m=spent	-40
apart:m=stop	-25
apart:m=summit	-38
apart:m=table	-41
apart:m=talk	32
apart:m=talked	29
apart:m=talking	18
apart:m=time	37
apart:m=travel	44
apart:m=travels	-16
apart:m=visited	15
apart:m=where	-17
apart:meets	-39
apart:summit	81
apart:sure	-34
b:"	-18
b:'	-20
b:'s	15
b:(	20
b:)	-23
b:,	16
b:-	44
b:.	-11
b:/	-21
b::	-15
b:;	-32
b:<day-gone>	-10
b:<day-today>	35
b:<gate>	11
b:<goods>	-14
b:<level-noun>	-13
b:<level>	-27
b:<money>	-11
b:<month-ahead>	-21
b:<month-gone>	-57
b:<name>	12
b:<not>	-35
b:<number>	-59
b:<office>	15
b:<organisation>	-24
b:<person>	11
b:<span>	23
b:<v-deny>	10
b:<v-impose>	-10
b:<v-lack>	-14
b:<v-propose>	-47
b:<v-renew>	17
b:<v-say>	-36
b:<v-sell>	-27
b:<v-up>	-21
b:about	-32
b:according	-13
b:account	-9
b:again	-22
b:an	-14
b:and	-39
b:announce	-19
b:another	-48
b:arrangement	-14
b:arrive	-19
b:as	-39
b:back	-28
b:base	16
b:be	-19
b:been	-11
b:before	-71
b:begin	24
b:bessent	-13
b:both	-13
b:busan	-18
b:buy	-11
b:by	-52
b:call	-24
b:candid	12
b:capital	-21
b:car	-19
b:carry	-39
b:charge	-11
b:close	14
b:confirm	-23
b:continue	-18
b:cotton	10
b:custom	24
b:cut	13
b:date	-8
b:deal	-16
b:delegation	26
b:did	-10
b:dispute	-17
b:do	-13
b:during	17
b:duty	12
b:economy	25
b:evening	-14
b:expert	-18
b:extension	-11
b:face	-14
b:failed	-9
b:fall	-17
b:fentanyl	17
b:fifth	-18
b:first	-19
b:for	-9
b:forty	12
b:four	-12
b:fourth	21
b:framework	-16
b:friday	-14
b:from	7
b:future	-18
b:geneva	21
b:go	-17
b:golf	32
b:good	-11
b:government	-14
b:great	12
b:had	-11
b:hall	20
b:has	-11
b:have	-17
b:he	25
b:head	9
b:here	11
b:himself	13
b:hold	13
b:hour	-13
b:how	-44
b:if	-11
b:in	12
b:interview	28
b:issue	16
b:it	-23
b:its	-34
b:joint	13
b:keep	-27
b:lancaster	11
b:land	9
b:largest	10
b:last	-8
b:lasted	31
b:late	19
b:later	-23
b:leader	21
b:leave	35
b:led	-15
b:lifeng	-23
b:link	-21
b:london	-57
b:longer	10
b:madrid	-27
b:make	-26
b:meet	18
b:merdeka	12
b:minister	39
b:ministry	-30
b:monday	-11
b:more	11
b:move	26
b:negotiation	-28
b:negotiator	21
b:new	11
b:night	8
b:no	-20
b:official	24
b:oil	-13
b:on	7
b:one	-14
b:open	-19
b:or	13
b:order	22
b:out	-30
b:outline	18
b:over	25
b:pari	36
b:part	-10
b:past	-10
b:pay	-17
b:phone	-32
b:place	29
b:plan	10
b:prepare	-41
b:press	-19
b:progress	-18
b:prolong	20
b:put	-24
b:quarrel	25
b:raise	-9
b:rang	-20
b:reach	15
b:reciprocal	13
b:report	-14
b:reporter	-17
b:representative	-27
b:resort	19
b:resume	-12
b:rise	-11
b:round	23
b:run	-17
b:scott	-13
b:seat	-14
b:secretary	-11
b:see	13
b:sell	-12
b:senior	16
b:session	-21
b:set	9
b:settle	-27
b:she	10
b:should	14
b:side	26
b:sign	12
b:since	-22
b:sirloin	14
b:sit	34
b:so	-16
b:soybean	-16
b:speak	-24
b:spoke	-53
b:spring	13
b:state	19
b:statement	-11
b:step	-12
b:stockholm	-58
b:table	11
b:talk	19
b:talked	-10
b:telephone	-80
b:telephoned	-19
b:television	21
b:than	11
b:that	-36
b:their	-23
b:them	-8
b:then	-23
b:thi	-26
b:through	15
b:tiktok	36
b:time	-42
b:to	-24
b:town	24
b:travel	-21
b:treasury	-9
b:truce	-22
b:turned	-13
b:two	24
b:under	-16
b:understanding	9
b:until	20
b:up	-30
b:video	-52
b:want	17
b:was	-25
b:we	-10
b:wednesday	22
b:week	11
b:weekend	21
b:what	-47
b:where	74
b:who	-14
b:will	-17
b:wire	19
b:with	-20
b:without	-15
b:would	-41
b:write	-12
b:year	-16
b:york	10
b:you	-18
b:—	57
before	23
before 0	38
before 1	30
before 3	-21
before 5	-19
between-days=0	15
between-days=1	15
between-days=2	19
between-same=0	30
between-same=1	-14
between-same=2	28
between-same=4	-13
between=	29
between=(	31
between=,	18
between=, <name> ,	44
between=, <name> , on	34
between=, from	52
between=, in	56
between=, on	76
between=, plan for	31
between=, the	-14
between=, thursday	12
between=, wednesday	13
between=-	-27
between=/ <seat> ,	-19
between=:	-15
between=<day-ahead> and	19
between=and in	-40
between=at the	-16
between=capital on	-21
between=for	21
between=from	14
between=in	102
between=on	51
between=on the	25
between=until	12
between=—	-30
count=1	-17
count=2	27
count=3	13
count=5	-26
count=many	-56
delta=-1	7
delta=-2	-15
delta=0	28
delta=1	-29
delta=2	-29
dist=0	37
dist=1	41
dist=3	-19
dist=4	-17
from-l=<begin>	32
from-l=agreed	10
from-l=and	15
from-l=beijing,	16
from-l=belgrade,	-19
from-l=brussels,	-13
from-l=call	-21
from-l=city,	-19
from-l=ends	13
from-l=friday,	-12
from-l=house	-16
from-l=incheon,	-39
from-l=jinping	-23
from-l=korea	-49
from-l=korea,	17
from-l=lumpur,	23
from-l=madrid,	19
from-l=of	16
from-l=phone	-20
from-l=said	12
from-l=spent	17
from-l=spoke	-18
from-l=sunday,	18
from-l=telephone	-35
from-l=thursday,	-24
from-l=to	17
from-l=tokyo,	10
from-l=tuesday,	17
from-l=ulaanbaatar,	11
from-l=until	19
from-l=video	-11
from-l=washington,	-19
from-l=wednesday	16
gap=0 delta=1	-23
gap=1 delta=-1	13
gap=1 delta=-2	51
gap=1 delta=1	-20
gap=2 delta=-2	-16
gap=3 delta=2	-26
gap=4 delta=-2	-22
l="	-54
l=(	-74
l=-	-57
l=200	-10
l=<begin>	-40
l=a	29
l=aboard	-10
l=after	-17
l=and	-74
l=as	14
l=at	53
l=before	-10
l=between	-37
l=but	-16
l=by	-44
l=conference,	18
l=end	41
l=for	24
l=fox	-33
l=from	63
l=geneva,	-20
l=his	-34
l=in	131
l=it	-10
l=leave	53
l=leaves	46
l=london,	-16
l=morning	-29
l=near	-34
l=next:	15
l=of	-18
l=off	-20
l=on	-58
l=our	11
l=round,	9
l=says	-13
l=since	-38
l=swiss	-14
l=that	-7
l=the	-63
l=to	101
l=told	-29
l=trade	-18
l=trade,	24
l=two	-13
l=under	-16
l=unless	-11
l=was	19
l=washington/	-32
l=what	14
l=when	-10
l=which	-32
l=while	-16
l=with	-33
l=—	-34
ll=( in	-13
ll=<begin> <begin>	-26
ll=<begin> and	-20
ll=<begin> at	12
ll=<begin> for	-23
ll=<begin> in	58
ll=<begin> to	45
ll=and in	32
ll=and the	-15
ll=beijing, in	-10
ll=beijing, the	18
ll=brussels, <begin>	-9
ll=busan, <begin>	16
ll=ended <begin>	-16
ll=ended in	13
ll=ends <begin>	11
ll=for <begin>	-33
ll=for of	-13
ll=for to	57
ll=from and	-19
ll=from at	10
ll=from for	11
ll=from the	12
ll=from visit	11
ll=geneva in	9
ll=geneva, <begin>	17
ll=korea, in	13
ll=lumpur, <begin>	45
ll=lumpur, in	26
ll=lumpur, —	-13
ll=madrid, <begin>	25
ll=madrid, in	22
ll=of <begin>	-12
ll=of to	17
ll=on "	-37
ll=on (	-55
ll=on -	-23
ll=on <begin>	70
ll=on a	37
ll=on and	-37
ll=on as	13
ll=on at	32
ll=on between	-17
ll=on by	-29
ll=on end	26
ll=on for	24
ll=on fox	-31
ll=on from	17
ll=on geneva,	-12
ll=on if	-17
ll=on in	9
ll=on leaves	32
ll=on left	-12
ll=on near	-23
ll=on of	10
ll=on on	-12
ll=on since	-13
ll=on that	-11
ll=on to	16
ll=on told	-26
ll=on trade	-15
ll=on washington/	-16
ll=on what	-11
ll=on which	-21
ll=on with	-29
ll=on —	-51
ll=paris, <begin>	29
ll=paris, in	-17
ll=seoul, <begin>	-20
ll=seoul, in	-25
ll=since <begin>	15
ll=since in	8
ll=since of	-11
ll=spent in	13
ll=spoke <begin>	-10
ll=stockholm in	12
ll=stockholm, <begin>	22
ll=telephone <begin>	-9
ll=telephone in	-17
ll=the <begin>	-14
ll=thursday <begin>	-9
ll=thursday in	22
ll=thursday, in	-34
ll=to <begin>	-18
ll=to in	14
ll=tuesday, in	15
ll=until in	20
ll=washington in	-12
ll=washington, <begin>	-22
ll=washington, in	-35
ll=washington, the	24
ll=york, <begin>	-25
ll=york, in	17
other-paragraph	26
own=0 delta=-1	19
own=0 delta=-2	-13
own=0 delta=1	-13
own=0 delta=2	-25
own=1	9
own=1 delta=-1	-23
own=1 delta=-2	-26
own=1 delta=0	43
own=1 delta=1	-8
own=2 delta=1	-26
own=3 delta=-1	13
own=3 delta=-2	32
own=3 delta=0	-15
own=4 delta=-2	22
own=4 delta=0	-16
refers delta=-2	21
refers delta=1	-19
same-paragraph	-14
same-part	8
same=0 days=0 true	20
same=0 days=1 false	-36
same=0 days=2 false	39
same=1 days=0 false	15
same=1 days=0 true	-38
same=1 days=1 false	-12
same=1 days=1 true	13
same=2 days=0 false	29
same=2 days=0 true	-14
same=2 days=1 false	-20
same=2 days=1 true	52
same=2 days=2 true	-11
same=3 days=1 true	12
to-city	87
to-seat-home	-24
to-seat-other	66
to-seat-side	-26
to-top	33
to-unknown	-69
to:calls	-58
to:coming	-25
to:ended	-33
to:m=arrives	-15
to:m=broke up	9
to:m=came	9
to:m=comes	-23
to:m=conference	12
to:m=delegations	32
to:m=dinner	11
to:m=due	-8
to:m=ended	-32
to:m=expected	-12
to:m=goes	-19
to:m=guest	-25
to:m=guests	13
to:m=here	19
to:m=host	-16
to:m=meet	-25
to:m=meeting	20
to:m=meets	-28
to:m=met	-30
to:m=negotiated	-23
to:m=negotiates	-10
to:m=negotiations	37
to:m=parted	-17
to:m=received	12
to:m=round	-20
to:m=rounds	-29
to:m=sat	-11
to:m=see each other	-13
to:m=settled	17
to:m=signed	11
to:m=sitting	-18
to:m=spent	15
to:m=summit	15
to:m=table	20
to:m=talk	-29
to:m=talking	-21
to:m=talks	44
to:m=there	-22
to:m=time	13
to:m=travel	-16
to:m=visit	23
to:m=went	-14
to:m=where	-26
to:meets	28
to:running	9
to:summit	-22
to:sure	13
to:wished	-20`;
