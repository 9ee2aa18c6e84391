// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 0	21
after 1	6
after 3	-13
after 4	-16
after 5	-22
apart	67
apart at=#rd	-11
apart at=#st	14
apart at=#th	51
apart at=eight times	12
apart at=eighth	-24
apart at=fifth	-51
apart at=first	149
apart at=five rounds	8
apart at=five times	10
apart at=four rounds	-15
apart at=four times	-13
apart at=fourth	-54
apart at=ninth	41
apart at=no #	9
apart at=no one	72
apart at=no. #	99
apart at=number #	15
apart at=round #	-10
apart at=round five	-50
apart at=round four	-25
apart at=round three	-33
apart at=round two	-27
apart at=second	15
apart at=seventh	-29
apart at=sixth	-29
apart at=take #	59
apart at=ten times	-9
apart at=tenth	19
apart at=three meetings	-17
apart at=three times	42
apart at=twelfth	11
apart at=two meetings	40
apart at=two rounds	37
apart form=1	39
apart form=2	54
apart l0='s	49
apart l0=,	19
apart l0=-	-11
apart l0=:	-49
apart l0=<number>	-9
apart l0=a	18
apart l0=after	26
apart l0=announcement	26
apart l0=come	19
apart l0=every	14
apart l0=had	8
apart l0=it	14
apart l0=its	25
apart l0=meet	-16
apart l0=need	-23
apart l0=no	31
apart l0=notice	9
apart l0=of	-15
apart l0=on	15
apart l0=our	-42
apart l0=their	-23
apart l0=through	13
apart l0=to	27
apart l0=were	14
apart l0=will	19
apart l0=would	21
apart l0=—	-20
apart l1="	8
apart l1='s	50
apart l1=,	-7
apart l1=.	-42
apart l1=:	-15
apart l1=;	33
apart l1=<day-ahead>	-15
apart l1=<day-gone>	-40
apart l1=<day-today>	18
apart l1=<name>	-14
apart l1=<number>	24
apart l1=<organisation>	20
apart l1=<person>	-12
apart l1=<seat>	33
apart l1=a	-19
apart l1=about	24
apart l1=after	61
apart l1=and	38
apart l1=are	-20
apart l1=as	-18
apart l1=at	-26
apart l1=be	-40
apart l1=before	10
apart l1=begin	-31
apart l1=between	11
apart l1=by	65
apart l1=closed	-16
apart l1=down	-18
apart l1=enter	24
apart l1=get	16
apart l1=go	8
apart l1=had	-13
apart l1=has	20
apart l1=have	-18
apart l1=he	14
apart l1=hold	-36
apart l1=in	84
apart l1=into	51
apart l1=it	23
apart l1=lose	15
apart l1=not	28
apart l1=of	-28
apart l1=off	-11
apart l1=on	19
apart l1=open	-18
apart l1=opened	-11
apart l1=say	27
apart l1=side	11
apart l1=sign	12
apart l1=than	9
apart l1=that	15
apart l1=through	19
apart l1=to	31
apart l1=truce	18
apart l1=up	-25
apart l1=was	-40
apart l1=were	-19
apart l1=where	-29
apart l1=will	-11
apart l1=with	18
apart l2="	14
apart l2='s	13
apart l2=,	-20
apart l2=:	16
apart l2=;	10
apart l2=<day-ahead>	14
apart l2=<day-gone>	18
apart l2=<day-today>	28
apart l2=<goods-amount>	-14
apart l2=<level>	42
apart l2=<money>	12
apart l2=<month-ahead>	12
apart l2=<name>	-44
apart l2=<number>	35
apart l2=<office>	-31
apart l2=<organisation>	32
apart l2=<person>	-12
apart l2=<quality>	12
apart l2=<seat>	15
apart l2=and	-14
apart l2=are	38
apart l2=ask	21
apart l2=at	15
apart l2=call	24
apart l2=conference	-23
apart l2=country	-20
apart l2=date	16
apart l2=day	-24
apart l2=end	-27
apart l2=expect	-10
apart l2=fall	24
apart l2=go	35
apart l2=good	11
apart l2=has	16
apart l2=have	10
apart l2=he	11
apart l2=hour	16
apart l2=i	11
apart l2=in	25
apart l2=make	-15
apart l2=minute	-22
apart l2=must	-13
apart l2=negotiator	-10
apart l2=not	10
apart l2=on	-11
apart l2=one	15
apart l2=only	9
apart l2=or	9
apart l2=other	-26
apart l2=result	-13
apart l2=rise	17
apart l2=round	-34
apart l2=say	17
apart l2=settle	-16
apart l2=suspend	11
apart l2=talk	-31
apart l2=that	12
apart l2=the	7
apart l2=then	14
apart l2=there	8
apart l2=thi	-22
apart l2=through	12
apart l2=to	19
apart l2=trade	10
apart l2=up	16
apart l2=was	19
apart l2=we	-11
apart l2=week	-19
apart l2=what	-20
apart l2=who	10
apart l2=will	-13
apart l2=with	26
apart l2=year	19
apart l=a	22
apart l=after	26
apart l=an	-11
apart l=announcement	22
apart l=every	11
apart l=had	8
apart l=held	15
apart l=it	14
apart l=its	25
apart l=met	-16
apart l=needed	-23
apart l=no	30
apart l=notice	9
apart l=of	-15
apart l=on	15
apart l=our	-42
apart l=their	-23
apart l=through	13
apart l=to	27
apart l=trump's	12
apart l=were	14
apart l=will	19
apart l=would	21
apart l=—	-20
apart lr='s term	9
apart lr=, .	-23
apart lr=: round	-19
apart lr=<begin> ,	14
apart lr=<begin> .	-25
apart lr=<begin> day	-13
apart lr=<begin> in	14
apart lr=<begin> meet	-35
apart lr=<begin> of	30
apart lr=<begin> time	-21
apart lr=<number> ,	-19
apart lr=<number> of	33
apart lr=<number> round	-22
apart lr=<number> since	10
apart lr=a ,	-41
apart lr=a .	-12
apart lr=a attempt	16
apart lr=a country	18
apart lr=a in	9
apart lr=a is	-46
apart lr=a list	15
apart lr=a of	34
apart lr=a one	11
apart lr=a phase	9
apart lr=a time	-22
apart lr=a truce	9
apart lr=after of	20
apart lr=announcement of	11
apart lr=at ,	-11
apart lr=come .	13
apart lr=for .	-23
apart lr=his visit	18
apart lr=it .	9
apart lr=its session	-42
apart lr=meet ,	15
apart lr=meet since	-34
apart lr=no .	18
apart lr=our meet	-25
apart lr=the ,	-31
apart lr=the -	15
apart lr=the .	-38
apart lr=the <number>	10
apart lr=the <person>	10
apart lr=the and	-13
apart lr=the between	-27
apart lr=the call	-18
apart lr=the day	39
apart lr=the end	-15
apart lr=the evening	17
apart lr=the extension	17
apart lr=the floor	14
apart lr=the half	32
apart lr=the has	-11
apart lr=the in	-16
apart lr=the is	31
apart lr=the item	16
apart lr=the leg	-14
apart lr=the meet	-24
apart lr=the of	-20
apart lr=the one	-17
apart lr=the phase	9
apart lr=the session	-16
apart lr=the since	-45
apart lr=the stage	18
apart lr=the step	9
apart lr=the take	-22
apart lr=the talk	20
apart lr=the that	15
apart lr=the three	10
apart lr=the time	-7
apart lr=the to	15
apart lr=the truce	22
apart lr=the was	-14
apart lr=the week	24
apart lr=the will	-25
apart lr=the year	13
apart lr=their call	-24
apart lr=their day	14
apart lr=their encounter	-18
apart lr=their meet	14
apart lr=their round	-8
apart lr=will on	8
apart r*="	39
apart r*='s	32
apart r*=-	25
apart r*=.	-12
apart r*=:	16
apart r*=<day-ahead>	54
apart r*=<day-gone>	36
apart r*=<day-today>	45
apart r*=<level>	39
apart r*=<money>	10
apart r*=<month-ahead>	49
apart r*=<month-gone>	-49
apart r*=<name>	-14
apart r*=<number>	41
apart r*=<organisation>	28
apart r*=<person>	32
apart r*=<points>	10
apart r*=<quality>	31
apart r*=<seat>	15
apart r*=<span>	54
apart r*=?	-21
apart r*=a	37
apart r*=about	13
apart r*=after	-16
apart r*=again	-14
apart r*=agree	13
apart r*=all	-20
apart r*=and	12
apart r*=are	30
apart r*=as	26
apart r*=be	-22
apart r*=before	14
apart r*=being	-18
apart r*=best	13
apart r*=between	-67
apart r*=bring	-12
apart r*=but	15
apart r*=call	-25
apart r*=come	24
apart r*=consultation	-16
apart r*=country	40
apart r*=day	61
apart r*=do	10
apart r*=draw	17
apart r*=duty	14
apart r*=encounter	-24
apart r*=end	-16
apart r*=evening	18
apart r*=extension	10
apart r*=floor	18
apart r*=follow	-9
apart r*=for	9
apart r*=from	15
apart r*=geneva	-16
apart r*=go	-21
apart r*=half	36
apart r*=has	-11
apart r*=have	10
apart r*=hour	10
apart r*=if	-17
apart r*=in	-27
apart r*=it	12
apart r*=item	17
apart r*=its	34
apart r*=kind	-15
apart r*=largest	13
apart r*=last	-15
apart r*=leg	-10
apart r*=list	26
apart r*=meet	-41
apart r*=minute	15
apart r*=month	21
apart r*=more	18
apart r*=most	-20
apart r*=negotiate	-12
apart r*=negotiation	-15
apart r*=new	16
apart r*=next	12
apart r*=night	9
apart r*=nothing	14
apart r*=now	14
apart r*=of	20
apart r*=olive	-13
apart r*=on	38
apart r*=opened	-16
apart r*=order	20
apart r*=part	15
apart r*=party	15
apart r*=pay	18
apart r*=peace	52
apart r*=person	29
apart r*=phase	28
apart r*=place	-11
apart r*=point	9
apart r*=quarrel	10
apart r*=quarter	17
apart r*=reading	11
apart r*=recently	-23
apart r*=round	-49
apart r*=row	11
apart r*=say	23
apart r*=session	-44
apart r*=sign	26
apart r*=signature	11
apart r*=since	-18
apart r*=sit	-22
apart r*=soybean	12
apart r*=stage	22
apart r*=state	9
apart r*=step	22
apart r*=summit	-40
apart r*=suspend	16
apart r*=talk	11
apart r*=tallest	15
apart r*=tariff	-37
apart r*=tell	10
apart r*=term	24
apart r*=test	10
apart r*=than	20
apart r*=their	-17
apart r*=thi	-22
apart r*=three	-12
apart r*=time	-24
apart r*=to	16
apart r*=trade	-24
apart r*=trip	15
apart r*=truce	11
apart r*=two	-9
apart r*=until	11
apart r*=way	-18
apart r*=we	21
apart r*=week	47
apart r*=were	29
apart r*=what	46
apart r*=when	17
apart r*=with	-15
apart r*=would	18
apart r*=year	-15
apart r*=—	17
apart r0=(	16
apart r0=)	12
apart r0=,	-14
apart r0=-	39
apart r0=.	-25
apart r0=<day-gone>	23
apart r0=<name>	-18
apart r0=<number>	21
apart r0=<person>	16
apart r0=<span>	25
apart r0=?	-22
apart r0=as	21
apart r0=at	17
apart r0=begin	-11
apart r0=best	10
apart r0=between	-30
apart r0=by	9
apart r0=call	-36
apart r0=come	12
apart r0=country	37
apart r0=day	47
apart r0=encounter	-24
apart r0=end	-19
apart r0=evening	17
apart r0=floor	18
apart r0=go	-12
apart r0=half	35
apart r0=in	30
apart r0=is	-13
apart r0=item	17
apart r0=leg	-10
apart r0=list	20
apart r0=meet	-31
apart r0=minute	14
apart r0=more	16
apart r0=night	9
apart r0=of	25
apart r0=off	15
apart r0=on	40
apart r0=order	12
apart r0=part	15
apart r0=phase	27
apart r0=quarter	12
apart r0=reading	11
apart r0=round	-37
apart r0=session	-52
apart r0=since	-45
apart r0=sit	-26
apart r0=stage	22
apart r0=step	21
apart r0=summit	-40
apart r0=take	-19
apart r0=talk	-22
apart r0=term	24
apart r0=that	17
apart r0=the	9
apart r0=three	-11
apart r0=time	-25
apart r0=trip	15
apart r0=truce	44
apart r0=was	-27
apart r0=week	35
apart r0=what	19
apart r0=will	-17
apart r0=year	28
apart r0=—	10
apart r1="	17
apart r1=.	-11
apart r1=:	21
apart r1=<day-ahead>	29
apart r1=<day-gone>	23
apart r1=<day-today>	13
apart r1=<level>	13
apart r1=<month-gone>	-29
apart r1=<name>	39
apart r1=<number>	10
apart r1=<person>	34
apart r1=<quality>	18
apart r1=<seat>	13
apart r1=a	13
apart r1=and	20
apart r1=are	12
apart r1=as	9
apart r1=be	-10
apart r1=been	25
apart r1=begin	28
apart r1=between	-50
apart r1=due	14
apart r1=for	32
apart r1=geneva	-37
apart r1=has	-20
apart r1=if	-9
apart r1=in	-15
apart r1=is	14
apart r1=its	26
apart r1=last	17
apart r1=meet	-23
apart r1=most	-21
apart r1=negotiation	-17
apart r1=new	12
apart r1=open	17
apart r1=place	-19
apart r1=plan	-29
apart r1=round	-35
apart r1=run	11
apart r1=since	23
apart r1=than	14
apart r1=their	-10
apart r1=thi	-30
apart r1=was	20
apart r1=we	16
apart r1=were	29
apart r1=what	17
apart r1=when	14
apart r1=will	15
apart r1=with	-18
apart r2="	23
apart r2='s	22
apart r2=.	23
apart r2=<day-ahead>	33
apart r2=<day-gone>	14
apart r2=<day-today>	33
apart r2=<level>	21
apart r2=<money>	10
apart r2=<month-ahead>	48
apart r2=<month-gone>	-32
apart r2=<name>	-31
apart r2=<number>	22
apart r2=<organisation>	20
apart r2=<quality>	15
apart r2=<span>	47
apart r2=a	28
apart r2=after	-19
apart r2=again	-19
apart r2=are	12
apart r2=as	9
apart r2=be	-19
apart r2=been	-22
apart r2=but	12
apart r2=consultation	-26
apart r2=day	29
apart r2=end	11
apart r2=from	24
apart r2=geneva	11
apart r2=hold	10
apart r2=in	-40
apart r2=it	14
apart r2=kind	-15
apart r2=last	-32
apart r2=not	16
apart r2=of	32
apart r2=olive	-13
apart r2=on	23
apart r2=open	-14
apart r2=our	-14
apart r2=pay	15
apart r2=peace	52
apart r2=person	25
apart r2=plan	17
apart r2=recently	-23
apart r2=round	-24
apart r2=say	14
apart r2=sign	21
apart r2=since	-24
apart r2=take	23
apart r2=talk	20
apart r2=tariff	-34
apart r2=that	-12
apart r2=their	-10
apart r2=them	9
apart r2=to	15
apart r2=trade	-33
apart r2=truce	-22
apart r2=until	9
apart r2=was	21
apart r2=week	13
apart r2=what	16
apart r2=would	13
apart r2=year	-31
apart rr=, "	12
apart rr=, <day-today>	13
apart rr=, and	13
apart rr=, for	12
apart rr=, in	-24
apart rr=, is	-21
apart rr=, most	-23
apart rr=, on	-36
apart rr=, the	-8
apart rr=, with	25
apart rr=. <end>	-29
apart rr=<end> <end>	39
apart rr=<span> .	11
apart rr=? <end>	-22
apart rr=and last	23
apart rr=between the	-19
apart rr=call since	-24
apart rr=conversation since	22
apart rr=country .	18
apart rr=day ,	23
apart rr=day .	18
apart rr=day <end>	9
apart rr=day in	-14
apart rr=day of	28
apart rr=day on	9
apart rr=half of	24
apart rr=in <seat>	16
apart rr=in the	14
apart rr=is plan	-24
apart rr=is to	-31
apart rr=meet .	-25
apart rr=meet in	17
apart rr=meet is	23
apart rr=meet of	-56
apart rr=meet on	14
apart rr=meet since	29
apart rr=meet thi	-22
apart rr=meet with	-14
apart rr=of <number>	11
apart rr=of its	21
apart rr=of negotiation	-17
apart rr=of their	-14
apart rr=off the	12
apart rr=on the	10
apart rr=phase of	14
apart rr=quarter .	12
apart rr=round ,	-12
apart rr=round .	-14
apart rr=round <end>	21
apart rr=round between	-34
apart rr=round in	-9
apart rr=round will	19
apart rr=round with	-23
apart rr=session ,	-13
apart rr=session of	-42
apart rr=since <month-gone>	-27
apart rr=since the	-42
apart rr=such meet	-15
apart rr=take place	-22
apart rr=term .	12
apart rr=time .	-57
apart rr=time that	-17
apart rr=time the	27
apart rr=time they	-13
apart rr=time thi	-22
apart rr=truce ,	17
apart rr=two were	19
apart rr=visit to	10
apart rr=was hold	-24
apart rr=was in	-8
apart rr=week of	24
apart rr=will be	-11
apart rr=year .	13
apart towns=0	78
apart towns=1	-10
apart towns=2	10
apart towns=3	25
apart towns=4	33
apart towns=5	28
apart:ended	-11
apart:experts	11
apart:m=came	29
apart:m=come	10
apart:m=comes	28
apart:m=conference	-12
apart:m=consultations	-30
apart:m=delegations	-39
apart:m=dialogue	-23
apart:m=due	47
apart:m=encounter	-24
apart:m=expected	-28
apart:m=flies	-17
apart:m=go	19
apart:m=goes	25
apart:m=handshake	27
apart:m=here	-24
apart:m=lunch	26
apart:m=meeting	-35
apart:m=meetings	11
apart:m=meets	11
apart:m=negotiation	-14
apart:m=negotiators	-33
apart:m=rose	34
apart:m=round	-77
apart:m=rounds	23
apart:m=sat	19
apart:m=session	-28
apart:m=settled	-14
apart:m=shook hands	9
apart:m=signed	63
apart:m=sitting	-41
apart:m=spent	-20
apart:m=summit	-47
apart:m=talking	26
apart:m=talks	20
apart:m=there	-29
apart:m=time	-11
apart:m=to see	18
apart:m=visit	23
apart:m=where	-17
apart:meets	-36
apart:running	32
apart:summit	18
apart:sure	-81
apart:wished	45
b:"	-47
b:'	-25
b:'s	-18
b:(	29
b:)	-28
b:,	24
b:-	12
b:;	-37
b:<agent>	-15
b:<day-ahead>	7
b:<goods>	-29
b:<level-noun>	-24
b:<level>	-84
b:<money>	-24
b:<month-gone>	-18
b:<month-today>	10
b:<name>	39
b:<not>	-36
b:<number>	-55
b:<office>	12
b:<organisation>	-16
b:<points>	-12
b:<quality>	-15
b:<seat>	18
b:<sender>	-21
b:<span>	-22
b:<taker>	-17
b:<v-agree>	-24
b:<v-bear>	-24
b:<v-begin>	16
b:<v-buy>	-22
b:<v-down>	-40
b:<v-end>	11
b:<v-lack>	-12
b:<v-renew>	-20
b:<v-say>	-73
b:<v-sign>	-65
b:<v-stay>	5
b:<v-suspend>	13
b:<v-target>	-34
b:<v-up>	-18
b:a	-46
b:after	-86
b:agree	-12
b:air	-11
b:all	-10
b:also	-10
b:an	-35
b:announce	-21
b:arrive	-14
b:as	-50
b:ask	-19
b:at	38
b:attempt	-13
b:back	18
b:base	-20
b:be	20
b:because	11
b:been	26
b:before	11
b:between	11
b:both	10
b:bring	-9
b:broke	14
b:by	-47
b:cape	-22
b:ceasefire	-9
b:charge	-19
b:chiang	11
b:city	-11
b:close	23
b:closed	21
b:come	-12
b:consultation	-13
b:conversation	-21
b:cotton	12
b:country	-11
b:cuenca	19
b:custom	-9
b:date	-17
b:dialogue	28
b:do	-11
b:due	-17
b:each	12
b:earth	-16
b:economic	14
b:effect	-11
b:employer	-16
b:end	42
b:expert	16
b:export	10
b:extend	-25
b:extension	18
b:fall	-25
b:fee	-23
b:finished	13
b:first	-87
b:fish	20
b:floor	-14
b:follow	31
b:followed	-16
b:following	-26
b:for	38
b:fourth	-13
b:framework	15
b:front	-21
b:full	-16
b:future	-10
b:good	-21
b:grow	-14
b:grower	-18
b:had	17
b:hall	-15
b:has	-14
b:have	-12
b:he	-16
b:heard	-11
b:here	17
b:hold	36
b:hour	-22
b:house	14
b:i	-12
b:if	-13
b:impose	16
b:in	54
b:into	-31
b:is	29
b:istanbul	-15
b:it	-11
b:item	-11
b:its	-49
b:joint	25
b:keep	-13
b:know	-10
b:lake	-23
b:last	52
b:lasted	15
b:late	-10
b:later	-9
b:less	-20
b:licence	10
b:lose	-13
b:match	-17
b:mediator	-22
b:meet	-8
b:minister	27
b:ministerial	17
b:more	-28
b:most	49
b:move	11
b:muscat	-10
b:must	-17
b:negotiator	-11
b:no	-21
b:noon	13
b:not	-8
b:nothing	-10
b:offer	-13
b:official	12
b:one	-30
b:open	-26
b:opened	34
b:or	-12
b:order	-9
b:other	18
b:our	15
b:out	-24
b:over	-13
b:owner	-11
b:party	-29
b:pay	-14
b:peace	-48
b:phase	-15
b:place	42
b:plan	13
b:play	-17
b:point	-14
b:president	-25
b:price	-13
b:promise	-11
b:propose	-10
b:quarter	-19
b:raise	-10
b:rare	-12
b:reach	19
b:read	-13
b:recently	49
b:rise	-10
b:room	-18
b:round	-41
b:row	-10
b:run	-13
b:same	-10
b:say	-38
b:second	18
b:see	-19
b:session	18
b:set	18
b:side	10
b:sign	-13
b:signature	-12
b:since	-77
b:spoke	-11
b:stage	-15
b:start	12
b:state	-11
b:stay	-12
b:stockholm	23
b:stop	-15
b:strike	-11
b:suspend	-35
b:suspension	-11
b:table	13
b:take	25
b:than	-35
b:that	-52
b:the	-25
b:then	-19
b:there	17
b:thi	-42
b:thing	12
b:third	-11
b:those	-26
b:tiktok	22
b:till	13
b:to	-26
b:town	-21
b:truce	-52
b:until	-29
b:upper	-11
b:vice	7
b:video	35
b:visit	-19
b:vote	-9
b:want	-13
b:war	-13
b:was	38
b:way	16
b:where	9
b:which	15
b:who	-15
b:whose	-11
b:win	-16
b:with	-48
b:would	-34
b:year	-38
b:you	-15
b:—	15
before	-16
before 3	-9
between-days=0	-11
between-days=1	9
between-same=1	-44
between-same=3	-18
between=	-53
between='s	-9
between=,	21
between=, at the	19
between=, in	29
between=, in the	31
between=, the	34
between=, their	-23
between=, where the	18
between=:	45
between=after a	-10
between=day of talk in	-14
between=for	18
between=for a	37
between=in the	-12
between=is	-12
between=is plan for	19
between=is the	-9
between=meet , in	12
between=meet in	11
between=meet is plan for	-34
between=of talk , in	-13
between=of the	-14
between=on <day-ahead> , their	-23
between=round ,	-16
between=round , in	-34
between=round is plan for	-24
between=round of talk on	-22
between=round on	-27
between=round since	-38
between=round take place in	27
between=since	-15
between=take place in	26
between=was hold in	22
between=was in	19
between=was the	29
between=were the	11
between=—	29
between=— the	-20
count=1	-35
count=3	-19
count=5	-14
count=many	-22
delta=-1	-50
delta=1	-75
dist=0	18
dist=1	20
dist=3	-18
dist=4	-29
dist=5	-18
from-l=a	-27
from-l=after	-30
from-l=announcement	-26
from-l=every	-12
from-l=had	-10
from-l=held	-19
from-l=his	-9
from-l=it	-14
from-l=its	-28
from-l=met	18
from-l=needed	23
from-l=no	-31
from-l=notice	-10
from-l=of	18
from-l=on	-18
from-l=our	39
from-l=their	23
from-l=they	-9
from-l=through	-14
from-l=to	-30
from-l=trump's	-14
from-l=were	-18
from-l=will	-22
from-l=would	-24
from-l=—	21
gap=0 delta=-1	-40
gap=0 delta=1	-78
gap=1 delta=-1	-48
l="	-38
l=-	-19
l=<begin>	-24
l=accra,	12
l=after	-48
l=and	-64
l=as	-11
l=at	10
l=before	-15
l=beijing,	-14
l=between	-17
l=by	-67
l=days,	16
l=for	9
l=friday	-10
l=from	10
l=geneva,	-15
l=his	-13
l=in	61
l=is	-25
l=june,	14
l=korea	9
l=met	23
l=near	-16
l=of	-61
l=on	-21
l=said	-20
l=seoul	16
l=since	-19
l=spoke	37
l=sunday,	19
l=that	-15
l=the	-113
l=till	12
l=to	28
l=until	-35
l=was	12
l=washington,	-12
l=wednesday	10
l=what	-10
l=which	-17
l=with	-29
l=york,	-14
l=—	-10
ll=( in	11
ll=<begin> <begin>	47
ll=<begin> at	-14
ll=<begin> from	-13
ll=<begin> in	-12
ll=<begin> the	-22
ll=<begin> to	-9
ll=a <begin>	-23
ll=a and	-9
ll=a by	-19
ll=a in	43
ll=a is	12
ll=a of	-28
ll=a since	-23
ll=a the	-10
ll=a to	31
ll=a until	-8
ll=a —	-14
ll=after <begin>	-17
ll=after on	-24
ll=an in	12
ll=an on	-15
ll=his from	14
ll=in <begin>	-19
ll=is in	-11
ll=its on	-8
ll=met on	19
ll=of <begin>	16
ll=our <begin>	23
ll=the "	-10
ll=the (	10
ll=the <begin>	-20
ll=the after	-33
ll=the and	-27
ll=the at	22
ll=the by	-30
ll=the ends	9
ll=the for	22
ll=the geneva,	-17
ll=the in	24
ll=the is	-31
ll=the left	-13
ll=the met	18
ll=the of	-12
ll=the said	-15
ll=the the	-50
ll=the to	27
ll=the until	-30
ll=the washington,	-12
ll=the with	-14
ll=their after	-12
ll=their and	-26
ll=their from	12
ll=their in	10
ll=their on	23
ll=their the	-29
ll=was <begin>	12
ll=— <begin>	18
other-paragraph	-79
own=0	-11
own=0 delta=1	-18
own=1	-31
own=1 delta=-1	-70
own=1 delta=0	17
own=1 delta=1	-69
own=2	-28
own=2 delta=-1	-37
own=2 delta=0	-7
own=3	-37
own=3 delta=0	-29
own=3 delta=1	-17
own=4	-42
own=4 delta=-1	-16
own=4 delta=0	-30
own=5	-26
own=5 delta=0	-24
refers delta=-1	46
refers delta=1	-44
same-paragraph	-37
same=0 days=1 true	17
same=1 days=0 false	-8
same=1 days=0 true	-27
same=1 days=1 true	-38
same=2 days=0 true	11
same=2 days=1 false	12
sign-between	-18
to-seat	-12
to-seat-other	13
to-seat-side	-20
to-top	-7
to-unknown	-47
to:m=assembly	-13
to:m=came	17
to:m=come	-20
to:m=comes	-25
to:m=conference	22
to:m=delegations	28
to:m=ended	36
to:m=flies	21
to:m=go	-20
to:m=goes	-13
to:m=here	30
to:m=host	11
to:m=lands	8
to:m=meet	7
to:m=meeting	-11
to:m=meetings	-11
to:m=meets	18
to:m=met	24
to:m=negotiated	14
to:m=negotiation	-10
to:m=negotiations	16
to:m=negotiators	28
to:m=rounds	-23
to:m=sat	31
to:m=session	11
to:m=signed	-31
to:m=sit	-14
to:m=sitting	12
to:m=spent	-12
to:m=stop	-18
to:m=summit	10
to:m=talk	-15
to:m=talked	15
to:m=talks	57
to:m=there	-32
to:m=time	-14
to:m=to see	-14
to:m=where	-17
to:meets	21
to:summit	-19
to:sure	27
to:wished	-63
to=day	-42
to=town	-52`;
