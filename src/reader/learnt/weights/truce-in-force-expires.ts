// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_EXPIRES = `yes
<always>	0
a:'s	-6
a:.	-16
a:<agent>	-8
a:<day-ahead> .	-32
a:<day-today> .	7
a:<duty>	-24
a:<gate>	-6
a:<level-noun>	11
a:<level>	-33
a:<level> .	-15
a:<name> 's	7
a:<not>	11
a:<number>	-15
a:<number> .	-13
a:<number> th	-10
a:<seat>	-11
a:<span>	-12
a:<span> .	-13
a:<v-agree>	-20
a:<v-bear>	-16
a:<v-propose>	-6
a:<v-return>	19
a:<v-say>	-15
a:a	-14
a:a truce	-7
a:after	-11
a:agree	-8
a:agreement	6
a:an	11
a:and	8
a:and last	-8
a:at	-13
a:be	-12
a:both	6
a:charge	7
a:cut	6
a:duty	-14
a:duty on	-7
a:evening	-13
a:everything	9
a:extend	7
a:for <span>	-11
a:for the	-6
a:free	-6
a:from	-19
a:half	-14
a:in	-36
a:into	16
a:is	11
a:is the	-11
a:it	-22
a:it 's	-9
a:it .	-6
a:last	-17
a:let	6
a:midnight .	-7
a:month	7
a:more	6
a:next	8
a:next year	14
a:night	-7
a:not	-7
a:nothing	17
a:of <level>	-7
a:of next	9
a:of thi	10
a:on	-8
a:on <quality>	-6
a:other 's	6
a:out .	14
a:over	8
a:put	-9
a:strike	-6
a:th	-10
a:that	-16
a:the	-7
a:the <office>	-6
a:the duty	-7
a:the end	8
a:the other	7
a:they	11
a:thi	10
a:thi month	8
a:thi year	6
a:to	-14
a:to <day-ahead>	10
a:to <level>	-15
a:to be	-9
a:to extend	7
a:truce	15
a:truce with	8
a:under the	10
a:until <day-ahead>	-8
a:until the	7
a:up	12
a:will	-11
a:will be	-10
a:without	6
a:year	20
a:year .	16
b:'	-13
b:'s	-8
b:'s <person>	6
b:'s good	-13
b:, a	-8
b:, both	16
b:, due	15
b:, end	18
b:, expire	-6
b:, from	-34
b:, good	15
b:, in	-9
b:, is	23
b:, on	16
b:, that	7
b:, the	10
b:, until	-8
b:, was	-7
b:, wednesday	6
b:, with	10
b:, would	9
b:-	10
b::	18
b:: <number>	-8
b:: from	-13
b:: it	19
b:: until	12
b:;	-8
b:; it	7
b:; the	-27
b:<day-ahead>	18
b:<day-ahead> and	-19
b:<day-ahead> to	-15
b:<day-gone>	19
b:<duty>	9
b:<gate>	-7
b:<goods>	-11
b:<level> as	-7
b:<level> is	18
b:<level> on	-7
b:<level> to	-15
b:<name>	-6
b:<name> 's	-7
b:<name> and	26
b:<name> had	8
b:<name> is	-22
b:<name> on	-18
b:<name> the	12
b:<name> will	7
b:<name> would	-14
b:<not>	14
b:<number>	-39
b:<number> exclusion	11
b:<number> from	14
b:<number> is	-7
b:<office> 's	-7
b:<office> meet	8
b:<office> order	12
b:<organisation>	-11
b:<organisation> 's	-6
b:<organisation> has	-9
b:<organisation> say	12
b:<person>	-6
b:<person> tell	-10
b:<points>	52
b:<points> of	7
b:<quality>	-26
b:<quality> duty	16
b:<sender>	8
b:<span>	33
b:<span> of	14
b:<span> to	8
b:<v-bear>	-21
b:<v-begin>	-23
b:<v-deny>	-6
b:<v-down>	7
b:<v-end>	17
b:<v-propose>	-23
b:<v-return>	-27
b:<v-say>	8
b:<v-stay>	-7
b:<v-suspend>	8
b:<v-target>	-23
b:<v-threaten>	-10
b:<v-up>	12
b:a	-29
b:a deal	15
b:a second	-9
b:a tariff	-12
b:a truce	-7
b:about	-17
b:additional	16
b:additional duty	12
b:affiliate	-8
b:affiliate rule	-8
b:after	7
b:again on	-12
b:agree	7
b:agree in	27
b:agree to	-23
b:agreement	-11
b:agreement with	-13
b:all	11
b:an	11
b:and <name>	26
b:and <number>	-13
b:and end	-30
b:and has	17
b:and it	25
b:and on	-16
b:and the	-12
b:announce for	9
b:apply	-12
b:approve	11
b:approve the	13
b:are due	-8
b:are suspend	-10
b:are to	-8
b:arrangement	6
b:as	-7
b:as of	-24
b:ask	11
b:at	-12
b:at <number>	-7
b:at midnight	16
b:at noon	-14
b:away	8
b:away on	7
b:back	-22
b:back on	-17
b:be <level>	-6
b:be extend	15
b:beef	-10
b:before	7
b:before the	-6
b:begin	-23
b:begin on	-16
b:between	15
b:between <name>	18
b:between the	11
b:bring	10
b:by	-22
b:by <person>	8
b:by <span>	15
b:by the	-16
b:cabinet	6
b:can	10
b:carry the	10
b:case	-8
b:cease	-8
b:changed	9
b:charge	-21
b:charge <level>	7
b:city	-12
b:claim	-6
b:clear	6
b:close	6
b:closed	-10
b:club	-14
b:come to	7
b:commerce	-7
b:confirm	11
b:could	11
b:council	-10
b:counted	12
b:counted from	12
b:current	16
b:day	23
b:deadline	-20
b:deadline for	-13
b:deal	8
b:decision	-16
b:did	-9
b:die	24
b:die on	13
b:do	18
b:doe	15
b:doe not	15
b:down to	7
b:due	17
b:due to	29
b:duty	23
b:duty will	-14
b:end of	8
b:enter	-7
b:expect	-10
b:expire on	11
b:extend	6
b:extend their	-9
b:extension of	9
b:face	6
b:fee	-10
b:fish	-10
b:follow	-7
b:for	-14
b:for an	8
b:for the	-21
b:force	6
b:force since	-10
b:free	10
b:freeze	-20
b:from	-27
b:from <day-ahead>	-22
b:further	-13
b:geneva	12
b:go	16
b:go on	12
b:go to	14
b:good	20
b:good to	12
b:good until	15
b:good would	20
b:had	-15
b:hand	-7
b:has until	17
b:have end	-12
b:he	-8
b:he tell	8
b:he would	-8
b:his	10
b:hold	-8
b:hold until	-8
b:i	7
b:if	14
b:if no	17
b:if the	18
b:if there	-9
b:import	-9
b:impose	-10
b:in	-12
b:in <name>	-21
b:in busan	10
b:in stockholm	7
b:is	17
b:is <level>	-8
b:is due	16
b:is good	19
b:is no	-12
b:is over	-6
b:is suspend	7
b:is the	11
b:is to	-28
b:is up	17
b:it	13
b:it end	7
b:it expire	-17
b:it is	13
b:it now	-15
b:it on	-7
b:it run	10
b:it take	-18
b:it to	-6
b:it was	10
b:it will	8
b:its duty	-11
b:its tariff	-6
b:keep its	-6
b:kuala	11
b:kuala lumpur	11
b:lapse on	24
b:last	6
b:last until	7
b:law	9
b:leave	7
b:let	11
b:level	-7
b:licence	-6
b:look at	6
b:lower	-12
b:lower its	-7
b:lumpur	11
b:may	-9
b:may be	-7
b:meet	-7
b:meet in	-7
b:midnight	9
b:midnight on	6
b:ministry	-9
b:monday	-11
b:month	9
b:move	6
b:must	-9
b:my	-19
b:neither	8
b:new	-22
b:night	9
b:no	8
b:no .	8
b:noon	-19
b:notice	-8
b:of	6
b:of <span>	-10
b:of its	-6
b:of the	7
b:of thi	12
b:offer	-7
b:oil	-11
b:old	13
b:on	-20
b:on <day-gone>	26
b:on <quality>	-6
b:on good	9
b:on the	-19
b:on until	-10
b:one	13
b:open	-14
b:or	8
b:order	11
b:otherwise	6
b:our	-21
b:out	27
b:over on	12
b:own	10
b:p	-9
b:paper	8
b:pause	33
b:pause end	11
b:pay	-34
b:pay <level>	-7
b:peace	-14
b:period	10
b:place	-9
b:point	-7
b:port	-6
b:post	-9
b:present	21
b:price	-20
b:prolong	6
b:put off	6
b:raise	-6
b:reciprocal	12
b:remain suspend	6
b:renewed	7
b:reporter	-7
b:republic	8
b:republic of	8
b:return	-23
b:return on	-6
b:rise	-8
b:round	-8
b:run	12
b:run out	11
b:run to	-6
b:say in	10
b:say the	-14
b:second	-26
b:section	10
b:section <number>	10
b:shelve	15
b:should	12
b:sign	-8
b:sign by	8
b:sign in	-7
b:since	-29
b:sit	-18
b:sit down	-7
b:so that	10
b:standstill	-23
b:start	-20
b:state	11
b:still	13
b:stockholm	7
b:stop	9
b:surcharge	-17
b:suspend from	-22
b:suspend until	13
b:suspension end	-14
b:suspension of	14
b:take	-6
b:take us	-8
b:tariff truce	7
b:tell	15
b:tell reporter	-7
b:tell the	6
b:tell us	11
b:term	8
b:than	-8
b:that	16
b:that 's	13
b:that <seat>	7
b:that end	7
b:that had	-11
b:that is	-11
b:that take	-10
b:that the	-7
b:that were	7
b:the <level>	12
b:the <name>	-7
b:the <number>	-6
b:the <points>	7
b:the <quality>	-9
b:the <seat>	-7
b:the <span>	38
b:the additional	8
b:the arrangement	8
b:the deadline	-19
b:the end	8
b:the exclusion	-12
b:the last	13
b:the new	-17
b:the other	8
b:the pause	17
b:the present	26
b:the rate	11
b:the republic	8
b:the second	-18
b:the standstill	-14
b:the surcharge	-8
b:the tariff	15
b:the window	-7
b:their	-18
b:their truce	-12
b:there	-26
b:there is	-13
b:they are	-16
b:they have	-8
b:they will	9
b:thi	18
b:threaten	-7
b:three	-19
b:through	18
b:till	14
b:time	-16
b:to	10
b:to <level>	-9
b:to an	10
b:to be	13
b:to end	15
b:to extend	-12
b:to run	-20
b:trade	-13
b:truce	14
b:truce between	24
b:truce end	7
b:truce on	11
b:truce until	-8
b:tuesday	-9
b:under	-14
b:under the	-8
b:union	-15
b:unless	8
b:up	27
b:up on	12
b:up to	19
b:us	17
b:vote	-9
b:vote on	-8
b:was	-16
b:water	-8
b:we	-22
b:we are	-18
b:week	12
b:what the	9
b:what was	-6
b:where the	7
b:which <name>	-13
b:which expire	7
b:which is	18
b:which take	10
b:which was	-17
b:who	-9
b:will	-8
b:will be	17
b:window	-8
b:with <seat>	6
b:with the	-6
b:without the	-9
b:would have	10
b:you	-13
b:·	-6
b:—	19
b:— the	7
c0=bear	-12
c0=begin	-18
c0=end	10
c0=impose	-11
c0=propose	-23
c0=return	-14
c0=say	16
c0=suspend	8
c0=threaten	-10
c1=agree	-9
c1=agree & d:ahead	-10
c1=agree & d:today	6
c1=bear	-15
c1=bear & d:ahead	-12
c1=bear & d:gone	-6
c1=begin	-18
c1=begin & d:ahead	-12
c1=begin & d:gone	-6
c1=end	11
c1=end & d:ahead	11
c1=end & d:gone	-16
c1=end & d:today	13
c1=impose	-18
c1=impose & d:gone	-23
c1=impose & d:today	-15
c1=propose	-16
c1=propose & d:ahead	-25
c1=propose & d:today	6
c1=return	-15
c1=return & d:ahead	-12
c1=say	16
c1=say & d:ahead	23
c1=say & d:gone	-6
c1=say & d:today	-6
c1=sell	-8
c1=sell & d:ahead	-8
c1=stay & d:gone	-41
c1=stay & d:today	22
c1=suspend & d:gone	-6
c1=target & d:today	6
c2=agree	-12
c2=bear	-9
c2=begin	9
c2=end	-11
c2=impose	-8
c2=target	6
ct0=agree past	6
ct0=bear future	-10
ct0=bear modal	9
ct0=begin future	-16
ct0=begin past	-6
ct0=begin present	-7
ct0=begin present-passive	10
ct0=down future	-7
ct0=end future	10
ct0=end modal	7
ct0=end past	-15
ct0=end present	9
ct0=impose future	-26
ct0=impose future-passive	7
ct0=impose modal	-17
ct0=impose modal-passive	9
ct0=impose past	13
ct0=impose perfect	-14
ct0=impose pluperfect-passive	-10
ct0=propose modal	-13
ct0=say future	-11
ct0=say past	13
ct0=say perfect-passive	8
ct0=say present	18
ct0=stay modal-passive	-7
ct0=stay past	-7
ct0=stay perfect	7
ct0=stay present	7
ct0=suspend future	-16
ct0=suspend present	10
ct0=suspend present-passive	9
ct0=target present	15
ct1=agree participle-passive	-15
ct1=bear future	-9
ct1=bear modal	9
ct1=begin future	-12
ct1=begin modal	-9
ct1=begin present	-7
ct1=begin present-passive	10
ct1=down future	-7
ct1=end future	10
ct1=end infinitive	15
ct1=end modal	7
ct1=end participle-passive	-17
ct1=end past	-15
ct1=end present	9
ct1=impose future	-25
ct1=impose future-passive	7
ct1=impose infinitive	-10
ct1=impose modal	-17
ct1=impose modal-passive	9
ct1=impose perfect	-12
ct1=impose present	7
ct1=propose modal	-10
ct1=say future	-11
ct1=say past	13
ct1=say perfect-passive	8
ct1=say present	21
ct1=stay modal-passive	-7
ct1=stay past	-6
ct1=stay perfect	7
ct1=suspend future	-16
ct1=suspend infinitive	-11
ct1=suspend present-passive	9
ct1=target present	15
ct1=up modal	-7
ct2=bear infinitive	-6
ct2=begin present	12
ct2=end present	-17
ct2=impose future-passive	-7
ct2=impose past	-18
ct2=stay present	12
d:after ,	9
d:after , a	-7
d:after to	-14
d:ahead other	-39
d:ahead own	36
d:ahead-0	-68
d:ahead-1	-27
d:ahead-2	45
d:ahead-3	35
d:ahead-5	-28
d:ahead-6	-32
d:at=0	-15
d:at=3	-40
d:before ,	10
d:before , a	6
d:before to	6
d:begins ahead	16
d:begins gone	-46
d:begins today	13
d:ends	19
d:ends ahead	22
d:ends gone	-16
d:ends other ahead	-8
d:ends own ahead	38
d:ends own gone	-8
d:gone	-150
d:gone other	-95
d:gone own	-74
d:gone-0	-18
d:gone-1	-37
d:gone-2	-10
d:gone-3	-12
d:gone-4	-19
d:gone-5	-78
d:how=relative	-18
d:how=weekday	-49
d:last	-36
d:named=0	-55
d:named=1	19
d:named=2	18
d:rank=0	6
d:rank=0 of 1	39
d:rank=0 of 2	-14
d:rank=0 of 3	-7
d:rank=0 of 4	-30
d:rank=1	24
d:rank=1 of 2	24
d:rank=1 of 3	19
d:rank=1 of 4	-25
d:rank=2	18
d:rank=2 of 4	20
d:span-after	6
d:span-before	14
d:today	-27
d:today own	-27
d:today-0	-27
f:"	-15
f:'	-22
f:'s	6
f:,	23
f:.	12
f::	41
f:;	8
f:<agent>	-19
f:<day-gone>	17
f:<day-today>	8
f:<duty>	-9
f:<goods>	40
f:<level>	18
f:<money>	-8
f:<month-gone>	17
f:<month-today>	23
f:<name>	25
f:<number>	20
f:<office>	-42
f:<organisation>	-17
f:<person>	16
f:<points>	29
f:<quality>	31
f:<seat>	30
f:<sender>	-20
f:<span>	-6
f:<v-deny>	11
f:<v-end>	7
f:<v-propose>	-28
f:<v-return>	-15
f:<v-sell>	-22
f:<v-up>	-17
f:?	33
f:a	-34
f:about	6
f:act	-10
f:add	6
f:affiliate	8
f:after	-39
f:again	-30
f:agree	-7
f:agreement	-24
f:already	-14
f:am	-15
f:among	-15
f:an	-7
f:and	21
f:announce	-8
f:another	6
f:answer	7
f:any	18
f:anything	10
f:apply	-17
f:approve	-24
f:arrangement	-10
f:at	-15
f:away	8
f:back	21
f:basic	-6
f:beef	9
f:been	12
f:before	-13
f:being	-18
f:between	29
f:both	-43
f:call	-22
f:can	22
f:christma	8
f:closed	11
f:coffee	7
f:collect	17
f:company	-16
f:conclude	6
f:continue	12
f:control	13
f:copper	-12
f:count	12
f:counted	6
f:counterpart	6
f:custom	7
f:cut	16
f:date	-9
f:decide	20
f:decision	12
f:delegation	-12
f:don't	8
f:done	-11
f:down	-11
f:draft	-17
f:due	37
f:each	22
f:earth	13
f:either	-20
f:else	10
f:emergency	11
f:end	16
f:enter	-21
f:entry	18
f:evening	-13
f:ever	10
f:expect	-8
f:export	-18
f:extend	15
f:extension	-10
f:face	-16
f:fall	-19
f:farm	-17
f:fee	-15
f:fentanyl	20
f:fifth	-6
f:first	-8
f:fish	10
f:flower	14
f:follow	8
f:followed	6
f:for	6
f:force	-13
f:fourth	-12
f:free	-6
f:from	27
f:full	-17
f:further	19
f:general	-21
f:get	-11
f:given	12
f:good	16
f:had	10
f:hand	6
f:has	15
f:hasn't	-10
f:have	9
f:he	-19
f:head	-8
f:here	17
f:hope	10
f:hour	-25
f:i	16
f:if	9
f:instead	8
f:it	18
f:its	8
f:itself	11
f:just	-6
f:keep	6
f:know	-14
f:land	19
f:later	-18
f:law	6
f:leave	10
f:less	-11
f:let	-7
f:letter	8
f:lie	-9
f:lift	-9
f:line	-22
f:list	-8
f:long	12
f:lunch	7
f:m	7
f:machine	12
f:machinery	10
f:market	-12
f:matter	-16
f:may	-42
f:mean	9
f:measure	6
f:meet	-37
f:midnight	10
f:might	-6
f:minister	8
f:ministry	-10
f:missing	6
f:more	6
f:much	6
f:name	6
f:negotiate	-7
f:next	-11
f:night	6
f:nobody	11
f:noon	-10
f:not	-9
f:note	18
f:nothing	9
f:notice	-14
f:now	-16
f:number	-11
f:of	-32
f:offer	-23
f:oil	13
f:old	-10
f:one	31
f:only	11
f:or	-6
f:orange	6
f:order	9
f:other	-8
f:otherwise	7
f:our	14
f:over	35
f:own	-17
f:p	13
f:parliament	-19
f:party	-9
f:pass	9
f:pay	33
f:peace	-6
f:pen	16
f:people	24
f:plan	15
f:president	8
f:prisoner	-11
f:prolong	8
f:prolonged	-10
f:promise	9
f:proper	-19
f:published	-11
f:put	7
f:quarrel	10
f:raise	-15
f:rare	13
f:rate	-9
f:ratify	-15
f:read	8
f:remain	21
f:rest	10
f:room	-7
f:round	-31
f:rule	15
f:sell	-11
f:send	12
f:settle	18
f:shall	6
f:she	-16
f:shelve	9
f:ship	-10
f:should	17
f:show	8
f:side	-30
f:sign	-15
f:since	-11
f:so	12
f:some	7
f:somebody	10
f:speak	-10
f:spoke	7
f:spring	9
f:stand	11
f:start	23
f:stay	-17
f:steel	-13
f:still	27
f:stockholm	7
f:stop	11
f:such	-7
f:take	23
f:talk	-24
f:tariff	-14
f:tea	11
f:television	12
f:than	-10
f:that	26
f:the	-24
f:then	-8
f:there	20
f:they	23
f:thi	-14
f:thing	-17
f:third	-31
f:those	-11
f:threaten	-9
f:through	24
f:time	7
f:to	17
f:together	6
f:too	7
f:top	-23
f:truce	23
f:unlawful	-9
f:unless	27
f:until	6
f:up	8
f:us	7
f:value	7
f:vote	14
f:wake	22
f:want	-28
f:was	-17
f:week	-25
f:were	17
f:whatever	7
f:when	16
f:where	-9
f:whether	11
f:while	7
f:whole	6
f:word	10
f:write	-16
f:year	19
f:your	-10
first-of-paragraph	-31
has-future	-22
has-gerund	7
has-infinitive	-23
has-participle	-14
has-past	-19
has-pluperfect	-12
has-present	20
headline	-22
l1='s	9
l1=(	8
l1=( & d:ahead	10
l1=,	-22
l1=, & d:ahead	-14
l1=, & d:gone	-6
l1=:	26
l1=: & d:ahead	31
l1=: & d:today	-8
l1=<begin>	-7
l1=<duty> & d:today	7
l1=<level-noun>	19
l1=<level> & d:ahead	-11
l1=<name>	-15
l1=<name> & d:ahead	-12
l1=<not>	-8
l1=<number>	-19
l1=<number> & d:ahead	-15
l1=<span>	-19
l1=<span> & d:ahead	-18
l1=<v-bear>	10
l1=<v-bear> & d:today	7
l1=<v-begin>	-23
l1=<v-begin> & d:ahead	-21
l1=<v-impose>	-12
l1=<v-impose> & d:ahead	-7
l1=after	9
l1=after & d:ahead	10
l1=as	13
l1=as & d:ahead	13
l1=by	-9
l1=changed	7
l1=come	-10
l1=come & d:ahead	-10
l1=due	-6
l1=due & d:ahead	-6
l1=from	-17
l1=from & d:ahead	-10
l1=from & d:gone	-8
l1=is & d:ahead	7
l1=it & d:ahead	-6
l1=it & d:today	7
l1=meet	7
l1=noon	-8
l1=of	-34
l1=of & d:ahead	-26
l1=on	-14
l1=on & d:gone	-50
l1=on & d:today	-8
l1=out	29
l1=out & d:ahead	13
l1=say	6
l1=since	-29
l1=since & d:ahead	-23
l1=since & d:gone	-6
l1=start	-8
l1=start & d:ahead	-7
l1=the	8
l1=the & d:ahead	14
l1=the & d:gone	-15
l1=through	12
l1=through & d:ahead	13
l1=till	14
l1=till & d:ahead	15
l1=to	13
l1=to & d:ahead	19
l1=to & d:gone	-12
l1=tuesday	-9
l1=tuesday & d:today	-7
l1=until & d:ahead	13
l1=until & d:gone	-27
l2="	-16
l2=" & d:ahead	-15
l2=, & d:gone	-9
l2=:	6
l2=: & d:ahead	7
l2=;	8
l2=; & d:ahead	8
l2=<begin> & d:ahead	10
l2=<begin> & d:gone	-15
l2=<begin> & d:today	-9
l2=<day-ahead>	-10
l2=<day-ahead> & d:ahead	-9
l2=<duty> & d:ahead	7
l2=<gate>	-14
l2=<gate> & d:ahead	-12
l2=<level-noun>	-16
l2=<level-noun> & d:ahead	-15
l2=<level>	-19
l2=<level> & d:ahead	-15
l2=<number> & d:ahead	9
l2=<office>	6
l2=<office> & d:today	7
l2=<quality>	-10
l2=<quality> & d:ahead	-8
l2=<seat>	-13
l2=<seat> & d:ahead	-11
l2=<span>	8
l2=<span> & d:ahead	9
l2=<v-agree>	-9
l2=<v-agree> & d:ahead	-7
l2=<v-begin>	6
l2=<v-begin> & d:ahead	7
l2=<v-down> & d:ahead	6
l2=<v-end>	20
l2=<v-end> & d:ahead	25
l2=<v-end> & d:gone	-14
l2=<v-impose> & d:gone	-8
l2=<v-propose>	-13
l2=<v-propose> & d:ahead	-11
l2=<v-return>	-20
l2=<v-return> & d:ahead	-18
l2=<v-say>	-14
l2=<v-say> & d:ahead	-6
l2=<v-stay> & d:gone	-9
l2=<v-stay> & d:today	17
l2=<v-suspend>	18
l2=<v-suspend> & d:ahead	20
l2=<v-target>	-12
l2=<v-target> & d:ahead	-11
l2=<v-up>	16
l2=<v-up> & d:ahead	18
l2=a	7
l2=agree	-7
l2=agree & d:ahead	-6
l2=and	11
l2=and & d:ahead	12
l2=announce	9
l2=announce & d:ahead	9
l2=as	-23
l2=as & d:ahead	-17
l2=at	-9
l2=at & d:ahead	-24
l2=at & d:today	7
l2=away	8
l2=away & d:ahead	8
l2=back	-22
l2=back & d:ahead	-22
l2=be & d:ahead	6
l2=been	6
l2=before	-14
l2=before & d:ahead	-13
l2=by	-16
l2=by & d:ahead	-15
l2=close	9
l2=close & d:ahead	9
l2=counted	12
l2=counted & d:ahead	13
l2=custom	-10
l2=die	17
l2=die & d:ahead	18
l2=duty	11
l2=duty & d:ahead	13
l2=early	15
l2=end & d:ahead	6
l2=end & d:gone	-8
l2=expire	8
l2=expire & d:ahead	10
l2=extend	15
l2=extend & d:ahead	15
l2=extension	7
l2=extension & d:ahead	7
l2=for	-10
l2=for & d:ahead	-9
l2=from	-15
l2=from & d:ahead	-14
l2=go	22
l2=go & d:ahead	23
l2=good	21
l2=good & d:ahead	23
l2=has	13
l2=has & d:ahead	15
l2=have	-17
l2=have & d:ahead	-15
l2=in	-8
l2=is	9
l2=is & d:ahead	14
l2=it & d:ahead	8
l2=lapse	20
l2=lapse & d:ahead	20
l2=law	7
l2=midnight	6
l2=midnight & d:ahead	9
l2=of	16
l2=of & d:ahead	13
l2=off	-10
l2=off & d:ahead	-9
l2=out	11
l2=out & d:ahead	13
l2=pay	-15
l2=pay & d:ahead	-14
l2=place	-7
l2=place & d:ahead	-6
l2=return	-9
l2=return & d:ahead	-7
l2=run	18
l2=run & d:ahead	12
l2=run & d:gone	-6
l2=say	-15
l2=say & d:ahead	-12
l2=sign	-7
l2=sign & d:ahead	-6
l2=sleep	14
l2=sleep & d:ahead	15
l2=so	-6
l2=standstill	11
l2=stay	-12
l2=stay & d:ahead	-12
l2=suspend	7
l2=suspend & d:ahead	8
l2=that	19
l2=that & d:ahead	21
l2=them & d:ahead	6
l2=there	-11
l2=there & d:ahead	-11
l2=thursday	11
l2=thursday & d:ahead	7
l2=time	-11
l2=time & d:ahead	-11
l2=truce	-12
l2=truce & d:ahead	-11
l2=tuesday	20
l2=tuesday & d:today	17
l2=until	-13
l2=until & d:ahead	-11
l2=up	12
l2=up & d:ahead	14
l2=us	21
l2=us & d:ahead	21
l2=valparaíso	-7
l2=wednesday	-13
l2=wednesday & d:ahead	-6
l2=week	8
l2=week & d:ahead	9
l2=which	-8
l2=which & d:ahead	-7
l2=year & d:ahead	6
l3='s	11
l3='s & d:ahead	12
l3=, & d:ahead	7
l3=, & d:gone	-6
l3=, & d:today	-12
l3=;	-8
l3=; & d:ahead	-8
l3=<begin>	16
l3=<begin> & d:ahead	30
l3=<begin> & d:gone	-21
l3=<begin> & d:today	-7
l3=<day-ahead>	-6
l3=<day-ahead> & d:ahead	-16
l3=<day-gone>	8
l3=<day-gone> & d:ahead	9
l3=<duty>	-13
l3=<duty> & d:ahead	-10
l3=<level> & d:ahead	6
l3=<name>	-7
l3=<name> & d:ahead	-9
l3=<not>	-9
l3=<not> & d:ahead	-7
l3=<number> & d:ahead	-10
l3=<office>	-13
l3=<office> & d:ahead	-12
l3=<organisation>	-8
l3=<organisation> & d:ahead	-7
l3=<person>	10
l3=<person> & d:ahead	12
l3=<points>	15
l3=<points> & d:ahead	15
l3=<seat>	7
l3=<v-agree> & d:today	9
l3=<v-deny>	-16
l3=<v-deny> & d:ahead	-16
l3=<v-down>	16
l3=<v-down> & d:ahead	17
l3=<v-end>	15
l3=<v-end> & d:ahead	8
l3=<v-end> & d:today	11
l3=<v-propose>	13
l3=<v-propose> & d:ahead	7
l3=<v-propose> & d:today	7
l3=<v-suspend>	-16
l3=<v-suspend> & d:ahead	-15
l3=<v-target> & d:ahead	-6
l3=<v-up>	-10
l3=<v-up> & d:ahead	-8
l3=agreement	-14
l3=all	9
l3=an	10
l3=an & d:ahead	12
l3=and	-6
l3=are	12
l3=are & d:ahead	14
l3=as	10
l3=as & d:ahead	11
l3=be	12
l3=be & d:ahead	13
l3=been	8
l3=been & d:ahead	9
l3=do	-6
l3=due	-6
l3=due & d:ahead	-6
l3=duty	-6
l3=end	11
l3=end & d:ahead	15
l3=first	6
l3=for	-9
l3=for & d:ahead	-8
l3=force	9
l3=from	-23
l3=from & d:ahead	-21
l3=geneva	9
l3=geneva & d:ahead	9
l3=go	-6
l3=good	-6
l3=has	-11
l3=has & d:ahead	-11
l3=have	17
l3=in	-22
l3=in & d:ahead	-15
l3=is	10
l3=is & d:ahead	15
l3=its	-6
l3=last	22
l3=last & d:ahead	23
l3=meet	-6
l3=more	-6
l3=next	11
l3=next & d:ahead	12
l3=no	-9
l3=no & d:ahead	-9
l3=now	-7
l3=now & d:ahead	-6
l3=of	11
l3=of & d:today	6
l3=on	11
l3=on & d:ahead	13
l3=one	17
l3=one & d:ahead	17
l3=out	-10
l3=out & d:ahead	-9
l3=over	8
l3=over & d:ahead	9
l3=own	17
l3=own & d:ahead	17
l3=pause	20
l3=pause & d:ahead	20
l3=pay	-8
l3=pay & d:ahead	-7
l3=remain	9
l3=remain & d:ahead	10
l3=rule	-15
l3=rule & d:ahead	-15
l3=stay	-6
l3=stay & d:ahead	-6
l3=suspension	-19
l3=suspension & d:ahead	-19
l3=tariff	-6
l3=tell	6
l3=tell & d:ahead	7
l3=that	23
l3=that & d:ahead	25
l3=the	19
l3=the & d:ahead	20
l3=the & d:gone	-7
l3=their	-9
l3=their & d:ahead	-8
l3=them	-13
l3=them & d:ahead	-12
l3=to	11
l3=to & d:ahead	14
l3=truce	16
l3=truce & d:ahead	18
l3=was	-21
l3=was & d:ahead	-19
l3=we	13
l3=we & d:ahead	13
l3=what	6
l3=what & d:ahead	8
l3=which	19
l3=which & d:ahead	21
l3=will	-8
l3=will & d:ahead	-8
l3=with	-17
l3=with & d:ahead	-15
l3=would	-22
l3=would & d:ahead	-21
l3=yes	6
l3=your	-7
l3=your & d:ahead	-6
l4="	-8
l4=" & d:ahead	-7
l4='s	-16
l4='s & d:ahead	-15
l4=,	-22
l4=, & d:ahead	-15
l4=, & d:gone	-6
l4=: & d:ahead	-10
l4=: & d:today	7
l4=<agent>	17
l4=<agent> & d:today	16
l4=<begin>	8
l4=<begin> & d:ahead	26
l4=<begin> & d:gone	-35
l4=<begin> & d:today	-10
l4=<day-ahead>	-7
l4=<day-ahead> & d:ahead	-6
l4=<day-gone>	16
l4=<day-gone> & d:ahead	17
l4=<goods>	6
l4=<goods> & d:ahead	12
l4=<goods> & d:today	-7
l4=<level-noun>	-10
l4=<level-noun> & d:ahead	-9
l4=<level>	-6
l4=<month-gone>	20
l4=<month-gone> & d:ahead	21
l4=<number>	23
l4=<number> & d:ahead	26
l4=<office>	-11
l4=<office> & d:ahead	-10
l4=<organisation>	-11
l4=<organisation> & d:ahead	-10
l4=<points>	28
l4=<points> & d:ahead	29
l4=<quality>	-25
l4=<quality> & d:ahead	-22
l4=<seat>	6
l4=<seat> & d:ahead	10
l4=<sender>	-8
l4=<sender> & d:ahead	-8
l4=<span>	11
l4=<span> & d:ahead	8
l4=<v-agree>	-19
l4=<v-agree> & d:ahead	-15
l4=<v-bear>	8
l4=<v-bear> & d:ahead	10
l4=<v-begin>	-7
l4=<v-deny>	12
l4=<v-deny> & d:ahead	13
l4=<v-impose>	-14
l4=<v-impose> & d:ahead	-10
l4=<v-return>	-11
l4=<v-return> & d:ahead	-10
l4=<v-say>	6
l4=<v-say> & d:ahead	8
l4=<v-stay>	-23
l4=<v-stay> & d:ahead	-21
l4=<v-suspend>	-9
l4=<v-suspend> & d:ahead	-8
l4=<v-up>	7
l4=<v-up> & d:ahead	7
l4=a	-18
l4=a & d:ahead	-15
l4=agree	-6
l4=agree & d:ahead	-6
l4=agreement	6
l4=agreement & d:ahead	7
l4=all & d:ahead	6
l4=an	-10
l4=an & d:ahead	-9
l4=approve	6
l4=are	-10
l4=are & d:ahead	-18
l4=at	13
l4=at & d:ahead	14
l4=be	-23
l4=be & d:ahead	-22
l4=busan	17
l4=busan & d:ahead	18
l4=by	-22
l4=by & d:ahead	-20
l4=current	16
l4=due	25
l4=due & d:ahead	25
l4=end	9
l4=end & d:ahead	12
l4=fall	-8
l4=for	-14
l4=for & d:ahead	-12
l4=from & d:ahead	-7
l4=from & d:today	8
l4=go	10
l4=go & d:ahead	10
l4=had	-7
l4=had & d:ahead	-6
l4=has	13
l4=has & d:ahead	14
l4=have	-6
l4=have & d:ahead	-6
l4=he	-6
l4=he & d:ahead	-6
l4=if	-8
l4=if & d:ahead	-7
l4=in	-27
l4=in & d:ahead	-21
l4=is	-25
l4=is & d:ahead	-20
l4=is & d:today	-6
l4=it	6
l4=it & d:ahead	10
l4=its	7
l4=its & d:ahead	8
l4=last	29
l4=last & d:ahead	30
l4=new	10
l4=new & d:ahead	11
l4=now	10
l4=now & d:ahead	10
l4=of	22
l4=of & d:ahead	23
l4=old	8
l4=old & d:ahead	9
l4=on	10
l4=on & d:ahead	12
l4=other & d:ahead	6
l4=present	21
l4=present & d:ahead	21
l4=return	-9
l4=return & d:ahead	-8
l4=rule	13
l4=rule & d:ahead	14
l4=run	-16
l4=run & d:ahead	-15
l4=say	9
l4=say & d:ahead	9
l4=side	8
l4=side & d:ahead	8
l4=surcharge	-6
l4=surcharge & d:ahead	-6
l4=suspend	-15
l4=suspend & d:ahead	-14
l4=take	-14
l4=take & d:ahead	-14
l4=tariff	6
l4=tariff & d:ahead	7
l4=the	-32
l4=the & d:ahead	-30
l4=the & d:gone	-8
l4=to	-13
l4=to & d:ahead	-11
l4=two & d:ahead	6
l4=up	21
l4=up & d:ahead	22
l4=what	-6
l4=which	8
l4=which & d:ahead	9
l4=would	24
l4=would & d:ahead	6
l4=—	-16
l4=— & d:ahead	-14
l=, a	-7
l=, a & d:ahead	-7
l=, from	-16
l=, from & d:ahead	-16
l=, on	12
l=, on & d:ahead	13
l=, the	22
l=, to & d:ahead	6
l=, wednesday	6
l=, wednesday & d:today	6
l=: until	12
l=: until & d:ahead	12
l=<begin> <begin>	-7
l=<begin> from	-14
l=<begin> from & d:ahead	-13
l=<begin> on	13
l=<begin> on & d:ahead	15
l=<begin> thursday	7
l=<begin> thursday & d:today	7
l=<day-ahead> to	-15
l=<day-ahead> to & d:ahead	-14
l=<level> on	-22
l=<level> on & d:ahead	-21
l=<name> on	-16
l=<name> on & d:ahead	-14
l=<number> ,	16
l=<person> :	8
l=<person> : & d:ahead	9
l=<span> from	-8
l=<span> from & d:ahead	-7
l=again on	-6
l=agree on	-7
l=agree on & d:ahead	-6
l=announce for	9
l=announce for & d:ahead	9
l=as of	-22
l=as of & d:ahead	-16
l=at the	-14
l=at the & d:ahead	-13
l=away on	7
l=away on & d:ahead	8
l=back on	-16
l=back on & d:ahead	-16
l=before the	-13
l=before the & d:ahead	-13
l=begin on	-18
l=begin on & d:ahead	-18
l=by the	-14
l=by the & d:ahead	-13
l=counted from	12
l=counted from & d:ahead	13
l=day ,	-9
l=die on	18
l=die on & d:ahead	18
l=due on & d:ahead	6
l=end on & d:ahead	7
l=end on & d:gone	-7
l=expire on	8
l=expire on & d:ahead	10
l=force since	-9
l=force since & d:ahead	-9
l=from the	-14
l=from the & d:ahead	-14
l=go on	24
l=go on & d:ahead	24
l=good to & d:ahead	6
l=good until	12
l=good until & d:ahead	14
l=has until	17
l=has until & d:ahead	18
l=it on	-6
l=it on & d:ahead	-6
l=lapse on	20
l=lapse on & d:ahead	20
l=midnight on	6
l=midnight on & d:ahead	9
l=on to	8
l=on to & d:ahead	8
l=on until	-10
l=on until & d:ahead	-9
l=over on	10
l=over on & d:ahead	12
l=return on	-6
l=return on & d:ahead	-6
l=run out	16
l=run to	-6
l=run until	13
l=run until & d:ahead	15
l=sleep until	6
l=sleep until & d:ahead	7
l=suspend from	-11
l=suspend until	12
l=suspend until & d:ahead	13
l=talk on	6
l=thursday ,	11
l=thursday , & d:ahead	7
l=truce until	-20
l=truce until & d:ahead	-20
l=tuesday ,	20
l=tuesday , & d:today	17
l=up on	12
l=up on & d:ahead	13
l=wednesday ,	-13
l=wednesday , & d:ahead	-6
l=week ,	10
l=week , & d:ahead	11
lead=" & d:ahead	-21
lead=" & d:today	16
lead=( & d:today	7
lead=, & d:ahead	8
lead=, & d:gone	-43
lead=1	-12
lead=13	11
lead=13 & d:today	17
lead=8	-18
lead=9	-23
lead=:	18
lead=: & d:ahead	25
lead=: & d:gone	-13
lead=;	-8
lead=; & d:ahead	-13
lead=; & d:today	7
lead=an	8
lead=an & d:ahead	8
lead=april	-11
lead=before	9
lead=before & d:ahead	10
lead=britain	10
lead=by	-21
lead=by & d:ahead	-20
lead=china	26
lead=china & d:ahead	28
lead=february	-13
lead=for	13
lead=for & d:ahead	13
lead=from	-21
lead=from & d:ahead	-20
lead=he	-8
lead=he & d:ahead	-7
lead=if	14
lead=if & d:ahead	16
lead=in	-8
lead=in & d:ahead	-7
lead=india	-6
lead=india & d:ahead	-6
lead=it & d:gone	-15
lead=its	16
lead=its & d:ahead	17
lead=january	17
lead=last	14
lead=march	-8
lead=may	-12
lead=monday	-10
lead=monday & d:ahead	-6
lead=neither	8
lead=november	25
lead=november & d:ahead	26
lead=on	7
lead=on & d:ahead	10
lead=our	-16
lead=our & d:ahead	-16
lead=since	-6
lead=that & d:gone	-10
lead=the & d:ahead	11
lead=the & d:gone	-21
lead=their	-8
lead=their & d:ahead	-7
lead=they	11
lead=they & d:ahead	12
lead=this	14
lead=thursday	37
lead=thursday & d:ahead	32
lead=thursday & d:today	7
lead=tomorrow	-9
lead=tomorrow & d:ahead	-9
lead=trump	7
lead=trump & d:ahead	8
lead=tuesday	-15
lead=tuesday & d:today	-8
lead=under	-9
lead=under & d:ahead	-9
lead=unless	8
lead=we	-16
lead=we & d:ahead	-15
lead=wednesday	-11
lead=where & d:ahead	-9
lead=where & d:today	7
lead=which & d:ahead	8
lead=who	-9
lead=who & d:ahead	-8
lead=without	6
lead=without & d:ahead	7
lead=—	19
lead=— & d:ahead	21
lll=, end on	11
lll=, end on & d:ahead	12
lll=, expire on	-6
lll=, expire on & d:ahead	-6
lll=: <number> on	9
lll=: <number> on & d:ahead	9
lll=<begin> <begin> <begin>	-7
lll=<begin> <begin> from	-14
lll=<begin> <begin> from & d:ahead	-13
lll=<begin> <begin> on	13
lll=<begin> <begin> on & d:ahead	15
lll=<begin> <begin> thursday	7
lll=<begin> <begin> thursday & d:today	7
lll=<begin> and on	-9
lll=<begin> and on & d:ahead	-8
lll=<begin> thursday , & d:today	6
lll=<begin> tuesday ,	20
lll=<begin> tuesday , & d:today	20
lll=<day-ahead> , a	-6
lll=<day-ahead> , a & d:ahead	-6
lll=<level> as of	-6
lll=<span> , from	-11
lll=<span> , from & d:ahead	-11
lll=<span> , on	8
lll=<span> , on & d:ahead	8
lll=<span> , until	-6
lll=and end on	-28
lll=and end on & d:ahead	-28
lll=and expire on	20
lll=and expire on & d:ahead	21
lll=at midnight on	16
lll=at midnight on & d:ahead	16
lll=from <day-ahead> to	-12
lll=from <day-ahead> to & d:ahead	-11
lll=in <seat> on	-9
lll=in <seat> on & d:ahead	-8
lll=in force since	-9
lll=in force since & d:ahead	-9
lll=is due on	11
lll=is due on & d:ahead	12
lll=is good until	6
lll=is good until & d:ahead	7
lll=is over on	-6
lll=is set for	-6
lll=is set for & d:ahead	-6
lll=it expire on	-17
lll=it expire on & d:ahead	-17
lll=remain suspend until	6
lll=remain suspend until & d:ahead	6
lll=suspension end on	-14
lll=suspension end on & d:ahead	-14
lll=to <level> on	-11
lll=to <level> on & d:ahead	-11
lll=to end on	13
lll=to end on & d:ahead	13
lll=to expire on	8
lll=to expire on & d:ahead	8
lll=which expire on	7
lll=which expire on & d:ahead	7
lll=with <name> on	-8
lll=with <name> on & d:ahead	-7
lr=, , & d:ahead	-11
lr=, , & d:today	6
lr=, .	8
lr=, . & d:today	14
lr=, <end>	-23
lr=, <end> & d:ahead	-8
lr=, <end> & d:today	-16
lr=: .	24
lr=: . & d:ahead	24
lr=: <end> & d:ahead	11
lr=: <end> & d:today	-6
lr=<begin> ,	-20
lr=<begin> , & d:ahead	-31
lr=<begin> .	26
lr=<begin> . & d:ahead	29
lr=<begin> <end>	15
lr=<begin> the	-7
lr=<begin> —	-15
lr=<level> .	-11
lr=a .	-6
lr=again .	9
lr=before <end>	21
lr=before <end> & d:ahead	21
lr=by ,	16
lr=by , & d:ahead	18
lr=by <end>	-21
lr=by <end> & d:ahead	-20
lr=end ,	8
lr=for ,	14
lr=for , & d:ahead	15
lr=for .	-13
lr=for . & d:ahead	-11
lr=from .	-6
lr=from <end>	-18
lr=from <end> & d:ahead	-17
lr=from to	16
lr=from to & d:ahead	17
lr=is ,	-16
lr=is .	-9
lr=is . & d:ahead	-6
lr=is <end>	15
lr=is <end> & d:ahead	16
lr=it . & d:today	7
lr=of ,	8
lr=of , & d:ahead	10
lr=of .	-8
lr=of <end>	-12
lr=of <end> & d:ahead	-11
lr=on ,	7
lr=on , & d:ahead	14
lr=on , & d:gone	-8
lr=on , & d:today	-6
lr=on . & d:gone	-13
lr=on . & d:today	-9
lr=on <end> & d:gone	-8
lr=on <name>	7
lr=on <name> & d:ahead	8
lr=on and	-14
lr=on and & d:ahead	-12
lr=on at	-7
lr=on at & d:ahead	-6
lr=on is	-9
lr=on is & d:ahead	-8
lr=on it	-11
lr=on it & d:ahead	-11
lr=on the	17
lr=on the & d:ahead	18
lr=on unless	-20
lr=on unless & d:ahead	-19
lr=on without	7
lr=on without & d:today	7
lr=out .	33
lr=since ,	-19
lr=since , & d:ahead	-17
lr=since <end>	-9
lr=since <end> & d:ahead	-8
lr=the ,	7
lr=the , & d:ahead	8
lr=the ;	7
lr=the ; & d:ahead	7
lr=the <end> & d:gone	-6
lr=the and	6
lr=the and & d:ahead	6
lr=thursday ,	15
lr=thursday , & d:today	15
lr=thursday <end>	-7
lr=thursday <end> & d:today	-7
lr=to ,	8
lr=to , & d:ahead	9
lr=to .	12
lr=to . & d:ahead	15
lr=to <end>	-8
lr=to <end> & d:ahead	-6
lr=until ,	14
lr=until , & d:ahead	17
lr=until .	11
lr=until . & d:ahead	14
lr=until . & d:gone	-9
lr=until <end>	-32
lr=until <end> & d:ahead	-29
lr=until of	25
lr=until of & d:ahead	26
lr=until to	-17
lr=until to & d:ahead	-16
n:add	12
n:added	-26
n:adds	25
n:again	-9
n:agreement	31
n:agreements	10
n:another	-14
n:arrangement	-19
n:bargain	7
n:calm	-33
n:ceasefire	21
n:compromise	10
n:continue	51
n:continued	-19
n:continues	8
n:days=0	9
n:days=1	9
n:days=2	15
n:days=3	11
n:days=6	31
n:days=9	12
n:deals	8
n:extended	8
n:extension	-63
n:extra	-11
n:frozen	38
n:further	-14
n:go on	13
n:goes on	-15
n:halt	-19
n:held in	16
n:holidays	-10
n:in the drawer	-39
n:keeps	-12
n:laid down	-13
n:lengths=0	43
n:lengths=1	30
n:lengths=2	8
n:lengths=3	-40
n:lengths=6	41
n:lift	-28
n:lifted	-6
n:long=0	30
n:long=1	48
n:long=2	22
n:long=3	27
n:long=6	-36
n:long=9	-12
n:loose=1	38
n:loose=6	11
n:measure	11
n:moratorium	9
n:more	-16
n:more=1	14
n:more=2	-27
n:more=3	16
n:more=6	-32
n:no truce	36
n:on hold	7
n:on ice	-15
n:pact	-60
n:parked	19
n:pauses	14
n:peace	32
n:period	18
n:prolong	-38
n:prolongation	-21
n:prolonged	-17
n:prolongs	-18
n:quiet	16
n:quiet=1	10
n:quiet=3	-14
n:renew	-37
n:renewal	-46
n:renewed	15
n:reprieve	-12
n:rest	20
n:rests	-11
n:second	41
n:settlement	28
n:shelve	-9
n:shelved	37
n:silence	12
n:sleep	11
n:spare	-40
n:standstill	17
n:stay	28
n:stays	34
n:stretch	-28
n:stretched	10
n:suspend	51
n:suspended	32
n:suspends	30
n:suspension	18
n:term	22
n:terms	23
n:truce	39
n:truce=1	14
n:truce=2	23
n:truces	-17
n:understanding	-10
n:verb=1	28
n:verb=2	40
n:verb=3	11
n:verb=6	8
n:window	8
nc2=agree	-12
nc2=begin	11
nc2=end	-23
nc2=impose	10
nc2=return	6
nc2=target	18
nc2=up	7
nct2=agree perfect	-9
nct2=agree present	-8
nct2=bear future	-19
nct2=bear gerund	-9
nct2=bear present	13
nct2=begin past	-7
nct2=begin present	18
nct2=down present	7
nct2=end past	-9
nct2=end present-passive	-18
nct2=impose future-passive	7
nct2=impose modal	8
nct2=impose participle-passive	8
nct2=impose past	8
nct2=impose past-passive	11
nct2=impose perfect-passive	-6
nct2=impose present	-11
nct2=say past	-7
nct2=say present	12
nct2=stay modal	-8
nct2=up present	13
next="	-20
next=(	-18
next=,	14
next=:	8
next=and	-24
next=if	-20
next=unless	-13
next=—	-17
nhas-gerund	-6
nhas-modal	-7
nhas-past	-14
nhas-present	18
none	49
nt2=future	-7
nt2=future-passive	9
nt2=gerund	-12
nt2=infinitive	-7
nt2=modal-passive	-13
nt2=past	-19
nt2=perfect	10
nt2=perfect-passive	-7
nt2=present	11
nt2=present-not	6
nv0-none	-11
nv1-none	-11
nv2-none	-7
nv2=be	-12
nv2=charge	23
nv2=end	-20
nv2=expire	11
nv2=extend	-6
nv2=go	13
nv2=make	6
nv2=other	-20
nv2=pay	6
nv2=raise	-6
nv2=say	-6
nv2=see	-20
nv2=sign	-14
nv2=take	8
nvt2=be future	-13
nvt2=be modal	-6
nvt2=end past	-10
nvt2=expire present	8
nvt2=go present	18
nvt2=other modal	-8
nvt2=other past	-13
nvt2=pay present	8
nvt2=say past	-7
o:act=agree	-15
o:act=approve	11
o:act=be	7
o:act=begin	-11
o:act=confirm	10
o:act=end	6
o:act=expect	-9
o:act=face	8
o:act=have	9
o:act=impose	-16
o:act=keep	11
o:act=lower	-10
o:act=meet	-10
o:act=other	-14
o:act=pay	-13
o:act=put	-6
o:act=raise	-7
o:act=rise	-7
o:act=see	-6
o:act=set	-12
o:act=sign	-12
o:act=sit	-17
o:act=tell	7
o:agree on ahead	-16
o:announce for ahead	9
o:be  today	-6
o:be by ahead	-6
o:be is ahead	7
o:be of ahead	-12
o:be on ahead	13
o:be the ahead	8
o:begin of ahead	-8
o:begin on ahead	15
o:begin the ahead	-12
o:carried=controls far	-16
o:carried=deal far	-21
o:carried=duties	-7
o:carried=duties far	-19
o:carried=exclusions	-7
o:carried=exclusions far	12
o:carried=fees	-16
o:carried=longer	25
o:carried=longer far	-13
o:carried=meeting	-7
o:carried=meeting far	10
o:carried=procedure	9
o:carried=procedure far	-6
o:carried=sale	-9
o:carried=truce	19
o:carried=truce far	-12
o:carry to ahead	-14
o:charge from ahead	-6
o:conclude on ahead	-11
o:end on ahead	13
o:end on gone	-12
o:end on today	6
o:end the ahead	-14
o:extend until ahead	-11
o:have the ahead	-10
o:have until ahead	18
o:keep on ahead	14
o:leads=	-7
o:leads=a.m. on	11
o:leads=again on	-6
o:leads=agreed on	-7
o:leads=announced for	9
o:leads=as of	-22
o:leads=at the	-14
o:leads=away on	7
o:leads=back on	-16
o:leads=before the	-13
o:leads=begins on	-7
o:leads=by the	-14
o:leads=cent from	-9
o:leads=closes on	8
o:leads=counted from	12
o:leads=days, from	-11
o:leads=days, to	-6
o:leads=days, until	-18
o:leads=dies on	7
o:leads=end on	27
o:leads=ended on	-10
o:leads=ends on	-6
o:leads=expire on	9
o:leads=expired on	-19
o:leads=expires on	11
o:leads=force since	-9
o:leads=from	-16
o:leads=from the	-14
o:leads=good until	13
o:leads=has until	17
o:leads=it on	-6
o:leads=lapses on	24
o:leads=last until	-8
o:leads=midnight on	6
o:leads=months from	-7
o:leads=months, to	19
o:leads=on	13
o:leads=on to	8
o:leads=on until	-10
o:leads=over on	10
o:leads=returns on	-6
o:leads=runs to	-7
o:leads=runs until	18
o:leads=since	-7
o:leads=suspended until	12
o:leads=talks on	7
o:leads=thursday	7
o:leads=truce until	-20
o:leads=tuesday,	20
o:leads=up on	13
o:leads=year, until	-11
o:left=controls	-16
o:left=controls right=none	-16
o:left=deal right=duties	14
o:left=deal right=none	-21
o:left=deal right=truce	8
o:left=duties right=duties	-8
o:left=duties right=none	6
o:left=duties right=procedure	-8
o:left=exclusions	-17
o:left=exclusions right=none	-6
o:left=fees	-12
o:left=fees right=none	-12
o:left=longer	7
o:left=longer right=none	7
o:left=meeting	-26
o:left=meeting right=none	-28
o:left=none right=duties	-21
o:left=none right=longer	-14
o:left=none right=none	11
o:left=none right=procedure	-17
o:left=none right=sale	-11
o:left=none right=signing	-21
o:left=none right=truce	16
o:left=procedure	-30
o:left=procedure right=none	-28
o:left=sale	-14
o:left=sale right=none	-14
o:left=signing right=none	-7
o:left=truce right=longer	-9
o:left=truce right=meeting	8
o:meet on ahead	-11
o:near=controls	-10
o:near=duties	-11
o:near=exclusions	-6
o:near=fees	-7
o:near=meeting	-19
o:near=none	-10
o:near=procedure	-16
o:near=signing	-16
o:no verb ( ahead	10
o:no verb a ahead	-8
o:no verb before ahead	16
o:no verb by ahead	-9
o:no verb delhi, today	7
o:no verb from ahead	-41
o:no verb on ahead	15
o:no verb on gone	-9
o:no verb since ahead	-19
o:no verb the ahead	24
o:no verb through ahead	9
o:no verb thursday, ahead	7
o:no verb to ahead	21
o:no verb tuesday today	-7
o:no verb tuesday, today	17
o:no verb until ahead	6
o:no verb until gone	-9
o:no verb wednesday, ahead	-6
o:no verb week, ahead	11
o:other for ahead	-7
o:other from ahead	11
o:other the ahead	-6
o:other until ahead	-11
o:put on ahead	-9
o:reach by ahead	8
o:return on ahead	-10
o:right=controls	-8
o:right=deal	-11
o:right=deal on	12
o:right=duties	-21
o:right=duties before	-20
o:right=duties by	9
o:right=duties from	-6
o:right=duties on	-13
o:right=duties the	12
o:right=duties until	-15
o:right=longer	-22
o:right=longer on	-12
o:right=none	-26
o:right=none 	9
o:right=none (	9
o:right=none after	6
o:right=none as	13
o:right=none before	14
o:right=none by	-25
o:right=none changed	7
o:right=none day,	-9
o:right=none delhi,	7
o:right=none due	-6
o:right=none ended	-16
o:right=none ends	13
o:right=none for	-9
o:right=none from	-31
o:right=none is	6
o:right=none of	-27
o:right=none on	-12
o:right=none out	40
o:right=none percent	-6
o:right=none since	-26
o:right=none starts	-7
o:right=none the	9
o:right=none through	13
o:right=none till	14
o:right=none to	11
o:right=none tuesday	-9
o:right=none tuesday,	20
o:right=none until	13
o:right=none wednesday,	-12
o:right=procedure	-30
o:right=procedure 	-13
o:right=sale	-11
o:right=signing	-16
o:right=signing on	-7
o:right=truce	25
o:right=truce 	-31
o:right=truce from	17
o:right=truce on	23
o:right=truce until	6
o:run to ahead	-15
o:say on ahead	7
o:set for ahead	-6
o:sign on ahead	-16
o:subject=controls	-14
o:subject=controls carried	7
o:subject=controls carried begin	-8
o:subject=controls carried begin ahead	-8
o:subject=controls far	-13
o:subject=controls far no verb	-13
o:subject=controls far no verb ahead	-8
o:subject=controls no verb	-6
o:subject=deal	-26
o:subject=deal by ahead	9
o:subject=deal end	-12
o:subject=deal far carried begin	-7
o:subject=deal far carried begin ahead	-6
o:subject=deal far no verb on	8
o:subject=deal far no verb today	-10
o:subject=deal far on ahead	8
o:subject=deal no verb	-24
o:subject=deal no verb ahead	-22
o:subject=deal on ahead	-13
o:subject=deal until ahead	-12
o:subject=duties  ahead	-9
o:subject=duties begin	-19
o:subject=duties begin ahead	-17
o:subject=duties begin on	-15
o:subject=duties by ahead	-7
o:subject=duties carried be	17
o:subject=duties carried be ahead	15
o:subject=duties carried be on	-12
o:subject=duties carried be the	-7
o:subject=duties carried be today	7
o:subject=duties carried be until	13
o:subject=duties carried begin on	-10
o:subject=duties carried charge	-7
o:subject=duties carried charge ahead	-6
o:subject=duties carried end on	19
o:subject=duties carried from ahead	6
o:subject=duties carried other	7
o:subject=duties carried other ahead	9
o:subject=duties carried the ahead	-20
o:subject=duties carried to ahead	11
o:subject=duties end	-13
o:subject=duties end ahead	-12
o:subject=duties end on	-7
o:subject=duties far	12
o:subject=duties far  ahead	17
o:subject=duties far  today	-9
o:subject=duties far carried	-6
o:subject=duties far carried announce	6
o:subject=duties far carried announce ahead	7
o:subject=duties far carried be	-29
o:subject=duties far carried be ahead	-26
o:subject=duties far carried be is	-6
o:subject=duties far carried begin	10
o:subject=duties far carried begin ahead	11
o:subject=duties far carried begin on	14
o:subject=duties far carried by ahead	-12
o:subject=duties far carried for ahead	9
o:subject=duties far carried from ahead	16
o:subject=duties far carried have	6
o:subject=duties far carried have ahead	7
o:subject=duties far carried of ahead	-8
o:subject=duties far carried other	7
o:subject=duties far carried other ahead	7
o:subject=duties far carried other on	9
o:subject=duties far carried pay	-8
o:subject=duties far carried put	7
o:subject=duties far carried put ahead	8
o:subject=duties far carried say	-6
o:subject=duties far carried say ahead	-6
o:subject=duties far carried suspend	8
o:subject=duties far carried suspend ahead	8
o:subject=duties far carried to ahead	-17
o:subject=duties far carried until ahead	6
o:subject=duties far no verb	12
o:subject=duties far no verb 	10
o:subject=duties far no verb ahead	17
o:subject=duties far no verb the	-9
o:subject=duties far no verb thursday,	7
o:subject=duties far the ahead	-9
o:subject=duties far thursday, today	8
o:subject=duties from ahead	-32
o:subject=duties no verb	10
o:subject=duties no verb 	-10
o:subject=duties no verb ahead	17
o:subject=duties no verb from	-12
o:subject=duties no verb gone	-7
o:subject=duties no verb on	-27
o:subject=duties no verb today	-8
o:subject=duties on ahead	-34
o:subject=duties other	-18
o:subject=duties other ahead	-17
o:subject=duties return	-10
o:subject=duties return ahead	-8
o:subject=duties return on	-8
o:subject=duties run	13
o:subject=duties run ahead	13
o:subject=duties suspend until	11
o:subject=duties the ahead	-21
o:subject=duties to ahead	10
o:subject=duties until ahead	11
o:subject=exclusions end	-7
o:subject=exclusions end ahead	-7
o:subject=exclusions far carried	8
o:subject=exclusions no verb	-10
o:subject=exclusions no verb ahead	-10
o:subject=fees carried	-23
o:subject=fees carried on ahead	-7
o:subject=fees far	8
o:subject=fees far carried	-11
o:subject=fees far no verb	8
o:subject=fees far no verb ahead	9
o:subject=longer carried	17
o:subject=longer carried begin	-8
o:subject=longer carried begin ahead	-7
o:subject=longer carried end	17
o:subject=longer carried end ahead	17
o:subject=longer carried end on	22
o:subject=longer carried on ahead	17
o:subject=longer far carried	-16
o:subject=longer far carried end	-15
o:subject=longer far carried end ahead	-26
o:subject=longer far carried end on	-15
o:subject=longer far carried on ahead	-22
o:subject=longer far carried on today	7
o:subject=longer far no verb ahead	-6
o:subject=longer far no verb today	11
o:subject=longer no verb on	6
o:subject=longer no verb to	-9
o:subject=longer on ahead	6
o:subject=longer to ahead	-10
o:subject=meeting	-6
o:subject=meeting carried end	31
o:subject=meeting carried end ahead	32
o:subject=meeting carried end on	25
o:subject=meeting carried on ahead	22
o:subject=meeting carried the ahead	13
o:subject=meeting far  ahead	7
o:subject=meeting far carried	-6
o:subject=meeting far carried on ahead	-10
o:subject=meeting far carried the ahead	-13
o:subject=meeting far carried until ahead	8
o:subject=meeting far no verb 	6
o:subject=meeting far no verb on	7
o:subject=meeting far no verb today	12
o:subject=meeting far on ahead	8
o:subject=meeting no verb on	-13
o:subject=meeting on ahead	-6
o:subject=none  ahead	6
o:subject=none carried agree	-9
o:subject=none carried agree ahead	-8
o:subject=none carried be 	-8
o:subject=none carried be by	-11
o:subject=none carried be on	16
o:subject=none carried begin on	6
o:subject=none carried by ahead	-18
o:subject=none carried end	8
o:subject=none carried end on	-9
o:subject=none carried end today	7
o:subject=none carried meet ahead	-10
o:subject=none carried meet today	8
o:subject=none carried of ahead	-16
o:subject=none carried on gone	-7
o:subject=none carried other	-11
o:subject=none carried other ahead	-10
o:subject=none carried put	-11
o:subject=none carried put ahead	-9
o:subject=none carried run ahead	-15
o:subject=none carried say	9
o:subject=none carried say ahead	11
o:subject=none carried say on	7
o:subject=none carried suspend	20
o:subject=none carried suspend ahead	21
o:subject=none carried suspend until	12
o:subject=none carried tell	-10
o:subject=none carried tell ahead	-8
o:subject=none carried tell on	-8
o:subject=none carried the ahead	14
o:subject=none carried until ahead	-11
o:subject=none from ahead	-8
o:subject=none no verb 	6
o:subject=none no verb (	6
o:subject=none no verb ahead	25
o:subject=none no verb from	-9
o:subject=none no verb gone	-13
o:subject=none no verb of	-6
o:subject=none no verb on	8
o:subject=none no verb sunday,	-11
o:subject=none no verb the	9
o:subject=none no verb thursday	-10
o:subject=none no verb today	-21
o:subject=none no verb until	21
o:subject=none no verb wednesday	6
o:subject=none on ahead	10
o:subject=none the ahead	11
o:subject=none thursday today	-10
o:subject=none until ahead	22
o:subject=none wednesday today	6
o:subject=procedure	-9
o:subject=procedure  ahead	-13
o:subject=procedure carried	-19
o:subject=procedure carried be	-9
o:subject=procedure carried be ahead	-8
o:subject=procedure far	-16
o:subject=procedure far carried	15
o:subject=procedure far carried be	9
o:subject=procedure far carried be ahead	9
o:subject=procedure far carried the ahead	7
o:subject=procedure far no verb	-16
o:subject=procedure far no verb 	-9
o:subject=procedure far no verb ahead	-14
o:subject=procedure no verb 	-13
o:subject=procedure no verb on	-6
o:subject=procedure on ahead	-7
o:subject=sale	-11
o:subject=sale no verb	-7
o:subject=sale no verb ahead	-6
o:subject=signing	17
o:subject=signing no verb	21
o:subject=signing no verb ahead	25
o:subject=truce	16
o:subject=truce be on	6
o:subject=truce begin ahead	6
o:subject=truce carried	-13
o:subject=truce carried be	12
o:subject=truce carried be ahead	13
o:subject=truce carried begin	-21
o:subject=truce carried begin ahead	-20
o:subject=truce carried say	-7
o:subject=truce carried say ahead	-7
o:subject=truce carried suspend	-18
o:subject=truce carried suspend ahead	-17
o:subject=truce carried suspend until	-16
o:subject=truce carried the ahead	-19
o:subject=truce carried to ahead	12
o:subject=truce extend	13
o:subject=truce extend ahead	13
o:subject=truce far	14
o:subject=truce far  ahead	-14
o:subject=truce far carried	10
o:subject=truce far carried begin	-8
o:subject=truce far carried begin ahead	-7
o:subject=truce far carried charge	6
o:subject=truce far carried end	13
o:subject=truce far carried end ahead	16
o:subject=truce far carried end on	15
o:subject=truce far carried on ahead	6
o:subject=truce far carried tell	9
o:subject=truce far carried the ahead	22
o:subject=truce far carried until ahead	-14
o:subject=truce far no verb	14
o:subject=truce far no verb 	-7
o:subject=truce far no verb ahead	7
o:subject=truce far no verb monday,	9
o:subject=truce far no verb on	14
o:subject=truce far no verb today	10
o:subject=truce far on ahead	14
o:subject=truce from ahead	-6
o:subject=truce no verb from	-13
o:subject=truce no verb gone	-13
o:subject=truce no verb on	7
o:subject=truce no verb to	14
o:subject=truce no verb today	6
o:subject=truce no verb until	-10
o:subject=truce on ahead	16
o:subject=truce on gone	-6
o:subject=truce other	10
o:subject=truce other ahead	11
o:subject=truce run	-7
o:subject=truce run on	18
o:subject=truce run to	-24
o:subject=truce since ahead	-9
o:subject=truce until ahead	8
o:suspend from ahead	-19
o:suspend on ahead	-14
o:suspend until ahead	8
o:topic=controls	-26
o:topic=controls ahead	-24
o:topic=controls begin	-9
o:topic=controls far	-8
o:topic=controls far no verb	-13
o:topic=controls far on	6
o:topic=controls far on ahead	6
o:topic=controls no verb	-6
o:topic=controls on	-16
o:topic=controls on ahead	-16
o:topic=controls suspend	-10
o:topic=controls the	-7
o:topic=controls the ahead	-6
o:topic=deal be	6
o:topic=deal by	10
o:topic=deal by ahead	10
o:topic=deal end	6
o:topic=deal far be	10
o:topic=deal far today	-10
o:topic=deal from	8
o:topic=deal from ahead	8
o:topic=deal no verb	-24
o:topic=deal on	-8
o:topic=deal on ahead	-6
o:topic=deal reach	8
o:topic=deal the	9
o:topic=deal the ahead	10
o:topic=duties	-11
o:topic=duties 	-6
o:topic=duties  ahead	-13
o:topic=duties be	10
o:topic=duties begin	-23
o:topic=duties by	-26
o:topic=duties by ahead	-25
o:topic=duties charge	7
o:topic=duties fall	-8
o:topic=duties far 	10
o:topic=duties far  ahead	17
o:topic=duties far  today	-9
o:topic=duties far be	-27
o:topic=duties far end	-19
o:topic=duties far from	17
o:topic=duties far from ahead	17
o:topic=duties far gone	-11
o:topic=duties far no verb	12
o:topic=duties far on	-13
o:topic=duties far on ahead	-11
o:topic=duties far other	7
o:topic=duties far since	-9
o:topic=duties far since ahead	-7
o:topic=duties far the	-14
o:topic=duties far the ahead	-13
o:topic=duties far thursday,	7
o:topic=duties far thursday, today	8
o:topic=duties from	-48
o:topic=duties from ahead	-45
o:topic=duties gone	-37
o:topic=duties keep	-11
o:topic=duties leave	6
o:topic=duties lower	-9
o:topic=duties no verb	10
o:topic=duties of	-11
o:topic=duties of ahead	-9
o:topic=duties on	-21
o:topic=duties on ahead	-16
o:topic=duties on gone	-6
o:topic=duties other	-12
o:topic=duties pay	-7
o:topic=duties percent	-6
o:topic=duties raise	-6
o:topic=duties return	-14
o:topic=duties run	16
o:topic=duties suspend	9
o:topic=duties the	-14
o:topic=duties the ahead	-12
o:topic=duties through	21
o:topic=duties through ahead	21
o:topic=duties to	15
o:topic=duties to ahead	17
o:topic=duties until	11
o:topic=duties until ahead	15
o:topic=duties until gone	-6
o:topic=exclusions	-11
o:topic=exclusions ahead	-10
o:topic=exclusions end	-10
o:topic=exclusions far	7
o:topic=exclusions no verb	-10
o:topic=fees	-13
o:topic=fees ahead	-12
o:topic=fees far	11
o:topic=fees far ahead	12
o:topic=fees far no verb	8
o:topic=longer	8
o:topic=longer ahead	9
o:topic=longer be	9
o:topic=longer end	16
o:topic=longer extend	6
o:topic=longer far	7
o:topic=longer far today	10
o:topic=longer gone	-7
o:topic=longer of	7
o:topic=longer of ahead	7
o:topic=longer on	24
o:topic=longer on ahead	26
o:topic=longer say	-13
o:topic=longer the	-8
o:topic=longer the ahead	-7
o:topic=longer until	-6
o:topic=meeting	-26
o:topic=meeting ahead	-30
o:topic=meeting end	12
o:topic=meeting far	8
o:topic=meeting far 	6
o:topic=meeting far  ahead	7
o:topic=meeting far be	6
o:topic=meeting far on	6
o:topic=meeting far on ahead	7
o:topic=meeting far the	-19
o:topic=meeting far the ahead	-19
o:topic=meeting far today	11
o:topic=meeting gone	-12
o:topic=meeting meet	-8
o:topic=meeting on	-15
o:topic=meeting on ahead	-15
o:topic=meeting other	-6
o:topic=meeting the	8
o:topic=meeting the ahead	9
o:topic=meeting today	17
o:topic=none (	6
o:topic=none ahead	25
o:topic=none be	-13
o:topic=none by	-8
o:topic=none by ahead	-8
o:topic=none end	20
o:topic=none from	-16
o:topic=none from ahead	-15
o:topic=none gone	-28
o:topic=none have	-8
o:topic=none of	-15
o:topic=none of ahead	-13
o:topic=none on	25
o:topic=none on ahead	29
o:topic=none other	-14
o:topic=none put	-7
o:topic=none say	10
o:topic=none sunday,	-11
o:topic=none suspend	12
o:topic=none tell	-7
o:topic=none the	13
o:topic=none the ahead	15
o:topic=none thursday	-10
o:topic=none thursday today	-10
o:topic=none today	-25
o:topic=none until	12
o:topic=none until ahead	13
o:topic=none wednesday	6
o:topic=none wednesday today	6
o:topic=procedure	-33
o:topic=procedure 	-13
o:topic=procedure  ahead	-13
o:topic=procedure ahead	-28
o:topic=procedure be	-16
o:topic=procedure before	-9
o:topic=procedure before ahead	-9
o:topic=procedure begin	-11
o:topic=procedure far 	-9
o:topic=procedure far be	11
o:topic=procedure far no verb	-16
o:topic=procedure from	-9
o:topic=procedure from ahead	-8
o:topic=procedure on	-20
o:topic=procedure on ahead	-19
o:topic=procedure suspend	9
o:topic=procedure the	17
o:topic=procedure the ahead	17
o:topic=procedure until	-11
o:topic=procedure until ahead	-11
o:topic=sale	-21
o:topic=sale ahead	-18
o:topic=sale by	-7
o:topic=sale by ahead	-7
o:topic=sale far	-10
o:topic=sale far ahead	-9
o:topic=sale far on	-9
o:topic=sale far on ahead	-8
o:topic=sale no verb	-7
o:topic=signing	-15
o:topic=signing ahead	-6
o:topic=signing approve	6
o:topic=signing be	-14
o:topic=signing by	8
o:topic=signing by ahead	9
o:topic=signing no verb	21
o:topic=signing on	-12
o:topic=signing on ahead	-9
o:topic=signing sign	-19
o:topic=truce	26
o:topic=truce ahead	38
o:topic=truce be	13
o:topic=truce begin	9
o:topic=truce far	21
o:topic=truce far 	-7
o:topic=truce far  ahead	-14
o:topic=truce far ahead	17
o:topic=truce far end	10
o:topic=truce far monday,	9
o:topic=truce far no verb	14
o:topic=truce far on	20
o:topic=truce far on ahead	21
o:topic=truce far today	10
o:topic=truce from ahead	6
o:topic=truce gone	-46
o:topic=truce have	22
o:topic=truce of	-19
o:topic=truce of ahead	-14
o:topic=truce on ahead	9
o:topic=truce on gone	-15
o:topic=truce on today	-8
o:topic=truce other	14
o:topic=truce sign	7
o:topic=truce since	-11
o:topic=truce since ahead	-10
o:topic=truce to ahead	8
o:topic=truce until	11
o:topic=truce until ahead	16
o:topic=truce until gone	-10
o:write on ahead	-6
pc0=agree	9
pc0=bear	18
pc0=end	8
pc0=propose	-11
pc0=suspend	-13
pc0=target	-12
pc0=up	-22
pc1=agree	12
pc1=bear	12
pc1=begin	-9
pc1=end	8
pc1=sell	-6
pc1=suspend	-7
pc1=target	14
pc1=up	-29
pct0=agree past	10
pct0=agree past-passive	13
pct0=agree perfect	8
pct0=bear future	11
pct0=begin past	-8
pct0=begin present	-6
pct0=down past	-9
pct0=down present	6
pct0=end modal	-6
pct0=end present	14
pct0=impose future	-9
pct0=impose past	9
pct0=impose past-passive	-13
pct0=impose present	22
pct0=impose present-passive	-13
pct0=stay future	-15
pct0=stay modal	-28
pct0=stay past	11
pct0=stay past-passive	19
pct0=suspend future	-20
pct0=suspend past	12
pct0=up past	-6
pct0=up present	-12
pct1=agree participle-passive	10
pct1=agree past	10
pct1=agree past-passive	13
pct1=bear participle-passive	-15
pct1=bear past	10
pct1=begin infinitive	-8
pct1=begin past	-6
pct1=down past	-9
pct1=down present	6
pct1=end modal	-6
pct1=end present	14
pct1=impose future	-9
pct1=impose infinitive	16
pct1=impose participle-passive	10
pct1=impose past	11
pct1=impose past-passive	-13
pct1=impose present	13
pct1=impose present-passive	-13
pct1=propose infinitive	7
pct1=stay future	-9
pct1=stay modal	-28
pct1=stay past	11
pct1=stay past-passive	19
pct1=suspend future	-14
pct1=suspend past	12
pct1=up past	-6
pct1=up present	-11
phas-future	-12
phas-gerund	10
phas-infinitive	10
phas-past	14
phas-pluperfect	-13
phas-present	6
pt0=future	-10
pt0=modal	-10
pt0=modal-passive	10
pt0=past-passive	19
pt0=perfect	10
pt0=perfect-passive	-13
pt0=pluperfect	-13
pt0=present	10
pt1=future	-10
pt1=gerund	10
pt1=infinitive	11
pt1=modal	-10
pt1=modal-passive	10
pt1=past-passive	19
pt1=perfect-passive	-13
pt1=pluperfect	-11
pv0-none	7
pv0=agree	12
pv0=continue	11
pv0=end	18
pv0=extend	-26
pv0=go	-16
pv0=hold	12
pv0=keep	15
pv0=make	8
pv0=meet	10
pv0=other	25
pv0=put	-9
pv0=reach	-7
pv0=remain	14
pv0=run	-22
pv0=say	-11
pv0=sign	-6
pv0=stand	-12
pv0=stay	-21
pv0=suspend	-9
pv0=take	7
pv1=agree	8
pv1=announce	-8
pv1=ask	11
pv1=carry	-10
pv1=end	10
pv1=extend	-26
pv1=get	6
pv1=go	-21
pv1=hold	17
pv1=know	7
pv1=leave	19
pv1=make	8
pv1=other	13
pv1=put	-9
pv1=reach	-7
pv1=run	-21
pv1=stand	-17
pv1=stay	-15
pv1=suspend	-13
pv1=take	9
pvt0=agree past	13
pvt0=agree perfect	6
pvt0=be future	6
pvt0=be past	15
pvt0=begin present	9
pvt0=end present	13
pvt0=go present	-10
pvt0=hold present	7
pvt0=keep present	16
pvt0=leave present	15
pvt0=make past	11
pvt0=other perfect	17
pvt0=other present	6
pvt0=remain present	14
pvt0=run present	-9
pvt0=say past	-14
pvt1=agree past	13
pvt1=be future	6
pvt1=be past	15
pvt1=begin present	9
pvt1=end present	13
pvt1=go present	-10
pvt1=hold present	7
pvt1=leave present	15
pvt1=make past	11
pvt1=other perfect	16
pvt1=other present	-7
pvt1=run present	-9
pvt1=say past	-14
q:!	7
q:"	-47
q:'	6
q:(	-27
q:)	-15
q:.	-12
q:/	25
q::	-24
q:;	10
q:<day-ahead>	-38
q:<day-gone>	8
q:<day-today>	-13
q:<goods>	36
q:<level-noun>	-16
q:<money>	-19
q:<month-ahead>	-7
q:<month-gone>	9
q:<name>	24
q:<office>	-12
q:<organisation>	-57
q:<person>	-30
q:<quality>	26
q:<seat>	35
q:<sender>	11
q:<span>	7
q:<taker>	-17
q:<v-agree>	-9
q:<v-bear>	-34
q:<v-down>	-15
q:<v-impose>	9
q:<v-propose>	-23
q:<v-return>	-9
q:<v-say>	-7
q:<v-stay>	8
q:<v-suspend>	-6
q:<v-target>	24
q:<v-threaten>	14
q:<v-up>	-8
q:?	24
q:a	-14
q:about	26
q:act	-7
q:additional	10
q:after	7
q:against	17
q:ago	-7
q:agree	-18
q:agreement	-18
q:all	16
q:allow	-9
q:also	-8
q:and	-10
q:announce	-9
q:another	26
q:any	-10
q:apply	-18
q:are	6
q:arrangement	9
q:as	11
q:aside	-7
q:ask	22
q:b	-20
q:be	-30
q:bean	10
q:bear	-6
q:because	-26
q:been	15
q:begin	12
q:behind	-6
q:being	16
q:between	-8
q:bring	8
q:busan	6
q:but	7
q:by	-10
q:call	-33
q:can	-17
q:carry	9
q:case	11
q:ceasefire	-12
q:charge	13
q:chip	10
q:cocoa	6
q:coffee	19
q:column	9
q:company	-8
q:conclude	-6
q:confirm	-7
q:control	13
q:cost	11
q:customer	-10
q:deadline	17
q:deal	-17
q:decision	10
q:desk	7
q:did	-24
q:die	14
q:dispute	-17
q:do	6
q:doe	10
q:down	14
q:due	11
q:duty	18
q:each	12
q:economy	7
q:either	12
q:else	-6
q:elsewhere	-13
q:emergency	-9
q:everybody	-16
q:expire	7
q:extend	-18
q:extension	26
q:extra	6
q:fall	-16
q:fentanyl	-6
q:final	-9
q:finished	6
q:first	-24
q:fish	8
q:follow	-8
q:force	8
q:forced	-14
q:forty	-8
q:fourth	-13
q:free	-7
q:from	-71
q:further	-7
q:get	-15
q:go	-11
q:grower	8
q:had	21
q:halve	-14
q:hand	-10
q:happen	-6
q:has	-12
q:here	11
q:his	-16
q:hour	-14
q:house	-6
q:how	17
q:i	-20
q:if	-27
q:in	14
q:is	23
q:it	-9
q:its	-6
q:joint	-6
q:just	-6
q:keep	-8
q:know	9
q:labor	-14
q:last	17
q:lasted	-11
q:law	-21
q:leave	29
q:lentil	10
q:let	6
q:levy	12
q:like	8
q:line	-10
q:live	8
q:long	6
q:look	-11
q:lower	-7
q:m	-7
q:make	-7
q:market	11
q:may	-11
q:meet	-35
q:minister	27
q:minute	-10
q:month	8
q:morning	-15
q:most	9
q:much	10
q:nearly	6
q:negotiate	-7
q:negotiator	6
q:new	-21
q:next	-23
q:night	-15
q:no	-18
q:northern	-12
q:not	6
q:nothing	10
q:of	-25
q:oil	-7
q:older	-7
q:on	21
q:one	-6
q:only	-9
q:opened	11
q:operator	-9
q:or	-20
q:ordinary	17
q:other	8
q:out	17
q:over	-9
q:own	34
q:palm	6
q:part	9
q:past	7
q:pay	9
q:people	-9
q:permit	-10
q:point	-7
q:port	-7
q:power	-12
q:prepare	-7
q:price	-8
q:product	-9
q:prolonged	-23
q:put	16
q:quarrel	6
q:raise	-6
q:reach	-9
q:return	7
q:rise	-13
q:river	-25
q:round	-9
q:run	24
q:say	-8
q:second	-17
q:section	-8
q:set	-11
q:settle	7
q:shall	-14
q:sheet	8
q:should	12
q:sign	14
q:since	13
q:sleep	14
q:small	8
q:soybean	6
q:spring	-18
q:stand	14
q:state	26
q:step	7
q:still	-9
q:stockholm	21
q:summer	-8
q:surcharge	-40
q:suspend	-31
q:suspension	-16
q:take	18
q:tariff	7
q:television	6
q:tell	-9
q:than	-17
q:that	-7
q:their	9
q:then	15
q:there	11
q:they	-8
q:thi	22
q:thing	7
q:threat	11
q:threaten	8
q:three	15
q:time	8
q:trade	-7
q:truce	39
q:tuna	11
q:until	-24
q:up	-23
q:valley	-21
q:visit	23
q:was	16
q:water	-7
q:we	7
q:week	16
q:were	28
q:what	29
q:when	-8
q:where	-10
q:which	19
q:who	-10
q:whole	10
q:whose	-7
q:will	-39
q:wine	-25
q:with	15
q:within	-6
q:word	8
q:world	-10
q:worst	9
q:would	7
q:write	-9
q:year	14
q:you	6
q:your	21
q:—	-6
qt=future	-13
qt=modal	-22
qt=perfect	-10
qt=pluperfect	21
qt=present	32
quoted	-10
r1='s	-10
r1=(	-20
r1=( & d:ahead	-12
r1=( & d:today	-7
r1=) & d:ahead	-6
r1=) & d:today	7
r1=,	16
r1=, & d:ahead	24
r1=, & d:gone	-39
r1=, & d:today	13
r1=.	19
r1=. & d:ahead	28
r1=. & d:gone	-47
r1=. & d:today	13
r1=:	6
r1=: & d:ahead	9
r1=<end>	-13
r1=<end> & d:ahead	9
r1=<end> & d:gone	-40
r1=<end> & d:today	-24
r1=<name>	13
r1=<name> & d:ahead	14
r1=<not>	7
r1=<not> & d:today	7
r1=<number>	-8
r1=<number> & d:ahead	-7
r1=<v-begin>	-6
r1=<v-down>	15
r1=<v-down> & d:ahead	15
r1=<v-end>	-11
r1=<v-end> & d:ahead	-10
r1=after	-8
r1=after & d:ahead	-6
r1=and	-18
r1=and & d:ahead	-20
r1=as	8
r1=as & d:ahead	8
r1=at	-9
r1=evening	-9
r1=evening & d:ahead	-8
r1=if	-16
r1=if & d:ahead	-16
r1=in	-6
r1=is	-12
r1=is & d:ahead	-7
r1=it	-30
r1=it & d:ahead	-24
r1=it & d:today	-6
r1=neither	6
r1=of	30
r1=of & d:ahead	31
r1=that	-6
r1=the	7
r1=the & d:ahead	13
r1=the & d:today	-7
r1=they	13
r1=they & d:ahead	10
r1=to	-13
r1=to & d:ahead	-9
r1=under	8
r1=under & d:ahead	10
r1=unless	-13
r1=unless & d:ahead	-11
r1=without	6
r1=without & d:today	7
r1=—	-16
r1=— & d:ahead	-13
r2=.	7
r2=<day-ahead>	12
r2=<day-gone>	7
r2=<day-today>	10
r2=<goods>	-30
r2=<level-noun>	17
r2=<name>	-10
r2=<not>	-20
r2=<organisation>	-22
r2=<person>	-14
r2=<v-bear>	8
r2=<v-begin>	-11
r2=<v-down>	-13
r2=<v-end>	-11
r2=<v-impose>	-10
r2=<v-say>	6
r2=<v-sell>	-12
r2=<v-up>	-8
r2=after	7
r2=all	-14
r2=an	6
r2=as	-9
r2=at	-13
r2=both	6
r2=for	-10
r2=from	-6
r2=go	-7
r2=has	-10
r2=he	13
r2=hold	-6
r2=if	-18
r2=it	-10
r2=its	10
r2=last	-8
r2=next	12
r2=no	-13
r2=not	-11
r2=of	-12
r2=or	-7
r2=say	11
r2=ship	-6
r2=talk	13
r2=the	6
r2=they	-9
r2=thi	12
r2=to	8
r2=truce	-9
r2=two	-7
r2=unless	-6
r2=was	-7
r2=what	-8
r2=will	-13
r2=year	14
r2=yes	14
r3='s	-19
r3=.	-22
r3=<gate>	-7
r3=<goods>	15
r3=<level-noun>	9
r3=<name>	-7
r3=<organisation>	-29
r3=<person>	10
r3=<seat>	-17
r3=<span>	10
r3=<v-agree>	-9
r3=<v-bear>	-7
r3=<v-down>	-13
r3=<v-end>	-17
r3=<v-impose>	15
r3=<v-say>	6
r3=<v-suspend>	10
r3=<v-up>	-9
r3=a	7
r3=and	6
r3=as	20
r3=back	7
r3=been	-8
r3=both	13
r3=charge	6
r3=come	-6
r3=country	-7
r3=date	7
r3=day	18
r3=for	-8
r3=go	-6
r3=had	6
r3=has	-10
r3=in	-17
r3=is	13
r3=it	-20
r3=minute	-7
r3=month	11
r3=old	13
r3=on	8
r3=pay	-7
r3=set	10
r3=side	-11
r3=suspend	7
r3=take	7
r3=that	-16
r3=the	-28
r3=their	-6
r3=them	12
r3=time	-9
r3=truce	-22
r3=two	-10
r3=was	-7
r3=what	18
r3=with	6
r3=would	15
r3=year	14
r4=)	-14
r4=,	-23
r4=.	-20
r4=<agent>	-20
r4=<day-today>	8
r4=<duty>	8
r4=<end>	-6
r4=<gate>	-6
r4=<goods>	12
r4=<level-noun>	13
r4=<level>	-29
r4=<not>	6
r4=<number>	-18
r4=<organisation>	-8
r4=<person>	10
r4=<quality>	-26
r4=<seat>	11
r4=<span>	-22
r4=<v-agree>	-10
r4=<v-bear>	7
r4=<v-end>	-7
r4=<v-say>	-15
r4=<v-stay>	14
r4=<v-up>	-14
r4=after	-11
r4=and	14
r4=be	-14
r4=before	-6
r4=between	8
r4=duty	13
r4=end	-14
r4=extend	-8
r4=first	7
r4=go	-8
r4=had	6
r4=in	-13
r4=is	-12
r4=it	9
r4=its	-7
r4=last	-20
r4=leave	-7
r4=meet	7
r4=minister	-6
r4=not	10
r4=of	7
r4=on	13
r4=out	-14
r4=say	-10
r4=sign	-7
r4=that	16
r4=the	8
r4=to	24
r4=truce	15
r4=two	7
r4=up	14
r=) <end>	-13
r=, "	16
r=, <person>	-14
r=, <seat>	9
r=, a	10
r=, after	8
r=, as	-6
r=, at	-10
r=, both	12
r=, for	-6
r=, has	-7
r=, he	6
r=, if	-16
r=, its	12
r=, no	-12
r=, say	13
r=, the	8
r=, to	14
r=, unless	-6
r=, will	-9
r=, with	-7
r=, yes	14
r=. <end>	20
r=: <level>	7
r=: the	12
r=; <end>	-7
r=<end> <end>	-13
r=<name> 's	10
r=and is	-18
r=and last	-6
r=in the	8
r=is the	-7
r=of next	12
r=of thi	14
r=that he	8
r=the <name>	-6
r=the <organisation>	-6
r=to <day-ahead>	10
r=under the	10
r=unless <organisation>	-12
r=unless the	-10
r=— <name>	6
r=— the	-10
s:"	7
s:'	-33
s:'s	-24
s:(	-17
s:)	-15
s:*	-27
s:.	-18
s:<agent>	-12
s:<day-ahead>	6
s:<day-gone>	-29
s:<day-today>	-22
s:<duty>	-12
s:<gate>	13
s:<goods-amount>	-18
s:<level>	-12
s:<name>	-11
s:<number>	-18
s:<office>	-31
s:<organisation>	-54
s:<points>	60
s:<quality>	9
s:<sender>	-17
s:<span>	15
s:<v-bear>	-18
s:<v-begin>	-20
s:<v-deny>	-13
s:<v-end>	14
s:<v-propose>	-35
s:<v-sell>	-17
s:<v-stay>	10
s:<v-suspend>	27
s:<v-target>	-11
s:<v-threaten>	-8
s:<v-up>	-6
s:[	-10
s:_	14
s:a	-17
s:about	-30
s:above	-10
s:accept	-6
s:add	10
s:additional	11
s:affiliate	-18
s:afraid	8
s:after	-9
s:afternoon	8
s:again	22
s:agreement	-14
s:ahead	-6
s:alive	-14
s:all	-12
s:along	-6
s:announce	-14
s:another	-9
s:answer	-22
s:antimony	-11
s:any	-13
s:approval	-12
s:are	8
s:army	-22
s:arrangement	31
s:as	16
s:ask	18
s:at	-13
s:autumn	6
s:away	15
s:back	14
s:ban	-6
s:battery	-8
s:because	-12
s:beef	-19
s:been	-12
s:before	12
s:begin	-18
s:being	9
s:best	12
s:better	21
s:between	27
s:big	-15
s:board	6
s:border	14
s:both	17
s:box	-7
s:brief	6
s:bring	8
s:budget	-9
s:busan	20
s:business	-8
s:but	-12
s:butter	-20
s:buyer	-9
s:by	-34
s:calendar	18
s:calm	11
s:capital	17
s:case	-15
s:cease	-10
s:ceasefire	-25
s:certificate	-8
s:change	-13
s:changed	9
s:chip	12
s:city	-28
s:claim	-10
s:clear	10
s:client	6
s:closed	-11
s:club	-16
s:cod	8
s:coffee	-22
s:come	7
s:comment	-14
s:commerce	-21
s:common	10
s:company	-19
s:conclude	19
s:confirm	14
s:consent	14
s:consultation	-8
s:continue	13
s:contract	-16
s:cost	14
s:cotton	15
s:could	8
s:council	-10
s:count	21
s:counted	13
s:current	23
s:custom	-6
s:date	25
s:day	41
s:deadline	-27
s:deal	11
s:decide	-9
s:decision	-13
s:declare	7
s:decree	16
s:delegation	-17
s:did	-22
s:die	31
s:do	28
s:doe	21
s:dollar	-6
s:done	6
s:draft	-9
s:draw	-6
s:drop	-7
s:duty	20
s:each	-7
s:early	6
s:earth	-16
s:easter	9
s:effect	8
s:else	-7
s:end	9
s:enter	-25
s:envoy	-9
s:evening	-10
s:every	-17
s:everybody	-25
s:everything	24
s:exchanged	-6
s:exclusion	-10
s:exempt	-11
s:expert	-8
s:explain	-13
s:export	-18
s:extend	-18
s:face	18
s:fail	-9
s:failed	-10
s:failing	-11
s:farm	-6
s:fee	-22
s:fentanyl	18
s:fifth	8
s:find	6
s:fish	-18
s:follow	-6
s:for	-15
s:force	12
s:fourth	-15
s:free	7
s:freeze	14
s:from	-31
s:frozen	-28
s:full	-25
s:gallium	-15
s:gate	-14
s:geneva	12
s:germanium	-11
s:get	7
s:given	7
s:good	43
s:government	-13
s:grain	-6
s:grant	14
s:half	-15
s:halve	7
s:has	-29
s:have	10
s:having	7
s:he	-14
s:hearing	-13
s:higher	12
s:highest	-7
s:him	10
s:his	-14
s:hold	-11
s:hour	-10
s:how	12
s:hundred	17
s:i	9
s:if	-19
s:import	-20
s:impose	-13
s:in	-18
s:including	24
s:interest	6
s:is	22
s:it	16
s:its	11
s:job	8
s:joint	-10
s:just	17
s:kind	-10
s:know	24
s:kuala	7
s:land	-9
s:lapse	6
s:last	19
s:lasted	-12
s:later	-17
s:law	19
s:lawyer	-15
s:least	-8
s:legal	8
s:lentil	11
s:let	28
s:letter	-8
s:levy	-25
s:licence	-11
s:line	-11
s:lisbon	-9
s:list	-22
s:live	11
s:loaded	-15
s:long	15
s:lorry	-10
s:lower	-18
s:lull	-9
s:lumpur	7
s:make	-6
s:maker	6
s:may	-26
s:me	6
s:meanwhile	15
s:mediator	-6
s:meet	-8
s:member	-8
s:men	8
s:midnight	21
s:might	6
s:ministry	-28
s:minute	-12
s:mission	-11
s:mombasa	6
s:monday	-12
s:month	19
s:more	-11
s:most	-6
s:much	-6
s:must	-17
s:my	-7
s:neither	7
s:new	-28
s:night	-12
s:no	-22
s:noon	-16
s:northern	-6
s:not	-10
s:note	13
s:notice	-15
s:now	13
s:number	6
s:of	-17
s:off	7
s:offer	-28
s:official	6
s:oil	-29
s:olive	-10
s:on	-26
s:one	-9
s:open	-15
s:operator	-9
s:or	8
s:order	15
s:otherwise	24
s:our	8
s:out	23
s:over	6
s:own	13
s:p	-12
s:palm	-10
s:paper	6
s:parcel	-6
s:party	-27
s:pause	35
s:pay	-14
s:payable	-7
s:peace	7
s:people	6
s:period	21
s:phase	-8
s:phone	-20
s:plan	-18
s:please	6
s:point	-9
s:port	-22
s:post	-16
s:premier	-6
s:present	8
s:president	9
s:press	6
s:prolong	-7
s:prolonged	8
s:promise	-6
s:put	6
s:rail	-25
s:rare	-15
s:rate	-17
s:rather	20
s:reach	-8
s:read	-7
s:ready	-9
s:reason	-8
s:receive	-6
s:reciprocal	23
s:reduce	-17
s:reduction	-9
s:refund	-15
s:remain	14
s:renewal	-9
s:replace	-15
s:reply	11
s:report	-14
s:reporter	-6
s:resume	-8
s:review	11
s:rice	-14
s:right	10
s:river	-12
s:roaming	-6
s:round	-23
s:rule	-10
s:run	29
s:same	6
s:say	-7
s:schedule	-9
s:season	-20
s:second	-11
s:section	13
s:see	-23
s:sell	-12
s:send	11
s:session	6
s:set	13
s:settle	6
s:shelve	18
s:shook	-7
s:short	13
s:shut	-6
s:side	13
s:sign	-6
s:signature	-14
s:sit	-11
s:six	17
s:slap	17
s:so	9
s:somebody	38
s:something	23
s:st	-17
s:stand	-9
s:standstill	-10
s:start	-26
s:statement	-13
s:stay	-18
s:steel	-7
s:step	-14
s:stockholm	22
s:summer	-29
s:sunday	15
s:surcharge	-53
s:tariff	-16
s:tax	24
s:telephoned	7
s:television	-17
s:tell	16
s:text	13
s:th	-13
s:that	13
s:the	-14
s:their	17
s:them	-18
s:there	-23
s:these	-11
s:thing	21
s:those	14
s:threaten	-16
s:three	-29
s:through	11
s:thursday	16
s:till	30
s:to	13
s:together	-9
s:ton	9
s:top	-8
s:trade	-14
s:truce	24
s:tuesday	7
s:turn	8
s:under	-18
s:understanding	11
s:union	-16
s:unless	25
s:until	6
s:up	24
s:upper	-9
s:us	13
s:used	-10
s:valparaíso	-9
s:vice	-6
s:vote	-15
s:voted	-14
s:want	-13
s:water	-12
s:we	-10
s:wednesday	-6
s:week	16
s:welcome	-9
s:well	-7
s:were	12
s:what	6
s:wheat	-18
s:when	13
s:whether	10
s:who	-26
s:whole	14
s:why	10
s:will	-22
s:window	-15
s:winter	-11
s:with	6
s:word	-7
s:write	11
s:year	11
s:yes	19
s:york	-10
s:zero	12
s:·	-20
sa:"	7
sa:" .	6
sa:" the	-9
sa:'s	-33
sa:'s commerce	-13
sa:(	-22
sa:)	-23
sa:,	12
sa:, "	14
sa:, <day-ahead>	-6
sa:, <day-today>	7
sa:, <name>	-19
sa:, <person>	-16
sa:, <seat>	15
sa:, a	11
sa:, all	-11
sa:, and	17
sa:, as	12
sa:, at	-11
sa:, both	8
sa:, failing	-8
sa:, go	-9
sa:, has	-8
sa:, he	6
sa:, i	10
sa:, if	-22
sa:, its	23
sa:, no	-13
sa:, or	9
sa:, say	15
sa:, that	14
sa:, then	8
sa:, to	26
sa:, unless	20
sa:, which	9
sa:, will	-6
sa:, yes	14
sa:-	-27
sa:.	-19
sa::	-22
sa:: "	6
sa:: <level>	-11
sa:: a	-13
sa:: the	-11
sa:;	6
sa:<agent>	-10
sa:<day-ahead>	9
sa:<day-ahead> ,	-28
sa:<day-ahead> .	28
sa:<day-gone>	-9
sa:<day-gone> ,	-21
sa:<day-gone> that	6
sa:<day-today>	19
sa:<day-today> .	23
sa:<duty>	-32
sa:<goods-amount>	-13
sa:<level-noun>	14
sa:<level>	-22
sa:<level> .	-7
sa:<level> and	7
sa:<level> at	11
sa:<level> over	12
sa:<level> that	-6
sa:<level> to	-15
sa:<money>	-8
sa:<month-ahead>	-8
sa:<month-gone>	19
sa:<month-gone> ,	17
sa:<name>	-22
sa:<name> 's	-11
sa:<name> .	-16
sa:<name> and	15
sa:<name> end	6
sa:<name> is	15
sa:<name> take	-6
sa:<name> will	-18
sa:<number>	-19
sa:<number> ,	14
sa:<number> .	-6
sa:<number> and	11
sa:<number> in	-8
sa:<number> th	-11
sa:<number> that	12
sa:<office>	-17
sa:<organisation>	-26
sa:<organisation> .	-9
sa:<person> 's	-10
sa:<person> ,	9
sa:<person> in	-6
sa:<person> say	7
sa:<points>	15
sa:<quality>	9
sa:<quality> good	7
sa:<quality> side	16
sa:<seat> ,	-10
sa:<seat> .	-22
sa:<seat> time	6
sa:<sender>	-18
sa:<span> .	-13
sa:<span> later	-14
sa:<span> of	11
sa:<span> to	10
sa:<v-agree>	-10
sa:<v-bear>	-15
sa:<v-begin>	7
sa:<v-deny>	-6
sa:<v-propose>	-9
sa:<v-return>	22
sa:<v-say>	-16
sa:<v-stay>	10
sa:<v-suspend>	18
sa:a date	7
sa:a deal	11
sa:a pause	12
sa:a truce	-18
sa:above	-9
sa:add	9
sa:additional	-8
sa:additional duty	-12
sa:after	-14
sa:after the	-7
sa:afternoon	9
sa:again .	9
sa:agreement	-6
sa:alive	-8
sa:all	-23
sa:all .	-6
sa:an	7
sa:an agreement	12
sa:an hour	-6
sa:and <level>	17
sa:and <name>	31
sa:and <seat>	10
sa:and by	16
sa:and i	10
sa:and is	-16
sa:and it	-17
sa:and last	-9
sa:and not	21
sa:and on	18
sa:and that	-8
sa:and the	-31
sa:and to	-14
sa:announce	-16
sa:are	-11
sa:are not	13
sa:army	-7
sa:as	19
sa:as a	9
sa:as of	-8
sa:as the	6
sa:at <number>	-11
sa:at least	-8
sa:at midnight	25
sa:at the	-9
sa:autumn	7
sa:back	33
sa:back to	21
sa:be	-13
sa:became	-13
sa:because	-6
sa:beef	-6
sa:begin	-27
sa:begin .	-11
sa:better	21
sa:between	10
sa:between <name>	6
sa:between the	8
sa:border	14
sa:both	16
sa:both country	6
sa:bring	-8
sa:budget	-8
sa:busan	6
sa:but	-11
sa:by <person>	6
sa:by a	-17
sa:by then	12
sa:calendar	15
sa:can	-7
sa:capital	18
sa:carry	8
sa:charge	12
sa:charge <level>	7
sa:chip	13
sa:chip ,	13
sa:come	15
sa:come back	11
sa:commerce	-13
sa:commerce ministry	-13
sa:contract	-9
sa:cotton	7
sa:custom	-18
sa:date	18
sa:day	19
sa:day ,	-10
sa:deal	10
sa:declare	-6
sa:decree	7
sa:die	17
sa:do	13
sa:doe	9
sa:done	6
sa:down .	6
sa:due	8
sa:due to	16
sa:duty of	7
sa:duty on	-6
sa:early	-10
sa:earth	-13
sa:earth and	-6
sa:eleven	-11
sa:end .	13
sa:end <span>	7
sa:enter	-12
sa:entry	-9
sa:evening	-22
sa:evening ,	-9
sa:evening .	-11
sa:every	-7
sa:everything	25
sa:expect	7
sa:expire	6
sa:explain	-13
sa:export	-10
sa:extend	-12
sa:extend it	-12
sa:extend their	6
sa:extension	-19
sa:extension .	-16
sa:failed	-6
sa:failing	-8
sa:fentanyl	8
sa:fentanyl duty	7
sa:find	11
sa:fish	-6
sa:for	-21
sa:for <quality>	12
sa:for <span>	-20
sa:for a	-12
sa:for it	9
sa:force	-10
sa:fourth	-9
sa:free	-10
sa:free of	-7
sa:freeze	9
sa:from	-27
sa:from <level>	-11
sa:from <name>	-7
sa:full	-15
sa:get	8
sa:given	13
sa:go	8
sa:go back	18
sa:go on	-8
sa:had	21
sa:had agree	-6
sa:had been	12
sa:half	-17
sa:halve	7
sa:has	-30
sa:has been	-10
sa:has not	-10
sa:have	11
sa:he would	10
sa:highest	-7
sa:his	-21
sa:hold	-17
sa:holiday	9
sa:hour	-18
sa:i	16
sa:if	-47
sa:if it	-22
sa:if the	-16
sa:in	-22
sa:in <month-gone>	10
sa:in <seat>	-28
sa:in a	-12
sa:in busan	6
sa:in force	-9
sa:in stockholm	8
sa:instead	7
sa:into	6
sa:is	6
sa:is not	-10
sa:is over	15
sa:is the	-13
sa:is to	11
sa:is up	16
sa:is what	-16
sa:it	21
sa:it 's	-9
sa:it ,	24
sa:it .	10
sa:it end	-9
sa:it has	-12
sa:it is	-14
sa:it was	10
sa:it will	8
sa:just	10
sa:keep	-8
sa:lapse	6
sa:last	-9
sa:last <month-gone>	7
sa:last <span>	-11
sa:last until	-7
sa:later	-14
sa:least	-8
sa:leave	9
sa:let	17
sa:level	-6
sa:levy	-15
sa:lisbon	-6
sa:list	-15
sa:may	-14
sa:may be	-19
sa:mediator	-6
sa:medicine	8
sa:meet	-9
sa:meet in	-15
sa:midnight	22
sa:midnight ,	7
sa:midnight .	16
sa:minister	-11
sa:ministry	-17
sa:minute	-8
sa:more .	9
sa:morning	-9
sa:negotiation	-6
sa:new	-21
sa:new york	-6
sa:next year	18
sa:night	-17
sa:night ,	-10
sa:no	-16
sa:nothing to	6
sa:number	8
sa:of an	7
sa:of duty	9
sa:of it	6
sa:of last	6
sa:of next	14
sa:of thi	8
sa:off	7
sa:older	-6
sa:on <day-ahead>	-9
sa:on <day-gone>	-15
sa:on each	-6
sa:on its	-7
sa:on which	7
sa:once	-11
sa:one	-14
sa:only	8
sa:or	11
sa:our	17
sa:out .	27
sa:out on	-13
sa:over .	9
sa:over there	6
sa:palm	6
sa:palm oil	6
sa:pause	26
sa:pause of	16
sa:pay	-9
sa:place	6
sa:port	-8
sa:prolong	-10
sa:prolonged .	6
sa:put	-9
sa:rare	-14
sa:rare earth	-10
sa:rate	-16
sa:reach	-8
sa:reduce	-12
sa:refund	-7
sa:relief	-8
sa:renewed	-24
sa:reply	12
sa:report	-8
sa:return	10
sa:return to	7
sa:right	8
sa:round	-10
sa:run	20
sa:same	7
sa:say	-9
sa:say ,	-16
sa:say .	-10
sa:say on	-9
sa:see	-28
sa:sell	-8
sa:send	14
sa:set	7
sa:she	6
sa:sheet	7
sa:should	-6
sa:side	13
sa:side .	16
sa:sign	-6
sa:sign the	-7
sa:signature	-11
sa:since	12
sa:since <month-gone>	6
sa:somebody	28
sa:something	10
sa:spring	6
sa:standstill	9
sa:stay	-6
sa:stay in	8
sa:step	-6
sa:stockholm	8
sa:summer	-6
sa:surcharge	-19
sa:suspension	-11
sa:take place	8
sa:talk in	-7
sa:talk on	7
sa:tariff	-12
sa:tariff .	-6
sa:tariff of	-6
sa:tell	6
sa:th	-11
sa:than	9
sa:that	7
sa:that <name>	-7
sa:that day	8
sa:that had	10
sa:that he	10
sa:that there	7
sa:the	-14
sa:the <day-ahead>	-6
sa:the <level>	-11
sa:the <name>	-9
sa:the <quality>	9
sa:the <span>	19
sa:the additional	-11
sa:the day	8
sa:the duty	-13
sa:the evening	-15
sa:the fentanyl	8
sa:the fourth	-6
sa:the highest	-7
sa:the pause	8
sa:the present	-8
sa:the same	7
sa:the second	6
sa:the suspension	-8
sa:the third	-6
sa:the two	15
sa:the whole	12
sa:their	19
sa:their truce	6
sa:them	9
sa:there	11
sa:there were	6
sa:they	6
sa:they are	14
sa:thi month	8
sa:through	-9
sa:tiktok	-7
sa:till	13
sa:to	23
sa:to <day-ahead>	27
sa:to <day-gone>	-8
sa:to <name>	-7
sa:to <number>	7
sa:to it	11
sa:to run	13
sa:to say	12
sa:to sell	-8
sa:truce	10
sa:truce between	9
sa:truce with	15
sa:turn	6
sa:two	8
sa:unless	8
sa:unless <organisation>	-22
sa:until <day-ahead>	11
sa:up .	14
sa:up to	-16
sa:was	11
sa:we	-7
sa:well	-17
sa:well .	-13
sa:were	15
sa:what	9
sa:what it	12
sa:wheat	-12
sa:when	16
sa:when it	19
sa:where	17
sa:where it	18
sa:which has	9
sa:who	-35
sa:whole	12
sa:will have	11
sa:will pay	-9
sa:with	11
sa:with <name>	9
sa:word	-6
sa:would be	-17
sa:would have	6
sa:would not	-10
sa:year	12
sa:year .	21
sa:yes	13
sa:york	-6
sa:— <name>	13
sa:— the	-10
sb:"	-6
sb:" the	-6
sb:'	-28
sb:'s	-10
sb:'s duty	-8
sb:'s good	12
sb:'s ministry	-9
sb:'s own	18
sb:'s trade	-6
sb:( <number>	-7
sb:) ,	14
sb:) —	-10
sb:*	-27
sb:, "	-11
sb:, <day-today>	6
sb:, <level>	-27
sb:, <name>	-10
sb:, <number>	16
sb:, <person>	14
sb:, a	-9
sb:, and	12
sb:, as	6
sb:, both	15
sb:, but	17
sb:, end	22
sb:, expire	-6
sb:, for	7
sb:, from	-37
sb:, good	23
sb:, in	-6
sb:, is	9
sb:, it	10
sb:, no	-9
sb:, on	21
sb:, or	-7
sb:, so	26
sb:, suspend	6
sb:, that	-17
sb:, the	8
sb:, to	7
sb:, until	-12
sb:, up	18
sb:, was	8
sb:, when	-9
sb:, which	-11
sb:, whose	6
sb:, will	-16
sb:, with	7
sb:-	15
sb:- <quality>	12
sb:. <number>	-16
sb:. <person>	11
sb::	12
sb:: <name>	-10
sb:: <number>	-13
sb:: <seat>	16
sb:: from	-17
sb:: in	-9
sb:: it	19
sb:: until	14
sb:; it	6
sb:; the	-8
sb:<day-ahead>	-10
sb:<day-ahead> ,	-22
sb:<day-ahead> and	-9
sb:<day-ahead> the	9
sb:<day-ahead> to	-9
sb:<day-gone>	40
sb:<day-gone> ,	32
sb:<day-gone> ;	12
sb:<day-gone> <person>	-16
sb:<day-gone> and	21
sb:<day-gone> evening	7
sb:<day-gone> the	-22
sb:<day-today> (	-10
sb:<day-today> that	12
sb:<day-today> to	-6
sb:<day-today> —	16
sb:<duty>	9
sb:<gate>	10
sb:<goods>	13
sb:<level-noun>	-8
sb:<level> ,	-6
sb:<level> as	-7
sb:<level> for	9
sb:<level> in	9
sb:<level> is	16
sb:<level> that	-20
sb:<level> to	-7
sb:<level> until	9
sb:<month-ahead>	12
sb:<month-gone> ,	-9
sb:<name> 's	-17
sb:<name> ,	23
sb:<name> and	40
sb:<name> charge	-8
sb:<name> from	7
sb:<name> go	-7
sb:<name> had	7
sb:<name> has	-10
sb:<name> is	-21
sb:<name> say	-10
sb:<name> sign	-7
sb:<name> the	12
sb:<name> to	-18
sb:<name> was	-6
sb:<name> would	-14
sb:<number>	-17
sb:<number> ,	31
sb:<number> /	-10
sb:<number> :	-14
sb:<number> a	7
sb:<number> and	-8
sb:<number> exclusion	11
sb:<number> from	17
sb:<number> in	9
sb:<number> is	-7
sb:<number> of	-9
sb:<number> on	11
sb:<number> the	-12
sb:<number> —	-23
sb:<office>	-17
sb:<office> 's	-14
sb:<office> :	-12
sb:<office> meet	9
sb:<office> order	13
sb:<organisation>	-46
sb:<organisation> 's	-12
sb:<organisation> ,	-11
sb:<organisation> and	-8
sb:<organisation> in	-9
sb:<organisation> say	11
sb:<person> (	22
sb:<person> had	6
sb:<person> is	6
sb:<person> say	15
sb:<person> tell	-9
sb:<points>	57
sb:<points> of	17
sb:<points> stay	14
sb:<points> that	10
sb:<quality> -	12
sb:<quality> good	27
sb:<quality> official	6
sb:<quality> side	14
sb:<quality> wine	-9
sb:<seat> 's	12
sb:<seat> ,	16
sb:<seat> had	-9
sb:<seat> has	8
sb:<seat> on	6
sb:<sender>	-6
sb:<span>	13
sb:<span> ,	-12
sb:<span> ;	9
sb:<span> and	-12
sb:<span> are	31
sb:<span> from	-10
sb:<span> in	-6
sb:<span> more	-15
sb:<span> of	20
sb:<taker>	-6
sb:<v-begin>	-31
sb:<v-buy>	6
sb:<v-deny>	-7
sb:<v-end>	22
sb:<v-impose>	13
sb:<v-propose>	-33
sb:<v-return>	-27
sb:<v-say>	14
sb:<v-sell>	-15
sb:<v-stay>	7
sb:<v-suspend>	20
sb:<v-target>	-6
sb:<v-threaten>	-10
sb:<v-up>	-15
sb:[	-10
sb:_	14
sb:a	-15
sb:a .	7
sb:a <level>	16
sb:a <quality>	-13
sb:a <span>	11
sb:a deal	14
sb:a further	8
sb:a pause	20
sb:a second	-7
sb:a surcharge	-6
sb:a tariff	-10
sb:a television	-9
sb:a truce	-22
sb:about	-31
sb:about the	-17
sb:additional	19
sb:additional duty	14
sb:affiliate	-15
sb:affiliate rule	-8
sb:again	19
sb:again ,	19
sb:again on	-9
sb:agree in	34
sb:agree on	-10
sb:agree to	-19
sb:agreement	-10
sb:agreement ,	-10
sb:agreement is	13
sb:agreement with	-13
sb:all of	11
sb:an	-6
sb:an <office>	7
sb:an extension	17
sb:and	6
sb:and <name>	29
sb:and <number>	-16
sb:and end	-30
sb:and has	17
sb:and is	8
sb:and it	37
sb:and on	-18
sb:and that	-14
sb:and the	-8
sb:and they	6
sb:and will	13
sb:announce for	9
sb:announce that	-6
sb:another <span>	-9
sb:answer	-17
sb:any	-9
sb:approval	-11
sb:approve the	13
sb:are	15
sb:are due	-8
sb:are in	6
sb:are to	-17
sb:army	-15
sb:arrangement	29
sb:arrangement is	14
sb:arrangement of	7
sb:as of	-33
sb:ask	22
sb:at	-12
sb:at noon	-14
sb:at the	-8
sb:away	11
sb:away on	11
sb:back	-16
sb:back on	-17
sb:back to	-6
sb:battery	-6
sb:be	7
sb:be <level>	-6
sb:be extend	15
sb:because	-6
sb:beef	-13
sb:been	-7
sb:been at	-8
sb:been extend	-26
sb:been in	-8
sb:before	15
sb:before <day-ahead>	-6
sb:begin in	-11
sb:begin on	6
sb:between	20
sb:between <name>	34
sb:between the	10
sb:both country	-7
sb:brief	6
sb:bring	15
sb:busan	17
sb:butter	-19
sb:buyer	-8
sb:by	-32
sb:by <day-ahead>	12
sb:by <span>	-9
sb:by decree	10
sb:by the	-26
sb:by which	14
sb:cabinet	6
sb:call it	-7
sb:can	9
sb:carry the	10
sb:case	-10
sb:cease	-10
sb:ceasefire	-24
sb:cement	-11
sb:change	-8
sb:changed	9
sb:charge	-6
sb:charge <level>	8
sb:city	-27
sb:claim	-9
sb:clear	10
sb:closed	-10
sb:club	-15
sb:coffee	-20
sb:come to	8
sb:comment	-7
sb:commerce	-10
sb:common	10
sb:company	-17
sb:conclude	14
sb:conclude in	6
sb:confirm	11
sb:consent	15
sb:continue	7
sb:continue to	-7
sb:contract	-7
sb:cost	11
sb:cotton	8
sb:could	10
sb:council	-10
sb:count	19
sb:country ,	-15
sb:current	23
sb:custom	7
sb:cut	-10
sb:date	11
sb:day	30
sb:deadline	-23
sb:deadline for	-13
sb:decision	-10
sb:declare	14
sb:declare on	10
sb:decree	9
sb:decree of	10
sb:delegation	-14
sb:delegation of	-10
sb:did	-18
sb:did the	-6
sb:die	19
sb:die on	8
sb:dispute	6
sb:do	18
sb:do not	10
sb:doe	14
sb:doe not	13
sb:down on	8
sb:down to	7
sb:draft	-8
sb:due to	12
sb:duty	25
sb:duty ,	15
sb:duty is	21
sb:duty will	-15
sb:each	-6
sb:each side	-7
sb:early	14
sb:earth	-6
sb:effect	11
sb:effect from	-9
sb:end	13
sb:end ,	12
sb:end at	-12
sb:end of	8
sb:enter	-13
sb:entry	6
sb:every	-9
sb:everybody	-25
sb:expect	-10
sb:expert	-7
sb:export	-6
sb:extend	-10
sb:extend the	-20
sb:extend their	-10
sb:extension	19
sb:extension of	23
sb:face	18
sb:fail	-9
sb:fee	-21
sb:fentanyl	12
sb:fifth	9
sb:fish	-11
sb:follow	-11
sb:follow on	-7
sb:for	-8
sb:for <span>	18
sb:for a	13
sb:for its	-13
sb:for the	-25
sb:force	17
sb:force since	-6
sb:found	-9
sb:four	-9
sb:free	16
sb:freeze	7
sb:from	-20
sb:from <day-ahead>	-23
sb:from the	10
sb:frozen	-26
sb:full	-10
sb:gallium	-14
sb:geneva	9
sb:germanium	-14
sb:go to	16
sb:good	43
sb:good ,	25
sb:good from	8
sb:good pay	-13
sb:good that	-17
sb:good through	14
sb:good to	12
sb:good until	15
sb:good would	20
sb:government	-12
sb:government say	-12
sb:grain	-6
sb:grant	14
sb:had	-23
sb:had been	-10
sb:has	-12
sb:has been	-13
sb:has until	17
sb:have agree	-7
sb:have end	-10
sb:having	7
sb:he	-15
sb:he has	7
sb:he tell	6
sb:he would	-11
sb:hearing	-6
sb:higher	10
sb:hold back	13
sb:hold for	-11
sb:hold until	-8
sb:household	6
sb:if no	17
sb:if nothing	-8
sb:if the	6
sb:if there	-9
sb:if they	-17
sb:if your	9
sb:import	-19
sb:impose	-12
sb:in <month-gone>	-11
sb:in <number>	-6
sb:in <seat>	-12
sb:in a	-12
sb:in busan	15
sb:in force	17
sb:in mombasa	6
sb:in stockholm	16
sb:in which	16
sb:in write	11
sb:including	24
sb:into	-10
sb:into <name>	-14
sb:is	15
sb:is <level>	-15
sb:is a	7
sb:is due	8
sb:is for	-7
sb:is good	11
sb:is in	13
sb:is no	-12
sb:is part	-8
sb:is still	10
sb:is suspend	9
sb:is that	-7
sb:is to	-18
sb:is up	19
sb:it	12
sb:it ,	-8
sb:it be	-15
sb:it begin	17
sb:it end	8
sb:it expire	-16
sb:it go	-6
sb:it hold	7
sb:it in	-8
sb:it is	13
sb:it now	-15
sb:it on	-11
sb:it run	14
sb:it take	-8
sb:it to	-6
sb:it was	32
sb:its	16
sb:its duty	-14
sb:its tariff	-7
sb:itself	11
sb:itself ,	10
sb:joint	-9
sb:keep	13
sb:keep the	18
sb:know	24
sb:kuala	7
sb:kuala lumpur	7
sb:land	-9
sb:lapse on	22
sb:last	27
sb:last <month-gone>	16
sb:last day	23
sb:last of	6
sb:last until	7
sb:last week	-13
sb:lasted	-10
sb:law	20
sb:law ,	6
sb:legal	8
sb:let	13
sb:levy	-10
sb:licence	-8
sb:like	-11
sb:line	-12
sb:list	-6
sb:loaded	-14
sb:loaded before	-13
sb:long	12
sb:lower	-14
sb:lower its	-7
sb:lull	-9
sb:lumpur	7
sb:make	-9
sb:make for	10
sb:maker	11
sb:may	-16
sb:may be	-9
sb:me	11
sb:medicine	-7
sb:meet in	-10
sb:meet of	9
sb:member	-7
sb:midnight ,	-8
sb:midnight on	6
sb:minister	7
sb:ministry	-14
sb:ministry of	-9
sb:mombasa	6
sb:monday	-12
sb:month	17
sb:month ,	8
sb:more	-15
sb:more ,	-12
sb:morning	7
sb:move	6
sb:mr <person>	-12
sb:must	-19
sb:my	-9
sb:need	-6
sb:neither	10
sb:new	-16
sb:new tariff	-9
sb:no	-15
sb:noon	-19
sb:northern	-6
sb:not ,	-12
sb:not be	-12
sb:not to	8
sb:note	11
sb:nothing	-7
sb:notice	-20
sb:now	14
sb:now ,	13
sb:of	-15
sb:of <day-ahead>	22
sb:of <day-gone>	17
sb:of <level>	-18
sb:of <month-ahead>	7
sb:of <month-gone>	-17
sb:of <number>	-9
sb:of <span>	-11
sb:of a	-15
sb:of commerce	-9
sb:of duty	15
sb:of it	-10
sb:of its	-12
sb:of talk	6
sb:of that	16
sb:of their	7
sb:of thi	12
sb:off on	7
sb:offer	-26
sb:offer to	-11
sb:official	6
sb:oil	-33
sb:old	8
sb:olive	-10
sb:on	-23
sb:on <day-ahead>	-22
sb:on <day-today>	7
sb:on <quality>	13
sb:on everything	-11
sb:on good	10
sb:on paper	24
sb:on television	-7
sb:on the	-18
sb:on top	-14
sb:on until	-10
sb:once	18
sb:one ,	11
sb:open	-15
sb:operator	-8
sb:order	18
sb:otherwise	22
sb:our	-6
sb:out	23
sb:over on	15
sb:own	17
sb:p	-10
sb:palm	-19
sb:palm oil	-20
sb:paper	7
sb:part of	-9
sb:party	-25
sb:pause	21
sb:pause ,	10
sb:pause end	11
sb:pause in	15
sb:pause of	10
sb:pay <level>	17
sb:pay an	-8
sb:pay in	-9
sb:peace	10
sb:period	19
sb:period of	16
sb:phase	-8
sb:phone	-19
sb:place	-6
sb:plan	-11
sb:point	-8
sb:pointed	6
sb:port	-14
sb:post	-14
sb:present	9
sb:present truce	10
sb:press	6
sb:price	-11
sb:promise	-9
sb:public	-6
sb:put	13
sb:put its	10
sb:put off	12
sb:rail	-25
sb:raise	-11
sb:rare earth	-9
sb:rate of	8
sb:reach the	-7
sb:reason	-7
sb:reciprocal	27
sb:reciprocal tariff	12
sb:reduction	-6
sb:refund	-6
sb:remain	19
sb:remain suspend	18
sb:renewed	25
sb:reporter	-11
sb:republic of	8
sb:return	-14
sb:return on	-6
sb:review	11
sb:rice	-17
sb:rise	-12
sb:river	-10
sb:roaming	-6
sb:round	-12
sb:round of	-6
sb:run	17
sb:run out	8
sb:same day	9
sb:say ,	7
sb:say in	10
sb:say on	10
sb:say the	-13
sb:season	-17
sb:second	-16
sb:secretary	-7
sb:section	13
sb:section <number>	13
sb:session	6
sb:set	7
sb:shall	6
sb:she	-8
sb:shelve	12
sb:short	21
sb:should it	-20
sb:should the	-12
sb:side ,	7
sb:sign in	-8
sb:since <day-gone>	48
sb:since the	-7
sb:sit	-26
sb:sit down	-8
sb:six	17
sb:slap	18
sb:so	6
sb:so that	11
sb:somebody	16
sb:st	-16
sb:stand	-7
sb:standstill	-18
sb:start	-30
sb:start on	-27
sb:statement	-9
sb:stay	-13
sb:step	-7
sb:stockholm	16
sb:stop	11
sb:sugar	-6
sb:summer	-23
sb:sunday	16
sb:surcharge	-40
sb:surcharge of	-25
sb:suspend ,	8
sb:suspend for	-6
sb:suspend from	-8
sb:suspend until	15
sb:suspension end	-14
sb:suspension is	15
sb:take effect	7
sb:take us	-9
sb:talk ,	6
sb:talk that	10
sb:tariff	-7
sb:tariff for	-8
sb:tax	27
sb:tax on	19
sb:telephone	-6
sb:telephoned	7
sb:television	-15
sb:tell	11
sb:tell a	-11
sb:tell reporter	-10
sb:tell the	19
sb:tell us	10
sb:text	10
sb:than	-15
sb:that 's	12
sb:that ,	7
sb:that <person>	-10
sb:that both	-7
sb:that had	-13
sb:that is	-17
sb:that it	-9
sb:that keep	20
sb:that take	-10
sb:that was	-23
sb:the <level>	17
sb:the <name>	8
sb:the <number>	-11
sb:the <organisation>	-23
sb:the <person>	20
sb:the <points>	23
sb:the <quality>	-9
sb:the <seat>	-7
sb:the <span>	40
sb:the affiliate	-13
sb:the agreement	-7
sb:the arrangement	30
sb:the ceasefire	-23
sb:the clock	-6
sb:the current	20
sb:the custom	11
sb:the deadline	-21
sb:the delegation	-12
sb:the duty	-6
sb:the end	6
sb:the exclusion	-17
sb:the fentanyl	9
sb:the freeze	18
sb:the joint	-10
sb:the last	18
sb:the law	14
sb:the meet	9
sb:the new	-20
sb:the order	9
sb:the present	23
sb:the rate	7
sb:the republic	8
sb:the second	-21
sb:the section	12
sb:the surcharge	-15
sb:the talk	12
sb:the tariff	22
sb:the thing	14
sb:the trade	-6
sb:the truce	17
sb:the understanding	12
sb:the upper	-9
sb:the window	-11
sb:the year	-10
sb:their tariff	11
sb:their truce	-25
sb:them	-18
sb:them ,	-15
sb:there	-35
sb:there is	-14
sb:they are	-17
sb:they will	7
sb:thing	25
sb:those	13
sb:threaten	-11
sb:three	-35
sb:three ,	-15
sb:through	18
sb:through the	16
sb:thursday	16
sb:thursday ,	11
sb:tiktok	8
sb:till	21
sb:time on	6
sb:to	12
sb:to <day-ahead>	-13
sb:to <level>	-15
sb:to be	18
sb:to end	12
sb:to extend	-22
sb:to go	-6
sb:to hold	6
sb:to leave	-7
sb:to put	19
sb:to run	-25
sb:to suspend	-7
sb:to vote	-6
sb:top	-17
sb:top of	-9
sb:trade	-12
sb:trade minister	-6
sb:truce	15
sb:truce agree	11
sb:truce between	12
sb:truce by	-10
sb:truce end	9
sb:truce is	-28
sb:truce itself	17
sb:truce of	-11
sb:truce that	33
sb:truce until	-9
sb:truce was	18
sb:truce with	6
sb:tuesday	13
sb:tuesday ,	20
sb:two	-11
sb:two country	6
sb:two side	-6
sb:under	-24
sb:under a	12
sb:under the	-24
sb:understanding	13
sb:union	-16
sb:unless	25
sb:until	10
sb:up	29
sb:up on	8
sb:up to	21
sb:upper	-9
sb:us	17
sb:used	-10
sb:valparaíso	-9
sb:vice	-6
sb:vote	-20
sb:vote on	-9
sb:want	-8
sb:was agree	15
sb:was conclude	14
sb:was make	9
sb:was put	-10
sb:was to	-30
sb:water	-12
sb:we are	-18
sb:wednesday	-6
sb:wednesday ,	-17
sb:week	13
sb:week ,	10
sb:welcome	-9
sb:what the	9
sb:when	-6
sb:when the	-16
sb:where	-9
sb:where the	6
sb:whether	10
sb:which <name>	-8
sb:which begin	-14
sb:which end	-11
sb:which expire	7
sb:which is	13
sb:which take	10
sb:which the	16
sb:which was	-30
sb:which would	11
sb:why	7
sb:will	-28
sb:will be	26
sb:window	-14
sb:wine	7
sb:winter	-9
sb:with <name>	13
sb:with <seat>	14
sb:with a	-23
sb:without the	-9
sb:would have	11
sb:would like	-8
sb:write	10
sb:yes	7
sb:yes ,	9
sb:your	-6
sb:zero	12
sb:·	-13
sb:—	12
sb:— the	10
t0=future	-27
t0=modal-passive	-10
t0=past	-6
t0=perfect	-8
t0=pluperfect-passive	-14
t0=present	10
t0=present-not	8
t0=present-passive	12
t1=future	-23
t1=future-passive	6
t1=modal-passive	-10
t1=participle-passive	-19
t1=past	-8
t1=present	13
t1=present-not	8
t1=present-passive	12
t2=future	7
t2=infinitive	-8
t2=participle-passive	6
t2=past	-12
t2=present	7
t:loose	30
t:loose & d:ahead	34
t:loose & d:gone	-21
t:loose & d:today	9
t:loose-l	29
t:loose-l2	6
t:loose-l3	24
t:loose-r1	7
t:loose-r3	-19
t:more	9
t:more & d:ahead	17
t:more & d:gone	-29
t:more-l	12
t:more-l0	13
t:more-l2	-18
t:more-l3	6
t:more-r3	-9
t:quiet	19
t:quiet & d:ahead	12
t:quiet & d:today	16
t:quiet-l	21
t:quiet-l1	26
t:quiet-l2	-34
t:quiet-l3	9
t:quiet-r2	-8
t:truce	34
t:truce & d:ahead	41
t:truce & d:gone	-42
t:truce & d:today	9
t:truce-l	19
t:truce-l3	15
t:truce-r	25
t:truce-r1	-12
t:truce-r2	40
t:truce-r3	6
t:verb	7
t:verb & d:ahead	13
t:verb & d:gone	-11
t:verb-l1	7
t:verb-l2	-13
t:verb-l3	15
t:verb-r	7
t:verb-r1	9
tn:loose	-12
tn:more	13
tn:truce	29
tn:verb	-18
tp:loose	-10
tp:more	-10
tp:quiet	13
tp:truce	25
tp:verb	-26
v0-none	-7
v0=apply	-6
v0=approve	12
v0=be	6
v0=begin	-25
v0=confirm	11
v0=die	24
v0=enter	-10
v0=extend	11
v0=impose	-9
v0=leave	8
v0=other	-14
v0=pay	-15
v0=put	-15
v0=raise	-6
v0=reach	6
v0=return	-8
v0=see	-6
v0=set	-12
v0=sign	-7
v0=sit	-16
v0=stop	11
v0=strike	9
v0=threaten	-7
v1=agree	-10
v1=apply	-6
v1=approve	11
v1=be	10
v1=begin	-21
v1=charge	-9
v1=confirm	11
v1=die	24
v1=enter	-7
v1=expect	-9
v1=have	10
v1=hold	-8
v1=impose	-10
v1=keep	11
v1=lower	-10
v1=meet	-7
v1=other	-14
v1=pay	-17
v1=raise	-6
v1=return	-8
v1=run	8
v1=see	-6
v1=set	-12
v1=sign	-10
v1=sit	-17
v1=start	-8
v1=stay	-9
v1=stop	11
v1=strike	7
v2-none	-28
v2=agree	-8
v2=charge	8
v2=extend	8
v2=let	6
v2=put	-9
v2=run	-9
vt0=agree past	8
vt0=agree present	-12
vt0=announce perfect	8
vt0=approve past	7
vt0=be future	13
vt0=be modal	-6
vt0=be past	-9
vt0=be pluperfect	6
vt0=begin present	-10
vt0=charge modal	-8
vt0=conclude past	7
vt0=confirm past	9
vt0=die present	19
vt0=end future	10
vt0=end present	-7
vt0=expire past	-14
vt0=extend modal	12
vt0=extend perfect	-20
vt0=go present	8
vt0=have past	-9
vt0=have present	10
vt0=hold future	-13
vt0=hold present	6
vt0=keep past	15
vt0=leave present	14
vt0=other modal	-9
vt0=other pluperfect	-6
vt0=other present	-9
vt0=pay present	-11
vt0=put present	-7
vt0=return present	-6
vt0=run past	-8
vt0=run present	10
vt0=say present	6
vt0=set present	-12
vt0=sign past	-8
vt0=sit present	-13
vt0=stay past	-9
vt0=stay present	11
vt0=stop present	10
vt0=suspend past	16
vt0=suspend present	-14
vt1=announce perfect	8
vt1=approve past	7
vt1=be future	16
vt1=be modal	-6
vt1=be past	-9
vt1=be pluperfect	6
vt1=be present	6
vt1=begin present	-8
vt1=charge modal	-8
vt1=conclude past	7
vt1=confirm past	9
vt1=die present	19
vt1=end future	10
vt1=end infinitive	14
vt1=end participle	-16
vt1=end present	-7
vt1=expire past	-14
vt1=extend infinitive	-12
vt1=extend modal	12
vt1=extend perfect	-20
vt1=go modal	-7
vt1=go present	8
vt1=have present	12
vt1=hold future	-13
vt1=hold present	6
vt1=keep past	15
vt1=leave present	14
vt1=other modal	-9
vt1=other past	-6
vt1=other perfect	7
vt1=other pluperfect	-6
vt1=other present	-9
vt1=pay present	-9
vt1=put present	-6
vt1=return present	-6
vt1=run past	-8
vt1=run present	10
vt1=say present	6
vt1=set present	-12
vt1=sign past	-8
vt1=sit present	-13
vt1=stay past	-9
vt1=stop present	10
vt1=suspend past	12
vt1=suspend present	-14
vt2=be present	7
vt2=extend infinitive	8
vt2=let present	7
vt2=put present	-7`;
