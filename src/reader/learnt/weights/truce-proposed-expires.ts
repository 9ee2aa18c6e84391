// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-18
a:.	-9
a:<agent>	-6
a:<day-today>	-8
a:<level-noun>	-7
a:<level>	-8
a:<name>	-30
a:<not>	-15
a:<number>	-20
a:<number> .	-8
a:<office>	6
a:<person>	-13
a:<span>	-13
a:<span> .	-17
a:<v-agree>	11
a:<v-deny>	6
a:<v-down>	19
a:<v-impose>	-11
a:<v-say>	-9
a:<v-stay>	-20
a:<v-up>	-9
a:additional	-7
a:additional duty	-7
a:again	-7
a:an	11
a:an hour	17
a:and	-11
a:and on	6
a:are	-14
a:at	-18
a:been	6
a:by	-17
a:by <span>	-6
a:come	9
a:dispute	10
a:dispute over	10
a:duty on	6
a:end of	11
a:evening	-7
a:flour	7
a:for	-12
a:from	-12
a:go	-7
a:good	-6
a:hour	16
a:in	-9
a:instead	15
a:instead of	10
a:is	-11
a:it	-18
a:its	12
a:later	16
a:next	21
a:next year	24
a:not	-7
a:nothing .	7
a:of	15
a:of <day-ahead>	14
a:of <name>	-7
a:of next	16
a:of the	7
a:of thi	-11
a:on <quality>	6
a:over	8
a:reduce	7
a:rule	6
a:settle	9
a:sugar	7
a:suspend for	6
a:the	-21
a:the additional	-7
a:the whole	10
a:they	-6
a:thi	-16
a:thi year	-11
a:to be	13
a:to settle	10
a:truce	-13
a:under	-6
a:whole	10
a:will	-13
a:with	-9
a:year	17
a:year .	22
b:"	-9
b:" i	-6
b:" we	-6
b:'s	-22
b:'s <organisation>	6
b:'s decision	9
b:'s good	-10
b:(	-10
b:,	-14
b:, <name>	-8
b:, agree	6
b:, are	-13
b:, from	-9
b:, is	-11
b:, it	7
b:, so	11
b:, spoke	17
b:, the	-46
b:, until	10
b:, up	12
b:, would	11
b:-	20
b:.	-11
b:. m	-6
b:/	12
b:/ the	13
b::	-24
b:: <name>	-20
b:: <number>	-17
b:: <seat>	15
b:: and	11
b:: from	23
b:: the	-6
b:: until	-22
b:: what	-7
b:; it	-17
b:; the	13
b:<agent>	-22
b:<day-ahead>	23
b:<day-ahead> to	21
b:<day-gone>	6
b:<day-gone> and	-6
b:<day-gone> in	17
b:<day-gone> it	11
b:<day-gone> to	-8
b:<day-today>	11
b:<gate>	-10
b:<goods>	15
b:<level-noun>	-9
b:<level> and	6
b:<level> at	17
b:<level> duty	8
b:<level> from	-21
b:<level> in	7
b:<level> to	-6
b:<level> until	-7
b:<money>	-16
b:<month-gone>	17
b:<name>	-13
b:<name> 's	-34
b:<name> agree	10
b:<name> and	15
b:<name> charge	13
b:<name> end	-9
b:<name> extend	-21
b:<name> go	-12
b:<name> have	-9
b:<name> meet	11
b:<name> prolonged	10
b:<name> run	-9
b:<name> tariff	7
b:<name> to	10
b:<name> until	20
b:<name> will	12
b:<not>	15
b:<number>	-22
b:<number> /	12
b:<number> from	-12
b:<number> until	-13
b:<office> 's	-6
b:<office> from	10
b:<organisation>	-47
b:<person>	-14
b:<person> on	-6
b:<points>	-38
b:<points> of	-20
b:<points> stay	7
b:<quality> duty	7
b:<seat>	9
b:<seat> is	10
b:<seat> on	-22
b:<seat> the	6
b:<sender>	-13
b:<span>	-12
b:<span> end	28
b:<span> from	-8
b:<span> of	-9
b:<span> to	-9
b:<taker>	-10
b:<v-end>	9
b:<v-impose>	-11
b:<v-propose>	13
b:<v-return>	-18
b:<v-sell>	-13
b:<v-target>	-17
b:a	-31
b:a <level>	8
b:a further	-8
b:a truce	6
b:according	10
b:according to	10
b:after	-10
b:again	-15
b:again from	-6
b:agree by	-8
b:agree on	7
b:agree to	12
b:agreement was	12
b:all	6
b:an extension	15
b:and <name>	6
b:and <number>	-9
b:and <person>	-21
b:and <quality>	9
b:and a	-8
b:and are	-7
b:and come	7
b:and he	7
b:and is	7
b:and it	-6
b:and on	-10
b:and run	7
b:and they	12
b:and to	13
b:and would	-6
b:annex	-6
b:application	-9
b:apply	7
b:apply again	-6
b:apply from	-9
b:apply until	17
b:approve	-6
b:are	-31
b:are suspend	-8
b:are to	-25
b:arrangement	18
b:arrangement end	-11
b:arrangement of	14
b:as	11
b:as they	9
b:at <level>	6
b:at <number>	-11
b:at midnight	-9
b:at the	-28
b:autumn	10
b:away	9
b:back	-20
b:back to	-7
b:be <level>	-10
b:be due	-6
b:be suspend	11
b:because	14
b:been prolonged	-9
b:been tell	9
b:before	-16
b:before it	-6
b:before the	-26
b:begin on	7
b:begin to	-6
b:beyond	-11
b:both	16
b:busan run	-7
b:by	-16
b:by <name>	9
b:by telephone	-8
b:by the	-21
b:calendar	-7
b:call	-8
b:can	-8
b:carry	23
b:carry the	22
b:case	-7
b:cease	21
b:ceasefire	-14
b:clear	14
b:club	-6
b:comment	-7
b:company	-10
b:conclude	-15
b:contract	-10
b:could	-13
b:council	8
b:date	14
b:date is	11
b:day	-28
b:day is	-12
b:deadline	-13
b:deal by	13
b:decision	7
b:decision of	9
b:dispute over	14
b:do	6
b:do i	12
b:doe	9
b:doe not	10
b:down	-11
b:due	-37
b:due in	-6
b:due to	-20
b:duty	12
b:duty between	10
b:duty in	9
b:duty is	-11
b:duty until	9
b:duty would	-8
b:each	17
b:each other	19
b:effect	-11
b:either	-18
b:either side	-18
b:else	-6
b:end	10
b:end at	-11
b:end on	9
b:energy	11
b:evening	-8
b:everybody	-7
b:expect	-16
b:expire	-7
b:extend by	-9
b:extend the	8
b:extend their	8
b:extend to	13
b:extend until	-12
b:extension	9
b:extension of	12
b:extension to	15
b:extra	-8
b:extra duty	-8
b:fee	-9
b:first	-16
b:for	-45
b:for <span>	-19
b:for its	10
b:for the	-12
b:force	-8
b:force until	-10
b:former	-11
b:free	-7
b:from	-7
b:from <day-ahead>	21
b:from <day-gone>	16
b:from <level>	-8
b:from the	-18
b:geneva	-6
b:georgia	8
b:give	8
b:given	11
b:good	-39
b:good until	-13
b:government	11
b:had	-11
b:had agree	-7
b:had been	-11
b:halifax	10
b:halifax on	10
b:has	-20
b:has agree	-7
b:has offer	-8
b:has propose	12
b:has until	-11
b:have	-28
b:have agree	-6
b:have end	-6
b:have run	-6
b:have sign	8
b:he will	11
b:here	9
b:hope	-11
b:hope to	-7
b:household	-7
b:i	-6
b:if	20
b:if no	8
b:if the	6
b:if there	11
b:import	7
b:in <month-gone>	23
b:in <name>	11
b:in <seat>	-18
b:in an	-6
b:in busan	-18
b:in force	-14
b:in halifax	10
b:in place	15
b:in the	-25
b:into	-12
b:introduce	10
b:is due	-16
b:is good	-11
b:is not	-12
b:is reach	13
b:is suspend	-18
b:is to	13
b:is until	16
b:it	6
b:it doe	13
b:it end	13
b:it expire	-14
b:it has	-18
b:it hold	14
b:it is	20
b:it last	-23
b:it now	-10
b:it run	20
b:it take	-7
b:it the	-8
b:it until	8
b:it was	-16
b:it would	16
b:its	-25
b:its duty	-10
b:keep its	-6
b:keep the	14
b:kuala	16
b:kuala lumpur	16
b:last <month-gone>	-6
b:last day	-16
b:last until	-10
b:leave	-9
b:let	-8
b:let the	-10
b:like	11
b:live	-14
b:look	10
b:look at	10
b:lower	11
b:lower duty	13
b:lumpur	16
b:lumpur arrangement	10
b:m	-6
b:m .	-6
b:make	6
b:make it	-17
b:may	-28
b:meet	-14
b:midnight	-13
b:midnight on	-9
b:ministry	-6
b:moratorium	-15
b:move to	-8
b:must	-6
b:need	14
b:negotiation	-13
b:new	19
b:new date	6
b:new duty	10
b:night	-16
b:no	13
b:nobody	8
b:noon	-6
b:not	11
b:not go	14
b:not renewed	8
b:not to	7
b:nothing	-8
b:now	-13
b:now end	-8
b:now last	-12
b:of	-29
b:of <month-ahead>	-8
b:of <points>	-11
b:of duty	-9
b:of last	7
b:of the	-14
b:off	-13
b:offer to	16
b:old	-14
b:on	-12
b:on <day-ahead>	14
b:on <day-today>	19
b:on each	7
b:on the	-8
b:on to	19
b:once	-6
b:one end	14
b:order	-11
b:originating	12
b:originating in	12
b:other 's	-8
b:our	-17
b:out on	9
b:over	11
b:over the	-6
b:over to	-9
b:own	-7
b:paper	-6
b:past	14
b:pause	10
b:pause end	-9
b:pause in	-7
b:pause run	14
b:pay <level>	26
b:pay on	-6
b:pay the	-9
b:permanent	9
b:permanent agreement	12
b:place	12
b:plan for	8
b:point	8
b:prepare	8
b:present	8
b:present one	18
b:president	-6
b:prolong	12
b:prolong it	6
b:prolong the	24
b:prolongation	15
b:propose to	16
b:put	-11
b:quarter	-6
b:raise	11
b:rate	-10
b:reach	7
b:reach by	10
b:recommend	11
b:reduction	-9
b:regard	-7
b:relief	-8
b:remain	-8
b:remain in	-8
b:remain suspend	8
b:renewed	6
b:report	-9
b:return	-13
b:return to	-8
b:right	10
b:round	-11
b:run	8
b:run from	6
b:run on	11
b:say	12
b:say in	17
b:say the	-7
b:section	6
b:section <number>	6
b:see	-20
b:see each	-11
b:set	-9
b:set out	-6
b:shall	17
b:should	-11
b:side agree	21
b:side had	11
b:sign a	9
b:sign by	-12
b:sign for	11
b:sign the	-6
b:since	-42
b:sit	-11
b:sleep	8
b:so	8
b:so it	16
b:so that	-7
b:special	25
b:special duty	27
b:spoke	15
b:spoke of	17
b:standstill	11
b:state	-13
b:stay at	-10
b:stay suspend	9
b:still	-9
b:stop	14
b:stop on	16
b:strike	-7
b:such	7
b:sugar	15
b:surcharge	-13
b:suspend <points>	9
b:suspend in	16
b:suspend until	9
b:suspension	27
b:suspension end	8
b:suspension of	-20
b:take effect	-7
b:take the	14
b:talk	-18
b:tariff	-8
b:tariff of	-10
b:tariff until	-16
b:telephone	-10
b:tell to	8
b:ten	-7
b:term	-12
b:than	-6
b:that	8
b:that 's	-7
b:that <seat>	26
b:that an	10
b:that are	-6
b:that end	-10
b:that expire	-12
b:that is	12
b:that it	-18
b:that take	19
b:that the	10
b:that to	-8
b:that would	9
b:the <level>	-17
b:the <office>	-27
b:the <organisation>	-46
b:the <points>	-9
b:the <quality>	-11
b:the <seat>	-6
b:the <span>	19
b:the additional	-22
b:the arrangement	14
b:the ceasefire	-13
b:the deadline	-10
b:the duty	-11
b:the end	17
b:the exclusion	-12
b:the first	-11
b:the higher	8
b:the kuala	8
b:the last	-12
b:the lower	9
b:the new	6
b:the night	-10
b:the old	-11
b:the other	-24
b:the pause	9
b:the present	11
b:the reciprocal	-13
b:the reduction	-9
b:the second	6
b:the surcharge	-9
b:the suspension	25
b:the three	16
b:the truce	-10
b:the two	11
b:the understanding	13
b:their dispute	14
b:therefore	12
b:they	10
b:they will	-21
b:they'll	13
b:thi	-13
b:three	21
b:thu	-19
b:to	32
b:to <level>	-23
b:to <number>	-10
b:to be	-22
b:to begin	9
b:to carry	13
b:to end	-10
b:to expire	-6
b:to extend	24
b:to go	14
b:to pay	-6
b:to prolong	28
b:to raise	11
b:to run	18
b:to see	-16
b:to the	30
b:treaty	16
b:truce	-13
b:truce between	-6
b:truce end	-9
b:truce expire	9
b:truce from	8
b:truce go	-25
b:truce in	7
b:truce is	-17
b:truce last	-15
b:truce now	-13
b:truce of	-11
b:truce over	12
b:truce run	-28
b:truce to	33
b:truce will	9
b:truce with	-17
b:truce would	19
b:truck	7
b:two	15
b:two country	8
b:two of	11
b:two side	9
b:under	6
b:under section	10
b:understanding	13
b:until	19
b:until <day-ahead>	-10
b:until the	18
b:up	21
b:up on	13
b:up to	18
b:us	-6
b:valid	-20
b:vote	-7
b:was	-10
b:was ask	-9
b:was not	13
b:was prolonged	-10
b:was to	-11
b:water	-11
b:way	8
b:week	-12
b:welcome	9
b:were	-17
b:what <person>	14
b:when	-8
b:whether	-8
b:which <name>	13
b:which begin	11
b:which end	-13
b:which is	-6
b:which it	13
b:which run	-11
b:which the	-7
b:will	19
b:will be	9
b:will end	14
b:will go	8
b:will not	7
b:will pay	9
b:will stay	-13
b:winter	-10
b:with	-9
b:with <name>	-24
b:without	-12
b:without the	-6
b:word	22
b:working	-10
b:would	31
b:would be	6
b:would end	-6
b:would have	-14
b:would last	33
b:would like	11
b:would run	10
b:year	24
b:year 's	6
b:your	-11
b:— <name>	-11
b:— a	9
b:— the	-10
b:•	-10
c0=agree	7
c0=bear	-7
c0=down	-14
c0=impose	-25
c0=propose	18
c0=return	-15
c0=sell	-7
c0=suspend	-8
c0=target	-23
c1=agree & d:gone	-6
c1=bear & d:ahead	11
c1=bear & d:gone	-12
c1=begin & d:ahead	6
c1=begin & d:gone	-15
c1=down	-16
c1=down & d:ahead	-13
c1=end & d:gone	-12
c1=impose	-16
c1=impose & d:gone	-29
c1=propose	9
c1=propose & d:ahead	13
c1=return	-15
c1=return & d:ahead	-14
c1=say	-6
c1=say & d:gone	-6
c1=sell	-12
c1=sell & d:ahead	-11
c1=stay & d:ahead	6
c1=stay & d:gone	-23
c1=suspend	-8
c1=target	-32
c1=target & d:ahead	-30
c1=up & d:gone	-8
c2=agree	11
c2=down	21
c2=end	-17
c2=impose	-11
c2=propose	6
c2=stay	-10
c2=suspend	-8
c2=up	-6
ct0=agree modal	-9
ct0=agree past-passive	-7
ct0=agree present	16
ct0=agree present-passive	11
ct0=bear future-passive	8
ct0=bear past	-7
ct0=bear pluperfect	7
ct0=bear present	-19
ct0=begin future	10
ct0=begin future-passive	-6
ct0=down present	-13
ct0=end modal	-26
ct0=end past	-17
ct0=end present	13
ct0=impose future-passive	-19
ct0=impose modal	-13
ct0=impose past-passive	-9
ct0=impose perfect	-22
ct0=impose perfect-passive	8
ct0=impose pluperfect	7
ct0=impose pluperfect-passive	-9
ct0=impose present-passive	-14
ct0=propose future-passive	10
ct0=propose past	12
ct0=propose pluperfect	10
ct0=return modal	-6
ct0=say future	13
ct0=say past	-29
ct0=say perfect-passive	9
ct0=say present	-7
ct0=stay future	13
ct0=stay modal	7
ct0=stay perfect	-8
ct0=suspend future	-18
ct0=suspend past	-10
ct0=suspend perfect-passive	8
ct0=suspend present	11
ct0=suspend present-passive	-10
ct0=up future	6
ct0=up past	-6
ct1=agree infinitive	-14
ct1=agree modal	-9
ct1=agree participle-passive	-8
ct1=agree past	-7
ct1=agree past-passive	-7
ct1=agree pluperfect	6
ct1=agree present	17
ct1=agree present-passive	11
ct1=bear future-passive	8
ct1=bear gerund	20
ct1=bear past	-7
ct1=bear pluperfect	7
ct1=bear present	-19
ct1=begin future-passive	-6
ct1=begin infinitive	18
ct1=down present	-13
ct1=end modal	-26
ct1=end participle-passive	-11
ct1=end past	-17
ct1=end present	13
ct1=impose future	-7
ct1=impose future-passive	-19
ct1=impose infinitive	25
ct1=impose modal	-13
ct1=impose past	-17
ct1=impose past-passive	-8
ct1=impose perfect	-23
ct1=impose perfect-passive	8
ct1=impose pluperfect	13
ct1=impose pluperfect-passive	-7
ct1=impose present	13
ct1=impose present-passive	-21
ct1=propose future-passive	10
ct1=propose modal	-6
ct1=propose past	10
ct1=propose pluperfect	10
ct1=propose present	13
ct1=propose present-passive	-6
ct1=return modal	-6
ct1=say future	13
ct1=say past	-28
ct1=say present	-7
ct1=stay future	12
ct1=stay modal	7
ct1=stay perfect	-8
ct1=stay present	-10
ct1=suspend future	-17
ct1=suspend infinitive	-6
ct1=suspend participle-passive	8
ct1=suspend past	-8
ct1=suspend perfect-passive	8
ct1=suspend present-passive	-10
ct1=up infinitive	27
ct1=up present	-7
ct2=agree infinitive	9
ct2=bear infinitive	8
ct2=bear present	-7
ct2=down infinitive	14
ct2=down participle-passive	7
ct2=down present	7
ct2=end present	-10
ct2=impose future-passive	-7
ct2=impose infinitive	11
ct2=impose past	-6
ct2=impose present	-8
ct2=stay present	-8
d:after , to	17
d:after , until	-8
d:after and	-7
d:after and ends on	-28
d:after and expires on	10
d:after until	12
d:ahead	8
d:ahead own	7
d:ahead-0	-54
d:ahead-1	-141
d:ahead-2	-141
d:ahead-3	-50
d:ahead-4	96
d:ahead-5	23
d:ahead-6	38
d:at=0	-33
d:at=3	-76
d:begins	-60
d:begins ahead	-32
d:begins gone	-36
d:begins today	-7
d:by another	-9
d:by another ahead	-8
d:ends	20
d:ends ahead	28
d:ends gone	-19
d:ends other ahead	12
d:ends other gone	-11
d:ends own ahead	23
d:gone	-154
d:gone other	-100
d:gone own	-65
d:gone-0	-12
d:gone-1	-27
d:gone-2	-9
d:gone-3	-12
d:gone-4	-24
d:gone-5	-83
d:how=relative	-69
d:how=weekday	-133
d:last	15
d:named=0	-40
d:named=1	-6
d:named=2	15
d:rank=0	-81
d:rank=0 of 1	-24
d:rank=0 of 2	-43
d:rank=0 of 3	-58
d:rank=0 of 4	-30
d:rank=1 of 2	24
d:rank=1 of 3	-31
d:rank=1 of 4	-58
d:rank=2 of 3	37
d:rank=2 of 4	22
d:rank=3	56
d:span-before	15
d:today	-53
d:today own	-53
d:today-0	-53
f:!	7
f:"	-45
f:'s	17
f:,	-8
f:-	16
f:.	-10
f::	-10
f:<agent>	13
f:<day-ahead>	-11
f:<day-gone>	9
f:<day-today>	-33
f:<duty>	-19
f:<gate>	-15
f:<goods-amount>	24
f:<level-noun>	-8
f:<money>	-30
f:<month-ahead>	-32
f:<month-gone>	-25
f:<not>	11
f:<number>	-12
f:<office>	-6
f:<organisation>	23
f:<person>	-7
f:<points>	-31
f:<seat>	22
f:<sender>	10
f:<span>	-23
f:<taker>	-22
f:<v-agree>	-25
f:<v-bear>	-27
f:<v-deny>	-12
f:<v-down>	-15
f:<v-end>	-16
f:<v-propose>	14
f:<v-say>	32
f:<v-stay>	-11
f:<v-suspend>	8
f:<v-threaten>	-21
f:<v-up>	28
f:]	6
f:a	-14
f:about	-30
f:accept	7
f:according	16
f:act	7
f:add	-7
f:additional	-36
f:adopt	11
f:after	-16
f:agent	22
f:ago	-9
f:agree	-16
f:agreement	13
f:all	9
f:also	-7
f:altogether	6
f:ambassador	-6
f:among	-8
f:an	-24
f:and	-27
f:announce	7
f:another	-7
f:answer	-8
f:any	-11
f:anyone	9
f:anything	-17
f:apply	8
f:approval	10
f:are	8
f:arrangement	10
f:as	10
f:ask	-6
f:assembly	-6
f:at	19
f:back	28
f:banana	6
f:be	18
f:because	-9
f:become	-8
f:beef	-7
f:been	-34
f:before	-24
f:begin	-22
f:between	-6
f:beyond	10
f:book	-9
f:both	-19
f:break	14
f:busan	-10
f:buse	-9
f:but	-23
f:buyer	-8
f:by	-22
f:cabinet	27
f:car	-9
f:change	7
f:changed	-13
f:charge	11
f:cheese	-11
f:client	-7
f:clock	-9
f:close	-10
f:cod	8
f:coffee	30
f:collect	-22
f:come	-32
f:commerce	26
f:commission	-14
f:common	7
f:company	-16
f:confirm	25
f:consent	9
f:consider	15
f:cost	-6
f:cotton	-7
f:could	14
f:country	-15
f:cover	-10
f:custom	-18
f:date	22
f:day	42
f:deal	-12
f:decide	-11
f:declaration	-9
f:decree	-22
f:did	19
f:die	21
f:discuss	8
f:dispute	-6
f:do	6
f:doe	-20
f:down	-16
f:due	-26
f:during	-26
f:duty	-9
f:earlier	-20
f:economy	-6
f:effect	-11
f:end	-37
f:engine	11
f:enter	26
f:even	-10
f:every	-16
f:everyone	12
f:exchanged	-9
f:expect	11
f:extend	6
f:extension	-11
f:face	8
f:fact	9
f:fall	18
f:fear	-10
f:fentanyl	-15
f:fertiliser	-16
f:few	-11
f:find	18
f:firm	-7
f:fish	-8
f:follow	13
f:followed	-11
f:following	16
f:foreign	-9
f:former	36
f:found	-7
f:fourth	-9
f:free	-14
f:from	-14
f:full	-17
f:gave	11
f:general	-8
f:geneva	-6
f:give	23
f:go	35
f:good	-15
f:had	-21
f:half	24
f:has	13
f:have	-37
f:hazelnut	6
f:he	-7
f:him	-6
f:his	-9
f:home	6
f:house	-13
f:hurry	6
f:i	-34
f:i'd	-6
f:if	20
f:import	6
f:importer	-8
f:in	12
f:initialled	7
f:instead	12
f:interest	-14
f:its	11
f:juice	7
f:know	17
f:law	-11
f:least	9
f:leather	-6
f:leave	12
f:letter	-11
f:levy	42
f:licence	6
f:line	-10
f:local	-9
f:london	16
f:longer	-9
f:machine	24
f:maize	-11
f:make	-9
f:man	6
f:meant	-6
f:meantime	10
f:meet	-40
f:mentioned	14
f:midnight	-11
f:milk	-9
f:ministry	37
f:minute	-17
f:missing	7
f:more	16
f:morning	20
f:most	7
f:motorcycle	10
f:move	19
f:my	17
f:negotiator	-9
f:next	37
f:nickel	8
f:no	26
f:nobody	-12
f:not	-11
f:nothing	8
f:notice	-8
f:number	-8
f:of	-26
f:offer	-11
f:older	-8
f:once	24
f:one	-21
f:only	-15
f:open	-7
f:opinion	9
f:order	-12
f:ordinary	18
f:origin	-11
f:other	25
f:otherwise	-9
f:our	12
f:out	16
f:over	-7
f:palm	-10
f:paper	18
f:parted	-7
f:party	-11
f:pay	-34
f:payable	10
f:people	-9
f:place	-7
f:plan	16
f:pork	10
f:prepare	-7
f:present	-8
f:president	-12
f:price	6
f:prolongation	-9
f:prolonged	7
f:promise	11
f:propose	-9
f:provided	6
f:publish	-10
f:quantity	9
f:raise	-24
f:rate	7
f:rather	-11
f:reach	-8
f:reason	-11
f:reciprocal	-21
f:reduce	-6
f:remain	-33
f:report	14
f:reporter	-13
f:require	7
f:required	8
f:rest	-7
f:result	-9
f:return	6
f:rice	7
f:right	-20
f:rise	17
f:round	-23
f:rule	-10
f:run	8
f:salmon	12
f:same	28
f:say	34
f:season	-15
f:second	-28
f:sheet	9
f:shipment	7
f:short	-16
f:show	-14
f:sign	-26
f:signature	10
f:since	-31
f:sit	7
f:sixth	11
f:so	33
f:some	-11
f:somebody	-7
f:soybean	9
f:spot	10
f:spring	-24
f:stand	-10
f:standstill	-7
f:start	-12
f:stay	7
f:steel	-8
f:still	-23
f:stop	7
f:strike	-10
f:subject	6
f:such	-10
f:surcharge	-9
f:suspension	-8
f:talk	9
f:tariff	-35
f:television	21
f:text	10
f:than	-6
f:that	-16
f:the	12
f:then	21
f:these	8
f:they	-16
f:thi	32
f:thing	-12
f:third	-30
f:those	-24
f:tile	-14
f:time	-34
f:together	-10
f:tomatoe	-6
f:top	7
f:treaty	18
f:truce	14
f:truck	-11
f:two	-40
f:under	-41
f:unless	-29
f:until	-52
f:upon	16
f:urea	-9
f:us	-15
f:vote	-10
f:walnut	12
f:want	8
f:warn	-16
f:was	-29
f:water	-10
f:way	14
f:we	6
f:we've	-8
f:week	8
f:well	15
f:were	-21
f:what	9
f:wheat	-9
f:where	15
f:whether	-22
f:which	31
f:while	-18
f:who	-18
f:whose	15
f:will	30
f:wine	-15
f:winter	-20
f:with	-30
f:within	-13
f:won't	13
f:work	-6
f:worth	-12
f:would	8
f:yes	11
f:yet	36
f:you	-27
f:zero	-7
first-of-paragraph	-28
has-future	11
has-gerund	10
has-infinitive	25
has-modal	-19
has-participle	-10
has-past	-27
has-perfect	-20
has-pluperfect	-6
has-present	-17
headline	-27
l1=,	-19
l1=, & d:today	-20
l1=<begin> & d:ahead	6
l1=<begin> & d:today	-11
l1=<v-bear>	-6
l1=<v-bear> & d:ahead	-6
l1=<v-begin>	-7
l1=<v-begin> & d:ahead	-6
l1=<v-end>	-21
l1=<v-end> & d:ahead	-19
l1=<v-say>	13
l1=<v-say> & d:ahead	14
l1=<v-stay>	20
l1=<v-stay> & d:ahead	20
l1=after & d:ahead	6
l1=and	-9
l1=and & d:ahead	-9
l1=beyond	-9
l1=beyond & d:ahead	-9
l1=by	-7
l1=end	-12
l1=end & d:ahead	-11
l1=for	-13
l1=for & d:ahead	-11
l1=from	-41
l1=from & d:ahead	-34
l1=from & d:gone	-7
l1=make	22
l1=of	-31
l1=of & d:ahead	-25
l1=on	-52
l1=on & d:ahead	-29
l1=on & d:gone	-44
l1=say	11
l1=say & d:ahead	12
l1=since	-32
l1=since & d:ahead	-26
l1=the	18
l1=the & d:ahead	24
l1=the & d:gone	-24
l1=till	-12
l1=till & d:ahead	-11
l1=to	35
l1=to & d:ahead	40
l1=to & d:gone	-18
l1=until	8
l1=until & d:ahead	15
l1=until & d:gone	-26
l2="	11
l2=" & d:ahead	11
l2=, & d:gone	-8
l2=:	-11
l2=: & d:ahead	-10
l2=<agent>	-8
l2=<agent> & d:ahead	-7
l2=<begin>	-10
l2=<begin> & d:gone	-10
l2=<begin> & d:today	-16
l2=<day-ahead>	16
l2=<day-ahead> & d:ahead	17
l2=<gate>	9
l2=<gate> & d:ahead	9
l2=<level>	-25
l2=<level> & d:ahead	-20
l2=<month-gone>	13
l2=<month-gone> & d:ahead	13
l2=<number>	-11
l2=<number> & d:ahead	-10
l2=<office>	7
l2=<office> & d:ahead	8
l2=<person>	-12
l2=<person> & d:ahead	-9
l2=<seat>	-24
l2=<seat> & d:ahead	-16
l2=<span>	-14
l2=<span> & d:ahead	-12
l2=<v-bear>	-25
l2=<v-bear> & d:ahead	-23
l2=<v-begin>	-11
l2=<v-begin> & d:ahead	-7
l2=<v-down>	-9
l2=<v-down> & d:ahead	-8
l2=<v-end>	12
l2=<v-end> & d:ahead	16
l2=<v-end> & d:gone	-10
l2=<v-impose>	9
l2=<v-impose> & d:ahead	15
l2=<v-impose> & d:gone	-9
l2=<v-propose>	-18
l2=<v-propose> & d:ahead	-16
l2=<v-say>	-13
l2=<v-say> & d:ahead	-9
l2=<v-stay>	9
l2=<v-stay> & d:ahead	12
l2=<v-stay> & d:gone	-6
l2=<v-suspend>	7
l2=<v-suspend> & d:ahead	8
l2=<v-target>	-11
l2=<v-target> & d:ahead	-10
l2=<v-up>	-12
l2=<v-up> & d:ahead	-11
l2=apply	10
l2=apply & d:ahead	10
l2=are	7
l2=are & d:ahead	8
l2=arrangement	10
l2=arrangement & d:ahead	10
l2=at	-30
l2=at & d:ahead	-28
l2=back	-17
l2=back & d:ahead	-16
l2=before	-9
l2=before & d:ahead	-8
l2=by	-18
l2=by & d:ahead	-15
l2=date	7
l2=date & d:ahead	8
l2=deal	11
l2=deal & d:ahead	11
l2=duty	8
l2=duty & d:ahead	8
l2=end	6
l2=end & d:ahead	9
l2=end & d:gone	-6
l2=extend	10
l2=extend & d:ahead	12
l2=force	-19
l2=force & d:ahead	-18
l2=from	-9
l2=from & d:ahead	-8
l2=good	-22
l2=good & d:ahead	-22
l2=guayaquil	20
l2=happen	-6
l2=has	-8
l2=has & d:ahead	-7
l2=have	-8
l2=have & d:ahead	-7
l2=here	9
l2=here & d:ahead	10
l2=hold	11
l2=hold & d:ahead	11
l2=in	-7
l2=is	7
l2=is & d:ahead	8
l2=it	-7
l2=live	-13
l2=live & d:ahead	-13
l2=midnight	-9
l2=midnight & d:ahead	-9
l2=other	14
l2=other & d:ahead	15
l2=out	11
l2=out & d:ahead	12
l2=past	14
l2=pause	6
l2=pause & d:ahead	6
l2=place	9
l2=place & d:ahead	9
l2=plan	-6
l2=reach	11
l2=reach & d:ahead	11
l2=renewed	8
l2=renewed & d:ahead	8
l2=sign	-11
l2=sign & d:ahead	-10
l2=sleep	-13
l2=sleep & d:ahead	-13
l2=spoke	17
l2=spoke & d:ahead	17
l2=standstill	-15
l2=standstill & d:ahead	-15
l2=start	-6
l2=stay	-9
l2=stay & d:ahead	-9
l2=sunday	19
l2=sunday & d:ahead	19
l2=suspend	8
l2=suspend & d:ahead	8
l2=tariff	-19
l2=tariff & d:ahead	-19
l2=that	-16
l2=that & d:ahead	-15
l2=the	-6
l2=to	36
l2=to & d:ahead	39
l2=truce	11
l2=truce & d:ahead	13
l2=until	17
l2=until & d:ahead	20
l2=until & d:gone	-6
l2=up	12
l2=up & d:ahead	13
l2=us	-10
l2=us & d:ahead	-9
l2=valid	-17
l2=valid & d:ahead	-17
l2=what	-6
l2=which	21
l2=which & d:ahead	21
l2=will	16
l2=will & d:ahead	17
l2=—	-7
l2=— & d:ahead	-6
l3='s & d:ahead	6
l3=,	15
l3=, & d:ahead	20
l3=:	-12
l3=: & d:ahead	-12
l3=<begin>	-11
l3=<begin> & d:ahead	9
l3=<begin> & d:gone	-14
l3=<begin> & d:today	-26
l3=<day-ahead>	16
l3=<day-ahead> & d:ahead	17
l3=<day-gone>	-12
l3=<day-gone> & d:ahead	-12
l3=<duty>	10
l3=<duty> & d:ahead	11
l3=<gate>	-9
l3=<gate> & d:ahead	-9
l3=<goods>	-22
l3=<goods> & d:ahead	-19
l3=<level>	-15
l3=<level> & d:ahead	-15
l3=<month-gone>	-9
l3=<month-gone> & d:ahead	-8
l3=<name>	-8
l3=<not> & d:ahead	6
l3=<number>	-9
l3=<number> & d:ahead	-8
l3=<office>	-6
l3=<office> & d:ahead	-6
l3=<organisation>	-6
l3=<person>	-7
l3=<points>	-11
l3=<points> & d:ahead	-11
l3=<quality>	-9
l3=<quality> & d:ahead	-7
l3=<seat>	6
l3=<seat> & d:ahead	6
l3=<v-begin>	-12
l3=<v-begin> & d:ahead	-10
l3=<v-end>	22
l3=<v-end> & d:ahead	23
l3=<v-impose>	-33
l3=<v-impose> & d:ahead	-29
l3=<v-propose>	-12
l3=<v-propose> & d:ahead	-11
l3=<v-stay>	-7
l3=<v-stay> & d:ahead	-6
l3=<v-up>	-7
l3=a	-17
l3=a & d:ahead	-16
l3=again	-13
l3=again & d:ahead	-13
l3=agreement	-12
l3=agreement & d:ahead	-12
l3=and	10
l3=and & d:ahead	12
l3=are	-8
l3=are & d:ahead	-7
l3=arrangement	-10
l3=arrangement & d:ahead	-9
l3=at	24
l3=at & d:ahead	25
l3=been	-8
l3=been & d:ahead	-7
l3=between	-6
l3=between & d:ahead	-6
l3=busan	-13
l3=busan & d:ahead	-13
l3=carry	9
l3=carry & d:ahead	9
l3=ceasefire	-13
l3=ceasefire & d:ahead	-13
l3=country	-7
l3=country & d:ahead	-6
l3=custom	-7
l3=each	14
l3=each & d:ahead	15
l3=end	17
l3=end & d:ahead	17
l3=expire	-9
l3=expire & d:ahead	-8
l3=from	10
l3=from & d:ahead	10
l3=give	10
l3=give & d:ahead	11
l3=given	14
l3=had	-8
l3=had & d:ahead	-8
l3=has	-7
l3=has & d:ahead	-6
l3=have	-8
l3=have & d:ahead	-7
l3=he	9
l3=he & d:ahead	9
l3=hold	-17
l3=hold & d:ahead	-17
l3=in	-38
l3=in & d:ahead	-29
l3=in & d:gone	-7
l3=into	-11
l3=into & d:ahead	-10
l3=is & d:ahead	6
l3=it	6
l3=it & d:ahead	10
l3=last	-18
l3=last & d:ahead	-17
l3=make	-17
l3=make & d:ahead	-17
l3=no	7
l3=no & d:ahead	7
l3=of	-14
l3=of & d:ahead	-12
l3=one	10
l3=one & d:ahead	10
l3=over	-6
l3=over & d:ahead	-6
l3=pause	-7
l3=pause & d:ahead	-7
l3=pay	-8
l3=pay & d:ahead	-7
l3=prolonged	-6
l3=reach	6
l3=reach & d:ahead	7
l3=reciprocal	-11
l3=reciprocal & d:ahead	-11
l3=run	8
l3=run & d:ahead	9
l3=same	12
l3=same & d:ahead	12
l3=so	11
l3=so & d:ahead	11
l3=standstill	10
l3=standstill & d:ahead	11
l3=surcharge	-6
l3=surcharge & d:ahead	-6
l3=suspension	22
l3=suspension & d:ahead	22
l3=take	-6
l3=tariff	14
l3=tariff & d:ahead	14
l3=that	-10
l3=that & d:ahead	-9
l3=the & d:gone	-7
l3=then	10
l3=then & d:ahead	10
l3=therefore	12
l3=therefore & d:ahead	12
l3=they	32
l3=they & d:ahead	32
l3=to	-19
l3=to & d:ahead	-15
l3=truce	-12
l3=truce & d:ahead	-10
l3=we	-8
l3=we & d:ahead	-7
l3=week	-8
l3=week & d:ahead	-8
l3=what	-8
l3=what & d:ahead	-8
l3=which	-10
l3=which & d:ahead	-9
l3=will	10
l3=will & d:ahead	11
l3=with	-11
l3=with & d:ahead	-10
l3=would	19
l3=would & d:ahead	20
l3=year	18
l3=year & d:ahead	18
l4='s	-13
l4='s & d:ahead	-12
l4=,	-17
l4=, & d:ahead	-14
l4=-	10
l4=- & d:ahead	10
l4=:	33
l4=: & d:ahead	34
l4=;	-13
l4=; & d:ahead	-12
l4=<agent>	-10
l4=<agent> & d:ahead	-8
l4=<begin>	-38
l4=<begin> & d:ahead	-12
l4=<begin> & d:gone	-22
l4=<begin> & d:today	-30
l4=<day-ahead>	37
l4=<day-ahead> & d:ahead	38
l4=<day-gone>	-9
l4=<day-gone> & d:ahead	-8
l4=<day-today>	-20
l4=<day-today> & d:ahead	-20
l4=<duty>	-11
l4=<duty> & d:ahead	-10
l4=<gate>	-10
l4=<gate> & d:ahead	-9
l4=<level>	7
l4=<level> & d:ahead	8
l4=<name>	-6
l4=<not>	7
l4=<not> & d:ahead	8
l4=<number>	-23
l4=<number> & d:ahead	-22
l4=<office>	-7
l4=<office> & d:ahead	-6
l4=<organisation>	9
l4=<organisation> & d:ahead	11
l4=<person>	-9
l4=<person> & d:ahead	-7
l4=<points>	-7
l4=<points> & d:ahead	-7
l4=<seat>	-7
l4=<span>	12
l4=<span> & d:ahead	13
l4=<v-agree>	-8
l4=<v-agree> & d:ahead	-6
l4=<v-deny>	-10
l4=<v-deny> & d:ahead	-9
l4=<v-down>	6
l4=<v-down> & d:ahead	8
l4=<v-impose>	-10
l4=<v-impose> & d:gone	-6
l4=<v-return>	12
l4=<v-return> & d:ahead	12
l4=<v-say>	11
l4=<v-say> & d:ahead	12
l4=<v-stay>	-41
l4=<v-stay> & d:ahead	-38
l4=accept	8
l4=accept & d:ahead	8
l4=agreement	-11
l4=agreement & d:ahead	-10
l4=all	9
l4=all & d:ahead	9
l4=an	10
l4=an & d:ahead	11
l4=and	10
l4=and & d:ahead	12
l4=another	-15
l4=another & d:ahead	-15
l4=apply	-11
l4=apply & d:ahead	-11
l4=are	-7
l4=are & d:ahead	-7
l4=arrangement	11
l4=arrangement & d:ahead	12
l4=be	-8
l4=be & d:ahead	-7
l4=before	-6
l4=before & d:ahead	-6
l4=busan	-25
l4=busan & d:ahead	-24
l4=dispute	6
l4=due	-17
l4=due & d:ahead	-17
l4=duty	8
l4=duty & d:ahead	8
l4=end	-13
l4=end & d:ahead	-13
l4=extend	-20
l4=extend & d:ahead	-20
l4=extension	10
l4=extension & d:ahead	11
l4=for	14
l4=for & d:ahead	15
l4=from	14
l4=from & d:ahead	15
l4=had	-11
l4=had & d:ahead	-10
l4=i	-8
l4=i & d:ahead	-8
l4=in	-16
l4=in & d:ahead	-14
l4=is	8
l4=is & d:ahead	9
l4=it	10
l4=it & d:ahead	12
l4=its	-11
l4=its & d:ahead	-11
l4=leave	-10
l4=leave & d:ahead	-10
l4=look	12
l4=look & d:ahead	12
l4=lower	14
l4=lower & d:ahead	14
l4=meet	-9
l4=meet & d:ahead	-6
l4=no	9
l4=no & d:ahead	9
l4=now	-32
l4=now & d:ahead	-32
l4=of	-30
l4=of & d:ahead	-28
l4=old	-10
l4=old & d:ahead	-10
l4=on	9
l4=on & d:ahead	10
l4=our	-9
l4=our & d:ahead	-9
l4=out	-7
l4=out & d:ahead	-7
l4=paper	8
l4=paper & d:ahead	8
l4=plan	10
l4=plan & d:ahead	11
l4=point	12
l4=present	15
l4=present & d:ahead	15
l4=prolong	11
l4=prolong & d:ahead	12
l4=reach	-7
l4=reach & d:ahead	-6
l4=remain	-10
l4=remain & d:ahead	-10
l4=rule	-10
l4=rule & d:ahead	-9
l4=run	-7
l4=run & d:ahead	-6
l4=same	12
l4=same & d:ahead	12
l4=say	13
l4=say & d:ahead	14
l4=second	9
l4=second & d:ahead	9
l4=section	9
l4=section & d:ahead	9
l4=shall	17
l4=shall & d:ahead	17
l4=side	-8
l4=side & d:ahead	-8
l4=since	-7
l4=since & d:ahead	-6
l4=so	16
l4=so & d:ahead	16
l4=standstill	6
l4=standstill & d:ahead	6
l4=suspend	-9
l4=suspend & d:ahead	-8
l4=suspension	15
l4=suspension & d:ahead	16
l4=take	11
l4=take & d:ahead	11
l4=tariff	-20
l4=tariff & d:ahead	-19
l4=the	23
l4=the & d:ahead	29
l4=the & d:gone	-8
l4=they	-31
l4=they & d:ahead	-30
l4=thi	-9
l4=thi & d:ahead	-8
l4=third	11
l4=third & d:ahead	11
l4=to	-11
l4=to & d:ahead	-9
l4=two	-10
l4=two & d:ahead	-9
l4=which	-12
l4=which & d:ahead	-11
l4=will	-11
l4=will & d:ahead	-8
l4=winter	-8
l4=winter & d:ahead	-8
l4=with	-16
l4=with & d:ahead	-15
l4=would	15
l4=would & d:ahead	16
l4=your	-7
l4=—	12
l4=— & d:ahead	13
l4=•	-8
l4=• & d:ahead	-8
l=, from	-6
l=, until	12
l=, until & d:ahead	13
l=: until	-16
l=: until & d:ahead	-15
l=<begin> <begin> & d:ahead	6
l=<begin> <begin> & d:today	-11
l=<begin> after	11
l=<begin> after & d:ahead	11
l=<begin> from	-7
l=<begin> from & d:ahead	-6
l=<begin> on	-16
l=<begin> on & d:ahead	-14
l=<begin> until	12
l=<begin> until & d:ahead	13
l=<day-ahead> and	-6
l=<day-ahead> and & d:ahead	-6
l=<day-ahead> to	8
l=<day-ahead> to & d:ahead	8
l=<level> from	-12
l=<level> from & d:ahead	-10
l=<level> on	-13
l=<level> on & d:ahead	-12
l=<name> until	7
l=<name> until & d:ahead	7
l=<seat> on	-9
l=<seat> on & d:ahead	-7
l=<span> to	-8
l=<span> to & d:ahead	-8
l=again from	-6
l=again from & d:ahead	-6
l=again on	7
l=again on & d:ahead	7
l=apply from	-9
l=apply from & d:ahead	-8
l=apply until	17
l=apply until & d:ahead	18
l=at the	-25
l=at the & d:ahead	-23
l=back to	-10
l=back to & d:ahead	-9
l=before the	-22
l=before the & d:ahead	-21
l=by the	-16
l=by the & d:ahead	-15
l=date is	11
l=date is & d:ahead	11
l=day ,	12
l=day , & d:ahead	12
l=day is	-12
l=day is & d:ahead	-12
l=deal by	13
l=deal by & d:ahead	13
l=duty until	10
l=duty until & d:ahead	11
l=end :	-11
l=end on	9
l=end on & d:ahead	12
l=end on & d:gone	-6
l=extend to	13
l=extend to & d:ahead	14
l=extend until	-8
l=extend until & d:ahead	-8
l=extension to	8
l=extension to & d:ahead	9
l=force until	-9
l=force until & d:ahead	-9
l=from the	-8
l=from the & d:ahead	-7
l=good until	-9
l=good until & d:ahead	-8
l=has until	-8
l=has until & d:ahead	-7
l=hold until	12
l=hold until & d:ahead	12
l=is until	13
l=is until & d:ahead	13
l=it until	7
l=it until & d:ahead	8
l=last until	-8
l=last until & d:ahead	-6
l=midnight on	-9
l=midnight on & d:ahead	-9
l=on the	-8
l=on the & d:ahead	-6
l=on to	8
l=on to & d:ahead	9
l=out on	12
l=out on & d:ahead	12
l=run to	6
l=run to & d:ahead	7
l=sign by	-7
l=sign by & d:ahead	-6
l=sleep until	-11
l=sleep until & d:ahead	-11
l=so until	-13
l=so until & d:ahead	-12
l=sunday ,	19
l=sunday , & d:ahead	19
l=suspend to	8
l=suspend to & d:ahead	8
l=tariff until	-16
l=tariff until & d:ahead	-16
l=to the	41
l=to the & d:ahead	43
l=truce to	16
l=truce to & d:ahead	17
l=until the	19
l=until the & d:ahead	22
l=until the & d:gone	-6
l=up on	14
l=up on & d:ahead	14
lead="	-9
lead=" & d:ahead	-8
lead=(	-10
lead=( & d:ahead	-8
lead=,	-18
lead=, & d:gone	-37
lead=, & d:today	-25
lead=-	20
lead=- & d:ahead	20
lead=10	18
lead=10 & d:ahead	18
lead=13	19
lead=31	18
lead=31 & d:ahead	18
lead=6	14
lead=:	-24
lead=: & d:ahead	-19
lead=: & d:gone	-6
lead=a	-19
lead=a & d:ahead	-15
lead=according	6
lead=according & d:ahead	7
lead=an	6
lead=an & d:ahead	7
lead=because	14
lead=because & d:ahead	14
lead=before	-18
lead=before & d:ahead	-16
lead=brazil	6
lead=brazil & d:ahead	6
lead=britain	-9
lead=britain & d:ahead	-9
lead=by	18
lead=by & d:ahead	18
lead=households	-7
lead=households & d:ahead	-7
lead=i	-16
lead=i & d:ahead	-15
lead=if	20
lead=if & d:ahead	21
lead=it & d:gone	-8
lead=its	-6
lead=january	11
lead=january & d:ahead	11
lead=neither	-8
lead=on	-13
lead=on & d:ahead	-11
lead=or	-7
lead=or & d:ahead	-6
lead=our	-22
lead=our & d:ahead	-21
lead=since	-9
lead=since & d:ahead	-7
lead=south	12
lead=south & d:ahead	12
lead=switzerland	9
lead=switzerland & d:ahead	9
lead=that	10
lead=that & d:ahead	16
lead=that & d:gone	-14
lead=the	-27
lead=the & d:ahead	-15
lead=the & d:gone	-22
lead=their	-17
lead=their & d:ahead	-17
lead=they'll	13
lead=they'll & d:ahead	13
lead=this	-7
lead=this & d:ahead	-7
lead=trump	-6
lead=turkey	16
lead=turkey & d:ahead	16
lead=twelve	10
lead=twenty	8
lead=twenty & d:ahead	8
lead=two	11
lead=two & d:ahead	11
lead=until	-7
lead=we	-10
lead=we & d:ahead	-9
lead=when	-7
lead=when & d:ahead	-6
lead=which & d:ahead	7
lead=with	7
lead=with & d:ahead	7
lead=•	-10
lead=• & d:ahead	-9
lll=, until the	6
lll=, until the & d:ahead	7
lll=<begin> <begin> <begin> & d:ahead	6
lll=<begin> <begin> <begin> & d:today	-11
lll=<begin> <begin> after	11
lll=<begin> <begin> after & d:ahead	11
lll=<begin> <begin> from	-7
lll=<begin> <begin> from & d:ahead	-6
lll=<begin> <begin> on	-16
lll=<begin> <begin> on & d:ahead	-14
lll=<begin> <begin> until	12
lll=<begin> <begin> until & d:ahead	13
lll=<begin> until the	-11
lll=<begin> until the & d:ahead	-10
lll=<name> end on	-7
lll=<name> end on & d:ahead	-7
lll=<number> , until	-7
lll=<number> , until & d:ahead	-7
lll=<span> , to	-6
lll=<span> , to & d:ahead	-6
lll=<span> end on	28
lll=<span> end on & d:ahead	28
lll=at <level> until	11
lll=at <level> until & d:ahead	11
lll=at midnight on	-9
lll=at midnight on & d:ahead	-9
lll=busan run until	-7
lll=busan run until & d:ahead	-7
lll=extension to the	8
lll=extension to the & d:ahead	9
lll=go on to	7
lll=go on to & d:ahead	8
lll=go on until	-22
lll=go on until & d:ahead	-21
lll=in force until	-9
lll=in force until & d:ahead	-9
lll=is valid until	8
lll=is valid until & d:ahead	8
lll=it end on	17
lll=it end on & d:ahead	18
lll=it expire on	-9
lll=it expire on & d:ahead	-9
lll=it hold until	16
lll=it hold until & d:ahead	16
lll=it last until	-13
lll=it last until & d:ahead	-12
lll=it run until	-7
lll=it run until & d:ahead	-6
lll=last day is	-12
lll=last day is & d:ahead	-12
lll=no agreement by	9
lll=no agreement by & d:ahead	9
lll=now end on	-19
lll=now end on & d:ahead	-19
lll=now last until	-10
lll=now last until & d:ahead	-10
lll=one end on	14
lll=one end on & d:ahead	14
lll=pause end on	-8
lll=pause end on & d:ahead	-8
lll=remain suspend until	8
lll=remain suspend until & d:ahead	8
lll=run out on	12
lll=run out on & d:ahead	12
lll=suspension end on	11
lll=suspension end on & d:ahead	11
lll=tariff truce until	8
lll=tariff truce until & d:ahead	8
lll=that end on	-9
lll=that end on & d:ahead	-8
lll=that expire on	-7
lll=that expire on & d:ahead	-7
lll=that is until	14
lll=that is until & d:ahead	14
lll=to <level> on	-9
lll=to <level> on & d:ahead	-8
lll=to last until	-8
lll=to last until & d:ahead	-7
lll=truce end on	-7
lll=truce end on & d:ahead	-7
lll=truce expire on	10
lll=truce expire on & d:ahead	10
lll=truce last until	-12
lll=truce last until & d:ahead	-12
lll=truce run to	-21
lll=truce run to & d:ahead	-20
lll=which begin on	11
lll=which begin on & d:ahead	11
lll=which end on	-13
lll=which end on & d:ahead	-12
lll=which run until	-6
lll=which run until & d:ahead	-6
lll=will end on	14
lll=will end on & d:ahead	14
lll=would end on	-6
lll=would end on & d:ahead	-6
lr=, ,	-14
lr=, , & d:ahead	-11
lr=, <end> & d:today	-12
lr=: .	8
lr=: . & d:ahead	8
lr=: <end>	-14
lr=: <end> & d:ahead	-13
lr=<begin> ,	-17
lr=<begin> , & d:ahead	-16
lr=<begin> .	9
lr=<begin> . & d:ahead	10
lr=<begin> :	10
lr=<begin> : & d:ahead	10
lr=<begin> <end>	-8
lr=<begin> <end> & d:today	-8
lr=<begin> —	-11
lr=<begin> — & d:ahead	-10
lr=after ?	16
lr=after ? & d:ahead	16
lr=by , & d:ahead	6
lr=by <end>	-21
lr=by <end> & d:ahead	-19
lr=by the	7
lr=by the & d:ahead	7
lr=from <end>	-25
lr=from <end> & d:ahead	-23
lr=is <end>	-14
lr=is <end> & d:ahead	-13
lr=of ,	-14
lr=of , & d:ahead	-13
lr=of <end>	-10
lr=of <end> & d:ahead	-9
lr=on ,	6
lr=on , & d:ahead	10
lr=on . & d:gone	-8
lr=on ;	-8
lr=on ; & d:ahead	-7
lr=on <end>	-24
lr=on <end> & d:ahead	-16
lr=on <end> & d:gone	-10
lr=on ?	-15
lr=on ? & d:ahead	-14
lr=on by	-7
lr=on by & d:ahead	-6
lr=on for	-6
lr=on in	-11
lr=on in & d:ahead	-10
lr=on of	7
lr=on of & d:ahead	7
lr=on that	-6
lr=on the	-9
lr=on the & d:ahead	-8
lr=on unless	-8
lr=on unless & d:ahead	-8
lr=say .	12
lr=the . & d:ahead	7
lr=the ;	-6
lr=the ; & d:ahead	-6
lr=the <end>	14
lr=the <end> & d:ahead	18
lr=the <end> & d:gone	-9
lr=the to	12
lr=the to & d:ahead	12
lr=till .	-10
lr=till . & d:ahead	-10
lr=to ,	7
lr=to , & d:ahead	9
lr=to .	14
lr=to . & d:ahead	15
lr=to <end>	6
lr=to <end> & d:ahead	8
lr=to <end> & d:gone	-7
lr=to of	6
lr=to of & d:ahead	7
lr=until ,	12
lr=until , & d:ahead	14
lr=until .	8
lr=until . & d:ahead	10
lr=until ;	20
lr=until ; & d:ahead	20
lr=until <end>	-10
lr=until <end> & d:ahead	-7
lr=until <end> & d:gone	-7
lr=until next	-12
lr=until next & d:ahead	-11
lr=until the	6
lr=until the & d:ahead	6
n:accord	-51
n:add	38
n:added	16
n:adding	-7
n:agreements	9
n:another	14
n:asleep	-13
n:bargain	26
n:breather	-18
n:calm	-20
n:ceasefire	40
n:compromise	9
n:concessions	9
n:continues	30
n:days=0	15
n:days=2	23
n:days=3	6
n:days=9	52
n:deal	21
n:deals	36
n:deferred	-20
n:extended	26
n:extending	-8
n:extends	8
n:extra	28
n:freeze	8
n:frozen	-7
n:further	22
n:go on	-11
n:goes on	13
n:grace	-6
n:halt	29
n:held back	-12
n:held in	18
n:hold back	-29
n:hold off	-8
n:holiday	41
n:holidays	-16
n:in the drawer	19
n:keeping	12
n:keeps	26
n:laid down	19
n:lain	8
n:lengths=0	-14
n:lengths=1	13
n:lengths=2	27
n:lengths=3	11
n:lengths=6	25
n:lies	19
n:lifted	37
n:long=0	20
n:long=1	16
n:long=2	25
n:longer	27
n:loose=1	22
n:loose=2	-8
n:loose=3	33
n:loose=6	-24
n:loose=9	11
n:measure	-37
n:measures	11
n:moratorium	23
n:more	25
n:more=1	-14
n:more=2	55
n:more=3	18
n:more=6	23
n:more=9	-16
n:no truce	31
n:on hold	7
n:on ice	-12
n:pact	57
n:parked	-12
n:pause	14
n:pauses	28
n:peace	14
n:prolong	-12
n:prolonged	46
n:prolonging	15
n:prolongs	16
n:protocol	-14
n:put away	-12
n:put off	15
n:quiet	-10
n:quiet=2	-8
n:quiet=3	-27
n:relief	-11
n:renewal	28
n:renewed	-13
n:rest	23
n:rests	26
n:run on	-15
n:set aside	-11
n:shelves	9
n:sleeps	27
n:slept	-32
n:spare	29
n:spared	33
n:standstill	10
n:stay	-17
n:stays	-10
n:stretch	24
n:stretched	-16
n:successor	11
n:suspend	-28
n:suspended	30
n:suspends	-26
n:suspension	-10
n:suspensions	8
n:term	-27
n:truce	25
n:truce=1	19
n:truce=3	27
n:truce=6	-33
n:truces	12
n:understanding	-14
n:untouched	-20
n:verb=1	24
n:verb=2	-9
n:verb=3	-12
n:verb=6	7
n:waived	8
n:waiver	-7
n:withheld	-17
nc2=agree	-19
nc2=begin	24
nc2=down	12
nc2=impose	-22
nc2=return	6
nc2=target	-19
nct2=agree past	-17
nct2=agree present	7
nct2=bear future	9
nct2=bear present	-7
nct2=begin modal	-8
nct2=begin present	27
nct2=down present	15
nct2=end modal	9
nct2=end present	-12
nct2=impose future-passive	-8
nct2=impose gerund	7
nct2=impose modal	-16
nct2=impose participle-passive	-13
nct2=impose past	-20
nct2=impose perfect	-17
nct2=impose perfect-passive	9
nct2=impose pluperfect	10
nct2=impose present	8
nct2=propose participle-passive	-6
nct2=propose pluperfect	12
nct2=propose present	-10
nct2=return future	10
nct2=say past	15
nct2=say present	-19
nct2=stay gerund	7
nct2=stay modal	11
nct2=stay participle-passive	-6
nct2=stay past	-21
nct2=stay present	6
nct2=target future	-7
nct2=target future-passive	-7
nct2=up modal	-8
next=(	20
next=)	-11
next=-	-6
next=;	9
next=if	-12
next=that	-19
next=unless	-10
next=—	-21
nhas-future	13
nhas-gerund	11
nhas-modal	-7
nhas-past	-14
nhas-perfect	-7
nhas-pluperfect	6
nhas-present	-35
none	31
nt2=future	14
nt2=modal-passive	-10
nt2=participle-passive	-12
nt2=past	-11
nt2=past-passive-not	-6
nt2=perfect	-10
nt2=pluperfect	8
nt2=present	-20
nt2=present-passive	-10
nv0-none	-17
nv1-none	-17
nv2-none	9
nv2=apply	22
nv2=ask	10
nv2=be	-7
nv2=charge	-17
nv2=come	15
nv2=expect	-7
nv2=extend	-8
nv2=have	-16
nv2=lift	9
nv2=make	-8
nv2=other	-24
nv2=plan	-6
nv2=say	8
nv2=see	11
nv2=sign	-23
nvt2=agree present	7
nvt2=apply present	16
nvt2=ask pluperfect	12
nvt2=be modal	12
nvt2=be past	-19
nvt2=be present	-17
nvt2=charge future	-15
nvt2=come present	18
nvt2=end modal	10
nvt2=end present	-6
nvt2=have present	-15
nvt2=make participle	-6
nvt2=other modal	-10
nvt2=plan participle	-6
nvt2=say past	18
nvt2=say present	-15
nvt2=sign past	-16
o:act=approve	-6
o:act=be	-12
o:act=carry	22
o:act=charge	-18
o:act=clear	14
o:act=collect	-8
o:act=conclude	-13
o:act=expect	-7
o:act=have	-30
o:act=introduce	10
o:act=keep	-6
o:act=leave	-6
o:act=look	9
o:act=make	7
o:act=meet	-28
o:act=other	-12
o:act=put	-24
o:act=raise	11
o:act=reach	7
o:act=recommend	11
o:act=remain	-12
o:act=return	-17
o:act=run	7
o:act=say	7
o:act=see	-19
o:act=set	-8
o:act=settle	7
o:act=sit	-11
o:act=state	-11
o:act=suspend	-11
o:agree on ahead	-11
o:agree until ahead	-10
o:be from ahead	-12
o:begin from ahead	-15
o:begin on ahead	-15
o:begin the ahead	12
o:begin to ahead	20
o:begin until ahead	7
o:carried=controls	-30
o:carried=deal	11
o:carried=duties	-16
o:carried=duties far	6
o:carried=exclusions	-14
o:carried=exclusions far	13
o:carried=fees	-16
o:carried=fees far	-12
o:carried=longer	-8
o:carried=meeting	13
o:carried=none	-15
o:carried=procedure	-48
o:carried=truce	-20
o:carry to ahead	17
o:conclude on ahead	-7
o:end on gone	-10
o:end the ahead	11
o:end until ahead	-7
o:extend to ahead	14
o:extend until ahead	-12
o:have the ahead	-8
o:have until ahead	-13
o:leads=after	11
o:leads=again from	-6
o:leads=again on	7
o:leads=april to	-14
o:leads=at the	-25
o:leads=back to	-10
o:leads=before the	-22
o:leads=begin on	-8
o:leads=by the	-16
o:leads=date is	11
o:leads=day is	-12
o:leads=deal by	13
o:leads=end on	23
o:leads=ended on	-16
o:leads=expires on	6
o:leads=extended to	13
o:leads=extended until	-8
o:leads=extension to	8
o:leads=force until	-9
o:leads=from	-10
o:leads=from the	-8
o:leads=good until	-6
o:leads=has until	-8
o:leads=hold until	9
o:leads=is until	13
o:leads=it until	7
o:leads=june to	22
o:leads=last until	19
o:leads=lasts until	-40
o:leads=midnight on	-9
o:leads=months, to	9
o:leads=months, until	9
o:leads=on	-16
o:leads=on the	-8
o:leads=on to	8
o:leads=out on	12
o:leads=percent until	-8
o:leads=run to	20
o:leads=run until	6
o:leads=runs until	-11
o:leads=sleep until	-11
o:leads=so until	-13
o:leads=suspended to	8
o:leads=to the	41
o:leads=truce to	16
o:leads=until	12
o:leads=until the	19
o:leads=up on	14
o:leads=weeks, to	-17
o:leave until ahead	-14
o:left=controls	-9
o:left=controls right=none	-16
o:left=deal	-13
o:left=deal right=duties	9
o:left=deal right=none	-37
o:left=duties	-8
o:left=duties right=duties	6
o:left=duties right=none	-14
o:left=fees	-10
o:left=fees right=none	-8
o:left=longer	20
o:left=longer right=none	19
o:left=meeting	-29
o:left=meeting right=none	-20
o:left=none	-18
o:left=none right=deal	-9
o:left=none right=duties	-19
o:left=none right=longer	-19
o:left=none right=meeting	-16
o:left=none right=procedure	-8
o:left=none right=signing	-7
o:left=none right=truce	7
o:left=procedure	-15
o:left=procedure right=none	-14
o:left=sale	-6
o:left=signing	-29
o:left=signing right=none	-22
o:left=truce right=none	6
o:look on ahead	12
o:make the ahead	-8
o:meet on ahead	-13
o:near=controls	-7
o:near=longer	28
o:near=meeting	-50
o:near=none	-24
o:near=procedure	-18
o:near=signing	-23
o:no verb  ahead	9
o:no verb  today	-11
o:no verb after ahead	11
o:no verb day, ahead	12
o:no verb from ahead	-32
o:no verb on ahead	6
o:no verb since ahead	-6
o:no verb sunday, ahead	19
o:no verb the ahead	26
o:no verb till ahead	-6
o:no verb to ahead	7
o:no verb until ahead	20
o:no verb until gone	-7
o:other by ahead	7
o:other on ahead	-12
o:other the ahead	12
o:other until ahead	-25
o:pay on ahead	-6
o:pay until ahead	20
o:reach the ahead	6
o:reach to ahead	11
o:right=controls	-6
o:right=controls until	-8
o:right=duties by	12
o:right=duties from	-9
o:right=duties on	-21
o:right=duties the	23
o:right=duties to	-24
o:right=longer	-26
o:right=longer on	-17
o:right=meeting	-13
o:right=meeting on	-12
o:right=meeting until	6
o:right=none	-25
o:right=none 	-16
o:right=none after	7
o:right=none and	-9
o:right=none beyond	-9
o:right=none by	-23
o:right=none day,	12
o:right=none ends	-7
o:right=none for	-13
o:right=none from	-30
o:right=none of	-16
o:right=none on	-30
o:right=none since	-25
o:right=none sunday,	19
o:right=none the	7
o:right=none till	-12
o:right=none to	41
o:right=none until	13
o:right=procedure	-12
o:right=signing	-8
o:right=signing on	-7
o:right=truce 	21
o:right=truce on	-8
o:right=truce until	-18
o:run on ahead	12
o:say on ahead	-14
o:see the ahead	-11
o:sign on ahead	-11
o:sign to ahead	14
o:subject=controls	-9
o:subject=controls be	-7
o:subject=controls be ahead	-7
o:subject=controls carried	-22
o:subject=controls carried begin	-12
o:subject=controls carried begin ahead	-12
o:subject=controls carried until ahead	-12
o:subject=controls far	10
o:subject=controls far  ahead	17
o:subject=controls far carried	-8
o:subject=controls far no verb	10
o:subject=controls far no verb 	17
o:subject=controls far no verb ahead	11
o:subject=deal by ahead	11
o:subject=deal carried	20
o:subject=deal carried be	17
o:subject=deal carried be ahead	18
o:subject=deal carried end	15
o:subject=deal carried end ahead	15
o:subject=deal carried end on	6
o:subject=deal carried until ahead	18
o:subject=deal extend	-8
o:subject=deal extend ahead	-8
o:subject=deal far	-6
o:subject=deal far carried	-19
o:subject=deal far carried begin	-9
o:subject=deal far carried begin ahead	-8
o:subject=deal far carried by ahead	-6
o:subject=deal far carried end	-6
o:subject=deal far carried end ahead	-6
o:subject=deal far carried end on	-6
o:subject=deal far carried on ahead	-13
o:subject=deal far carried until ahead	10
o:subject=deal far no verb	-6
o:subject=deal no verb until	-10
o:subject=deal on ahead	-15
o:subject=duties	-11
o:subject=duties  ahead	-6
o:subject=duties be	-14
o:subject=duties be ahead	-14
o:subject=duties begin	-7
o:subject=duties begin from	-10
o:subject=duties begin on	-11
o:subject=duties by ahead	-6
o:subject=duties carried	-19
o:subject=duties carried be	-31
o:subject=duties carried be ahead	-29
o:subject=duties carried be until	-16
o:subject=duties carried begin	-12
o:subject=duties carried begin ahead	-11
o:subject=duties carried by ahead	-6
o:subject=duties carried end	-8
o:subject=duties carried end ahead	-8
o:subject=duties carried end the	-8
o:subject=duties carried look	12
o:subject=duties carried pay	-14
o:subject=duties carried pay ahead	-13
o:subject=duties carried reach	-7
o:subject=duties carried reach ahead	-7
o:subject=duties carried run until	11
o:subject=duties carried suspend	10
o:subject=duties carried suspend ahead	10
o:subject=duties carried suspend until	12
o:subject=duties carried the ahead	-7
o:subject=duties carried until ahead	7
o:subject=duties collect	-6
o:subject=duties collect ahead	-6
o:subject=duties end	-16
o:subject=duties end ahead	-15
o:subject=duties end on	-12
o:subject=duties far  ahead	-17
o:subject=duties far carried	-21
o:subject=duties far carried be	-37
o:subject=duties far carried be ahead	-36
o:subject=duties far carried be by	-6
o:subject=duties far carried be is	-6
o:subject=duties far carried be until	-10
o:subject=duties far carried begin on	-11
o:subject=duties far carried begin until	9
o:subject=duties far carried carry	9
o:subject=duties far carried carry ahead	9
o:subject=duties far carried conclude	-6
o:subject=duties far carried conclude ahead	-6
o:subject=duties far carried end	11
o:subject=duties far carried end ahead	11
o:subject=duties far carried end on	14
o:subject=duties far carried extend	-9
o:subject=duties far carried extend ahead	-9
o:subject=duties far carried from ahead	-12
o:subject=duties far carried is ahead	-6
o:subject=duties far carried move	11
o:subject=duties far carried move ahead	11
o:subject=duties far carried other	-15
o:subject=duties far carried other ahead	-14
o:subject=duties far carried plan	9
o:subject=duties far carried plan ahead	9
o:subject=duties far carried reach	7
o:subject=duties far carried reach ahead	7
o:subject=duties far carried run	-8
o:subject=duties far carried run ahead	-7
o:subject=duties far carried say	14
o:subject=duties far carried say ahead	15
o:subject=duties far carried sign	8
o:subject=duties far carried sign ahead	9
o:subject=duties far carried sign by	10
o:subject=duties far carried suspend	-21
o:subject=duties far carried suspend ahead	-20
o:subject=duties far carried suspend until	-8
o:subject=duties far carried until ahead	-19
o:subject=duties far no verb 	-21
o:subject=duties far no verb ahead	8
o:subject=duties far no verb on	16
o:subject=duties far no verb the	-7
o:subject=duties far no verb to	-16
o:subject=duties far no verb today	-7
o:subject=duties far no verb until	16
o:subject=duties far on ahead	17
o:subject=duties far the ahead	-7
o:subject=duties far to ahead	-16
o:subject=duties far until ahead	16
o:subject=duties from ahead	-24
o:subject=duties no verb 	-6
o:subject=duties no verb ahead	7
o:subject=duties no verb from	-7
o:subject=duties no verb on	13
o:subject=duties no verb the	19
o:subject=duties run	-6
o:subject=duties run ahead	-6
o:subject=duties suspend	6
o:subject=duties suspend ahead	7
o:subject=duties suspend the	9
o:subject=duties the ahead	28
o:subject=exclusions carried	-8
o:subject=exclusions end	-7
o:subject=exclusions end ahead	-7
o:subject=exclusions end on	-7
o:subject=exclusions far carried	17
o:subject=exclusions far carried until ahead	19
o:subject=exclusions no verb	8
o:subject=exclusions no verb ahead	8
o:subject=exclusions on ahead	-8
o:subject=exclusions to ahead	7
o:subject=fees	-6
o:subject=longer	-6
o:subject=longer carried	6
o:subject=longer carried be	13
o:subject=longer carried be ahead	13
o:subject=longer carried run	6
o:subject=longer carried run ahead	6
o:subject=longer carried run to	7
o:subject=longer carried say	-17
o:subject=longer carried say ahead	-17
o:subject=longer carried the ahead	-10
o:subject=longer carried to ahead	6
o:subject=longer far	7
o:subject=longer far carried	33
o:subject=longer far carried begin	16
o:subject=longer far carried begin ahead	16
o:subject=longer far carried end	8
o:subject=longer far carried end ahead	8
o:subject=longer far carried end on	8
o:subject=longer far carried extend	20
o:subject=longer far carried extend ahead	20
o:subject=longer far carried to ahead	31
o:subject=longer far no verb	7
o:subject=longer far no verb ahead	8
o:subject=longer no verb	-12
o:subject=longer no verb ahead	-11
o:subject=longer no verb on	-6
o:subject=longer no verb until	-14
o:subject=longer on ahead	-9
o:subject=longer the ahead	11
o:subject=longer until ahead	-11
o:subject=meeting	-11
o:subject=meeting carried	15
o:subject=meeting carried be ahead	6
o:subject=meeting carried run	18
o:subject=meeting carried run ahead	18
o:subject=meeting carried see	-11
o:subject=meeting carried see ahead	-10
o:subject=meeting carried see the	-10
o:subject=meeting carried to ahead	35
o:subject=meeting far  ahead	-10
o:subject=meeting far carried	-26
o:subject=meeting far carried be	6
o:subject=meeting far carried be ahead	7
o:subject=meeting far carried be by	12
o:subject=meeting far carried by ahead	11
o:subject=meeting far carried end	-17
o:subject=meeting far carried end ahead	-16
o:subject=meeting far carried end on	-16
o:subject=meeting far carried extend	-13
o:subject=meeting far carried extend ahead	-13
o:subject=meeting far carried on ahead	-29
o:subject=meeting far carried other	-7
o:subject=meeting far carried other ahead	-7
o:subject=meeting far carried the ahead	-11
o:subject=meeting far no verb 	-11
o:subject=meeting far no verb to	10
o:subject=meeting far to ahead	10
o:subject=meeting from ahead	9
o:subject=meeting no verb of	16
o:subject=meeting no verb on	-13
o:subject=meeting no verb the	14
o:subject=meeting of ahead	16
o:subject=meeting on ahead	-20
o:subject=meeting the ahead	11
o:subject=none after ahead	13
o:subject=none carried	-10
o:subject=none carried be	12
o:subject=none carried be ahead	13
o:subject=none carried be the	11
o:subject=none carried be until	13
o:subject=none carried before ahead	-6
o:subject=none carried begin	17
o:subject=none carried begin ahead	19
o:subject=none carried begin on	-8
o:subject=none carried begin the	13
o:subject=none carried begin until	8
o:subject=none carried by ahead	-9
o:subject=none carried clear	15
o:subject=none carried clear ahead	15
o:subject=none carried extend	-17
o:subject=none carried extend ahead	-17
o:subject=none carried extend to	-15
o:subject=none carried from ahead	-8
o:subject=none carried keep	-7
o:subject=none carried keep ahead	-7
o:subject=none carried make	10
o:subject=none carried make ahead	11
o:subject=none carried on ahead	-25
o:subject=none carried other	-15
o:subject=none carried other ahead	-14
o:subject=none carried pay	10
o:subject=none carried pay ahead	11
o:subject=none carried pay until	9
o:subject=none carried put	-6
o:subject=none carried put ahead	-6
o:subject=none carried run on	-7
o:subject=none carried run to	10
o:subject=none carried sign ahead	6
o:subject=none carried suspend	-26
o:subject=none carried suspend ahead	-25
o:subject=none carried suspend until	-11
o:subject=none carried until ahead	11
o:subject=none no verb 	-7
o:subject=none no verb after	13
o:subject=none no verb ahead	19
o:subject=none no verb on	-11
o:subject=none no verb sunday,	21
o:subject=none no verb the	7
o:subject=none no verb to	18
o:subject=none no verb today	-26
o:subject=none on ahead	-10
o:subject=none the ahead	8
o:subject=none to ahead	18
o:subject=procedure carried	-19
o:subject=procedure far	19
o:subject=procedure far  ahead	16
o:subject=procedure far carried end	17
o:subject=procedure far carried end ahead	17
o:subject=procedure far carried end on	17
o:subject=procedure far carried on ahead	15
o:subject=procedure far no verb	19
o:subject=procedure far no verb 	16
o:subject=procedure far no verb ahead	20
o:subject=procedure until ahead	8
o:subject=signing	-16
o:subject=signing the ahead	10
o:subject=signing to ahead	-10
o:subject=truce  ahead	19
o:subject=truce be	-26
o:subject=truce be ahead	-25
o:subject=truce be until	-10
o:subject=truce begin until	-14
o:subject=truce carried be	10
o:subject=truce carried be ahead	11
o:subject=truce carried be is	-6
o:subject=truce carried be on	13
o:subject=truce carried be until	7
o:subject=truce carried begin	-8
o:subject=truce carried begin ahead	-7
o:subject=truce carried begin until	-12
o:subject=truce carried end	-7
o:subject=truce carried end the	-7
o:subject=truce carried from ahead	6
o:subject=truce carried is ahead	-6
o:subject=truce carried on ahead	17
o:subject=truce carried other	16
o:subject=truce carried other ahead	18
o:subject=truce carried run on	24
o:subject=truce carried run to	-33
o:subject=truce carried run until	-17
o:subject=truce carried suspend until	8
o:subject=truce carried to ahead	-14
o:subject=truce extend	30
o:subject=truce extend ahead	31
o:subject=truce extend to	35
o:subject=truce far  ahead	-9
o:subject=truce far carried before ahead	10
o:subject=truce far carried begin	13
o:subject=truce far carried begin ahead	13
o:subject=truce far carried begin on	10
o:subject=truce far carried end	-8
o:subject=truce far carried end ahead	-7
o:subject=truce far carried end on	-7
o:subject=truce far carried keep	-14
o:subject=truce far carried keep ahead	-14
o:subject=truce far carried on ahead	-6
o:subject=truce far carried other	6
o:subject=truce far carried other ahead	6
o:subject=truce far carried run	-8
o:subject=truce far carried run ahead	-7
o:subject=truce far carried say	10
o:subject=truce far carried say ahead	10
o:subject=truce far carried suspend	-12
o:subject=truce far carried suspend ahead	-12
o:subject=truce far carried the ahead	-15
o:subject=truce far carried to ahead	-7
o:subject=truce far no verb 	-12
o:subject=truce far no verb on	-7
o:subject=truce far no verb until	-6
o:subject=truce far on ahead	-7
o:subject=truce far until ahead	-6
o:subject=truce no verb 	19
o:subject=truce no verb from	-7
o:subject=truce no verb gone	-8
o:subject=truce no verb on	12
o:subject=truce no verb the	-19
o:subject=truce no verb to	-20
o:subject=truce no verb until	17
o:subject=truce of ahead	-7
o:subject=truce other	-14
o:subject=truce other ahead	-14
o:subject=truce run	-7
o:subject=truce run to	-6
o:subject=truce suspend	16
o:subject=truce suspend ahead	16
o:subject=truce suspend until	12
o:suspend the ahead	-6
o:suspend to ahead	-6
o:suspend until ahead	6
o:topic=controls	-29
o:topic=controls ahead	-27
o:topic=controls be	-7
o:topic=controls begin	-13
o:topic=controls far	8
o:topic=controls far 	17
o:topic=controls far  ahead	17
o:topic=controls far ahead	9
o:topic=controls far no verb	10
o:topic=controls far to	-7
o:topic=controls far to ahead	-7
o:topic=controls on	-8
o:topic=controls on ahead	-7
o:topic=controls the	-7
o:topic=controls the ahead	-6
o:topic=controls until	-12
o:topic=controls until ahead	-12
o:topic=deal ahead	6
o:topic=deal be	9
o:topic=deal end	14
o:topic=deal far	-24
o:topic=deal far ahead	-21
o:topic=deal far begin	-8
o:topic=deal far no verb	-6
o:topic=deal gone	-7
o:topic=deal on	-6
o:topic=deal settle	8
o:topic=deal until	10
o:topic=deal until ahead	11
o:topic=duties	-13
o:topic=duties 	-8
o:topic=duties  ahead	-7
o:topic=duties agree	7
o:topic=duties be	-11
o:topic=duties before	11
o:topic=duties before ahead	12
o:topic=duties begin	-11
o:topic=duties carry	-13
o:topic=duties charge	-8
o:topic=duties clear	9
o:topic=duties collect	-6
o:topic=duties end	-11
o:topic=duties far	6
o:topic=duties far 	-22
o:topic=duties far  ahead	-18
o:topic=duties far ahead	15
o:topic=duties far be	-20
o:topic=duties far begin	-8
o:topic=duties far by	-10
o:topic=duties far by ahead	-9
o:topic=duties far end	16
o:topic=duties far from	-8
o:topic=duties far from ahead	-7
o:topic=duties far gone	-10
o:topic=duties far on	18
o:topic=duties far on ahead	19
o:topic=duties far other	-8
o:topic=duties far plan	10
o:topic=duties far say	11
o:topic=duties far the	-7
o:topic=duties far the ahead	-6
o:topic=duties far to	-7
o:topic=duties far to ahead	-7
o:topic=duties far today	-8
o:topic=duties far until	12
o:topic=duties far until ahead	13
o:topic=duties from	-41
o:topic=duties from ahead	-38
o:topic=duties gone	-29
o:topic=duties introduce	10
o:topic=duties leave	-8
o:topic=duties look	12
o:topic=duties of	-7
o:topic=duties of ahead	-6
o:topic=duties on	-11
o:topic=duties on ahead	-6
o:topic=duties pay	19
o:topic=duties raise	13
o:topic=duties return	-7
o:topic=duties since	-14
o:topic=duties since ahead	-11
o:topic=duties to	-9
o:topic=duties to ahead	-9
o:topic=duties until	33
o:topic=duties until ahead	35
o:topic=exclusions	-6
o:topic=exclusions ahead	-6
o:topic=exclusions end	-8
o:topic=exclusions no verb	8
o:topic=exclusions on	-11
o:topic=exclusions on ahead	-10
o:topic=exclusions to	12
o:topic=exclusions to ahead	12
o:topic=exclusions until	-11
o:topic=exclusions until ahead	-11
o:topic=fees	-13
o:topic=fees ahead	-12
o:topic=longer	6
o:topic=longer ahead	11
o:topic=longer be	16
o:topic=longer by	9
o:topic=longer by ahead	9
o:topic=longer end	-16
o:topic=longer extend	14
o:topic=longer far end	-7
o:topic=longer far no verb	7
o:topic=longer far on	-9
o:topic=longer far on ahead	-9
o:topic=longer from	11
o:topic=longer from ahead	11
o:topic=longer gone	-17
o:topic=longer no verb	-12
o:topic=longer on	-31
o:topic=longer on ahead	-28
o:topic=longer run	10
o:topic=longer say	-6
o:topic=longer sign	12
o:topic=longer to	22
o:topic=longer to ahead	24
o:topic=longer until	-10
o:topic=longer until ahead	-9
o:topic=meeting	-10
o:topic=meeting be	6
o:topic=meeting begin	-10
o:topic=meeting end	13
o:topic=meeting far	-15
o:topic=meeting far 	-11
o:topic=meeting far  ahead	-10
o:topic=meeting far ahead	-11
o:topic=meeting far on	-8
o:topic=meeting far on ahead	-7
o:topic=meeting far to	10
o:topic=meeting far to ahead	10
o:topic=meeting gone	-19
o:topic=meeting meet	-28
o:topic=meeting of	15
o:topic=meeting of ahead	15
o:topic=meeting on	-25
o:topic=meeting on ahead	-17
o:topic=meeting on gone	-6
o:topic=meeting other	12
o:topic=meeting pay	-6
o:topic=meeting run	17
o:topic=meeting see	-11
o:topic=meeting suspend	-6
o:topic=meeting the	18
o:topic=meeting the ahead	20
o:topic=meeting to	20
o:topic=meeting to ahead	21
o:topic=meeting until	-11
o:topic=meeting until ahead	-10
o:topic=none 	-9
o:topic=none after	12
o:topic=none after ahead	12
o:topic=none ahead	17
o:topic=none be	-14
o:topic=none begin	17
o:topic=none gone	-15
o:topic=none make	10
o:topic=none on	-33
o:topic=none on ahead	-31
o:topic=none sunday,	21
o:topic=none to	33
o:topic=none to ahead	33
o:topic=none today	-27
o:topic=none until	-13
o:topic=none until ahead	-12
o:topic=procedure	-24
o:topic=procedure ahead	-19
o:topic=procedure be	-11
o:topic=procedure end	-15
o:topic=procedure far	28
o:topic=procedure far 	16
o:topic=procedure far  ahead	16
o:topic=procedure far ahead	30
o:topic=procedure far end	17
o:topic=procedure far no verb	19
o:topic=procedure far on	16
o:topic=procedure far on ahead	16
o:topic=procedure from	-9
o:topic=procedure from ahead	-8
o:topic=procedure on	-25
o:topic=procedure on ahead	-23
o:topic=procedure to	-6
o:topic=procedure to ahead	-6
o:topic=procedure until	12
o:topic=procedure until ahead	12
o:topic=sale the	9
o:topic=sale the ahead	9
o:topic=signing	-35
o:topic=signing ahead	-27
o:topic=signing be	-6
o:topic=signing gone	-6
o:topic=signing on	-24
o:topic=signing on ahead	-21
o:topic=signing the	9
o:topic=signing the ahead	9
o:topic=signing to	-7
o:topic=signing to ahead	-7
o:topic=signing until	-9
o:topic=signing until ahead	-9
o:topic=truce 	18
o:topic=truce  ahead	18
o:topic=truce agree	-12
o:topic=truce be	9
o:topic=truce begin	15
o:topic=truce by	-6
o:topic=truce carry	31
o:topic=truce conclude	-6
o:topic=truce end	-12
o:topic=truce extend	-9
o:topic=truce far 	-12
o:topic=truce far  ahead	-9
o:topic=truce far begin	-7
o:topic=truce far end	8
o:topic=truce far say	10
o:topic=truce far the	-12
o:topic=truce far the ahead	-11
o:topic=truce far until	-18
o:topic=truce far until ahead	-17
o:topic=truce from ahead	6
o:topic=truce gone	-38
o:topic=truce have	-13
o:topic=truce is	-6
o:topic=truce is ahead	-6
o:topic=truce keep	-10
o:topic=truce of	-15
o:topic=truce of ahead	-13
o:topic=truce on ahead	8
o:topic=truce on gone	-9
o:topic=truce other	-11
o:topic=truce reach	11
o:topic=truce run	-10
o:topic=truce the	13
o:topic=truce the ahead	16
o:topic=truce to	-11
o:topic=truce to ahead	-8
o:topic=truce until gone	-7
o:want the ahead	7
pc0=agree	9
pc0=bear	-6
pc0=begin	-12
pc0=down	-39
pc0=end	10
pc0=impose	13
pc0=say	10
pc0=stay	11
pc0=suspend	13
pc0=up	-11
pc1=agree	-10
pc1=bear	-15
pc1=down	-39
pc1=end	31
pc1=propose	14
pc1=say	6
pc1=stay	9
pc1=target	-8
pct0=agree past	-7
pct0=agree past-passive	-17
pct0=agree perfect	24
pct0=agree present	6
pct0=bear future	-7
pct0=bear modal	-9
pct0=bear past	-8
pct0=begin modal	-14
pct0=begin past	-15
pct0=down modal	-12
pct0=down present	-14
pct0=end modal	16
pct0=impose future	-7
pct0=impose modal	16
pct0=impose past-passive	-17
pct0=impose perfect	17
pct0=impose perfect-passive	-8
pct0=impose present	7
pct0=propose past	7
pct0=say past	13
pct0=stay future	25
pct0=stay modal	21
pct0=stay past	-15
pct0=stay past-passive	-9
pct0=stay perfect	-13
pct0=suspend future	17
pct0=suspend present-passive	15
pct0=up present	-9
pct1=agree participle-passive	-19
pct1=agree past-passive	-17
pct1=agree perfect	6
pct1=agree present	6
pct1=bear gerund	-9
pct1=bear modal	-9
pct1=bear participle-passive	-7
pct1=begin gerund	6
pct1=begin modal	-14
pct1=begin past	-15
pct1=begin present	7
pct1=down modal	-12
pct1=down present	-14
pct1=end infinitive	11
pct1=end modal	16
pct1=end participle-passive	13
pct1=impose future	-16
pct1=impose gerund	11
pct1=impose infinitive	-20
pct1=impose infinitive-passive	-11
pct1=impose modal	16
pct1=impose participle-passive	-11
pct1=impose past-passive	-17
pct1=impose perfect	8
pct1=impose perfect-passive	-8
pct1=impose present	13
pct1=propose past	7
pct1=propose perfect	6
pct1=say infinitive	-6
pct1=say past	13
pct1=stay future	11
pct1=stay infinitive	-11
pct1=stay modal	21
pct1=stay past	-14
pct1=stay past-passive	-9
pct1=stay perfect	-12
pct1=stay present	12
pct1=suspend future	7
pct1=suspend infinitive	-6
pct1=suspend present-passive	15
phas-future	21
phas-gerund	8
phas-infinitive	-11
phas-modal	8
phas-participle	-25
phas-past	-16
phas-perfect	-21
phas-present	-8
pt0=future	11
pt0=future-not	6
pt0=future-passive	7
pt0=modal	12
pt0=modal-passive	-6
pt0=past	-8
pt0=past-passive	-13
pt0=perfect	-6
pt0=perfect-passive	-18
pt0=pluperfect	-14
pt1=future-not	6
pt1=future-passive	7
pt1=gerund	8
pt1=infinitive	-10
pt1=infinitive-passive	-11
pt1=modal	13
pt1=modal-passive	-6
pt1=participle-passive	-7
pt1=past-passive	-13
pt1=perfect	-10
pt1=perfect-passive	-18
pt1=pluperfect	-13
pt1=present	6
pv0-none	-14
pv0=agree	14
pv0=announce	14
pv0=apply	6
pv0=begin	-26
pv0=come	-20
pv0=confirm	-14
pv0=declare	6
pv0=enter	13
pv0=expire	9
pv0=go	-6
pv0=have	-12
pv0=hold	-21
pv0=keep	6
pv0=lapse	19
pv0=levy	13
pv0=make	-9
pv0=meet	-11
pv0=offer	-9
pv0=other	-27
pv0=pay	-9
pv0=propose	16
pv0=put	-14
pv0=remain	-19
pv0=say	20
pv0=start	10
pv0=stay	33
pv1-none	-10
pv1=announce	14
pv1=ask	16
pv1=be	6
pv1=begin	-26
pv1=come	-17
pv1=confirm	-14
pv1=continue	7
pv1=declare	6
pv1=enter	13
pv1=expire	10
pv1=extend	-17
pv1=grant	-7
pv1=have	-11
pv1=hold	-23
pv1=keep	7
pv1=lapse	18
pv1=leave	6
pv1=levy	13
pv1=look	-6
pv1=make	-9
pv1=meet	-8
pv1=other	-22
pv1=pay	-18
pv1=propose	16
pv1=put	-14
pv1=reduce	-14
pv1=say	16
pv1=start	10
pv1=stay	17
pv2-none	-15
pvt0=agree past	-11
pvt0=agree perfect	24
pvt0=apply present	11
pvt0=ask perfect	7
pvt0=be past	-7
pvt0=be present	10
pvt0=begin present	-23
pvt0=confirm past	-14
pvt0=continue present	-6
pvt0=declare past	6
pvt0=end present	-7
pvt0=enter present	17
pvt0=extend future	6
pvt0=go present	-9
pvt0=have past	-14
pvt0=hold present	-19
pvt0=keep present	-18
pvt0=make past	-6
pvt0=offer perfect	-9
pvt0=other past	12
pvt0=other perfect	-35
pvt0=other present	-21
pvt0=propose past	11
pvt0=remain present	-19
pvt0=say past	24
pvt0=start present	11
pvt0=stay present	21
pvt0=suspend present	14
pvt0=take past	-9
pvt1=agree participle	-14
pvt1=agree perfect	6
pvt1=apply present	11
pvt1=be past	-6
pvt1=be present	14
pvt1=begin present	-23
pvt1=confirm past	-14
pvt1=declare past	6
pvt1=end infinitive	11
pvt1=end present	-7
pvt1=enter present	17
pvt1=extend future	6
pvt1=extend infinitive	-24
pvt1=have past	-13
pvt1=hold present	-19
pvt1=leave infinitive	9
pvt1=make past	-6
pvt1=other past	12
pvt1=other perfect	-29
pvt1=other present	-20
pvt1=say past	24
pvt1=start present	11
pvt1=stay present	12
pvt1=suspend infinitive	-13
pvt1=suspend present	14
pvt1=take past	-9
q:!	-19
q:"	6
q:'	-10
q:(	33
q:)	31
q:-	-39
q:.	-9
q:/	8
q::	28
q:;	-33
q:<agent>	-17
q:<day-ahead>	38
q:<day-gone>	-30
q:<duty>	-13
q:<gate>	-11
q:<goods-amount>	-8
q:<level-noun>	-14
q:<level>	-20
q:<money>	-10
q:<month-gone>	-27
q:<name>	-24
q:<not>	-45
q:<organisation>	-25
q:<person>	11
q:<quality>	-9
q:<sender>	-22
q:<v-agree>	15
q:<v-bear>	-11
q:<v-deny>	-12
q:<v-down>	10
q:<v-end>	12
q:<v-impose>	-9
q:<v-propose>	28
q:<v-return>	-8
q:<v-say>	-15
q:<v-stay>	19
q:<v-suspend>	22
q:<v-target>	-23
q:<v-threaten>	-26
q:?	31
q:@	8
q:a	-23
q:about	-11
q:accord	8
q:act	-6
q:add	-6
q:additional	6
q:again	-14
q:agree	45
q:al	-9
q:alive	6
q:all	-43
q:allow	-10
q:alone	8
q:already	-16
q:an	-51
q:and	20
q:announce	-12
q:announcement	20
q:answer	16
q:any	-7
q:anybody	7
q:apply	-14
q:approve	-20
q:apricot	19
q:are	19
q:arrangement	-12
q:as	14
q:ask	8
q:at	14
q:autumn	26
q:avocado	9
q:away	-13
q:b	12
q:battery	-12
q:be	31
q:bean	-14
q:because	-10
q:been	-42
q:before	-27
q:being	9
q:between	28
q:border	-6
q:both	-19
q:broke	9
q:busan	8
q:but	26
q:by	-9
q:c	21
q:cabinet	-12
q:calendar	15
q:call	22
q:can	17
q:carry	-10
q:ceasefire	19
q:change	-13
q:changed	-8
q:christma	-7
q:city	-7
q:close	6
q:come	7
q:commerce	-14
q:company	-7
q:conclude	-9
q:conference	-8
q:consultation	10
q:control	-13
q:cost	-10
q:cotton	-9
q:could	9
q:counted	14
q:counterpart	21
q:course	14
q:cover	13
q:custom	16
q:date	12
q:day	15
q:deal	-7
q:decision	7
q:decree	-7
q:do	-10
q:doe	-20
q:don't	6
q:done	19
q:draft	-6
q:draw	-10
q:drop	7
q:duration	18
q:during	20
q:duty	13
q:each	-16
q:earlier	-8
q:earth	-27
q:economy	-7
q:effect	-28
q:end	13
q:evening	16
q:ever	10
q:every	-6
q:everywhere	-11
q:exclusion	-10
q:exist	10
q:expect	-7
q:expert	-9
q:expire	18
q:export	-12
q:extend	-6
q:extra	-9
q:fact	12
q:fall	-13
q:fee	-7
q:fentanyl	10
q:final	-6
q:firm	-6
q:first	-11
q:flour	18
q:follow	8
q:force	-40
q:four	14
q:freeze	-6
q:from	21
q:geneva	-13
q:georgia	6
q:get	-13
q:given	-9
q:glass	-7
q:go	25
q:good	-35
q:grain	22
q:great	-10
q:half	-8
q:hall	9
q:has	-25
q:hazelnut	14
q:here	9
q:history	-7
q:hold	13
q:hour	-15
q:household	-12
q:i	11
q:import	-14
q:importer	12
q:impose	-16
q:in	-21
q:instead	12
q:interview	12
q:into	-9
q:isn't	7
q:issued	-6
q:it	10
q:keep	27
q:know	21
q:lago	20
q:leave	-7
q:legal	14
q:letter	20
q:limited	16
q:line	-18
q:linked	10
q:list	-8
q:look	23
q:lower	11
q:market	-13
q:may	10
q:me	-7
q:meet	15
q:midnight	16
q:minister	-41
q:minute	-7
q:mombasa	-10
q:month	-17
q:more	-14
q:morning	-8
q:most	-7
q:ms	-6
q:must	-11
q:my	-13
q:negotiate	-10
q:never	-7
q:new	-13
q:next	-8
q:night	-18
q:no	-13
q:nobody	-8
q:not	-41
q:note	8
q:nothing	-16
q:notice	-35
q:number	-11
q:of	-22
q:on	-7
q:one	11
q:only	21
q:open	-11
q:opened	-11
q:or	-15
q:orange	15
q:order	8
q:ordinary	-6
q:origin	-14
q:other	-18
q:otherwise	6
q:out	-15
q:over	-13
q:page	6
q:palm	-7
q:paper	9
q:pass	-6
q:past	9
q:pause	15
q:pay	-9
q:peace	-17
q:pen	-8
q:people	10
q:period	21
q:plan	19
q:port	-11
q:post	-7
q:president	-16
q:proclamation	-16
q:product	-8
q:prolongation	-15
q:prolonged	-18
q:promise	-6
q:put	-25
q:raise	-10
q:rare	-25
q:rate	15
q:reach	15
q:read	6
q:reciprocal	-25
q:replace	-10
q:reporter	15
q:respect	-7
q:rest	-7
q:result	16
q:rice	14
q:right	-17
q:rise	-11
q:robert	10
q:round	18
q:rule	-12
q:rum	6
q:same	-9
q:saturday	-15
q:say	-21
q:second	25
q:secretary	6
q:section	-15
q:see	-12
q:send	21
q:share	7
q:sheet	10
q:ship	-11
q:should	-13
q:side	-18
q:sign	-24
q:since	-8
q:sleep	18
q:small	-12
q:solution	6
q:spring	-10
q:start	14
q:stay	18
q:steel	-6
q:step	-12
q:stockholm	-12
q:strike	-10
q:sugar	13
q:surcharge	-6
q:suspend	-21
q:suspension	16
q:take	-26
q:talk	-9
q:tariff	-33
q:tea	14
q:telephone	13
q:television	18
q:term	16
q:than	-15
q:thank	7
q:the	8
q:their	15
q:them	-23
q:then	15
q:thi	7
q:thing	-8
q:time	38
q:to	9
q:together	-6
q:truce	-9
q:truck	7
q:two	-16
q:unchanged	-18
q:under	-36
q:until	24
q:up	8
q:visit	15
q:walk	-10
q:want	-9
q:warn	-10
q:was	-44
q:watch	8
q:way	-16
q:we	36
q:welcome	14
q:were	-30
q:what	-9
q:wheat	-11
q:when	21
q:which	15
q:white	-17
q:who	-20
q:will	29
q:window	-7
q:wine	-6
q:winter	-12
q:with	-8
q:within	-16
q:without	-6
q:word	-12
q:worked	6
q:yarn	-6
q:yes	-7
q:you	13
q:your	10
q:—	-17
q:•	-16
qt=future	30
qt=modal	9
qt=past	-18
qt=perfect	-34
qt=pluperfect	-33
r1=(	20
r1=( & d:ahead	22
r1=)	-12
r1=) & d:ahead	-10
r1=, & d:ahead	13
r1=, & d:gone	-32
r1=-	-7
r1=. & d:ahead	14
r1=. & d:gone	-41
r1=;	9
r1=; & d:ahead	11
r1=<end>	-18
r1=<end> & d:ahead	6
r1=<end> & d:gone	-51
r1=<end> & d:today	-34
r1=<not>	-9
r1=<not> & d:ahead	-8
r1=<v-bear> & d:ahead	6
r1=<v-down>	-6
r1=<v-down> & d:ahead	-6
r1=<v-end>	7
r1=<v-end> & d:ahead	7
r1=<v-impose>	-8
r1=<v-impose> & d:ahead	-6
r1=an	17
r1=an & d:ahead	17
r1=and	-19
r1=and & d:ahead	-14
r1=at	-8
r1=at & d:ahead	-7
r1=by	-10
r1=by & d:ahead	-9
r1=end	9
r1=end & d:ahead	9
r1=evening	-7
r1=evening & d:ahead	-6
r1=for	-9
r1=for & d:ahead	-8
r1=if	-6
r1=in	-14
r1=in & d:ahead	-13
r1=instead	17
r1=instead & d:ahead	17
r1=it	-9
r1=it & d:ahead	-8
r1=its	9
r1=its & d:ahead	9
r1=next	7
r1=next & d:ahead	8
r1=of	8
r1=of & d:ahead	9
r1=pay	6
r1=pay & d:ahead	6
r1=that	-9
r1=the	-7
r1=to	8
r1=to & d:ahead	11
r1=unless	-10
r1=unless & d:ahead	-9
r1=was	6
r1=was & d:ahead	7
r1=—	-10
r1=— & d:ahead	-8
r2="	-6
r2=,	-9
r2=.	-6
r2=<day-ahead>	-14
r2=<duty>	6
r2=<end>	-11
r2=<not>	20
r2=<number>	-12
r2=<office>	-12
r2=<organisation>	-11
r2=<person>	15
r2=<seat>	-8
r2=<span>	9
r2=<v-agree>	7
r2=<v-down>	12
r2=<v-end>	-20
r2=<v-stay>	-14
r2=<v-suspend>	7
r2=a	-14
r2=according	-6
r2=additional	-7
r2=as	-19
r2=at	-14
r2=be	12
r2=been	8
r2=duty	6
r2=end	-8
r2=failing	11
r2=for	-10
r2=from	7
r2=hour	16
r2=i	-6
r2=if	6
r2=in	-9
r2=is	-10
r2=it	9
r2=make	-6
r2=next	16
r2=not	24
r2=of	20
r2=on	-14
r2=pay	-7
r2=provided	23
r2=settle	10
r2=so	-11
r2=suspend	10
r2=that	-13
r2=their	8
r2=then	-6
r2=thi	-11
r2=truce	-6
r2=unless	15
r2=until	17
r2=when	-16
r2=which	15
r2=will	-8
r3=,	-10
r3=<agent>	18
r3=<day-ahead>	16
r3=<day-gone>	7
r3=<day-today>	-8
r3=<end>	-14
r3=<goods>	-17
r3=<level>	7
r3=<number>	-21
r3=<office>	6
r3=<organisation>	-28
r3=<person>	-6
r3=<seat>	-9
r3=<span>	-22
r3=<v-bear>	-7
r3=<v-end>	-11
r3=<v-suspend>	-6
r3=<v-up>	-7
r3=a	8
r3=announce	6
r3=as	-6
r3=be	-10
r3=between	-7
r3=both	-13
r3=day	-19
r3=duty	6
r3=end	-7
r3=government	16
r3=in	-9
r3=is	10
r3=it	-18
r3=may	-10
r3=nobody	8
r3=nothing	-6
r3=now	18
r3=old	19
r3=on	-17
r3=rate	8
r3=that	18
r3=then	9
r3=they	25
r3=to	12
r3=trade	-10
r3=truce	10
r3=two	-7
r3=what	-9
r3=which	6
r3=would	16
r3=year	15
r4='s	-11
r4=)	18
r4=,	-15
r4=.	7
r4=:	-12
r4=<agent>	6
r4=<day-ahead>	-16
r4=<duty>	9
r4=<end>	-12
r4=<goods>	-17
r4=<name>	11
r4=<not>	-8
r4=<number>	-17
r4=<office>	-6
r4=<person>	-14
r4=<quality>	10
r4=<seat>	-9
r4=<v-bear>	-7
r4=<v-begin>	19
r4=<v-down>	15
r4=<v-end>	10
r4=<v-propose>	-22
r4=<v-suspend>	-7
r4=<v-up>	7
r4=agree	7
r4=and	-7
r4=are	20
r4=be	-11
r4=come	16
r4=commerce	-11
r4=continue	9
r4=end	24
r4=expect	-6
r4=for	-8
r4=go	10
r4=had	10
r4=has	-13
r4=have	24
r4=its	-7
r4=last	7
r4=levy	9
r4=ministry	7
r4=need	19
r4=rate	-7
r4=reciprocal	7
r4=sign	-6
r4=talk	8
r4=than	-6
r4=then	6
r4=they	8
r4=to	11
r4=truce	-8
r4=we	12
r4=will	-12
r=" <end>	6
r=, <number>	-7
r=, <office>	-11
r=, <person>	24
r=, <span>	12
r=, a	-7
r=, according	-6
r=, as	-10
r=, at	-13
r=, both	-11
r=, for	-6
r=, from	7
r=, if	17
r=, in	-8
r=, on	-7
r=, provided	23
r=, so	-10
r=, that	-9
r=, their	8
r=, to	-9
r=, unless	15
r=, was	-8
r=, when	-16
r=, which	16
r=: the	16
r=; <end>	6
r=; it	16
r=; until	19
r=<end> <end>	-18
r=and was	11
r=instead of	11
r=next year	8
r=of next	16
r=of thi	-11
r=the additional	-7
r=unless <organisation>	-8
r=unless the	-8
s:'	-9
s:'s	14
s:*	21
s:-	10
s:.	-19
s:/	25
s:;	6
s:<agent>	16
s:<day-ahead>	-12
s:<day-today>	-24
s:<duty>	-7
s:<gate>	-9
s:<goods>	-27
s:<level-noun>	-23
s:<level>	-17
s:<money>	-32
s:<month-gone>	12
s:<not>	-23
s:<number>	-29
s:<organisation>	-14
s:<person>	10
s:<sender>	-22
s:<span>	8
s:<taker>	-28
s:<v-agree>	9
s:<v-bear>	7
s:<v-begin>	6
s:<v-buy>	-17
s:<v-end>	9
s:<v-return>	18
s:<v-say>	-9
s:<v-stay>	-8
s:<v-suspend>	-14
s:<v-threaten>	-20
s:@	10
s:[	24
s:]	24
s:_	-10
s:a	-24
s:above	-6
s:according	29
s:adopt	18
s:affiliate	18
s:after	-22
s:agree	13
s:agreement	-20
s:al	-9
s:alexandria	-10
s:all	12
s:also	-13
s:an	-7
s:anew	-6
s:announce	-11
s:answer	19
s:antimony	-9
s:antwerp	9
s:any	-12
s:application	-10
s:apply	18
s:approval	6
s:approve	12
s:armistice	-8
s:around	9
s:arrangement	8
s:arrive	-8
s:arusha	8
s:as	-7
s:ask	18
s:at	-7
s:autumn	13
s:avocado	9
s:b	-9
s:ban	-26
s:base	10
s:bear	6
s:bed	22
s:before	6
s:begin	-10
s:bergen	9
s:bessent	9
s:better	-9
s:between	-24
s:biscuit	8
s:black	14
s:borden	-9
s:both	-6
s:briefed	12
s:bring	-8
s:business	-6
s:but	-9
s:butter	10
s:by	-10
s:c	-9
s:cabinet	-8
s:calendar	-16
s:call	-8
s:calm	11
s:can	-22
s:capital	-10
s:car	-18
s:carpet	-9
s:carry	23
s:cease	14
s:ceramic	-6
s:change	-9
s:charge	9
s:cheese	-6
s:claim	-6
s:clear	14
s:club	-7
s:cocoa	12
s:coconut	11
s:colleague	9
s:collect	-11
s:colombo	-11
s:comment	-9
s:commerce	25
s:company	-12
s:completed	-8
s:conclude	-16
s:conference	7
s:conflict	-6
s:continue	9
s:contract	-13
s:control	-7
s:correct	16
s:cost	-8
s:could	-21
s:council	6
s:count	-7
s:counting	14
s:country	-29
s:course	9
s:custom	-20
s:cut	11
s:dairy	6
s:date	12
s:day	-36
s:deadline	-14
s:decided	-19
s:decline	-9
s:decree	-8
s:delay	9
s:desk	-6
s:did	-19
s:die	6
s:dinner	-7
s:dispute	7
s:down	-19
s:draft	14
s:due	-13
s:during	9
s:each	6
s:earth	-13
s:economy	13
s:effect	-7
s:effective	-12
s:either	-20
s:else	-9
s:end	6
s:energy	11
s:engine	9
s:enter	9
s:entry	-6
s:equipment	10
s:eve	8
s:ever	11
s:everybody	-12
s:exact	-7
s:exchanged	9
s:exclusion	-11
s:exempt	-6
s:expect	-23
s:extend	-7
s:extension	16
s:extra	-14
s:failing	10
s:fall	-8
s:fee	-12
s:fentanyl	-9
s:finance	-7
s:find	-10
s:first	-11
s:fishing	-6
s:flash	-10
s:flat	14
s:flour	-6
s:for	-6
s:former	-15
s:found	-12
s:four	10
s:free	-19
s:friend	12
s:frozen	-8
s:gallium	-10
s:gave	-18
s:gazetted	16
s:geneva	-23
s:georgia	9
s:germanium	-9
s:get	-11
s:give	15
s:given	8
s:glass	13
s:good	-37
s:government	28
s:grant	-11
s:guayaquil	19
s:had	-15
s:half	-11
s:halifax	10
s:hand	8
s:has	-25
s:have	-8
s:height	8
s:heightened	14
s:here	17
s:higher	-9
s:hold	-16
s:holiday	-7
s:hon	17
s:hope	-16
s:hour	28
s:household	-19
s:i	10
s:if	18
s:import	6
s:impose	-11
s:in	-10
s:included	-11
s:increase	-14
s:industry	-7
s:initial	11
s:initialled	6
s:inquiry	-9
s:interview	9
s:is	-10
s:its	-11
s:itself	-15
s:joint	-10
s:juice	8
s:keep	6
s:kobe	11
s:kuala	12
s:last	-25
s:late	-17
s:later	18
s:law	-20
s:lay	9
s:least	-8
s:less	-13
s:let	-6
s:letter	20
s:level	-7
s:levy	21
s:like	11
s:limited	-10
s:line	-7
s:listed	11
s:longer	9
s:lorry	-6
s:lower	15
s:lumpur	12
s:m	-24
s:machine	8
s:maintain	9
s:maize	-6
s:make	-15
s:maker	-7
s:may	-49
s:meet	6
s:memorandum	-13
s:mentioned	9
s:midnight	-15
s:milk	-10
s:minister	11
s:ministry	28
s:minute	-13
s:mombasa	-7
s:monday	-11
s:month	-16
s:moratorium	-9
s:more	6
s:morning	-7
s:most	-8
s:motor	-8
s:mr	-24
s:museum	-7
s:must	-18
s:my	-11
s:name	-9
s:named	-7
s:nearly	-13
s:need	21
s:negotiation	-15
s:new	32
s:next	11
s:night	-7
s:nil	6
s:no	6
s:nobody	7
s:north	-6
s:northern	-9
s:nothing	-28
s:notice	-21
s:notify	8
s:now	-10
s:of	-10
s:off	-37
s:offer	-8
s:official	-10
s:olive	7
s:on	8
s:onion	6
s:only	10
s:open	-12
s:or	-9
s:orange	6
s:order	-26
s:other	-12
s:our	-16
s:out	-19
s:outline	8
s:over	16
s:own	-15
s:p	-8
s:palace	6
s:paper	26
s:paragraph	-9
s:parliament	-13
s:past	24
s:payment	-11
s:pea	10
s:peace	-7
s:people	9
s:pepper	-6
s:per	-9
s:period	-7
s:permanent	7
s:phone	12
s:plan	-16
s:plywood	-8
s:point	8
s:pork	-9
s:practice	9
s:prawn	11
s:prepare	6
s:present	11
s:president	8
s:price	-15
s:principle	10
s:product	-7
s:prolong	8
s:prolongation	10
s:prolonged	-33
s:proper	9
s:propose	11
s:protocol	11
s:provided	21
s:quarrel	12
s:quarter	-10
s:question	-19
s:rail	-6
s:railway	-6
s:raise	6
s:rare	-13
s:read	7
s:reciprocal	13
s:recommend	11
s:reduce	-10
s:reduction	-13
s:refrain	11
s:regard	-8
s:relief	-10
s:remain	-12
s:renewal	6
s:rent	-6
s:replace	-7
s:report	-13
s:reporter	-8
s:republic	-9
s:retaliatory	9
s:revive	14
s:richard	9
s:rise	-11
s:road	-6
s:robert	-9
s:round	-16
s:run	-15
s:safeguard	-13
s:sale	-7
s:same	40
s:say	21
s:scott	9
s:scrap	-6
s:sea	-6
s:second	11
s:secretary	16
s:section	-6
s:see	-12
s:sell	-9
s:send	-6
s:sentence	-10
s:service	8
s:set	-17
s:shall	18
s:sheet	-6
s:ship	10
s:shook	8
s:side	6
s:signature	11
s:since	-35
s:so	-6
s:something	8
s:sooner	8
s:source	-6
s:soybean	-13
s:speak	-13
s:special	21
s:spoke	21
s:spot	-6
s:spring	14
s:stand	-8
s:standstill	16
s:state	-23
s:steel	-7
s:step	8
s:stockholm	-14
s:stop	10
s:successor	-12
s:sugar	14
s:sunday	18
s:surabaya	9
s:surcharge	-36
s:talking	17
s:tea	-10
s:television	35
s:tell	-6
s:temporary	-6
s:ten	7
s:terminate	12
s:textile	-13
s:th	10
s:than	-27
s:them	-13
s:there	-17
s:therefore	11
s:they'll	13
s:thing	-12
s:third	10
s:threaten	-8
s:three	25
s:through	7
s:thu	-19
s:timber	10
s:to	11
s:tobacco	-7
s:together	-6
s:trade	14
s:treasury	9
s:treaty	15
s:trial	-24
s:truce	-15
s:truck	6
s:tuesday	-13
s:turn	10
s:tyre	6
s:unchanged	9
s:under	-13
s:until	9
s:up	9
s:upon	10
s:upper	-10
s:valid	-18
s:value	7
s:very	-7
s:vessel	-6
s:vote	-20
s:waive	8
s:wap	-9
s:warn	-7
s:was	-18
s:water	-14
s:way	7
s:we	26
s:weekend	14
s:welcome	9
s:welcomed	7
s:were	-13
s:what	11
s:wheat	-15
s:when	6
s:whether	-13
s:whiskey	9
s:why	-13
s:will	20
s:wine	-10
s:without	-30
s:wool	9
s:word	28
s:working	-11
s:worth	11
s:would	37
s:wrong	-6
s:year	11
s:yes	-13
s:yet	-7
s:you	-28
s:your	-31
s:zero	-7
s:—	-10
sa:"	-11
sa:" .	-19
sa:" the	-6
sa:'s	19
sa:'s <person>	11
sa:'s minister	12
sa:'s president	14
sa:'s trade	8
sa:(	14
sa:)	7
sa:,	-9
sa:, "	-7
sa:, <day-ahead>	-8
sa:, <number>	-14
sa:, <office>	-12
sa:, <person>	13
sa:, <span>	9
sa:, a	-14
sa:, and	9
sa:, as	-16
sa:, both	-11
sa:, due	7
sa:, each	-11
sa:, failing	10
sa:, for	-17
sa:, from	7
sa:, hour	10
sa:, if	25
sa:, in	-16
sa:, not	10
sa:, on	-7
sa:, provided	22
sa:, sign	15
sa:, so	-10
sa:, tell	9
sa:, that	-12
sa:, the	12
sa:, their	7
sa:, to	-10
sa:, was	-8
sa:, when	-16
sa:, which	15
sa:, will	8
sa:-	-6
sa:.	-20
sa:. "	-8
sa:. m	-9
sa::	-11
sa:: <number>	-16
sa:: the	14
sa:;	9
sa:; it	15
sa:; until	17
sa:<agent>	21
sa:<day-ahead>	-17
sa:<day-ahead> .	-15
sa:<day-ahead> of	11
sa:<day-gone>	29
sa:<day-gone> ,	7
sa:<day-gone> .	8
sa:<day-gone> evening	14
sa:<day-today>	-10
sa:<goods-amount>	-7
sa:<goods>	-18
sa:<level>	-15
sa:<level> ,	-17
sa:<level> .	-12
sa:<level> from	7
sa:<level> in	-11
sa:<level> on	-25
sa:<level> that	6
sa:<level> which	20
sa:<money>	-7
sa:<month-ahead>	-9
sa:<month-gone>	-6
sa:<name> 's	20
sa:<name> .	-8
sa:<name> and	-17
sa:<name> charge	12
sa:<name> go	6
sa:<name> had	12
sa:<name> in	9
sa:<name> trade	-10
sa:<name> until	-6
sa:<not>	-28
sa:<number>	-19
sa:<number> ,	-13
sa:<number> .	12
sa:<number> :	-16
sa:<number> on	-8
sa:<number> p	-8
sa:<number> will	7
sa:<office>	18
sa:<office> .	10
sa:<office> of	6
sa:<organisation>	-26
sa:<organisation> say	-14
sa:<person>	-6
sa:<person> ,	-7
sa:<person> .	-14
sa:<person> at	6
sa:<person> receive	6
sa:<person> say	13
sa:<person> sign	8
sa:<person> tell	-7
sa:<points>	-18
sa:<quality> minister	10
sa:<quality> rate	-8
sa:<quality> rice	7
sa:<quality> ship	7
sa:<seat> .	8
sa:<seat> and	-7
sa:<span> .	-11
sa:<span> later	8
sa:<span> more	8
sa:<v-agree>	10
sa:<v-bear>	8
sa:<v-begin>	17
sa:<v-deny>	12
sa:<v-down>	13
sa:<v-end>	-7
sa:<v-return>	20
sa:<v-say>	20
sa:<v-stay>	-9
sa:<v-suspend>	-15
sa:<v-target>	9
sa:<v-up>	-12
sa:a	-8
sa:a dispute	11
sa:a new	7
sa:a second	8
sa:a ship	11
sa:a statement	12
sa:a truce	-6
sa:above	8
sa:additional	-10
sa:additional duty	-9
sa:affiliate	17
sa:affiliate of	12
sa:after	-21
sa:after <span>	-16
sa:after a	7
sa:after all	-12
sa:again .	8
sa:agree on	-7
sa:agreement	-9
sa:all	-15
sa:an extension	-8
sa:an hour	10
sa:and	-11
sa:and <level>	-10
sa:and <person>	-11
sa:and <seat>	-13
sa:and both	-13
sa:and it	-6
sa:and its	7
sa:and may	-9
sa:and nobody	7
sa:and that	17
sa:and the	6
sa:and then	10
sa:and to	11
sa:and was	10
sa:and will	6
sa:announce .	-8
sa:announce last	6
sa:apply	18
sa:apply again	15
sa:approve	7
sa:as	-29
sa:as the	-6
sa:ask	7
sa:ask for	10
sa:at	-21
sa:at <level>	-16
sa:back	10
sa:back ,	8
sa:back .	15
sa:ban	-13
sa:ban on	-9
sa:be	-24
sa:be charge	-8
sa:be renewed	-9
sa:bear	7
sa:been	31
sa:been <number>	20
sa:been published	6
sa:before	16
sa:before <person>	10
sa:before it	-11
sa:before the	13
sa:begin .	-7
sa:between <name>	-8
sa:both	-28
sa:busan	-7
sa:but	-6
sa:by	-27
sa:by <name>	9
sa:by <span>	-9
sa:call .	7
sa:can	-9
sa:capital	-7
sa:cease	-8
sa:cease to	-7
sa:certain	11
sa:charge	13
sa:charge <level>	-10
sa:charge on	12
sa:come	19
sa:come back	22
sa:company ,	7
sa:conference	8
sa:confirm	14
sa:consent	7
sa:control	-6
sa:cut	6
sa:date	-9
sa:day	-34
sa:day .	-14
sa:dispute	10
sa:dispute over	10
sa:doe	-7
sa:down	-6
sa:due to	6
sa:during	11
sa:during the	6
sa:duty ,	7
sa:duty .	-9
sa:duty is	-7
sa:duty on	7
sa:duty which	-12
sa:duty will	11
sa:each	-24
sa:earth	-10
sa:effect	-6
sa:end	12
sa:end .	13
sa:end of	9
sa:evening	7
sa:ever	11
sa:exclusion	11
sa:expect to	6
sa:export	-12
sa:export of	-8
sa:extend it	-8
sa:extension	-11
sa:failing	10
sa:fee on	6
sa:fentanyl	-11
sa:first	-8
sa:for	25
sa:for <span>	20
sa:for its	10
sa:for longer	22
sa:for the	-13
sa:for trade	13
sa:further	-6
sa:get	-6
sa:go	-9
sa:good	-24
sa:government	17
sa:government have	9
sa:government say	11
sa:grower	6
sa:had	6
sa:had ask	12
sa:has been	8
sa:has keep	11
sa:have been	12
sa:his	16
sa:hold	-9
sa:hour	16
sa:if	6
sa:if it	7
sa:in	-6
sa:in <month-ahead>	-7
sa:in <month-gone>	-6
sa:in <name>	-7
sa:in <seat>	9
sa:in a	16
sa:in full	9
sa:in return	9
sa:in the	-16
sa:in write	14
sa:included	-10
sa:included .	-10
sa:instead	8
sa:interview	7
sa:into	-8
sa:introduce	-11
sa:introduce in	-11
sa:is	-21
sa:is due	-13
sa:is expect	6
sa:is not	-7
sa:is to	18
sa:it	-24
sa:it 's	19
sa:it .	-18
sa:it end	-6
sa:it is	-9
sa:it would	8
sa:its duty	6
sa:lapse	-9
sa:last summer	9
sa:last until	10
sa:last week	6
sa:later	21
sa:later .	22
sa:law	-11
sa:less	-7
sa:let	-7
sa:levy	11
sa:lift	7
sa:like	6
sa:list	7
sa:list of	10
sa:listed	11
sa:longer	13
sa:longer .	19
sa:lower	-7
sa:m	-9
sa:m .	-9
sa:machine	9
sa:make	-22
sa:may	-19
sa:may be	-10
sa:meeting	6
sa:mentioned	10
sa:minister	6
sa:minister ,	6
sa:minister for	13
sa:ministry	14
sa:ministry of	9
sa:minute	-9
sa:minute .	-8
sa:month	-7
sa:morning	-6
sa:my	-8
sa:need	18
sa:next	18
sa:next year	23
sa:no	-15
sa:nothing	-9
sa:nothing .	7
sa:notice	-9
sa:now	22
sa:now it	20
sa:now last	11
sa:of <month-gone>	7
sa:of <name>	-10
sa:of <span>	-10
sa:of commerce	6
sa:of listed	12
sa:of next	15
sa:of talk	-7
sa:of thi	-11
sa:of trade	6
sa:old	15
sa:old duty	11
sa:on	-9
sa:on <day-ahead>	-11
sa:on <day-gone>	25
sa:on <quality>	6
sa:on affiliate	16
sa:on export	-7
sa:on talking	6
sa:on tea	-6
sa:on television	8
sa:on which	-7
sa:one	-9
sa:open	-6
sa:or	-12
sa:other	-17
sa:out	-10
sa:out .	-11
sa:over	8
sa:own	-13
sa:p	-9
sa:p .	-8
sa:palace	7
sa:paragraph	-7
sa:pay	-11
sa:pay <level>	-10
sa:people	11
sa:plan	-14
sa:plan .	-8
sa:port fee	6
sa:president	10
sa:president ,	14
sa:prolong	-10
sa:prolong it	-9
sa:prolonged	-7
sa:provided	22
sa:provided that	22
sa:put	20
sa:rare	-10
sa:rare earth	-6
sa:receive	7
sa:receive <person>	6
sa:reciprocal	10
sa:reciprocal tariff	12
sa:renewal	8
sa:renewed	-14
sa:renewed .	-9
sa:return	9
sa:review	7
sa:revive	14
sa:rice	7
sa:right	-6
sa:round	-16
sa:round of	-8
sa:rule	12
sa:rule on	15
sa:same	16
sa:same .	14
sa:say	15
sa:say ,	-9
sa:say in	16
sa:say the	12
sa:second	8
sa:second day	6
sa:see	6
sa:settle	6
sa:shall	14
sa:ship	16
sa:side agree	11
sa:sign	7
sa:sign on	-6
sa:since	-12
sa:so	-18
sa:so that	-8
sa:something	9
sa:soybean	-6
sa:statement	11
sa:statement on	6
sa:still	11
sa:sugar ,	6
sa:summer	7
sa:suspend for	6
sa:take	-12
sa:talk	17
sa:talk .	18
sa:talking	9
sa:tariff	-15
sa:tariff .	-6
sa:tea	-9
sa:television	11
sa:television interview	7
sa:than	-14
sa:that <name>	21
sa:that is	9
sa:the	-7
sa:the <day-ahead>	-6
sa:the <level>	16
sa:the <name>	-9
sa:the <office>	15
sa:the <organisation>	-24
sa:the <person>	-8
sa:the additional	-8
sa:the day	-11
sa:the duty	8
sa:the full	-9
sa:the last	-12
sa:the law	-7
sa:the old	15
sa:the other	-7
sa:the rate	16
sa:the same	16
sa:the talk	11
sa:the whole	7
sa:their <office>	6
sa:them	-9
sa:there	-16
sa:they	8
sa:they are	20
sa:they were	9
sa:thi year	-12
sa:third	-8
sa:timber	11
sa:time	-12
sa:to <day-ahead>	-10
sa:to <number>	-10
sa:to be	10
sa:to end	9
sa:to expire	7
sa:to have	-10
sa:to say	18
sa:to settle	9
sa:to talk	9
sa:to the	-20
sa:trade	7
sa:trade ,	12
sa:truce	-10
sa:truce .	-8
sa:truce end	18
sa:turn	10
sa:unless <organisation>	-16
sa:unless both	9
sa:unless the	-14
sa:until now	17
sa:upon	11
sa:vote	-7
sa:was	-10
sa:was not	-8
sa:was to	8
sa:we	11
sa:we shall	11
sa:week	6
sa:week .	6
sa:weekend	15
sa:were	9
sa:what	-13
sa:wheat	-8
sa:when	-24
sa:when the	-9
sa:where	-7
sa:which	17
sa:which <name>	13
sa:which is	14
sa:which the	-12
sa:who	12
sa:whole	7
sa:why	-13
sa:will	6
sa:will be	-25
sa:will charge	-8
sa:will return	7
sa:with	-15
sa:with <level>	9
sa:with <name>	-7
sa:without	-12
sa:word	12
sa:word .	12
sa:worth	12
sa:would be	-9
sa:would have	8
sa:write	11
sa:write .	14
sa:year	10
sa:year ,	-14
sa:year .	18
sa:you	-10
sa:your	-10
sa:—	-16
sb:" i	-7
sb:" reciprocal	9
sb:" tariff	9
sb:'	-8
sb:'s <organisation>	6
sb:'s <person>	6
sb:'s commerce	11
sb:'s decision	9
sb:'s good	-13
sb:'s no	12
sb:(	-13
sb:( b	-9
sb:( wap	-9
sb:)	-9
sb:) ,	8
sb:) the	-9
sb:) —	-14
sb:*	22
sb:,	-10
sb:, "	-6
sb:, <day-gone>	8
sb:, <day-today>	6
sb:, <level>	12
sb:, <name>	-11
sb:, <organisation>	13
sb:, are	-13
sb:, as	-9
sb:, at	19
sb:, by	20
sb:, conclude	8
sb:, effective	-11
sb:, for	-21
sb:, from	-10
sb:, has	-7
sb:, he	10
sb:, hour	-6
sb:, i	-9
sb:, in	10
sb:, mr	-10
sb:, now	-10
sb:, of	7
sb:, on	-14
sb:, run	-13
sb:, say	-23
sb:, spoke	17
sb:, stay	12
sb:, tell	-6
sb:, that	27
sb:, the	10
sb:, their	7
sb:, under	-10
sb:, unless	15
sb:, until	15
sb:, up	12
sb:, when	17
sb:, which	-12
sb:, will	7
sb:, would	20
sb:, write	-6
sb:-	19
sb:- <name>	-8
sb:.	-11
sb:. it	6
sb:. m	-15
sb:. on	-13
sb:/	25
sb:/ <name>	9
sb:/ the	9
sb::	8
sb:: <level>	12
sb:: <number>	-8
sb:: <seat>	15
sb:: <span>	39
sb:: and	9
sb:: from	16
sb:: it	6
sb:: the	-17
sb:: until	-24
sb:: what	-9
sb:: will	-6
sb:; it	-18
sb:; the	13
sb:<day-ahead>	55
sb:<day-ahead> ,	32
sb:<day-ahead> ;	8
sb:<day-ahead> and	13
sb:<day-ahead> for	10
sb:<day-ahead> to	11
sb:<day-ahead> until	11
sb:<day-gone> 's	9
sb:<day-gone> )	10
sb:<day-gone> ,	-8
sb:<day-gone> ;	-12
sb:<day-gone> <name>	-6
sb:<day-gone> and	-9
sb:<day-gone> evening	-8
sb:<day-gone> in	9
sb:<day-gone> is	7
sb:<day-gone> it	10
sb:<day-gone> on	10
sb:<day-gone> that	31
sb:<day-gone> the	15
sb:<day-gone> to	-21
sb:<day-today> (	-15
sb:<day-today> and	-16
sb:<day-today> that	-12
sb:<gate>	-8
sb:<goods>	-13
sb:<level-noun>	-22
sb:<level> ,	-16
sb:<level> at	17
sb:<level> duty	8
sb:<level> here	6
sb:<level> on	19
sb:<level> to	-13
sb:<level> until	-9
sb:<money>	-25
sb:<month-ahead>	11
sb:<month-gone>	16
sb:<month-gone> ,	19
sb:<name> 's	-9
sb:<name> ,	-28
sb:<name> /	12
sb:<name> :	8
sb:<name> and	10
sb:<name> by	-9
sb:<name> charge	11
sb:<name> end	-10
sb:<name> for	7
sb:<name> go	-12
sb:<name> has	-9
sb:<name> is	15
sb:<name> meet	18
sb:<name> on	-10
sb:<name> over	-6
sb:<name> prolonged	12
sb:<name> run	-9
sb:<name> tariff	6
sb:<name> to	20
sb:<name> until	20
sb:<name> will	26
sb:<name> would	-14
sb:<not>	-7
sb:<number>	-10
sb:<number> ,	-26
sb:<number> /	17
sb:<number> :	-6
sb:<number> a	-16
sb:<number> and	11
sb:<number> duty	-7
sb:<number> exclusion	-9
sb:<number> for	7
sb:<number> in	-10
sb:<number> th	11
sb:<number> the	-14
sb:<number> until	-13
sb:<number> —	12
sb:<office>	-6
sb:<office> 's	-7
sb:<office> ,	10
sb:<office> :	-18
sb:<office> from	10
sb:<office> meet	13
sb:<organisation> )	7
sb:<organisation> ,	14
sb:<organisation> and	-9
sb:<organisation> confirm	-10
sb:<organisation> has	20
sb:<organisation> in	7
sb:<organisation> is	-10
sb:<organisation> of	9
sb:<organisation> will	-10
sb:<person>	14
sb:<person> ,	-13
sb:<person> :	18
sb:<person> agree	-6
sb:<person> and	-6
sb:<person> for	6
sb:<person> have	-11
sb:<person> in	10
sb:<person> is	-10
sb:<person> on	-10
sb:<person> say	34
sb:<person> shook	9
sb:<person> sign	-11
sb:<person> tell	-7
sb:<person> want	6
sb:<person> was	6
sb:<person> would	-6
sb:<points>	9
sb:<points> ,	15
sb:<points> on	7
sb:<points> stay	15
sb:<points> suspend	-14
sb:<points> that	12
sb:<quality> car	-8
sb:<quality> colleague	10
sb:<quality> date	8
sb:<quality> good	-23
sb:<quality> minister	15
sb:<quality> parliament	-6
sb:<quality> president	10
sb:<seat> ,	-21
sb:<seat> :	14
sb:<seat> has	-9
sb:<seat> is	10
sb:<seat> say	-8
sb:<seat> that	6
sb:<sender>	-30
sb:<span>	6
sb:<span> ;	-14
sb:<span> and	21
sb:<span> end	25
sb:<span> from	12
sb:<span> in	15
sb:<span> more	19
sb:<span> of	-16
sb:<span> to	-13
sb:<span> truce	-11
sb:<taker>	-26
sb:<v-bear>	13
sb:<v-buy>	-17
sb:<v-deny>	-6
sb:<v-down>	-15
sb:<v-end>	17
sb:<v-impose>	8
sb:<v-propose>	10
sb:<v-say>	-20
sb:<v-sell>	-13
sb:<v-stay>	-6
sb:<v-target>	-6
sb:<v-threaten>	-14
sb:<v-up>	6
sb:@	10
sb:[	24
sb:_	-10
sb:a	-14
sb:a .	-16
sb:a :	10
sb:a <level>	8
sb:a <span>	-16
sb:a date	-9
sb:a duty	-7
sb:a fourth	9
sb:a meet	7
sb:a new	11
sb:a paper	6
sb:a pause	-13
sb:a prolongation	-10
sb:a second	9
sb:a signature	11
sb:a television	12
sb:a truce	-17
sb:about ,	6
sb:above	-18
sb:according	30
sb:according to	23
sb:additional	11
sb:adopt	19
sb:adopt the	21
sb:after <span>	10
sb:again be	10
sb:again before	-10
sb:again from	-6
sb:agree	12
sb:agree ,	8
sb:agree by	-9
sb:agree in	-21
sb:agree on	10
sb:agree to	40
sb:agree with	-8
sb:agreement	-14
sb:agreement on	-6
sb:agreement was	12
sb:alexandria	-10
sb:all	23
sb:all country	-13
sb:all of	16
sb:all three	10
sb:also	-12
sb:an <organisation>	13
sb:an extension	7
sb:an hour	14
sb:an order	-15
sb:and <name>	12
sb:and <person>	-31
sb:and <points>	6
sb:and a	-10
sb:and are	-10
sb:and come	7
sb:and dairy	-10
sb:and he	7
sb:and i	9
sb:and it	-15
sb:and last	-11
sb:and not	-7
sb:and on	-11
sb:and run	14
sb:and shall	8
sb:and suspend	8
sb:and textile	-12
sb:and the	8
sb:and they	24
sb:and was	10
sb:and will	-18
sb:and would	-6
sb:announce	-14
sb:announce in	-11
sb:announce on	14
sb:announce that	-17
sb:another <points>	8
sb:answer	20
sb:any	-8
sb:application	-10
sb:apply again	-6
sb:apply from	-14
sb:apply until	26
sb:approval	7
sb:approval of	10
sb:approve	6
sb:approve the	-6
sb:are suspend	-10
sb:are the	10
sb:armistice	-7
sb:arrangement	9
sb:arrangement end	-11
sb:arrangement is	9
sb:arrangement of	7
sb:arrangement with	-11
sb:arrive	-6
sb:as	7
sb:as they	9
sb:ask	12
sb:ask for	17
sb:at <level>	12
sb:at <number>	-26
sb:at midnight	-9
sb:at once	-17
sb:at present	-8
sb:at their	-8
sb:autumn	14
sb:avocado	9
sb:away	8
sb:b	-9
sb:b )	-9
sb:back	-16
sb:back to	-9
sb:ban	-14
sb:ban on	-12
sb:be	11
sb:be <level>	-12
sb:be apply	-10
sb:be approve	15
sb:be cut	12
sb:be due	-7
sb:be prolonged	7
sb:be suspend	11
sb:because	10
sb:been	-18
sb:been extend	-9
sb:been on	10
sb:been prolonged	-20
sb:been tell	9
sb:before	-10
sb:before it	-6
sb:before the	-26
sb:begin	-14
sb:begin on	-6
sb:begin to	-6
sb:bergen	10
sb:bergen on	12
sb:between	-24
sb:between <name>	-28
sb:black	14
sb:borden	-9
sb:both	9
sb:both duty	-6
sb:busan ,	17
sb:busan run	-7
sb:but the	-6
sb:butter	11
sb:by <name>	8
sb:by <person>	-12
sb:by a	17
sb:by an	11
sb:by half	-11
sb:by the	-15
sb:by which	-12
sb:c	-9
sb:calendar	-11
sb:call	-10
sb:call reciprocal	11
sb:can	-12
sb:car	-15
sb:car ,	-7
sb:carpet	-9
sb:carry	26
sb:carry on	19
sb:carry the	19
sb:cease	21
sb:cement	-8
sb:change	-8
sb:clear	14
sb:close of	7
sb:close to	-6
sb:club	-7
sb:cocoa	12
sb:cocoa butter	13
sb:colleague	10
sb:colleague ,	10
sb:colombo	-11
sb:come	-18
sb:come to	-17
sb:comment	-8
sb:commerce	25
sb:commerce ministry	14
sb:commerce secretary	9
sb:company	-19
sb:conclude	-13
sb:conclude on	-9
sb:confirm	-14
sb:confirm on	-10
sb:continue to	13
sb:contract	-13
sb:cost	-7
sb:could	-17
sb:could be	-10
sb:council	7
sb:country	-29
sb:country ,	-18
sb:country from	-10
sb:course	9
sb:current	-6
sb:custom	-16
sb:custom duty	-12
sb:custom service	9
sb:cut to	12
sb:dairy	6
sb:date	14
sb:date :	14
sb:date from	-7
sb:date is	11
sb:day ,	10
sb:day is	-12
sb:deadline	-14
sb:deal by	13
sb:decided	-17
sb:decided to	-16
sb:decision of	9
sb:decline	-9
sb:decree	-6
sb:delay	11
sb:did	-13
sb:die	7
sb:die on	9
sb:dinner	-7
sb:discuss	-8
sb:dispute over	14
sb:do i	12
sb:doe not	7
sb:down	-13
sb:draft	13
sb:due in	-9
sb:duty ,	-25
sb:duty by	13
sb:duty in	8
sb:duty is	-17
sb:duty of	10
sb:duty until	9
sb:duty which	15
sb:each	20
sb:each other	18
sb:each side	6
sb:earlier ,	8
sb:economy	14
sb:economy ,	16
sb:effect on	8
sb:effective	-12
sb:either	-19
sb:either side	-18
sb:else	-8
sb:end :	-11
sb:end <day-today>	-7
sb:end at	-12
sb:end in	6
sb:end on	9
sb:energy	11
sb:enter	11
sb:enter into	10
sb:everybody	-10
sb:exchanged	10
sb:exclusion	-11
sb:exclusion from	-11
sb:expect	-25
sb:expire in	-12
sb:expire on	7
sb:export licence	9
sb:extend by	-10
sb:extend their	13
sb:extend to	12
sb:extend until	-12
sb:extension	20
sb:extension is	9
sb:extension of	24
sb:extension to	15
sb:extra	-10
sb:extra duty	-8
sb:fee	-20
sb:fee on	-7
sb:fentanyl duty	-9
sb:fentanyl tariff	8
sb:find	-7
sb:firm	-10
sb:fishing	-6
sb:flash	-10
sb:flat	14
sb:followed	7
sb:followed by	8
sb:for	-20
sb:for <day-ahead>	10
sb:for <name>	-7
sb:for <seat>	-9
sb:for a	18
sb:for an	16
sb:for another	-6
sb:for household	-6
sb:for its	17
sb:for the	-22
sb:for them	7
sb:force on	17
sb:force since	-8
sb:force until	-13
sb:former	-11
sb:found	-10
sb:four	10
sb:free	-14
sb:free of	-6
sb:friday	7
sb:friday ,	7
sb:from <day-ahead>	20
sb:from <day-gone>	13
sb:from <number>	-11
sb:from section	-8
sb:from the	-6
sb:frozen	-8
sb:full	-7
sb:gallium	-6
sb:gave	-16
sb:gazetted	16
sb:geneva	-17
sb:georgia	8
sb:give	10
sb:given	11
sb:glass	14
sb:go	10
sb:go on	17
sb:good	-24
sb:good ,	-7
sb:good from	-6
sb:good is	11
sb:good of	9
sb:good until	-13
sb:government	15
sb:grant	-10
sb:guayaquil	19
sb:had	-9
sb:had a	-13
sb:had been	-17
sb:had no	16
sb:had put	9
sb:half	-15
sb:halifax	10
sb:halifax on	10
sb:hand	9
sb:hand in	8
sb:has	-20
sb:has <span>	-7
sb:has agree	-7
sb:has ask	6
sb:has been	-16
sb:has offer	-16
sb:has propose	12
sb:has suspend	-9
sb:has until	-11
sb:have a	8
sb:have agree	20
sb:have been	9
sb:have come	-8
sb:have end	-12
sb:have prolonged	-22
sb:have sign	12
sb:he expect	-6
sb:he had	14
sb:he say	-9
sb:he was	9
sb:he will	11
sb:hearing	6
sb:here	18
sb:higher	-8
sb:his	-12
sb:his <organisation>	-8
sb:his country	-9
sb:hold	-11
sb:hold for	-10
sb:hold in	-15
sb:hold since	11
sb:hold the	16
sb:holiday	-7
sb:hon	17
sb:hope	-16
sb:hope to	-9
sb:hour	17
sb:hour and	10
sb:household	-19
sb:i	12
sb:if	14
sb:if no	6
sb:if there	9
sb:import	6
sb:in <month-gone>	14
sb:in <seat>	10
sb:in <span>	-8
sb:in a	-11
sb:in alexandria	-9
sb:in an	-7
sb:in bergen	12
sb:in force	-27
sb:in geneva	-6
sb:in halifax	10
sb:in mombasa	-7
sb:in place	13
sb:in principle	8
sb:in stockholm	-8
sb:in surabaya	10
sb:in the	-13
sb:in their	7
sb:in which	17
sb:increase	-11
sb:industry	-6
sb:initialled	7
sb:initialled in	14
sb:into force	14
sb:introduce	7
sb:introduce in	7
sb:introduce on	-10
sb:is ,	26
sb:is <level>	-6
sb:is a	-6
sb:is for	31
sb:is good	-24
sb:is in	-16
sb:is it	-7
sb:is not	-16
sb:is prolonged	-12
sb:is reach	12
sb:is sign	6
sb:is the	-11
sb:is to	19
sb:is until	16
sb:is what	11
sb:it 's	33
sb:it ,	-21
sb:it be	15
sb:it begin	15
sb:it doe	10
sb:it end	14
sb:it enter	12
sb:it expire	-15
sb:it go	-7
sb:it has	-30
sb:it in	8
sb:it is	7
sb:it last	-37
sb:it may	-8
sb:it now	-10
sb:it on	8
sb:it start	-26
sb:it take	6
sb:it the	-8
sb:it until	8
sb:it was	-9
sb:it would	37
sb:its	-11
sb:its duty	-12
sb:its end	-13
sb:its fentanyl	10
sb:its part	7
sb:its term	-6
sb:itself	-11
sb:joint	-8
sb:keep <points>	-17
sb:keep <quality>	7
sb:keep it	-11
sb:keep its	-10
sb:keep the	22
sb:keep their	-6
sb:know that	-7
sb:kobe	11
sb:kuala	12
sb:kuala lumpur	12
sb:last	-20
sb:last <month-gone>	-9
sb:last autumn	15
sb:last day	-16
sb:last for	-37
sb:last until	-11
sb:late	-16
sb:law	-7
sb:lay	6
sb:leave the	-11
sb:letter	21
sb:letter ,	14
sb:letter of	11
sb:level	-6
sb:levy	11
sb:lift	-6
sb:like	7
sb:limited	-9
sb:line	-6
sb:list	-7
sb:look at	9
sb:lower	20
sb:lower duty	13
sb:lumpur	12
sb:lumpur arrangement	10
sb:m	-15
sb:m .	-15
sb:make for	-6
sb:make it	-17
sb:maker	-6
sb:matter	-7
sb:may	-35
sb:meet	10
sb:meet for	9
sb:memorandum	-12
sb:midnight	-13
sb:midnight on	-10
sb:minister	6
sb:minister of	15
sb:ministry	17
sb:mombasa	-7
sb:monday	-11
sb:monday ,	-9
sb:month	-6
sb:moratorium	-9
sb:moratorium on	-10
sb:more	7
sb:move to	-8
sb:mr	-22
sb:mr <person>	-19
sb:must	-15
sb:name	-6
sb:named	-6
sb:named in	-6
sb:nearly	-12
sb:nearly all	-10
sb:need the	14
sb:negotiation	-13
sb:new	30
sb:new date	6
sb:new duty	9
sb:new end	-11
sb:new one	17
sb:next :	-10
sb:night to	-12
sb:no	15
sb:no such	7
sb:noon	-8
sb:north	-6
sb:northern	-9
sb:not apply	9
sb:not go	14
sb:not pay	-10
sb:not renewed	8
sb:note that	6
sb:nothing	-21
sb:notice	-10
sb:notify	8
sb:now	-21
sb:now <level>	-7
sb:now end	-8
sb:now hold	-12
sb:now last	-12
sb:of	-9
sb:of <day-gone>	12
sb:of <month-ahead>	-10
sb:of <points>	-16
sb:of <span>	-9
sb:of a	7
sb:of busan	12
sb:of duty	-14
sb:of economy	16
sb:of it	-9
sb:of last	10
sb:of letter	13
sb:of negotiation	-7
sb:of talk	-10
sb:of that	-6
sb:of the	14
sb:of thi	12
sb:off	-31
sb:offer	-7
sb:oil and	8
sb:old	-20
sb:olive	11
sb:olive oil	12
sb:on	12
sb:on <day-ahead>	42
sb:on <span>	9
sb:on all	11
sb:on each	15
sb:on good	-8
sb:on hold	16
sb:on it	-12
sb:on monday	-8
sb:on paper	9
sb:on pay	13
sb:on tea	-10
sb:on television	20
sb:on to	18
sb:on tuesday	-11
sb:once ,	-12
sb:one	13
sb:one ,	21
sb:one end	14
sb:onion	6
sb:only	15
sb:orange	6
sb:order	-32
sb:order of	-6
sb:order on	-8
sb:order that	-7
sb:other 's	-9
sb:otherwise	-14
sb:our	-11
sb:out	-9
sb:outline	8
sb:over	18
sb:over the	-13
sb:over to	-9
sb:palm	-10
sb:palm oil	-9
sb:paper	30
sb:paper ,	11
sb:paper on	6
sb:parliament	-12
sb:part	7
sb:past	25
sb:pause end	-9
sb:pause in	-24
sb:pause run	14
sb:pay <level>	17
sb:pay for	-6
sb:pay on	-6
sb:pay the	-11
sb:peace	-7
sb:per	-9
sb:permanent	9
sb:permanent agreement	12
sb:phone	12
sb:place	10
sb:plan for	8
sb:plan to	-7
sb:plywood	-8
sb:point	8
sb:pork	-9
sb:pork and	-9
sb:port	-12
sb:prepare	7
sb:present	13
sb:present one	18
sb:price	-13
sb:principle	8
sb:prolong	14
sb:prolong it	9
sb:prolong the	22
sb:prolongation	11
sb:prolonged	-30
sb:prolonged ,	-16
sb:prolonged the	-21
sb:prolonged their	12
sb:promise	6
sb:proper	9
sb:propose	11
sb:propose an	-12
sb:propose on	11
sb:propose that	15
sb:propose to	15
sb:protocol	17
sb:published	-6
sb:put	-19
sb:put a	-9
sb:put off	-7
sb:put on	10
sb:quarrel	13
sb:quarter	-10
sb:question	-19
sb:question :	-16
sb:rail	-6
sb:railway	-6
sb:raise	10
sb:rare earth	-9
sb:rate ,	-9
sb:rate of	8
sb:reach by	10
sb:read	6
sb:read ,	8
sb:reciprocal	11
sb:reciprocal "	9
sb:reciprocal tariff	15
sb:recommend	9
sb:reduce	-15
sb:reduction	-12
sb:regard	-7
sb:relief	-9
sb:remain	-11
sb:remain in	-8
sb:renewed	7
sb:rent	-6
sb:report	-11
sb:reporter	-6
sb:reporter that	-6
sb:republic	-9
sb:return	-11
sb:return to	-8
sb:right	10
sb:rise	-10
sb:robert	-9
sb:robert borden	-9
sb:round in	7
sb:round of	-9
sb:rule	-6
sb:run	-10
sb:run ,	-6
sb:run for	-15
sb:run from	6
sb:run on	10
sb:run until	-8
sb:safeguard	-13
sb:same	30
sb:same day	20
sb:say	17
sb:say in	18
sb:say it	12
sb:say on	17
sb:say that	-18
sb:say the	9
sb:season	6
sb:season ,	6
sb:second ,	8
sb:secretary	12
sb:see	-26
sb:see each	-12
sb:service	8
sb:set	-15
sb:set out	-6
sb:shall	15
sb:ship	-10
sb:shook	8
sb:shook hand	8
sb:should it	14
sb:side	9
sb:side agree	17
sb:side are	7
sb:side had	21
sb:sign	-10
sb:sign ,	10
sb:sign a	7
sb:sign an	-13
sb:sign by	-16
sb:sign for	11
sb:sign the	-14
sb:signature	7
sb:since	-28
sb:since <day-gone>	-33
sb:since <month-gone>	14
sb:since the	7
sb:sit of	6
sb:so it	16
sb:so that	-7
sb:soybean	-6
sb:speak	-12
sb:special	22
sb:special duty	28
sb:spoke	22
sb:spoke of	16
sb:spring	13
sb:spring ,	13
sb:stand	-7
sb:standstill	17
sb:standstill on	-10
sb:state	-28
sb:statement	-10
sb:stay	9
sb:stay at	-25
sb:stay on	24
sb:stay suspend	18
sb:step	9
sb:stockholm	-11
sb:stop	12
sb:stop on	16
sb:strike	6
sb:strike in	13
sb:subject :	-12
sb:subject to	13
sb:successor	-10
sb:sugar	14
sb:summer	-8
sb:sunday	18
sb:sunday ,	19
sb:surabaya	9
sb:surcharge	-33
sb:surcharge of	-15
sb:suspend <points>	6
sb:suspend for	13
sb:suspend in	15
sb:suspend their	-7
sb:suspend until	8
sb:suspension begin	-21
sb:suspension end	7
sb:suspension is	-14
sb:suspension last	-19
sb:table	7
sb:take the	16
sb:talk	-24
sb:talking	7
sb:tariff	6
sb:tariff ,	13
sb:tariff dispute	-13
sb:tariff for	-8
sb:tariff of	-13
sb:tariff stay	16
sb:tariff that	6
sb:tariff truce	13
sb:tariff until	-16
sb:tea and	-10
sb:telephone ,	9
sb:television	28
sb:television ,	10
sb:television that	6
sb:tell	-6
sb:tell to	8
sb:temporary	-6
sb:ten	8
sb:textile	-13
sb:th	11
sb:than	-12
sb:that	6
sb:that 's	-10
sb:that ,	-9
sb:that <person>	-14
sb:that <seat>	28
sb:that all	10
sb:that an	10
sb:that are	-7
sb:that end	-10
sb:that expire	-12
sb:that is	23
sb:that it	-14
sb:that keep	-6
sb:that take	19
sb:that they	-8
sb:that to	-8
sb:that was	-12
sb:that we	14
sb:that would	16
sb:the <day-ahead>	17
sb:the <day-gone>	-10
sb:the <level>	-8
sb:the <name>	14
sb:the <office>	-25
sb:the <organisation>	-13
sb:the <person>	21
sb:the <points>	10
sb:the <seat>	-14
sb:the <span>	17
sb:the answer	18
sb:the approval	9
sb:the case	-6
sb:the ceasefire	-20
sb:the close	8
sb:the control	-6
sb:the current	-6
sb:the custom	-6
sb:the date	10
sb:the deadline	-10
sb:the draft	10
sb:the end	14
sb:the exclusion	-21
sb:the export	6
sb:the extension	23
sb:the fourth	-6
sb:the further	-7
sb:the increase	-6
sb:the kuala	8
sb:the last	8
sb:the lower	8
sb:the memorandum	-9
sb:the new	31
sb:the next	-7
sb:the night	-12
sb:the north	-6
sb:the number	15
sb:the old	-12
sb:the one	7
sb:the order	-8
sb:the other	-17
sb:the outline	9
sb:the party	-11
sb:the plan	-9
sb:the present	17
sb:the price	-8
sb:the prolongation	6
sb:the protocol	17
sb:the rate	15
sb:the reciprocal	-25
sb:the reduction	-9
sb:the rest	-10
sb:the same	30
sb:the special	15
sb:the standstill	-7
sb:the step	11
sb:the surcharge	-24
sb:the table	8
sb:the tariff	-10
sb:the third	16
sb:the three	16
sb:the time	13
sb:the trade	14
sb:the truce	-6
sb:the upper	-8
sb:the year	20
sb:their dispute	13
sb:their duty	9
sb:their trade	8
sb:there	-6
sb:there 's	12
sb:therefore	12
sb:they	8
sb:they are	8
sb:they have	-9
sb:they will	-21
sb:they'll	13
sb:thi is	11
sb:thi year	-7
sb:thing	-10
sb:third	16
sb:third round	6
sb:those	6
sb:threaten	-6
sb:three	27
sb:through	9
sb:thu	-19
sb:tile	9
sb:time	11
sb:time ,	7
sb:time :	9
sb:to	16
sb:to <day-ahead>	-15
sb:to <goods-amount>	9
sb:to <level>	-10
sb:to <number>	-10
sb:to <person>	15
sb:to <span>	-9
sb:to a	-8
sb:to be	-10
sb:to begin	8
sb:to carry	15
sb:to end	-7
sb:to go	24
sb:to its	-13
sb:to lapse	16
sb:to leave	24
sb:to let	8
sb:to pay	-7
sb:to prolong	27
sb:to put	-11
sb:to raise	11
sb:to run	12
sb:to see	-19
sb:to sign	-6
sb:to the	27
sb:trade	8
sb:trade truce	15
sb:treaty	12
sb:truce	-12
sb:truce ,	-11
sb:truce agree	-8
sb:truce between	-7
sb:truce by	21
sb:truce end	-11
sb:truce expire	9
sb:truce from	7
sb:truce go	-35
sb:truce hold	-7
sb:truce in	12
sb:truce itself	-7
sb:truce last	-16
sb:truce now	-13
sb:truce of	-8
sb:truce on	-7
sb:truce over	19
sb:truce run	-31
sb:truce that	-35
sb:truce to	33
sb:truce will	8
sb:truce with	6
sb:truce would	17
sb:truck	7
sb:tuesday	-13
sb:tuesday ,	-12
sb:two <office>	11
sb:two of	11
sb:two president	-6
sb:two side	17
sb:tyre	7
sb:unchanged	10
sb:under	-10
sb:under section	8
sb:under which	-10
sb:until	14
sb:until the	20
sb:up	14
sb:up on	13
sb:up to	17
sb:upper	-8
sb:valid	-18
sb:valid until	-7
sb:vote	-11
sb:waive	8
sb:want	7
sb:want the	13
sb:wap	-9
sb:wap )	-9
sb:was agree	-13
sb:was ask	-9
sb:was conclude	-12
sb:was in	10
sb:was make	-9
sb:was not	12
sb:was prolonged	-11
sb:was sign	-7
sb:was to	7
sb:water	-14
sb:way	7
sb:we	18
sb:we agree	8
sb:we have	14
sb:week	-9
sb:week ;	10
sb:week that	-10
sb:welcome	9
sb:welcomed	7
sb:welcomed the	7
sb:were	-21
sb:what	21
sb:what <person>	13
sb:what he	8
sb:what the	11
sb:wheat	-6
sb:when	21
sb:when <person>	6
sb:when the	7
sb:where	9
sb:where it	13
sb:whether	-12
sb:which <name>	9
sb:which begin	13
sb:which both	-6
sb:which end	-13
sb:which had	-13
sb:which has	-8
sb:which it	13
sb:which run	-11
sb:which the	-12
sb:which would	-16
sb:who	-6
sb:who hold	17
sb:will	21
sb:will be	6
sb:will continue	9
sb:will end	14
sb:will not	12
sb:will pay	8
sb:wine	-7
sb:winter ,	7
sb:with	9
sb:with <level>	7
sb:with <name>	-6
sb:with <number>	12
sb:with a	7
sb:with an	9
sb:withdraw	6
sb:without	-19
sb:without the	-6
sb:wool	11
sb:word	19
sb:working	-10
sb:would	40
sb:would have	-9
sb:would last	33
sb:would like	8
sb:would run	9
sb:write	-16
sb:year	6
sb:year ,	-10
sb:you	-19
sb:you will	-7
sb:your	-22
sb:zero	-7
sb:— <name>	-13
sb:— a	8
sb:• the	-6
t0=future	14
t0=modal	-10
t0=past	-30
t0=past-passive	-25
t0=past-passive-not	12
t0=perfect	-29
t0=pluperfect-passive	-9
t0=present	-12
t0=present-not	12
t0=present-passive-not	-12
t1=future	7
t1=infinitive	21
t1=modal	-9
t1=participle-passive	-9
t1=past	-39
t1=past-passive	-24
t1=past-passive-not	12
t1=perfect	-31
t1=pluperfect	7
t1=pluperfect-passive	-7
t1=present	-15
t1=present-not	12
t1=present-passive-not	-12
t2=future	-7
t2=infinitive	7
t2=past	-15
t2=present	-17
t:loose & d:gone	-13
t:loose-l	11
t:loose-l2	6
t:loose-l3	21
t:loose-r	-38
t:loose-r2	-20
t:loose-r3	-18
t:more	10
t:more & d:ahead	22
t:more & d:gone	-40
t:more-in	-26
t:more-in0	-26
t:more-l	31
t:more-l0	-15
t:more-l1	31
t:more-l2	17
t:more-r	-9
t:more-r1	-22
t:more-r2	-19
t:more-r3	19
t:quiet	9
t:quiet & d:ahead	9
t:quiet-l	12
t:quiet-l1	-33
t:quiet-l2	27
t:quiet-l3	22
t:truce & d:ahead	8
t:truce & d:gone	-37
t:truce-l1	6
t:truce-l2	-9
t:truce-l3	-14
t:truce-r1	11
t:truce-r2	-6
t:truce-r3	-13
t:verb & d:gone	-6
t:verb-l1	6
t:verb-l2	7
t:verb-r	6
t:verb-r2	-7
tn:more	-18
tn:quiet	-19
tp:loose	25
tp:more	-12
tp:truce	17
tp:verb	-20
v0-none	-18
v0=apply	10
v0=carry	14
v0=cease	9
v0=charge	-11
v0=clear	8
v0=conclude	-8
v0=expect	-13
v0=extend	-9
v0=have	-30
v0=introduce	11
v0=keep	-9
v0=leave	-10
v0=let	-7
v0=like	13
v0=look	10
v0=make	8
v0=meet	-23
v0=other	-11
v0=prepare	8
v0=propose	6
v0=put	-22
v0=reach	12
v0=recommend	11
v0=return	-11
v0=run	8
v0=say	8
v0=set	-7
v0=sign	10
v0=sit	-10
v0=sleep	12
v0=state	-11
v0=stay	-10
v0=stop	15
v0=suspend	-17
v1-none	-14
v1=agree	-7
v1=apply	10
v1=approve	-6
v1=be	-10
v1=carry	23
v1=cease	9
v1=charge	-13
v1=clear	15
v1=conclude	-13
v1=expect	-7
v1=have	-28
v1=introduce	10
v1=keep	-6
v1=look	10
v1=make	7
v1=meet	-27
v1=other	-10
v1=pay	6
v1=put	-21
v1=raise	11
v1=reach	8
v1=recommend	11
v1=remain	-12
v1=return	-11
v1=run	8
v1=say	8
v1=see	-19
v1=set	-7
v1=sit	-11
v1=sleep	12
v1=state	-11
v1=stay	-25
v1=stop	15
v2-none	-31
v2=come	9
v2=go	-6
v2=pay	-10
v2=settle	9
vt0=agree past	8
vt0=agree perfect	-13
vt0=announce past	-6
vt0=apply present	14
vt0=be modal	-8
vt0=be past	8
vt0=be present	-10
vt0=begin future	8
vt0=carry modal	16
vt0=carry present	6
vt0=collect present	-8
vt0=come present	-8
vt0=end modal	-23
vt0=end present	6
vt0=enter present	-7
vt0=expect present	-8
vt0=extend future	-11
vt0=extend modal	16
vt0=extend present	-20
vt0=have present	-25
vt0=hold present	7
vt0=keep present	-23
vt0=leave present	-10
vt0=like modal	13
vt0=look future	12
vt0=make present	10
vt0=meet future	-7
vt0=move perfect	-7
vt0=move present	8
vt0=offer perfect	-8
vt0=other modal	-10
vt0=other past	-7
vt0=other perfect	-15
vt0=other present	7
vt0=pay present	-6
vt0=plan present	8
vt0=propose past	10
vt0=propose perfect	12
vt0=put perfect	-7
vt0=put present	-8
vt0=reach present	20
vt0=run future	17
vt0=run modal	8
vt0=run past	-8
vt0=say future	15
vt0=say past	-6
vt0=sign perfect	8
vt0=sign present	9
vt0=sit present	-6
vt0=sleep present	12
vt0=state past	-11
vt0=stay future	-15
vt0=stop present	16
vt0=suspend past	-9
vt0=suspend present	-7
vt0=want present	6
vt1=agree perfect	-10
vt1=announce past	-6
vt1=apply present	14
vt1=be modal	-8
vt1=be past	9
vt1=be present	-14
vt1=carry infinitive	13
vt1=carry modal	16
vt1=carry present	6
vt1=collect present	-8
vt1=come present	-8
vt1=end infinitive	6
vt1=end modal	-23
vt1=end participle	-6
vt1=end present	6
vt1=enter present	-7
vt1=extend future	-11
vt1=extend infinitive	22
vt1=extend modal	16
vt1=extend present	-18
vt1=go infinitive	20
vt1=go present	-12
vt1=have present	-23
vt1=hold present	7
vt1=leave present	-10
vt1=look future	12
vt1=make present	10
vt1=meet future	-7
vt1=move perfect	-7
vt1=move present	8
vt1=offer perfect	-8
vt1=other modal	-9
vt1=other past	-6
vt1=other perfect	-15
vt1=other present	7
vt1=pay gerund	17
vt1=pay present	-6
vt1=plan present	9
vt1=put perfect	-7
vt1=put present	-6
vt1=raise infinitive	11
vt1=reach present	20
vt1=remain present	-8
vt1=run future	17
vt1=run modal	8
vt1=run past	-8
vt1=say future	15
vt1=say past	-6
vt1=see infinitive	-15
vt1=sign perfect	8
vt1=sign present	9
vt1=sit present	-6
vt1=sleep present	12
vt1=state past	-11
vt1=stay future	-13
vt1=stay present	-21
vt1=stop present	16
vt1=suspend participle	9
vt1=suspend past	-6
vt1=suspend present	-7
vt1=want present	6
vt2=come present	10
vt2=settle infinitive	10`;
