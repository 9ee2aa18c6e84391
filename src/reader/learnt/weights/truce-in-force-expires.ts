// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:'s	-7
a:.	-7
a:<agent>	-12
a:<day-ahead> .	-36
a:<day-today> .	8
a:<duty>	-12
a:<gate>	-8
a:<level>	-40
a:<level> .	-19
a:<level> on	-6
a:<level> to	-6
a:<name>	9
a:<name> 's	8
a:<not>	19
a:<number>	-24
a:<number> .	-16
a:<number> th	-6
a:<person>	-7
a:<seat>	-12
a:<span>	-13
a:<span> .	-16
a:<v-agree>	-22
a:<v-bear>	-11
a:<v-end>	6
a:<v-propose>	-11
a:<v-return>	22
a:<v-say>	-16
a:<v-suspend>	-7
a:<v-up>	-9
a:a	-16
a:after	-18
a:agree	-10
a:agreement	6
a:all	-6
a:an	10
a:an agreement	7
a:and last	-7
a:another	-6
a:at	-12
a:at <number>	-6
a:before	8
a:charge	6
a:cost	-7
a:cut	6
a:date	-6
a:do	10
a:end	14
a:evening	-18
a:everything	6
a:extend	7
a:extend their	8
a:fall	-13
a:for <span>	-16
a:from	-28
a:from <day-ahead>	-6
a:from <level>	-7
a:government	-6
a:had	-7
a:half	-10
a:have	-6
a:impose	11
a:in	-31
a:into	14
a:is	13
a:is over	6
a:is the	-11
a:it	-10
a:it 's	-6
a:its	-8
a:last	-9
a:let	7
a:midnight .	-12
a:month	12
a:new	12
a:new duty	10
a:next	10
a:next year	14
a:no	8
a:noon	-6
a:nothing	14
a:of	7
a:of next	8
a:of thi	15
a:old	-11
a:on	-12
a:other 's	6
a:our	-6
a:out .	12
a:put	-9
a:rise	-9
a:run	-9
a:say	-10
a:side	-6
a:strike	-6
a:tariff	-8
a:th	-6
a:that	-13
a:the <office>	-6
a:the duty	-8
a:the end	9
a:the last	7
a:the old	-6
a:the other	7
a:the truce	11
a:there	-11
a:they	10
a:thi	14
a:thi month	13
a:time	6
a:to	-14
a:to <day-ahead>	16
a:to <level>	-23
a:to be	-12
a:to extend	7
a:to the	-11
a:truce	14
a:truce with	6
a:under	6
a:under the	10
a:until <day-ahead>	-10
a:until the	9
a:up	12
a:was	-7
a:what it	7
a:year	21
a:year .	17
b:'	-12
b:'s	-7
b:'s <person>	6
b:'s cabinet	6
b:'s decision	-9
b:'s duty	-8
b:'s own	14
b:)	-10
b:*	-20
b:, <level>	-9
b:, a	-8
b:, at	-6
b:, both	10
b:, due	9
b:, end	22
b:, expire	-7
b:, from	-25
b:, good	8
b:, in	-9
b:, is	24
b:, on	14
b:, say	-7
b:, the	14
b:, until	-11
b:, was	-6
b:, will	-20
b:, with	9
b:-	8
b::	17
b:: <number>	-14
b:: from	-28
b:: it	17
b:: the	8
b:: until	14
b:: what	-6
b:;	-6
b:; it	6
b:; the	-23
b:<day-ahead>	11
b:<day-ahead> and	-16
b:<day-gone>	19
b:<day-gone> and	-11
b:<day-today>	11
b:<duty>	7
b:<gate>	-8
b:<goods-amount>	-6
b:<goods>	-9
b:<level> has	11
b:<level> is	14
b:<level> off	-9
b:<level> to	-12
b:<level> until	10
b:<month-ahead>	6
b:<month-gone>	6
b:<name>	-10
b:<name> 's	-11
b:<name> and	23
b:<name> by	-7
b:<name> charge	-20
b:<name> conclude	8
b:<name> had	7
b:<name> on	-19
b:<name> say	-8
b:<name> the	10
b:<name> to	-9
b:<name> was	11
b:<name> will	10
b:<name> would	-14
b:<not>	15
b:<number>	-34
b:<number> and	-6
b:<number> exclusion	13
b:<number> of	9
b:<number> on	-7
b:<office> 's	-10
b:<office> order	10
b:<organisation>	-22
b:<organisation> has	-15
b:<organisation> say	14
b:<person>	-6
b:<person> agree	10
b:<person> announce	10
b:<person> has	-8
b:<person> tell	-12
b:<points>	45
b:<points> of	15
b:<points> on	-17
b:<quality>	-15
b:<quality> duty	14
b:<quality> good	-7
b:<seat>	-18
b:<sender>	17
b:<span>	24
b:<span> and	-14
b:<span> of	16
b:<span> to	11
b:<v-agree>	6
b:<v-bear>	-21
b:<v-begin>	-15
b:<v-deny>	-17
b:<v-end>	20
b:<v-impose>	-11
b:<v-propose>	-12
b:<v-return>	-29
b:<v-stay>	-8
b:<v-target>	-27
b:<v-threaten>	-13
b:<v-up>	13
b:a	-17
b:a <span>	-8
b:a deal	15
b:a decree	9
b:a second	-10
b:a tariff	-6
b:about	-19
b:additional	25
b:additional duty	17
b:affiliate	-9
b:affiliate rule	-8
b:after	9
b:after the	6
b:agree	13
b:agree in	34
b:agree to	-13
b:agreement	-6
b:agreement by	6
b:agreement with	-13
b:all	13
b:an	8
b:an <office>	6
b:an order	10
b:and <name>	15
b:and <number>	-12
b:and <person>	-7
b:and end	-10
b:and has	14
b:and is	6
b:and it	24
b:and the	-15
b:apply	8
b:apply from	22
b:approve	11
b:approve the	13
b:are on	-6
b:are suspend	-7
b:arrangement	8
b:arrive	10
b:arrive by	7
b:as of	-24
b:ask	14
b:at	-9
b:at midnight	16
b:at noon	-14
b:away	7
b:away on	8
b:back	-23
b:back on	-17
b:be extend	18
b:because	-10
b:beef	-11
b:been in	-7
b:before	7
b:before it	13
b:begin	-26
b:begin on	-19
b:between <name>	15
b:between the	12
b:beyond	19
b:both	-13
b:both side	-10
b:bring	8
b:busan on	-6
b:by	-25
b:by <person>	16
b:by <span>	6
b:by the	-20
b:cabinet	8
b:carry the	6
b:case	-13
b:cease	-10
b:ceasefire	-12
b:change	-17
b:change on	-6
b:changed	12
b:charge	-24
b:charge <level>	6
b:charge on	-6
b:city	-11
b:claim	-8
b:closed	-9
b:club	-14
b:collect	6
b:collect from	8
b:come to	8
b:comment	-7
b:commerce	-6
b:commission	-6
b:company	-13
b:conclude	11
b:conclude in	13
b:confirm	6
b:could	11
b:council	-9
b:counted	14
b:counted from	14
b:current	11
b:day	22
b:deadline	-25
b:deadline for	-12
b:deal	7
b:decision	-18
b:did	-11
b:die	23
b:die on	16
b:do	20
b:doe	12
b:doe not	12
b:down	-11
b:due	21
b:due to	30
b:duty	22
b:duty of	6
b:duty will	-12
b:eastern time	-10
b:economy	-6
b:end	9
b:end at	-7
b:end of	7
b:end on	10
b:enter	-8
b:every	-6
b:expect	-13
b:expire	7
b:expire on	9
b:extend the	-17
b:extension	-7
b:extension of	7
b:extension to	-6
b:extra <level>	6
b:face	6
b:face <level>	8
b:fee	-12
b:fish	-11
b:follow	-9
b:follow on	-8
b:for	-30
b:for an	7
b:for the	-21
b:force	16
b:force since	-10
b:force until	18
b:found	-6
b:friday	9
b:from	-24
b:from <day-gone>	-14
b:from <level>	-7
b:further	-10
b:geneva	11
b:go	19
b:go on	19
b:go to	12
b:good	10
b:good to	12
b:good would	20
b:government	-6
b:grower	10
b:had	-19
b:hand	-8
b:has	-8
b:has until	12
b:have	8
b:have been	-8
b:have end	-9
b:have run	16
b:he	-11
b:he tell	8
b:he would	-7
b:higher	7
b:his	10
b:his <organisation>	10
b:hold	-15
b:hold in	-6
b:if	15
b:if no	18
b:if the	12
b:if they	-23
b:import	-9
b:impose	-12
b:in	-22
b:in <month-gone>	-6
b:in <name>	-15
b:in <seat>	-14
b:in busan	20
b:in force	15
b:is	14
b:is <level>	-10
b:is due	19
b:is good	19
b:is no	-6
b:is over	-7
b:is suspend	20
b:is the	11
b:is to	-29
b:is up	18
b:it	15
b:it expire	-16
b:it had	-8
b:it is	6
b:it now	-8
b:it on	-12
b:it up	-7
b:it was	7
b:it will	12
b:it would	13
b:its duty	-17
b:its own	-8
b:its truce	23
b:keep its	-7
b:know	9
b:lapse on	21
b:last	23
b:last <month-gone>	7
b:last until	30
b:law	8
b:let	6
b:licence	-7
b:lodged	-6
b:look	6
b:look at	7
b:lower	-14
b:lower its	-8
b:maker	11
b:matter	-21
b:may	-12
b:may be	-12
b:meet	-10
b:meet in	-8
b:midnight	17
b:midnight on	8
b:ministry	-10
b:monday	-11
b:month	7
b:mr	-6
b:must	-8
b:my	-14
b:new	-20
b:night	8
b:no	9
b:no .	7
b:no agreement	14
b:noon	-19
b:noon on	-10
b:northern	-9
b:not	6
b:not be	-7
b:not sign	-6
b:not to	15
b:notice	-14
b:now last	12
b:of	7
b:of <day-ahead>	29
b:of <level>	12
b:of <name>	-9
b:of <quality>	-6
b:of busan	-8
b:of duty	10
b:of its	-7
b:of thi	12
b:offer	-11
b:oil	-10
b:old	10
b:on	-19
b:on <day-ahead>	-14
b:on <day-gone>	31
b:on <day-today>	7
b:on good	12
b:on the	-11
b:on to	-6
b:one	23
b:only	-6
b:open	-20
b:operator	-11
b:order	14
b:order on	9
b:other 's	11
b:otherwise	14
b:our	-23
b:out	18
b:over on	15
b:p	-11
b:paper	21
b:pause	12
b:pause end	-8
b:pay	-29
b:peace	10
b:period	10
b:plan	-6
b:point	-9
b:port	-7
b:post	-7
b:present	29
b:price	-21
b:prolong	20
b:published	-11
b:published its	-6
b:put off	7
b:rate	7
b:rate of	8
b:reciprocal	13
b:reduction	6
b:remain	10
b:republic	7
b:republic of	7
b:return	-26
b:return to	-7
b:rice	-10
b:rise	-11
b:round	-11
b:rule	-16
b:run	7
b:say	-8
b:say in	12
b:say the	-13
b:second	-26
b:section	12
b:section <number>	12
b:shelve	14
b:shook	-8
b:shook hand	-7
b:should	17
b:side	-7
b:side agree	-8
b:sign an	8
b:sign by	15
b:sign in	-8
b:since	-32
b:sit	-24
b:so	8
b:so that	12
b:standstill	-12
b:start	-30
b:start on	-20
b:state	9
b:still	12
b:stop on	16
b:strike on	-6
b:surcharge	-6
b:suspension end	-14
b:suspension of	12
b:take	-12
b:take effect	-7
b:talk on	6
b:tariff	-10
b:tariff commission	-6
b:tariff from	-9
b:tariff on	10
b:tell	13
b:tell us	10
b:term	8
b:than	-7
b:that	14
b:that 's	19
b:that <name>	7
b:that <person>	8
b:that both	-12
b:that end	14
b:that from	-6
b:that had	-10
b:that is	-12
b:that it	12
b:that keep	15
b:that take	-16
b:that was	-6
b:that were	9
b:the	-7
b:the <name>	-8
b:the <number>	-10
b:the <organisation>	-15
b:the <person>	-7
b:the <points>	-7
b:the <quality>	-15
b:the <span>	30
b:the additional	22
b:the arrangement	12
b:the deadline	-21
b:the duty	9
b:the end	7
b:the exclusion	-12
b:the last	12
b:the lower	-9
b:the new	-12
b:the northern	-9
b:the old	6
b:the other	-9
b:the present	25
b:the rate	14
b:the republic	7
b:the second	-18
b:the surcharge	-6
b:the tariff	12
b:the understanding	-9
b:the window	-6
b:their	-15
b:their truce	-9
b:them	-7
b:there	-22
b:there is	-6
b:they are	-19
b:they have	-11
b:they were	-6
b:they will	7
b:thi	19
b:third	-6
b:threaten	-11
b:threaten to	-7
b:three	-15
b:through	16
b:till	16
b:time	-18
b:to	17
b:to <level>	-15
b:to an	10
b:to apply	9
b:to be	18
b:to begin	-11
b:to end	17
b:to expire	7
b:to extend	-17
b:to go	8
b:to prolong	9
b:to run	-22
b:to see	8
b:to start	-6
b:to the	-10
b:truce	17
b:truce agree	13
b:truce between	6
b:truce end	29
b:truce expire	10
b:truce on	12
b:truce until	-12
b:tuesday	-10
b:two country	8
b:under	-6
b:under the	-7
b:understanding	-8
b:union	-13
b:unless	7
b:up	26
b:up by	-7
b:up on	14
b:up to	19
b:us	22
b:us to	9
b:valparaíso	-6
b:vote	-15
b:vote on	-9
b:want to	6
b:was	-7
b:we	-18
b:we are	-15
b:week	10
b:welcome	-9
b:what <person>	-8
b:what change	-6
b:what the	10
b:what was	-10
b:which <name>	-16
b:which is	14
b:which it	-6
b:which run	14
b:which take	15
b:which was	-14
b:who	-10
b:will	-17
b:will be	15
b:will now	-6
b:window	-7
b:with the	-8
b:without	-6
b:without the	-17
b:word	9
b:would have	12
b:would otherwise	13
b:you	-22
b:your	-6
b:·	-7
b:—	23
b:— <name>	6
b:— the	6
c0=bear	-9
c0=begin	-16
c0=end	9
c0=propose	-18
c0=return	-16
c0=say	8
c0=suspend	9
c0=threaten	-13
c0=up	7
c1=agree & d:gone	-8
c1=agree & d:today	6
c1=bear	-8
c1=bear & d:gone	-6
c1=begin	-16
c1=begin & d:ahead	-13
c1=begin & d:gone	-10
c1=begin & d:today	6
c1=buy	-8
c1=buy & d:ahead	-6
c1=down & d:today	8
c1=end	6
c1=end & d:ahead	8
c1=impose	-8
c1=impose & d:gone	-37
c1=impose & d:today	-18
c1=propose	-20
c1=propose & d:ahead	-27
c1=propose & d:today	6
c1=return	-16
c1=return & d:ahead	-13
c1=say	8
c1=say & d:ahead	17
c1=say & d:gone	-9
c1=sell	-9
c1=sell & d:ahead	-9
c1=stay & d:ahead	6
c1=stay & d:gone	-35
c1=stay & d:today	17
c1=suspend & d:ahead	7
c1=suspend & d:gone	-11
c1=target & d:today	6
c1=up	7
c1=up & d:ahead	11
c2=agree	-14
c2=bear	-18
c2=down	-7
c2=end	8
c2=propose	-8
c2=return	12
c2=say	-8
c2=stay	-8
ct0=agree past	9
ct0=agree perfect	12
ct0=bear future	-14
ct0=bear present	10
ct0=bear present-passive	-10
ct0=begin future	-20
ct0=begin modal	-6
ct0=begin present-passive	9
ct0=down future	-7
ct0=down past	6
ct0=down present	-6
ct0=end modal	7
ct0=end past	-25
ct0=end present	11
ct0=impose future	-12
ct0=impose future-passive	11
ct0=impose modal	-23
ct0=impose past	18
ct0=impose perfect	-8
ct0=impose pluperfect	-11
ct0=impose pluperfect-passive	-9
ct0=impose present	6
ct0=impose present-passive	10
ct0=propose modal	-13
ct0=propose past	-6
ct0=propose present	8
ct0=propose present-passive	-6
ct0=say future	-11
ct0=say past	7
ct0=say perfect	-8
ct0=say perfect-passive	9
ct0=say present	18
ct0=stay future	-7
ct0=stay future-passive	-7
ct0=stay modal-passive	-8
ct0=stay past	-6
ct0=stay perfect	9
ct0=stay present	7
ct0=suspend future	-16
ct0=suspend past	6
ct0=suspend past-passive	8
ct0=suspend present	7
ct0=suspend present-passive	23
ct0=target perfect	-8
ct0=target present	16
ct1=agree perfect	6
ct1=bear future	-13
ct1=bear infinitive	6
ct1=bear present	11
ct1=bear present-passive	-10
ct1=begin future	-14
ct1=begin gerund	-9
ct1=begin modal	-13
ct1=begin present-passive	9
ct1=down future	-7
ct1=down past	6
ct1=down present	-8
ct1=end modal	7
ct1=end participle-passive	-21
ct1=end past	-25
ct1=end present	11
ct1=impose future	-19
ct1=impose future-passive	11
ct1=impose modal	-23
ct1=impose perfect	-10
ct1=impose pluperfect	-14
ct1=impose present	8
ct1=impose present-passive	11
ct1=propose modal	-10
ct1=propose past	-6
ct1=say future	-11
ct1=say past	7
ct1=say perfect	-8
ct1=say perfect-passive	9
ct1=say present	20
ct1=stay future-passive	-7
ct1=stay infinitive	-8
ct1=stay modal-passive	-8
ct1=stay participle-passive	-6
ct1=stay perfect	9
ct1=stay present	11
ct1=suspend future	-16
ct1=suspend past-passive	8
ct1=suspend present-passive	23
ct1=target present	16
ct1=up infinitive	9
ct2=bear infinitive	-8
ct2=bear present	-7
ct2=down present	-8
ct2=end present	6
ct2=impose future-passive	8
ct2=impose past	-18
ct2=stay future	-7
ct2=stay modal	-6
ct2=stay past	-7
ct2=stay present	10
ct2=target future	7
d:after ,	6
d:after , a	-7
d:after and	-6
d:after and ends on	28
d:ahead other	-41
d:ahead own	37
d:ahead-0	-82
d:ahead-1	-19
d:ahead-2	31
d:ahead-3	47
d:ahead-4	9
d:ahead-5	-34
d:ahead-6	-40
d:at=0	-18
d:at=1	6
d:at=3	-32
d:before ,	7
d:before , a	10
d:before to	15
d:begins	9
d:begins ahead	14
d:begins gone	-20
d:begins today	14
d:ends	14
d:ends ahead	14
d:ends gone	9
d:ends other gone	22
d:ends own ahead	27
d:ends own today	7
d:ends today	7
d:gone	-141
d:gone other	-86
d:gone own	-57
d:gone-0	-10
d:gone-1	-47
d:gone-2	-16
d:gone-3	-20
d:gone-4	-33
d:gone-5	-64
d:how=relative	-21
d:how=weekday	-49
d:last	-41
d:named=0	-61
d:named=1	18
d:named=2	18
d:rank=0 of 1	33
d:rank=0 of 2	-10
d:rank=0 of 4	-32
d:rank=1	26
d:rank=1 of 2	26
d:rank=1 of 3	20
d:rank=1 of 4	-20
d:rank=2	13
d:rank=2 of 4	17
d:rank=3	7
d:span-after	7
d:span-before	10
d:today	-34
d:today own	-34
d:today-0	-34
f:!	-6
f:"	-17
f:'	-14
f:'s	9
f:,	21
f::	29
f:<agent>	-19
f:<day-gone>	19
f:<day-today>	8
f:<goods>	34
f:<level>	23
f:<money>	-8
f:<month-gone>	17
f:<month-today>	24
f:<name>	23
f:<not>	10
f:<number>	9
f:<office>	-9
f:<organisation>	-17
f:<person>	19
f:<points>	25
f:<quality>	17
f:<seat>	35
f:<sender>	-32
f:<v-bear>	9
f:<v-begin>	7
f:<v-deny>	11
f:<v-down>	-16
f:<v-end>	14
f:<v-propose>	-35
f:<v-return>	-11
f:<v-say>	-16
f:<v-sell>	-28
f:<v-stay>	6
f:<v-suspend>	-14
f:<v-target>	9
f:?	34
f:a	-31
f:about	13
f:accept	-11
f:act	-15
f:add	8
f:additional	11
f:affiliate	7
f:after	-11
f:again	-22
f:against	6
f:agreement	-26
f:already	-18
f:am	-15
f:among	-11
f:an	-9
f:and	26
f:announce	-11
f:another	13
f:any	11
f:anybody	-6
f:anything	16
f:apply	-11
f:approve	-42
f:arrangement	-13
f:ask	-24
f:autumn	6
f:away	13
f:back	8
f:banana	-12
f:be	6
f:because	6
f:beef	6
f:being	-7
f:below	-8
f:between	38
f:both	-22
f:bring	-9
f:but	15
f:by	17
f:cabinet	-24
f:call	-19
f:can	22
f:christma	7
f:closed	11
f:club	-19
f:coal	-6
f:coffee	16
f:collect	19
f:company	-16
f:conclude	8
f:consider	-19
f:continue	12
f:control	22
f:copper	-16
f:cost	-8
f:could	-6
f:country	-18
f:course	17
f:custom	12
f:day	7
f:deal	24
f:decide	20
f:decision	20
f:decree	28
f:delegation	-11
f:do	11
f:done	-8
f:down	-6
f:draft	-20
f:drop	-10
f:due	42
f:each	18
f:earlier	19
f:earth	20
f:effect	-6
f:else	17
f:emergency	18
f:end	23
f:entry	14
f:evening	-6
f:ever	10
f:expect	-29
f:expire	8
f:export	-18
f:extension	-8
f:face	-18
f:fall	-32
f:farm	-21
f:fee	-13
f:fentanyl	26
f:fertiliser	-7
f:few	8
f:fifth	-11
f:final	-6
f:find	11
f:fine	-6
f:first	-26
f:fish	14
f:flour	-21
f:flower	12
f:follow	9
f:force	-13
f:former	-32
f:fourth	-13
f:fruit	-6
f:further	18
f:gallium	-9
f:gas	8
f:gave	-11
f:general	-23
f:get	-13
f:give	-21
f:given	11
f:good	13
f:government	8
f:had	6
f:hand	7
f:hang	10
f:hasn't	-11
f:he	-30
f:head	-6
f:heard	12
f:height	6
f:here	9
f:higher	-21
f:him	-6
f:his	-7
f:hope	10
f:hour	-18
f:i	16
f:if	10
f:impose	-8
f:intend	16
f:into	-15
f:it	14
f:its	13
f:itself	9
f:just	-7
f:keep	16
f:know	-17
f:land	17
f:last	24
f:later	-14
f:lead	-6
f:leave	13
f:less	-16
f:let	-10
f:licence	-7
f:lie	-9
f:lift	-11
f:line	-25
f:list	-9
f:long	11
f:look	-14
f:lower	-12
f:lunch	6
f:m	7
f:machinery	10
f:maize	10
f:market	-13
f:matter	-19
f:may	-40
f:mean	8
f:measure	14
f:medicine	-8
f:member	9
f:midnight	6
f:might	-7
f:milk	9
f:minister	18
f:ministry	-12
f:more	-14
f:must	-15
f:name	6
f:negotiation	-25
f:neither	-11
f:new	7
f:next	-16
f:nobody	11
f:noon	-8
f:note	20
f:nothing	17
f:notice	-24
f:now	-10
f:number	-13
f:observer	-21
f:of	-20
f:offer	-26
f:on	-8
f:one	30
f:operator	-7
f:or	-9
f:orange	12
f:origin	-6
f:other	-6
f:otherwise	6
f:our	15
f:over	26
f:owe	6
f:own	-14
f:p	13
f:palm	13
f:parliament	-15
f:part	15
f:party	-11
f:pass	6
f:pause	6
f:pay	14
f:pen	18
f:people	15
f:point	-9
f:pork	-14
f:price	-7
f:prisoner	-9
f:prolong	6
f:promise	19
f:propose	12
f:public	8
f:push	10
f:quarrel	9
f:rare	20
f:rate	-21
f:ratify	-13
f:read	6
f:renewed	6
f:representative	7
f:rest	7
f:result	-16
f:room	-9
f:round	-38
f:rule	15
f:run	-14
f:salmon	-6
f:same	8
f:sell	-11
f:send	13
f:set	-22
f:settle	23
f:she	-20
f:shelve	13
f:ship	-17
f:show	6
f:side	-12
f:sign	-10
f:since	-17
f:sit	6
f:sixth	-13
f:slip	-8
f:somebody	19
f:soybean	-7
f:speak	-8
f:spoke	7
f:spring	7
f:stand	7
f:standstill	8
f:start	26
f:stay	-24
f:still	20
f:stockholm	7
f:stop	14
f:such	-9
f:sugar	9
f:sum	8
f:suspend	-8
f:take	14
f:talk	-34
f:talked	9
f:tariff	-9
f:tea	10
f:television	19
f:tell	-6
f:term	17
f:than	-35
f:that	22
f:the	-22
f:their	-7
f:them	7
f:then	14
f:there	28
f:they	37
f:thing	-11
f:think	12
f:third	-23
f:threaten	-14
f:three	-6
f:through	27
f:ticket	-9
f:time	13
f:to	9
f:together	11
f:top	-24
f:trade	9
f:truce	21
f:under	15
f:unlawful	-9
f:unless	29
f:until	20
f:us	17
f:value	6
f:vote	9
f:wake	19
f:want	-15
f:was	16
f:way	6
f:week	-25
f:were	15
f:whatever	11
f:when	16
f:where	-17
f:whether	19
f:while	18
f:who	9
f:whole	10
f:will	-9
f:working	10
f:write	-31
f:year	25
f:yet	-12
f:your	-11
first-of-paragraph	-33
has-future	-12
has-infinitive	-25
has-participle	-10
has-past	-20
has-pluperfect	-27
has-present	23
headline	-20
l1='s	11
l1=(	6
l1=( & d:ahead	9
l1=,	-16
l1=, & d:ahead	-7
l1=, & d:gone	-12
l1=:	32
l1=: & d:ahead	37
l1=: & d:today	-6
l1=<agent>	-7
l1=<agent> & d:today	-6
l1=<begin> & d:gone	9
l1=<level-noun>	23
l1=<level>	-12
l1=<level> & d:ahead	-12
l1=<name>	-16
l1=<name> & d:ahead	-10
l1=<number>	-20
l1=<number> & d:ahead	-15
l1=<seat>	-7
l1=<span>	-18
l1=<span> & d:ahead	-17
l1=<v-bear>	7
l1=<v-begin>	-25
l1=<v-begin> & d:ahead	-22
l1=<v-end>	10
l1=<v-end> & d:ahead	10
l1=<v-impose>	-9
l1=after	11
l1=after & d:ahead	12
l1=again & d:ahead	6
l1=as	20
l1=as & d:ahead	13
l1=beyond	10
l1=beyond & d:ahead	11
l1=by	-14
l1=by & d:ahead	-11
l1=changed	7
l1=come	-9
l1=come & d:ahead	-9
l1=due	-6
l1=due & d:ahead	-6
l1=friday	9
l1=from	-19
l1=from & d:ahead	-21
l1=from & d:gone	8
l1=is & d:ahead	8
l1=it & d:today	7
l1=midnight	12
l1=noon	-8
l1=of	-38
l1=of & d:ahead	-29
l1=on	-23
l1=on & d:gone	-32
l1=on & d:today	-11
l1=out	26
l1=out & d:ahead	11
l1=say	7
l1=since	-32
l1=since & d:ahead	-25
l1=since & d:gone	-7
l1=start	-7
l1=start & d:ahead	-6
l1=the	10
l1=the & d:ahead	18
l1=the & d:gone	-21
l1=through	15
l1=through & d:ahead	17
l1=till	16
l1=till & d:ahead	17
l1=to	22
l1=to & d:ahead	18
l1=to & d:gone	15
l1=tuesday	-10
l1=tuesday & d:today	-9
l1=until	11
l1=until & d:ahead	18
l1=until & d:gone	-23
l2="	-15
l2=" & d:ahead	-14
l2=, & d:gone	10
l2=, & d:today	12
l2=:	16
l2=: & d:ahead	11
l2=: & d:gone	6
l2=;	8
l2=; & d:ahead	8
l2=<begin>	6
l2=<begin> & d:ahead	14
l2=<begin> & d:today	-11
l2=<day-gone>	-6
l2=<day-today> & d:today	6
l2=<duty> & d:ahead	7
l2=<gate>	-9
l2=<gate> & d:ahead	-8
l2=<goods>	-14
l2=<goods> & d:ahead	-9
l2=<level-noun>	-12
l2=<level-noun> & d:ahead	-9
l2=<level>	-21
l2=<level> & d:ahead	-17
l2=<name>	-9
l2=<not>	-8
l2=<not> & d:ahead	-6
l2=<number> & d:ahead	8
l2=<office> & d:ahead	-6
l2=<quality>	-10
l2=<quality> & d:ahead	-8
l2=<seat>	-17
l2=<seat> & d:ahead	-15
l2=<span> & d:ahead	-9
l2=<span> & d:gone	16
l2=<v-begin>	-6
l2=<v-buy>	-13
l2=<v-buy> & d:ahead	-11
l2=<v-end>	21
l2=<v-end> & d:ahead	23
l2=<v-end> & d:gone	7
l2=<v-impose>	-16
l2=<v-impose> & d:ahead	-8
l2=<v-impose> & d:gone	-13
l2=<v-propose>	-15
l2=<v-propose> & d:ahead	-13
l2=<v-return>	-21
l2=<v-return> & d:ahead	-18
l2=<v-say>	-10
l2=<v-stay> & d:ahead	-7
l2=<v-stay> & d:gone	-17
l2=<v-stay> & d:today	16
l2=<v-suspend>	8
l2=<v-suspend> & d:ahead	11
l2=<v-target>	-12
l2=<v-target> & d:ahead	-10
l2=<v-up>	14
l2=<v-up> & d:ahead	15
l2=a	7
l2=agree	-14
l2=agree & d:ahead	-13
l2=agreement	8
l2=agreement & d:ahead	9
l2=and	27
l2=and & d:ahead	30
l2=apply	-7
l2=apply & d:ahead	-6
l2=arrangement	-12
l2=arrangement & d:ahead	-12
l2=as	-23
l2=as & d:ahead	-15
l2=at	-12
l2=at & d:ahead	-19
l2=away	7
l2=away & d:ahead	8
l2=back	-22
l2=back & d:ahead	-21
l2=be	6
l2=be & d:ahead	7
l2=begin	-9
l2=begin & d:ahead	-8
l2=by	-6
l2=change	-7
l2=change & d:ahead	-7
l2=close	7
l2=close & d:ahead	8
l2=continue	-8
l2=continue & d:ahead	-7
l2=counted	14
l2=counted & d:ahead	14
l2=date	9
l2=date & d:ahead	12
l2=day	12
l2=day & d:ahead	13
l2=deal	-6
l2=deal & d:ahead	-6
l2=die	19
l2=die & d:ahead	20
l2=down	-15
l2=down & d:ahead	-14
l2=duty	15
l2=duty & d:ahead	17
l2=early	14
l2=end	7
l2=end & d:gone	14
l2=expire	8
l2=expire & d:ahead	11
l2=extend	14
l2=extend & d:ahead	15
l2=follow	-8
l2=follow & d:ahead	-8
l2=for	-13
l2=for & d:ahead	-12
l2=friday & d:today	-8
l2=from	-22
l2=from & d:ahead	-21
l2=geneva	-7
l2=go	23
l2=go & d:ahead	24
l2=good	12
l2=good & d:ahead	15
l2=has	11
l2=has & d:ahead	14
l2=have	-17
l2=have & d:ahead	-8
l2=hold	-6
l2=impose	-8
l2=impose & d:ahead	-8
l2=in	-16
l2=in & d:ahead	-9
l2=is & d:ahead	10
l2=is & d:today	-6
l2=it	8
l2=it & d:ahead	12
l2=know	9
l2=know & d:ahead	10
l2=lapse	16
l2=lapse & d:ahead	17
l2=last	9
l2=law	7
l2=midnight	8
l2=midnight & d:ahead	9
l2=monday	-7
l2=noon	-10
l2=noon & d:ahead	-6
l2=of	15
l2=of & d:ahead	17
l2=off	-10
l2=off & d:ahead	-10
l2=on & d:ahead	9
l2=on & d:gone	-6
l2=open	-13
l2=open & d:ahead	-13
l2=order	-7
l2=order & d:ahead	-6
l2=out	9
l2=out & d:ahead	12
l2=pause	14
l2=pause & d:ahead	14
l2=pay	-18
l2=pay & d:ahead	-13
l2=price	-7
l2=price & d:ahead	-7
l2=prolonged & d:ahead	-15
l2=reach	10
l2=reach & d:ahead	10
l2=return	-10
l2=return & d:ahead	-6
l2=run	15
l2=run & d:ahead	12
l2=run & d:gone	-13
l2=say	-11
l2=say & d:ahead	-9
l2=second	-6
l2=second & d:ahead	-6
l2=sleep	13
l2=sleep & d:ahead	14
l2=standstill	9
l2=start	-9
l2=start & d:ahead	-9
l2=stay	-14
l2=stay & d:ahead	-14
l2=stop	14
l2=stop & d:ahead	15
l2=talk & d:today	8
l2=tariff	-8
l2=tariff & d:ahead	-7
l2=text	6
l2=that	18
l2=that & d:ahead	20
l2=there	-14
l2=there & d:ahead	-14
l2=thursday	8
l2=thursday & d:today	6
l2=time	-8
l2=time & d:ahead	-8
l2=truce & d:ahead	-9
l2=tuesday	19
l2=tuesday & d:today	15
l2=until	-7
l2=until & d:ahead	-11
l2=up	11
l2=up & d:ahead	13
l2=us	30
l2=us & d:ahead	31
l2=valparaíso	-8
l2=valparaíso & d:ahead	-7
l2=vote	-6
l2=wednesday & d:ahead	-6
l2=week	7
l2=week & d:ahead	9
l2=what	-6
l3='	7
l3='s	11
l3='s & d:ahead	13
l3=, & d:today	-15
l3=;	-9
l3=; & d:ahead	-9
l3=<agent>	-6
l3=<begin>	14
l3=<begin> & d:ahead	26
l3=<begin> & d:today	-12
l3=<day-ahead>	-7
l3=<day-ahead> & d:ahead	-13
l3=<day-gone>	13
l3=<day-gone> & d:gone	17
l3=<duty>	-16
l3=<duty> & d:ahead	-12
l3=<month-gone>	7
l3=<month-gone> & d:ahead	8
l3=<name>	-6
l3=<name> & d:ahead	-7
l3=<not>	-11
l3=<not> & d:ahead	-10
l3=<number>	-9
l3=<number> & d:ahead	-13
l3=<office>	-12
l3=<office> & d:ahead	-11
l3=<organisation>	-25
l3=<organisation> & d:ahead	-23
l3=<person>	10
l3=<person> & d:ahead	13
l3=<points>	14
l3=<points> & d:ahead	15
l3=<sender>	10
l3=<sender> & d:ahead	10
l3=<v-agree> & d:ahead	-14
l3=<v-agree> & d:today	9
l3=<v-begin> & d:ahead	8
l3=<v-deny>	-15
l3=<v-deny> & d:ahead	-15
l3=<v-down>	11
l3=<v-down> & d:ahead	12
l3=<v-end>	8
l3=<v-end> & d:today	11
l3=<v-impose>	-8
l3=<v-propose>	14
l3=<v-propose> & d:ahead	9
l3=<v-propose> & d:today	7
l3=<v-stay> & d:gone	-8
l3=<v-suspend>	-15
l3=<v-suspend> & d:ahead	-14
l3=<v-target> & d:ahead	-11
l3=agree	-9
l3=agreement	-19
l3=agreement & d:ahead	-19
l3=all	9
l3=are	19
l3=are & d:ahead	20
l3=as	9
l3=as & d:ahead	10
l3=at & d:today	-9
l3=be	15
l3=be & d:ahead	16
l3=been & d:ahead	6
l3=before	9
l3=busan	8
l3=busan & d:ahead	9
l3=by	-17
l3=by & d:ahead	-15
l3=contract	-6
l3=contract & d:ahead	-6
l3=country	9
l3=country & d:ahead	10
l3=duty	-9
l3=end	11
l3=end & d:ahead	14
l3=face	8
l3=face & d:ahead	8
l3=first	9
l3=first & d:ahead	9
l3=for	-14
l3=for & d:ahead	-12
l3=force	21
l3=from	-18
l3=from & d:ahead	-16
l3=geneva	11
l3=geneva & d:ahead	11
l3=given	-8
l3=go & d:ahead	6
l3=good	-16
l3=good & d:ahead	-16
l3=had	-9
l3=had & d:ahead	-9
l3=has	-15
l3=has & d:ahead	-14
l3=have	11
l3=have & d:ahead	-9
l3=in	-21
l3=in & d:ahead	-14
l3=in & d:gone	-8
l3=is & d:gone	11
l3=it & d:gone	-12
l3=its	-11
l3=its & d:today	-6
l3=last	32
l3=last & d:ahead	28
l3=long	8
l3=make	8
l3=meet	-6
l3=next	10
l3=next & d:ahead	11
l3=no	-6
l3=now	-8
l3=now & d:ahead	-7
l3=of	7
l3=of & d:ahead	-9
l3=of & d:gone	16
l3=on	13
l3=on & d:ahead	17
l3=one	24
l3=one & d:ahead	25
l3=out	-11
l3=out & d:ahead	-11
l3=over	7
l3=over & d:ahead	8
l3=own	15
l3=own & d:ahead	15
l3=rule	-15
l3=rule & d:ahead	-14
l3=run	7
l3=run & d:ahead	10
l3=side	-15
l3=side & d:ahead	-14
l3=sit	-10
l3=sit & d:ahead	-9
l3=standstill	-21
l3=standstill & d:ahead	-21
l3=suspension	-22
l3=suspension & d:ahead	-22
l3=take	12
l3=take & d:ahead	13
l3=tariff	-8
l3=tariff & d:ahead	-7
l3=that	11
l3=that & d:ahead	14
l3=the	26
l3=the & d:ahead	25
l3=the & d:gone	-8
l3=the & d:today	9
l3=their	-10
l3=their & d:ahead	-9
l3=them	-14
l3=them & d:ahead	-14
l3=then	-13
l3=then & d:ahead	-13
l3=there	12
l3=to	6
l3=to & d:ahead	10
l3=to & d:gone	-9
l3=truce	35
l3=truce & d:ahead	27
l3=truce & d:gone	15
l3=until	-13
l3=until & d:ahead	-13
l3=was	-26
l3=was & d:ahead	-23
l3=we	13
l3=we & d:ahead	15
l3=what	6
l3=what & d:ahead	7
l3=which	21
l3=which & d:ahead	25
l3=will	-17
l3=will & d:ahead	-16
l3=with	-13
l3=with & d:ahead	-12
l3=would	-31
l3=would & d:ahead	-25
l3=—	8
l3=— & d:today	10
l4="	-10
l4=" & d:ahead	-9
l4='s	-10
l4='s & d:ahead	-9
l4=, & d:ahead	8
l4=, & d:gone	-12
l4=, & d:today	-6
l4=:	-28
l4=: & d:ahead	-33
l4=: & d:today	6
l4=<agent>	13
l4=<agent> & d:today	14
l4=<begin>	13
l4=<begin> & d:ahead	28
l4=<begin> & d:gone	-12
l4=<begin> & d:today	-16
l4=<day-gone>	16
l4=<day-gone> & d:ahead	18
l4=<goods>	25
l4=<goods> & d:ahead	24
l4=<level-noun>	-12
l4=<level-noun> & d:ahead	-11
l4=<month-gone>	13
l4=<month-gone> & d:ahead	16
l4=<name>	-10
l4=<name> & d:ahead	-8
l4=<not>	-6
l4=<number>	11
l4=<number> & d:ahead	14
l4=<office>	-10
l4=<office> & d:ahead	-9
l4=<organisation>	-8
l4=<organisation> & d:ahead	-6
l4=<person>	-12
l4=<person> & d:ahead	-8
l4=<points>	35
l4=<points> & d:ahead	37
l4=<quality>	-16
l4=<quality> & d:ahead	-14
l4=<seat> & d:ahead	9
l4=<span>	6
l4=<v-agree>	-28
l4=<v-agree> & d:ahead	-24
l4=<v-bear>	14
l4=<v-bear> & d:ahead	16
l4=<v-deny>	13
l4=<v-deny> & d:ahead	14
l4=<v-down>	-11
l4=<v-down> & d:ahead	-10
l4=<v-end> & d:today	-6
l4=<v-impose> & d:ahead	-6
l4=<v-impose> & d:gone	11
l4=<v-propose>	-7
l4=<v-propose> & d:ahead	-6
l4=<v-return>	-12
l4=<v-return> & d:ahead	-12
l4=<v-say>	9
l4=<v-say> & d:ahead	12
l4=<v-stay>	-11
l4=<v-stay> & d:ahead	-8
l4=a	-19
l4=a & d:ahead	-15
l4=agree	-8
l4=agree & d:ahead	-8
l4=all	6
l4=all & d:ahead	7
l4=an	-12
l4=an & d:ahead	-11
l4=apply	22
l4=apply & d:ahead	23
l4=are	-11
l4=are & d:ahead	-16
l4=as	8
l4=as & d:ahead	9
l4=at	22
l4=at & d:ahead	23
l4=be	-13
l4=be & d:ahead	-12
l4=been	12
l4=been & d:ahead	13
l4=before	10
l4=before & d:ahead	11
l4=busan	14
l4=busan & d:ahead	15
l4=by	-28
l4=by & d:ahead	-27
l4=current	11
l4=date	-26
l4=day	9
l4=down	-6
l4=due	25
l4=due & d:ahead	27
l4=end & d:ahead	12
l4=extend & d:ahead	-13
l4=extend & d:gone	17
l4=fall	-8
l4=had	-6
l4=has	13
l4=has & d:ahead	14
l4=he	-8
l4=he & d:ahead	-7
l4=hold	-6
l4=i & d:ahead	6
l4=if	-10
l4=if & d:ahead	-9
l4=is	-24
l4=is & d:ahead	-18
l4=is & d:today	-6
l4=it & d:ahead	13
l4=it & d:gone	-9
l4=it & d:today	-9
l4=its	6
l4=its & d:ahead	6
l4=last	13
l4=last & d:ahead	16
l4=lower	-7
l4=new	9
l4=new & d:ahead	10
l4=no	-7
l4=no & d:ahead	-6
l4=now	14
l4=now & d:ahead	14
l4=of	31
l4=of & d:ahead	35
l4=on	15
l4=on & d:ahead	7
l4=on & d:gone	15
l4=other	19
l4=other & d:ahead	20
l4=present	20
l4=present & d:ahead	20
l4=published	-6
l4=return	-7
l4=return & d:ahead	-7
l4=rule	13
l4=rule & d:ahead	14
l4=run	-23
l4=run & d:ahead	-22
l4=say	11
l4=say & d:ahead	11
l4=side	7
l4=side & d:ahead	8
l4=sign	-9
l4=sign & d:ahead	-6
l4=since & d:ahead	6
l4=so	-17
l4=so & d:ahead	-16
l4=still	-9
l4=suspension	7
l4=suspension & d:gone	17
l4=take	-22
l4=take & d:ahead	-21
l4=that & d:ahead	6
l4=the	-32
l4=the & d:ahead	-35
l4=the & d:gone	8
l4=they	-8
l4=they & d:ahead	-7
l4=thi	13
l4=thi & d:ahead	14
l4=to	-8
l4=to & d:gone	-6
l4=truce & d:ahead	-14
l4=truce & d:gone	15
l4=two	8
l4=two & d:ahead	11
l4=until	12
l4=until & d:ahead	13
l4=up	21
l4=up & d:ahead	22
l4=what	-8
l4=would	28
l4=would & d:ahead	8
l4=—	-14
l4=— & d:ahead	-12
l=, a	-7
l=, a & d:ahead	-7
l=, from	-25
l=, from & d:ahead	-23
l=, on	12
l=, on & d:ahead	13
l=, the	14
l=, the & d:ahead	15
l=, to	10
l=, to & d:gone	13
l=, until & d:gone	6
l=: from	-8
l=: from & d:ahead	-8
l=: until	15
l=: until & d:ahead	16
l=<begin> <begin> & d:gone	9
l=<begin> from	-19
l=<begin> from & d:ahead	-17
l=<begin> on	14
l=<begin> on & d:ahead	17
l=<begin> thursday	8
l=<begin> thursday & d:today	8
l=<begin> until	8
l=<begin> until & d:ahead	9
l=<day-ahead> to	8
l=<day-ahead> to & d:ahead	9
l=<level> on	-30
l=<level> on & d:ahead	-29
l=<level> until	11
l=<level> until & d:ahead	11
l=<name> on	-17
l=<name> on & d:ahead	-15
l=<number> ,	15
l=<person> :	10
l=<person> : & d:ahead	11
l=<person> on	-6
l=<seat> ,	-8
l=<span> ,	-9
l=<span> from	-13
l=<span> from & d:ahead	-32
l=<span> from & d:gone	17
l=<span> to & d:ahead	6
l=agree on	-12
l=agree on & d:ahead	-11
l=as of	-22
l=as of & d:ahead	-15
l=at the	-9
l=at the & d:ahead	-8
l=away on	8
l=away on & d:ahead	8
l=back on	-17
l=back on & d:ahead	-16
l=begin on	-19
l=begin on & d:ahead	-18
l=by the	-17
l=by the & d:ahead	-16
l=change on	-6
l=change on & d:ahead	-6
l=counted from	14
l=counted from & d:ahead	14
l=date :	6
l=die on	19
l=die on & d:ahead	20
l=end on	8
l=end on & d:ahead	6
l=end on & d:gone	15
l=expire on	8
l=expire on & d:ahead	11
l=follow on	-8
l=follow on & d:ahead	-8
l=force since	-10
l=force since & d:ahead	-9
l=force until	13
l=force until & d:ahead	15
l=friday , & d:today	-8
l=from the	-21
l=from the & d:ahead	-21
l=go on	26
l=go on & d:ahead	26
l=good to	6
l=good to & d:ahead	7
l=has until	12
l=has until & d:ahead	14
l=have end	-18
l=it by	-6
l=it on	-11
l=it on & d:ahead	-10
l=lapse on	16
l=lapse on & d:ahead	17
l=last until	6
l=last until & d:ahead	8
l=midnight on	8
l=midnight on & d:ahead	9
l=noon on	-10
l=noon on & d:ahead	-6
l=out on & d:ahead	6
l=over on	12
l=over on & d:ahead	13
l=pay <level>	-6
l=run out	13
l=run until	6
l=run until & d:ahead	8
l=sleep until	7
l=sleep until & d:ahead	8
l=start on	-9
l=start on & d:ahead	-9
l=suspend from	-7
l=suspend from & d:ahead	-7
l=talk on	7
l=talk on & d:today	8
l=thursday ,	8
l=thursday , & d:today	6
l=to the	-8
l=to the & d:ahead	-7
l=truce until	-23
l=truce until & d:ahead	-23
l=tuesday ,	19
l=tuesday , & d:today	15
l=up on	14
l=up on & d:ahead	15
l=us to	14
l=us to & d:ahead	14
l=vote on	-6
l=wednesday , & d:ahead	-6
l=week ,	9
l=week , & d:ahead	10
lead=" & d:ahead	-18
lead=" & d:today	15
lead=)	-10
lead=) & d:ahead	-9
lead=, & d:ahead	13
lead=, & d:gone	-12
lead=, & d:today	-8
lead=1	-32
lead=1 & d:ahead	-31
lead=10	20
lead=13	12
lead=13 & d:today	15
lead=3	15
lead=30	-6
lead=31	17
lead=8	-18
lead=9	-27
lead=:	17
lead=: & d:ahead	21
lead=;	-6
lead=; & d:ahead	-9
lead=; & d:today	7
lead=a	13
lead=a & d:gone	15
lead=after & d:ahead	-21
lead=after & d:gone	18
lead=an	6
lead=an & d:ahead	6
lead=and	8
lead=and & d:ahead	13
lead=and & d:gone	-6
lead=april	-12
lead=at	15
lead=at & d:ahead	9
lead=august	8
lead=because	-10
lead=because & d:ahead	-9
lead=before & d:ahead	8
lead=both & d:ahead	6
lead=britain	9
lead=britain & d:ahead	10
lead=by	-22
lead=by & d:ahead	-21
lead=china	30
lead=china & d:ahead	31
lead=february	-12
lead=for	12
lead=for & d:ahead	13
lead=from	-27
lead=from & d:ahead	-26
lead=goods	-9
lead=goods & d:ahead	-8
lead=he	-15
lead=he & d:ahead	-13
lead=if	15
lead=if & d:ahead	17
lead=in	-11
lead=in & d:ahead	-10
lead=india	-7
lead=india & d:ahead	-7
lead=it & d:ahead	7
lead=it & d:gone	-22
lead=it & d:today	-11
lead=its	14
lead=its & d:ahead	15
lead=january	18
lead=last	12
lead=march	-6
lead=may	-15
lead=monday	-10
lead=my	-16
lead=my & d:ahead	-15
lead=neither	6
lead=november	26
lead=november & d:ahead	26
lead=on	6
lead=on & d:ahead	9
lead=our	-15
lead=our & d:ahead	-14
lead=since	-6
lead=that & d:gone	-18
lead=the	12
lead=the & d:ahead	20
lead=the & d:gone	-35
lead=their	-12
lead=their & d:ahead	-11
lead=they	9
lead=they & d:ahead	11
lead=this	7
lead=this & d:ahead	8
lead=thursday	38
lead=thursday & d:ahead	33
lead=thursday & d:today	8
lead=tomorrow	-10
lead=tomorrow & d:ahead	-10
lead=trade	-6
lead=trump	16
lead=trump & d:ahead	16
lead=tuesday	-13
lead=tuesday & d:today	-6
lead=under	-9
lead=under & d:ahead	-9
lead=unless	7
lead=until & d:ahead	8
lead=we	-13
lead=we & d:ahead	-12
lead=wednesday	-10
lead=wednesday & d:ahead	-7
lead=what & d:ahead	8
lead=what & d:today	-6
lead=where & d:ahead	-7
lead=which & d:gone	-12
lead=who	-10
lead=who & d:ahead	-10
lead=—	23
lead=— & d:ahead	25
lll=, and on	6
lll=, and on & d:ahead	7
lll=, end on	16
lll=, end on & d:gone	15
lll=, expire on	-7
lll=, expire on & d:ahead	-7
lll=, until the	-20
lll=, until the & d:ahead	-20
lll=<begin> <begin> <begin> & d:gone	9
lll=<begin> <begin> from	-19
lll=<begin> <begin> from & d:ahead	-17
lll=<begin> <begin> on	14
lll=<begin> <begin> on & d:ahead	17
lll=<begin> <begin> thursday	8
lll=<begin> <begin> thursday & d:today	8
lll=<begin> <begin> until	8
lll=<begin> <begin> until & d:ahead	9
lll=<begin> <seat> ,	-8
lll=<begin> <seat> , & d:today	-8
lll=<begin> and on	-11
lll=<begin> and on & d:ahead	-11
lll=<begin> thursday ,	6
lll=<begin> thursday , & d:today	6
lll=<begin> tuesday ,	20
lll=<begin> tuesday , & d:today	20
lll=<begin> wednesday ,	-6
lll=<begin> wednesday , & d:today	-6
lll=<day-ahead> , a	-7
lll=<day-ahead> , a & d:ahead	-6
lll=<name> by the	-7
lll=<name> by the & d:ahead	-7
lll=<span> , from	-17
lll=<span> , from & d:ahead	-16
lll=<span> , on	19
lll=<span> , on & d:ahead	20
lll=<span> , until & d:gone	7
lll=and end on	-9
lll=and end on & d:ahead	-8
lll=and expire on	24
lll=and expire on & d:ahead	24
lll=at midnight on	19
lll=at midnight on & d:ahead	20
lll=at noon on	-10
lll=for <span> from	-16
lll=for <span> from & d:ahead	-16
lll=from <day-ahead> to	11
lll=from <day-ahead> to & d:ahead	11
lll=from <day-gone> to	-11
lll=from <day-gone> to & d:ahead	-10
lll=go on until	12
lll=go on until & d:ahead	12
lll=in <seat> on	-12
lll=in <seat> on & d:ahead	-11
lll=in force since	-10
lll=in force since & d:ahead	-9
lll=in force until	13
lll=in force until & d:ahead	15
lll=is due on	9
lll=is due on & d:ahead	9
lll=is good until	8
lll=is good until & d:ahead	9
lll=is over on	-8
lll=is over on & d:ahead	-7
lll=it end on	-13
lll=it end on & d:ahead	-12
lll=it expire on	-14
lll=it expire on & d:ahead	-13
lll=now end on & d:ahead	6
lll=now last until	12
lll=now last until & d:ahead	13
lll=of talk on	8
lll=on saturday ,	7
lll=on saturday , & d:ahead	8
lll=pause end on	-9
lll=pause end on & d:ahead	-8
lll=suspension end on	-17
lll=suspension end on & d:ahead	-17
lll=take us to	9
lll=take us to & d:ahead	9
lll=that end on	12
lll=that end on & d:ahead	13
lll=to <level> on	-18
lll=to <level> on & d:ahead	-17
lll=to begin on	-6
lll=to end on	9
lll=to end on & d:ahead	10
lll=to expire on	7
lll=to expire on & d:ahead	8
lll=truce end on	19
lll=truce end on & d:ahead	6
lll=truce end on & d:gone	17
lll=truce expire on	10
lll=truce expire on & d:ahead	11
lll=what change on	-6
lll=what change on & d:ahead	-6
lll=what happen on	6
lll=what happen on & d:ahead	6
lll=which expire on & d:ahead	6
lll=with <name> on	-6
lll=with <name> on & d:ahead	-6
lr='s .	11
lr=, ,	-14
lr=, , & d:ahead	-17
lr=, -	-6
lr=, - & d:today	-6
lr=, . & d:today	13
lr=, <end> & d:ahead	7
lr=, <end> & d:today	-8
lr=: .	26
lr=: . & d:ahead	27
lr=: <end>	6
lr=: <end> & d:ahead	11
lr=<begin> ,	-25
lr=<begin> , & d:ahead	-37
lr=<begin> .	20
lr=<begin> . & d:ahead	13
lr=<begin> . & d:gone	16
lr=<begin> <end>	18
lr=<begin> <end> & d:ahead	25
lr=<begin> it & d:today	-7
lr=<begin> —	-9
lr=<begin> — & d:ahead	-7
lr=<level> ,	-6
lr=<level> .	-16
lr=<level> . & d:today	-9
lr=<number> .	-7
lr=again .	11
lr=before <end>	30
lr=before <end> & d:ahead	30
lr=by ,	19
lr=by , & d:ahead	20
lr=by .	-9
lr=by . & d:ahead	-8
lr=by <end>	-31
lr=by <end> & d:ahead	-30
lr=end ,	7
lr=end . & d:today	7
lr=for ,	13
lr=for , & d:ahead	13
lr=for .	-15
lr=for . & d:ahead	-10
lr=for <end>	9
lr=for <end> & d:ahead	9
lr=from .	-8
lr=from . & d:ahead	-7
lr=from ; & d:ahead	-16
lr=from ; & d:gone	17
lr=from <end>	-32
lr=from <end> & d:ahead	-27
lr=from to	22
lr=from to & d:ahead	23
lr=is ,	-13
lr=is <end>	8
lr=is <end> & d:ahead	10
lr=it . & d:today	7
lr=of ,	8
lr=of , & d:ahead	10
lr=of .	-6
lr=of <end>	-14
lr=of <end> & d:ahead	-13
lr=on , & d:ahead	10
lr=on , & d:gone	-13
lr=on , & d:today	-6
lr=on . & d:ahead	9
lr=on . & d:gone	-24
lr=on . & d:today	-8
lr=on : & d:ahead	6
lr=on ; & d:ahead	-14
lr=on ; & d:gone	17
lr=on <end>	-7
lr=on <name>	10
lr=on <name> & d:ahead	10
lr=on after	-8
lr=on and	-21
lr=on and & d:ahead	-19
lr=on at	-12
lr=on at & d:ahead	-10
lr=on is	-11
lr=on is & d:ahead	-10
lr=on it	-13
lr=on it & d:ahead	-13
lr=on the	14
lr=on the & d:ahead	17
lr=on to	-6
lr=on unless	-19
lr=on unless & d:ahead	-18
lr=on without	7
lr=on without & d:today	8
lr=out .	32
lr=since ,	-26
lr=since , & d:ahead	-24
lr=since ; & d:ahead	6
lr=since <end>	-8
lr=since <end> & d:ahead	-7
lr=the <end> & d:gone	-10
lr=thursday ,	16
lr=thursday , & d:today	16
lr=thursday <end>	-8
lr=thursday <end> & d:today	-8
lr=to ,	20
lr=to , & d:ahead	22
lr=to .	10
lr=to . & d:ahead	13
lr=to <end> & d:ahead	-14
lr=to <end> & d:gone	24
lr=until ,	20
lr=until , & d:ahead	22
lr=until .	22
lr=until . & d:ahead	24
lr=until <end>	-35
lr=until <end> & d:ahead	-31
lr=until <end> & d:gone	-9
lr=until of	25
lr=until of & d:ahead	26
lr=until to	-16
lr=until to & d:ahead	-15
n:added	-19
n:adds	22
n:again	-17
n:agreement	26
n:another	-14
n:armistice	6
n:arrangement	-20
n:calm	-31
n:ceasefire	27
n:compromise	11
n:continue	37
n:continued	-20
n:continuing	-12
n:days=0	9
n:days=1	16
n:days=2	21
n:days=3	9
n:days=6	30
n:days=9	16
n:deals	8
n:extended	6
n:extension	-76
n:extra	-14
n:frozen	28
n:further	-22
n:go on	16
n:goes on	-37
n:halt	-28
n:held in	10
n:holiday	-10
n:in the drawer	-43
n:keep	12
n:keeps	11
n:laid down	-16
n:lengths=0	16
n:lengths=1	24
n:lengths=2	20
n:lengths=6	40
n:lie	-31
n:lift	-10
n:long=0	30
n:long=1	65
n:long=2	20
n:long=3	27
n:long=6	-41
n:long=9	-10
n:loose=1	27
n:loose=3	-14
n:loose=6	38
n:loose=9	-7
n:measure	18
n:measures	6
n:moratorium	9
n:more=1	36
n:more=2	-46
n:more=3	18
n:more=6	-31
n:no truce	44
n:on hold	7
n:on ice	-31
n:pact	-65
n:parked	22
n:pause	-7
n:pauses	28
n:peace	31
n:prolong	-49
n:prolongation	-27
n:prolonged	-29
n:prolonging	-16
n:prolongs	-16
n:protocol	11
n:put off	-7
n:quiet	28
n:quiet=1	13
n:quiet=2	-6
n:relief	-6
n:renew	-36
n:renewal	-36
n:renewed	11
n:reprieve	-11
n:rest	11
n:rests	-13
n:second	48
n:set aside	6
n:settlement	35
n:shelve	-9
n:shelved	28
n:shelves	-27
n:silence	17
n:spare	-44
n:stay	43
n:stays	52
n:stretch	-25
n:stretched	12
n:successor	-16
n:suspend	50
n:suspended	34
n:suspends	21
n:suspension	24
n:suspensions	-14
n:term	14
n:terms	31
n:truce	33
n:truce=1	22
n:truce=2	25
n:truce=3	-13
n:truces	-17
n:untouched	18
n:verb=1	25
n:verb=2	32
n:verb=3	17
n:verb=6	9
n:window	14
nc2=agree	-13
nc2=begin	19
nc2=end	-24
nc2=propose	-8
nc2=stay	6
nc2=target	19
nc2=up	10
nct2=agree perfect	-8
nct2=agree present	-11
nct2=bear future	-19
nct2=bear gerund	-8
nct2=bear present	14
nct2=bear present-passive	8
nct2=begin modal	13
nct2=begin past	-8
nct2=begin present	21
nct2=down future	-9
nct2=end past	-7
nct2=end present-passive	-20
nct2=impose past	13
nct2=impose present	-10
nct2=say perfect	-10
nct2=say present	10
nct2=stay future-passive	15
nct2=stay modal	-10
nct2=stay present	7
nct2=target future	8
nct2=target present	-10
nct2=up present	7
next="	-7
next=(	-19
next=,	11
next=:	19
next=and	-27
next=if	-17
next=unless	-17
next=—	-15
nhas-future	-8
nhas-gerund	-15
nhas-perfect	-6
nhas-present	12
none	53
nt2=future	-13
nt2=gerund	-14
nt2=infinitive	-7
nt2=modal-passive	6
nt2=past-passive	-11
nt2=perfect-not	-8
nt2=present	9
nv0-none	-15
nv1-none	-15
nv2-none	-11
nv2=agree	-7
nv2=be	-11
nv2=charge	21
nv2=collect	-6
nv2=continue	15
nv2=cut	-11
nv2=end	-18
nv2=enter	-9
nv2=expire	12
nv2=go	13
nv2=halve	9
nv2=make	6
nv2=other	-10
nv2=see	-18
nv2=sign	-8
nv2=stop	-8
nv2=take	10
nvt2=be future	-16
nvt2=be modal	-9
nvt2=charge future	9
nvt2=end past	-11
nvt2=expire present	10
nvt2=extend past	18
nvt2=extend present	-15
nvt2=go present	12
nvt2=other past	-17
nvt2=pay present	9
nvt2=say past	6
nvt2=take modal	7
nvt2=take present	6
o:act=agree	-8
o:act=approve	11
o:act=begin	-15
o:act=conclude	7
o:act=confirm	6
o:act=declare	-7
o:act=discuss	-9
o:act=end	8
o:act=expect	-10
o:act=face	8
o:act=fall	-11
o:act=have	11
o:act=keep	17
o:act=know	9
o:act=look	6
o:act=lower	-10
o:act=meet	-13
o:act=other	-9
o:act=pay	-13
o:act=put	-10
o:act=rise	-18
o:act=run	6
o:act=set	-14
o:act=sign	-7
o:act=sit	-24
o:agree on ahead	-22
o:agree until ahead	12
o:be  today	-7
o:be from ahead	6
o:be is ahead	8
o:be of ahead	-11
o:be on ahead	20
o:be on gone	-6
o:be until ahead	-9
o:begin by ahead	-6
o:begin from ahead	-13
o:begin of ahead	-6
o:begin the ahead	-24
o:begin to ahead	24
o:carried=controls far	-13
o:carried=deal	-6
o:carried=deal far	-21
o:carried=duties far	-17
o:carried=exclusions	-6
o:carried=exclusions far	12
o:carried=fees	-23
o:carried=longer	11
o:carried=longer far	-7
o:carried=meeting far	8
o:carried=none	-12
o:carried=procedure	15
o:carried=procedure far	-18
o:carried=sale far	-11
o:carried=truce	19
o:carry to ahead	-26
o:charge from ahead	-7
o:end on ahead	8
o:end on gone	7
o:extend until ahead	-6
o:fall on ahead	-6
o:have the ahead	-12
o:have until ahead	22
o:keep on ahead	13
o:leads=a.m. on	10
o:leads=agreed on	-7
o:leads=as of	-22
o:leads=at the	-9
o:leads=away on	8
o:leads=back on	-17
o:leads=begin on	-7
o:leads=begins on	-6
o:leads=by the	-17
o:leads=changes on	-6
o:leads=closes on	9
o:leads=counted from	14
o:leads=days, from	-11
o:leads=days, to	-7
o:leads=days, until	-26
o:leads=dies on	8
o:leads=end on	8
o:leads=ended on	-11
o:leads=ends on	8
o:leads=expire on	12
o:leads=expired on	-18
o:leads=expires on	8
o:leads=follow on	-8
o:leads=force since	-10
o:leads=force until	13
o:leads=from	-32
o:leads=from the	-21
o:leads=good to	6
o:leads=good until	6
o:leads=happens on	6
o:leads=has until	12
o:leads=have ended	-18
o:leads=it by	-6
o:leads=it on	-11
o:leads=lapses on	23
o:leads=last until	-12
o:leads=lasts until	21
o:leads=midnight on	8
o:leads=months from	-15
o:leads=months, to	14
o:leads=noon on	-10
o:leads=on	14
o:leads=on saturday,	7
o:leads=over on	12
o:leads=percent on	-8
o:leads=runs until	11
o:leads=start on	-6
o:leads=suspended from	-7
o:leads=talks on	8
o:leads=thursday	8
o:leads=thursday,	6
o:leads=to the	-8
o:leads=truce until	-23
o:leads=tuesday,	20
o:leads=up on	15
o:leads=us to	14
o:leads=wednesday,	-6
o:leads=weeks, to	-10
o:leads=year, to	11
o:leads=year, until	18
o:left=controls	-12
o:left=controls right=none	-13
o:left=deal right=duties	9
o:left=deal right=none	-18
o:left=deal right=truce	8
o:left=duties	-7
o:left=duties right=duties	-17
o:left=duties right=procedure	-9
o:left=exclusions	-23
o:left=exclusions right=none	-9
o:left=fees	-8
o:left=fees right=none	-7
o:left=longer	11
o:left=longer right=none	7
o:left=meeting	-32
o:left=meeting right=deal	6
o:left=meeting right=duties	-6
o:left=meeting right=none	-44
o:left=none right=controls	-7
o:left=none right=duties	-16
o:left=none right=longer	-8
o:left=none right=none	9
o:left=none right=procedure	-6
o:left=none right=sale	-7
o:left=none right=signing	-19
o:left=none right=truce	17
o:left=procedure	-16
o:left=procedure right=none	-22
o:left=sale	-13
o:left=sale right=none	-13
o:left=truce	6
o:left=truce right=longer	-9
o:left=truce right=meeting	9
o:left=truce right=none	10
o:meet on ahead	-9
o:near=controls	-11
o:near=duties	-12
o:near=exclusions	-12
o:near=fees	-6
o:near=longer	9
o:near=meeting	-19
o:near=none	-10
o:near=procedure	-13
o:near=signing	-22
o:no verb  gone	10
o:no verb ( ahead	9
o:no verb a ahead	-8
o:no verb before ahead	10
o:no verb ends today	12
o:no verb friday, today	-8
o:no verb from ahead	-65
o:no verb from gone	14
o:no verb on ahead	22
o:no verb on gone	-14
o:no verb since ahead	-18
o:no verb the ahead	29
o:no verb through ahead	12
o:no verb thursday, today	6
o:no verb to ahead	10
o:no verb to gone	8
o:no verb tuesday today	-9
o:no verb tuesday, today	15
o:no verb until ahead	10
o:no verb wednesday, ahead	-6
o:no verb week, ahead	10
o:other from ahead	14
o:other on ahead	6
o:other the ahead	-7
o:other to ahead	-14
o:other to gone	17
o:other until ahead	-18
o:put on ahead	-11
o:right=controls	-12
o:right=deal	-9
o:right=deal on	14
o:right=duties	-14
o:right=duties before	-21
o:right=duties on	-9
o:right=duties since	-11
o:right=duties the	8
o:right=duties to	25
o:right=longer	-14
o:right=longer on	-19
o:right=none	-26
o:right=none 	8
o:right=none (	9
o:right=none after	8
o:right=none as	20
o:right=none before	13
o:right=none by	-37
o:right=none changed	7
o:right=none date:	6
o:right=none due	-6
o:right=none end	8
o:right=none ended	-18
o:right=none ends	12
o:right=none from	-34
o:right=none is	7
o:right=none midnight	16
o:right=none of	-30
o:right=none on	-16
o:right=none out	37
o:right=none percent	-8
o:right=none since	-20
o:right=none starts	-6
o:right=none the	9
o:right=none through	16
o:right=none till	16
o:right=none to	8
o:right=none tuesday	-10
o:right=none tuesday,	19
o:right=none until	15
o:right=procedure 	-13
o:right=procedure on	-9
o:right=sale	-7
o:right=signing	-18
o:right=truce	31
o:right=truce 	-31
o:right=truce from	22
o:right=truce on	19
o:right=truce until	11
o:rise on ahead	-15
o:run to ahead	-15
o:run until ahead	7
o:say on ahead	6
o:see the ahead	8
o:sign on ahead	-25
o:sit until ahead	-9
o:subject=controls	-18
o:subject=controls carried	10
o:subject=controls carried begin	6
o:subject=controls carried begin ahead	6
o:subject=controls carried until ahead	10
o:subject=controls far	-9
o:subject=controls far no verb	-9
o:subject=controls on ahead	-6
o:subject=deal	-30
o:subject=deal carried	9
o:subject=deal carried on ahead	6
o:subject=deal end	-16
o:subject=deal end on	-14
o:subject=deal far	-6
o:subject=deal far carried from ahead	-10
o:subject=deal far carried the ahead	-10
o:subject=deal far carried until ahead	6
o:subject=deal far no verb	-6
o:subject=deal far no verb on	7
o:subject=deal far no verb today	-9
o:subject=deal far on ahead	8
o:subject=deal from ahead	8
o:subject=deal no verb	-25
o:subject=deal no verb ahead	-22
o:subject=deal reach	10
o:subject=deal reach ahead	10
o:subject=deal until ahead	-12
o:subject=duties  ahead	-11
o:subject=duties after ahead	6
o:subject=duties be ahead	7
o:subject=duties begin	-21
o:subject=duties begin ahead	-19
o:subject=duties begin on	-10
o:subject=duties carried be ahead	6
o:subject=duties carried be is	9
o:subject=duties carried be on	-9
o:subject=duties carried be the	-14
o:subject=duties carried begin	9
o:subject=duties carried begin ahead	10
o:subject=duties carried begin on	-11
o:subject=duties carried charge	-9
o:subject=duties carried charge ahead	-8
o:subject=duties carried end on	10
o:subject=duties carried from ahead	6
o:subject=duties carried is ahead	10
o:subject=duties carried on gone	-6
o:subject=duties carried other	9
o:subject=duties carried other ahead	11
o:subject=duties carried run	9
o:subject=duties carried run ahead	10
o:subject=duties carried since ahead	-10
o:subject=duties carried suspend	-9
o:subject=duties carried suspend ahead	-7
o:subject=duties carried suspend until	-6
o:subject=duties carried to ahead	18
o:subject=duties carried until ahead	-9
o:subject=duties end	-15
o:subject=duties end ahead	-14
o:subject=duties end on	-7
o:subject=duties fall	-7
o:subject=duties fall ahead	-6
o:subject=duties far	12
o:subject=duties far  ahead	11
o:subject=duties far  today	-9
o:subject=duties far carried announce	6
o:subject=duties far carried announce ahead	7
o:subject=duties far carried be	-16
o:subject=duties far carried be ahead	-13
o:subject=duties far carried be is	-7
o:subject=duties far carried begin	16
o:subject=duties far carried begin ahead	18
o:subject=duties far carried begin until	6
o:subject=duties far carried charge	-7
o:subject=duties far carried charge ahead	-7
o:subject=duties far carried end	8
o:subject=duties far carried end gone	12
o:subject=duties far carried fall	-11
o:subject=duties far carried fall on	-7
o:subject=duties far carried for ahead	9
o:subject=duties far carried from ahead	16
o:subject=duties far carried is ahead	-6
o:subject=duties far carried keep	-6
o:subject=duties far carried keep ahead	-6
o:subject=duties far carried of ahead	-6
o:subject=duties far carried on ahead	-25
o:subject=duties far carried on gone	7
o:subject=duties far carried other	11
o:subject=duties far carried other ahead	12
o:subject=duties far carried other on	12
o:subject=duties far carried pay	-12
o:subject=duties far carried pay ahead	-9
o:subject=duties far carried put	7
o:subject=duties far carried put ahead	7
o:subject=duties far carried say	-16
o:subject=duties far carried say ahead	-14
o:subject=duties far carried say on	-10
o:subject=duties far carried sign	-6
o:subject=duties far carried suspend	18
o:subject=duties far carried suspend ahead	18
o:subject=duties far carried tell	-6
o:subject=duties far carried the ahead	-7
o:subject=duties far carried until ahead	8
o:subject=duties far from ahead	-8
o:subject=duties far no verb	12
o:subject=duties far no verb ahead	20
o:subject=duties far no verb from	-8
o:subject=duties far no verb gone	-7
o:subject=duties far no verb the	-11
o:subject=duties far no verb until	18
o:subject=duties far the ahead	-10
o:subject=duties far thursday, today	9
o:subject=duties far until ahead	18
o:subject=duties for ahead	-6
o:subject=duties from ahead	-37
o:subject=duties no verb 	-12
o:subject=duties no verb ahead	7
o:subject=duties no verb from	-22
o:subject=duties no verb gone	-16
o:subject=duties no verb on	-8
o:subject=duties of ahead	-6
o:subject=duties on ahead	-23
o:subject=duties other	-21
o:subject=duties other ahead	-20
o:subject=duties return	-12
o:subject=duties return ahead	-8
o:subject=duties return on	-8
o:subject=duties run	10
o:subject=duties run ahead	11
o:subject=duties suspend from	-9
o:subject=duties suspend until	9
o:subject=duties the ahead	-28
o:subject=duties to ahead	16
o:subject=duties until ahead	12
o:subject=exclusions end	-11
o:subject=exclusions end ahead	-11
o:subject=exclusions end on	-11
o:subject=exclusions far carried	8
o:subject=exclusions no verb	-9
o:subject=exclusions no verb ahead	-9
o:subject=fees carried	-27
o:subject=fees carried on ahead	-13
o:subject=fees far	8
o:subject=fees far carried	-6
o:subject=fees far no verb	8
o:subject=fees far no verb ahead	8
o:subject=longer carried	10
o:subject=longer carried begin	-15
o:subject=longer carried begin ahead	-15
o:subject=longer carried on ahead	7
o:subject=longer carried run	17
o:subject=longer carried run ahead	18
o:subject=longer carried to ahead	-16
o:subject=longer far carried	-18
o:subject=longer far carried begin	-12
o:subject=longer far carried begin ahead	-11
o:subject=longer far carried end ahead	-10
o:subject=longer far carried extend	-14
o:subject=longer far carried on ahead	-9
o:subject=longer far carried on today	7
o:subject=longer far carried to ahead	-13
o:subject=longer far no verb today	10
o:subject=longer no verb to	8
o:subject=meeting carried end	30
o:subject=meeting carried end ahead	33
o:subject=meeting carried end on	27
o:subject=meeting carried on ahead	23
o:subject=meeting carried see	9
o:subject=meeting carried see ahead	10
o:subject=meeting carried the ahead	12
o:subject=meeting far  ahead	7
o:subject=meeting far carried	-8
o:subject=meeting far carried begin	6
o:subject=meeting far carried begin ahead	7
o:subject=meeting far carried end	-6
o:subject=meeting far carried on ahead	-10
o:subject=meeting far carried the ahead	-13
o:subject=meeting far carried until ahead	27
o:subject=meeting far no verb 	6
o:subject=meeting far no verb the	-10
o:subject=meeting far no verb today	11
o:subject=meeting far no verb until	7
o:subject=meeting far the ahead	-9
o:subject=meeting far until ahead	8
o:subject=meeting no verb on	-23
o:subject=meeting no verb the	7
o:subject=meeting on ahead	-12
o:subject=meeting the ahead	6
o:subject=none	8
o:subject=none carried agree	-18
o:subject=none carried agree ahead	-18
o:subject=none carried agree on	-10
o:subject=none carried announce	-8
o:subject=none carried announce ahead	-7
o:subject=none carried be on	10
o:subject=none carried before ahead	7
o:subject=none carried begin on	9
o:subject=none carried clear	-7
o:subject=none carried clear ahead	-6
o:subject=none carried collect	9
o:subject=none carried end	10
o:subject=none carried end ahead	7
o:subject=none carried end today	7
o:subject=none carried extend to	7
o:subject=none carried for ahead	6
o:subject=none carried have	-8
o:subject=none carried have ahead	-6
o:subject=none carried know	10
o:subject=none carried know ahead	10
o:subject=none carried meet ahead	-10
o:subject=none carried of ahead	-16
o:subject=none carried on gone	-9
o:subject=none carried other	-14
o:subject=none carried other ahead	-13
o:subject=none carried put	-13
o:subject=none carried put ahead	-12
o:subject=none carried put on	-7
o:subject=none carried run ahead	-10
o:subject=none carried say	14
o:subject=none carried say ahead	15
o:subject=none carried say on	8
o:subject=none carried sit	-11
o:subject=none carried sit ahead	-11
o:subject=none carried suspend	28
o:subject=none carried suspend ahead	31
o:subject=none carried suspend until	22
o:subject=none carried tell	-6
o:subject=none carried the ahead	8
o:subject=none carried until ahead	-16
o:subject=none from ahead	-10
o:subject=none no verb	8
o:subject=none no verb (	6
o:subject=none no verb ahead	25
o:subject=none no verb date:	7
o:subject=none no verb from	-10
o:subject=none no verb gone	-16
o:subject=none no verb on	17
o:subject=none no verb sunday,	-12
o:subject=none no verb the	12
o:subject=none no verb thursday	-8
o:subject=none no verb today	-17
o:subject=none no verb until	23
o:subject=none on ahead	19
o:subject=none the ahead	13
o:subject=none thursday today	-8
o:subject=none until ahead	24
o:subject=procedure	-9
o:subject=procedure  ahead	-13
o:subject=procedure be	-7
o:subject=procedure be ahead	-6
o:subject=procedure carried	-19
o:subject=procedure carried be	-8
o:subject=procedure carried be ahead	-8
o:subject=procedure far	-16
o:subject=procedure far carried be	13
o:subject=procedure far carried be ahead	13
o:subject=procedure far carried on ahead	-15
o:subject=procedure far carried the ahead	12
o:subject=procedure far no verb	-16
o:subject=procedure far no verb 	-7
o:subject=procedure far no verb ahead	-14
o:subject=procedure no verb 	-13
o:subject=procedure no verb on	-9
o:subject=procedure no verb the	18
o:subject=procedure on ahead	-12
o:subject=procedure the ahead	19
o:subject=sale	-8
o:subject=sale no verb	-7
o:subject=signing	14
o:subject=signing no verb	14
o:subject=signing no verb ahead	24
o:subject=signing no verb today	-11
o:subject=truce	21
o:subject=truce agree on	-6
o:subject=truce be	11
o:subject=truce be ahead	17
o:subject=truce be on	16
o:subject=truce begin	-12
o:subject=truce begin ahead	-11
o:subject=truce carried	-9
o:subject=truce carried be	16
o:subject=truce carried be ahead	19
o:subject=truce carried begin ahead	-20
o:subject=truce carried end ahead	7
o:subject=truce carried end on	12
o:subject=truce carried run	-11
o:subject=truce carried run ahead	-10
o:subject=truce carried sign	8
o:subject=truce carried sign ahead	8
o:subject=truce carried suspend	-15
o:subject=truce carried suspend ahead	-14
o:subject=truce carried suspend until	-17
o:subject=truce carried the ahead	-21
o:subject=truce carried to ahead	19
o:subject=truce carried until ahead	-8
o:subject=truce end gone	8
o:subject=truce extend	17
o:subject=truce extend ahead	17
o:subject=truce extend to	-6
o:subject=truce far	13
o:subject=truce far  ahead	-15
o:subject=truce far  gone	18
o:subject=truce far carried	13
o:subject=truce far carried be	6
o:subject=truce far carried be gone	7
o:subject=truce far carried begin	-13
o:subject=truce far carried begin ahead	-13
o:subject=truce far carried by ahead	-10
o:subject=truce far carried charge	8
o:subject=truce far carried charge ahead	9
o:subject=truce far carried end	24
o:subject=truce far carried end ahead	28
o:subject=truce far carried end on	25
o:subject=truce far carried on ahead	8
o:subject=truce far carried other	-14
o:subject=truce far carried other ahead	-13
o:subject=truce far carried run	11
o:subject=truce far carried run ahead	13
o:subject=truce far carried tell	6
o:subject=truce far carried tell ahead	7
o:subject=truce far carried the ahead	22
o:subject=truce far carried until ahead	-7
o:subject=truce far no verb	13
o:subject=truce far no verb gone	15
o:subject=truce far no verb monday,	6
o:subject=truce far no verb on	19
o:subject=truce far on ahead	20
o:subject=truce from ahead	-18
o:subject=truce from gone	16
o:subject=truce no verb	11
o:subject=truce no verb from	-12
o:subject=truce no verb gone	7
o:subject=truce no verb the	13
o:subject=truce no verb to	7
o:subject=truce no verb today	13
o:subject=truce no verb until	-11
o:subject=truce on ahead	10
o:subject=truce on today	-9
o:subject=truce other	16
o:subject=truce other gone	17
o:subject=truce run	-8
o:subject=truce run on	15
o:subject=truce run to	-26
o:subject=truce since ahead	-6
o:subject=truce to ahead	-13
o:subject=truce to gone	27
o:suspend from ahead	-21
o:suspend on ahead	-17
o:suspend to ahead	18
o:topic=controls	-15
o:topic=controls ahead	-13
o:topic=controls announce	-6
o:topic=controls far no verb	-9
o:topic=controls on	-19
o:topic=controls on ahead	-18
o:topic=controls run	7
o:topic=controls suspend	-10
o:topic=controls the	-6
o:topic=controls the ahead	-6
o:topic=controls until ahead	6
o:topic=deal	-6
o:topic=deal by ahead	6
o:topic=deal end	6
o:topic=deal far ahead	11
o:topic=deal far be	8
o:topic=deal far begin	6
o:topic=deal far no verb	-6
o:topic=deal far today	-9
o:topic=deal from	8
o:topic=deal from ahead	8
o:topic=deal gone	-8
o:topic=deal no verb	-25
o:topic=deal reach	9
o:topic=duties	-8
o:topic=duties 	-14
o:topic=duties  ahead	-14
o:topic=duties ahead	7
o:topic=duties begin	-29
o:topic=duties by	-22
o:topic=duties by ahead	-21
o:topic=duties clear	-8
o:topic=duties collect	7
o:topic=duties fall	-11
o:topic=duties far  ahead	11
o:topic=duties far  today	-9
o:topic=duties far be	-29
o:topic=duties far by	-6
o:topic=duties far by ahead	-6
o:topic=duties far from	11
o:topic=duties far from ahead	11
o:topic=duties far gone	-20
o:topic=duties far is	-7
o:topic=duties far is ahead	-6
o:topic=duties far no verb	12
o:topic=duties far on	-12
o:topic=duties far on ahead	-9
o:topic=duties far other	9
o:topic=duties far say	-11
o:topic=duties far since	-9
o:topic=duties far since ahead	-7
o:topic=duties far the	-15
o:topic=duties far the ahead	-14
o:topic=duties far thursday, today	9
o:topic=duties far today	-8
o:topic=duties for	-10
o:topic=duties for ahead	-9
o:topic=duties from	-52
o:topic=duties from ahead	-48
o:topic=duties gone	-48
o:topic=duties impose	10
o:topic=duties is	6
o:topic=duties is ahead	7
o:topic=duties lower	-8
o:topic=duties of	-12
o:topic=duties of ahead	-10
o:topic=duties on	-21
o:topic=duties on ahead	-12
o:topic=duties on gone	-11
o:topic=duties other	-18
o:topic=duties pay	-13
o:topic=duties percent	-8
o:topic=duties return	-15
o:topic=duties rise	-7
o:topic=duties run	16
o:topic=duties suspend	7
o:topic=duties the	-20
o:topic=duties the ahead	-17
o:topic=duties through	23
o:topic=duties through ahead	23
o:topic=duties to	16
o:topic=duties to ahead	19
o:topic=duties today	-7
o:topic=duties until	11
o:topic=duties until ahead	14
o:topic=duties until gone	-7
o:topic=exclusions	-14
o:topic=exclusions ahead	-12
o:topic=exclusions end	-17
o:topic=exclusions far	8
o:topic=exclusions far ahead	8
o:topic=exclusions no verb	-9
o:topic=fees	-9
o:topic=fees ahead	-8
o:topic=fees far	12
o:topic=fees far ahead	13
o:topic=fees far no verb	8
o:topic=longer	10
o:topic=longer be	10
o:topic=longer begin	-9
o:topic=longer far	10
o:topic=longer far on	16
o:topic=longer far on ahead	16
o:topic=longer far today	8
o:topic=longer gone	22
o:topic=longer of	6
o:topic=longer of ahead	6
o:topic=longer on	9
o:topic=longer on gone	12
o:topic=longer other	7
o:topic=longer say	-12
o:topic=longer sign	8
o:topic=longer to	19
o:topic=longer to ahead	11
o:topic=longer to gone	16
o:topic=longer until	-19
o:topic=longer until ahead	-18
o:topic=meeting	-24
o:topic=meeting ahead	-22
o:topic=meeting end	11
o:topic=meeting far 	6
o:topic=meeting far  ahead	7
o:topic=meeting far ahead	-6
o:topic=meeting far be	-13
o:topic=meeting far begin	9
o:topic=meeting far gone	-8
o:topic=meeting far the	-21
o:topic=meeting far the ahead	-21
o:topic=meeting far today	10
o:topic=meeting far until	16
o:topic=meeting far until ahead	17
o:topic=meeting gone	-17
o:topic=meeting meet	-10
o:topic=meeting on	-14
o:topic=meeting on ahead	-15
o:topic=meeting on today	6
o:topic=meeting other	-8
o:topic=meeting see	9
o:topic=meeting suspend	-8
o:topic=meeting the	14
o:topic=meeting the ahead	15
o:topic=meeting to	-22
o:topic=meeting to ahead	-22
o:topic=meeting today	14
o:topic=none	7
o:topic=none (	6
o:topic=none ahead	27
o:topic=none announce	-6
o:topic=none be	-9
o:topic=none before	17
o:topic=none before ahead	17
o:topic=none by	-13
o:topic=none by ahead	-12
o:topic=none date:	7
o:topic=none end	14
o:topic=none for	6
o:topic=none from	-16
o:topic=none from ahead	-15
o:topic=none gone	-33
o:topic=none have	-8
o:topic=none no verb	8
o:topic=none of	-14
o:topic=none of ahead	-13
o:topic=none on	29
o:topic=none on ahead	33
o:topic=none other	-13
o:topic=none put	-9
o:topic=none say	17
o:topic=none sit	-11
o:topic=none sunday,	-12
o:topic=none suspend	16
o:topic=none the	19
o:topic=none the ahead	21
o:topic=none thursday	-9
o:topic=none thursday today	-9
o:topic=none to	-10
o:topic=none to ahead	-10
o:topic=none today	-20
o:topic=none until	9
o:topic=none until ahead	11
o:topic=procedure	-19
o:topic=procedure 	-13
o:topic=procedure  ahead	-13
o:topic=procedure ahead	-12
o:topic=procedure be	-11
o:topic=procedure before	-12
o:topic=procedure before ahead	-12
o:topic=procedure by	7
o:topic=procedure by ahead	7
o:topic=procedure far	-7
o:topic=procedure far 	-7
o:topic=procedure far be	15
o:topic=procedure far no verb	-16
o:topic=procedure far on	-16
o:topic=procedure far on ahead	-15
o:topic=procedure far the	7
o:topic=procedure far the ahead	7
o:topic=procedure far until	-19
o:topic=procedure far until ahead	-18
o:topic=procedure gone	-7
o:topic=procedure on	-16
o:topic=procedure on ahead	-13
o:topic=procedure other	-7
o:topic=procedure suspend	6
o:topic=procedure the	16
o:topic=procedure the ahead	17
o:topic=procedure to	25
o:topic=procedure to ahead	26
o:topic=procedure until	-23
o:topic=procedure until ahead	-22
o:topic=sale	-21
o:topic=sale ahead	-18
o:topic=sale by	-8
o:topic=sale by ahead	-8
o:topic=sale far	-11
o:topic=sale far ahead	-9
o:topic=sale far on	-7
o:topic=sale far on ahead	-6
o:topic=sale no verb	-7
o:topic=sale on	-6
o:topic=sale on ahead	-6
o:topic=signing	-12
o:topic=signing be	-11
o:topic=signing begin	6
o:topic=signing by	8
o:topic=signing by ahead	9
o:topic=signing gone	-9
o:topic=signing no verb	14
o:topic=signing on	-21
o:topic=signing on ahead	-17
o:topic=signing sign	-22
o:topic=signing today	-13
o:topic=signing until	-6
o:topic=truce	27
o:topic=truce agree	-8
o:topic=truce ahead	34
o:topic=truce be	18
o:topic=truce by	-9
o:topic=truce conclude	10
o:topic=truce far	19
o:topic=truce far  ahead	-15
o:topic=truce far  gone	18
o:topic=truce far ahead	9
o:topic=truce far begin	-7
o:topic=truce far end	10
o:topic=truce far gone	17
o:topic=truce far monday,	6
o:topic=truce far no verb	13
o:topic=truce far on	18
o:topic=truce far on ahead	20
o:topic=truce far tell	10
o:topic=truce far to	-8
o:topic=truce far to ahead	-7
o:topic=truce far until	14
o:topic=truce far until ahead	14
o:topic=truce from	7
o:topic=truce from gone	15
o:topic=truce gone	-21
o:topic=truce have	22
o:topic=truce no verb	11
o:topic=truce of	-17
o:topic=truce of ahead	-12
o:topic=truce on today	-12
o:topic=truce other	17
o:topic=truce run	-14
o:topic=truce since	-18
o:topic=truce since ahead	-17
o:topic=truce the	-6
o:topic=truce to gone	9
o:topic=truce until	14
o:topic=truce until ahead	17
pc0=bear	16
pc0=down	14
pc0=propose	-15
pc0=suspend	-13
pc0=target	-14
pc0=up	-30
pc1=agree	11
pc1=bear	15
pc1=down	7
pc1=impose	17
pc1=say	8
pc1=sell	-7
pc1=stay	-8
pc1=target	11
pc1=up	-35
pct0=agree past-passive	7
pct0=agree present	-10
pct0=bear future	15
pct0=bear modal	11
pct0=begin modal	11
pct0=begin past	-13
pct0=begin present	7
pct0=end modal	-10
pct0=end present	11
pct0=impose future	-9
pct0=impose future-passive	-7
pct0=impose past-passive	-15
pct0=impose perfect	6
pct0=impose perfect-passive	-17
pct0=impose present	31
pct0=impose present-passive	-18
pct0=stay future	-19
pct0=stay modal	-12
pct0=stay past-passive	17
pct0=stay present	6
pct0=suspend future	-19
pct0=suspend past	15
pct0=suspend present-passive	-10
pct0=up past	-8
pct0=up present	-17
pct1=agree participle-passive	18
pct1=agree past-passive	7
pct1=agree present	-10
pct1=bear future	9
pct1=bear modal	11
pct1=bear participle-passive	-11
pct1=bear past	11
pct1=begin infinitive	-9
pct1=begin modal	11
pct1=begin past	-11
pct1=begin present	8
pct1=down past	-10
pct1=end modal	-10
pct1=end past	-8
pct1=end present	12
pct1=impose future	-9
pct1=impose future-passive	-7
pct1=impose infinitive	11
pct1=impose participle-passive	33
pct1=impose past	8
pct1=impose past-passive	-15
pct1=impose perfect-passive	-17
pct1=impose present	18
pct1=impose present-passive	-18
pct1=stay future	-14
pct1=stay modal	-12
pct1=stay past	6
pct1=stay past-passive	17
pct1=suspend future	-14
pct1=suspend past	17
pct1=suspend present-passive	-10
pct1=up past	-8
pct1=up present	-17
phas-future	-17
phas-gerund	9
phas-participle	10
phas-pluperfect	-12
phas-present	11
pt0=future	-16
pt0=modal-passive	17
pt0=past	-7
pt0=past-passive	12
pt0=perfect	11
pt0=perfect-passive	-11
pt0=pluperfect	-12
pt0=present	13
pt1=future	-15
pt1=gerund	9
pt1=modal-passive	17
pt1=participle-passive	26
pt1=past-passive	12
pt1=perfect-passive	-11
pt1=pluperfect	-14
pt1=present-passive	-7
pv0-none	7
pv0=agree	10
pv0=announce	-7
pv0=apply	12
pv0=be	-8
pv0=begin	13
pv0=carry	-7
pv0=conclude	7
pv0=confirm	-10
pv0=continue	8
pv0=end	11
pv0=exempt	-11
pv0=expire	-8
pv0=extend	-23
pv0=go	-22
pv0=hold	23
pv0=keep	20
pv0=know	6
pv0=make	7
pv0=meet	20
pv0=other	36
pv0=reach	-8
pv0=remain	8
pv0=run	-15
pv0=say	-11
pv0=sign	-7
pv0=stand	-8
pv0=start	-15
pv0=stay	-23
pv0=suspend	-20
pv0=take	9
pv1=agree	7
pv1=apply	15
pv1=be	-7
pv1=begin	13
pv1=carry	-12
pv1=confirm	-10
pv1=exempt	-11
pv1=extend	-25
pv1=fall	-7
pv1=go	-27
pv1=hold	28
pv1=know	6
pv1=leave	20
pv1=make	6
pv1=meet	14
pv1=other	14
pv1=promise	-7
pv1=run	-15
pv1=stand	-15
pv1=start	-15
pv1=stay	-19
pv1=strike	8
pv1=suspend	-13
pv1=take	11
pvt0=agree past	10
pvt0=be past	12
pvt0=be perfect	-9
pvt0=be present	-11
pvt0=begin past	-9
pvt0=begin present	25
pvt0=carry present	-7
pvt0=conclude past	7
pvt0=end present	11
pvt0=exempt present	-10
pvt0=extend present	-7
pvt0=go present	-15
pvt0=hold present	22
pvt0=keep present	20
pvt0=leave past	-7
pvt0=leave present	14
pvt0=make past	9
pvt0=other past	7
pvt0=other perfect	20
pvt0=other present	13
pvt0=pay present	-9
pvt0=put perfect	6
pvt0=reach present	-8
pvt0=remain present	8
pvt0=run present	-13
pvt0=say past	-11
pvt0=start present	-15
pvt0=stay present	-12
pvt0=suspend present	-21
pvt1=agree past	13
pvt1=be past	12
pvt1=be perfect	-9
pvt1=be present	-10
pvt1=begin past	-9
pvt1=begin present	25
pvt1=carry present	-7
pvt1=conclude past	7
pvt1=end present	11
pvt1=exempt present	-10
pvt1=extend infinitive	-16
pvt1=extend present	-7
pvt1=go present	-14
pvt1=hold present	22
pvt1=leave past	-7
pvt1=leave present	14
pvt1=make past	9
pvt1=other past	7
pvt1=other perfect	10
pvt1=other present	-6
pvt1=pay present	-9
pvt1=put perfect	6
pvt1=reach present	-8
pvt1=run present	-13
pvt1=say past	-11
pvt1=sign participle	11
pvt1=start present	-15
pvt1=stay present	-12
pvt1=suspend present	-21
q:!	8
q:"	-35
q:'s	-8
q:(	-33
q:)	-24
q:,	6
q:-	6
q:.	-15
q:/	36
q::	-29
q:;	15
q:<day-gone>	12
q:<day-today>	-17
q:<goods>	35
q:<level-noun>	-14
q:<level>	-9
q:<money>	-8
q:<month-ahead>	-12
q:<month-gone>	20
q:<name>	49
q:<not>	-16
q:<number>	6
q:<office>	-13
q:<organisation>	-53
q:<person>	-19
q:<points>	13
q:<quality>	37
q:<seat>	26
q:<sender>	-10
q:<span>	15
q:<taker>	-7
q:<v-agree>	-17
q:<v-bear>	-34
q:<v-buy>	-17
q:<v-deny>	-8
q:<v-down>	-22
q:<v-impose>	8
q:<v-propose>	-22
q:<v-return>	-6
q:<v-target>	37
q:<v-threaten>	13
q:<v-up>	-14
q:?	23
q:a	-24
q:about	32
q:accept	-8
q:act	-10
q:additional	10
q:after	-13
q:again	10
q:against	10
q:agree	-16
q:agreement	-22
q:all	13
q:allow	-11
q:already	6
q:also	-10
q:among	9
q:amount	12
q:announce	-22
q:another	22
q:arrangement	21
q:as	6
q:ask	29
q:b	-19
q:back	6
q:be	-28
q:bean	6
q:because	-28
q:become	9
q:been	17
q:begin	14
q:behind	-6
q:being	20
q:between	-12
q:bill	-9
q:border	-11
q:both	21
q:bring	18
q:business	-8
q:but	-10
q:buy	-7
q:by	-20
q:c	-18
q:calendar	-8
q:call	-41
q:can	-14
q:carry	13
q:case	12
q:ceasefire	-27
q:certificate	-10
q:changed	7
q:charge	35
q:chip	12
q:city	-9
q:clock	8
q:close	-12
q:cocoa	8
q:coffee	16
q:colleague	6
q:collect	6
q:column	12
q:company	-6
q:confirm	-11
q:contract	-12
q:control	23
q:cost	6
q:count	8
q:customer	-11
q:cut	11
q:deadline	18
q:decide	6
q:decision	9
q:decree	8
q:desk	8
q:did	-24
q:die	12
q:dispute	-10
q:doe	17
q:down	19
q:due	6
q:duty	17
q:each	7
q:earth	8
q:eastern	-7
q:either	18
q:elsewhere	-15
q:emergency	-7
q:entry	-7
q:everybody	-18
q:everything	-12
q:everywhere	-7
q:expire	6
q:export	7
q:extend	-27
q:extension	16
q:fall	-18
q:fentanyl	-7
q:fifth	-9
q:figure	6
q:final	-12
q:firm	-8
q:first	-11
q:follow	-9
q:for	7
q:force	13
q:forced	-15
q:forty	-9
q:four	-8
q:fourth	-14
q:free	-8
q:from	-34
q:further	-12
q:get	-15
q:give	-11
q:go	-19
q:grower	9
q:had	22
q:half	-7
q:halve	-20
q:hand	-13
q:happened	-6
q:harbour	-11
q:has	-14
q:have	7
q:he	-7
q:her	-6
q:higher	-6
q:his	-16
q:hope	7
q:hotel	-6
q:hour	-23
q:how	32
q:i	-18
q:if	-7
q:importer	-7
q:impose	-13
q:industry	-21
q:into	-9
q:introduce	6
q:is	29
q:it	-12
q:joint	-11
q:just	-12
q:keep	-18
q:know	6
q:labor	-15
q:last	26
q:lasted	-17
q:law	-21
q:leave	30
q:lentil	11
q:line	-7
q:list	8
q:live	9
q:long	19
q:look	-12
q:lower	-12
q:m	-10
q:machinery	12
q:make	-8
q:maker	-8
q:market	8
q:matter	10
q:may	-10
q:mean	-8
q:measure	-13
q:meet	-26
q:minister	19
q:minute	-8
q:morning	-18
q:most	6
q:mr	14
q:much	8
q:name	-10
q:nearly	7
q:negotiate	-10
q:next	-19
q:night	-14
q:no	-20
q:none	8
q:northern	-11
q:note	6
q:of	-13
q:offer	8
q:oil	6
q:older	-8
q:on	24
q:one	-28
q:only	-29
q:operator	-11
q:or	-17
q:order	-10
q:origin	6
q:our	-11
q:out	13
q:own	31
q:page	-14
q:part	14
q:pause	14
q:pay	-6
q:peace	7
q:people	-7
q:permit	-6
q:phone	6
q:place	-22
q:point	-13
q:power	-14
q:prime	12
q:prolonged	-16
q:propose	-15
q:put	17
q:rare	7
q:reach	-15
q:reciprocal	10
q:renewal	-10
q:representative	-12
q:return	8
q:right	14
q:rise	-14
q:river	-24
q:room	-13
q:rule	-7
q:run	25
q:second	-28
q:section	-11
q:shall	-16
q:sheet	6
q:should	16
q:sign	8
q:sleep	14
q:small	12
q:spring	-20
q:stand	24
q:state	27
q:stay	-16
q:step	14
q:still	-7
q:stockholm	25
q:surcharge	-43
q:suspend	-7
q:suspension	-23
q:table	11
q:take	12
q:talk	-7
q:tariff	-7
q:tell	-10
q:than	-19
q:the	-14
q:then	11
q:there	19
q:these	13
q:thing	10
q:threat	12
q:threaten	7
q:three	16
q:to	-17
q:too	-11
q:tractor	10
q:trade	-11
q:truce	40
q:tuna	12
q:under	-13
q:until	-19
q:up	-32
q:us	6
q:valley	-22
q:value	-7
q:visit	23
q:was	21
q:water	-12
q:we	-8
q:week	20
q:well	9
q:were	41
q:what	27
q:where	-9
q:whether	16
q:which	10
q:who	-18
q:whole	13
q:whose	-8
q:will	-20
q:with	17
q:word	12
q:work	-10
q:world	-10
q:worst	6
q:would	14
q:write	-10
q:year	7
q:yet	7
q:your	25
q:—	-7
qt=modal	-16
qt=past	-7
qt=perfect	-7
qt=pluperfect	18
qt=present	27
quoted	-7
r1='s	-17
r1='s & d:ahead	-10
r1=(	-21
r1=( & d:ahead	-12
r1=( & d:today	-7
r1=) & d:ahead	-9
r1=,	16
r1=, & d:ahead	24
r1=, & d:gone	-52
r1=, & d:today	14
r1=-	-6
r1=- & d:today	-6
r1=.	18
r1=. & d:ahead	30
r1=. & d:gone	-34
r1=. & d:today	11
r1=:	17
r1=: & d:ahead	20
r1=; & d:ahead	-12
r1=; & d:gone	15
r1=<end>	-9
r1=<end> & d:ahead	10
r1=<end> & d:gone	-21
r1=<end> & d:today	-26
r1=<name>	12
r1=<name> & d:ahead	13
r1=<not>	17
r1=<not> & d:ahead	11
r1=<not> & d:today	8
r1=<number>	-10
r1=<number> & d:ahead	-9
r1=<quality>	6
r1=<quality> & d:ahead	7
r1=<v-down>	14
r1=<v-down> & d:ahead	14
r1=<v-end>	-13
r1=<v-end> & d:ahead	-13
r1=<v-stay>	-8
r1=<v-stay> & d:ahead	-6
r1=after	-14
r1=after & d:ahead	-7
r1=and	-23
r1=and & d:ahead	-24
r1=at	-13
r1=at & d:ahead	-9
r1=evening	-11
r1=evening & d:ahead	-9
r1=for	-7
r1=for & d:ahead	-6
r1=from	-7
r1=if	-21
r1=if & d:ahead	-20
r1=is	-11
r1=is & d:ahead	-6
r1=it	-20
r1=it & d:ahead	-11
r1=it & d:today	-7
r1=neither	7
r1=next	8
r1=next & d:ahead	8
r1=of	32
r1=of & d:ahead	34
r1=on	-6
r1=that	-6
r1=the	13
r1=the & d:ahead	16
r1=the & d:today	-10
r1=there	-8
r1=there & d:ahead	-7
r1=they	11
r1=they & d:ahead	9
r1=to	-8
r1=under	11
r1=under & d:ahead	12
r1=unless	-16
r1=unless & d:ahead	-14
r1=without & d:today	8
r1=—	-10
r1=— & d:ahead	-10
r2="	11
r2=.	7
r2=<day-ahead>	11
r2=<day-gone>	11
r2=<day-today>	9
r2=<gate>	-11
r2=<goods>	-14
r2=<level-noun>	13
r2=<not>	-21
r2=<number>	7
r2=<organisation>	-16
r2=<quality>	7
r2=<span>	-7
r2=<v-begin>	-15
r2=<v-down>	-16
r2=<v-impose>	-16
r2=<v-sell>	-12
r2=<v-stay>	-7
r2=<v-up>	-10
r2=a	8
r2=all	-14
r2=an	6
r2=as	-16
r2=at	-13
r2=duty	-6
r2=end	18
r2=extend	9
r2=for	-9
r2=from	-7
r2=go	-9
r2=has	-16
r2=he	14
r2=hold	-6
r2=if	-21
r2=it	-15
r2=its	8
r2=neither	-9
r2=new	10
r2=next	11
r2=no	-13
r2=noon	-6
r2=not	-6
r2=of	-16
r2=on	-10
r2=run	-11
r2=say	7
r2=ship	-7
r2=so	10
r2=talk	15
r2=that	-6
r2=their	-8
r2=they	-13
r2=thi	14
r2=to	8
r2=truce	-13
r2=two	-9
r2=unless	-6
r2=was	-12
r2=what	-8
r2=when	9
r2=will	-20
r2=would	-8
r2=year	15
r2=yes	15
r3=,	7
r3=.	-16
r3=<agent>	-18
r3=<day-gone>	6
r3=<goods>	15
r3=<organisation>	-22
r3=<person>	16
r3=<seat>	-13
r3=<span>	11
r3=<v-begin>	-7
r3=<v-down>	-10
r3=<v-end>	-20
r3=<v-propose>	-10
r3=<v-return>	12
r3=<v-say>	10
r3=<v-suspend>	10
r3=<v-up>	-18
r3=?	15
r3=additional	-6
r3=and	28
r3=as	19
r3=at	6
r3=back	7
r3=been	-7
r3=both	11
r3=by	6
r3=come	-11
r3=country	-8
r3=date	8
r3=day	28
r3=first	-8
r3=for	-16
r3=government	-16
r3=has	-11
r3=in	-21
r3=is	11
r3=it	-24
r3=last	-14
r3=month	14
r3=nothing	-9
r3=now	-7
r3=of	6
r3=on	6
r3=say	13
r3=set	9
r3=side	-8
r3=take	11
r3=the	-36
r3=their	-9
r3=them	8
r3=then	-16
r3=time	-8
r3=to	-18
r3=trade	7
r3=truce	-12
r3=two	-9
r3=was	-7
r3=we	-7
r3=what	18
r3=will	-10
r3=would	16
r3=year	13
r4='s	6
r4=)	-15
r4=,	-10
r4=.	-18
r4=<agent>	-14
r4=<day-today>	7
r4=<goods>	13
r4=<level-noun>	17
r4=<level>	-20
r4=<number>	-11
r4=<organisation>	-10
r4=<person>	7
r4=<quality>	-23
r4=<seat>	10
r4=<span>	-22
r4=<v-agree>	-18
r4=<v-bear>	6
r4=<v-impose>	-6
r4=<v-say>	-22
r4=<v-stay>	8
r4=<v-suspend>	6
r4=<v-up>	-12
r4=?	11
r4=a	-7
r4=after	-12
r4=agree	-8
r4=and	15
r4=be	7
r4=been	7
r4=between	6
r4=cut	-9
r4=duty	11
r4=end	-12
r4=go	-8
r4=good	6
r4=had	7
r4=have	-14
r4=in	-14
r4=its	-10
r4=keep	6
r4=last	-16
r4=leave	-6
r4=minister	6
r4=ministry	-12
r4=not	6
r4=on	7
r4=other	6
r4=our	-6
r4=out	-14
r4=rate	8
r4=say	-15
r4=stay	-6
r4=tariff	-10
r4=that	17
r4=their	6
r4=to	15
r4=truce	23
r4=two	7
r4=up	14
r4=was	-7
r4=will	14
r=) .	6
r=) <end>	-17
r=, "	14
r=, <level>	9
r=, <number>	10
r=, <seat>	9
r=, a	15
r=, as	-13
r=, at	-9
r=, both	12
r=, for	-6
r=, has	-14
r=, he	9
r=, if	-18
r=, is	7
r=, it	12
r=, its	11
r=, no	-12
r=, say	10
r=, so	9
r=, to	8
r=, unless	-6
r=, when	9
r=, will	-8
r=, yes	15
r=. <end>	18
r=: <level>	6
r=: the	16
r=<end> <end>	-9
r=<name> 's	11
r=and is	-19
r=and run	-7
r=in the	9
r=next year	8
r=of next	11
r=of thi	18
r=that he	7
r=the <name>	-6
r=to <day-ahead>	16
r=under the	11
r=unless <organisation>	-10
r=unless the	-9
r=— <name>	6
r=— <person>	-6
r=— the	-7
s:!	-6
s:"	6
s:&	-6
s:'	-13
s:'s	-28
s:(	-10
s:)	-9
s:*	-26
s:.	-20
s:/	9
s:<day-ahead>	8
s:<day-gone>	-28
s:<day-today>	-21
s:<duty>	-9
s:<gate>	14
s:<goods-amount>	-20
s:<level>	-10
s:<money>	-17
s:<month-ahead>	7
s:<month-gone>	7
s:<number>	-10
s:<office>	-24
s:<organisation>	-52
s:<points>	60
s:<quality>	8
s:<span>	11
s:<v-bear>	-21
s:<v-begin>	-9
s:<v-deny>	-16
s:<v-down>	8
s:<v-end>	15
s:<v-impose>	8
s:<v-propose>	-41
s:<v-sell>	-16
s:<v-stay>	14
s:<v-suspend>	23
s:<v-target>	-14
s:<v-up>	-8
s:@	6
s:[	-7
s:]	-6
s:_	16
s:a	-27
s:about	-29
s:above	-9
s:add	8
s:additional	9
s:affiliate	-17
s:afraid	13
s:after	-11
s:afternoon	9
s:again	28
s:agreement	-11
s:ahead	-8
s:al	8
s:alive	-14
s:all	-13
s:along	-7
s:already	-7
s:altogether	-8
s:an	-9
s:and	7
s:announce	10
s:announcement	-7
s:another	-14
s:answer	-20
s:antimony	-10
s:any	-16
s:apply	35
s:approval	-6
s:approve	-7
s:armistice	-13
s:army	-23
s:arrangement	31
s:arrive	13
s:as	22
s:ask	16
s:autumn	9
s:await	9
s:away	18
s:back	15
s:ban	-8
s:bargain	-10
s:battery	-10
s:because	-16
s:become	12
s:beef	-20
s:been	-8
s:before	12
s:begin	-11
s:better	23
s:between	17
s:beyond	15
s:bill	-10
s:book	11
s:border	8
s:both	24
s:box	-9
s:brandy	7
s:brief	14
s:budget	-9
s:busan	19
s:business	-6
s:but	-16
s:butter	-27
s:buyer	-8
s:by	-21
s:calendar	24
s:call	-8
s:calm	7
s:cannot	-6
s:capital	18
s:carry	-6
s:case	-23
s:cease	-13
s:ceasefire	-32
s:change	-25
s:changed	12
s:chip	13
s:city	-23
s:claim	-12
s:client	7
s:close	-7
s:closed	-10
s:club	-15
s:coast	-12
s:cocoa	-6
s:coffee	15
s:come	8
s:comment	-18
s:commerce	-10
s:common	9
s:company	-27
s:conclude	17
s:confirm	11
s:consent	17
s:consultation	-7
s:continue	22
s:contract	-17
s:control	11
s:cork	15
s:corrected	-7
s:cost	9
s:cotton	12
s:could	7
s:council	-9
s:count	20
s:counted	13
s:current	16
s:custom	10
s:cut	-15
s:date	22
s:day	50
s:deadline	-33
s:deal	7
s:decide	-12
s:decided	6
s:decision	-18
s:decree	23
s:delegation	-16
s:did	-21
s:die	24
s:do	34
s:doe	22
s:dollar	-7
s:donald	-8
s:double	-8
s:down	-17
s:draw	-6
s:drawer	12
s:due	12
s:during	-8
s:duty	14
s:effect	6
s:either	9
s:else	-10
s:end	16
s:enter	-27
s:entry	-8
s:envoy	-10
s:evening	-15
s:every	-13
s:everybody	-28
s:everything	24
s:exempt	-12
s:expert	-8
s:expire	8
s:explain	-15
s:export	-7
s:extend	-24
s:extension	-12
s:face	10
s:fail	-10
s:failed	-12
s:failing	-11
s:fall	-6
s:fare	-16
s:farm	-7
s:fee	-18
s:fentanyl	16
s:ferry	-19
s:fifth	7
s:find	14
s:first	-7
s:flat	-6
s:flour	-15
s:follow	-12
s:followed	6
s:following	14
s:for	-12
s:force	8
s:found	-7
s:fourth	-20
s:freeze	22
s:friday	7
s:from	-26
s:front	-10
s:frozen	-28
s:full	-25
s:gallium	-15
s:gate	-17
s:geneva	15
s:germanium	-10
s:get	8
s:given	6
s:good	35
s:government	-9
s:grain	-9
s:grant	8
s:grow	6
s:had	-8
s:half	-6
s:halve	11
s:has	-31
s:have	9
s:having	6
s:he	-13
s:hearing	-16
s:higher	12
s:him	11
s:his	-9
s:hold	-14
s:hour	-13
s:how	8
s:hundred	14
s:i've	21
s:if	-21
s:import	-20
s:in	-8
s:included	7
s:including	22
s:increase	-15
s:initial	-13
s:instead	7
s:interest	6
s:is	21
s:island	-12
s:it	15
s:its	15
s:job	13
s:joint	-14
s:just	16
s:key	10
s:kind	-12
s:know	26
s:kuala	9
s:land	-12
s:last	18
s:lasted	-17
s:late	-13
s:later	-22
s:law	12
s:lawyer	-15
s:leave	9
s:legal	6
s:lentil	12
s:less	6
s:let	26
s:letter	-7
s:levy	-31
s:licence	-10
s:like	-6
s:likewise	10
s:line	-12
s:link	-9
s:lisbon	-6
s:list	-28
s:listed	-7
s:live	7
s:lodged	-6
s:long	9
s:lorry	-25
s:lose	7
s:lower	-10
s:lull	-9
s:lumpur	9
s:maize	8
s:match	-11
s:matter	-23
s:may	-7
s:meanwhile	13
s:measure	13
s:mediator	-10
s:meet	-11
s:member	-15
s:men	7
s:midnight	23
s:mill	11
s:million	-6
s:minister	7
s:ministry	-22
s:minute	-10
s:mission	-16
s:mombasa	6
s:month	21
s:moratorium	6
s:more	-12
s:morning	16
s:motor	8
s:must	-20
s:my	-7
s:name	-9
s:named	-6
s:national	-11
s:needed	10
s:new	-19
s:no	-12
s:noon	-16
s:north	-8
s:northern	-13
s:note	10
s:number	7
s:objection	-6
s:of	-23
s:offer	-36
s:oil	-21
s:olive	-12
s:on	-17
s:open	-31
s:operator	-12
s:order	9
s:ordinary	-10
s:origin	-11
s:originating	-8
s:otherwise	24
s:out	22
s:outline	-12
s:own	16
s:p	-6
s:palm	10
s:paper	14
s:parcel	-7
s:party	-32
s:pause	27
s:pay	-18
s:peace	26
s:people	6
s:per	-6
s:period	21
s:phase	-11
s:phone	-21
s:phosphate	15
s:pipe	6
s:plan	-24
s:plant	-8
s:please	7
s:point	-14
s:port	-20
s:post	-15
s:present	12
s:price	-12
s:proclamation	-12
s:product	-7
s:prolonged	8
s:promise	-12
s:protocol	-7
s:provide	6
s:provisional	9
s:public	-6
s:rail	-26
s:rather	17
s:ratify	8
s:reach	-11
s:read	-11
s:reason	-7
s:receive	-6
s:reciprocal	21
s:reduction	13
s:refund	-13
s:regional	7
s:remain	10
s:reminder	7
s:remove	-6
s:renew	6
s:renewal	-8
s:renewed	12
s:replace	-16
s:reply	9
s:report	-15
s:result	-6
s:resume	-10
s:revive	-7
s:rice	-12
s:right	11
s:rise	-10
s:river	-13
s:roaming	-9
s:round	-26
s:rule	-13
s:run	26
s:safeguard	-17
s:same	13
s:say	-6
s:schedule	-7
s:season	-30
s:second	-13
s:section	15
s:see	-13
s:sell	-14
s:send	10
s:set	12
s:settle	7
s:settlement	-12
s:shelve	17
s:ship	-11
s:shook	-13
s:short	8
s:side	14
s:sit	-12
s:six	15
s:slap	13
s:slip	7
s:so	24
s:somebody	42
s:something	25
s:staff	-10
s:stand	-17
s:start	-19
s:state	8
s:statement	-18
s:station	-13
s:stay	-23
s:steel	-7
s:step	-22
s:stockholm	21
s:subject	-13
s:summer	-15
s:sunday	12
s:surabaya	-12
s:surcharge	-53
s:talk	9
s:tariff	-6
s:tax	25
s:team	-6
s:telephoned	6
s:television	-23
s:tell	12
s:text	7
s:that	8
s:the	-19
s:their	14
s:them	-21
s:there	-15
s:these	-10
s:they	7
s:thing	22
s:those	13
s:threaten	-8
s:three	-29
s:through	6
s:thursday	13
s:ticket	-7
s:tile	-8
s:till	31
s:tin	11
s:to	8
s:ton	10
s:top	-12
s:tractor	15
s:transit	-11
s:treaty	-6
s:truce	30
s:tuesday	8
s:under	-15
s:union	-13
s:unless	25
s:until	14
s:up	14
s:upper	-11
s:us	18
s:use	-11
s:used	-10
s:valid	9
s:valparaíso	-9
s:version	10
s:very	14
s:vote	-21
s:voted	-13
s:we	-12
s:wednesday	-6
s:week	7
s:welcome	-9
s:were	18
s:what	14
s:wheat	-20
s:whether	9
s:which	6
s:who	-31
s:whole	13
s:will	-19
s:window	-11
s:winter	-6
s:wire	-6
s:would	-8
s:write	8
s:year	14
s:yes	20
s:york	-13
s:your	7
s:zero	11
s:·	-17
sa:"	13
sa:" .	13
sa:'	-6
sa:'s	-18
sa:(	-22
sa:)	-26
sa:,	18
sa:, "	18
sa:, <day-today>	6
sa:, <level>	7
sa:, <name>	-12
sa:, <quality>	13
sa:, <seat>	18
sa:, a	16
sa:, according	7
sa:, all	-11
sa:, and	17
sa:, both	12
sa:, failing	-9
sa:, go	-9
sa:, has	-14
sa:, he	7
sa:, i	8
sa:, if	-26
sa:, its	19
sa:, no	-13
sa:, of	-13
sa:, one	-6
sa:, or	7
sa:, provided	6
sa:, say	20
sa:, so	8
sa:, tell	8
sa:, that	12
sa:, then	7
sa:, they	9
sa:, to	24
sa:, unless	23
sa:, where	-7
sa:, who	-7
sa:, yes	15
sa:-	-18
sa:.	-21
sa:. eastern	6
sa::	-19
sa:: <level>	-11
sa:: <number>	-6
sa:: a	-13
sa:: the	-8
sa:; <quality>	10
sa:; it	-9
sa:<day-ahead>	17
sa:<day-ahead> ,	-29
sa:<day-ahead> .	27
sa:<day-gone> ,	-19
sa:<day-gone> after	-10
sa:<day-gone> that	8
sa:<day-today>	14
sa:<day-today> .	27
sa:<day-today> after	-10
sa:<duty>	-33
sa:<gate>	11
sa:<goods-amount>	-15
sa:<goods-amount> in	-6
sa:<goods>	-7
sa:<level-noun>	8
sa:<level>	-17
sa:<level> ,	-10
sa:<level> and	11
sa:<level> at	12
sa:<level> in	9
sa:<level> more	-22
sa:<level> over	9
sa:<level> to	-24
sa:<level> under	-7
sa:<money>	-16
sa:<month-ahead>	-7
sa:<month-gone>	19
sa:<month-gone> ,	24
sa:<name>	-17
sa:<name> and	14
sa:<name> come	7
sa:<name> is	10
sa:<name> stop	-7
sa:<name> will	-20
sa:<number>	-26
sa:<number> ,	14
sa:<number> .	-11
sa:<number> and	16
sa:<number> in	-11
sa:<number> th	-7
sa:<number> that	11
sa:<office>	-11
sa:<organisation>	-22
sa:<organisation> .	-8
sa:<organisation> extend	-11
sa:<organisation> say	-6
sa:<person> 's	-7
sa:<person> in	-9
sa:<person> say	15
sa:<points>	15
sa:<quality>	9
sa:<quality> good	14
sa:<quality> side	13
sa:<quality> trade	7
sa:<seat>	6
sa:<seat> ,	-12
sa:<seat> .	-16
sa:<seat> time	8
sa:<sender>	-15
sa:<span> .	-16
sa:<span> later	-16
sa:<span> of	13
sa:<span> on	8
sa:<span> to	9
sa:<taker>	6
sa:<v-agree>	-12
sa:<v-bear>	-21
sa:<v-begin>	14
sa:<v-impose>	15
sa:<v-propose>	-12
sa:<v-return>	19
sa:<v-say>	-17
sa:<v-sell>	-8
sa:<v-stay>	15
sa:<v-suspend>	12
sa:<v-up>	7
sa:a	-10
sa:a date	6
sa:a deal	10
sa:a further	-7
sa:a pause	14
sa:a telephone	8
sa:a truce	-15
sa:above	-8
sa:according	7
sa:according to	7
sa:add	8
sa:additional	-8
sa:additional duty	-15
sa:after	-15
sa:after .	-14
sa:after the	-8
sa:afternoon	9
sa:again	10
sa:again .	6
sa:agree	-8
sa:agreement ,	9
sa:alive	-7
sa:all	-25
sa:all .	-6
sa:altogether	-8
sa:an	11
sa:an agreement	16
sa:and	6
sa:and <level>	15
sa:and <name>	26
sa:and <number>	8
sa:and <quality>	14
sa:and <seat>	9
sa:and a	6
sa:and by	17
sa:and for	-6
sa:and is	-18
sa:and it	-18
sa:and its	7
sa:and last	-7
sa:and not	20
sa:and on	15
sa:and run	-8
sa:and that	-7
sa:and the	-20
sa:and then	-7
sa:and to	-20
sa:and was	-7
sa:and what	6
sa:and will	-16
sa:announce	-7
sa:apply	14
sa:are	-14
sa:are not	12
sa:army	-8
sa:as	16
sa:as a	7
sa:at <number>	-12
sa:at midnight	17
sa:at noon	-10
sa:autumn	7
sa:away	9
sa:back	33
sa:back to	28
sa:bargain	-9
sa:be in	11
sa:be prolonged	-6
sa:became	-16
sa:because	-6
sa:become	12
sa:beef	-7
sa:begin	-20
sa:begin .	-13
sa:begin on	8
sa:better	23
sa:between	6
sa:between the	8
sa:border	9
sa:both	12
sa:both country	9
sa:both government	-9
sa:budget	-8
sa:but	-15
sa:by a	-17
sa:by then	14
sa:calendar	16
sa:call with	9
sa:capital	20
sa:carry	8
sa:charge	10
sa:charge on	7
sa:chip	15
sa:chip ,	13
sa:clear	7
sa:collect	-10
sa:collect .	-7
sa:come	12
sa:come back	10
sa:commission	10
sa:conclude	9
sa:continue	11
sa:continue to	6
sa:contract	-9
sa:cotton	6
sa:course	15
sa:cut	-8
sa:cut its	-9
sa:date	20
sa:day	25
sa:day ,	-8
sa:deal	6
sa:decide	-10
sa:decree	11
sa:did	-6
sa:die	15
sa:discuss	-7
sa:dispute	-6
sa:do	22
sa:doe	8
sa:double	-11
sa:down .	6
sa:draw	-6
sa:drop	-6
sa:due	11
sa:due to	14
sa:duty	-8
sa:duty on	-7
sa:early	-7
sa:eastern	6
sa:end	10
sa:end ,	18
sa:end .	31
sa:end <span>	7
sa:enter	-14
sa:entry	-12
sa:evening	-27
sa:evening ,	-10
sa:evening .	-14
sa:every	-8
sa:everything	21
sa:expect	11
sa:expire	12
sa:explain	-13
sa:export	-8
sa:export of	-6
sa:extend	-10
sa:extend .	7
sa:extend by	-14
sa:extend it	-7
sa:extend their	7
sa:extension	-22
sa:extension .	-16
sa:face	-7
sa:failed	-11
sa:failing	-9
sa:fentanyl	9
sa:fentanyl duty	9
sa:find	9
sa:following	14
sa:for	-17
sa:for <quality>	15
sa:for <span>	-19
sa:for a	-16
sa:for it	10
sa:force	-10
sa:found	6
sa:fourth	-13
sa:fourth round	-9
sa:free	-9
sa:free of	-6
sa:freeze	11
sa:from	-16
sa:from <day-gone>	7
sa:from <level>	-25
sa:from the	9
sa:full	-16
sa:gallium	-7
sa:get	14
sa:given	13
sa:go	8
sa:go .	-9
sa:go back	19
sa:go on	-11
sa:good	7
sa:government	-9
sa:government say	-7
sa:had	16
sa:had reach	-6
sa:had threaten	6
sa:half	-16
sa:halve	9
sa:has	-27
sa:has been	-6
sa:has not	-12
sa:have	15
sa:he had	7
sa:he would	6
sa:his	-10
sa:his <organisation>	6
sa:hold	-18
sa:holiday	10
sa:hour	-19
sa:hundred	-10
sa:i have	-7
sa:if	-49
sa:if it	-29
sa:if the	-18
sa:importer	7
sa:impose	10
sa:impose on	6
sa:in	-16
sa:in <month-gone>	10
sa:in <seat>	-20
sa:in a	-22
sa:in force	-8
sa:in stockholm	12
sa:included	7
sa:included .	7
sa:instead	11
sa:instead of	10
sa:is	15
sa:is off	12
sa:is over	7
sa:is the	-11
sa:is to	13
sa:is up	19
sa:is what	-15
sa:it	13
sa:it 's	-7
sa:it ,	27
sa:it has	-13
sa:it is	-16
sa:it was	13
sa:it will	7
sa:its <level>	7
sa:its duty	-12
sa:its own	12
sa:just	9
sa:keep	-9
sa:keep the	6
sa:last	-16
sa:last <span>	-14
sa:last day	6
sa:later	-17
sa:later .	-12
sa:leave	13
sa:less	7
sa:less than	6
sa:let	16
sa:letter	-7
sa:level	-7
sa:levy	-22
sa:levy on	-12
sa:list	-21
sa:list of	-7
sa:lorry	-20
sa:maker	-6
sa:match	-7
sa:may	10
sa:me	-8
sa:mediator	-8
sa:medicine	8
sa:meet	-12
sa:meet in	-17
sa:midnight	15
sa:midnight ,	6
sa:midnight .	11
sa:ministry	-7
sa:ministry of	-12
sa:minute past	7
sa:month	10
sa:month ,	8
sa:more .	11
sa:morning	12
sa:morning .	10
sa:mr	-9
sa:mr <person>	-9
sa:name	-8
sa:name to	-7
sa:needed	10
sa:negotiation	-6
sa:new duty	10
sa:new york	-6
sa:next	6
sa:next year	18
sa:night ,	-7
sa:not	-7
sa:nothing .	7
sa:nothing to	6
sa:notice	7
sa:notice of	-6
sa:now	-6
sa:number	7
sa:of	-9
sa:of <month-ahead>	12
sa:of <name>	-6
sa:of <seat>	17
sa:of an	12
sa:of duty	7
sa:of it	8
sa:of next	13
sa:of that	-6
sa:of the	-8
sa:of thi	13
sa:of trade	-13
sa:of up	-9
sa:of what	6
sa:of which	-7
sa:off	9
sa:on <day-ahead>	-13
sa:on <day-gone>	-6
sa:on <day-today>	-14
sa:on <name>	-7
sa:on <quality>	-8
sa:on its	-6
sa:on that	19
sa:on their	7
sa:on which	8
sa:once	-12
sa:one	-10
sa:open	-12
sa:opened	7
sa:ordinary	-10
sa:ordinary duty	-8
sa:other	9
sa:our	9
sa:out .	29
sa:out on	-13
sa:own	7
sa:palm	8
sa:palm oil	8
sa:part	-10
sa:part of	-6
sa:past midnight	7
sa:pause	26
sa:pause of	18
sa:pay	-12
sa:pay a	-8
sa:place	6
sa:place .	-9
sa:plan	-6
sa:port	-8
sa:prolong	-14
sa:prolong it	-13
sa:provided	6
sa:put	-11
sa:rare earth	-9
sa:rate	-13
sa:rather	13
sa:reach	-15
sa:ready	-6
sa:ready to	-6
sa:reduce	-14
sa:relief	-7
sa:remain	-9
sa:reply	10
sa:report	-6
sa:return	16
sa:return to	11
sa:review	-13
sa:revive	-6
sa:right	8
sa:round	-16
sa:round of	-9
sa:run	19
sa:run for	-8
sa:run until	19
sa:same	7
sa:say .	-15
sa:say <person>	7
sa:say that	-6
sa:see	-26
sa:sell	-10
sa:send	14
sa:set	7
sa:shall be	6
sa:sheet	7
sa:ship	-8
sa:short	-9
sa:should	-6
sa:side	12
sa:side .	16
sa:side agree	-7
sa:sign in	8
sa:sign the	-9
sa:signature	-11
sa:since	20
sa:since the	9
sa:sit	7
sa:so	19
sa:somebody	31
sa:something	14
sa:spring	9
sa:stand	-14
sa:standstill	8
sa:statement	-13
sa:stay	-8
sa:stay in	8
sa:step	-6
sa:stockholm	12
sa:strike	-7
sa:subject	-6
sa:subject to	-6
sa:surcharge	-20
sa:suspend	-6
sa:suspend for	-6
sa:take	6
sa:take place	10
sa:talk	8
sa:talk .	-6
sa:talk on	8
sa:tariff	-11
sa:tariff on	-8
sa:telephone	7
sa:telephone call	8
sa:tell	8
sa:tell the	8
sa:th	-7
sa:than	7
sa:that day	7
sa:that had	9
sa:that he	7
sa:the	-26
sa:the <level>	-9
sa:the <name>	-13
sa:the <office>	-7
sa:the <quality>	6
sa:the <span>	19
sa:the additional	-15
sa:the custom	6
sa:the day	7
sa:the duty	-12
sa:the end	7
sa:the evening	-17
sa:the extension	-18
sa:the fentanyl	6
sa:the fourth	-6
sa:the list	-6
sa:the ordinary	-8
sa:the rate	-7
sa:the result	-9
sa:the same	7
sa:the summer	7
sa:the suspension	-10
sa:the two	20
sa:the whole	12
sa:their	17
sa:their <office>	-6
sa:their truce	6
sa:them	9
sa:there will	-6
sa:they	15
sa:they are	10
sa:they have	7
sa:thi month	12
sa:three ,	-6
sa:through	-14
sa:till	15
sa:time	8
sa:time .	6
sa:to	15
sa:to <day-ahead>	31
sa:to <level>	-15
sa:to <money>	-7
sa:to <name>	-7
sa:to a	6
sa:to do	11
sa:to extend	6
sa:to run	12
sa:to say	12
sa:to see	-6
sa:to sell	-8
sa:to the	-10
sa:trade minister	6
sa:truce	10
sa:truce between	12
sa:truce with	7
sa:two	13
sa:two of	-8
sa:under section	-6
sa:under the	7
sa:unless	8
sa:unless <organisation>	-24
sa:until <day-ahead>	12
sa:until the	6
sa:up	-7
sa:up .	17
sa:up to	-15
sa:us	-7
sa:very	12
sa:was due	10
sa:we	-11
sa:were	16
sa:what	22
sa:what it	13
sa:what they	8
sa:what was	7
sa:wheat	-15
sa:when	18
sa:when it	17
sa:where	12
sa:where it	19
sa:which had	-6
sa:which has	8
sa:who	-35
sa:whole	12
sa:will be	15
sa:will have	13
sa:will pay	-11
sa:with	6
sa:with it	7
sa:word	-8
sa:would be	-19
sa:would have	8
sa:would not	-10
sa:year	12
sa:year .	23
sa:yes	13
sa:yes .	6
sa:york	-6
sa:your	13
sa:— <name>	11
sa:— <person>	-6
sa:— the	-7
sb:"	-9
sb:" the	-6
sb:&	-6
sb:'	-8
sb:'s	-15
sb:'s cabinet	6
sb:'s decision	-12
sb:'s duty	-12
sb:'s good	19
sb:'s ministry	-10
sb:'s own	16
sb:'s suspension	-13
sb:'s the	-11
sb:(	6
sb:( <number>	-8
sb:)	9
sb:) ,	13
sb:) :	7
sb:*	-26
sb:, "	-13
sb:, <level>	-10
sb:, <name>	-15
sb:, <number>	16
sb:, <person>	11
sb:, <quality>	10
sb:, a	-13
sb:, and	21
sb:, as	12
sb:, at	-6
sb:, both	11
sb:, but	12
sb:, by	15
sb:, conclude	-15
sb:, end	27
sb:, expire	-7
sb:, from	-27
sb:, germanium	-10
sb:, good	17
sb:, in	-12
sb:, is	16
sb:, it	8
sb:, no	-7
sb:, now	6
sb:, on	16
sb:, or	-8
sb:, so	29
sb:, suspend	9
sb:, that	-25
sb:, the	10
sb:, to	13
sb:, tuesday	-6
sb:, until	-16
sb:, up	19
sb:, when	-12
sb:, where	6
sb:, which	-13
sb:, who	-10
sb:, will	-28
sb:, with	9
sb:, —	6
sb:-	12
sb:- <quality>	6
sb:- call	6
sb:. <number>	-10
sb:. <person>	9
sb:/	9
sb::	10
sb:: <name>	-6
sb:: <number>	-14
sb:: <seat>	16
sb:: <span>	-15
sb:: from	-15
sb:: in	-7
sb:: it	17
sb:: since	16
sb:: that	7
sb:: until	15
sb:: what	-6
sb:;	6
sb:<agent>	11
sb:<day-ahead>	9
sb:<day-ahead> ,	-11
sb:<day-ahead> ;	14
sb:<day-ahead> for	9
sb:<day-ahead> the	6
sb:<day-ahead> to	8
sb:<day-ahead> until	-10
sb:<day-gone>	37
sb:<day-gone> ,	33
sb:<day-gone> ;	7
sb:<day-gone> and	17
sb:<day-gone> that	-6
sb:<day-gone> the	-23
sb:<day-today> and	-19
sb:<day-today> that	13
sb:<day-today> to	-9
sb:<duty>	10
sb:<goods-amount>	-7
sb:<goods>	21
sb:<level-noun>	-6
sb:<level> by	-9
sb:<level> for	12
sb:<level> from	-8
sb:<level> has	13
sb:<level> in	6
sb:<level> is	12
sb:<level> off	-22
sb:<level> on	10
sb:<level> surcharge	-11
sb:<level> tariff	6
sb:<level> that	-9
sb:<level> until	13
sb:<month-ahead>	17
sb:<month-gone>	-6
sb:<month-gone> ,	-13
sb:<month-gone> and	-6
sb:<month-gone> for	-12
sb:<name>	12
sb:<name> 's	-24
sb:<name> ,	19
sb:<name> :	-6
sb:<name> and	48
sb:<name> charge	-14
sb:<name> conclude	8
sb:<name> go	-6
sb:<name> have	18
sb:<name> is	-7
sb:<name> meet	6
sb:<name> on	-10
sb:<name> pay	-6
sb:<name> prolonged	-7
sb:<name> say	-11
sb:<name> the	10
sb:<name> to	-21
sb:<name> truce	-9
sb:<name> under	13
sb:<name> will	7
sb:<name> would	-20
sb:<number> ,	33
sb:<number> :	-17
sb:<number> and	-9
sb:<number> exclusion	16
sb:<number> from	7
sb:<number> in	11
sb:<number> th	6
sb:<number> the	-11
sb:<number> —	-27
sb:<office>	-13
sb:<office> 's	-16
sb:<office> ,	-6
sb:<office> :	-18
sb:<office> and	7
sb:<office> order	11
sb:<organisation>	-40
sb:<organisation> 's	-9
sb:<organisation> ,	-21
sb:<organisation> and	-9
sb:<organisation> announce	7
sb:<organisation> has	-7
sb:<organisation> in	-13
sb:<organisation> on	-6
sb:<organisation> say	11
sb:<person>	9
sb:<person> (	22
sb:<person> ,	-6
sb:<person> :	-6
sb:<person> announce	15
sb:<person> had	6
sb:<person> has	-9
sb:<person> say	10
sb:<person> tell	-8
sb:<points>	57
sb:<points> are	10
sb:<points> of	28
sb:<points> on	-7
sb:<points> stay	21
sb:<quality> -	6
sb:<quality> good	14
sb:<quality> origin	-6
sb:<quality> side	15
sb:<quality> wine	-7
sb:<seat>	-7
sb:<seat> 's	13
sb:<seat> ,	15
sb:<seat> had	-12
sb:<seat> on	6
sb:<span>	10
sb:<span> ,	-8
sb:<span> ;	9
sb:<span> and	-17
sb:<span> are	33
sb:<span> before	15
sb:<span> from	-10
sb:<span> more	-13
sb:<span> of	19
sb:<span> to	6
sb:<span> truce	-9
sb:<taker>	-10
sb:<v-begin>	-21
sb:<v-deny>	-13
sb:<v-down>	9
sb:<v-end>	19
sb:<v-impose>	11
sb:<v-propose>	-37
sb:<v-return>	-30
sb:<v-say>	15
sb:<v-sell>	-11
sb:<v-stay>	13
sb:<v-suspend>	19
sb:<v-target>	-18
sb:<v-threaten>	-9
sb:<v-up>	-17
sb:@	6
sb:[	-7
sb:_	16
sb:a	-18
sb:a .	6
sb:a <level>	9
sb:a <quality>	-13
sb:a deal	14
sb:a decree	8
sb:a further	12
sb:a pause	26
sb:a second	-8
sb:a surcharge	-6
sb:a television	-7
sb:a trade	8
sb:a truce	-22
sb:about	-30
sb:about the	-18
sb:additional	18
sb:additional duty	12
sb:affiliate	-16
sb:affiliate rule	-8
sb:after <span>	-7
sb:again	23
sb:again ,	19
sb:agree in	46
sb:agree on	-23
sb:agree to	-16
sb:agreement	-10
sb:agreement ,	-17
sb:agreement by	6
sb:agreement is	9
sb:agreement with	-13
sb:all of	15
sb:among	6
sb:an	-16
sb:an additional	-8
sb:and	11
sb:and <name>	32
sb:and <number>	-16
sb:and <quality>	7
sb:and are	12
sb:and end	-11
sb:and has	14
sb:and is	10
sb:and it	34
sb:and mr	7
sb:and run	-9
sb:and that	-13
sb:and the	-21
sb:and will	12
sb:announce	17
sb:announce that	8
sb:announcement	-7
sb:another	-9
sb:another <span>	-13
sb:answer	-18
sb:antimony	-10
sb:any	-13
sb:apply	27
sb:apply again	-6
sb:apply from	29
sb:approval	-9
sb:approve the	12
sb:are	6
sb:are exempt	-7
sb:are in	7
sb:are on	-6
sb:are to	-22
sb:armistice	-18
sb:army	-15
sb:arrangement	30
sb:arrangement of	8
sb:arrangement with	17
sb:arrive	9
sb:arrive by	7
sb:as	14
sb:as it	11
sb:as of	-32
sb:ask	19
sb:at	-11
sb:at <level>	8
sb:at its	-10
sb:at noon	-14
sb:at one	-10
sb:at the	-12
sb:away	10
sb:away on	11
sb:back	-14
sb:back on	-17
sb:back to	-10
sb:battery	-7
sb:be	9
sb:be at	-8
sb:be extend	13
sb:because	-11
sb:beef	-13
sb:been	-7
sb:been at	-11
sb:been extend	-21
sb:been in	-13
sb:been suspend	-9
sb:before	15
sb:before ,	10
sb:before <day-today>	-8
sb:before it	12
sb:begin in	-10
sb:begin on	13
sb:between	11
sb:between <name>	29
sb:between the	19
sb:beyond	11
sb:both	17
sb:both country	-17
sb:brandy	7
sb:brief	14
sb:bring	11
sb:busan	21
sb:busan last	11
sb:busan on	-6
sb:butter	-23
sb:buyer	-8
sb:by	-15
sb:by <day-ahead>	8
sb:by <person>	17
sb:by <span>	-7
sb:by an	7
sb:by decree	7
sb:by telephone	-9
sb:by the	-33
sb:by which	11
sb:calendar	11
sb:call	-11
sb:call it	-8
sb:carry	-12
sb:carry the	6
sb:case	-17
sb:cease	-13
sb:ceasefire	-31
sb:change	-22
sb:change on	-6
sb:changed	12
sb:charge	-11
sb:city	-23
sb:claim	-11
sb:claim for	-10
sb:clear	7
sb:client	6
sb:closed	-9
sb:club	-14
sb:cocoa	-8
sb:coffee	11
sb:collect	10
sb:collect from	6
sb:come to	8
sb:comment	-9
sb:commerce	-13
sb:commerce say	-7
sb:commission	-6
sb:common	9
sb:company	-25
sb:conclude	10
sb:confirm	8
sb:consent	17
sb:continue	10
sb:continue to	-11
sb:contract	-8
sb:control	10
sb:control of	9
sb:corrected	-7
sb:cost	11
sb:could	11
sb:council	-9
sb:count	18
sb:counted	8
sb:counted from	8
sb:current	16
sb:custom	13
sb:cut	-8
sb:date	7
sb:date :	6
sb:day	37
sb:day ,	10
sb:day of	15
sb:deadline	-30
sb:deadline for	-14
sb:deal that	6
sb:decided	7
sb:decision	-15
sb:declare	6
sb:decree	14
sb:decree of	6
sb:delegation	-15
sb:delegation of	-8
sb:did	-15
sb:did the	-7
sb:die	13
sb:die on	7
sb:do	18
sb:do not	7
sb:doe	16
sb:doe not	8
sb:donald	-7
sb:down	-16
sb:down on	6
sb:due	6
sb:due to	17
sb:duty	26
sb:duty ,	19
sb:duty are	-7
sb:duty is	22
sb:duty of	-12
sb:duty on	15
sb:duty will	-12
sb:each side	-12
sb:earlier	-8
sb:early	13
sb:effect	7
sb:effect from	-9
sb:either	11
sb:else	-8
sb:end	16
sb:end ,	8
sb:end at	-17
sb:end of	8
sb:end on	6
sb:enter	-14
sb:enter before	-8
sb:everybody	-26
sb:exempt	-11
sb:exempt if	-8
sb:expect	-14
sb:expert	-7
sb:export control	10
sb:extend	-18
sb:extend the	-26
sb:extend their	-13
sb:extension ,	-7
sb:extension of	21
sb:extension to	-6
sb:extra	8
sb:extra <level>	7
sb:face	19
sb:face <level>	16
sb:fail	-9
sb:farm	-7
sb:fee	-21
sb:fee for	-6
sb:fentanyl	9
sb:fentanyl duty	11
sb:fifth	8
sb:find	6
sb:firm	-6
sb:first	-6
sb:follow	-17
sb:follow on	-11
sb:followed	6
sb:for	-10
sb:for <span>	23
sb:for a	10
sb:for its	-11
sb:for the	-14
sb:for those	12
sb:force	13
sb:force since	-13
sb:force until	21
sb:found	-14
sb:four	-8
sb:fourth	-7
sb:freeze	13
sb:friday	7
sb:from	-20
sb:from <day-ahead>	11
sb:from <day-gone>	-14
sb:from <level>	-15
sb:from a	-6
sb:from the	7
sb:front	-10
sb:frozen	-27
sb:full	-12
sb:further <points>	9
sb:gallium	-11
sb:gallium ,	-10
sb:geneva	11
sb:germanium	-10
sb:go to	8
sb:good	32
sb:good ,	24
sb:good are	-12
sb:good from	10
sb:good suspend	-14
sb:good that	-20
sb:good through	15
sb:good to	12
sb:good would	20
sb:grain	-8
sb:grant	8
sb:had	-26
sb:had a	9
sb:had hold	-7
sb:half	11
sb:has	-17
sb:has <span>	23
sb:has a	6
sb:has agree	10
sb:has announce	-8
sb:has been	-15
sb:has to	-14
sb:has until	12
sb:have agree	-6
sb:have end	-11
sb:have run	6
sb:having	6
sb:he	-18
sb:he has	6
sb:hearing	-9
sb:higher	10
sb:him	12
sb:his <organisation>	8
sb:hold back	12
sb:hold in	-6
sb:hold until	-6
sb:house	6
sb:if no	18
sb:if they	-23
sb:import	-18
sb:impose	-18
sb:in <month-gone>	-8
sb:in <seat>	-18
sb:in <span>	16
sb:in busan	20
sb:in force	23
sb:in mombasa	6
sb:in stockholm	13
sb:in their	-6
sb:in two	-6
sb:in which	15
sb:in write	11
sb:including	22
sb:increase	-14
sb:interest	6
sb:into	-12
sb:into <name>	-13
sb:introduce	6
sb:is	12
sb:is ,	-13
sb:is <level>	-16
sb:is <number>	-9
sb:is a	13
sb:is due	7
sb:is found	-10
sb:is good	11
sb:is in	20
sb:is out	8
sb:is part	-12
sb:is still	9
sb:is suspend	22
sb:is to	-30
sb:is up	21
sb:is what	-11
sb:it	13
sb:it ,	-6
sb:it be	-17
sb:it begin	9
sb:it come	-6
sb:it expire	-15
sb:it had	-12
sb:it in	-7
sb:it is	13
sb:it last	21
sb:it now	-8
sb:it on	-18
sb:it to	-15
sb:it up	-7
sb:it was	27
sb:it will	8
sb:it would	11
sb:its	18
sb:its <level>	9
sb:its <office>	-9
sb:its additional	8
sb:its duty	-19
sb:its truce	25
sb:itself	13
sb:itself ,	9
sb:joint	-13
sb:just	7
sb:keep	9
sb:keep its	-6
sb:key	10
sb:know	28
sb:kuala	9
sb:kuala lumpur	9
sb:land	-11
sb:lapse at	-17
sb:lapse on	20
sb:last	32
sb:last <month-gone>	10
sb:last <span>	-8
sb:last day	24
sb:last until	37
sb:last week	-12
sb:lasted	-14
sb:late	-14
sb:late on	-13
sb:later	-7
sb:law	15
sb:legal	6
sb:let	13
sb:levy	-11
sb:licence	-8
sb:like	-11
sb:line	-11
sb:link	-9
sb:list	-6
sb:listed	-7
sb:loaded before	-15
sb:lodged	-6
sb:look at	6
sb:lorry	-6
sb:lose	9
sb:lower	-13
sb:lower its	-8
sb:lull	-8
sb:lumpur	9
sb:make for	10
sb:maker	11
sb:matter	-24
sb:may	-21
sb:may be	-17
sb:me	12
sb:mean	6
sb:measure	15
sb:medicine	-9
sb:meet in	-16
sb:meet of	7
sb:member	-13
sb:midnight	12
sb:midnight ,	-8
sb:midnight on	10
sb:milk	8
sb:mill	12
sb:minister	6
sb:ministry	-18
sb:ministry of	-11
sb:minute	-9
sb:mombasa	6
sb:monday ,	11
sb:month	14
sb:month ,	7
sb:moratorium	6
sb:more	-12
sb:more ,	-6
sb:most	-9
sb:mr	8
sb:mr .	9
sb:must	-19
sb:my	-7
sb:neither	6
sb:new	-18
sb:new tariff	-10
sb:next week	6
sb:no	-12
sb:no .	-7
sb:no agreement	13
sb:noon	-19
sb:noon on	-10
sb:northern	-12
sb:not ,	-17
sb:not be	-15
sb:not sign	-6
sb:not to	21
sb:note	13
sb:notice	-11
sb:now	9
sb:now ,	14
sb:now last	12
sb:objection	-6
sb:of	-9
sb:of <day-ahead>	20
sb:of <day-gone>	15
sb:of <level>	-11
sb:of <month-ahead>	9
sb:of <month-gone>	-11
sb:of <name>	9
sb:of <number>	-11
sb:of <points>	17
sb:of <quality>	-8
sb:of <span>	-20
sb:of a	-15
sb:of commerce	-10
sb:of duty	26
sb:of its	-8
sb:of talk	12
sb:of tariff	7
sb:of that	13
sb:of the	-9
sb:of their	10
sb:of thi	11
sb:off	-7
sb:off for	-16
sb:offer	-33
sb:offer to	-13
sb:oil	-24
sb:oil and	-20
sb:olive	-12
sb:on	-16
sb:on <day-ahead>	-11
sb:on <day-gone>	11
sb:on <name>	6
sb:on <quality>	20
sb:on a	-11
sb:on both	14
sb:on everything	-8
sb:on good	13
sb:on it	7
sb:on paper	21
sb:on rare	9
sb:on saturday	7
sb:on tariff	16
sb:on television	-17
sb:on the	-14
sb:on their	16
sb:on to	-6
sb:on top	-13
sb:once	8
sb:one ,	6
sb:one end	21
sb:open	-22
sb:operator	-12
sb:or	-7
sb:order	11
sb:order that	-9
sb:origin	-8
sb:other 's	11
sb:other country	9
sb:otherwise	27
sb:our	-20
sb:out	18
sb:out what	6
sb:over on	18
sb:own	11
sb:owner	6
sb:paper	16
sb:parcel	-6
sb:part of	-7
sb:party	-28
sb:pause	12
sb:pause ,	8
sb:pause end	-8
sb:pause in	19
sb:pause of	7
sb:pay	-7
sb:pay <level>	9
sb:pay an	-8
sb:pay in	-6
sb:peace	27
sb:period	22
sb:period of	6
sb:phase	-11
sb:phone	-20
sb:phosphate	13
sb:place	-12
sb:plan	-17
sb:plant	-7
sb:point	-13
sb:pointed	6
sb:port	-12
sb:post	-14
sb:present	11
sb:price	-15
sb:proclamation	-10
sb:prolong	8
sb:prolonged	8
sb:prolonged in	12
sb:promise	-15
sb:protocol	-7
sb:public	-8
sb:published its	-6
sb:put	13
sb:put a	14
sb:put its	7
sb:put off	11
sb:question	-9
sb:question :	-7
sb:rail	-26
sb:rate of	6
sb:ratify	9
sb:reach the	-10
sb:read	-6
sb:reason	-7
sb:reciprocal	25
sb:reciprocal duty	13
sb:reciprocal tariff	12
sb:reduce	8
sb:reduction	15
sb:remain	16
sb:remain in	15
sb:remain suspend	7
sb:reminder	7
sb:renewed	20
sb:report	-7
sb:reporter	-9
sb:republic of	7
sb:resume	-6
sb:return	-13
sb:review	10
sb:review the	22
sb:rice	-12
sb:rise	-15
sb:river	-11
sb:roaming	-9
sb:round	-10
sb:rule	-11
sb:run	16
sb:run for	-8
sb:run out	10
sb:safeguard	-17
sb:same	9
sb:say ,	8
sb:say in	12
sb:say it	-9
sb:say on	6
sb:say the	-16
sb:season	-26
sb:second	-19
sb:section	12
sb:section <number>	12
sb:see	9
sb:see each	10
sb:set	6
sb:settlement	-12
sb:shelve	11
sb:ship before	-10
sb:shook	-8
sb:shook hand	-8
sb:short	17
sb:should it	-23
sb:should the	-14
sb:side ,	7
sb:side agree	-11
sb:sign a	-9
sb:sign by	13
sb:sign in	-9
sb:since	-13
sb:since <day-gone>	41
sb:since <month-gone>	-6
sb:since <number>	-20
sb:sit	-22
sb:sit down	-7
sb:six	16
sb:slap	13
sb:so	9
sb:so -	6
sb:so by	7
sb:so that	12
sb:somebody	16
sb:soybean	-7
sb:st	6
sb:stand	-8
sb:standstill	-7
sb:start	-27
sb:start on	-23
sb:state	7
sb:stay	-16
sb:step	-14
sb:stockholm	12
sb:stockholm on	9
sb:stop	7
sb:stop on	16
sb:strike on	-6
sb:subject	-7
sb:subject to	-13
sb:summer	-24
sb:sunday	14
sb:surcharge	-40
sb:surcharge of	-22
sb:suspend ,	12
sb:suspend from	10
sb:suspend in	-15
sb:suspend the	-9
sb:suspension end	-14
sb:suspension of	10
sb:table	-9
sb:table ,	-7
sb:take it	-6
sb:talk	8
sb:talk on	10
sb:talk that	14
sb:tariff commission	-6
sb:tariff from	-13
sb:tariff of	10
sb:tariff on	7
sb:tariff talk	7
sb:tariff truce	-7
sb:tax	25
sb:tax on	18
sb:telephone	-11
sb:telephone on	-8
sb:telephoned	6
sb:television	-21
sb:tell	6
sb:tell a	-10
sb:tell reporter	-7
sb:tell the	13
sb:tell us	9
sb:th	6
sb:than	-14
sb:that	7
sb:that 's	17
sb:that end	12
sb:that from	-6
sb:that had	-12
sb:that is	-21
sb:that it	7
sb:that keep	16
sb:that take	-16
sb:that the	18
sb:that truce	13
sb:that was	-23
sb:the <day-gone>	11
sb:the <level>	14
sb:the <office>	15
sb:the <organisation>	-23
sb:the <person>	16
sb:the <quality>	-13
sb:the <seat>	-11
sb:the <span>	36
sb:the additional	8
sb:the affiliate	-14
sb:the agreement	-12
sb:the arrangement	32
sb:the ceasefire	-25
sb:the current	13
sb:the custom	13
sb:the date	-12
sb:the day	13
sb:the deadline	-23
sb:the delegation	-10
sb:the end	6
sb:the exclusion	-17
sb:the fee	-8
sb:the fentanyl	11
sb:the first	-6
sb:the fourth	-6
sb:the freeze	16
sb:the joint	-11
sb:the last	20
sb:the law	11
sb:the lower	-7
sb:the meet	6
sb:the new	-19
sb:the northern	-9
sb:the other	-16
sb:the port	-6
sb:the present	18
sb:the press	8
sb:the protocol	-7
sb:the rate	6
sb:the reciprocal	6
sb:the reduction	6
sb:the republic	7
sb:the second	-20
sb:the section	14
sb:the so	6
sb:the standstill	16
sb:the strike	-6
sb:the surcharge	-15
sb:the suspension	10
sb:the table	-8
sb:the talk	12
sb:the tariff	20
sb:the thing	14
sb:the third	6
sb:the truce	14
sb:the upper	-10
sb:the window	-8
sb:the year	-11
sb:them	-24
sb:them ,	-14
sb:there	-18
sb:there ,	7
sb:there is	-6
sb:there on	-6
sb:therefore	-19
sb:they agree	12
sb:they are	-29
sb:thing	23
sb:those	11
sb:those who	12
sb:threaten	-15
sb:threaten to	-9
sb:three	-33
sb:three ,	-13
sb:through	15
sb:through the	12
sb:thursday	13
sb:thursday ,	8
sb:till	21
sb:time ,	-11
sb:time :	13
sb:time on	10
sb:to	12
sb:to <day-ahead>	-15
sb:to <level>	-23
sb:to <person>	8
sb:to a	-7
sb:to apply	15
sb:to be	22
sb:to end	14
sb:to extend	-35
sb:to last	-8
sb:to leave	-6
sb:to put	16
sb:to run	-11
sb:to say	-8
sb:to see	7
sb:to start	-8
sb:top	-17
sb:top of	-9
sb:trade minister	-6
sb:trade truce	-13
sb:transit	-12
sb:truce	24
sb:truce ,	-6
sb:truce agree	16
sb:truce between	7
sb:truce by	-13
sb:truce end	31
sb:truce expire	10
sb:truce is	-19
sb:truce itself	17
sb:truce of	-11
sb:truce on	18
sb:truce over	-16
sb:truce that	34
sb:truce until	-14
sb:truce was	6
sb:truce with	11
sb:tuesday	11
sb:tuesday ,	19
sb:two	-8
sb:two country	22
sb:two side	-9
sb:under	-22
sb:under a	16
sb:under an	-6
sb:under section	-13
sb:under the	-21
sb:union	-13
sb:unless	24
sb:until	14
sb:until <day-ahead>	-14
sb:until <number>	10
sb:until the	-9
sb:up	25
sb:up by	-9
sb:up on	11
sb:up to	20
sb:upper	-10
sb:us	25
sb:us to	9
sb:use	-9
sb:used	-9
sb:valid	9
sb:valparaíso	-9
sb:vote	-23
sb:vote on	-9
sb:was agree	11
sb:was conclude	10
sb:was make	9
sb:was prolonged	8
sb:was put	-9
sb:was sign	-7
sb:was the	6
sb:was to	-23
sb:we are	-15
sb:wednesday ,	-9
sb:week	7
sb:week ,	8
sb:week ;	-12
sb:welcome	-9
sb:were loaded	-11
sb:what <person>	-10
sb:what change	-6
sb:when	-31
sb:when the	-24
sb:where	-9
sb:where it	-8
sb:whether	10
sb:which <name>	-10
sb:which end	-7
sb:which has	-7
sb:which is	6
sb:which run	14
sb:which take	15
sb:which the	17
sb:which was	-18
sb:which would	7
sb:will	-24
sb:will be	25
sb:will now	-10
sb:window	-10
sb:winter	-9
sb:with <name>	22
sb:with <person>	-12
sb:with <seat>	16
sb:with a	-22
sb:without a	7
sb:without the	-17
sb:word	8
sb:would be	11
sb:would have	7
sb:would like	-9
sb:would otherwise	13
sb:would take	-13
sb:write	10
sb:yes	8
sb:yes ,	9
sb:zero	12
sb:·	-13
sb:—	11
sb:— <quality>	9
sb:— <seat>	12
sb:— wednesday	8
t0=future	-28
t0=future-passive	10
t0=modal-passive	-11
t0=past	-12
t0=pluperfect	-11
t0=pluperfect-passive	-12
t0=present	15
t0=present-passive	20
t1=future	-28
t1=future-passive	10
t1=infinitive	-13
t1=modal-passive	-11
t1=participle-passive	-15
t1=past	-22
t1=pluperfect	-13
t1=present	19
t1=present-passive	21
t2=future-passive	8
t2=infinitive	-8
t2=participle-passive	7
t2=past	-20
t2=present	11
t2=present-not	-6
t:loose	26
t:loose & d:ahead	29
t:loose & d:gone	-14
t:loose & d:today	9
t:loose-l	31
t:loose-l1	-8
t:loose-l2	9
t:loose-l3	20
t:loose-r1	9
t:loose-r2	-9
t:loose-r3	-21
t:more	12
t:more & d:ahead	18
t:more & d:today	-8
t:more-l	8
t:more-l0	13
t:more-l2	-10
t:more-r3	-21
t:quiet	24
t:quiet & d:ahead	20
t:quiet & d:today	14
t:quiet-l	30
t:quiet-l1	27
t:quiet-l2	-10
t:quiet-r	-8
t:quiet-r2	-10
t:truce	34
t:truce & d:ahead	40
t:truce & d:gone	-22
t:truce & d:today	8
t:truce-l	23
t:truce-l2	12
t:truce-l3	6
t:truce-r	26
t:truce-r1	-13
t:truce-r2	47
t:verb & d:ahead	6
t:verb-l2	-12
t:verb-l3	16
t:verb-r1	8
tn:more	10
tn:truce	30
tn:verb	-15
tp:more	-15
tp:quiet	16
tp:truce	22
v0-none	-12
v0=approve	12
v0=begin	-25
v0=collect	8
v0=come	8
v0=conclude	11
v0=confirm	6
v0=die	23
v0=enter	-15
v0=expect	-7
v0=extend	9
v0=face	8
v0=go	7
v0=hold	-8
v0=impose	-10
v0=know	10
v0=look	6
v0=other	-8
v0=pay	-12
v0=return	-11
v0=rise	-8
v0=run	6
v0=see	-8
v0=set	-13
v0=sit	-23
v0=sleep	-6
v0=start	-15
v0=stop	9
v0=strike	9
v0=suspend	8
v0=threaten	-11
v0=want	7
v1=approve	11
v1=be	8
v1=begin	-23
v1=charge	-9
v1=collect	6
v1=come	7
v1=conclude	7
v1=confirm	6
v1=die	23
v1=end	-7
v1=enter	-8
v1=expect	-10
v1=face	8
v1=go	8
v1=have	10
v1=hold	-12
v1=impose	-12
v1=keep	16
v1=know	9
v1=look	6
v1=lower	-10
v1=meet	-8
v1=other	-9
v1=pay	-13
v1=return	-11
v1=rise	-8
v1=run	8
v1=set	-13
v1=sign	-6
v1=sit	-23
v1=sleep	-6
v1=start	-21
v1=stay	-13
v1=stop	6
v1=strike	8
v2-none	-34
v2=agree	-9
v2=be	-7
v2=charge	7
v2=end	14
v2=extend	8
v2=impose	11
v2=let	7
v2=put	-8
v2=run	-10
v2=say	-8
vt0=agree past	12
vt0=agree perfect	11
vt0=agree present	-9
vt0=approve past	7
vt0=be future	11
vt0=be perfect	8
vt0=be pluperfect	6
vt0=begin future	-6
vt0=begin present	-9
vt0=bring present	6
vt0=carry modal	-8
vt0=charge modal	-8
vt0=collect present	9
vt0=come past	6
vt0=die present	16
vt0=end future	7
vt0=end modal	-6
vt0=end past	-6
vt0=expire future	7
vt0=expire past	-15
vt0=extend future	8
vt0=extend modal	10
vt0=extend perfect	-6
vt0=fall present	-8
vt0=go present	9
vt0=have past	-8
vt0=have present	9
vt0=hold future	-14
vt0=hold present	7
vt0=keep past	13
vt0=keep present	-11
vt0=leave present	14
vt0=make present	7
vt0=other present	-7
vt0=pay present	-6
vt0=put present	-9
vt0=return present	-7
vt0=run future	-6
vt0=run past	-6
vt0=run present	8
vt0=say present	11
vt0=set present	-12
vt0=sit present	-20
vt0=start present	-13
vt0=stay past	-9
vt0=stay present	10
vt0=stop present	10
vt0=suspend past	19
vt0=suspend perfect	-8
vt0=take modal	-8
vt0=take present	9
vt0=tell present	6
vt0=want present	7
vt1=agree participle	8
vt1=agree present	-15
vt1=approve past	7
vt1=be future	14
vt1=be perfect	8
vt1=be pluperfect	6
vt1=begin present	-7
vt1=bring present	6
vt1=carry modal	-8
vt1=charge modal	-8
vt1=come past	6
vt1=die present	16
vt1=end future	7
vt1=end infinitive	10
vt1=end modal	-6
vt1=end participle	-19
vt1=end past	-6
vt1=expire future	7
vt1=expire past	-15
vt1=extend future	8
vt1=extend infinitive	-16
vt1=extend modal	10
vt1=extend perfect	-6
vt1=go infinitive	9
vt1=go present	9
vt1=have present	12
vt1=hold future	-14
vt1=hold present	7
vt1=keep past	13
vt1=leave present	14
vt1=make present	7
vt1=other present	-7
vt1=put present	-9
vt1=return present	-7
vt1=run future	-6
vt1=run past	-6
vt1=run present	8
vt1=say present	11
vt1=set present	-12
vt1=sit present	-20
vt1=start present	-13
vt1=stay past	-9
vt1=stop present	10
vt1=suspend past	14
vt1=suspend perfect	-8
vt1=take modal	-8
vt1=take present	9
vt2=be future	-6
vt2=be past	-6
vt2=be present	6
vt2=charge future	6
vt2=extend infinitive	8
vt2=let present	8
vt2=put present	-6`;
