// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	17
a:'	-17
a:'s	-15
a:<agent>	-38
a:<day-gone>	21
a:<day-gone> .	12
a:<day-today> .	9
a:<duty>	13
a:<gate>	-16
a:<level> .	-21
a:<level> in	-14
a:<level> on	23
a:<month-ahead>	14
a:<name>	27
a:<name> and	20
a:<not>	-13
a:<number>	13
a:<number> <quality>	8
a:<points>	-17
a:<sender>	-16
a:<span>	-14
a:<span> .	-16
a:<v-bear>	-21
a:<v-begin>	12
a:<v-impose>	-11
a:<v-propose>	-24
a:<v-return>	-15
a:<v-say>	-24
a:<v-target>	-17
a:<v-up>	19
a:about	-18
a:additional	13
a:after	-22
a:after the	-19
a:against	11
a:agree	14
a:agree on	12
a:all	-9
a:and <name>	19
a:and <number>	-24
a:and <span>	-18
a:and it	-14
a:announce	-17
a:announce on	-15
a:are	9
a:as	14
a:as well	11
a:at <number>	15
a:been	-24
a:before	-10
a:before the	-15
a:begin	14
a:between	13
a:between <name>	12
a:both	-12
a:busan	25
a:container	13
a:control	-9
a:cotton	15
a:counted	11
a:dispute	-18
a:dispute over	-14
a:down	27
a:draft	-14
a:duty	16
a:duty of	18
a:each other	-14
a:earlier	-26
a:early	-10
a:earth	-11
a:economy	12
a:effect	15
a:end	14
a:end .	28
a:end in	13
a:end on	-11
a:expire	-11
a:extra	-10
a:fee	-13
a:first	23
a:for <name>	14
a:from <day-ahead>	-20
a:from <day-gone>	22
a:from the	12
a:geneva	17
a:geneva are	15
a:give	-13
a:go on	14
a:good	-15
a:had	-11
a:had been	-16
a:harvest	10
a:has	-23
a:have	-17
a:in	-19
a:in <number>	10
a:in <seat>	-10
a:in busan	14
a:in the	-15
a:in their	-12
a:is	-11
a:is one	9
a:is over	19
a:is the	14
a:it .	15
a:it announce	-11
a:it is	-8
a:it was	-12
a:its	15
a:last	17
a:last week	-9
a:later	-27
a:leave	-27
a:less	-14
a:less <span>	-12
a:levy	10
a:likely	-15
a:likely .	-13
a:long	8
a:long time	-16
a:longer	15
a:make	15
a:may	-18
a:month	18
a:more at	9
a:more than	-12
a:most	-14
a:neither	-22
a:not a	14
a:now	-15
a:number	-13
a:of <level>	14
a:of <quality>	10
a:of a	12
a:of an	-11
a:of geneva	25
a:of it	18
a:of peace	14
a:of talk	-15
a:of what	10
a:offer	-15
a:on .	11
a:on <day-gone>	-8
a:on <quality>	13
a:on a	10
a:on both	-20
a:on paper	-10
a:on the	-9
a:once	-14
a:or	-22
a:other	-17
a:over on	16
a:over the	-9
a:paper	-14
a:pass	10
a:pay	-16
a:peace	13
a:peace .	9
a:president	9
a:rare	-11
a:rare earth	-11
a:rate	16
a:rate .	12
a:rather	12
a:rise	10
a:run until	14
a:same	14
a:settle	-10
a:short	13
a:signature .	-17
a:since <day-gone>	10
a:so	-14
a:spring	-15
a:stay	14
a:stop	-13
a:sugar	9
a:sugar truce	12
a:suspension	-14
a:table	-11
a:take	17
a:talk	-17
a:talk in	-11
a:talked	-10
a:tea	-13
a:the	-12
a:the <name>	14
a:the <number>	-11
a:the <organisation>	-12
a:the <points>	-10
a:the control	-9
a:the duty	11
a:the export	-15
a:the first	11
a:the pause	-10
a:the same	14
a:the table	-11
a:their	-18
a:their dispute	-14
a:there	-19
a:they	14
a:thi	-14
a:three .	9
a:through	13
a:time to	-15
a:to <day-ahead>	9
a:to <month-gone>	-10
a:to <number>	12
a:to be	10
a:to come	11
a:to go	-19
a:to run	-27
a:to the	-12
a:trade war	-10
a:truce	26
a:truce in	-24
a:truce on	11
a:until	9
a:until <day-ahead>	12
a:us	-18
a:visit	-9
a:war	-12
a:week	-9
a:well	11
a:well .	12
a:what the	-16
a:will	-13
a:with	26
a:with <seat>	14
a:work	-11
a:would	-20
a:would be	-9
a:yield	-13
b:"	-11
b:" i	12
b:" the	-11
b:'	-21
b:'s	-18
b:'s for	15
b:)	-7
b:, <name>	-25
b:, <office>	13
b:, <points>	16
b:, and	-16
b:, are	-8
b:, at	-9
b:, both	10
b:, by	-17
b:, get	11
b:, had	-9
b:, is	-9
b:, say	17
b:, sign	14
b:, suspend	-11
b:, the	20
b:, to	20
b:, when	12
b:, would	17
b:-	-13
b:- earth	-12
b:- the	-14
b:: <name>	-13
b:: a	-29
b:: for	11
b:: it	-24
b:: the	9
b:; it	-16
b:<agent>	-8
b:<day-ahead>	9
b:<day-ahead> the	12
b:<day-gone>	24
b:<day-gone> and	15
b:<day-gone> has	14
b:<day-gone> night	9
b:<day-today> for	-12
b:<day-today> to	-11
b:<day-today> with	-9
b:<gate>	-11
b:<goods-amount>	-30
b:<level>	-18
b:<level> for	-9
b:<level> of	-12
b:<level> on	-10
b:<level> to	15
b:<money>	-48
b:<money> in	-11
b:<month-gone>	23
b:<month-gone> for	12
b:<month-gone> the	9
b:<name> 's	-16
b:<name> a	9
b:<name> by	13
b:<name> end	-11
b:<name> extend	12
b:<name> get	21
b:<name> have	22
b:<name> is	-17
b:<name> on	16
b:<name> prolonged	-11
b:<name> sign	20
b:<name> slash	17
b:<name> were	-10
b:<name> would	-17
b:<number> <person>	13
b:<number> for	10
b:<number> in	-11
b:<office>	43
b:<office> agree	18
b:<organisation>	-44
b:<organisation> and	-19
b:<organisation> extend	-8
b:<organisation> has	11
b:<organisation> in	-19
b:<organisation> is	9
b:<person> have	13
b:<person> put	28
b:<points>	22
b:<points> for	9
b:<points> on	17
b:<points> suspend	30
b:<quality> colleague	13
b:<quality> good	25
b:<quality> side	-9
b:<seat>	10
b:<seat> and	14
b:<seat> is	-11
b:<seat> want	11
b:<seat> will	-14
b:<span> of	-9
b:<v-agree>	-13
b:<v-bear>	-13
b:<v-buy>	-10
b:<v-deny>	-24
b:<v-down>	-10
b:<v-end>	-14
b:<v-propose>	-24
b:<v-sell>	-26
b:<v-stay>	13
b:<v-target>	-14
b:a ceasefire	13
b:a draft	-10
b:a duty	17
b:a further	-11
b:a joint	9
b:a pause	-9
b:a second	18
b:a suspension	-20
b:a tariff	-14
b:a term	16
b:about	-29
b:add	21
b:additional	-29
b:additional duty	-27
b:after	-42
b:after a	-19
b:after the	-26
b:agree	-16
b:agree for	16
b:agree to	-34
b:all	11
b:allow	-13
b:almost	-9
b:alone	-11
b:alone for	-11
b:also	8
b:also for	10
b:an agreement	13
b:and <seat>	11
b:and a	-14
b:and for	-8
b:and his	13
b:and the	-12
b:announce on	-12
b:any	9
b:apply	-14
b:are	-9
b:are for	-8
b:are suspend	15
b:are to	-19
b:as	9
b:ask	-17
b:ask for	-12
b:at least	-23
b:ban	-17
b:bank	-11
b:be continue	-10
b:be prolonged	-36
b:beef	-9
b:been	-7
b:been extend	21
b:been in	7
b:been put	-11
b:been suspend	-13
b:best	-12
b:between	-23
b:between <name>	-20
b:boeing	15
b:but	23
b:buy	-7
b:by <day-ahead>	-16
b:by a	-12
b:by the	13
b:call on	-9
b:can last	-16
b:car	-19
b:ceasefire of	14
b:ceasefire on	-16
b:cement	-13
b:charge	-12
b:clock	11
b:colleague	13
b:company agree	-11
b:conclude	14
b:conclude for	19
b:conclude in	15
b:contract	-11
b:control	-23
b:control of	-19
b:counter -	13
b:date	-16
b:deal	-34
b:decided	16
b:decided to	16
b:decision	11
b:declare	16
b:delay	-9
b:delegation	-14
b:did	12
b:did not	12
b:do	-10
b:docker	-14
b:doe	-12
b:down for	10
b:draft	-20
b:drawer	14
b:drawer for	14
b:due	-14
b:duty for	12
b:duty of	14
b:duty on	-9
b:each	-15
b:earth	-29
b:end	-25
b:end a	-12
b:end on	-10
b:enter into	10
b:entity	14
b:everybody	-15
b:expect	-18
b:export	-6
b:extend their	-9
b:extension by	10
b:extension is	-14
b:farm	-11
b:farm good	-10
b:farmer	11
b:figure	-11
b:first	-24
b:follow	-11
b:for	17
b:for <money>	-9
b:for a	-6
b:for another	13
b:force for	-11
b:foresee	-12
b:found	-9
b:free	-23
b:freeze	-16
b:from <level>	15
b:further	-12
b:gave	17
b:gave it	9
b:gave their	18
b:geneva	19
b:get	12
b:get another	9
b:give	13
b:give <name>	11
b:given another	13
b:go for	-21
b:good	11
b:grant	10
b:had	-16
b:had been	-18
b:halt	20
b:hand	14
b:has a	11
b:has hold	-17
b:has now	-14
b:has prolonged	19
b:has say	9
b:have	19
b:have agree	-17
b:have been	-7
b:have extend	15
b:he has	-11
b:higher	26
b:higher tariff	9
b:his	9
b:his <quality>	14
b:hold	-9
b:hold off	-12
b:i	-15
b:if the	13
b:in	-17
b:in <month-gone>	25
b:in <name>	17
b:in <number>	-12
b:in geneva	12
b:in principle	-11
b:in tariff	11
b:into	9
b:into force	12
b:is extend	-13
b:is for	8
b:is prolonged	25
b:is suspend	-9
b:is the	-13
b:is to	-20
b:it give	-13
b:it go	13
b:it had	-19
b:it has	15
b:it last	32
b:it run	8
b:it take	-19
b:it was	11
b:it would	-12
b:its <level>	13
b:its duty	20
b:its new	-8
b:its rare	-12
b:its truce	16
b:joint	9
b:joint statement	9
b:keep <points>	19
b:keep the	-24
b:last	13
b:last for	20
b:law	-12
b:lay	17
b:lay down	13
b:least	-23
b:least <money>	-9
b:leave	-11
b:less	-12
b:less than	-10
b:let the	-15
b:letter	-9
b:licence	-12
b:limited	19
b:limited to	19
b:list	10
b:longer	-12
b:look	20
b:look at	13
b:make	28
b:make for	10
b:make in	14
b:maker	-12
b:may	-23
b:mean	-11
b:meet	-18
b:meet in	-15
b:mention	12
b:ministry	-10
b:move	-10
b:mr	7
b:my	-13
b:name	12
b:need	-10
b:new	-9
b:new duty	12
b:night to	-9
b:northern	-17
b:nothing for	-10
b:of	-7
b:of <goods-amount>	-11
b:of <name>	-22
b:of <number>	10
b:of another	-15
b:of duty	-14
b:of last	-10
b:of tariff	-8
b:of that	10
b:of them	-13
b:offer	-16
b:on	16
b:on <day-ahead>	10
b:on <day-gone>	10
b:on <quality>	23
b:on all	11
b:on an	-14
b:on car	-8
b:on for	-9
b:on most	-11
b:once	-10
b:one	13
b:only	-23
b:or	-15
b:our	-21
b:out	-17
b:paper	-9
b:party	10
b:past	-10
b:pause	17
b:place	9
b:plan	28
b:port	-18
b:port fee	-13
b:present	-11
b:president of	-12
b:price	-17
b:principle	-11
b:prolong	-8
b:prolonged	27
b:prolonged the	11
b:prolonged their	18
b:prolonging	12
b:promise	-11
b:proposal	-10
b:propose a	-13
b:propose to	13
b:purchase	-9
b:purchase of	-8
b:put their	27
b:quarrel	11
b:rare	-29
b:rare -	-12
b:rare earth	-18
b:ready	-21
b:ready to	-13
b:renew	-16
b:renew the	-12
b:renewed for	13
b:replace	13
b:result	-17
b:river	-13
b:round	-18
b:round in	-10
b:rule	-23
b:rule for	-11
b:same	12
b:say	-9
b:set	14
b:set aside	17
b:settle	-32
b:settle on	-15
b:shall be	-22
b:short	-11
b:should	-20
b:side	-11
b:side are	-13
b:sign in	10
b:since	26
b:since <day-gone>	23
b:sit	-19
b:sleep for	10
b:spoke	-9
b:start	10
b:start on	13
b:statement	9
b:stay for	13
b:stay on	-9
b:still	-18
b:stop	18
b:strike	-16
b:surcharge	-25
b:suspend <points>	-13
b:suspend on	10
b:suspension of	-14
b:talk	-22
b:talked	-11
b:tariff for	19
b:tariff in	13
b:tariff on	26
b:tariff truce	-8
b:tea	15
b:term	21
b:term of	21
b:text	-11
b:than	-15
b:that	-9
b:that <name>	-17
b:that a	-10
b:that another	-15
b:that has	16
b:that is	16
b:that the	-28
b:that they	-9
b:that was	12
b:the <office>	36
b:the <organisation>	-25
b:the <quality>	-21
b:the additional	-20
b:the arrangement	-8
b:the ceasefire	-17
b:the clock	11
b:the company	-11
b:the decision	15
b:the duty	22
b:the extra	11
b:the fee	10
b:the first	-33
b:the higher	11
b:the last	-20
b:the law	-10
b:the northern	-17
b:the old	-14
b:the party	13
b:the past	-9
b:the pause	24
b:the present	-10
b:the president	-15
b:the rest	-16
b:the river	-13
b:the same	12
b:the second	-15
b:the standstill	11
b:the surcharge	-16
b:the text	-15
b:the trade	-10
b:the truce	-23
b:the two	16
b:the world	-24
b:their	14
b:themselve	24
b:then	-10
b:there	9
b:there is	-11
b:these	19
b:they	19
b:they have	14
b:tiktok	-16
b:time	-21
b:to	-12
b:to <goods-amount>	-9
b:to <level>	12
b:to <money>	-10
b:to a	15
b:to be	9
b:to end	12
b:to freeze	-14
b:to keep	-11
b:to let	-13
b:to renew	-11
b:to stretch	-13
b:town	-13
b:trial	12
b:truce between	-17
b:truce by	20
b:truce go	-13
b:truce has	-9
b:truce of	13
b:truce run	13
b:truce to	-11
b:truce would	-18
b:two president	8
b:under	11
b:up to	-30
b:use	11
b:wait	10
b:waited	-11
b:want the	13
b:was	34
b:was <level>	-15
b:was agree	15
b:was conclude	18
b:was for	14
b:was given	25
b:was make	12
b:was prolonged	13
b:was sign	-8
b:was the	-13
b:was to	12
b:water	-16
b:we	-26
b:we agree	-12
b:we have	-30
b:week	10
b:when	20
b:whether	-10
b:which	26
b:which is	19
b:which the	12
b:who	-25
b:win	23
b:with	-25
b:with <name>	-8
b:with <seat>	-12
b:within the	17
b:world	-25
b:worth	-21
b:worth <money>	-14
b:would	-19
b:would go	12
b:would last	-16
b:would prolong	-11
b:write	-10
b:— <person>	-13
b:— for	9
b:•	15
c0=agree	-12
c0=buy	-8
c0=down	-11
c0=propose	-13
c0=return	-16
c0=sell	-16
c1=buy	-9
c1=down	-11
c1=end	-11
c1=propose	-8
c1=sell	-21
c1=up	-14
c2=agree	12
c2=bear	-16
c2=end	-33
c2=impose	-15
c2=say	-28
c2=stay	14
c2=suspend	10
ct0=agree modal	-17
ct0=agree past-passive	11
ct0=agree perfect	-24
ct0=agree present	-22
ct0=bear past	15
ct0=begin future	-19
ct0=buy present	-13
ct0=down modal	-15
ct0=end past	-11
ct0=end perfect	10
ct0=impose future	-19
ct0=impose past	10
ct0=impose past-passive	11
ct0=impose pluperfect-passive	-12
ct0=propose modal	19
ct0=propose past	-17
ct0=propose perfect	-18
ct0=propose pluperfect	-13
ct0=return present	-8
ct0=say past	-10
ct0=stay future	-22
ct0=stay past	-18
ct0=stay past-passive	12
ct0=stay present	20
ct0=suspend past	8
ct0=suspend perfect	-21
ct0=target future-passive	15
ct1=agree modal	-17
ct1=agree participle-passive	9
ct1=agree past-passive	11
ct1=agree present	-32
ct1=bear gerund	-10
ct1=bear past	15
ct1=begin future	-16
ct1=begin gerund	-21
ct1=begin past	9
ct1=buy present	-13
ct1=down modal	-15
ct1=down perfect	10
ct1=end participle-passive	-8
ct1=end past	-11
ct1=end perfect	10
ct1=impose infinitive	-12
ct1=impose past	15
ct1=impose past-passive	11
ct1=impose pluperfect-passive	-12
ct1=impose present	-14
ct1=propose modal	20
ct1=propose past	-38
ct1=propose perfect	-38
ct1=return present	-8
ct1=say past	-9
ct1=stay future	-10
ct1=stay past	-15
ct1=stay past-passive	12
ct1=stay present	6
ct1=suspend past	8
ct1=target future-passive	15
ct1=up gerund	-14
ct2=agree participle-passive	28
ct2=bear future	-10
ct2=bear gerund	-10
ct2=bear past	-10
ct2=begin infinitive	-37
ct2=begin past	15
ct2=down past	10
ct2=end participle-passive	-17
ct2=end past	-31
ct2=impose future	19
ct2=impose participle-passive	-10
ct2=impose perfect	-17
ct2=impose present-passive	-18
ct2=propose past	10
ct2=say past	-16
ct2=stay infinitive	17
ct2=stay past	-12
ct2=stay present	18
ct2=suspend present	15
ct2=up infinitive	-20
f:"	15
f:(	18
f:)	18
f:-	16
f:;	-17
f:<day-ahead>	39
f:<day-gone>	30
f:<day-today>	18
f:<goods-amount>	-11
f:<goods>	9
f:<level>	17
f:<money>	-14
f:<month-ahead>	30
f:<month-gone>	-14
f:<name>	22
f:<not>	-13
f:<number>	7
f:<office>	20
f:<organisation>	-30
f:<person>	-16
f:<points>	40
f:<sender>	-24
f:<taker>	11
f:<v-agree>	-16
f:<v-begin>	16
f:<v-deny>	-10
f:<v-down>	-10
f:<v-end>	-9
f:<v-propose>	-21
f:<v-say>	-14
f:<v-sell>	-12
f:<v-stay>	17
f:<v-up>	-25
f:?	14
f:a	10
f:add	10
f:additional	26
f:admit	7
f:affiliate	20
f:again	-10
f:ago	9
f:agree	-19
f:all	7
f:alone	9
f:aluminium	12
f:answer	-21
f:anybody	11
f:approval	15
f:approve	-16
f:arrangement	-8
f:back	24
f:be	17
f:because	-15
f:become	13
f:beef	-15
f:been	-24
f:between	19
f:bring	19
f:built	9
f:busan	-13
f:butter	13
f:buy	-12
f:by	15
f:cabinet	-12
f:call	-16
f:can	10
f:cannot	11
f:car	14
f:ceiling	9
f:change	-18
f:cheese	10
f:chip	-9
f:christma	21
f:clock	24
f:cod	-12
f:colleague	-25
f:collect	11
f:commission	11
f:confirm	-36
f:continue	11
f:control	-11
f:cork	9
f:cotton	13
f:council	-10
f:counterpart	21
f:country	-25
f:dairy	10
f:decided	-18
f:declare	-9
f:decline	-11
f:desk	-11
f:did	15
f:dinner	13
f:discuss	11
f:do	-15
f:done	27
f:down	16
f:draft	-17
f:drop	-16
f:duty	15
f:earlier	12
f:early	-11
f:earth	-17
f:effect	26
f:else	-21
f:end	20
f:every	-15
f:everybody	-16
f:everything	17
f:expire	-34
f:export	-18
f:extension	14
f:extra	-10
f:far	-12
f:farm	-8
f:fee	-25
f:finance	-10
f:find	18
f:first	-42
f:fishmeal	-15
f:flour	10
f:for	-14
f:force	-10
f:former	-16
f:four	-9
f:fourth	-13
f:from	20
f:full	-15
f:further	-14
f:gave	11
f:general	-10
f:geneva	-15
f:go	-11
f:good	19
f:government	22
f:halve	12
f:has	-11
f:head	-12
f:his	-14
f:hit	23
f:hour	16
f:how	35
f:i	9
f:ice	9
f:if	20
f:import	-16
f:importer	11
f:increase	12
f:introduce	-17
f:is	-26
f:isn't	16
f:keep	12
f:kuala	-9
f:last	31
f:least	-14
f:leave	-10
f:less	-20
f:letter	25
f:licence	-18
f:like	-13
f:line	-11
f:live	-9
f:london	-14
f:long	33
f:longer	-8
f:lower	-21
f:lumpur	-9
f:m	9
f:machine	-13
f:magnet	8
f:me	21
f:medicine	13
f:meet	-14
f:midnight	11
f:minister	-16
f:ministry	-14
f:minute	-6
f:my	-28
f:name	-17
f:named	-12
f:negotiate	-11
f:negotiation	12
f:new	-32
f:newspaper	-13
f:next	-17
f:nobody	-18
f:none	11
f:not	-25
f:nothing	-10
f:notice	21
f:now	10
f:number	-8
f:of	-14
f:old	-11
f:older	8
f:olive	-22
f:on	8
f:once	-16
f:onion	16
f:or	-11
f:order	15
f:ordinary	-26
f:other	20
f:our	11
f:out	-15
f:outstanding	-9
f:over	20
f:palm	12
f:parliament	-16
f:part	16
f:pause	8
f:pay	12
f:peace	11
f:pen	9
f:people	11
f:period	13
f:phone	16
f:place	26
f:port	-18
f:post	-10
f:principle	11
f:product	-13
f:prolong	15
f:prolonged	-11
f:proposal	8
f:published	-14
f:quarrel	-12
f:raise	-19
f:rare	-17
f:ratify	-10
f:reach	-14
f:reciprocal	20
f:remain	23
f:renew	-18
f:renewed	8
f:report	-15
f:representative	15
f:require	-10
f:rest	12
f:resume	-19
f:rice	-29
f:rise	-24
f:round	-37
f:rum	14
f:run	28
f:say	11
f:set	-36
f:shall	-9
f:share	-9
f:she	-11
f:shipment	-10
f:should	14
f:shut	-8
f:side	-27
f:sign	-10
f:signature	-39
f:since	15
f:sit	-16
f:so	12
f:somebody	15
f:soybean	-14
f:spare	10
f:spoke	19
f:spring	9
f:stand	-23
f:start	8
f:strike	11
f:subsidiary	-21
f:surcharge	-16
f:talk	-7
f:telephone	-19
f:than	-11
f:the	16
f:then	19
f:there	15
f:therefore	9
f:thi	-40
f:third	-13
f:three	-15
f:through	13
f:to	-14
f:trade	-34
f:treaty	15
f:truce	13
f:turned	-9
f:twice	12
f:tyre	18
f:under	15
f:unless	22
f:us	29
f:vote	-17
f:voted	-18
f:want	17
f:way	-12
f:were	13
f:what	-10
f:when	-35
f:where	-13
f:which	-11
f:while	-14
f:who	-23
f:whose	-15
f:wine	30
f:with	12
f:would	-29
f:yarn	-12
f:year	-18
f:yes	-16
f:you	8
f:—	-18
first-of-paragraph	-12
has-future	-29
has-modal	-19
has-pluperfect	-35
has-present	12
l1=<goods-amount>	-23
l1=<level>	-18
l1=<money>	-32
l1=<number>	-28
l1=<v-agree>	-16
l1=<v-bear>	9
l1=<v-begin>	-39
l1=<v-down>	-11
l1=<v-end>	-26
l1=<v-impose>	-33
l1=<v-propose>	-25
l1=<v-say>	15
l1=about	-10
l1=add	22
l1=after	-8
l1=agree	-20
l1=and	-12
l1=another	12
l1=at	13
l1=be	17
l1=deal	-10
l1=end	-24
l1=first	-10
l1=follow	-11
l1=for	27
l1=get	8
l1=good	-11
l1=has	-24
l1=have	7
l1=in	-52
l1=it	-18
l1=last	8
l1=lasted	-14
l1=next	16
l1=of	26
l1=offer	-9
l1=on	-26
l1=over	-26
l1=past	-9
l1=propose	-15
l1=same	13
l1=second	15
l1=take	-23
l1=than	-24
l1=the	55
l1=us	13
l1=wait	10
l1=want	-10
l1=was	9
l1=with	-29
l1=within	-27
l1=—	12
l2=:	25
l2=<begin>	11
l2=<day-ahead>	27
l2=<day-gone>	14
l2=<goods>	-16
l2=<level-noun>	-11
l2=<level>	-13
l2=<money>	-8
l2=<name>	29
l2=<number>	-18
l2=<organisation>	-13
l2=<person>	-27
l2=<points>	10
l2=<quality>	-15
l2=<span>	-20
l2=<v-agree>	15
l2=<v-begin>	-25
l2=<v-buy>	-21
l2=<v-deny>	-11
l2=<v-down>	-11
l2=<v-propose>	-25
l2=<v-say>	-17
l2=<v-stay>	8
l2=<v-suspend>	17
l2=<v-target>	-11
l2=<v-up>	-10
l2=a	10
l2=after	-27
l2=alone	-9
l2=and	-13
l2=ask	-10
l2=at	11
l2=back	-12
l2=be	-9
l2=buy	-18
l2=by	-13
l2=call	-11
l2=can	-11
l2=ceasefire	12
l2=conclude	21
l2=control	-11
l2=deal	-12
l2=extend	-13
l2=first	-9
l2=give	24
l2=given	20
l2=go	-14
l2=good	8
l2=he	14
l2=if	15
l2=in	-25
l2=is	11
l2=it	-13
l2=its	-9
l2=last	17
l2=less	-8
l2=limited	19
l2=longer	-8
l2=meet	-11
l2=more	-16
l2=not	14
l2=nothing	-10
l2=of	-17
l2=on	-13
l2=only	-15
l2=paper	-9
l2=peace	-11
l2=prolong	17
l2=prolonged	21
l2=quarrel	15
l2=rest	-7
l2=round	-10
l2=rule	-11
l2=should	-8
l2=sign	13
l2=sleep	10
l2=standstill	-24
l2=stay	9
l2=step	9
l2=suspension	11
l2=tariff	13
l2=term	15
l2=that	-12
l2=their	10
l2=to	-8
l2=two	-13
l2=under	25
l2=us	-18
l2=use	11
l2=we	9
l2=were	10
l2=which	12
l2=will	12
l2=with	-10
l2=within	18
l2=worth	-9
l2=would	-10
l2=—	15
l3=,	14
l3=-	17
l3=:	11
l3=<begin>	14
l3=<day-ahead>	-10
l3=<level>	8
l3=<not>	-19
l3=<number>	-30
l3=<office>	14
l3=<points>	19
l3=<seat>	15
l3=<sender>	-17
l3=<v-agree>	20
l3=<v-bear>	-13
l3=<v-buy>	13
l3=<v-end>	15
l3=<v-impose>	30
l3=<v-propose>	13
l3=<v-say>	-11
l3=<v-stay>	-15
l3=<v-suspend>	9
l3=additional	-9
l3=and	-38
l3=are	17
l3=at	-9
l3=be	-30
l3=best	-9
l3=busan	10
l3=end	18
l3=extend	15
l3=extension	-25
l3=gave	14
l3=give	-18
l3=go	7
l3=good	-17
l3=had	-21
l3=has	-15
l3=hold	-10
l3=i	-16
l3=in	9
l3=it	33
l3=its	13
l3=more	11
l3=new	-24
l3=of	-39
l3=one	18
l3=own	17
l3=paper	-8
l3=pause	15
l3=run	-11
l3=short	-13
l3=side	8
l3=sign	17
l3=since	20
l3=suspend	9
l3=thi	14
l3=to	11
l3=trade	9
l3=truce	-14
l3=two	-9
l3=was	24
l3=we	-18
l3=were	-23
l3=which	11
l3=would	-20
l4='s	-16
l4=)	-10
l4=-	-10
l4=:	-58
l4=<agent>	-15
l4=<begin>	16
l4=<day-ahead>	9
l4=<day-gone>	33
l4=<duty>	13
l4=<gate>	-13
l4=<goods-amount>	-10
l4=<goods>	9
l4=<level>	-10
l4=<month-gone>	12
l4=<number>	31
l4=<person>	-20
l4=<points>	-22
l4=<v-bear>	-14
l4=<v-down>	17
l4=<v-end>	15
l4=<v-return>	-8
l4=<v-sell>	-17
l4=<v-stay>	26
l4=<v-up>	-19
l4=after	-26
l4=all	11
l4=an	23
l4=are	-21
l4=be	10
l4=been	13
l4=bring	10
l4=busan	14
l4=by	-25
l4=could	-17
l4=countermeasure	9
l4=duty	22
l4=each	-12
l4=extension	-9
l4=fee	-13
l4=for	-6
l4=from	-36
l4=has	14
l4=higher	11
l4=his	8
l4=if	-18
l4=its	16
l4=keep	9
l4=last	9
l4=leave	-14
l4=make	25
l4=mr	-10
l4=now	-14
l4=on	12
l4=our	-11
l4=over	-9
l4=pause	-9
l4=prolong	-18
l4=run	15
l4=say	-11
l4=ship	-14
l4=should	-8
l4=surcharge	-13
l4=suspension	-17
l4=take	8
l4=that	30
l4=their	22
l4=want	13
l4=when	13
l='s for	15
l=, by	-16
l=, for	10
l=, has	-9
l=, in	11
l=: for	16
l=: the	14
l=<begin> another	-11
l=<begin> the	24
l=<day-ahead> ,	30
l=<day-gone> ,	-15
l=<day-gone> for	23
l=<day-today> ,	-13
l=<level> for	-14
l=<month-gone> for	10
l=<name> :	10
l=<name> get	12
l=<person> :	-24
l=<points> for	10
l=<span> ,	-11
l=a second	15
l=after a	-9
l=after the	-19
l=agree for	16
l=agree on	-13
l=alone for	-9
l=also for	10
l=and last	8
l=ask for	-10
l=can last	-9
l=ceasefire of	14
l=conclude for	19
l=down for	11
l=extension by	10
l=for another	18
l=for the	-5
l=get another	9
l=given another	13
l=go for	-12
l=good for	8
l=if the	12
l=is for	15
l=it is	-21
l=it last	11
l=it lasted	-16
l=last for	20
l=less than	-8
l=limited to	19
l=make for	10
l=more than	-12
l=nothing for	-10
l=of another	-15
l=of the	10
l=on the	12
l=pause for	-12
l=prolonged by	22
l=renewed for	13
l=rest for	-7
l=sign a	13
l=sleep for	10
l=stay for	9
l=tariff for	12
l=term of	22
l=that another	-15
l=the last	-12
l=the next	16
l=the past	-9
l=the same	13
l=to <goods-amount>	-8
l=truce by	23
l=truce has	-28
l=was for	14
l=worth <money>	-9
l=would last	-16
l=— for	9
lead="	-11
lead=)	-7
lead=-	-12
lead=150	-15
lead=a	-16
lead=after	-21
lead=an	-19
lead=and	9
lead=another	-10
lead=both	-10
lead=but	23
lead=china	-18
lead=each	13
lead=from	-17
lead=georgia	11
lead=ghana	-10
lead=he	-12
lead=i	-17
lead=it	11
lead=malaysia	11
lead=mexico	49
lead=my	-11
lead=nine	-13
lead=ninety	28
lead=now	-9
lead=on	16
lead=six	-14
lead=so	-11
lead=ten	-8
lead=thirty	-13
lead=three	-13
lead=trade	-11
lead=trump	11
lead=two	-15
lead=us	-9
lead=washington	13
lead=we	-20
lead=when	8
lead=which	26
lead=who	-25
lead=•	15
lll=, and for	-8
lll=<begin> <begin> another	-11
lll=<begin> <begin> the	24
lll=<begin> <name> get	23
lll=<begin> <person> :	-11
lll=<begin> if the	11
lll=<begin> it has	10
lll=<begin> it last	18
lll=<begin> it lasted	-11
lll=<day-ahead> , for	-41
lll=<level> for another	20
lll=<month-gone> , for	20
lll=<name> suspend for	-10
lll=<number> , for	-9
lll=<points> suspend for	26
lll=a ceasefire of	14
lll=a term of	16
lll=and last for	-14
lll=are suspend for	19
lll=be prolonged by	-21
lll=been extend by	7
lll=been suspend for	-18
lll=for a further	11
lll=for the next	18
lll=for the same	16
lll=has hold for	-12
lll=in <month-gone> for	17
lll=in force for	-12
lll=is extend by	-9
lll=is good for	10
lll=is prolonged by	20
lll=is suspend for	-8
lll=is to last	-7
lll=it 's for	7
lll=it is for	18
lll=it run for	10
lll=on <day-gone> ,	-12
lll=on <day-gone> for	19
lll=on <day-today> ,	-12
lll=one , of	-13
lll=the pause of	9
lll=the truce by	-14
lll=the truce has	-17
lll=their tariff for	16
lll=to <day-ahead> ,	14
lll=to last for	13
lll=truce is for	-12
lll=truce run for	11
lll=was agree for	11
lll=was extend by	-17
lll=was make for	10
lll=was to last	21
lr=" ,	12
lr=" are	9
lr=" is	-8
lr=" of	10
lr=, ,	17
lr=, after	-13
lr=, before	-24
lr=, on	11
lr=: ,	-12
lr=: from	15
lr=<begin> ,	25
lr=<begin> .	26
lr=<begin> after	-13
lr=<begin> before	-11
lr=<begin> is	9
lr=<begin> later	-10
lr=<begin> on	-22
lr=<begin> to	-17
lr=<goods-amount> ,	-9
lr=<goods-amount> .	-21
lr=<money> ,	-8
lr=<money> .	-11
lr=<number> .	-12
lr=a ceasefire	10
lr=a extension	13
lr=a tariff	-17
lr=add to	10
lr=after .	14
lr=after of	-16
lr=another ,	-17
lr=another .	13
lr=another <end>	-9
lr=by ,	-11
lr=for ,	22
lr=for .	11
lr=for <name>	15
lr=for as	9
lr=for it	-9
lr=for last	-11
lr=for neither	-19
lr=for of	-11
lr=for until	13
lr=for while	13
lr=further .	-17
lr=had .	11
lr=has ,	19
lr=has leave	-12
lr=has to	-30
lr=have .	10
lr=in .	-37
lr=last .	21
lr=last from	-10
lr=next .	12
lr=of .	24
lr=of ;	-15
lr=of and	12
lr=of at	-14
lr=of begin	13
lr=of end	23
lr=of more	-11
lr=of on	-14
lr=of was	-11
lr=of which	18
lr=of with	21
lr=over .	-15
lr=take .	-13
lr=the ,	11
lr=the are	11
lr=the end	-11
lr=the of	25
lr=the pass	12
lr=the that	9
lr=the to	16
lr=the truce	42
lr=to .	13
lr=want .	-10
lr=within .	-12
n:accord	24
n:accords	13
n:add	27
n:adding	-13
n:adds	-22
n:again	-9
n:agreement	10
n:agreements	18
n:another	12
n:asleep	28
n:bargain	-29
n:breather	16
n:breathing space	-8
n:carried on	11
n:carry on	-12
n:ceasefire	40
n:compromise	17
n:concession	-17
n:continue	-21
n:continues	-32
n:days=0	-19
n:days=1	21
n:days=2	26
n:days=6	15
n:deal	18
n:deals	31
n:extend	19
n:extended	12
n:extension	-20
n:extensions	15
n:freeze	10
n:goes on	-10
n:grace	-10
n:halt	-31
n:handshake	-24
n:held back	28
n:held in	8
n:holds back	32
n:holiday	-14
n:keeping	-17
n:keeps	-19
n:laid down	-24
n:lease	-12
n:lengthen	-10
n:lengthened	-24
n:lengths=1	16
n:lengths=2	24
n:lengths=3	20
n:lie	13
n:lifted	-12
n:lifts	25
n:long=0	18
n:long=1	38
n:long=2	23
n:long=3	11
n:long=6	-32
n:long=9	-20
n:loose=1	18
n:loose=2	13
n:loose=3	-13
n:loose=6	13
n:loose=9	-16
n:measure	36
n:measures	8
n:moratorium	22
n:more=1	20
n:more=6	-20
n:more=9	-18
n:no truce	21
n:on hold	-14
n:pact	-24
n:parked	18
n:pause	-9
n:paused	-36
n:peace	13
n:period	-30
n:prolongation	10
n:prolonged	-7
n:put away	-11
n:quiet=3	25
n:refrain	-20
n:renewal	-28
n:renewed	13
n:reprieve	-17
n:rests	-12
n:second	14
n:shelves	-23
n:silence	10
n:spare	-25
n:spared	-25
n:spares	15
n:stays	19
n:stretch	-21
n:stretched	16
n:suspending	-8
n:suspends	25
n:suspension	11
n:taken off	-11
n:term	-18
n:terms	51
n:truce	42
n:truce=1	12
n:truce=2	18
n:truce=3	9
n:truce=6	10
n:truces	-19
n:verb=1	-11
n:verb=2	-11
n:waived	14
n:waiver	-20
nc2=agree	12
nc2=bear	9
nc2=down	13
nc2=impose	26
nc2=propose	8
nc2=stay	-17
nc2=target	17
nc2=up	10
nct2=agree participle-passive	10
nct2=agree perfect	9
nct2=bear present	23
nct2=begin infinitive	-12
nct2=down present	13
nct2=end future	23
nct2=end participle-passive	-16
nct2=end past	-42
nct2=impose modal	-13
nct2=impose past	9
nct2=impose perfect	9
nct2=impose pluperfect	13
nct2=impose present-passive	16
nct2=propose past	-12
nct2=propose present	10
nct2=say perfect	8
nct2=stay future	-8
nct2=stay modal	-16
nct2=stay past	-37
nct2=stay present-passive	-9
nct2=target perfect	11
nct2=up past	-18
nct2=up present	13
next="	15
next=;	12
next=after	-20
next=before	-37
next=but	-13
next=that	21
next=unless	-9
next=which	21
next=while	10
next=who	-13
next=—	18
nhas-infinitive	-12
nhas-past	-35
nhas-perfect	17
nhas-present	31
none	37
nt2=infinitive	-14
nt2=participle-passive	-12
nt2=past	-28
nt2=perfect	16
nt2=present	18
nt2=present-passive	14
nv2=announce	18
nv2=charge	9
nv2=drop	-14
nv2=expect	-11
nv2=fall	12
nv2=hold	-16
nv2=impose	9
nv2=keep	23
nv2=make	-10
nv2=meet	-21
nv2=negotiate	21
nv2=put	-32
nv2=run	-34
nv2=start	-13
nv2=take	-20
nv2=tell	-23
nv2=write	-10
nvt2=add past	-10
nvt2=agree participle	17
nvt2=agree past	-11
nvt2=announce past	19
nvt2=be future	-12
nvt2=be past	-20
nvt2=be present	14
nvt2=begin past	15
nvt2=charge perfect	13
nvt2=come present	-15
nvt2=conclude past	-10
nvt2=drop present	-13
nvt2=end future	23
nvt2=end participle	-10
nvt2=end past	-21
nvt2=expect present	-10
nvt2=go past	-10
nvt2=go present	16
nvt2=meet past	-14
nvt2=other present	-13
nvt2=pay present	13
nvt2=put perfect	-15
nvt2=run past	-12
nvt2=run present	-14
nvt2=say past	-10
nvt2=say perfect	11
nvt2=say present	15
nvt2=sign past	9
nvt2=sign perfect	9
nvt2=take modal	-10
nvt2=take past	-12
nvt2=tell past	-15
on record CA,US 30 days	-14
on record CA,US 30 days 2025 I	-14
on record CA,US 90 days	40
on record CA,US 90 days 2025 II	40
on record CH,US 1 year	21
on record CH,US 1 year 2025 II	18
on record CH,US 90 days	26
on record CH,US 90 days 2025 II	20
on record CN,EU 5 years	-10
on record CN,EU 5 years 2025 II	-10
on record CN,NL 1 year	17
on record CN,NL 1 year 2025 II	17
on record CN,US 1 day	-20
on record CN,US 1 day 2025 II	-10
on record CN,US 1 month	-42
on record CN,US 1 month 2025 II	-24
on record CN,US 1 year	52
on record CN,US 1 year 2025 II	28
on record CN,US 1 year 2026 I	13
on record CN,US 1 year 2026 II	46
on record CN,US 10 days	-15
on record CN,US 10 days 2025 II	-12
on record CN,US 10 years	-12
on record CN,US 12 months	-9
on record CN,US 12 months 2025 II	-7
on record CN,US 120 days	-14
on record CN,US 120 days 2025 II	-13
on record CN,US 150 days	-78
on record CN,US 150 days 2026 I	-69
on record CN,US 150 days 2026 II	-12
on record CN,US 180 days	-16
on record CN,US 2 days	-50
on record CN,US 2 days 2025 I	-14
on record CN,US 2 days 2025 II	-19
on record CN,US 2 days 2026 I	-14
on record CN,US 2 months	-54
on record CN,US 2 months 2025 II	-13
on record CN,US 2 months 2026 II	-41
on record CN,US 2 weeks	-17
on record CN,US 2 weeks 2025 II	-10
on record CN,US 3 months 2025 II	-9
on record CN,US 30 days	19
on record CN,US 30 days 2025 I	24
on record CN,US 4 months	-12
on record CN,US 4 weeks	-22
on record CN,US 5 months	-14
on record CN,US 5 weeks	-39
on record CN,US 5 weeks 2026 I	-14
on record CN,US 5 weeks 2026 II	-18
on record CN,US 6 months	-23
on record CN,US 6 months 2025 II	-12
on record CN,US 6 weeks	-17
on record CN,US 6 weeks 2026 I	-10
on record CN,US 9 months	-14
on record CN,US 90 days	89
on record CN,US 90 days 2018 II	42
on record CN,US 90 days 2025 I	70
on record CN,US 90 days 2025 II	41
on record CN,US 90 days 2026 I	-16
on record CN,US 90 days 2026 II	-21
on record EU,US 4 months	-13
on record EU,US 6 months	18
on record EU,US 6 months 2026 I	11
on record EU,US 90 days	28
on record EU,US 90 days 2025 I	22
on record EU,US 90 days 2025 II	11
on record GB,US 1 year	-16
on record MX,US 90 days	37
on record MX,US 90 days 2025 II	39
on record US,VN 90 days	22
on record US,VN 90 days 2025 II	19
pc0=agree	7
pc0=buy	-9
pc0=end	-7
pc0=suspend	-9
pc0=target	11
pc1=propose	-17
pc1=suspend	-13
pc1=target	11
pct0=agree past-passive	9
pct0=bear future	9
pct0=bear modal	11
pct0=begin future	9
pct0=begin modal	-10
pct0=down future	13
pct0=down present	-12
pct0=end future	-12
pct0=end past	-10
pct0=end perfect	-12
pct0=impose pluperfect-passive	18
pct0=impose present	11
pct0=impose present-passive	-11
pct0=propose future	9
pct0=propose perfect	-15
pct0=say present	-14
pct0=say present-passive	13
pct0=stay modal	-11
pct0=stay present	20
pct0=suspend past	9
pct0=up future	9
pct0=up past	-9
pct0=up present	15
pct1=agree participle-passive	-9
pct1=agree past-passive	9
pct1=bear future	9
pct1=bear participle-passive	-25
pct1=begin modal	-9
pct1=begin past	9
pct1=down future	13
pct1=down infinitive	10
pct1=down present	-12
pct1=end future	-11
pct1=end past	-9
pct1=end perfect	-12
pct1=end present	11
pct1=impose gerund	-21
pct1=impose participle-passive	8
pct1=impose pluperfect-passive	18
pct1=impose present	11
pct1=impose present-passive	-9
pct1=propose future	9
pct1=propose participle-passive	-10
pct1=propose perfect	-15
pct1=say perfect	10
pct1=say present	-12
pct1=say present-passive	13
pct1=stay modal	-11
pct1=suspend infinitive	-12
pct1=suspend past	9
pct1=up past	-9
pct1=up present	15
phas-gerund	-28
phas-modal	-10
pt0=pluperfect	-17
pt0=pluperfect-passive	22
pt1=gerund	-28
pt1=pluperfect	-15
pt1=pluperfect-passive	22
pv0=buy	-9
pv0=enter	-10
pv0=expire	-13
pv0=hold	-17
pv0=keep	22
pv0=other	10
pv0=propose	-12
pv0=put	11
pv0=rise	-9
pv0=say	12
pv0=start	-21
pv1-none	15
pv1=agree	-13
pv1=answer	-11
pv1=begin	13
pv1=buy	-10
pv1=end	12
pv1=enter	-9
pv1=expire	-16
pv1=hold	-15
pv1=keep	20
pv1=leave	11
pv1=other	12
pv1=propose	-14
pv1=put	16
pv1=rise	-9
pv1=say	11
pv1=start	-13
pv2-none	-11
pvt0=agree past	-11
pvt0=agree pluperfect	10
pvt0=be perfect	-11
pvt0=end past	-11
pvt0=end present	20
pvt0=lower future	16
pvt0=lower present	-16
pvt0=other past	-9
pvt0=other perfect	15
pvt0=rise past	-8
pvt0=say past	15
pvt0=sign perfect	10
pvt0=write perfect	10
pvt1=agree past	-17
pvt1=be perfect	-11
pvt1=begin past	14
pvt1=end past	-11
pvt1=end present	20
pvt1=lower future	16
pvt1=lower present	-16
pvt1=meet participle	-17
pvt1=other past	-9
pvt1=other perfect	15
pvt1=rise past	-8
pvt1=say past	15
pvt1=sign perfect	10
q:!	11
q:&	9
q:-	10
q:.	-14
q::	-13
q:;	18
q:<day-gone>	13
q:<day-today>	14
q:<gate>	-17
q:<goods-amount>	-18
q:<level>	-24
q:<name>	23
q:<number>	34
q:<office>	-32
q:<organisation>	-44
q:<person>	-23
q:<points>	-31
q:<quality>	15
q:<seat>	17
q:<sender>	-11
q:<span>	-22
q:<taker>	-10
q:<v-agree>	13
q:<v-deny>	-16
q:<v-propose>	-42
q:<v-say>	-14
q:<v-sell>	-47
q:<v-stay>	-14
q:?	-12
q:a	-10
q:about	-26
q:abroad	-10
q:act	-17
q:add	-10
q:agreement	14
q:aire	-18
q:also	-11
q:am	18
q:and	23
q:announce	14
q:another	-12
q:answer	37
q:are	12
q:article	22
q:ask	13
q:autumn	-12
q:base	-15
q:be	-22
q:before	-35
q:being	10
q:between	15
q:both	17
q:bring	20
q:bueno	-18
q:but	-14
q:calendar	-18
q:call	13
q:can	-20
q:capital	11
q:case	-14
q:cease	11
q:ceasefire	-12
q:changed	30
q:charge	17
q:city	-21
q:cocoa	8
q:come	16
q:commerce	13
q:consent	10
q:continue	20
q:corn	17
q:cost	-11
q:could	-13
q:custom	-10
q:date	28
q:day	-8
q:delegation	-16
q:desk	-17
q:do	-24
q:doe	-13
q:draft	-21
q:during	-14
q:each	-17
q:earth	-11
q:effect	9
q:either	20
q:else	-10
q:engine	11
q:enter	20
q:evening	-24
q:everybody	-17
q:everywhere	-9
q:expire	-22
q:fact	-12
q:fall	-17
q:farm	13
q:fee	-13
q:find	-13
q:finished	-15
q:first	-22
q:fish	15
q:follow	16
q:force	21
q:foreign	-20
q:forty	-24
q:found	-9
q:fourth	-25
q:free	-15
q:from	-16
q:front	-9
q:gap	-10
q:georgia	-12
q:get	12
q:ghent	10
q:given	12
q:go	-18
q:government	25
q:had	19
q:halt	11
q:has	15
q:head	-10
q:here	25
q:hotel	-13
q:household	-8
q:how	8
q:if	-17
q:import	-14
q:impose	-25
q:interview	12
q:into	12
q:its	36
q:itself	-16
q:joint	23
q:just	-9
q:know	-12
q:lapse	-10
q:largest	-9
q:last	10
q:lasted	-9
q:late	-18
q:law	-10
q:lay	21
q:let	-26
q:levy	15
q:licence	-18
q:london	-17
q:long	15
q:longer	-15
q:loom	20
q:lower	-11
q:maize	-9
q:matter	-22
q:mean	-9
q:meet	-16
q:minister	8
q:monday	10
q:move	14
q:my	-18
q:name	13
q:negotiate	-14
q:negotiation	-14
q:negotiator	11
q:neither	13
q:new	-11
q:no	32
q:nobody	-20
q:north	16
q:note	-27
q:notice	18
q:number	-8
q:of	-19
q:off	-24
q:offer	-19
q:on	17
q:once	8
q:only	-11
q:opened	-18
q:other	-7
q:out	24
q:over	-15
q:own	8
q:pact	-16
q:parliament	13
q:part	25
q:party	-13
q:pause	-35
q:people	-13
q:phone	13
q:phosphate	-10
q:port	-25
q:president	14
q:proclamation	-16
q:prolonged	-16
q:propose	-21
q:published	-11
q:quarrel	15
q:radio	-10
q:raise	15
q:rare	-13
q:reason	11
q:recall	12
q:reciprocal	22
q:renewed	9
q:rest	-17
q:review	12
q:rice	-20
q:rise	-27
q:round	-37
q:rule	-14
q:s	-16
q:same	-12
q:schedule	13
q:season	17
q:section	-22
q:sell	-14
q:settle	-13
q:shall	14
q:share	-17
q:she	23
q:sheet	-14
q:ship	-25
q:side	15
q:sign	19
q:signature	-12
q:since	8
q:sleep	18
q:so	-12
q:special	-11
q:spoke	-9
q:standstill	15
q:statement	36
q:steel	13
q:step	14
q:stockholm	-21
q:street	-10
q:sugar	-12
q:summer	12
q:supply	-9
q:surcharge	-38
q:suspension	-10
q:table	-12
q:talked	-13
q:tariff	28
q:tax	-13
q:tea	12
q:telephone	9
q:term	-23
q:text	-27
q:than	-23
q:thank	-25
q:that	12
q:the	-11
q:their	15
q:then	11
q:they	14
q:think	-10
q:those	13
q:threaten	-21
q:three	-20
q:time	17
q:to	18
q:too	-19
q:top	-12
q:trade	-16
q:truce	28
q:two	12
q:under	-22
q:understanding	7
q:until	20
q:up	-19
q:valley	-11
q:was	30
q:way	-18
q:we	-24
q:week	25
q:were	17
q:what	-20
q:where	9
q:which	14
q:why	13
q:winter	-9
q:with	9
q:without	-18
q:world	-13
q:would	-17
q:year	-13
q:yet	17
q:you	-13
q:—	8
qt=future	-21
qt=modal	-26
qt=past	20
r1=!	18
r1="	22
r1='	-17
r1='s	-21
r1=(	-9
r1=,	15
r1=.	12
r1=<duty>	-25
r1=<name>	14
r1=<not>	-19
r1=<v-down>	17
r1=<v-end>	-11
r1=<v-impose>	-15
r1=after	-33
r1=are	8
r1=as	23
r1=before	-54
r1=ceasefire	11
r1=earlier	-26
r1=early	-10
r1=from	10
r1=if	-16
r1=in	-14
r1=is	-12
r1=it	-14
r1=its	11
r1=last	-14
r1=later	-22
r1=leave	-17
r1=less	-12
r1=long	18
r1=neither	-19
r1=of	-17
r1=or	-18
r1=pass	11
r1=tariff	-24
r1=that	18
r1=truce	37
r1=what	-9
r1=which	18
r1=while	14
r1=with	18
r1=would	-16
r1=yield	-12
r1=—	15
r2=,	30
r2=.	-26
r2=;	11
r2=<day-gone>	16
r2=<day-today>	13
r2=<duty>	16
r2=<end>	14
r2=<gate>	-12
r2=<goods>	-15
r2=<level-noun>	9
r2=<month-gone>	-10
r2=<office>	-13
r2=<seat>	17
r2=<sender>	-19
r2=<v-bear>	-20
r2=<v-deny>	-10
r2=<v-impose>	11
r2=<v-return>	-11
r2=<v-sell>	-18
r2=a	-12
r2=as	-12
r2=at	18
r2=been	-9
r2=between	12
r2=both	-15
r2=but	-20
r2=by	-15
r2=come	-10
r2=control	-9
r2=counted	14
r2=expire	-13
r2=export	-15
r2=follow	10
r2=for	13
r2=from	-19
r2=geneva	13
r2=has	-14
r2=if	-14
r2=keep	22
r2=leave	-10
r2=likely	-15
r2=no	-16
r2=nobody	-10
r2=not	10
r2=on	-20
r2=pay	-20
r2=peace	21
r2=retain	-12
r2=rule	-10
r2=so	10
r2=spring	-9
r2=take	25
r2=talk	-18
r2=tariff	15
r2=then	11
r2=they	-12
r2=to	28
r2=two	-27
r2=under	-19
r2=until	9
r2=was	-22
r2=well	9
r3="	-12
r3='s	18
r3=,	-23
r3=<agent>	7
r3=<day-ahead>	26
r3=<day-gone>	-13
r3=<day-today>	-13
r3=<duty>	34
r3=<gate>	-20
r3=<goods>	16
r3=<office>	11
r3=<organisation>	-11
r3=<quality>	6
r3=<v-bear>	-13
r3=<v-begin>	8
r3=<v-end>	18
r3=<v-propose>	8
r3=<v-return>	-8
r3=<v-say>	-17
r3=<v-stay>	-15
r3=<v-target>	-9
r3=after	11
r3=an	9
r3=and	-17
r3=be	-24
r3=been	-11
r3=before	19
r3=begin	16
r3=control	-13
r3=custom	-11
r3=duty	22
r3=expire	14
r3=had	-23
r3=has	-12
r3=in	24
r3=keep	-14
r3=last	15
r3=more	-11
r3=most	-15
r3=of	13
r3=one	-19
r3=same	16
r3=say	-8
r3=second	-10
r3=side	-23
r3=sign	12
r3=so	10
r3=that	16
r3=the	15
r3=there	-13
r3=to	-23
r3=trade	-14
r3=truce	-13
r3=two	23
r3=until	22
r3=was	-17
r4=,	-8
r4=;	19
r4=<day-today>	14
r4=<level-noun>	-9
r4=<level>	-15
r4=<number>	25
r4=<person>	-14
r4=<quality>	-18
r4=<span>	-20
r4=<v-agree>	15
r4=<v-impose>	19
r4=<v-propose>	9
r4=<v-sell>	12
r4=<v-stay>	12
r4=?	-16
r4=about	9
r4=and	24
r4=are	12
r4=both	10
r4=busan	15
r4=country	14
r4=down	17
r4=each	14
r4=effect	9
r4=end	19
r4=extend	-19
r4=from	8
r4=had	-12
r4=has	18
r4=he	-16
r4=hour	8
r4=it	8
r4=keep	13
r4=lower	-9
r4=new	-16
r4=on	19
r4=other	14
r4=raise	14
r4=sign	16
r4=trade	11
r4=truce	-10
r4=until	-18
r4=was	-10
r4=we	13
r4=which	-11
r4=will	-14
r=! <end>	18
r=, <level>	-10
r=, <number>	-13
r=, <office>	-12
r=, <person>	12
r=, <span>	11
r=, as	-12
r=, but	-20
r=, counted	14
r=, from	-30
r=, if	-20
r=, is	10
r=, it	10
r=, on	-11
r=, so	15
r=, take	14
r=, the	19
r=, their	19
r=, then	9
r=, to	31
r=, under	-14
r=, until	10
r=, up	14
r=, which	-17
r=, with	-22
r=, would	10
r=. "	-19
r=. <end>	15
r=after the	-25
r=and <number>	-11
r=and <span>	-16
r=and keep	22
r=and retain	-12
r=as well	9
r=before it	-17
r=before the	-16
r=end on	-18
r=extension of	14
r=for the	-19
r=from <day-ahead>	-13
r=from <day-gone>	19
r=from the	16
r=in the	-10
r=is one	12
r=less <span>	-12
r=long ,	10
r=more ,	18
r=more .	-16
r=of geneva	20
r=of it	19
r=of peace	14
r=of talk	-27
r=of the	-14
r=on ,	-14
r=on <day-today>	9
r=on both	-18
r=tariff truce	-11
r=the control	-9
r=the export	-15
r=the truce	10
r=to <day-ahead>	7
r=to go	-19
r=to run	-27
r=truce ,	9
r=truce between	11
r=truce in	-17
r=truce that	12
r=while the	13
s:!	16
s:'	-20
s:*	9
s:-	-16
s:.	-11
s::	-14
s:<agent>	-23
s:<day-ahead>	15
s:<day-gone>	30
s:<day-today>	13
s:<gate>	-21
s:<goods-amount>	-23
s:<goods>	9
s:<level>	-12
s:<money>	-51
s:<month-ahead>	-17
s:<month-gone>	9
s:<name>	27
s:<number>	-8
s:<organisation>	-13
s:<points>	24
s:<sender>	-21
s:<span>	-18
s:<taker>	-18
s:<v-buy>	-10
s:<v-deny>	-32
s:<v-end>	-17
s:<v-propose>	-25
s:<v-return>	-23
s:<v-say>	-17
s:<v-sell>	-36
s:<v-suspend>	15
s:<v-target>	-10
s:[	-11
s:]	-11
s:a	-14
s:about	-30
s:accept	-12
s:accord	-12
s:additional	13
s:affiliate	-17
s:after	-17
s:afternoon	-13
s:against	17
s:agreement	-22
s:air	-10
s:airbu	20
s:all	15
s:allow	-23
s:along	-10
s:also	7
s:and	10
s:announcement	18
s:answer	-31
s:apart	-46
s:apple	23
s:apply	-17
s:approval	-14
s:approve	-14
s:are	9
s:ask	-8
s:ban	-18
s:bank	-14
s:base	-15
s:bear	-13
s:been	-13
s:before	-17
s:believe	-15
s:best	-17
s:between	-11
s:boeing	20
s:border	17
s:breath	13
s:broke	-20
s:broken	17
s:build	18
s:busan	30
s:but	-10
s:buy	-17
s:cabinet	-22
s:call	31
s:calm	-15
s:cancel	-11
s:cannot	15
s:canola	-10
s:capital	-19
s:car	-22
s:carry	-20
s:case	-27
s:ceasefire	-12
s:cement	-23
s:ceramic	23
s:charge	-9
s:cheese	29
s:city	-20
s:closed	-22
s:coconut	12
s:coffee	18
s:commerce	-24
s:company	-18
s:concerned	-9
s:conclude	16
s:consent	-10
s:contract	-18
s:control	-29
s:cotton	22
s:council	13
s:counted	20
s:countermeasure	31
s:country	-9
s:curb	-8
s:cut	9
s:day-after	17
s:day-after gone	22
s:day-before	15
s:day-before gone	20
s:deal	-26
s:decision	18
s:declare	14
s:decree	10
s:delay	-10
s:delegation	-21
s:desk	-16
s:discuss	-18
s:do	-21
s:docker	-14
s:document	-10
s:down	22
s:draft	-24
s:drawer	15
s:driver	-11
s:drop	-11
s:drug	-17
s:due	-17
s:dump	-13
s:during	-21
s:each	-16
s:earlier	-10
s:early	-17
s:earth	-17
s:effect	19
s:effective	-9
s:election	-13
s:electricity	-11
s:entity	15
s:entry	-7
s:evening	-21
s:every	-26
s:everybody	-12
s:everything	-19
s:exclusion	-15
s:exist	10
s:expect	-25
s:expire	-17
s:export	-18
s:extension	-24
s:face	17
s:fact	-14
s:fail	-12
s:failed	-16
s:fee	-34
s:fentanyl	-13
s:few	-12
s:find	11
s:fish	11
s:fits	73
s:fits-ahead	17
s:fits-gone	-27
s:following	-20
s:force	14
s:foresee	-12
s:fourth	-19
s:free	-21
s:freeze	-17
s:further	-13
s:gave	13
s:geneva	37
s:get	9
s:give	20
s:given	23
s:good	33
s:grant	15
s:great	17
s:group	-10
s:hall	-8
s:halt	17
s:hand	15
s:happen	8
s:have	9
s:he	15
s:hear	-15
s:heard	-10
s:higher	29
s:highest	-12
s:him	-13
s:himself	18
s:hold	-14
s:holiday	27
s:home	-20
s:household	-12
s:i	-23
s:impose	11
s:including	17
s:increase	9
s:informed	-12
s:interview	-16
s:investigation	-11
s:it	-9
s:item	-12
s:itself	-13
s:joined	13
s:josé	-16
s:just	15
s:keep	28
s:lago	-12
s:lamb	12
s:lapse	-19
s:last	19
s:lasted	-15
s:late	-12
s:later	-30
s:law	-8
s:lawyer	-16
s:leave	-11
s:length	13
s:lengths=1	-16
s:lengths=2	-24
s:lengths=3	-20
s:less	-27
s:letter	-9
s:levy	13
s:life	12
s:likely	-13
s:limited	19
s:line	-21
s:listed	-20
s:listing	19
s:little	16
s:live	25
s:london	-12
s:long	29
s:long=month	-161
s:long=usual	60
s:long=week	-194
s:long=years	-51
s:look	10
s:lorry	-10
s:lose	-13
s:lower	-23
s:machine	18
s:machinery	-9
s:magnet	-14
s:make	34
s:maker	-20
s:mandate	-15
s:market	-19
s:matter	-20
s:may	-46
s:mayor	-17
s:mean	-21
s:measure	11
s:mediator	-14
s:medicine	-11
s:meet	-23
s:member	-17
s:metal	-14
s:middle	11
s:milk	17
s:mind	17
s:minister	8
s:ministry	-15
s:money	-10
s:moratorium	-12
s:more	17
s:more-after	-18
s:more-before	-13
s:morning	15
s:most	-13
s:my	-24
s:name	12
s:named=1	-73
s:named=2	40
s:named=3	34
s:need	-9
s:negotiate	20
s:negotiator	-10
s:neighbour	-10
s:neither	-25
s:net	-10
s:new	-24
s:newspaper	-14
s:night	-17
s:noon	19
s:nor	-14
s:northern	-18
s:not	9
s:notice	17
s:number	-19
s:of	-15
s:offer	-43
s:oil	14
s:old	-14
s:once	-30
s:one day	-67
s:one month	-88
s:one week	-27
s:one year	-11
s:open	-12
s:opened	-12
s:or	-42
s:originating	25
s:other	12
s:otherwise	22
s:our	-8
s:out	-14
s:over	12
s:own	10
s:owned	-16
s:pact	14
s:palm	10
s:paper	-35
s:parcel	-17
s:parliament	-21
s:part	34
s:past	-19
s:pause	12
s:peace	10
s:pen	10
s:phase	10
s:plan	25
s:plant	9
s:police	11
s:port	-14
s:powder	19
s:president	19
s:press	10
s:price	-36
s:prime	8
s:principle	-15
s:proclamation	-22
s:product	10
s:prolong	-19
s:prolongation	-19
s:prolonged	27
s:promise	-15
s:property	18
s:proposal	-17
s:propose	-24
s:protest	-14
s:purchase	-14
s:push	-12
s:put	-12
s:quarrel	12
s:quarter	-13
s:radio	-17
s:rain	11
s:raise	-8
s:rare	-17
s:raspberry	-16
s:rate	28
s:ratify	-18
s:read	9
s:ready	-15
s:reason	-9
s:reciprocal	-13
s:relief	14
s:renew	-21
s:rent	-11
s:replace	16
s:reply	-10
s:required	-21
s:return	-14
s:review	-10
s:river	-21
s:round	-45
s:rule	-28
s:salt	8
s:same	42
s:say	-11
s:scotch	14
s:secretary	-13
s:section	-13
s:see	-12
s:sell	-22
s:send	-15
s:settle	-30
s:sheet	-13
s:shelve	17
s:shipment	-16
s:short	9
s:should	-10
s:show	-11
s:sign	17
s:signature	-11
s:silent	-16
s:since	26
s:single	9
s:sit	-12
s:sleep	12
s:so	11
s:source	-11
s:south	-14
s:soybean	-9
s:spent	-14
s:spoken	-11
s:spring	-13
s:stand	-11
s:start	-18
s:statement	-10
s:station	-14
s:steak	9
s:steel	-12
s:still	-27
s:stock	-16
s:stockholm	-12
s:strike	-12
s:substantial	10
s:successor	-21
s:sugar	20
s:suggest	-9
s:summit	-10
s:surcharge	-52
s:table	-22
s:take	7
s:talk	-48
s:talked	-13
s:tea	14
s:technology	17
s:telephone	27
s:television	-26
s:tell	-19
s:term	14
s:text	-8
s:than	-21
s:the	-10
s:themselve	23
s:these	32
s:they	13
s:thi	-23
s:thing	-10
s:think	-15
s:through	29
s:tiktok	-23
s:to	-17
s:together	-14
s:ton	-10
s:too	-9
s:tool	14
s:toy	-9
s:transfer	13
s:treaty	-15
s:truce	22
s:turn	-17
s:twice	-27
s:two	-24
s:under	-10
s:unit=day	-19
s:unit=year	-41
s:unless	-20
s:unreliable	14
s:until	14
s:up	18
s:upper	-9
s:us	21
s:use	19
s:valley	-10
s:video	8
s:villa	9
s:visit	-21
s:volume	-9
s:vote	-21
s:wait	9
s:waiting	-12
s:walk	15
s:war	-9
s:was	7
s:watch	14
s:water	-8
s:we	-8
s:we'll	-11
s:wednesday	19
s:weekend	8
s:welcome	15
s:were	-6
s:when	16
s:whether	-29
s:who	-33
s:win	23
s:wine	35
s:winter	-15
s:wire	-10
s:wish	13
s:within	-19
s:without	-21
s:wool	14
s:word	-29
s:world	-17
s:worth	-11
s:would	-15
s:write	-13
s:year	-16
s:yield	-24
s:york	-15
sa:!	16
sa:"	14
sa:" .	18
sa:" <person>	21
sa:" and	-8
sa:" he	16
sa:" say	-15
sa:'	-13
sa:'s	-11
sa:'s president	14
sa:'s trade	9
sa:)	14
sa:, <day-ahead>	14
sa:, <level>	-16
sa:, <name>	-11
sa:, <office>	-15
sa:, <points>	12
sa:, <span>	15
sa:, a	-13
sa:, after	20
sa:, agree	15
sa:, and	-13
sa:, as	-17
sa:, because	-10
sa:, but	-11
sa:, by	20
sa:, counted	13
sa:, end	9
sa:, expire	-16
sa:, from	-32
sa:, had	11
sa:, has	10
sa:, is	18
sa:, it	18
sa:, no	-11
sa:, not	14
sa:, of	-12
sa:, on	-13
sa:, or	-14
sa:, so	31
sa:, take	17
sa:, their	15
sa:, to	20
sa:, two	-13
sa:, under	-11
sa:, unless	-21
sa:, with	-38
sa:, would	13
sa:.	-11
sa:. "	-13
sa::	-10
sa:: <name>	-12
sa:: <number>	15
sa:: it	-14
sa:: on	-10
sa:; it	9
sa:; the	9
sa:<day-ahead>	26
sa:<day-ahead> ,	10
sa:<day-ahead> .	33
sa:<day-ahead> unless	-14
sa:<day-gone>	18
sa:<day-gone> ,	11
sa:<day-gone> .	12
sa:<day-gone> evening	-24
sa:<day-today>	15
sa:<day-today> ,	30
sa:<day-today> .	25
sa:<gate>	-24
sa:<goods>	21
sa:<level>	-9
sa:<level> )	-15
sa:<level> ,	-21
sa:<level> .	-8
sa:<level> in	9
sa:<level> of	-14
sa:<level> on	13
sa:<level> that	7
sa:<money>	-11
sa:<money> ,	-10
sa:<name>	14
sa:<name> and	19
sa:<name> at	-11
sa:<name> had	-10
sa:<name> has	9
sa:<name> in	-10
sa:<name> would	-12
sa:<number>	-17
sa:<number> :	13
sa:<number> for	-9
sa:<number> more	20
sa:<number> that	10
sa:<organisation>	-4
sa:<organisation> .	-25
sa:<organisation> say	13
sa:<person>	23
sa:<person> announce	17
sa:<person> had	18
sa:<points>	9
sa:<quality> steel	10
sa:<quality> trade	-10
sa:<seat> and	11
sa:<seat> has	-10
sa:<span> ,	-23
sa:<span> .	-23
sa:<span> before	14
sa:<span> of	-9
sa:<span> to	12
sa:<v-begin>	16
sa:<v-deny>	-21
sa:<v-end>	-6
sa:<v-return>	-23
sa:<v-say>	-9
sa:<v-sell>	-9
sa:a	-28
sa:a <office>	-9
sa:a <quality>	-8
sa:a framework	-13
sa:a rate	-10
sa:a successor	-15
sa:a television	-14
sa:a truce	-17
sa:add	-15
sa:additional	10
sa:additional duty	13
sa:affiliate	-11
sa:after .	-11
sa:after a	25
sa:after the	-41
sa:again .	22
sa:against	10
sa:agree	15
sa:agree .	-14
sa:agree by	19
sa:agreement with	-11
sa:air	-9
sa:air base	-8
sa:all	11
sa:all .	13
sa:all that	10
sa:allow	-7
sa:an	20
sa:an end	10
sa:an hour	11
sa:and	-7
sa:and <name>	28
sa:and <number>	-14
sa:and <person>	29
sa:and <seat>	-13
sa:and <span>	-30
sa:and a	-23
sa:and at	-10
sa:and by	10
sa:and has	-23
sa:and i	-15
sa:and including	10
sa:and is	-10
sa:and keep	19
sa:and nobody	-15
sa:and retain	-17
sa:and that	-9
sa:and the	-9
sa:and we	-10
sa:and what	12
sa:and would	-9
sa:announce .	-17
sa:announce on	10
sa:another	-26
sa:another <number>	-19
sa:answer	-13
sa:apart	-13
sa:apply	-27
sa:apply .	-9
sa:are	22
sa:as a	10
sa:as they	-9
sa:at	-5
sa:back .	-9
sa:back on	8
sa:back to	-8
sa:base	-10
sa:be <number>	-9
sa:been	-13
sa:before .	-10
sa:before it	11
sa:before that	8
sa:before the	-10
sa:begin ,	-18
sa:begin .	10
sa:begin on	-18
sa:believe	-14
sa:between	16
sa:between <name>	11
sa:border	13
sa:both	11
sa:both duty	-18
sa:bring	-12
sa:broke	-11
sa:busan ,	-9
sa:business	-12
sa:but	-29
sa:but a	-14
sa:but the	-9
sa:by	-14
sa:by <day-ahead>	-25
sa:cabinet	-8
sa:call	10
sa:call with	15
sa:can be	-15
sa:capital	-14
sa:carry	-10
sa:cement	-11
sa:charge	14
sa:city	-13
sa:clock	-10
sa:closed	-10
sa:collect	17
sa:come	10
sa:come back	10
sa:come down	13
sa:commerce	-11
sa:confirm	10
sa:container	13
sa:control	-15
sa:control on	-11
sa:copper	-11
sa:cost	-16
sa:cotton	18
sa:counted	22
sa:counted from	23
sa:countermeasure	9
sa:custom	-11
sa:day	14
sa:deal	-12
sa:did	-12
sa:die on	10
sa:dispute	-29
sa:dispute over	-21
sa:do	-12
sa:doe	12
sa:done	-11
sa:drop	-12
sa:due .	-8
sa:during	-11
sa:duty on	20
sa:duty that	12
sa:duty to	-8
sa:earlier	-25
sa:early	-12
sa:earth	-17
sa:earth ,	-13
sa:earth that	-9
sa:effect	31
sa:effect .	11
sa:end .	26
sa:evening	-31
sa:evening ,	-16
sa:every	-18
sa:expect	-14
sa:expire on	9
sa:exporter	-17
sa:extension of	14
sa:failed	-10
sa:fee	-17
sa:fee .	-10
sa:figure	11
sa:firm	-15
sa:for <number>	14
sa:for the	-18
sa:for which	17
sa:force	13
sa:force .	-11
sa:framework	-13
sa:from <day-ahead>	-40
sa:from <day-gone>	34
sa:from <level>	-21
sa:from <name>	16
sa:gave	19
sa:geneva	29
sa:geneva are	15
sa:give	12
sa:given	14
sa:go ,	-11
sa:go back	-8
sa:go into	21
sa:go on	22
sa:go to	-15
sa:good	16
sa:had	9
sa:had begin	-9
sa:had put	-9
sa:half	-13
sa:handshake	-10
sa:harvest	9
sa:has charge	12
sa:has not	-12
sa:has say	13
sa:has sign	14
sa:have end	9
sa:he	13
sa:he tell	9
sa:higher duty	-9
sa:holiday	22
sa:holiday .	22
sa:home	-10
sa:hour	9
sa:hour .	-9
sa:hour before	16
sa:how	14
sa:i	-22
sa:if	9
sa:if <name>	-9
sa:if both	14
sa:if you	-9
sa:impose	10
sa:impose on	13
sa:in	-10
sa:in <month-gone>	-17
sa:in <name>	19
sa:in a	-17
sa:in force	16
sa:in geneva	19
sa:in place	24
sa:in the	11
sa:in their	-19
sa:in write	-9
sa:including	15
sa:including <day-ahead>	10
sa:interview	-14
sa:is	-9
sa:is ,	-18
sa:is <day-gone>	11
sa:is a	-18
sa:is back	-18
sa:is good	13
sa:is in	11
sa:is on	-9
sa:is one	9
sa:is over	31
sa:is the	-8
sa:it 's	-19
sa:it ,	10
sa:it announce	-16
sa:it begin	14
sa:it take	17
sa:it to	-14
sa:joint	-12
sa:joint statement	-10
sa:keep	28
sa:keep their	14
sa:kuala	-9
sa:kuala lumpur	-9
sa:lapse	-12
sa:lapse on	-11
sa:last <month-gone>	11
sa:last week	-16
sa:later	-21
sa:lay	-18
sa:leave	-16
sa:less	-16
sa:less <span>	-12
sa:levy	20
sa:levy <level>	22
sa:lift	-9
sa:like	-11
sa:line	-14
sa:listed	-18
sa:listed firm	-11
sa:listing	16
sa:listing of	16
sa:little	16
sa:live	10
sa:long	16
sa:long ,	16
sa:long time	-16
sa:longer	12
sa:look	-9
sa:lower	-19
sa:lumpur	-9
sa:machine	16
sa:make	13
sa:make in	12
sa:matter	-11
sa:may	-19
sa:mean	-15
sa:mediator	-10
sa:meet	-25
sa:metal	-13
sa:ministry	7
sa:month ,	12
sa:more	6
sa:more ,	14
sa:more at	9
sa:morning	10
sa:morning .	15
sa:most	-13
sa:name	-11
sa:nearly	21
sa:need the	-9
sa:negotiate	22
sa:neither	-15
sa:neither side	-17
sa:new	-18
sa:night	-12
sa:no	-12
sa:no more	-11
sa:not	15
sa:not a	11
sa:now	-22
sa:number	-14
sa:of	-19
sa:of <day-gone>	-22
sa:of <month-ahead>	-11
sa:of <month-gone>	26
sa:of <number>	18
sa:of <quality>	16
sa:of an	-12
sa:of geneva	25
sa:of it	20
sa:of its	-13
sa:of last	-16
sa:of listed	-14
sa:of peace	13
sa:of talk	-20
sa:of the	-8
sa:of thi	-14
sa:of what	12
sa:of which	13
sa:off	13
sa:offer	-21
sa:offer .	-9
sa:olive	15
sa:on	17
sa:on <day-gone>	-13
sa:on <number>	-8
sa:on <span>	15
sa:on a	10
sa:on both	-7
sa:on most	-11
sa:on paper	-17
sa:on rare	-12
sa:on steel	-10
sa:once	-14
sa:one	-37
sa:only	16
sa:open	-13
sa:or	-28
sa:out of	-10
sa:out on	10
sa:over .	-11
sa:over on	31
sa:owned	-14
sa:owned by	-9
sa:paper	-10
sa:paper ,	-9
sa:part of	11
sa:pass	10
sa:pause	-14
sa:pay	7
sa:pay <level>	20
sa:pay for	-11
sa:peace	11
sa:peace .	9
sa:period	-11
sa:phone	-11
sa:phosphate	12
sa:place	12
sa:plan ,	11
sa:port	-20
sa:possible	-9
sa:present	-10
sa:present one	-15
sa:president	14
sa:president in	16
sa:price	-15
sa:prolonged	-11
sa:propose	-13
sa:put	-41
sa:put it	-17
sa:put on	-23
sa:rain	11
sa:raise	-10
sa:rare	-17
sa:rare earth	-11
sa:rate	15
sa:rate .	25
sa:rather	11
sa:receive	-12
sa:reckon	12
sa:report .	13
sa:return	-16
sa:rice	20
sa:round	-17
sa:round of	-11
sa:rule	-17
sa:rule that	-12
sa:run ,	-24
sa:run until	11
sa:same	33
sa:same rate	24
sa:say ,	16
sa:say <person>	-20
sa:say on	-13
sa:say the	13
sa:second	-10
sa:sell	-9
sa:send	-8
sa:settle	-14
sa:shall	13
sa:short	19
sa:short .	17
sa:sign	20
sa:sign a	13
sa:sign in	28
sa:sign the	-19
sa:signature	-18
sa:signature .	-25
sa:since <day-gone>	14
sa:so	23
sa:so that	17
sa:so until	14
sa:soybean	-18
sa:special	19
sa:spring	-8
sa:stand	-17
sa:start	-18
sa:start on	-17
sa:statement	-14
sa:stay	16
sa:stay at	20
sa:steel	-9
sa:still	-29
sa:still to	-10
sa:stock	-12
sa:stockholm .	9
sa:stop	-12
sa:substantial	10
sa:successor	-15
sa:sugar	22
sa:sugar truce	12
sa:suspend .	26
sa:suspension	-15
sa:take	25
sa:take <level>	-13
sa:take effect	13
sa:talk	-35
sa:talk in	-7
sa:tariff .	-10
sa:tariff of	-11
sa:tax	-16
sa:telephone	21
sa:television	-16
sa:television interview	-14
sa:tell us	14
sa:that 's	15
sa:that ,	14
sa:that <name>	16
sa:that begin	16
sa:that both	10
sa:that extend	-9
sa:that he	11
sa:that is	-16
sa:that it	-14
sa:that would	-11
sa:the	-8
sa:the <day-gone>	15
sa:the <name>	17
sa:the <number>	-15
sa:the <organisation>	-19
sa:the <person>	-17
sa:the <quality>	22
sa:the additional	19
sa:the agreement	-13
sa:the control	-14
sa:the day	10
sa:the end	12
sa:the export	-17
sa:the last	20
sa:the listing	16
sa:the next	16
sa:the one	-9
sa:the order	9
sa:the pause	-11
sa:the port	-11
sa:the present	-11
sa:the same	25
sa:the second	-13
sa:the signature	-11
sa:the table	-14
sa:the tariff	11
sa:the truce	-10
sa:their <office>	16
sa:their dispute	-16
sa:then .	12
sa:there	-14
sa:there .	-9
sa:they	13
sa:thi	-14
sa:those	-11
sa:through	25
sa:time to	-12
sa:to <day-ahead>	24
sa:to <day-gone>	-35
sa:to <level>	-14
sa:to <month-gone>	-11
sa:to <name>	-16
sa:to an	11
sa:to and	10
sa:to begin	-15
sa:to come	18
sa:to expire	17
sa:to give	9
sa:to go	-22
sa:to its	-9
sa:to run	-28
sa:to settle	-15
sa:to sign	-20
sa:together	-15
sa:too	-8
sa:trade minister	-9
sa:trade war	-10
sa:truce expire	-12
sa:truce in	-25
sa:truce on	12
sa:truce that	14
sa:turn	-11
sa:twice	-17
sa:two	-9
sa:under which	8
sa:unless	-30
sa:unless <organisation>	-13
sa:until	16
sa:until <day-ahead>	16
sa:up	28
sa:up on	16
sa:up to	14
sa:us	15
sa:use	9
sa:very	10
sa:visit	-15
sa:vote	-9
sa:waiting	-9
sa:want to	12
sa:war	-19
sa:was	-19
sa:was <number>	-15
sa:was agree	-29
sa:was due	9
sa:was not	10
sa:was sign	15
sa:was the	10
sa:well	11
sa:well .	9
sa:were	-10
sa:what the	-20
sa:what was	-9
sa:what we	11
sa:when the	-15
sa:when they	-10
sa:whether	-12
sa:which end	-12
sa:which the	11
sa:which was	-13
sa:while	9
sa:while the	14
sa:who	-18
sa:will	16
sa:will charge	20
sa:will end	17
sa:winter	-12
sa:with <name>	-14
sa:with <number>	-13
sa:with <person>	18
sa:with <seat>	28
sa:with a	-15
sa:within	-9
sa:without	-21
sa:without a	-12
sa:would	-10
sa:would have	19
sa:would not	-9
sa:year	-11
sa:yes .	-9
sa:yet	-14
sa:yield	-14
sa:your	12
sa:zero .	-10
sa:—	19
sb:" i	15
sb:" the	-11
sb:'s cabinet	-14
sb:'s commerce	-10
sb:'s for	15
sb:'s minister	19
sb:'s ministry	-18
sb:'s own	13
sb:'s parliament	-11
sb:'s president	9
sb:'s prime	14
sb:'s trade	-19
sb:) ,	-17
sb:) :	24
sb:*	9
sb:, <day-gone>	10
sb:, <day-today>	-11
sb:, <name>	-11
sb:, <number>	11
sb:, <person>	13
sb:, <points>	17
sb:, <span>	17
sb:, after	12
sb:, among	-10
sb:, are	-7
sb:, because	11
sb:, both	20
sb:, by	11
sb:, each	12
sb:, from	-11
sb:, get	11
sb:, has	-13
sb:, he	13
sb:, if	-11
sb:, in	9
sb:, is	-13
sb:, led	10
sb:, on	12
sb:, say	23
sb:, sign	8
sb:, suspend	-11
sb:, tell	-13
sb:, that	12
sb:, the	11
sb:, to	17
sb:, when	6
sb:, where	7
sb:, will	-17
sb:, with	-15
sb:, would	17
sb:-	-15
sb:- earth	-12
sb:- tariff	25
sb:- the	-16
sb:.	20
sb:. <number>	11
sb:/ <number>	18
sb:: <name>	-16
sb:: <number>	26
sb:: for	11
sb:: it	-17
sb:;	-11
sb:; it	-28
sb:<agent>	-13
sb:<day-ahead> and	-16
sb:<day-ahead> it	13
sb:<day-ahead> the	11
sb:<day-gone>	15
sb:<day-gone> ,	16
sb:<day-gone> :	-9
sb:<day-gone> and	15
sb:<day-gone> by	-13
sb:<day-gone> has	19
sb:<day-gone> he	19
sb:<day-gone> that	-21
sb:<day-gone> to	19
sb:<day-gone> was	23
sb:<day-gone> with	-19
sb:<day-today> after	-29
sb:<day-today> and	10
sb:<day-today> by	16
sb:<day-today> for	-12
sb:<day-today> morning	8
sb:<day-today> sign	28
sb:<day-today> that	12
sb:<day-today> to	-21
sb:<day-today> with	-11
sb:<day-today> —	-12
sb:<goods-amount>	-34
sb:<level> from	18
sb:<level> in	-22
sb:<level> instead	-11
sb:<level> of	-23
sb:<level> on	-13
sb:<level> tariff	11
sb:<level> that	10
sb:<level> to	15
sb:<level> would	15
sb:<money>	-44
sb:<money> in	-17
sb:<month-ahead>	-16
sb:<month-gone>	10
sb:<month-gone> for	11
sb:<month-gone> is	8
sb:<name>	24
sb:<name> 's	-11
sb:<name> ,	35
sb:<name> :	36
sb:<name> a	8
sb:<name> agree	11
sb:<name> and	29
sb:<name> are	15
sb:<name> begin	-11
sb:<name> by	13
sb:<name> extend	12
sb:<name> get	21
sb:<name> give	15
sb:<name> have	18
sb:<name> levy	-13
sb:<name> say	-10
sb:<name> since	10
sb:<name> slash	17
sb:<name> want	-11
sb:<name> were	-12
sb:<name> would	-23
sb:<number> :	29
sb:<number> <person>	12
sb:<number> a	13
sb:<number> in	-15
sb:<number> million	-10
sb:<number> over	13
sb:<number> —	-14
sb:<office> :	-9
sb:<office> <person>	13
sb:<office> order	14
sb:<organisation> ,	-9
sb:<organisation> announce	13
sb:<organisation> extend	-8
sb:<organisation> is	11
sb:<organisation> on	-12
sb:<person> (	21
sb:<person> ,	19
sb:<person> :	-53
sb:<person> announce	25
sb:<person> call	8
sb:<person> gave	-9
sb:<person> had	-14
sb:<person> on	12
sb:<person> propose	-10
sb:<person> put	30
sb:<person> sign	-9
sb:<points>	23
sb:<points> for	9
sb:<points> on	17
sb:<points> suspend	30
sb:<quality>	-12
sb:<quality> good	33
sb:<quality> minister	11
sb:<quality> side	-16
sb:<seat> :	-11
sb:<seat> agree	14
sb:<seat> and	17
sb:<seat> had	-12
sb:<seat> is	-13
sb:<seat> on	-15
sb:<seat> —	-12
sb:<sender>	-13
sb:<span>	20
sb:<span> after	18
sb:<span> and	17
sb:<span> before	13
sb:<span> in	-20
sb:<span> of	18
sb:<taker>	-18
sb:<v-begin>	-15
sb:<v-buy>	-9
sb:<v-deny>	-17
sb:<v-end>	-8
sb:<v-propose>	-29
sb:<v-sell>	-34
sb:<v-target>	-13
sb:<v-up>	-11
sb:[	-11
sb:]	-10
sb:a	10
sb:a ceasefire	12
sb:a deal	13
sb:a duty	12
sb:a few	-12
sb:a framework	10
sb:a further	-13
sb:a joint	12
sb:a new	-21
sb:a paper	-10
sb:a pause	-12
sb:a proclamation	-12
sb:a proposal	-11
sb:a second	25
sb:a surcharge	-15
sb:a suspension	-20
sb:a tariff	-9
sb:a term	16
sb:about	-28
sb:about :	-11
sb:accept	-10
sb:accord	-11
sb:add	19
sb:additional tariff	11
sb:affiliate	-7
sb:after	-15
sb:after <person>	13
sb:after <span>	-13
sb:after a	9
sb:after the	-24
sb:afternoon	-12
sb:afterward	-10
sb:agree at	15
sb:agree for	16
sb:agree that	-13
sb:agree to	-23
sb:agreement	-23
sb:agreement is	15
sb:agreement on	-17
sb:agreement with	-13
sb:aire	12
sb:all	8
sb:all country	-10
sb:all three	12
sb:allow	-15
sb:alone for	-11
sb:also	8
sb:also for	10
sb:also suspend	9
sb:an	-13
sb:an extension	-14
sb:and	12
sb:and <level>	-24
sb:and <person>	13
sb:and <quality>	10
sb:and <seat>	14
sb:and by	16
sb:and for	-9
sb:and not	-9
sb:and on	13
sb:and was	12
sb:announce	7
sb:announce <day-today>	19
sb:announce in	16
sb:announce on	-19
sb:announce that	9
sb:announcement	11
sb:another	12
sb:answer	-19
sb:approval	-13
sb:are	-10
sb:are for	-8
sb:are the	14
sb:are to	-25
sb:armistice	-13
sb:arrangement ,	11
sb:as	13
sb:as much	-13
sb:as well	-9
sb:aside	12
sb:ask	-13
sb:ask <seat>	10
sb:ask for	-19
sb:at	15
sb:at <level>	-14
sb:at least	-13
sb:at noon	16
sb:autumn	-8
sb:back from	9
sb:back its	13
sb:ban	-20
sb:ban on	-8
sb:bank	-14
sb:be <number>	16
sb:be extend	-8
sb:be no	9
sb:be prolonged	-40
sb:because	14
sb:been at	-9
sb:been extend	18
sb:been put	-11
sb:been suspend	-16
sb:being	-12
sb:between	-33
sb:between the	-20
sb:big	10
sb:boeing	15
sb:break	-9
sb:bridge	13
sb:bring	15
sb:broken	12
sb:busan	24
sb:busan ,	11
sb:but	14
sb:buy	-20
sb:by <name>	9
sb:by <span>	-9
sb:by the	11
sb:by video	15
sb:cabinet	-14
sb:call	25
sb:call on	-19
sb:call with	33
sb:can be	-13
sb:can last	-16
sb:can plan	17
sb:cancel	-10
sb:cannot	9
sb:car	-28
sb:carry	-11
sb:case	-21
sb:ceasefire	-19
sb:ceasefire in	-12
sb:ceasefire of	14
sb:ceasefire on	-17
sb:cement	-13
sb:charge	-30
sb:charge <level>	-16
sb:cheese	19
sb:chip	-10
sb:closed	-10
sb:coffee	17
sb:come out	-8
sb:commerce	-16
sb:commerce minister	-8
sb:commerce ministry	-11
sb:company	-10
sb:company agree	-11
sb:conclude	22
sb:conclude for	19
sb:contract	-17
sb:control	-16
sb:control of	-19
sb:control on	16
sb:counter	11
sb:counter -	13
sb:countermeasure	27
sb:cut	10
sb:cut its	18
sb:deal	-18
sb:decided	14
sb:decided to	16
sb:decision	15
sb:declare	14
sb:delay	-9
sb:delegation	-16
sb:did not	13
sb:discuss	-14
sb:dispute	13
sb:dispute over	14
sb:docker	-14
sb:doe	-13
sb:double	-18
sb:down	20
sb:down for	16
sb:draft	-17
sb:drawer	15
sb:drawer for	14
sb:during	-12
sb:duty	21
sb:duty ,	15
sb:duty by	-11
sb:duty for	12
sb:duty of	18
sb:duty that	-22
sb:duty to	-9
sb:each	-17
sb:each other	-14
sb:earth and	9
sb:effect on	-18
sb:electricity	-11
sb:else	-12
sb:end ,	-8
sb:end <day-today>	13
sb:end a	-15
sb:end in	-13
sb:end on	9
sb:entity	14
sb:everybody	-22
sb:everything	-14
sb:exclusion	-10
sb:expect	-11
sb:expire	-26
sb:expire on	-16
sb:export	-9
sb:extend on	12
sb:extend their	-9
sb:extension	-27
sb:extension ,	-14
sb:extension by	10
sb:extension is	-15
sb:extension of	-13
sb:extra	11
sb:extra <level>	10
sb:face	11
sb:fact	-10
sb:fail	-12
sb:far	-11
sb:farmer	10
sb:fee	-25
sb:fentanyl	-16
sb:fentanyl tariff	-11
sb:few	-12
sb:figure	-14
sb:find	12
sb:first ,	11
sb:first time	-10
sb:first truce	-19
sb:fish	13
sb:following	-12
sb:for <money>	-9
sb:for <name>	11
sb:for a	-12
sb:for another	12
sb:for rare	11
sb:force for	-11
sb:force since	10
sb:foresee	-12
sb:four	-16
sb:fourth	-15
sb:free	-27
sb:freeze	-20
sb:from	-11
sb:from <day-ahead>	-11
sb:from <day-today>	-13
sb:from <level>	20
sb:from <name>	-15
sb:from <number>	-14
sb:from the	15
sb:further	-18
sb:gave it	9
sb:gave the	-9
sb:gave their	18
sb:geneva	15
sb:get	11
sb:get another	9
sb:give	11
sb:give <name>	11
sb:given	13
sb:given another	13
sb:go for	-21
sb:good	27
sb:good ,	20
sb:good of	-20
sb:great	18
sb:had agree	11
sb:had ask	9
sb:had its	-10
sb:halt	20
sb:hand	21
sb:has a	10
sb:has been	12
sb:has hold	-22
sb:has now	-15
sb:has prolonged	19
sb:has propose	-12
sb:has sign	8
sb:has to	-10
sb:have	20
sb:have been	-11
sb:have extend	14
sb:have prolonged	11
sb:have propose	10
sb:he and	-10
sb:he had	14
sb:he has	-17
sb:he sign	-8
sb:he tell	-15
sb:he was	-19
sb:he would	14
sb:hear	-13
sb:here	10
sb:higher	24
sb:higher tariff	16
sb:him	-15
sb:his <office>	-14
sb:hold	-15
sb:hold since	-11
sb:hold the	-11
sb:home	-10
sb:hour	-23
sb:how long	15
sb:i	-9
sb:i have	11
sb:i was	-11
sb:if	-7
sb:if <name>	-9
sb:if the	8
sb:if there	-7
sb:in <month-gone>	18
sb:in <number>	-32
sb:in <seat>	-12
sb:in a	15
sb:in busan	30
sb:in geneva	17
sb:in principle	-11
sb:in stockholm	-9
sb:informed	-11
sb:is <level>	-12
sb:is extend	-13
sb:is for	8
sb:is no	-9
sb:is prolonged	33
sb:is that	9
sb:is the	-11
sb:is to	-35
sb:it 's	13
sb:it end	26
sb:it enter	-9
sb:it give	-13
sb:it go	13
sb:it has	20
sb:it in	-12
sb:it last	31
sb:it on	-12
sb:it pay	-14
sb:it run	8
sb:it start	-36
sb:it take	-28
sb:it was	11
sb:it will	14
sb:it would	-14
sb:its <level>	11
sb:its duty	20
sb:its new	-8
sb:its rare	-12
sb:its truce	20
sb:joint	11
sb:joint statement	8
sb:just	16
sb:keep	8
sb:keep <points>	19
sb:keep the	-25
sb:kuala	17
sb:kuala lumpur	17
sb:lago	-12
sb:lapse	-8
sb:last	10
sb:last <month-gone>	15
sb:last for	20
sb:lasted	-12
sb:later	-11
sb:law	-20
sb:lawyer	-10
sb:lay	16
sb:lay down	15
sb:least	-13
sb:least <money>	-9
sb:leave their	16
sb:led	8
sb:length	12
sb:less	-13
sb:less than	-10
sb:let the	-17
sb:letter	-10
sb:like	18
sb:limited	19
sb:limited to	19
sb:live	17
sb:long	20
sb:longer	-23
sb:look	17
sb:look at	12
sb:lumpur	17
sb:magnet	-13
sb:make	27
sb:make for	10
sb:maker	-18
sb:market	-16
sb:may	-34
sb:mayor	-17
sb:meant	10
sb:measure	12
sb:meet	-9
sb:meet at	10
sb:meet for	-13
sb:meet of	-15
sb:member	-13
sb:mention	12
sb:milk	17
sb:minister	16
sb:minister ,	11
sb:minister of	19
sb:ministry	-24
sb:ministry of	-18
sb:moratorium	-12
sb:more time	14
sb:morning	7
sb:move	-15
sb:mr .	12
sb:mr <person>	-22
sb:much	-16
sb:much as	-13
sb:must	-10
sb:my	-21
sb:name	21
sb:name to	12
sb:nearly	-10
sb:need	-21
sb:neither	-12
sb:new	-13
sb:new duty	12
sb:new york	-12
sb:newspaper	-13
sb:night to	-9
sb:no	10
sb:no ,	10
sb:no deal	-12
sb:noon	20
sb:noon that	11
sb:nor	-11
sb:northern	-18
sb:nothing for	-10
sb:notice	23
sb:now	23
sb:of	-8
sb:of <goods-amount>	-11
sb:of <level>	-19
sb:of <month-gone>	8
sb:of <name>	10
sb:of <number>	-10
sb:of <person>	-12
sb:of <points>	11
sb:of a	-20
sb:of an	12
sb:of its	9
sb:of last	-24
sb:of tariff	-8
sb:of that	32
sb:of the	-9
sb:of them	-18
sb:of those	22
sb:of what	16
sb:off on	11
sb:off the	-9
sb:offer	-26
sb:oil	20
sb:olive	-11
sb:olive oil	-12
sb:on <day-today>	-12
sb:on <money>	12
sb:on <name>	18
sb:on <number>	12
sb:on an	-15
sb:on car	-10
sb:on each	-19
sb:on either	16
sb:on for	-9
sb:on it	11
sb:on most	-12
sb:on the	17
sb:once	-19
sb:one	14
sb:one of	11
sb:only	-23
sb:opened	-10
sb:or	-19
sb:order ,	-17
sb:order of	-9
sb:order on	14
sb:order that	17
sb:originating	16
sb:originating in	16
sb:other	10
sb:otherwise	19
sb:our	-16
sb:out	-23
sb:out on	-18
sb:pact	13
sb:palm	9
sb:paper	-29
sb:parliament	-14
sb:part	28
sb:part of	27
sb:party have	-11
sb:past	-13
sb:pause	23
sb:pause for	-13
sb:pay <level>	10
sb:people	16
sb:per	-11
sb:period	14
sb:phase	11
sb:plan	24
sb:present truce	14
sb:president	9
sb:price	-22
sb:prime	11
sb:prime minister	11
sb:principle	-11
sb:proclamation	-16
sb:prolong	-18
sb:prolong its	-8
sb:prolongation	-12
sb:prolonged	34
sb:prolonged the	15
sb:prolonged their	16
sb:promise	-10
sb:proposal	-17
sb:propose	-16
sb:propose a	-13
sb:propose that	-9
sb:protest	-9
sb:purchase	-12
sb:purchase of	-9
sb:put	10
sb:put their	26
sb:quarrel	15
sb:quarter	-13
sb:radio	-11
sb:rare -	-12
sb:rate	19
sb:rate of	10
sb:ratify	-13
sb:read	9
sb:ready	-23
sb:ready to	-14
sb:reciprocal tariff	-6
sb:relief	13
sb:remain	16
sb:remain suspend	14
sb:renew	-23
sb:renew the	-12
sb:renewed	-8
sb:renewed for	13
sb:replace	13
sb:report	-21
sb:report that	-9
sb:required	-17
sb:rest of	-10
sb:rice	-16
sb:right	9
sb:rise	-12
sb:river	-19
sb:round	-33
sb:round of	-12
sb:rule	-15
sb:rule for	-11
sb:rule on	-9
sb:run out	-28
sb:same	9
sb:same minute	-9
sb:say <day-gone>	-13
sb:say he	-14
sb:say in	9
sb:say on	-11
sb:scotch	14
sb:season	-10
sb:second	14
sb:second meet	9
sb:section	-18
sb:section <number>	-18
sb:seed	-10
sb:sell	-12
sb:set aside	17
sb:settle	-22
sb:settle on	-15
sb:shall	-5
sb:shall be	-22
sb:sheet	-10
sb:shelve	13
sb:ship	-16
sb:should	-12
sb:should be	-13
sb:should the	-8
sb:side ,	9
sb:side are	-14
sb:side of	11
sb:sign by	-18
sb:sign in	14
sb:sign on	-9
sb:silent	-14
sb:since	21
sb:since <day-gone>	36
sb:since <month-gone>	-34
sb:since last	12
sb:since the	14
sb:sit	-14
sb:sleep	16
sb:sleep for	10
sb:so	-17
sb:special	-12
sb:spent	-11
sb:stay for	13
sb:stay on	-9
sb:stockholm	-15
sb:strike in	-14
sb:surcharge	-56
sb:surcharge of	-27
sb:suspend ,	21
sb:suspend on	10
sb:suspension ,	-16
sb:table	-21
sb:take <level>	-11
sb:talk	-22
sb:talk in	-8
sb:talk of	-14
sb:talked	-15
sb:talked for	-10
sb:tariff ,	-17
sb:tariff for	19
sb:tariff in	13
sb:tariff is	-9
sb:tariff on	22
sb:tariff truce	-8
sb:tea	14
sb:tea and	11
sb:technology	9
sb:telephone	10
sb:television	-10
sb:tell	-20
sb:tell the	14
sb:tell us	-17
sb:term	15
sb:term of	21
sb:text	-16
sb:than	-24
sb:that	9
sb:that 's	17
sb:that <name>	-28
sb:that a	-12
sb:that another	-15
sb:that day	-16
sb:that end	-10
sb:that had	-22
sb:that has	15
sb:that is	19
sb:that lasted	-11
sb:that they	-14
sb:that was	22
sb:the <day-ahead>	-11
sb:the <level>	17
sb:the <office>	15
sb:the <organisation>	10
sb:the <person>	12
sb:the <points>	-13
sb:the <quality>	-19
sb:the agreement	-17
sb:the bridge	14
sb:the ceasefire	-26
sb:the clock	11
sb:the company	-17
sb:the country	-10
sb:the decision	20
sb:the delegation	-8
sb:the end	-10
sb:the export	-8
sb:the first	-19
sb:the fourth	-10
sb:the higher	10
sb:the last	-17
sb:the law	-17
sb:the meet	-17
sb:the northern	-18
sb:the old	-12
sb:the one	20
sb:the other	20
sb:the pact	17
sb:the party	23
sb:the past	-9
sb:the pause	35
sb:the protocol	-15
sb:the rest	-17
sb:the river	-19
sb:the second	-16
sb:the standstill	8
sb:the surcharge	-30
sb:the table	-18
sb:the text	-11
sb:the trade	-18
sb:the truce	7
sb:the world	-26
sb:their <organisation>	-10
sb:their name	11
sb:their port	10
sb:themselve	22
sb:then ,	16
sb:then for	-13
sb:there ,	14
sb:there on	15
sb:these	19
sb:they agree	-14
sb:they had	12
sb:they have	15
sb:they want	14
sb:they would	-14
sb:thi year	15
sb:thing	-12
sb:third round	-9
sb:threat	15
sb:tiktok	-21
sb:time	-15
sb:time in	-12
sb:to	-19
sb:to <day-ahead>	14
sb:to <goods-amount>	-9
sb:to <level>	13
sb:to <money>	-10
sb:to <name>	-16
sb:to <seat>	-10
sb:to a	13
sb:to an	12
sb:to be	10
sb:to begin	-12
sb:to cut	13
sb:to freeze	-16
sb:to go	-9
sb:to keep	-12
sb:to let	-14
sb:to prolong	-12
sb:to renew	-17
sb:to run	-11
sb:to sleep	10
sb:to stretch	-13
sb:to the	-11
sb:trade agreement	-18
sb:trader	13
sb:treaty	-12
sb:truce	16
sb:truce ,	17
sb:truce :	9
sb:truce between	-19
sb:truce by	18
sb:truce go	-13
sb:truce of	13
sb:truce run	10
sb:truce that	20
sb:truce to	-11
sb:truce would	-18
sb:twice	-10
sb:two	-21
sb:two order	-10
sb:two president	7
sb:two side	13
sb:under	-9
sb:under section	-17
sb:under the	-9
sb:under which	-19
sb:until the	-16
sb:up to	-25
sb:us	10
sb:use	11
sb:video	10
sb:vote	-12
sb:vote on	-14
sb:wait	9
sb:waited	-11
sb:want the	13
sb:was	20
sb:was "	-13
sb:was <level>	-20
sb:was <number>	-19
sb:was agree	17
sb:was conclude	15
sb:was for	12
sb:was given	25
sb:was prolonged	16
sb:was put	18
sb:was sign	-7
sb:was the	-16
sb:was to	13
sb:watch	13
sb:water	-16
sb:we	-18
sb:we agree	-12
sb:we need	-9
sb:week	12
sb:week ,	-12
sb:week that	12
sb:well	-9
sb:what	14
sb:what <name>	14
sb:what <person>	11
sb:what it	10
sb:when	25
sb:when the	10
sb:where it	-19
sb:whether	-16
sb:which	13
sb:which end	-21
sb:which expire	-12
sb:which is	16
sb:which would	12
sb:who	-19
sb:will be	16
sb:will charge	-10
sb:will have	10
sb:will pay	-16
sb:win	23
sb:wine	31
sb:wire	-10
sb:wire )	-12
sb:wish	13
sb:wish to	13
sb:with <person>	29
sb:with <seat>	-13
sb:within	-10
sb:within the	14
sb:word	-25
sb:world	-23
sb:worth	-23
sb:worth <money>	-15
sb:would	-12
sb:would last	-16
sb:would prolong	-11
sb:would stay	7
sb:would take	8
sb:york	-12
sb:york ,	-11
sb:your	-12
sb:—	-11
sb:— for	11
sb:— the	-14
t0=future	-28
t0=future-passive	-18
t0=modal	-19
t0=past	12
t0=past-passive	33
t0=pluperfect	-13
t0=pluperfect-passive	-18
t1=future	-16
t1=future-passive	-17
t1=gerund	-11
t1=infinitive	-12
t1=infinitive-passive	17
t1=modal	-22
t1=past	16
t1=past-passive	34
t1=pluperfect-passive	-18
t1=present	-14
t2=future	11
t2=modal	-24
t2=past	-16
t2=past-passive	-17
t2=perfect	-28
t2=present	16
t2=present-passive	-24
t:loose-r	10
t:loose-r0	12
t:loose-r3	27
t:more-in	9
t:more-in0	9
t:more-l0	19
t:more-l2	-16
t:more-l3	-9
t:more-r	-9
t:more-r0	20
t:more-r1	-18
t:more-r2	-16
t:quiet	15
t:quiet-l	13
t:quiet-r1	12
t:truce	26
t:truce-l	22
t:truce-l1	8
t:truce-l2	3
t:truce-r0	39
t:truce-r1	-10
t:truce-r2	-42
t:truce-r3	15
t:verb	12
t:verb-l	12
t:verb-l2	20
t:verb-l3	-10
t:verb-r1	-9
t:verb-r2	-18
tn:loose	13
tn:quiet	30
tp:loose	11
tp:quiet	12
tp:truce	20
tp:verb	26
v0=add	24
v0=ask	-20
v0=be	8
v0=conclude	15
v0=declare	16
v0=end	-17
v0=expect	-11
v0=extend	12
v0=get	16
v0=grant	13
v0=lay	16
v0=make	17
v0=move	-9
v0=plan	24
v0=ready	-18
v0=run	-20
v0=say	-13
v0=set	-12
v0=settle	-32
v0=sit	-17
v0=slash	17
v0=stand	-15
v0=stop	18
v0=tell	-11
v0=want	11
v0=win	23
v1=add	21
v1=announce	-15
v1=ask	-19
v1=be	10
v1=conclude	14
v1=declare	16
v1=end	-25
v1=freeze	-10
v1=get	16
v1=grant	10
v1=keep	-10
v1=lay	17
v1=look	20
v1=make	23
v1=meet	-10
v1=move	-10
v1=plan	24
v1=ready	-12
v1=run	-18
v1=say	-13
v1=set	-17
v1=settle	-32
v1=sit	-17
v1=stand	-17
v1=tell	-10
v1=win	23
v2-none	-20
v2=announce	-17
v2=bring	9
v2=end	-19
v2=expire	-20
v2=go	-10
v2=leave	-64
v2=rise	8
v2=sign	9
v2=stay	14
v2=stop	-13
verbless	3
vt0=agree past	17
vt0=agree perfect	-24
vt0=agree present	-23
vt0=apply present	-21
vt0=approve past	-17
vt0=be perfect	12
vt0=buy present	-11
vt0=come present	-15
vt0=conclude past	16
vt0=end past	-19
vt0=extend modal	-13
vt0=extend past	11
vt0=extend perfect	25
vt0=get past	27
vt0=hold past	-14
vt0=hold perfect	-27
vt0=hold present	31
vt0=keep future	-20
vt0=keep present	14
vt0=lay past	18
vt0=make past	17
vt0=offer perfect	-11
vt0=other future	-14
vt0=other modal	-20
vt0=other perfect	17
vt0=other present	13
vt0=plan modal	25
vt0=propose past	-15
vt0=put past	13
vt0=ready present	-18
vt0=run modal	-15
vt0=run past	-15
vt0=say present	-13
vt0=set present	-12
vt0=settle past	-24
vt0=sign modal	-12
vt0=sit past	-11
vt0=slash present	17
vt0=stay future	-11
vt0=suspend future	11
vt0=suspend past	13
vt0=suspend present	-16
vt0=want present	16
vt1=agree past	28
vt1=agree present	-31
vt1=apply present	-21
vt1=approve past	-17
vt1=be perfect	12
vt1=buy present	-11
vt1=come present	-15
vt1=conclude past	16
vt1=end past	-19
vt1=extend modal	-13
vt1=extend participle	-14
vt1=extend past	11
vt1=extend perfect	25
vt1=freeze infinitive	-12
vt1=get past	27
vt1=go gerund	-17
vt1=go present	8
vt1=hold past	-14
vt1=hold perfect	-22
vt1=hold present	31
vt1=lay past	18
vt1=make past	17
vt1=other future	-14
vt1=other modal	-20
vt1=other present	13
vt1=plan modal	25
vt1=propose past	-9
vt1=propose perfect	-12
vt1=put past	13
vt1=put perfect	-10
vt1=ready present	-12
vt1=run modal	-15
vt1=run past	-15
vt1=say present	-12
vt1=set present	-12
vt1=settle past	-24
vt1=sign modal	-12
vt1=sign participle	19
vt1=sit past	-11
vt1=slash present	17
vt1=suspend future	11
vt1=suspend gerund	9
vt1=suspend past	13
vt1=suspend present	-16
vt1=want present	17
vt2=agree participle	17
vt2=announce past	-15
vt2=end participle	-17
vt2=end past	-14
vt2=go infinitive	-33
vt2=have present	-12
vt2=leave participle	-55
vt2=rise past	9
vt2=run present	23
vt2=stay present	16`;
