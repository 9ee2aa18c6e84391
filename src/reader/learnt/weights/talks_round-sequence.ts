// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 1	10
after 2	8
after 3	-11
after 4	-18
after 5	-11
apart	67
apart at=#st	19
apart at=#th	65
apart at=eight times	12
apart at=eighth	-31
apart at=fifth	-51
apart at=first	143
apart at=four times	-12
apart at=fourth	-57
apart at=ninth	31
apart at=no one	70
apart at=no. #	95
apart at=number #	11
apart at=round #	-14
apart at=round five	-46
apart at=round four	-29
apart at=round three	-31
apart at=round two	-24
apart at=second	8
apart at=seventh	-33
apart at=sixth	-33
apart at=take #	51
apart at=ten times	-10
apart at=tenth	24
apart at=third	-7
apart at=three meetings	-12
apart at=three times	31
apart at=two meetings	37
apart at=two rounds	39
apart form=1	40
apart form=2	55
apart l0='s	44
apart l0=,	37
apart l0=:	-46
apart l0=a	14
apart l0=after	24
apart l0=announcement	24
apart l0=come	16
apart l0=it	13
apart l0=its	24
apart l0=meet	-17
apart l0=must	8
apart l0=no	31
apart l0=on	11
apart l0=our	-41
apart l0=their	-23
apart l0=through	11
apart l0=to	25
apart l0=were	13
apart l0=will	16
apart l0=would	22
apart l0=—	-22
apart l1='s	50
apart l1=,	-11
apart l1=:	-18
apart l1=;	28
apart l1=<day-ahead>	-19
apart l1=<day-gone>	-40
apart l1=<day-today>	17
apart l1=<name>	-16
apart l1=<number>	22
apart l1=<organisation>	19
apart l1=<seat>	29
apart l1=a	-19
apart l1=about	18
apart l1=after	58
apart l1=and	27
apart l1=are	-16
apart l1=as	-16
apart l1=at	-22
apart l1=be	-43
apart l1=before	11
apart l1=begin	-31
apart l1=by	58
apart l1=closed	-29
apart l1=enter	24
apart l1=from	11
apart l1=get	15
apart l1=had	-12
apart l1=have	-21
apart l1=he	14
apart l1=hold	-34
apart l1=in	84
apart l1=into	49
apart l1=lose	12
apart l1=not	22
apart l1=of	-30
apart l1=off	-10
apart l1=on	19
apart l1=opened	-9
apart l1=put	-10
apart l1=say	27
apart l1=side	10
apart l1=sign	12
apart l1=that	13
apart l1=through	19
apart l1=to	31
apart l1=truce	20
apart l1=up	-23
apart l1=was	-38
apart l1=were	-13
apart l1=where	-23
apart l1=will	-12
apart l1=with	22
apart l2="	15
apart l2='s	11
apart l2=,	-21
apart l2=:	22
apart l2=<day-ahead>	11
apart l2=<day-gone>	18
apart l2=<day-today>	42
apart l2=<goods-amount>	-14
apart l2=<level>	37
apart l2=<month-ahead>	13
apart l2=<name>	-46
apart l2=<number>	27
apart l2=<office>	-33
apart l2=<organisation>	30
apart l2=<person>	-12
apart l2=<seat>	19
apart l2=agree	13
apart l2=are	35
apart l2=ask	21
apart l2=at	15
apart l2=conference	-24
apart l2=country	-20
apart l2=date	14
apart l2=day	-23
apart l2=end	-28
apart l2=fall	20
apart l2=for	-11
apart l2=go	34
apart l2=has	9
apart l2=have	12
apart l2=hour	17
apart l2=i	12
apart l2=in	17
apart l2=minute	-22
apart l2=negotiator	-9
apart l2=not	11
apart l2=on	-13
apart l2=one	13
apart l2=or	10
apart l2=result	-13
apart l2=rise	10
apart l2=round	-29
apart l2=say	10
apart l2=settle	-17
apart l2=sit	14
apart l2=suspend	13
apart l2=talk	-23
apart l2=that	11
apart l2=then	14
apart l2=thi	-30
apart l2=up	13
apart l2=was	19
apart l2=we	-11
apart l2=week	-9
apart l2=what	-18
apart l2=who	13
apart l2=will	-17
apart l2=with	23
apart l2=year	11
apart l=a	24
apart l=after	24
apart l=an	-10
apart l=announcement	20
apart l=it	13
apart l=its	24
apart l=met	-17
apart l=must	8
apart l=no	30
apart l=on	11
apart l=our	-41
apart l=their	-23
apart l=through	11
apart l=to	25
apart l=trump's	9
apart l=were	13
apart l=will	16
apart l=would	22
apart l=—	-22
apart lr='s term	9
apart lr=, .	-16
apart lr=: round	-22
apart lr=<begin> ,	24
apart lr=<begin> .	-26
apart lr=<begin> day	-11
apart lr=<begin> in	15
apart lr=<begin> meet	-36
apart lr=<begin> of	23
apart lr=<begin> round	16
apart lr=<begin> time	-11
apart lr=<number> ,	-14
apart lr=<number> of	28
apart lr=<number> round	-19
apart lr=a ,	-42
apart lr=a .	-13
apart lr=a attempt	14
apart lr=a country	16
apart lr=a is	-40
apart lr=a meet	13
apart lr=a more	9
apart lr=a of	31
apart lr=a one	10
apart lr=a time	-17
apart lr=after of	23
apart lr=announcement of	11
apart lr=at ,	-14
apart lr=come .	10
apart lr=for .	-23
apart lr=his visit	15
apart lr=its session	-41
apart lr=meet ,	14
apart lr=meet since	-33
apart lr=no .	13
apart lr=our meet	-24
apart lr=the ,	-28
apart lr=the -	15
apart lr=the .	-36
apart lr=the <number>	12
apart lr=the <person>	10
apart lr=the and	-13
apart lr=the between	-27
apart lr=the day	35
apart lr=the end	-16
apart lr=the evening	17
apart lr=the extension	17
apart lr=the floor	11
apart lr=the half	28
apart lr=the in	-16
apart lr=the is	36
apart lr=the item	15
apart lr=the meet	-26
apart lr=the of	-15
apart lr=the one	-18
apart lr=the session	-22
apart lr=the since	-40
apart lr=the such	-8
apart lr=the take	-18
apart lr=the talk	19
apart lr=the time	-11
apart lr=the to	11
apart lr=the truce	20
apart lr=the was	-14
apart lr=the week	26
apart lr=the will	-24
apart lr=the year	11
apart lr=their call	-22
apart lr=their encounter	-20
apart lr=their meet	15
apart r*="	27
apart r*='s	22
apart r*=-	29
apart r*=.	-13
apart r*=:	36
apart r*=<day-ahead>	55
apart r*=<day-gone>	32
apart r*=<day-today>	43
apart r*=<level>	36
apart r*=<month-ahead>	46
apart r*=<month-gone>	-58
apart r*=<name>	-12
apart r*=<number>	36
apart r*=<office>	-14
apart r*=<organisation>	24
apart r*=<person>	24
apart r*=<quality>	21
apart r*=<seat>	10
apart r*=<span>	47
apart r*=?	-21
apart r*=a	44
apart r*=about	11
apart r*=after	-14
apart r*=agree	13
apart r*=all	-20
apart r*=and	15
apart r*=are	26
apart r*=artificial	11
apart r*=as	22
apart r*=attempt	-8
apart r*=be	-25
apart r*=best	9
apart r*=between	-63
apart r*=but	16
apart r*=call	-26
apart r*=come	23
apart r*=consultation	-25
apart r*=country	33
apart r*=day	56
apart r*=do	11
apart r*=duty	13
apart r*=encounter	-25
apart r*=end	-12
apart r*=evening	19
apart r*=extension	30
apart r*=far	13
apart r*=fix	13
apart r*=floor	15
apart r*=for	11
apart r*=from	9
apart r*=go	-10
apart r*=half	32
apart r*=has	-12
apart r*=have	20
apart r*=hold	10
apart r*=hour	11
apart r*=if	-20
apart r*=in	-28
apart r*=it	14
apart r*=item	16
apart r*=its	26
apart r*=kind	-18
apart r*=last	-17
apart r*=leave	11
apart r*=leg	12
apart r*=list	15
apart r*=lorry	10
apart r*=meet	-37
apart r*=month	15
apart r*=more	19
apart r*=most	-19
apart r*=much	9
apart r*=negotiate	-13
apart r*=negotiation	-12
apart r*=new	14
apart r*=next	13
apart r*=nothing	13
apart r*=now	15
apart r*=of	26
apart r*=on	33
apart r*=opened	-15
apart r*=order	19
apart r*=part	15
apart r*=party	16
apart r*=pay	18
apart r*=peace	50
apart r*=person	33
apart r*=phase	24
apart r*=place	-8
apart r*=point	10
apart r*=quarrel	11
apart r*=quarter	15
apart r*=reading	12
apart r*=round	-50
apart r*=row	12
apart r*=run	12
apart r*=say	22
apart r*=session	-40
apart r*=sign	28
apart r*=signature	11
apart r*=since	-18
apart r*=sit	-22
apart r*=so	13
apart r*=soybean	11
apart r*=stage	20
apart r*=step	21
apart r*=such	-9
apart r*=summit	-37
apart r*=suspend	16
apart r*=tariff	-39
apart r*=term	25
apart r*=test	10
apart r*=than	17
apart r*=they	-17
apart r*=thi	-21
apart r*=three	-15
apart r*=time	-21
apart r*=trade	-30
apart r*=truce	18
apart r*=two	-12
apart r*=until	10
apart r*=we	25
apart r*=week	49
apart r*=were	28
apart r*=what	38
apart r*=when	18
apart r*=with	-16
apart r*=would	11
apart r*=year	-13
apart r*=—	16
apart r0=(	18
apart r0=-	37
apart r0=.	-25
apart r0=<name>	-10
apart r0=<number>	22
apart r0=<person>	15
apart r0=<span>	24
apart r0=?	-22
apart r0=as	18
apart r0=at	17
apart r0=attempt	-8
apart r0=begin	-13
apart r0=between	-27
apart r0=call	-35
apart r0=come	12
apart r0=country	32
apart r0=day	43
apart r0=encounter	-25
apart r0=end	-19
apart r0=evening	18
apart r0=extension	26
apart r0=floor	15
apart r0=go	-10
apart r0=half	31
apart r0=in	25
apart r0=item	16
apart r0=leg	12
apart r0=less	10
apart r0=list	10
apart r0=meet	-25
apart r0=month	9
apart r0=more	17
apart r0=of	23
apart r0=off	15
apart r0=on	36
apart r0=one	-11
apart r0=order	10
apart r0=part	15
apart r0=phase	24
apart r0=quarter	10
apart r0=reading	12
apart r0=round	-36
apart r0=session	-46
apart r0=signature	10
apart r0=since	-47
apart r0=sit	-25
apart r0=stage	20
apart r0=step	21
apart r0=such	-12
apart r0=summit	-37
apart r0=take	-13
apart r0=talk	-27
apart r0=term	24
apart r0=that	11
apart r0=three	-12
apart r0=time	-22
apart r0=truce	42
apart r0=was	-28
apart r0=week	36
apart r0=what	17
apart r0=will	-17
apart r0=year	26
apart r0=—	10
apart r1="	9
apart r1=.	-9
apart r1=:	35
apart r1=<day-ahead>	36
apart r1=<day-gone>	20
apart r1=<day-today>	10
apart r1=<level>	11
apart r1=<month-gone>	-27
apart r1=<name>	38
apart r1=<number>	7
apart r1=<person>	27
apart r1=<quality>	10
apart r1=<seat>	9
apart r1=a	33
apart r1=about	9
apart r1=and	21
apart r1=be	-9
apart r1=been	31
apart r1=begin	28
apart r1=between	-46
apart r1=end	-10
apart r1=for	28
apart r1=from	-10
apart r1=has	-21
apart r1=if	-12
apart r1=in	-17
apart r1=is	14
apart r1=its	18
apart r1=last	14
apart r1=meet	-22
apart r1=most	-20
apart r1=much	9
apart r1=negotiation	-21
apart r1=our	10
apart r1=place	-14
apart r1=plan	-30
apart r1=round	-44
apart r1=since	22
apart r1=tariff	-10
apart r1=than	14
apart r1=their	-11
apart r1=thi	-29
apart r1=was	26
apart r1=we	17
apart r1=were	27
apart r1=what	10
apart r1=when	14
apart r1=which	11
apart r1=will	19
apart r1=with	-15
apart r2="	16
apart r2='s	14
apart r2=,	13
apart r2=.	18
apart r2=:	10
apart r2=<day-ahead>	28
apart r2=<day-gone>	11
apart r2=<day-today>	32
apart r2=<level>	23
apart r2=<month-ahead>	46
apart r2=<month-gone>	-43
apart r2=<name>	-27
apart r2=<number>	19
apart r2=<office>	-15
apart r2=<organisation>	16
apart r2=<quality>	15
apart r2=<span>	40
apart r2=a	24
apart r2=after	-15
apart r2=are	13
apart r2=be	-21
apart r2=been	-15
apart r2=but	13
apart r2=consultation	-35
apart r2=day	28
apart r2=end	22
apart r2=from	20
apart r2=geneva	17
apart r2=hold	17
apart r2=in	-36
apart r2=kind	-18
apart r2=last	-34
apart r2=of	21
apart r2=on	12
apart r2=our	-14
apart r2=pay	16
apart r2=peace	49
apart r2=person	29
apart r2=plan	14
apart r2=round	-22
apart r2=say	13
apart r2=sign	21
apart r2=since	-19
apart r2=take	21
apart r2=talk	17
apart r2=tariff	-35
apart r2=they	-11
apart r2=to	15
apart r2=trade	-35
apart r2=truce	-14
apart r2=until	9
apart r2=was	21
apart r2=week	14
apart r2=what	17
apart r2=with	-11
apart r2=would	9
apart r2=year	-35
apart rr=, "	9
apart rr=, <day-today>	10
apart rr=, and	11
apart rr=, in	-17
apart rr=, is	-22
apart rr=, on	-31
apart rr=, the	-12
apart rr=, with	22
apart rr=. <end>	-29
apart rr=<end> <end>	37
apart rr=<span> .	12
apart rr=? <end>	-22
apart rr=and last	23
apart rr=as much	9
apart rr=between the	-19
apart rr=call since	-22
apart rr=conversation since	24
apart rr=country .	13
apart rr=day ,	20
apart rr=day .	19
apart rr=day <end>	11
apart rr=day in	-19
apart rr=day of	24
apart rr=day on	9
apart rr=half of	19
apart rr=in the	11
apart rr=is plan	-23
apart rr=is to	-31
apart rr=meet .	-24
apart rr=meet in	22
apart rr=meet is	21
apart rr=meet of	-56
apart rr=meet on	13
apart rr=meet since	25
apart rr=meet thi	-21
apart rr=meet with	-14
apart rr=of <number>	9
apart rr=of it	8
apart rr=of its	14
apart rr=of negotiation	-21
apart rr=of their	-15
apart rr=of thi	9
apart rr=off the	13
apart rr=on <quality>	8
apart rr=one ,	-10
apart rr=phase of	14
apart rr=quarter .	10
apart rr=round ,	-13
apart rr=round .	-13
apart rr=round <end>	22
apart rr=round between	-32
apart rr=round of	10
apart rr=round was	11
apart rr=round will	23
apart rr=round with	-17
apart rr=session ,	-13
apart rr=session of	-38
apart rr=since <month-gone>	-24
apart rr=since the	-43
apart rr=such meet	-12
apart rr=take place	-18
apart rr=term .	14
apart rr=time .	-58
apart rr=time since	20
apart rr=time that	-21
apart rr=time the	25
apart rr=time thi	-17
apart rr=truce ,	17
apart rr=two were	19
apart rr=was hold	-22
apart rr=was in	-8
apart rr=week of	26
apart rr=will be	-11
apart rr=year .	14
apart towns=0	74
apart towns=1	-14
apart towns=3	28
apart towns=4	35
apart:ended	-12
apart:experts	9
apart:m=came	26
apart:m=closed	-14
apart:m=come	17
apart:m=comes	11
apart:m=conference	-14
apart:m=consultations	-45
apart:m=delegations	-40
apart:m=due	44
apart:m=encounter	-25
apart:m=expected	-31
apart:m=flies	-19
apart:m=go	16
apart:m=goes	47
apart:m=handshake	26
apart:m=here	-14
apart:m=leg	23
apart:m=lunch	23
apart:m=meeting	-36
apart:m=meetings	13
apart:m=meets	11
apart:m=negotiation	-16
apart:m=negotiators	-34
apart:m=rose	25
apart:m=round	-72
apart:m=rounds	16
apart:m=sat	16
apart:m=session	-23
apart:m=signed	54
apart:m=sitting	-39
apart:m=spent	-19
apart:m=summit	-46
apart:m=talk	-15
apart:m=talking	26
apart:m=talks	28
apart:m=there	-21
apart:m=time	-17
apart:m=to see	13
apart:m=visit	10
apart:m=where	-19
apart:meets	-32
apart:running	32
apart:summit	10
apart:sure	-82
apart:wished	46
b:"	-37
b:'	-24
b:'s	-11
b:(	33
b:)	-29
b:,	25
b:.	-17
b::	-19
b:;	-28
b:<agent>	-10
b:<goods>	-22
b:<level-noun>	-20
b:<level>	-78
b:<money>	-19
b:<month-gone>	-8
b:<month-today>	11
b:<name>	34
b:<not>	-28
b:<number>	-62
b:<office>	18
b:<organisation>	-22
b:<points>	-9
b:<quality>	-18
b:<seat>	22
b:<sender>	-31
b:<span>	-15
b:<taker>	-16
b:<v-agree>	-38
b:<v-bear>	-28
b:<v-begin>	15
b:<v-buy>	-20
b:<v-down>	-46
b:<v-end>	8
b:<v-return>	-11
b:<v-say>	-60
b:<v-sell>	-8
b:<v-stay>	6
b:<v-suspend>	12
b:<v-target>	-31
b:<v-up>	-24
b:a	-44
b:after	-90
b:agree	-24
b:air	-19
b:all	-10
b:an	-28
b:announce	-17
b:are	-16
b:arrive	-14
b:as	-35
b:ask	-13
b:at	41
b:back	18
b:base	-19
b:be	17
b:been	23
b:before	12
b:between	12
b:both	13
b:broke	10
b:by	-38
b:cape	-21
b:ceasefire	-11
b:charge	-17
b:chiang	12
b:city	-9
b:close	22
b:closed	25
b:come	-22
b:conversation	-20
b:cotton	11
b:country	-14
b:cuenca	20
b:custom	-9
b:date	-11
b:do	-11
b:due	-21
b:each	12
b:earth	-13
b:effect	-11
b:employer	-15
b:end	37
b:expert	20
b:extend	-27
b:extension	10
b:fall	-25
b:far	-11
b:fee	-24
b:finished	12
b:first	-84
b:fish	20
b:follow	32
b:followed	-15
b:following	-25
b:for	30
b:front	-20
b:full	-15
b:get	-12
b:good	-14
b:grower	-18
b:had	13
b:hall	-15
b:has	-9
b:have	-22
b:he	-20
b:heard	-12
b:his	9
b:hold	32
b:hour	-17
b:house	16
b:i	-11
b:if	-10
b:impose	17
b:in	58
b:into	-32
b:is	25
b:istanbul	-14
b:it	-9
b:item	-11
b:its	-47
b:joint	47
b:keep	-11
b:know	-10
b:last	44
b:lasted	15
b:less	-19
b:lose	-9
b:madrid	-12
b:make	10
b:match	-15
b:mediator	-18
b:minister	25
b:more	-16
b:most	47
b:move	12
b:must	-16
b:negotiate	11
b:negotiator	-17
b:no	-14
b:noon	14
b:offer	-12
b:official	12
b:one	-32
b:open	-26
b:opened	31
b:or	-10
b:order	-11
b:other	21
b:our	15
b:out	-22
b:over	-13
b:party	-29
b:pay	-14
b:peace	-46
b:phase	-12
b:place	37
b:plan	14
b:play	-17
b:point	-12
b:president	-19
b:price	-14
b:propose	-10
b:quarter	-17
b:raise	-11
b:rare	-11
b:reach	21
b:read	-14
b:recently	46
b:room	-15
b:round	-38
b:row	-11
b:run	-18
b:say	-32
b:second	23
b:secretary	-12
b:see	-17
b:session	6
b:set	23
b:settle	-13
b:sign	-18
b:signature	-12
b:since	-64
b:so	-21
b:start	17
b:state	-11
b:stay	-9
b:still	-10
b:stockholm	27
b:stop	-12
b:strike	-11
b:suspend	-32
b:table	13
b:take	26
b:than	-28
b:that	-52
b:the	-25
b:then	-19
b:there	13
b:they	-8
b:thi	-29
b:thing	10
b:third	-9
b:those	-23
b:through	-15
b:till	13
b:to	-21
b:town	-21
b:trade	12
b:truce	-49
b:until	-23
b:up	-12
b:video	34
b:visit	-13
b:vote	-13
b:want	-10
b:war	-9
b:was	43
b:way	15
b:when	-9
b:which	15
b:who	-17
b:whose	-12
b:will	12
b:with	-49
b:without	-9
b:would	-37
b:year	-25
b:you	-12
b:—	11
before 1	11
before 4	-12
before 5	-13
between-days=0	-16
between-days=1	8
between-same=1	-49
between-same=3	-15
between=	-59
between=(	12
between=,	16
between=, at the	16
between=, in	28
between=, in the	19
between=, the	31
between=, their	-19
between=, where the	19
between=:	32
between=after a	-10
between=day in	10
between=day of talk in	-14
between=for	11
between=for a	39
between=in the	-14
between=is	-9
between=is plan for	21
between=meet , in	13
between=meet is plan for	-32
between=of the	-14
between=on <day-ahead> , the	-9
between=on <day-gone> , the	-10
between=round ,	-19
between=round , in	-29
between=round in	8
between=round is plan for	-21
between=round of talk on	-19
between=round on	-28
between=round since	-33
between=round take place in	28
between=since	-16
between=take place in	25
between=was hold in	21
between=was in	20
between=was the	28
between=were the	10
between=—	28
between=— the	-18
count=1	-35
count=3	-18
count=many	-21
delta=-1	-46
delta=1	-70
dist=1	17
dist=3	-18
dist=4	-26
dist=5	-22
from-l=a	-29
from-l=after	-24
from-l=announcement	-25
from-l=his	-13
from-l=it	-14
from-l=its	-29
from-l=met	19
from-l=must	-8
from-l=no	-30
from-l=notice	-9
from-l=on	-13
from-l=our	38
from-l=their	22
from-l=through	-12
from-l=to	-29
from-l=trump's	-11
from-l=were	-17
from-l=will	-20
from-l=would	-25
from-l=—	22
gap=0 delta=-1	-37
gap=0 delta=1	-72
gap=1 delta=-1	-49
l="	-33
l=-	-17
l=<begin>	-35
l=accra,	24
l=after	-49
l=and	-68
l=as	-11
l=at	16
l=between	-16
l=by	-66
l=days,	15
l=for	7
l=friday	-10
l=friday,	-10
l=geneva,	-12
l=in	62
l=is	-26
l=june,	13
l=met	24
l=monday,	-11
l=near	-16
l=of	-59
l=on	-21
l=round	-16
l=round,	-9
l=said	-12
l=second	-10
l=seoul	16
l=seoul,	10
l=since	-19
l=spoke	36
l=sunday,	19
l=that	-12
l=the	-118
l=thursday,	-12
l=till	13
l=to	26
l=until	-32
l=was	12
l=wednesday	9
l=what	-10
l=which	-15
l=with	-21
ll=( in	12
ll=<begin> <begin>	50
ll=<begin> at	-14
ll=<begin> the	-17
ll=a <begin>	-25
ll=a by	-19
ll=a from	12
ll=a in	38
ll=a of	-27
ll=a since	-19
ll=a the	-14
ll=a to	23
ll=a until	-8
ll=a —	-17
ll=after <begin>	-17
ll=after in	9
ll=after on	-24
ll=an in	13
ll=an on	-15
ll=at in	9
ll=his from	12
ll=in <begin>	-18
ll=met <begin>	9
ll=met on	19
ll=our <begin>	22
ll=the "	-11
ll=the (	12
ll=the <begin>	-15
ll=the after	-34
ll=the and	-26
ll=the at	28
ll=the by	-31
ll=the for	21
ll=the geneva,	-16
ll=the in	25
ll=the is	-25
ll=the left	-10
ll=the of	-9
ll=the the	-56
ll=the to	26
ll=the until	-31
ll=the washington,	-12
ll=the which	-10
ll=their after	-13
ll=their and	-23
ll=their on	16
ll=their the	-27
ll=was <begin>	11
ll=— <begin>	20
other-paragraph	-82
own=0	-10
own=0 delta=1	-16
own=1	-33
own=1 delta=-1	-65
own=1 delta=0	17
own=1 delta=1	-69
own=2	-29
own=2 delta=-1	-33
own=2 delta=0	-13
own=2 delta=1	-7
own=3	-43
own=3 delta=0	-37
own=3 delta=1	-13
own=4	-42
own=4 delta=0	-32
refers delta=-1	41
refers delta=1	-46
same-paragraph	-38
same=0 days=1 true	14
same=1 days=0 false	-13
same=1 days=0 true	-33
same=1 days=1 true	-34
same=2 days=1 false	13
sign-between	-30
to-seat	-12
to-seat-side	-20
to-unknown	-47
to:m=assembly	-12
to:m=came	14
to:m=come	-18
to:m=comes	-22
to:m=conference	21
to:m=delegations	27
to:m=ended	35
to:m=flies	21
to:m=go	-20
to:m=goes	-14
to:m=here	29
to:m=host	10
to:m=invitation	10
to:m=meetings	-10
to:m=meets	9
to:m=met	29
to:m=negotiated	14
to:m=negotiation	-10
to:m=negotiators	20
to:m=rounds	-26
to:m=sat	26
to:m=session	12
to:m=signed	-34
to:m=sit	-14
to:m=sitting	11
to:m=spent	-18
to:m=stop	-20
to:m=summit	10
to:m=talk	-13
to:m=talked	14
to:m=talks	54
to:m=there	-26
to:m=time	-10
to:m=to see	-15
to:m=where	-16
to:meets	17
to:summit	-9
to:sure	23
to:wished	-58
to=day	-44
to=town	-52`;
