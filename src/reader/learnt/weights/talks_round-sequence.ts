// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SEQUENCE = `yes
<always>	0
after 1	12
after 2	14
after 3	-9
after 4	-21
after 5	-10
apart	64
apart at=#nd	10
apart at=#st	13
apart at=#th	48
apart at=eighth	-22
apart at=fifth	-48
apart at=first	128
apart at=fourth	-55
apart at=ninth	35
apart at=no one	63
apart at=no. #	90
apart at=number #	12
apart at=round five	-45
apart at=round four	-28
apart at=round three	-29
apart at=round two	-21
apart at=seventh	-32
apart at=sixth	-25
apart at=take #	33
apart at=ten times	-11
apart at=tenth	17
apart at=third	-11
apart at=three meetings	-10
apart at=three times	32
apart at=two rounds	36
apart form=1	39
apart form=2	46
apart l0='s	25
apart l0=,	33
apart l0=:	-28
apart l0=a	11
apart l0=after	20
apart l0=and	-11
apart l0=announcement	24
apart l0=come	11
apart l0=hold	-14
apart l0=it	12
apart l0=its	27
apart l0=meet	-13
apart l0=no	22
apart l0=on	12
apart l0=our	-43
apart l0=their	-20
apart l0=through	12
apart l0=to	23
apart l0=was	12
apart l0=will	11
apart l0=would	14
apart l0=—	-16
apart l1='s	48
apart l1=,	-11
apart l1=:	-14
apart l1=;	37
apart l1=<day-ahead>	-24
apart l1=<day-gone>	-37
apart l1=<name>	-17
apart l1=<number>	22
apart l1=<organisation>	17
apart l1=<person>	-13
apart l1=<seat>	23
apart l1=about	15
apart l1=after	51
apart l1=and	43
apart l1=as	-14
apart l1=at	-20
apart l1=be	-52
apart l1=before	10
apart l1=begin	-29
apart l1=by	57
apart l1=closed	-24
apart l1=enter	24
apart l1=get	10
apart l1=have	-29
apart l1=he	17
apart l1=hold	-27
apart l1=in	79
apart l1=into	47
apart l1=is	-13
apart l1=it	12
apart l1=lose	12
apart l1=not	9
apart l1=of	-34
apart l1=on	9
apart l1=put	-9
apart l1=say	24
apart l1=sign	11
apart l1=that	15
apart l1=through	16
apart l1=to	36
apart l1=truce	20
apart l1=up	-24
apart l1=was	-35
apart l1=were	-16
apart l1=where	-17
apart l1=will	-15
apart l1=with	21
apart l2="	17
apart l2='s	13
apart l2=,	-16
apart l2=:	27
apart l2=<day-gone>	31
apart l2=<day-today>	41
apart l2=<goods-amount>	-14
apart l2=<level>	40
apart l2=<name>	-49
apart l2=<number>	16
apart l2=<office>	-25
apart l2=<organisation>	42
apart l2=<person>	-10
apart l2=<seat>	14
apart l2=agree	13
apart l2=are	31
apart l2=ask	20
apart l2=at	14
apart l2=conference	-24
apart l2=day	-14
apart l2=end	-27
apart l2=fall	19
apart l2=go	33
apart l2=have	30
apart l2=hour	16
apart l2=i	15
apart l2=in	16
apart l2=is	8
apart l2=minute	-23
apart l2=not	12
apart l2=one	15
apart l2=result	-9
apart l2=round	-32
apart l2=sit	11
apart l2=then	15
apart l2=thi	-31
apart l2=to	11
apart l2=was	13
apart l2=we	-12
apart l2=what	-29
apart l2=who	14
apart l2=will	-27
apart l2=year	11
apart l=a	19
apart l=after	20
apart l=an	-12
apart l=and	-11
apart l=announcement	22
apart l=it	12
apart l=its	27
apart l=met	-13
apart l=no	22
apart l=on	12
apart l=our	-43
apart l=their	-20
apart l=through	12
apart l=to	23
apart l=was	12
apart l=will	11
apart l=would	14
apart l=—	-16
apart lr=: round	-15
apart lr=<begin> .	-26
apart lr=<begin> day	-12
apart lr=<begin> end	-9
apart lr=<begin> meet	-34
apart lr=<begin> of	23
apart lr=<begin> round	11
apart lr=<number> ,	-16
apart lr=<number> of	26
apart lr=<number> round	-19
apart lr=a ,	-36
apart lr=a .	-22
apart lr=a country	14
apart lr=a day	8
apart lr=a extension	9
apart lr=a is	-34
apart lr=a meet	16
apart lr=a more	10
apart lr=a of	30
apart lr=a one	12
apart lr=a round	-6
apart lr=a time	-11
apart lr=after of	22
apart lr=announcement of	13
apart lr=at ,	-12
apart lr=come .	8
apart lr=for .	-22
apart lr=meet ,	19
apart lr=meet since	-33
apart lr=our meet	-24
apart lr=the ,	-24
apart lr=the .	-33
apart lr=the and	-12
apart lr=the between	-20
apart lr=the day	30
apart lr=the end	-12
apart lr=the extension	14
apart lr=the floor	10
apart lr=the half	28
apart lr=the in	-17
apart lr=the is	32
apart lr=the meet	-17
apart lr=the of	-16
apart lr=the one	-19
apart lr=the session	-25
apart lr=the since	-31
apart lr=the such	-17
apart lr=the talk	19
apart lr=the time	-18
apart lr=the to	11
apart lr=the truce	17
apart lr=the was	-18
apart lr=the week	24
apart lr=the will	-20
apart lr=the year	9
apart lr=their call	-22
apart lr=their conversation	15
apart r*="	28
apart r*='s	22
apart r*=(	-13
apart r*=-	13
apart r*=.	-11
apart r*=:	43
apart r*=<day-ahead>	49
apart r*=<day-gone>	21
apart r*=<day-today>	39
apart r*=<level>	40
apart r*=<money>	10
apart r*=<month-ahead>	42
apart r*=<month-gone>	-45
apart r*=<number>	26
apart r*=<office>	-17
apart r*=<organisation>	25
apart r*=<person>	10
apart r*=<quality>	18
apart r*=<span>	42
apart r*=?	-22
apart r*=a	38
apart r*=after	-16
apart r*=agree	15
apart r*=all	-17
apart r*=and	14
apart r*=are	24
apart r*=as	22
apart r*=at	8
apart r*=be	-20
apart r*=been	13
apart r*=before	19
apart r*=between	-48
apart r*=but	17
apart r*=call	-34
apart r*=come	17
apart r*=consultation	-37
apart r*=country	32
apart r*=day	49
apart r*=did	8
apart r*=do	12
apart r*=duty	11
apart r*=encounter	-25
apart r*=end	-11
apart r*=evening	15
apart r*=extension	30
apart r*=far	12
apart r*=floor	14
apart r*=for	7
apart r*=go	-11
apart r*=half	31
apart r*=have	20
apart r*=he	-10
apart r*=hold	10
apart r*=if	-21
apart r*=in	-25
apart r*=it	7
apart r*=item	14
apart r*=its	26
apart r*=kind	-17
apart r*=last	-23
apart r*=leave	10
apart r*=list	10
apart r*=lorry	10
apart r*=meet	-40
apart r*=minute	10
apart r*=month	17
apart r*=more	19
apart r*=most	-11
apart r*=new	14
apart r*=next	15
apart r*=not	20
apart r*=of	23
apart r*=on	26
apart r*=order	19
apart r*=over	10
apart r*=part	12
apart r*=party	16
apart r*=pay	15
apart r*=peace	51
apart r*=person	33
apart r*=phase	15
apart r*=plan	-10
apart r*=quarter	16
apart r*=reading	12
apart r*=round	-44
apart r*=run	11
apart r*=say	22
apart r*=session	-35
apart r*=sign	27
apart r*=signature	12
apart r*=since	-20
apart r*=sit	-23
apart r*=so	12
apart r*=start	-14
apart r*=step	19
apart r*=such	-18
apart r*=suspend	17
apart r*=talk	7
apart r*=tariff	-32
apart r*=term	19
apart r*=test	10
apart r*=than	16
apart r*=the	7
apart r*=there	12
apart r*=they	-21
apart r*=thi	-21
apart r*=three	-13
apart r*=time	-18
apart r*=trade	-30
apart r*=truce	11
apart r*=two	-18
apart r*=until	10
apart r*=we	12
apart r*=week	48
apart r*=were	23
apart r*=what	31
apart r*=when	12
apart r*=which	11
apart r*=with	-29
apart r*=would	14
apart r*=year	-20
apart r*=—	17
apart r0=,	-9
apart r0=-	26
apart r0=.	-27
apart r0=:	7
apart r0=<number>	15
apart r0=<span>	27
apart r0=?	-22
apart r0=as	17
apart r0=at	13
apart r0=between	-20
apart r0=by	11
apart r0=call	-35
apart r0=country	30
apart r0=day	39
apart r0=encounter	-25
apart r0=end	-22
apart r0=evening	15
apart r0=extension	25
apart r0=floor	14
apart r0=go	-12
apart r0=half	31
apart r0=has	13
apart r0=in	22
apart r0=item	14
apart r0=less	10
apart r0=meet	-27
apart r0=minute	10
apart r0=more	17
apart r0=of	13
apart r0=off	14
apart r0=on	32
apart r0=one	-10
apart r0=part	12
apart r0=phase	15
apart r0=quarter	10
apart r0=reading	12
apart r0=round	-31
apart r0=session	-37
apart r0=signature	11
apart r0=since	-44
apart r0=sit	-23
apart r0=step	19
apart r0=such	-22
apart r0=take	-17
apart r0=talk	-20
apart r0=term	18
apart r0=the	26
apart r0=three	-10
apart r0=time	-19
apart r0=truce	39
apart r0=visit	-14
apart r0=was	-30
apart r0=week	34
apart r0=what	13
apart r0=will	-11
apart r0=year	25
apart r0=—	11
apart r1="	11
apart r1=.	-6
apart r1=:	42
apart r1=<day-ahead>	30
apart r1=<day-gone>	16
apart r1=<day-today>	8
apart r1=<level>	9
apart r1=<month-gone>	-27
apart r1=<name>	21
apart r1=<number>	10
apart r1=<person>	20
apart r1=<quality>	10
apart r1=<seat>	10
apart r1=a	28
apart r1=and	16
apart r1=be	-10
apart r1=been	29
apart r1=begin	28
apart r1=between	-34
apart r1=for	19
apart r1=from	-11
apart r1=has	-9
apart r1=in	-17
apart r1=is	18
apart r1=its	18
apart r1=last	10
apart r1=meet	-25
apart r1=negotiation	-19
apart r1=on	9
apart r1=place	-15
apart r1=plan	-27
apart r1=round	-40
apart r1=run	9
apart r1=since	19
apart r1=than	14
apart r1=their	-13
apart r1=they	-11
apart r1=thi	-30
apart r1=was	34
apart r1=were	23
apart r1=what	9
apart r1=when	9
apart r1=will	17
apart r1=with	-21
apart r2="	16
apart r2='s	12
apart r2=,	21
apart r2=.	22
apart r2=<day-ahead>	28
apart r2=<day-gone>	10
apart r2=<day-today>	35
apart r2=<level>	24
apart r2=<money>	10
apart r2=<month-ahead>	41
apart r2=<month-gone>	-27
apart r2=<name>	-17
apart r2=<number>	10
apart r2=<office>	-18
apart r2=<organisation>	15
apart r2=<person>	-9
apart r2=<span>	37
apart r2=a	22
apart r2=after	-11
apart r2=are	12
apart r2=be	-13
apart r2=been	-11
apart r2=but	13
apart r2=consultation	-38
apart r2=day	22
apart r2=end	18
apart r2=from	20
apart r2=geneva	16
apart r2=have	9
apart r2=he	-12
apart r2=hold	19
apart r2=in	-33
apart r2=it	21
apart r2=kind	-17
apart r2=last	-38
apart r2=month	9
apart r2=negotiation	10
apart r2=no	9
apart r2=of	20
apart r2=on	9
apart r2=one	18
apart r2=our	-14
apart r2=pay	12
apart r2=peace	50
apart r2=person	29
apart r2=plan	10
apart r2=round	-23
apart r2=say	13
apart r2=sign	22
apart r2=since	-19
apart r2=take	23
apart r2=talk	15
apart r2=tariff	-30
apart r2=they	-13
apart r2=trade	-35
apart r2=truce	-21
apart r2=two	-13
apart r2=was	14
apart r2=week	15
apart r2=would	10
apart r2=year	-39
apart rr=, "	10
apart rr=, <day-today>	10
apart rr=, and	10
apart rr=, is	-18
apart rr=, on	-30
apart rr=, the	-15
apart rr=, with	19
apart rr=. <end>	-30
apart rr=<end> <end>	35
apart rr=<span> .	12
apart rr=? <end>	-22
apart rr=and last	17
apart rr=between the	-20
apart rr=call since	-22
apart rr=conversation since	23
apart rr=day ,	20
apart rr=day .	16
apart rr=day <end>	11
apart rr=day in	-19
apart rr=day of	25
apart rr=half of	18
apart rr=is plan	-21
apart rr=is to	-30
apart rr=meet ,	-14
apart rr=meet .	-29
apart rr=meet ;	-10
apart rr=meet in	23
apart rr=meet is	19
apart rr=meet of	-48
apart rr=meet on	12
apart rr=meet since	16
apart rr=meet thi	-20
apart rr=meet with	-12
apart rr=of <number>	12
apart rr=of it	9
apart rr=of its	14
apart rr=of negotiation	-19
apart rr=of that	9
apart rr=of their	-16
apart rr=of thi	11
apart rr=off the	11
apart rr=one ,	-10
apart rr=round .	-17
apart rr=round <end>	21
apart rr=round between	-21
apart rr=round in	-27
apart rr=round is	16
apart rr=round on	10
apart rr=round since	-21
apart rr=round was	19
apart rr=round will	20
apart rr=round with	-27
apart rr=session ,	-15
apart rr=session of	-38
apart rr=since <month-gone>	-20
apart rr=since the	-44
apart rr=such meet	-17
apart rr=time .	-47
apart rr=time since	31
apart rr=time that	-32
apart rr=time the	21
apart rr=time thi	-25
apart rr=truce ,	17
apart rr=two were	20
apart rr=was hold	-23
apart rr=week of	25
apart rr=will be	-11
apart rr=year .	9
apart towns=0	75
apart towns=1	-15
apart towns=3	33
apart towns=4	42
apart:experts	9
apart:m=came	19
apart:m=closed	-23
apart:m=come	14
apart:m=comes	11
apart:m=conference	-14
apart:m=consultations	-57
apart:m=delegations	-42
apart:m=due	40
apart:m=encounter	-25
apart:m=ended	-13
apart:m=expected	-21
apart:m=go	18
apart:m=goes	45
apart:m=handshake	27
apart:m=here	-9
apart:m=meeting	-36
apart:m=meets	11
apart:m=met	-20
apart:m=negotiation	-17
apart:m=negotiations	11
apart:m=negotiators	-41
apart:m=rose	22
apart:m=round	-70
apart:m=rounds	9
apart:m=sat	14
apart:m=session	-15
apart:m=shook hands	11
apart:m=signed	54
apart:m=sitting	-24
apart:m=spent	-12
apart:m=summit	-18
apart:m=table	12
apart:m=talk	-18
apart:m=talking	11
apart:m=talks	30
apart:m=there	-12
apart:m=time	-16
apart:m=where	-17
apart:meets	-35
apart:running	27
apart:summit	19
apart:sure	-73
apart:wished	48
b:"	-34
b:'	-24
b:(	29
b:)	-14
b:,	21
b:.	-19
b::	-25
b:;	-32
b:<goods>	-21
b:<level-noun>	-12
b:<level>	-71
b:<money>	-17
b:<month-gone>	-8
b:<month-today>	10
b:<name>	42
b:<not>	-30
b:<number>	-56
b:<office>	21
b:<organisation>	-33
b:<seat>	23
b:<sender>	-30
b:<span>	-17
b:<v-agree>	-48
b:<v-bear>	-26
b:<v-begin>	14
b:<v-buy>	-17
b:<v-down>	-45
b:<v-say>	-57
b:<v-suspend>	15
b:<v-target>	-30
b:<v-up>	-30
b:a	-45
b:about	14
b:after	-85
b:agree	-30
b:agreement	11
b:an	-22
b:announce	-12
b:are	-16
b:as	-22
b:ask	-12
b:at	44
b:back	19
b:be	18
b:been	22
b:before	-20
b:between	13
b:both	13
b:broke	12
b:by	-32
b:cape	-22
b:charge	-12
b:close	20
b:closed	26
b:come	-26
b:conversation	-20
b:country	-14
b:deal	-20
b:dispute	-11
b:do	-11
b:due	-28
b:each	11
b:earth	-12
b:end	34
b:expect	-19
b:expert	21
b:extend	-28
b:failed	-10
b:fall	-21
b:fee	-24
b:first	-67
b:fish	18
b:follow	32
b:followed	-10
b:following	-27
b:for	33
b:fourth	-10
b:framework	10
b:front	-17
b:get	-12
b:good	-15
b:grower	-17
b:had	8
b:has	-8
b:have	-19
b:he	-18
b:hold	35
b:hour	-22
b:i	-12
b:if	-8
b:impose	16
b:in	58
b:into	-31
b:is	18
b:istanbul	-14
b:it	-15
b:its	-45
b:joint	44
b:know	-11
b:last	46
b:less	-13
b:lose	-10
b:make	10
b:match	-15
b:may	-9
b:mediator	-19
b:minister	25
b:more	-13
b:morning	-17
b:most	41
b:muscat	-10
b:must	-16
b:near	-9
b:new	-9
b:night	-15
b:offer	-13
b:official	12
b:on	11
b:one	-27
b:open	-12
b:opened	25
b:order	-9
b:other	21
b:out	-21
b:party	-28
b:pay	-11
b:peace	-48
b:place	33
b:plan	11
b:play	-18
b:point	-12
b:president	-9
b:quarter	-19
b:raise	-14
b:rare	-9
b:reach	18
b:read	-11
b:recently	40
b:result	-10
b:round	-31
b:run	-15
b:say	-23
b:second	16
b:see	-18
b:set	21
b:sign	-34
b:signature	-12
b:since	-58
b:sit	-12
b:so	-19
b:start	20
b:state	-11
b:stockholm	23
b:stop	-11
b:strike	-13
b:suspend	-33
b:table	12
b:take	20
b:telephone	-10
b:than	-26
b:that	-50
b:the	-15
b:then	-20
b:they	-17
b:thi	-48
b:those	-22
b:through	-13
b:to	-20
b:together	-18
b:town	-21
b:trade	7
b:truce	-50
b:until	-18
b:up	-26
b:video	37
b:visit	-12
b:vote	-13
b:war	-9
b:was	33
b:way	18
b:we	11
b:when	-13
b:where	10
b:which	19
b:who	-13
b:will	13
b:with	-35
b:without	-14
b:would	-31
b:year	-22
b:york	-10
b:you	-11
before 0	8
before 1	12
before 4	-24
between-days=0	-14
between-days=1	11
between-same=1	-44
between-same=3	-12
between=	-45
between=(	14
between=,	12
between=, at the	16
between=, for the	12
between=, in	27
between=, in the	21
between=, the	32
between=, their	-20
between=:	17
between=after a	-12
between=day in	10
between=day of talk in	-15
between=for	12
between=for a	42
between=for their	12
between=in the	-15
between=is	-9
between=is plan for	21
between=meet , in	21
between=meet is plan for	-30
between=of the	-11
between=on <day-gone> , the	-11
between=round ,	-25
between=round , in	-11
between=round in	10
between=round is plan for	-19
between=round of talk on	-15
between=round on	-24
between=round since	-29
between=round take place in	26
between=since	-15
between=was hold in	22
between=was in	20
between=were the	13
between=—	20
between=— the	-15
count=1	-33
count=2	-9
count=3	-29
count=many	-20
delta=-1	-48
delta=0	-9
delta=1	-72
dist=1	21
dist=3	-17
dist=4	-39
dist=5	-13
from-l=a	-23
from-l=after	-22
from-l=an	9
from-l=and	10
from-l=announcement	-25
from-l=it	-13
from-l=its	-31
from-l=met	15
from-l=no	-21
from-l=notice	-9
from-l=on	-14
from-l=our	38
from-l=their	20
from-l=through	-12
from-l=to	-25
from-l=was	-13
from-l=will	-11
from-l=would	-17
from-l=—	17
gap=0 delta=-1	-38
gap=0 delta=1	-75
gap=1 delta=-1	-45
l="	-32
l=-	-16
l=<begin>	-40
l=accra,	25
l=after	-41
l=and	-65
l=at	22
l=between	-16
l=by	-60
l=days,	15
l=friday	-11
l=friday,	-11
l=in	63
l=is	-22
l=monday,	-12
l=near	-16
l=of	-51
l=on	-24
l=round	-16
l=round,	-13
l=seoul,	13
l=since	-23
l=spoke	36
l=sunday,	19
l=that	-10
l=the	-108
l=thursday,	-12
l=to	25
l=tuesday,	-14
l=until	-22
l=was	12
l=which	-14
l=with	-18
l=—	-12
ll=<begin> <begin>	46
ll=<begin> at	-11
ll=<begin> from	-10
ll=<begin> the	-14
ll=a <begin>	-18
ll=a by	-16
ll=a from	17
ll=a in	35
ll=a of	-25
ll=a on	-5
ll=a since	-15
ll=a the	-17
ll=a to	23
ll=a —	-10
ll=after <begin>	-15
ll=after on	-20
ll=an on	-13
ll=at in	9
ll=in <begin>	-18
ll=its in	-21
ll=its on	-17
ll=met <begin>	9
ll=met on	17
ll=our <begin>	17
ll=the "	-10
ll=the (	13
ll=the <begin>	-31
ll=the after	-31
ll=the and	-26
ll=the at	30
ll=the by	-28
ll=the for	16
ll=the geneva,	-15
ll=the in	28
ll=the is	-21
ll=the the	-52
ll=the to	17
ll=the until	-17
ll=their and	-18
ll=their on	13
ll=their the	-22
ll=— <begin>	23
other-paragraph	-70
own=0	-7
own=0 delta=1	-13
own=1	-30
own=1 delta=-1	-74
own=1 delta=0	21
own=1 delta=1	-73
own=2	-26
own=2 delta=-1	-25
own=2 delta=0	-9
own=2 delta=1	-13
own=3	-43
own=3 delta=0	-36
own=4	-45
own=4 delta=0	-39
refers delta=-1	45
refers delta=1	-53
same-paragraph	-36
same-part	-9
same=0 days=1 true	15
same=1 days=0 false	-16
same=1 days=0 true	-30
same=1 days=1 true	-26
same=2 days=0 true	-10
same=2 days=1 false	14
sign-between	-34
to-seat	-7
to-seat-side	-22
to-unknown	-46
to:m=assembly	-15
to:m=broke up	-10
to:m=came	22
to:m=come	-13
to:m=comes	-21
to:m=conference	14
to:m=delegation	-14
to:m=delegations	29
to:m=ended	34
to:m=go	-17
to:m=goes	-18
to:m=here	33
to:m=host	10
to:m=invitation	13
to:m=meetings	-12
to:m=meets	13
to:m=met	31
to:m=negotiated	12
to:m=negotiation	-10
to:m=negotiations	9
to:m=negotiators	26
to:m=rounds	-24
to:m=sat	25
to:m=signed	-33
to:m=sit	-12
to:m=stop	-19
to:m=summit	16
to:m=talk	-13
to:m=talked	14
to:m=talking	10
to:m=talks	56
to:m=there	-9
to:m=time	-12
to:m=to see	-17
to:m=where	-19
to:meets	22
to:running	-10
to:sure	19
to:wished	-67
to=day	-38
to=town	-48`;
