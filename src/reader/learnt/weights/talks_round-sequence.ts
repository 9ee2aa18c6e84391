// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 0	19
after 1	11
after 3	-14
after 4	-19
after 5	-21
apart	70
apart at=#rd	-11
apart at=#st	15
apart at=#th	40
apart at=eight times	11
apart at=eighth	-33
apart at=fifth	-58
apart at=first	155
apart at=five rounds	16
apart at=four rounds	-15
apart at=four times	-13
apart at=fourth	-61
apart at=ninth	40
apart at=no #	9
apart at=no one	70
apart at=no. #	100
apart at=number #	14
apart at=round #	-14
apart at=round five	-51
apart at=round four	-27
apart at=round three	-35
apart at=round two	-28
apart at=second	9
apart at=seventh	-27
apart at=sixth	-20
apart at=take #	62
apart at=take one	11
apart at=tenth	23
apart at=third	-10
apart at=thirteenth	-23
apart at=three meetings	-19
apart at=three times	39
apart at=twelfth	11
apart at=two meetings	38
apart at=two rounds	38
apart form=1	39
apart form=2	54
apart form=3	53
apart l0="	9
apart l0='s	52
apart l0=,	19
apart l0=-	-11
apart l0=:	-47
apart l0=<number>	-13
apart l0=<office>	-14
apart l0=<seat>	14
apart l0=a	16
apart l0=after	26
apart l0=announcement	24
apart l0=be	-12
apart l0=been	20
apart l0=come	21
apart l0=end	-19
apart l0=every	14
apart l0=his	8
apart l0=it	14
apart l0=its	19
apart l0=meet	-25
apart l0=need	-15
apart l0=no	29
apart l0=notice	9
apart l0=of	-18
apart l0=on	17
apart l0=open	-20
apart l0=our	-39
apart l0=their	-23
apart l0=they	12
apart l0=through	14
apart l0=to	33
apart l0=were	17
apart l0=will	22
apart l0=would	21
apart l0=—	-21
apart l1="	8
apart l1='s	48
apart l1=,	-12
apart l1=.	-41
apart l1=:	-12
apart l1=;	26
apart l1=<day-ahead>	-14
apart l1=<day-gone>	-42
apart l1=<day-today>	18
apart l1=<level>	9
apart l1=<name>	-16
apart l1=<number>	23
apart l1=<organisation>	24
apart l1=<seat>	39
apart l1=a	-16
apart l1=about	24
apart l1=after	51
apart l1=and	38
apart l1=are	-17
apart l1=as	-10
apart l1=at	-25
apart l1=be	-46
apart l1=before	9
apart l1=begin	-36
apart l1=between	13
apart l1=by	73
apart l1=closed	-15
apart l1=down	-18
apart l1=enter	18
apart l1=get	16
apart l1=had	-11
apart l1=has	20
apart l1=have	-11
apart l1=he	15
apart l1=hold	-33
apart l1=in	81
apart l1=into	36
apart l1=it	20
apart l1=lose	14
apart l1=not	27
apart l1=of	-29
apart l1=on	22
apart l1=open	-17
apart l1=say	28
apart l1=side	10
apart l1=sign	14
apart l1=than	12
apart l1=that	21
apart l1=through	12
apart l1=to	37
apart l1=truce	18
apart l1=up	-25
apart l1=was	-39
apart l1=were	-38
apart l1=where	-35
apart l1=will	-12
apart l1=with	20
apart l2="	16
apart l2='s	13
apart l2=,	-21
apart l2=:	16
apart l2=;	11
apart l2=<day-ahead>	15
apart l2=<day-gone>	12
apart l2=<day-today>	32
apart l2=<goods-amount>	-12
apart l2=<level>	18
apart l2=<money>	12
apart l2=<month-ahead>	15
apart l2=<name>	-54
apart l2=<number>	35
apart l2=<office>	-15
apart l2=<organisation>	30
apart l2=<person>	-14
apart l2=<quality>	10
apart l2=<seat>	10
apart l2=and	-21
apart l2=are	37
apart l2=ask	22
apart l2=at	14
apart l2=call	24
apart l2=conference	-24
apart l2=count	13
apart l2=country	-17
apart l2=date	17
apart l2=day	-30
apart l2=end	-17
apart l2=expect	-10
apart l2=fall	26
apart l2=for	-14
apart l2=go	30
apart l2=good	11
apart l2=has	21
apart l2=he	9
apart l2=hour	16
apart l2=i	11
apart l2=in	25
apart l2=leave	-13
apart l2=make	-15
apart l2=minute	-22
apart l2=more	11
apart l2=must	-13
apart l2=negotiator	-10
apart l2=not	10
apart l2=of	10
apart l2=on	-9
apart l2=one	16
apart l2=or	11
apart l2=other	-27
apart l2=result	-11
apart l2=rise	20
apart l2=round	-39
apart l2=settle	-15
apart l2=side	15
apart l2=since	14
apart l2=suspend	14
apart l2=take	-9
apart l2=talk	-32
apart l2=that	11
apart l2=the	13
apart l2=then	13
apart l2=there	15
apart l2=thi	-15
apart l2=through	13
apart l2=to	29
apart l2=up	15
apart l2=was	25
apart l2=week	-36
apart l2=what	-18
apart l2=who	12
apart l2=will	-16
apart l2=with	24
apart l2=year	18
apart l="	9
apart l=a	20
apart l=after	26
apart l=an	-12
apart l=announcement	21
apart l=be	-12
apart l=been	20
apart l=end	-19
apart l=every	12
apart l=held	15
apart l=his	8
apart l=it	14
apart l=its	19
apart l=met	-25
apart l=needed	-15
apart l=no	29
apart l=notice	8
apart l=of	-18
apart l=on	17
apart l=open	-20
apart l=our	-39
apart l=their	-23
apart l=they	12
apart l=through	14
apart l=to	33
apart l=trump's	14
apart l=were	17
apart l=will	22
apart l=would	21
apart l=—	-21
apart lr='s term	11
apart lr=, .	-24
apart lr=, in	24
apart lr=, round	-7
apart lr=: round	-16
apart lr=<begin> ,	17
apart lr=<begin> .	-25
apart lr=<begin> day	-23
apart lr=<begin> meet	-36
apart lr=<begin> of	22
apart lr=<begin> round	7
apart lr=<begin> time	-20
apart lr=<number> ,	-18
apart lr=<number> .	10
apart lr=<number> is	-16
apart lr=<number> of	36
apart lr=<number> round	-22
apart lr=<number> since	9
apart lr=a ,	-36
apart lr=a attempt	16
apart lr=a country	22
apart lr=a extension	11
apart lr=a is	-40
apart lr=a list	16
apart lr=a meet	10
apart lr=a more	10
apart lr=a of	38
apart lr=a phase	10
apart lr=a time	-21
apart lr=a truce	10
apart lr=after of	21
apart lr=announcement of	11
apart lr=come .	11
apart lr=for .	-24
apart lr=his visit	23
apart lr=its round	21
apart lr=its session	-43
apart lr=meet ,	18
apart lr=meet since	-31
apart lr=no .	18
apart lr=open round	-20
apart lr=our meet	-25
apart lr=the ,	-38
apart lr=the -	15
apart lr=the .	-36
apart lr=the <number>	11
apart lr=the <person>	11
apart lr=the and	-12
apart lr=the between	-30
apart lr=the call	-18
apart lr=the day	44
apart lr=the end	-15
apart lr=the evening	17
apart lr=the extension	19
apart lr=the floor	14
apart lr=the half	14
apart lr=the has	-11
apart lr=the in	-30
apart lr=the is	30
apart lr=the item	14
apart lr=the largest	12
apart lr=the leg	-15
apart lr=the meet	-26
apart lr=the of	-19
apart lr=the one	-16
apart lr=the part	11
apart lr=the phase	15
apart lr=the point	10
apart lr=the quarter	9
apart lr=the session	-18
apart lr=the since	-49
apart lr=the stage	18
apart lr=the take	-25
apart lr=the talk	24
apart lr=the that	19
apart lr=the time	-10
apart lr=the to	15
apart lr=the truce	23
apart lr=the was	-21
apart lr=the week	26
apart lr=the will	-25
apart lr=the year	13
apart lr=their call	-23
apart lr=their day	18
apart lr=their encounter	-14
apart lr=their meet	13
apart r*="	42
apart r*='s	33
apart r*=-	29
apart r*=.	-13
apart r*=:	11
apart r*=<day-ahead>	42
apart r*=<day-gone>	38
apart r*=<day-today>	45
apart r*=<level>	40
apart r*=<money>	10
apart r*=<month-ahead>	53
apart r*=<month-gone>	-53
apart r*=<month-today>	10
apart r*=<name>	-12
apart r*=<number>	38
apart r*=<organisation>	35
apart r*=<person>	27
apart r*=<points>	11
apart r*=<quality>	31
apart r*=<span>	58
apart r*=?	-21
apart r*=a	34
apart r*=about	13
apart r*=again	-13
apart r*=agree	16
apart r*=agreement	8
apart r*=all	-18
apart r*=and	10
apart r*=announce	10
apart r*=are	30
apart r*=artificial	9
apart r*=as	25
apart r*=at	8
apart r*=be	-23
apart r*=because	13
apart r*=being	-18
apart r*=best	17
apart r*=between	-56
apart r*=bring	-13
apart r*=but	18
apart r*=call	-32
apart r*=come	28
apart r*=consultation	-17
apart r*=contact	13
apart r*=country	25
apart r*=date	12
apart r*=day	54
apart r*=did	14
apart r*=draw	18
apart r*=due	17
apart r*=duty	13
apart r*=encounter	-18
apart r*=end	-16
apart r*=extension	14
apart r*=face	10
apart r*=first	18
apart r*=fix	10
apart r*=floor	19
apart r*=for	11
apart r*=game	10
apart r*=go	-18
apart r*=half	18
apart r*=has	-17
apart r*=hour	13
apart r*=if	-21
apart r*=in	-26
apart r*=it	12
apart r*=item	15
apart r*=its	36
apart r*=keep	9
apart r*=kind	-14
apart r*=largest	18
apart r*=last	-19
apart r*=leg	-11
apart r*=less	16
apart r*=line	16
apart r*=list	30
apart r*=many	11
apart r*=meet	-41
apart r*=minute	14
apart r*=month	24
apart r*=more	25
apart r*=most	-20
apart r*=much	9
apart r*=negotiate	-14
apart r*=negotiation	-16
apart r*=new	17
apart r*=next	17
apart r*=nothing	14
apart r*=now	15
apart r*=of	26
apart r*=olive	-10
apart r*=on	29
apart r*=one	-13
apart r*=opened	-16
apart r*=order	19
apart r*=part	16
apart r*=party	16
apart r*=pay	18
apart r*=peace	51
apart r*=person	36
apart r*=phase	33
apart r*=place	-13
apart r*=plan	-11
apart r*=point	12
apart r*=quarrel	13
apart r*=quarter	21
apart r*=rate	11
apart r*=reading	14
apart r*=recently	-22
apart r*=round	-54
apart r*=row	14
apart r*=say	23
apart r*=session	-43
apart r*=sign	27
apart r*=signature	11
apart r*=since	-17
apart r*=sit	-22
apart r*=stage	23
apart r*=step	30
apart r*=stop	-10
apart r*=strike	-9
apart r*=summit	-41
apart r*=suspend	16
apart r*=tallest	14
apart r*=tariff	-35
apart r*=tell	13
apart r*=term	26
apart r*=test	10
apart r*=than	19
apart r*=that	11
apart r*=their	-20
apart r*=they	-11
apart r*=thi	-15
apart r*=three	-13
apart r*=time	-26
apart r*=to	15
apart r*=trade	-30
apart r*=trip	18
apart r*=truce	11
apart r*=two	-15
apart r*=until	11
apart r*=visit	12
apart r*=war	11
apart r*=way	-18
apart r*=we	24
apart r*=week	39
apart r*=were	34
apart r*=what	47
apart r*=when	17
apart r*=with	-19
apart r*=within	10
apart r*=would	20
apart r*=year	-10
apart r*=—	17
apart r0=(	15
apart r0=)	10
apart r0=,	-13
apart r0=-	44
apart r0=.	-27
apart r0=<day-gone>	23
apart r0=<level>	9
apart r0=<name>	-15
apart r0=<number>	22
apart r0=<person>	18
apart r0=<span>	24
apart r0=?	-22
apart r0=as	24
apart r0=at	21
apart r0=begin	-20
apart r0=best	9
apart r0=between	-29
apart r0=call	-34
apart r0=come	11
apart r0=contact	13
apart r0=country	23
apart r0=day	42
apart r0=encounter	-18
apart r0=end	-19
apart r0=extension	12
apart r0=floor	19
apart r0=go	-11
apart r0=half	16
apart r0=has	-11
apart r0=in	18
apart r0=is	-18
apart r0=item	15
apart r0=largest	14
apart r0=leg	-11
apart r0=line	9
apart r0=list	22
apart r0=meet	-32
apart r0=minute	12
apart r0=month	10
apart r0=more	17
apart r0=of	22
apart r0=off	15
apart r0=on	41
apart r0=one	-16
apart r0=order	12
apart r0=part	16
apart r0=phase	32
apart r0=point	11
apart r0=quarter	15
apart r0=reading	14
apart r0=round	-43
apart r0=session	-50
apart r0=since	-39
apart r0=sit	-25
apart r0=stage	23
apart r0=step	24
apart r0=summit	-41
apart r0=take	-25
apart r0=talk	-18
apart r0=term	25
apart r0=that	20
apart r0=the	9
apart r0=thi	17
apart r0=three	-12
apart r0=time	-27
apart r0=to	10
apart r0=trade	9
apart r0=trip	18
apart r0=truce	45
apart r0=was	-33
apart r0=week	38
apart r0=were	22
apart r0=what	19
apart r0=will	-17
apart r0=year	29
apart r0=—	11
apart r1="	19
apart r1=.	-10
apart r1=:	12
apart r1=<day-ahead>	34
apart r1=<day-gone>	23
apart r1=<day-today>	11
apart r1=<level>	15
apart r1=<month-gone>	-25
apart r1=<name>	38
apart r1=<number>	11
apart r1=<person>	27
apart r1=<quality>	18
apart r1=<seat>	11
apart r1=a	12
apart r1=about	10
apart r1=and	15
apart r1=are	10
apart r1=as	11
apart r1=been	13
apart r1=begin	31
apart r1=between	-44
apart r1=due	12
apart r1=for	40
apart r1=from	-14
apart r1=geneva	-34
apart r1=if	-13
apart r1=in	-11
apart r1=is	10
apart r1=its	26
apart r1=last	10
apart r1=many	11
apart r1=meet	-28
apart r1=month	10
apart r1=most	-20
apart r1=much	9
apart r1=negotiation	-16
apart r1=new	12
apart r1=not	-9
apart r1=open	17
apart r1=place	-25
apart r1=plan	-33
apart r1=round	-28
apart r1=run	12
apart r1=since	14
apart r1=talk	-12
apart r1=than	13
apart r1=their	-10
apart r1=thi	-28
apart r1=war	10
apart r1=was	18
apart r1=we	18
apart r1=were	26
apart r1=what	17
apart r1=when	13
apart r1=will	13
apart r1=with	-18
apart r1=year	13
apart r2="	24
apart r2='s	23
apart r2=.	26
apart r2=<day-ahead>	19
apart r2=<day-gone>	18
apart r2=<day-today>	35
apart r2=<level>	20
apart r2=<money>	10
apart r2=<month-ahead>	51
apart r2=<month-gone>	-42
apart r2=<month-today>	10
apart r2=<name>	-30
apart r2=<number>	22
apart r2=<organisation>	27
apart r2=<quality>	17
apart r2=<span>	52
apart r2=a	25
apart r2=again	-19
apart r2=are	12
apart r2=be	-20
apart r2=been	-15
apart r2=but	13
apart r2=by	-13
apart r2=consultation	-27
apart r2=day	30
apart r2=did	19
apart r2=end	10
apart r2=follow	-10
apart r2=from	21
apart r2=geneva	14
apart r2=in	-41
apart r2=it	14
apart r2=its	13
apart r2=kind	-15
apart r2=last	-33
apart r2=less	11
apart r2=not	16
apart r2=of	30
apart r2=olive	-10
apart r2=on	17
apart r2=open	-13
apart r2=our	-14
apart r2=pay	15
apart r2=peace	51
apart r2=person	25
apart r2=plan	10
apart r2=recently	-22
apart r2=round	-24
apart r2=say	14
apart r2=sign	22
apart r2=since	-12
apart r2=strike	-12
apart r2=take	26
apart r2=talk	21
apart r2=tariff	-33
apart r2=that	-13
apart r2=their	-14
apart r2=them	9
apart r2=they	-11
apart r2=to	15
apart r2=trade	-41
apart r2=truce	-22
apart r2=until	9
apart r2=was	27
apart r2=what	16
apart r2=with	-12
apart r2=would	14
apart r2=year	-31
apart rr=, "	13
apart rr=, <day-today>	13
apart rr=, and	13
apart rr=, for	10
apart rr=, in	-24
apart rr=, is	-18
apart rr=, most	-22
apart rr=, on	-33
apart rr=, the	-8
apart rr=, with	25
apart rr=. <end>	-31
apart rr=: in	16
apart rr=; the	11
apart rr=<end> <end>	43
apart rr=<span> .	10
apart rr=? <end>	-22
apart rr=and last	24
apart rr=as much	9
apart rr=between the	-15
apart rr=call since	-23
apart rr=conversation since	22
apart rr=country .	24
apart rr=day ,	25
apart rr=day .	21
apart rr=day <end>	11
apart rr=day in	-13
apart rr=day of	16
apart rr=day on	9
apart rr=extension .	9
apart rr=in <seat>	14
apart rr=in the	19
apart rr=is plan	-27
apart rr=is to	-30
apart rr=meet .	-26
apart rr=meet in	15
apart rr=meet is	24
apart rr=meet of	-61
apart rr=meet on	12
apart rr=meet since	27
apart rr=meet thi	-25
apart rr=meet with	-16
apart rr=of <number>	11
apart rr=of it	10
apart rr=of its	21
apart rr=of negotiation	-18
apart rr=of talk	-13
apart rr=of their	-14
apart rr=of what	8
apart rr=off the	12
apart rr=on the	10
apart rr=phase of	19
apart rr=quarter ,	10
apart rr=quarter .	13
apart rr=round ,	-15
apart rr=round .	-19
apart rr=round :	10
apart rr=round <end>	22
apart rr=round and	-18
apart rr=round between	-40
apart rr=round is	9
apart rr=round will	16
apart rr=round with	-23
apart rr=session ,	-16
apart rr=session of	-45
apart rr=since <month-gone>	-23
apart rr=since the	-47
apart rr=such meet	-20
apart rr=take place	-29
apart rr=term .	12
apart rr=that the	11
apart rr=thi year	10
apart rr=time .	-53
apart rr=time on	10
apart rr=time that	-18
apart rr=time the	28
apart rr=time they	-13
apart rr=time thi	-19
apart rr=truce ,	19
apart rr=two were	18
apart rr=visit to	9
apart rr=was hold	-38
apart rr=was in	-10
apart rr=week of	27
apart rr=will be	-11
apart rr=year .	15
apart towns=0	81
apart towns=1	-12
apart towns=2	9
apart towns=3	22
apart towns=4	38
apart towns=5	31
apart:m=bargain	-10
apart:m=came	30
apart:m=come	17
apart:m=comes	30
apart:m=conference	-13
apart:m=consultations	-34
apart:m=delegations	-31
apart:m=dialogue	-12
apart:m=dinner	13
apart:m=due	50
apart:m=encounter	-18
apart:m=ended	-16
apart:m=expected	-13
apart:m=flew	13
apart:m=flies	-20
apart:m=go	15
apart:m=goes	25
apart:m=handshake	26
apart:m=here	-30
apart:m=host	-22
apart:m=lands	-10
apart:m=lunch	28
apart:m=meeting	-34
apart:m=meets	10
apart:m=negotiation	-10
apart:m=negotiations	-11
apart:m=negotiators	-29
apart:m=received	16
apart:m=rose	35
apart:m=round	-77
apart:m=rounds	20
apart:m=sat	13
apart:m=session	-26
apart:m=settled	-15
apart:m=shook hands	9
apart:m=signed	59
apart:m=sitting	-40
apart:m=spent	-23
apart:m=summit	-41
apart:m=talking	18
apart:m=talks	17
apart:m=there	-32
apart:m=time	-14
apart:m=to see	26
apart:m=travel	-15
apart:m=visit	31
apart:m=where	-33
apart:meets	-35
apart:running	33
apart:summit	24
apart:sure	-78
apart:wished	51
b:"	-49
b:'	-23
b:'s	-17
b:(	31
b:)	-21
b:,	23
b:;	-36
b:<agent>	-13
b:<day-ahead>	11
b:<goods>	-31
b:<level-noun>	-27
b:<level>	-89
b:<money>	-27
b:<month-gone>	-13
b:<month-today>	10
b:<name>	36
b:<not>	-37
b:<number>	-48
b:<office>	18
b:<organisation>	-16
b:<points>	-12
b:<quality>	-14
b:<seat>	19
b:<sender>	-24
b:<span>	-13
b:<taker>	-18
b:<v-agree>	-23
b:<v-bear>	-31
b:<v-begin>	15
b:<v-buy>	-22
b:<v-down>	-41
b:<v-lack>	-12
b:<v-propose>	-11
b:<v-return>	-10
b:<v-say>	-62
b:<v-sign>	-58
b:<v-stay>	8
b:<v-suspend>	18
b:<v-target>	-39
b:<v-up>	-22
b:a	-51
b:after	-82
b:against	-10
b:agreement	15
b:all	-13
b:also	-10
b:an	-35
b:announce	-21
b:arranged	48
b:arrive	-14
b:as	-52
b:ask	-19
b:at	41
b:attempt	-14
b:back	17
b:base	-18
b:be	19
b:because	11
b:been	28
b:before	12
b:between	12
b:both	16
b:broke	17
b:by	-40
b:cape	-20
b:capital	-13
b:car	-14
b:ceasefire	-10
b:charge	-17
b:chiang	9
b:city	-11
b:close	20
b:closed	20
b:come	-10
b:consultation	-17
b:conversation	-20
b:cotton	10
b:could	-9
b:count	-13
b:cuenca	11
b:custom	-13
b:date	-17
b:dialogue	28
b:do	-10
b:down	-11
b:due	-29
b:each	17
b:earth	-16
b:economic	11
b:effect	-19
b:employer	-17
b:end	46
b:everything	-9
b:expect	-11
b:expert	15
b:extension	17
b:failed	-13
b:fall	-28
b:fee	-23
b:finished	12
b:first	-96
b:fish	21
b:floor	-13
b:follow	30
b:followed	-12
b:following	-26
b:for	38
b:foreign	10
b:fourth	-14
b:framework	17
b:front	-19
b:full	-16
b:grow	-15
b:grower	-19
b:had	16
b:hall	-15
b:has	-10
b:he	-14
b:heard	-11
b:here	23
b:hold	41
b:hotel	-8
b:hour	-22
b:house	13
b:i	-15
b:if	-12
b:impose	16
b:in	51
b:into	-36
b:is	26
b:istanbul	-16
b:it	-13
b:its	-54
b:joint	23
b:keep	-15
b:kuala	13
b:lake	-21
b:last	51
b:lasted	13
b:led	-15
b:less	-31
b:licence	9
b:list	-16
b:lose	-12
b:lumpur	13
b:match	-16
b:mediator	-24
b:meet	-8
b:merdeka	14
b:minister	28
b:ministerial	16
b:more	-30
b:most	55
b:move	15
b:muscat	-12
b:must	-16
b:near	-10
b:negotiator	-14
b:no	-21
b:noon	11
b:not	-7
b:note	13
b:nothing	-9
b:offer	-13
b:official	13
b:one	-22
b:open	-25
b:opened	33
b:or	-11
b:order	-11
b:other	17
b:our	12
b:out	-26
b:over	-12
b:owner	-14
b:part	-9
b:party	-30
b:pay	-13
b:peace	-47
b:phase	-20
b:place	45
b:plan	18
b:play	-17
b:point	-14
b:president	-29
b:price	-19
b:promise	-11
b:propose	-17
b:quarter	-17
b:raise	-10
b:rare	-12
b:reach	17
b:read	-14
b:reading	-9
b:recently	52
b:rise	-11
b:room	-17
b:round	-47
b:row	-11
b:run	-14
b:same	-11
b:say	-50
b:second	15
b:see	-22
b:session	14
b:set	18
b:ship	-9
b:show	-9
b:side	13
b:sign	-12
b:signature	-13
b:since	-78
b:stage	-16
b:start	9
b:state	-13
b:stay	-11
b:still	-10
b:stockholm	20
b:stop	-16
b:strike	-13
b:suspend	-34
b:table	14
b:take	30
b:tariff	17
b:than	-46
b:that	-61
b:the	-27
b:then	-25
b:there	19
b:they	-8
b:thi	-35
b:thing	12
b:third	-20
b:those	-27
b:tiktok	23
b:till	13
b:time	-11
b:to	-31
b:town	-20
b:truce	-53
b:until	-29
b:upper	-12
b:vessel	-10
b:vice	9
b:video	36
b:visit	-17
b:vote	-9
b:want	-10
b:war	-13
b:was	36
b:way	14
b:week	17
b:where	17
b:which	15
b:who	-20
b:whose	-13
b:win	-16
b:with	-43
b:work	-9
b:world	-12
b:would	-37
b:year	-40
b:you	-12
b:—	18
before	-22
before 3	-8
between-days=0	-11
between-same=0	9
between-same=1	-41
between-same=3	-13
between=	-55
between='s	-9
between=,	22
between=, at the	20
between=, in	30
between=, in the	29
between=, the	35
between=, their	-21
between=, where the	24
between=:	43
between=: in	-18
between=after a	-12
between=day of talk in	-10
between=for a	37
between=for their	13
between=in the	-14
between=is	-12
between=is plan for	27
between=meet , in	15
between=meet in	11
between=meet is plan for	-37
between=meet on	-10
between=of talk , in	-13
between=of the	-19
between=on <day-ahead> , the	-13
between=on <day-ahead> , their	-22
between=on <day-gone> for the	-11
between=on <day-today> , the	-9
between=on <day-today> for the	-12
between=round ,	-18
between=round , hold in	13
between=round , in	-36
between=round is plan for	-25
between=round of talk on	-28
between=round since	-36
between=round take place in	33
between=since	-19
between=take place in	26
between=was hold in	28
between=was in	20
between=was the	34
between=were the	21
between=—	28
between=— the	-20
count=1	-35
count=4	-17
count=5	-23
count=many	-20
delta=-1	-53
delta=1	-71
dist=0	15
dist=1	18
dist=3	-17
dist=4	-27
dist=5	-16
from-l="	-10
from-l=a	-24
from-l=after	-28
from-l=an	10
from-l=announcement	-25
from-l=be	14
from-l=been	-26
from-l=end	22
from-l=every	-12
from-l=had	-9
from-l=held	-18
from-l=his	-10
from-l=it	-15
from-l=its	-24
from-l=met	26
from-l=needed	15
from-l=no	-30
from-l=notice	-10
from-l=of	20
from-l=on	-19
from-l=open	20
from-l=our	37
from-l=their	23
from-l=they	-14
from-l=through	-15
from-l=to	-37
from-l=trump's	-15
from-l=were	-20
from-l=will	-25
from-l=would	-25
from-l=—	22
gap=0 delta=-1	-41
gap=0 delta=1	-73
gap=1 delta=-1	-48
l="	-45
l=(	-9
l=-	-23
l=<begin>	-23
l=accra,	11
l=after	-68
l=again	-10
l=and	-66
l=as	-14
l=at	12
l=before	-16
l=began	10
l=beijing,	-13
l=between	-22
l=by	-71
l=days,	17
l=for	12
l=friday,	-10
l=geneva,	-19
l=his	-12
l=in	60
l=is	-24
l=june,	14
l=london,	-11
l=lumpur,	14
l=met	17
l=near	-18
l=of	-64
l=on	-18
l=said	-20
l=seoul	16
l=since	-25
l=spoke	37
l=sunday,	19
l=that	-16
l=the	-101
l=third	-9
l=till	12
l=to	27
l=trade	-11
l=until	-41
l=was	19
l=washington,	-14
l=which	-20
l=with	-22
l=york,	-14
l=—	-15
ll=( in	12
ll=<begin> <begin>	60
ll=<begin> at	-15
ll=<begin> from	-12
ll=<begin> in	-14
ll=<begin> to	-9
ll=a <begin>	-24
ll=a and	-10
ll=a by	-21
ll=a in	42
ll=a is	12
ll=a of	-30
ll=a since	-22
ll=a the	-15
ll=a to	36
ll=a until	-11
ll=a —	-15
ll=after <begin>	-17
ll=after on	-24
ll=end <begin>	16
ll=his from	15
ll=his in	11
ll=his on	-21
ll=in <begin>	-20
ll=is in	-10
ll=its on	-9
ll=met on	16
ll=needed in	8
ll=of <begin>	16
ll=our <begin>	22
ll=the "	-11
ll=the <begin>	-16
ll=the after	-51
ll=the and	-28
ll=the as	-11
ll=the at	21
ll=the between	-11
ll=the by	-34
ll=the ends	10
ll=the for	19
ll=the geneva,	-21
ll=the in	27
ll=the is	-31
ll=the left	-12
ll=the met	12
ll=the of	-13
ll=the said	-13
ll=the the	-43
ll=the to	24
ll=the until	-33
ll=the washington,	-14
ll=the with	-14
ll=their after	-16
ll=their and	-26
ll=their from	11
ll=their in	18
ll=their on	19
ll=their the	-33
ll=was <begin>	11
ll=were in	-9
ll=— <begin>	15
other-paragraph	-77
own=0	-12
own=0 delta=-1	7
own=0 delta=1	-23
own=1	-28
own=1 delta=-1	-71
own=1 delta=0	21
own=1 delta=1	-69
own=2	-32
own=2 delta=-1	-44
own=3	-41
own=3 delta=-1	-16
own=3 delta=0	-32
own=4	-40
own=4 delta=-1	-19
own=4 delta=0	-39
own=5	-36
own=5 delta=0	-33
refers delta=-1	50
refers delta=1	-47
same-paragraph	-40
same=0 days=1 true	21
same=0 days=2 true	11
same=1 days=0 false	-11
same=1 days=0 true	-26
same=1 days=1 true	-31
same=2 days=0 false	-13
same=2 days=0 true	13
same=2 days=1 false	13
same=3 days=0 false	-12
sign-between	-13
to-seat	-17
to-seat-other	22
to-seat-side	-19
to-unknown	-47
to:m=arrived	11
to:m=assembly	-13
to:m=came	14
to:m=come	-11
to:m=conference	19
to:m=delegation	9
to:m=delegations	33
to:m=ended	37
to:m=flies	21
to:m=go	-25
to:m=goes	-13
to:m=here	29
to:m=host	11
to:m=lands	10
to:m=meet	11
to:m=meeting	-16
to:m=meets	19
to:m=met	14
to:m=negotiated	24
to:m=negotiation	-10
to:m=negotiations	28
to:m=negotiators	25
to:m=rounds	-23
to:m=sat	41
to:m=session	11
to:m=settled	9
to:m=signed	-42
to:m=sit	-12
to:m=sitting	11
to:m=spent	-11
to:m=stop	-19
to:m=talk	-16
to:m=talked	16
to:m=talks	46
to:m=there	-39
to:m=time	-17
to:m=to see	-16
to:m=where	-16
to:meets	25
to:summit	-22
to:sure	23
to:wished	-60
to=day	-42
to=town	-54`;
