// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_SINCE = `yes
<always>	0
a:<day-ahead>	8
a:<day-ahead> .	14
a:<day-gone>	17
a:<level-noun>	9
a:<level> .	22
a:<level> and	15
a:<name> .	-6
a:<number> .	6
a:<organisation>	-7
a:<quality>	7
a:<span>	-20
a:<v-agree>	-6
a:<v-begin>	-8
a:<v-end>	8
a:<v-return>	13
a:<v-stay>	6
a:<v-target>	13
a:<v-up>	-14
a:a	-11
a:additional	-6
a:additional duty	-6
a:and last	-14
a:and run	12
a:are	-8
a:at	-16
a:beef	9
a:by	-7
a:charge <level>	6
a:end	6
a:for	-13
a:go	-7
a:good	-8
a:half	11
a:his	8
a:in	-12
a:is <level>	8
a:is <number>	9
a:it is	7
a:it will	8
a:last	-17
a:last <span>	-16
a:no	8
a:not	-7
a:of	-20
a:of <level>	-11
a:of <quality>	-8
a:on <quality>	21
a:pay	8
a:pay <level>	11
a:pay <number>	-7
a:rate	7
a:return	8
a:rice	14
a:run	10
a:tariff	-19
a:tariff on	-9
a:tax	14
a:that	9
a:the	-10
a:the rate	9
a:to <day-gone>	6
a:to <level>	-7
a:to the	12
a:until	10
a:until <day-ahead>	14
a:will	7
a:with	-9
b:'s duty	-6
b:*	8
b:, and	-9
b:, from	7
b:, on	19
b:, start	-6
b:, the	-15
b:, will	7
b:-	9
b:: <level>	-9
b:: <name>	-9
b:: and	10
b:: from	19
b:: the	-6
b:<day-ahead>	-13
b:<day-today> to	6
b:<goods>	7
b:<level-noun>	-14
b:<level>	-7
b:<level> as	17
b:<level> on	-9
b:<level> to	-9
b:<month-gone>	17
b:<name>	9
b:<name> agree	6
b:<name> run	8
b:<name> to	17
b:<not>	9
b:<office>	-11
b:<person>	-10
b:<person> announce	8
b:<person> say	-7
b:<quality>	21
b:<quality> good	-9
b:<quality> rice	-7
b:<seat>	-21
b:<span>	13
b:<span> from	29
b:<v-bear>	-13
b:<v-begin>	7
b:<v-impose>	-6
b:<v-return>	-6
b:<v-sell>	-6
b:<v-threaten>	-7
b:<v-up>	-14
b:add	6
b:agree	6
b:an agreement	6
b:and from	16
b:apply	-10
b:apply from	-8
b:are to	-8
b:arrangement	6
b:as	11
b:as of	13
b:at	-13
b:back	-6
b:be <level>	14
b:been	-11
b:before	7
b:begin	13
b:begin on	15
b:by	-16
b:charge	-8
b:coffee	-7
b:come	-14
b:counted	6
b:counted from	6
b:cut	8
b:date	11
b:day	9
b:decided	9
b:decision	9
b:down	-10
b:drop	14
b:due	-12
b:duty from	-9
b:duty on	11
b:effect on	8
b:end	-19
b:end on	-12
b:enter into	6
b:expire	-8
b:expire on	-6
b:first	12
b:for	8
b:for <span>	14
b:four	14
b:freeze	6
b:from	28
b:from the	9
b:go	-20
b:good	-19
b:had	-19
b:half	13
b:has	-15
b:have	-17
b:if	-12
b:in	-32
b:in <month-gone>	17
b:in <name>	-8
b:is	9
b:is suspend	-8
b:is the	15
b:is to	15
b:it 's	9
b:it start	9
b:it take	8
b:it will	-9
b:it would	-7
b:its	-13
b:meet	-10
b:midnight	9
b:midnight on	9
b:new	-19
b:of	-16
b:on <day-today>	6
b:on <quality>	25
b:other	-7
b:our	-9
b:out	-10
b:over	-8
b:pay <level>	-6
b:power	-6
b:rise by	7
b:run	11
b:run out	-6
b:sign	-7
b:since	-22
b:slap	18
b:start	13
b:start on	16
b:state	-8
b:stop	10
b:suspend	-7
b:table	9
b:take effect	7
b:tariff	-16
b:tariff on	-7
b:that	-6
b:that <name>	16
b:the <name>	9
b:the arrangement	7
b:the first	12
b:the new	-8
b:the truce	15
b:their tariff	6
b:then	7
b:thi	6
b:threaten	-6
b:to begin	13
b:to run	15
b:to the	-12
b:truce	10
b:truce is	6
b:truce would	8
b:until	-43
b:up	-13
b:was	-14
b:we	6
b:welcome	10
b:were	-11
b:were to	-6
b:what	-13
b:which the	16
b:will	-19
b:will be	6
b:without	12
b:without the	8
b:would have	-8
c0=bear	-18
c0=begin	6
c0=impose	-13
c0=propose	-17
c0=stay	-10
c0=suspend	-8
c0=target	-12
c0=threaten	-7
c0=up	-9
c1=agree	-21
c1=agree & d:ahead	-14
c1=bear	-9
c1=begin	11
c1=begin & d:ahead	18
c1=begin & d:gone	-14
c1=impose	-10
c1=impose & d:gone	-17
c1=propose	-16
c1=propose & d:ahead	-13
c1=stay & d:ahead	6
c1=stay & d:gone	-14
c1=target	-14
c1=target & d:ahead	-12
c1=up	-11
c1=up & d:ahead	-8
c2=end	6
c2=impose	-27
c2=target	-8
c2=up	-7
ct0=bear future	-10
ct0=begin modal	8
ct0=begin past	-20
ct0=begin present	8
ct0=down future	-13
ct0=down present	8
ct0=impose future	-17
ct0=impose pluperfect	-9
ct0=impose present	6
ct0=say present	-7
ct0=say present-passive	6
ct0=stay future	12
ct0=stay modal	-16
ct0=stay past	-11
ct0=suspend present-passive	-10
ct1=bear future	-10
ct1=bear participle-passive	10
ct1=begin modal	8
ct1=begin past	-19
ct1=begin present	8
ct1=down future	-13
ct1=down infinitive	7
ct1=down present	8
ct1=impose future	-17
ct1=impose infinitive	14
ct1=impose participle-passive	-13
ct1=impose present	7
ct1=say present-passive	6
ct1=stay future	12
ct1=stay infinitive	8
ct1=stay modal	-15
ct1=stay past	-11
ct1=suspend infinitive	10
ct1=suspend present-passive	-10
ct2=bear modal	-7
ct2=bear present	10
ct2=down present	6
ct2=end present	6
ct2=impose future	-6
ct2=impose present-passive	-11
ct2=stay future	13
ct2=up present	-6
d:after from	-6
d:ahead other	-6
d:ahead own	10
d:ahead-0	-58
d:ahead-1	36
d:ahead-2	36
d:ahead-3	-32
d:ahead-4	-61
d:ahead-5	-88
d:ahead-6	-6
d:at=0	-11
d:at=1	23
d:at=2	-42
d:at=3	-68
d:before ,	-6
d:before to	8
d:begins	33
d:begins ahead	53
d:begins gone	-40
d:begins today	-10
d:ends	-15
d:ends gone	-12
d:ends other ahead	-12
d:ends own ahead	6
d:gone	-116
d:gone other	-62
d:gone own	-61
d:gone-0	-7
d:gone-1	-25
d:gone-2	-8
d:gone-3	-11
d:gone-4	-11
d:gone-5	-56
d:how=calendar	-20
d:how=month	-46
d:how=relative	-49
d:how=weekday	-18
d:last	-12
d:month	-46
d:month ahead	-28
d:month gone	-17
d:named=0	-69
d:named=1	15
d:rank=0	9
d:rank=0 of 1	-15
d:rank=0 of 2	8
d:rank=1	24
d:rank=1 of 2	27
d:rank=1 of 3	-6
d:rank=1 of 4	9
d:rank=2	6
d:rank=2 of 4	-18
d:rank=3	-47
d:span-after	9
d:span-before	24
d:today	-37
d:today own	-37
d:today-0	-37
f:"	7
f:'s	-23
f:,	-16
f:-	-7
f::	-20
f:<day-gone>	-31
f:<day-today>	15
f:<duty>	19
f:<gate>	14
f:<goods-amount>	-6
f:<goods>	-6
f:<level>	13
f:<money>	-6
f:<month-ahead>	6
f:<not>	-10
f:<office>	-12
f:<organisation>	9
f:<person>	-38
f:<points>	-9
f:<sender>	-12
f:<span>	7
f:<v-agree>	-23
f:<v-begin>	-19
f:<v-buy>	-14
f:<v-down>	22
f:<v-end>	20
f:<v-impose>	-11
f:<v-propose>	-12
f:<v-return>	8
f:<v-say>	-22
f:<v-sell>	-10
f:<v-stay>	-21
f:<v-suspend>	-7
f:<v-up>	-38
f:a	-26
f:after	-11
f:all	-14
f:am	9
f:an	-8
f:apply	-12
f:are	-11
f:as	8
f:ask	-9
f:at	12
f:back	12
f:be	11
f:bear	10
f:beef	-16
f:before	-12
f:begin	-7
f:between	-8
f:both	-13
f:by	-32
f:call	11
f:car	-11
f:come	6
f:confirm	6
f:continue	15
f:cotton	-6
f:count	8
f:cover	-9
f:custom	10
f:cut	22
f:date	11
f:dispute	10
f:dried	9
f:during	15
f:duty	15
f:fee	-7
f:for	-40
f:four	11
f:gate	9
f:go	-20
f:good	-6
f:have	-22
f:height	10
f:if	-9
f:in	9
f:is	11
f:it	-15
f:its	12
f:keep	-8
f:last	-17
f:later	19
f:lentil	14
f:let	12
f:levy	12
f:make	-8
f:meet	-17
f:member	7
f:ministry	6
f:month	10
f:much	10
f:must	-11
f:new	-6
f:next	8
f:no	-12
f:not	11
f:nothing	-9
f:now	-15
f:of	6
f:oil	15
f:old	19
f:on	11
f:or	-10
f:our	21
f:over	-7
f:own	-8
f:paper	-6
f:past	10
f:period	15
f:place	-6
f:published	6
f:rate	15
f:rest	12
f:return	11
f:same	8
f:say	-18
f:second	-6
f:see	11
f:service	12
f:shall	14
f:sign	-11
f:since	-19
f:speak	10
f:tax	9
f:text	10
f:that	-45
f:them	-6
f:then	-18
f:there	-13
f:they	-26
f:thi	20
f:time	7
f:to	19
f:truce	-9
f:two	-16
f:until	-23
f:want	-6
f:was	-9
f:which	12
f:who	-7
f:will	-18
f:with	-18
f:without	-11
f:write	9
f:year	-7
first-of-paragraph	-38
has-infinitive	17
has-modal	-17
has-past	-25
has-perfect	-22
has-pluperfect	-17
has-present	-13
headline	-67
l1=,	9
l1=, & d:ahead	19
l1=, & d:today	-13
l1=:	-9
l1=: & d:ahead	-6
l1=by	-18
l1=by & d:ahead	-15
l1=for	-8
l1=for & d:ahead	-6
l1=from	29
l1=from & d:ahead	36
l1=from & d:gone	-21
l1=in	-14
l1=in & d:gone	-6
l1=is	-6
l1=on	-13
l1=on & d:gone	-36
l1=since	-19
l1=since & d:ahead	-10
l1=the	10
l1=the & d:ahead	14
l1=the & d:gone	-7
l1=to	-27
l1=to & d:ahead	-23
l1=until	-29
l1=until & d:ahead	-24
l2=,	8
l2=, & d:ahead	12
l2=:	15
l2=: & d:ahead	16
l2=<begin>	-17
l2=<begin> & d:gone	-15
l2=<begin> & d:today	-11
l2=<day-ahead>	-12
l2=<day-ahead> & d:ahead	-12
l2=<duty>	-18
l2=<duty> & d:ahead	-16
l2=<goods>	-21
l2=<goods> & d:ahead	-18
l2=<level-noun>	-6
l2=<level>	-7
l2=<name>	-12
l2=<name> & d:ahead	-9
l2=<seat>	-15
l2=<seat> & d:ahead	-8
l2=<span>	27
l2=<span> & d:ahead	28
l2=<v-agree>	-6
l2=<v-begin>	11
l2=<v-begin> & d:ahead	14
l2=<v-begin> & d:gone	-6
l2=<v-end>	-30
l2=<v-end> & d:ahead	-26
l2=<v-impose>	-22
l2=<v-impose> & d:ahead	-17
l2=<v-say>	-11
l2=<v-say> & d:ahead	-9
l2=<v-up>	-6
l2=<v-up> & d:ahead	-6
l2=and	13
l2=and & d:ahead	13
l2=apply	-8
l2=apply & d:ahead	-7
l2=as	14
l2=as & d:ahead	14
l2=before	6
l2=before & d:ahead	6
l2=begin	15
l2=begin & d:ahead	17
l2=counted	6
l2=counted & d:ahead	6
l2=duty	-11
l2=duty & d:ahead	-10
l2=effect	7
l2=effect & d:ahead	7
l2=end	-12
l2=end & d:ahead	-10
l2=expire	-6
l2=from	10
l2=from & d:ahead	11
l2=is	10
l2=is & d:ahead	11
l2=midnight	9
l2=midnight & d:ahead	9
l2=monday	17
l2=monday & d:ahead	18
l2=pay	8
l2=pay & d:ahead	8
l2=start	7
l2=start & d:ahead	8
l2=thi	9
l3=,	-14
l3=, & d:ahead	-9
l3=:	18
l3=: & d:ahead	19
l3=<begin>	-19
l3=<begin> & d:gone	-20
l3=<begin> & d:today	-19
l3=<level>	9
l3=<level> & d:ahead	10
l3=<name>	-12
l3=<name> & d:ahead	-10
l3=<not>	-6
l3=<quality>	-9
l3=<quality> & d:ahead	-7
l3=<seat>	17
l3=<seat> & d:ahead	17
l3=<v-bear>	-13
l3=<v-bear> & d:ahead	-12
l3=<v-begin>	10
l3=<v-begin> & d:ahead	12
l3=<v-down>	-8
l3=<v-down> & d:ahead	-7
l3=<v-impose> & d:ahead	6
l3=<v-say>	11
l3=<v-say> & d:ahead	11
l3=<v-stay>	-11
l3=<v-stay> & d:ahead	-9
l3=<v-suspend>	-9
l3=<v-suspend> & d:ahead	-8
l3=a	7
l3=a & d:ahead	7
l3=after	6
l3=and	-11
l3=and & d:ahead	-9
l3=announce	8
l3=announce & d:ahead	8
l3=are	10
l3=are & d:ahead	11
l3=at	-10
l3=at & d:ahead	-7
l3=duty & d:ahead	6
l3=first	15
l3=first & d:ahead	15
l3=for	20
l3=for & d:ahead	21
l3=from	-16
l3=from & d:ahead	-15
l3=in	-29
l3=in & d:ahead	-23
l3=it	-22
l3=it & d:ahead	-20
l3=of	11
l3=of & d:ahead	13
l3=on	8
l3=on & d:ahead	10
l3=take	6
l3=take & d:ahead	6
l3=the	-25
l3=the & d:ahead	-19
l3=then	8
l3=then & d:ahead	8
l3=to	8
l3=to & d:ahead	11
l3=until	-6
l3=we	9
l3=we & d:ahead	9
l4='s & d:ahead	6
l4=,	7
l4=, & d:ahead	9
l4=-	13
l4=- & d:ahead	13
l4=<begin>	-23
l4=<begin> & d:gone	-27
l4=<begin> & d:today	-21
l4=<goods>	-11
l4=<goods> & d:ahead	-8
l4=<level>	-13
l4=<level> & d:ahead	-12
l4=<month-gone>	16
l4=<month-gone> & d:ahead	17
l4=<name>	13
l4=<name> & d:ahead	14
l4=<organisation>	-6
l4=<quality>	-7
l4=<quality> & d:ahead	-6
l4=<v-begin>	6
l4=<v-begin> & d:ahead	8
l4=<v-stay> & d:ahead	7
l4=<v-suspend>	-7
l4=<v-suspend> & d:ahead	-6
l4=a	-6
l4=as	11
l4=as & d:ahead	12
l4=ask	11
l4=ask & d:ahead	11
l4=at	-10
l4=at & d:ahead	-9
l4=begin	12
l4=begin & d:ahead	12
l4=day	9
l4=enter	6
l4=enter & d:ahead	6
l4=for	-8
l4=for & d:ahead	-6
l4=from	6
l4=from & d:ahead	7
l4=in	10
l4=in & d:ahead	11
l4=is	8
l4=is & d:ahead	9
l4=it	10
l4=it & d:ahead	12
l4=of	-11
l4=of & d:ahead	-8
l4=on	-10
l4=on & d:ahead	-8
l4=rise	7
l4=rise & d:ahead	7
l4=run	10
l4=run & d:ahead	11
l4=start	-7
l4=start & d:ahead	-7
l4=still	6
l4=that	-10
l4=that & d:ahead	-9
l4=they	7
l4=they & d:ahead	7
l4=will	6
l4=will & d:ahead	7
l4=would	11
l4=would & d:ahead	12
l=, from	8
l=, from & d:ahead	9
l=, on	14
l=, on & d:ahead	15
l=: from	19
l=: from & d:ahead	19
l=<begin> on	-19
l=<begin> on & d:ahead	-17
l=<level> on	-9
l=<level> on & d:ahead	-7
l=<number> from	-9
l=<span> from	29
l=<span> from & d:ahead	30
l=and from	17
l=and from & d:ahead	17
l=apply from	-7
l=apply from & d:ahead	-7
l=as of	14
l=as of & d:ahead	14
l=begin on	15
l=begin on & d:ahead	17
l=counted from	6
l=counted from & d:ahead	6
l=duty from	-9
l=duty from & d:ahead	-9
l=effect on	8
l=effect on & d:ahead	8
l=end on	-11
l=end on & d:ahead	-9
l=expire on	-6
l=from the	10
l=from the & d:ahead	11
l=midnight on	9
l=midnight on & d:ahead	9
l=monday ,	19
l=monday , & d:ahead	20
l=start on	7
l=start on & d:ahead	8
lead=, & d:ahead	15
lead=, & d:gone	-22
lead=, & d:today	-17
lead=1	11
lead=1 & d:ahead	11
lead=9	10
lead=: & d:ahead	7
lead=: & d:gone	-6
lead=a	-12
lead=a & d:ahead	-10
lead=and	-10
lead=and & d:ahead	-9
lead=canada	14
lead=canada & d:ahead	14
lead=for	-10
lead=for & d:ahead	-9
lead=from	10
lead=from & d:ahead	12
lead=if	-12
lead=if & d:ahead	-10
lead=it	12
lead=it & d:ahead	15
lead=it & d:gone	-6
lead=on	-24
lead=on & d:ahead	-21
lead=that	-8
lead=the & d:ahead	10
lead=the & d:gone	-17
lead=under	6
lead=under & d:ahead	7
lead=we	11
lead=we & d:ahead	12
lead=with	6
lead=without	13
lead=without & d:ahead	13
lll=: <level> from	-8
lll=: <level> from & d:ahead	-8
lll=<begin> <begin> on	-19
lll=<begin> <begin> on & d:ahead	-17
lll=<level> as of	17
lll=<level> as of & d:ahead	17
lll=<seat> , on	20
lll=<seat> , on & d:ahead	20
lll=<span> , from	9
lll=<span> , from & d:ahead	10
lll=be <level> from	15
lll=be <level> from & d:ahead	15
lll=by <level> from	7
lll=by <level> from & d:ahead	7
lll=for <span> from	24
lll=for <span> from & d:ahead	24
lll=take effect on	8
lll=take effect on & d:ahead	8
lll=to <level> from	-7
lll=to <level> from & d:ahead	-7
lll=to begin on	13
lll=to begin on & d:ahead	14
lr=, .	23
lr=, . & d:ahead	24
lr=, <end>	-17
lr=, <end> & d:ahead	-7
lr=, <end> & d:today	-6
lr=<begin> <end>	-6
lr=before <end>	10
lr=before <end> & d:ahead	10
lr=by ,	-7
lr=from ,	27
lr=from , & d:ahead	29
lr=from ;	-10
lr=from ; & d:ahead	-9
lr=from <name>	14
lr=from <name> & d:ahead	15
lr=from and	-15
lr=from and & d:ahead	-14
lr=from it	7
lr=from it & d:ahead	7
lr=from the	-15
lr=from the & d:ahead	-14
lr=from to	10
lr=from to & d:ahead	11
lr=from until	9
lr=of ,	-6
lr=of <end>	16
lr=of <end> & d:ahead	17
lr=on ,	7
lr=on , & d:ahead	10
lr=on ;	7
lr=on ; & d:ahead	7
lr=on <end>	-20
lr=on <end> & d:ahead	-16
lr=on and	10
lr=on and & d:ahead	12
lr=on at	-7
lr=on at & d:ahead	-7
lr=on in	-7
lr=on in & d:ahead	-6
lr=on on	8
lr=on on & d:ahead	8
lr=on that	-6
lr=on the	7
lr=on the & d:ahead	8
lr=the .	14
lr=the . & d:ahead	14
lr=the <end>	-6
lr=the the	8
lr=the the & d:ahead	8
lr=to ,	-8
lr=to , & d:ahead	-7
lr=to <end>	-6
n:accord	-18
n:add	10
n:added	9
n:adds	17
n:again	-12
n:agreement	-15
n:another	35
n:armistice	12
n:asleep	-9
n:bargain	-6
n:breather	-10
n:calm	6
n:continue	-6
n:continued	-10
n:continues	-8
n:continuing	-9
n:days=1	24
n:days=3	22
n:days=6	15
n:days=9	19
n:deal	7
n:deals	18
n:extend	28
n:extended	40
n:extension	54
n:extra	16
n:further	24
n:go on	6
n:grace	-14
n:held in	-7
n:holiday	14
n:holidays	11
n:in the drawer	17
n:keep	15
n:keeps	-6
n:lengths=0	48
n:lengths=1	9
n:lengths=2	-7
n:lengths=3	18
n:lengths=6	11
n:lie	-19
n:lies	18
n:lifted	18
n:lifts	10
n:long=0	53
n:long=1	54
n:long=3	10
n:long=9	8
n:longer	7
n:loose=1	-6
n:loose=2	14
n:loose=3	6
n:loose=6	-23
n:loose=9	9
n:moratorium	11
n:more	56
n:more=1	-7
n:more=2	48
n:more=3	10
n:more=6	38
n:more=9	9
n:on hold	13
n:on ice	19
n:pact	11
n:parked	-7
n:pause	11
n:pauses	10
n:period	-35
n:prolong	27
n:prolongation	21
n:prolonged	17
n:protocol	-15
n:put off	21
n:quiet	7
n:quiet=1	30
n:quiet=2	29
n:quiet=3	-22
n:refrain	-6
n:renewal	7
n:renewed	17
n:rest	13
n:second	11
n:set aside	-7
n:settlement	-19
n:shelved	-7
n:shelves	6
n:silence	9
n:sleep	-10
n:spare	10
n:spared	8
n:stretch	6
n:suspend	-16
n:suspended	39
n:suspends	19
n:suspensions	7
n:term	24
n:truce	64
n:truce=1	24
n:truce=2	26
n:truce=3	31
n:truce=6	-18
n:verb=1	14
n:verb=2	-10
n:verb=3	14
n:window	-17
nc2=agree	-13
nc2=bear	-14
nc2=begin	-14
nc2=end	9
nc2=impose	-8
nc2=suspend	-11
nc2=target	-14
nc2=up	-7
nct2=agree present	-10
nct2=begin present	-9
nct2=impose future	-9
nct2=impose gerund	7
nct2=impose modal	6
nct2=impose present	-8
nct2=stay future	8
nct2=target future	-11
next="	-6
next=,	-9
next=if	14
next=that	-16
next=—	-7
nhas-future	-8
nhas-past	-16
nhas-perfect	11
nhas-present	-21
none	41
nt2=future-passive	-6
nt2=gerund	6
nt2=past	-14
nt2=perfect-passive	12
nt2=present	-15
nt2=present-not	10
nv0-none	-25
nv1-none	-25
nv2-none	-10
nv2=charge	-12
nv2=have	8
nv2=lapse	7
nv2=other	-8
nv2=run	9
nv2=say	-12
nv2=suspend	-7
nvt2=be future	8
nvt2=be present	-14
nvt2=charge future	-11
nvt2=have present	8
nvt2=run present	9
nvt2=say past	-9
o:act=add	6
o:act=be	10
o:act=begin	6
o:act=charge	-13
o:act=meet	-8
o:act=no verb	-8
o:act=pay	7
o:act=return	-6
o:act=say	-10
o:act=sign	-8
o:announce on ahead	7
o:be from ahead	25
o:be the ahead	10
o:begin from ahead	-17
o:begin on ahead	22
o:begin on gone	-9
o:begin the ahead	10
o:carried=controls	-8
o:carried=controls far	-19
o:carried=deal	7
o:carried=deal far	13
o:carried=duties far	-20
o:carried=fees far	-11
o:carried=longer	-13
o:carried=longer far	-18
o:carried=meeting far	6
o:carried=none	-35
o:carried=procedure	-14
o:carried=procedure far	9
o:charge from ahead	-9
o:end from ahead	8
o:leads=and from	17
o:leads=as of	14
o:leads=began on	-12
o:leads=begin on	25
o:leads=cent from	10
o:leads=counted from	6
o:leads=effect on	8
o:leads=ends on	-6
o:leads=from the	10
o:leads=midnight on	9
o:leads=months from	12
o:leads=on	-19
o:leads=percent on	11
o:leads=starts on	8
o:leads=year from	19
o:left=controls	-7
o:left=controls right=none	-6
o:left=deal	-21
o:left=deal right=none	-12
o:left=duties	-8
o:left=duties right=duties	-14
o:left=longer	-9
o:left=longer right=none	-8
o:left=meeting	-40
o:left=meeting right=none	-31
o:left=none right=duties	9
o:left=none right=truce	13
o:left=procedure	-6
o:left=signing	-6
o:left=truce	-18
o:left=truce right=duties	7
o:left=truce right=none	-21
o:near=deal	-16
o:near=meeting	-30
o:near=none	-17
o:near=procedure	-24
o:near=signing	-12
o:no verb  ahead	7
o:no verb from ahead	23
o:no verb monday, ahead	20
o:no verb on ahead	-10
o:no verb to ahead	-9
o:no verb until ahead	-6
o:other from ahead	12
o:right=deal from	6
o:right=duties before	-6
o:right=duties from	6
o:right=duties the	12
o:right=longer	-11
o:right=meeting	-9
o:right=none	-43
o:right=none by	-13
o:right=none for	-6
o:right=none from	18
o:right=none in	-9
o:right=none is	-6
o:right=none monday,	19
o:right=none since	-14
o:right=none to	-24
o:right=none until	-21
o:right=procedure	-7
o:right=truce	6
o:right=truce 	10
o:right=truce from	10
o:right=truce on	-12
o:rise from ahead	8
o:run from ahead	14
o:subject=controls	-6
o:subject=controls far carried	-11
o:subject=deal	-18
o:subject=deal carried begin	9
o:subject=deal carried begin ahead	10
o:subject=deal far carried	8
o:subject=deal far carried be	16
o:subject=deal far carried be ahead	16
o:subject=deal far carried from ahead	19
o:subject=deal far carried on ahead	-11
o:subject=deal no verb	-6
o:subject=duties be	7
o:subject=duties be ahead	8
o:subject=duties be on	8
o:subject=duties before ahead	11
o:subject=duties begin	-7
o:subject=duties begin ahead	-6
o:subject=duties carried	-9
o:subject=duties carried be	8
o:subject=duties carried be ahead	9
o:subject=duties carried be from	10
o:subject=duties carried other	8
o:subject=duties carried other ahead	9
o:subject=duties carried pay	-11
o:subject=duties carried pay ahead	-11
o:subject=duties end	6
o:subject=duties end ahead	7
o:subject=duties far	8
o:subject=duties far carried	-23
o:subject=duties far carried be	-16
o:subject=duties far carried be ahead	-14
o:subject=duties far carried begin	-6
o:subject=duties far carried lower	10
o:subject=duties far carried lower ahead	10
o:subject=duties far carried of ahead	10
o:subject=duties far carried on ahead	-8
o:subject=duties far carried suspend	11
o:subject=duties far carried suspend ahead	11
o:subject=duties far from ahead	7
o:subject=duties far no verb	8
o:subject=duties far no verb ahead	14
o:subject=duties far no verb from	6
o:subject=duties far no verb on	15
o:subject=duties far on ahead	15
o:subject=duties no verb from	-9
o:subject=duties no verb gone	-6
o:subject=duties no verb of	6
o:subject=duties no verb on	-18
o:subject=duties no verb the	8
o:subject=duties of ahead	6
o:subject=duties pay	11
o:subject=duties pay ahead	11
o:subject=duties the ahead	7
o:subject=fees	-7
o:subject=longer	-9
o:subject=longer carried	-7
o:subject=longer far carried	-9
o:subject=longer no verb	-6
o:subject=meeting	-27
o:subject=meeting carried begin	12
o:subject=meeting carried begin ahead	13
o:subject=meeting carried begin on	13
o:subject=meeting carried on ahead	10
o:subject=meeting far  ahead	10
o:subject=meeting far carried be	10
o:subject=meeting far carried be ahead	10
o:subject=meeting far carried from ahead	13
o:subject=meeting far carried rise	9
o:subject=meeting far carried rise ahead	9
o:subject=meeting far no verb 	10
o:subject=meeting no verb	-15
o:subject=meeting no verb ahead	-10
o:subject=meeting on ahead	-6
o:subject=none carried announce	8
o:subject=none carried announce ahead	8
o:subject=none carried announce on	8
o:subject=none carried be the	12
o:subject=none carried begin	-9
o:subject=none carried begin ahead	-8
o:subject=none carried end	12
o:subject=none carried end ahead	12
o:subject=none carried end on	13
o:subject=none carried from ahead	15
o:subject=none carried on ahead	10
o:subject=none carried pay	13
o:subject=none carried pay ahead	14
o:subject=none carried pay from	14
o:subject=none carried run	8
o:subject=none carried run ahead	8
o:subject=none carried the ahead	8
o:subject=none from ahead	7
o:subject=none no verb 	-9
o:subject=none no verb ahead	14
o:subject=none no verb from	7
o:subject=none no verb on	-8
o:subject=none no verb today	-17
o:subject=none on ahead	-7
o:subject=procedure carried	-9
o:subject=procedure far	7
o:subject=procedure far carried	-10
o:subject=procedure far no verb	7
o:subject=procedure far no verb ahead	8
o:subject=procedure no verb ahead	7
o:subject=truce  ahead	10
o:subject=truce begin	14
o:subject=truce begin ahead	15
o:subject=truce begin on	15
o:subject=truce carried begin	9
o:subject=truce carried begin ahead	9
o:subject=truce carried begin on	10
o:subject=truce carried on ahead	11
o:subject=truce far	17
o:subject=truce far  ahead	11
o:subject=truce far carried	-18
o:subject=truce far from ahead	16
o:subject=truce far no verb	17
o:subject=truce far no verb 	10
o:subject=truce far no verb ahead	19
o:subject=truce far no verb from	16
o:subject=truce no verb	-11
o:subject=truce no verb 	9
o:subject=truce no verb ahead	-7
o:subject=truce no verb on	-8
o:suspend from ahead	8
o:topic=controls	-16
o:topic=controls ahead	-12
o:topic=deal	-8
o:topic=deal begin	6
o:topic=deal no verb	-6
o:topic=deal on	-16
o:topic=deal on ahead	-13
o:topic=deal the	10
o:topic=deal the ahead	11
o:topic=duties ahead	12
o:topic=duties be	32
o:topic=duties begin	-15
o:topic=duties charge	-8
o:topic=duties end	15
o:topic=duties far 	-6
o:topic=duties far ahead	6
o:topic=duties far from	10
o:topic=duties far from ahead	10
o:topic=duties far gone	-7
o:topic=duties far no verb	8
o:topic=duties far on	9
o:topic=duties far on ahead	11
o:topic=duties from	12
o:topic=duties from ahead	15
o:topic=duties from gone	-7
o:topic=duties gone	-35
o:topic=duties of	13
o:topic=duties of ahead	14
o:topic=duties on	-6
o:topic=duties on gone	-6
o:topic=duties pay	11
o:topic=duties the	10
o:topic=duties the ahead	12
o:topic=duties until	-8
o:topic=duties until ahead	-6
o:topic=exclusions	-6
o:topic=fees	-10
o:topic=fees ahead	-9
o:topic=longer	-22
o:topic=longer ahead	-19
o:topic=longer far	-6
o:topic=longer no verb	-6
o:topic=meeting	-28
o:topic=meeting ahead	-16
o:topic=meeting be	-8
o:topic=meeting begin	11
o:topic=meeting far 	10
o:topic=meeting far  ahead	10
o:topic=meeting far on	-7
o:topic=meeting far on ahead	-6
o:topic=meeting from	-10
o:topic=meeting from ahead	-9
o:topic=meeting gone	-11
o:topic=meeting meet	-8
o:topic=meeting no verb	-15
o:topic=none	8
o:topic=none 	-11
o:topic=none  ahead	-6
o:topic=none ahead	23
o:topic=none announce	8
o:topic=none from	14
o:topic=none from ahead	16
o:topic=none gone	-12
o:topic=none of	-6
o:topic=none on ahead	6
o:topic=none run	8
o:topic=none the	8
o:topic=none the ahead	9
o:topic=none today	-17
o:topic=procedure	-16
o:topic=procedure ahead	-10
o:topic=procedure be	-7
o:topic=procedure begin	-11
o:topic=procedure far from	10
o:topic=procedure far from ahead	10
o:topic=procedure far no verb	7
o:topic=procedure from	-15
o:topic=procedure from ahead	-14
o:topic=procedure on	-10
o:topic=procedure on ahead	-9
o:topic=signing	-10
o:topic=signing sign	-6
o:topic=truce 	9
o:topic=truce  ahead	10
o:topic=truce ahead	9
o:topic=truce be	-11
o:topic=truce begin	22
o:topic=truce end	-14
o:topic=truce far	12
o:topic=truce far 	10
o:topic=truce far  ahead	11
o:topic=truce far ahead	16
o:topic=truce far from	16
o:topic=truce far from ahead	16
o:topic=truce far no verb	17
o:topic=truce from	6
o:topic=truce from ahead	7
o:topic=truce gone	-17
o:topic=truce no verb	-11
o:topic=truce on	11
o:topic=truce on ahead	14
o:topic=truce other	14
o:topic=truce suspend	-12
o:topic=truce to	-7
pc0=bear	-6
pc0=down	-10
pc0=impose	6
pc0=say	-10
pc0=stay	-9
pc0=suspend	7
pc1=agree	-12
pc1=bear	-12
pc1=down	-11
pc1=say	-10
pc1=stay	-11
pc1=suspend	15
pct0=agree past	6
pct0=begin modal	12
pct0=begin present	-12
pct0=impose perfect	-9
pct0=impose present	6
pct0=impose present-passive	7
pct0=propose present	6
pct0=suspend present-passive	8
pct1=bear participle-passive	-7
pct1=begin modal	12
pct1=begin present	-12
pct1=impose infinitive	8
pct1=impose perfect	-8
pct1=impose present	6
pct1=impose present-passive	7
pct1=propose present	6
pct1=suspend infinitive	9
pct1=suspend present-passive	8
phas-modal	6
phas-participle	-7
phas-past	-9
phas-perfect	-21
pt0=modal	9
pt0=perfect	-18
pt0=present	-11
pt0=present-passive	6
pt1=modal	9
pt1=participle-passive	-17
pt1=past	-18
pt1=perfect	-12
pt1=present	-10
pt1=present-passive	6
pv0=agree	7
pv0=ask	10
pv0=begin	11
pv0=other	-10
pv1=ask	10
pv1=begin	11
pv1=suspend	7
pv2-none	-10
pvt0=agree past	8
pvt0=other perfect	-6
pvt1=suspend infinitive	9
q:!	15
q:'s	-14
q:(	11
q:)	10
q:-	-9
q:.	-15
q:/	-8
q::	9
q:;	7
q:<day-gone>	22
q:<day-today>	9
q:<goods>	7
q:<level-noun>	-19
q:<name>	-15
q:<not>	-10
q:<number>	14
q:<seat>	-21
q:<sender>	-12
q:<span>	-13
q:<v-bear>	16
q:<v-begin>	-16
q:<v-impose>	-17
q:<v-propose>	-9
q:<v-return>	-9
q:<v-sell>	-16
q:<v-suspend>	-14
q:<v-target>	-13
q:?	-14
q:a	11
q:additional	-9
q:after	-9
q:all	-16
q:am	9
q:an	-17
q:and	-30
q:announce	9
q:answer	-7
q:approve	7
q:are	-11
q:arrangement	7
q:as	-14
q:at	12
q:be	-12
q:bean	11
q:been	-15
q:between	-11
q:both	-8
q:but	13
q:by	-23
q:changed	8
q:close	6
q:closed	20
q:cocoa	20
q:coffee	-7
q:come	-17
q:conclude	6
q:cotton	-6
q:country	-14
q:date	12
q:do	13
q:done	16
q:down	-6
q:each	-9
q:first	-9
q:four	8
q:get	12
q:go	6
q:grain	9
q:had	9
q:happen	12
q:harbour	8
q:has	8
q:his	-9
q:hope	8
q:hour	-12
q:how	-12
q:import	-10
q:impose	-8
q:in	-8
q:keep	12
q:last	-15
q:law	7
q:leave	-7
q:levy	11
q:long	8
q:meet	12
q:member	-10
q:more	-8
q:morning	17
q:my	-7
q:night	19
q:no	-18
q:notice	-6
q:now	-7
q:of	13
q:oil	13
q:on	-8
q:one	-16
q:order	10
q:origin	8
q:other	-17
q:over	-14
q:page	6
q:palm	10
q:pay	-21
q:proclamation	-16
q:reply	12
q:result	6
q:round	6
q:same	9
q:say	11
q:section	-6
q:set	-7
q:settle	10
q:ship	-7
q:side	-13
q:sign	-11
q:since	-17
q:spring	-6
q:state	-7
q:surcharge	-14
q:suspend	-15
q:suspension	20
q:take	-10
q:talk	-8
q:tariff	-8
q:tell	-7
q:text	18
q:the	-12
q:they	-24
q:thi	8
q:third	7
q:to	6
q:truce	7
q:under	-15
q:up	-15
q:we	32
q:welcome	9
q:welcomed	7
q:were	-6
q:what	-21
q:wheat	13
q:when	-7
q:which	8
q:with	-6
q:within	-10
q:would	10
q:yet	8
q:you	-8
qt=future	-19
qt=pluperfect	11
qt=present	-14
r1=,	7
r1=, & d:ahead	19
r1=, & d:gone	-27
r1=.	6
r1=. & d:ahead	16
r1=. & d:gone	-17
r1=<end>	-29
r1=<end> & d:gone	-21
r1=<end> & d:today	-19
r1=<goods>	11
r1=<goods> & d:ahead	11
r1=<level>	-8
r1=<level> & d:ahead	-7
r1=<name>	11
r1=<name> & d:ahead	12
r1=and & d:gone	-6
r1=at	-10
r1=at & d:ahead	-9
r1=for	-9
r1=for & d:ahead	-7
r1=if	15
r1=if & d:ahead	16
r1=in	-11
r1=in & d:ahead	-10
r1=is	-7
r1=is & d:ahead	-6
r1=on	7
r1=on & d:ahead	7
r1=that	-6
r1=to	11
r1=to & d:ahead	13
r1=until	8
r1=until & d:ahead	9
r2=<day-ahead>	6
r2=<day-gone>	6
r2=<duty>	10
r2=<end>	-21
r2=<level-noun>	7
r2=<level>	-10
r2=<name>	-10
r2=<not>	-9
r2=<quality>	-8
r2=<span>	-11
r2=<v-bear>	11
r2=<v-stay>	16
r2=a	-12
r2=and	-13
r2=duty	7
r2=from	13
r2=has	10
r2=his	8
r2=if	7
r2=in	-12
r2=it	15
r2=last	-13
r2=may	-7
r2=pay	16
r2=rate	9
r2=run	20
r2=that	9
r2=will	14
r3=.	7
r3=:	-10
r3=<day-ahead>	-10
r3=<day-gone>	13
r3=<duty>	-6
r3=<end>	-29
r3=<goods>	-15
r3=<level-noun>	-6
r3=<number>	16
r3=<points>	6
r3=<span>	-9
r3=<v-bear>	-14
r3=<v-impose>	6
r3=<v-return>	8
r3=<v-target>	7
r3=a	-15
r3=additional	6
r3=and	-10
r3=be	10
r3=been	11
r3=duty	-12
r3=for	14
r3=has	10
r3=in	-7
r3=no	6
r3=of	10
r3=pay	-10
r3=return	8
r3=tariff	-11
r3=then	11
r3=until	7
r3=will	-8
r4=.	6
r4=:	11
r4=<day-ahead>	9
r4=<end>	-30
r4=<goods>	-11
r4=<level>	-6
r4=<not>	15
r4=<organisation>	9
r4=<span>	16
r4=<v-end>	11
r4=<v-impose>	-11
r4=<v-say>	-12
r4=<v-suspend>	-6
r4=and	18
r4=as	-6
r4=both	-6
r4=first	9
r4=for	-9
r4=if	10
r4=in	-6
r4=longer	8
r4=not	7
r4=nothing	11
r4=say	-7
r4=will	-20
r=, and	-9
r=, from	13
r=, has	12
r=, if	7
r=, in	-10
r=, on	12
r=, the	11
r=, would	8
r=: <number>	6
r=; the	-10
r=<end> <end>	-29
r=and last	-12
r=and run	20
r=and will	8
r=it is	7
r=the duty	8
r=the rate	9
r=to <day-gone>	6
s:'s	-9
s:(	-7
s:)	-7
s:*	7
s:-	12
s:.	-19
s:<agent>	-8
s:<day-ahead>	-7
s:<day-gone>	-21
s:<day-today>	-12
s:<duty>	11
s:<gate>	-6
s:<level-noun>	-12
s:<money>	-6
s:<month-ahead>	-33
s:<month-gone>	8
s:<not>	-7
s:<office>	-11
s:<organisation>	-8
s:<person>	-22
s:<points>	10
s:<quality>	16
s:<sender>	-26
s:<span>	29
s:<taker>	-6
s:<v-agree>	-8
s:<v-begin>	7
s:<v-buy>	-20
s:<v-impose>	-16
s:<v-return>	8
s:<v-say>	-12
s:<v-sell>	-8
s:<v-suspend>	9
s:<v-up>	-10
s:[	12
s:]	12
s:a	-12
s:after	-18
s:again	-6
s:all	-19
s:an	-7
s:and	-8
s:another	-12
s:any	-6
s:approval	9
s:as	12
s:ask	8
s:back	7
s:been	-10
s:before	9
s:begin	24
s:between	-21
s:both	14
s:box	8
s:but	10
s:by	-17
s:call	-8
s:can	12
s:carry	13
s:case	7
s:charge	-16
s:close	-7
s:closed	-6
s:coffee	-11
s:collect	-10
s:collection	12
s:come	-16
s:countermeasure	-6
s:course	15
s:cut	6
s:date	7
s:day	14
s:deal	-6
s:decision	8
s:down	-12
s:drop	18
s:due	-21
s:each	-7
s:earth	-6
s:either	10
s:end	-19
s:engine	-6
s:expect	-6
s:expire	-14
s:export	-6
s:extension	-8
s:failed	6
s:failing	-7
s:fall	-7
s:fentanyl	-6
s:first	9
s:fish	-6
s:four	13
s:free	-7
s:friend	12
s:from	28
s:full	9
s:further	-7
s:geneva	-6
s:get	-7
s:given	9
s:go	-40
s:good	-54
s:had	-16
s:half	23
s:he	-8
s:higher	-6
s:history	18
s:hour	-6
s:house	9
s:hundred	9
s:i	13
s:if	14
s:impose	-10
s:in	-14
s:included	-8
s:increase	11
s:instead	-6
s:into	18
s:introduce	8
s:its	-12
s:keep	-9
s:know	-6
s:last	-12
s:later	-9
s:leave	-12
s:legal	20
s:letter	-6
s:licence	-8
s:list	-7
s:longer	6
s:m	-8
s:machine	12
s:may	-17
s:meet	-19
s:midnight	25
s:milk	10
s:minister	10
s:ministry	8
s:monday	14
s:more	-14
s:most	-8
s:move	9
s:mr	-14
s:must	-9
s:negotiate	7
s:new	-11
s:next	-13
s:nil	8
s:notice	-6
s:now	-19
s:of	-20
s:off	-17
s:old	-7
s:on	-8
s:one	-8
s:only	-7
s:or	-20
s:order	-8
s:originating	-7
s:other	-24
s:out	-34
s:outline	6
s:over	-9
s:own	-9
s:percent	14
s:period	19
s:powder	11
s:power	-7
s:proclamation	-8
s:product	-8
s:provided	8
s:put	-7
s:rare	-6
s:reach	-6
s:read	6
s:reduce	-17
s:refund	-6
s:retain	6
s:rice	13
s:rose	6
s:round	-12
s:run	26
s:salmon	-6
s:set	-6
s:shall	9
s:shelve	11
s:ship	-6
s:side	6
s:sign	-11
s:since	-19
s:sit	-11
s:slap	16
s:special	-7
s:spring	9
s:start	9
s:state	-11
s:statement	9
s:stay	-9
s:stop	6
s:talk	-14
s:tariff	-27
s:tax	26
s:tea	-6
s:tell	9
s:text	8
s:the	-16
s:them	-10
s:then	9
s:therefore	6
s:threaten	-9
s:three	15
s:tile	-6
s:till	8
s:time	9
s:trade	15
s:trial	-6
s:truce	-6
s:two	-11
s:until	-16
s:up	-29
s:us	-12
s:used	-8
s:valid	9
s:vote	-10
s:was	-17
s:watche	8
s:wednesday	-6
s:welcome	10
s:well	-9
s:were	-19
s:what	-24
s:which	21
s:who	-10
s:will	-11
s:with	-12
s:withdraw	11
s:wool	17
s:would	7
s:write	-6
s:year	-11
s:yes	9
s:your	9
s:—	-18
sa:'s	-8
sa:(	-10
sa:)	-13
sa:) and	-6
sa:, <level>	-8
sa:, <name>	-8
sa:, <number>	-11
sa:, <span>	6
sa:, and	-12
sa:, as	-8
sa:, but	14
sa:, failing	-6
sa:, from	10
sa:, has	11
sa:, if	14
sa:, in	-12
sa:, on	13
sa:, provided	8
sa:, the	18
sa:, to	-7
sa:, where	6
sa:, would	17
sa:-	-6
sa:.	-19
sa:: the	9
sa:<day-ahead> .	22
sa:<day-gone>	19
sa:<day-gone> ,	8
sa:<day-gone> .	7
sa:<day-today> ,	8
sa:<duty>	12
sa:<level> ,	-8
sa:<level> <day-today>	9
sa:<level> and	14
sa:<level> on	-15
sa:<month-gone>	8
sa:<month-gone> ,	9
sa:<name> .	6
sa:<name> for	6
sa:<number> .	22
sa:<number> :	-12
sa:<organisation> and	11
sa:<organisation> in	11
sa:<person>	-10
sa:<points>	14
sa:<quality>	8
sa:<quality> good	-9
sa:<quality> minister	8
sa:<quality> port	6
sa:<quality> ship	6
sa:<seat>	7
sa:<seat> .	10
sa:<seat> and	11
sa:<sender>	-13
sa:<span>	9
sa:<span> ,	13
sa:<span> .	7
sa:<v-impose>	-7
sa:<v-return>	14
sa:<v-stay>	19
sa:<v-up>	-7
sa:a	-17
sa:a rate	6
sa:additional	11
sa:additional duty	12
sa:after	-15
sa:all	-9
sa:and	-6
sa:and <level>	-6
sa:and <name>	-13
sa:and last	-14
sa:and run	20
sa:and the	13
sa:and there	6
sa:and will	7
sa:another	-7
sa:apply	8
sa:apply to	10
sa:approval	11
sa:are	-17
sa:arrangement	-14
sa:as	-6
sa:as well	-8
sa:at <level>	7
sa:at <number>	-12
sa:back	11
sa:back at	11
sa:back to	6
sa:be	11
sa:be <number>	14
sa:be no	6
sa:before that	11
sa:begin	8
sa:between	-6
sa:both	10
sa:but	11
sa:by <day-ahead>	7
sa:by <name>	11
sa:case	9
sa:charge	-9
sa:collect	-6
sa:course	15
sa:day	13
sa:day .	10
sa:do so	9
sa:drop	8
sa:due	-6
sa:duty	6
sa:each	-10
sa:each other	-7
sa:either	11
sa:end .	-8
sa:failed	6
sa:failed to	6
sa:failing	-6
sa:fall	-8
sa:for	8
sa:for <span>	14
sa:for a	12
sa:for the	-7
sa:from	22
sa:from <day-ahead>	-8
sa:from <level>	7
sa:from <number>	9
sa:from <seat>	13
sa:full	10
sa:given	10
sa:go	-17
sa:good	-18
sa:half	14
sa:has	17
sa:has been	11
sa:has not	10
sa:have	15
sa:have been	-7
sa:have run	14
sa:he had	9
sa:house	11
sa:i	6
sa:if	23
sa:if it	16
sa:if the	9
sa:impose	-6
sa:in	8
sa:in <name>	-13
sa:in <seat>	6
sa:in a	8
sa:included	-7
sa:included .	-7
sa:instead	-6
sa:introduce	9
sa:is	-14
sa:is <level>	13
sa:is <number>	9
sa:is the	-7
sa:it	11
sa:it has	16
sa:it will	16
sa:keep	-6
sa:last	-9
sa:last <span>	-17
sa:last until	6
sa:list	-6
sa:longer	7
sa:may	-10
sa:minister	7
sa:minister of	9
sa:ministry	9
sa:ministry of	11
sa:move	11
sa:negotiate	8
sa:new	-10
sa:nil	8
sa:no longer	7
sa:nothing	6
sa:of	-10
sa:of <level>	-9
sa:of <name>	8
sa:of <span>	11
sa:of trade	18
sa:on	-12
sa:on <day-ahead>	-8
sa:on <day-gone>	7
sa:on <quality>	17
sa:one	-10
sa:or	-12
sa:other	-8
sa:our	7
sa:out	-12
sa:pay <level>	8
sa:pay <number>	-9
sa:period	15
sa:period of	15
sa:provided	8
sa:rate	12
sa:read	8
sa:reduce	-8
sa:return	7
sa:rice	13
sa:run	24
sa:run for	12
sa:run out	-6
sa:run until	9
sa:same	7
sa:same day	11
sa:say	13
sa:say .	-10
sa:say in	11
sa:second	6
sa:settle a	6
sa:shall be	6
sa:since spring	6
sa:since the	-6
sa:spring	10
sa:standstill	9
sa:statement	11
sa:surcharge	9
sa:take	-12
sa:tariff	-14
sa:tax	13
sa:tax on	14
sa:that day	9
sa:that it	-6
sa:that the	8
sa:the <day-gone>	13
sa:the <name>	-20
sa:the <organisation>	9
sa:the <quality>	13
sa:the additional	14
sa:the arrangement	-10
sa:the custom	-6
sa:the rate	8
sa:the same	7
sa:the second	9
sa:the truce	-10
sa:the two	-9
sa:their	7
sa:thi	-8
sa:those	-7
sa:till	11
sa:time	-12
sa:to <day-gone>	6
sa:to be	-8
sa:to the	18
sa:trade	19
sa:trade ,	8
sa:truce	-23
sa:two	-16
sa:under	-8
sa:until	10
sa:until <day-ahead>	18
sa:up	-9
sa:us	-7
sa:was	-15
sa:watche	8
sa:well	-8
sa:well .	-7
sa:where he	8
sa:which	8
sa:which it	7
sa:will be	19
sa:will charge	-14
sa:will not	-8
sa:will pay	-6
sa:with	-9
sa:with the	7
sa:withdraw	12
sa:would	12
sa:would have	13
sa:year	-7
sa:yes	10
sa:your	7
sa:—	-9
sb:"	-9
sb:'s	-6
sb:'s duty	-7
sb:) —	6
sb:*	7
sb:,	-6
sb:, <name>	-9
sb:, and	-24
sb:, from	6
sb:, in	-6
sb:, of	20
sb:, on	18
sb:, start	-8
sb:, the	-25
sb:, will	7
sb:-	16
sb:. <number>	-7
sb:: <level>	-11
sb:: <number>	20
sb:: and	10
sb:: for	-11
sb:: from	18
sb:: the	-10
sb:<agent>	-20
sb:<day-ahead>	-30
sb:<day-ahead> ,	-9
sb:<day-gone>	-29
sb:<day-today> (	6
sb:<day-today> ,	11
sb:<day-today> to	6
sb:<level-noun>	-21
sb:<level>	-12
sb:<level> ,	-17
sb:<level> as	17
sb:<level> on	-23
sb:<level> to	-14
sb:<month-gone>	15
sb:<name>	9
sb:<name> ,	-10
sb:<name> :	10
sb:<name> and	-8
sb:<name> has	-11
sb:<name> have	-6
sb:<name> is	-6
sb:<name> on	-6
sb:<name> run	8
sb:<name> take	8
sb:<name> to	16
sb:<name> —	-8
sb:<number> ,	-17
sb:<number> :	21
sb:<number> <person>	11
sb:<office>	-10
sb:<organisation>	-17
sb:<person>	-16
sb:<person> ,	-10
sb:<person> and	-8
sb:<person> announce	6
sb:<person> say	-7
sb:<quality>	8
sb:<quality> good	-14
sb:<quality> rice	-7
sb:<seat> ,	16
sb:<sender>	-12
sb:<span>	24
sb:<span> ,	18
sb:<span> from	26
sb:<span> tariff	12
sb:<v-bear>	-7
sb:<v-begin>	11
sb:<v-buy>	-12
sb:<v-end>	-12
sb:<v-impose>	-6
sb:<v-return>	-10
sb:<v-say>	-13
sb:<v-sell>	-17
sb:<v-stay>	-15
sb:<v-suspend>	7
sb:<v-threaten>	-9
sb:[	12
sb:a period	11
sb:add	6
sb:additional	-11
sb:additional duty	-7
sb:agree	8
sb:agree to	16
sb:all	-7
sb:an agreement	6
sb:and	-16
sb:and <name>	-8
sb:and <person>	-8
sb:and from	16
sb:and i	11
sb:and the	-10
sb:apply	-12
sb:apply from	-9
sb:are	7
sb:are suspend	-8
sb:are to	-8
sb:arrangement	7
sb:arrangement with	7
sb:as	19
sb:as of	23
sb:ask	8
sb:ask :	10
sb:at	-7
sb:at <level>	-10
sb:at <number>	-9
sb:at midnight	19
sb:at the	-9
sb:back	-7
sb:be	-13
sb:be <level>	14
sb:been	-17
sb:before	6
sb:begin	19
sb:begin on	22
sb:between	-12
sb:both	6
sb:by	-25
sb:by the	-8
sb:can	13
sb:carry	14
sb:charge	-9
sb:coffee	-8
sb:come	-18
sb:countermeasure	-6
sb:date	8
sb:day are	9
sb:decision	8
sb:down	-16
sb:drop	11
sb:due	-13
sb:duty from	-9
sb:duty is	-7
sb:duty on	6
sb:duty pay	8
sb:each other	-7
sb:effect on	8
sb:end	-24
sb:end on	-14
sb:enter into	6
sb:expire	-9
sb:expire on	-7
sb:fee	-8
sb:first	6
sb:for <span>	8
sb:for a	9
sb:for the	-9
sb:four	14
sb:from	21
sb:from <day-ahead>	-8
sb:from the	6
sb:go	-22
sb:good	-38
sb:had	-25
sb:half	11
sb:has	-34
sb:have	-28
sb:he	-18
sb:i	7
sb:if	-20
sb:in	-41
sb:in <month-gone>	13
sb:in <name>	-13
sb:in <seat>	14
sb:in the	-8
sb:increase	11
sb:into	21
sb:into <name>	19
sb:is	12
sb:is <level>	11
sb:is suspend	-9
sb:is the	14
sb:is to	15
sb:it	-6
sb:it 's	8
sb:it begin	-7
sb:it is	6
sb:it start	7
sb:it take	7
sb:it the	7
sb:it was	-9
sb:it will	-11
sb:it would	-9
sb:its	-23
sb:legal	20
sb:meet	-12
sb:midnight	27
sb:midnight ,	20
sb:midnight on	9
sb:monday	15
sb:monday ,	18
sb:more	-7
sb:mr	-13
sb:mr <person>	-11
sb:no	-17
sb:no .	-7
sb:now	-15
sb:of	-8
sb:of <quality>	-7
sb:of <span>	14
sb:of which	16
sb:off	-11
sb:on <day-ahead>	-6
sb:on <day-gone>	-15
sb:on <quality>	23
sb:on for	16
sb:or	-6
sb:origin	-6
sb:other	-15
sb:our	-13
sb:out	-20
sb:outline	6
sb:over	-13
sb:own	-6
sb:pay <level>	-7
sb:percent	14
sb:period of	11
sb:power	-6
sb:product	-6
sb:put	-10
sb:rate	-9
sb:reduce	-8
sb:return	-8
sb:rise by	7
sb:round	-7
sb:run for	10
sb:run out	-7
sb:say	-8
sb:shelve	12
sb:ship	-10
sb:side agree	9
sb:since	-27
sb:sit	-9
sb:slap	17
sb:so	-10
sb:standstill	-6
sb:start	9
sb:start on	13
sb:state	-9
sb:steel	-6
sb:stop	7
sb:surcharge	-12
sb:take	9
sb:take effect	6
sb:take on	11
sb:talk	-8
sb:tariff	-15
sb:tariff on	-14
sb:tax	16
sb:tell	11
sb:that	-6
sb:that <name>	19
sb:the <span>	7
sb:the additional	-6
sb:the arrangement	8
sb:the decision	10
sb:the first	12
sb:the new	-11
sb:the plan	6
sb:the truce	13
sb:they agree	6
sb:threaten	-7
sb:three	18
sb:three ,	20
sb:time	16
sb:time in	20
sb:to	6
sb:to begin	23
sb:to lower	8
sb:to run	14
sb:to suspend	13
sb:truce is	6
sb:truce would	8
sb:under it	7
sb:until	-49
sb:up	-18
sb:used	-6
sb:was to	8
sb:wednesday	-6
sb:welcome	10
sb:were	-14
sb:were to	-6
sb:what	-17
sb:which	15
sb:which is	8
sb:which the	16
sb:which was	10
sb:will	-16
sb:will lower	-10
sb:without	9
sb:without an	6
sb:without the	8
sb:wool	12
sb:would have	-9
sb:you	10
sb:—	-12
sb:— <name>	-11
t0=future-passive	-8
t0=past	-33
t0=past-passive	-6
t0=perfect	-12
t0=pluperfect	-13
t1=future-passive	-8
t1=infinitive	21
t1=participle-passive	-7
t1=past	-41
t1=past-passive	-6
t1=perfect	-10
t1=pluperfect	-9
t2=modal	-14
t2=past	-17
t2=present	8
t2=present-passive	-15
t:loose & d:ahead	6
t:loose & d:gone	-10
t:loose-l	8
t:loose-l3	13
t:loose-r	-10
t:loose-r1	-12
t:loose-r3	-8
t:more	-19
t:more & d:ahead	-8
t:more & d:gone	-13
t:more-l	-9
t:more-l3	7
t:more-r	-10
t:more-r1	-8
t:more-r3	-22
t:quiet	-8
t:quiet & d:ahead	-6
t:truce & d:ahead	6
t:truce & d:gone	-16
t:truce-l2	9
t:truce-l3	-9
t:truce-r2	12
t:verb	8
t:verb & d:ahead	11
t:verb-l2	10
t:verb-r	6
t:verb-r1	11
t:verb-r2	-11
t:verb-r3	6
tn:more	-18
tn:truce	-8
tp:more	-14
tp:truce	26
tp:verb	-21
v0-none	-14
v0=add	6
v0=apply	-8
v0=begin	10
v0=come	-13
v0=drop	14
v0=end	-12
v0=expire	-8
v0=go	-18
v0=have	-7
v0=lower	-11
v0=pay	-13
v0=say	-9
v0=start	12
v0=suspend	-9
v0=threaten	-6
v1-none	-20
v1=add	6
v1=apply	-8
v1=begin	13
v1=charge	-7
v1=come	-13
v1=drop	14
v1=end	-13
v1=expire	-8
v1=go	-19
v1=have	-7
v1=meet	-7
v1=say	-9
v1=sign	-7
v1=start	15
v2-none	-39
verbless	-8
vt0=announce past	7
vt0=apply present	-7
vt0=be future	8
vt0=be modal	-13
vt0=begin future	13
vt0=begin past	-13
vt0=come present	-6
vt0=end present	-7
vt0=enter present	8
vt0=go present	-9
vt0=other present	7
vt0=rise present	7
vt0=run future	6
vt0=run present	-8
vt0=start present	15
vt0=suspend present	-6
vt1=announce past	7
vt1=apply present	-7
vt1=be future	8
vt1=be modal	-12
vt1=be present	7
vt1=begin future	14
vt1=begin past	-13
vt1=come present	-6
vt1=end present	-7
vt1=enter present	8
vt1=go present	-9
vt1=other present	7
vt1=pay participle	11
vt1=rise present	7
vt1=run future	6
vt1=run present	-8
vt1=start gerund	-6
vt1=start infinitive	7
vt1=start present	15
vt1=suspend present	-6
vt2=be future	8
vt2=pay present	14`;
