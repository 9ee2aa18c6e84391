// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ENDED_EXPIRES = `yes
<always>	0
a:'s	-19
a:.	-25
a:<day-ahead>	-14
a:<day-gone>	-8
a:<goods>	-9
a:<level>	-10
a:<level> .	-10
a:<level> in	6
a:<name> .	-6
a:<name> and	14
a:<not>	-12
a:<number>	17
a:<number> .	14
a:<number> and	7
a:<number> in	7
a:<office>	7
a:<organisation>	-8
a:<person>	-16
a:<quality>	-13
a:<span>	-15
a:<span> .	-7
a:<v-bear>	-17
a:<v-down>	-11
a:<v-end>	11
a:<v-impose>	7
a:<v-propose>	-8
a:<v-say>	-9
a:a	-18
a:a successor	-10
a:an extension	9
a:and <name>	12
a:and <number>	7
a:at the	8
a:been	7
a:been charge	7
a:both	-6
a:by the	9
a:charge <level>	6
a:duty	-8
a:end of	6
a:evening	8
a:expire	14
a:extension	9
a:for	-18
a:for <span>	-6
a:has been	11
a:have	-7
a:is	-6
a:it	12
a:it was	10
a:its	-7
a:last	-6
a:let	14
a:let their	16
a:midnight	9
a:of	-10
a:of it	9
a:on	-20
a:pay	-9
a:successor	-10
a:take	7
a:tariff	10
a:tariff truce	13
a:the <office>	9
a:the end	7
a:the truce	-13
a:their	10
a:their tariff	14
a:to	-23
a:was	6
a:was <number>	14
a:with	-14
a:without	-6
a:without a	-12
b:'s	-18
b:, <person>	6
b:, and	-15
b:, from	8
b:, take	8
b:-	-10
b::	-10
b:: the	-8
b:;	-9
b:<agent>	6
b:<day-gone>	21
b:<day-gone> end	20
b:<day-gone> to	10
b:<duty>	-16
b:<goods-amount>	9
b:<goods>	-18
b:<level-noun>	-7
b:<level> in	8
b:<month-gone>	10
b:<name>	-8
b:<name> 's	-9
b:<name> come	7
b:<name> end	6
b:<name> from	8
b:<name> had	13
b:<name> run	-10
b:<not>	17
b:<number> of	10
b:<office>	-9
b:<person>	-15
b:<person> and	-7
b:<quality>	-13
b:<seat> on	-6
b:<span> and	-9
b:<span> end	11
b:<v-bear>	-7
b:<v-buy>	-6
b:<v-down>	6
b:<v-end>	22
b:<v-propose>	-16
b:<v-say>	-9
b:<v-target>	-11
b:a trade	15
b:a truce	-6
b:allowed	11
b:allowed to	11
b:an	7
b:an end	8
b:and	-17
b:and it	-11
b:and the	-8
b:arrangement	11
b:arrangement of	6
b:at	12
b:at midnight	11
b:at the	9
b:back	8
b:back at	10
b:be	-8
b:because	9
b:because the	9
b:been	14
b:been in	11
b:before	-11
b:begin	-8
b:between <name>	-14
b:between the	22
b:border	9
b:both	7
b:both side	13
b:but	10
b:but the	11
b:by decree	11
b:come	6
b:come to	15
b:conclude	6
b:country	8
b:country end	11
b:custom	-8
b:decree	17
b:die	6
b:due	-12
b:due to	-10
b:effect	16
b:end	8
b:end on	7
b:expire	17
b:expire on	7
b:extension to	6
b:first	8
b:for	-7
b:for <span>	6
b:force	-11
b:from	-7
b:from <day-gone>	10
b:go	8
b:go on	14
b:good	-11
b:grant	11
b:had	7
b:had a	15
b:had been	10
b:has a	8
b:have	-8
b:have end	-7
b:if	-10
b:in <name>	6
b:in <seat>	-7
b:in its	11
b:in the	-12
b:into	-10
b:is the	9
b:it	17
b:it end	-16
b:it expire	11
b:it go	15
b:it is	8
b:it run	19
b:its	14
b:its end	8
b:its truce	8
b:lapse	14
b:lapse on	16
b:last	17
b:lasted	-10
b:let	15
b:midnight	14
b:midnight on	14
b:no	16
b:no truce	13
b:none	9
b:of <day-gone>	10
b:of last	13
b:old	-10
b:on	-24
b:one	-8
b:out	16
b:out on	14
b:over	-6
b:past	8
b:post	10
b:post of	10
b:price	-8
b:published	6
b:run	11
b:run out	18
b:side	11
b:sign an	7
b:sign in	8
b:sleep	10
b:some	10
b:strike	-12
b:summer	15
b:suspension	7
b:talk	-9
b:tariff	-9
b:ten	11
b:that had	7
b:that run	10
b:the	-25
b:the arrangement	11
b:the border	10
b:the custom	-7
b:the first	10
b:the old	-9
b:the price	-8
b:the standstill	6
b:the suspension	8
b:the truce	-10
b:their	-15
b:their truce	-7
b:there	9
b:to an	8
b:to end	-14
b:to expire	10
b:to its	8
b:trade	9
b:trade truce	13
b:truce has	10
b:truce in	-9
b:truce run	-10
b:truce until	14
b:truce was	-12
b:two	10
b:two country	9
b:until the	9
b:us	9
b:war	-8
b:was sign	7
b:was to	-19
b:what	-6
b:when	-8
b:when the	-8
b:which both	13
b:why	9
b:will	-16
b:would	-19
b:would have	-10
c0=bear	-6
c0=down	7
c0=impose	-9
c0=propose	-8
c0=say	-16
c0=suspend	-6
c1=agree	-12
c1=agree & d:gone	-47
c1=agree & d:today	17
c1=bear	-9
c1=bear & d:gone	-24
c1=bear & d:today	8
c1=begin & d:gone	-7
c1=begin & d:today	7
c1=down	7
c1=down & d:today	7
c1=end	20
c1=end & d:ahead	-20
c1=end & d:gone	30
c1=end & d:today	-6
c1=impose	-20
c1=impose & d:ahead	-15
c1=impose & d:gone	-29
c1=impose & d:today	15
c1=propose	-8
c1=say	-18
c1=say & d:gone	-12
c1=stay & d:ahead	-19
c1=stay & d:gone	12
c1=suspend	-7
c1=target	-9
c1=target & d:gone	-7
c2=bear	-14
c2=down	-7
c2=impose	8
c2=say	-7
c2=stay	-6
ct0=agree past	-23
ct0=agree pluperfect-passive	9
ct0=agree present	6
ct0=bear past	-10
ct0=bear present	6
ct0=begin present	-8
ct0=down past	6
ct0=end future	-11
ct0=end modal	-18
ct0=end past	31
ct0=end present	-58
ct0=impose past	-41
ct0=impose pluperfect-passive	8
ct0=impose present	8
ct0=say past	-11
ct0=stay modal	-7
ct0=stay past	19
ct0=stay present	-14
ct0=up past	9
ct1=agree participle-passive	-14
ct1=agree past	-22
ct1=agree present	7
ct1=bear past	-10
ct1=bear present	6
ct1=begin present	-8
ct1=down past	6
ct1=end future	-11
ct1=end infinitive	9
ct1=end modal	-18
ct1=end participle-passive	23
ct1=end past	31
ct1=end present	-58
ct1=impose participle-passive	-9
ct1=impose past	-40
ct1=impose present	9
ct1=say past	-11
ct1=stay modal	-7
ct1=stay past	19
ct1=stay present	-13
ct1=up past	9
ct2=begin past	7
ct2=impose perfect	-6
ct2=impose perfect-passive	7
ct2=impose present	12
ct2=stay present	-9
ct2=target perfect-passive	7
d:after to	10
d:ahead	-102
d:ahead other	-63
d:ahead own	-48
d:ahead-1	-30
d:ahead-2	-15
d:ahead-3	-11
d:ahead-4	-8
d:ahead-5	-40
d:at=0	-19
d:at=1	8
d:at=2	-11
d:at=3	-63
d:before 	6
d:begins	8
d:begins ahead	-10
d:begins gone	7
d:begins today	8
d:ends ahead	-31
d:ends other ahead	-14
d:ends other gone	6
d:ends own ahead	-15
d:ends own today	8
d:ends today	8
d:gone	-15
d:gone other	-68
d:gone own	22
d:gone-1	16
d:gone-2	22
d:gone-4	-14
d:gone-5	-105
d:gone-6	-7
d:how=calendar	-21
d:how=relative	6
d:how=weekday	-48
d:last	-20
d:named=0	-92
d:named=1	21
d:named=2	20
d:rank=0	-20
d:rank=0 of 1	-6
d:rank=1	-13
d:rank=2	-7
d:rank=2 of 4	-6
d:span-after	-25
d:today	-15
d:today own	-15
d:today-0	-15
f:'s	-38
f:,	-9
f:.	-9
f::	-26
f:;	11
f:<agent>	-32
f:<day-ahead>	-18
f:<day-gone>	11
f:<gate>	-21
f:<level-noun>	17
f:<level>	13
f:<month-ahead>	7
f:<name>	-20
f:<number>	-9
f:<office>	-24
f:<organisation>	-10
f:<person>	-14
f:<points>	6
f:<quality>	-17
f:<sender>	-12
f:<span>	16
f:<v-agree>	8
f:<v-begin>	9
f:<v-buy>	-7
f:<v-deny>	-9
f:<v-down>	-8
f:<v-end>	-20
f:<v-propose>	-24
f:<v-say>	-35
f:<v-suspend>	19
f:<v-up>	8
f:a	12
f:agree	21
f:alexandria	7
f:aluminium	10
f:and	-19
f:any	8
f:apply	-10
f:are	7
f:as	9
f:ask	-6
f:assembly	-7
f:back	21
f:be	-21
f:bean	15
f:because	20
f:beef	-10
f:been	7
f:beer	7
f:before	20
f:begin	-8
f:broke	6
f:butter	7
f:by	-39
f:call	7
f:charge	8
f:city	-7
f:come	6
f:could	12
f:country	8
f:did	12
f:different	-7
f:do	-8
f:down	9
f:during	12
f:duty	6
f:end	-15
f:extend	6
f:extension	14
f:failed	9
f:five	10
f:follow	12
f:forced	8
f:full	22
f:go	14
f:good	-9
f:had	31
f:has	-6
f:have	8
f:i	-19
f:if	-22
f:in	7
f:is	-13
f:labour	9
f:land	-7
f:lasted	16
f:levy	-10
f:live	8
f:machine	8
f:mean	8
f:midnight	-10
f:milk	14
f:moment	9
f:morning	12
f:motorcycle	11
f:national	-7
f:negotiate	-6
f:negotiation	6
f:new	8
f:next	11
f:no	6
f:nobody	-8
f:not	11
f:now	-16
f:of	-12
f:off	8
f:oil	-7
f:old	9
f:one	15
f:other	12
f:out	-8
f:over	7
f:pause	6
f:pay	15
f:prolongation	-8
f:prolonged	-6
f:put	-11
f:rate	25
f:reciprocal	10
f:refused	-7
f:round	-7
f:rule	-6
f:same	10
f:say	-15
f:second	18
f:see	8
f:side	7
f:sign	-11
f:since	33
f:so	-12
f:stay	18
f:suspend	8
f:take	13
f:telephone	7
f:than	8
f:that	-8
f:them	-6
f:then	14
f:there	9
f:they	11
f:three	-11
f:time	-10
f:two	11
f:under	-9
f:until	22
f:was	30
f:when	-13
f:which	6
f:who	-13
f:will	-28
f:with	-24
f:without	-8
f:would	-18
f:year	8
f:zinc	10
first-of-paragraph	-37
has-future	-27
has-gerund	-7
has-modal	-46
has-participle	10
has-past	14
has-perfect	6
has-present	-37
headline	-10
l1=, & d:gone	6
l1=, & d:today	-10
l1=<v-end>	19
l1=<v-end> & d:gone	16
l1=<v-end> & d:today	6
l1=a & d:gone	6
l1=by & d:gone	6
l1=effect	8
l1=effect & d:today	8
l1=end	9
l1=end & d:today	6
l1=expire	13
l1=expire & d:gone	13
l1=from	-10
l1=from & d:gone	-23
l1=from & d:today	8
l1=of	-11
l1=on	-15
l1=on & d:ahead	-51
l1=on & d:gone	6
l1=on & d:today	-10
l1=out & d:gone	6
l1=published	7
l1=published & d:today	7
l1=since & d:ahead	-6
l1=since & d:today	8
l1=the & d:ahead	-6
l1=the & d:gone	9
l1=to	10
l1=until	-11
l1=until & d:ahead	-6
l2=, & d:gone	7
l2=<begin> & d:ahead	-10
l2=<begin> & d:gone	9
l2=<day-gone>	8
l2=<day-gone> & d:gone	8
l2=<level>	-23
l2=<level> & d:gone	-18
l2=<name> & d:today	7
l2=<not>	8
l2=<not> & d:gone	9
l2=<seat>	-19
l2=<seat> & d:gone	-6
l2=<seat> & d:today	-6
l2=<v-agree>	-12
l2=<v-agree> & d:gone	-10
l2=<v-bear>	-6
l2=<v-begin>	7
l2=<v-begin> & d:today	8
l2=<v-end>	19
l2=<v-end> & d:ahead	-14
l2=<v-end> & d:gone	25
l2=<v-impose>	-9
l2=<v-impose> & d:gone	-17
l2=<v-impose> & d:today	7
l2=<v-say>	-15
l2=<v-say> & d:gone	-10
l2=<v-up>	11
l2=<v-up> & d:gone	12
l2=an	8
l2=begin	-14
l2=begin & d:gone	-13
l2=bulletin	11
l2=bulletin & d:today	11
l2=effect	11
l2=effect & d:gone	11
l2=end	8
l2=end & d:ahead	-7
l2=end & d:gone	11
l2=expire & d:gone	6
l2=extension	7
l2=force	-22
l2=force & d:gone	-20
l2=go	15
l2=go & d:gone	15
l2=has	7
l2=has & d:gone	7
l2=in	-6
l2=it	-10
l2=it & d:gone	-8
l2=lapse	16
l2=lapse & d:gone	17
l2=midnight	14
l2=midnight & d:gone	15
l2=monday	7
l2=monday & d:gone	9
l2=out	14
l2=out & d:gone	16
l2=past	10
l2=past & d:today	11
l2=saturday	6
l2=saturday & d:gone	6
l2=take	7
l2=take & d:today	8
l2=until	10
l2=until & d:gone	10
l2=was	-8
l2=was & d:gone	-8
l3=, & d:gone	-9
l3=<begin>	-10
l3=<begin> & d:ahead	-13
l3=<begin> & d:today	-9
l3=<day-gone>	18
l3=<day-gone> & d:gone	18
l3=<goods>	-7
l3=<name>	6
l3=<name> & d:gone	11
l3=<person>	-6
l3=<span>	7
l3=<span> & d:gone	8
l3=<v-begin>	-15
l3=<v-begin> & d:gone	-12
l3=<v-impose>	-8
l3=<v-stay>	12
l3=<v-stay> & d:gone	15
l3=a	-6
l3=an & d:today	8
l3=and	-14
l3=and & d:gone	-10
l3=at & d:gone	7
l3=been	-9
l3=been & d:gone	-7
l3=by	-8
l3=by & d:gone	-7
l3=country	9
l3=country & d:gone	9
l3=did	9
l3=did & d:gone	9
l3=expire	9
l3=expire & d:gone	10
l3=from	9
l3=from & d:gone	10
l3=have	-8
l3=have & d:gone	-8
l3=in	-6
l3=in & d:gone	-12
l3=in & d:today	8
l3=it	6
l3=it & d:gone	8
l3=on	11
l3=on & d:gone	12
l3=run	14
l3=run & d:gone	16
l3=that	-13
l3=that & d:gone	-12
l3=there	9
l3=there & d:gone	9
l3=they	7
l3=they & d:gone	8
l3=to	-11
l3=to & d:gone	-28
l3=to & d:today	8
l3=two	9
l3=two & d:gone	9
l3=—	10
l3=— & d:today	10
l4=<agent> & d:gone	6
l4=<begin>	-6
l4=<begin> & d:ahead	-21
l4=<begin> & d:gone	14
l4=<begin> & d:today	-13
l4=<day-gone>	-8
l4=<day-gone> & d:gone	-8
l4=<goods>	-7
l4=<level> & d:today	8
l4=<name>	-29
l4=<name> & d:gone	-24
l4=<number>	-9
l4=<number> & d:gone	-7
l4=<span> & d:gone	-8
l4=<span> & d:today	8
l4=<v-agree> & d:gone	-13
l4=<v-agree> & d:today	8
l4=<v-bear>	-8
l4=<v-bear> & d:gone	-6
l4=<v-begin> & d:gone	-9
l4=<v-begin> & d:today	8
l4=<v-down>	8
l4=<v-down> & d:today	8
l4=<v-impose>	10
l4=<v-impose> & d:gone	7
l4=<v-impose> & d:today	7
l4=<v-stay>	-13
l4=<v-stay> & d:gone	-11
l4=<v-suspend>	8
l4=<v-suspend> & d:gone	9
l4=and & d:gone	6
l4=at	8
l4=at & d:today	11
l4=been & d:gone	6
l4=but	11
l4=but & d:gone	12
l4=come & d:today	8
l4=decree	8
l4=due	-7
l4=due & d:gone	-6
l4=end	6
l4=end & d:gone	10
l4=for	6
l4=for & d:gone	7
l4=had	-8
l4=had & d:gone	-7
l4=is	11
l4=is & d:gone	12
l4=it	24
l4=it & d:gone	26
l4=last	10
l4=last & d:gone	10
l4=of	12
l4=of & d:gone	13
l4=on	7
l4=on & d:gone	9
l4=out	10
l4=out & d:gone	10
l4=sign & d:today	8
l4=that & d:gone	6
l4=the	-15
l4=the & d:gone	-9
l4=to	11
l4=to & d:gone	13
l4=trade	14
l4=trade & d:gone	15
l4=truce	-14
l4=truce & d:gone	-12
l4=would	-7
l4=would & d:gone	-6
l=<begin> on	13
l=<begin> on & d:gone	14
l=<begin> published	8
l=<begin> published & d:today	8
l=<begin> since & d:today	8
l=<day-gone> to	10
l=<day-gone> to & d:gone	11
l=<name> from	8
l=<name> from & d:today	8
l=<name> on	-9
l=<name> on & d:gone	-8
l=<seat> ,	-7
l=<seat> , & d:today	-6
l=<seat> on	-6
l=begin on	-14
l=begin on & d:gone	-13
l=bulletin ,	11
l=bulletin , & d:today	11
l=end on	8
l=end on & d:ahead	-7
l=end on & d:gone	12
l=expire on & d:gone	6
l=extension to	7
l=force since	-14
l=force since & d:gone	-13
l=go on	15
l=go on & d:gone	15
l=lapse on	16
l=lapse on & d:gone	17
l=midnight on	14
l=midnight on & d:gone	15
l=monday ,	7
l=monday , & d:gone	9
l=out on	14
l=out on & d:gone	16
l=run out	6
l=run out & d:gone	9
l=saturday ,	6
l=saturday , & d:gone	6
l=take effect	8
l=take effect & d:today	8
l=truce end	10
l=truce end & d:gone	11
l=truce of	-16
l=truce of & d:gone	-15
l=until the	10
l=until the & d:gone	10
lead=, & d:ahead	-16
lead=, & d:gone	6
lead=-	-6
lead=10	7
lead=10 & d:today	8
lead=13	13
lead=8 & d:gone	-7
lead=8 & d:today	8
lead=9	-9
lead=9 & d:gone	-8
lead=:	-10
lead=: & d:gone	-22
lead=: & d:today	7
lead=;	-9
lead=; & d:gone	-7
lead=a	-18
lead=a & d:gone	-15
lead=because	9
lead=because & d:gone	9
lead=before	-6
lead=but	10
lead=but & d:gone	11
lead=if	-10
lead=if & d:gone	-8
lead=it	26
lead=it & d:ahead	-7
lead=it & d:gone	23
lead=it & d:today	11
lead=its & d:gone	6
lead=no	19
lead=no & d:gone	20
lead=on	11
lead=on & d:gone	13
lead=published	8
lead=published & d:today	8
lead=september	17
lead=since & d:gone	-8
lead=since & d:today	8
lead=that & d:ahead	-6
lead=that & d:gone	7
lead=the	-10
lead=the & d:ahead	-19
lead=they	6
lead=they & d:gone	7
lead=when	-8
lead=when & d:gone	-8
lll=<begin> <begin> on	13
lll=<begin> <begin> on & d:gone	14
lll=<begin> <begin> published	8
lll=<begin> <begin> published & d:today	8
lll=<begin> <begin> since & d:today	8
lll=<day-gone> end on	20
lll=<day-gone> end on & d:gone	21
lll=<name> end on	7
lll=<name> end on & d:gone	8
lll=<span> end on	11
lll=<span> end on & d:gone	11
lll=an extension to	8
lll=at midnight on	11
lll=at midnight on & d:gone	11
lll=country end on	11
lll=country end on & d:gone	11
lll=expire on the & d:gone	6
lll=from <day-gone> to	10
lll=from <day-gone> to & d:gone	11
lll=in <name> from	8
lll=in force since	-14
lll=in force since & d:gone	-13
lll=it end on	-14
lll=it end on & d:gone	-13
lll=it expire on	16
lll=it expire on & d:gone	16
lll=on monday ,	9
lll=on monday , & d:gone	10
lll=on saturday ,	6
lll=on saturday , & d:gone	6
lll=run out on	14
lll=run out on & d:gone	16
lll=the truce end	11
lll=the truce of	-14
lll=the truce of & d:gone	-13
lll=to end on	-10
lll=to end on & d:gone	-9
lll=truce end on	-7
lll=truce end on & d:gone	-6
lll=with <name> on	-7
lll=with <name> on & d:gone	-6
lr=, ,	6
lr=, , & d:today	9
lr=, .	13
lr=, . & d:gone	14
lr=, <end>	-23
lr=, <end> & d:today	-15
lr=<begin> : & d:gone	6
lr=effect .	8
lr=effect . & d:today	8
lr=end .	14
lr=end . & d:gone	9
lr=end . & d:today	7
lr=expire .	7
lr=from <end> & d:today	8
lr=of ,	10
lr=of , & d:gone	11
lr=on , & d:ahead	-6
lr=on . & d:ahead	-9
lr=on : & d:gone	6
lr=on <day-today>	7
lr=on <day-today> & d:gone	7
lr=on <end>	7
lr=on <end> & d:ahead	-8
lr=on <end> & d:gone	12
lr=on <name>	15
lr=on <name> & d:gone	15
lr=on and	11
lr=on and & d:gone	13
lr=on because	-6
lr=on because & d:gone	-6
lr=on by	-9
lr=on by & d:gone	-7
lr=on in	-12
lr=on in & d:gone	-11
lr=on it	13
lr=on it & d:gone	13
lr=on that	-9
lr=on that & d:gone	-6
lr=published <end>	8
lr=published <end> & d:today	8
lr=since ,	-16
lr=since , & d:gone	-14
lr=since .	8
lr=since . & d:gone	9
lr=since <end>	-11
lr=since <end> & d:gone	-10
lr=since and	-7
lr=since and & d:gone	-6
lr=since the	8
lr=the <end>	11
lr=the <end> & d:gone	15
lr=to ,	9
lr=to , & d:gone	9
lr=to <end>	7
lr=until .	-12
lr=until . & d:gone	-9
lr=until <end>	-7
n:accord	21
n:add	21
n:added	23
n:adds	10
n:again	19
n:agreement	17
n:agreements	11
n:another	-8
n:arrangement	12
n:asleep	-8
n:bargain	12
n:calm	-6
n:ceasefire	31
n:continues	14
n:days=0	9
n:days=1	11
n:days=2	25
n:days=3	15
n:days=6	44
n:days=9	-12
n:deal	23
n:extend	20
n:extended	13
n:extends	12
n:extension	23
n:extra	19
n:frozen	-11
n:further	-19
n:go on	20
n:goes on	11
n:grace	6
n:holiday	-6
n:holidays	-12
n:keeps	11
n:lengths=0	6
n:lengths=1	55
n:lengths=2	13
n:lies	-16
n:long=0	17
n:long=1	26
n:long=2	17
n:long=3	21
n:longer	10
n:loose=1	7
n:loose=2	24
n:loose=3	33
n:loose=6	19
n:measure	9
n:measures	6
n:moratorium	8
n:more	56
n:more=1	9
n:more=3	16
n:more=6	50
n:no truce	76
n:on hold	12
n:on ice	6
n:pact	16
n:peace	26
n:prolong	32
n:prolongation	29
n:prolonged	20
n:prolongs	9
n:put off	6
n:quiet	-6
n:quiet=1	20
n:quiet=3	-6
n:renewed	-21
n:rests	11
n:second	-20
n:slept	6
n:spare	-7
n:spared	8
n:stay	8
n:stays	29
n:successor	23
n:suspend	14
n:suspended	11
n:suspension	18
n:term	17
n:terms	18
n:truce	10
n:truce=1	36
n:truce=3	28
n:truce=6	-23
n:understanding	8
n:verb=1	26
n:verb=2	10
n:verb=6	11
n:window	14
nc2=bear	17
nc2=impose	-24
nc2=propose	-6
nc2=stay	-11
nc2=target	-11
nc2=up	-7
nct2=agree pluperfect	8
nct2=bear perfect	7
nct2=end present	11
nct2=impose past	-10
nct2=impose past-passive	-12
nct2=say past	-8
nct2=stay present	-6
next=,	-13
next=because	-7
next=that	-9
nhas-future	-8
nhas-past	-14
nhas-pluperfect	10
nhas-present	-8
none	50
nt2=modal	-7
nt2=past	-12
nt2=past-passive	-12
nt2=perfect-passive	-6
nt2=pluperfect	6
nv0-none	-20
nv1-none	-20
nv2-none	-9
nv2=charge	-10
nv2=end	11
nv2=extend	-10
nv2=have	-9
nv2=meet	6
nv2=other	9
nv2=say	-8
nv2=take	6
nvt2=end present	13
nvt2=other past	6
nvt2=pay perfect	8
nvt2=take present	8
o:act=agree	-10
o:act=charge	6
o:act=end	19
o:act=extend	-9
o:act=have	10
o:act=let	20
o:act=make	-7
o:act=meet	-8
o:act=no verb	-22
o:act=run	13
o:act=suspend	-10
o:be by gone	7
o:carried=deal	-11
o:carried=deal far	-6
o:carried=duties far	14
o:carried=longer	15
o:carried=longer far	-24
o:carried=meeting	-36
o:carried=meeting far	-30
o:carried=none	-16
o:carried=procedure	-8
o:carried=truce	9
o:carried=truce far	10
o:end ended gone	6
o:end on ahead	-16
o:end on gone	20
o:end the gone	9
o:have the gone	14
o:leads=began on	-12
o:leads=ended on	22
o:leads=ends on	-39
o:leads=expired on	20
o:leads=expires on	-22
o:leads=extension to	7
o:leads=force since	-14
o:leads=june to	12
o:leads=lapsed on	21
o:leads=midnight on	14
o:leads=on	13
o:leads=on monday,	9
o:leads=on saturday,	6
o:leads=out on	14
o:leads=published	8
o:leads=ran out	8
o:leads=takes effect	8
o:leads=truce of	-16
o:leads=until the	10
o:left=deal	-21
o:left=deal right=none	-16
o:left=duties	-12
o:left=meeting	-36
o:left=meeting right=none	-27
o:left=none	-30
o:left=none right=meeting	-6
o:left=none right=none	-26
o:left=none right=signing	-19
o:left=none right=truce	14
o:left=procedure	-11
o:left=procedure right=none	-8
o:left=signing	12
o:left=signing right=none	11
o:left=truce	20
o:left=truce right=longer	10
o:left=truce right=none	19
o:let on gone	21
o:near=deal	-12
o:near=duties	-19
o:near=meeting	-28
o:near=none	-26
o:near=procedure	-7
o:near=signing	11
o:no verb bulletin, today	11
o:no verb monday, gone	9
o:no verb on gone	-7
o:no verb published today	7
o:no verb saturday, gone	6
o:no verb since gone	-10
o:no verb to gone	14
o:no verb until gone	-6
o:other since gone	7
o:pay from today	8
o:right=deal	-7
o:right=duties	-8
o:right=longer	7
o:right=longer on	8
o:right=meeting	-15
o:right=none	-49
o:right=none bulletin,	11
o:right=none effect	8
o:right=none end	8
o:right=none ended	6
o:right=none expired	14
o:right=none from	-6
o:right=none monday,	7
o:right=none of	-27
o:right=none on	-6
o:right=none published	7
o:right=none saturday,	6
o:right=none since	-10
o:right=none to	11
o:right=none until	-16
o:right=procedure	-6
o:right=signing	-25
o:right=signing on	-19
o:right=truce	10
o:right=truce 	9
o:right=truce of	7
o:right=truce on	-13
o:right=truce since	14
o:run on gone	13
o:run out gone	9
o:sign on gone	-17
o:subject=deal	-9
o:subject=deal far carried	-12
o:subject=duties	-18
o:subject=duties carried	9
o:subject=duties carried be gone	6
o:subject=duties carried end on	-9
o:subject=duties carried end the	6
o:subject=duties carried of gone	7
o:subject=duties carried other	8
o:subject=duties carried other gone	8
o:subject=duties carried other on	9
o:subject=duties far	-22
o:subject=duties far carried	-12
o:subject=duties far carried begin on	7
o:subject=duties far carried since gone	-7
o:subject=duties far no verb	-22
o:subject=duties far no verb 	-7
o:subject=duties far no verb gone	-10
o:subject=duties far no verb today	-6
o:subject=duties on gone	-11
o:subject=longer carried	11
o:subject=longer carried on gone	8
o:subject=longer carried run	10
o:subject=longer carried run gone	10
o:subject=longer far carried	-8
o:subject=meeting	-23
o:subject=meeting carried	-22
o:subject=meeting carried be	-6
o:subject=meeting carried be gone	-6
o:subject=meeting carried end	-6
o:subject=meeting carried on gone	-13
o:subject=meeting far  today	7
o:subject=meeting far carried	-10
o:subject=meeting far carried end	-6
o:subject=meeting far carried end gone	-6
o:subject=meeting far carried end on	-6
o:subject=meeting far carried on gone	-11
o:subject=meeting far carried sign	8
o:subject=meeting far carried sign today	8
o:subject=meeting far no verb 	6
o:subject=meeting far no verb today	6
o:subject=meeting no verb	-7
o:subject=meeting on gone	-8
o:subject=none carried be	-11
o:subject=none carried be gone	-9
o:subject=none carried end	-6
o:subject=none carried from today	8
o:subject=none carried let	15
o:subject=none carried let gone	15
o:subject=none carried on gone	8
o:subject=none carried other	8
o:subject=none carried other gone	8
o:subject=none carried other since	9
o:subject=none carried pay from	8
o:subject=none carried pay today	8
o:subject=none no verb gone	-6
o:subject=procedure	-11
o:subject=procedure far carried	8
o:subject=procedure far carried on gone	-6
o:subject=procedure far carried the gone	15
o:subject=signing	14
o:subject=signing no verb	-7
o:subject=signing on gone	20
o:subject=truce	14
o:subject=truce  gone	10
o:subject=truce be gone	7
o:subject=truce be since	9
o:subject=truce begin gone	-15
o:subject=truce begin on	-14
o:subject=truce begin today	7
o:subject=truce carried	7
o:subject=truce carried be	8
o:subject=truce carried be gone	9
o:subject=truce carried be on	9
o:subject=truce carried begin	-6
o:subject=truce carried begin gone	-6
o:subject=truce carried on gone	10
o:subject=truce carried sign	9
o:subject=truce carried sign today	11
o:subject=truce end	26
o:subject=truce end ahead	-7
o:subject=truce end gone	31
o:subject=truce end on	16
o:subject=truce far  today	-6
o:subject=truce far carried	16
o:subject=truce far carried begin	14
o:subject=truce far carried begin gone	14
o:subject=truce far carried begin on	14
o:subject=truce far carried by gone	9
o:subject=truce far carried charge	6
o:subject=truce far carried charge since	7
o:subject=truce far carried charge today	8
o:subject=truce far carried end	9
o:subject=truce far carried end gone	10
o:subject=truce far carried have	7
o:subject=truce far carried have gone	7
o:subject=truce far carried on gone	12
o:subject=truce far no verb 	-10
o:subject=truce far no verb on	8
o:subject=truce far on gone	8
o:subject=truce monday, gone	10
o:subject=truce no verb	11
o:subject=truce no verb 	9
o:subject=truce no verb ahead	-6
o:subject=truce no verb gone	11
o:subject=truce no verb monday,	9
o:subject=truce no verb on	-13
o:subject=truce no verb saturday,	6
o:subject=truce no verb to	15
o:subject=truce of gone	-13
o:subject=truce on ahead	-10
o:subject=truce run	-6
o:subject=truce run on	-11
o:subject=truce saturday, gone	6
o:subject=truce since gone	10
o:subject=truce the gone	-8
o:subject=truce to gone	12
o:subject=truce until gone	-6
o:topic=controls	-7
o:topic=deal	-27
o:topic=deal far	-7
o:topic=deal gone	-22
o:topic=deal on	-17
o:topic=deal on gone	-13
o:topic=duties	-8
o:topic=duties ahead	-18
o:topic=duties begin	-15
o:topic=duties far	-25
o:topic=duties far 	-8
o:topic=duties far begin	8
o:topic=duties far end	-10
o:topic=duties far gone	-12
o:topic=duties far no verb	-22
o:topic=duties far today	-7
o:topic=duties from gone	-6
o:topic=duties from today	8
o:topic=duties let	15
o:topic=duties on gone	8
o:topic=duties other	6
o:topic=duties since	-11
o:topic=duties since gone	-9
o:topic=exclusions	-7
o:topic=exclusions gone	-6
o:topic=longer sign	8
o:topic=longer today	7
o:topic=meeting	-50
o:topic=meeting ahead	-8
o:topic=meeting end	-11
o:topic=meeting far 	6
o:topic=meeting far  today	7
o:topic=meeting far gone	-11
o:topic=meeting far today	6
o:topic=meeting gone	-37
o:topic=meeting meet	-7
o:topic=meeting no verb	-7
o:topic=meeting on	-28
o:topic=meeting on gone	-21
o:topic=none	-23
o:topic=none gone	-35
o:topic=none on	-14
o:topic=none on gone	-11
o:topic=procedure	-18
o:topic=procedure far	-6
o:topic=procedure gone	-13
o:topic=procedure on	-6
o:topic=signing ahead	-7
o:topic=signing no verb	-7
o:topic=signing today	9
o:topic=truce	25
o:topic=truce 	9
o:topic=truce  gone	10
o:topic=truce ahead	-39
o:topic=truce be	10
o:topic=truce begin	-6
o:topic=truce effect	8
o:topic=truce effect today	8
o:topic=truce end	31
o:topic=truce end today	8
o:topic=truce ended	7
o:topic=truce far	28
o:topic=truce far 	-10
o:topic=truce far  today	-6
o:topic=truce far be	7
o:topic=truce far begin	14
o:topic=truce far by	9
o:topic=truce far by gone	9
o:topic=truce far charge	7
o:topic=truce far end	7
o:topic=truce far gone	26
o:topic=truce far have	8
o:topic=truce far on	21
o:topic=truce far on gone	23
o:topic=truce far the gone	6
o:topic=truce far today	7
o:topic=truce from	-9
o:topic=truce from gone	-7
o:topic=truce gone	34
o:topic=truce have	10
o:topic=truce let	6
o:topic=truce monday,	9
o:topic=truce monday, gone	10
o:topic=truce no verb	11
o:topic=truce on	9
o:topic=truce on ahead	-18
o:topic=truce on gone	17
o:topic=truce other	6
o:topic=truce saturday,	6
o:topic=truce saturday, gone	6
o:topic=truce since	13
o:topic=truce since gone	14
o:topic=truce the	9
o:topic=truce the gone	11
o:topic=truce to	8
o:topic=truce to gone	10
o:topic=truce today	6
o:topic=truce until	-20
o:topic=truce until gone	-15
pc0=impose	-14
pc1=begin	-11
pc1=impose	-13
pct0=end modal	7
pct0=end present	-9
pct0=impose past	-6
pct1=begin past	-6
pct1=end modal	7
pct1=end present	-9
pct1=impose past	-6
phas-participle	-10
phas-perfect	-8
phas-present	-9
pt0=perfect	-6
pt0=present	-12
pt1=present	-11
pv0=end	8
pv0=run	8
pv1-none	8
pv1=end	7
pv1=run	8
pv2-none	-11
pvt0=end modal	7
pvt0=run past	10
pvt1=end modal	7
pvt1=run past	10
q:'s	-14
q:,	-9
q:.	-16
q::	-15
q:<agent>	-13
q:<day-ahead>	-41
q:<day-gone>	12
q:<day-today>	23
q:<duty>	-7
q:<gate>	-11
q:<goods>	-12
q:<name>	17
q:<number>	-14
q:<office>	-24
q:<person>	-23
q:<quality>	-6
q:<taker>	8
q:<v-bear>	-15
q:<v-begin>	10
q:<v-impose>	-16
q:<v-propose>	-8
q:<v-return>	7
q:<v-say>	-11
q:?	8
q:a	-9
q:after	13
q:agree	-15
q:all	-6
q:and	-12
q:at	-17
q:before	8
q:by	-7
q:come	6
q:expire	7
q:extension	6
q:for	-19
q:forty	9
q:happened	17
q:have	6
q:heard	8
q:here	8
q:i	-9
q:importer	9
q:in	-33
q:is	12
q:it	-10
q:live	8
q:mean	-6
q:meet	-8
q:new	9
q:next	-7
q:no	6
q:now	9
q:of	-18
q:off	9
q:on	-22
q:one	-7
q:own	6
q:port	-8
q:prolonged	6
q:renewed	8
q:round	-13
q:sign	6
q:since	9
q:stockholm	8
q:talk	-7
q:the	-24
q:then	13
q:to	-14
q:truce	13
q:twice	9
q:under	-7
q:was	9
q:way	9
q:we	7
q:what	36
q:when	8
q:which	-11
q:would	-12
q:—	11
qt=modal	-16
qt=past	9
qt=perfect	-12
r1=,	-6
r1=, & d:ahead	-19
r1=. & d:ahead	-23
r1=. & d:gone	7
r1=. & d:today	8
r1=:	7
r1=: & d:gone	9
r1=<day-today>	7
r1=<day-today> & d:gone	7
r1=<end>	-12
r1=<end> & d:ahead	-24
r1=<end> & d:today	-6
r1=<name>	11
r1=<name> & d:gone	12
r1=?	7
r1=? & d:gone	7
r1=at	10
r1=at & d:gone	11
r1=because	-6
r1=because & d:gone	-6
r1=by & d:gone	-8
r1=by & d:today	11
r1=in	-17
r1=in & d:gone	-15
r1=it	12
r1=it & d:gone	13
r1=that	-13
r1=that & d:gone	-10
r1=the & d:gone	-7
r1=the & d:today	7
r1=to	-9
r1=to & d:gone	-6
r2=,	15
r2=.	-6
r2=<end>	-15
r2=<level>	-7
r2=<not>	-25
r2=<number>	9
r2=<person>	-6
r2=<v-begin>	7
r2=<v-end>	-16
r2=a	-17
r2=and	17
r2=end	-6
r2=first	-7
r2=is	-6
r2=nobody	-19
r2=now	6
r2=take	8
r2=the	18
r2=truce	-6
r2=was	12
r2=which	9
r3=,	-12
r3=:	7
r3=<end>	-19
r3=<goods>	-8
r3=<level>	-8
r3=<name>	11
r3=<not>	6
r3=<number>	17
r3=<office>	16
r3=<span>	-7
r3=<v-begin>	7
r3=<v-end>	14
r3=after	12
r3=been	-9
r3=end	18
r3=first	17
r3=i	7
r3=it	-7
r3=not	12
r3=on	-15
r3=take	9
r3=that	-9
r3=the	9
r3=to	-6
r3=was	-7
r4=<day-ahead>	-13
r4=<duty>	-8
r4=<end>	-29
r4=<name>	-8
r4=<not>	6
r4=<span>	6
r4=<v-bear>	-6
r4=<v-propose>	-11
r4=a	-10
r4=as	11
r4=been	12
r4=extension	7
r4=first	8
r4=government	6
r4=in	6
r4=its	6
r4=of	6
r4=on	-10
r4=plan	-6
r4=renewed	7
r4=that	7
r4=to	-19
r4=truce	9
r4=two	10
r4=was	7
r=, <number>	7
r=, and	7
r=, which	11
r=: <name>	7
r=: the	6
r=<end> <end>	-12
r=<name> and	14
r=? <end>	7
r=at the	8
r=by the	9
r=it was	11
r=without a	-11
r=— the	10
s:'	8
s:'s	-8
s:,	-12
s:.	-20
s:<day-ahead>	-111
s:<goods-amount>	17
s:<goods>	-7
s:<level-noun>	-14
s:<level>	-19
s:<not>	10
s:<number>	9
s:<organisation>	-16
s:<person>	-26
s:<points>	9
s:<quality>	-9
s:<sender>	-14
s:<span>	-20
s:<v-agree>	-8
s:<v-begin>	10
s:<v-buy>	-22
s:<v-down>	7
s:<v-end>	34
s:<v-impose>	-11
s:<v-propose>	-6
s:<v-say>	-25
s:<v-sell>	-19
s:<v-suspend>	-6
s:a	-33
s:additional	-6
s:after	17
s:agree	-7
s:agreement	-17
s:airline	-8
s:allowed	10
s:an	28
s:and	15
s:announce	-7
s:another	9
s:asleep	10
s:await	8
s:back	9
s:be	-11
s:became	9
s:been	13
s:begin	-14
s:bell	-7
s:border	16
s:broken	9
s:bulletin	11
s:but	21
s:call	-8
s:capital	7
s:ceasefire	-6
s:come	11
s:conclude	12
s:country	8
s:custom	-14
s:date	-10
s:day	11
s:debate	7
s:decree	16
s:did	7
s:down	-12
s:dried	7
s:due	-15
s:early	-6
s:effect	15
s:either	9
s:end	37
s:evening	7
s:expire	24
s:extend	-20
s:extension	25
s:failed	9
s:first	24
s:followed	10
s:food	10
s:for	-26
s:force	-15
s:forced	6
s:former	10
s:four	9
s:from	-10
s:fruit	15
s:gave	-6
s:geneva	-8
s:go	7
s:good	6
s:grant	11
s:have	-12
s:her	8
s:holiday	12
s:if	-20
s:into	-15
s:is	-14
s:it	17
s:its	13
s:itself	8
s:keep	-11
s:lapse	6
s:lasted	-12
s:leave	-8
s:let	23
s:levy	8
s:lose	-9
s:may	-7
s:mersin	8
s:midnight	20
s:minister	-11
s:minute	-7
s:month	8
s:more	6
s:morning	-13
s:name	10
s:neither	-6
s:new	11
s:next	-7
s:night	-9
s:no	14
s:nobody	-10
s:none	8
s:noon	-6
s:noticed	11
s:on	-24
s:one	11
s:only	6
s:opposition	7
s:order	-15
s:out	14
s:own	-8
s:part	-6
s:past	6
s:pay	7
s:post	9
s:prawn	8
s:presenter	6
s:president	-6
s:price	-10
s:prolong	-6
s:prolonged	-16
s:put	-16
s:radio	9
s:raise	7
s:rang	-7
s:reach	8
s:reciprocal	-7
s:renewed	21
s:replace	-9
s:rice	8
s:round	-17
s:run	14
s:say	-8
s:second	-10
s:ship	-6
s:sign	-10
s:sit	-6
s:sleep	10
s:so	-9
s:some	8
s:spare	11
s:stop	-7
s:strike	-8
s:successor	-11
s:summer	14
s:surcharge	-12
s:suspend	-11
s:take	10
s:talk	-23
s:tariff	-11
s:tell	-12
s:ten	10
s:the	-26
s:their	8
s:them	-9
s:these	9
s:they	-12
s:think	7
s:three	-9
s:time	12
s:too	6
s:truce	29
s:turned	8
s:under	-25
s:us	7
s:war	-9
s:was	6
s:we	-10
s:week	-8
s:were	-7
s:what	-22
s:when	9
s:where	-15
s:who	-10
s:why	9
s:will	-23
s:with	-9
s:without	10
s:won't	8
s:would	-14
s:year	-8
s:you	-6
sa:'	9
sa:,	-6
sa:, <number>	7
sa:, <person>	7
sa:, after	8
sa:, and	6
sa:, as	-7
sa:, come	9
sa:, it	-7
sa:, make	9
sa:, to	7
sa:, when	11
sa:, where	-11
sa:, which	7
sa:, with	9
sa:, without	7
sa:-	-9
sa:.	-21
sa::	8
sa:: <number>	7
sa:: the	15
sa:; <seat>	9
sa:<day-ahead>	-33
sa:<day-today>	-6
sa:<day-today> ,	8
sa:<day-today> .	-9
sa:<goods-amount>	9
sa:<goods-amount> of	10
sa:<level>	-9
sa:<level> ,	-8
sa:<level> before	9
sa:<month-gone> ,	8
sa:<name> .	-10
sa:<name> and	14
sa:<name> because	8
sa:<name> come	8
sa:<not>	9
sa:<number>	13
sa:<number> .	9
sa:<number> :	7
sa:<number> and	6
sa:<number> in	6
sa:<office>	11
sa:<office> ,	9
sa:<office> will	6
sa:<organisation>	-6
sa:<person> ,	7
sa:<person> and	6
sa:<points>	15
sa:<points> .	10
sa:<quality>	-22
sa:<quality> flour	-10
sa:<seat> 's	8
sa:<sender>	-6
sa:<span>	-24
sa:<span> ,	-11
sa:<v-bear>	10
sa:<v-begin>	11
sa:<v-buy>	-8
sa:<v-end>	26
sa:<v-impose>	-7
sa:<v-return>	-6
sa:<v-say>	-12
sa:<v-sell>	-12
sa:<v-up>	-9
sa:a	-34
sa:a successor	-10
sa:a word	7
sa:after	7
sa:after <span>	7
sa:after a	-7
sa:an	20
sa:an end	7
sa:an extension	21
sa:and	14
sa:and <name>	12
sa:and <person>	6
sa:and end	-6
sa:and i	6
sa:and no	8
sa:and now	9
sa:and of	8
sa:and on	-10
sa:and that	8
sa:and the	14
sa:as plan	12
sa:asleep	10
sa:became	10
sa:been <level>	-9
sa:been charge	6
sa:been prolonged	-6
sa:before .	8
sa:begin	-8
sa:between <name>	7
sa:between the	-8
sa:border	8
sa:both	-9
sa:both .	-6
sa:broken	9
sa:by <points>	10
sa:by <span>	-10
sa:capital	8
sa:capital .	7
sa:come	7
sa:come to	10
sa:country '	9
sa:day	13
sa:dried	7
sa:each	-7
sa:either	10
sa:end	32
sa:end .	10
sa:end at	7
sa:end on	-11
sa:end without	17
sa:evening	8
sa:evening ,	6
sa:expire	11
sa:expire .	15
sa:extend	-8
sa:extension	25
sa:extension .	17
sa:for	-13
sa:for <span>	-16
sa:four	10
sa:fruit	16
sa:good	7
sa:have	-13
sa:have been	-12
sa:have pay	7
sa:he	-10
sa:her	8
sa:hold	6
sa:holiday	8
sa:hour	6
sa:if	-6
sa:in	12
sa:in <seat>	6
sa:is	-16
sa:is good	8
sa:it	6
sa:it ,	8
sa:it take	9
sa:it was	15
sa:its <organisation>	7
sa:its end	9
sa:lapse	-8
sa:last	-22
sa:let	13
sa:let their	15
sa:make	6
sa:make in	9
sa:meet	8
sa:meet in	10
sa:midnight	9
sa:midnight ,	10
sa:month	9
sa:more	7
sa:morning	-11
sa:morning the	-10
sa:night	-6
sa:no one	9
sa:nobody	-9
sa:not	8
sa:noticed	11
sa:of	-13
sa:of <level>	-6
sa:of <span>	-9
sa:of it	7
sa:old	12
sa:old one	11
sa:on	-19
sa:on <day-ahead>	-6
sa:on <day-gone>	-10
sa:on <day-today>	-10
sa:on both	-6
sa:on our	9
sa:one	12
sa:only	6
sa:our	11
sa:out	-15
sa:plan .	12
sa:prawn	8
sa:prolonged	-10
sa:put	-11
sa:reach	12
sa:reach the	8
sa:renewed	22
sa:renewed .	12
sa:rice	9
sa:round	-7
sa:say	-7
sa:side	-7
sa:sign	-17
sa:sign .	-13
sa:spare	11
sa:still	7
sa:successor	-10
sa:take	10
sa:take <level>	7
sa:take <number>	9
sa:talk	-7
sa:tariff truce	8
sa:that	11
sa:that thi	8
sa:that was	7
sa:the	7
sa:the <name>	-12
sa:the <office>	7
sa:the border	8
sa:the day	7
sa:the evening	7
sa:the first	10
sa:the month	11
sa:the old	9
sa:the two	6
sa:their	11
sa:their tariff	14
sa:there	-9
sa:they	-16
sa:they had	-11
sa:think	7
sa:those	7
sa:three	-6
sa:time	7
sa:to	-8
sa:to an	7
sa:to its	8
sa:to sign	-13
sa:to the	-6
sa:trade	-11
sa:truce	12
sa:truce end	20
sa:truce expire	15
sa:two	12
sa:two government	7
sa:two hour	11
sa:under	-7
sa:until	-6
sa:until <day-ahead>	-16
sa:up	-7
sa:was	14
sa:was <number>	13
sa:was on	7
sa:what	-9
sa:when	10
sa:when the	13
sa:where	-11
sa:where they	-10
sa:which end	12
sa:will meet	6
sa:with	-10
sa:with <name>	-10
sa:with <quality>	-10
sa:with two	11
sa:without	12
sa:without an	21
sa:word	6
sa:would	-9
sa:would have	-12
sa:— the	10
sb:'s	-7
sb:'s good	11
sb:) :	-6
sb:) —	6
sb:, <level>	8
sb:, after	8
sb:, and	-25
sb:, because	9
sb:, from	8
sb:, in	-6
sb:, of	10
sb:, take	8
sb:, the	-13
sb:- <name>	9
sb:: the	-11
sb:;	-18
sb:<day-ahead>	-17
sb:<day-ahead> ,	-6
sb:<day-gone>	27
sb:<day-gone> end	20
sb:<day-gone> on	7
sb:<day-gone> to	9
sb:<day-today>	12
sb:<day-today> after	11
sb:<day-today> —	-7
sb:<goods-amount>	9
sb:<level-noun>	-14
sb:<level> in	13
sb:<level> since	-6
sb:<level> until	7
sb:<month-gone>	7
sb:<name>	-7
sb:<name> 's	-23
sb:<name> come	7
sb:<name> from	8
sb:<name> had	12
sb:<name> levy	11
sb:<name> raise	10
sb:<name> run	-10
sb:<number> of	10
sb:<office>	-24
sb:<organisation>	-12
sb:<person>	-38
sb:<person> (	-6
sb:<person> ,	-13
sb:<person> and	-9
sb:<points>	-8
sb:<quality>	9
sb:<quality> good	-8
sb:<quality> port	9
sb:<seat> and	10
sb:<seat> on	-7
sb:<span>	-6
sb:<span> and	-12
sb:<span> before	7
sb:<span> end	17
sb:<v-agree>	-8
sb:<v-bear>	-8
sb:<v-buy>	-11
sb:<v-end>	20
sb:<v-propose>	-15
sb:<v-say>	-20
sb:<v-suspend>	-10
sb:<v-target>	-12
sb:<v-up>	8
sb:a	-11
sb:a trade	15
sb:after	13
sb:after their	10
sb:agree	-9
sb:agree in	-8
sb:agree last	8
sb:agreement	-11
sb:airline	-8
sb:allowed	10
sb:allowed to	11
sb:an	12
sb:an end	8
sb:and <level>	13
sb:and <person>	-6
sb:and <seat>	10
sb:and it	-12
sb:and the	-16
sb:arrangement	8
sb:arrangement of	6
sb:as of	7
sb:at	7
sb:at midnight	10
sb:at the	8
sb:back	7
sb:back at	10
sb:be	-17
sb:because	7
sb:because the	9
sb:been	16
sb:been agree	8
sb:been in	11
sb:been pay	6
sb:begin	-8
sb:begin on	-9
sb:between <name>	-18
sb:between the	18
sb:border	9
sb:both side	9
sb:bulletin	11
sb:bulletin ,	11
sb:but	18
sb:but the	11
sb:by decree	11
sb:come to	15
sb:conclude	8
sb:conclude in	6
sb:country end	10
sb:custom	-10
sb:debate	7
sb:decree	16
sb:did	8
sb:did ,	9
sb:due	-13
sb:due to	-11
sb:duty	9
sb:duty of	-7
sb:duty on	17
sb:each	9
sb:each other	10
sb:effect	15
sb:effect on	-6
sb:end	19
sb:end ,	7
sb:end on	12
sb:expire	17
sb:expire on	7
sb:extend	-12
sb:extension to	6
sb:failed	8
sb:first	25
sb:first time	9
sb:food	10
sb:for	-17
sb:force	-13
sb:forced	6
sb:from	-8
sb:from <day-gone>	10
sb:go	8
sb:go on	14
sb:good on	10
sb:grant	11
sb:had a	15
sb:had been	9
sb:had the	-6
sb:has a	8
sb:has been	9
sb:hold	-9
sb:if	-12
sb:in	-15
sb:in <seat>	-12
sb:in effect	15
sb:in force	-7
sb:in its	10
sb:in the	-17
sb:into	-10
sb:is the	7
sb:it	23
sb:it ,	10
sb:it did	9
sb:it end	-9
sb:it expire	11
sb:it go	15
sb:it run	18
sb:it was	9
sb:its	8
sb:its end	8
sb:its truce	8
sb:itself	8
sb:lapse	11
sb:lapse on	15
sb:last	12
sb:last summer	15
sb:lasted	-10
sb:let	13
sb:levy	10
sb:levy on	10
sb:lose	-8
sb:midnight	13
sb:midnight on	14
sb:monday	6
sb:monday ,	7
sb:name	10
sb:new	7
sb:new )	6
sb:new truce	7
sb:no	13
sb:no truce	13
sb:none	9
sb:not	-13
sb:of	9
sb:of <day-gone>	9
sb:of <level>	-15
sb:of <span>	10
sb:of last	12
sb:old	-13
sb:on	-14
sb:on <day-ahead>	-6
sb:on <day-gone>	6
sb:on <day-today>	15
sb:on each	11
sb:on monday	9
sb:on saturday	6
sb:one that	8
sb:order	-7
sb:other	8
sb:other 's	11
sb:our	-8
sb:out	21
sb:out on	20
sb:past	7
sb:pause	-7
sb:pay	6
sb:pay <level>	10
sb:port	7
sb:post	10
sb:post of	10
sb:presenter	6
sb:presenter :	11
sb:price	-9
sb:radio	9
sb:raise	9
sb:renew	8
sb:replace	-6
sb:round	-8
sb:run	16
sb:run out	24
sb:saturday ,	6
sb:say on	-9
sb:second	-14
sb:sign an	6
sb:sign in	8
sb:since <month-gone>	7
sb:sleep	10
sb:some	10
sb:strike	-18
sb:summer	15
sb:surcharge	-9
sb:talk	-16
sb:tariff	-14
sb:tell	-8
sb:ten	11
sb:that had	7
sb:that run	10
sb:the	-23
sb:the <quality>	6
sb:the arrangement	10
sb:the border	9
sb:the custom	-7
sb:the first	28
sb:the new	6
sb:the old	-11
sb:the price	-8
sb:the suspension	6
sb:there	8
sb:thi	-8
sb:third	-7
sb:to an	8
sb:to end	-16
sb:to expire	10
sb:to its	8
sb:to renew	8
sb:to the	-11
sb:too	8
sb:trade	6
sb:trade truce	12
sb:truce	21
sb:truce ,	13
sb:truce has	10
sb:truce in	-10
sb:truce of	13
sb:truce on	10
sb:truce over	10
sb:truce run	-11
sb:truce that	7
sb:truce until	14
sb:truce was	-15
sb:turned	10
sb:two country	7
sb:under	-15
sb:until	6
sb:until the	15
sb:us	8
sb:war	-9
sb:was on	-8
sb:was sign	6
sb:was the	8
sb:was to	-22
sb:we	-6
sb:what	-10
sb:when it	10
sb:when the	-9
sb:which	-10
sb:which both	10
sb:which was	-6
sb:why	9
sb:will	-21
sb:would	-6
t0=future	-21
t0=modal	-31
t0=modal-passive	-7
t0=past	25
t0=perfect	6
t0=pluperfect-passive	8
t0=present	-28
t1=future	-21
t1=infinitive	6
t1=modal	-31
t1=modal-passive	-6
t1=participle-passive	14
t1=past	28
t1=perfect	6
t1=present	-26
t2=perfect	-6
t:loose & d:ahead	-8
t:loose & d:gone	12
t:more	8
t:more & d:ahead	-20
t:more & d:gone	17
t:more-l	-14
t:more-l3	-25
t:more-r	16
t:more-r1	-18
t:more-r2	8
t:more-r3	11
t:quiet	18
t:quiet & d:gone	19
t:quiet-l	8
t:quiet-l2	10
t:quiet-r	12
t:quiet-r2	9
t:truce	23
t:truce & d:ahead	-40
t:truce & d:gone	31
t:truce-l	15
t:truce-l1	-14
t:truce-l3	21
t:truce-r	12
t:truce-r3	15
t:verb & d:gone	-9
t:verb & d:today	8
t:verb-l	-6
tn:loose	9
tn:more	23
tn:truce	9
tn:verb	13
tp:loose	-19
tp:quiet	-6
tp:truce	14
v0-none	-26
v0=be	8
v0=begin	-17
v0=come	6
v0=die	7
v0=end	-26
v0=expire	10
v0=go	9
v0=have	6
v0=lapse	15
v0=let	7
v0=run	10
v0=sign	7
v0=take	-9
v1-none	-37
v1=agree	-8
v1=begin	-16
v1=come	6
v1=die	6
v1=expire	18
v1=go	9
v1=have	11
v1=lapse	14
v1=let	7
v1=make	-6
v1=meet	-6
v1=run	9
v1=sign	6
v1=strike	-12
v1=take	-9
v2-none	-43
v2=be	-7
v2=let	14
v2=pay	-8
v2=take	7
verbless	-22
vt0=agree pluperfect	8
vt0=begin past	-14
vt0=come past	7
vt0=die past	9
vt0=end modal	-16
vt0=end present	-30
vt0=expire past	20
vt0=expire present	-23
vt0=go past	12
vt0=lapse past	20
vt0=pay present	7
vt0=run past	22
vt0=run present	-11
vt0=sign present	7
vt1=begin past	-13
vt1=come past	7
vt1=die past	9
vt1=end modal	-16
vt1=end participle	29
vt1=end present	-30
vt1=expire infinitive	12
vt1=expire past	20
vt1=expire present	-23
vt1=go past	12
vt1=have past	10
vt1=lapse past	20
vt1=other perfect	6
vt1=pay present	7
vt1=run past	22
vt1=run present	-11
vt1=sign present	7
vt2=be present	-6
vt2=charge perfect	6
vt2=let present	15
vt2=other past	8
vt2=take past	8`;
