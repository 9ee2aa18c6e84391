// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_LENGTH = `yes
<always>	0
a:!	18
a:'	-14
a:'s	-8
a:-	9
a:.	-5
a:<agent>	-24
a:<day-ahead>	14
a:<day-ahead> .	16
a:<day-gone>	13
a:<day-gone> .	16
a:<day-gone> without	-10
a:<day-today> .	13
a:<duty>	13
a:<gate>	-17
a:<level> .	-28
a:<level> on	24
a:<money>	-10
a:<month-ahead>	13
a:<name>	30
a:<name> and	28
a:<name> take	15
a:<not>	-14
a:<number> <quality>	11
a:<number> of	15
a:<number> on	10
a:<quality>	11
a:<seat>	-9
a:<seat> and	-11
a:<span>	-13
a:<span> .	-12
a:<v-agree>	11
a:<v-bear>	-14
a:<v-begin>	12
a:<v-impose>	-22
a:<v-propose>	-28
a:<v-renew>	-14
a:<v-return>	-13
a:<v-say>	-15
a:<v-sign>	18
a:<v-target>	-17
a:<v-up>	14
a:a truce	-12
a:about	-20
a:after	-20
a:after the	-17
a:against	9
a:against <name>	11
a:agree	11
a:agree on	16
a:all	-11
a:an end	9
a:and	-9
a:and <level>	-15
a:and <name>	27
a:and <number>	-31
a:and <seat>	-11
a:and <span>	-15
a:and a	9
a:and it	-12
a:announce	-14
a:announce on	-13
a:apply	-9
a:are	16
a:as	8
a:as well	17
a:ask	-12
a:been	-29
a:before	-20
a:before the	-17
a:begin	17
a:behind	-9
a:being	-13
a:between	8
a:between <name>	8
a:between <seat>	-11
a:busan	21
a:by	-15
a:closed	-12
a:container	12
a:control on	-15
a:counted	10
a:country .	-10
a:day	-8
a:dispute	-20
a:dispute over	-15
a:do	-14
a:down	22
a:draft	-12
a:earlier	-14
a:early	-12
a:early .	-8
a:earth	-21
a:effect	19
a:either	10
a:end .	17
a:end at	-14
a:end in	13
a:end on	-14
a:enough for	11
a:evening	-8
a:expire on	17
a:extra	-10
a:farm	-12
a:fee	-14
a:first	24
a:for <name>	12
a:from	11
a:from <day-ahead>	-12
a:from <day-gone>	18
a:from <number>	8
a:geneva	24
a:geneva are	14
a:go on	15
a:good .	-12
a:had	-9
a:had been	-17
a:has	-30
a:have	-21
a:i	-10
a:in	-15
a:in <name>	-12
a:in <number>	9
a:in busan	18
a:in geneva	9
a:in the	-11
a:in their	-10
a:is	-14
a:is a	-10
a:is over	20
a:is the	11
a:it	14
a:it .	16
a:it is	-9
a:its	15
a:keep	-10
a:last	28
a:later	-33
a:leave	-30
a:less	-11
a:less <span>	-9
a:levy	12
a:likely	-14
a:likely .	-12
a:listing	12
a:listing of	12
a:long	12
a:long time	-16
a:make	11
a:may	-18
a:mean	-10
a:month	21
a:more .	-8
a:more than	-9
a:neither	-24
a:new	-12
a:now	-17
a:number	-14
a:of	11
a:of <level>	15
a:of <quality>	11
a:of an	-8
a:of geneva	20
a:of it	17
a:of peace	20
a:of talk	-18
a:of the	16
a:offer	-15
a:on .	10
a:on <day-ahead>	17
a:on <day-gone>	-7
a:on <quality>	20
a:on a	9
a:on both	-12
a:on paper	-11
a:on rare	-15
a:on the	-14
a:once	-14
a:one of	12
a:one option	-16
a:open	-10
a:or	-25
a:other	-12
a:out on	17
a:over on	14
a:over the	-11
a:own	17
a:paper	-14
a:pass	12
a:pause on	-9
a:peace	19
a:penetration	-9
a:penetration rule	-9
a:president	11
a:product	-10
a:promise	-13
a:publication	-9
a:raise	11
a:rare	-21
a:rare earth	-20
a:rate	16
a:rate .	10
a:rather	10
a:reprieve	16
a:rice	16
a:rise	11
a:run out	11
a:run until	11
a:same	12
a:short	14
a:side .	10
a:signature .	-21
a:so	-14
a:spring	-13
a:stand	-11
a:stay	10
a:stay at	13
a:stop	-14
a:sugar	9
a:suspension of	23
a:table	-14
a:table .	-8
a:take	14
a:talk	-18
a:talk in	-10
a:tariff between	17
a:telephone	10
a:the	-20
a:the <day-gone>	11
a:the <name>	21
a:the <number>	-12
a:the control	-14
a:the country	9
a:the duty	14
a:the export	-11
a:the first	10
a:the higher	-21
a:the listing	12
a:the present	-11
a:the same	12
a:the table	-14
a:the truce	15
a:their	-11
a:their dispute	-16
a:them	-7
a:there	-22
a:they	16
a:threat	-10
a:through	19
a:through <number>	18
a:time .	16
a:time to	-13
a:to <level>	-12
a:to <month-gone>	-17
a:to <name>	-18
a:to <number>	16
a:to an	10
a:to come	12
a:to go	-19
a:to make	16
a:to run	-27
a:to the	-14
a:trade war	-12
a:treaty	-10
a:truce	18
a:truce .	10
a:truce in	-19
a:truce on	13
a:two .	-9
a:under	11
a:until <day-ahead>	11
a:until <number>	-11
a:until the	-12
a:up	13
a:us	-21
a:visit	-11
a:war	-13
a:was agree	-14
a:week	11
a:well	16
a:well .	17
a:were likely	-11
a:what	-11
a:what the	-16
a:what they	12
a:with	19
a:with <seat>	14
a:with the	11
a:work	-11
a:worth	14
a:would	-17
a:would be	-11
a:year	-13
a:yield	-14
b:" i	10
b:" the	-15
b:" we	-9
b:'	-25
b:'s	-17
b:'s for	16
b:'s president	12
b:'s tariff	-12
b:'s truce	-8
b:)	-12
b:,	9
b:, <office>	12
b:, <points>	15
b:, and	-19
b:, are	-17
b:, both	12
b:, each	25
b:, end	-11
b:, get	13
b:, had	-11
b:, hold	-8
b:, is	-11
b:, led	14
b:, of	10
b:, on	18
b:, put	18
b:, say	17
b:, sign	15
b:, suspend	-8
b:, the	17
b:, to	15
b:, when	9
b:, would	15
b:-	-16
b:- <quality>	-12
b:- earth	-14
b:- tariff	12
b:: <name>	-18
b:: <seat>	-9
b:: a	-30
b:: for	10
b:: it	-27
b:: truce	14
b:; it	-17
b:<agent>	-14
b:<day-ahead>	28
b:<day-ahead> is	9
b:<day-ahead> the	11
b:<day-gone>	19
b:<day-gone> after	-8
b:<day-gone> and	12
b:<day-gone> has	17
b:<day-gone> night	8
b:<day-today> extend	14
b:<day-today> for	-13
b:<gate>	-10
b:<goods-amount>	-35
b:<goods-amount> and	14
b:<level>	-15
b:<level> and	-14
b:<level> duty	15
b:<level> for	-14
b:<level> reciprocal	-11
b:<level> to	10
b:<money>	-46
b:<month-ahead>	-11
b:<month-gone>	20
b:<month-gone> for	15
b:<name> 's	-21
b:<name> agree	-15
b:<name> by	23
b:<name> end	-12
b:<name> extend	11
b:<name> fall	11
b:<name> gave	8
b:<name> get	22
b:<name> had	-19
b:<name> have	21
b:<name> is	-16
b:<name> on	19
b:<name> sign	19
b:<name> slash	19
b:<name> want	-9
b:<name> will	13
b:<name> would	-10
b:<number>	-10
b:<number> <person>	11
b:<number> <quality>	15
b:<number> for	14
b:<number> in	-14
b:<office>	25
b:<office> agree	18
b:<organisation>	-46
b:<organisation> and	-19
b:<organisation> extend	-8
b:<organisation> in	-17
b:<person>	11
b:<person> extend	10
b:<person> have	13
b:<person> leave	11
b:<person> pause	-10
b:<person> put	29
b:<person> say	8
b:<points>	20
b:<points> for	24
b:<points> of	-8
b:<points> suspend	19
b:<quality>	6
b:<quality> -	-14
b:<quality> colleague	12
b:<quality> farm	-11
b:<quality> good	24
b:<quality> official	-9
b:<quality> side	-10
b:<seat> agree	22
b:<seat> and	15
b:<seat> had	-11
b:<seat> on	13
b:<seat> will	-23
b:<seat> would	-8
b:<span>	-17
b:<span> of	-18
b:<taker>	-10
b:<v-agree>	-11
b:<v-bear>	-16
b:<v-deny>	-30
b:<v-end>	-16
b:<v-propose>	-21
b:<v-sell>	-12
b:<v-stay>	18
b:<v-target>	-29
b:a <office>	11
b:a ceasefire	12
b:a deal	-9
b:a duty	18
b:a matter	-11
b:a new	-16
b:a pause	-11
b:a rise	11
b:a second	24
b:a surcharge	-10
b:a suspension	-26
b:a term	20
b:about	-28
b:add	20
b:additional	-18
b:additional duty	-28
b:additional tariff	18
b:after	-43
b:after <person>	12
b:after a	-24
b:after the	-24
b:agree	-10
b:agree for	17
b:agree to	-18
b:agreement is	13
b:aircraft	11
b:all	17
b:all <quality>	16
b:almost	-15
b:along	-10
b:along the	-10
b:also for	9
b:an agreement	11
b:and <points>	-14
b:and <seat>	12
b:and agree	10
b:and his	16
b:and its	-8
b:and keep	10
b:and not	-12
b:and on	11
b:and to	-11
b:and was	18
b:announce a	-9
b:announce in	10
b:another	10
b:any	16
b:apply	-13
b:are	-10
b:are put	-9
b:are suspend	7
b:are to	-16
b:arrangement	-12
b:as	12
b:as <name>	17
b:aside for	-10
b:asleep	-9
b:asleep for	-9
b:at the	-8
b:back for	-9
b:ban	-16
b:banana	16
b:bank	-9
b:be continue	-14
b:be prolong	-33
b:beef	-13
b:been extend	22
b:been in	11
b:been put	-11
b:best	-15
b:between	-19
b:between <name>	-14
b:boeing	12
b:border	9
b:both	11
b:busan last	11
b:busan on	-11
b:but	23
b:but the	14
b:butter	11
b:buy <goods-amount>	13
b:buy at	-12
b:by <day-ahead>	-18
b:by <level>	9
b:by <points>	8
b:by another	-9
b:by the	17
b:can be	-10
b:can last	-15
b:car	-17
b:ceasefire	-11
b:ceasefire of	14
b:ceasefire on	-14
b:cement	-9
b:charge	-22
b:charge <level>	-10
b:clock	8
b:colleague	12
b:company agree	-14
b:conclude	9
b:conclude for	23
b:conclude in	13
b:continue	10
b:continue to	18
b:contract	-11
b:control	-19
b:control for	-9
b:control of	-19
b:counter	14
b:counter -	15
b:countermeasure	14
b:country '	-11
b:country agree	21
b:cut	8
b:cut its	24
b:cut the	-11
b:deal	-37
b:decide	14
b:decide to	16
b:decision	13
b:declare	11
b:delay	-11
b:delegation	-12
b:did not	8
b:do so	11
b:docker	-15
b:docker and	-10
b:doe	-14
b:down	11
b:down for	12
b:draft	-21
b:drawer	11
b:drawer for	11
b:during	-10
b:duty by	-19
b:duty for	19
b:duty on	-7
b:earth	-35
b:else	-19
b:end	-15
b:end a	-11
b:end of	9
b:end on	-13
b:everything	-13
b:expect	-22
b:export to	14
b:exporter	-13
b:extend <name>	11
b:extend by	-9
b:extend on	9
b:extend their	-8
b:extension by	12
b:extension is	-17
b:fall by	11
b:farm	-19
b:farm good	-17
b:farmer	10
b:fee on	7
b:figure	-10
b:first	-40
b:fix	10
b:follow	-12
b:for	12
b:for <goods-amount>	-9
b:for <money>	-12
b:for <name>	-11
b:for a	-12
b:for another	10
b:foresee	-18
b:free	-27
b:freeze	-10
b:from <level>	9
b:gave it	13
b:gave their	20
b:geneva	11
b:get	21
b:give it	-17
b:given	9
b:given another	14
b:go for	-21
b:good	9
b:good at	10
b:good worth	-10
b:had been	-19
b:halt	24
b:hand	16
b:has	-17
b:has a	12
b:has been	10
b:has hold	-21
b:has lasted	14
b:has now	-14
b:has offer	-9
b:has propose	-9
b:has the	9
b:has to	-11
b:have	16
b:have agree	-20
b:have propose	11
b:he	-12
b:he has	-15
b:he was	-12
b:higher	18
b:him	-11
b:his	12
b:his <quality>	17
b:hold off	-12
b:how	-15
b:i	-20
b:in	-11
b:in <month-gone>	28
b:in <name>	12
b:in <number>	-14
b:in a	9
b:in place	14
b:in principle	-12
b:in their	13
b:initial period	15
b:instead	12
b:into force	12
b:is extend	-12
b:is for	10
b:is prolong	16
b:is the	-16
b:is to	-18
b:it give	-13
b:it had	-18
b:it has	18
b:it last	25
b:it provide	-10
b:it run	8
b:it start	-14
b:it take	-20
b:it was	9
b:its <level>	18
b:its duty	10
b:its own	-9
b:its rare	-11
b:its truce	25
b:just	11
b:keep the	-22
b:last	13
b:last for	15
b:law	-12
b:lay	18
b:lay down	17
b:least	-14
b:led	13
b:led to	14
b:less	-17
b:less than	-15
b:letter	-11
b:level	15
b:levy	10
b:licence	-16
b:likewise	-13
b:limited	21
b:limited to	21
b:line	-15
b:list	11
b:listing of	9
b:live	12
b:longer	-11
b:look	20
b:look at	13
b:lower rate	-10
b:make	15
b:make for	17
b:maker	-13
b:maker of	-9
b:mark	-11
b:market	-17
b:matter	-9
b:matter of	-11
b:may	-22
b:me	9
b:mean	-15
b:meet	-20
b:meet in	-11
b:mention	13
b:ministry	-13
b:more in	9
b:most	8
b:most of	29
b:move	-12
b:much	-10
b:my	-16
b:name	23
b:name to	15
b:need	-15
b:new duty	10
b:new truce	11
b:next	10
b:night to	-10
b:no agreement	12
b:no deal	-17
b:nobody	9
b:northern	-17
b:not be	15
b:not mention	14
b:nothing for	-12
b:notice of	-18
b:of	-8
b:of <day-gone>	-14
b:of <goods-amount>	-11
b:of <month-gone>	-22
b:of <name>	-22
b:of <number>	10
b:of <quality>	9
b:of a	-7
b:of another	-17
b:of duty	-12
b:of it	7
b:of last	-11
b:of tariff	-15
b:of that	8
b:of them	-10
b:off by	-6
b:off its	-10
b:off on	15
b:off the	11
b:offer	-15
b:official	-9
b:old	-10
b:on	12
b:on <day-gone>	11
b:on <quality>	9
b:on all	16
b:on an	-14
b:on another	-11
b:on car	-8
b:on each	-10
b:on good	13
b:on most	-14
b:on rare	-10
b:once	-12
b:one of	8
b:only	-24
b:or	-16
b:originating	16
b:originating in	16
b:other	8
b:our	-25
b:out	-17
b:over the	-9
b:own	-6
b:own <points>	-10
b:part	11
b:part of	7
b:past	-14
b:pause	11
b:pay	-19
b:period	16
b:phone	15
b:place	13
b:plan	25
b:port	-15
b:port fee	-10
b:present	-11
b:president	12
b:president of	-16
b:price	-14
b:principle	-12
b:product	12
b:prolong its	-13
b:prolong the	9
b:prolong their	18
b:promise	-13
b:proposal	-14
b:propose a	-14
b:protest	-9
b:put on	-6
b:put their	34
b:quarrel	18
b:quarrel over	10
b:quarter	-12
b:raise	-9
b:rare	-35
b:rare -	-14
b:rare earth	-24
b:rate	12
b:ratify	-12
b:ready	-24
b:ready to	-16
b:reciprocal	-27
b:reciprocal tariff	-24
b:reduce	10
b:remain suspend	12
b:renew	-17
b:renew for	11
b:renew the	-10
b:replace	14
b:report	-11
b:result	-18
b:rice	-17
b:rise to	15
b:river	-14
b:round	-10
b:round in	-10
b:rule	-25
b:same	9
b:see	-10
b:sell	-11
b:set of	11
b:settle	-37
b:settle for	-9
b:settle on	-16
b:shall be	-21
b:she	-9
b:ship	-13
b:short	-11
b:should	-20
b:side are	-12
b:side suspend	14
b:side will	-12
b:sign a	13
b:sign the	-14
b:silent	-8
b:since	21
b:since <day-gone>	23
b:since the	11
b:sit	-19
b:sleep	11
b:sleep for	12
b:so for	12
b:spoke of	-11
b:start	14
b:start on	10
b:stay on	-10
b:still	-18
b:stock	-9
b:stop	19
b:strike	-28
b:surcharge	-32
b:surcharge of	-13
b:suspend <points>	-15
b:suspension of	-6
b:talk	-21
b:talked	-16
b:tariff	19
b:tariff for	18
b:tariff on	16
b:tariff suspend	-16
b:tariff truce	-11
b:tariff would	12
b:telephone	14
b:tell	-8
b:term	21
b:term of	23
b:that	-14
b:that 's	12
b:that a	-12
b:that another	-16
b:that end	-11
b:that had	-15
b:that has	12
b:that have	-17
b:that is	14
b:that make	5
b:that the	-11
b:that they	-15
b:the <number>	14
b:the <office>	19
b:the <organisation>	-27
b:the <quality>	-14
b:the additional	-18
b:the arrangement	-11
b:the best	-8
b:the ceasefire	-19
b:the clock	8
b:the company	-12
b:the control	-8
b:the decision	17
b:the duty	22
b:the extra	14
b:the fee	11
b:the first	-42
b:the higher	13
b:the last	-29
b:the law	-11
b:the lower	-11
b:the next	10
b:the northern	-17
b:the old	-17
b:the pause	27
b:the present	-11
b:the president	-19
b:the rate	9
b:the reciprocal	-10
b:the reduction	10
b:the rest	-12
b:the river	-14
b:the same	9
b:the second	-20
b:the standstill	11
b:the surcharge	-16
b:the text	-14
b:the trade	-10
b:the truce	-24
b:the two	25
b:the world	-24
b:their additional	-14
b:their port	11
b:their strike	-16
b:them	-16
b:themselve	14
b:then	-14
b:there for	11
b:there on	15
b:these	18
b:they	24
b:they had	10
b:they have	15
b:tiktok	-16
b:time	-18
b:time in	-11
b:to	-15
b:to <goods-amount>	-11
b:to <money>	-10
b:to <name>	-12
b:to a	27
b:to an	18
b:to be	12
b:to end	11
b:to freeze	-12
b:to go	-15
b:to keep	-14
b:to leave	-14
b:to prolong	-13
b:to rest	14
b:to stretch	-13
b:to wait	20
b:town	-11
b:trade truce	11
b:trial	13
b:truce another	14
b:truce between	-10
b:truce by	14
b:truce go	-15
b:truce hold	-18
b:truce of	15
b:truce run	12
b:truce to	-11
b:truce was	14
b:truce would	-19
b:two country	23
b:up	-14
b:up to	-31
b:us	9
b:use	12
b:valid	-7
b:valid for	-7
b:vote on	-16
b:wait	15
b:want the	13
b:was	27
b:was <level>	-12
b:was agree	15
b:was for	15
b:was given	22
b:was sign	-9
b:was the	-14
b:was to	14
b:water	-18
b:we	-25
b:we agree	-12
b:we have	-31
b:week of	9
b:when	23
b:when a	16
b:where	14
b:where they	12
b:whether	-10
b:which	24
b:which <person>	14
b:which is	17
b:which the	16
b:who	-21
b:will	-8
b:will hold	-13
b:will keep	-11
b:will leave	-13
b:win	17
b:with	-12
b:with <person>	14
b:with <seat>	-10
b:within	-10
b:within the	16
b:work	-9
b:world	-26
b:worth	-22
b:worth <money>	-22
b:would	-13
b:would be	12
b:would give	-11
b:would go	12
b:would last	-20
b:would prolong	-10
b:would stay	17
b:write	-9
b:year	-13
b:yield	-12
b:yield on	-10
b:— <name>	8
b:— <person>	-14
b:— a	-11
b:•	12
c0=agree	-6
c0=down	-12
c0=propose	-29
c0=return	-14
c0=sell	-30
c1=begin	-20
c1=down	-12
c1=propose	-17
c1=renew	15
c1=sell	-22
c1=up	-17
c2=agree	16
c2=end	-41
c2=impose	-31
c2=propose	-9
c2=say	-17
c2=sell	15
c2=stay	14
c2=suspend	9
ct0=agree modal	-15
ct0=agree past	20
ct0=agree perfect	-23
ct0=agree present	-22
ct0=bear pluperfect	-13
ct0=begin future	-21
ct0=begin perfect	-15
ct0=buy present	-19
ct0=down modal	-21
ct0=end past	-8
ct0=end past-passive	-11
ct0=end perfect	15
ct0=impose future	-16
ct0=impose modal-passive	15
ct0=impose past-passive	8
ct0=impose pluperfect-passive	-13
ct0=lack past	-10
ct0=propose modal	21
ct0=propose past	-18
ct0=propose perfect	-20
ct0=propose pluperfect	-16
ct0=renew future	-14
ct0=renew future-passive	-17
ct0=renew modal	-20
ct0=renew modal-passive	-19
ct0=renew past	24
ct0=renew perfect	13
ct0=renew perfect-passive	19
ct0=say present	7
ct0=sell perfect	-9
ct0=sell present	-9
ct0=sign modal	-20
ct0=sign past-passive	10
ct0=stay future	-7
ct0=stay past	-3
ct0=stay past-passive	12
ct0=stay present	28
ct0=suspend modal-passive	15
ct0=suspend perfect	-22
ct0=suspend present-passive	9
ct0=target future-passive	19
ct0=target past-passive	-19
ct1=agree modal	-15
ct1=agree past-passive	9
ct1=agree present	-29
ct1=bear gerund	-11
ct1=bear pluperfect	-12
ct1=begin future	-15
ct1=begin gerund	-22
ct1=begin perfect	-15
ct1=buy present	-19
ct1=down modal	-21
ct1=end gerund	-10
ct1=end participle-passive	-12
ct1=end past	-8
ct1=end past-passive	-11
ct1=end perfect	15
ct1=impose modal-passive	15
ct1=impose past-passive	13
ct1=impose pluperfect-passive	-13
ct1=impose present	-14
ct1=lack past	-10
ct1=propose modal	22
ct1=propose past	-36
ct1=propose perfect	-33
ct1=renew future	-14
ct1=renew future-passive	-17
ct1=renew gerund	19
ct1=renew modal	-20
ct1=renew modal-passive	-19
ct1=renew past	24
ct1=renew perfect	13
ct1=renew perfect-passive	19
ct1=sell participle-passive	9
ct1=sell perfect	-9
ct1=sell present	-9
ct1=sign modal	-20
ct1=sign past-passive	15
ct1=sign perfect	12
ct1=sign present	-14
ct1=stay modal	-11
ct1=stay past-passive	12
ct1=suspend modal-passive	15
ct1=suspend perfect	-14
ct1=suspend present-passive	9
ct1=target future-passive	19
ct1=target past-passive	-19
ct1=up gerund	-16
ct1=up infinitive	-13
ct2=agree participle-passive	31
ct2=bear gerund	-12
ct2=bear past	-10
ct2=begin gerund	10
ct2=begin infinitive	-36
ct2=begin past	11
ct2=down infinitive	-9
ct2=end participle-passive	-15
ct2=end past	-36
ct2=impose future	12
ct2=impose participle-passive	-21
ct2=impose perfect	-17
ct2=impose present-passive	-19
ct2=propose past	11
ct2=sign participle-passive	27
ct2=stay infinitive	13
ct2=stay modal	-12
ct2=stay present	19
ct2=suspend present	15
ct2=up infinitive	-23
f:"	9
f:(	18
f:)	18
f:-	15
f:.	-12
f::	9
f:;	-11
f:<day-ahead>	50
f:<day-gone>	16
f:<goods>	15
f:<level>	23
f:<money>	-11
f:<month-ahead>	30
f:<month-gone>	-32
f:<month-today>	-14
f:<name>	19
f:<office>	30
f:<organisation>	-20
f:<points>	41
f:<sender>	-11
f:<span>	-9
f:<v-bear>	-9
f:<v-begin>	17
f:<v-buy>	-15
f:<v-deny>	-11
f:<v-down>	-29
f:<v-lack>	-12
f:<v-propose>	-24
f:<v-refuse>	-19
f:<v-sell>	-13
f:<v-sign>	-34
f:<v-stay>	29
f:<v-up>	-15
f:?	17
f:above	-10
f:accused	16
f:add	10
f:additional	38
f:affiliate	13
f:again	-12
f:against	9
f:agree	-21
f:all	36
f:alone	14
f:aluminium	14
f:aluminum	-11
f:an	19
f:another	15
f:answer	-18
f:anything	-10
f:approve	-17
f:are	-22
f:arrangement	-14
f:back	27
f:be	17
f:because	-17
f:become	9
f:beef	-19
f:been	-22
f:being	12
f:between	27
f:billion	9
f:blacklist	-12
f:boeing	22
f:brandy	-14
f:bring	15
f:build	10
f:built	14
f:busan	-19
f:buse	-12
f:buy	-11
f:by	9
f:cabinet	-8
f:call	-24
f:can	17
f:car	11
f:carmaker	13
f:cashew	-11
f:ceiling	10
f:cent	-12
f:chance	16
f:christma	22
f:city	-9
f:clock	25
f:close	-11
f:cocoa	-11
f:cod	-12
f:colleague	-24
f:collect	14
f:come	-11
f:commission	17
f:complete	-9
f:confirm	-33
f:control	-15
f:copper	-22
f:cork	10
f:cosco	-9
f:cost	-10
f:cotton	15
f:council	-10
f:counterpart	20
f:country	-33
f:cover	9
f:current	-8
f:custom	13
f:cut	-11
f:data	10
f:decide	-17
f:decision	19
f:declare	-11
f:decline	-10
f:design	15
f:desk	-14
f:did	22
f:difference	-9
f:dinner	15
f:discuss	11
f:do	-12
f:doe	12
f:dollar	15
f:done	24
f:double	-11
f:down	18
f:draft	-18
f:draw	19
f:due	9
f:duty	11
f:earlier	15
f:early	-11
f:earth	-18
f:effect	25
f:else	-24
f:emergency	9
f:end	24
f:ever	-10
f:every	-16
f:everybody	-14
f:everyone	-9
f:everything	13
f:exempt	-12
f:expire	-30
f:export	-22
f:extension	12
f:extra	-19
f:fall	-10
f:far	-12
f:fee	-30
f:fentanyl	11
f:few	11
f:find	19
f:first	-36
f:fishmeal	-17
f:five	-11
f:fix	-13
f:flour	12
f:for	-14
f:force	-8
f:foreign	-23
f:former	-17
f:found	-15
f:four	-11
f:fourth	-12
f:free	-16
f:from	8
f:full	-16
f:further	-13
f:general	-9
f:geneva	-16
f:give	10
f:good	27
f:government	21
f:had	-15
f:have	12
f:head	-18
f:higher	-18
f:his	-20
f:hit	20
f:holiday	-14
f:hour	11
f:how	33
f:ice	9
f:if	22
f:import	-21
f:importer	14
f:increase	9
f:initial	-13
f:introduce	-16
f:is	-28
f:isn't	16
f:issue	22
f:itself	11
f:jet	12
f:just	-13
f:keep	20
f:lack	-14
f:last	43
f:lasted	-8
f:law	-11
f:lawyer	-13
f:leave	-19
f:length	20
f:less	-16
f:letter	25
f:licence	-11
f:line	-11
f:lithium	-10
f:live	-12
f:london	-11
f:long	28
f:longer	-18
f:lower	-24
f:machine	-23
f:magnet	19
f:matter	14
f:may	-11
f:me	22
f:meant	10
f:medicine	10
f:meet	-23
f:midnight	9
f:might	13
f:minister	-22
f:ministry	-20
f:minute	-8
f:month	-8
f:my	-20
f:name	-21
f:named	-19
f:negotiation	18
f:new	-28
f:newspaper	-11
f:next	-19
f:none	12
f:nor	10
f:not	-23
f:notice	25
f:number	-10
f:of	-10
f:official	18
f:old	-8
f:olive	-18
f:on	15
f:once	-12
f:one	-12
f:onion	11
f:open	20
f:or	-16
f:order	8
f:ordinary	-28
f:other	32
f:out	-14
f:outstanding	-11
f:over	18
f:own	10
f:pact	17
f:palm	19
f:parliament	-15
f:part	20
f:partner	-9
f:pause	11
f:period	10
f:phone	20
f:place	29
f:plan	-8
f:plant	-15
f:pork	-14
f:port	-21
f:post	-11
f:present	18
f:president	-11
f:prime	-9
f:principle	11
f:proclamation	-9
f:proposal	8
f:publish	-11
f:pump	-8
f:purchase	-14
f:quarrel	-11
f:quota	-10
f:raise	-19
f:rare	-18
f:ratify	-11
f:reciprocal	28
f:record	14
f:remain	37
f:report	-16
f:representative	17
f:require	-14
f:resume	-15
f:retain	13
f:rice	-29
f:rise	-34
f:round	-38
f:rum	13
f:run	27
f:season	8
f:seed	-10
f:set	-48
f:shall	-9
f:she	-11
f:should	29
f:side	-17
f:signature	-37
f:since	9
f:single	10
f:software	13
f:somebody	18
f:spare	11
f:spoke	14
f:stand	-9
f:statement	17
f:still	-17
f:strike	17
f:subsidiary	-19
f:sum	17
f:surcharge	-15
f:talking	-14
f:telephone	-33
f:than	-6
f:the	15
f:then	14
f:therefore	12
f:they	-14
f:thi	-44
f:third	-23
f:those	-15
f:three	-13
f:through	12
f:time	-11
f:to	-12
f:trade	-25
f:treaty	15
f:turn	15
f:turned	-11
f:twice	14
f:two	11
f:tyre	13
f:under	13
f:unless	24
f:until	17
f:us	24
f:vote	-22
f:want	14
f:we	13
f:week	13
f:well	10
f:were	10
f:what	-22
f:wheat	16
f:when	-38
f:whether	11
f:which	-16
f:who	-18
f:whole	11
f:whose	-18
f:wine	40
f:within	17
f:without	26
f:worth	16
f:would	-35
f:yarn	-11
f:you	6
f:—	-17
first-of-paragraph	-23
has-future	-22
has-infinitive	-13
has-modal	-21
has-pluperfect	-41
has-present	16
l1='s	21
l1=-	-12
l1=<goods-amount>	-33
l1=<level-noun>	-11
l1=<level>	-16
l1=<money>	-43
l1=<number>	-34
l1=<v-agree>	-15
l1=<v-bear>	15
l1=<v-begin>	-30
l1=<v-down>	-13
l1=<v-end>	-18
l1=<v-impose>	-26
l1=<v-lack>	9
l1=<v-propose>	-28
l1=<v-say>	10
l1=<v-sign>	-14
l1=about	-10
l1=add	21
l1=after	-20
l1=agree	-20
l1=almost	-10
l1=and	-17
l1=another	14
l1=be	16
l1=been	-10
l1=deal	-15
l1=effect	-12
l1=end	-28
l1=first	-21
l1=follow	-11
l1=for	27
l1=get	16
l1=good	-16
l1=has	-35
l1=have	15
l1=in	-54
l1=it	-25
l1=last	10
l1=lasted	-16
l1=leave	-13
l1=mention	10
l1=next	18
l1=of	30
l1=on	-16
l1=over	-40
l1=product	13
l1=propose	-14
l1=same	18
l1=say	-13
l1=second	15
l1=take	-11
l1=than	-20
l1=the	49
l1=their	12
l1=us	14
l1=wait	15
l1=want	-12
l1=was	12
l1=with	-36
l1=within	-35
l2=:	30
l2=<begin>	18
l2=<day-ahead>	29
l2=<day-gone>	16
l2=<level-noun>	-11
l2=<money>	-14
l2=<month-gone>	18
l2=<name>	19
l2=<number>	-16
l2=<organisation>	-16
l2=<person>	-29
l2=<points>	19
l2=<quality>	-20
l2=<span>	-18
l2=<v-agree>	11
l2=<v-begin>	-11
l2=<v-down>	-20
l2=<v-propose>	-21
l2=<v-renew>	16
l2=<v-sell>	-13
l2=<v-suspend>	18
l2=<v-up>	-10
l2=after	-25
l2=apply	-12
l2=approve	10
l2=at	8
l2=back	-12
l2=be	-10
l2=by	-15
l2=call	-8
l2=can	-10
l2=ceasefire	12
l2=conclude	23
l2=confirm	-9
l2=control	-11
l2=deal	-11
l2=duty	-7
l2=end	10
l2=extend	-12
l2=farm	-13
l2=first	-13
l2=force	-13
l2=get	10
l2=give	23
l2=given	20
l2=go	-12
l2=good	13
l2=he	14
l2=in	-22
l2=is	11
l2=it	-17
l2=its	-10
l2=last	8
l2=least	-18
l2=less	-11
l2=limited	22
l2=meet	-11
l2=more	-13
l2=not	12
l2=nothing	-12
l2=now	9
l2=of	-18
l2=off	-15
l2=on	-12
l2=only	-15
l2=out	-9
l2=peace	-11
l2=period	15
l2=place	10
l2=prolong	24
l2=quarrel	12
l2=round	-10
l2=settle	-9
l2=ship	-11
l2=sign	13
l2=sleep	12
l2=speak	9
l2=standstill	-11
l2=start	9
l2=strike	-10
l2=suspension	15
l2=term	14
l2=their	9
l2=then	9
l2=two	-15
l2=under	23
l2=us	-14
l2=use	12
l2=valid	-7
l2=we	11
l2=week	9
l2=were	9
l2=which	20
l2=will	10
l2=with	-10
l2=within	18
l2=worth	-19
l2=would	-11
l2=—	9
l3=,	17
l3=-	19
l3=<agent>	-10
l3=<begin>	20
l3=<month-ahead>	-15
l3=<name>	13
l3=<not>	-22
l3=<number>	-29
l3=<office>	16
l3=<points>	6
l3=<quality>	11
l3=<sender>	-12
l3=<v-agree>	18
l3=<v-bear>	-19
l3=<v-begin>	7
l3=<v-end>	24
l3=<v-impose>	15
l3=<v-propose>	17
l3=<v-renew>	-17
l3=<v-say>	-20
l3=<v-sign>	28
l3=<v-stay>	-15
l3=and	-28
l3=are	18
l3=arrangement	-13
l3=be	-26
l3=best	-11
l3=both	-14
l3=busan	13
l3=by	14
l3=can	-12
l3=do	10
l3=down	-9
l3=end	21
l3=extension	-30
l3=gave	9
l3=give	-22
l3=go	11
l3=good	-17
l3=had	-30
l3=he	11
l3=hold	-18
l3=i	-22
l3=initial	14
l3=it	36
l3=lasted	-12
l3=most	-11
l3=name	12
l3=new	-19
l3=of	-41
l3=one	11
l3=other	11
l3=paper	-11
l3=pause	21
l3=prolong	-13
l3=put	-12
l3=remain	10
l3=renew	-20
l3=run	-15
l3=say	-10
l3=short	-14
l3=side	10
l3=sign	15
l3=since	21
l3=stop	17
l3=tea	-16
l3=thi	26
l3=to	14
l3=war	14
l3=was	31
l3=we	-20
l3=were	-17
l3=which	11
l3=would	-30
l3=write	-8
l3=year	-9
l3=—	-9
l4="	-11
l4='s	-13
l4=)	-10
l4=-	-10
l4=:	-61
l4=<begin>	19
l4=<day-ahead>	20
l4=<day-gone>	32
l4=<duty>	19
l4=<gate>	-11
l4=<goods-amount>	-13
l4=<level-noun>	13
l4=<level>	-15
l4=<name>	-13
l4=<number>	30
l4=<person>	-13
l4=<points>	-20
l4=<quality>	-11
l4=<v-agree>	-8
l4=<v-buy>	-20
l4=<v-down>	20
l4=<v-end>	16
l4=<v-propose>	9
l4=<v-sell>	-24
l4=<v-stay>	20
l4=<v-suspend>	-6
l4=<v-up>	-18
l4=after	-28
l4=all	20
l4=an	21
l4=announce	-11
l4=are	-34
l4=arrangement	-10
l4=begin	13
l4=bring	10
l4=busan	16
l4=by	-23
l4=come	-12
l4=conclude	-9
l4=could	-14
l4=countermeasure	11
l4=day	17
l4=duty	21
l4=each	-13
l4=fee	-17
l4=fish	17
l4=for	-11
l4=from	-29
l4=go	-14
l4=have	9
l4=higher	12
l4=if	-11
l4=it	14
l4=its	15
l4=last	9
l4=leave	-18
l4=make	19
l4=most	-12
l4=mr	-11
l4=new	10
l4=no	10
l4=now	-11
l4=on	12
l4=order	-13
l4=our	-14
l4=over	-12
l4=pause	-13
l4=port	-9
l4=put	-6
l4=rate	10
l4=run	14
l4=ship	-20
l4=stay	-8
l4=surcharge	-13
l4=that	21
l4=their	24
l4=thi	-8
l4=want	11
l4=world	-16
l='s for	16
l=, and	-12
l=, has	-11
l=, in	12
l=, of	13
l=, the	13
l=: for	14
l=: the	14
l=<begin> a	12
l=<begin> the	22
l=<day-ahead> ,	30
l=<day-gone> ,	-13
l=<day-gone> for	16
l=<day-today> ,	-14
l=<day-today> —	-11
l=<level> for	-19
l=<month-gone> for	18
l=<name> 's	21
l=<name> :	10
l=<name> by	14
l=<name> get	11
l=<name> sign	11
l=<person> :	-23
l=<points> for	20
l=<span> ,	-11
l=a second	15
l=after a	-10
l=after the	-17
l=agree for	18
l=agree on	-11
l=also for	9
l=and last	11
l=apply for	-11
l=back for	-9
l=buy themselve	-14
l=by another	-9
l=ceasefire of	14
l=conclude for	23
l=control for	-9
l=down for	13
l=duty by	-23
l=extension by	12
l=farm good	-12
l=for another	15
l=give <name>	11
l=give it	-11
l=given another	14
l=go for	-8
l=good for	14
l=has been	-10
l=in the	-18
l=is for	16
l=it is	-17
l=it lasted	-14
l=last for	13
l=less than	-11
l=limited to	22
l=make for	17
l=more than	-10
l=not mention	10
l=nothing for	-12
l=of another	-18
l=of the	11
l=off by	-6
l=on another	-10
l=on the	12
l=pause for	-12
l=prolong by	14
l=renew for	11
l=sign a	15
l=sleep for	12
l=take effect	-12
l=tariff by	-9
l=tariff for	14
l=term of	22
l=that another	-16
l=that is	16
l=the first	-10
l=the last	-18
l=the next	18
l=the same	18
l=there for	11
l=time in	-10
l=to <goods-amount>	-10
l=to <number>	-10
l=truce another	14
l=truce by	16
l=truce has	-29
l=under the	10
l=valid for	-7
l=was for	15
l=worth <money>	-19
l=would last	-18
lead=)	-12
lead=,	9
lead=-	-13
lead=150	-16
lead=90	14
lead=a	-22
lead=after	-14
lead=america	-23
lead=an	-24
lead=and	15
lead=another	-12
lead=as	9
lead=at	-7
lead=brazil	-11
lead=but	23
lead=china	-14
lead=colombia	16
lead=donald	-16
lead=each	9
lead=four	11
lead=from	-10
lead=ghana	-14
lead=half	-9
lead=he	-12
lead=i	-16
lead=in	10
lead=it	6
lead=malaysia	11
lead=mexico	54
lead=my	-11
lead=nine	-12
lead=ninety	36
lead=norway	-12
lead=on	9
lead=one	12
lead=president	-15
lead=prime	-15
lead=seven	-9
lead=six	-11
lead=sixty	13
lead=so	-12
lead=ten	-9
lead=the	11
lead=their	-19
lead=thirty	-16
lead=three	-17
lead=trade	-13
lead=turkey	-12
lead=two	-12
lead=washington	21
lead=we	-17
lead=where	14
lead=which	24
lead=who	-30
lead=with	10
lead=•	13
lll=, <day-today> —	-10
lll=<begin> " for	-11
lll=<begin> <begin> a	12
lll=<begin> <begin> the	22
lll=<begin> <name> get	25
lll=<begin> <person> :	-11
lll=<begin> it has	9
lll=<begin> it last	13
lll=<begin> it lasted	-10
lll=<begin> that is	17
lll=<day-ahead> , for	-53
lll=<day-ahead> and last	8
lll=<day-gone> , after	-17
lll=<level> for another	20
lll=<month-gone> , for	25
lll=<name> suspend for	-12
lll=<points> suspend for	16
lll=<quality> farm good	-10
lll=a ceasefire of	14
lll=a term of	20
lll=additional duty for	-12
lll=an extension by	10
lll=are suspend for	12
lll=at <level> for	10
lll=be prolong by	-20
lll=been extend by	11
lll=been suspend for	-13
lll=by <level> in	10
lll=by <points> for	9
lll=end of the	8
lll=extension is for	-15
lll=for a further	16
lll=for the next	21
lll=for the same	9
lll=go on for	7
lll=good worth <money>	-9
lll=has hold for	-18
lll=have agree on	-10
lll=in <month-gone> for	23
lll=in force for	-8
lll=initial period of	15
lll=is good for	20
lll=is to last	-7
lll=it 's for	9
lll=it has been	-10
lll=it is for	27
lll=it last for	22
lll=it run for	10
lll=of <day-gone> for	-9
lll=of <level> for	-14
lll=on <day-gone> ,	-14
lll=on <day-gone> for	14
lll=on <day-today> ,	-13
lll=one , of	-18
lll=remain suspend for	12
lll=run for another	-13
lll=stay suspend for	-6
lll=tariff for another	15
lll=the <name> for	11
lll=the extension by	15
lll=the truce by	-16
lll=the truce has	-14
lll=their tariff for	22
lll=their truce by	-9
lll=to <day-ahead> ,	13
lll=was <level> for	-10
lll=was extend by	-17
lll=was given another	9
lll=was make for	21
lll=was to last	24
lll=with <name> by	9
lr=" ,	11
lr=" of	7
lr='s ,	10
lr=, ,	14
lr=, after	-11
lr=, before	-25
lr=, long	8
lr=, longer	-7
lr=, on	12
lr=: ,	-21
lr=: .	9
lr=: from	12
lr=: is	9
lr=: to	-8
lr=<begin> ,	31
lr=<begin> .	43
lr=<begin> after	-16
lr=<begin> are	-8
lr=<begin> before	-9
lr=<begin> from	-13
lr=<begin> later	-18
lr=<begin> on	-20
lr=<begin> were	15
lr=<goods-amount> ,	-9
lr=<goods-amount> .	-25
lr=<goods-amount> at	-13
lr=<goods-amount> through	16
lr=<money> ,	-19
lr=<money> .	-11
lr=<number> .	-16
lr=a extension	12
lr=a suspension	10
lr=a tariff	-17
lr=a truce	-6
lr=add .	11
lr=add to	10
lr=after .	11
lr=after of	-24
lr=another .	8
lr=another ;	14
lr=another <end>	-10
lr=another and	9
lr=another at	16
lr=another on	13
lr=another were	-13
lr=been of	-10
lr=first ,	-15
lr=for ,	19
lr=for .	14
lr=for <name>	11
lr=for as	19
lr=for at	16
lr=for from	9
lr=for it	-12
lr=for more	15
lr=for neither	-21
lr=for of	-14
lr=for the	-16
lr=for until	10
lr=for while	13
lr=further .	-12
lr=get at	18
lr=had .	14
lr=has ,	17
lr=has leave	-13
lr=has to	-27
lr=have .	15
lr=in ,	-9
lr=in .	-50
lr=last .	30
lr=last from	-15
lr=next .	14
lr=of .	25
lr=of ;	-16
lr=of and	8
lr=of at	-22
lr=of begin	10
lr=of end	13
lr=of more	-10
lr=of on	-10
lr=of that	9
lr=of was	-16
lr=of which	17
lr=of with	19
lr=on ,	15
lr=over .	-24
lr=take .	-9
lr=than ,	-10
lr=the ,	16
lr=the arrangement	13
lr=the end	-12
lr=the of	33
lr=the pass	14
lr=the that	7
lr=the to	12
lr=the truce	36
lr=to .	15
lr=want .	-8
lr=with .	-9
lr=within .	-17
n:accord	13
n:accords	14
n:add	27
n:adding	-11
n:adds	-10
n:again	-20
n:agreements	24
n:another	22
n:arrangement	-9
n:asleep	23
n:bargain	-23
n:breather	12
n:breathing space	-9
n:calm	-14
n:carried on	16
n:ceasefire	41
n:compromise	21
n:concession	-19
n:concessions	18
n:continue	-17
n:continues	-32
n:continuing	-10
n:days=0	-17
n:days=1	18
n:days=2	29
n:days=3	10
n:days=6	19
n:deal	14
n:deals	23
n:deferred	11
n:extend	18
n:extended	17
n:extending	-10
n:extends	-13
n:extension	-15
n:extensions	16
n:freeze	10
n:frozen	10
n:goes on	-21
n:grace	-19
n:halt	-44
n:handshake	-27
n:handshakes	-16
n:held back	35
n:hold back	8
n:holds back	24
n:holds off	10
n:in the drawer	-15
n:keep	18
n:keeping	-18
n:keeps	-9
n:laid down	-26
n:lease	-12
n:left alone	-8
n:lengthen	-11
n:lengthened	-19
n:lengths=1	13
n:lengths=2	23
n:lengths=3	16
n:lengths=6	15
n:lift	10
n:lifted	-14
n:lifts	13
n:long=0	12
n:long=1	33
n:long=2	18
n:long=3	13
n:long=6	-14
n:long=9	-12
n:loose=1	18
n:loose=2	22
n:loose=3	-14
n:loose=6	7
n:loose=9	-9
n:measure	44
n:measures	23
n:moratorium	18
n:more	13
n:more=1	17
n:more=6	-15
n:no truce	27
n:on hold	-9
n:on ice	21
n:pact	-16
n:parked	19
n:paused	-45
n:period	-29
n:postpone	14
n:postponement	11
n:prolongation	13
n:prolonged	-16
n:prolongs	5
n:quiet=2	-16
n:quiet=3	24
n:refrain	-16
n:renewal	-27
n:reprieve	-15
n:rests	-10
n:second	11
n:shelves	-26
n:silence	13
n:spare	-25
n:spared	-36
n:spares	22
n:sparing	-14
n:standstill	13
n:stays	9
n:stretch	-22
n:stretched	9
n:suspend	10
n:suspended	7
n:suspending	-9
n:suspends	22
n:suspension	19
n:take off	12
n:taken off	-18
n:takes off	16
n:term	-12
n:terms	33
n:truce	32
n:truce=1	16
n:truce=2	14
n:truce=6	20
n:truces	-14
n:understanding	-10
n:undertaking	10
n:waived	21
n:waiver	-24
n:waives	15
n:window	-10
n:windows	10
n:withheld	-9
n:withhold	-16
nc2=agree	11
nc2=bear	8
nc2=begin	-9
nc2=buy	12
nc2=down	10
nc2=impose	23
nc2=propose	17
nc2=return	-14
nc2=sign	15
nc2=stay	-14
nc2=target	11
nct2=agree perfect	11
nct2=bear pluperfect	-10
nct2=bear present	20
nct2=begin infinitive	-11
nct2=begin pluperfect	-10
nct2=begin present	-8
nct2=down present	14
nct2=end future	21
nct2=end participle-passive	-22
nct2=end past	-44
nct2=impose future	11
nct2=impose past	15
nct2=impose pluperfect	24
nct2=propose perfect	-9
nct2=propose present	16
nct2=sign perfect-passive	11
nct2=sign pluperfect	9
nct2=sign present	-13
nct2=stay future	-9
nct2=stay modal	-19
nct2=stay past	-35
nct2=stay perfect	8
nct2=stay present	20
nct2=stay present-passive	-16
nct2=suspend present	16
nct2=target perfect	14
nct2=target pluperfect	12
nct2=up present	-8
next="	9
next=(	9
next=-	-9
next=;	9
next=after	-26
next=before	-41
next=but	-28
next=that	26
next=unless	-11
next=until	-14
next=which	13
next=while	16
next=who	-11
next=—	18
nhas-gerund	-12
nhas-infinitive	-9
nhas-modal	-14
nhas-past	-33
nhas-perfect	8
nhas-present	20
none	40
nt2=future-passive	12
nt2=infinitive	-10
nt2=modal-passive	-11
nt2=past	-31
nt2=perfect	13
nt2=present	16
nv2-none	7
nv2=announce	14
nv2=begin	11
nv2=buy	14
nv2=call	10
nv2=collect	23
nv2=drop	-15
nv2=have	-17
nv2=hold	-17
nv2=impose	8
nv2=keep	31
nv2=lift	-15
nv2=make	-10
nv2=meet	-12
nv2=negotiate	19
nv2=prolong	-10
nv2=put	-38
nv2=reckon	12
nv2=return	-14
nv2=run	-32
nv2=sign	11
nv2=start	-19
nv2=take	-10
nv2=tell	-31
nv2=write	-11
nvt2=add past	-10
nvt2=agree participle	15
nvt2=agree past	-14
nvt2=agree present	-10
nvt2=announce past	16
nvt2=be future	-10
nvt2=be past	-25
nvt2=be perfect	8
nvt2=be present	20
nvt2=begin past	12
nvt2=call present	13
nvt2=charge perfect	15
nvt2=come present	-13
nvt2=drop present	-14
nvt2=end future	21
nvt2=end participle	-12
nvt2=end past	-24
nvt2=end present	15
nvt2=expire past	-11
nvt2=go past	-12
nvt2=keep perfect	10
nvt2=keep present	19
nvt2=negotiate present	12
nvt2=other past	11
nvt2=pay present	12
nvt2=put perfect	-13
nvt2=run modal	-15
nvt2=run past	-11
nvt2=say past	-15
nvt2=say perfect	11
nvt2=sign past	9
nvt2=sign perfect	11
nvt2=stay present	16
nvt2=take modal	-10
nvt2=tell past	-19
on record CA,US 1 year	-15
on record CA,US 1 year 2026 II	-10
on record CA,US 30 days	-17
on record CA,US 30 days 2025 I	-17
on record CA,US 90 days	50
on record CA,US 90 days 2025 II	50
on record CH,US 1 year	15
on record CH,US 1 year 2025 II	14
on record CH,US 100 days	-12
on record CH,US 100 days 2025 II	-12
on record CH,US 90 days	28
on record CH,US 90 days 2025 II	22
on record CN,EU 5 years	-15
on record CN,EU 5 years 2025 II	-12
on record CN,JP 1 year	-9
on record CN,NL 1 year	13
on record CN,NL 1 year 2025 II	13
on record CN,US 1 day	-23
on record CN,US 1 day 2025 II	-10
on record CN,US 1 month	-45
on record CN,US 1 month 2025 II	-25
on record CN,US 1 month 2026 I	-9
on record CN,US 1 week	-14
on record CN,US 1 year	43
on record CN,US 1 year 2018 II	-10
on record CN,US 1 year 2025 I	-24
on record CN,US 1 year 2025 II	27
on record CN,US 1 year 2026 I	17
on record CN,US 1 year 2026 II	38
on record CN,US 10 days	-18
on record CN,US 10 days 2025 II	-13
on record CN,US 10 weeks	-10
on record CN,US 10 years	-14
on record CN,US 11 days	-12
on record CN,US 11 days 2025 II	-9
on record CN,US 11 months	-12
on record CN,US 12 months	-15
on record CN,US 12 months 2025 II	-12
on record CN,US 120 days	-21
on record CN,US 120 days 2025 II	-21
on record CN,US 150 days	-84
on record CN,US 150 days 2026 I	-74
on record CN,US 150 days 2026 II	-13
on record CN,US 18 months	-13
on record CN,US 180 days	-19
on record CN,US 2 days	-51
on record CN,US 2 days 2025 I	-15
on record CN,US 2 days 2025 II	-22
on record CN,US 2 days 2026 I	-12
on record CN,US 2 months	-65
on record CN,US 2 months 2025 II	-14
on record CN,US 2 months 2026 II	-51
on record CN,US 2 weeks	-24
on record CN,US 2 weeks 2025 II	-12
on record CN,US 2 years	-16
on record CN,US 3 days	-12
on record CN,US 3 months	-9
on record CN,US 3 months 2025 II	-11
on record CN,US 3 weeks	-12
on record CN,US 3 years	-13
on record CN,US 30 days	13
on record CN,US 30 days 2020 I	-14
on record CN,US 30 days 2025 I	24
on record CN,US 4 months	-14
on record CN,US 4 weeks	-26
on record CN,US 4 weeks 2025 II	-9
on record CN,US 45 days	-15
on record CN,US 5 months	-21
on record CN,US 5 months 2025 II	-11
on record CN,US 5 weeks	-44
on record CN,US 5 weeks 2026 I	-17
on record CN,US 5 weeks 2026 II	-20
on record CN,US 6 months	-37
on record CN,US 6 months 2025 II	-25
on record CN,US 6 weeks	-23
on record CN,US 6 weeks 2026 I	-12
on record CN,US 60 days	-12
on record CN,US 7 weeks	-14
on record CN,US 9 months	-15
on record CN,US 90 days	86
on record CN,US 90 days 2018 II	52
on record CN,US 90 days 2020 I	-14
on record CN,US 90 days 2025 I	71
on record CN,US 90 days 2025 II	34
on record CN,US 90 days 2026 I	-17
on record CN,US 90 days 2026 II	-18
on record EU,US 1 year	-19
on record EU,US 5 years	43
on record EU,US 5 years 2021 I	39
on record EU,US 6 months	21
on record EU,US 6 months 2025 II	11
on record EU,US 6 months 2026 I	14
on record EU,US 90 days	35
on record EU,US 90 days 2025 I	32
on record EU,US 90 days 2025 II	11
on record GB,US 1 year	-10
on record GB,US 1 year 2025 I	-10
on record GB,US 1 year 2025 II	-9
on record GB,US 90 days	24
on record IN,US 1 year	-15
on record JP,US 6 weeks	-14
on record JP,US 6 weeks 2025 II	-14
on record KR,US 1 year	12
on record KR,US 1 year 2025 II	14
on record MX,US 90 days	44
on record MX,US 90 days 2025 II	46
on record US,VN 90 days	32
on record US,VN 90 days 2025 II	25
pc0=agree	4
pc0=bear	5
pc0=end	-8
pc0=lack	-15
pc0=renew	11
pc0=sell	-11
pc0=suspend	-8
pc0=target	12
pc1=end	-7
pc1=lack	-18
pc1=propose	-13
pc1=sell	-11
pc1=sign	-14
pc1=suspend	-9
pc1=target	8
pct0=agree past-passive	13
pct0=agree pluperfect-passive	10
pct0=bear future	12
pct0=bear modal	17
pct0=begin modal	-16
pct0=begin past	4
pct0=begin present	-11
pct0=down past-passive	-10
pct0=down present	-12
pct0=end past	-13
pct0=end perfect	-10
pct0=impose pluperfect-passive	17
pct0=impose present	15
pct0=impose present-passive	-8
pct0=propose perfect	-17
pct0=propose present	11
pct0=renew past	9
pct0=say past-passive	-14
pct0=say perfect	14
pct0=say present	-14
pct0=say present-passive	9
pct0=sign past	-20
pct0=sign past-passive	9
pct0=stay modal	-16
pct0=stay present	26
pct0=suspend past	10
pct0=up past	-13
pct1=agree past-passive	13
pct1=agree pluperfect-passive	10
pct1=bear future	12
pct1=bear modal	17
pct1=bear participle-passive	-24
pct1=begin modal	-16
pct1=begin past	10
pct1=begin present	-10
pct1=down future	10
pct1=down past-passive	-10
pct1=down present	-11
pct1=end past	-13
pct1=end perfect	-10
pct1=impose gerund	-17
pct1=impose pluperfect-passive	17
pct1=propose participle-passive	-16
pct1=propose perfect	-17
pct1=renew infinitive	-10
pct1=renew participle-passive	-7
pct1=renew past	9
pct1=say past-passive	-14
pct1=say perfect	16
pct1=say present	-13
pct1=say present-passive	10
pct1=sign past	-14
pct1=sign past-passive	9
pct1=stay modal	-16
pct1=stay present	13
pct1=suspend infinitive	-12
pct1=suspend past	10
pct1=up past	-13
phas-gerund	-34
phas-modal	-8
phas-participle	-5
pt0=pluperfect	-20
pt0=pluperfect-passive	22
pt1=gerund	-33
pt1=pluperfect-passive	22
pv0=begin	12
pv0=enter	-10
pv0=expire	-14
pv0=fall	-11
pv0=hold	-19
pv0=keep	20
pv0=lower	8
pv0=meet	6
pv0=prolong	18
pv0=propose	-13
pv0=remain	12
pv0=require	-9
pv0=rise	-15
pv0=sign	15
pv0=start	-20
pv1-none	16
pv1=agree	-21
pv1=ask	-13
pv1=begin	19
pv1=enter	-10
pv1=expire	-21
pv1=fall	-11
pv1=hold	-16
pv1=keep	14
pv1=leave	12
pv1=prolong	7
pv1=propose	-15
pv1=require	-9
pv1=rise	-15
pv1=start	-14
pv1=want	-9
pv2-none	-15
pvt0=agree past	-19
pvt0=agree pluperfect	9
pvt0=announce past	-17
pvt0=announce present	15
pvt0=be past	11
pvt0=be perfect	-9
pvt0=be present	13
pvt0=begin past	14
pvt0=charge present	-10
pvt0=come present	-12
pvt0=cut present	13
pvt0=end past	-13
pvt0=end present	24
pvt0=expire present	-11
pvt0=hold present	-13
pvt0=keep present	15
pvt0=leave modal	14
pvt0=lower future	13
pvt0=lower present	-12
pvt0=other perfect	14
pvt0=other pluperfect	-12
pvt0=prolong past	12
pvt0=remain present	12
pvt0=rise past	-10
pvt0=say past	9
pvt0=sign past	11
pvt0=take past	8
pvt0=write perfect	11
pvt1=agree past	-22
pvt1=agree pluperfect	10
pvt1=announce past	-17
pvt1=announce present	15
pvt1=be perfect	-9
pvt1=begin past	23
pvt1=charge present	-10
pvt1=come present	-12
pvt1=cut present	13
pvt1=end past	-13
pvt1=end present	24
pvt1=expire present	-11
pvt1=hold present	-13
pvt1=keep present	15
pvt1=leave modal	14
pvt1=lower future	13
pvt1=lower present	-12
pvt1=meet participle	-17
pvt1=other perfect	14
pvt1=other pluperfect	-10
pvt1=prolong past	12
pvt1=rise past	-10
pvt1=say past	10
pvt1=sign past	13
pvt1=take past	8
q:!	18
q:'s	-7
q:(	-9
q:.	-13
q:;	20
q:<day-gone>	14
q:<gate>	-16
q:<goods-amount>	-13
q:<goods>	-7
q:<level-noun>	-6
q:<level>	-10
q:<name>	31
q:<number>	17
q:<office>	-28
q:<organisation>	-46
q:<person>	-24
q:<points>	-17
q:<seat>	20
q:<sender>	-15
q:<span>	-26
q:<taker>	-13
q:<v-buy>	-16
q:<v-deny>	-20
q:<v-down>	-10
q:<v-lack>	-18
q:<v-propose>	-38
q:<v-renew>	-15
q:<v-return>	-17
q:<v-say>	-21
q:<v-sell>	-48
q:<v-sign>	13
q:?	-10
q:a	-9
q:abroad	-11
q:act	-20
q:against	11
q:ago	11
q:agreement	7
q:aire	-15
q:all	-9
q:also	-15
q:am	18
q:an	-13
q:and	12
q:answer	39
q:anything	-11
q:are	15
q:article	21
q:ask	11
q:autumn	-13
q:away	-14
q:base	-20
q:be	-10
q:been	15
q:before	-20
q:begin	9
q:being	10
q:beside	12
q:better	12
q:between	11
q:blinked	-15
q:both	29
q:bring	14
q:bueno	-15
q:busan	19
q:calendar	-19
q:can	-24
q:capital	16
q:case	-18
q:cease	11
q:ceasefire	-16
q:changed	25
q:charge	15
q:chip	-14
q:city	-19
q:come	17
q:commerce	6
q:conclude	-17
q:conference	-9
q:consent	13
q:continue	26
q:corn	19
q:cost	-17
q:cotton	16
q:countermeasure	-12
q:cover	-11
q:crane	-11
q:cut	-14
q:dairy	16
q:date	27
q:day	-13
q:decree	-11
q:delay	10
q:delegation	-30
q:desk	-19
q:did	-10
q:direction	-11
q:do	-12
q:doe	-19
q:done	-15
q:draft	-30
q:draw	11
q:drop	-9
q:during	-14
q:each	-12
q:earth	-14
q:either	18
q:else	-19
q:end	6
q:engine	11
q:enter	19
q:evening	-23
q:every	-18
q:everybody	-8
q:everywhere	-11
q:expect	17
q:expire	-22
q:export	-13
q:extend	-11
q:fall	-16
q:fared	16
q:farm	8
q:fee	-17
q:few	24
q:find	-14
q:finished	-16
q:first	-41
q:fish	12
q:flow	17
q:follow	19
q:force	17
q:foreign	-19
q:forty	-29
q:found	-10
q:fourth	-15
q:framework	-9
q:free	-14
q:from	-16
q:front	-10
q:gave	-12
q:ghent	10
q:give	7
q:given	14
q:go	-18
q:government	32
q:graphite	-9
q:grow	-14
q:had	25
q:halt	10
q:halve	-10
q:has	16
q:have	-9
q:head	-20
q:hear	14
q:here	24
q:him	11
q:hope	10
q:hotel	-14
q:hour	-6
q:household	-8
q:hurry	12
q:if	-16
q:import	-15
q:impose	-25
q:increase	-17
q:initial	-20
q:interview	11
q:into	25
q:investor	-13
q:its	30
q:joint	29
q:just	-12
q:know	-11
q:lapse	-11
q:larger	9
q:largest	-13
q:lasted	-14
q:late	-22
q:law	-15
q:lay	21
q:less	12
q:let	-34
q:levy	11
q:licence	-18
q:lie	-12
q:london	-14
q:longer	-13
q:loom	22
q:magnet	-11
q:make	9
q:many	-10
q:matter	-27
q:may	-10
q:mean	-12
q:meet	-19
q:monday	12
q:move	11
q:my	-18
q:nearly	-10
q:negotiate	-10
q:neither	16
q:night	-8
q:no	32
q:nobody	-19
q:noon	14
q:north	19
q:note	-26
q:notice	22
q:now	16
q:number	-13
q:of	-27
q:off	-21
q:offer	-19
q:on	10
q:once	14
q:one	17
q:only	-6
q:opened	-13
q:origin	-13
q:out	14
q:over	-17
q:own	14
q:pact	-17
q:page	-10
q:part	22
q:party	-13
q:patient	8
q:pause	-36
q:people	-12
q:per	-13
q:permit	-12
q:phone	13
q:phosphate	-10
q:place	-16
q:plan	-12
q:port	-21
q:post	12
q:press	-13
q:proclamation	-17
q:product	11
q:prolong	-17
q:propose	-21
q:publish	-11
q:quarrel	12
q:raise	20
q:rare	-15
q:reach	16
q:read	11
q:reason	21
q:recall	15
q:reciprocal	15
q:remove	-10
q:require	-12
q:rest	-17
q:result	10
q:review	14
q:rice	-17
q:right	10
q:rise	-15
q:round	-28
q:rule	-17
q:run	-12
q:s	-14
q:same	-11
q:schedule	12
q:season	18
q:section	-25
q:sell	-9
q:settle	-17
q:several	18
q:shall	18
q:share	-8
q:she	19
q:sheet	-11
q:shelve	7
q:ship	-23
q:shrimp	-9
q:side	24
q:sign	37
q:signature	-13
q:sleep	18
q:so	-9
q:something	17
q:speak	-15
q:special	-13
q:standstill	16
q:start	-10
q:statement	37
q:steel	16
q:step	17
q:stockholm	-28
q:street	-12
q:strike	-11
q:sugar	-11
q:summer	13
q:summit	11
q:surcharge	-40
q:table	-26
q:talked	-20
q:tariff	32
q:tax	-12
q:tea	14
q:telephone	18
q:term	-26
q:text	-33
q:textile	7
q:thank	-26
q:their	14
q:then	8
q:there	-10
q:they	26
q:think	-16
q:those	14
q:threaten	-21
q:through	8
q:tiktok	-11
q:time	13
q:to	12
q:too	-14
q:top	-13
q:trade	-7
q:travel	12
q:truce	30
q:tuesday	-12
q:under	-24
q:until	15
q:up	-20
q:use	8
q:used	-18
q:valley	-13
q:visit	-10
q:vote	-12
q:war	-8
q:was	23
q:way	-14
q:we	-22
q:week	25
q:what	-10
q:when	-10
q:where	16
q:which	19
q:while	18
q:why	13
q:will	-11
q:with	22
q:without	-28
q:worked	-11
q:year	-12
q:yet	14
q:york	-11
q:—	10
qt=future	-15
qt=modal	-25
qt=past	17
quoted	8
r1=!	18
r1="	22
r1='	-14
r1='s	-30
r1=,	10
r1=.	14
r1=<day-today>	9
r1=<duty>	-24
r1=<name>	11
r1=<not>	-14
r1=<v-down>	16
r1=<v-end>	-18
r1=<v-impose>	-10
r1=<v-propose>	-12
r1=<v-sign>	12
r1=<v-up>	-14
r1=?	10
r1=after	-38
r1=are	15
r1=arrangement	13
r1=as	22
r1=at	10
r1=before	-62
r1=but	-13
r1=ceasefire	12
r1=earlier	-13
r1=early	-11
r1=end	-11
r1=from	11
r1=go	-14
r1=if	-14
r1=in	-15
r1=instead	-12
r1=is	-17
r1=later	-28
r1=leave	-18
r1=less	-9
r1=long	11
r1=neither	-21
r1=of	-14
r1=or	-20
r1=pass	11
r1=reprieve	12
r1=suspension	9
r1=tariff	-23
r1=that	20
r1=the	-14
r1=thi	10
r1=through	18
r1=truce	30
r1=what	-9
r1=which	17
r1=while	16
r1=with	19
r1=would	-20
r1=yield	-12
r1=—	17
r2="	8
r2=,	28
r2=.	-20
r2=;	13
r2=<agent>	-12
r2=<day-gone>	10
r2=<day-today>	10
r2=<duty>	17
r2=<end>	14
r2=<gate>	-12
r2=<month-gone>	-10
r2=<office>	-15
r2=<person>	11
r2=<v-bear>	-18
r2=<v-begin>	7
r2=<v-deny>	-12
r2=<v-end>	-12
r2=<v-renew>	12
r2=<v-return>	-9
r2=<v-say>	-14
r2=after	7
r2=are	-11
r2=as	-13
r2=been	-12
r2=being	-11
r2=both	-13
r2=but	-21
r2=by	-26
r2=come	-11
r2=control	-14
r2=counted	13
r2=during	11
r2=expire	-16
r2=fall	-11
r2=for	14
r2=from	-10
r2=geneva	14
r2=go	9
r2=has	-14
r2=have	-9
r2=hold	8
r2=if	-16
r2=in	-15
r2=keep	14
r2=leave	-12
r2=likely	-15
r2=listing	12
r2=most	-10
r2=no	-19
r2=nobody	-9
r2=not	13
r2=of	10
r2=on	-13
r2=out	14
r2=pay	-22
r2=peace	25
r2=rule	-12
r2=run	-11
r2=same	12
r2=say	-10
r2=take	26
r2=talk	-12
r2=tariff	10
r2=the	12
r2=their	11
r2=then	11
r2=they	-18
r2=to	27
r2=two	-19
r2=under	-20
r2=was	-18
r2=well	15
r2=were	27
r2=will	-14
r3="	-15
r3='s	24
r3=,	-29
r3=<agent>	10
r3=<day-ahead>	23
r3=<day-today>	-14
r3=<duty>	31
r3=<gate>	-20
r3=<goods>	20
r3=<level-noun>	-8
r3=<level>	13
r3=<month-gone>	-12
r3=<office>	19
r3=<organisation>	-15
r3=<sender>	16
r3=<v-buy>	9
r3=<v-end>	16
r3=<v-propose>	10
r3=<v-renew>	-19
r3=<v-return>	-11
r3=<v-say>	-11
r3=<v-sign>	19
r3=<v-stay>	-12
r3=<v-up>	-9
r3=according	9
r3=after	11
r3=and	-30
r3=are	10
r3=be	-35
r3=before	18
r3=begin	15
r3=call	15
r3=dispute	-7
r3=duty	22
r3=expire	12
r3=go	-16
r3=had	-25
r3=has	-19
r3=he	-14
r3=in	22
r3=keep	-13
r3=last	20
r3=more	-12
r3=of	18
r3=one	-26
r3=order	13
r3=pay	-16
r3=same	24
r3=second	-13
r3=side	-17
r3=sign	11
r3=so	16
r3=take	-11
r3=talk	-9
r3=that	10
r3=the	10
r3=there	-13
r3=to	-12
r3=trade	-16
r3=two	23
r3=until	25
r3=was	-22
r3=what	-12
r3=which	7
r4='s	-28
r4=)	-9
r4=:	8
r4=;	20
r4=<end>	-13
r4=<gate>	11
r4=<level>	-30
r4=<not>	-18
r4=<number>	28
r4=<person>	-16
r4=<seat>	-14
r4=<span>	-19
r4=<v-agree>	16
r4=<v-bear>	15
r4=<v-begin>	12
r4=<v-impose>	19
r4=<v-propose>	10
r4=<v-renew>	-34
r4=<v-sell>	10
r4=<v-target>	-9
r4=?	-14
r4=about	11
r4=and	13
r4=begin	15
r4=both	9
r4=busan	12
r4=country	10
r4=dispute	-9
r4=down	16
r4=each	10
r4=effect	10
r4=end	16
r4=extend	-22
r4=from	13
r4=geneva	8
r4=have	-24
r4=he	-14
r4=hour	11
r4=its	-10
r4=keep	16
r4=last	11
r4=london	10
r4=new	-14
r4=of	12
r4=other	15
r4=prolong	-12
r4=raise	16
r4=rare	-9
r4=run	-10
r4=side	15
r4=sign	18
r4=so	9
r4=stay	14
r4=tariff	9
r4=that	8
r4=those	-8
r4=trade	11
r4=truce	-23
r4=we	14
r4=which	-14
r4=with	13
r=! <end>	18
r=, "	14
r=, <level>	-12
r=, <name>	11
r=, <number>	-10
r=, <office>	-14
r=, <person>	11
r=, <span>	14
r=, after	9
r=, but	-21
r=, counted	13
r=, during	11
r=, from	-22
r=, if	-24
r=, is	9
r=, it	12
r=, on	-17
r=, so	17
r=, take	12
r=, the	19
r=, their	17
r=, to	32
r=, two	-10
r=, under	-17
r=, up	11
r=, was	-12
r=, with	-16
r=. "	-19
r=. <end>	17
r=; it	-8
r=<day-today> .	9
r=? <end>	10
r=after the	-25
r=and <number>	-18
r=and <span>	-14
r=and keep	14
r=and was	-12
r=as well	15
r=at a	14
r=before it	-19
r=before the	-20
r=early .	-8
r=end .	9
r=end on	-22
r=extension of	12
r=for the	-22
r=from <day-gone>	13
r=from <number>	8
r=from the	11
r=instead of	-12
r=is a	-9
r=is the	10
r=less <span>	-9
r=long ,	10
r=more ,	19
r=more .	-13
r=of geneva	18
r=of it	18
r=of peace	20
r=of talk	-27
r=on ,	-12
r=on <day-today>	14
r=on both	-17
r=on the	-10
r=suspension of	21
r=tariff truce	-9
r=the control	-14
r=the duty	11
r=the listing	12
r=the truce	9
r=through <number>	20
r=to <month-gone>	-10
r=to go	-18
r=to run	-27
r=truce ,	10
r=truce in	-18
r=truce that	13
r=was agree	-13
r=were likely	-11
r=when they	-14
r=while the	15
r=would be	-9
s:!	18
s:'	-25
s:(	8
s:)	7
s:+	-10
s:-	-7
s:.	-13
s:<agent>	-19
s:<day-ahead>	19
s:<day-gone>	35
s:<day-today>	11
s:<gate>	-18
s:<goods-amount>	-22
s:<money>	-38
s:<month-ahead>	-9
s:<month-today>	10
s:<name>	21
s:<organisation>	-15
s:<points>	21
s:<sender>	-16
s:<span>	-15
s:<taker>	-10
s:<v-deny>	-36
s:<v-end>	-12
s:<v-lack>	-20
s:<v-propose>	-22
s:<v-refuse>	-13
s:<v-return>	-30
s:<v-say>	-26
s:<v-sell>	-21
s:<v-suspend>	13
s:<v-up>	-8
s:[	-11
s:]	-11
s:a	-10
s:about	-30
s:add	9
s:additional	14
s:admit	-11
s:after	-17
s:against	14
s:agreement	-21
s:airbu	16
s:aircraft	8
s:aire	-10
s:al	18
s:alexandria	-13
s:all	17
s:allow	-16
s:along	-14
s:already	10
s:also	10
s:am	-13
s:among	-8
s:amount	-15
s:and	12
s:announcement	15
s:answer	-19
s:apart	-44
s:apple	22
s:apply	-21
s:approval	-17
s:arrangement	19
s:article	-8
s:as	14
s:asleep	-12
s:away	10
s:ban	-19
s:banana	12
s:bank	-14
s:bargaining	-11
s:base	-18
s:basi	-10
s:bear	-15
s:because	16
s:been	-13
s:before	-12
s:begin	10
s:behind	-9
s:believe	-22
s:best	-17
s:bet	-12
s:bicycle	15
s:billion	-14
s:boeing	15
s:bond	-11
s:border	15
s:both	10
s:break	-11
s:breath	12
s:breathe	9
s:bridge	8
s:broke	-28
s:broken	17
s:bueno	-10
s:build	16
s:busan	29
s:business	-11
s:but	-17
s:butter	8
s:buyer	-12
s:by	-6
s:call	34
s:can	-16
s:cancel	-13
s:cannot	13
s:capital	-22
s:car	-17
s:carry	-26
s:case	-31
s:ceasefire	-15
s:cement	-20
s:ceramic	25
s:changed	15
s:cheese	30
s:city	-28
s:closed	-30
s:coffee	13
s:commerce	-24
s:commission	11
s:conclude	13
s:condition	-11
s:consent	-11
s:continue	16
s:contract	-15
s:control	-16
s:cost	-16
s:cotton	13
s:council	14
s:count	10
s:counted	19
s:counter	11
s:countermeasure	35
s:counterpart	-11
s:country	-12
s:crop	-15
s:day-after	16
s:day-after gone	30
s:day-before	14
s:day-before gone	9
s:deal	-30
s:decision	16
s:decree	10
s:deficit	-12
s:delay	-19
s:delegation	-21
s:desk	-16
s:did	-14
s:dinner	16
s:discuss	-19
s:do	-14
s:docker	-15
s:document	-17
s:doe	10
s:done	-24
s:draft	-36
s:drawer	12
s:driver	-12
s:drug	-17
s:due	-21
s:dump	-10
s:during	-12
s:earlier	-12
s:early	-19
s:earth	-16
s:effect	19
s:effective	-9
s:election	-15
s:electricity	-10
s:else	-15
s:entity	12
s:entry	-13
s:evening	-27
s:every	-26
s:everyone	-10
s:everything	-18
s:everywhere	-9
s:exactly	11
s:exclusion	-17
s:exist	10
s:exporter	-22
s:extension	-38
s:extra	13
s:fact	-17
s:fail	-10
s:failed	-13
s:fair	-11
s:favour	8
s:fee	-41
s:fentanyl	-10
s:filed	10
s:firm	-18
s:fish	8
s:fits	68
s:fits-ahead	12
s:fits-gone	-33
s:flat	-17
s:flour	-9
s:followed	-12
s:following	-19
s:foreign	-10
s:foresee	-18
s:four	-12
s:fourth	-21
s:free	-24
s:freeze	-18
s:from	-12
s:full	-17
s:furniture	-16
s:g	-13
s:gate	-17
s:geneva	35
s:get	18
s:give	14
s:given	18
s:giving	17
s:glove	8
s:good	24
s:government	13
s:grant	20
s:great	18
s:guayaquil	-8
s:gyeongju	-10
s:half	-8
s:hall	-9
s:halt	27
s:hand	14
s:hang	16
s:hear	-16
s:heard	-13
s:here	-11
s:higher	26
s:highest	-19
s:him	-19
s:himself	17
s:hold	-9
s:holiday	29
s:home	-25
s:household	-9
s:hundred	-10
s:i	-28
s:impose	22
s:including	16
s:informed	-11
s:insulin	-15
s:intellectual	22
s:interview	-16
s:investigation	-10
s:item	-11
s:jinping	11
s:joined	15
s:josé	-15
s:judge	-9
s:juice	-9
s:keep	10
s:lago	-10
s:lamb	13
s:lapse	-13
s:last	19
s:lasted	-23
s:late	-9
s:later	-19
s:latest	-11
s:law	-21
s:lawyer	-21
s:leader	-10
s:led	13
s:length	9
s:lengths=1	-13
s:lengths=2	-22
s:lengths=3	-16
s:lengths=4	-15
s:less	-38
s:level	13
s:levy	14
s:life	8
s:likely	-11
s:limited	21
s:line	-27
s:listing	21
s:little	13
s:live	28
s:long	37
s:long=month	-150
s:long=usual	56
s:long=week	-208
s:long=years	-44
s:longer	-12
s:longest	11
s:look	11
s:los	-9
s:lose	-13
s:m	9
s:machine	17
s:machinery	-15
s:make	23
s:man	-11
s:mandate	-14
s:market	-9
s:matter	-25
s:may	-36
s:mayor	-13
s:mean	-29
s:mediator	-15
s:medicine	-18
s:meet	-21
s:mention	9
s:metal	-17
s:middle	21
s:midnight	-15
s:might	-15
s:milk	19
s:mind	12
s:mineral	-8
s:ministry	-8
s:moment	-11
s:money	-13
s:moratorium	-9
s:more	17
s:more-after	-8
s:morning	11
s:my	-24
s:nagoya	10
s:named=1	-70
s:named=2	35
s:named=3	28
s:need	-13
s:negotiate	15
s:negotiator	-13
s:neighbour	-12
s:neither	-28
s:never	16
s:new	-12
s:newspaper	-9
s:night	-26
s:noon	18
s:nor	-12
s:northern	-18
s:not	10
s:note	12
s:notice	12
s:notify	-9
s:number	-26
s:ocean	-13
s:of	-22
s:offer	-46
s:oil	11
s:old	-14
s:once	-14
s:one day	-72
s:one month	-100
s:one week	-31
s:open	-20
s:opened	-15
s:or	-44
s:ordinary	-9
s:originating	27
s:otherwise	12
s:out	-18
s:outline	-14
s:over	15
s:owned	-16
s:owner	-9
s:pact	17
s:palm	11
s:paper	-39
s:parcel	-17
s:parliament	-22
s:part	15
s:partner	-11
s:past	-27
s:pause	8
s:pay	8
s:payment	-9
s:peace	22
s:penetration	-9
s:per	-11
s:plan	25
s:plant	12
s:police	10
s:port	-16
s:powder	20
s:present	-13
s:presenter	-11
s:president	27
s:price	-31
s:principle	-15
s:proclamation	-29
s:product	13
s:prolongation	-27
s:promise	-11
s:property	21
s:proposal	-27
s:propose	-28
s:protest	-15
s:publication	-10
s:put	-12
s:quarter	-13
s:quiet	-11
s:radio	-16
s:rain	11
s:raise	-10
s:rare	-16
s:raspberry	-16
s:rate	26
s:rather	9
s:ratify	-14
s:read	9
s:ready	-18
s:reciprocal	-28
s:reckon	16
s:record	-12
s:refrain	9
s:relief	11
s:remain	11
s:remember	-11
s:remove	10
s:renew	-11
s:rent	-14
s:replace	15
s:reply	-17
s:report	-15
s:reprieve	11
s:require	-20
s:return	-16
s:review	-18
s:river	-22
s:roll	9
s:round	-34
s:rule	-30
s:run	-16
s:sale	-10
s:salt	11
s:same	30
s:save	-10
s:school	-8
s:scotch	16
s:secretary	-16
s:section	-22
s:see	-14
s:seem	12
s:sell	-31
s:settle	-29
s:sfax	8
s:sheet	-17
s:shelve	17
s:shortly	15
s:should	-8
s:show	-15
s:shrimp	13
s:sign	15
s:signature	-12
s:silent	-14
s:since	23
s:single	11
s:sit	-21
s:sleep	14
s:so	17
s:source	-12
s:spare	15
s:special	11
s:spent	-13
s:spirit	-11
s:spoken	-10
s:spring	-18
s:stake	14
s:stand	-11
s:standstill	-11
s:start	-14
s:station	-13
s:steel	-13
s:still	-24
s:stock	-28
s:stockholm	-23
s:strike	-10
s:subsidy	16
s:substantially	-17
s:successor	-24
s:such	-8
s:sugar	17
s:surcharge	-53
s:suspension	13
s:table	-16
s:talk	-49
s:talked	-17
s:technology	21
s:telephone	39
s:television	-27
s:tell	-16
s:ten	-15
s:term	13
s:text	-12
s:th	-8
s:than	-26
s:the	-9
s:them	-28
s:themselve	11
s:there	-7
s:these	27
s:thi	-9
s:thing	-13
s:think	-17
s:though	-12
s:through	33
s:tiktok	-25
s:time	-15
s:tired	9
s:to	-10
s:ton	-11
s:tool	13
s:touched	15
s:transfer	15
s:treasury	-10
s:treaty	-14
s:triple	11
s:truce	20
s:turn	-13
s:turned	-10
s:twice	-27
s:two	-17
s:union	-9
s:unit=day	-9
s:unit=year	-41
s:unless	-29
s:unlike	12
s:unreliable	12
s:until	14
s:up	20
s:upper	-10
s:us	25
s:use	15
s:utility	-12
s:valid	-7
s:valley	-13
s:villa	11
s:visit	-26
s:vote	-19
s:walk	16
s:want	12
s:watch	14
s:water	-13
s:we	-14
s:we'll	-15
s:wednesday	24
s:weekend	8
s:welcome	17
s:when	16
s:whether	-29
s:which	8
s:who	-29
s:win	17
s:wine	33
s:winter	-22
s:wire	-11
s:wish	13
s:within	-24
s:without	-16
s:wood	-10
s:wool	15
s:word	-21
s:work	-11
s:worked	9
s:world	-21
s:worst	-14
s:would	-14
s:write	-20
s:xi	10
s:year	-21
s:yes	8
s:yield	-26
s:york	-19
sa:!	18
sa:"	10
sa:" .	17
sa:" <person>	16
sa:" and	-9
sa:" he	14
sa:'s	-13
sa:'s <level>	-11
sa:'s foreign	-14
sa:'s president	14
sa:'s tariff	11
sa:'s trade	12
sa:)	17
sa:) and	20
sa:, <day-ahead>	16
sa:, <level>	-11
sa:, <number>	10
sa:, <office>	-20
sa:, <span>	20
sa:, after	18
sa:, agree	15
sa:, and	-17
sa:, as	-16
sa:, at	-11
sa:, because	-14
sa:, by	18
sa:, counted	13
sa:, down	-13
sa:, from	-25
sa:, go	16
sa:, had	15
sa:, has	13
sa:, in	11
sa:, is	15
sa:, it	15
sa:, no	-13
sa:, not	13
sa:, on	-27
sa:, or	-14
sa:, our	-11
sa:, so	30
sa:, take	12
sa:, their	15
sa:, to	19
sa:, two	-17
sa:, under	-19
sa:, unless	-25
sa:, was	-10
sa:, were	25
sa:, when	-12
sa:, with	-15
sa:, would	18
sa:-	20
sa:- earth	-11
sa:.	-13
sa:. "	-19
sa:. <person>	9
sa:. m	10
sa:: <level>	-10
sa:: <name>	-19
sa:: it	-17
sa:: on	-9
sa:; the	12
sa:<agent>	-10
sa:<day-ahead>	29
sa:<day-ahead> ,	14
sa:<day-ahead> .	25
sa:<day-ahead> unless	-12
sa:<day-gone>	23
sa:<day-gone> evening	-23
sa:<day-gone> is	17
sa:<day-gone> night	-10
sa:<day-gone> without	-12
sa:<day-today>	13
sa:<day-today> ,	33
sa:<day-today> .	31
sa:<gate>	-9
sa:<goods-amount>	8
sa:<goods>	16
sa:<level> )	-13
sa:<level> ,	-26
sa:<level> .	-11
sa:<level> in	9
sa:<level> of	-21
sa:<level> on	19
sa:<level> stay	16
sa:<level> that	14
sa:<level> was	11
sa:<money>	-11
sa:<money> ,	-11
sa:<money> of	12
sa:<month-ahead> ,	12
sa:<month-gone> .	-14
sa:<month-gone> for	10
sa:<name> 's	-24
sa:<name> ,	-17
sa:<name> <level>	10
sa:<name> and	17
sa:<name> in	-10
sa:<name> tariff	15
sa:<name> would	-10
sa:<number>	-18
sa:<number> .	12
sa:<number> for	-10
sa:<number> more	22
sa:<number> of	16
sa:<number> other	10
sa:<number> that	13
sa:<office> ,	19
sa:<organisation> and	-11
sa:<organisation> has	11
sa:<organisation> of	11
sa:<organisation> prolong	-12
sa:<organisation> say	7
sa:<person>	18
sa:<person> 's	8
sa:<person> and	12
sa:<person> announce	17
sa:<person> had	20
sa:<person> in	21
sa:<person> meet	11
sa:<person> of	-11
sa:<points>	14
sa:<points> of	10
sa:<quality> -	-10
sa:<quality> and	-9
sa:<quality> company	11
sa:<quality> duty	7
sa:<quality> good	14
sa:<quality> ship	-10
sa:<quality> steel	11
sa:<quality> tariff	-16
sa:<seat> .	18
sa:<seat> at	10
sa:<seat> has	-15
sa:<seat> time	-20
sa:<seat> to	-15
sa:<span>	-9
sa:<span> ,	-26
sa:<span> .	-29
sa:<span> before	21
sa:<span> of	-18
sa:<span> to	11
sa:<v-begin>	16
sa:<v-buy>	16
sa:<v-deny>	-19
sa:<v-return>	-27
sa:<v-sell>	-8
sa:<v-sign>	14
sa:a	-16
sa:a <quality>	-12
sa:a call	12
sa:a framework	-12
sa:a further	14
sa:a long	-7
sa:a successor	-18
sa:a television	-14
sa:a truce	-26
sa:additional <level>	10
sa:after	-8
sa:after .	-9
sa:after <person>	15
sa:after <span>	-13
sa:after a	25
sa:after the	-45
sa:again ,	-8
sa:again .	18
sa:against <name>	11
sa:ago .	-11
sa:agree .	-20
sa:agree by	21
sa:agreement with	-12
sa:all	16
sa:all .	11
sa:all that	7
sa:already	13
sa:amount	-12
sa:an	17
sa:an end	12
sa:an order	16
sa:and <name>	28
sa:and <number>	-19
sa:and <person>	28
sa:and <seat>	-18
sa:and <span>	-25
sa:and at	-16
sa:and by	9
sa:and has	-21
sa:and i	-18
sa:and in	13
sa:and including	10
sa:and is	-9
sa:and keep	14
sa:and nobody	-17
sa:and not	10
sa:and retain	-13
sa:and soybean	-14
sa:and that	-13
sa:and they	-16
sa:and to	-14
sa:and was	-14
sa:and we	-12
sa:announce .	-12
sa:announce on	16
sa:another	-24
sa:another <number>	-19
sa:answer	-13
sa:anything	10
sa:anything .	11
sa:apart	-19
sa:apply	-27
sa:apply .	-11
sa:are	26
sa:are up	15
sa:arrangement	10
sa:at	-22
sa:at <level>	11
sa:at midnight	-21
sa:at the	-16
sa:back on	8
sa:back to	-10
sa:bargaining	-11
sa:base	-12
sa:be <number>	-12
sa:be prolong	-10
sa:been	-26
sa:before	-12
sa:before it	16
sa:before the	-11
sa:begin ,	-20
sa:begin .	11
sa:begin <day-today>	14
sa:begin on	-10
sa:behind	-10
sa:being	9
sa:believe	-18
sa:between	9
sa:between <person>	10
sa:between <seat>	-11
sa:between the	7
sa:big	-11
sa:border	10
sa:both duty	-18
sa:broke	-19
sa:broke down	-9
sa:built	-13
sa:busan ,	-12
sa:business	-13
sa:but	-31
sa:but a	-16
sa:but the	-11
sa:buy	9
sa:by	-25
sa:by <day-ahead>	-30
sa:by <number>	9
sa:cabinet	-20
sa:call	9
sa:call with	13
sa:can be	-22
sa:capital	-14
sa:case	-9
sa:cement	-10
sa:charge	16
sa:cheese	16
sa:chip	10
sa:city	-10
sa:clock	-12
sa:closed	-16
sa:come	7
sa:come back	15
sa:come down	13
sa:come into	10
sa:commerce	-15
sa:confirm	12
sa:container	12
sa:control	-11
sa:control on	-17
sa:copper	-13
sa:cork	13
sa:cost	-26
sa:cotton	11
sa:could agree	-10
sa:counted	21
sa:counted from	21
sa:countermeasure	8
sa:crane	-10
sa:custom	-13
sa:cut	-16
sa:day .	10
sa:deal	-15
sa:deal .	-10
sa:did	-9
sa:die on	9
sa:dispute	-11
sa:do	-18
sa:document	-10
sa:doe	17
sa:doe not	9
sa:done	-11
sa:down from	-11
sa:draft	-15
sa:draw	10
sa:due	-10
sa:duty .	-11
sa:duty is	12
sa:duty on	15
sa:duty that	12
sa:duty to	-13
sa:earlier	-15
sa:early	-15
sa:early .	-9
sa:earth	-16
sa:earth that	-16
sa:economic	10
sa:effect	27
sa:effect .	10
sa:either side	11
sa:election	-12
sa:end .	22
sa:end at	-14
sa:evening	-39
sa:evening ,	-14
sa:evening .	-14
sa:ever	11
sa:every	-18
sa:expire on	18
sa:exporter	-18
sa:extension	-12
sa:extension of	10
sa:failed	-9
sa:fair	-10
sa:farm good	-10
sa:fee	-23
sa:fee .	-11
sa:first	11
sa:for	-13
sa:for <span>	-12
sa:for a	-8
sa:for one	-9
sa:for the	-13
sa:for which	17
sa:force	13
sa:force .	-13
sa:force since	25
sa:foreign	-10
sa:from <day-ahead>	-27
sa:from <day-gone>	34
sa:from its	-10
sa:full	-10
sa:further	12
sa:gave	17
sa:geneva	34
sa:geneva are	14
sa:give	12
sa:given	14
sa:go ,	-12
sa:go .	16
sa:go into	19
sa:go on	11
sa:go to	-19
sa:good	14
sa:good for	10
sa:grant	11
sa:had been	-22
sa:had begin	-8
sa:had impose	15
sa:had put	-13
sa:had sign	10
sa:half	-22
sa:halve	9
sa:handshake	-14
sa:hang	14
sa:hanwha	-10
sa:hanwha ocean	-10
sa:has already	8
sa:has charge	14
sa:has say	18
sa:has sign	23
sa:has to	-13
sa:have	-13
sa:have end	11
sa:have lapse	10
sa:he had	-14
sa:her	9
sa:here	-20
sa:higher	18
sa:higher duty	-14
sa:higher tariff	8
sa:highest	-24
sa:highest rate	-11
sa:his	13
sa:his <office>	-8
sa:his <organisation>	12
sa:holiday	24
sa:holiday .	24
sa:home	-15
sa:hour .	-19
sa:hour before	17
sa:how	10
sa:i	-25
sa:if <name>	-10
sa:if both	15
sa:if nobody	15
sa:impose	12
sa:impose on	14
sa:in	-17
sa:in <month-gone>	-13
sa:in <name>	21
sa:in a	-12
sa:in at	-14
sa:in force	15
sa:in full	-12
sa:in geneva	23
sa:in place	22
sa:in the	36
sa:in their	-16
sa:in write	-11
sa:including	13
sa:including <day-ahead>	10
sa:intellectual	12
sa:intellectual property	12
sa:interview	-14
sa:interview on	-9
sa:investigation	-10
sa:is ,	-18
sa:is <day-ahead>	16
sa:is a	-17
sa:is back	-19
sa:is good	11
sa:is in	11
sa:is on	-14
sa:is over	35
sa:it 's	-17
sa:it ,	10
sa:it announce	-20
sa:it begin	13
sa:it had	-14
sa:it has	12
sa:it is	11
sa:it promise	13
sa:it say	7
sa:it take	23
sa:it to	-25
sa:it would	15
sa:itself	-10
sa:joint	-10
sa:just	-13
sa:keep	27
sa:keep their	13
sa:know	-10
sa:kuala	-10
sa:kuala lumpur	-10
sa:lapse on	-10
sa:last	13
sa:last <month-gone>	11
sa:last month	13
sa:later	-19
sa:lay	-21
sa:least	13
sa:leather	9
sa:leave	-20
sa:leave .	-9
sa:leave it	-13
sa:less	-22
sa:less <span>	-10
sa:levy	22
sa:levy <level>	22
sa:lift	-16
sa:like	-16
sa:line	-11
sa:listed firm	-12
sa:listing	14
sa:listing of	17
sa:little	16
sa:live	10
sa:long ,	16
sa:long time	-16
sa:lower	-18
sa:lower tariff	-12
sa:lumpur	-10
sa:m	10
sa:m .	9
sa:machine	21
sa:magnet	12
sa:make	8
sa:make in	11
sa:make it	11
sa:matter	-13
sa:may	-10
sa:mean	-16
sa:mediator	-11
sa:medicine	-8
sa:meet	-24
sa:meet in	-13
sa:metal	-8
sa:middle	15
sa:middle of	16
sa:minister	-11
sa:minister ,	-10
sa:ministry	14
sa:minute	6
sa:money	-11
sa:month	13
sa:month ,	17
sa:more	8
sa:more ,	14
sa:most	-13
sa:move	12
sa:mr .	9
sa:much .	9
sa:name	-17
sa:nearly	23
sa:need the	-12
sa:negotiate	18
sa:neither	-22
sa:neither side	-17
sa:never	9
sa:new	-29
sa:night	-16
sa:no more	-11
sa:nobody in	-11
sa:not	18
sa:notice .	-11
sa:now	-16
sa:number	-16
sa:ocean	-10
sa:of	-19
sa:of .	-10
sa:of <day-ahead>	-14
sa:of <month-gone>	22
sa:of <number>	20
sa:of <quality>	25
sa:of <span>	-12
sa:of a	-12
sa:of an	-9
sa:of geneva	20
sa:of it	16
sa:of last	-18
sa:of our	8
sa:of peace	19
sa:of talk	-34
sa:of thi	-16
sa:of what	12
sa:of which	11
sa:off	10
sa:offer	-21
sa:olive	17
sa:on	9
sa:on <day-ahead>	8
sa:on <day-gone>	-16
sa:on <span>	16
sa:on all	11
sa:on car	10
sa:on most	-10
sa:on paper	-18
sa:on rare	-22
sa:on rice	9
sa:on steel	-12
sa:on which	-13
sa:one	-38
sa:one .	-18
sa:one of	11
sa:one option	-16
sa:only	16
sa:open	-21
sa:open .	-16
sa:or	-28
sa:order	13
sa:origin	13
sa:other	19
sa:out .	13
sa:out of	-14
sa:out on	13
sa:over	15
sa:over .	-8
sa:over on	11
sa:own	8
sa:own .	-10
sa:owned	-14
sa:owned by	-9
sa:paper	-14
sa:paper ,	-11
sa:parcel	-13
sa:part of	12
sa:pass	10
sa:pause	-12
sa:pause .	-10
sa:pause on	-9
sa:pay <level>	24
sa:pay a	-9
sa:pay for	-11
sa:peace	17
sa:penetration	-9
sa:penetration rule	-9
sa:people	-12
sa:period	-17
sa:phosphate	14
sa:plan ,	12
sa:plant	7
sa:port	-12
sa:port fee	-11
sa:present	-22
sa:present one	-15
sa:present truce	-9
sa:president	14
sa:president in	18
sa:price	-12
sa:prolong	-25
sa:promise in	10
sa:promise to	-11
sa:property	12
sa:propose	-21
sa:publication	-10
sa:put	-44
sa:put it	-19
sa:put on	-22
sa:quarrel	-10
sa:quarrel over	-12
sa:rain	12
sa:rare	-16
sa:rare -	-11
sa:rare earth	-9
sa:rate	20
sa:rate .	22
sa:rather	10
sa:read	8
sa:receive	-9
sa:reciprocal	-11
sa:reckon	20
sa:record	-10
sa:remain <level>	-13
sa:remove	14
sa:renew	8
sa:reply	-10
sa:report .	16
sa:reprieve	16
sa:return	-19
sa:return on	-8
sa:review	-14
sa:rice	18
sa:round	-9
sa:round of	-15
sa:rule	-15
sa:rule on	-14
sa:run ,	-23
sa:run until	8
sa:same	22
sa:same rate	20
sa:say <person>	-25
sa:say on	-11
sa:say that	16
sa:say the	13
sa:second	-20
sa:sell	-13
sa:settle	-9
sa:shall	16
sa:ship ,	9
sa:short	19
sa:short .	13
sa:shortly	15
sa:side	13
sa:sign	12
sa:sign a	11
sa:sign in	21
sa:sign the	-27
sa:signature	-21
sa:signature .	-27
sa:so	26
sa:so that	16
sa:so until	13
sa:some	9
sa:soybean .	-11
sa:soybean it	13
sa:special	17
sa:spring	-10
sa:stand	-22
sa:stand at	-9
sa:start	-13
sa:stay	16
sa:stay at	19
sa:steel	-9
sa:still	-23
sa:still to	-10
sa:stock	-15
sa:stockholm .	8
sa:stop	-15
sa:stretched	-14
sa:successor	-21
sa:successor .	-9
sa:sugar	23
sa:sugar truce	13
sa:suspend .	25
sa:suspend <points>	-14
sa:suspension of	17
sa:table .	-8
sa:take	17
sa:take <level>	-19
sa:take effect	7
sa:talk	-37
sa:tariff between	16
sa:tariff is	-15
sa:tariff of	-15
sa:tariff that	13
sa:tax	-13
sa:tea	10
sa:technology	14
sa:telephone	22
sa:telephone call	7
sa:television	-16
sa:television interview	-13
sa:tell us	10
sa:than	-10
sa:that 's	13
sa:that ,	11
sa:that .	-11
sa:that <name>	12
sa:that <quality>	-12
sa:that begin	16
sa:that both	12
sa:that end	-9
sa:that has	-10
sa:that is	-17
sa:that was	-7
sa:that would	-13
sa:the <day-gone>	10
sa:the <name>	7
sa:the <number>	-12
sa:the <organisation>	-17
sa:the <person>	-20
sa:the <quality>	21
sa:the <seat>	17
sa:the additional	12
sa:the agreement	-17
sa:the control	-21
sa:the country	13
sa:the end	12
sa:the export	-12
sa:the fee	-10
sa:the highest	-21
sa:the holiday	12
sa:the last	11
sa:the listing	14
sa:the mediator	-9
sa:the middle	15
sa:the next	17
sa:the one	-13
sa:the order	14
sa:the other	13
sa:the present	-23
sa:the same	14
sa:the second	-17
sa:the signature	-13
sa:the tariff	8
sa:the telephone	14
sa:the two	12
sa:their <office>	9
sa:their dispute	-18
sa:their truce	11
sa:them	-15
sa:then	-12
sa:then .	13
sa:there	-29
sa:there .	-14
sa:there was	9
sa:they meet	-14
sa:they were	-16
sa:thi year	8
sa:those	-10
sa:threat of	-8
sa:through	27
sa:through <number>	17
sa:time to	-12
sa:to <day-ahead>	15
sa:to <month-gone>	-18
sa:to <name>	-11
sa:to <seat>	-12
sa:to an	13
sa:to and	10
sa:to begin	-13
sa:to buy	9
sa:to come	20
sa:to end	-7
sa:to expire	23
sa:to go	-25
sa:to make	15
sa:to run	-29
sa:to settle	-18
sa:to sign	-28
sa:to the	11
sa:trade .	14
sa:trade agreement	-10
sa:trade war	-12
sa:trader	-9
sa:trading	-14
sa:truce expire	-13
sa:truce in	-21
sa:truce on	14
sa:twice	-16
sa:unless	-31
sa:unless <organisation>	-18
sa:until	19
sa:until <day-ahead>	24
sa:until <number>	12
sa:until the	-10
sa:up	33
sa:up .	14
sa:up on	16
sa:up to	16
sa:us	13
sa:very	11
sa:visit	-16
sa:visit to	-9
sa:vote	-18
sa:wait for	-7
sa:war	-19
sa:was	-15
sa:was <number>	-18
sa:was agree	-35
sa:was due	9
sa:was in	-9
sa:was not	10
sa:was sign	17
sa:was the	10
sa:week ,	12
sa:well	14
sa:well .	14
sa:were likely	-11
sa:what the	-19
sa:what they	11
sa:what was	-9
sa:what we	8
sa:when	-12
sa:when the	-16
sa:when they	-15
sa:where they	12
sa:whether	-14
sa:which each	-10
sa:which end	-11
sa:which it	-9
sa:which take	15
sa:which the	16
sa:which was	-9
sa:while	15
sa:while the	18
sa:who	-18
sa:will	14
sa:will be	11
sa:will charge	15
sa:will end	16
sa:winter	-17
sa:with <name>	-17
sa:with <number>	-12
sa:with <person>	29
sa:with <seat>	27
sa:with a	-17
sa:within	-8
sa:without	-15
sa:without a	-11
sa:without the	-11
sa:work .	-9
sa:worth	16
sa:would have	24
sa:would not	-11
sa:write	-11
sa:yes .	-13
sa:yet	-15
sa:yet to	-13
sa:yield	-14
sa:your	13
sa:—	20
sb:" i	11
sb:" it	-9
sb:" the	-16
sb:" we	-10
sb:'	-21
sb:'s commerce	-14
sb:'s for	16
sb:'s minister	20
sb:'s ministry	-13
sb:'s own	14
sb:'s parliament	-10
sb:'s president	14
sb:'s prime	12
sb:'s ship	-9
sb:'s the	10
sb:'s trade	-20
sb:) ,	-17
sb:) :	21
sb:) —	-12
sb:, <day-today>	-14
sb:, <number>	11
sb:, <person>	18
sb:, <points>	16
sb:, <span>	16
sb:, after	11
sb:, among	-9
sb:, an	15
sb:, are	-14
sb:, because	10
sb:, begin	-11
sb:, both	21
sb:, by	12
sb:, each	26
sb:, end	-12
sb:, get	13
sb:, he	15
sb:, hold	-7
sb:, is	-16
sb:, it	-12
sb:, led	13
sb:, of	8
sb:, on	20
sb:, put	10
sb:, say	28
sb:, so	21
sb:, suspend	-8
sb:, tell	-13
sb:, that	11
sb:, to	15
sb:, up	-9
sb:, where	20
sb:, will	-12
sb:, would	15
sb:-	-22
sb:- <quality>	-14
sb:- call	-22
sb:- tariff	18
sb:.	18
sb:. <number>	9
sb:/ <number>	23
sb:: <name>	-21
sb:: <number>	21
sb:: for	10
sb:: it	-18
sb:: truce	14
sb:; in	-16
sb:; it	-26
sb:<agent>	-9
sb:<day-ahead> and	-10
sb:<day-ahead> is	9
sb:<day-ahead> it	25
sb:<day-gone>	17
sb:<day-gone> ,	19
sb:<day-gone> :	-17
sb:<day-gone> ;	-20
sb:<day-gone> <person>	10
sb:<day-gone> after	-13
sb:<day-gone> and	20
sb:<day-gone> by	-11
sb:<day-gone> evening	-12
sb:<day-gone> has	19
sb:<day-gone> he	14
sb:<day-gone> in	11
sb:<day-gone> of	-20
sb:<day-gone> take	16
sb:<day-gone> that	-24
sb:<day-gone> to	11
sb:<day-gone> was	24
sb:<day-today> (	-12
sb:<day-today> after	-29
sb:<day-today> by	18
sb:<day-today> extend	14
sb:<day-today> for	-13
sb:<day-today> sign	23
sb:<day-today> that	11
sb:<day-today> to	-25
sb:<day-today> with	-13
sb:<gate>	-10
sb:<goods-amount>	-39
sb:<goods-amount> and	13
sb:<level> as	17
sb:<level> from	17
sb:<level> of	-27
sb:<level> on	-15
sb:<level> reciprocal	-12
sb:<level> tariff	19
sb:<level> that	13
sb:<level> to	14
sb:<level> was	11
sb:<level> would	16
sb:<money>	-33
sb:<money> ,	8
sb:<money> of	14
sb:<month-ahead>	-17
sb:<month-gone>	12
sb:<month-gone> for	13
sb:<month-gone> is	12
sb:<month-gone> of	-18
sb:<name>	29
sb:<name> 's	-10
sb:<name> ,	31
sb:<name> :	28
sb:<name> a	11
sb:<name> and	33
sb:<name> at	-12
sb:<name> begin	-12
sb:<name> by	23
sb:<name> charge	-10
sb:<name> cut	8
sb:<name> end	11
sb:<name> extend	11
sb:<name> gave	8
sb:<name> get	22
sb:<name> give	16
sb:<name> good	10
sb:<name> has	13
sb:<name> have	20
sb:<name> levy	-12
sb:<name> say	-13
sb:<name> since	11
sb:<name> slash	19
sb:<name> want	-13
sb:<name> were	-10
sb:<name> would	-19
sb:<not>	8
sb:<number>	6
sb:<number> ,	-7
sb:<number> :	35
sb:<number> <person>	13
sb:<number> <quality>	14
sb:<number> a	12
sb:<number> for	11
sb:<number> in	-15
sb:<number> over	12
sb:<number> the	11
sb:<number> —	-13
sb:<office> <person>	17
sb:<office> agree	10
sb:<office> order	15
sb:<organisation> agree	-10
sb:<organisation> announce	13
sb:<organisation> extend	-8
sb:<organisation> is	11
sb:<person> (	19
sb:<person> ,	18
sb:<person> :	-60
sb:<person> announce	16
sb:<person> call	8
sb:<person> extend	10
sb:<person> gave	-9
sb:<person> leave	9
sb:<person> on	15
sb:<person> put	28
sb:<points>	13
sb:<points> and	-10
sb:<points> for	24
sb:<points> on	6
sb:<points> suspend	19
sb:<points> that	-15
sb:<quality> ,	11
sb:<quality> -	-12
sb:<quality> duty	13
sb:<quality> good	31
sb:<quality> minister	11
sb:<quality> official	-9
sb:<quality> side	-24
sb:<seat> :	-18
sb:<seat> agree	21
sb:<seat> and	27
sb:<seat> had	-20
sb:<seat> is	-12
sb:<seat> on	-12
sb:<seat> will	-10
sb:<seat> would	-8
sb:<sender>	-7
sb:<span>	16
sb:<span> after	17
sb:<span> and	26
sb:<span> before	12
sb:<span> in	-22
sb:<span> is	-17
sb:<span> of	14
sb:<taker>	-25
sb:<v-buy>	-8
sb:<v-deny>	-28
sb:<v-end>	-12
sb:<v-lack>	-11
sb:<v-propose>	-25
sb:<v-refuse>	-12
sb:<v-sell>	-19
sb:<v-target>	-13
sb:<v-up>	-19
sb:[	-11
sb:]	-9
sb:a	8
sb:a ceasefire	11
sb:a decree	-14
sb:a duty	12
sb:a first	-20
sb:a framework	10
sb:a joint	9
sb:a matter	-12
sb:a meet	15
sb:a new	-39
sb:a pause	-13
sb:a proclamation	-18
sb:a proposal	-10
sb:a rise	14
sb:a second	34
sb:a standstill	-11
sb:a surcharge	-21
sb:a suspension	-27
sb:a tariff	-9
sb:a telephone	9
sb:a term	20
sb:about	-36
sb:about :	-11
sb:accept	-11
sb:across	-10
sb:add	17
sb:additional	9
sb:additional tariff	21
sb:affiliate	-10
sb:after	-11
sb:after a	12
sb:after the	-23
sb:afternoon	-8
sb:afterward	-12
sb:agree	-13
sb:agree ,	11
sb:agree at	11
sb:agree for	17
sb:agree in	5
sb:agree that	-19
sb:agree to	-13
sb:agreement	-21
sb:agreement is	13
sb:agreement on	-17
sb:agreement with	-25
sb:aircraft	13
sb:all <quality>	17
sb:all country	-13
sb:all good	-12
sb:all import	-7
sb:all three	12
sb:almost	-9
sb:also	11
sb:also for	9
sb:ambassador	-9
sb:an	-12
sb:an extension	-13
sb:an hour	10
sb:and	13
sb:and <level>	-27
sb:and <person>	11
sb:and <points>	-12
sb:and <quality>	9
sb:and <seat>	25
sb:and a	8
sb:and after	-12
sb:and by	14
sb:and its	-9
sb:and keep	10
sb:and not	-11
sb:and on	14
sb:and prolong	9
sb:and say	10
sb:and to	-12
sb:and was	18
sb:and with	15
sb:announce	15
sb:announce ,	-15
sb:announce a	-11
sb:announce in	22
sb:announce on	-10
sb:announce that	26
sb:announcement	11
sb:another	10
sb:answer	-9
sb:approval	-13
sb:are	-17
sb:are put	-9
sb:are the	11
sb:are to	-24
sb:arrangement	12
sb:arrangement ,	22
sb:article	-8
sb:as	12
sb:as <name>	17
sb:as much	-14
sb:as of	13
sb:as well	-14
sb:aside for	-10
sb:ask	-14
sb:ask <seat>	10
sb:ask for	-19
sb:asleep	-12
sb:asleep for	-9
sb:at	7
sb:at an	-8
sb:at noon	16
sb:at one	-10
sb:at the	-14
sb:at which	25
sb:autumn	-13
sb:back for	-9
sb:back its	12
sb:ban	-19
sb:ban on	-8
sb:banana	13
sb:bank	-13
sb:be <level>	-12
sb:be <number>	15
sb:be extend	-11
sb:be no	11
sb:be prolong	-37
sb:bean	-10
sb:because	25
sb:beef	-9
sb:been a	-20
sb:been extend	18
sb:been on	-11
sb:been put	-11
sb:been suspend	-15
sb:begin in	-10
sb:being	-23
sb:beside	10
sb:best	-9
sb:between	-26
sb:between the	-16
sb:billion	-10
sb:boeing	11
sb:both government	12
sb:both side	-11
sb:break	-13
sb:bridge	12
sb:bring	10
sb:bring back	11
sb:bring it	12
sb:broken	12
sb:busan	25
sb:busan ,	12
sb:buy	-21
sb:buy <goods-amount>	11
sb:buy at	-12
sb:by <day-ahead>	-11
sb:by <name>	9
sb:by <span>	-9
sb:by an	-16
sb:by another	-9
sb:by telephone	10
sb:by the	13
sb:by video	17
sb:call	28
sb:call it	13
sb:call reciprocal	-17
sb:call the	-13
sb:call with	31
sb:can	-11
sb:can be	-14
sb:can last	-15
sb:can plan	17
sb:cancel	-12
sb:cannot	10
sb:capital	-9
sb:car	-26
sb:carry	-18
sb:case	-22
sb:ceasefire	-21
sb:ceasefire in	-13
sb:ceasefire of	14
sb:ceasefire on	-15
sb:cement	-10
sb:changed	12
sb:charge	-29
sb:charge <level>	-26
sb:cheese	19
sb:chip	-15
sb:city	-18
sb:closed	-16
sb:coconut	15
sb:coconut oil	15
sb:coffee	10
sb:collect	-13
sb:come out	-10
sb:come to	-11
sb:commerce	-14
sb:commerce minister	-10
sb:commerce ministry	-14
sb:commission	13
sb:company agree	-14
sb:conclude	18
sb:conclude for	23
sb:conference	10
sb:consent	-9
sb:continue to	18
sb:contract	-17
sb:control	-9
sb:control for	-9
sb:control of	-8
sb:count	9
sb:counter	12
sb:counter -	13
sb:countermeasure	30
sb:countermeasure against	13
sb:countermeasure on	12
sb:country	-8
sb:country '	-11
sb:country agree	24
sb:country had	9
sb:country suspend	-19
sb:crane	10
sb:custom duty	-9
sb:cut	11
sb:cut its	31
sb:cut the	-19
sb:day in	-10
sb:deal	-20
sb:decide	13
sb:decide to	15
sb:decision	15
sb:declare	10
sb:decree	7
sb:delay	-11
sb:delegation	-18
sb:did not	8
sb:dinner	14
sb:discuss	-13
sb:dispute over	10
sb:do so	9
sb:docker	-15
sb:docker and	-10
sb:done	-14
sb:double	-17
sb:down	15
sb:down by	-12
sb:down for	19
sb:down to	14
sb:draft	-23
sb:drawer	13
sb:drawer for	11
sb:driver	-11
sb:due	-16
sb:during	-14
sb:duty	23
sb:duty ,	14
sb:duty by	-20
sb:duty for	19
sb:duty is	13
sb:duty of	20
sb:duty on	-10
sb:duty stay	-13
sb:duty that	-26
sb:each	-11
sb:each other	-14
sb:earth ,	12
sb:earth and	12
sb:economy	-9
sb:effect on	-20
sb:electricity	-10
sb:else	-22
sb:end <day-ahead>	13
sb:end <day-today>	21
sb:end a	-14
sb:end in	-16
sb:end of	10
sb:entity	12
sb:everyone	-16
sb:everything	-15
sb:exclusion	-14
sb:expire	-31
sb:expire on	-21
sb:export of	-11
sb:export to	11
sb:extend <name>	11
sb:extend by	-9
sb:extend on	13
sb:extend their	-9
sb:extension	-31
sb:extension ,	-15
sb:extension by	12
sb:extension is	-17
sb:extension of	-15
sb:extra	11
sb:extra <level>	8
sb:face <level>	13
sb:fact	-13
sb:fact sheet	-11
sb:fail	-10
sb:fall by	11
sb:far	-8
sb:farmer	9
sb:fee	-27
sb:fee that	-9
sb:fentanyl	-18
sb:fentanyl tariff	-11
sb:figure	-14
sb:find	14
sb:first	-24
sb:first ,	10
sb:first <number>	-9
sb:first time	-13
sb:first truce	-27
sb:fish	16
sb:flat	-11
sb:following	-13
sb:for	11
sb:for <money>	-12
sb:for <name>	9
sb:for <span>	8
sb:for a	-19
sb:force on	11
sb:foresee	-18
sb:four	-20
sb:fourth	-17
sb:free	-35
sb:freeze	-23
sb:from	-19
sb:from <level>	20
sb:from <name>	-21
sb:from <number>	-11
sb:from <seat>	-12
sb:from the	17
sb:furniture	-9
sb:further	-7
sb:gave	-14
sb:gave the	-15
sb:gave their	20
sb:geneva	8
sb:geneva on	19
sb:get	19
sb:give it	-17
sb:given	8
sb:given another	14
sb:go for	-21
sb:good	22
sb:good ,	17
sb:good in	8
sb:good of	-24
sb:good originating	13
sb:good to	12
sb:good would	16
sb:great	19
sb:had its	-14
sb:had put	-13
sb:had tell	12
sb:half	9
sb:halt	25
sb:hand	20
sb:has a	11
sb:has also	11
sb:has been	19
sb:has hold	-25
sb:has lasted	14
sb:has not	-16
sb:has now	-15
sb:has offer	-11
sb:has propose	-18
sb:has the	9
sb:has to	-17
sb:have	19
sb:have been	-9
sb:have prolong	13
sb:have propose	11
sb:he and	-8
sb:he had	12
sb:he has	-20
sb:he tell	-15
sb:he was	-21
sb:he will	9
sb:he would	17
sb:hear	-13
sb:higher	13
sb:higher tariff	8
sb:him	-18
sb:his	-7
sb:his <office>	-14
sb:hit	8
sb:hold	-11
sb:hold the	-9
sb:home	-10
sb:hotel	-9
sb:hour	-10
sb:hour ,	-8
sb:how long	21
sb:i	-14
sb:i have	8
sb:i was	-12
sb:if <name>	-9
sb:if one	11
sb:impose	13
sb:impose in	23
sb:in	-12
sb:in <month-gone>	17
sb:in <number>	-33
sb:in <seat>	-12
sb:in a	17
sb:in busan	36
sb:in principle	-13
sb:in sfax	9
sb:in step	10
sb:in their	13
sb:informed	-10
sb:initial period	15
sb:is <level>	-10
sb:is being	-9
sb:is extend	-12
sb:is for	10
sb:is prolong	24
sb:is that	16
sb:is to	-32
sb:it 's	15
sb:it begin	16
sb:it end	27
sb:it enter	-10
sb:it give	-13
sb:it has	22
sb:it in	-11
sb:it last	25
sb:it on	-12
sb:it pay	-11
sb:it provide	-10
sb:it start	-38
sb:it stay	-17
sb:it take	-28
sb:it was	7
sb:it would	-16
sb:its <level>	17
sb:its countermeasure	10
sb:its duty	11
sb:its truce	25
sb:joint	20
sb:joint statement	16
sb:just	16
sb:keep the	-33
sb:kuala	18
sb:kuala lumpur	18
sb:lago	-10
sb:lamb	13
sb:last	8
sb:last <month-gone>	14
sb:last for	15
sb:last year	-16
sb:lasted	-18
sb:late	-8
sb:later ,	-10
sb:law	-20
sb:lawyer	-16
sb:lay	18
sb:lay down	20
sb:led	13
sb:led to	14
sb:length	10
sb:less	-18
sb:less than	-15
sb:let the	-12
sb:level	14
sb:licence for	-10
sb:life	10
sb:like	18
sb:likewise	-13
sb:limit	-10
sb:limited	21
sb:limited to	21
sb:line	-18
sb:listing	10
sb:listing of	9
sb:live	22
sb:london	-12
sb:long	33
sb:longer	-26
sb:look	16
sb:look at	13
sb:lose	-11
sb:lower rate	-10
sb:lumpur	18
sb:machinery	-10
sb:magnet	-18
sb:make	18
sb:make for	17
sb:make it	-10
sb:make up	9
sb:maker	-20
sb:maker of	-10
sb:matter	-13
sb:matter of	-13
sb:may	-34
sb:mayor	-13
sb:mean	-12
sb:measure	16
sb:meet at	11
sb:meet for	-16
sb:mention	13
sb:midnight on	-14
sb:milk	18
sb:minister	14
sb:minister of	16
sb:ministry	-27
sb:ministry of	-15
sb:monday ,	-11
sb:moratorium	-9
sb:more in	9
sb:more time	15
sb:most of	19
sb:move	-17
sb:mr .	18
sb:mr <person>	-21
sb:much	-21
sb:much as	-14
sb:must	-14
sb:my	-24
sb:name	19
sb:nearly	-13
sb:need	-26
sb:negotiator	-10
sb:neighbour	-9
sb:neither	-8
sb:new duty	13
sb:new one	14
sb:new truce	6
sb:new york	-15
sb:night	-15
sb:night to	-10
sb:no	14
sb:no ,	9
sb:no agreement	22
sb:no deal	-14
sb:no more	12
sb:nobody	10
sb:noon	19
sb:noon that	12
sb:nor	-12
sb:northern	-18
sb:not be	15
sb:not mention	14
sb:note	11
sb:nothing for	-12
sb:notice	14
sb:notice of	-14
sb:now	14
sb:of	-12
sb:of <day-ahead>	14
sb:of <day-today>	15
sb:of <goods-amount>	-11
sb:of <level>	-17
sb:of <month-gone>	12
sb:of <number>	-9
sb:of <span>	-6
sb:of a	-25
sb:of an	12
sb:of both	-11
sb:of its	16
sb:of last	-29
sb:of talk	18
sb:of tariff	-15
sb:of that	35
sb:of those	21
sb:off	-10
sb:off by	-6
sb:off its	-13
sb:off on	10
sb:offer	-30
sb:official	-10
sb:oil	19
sb:old	-10
sb:olive	-7
sb:olive oil	-11
sb:on <day-ahead>	-13
sb:on <day-gone>	9
sb:on <day-today>	-15
sb:on <money>	8
sb:on <name>	12
sb:on <number>	14
sb:on an	-15
sb:on another	-11
sb:on car	-11
sb:on each	-25
sb:on either	17
sb:on good	9
sb:on in	-19
sb:on it	14
sb:on most	-17
sb:on the	11
sb:on which	-9
sb:once	-13
sb:once ,	10
sb:one	18
sb:one ,	14
sb:one of	13
sb:only	-16
sb:opened	-13
sb:or	-21
sb:order ,	-21
sb:order of	-12
sb:order that	21
sb:origin	-13
sb:originating	20
sb:originating in	20
sb:other 's	-11
sb:other ,	-8
sb:other <points>	13
sb:otherwise	19
sb:our	-16
sb:out	-28
sb:out ,	-8
sb:out on	-17
sb:outline	-11
sb:own <points>	-10
sb:own countermeasure	12
sb:pact	13
sb:paper	-30
sb:parliament	-13
sb:part	21
sb:part of	14
sb:party have	-11
sb:past	-23
sb:pause	20
sb:pause has	10
sb:pay <level>	12
sb:pay in	12
sb:payment	-9
sb:peace	8
sb:people	12
sb:per	-14
sb:period	17
sb:phase one	9
sb:phone	8
sb:plan	19
sb:port of	-16
sb:prepare	-14
sb:present truce	15
sb:presenter	-11
sb:presenter :	-11
sb:president	20
sb:president of	-12
sb:price	-22
sb:principle	-13
sb:proclamation	-22
sb:product	15
sb:prolong	13
sb:prolong its	-19
sb:prolong their	14
sb:prolongation	-19
sb:promise	-20
sb:proposal	-27
sb:propose	-14
sb:propose a	-14
sb:propose that	-11
sb:protest	-11
sb:push	-14
sb:push for	-12
sb:put off	-7
sb:put their	33
sb:quarrel	20
sb:quarter	-13
sb:quota ,	9
sb:radio	-11
sb:raise	-12
sb:rate	14
sb:ratify	-14
sb:reach an	12
sb:ready	-26
sb:ready to	-18
sb:reciprocal	-21
sb:reciprocal tariff	-23
sb:reduce	11
sb:relief	10
sb:remain	18
sb:remain suspend	18
sb:renew	-24
sb:renew for	11
sb:renew the	-10
sb:replace	14
sb:report	-30
sb:report that	-10
sb:require	-16
sb:rice	-27
sb:rice and	-21
sb:right	12
sb:rise by	-9
sb:rise to	19
sb:river	-20
sb:round	-28
sb:rule	-24
sb:rule of	-11
sb:run	-14
sb:run out	-28
sb:salt	12
sb:same	9
sb:say ,	9
sb:say <day-gone>	-9
sb:say in	8
sb:say the	-10
sb:scotch	16
sb:season	-10
sb:second	17
sb:second ,	-8
sb:secretary	-14
sb:section	-22
sb:section <number>	-22
sb:see	-10
sb:seed	-13
sb:sell	-19
sb:send	-13
sb:set of	11
sb:settle	-29
sb:settle on	-16
sb:settle the	-14
sb:sfax	9
sb:shall	-6
sb:shall be	-21
sb:sheet	-13
sb:shelve	13
sb:ship	-14
sb:short	-9
sb:should	-12
sb:should be	-15
sb:should the	-10
sb:side ,	10
sb:side are	-14
sb:side of	12
sb:side suspend	19
sb:side would	-10
sb:sign by	-19
sb:sign in	17
sb:silent	-12
sb:since	27
sb:since <day-gone>	36
sb:since <month-gone>	-38
sb:since last	13
sb:since the	19
sb:sit	-18
sb:sleep	18
sb:sleep for	12
sb:so	-10
sb:so -	-20
sb:so for	12
sb:some	-13
sb:spirit	-11
sb:standstill of	-10
sb:statement	11
sb:stock	-14
sb:stockholm	-24
sb:stop	11
sb:subsidy	10
sb:summer	-10
sb:surcharge	-60
sb:surcharge of	-30
sb:suspend ,	25
sb:suspend <points>	-11
sb:suspension ,	-17
sb:table	-30
sb:table :	-11
sb:take	-12
sb:take <level>	-15
sb:talk	-20
sb:talk in	-15
sb:talk of	-17
sb:talked	-21
sb:talked for	-13
sb:tariff	16
sb:tariff ,	-19
sb:tariff and	-9
sb:tariff commission	13
sb:tariff dispute	11
sb:tariff for	17
sb:tariff is	-14
sb:tariff on	16
sb:tariff suspend	-16
sb:tariff truce	-11
sb:tea and	11
sb:technology	8
sb:telephone	23
sb:telephone call	14
sb:telephone on	-11
sb:tell	-9
sb:tell reporter	-11
sb:tell the	18
sb:tell us	-13
sb:ten	-15
sb:term	14
sb:term of	22
sb:text	-18
sb:than	-15
sb:that 's	20
sb:that ,	10
sb:that <name>	-20
sb:that <office>	9
sb:that <points>	13
sb:that a	-16
sb:that another	-16
sb:that day	-15
sb:that each	-10
sb:that end	-13
sb:that give	-12
sb:that had	-29
sb:that has	12
sb:that have	-17
sb:that hold	12
sb:that is	17
sb:that keep	11
sb:that lasted	-13
sb:that they	-23
sb:that was	17
sb:the <day-ahead>	-20
sb:the <level>	13
sb:the <number>	12
sb:the <organisation>	16
sb:the <points>	-19
sb:the <seat>	12
sb:the agreement	-22
sb:the arrangement	14
sb:the best	-8
sb:the border	10
sb:the bridge	13
sb:the call	9
sb:the ceasefire	-27
sb:the clock	8
sb:the company	-18
sb:the decision	22
sb:the dispute	10
sb:the draft	-7
sb:the extra	15
sb:the first	-20
sb:the fourth	-12
sb:the joint	10
sb:the last	-22
sb:the law	-17
sb:the lower	-12
sb:the meet	-19
sb:the new	10
sb:the northern	-18
sb:the old	-15
sb:the one	11
sb:the other	16
sb:the pact	16
sb:the party	21
sb:the pause	39
sb:the plan	-8
sb:the port	-15
sb:the president	-12
sb:the protocol	-17
sb:the reduction	10
sb:the river	-20
sb:the second	-25
sb:the so	-18
sb:the standstill	9
sb:the surcharge	-29
sb:the table	-28
sb:the text	-12
sb:the trade	-21
sb:the two	11
sb:the world	-26
sb:their additional	-14
sb:their port	10
sb:their strike	-16
sb:them	-16
sb:themselve	18
sb:then ,	17
sb:then for	-15
sb:there ,	16
sb:there for	11
sb:there on	13
sb:there will	-9
sb:these	14
sb:they agree	-9
sb:they had	9
sb:they have	17
sb:they want	13
sb:they would	-12
sb:thi year	17
sb:thing	-13
sb:think	-11
sb:those	11
sb:threat	13
sb:three	-13
sb:tiktok	-22
sb:time in	-16
sb:to	-22
sb:to <day-ahead>	13
sb:to <goods-amount>	-11
sb:to <level>	18
sb:to <money>	-12
sb:to <name>	-19
sb:to <seat>	-14
sb:to a	17
sb:to an	11
sb:to apply	10
sb:to be	11
sb:to begin	-15
sb:to buy	-14
sb:to cut	12
sb:to freeze	-14
sb:to go	-12
sb:to hold	11
sb:to keep	-22
sb:to prolong	-26
sb:to renew	-13
sb:to rest	14
sb:to run	-13
sb:to say	-12
sb:to sleep	8
sb:to stretch	-13
sb:to wait	19
sb:ton	-10
sb:trade	-15
sb:trade agreement	-25
sb:trade minister	-8
sb:trade representative	10
sb:trade truce	10
sb:truce	22
sb:truce ,	21
sb:truce another	14
sb:truce between	-14
sb:truce end	-13
sb:truce go	-15
sb:truce hold	-18
sb:truce last	9
sb:truce of	14
sb:truce run	10
sb:truce that	14
sb:truce to	-20
sb:truce with	10
sb:truce would	-22
sb:tuna	-9
sb:twice	-12
sb:two	-17
sb:two country	11
sb:two order	-10
sb:two side	21
sb:under a	11
sb:under section	-15
sb:under the	-13
sb:under which	-23
sb:unlike	12
sb:until	-10
sb:until the	-18
sb:up	-17
sb:up to	-21
sb:us	17
sb:use	12
sb:valid	-7
sb:valid for	-7
sb:video	10
sb:visit	-9
sb:vote on	-25
sb:wait	14
sb:want the	13
sb:was	22
sb:was "	-11
sb:was <level>	-18
sb:was <number>	-21
sb:was agree	8
sb:was conclude	8
sb:was for	12
sb:was given	22
sb:was prolong	12
sb:was put	13
sb:was sign	-10
sb:was the	-15
sb:was to	18
sb:watch	13
sb:water	-18
sb:we	-15
sb:we agree	-15
sb:week ,	-12
sb:week of	9
sb:week that	15
sb:well	-16
sb:well ,	-13
sb:were the	10
sb:were to	-10
sb:what	13
sb:what <name>	14
sb:what <person>	10
sb:what he	-13
sb:what if	-10
sb:what is	11
sb:what they	-8
sb:when	29
sb:when a	16
sb:where it	-21
sb:whether	-16
sb:which	10
sb:which <name>	-9
sb:which <person>	15
sb:which end	-23
sb:which expire	-14
sb:which is	14
sb:while	-8
sb:who	-15
sb:will	-5
sb:will be	13
sb:will have	10
sb:will leave	-23
sb:will now	-11
sb:will pay	-14
sb:will run	-9
sb:will take	-9
sb:win	17
sb:wine	29
sb:wire	-11
sb:wish	13
sb:wish to	13
sb:with <person>	31
sb:with <seat>	-11
sb:within	-16
sb:within the	14
sb:word	-21
sb:work	-10
sb:world	-23
sb:worth	-11
sb:worth <money>	-11
sb:would	-7
sb:would give	-11
sb:would last	-21
sb:would prolong	-11
sb:would stay	13
sb:write	-12
sb:year	-14
sb:yield	-12
sb:yield on	-10
sb:york	-16
sb:york ,	-9
sb:your	-14
sb:— for	13
t0=future	-19
t0=future-passive	-15
t0=modal	-17
t0=past-passive	28
t0=perfect-passive	11
t0=pluperfect-passive	-20
t1=future	-16
t1=future-passive	-15
t1=infinitive	-14
t1=infinitive-passive	16
t1=modal	-23
t1=participle-passive	13
t1=past-passive	31
t1=perfect-passive	11
t1=pluperfect-passive	-20
t1=present	-14
t2=infinitive	-10
t2=modal	-21
t2=participle-passive	-8
t2=past	-12
t2=past-passive	-26
t2=perfect	-34
t2=pluperfect	-19
t2=present	19
t2=present-passive	-21
t:loose-r0	17
t:loose-r2	-8
t:loose-r3	21
t:more-in	13
t:more-in0	13
t:more-l0	22
t:more-l2	-22
t:more-l3	-12
t:more-r	-13
t:more-r0	18
t:more-r1	-20
t:quiet	23
t:quiet-l	21
t:quiet-r1	14
t:quiet-r2	-10
t:truce	29
t:truce-l	26
t:truce-l1	16
t:truce-r0	45
t:truce-r2	-58
t:truce-r3	9
t:verb	17
t:verb-l	14
t:verb-l2	17
t:verb-r1	-21
t:verb-r2	-18
tn:loose	12
tn:quiet	37
tn:truce	19
tn:verb	9
tp:loose	15
tp:quiet	19
tp:truce	22
tp:verb	25
v0=add	24
v0=announce	-11
v0=apply	-10
v0=ask	-22
v0=collect	-12
v0=continue	13
v0=decide	14
v0=declare	11
v0=end	-18
v0=expect	-18
v0=fall	12
v0=get	25
v0=go	4
v0=grant	11
v0=hold	-12
v0=lay	13
v0=lift	14
v0=make	8
v0=move	-11
v0=pay	-11
v0=plan	25
v0=ratify	-12
v0=ready	-16
v0=reduce	11
v0=renew	-19
v0=rise	-11
v0=run	-19
v0=sell	-10
v0=set	-17
v0=settle	-37
v0=ship	-12
v0=sit	-17
v0=slash	19
v0=sleep	7
v0=stand	-14
v0=stop	19
v0=take	-12
v0=tell	-11
v0=win	17
v1=add	20
v1=announce	-14
v1=apply	-12
v1=conclude	9
v1=declare	11
v1=end	-28
v1=fall	11
v1=fix	10
v1=freeze	-8
v1=get	24
v1=lay	18
v1=lift	10
v1=look	20
v1=make	15
v1=meet	-10
v1=move	-12
v1=need	-9
v1=pay	-13
v1=plan	25
v1=prolong	12
v1=propose	-13
v1=ratify	-12
v1=reduce	10
v1=renew	-14
v1=rise	-13
v1=run	-15
v1=sell	-10
v1=set	-21
v1=settle	-37
v1=ship	-15
v1=sit	-17
v1=stand	-9
v1=stop	19
v1=tell	-9
v1=wait	17
v1=win	17
v2-none	-20
v2=announce	-14
v2=ask	-9
v2=begin	13
v2=bring	10
v2=end	-31
v2=go	-20
v2=leave	-68
v2=other	-8
v2=rise	9
v2=run	20
v2=ship	13
v2=stand	-11
v2=start	12
v2=stay	14
v2=stop	-14
vt0=agree past	24
vt0=agree perfect	-22
vt0=agree present	-18
vt0=announce past	-10
vt0=apply present	-20
vt0=approve past	-6
vt0=approve perfect	20
vt0=be perfect	12
vt0=buy present	-17
vt0=charge past	-13
vt0=come past	6
vt0=come present	-19
vt0=conclude past	10
vt0=confirm past	-12
vt0=end past	-17
vt0=extend modal	-12
vt0=extend past	15
vt0=extend perfect	19
vt0=fall past	12
vt0=get past	25
vt0=go modal	9
vt0=go present	7
vt0=hold future	-14
vt0=hold past	-13
vt0=hold perfect	-30
vt0=hold present	25
vt0=keep future	-21
vt0=keep present	19
vt0=lay past	19
vt0=lay present	-11
vt0=lower past	12
vt0=offer perfect	-12
vt0=other modal	-10
vt0=other past	8
vt0=pause present	-13
vt0=pay perfect	-11
vt0=plan modal	26
vt0=prolong future	-30
vt0=prolong modal	-23
vt0=prolong perfect	18
vt0=propose past	-13
vt0=ready present	-16
vt0=run future	-13
vt0=run modal	-16
vt0=run past	-13
vt0=say past	8
vt0=set present	-15
vt0=settle past	-22
vt0=sign modal	-11
vt0=sit past	-11
vt0=slash present	19
vt0=sleep present	10
vt0=stay modal	16
vt0=suspend past	20
vt0=suspend present	-15
vt0=take present	-10
vt0=wait past	-9
vt0=want present	14
vt1=agree past	36
vt1=agree present	-23
vt1=announce past	-10
vt1=apply present	-20
vt1=approve past	-6
vt1=approve perfect	20
vt1=be perfect	12
vt1=begin past	11
vt1=buy present	-17
vt1=charge past	-13
vt1=come past	6
vt1=come present	-19
vt1=conclude past	10
vt1=confirm past	-12
vt1=end gerund	-10
vt1=end past	-17
vt1=extend modal	-12
vt1=extend participle	-18
vt1=extend past	15
vt1=extend perfect	19
vt1=fall past	12
vt1=freeze infinitive	-10
vt1=get past	24
vt1=go gerund	-15
vt1=go present	9
vt1=hold future	-14
vt1=hold past	-13
vt1=hold perfect	-25
vt1=hold present	25
vt1=lay past	19
vt1=lay present	-11
vt1=lower past	12
vt1=other modal	-10
vt1=other past	8
vt1=other perfect	-22
vt1=pause present	-13
vt1=pay perfect	-11
vt1=plan modal	26
vt1=prolong future	-30
vt1=prolong gerund	12
vt1=prolong modal	-23
vt1=prolong participle	12
vt1=prolong perfect	18
vt1=propose perfect	-13
vt1=put gerund	11
vt1=run future	-11
vt1=run modal	-16
vt1=run past	-13
vt1=say past	9
vt1=say present	-21
vt1=set present	-15
vt1=settle past	-22
vt1=sign modal	-11
vt1=sign participle	20
vt1=sit past	-10
vt1=slash present	19
vt1=sleep present	10
vt1=suspend infinitive	12
vt1=suspend past	20
vt1=suspend present	-15
vt1=take present	-10
vt1=wait past	-9
vt1=want present	17
vt2=agree participle	15
vt2=announce past	-13
vt2=be modal	-12
vt2=begin past	22
vt2=begin present	-13
vt2=end participle	-24
vt2=end past	-19
vt2=go infinitive	-33
vt2=leave participle	-59
vt2=other present	-11
vt2=rise past	10
vt2=run past	-13
vt2=run present	31
vt2=stay present	16`;
