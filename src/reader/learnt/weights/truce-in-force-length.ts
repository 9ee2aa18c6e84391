// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	18
a:'	-21
a:'s	-13
a:<agent>	-25
a:<day-gone>	22
a:<day-gone> .	23
a:<day-today> .	14
a:<duty>	12
a:<gate>	-19
a:<level> .	-26
a:<level> on	23
a:<month-ahead>	12
a:<name>	23
a:<name> and	25
a:<name> take	12
a:<not>	-16
a:<number>	7
a:<number> <quality>	9
a:<number> of	15
a:<number> on	10
a:<points>	-12
a:<quality>	12
a:<seat>	-12
a:<seat> and	-10
a:<sender>	-12
a:<span>	-18
a:<span> .	-16
a:<taker>	-13
a:<v-agree>	8
a:<v-begin>	11
a:<v-impose>	-20
a:<v-propose>	-32
a:<v-return>	-15
a:<v-say>	-23
a:<v-sign>	9
a:<v-target>	-18
a:<v-up>	11
a:about	-18
a:after	-24
a:after the	-15
a:against	9
a:against <name>	11
a:agree	13
a:agree on	16
a:all	-11
a:an end	10
a:and <level>	-13
a:and <name>	26
a:and <number>	-31
a:and <seat>	-10
a:and <span>	-16
a:and a	8
a:and it	-15
a:and the	11
a:announce	-11
a:announce on	-9
a:apply	-8
a:are	13
a:are a	11
a:as	10
a:as well	15
a:been	-28
a:before	-17
a:before .	-11
a:before the	-16
a:begin	10
a:being	-14
a:between	11
a:between <name>	10
a:between <seat>	-10
a:between the	8
a:busan	22
a:by	-9
a:calm	-12
a:closed	-12
a:come to	11
a:container	12
a:control	-12
a:control on	-12
a:counted	10
a:day of	-8
a:dispute	-21
a:dispute over	-16
a:down	23
a:draft	-12
a:each other	-10
a:earlier	-26
a:early	-12
a:earth	-16
a:economy	9
a:effect	17
a:either	10
a:end	12
a:end .	25
a:end at	-10
a:end in	13
a:end on	-10
a:enough for	11
a:evening	-9
a:expire	-11
a:extra	-10
a:farm	-9
a:fee	-15
a:first	29
a:for	-10
a:for <name>	13
a:from <day-ahead>	-15
a:from <day-gone>	22
a:from <number>	9
a:from now	-8
a:geneva	18
a:geneva are	14
a:go on	10
a:good .	-13
a:had	-22
a:had been	-16
a:harvest	9
a:has	-27
a:have	-21
a:higher	8
a:i	-11
a:in	-24
a:in <name>	-16
a:in <number>	8
a:in a	-10
a:in at	-9
a:in busan	18
a:in the	-13
a:in their	-14
a:is	-15
a:is a	-10
a:is over	21
a:is the	10
a:it	10
a:it .	15
a:it is	-8
a:its	16
a:last	23
a:later	-29
a:leave	-26
a:less	-11
a:less <span>	-8
a:levy	9
a:likely	-16
a:likely .	-14
a:long time	-16
a:make	10
a:may	-20
a:month	15
a:more .	-8
a:more at	9
a:most	-10
a:neither	-23
a:new	-10
a:not a	14
a:nothing	-11
a:now	-19
a:number	-14
a:of	13
a:of <level>	13
a:of <quality>	13
a:of a	9
a:of an	-12
a:of calm	-12
a:of geneva	24
a:of it	17
a:of its	-9
a:of peace	20
a:of talk	-17
a:of the	14
a:offer	-14
a:on .	11
a:on <day-ahead>	14
a:on <day-gone>	-10
a:on <quality>	16
a:on both	-11
a:on paper	-10
a:on rare	-13
a:on the	-15
a:once	-17
a:one	-13
a:one option	-10
a:only	10
a:option	-12
a:or	-22
a:other	-18
a:out on	12
a:over on	16
a:over the	-10
a:paper	-14
a:pass	12
a:pause on	-8
a:peace	20
a:peace .	9
a:president	12
a:product	-10
a:promise	-12
a:rare	-16
a:rare earth	-15
a:rate	15
a:rate .	9
a:rather	11
a:reprieve	16
a:rise	10
a:run until	12
a:same	11
a:side .	11
a:signature .	-20
a:so	-16
a:spring	-14
a:stand	-11
a:stay	10
a:stay at	13
a:stop	-13
a:suspension of	19
a:table	-13
a:take	12
a:talk	-20
a:talk in	-9
a:tariff between	17
a:telephone	10
a:the	-19
a:the <day-gone>	15
a:the <name>	18
a:the <number>	-11
a:the control	-13
a:the country	9
a:the duty	9
a:the export	-11
a:the first	10
a:the present	-10
a:the same	11
a:the table	-13
a:the truce	14
a:their	-22
a:their dispute	-15
a:their tariff	9
a:them	-9
a:there	-23
a:they	14
a:threat	-11
a:through	11
a:time .	15
a:time to	-12
a:to <day-ahead>	9
a:to <month-gone>	-14
a:to <name>	-16
a:to <number>	15
a:to an	11
a:to come	12
a:to go	-19
a:to make	15
a:to run	-24
a:to the	-11
a:truce	14
a:truce in	-26
a:until <day-ahead>	14
a:up	11
a:us	-21
a:visit	-11
a:war	-14
a:was agree	-15
a:well	15
a:well .	15
a:were likely	-10
a:what the	-16
a:with	25
a:with <seat>	13
a:work	-12
a:worth	15
a:would	-17
a:would be	-10
a:year	-11
a:yield	-13
b:" i	11
b:" the	-16
b:'	-26
b:'s	-17
b:'s for	15
b:'s president	11
b:'s tariff	-11
b:, <name>	-17
b:, <office>	12
b:, <points>	12
b:, and	-12
b:, are	-9
b:, each	24
b:, end	-12
b:, get	14
b:, is	-13
b:, led	15
b:, of	10
b:, on	18
b:, put	20
b:, say	19
b:, sign	14
b:, suspend	-10
b:, the	25
b:, to	14
b:, would	16
b:-	-23
b:- earth	-11
b:- tariff	13
b:: <name>	-16
b:: a	-33
b:: for	10
b:: it	-26
b:: truce	15
b:; it	-17
b:<agent>	-14
b:<day-ahead>	17
b:<day-ahead> the	12
b:<day-gone>	28
b:<day-gone> after	-11
b:<day-gone> and	15
b:<day-gone> has	16
b:<day-today>	9
b:<day-today> extend	9
b:<day-today> for	-13
b:<day-today> to	-12
b:<duty>	19
b:<goods-amount>	-32
b:<level>	-22
b:<level> duty	13
b:<level> for	-17
b:<level> to	13
b:<money>	-54
b:<money> in	-12
b:<month-gone>	15
b:<month-gone> for	17
b:<name> 's	-18
b:<name> agree	-15
b:<name> by	19
b:<name> end	-13
b:<name> extend	10
b:<name> gave	8
b:<name> get	20
b:<name> had	-16
b:<name> have	26
b:<name> is	-17
b:<name> on	16
b:<name> prolong	-10
b:<name> sign	20
b:<name> slash	16
b:<name> want	-9
b:<name> were	-12
b:<name> will	8
b:<name> would	-11
b:<number> <person>	9
b:<number> for	12
b:<number> in	-16
b:<office>	32
b:<office> agree	18
b:<organisation>	-45
b:<organisation> and	-20
b:<organisation> extend	-9
b:<organisation> has	13
b:<organisation> in	-12
b:<person> has	-9
b:<person> have	12
b:<person> on	-9
b:<person> put	26
b:<points>	25
b:<points> for	18
b:<points> suspend	19
b:<quality> -	-13
b:<quality> colleague	13
b:<quality> good	26
b:<quality> official	-10
b:<quality> side	-11
b:<seat>	13
b:<seat> agree	14
b:<seat> and	13
b:<seat> on	12
b:<seat> will	-21
b:<span>	-14
b:<span> of	-9
b:<v-agree>	-16
b:<v-bear>	-11
b:<v-buy>	-5
b:<v-deny>	-26
b:<v-down>	-14
b:<v-end>	-19
b:<v-impose>	12
b:<v-propose>	-24
b:<v-return>	-13
b:<v-sell>	-22
b:<v-stay>	15
b:<v-target>	-25
b:a ceasefire	12
b:a draft	-8
b:a duty	17
b:a joint	12
b:a matter	-11
b:a new	-12
b:a second	20
b:a suspension	-26
b:a term	20
b:about	-30
b:add	20
b:additional	-22
b:additional duty	-27
b:after	-40
b:after a	-23
b:after the	-26
b:agree for	20
b:agree last	-10
b:agree to	-27
b:aircraft	12
b:all	13
b:all <quality>	10
b:allow	-13
b:almost	-12
b:along	-10
b:along the	-10
b:also	9
b:also for	12
b:an agreement	12
b:and <points>	-10
b:and <quality>	-9
b:and <seat>	10
b:and a	-15
b:and his	17
b:and is	14
b:and its	-9
b:and keep	9
b:and not	-13
b:and to	-10
b:and was	15
b:another	10
b:any	11
b:apply	-13
b:are	-10
b:are put	-8
b:are suspend	10
b:are to	-18
b:arrangement	-9
b:as	13
b:as <name>	19
b:aside for	-10
b:ask	-9
b:asleep	-10
b:asleep for	-10
b:at least	-30
b:away	10
b:back for	-9
b:ban	-14
b:banana	17
b:bank	-12
b:be continue	-12
b:be prolong	-31
b:beef	-10
b:been	-7
b:been extend	20
b:been in	11
b:been put	-14
b:been suspend	-5
b:begin on	-7
b:best	-13
b:between	-18
b:between <name>	-11
b:boeing	15
b:border	9
b:both	9
b:busan last	9
b:busan on	-12
b:but	21
b:by <day-ahead>	-16
b:by <points>	8
b:by the	18
b:cabinet	8
b:can last	-15
b:car	-19
b:ceasefire	-9
b:ceasefire of	14
b:ceasefire on	-15
b:cement	-12
b:charge	-21
b:charge <level>	-11
b:colleague	13
b:company agree	-15
b:conclude	13
b:conclude for	21
b:conclude in	23
b:contract	-10
b:control	-24
b:control of	-16
b:counter	12
b:counter -	15
b:countermeasure	15
b:country '	-13
b:country agree	20
b:deal	-36
b:decide	10
b:decide to	12
b:decision	12
b:declare	11
b:delay	-10
b:delegation	-13
b:did	9
b:did not	10
b:do so	9
b:docker	-16
b:docker and	-12
b:doe	-12
b:down	8
b:draft	-20
b:drawer	13
b:drawer for	13
b:during	-11
b:duty	9
b:duty for	12
b:duty of	7
b:earth	-34
b:end	-25
b:end a	-12
b:end on	-16
b:enter into	11
b:entity	12
b:everything	-13
b:expect	-18
b:exporter	-12
b:extend <name>	10
b:extend on	10
b:extend their	-16
b:extension by	11
b:extension is	-16
b:farm	-11
b:farmer	11
b:figure	-10
b:first	-31
b:fix	10
b:follow	-12
b:for	14
b:for <money>	-9
b:for <name>	-10
b:for a	-10
b:for at	-11
b:force for	-12
b:foresee	-17
b:free	-26
b:freeze	-15
b:from <level>	14
b:gave	14
b:gave it	10
b:gave their	20
b:geneva	22
b:get	15
b:give it	-16
b:given	9
b:given another	13
b:go for	-21
b:good	8
b:had	-13
b:had been	-18
b:halt	19
b:hand	15
b:has	-7
b:has a	14
b:has been	10
b:has hold	-22
b:has lasted	14
b:has now	-15
b:has offer	-9
b:has the	9
b:has to	-11
b:have	18
b:have agree	-27
b:have been	-10
b:have extend	13
b:have propose	10
b:he has	-10
b:he was	-15
b:higher	20
b:him	-10
b:his	10
b:his <quality>	17
b:hold off	-9
b:i	-19
b:i have	8
b:in	-16
b:in <month-gone>	29
b:in <name>	14
b:in <number>	-16
b:in geneva	11
b:in principle	-12
b:initial period	14
b:into	10
b:into force	12
b:is extend	-15
b:is for	10
b:is prolong	17
b:is the	-15
b:is to	-18
b:it give	-12
b:it go	10
b:it had	-21
b:it has	18
b:it last	26
b:it provide	-10
b:it start	-12
b:it take	-19
b:it was	9
b:it would	-15
b:its <level>	18
b:its duty	13
b:its rare	-11
b:its truce	21
b:joint	12
b:joint statement	12
b:keep <points>	16
b:keep the	-23
b:last	14
b:last for	20
b:law	-11
b:lawyer	-8
b:lay	15
b:lay down	15
b:least	-30
b:leave	-11
b:led	13
b:led to	15
b:lengthen	8
b:less	-14
b:less than	-11
b:letter	-13
b:level	16
b:licence	-14
b:likewise	-14
b:limited	24
b:limited to	24
b:listing	11
b:listing of	11
b:live	13
b:longer	-12
b:look	21
b:look at	14
b:lower rate	-9
b:make	18
b:make for	12
b:maker	-13
b:matter of	-11
b:may	-18
b:me	10
b:mean	-12
b:meet	-20
b:meet in	-13
b:mention	10
b:minister	10
b:ministry	-12
b:most	13
b:most of	24
b:move	-10
b:my	-15
b:name	21
b:name to	13
b:need	-14
b:new duty	11
b:new truce	12
b:night to	-9
b:no agreement	10
b:nobody	9
b:northern	-17
b:nothing for	-14
b:notice of	-18
b:of	-13
b:of <goods-amount>	-11
b:of <month-gone>	-17
b:of <name>	-24
b:of <number>	12
b:of a	-8
b:of another	-14
b:of duty	-7
b:of last	-11
b:of them	-11
b:off its	-9
b:off on	18
b:off the	10
b:offer	-16
b:official	-10
b:old	-12
b:on	15
b:on <day-gone>	11
b:on <day-today>	10
b:on <name>	9
b:on <quality>	18
b:on all	15
b:on an	-14
b:on another	-13
b:on most	-15
b:on rare	-13
b:once	-12
b:one of	10
b:only	-22
b:or	-17
b:originating	13
b:originating in	13
b:other	6
b:our	-22
b:out	-14
b:paper	-7
b:part	15
b:part of	15
b:past	-14
b:pause	12
b:pay	-12
b:period	17
b:plan	24
b:port	-20
b:port fee	-15
b:president	9
b:president of	-17
b:price	-16
b:principle	-12
b:prolong in	10
b:prolong its	-13
b:prolong their	19
b:promise	-12
b:proposal	-13
b:propose a	-12
b:propose to	9
b:protest	-10
b:purchase of	-9
b:put	12
b:put on	-8
b:put their	34
b:quarrel	15
b:quarrel over	11
b:rare	-34
b:rare -	-11
b:rare earth	-26
b:ratify	-12
b:reach	11
b:ready	-24
b:ready to	-17
b:reciprocal	-17
b:reciprocal tariff	-11
b:remain	11
b:remain suspend	13
b:renew	-14
b:renew for	14
b:renew the	-12
b:replace	11
b:result	-18
b:rise to	9
b:river	-15
b:round	-16
b:rule	-21
b:same	18
b:see	-9
b:sell	-10
b:settle	-34
b:settle for	-9
b:settle on	-14
b:shall be	-20
b:she	-12
b:ship	-9
b:short	-10
b:should	-21
b:side are	-12
b:side suspend	11
b:side will	-18
b:sign in	13
b:sign the	-11
b:silent	-10
b:since	23
b:since <day-gone>	25
b:sit	-20
b:sleep	13
b:sleep for	14
b:so for	13
b:spoke	-16
b:spoke of	-10
b:start	15
b:start on	10
b:statement	12
b:stay	15
b:still	-17
b:stock	-8
b:stop	19
b:strike	-24
b:surcharge	-32
b:surcharge of	-11
b:suspend <points>	-12
b:suspension of	-8
b:talk	-23
b:talked	-15
b:tariff for	24
b:tariff in	11
b:tariff on	25
b:tariff truce	-5
b:tea	13
b:telephone	14
b:term	19
b:term of	23
b:than	-15
b:that	-11
b:that 's	14
b:that a	-14
b:that another	-18
b:that end	-12
b:that for	-15
b:that had	-10
b:that has	14
b:that is	10
b:that keep	10
b:that the	-14
b:that they	-15
b:the <number>	14
b:the <office>	25
b:the <organisation>	-28
b:the <quality>	-22
b:the additional	-23
b:the arrangement	-9
b:the ceasefire	-17
b:the company	-12
b:the decision	17
b:the duty	22
b:the first	-37
b:the higher	14
b:the last	-24
b:the law	-10
b:the lower	-10
b:the northern	-17
b:the old	-18
b:the past	-11
b:the pause	25
b:the present	-11
b:the president	-18
b:the rest	-11
b:the river	-15
b:the same	18
b:the second	-21
b:the standstill	10
b:the surcharge	-16
b:the text	-13
b:the truce	-24
b:the two	19
b:the world	-24
b:their additional	-15
b:their strike	-15
b:them	-15
b:them for	-10
b:themselve	20
b:then	-11
b:there	10
b:there for	13
b:these	19
b:they	25
b:they had	11
b:they have	15
b:they will	11
b:tiktok	-16
b:time	-19
b:time in	-10
b:to	-15
b:to <goods-amount>	-10
b:to <level>	5
b:to <money>	-11
b:to a	21
b:to end	12
b:to freeze	-12
b:to go	-14
b:to keep	-14
b:to leave	-14
b:to rest	11
b:to stretch	-10
b:to wait	22
b:town	-14
b:trade	-12
b:trade truce	9
b:trial	12
b:truce another	15
b:truce by	14
b:truce go	-15
b:truce hold	-16
b:truce of	10
b:truce run	15
b:truce to	-11
b:truce was	12
b:truce would	-17
b:two country	14
b:two president	10
b:under	14
b:up	-14
b:up to	-33
b:use	10
b:vote on	-16
b:wait	14
b:want the	13
b:was	24
b:was <level>	-13
b:was agree	17
b:was conclude	9
b:was for	12
b:was given	22
b:was prolong	16
b:was sign	-9
b:was the	-11
b:was to	13
b:water	-17
b:we	-25
b:we agree	-11
b:we have	-29
b:when	17
b:where	9
b:where they	10
b:whether	-18
b:which	20
b:which is	17
b:which the	17
b:who	-24
b:will keep	-9
b:will leave	-12
b:win	18
b:with	-14
b:with <name>	-8
b:with <seat>	-10
b:within	-9
b:within the	17
b:work	-11
b:world	-26
b:worth	-24
b:worth <money>	-17
b:would	-19
b:would give	-10
b:would go	14
b:would last	-17
b:would prolong	-10
b:would stay	15
b:write	-8
b:year	-16
b:yield	-12
b:yield on	-10
b:— <person>	-16
b:•	12
c0=agree	-11
c0=buy	-12
c0=down	-13
c0=propose	-19
c0=return	-16
c0=sell	-24
c1=begin	-14
c1=down	-14
c1=propose	-11
c1=renew	11
c1=sell	-17
c1=up	-20
c2=agree	15
c2=end	-39
c2=impose	-27
c2=say	-21
c2=sell	13
c2=stay	12
c2=suspend	10
c2=target	-12
ct0=agree modal	-19
ct0=agree past-passive	5
ct0=agree perfect	-30
ct0=agree present	-22
ct0=bear past	9
ct0=bear pluperfect	-10
ct0=begin future	-19
ct0=begin past	10
ct0=begin perfect	-11
ct0=buy present	-16
ct0=down modal	-18
ct0=end perfect	14
ct0=impose future	-21
ct0=impose past-passive	9
ct0=impose pluperfect-passive	-13
ct0=impose present-passive	-5
ct0=lack past	-12
ct0=propose modal	20
ct0=propose past	-18
ct0=propose perfect	-20
ct0=propose pluperfect	-13
ct0=renew future	-14
ct0=renew future-passive	-20
ct0=renew modal	-21
ct0=renew modal-passive	-16
ct0=renew past	15
ct0=renew perfect	18
ct0=renew perfect-passive	20
ct0=say past	-13
ct0=say present	12
ct0=sell perfect	-9
ct0=sign modal	-23
ct0=sign past-passive	10
ct0=stay future	-12
ct0=stay modal	-6
ct0=stay past	-11
ct0=stay past-passive	8
ct0=stay perfect	-6
ct0=stay present	22
ct0=suspend past	14
ct0=suspend perfect	-15
ct0=suspend present-passive	15
ct0=target future-passive	14
ct0=target past-passive	-19
ct1=agree modal	-19
ct1=agree past-passive	9
ct1=agree present	-28
ct1=bear gerund	-10
ct1=bear pluperfect	-10
ct1=begin future	-16
ct1=begin gerund	-21
ct1=begin past	13
ct1=begin perfect	-11
ct1=buy present	-16
ct1=down modal	-18
ct1=end gerund	-10
ct1=end participle-passive	-11
ct1=end perfect	14
ct1=impose past-passive	13
ct1=impose pluperfect-passive	-13
ct1=impose present	-16
ct1=impose present-passive	-6
ct1=lack past	-12
ct1=propose modal	21
ct1=propose past	-32
ct1=propose perfect	-36
ct1=renew future	-14
ct1=renew future-passive	-20
ct1=renew gerund	19
ct1=renew modal	-21
ct1=renew modal-passive	-16
ct1=renew past	15
ct1=renew perfect	18
ct1=renew perfect-passive	20
ct1=say past	-11
ct1=say present	8
ct1=sell participle-passive	8
ct1=sell perfect	-9
ct1=sign modal	-23
ct1=sign past-passive	14
ct1=sign perfect	16
ct1=sign present	-13
ct1=stay modal	-7
ct1=stay past	-9
ct1=stay past-passive	8
ct1=suspend past	14
ct1=suspend perfect	-7
ct1=suspend present-passive	15
ct1=target future-passive	14
ct1=target past-passive	-19
ct1=up gerund	-18
ct1=up infinitive	-13
ct2=agree participle-passive	28
ct2=bear gerund	-11
ct2=bear past	-13
ct2=begin infinitive	-37
ct2=begin past	13
ct2=down infinitive	-9
ct2=end participle-passive	-25
ct2=end past	-34
ct2=impose future	14
ct2=impose participle-passive	-22
ct2=impose perfect	-18
ct2=impose present-passive	-17
ct2=propose past	10
ct2=sign participle-passive	22
ct2=stay infinitive	14
ct2=stay modal	-12
ct2=stay past	-10
ct2=stay present	18
ct2=suspend present	16
ct2=up infinitive	-23
f:"	13
f:(	19
f:)	19
f:-	14
f:.	-12
f::	11
f:;	-15
f:<day-ahead>	41
f:<day-gone>	29
f:<day-today>	9
f:<goods>	12
f:<level>	18
f:<money>	-20
f:<month-ahead>	28
f:<month-gone>	-17
f:<month-today>	-10
f:<name>	17
f:<office>	29
f:<organisation>	-16
f:<points>	38
f:<v-begin>	16
f:<v-deny>	-14
f:<v-down>	-20
f:<v-lack>	-10
f:<v-propose>	-26
f:<v-refuse>	-20
f:<v-say>	-13
f:<v-sell>	-15
f:<v-sign>	-34
f:<v-stay>	26
f:<v-target>	7
f:<v-up>	-20
f:?	16
f:add	8
f:additional	30
f:affiliate	14
f:against	8
f:agree	-26
f:agreement	-13
f:aircraft	-10
f:all	38
f:alone	11
f:aluminium	12
f:an	16
f:another	13
f:answer	-16
f:anybody	10
f:anything	-10
f:approval	9
f:approve	-19
f:are	-17
f:arrangement	-16
f:as	8
f:back	24
f:be	19
f:because	-18
f:become	13
f:beef	-15
f:been	-16
f:being	13
f:between	24
f:blacklist	-9
f:both	-8
f:bring	19
f:build	10
f:built	10
f:busan	-15
f:buse	-11
f:butter	18
f:buy	-12
f:by	14
f:cabinet	-9
f:call	-29
f:can	19
f:ceiling	9
f:cent	-9
f:chance	16
f:change	-10
f:charge	-11
f:christma	26
f:clock	25
f:close	-9
f:cod	-13
f:colleague	-24
f:collect	15
f:commission	16
f:confirm	-32
f:control	-25
f:copper	-15
f:cork	10
f:cotton	14
f:council	-8
f:counterpart	22
f:country	-30
f:cover	10
f:current	-9
f:day	16
f:decide	-13
f:declare	-10
f:decline	-10
f:delegation	-10
f:desk	-13
f:did	20
f:dinner	14
f:discuss	10
f:doe	13
f:done	28
f:double	-11
f:down	20
f:draft	-16
f:draw	18
f:due	9
f:duty	15
f:earlier	13
f:early	-9
f:earth	-27
f:effect	27
f:else	-23
f:end	21
f:enough	11
f:entry	-10
f:ever	-16
f:every	-18
f:everybody	-14
f:everyone	-10
f:everything	12
f:expire	-31
f:export	-19
f:extension	18
f:extra	-11
f:fall	-8
f:fee	-28
f:fentanyl	12
f:few	13
f:find	18
f:first	-42
f:fishmeal	-15
f:five	-9
f:fix	-12
f:flour	12
f:fly	-9
f:for	-12
f:force	-13
f:foreign	-20
f:former	-16
f:found	-16
f:four	-13
f:fourth	-12
f:free	-12
f:from	14
f:full	-16
f:furniture	-13
f:further	-14
f:gave	7
f:general	-15
f:geneva	-17
f:good	20
f:government	25
f:had	-12
f:has	-11
f:have	12
f:head	-16
f:higher	-10
f:his	-20
f:hit	22
f:how	34
f:ice	8
f:if	20
f:import	-22
f:importer	10
f:increase	9
f:initial	-12
f:introduce	-18
f:is	-38
f:isn't	16
f:issue	20
f:just	-13
f:keep	14
f:lack	-14
f:last	37
f:lasted	-11
f:lawyer	-14
f:least	-15
f:leave	-16
f:length	22
f:less	-19
f:letter	24
f:licence	-14
f:license	13
f:line	-10
f:list	8
f:live	-10
f:london	-13
f:long	30
f:longer	-11
f:lower	-24
f:machine	-24
f:magnet	16
f:may	-13
f:me	21
f:meant	11
f:medicine	12
f:meet	-23
f:might	14
f:minister	-18
f:ministry	-14
f:minute	-10
f:must	-11
f:my	-29
f:name	-15
f:named	-18
f:negotiate	-17
f:negotiation	18
f:neither	13
f:new	-28
f:newspaper	-10
f:next	-18
f:none	10
f:nor	10
f:not	-19
f:notice	23
f:of	-11
f:old	-9
f:olive	-23
f:on	12
f:once	-14
f:onion	10
f:or	-18
f:order	14
f:ordinary	-27
f:other	31
f:out	-11
f:outside	-10
f:outstanding	-11
f:over	20
f:pact	16
f:palm	19
f:parliament	-14
f:part	24
f:pay	10
f:period	14
f:phone	13
f:place	23
f:pork	-14
f:port	-13
f:post	-10
f:present	14
f:prime	-9
f:principle	12
f:proclamation	-12
f:product	-14
f:publish	-10
f:pump	-9
f:purchase	-10
f:quarrel	-12
f:raise	-26
f:rare	-27
f:ratify	-10
f:reach	-18
f:reciprocal	23
f:record	16
f:remain	26
f:report	-11
f:representative	14
f:require	-13
f:resume	-17
f:retain	15
f:rice	-28
f:rise	-28
f:round	-33
f:rum	14
f:run	26
f:set	-42
f:shall	-7
f:should	25
f:side	-24
f:signature	-38
f:since	14
f:single	10
f:so	12
f:somebody	13
f:spare	12
f:spoke	19
f:spring	9
f:stand	-9
f:statement	14
f:still	-21
f:stockholm	12
f:strike	13
f:subsidiary	-22
f:surcharge	-17
f:talk	-11
f:telephone	-33
f:than	-10
f:that	-10
f:the	17
f:then	17
f:therefore	11
f:they	-16
f:thi	-53
f:third	-17
f:those	-11
f:three	-19
f:through	12
f:to	-13
f:trade	-34
f:treaty	18
f:truce	15
f:turned	-10
f:twice	14
f:tyre	17
f:under	11
f:unless	25
f:until	9
f:us	31
f:vote	-21
f:want	13
f:we	11
f:week	10
f:what	-16
f:wheat	12
f:when	-24
f:whether	12
f:which	-11
f:who	-22
f:whole	12
f:whose	-19
f:will	-9
f:wine	36
f:within	13
f:without	18
f:would	-38
f:yarn	-14
f:year	-16
f:—	-19
first-of-paragraph	-17
has-future	-24
has-infinitive	-14
has-modal	-15
has-past	11
has-pluperfect	-36
has-present	17
l1='s	21
l1=-	-9
l1=<goods-amount>	-22
l1=<goods>	-10
l1=<level-noun>	-11
l1=<level>	-18
l1=<money>	-37
l1=<number>	-33
l1=<v-agree>	-18
l1=<v-bear>	13
l1=<v-begin>	-35
l1=<v-down>	-11
l1=<v-end>	-18
l1=<v-impose>	-29
l1=<v-lack>	10
l1=<v-propose>	-28
l1=<v-say>	13
l1=<v-sign>	-20
l1=about	-10
l1=add	21
l1=after	-14
l1=agree	-21
l1=almost	-11
l1=and	-16
l1=another	15
l1=at	11
l1=be	17
l1=deal	-15
l1=end	-26
l1=first	-9
l1=follow	-11
l1=for	26
l1=get	12
l1=good	-11
l1=has	-30
l1=have	11
l1=in	-61
l1=it	-17
l1=lasted	-15
l1=least	-11
l1=next	15
l1=of	26
l1=on	-16
l1=or	-12
l1=over	-29
l1=past	-11
l1=propose	-12
l1=same	19
l1=second	18
l1=take	-16
l1=than	-22
l1=the	50
l1=us	15
l1=wait	15
l1=want	-13
l1=was	10
l1=with	-33
l1=within	-32
l2=:	25
l2=<begin>	19
l2=<day-ahead>	31
l2=<day-gone>	14
l2=<goods>	-18
l2=<level>	-18
l2=<money>	-11
l2=<month-gone>	12
l2=<name>	24
l2=<number>	-15
l2=<organisation>	-14
l2=<person>	-29
l2=<points>	12
l2=<quality>	-16
l2=<span>	-21
l2=<v-agree>	10
l2=<v-down>	-20
l2=<v-propose>	-20
l2=<v-renew>	14
l2=<v-say>	-15
l2=<v-sell>	-9
l2=<v-suspend>	24
l2=after	-28
l2=approve	9
l2=back	-11
l2=be	-14
l2=buy	-19
l2=by	-15
l2=call	-11
l2=can	-9
l2=ceasefire	10
l2=conclude	24
l2=confirm	-8
l2=control	-9
l2=deal	-11
l2=extend	-17
l2=first	-10
l2=force	-14
l2=give	23
l2=given	19
l2=go	-11
l2=good	13
l2=he	13
l2=if	10
l2=in	-27
l2=is	13
l2=it	-17
l2=its	-14
l2=last	15
l2=lasted	10
l2=less	-9
l2=limited	25
l2=longer	-8
l2=make	12
l2=meet	-10
l2=nothing	-14
l2=of	-12
l2=on	-13
l2=only	-16
l2=paper	-8
l2=peace	-9
l2=period	16
l2=prolong	28
l2=quarrel	11
l2=renew	10
l2=round	-11
l2=settle	-8
l2=sign	15
l2=sleep	14
l2=standstill	-24
l2=start	11
l2=strike	-10
l2=suspension	12
l2=term	13
l2=two	-15
l2=under	25
l2=us	-20
l2=use	10
l2=we	13
l2=week	9
l2=which	13
l2=will	10
l2=with	-11
l2=within	19
l2=worth	-13
l2=—	9
l3=,	11
l3=-	18
l3=:	5
l3=<agent>	-11
l3=<begin>	20
l3=<day-gone>	8
l3=<not>	-18
l3=<number>	-23
l3=<office>	15
l3=<points>	11
l3=<sender>	-9
l3=<v-agree>	16
l3=<v-bear>	-17
l3=<v-buy>	12
l3=<v-end>	22
l3=<v-impose>	14
l3=<v-propose>	15
l3=<v-renew>	-16
l3=<v-say>	-15
l3=<v-sign>	28
l3=<v-stay>	-13
l3=<v-target>	-8
l3=additional	-9
l3=agree	6
l3=and	-28
l3=are	16
l3=arrangement	-10
l3=be	-29
l3=best	-10
l3=both	-15
l3=busan	12
l3=can	-11
l3=down	-10
l3=end	21
l3=extend	8
l3=extension	-27
l3=give	-21
l3=good	-14
l3=had	-26
l3=he	9
l3=hold	-14
l3=i	-22
l3=initial	14
l3=it	35
l3=more	12
l3=new	-24
l3=not	-9
l3=of	-37
l3=one	11
l3=paper	-9
l3=pause	17
l3=prolong	-13
l3=put	-16
l3=remain	11
l3=renew	-19
l3=run	-15
l3=short	-13
l3=side	9
l3=sign	15
l3=since	21
l3=stop	15
l3=thi	22
l3=to	16
l3=two	-11
l3=was	27
l3=we	-19
l3=were	-16
l3=which	12
l3=with	-7
l3=would	-28
l3=—	-8
l4='s	-12
l4=)	-10
l4=-	-12
l4=:	-60
l4=<begin>	16
l4=<day-ahead>	12
l4=<day-gone>	35
l4=<gate>	-11
l4=<level>	-15
l4=<name>	-7
l4=<number>	30
l4=<person>	-21
l4=<points>	-22
l4=<v-agree>	-8
l4=<v-bear>	-13
l4=<v-down>	19
l4=<v-end>	11
l4=<v-sell>	-17
l4=<v-stay>	18
l4=<v-suspend>	-13
l4=<v-up>	-23
l4=after	-26
l4=all	19
l4=an	23
l4=are	-34
l4=as	8
l4=begin	15
l4=bring	13
l4=busan	18
l4=by	-21
l4=come	-10
l4=conclude	-10
l4=could	-14
l4=countermeasure	10
l4=duty	14
l4=each	-12
l4=fee	-17
l4=for	-10
l4=freeze	-8
l4=from	-34
l4=go	-10
l4=have	10
l4=higher	11
l4=if	-11
l4=it	10
l4=its	12
l4=leave	-18
l4=make	17
l4=mr	-12
l4=new	10
l4=no	10
l4=now	-12
l4=on	16
l4=our	-13
l4=over	-14
l4=pause	-12
l4=run	16
l4=ship	-12
l4=surcharge	-14
l4=suspension	-17
l4=that	28
l4=their	24
l4=thi	-11
l4=want	11
l='s for	15
l=, and	-10
l=, has	-9
l=, in	12
l=, of	12
l=, the	12
l=: for	15
l=: the	15
l=<begin> a	9
l=<begin> the	21
l=<day-ahead> ,	32
l=<day-gone> ,	-18
l=<day-gone> for	12
l=<day-today> ,	-16
l=<level> for	-20
l=<month-gone> for	15
l=<name> :	11
l=<name> by	10
l=<name> get	11
l=<name> sign	11
l=<person> :	-21
l=<points> for	12
l=<span> ,	-10
l=a second	18
l=after a	-10
l=after the	-20
l=agree for	21
l=agree on	-14
l=also for	12
l=and last	12
l=at least	-11
l=back for	-9
l=buy themselve	-10
l=can last	-8
l=ceasefire of	14
l=conclude for	21
l=extension by	11
l=for another	15
l=force for	-11
l=give it	-11
l=given another	13
l=go for	-8
l=good for	14
l=is for	15
l=it is	-19
l=it lasted	-18
l=last for	20
l=less than	-9
l=limited to	25
l=make for	12
l=nothing for	-14
l=of a	-6
l=of another	-14
l=of the	14
l=on another	-13
l=on the	14
l=pause for	-11
l=prolong by	22
l=renew for	14
l=sign a	16
l=sleep for	14
l=tariff by	-8
l=tariff for	19
l=term of	23
l=that another	-18
l=that for	-15
l=that is	15
l=the first	-8
l=the last	-11
l=the next	15
l=the past	-11
l=the same	19
l=there are	-9
l=there for	13
l=time in	-9
l=to <goods-amount>	-9
l=truce another	15
l=truce by	17
l=truce has	-29
l=under the	12
l=was for	12
l=will be	8
l=worth <money>	-13
l=would last	-15
lead=-	-22
lead=150	-15
lead=90	14
lead=a	-27
lead=after	-18
lead=america	-21
lead=an	-22
lead=and	16
lead=as	8
lead=but	21
lead=china	-25
lead=colombia	15
lead=four	11
lead=from	-15
lead=ghana	-13
lead=half	-8
lead=he	-10
lead=i	-18
lead=imports	10
lead=it	5
lead=malaysia	10
lead=mexico	52
lead=my	-11
lead=nine	-9
lead=ninety	36
lead=norway	-9
lead=on	13
lead=president	-14
lead=prime	-13
lead=six	-15
lead=so	-13
lead=ten	-10
lead=that	-5
lead=their	-15
lead=thirty	-16
lead=three	-15
lead=trade	-12
lead=turkey	-10
lead=washington	23
lead=we	-20
lead=when	9
lead=where	9
lead=which	20
lead=who	-24
lead=•	12
lll=, and for	-12
lll=<begin> <begin> a	9
lll=<begin> <begin> the	21
lll=<begin> <name> get	24
lll=<begin> <person> :	-10
lll=<begin> it has	12
lll=<begin> it last	14
lll=<begin> it lasted	-12
lll=<begin> that is	16
lll=<day-ahead> , for	-46
lll=<day-ahead> and last	9
lll=<day-gone> , after	-14
lll=<level> for another	19
lll=<month-gone> , for	22
lll=<name> suspend for	-9
lll=<points> suspend for	15
lll=a ceasefire of	14
lll=a term of	20
lll=additional duty for	-13
lll=are suspend for	15
lll=at <level> for	10
lll=be prolong by	-18
lll=been extend by	9
lll=been suspend for	-7
lll=extension is for	-15
lll=for a further	9
lll=for the next	19
lll=for the same	11
lll=good for another	-8
lll=has hold for	-18
lll=have agree on	-10
lll=in <month-gone> for	22
lll=in force for	-11
lll=initial period of	14
lll=is extend by	-11
lll=is good for	18
lll=is to last	-7
lll=it 's for	8
lll=it is for	30
lll=it last for	22
lll=it run for	10
lll=of <level> for	-14
lll=on <day-ahead> ,	8
lll=on <day-gone> ,	-12
lll=on <day-gone> for	10
lll=on <day-today> ,	-16
lll=one , of	-17
lll=remain suspend for	13
lll=stay suspend for	-10
lll=the extension by	15
lll=the truce by	-18
lll=the truce has	-15
lll=their tariff for	20
lll=their truce by	-8
lll=to <day-ahead> ,	16
lll=to last for	10
lll=was agree for	12
lll=was extend by	-16
lll=was given another	9
lll=was make for	16
lll=was to last	20
lr=" ,	11
lr=" of	9
lr='s ,	10
lr=, ,	17
lr=, .	-15
lr=, after	-10
lr=, before	-25
lr=, on	11
lr=: ,	-20
lr=: .	9
lr=: from	13
lr=<begin> ,	30
lr=<begin> .	43
lr=<begin> after	-14
lr=<begin> before	-9
lr=<begin> from	-10
lr=<begin> in	-8
lr=<begin> later	-15
lr=<begin> of	-7
lr=<begin> on	-18
lr=<begin> were	15
lr=<goods-amount> .	-19
lr=<money> ,	-15
lr=<money> .	-15
lr=<number> .	-13
lr=a extension	11
lr=a tariff	-17
lr=add .	11
lr=add to	12
lr=after of	-18
lr=another ,	-13
lr=another .	9
lr=another <end>	-12
lr=another and	8
lr=another at	14
lr=another were	-11
lr=for ,	18
lr=for .	13
lr=for <name>	8
lr=for after	-9
lr=for as	17
lr=for at	16
lr=for it	-12
lr=for last	-10
lr=for more	12
lr=for neither	-21
lr=for of	-15
lr=for or	-8
lr=for the	-14
lr=for until	11
lr=for while	11
lr=for without	9
lr=further .	-19
lr=had .	12
lr=has ,	19
lr=has leave	-9
lr=has to	-28
lr=have .	12
lr=in ,	-9
lr=in .	-38
lr=last .	29
lr=last from	-14
lr=next .	12
lr=of .	28
lr=of ;	-16
lr=of and	8
lr=of at	-23
lr=of begin	11
lr=of end	17
lr=of more	-10
lr=of on	-13
lr=of was	-17
lr=of which	15
lr=of with	15
lr=on ,	16
lr=on of	-11
lr=over .	-19
lr=take .	-11
lr=the ,	15
lr=the are	8
lr=the arrangement	12
lr=the end	-11
lr=the of	36
lr=the pass	17
lr=the to	13
lr=the truce	34
lr=to .	18
lr=want .	-10
lr=within .	-15
n:accord	15
n:accords	13
n:add	26
n:adding	-9
n:adds	-18
n:again	-18
n:agreements	30
n:another	17
n:asleep	21
n:bargain	-26
n:breather	19
n:breathing space	-8
n:calm	-18
n:carried on	14
n:ceasefire	44
n:compromise	15
n:concession	-18
n:continue	-18
n:continues	-39
n:continuing	-13
n:days=0	-18
n:days=1	18
n:days=2	24
n:days=6	20
n:deal	12
n:deals	22
n:extend	18
n:extended	15
n:extending	-11
n:extends	-10
n:extension	-17
n:extensions	16
n:frozen	12
n:go on	-9
n:goes on	-17
n:grace	-21
n:halt	-39
n:handshake	-27
n:handshakes	-15
n:held back	29
n:holds back	20
n:holiday	-10
n:in the drawer	-17
n:keep	15
n:keeping	-22
n:keeps	-7
n:laid down	-25
n:lease	-10
n:lengthen	-8
n:lengthened	-22
n:lengths=1	13
n:lengths=2	24
n:lengths=3	18
n:lengths=6	14
n:lifted	-17
n:lifts	13
n:long=0	14
n:long=1	36
n:long=2	20
n:long=3	16
n:long=6	-25
n:long=9	-20
n:loose=1	17
n:loose=2	20
n:loose=3	-18
n:loose=6	14
n:loose=9	-16
n:measure	35
n:measures	21
n:moratorium	22
n:more	11
n:more=1	22
n:more=3	10
n:more=6	-10
n:more=9	-9
n:no truce	24
n:on hold	-15
n:pact	-23
n:parked	19
n:paused	-38
n:period	-28
n:postponement	11
n:prolong	13
n:prolongation	11
n:prolonged	-16
n:protocol	5
n:quiet	6
n:quiet=2	-8
n:quiet=3	25
n:refrain	-20
n:renewal	-34
n:renewed	10
n:reprieve	-22
n:rests	-10
n:shelves	-30
n:silence	18
n:spare	-31
n:spared	-38
n:spares	23
n:stays	14
n:stood still	11
n:stretch	-20
n:stretched	12
n:suspending	-14
n:suspends	16
n:suspension	12
n:taken off	-16
n:takes off	17
n:term	-17
n:terms	39
n:truce	36
n:truce=1	14
n:truce=2	14
n:truce=6	23
n:truces	-17
n:waived	15
n:waiver	-19
n:waives	15
n:withhold	-19
nc2=agree	8
nc2=bear	8
nc2=down	14
nc2=impose	25
nc2=propose	10
nc2=return	-14
nc2=sign	14
nc2=stay	-10
nc2=target	16
nct2=agree participle-passive	9
nct2=agree perfect	11
nct2=bear future	-10
nct2=bear pluperfect	-10
nct2=bear present	22
nct2=begin infinitive	-10
nct2=begin pluperfect	-13
nct2=down present	17
nct2=end future	22
nct2=end participle-passive	-22
nct2=end past	-45
nct2=end present	10
nct2=impose gerund	11
nct2=impose past	7
nct2=impose perfect	9
nct2=impose pluperfect	20
nct2=propose past	-15
nct2=propose present	10
nct2=return present	-11
nct2=say perfect	6
nct2=sign perfect-passive	11
nct2=sign present	-12
nct2=stay future	-10
nct2=stay modal	-10
nct2=stay past	-32
nct2=stay present	13
nct2=stay present-passive	-16
nct2=suspend present	11
nct2=target perfect	12
nct2=up past	-20
next="	13
next=;	9
next=after	-27
next=before	-45
next=but	-18
next=that	23
next=unless	-11
next=until	-13
next=which	11
next=who	-12
next=—	19
nhas-participle	-12
nhas-past	-37
nhas-perfect	12
nhas-present	25
none	38
nt2=future-passive	10
nt2=modal-passive	-13
nt2=participle-passive	-13
nt2=past	-37
nt2=perfect	16
nt2=perfect-not	-10
nt2=present	16
nv2=announce	14
nv2=charge	7
nv2=collect	22
nv2=drop	-12
nv2=expect	-14
nv2=fall	11
nv2=have	-13
nv2=hold	-13
nv2=impose	14
nv2=keep	27
nv2=make	-9
nv2=meet	-20
nv2=negotiate	19
nv2=other	10
nv2=put	-33
nv2=reckon	13
nv2=report	10
nv2=return	-13
nv2=run	-28
nv2=sign	11
nv2=start	-20
nv2=take	-12
nv2=tell	-26
nv2=write	-10
nvt2=add past	-9
nvt2=agree participle	16
nvt2=agree past	-16
nvt2=agree present	-10
nvt2=announce past	16
nvt2=be future	-11
nvt2=be past	-21
nvt2=be present	16
nvt2=begin past	13
nvt2=charge perfect	14
nvt2=come present	-11
nvt2=conclude past	-11
nvt2=drop present	-11
nvt2=end future	22
nvt2=end modal	-11
nvt2=end participle	-11
nvt2=end past	-28
nvt2=end present	14
nvt2=expect present	-14
nvt2=go past	-12
nvt2=go present	19
nvt2=keep present	16
nvt2=meet past	-11
nvt2=negotiate present	14
nvt2=other past	12
nvt2=pay present	12
nvt2=promise past	-10
nvt2=put perfect	-11
nvt2=reckon present	9
nvt2=report past	10
nvt2=run past	-14
nvt2=say perfect	11
nvt2=sign past	9
nvt2=sign perfect	12
nvt2=stay present	12
nvt2=take modal	-12
nvt2=take present	-11
nvt2=tell past	-15
on record CA,US 1 year	-10
on record CA,US 30 days	-18
on record CA,US 30 days 2025 I	-18
on record CA,US 90 days	44
on record CA,US 90 days 2025 II	44
on record CH,US 1 year	17
on record CH,US 1 year 2025 II	17
on record CH,US 90 days	26
on record CH,US 90 days 2025 II	19
on record CN,EU 5 years	-12
on record CN,EU 5 years 2025 II	-10
on record CN,JP 1 year	-10
on record CN,JP 1 year 2025 II	-10
on record CN,NL 1 year	14
on record CN,NL 1 year 2025 II	14
on record CN,US 1 day	-22
on record CN,US 1 day 2025 II	-10
on record CN,US 1 month	-43
on record CN,US 1 month 2025 II	-24
on record CN,US 1 week	-12
on record CN,US 1 year	39
on record CN,US 1 year 2025 I	-12
on record CN,US 1 year 2025 II	22
on record CN,US 1 year 2026 I	7
on record CN,US 1 year 2026 II	42
on record CN,US 10 days	-19
on record CN,US 10 days 2025 II	-12
on record CN,US 10 years	-14
on record CN,US 11 days	-10
on record CN,US 11 months	-13
on record CN,US 11 months 2025 II	-10
on record CN,US 12 months	-15
on record CN,US 12 months 2025 II	-12
on record CN,US 120 days	-20
on record CN,US 120 days 2025 II	-20
on record CN,US 150 days	-81
on record CN,US 150 days 2026 I	-72
on record CN,US 150 days 2026 II	-12
on record CN,US 180 days	-20
on record CN,US 2 days	-54
on record CN,US 2 days 2025 I	-16
on record CN,US 2 days 2025 II	-24
on record CN,US 2 days 2026 I	-12
on record CN,US 2 months	-60
on record CN,US 2 months 2025 II	-15
on record CN,US 2 months 2026 II	-46
on record CN,US 2 weeks	-22
on record CN,US 2 weeks 2025 II	-11
on record CN,US 2 years	-14
on record CN,US 3 days	-12
on record CN,US 3 months	-11
on record CN,US 3 months 2025 II	-12
on record CN,US 3 weeks	-13
on record CN,US 3 weeks 2025 II	-10
on record CN,US 30 days	13
on record CN,US 30 days 2025 I	22
on record CN,US 4 days	-9
on record CN,US 4 months	-17
on record CN,US 4 weeks	-24
on record CN,US 4 weeks 2025 II	-9
on record CN,US 45 days	-15
on record CN,US 5 months	-18
on record CN,US 5 weeks	-44
on record CN,US 5 weeks 2026 I	-16
on record CN,US 5 weeks 2026 II	-19
on record CN,US 6 months	-33
on record CN,US 6 months 2025 II	-22
on record CN,US 6 weeks	-23
on record CN,US 6 weeks 2026 I	-14
on record CN,US 7 weeks	-13
on record CN,US 9 months	-15
on record CN,US 90 days	82
on record CN,US 90 days 2018 II	49
on record CN,US 90 days 2019 I	14
on record CN,US 90 days 2025 I	61
on record CN,US 90 days 2025 II	37
on record CN,US 90 days 2026 I	-17
on record CN,US 90 days 2026 II	-21
on record EU,US 1 year	-11
on record EU,US 5 years	43
on record EU,US 5 years 2021 I	39
on record EU,US 6 months	23
on record EU,US 6 months 2025 II	11
on record EU,US 6 months 2026 I	17
on record EU,US 90 days	33
on record EU,US 90 days 2025 I	27
on record EU,US 90 days 2025 II	12
on record GB,US 1 year 2025 I	-10
on record GB,US 90 days	21
on record JP,US 6 weeks	-12
on record JP,US 6 weeks 2025 II	-12
on record MX,US 90 days	36
on record MX,US 90 days 2025 II	37
on record US,VN 90 days	30
on record US,VN 90 days 2025 II	22
pc0=agree	6
pc0=end	-9
pc0=lack	-17
pc0=renew	9
pc0=sell	-9
pc0=target	11
pc1=lack	-19
pc1=sell	-9
pc1=sign	-13
pc1=target	7
pct0=agree past-passive	14
pct0=bear future	13
pct0=bear modal	16
pct0=begin modal	-14
pct0=begin present	-11
pct0=down present	-14
pct0=end past	-14
pct0=end perfect	-12
pct0=impose past-passive	13
pct0=impose pluperfect-passive	18
pct0=impose present	16
pct0=propose future	9
pct0=propose perfect	-17
pct0=propose present	11
pct0=renew past	7
pct0=say past-passive	-15
pct0=say present	-10
pct0=say present-passive	8
pct0=sign past	-22
pct0=stay modal	-10
pct0=stay pluperfect	-13
pct0=stay present	26
pct0=up past	-13
pct1=agree participle-passive	-11
pct1=agree past-passive	14
pct1=bear future	13
pct1=bear modal	16
pct1=bear participle-passive	-22
pct1=begin modal	-13
pct1=begin past	9
pct1=begin present	-11
pct1=down future	11
pct1=down infinitive	10
pct1=down present	-14
pct1=end future	-8
pct1=end past	-14
pct1=end perfect	-12
pct1=impose gerund	-19
pct1=impose past-passive	13
pct1=impose pluperfect-passive	18
pct1=propose future	9
pct1=propose participle-passive	-15
pct1=propose perfect	-17
pct1=renew past	7
pct1=say past-passive	-15
pct1=say perfect	11
pct1=say present	-10
pct1=say present-passive	8
pct1=sign past	-15
pct1=stay modal	-10
pct1=up future	8
pct1=up past	-13
phas-gerund	-33
phas-modal	-12
phas-participle	-12
pt0=perfect-passive	10
pt0=pluperfect	-21
pt0=pluperfect-passive	22
pt1=gerund	-32
pt1=perfect-passive	10
pt1=pluperfect	-14
pt1=pluperfect-passive	22
pv0=enter	-11
pv0=expire	-12
pv0=go	8
pv0=hold	-19
pv0=keep	16
pv0=lower	11
pv0=prolong	17
pv0=propose	-12
pv0=rise	-13
pv0=sign	17
pv0=start	-20
pv1-none	14
pv1=agree	-20
pv1=ask	-12
pv1=begin	12
pv1=enter	-10
pv1=expire	-19
pv1=hold	-16
pv1=keep	10
pv1=leave	16
pv1=prolong	8
pv1=propose	-14
pv1=reach	-10
pv1=rise	-13
pv1=sign	8
pv1=start	-12
pv2-none	-9
pvt0=agree past	-22
pvt0=agree pluperfect	10
pvt0=announce past	-14
pvt0=be perfect	-14
pvt0=be present	18
pvt0=begin past	9
pvt0=cut future	-8
pvt0=end past	-13
pvt0=end present	21
pvt0=expire present	-10
pvt0=go future	9
pvt0=hold present	-14
pvt0=lower future	15
pvt0=lower present	-11
pvt0=other perfect	15
pvt0=prolong past	10
pvt0=rise past	-9
pvt0=say past	13
pvt0=sign past	14
pvt0=sign perfect	8
pvt0=write perfect	10
pvt1=agree past	-22
pvt1=agree pluperfect	10
pvt1=announce past	-14
pvt1=be perfect	-14
pvt1=begin past	18
pvt1=end infinitive	11
pvt1=end past	-13
pvt1=end present	21
pvt1=expire present	-10
pvt1=hold present	-14
pvt1=lower future	15
pvt1=lower present	-11
pvt1=meet participle	-16
pvt1=other perfect	15
pvt1=prolong past	10
pvt1=rise past	-9
pvt1=say past	15
pvt1=sign past	15
pvt1=sign perfect	8
q:!	15
q:&	10
q:.	-14
q:;	21
q:<day-ahead>	-14
q:<day-gone>	14
q:<day-today>	8
q:<duty>	9
q:<gate>	-16
q:<goods-amount>	-16
q:<level>	-17
q:<month-today>	-9
q:<name>	28
q:<not>	8
q:<number>	22
q:<office>	-27
q:<organisation>	-51
q:<person>	-25
q:<points>	-15
q:<quality>	12
q:<seat>	17
q:<sender>	-8
q:<span>	-22
q:<taker>	-10
q:<v-begin>	6
q:<v-deny>	-16
q:<v-down>	-14
q:<v-lack>	-19
q:<v-propose>	-37
q:<v-renew>	-13
q:<v-return>	-15
q:<v-say>	-27
q:<v-sell>	-49
q:<v-sign>	13
q:?	-12
q:a	-9
q:act	-21
q:against	10
q:agreement	12
q:aire	-15
q:all	-12
q:also	-15
q:am	16
q:an	-12
q:and	15
q:announce	19
q:another	-12
q:answer	41
q:are	11
q:article	20
q:ask	11
q:autumn	-12
q:base	-18
q:be	-15
q:been	11
q:before	-19
q:begin	7
q:beside	13
q:between	16
q:both	29
q:bring	15
q:bueno	-15
q:busan	12
q:calendar	-18
q:call	13
q:can	-18
q:capital	11
q:car	13
q:case	-17
q:cease	10
q:ceasefire	-19
q:cent	-10
q:changed	25
q:charge	18
q:city	-18
q:cod	-10
q:come	12
q:conclude	-13
q:consent	12
q:continue	20
q:corn	19
q:cost	-12
q:could	-9
q:countermeasure	-12
q:cut	-11
q:dairy	18
q:date	26
q:day	-15
q:delay	10
q:delegation	-30
q:desk	-20
q:did	-11
q:direction	-12
q:do	-13
q:doe	-18
q:done	-12
q:draft	-30
q:during	-15
q:each	-16
q:earth	-13
q:effect	9
q:either	19
q:else	-14
q:end	13
q:engine	11
q:enter	17
q:even	-9
q:evening	-23
q:every	-11
q:everybody	-11
q:everywhere	-11
q:expect	17
q:expire	-21
q:export	-11
q:extend	-11
q:fact	-11
q:fall	-15
q:farm	15
q:fee	-17
q:few	17
q:find	-17
q:fine	9
q:finished	-16
q:first	-30
q:fish	11
q:follow	17
q:followed	19
q:force	12
q:foreign	-23
q:forty	-29
q:found	-9
q:fourth	-14
q:free	-12
q:from	-25
q:gap	-12
q:ghent	9
q:give	7
q:given	13
q:go	-21
q:government	31
q:graphite	-8
q:grow	-13
q:had	23
q:half	11
q:halt	12
q:halve	-10
q:has	15
q:have	-18
q:head	-21
q:hear	14
q:here	25
q:hotel	-13
q:hour	-9
q:household	-9
q:how	9
q:hurry	11
q:if	-14
q:import	-16
q:impose	-31
q:increase	-16
q:initial	-20
q:interview	13
q:into	14
q:investor	-13
q:its	28
q:itself	-11
q:joint	26
q:know	-8
q:lapse	-10
q:larger	10
q:largest	-14
q:last	7
q:lasted	-8
q:late	-21
q:law	-12
q:lay	22
q:let	-27
q:levy	12
q:licence	-15
q:lie	-9
q:london	-15
q:long	13
q:longer	-12
q:loom	21
q:maize	-8
q:make	7
q:matter	-26
q:mean	-12
q:meet	-22
q:monday	10
q:move	13
q:my	-20
q:name	9
q:negotiate	-13
q:neither	15
q:night	-7
q:no	30
q:nobody	-19
q:noon	12
q:north	16
q:not	8
q:note	-28
q:notice	24
q:now	11
q:number	-9
q:of	-28
q:off	-23
q:offer	-17
q:on	11
q:once	12
q:one	14
q:only	-8
q:opened	-16
q:or	16
q:origin	-14
q:other	-8
q:out	19
q:over	-12
q:own	12
q:pact	-15
q:page	-10
q:parliament	13
q:part	20
q:party	-14
q:pause	-31
q:people	-13
q:per	-10
q:phone	14
q:phosphate	-11
q:place	-15
q:plan	-12
q:port	-24
q:president	13
q:press	-10
q:proclamation	-18
q:prolong	-13
q:propose	-24
q:quarrel	14
q:radio	-8
q:raise	19
q:rare	-14
q:reach	16
q:read	8
q:reason	22
q:recall	14
q:reciprocal	20
q:reduction	9
q:representative	-10
q:require	-11
q:rest	-17
q:result	12
q:review	10
q:rice	-19
q:right	9
q:rise	-16
q:round	-30
q:rule	-12
q:rum	-7
q:run	-11
q:s	-14
q:same	-16
q:schedule	16
q:season	17
q:section	-25
q:sell	-12
q:settle	-15
q:shall	14
q:she	21
q:sheet	-14
q:shelve	7
q:ship	-25
q:side	18
q:sign	33
q:signature	-16
q:since	10
q:sleep	19
q:so	-13
q:something	20
q:speak	-10
q:special	-15
q:standstill	13
q:statement	37
q:steel	15
q:step	16
q:stockholm	-27
q:street	-12
q:summer	13
q:summit	13
q:surcharge	-43
q:suspend	9
q:suspension	-13
q:table	-18
q:talked	-20
q:tariff	39
q:tax	-10
q:tea	13
q:telephone	14
q:term	-24
q:text	-33
q:than	-11
q:thank	-24
q:their	20
q:then	10
q:they	20
q:think	-15
q:those	17
q:threaten	-21
q:three	-14
q:time	15
q:to	9
q:too	-20
q:top	-12
q:trade	-19
q:travel	16
q:truce	29
q:tuesday	-13
q:two	9
q:under	-20
q:until	18
q:up	-19
q:used	-19
q:valley	-15
q:visit	-11
q:war	-7
q:was	23
q:way	-19
q:we	-29
q:week	22
q:when	-10
q:where	18
q:which	17
q:while	11
q:why	11
q:will	-7
q:with	17
q:without	-25
q:worked	-13
q:would	-17
q:year	-8
q:yet	15
q:york	-13
q:you	-14
q:—	10
qt=future	-15
qt=modal	-26
qt=past	16
quoted	9
r1=!	16
r1="	20
r1='	-21
r1='s	-28
r1=,	13
r1=.	13
r1=<duty>	-24
r1=<name>	9
r1=<not>	-19
r1=<v-down>	17
r1=<v-end>	-15
r1=<v-sign>	14
r1=after	-36
r1=are	13
r1=arrangement	12
r1=as	21
r1=at	11
r1=before	-64
r1=ceasefire	12
r1=earlier	-25
r1=early	-11
r1=for	-11
r1=from	15
r1=if	-13
r1=in	-20
r1=is	-20
r1=its	11
r1=later	-25
r1=leave	-14
r1=less	-8
r1=long	13
r1=neither	-21
r1=of	-16
r1=on	-9
r1=or	-19
r1=pass	13
r1=tariff	-23
r1=that	16
r1=there	-9
r1=thi	10
r1=truce	28
r1=what	-10
r1=which	15
r1=while	9
r1=with	21
r1=would	-18
r1=yield	-12
r1=—	17
r2=,	30
r2=.	-22
r2=;	13
r2=<agent>	-16
r2=<day-gone>	13
r2=<day-today>	11
r2=<duty>	11
r2=<end>	14
r2=<gate>	-10
r2=<goods>	-13
r2=<level-noun>	10
r2=<level>	-10
r2=<month-gone>	-10
r2=<name>	13
r2=<office>	-16
r2=<person>	10
r2=<seat>	10
r2=<sender>	-16
r2=<span>	-10
r2=<v-bear>	-17
r2=<v-deny>	-10
r2=<v-end>	-12
r2=<v-renew>	9
r2=<v-return>	-11
r2=<v-say>	-18
r2=and	11
r2=are	-11
r2=as	-10
r2=being	-12
r2=both	-10
r2=but	-23
r2=by	-17
r2=calm	-12
r2=come	-9
r2=control	-13
r2=counted	13
r2=expire	-14
r2=export	-13
r2=fee	-8
r2=for	14
r2=from	-15
r2=geneva	11
r2=go	10
r2=have	-9
r2=if	-12
r2=in	-15
r2=keep	16
r2=leave	-16
r2=likely	-16
r2=may	-11
r2=no	-18
r2=nobody	-11
r2=not	13
r2=of	14
r2=on	-17
r2=pay	-24
r2=peace	26
r2=rule	-10
r2=run	-12
r2=same	12
r2=say	-11
r2=spring	-9
r2=take	26
r2=talk	-15
r2=then	9
r2=to	27
r2=truce	-10
r2=two	-18
r2=under	-19
r2=up	9
r2=was	-15
r2=well	12
r2=were	18
r2=will	-10
r2=would	9
r3="	-13
r3='s	16
r3=,	-25
r3=<day-ahead>	27
r3=<day-gone>	-6
r3=<day-today>	-20
r3=<duty>	34
r3=<gate>	-21
r3=<goods>	17
r3=<level>	6
r3=<month-gone>	-12
r3=<office>	19
r3=<organisation>	-10
r3=<sender>	17
r3=<v-bear>	-12
r3=<v-buy>	10
r3=<v-end>	15
r3=<v-propose>	13
r3=<v-renew>	-18
r3=<v-say>	-16
r3=<v-sign>	16
r3=<v-stay>	-17
r3=<v-target>	-10
r3=after	10
r3=and	-25
r3=be	-33
r3=been	-12
r3=before	18
r3=begin	15
r3=call	13
r3=control	-12
r3=custom	-10
r3=duty	21
r3=expire	13
r3=had	-19
r3=has	-16
r3=he	-17
r3=in	31
r3=keep	-13
r3=last	19
r3=more	-10
r3=most	-10
r3=of	14
r3=one	-21
r3=order	12
r3=pay	-11
r3=same	23
r3=second	-13
r3=side	-16
r3=sign	10
r3=so	9
r3=talk	-13
r3=tariff	8
r3=that	14
r3=the	12
r3=there	-14
r3=to	-24
r3=trade	-17
r3=two	20
r3=until	23
r3=was	-21
r3=what	-8
r4='s	-18
r4=,	-11
r4=.	8
r4=;	20
r4=<day-gone>	13
r4=<end>	-10
r4=<gate>	12
r4=<level>	-28
r4=<not>	-14
r4=<number>	30
r4=<person>	-21
r4=<quality>	-14
r4=<seat>	-17
r4=<span>	-21
r4=<v-agree>	11
r4=<v-bear>	8
r4=<v-impose>	16
r4=<v-propose>	9
r4=<v-renew>	-28
r4=<v-sell>	14
r4=<v-target>	-10
r4=?	-14
r4=about	9
r4=and	15
r4=both	11
r4=busan	13
r4=dispute	-8
r4=down	16
r4=each	12
r4=effect	12
r4=end	20
r4=extend	-23
r4=from	12
r4=has	11
r4=have	-18
r4=he	-15
r4=keep	14
r4=london	9
r4=minister	-9
r4=new	-16
r4=on	11
r4=other	13
r4=pay	-10
r4=raise	13
r4=rare	-10
r4=run	-12
r4=sign	20
r4=that	7
r4=trade	11
r4=truce	-23
r4=we	12
r4=which	-14
r4=with	14
r=! <end>	16
r=, "	11
r=, <level>	-10
r=, <name>	9
r=, <number>	-12
r=, <office>	-14
r=, <person>	11
r=, <span>	12
r=, but	-23
r=, counted	13
r=, from	-24
r=, if	-21
r=, it	9
r=, on	-17
r=, so	15
r=, take	12
r=, the	17
r=, their	17
r=, to	31
r=, two	-9
r=, under	-14
r=, up	9
r=, was	-12
r=, with	-21
r=, would	15
r=. "	-16
r=. <end>	16
r=; it	-14
r=after the	-21
r=and <number>	-20
r=and <span>	-15
r=and keep	17
r=are a	11
r=as well	12
r=at a	13
r=before .	-11
r=before it	-21
r=before the	-21
r=end .	14
r=end on	-21
r=for the	-19
r=from <day-ahead>	-7
r=from <day-gone>	20
r=from <number>	9
r=from now	-8
r=from the	14
r=is a	-10
r=less <span>	-8
r=long ,	11
r=more ,	17
r=more .	-12
r=of calm	-12
r=of geneva	20
r=of it	18
r=of peace	20
r=of talk	-26
r=on ,	-10
r=on <day-today>	11
r=on both	-15
r=tariff truce	-12
r=the control	-13
r=the duty	9
r=the export	-11
r=the truce	8
r=to go	-19
r=to run	-24
r=truce ,	10
r=truce in	-19
r=truce that	10
r=was agree	-14
r=were likely	-10
r=while the	10
s:!	17
s:'	-21
s:+	-10
s:-	-10
s:.	-14
s:<agent>	-21
s:<day-ahead>	18
s:<day-gone>	32
s:<day-today>	11
s:<gate>	-19
s:<goods-amount>	-19
s:<money>	-43
s:<month-ahead>	-12
s:<month-today>	12
s:<name>	23
s:<office>	-9
s:<organisation>	-12
s:<points>	21
s:<sender>	-16
s:<span>	-18
s:<taker>	-16
s:<v-buy>	-5
s:<v-deny>	-40
s:<v-end>	-22
s:<v-lack>	-19
s:<v-propose>	-30
s:<v-refuse>	-14
s:<v-return>	-33
s:<v-say>	-19
s:<v-sell>	-28
s:a	-12
s:about	-23
s:accept	-15
s:additional	18
s:affiliate	-11
s:after	-15
s:afternoon	-15
s:again	9
s:against	14
s:agreement	-24
s:airbu	20
s:aircraft	12
s:al	18
s:alexandria	-9
s:all	18
s:allow	-24
s:along	-14
s:already	12
s:also	9
s:am	-13
s:among	-11
s:and	10
s:announcement	17
s:answer	-22
s:apart	-44
s:apple	23
s:apply	-17
s:approval	-17
s:armistice	-13
s:arrangement	19
s:article	-9
s:as	19
s:ask	-12
s:asleep	-13
s:away	12
s:ban	-17
s:banana	14
s:bank	-17
s:base	-13
s:bear	-13
s:because	18
s:been	-15
s:believe	-22
s:best	-14
s:bet	-14
s:bicycle	11
s:billion	-12
s:boeing	19
s:bond	-10
s:book	-8
s:border	13
s:breath	10
s:breathe	11
s:broke	-24
s:broken	16
s:build	15
s:built	-15
s:busan	31
s:business	-10
s:but	-16
s:buy	-13
s:buyer	-14
s:call	35
s:calm	-19
s:can	-17
s:cancel	-11
s:cannot	15
s:capital	-21
s:car	-21
s:carry	-28
s:case	-29
s:ceasefire	-11
s:cement	-21
s:ceramic	23
s:changed	16
s:cheese	34
s:city	-29
s:closed	-27
s:coffee	15
s:commander	-9
s:commerce	-24
s:conclude	15
s:condition	-8
s:conference	10
s:consent	-11
s:continue	17
s:contract	-18
s:control	-30
s:cost	-14
s:cotton	15
s:council	14
s:count	10
s:counted	20
s:counter	13
s:countermeasure	35
s:counterpart	-10
s:country	-8
s:crop	-13
s:custom	-14
s:day-after	19
s:day-after gone	26
s:day-before	11
s:day-before gone	13
s:deal	-27
s:decide	8
s:decision	16
s:declare	9
s:decree	14
s:delay	-17
s:delegation	-21
s:desk	-19
s:did	-11
s:discuss	-18
s:docker	-16
s:document	-16
s:dollar	-11
s:done	-15
s:down	11
s:draft	-31
s:drawer	10
s:driver	-12
s:drop	-15
s:drug	-17
s:due	-18
s:dump	-10
s:during	-17
s:each	-6
s:early	-23
s:earth	-18
s:economy	-9
s:effect	17
s:election	-12
s:electricity	-12
s:else	-13
s:entity	15
s:entry	-10
s:evening	-28
s:every	-26
s:everything	-20
s:everywhere	-11
s:exactly	14
s:exclusion	-13
s:exist	11
s:expire	-19
s:export	-15
s:exporter	-18
s:extension	-39
s:face	10
s:fact	-13
s:fail	-12
s:failed	-16
s:fair	-12
s:favour	9
s:fee	-35
s:fentanyl	-18
s:filed	9
s:firm	-13
s:fish	11
s:fits	67
s:fits-ahead	16
s:fits-gone	-31
s:flat	-12
s:following	-20
s:force	15
s:foresee	-17
s:found	-14
s:four	-10
s:fourth	-23
s:free	-25
s:freeze	-14
s:from	-8
s:frozen	-9
s:full	-10
s:g	-13
s:gave	11
s:geneva	31
s:get	13
s:give	17
s:given	19
s:good	31
s:government	13
s:grant	9
s:great	18
s:gyeongju	-10
s:hall	-12
s:halt	19
s:hand	13
s:hang	15
s:hanwha	-13
s:has	-8
s:he	9
s:hear	-18
s:here	-9
s:higher	28
s:highest	-11
s:him	-21
s:himself	17
s:hit	8
s:hold	-7
s:holiday	28
s:home	-20
s:household	-9
s:i	-26
s:impose	25
s:including	16
s:increase	9
s:informed	-11
s:intellectual	19
s:interview	-18
s:investigation	-12
s:item	-10
s:itself	-16
s:joined	16
s:josé	-16
s:judge	-9
s:just	11
s:keep	14
s:lago	-11
s:lamb	12
s:lapse	-16
s:last	18
s:lasted	-17
s:later	-30
s:law	-16
s:lawyer	-20
s:leave	-14
s:led	12
s:lengths=1	-13
s:lengths=2	-23
s:lengths=3	-19
s:lengths=4	-11
s:less	-34
s:letter	-15
s:level	14
s:levy	8
s:licence	-12
s:life	11
s:likely	-12
s:likewise	-12
s:limited	24
s:line	-18
s:listed	-13
s:listing	22
s:little	15
s:live	27
s:long	33
s:long=month	-149
s:long=usual	56
s:long=week	-205
s:long=years	-43
s:longer	-13
s:longest	9
s:look	10
s:machine	17
s:machinery	-15
s:magnet	-24
s:make	27
s:man	-9
s:mandate	-15
s:matter	-22
s:may	-30
s:mayor	-15
s:mean	-28
s:measure	11
s:mediator	-17
s:medicine	-14
s:meet	-25
s:metal	-18
s:middle	21
s:might	-13
s:milk	17
s:mind	13
s:ministry	-9
s:money	-12
s:moratorium	-11
s:more	13
s:more-after	-12
s:my	-25
s:named=1	-73
s:named=2	31
s:named=3	24
s:need	-10
s:negotiate	17
s:negotiator	-14
s:neighbour	-11
s:neither	-24
s:never	18
s:new	-12
s:night	-21
s:noon	19
s:nor	-16
s:northern	-18
s:not	10
s:note	15
s:notice	12
s:number	-25
s:ocean	-14
s:of	-22
s:offer	-44
s:oil	14
s:old	-15
s:once	-12
s:one day	-70
s:one month	-94
s:one week	-25
s:open	-18
s:opened	-15
s:opposition	9
s:option	-15
s:or	-44
s:originating	25
s:other	9
s:otherwise	18
s:out	-19
s:outline	-12
s:over	11
s:owned	-12
s:pact	17
s:palm	11
s:paper	-37
s:parcel	-17
s:parliament	-21
s:part	25
s:past	-22
s:pause	16
s:payment	-10
s:peace	15
s:per	-9
s:plan	26
s:police	11
s:port	-13
s:powder	19
s:presenter	-10
s:president	22
s:press	12
s:price	-30
s:prime	9
s:principle	-15
s:proclamation	-28
s:prolongation	-24
s:promise	-23
s:property	19
s:proposal	-26
s:propose	-32
s:protest	-17
s:publication	-10
s:purchase	-13
s:push	-13
s:put	-12
s:quarter	-13
s:quiet	-9
s:radio	-15
s:rain	11
s:raise	-12
s:rare	-18
s:raspberry	-16
s:rate	26
s:ratify	-16
s:read	9
s:ready	-17
s:reciprocal	-23
s:reckon	17
s:relief	9
s:remember	-12
s:remove	8
s:renew	-11
s:rent	-13
s:replace	14
s:reply	-17
s:report	-19
s:reprieve	12
s:require	-20
s:result	-12
s:return	-18
s:review	-14
s:rise	-12
s:river	-22
s:round	-34
s:rule	-33
s:run	-10
s:sale	-13
s:salt	10
s:same	34
s:school	-8
s:scotch	17
s:season	-13
s:secretary	-13
s:section	-18
s:see	-19
s:sell	-23
s:send	-9
s:settle	-22
s:sfax	9
s:sheet	-13
s:shelve	24
s:ship	-6
s:shipment	-15
s:shortly	10
s:should	-10
s:show	-15
s:shrimp	11
s:sign	19
s:signature	-13
s:silent	-15
s:since	23
s:single	10
s:sit	-18
s:sleep	17
s:so	11
s:source	-13
s:south	-14
s:spare	11
s:spent	-11
s:spoken	-9
s:spring	-17
s:stand	-12
s:start	-14
s:station	-14
s:steel	-11
s:step	-12
s:still	-23
s:stock	-28
s:subsidiary	-10
s:subsidy	17
s:successor	-23
s:sugar	17
s:surcharge	-55
s:table	-11
s:talk	-55
s:talked	-18
s:tea	16
s:technology	17
s:telephone	35
s:television	-27
s:tell	-12
s:ten	-16
s:term	12
s:text	-11
s:than	-31
s:the	-11
s:them	-21
s:themselve	11
s:there	-6
s:these	31
s:thi	-15
s:thing	-12
s:think	-15
s:three	-13
s:through	29
s:tiktok	-25
s:tired	9
s:to	-15
s:together	-16
s:tool	15
s:touched	14
s:transfer	13
s:treaty	-10
s:truce	22
s:turn	-18
s:turned	-10
s:twice	-25
s:two	-17
s:unit=day	-12
s:unit=year	-39
s:unless	-26
s:unreliable	13
s:until	15
s:up	21
s:upper	-11
s:us	25
s:use	17
s:utility	-13
s:valley	-13
s:video	9
s:villa	10
s:visit	-24
s:vote	-23
s:walk	15
s:want	13
s:watch	16
s:water	-9
s:we	-16
s:we'll	-17
s:wednesday	19
s:welcome	18
s:were	-9
s:when	14
s:whether	-33
s:which	8
s:while	10
s:who	-32
s:win	18
s:wine	35
s:winter	-19
s:wire	-7
s:wish	13
s:within	-23
s:wool	14
s:word	-22
s:world	-13
s:worst	-13
s:would	-12
s:write	-18
s:year	-18
s:yes	8
s:yield	-27
s:york	-19
sa:!	17
sa:"	13
sa:" .	19
sa:" <person>	20
sa:" he	11
sa:'	-11
sa:'s	-13
sa:'s president	14
sa:'s tariff	13
sa:'s two	10
sa:)	17
sa:) and	19
sa:, "	8
sa:, <day-ahead>	13
sa:, <level>	-9
sa:, <number>	12
sa:, <office>	-19
sa:, <organisation>	11
sa:, <span>	15
sa:, a	-12
sa:, according	-10
sa:, after	19
sa:, agree	17
sa:, and	-22
sa:, as	-14
sa:, at	-11
sa:, because	-10
sa:, but	-10
sa:, by	18
sa:, counted	13
sa:, from	-25
sa:, go	13
sa:, had	11
sa:, has	17
sa:, is	18
sa:, it	16
sa:, no	-12
sa:, not	10
sa:, of	-12
sa:, on	-22
sa:, or	-15
sa:, our	-10
sa:, so	28
sa:, take	16
sa:, tell	-8
sa:, their	16
sa:, to	20
sa:, two	-16
sa:, under	-16
sa:, unless	-22
sa:, were	25
sa:, while	12
sa:, who	-11
sa:, with	-22
sa:, would	19
sa:-	14
sa:- earth	-8
sa:.	-14
sa:. "	-16
sa:. m	11
sa::	-11
sa:: <name>	-15
sa:: <number>	10
sa:: it	-14
sa:: on	-10
sa:; the	11
sa:<day-ahead>	30
sa:<day-ahead> ,	17
sa:<day-ahead> .	22
sa:<day-ahead> unless	-12
sa:<day-gone>	18
sa:<day-gone> ,	4
sa:<day-gone> and	-10
sa:<day-gone> evening	-23
sa:<day-gone> is	21
sa:<day-gone> night	-10
sa:<day-today>	12
sa:<day-today> ,	30
sa:<day-today> .	28
sa:<gate>	-9
sa:<goods-amount>	13
sa:<goods-amount> .	10
sa:<goods>	19
sa:<level> )	-8
sa:<level> ,	-28
sa:<level> in	6
sa:<level> of	-18
sa:<level> stay	12
sa:<level> tariff	14
sa:<level> that	12
sa:<money> ,	-10
sa:<money> of	11
sa:<month-ahead> ,	13
sa:<month-gone> .	-11
sa:<month-gone> for	8
sa:<name> 's	-21
sa:<name> ,	-15
sa:<name> <level>	9
sa:<name> and	17
sa:<name> in	-10
sa:<name> is	10
sa:<name> would	-17
sa:<number>	-20
sa:<number> for	-10
sa:<number> in	-8
sa:<number> more	22
sa:<number> of	11
sa:<number> that	14
sa:<office> ,	19
sa:<organisation> and	-10
sa:<organisation> of	10
sa:<organisation> prolong	-10
sa:<organisation> say	13
sa:<person>	11
sa:<person> .	7
sa:<person> and	12
sa:<person> announce	17
sa:<person> had	14
sa:<quality> -	-8
sa:<quality> and	-11
sa:<quality> company	8
sa:<quality> good	8
sa:<quality> steel	11
sa:<seat> .	14
sa:<seat> has	-13
sa:<seat> time	-21
sa:<span>	-9
sa:<span> ,	-26
sa:<span> .	-25
sa:<span> before	16
sa:<span> of	-15
sa:<span> to	9
sa:<v-begin>	12
sa:<v-buy>	7
sa:<v-deny>	-25
sa:<v-down>	-16
sa:<v-end>	-7
sa:<v-return>	-29
sa:<v-sell>	-6
sa:<v-sign>	10
sa:a	-21
sa:a <office>	-13
sa:a <quality>	-9
sa:a framework	-12
sa:a further	13
sa:a statement	8
sa:a successor	-18
sa:a tariff	-10
sa:a television	-15
sa:a truce	-19
sa:add	-12
sa:affiliate	-9
sa:after .	-10
sa:after <person>	12
sa:after <span>	-10
sa:after a	22
sa:after it	10
sa:after the	-39
sa:again .	18
sa:against	9
sa:against <name>	11
sa:ago	-12
sa:ago .	-10
sa:agree .	-20
sa:agree by	17
sa:agreement with	-11
sa:all	20
sa:all .	10
sa:all that	9
sa:along	-9
sa:already	16
sa:among	-10
sa:an	15
sa:an <quality>	-9
sa:an end	14
sa:an order	15
sa:and <name>	26
sa:and <number>	-15
sa:and <person>	24
sa:and <seat>	-17
sa:and <span>	-26
sa:and at	-19
sa:and by	8
sa:and drop	8
sa:and end	-10
sa:and has	-19
sa:and i	-17
sa:and in	15
sa:and including	8
sa:and keep	16
sa:and nobody	-17
sa:and retain	-13
sa:and that	-9
sa:and they	-14
sa:and to	-11
sa:and we	-13
sa:announce .	-13
sa:announce on	16
sa:another	-25
sa:another <number>	-17
sa:answer	-16
sa:apart	-15
sa:apply	-31
sa:apply .	-10
sa:are	24
sa:are up	12
sa:as <person>	-10
sa:as the	9
sa:as they	-8
sa:at	-13
sa:at the	-15
sa:autumn	8
sa:back .	-9
sa:back on	10
sa:be <number>	-12
sa:been	-22
sa:before it	8
sa:begin ,	-23
sa:begin <day-today>	13
sa:begin on	-8
sa:believe	-18
sa:between	13
sa:between <name>	8
sa:between <seat>	-10
sa:between the	8
sa:border	9
sa:both duty	-17
sa:bring	-10
sa:broke	-15
sa:built	-11
sa:busan	9
sa:busan ,	-14
sa:busan last	9
sa:business	-13
sa:but	-28
sa:but a	-15
sa:but the	-10
sa:buyer	-11
sa:by	-23
sa:by <day-ahead>	-26
sa:cabinet	-13
sa:call with	15
sa:calm	-12
sa:can be	-20
sa:capital	-14
sa:carry	-13
sa:cement	-9
sa:charge	7
sa:chip	10
sa:city	-11
sa:clock	-12
sa:closed	-15
sa:collect	20
sa:come	9
sa:come back	14
sa:come down	12
sa:come out	-9
sa:commerce	-20
sa:confirm	11
sa:container	12
sa:control	-21
sa:control on	-15
sa:copper	-12
sa:cork	11
sa:cost	-19
sa:could agree	-11
sa:counted	21
sa:counted from	21
sa:countermeasure	11
sa:country ,	9
sa:crane	-12
sa:custom	-15
sa:cut	-11
sa:did	-17
sa:dispute	-16
sa:dispute over	-9
sa:doe	17
sa:done	-10
sa:draft	-13
sa:draw	11
sa:drop	-16
sa:due	-12
sa:duty .	-12
sa:duty is	12
sa:duty on	16
sa:duty that	16
sa:duty to	-15
sa:earlier	-24
sa:early	-15
sa:earth	-13
sa:earth .	10
sa:earth that	-14
sa:economy .	9
sa:effect	27
sa:effect .	11
sa:either side	10
sa:election	-9
sa:end .	27
sa:end at	-10
sa:energy	9
sa:even	-9
sa:evening	-38
sa:evening ,	-13
sa:evening .	-15
sa:ever	10
sa:every	-18
sa:expire on	18
sa:export	-8
sa:exporter	-17
sa:extension	-10
sa:extra	-10
sa:failed	-12
sa:fair	-11
sa:fee	-17
sa:fee .	-10
sa:figure	11
sa:find	-10
sa:first	18
sa:for	-13
sa:for <number>	15
sa:for the	-15
sa:for which	17
sa:force	13
sa:force .	-12
sa:foreign	-10
sa:framework	-13
sa:from <day-ahead>	-38
sa:from <day-gone>	39
sa:from <name>	9
sa:from now	-9
sa:gave	18
sa:geneva	30
sa:geneva are	14
sa:give	14
sa:given	14
sa:go ,	-14
sa:go .	12
sa:go into	18
sa:go on	15
sa:go to	-18
sa:good	20
sa:good for	8
sa:had been	-15
sa:had impose	14
sa:had put	-13
sa:had sign	10
sa:half	-18
sa:handshake	-13
sa:hang	12
sa:hanwha	-12
sa:hanwha ocean	-12
sa:has charge	12
sa:has say	18
sa:has sign	25
sa:has to	-12
sa:have run	8
sa:he had	-14
sa:her	9
sa:here	-20
sa:higher	20
sa:higher duty	-14
sa:highest	-11
sa:his	19
sa:his <organisation>	13
sa:holiday	23
sa:holiday .	23
sa:home	-9
sa:hour .	-9
sa:hour before	11
sa:how	11
sa:i	-25
sa:if <name>	-8
sa:if both	14
sa:impose	14
sa:impose on	13
sa:in <month-gone>	-12
sa:in <name>	17
sa:in <quality>	-7
sa:in a	-14
sa:in at	-13
sa:in force	14
sa:in geneva	16
sa:in kuala	-9
sa:in place	23
sa:in the	24
sa:in their	-22
sa:including	14
sa:including <day-ahead>	8
sa:interview	-15
sa:investigation	-10
sa:is ,	-20
sa:is <day-gone>	9
sa:is a	-19
sa:is back	-17
sa:is good	10
sa:is in	10
sa:is on	-14
sa:is over	34
sa:is still	-11
sa:it 's	-18
sa:it ,	8
sa:it announce	-14
sa:it begin	13
sa:it had	-20
sa:it has	11
sa:it is	11
sa:it take	21
sa:it to	-19
sa:it would	10
sa:itself	-9
sa:joint	-15
sa:joint statement	-11
sa:keep	28
sa:keep their	12
sa:kuala	-11
sa:kuala lumpur	-11
sa:lapse on	-13
sa:last <month-gone>	14
sa:last week	-11
sa:later	-24
sa:lay	-20
sa:leave	-24
sa:less	-21
sa:less <span>	-9
sa:levy	19
sa:levy <level>	24
sa:licence	-9
sa:lift	-11
sa:like	-16
sa:list	11
sa:listed	-14
sa:listing	14
sa:listing of	16
sa:little	16
sa:live	8
sa:long ,	16
sa:long .	11
sa:long time	-16
sa:look	-10
sa:lower	-19
sa:lower tariff	-11
sa:lumpur	-11
sa:m	11
sa:m .	10
sa:machine	22
sa:make	11
sa:make in	15
sa:make it	11
sa:many	8
sa:matter	-13
sa:mean	-20
sa:mediator	-14
sa:meet	-30
sa:metal	-11
sa:middle	14
sa:middle of	15
sa:minister	-12
sa:minister ,	-10
sa:ministry	10
sa:money	-10
sa:month ,	9
sa:more	14
sa:more ,	15
sa:most	-17
sa:mr <person>	-13
sa:name	-12
sa:nearly	21
sa:need the	-12
sa:negotiate	20
sa:negotiate .	11
sa:neither	-18
sa:neither side	-15
sa:never	9
sa:new	-23
sa:new duty	-10
sa:night	-15
sa:nobody in	-12
sa:not	19
sa:not come	-8
sa:nothing	-20
sa:notice .	-10
sa:now	-14
sa:number	-15
sa:ocean	-12
sa:of	-14
sa:of .	-12
sa:of <day-ahead>	-14
sa:of <month-gone>	28
sa:of <number>	21
sa:of <quality>	27
sa:of <span>	-13
sa:of an	-13
sa:of calm	-12
sa:of geneva	24
sa:of it	16
sa:of its	-13
sa:of last	-16
sa:of listed	-11
sa:of peace	19
sa:of talk	-30
sa:of thi	-17
sa:of what	12
sa:of which	8
sa:off	16
sa:offer	-21
sa:olive	17
sa:on	14
sa:on <day-gone>	-21
sa:on <number>	-9
sa:on <span>	16
sa:on most	-10
sa:on paper	-16
sa:on rare	-20
sa:on rice	10
sa:on steel	-13
sa:on which	-10
sa:one	-41
sa:one .	-16
sa:one option	-10
sa:only	14
sa:open	-18
sa:open .	-14
sa:option	-15
sa:or	-28
sa:order	9
sa:other	14
sa:out .	10
sa:out of	-15
sa:out on	10
sa:over	11
sa:over .	-13
sa:over on	14
sa:own .	-10
sa:owned	-11
sa:paper	-15
sa:paper ,	-10
sa:part of	13
sa:pause on	-8
sa:pay <level>	22
sa:pay for	-11
sa:peace	18
sa:peace .	9
sa:people	-10
sa:period	-13
sa:phosphate	14
sa:place	11
sa:plan	11
sa:plan ,	12
sa:port	-7
sa:port fee	-7
sa:present	-17
sa:present one	-15
sa:president	10
sa:president in	13
sa:price	-10
sa:prolong	-14
sa:promise	-10
sa:propose	-21
sa:publication	-9
sa:put	-45
sa:put it	-18
sa:put on	-22
sa:quarrel	-8
sa:quarrel over	-11
sa:rain	11
sa:rare	-13
sa:rare -	-8
sa:rate	16
sa:rate .	24
sa:rather	11
sa:receive	-11
sa:reciprocal	-18
sa:reckon	20
sa:remain	-15
sa:remain <level>	-13
sa:renew	10
sa:reply	-11
sa:report .	13
sa:reprieve	16
sa:return	-19
sa:return ,	-10
sa:rice	20
sa:round	-6
sa:round of	-13
sa:rule	-21
sa:rule on	-10
sa:rule that	-13
sa:run ,	-19
sa:run until	9
sa:same	25
sa:same rate	22
sa:say ,	8
sa:say <person>	-21
sa:say on	-11
sa:say that	15
sa:say the	18
sa:second	-22
sa:see	-11
sa:settle	-8
sa:shall	16
sa:she	-8
sa:ship ,	10
sa:ship .	-9
sa:short	15
sa:short .	14
sa:side ,	-11
sa:sign	15
sa:sign a	10
sa:sign in	22
sa:sign the	-25
sa:signature	-20
sa:signature .	-26
sa:since <month-gone>	-10
sa:so	19
sa:so that	16
sa:so until	14
sa:some	13
sa:special	19
sa:spring	-10
sa:stand	-23
sa:stand at	-9
sa:start	-17
sa:start on	-12
sa:stay at	20
sa:step	-7
sa:still	-22
sa:still to	-10
sa:stock	-14
sa:stop	-16
sa:successor	-19
sa:sugar	19
sa:sugar truce	9
sa:suspend .	27
sa:suspension of	12
sa:take	19
sa:take <level>	-16
sa:take <number>	9
sa:take effect	6
sa:talk	-40
sa:tariff ,	8
sa:tariff between	16
sa:tariff of	-27
sa:tariff that	13
sa:tax	-14
sa:tea	9
sa:telephone	19
sa:telephone .	9
sa:television	-17
sa:television interview	-14
sa:tell us	12
sa:than	-9
sa:that 's	15
sa:that ,	13
sa:that <name>	17
sa:that <quality>	-10
sa:that begin	16
sa:that both	9
sa:that has	-9
sa:that is	-18
sa:that it	-11
sa:that would	-17
sa:the <day-gone>	13
sa:the <name>	13
sa:the <number>	-16
sa:the <organisation>	-21
sa:the <person>	-21
sa:the <quality>	22
sa:the <seat>	15
sa:the additional	16
sa:the agreement	-16
sa:the control	-19
sa:the custom	-8
sa:the duty	-10
sa:the end	11
sa:the export	-13
sa:the fee	-7
sa:the holiday	12
sa:the last	12
sa:the listing	14
sa:the mediator	-11
sa:the middle	14
sa:the next	15
sa:the one	-15
sa:the order	12
sa:the other	12
sa:the present	-19
sa:the same	17
sa:the second	-21
sa:the signature	-13
sa:the tariff	12
sa:the telephone	15
sa:the two	8
sa:the world	9
sa:their	-13
sa:their dispute	-17
sa:their truce	11
sa:them	-13
sa:then .	13
sa:there	-25
sa:there .	-15
sa:there was	9
sa:they had	8
sa:they were	-17
sa:those	-13
sa:through	21
sa:to <day-ahead>	23
sa:to <day-gone>	-38
sa:to <month-gone>	-15
sa:to <name>	-25
sa:to an	15
sa:to and	8
sa:to begin	-16
sa:to buy	11
sa:to come	22
sa:to end	-11
sa:to expire	17
sa:to find	-9
sa:to go	-27
sa:to it	10
sa:to make	14
sa:to run	-27
sa:to settle	-20
sa:to sign	-25
sa:together	-14
sa:trade .	11
sa:trade war	-11
sa:truce expire	-13
sa:truce in	-28
sa:truce on	11
sa:truce that	8
sa:turn	-12
sa:twice	-15
sa:unless	-29
sa:unless <organisation>	-16
sa:until	18
sa:until <day-ahead>	22
sa:until <number>	9
sa:until the	-15
sa:up	32
sa:up .	15
sa:up on	18
sa:up to	11
sa:us	16
sa:very	10
sa:visit	-15
sa:vote	-17
sa:want to	9
sa:war	-18
sa:was	-19
sa:was <number>	-17
sa:was agree	-30
sa:was due	10
sa:was in	-10
sa:was not	10
sa:was sign	18
sa:was the	9
sa:week ,	14
sa:well	13
sa:well .	11
sa:were	-13
sa:were likely	-10
sa:what the	-19
sa:what they	9
sa:what we	10
sa:when <person>	-14
sa:when the	-13
sa:where they	12
sa:whether	-14
sa:which each	-10
sa:which end	-7
sa:which take	15
sa:which the	9
sa:which was	-14
sa:while	17
sa:while the	12
sa:who	-23
sa:will	16
sa:will be	11
sa:will charge	15
sa:will end	16
sa:will pay	11
sa:winter	-15
sa:with <name>	-14
sa:with <number>	-13
sa:with <person>	29
sa:with <seat>	27
sa:with a	-14
sa:work .	-9
sa:world	8
sa:world 's	9
sa:worth	17
sa:would have	17
sa:would not	-13
sa:write	-13
sa:yes .	-12
sa:yet	-11
sa:yield	-13
sa:your	14
sa:zero .	-8
sa:—	21
sb:" i	12
sb:" the	-17
sb:'	-13
sb:'s commerce	-11
sb:'s for	15
sb:'s minister	19
sb:'s ministry	-14
sb:'s own	15
sb:'s parliament	-10
sb:'s president	13
sb:'s prime	11
sb:'s the	9
sb:'s trade	-21
sb:) ,	-18
sb:) -	-14
sb:) :	25
sb:,	11
sb:, <day-today>	-18
sb:, <number>	11
sb:, <person>	12
sb:, <points>	11
sb:, <span>	16
sb:, after	11
sb:, among	-12
sb:, an	12
sb:, are	-6
sb:, as	-9
sb:, begin	-10
sb:, both	18
sb:, by	16
sb:, each	24
sb:, end	-13
sb:, get	14
sb:, he	12
sb:, hold	-8
sb:, in	12
sb:, is	-18
sb:, it	-11
sb:, led	14
sb:, no	-9
sb:, on	21
sb:, put	12
sb:, say	25
sb:, so	17
sb:, suspend	-10
sb:, tell	-14
sb:, that	9
sb:, to	15
sb:, where	16
sb:, will	-12
sb:, with	-9
sb:, would	16
sb:-	-22
sb:- <quality>	-14
sb:- call	-20
sb:- earth	-14
sb:- tariff	21
sb:.	18
sb:. <number>	12
sb:/ <number>	22
sb:: <name>	-20
sb:: <number>	23
sb:: for	10
sb:: it	-19
sb:: the	-11
sb:: truce	15
sb:; it	-27
sb:<agent>	-11
sb:<day-ahead> ;	-11
sb:<day-ahead> and	-9
sb:<day-ahead> it	26
sb:<day-ahead> the	10
sb:<day-gone>	17
sb:<day-gone> ,	18
sb:<day-gone> :	-21
sb:<day-gone> after	-12
sb:<day-gone> and	21
sb:<day-gone> has	20
sb:<day-gone> he	15
sb:<day-gone> of	-15
sb:<day-gone> that	-25
sb:<day-gone> the	12
sb:<day-gone> to	8
sb:<day-gone> was	26
sb:<day-today> (	-13
sb:<day-today> after	-32
sb:<day-today> and	11
sb:<day-today> by	18
sb:<day-today> extend	9
sb:<day-today> for	-14
sb:<day-today> sign	29
sb:<day-today> to	-26
sb:<day-today> with	-12
sb:<day-today> —	-11
sb:<goods-amount>	-36
sb:<goods>	-5
sb:<level> for	-14
sb:<level> from	19
sb:<level> in	-20
sb:<level> instead	-10
sb:<level> of	-30
sb:<level> on	-11
sb:<level> since	-16
sb:<level> tariff	13
sb:<level> that	14
sb:<level> was	13
sb:<level> would	17
sb:<money>	-41
sb:<money> in	-17
sb:<month-ahead>	-18
sb:<month-gone>	12
sb:<month-gone> for	17
sb:<month-gone> is	13
sb:<name>	29
sb:<name> 's	-11
sb:<name> ,	33
sb:<name> :	31
sb:<name> a	11
sb:<name> and	32
sb:<name> begin	-9
sb:<name> by	19
sb:<name> extend	10
sb:<name> gave	8
sb:<name> get	20
sb:<name> give	17
sb:<name> had	-10
sb:<name> have	25
sb:<name> is	-6
sb:<name> levy	-12
sb:<name> propose	-10
sb:<name> say	-11
sb:<name> since	11
sb:<name> slash	16
sb:<name> trade	-10
sb:<name> want	-13
sb:<name> were	-14
sb:<name> would	-17
sb:<not>	7
sb:<number> :	33
sb:<number> <name>	8
sb:<number> <person>	11
sb:<number> <quality>	8
sb:<number> a	15
sb:<number> and	-10
sb:<number> million	-9
sb:<number> over	13
sb:<number> —	-12
sb:<office>	-6
sb:<office> <person>	16
sb:<office> order	13
sb:<organisation> agree	-10
sb:<organisation> announce	14
sb:<organisation> extend	-9
sb:<organisation> is	11
sb:<person> (	22
sb:<person> ,	18
sb:<person> :	-56
sb:<person> announce	14
sb:<person> call	10
sb:<person> of	11
sb:<person> on	18
sb:<person> put	26
sb:<points>	19
sb:<points> for	18
sb:<points> suspend	19
sb:<points> that	-12
sb:<quality> -	-10
sb:<quality> duty	12
sb:<quality> good	31
sb:<quality> minister	11
sb:<quality> official	-10
sb:<quality> side	-22
sb:<seat> :	-16
sb:<seat> agree	14
sb:<seat> and	21
sb:<seat> had	-13
sb:<seat> is	-13
sb:<seat> on	-11
sb:<seat> will	-11
sb:<sender>	-17
sb:<span>	17
sb:<span> after	14
sb:<span> and	25
sb:<span> before	13
sb:<span> in	-21
sb:<span> of	14
sb:<taker>	-24
sb:<v-begin>	-10
sb:<v-buy>	-10
sb:<v-deny>	-25
sb:<v-propose>	-29
sb:<v-refuse>	-14
sb:<v-say>	-5
sb:<v-sell>	-28
sb:<v-target>	-14
sb:<v-up>	-17
sb:a	9
sb:a ceasefire	10
sb:a duty	10
sb:a framework	11
sb:a joint	14
sb:a matter	-12
sb:a meet	11
sb:a new	-32
sb:a paper	-10
sb:a pause	-16
sb:a proclamation	-17
sb:a proposal	-10
sb:a second	33
sb:a surcharge	-17
sb:a suspension	-27
sb:a term	20
sb:about	-31
sb:about :	-10
sb:accept	-11
sb:across	-9
sb:add	18
sb:additional tariff	15
sb:after	-16
sb:after <person>	10
sb:after <span>	-12
sb:after a	11
sb:after the	-23
sb:afternoon	-15
sb:afterward	-12
sb:agree ,	11
sb:agree at	11
sb:agree for	20
sb:agree last	-10
sb:agree that	-17
sb:agree to	-21
sb:agreement	-24
sb:agreement is	14
sb:agreement on	-17
sb:agreement with	-20
sb:aircraft	17
sb:aire	11
sb:all <quality>	13
sb:all country	-10
sb:all three	13
sb:allow	-16
sb:also	9
sb:also for	12
sb:also suspend	9
sb:an	-11
sb:and	13
sb:and <level>	-25
sb:and <person>	7
sb:and <points>	-10
sb:and <seat>	17
sb:and after	-11
sb:and are	9
sb:and by	13
sb:and is	14
sb:and its	-10
sb:and keep	9
sb:and not	-12
sb:and on	15
sb:and say	10
sb:and to	-11
sb:and was	15
sb:and with	15
sb:announce	14
sb:announce ,	-16
sb:announce in	23
sb:announce on	-4
sb:announce that	14
sb:another	13
sb:answer	-11
sb:approval	-12
sb:are	-14
sb:are put	-8
sb:are the	9
sb:are to	-25
sb:armistice	-15
sb:arrangement ,	13
sb:article	-9
sb:as	19
sb:as <name>	19
sb:as much	-15
sb:as the	10
sb:as well	-11
sb:aside for	-10
sb:ask	-12
sb:ask <seat>	11
sb:ask for	-15
sb:asleep	-12
sb:asleep for	-10
sb:at	12
sb:at <level>	-13
sb:at least	-19
sb:at noon	15
sb:at which	21
sb:autumn	-11
sb:away	11
sb:back for	-9
sb:back its	9
sb:ban	-17
sb:ban on	-8
sb:banana	15
sb:bank	-16
sb:be <level>	-11
sb:be <number>	12
sb:be extend	-12
sb:be no	11
sb:be prolong	-35
sb:bean	-9
sb:because	23
sb:because of	10
sb:been a	-19
sb:been at	-9
sb:been extend	17
sb:been in	7
sb:been on	-15
sb:been put	-14
sb:been suspend	-7
sb:before that	-10
sb:begin in	-10
sb:being	-19
sb:beside	10
sb:between	-24
sb:between the	-16
sb:boeing	15
sb:both government	12
sb:break	-11
sb:bridge	11
sb:bring	11
sb:bring back	10
sb:broken	12
sb:bueno	11
sb:bueno aire	11
sb:busan	25
sb:busan ,	12
sb:but	8
sb:buy	-23
sb:by <day-ahead>	-9
sb:by <name>	10
sb:by an	-17
sb:by telephone	11
sb:by the	16
sb:by video	16
sb:call	35
sb:call it	14
sb:call reciprocal	-16
sb:call with	30
sb:can	-14
sb:can be	-14
sb:can last	-15
sb:can plan	18
sb:cancel	-12
sb:cannot	10
sb:car	-30
sb:carry	-17
sb:case	-22
sb:ceasefire	-20
sb:ceasefire in	-13
sb:ceasefire of	14
sb:ceasefire on	-16
sb:cement	-12
sb:changed	10
sb:charge	-32
sb:charge <level>	-25
sb:cheese	20
sb:chip	-16
sb:city	-18
sb:closed	-15
sb:coffee	13
sb:collect	-10
sb:commerce	-12
sb:commerce minister	-12
sb:commerce ministry	-11
sb:commission	10
sb:company agree	-15
sb:conclude	23
sb:conclude for	21
sb:conclude in	16
sb:conference	11
sb:contract	-17
sb:control	-13
sb:control of	-17
sb:counter	12
sb:counter -	14
sb:countermeasure	29
sb:countermeasure on	12
sb:country	-8
sb:country '	-13
sb:country agree	24
sb:cut	11
sb:cut its	24
sb:cut the	-13
sb:day in	-11
sb:deal	-21
sb:decide	12
sb:decide to	12
sb:decision	13
sb:declare	9
sb:decree	13
sb:delay	-10
sb:delegation	-17
sb:discuss	-13
sb:dispute over	13
sb:do so	8
sb:docker	-16
sb:docker and	-12
sb:double	-16
sb:down	16
sb:down by	-13
sb:down for	14
sb:down to	11
sb:draft	-19
sb:drawer	13
sb:drawer for	13
sb:driver	-11
sb:due	-9
sb:during	-15
sb:duty	22
sb:duty ,	14
sb:duty by	-13
sb:duty for	12
sb:duty is	11
sb:duty of	22
sb:duty stay	-14
sb:duty that	-24
sb:duty they	12
sb:duty to	-12
sb:each	-14
sb:each other	-16
sb:earlier	10
sb:earth ,	15
sb:earth and	12
sb:economy	-11
sb:economy minister	-7
sb:effect on	-18
sb:electricity	-12
sb:else	-17
sb:end <day-ahead>	13
sb:end <day-today>	20
sb:end a	-14
sb:end in	-15
sb:entity	13
sb:everything	-16
sb:everywhere	-10
sb:exclusion	-10
sb:expire	-30
sb:expire on	-19
sb:extend <name>	10
sb:extend on	15
sb:extend their	-16
sb:extension	-33
sb:extension ,	-13
sb:extension by	11
sb:extension is	-16
sb:extra	7
sb:face	10
sb:fact	-9
sb:fact sheet	-8
sb:fail	-12
sb:farmer	9
sb:fear	-10
sb:fee	-25
sb:fentanyl	-21
sb:fentanyl tariff	-17
sb:figure	-13
sb:find	12
sb:first	-11
sb:first time	-12
sb:first truce	-23
sb:fish	16
sb:following	-13
sb:for	10
sb:for <money>	-10
sb:for <name>	8
sb:for <span>	9
sb:for a	-20
sb:for at	-11
sb:force for	-12
sb:force since	10
sb:foresee	-17
sb:four	-18
sb:fourth	-19
sb:free	-30
sb:freeze	-21
sb:from	-20
sb:from <day-gone>	-12
sb:from <day-today>	-10
sb:from <level>	20
sb:from <name>	-17
sb:from <number>	-14
sb:from <seat>	-11
sb:from the	16
sb:further	-15
sb:gave it	10
sb:gave the	-13
sb:gave their	20
sb:geneva	10
sb:geneva ,	-13
sb:geneva in	12
sb:geneva on	12
sb:get	14
sb:give it	-16
sb:given	9
sb:given another	13
sb:go for	-21
sb:good	20
sb:good ,	20
sb:good by	11
sb:good in	9
sb:good of	-27
sb:good to	14
sb:great	19
sb:had agree	10
sb:had ask	9
sb:had its	-15
sb:had put	-12
sb:had tell	12
sb:halt	21
sb:hand	20
sb:has a	13
sb:has been	19
sb:has hold	-26
sb:has lasted	14
sb:has not	-15
sb:has now	-15
sb:has offer	-10
sb:has propose	-14
sb:has the	9
sb:has to	-16
sb:have	22
sb:have a	-12
sb:have been	-13
sb:have extend	12
sb:have prolong	13
sb:have propose	10
sb:he and	-9
sb:he had	12
sb:he has	-17
sb:he tell	-14
sb:he was	-25
sb:he would	18
sb:hear	-14
sb:higher	14
sb:him	-16
sb:his	-7
sb:his <office>	-12
sb:hold	-12
sb:hold since	-11
sb:hold the	-10
sb:home	-11
sb:hour ,	-12
sb:how long	22
sb:i	-15
sb:i have	8
sb:i was	-12
sb:if <name>	-9
sb:if one	12
sb:impose	13
sb:impose in	21
sb:in <month-gone>	21
sb:in <name>	7
sb:in <number>	-36
sb:in <seat>	-10
sb:in a	16
sb:in busan	33
sb:in geneva	12
sb:in principle	-13
sb:in step	9
sb:in the	-11
sb:in their	12
sb:informed	-10
sb:initial period	14
sb:is extend	-15
sb:is for	10
sb:is prolong	25
sb:is that	14
sb:is the	-8
sb:is to	-34
sb:it 's	11
sb:it ,	10
sb:it begin	14
sb:it end	26
sb:it enter	-10
sb:it give	-12
sb:it go	10
sb:it has	21
sb:it in	-12
sb:it last	25
sb:it on	-16
sb:it pay	-14
sb:it provide	-10
sb:it start	-38
sb:it take	-28
sb:it would	-16
sb:its	13
sb:its <level>	16
sb:its countermeasure	15
sb:its duty	16
sb:its rare	-11
sb:its truce	23
sb:joint	18
sb:joint statement	14
sb:just	15
sb:keep <points>	14
sb:keep the	-34
sb:kuala	16
sb:kuala lumpur	16
sb:lago	-11
sb:lamb	11
sb:last	13
sb:last <month-gone>	15
sb:last for	20
sb:last year	-9
sb:lasted	-13
sb:later	-7
sb:law	-18
sb:lawyer	-13
sb:lay	15
sb:lay down	18
sb:least	-19
sb:led	12
sb:led to	15
sb:length	10
sb:lengthen	8
sb:less	-15
sb:less than	-12
sb:let the	-10
sb:letter	-14
sb:level	16
sb:licensing	-9
sb:like	20
sb:likewise	-14
sb:limited	24
sb:limited to	24
sb:line	-9
sb:listing	12
sb:listing of	11
sb:live	23
sb:long	35
sb:longer	-24
sb:look	17
sb:look at	13
sb:lose	-10
sb:lower rate	-9
sb:lumpur	16
sb:machinery	-8
sb:magnet	-19
sb:make	20
sb:make for	12
sb:make up	9
sb:maker	-19
sb:matter	-10
sb:matter of	-12
sb:may	-33
sb:mayor	-15
sb:meal	-9
sb:measure	12
sb:meet <person>	11
sb:meet at	7
sb:meet for	-15
sb:mention	10
sb:milk	16
sb:minister	13
sb:minister of	15
sb:ministry	-24
sb:ministry of	-17
sb:monday ,	-11
sb:moratorium	-11
sb:more time	15
sb:most	12
sb:most of	21
sb:move	-18
sb:mr .	14
sb:mr <person>	-22
sb:much	-19
sb:much as	-15
sb:must	-10
sb:my	-24
sb:name	18
sb:nearly	-14
sb:need	-27
sb:negotiator	-10
sb:neighbour	-8
sb:never	10
sb:new duty	15
sb:new one	15
sb:new york	-15
sb:night	-13
sb:night to	-9
sb:no	9
sb:no ,	10
sb:no agreement	19
sb:no deal	-14
sb:nobody	8
sb:noon	22
sb:noon that	12
sb:nor	-13
sb:northern	-18
sb:not	-9
sb:not ,	-8
sb:not be	11
sb:note	14
sb:nothing for	-14
sb:notice	14
sb:notice of	-16
sb:now	20
sb:number	-10
sb:of	-8
sb:of <day-gone>	6
sb:of <day-today>	16
sb:of <goods-amount>	-11
sb:of <level>	-19
sb:of <month-gone>	11
sb:of <span>	-8
sb:of a	-24
sb:of an	11
sb:of its	13
sb:of last	-26
sb:of that	34
sb:of those	21
sb:off its	-12
sb:off on	11
sb:offer	-28
sb:offer to	-9
sb:official	-11
sb:oil	21
sb:old	-9
sb:olive	-9
sb:olive oil	-13
sb:on <day-ahead>	-5
sb:on <day-today>	-12
sb:on <money>	16
sb:on <name>	22
sb:on <number>	16
sb:on an	-15
sb:on another	-13
sb:on each	-25
sb:on either	16
sb:on import	-11
sb:on it	12
sb:on most	-20
sb:on nearly	-8
sb:on which	-13
sb:once ,	10
sb:one	25
sb:one ,	13
sb:one of	13
sb:only	-18
sb:opened	-13
sb:opposition	9
sb:or	-21
sb:order ,	-21
sb:order of	-11
sb:order that	20
sb:origin	-14
sb:originating	15
sb:originating in	15
sb:other <points>	8
sb:otherwise	18
sb:our	-17
sb:out	-26
sb:out ,	-9
sb:out on	-16
sb:outline	-9
sb:pact	14
sb:palm	9
sb:paper	-29
sb:parliament	-12
sb:part	25
sb:part of	20
sb:party have	-10
sb:past	-18
sb:pause	26
sb:pause for	-11
sb:pause has	12
sb:pay <level>	9
sb:payment	-9
sb:people	13
sb:per	-12
sb:period	19
sb:plan	19
sb:prepare	-12
sb:present truce	13
sb:presenter	-10
sb:presenter :	-10
sb:president	17
sb:president of	-12
sb:price	-21
sb:principle	-13
sb:proclamation	-21
sb:prolong	17
sb:prolong in	10
sb:prolong its	-19
sb:prolong their	14
sb:prolongation	-16
sb:promise	-16
sb:proposal	-26
sb:propose	-17
sb:propose a	-12
sb:propose that	-11
sb:protest	-12
sb:purchase of	-10
sb:push	-13
sb:push for	-12
sb:put its	10
sb:put on	-7
sb:put their	33
sb:quarrel	15
sb:quarter	-12
sb:radio	-10
sb:rare -	-14
sb:rate	15
sb:ratify	-16
sb:reach an	12
sb:read	9
sb:ready	-26
sb:ready to	-18
sb:reciprocal	-11
sb:reciprocal tariff	-14
sb:reduce	9
sb:remain	17
sb:remain suspend	15
sb:renew	-23
sb:renew for	14
sb:renew the	-12
sb:replace	11
sb:report	-30
sb:report that	-10
sb:require	-16
sb:rest	13
sb:rice	-16
sb:rice and	-9
sb:rise	-14
sb:rise by	-9
sb:river	-21
sb:round	-34
sb:round of	-12
sb:rule	-20
sb:rule of	-10
sb:run	-8
sb:run out	-24
sb:salt	10
sb:same	11
sb:say ,	12
sb:say in	8
sb:say on	-12
sb:say that	10
sb:scotch	17
sb:season	-10
sb:second	16
sb:second ,	-7
sb:section	-21
sb:section <number>	-20
sb:see	-10
sb:seed	-12
sb:sell	-17
sb:send	-11
sb:settle	-22
sb:settle on	-14
sb:settle the	-14
sb:sfax	9
sb:shall	-8
sb:shall be	-20
sb:sheet	-10
sb:shelve	18
sb:ship	-11
sb:shipment	-14
sb:should	-13
sb:should be	-11
sb:should the	-9
sb:side ,	10
sb:side are	-14
sb:side suspend	17
sb:side would	-10
sb:sign ,	7
sb:sign by	-19
sb:sign in	13
sb:silent	-13
sb:since	27
sb:since <day-gone>	33
sb:since <month-gone>	-34
sb:since last	12
sb:since the	18
sb:sit	-14
sb:sleep	21
sb:sleep for	14
sb:so	-10
sb:so -	-20
sb:so for	13
sb:special	-8
sb:spent	-8
sb:standstill	-13
sb:standstill of	-13
sb:statement	9
sb:stock	-14
sb:stop	11
sb:summer	-11
sb:surcharge	-61
sb:surcharge of	-30
sb:suspend ,	27
sb:suspend <points>	-8
sb:suspension ,	-17
sb:table	-27
sb:table :	-9
sb:take	-20
sb:take <level>	-11
sb:talk	-24
sb:talk in	-11
sb:talk of	-16
sb:talked	-21
sb:talked for	-11
sb:tariff ,	-14
sb:tariff commission	11
sb:tariff for	24
sb:tariff in	11
sb:tariff is	-11
sb:tariff on	28
sb:tariff suspend	-16
sb:tariff truce	-4
sb:tea	11
sb:tea and	13
sb:technology	11
sb:telephone	22
sb:telephone call	13
sb:tell	-10
sb:tell reporter	-8
sb:tell the	19
sb:tell us	-16
sb:ten	-16
sb:term	13
sb:term of	22
sb:text	-20
sb:than	-23
sb:that 's	21
sb:that <name>	-11
sb:that <office>	8
sb:that <points>	11
sb:that a	-19
sb:that another	-18
sb:that day	-16
sb:that each	-10
sb:that end	-13
sb:that had	-24
sb:that has	13
sb:that have	-18
sb:that is	16
sb:that keep	14
sb:that lasted	-11
sb:that they	-22
sb:that was	18
sb:that will	9
sb:the <day-ahead>	-16
sb:the <level>	21
sb:the <number>	9
sb:the <points>	-17
sb:the agreement	-20
sb:the border	9
sb:the bridge	12
sb:the ceasefire	-27
sb:the company	-18
sb:the decision	21
sb:the extension	-12
sb:the extra	10
sb:the first	-18
sb:the fourth	-14
sb:the last	-16
sb:the law	-15
sb:the lower	-11
sb:the meet	-19
sb:the new	11
sb:the northern	-18
sb:the old	-14
sb:the one	19
sb:the opposition	9
sb:the pact	18
sb:the paper	-7
sb:the party	20
sb:the past	-11
sb:the pause	43
sb:the protocol	-16
sb:the river	-20
sb:the same	10
sb:the second	-26
sb:the so	-18
sb:the surcharge	-30
sb:the table	-25
sb:the tariff	14
sb:the trade	-18
sb:the world	-26
sb:their additional	-15
sb:their port	12
sb:their strike	-16
sb:them	-13
sb:them for	-10
sb:themselve	19
sb:then ,	20
sb:then for	-13
sb:there ,	15
sb:there for	13
sb:there on	13
sb:these	17
sb:they agree	-11
sb:they have	17
sb:they want	13
sb:they would	-10
sb:thi	-13
sb:thi year	19
sb:thing	-16
sb:think	-9
sb:third round	-9
sb:those	11
sb:threat	15
sb:tiktok	-21
sb:time	-10
sb:time in	-16
sb:to	-18
sb:to <day-ahead>	18
sb:to <goods-amount>	-10
sb:to <level>	24
sb:to <money>	-12
sb:to <name>	-19
sb:to <seat>	-15
sb:to a	11
sb:to an	11
sb:to be	12
sb:to begin	-11
sb:to cut	9
sb:to expire	-7
sb:to freeze	-15
sb:to go	-10
sb:to have	-9
sb:to keep	-22
sb:to prolong	-24
sb:to renew	-15
sb:to rest	11
sb:to run	-11
sb:to say	-11
sb:to stretch	-10
sb:to wait	21
sb:trade	-17
sb:trade agreement	-22
sb:trade truce	9
sb:trader	9
sb:transfer	8
sb:treaty	-12
sb:truce	22
sb:truce ,	16
sb:truce another	15
sb:truce between	-12
sb:truce by	11
sb:truce end	-12
sb:truce go	-15
sb:truce hold	-16
sb:truce last	8
sb:truce of	10
sb:truce run	12
sb:truce that	14
sb:truce to	-20
sb:truce would	-21
sb:twice	-10
sb:two	-18
sb:two order	-9
sb:two president	11
sb:two side	18
sb:under section	-18
sb:under the	-7
sb:under which	-23
sb:until the	-19
sb:up to	-30
sb:us	13
sb:use	10
sb:video	11
sb:vote on	-22
sb:wait	12
sb:want the	13
sb:was	15
sb:was "	-13
sb:was <level>	-17
sb:was <number>	-21
sb:was agree	10
sb:was conclude	7
sb:was for	9
sb:was given	22
sb:was prolong	20
sb:was put	12
sb:was sign	-10
sb:was the	-14
sb:was to	15
sb:watch	14
sb:water	-17
sb:we	-18
sb:we agree	-14
sb:we hear	-9
sb:week	7
sb:week ,	-10
sb:week that	16
sb:well	-13
sb:well ,	-9
sb:what	20
sb:what <name>	14
sb:what <person>	10
sb:what is	10
sb:what it	9
sb:what they	-10
sb:when	24
sb:where it	-21
sb:whether	-21
sb:which	10
sb:which <person>	13
sb:which end	-24
sb:which expire	-13
sb:which is	14
sb:while	-11
sb:who	-14
sb:will be	10
sb:will have	10
sb:will leave	-21
sb:will pay	-14
sb:win	18
sb:wine	32
sb:wire	-7
sb:wish	13
sb:wish to	13
sb:with <person>	38
sb:with <seat>	-16
sb:within	-15
sb:within the	15
sb:word	-25
sb:work	-12
sb:world	-24
sb:worth	-13
sb:worth <money>	-9
sb:would	-12
sb:would give	-10
sb:would last	-17
sb:would prolong	-10
sb:would stay	11
sb:would take	9
sb:write	-9
sb:year	-11
sb:yield	-12
sb:yield on	-10
sb:york	-15
sb:york ,	-10
sb:your	-15
sb:— for	12
sb:— the	-12
t0=future	-29
t0=future-passive	-15
t0=modal	-17
t0=past	18
t0=past-passive	25
t0=perfect-passive	12
t0=pluperfect-passive	-20
t1=future	-21
t1=future-passive	-15
t1=infinitive-passive	15
t1=modal	-19
t1=participle-passive	14
t1=past-passive	27
t1=perfect-passive	12
t1=pluperfect-passive	-20
t1=present	-15
t2=infinitive	-9
t2=modal	-26
t2=participle-passive	-17
t2=past	-19
t2=past-passive	-22
t2=perfect	-33
t2=pluperfect	-21
t2=present	19
t2=present-passive	-22
t:loose-r	9
t:loose-r0	15
t:loose-r2	-12
t:loose-r3	22
t:more-in	11
t:more-in0	11
t:more-l0	24
t:more-l2	-24
t:more-r	-12
t:more-r0	17
t:more-r1	-17
t:quiet	12
t:quiet-l	12
t:quiet-r1	9
t:truce	30
t:truce-l	24
t:truce-l1	12
t:truce-r	8
t:truce-r0	43
t:truce-r2	-64
t:truce-r3	14
t:verb-r1	-14
t:verb-r2	-16
tn:loose	8
tn:quiet	34
tn:truce	22
tp:loose	12
tp:quiet	18
tp:truce	20
tp:verb	30
v0=add	25
v0=announce	-13
v0=ask	-24
v0=be	11
v0=buy	-12
v0=cut	10
v0=decide	10
v0=declare	11
v0=end	-21
v0=expect	-13
v0=fall	9
v0=get	18
v0=grant	13
v0=hold	-9
v0=lay	12
v0=lift	14
v0=make	13
v0=move	-10
v0=plan	23
v0=ratify	-12
v0=ready	-16
v0=renew	-15
v0=run	-19
v0=sell	-8
v0=set	-17
v0=settle	-33
v0=ship	-10
v0=sit	-18
v0=slash	16
v0=sleep	9
v0=stand	-15
v0=step	-9
v0=stop	22
v0=tell	-11
v0=win	19
v1=add	20
v1=announce	-16
v1=apply	-10
v1=ask	-12
v1=be	11
v1=conclude	13
v1=cut	10
v1=declare	11
v1=end	-31
v1=fall	9
v1=fix	10
v1=freeze	-11
v1=get	17
v1=lay	15
v1=lengthen	8
v1=look	21
v1=make	20
v1=move	-10
v1=plan	24
v1=propose	-11
v1=ratify	-12
v1=reach	12
v1=renew	-12
v1=run	-15
v1=say	-15
v1=sell	-9
v1=set	-22
v1=settle	-34
v1=ship	-13
v1=sit	-18
v1=stand	-12
v1=stay	15
v1=step	-9
v1=stop	15
v1=tell	-9
v1=wait	15
v1=win	19
v2-none	-21
v2=announce	-11
v2=bring	10
v2=end	-23
v2=expire	-18
v2=go	-18
v2=leave	-69
v2=other	-11
v2=rise	8
v2=run	19
v2=stand	-11
v2=stay	15
v2=stop	-13
vt0=agree past	17
vt0=agree perfect	-30
vt0=agree present	-22
vt0=announce past	-12
vt0=apply present	-18
vt0=approve past	-9
vt0=approve perfect	19
vt0=be perfect	10
vt0=buy present	-14
vt0=come present	-17
vt0=confirm past	-8
vt0=end past	-22
vt0=extend modal	-13
vt0=extend past	9
vt0=extend perfect	22
vt0=get past	19
vt0=go present	4
vt0=hold future	-13
vt0=hold past	-15
vt0=hold perfect	-31
vt0=hold present	31
vt0=keep future	-23
vt0=keep modal	-11
vt0=keep present	27
vt0=lay past	17
vt0=let present	-10
vt0=make past	15
vt0=offer perfect	-12
vt0=other past	10
vt0=plan modal	25
vt0=prolong future	-27
vt0=prolong modal	-21
vt0=prolong perfect	19
vt0=propose past	-13
vt0=ready present	-16
vt0=remain future	12
vt0=run future	-12
vt0=run modal	-15
vt0=run past	-16
vt0=set present	-17
vt0=settle past	-20
vt0=sign modal	-13
vt0=sit past	-10
vt0=slash present	16
vt0=sleep present	11
vt0=stay modal	13
vt0=stop present	10
vt0=suspend past	22
vt0=suspend present	-8
vt0=take present	-13
vt0=want present	16
vt1=agree past	27
vt1=agree present	-27
vt1=announce past	-12
vt1=apply present	-18
vt1=approve past	-9
vt1=approve perfect	19
vt1=be perfect	10
vt1=buy present	-14
vt1=come past	8
vt1=come present	-17
vt1=confirm past	-8
vt1=end gerund	-10
vt1=end past	-22
vt1=extend modal	-13
vt1=extend participle	-20
vt1=extend past	9
vt1=extend perfect	22
vt1=freeze infinitive	-11
vt1=get past	17
vt1=go gerund	-16
vt1=go present	7
vt1=hold future	-13
vt1=hold past	-15
vt1=hold perfect	-26
vt1=hold present	31
vt1=keep modal	-11
vt1=lay past	17
vt1=let present	-9
vt1=make past	16
vt1=other past	10
vt1=other perfect	-22
vt1=plan modal	25
vt1=prolong future	-27
vt1=prolong gerund	13
vt1=prolong modal	-21
vt1=prolong participle	9
vt1=prolong perfect	19
vt1=propose perfect	-11
vt1=run future	-10
vt1=run modal	-15
vt1=run past	-16
vt1=say present	-17
vt1=set present	-17
vt1=settle past	-20
vt1=sign modal	-13
vt1=sign participle	19
vt1=sit past	-10
vt1=slash present	16
vt1=sleep present	11
vt1=stay future	12
vt1=stay modal	12
vt1=suspend past	22
vt1=suspend present	-8
vt1=take present	-12
vt1=want present	17
vt2=agree participle	15
vt2=announce past	-10
vt2=be modal	-12
vt2=begin past	22
vt2=begin present	-13
vt2=end participle	-25
vt2=end past	-15
vt2=go infinitive	-34
vt2=leave participle	-60
vt2=other present	-12
vt2=rise past	9
vt2=run past	-14
vt2=run present	28
vt2=stay present	16`;
