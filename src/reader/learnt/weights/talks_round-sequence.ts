// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 1	6
after 2	8
after 4	-21
after 5	-22
apart	62
apart at=#nd	16
apart at=#th	58
apart at=eight times	9
apart at=eighth	-41
apart at=fifth	-45
apart at=first	157
apart at=five rounds	6
apart at=four times	11
apart at=fourth	-65
apart at=ninth	29
apart at=no one	74
apart at=no. #	102
apart at=number #	24
apart at=round five	-53
apart at=round four	-19
apart at=round three	-17
apart at=round two	-27
apart at=seventh	-47
apart at=sixth	-26
apart at=take #	46
apart at=tenth	38
apart at=third	-12
apart at=three times	37
apart at=two rounds	34
apart form=1	34
apart form=2	58
apart l0="	11
apart l0='s	52
apart l0=,	37
apart l0=-	-14
apart l0=:	-37
apart l0=<number>	-19
apart l0=<seat>	25
apart l0=a	19
apart l0=after	19
apart l0=and	-21
apart l0=announcement	26
apart l0=come	10
apart l0=his	8
apart l0=hold	-17
apart l0=is	23
apart l0=it	17
apart l0=its	28
apart l0=meet	-22
apart l0=move	9
apart l0=must	6
apart l0=no	12
apart l0=notice	11
apart l0=of	-14
apart l0=on	19
apart l0=our	-53
apart l0=take	8
apart l0=their	-12
apart l0=through	18
apart l0=to	30
apart l0=was	19
apart l0=will	16
apart l0=would	20
apart l1='s	65
apart l1=,	-20
apart l1=:	-18
apart l1=;	40
apart l1=<day-ahead>	-29
apart l1=<day-gone>	-31
apart l1=<level>	8
apart l1=<name>	-37
apart l1=<number>	40
apart l1=<organisation>	26
apart l1=<person>	-23
apart l1=<seat>	24
apart l1=a	-11
apart l1=after	44
apart l1=almost	12
apart l1=and	36
apart l1=as	-24
apart l1=be	-38
apart l1=been	-11
apart l1=before	13
apart l1=begin	-40
apart l1=by	53
apart l1=cost	13
apart l1=end	12
apart l1=enter	48
apart l1=for	28
apart l1=from	-6
apart l1=get	17
apart l1=had	-13
apart l1=has	9
apart l1=have	-53
apart l1=he	24
apart l1=hold	-21
apart l1=in	70
apart l1=into	42
apart l1=is	-13
apart l1=it	15
apart l1=lose	15
apart l1=not	16
apart l1=of	-49
apart l1=on	33
apart l1=only	7
apart l1=put	-12
apart l1=say	10
apart l1=since	-21
apart l1=take	14
apart l1=that	20
apart l1=the	-6
apart l1=there	6
apart l1=through	25
apart l1=to	46
apart l1=truce	35
apart l1=was	-32
apart l1=were	-6
apart l1=when	-20
apart l1=will	-28
apart l1=with	20
apart l1=would	9
apart l1=—	10
apart l2="	20
apart l2=,	-25
apart l2=:	35
apart l2=<day-ahead>	13
apart l2=<day-gone>	38
apart l2=<day-today>	56
apart l2=<level>	46
apart l2=<money>	8
apart l2=<month-gone>	6
apart l2=<name>	-39
apart l2=<number>	10
apart l2=<office>	-15
apart l2=<organisation>	55
apart l2=<person>	-19
apart l2=<seat>	25
apart l2=a	20
apart l2=agree	22
apart l2=and	-32
apart l2=are	14
apart l2=ask	25
apart l2=date	8
apart l2=day	-9
apart l2=down	15
apart l2=end	-59
apart l2=fall	10
apart l2=go	48
apart l2=good	11
apart l2=had	-13
apart l2=has	12
apart l2=have	42
apart l2=hold	11
apart l2=hour	25
apart l2=i	27
apart l2=in	11
apart l2=meet	13
apart l2=not	15
apart l2=notice	6
apart l2=now	-9
apart l2=on	-9
apart l2=or	7
apart l2=out	-10
apart l2=result	8
apart l2=rise	8
apart l2=round	-38
apart l2=say	-11
apart l2=talk	-44
apart l2=tariff	9
apart l2=that	17
apart l2=there	41
apart l2=they	-6
apart l2=thi	-37
apart l2=trade	13
apart l2=truce	9
apart l2=was	20
apart l2=what	-35
apart l2=who	24
apart l2=will	-41
apart l2=would	15
apart l2=year	18
apart l2=—	27
apart l="	11
apart l=a	32
apart l=after	19
apart l=and	-21
apart l=announcement	23
apart l=his	8
apart l=is	23
apart l=it	17
apart l=its	28
apart l=met	-22
apart l=must	6
apart l=no	11
apart l=notice	11
apart l=of	-14
apart l=on	19
apart l=our	-53
apart l=their	-12
apart l=through	18
apart l=to	30
apart l=took	8
apart l=was	19
apart l=washington	16
apart l=will	16
apart l=would	20
apart lr=<begin> ,	12
apart lr=<begin> .	-45
apart lr=<begin> day	-22
apart lr=<begin> meet	-36
apart lr=<begin> of	52
apart lr=<begin> round	12
apart lr=<number> ,	-36
apart lr=<number> more	7
apart lr=<number> of	32
apart lr=<number> round	-24
apart lr=a ,	-46
apart lr=a .	-9
apart lr=a country	24
apart lr=a day	38
apart lr=a extension	8
apart lr=a in	10
apart lr=a is	-32
apart lr=a less	12
apart lr=a meet	16
apart lr=a more	12
apart lr=a of	38
apart lr=a one	11
apart lr=a phase	7
apart lr=a round	-8
apart lr=a step	6
apart lr=a time	-22
apart lr=after of	37
apart lr=announcement of	15
apart lr=it .	11
apart lr=meet ,	20
apart lr=meet since	-37
apart lr=take of	14
apart lr=the ,	-24
apart lr=the .	-37
apart lr=the <span>	6
apart lr=the and	-26
apart lr=the day	27
apart lr=the end	-21
apart lr=the game	13
apart lr=the half	28
apart lr=the in	-29
apart lr=the is	38
apart lr=the lorry	7
apart lr=the meet	-24
apart lr=the of	-15
apart lr=the on	7
apart lr=the part	10
apart lr=the quarter	26
apart lr=the round	20
apart lr=the session	-22
apart lr=the since	-30
apart lr=the step	6
apart lr=the such	-24
apart lr=the term	7
apart lr=the time	-29
apart lr=the to	15
apart lr=the truce	19
apart lr=the two	-16
apart lr=the was	-12
apart lr=the week	30
apart lr=the will	-33
apart lr=the year	13
apart lr=their call	-24
apart lr=their conversation	16
apart lr=their meet	27
apart lr=to .	8
apart r*="	24
apart r*='s	21
apart r*=)	-12
apart r*=,	12
apart r*=-	39
apart r*=.	-14
apart r*=:	56
apart r*=;	-43
apart r*=<day-ahead>	53
apart r*=<day-gone>	27
apart r*=<day-today>	65
apart r*=<goods-amount>	8
apart r*=<level>	42
apart r*=<money>	12
apart r*=<month-ahead>	52
apart r*=<month-gone>	-54
apart r*=<month-today>	7
apart r*=<name>	-11
apart r*=<number>	57
apart r*=<organisation>	35
apart r*=<person>	20
apart r*=<points>	7
apart r*=<quality>	8
apart r*=<span>	66
apart r*=?	-6
apart r*=a	28
apart r*=after	-33
apart r*=agreement	6
apart r*=all	-30
apart r*=an	13
apart r*=are	27
apart r*=as	28
apart r*=ask	8
apart r*=been	29
apart r*=before	16
apart r*=begin	9
apart r*=between	-51
apart r*=both	7
apart r*=but	26
apart r*=by	8
apart r*=call	-52
apart r*=come	11
apart r*=consultation	-35
apart r*=country	36
apart r*=day	55
apart r*=dialogue	-15
apart r*=did	12
apart r*=do	18
apart r*=due	10
apart r*=duty	15
apart r*=encounter	-38
apart r*=end	-9
apart r*=extension	31
apart r*=floor	20
apart r*=from	21
apart r*=game	13
apart r*=geneva	-20
apart r*=get	12
apart r*=go	-38
apart r*=had	6
apart r*=half	34
apart r*=have	25
apart r*=his	9
apart r*=hold	24
apart r*=i	-24
apart r*=if	-37
apart r*=in	-24
apart r*=is	19
apart r*=item	22
apart r*=its	46
apart r*=last	-36
apart r*=leave	6
apart r*=less	-10
apart r*=list	6
apart r*=lorry	18
apart r*=market	11
apart r*=meet	-40
apart r*=minute	16
apart r*=more	27
apart r*=much	11
apart r*=new	17
apart r*=next	16
apart r*=night	9
apart r*=not	29
apart r*=of	19
apart r*=off	18
apart r*=offer	14
apart r*=on	35
apart r*=one	32
apart r*=order	25
apart r*=our	-20
apart r*=over	14
apart r*=part	17
apart r*=party	19
apart r*=pause	11
apart r*=pay	19
apart r*=peace	63
apart r*=person	45
apart r*=phase	21
apart r*=place	-6
apart r*=quarter	38
apart r*=round	-55
apart r*=run	12
apart r*=say	18
apart r*=session	-25
apart r*=set	-6
apart r*=sign	30
apart r*=since	-14
apart r*=sit	-37
apart r*=soybean	8
apart r*=start	-12
apart r*=step	17
apart r*=such	-27
apart r*=talk	12
apart r*=tariff	-49
apart r*=tell	11
apart r*=term	26
apart r*=than	21
apart r*=them	8
apart r*=there	19
apart r*=thi	-22
apart r*=thing	13
apart r*=three	-8
apart r*=time	-26
apart r*=to	17
apart r*=trade	-40
apart r*=two	-23
apart r*=we	21
apart r*=week	55
apart r*=were	29
apart r*=what	41
apart r*=when	16
apart r*=will	-13
apart r*=with	-35
apart r*=would	10
apart r*=year	-16
apart r*=—	16
apart r0=,	-14
apart r0=-	25
apart r0=.	-26
apart r0=:	8
apart r0=<level>	6
apart r0=<name>	-19
apart r0=<number>	17
apart r0=<person>	6
apart r0=<span>	30
apart r0=and	-15
apart r0=as	18
apart r0=at	21
apart r0=by	19
apart r0=call	-53
apart r0=country	36
apart r0=day	46
apart r0=dialogue	11
apart r0=encounter	-38
apart r0=end	-34
apart r0=extension	22
apart r0=floor	20
apart r0=game	13
apart r0=go	-33
apart r0=half	33
apart r0=has	15
apart r0=in	17
apart r0=item	22
apart r0=less	15
apart r0=lorry	7
apart r0=meet	-26
apart r0=minute	15
apart r0=month	8
apart r0=more	24
apart r0=night	9
apart r0=of	23
apart r0=off	18
apart r0=offer	11
apart r0=on	29
apart r0=one	17
apart r0=order	10
apart r0=part	17
apart r0=pause	10
apart r0=phase	21
apart r0=quarter	34
apart r0=round	-34
apart r0=session	-30
apart r0=set	-7
apart r0=since	-44
apart r0=sit	-37
apart r0=step	17
apart r0=such	-32
apart r0=take	-16
apart r0=term	24
apart r0=the	34
apart r0=thi	15
apart r0=thing	12
apart r0=time	-27
apart r0=to	-8
apart r0=truce	44
apart r0=two	-16
apart r0=visit	-6
apart r0=was	-35
apart r0=week	43
apart r0=what	21
apart r0=will	-13
apart r0=year	17
apart r1=,	7
apart r1=-	16
apart r1=.	-18
apart r1=:	59
apart r1=;	-37
apart r1=<day-ahead>	38
apart r1=<day-gone>	25
apart r1=<day-today>	39
apart r1=<level>	13
apart r1=<month-gone>	-34
apart r1=<name>	29
apart r1=<number>	31
apart r1=<person>	27
apart r1=<quality>	14
apart r1=<span>	12
apart r1=?	-9
apart r1=a	39
apart r1=and	9
apart r1=at	-7
apart r1=be	-14
apart r1=been	35
apart r1=begin	45
apart r1=between	-43
apart r1=end	8
apart r1=for	28
apart r1=has	-13
apart r1=he	18
apart r1=hold	7
apart r1=in	-15
apart r1=is	29
apart r1=it	-17
apart r1=its	21
apart r1=meet	-26
apart r1=much	11
apart r1=negotiation	-33
apart r1=our	8
apart r1=plan	-35
apart r1=round	-47
apart r1=run	12
apart r1=since	25
apart r1=start	-6
apart r1=tariff	-14
apart r1=tell	9
apart r1=than	18
apart r1=that	-10
apart r1=the	-23
apart r1=their	-9
apart r1=thi	-41
apart r1=to	32
apart r1=was	30
apart r1=were	29
apart r1=what	15
apart r1=when	16
apart r1=which	12
apart r1=with	-29
apart r1=year	14
apart r2="	16
apart r2=,	29
apart r2=.	34
apart r2=:	11
apart r2=<day-ahead>	26
apart r2=<day-gone>	8
apart r2=<day-today>	30
apart r2=<level>	25
apart r2=<money>	12
apart r2=<month-ahead>	52
apart r2=<month-gone>	-33
apart r2=<month-today>	7
apart r2=<name>	-14
apart r2=<number>	25
apart r2=<organisation>	22
apart r2=<person>	-8
apart r2=<span>	43
apart r2=after	-25
apart r2=and	11
apart r2=as	11
apart r2=before	8
apart r2=by	-10
apart r2=consultation	-37
apart r2=day	20
apart r2=did	10
apart r2=due	8
apart r2=duty	8
apart r2=end	24
apart r2=for	-21
apart r2=from	9
apart r2=geneva	26
apart r2=have	12
apart r2=he	-11
apart r2=hold	22
apart r2=in	-31
apart r2=is	-9
apart r2=it	26
apart r2=last	-45
apart r2=month	-6
apart r2=negotiation	15
apart r2=next	11
apart r2=not	6
apart r2=of	29
apart r2=on	25
apart r2=one	11
apart r2=pay	18
apart r2=peace	63
apart r2=person	39
apart r2=plan	26
apart r2=say	17
apart r2=sign	25
apart r2=since	-15
apart r2=soybean	7
apart r2=talk	11
apart r2=tariff	-43
apart r2=that	11
apart r2=thi	10
apart r2=trade	-46
apart r2=was	18
apart r2=we	9
apart r2=week	20
apart r2=what	7
apart r2=year	-37
apart rr=, "	10
apart rr=, <day-today>	15
apart rr=, and	30
apart rr=, is	-25
apart rr=, on	-31
apart rr=, the	-21
apart rr=. <end>	-26
apart rr=<end> <end>	36
apart rr=<span> .	19
apart rr=as much	11
apart rr=call since	-24
apart rr=country .	12
apart rr=country to	7
apart rr=day ,	23
apart rr=day .	15
apart rr=day of	18
apart rr=half of	20
apart rr=is plan	-31
apart rr=less than	12
apart rr=meet ,	-17
apart rr=meet .	-16
apart rr=meet in	7
apart rr=meet is	50
apart rr=meet of	-45
apart rr=meet since	22
apart rr=meet thi	-29
apart rr=meet will	17
apart rr=meet with	-11
apart rr=of it	15
apart rr=of its	19
apart rr=of negotiation	-33
apart rr=of that	15
apart rr=of their	-10
apart rr=of thi	17
apart rr=of what	7
apart rr=on <quality>	13
apart rr=quarter ,	9
apart rr=quarter .	10
apart rr=round ,	-13
apart rr=round .	-42
apart rr=round between	-13
apart rr=round in	-15
apart rr=round is	6
apart rr=round of	10
apart rr=round on	14
apart rr=round since	-18
apart rr=round thi	-29
apart rr=round was	31
apart rr=round will	-21
apart rr=round with	-38
apart rr=session of	-42
apart rr=since <month-gone>	-20
apart rr=since the	-73
apart rr=such meet	-26
apart rr=term .	10
apart rr=thi year	14
apart rr=time .	-44
apart rr=time since	25
apart rr=time that	-46
apart rr=time thi	-28
apart rr=truce ,	21
apart rr=two were	29
apart rr=week of	31
apart rr=will be	-14
apart towns=0	79
apart towns=1	-24
apart towns=2	6
apart towns=3	32
apart towns=4	55
apart:calls	10
apart:ended	-6
apart:experts	12
apart:m=assembly	11
apart:m=broke up	-10
apart:m=came	42
apart:m=closed	-14
apart:m=come	16
apart:m=comes	14
apart:m=conference	-26
apart:m=consultations	-69
apart:m=delegation	-11
apart:m=delegations	-49
apart:m=dialogue	-19
apart:m=due	53
apart:m=encounter	-38
apart:m=expected	-30
apart:m=go	14
apart:m=goes	45
apart:m=handshake	35
apart:m=here	20
apart:m=meet	-14
apart:m=meeting	-28
apart:m=met	-17
apart:m=negotiation	-38
apart:m=negotiations	19
apart:m=negotiator	6
apart:m=negotiators	-50
apart:m=parted	6
apart:m=rose	25
apart:m=round	-71
apart:m=rounds	-17
apart:m=sat	26
apart:m=shook hands	16
apart:m=signed	56
apart:m=sit	16
apart:m=sitting	-39
apart:m=summit	-7
apart:m=table	25
apart:m=talk	-22
apart:m=talked	10
apart:m=talks	33
apart:m=time	-26
apart:m=to see	20
apart:m=went	29
apart:m=where	-11
apart:meets	-44
apart:running	33
apart:summit	22
apart:sure	-79
apart:wished	60
b:"	-57
b:'	-36
b:'s	8
b:(	32
b:)	-18
b:,	30
b:.	-15
b::	-9
b:;	-46
b:<agent>	-17
b:<day-gone>	-6
b:<duty>	10
b:<gate>	10
b:<goods-amount>	-7
b:<level-noun>	19
b:<level>	-71
b:<money>	-23
b:<month-ahead>	19
b:<month-gone>	-20
b:<month-today>	6
b:<name>	47
b:<not>	-43
b:<number>	-89
b:<office>	25
b:<organisation>	-42
b:<person>	22
b:<points>	-8
b:<quality>	-18
b:<seat>	30
b:<sender>	-35
b:<span>	12
b:<taker>	-9
b:<v-agree>	-61
b:<v-bear>	-20
b:<v-begin>	23
b:<v-buy>	-22
b:<v-deny>	-8
b:<v-down>	-22
b:<v-propose>	12
b:<v-say>	-52
b:<v-stay>	18
b:<v-suspend>	14
b:<v-target>	-25
b:<v-up>	-32
b:a	-50
b:about	44
b:after	-101
b:again	-25
b:agree	-33
b:agreement	34
b:almost	-9
b:an	-33
b:and	6
b:announce	-21
b:another	8
b:apply	-6
b:as	-36
b:ask	-20
b:at	55
b:back	32
b:be	30
b:been	27
b:before	-15
b:begin	11
b:between	10
b:both	17
b:broke	28
b:but	-10
b:by	-46
b:call	9
b:cape	-21
b:ceasefire	-12
b:charge	-8
b:close	16
b:closed	30
b:come	-22
b:consultation	-12
b:continue	11
b:conversation	-30
b:cost	-10
b:could	-6
b:country	-35
b:custom	-11
b:day	-18
b:deal	-9
b:dispute	-11
b:do	-18
b:doe	-7
b:down	-16
b:due	-47
b:duty	13
b:each	26
b:earth	-10
b:effect	-18
b:end	35
b:enter	-16
b:expect	-19
b:expert	30
b:extend	-40
b:extension	-9
b:failed	-13
b:fall	-18
b:far	-33
b:fee	-17
b:fentanyl	-10
b:first	-96
b:fix	24
b:floor	-12
b:follow	38
b:followed	-21
b:for	20
b:fourth	-18
b:front	-26
b:geneva	6
b:get	-20
b:given	-8
b:go	-7
b:good	-19
b:grower	-28
b:had	20
b:hand	11
b:have	-13
b:having	14
b:he	-15
b:hold	44
b:hour	-19
b:house	17
b:i	-10
b:if	-13
b:impose	28
b:in	47
b:into	-33
b:is	8
b:it	-11
b:its	-58
b:joint	48
b:keep	-6
b:know	-17
b:last	47
b:leave	-11
b:licence	10
b:line	-6
b:lorry	-13
b:lose	-8
b:lower	-6
b:make	18
b:may	-8
b:mediator	-32
b:member	-13
b:minister	24
b:month	15
b:more	-13
b:morning	-31
b:most	50
b:muscat	-21
b:must	-24
b:near	-15
b:negotiation	-14
b:negotiator	-15
b:night	-7
b:no	-8
b:not	-25
b:now	14
b:of	-10
b:off	6
b:official	26
b:on	13
b:one	-55
b:open	-23
b:opened	14
b:or	-7
b:order	-11
b:other	38
b:out	-51
b:part	-7
b:party	-40
b:pause	-10
b:pay	-12
b:peace	-61
b:place	44
b:plan	13
b:point	-23
b:port	-9
b:president	-8
b:price	-6
b:put	11
b:quarter	-18
b:raise	-18
b:rare	-6
b:reach	18
b:result	-8
b:rice	7
b:rise	-6
b:river	-9
b:round	-36
b:rule	-8
b:run	-19
b:say	-21
b:second	8
b:see	-24
b:session	-9
b:set	23
b:ship	-8
b:sign	-42
b:signature	-16
b:since	-80
b:sit	-19
b:so	-45
b:spring	10
b:start	19
b:state	-14
b:still	-15
b:stockholm	33
b:strike	-17
b:suspend	-47
b:table	26
b:take	29
b:telephone	-13
b:tell	13
b:than	-9
b:that	-55
b:the	-25
b:their	-20
b:then	-26
b:there	16
b:they	-10
b:thi	-44
b:thing	18
b:those	-24
b:three	-13
b:time	11
b:to	-24
b:town	-21
b:trade	23
b:truce	-68
b:two	7
b:until	-25
b:up	-39
b:us	-9
b:video	39
b:visit	-17
b:want	-6
b:war	-13
b:was	37
b:way	27
b:we	19
b:were	-6
b:what	7
b:when	-10
b:which	23
b:who	-18
b:will	18
b:with	-35
b:without	-12
b:would	-15
b:write	-6
b:year	-16
b:you	-20
b:—	-8
before	-9
before 0	8
before 1	15
before 2	-10
before 3	-8
before 4	-26
before 5	8
between-days=0	-14
between-days=1	11
between-days=2	-13
between-same=0	9
between-same=1	-50
between-same=2	-7
between-same=3	-18
between=	-79
between='s	-10
between=,	23
between=, at the	6
between=, for the	7
between=, in	34
between=, in the	32
between=, the	42
between=, their	-26
between=:	23
between=a	-6
between=after a	-31
between=day of talk in	-13
between=for a	26
between=in the	-16
between=is plan for	19
between=meet , in	22
between=meet in	16
between=meet is plan for	-36
between=on	-7
between=on <day-gone> , the	-12
between=on <day-gone> for the	-11
between=round in	25
between=round is plan for	-25
between=round of talk on	-23
between=round on	-26
between=round since	-30
between=round take place in	41
between=the	-18
between=time on	6
between=was in	19
between=were the	22
between=—	16
between=— the	-16
count=1	-33
count=3	-15
count=4	-62
count=5	-10
count=many	-23
delta=-1	-49
delta=0	-11
delta=1	-66
dist=0	9
dist=1	18
dist=3	-10
dist=4	-41
dist=5	-11
from-l="	-12
from-l=a	-38
from-l=after	-19
from-l=and	19
from-l=announcement	-27
from-l=his	-8
from-l=in	6
from-l=is	-26
from-l=it	-19
from-l=its	-32
from-l=met	24
from-l=must	-7
from-l=no	-11
from-l=notice	-11
from-l=of	15
from-l=on	-22
from-l=our	48
from-l=the	-6
from-l=their	12
from-l=through	-19
from-l=to	-37
from-l=took	-9
from-l=was	-20
from-l=washington	-17
from-l=will	-18
from-l=would	-24
gap=0 delta=-1	-38
gap=0 delta=1	-71
gap=1 delta=-1	-49
gap=1 delta=1	17
l="	-33
l=-	-24
l=<begin>	-39
l=a	10
l=accra,	40
l=after	-37
l=and	-67
l=at	12
l=before	-12
l=beijing,	-16
l=between	-11
l=brussels,	12
l=by	-62
l=friday	-11
l=friday,	-7
l=geneva,	-6
l=in	59
l=is	-18
l=london,	-6
l=madrid,	10
l=monday	-8
l=monday,	-18
l=near	-29
l=northern	-11
l=of	-77
l=on	-30
l=our	10
l=out	-9
l=said	-16
l=signed	-10
l=since	-30
l=that	-10
l=the	-108
l=third	-7
l=thursday,	-18
l=tuesday	11
l=tuesday,	-13
l=until	-36
l=was	24
l=wednesday	14
l=wednesday,	-12
l=what	-9
l=which	-20
l=with	-10
l=·	-7
l=—	-20
ll=<begin> <begin>	51
ll=<begin> and	-11
ll=<begin> at	-22
ll=<begin> from	-16
ll=<begin> of	-8
ll=<begin> on	-24
ll=<begin> since	-7
ll=<begin> the	-19
ll=<begin> to	-15
ll=<begin> until	6
ll=a (	-7
ll=a <begin>	-32
ll=a and	-18
ll=a by	-20
ll=a for	11
ll=a in	40
ll=a of	-35
ll=a since	-13
ll=a to	8
ll=a until	-16
ll=a with	8
ll=a —	-11
ll=after <begin>	-25
ll=after in	18
ll=after on	-32
ll=announcement on	-7
ll=for <begin>	-9
ll=for on	12
ll=his <begin>	-6
ll=his in	-7
ll=in in	8
ll=its in	-23
ll=its on	-20
ll=met <begin>	17
ll=met on	20
ll=no in	11
ll=of <begin>	15
ll=of on	-10
ll=on <begin>	-7
ll=the "	-13
ll=the (	26
ll=the <begin>	-43
ll=the a	18
ll=the after	-24
ll=the and	-21
ll=the at	27
ll=the by	-32
ll=the for	17
ll=the from	-22
ll=the geneva,	-20
ll=the in	19
ll=the is	-17
ll=the left	-9
ll=the near	-14
ll=the of	-11
ll=the on	-7
ll=the said	-12
ll=the since	6
ll=the the	-56
ll=the thursday	7
ll=the to	13
ll=the tuesday,	-7
ll=the until	-25
ll=the wednesday,	-6
ll=the which	-12
ll=the —	7
ll=their and	-9
ll=their from	15
ll=their on	8
ll=their since	-24
ll=their the	-33
ll=to in	-7
ll=washington to	-10
ll=would on	-8
ll=— <begin>	21
other-paragraph	-82
own=0	-7
own=0 delta=1	-13
own=1	-27
own=1 delta=-1	-76
own=1 delta=0	22
own=1 delta=1	-64
own=2	-26
own=2 delta=-1	-14
own=2 delta=0	-10
own=2 delta=1	-15
own=3	-46
own=3 delta=-1	-18
own=3 delta=0	-37
own=4	-55
own=4 delta=-1	-10
own=4 delta=0	-45
refers delta=-1	26
refers delta=1	-67
same-paragraph	-36
same-part	-7
same=0 days=1 false	21
same=0 days=1 true	18
same=1 days=0 true	-21
same=1 days=1 false	-18
same=1 days=1 true	-38
same=2 days=0 false	-6
same=2 days=0 true	-11
same=3 days=0 false	-9
sign-between	-31
to-city	-12
to-seat-home	12
to-seat-side	-19
to-unknown	-53
to:calls	10
to:experts	6
to:m=assembly	-7
to:m=broke up	-17
to:m=came	17
to:m=closed	8
to:m=comes	-20
to:m=conference	24
to:m=delegations	40
to:m=ended	32
to:m=expected	8
to:m=go	-18
to:m=goes	-20
to:m=here	37
to:m=meet	14
to:m=meeting	14
to:m=meetings	-19
to:m=meets	28
to:m=met	33
to:m=negotiating	13
to:m=negotiator	7
to:m=negotiators	17
to:m=parted	-8
to:m=received	-18
to:m=round	-28
to:m=rounds	-29
to:m=sat	45
to:m=signed	-37
to:m=sit	-20
to:m=stop	-25
to:m=table	-10
to:m=talk	-18
to:m=talking	18
to:m=talks	51
to:m=time	-12
to:m=to see	-22
to:m=visit	9
to:m=went	-14
to:m=where	-21
to:meets	24
to:running	-22
to:sure	18
to:wished	-88
to=day	-39
to=town	-52`;
