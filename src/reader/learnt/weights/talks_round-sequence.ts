// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 0	21
after 1	15
after 3	-12
after 4	-21
after 5	-24
apart	68
apart at=#rd	-12
apart at=#st	13
apart at=#th	40
apart at=eight times	11
apart at=eighth	-31
apart at=fifth	-55
apart at=first	158
apart at=five rounds	16
apart at=four rounds	-15
apart at=four times	-14
apart at=fourth	-59
apart at=ninth	41
apart at=no one	70
apart at=no. #	101
apart at=number #	14
apart at=round #	-15
apart at=round five	-51
apart at=round four	-29
apart at=round three	-35
apart at=round two	-28
apart at=second	11
apart at=seventh	-26
apart at=sixth	-15
apart at=take #	64
apart at=take one	11
apart at=tenth	24
apart at=third	-9
apart at=thirteenth	-25
apart at=three meetings	-19
apart at=three times	41
apart at=twelfth	12
apart at=two meetings	39
apart at=two rounds	34
apart form=1	37
apart form=2	55
apart form=3	54
apart l0="	9
apart l0='s	55
apart l0=,	21
apart l0=-	-11
apart l0=:	-47
apart l0=<number>	-15
apart l0=<office>	-13
apart l0=<seat>	13
apart l0=a	16
apart l0=after	27
apart l0=announcement	25
apart l0=be	-12
apart l0=been	21
apart l0=come	20
apart l0=end	-18
apart l0=every	15
apart l0=his	9
apart l0=it	14
apart l0=its	19
apart l0=meet	-25
apart l0=need	-14
apart l0=no	31
apart l0=notice	10
apart l0=of	-18
apart l0=on	16
apart l0=open	-21
apart l0=our	-40
apart l0=their	-21
apart l0=they	12
apart l0=through	14
apart l0=to	32
apart l0=were	16
apart l0=will	23
apart l0=would	23
apart l0=—	-21
apart l1="	8
apart l1='s	45
apart l1=,	-12
apart l1=.	-42
apart l1=:	-16
apart l1=;	26
apart l1=<day-ahead>	-16
apart l1=<day-gone>	-41
apart l1=<day-today>	17
apart l1=<name>	-19
apart l1=<number>	21
apart l1=<office>	-10
apart l1=<organisation>	23
apart l1=<person>	-10
apart l1=<seat>	40
apart l1=a	-18
apart l1=about	24
apart l1=after	57
apart l1=and	38
apart l1=are	-16
apart l1=at	-26
apart l1=be	-47
apart l1=before	10
apart l1=begin	-37
apart l1=between	12
apart l1=by	69
apart l1=closed	-15
apart l1=down	-18
apart l1=enter	19
apart l1=get	16
apart l1=had	-11
apart l1=has	21
apart l1=have	-12
apart l1=he	15
apart l1=hold	-32
apart l1=in	82
apart l1=into	45
apart l1=it	22
apart l1=lose	15
apart l1=not	27
apart l1=of	-29
apart l1=off	-10
apart l1=on	21
apart l1=open	-18
apart l1=say	27
apart l1=side	10
apart l1=sign	13
apart l1=than	11
apart l1=that	24
apart l1=through	11
apart l1=to	36
apart l1=truce	19
apart l1=up	-24
apart l1=was	-37
apart l1=were	-36
apart l1=where	-35
apart l1=will	-12
apart l1=with	21
apart l2="	16
apart l2='s	13
apart l2=,	-20
apart l2=:	17
apart l2=<day-gone>	15
apart l2=<day-today>	31
apart l2=<goods-amount>	-12
apart l2=<level>	19
apart l2=<money>	12
apart l2=<month-ahead>	12
apart l2=<name>	-51
apart l2=<number>	34
apart l2=<office>	-14
apart l2=<organisation>	33
apart l2=<person>	-13
apart l2=<seat>	12
apart l2=and	-21
apart l2=are	37
apart l2=ask	21
apart l2=at	14
apart l2=call	24
apart l2=conference	-24
apart l2=count	13
apart l2=country	-18
apart l2=date	17
apart l2=day	-30
apart l2=end	-19
apart l2=expect	-10
apart l2=fall	24
apart l2=for	-14
apart l2=go	36
apart l2=good	11
apart l2=has	21
apart l2=he	10
apart l2=hold	9
apart l2=hour	15
apart l2=i	11
apart l2=in	22
apart l2=leave	-14
apart l2=make	-15
apart l2=meet	11
apart l2=minute	-21
apart l2=more	10
apart l2=must	-13
apart l2=negotiator	-9
apart l2=not	11
apart l2=of	9
apart l2=on	-10
apart l2=one	16
apart l2=or	11
apart l2=other	-27
apart l2=result	-11
apart l2=rise	21
apart l2=round	-42
apart l2=settle	-15
apart l2=side	14
apart l2=since	15
apart l2=suspend	13
apart l2=talk	-32
apart l2=that	14
apart l2=the	14
apart l2=then	14
apart l2=there	14
apart l2=thi	-17
apart l2=through	13
apart l2=to	27
apart l2=up	16
apart l2=was	25
apart l2=week	-35
apart l2=what	-17
apart l2=who	12
apart l2=will	-15
apart l2=with	25
apart l2=year	19
apart l="	9
apart l=a	21
apart l=after	27
apart l=an	-11
apart l=announcement	22
apart l=be	-12
apart l=been	21
apart l=end	-18
apart l=every	12
apart l=held	15
apart l=his	9
apart l=it	14
apart l=its	19
apart l=met	-25
apart l=needed	-14
apart l=no	30
apart l=notice	9
apart l=of	-18
apart l=on	16
apart l=open	-21
apart l=our	-40
apart l=their	-21
apart l=they	12
apart l=through	14
apart l=to	32
apart l=trump's	13
apart l=were	16
apart l=will	23
apart l=would	23
apart l=—	-21
apart lr='s term	10
apart lr=, .	-24
apart lr=, in	23
apart lr=: round	-18
apart lr=<begin> ,	14
apart lr=<begin> .	-24
apart lr=<begin> day	-22
apart lr=<begin> meet	-36
apart lr=<begin> of	18
apart lr=<begin> time	-20
apart lr=<number> ,	-19
apart lr=<number> .	12
apart lr=<number> is	-16
apart lr=<number> of	35
apart lr=<number> round	-23
apart lr=<number> since	9
apart lr=a ,	-39
apart lr=a attempt	15
apart lr=a country	22
apart lr=a extension	13
apart lr=a is	-42
apart lr=a list	15
apart lr=a meet	9
apart lr=a more	10
apart lr=a of	42
apart lr=a one	13
apart lr=a phase	10
apart lr=a time	-20
apart lr=a truce	10
apart lr=after of	23
apart lr=announcement of	10
apart lr=come .	11
apart lr=for .	-24
apart lr=his visit	23
apart lr=its round	21
apart lr=its session	-43
apart lr=meet ,	17
apart lr=meet since	-31
apart lr=no .	19
apart lr=open round	-21
apart lr=our meet	-25
apart lr=the ,	-36
apart lr=the -	15
apart lr=the .	-38
apart lr=the <number>	11
apart lr=the <person>	11
apart lr=the and	-11
apart lr=the between	-30
apart lr=the call	-18
apart lr=the day	48
apart lr=the end	-14
apart lr=the evening	19
apart lr=the extension	19
apart lr=the floor	14
apart lr=the half	14
apart lr=the has	-11
apart lr=the in	-29
apart lr=the is	29
apart lr=the item	14
apart lr=the largest	12
apart lr=the leg	-16
apart lr=the meet	-24
apart lr=the of	-20
apart lr=the one	-18
apart lr=the part	11
apart lr=the phase	14
apart lr=the point	11
apart lr=the quarter	10
apart lr=the session	-20
apart lr=the since	-48
apart lr=the stage	19
apart lr=the take	-25
apart lr=the talk	23
apart lr=the that	19
apart lr=the time	-10
apart lr=the to	16
apart lr=the truce	22
apart lr=the was	-22
apart lr=the week	27
apart lr=the will	-24
apart lr=the year	14
apart lr=their call	-23
apart lr=their day	17
apart lr=their encounter	-14
apart lr=their meet	12
apart lr=their round	-6
apart r*="	42
apart r*='s	31
apart r*=-	30
apart r*=.	-11
apart r*=:	11
apart r*=<day-ahead>	44
apart r*=<day-gone>	36
apart r*=<day-today>	45
apart r*=<level>	44
apart r*=<money>	9
apart r*=<month-ahead>	52
apart r*=<month-gone>	-51
apart r*=<month-today>	10
apart r*=<number>	40
apart r*=<organisation>	36
apart r*=<person>	29
apart r*=<points>	12
apart r*=<quality>	31
apart r*=<seat>	8
apart r*=<span>	59
apart r*=?	-19
apart r*=a	33
apart r*=about	12
apart r*=again	-14
apart r*=agree	16
apart r*=all	-18
apart r*=and	9
apart r*=announce	11
apart r*=are	30
apart r*=as	27
apart r*=at	10
apart r*=be	-21
apart r*=because	13
apart r*=being	-18
apart r*=best	18
apart r*=between	-56
apart r*=bring	-13
apart r*=but	17
apart r*=call	-32
apart r*=come	27
apart r*=consultation	-18
apart r*=contact	12
apart r*=country	26
apart r*=customer	9
apart r*=date	11
apart r*=day	53
apart r*=did	15
apart r*=draw	17
apart r*=due	19
apart r*=duty	13
apart r*=encounter	-17
apart r*=end	-14
apart r*=extension	15
apart r*=face	11
apart r*=first	18
apart r*=fix	9
apart r*=floor	19
apart r*=for	8
apart r*=game	10
apart r*=go	-20
apart r*=half	16
apart r*=has	-18
apart r*=here	-9
apart r*=hour	13
apart r*=if	-20
apart r*=in	-27
apart r*=it	13
apart r*=item	16
apart r*=its	37
apart r*=keep	9
apart r*=kind	-15
apart r*=largest	18
apart r*=last	-16
apart r*=leg	-12
apart r*=less	16
apart r*=line	16
apart r*=list	29
apart r*=many	10
apart r*=meet	-41
apart r*=minute	13
apart r*=month	25
apart r*=more	25
apart r*=most	-19
apart r*=much	9
apart r*=negotiate	-13
apart r*=negotiation	-17
apart r*=new	16
apart r*=next	16
apart r*=night	10
apart r*=nothing	14
apart r*=now	14
apart r*=of	23
apart r*=off	9
apart r*=olive	-10
apart r*=on	29
apart r*=opened	-17
apart r*=order	19
apart r*=paper	9
apart r*=part	16
apart r*=party	17
apart r*=pay	17
apart r*=peace	51
apart r*=person	35
apart r*=phase	31
apart r*=place	-14
apart r*=point	14
apart r*=quarrel	13
apart r*=quarter	21
apart r*=rate	11
apart r*=reading	13
apart r*=recently	-22
apart r*=round	-55
apart r*=row	15
apart r*=say	23
apart r*=session	-43
apart r*=sign	27
apart r*=signature	11
apart r*=since	-18
apart r*=sit	-22
apart r*=soybean	10
apart r*=stage	24
apart r*=step	29
apart r*=stop	-10
apart r*=strike	-9
apart r*=summit	-42
apart r*=suspend	16
apart r*=tallest	14
apart r*=tariff	-36
apart r*=tell	13
apart r*=term	26
apart r*=test	10
apart r*=than	19
apart r*=that	12
apart r*=their	-20
apart r*=these	-9
apart r*=they	-11
apart r*=thi	-22
apart r*=thing	9
apart r*=three	-15
apart r*=time	-26
apart r*=to	15
apart r*=trade	-31
apart r*=trip	17
apart r*=truce	11
apart r*=two	-15
apart r*=until	11
apart r*=visit	14
apart r*=war	10
apart r*=way	-18
apart r*=we	23
apart r*=week	41
apart r*=were	34
apart r*=what	48
apart r*=when	16
apart r*=with	-20
apart r*=would	19
apart r*=—	16
apart r0=(	16
apart r0=)	11
apart r0=,	-14
apart r0=-	43
apart r0=.	-27
apart r0=<day-gone>	24
apart r0=<name>	-15
apart r0=<number>	21
apart r0=<person>	17
apart r0=<span>	26
apart r0=?	-22
apart r0=as	22
apart r0=at	21
apart r0=before	-8
apart r0=begin	-21
apart r0=best	10
apart r0=between	-29
apart r0=call	-35
apart r0=come	11
apart r0=contact	12
apart r0=country	23
apart r0=day	40
apart r0=encounter	-17
apart r0=end	-17
apart r0=extension	12
apart r0=floor	19
apart r0=go	-13
apart r0=half	16
apart r0=has	-12
apart r0=in	18
apart r0=is	-19
apart r0=item	16
apart r0=largest	14
apart r0=leg	-12
apart r0=line	10
apart r0=list	22
apart r0=meet	-30
apart r0=minute	12
apart r0=month	11
apart r0=more	17
apart r0=night	10
apart r0=of	22
apart r0=off	14
apart r0=on	40
apart r0=order	11
apart r0=part	16
apart r0=phase	30
apart r0=point	12
apart r0=quarter	16
apart r0=reading	13
apart r0=round	-42
apart r0=session	-51
apart r0=signature	9
apart r0=since	-41
apart r0=sit	-25
apart r0=stage	24
apart r0=step	23
apart r0=summit	-42
apart r0=take	-25
apart r0=talk	-20
apart r0=term	24
apart r0=that	20
apart r0=the	10
apart r0=thi	17
apart r0=three	-12
apart r0=time	-27
apart r0=to	8
apart r0=trip	17
apart r0=truce	44
apart r0=was	-35
apart r0=week	38
apart r0=were	22
apart r0=what	18
apart r0=will	-16
apart r0=year	27
apart r0=—	9
apart r1="	19
apart r1=.	-10
apart r1=:	10
apart r1=<day-ahead>	32
apart r1=<day-gone>	24
apart r1=<day-today>	12
apart r1=<level>	15
apart r1=<month-gone>	-25
apart r1=<name>	38
apart r1=<number>	11
apart r1=<person>	27
apart r1=<quality>	18
apart r1=<seat>	11
apart r1=a	14
apart r1=about	9
apart r1=and	14
apart r1=are	10
apart r1=as	11
apart r1=be	-9
apart r1=been	12
apart r1=begin	30
apart r1=between	-45
apart r1=due	13
apart r1=end	-10
apart r1=for	40
apart r1=from	-16
apart r1=geneva	-34
apart r1=has	-10
apart r1=if	-12
apart r1=in	-16
apart r1=is	12
apart r1=its	27
apart r1=last	13
apart r1=many	10
apart r1=meet	-27
apart r1=month	10
apart r1=most	-20
apart r1=much	9
apart r1=negotiation	-16
apart r1=new	12
apart r1=not	-9
apart r1=open	19
apart r1=place	-25
apart r1=plan	-34
apart r1=round	-28
apart r1=run	12
apart r1=since	17
apart r1=than	13
apart r1=their	-10
apart r1=these	-9
apart r1=thi	-32
apart r1=war	9
apart r1=was	17
apart r1=we	17
apart r1=were	26
apart r1=what	17
apart r1=when	12
apart r1=will	13
apart r1=with	-18
apart r1=year	13
apart r2="	24
apart r2='s	23
apart r2=.	25
apart r2=<day-ahead>	20
apart r2=<day-gone>	15
apart r2=<day-today>	35
apart r2=<level>	21
apart r2=<money>	9
apart r2=<month-ahead>	50
apart r2=<month-gone>	-38
apart r2=<month-today>	10
apart r2=<name>	-28
apart r2=<number>	20
apart r2=<organisation>	28
apart r2=<quality>	17
apart r2=<span>	54
apart r2=a	23
apart r2=again	-19
apart r2=are	12
apart r2=as	8
apart r2=be	-17
apart r2=been	-15
apart r2=but	12
apart r2=by	-15
apart r2=consultation	-28
apart r2=day	30
apart r2=did	19
apart r2=due	10
apart r2=end	11
apart r2=follow	-9
apart r2=from	21
apart r2=geneva	15
apart r2=in	-40
apart r2=it	15
apart r2=its	13
apart r2=kind	-15
apart r2=last	-32
apart r2=less	10
apart r2=not	16
apart r2=of	33
apart r2=olive	-10
apart r2=on	17
apart r2=open	-13
apart r2=our	-14
apart r2=pay	14
apart r2=peace	51
apart r2=person	23
apart r2=plan	12
apart r2=recently	-22
apart r2=round	-24
apart r2=say	15
apart r2=sign	22
apart r2=since	-14
apart r2=strike	-12
apart r2=take	26
apart r2=talk	21
apart r2=tariff	-34
apart r2=that	-11
apart r2=their	-13
apart r2=them	10
apart r2=they	-10
apart r2=to	14
apart r2=trade	-40
apart r2=truce	-22
apart r2=until	10
apart r2=was	27
apart r2=what	17
apart r2=with	-12
apart r2=would	13
apart r2=year	-33
apart rr=, "	12
apart rr=, <day-today>	13
apart rr=, and	14
apart rr=, for	11
apart rr=, in	-25
apart rr=, is	-20
apart rr=, most	-22
apart rr=, on	-36
apart rr=, the	-8
apart rr=, with	24
apart rr=. <end>	-31
apart rr=: in	16
apart rr=; the	11
apart rr=<end> <end>	42
apart rr=? <end>	-22
apart rr=and last	25
apart rr=as many	9
apart rr=as much	9
apart rr=between the	-14
apart rr=call since	-23
apart rr=conversation since	22
apart rr=country .	25
apart rr=day ,	24
apart rr=day .	21
apart rr=day <end>	11
apart rr=day in	-13
apart rr=day of	15
apart rr=day on	9
apart rr=in <seat>	14
apart rr=in the	20
apart rr=is plan	-30
apart rr=is to	-28
apart rr=meet .	-27
apart rr=meet in	18
apart rr=meet is	22
apart rr=meet of	-59
apart rr=meet on	14
apart rr=meet since	29
apart rr=meet thi	-25
apart rr=meet with	-15
apart rr=of <number>	12
apart rr=of it	9
apart rr=of its	22
apart rr=of negotiation	-17
apart rr=of talk	-10
apart rr=of their	-14
apart rr=of these	-9
apart rr=off the	12
apart rr=on the	11
apart rr=phase of	18
apart rr=quarter ,	10
apart rr=quarter .	14
apart rr=round ,	-14
apart rr=round .	-21
apart rr=round :	9
apart rr=round <end>	23
apart rr=round and	-18
apart rr=round between	-42
apart rr=round of	10
apart rr=round will	16
apart rr=round with	-23
apart rr=session ,	-16
apart rr=session of	-45
apart rr=since <month-gone>	-24
apart rr=since the	-47
apart rr=such meet	-19
apart rr=take place	-28
apart rr=term .	12
apart rr=that the	10
apart rr=thi year	9
apart rr=time .	-55
apart rr=time that	-19
apart rr=time the	28
apart rr=time they	-13
apart rr=time thi	-19
apart rr=truce ,	20
apart rr=two were	18
apart rr=was hold	-37
apart rr=was in	-8
apart rr=week of	27
apart rr=will be	-10
apart rr=year .	13
apart towns=0	80
apart towns=1	-14
apart towns=2	8
apart towns=3	25
apart towns=4	36
apart towns=5	32
apart:ended	-11
apart:m=bargain	-10
apart:m=came	28
apart:m=come	18
apart:m=comes	28
apart:m=conference	-11
apart:m=consultations	-33
apart:m=delegations	-32
apart:m=dialogue	-12
apart:m=dinner	13
apart:m=due	47
apart:m=encounter	-17
apart:m=ended	-12
apart:m=expected	-15
apart:m=flew	16
apart:m=flies	-19
apart:m=go	21
apart:m=goes	24
apart:m=handshake	28
apart:m=here	-28
apart:m=host	-22
apart:m=lunch	27
apart:m=meeting	-34
apart:m=meets	9
apart:m=negotiation	-12
apart:m=negotiations	-11
apart:m=negotiators	-28
apart:m=received	16
apart:m=rose	36
apart:m=round	-75
apart:m=rounds	21
apart:m=sat	11
apart:m=session	-25
apart:m=settled	-14
apart:m=shook hands	10
apart:m=signed	59
apart:m=sitting	-40
apart:m=spent	-23
apart:m=summit	-42
apart:m=talking	18
apart:m=talks	16
apart:m=there	-34
apart:m=time	-14
apart:m=to see	27
apart:m=travel	-15
apart:m=visit	33
apart:m=where	-31
apart:meets	-34
apart:running	36
apart:summit	23
apart:sure	-77
apart:wished	49
b:"	-49
b:'	-23
b:'s	-14
b:(	33
b:)	-20
b:,	23
b:;	-34
b:<agent>	-14
b:<day-ahead>	10
b:<goods>	-34
b:<level-noun>	-28
b:<level>	-88
b:<money>	-26
b:<month-gone>	-14
b:<month-today>	9
b:<name>	36
b:<not>	-39
b:<number>	-53
b:<office>	16
b:<organisation>	-17
b:<points>	-12
b:<quality>	-16
b:<seat>	19
b:<sender>	-22
b:<span>	-15
b:<taker>	-17
b:<v-agree>	-24
b:<v-bear>	-31
b:<v-begin>	15
b:<v-buy>	-21
b:<v-down>	-43
b:<v-lack>	-12
b:<v-propose>	-8
b:<v-return>	-8
b:<v-say>	-65
b:<v-sign>	-56
b:<v-stay>	8
b:<v-suspend>	17
b:<v-target>	-40
b:<v-up>	-21
b:a	-48
b:after	-81
b:against	-9
b:agreement	12
b:all	-13
b:an	-35
b:announce	-20
b:are	-8
b:arranged	43
b:arrive	-14
b:as	-52
b:ask	-18
b:at	40
b:attempt	-13
b:back	18
b:base	-17
b:be	19
b:because	12
b:been	30
b:before	11
b:between	10
b:both	16
b:broke	18
b:but	-9
b:by	-42
b:cape	-21
b:capital	-12
b:car	-13
b:ceasefire	-10
b:charge	-18
b:chiang	9
b:city	-11
b:close	20
b:closed	20
b:come	-9
b:consultation	-15
b:conversation	-20
b:cotton	10
b:could	-9
b:count	-13
b:cuenca	11
b:custom	-13
b:date	-16
b:dialogue	28
b:dispute	-9
b:do	-11
b:down	-11
b:due	-28
b:each	17
b:earth	-16
b:economic	11
b:effect	-18
b:employer	-17
b:end	48
b:expect	-12
b:expert	15
b:export	10
b:extension	17
b:failed	-13
b:fall	-27
b:fee	-23
b:finished	13
b:first	-98
b:fish	21
b:floor	-14
b:follow	31
b:followed	-12
b:following	-26
b:for	38
b:foreign	9
b:fourth	-14
b:framework	17
b:front	-21
b:full	-16
b:future	-9
b:grow	-15
b:grower	-18
b:had	20
b:hall	-16
b:has	-10
b:he	-16
b:heard	-11
b:here	21
b:hold	38
b:hotel	-9
b:hour	-23
b:house	14
b:i	-12
b:if	-13
b:impose	16
b:in	53
b:into	-35
b:is	25
b:istanbul	-16
b:it	-14
b:item	-10
b:its	-54
b:joint	21
b:keep	-15
b:know	-10
b:kuala	12
b:lake	-21
b:last	50
b:lasted	13
b:late	-10
b:later	-9
b:lay	-9
b:led	-14
b:less	-32
b:licence	11
b:list	-16
b:lose	-12
b:lumpur	12
b:match	-16
b:mediator	-24
b:merdeka	14
b:minister	27
b:ministerial	14
b:more	-30
b:most	55
b:move	14
b:muscat	-12
b:must	-17
b:near	-11
b:negotiator	-15
b:no	-21
b:noon	11
b:not	-10
b:note	13
b:nothing	-10
b:offer	-12
b:official	11
b:one	-31
b:open	-24
b:opened	35
b:or	-13
b:order	-10
b:other	16
b:our	12
b:out	-27
b:over	-15
b:owner	-14
b:part	-9
b:party	-30
b:pay	-13
b:peace	-47
b:phase	-21
b:place	47
b:plan	21
b:play	-17
b:point	-14
b:president	-29
b:price	-17
b:promise	-11
b:propose	-17
b:quarter	-16
b:raise	-9
b:rare	-12
b:reach	16
b:read	-14
b:reading	-9
b:recently	50
b:rise	-11
b:room	-18
b:round	-42
b:row	-11
b:run	-14
b:same	-11
b:say	-47
b:second	14
b:see	-22
b:sell	-9
b:session	15
b:set	21
b:ship	-9
b:side	13
b:sign	-13
b:signature	-13
b:since	-80
b:stage	-16
b:start	10
b:state	-13
b:stay	-12
b:stockholm	20
b:stop	-16
b:strike	-12
b:such	-10
b:suspend	-33
b:table	13
b:take	31
b:tariff	17
b:than	-46
b:that	-58
b:the	-26
b:then	-25
b:there	17
b:they	-9
b:thi	-36
b:thing	12
b:third	-21
b:those	-29
b:tiktok	23
b:till	14
b:time	-10
b:to	-31
b:town	-22
b:truce	-54
b:until	-30
b:upper	-11
b:vessel	-10
b:video	36
b:visit	-17
b:vote	-9
b:want	-10
b:war	-14
b:was	38
b:way	15
b:week	17
b:where	14
b:which	16
b:who	-21
b:whose	-12
b:win	-16
b:with	-42
b:work	-9
b:world	-13
b:would	-39
b:year	-42
b:you	-13
b:—	17
before	-17
before 2	-11
before 3	-11
between-days=0	-13
between-same=0	10
between-same=1	-43
between-same=3	-13
between=	-55
between='s	-10
between=,	22
between=, at the	20
between=, in	31
between=, in the	27
between=, the	31
between=, their	-21
between=, where the	24
between=:	43
between=: in	-17
between=after a	-14
between=day of talk in	-12
between=for a	41
between=in	9
between=in the	-13
between=is	-11
between=is plan for	30
between=meet , in	15
between=meet in	10
between=meet is plan for	-34
between=meet on	-10
between=of talk , in	-12
between=of the	-19
between=on <day-ahead> , the	-12
between=on <day-ahead> , their	-21
between=on <day-today> for the	-12
between=round ,	-18
between=round , hold in	13
between=round , in	-39
between=round is plan for	-19
between=round of talk on	-28
between=round on	-16
between=round since	-35
between=round take place in	33
between=since	-19
between=take place in	26
between=was hold in	28
between=was in	19
between=was the	34
between=were the	19
between=—	28
between=— the	-20
count=1	-38
count=2	-6
count=4	-18
count=5	-26
count=many	-22
delta=-1	-55
delta=0	-8
delta=1	-73
dist=0	16
dist=1	15
dist=3	-20
dist=4	-31
dist=5	-18
from-l="	-9
from-l=a	-27
from-l=after	-28
from-l=announcement	-25
from-l=be	14
from-l=been	-26
from-l=end	22
from-l=every	-13
from-l=held	-19
from-l=his	-11
from-l=it	-15
from-l=its	-21
from-l=met	27
from-l=needed	15
from-l=no	-30
from-l=notice	-10
from-l=of	21
from-l=on	-18
from-l=open	21
from-l=our	38
from-l=their	21
from-l=they	-14
from-l=through	-14
from-l=to	-38
from-l=trump's	-14
from-l=were	-20
from-l=will	-26
from-l=would	-25
from-l=—	22
gap=0 delta=-1	-43
gap=0 delta=1	-76
gap=1 delta=-1	-50
l="	-45
l=(	-9
l=-	-24
l=<begin>	-24
l=accra,	12
l=after	-57
l=again	-11
l=and	-67
l=as	-15
l=at	14
l=before	-17
l=beijing,	-12
l=between	-22
l=by	-72
l=days,	17
l=friday	-10
l=friday,	-10
l=from	10
l=geneva,	-19
l=his	-12
l=in	60
l=is	-23
l=june,	14
l=korea	9
l=london,	-10
l=lumpur,	14
l=met	17
l=near	-19
l=of	-66
l=on	-19
l=said	-21
l=seoul	16
l=since	-25
l=spoke	37
l=sunday,	19
l=talks	-9
l=that	-18
l=the	-102
l=third	-9
l=till	13
l=to	26
l=trade	-10
l=until	-44
l=was	20
l=washington,	-14
l=what	-10
l=which	-21
l=with	-23
l=york,	-15
l=—	-14
ll=( in	13
ll=<begin> <begin>	62
ll=<begin> at	-15
ll=<begin> from	-13
ll=<begin> in	-15
ll=a <begin>	-23
ll=a and	-9
ll=a by	-20
ll=a in	45
ll=a is	12
ll=a of	-30
ll=a since	-22
ll=a the	-15
ll=a to	35
ll=a until	-9
ll=a —	-15
ll=after <begin>	-18
ll=after on	-25
ll=an in	14
ll=an on	-15
ll=end <begin>	16
ll=his from	15
ll=his in	11
ll=his on	-19
ll=in <begin>	-20
ll=in in	8
ll=is in	-9
ll=its on	-11
ll=met on	16
ll=needed in	8
ll=of <begin>	16
ll=our <begin>	22
ll=the "	-11
ll=the <begin>	-17
ll=the after	-37
ll=the and	-29
ll=the as	-12
ll=the at	19
ll=the between	-11
ll=the by	-33
ll=the ends	10
ll=the for	24
ll=the geneva,	-21
ll=the in	27
ll=the is	-30
ll=the left	-13
ll=the met	12
ll=the of	-13
ll=the said	-14
ll=the the	-43
ll=the to	23
ll=the until	-32
ll=the washington,	-14
ll=the with	-16
ll=their after	-17
ll=their and	-26
ll=their from	13
ll=their in	15
ll=their on	21
ll=their the	-33
ll=their to	-10
ll=was <begin>	11
ll=were in	-10
ll=— <begin>	17
other-paragraph	-77
own=0	-13
own=0 delta=1	-25
own=1	-27
own=1 delta=-1	-76
own=1 delta=0	20
own=1 delta=1	-72
own=2	-31
own=2 delta=-1	-49
own=2 delta=1	-6
own=3	-39
own=3 delta=-1	-17
own=3 delta=0	-31
own=4	-40
own=4 delta=-1	-21
own=4 delta=0	-40
own=5	-35
own=5 delta=0	-31
refers delta=-1	48
refers delta=1	-47
same-paragraph	-40
same=0 days=1 true	19
same=0 days=2 true	9
same=1 days=0 false	-10
same=1 days=0 true	-27
same=1 days=1 true	-32
same=2 days=0 false	-12
same=2 days=0 true	12
same=2 days=1 false	12
same=3 days=0 false	-12
sign-between	-14
to-seat	-13
to-seat-home	-7
to-seat-other	16
to-seat-side	-23
to-unknown	-46
to:m=arrived	10
to:m=assembly	-13
to:m=came	16
to:m=come	-11
to:m=conference	19
to:m=delegation	10
to:m=delegations	33
to:m=ended	35
to:m=flies	20
to:m=go	-21
to:m=goes	-15
to:m=here	29
to:m=host	11
to:m=lands	9
to:m=meet	9
to:m=meeting	-14
to:m=meets	19
to:m=met	15
to:m=negotiated	25
to:m=negotiation	-10
to:m=negotiations	28
to:m=negotiators	25
to:m=rounds	-22
to:m=sat	39
to:m=session	11
to:m=settled	9
to:m=signed	-40
to:m=sit	-15
to:m=sitting	11
to:m=stop	-20
to:m=talk	-15
to:m=talked	15
to:m=talks	45
to:m=there	-40
to:m=time	-19
to:m=to see	-21
to:m=where	-18
to:meets	26
to:summit	-22
to:sure	21
to:wished	-61
to=day	-44
to=town	-51`;
